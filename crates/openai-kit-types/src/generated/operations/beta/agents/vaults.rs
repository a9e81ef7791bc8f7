//! Operations of `beta.agents.vaults`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

pub mod credentials;

/// Creates a vault that holds credentials for agent sessions.
///
/// `POST /vaults`
pub static CREATE: Operation =
    Operation::post("beta.agents.vaults.create", "/vaults", "beta_agents")
        .params(Type::of::<crate::beta::agents::VaultCreateParams>(
            "beta.agents.VaultCreateParams",
        ))
        .json()
        .reply(Reply::Json(Type::of::<crate::beta::agents::Vault>(
            "beta.agents.Vault",
        )))
        .headers(&[("OpenAI-Beta", "agents=v1")]);

/// Deletes a vault.
///
/// `DELETE /vaults/{vault_id}`
pub static DELETE: Operation = Operation::delete(
    "beta.agents.vaults.delete",
    "/vaults/{vault_id}",
    "beta_agents",
)
.path_params(&["vault_id"])
.reply(Reply::Json(Type::of::<crate::beta::agents::VaultDeleted>(
    "beta.agents.VaultDeleted",
)))
.headers(&[("OpenAI-Beta", "agents=v1")]);

/// Lists the vaults, optionally filtered by status or metadata.
///
/// `GET /vaults`
pub static LIST: Operation = Operation::get("beta.agents.vaults.list", "/vaults", "beta_agents")
    .query_params(&["status", "after", "limit", "metadata", "order"])
    .params(Type::of::<crate::beta::agents::VaultListParams>(
        "beta.agents.VaultListParams",
    ))
    .reply(Reply::Page(Page::of::<
        crate::pages::CursorPage<crate::beta::agents::Vault>,
    >(
        PageClass::CursorPage, "beta.agents.Vault"
    )))
    .headers(&[("OpenAI-Beta", "agents=v1")]);

/// Fetches the name and metadata of one vault.
///
/// `GET /vaults/{vault_id}`
pub static RETRIEVE: Operation = Operation::get(
    "beta.agents.vaults.retrieve",
    "/vaults/{vault_id}",
    "beta_agents",
)
.path_params(&["vault_id"])
.reply(Reply::Json(Type::of::<crate::beta::agents::Vault>(
    "beta.agents.Vault",
)))
.headers(&[("OpenAI-Beta", "agents=v1")]);

/// Changes the name or metadata of a vault.
///
/// `POST /vaults/{vault_id}`
pub static UPDATE: Operation = Operation::post(
    "beta.agents.vaults.update",
    "/vaults/{vault_id}",
    "beta_agents",
)
.path_params(&["vault_id"])
.params(Type::of::<crate::beta::agents::VaultUpdateParams>(
    "beta.agents.VaultUpdateParams",
))
.json()
.reply(Reply::Json(Type::of::<crate::beta::agents::Vault>(
    "beta.agents.Vault",
)))
.headers(&[("OpenAI-Beta", "agents=v1")]);
