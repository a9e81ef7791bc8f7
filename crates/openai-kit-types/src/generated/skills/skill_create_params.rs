//! What `skills.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers, RawJson, Upload, Why};

/// Parameters of `skills.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillCreateParams {
    /// The files concerned. At most 500 items.
    pub files: Option<Files>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SkillCreateParams = "SkillCreateParams";
    [
        optional("files"),
    ];
    0 files,
}

impl SkillCreateParams {
    /// The files concerned. At most 500 items.
    #[must_use]
    pub fn files<By>(mut self, files: impl IntoMaybe<Files, By>) -> Self {
        put(&mut self.files, &mut self.leftovers, 0, files.into_maybe());
        self
    }
}

/// Files of `SkillCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Files {
    /// A list.
    Items(Vec<Upload>),
    /// Any value.
    File(Upload),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Files = "SkillCreateParams.Files";
    {
        lists: &[(Items::Object, 0)],
        objects: Objects::One(1),
    };
    0 Items, 1 File,
}

from_items!(Files::Items(Upload));
from!(Files {
    File(Upload),
});
