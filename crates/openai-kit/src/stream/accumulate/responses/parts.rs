//! Events that bring whole parts, notes, states or outputs.

use openai_kit_types::responses::{
    ResponseFunctionShellToolCallOutput as ShellOutput, ResponseOutputItem as Item,
    ResponseOutputText, ResponseStreamEvent as Event, response_content_part_done_event::Part,
    response_function_shell_call_output_content::OutcomeExit,
    response_function_shell_tool_call_output::Output, response_output_message::Content,
};

use super::{
    super::{AccumulateError, index_of},
    items::bounded,
};
use crate::value::text;

/// Puts a part into a list: in place of the one there is, or as the next.
fn set<T>(
    list: &mut Vec<T>,
    index: Option<i64>,
    key: &str,
    value: T,
) -> Result<(), AccumulateError> {
    let length = list.len();
    let at = index.map_or(Some(length), |index| usize::try_from(index).ok());
    match at.filter(|at| *at <= length) {
        Some(at) if at < length => {
            if let Some(old) = list.get_mut(at) {
                *old = value;
            }
            Ok(())
        }
        Some(_) => {
            list.push(value);
            Ok(())
        }
        None => Err(AccumulateError::new(format!(
            "`{key}` is {}, and its list has {length}",
            index.unwrap_or_default()
        ))),
    }
}

/// Events that bring parts, notes, states or outputs.
pub(super) fn structure(
    item: &mut Item,
    event: &Event,
    wrong: impl Fn() -> AccumulateError,
) -> Result<(), AccumulateError> {
    let content = |key| index_of(event, key);
    match (event, item) {
        (Event::ContentPartAdded(e), Item::Message(item)) => {
            let part = message_part(&e.part).ok_or_else(wrong)?;
            set(
                &mut item.content,
                content("content_index")?,
                "content_index",
                part,
            )
        }
        (Event::ContentPartDone(e), Item::Message(item)) => {
            let part = message_part(&e.part).ok_or_else(wrong)?;
            let index = content("content_index")?.or_else(|| last(&item.content));
            set(&mut item.content, index, "content_index", part)
        }
        (Event::ContentPartAdded(e), Item::Reasoning(item)) => {
            let Part::ReasoningText(part) = &e.part else {
                return Err(wrong());
            };
            let list = item.content.get_or_insert_default();
            set(
                list,
                content("content_index")?,
                "content_index",
                part.clone(),
            )
        }
        (Event::ContentPartDone(e), Item::Reasoning(item)) => {
            let Part::ReasoningText(part) = &e.part else {
                return Err(wrong());
            };
            let list = item.content.get_or_insert_default();
            let index = content("content_index")?.or_else(|| last(list));
            set(list, index, "content_index", part.clone())
        }
        (Event::ReasoningSummaryPartAdded(e), Item::Reasoning(item)) => {
            let index = content("summary_index")?;
            set(&mut item.summary, index, "summary_index", e.part.clone())
        }
        (Event::ReasoningSummaryPartDone(e), Item::Reasoning(item)) => {
            let index = content("summary_index")?.or_else(|| last(&item.summary));
            set(&mut item.summary, index, "summary_index", e.part.clone())
        }
        (Event::OutputTextAnnotationAdded(e), Item::Message(item)) => {
            let part = match content("content_index")?.or_else(|| last(&item.content)) {
                Some(index) => bounded(index, item.content.len(), "content_index")?,
                None => 0,
            };
            let Some(Content::OutputText(part)) = item.content.get_mut(part) else {
                return Err(wrong());
            };
            let Some(annotation) = &e.annotation else {
                return Ok(());
            };
            let index = content("annotation_index")?;
            set(
                &mut part.annotations,
                index,
                "annotation_index",
                annotation.clone(),
            )
        }
        (Event::ShellCallOutputContentDelta(e), Item::ShellCallOutput(item)) => {
            let output = shell_output(item, content("command_index")?)?;
            if let Some(piece) = &e.delta.stdout {
                output.stdout.push_str(piece);
            }
            if let Some(piece) = &e.delta.stderr {
                output.stderr.push_str(piece);
            }
            Ok(())
        }
        (Event::ShellCallOutputContentDone(e), Item::ShellCallOutput(item)) => {
            let output = shell_output(item, content("command_index")?)?;
            if let Some(done) = e.output.first() {
                *output = done.clone();
            }
            Ok(())
        }
        (event, item) => status(item, event).ok_or_else(wrong),
    }
}

fn last<T>(list: &[T]) -> Option<i64> {
    i64::try_from(list.len().checked_sub(1)?).ok()
}

fn message_part(part: &Part) -> Option<Content> {
    match part {
        Part::OutputText(part) => Some(Content::OutputText(ResponseOutputText::clone(part))),
        Part::Refusal(part) => Some(Content::Refusal(part.clone())),
        Part::Unknown(json, why) => Some(Content::Unknown(json.clone(), *why)),
        _ => None,
    }
}

/// What a command printed; the commands before it printed nothing so far.
fn shell_output(
    item: &mut ShellOutput,
    index: Option<i64>,
) -> Result<&mut Output, AccumulateError> {
    let length = item.output.len();
    let at = match index {
        Some(index) => bounded(index, length, "command_index")?,
        None => length.saturating_sub(1),
    };
    while item.output.len() <= at {
        let mut output = Output::default();
        output.outcome = OutcomeExit::new(0).into();
        item.output.push(output);
    }
    item.output
        .get_mut(at)
        .ok_or_else(|| AccumulateError::new("`command_index` is beyond its list"))
}

/// Sets the state of an item. None when the event is no such state, or of another kind of item.
fn status(item: &mut Item, event: &Event) -> Option<()> {
    let name = text(event, "type")?;
    let (kind, status) = name.strip_prefix("response.")?.rsplit_once('.')?;
    match (kind, item) {
        ("file_search_call", Item::FileSearchCall(item)) => item.status = status.into(),
        ("web_search_call", Item::WebSearchCall(item)) => item.status = status.into(),
        ("image_generation_call", Item::ImageGenerationCall(item)) => item.status = status.into(),
        ("code_interpreter_call", Item::CodeInterpreterCall(item)) => item.status = status.into(),
        ("mcp_call", Item::McpCall(item)) => item.status = Some(status.into()),
        _ => return None,
    }
    Some(())
}
