//! What `completions.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::chat::ChatCompletionStreamOptionsParam;
use crate::convert::put;
use crate::{IntoMaybe, IntoPairs, Leftovers, Maybe, RawJson, Why};

pub use crate::chat::completion_create_params::Stop;

/// Parameters of `completions.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompletionCreateParams {
    /// Candidates made on the server, of which the best is returned. 0 to 20; 1 by default.
    pub best_of: Maybe<i64>,
    /// Whether the prompt is repeated in front of the answer. False by default.
    pub echo: Maybe<bool>,
    /// Pushes down tokens by how often they already occur. -2 to 2; 0 by default.
    pub frequency_penalty: Maybe<f64>,
    /// Pushes single tokens up or down, by token ID.
    pub logit_bias: Maybe<BTreeMap<String, i64>>,
    /// How many of the likeliest tokens to report at each place. 0 to 5.
    pub logprobs: Maybe<i64>,
    /// Most tokens to generate. At least 0; 16 by default.
    pub max_tokens: Maybe<i64>,
    /// Model that does or did the work. Required.
    pub model: Option<Model>,
    /// How many results to make. 1 to 128; 1 by default.
    pub n: Maybe<i64>,
    /// Pushes down tokens that have occurred at all. -2 to 2; 0 by default.
    pub presence_penalty: Maybe<f64>,
    /// Text to continue, as text or tokens, one or several. Required.
    pub prompt: Maybe<Prompt>,
    /// Starting number that makes results more repeatable.
    pub seed: Maybe<i64>,
    /// Texts at which generation ends. 1 to 4 items.
    pub stop: Maybe<Stop>,
    /// Whether the result comes piece by piece as events. False by default.
    pub stream: Option<bool>,
    /// Extra settings for streaming.
    pub stream_options: Maybe<ChatCompletionStreamOptionsParam>,
    /// Text that comes after the inserted completion.
    pub suffix: Maybe<String>,
    /// Sampling temperature: higher values give more varied output. 0 to 2; 1 by default.
    pub temperature: Maybe<f64>,
    /// Nucleus sampling: only the likeliest tokens up to this share. 0 to 1; 1 by default.
    pub top_p: Maybe<f64>,
    /// The user or end user concerned.
    pub user: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CompletionCreateParams = "CompletionCreateParams";
    [
        optional("best_of").or_null(),
        optional("echo").or_null(),
        optional("frequency_penalty").or_null(),
        optional("logit_bias").or_null(),
        optional("logprobs").or_null(),
        optional("max_tokens").or_null(),
        required("model"),
        optional("n").or_null(),
        optional("presence_penalty").or_null(),
        required("prompt").or_null(),
        optional("seed").or_null(),
        optional("stop").or_null(),
        optional("stream"),
        optional("stream_options").or_null(),
        optional("suffix").or_null(),
        optional("temperature").or_null(),
        optional("top_p").or_null(),
        optional("user"),
    ];
    0 best_of, 1 echo, 2 frequency_penalty, 3 logit_bias, 4 logprobs, 5 max_tokens, 6 model, 7 n,
    8 presence_penalty, 9 prompt, 10 seed, 11 stop, 12 stream, 13 stream_options, 14 suffix,
    15 temperature, 16 top_p, 17 user,
}

impl CompletionCreateParams {
    /// Candidates made on the server, of which the best is returned. 0 to 20; 1 by default.
    #[must_use]
    pub fn best_of<By>(mut self, best_of: impl IntoMaybe<i64, By>) -> Self {
        self.best_of = best_of.into_maybe();
        self
    }

    /// Whether the prompt is repeated in front of the answer. False by default.
    #[must_use]
    pub fn echo<By>(mut self, echo: impl IntoMaybe<bool, By>) -> Self {
        self.echo = echo.into_maybe();
        self
    }

    /// Pushes down tokens by how often they already occur. -2 to 2; 0 by default.
    #[must_use]
    pub fn frequency_penalty<By>(mut self, frequency_penalty: impl IntoMaybe<f64, By>) -> Self {
        self.frequency_penalty = frequency_penalty.into_maybe();
        self
    }

    /// Pushes single tokens up or down, by token ID.
    #[must_use]
    pub fn logit_bias(mut self, logit_bias: impl IntoPairs<i64>) -> Self {
        self.logit_bias = logit_bias.into_pairs();
        self
    }

    /// How many of the likeliest tokens to report at each place. 0 to 5.
    #[must_use]
    pub fn logprobs<By>(mut self, logprobs: impl IntoMaybe<i64, By>) -> Self {
        self.logprobs = logprobs.into_maybe();
        self
    }

    /// Most tokens to generate. At least 0; 16 by default.
    #[must_use]
    pub fn max_tokens<By>(mut self, max_tokens: impl IntoMaybe<i64, By>) -> Self {
        self.max_tokens = max_tokens.into_maybe();
        self
    }

    /// Model that does or did the work. Required.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<Model, By>) -> Self {
        put(&mut self.model, &mut self.leftovers, 6, model.into_maybe());
        self
    }

    /// How many results to make. 1 to 128; 1 by default.
    #[must_use]
    pub fn n<By>(mut self, n: impl IntoMaybe<i64, By>) -> Self {
        self.n = n.into_maybe();
        self
    }

    /// Pushes down tokens that have occurred at all. -2 to 2; 0 by default.
    #[must_use]
    pub fn presence_penalty<By>(mut self, presence_penalty: impl IntoMaybe<f64, By>) -> Self {
        self.presence_penalty = presence_penalty.into_maybe();
        self
    }

    /// Text to continue, as text or tokens, one or several. Required.
    #[must_use]
    pub fn prompt<By>(mut self, prompt: impl IntoMaybe<Prompt, By>) -> Self {
        self.prompt = prompt.into_maybe();
        self
    }

    /// Starting number that makes results more repeatable.
    #[must_use]
    pub fn seed<By>(mut self, seed: impl IntoMaybe<i64, By>) -> Self {
        self.seed = seed.into_maybe();
        self
    }

    /// Texts at which generation ends. 1 to 4 items.
    #[must_use]
    pub fn stop<By>(mut self, stop: impl IntoMaybe<Stop, By>) -> Self {
        self.stop = stop.into_maybe();
        self
    }

    /// Extra settings for streaming.
    #[must_use]
    pub fn stream_options<By>(
        mut self,
        stream_options: impl IntoMaybe<ChatCompletionStreamOptionsParam, By>,
    ) -> Self {
        self.stream_options = stream_options.into_maybe();
        self
    }

    /// Text that comes after the inserted completion.
    #[must_use]
    pub fn suffix<By>(mut self, suffix: impl IntoMaybe<String, By>) -> Self {
        self.suffix = suffix.into_maybe();
        self
    }

    /// Sampling temperature: higher values give more varied output. 0 to 2; 1 by default.
    #[must_use]
    pub fn temperature<By>(mut self, temperature: impl IntoMaybe<f64, By>) -> Self {
        self.temperature = temperature.into_maybe();
        self
    }

    /// Nucleus sampling: only the likeliest tokens up to this share. 0 to 1; 1 by default.
    #[must_use]
    pub fn top_p<By>(mut self, top_p: impl IntoMaybe<f64, By>) -> Self {
        self.top_p = top_p.into_maybe();
        self
    }

    /// The user or end user concerned.
    #[must_use]
    pub fn user<By>(mut self, user: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.user, &mut self.leftovers, 17, user.into_maybe());
        self
    }
}

/// Model of `CompletionCreateParams`.
///
/// Any text can be one; the known ones are constants.
#[derive(Clone, Default)]
pub struct Model(std::borrow::Cow<'static, str>);

names! {
    Model;
    "gpt-3.5-turbo-instruct" GPT_3_5_TURBO_INSTRUCT,
    "davinci-002" DAVINCI_002,
    "babbage-002" BABBAGE_002,
}

/// Prompt of `CompletionCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Prompt {
    /// A text.
    Text(String),
    /// A list.
    Texts(Vec<String>),
    /// A list.
    Integers(Vec<i64>),
    /// A list.
    Lists(Vec<Vec<i64>>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Prompt = "CompletionCreateParams.Prompt";
    {
        text: Some(0),
        lists: &[(Items::Text, 1), (Items::Number, 2), (Items::List, 3)],
    };
    0 Text, 1 Texts, 2 Integers, 3 Lists,
}

from_text!(Prompt::Text);
from_list!(Prompt::Texts(String));
from_list!(Prompt::Texts(&str));
from_list!(Prompt::Integers(i64));
from_list!(Prompt::Lists(Vec<i64>));
