//! What `admin.organization.projects.groups.retrieve` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

pub use crate::admin::organization::group::GroupType;

/// Parameters of `admin.organization.projects.groups.retrieve`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupRetrieveParams {
    /// Kind of group that it is. `group` by default.
    pub group_type: Option<GroupType>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    GroupRetrieveParams = "admin.organization.projects.GroupRetrieveParams";
    [
        optional("group_type").in_query(),
    ];
    0 group_type,
}

impl GroupRetrieveParams {
    /// Kind of group that it is. `group` by default.
    #[must_use]
    pub fn group_type<By>(mut self, group_type: impl IntoMaybe<GroupType, By>) -> Self {
        put(
            &mut self.group_type,
            &mut self.leftovers,
            0,
            group_type.into_maybe(),
        );
        self
    }
}
