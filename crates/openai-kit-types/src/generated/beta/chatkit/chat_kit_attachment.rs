//! `ChatKitAttachment` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A file or image attached to a ChatKit message.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatKitAttachment {
    /// ID that names this object.
    pub id: String,
    /// Kind of thing, telling variants apart.
    pub type_: Type,
    /// Media type of the file.
    pub mime_type: String,
    /// Name given to this object.
    pub name: String,
    /// Address of a small picture of the file.
    pub preview_url: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatKitAttachment = "beta.chatkit.ChatKitAttachment";
    [
        required("id"),
        required("type"),
        required("mime_type"),
        required("name"),
        optional("preview_url").or_null(),
    ];
    0 id, 1 type_, 2 mime_type, 3 name, 4 preview_url,
}

/// Type of `ChatKitAttachment`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `image`
    Image,
    /// `file`
    File,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Type;
    "image" Image,
    "file" File,
}
