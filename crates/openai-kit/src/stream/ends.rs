//! How a stream of each operation ends: what must have come before the body may be over.

use std::{borrow::Cow, collections::BTreeMap};

use openai_kit_types::{
    json::{Node, View},
    operation::Operation,
};

use super::SseEvent;
use crate::value::{count, field, items, text};

/// What makes the end of a body a good one.
pub(super) enum End {
    /// One of these types of event came last.
    Event {
        ends: &'static [&'static str],
        /// The name of the event goes beside its data.
        envelope: bool,
        reached: bool,
    },
    /// Each choice that was seen has a reason why it ended, or its sound has an end.
    Choices(BTreeMap<i64, Ended>),
    /// Any end is one.
    Any,
}

/// What is known of the end of a choice.
#[derive(Clone, Copy, Default)]
pub(super) struct Ended {
    reason: bool,
    /// The last piece of sound says when it expires, and nothing else: some models end so.
    sound: bool,
}

const RESPONSES: &[&str] = &[
    "response.completed",
    "response.failed",
    "response.incomplete",
    "error",
];

impl End {
    pub(super) fn of(operation: &Operation) -> Self {
        let event = |ends| Self::Event {
            ends,
            envelope: false,
            reached: false,
        };
        match operation.name {
            "responses.create"
            | "responses.retrieve"
            | "beta.responses.create"
            | "beta.responses.retrieve" => event(RESPONSES),
            "chat.completions.create" | "completions.create" => Self::Choices(BTreeMap::new()),
            "images.generate" => event(&["image_generation.completed"]),
            "images.edit" => event(&["image_edit.completed"]),
            "audio.transcriptions.create" => event(&["transcript.text.done"]),
            "audio.speech.create" => event(&["speech.audio.done"]),
            name if name.starts_with("beta.threads.") => Self::Event {
                ends: &[
                    "thread.run.completed",
                    "thread.run.incomplete",
                    "thread.run.failed",
                    "thread.run.cancelled",
                    "thread.run.expired",
                    "thread.run.requires_action",
                ],
                envelope: true,
                reached: false,
            },
            _ => Self::Any,
        }
    }

    pub(super) fn wants_envelope(&self) -> bool {
        matches!(self, Self::Event { envelope: true, .. })
    }

    /// Takes note of an event.
    pub(super) fn see(&mut self, value: &dyn Node) {
        match self {
            Self::Event {
                ends,
                envelope,
                reached,
            } => {
                let key = if *envelope { "event" } else { "type" };
                let ended = text(value, key).is_some_and(|name| ends.contains(&name));
                *reached = *reached || ended;
            }
            Self::Choices(seen) => {
                let Some(choices) = field(value, "choices") else {
                    return;
                };
                for choice in items(choices) {
                    let index = count(choice, "index").unwrap_or(0);
                    let ended = text(choice, "finish_reason").is_some_and(|why| !why.is_empty());
                    let entry = seen.entry(index).or_default();
                    entry.reason = entry.reason || ended;
                    let sound = field(choice, "delta").and_then(|delta| field(delta, "audio"));
                    if let Some(sound) = sound.filter(|sound| is_there(*sound)) {
                        let says = |key| field(sound, key).is_some_and(is_there);
                        entry.sound = says("expires_at") && !says("data") && !says("transcript");
                    }
                }
            }
            Self::Any => {}
        }
    }

    /// Whether an event that is an error ends the stream: those of agents and threads do not.
    pub(super) fn raises(&self, event: SseEvent<'_>) -> bool {
        !matches!(self, Self::Any) && !event.name.starts_with("thread.")
    }

    /// Whether nothing can follow what was seen.
    pub(super) fn is_final(&self) -> bool {
        matches!(self, Self::Event { reached: true, .. })
    }

    /// Whether the sentinel `[DONE]` is an end here and now.
    pub(super) fn allows_done(&self) -> bool {
        matches!(self, Self::Choices(_)) || self.reached()
    }

    /// Whether the body may be over.
    pub(super) fn reached(&self) -> bool {
        match self {
            Self::Event { reached, .. } => *reached,
            Self::Choices(seen) => {
                !seen.is_empty() && seen.values().all(|done| done.reason || done.sound)
            }
            Self::Any => true,
        }
    }
}

/// Whether a field that may be empty holds something.
fn is_there(field: &dyn Node) -> bool {
    !matches!(field.view(), View::Absent | View::Null)
}

/// An event of the Assistants API as one document: its name beside its data.
pub(super) fn envelope(event: SseEvent<'_>) -> Cow<'_, str> {
    let name = serde_json::Value::from(event.name);
    Cow::Owned(format!("{{\"event\":{name},\"data\":{}}}", event.data))
}
