//! `EvalCustomDataSourceConfig` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::{Leftovers, RawJson};

/// Describes your own evaluation data by a JSON schema.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvalCustomDataSourceConfig {
    /// JSON schema of the data.
    pub schema: BTreeMap<String, RawJson>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    EvalCustomDataSourceConfig = "EvalCustomDataSourceConfig";
    [
        constant("type", "custom"),
        required("schema"),
    ];
    1 schema,
}
