//! `FileSearchToolCall` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::beta::assistants::file_search_tool::FileSearchRankingOptionsRanker;

/// A file search that a run has made, with ranking and results.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileSearchToolCall {
    /// ID that names this object.
    pub id: String,
    /// The file search tool: its settings, call or permission.
    pub file_search: FileSearch,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FileSearchToolCall = "beta.threads.runs.FileSearchToolCall";
    [
        required("id"),
        constant("type", "file_search"),
        required("file_search"),
    ];
    0 id, 2 file_search,
}

/// File search of `FileSearchToolCall` with `ranking_options` and `results`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileSearch {
    /// How results are put in order and cut off.
    pub ranking_options: Option<FileSearchRankingOptions>,
    /// The single results, in order.
    pub results: Option<Vec<FileSearchResult>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FileSearch = "beta.threads.runs.FileSearchToolCall.FileSearch";
    [
        optional("ranking_options").or_null(),
        optional("results").or_null(),
    ];
    0 ranking_options, 1 results,
}

/// File search ranking options of `FileSearchToolCall` with `ranker` and `score_threshold`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileSearchRankingOptions {
    /// Method that puts the results in order.
    pub ranker: FileSearchRankingOptionsRanker,
    /// Lowest score a result needs to be returned. 0 to 1.
    pub score_threshold: f64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FileSearchRankingOptions = "beta.threads.runs.FileSearchToolCall.FileSearchRankingOptions";
    [
        required("ranker"),
        required("score_threshold"),
    ];
    0 ranker, 1 score_threshold,
}

/// File search result of `FileSearchToolCall` with `content`, `file_id` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileSearchResult {
    /// Text or parts that make up the content.
    pub content: Option<Vec<FileSearchResultContent>>,
    /// ID of the file concerned.
    pub file_id: String,
    /// Name of the file that the hit comes from.
    pub file_name: String,
    /// How good or fitting it is, as a number. 0 to 1.
    pub score: f64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FileSearchResult = "beta.threads.runs.FileSearchToolCall.FileSearchResult";
    [
        optional("content").or_null(),
        required("file_id"),
        required("file_name"),
        required("score"),
    ];
    0 content, 1 file_id, 2 file_name, 3 score,
}

/// File search result content of `FileSearchToolCall` with `text`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileSearchResultContent {
    /// The text, or how text is written.
    pub text: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FileSearchResultContent = "beta.threads.runs.FileSearchToolCall.FileSearchResultContent";
    [
        constant("type", "text").or_left_out().or_null(),
        optional("text").or_null(),
    ];
    1 text,
}
