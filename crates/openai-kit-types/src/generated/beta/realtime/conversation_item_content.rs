//! `ConversationItemContent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// A content part of an item in the old beta Realtime API.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationItemContent {
    /// ID that names this object.
    pub id: Option<String>,
    /// Kind of thing, telling variants apart.
    pub type_: Option<Type>,
    /// Sound data, or the settings for sound.
    pub audio: Option<String>,
    /// The text, or how text is written.
    pub text: Option<String>,
    /// What was said, as text.
    pub transcript: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ConversationItemContent = "beta.realtime.ConversationItemContent";
    [
        optional("id").or_null(),
        optional("type").or_null(),
        optional("audio").or_null(),
        optional("text").or_null(),
        optional("transcript").or_null(),
    ];
    0 id, 1 type_, 2 audio, 3 text, 4 transcript,
}

impl ConversationItemContent {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID that names this object.
    #[must_use]
    pub fn id<By>(mut self, id: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.id, &mut self.leftovers, 0, id.into_maybe());
        self
    }

    /// Kind of thing, telling variants apart.
    #[must_use]
    pub fn type_<By>(mut self, type_: impl IntoMaybe<Type, By>) -> Self {
        put(&mut self.type_, &mut self.leftovers, 1, type_.into_maybe());
        self
    }

    /// Sound data, or the settings for sound.
    #[must_use]
    pub fn audio<By>(mut self, audio: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.audio, &mut self.leftovers, 2, audio.into_maybe());
        self
    }

    /// The text, or how text is written.
    #[must_use]
    pub fn text<By>(mut self, text: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.text, &mut self.leftovers, 3, text.into_maybe());
        self
    }

    /// What was said, as text.
    #[must_use]
    pub fn transcript<By>(mut self, transcript: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.transcript,
            &mut self.leftovers,
            4,
            transcript.into_maybe(),
        );
        self
    }
}

/// Type of `ConversationItemContent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `input_text`
    InputText,
    /// `input_audio`
    InputAudio,
    /// `item_reference`
    ItemReference,
    /// `text`
    Text,
    /// `audio`
    Audio,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Type;
    "input_text" InputText,
    "input_audio" InputAudio,
    "item_reference" ItemReference,
    "text" Text,
    "audio" Audio,
}
