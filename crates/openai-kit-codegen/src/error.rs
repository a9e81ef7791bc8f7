//! What stops the generator: always with the place in a file and what to do.

use std::path::PathBuf;

/// Why nothing was generated.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file cannot be read or written.
    #[error("cannot access {}", .path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The facts are not as they should be.
    #[error("{place}: {problem}")]
    Facts {
        /// Where, as a JSON pointer or schema key.
        place: String,
        /// What is wrong and what to do.
        problem: String,
    },
    /// Our decisions do not fit the facts.
    #[error("{file}: {place}: {problem}")]
    Overlay {
        /// The file of decisions.
        file: &'static str,
        /// The entry.
        place: String,
        /// What is wrong and what to do.
        problem: String,
    },
    /// `rustfmt` did not accept what was printed.
    #[error("rustfmt failed: {0}")]
    Format(String),
    /// The committed files are not what the generator writes.
    #[error("generated files differ: {}; run `cargo run -p openai-kit-codegen -- generate`", .0.join(", "))]
    Stale(Vec<String>),
}

impl Error {
    pub(crate) fn facts(place: impl Into<String>, problem: impl Into<String>) -> Self {
        Self::Facts {
            place: place.into(),
            problem: problem.into(),
        }
    }

    pub(crate) fn overlay(place: impl Into<String>, problem: impl Into<String>) -> Self {
        Self::decision("overlay.toml", place, problem)
    }

    /// As [`Error::overlay`], in another file of decisions.
    pub(crate) fn decision(
        file: &'static str,
        place: impl Into<String>,
        problem: impl Into<String>,
    ) -> Self {
        Self::Overlay {
            file,
            place: place.into(),
            problem: problem.into(),
        }
    }
}

/// The result of a step of the generator.
pub type Result<T> = std::result::Result<T, Error>;
