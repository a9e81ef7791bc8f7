//! Checks of where a piece of content comes from (`content_provenance_checks`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod content_provenance_check;
pub mod content_provenance_check_create_params;

pub use self::content_provenance_check::ContentProvenanceCheck;
pub use self::content_provenance_check_create_params::ContentProvenanceCheckCreateParams;
