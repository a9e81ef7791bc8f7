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
    /// Whether further pages follow.
    pub has_more: bool,
    /// ID of the first object on the page.
    pub first_id: Option<String>,
    /// ID of the last object on the page.
    pub last_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    PermissionRetrieveResponse = "fine_tuning.checkpoints.PermissionRetrieveResponse";
    [
        required("data"),
        required("has_more"),
        constant("object", "list"),
        optional("first_id").or_null(),
        optional("last_id").or_null(),
    ];
    0 data, 1 has_more, 3 first_id, 4 last_id,
}
