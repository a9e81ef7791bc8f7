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
    /// Media type of the file.
    pub mime_type: String,
    /// Name given to this object.
    pub name: String,
    /// Address of a small picture of the file.
    pub preview_url: Option<String>,
    /// Kind of thing, telling variants apart.
    pub type_: Type,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatKitAttachment = "beta.chatkit.ChatKitAttachment";
    [
        required("id"),
        required("mime_type"),
        required("name"),
        optional("preview_url").or_null(),
        required("type"),
    ];
    0 id, 1 mime_type, 2 name, 3 preview_url, 4 type_,
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
