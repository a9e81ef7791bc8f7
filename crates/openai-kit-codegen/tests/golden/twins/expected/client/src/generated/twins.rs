//! `client.twins()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::twins::beta_twin::Limits;
use openai_kit_types::twins::{
    BetaTwin, Format, Twin, TwinCreateParams, TwinListOthersParams, TwinListParams,
};

use crate::Client;
use crate::call::{Call, Json, Nothing, op};

/// Types with twins.
#[derive(Clone, Debug)]
pub struct Twins {
    pub(crate) client: Client,
}

impl Twins {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Create.
    ///
    /// `POST /twins`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }

    /// List.
    ///
    /// `GET /twins`
    pub fn list(&self) -> Call<List> {
        Call::new(&self.client, [])
    }

    /// List others.
    ///
    /// `GET /other_twins`
    pub fn list_others(&self) -> Call<ListOthers> {
        Call::new(&self.client, [])
    }
}

op! {
    /// The call of [`Twins::create`].
    Create: TwinCreateParams => Json<Twin>, operations::twins::CREATE;

    /// The call of [`Twins::list`].
    List: TwinListParams => Json<BetaTwin>, operations::twins::LIST;

    /// The call of [`Twins::list_others`].
    ListOthers: TwinListOthersParams => Nothing, operations::twins::LIST_OTHERS;
}

/// Parameters of [`Twins::create`].
impl Call<Create> {
    /// Format.
    pub fn format<By>(self, format: impl IntoMaybe<Format, By>) -> Self {
        self.put(0, format.into_maybe(), |params| &mut params.format)
    }

    /// Limits.
    pub fn limits<By>(self, limits: impl IntoMaybe<Limits, By>) -> Self {
        self.put(1, limits.into_maybe(), |params| &mut params.limits)
    }
}

/// Parameters of [`Twins::list`].
impl Call<List> {
    /// Limit.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(0, limit.into_maybe(), |params| &mut params.limit)
    }
}

/// Parameters of [`Twins::list_others`].
impl Call<ListOthers> {
    /// Limit.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(0, limit.into_maybe(), |params| &mut params.limit)
    }
}
