//! `WebSearchPreviewTool` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::chat::chat_completion::ModerationInputModerationResultsResultCategoryAppliedInputType;
use crate::chat::completion_create_params::WebSearchOptionsSearchContextSize;
use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers};

pub use crate::chat::chat_completion::ModerationInputModerationResultsResultCategoryAppliedInputType as SearchContentType;
pub use crate::chat::completion_create_params::WebSearchOptionsSearchContextSize as SearchContextSize;

/// The preview form of the web search tool.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebSearchPreviewTool {
    /// Kind of thing, telling variants apart.
    pub type_: Type,
    /// Kinds of content that the search may return.
    pub search_content_types:
        Option<Vec<ModerationInputModerationResultsResultCategoryAppliedInputType>>,
    /// How much context the search brings in.
    pub search_context_size: Option<WebSearchOptionsSearchContextSize>,
    /// Where the user is, to make search results local.
    pub user_location: Option<UserLocation>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    WebSearchPreviewTool = "responses.WebSearchPreviewTool";
    [
        required("type"),
        optional("search_content_types").or_null(),
        optional("search_context_size").or_null(),
        optional("user_location").or_null(),
    ];
    0 type_, 1 search_content_types, 2 search_context_size, 3 user_location,
}

impl WebSearchPreviewTool {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(type_: impl Into<Type>) -> Self {
        Self {
            type_: type_.into(),
            ..Self::default()
        }
    }

    /// Kinds of content that the search may return.
    #[must_use]
    pub fn search_content_types(
        mut self,
        search_content_types: impl IntoItems<
            ModerationInputModerationResultsResultCategoryAppliedInputType,
        >,
    ) -> Self {
        put(
            &mut self.search_content_types,
            &mut self.leftovers,
            1,
            search_content_types.into_items(),
        );
        self
    }

    /// How much context the search brings in.
    #[must_use]
    pub fn search_context_size<By>(
        mut self,
        search_context_size: impl IntoMaybe<WebSearchOptionsSearchContextSize, By>,
    ) -> Self {
        put(
            &mut self.search_context_size,
            &mut self.leftovers,
            2,
            search_context_size.into_maybe(),
        );
        self
    }

    /// Where the user is, to make search results local.
    #[must_use]
    pub fn user_location<By>(mut self, user_location: impl IntoMaybe<UserLocation, By>) -> Self {
        put(
            &mut self.user_location,
            &mut self.leftovers,
            3,
            user_location.into_maybe(),
        );
        self
    }
}

/// Type of `WebSearchPreviewTool`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `web_search_preview`
    WebSearchPreview,
    /// `web_search_preview_2025_03_11`
    WebSearchPreview2025_03_11,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Type;
    "web_search_preview" WebSearchPreview,
    "web_search_preview_2025_03_11" WebSearchPreview2025_03_11,
}

/// Roughly where the user is, to make a preview web search local.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserLocation {
    /// Town the user is in, as free text.
    pub city: Option<String>,
    /// Two-letter code of the user's country.
    pub country: Option<String>,
    /// Region within the country or cloud.
    pub region: Option<String>,
    /// Time zone by its IANA name.
    pub timezone: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    UserLocation = "responses.WebSearchPreviewTool.UserLocation";
    [
        constant("type", "approximate"),
        optional("city").or_null(),
        optional("country").or_null(),
        optional("region").or_null(),
        optional("timezone").or_null(),
    ];
    1 city, 2 country, 3 region, 4 timezone,
}

impl UserLocation {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Town the user is in, as free text.
    #[must_use]
    pub fn city<By>(mut self, city: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.city, &mut self.leftovers, 1, city.into_maybe());
        self
    }

    /// Two-letter code of the user's country.
    #[must_use]
    pub fn country<By>(mut self, country: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.country,
            &mut self.leftovers,
            2,
            country.into_maybe(),
        );
        self
    }

    /// Region within the country or cloud.
    #[must_use]
    pub fn region<By>(mut self, region: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.region,
            &mut self.leftovers,
            3,
            region.into_maybe(),
        );
        self
    }

    /// Time zone by its IANA name.
    #[must_use]
    pub fn timezone<By>(mut self, timezone: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.timezone,
            &mut self.leftovers,
            4,
            timezone.into_maybe(),
        );
        self
    }
}
