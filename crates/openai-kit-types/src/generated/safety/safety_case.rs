//! `SafetyCase` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A warning or deactivation notice about an end user of your application.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SafetyCase {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Identifies whom the case is about.
    pub entity_identifier: String,
    /// What was sent out because of the case.
    pub notice: Notice,
    /// Why it happened or was decided.
    pub reason: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SafetyCase = "safety.SafetyCase";
    [
        required("id"),
        constant("object", "safety.case"),
        required("created_at"),
        required("entity_identifier"),
        required("notice"),
        optional("reason").or_null(),
    ];
    0 id, 2 created_at, 3 entity_identifier, 4 notice, 5 reason,
}

impl SafetyCase {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Notice of `SafetyCase` with `type`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Notice {
    /// Kind of thing, telling variants apart.
    pub type_: NoticeType,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Notice = "safety.SafetyCase.Notice";
    [
        required("type"),
    ];
    0 type_,
}

/// Notice type of `SafetyCase`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NoticeType {
    /// `warning`
    Warning,
    /// `deactivation`
    Deactivation,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    NoticeType;
    "warning" Warning,
    "deactivation" Deactivation,
}
