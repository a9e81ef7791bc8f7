//! What `calls.parts.upload` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers, Upload};

/// Part upload params with `data`, `name` and `X-Checksum`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartUploadParams {
    /// Data. Required.
    pub data: Option<Upload>,
    /// Name.
    pub name: Option<String>,
    /// X checksum. Required.
    pub x_checksum: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    PartUploadParams = "calls.PartUploadParams";
    [
        required("data"),
        optional("name"),
        required("X-Checksum").in_header(),
    ];
    0 data, 1 name, 2 x_checksum,
}

impl PartUploadParams {
    /// Data. Required.
    #[must_use]
    pub fn data<By>(mut self, data: impl IntoMaybe<Upload, By>) -> Self {
        put(&mut self.data, &mut self.leftovers, 0, data.into_maybe());
        self
    }

    /// Name.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 1, name.into_maybe());
        self
    }

    /// X checksum. Required.
    #[must_use]
    pub fn x_checksum<By>(mut self, x_checksum: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.x_checksum,
            &mut self.leftovers,
            2,
            x_checksum.into_maybe(),
        );
        self
    }
}
