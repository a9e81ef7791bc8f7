//! `RealtimeConversationItemUserMessage` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::responses::response_input_file::Detail;
use crate::{IntoItems, IntoMaybe, Leftovers};

pub use crate::responses::response_input_file::Detail as ContentDetail;
pub use crate::responses::response_output_message::Status;

/// A user message in a Realtime conversation: text, audio or images.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeConversationItemUserMessage {
    /// ID that names this object.
    pub id: Option<String>,
    /// How far it has got, or how it ended.
    pub status: Option<Status>,
    /// Text or parts that make up the content.
    pub content: Vec<Content>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeConversationItemUserMessage = "realtime.RealtimeConversationItemUserMessage";
    [
        optional("id").or_null(),
        constant("object", "realtime.item").or_left_out().or_null(),
        constant("type", "message"),
        optional("status").or_null(),
        required("content"),
        constant("role", "user"),
    ];
    0 id, 3 status, 4 content,
}

impl RealtimeConversationItemUserMessage {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(content: impl IntoItems<Content>) -> Self {
        Self {
            content: content.into_items().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// ID that names this object.
    #[must_use]
    pub fn id<By>(mut self, id: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.id, &mut self.leftovers, 0, id.into_maybe());
        self
    }

    /// How far it has got, or how it ended.
    #[must_use]
    pub fn status<By>(mut self, status: impl IntoMaybe<Status, By>) -> Self {
        put(
            &mut self.status,
            &mut self.leftovers,
            3,
            status.into_maybe(),
        );
        self
    }
}

/// Content of `RealtimeConversationItemUserMessage` with `type`, `audio` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// Kind of thing, telling variants apart.
    pub type_: Option<ContentType>,
    /// Sound data, or the settings for sound.
    pub audio: Option<String>,
    /// How closely the model looks at the image or file. `auto` by default.
    pub detail: Option<Detail>,
    /// Address of the image, or the image as a data URL. A URI.
    pub image_url: Option<String>,
    /// The text, or how text is written.
    pub text: Option<String>,
    /// What was said, as text.
    pub transcript: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Content = "realtime.RealtimeConversationItemUserMessage.Content";
    [
        optional("type").or_null(),
        optional("audio").or_null(),
        optional("detail").or_null(),
        optional("image_url").or_null(),
        optional("text").or_null(),
        optional("transcript").or_null(),
    ];
    0 type_, 1 audio, 2 detail, 3 image_url, 4 text, 5 transcript,
}

impl Content {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Kind of thing, telling variants apart.
    #[must_use]
    pub fn type_<By>(mut self, type_: impl IntoMaybe<ContentType, By>) -> Self {
        put(&mut self.type_, &mut self.leftovers, 0, type_.into_maybe());
        self
    }

    /// Sound data, or the settings for sound.
    #[must_use]
    pub fn audio<By>(mut self, audio: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.audio, &mut self.leftovers, 1, audio.into_maybe());
        self
    }

    /// How closely the model looks at the image or file. `auto` by default.
    #[must_use]
    pub fn detail<By>(mut self, detail: impl IntoMaybe<Detail, By>) -> Self {
        put(
            &mut self.detail,
            &mut self.leftovers,
            2,
            detail.into_maybe(),
        );
        self
    }

    /// Address of the image, or the image as a data URL. A URI.
    #[must_use]
    pub fn image_url<By>(mut self, image_url: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.image_url,
            &mut self.leftovers,
            3,
            image_url.into_maybe(),
        );
        self
    }

    /// The text, or how text is written.
    #[must_use]
    pub fn text<By>(mut self, text: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.text, &mut self.leftovers, 4, text.into_maybe());
        self
    }

    /// What was said, as text.
    #[must_use]
    pub fn transcript<By>(mut self, transcript: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.transcript,
            &mut self.leftovers,
            5,
            transcript.into_maybe(),
        );
        self
    }
}

/// Content type of `RealtimeConversationItemUserMessage`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ContentType {
    /// `input_text`
    InputText,
    /// `input_audio`
    InputAudio,
    /// `input_image`
    InputImage,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ContentType;
    "input_text" InputText,
    "input_audio" InputAudio,
    "input_image" InputImage,
}
