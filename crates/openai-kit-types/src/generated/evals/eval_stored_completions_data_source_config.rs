//! `EvalStoredCompletionsDataSourceConfig` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::{Leftovers, RawJson};

/// Takes stored chat completions with given metadata as evaluation data.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvalStoredCompletionsDataSourceConfig {
    /// JSON schema of the data.
    pub schema: BTreeMap<String, RawJson>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    EvalStoredCompletionsDataSourceConfig = "EvalStoredCompletionsDataSourceConfig";
    [
        required("schema"),
        constant("type", "stored_completions"),
        optional("metadata").or_null(),
    ];
    0 schema, 2 metadata,
}
