//! What the pieces of a chunk do to a choice.

use openai_kit_types::{
    RawJson,
    chat::{
        ChatCompletionMessage, ChatCompletionMessageToolCallUnionParam as ToolCall,
        chat_completion::Choice,
        chat_completion_chunk::{self, ChoiceDelta},
    },
    json,
};
use serde_json::{Map, Value};

use super::{
    events::Fresh,
    loose,
    tools::{tool_index, tool_piece},
};
use crate::stream::accumulate::{AccumulateError, merge};

/// What is known of a choice beside its snapshot.
#[derive(Clone, Debug, Default)]
pub(super) struct State {
    pub(super) index: i64,
    /// Beside each tool call, by index.
    pub(super) tools: Vec<Tool>,
    /// The `index` of the tool call that had the last piece.
    pub(super) current: Option<i64>,
    /// What the message's type does not know.
    pub(super) extra: Map<String, Value>,
    /// Whether `extra` has more than the snapshot.
    pub(super) unsettled: bool,
    content_done: bool,
    refusal_done: bool,
    finished: bool,
    /// Whether the last piece of sound said when it expires, and nothing else.
    sound_ended: bool,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Tool {
    pub(super) index: i64,
    pub(super) done: bool,
    pub(super) extra: Map<String, Value>,
}

impl State {
    pub(super) fn new(index: i64) -> Self {
        Self {
            index,
            ..Self::default()
        }
    }
}

/// A choice before its first piece: what the API writes where there is nothing is null.
pub(super) fn empty(index: i64) -> Choice {
    const TEXT: &str = r#"{
        "index": 0,
        "message": {"role": "assistant", "content": null, "refusal": null},
        "logprobs": null,
        "finish_reason": null
    }"#;
    let mut choice: Choice = json::from_str(TEXT).unwrap_or_default();
    choice.index = index;
    choice
}

/// Adds the pieces of a chunk, and notes what comes of them.
pub(super) fn add(
    state: &mut State,
    choice: &mut Choice,
    piece: &chat_completion_chunk::Choice,
    place: usize,
    fresh: &mut Vec<Fresh>,
) -> Result<(), AccumulateError> {
    let index = state.index;
    let delta = &piece.delta;
    for (key, value) in piece.leftovers.iter().filter(|(_, value)| !value.is_null()) {
        choice.leftovers.insert(key, value.clone());
    }
    for (key, value) in delta.leftovers.iter() {
        merge::entry(&mut state.extra, key.to_owned(), loose(value))?;
        state.unsettled = true;
    }
    let message = &mut choice.message;
    texts(message, delta);
    let has = |text: &Option<String>| text.as_ref().is_some_and(|text| !text.is_empty());
    if delta.content.is_some() && has(&message.content) {
        fresh.push(Fresh::Content {
            place,
            choice: index,
        });
    }
    if delta.refusal.is_some() && has(&message.refusal) {
        fresh.push(Fresh::Refusal {
            place,
            choice: index,
        });
    }
    sound(state, message, delta);
    let mut done = Vec::new();
    for (fragment, piece) in delta.tool_calls.iter().flatten().enumerate() {
        let tool = tool_index(state, &choice.message, piece)?;
        if state.current != Some(tool) {
            texts_done(state, choice, true, &mut done);
            if let Some(before) = state.current {
                tool_done(state, choice, before, &mut done);
            }
            state.current = Some(tool);
        }
        if let Some(length) = tool_piece(state, &mut choice.message, tool, piece)? {
            fresh.push(Fresh::Arguments {
                place,
                fragment,
                choice: index,
                tool,
                length,
            });
        }
    }
    logprobs(state, choice, piece, place, fresh);
    if let Some(reason) = &piece.finish_reason
        && !reason.as_str().is_empty()
    {
        choice.finish_reason = reason.clone();
        state.finished = true;
        texts_done(state, choice, false, &mut done);
        let tools: Vec<i64> = state.tools.iter().map(|tool| tool.index).collect();
        for tool in tools {
            tool_done(state, choice, tool, &mut done);
        }
        settle(state, choice);
    }
    fresh.append(&mut done);
    Ok(())
}

/// Adds the pieces of texts.
fn texts(message: &mut ChatCompletionMessage, delta: &ChoiceDelta) {
    if let Some(role) = &delta.role
        && !matches!(role.as_str(), "" | "assistant")
    {
        message.leftovers.insert("role", role.as_str());
    }
    if let Some(piece) = &delta.content {
        message.content.get_or_insert_default().push_str(piece);
    }
    if let Some(piece) = &delta.refusal {
        message.refusal.get_or_insert_default().push_str(piece);
    }
    if let Some(piece) = &delta.function_call {
        let call = message.function_call.get_or_insert_default();
        replace(&mut call.name, piece.name.as_deref());
        append(&mut call.arguments, piece.arguments.as_deref());
    }
}

pub(super) fn append(whole: &mut String, piece: Option<&str>) {
    whole.push_str(piece.unwrap_or_default());
}

/// Names do not add up: some servers repeat them.
pub(super) fn replace(whole: &mut String, piece: Option<&str>) {
    if let Some(piece) = piece.filter(|piece| !piece.is_empty()) {
        piece.clone_into(whole);
    }
}

fn sound(state: &mut State, message: &mut ChatCompletionMessage, delta: &ChoiceDelta) {
    let Some(piece) = &delta.audio else { return };
    let audio = message.audio.get_or_insert_default();
    replace(&mut audio.id, piece.id.as_deref());
    append(&mut audio.data, piece.data.as_deref());
    append(&mut audio.transcript, piece.transcript.as_deref());
    audio.expires_at = piece.expires_at.unwrap_or(audio.expires_at);
    state.sound_ended =
        piece.expires_at.is_some() && piece.data.is_none() && piece.transcript.is_none();
}

fn logprobs(
    state: &State,
    choice: &mut Choice,
    piece: &chat_completion_chunk::Choice,
    place: usize,
    fresh: &mut Vec<Fresh>,
) {
    let Some(new) = &piece.logprobs else { return };
    let all = choice.logprobs.get_or_insert_default();
    for (key, value) in new.leftovers.iter() {
        all.leftovers.insert(key, value.clone());
    }
    for (refusal, new, all) in [
        (false, &new.content, &mut all.content),
        (true, &new.refusal, &mut all.refusal),
    ] {
        if let Some(new) = new {
            all.get_or_insert_default().extend_from_slice(new);
            fresh.push(Fresh::Logprobs {
                place,
                choice: state.index,
                refusal,
            });
        }
    }
}

/// Notes that the texts are complete, once: a tool call begins, or the choice is finished.
fn texts_done(state: &mut State, choice: &Choice, tool: bool, done: &mut Vec<Fresh>) {
    let message = &choice.message;
    let index = state.index;
    let logprobs = choice.logprobs.as_ref();
    let alone = !tool
        && message.refusal.is_none()
        && message.tool_calls.is_none()
        && message.function_call.is_none();
    if !state.content_done
        && let Some(content) = &message.content
        && (!content.is_empty() || alone)
    {
        state.content_done = true;
        done.push(Fresh::ContentDone { choice: index });
        if logprobs.is_some_and(|logprobs| logprobs.content.is_some()) {
            done.push(Fresh::LogprobsDone {
                choice: index,
                refusal: false,
            });
        }
    }
    if !state.refusal_done
        && let Some(refusal) = &message.refusal
        && !refusal.is_empty()
    {
        state.refusal_done = true;
        done.push(Fresh::RefusalDone { choice: index });
        if logprobs.is_some_and(|logprobs| logprobs.refusal.is_some()) {
            done.push(Fresh::LogprobsDone {
                choice: index,
                refusal: true,
            });
        }
    }
}

/// Notes that the arguments of a function are complete.
fn tool_done(state: &mut State, choice: &Choice, index: i64, done: &mut Vec<Fresh>) {
    let Ok(at) = state.tools.binary_search_by_key(&index, |tool| tool.index) else {
        return;
    };
    let calls = choice.message.tool_calls.as_ref();
    let call = calls.and_then(|calls| calls.get(at));
    if let Some(tool) = state.tools.get_mut(at)
        && !tool.done
    {
        tool.done = true;
        if matches!(call, Some(ToolCall::Function(_))) {
            done.push(Fresh::ArgumentsDone {
                choice: state.index,
                tool: index,
            });
        }
    }
}

/// Brings what the types do not know into the snapshot.
pub(super) fn settle(state: &mut State, choice: &mut Choice) {
    if !std::mem::take(&mut state.unsettled) {
        return;
    }
    let message = &mut choice.message;
    for (key, value) in &state.extra {
        if key == "annotations" {
            // No key of a piece, but one of the whole.
            let whole = serde_json::json!({ "annotations": value });
            let whole: Option<ChatCompletionMessage> = RawJson::from(whole).decode().ok();
            message.annotations = whole.and_then(|whole| whole.annotations);
        }
        if key != "annotations" || message.annotations.is_none() {
            message.leftovers.insert(key.as_str(), RawJson::from(value));
        }
    }
    for (tool, call) in state
        .tools
        .iter()
        .zip(message.tool_calls.iter_mut().flatten())
    {
        let leftovers = match call {
            ToolCall::Function(call) => &mut call.leftovers,
            ToolCall::Custom(call) => &mut call.leftovers,
            _ => continue,
        };
        for (key, value) in &tool.extra {
            leftovers.insert(key.as_str(), RawJson::from(value));
        }
    }
}

/// Brings a choice into its last form.
pub(super) fn finish(state: &mut State, choice: &mut Choice) -> Result<(), AccumulateError> {
    settle(state, choice);
    let index = state.index;
    if !state.finished {
        let audio = choice.message.audio.as_ref();
        let complete = audio.is_some_and(|audio| {
            !audio.id.is_empty() && !audio.data.is_empty() && !audio.transcript.is_empty()
        });
        if !(complete && state.sound_ended) {
            return Err(AccumulateError::new(format!(
                "choice {index} has no `finish_reason`"
            )));
        }
        choice.finish_reason = "stop".into();
        state.finished = true;
    }
    let calls = choice.message.tool_calls.iter_mut().flatten();
    for (tool, call) in state.tools.iter().zip(calls) {
        let (id, name) = match call {
            ToolCall::Function(call) => (&mut call.id, &call.function.name),
            ToolCall::Custom(call) => (&mut call.id, &call.custom.name),
            _ => continue,
        };
        if name.is_empty() {
            return Err(AccumulateError::new(format!(
                "tool call {} of choice {index} has no name",
                tool.index
            )));
        }
        if id.is_empty() {
            // The result of a call must name it.
            *id = format!("call_{:016x}{:016x}", fastrand::u64(..), fastrand::u64(..));
        }
    }
    Ok(())
}
