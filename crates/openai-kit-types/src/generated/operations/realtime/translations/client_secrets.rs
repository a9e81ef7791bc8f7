//! Operations of `realtime.translations.client_secrets`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Creates a short-lived key for a Realtime translation session.
///
/// `POST /realtime/translations/client_secrets`
pub static CREATE: Operation = Operation::post(
    "realtime.translations.client_secrets.create",
    "/realtime/translations/client_secrets",
    "realtime",
)
.params(Type::of::<
    crate::realtime::translations::ClientSecretCreateParams,
>("realtime.translations.ClientSecretCreateParams"))
.json()
.reply(Reply::Json(Type::of::<
    crate::realtime::RealtimeTranslationClientSecretCreateResponse,
>(
    "realtime.RealtimeTranslationClientSecretCreateResponse",
)));
