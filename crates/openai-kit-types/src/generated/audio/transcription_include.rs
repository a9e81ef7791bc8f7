//! `TranscriptionInclude` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

/// Extra data to return with a transcription: log probabilities.
#[derive(Clone)]
#[non_exhaustive]
pub enum TranscriptionInclude {
    /// `logprobs`
    Logprobs,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    TranscriptionInclude;
    "logprobs" Logprobs,
}
