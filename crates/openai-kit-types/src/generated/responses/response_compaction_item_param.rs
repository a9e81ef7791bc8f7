//! `ResponseCompactionItemParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Earlier conversation in encrypted, shortened form, as sent back by you.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseCompactionItemParam {
    /// Earlier context in sealed, shortened form. At most 20971520 characters.
    pub encrypted_content: String,
    /// ID that names this object.
    pub id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseCompactionItemParam = "responses.ResponseCompactionItemParam";
    [
        required("encrypted_content"),
        constant("type", "compaction"),
        optional("id").or_null(),
    ];
    0 encrypted_content, 2 id,
}

impl ResponseCompactionItemParam {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(encrypted_content: impl Into<String>) -> Self {
        Self {
            encrypted_content: encrypted_content.into(),
            ..Self::default()
        }
    }

    /// ID that names this object.
    #[must_use]
    pub fn id<By>(mut self, id: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.id, &mut self.leftovers, 2, id.into_maybe());
        self
    }
}
