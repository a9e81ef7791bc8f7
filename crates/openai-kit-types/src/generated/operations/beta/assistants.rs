//! Operations of `beta.assistants`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Creates an assistant with a model, instructions and tools.
///
/// `POST /assistants`
pub static CREATE: Operation =
    Operation::post("beta.assistants.create", "/assistants", "beta_assistants")
        .params(Type::of::<crate::beta::assistants::AssistantCreateParams>(
            "beta.AssistantCreateParams",
        ))
        .json()
        .reply(Reply::Json(Type::of::<crate::beta::assistants::Assistant>(
            "beta.Assistant",
        )))
        .headers(&[("OpenAI-Beta", "assistants=v2")])
        .deprecated();

/// Deletes an assistant.
///
/// `DELETE /assistants/{assistant_id}`
pub static DELETE: Operation = Operation::delete(
    "beta.assistants.delete",
    "/assistants/{assistant_id}",
    "beta_assistants",
)
.path_params(&["assistant_id"])
.reply(Reply::Json(Type::of::<
    crate::beta::assistants::AssistantDeleted,
>("beta.AssistantDeleted")))
.headers(&[("OpenAI-Beta", "assistants=v2")])
.deprecated();

/// Lists the assistants of the project.
///
/// `GET /assistants`
pub static LIST: Operation =
    Operation::get("beta.assistants.list", "/assistants", "beta_assistants")
        .query_params(&["after", "before", "limit", "order"])
        .params(Type::of::<crate::beta::assistants::AssistantListParams>(
            "beta.AssistantListParams",
        ))
        .reply(Reply::Page(Page::of::<
            crate::pages::CursorPage<crate::beta::assistants::Assistant>,
        >(
            PageClass::CursorPage, "beta.Assistant"
        )))
        .headers(&[("OpenAI-Beta", "assistants=v2")])
        .deprecated();

/// Fetches one assistant.
///
/// `GET /assistants/{assistant_id}`
pub static RETRIEVE: Operation = Operation::get(
    "beta.assistants.retrieve",
    "/assistants/{assistant_id}",
    "beta_assistants",
)
.path_params(&["assistant_id"])
.reply(Reply::Json(Type::of::<crate::beta::assistants::Assistant>(
    "beta.Assistant",
)))
.headers(&[("OpenAI-Beta", "assistants=v2")])
.deprecated();

/// Changes the settings of an assistant.
///
/// `POST /assistants/{assistant_id}`
pub static UPDATE: Operation = Operation::post(
    "beta.assistants.update",
    "/assistants/{assistant_id}",
    "beta_assistants",
)
.path_params(&["assistant_id"])
.params(Type::of::<crate::beta::assistants::AssistantUpdateParams>(
    "beta.AssistantUpdateParams",
))
.json()
.reply(Reply::Json(Type::of::<crate::beta::assistants::Assistant>(
    "beta.Assistant",
)))
.headers(&[("OpenAI-Beta", "assistants=v2")])
.deprecated();
