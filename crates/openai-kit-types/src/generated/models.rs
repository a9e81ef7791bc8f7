//! The models there are (`models`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod model;
pub mod model_deleted;

pub use self::model::Model;
pub use self::model_deleted::ModelDeleted;
