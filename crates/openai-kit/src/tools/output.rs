//! What a tool gives back.

use serde::Serialize;

#[cfg(feature = "responses")]
use openai_kit_types::responses::ResponseFunctionCallOutputItem;

/// What a tool gave back, as it is sent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Output {
    /// A text: JSON, if the function gave no text itself.
    Text(String),
    /// Texts, images and files. Chat Completions take texts only.
    #[cfg(feature = "responses")]
    Blocks(Vec<ResponseFunctionCallOutputItem>),
}

impl Output {
    /// The text. `None` where there are blocks.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            #[cfg(feature = "responses")]
            Self::Blocks(_) => None,
        }
    }
}

/// Texts, images and files as what a tool gives back.
#[cfg(feature = "responses")]
#[derive(Clone, Debug, Default)]
pub struct Blocks(Vec<ResponseFunctionCallOutputItem>);

#[cfg(feature = "responses")]
impl Blocks {
    /// A list of blocks.
    pub fn new(blocks: impl openai_kit_types::IntoItems<ResponseFunctionCallOutputItem>) -> Self {
        Self(blocks.into_items().into_option().unwrap_or_default())
    }
}

/// What a tool's function can return: texts, which are sent as they are, anything else that
/// serialises, which is sent as JSON, or `Blocks`.
///
/// `By` only tells the implementations apart and is always inferred.
pub trait IntoOutput<By> {
    /// As it is sent.
    ///
    /// # Errors
    /// When the value cannot be JSON.
    fn into_output(self) -> Result<Output, serde_json::Error>;
}

/// Marks what serde serialises.
#[derive(Debug)]
#[non_exhaustive]
pub struct BySerde;

/// Marks blocks.
#[derive(Debug)]
#[non_exhaustive]
#[cfg(feature = "responses")]
pub struct ByBlocks;

impl<T: Serialize> IntoOutput<BySerde> for T {
    fn into_output(self) -> Result<Output, serde_json::Error> {
        let json = serde_json::to_string(&self)?;
        if json.starts_with('"') {
            return serde_json::from_str(&json).map(Output::Text);
        }
        Ok(Output::Text(json))
    }
}

#[cfg(feature = "responses")]
impl IntoOutput<ByBlocks> for Blocks {
    fn into_output(self) -> Result<Output, serde_json::Error> {
        Ok(Output::Blocks(self.0))
    }
}
