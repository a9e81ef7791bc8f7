//! What `beta.assistants.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::beta::assistants::{AssistantResponseFormatOption, AssistantTool};
use crate::convert::put;
use crate::shared::{ChatModel, ReasoningEffort};
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers, Maybe};

pub use crate::beta::assistants::thread::ToolResourcesCodeInterpreter;
pub use crate::beta::assistants::thread_create_params::ToolResources;
pub use crate::beta::assistants::thread_create_params::ToolResourcesFileSearch;
pub use crate::beta::assistants::thread_create_params::ToolResourcesFileSearchVectorStore;
pub use crate::beta::assistants::thread_create_params::ToolResourcesFileSearchVectorStoreChunkingStrategy;

/// Parameters of `beta.assistants.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssistantCreateParams {
    /// Explanation in plain words. At most 512 characters.
    pub description: Maybe<String>,
    /// Directions for the model, ahead of the conversation. At most 256000 characters.
    pub instructions: Maybe<String>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Maybe<BTreeMap<String, String>>,
    /// Model that does or did the work. Required.
    pub model: Option<ChatModel>,
    /// Name given to this object. At most 256 characters.
    pub name: Maybe<String>,
    /// How much the model thinks before it answers. `medium` by default.
    pub reasoning_effort: Maybe<ReasoningEffort>,
    /// Form in which the result comes back.
    pub response_format: Maybe<AssistantResponseFormatOption>,
    /// Sampling temperature: higher values give more varied output. 0 to 2; 1 by default.
    pub temperature: Maybe<f64>,
    /// Files and stores that the tools may use.
    pub tool_resources: Maybe<ToolResources>,
    /// Tools the model may use. At most 128 items.
    pub tools: Option<Vec<AssistantTool>>,
    /// Nucleus sampling: only the likeliest tokens up to this share. 0 to 1; 1 by default.
    pub top_p: Maybe<f64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AssistantCreateParams = "beta.AssistantCreateParams";
    [
        optional("description").or_null(),
        optional("instructions").or_null(),
        optional("metadata").or_null(),
        required("model"),
        optional("name").or_null(),
        optional("reasoning_effort").or_null(),
        optional("response_format").or_null(),
        optional("temperature").or_null(),
        optional("tool_resources").or_null(),
        optional("tools"),
        optional("top_p").or_null(),
    ];
    0 description, 1 instructions, 2 metadata, 3 model, 4 name, 5 reasoning_effort,
    6 response_format, 7 temperature, 8 tool_resources, 9 tools, 10 top_p,
}

impl AssistantCreateParams {
    /// Explanation in plain words. At most 512 characters.
    #[must_use]
    pub fn description<By>(mut self, description: impl IntoMaybe<String, By>) -> Self {
        self.description = description.into_maybe();
        self
    }

    /// Directions for the model, ahead of the conversation. At most 256000 characters.
    #[must_use]
    pub fn instructions<By>(mut self, instructions: impl IntoMaybe<String, By>) -> Self {
        self.instructions = instructions.into_maybe();
        self
    }

    /// The caller's own keys and values, kept with the object.
    #[must_use]
    pub fn metadata(mut self, metadata: impl IntoPairs<String>) -> Self {
        self.metadata = metadata.into_pairs();
        self
    }

    /// Model that does or did the work. Required.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<ChatModel, By>) -> Self {
        put(&mut self.model, &mut self.leftovers, 3, model.into_maybe());
        self
    }

    /// Name given to this object. At most 256 characters.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        self.name = name.into_maybe();
        self
    }

    /// How much the model thinks before it answers. `medium` by default.
    #[must_use]
    pub fn reasoning_effort<By>(
        mut self,
        reasoning_effort: impl IntoMaybe<ReasoningEffort, By>,
    ) -> Self {
        self.reasoning_effort = reasoning_effort.into_maybe();
        self
    }

    /// Form in which the result comes back.
    #[must_use]
    pub fn response_format<By>(
        mut self,
        response_format: impl IntoMaybe<AssistantResponseFormatOption, By>,
    ) -> Self {
        self.response_format = response_format.into_maybe();
        self
    }

    /// Sampling temperature: higher values give more varied output. 0 to 2; 1 by default.
    #[must_use]
    pub fn temperature<By>(mut self, temperature: impl IntoMaybe<f64, By>) -> Self {
        self.temperature = temperature.into_maybe();
        self
    }

    /// Files and stores that the tools may use.
    #[must_use]
    pub fn tool_resources<By>(mut self, tool_resources: impl IntoMaybe<ToolResources, By>) -> Self {
        self.tool_resources = tool_resources.into_maybe();
        self
    }

    /// Tools the model may use. At most 128 items.
    #[must_use]
    pub fn tools(mut self, tools: impl IntoItems<AssistantTool>) -> Self {
        put(&mut self.tools, &mut self.leftovers, 9, tools.into_items());
        self
    }

    /// Nucleus sampling: only the likeliest tokens up to this share. 0 to 1; 1 by default.
    #[must_use]
    pub fn top_p<By>(mut self, top_p: impl IntoMaybe<f64, By>) -> Self {
        self.top_p = top_p.into_maybe();
        self
    }
}
