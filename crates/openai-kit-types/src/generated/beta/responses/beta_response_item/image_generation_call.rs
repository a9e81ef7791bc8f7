//! `ImageGenerationCall` of `beta_response_item`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::responses::beta_response_error_event::Agent;
use crate::convert::put;
use crate::responses::response_item::{
    ImageGenerationCallError, ImageGenerationCallSize, ImageGenerationCallStatus,
    ImageGenerationCallSvgUsage,
};
use crate::responses::tool::{
    ImageGenerationAction, ImageGenerationBackground, ImageGenerationOutputFormat,
    ImageGenerationQuality,
};
use crate::{IntoMaybe, Leftovers};

/// An image made by the model, sent back as input.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageGenerationCall {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: ImageGenerationCallStatus,
    /// What is done, or is to be done, in this step.
    pub action: Option<ImageGenerationAction>,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Background of the image, or whether the work runs in the background.
    pub background: Option<ImageGenerationBackground>,
    /// What went wrong, if anything did.
    pub error: Option<ImageGenerationCallError>,
    /// File format of the image.
    pub output_format: Option<ImageGenerationOutputFormat>,
    /// How finely the image is drawn.
    pub quality: Option<ImageGenerationQuality>,
    /// The finished image, base64 coded.
    pub result: Option<String>,
    /// The prompt as the service reworded it.
    pub revised_prompt: Option<String>,
    /// Size of the picture, video or file.
    pub size: Option<ImageGenerationCallSize>,
    /// Tokens used for making the vector drawing.
    pub svg_usage: Option<ImageGenerationCallSvgUsage>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ImageGenerationCall = "beta.BetaResponseItem.ImageGenerationCall";
    [
        required("id"),
        constant("type", "image_generation_call"),
        required("status"),
        optional("action").or_null(),
        optional("agent").or_null(),
        optional("background").or_null(),
        optional("error").or_null(),
        optional("output_format").or_null(),
        optional("quality").or_null(),
        optional("result").or_null(),
        optional("revised_prompt").or_null(),
        optional("size").or_null(),
        optional("svg_usage").or_null(),
    ];
    0 id, 2 status, 3 action, 4 agent, 5 background, 6 error, 7 output_format, 8 quality, 9 result,
    10 revised_prompt, 11 size, 12 svg_usage,
}

impl ImageGenerationCall {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(id: impl Into<String>, status: impl Into<ImageGenerationCallStatus>) -> Self {
        Self {
            id: id.into(),
            status: status.into(),
            ..Self::default()
        }
    }

    /// What is done, or is to be done, in this step.
    #[must_use]
    pub fn action<By>(mut self, action: impl IntoMaybe<ImageGenerationAction, By>) -> Self {
        put(
            &mut self.action,
            &mut self.leftovers,
            3,
            action.into_maybe(),
        );
        self
    }

    /// The agent concerned: its settings, or who took part.
    #[must_use]
    pub fn agent<By>(mut self, agent: impl IntoMaybe<Agent, By>) -> Self {
        put(&mut self.agent, &mut self.leftovers, 4, agent.into_maybe());
        self
    }

    /// Background of the image, or whether the work runs in the background.
    #[must_use]
    pub fn background<By>(
        mut self,
        background: impl IntoMaybe<ImageGenerationBackground, By>,
    ) -> Self {
        put(
            &mut self.background,
            &mut self.leftovers,
            5,
            background.into_maybe(),
        );
        self
    }

    /// What went wrong, if anything did.
    #[must_use]
    pub fn error<By>(mut self, error: impl IntoMaybe<ImageGenerationCallError, By>) -> Self {
        put(&mut self.error, &mut self.leftovers, 6, error.into_maybe());
        self
    }

    /// File format of the image.
    #[must_use]
    pub fn output_format<By>(
        mut self,
        output_format: impl IntoMaybe<ImageGenerationOutputFormat, By>,
    ) -> Self {
        put(
            &mut self.output_format,
            &mut self.leftovers,
            7,
            output_format.into_maybe(),
        );
        self
    }

    /// How finely the image is drawn.
    #[must_use]
    pub fn quality<By>(mut self, quality: impl IntoMaybe<ImageGenerationQuality, By>) -> Self {
        put(
            &mut self.quality,
            &mut self.leftovers,
            8,
            quality.into_maybe(),
        );
        self
    }

    /// The finished image, base64 coded.
    #[must_use]
    pub fn result<By>(mut self, result: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.result,
            &mut self.leftovers,
            9,
            result.into_maybe(),
        );
        self
    }

    /// The prompt as the service reworded it.
    #[must_use]
    pub fn revised_prompt<By>(mut self, revised_prompt: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.revised_prompt,
            &mut self.leftovers,
            10,
            revised_prompt.into_maybe(),
        );
        self
    }

    /// Size of the picture, video or file.
    #[must_use]
    pub fn size<By>(mut self, size: impl IntoMaybe<ImageGenerationCallSize, By>) -> Self {
        put(&mut self.size, &mut self.leftovers, 11, size.into_maybe());
        self
    }

    /// Tokens used for making the vector drawing.
    #[must_use]
    pub fn svg_usage<By>(
        mut self,
        svg_usage: impl IntoMaybe<ImageGenerationCallSvgUsage, By>,
    ) -> Self {
        put(
            &mut self.svg_usage,
            &mut self.leftovers,
            12,
            svg_usage.into_maybe(),
        );
        self
    }
}
