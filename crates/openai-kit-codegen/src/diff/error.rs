//! Why a description could not be read.

use std::error::Error;
use std::io;
use std::path::PathBuf;

/// A description that cannot be compared: says which file, where in it (a JSON pointer) and what to do.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DiffError {
    /// The file is missing or may not be read.
    #[error("cannot read `{}`: check that the file exists and is readable", file.display())]
    Unreadable {
        /// The file as it was named.
        file: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The file is larger than any API description.
    #[error("`{}` is larger than {limit} MiB: give an API description", file.display())]
    TooLarge {
        /// The file as it was named.
        file: PathBuf,
        /// The most that is read, in MiB.
        limit: u64,
    },
    /// The bytes are no UTF-8 text.
    #[error("`{}` is not UTF-8 text: give an OpenAPI description as JSON or YAML", file.display())]
    NotText {
        /// The file as it was named.
        file: PathBuf,
        /// Where the text breaks off.
        source: std::str::Utf8Error,
    },
    /// The file starts like JSON or YAML and breaks further on.
    #[error("`{}` is not valid {syntax}: correct it or fetch it again", file.display())]
    Syntax {
        /// The file as it was named.
        file: PathBuf,
        /// `JSON` or `YAML`.
        syntax: &'static str,
        /// What the parser said, with line and column.
        source: Box<dyn Error + Send + Sync>,
    },
    /// The document is well-formed and is no OpenAPI description.
    #[error("`{}` is not an OpenAPI 3 description ({reason}): give one as JSON or YAML", file.display())]
    NotOpenApi {
        /// The file as it was named.
        file: PathBuf,
        /// What is missing or odd.
        reason: &'static str,
    },
    /// A value of the wrong kind.
    #[error("`{}` at `{pointer}`: expected {expected}, found {found}: correct the file", file.display())]
    WrongKind {
        /// The file as it was named.
        file: PathBuf,
        /// Where in the document.
        pointer: String,
        /// What OpenAPI has here.
        expected: &'static str,
        /// What the file has here.
        found: &'static str,
    },
    /// A key that must be there is not.
    #[error("`{}` at `{pointer}`: `{key}` is missing: add it", file.display())]
    Missing {
        /// The file as it was named.
        file: PathBuf,
        /// The object that lacks the key.
        pointer: String,
        /// The key.
        key: &'static str,
    },
    /// A reference to something the file does not have.
    #[error("`{}` at `{pointer}`: nothing is at `{target}`: correct the reference or add its target", file.display())]
    Unresolved {
        /// The file as it was named.
        file: PathBuf,
        /// The object that holds the reference.
        pointer: String,
        /// The reference.
        target: String,
    },
    /// A reference to another document.
    #[error("`{}` at `{pointer}`: `{target}` points outside this file: bundle the description into one file", file.display())]
    External {
        /// The file as it was named.
        file: PathBuf,
        /// The object that holds the reference.
        pointer: String,
        /// The reference.
        target: String,
    },
    /// A reference or an `allOf` that leads back to itself.
    #[error("`{}` at `{pointer}`: `{target}` leads back to itself: break the cycle", file.display())]
    Cycle {
        /// The file as it was named.
        file: PathBuf,
        /// Where the cycle closes.
        pointer: String,
        /// The reference.
        target: String,
    },
    /// Schemas inside schemas beyond any sensible depth.
    #[error("`{}` at `{pointer}`: nested more than {limit} levels deep: give the inner parts names under `components`", file.display())]
    TooDeep {
        /// The file as it was named.
        file: PathBuf,
        /// The first place that is too deep.
        pointer: String,
        /// The limit.
        limit: usize,
    },
    /// Merging `allOf` parts copies so much that the file must be malicious.
    #[error("`{}` at `{pointer}`: merging `allOf` copies more than {limit} schemas: use plain references", file.display())]
    TooMuch {
        /// The file as it was named.
        file: PathBuf,
        /// Where the limit was reached.
        pointer: String,
        /// The limit.
        limit: usize,
    },
}
