//! `ResponseCompactionItemParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Earlier conversation in encrypted, shortened form, as sent back by you.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseCompactionItemParam {
    /// ID that names this object.
    pub id: Option<String>,
    /// Earlier context in sealed, shortened form. At most 20971520 characters.
    pub encrypted_content: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseCompactionItemParam = "responses.ResponseCompactionItemParam";
    [
        optional("id").or_null(),
        constant("type", "compaction"),
        required("encrypted_content"),
    ];
    0 id, 2 encrypted_content,
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
        put(&mut self.id, &mut self.leftovers, 0, id.into_maybe());
        self
    }
}
