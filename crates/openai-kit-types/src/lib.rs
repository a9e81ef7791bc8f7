//! Every type and operation of the OpenAI API: tolerant, lossless, without I/O.

#[macro_use]
pub mod json;
#[macro_use]
mod convert;
#[doc(hidden)]
pub mod extras;
mod generated;
pub mod operation;
pub mod pages;
mod upload;
mod vector;

pub use self::{
    convert::{ByOption, ByState, ByValue, IntoItems, IntoMaybe, IntoPairs},
    generated::*,
    json::{DecodeError, Issue, IssueKind, Leftovers, Maybe, Null, RawJson, Why},
    upload::{Source, Upload},
    vector::EmbeddingVector,
};
