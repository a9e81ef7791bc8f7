//! Every type and operation of the OpenAI API: tolerant, lossless, without I/O.
//!
//! ```
//! use openai_kit_types::{json::{from_str, issues, to_string}, responses::Response};
//!
//! let text = r#"{"id":"resp_1","object":"response","mood":"good"}"#;
//! let reply: Response = from_str(text)?;
//! assert_eq!(reply.id, "resp_1");
//! // What the type does not know is kept, named on demand, and written back.
//! assert!(issues(&reply).iter().any(|issue| issue.to_string() == "mood: unknown key"));
//! assert_eq!(to_string(&reply), text);
//! # Ok::<(), openai_kit_types::JsonError>(())
//! ```
//!
//! - One module for each area of the API, such as [`responses`], with the official names. Nested
//!   types stand in a module named after their parent: `responses::response::ToolChoice`.
//! - [`json`]: decoding, encoding, and [`json::issues`], which lists what a type did not foresee.
//! - [`Leftovers`]: what a server sent beyond a type, and the keys that a program adds.
//! - [`operations`]: every operation as a static, with its path, parameters and types.
//! - [`Maybe`] and [`Null`]: parameters for which null says something else than nothing.
//!
//! # Features
//!
//! Each area is a feature that only adds. The default ones make a working client; `full` is all.

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
    json::{Issue, IssueKind, JsonError, Leftovers, Maybe, Null, RawJson, Why},
    upload::{Once, Source, Upload},
    vector::EmbeddingVector,
};
