//! Structured outputs of Chat Completions.

use openai_kit_types::{
    chat::{
        ChatCompletion, ChatCompletionToolUnionParam, CompletionCreateParams,
        chat_completion::{Choice, ChoiceFinishReason},
        completion_create_params::ResponseFormat,
    },
    shared::{ResponseFormatJSONSchema, response_format_json_schema::JSONSchema},
};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;

use super::{
    Described, SchemaError, Structured,
    parsed::{Parse, Parsed, Parses},
    read,
};
use crate::{
    call::Call,
    error::{ConfigError, Error, ParseError, ParseErrorKind},
    generated::chat::completions::Create,
};

/// The format of text that follows the strict schema of a type, for `response_format`.
///
/// # Errors
/// When the type has no strict schema.
pub fn response_format<T: JsonSchema + ?Sized>() -> Result<ResponseFormatJSONSchema, SchemaError> {
    let described = Described::of::<T>(true)?;
    let schema = JSONSchema::new(described.name)
        .schema(described.schema)
        .strict(true)
        .description(described.description);
    Ok(ResponseFormatJSONSchema::new(schema))
}

/// Reads the text of each choice. Refusals, and choices that only call tools, have no value.
///
/// # Errors
/// When a choice was cut by the limit of tokens or by the content filter, or a text is no JSON of
/// the type. The error keeps the completion.
pub fn parse_completion<T: DeserializeOwned>(
    completion: ChatCompletion,
) -> Result<Parsed<ChatCompletion, T>, Error> {
    Ok(parse(completion)?)
}

/// Refuses completions that were cut.
pub(crate) fn check_finished(completion: ChatCompletion) -> Result<ChatCompletion, ParseError> {
    let cut = completion
        .choices
        .iter()
        .find_map(|choice| match choice.finish_reason {
            ChoiceFinishReason::Length => Some(ParseErrorKind::Length),
            ChoiceFinishReason::ContentFilter => Some(ParseErrorKind::ContentFilter),
            _ => None,
        });
    match cut {
        Some(kind) => Err(ParseError::cut(kind).in_completion(completion)),
        None => Ok(completion),
    }
}

fn parse<T: DeserializeOwned>(
    completion: ChatCompletion,
) -> Result<Parsed<ChatCompletion, T>, ParseError> {
    let completion = check_finished(completion)?;
    let mut values = Vec::with_capacity(completion.choices.len());
    let mut failed = None;
    for (choice, index) in completion.choices.iter().zip(0..) {
        let Some(text) = answer(choice) else {
            values.push(None);
            continue;
        };
        match read::read(text) {
            Ok(value) => values.push(Some(value)),
            Err(error) => {
                let text = format!("choices[{index}].message.content");
                failed.get_or_insert(error.inside(text));
            }
        }
    }
    match failed {
        Some(error) => Err(error.in_completion(completion)),
        None => Ok(Parsed::new(completion, values)),
    }
}

/// The text that is to be read. An empty one beside calls of tools is none.
fn answer(choice: &Choice) -> Option<&str> {
    let message = &choice.message;
    if message
        .refusal
        .as_ref()
        .is_some_and(|refusal| !refusal.is_empty())
    {
        return None;
    }
    let calls = message
        .tool_calls
        .as_ref()
        .is_some_and(|calls| !calls.is_empty());
    let text = message.content.as_deref()?;
    (!(calls && text.is_empty())).then_some(text)
}

impl Parses for Create {
    type Whole = ChatCompletion;

    fn ask<T: Structured>(params: &mut CompletionCreateParams) -> Result<(), Error> {
        if params.response_format.is_some() {
            return Err(ConfigError::new(
                "`response_format` is set, and `parse` sets it to the schema of its type: leave one of them out",
            )
            .on("response_format")
            .into());
        }
        let format = response_format::<T>().map_err(|error| {
            error.on(
                "the type of `parse` has no strict schema",
                "response_format",
            )
        })?;
        params.response_format = Some(ResponseFormat::from(format));
        check_tools(params)
    }

    fn parse<T: Structured>(
        reply: ChatCompletion,
    ) -> Result<Parsed<ChatCompletion, T>, ParseError> {
        parse(reply)
    }
}

/// With a format, the API takes strict functions only.
fn check_tools(params: &CompletionCreateParams) -> Result<(), Error> {
    for (tool, index) in params.tools.iter().flatten().zip(0..) {
        let ChatCompletionToolUnionParam::Function(tool) = tool else {
            continue;
        };
        if tool.function.strict != Some(true) {
            let name = &tool.function.name;
            return Err(ConfigError::new(format!(
                "the tool `{name}` is not strict, and `parse` needs strict tools: add `.strict(true)` to its function"
            ))
            .on(format!("tools[{index}].function.strict"))
            .into());
        }
    }
    Ok(())
}

/// Structured outputs.
impl Call<Create> {
    /// Asks for text that follows the schema of `T`, and reads it in each choice.
    ///
    /// Awaiting it fails when the type has no strict schema, `response_format` is set or a tool is
    /// not strict, before anything is sent. It also fails when a choice was cut, or its text is no
    /// JSON of the type.
    pub fn parse<T: Structured>(self) -> Call<Parse<Create, T>> {
        self.into_op()
    }
}

impl<T> Parsed<ChatCompletion, T> {
    /// The value of the first choice.
    pub fn parsed(&self) -> Option<&T> {
        self.values().first()?.as_ref()
    }

    /// The value of the first choice.
    pub fn into_parsed(self) -> Option<T> {
        self.into_values().into_iter().next().flatten()
    }

    /// The model's words where it declined in the first choice.
    pub fn refusal(&self) -> Option<&str> {
        let choice = self.reply().choices.first()?;
        choice.message.refusal.as_deref()
    }
}
