//! Pages of lists: `limit`, `after`, `before` and `order` as the API has them.

use openai_kit_types::operation::{PageClass, Reply};
use serde_json::{Value, json};

use super::Call;
use crate::{
    answer::Answer,
    problem::{self, Problem},
};

/// The order of a list that the caller leaves open.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Order {
    /// Oldest first.
    Oldest,
    /// Newest first.
    Newest,
}

/// How many items a page has, unless the caller says it.
const USUAL: i64 = 20;

/// The page of these items, oldest first, that a call asks for.
pub(crate) fn answer(
    call: &Call,
    items: Vec<Value>,
    usual: Order,
    most: i64,
) -> Result<Answer, Problem> {
    let class = match &call.operation.reply {
        Reply::Page(page) => page.class,
        _ => PageClass::CursorPage,
    };
    let order = match call.query.get("order").and_then(Value::as_str) {
        Some("asc") => Order::Oldest,
        Some("desc") => Order::Newest,
        _ => usual,
    };
    let mut items = items;
    if order == Order::Newest {
        items.reverse();
    }
    let limit = match call.query.get("limit").and_then(Value::as_i64) {
        Some(limit) if !(1..=most).contains(&limit) => {
            return Err(problem::out_of_range("limit", 1, most, limit));
        }
        Some(limit) => limit,
        None if most > 100 => most,
        None => USUAL,
    };
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let cursor = if class == PageClass::TokenPage {
        "page"
    } else {
        "after"
    };
    let start = place(call, &items, cursor)?.map_or(0, |at| at + 1);
    let mut rest = items.split_off(start);
    if let Some(at) = place(call, &rest, "before")? {
        rest.truncate(at);
    }
    let has_more = class != PageClass::Page && rest.len() > limit;
    if class != PageClass::Page {
        rest.truncate(limit);
    }
    let id = |item: Option<&Value>| item.map_or(Value::Null, |item| item["id"].clone());
    let (first, last) = (id(rest.first()), id(rest.last()));
    let mut page = json!({"object": "list", "data": rest});
    match class {
        PageClass::Page => {}
        PageClass::NextCursorPage | PageClass::TokenPage => {
            page["has_more"] = has_more.into();
            page["next"] = if has_more { last } else { Value::Null };
        }
        _ => {
            page["has_more"] = has_more.into();
            page["first_id"] = first;
            page["last_id"] = last;
        }
    }
    Ok(Answer::Json(page))
}

/// The place of the item that a cursor names.
fn place(call: &Call, items: &[Value], cursor: &'static str) -> Result<Option<usize>, Problem> {
    let Some(id) = call
        .query
        .get(cursor)
        .and_then(Value::as_str)
        .filter(|id| !id.is_empty())
    else {
        return Ok(None);
    };
    match items.iter().position(|item| item["id"] == id) {
        Some(at) => Ok(Some(at)),
        None => Err(problem::bad_request(
            "invalid_value",
            cursor,
            format!("Invalid '{cursor}': there is no object '{id}' in this list."),
        )),
    }
}
