//! What an event does to the item it belongs to.

use openai_kit_types::{
    json::{self, Node, View},
    responses::{
        Response, ResponseOutputItem as Item, ResponseStreamEvent as Event,
        response_output_message::Content, response_output_text::Logprob, response_text_delta_event,
    },
};

use super::{
    super::{AccumulateError, index_of},
    parts::structure,
};
use crate::value::text;

/// How far behind its end a list may be added to: an index must not cost memory by itself.
const FARTHEST: usize = 1_024;

/// Where a text stands that pieces are added to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spot {
    item: usize,
    part: usize,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Text,
    Refusal,
    Arguments,
    Code,
    Command,
    Reasoning,
    Summary,
}

impl Spot {
    pub(super) fn text(self, response: &Response) -> Option<&str> {
        let part = self.part;
        match (response.output.get(self.item)?, self.kind) {
            (Item::Message(item), _) => match item.content.get(part)? {
                Content::OutputText(part) => Some(&part.text),
                Content::Refusal(part) => Some(&part.refusal),
                _ => None,
            },
            (Item::FunctionCall(item), _) => Some(&item.arguments),
            (Item::McpCall(item), _) => Some(&item.arguments),
            (Item::CustomToolCall(item), _) => Some(&item.input),
            (Item::CodeInterpreterCall(item), _) => item.code.as_deref(),
            (Item::ShellCall(item), _) => item.action.commands.get(part).map(String::as_str),
            (Item::Reasoning(item), Kind::Summary) => Some(&item.summary.get(part)?.text),
            (Item::Reasoning(item), _) => Some(&item.content.as_ref()?.get(part)?.text),
            _ => None,
        }
    }
}

/// Whether an event changes an item.
pub(super) fn concerns_an_item(event: &Event) -> bool {
    !matches!(
        event,
        Event::Unknown(..)
            | Event::Error(_)
            | Event::AudioDelta(_)
            | Event::AudioDone(_)
            | Event::AudioTranscriptDelta(_)
            | Event::AudioTranscriptDone(_)
            | Event::CompactionCompacting(_)
            | Event::ImageGenerationCallPartialImage(_)
            | Event::McpListToolsCompleted(_)
            | Event::McpListToolsFailed(_)
            | Event::McpListToolsInProgress(_)
    )
}

/// How a text changes.
#[derive(Clone, Copy)]
enum Change<'a> {
    Append(&'a str),
    Replace(&'a str),
}

/// Changes an item. Gives where the text is that a piece was added to.
pub(super) fn change(
    at: usize,
    item: &mut Item,
    event: &Event,
) -> Result<Option<Spot>, AccumulateError> {
    use Change::{Append, Replace};
    let wrong = || {
        let name = text(event, "type").unwrap_or_default();
        AccumulateError::new(format!("`{name}` does not fit to its item or part"))
    };
    let (kind, change, part) = match event {
        Event::OutputTextDelta(e) => (Kind::Text, Append(&e.delta), "content_index"),
        Event::OutputTextDone(e) => (Kind::Text, Replace(&e.text), "content_index"),
        Event::RefusalDelta(e) => (Kind::Refusal, Append(&e.delta), "content_index"),
        Event::RefusalDone(e) => (Kind::Refusal, Replace(&e.refusal), "content_index"),
        Event::ReasoningTextDelta(e) => (Kind::Reasoning, Append(&e.delta), "content_index"),
        Event::ReasoningTextDone(e) => (Kind::Reasoning, Replace(&e.text), "content_index"),
        Event::ReasoningSummaryTextDelta(e) => (Kind::Summary, Append(&e.delta), "summary_index"),
        Event::ReasoningSummaryTextDone(e) => (Kind::Summary, Replace(&e.text), "summary_index"),
        Event::ShellCallCommandAdded(e) => (Kind::Command, Replace(&e.command), "command_index"),
        Event::ShellCallCommandDelta(e) => (Kind::Command, Append(&e.delta), "command_index"),
        Event::ShellCallCommandDone(e) => (Kind::Command, Replace(&e.command), "command_index"),
        Event::FunctionCallArgumentsDelta(e) => (Kind::Arguments, Append(&e.delta), ""),
        Event::FunctionCallArgumentsDone(e) => (Kind::Arguments, Replace(&e.arguments), ""),
        Event::McpCallArgumentsDelta(e) => (Kind::Arguments, Append(&e.delta), ""),
        Event::McpCallArgumentsDone(e) => (Kind::Arguments, Replace(&e.arguments), ""),
        Event::CustomToolCallInputDelta(e) => (Kind::Arguments, Append(&e.delta), ""),
        Event::CustomToolCallInputDone(e) => (Kind::Arguments, Replace(&e.input), ""),
        Event::CodeInterpreterCallCodeDelta(e) => (Kind::Code, Append(&e.delta), ""),
        Event::CodeInterpreterCallCodeDone(e) => (Kind::Code, Replace(&e.code), ""),
        _ => return structure(item, event, wrong).map(|()| None),
    };
    let part = match part {
        "" => 0,
        key => part_index(item, event, key, kind)?,
    };
    let fits = matches!(
        (event, &*item),
        (
            Event::McpCallArgumentsDelta(_) | Event::McpCallArgumentsDone(_),
            Item::McpCall(_)
        ) | (
            Event::CustomToolCallInputDelta(_) | Event::CustomToolCallInputDone(_),
            Item::CustomToolCall(_)
        ) | (
            Event::FunctionCallArgumentsDelta(_) | Event::FunctionCallArgumentsDone(_),
            Item::FunctionCall(_)
        )
    ) || kind != Kind::Arguments;
    let place = place(item, kind, part).filter(|_| fits).ok_or_else(wrong)?;
    match change {
        Append(piece) => place.push_str(piece),
        Replace(whole) => whole.clone_into(place),
    }
    match event {
        Event::OutputTextDelta(event) => logprobs(item, part, &event.logprobs, false),
        Event::OutputTextDone(event) => logprobs(item, part, &event.logprobs, true),
        _ => {}
    }
    let item = at;
    Ok(Some(Spot { item, part, kind }))
}

/// Which part an event means: its index, else the last part there is.
fn part_index(item: &Item, event: &Event, key: &str, kind: Kind) -> Result<usize, AccumulateError> {
    let length = match (item, kind) {
        (Item::Message(item), _) => item.content.len(),
        (Item::Reasoning(item), Kind::Summary) => item.summary.len(),
        (Item::Reasoning(item), _) => item.content.as_ref().map_or(0, Vec::len),
        (Item::ShellCall(item), _) => item.action.commands.len(),
        _ => 0,
    };
    match index_of(event, key)? {
        Some(index) => bounded(index, length, key),
        None if matches!(event, Event::ShellCallCommandAdded(_)) => Ok(length),
        None => Ok(length.saturating_sub(1)),
    }
}

/// An index that is not too far behind the end of its list.
pub(super) fn bounded(index: i64, length: usize, key: &str) -> Result<usize, AccumulateError> {
    usize::try_from(index)
        .ok()
        .filter(|index| *index <= length.saturating_add(FARTHEST))
        .ok_or_else(|| {
            AccumulateError::new(format!("`{key}` is {index}, and its list has {length}"))
        })
}

/// The text of a part, which is made where it is the next one. None when it cannot be that.
fn place(item: &mut Item, kind: Kind, part: usize) -> Option<&mut String> {
    match (item, kind) {
        (Item::Message(item), Kind::Text | Kind::Refusal) => {
            if part == item.content.len() {
                item.content.push(match kind {
                    Kind::Refusal => Content::Refusal(Default::default()),
                    _ => Content::OutputText(Default::default()),
                });
            }
            match item.content.get_mut(part)? {
                Content::OutputText(part) if kind == Kind::Text => Some(&mut part.text),
                Content::Refusal(part) if kind == Kind::Refusal => Some(&mut part.refusal),
                _ => None,
            }
        }
        (Item::FunctionCall(item), Kind::Arguments) => Some(&mut item.arguments),
        (Item::McpCall(item), Kind::Arguments) => Some(&mut item.arguments),
        (Item::CustomToolCall(item), Kind::Arguments) => Some(&mut item.input),
        (Item::CodeInterpreterCall(item), Kind::Code) => Some(item.code.get_or_insert_default()),
        (Item::ShellCall(item), Kind::Command) => {
            let commands = &mut item.action.commands;
            if part >= commands.len() {
                commands.resize_with(part.saturating_add(1), String::new);
            }
            commands.get_mut(part)
        }
        (Item::Reasoning(item), Kind::Reasoning) => {
            let content = item.content.get_or_insert_default();
            if part == content.len() {
                content.push(Default::default());
            }
            Some(&mut content.get_mut(part)?.text)
        }
        (Item::Reasoning(item), Kind::Summary) => {
            if part == item.summary.len() {
                item.summary.push(Default::default());
            }
            Some(&mut item.summary.get_mut(part)?.text)
        }
        _ => None,
    }
}

/// Adds the log probabilities of a piece of text, or replaces them all. A list that is not whole is
/// left out: the snapshot's own type needs the bytes of each token.
fn logprobs(
    item: &mut Item,
    part: usize,
    list: &[response_text_delta_event::Logprob],
    replace: bool,
) {
    let Item::Message(item) = item else { return };
    let Some(Content::OutputText(part)) = item.content.get_mut(part) else {
        return;
    };
    let whole: Option<Vec<Logprob>> = list.iter().map(logprob).collect();
    let Some(whole) = whole.filter(|whole| !whole.is_empty()) else {
        return;
    };
    let all = part.logprobs.get_or_insert_default();
    if replace {
        *all = whole;
    } else {
        all.extend(whole);
    }
}

fn logprob(entry: &response_text_delta_event::Logprob) -> Option<Logprob> {
    let entry: Logprob = json::from_str(&json::to_string(entry)).ok()?;
    let View::Object(shape, object) = entry.view() else {
        return None;
    };
    let has = |key| json::is_written(shape, object, key);
    (has("token") && has("logprob") && has("bytes")).then_some(entry)
}
