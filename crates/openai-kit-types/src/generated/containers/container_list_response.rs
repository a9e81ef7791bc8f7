//! `ContainerListResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::responses::container_auto::MemoryLimit;

/// A container, as found in a list.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerListResponse {
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
    ContainerListResponse = "ContainerListResponse";
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

/// Expires after of `ContainerListResponse` with `anchor` and `minutes`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpiresAfter {
    /// Point in time from which the lifetime is counted.
    pub anchor: Option<ExpiresAfterAnchor>,
    /// Lifetime in minutes.
    pub minutes: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ExpiresAfter = "ContainerListResponse.ExpiresAfter";
    [
        optional("anchor").or_null(),
        optional("minutes").or_null(),
    ];
    0 anchor, 1 minutes,
}

/// Expires after anchor of `ContainerListResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ExpiresAfterAnchor {
    /// `last_active_at`
    LastActiveAt,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ExpiresAfterAnchor;
    "last_active_at" LastActiveAt,
}

/// Network policy of `ContainerListResponse` with `type` and `allowed_domains`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkPolicy {
    /// Kind of thing, telling variants apart.
    pub type_: NetworkPolicyType,
    /// Only these domains may be reached or searched.
    pub allowed_domains: Option<Vec<String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    NetworkPolicy = "ContainerListResponse.NetworkPolicy";
    [
        required("type"),
        optional("allowed_domains").or_null(),
    ];
    0 type_, 1 allowed_domains,
}

/// Network policy type of `ContainerListResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NetworkPolicyType {
    /// `allowlist`
    Allowlist,
    /// `disabled`
    Disabled,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    NetworkPolicyType;
    "allowlist" Allowlist,
    "disabled" Disabled,
}
