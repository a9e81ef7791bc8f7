//! Structured outputs of Responses.

use openai_kit_types::{
    RawJson,
    responses::{
        Response, ResponseCreateParams, ResponseFormatTextJSONSchemaConfig, ResponseInputItem,
        ResponseOutputItem, ResponseStatus, ResponseTextConfig, easy_input_message::Phase,
        response_create_params::Input, response_output_message::Content,
    },
};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;

use super::{
    Described, SchemaError, Structured,
    parsed::{Parse, Parsed, Parses},
    read,
    tree::Tree,
};
use crate::{
    call::Call,
    error::{ConfigError, Error, ParseError},
    generated::responses::Create,
};

/// The format of text that follows the strict schema of a type, for `text.format`.
///
/// # Errors
/// When the type has no strict schema.
pub fn text_format<T: JsonSchema + ?Sized>()
-> Result<ResponseFormatTextJSONSchemaConfig, SchemaError> {
    let described = Described::of::<T>(true)?;
    Ok(
        ResponseFormatTextJSONSchemaConfig::new(described.name, described.schema)
            .strict(true)
            .description(described.description),
    )
}

/// Reads the text parts of a response.
///
/// Those of a response that is not completed, and of messages in another phase than the final
/// answer, are not read: their values are `None`. Refusals have no value either.
///
/// # Errors
/// When a text is no JSON of the type. The error keeps the response.
pub fn parse_response<T: DeserializeOwned>(
    response: Response,
) -> Result<Parsed<Response, T>, Error> {
    Ok(parse(response)?)
}

fn parse<T: DeserializeOwned>(response: Response) -> Result<Parsed<Response, T>, ParseError> {
    let is_whole = matches!(response.status, None | Some(ResponseStatus::Completed));
    let mut values = Vec::new();
    let mut failed = None;
    for (item, place) in response.output.iter().zip(0..) {
        let ResponseOutputItem::Message(message) = item else {
            continue;
        };
        let answers = matches!(message.phase, None | Some(Phase::FinalAnswer));
        for (part, index) in message.content.iter().zip(0..) {
            let Content::OutputText(part) = part else {
                continue;
            };
            if !is_whole || !answers {
                values.push(None);
                continue;
            }
            match read::read(&part.text) {
                Ok(value) => values.push(Some(value)),
                Err(error) => {
                    let text = format!("output[{place}].content[{index}].text");
                    failed.get_or_insert(error.inside(text));
                }
            }
        }
    }
    match failed {
        Some(error) => Err(error.in_response(response)),
        None => Ok(Parsed::new(response, values)),
    }
}

impl Parses for Create {
    type Whole = Response;

    fn ask<T: Structured>(params: &mut ResponseCreateParams) -> Result<(), Error> {
        let format = text_format::<T>()
            .map_err(|error| error.on("the type of `parse` has no strict schema", "text.format"))?;
        let text = params.text.get_or_insert_with(ResponseTextConfig::new);
        if text.format.is_some() {
            return Err(ConfigError::new(
                "`text.format` is set, and `parse` sets it to the schema of its type: leave one of them out",
            )
            .on("text.format")
            .into());
        }
        text.format = Some(format.into());
        check_updates(params)
    }

    fn parse<T: Structured>(reply: Response) -> Result<Parsed<Response, T>, ParseError> {
        parse(reply)
    }
}

/// The last update of the configuration in the input decides about the format, and must be the
/// same one.
fn check_updates(params: &ResponseCreateParams) -> Result<(), Error> {
    let Some(Input::Items(items)) = &params.input else {
        return Ok(());
    };
    let mut updates = items.iter().rev().filter_map(|item| match item {
        ResponseInputItem::ConfigurationUpdate(update) => Some(&update.text.as_ref()?.format),
        _ => None,
    });
    let asked = params.text.as_ref().and_then(|text| text.format.as_ref());
    match (updates.next(), asked) {
        (Some(update), Some(asked)) if same(&RawJson::of(update), &RawJson::of(asked)) => Ok(()),
        (Some(_), _) => Err(ConfigError::new(
            "an item of the input (`configuration_update`) sets another format than the type of `parse`, and would win: take it out, or read the text yourself",
        )
        .on("input")
        .into()),
        (None, _) => Ok(()),
    }
}

fn same(one: &RawJson, two: &RawJson) -> bool {
    match (Tree::read(one), Tree::read(two)) {
        (Ok(one), Ok(two)) => one.equals(&two),
        _ => false,
    }
}

/// Structured outputs.
impl Call<Create> {
    /// Asks for text that follows the schema of `T`, and reads it. Other keys of `text`, such as
    /// the verbosity, stay.
    ///
    /// Awaiting it fails when the type has no strict schema or `text.format` is set, before
    /// anything is sent, and when the text is no JSON of the type.
    pub fn parse<T: Structured>(self) -> Call<Parse<Create, T>> {
        self.into_op()
    }
}

impl<T> Parsed<Response, T> {
    /// The answer: the first text that was read.
    pub fn output_parsed(&self) -> Option<&T> {
        self.values().iter().flatten().next()
    }

    /// The answer: the first text that was read.
    pub fn into_parsed(self) -> Option<T> {
        self.into_values().into_iter().flatten().next()
    }

    /// The model's words where it declined, the first of them.
    pub fn refusal(&self) -> Option<&str> {
        let messages = self.reply().output.iter().filter_map(|item| match item {
            ResponseOutputItem::Message(message) => Some(&message.content),
            _ => None,
        });
        messages.flatten().find_map(|part| match part {
            Content::Refusal(part) => Some(part.refusal.as_str()),
            _ => None,
        })
    }
}
