//! `client.fine_tuning().checkpoints().permissions()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::fine_tuning::checkpoints::permission_list_params::Order;
use openai_kit_types::fine_tuning::checkpoints::{
    PermissionCreateParams, PermissionDeleteResponse, PermissionListParams, PermissionListResponse,
    PermissionRetrieveParams, PermissionRetrieveResponse,
};
use openai_kit_types::pages::{ConversationCursorPage, Page};
use openai_kit_types::{IntoItems, IntoMaybe};

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

/// The operations of `fine_tuning.checkpoints.permissions`.
#[derive(Clone, Debug)]
pub struct Permissions {
    pub(crate) client: Client,
}

impl Permissions {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Lets further projects of the organization use a fine-tuned checkpoint; needs an admin key.
    ///
    /// `POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`
    pub fn create(&self, fine_tuned_model_checkpoint: impl Into<String>) -> Call<Create> {
        Call::new(&self.client, [fine_tuned_model_checkpoint.into()])
    }

    /// Takes a project's permission to use a checkpoint away; needs an admin key.
    ///
    /// `DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`
    pub fn delete(
        &self,
        fine_tuned_model_checkpoint: impl Into<String>,
        permission_id: impl Into<String>,
    ) -> Call<Delete> {
        Call::new(
            &self.client,
            [fine_tuned_model_checkpoint.into(), permission_id.into()],
        )
    }

    /// Lists which projects may use a fine-tuned checkpoint; needs an admin key.
    ///
    /// `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`
    pub fn list(&self, fine_tuned_model_checkpoint: impl Into<String>) -> Call<List> {
        Call::new(&self.client, [fine_tuned_model_checkpoint.into()])
    }

    /// Fetches the permissions of a checkpoint as a raw list; superseded by the `list` call.
    ///
    /// `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`
    #[deprecated = "use `list`"]
    pub fn retrieve(&self, fine_tuned_model_checkpoint: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [fine_tuned_model_checkpoint.into()])
    }
}

op! {
    /// The call of [`Permissions::create`].
    Create: PermissionCreateParams => Paged<Page<PermissionListResponse>>,
        operations::fine_tuning::checkpoints::permissions::CREATE;

    /// The call of [`Permissions::delete`].
    Delete: NoParams => Json<PermissionDeleteResponse>,
        operations::fine_tuning::checkpoints::permissions::DELETE;

    /// The call of [`Permissions::list`].
    List: PermissionListParams => Paged<ConversationCursorPage<PermissionListResponse>>,
        operations::fine_tuning::checkpoints::permissions::LIST;

    /// The call of [`Permissions::retrieve`].
    Retrieve: PermissionRetrieveParams => Json<PermissionRetrieveResponse>,
        operations::fine_tuning::checkpoints::permissions::RETRIEVE;
}

/// Parameters of [`Permissions::create`].
impl Call<Create> {
    /// IDs of the projects. Required.
    pub fn project_ids(self, project_ids: impl IntoItems<String>) -> Self {
        self.put(0, project_ids.into_items(), |params| {
            &mut params.project_ids
        })
    }
}

/// Parameters of [`Permissions::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Most objects to return, or the size of a limit. 10 by default.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(1, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Sort direction of the list. `descending` by default.
    pub fn order<By>(self, order: impl IntoMaybe<Order, By>) -> Self {
        self.put(2, order.into_maybe(), |params| &mut params.order)
    }

    /// ID of the project concerned.
    pub fn project_id<By>(self, project_id: impl IntoMaybe<String, By>) -> Self {
        self.put(3, project_id.into_maybe(), |params| &mut params.project_id)
    }
}

/// Parameters of [`Permissions::retrieve`].
impl Call<Retrieve> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Most objects to return, or the size of a limit. 10 by default.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(1, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Sort direction of the list. `descending` by default.
    pub fn order<By>(self, order: impl IntoMaybe<Order, By>) -> Self {
        self.put(2, order.into_maybe(), |params| &mut params.order)
    }

    /// ID of the project concerned.
    pub fn project_id<By>(self, project_id: impl IntoMaybe<String, By>) -> Self {
        self.put(3, project_id.into_maybe(), |params| &mut params.project_id)
    }
}
