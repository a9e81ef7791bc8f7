//! `EvalStoredCompletionsDataSourceConfig` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::{Leftovers, RawJson};

/// Takes stored chat completions with given metadata as evaluation data.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvalStoredCompletionsDataSourceConfig {
    /// The caller's own keys and values, kept with the object.
    pub metadata: Option<BTreeMap<String, String>>,
    /// JSON schema of the data.
    pub schema: BTreeMap<String, RawJson>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    EvalStoredCompletionsDataSourceConfig = "EvalStoredCompletionsDataSourceConfig";
    [
        constant("type", "stored_completions"),
        optional("metadata").or_null(),
        required("schema"),
    ];
    1 metadata, 2 schema,
}
