//! What `admin.organization.groups.users.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Parameters of `admin.organization.groups.users.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserCreateParams {
    /// ID of the user concerned. Required.
    pub user_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    UserCreateParams = "admin.organization.groups.UserCreateParams";
    [
        required("user_id"),
    ];
    0 user_id,
}

impl UserCreateParams {
    /// ID of the user concerned. Required.
    #[must_use]
    pub fn user_id<By>(mut self, user_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.user_id,
            &mut self.leftovers,
            0,
            user_id.into_maybe(),
        );
        self
    }
}
