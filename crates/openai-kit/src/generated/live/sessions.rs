//! `client.live().sessions()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::live::live_create_response::Transport;
use openai_kit_types::live::session_accept_params::Session;
use openai_kit_types::live::{
    MediaSessionForkConfigParam, SessionAcceptParams, SessionForkParams, SessionForkResponse,
    SessionReferParams, SessionRejectParams,
};

use crate::Client;
use crate::call::{Binary, Call, Json, NoParams, Nothing, op};

/// The operations of `live.sessions`.
#[derive(Clone, Debug)]
pub struct Sessions {
    pub(crate) client: Client,
}

impl Sessions {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Accepts an incoming Live call with the session settings to use.
    ///
    /// `POST /live/sessions/{session_id}/accept`
    pub fn accept(&self, session_id: impl Into<String>) -> Call<Accept> {
        Call::new(&self.client, [session_id.into()])
    }

    /// Downloads the recording of a Live session that was stored.
    ///
    /// `GET /live/sessions/{session_id}/content`
    pub fn download_recording(&self, session_id: impl Into<String>) -> Call<DownloadRecording> {
        Call::new(&self.client, [session_id.into()])
    }

    /// Branches a stored Live session into a new one over WebRTC.
    ///
    /// `POST /live/sessions/{session_id}/fork`
    pub fn fork(&self, session_id: impl Into<String>) -> Call<Fork> {
        Call::new(&self.client, [session_id.into()])
    }

    /// Hangs up a Live call.
    ///
    /// `POST /live/sessions/{session_id}/hangup`
    pub fn hangup(&self, session_id: impl Into<String>) -> Call<Hangup> {
        Call::new(&self.client, [session_id.into()])
    }

    /// Transfers a Live call to another SIP target.
    ///
    /// `POST /live/sessions/{session_id}/refer`
    pub fn refer(&self, session_id: impl Into<String>) -> Call<Refer> {
        Call::new(&self.client, [session_id.into()])
    }

    /// Turns an incoming Live call down with a SIP status code.
    ///
    /// `POST /live/sessions/{session_id}/reject`
    pub fn reject(&self, session_id: impl Into<String>) -> Call<Reject> {
        Call::new(&self.client, [session_id.into()])
    }
}

op! {
    /// The call of [`Sessions::accept`].
    Accept: SessionAcceptParams => Nothing, operations::live::sessions::ACCEPT;

    /// The call of [`Sessions::download_recording`].
    DownloadRecording: NoParams => Binary, operations::live::sessions::DOWNLOAD_RECORDING;

    /// The call of [`Sessions::fork`].
    Fork: SessionForkParams => Json<SessionForkResponse>, operations::live::sessions::FORK;

    /// The call of [`Sessions::hangup`].
    Hangup: NoParams => Nothing, operations::live::sessions::HANGUP;

    /// The call of [`Sessions::refer`].
    Refer: SessionReferParams => Nothing, operations::live::sessions::REFER;

    /// The call of [`Sessions::reject`].
    Reject: SessionRejectParams => Nothing, operations::live::sessions::REJECT;
}

/// Parameters of [`Sessions::accept`].
impl Call<Accept> {
    /// The session: its settings or who is signed in. Required.
    pub fn session<By>(self, session: impl IntoMaybe<Session, By>) -> Self {
        self.put(0, session.into_maybe(), |params| &mut params.session)
    }
}

/// Parameters of [`Sessions::fork`].
impl Call<Fork> {
    /// The session: its settings or who is signed in.
    pub fn session<By>(self, session: impl IntoMaybe<MediaSessionForkConfigParam, By>) -> Self {
        self.put(0, session.into_maybe(), |params| &mut params.session)
    }

    /// How the connection is made. Required.
    pub fn transport<By>(self, transport: impl IntoMaybe<Transport, By>) -> Self {
        self.put(1, transport.into_maybe(), |params| &mut params.transport)
    }
}

/// Parameters of [`Sessions::refer`].
impl Call<Refer> {
    /// Address that the call is passed on to. Required.
    pub fn target_uri<By>(self, target_uri: impl IntoMaybe<String, By>) -> Self {
        self.put(0, target_uri.into_maybe(), |params| &mut params.target_uri)
    }
}

/// Parameters of [`Sessions::reject`].
impl Call<Reject> {
    /// HTTP or SIP status code. Required.
    pub fn status_code<By>(self, status_code: impl IntoMaybe<i64, By>) -> Self {
        self.put(0, status_code.into_maybe(), |params| {
            &mut params.status_code
        })
    }
}
