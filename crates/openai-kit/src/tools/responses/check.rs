//! What a run cannot do, before anything is sent.

use openai_kit_types::{
    chat::chat_completion_allowed_tools_param::Mode,
    responses::{
        ResponseCreateParams, ResponseIncludable, Tool as Declared, ToolChoiceOptions,
        response::ToolChoice,
    },
};

use crate::{
    call::Call,
    error::ConfigError,
    generated::responses::Create,
    tools::core::{Core, check_extra},
};

/// The parameters that a run sets itself, or that would take the history away from it.
const OWNED: [&str; 9] = [
    "stream",
    "store",
    "background",
    "conversation",
    "previous_response_id",
    "tools",
    "input",
    "include",
    "tool_choice",
];

/// Checks the parameters, and sets those that a run needs.
pub(super) fn call(call: &mut Call<Create>, core: &Core) -> Result<(), ConfigError> {
    let extra = call.options().said().map(|said| &said.body);
    let keys: Vec<String> = extra
        .into_iter()
        .flatten()
        .map(|(key, _)| key.clone())
        .collect();
    check_extra(keys.iter().map(String::as_str), &OWNED)?;
    let params = call.peek();
    history(params)?;
    let has_mcp = declared(params)?;
    core.check(std::iter::empty())?;
    choice(params)?;
    if has_mcp {
        // A request that is sent again could do twice what the servers did.
        call.options().set().max_retries = Some(0);
    }
    call.change(|params| {
        // Without it, reasoning cannot be sent back.
        let mut include = std::mem::take(&mut params.include)
            .into_option()
            .unwrap_or_default();
        if !include.contains(&ResponseIncludable::ReasoningEncryptedContent) {
            include.push(ResponseIncludable::ReasoningEncryptedContent);
        }
        params.include = include.into();
    });
    Ok(())
}

/// A run sends the whole history itself.
fn history(params: &ResponseCreateParams) -> Result<(), ConfigError> {
    let set = [
        ("background", params.background.as_ref() == Some(&true)),
        ("conversation", params.conversation.as_ref().is_some()),
        (
            "previous_response_id",
            params.previous_response_id.as_ref().is_some(),
        ),
    ];
    match set.into_iter().find(|(_, is_set)| *is_set) {
        None => Ok(()),
        Some((name, _)) => Err(ConfigError::new(format!(
            "`{name}` is set, and a run of tools sends the whole history in `input`: leave it out"
        ))
        .on(name)),
    }
}

/// Only tools that run on the server can stand beside those of the run. Says whether there are MCP
/// servers.
fn declared(params: &ResponseCreateParams) -> Result<bool, ConfigError> {
    let mut labels: Vec<&str> = Vec::new();
    for tool in params.tools.iter().flatten() {
        match tool {
            Declared::WebSearchTool(_)
            | Declared::WebSearchPreviewTool(_)
            | Declared::FileSearch(_)
            | Declared::CodeInterpreter(_) => {}
            Declared::ImageGeneration(_) => {
                if params.store.as_ref() == Some(&false) {
                    return Err(ConfigError::new(
                        "images that are not stored cannot be sent back: leave `store` out, or the tool `image_generation`",
                    )
                    .on("store"));
                }
            }
            Declared::Mcp(server) => {
                if labels.contains(&&*server.server_label) {
                    return Err(ConfigError::new(format!(
                        "two MCP servers have the label `{}`: give one of them another one",
                        server.server_label
                    ))
                    .on("tools"));
                }
                labels.push(&server.server_label);
            }
            Declared::Function(function) => {
                return Err(ConfigError::new(format!(
                    "the tool `{}` has no function that a run could call: make it by `tools::tool`, and give it to `run_tools`",
                    function.name
                ))
                .on("tools"));
            }
            other => {
                let kind = crate::value::kind(other);
                return Err(ConfigError::new(format!(
                    "a run of tools cannot execute `{kind}`: leave that tool out, or call the model without a run"
                ))
                .on("tools"));
            }
        }
    }
    Ok(!labels.is_empty())
}

/// A model that must call a function each time can never answer.
fn choice(params: &ResponseCreateParams) -> Result<(), ConfigError> {
    let only_local = params.tools.as_ref().is_none_or(Vec::is_empty);
    let never_ends = match &params.tool_choice {
        Some(ToolChoice::ToolChoiceOptions(ToolChoiceOptions::Required)) => only_local,
        Some(ToolChoice::AllowedTools(allowed)) if matches!(allowed.mode, Mode::Required) => {
            let is_function = |tool: &std::collections::BTreeMap<String, _>| {
                tool.get("type")
                    .is_some_and(|kind: &openai_kit_types::RawJson| kind.as_str() == "\"function\"")
            };
            allowed.tools.iter().all(is_function)
        }
        Some(
            ToolChoice::Function(_)
            | ToolChoice::Custom(_)
            | ToolChoice::Shell(_)
            | ToolChoice::ApplyPatch(_),
        ) => true,
        _ => false,
    };
    if never_ends {
        return Err(ConfigError::new(
            "`tool_choice` requires a call of a function in each response, so that the model can never answer: use `auto`",
        )
        .on("tool_choice"));
    }
    Ok(())
}
