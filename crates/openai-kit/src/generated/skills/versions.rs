//! `client.skills().versions()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::pages::CursorPage;
use openai_kit_types::skills::skill_create_params::Files;
use openai_kit_types::skills::skill_list_params::Order;
use openai_kit_types::skills::{
    DeletedSkillVersion, SkillVersion, VersionCreateParams, VersionListParams,
};

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

pub mod content;

/// The operations of `skills.versions`.
#[derive(Clone, Debug)]
pub struct Versions {
    pub(crate) client: Client,
}

impl Versions {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Uploads a new version of a skill, optionally as the default.
    ///
    /// `POST /skills/{skill_id}/versions`
    pub fn create(&self, skill_id: impl Into<String>) -> Call<Create> {
        Call::new(&self.client, [skill_id.into()])
    }

    /// Deletes one version of a skill.
    ///
    /// `DELETE /skills/{skill_id}/versions/{version}`
    pub fn delete(&self, skill_id: impl Into<String>, version: impl Into<String>) -> Call<Delete> {
        Call::new(&self.client, [skill_id.into(), version.into()])
    }

    /// Lists the versions of a skill.
    ///
    /// `GET /skills/{skill_id}/versions`
    pub fn list(&self, skill_id: impl Into<String>) -> Call<List> {
        Call::new(&self.client, [skill_id.into()])
    }

    /// Fetches one version of a skill.
    ///
    /// `GET /skills/{skill_id}/versions/{version}`
    pub fn retrieve(
        &self,
        skill_id: impl Into<String>,
        version: impl Into<String>,
    ) -> Call<Retrieve> {
        Call::new(&self.client, [skill_id.into(), version.into()])
    }

    /// The operations of `skills.versions.content`.
    #[must_use]
    pub fn content(&self) -> content::Content {
        content::Content::new(&self.client)
    }
}

op! {
    /// The call of [`Versions::create`].
    Create: VersionCreateParams => Json<SkillVersion>, operations::skills::versions::CREATE;

    /// The call of [`Versions::delete`].
    Delete: NoParams => Json<DeletedSkillVersion>, operations::skills::versions::DELETE;

    /// The call of [`Versions::list`].
    List: VersionListParams => Paged<CursorPage<SkillVersion>>, operations::skills::versions::LIST;

    /// The call of [`Versions::retrieve`].
    Retrieve: NoParams => Json<SkillVersion>, operations::skills::versions::RETRIEVE;
}

/// Parameters of [`Versions::create`].
impl Call<Create> {
    /// The one that is used when none is named.
    pub fn default<By>(self, default: impl IntoMaybe<bool, By>) -> Self {
        self.put(0, default.into_maybe(), |params| &mut params.default)
    }

    /// The files concerned. At most 500 items.
    pub fn files<By>(self, files: impl IntoMaybe<Files, By>) -> Self {
        self.put(1, files.into_maybe(), |params| &mut params.files)
    }
}

/// Parameters of [`Versions::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Most objects to return, or the size of a limit. 0 to 100.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(1, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Sort direction of the list.
    pub fn order<By>(self, order: impl IntoMaybe<Order, By>) -> Self {
        self.put(2, order.into_maybe(), |params| &mut params.order)
    }
}
