//! What `beta.responses.compact` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::responses::beta_responses_client_event::ResponseCreateInput;
use crate::convert::put;
use crate::responses::responses_client_event::ResponseCreateImage;
use crate::{IntoItems, IntoMaybe, Leftovers, Maybe};

pub use crate::beta::responses::beta_responses_client_event::ResponseCreateInput as Input;
pub use crate::beta::responses::response_create_params::Beta;
pub use crate::chat::completion_create_params::PromptCacheOptions;
pub use crate::chat::completion_create_params::PromptCacheOptionsMode;
pub use crate::chat::completion_create_params::PromptCacheOptionsTtl;
pub use crate::chat::completion_create_params::PromptCacheRetention;
pub use crate::responses::response_compact_params::Model;
pub use crate::responses::response_compact_params::ServiceTier;
pub use crate::responses::responses_client_event::ResponseCreateImage as Image;
pub use crate::responses::responses_client_event::ResponseCreateImageContextCompression as ImageContextCompression;

/// Parameters of `beta.responses.compact`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseCompactParams {
    /// Features in testing that the call wants to use.
    pub betas: Option<Vec<Beta>>,
    /// Image to work on, or how images are handled.
    pub image: Option<ResponseCreateImage>,
    /// What the model or tool is given. At most 10485760 characters.
    pub input: Maybe<ResponseCreateInput>,
    /// Directions for the model, ahead of the conversation.
    pub instructions: Maybe<String>,
    /// Model that does or did the work. Required.
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
    ResponseCompactParams = "beta.ResponseCompactParams";
    [
        optional("betas").in_header(),
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
    0 betas, 1 image, 2 input, 3 instructions, 4 model, 5 previous_response_id, 6 prompt_cache_key,
    7 prompt_cache_options, 8 prompt_cache_retention, 9 service_tier,
}

impl ResponseCompactParams {
    /// Features in testing that the call wants to use.
    #[must_use]
    pub fn betas(mut self, betas: impl IntoItems<Beta>) -> Self {
        put(&mut self.betas, &mut self.leftovers, 0, betas.into_items());
        self
    }

    /// Image to work on, or how images are handled.
    #[must_use]
    pub fn image<By>(mut self, image: impl IntoMaybe<ResponseCreateImage, By>) -> Self {
        put(&mut self.image, &mut self.leftovers, 1, image.into_maybe());
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

    /// Model that does or did the work. Required.
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
