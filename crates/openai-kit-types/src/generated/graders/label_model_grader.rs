//! `LabelModelGrader` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::graders::grader_inputs::GraderInputItem;
use crate::responses::easy_input_message::Role;
use crate::responses::{ResponseInputAudio, ResponseInputText};
use crate::{IntoItems, IntoMaybe, Leftovers, RawJson, Why};

pub use crate::responses::easy_input_message::Role as InputRole;

/// A grader in which a model picks a label; some labels count as a pass.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LabelModelGrader {
    /// What the model or tool is given.
    pub input: Vec<Input>,
    /// Labels the grader may give.
    pub labels: Vec<String>,
    /// Model that does or did the work.
    pub model: String,
    /// Name given to this object.
    pub name: String,
    /// Labels that count as passed.
    pub passing_labels: Vec<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    LabelModelGrader = "graders.LabelModelGrader";
    [
        constant("type", "label_model"),
        required("input"),
        required("labels"),
        required("model"),
        required("name"),
        required("passing_labels"),
    ];
    1 input, 2 labels, 3 model, 4 name, 5 passing_labels,
}

impl LabelModelGrader {
    /// What is required.
    #[must_use]
    pub fn new(
        input: impl IntoItems<Input>,
        labels: impl IntoItems<String>,
        model: impl Into<String>,
        name: impl Into<String>,
        passing_labels: impl IntoItems<String>,
    ) -> Self {
        Self {
            input: input.into_items().into_option().unwrap_or_default(),
            labels: labels.into_items().into_option().unwrap_or_default(),
            model: model.into(),
            name: name.into(),
            passing_labels: passing_labels
                .into_items()
                .into_option()
                .unwrap_or_default(),
            ..Self::default()
        }
    }
}

/// Input of `LabelModelGrader` with `content` and `role`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Input {
    /// Text or parts that make up the content.
    pub content: InputContent,
    /// Who speaks, or what rights someone has.
    pub role: Role,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Input = "graders.LabelModelGrader.Input";
    [
        constant("type", "message").or_left_out().or_null(),
        required("content"),
        required("role"),
    ];
    1 content, 2 role,
}

impl Input {
    /// What is required.
    #[must_use]
    pub fn new(content: impl Into<InputContent>, role: impl Into<Role>) -> Self {
        Self {
            content: content.into(),
            role: role.into(),
            ..Self::default()
        }
    }
}

/// Input content of `LabelModelGrader`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InputContent {
    /// A text.
    Text(String),
    /// `input_text`: A text part of an input message.
    InputText(ResponseInputText),
    /// `output_text`: Input content output text of `LabelModelGrader` with `text`.
    OutputText(InputContentOutputText),
    /// `input_image`: Input content image of `LabelModelGrader` with `detail` and `image_url`.
    InputImage(InputContentInputImage),
    /// `input_audio`: An audio part of an input, as base64 data.
    InputAudio(ResponseInputAudio),
    /// A list.
    Items(Vec<GraderInputItem>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    InputContent = "graders.LabelModelGrader.InputContent";
    {
        text: Some(0),
        lists: &[(Items::Any, 5)],
        objects: Objects::Tag(
            "type",
            &[
                ("input_audio", Pick::One(4)),
                ("input_image", Pick::One(3)),
                ("input_text", Pick::One(1)),
                ("output_text", Pick::One(2)),
            ],
            Pick::None,
        ),
    };
    0 Text, 1 InputText, 2 OutputText, 3 InputImage, 4 InputAudio, 5 Items,
}

from_text!(InputContent::Text);
from_items!(InputContent::Items(GraderInputItem));
from!(InputContent {
    InputText(ResponseInputText),
    OutputText(InputContentOutputText),
    InputImage(InputContentInputImage),
    InputAudio(ResponseInputAudio),
});

/// Input content image of `LabelModelGrader` with `detail` and `image_url`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputContentInputImage {
    /// How closely the model looks at the image or file.
    pub detail: Option<String>,
    /// Address of the image, or the image as a data URL. A URI.
    pub image_url: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InputContentInputImage = "graders.LabelModelGrader.InputContentInputImage";
    [
        constant("type", "input_image"),
        optional("detail").or_null(),
        required("image_url"),
    ];
    1 detail, 2 image_url,
}

impl InputContentInputImage {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(image_url: impl Into<String>) -> Self {
        Self {
            image_url: image_url.into(),
            ..Self::default()
        }
    }

    /// How closely the model looks at the image or file.
    #[must_use]
    pub fn detail<By>(mut self, detail: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.detail,
            &mut self.leftovers,
            1,
            detail.into_maybe(),
        );
        self
    }
}

/// Input content output text of `LabelModelGrader` with `text`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputContentOutputText {
    /// The text, or how text is written.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InputContentOutputText = "graders.LabelModelGrader.InputContentOutputText";
    [
        constant("type", "output_text"),
        required("text"),
    ];
    1 text,
}

impl InputContentOutputText {
    /// What is required.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }
}
