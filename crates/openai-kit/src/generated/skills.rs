//! `client.skills()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::pages::CursorPage;
use openai_kit_types::skills::skill_create_params::Files;
use openai_kit_types::skills::skill_list_params::Order;
use openai_kit_types::skills::{
    DeletedSkill, Skill, SkillCreateParams, SkillListParams, SkillUpdateParams,
};

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

pub mod content;
pub mod versions;

/// Skills: bundles of instructions and files.
#[derive(Clone, Debug)]
pub struct Skills {
    pub(crate) client: Client,
}

impl Skills {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Uploads a skill, as a zip or as single files, with its first version.
    ///
    /// `POST /skills`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }

    /// Deletes a skill with all its versions.
    ///
    /// `DELETE /skills/{skill_id}`
    pub fn delete(&self, skill_id: impl Into<String>) -> Call<Delete> {
        Call::new(&self.client, [skill_id.into()])
    }

    /// Lists the skills of the project.
    ///
    /// `GET /skills`
    pub fn list(&self) -> Call<List> {
        Call::new(&self.client, [])
    }

    /// Fetches one skill with its default and latest version.
    ///
    /// `GET /skills/{skill_id}`
    pub fn retrieve(&self, skill_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [skill_id.into()])
    }

    /// Chooses which version of a skill is the default.
    ///
    /// `POST /skills/{skill_id}`
    pub fn update(&self, skill_id: impl Into<String>) -> Call<Update> {
        Call::new(&self.client, [skill_id.into()])
    }

    /// The operations of `skills.content`.
    #[must_use]
    pub fn content(&self) -> content::Content {
        content::Content::new(&self.client)
    }

    /// The operations of `skills.versions`.
    #[must_use]
    pub fn versions(&self) -> versions::Versions {
        versions::Versions::new(&self.client)
    }
}

op! {
    /// The call of [`Skills::create`].
    Create: SkillCreateParams => Json<Skill>, operations::skills::CREATE;

    /// The call of [`Skills::delete`].
    Delete: NoParams => Json<DeletedSkill>, operations::skills::DELETE;

    /// The call of [`Skills::list`].
    List: SkillListParams => Paged<CursorPage<Skill>>, operations::skills::LIST;

    /// The call of [`Skills::retrieve`].
    Retrieve: NoParams => Json<Skill>, operations::skills::RETRIEVE;

    /// The call of [`Skills::update`].
    Update: SkillUpdateParams => Json<Skill>, operations::skills::UPDATE;
}

/// Parameters of [`Skills::create`].
impl Call<Create> {
    /// The files concerned. At most 500 items.
    pub fn files<By>(self, files: impl IntoMaybe<Files, By>) -> Self {
        self.put(0, files.into_maybe(), |params| &mut params.files)
    }
}

/// Parameters of [`Skills::list`].
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

/// Parameters of [`Skills::update`].
impl Call<Update> {
    /// Version that is used when none is named. Required.
    pub fn default_version<By>(self, default_version: impl IntoMaybe<String, By>) -> Self {
        self.put(0, default_version.into_maybe(), |params| {
            &mut params.default_version
        })
    }
}
