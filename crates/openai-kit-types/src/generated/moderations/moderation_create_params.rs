//! What `moderations.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::moderations::{ModerationModel, ModerationMultiModalInputParam};
use crate::{IntoMaybe, Leftovers, RawJson, Why};

/// Parameters of `moderations.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModerationCreateParams {
    /// Text or images to check. Required.
    pub input: Option<Input>,
    /// Model that does or did the work. `omni-moderation-latest` by default.
    pub model: Option<ModerationModel>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ModerationCreateParams = "ModerationCreateParams";
    [
        required("input"),
        optional("model"),
    ];
    0 input, 1 model,
}

impl ModerationCreateParams {
    /// Text or images to check. Required.
    #[must_use]
    pub fn input<By>(mut self, input: impl IntoMaybe<Input, By>) -> Self {
        put(&mut self.input, &mut self.leftovers, 0, input.into_maybe());
        self
    }

    /// Model that does or did the work. `omni-moderation-latest` by default.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<ModerationModel, By>) -> Self {
        put(&mut self.model, &mut self.leftovers, 1, model.into_maybe());
        self
    }
}

/// Input of `ModerationCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Input {
    /// A text.
    Text(String),
    /// A list.
    Texts(Vec<String>),
    /// A list.
    Items(Vec<ModerationMultiModalInputParam>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Input = "ModerationCreateParams.Input";
    {
        text: Some(0),
        lists: &[(Items::Text, 1), (Items::Object, 2)],
    };
    0 Text, 1 Texts, 2 Items,
}

from_text!(Input::Text);
from_list!(Input::Texts(String));
from_list!(Input::Texts(&str));
from_list!(Input::Items(ModerationMultiModalInputParam));
