//! `client.containers().files()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::chat::completion_list_params::Order;
use openai_kit_types::containers::{FileCreateParams, FileListParams, FileListResponse};
use openai_kit_types::pages::CursorPage;
use openai_kit_types::{IntoMaybe, Upload};

use crate::Client;
use crate::call::{Call, Json, NoParams, Nothing, Paged, op};

pub mod content;

/// The operations of `containers.files`.
#[derive(Clone, Debug)]
pub struct Files {
    pub(crate) client: Client,
}

impl Files {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Puts a file into a container, from raw content or an uploaded file.
    ///
    /// `POST /containers/{container_id}/files`
    pub fn create(&self, container_id: impl Into<String>) -> Call<Create> {
        Call::new(&self.client, [container_id.into()])
    }

    /// Deletes a file from a container.
    ///
    /// `DELETE /containers/{container_id}/files/{file_id}`
    pub fn delete(
        &self,
        container_id: impl Into<String>,
        file_id: impl Into<String>,
    ) -> Call<Delete> {
        Call::new(&self.client, [container_id.into(), file_id.into()])
    }

    /// Lists the files in a container.
    ///
    /// `GET /containers/{container_id}/files`
    pub fn list(&self, container_id: impl Into<String>) -> Call<List> {
        Call::new(&self.client, [container_id.into()])
    }

    /// Fetches the path, size and source of a file in a container.
    ///
    /// `GET /containers/{container_id}/files/{file_id}`
    pub fn retrieve(
        &self,
        container_id: impl Into<String>,
        file_id: impl Into<String>,
    ) -> Call<Retrieve> {
        Call::new(&self.client, [container_id.into(), file_id.into()])
    }

    /// The operations of `containers.files.content`.
    #[must_use]
    pub fn content(&self) -> content::Content {
        content::Content::new(&self.client)
    }
}

op! {
    /// The call of [`Files::create`].
    Create: FileCreateParams => Json<FileListResponse>, operations::containers::files::CREATE;

    /// The call of [`Files::delete`].
    Delete: NoParams => Nothing, operations::containers::files::DELETE;

    /// The call of [`Files::list`].
    List: FileListParams => Paged<CursorPage<FileListResponse>>,
        operations::containers::files::LIST;

    /// The call of [`Files::retrieve`].
    Retrieve: NoParams => Json<FileListResponse>, operations::containers::files::RETRIEVE;
}

/// Parameters of [`Files::create`].
impl Call<Create> {
    /// The file: its content or a reference to it.
    pub fn file<By>(self, file: impl IntoMaybe<Upload, By>) -> Self {
        self.put(0, file.into_maybe(), |params| &mut params.file)
    }

    /// ID of the file concerned.
    pub fn file_id<By>(self, file_id: impl IntoMaybe<String, By>) -> Self {
        self.put(1, file_id.into_maybe(), |params| &mut params.file_id)
    }
}

/// Parameters of [`Files::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Most objects to return, or the size of a limit. 20 by default.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(1, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Sort direction of the list. `desc` by default.
    pub fn order<By>(self, order: impl IntoMaybe<Order, By>) -> Self {
        self.put(2, order.into_maybe(), |params| &mut params.order)
    }
}
