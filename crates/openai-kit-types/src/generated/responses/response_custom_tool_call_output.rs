//! `ResponseCustomToolCallOutput` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::responses::{ResponseInputFile, ResponseInputImage, ResponseInputText};
use crate::{IntoMaybe, Leftovers, RawJson, Why};

pub use crate::responses::response_custom_tool_call::Caller;
pub use crate::responses::response_custom_tool_call::CallerDirect;
pub use crate::responses::response_custom_tool_call::CallerProgram;

/// Your result for a custom tool call, sent as input.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseCustomToolCallOutput {
    /// ID that names this object.
    pub id: Option<String>,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// What made the call: the model itself or a program it wrote.
    pub caller: Option<Caller>,
    /// What the custom tool returned, as text or parts.
    pub output: Output,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseCustomToolCallOutput = "responses.ResponseCustomToolCallOutput";
    [
        optional("id").or_null(),
        constant("type", "custom_tool_call_output"),
        required("call_id"),
        optional("caller").or_null(),
        required("output"),
    ];
    0 id, 2 call_id, 3 caller, 4 output,
}

impl ResponseCustomToolCallOutput {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(call_id: impl Into<String>, output: impl Into<Output>) -> Self {
        Self {
            call_id: call_id.into(),
            output: output.into(),
            ..Self::default()
        }
    }

    /// ID that names this object.
    #[must_use]
    pub fn id<By>(mut self, id: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.id, &mut self.leftovers, 0, id.into_maybe());
        self
    }

    /// What made the call: the model itself or a program it wrote.
    #[must_use]
    pub fn caller<By>(mut self, caller: impl IntoMaybe<Caller, By>) -> Self {
        put(
            &mut self.caller,
            &mut self.leftovers,
            3,
            caller.into_maybe(),
        );
        self
    }
}

/// Output of `ResponseCustomToolCallOutput`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Output {
    /// A text.
    Text(String),
    /// A list.
    Items(Vec<OutputOutputContentList>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Output = "responses.ResponseCustomToolCallOutput.Output";
    {
        text: Some(0),
        lists: &[(Items::Object, 1)],
    };
    0 Text, 1 Items,
}

from_text!(Output::Text);
from_items!(Output::Items(OutputOutputContentList));

/// Output content list of `ResponseCustomToolCallOutput`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OutputOutputContentList {
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
    OutputOutputContentList = "responses.ResponseCustomToolCallOutput.OutputOutputContentList";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("input_file", Pick::One(2)),
                ("input_image", Pick::One(1)),
                ("input_text", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 InputText, 1 InputImage, 2 InputFile,
}

from!(OutputOutputContentList {
    InputText(ResponseInputText),
    InputImage(ResponseInputImage),
    InputFile(ResponseInputFile),
});
