//! What a piece does to a message or a step.
//!
//! Texts, arguments, code and its logs are joined in place, as they come in many pieces. The rest is
//! small and goes by the rule for any JSON.

use openai_kit_types::{
    RawJson,
    beta::threads::{
        Message, MessageContent, MessageContentDelta, MessageDelta, Text, TextDelta,
        runs::{
            RunStep, RunStepDelta, ToolCall, ToolCallDelta, code_interpreter_tool_call,
            code_interpreter_tool_call_delta as code_delta, run_step::StepDetails, run_step_delta,
        },
    },
    json::Node,
};
use serde_json::{Map, Value};

use super::events::Fresh;
use crate::stream::accumulate::{AccumulateError, index_of, merge};

/// The place of a piece in a list: its `index`, else the last one.
fn place(piece: &dyn Node, length: usize) -> Result<usize, AccumulateError> {
    match index_of(piece, "index")? {
        Some(index) => usize::try_from(index)
            .ok()
            .filter(|index| *index <= length)
            .ok_or_else(|| {
                AccumulateError::new(format!("`index` is {index}, and its list has {length}"))
            }),
        None => Ok(length.saturating_sub(1)),
    }
}

/// The keys of a piece, without its place.
fn keys(value: &dyn Node) -> Map<String, Value> {
    match RawJson::of(value).to_value() {
        Ok(Value::Object(mut keys)) => {
            keys.remove("index");
            keys
        }
        _ => Map::new(),
    }
}

/// Merges a piece into an item of a list by the rule for any JSON, or makes the item of it.
fn any<T: Node + Default>(
    list: &mut Vec<T>,
    at: usize,
    piece: &dyn Node,
) -> Result<(), AccumulateError> {
    let old = list.get(at);
    let mut whole = old.map(|old| keys(old)).unwrap_or_default();
    merge::object(&mut whole, keys(piece))?;
    let value: T = RawJson::from(Value::Object(whole))
        .decode()
        .unwrap_or_default();
    match list.get_mut(at) {
        Some(old) => *old = value,
        None => list.push(value),
    }
    Ok(())
}

fn append(whole: &mut String, piece: Option<&String>) {
    if let Some(piece) = piece {
        whole.push_str(piece);
    }
}

/// Adds the pieces of a message. `current` is the block that had the last one.
pub(super) fn message(
    at: usize,
    message: &mut Message,
    delta: &MessageDelta,
    current: &mut Option<(usize, usize)>,
    fresh: &mut Vec<Fresh>,
) -> Result<(), AccumulateError> {
    if let Some(role) = &delta.role {
        message.role = role.clone();
    }
    for (piece, new) in delta.content.iter().flatten().enumerate() {
        let block = place(new, message.content.len())?;
        if let Some((message, block)) = current.take_if(|now| *now != (at, block)) {
            fresh.push(Fresh::BlockDone { message, block });
        }
        *current = Some((at, block));
        let is_new = block >= message.content.len();
        match (message.content.get_mut(block), new) {
            (Some(MessageContent::Text(old)), MessageContentDelta::Text(new)) => {
                if let Some(new) = &new.text {
                    text(&mut old.text, new)?;
                }
            }
            (Some(MessageContent::Refusal(old)), MessageContentDelta::Refusal(new)) => {
                append(&mut old.refusal, new.refusal.as_ref());
            }
            _ => block_anew(message, block, new)?,
        }
        if let MessageContentDelta::Text(_) = new {
            if is_new {
                fresh.push(Fresh::TextCreated { message: at, block });
            }
            fresh.push(Fresh::TextDelta {
                message: at,
                block,
                piece,
            });
        }
    }
    Ok(())
}

fn block_anew(
    message: &mut Message,
    block: usize,
    new: &MessageContentDelta,
) -> Result<(), AccumulateError> {
    if block >= message.content.len()
        && let MessageContentDelta::Text(new) = new
    {
        // Its annotations have an index, which those of a message have not.
        let mut whole = MessageContent::Text(Default::default());
        if let (MessageContent::Text(whole), Some(new)) = (&mut whole, &new.text) {
            text(&mut whole.text, new)?;
        }
        message.content.push(whole);
        return Ok(());
    }
    any(&mut message.content, block, new)
}

fn text(whole: &mut Text, piece: &TextDelta) -> Result<(), AccumulateError> {
    append(&mut whole.value, piece.value.as_ref());
    for piece in piece.annotations.iter().flatten() {
        let at = match index_of(piece, "index")? {
            Some(_) => place(piece, whole.annotations.len())?,
            None => whole.annotations.len(),
        };
        any(&mut whole.annotations, at, piece)?;
    }
    Ok(())
}

/// Adds the pieces of a step. `current` is the tool call that had the last one.
pub(super) fn step(
    at: usize,
    step: &mut RunStep,
    delta: &RunStepDelta,
    current: &mut Option<(usize, usize)>,
    fresh: &mut Vec<Fresh>,
) -> Result<(), AccumulateError> {
    let Some(new) = &delta.step_details else {
        return Ok(());
    };
    let run_step_delta::StepDetails::ToolCalls(new) = new else {
        return details(step, new);
    };
    if !matches!(step.step_details, StepDetails::ToolCalls(_)) {
        step.step_details = StepDetails::ToolCalls(Default::default());
    }
    let StepDetails::ToolCalls(calls) = &mut step.step_details else {
        return Ok(());
    };
    for (piece, new) in new.tool_calls.iter().flatten().enumerate() {
        let tool = place(new, calls.tool_calls.len())?;
        if let Some((step, tool)) = current.take_if(|now| *now != (at, tool)) {
            fresh.push(Fresh::ToolDone { step, tool });
        }
        *current = Some((at, tool));
        let is_new = tool >= calls.tool_calls.len();
        tool_call(&mut calls.tool_calls, tool, new)?;
        fresh.push(if is_new {
            Fresh::ToolCreated { step: at, tool }
        } else {
            Fresh::ToolDelta {
                step: at,
                tool,
                piece,
            }
        });
    }
    Ok(())
}

/// Details that are no tool calls: the message that a step made.
fn details(step: &mut RunStep, new: &run_step_delta::StepDetails) -> Result<(), AccumulateError> {
    let mut whole = keys(&step.step_details);
    merge::object(&mut whole, keys(new))?;
    step.step_details = RawJson::from(Value::Object(whole))
        .decode()
        .unwrap_or_default();
    Ok(())
}

fn tool_call(
    calls: &mut Vec<ToolCall>,
    at: usize,
    new: &ToolCallDelta,
) -> Result<(), AccumulateError> {
    match (calls.get_mut(at), new) {
        (Some(ToolCall::Function(old)), ToolCallDelta::Function(new)) => {
            if let Some(id) = new.id.as_ref().filter(|id| !id.is_empty()) {
                old.id.clone_from(id);
            }
            let Some(new) = &new.function else {
                return Ok(());
            };
            if let Some(name) = new.name.as_ref().filter(|name| !name.is_empty()) {
                old.function.name.clone_from(name);
            }
            append(&mut old.function.arguments, new.arguments.as_ref());
            if let Some(output) = &new.output {
                old.function.output.get_or_insert_default().push_str(output);
            }
            Ok(())
        }
        (Some(ToolCall::CodeInterpreter(old)), ToolCallDelta::CodeInterpreter(new)) => {
            if let Some(id) = new.id.as_ref().filter(|id| !id.is_empty()) {
                old.id.clone_from(id);
            }
            let Some(new) = &new.code_interpreter else {
                return Ok(());
            };
            append(&mut old.code_interpreter.input, new.input.as_ref());
            for new in new.outputs.iter().flatten() {
                output(&mut old.code_interpreter.outputs, new)?;
            }
            Ok(())
        }
        (None, ToolCallDelta::CodeInterpreter(new)) => {
            // Its outputs have an index, which those of a step have not.
            let mut call = code_interpreter_tool_call::CodeInterpreterToolCall::default();
            call.id
                .clone_from(new.id.as_ref().unwrap_or(&String::new()));
            calls.push(ToolCall::CodeInterpreter(call));
            tool_call(calls, at, &ToolCallDelta::CodeInterpreter(new.clone()))
        }
        _ => any(calls, at, new),
    }
}

fn output(
    list: &mut Vec<code_interpreter_tool_call::CodeInterpreterOutput>,
    new: &code_delta::CodeInterpreterOutput,
) -> Result<(), AccumulateError> {
    use code_interpreter_tool_call::CodeInterpreterOutput as Output;
    let at = match index_of(new, "index")? {
        Some(_) => place(new, list.len())?,
        None => list.len(),
    };
    if let (Some(Output::Logs(old)), code_delta::CodeInterpreterOutput::Logs(new)) =
        (list.get_mut(at), new)
    {
        append(&mut old.logs, new.logs.as_ref());
        return Ok(());
    }
    any(list, at, new)
}
