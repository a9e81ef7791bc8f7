//! Operations of `realtime.client_secrets`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Creates a short-lived key with which a browser or app may open a Realtime session.
///
/// `POST /realtime/client_secrets`
pub static CREATE: Operation = Operation::post(
    "realtime.client_secrets.create",
    "/realtime/client_secrets",
    "realtime",
)
.params(Type::of::<crate::realtime::ClientSecretCreateParams>(
    "realtime.ClientSecretCreateParams",
))
.json()
.reply(Reply::Json(Type::of::<
    crate::realtime::ClientSecretCreateResponse,
>("realtime.ClientSecretCreateResponse")));
