//! What `chat.completions.create` takes. From `ModerationPolicyOutput` on.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::shared::{ResponseFormatJSONObject, ResponseFormatJSONSchema, ResponseFormatText};
use crate::{IntoMaybe, Leftovers, Maybe, RawJson, Why};

use super::ModerationPolicyInputMode;

/// Moderation policy output of `CompletionCreateParams` with `mode`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModerationPolicyOutput {
    /// Whether harmful content is only scored or blocked as well.
    pub mode: ModerationPolicyInputMode,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ModerationPolicyOutput = "chat.CompletionCreateParams.ModerationPolicyOutput";
    [
        required("mode"),
    ];
    0 mode,
}

impl ModerationPolicyOutput {
    /// What is required.
    #[must_use]
    pub fn new(mode: impl Into<ModerationPolicyInputMode>) -> Self {
        Self {
            mode: mode.into(),
            ..Self::default()
        }
    }
}

/// How the prompt of a chat request is cached, and for how long.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromptCacheOptions {
    /// Which of the possible ways of working applies.
    pub mode: Option<PromptCacheOptionsMode>,
    /// How long the cached prefix lives.
    pub ttl: Option<PromptCacheOptionsTtl>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    PromptCacheOptions = "chat.CompletionCreateParams.PromptCacheOptions";
    [
        optional("mode"),
        optional("ttl"),
    ];
    0 mode, 1 ttl,
}

impl PromptCacheOptions {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Which of the possible ways of working applies.
    #[must_use]
    pub fn mode<By>(mut self, mode: impl IntoMaybe<PromptCacheOptionsMode, By>) -> Self {
        put(&mut self.mode, &mut self.leftovers, 0, mode.into_maybe());
        self
    }

    /// How long the cached prefix lives.
    #[must_use]
    pub fn ttl<By>(mut self, ttl: impl IntoMaybe<PromptCacheOptionsTtl, By>) -> Self {
        put(&mut self.ttl, &mut self.leftovers, 1, ttl.into_maybe());
        self
    }
}

/// Prompt cache options mode of `CompletionCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PromptCacheOptionsMode {
    /// `implicit`
    Implicit,
    /// `explicit`
    Explicit,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    PromptCacheOptionsMode;
    "implicit" Implicit,
    "explicit" Explicit,
}

/// Prompt cache options ttl of `CompletionCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PromptCacheOptionsTtl {
    /// `30m`
    N30m,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    PromptCacheOptionsTtl;
    "30m" N30m,
}

/// Prompt cache retention of `CompletionCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PromptCacheRetention {
    /// `in_memory`
    InMemory,
    /// `24h`
    N24h,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    PromptCacheRetention;
    "in_memory" InMemory,
    "24h" N24h,
}

/// The format of the answer: text, any JSON, or JSON in a schema.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseFormat {
    /// `text`: Asks for plain text, which is the default.
    Text(ResponseFormatText),
    /// `json_schema`: Asks for JSON that follows a given schema.
    JsonSchema(ResponseFormatJSONSchema),
    /// `json_object`: Asks for any valid JSON; the prompt itself must mention JSON.
    JsonObject(ResponseFormatJSONObject),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ResponseFormat = "chat.CompletionCreateParams.ResponseFormat";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("json_object", Pick::One(2)),
                ("json_schema", Pick::One(1)),
                ("text", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 Text, 1 JsonSchema, 2 JsonObject,
}

from!(ResponseFormat {
    Text(ResponseFormatText),
    JsonSchema(ResponseFormatJSONSchema),
    JsonObject(ResponseFormatJSONObject),
});

/// Stop of `CompletionCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Stop {
    /// A text.
    Text(String),
    /// A list.
    Texts(Vec<String>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Stop = "chat.CompletionCreateParams.Stop";
    {
        text: Some(0),
        lists: &[(Items::Text, 1)],
    };
    0 Text, 1 Texts,
}

from_text!(Stop::Text);
from_items!(Stop::Texts(String));

/// Verbosity of `CompletionCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Verbosity {
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
    Verbosity;
    "low" Low,
    "medium" Medium,
    "high" High,
}

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
