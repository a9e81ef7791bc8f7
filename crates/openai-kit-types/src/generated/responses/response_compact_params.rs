//! What `responses.compact` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::responses::responses_client_event::{ResponseCreateImage, ResponseCreateInput};
use crate::{IntoMaybe, Leftovers, Maybe};

pub use crate::chat::completion_create_params::PromptCacheOptions;
pub use crate::chat::completion_create_params::PromptCacheOptionsMode;
pub use crate::chat::completion_create_params::PromptCacheOptionsTtl;
pub use crate::chat::completion_create_params::PromptCacheRetention;
pub use crate::responses::responses_client_event::ResponseCreateImage as Image;
pub use crate::responses::responses_client_event::ResponseCreateImageContextCompression as ImageContextCompression;
pub use crate::responses::responses_client_event::ResponseCreateInput as Input;

/// Parameters of `responses.compact`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseCompactParams {
    /// Image to work on, or how images are handled.
    pub image: Option<ResponseCreateImage>,
    /// Items to shorten into a compact form. At most 10485760 characters.
    pub input: Maybe<ResponseCreateInput>,
    /// Directions for the model, ahead of the conversation.
    pub instructions: Maybe<String>,
    /// Model that does the compacting. Required.
    pub model: Maybe<Model>,
    /// ID of the response that this one continues.
    pub previous_response_id: Maybe<String>,
    /// Key that sends similar requests to the same cache. At most 64 characters.
    pub prompt_cache_key: Maybe<String>,
    /// How the prompt cache is used.
    pub prompt_cache_options: Maybe<PromptCacheOptions>,
    /// How long cached prompt prefixes are kept.
    pub prompt_cache_retention: Maybe<PromptCacheRetention>,
    /// Level of service that handles the request.
    pub service_tier: Maybe<ServiceTier>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseCompactParams = "responses.ResponseCompactParams";
    [
        optional("image"),
        optional("input").or_null(),
        optional("instructions").or_null(),
        required("model").or_null(),
        optional("previous_response_id").or_null(),
        optional("prompt_cache_key").or_null(),
        optional("prompt_cache_options").or_null(),
        optional("prompt_cache_retention").or_null(),
        optional("service_tier").or_null(),
    ];
    0 image, 1 input, 2 instructions, 3 model, 4 previous_response_id, 5 prompt_cache_key,
    6 prompt_cache_options, 7 prompt_cache_retention, 8 service_tier,
}

impl ResponseCompactParams {
    /// Image to work on, or how images are handled.
    #[must_use]
    pub fn image<By>(mut self, image: impl IntoMaybe<ResponseCreateImage, By>) -> Self {
        put(&mut self.image, &mut self.leftovers, 0, image.into_maybe());
        self
    }

    /// Items to shorten into a compact form. At most 10485760 characters.
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

    /// Model that does the compacting. Required.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<Model, By>) -> Self {
        self.model = model.into_maybe();
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

    /// Key that sends similar requests to the same cache. At most 64 characters.
    #[must_use]
    pub fn prompt_cache_key<By>(mut self, prompt_cache_key: impl IntoMaybe<String, By>) -> Self {
        self.prompt_cache_key = prompt_cache_key.into_maybe();
        self
    }

    /// How the prompt cache is used.
    #[must_use]
    pub fn prompt_cache_options<By>(
        mut self,
        prompt_cache_options: impl IntoMaybe<PromptCacheOptions, By>,
    ) -> Self {
        self.prompt_cache_options = prompt_cache_options.into_maybe();
        self
    }

    /// How long cached prompt prefixes are kept.
    #[must_use]
    pub fn prompt_cache_retention<By>(
        mut self,
        prompt_cache_retention: impl IntoMaybe<PromptCacheRetention, By>,
    ) -> Self {
        self.prompt_cache_retention = prompt_cache_retention.into_maybe();
        self
    }

    /// Level of service that handles the request.
    #[must_use]
    pub fn service_tier<By>(mut self, service_tier: impl IntoMaybe<ServiceTier, By>) -> Self {
        self.service_tier = service_tier.into_maybe();
        self
    }
}

/// Model of `ResponseCompactParams`.
///
/// Any text can be one; the known ones are constants.
#[derive(Clone, Default)]
pub struct Model(std::borrow::Cow<'static, str>);

names! {
    Model;
    "gpt-6-astra" GPT_6_ASTRA,
    "gpt-6.2-astra" GPT_6_2_ASTRA,
    "gpt-6.1-sol" GPT_6_1_SOL,
    "gpt-6.2-sol" GPT_6_2_SOL,
    "gpt-6.1-terra" GPT_6_1_TERRA,
    "gpt-6-sol" GPT_6_SOL,
    "gpt-6-luna" GPT_6_LUNA,
    "gpt-5.6-sol" GPT_5_6_SOL,
    "gpt-5.6-terra" GPT_5_6_TERRA,
    "gpt-5.6-luna" GPT_5_6_LUNA,
    "gpt-5.5" GPT_5_5,
    "gpt-5.5-2026-04-23" GPT_5_5_2026_04_23,
    "gpt-5.4" GPT_5_4,
    "gpt-5.4-mini" GPT_5_4_MINI,
    "gpt-5.4-nano" GPT_5_4_NANO,
    "gpt-5.4-mini-2026-03-17" GPT_5_4_MINI_2026_03_17,
    "gpt-5.4-nano-2026-03-17" GPT_5_4_NANO_2026_03_17,
    "gpt-5.3-chat-latest" GPT_5_3_CHAT_LATEST,
    "gpt-5.2" GPT_5_2,
    "gpt-5.2-2025-12-11" GPT_5_2_2025_12_11,
    "gpt-5.2-chat-latest" GPT_5_2_CHAT_LATEST,
    "gpt-5.2-pro" GPT_5_2_PRO,
    "gpt-5.2-pro-2025-12-11" GPT_5_2_PRO_2025_12_11,
    "gpt-5.1" GPT_5_1,
    "gpt-5.1-2025-11-13" GPT_5_1_2025_11_13,
    "gpt-5.1-codex" GPT_5_1_CODEX,
    "gpt-5.1-mini" GPT_5_1_MINI,
    "gpt-5.1-chat-latest" GPT_5_1_CHAT_LATEST,
    "gpt-5" GPT_5,
    "gpt-5-mini" GPT_5_MINI,
    "gpt-5-nano" GPT_5_NANO,
    "gpt-5-2025-08-07" GPT_5_2025_08_07,
    "gpt-5-mini-2025-08-07" GPT_5_MINI_2025_08_07,
    "gpt-5-nano-2025-08-07" GPT_5_NANO_2025_08_07,
    "gpt-5-chat-latest" GPT_5_CHAT_LATEST,
    "gpt-4.1" GPT_4_1,
    "gpt-4.1-mini" GPT_4_1_MINI,
    "gpt-4.1-nano" GPT_4_1_NANO,
    "gpt-4.1-2025-04-14" GPT_4_1_2025_04_14,
    "gpt-4.1-mini-2025-04-14" GPT_4_1_MINI_2025_04_14,
    "gpt-4.1-nano-2025-04-14" GPT_4_1_NANO_2025_04_14,
    "o4-mini" O4_MINI,
    "o4-mini-2025-04-16" O4_MINI_2025_04_16,
    "o3" O3,
    "o3-2025-04-16" O3_2025_04_16,
    "o3-mini" O3_MINI,
    "o3-mini-2025-01-31" O3_MINI_2025_01_31,
    "o1" O1,
    "o1-2024-12-17" O1_2024_12_17,
    "o1-preview" O1_PREVIEW,
    "o1-preview-2024-09-12" O1_PREVIEW_2024_09_12,
    "o1-mini" O1_MINI,
    "o1-mini-2024-09-12" O1_MINI_2024_09_12,
    "gpt-4o" GPT_4O,
    "gpt-4o-2024-11-20" GPT_4O_2024_11_20,
    "gpt-4o-2024-08-06" GPT_4O_2024_08_06,
    "gpt-4o-2024-05-13" GPT_4O_2024_05_13,
    "gpt-audio-mini" GPT_AUDIO_MINI,
    "gpt-audio-mini-2025-12-15" GPT_AUDIO_MINI_2025_12_15,
    "gpt-4o-audio-preview" GPT_4O_AUDIO_PREVIEW,
    "gpt-4o-audio-preview-2024-10-01" GPT_4O_AUDIO_PREVIEW_2024_10_01,
    "gpt-4o-audio-preview-2024-12-17" GPT_4O_AUDIO_PREVIEW_2024_12_17,
    "gpt-4o-audio-preview-2025-06-03" GPT_4O_AUDIO_PREVIEW_2025_06_03,
    "gpt-4o-mini-audio-preview" GPT_4O_MINI_AUDIO_PREVIEW,
    "gpt-4o-mini-audio-preview-2024-12-17" GPT_4O_MINI_AUDIO_PREVIEW_2024_12_17,
    "gpt-4o-search-preview" GPT_4O_SEARCH_PREVIEW,
    "gpt-4o-mini-search-preview" GPT_4O_MINI_SEARCH_PREVIEW,
    "gpt-4o-search-preview-2025-03-11" GPT_4O_SEARCH_PREVIEW_2025_03_11,
    "gpt-4o-mini-search-preview-2025-03-11" GPT_4O_MINI_SEARCH_PREVIEW_2025_03_11,
    "chatgpt-4o-latest" CHATGPT_4O_LATEST,
    "codex-mini-latest" CODEX_MINI_LATEST,
    "gpt-4o-mini" GPT_4O_MINI,
    "gpt-4o-mini-2024-07-18" GPT_4O_MINI_2024_07_18,
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
    "gpt-3.5-turbo-0301" GPT_3_5_TURBO_0301,
    "gpt-3.5-turbo-0613" GPT_3_5_TURBO_0613,
    "gpt-3.5-turbo-1106" GPT_3_5_TURBO_1106,
    "gpt-3.5-turbo-0125" GPT_3_5_TURBO_0125,
    "gpt-3.5-turbo-16k-0613" GPT_3_5_TURBO_16K_0613,
    "o1-pro" O1_PRO,
    "o1-pro-2025-03-19" O1_PRO_2025_03_19,
    "o3-pro" O3_PRO,
    "o3-pro-2025-06-10" O3_PRO_2025_06_10,
    "o3-deep-research" O3_DEEP_RESEARCH,
    "o3-deep-research-2025-06-26" O3_DEEP_RESEARCH_2025_06_26,
    "o4-mini-deep-research" O4_MINI_DEEP_RESEARCH,
    "o4-mini-deep-research-2025-06-26" O4_MINI_DEEP_RESEARCH_2025_06_26,
    "computer-use-preview" COMPUTER_USE_PREVIEW,
    "computer-use-preview-2025-03-11" COMPUTER_USE_PREVIEW_2025_03_11,
    "gpt-5.5-pro" GPT_5_5_PRO,
    "gpt-5.5-pro-2026-04-23" GPT_5_5_PRO_2026_04_23,
    "gpt-5-codex" GPT_5_CODEX,
    "gpt-5-pro" GPT_5_PRO,
    "gpt-5-pro-2025-10-06" GPT_5_PRO_2025_10_06,
    "gpt-5.1-codex-max" GPT_5_1_CODEX_MAX,
    "gpt-daybreak-blue-latest" GPT_DAYBREAK_BLUE_LATEST,
    "gpt-daybreak-red-latest" GPT_DAYBREAK_RED_LATEST,
    "gpt-5.6-cyber" GPT_5_6_CYBER,
    "gpt-6-cyber" GPT_6_CYBER,
    "gpt-rosalind-research" GPT_ROSALIND_RESEARCH,
    "gpt-6-rosalind" GPT_6_ROSALIND,
    "gpt-6.2-astra-law" GPT_6_2_ASTRA_LAW,
}

/// Service tier of `ResponseCompactParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ServiceTier {
    /// `auto`
    Auto,
    /// `default`
    Default,
    /// `fast`
    Fast,
    /// `flex`
    Flex,
    /// `priority`
    Priority,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ServiceTier;
    "auto" Auto,
    "default" Default,
    "fast" Fast,
    "flex" Flex,
    "priority" Priority,
}
