//! `ResponseFunctionWebSearch` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers, RawJson, Why};

/// A web search of the model: a query, an opened page or a find in a page.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseFunctionWebSearch {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// What was done: a search, opening a page, or looking in a page.
    pub action: Action,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseFunctionWebSearch = "responses.ResponseFunctionWebSearch";
    [
        required("id"),
        constant("type", "web_search_call"),
        required("status"),
        required("action"),
    ];
    0 id, 2 status, 3 action,
}

impl ResponseFunctionWebSearch {
    /// What is required.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        status: impl Into<Status>,
        action: impl Into<Action>,
    ) -> Self {
        Self {
            id: id.into(),
            status: status.into(),
            action: action.into(),
            ..Self::default()
        }
    }
}

/// What a web search did: search, open a page or find in it.
#[derive(Clone)]
#[non_exhaustive]
pub enum Action {
    /// `search`: A search of the web with its queries and, if asked for, sources.
    Search(ActionSearch),
    /// `open_page`: The opening of a web page.
    OpenPage(ActionOpenPage),
    /// `find_in_page`: A search for a pattern inside a web page.
    FindInPage(ActionFind),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Action = "responses.ResponseFunctionWebSearch.Action";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("find_in_page", Pick::One(2)),
                ("open_page", Pick::One(1)),
                ("search", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 Search, 1 OpenPage, 2 FindInPage,
}

from!(Action {
    Search(ActionSearch),
    OpenPage(ActionOpenPage),
    FindInPage(ActionFind),
});

/// A search for a pattern inside a web page.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionFind {
    /// Text that is looked for on the page.
    pub pattern: String,
    /// Address of the page that was looked through. A URI.
    pub url: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ActionFind = "responses.ResponseFunctionWebSearch.ActionFind";
    [
        constant("type", "find_in_page"),
        required("pattern"),
        required("url"),
    ];
    1 pattern, 2 url,
}

impl ActionFind {
    /// What is required.
    #[must_use]
    pub fn new(pattern: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            pattern: pattern.into(),
            url: url.into(),
            ..Self::default()
        }
    }
}

/// The opening of a web page.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionOpenPage {
    /// Address of the page that was opened. A URI.
    pub url: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ActionOpenPage = "responses.ResponseFunctionWebSearch.ActionOpenPage";
    [
        constant("type", "open_page"),
        optional("url").or_null(),
    ];
    1 url,
}

impl ActionOpenPage {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Address of the page that was opened. A URI.
    #[must_use]
    pub fn url<By>(mut self, url: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.url, &mut self.leftovers, 1, url.into_maybe());
        self
    }
}

/// A search of the web with its queries and, if asked for, sources.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionSearch {
    /// Search terms that were tried.
    pub queries: Option<Vec<String>>,
    /// What is searched for.
    pub query: Option<String>,
    /// Pages the search came up with.
    pub sources: Option<Vec<ActionSearchSource>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ActionSearch = "responses.ResponseFunctionWebSearch.ActionSearch";
    [
        constant("type", "search"),
        optional("queries").or_null(),
        optional("query").or_null(),
        optional("sources").or_null(),
    ];
    1 queries, 2 query, 3 sources,
}

impl ActionSearch {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Search terms that were tried.
    #[must_use]
    pub fn queries(mut self, queries: impl IntoItems<String>) -> Self {
        put(
            &mut self.queries,
            &mut self.leftovers,
            1,
            queries.into_items(),
        );
        self
    }

    /// What is searched for.
    #[must_use]
    pub fn query<By>(mut self, query: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.query, &mut self.leftovers, 2, query.into_maybe());
        self
    }

    /// Pages the search came up with.
    #[must_use]
    pub fn sources(mut self, sources: impl IntoItems<ActionSearchSource>) -> Self {
        put(
            &mut self.sources,
            &mut self.leftovers,
            3,
            sources.into_items(),
        );
        self
    }
}

/// Action search source of `ResponseFunctionWebSearch` with `url`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionSearchSource {
    /// Web address of the thing. A URI.
    pub url: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ActionSearchSource = "responses.ResponseFunctionWebSearch.ActionSearchSource";
    [
        constant("type", "url"),
        required("url"),
    ];
    1 url,
}

impl ActionSearchSource {
    /// What is required.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            ..Self::default()
        }
    }
}

/// Status of `ResponseFunctionWebSearch`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `in_progress`
    InProgress,
    /// `searching`
    Searching,
    /// `completed`
    Completed,
    /// `failed`
    Failed,
    /// `incomplete`
    Incomplete,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Status;
    "in_progress" InProgress,
    "searching" Searching,
    "completed" Completed,
    "failed" Failed,
    "incomplete" Incomplete,
}
