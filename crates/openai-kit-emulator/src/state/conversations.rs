//! `conversations`: items that responses add to.

use serde_json::{Value, json};

use super::{
    Call, State, items,
    page::{self, Order},
};
use crate::{
    answer::Answer,
    problem::{self, Problem},
};

/// A conversation and its items, oldest first.
#[derive(Clone, Debug)]
pub(crate) struct Conversation {
    object: Value,
    pub(crate) items: Vec<Value>,
}

/// Adds what a response was asked and what it said.
pub(crate) fn add<'a>(state: &mut State, id: &str, items: impl Iterator<Item = &'a Value>) {
    if let Some(conversation) = state.conversations.get_mut(id) {
        conversation.items.extend(items.cloned());
    }
}

fn find<'a>(state: &'a mut State, call: &Call) -> Result<&'a mut Conversation, Problem> {
    let id = call.parent();
    state
        .conversations
        .get_mut(id)
        .ok_or_else(|| problem::no_object("Conversation", id))
}

pub(crate) fn create(state: &mut State, call: &Call) -> Result<Answer, Problem> {
    let items = items::of_input(state, &call.or_null("items"))?;
    let id = state.id("conv_");
    let object = json!({
        "id": id,
        "object": "conversation",
        "created_at": state.now(),
        "metadata": call.get("metadata").cloned().unwrap_or_else(|| json!({})),
    });
    state.conversations.put(
        &id,
        Conversation {
            object: object.clone(),
            items,
        },
    );
    Ok(Answer::Json(object))
}

pub(crate) fn retrieve(state: &mut State, call: &Call) -> Result<Answer, Problem> {
    Ok(Answer::Json(find(state, call)?.object.clone()))
}

pub(crate) fn update(state: &mut State, call: &Call) -> Result<Answer, Problem> {
    let conversation = find(state, call)?;
    conversation.object["metadata"] = call.get("metadata").cloned().unwrap_or_else(|| json!({}));
    Ok(Answer::Json(conversation.object.clone()))
}

pub(crate) fn delete(state: &mut State, call: &Call) -> Result<Answer, Problem> {
    find(state, call)?;
    state.conversations.remove(call.id());
    Ok(Answer::Json(
        json!({"id": call.id(), "object": "conversation.deleted", "deleted": true}),
    ))
}

pub(crate) fn create_items(state: &mut State, call: &Call) -> Result<Answer, Problem> {
    find(state, call)?;
    let items = items::of_input(state, &call.or_null("items"))?;
    let conversation = find(state, call)?;
    conversation.items.extend(items.iter().cloned());
    let id = |item: Option<&Value>| item.map_or(Value::Null, |item| item["id"].clone());
    Ok(Answer::Json(json!({
        "object": "list",
        "first_id": id(items.first()),
        "last_id": id(items.last()),
        "has_more": false,
        "data": items,
    })))
}

pub(crate) fn list_items(state: &mut State, call: &Call) -> Result<Answer, Problem> {
    let items = find(state, call)?.items.clone();
    page::answer(call, items, Order::Newest, 100)
}

pub(crate) fn retrieve_item(state: &mut State, call: &Call) -> Result<Answer, Problem> {
    let conversation = find(state, call)?;
    let item = conversation
        .items
        .iter()
        .find(|item| item["id"] == call.id());
    item.cloned()
        .map(Answer::Json)
        .ok_or_else(|| problem::no_object("Item", call.id()))
}

pub(crate) fn delete_item(state: &mut State, call: &Call) -> Result<Answer, Problem> {
    let conversation = find(state, call)?;
    let at = conversation
        .items
        .iter()
        .position(|item| item["id"] == call.id());
    let at = at.ok_or_else(|| problem::no_object("Item", call.id()))?;
    conversation.items.remove(at);
    Ok(Answer::Json(conversation.object.clone()))
}
