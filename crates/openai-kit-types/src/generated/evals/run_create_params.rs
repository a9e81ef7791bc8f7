//! What `evals.runs.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::convert::put;
use crate::{IntoMaybe, IntoPairs, Leftovers, Maybe};

pub use crate::evals::run_list_response::DataSource;
pub use crate::evals::run_list_response::DataSourceResponses as DataSourceCreateEvalResponsesRunDataSource;
pub use crate::evals::run_list_response::DataSourceResponsesSource as DataSourceCreateEvalResponsesRunDataSourceSource;

/// Parameters of `evals.runs.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCreateParams {
    /// Where the items to evaluate come from. Required.
    pub data_source: Option<DataSource>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Maybe<BTreeMap<String, String>>,
    /// Name given to this object.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RunCreateParams = "evals.RunCreateParams";
    [
        required("data_source"),
        optional("metadata").or_null(),
        optional("name"),
    ];
    0 data_source, 1 metadata, 2 name,
}

impl RunCreateParams {
    /// Where the items to evaluate come from. Required.
    #[must_use]
    pub fn data_source<By>(mut self, data_source: impl IntoMaybe<DataSource, By>) -> Self {
        put(
            &mut self.data_source,
            &mut self.leftovers,
            0,
            data_source.into_maybe(),
        );
        self
    }

    /// The caller's own keys and values, kept with the object.
    #[must_use]
    pub fn metadata(mut self, metadata: impl IntoPairs<String>) -> Self {
        self.metadata = metadata.into_pairs();
        self
    }

    /// Name given to this object.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 2, name.into_maybe());
        self
    }
}
