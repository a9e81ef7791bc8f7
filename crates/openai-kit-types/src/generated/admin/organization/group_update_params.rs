//! What `admin.organization.groups.update` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Parameters of `admin.organization.groups.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupUpdateParams {
    /// Name given to this object. Required. 1 to 255 characters.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    GroupUpdateParams = "admin.organization.GroupUpdateParams";
    [
        required("name"),
    ];
    0 name,
}

impl GroupUpdateParams {
    /// Name given to this object. Required. 1 to 255 characters.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 0, name.into_maybe());
        self
    }
}
