//! `ContainerCreateResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::containers::container_list_response::ExpiresAfter;
pub use crate::containers::container_list_response::ExpiresAfterAnchor;
pub use crate::containers::container_list_response::NetworkPolicy;
pub use crate::containers::container_list_response::NetworkPolicyType;
pub use crate::responses::container_auto::MemoryLimit;

/// The container that was just created.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerCreateResponse {
    /// ID that names this object.
    pub id: String,
    /// Kind of object, as a fixed name.
    pub object: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// How far it has got, or how it ended.
    pub status: String,
    /// Rule for when the object is removed.
    pub expires_after: Option<ExpiresAfter>,
    /// When it was last used, in Unix seconds.
    pub last_active_at: Option<i64>,
    /// Memory the container gets.
    pub memory_limit: Option<MemoryLimit>,
    /// Name given to this object.
    pub name: String,
    /// Which hosts the container may reach.
    pub network_policy: Option<NetworkPolicy>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ContainerCreateResponse = "ContainerCreateResponse";
    [
        required("id"),
        required("object"),
        required("created_at"),
        required("status"),
        optional("expires_after").or_null(),
        optional("last_active_at").or_null(),
        optional("memory_limit").or_null(),
        required("name"),
        optional("network_policy").or_null(),
    ];
    0 id, 1 object, 2 created_at, 3 status, 4 expires_after, 5 last_active_at, 6 memory_limit,
    7 name, 8 network_policy,
}

impl ContainerCreateResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
