//! What `admin.organization.data_retention.update` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::admin::organization::organization_data_retention::Type;
use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

pub use crate::admin::organization::organization_data_retention::Type as RetentionType;

/// Parameters of `admin.organization.data_retention.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataRetentionUpdateParams {
    /// How long data is kept. Required.
    pub retention_type: Option<Type>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DataRetentionUpdateParams = "admin.organization.DataRetentionUpdateParams";
    [
        required("retention_type"),
    ];
    0 retention_type,
}

impl DataRetentionUpdateParams {
    /// How long data is kept. Required.
    #[must_use]
    pub fn retention_type<By>(mut self, retention_type: impl IntoMaybe<Type, By>) -> Self {
        put(
            &mut self.retention_type,
            &mut self.leftovers,
            0,
            retention_type.into_maybe(),
        );
        self
    }
}
