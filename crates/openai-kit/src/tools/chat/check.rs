//! What a run cannot do, before anything is sent.

use openai_kit_types::chat::{
    ChatCompletionToolChoiceOptionParam, ChatCompletionToolUnionParam, CompletionCreateParams,
    chat_completion_allowed_tools_param::Mode, chat_completion_tool_choice_option_param::Text,
};

use crate::{
    call::Call,
    error::ConfigError,
    generated::chat::completions::Create,
    tools::core::{Core, check_extra},
};

/// The parameters that a run sets itself.
const OWNED: [&str; 5] = ["messages", "tools", "tool_choice", "stream", "n"];

/// The name of the function that `tool_choice` forces.
pub(super) fn forced(params: &CompletionCreateParams) -> Option<&str> {
    match &params.tool_choice {
        Some(ChatCompletionToolChoiceOptionParam::Function(choice)) => Some(&choice.function.name),
        _ => None,
    }
}

/// Refuses what a run cannot do, before anything is sent.
pub(super) fn call(call: &mut Call<Create>, core: &Core) -> Result<(), ConfigError> {
    let extra = call.options().said().map(|said| &said.body);
    let keys: Vec<String> = extra
        .into_iter()
        .flatten()
        .map(|(key, _)| key.clone())
        .collect();
    check_extra(keys.iter().map(String::as_str), &OWNED)?;
    let params = call.peek();
    if params.n.as_ref().is_some_and(|n| *n > 1) {
        return Err(ConfigError::new(
            "a run of tools follows one choice, and `n` asks for more: leave it out",
        )
        .on("n"));
    }
    let never_ends = match &params.tool_choice {
        Some(ChatCompletionToolChoiceOptionParam::Text(Text::Required)) => true,
        Some(ChatCompletionToolChoiceOptionParam::AllowedTools(choice)) => {
            matches!(choice.allowed_tools.mode, Mode::Required)
        }
        _ => false,
    };
    if never_ends {
        return Err(ConfigError::new(
            "`tool_choice` requires a call in each completion, so that the model can never answer: use `auto`, or force one function",
        )
        .on("tool_choice"));
    }
    if let Some(name) = forced(params)
        && !core.tools.iter().any(|tool| tool.name() == name)
    {
        return Err(ConfigError::new(format!(
            "`tool_choice` forces `{name}`, which is no tool of the run: add it to `run_tools`"
        ))
        .on("tool_choice"));
    }
    let mut custom = Vec::new();
    for tool in params.tools.iter().flatten() {
        match tool {
            ChatCompletionToolUnionParam::Function(tool) => {
                return Err(ConfigError::new(format!(
                    "the tool `{}` has no function that a run could call: make it by `tools::tool`, and give it to `run_tools`",
                    tool.function.name
                ))
                .on("tools"));
            }
            ChatCompletionToolUnionParam::Custom(tool) => custom.push(&*tool.custom.name),
            _ => {}
        }
    }
    core.check(custom.into_iter())
}
