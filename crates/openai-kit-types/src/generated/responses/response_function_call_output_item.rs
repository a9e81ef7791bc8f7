//! `ResponseFunctionCallOutputItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::responses::{ResponseInputFile, ResponseInputImageContent, ResponseInputText};
use crate::{RawJson, Why};

/// One part of a function result: text, an image or a file.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseFunctionCallOutputItem {
    /// `input_text`: A text part of an input message.
    InputText(ResponseInputText),
    /// `input_image`: An image part of a tool result, by URL or file ID.
    InputImage(ResponseInputImageContent),
    /// `input_file`: A file part of an input message, by ID, URL or inline data.
    InputFile(ResponseInputFile),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ResponseFunctionCallOutputItem = "responses.ResponseFunctionCallOutputItem";
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

from!(ResponseFunctionCallOutputItem {
    InputText(ResponseInputText),
    InputImage(ResponseInputImageContent),
    InputFile(ResponseInputFile),
});
