//! The text of a model as a value of a type.

use serde::de::DeserializeOwned;

use crate::error::{Error, ParseError};

/// Reads JSON that a model wrote.
///
/// # Errors
/// When it is no JSON of the type. The error names the place, and does not show the text.
pub fn from_json<T: DeserializeOwned>(text: &str) -> Result<T, Error> {
    Ok(read(text)?)
}

pub(crate) fn read<T: DeserializeOwned>(text: &str) -> Result<T, ParseError> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let path = error.path().to_string();
        ParseError::invalid(path, error.into_inner())
    })?;
    match reader.end() {
        Ok(()) => Ok(value),
        Err(error) => Err(ParseError::invalid(String::new(), error)),
    }
}

/// Reads the arguments of a call. Some servers send no text where there are none.
pub(crate) fn read_arguments<T: DeserializeOwned>(text: &str) -> Result<T, ParseError> {
    read(if text.trim().is_empty() { "{}" } else { text })
}

/// The call of a function by a model, whose arguments can be read as a type.
///
/// ```
/// use openai_kit::{responses::ResponseFunctionToolCall, structured::Arguments};
///
/// #[derive(serde::Deserialize)]
/// struct Weather {
///     city: String,
/// }
///
/// let call = ResponseFunctionToolCall::new(r#"{"city":"Oslo"}"#, "call_1", "get_weather");
/// assert_eq!(call.parse_arguments::<Weather>()?.city, "Oslo");
/// # Ok::<(), openai_kit::Error>(())
/// ```
pub trait Arguments {
    /// The arguments as the model wrote them.
    fn arguments(&self) -> &str;

    /// The arguments as a value. No text at all is read as no arguments.
    ///
    /// # Errors
    /// When they are no JSON of the type. The error names the place, and does not show them.
    fn parse_arguments<T: DeserializeOwned>(&self) -> Result<T, Error> {
        Ok(read_arguments(self.arguments())?)
    }
}

#[cfg(feature = "responses")]
impl Arguments for openai_kit_types::responses::ResponseFunctionToolCall {
    fn arguments(&self) -> &str {
        &self.arguments
    }
}

impl Arguments for openai_kit_types::chat::ChatCompletionMessageFunctionToolCall {
    fn arguments(&self) -> &str {
        &self.function.arguments
    }
}
