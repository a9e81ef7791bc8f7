//! `ImageURL` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// The address of an image and its level of detail.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageURL {
    /// How closely the model looks at the image or file. `auto` by default.
    pub detail: Option<Detail>,
    /// Web address of the thing. A URI.
    pub url: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ImageURL = "beta.threads.ImageURL";
    [
        optional("detail").or_null(),
        required("url"),
    ];
    0 detail, 1 url,
}

impl ImageURL {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            ..Self::default()
        }
    }

    /// How closely the model looks at the image or file. `auto` by default.
    #[must_use]
    pub fn detail<By>(mut self, detail: impl IntoMaybe<Detail, By>) -> Self {
        put(
            &mut self.detail,
            &mut self.leftovers,
            0,
            detail.into_maybe(),
        );
        self
    }
}

/// Detail of `ImageURL`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Detail {
    /// `auto`
    Auto,
    /// `low`
    Low,
    /// `high`
    High,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Detail;
    "auto" Auto,
    "low" Low,
    "high" High,
}
