//! `diff OLD NEW`: what changed between two API descriptions, as operations, types, fields and values.
//!
//! [`read`] takes our facts file or the published OpenAPI 3.0 or 3.1, as JSON or YAML; [`compare`] works on any two of
//! them. A [`Report`] prints itself for a terminal and turns into JSON of a fixed shape.
//!
//! Start reading at [`compare`] in `diff/compare.rs`, which uses `call` for one operation, `types` for all types, and
//! `shapes` and `unions` for one. Reading is `node` (places in a document), `schema` with `combine` (types) and
//! `operations`, into the plain data of `description`. Writing is `report` and `text`.

mod call;
mod combine;
mod compare;
mod description;
mod error;
mod node;
mod operations;
mod report;
mod schema;
mod shapes;
mod text;
mod types;
mod unions;

use std::fs::File;
use std::io::Read;
use std::path::Path;

use serde_json::Value;

pub use compare::compare;
pub use description::Description;
pub use error::DiffError;
pub use report::Report;

/// Published descriptions have 3 MiB; the cap keeps a wrong file name (a device, say) from filling the memory.
const MAX_MIB: u64 = 64;
/// Published descriptions stay below 30. In a debug build each level takes the parser 20 KiB of stack.
const MAX_YAML_DEPTH: usize = 40;

/// Reads an API description: JSON if it starts with `{`, else YAML.
///
/// # Errors
///
/// When the file cannot be read, is neither JSON nor YAML, is no OpenAPI 3 description, or has a part that cannot be
/// understood; the error says where and what to do.
pub fn read(path: &Path) -> Result<Description, DiffError> {
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(MAX_MIB * 1024 * 1024 + 1).read_to_end(&mut bytes))
        .map_err(|source| DiffError::Unreadable {
            file: path.into(),
            source,
        })?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > MAX_MIB * 1024 * 1024) {
        return Err(DiffError::TooLarge {
            file: path.into(),
            limit: MAX_MIB,
        });
    }
    let text = std::str::from_utf8(&bytes).map_err(|source| DiffError::NotText {
        file: path.into(),
        source,
    })?;
    let text = text.trim_start_matches('\u{feff}');
    let document = if text.trim_start().starts_with('{') {
        json(text)
    } else {
        yaml(text)
    };
    let document = document.map_err(|(syntax, source)| DiffError::Syntax {
        file: path.into(),
        syntax,
        source,
    })?;
    operations::description(&node::Node::root(path, &document))
}

/// The name of the syntax that was tried and what its parser said.
type SyntaxError = (&'static str, Box<dyn std::error::Error + Send + Sync>);

fn json(text: &str) -> Result<Value, SyntaxError> {
    serde_json::from_str(text).map_err(|source| ("JSON", source.into()))
}

fn yaml(text: &str) -> Result<Value, SyntaxError> {
    let options = serde_saphyr::options! {
        // YAML 1.1 reads `required: [x, y]` as x and true.
        strict_booleans: true,
        with_snippet: false,
        budget: serde_saphyr::budget! {
            max_depth: MAX_YAML_DEPTH,
            max_nodes: 4_000_000,
            max_events: 8_000_000,
        },
    };
    serde_saphyr::from_str_with_options(text, options).map_err(|source| ("YAML", source.into()))
}
