//! `ResponseIncludable` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

/// Extra output that a response can carry, such as search results or encrypted reasoning.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseIncludable {
    /// `file_search_call.results`
    FileSearchCallResults,
    /// `web_search_call.results`
    WebSearchCallResults,
    /// `web_search_call.action.sources`
    WebSearchCallActionSources,
    /// `message.input_image.image_url`
    MessageInputImageImageUrl,
    /// `computer_call_output.output.image_url`
    ComputerCallOutputOutputImageUrl,
    /// `code_interpreter_call.outputs`
    CodeInterpreterCallOutputs,
    /// `reasoning.encrypted_content`
    ReasoningEncryptedContent,
    /// `message.output_text.logprobs`
    MessageOutputTextLogprobs,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ResponseIncludable;
    "file_search_call.results" FileSearchCallResults,
    "web_search_call.results" WebSearchCallResults,
    "web_search_call.action.sources" WebSearchCallActionSources,
    "message.input_image.image_url" MessageInputImageImageUrl,
    "computer_call_output.output.image_url" ComputerCallOutputOutputImageUrl,
    "code_interpreter_call.outputs" CodeInterpreterCallOutputs,
    "reasoning.encrypted_content" ReasoningEncryptedContent,
    "message.output_text.logprobs" MessageOutputTextLogprobs,
}
