//! A tool: its name, what it is for, its arguments as a type, and its function.

use std::{borrow::Cow, error::Error as StdError, fmt, future::Future, sync::Arc};

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::DeserializeOwned;

use super::output::{IntoOutput, Output};
use crate::{
    error::{ConfigError, ParseError},
    structured::{Described, SchemaError, read_arguments},
    transport::BoxFuture,
};

type Failure = Box<dyn StdError + Send + Sync>;

/// A call whose arguments fit, not begun yet.
pub(super) type Job = Box<dyn FnOnce() -> BoxFuture<'static, Result<Output, Failure>> + Send>;

type Prepare = dyn Fn(&str) -> Result<Job, ParseError> + Send + Sync;

/// A function that models can call. Made by [`tool`]; cheap to clone.
#[derive(Clone)]
pub struct Tool {
    name: String,
    description: String,
    strict: bool,
    schema: fn(bool) -> Result<Described, SchemaError>,
    prepare: Arc<Prepare>,
}

/// Makes a tool of a function.
///
/// The function takes one value, whose type says which arguments there are, and gives a future of
/// a result: a text, anything that serialises, or [`Blocks`](super::Blocks).
/// [`NoArguments`] is for functions without arguments. An error of it ends a run, so give as a text
/// what the model should know and try again.
///
/// Where the description is empty the documentation of the type of the arguments is taken.
/// Without any, a run is an error: models choose tools by what they are for.
///
/// ```
/// use openai_kit::tools::{NoArguments, tool};
///
/// let clock = tool("what_time_is_it", "The time of day, as HH:MM", |_: NoArguments| async {
///     Ok::<_, std::convert::Infallible>("12:34")
/// });
/// assert_eq!(clock.name(), "what_time_is_it");
/// ```
pub fn tool<A, F, Fut, R, E, By>(
    name: impl Into<String>,
    description: impl Into<String>,
    function: F,
) -> Tool
where
    A: DeserializeOwned + JsonSchema + Send + 'static,
    F: Fn(A) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<R, E>> + Send + 'static,
    R: IntoOutput<By>,
    E: Into<Box<dyn StdError + Send + Sync>>,
{
    let function = Arc::new(function);
    let prepare = move |arguments: &str| -> Result<Job, ParseError> {
        let arguments: A = read_arguments(arguments)?;
        let function = Arc::clone(&function);
        let job = move || -> BoxFuture<'static, Result<Output, Failure>> {
            let called = function(arguments);
            Box::pin(async move {
                let result = called.await.map_err(Into::into)?;
                Ok(result.into_output()?)
            })
        };
        Ok(Box::new(job))
    };
    Tool {
        name: name.into(),
        description: description.into(),
        strict: true,
        schema: Described::of::<A>,
        prepare: Arc::new(prepare),
    }
}

impl Tool {
    /// Whether arguments must follow the schema exactly. True by default; where it is false, types
    /// without a strict schema can be arguments, such as maps.
    #[must_use]
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The tool as Responses take it.
    ///
    /// # Errors
    /// When its name is none that the API takes, it has no description, or the type of its
    /// arguments has no strict schema.
    #[cfg(feature = "responses")]
    pub fn for_responses(&self) -> Result<openai_kit_types::responses::FunctionTool, crate::Error> {
        let (description, described) = self.describe()?;
        Ok(openai_kit_types::responses::FunctionTool::new(&*self.name)
            .description(description)
            .parameters(described.schema)
            .strict(self.strict))
    }

    /// The tool as Chat Completions take it.
    ///
    /// # Errors
    /// When its name is none that the API takes, it has no description, or the type of its
    /// arguments has no strict schema.
    pub fn for_chat(
        &self,
    ) -> Result<openai_kit_types::chat::ChatCompletionFunctionTool, crate::Error> {
        let (description, described) = self.describe()?;
        let function = openai_kit_types::shared::FunctionDefinition::new(&*self.name)
            .description(description)
            .parameters(described.schema)
            .strict(self.strict);
        Ok(openai_kit_types::chat::ChatCompletionFunctionTool::new(
            function,
        ))
    }

    fn describe(&self) -> Result<(String, Described), ConfigError> {
        let name = &self.name;
        let allowed = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
        if name.is_empty() || name.len() > 64 || !name.chars().all(allowed) {
            return Err(ConfigError::new(format!(
                "{name:?} is no name of a tool: use letters, digits, `_` and `-`, at most 64"
            ))
            .on("tools"));
        }
        let described = (self.schema)(self.strict).map_err(|error| {
            error.on(
                &format!("the arguments of the tool `{name}` have no strict schema (`.strict(false)` asks for none)"),
                "tools",
            )
        })?;
        let given = Some(self.description.trim()).filter(|text| !text.is_empty());
        let documented = described.description.as_deref().map(str::trim);
        match given.or(documented.filter(|text| !text.is_empty())) {
            Some(description) => Ok((description.to_owned(), described)),
            None => Err(ConfigError::new(format!(
                "the tool `{name}` has no description, by which models choose tools: say what it does, in the second argument of `tool` or in the documentation of the type of its arguments"
            ))
            .on("tools")),
        }
    }

    /// Reads the arguments of a call.
    pub(super) fn prepare(&self, arguments: &str) -> Result<Job, ParseError> {
        (self.prepare)(arguments)
    }
}

impl fmt::Debug for Tool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tool")
            .field("name", &self.name)
            .field("description", &self.description)
            .field("strict", &self.strict)
            .finish_non_exhaustive()
    }
}

/// The arguments of a tool that takes none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct NoArguments;

impl<'de> serde::Deserialize<'de> for NoArguments {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // Whatever a model makes up for nothing is nothing.
        serde::de::IgnoredAny::deserialize(deserializer).map(|_| Self)
    }
}

impl JsonSchema for NoArguments {
    fn schema_name() -> Cow<'static, str> {
        "NoArguments".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        schemars::json_schema!({"type": "object", "properties": {}})
    }
}
