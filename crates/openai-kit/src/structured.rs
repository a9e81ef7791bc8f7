//! Structured outputs: replies that are values of your own types.
//!
//! ```no_run
//! use openai_kit::schemars::{self, JsonSchema};
//! use serde::Deserialize;
//!
//! /// One step of a solution.
//! #[derive(Deserialize, JsonSchema)]
//! struct Step {
//!     explanation: String,
//!     output: String,
//! }
//!
//! # async fn f(client: openai_kit::Client) -> Result<(), openai_kit::Error> {
//! let call = client.responses().create().model("gpt-5.5").input("8x + 31 = 2");
//! let response = call.parse::<Step>().await?;
//! if let Some(step) = response.output_parsed() {
//!     println!("{}: {}", step.explanation, step.output);
//! }
//! # Ok(()) }
//! ```
//!
//! [`Call::parse`](crate::call::Call::parse) makes the schema of the type, asks for text that
//! follows it, and reads that text. The API takes schemas in a strict form only, in which each
//! object is closed and all of its properties are required: [`strict_schema`] says which types
//! have one. Properties stand in the order of the fields, as models write them in that order; a
//! field with `skip_serializing_if` stands behind the others.

mod chat;
mod error;
mod exclusive;
mod from_type;
mod merge;
mod nullable;
mod parsed;
mod partial;
mod read;
#[cfg(feature = "responses")]
mod responses;
mod schema;
mod strict;
mod tree;

use openai_kit_types::{RawJson, json::Maybe};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;

#[cfg(feature = "responses")]
pub use self::responses::{parse_response, text_format};
use self::tree::Tree;
pub(crate) use self::{chat::check_finished, parsed::Parses, read::read_arguments};
pub use self::{
    chat::{parse_completion, response_format},
    error::SchemaError,
    parsed::{Parse, Parsed, ParsedJson},
    partial::partial_json,
    read::{Arguments, from_json},
};

/// A type that a reply can be read as: it can be read by serde, and has a schema.
pub trait Structured: DeserializeOwned + JsonSchema + Send + 'static {}

impl<T: DeserializeOwned + JsonSchema + Send + 'static> Structured for T {}

/// The strict schema of a type, as [`strict_schema_of`] makes it.
///
/// Formats that the API does not know, and the widths of numbers, are left out: serde checks them
/// when the value is read.
///
/// # Errors
/// When the type has no strict form. Maps, tuples, sets and free JSON have none, and neither has
/// a field with `#[serde(default)]` that is no `Option`.
pub fn strict_schema<T: JsonSchema + ?Sized>() -> Result<RawJson, SchemaError> {
    Ok(strict::strict(from_type::of::<T>())?.write())
}

/// Makes a JSON schema strict: each object is closed and requires all of its properties. What is
/// optional must take null.
///
/// `oneOf` becomes `anyOf` where no value fits two branches, `allOf` of objects becomes one
/// object. The order of properties stays; for that give text, by [`RawJson::parse`], as
/// `serde_json::Value` sorts them.
///
/// # Errors
/// When there is no strict form that says the same: the error names the place and what to do.
pub fn strict_schema_of(schema: impl Into<RawJson>) -> Result<RawJson, SchemaError> {
    let tree = Tree::read(&schema.into())
        .map_err(|error| SchemaError::new("#", format!("the schema cannot be read: {error}")))?;
    Ok(strict::strict(tree)?.write())
}

/// What a schema is to the API: its name, itself, and what it is for.
pub(crate) struct Described {
    pub(crate) name: String,
    pub(crate) schema: Maybe<std::collections::BTreeMap<String, RawJson>>,
    pub(crate) description: Option<String>,
}

impl Described {
    /// Of a type, in strict form or as schemars makes it.
    pub(crate) fn of<T: JsonSchema + ?Sized>(strict: bool) -> Result<Self, SchemaError> {
        let mut tree = from_type::of::<T>();
        if strict {
            tree = strict::strict(tree)?;
        }
        let description = tree.get("description").and_then(Tree::as_str);
        Ok(Self {
            name: from_type::name::<T>(),
            description: description.map(str::to_owned),
            schema: Maybe::Value(
                tree.fields()
                    .iter()
                    .map(|(key, value)| (key.clone(), value.write()))
                    .collect(),
            ),
        })
    }
}
