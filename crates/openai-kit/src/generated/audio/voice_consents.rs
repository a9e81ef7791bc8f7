//! `client.audio().voice_consents()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::audio::{
    VoiceConsent, VoiceConsentCreateParams, VoiceConsentDeleted, VoiceConsentListParams,
    VoiceConsentUpdateParams,
};
use openai_kit_types::pages::CursorPage;
use openai_kit_types::{IntoMaybe, Upload};

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

/// The operations of `audio.voice_consents`.
#[derive(Clone, Debug)]
pub struct VoiceConsents {
    pub(crate) client: Client,
}

impl VoiceConsents {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Uploads a recording in which a speaker agrees to have their voice used.
    ///
    /// `POST /audio/voice_consents`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }

    /// Deletes a voice consent recording.
    ///
    /// `DELETE /audio/voice_consents/{consent_id}`
    pub fn delete(&self, consent_id: impl Into<String>) -> Call<Delete> {
        Call::new(&self.client, [consent_id.into()])
    }

    /// Lists the consent recordings for custom voices.
    ///
    /// `GET /audio/voice_consents`
    pub fn list(&self) -> Call<List> {
        Call::new(&self.client, [])
    }

    /// Fetches one voice consent by its ID.
    ///
    /// `GET /audio/voice_consents/{consent_id}`
    pub fn retrieve(&self, consent_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [consent_id.into()])
    }

    /// Renames a voice consent.
    ///
    /// `POST /audio/voice_consents/{consent_id}`
    pub fn update(&self, consent_id: impl Into<String>) -> Call<Update> {
        Call::new(&self.client, [consent_id.into()])
    }
}

op! {
    /// The call of [`VoiceConsents::create`].
    Create: VoiceConsentCreateParams => Json<VoiceConsent>,
        operations::audio::voice_consents::CREATE;

    /// The call of [`VoiceConsents::delete`].
    Delete: NoParams => Json<VoiceConsentDeleted>, operations::audio::voice_consents::DELETE;

    /// The call of [`VoiceConsents::list`].
    List: VoiceConsentListParams => Paged<CursorPage<VoiceConsent>>,
        operations::audio::voice_consents::LIST;

    /// The call of [`VoiceConsents::retrieve`].
    Retrieve: NoParams => Json<VoiceConsent>, operations::audio::voice_consents::RETRIEVE;

    /// The call of [`VoiceConsents::update`].
    Update: VoiceConsentUpdateParams => Json<VoiceConsent>,
        operations::audio::voice_consents::UPDATE;
}

/// Parameters of [`VoiceConsents::create`].
impl Call<Create> {
    /// Language of the speech, as a short code. Required.
    pub fn language<By>(self, language: impl IntoMaybe<String, By>) -> Self {
        self.put(0, language.into_maybe(), |params| &mut params.language)
    }

    /// Name given to this object. Required.
    pub fn name<By>(self, name: impl IntoMaybe<String, By>) -> Self {
        self.put(1, name.into_maybe(), |params| &mut params.name)
    }

    /// Recording in which the speaker gives consent. Required.
    pub fn recording<By>(self, recording: impl IntoMaybe<Upload, By>) -> Self {
        self.put(2, recording.into_maybe(), |params| &mut params.recording)
    }
}

/// Parameters of [`VoiceConsents::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Most objects to return, or the size of a limit. 20 by default.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(1, limit.into_maybe(), |params| &mut params.limit)
    }
}

/// Parameters of [`VoiceConsents::update`].
impl Call<Update> {
    /// Name given to this object. Required.
    pub fn name<By>(self, name: impl IntoMaybe<String, By>) -> Self {
        self.put(0, name.into_maybe(), |params| &mut params.name)
    }
}
