//! What `skills.versions.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

pub use crate::skills::skill_create_params::Files;

/// Parameters of `skills.versions.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VersionCreateParams {
    /// The one that is used when none is named.
    pub default: Option<bool>,
    /// The files concerned. At most 500 items.
    pub files: Option<Files>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    VersionCreateParams = "skills.VersionCreateParams";
    [
        optional("default"),
        optional("files"),
    ];
    0 default, 1 files,
}

impl VersionCreateParams {
    /// The one that is used when none is named.
    #[must_use]
    pub fn default<By>(mut self, default: impl IntoMaybe<bool, By>) -> Self {
        put(
            &mut self.default,
            &mut self.leftovers,
            0,
            default.into_maybe(),
        );
        self
    }

    /// The files concerned. At most 500 items.
    #[must_use]
    pub fn files<By>(mut self, files: impl IntoMaybe<Files, By>) -> Self {
        put(&mut self.files, &mut self.leftovers, 1, files.into_maybe());
        self
    }
}
