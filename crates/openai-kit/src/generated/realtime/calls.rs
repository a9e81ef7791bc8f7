//! `client.realtime().calls()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::chat::completion_create_params::Modality;
use openai_kit_types::realtime::realtime_response::MaxOutputTokens;
use openai_kit_types::realtime::realtime_session_create_request::{Include, Model};
use openai_kit_types::realtime::{
    CallAcceptParams, CallCreateParams, CallReferParams, CallRejectParams, RealtimeAudioConfig,
    RealtimeReasoning, RealtimeSessionCreateRequest, RealtimeToolChoiceConfig,
    RealtimeToolsConfigUnion, RealtimeTracingConfig, RealtimeTruncation,
};
use openai_kit_types::responses::ResponsePrompt;
use openai_kit_types::{IntoItems, IntoMaybe};

use crate::Client;
use crate::call::{Binary, Call, NoParams, Nothing, op};

/// The operations of `realtime.calls`.
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

    /// Accepts an incoming SIP call with the session settings to use.
    ///
    /// `POST /realtime/calls/{call_id}/accept`
    pub fn accept(&self, call_id: impl Into<String>) -> Call<Accept> {
        Call::new(&self.client, [call_id.into()])
    }

    /// Opens a Realtime call over WebRTC: sends the SDP offer and returns the SDP answer.
    ///
    /// `POST /realtime/calls`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }

    /// Hangs up a Realtime call, whether SIP or WebRTC.
    ///
    /// `POST /realtime/calls/{call_id}/hangup`
    pub fn hangup(&self, call_id: impl Into<String>) -> Call<Hangup> {
        Call::new(&self.client, [call_id.into()])
    }

    /// Transfers a SIP call to another target.
    ///
    /// `POST /realtime/calls/{call_id}/refer`
    pub fn refer(&self, call_id: impl Into<String>) -> Call<Refer> {
        Call::new(&self.client, [call_id.into()])
    }

    /// Turns an incoming SIP call down, with an optional status code.
    ///
    /// `POST /realtime/calls/{call_id}/reject`
    pub fn reject(&self, call_id: impl Into<String>) -> Call<Reject> {
        Call::new(&self.client, [call_id.into()])
    }
}

op! {
    /// The call of [`Calls::accept`].
    Accept: CallAcceptParams => Nothing, operations::realtime::calls::ACCEPT;

    /// The call of [`Calls::create`].
    Create: CallCreateParams => Binary, operations::realtime::calls::CREATE;

    /// The call of [`Calls::hangup`].
    Hangup: NoParams => Nothing, operations::realtime::calls::HANGUP;

    /// The call of [`Calls::refer`].
    Refer: CallReferParams => Nothing, operations::realtime::calls::REFER;

    /// The call of [`Calls::reject`].
    Reject: CallRejectParams => Nothing, operations::realtime::calls::REJECT;
}

/// Parameters of [`Calls::accept`].
impl Call<Accept> {
    /// Sound data, or the settings for sound.
    pub fn audio<By>(self, audio: impl IntoMaybe<RealtimeAudioConfig, By>) -> Self {
        self.put(1, audio.into_maybe(), |params| &mut params.audio)
    }

    /// Extra data to put into the reply.
    pub fn include(self, include: impl IntoItems<Include>) -> Self {
        self.put(2, include.into_items(), |params| &mut params.include)
    }

    /// Directions for the model, ahead of the conversation.
    pub fn instructions<By>(self, instructions: impl IntoMaybe<String, By>) -> Self {
        self.put(3, instructions.into_maybe(), |params| {
            &mut params.instructions
        })
    }

    /// Most tokens the model may produce, reasoning included.
    pub fn max_output_tokens<By>(
        self,
        max_output_tokens: impl IntoMaybe<MaxOutputTokens, By>,
    ) -> Self {
        self.put(4, max_output_tokens.into_maybe(), |params| {
            &mut params.max_output_tokens
        })
    }

    /// Model that takes the call.
    pub fn model<By>(self, model: impl IntoMaybe<Model, By>) -> Self {
        self.put(5, model.into_maybe(), |params| &mut params.model)
    }

    /// Kinds of output the model gives.
    pub fn output_modalities(self, output_modalities: impl IntoItems<Modality>) -> Self {
        self.put(6, output_modalities.into_items(), |params| {
            &mut params.output_modalities
        })
    }

    /// Whether the model may call several tools at once.
    pub fn parallel_tool_calls<By>(self, parallel_tool_calls: impl IntoMaybe<bool, By>) -> Self {
        self.put(7, parallel_tool_calls.into_maybe(), |params| {
            &mut params.parallel_tool_calls
        })
    }

    /// Text that tells the model what to make, or a stored prompt.
    pub fn prompt<By>(self, prompt: impl IntoMaybe<ResponsePrompt, By>) -> Self {
        self.put_maybe(prompt.into_maybe(), |params| &mut params.prompt)
    }

    /// How much the model thinks, and what it tells of it.
    pub fn reasoning<By>(self, reasoning: impl IntoMaybe<RealtimeReasoning, By>) -> Self {
        self.put(9, reasoning.into_maybe(), |params| &mut params.reasoning)
    }

    /// Whether and which tools the model must use. `auto` by default.
    pub fn tool_choice<By>(
        self,
        tool_choice: impl IntoMaybe<RealtimeToolChoiceConfig, By>,
    ) -> Self {
        self.put(10, tool_choice.into_maybe(), |params| {
            &mut params.tool_choice
        })
    }

    /// Tools the model may use.
    pub fn tools(self, tools: impl IntoItems<RealtimeToolsConfigUnion>) -> Self {
        self.put(11, tools.into_items(), |params| &mut params.tools)
    }

    /// How the session is traced.
    pub fn tracing<By>(self, tracing: impl IntoMaybe<RealtimeTracingConfig, By>) -> Self {
        self.put_maybe(tracing.into_maybe(), |params| &mut params.tracing)
    }

    /// What happens when the context is too long.
    pub fn truncation<By>(self, truncation: impl IntoMaybe<RealtimeTruncation, By>) -> Self {
        self.put(13, truncation.into_maybe(), |params| &mut params.truncation)
    }
}

/// Parameters of [`Calls::create`].
impl Call<Create> {
    /// Offer of the caller's side as a WebRTC session description. Required.
    pub fn sdp<By>(self, sdp: impl IntoMaybe<String, By>) -> Self {
        self.put(0, sdp.into_maybe(), |params| &mut params.sdp)
    }

    /// The session: its settings or who is signed in.
    pub fn session<By>(self, session: impl IntoMaybe<RealtimeSessionCreateRequest, By>) -> Self {
        self.put(1, session.into_maybe(), |params| &mut params.session)
    }
}

/// Parameters of [`Calls::refer`].
impl Call<Refer> {
    /// Address that the call is passed on to. Required.
    pub fn target_uri<By>(self, target_uri: impl IntoMaybe<String, By>) -> Self {
        self.put(0, target_uri.into_maybe(), |params| &mut params.target_uri)
    }
}

/// Parameters of [`Calls::reject`].
impl Call<Reject> {
    /// SIP code that is sent back to the caller.
    pub fn status_code<By>(self, status_code: impl IntoMaybe<i64, By>) -> Self {
        self.put(0, status_code.into_maybe(), |params| {
            &mut params.status_code
        })
    }
}
