//! Chat Completions (`chat.completions`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod message_list_params;

pub use self::message_list_params::MessageListParams;
