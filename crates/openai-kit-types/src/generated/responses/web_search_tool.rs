//! `WebSearchTool` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::chat::completion_create_params::WebSearchOptionsSearchContextSize;
use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers};

pub use crate::chat::completion_create_params::WebSearchOptionsSearchContextSize as SearchContextSize;

/// Lets the model search the web, optionally near a place or on some domains.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebSearchTool {
    /// Kind of thing, telling variants apart.
    pub type_: Type,
    /// Whether the search may fetch live pages. True by default.
    pub external_web_access: Option<bool>,
    /// Limits the search to certain domains.
    pub filters: Option<Filters>,
    /// How much context the search brings in. `medium` by default.
    pub search_context_size: Option<WebSearchOptionsSearchContextSize>,
    /// Where the user is, to make search results local.
    pub user_location: Option<UserLocation>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    WebSearchTool = "responses.WebSearchTool";
    [
        required("type"),
        optional("external_web_access").or_null(),
        optional("filters").or_null(),
        optional("search_context_size").or_null(),
        optional("user_location").or_null(),
    ];
    0 type_, 1 external_web_access, 2 filters, 3 search_context_size, 4 user_location,
}

impl WebSearchTool {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(type_: impl Into<Type>) -> Self {
        Self {
            type_: type_.into(),
            ..Self::default()
        }
    }

    /// Whether the search may fetch live pages. True by default.
    #[must_use]
    pub fn external_web_access<By>(
        mut self,
        external_web_access: impl IntoMaybe<bool, By>,
    ) -> Self {
        put(
            &mut self.external_web_access,
            &mut self.leftovers,
            1,
            external_web_access.into_maybe(),
        );
        self
    }

    /// Limits the search to certain domains.
    #[must_use]
    pub fn filters<By>(mut self, filters: impl IntoMaybe<Filters, By>) -> Self {
        put(
            &mut self.filters,
            &mut self.leftovers,
            2,
            filters.into_maybe(),
        );
        self
    }

    /// How much context the search brings in. `medium` by default.
    #[must_use]
    pub fn search_context_size<By>(
        mut self,
        search_context_size: impl IntoMaybe<WebSearchOptionsSearchContextSize, By>,
    ) -> Self {
        put(
            &mut self.search_context_size,
            &mut self.leftovers,
            3,
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
            4,
            user_location.into_maybe(),
        );
        self
    }
}

/// The domains that a web search is limited to.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filters {
    /// Only these domains may be reached or searched.
    pub allowed_domains: Option<Vec<String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Filters = "responses.WebSearchTool.Filters";
    [
        optional("allowed_domains").or_null(),
    ];
    0 allowed_domains,
}

impl Filters {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Only these domains may be reached or searched.
    #[must_use]
    pub fn allowed_domains(mut self, allowed_domains: impl IntoItems<String>) -> Self {
        put(
            &mut self.allowed_domains,
            &mut self.leftovers,
            0,
            allowed_domains.into_items(),
        );
        self
    }
}

/// Type of `WebSearchTool`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `web_search`
    WebSearch,
    /// `web_search_2025_08_26`
    WebSearch2025_08_26,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Type;
    "web_search" WebSearch,
    "web_search_2025_08_26" WebSearch2025_08_26,
}

/// Roughly where the user is, to make a web search local.
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
    UserLocation = "responses.WebSearchTool.UserLocation";
    [
        constant("type", "approximate").or_left_out().or_null(),
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
