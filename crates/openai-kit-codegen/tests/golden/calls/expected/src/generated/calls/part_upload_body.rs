//! `PartUploadBody` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers, Upload};

/// Part upload body with `data` and `name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartUploadBody {
    /// Data.
    pub data: Upload,
    /// Name.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    PartUploadBody = "calls.PartUploadBody";
    [
        required("data"),
        optional("name"),
    ];
    0 data, 1 name,
}

impl PartUploadBody {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(data: impl Into<Upload>) -> Self {
        Self {
            data: data.into(),
            ..Self::default()
        }
    }

    /// Name.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 1, name.into_maybe());
        self
    }
}
