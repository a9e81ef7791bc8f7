//! Operations of `twins`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Create.
///
/// `POST /twins`
pub static CREATE: Operation = Operation::post("twins.create", "/twins", "twins")
    .params(Type::of::<crate::twins::TwinCreateParams>(
        "twins.TwinCreateParams",
    ))
    .json()
    .reply(Reply::Json(Type::of::<crate::twins::Twin>("twins.Twin")));

/// List.
///
/// `GET /twins`
pub static LIST: Operation = Operation::get("twins.list", "/twins", "twins")
    .query_params(&["limit"])
    .params(Type::of::<crate::twins::TwinListParams>(
        "twins.TwinListParams",
    ))
    .reply(Reply::Json(Type::of::<crate::twins::BetaTwin>(
        "twins.BetaTwin",
    )));

/// List others.
///
/// `GET /other_twins`
pub static LIST_OTHERS: Operation = Operation::get("twins.list_others", "/other_twins", "twins")
    .query_params(&["limit"])
    .params(Type::of::<crate::twins::TwinListOthersParams>(
        "twins.TwinListOthersParams",
    ))
    .reply(Reply::Empty);
