//! Operations of `containers`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

pub mod files;

/// Creates a container in which code interpreter and shell tools can run.
///
/// `POST /containers`
pub static CREATE: Operation = Operation::post("containers.create", "/containers", "containers")
    .params(Type::of::<crate::containers::ContainerCreateParams>(
        "ContainerCreateParams",
    ))
    .json()
    .reply(Reply::Json(Type::of::<
        crate::containers::ContainerCreateResponse,
    >("ContainerCreateResponse")));

/// Deletes a container with its files.
///
/// `DELETE /containers/{container_id}`
pub static DELETE: Operation = Operation::delete(
    "containers.delete",
    "/containers/{container_id}",
    "containers",
)
.path_params(&["container_id"])
.reply(Reply::Empty)
.headers(&[("Accept", "*/*")]);

/// Lists the containers of the project.
///
/// `GET /containers`
pub static LIST: Operation = Operation::get("containers.list", "/containers", "containers")
    .query_params(&["after", "limit", "name", "order"])
    .params(Type::of::<crate::containers::ContainerListParams>(
        "ContainerListParams",
    ))
    .reply(Reply::Page(Page::of::<
        crate::pages::CursorPage<crate::containers::ContainerListResponse>,
    >(
        PageClass::CursorPage,
        "ContainerListResponse",
    )));

/// Fetches the state of one container.
///
/// `GET /containers/{container_id}`
pub static RETRIEVE: Operation = Operation::get(
    "containers.retrieve",
    "/containers/{container_id}",
    "containers",
)
.path_params(&["container_id"])
.reply(Reply::Json(Type::of::<
    crate::containers::ContainerRetrieveResponse,
>("ContainerRetrieveResponse")));
