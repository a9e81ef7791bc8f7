//! Operations of `beta.agents.vaults.credentials`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Stores a secret in a vault: an OAuth login, a bearer token or an environment variable.
///
/// `POST /vaults/{vault_id}/credentials`
pub static CREATE: Operation = Operation::post(
    "beta.agents.vaults.credentials.create",
    "/vaults/{vault_id}/credentials",
    "beta_agents",
)
.path_params(&["vault_id"])
.params(Type::of::<
    crate::beta::agents::vaults::CredentialCreateParams,
>("beta.agents.vaults.CredentialCreateParams"))
.json()
.reply(Reply::Json(Type::of::<
    crate::beta::agents::vaults::Credential,
>("beta.agents.vaults.Credential")))
.headers(&[("OpenAI-Beta", "agents=v1")]);

/// Deletes a credential from its vault.
///
/// `DELETE /vaults/{vault_id}/credentials/{credential_id}`
pub static DELETE: Operation = Operation::delete(
    "beta.agents.vaults.credentials.delete",
    "/vaults/{vault_id}/credentials/{credential_id}",
    "beta_agents",
)
.path_params(&["vault_id", "credential_id"])
.reply(Reply::Json(Type::of::<
    crate::beta::agents::vaults::CredentialDeleted,
>("beta.agents.vaults.CredentialDeleted")))
.headers(&[("OpenAI-Beta", "agents=v1")]);

/// Lists the credentials of a vault without their secret parts.
///
/// `GET /vaults/{vault_id}/credentials`
pub static LIST: Operation = Operation::get(
    "beta.agents.vaults.credentials.list",
    "/vaults/{vault_id}/credentials",
    "beta_agents",
)
.path_params(&["vault_id"])
.query_params(&["status", "after", "limit", "metadata", "order"])
.params(
    Type::of::<crate::beta::agents::vaults::CredentialListParams>(
        "beta.agents.vaults.CredentialListParams",
    ),
)
.reply(Reply::Page(Page::of::<
    crate::pages::CursorPage<crate::beta::agents::vaults::Credential>,
>(
    PageClass::CursorPage,
    "beta.agents.vaults.Credential",
)))
.headers(&[("OpenAI-Beta", "agents=v1")]);

/// Fetches one credential; its secret cannot be read back.
///
/// `GET /vaults/{vault_id}/credentials/{credential_id}`
pub static RETRIEVE: Operation = Operation::get(
    "beta.agents.vaults.credentials.retrieve",
    "/vaults/{vault_id}/credentials/{credential_id}",
    "beta_agents",
)
.path_params(&["vault_id", "credential_id"])
.reply(Reply::Json(Type::of::<
    crate::beta::agents::vaults::Credential,
>("beta.agents.vaults.Credential")))
.headers(&[("OpenAI-Beta", "agents=v1")]);

/// Rotates the secret of a credential or replaces its metadata.
///
/// `POST /vaults/{vault_id}/credentials/{credential_id}`
pub static UPDATE: Operation = Operation::post(
    "beta.agents.vaults.credentials.update",
    "/vaults/{vault_id}/credentials/{credential_id}",
    "beta_agents",
)
.path_params(&["vault_id", "credential_id"])
.params(Type::of::<
    crate::beta::agents::vaults::CredentialUpdateParams,
>("beta.agents.vaults.CredentialUpdateParams"))
.json()
.reply(Reply::Json(Type::of::<
    crate::beta::agents::vaults::Credential,
>("beta.agents.vaults.Credential")))
.headers(&[("OpenAI-Beta", "agents=v1")]);
