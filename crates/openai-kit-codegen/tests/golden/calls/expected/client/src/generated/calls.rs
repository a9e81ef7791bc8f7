//! `client.calls()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::calls::call_delete_params::Beta;
use openai_kit_types::calls::call_list_params::Include;
use openai_kit_types::calls::call_transcribe_params::ResponseFormat;
use openai_kit_types::calls::{
    CallChangeParams, CallCreateParams, CallDeleteParams, CallEvent, CallListParams,
    CallReplaceParams, CallTranscribeParams,
};
use openai_kit_types::pages::CursorPage;
use openai_kit_types::{IntoItems, IntoMaybe, calls};

use crate::Client;
use crate::call::{Call, Json, JsonOrText, NoParams, Nothing, Paged, Streams, op};

pub mod old;
pub mod parts;
pub mod rules;

/// Calls of every kind.
#[derive(Clone, Debug)]
pub struct Calls {
    pub(crate) client: Client,
}

impl Calls {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Change.
    ///
    /// `PATCH /calls/{call_id}`
    pub fn change(&self, call_id: impl Into<String>) -> Call<Change> {
        Call::new(&self.client, [call_id.into()])
    }

    /// Create.
    ///
    /// `POST /calls`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }

    /// Delete.
    ///
    /// `DELETE /calls/{call_id}`
    pub fn delete(&self, call_id: impl Into<String>) -> Call<Delete> {
        Call::new(&self.client, [call_id.into()])
    }

    /// List.
    ///
    /// `GET /calls`
    pub fn list(&self) -> Call<List> {
        Call::new(&self.client, [])
    }

    /// Replace.
    ///
    /// `PUT /calls/{call_id}`
    pub fn replace(&self, call_id: impl Into<String>) -> Call<Replace> {
        Call::new(&self.client, [call_id.into()])
    }

    /// Retrieve.
    ///
    /// `GET /calls/{call_id}`
    pub fn retrieve(&self, call_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [call_id.into()])
    }

    /// Transcribe.
    ///
    /// `POST /calls/transcribe`
    pub fn transcribe(&self) -> Call<Transcribe> {
        Call::new(&self.client, [])
    }

    /// Watch.
    ///
    /// `GET /calls/transcribe`
    pub fn watch(&self) -> Call<Watch> {
        Call::new(&self.client, [])
    }

    /// The operations of `calls.old`.
    #[must_use]
    pub fn old(&self) -> old::Old {
        old::Old::new(&self.client)
    }

    /// The operations of `calls.parts`.
    #[must_use]
    pub fn parts(&self) -> parts::Parts {
        parts::Parts::new(&self.client)
    }

    /// The operations of `calls.rules`.
    #[must_use]
    pub fn rules(&self) -> rules::Rules {
        rules::Rules::new(&self.client)
    }
}

op! {
    /// The call of [`Calls::change`].
    Change: CallChangeParams => Json<calls::Call>, operations::calls::CHANGE;

    /// The call of [`Calls::create`].
    Create: CallCreateParams => Json<calls::Call>, operations::calls::CREATE;

    /// The call of [`Calls::delete`].
    Delete: CallDeleteParams => Nothing, operations::calls::DELETE;

    /// The call of [`Calls::list`].
    List: CallListParams => Paged<CursorPage<calls::Call>>, operations::calls::LIST;

    /// The call of [`Calls::replace`].
    Replace: CallReplaceParams => Json<calls::Call>, operations::calls::REPLACE;

    /// The call of [`Calls::retrieve`].
    Retrieve: NoParams => Json<calls::Call>, operations::calls::RETRIEVE;

    /// The call of [`Calls::transcribe`].
    Transcribe: CallTranscribeParams => JsonOrText<calls::Call>, operations::calls::TRANSCRIBE;

    /// The call of [`Calls::watch`].
    Watch: NoParams => Nothing, operations::calls::WATCH;
}

/// Parameters of [`Calls::change`].
impl Call<Change> {
    /// Model.
    pub fn model<By>(self, model: impl IntoMaybe<String, By>) -> Self {
        self.put(0, model.into_maybe(), |params| &mut params.model)
    }
}

impl Streams for Create {
    type Event = CallEvent;
}

/// Parameters of [`Calls::create`].
impl Call<Create> {
    /// Model. Required.
    pub fn model<By>(self, model: impl IntoMaybe<String, By>) -> Self {
        self.put(0, model.into_maybe(), |params| &mut params.model)
    }
}

/// Parameters of [`Calls::delete`].
impl Call<Delete> {
    /// Betas.
    pub fn betas(self, betas: impl IntoItems<Beta>) -> Self {
        self.put(0, betas.into_items(), |params| &mut params.betas)
    }
}

/// Parameters of [`Calls::list`].
impl Call<List> {
    /// X team.
    pub fn x_team<By>(self, x_team: impl IntoMaybe<String, By>) -> Self {
        self.put(0, x_team.into_maybe(), |params| &mut params.x_team)
    }

    /// After.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(1, after.into_maybe(), |params| &mut params.after)
    }

    /// Include.
    pub fn include(self, include: impl IntoItems<Include>) -> Self {
        self.put(2, include.into_items(), |params| &mut params.include)
    }

    /// Limit.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(3, limit.into_maybe(), |params| &mut params.limit)
    }
}

/// Parameters of [`Calls::replace`].
impl Call<Replace> {
    /// Model.
    pub fn model<By>(self, model: impl IntoMaybe<String, By>) -> Self {
        self.put(0, model.into_maybe(), |params| &mut params.model)
    }
}

/// Parameters of [`Calls::transcribe`].
impl Call<Transcribe> {
    /// Response format.
    pub fn response_format<By>(self, response_format: impl IntoMaybe<ResponseFormat, By>) -> Self {
        self.put(0, response_format.into_maybe(), |params| {
            &mut params.response_format
        })
    }
}

impl Streams for Watch {
    type Event = CallEvent;
}
