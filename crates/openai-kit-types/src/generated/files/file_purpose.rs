//! `FilePurpose` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

/// What an uploaded file is meant for.
#[derive(Clone)]
#[non_exhaustive]
pub enum FilePurpose {
    /// `assistants`
    Assistants,
    /// `batch`
    Batch,
    /// `fine-tune`
    FineTune,
    /// `vision`
    Vision,
    /// `user_data`
    UserData,
    /// `evals`
    Evals,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    FilePurpose;
    "assistants" Assistants,
    "batch" Batch,
    "fine-tune" FineTune,
    "vision" Vision,
    "user_data" UserData,
    "evals" Evals,
}
