//! What `beta.responses.input_tokens.count` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::responses::beta_responses_client_event::ResponseCreateInput;
use crate::convert::put;
use crate::responses::Tool;
use crate::responses::responses_client_event::ResponseCreateConversation;
use crate::{IntoItems, IntoMaybe, Leftovers, Maybe};

pub use crate::beta::responses::beta_responses_client_event::ResponseCreateInput as Input;
pub use crate::beta::responses::response_create_params::Beta;
pub use crate::chat::completion_create_params::Verbosity as TextVerbosity;
pub use crate::responses::input_token_count_params::Personality;
pub use crate::responses::input_token_count_params::Text;
pub use crate::responses::response::ToolChoice;
pub use crate::responses::response::Truncation;
pub use crate::responses::responses_client_event::ResponseCreateConversation as Conversation;
pub use crate::responses::tool::ProgrammaticToolCalling as ToolChoiceBetaSpecificProgrammaticToolCallingParam;
pub use crate::shared::Reasoning;
pub use crate::shared::ReasoningEffort;
pub use crate::shared::reasoning::Context as ReasoningContext;
pub use crate::shared::reasoning::Mode as ReasoningMode;
pub use crate::shared::reasoning::Summary as ReasoningGenerateSummary;
pub use crate::shared::reasoning::Summary as ReasoningSummary;

/// Parameters of `beta.responses.input_tokens.count`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputTokenCountParams {
    /// Features in testing that the call wants to use.
    pub betas: Option<Vec<Beta>>,
    /// The conversation that this belongs to.
    pub conversation: Maybe<ResponseCreateConversation>,
    /// What the model or tool is given. At most 10485760 characters.
    pub input: Maybe<ResponseCreateInput>,
    /// Directions for the model, ahead of the conversation.
    pub instructions: Maybe<String>,
    /// Model that does or did the work.
    pub model: Maybe<String>,
    /// Whether the model may call several tools at once.
    pub parallel_tool_calls: Maybe<bool>,
    /// Tone in which the model answers.
    pub personality: Option<Personality>,
    /// ID of the response that this one continues.
    pub previous_response_id: Maybe<String>,
    /// How much the model thinks, and what it tells of it.
    pub reasoning: Maybe<Reasoning>,
    /// The text, or how text is written.
    pub text: Maybe<Text>,
    /// Whether and which tools the model must use.
    pub tool_choice: Maybe<ToolChoice>,
    /// Tools the model may use.
    pub tools: Maybe<Vec<Tool>>,
    /// What happens when the context is too long.
    pub truncation: Option<Truncation>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InputTokenCountParams = "beta.responses.InputTokenCountParams";
    [
        optional("betas").in_header(),
        optional("conversation").or_null(),
        optional("input").or_null(),
        optional("instructions").or_null(),
        optional("model").or_null(),
        optional("parallel_tool_calls").or_null(),
        optional("personality"),
        optional("previous_response_id").or_null(),
        optional("reasoning").or_null(),
        optional("text").or_null(),
        optional("tool_choice").or_null(),
        optional("tools").or_null(),
        optional("truncation"),
    ];
    0 betas, 1 conversation, 2 input, 3 instructions, 4 model, 5 parallel_tool_calls,
    6 personality, 7 previous_response_id, 8 reasoning, 9 text, 10 tool_choice, 11 tools,
    12 truncation,
}

impl InputTokenCountParams {
    /// Features in testing that the call wants to use.
    #[must_use]
    pub fn betas(mut self, betas: impl IntoItems<Beta>) -> Self {
        put(&mut self.betas, &mut self.leftovers, 0, betas.into_items());
        self
    }

    /// The conversation that this belongs to.
    #[must_use]
    pub fn conversation<By>(
        mut self,
        conversation: impl IntoMaybe<ResponseCreateConversation, By>,
    ) -> Self {
        self.conversation = conversation.into_maybe();
        self
    }

    /// What the model or tool is given. At most 10485760 characters.
    #[must_use]
    pub fn input<By>(mut self, input: impl IntoMaybe<ResponseCreateInput, By>) -> Self {
        self.input = input.into_maybe();
        self
    }

    /// Directions for the model, ahead of the conversation.
    #[must_use]
    pub fn instructions<By>(mut self, instructions: impl IntoMaybe<String, By>) -> Self {
        self.instructions = instructions.into_maybe();
        self
    }

    /// Model that does or did the work.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<String, By>) -> Self {
        self.model = model.into_maybe();
        self
    }

    /// Whether the model may call several tools at once.
    #[must_use]
    pub fn parallel_tool_calls<By>(
        mut self,
        parallel_tool_calls: impl IntoMaybe<bool, By>,
    ) -> Self {
        self.parallel_tool_calls = parallel_tool_calls.into_maybe();
        self
    }

    /// Tone in which the model answers.
    #[must_use]
    pub fn personality<By>(mut self, personality: impl IntoMaybe<Personality, By>) -> Self {
        put(
            &mut self.personality,
            &mut self.leftovers,
            6,
            personality.into_maybe(),
        );
        self
    }

    /// ID of the response that this one continues.
    #[must_use]
    pub fn previous_response_id<By>(
        mut self,
        previous_response_id: impl IntoMaybe<String, By>,
    ) -> Self {
        self.previous_response_id = previous_response_id.into_maybe();
        self
    }

    /// How much the model thinks, and what it tells of it.
    #[must_use]
    pub fn reasoning<By>(mut self, reasoning: impl IntoMaybe<Reasoning, By>) -> Self {
        self.reasoning = reasoning.into_maybe();
        self
    }

    /// The text, or how text is written.
    #[must_use]
    pub fn text<By>(mut self, text: impl IntoMaybe<Text, By>) -> Self {
        self.text = text.into_maybe();
        self
    }

    /// Whether and which tools the model must use.
    #[must_use]
    pub fn tool_choice<By>(mut self, tool_choice: impl IntoMaybe<ToolChoice, By>) -> Self {
        self.tool_choice = tool_choice.into_maybe();
        self
    }

    /// Tools the model may use.
    #[must_use]
    pub fn tools(mut self, tools: impl IntoItems<Tool>) -> Self {
        self.tools = tools.into_items();
        self
    }

    /// What happens when the context is too long.
    #[must_use]
    pub fn truncation<By>(mut self, truncation: impl IntoMaybe<Truncation, By>) -> Self {
        put(
            &mut self.truncation,
            &mut self.leftovers,
            12,
            truncation.into_maybe(),
        );
        self
    }
}
