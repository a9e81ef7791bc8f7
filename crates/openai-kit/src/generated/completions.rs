//! `client.completions()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::chat::ChatCompletionStreamOptionsParam;
use openai_kit_types::chat::completion_create_params::Stop;
use openai_kit_types::completions::completion_create_params::{Model, Prompt};
use openai_kit_types::completions::{Completion, CompletionCreateParams};
use openai_kit_types::{IntoMaybe, IntoPairs};

use crate::Client;
use crate::call::{Call, Json, Streams, op};

/// Legacy text completions.
#[derive(Clone, Debug)]
pub struct Completions {
    pub(crate) client: Client,
}

impl Completions {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Continues a plain text prompt with an older completion model; use chat or responses for new
    /// work.
    ///
    /// `POST /completions`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }
}

op! {
    /// The call of [`Completions::create`].
    Create: CompletionCreateParams => Json<Completion>, operations::completions::CREATE;
}

impl Streams for Create {
    type Event = Completion;
}

/// Parameters of [`Completions::create`].
impl Call<Create> {
    /// Candidates made on the server, of which the best is returned. 0 to 20; 1 by default.
    pub fn best_of<By>(self, best_of: impl IntoMaybe<i64, By>) -> Self {
        self.put_maybe(best_of.into_maybe(), |params| &mut params.best_of)
    }

    /// Whether the prompt is repeated in front of the answer. False by default.
    pub fn echo<By>(self, echo: impl IntoMaybe<bool, By>) -> Self {
        self.put_maybe(echo.into_maybe(), |params| &mut params.echo)
    }

    /// Pushes down tokens by how often they already occur. -2 to 2; 0 by default.
    pub fn frequency_penalty<By>(self, frequency_penalty: impl IntoMaybe<f64, By>) -> Self {
        self.put_maybe(frequency_penalty.into_maybe(), |params| {
            &mut params.frequency_penalty
        })
    }

    /// Pushes single tokens up or down, by token ID.
    pub fn logit_bias(self, logit_bias: impl IntoPairs<i64>) -> Self {
        self.put_maybe(logit_bias.into_pairs(), |params| &mut params.logit_bias)
    }

    /// How many of the likeliest tokens to report at each place. 0 to 5.
    pub fn logprobs<By>(self, logprobs: impl IntoMaybe<i64, By>) -> Self {
        self.put_maybe(logprobs.into_maybe(), |params| &mut params.logprobs)
    }

    /// Most tokens to generate. At least 0; 16 by default.
    pub fn max_tokens<By>(self, max_tokens: impl IntoMaybe<i64, By>) -> Self {
        self.put_maybe(max_tokens.into_maybe(), |params| &mut params.max_tokens)
    }

    /// Model that does or did the work. Required.
    pub fn model<By>(self, model: impl IntoMaybe<Model, By>) -> Self {
        self.put(6, model.into_maybe(), |params| &mut params.model)
    }

    /// How many results to make. 1 to 128; 1 by default.
    pub fn n<By>(self, n: impl IntoMaybe<i64, By>) -> Self {
        self.put_maybe(n.into_maybe(), |params| &mut params.n)
    }

    /// Pushes down tokens that have occurred at all. -2 to 2; 0 by default.
    pub fn presence_penalty<By>(self, presence_penalty: impl IntoMaybe<f64, By>) -> Self {
        self.put_maybe(presence_penalty.into_maybe(), |params| {
            &mut params.presence_penalty
        })
    }

    /// Text to continue, as text or tokens, one or several. Required.
    pub fn prompt<By>(self, prompt: impl IntoMaybe<Prompt, By>) -> Self {
        self.put_maybe(prompt.into_maybe(), |params| &mut params.prompt)
    }

    /// Starting number that makes results more repeatable.
    pub fn seed<By>(self, seed: impl IntoMaybe<i64, By>) -> Self {
        self.put_maybe(seed.into_maybe(), |params| &mut params.seed)
    }

    /// Texts at which generation ends. 1 to 4 items.
    pub fn stop<By>(self, stop: impl IntoMaybe<Stop, By>) -> Self {
        self.put_maybe(stop.into_maybe(), |params| &mut params.stop)
    }

    /// Extra settings for streaming.
    pub fn stream_options<By>(
        self,
        stream_options: impl IntoMaybe<ChatCompletionStreamOptionsParam, By>,
    ) -> Self {
        self.put_maybe(stream_options.into_maybe(), |params| {
            &mut params.stream_options
        })
    }

    /// Text that comes after the inserted completion.
    pub fn suffix<By>(self, suffix: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(suffix.into_maybe(), |params| &mut params.suffix)
    }

    /// Sampling temperature: higher values give more varied output. 0 to 2; 1 by default.
    pub fn temperature<By>(self, temperature: impl IntoMaybe<f64, By>) -> Self {
        self.put_maybe(temperature.into_maybe(), |params| &mut params.temperature)
    }

    /// Nucleus sampling: only the likeliest tokens up to this share. 0 to 1; 1 by default.
    pub fn top_p<By>(self, top_p: impl IntoMaybe<f64, By>) -> Self {
        self.put_maybe(top_p.into_maybe(), |params| &mut params.top_p)
    }

    /// The user or end user concerned.
    pub fn user<By>(self, user: impl IntoMaybe<String, By>) -> Self {
        self.put(17, user.into_maybe(), |params| &mut params.user)
    }
}
