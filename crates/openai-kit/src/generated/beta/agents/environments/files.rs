//! `client.beta().agents().environments().files()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::beta::agents::environments::{
    EnvironmentFile, FileCreateParams, FileListParams,
};
use openai_kit_types::chat::completion_list_params::Order;
use openai_kit_types::pages::TokenPage;

use crate::Client;
use crate::call::{Call, Json, Paged, op};

/// The operations of `beta.agents.environments.files`.
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

    /// Puts an uploaded or inline file at a path in an environment; the body is JSON.
    ///
    /// `POST /agents/environments/{environment_id}/files`
    ///
    /// Its parameters are one of several kinds: [`params`](Call::params) takes them.
    pub fn create(&self, environment_id: impl Into<String>) -> Call<Create> {
        Call::new(&self.client, [environment_id.into()])
    }

    /// Lists the files in an environment, optionally below one path; pages by token.
    ///
    /// `GET /agents/environments/{environment_id}/files`
    pub fn list(&self, environment_id: impl Into<String>) -> Call<List> {
        Call::new(&self.client, [environment_id.into()])
    }
}

op! {
    /// The call of [`Files::create`].
    Create: FileCreateParams => Json<EnvironmentFile>,
        operations::beta::agents::environments::files::CREATE;

    /// The call of [`Files::list`].
    List: FileListParams => Paged<TokenPage<EnvironmentFile>>,
        operations::beta::agents::environments::files::LIST;
}

/// Parameters of [`Files::list`].
impl Call<List> {
    /// Most objects to return, or the size of a limit.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put_maybe(limit.into_maybe(), |params| &mut params.limit)
    }

    /// Sort direction of the list.
    pub fn order<By>(self, order: impl IntoMaybe<Order, By>) -> Self {
        self.put(1, order.into_maybe(), |params| &mut params.order)
    }

    /// Token of the page to fetch.
    pub fn page<By>(self, page: impl IntoMaybe<String, By>) -> Self {
        self.put(2, page.into_maybe(), |params| &mut params.page)
    }

    /// Place of the file, or points along a way.
    pub fn path<By>(self, path: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(path.into_maybe(), |params| &mut params.path)
    }
}
