//! What the pieces of a chunk do to tool calls.

use openai_kit_types::{
    chat::{
        ChatCompletionMessage, ChatCompletionMessageCustomToolCall,
        ChatCompletionMessageFunctionToolCall, ChatCompletionMessageToolCallUnionParam as ToolCall,
        chat_completion_chunk::ChoiceDeltaToolCall,
    },
    json,
};
use serde_json::Value;

use super::{
    choice::{State, Tool, append, replace},
    loose,
};
use crate::stream::accumulate::{AccumulateError, index_of, merge};

/// How many tool calls a message can have.
const TOOLS: i64 = 128;

/// Which tool call a piece belongs to.
pub(super) fn tool_index(
    state: &State,
    message: &ChatCompletionMessage,
    piece: &ChoiceDeltaToolCall,
) -> Result<i64, AccumulateError> {
    if let Some(index) = index_of(piece, "index")? {
        if index < TOOLS {
            return Ok(index);
        }
        return Err(AccumulateError::new(format!(
            "the `index` of a tool call is {index}, and there are {TOOLS} at most"
        )));
    }
    let next = state.tools.last().map_or(0, |tool| tool.index + 1);
    let Some(id) = piece.id.as_deref().filter(|id| !id.is_empty()) else {
        return Ok(state.current.unwrap_or(next));
    };
    let calls = message.tool_calls.iter().flatten();
    let found = state
        .tools
        .iter()
        .zip(calls)
        .find(|(_, call)| call_id(call) == Some(id));
    match found {
        Some((tool, _)) => Ok(tool.index),
        None if next < TOOLS => Ok(next),
        None => Err(AccumulateError::new(format!(
            "there are more than {TOOLS} tool calls"
        ))),
    }
}

fn call_id(call: &ToolCall) -> Option<&str> {
    match call {
        ToolCall::Function(call) => Some(&call.id),
        ToolCall::Custom(call) => Some(&call.id),
        _ => None,
    }
}

/// Adds a piece to its tool call. Gives how long the arguments of a function are with it.
pub(super) fn tool_piece(
    state: &mut State,
    message: &mut ChatCompletionMessage,
    index: i64,
    piece: &ChoiceDeltaToolCall,
) -> Result<Option<usize>, AccumulateError> {
    let calls = message.tool_calls.get_or_insert_default();
    let found = state.tools.binary_search_by_key(&index, |tool| tool.index);
    let at = found.unwrap_or_else(|at| {
        let tool = Tool {
            index,
            ..Tool::default()
        };
        state.tools.insert(at, tool);
        calls.insert(at, ToolCall::Function(Default::default()));
        at
    });
    let (Some(tool), Some(call)) = (state.tools.get_mut(at), calls.get_mut(at)) else {
        return Ok(None);
    };
    // It goes on after all.
    tool.done = false;
    let kind = kind_of(piece);
    let custom = piece.leftovers.get("custom").map(loose);
    if (custom.is_some() || kind.as_deref() == Some("custom"))
        && let ToolCall::Function(function) = &*call
    {
        let mut made = ChatCompletionMessageCustomToolCall::default();
        made.id.clone_from(&function.id);
        *call = ToolCall::Custom(made);
    }
    for (key, value) in piece.leftovers.iter().filter(|(key, _)| *key != "custom") {
        merge::entry(&mut tool.extra, key.to_owned(), loose(value))?;
        state.unsettled = true;
    }
    match call {
        ToolCall::Function(call) => {
            replace(&mut call.id, piece.id.as_deref());
            if let Some(kind) = kind {
                call.leftovers.insert("type", kind);
            }
            function_piece(call, piece);
            Ok(Some(call.function.arguments.len()))
        }
        ToolCall::Custom(call) => {
            replace(&mut call.id, piece.id.as_deref());
            if let Some(custom) = custom {
                let text = |key: &str| custom.get(key).and_then(Value::as_str);
                replace(&mut call.custom.name, text("name"));
                append(&mut call.custom.input, text("input"));
            }
            Ok(None)
        }
        _ => Ok(None),
    }
}

fn function_piece(call: &mut ChatCompletionMessageFunctionToolCall, piece: &ChoiceDeltaToolCall) {
    let Some(piece) = &piece.function else { return };
    replace(&mut call.function.name, piece.name.as_deref());
    append(&mut call.function.arguments, piece.arguments.as_deref());
    for (key, value) in piece.leftovers.iter().filter(|(_, value)| !value.is_null()) {
        call.function.leftovers.insert(key, value.clone());
    }
}

/// The `type` of a tool call, where it is none of a function.
fn kind_of(piece: &ChoiceDeltaToolCall) -> Option<String> {
    if json::given(piece, "type") != json::Given::Misfit {
        return None;
    }
    let json: Value = serde_json::from_str(&json::to_string(piece)).ok()?;
    let kind = json.get("type")?.as_str()?;
    (!kind.is_empty()).then(|| kind.to_owned())
}
