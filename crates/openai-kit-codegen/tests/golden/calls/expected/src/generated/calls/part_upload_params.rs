//! What `calls.parts.upload` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers, Upload};

/// Part upload params with `X-Checksum`, `data` and `name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartUploadParams {
    /// X checksum. Required.
    pub x_checksum: Option<String>,
    /// Data. Required.
    pub data: Option<Upload>,
    /// Name.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    PartUploadParams = "calls.PartUploadParams";
    [
        required("X-Checksum").in_header(),
        required("data"),
        optional("name"),
    ];
    0 x_checksum, 1 data, 2 name,
}

impl PartUploadParams {
    /// X checksum. Required.
    #[must_use]
    pub fn x_checksum<By>(mut self, x_checksum: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.x_checksum,
            &mut self.leftovers,
            0,
            x_checksum.into_maybe(),
        );
        self
    }

    /// Data. Required.
    #[must_use]
    pub fn data<By>(mut self, data: impl IntoMaybe<Upload, By>) -> Self {
        put(&mut self.data, &mut self.leftovers, 1, data.into_maybe());
        self
    }

    /// Name.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 2, name.into_maybe());
        self
    }
}
