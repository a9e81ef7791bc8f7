//! Operations of `audio.voice_consents`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Uploads a recording in which a speaker agrees to have their voice used.
///
/// `POST /audio/voice_consents`
pub static CREATE: Operation = Operation::post(
    "audio.voice_consents.create",
    "/audio/voice_consents",
    "audio",
)
.params(Type::of::<crate::audio::VoiceConsentCreateParams>(
    "audio.VoiceConsentCreateParams",
))
.multipart()
.reply(Reply::Json(Type::of::<crate::audio::VoiceConsent>(
    "audio.VoiceConsent",
)))
.headers(&[("Content-Type", "multipart/form-data")]);

/// Deletes a voice consent recording.
///
/// `DELETE /audio/voice_consents/{consent_id}`
pub static DELETE: Operation = Operation::delete(
    "audio.voice_consents.delete",
    "/audio/voice_consents/{consent_id}",
    "audio",
)
.path_params(&["consent_id"])
.reply(Reply::Json(Type::of::<crate::audio::VoiceConsentDeleted>(
    "audio.VoiceConsentDeleted",
)));

/// Lists the consent recordings for custom voices.
///
/// `GET /audio/voice_consents`
pub static LIST: Operation = Operation::get(
    "audio.voice_consents.list",
    "/audio/voice_consents",
    "audio",
)
.query_params(&["after", "limit"])
.params(Type::of::<crate::audio::VoiceConsentListParams>(
    "audio.VoiceConsentListParams",
))
.reply(Reply::Page(Page::of::<
    crate::pages::CursorPage<crate::audio::VoiceConsent>,
>(PageClass::CursorPage, "audio.VoiceConsent")));

/// Fetches one voice consent by its ID.
///
/// `GET /audio/voice_consents/{consent_id}`
pub static RETRIEVE: Operation = Operation::get(
    "audio.voice_consents.retrieve",
    "/audio/voice_consents/{consent_id}",
    "audio",
)
.path_params(&["consent_id"])
.reply(Reply::Json(Type::of::<crate::audio::VoiceConsent>(
    "audio.VoiceConsent",
)));

/// Renames a voice consent.
///
/// `POST /audio/voice_consents/{consent_id}`
pub static UPDATE: Operation = Operation::post(
    "audio.voice_consents.update",
    "/audio/voice_consents/{consent_id}",
    "audio",
)
.path_params(&["consent_id"])
.params(Type::of::<crate::audio::VoiceConsentUpdateParams>(
    "audio.VoiceConsentUpdateParams",
))
.json()
.reply(Reply::Json(Type::of::<crate::audio::VoiceConsent>(
    "audio.VoiceConsent",
)));
