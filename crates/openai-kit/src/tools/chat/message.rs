//! What goes back to the model: its own messages, and results.

use openai_kit_types::chat::{
    ChatCompletionAssistantMessageParam, ChatCompletionMessage, ChatCompletionMessageParam,
    chat_completion_assistant_message_param as assistant,
};

use crate::tools::{output::Output, run::ToolResult};

/// The message as it is sent back: what only replies have is left out.
pub(super) fn trimmed(message: &ChatCompletionMessage) -> ChatCompletionMessageParam {
    let mut sent = ChatCompletionAssistantMessageParam::new();
    if let Some(content) = &message.content {
        sent = sent.content(content.as_str());
    }
    if let Some(refusal) = &message.refusal {
        sent = sent.refusal(refusal.as_str());
    }
    if let Some(audio) = &message.audio {
        sent = sent.audio(assistant::Audio::new(audio.id.as_str()));
    }
    if let Some(call) = &message.function_call {
        sent = sent.function_call(call.clone());
    }
    if let Some(calls) = message.tool_calls.clone().filter(|calls| !calls.is_empty()) {
        sent = sent.tool_calls(calls);
    }
    sent.into()
}

/// A result as a message. The error says why it cannot be one.
pub(super) fn message_of(result: &ToolResult) -> Result<ChatCompletionMessageParam, String> {
    let id = result.call.call_id.as_str();
    match &result.output {
        Output::Text(text) => Ok(openai_kit_types::chat::tool(id, text.as_str())),
        #[cfg(feature = "responses")]
        Output::Blocks(blocks) => {
            use openai_kit_types::{
                chat::ChatCompletionContentPartText, responses::ResponseFunctionCallOutputItem,
            };
            let mut texts = Vec::with_capacity(blocks.len());
            for block in blocks {
                let ResponseFunctionCallOutputItem::InputText(block) = block else {
                    return Err(format!(
                        "the tool `{}` gave an image or a file, and Chat Completions take texts only: give a text",
                        result.call.name
                    ));
                };
                texts.push(ChatCompletionContentPartText::new(block.text.as_str()));
            }
            Ok(openai_kit_types::chat::tool(id, texts))
        }
    }
}
