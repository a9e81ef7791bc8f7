//! `models`: a list of names, and families of names that are known without being listed.

use openai_kit_types::{
    json::{Fill, Slot},
    operation::Type,
    operations,
};
use serde_json::{Value, json};

use super::{
    Call, State,
    page::{self, Order},
};
use crate::{
    answer::Answer,
    problem::{self, Problem},
};

/// What the list begins with.
const LISTED: &[&str] = &[
    "gpt-5.5",
    "gpt-5.5-mini",
    "gpt-4o",
    "gpt-4o-mini",
    "o4-mini",
    "gpt-image-1",
    "gpt-4o-mini-tts",
    "gpt-4o-transcribe",
    "gpt-realtime",
    "whisper-1",
    "tts-1",
    "dall-e-3",
    "omni-moderation-latest",
    "text-embedding-3-small",
    "text-embedding-3-large",
    "text-embedding-ada-002",
    "ft:gpt-4o-mini:emulator::example",
];

/// Beginnings of names that are known, unless the name says `nonexistent`.
const FAMILIES: &[&str] = &[
    "gpt-",
    "chatgpt-",
    "o1",
    "o3",
    "o4",
    "text-embedding-",
    "text-moderation-",
    "omni-moderation-",
    "tts-",
    "whisper-",
    "dall-e-",
    "sora-",
    "davinci-",
    "babbage-",
    "codex-",
    "computer-use-",
    "text-davinci-",
    "ft:",
];

/// The models there are.
pub(crate) struct Models {
    listed: Vec<String>,
    deleted: Vec<String>,
}

impl Models {
    pub(crate) fn new(more: &[String]) -> Self {
        let listed = LISTED.iter().map(|&name| name.to_owned());
        Self {
            listed: listed.chain(more.iter().cloned()).collect(),
            deleted: Vec::new(),
        }
    }

    /// Whether there is such a model.
    pub(crate) fn knows(&self, name: &str) -> bool {
        if self.listed.iter().any(|known| known == name) {
            return true;
        }
        let in_family = FAMILIES.iter().any(|family| name.starts_with(family)) || in_facts(name);
        in_family
            && !name.contains("nonexistent")
            && !self.deleted.iter().any(|known| known == name)
    }
}

/// Whether the facts name this model for responses or chat.
fn in_facts(name: &str) -> bool {
    let creates = [
        &operations::responses::CREATE,
        &operations::chat::completions::CREATE,
    ];
    creates
        .iter()
        .filter_map(|operation| operation.params)
        .any(|params| listed_by(params, name))
}

fn listed_by(params: Type, name: &str) -> bool {
    let mut value = params.default_value();
    let Slot::Object(shape, object) = value.slot(Fill::Value) else {
        return false;
    };
    let Some(at) = shape.keys.iter().position(|key| key.name == "model") else {
        return false;
    };
    match object.field_mut(at).slot(Fill::Value) {
        Slot::Choice(_, known) => known.contains(&name),
        _ => false,
    }
}

fn model(name: &str) -> Value {
    let owner = if name.starts_with("ft:") {
        "emulator"
    } else {
        "system"
    };
    json!({"id": name, "object": "model", "created": 1_700_000_000, "owned_by": owner})
}

pub(crate) fn list(state: &State, call: &Call) -> Result<Answer, Problem> {
    let items = state.models.listed.iter().map(|name| model(name)).collect();
    page::answer(call, items, Order::Oldest, 100)
}

pub(crate) fn retrieve(state: &State, call: &Call) -> Result<Answer, Problem> {
    if !state.models.knows(call.id()) {
        return Err(problem::no_model(call.id()));
    }
    Ok(Answer::Json(model(call.id())))
}

pub(crate) fn delete(state: &mut State, call: &Call) -> Result<Answer, Problem> {
    let name = call.id();
    if !state.models.knows(name) {
        return Err(problem::no_model(name));
    }
    if !name.starts_with("ft:") {
        return Err(problem::missing_scope("api.delete"));
    }
    state.models.listed.retain(|known| known != name);
    state.models.deleted.push(name.to_owned());
    Ok(Answer::Json(
        json!({"id": name, "object": "model", "deleted": true}),
    ))
}
