//! What `beta.assistants.update` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::beta::assistants::{AssistantResponseFormatOption, AssistantTool};
use crate::convert::put;
use crate::shared::ReasoningEffort;
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers, Maybe};

pub use crate::beta::assistants::thread::ToolResources;
pub use crate::beta::assistants::thread::ToolResourcesCodeInterpreter;
pub use crate::beta::assistants::thread::ToolResourcesFileSearch;

/// Parameters of `beta.assistants.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssistantUpdateParams {
    /// Explanation in plain words. At most 512 characters.
    pub description: Maybe<String>,
    /// Directions for the model, ahead of the conversation. At most 256000 characters.
    pub instructions: Maybe<String>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Maybe<BTreeMap<String, String>>,
    /// Model that does or did the work.
    pub model: Option<Model>,
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
    AssistantUpdateParams = "beta.AssistantUpdateParams";
    [
        optional("description").or_null(),
        optional("instructions").or_null(),
        optional("metadata").or_null(),
        optional("model"),
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

impl AssistantUpdateParams {
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

    /// Model that does or did the work.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<Model, By>) -> Self {
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

/// Model of `AssistantUpdateParams`.
///
/// Any text can be one; the known ones are constants.
#[derive(Clone, Default)]
pub struct Model(std::borrow::Cow<'static, str>);

names! {
    Model;
    "gpt-5" GPT_5,
    "gpt-5-mini" GPT_5_MINI,
    "gpt-5-nano" GPT_5_NANO,
    "gpt-5-2025-08-07" GPT_5_2025_08_07,
    "gpt-5-mini-2025-08-07" GPT_5_MINI_2025_08_07,
    "gpt-5-nano-2025-08-07" GPT_5_NANO_2025_08_07,
    "gpt-4.1" GPT_4_1,
    "gpt-4.1-mini" GPT_4_1_MINI,
    "gpt-4.1-nano" GPT_4_1_NANO,
    "gpt-4.1-2025-04-14" GPT_4_1_2025_04_14,
    "gpt-4.1-mini-2025-04-14" GPT_4_1_MINI_2025_04_14,
    "gpt-4.1-nano-2025-04-14" GPT_4_1_NANO_2025_04_14,
    "o3-mini" O3_MINI,
    "o3-mini-2025-01-31" O3_MINI_2025_01_31,
    "o1" O1,
    "o1-2024-12-17" O1_2024_12_17,
    "gpt-4o" GPT_4O,
    "gpt-4o-2024-11-20" GPT_4O_2024_11_20,
    "gpt-4o-2024-08-06" GPT_4O_2024_08_06,
    "gpt-4o-2024-05-13" GPT_4O_2024_05_13,
    "gpt-4o-mini" GPT_4O_MINI,
    "gpt-4o-mini-2024-07-18" GPT_4O_MINI_2024_07_18,
    "gpt-4.5-preview" GPT_4_5_PREVIEW,
    "gpt-4.5-preview-2025-02-27" GPT_4_5_PREVIEW_2025_02_27,
    "gpt-4-turbo" GPT_4_TURBO,
    "gpt-4-turbo-2024-04-09" GPT_4_TURBO_2024_04_09,
    "gpt-4-0125-preview" GPT_4_0125_PREVIEW,
    "gpt-4-turbo-preview" GPT_4_TURBO_PREVIEW,
    "gpt-4-1106-preview" GPT_4_1106_PREVIEW,
    "gpt-4-vision-preview" GPT_4_VISION_PREVIEW,
    "gpt-4" GPT_4,
    "gpt-4-0314" GPT_4_0314,
    "gpt-4-0613" GPT_4_0613,
    "gpt-4-32k" GPT_4_32K,
    "gpt-4-32k-0314" GPT_4_32K_0314,
    "gpt-4-32k-0613" GPT_4_32K_0613,
    "gpt-3.5-turbo" GPT_3_5_TURBO,
    "gpt-3.5-turbo-16k" GPT_3_5_TURBO_16K,
    "gpt-3.5-turbo-0613" GPT_3_5_TURBO_0613,
    "gpt-3.5-turbo-1106" GPT_3_5_TURBO_1106,
    "gpt-3.5-turbo-0125" GPT_3_5_TURBO_0125,
    "gpt-3.5-turbo-16k-0613" GPT_3_5_TURBO_16K_0613,
}
