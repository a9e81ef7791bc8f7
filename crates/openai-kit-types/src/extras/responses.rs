//! Items and tools of Responses.

use crate::extras::same_text;
use crate::responses::{
    EasyInputMessage, FunctionTool, Response, ResponseInputItem, ResponseOutputItem,
    easy_input_message, response_create_params, response_input_item, response_output_message,
};

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

impl Response {
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
