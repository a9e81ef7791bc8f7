//! Streams of operations without a handler of their own: one event of each kind that belongs to a
//! plain run, in their order, with the terminal event.

use openai_kit_types::{json, operation::Operation};
use serde_json::Value;

use crate::answer::Event;

/// The kinds that are sent, in this order, as far as the operation has them.
const PLAIN: &[&str] = &[
    "thread.run.created",
    "thread.run.queued",
    "thread.run.in_progress",
    "thread.message.created",
    "thread.message.delta",
    "thread.message.completed",
    "thread.run.completed",
    "image_generation.partial_image",
    "image_generation.completed",
    "image_edit.partial_image",
    "image_edit.completed",
    "speech.audio.delta",
    "speech.audio.done",
    "transcript.text.delta",
    "transcript.text.done",
];

/// The events of a plain run.
pub(crate) fn all(operation: &Operation) -> Vec<Event> {
    let Some(events) = operation.events else {
        return Vec::new();
    };
    let mut found: Vec<(String, Value)> = Vec::new();
    for number in 0..=u8::MAX {
        let mut event = events.default_value();
        if json::variant(&mut *event, number, false)
            && let Ok(event) = serde_json::from_str::<Value>(&json::to_string(&*event))
        {
            let kind = event["type"].as_str().or_else(|| event["event"].as_str());
            found.push((kind.unwrap_or_default().to_owned(), event.clone()));
        }
    }
    let of_kind = |kind: &&str| found.iter().find(|(known, _)| known == kind);
    let plain: Vec<Event> = PLAIN
        .iter()
        .filter_map(of_kind)
        .map(|(_, event)| wire(event))
        .collect();
    if !plain.is_empty() {
        let is_assistant = plain[0]
            .name
            .as_deref()
            .is_some_and(|name| name.starts_with("thread."));
        return plain.into_iter().chain(is_assistant.then(done)).collect();
    }
    found.iter().take(2).map(|(_, event)| wire(event)).collect()
}

/// Events of assistants have their name beside the data, all others inside it.
fn wire(event: &Value) -> Event {
    match event["event"].as_str() {
        Some(name) => Event {
            name: Some(name.to_owned()),
            data: event["data"].to_string(),
        },
        None => Event::typed(event),
    }
}

fn done() -> Event {
    Event {
        name: Some("done".to_owned()),
        data: "[DONE]".to_owned(),
    }
}
