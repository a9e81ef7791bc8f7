//! `NoiseReductionType` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

/// Which microphone the audio is cleaned up for: near or far.
#[derive(Clone)]
#[non_exhaustive]
pub enum NoiseReductionType {
    /// `near_field`
    NearField,
    /// `far_field`
    FarField,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    NoiseReductionType;
    "near_field" NearField,
    "far_field" FarField,
}
