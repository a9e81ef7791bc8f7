//! Everything the emulator remembers, and the handlers: one file for each resource.

mod batches;
mod chat;
mod chat_events;
mod completions;
mod conversations;
mod embeddings;
mod files;
mod generic;
mod generic_events;
mod images;
mod items;
mod models;
mod moderations;
mod page;
mod replies;
mod response_events;
mod responses;
mod shelf;
mod uploads;
mod vector_stores;
mod words;

use openai_kit_types::{
    json::View,
    operation::{Body, Operation},
};
use serde_json::{Map, Value};

use self::shelf::Shelf;
use crate::{
    answer::Answer,
    clock::{Clock, Ids},
    form::FilePart,
    problem::{self, Problem},
};

/// A checked request.
pub(crate) struct Call {
    pub(crate) operation: &'static Operation,
    pub(crate) path: Vec<(&'static str, String)>,
    pub(crate) query: Map<String, Value>,
    pub(crate) body: Map<String, Value>,
    pub(crate) files: Vec<FilePart>,
}

impl Call {
    /// The last parameter of the path: the object that is meant.
    fn id(&self) -> &str {
        self.path.last().map_or("", |(_, id)| id)
    }

    /// The first parameter of the path: the object that holds the others.
    fn parent(&self) -> &str {
        self.path.first().map_or("", |(_, id)| id)
    }

    /// A parameter of the body. An explicit null is none.
    fn get(&self, key: &str) -> Option<&Value> {
        self.body.get(key).filter(|value| !value.is_null())
    }

    /// A text of the body.
    fn text(&self, key: &str) -> Option<&str> {
        self.get(key)?.as_str()
    }

    /// A truth value of the body.
    fn flag(&self, key: &str) -> Option<bool> {
        self.get(key)?.as_bool()
    }

    /// A number of the body.
    fn int(&self, key: &str) -> Option<i64> {
        self.get(key)?.as_i64()
    }

    /// The body's value, or null.
    fn or_null(&self, key: &str) -> Value {
        self.body.get(key).cloned().unwrap_or(Value::Null)
    }

    /// Whether a stream is asked for.
    fn streams(&self) -> bool {
        self.flag("stream") == Some(true)
            || self.query.get("stream") == Some(&Value::Bool(true))
            || self.text("stream_format") == Some("sse")
    }
}

/// Everything the emulator remembers.
pub(crate) struct State {
    clock: Clock,
    ids: Ids,
    models: models::Models,
    files: files::Files,
    batches: Shelf<Value>,
    uploads: Shelf<uploads::Upload>,
    responses: Shelf<responses::Stored>,
    conversations: Shelf<conversations::Conversation>,
    completions: Shelf<chat::Stored>,
    others: generic::Others,
}

impl State {
    pub(crate) fn new(clock: Clock, seed: u64, models: &[String]) -> Self {
        Self {
            clock,
            ids: Ids { seed, count: 0 },
            models: models::Models::new(models),
            files: files::Files::default(),
            batches: Shelf::default(),
            uploads: Shelf::default(),
            responses: Shelf::default(),
            conversations: Shelf::default(),
            completions: Shelf::default(),
            others: generic::Others::default(),
        }
    }

    fn id(&mut self, prefix: &str) -> String {
        self.ids.next(prefix)
    }

    fn now(&self) -> i64 {
        self.clock.seconds()
    }
}

/// Whether a call asks a model to do something: such answers name the limits of its rate.
pub(crate) fn calls_model(call: &Call) -> bool {
    let areas = [
        "audio",
        "beta_responses",
        "chat",
        "completions",
        "decisions",
        "embeddings",
        "images",
        "moderations",
        "responses",
    ];
    let Some(params) = call.operation.params else {
        return false;
    };
    let value = params.default_value();
    let View::Object(shape, _) = value.view() else {
        return false;
    };
    call.operation.body != Body::None
        && areas.contains(&call.operation.area)
        && shape.keys.iter().any(|key| key.name == "model")
}

/// Answers a checked request.
pub(crate) fn handle(state: &mut State, call: &Call) -> Result<Answer, Problem> {
    if let Some(model) = call
        .text("model")
        .filter(|_| call.operation.body != Body::None)
        && !state.models.knows(model)
    {
        return Err(problem::no_model(model));
    }
    // Operations before their release are the same in a newer form.
    let name = match call.operation.name.strip_prefix("beta.") {
        Some(name) if name.starts_with("responses.") => name,
        _ => call.operation.name,
    };
    match name {
        "batches.create" => batches::create(state, call),
        "batches.list" => batches::list(state, call),
        "batches.retrieve" => batches::retrieve(state, call),
        "batches.cancel" => batches::cancel(state, call),
        "models.list" => models::list(state, call),
        "models.retrieve" => models::retrieve(state, call),
        "models.delete" => models::delete(state, call),
        "files.create" => files::create(state, call),
        "files.list" => files::list(state, call),
        "files.retrieve" => files::retrieve(state, call),
        "files.delete" => files::delete(state, call),
        "files.content" => files::content(state, call),
        "uploads.create" => uploads::create(state, call),
        "uploads.parts.create" => uploads::add_part(state, call),
        "uploads.complete" => uploads::complete(state, call),
        "uploads.cancel" => uploads::cancel(state, call),
        "responses.create" => responses::create(state, call),
        "responses.retrieve" => responses::retrieve(state, call),
        "responses.delete" => responses::delete(state, call),
        "responses.cancel" => responses::cancel(state, call),
        "responses.compact" => responses::compact(state, call),
        "responses.input_items.list" => responses::list_input_items(state, call),
        "responses.input_tokens.count" => responses::count_input_tokens(state, call),
        "conversations.create" => conversations::create(state, call),
        "conversations.retrieve" => conversations::retrieve(state, call),
        "conversations.update" => conversations::update(state, call),
        "conversations.delete" => conversations::delete(state, call),
        "conversations.items.create" => conversations::create_items(state, call),
        "conversations.items.list" => conversations::list_items(state, call),
        "conversations.items.retrieve" => conversations::retrieve_item(state, call),
        "conversations.items.delete" => conversations::delete_item(state, call),
        "chat.completions.create" => chat::create(state, call),
        "chat.completions.list" => chat::list(state, call),
        "chat.completions.retrieve" => chat::retrieve(state, call),
        "chat.completions.update" => chat::update(state, call),
        "chat.completions.delete" => chat::delete(state, call),
        "chat.completions.messages.list" => chat::list_messages(state, call),
        "completions.create" => completions::create(state, call),
        "embeddings.create" => embeddings::create(call),
        "images.generate" | "images.edit" | "images.create_variation" => images::make(state, call),
        "moderations.create" => moderations::create(state, call),
        "vector_stores.create" => vector_stores::create(state, call),
        "vector_stores.files.create" => vector_stores::add_file(state, call),
        "vector_stores.file_batches.create" => vector_stores::add_batch(state, call),
        "vector_stores.search" => vector_stores::search(state, call),
        _ => generic::answer(state, call),
    }
}
