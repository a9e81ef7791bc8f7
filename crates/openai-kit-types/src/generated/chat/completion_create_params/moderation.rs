//! `Moderation` of `completion_create_params`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{IntoMaybe, Leftovers, Maybe};

/// Has the input and output of a chat request moderated.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Moderation {
    /// Moderation model that does the check.
    pub model: String,
    /// What happens when harmful content is found.
    pub policy: Maybe<ModerationPolicy>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Moderation = "chat.CompletionCreateParams.Moderation";
    [
        required("model"),
        optional("policy").or_null(),
    ];
    0 model, 1 policy,
}

impl Moderation {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(model: impl Into<String>) -> Self {
        Self {
            model: model.into(),
            ..Self::default()
        }
    }

    /// What happens when harmful content is found.
    #[must_use]
    pub fn policy<By>(mut self, policy: impl IntoMaybe<ModerationPolicy, By>) -> Self {
        self.policy = policy.into_maybe();
        self
    }
}

/// Moderation policy of `CompletionCreateParams` with `input` and `output`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModerationPolicy {
    /// Policy for what goes into the model.
    pub input: Maybe<ModerationPolicyInput>,
    /// Policy for what the model writes.
    pub output: Maybe<ModerationPolicyOutput>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ModerationPolicy = "chat.CompletionCreateParams.ModerationPolicy";
    [
        optional("input").or_null(),
        optional("output").or_null(),
    ];
    0 input, 1 output,
}

impl ModerationPolicy {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Policy for what goes into the model.
    #[must_use]
    pub fn input<By>(mut self, input: impl IntoMaybe<ModerationPolicyInput, By>) -> Self {
        self.input = input.into_maybe();
        self
    }

    /// Policy for what the model writes.
    #[must_use]
    pub fn output<By>(mut self, output: impl IntoMaybe<ModerationPolicyOutput, By>) -> Self {
        self.output = output.into_maybe();
        self
    }
}

/// Moderation policy input of `CompletionCreateParams` with `mode`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModerationPolicyInput {
    /// Whether harmful content is only scored or blocked as well.
    pub mode: ModerationPolicyInputMode,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ModerationPolicyInput = "chat.CompletionCreateParams.ModerationPolicyInput";
    [
        required("mode"),
    ];
    0 mode,
}

impl ModerationPolicyInput {
    /// What is required.
    #[must_use]
    pub fn new(mode: impl Into<ModerationPolicyInputMode>) -> Self {
        Self {
            mode: mode.into(),
            ..Self::default()
        }
    }
}

/// Moderation policy input mode of `CompletionCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ModerationPolicyInputMode {
    /// `score`
    Score,
    /// `block`
    Block,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ModerationPolicyInputMode;
    "score" Score,
    "block" Block,
}

/// Moderation policy output of `CompletionCreateParams` with `mode`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModerationPolicyOutput {
    /// Whether harmful content is only scored or blocked as well.
    pub mode: ModerationPolicyInputMode,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ModerationPolicyOutput = "chat.CompletionCreateParams.ModerationPolicyOutput";
    [
        required("mode"),
    ];
    0 mode,
}

impl ModerationPolicyOutput {
    /// What is required.
    #[must_use]
    pub fn new(mode: impl Into<ModerationPolicyInputMode>) -> Self {
        Self {
            mode: mode.into(),
            ..Self::default()
        }
    }
}
