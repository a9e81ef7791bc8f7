//! `RunStepInclude` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

/// Extra data to return with a run step: the content of search results.
#[derive(Clone)]
#[non_exhaustive]
pub enum RunStepInclude {
    /// `step_details.tool_calls[*].file_search.results[*].content`
    StepDetailsToolCallsFileSearchResultsContent,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    RunStepInclude;
    "step_details.tool_calls[*].file_search.results[*].content" StepDetailsToolCallsFileSearchResultsContent,
}
