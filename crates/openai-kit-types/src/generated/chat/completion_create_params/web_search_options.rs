//! `WebSearchOptions` of `completion_create_params`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers, Maybe};

/// How a search model looks things up on the web.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebSearchOptions {
    /// How much context the search brings in. `medium` by default.
    pub search_context_size: Option<WebSearchOptionsSearchContextSize>,
    /// Where the user is, to make search results local.
    pub user_location: Maybe<WebSearchOptionsUserLocation>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    WebSearchOptions = "chat.CompletionCreateParams.WebSearchOptions";
    [
        optional("search_context_size"),
        optional("user_location").or_null(),
    ];
    0 search_context_size, 1 user_location,
}

impl WebSearchOptions {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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
            0,
            search_context_size.into_maybe(),
        );
        self
    }

    /// Where the user is, to make search results local.
    #[must_use]
    pub fn user_location<By>(
        mut self,
        user_location: impl IntoMaybe<WebSearchOptionsUserLocation, By>,
    ) -> Self {
        self.user_location = user_location.into_maybe();
        self
    }
}

/// Web search options context size of `CompletionCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebSearchOptionsSearchContextSize {
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `high`
    High,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    WebSearchOptionsSearchContextSize;
    "low" Low,
    "medium" Medium,
    "high" High,
}

/// Web search options user location of `CompletionCreateParams` with `approximate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebSearchOptionsUserLocation {
    /// Rough place where the user is.
    pub approximate: WebSearchOptionsUserLocationApproximate,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    WebSearchOptionsUserLocation = "chat.CompletionCreateParams.WebSearchOptionsUserLocation";
    [
        constant("type", "approximate"),
        required("approximate"),
    ];
    1 approximate,
}

impl WebSearchOptionsUserLocation {
    /// What is required.
    #[must_use]
    pub fn new(approximate: impl Into<WebSearchOptionsUserLocationApproximate>) -> Self {
        Self {
            approximate: approximate.into(),
            ..Self::default()
        }
    }
}

/// Web search options user location approximate of `CompletionCreateParams` with `city`, `country`
/// and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebSearchOptionsUserLocationApproximate {
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
    WebSearchOptionsUserLocationApproximate = "chat.CompletionCreateParams.WebSearchOptionsUserLocationApproximate";
    [
        optional("city"),
        optional("country"),
        optional("region"),
        optional("timezone"),
    ];
    0 city, 1 country, 2 region, 3 timezone,
}

impl WebSearchOptionsUserLocationApproximate {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Town the user is in, as free text.
    #[must_use]
    pub fn city<By>(mut self, city: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.city, &mut self.leftovers, 0, city.into_maybe());
        self
    }

    /// Two-letter code of the user's country.
    #[must_use]
    pub fn country<By>(mut self, country: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.country,
            &mut self.leftovers,
            1,
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
            2,
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
            3,
            timezone.into_maybe(),
        );
        self
    }
}
