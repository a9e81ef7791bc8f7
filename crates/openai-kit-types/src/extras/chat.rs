//! Messages of Chat Completions.

use crate::chat::{
    ChatCompletionAssistantMessageParam, ChatCompletionDeveloperMessageParam,
    ChatCompletionFunctionTool, ChatCompletionMessage, ChatCompletionMessageParam,
    ChatCompletionSystemMessageParam, ChatCompletionToolMessageParam,
    ChatCompletionUserMessageParam, chat_completion_assistant_message_param,
    chat_completion_developer_message_param, chat_completion_system_message_param,
    chat_completion_tool_message_param, chat_completion_user_message_param,
};
use crate::shared::FunctionDefinition;
use crate::{IntoItems, Maybe, extras::same_text};

/// Instructions from the developer of the application.
pub fn developer(
    content: impl Into<chat_completion_developer_message_param::Content>,
) -> ChatCompletionMessageParam {
    ChatCompletionDeveloperMessageParam::new(content).into()
}

/// Instructions for models that know no developer messages.
pub fn system(
    content: impl Into<chat_completion_system_message_param::Content>,
) -> ChatCompletionMessageParam {
    ChatCompletionSystemMessageParam::new(content).into()
}

/// A message of the user: a text, or a list of parts.
pub fn user(
    content: impl Into<chat_completion_user_message_param::Content>,
) -> ChatCompletionMessageParam {
    ChatCompletionUserMessageParam::new(content).into()
}

/// An earlier answer of the model.
pub fn assistant(
    content: impl Into<chat_completion_assistant_message_param::Content>,
) -> ChatCompletionMessageParam {
    ChatCompletionAssistantMessageParam::new()
        .content(content)
        .into()
}

/// The result of a tool call.
pub fn tool(
    tool_call_id: impl Into<String>,
    content: impl Into<chat_completion_tool_message_param::Content>,
) -> ChatCompletionMessageParam {
    ChatCompletionToolMessageParam::new(content, tool_call_id).into()
}

/// A function that the model may call, with the JSON schema of its arguments.
pub fn function_tool(
    name: impl Into<String>,
    description: impl Into<String>,
    parameters: impl crate::IntoPairs<crate::RawJson>,
) -> ChatCompletionFunctionTool {
    let definition = FunctionDefinition::new(name).description(description.into());
    ChatCompletionFunctionTool::new(definition.parameters(parameters))
}

/// The model's message as the next request has it, with whatever this version does not know.
impl From<ChatCompletionMessage> for ChatCompletionMessageParam {
    fn from(message: ChatCompletionMessage) -> Self {
        same_text(&message)
    }
}

/// One message is a list of one.
impl IntoItems<ChatCompletionMessageParam> for ChatCompletionMessageParam {
    fn into_items(self) -> Maybe<Vec<ChatCompletionMessageParam>> {
        Maybe::Value(vec![self])
    }
}
