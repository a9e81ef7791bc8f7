//! Operations of `fine_tuning`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod alpha;
pub mod checkpoints;
pub mod jobs;
