//! `ResponsePrompt` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::convert::put;
use crate::responses::{ResponseInputFile, ResponseInputImage, ResponseInputText};
use crate::{IntoMaybe, IntoPairs, Leftovers, RawJson, Why};

/// A saved prompt template with the values for its variables.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponsePrompt {
    /// ID of the stored prompt.
    pub id: String,
    /// Values filled into the stored prompt.
    pub variables: Option<BTreeMap<String, Variables>>,
    /// Version of the stored prompt.
    pub version: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponsePrompt = "responses.ResponsePrompt";
    [
        required("id"),
        optional("variables").or_null(),
        optional("version").or_null(),
    ];
    0 id, 1 variables, 2 version,
}

impl ResponsePrompt {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }

    /// Values filled into the stored prompt.
    #[must_use]
    pub fn variables(mut self, variables: impl IntoPairs<Variables>) -> Self {
        put(
            &mut self.variables,
            &mut self.leftovers,
            1,
            variables.into_pairs(),
        );
        self
    }

    /// Version of the stored prompt.
    #[must_use]
    pub fn version<By>(mut self, version: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.version,
            &mut self.leftovers,
            2,
            version.into_maybe(),
        );
        self
    }
}

/// The value of a prompt variable: text, an image or a file.
#[derive(Clone)]
#[non_exhaustive]
pub enum Variables {
    /// A text.
    Text(String),
    /// `input_text`: A text part of an input message.
    InputText(ResponseInputText),
    /// `input_image`: An image part of an input message, by URL or file ID.
    InputImage(ResponseInputImage),
    /// `input_file`: A file part of an input message, by ID, URL or inline data.
    InputFile(ResponseInputFile),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Variables = "responses.ResponsePrompt.Variables";
    {
        text: Some(0),
        objects: Objects::Tag(
            "type",
            &[
                ("input_file", Pick::One(3)),
                ("input_image", Pick::One(2)),
                ("input_text", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 Text, 1 InputText, 2 InputImage, 3 InputFile,
}

from_text!(Variables::Text);
from!(Variables {
    InputText(ResponseInputText),
    InputImage(ResponseInputImage),
    InputFile(ResponseInputFile),
});
