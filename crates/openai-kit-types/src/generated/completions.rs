//! Legacy text completions (`completions`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod completion;
pub mod completion_choice;
pub mod completion_create_params;

pub use self::completion::Completion;
pub use self::completion_choice::CompletionChoice;
pub use self::completion_create_params::CompletionCreateParams;
