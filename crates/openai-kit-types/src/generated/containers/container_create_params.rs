//! What `containers.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers};

pub use crate::responses::container_auto::MemoryLimit;
pub use crate::responses::container_auto::NetworkPolicy;
pub use crate::responses::container_auto::Skill;

/// Parameters of `containers.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerCreateParams {
    /// Rule for when the object is removed.
    pub expires_after: Option<ExpiresAfter>,
    /// IDs of the files concerned.
    pub file_ids: Option<Vec<String>>,
    /// Memory the container gets.
    pub memory_limit: Option<MemoryLimit>,
    /// Name given to this object. Required.
    pub name: Option<String>,
    /// Which hosts the container may reach.
    pub network_policy: Option<NetworkPolicy>,
    /// Skills that can be used there.
    pub skills: Option<Vec<Skill>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ContainerCreateParams = "ContainerCreateParams";
    [
        optional("expires_after"),
        optional("file_ids"),
        optional("memory_limit"),
        required("name"),
        optional("network_policy"),
        optional("skills"),
    ];
    0 expires_after, 1 file_ids, 2 memory_limit, 3 name, 4 network_policy, 5 skills,
}

impl ContainerCreateParams {
    /// Rule for when the object is removed.
    #[must_use]
    pub fn expires_after<By>(mut self, expires_after: impl IntoMaybe<ExpiresAfter, By>) -> Self {
        put(
            &mut self.expires_after,
            &mut self.leftovers,
            0,
            expires_after.into_maybe(),
        );
        self
    }

    /// IDs of the files concerned.
    #[must_use]
    pub fn file_ids(mut self, file_ids: impl IntoItems<String>) -> Self {
        put(
            &mut self.file_ids,
            &mut self.leftovers,
            1,
            file_ids.into_items(),
        );
        self
    }

    /// Memory the container gets.
    #[must_use]
    pub fn memory_limit<By>(mut self, memory_limit: impl IntoMaybe<MemoryLimit, By>) -> Self {
        put(
            &mut self.memory_limit,
            &mut self.leftovers,
            2,
            memory_limit.into_maybe(),
        );
        self
    }

    /// Name given to this object. Required.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 3, name.into_maybe());
        self
    }

    /// Which hosts the container may reach.
    #[must_use]
    pub fn network_policy<By>(mut self, network_policy: impl IntoMaybe<NetworkPolicy, By>) -> Self {
        put(
            &mut self.network_policy,
            &mut self.leftovers,
            4,
            network_policy.into_maybe(),
        );
        self
    }

    /// Skills that can be used there.
    #[must_use]
    pub fn skills(mut self, skills: impl IntoItems<Skill>) -> Self {
        put(
            &mut self.skills,
            &mut self.leftovers,
            5,
            skills.into_items(),
        );
        self
    }
}

/// Expires after of `ContainerCreateParams` with `minutes`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpiresAfter {
    /// Lifetime in minutes.
    pub minutes: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ExpiresAfter = "ContainerCreateParams.ExpiresAfter";
    [
        constant("anchor", "last_active_at"),
        required("minutes"),
    ];
    1 minutes,
}

impl ExpiresAfter {
    /// What is required.
    #[must_use]
    pub fn new(minutes: i64) -> Self {
        Self {
            minutes,
            ..Self::default()
        }
    }
}
