//! Items and tools of Responses.

use std::collections::BTreeMap;

use crate::responses::{
    EasyInputMessage, FunctionTool, Response, ResponseInputItem, ResponseOutputItem,
    easy_input_message, response_create_params, response_input_item, response_output_message,
};
use crate::{RawJson, extras::same_text, json};

/// A message of the user: a text, or a list of parts.
pub fn user(content: impl Into<easy_input_message::Content>) -> ResponseInputItem {
    message(content.into(), easy_input_message::Role::User)
}

/// An earlier answer of the model.
pub fn assistant(content: impl Into<easy_input_message::Content>) -> ResponseInputItem {
    message(content.into(), easy_input_message::Role::Assistant)
}

/// Instructions that rank below the developer's.
pub fn system(content: impl Into<easy_input_message::Content>) -> ResponseInputItem {
    message(content.into(), easy_input_message::Role::System)
}

/// Instructions from the developer of the application.
pub fn developer(content: impl Into<easy_input_message::Content>) -> ResponseInputItem {
    message(content.into(), easy_input_message::Role::Developer)
}

fn message(
    content: easy_input_message::Content,
    role: easy_input_message::Role,
) -> ResponseInputItem {
    EasyInputMessage::new(content, role).into()
}

/// The result of a function call.
pub fn function_call_output(
    call_id: impl Into<String>,
    output: impl Into<response_input_item::FunctionCallOutputOutput>,
) -> ResponseInputItem {
    response_input_item::FunctionCallOutput::new(output)
        .call_id(call_id.into())
        .into()
}

/// A function that the model may call, with the JSON schema of its arguments.
pub fn function_tool(
    name: impl Into<String>,
    description: impl Into<String>,
    parameters: impl crate::IntoPairs<crate::RawJson>,
) -> FunctionTool {
    FunctionTool::new(name)
        .description(description.into())
        .parameters(parameters)
}

/// An item of the output as an item of the next input, with whatever this version does not know.
impl From<ResponseOutputItem> for ResponseInputItem {
    fn from(item: ResponseOutputItem) -> Self {
        same_text(&item)
    }
}

/// One item is a list of one.
impl From<ResponseInputItem> for response_create_params::Input {
    fn from(item: ResponseInputItem) -> Self {
        Self::Items(vec![item])
    }
}

impl ResponseOutputItem {
    /// The item as input of the next turn, as the official SDKs send it back. `None` for what is not
    /// sent back: tools that no developer added, and calls of tools that failed.
    ///
    /// Ids and statuses stay, and so do kinds of items that this version does not know. What only
    /// the output says (`created_by`, parsed values) is left out.
    #[must_use]
    pub fn to_input_item(&self) -> Option<ResponseInputItem> {
        let mut item: Fields = json::from_str(RawJson::of(self).as_str()).ok()?;
        item.remove("created_by");
        let text = |item: &Fields, key: &str| {
            let text = item.get(key)?.to_value().ok()?;
            text.as_str().map(str::to_owned)
        };
        match text(&item, "type").as_deref() {
            Some("message") if text(&item, "role").as_deref() == Some("assistant") => {
                each(&mut item, "content", "parsed");
            }
            Some("function_call") => {
                item.remove("parsed_arguments");
            }
            Some("additional_tools") if text(&item, "role").as_deref() != Some("developer") => {
                return None;
            }
            Some("shell_call_output") => each(&mut item, "output", "created_by"),
            Some("computer_call_output") if text(&item, "status").as_deref() == Some("failed") => {
                return None;
            }
            Some("custom_tool_call_output") => {
                if text(&item, "status").is_some_and(|status| status != "completed") {
                    return None;
                }
                item.remove("status");
            }
            _ => {}
        }
        RawJson::of(&item).decode().ok()
    }
}

/// The fields of an item, each as it came.
type Fields = BTreeMap<String, RawJson>;

/// Takes a key out of each object of a list.
fn each(item: &mut Fields, list: &str, key: &str) {
    let Some(mut parts) = item
        .get(list)
        .and_then(|parts| parts.decode::<Vec<Fields>>().ok())
    else {
        return;
    };
    for part in &mut parts {
        part.remove(key);
    }
    item.insert(list.to_owned(), RawJson::of(&parts));
}

impl Response {
    /// The output as input of the next turn, in order: see [`ResponseOutputItem::to_input_item`].
    #[must_use]
    pub fn to_input_items(&self) -> Vec<ResponseInputItem> {
        let items = self.output.iter();
        items
            .filter_map(ResponseOutputItem::to_input_item)
            .collect()
    }

    /// The texts of all messages in the output, joined. Empty when there is none.
    #[must_use]
    pub fn output_text(&self) -> String {
        let mut joined = String::new();
        for item in &self.output {
            let ResponseOutputItem::Message(message) = item else {
                continue;
            };
            for part in &message.content {
                if let response_output_message::Content::OutputText(part) = part {
                    joined.push_str(&part.text);
                }
            }
        }
        joined
    }
}
