//! `client.files()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::files::file_create_params::ExpiresAfter;
use openai_kit_types::files::file_list_params::Order;
use openai_kit_types::files::{
    FileCreateParams, FileDeleted, FileListParams, FileObject, FilePurpose,
};
use openai_kit_types::pages::CursorPage;
use openai_kit_types::{IntoMaybe, Upload};

use crate::Client;
use crate::call::{Binary, Call, Json, NoParams, Paged, Text, op};

/// Files that other operations refer to.
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

    /// Downloads the bytes of an uploaded or generated file.
    ///
    /// `GET /files/{file_id}/content`
    pub fn content(&self, file_id: impl Into<String>) -> Call<Content> {
        Call::new(&self.client, [file_id.into()])
    }

    /// Uploads a file under a purpose, so that other endpoints can refer to it by ID.
    ///
    /// `POST /files`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }

    /// Deletes an uploaded file.
    ///
    /// `DELETE /files/{file_id}`
    pub fn delete(&self, file_id: impl Into<String>) -> Call<Delete> {
        Call::new(&self.client, [file_id.into()])
    }

    /// Lists the uploaded files of the project, optionally only those of one purpose.
    ///
    /// `GET /files`
    pub fn list(&self) -> Call<List> {
        Call::new(&self.client, [])
    }

    /// Fetches the name, size, purpose and status of one uploaded file.
    ///
    /// `GET /files/{file_id}`
    pub fn retrieve(&self, file_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [file_id.into()])
    }

    /// Reads the content of a file as text; superseded by `files.content`.
    ///
    /// `GET /files/{file_id}/content`
    #[deprecated = "use `content`"]
    pub fn retrieve_content(&self, file_id: impl Into<String>) -> Call<RetrieveContent> {
        Call::new(&self.client, [file_id.into()])
    }
}

op! {
    /// The call of [`Files::content`].
    Content: NoParams => Binary, operations::files::CONTENT;

    /// The call of [`Files::create`].
    Create: FileCreateParams => Json<FileObject>, operations::files::CREATE;

    /// The call of [`Files::delete`].
    Delete: NoParams => Json<FileDeleted>, operations::files::DELETE;

    /// The call of [`Files::list`].
    List: FileListParams => Paged<CursorPage<FileObject>>, operations::files::LIST;

    /// The call of [`Files::retrieve`].
    Retrieve: NoParams => Json<FileObject>, operations::files::RETRIEVE;

    /// The call of [`Files::retrieve_content`].
    RetrieveContent: NoParams => Text, operations::files::RETRIEVE_CONTENT;
}

/// Parameters of [`Files::create`].
impl Call<Create> {
    /// Rule for when the object is removed.
    pub fn expires_after<By>(self, expires_after: impl IntoMaybe<ExpiresAfter, By>) -> Self {
        self.put(0, expires_after.into_maybe(), |params| {
            &mut params.expires_after
        })
    }

    /// Content of the file to upload. Required.
    pub fn file<By>(self, file: impl IntoMaybe<Upload, By>) -> Self {
        self.put(1, file.into_maybe(), |params| &mut params.file)
    }

    /// What the file will be used for. Required.
    pub fn purpose<By>(self, purpose: impl IntoMaybe<FilePurpose, By>) -> Self {
        self.put(2, purpose.into_maybe(), |params| &mut params.purpose)
    }
}

/// Parameters of [`Files::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Most objects to return, or the size of a limit. 10000 by default.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(1, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Sort direction of the list. `desc` by default.
    pub fn order<By>(self, order: impl IntoMaybe<Order, By>) -> Self {
        self.put(2, order.into_maybe(), |params| &mut params.order)
    }

    /// Keeps only files with this purpose.
    pub fn purpose<By>(self, purpose: impl IntoMaybe<String, By>) -> Self {
        self.put(3, purpose.into_maybe(), |params| &mut params.purpose)
    }
}
