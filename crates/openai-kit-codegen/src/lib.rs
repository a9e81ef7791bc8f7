//! Writes the Rust of openai-kit from the API facts in `spec/`.

mod additions;
mod coverage;
pub mod diff;
mod error;
mod facts;
pub mod figures;
mod generate;
mod lower;
mod merge;
mod names;
mod overlay;
mod plan;
mod print;
mod sizes;
mod unions;

pub use coverage::coverage;
pub use error::{Error, Result};
pub use generate::{Folders, check, generate};
