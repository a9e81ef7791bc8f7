//! `WebSearchAction` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::responses::response_function_web_search::ActionOpenPage;
use crate::{Leftovers, RawJson, Why};

pub use crate::responses::response_function_web_search::ActionOpenPage as WebSearchActionResourceOpenPage;

/// What a web search did: search, open a page, find in it, or else.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebSearchAction {
    /// `search`: Web search action resource of `WebSearchAction` with `queries` and `query`.
    Search(WebSearchActionResourceSearch),
    /// `open_page`: The opening of a web page.
    OpenPage(ActionOpenPage),
    /// `find_in_page`: Web search action resource find in page of `WebSearchAction` with `pattern`
    /// and `url`.
    FindInPage(WebSearchActionResourceFindInPage),
    /// `other`: Web search action resource other of `WebSearchAction`.
    Other(WebSearchActionResourceOther),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    WebSearchAction = "beta.WebSearchAction";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("find_in_page", Pick::One(2)),
                ("open_page", Pick::One(1)),
                ("other", Pick::One(3)),
                ("search", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 Search, 1 OpenPage, 2 FindInPage, 3 Other,
}

/// Web search action resource find in page of `WebSearchAction` with `pattern` and `url`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebSearchActionResourceFindInPage {
    /// Text that is looked for on the page.
    pub pattern: Option<String>,
    /// Web address of the thing.
    pub url: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    WebSearchActionResourceFindInPage = "beta.WebSearchAction.WebSearchActionResourceFindInPage";
    [
        constant("type", "find_in_page"),
        optional("pattern").or_null(),
        optional("url").or_null(),
    ];
    1 pattern, 2 url,
}

/// Web search action resource other of `WebSearchAction`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebSearchActionResourceOther {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    WebSearchActionResourceOther = "beta.WebSearchAction.WebSearchActionResourceOther";
    [
        constant("type", "other"),
    ];
}

/// Web search action resource of `WebSearchAction` with `queries` and `query`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebSearchActionResourceSearch {
    /// Search terms that were tried.
    pub queries: Option<Vec<String>>,
    /// What is searched for.
    pub query: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    WebSearchActionResourceSearch = "beta.WebSearchAction.WebSearchActionResourceSearch";
    [
        constant("type", "search"),
        optional("queries").or_null(),
        optional("query").or_null(),
    ];
    1 queries, 2 query,
}
