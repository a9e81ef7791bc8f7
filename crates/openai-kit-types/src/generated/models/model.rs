//! `Model` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A model that can be used through the API, with its owner.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Model {
    /// Name of the model, for use in requests.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created: i64,
    /// Organization that owns the model.
    pub owned_by: String,
    /// Day on which the model is switched off.
    pub shutdown_date: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Model = "Model";
    [
        required("id"),
        constant("object", "model"),
        required("created"),
        required("owned_by"),
        optional("shutdown_date").or_null(),
    ];
    0 id, 2 created, 3 owned_by, 4 shutdown_date,
}

impl Model {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
