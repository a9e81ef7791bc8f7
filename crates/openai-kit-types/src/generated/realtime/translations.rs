//! Realtime sessions over sockets, and their calls (`realtime.translations`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod client_secret_create_params;

pub use self::client_secret_create_params::ClientSecretCreateParams;
