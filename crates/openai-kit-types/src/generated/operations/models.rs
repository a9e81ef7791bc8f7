//! Operations of `models`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Deletes a fine-tuned model that your organization owns.
///
/// `DELETE /models/{model}`
pub static DELETE: Operation = Operation::delete("models.delete", "/models/{model}", "models")
    .path_params(&["model"])
    .reply(Reply::Json(Type::of::<crate::models::ModelDeleted>(
        "ModelDeleted",
    )));

/// Lists the models that the API key may use.
///
/// `GET /models`
pub static LIST: Operation =
    Operation::get("models.list", "/models", "models").reply(Reply::Page(Page::of::<
        crate::pages::Page<crate::models::Model>,
    >(
        PageClass::Page,
        "Model",
    )));

/// Fetches what is known about one model: owner and creation time.
///
/// `GET /models/{model}`
pub static RETRIEVE: Operation = Operation::get("models.retrieve", "/models/{model}", "models")
    .path_params(&["model"])
    .reply(Reply::Json(Type::of::<crate::models::Model>("Model")));
