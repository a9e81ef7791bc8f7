//! `PermissionRetrieveResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::fine_tuning::checkpoints::PermissionListResponse;

pub use crate::fine_tuning::checkpoints::PermissionListResponse as Data;

/// A raw list of checkpoint permissions.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionRetrieveResponse {
    /// Payload: the listed objects or the raw content.
    pub data: Vec<PermissionListResponse>,
    /// ID of the first object on the page.
    pub first_id: Option<String>,
    /// Whether further pages follow.
    pub has_more: bool,
    /// ID of the last object on the page.
    pub last_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    PermissionRetrieveResponse = "fine_tuning.checkpoints.PermissionRetrieveResponse";
    [
        constant("object", "list"),
        required("data"),
        optional("first_id").or_null(),
        required("has_more"),
        optional("last_id").or_null(),
    ];
    1 data, 2 first_id, 3 has_more, 4 last_id,
}

impl PermissionRetrieveResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
