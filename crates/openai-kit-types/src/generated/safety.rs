//! Safety alerts and cases (`safety`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod safety_alert;
pub mod safety_case;

pub use self::safety_alert::SafetyAlert;
pub use self::safety_case::SafetyCase;
