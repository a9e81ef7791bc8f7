//! All of a response is looked at before anything of it is executed.

use std::collections::HashSet;

use openai_kit_types::responses::{
    Response, ResponseCreateParams, ResponseOutputItem, ResponseStatus, easy_input_message::Phase,
    response::ToolChoice, response_output_item::McpApprovalRequest,
    response_output_message::Status,
};

use crate::{
    error::{ToolError, ToolErrorKind},
    tools::{core::Core, run::ToolCall},
    value,
};

/// The ids of a run so far.
#[derive(Default)]
pub(super) struct Preflight {
    items: HashSet<String>,
    calls: HashSet<String>,
}

/// What a response asks for.
pub(super) struct Found {
    pub(super) calls: Vec<ToolCall>,
    pub(super) asked: Vec<McpApprovalRequest>,
}

impl Preflight {
    pub(super) fn look(
        &mut self,
        response: &Response,
        params: &ResponseCreateParams,
        core: &Core,
    ) -> Result<Found, ToolError> {
        if !matches!(response.status, None | Some(ResponseStatus::Completed)) {
            let status = response
                .status
                .as_ref()
                .map_or("", |status| status.as_str());
            let message = format!("the response is not completed but `{status}`");
            return Err(core.failed(ToolErrorKind::Incomplete, message));
        }
        let mut found = Found {
            calls: Vec::new(),
            asked: Vec::new(),
        };
        let mut answers = false;
        for (item, place) in response.output.iter().zip(0..) {
            let wrong = |kind, problem: String| {
                Err(core.failed(kind, format!("output[{place}]: {problem}")))
            };
            if let Some(id) = value::text(item, "id")
                && !id.is_empty()
                && !self.items.insert(id.to_owned())
            {
                return wrong(
                    ToolErrorKind::DuplicateId,
                    format!("the id {id:?} came before"),
                );
            }
            match item {
                ResponseOutputItem::FunctionCall(call) => {
                    let status = call.status.as_ref().map(Status::as_str);
                    if status.is_some_and(|status| status != "completed") {
                        return wrong(
                            ToolErrorKind::Incomplete,
                            format!("the call of `{}` is not completed", call.name),
                        );
                    }
                    if call
                        .namespace
                        .as_ref()
                        .is_some_and(|space| *space != call.name)
                    {
                        return wrong(
                            ToolErrorKind::Unsupported,
                            format!(
                                "`{}` is called in a namespace, and a run has none",
                                call.name
                            ),
                        );
                    }
                    if call.call_id.is_empty() {
                        return wrong(
                            ToolErrorKind::Unsupported,
                            format!("the call of `{}` has no `call_id`", call.name),
                        );
                    }
                    if !self.calls.insert(call.call_id.clone()) {
                        return wrong(
                            ToolErrorKind::DuplicateId,
                            format!("the call_id {:?} came before", call.call_id),
                        );
                    }
                    if !allows(params, &call.name) {
                        return wrong(
                            ToolErrorKind::Unsupported,
                            format!("`tool_choice` does not allow a call of `{}`", call.name),
                        );
                    }
                    found.calls.push(ToolCall {
                        call_id: call.call_id.clone(),
                        name: call.name.clone(),
                        arguments: call.arguments.clone(),
                    });
                }
                ResponseOutputItem::McpApprovalRequest(request) => {
                    found.asked.push(request.clone());
                }
                ResponseOutputItem::Message(message) => {
                    if !matches!(message.status, Status::Completed)
                        && !message.status.as_str().is_empty()
                    {
                        return wrong(
                            ToolErrorKind::Incomplete,
                            "the message is not completed".to_owned(),
                        );
                    }
                    answers |= !matches!(message.phase, Some(Phase::Commentary));
                }
                ResponseOutputItem::WebSearchCall(_)
                | ResponseOutputItem::FileSearchCall(_)
                | ResponseOutputItem::CodeInterpreterCall(_)
                | ResponseOutputItem::ImageGenerationCall(_)
                | ResponseOutputItem::McpCall(_) => answers = true,
                ResponseOutputItem::McpListTools(_)
                | ResponseOutputItem::Reasoning(_)
                | ResponseOutputItem::Compaction(_) => {}
                other => {
                    let kind = value::kind(other);
                    return wrong(
                        ToolErrorKind::Unsupported,
                        format!("a run of tools cannot do what `{kind}` asks for"),
                    );
                }
            }
        }
        if found.calls.is_empty() && found.asked.is_empty() && !answers {
            return Err(core.failed(
                ToolErrorKind::NoAnswer,
                "the response has neither an answer nor calls",
            ));
        }
        Ok(found)
    }
}

/// Whether `tool_choice` allows a function.
fn allows(params: &ResponseCreateParams, name: &str) -> bool {
    let Some(ToolChoice::AllowedTools(allowed)) = &params.tool_choice else {
        return true;
    };
    let is = |raw: Option<&openai_kit_types::RawJson>, text: &str| {
        raw.and_then(|raw| raw.to_value().ok())
            .is_some_and(|value| value == text)
    };
    allowed
        .tools
        .iter()
        .any(|tool| is(tool.get("type"), "function") && is(tool.get("name"), name))
}
