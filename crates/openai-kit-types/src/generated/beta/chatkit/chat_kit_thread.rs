//! `ChatKitThread` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{Leftovers, RawJson, Why};

/// A ChatKit thread with its title, status and user.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatKitThread {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// Title as shown to readers.
    pub title: Option<String>,
    /// The user or end user concerned.
    pub user: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatKitThread = "beta.chatkit.ChatKitThread";
    [
        required("id"),
        constant("object", "chatkit.thread"),
        required("created_at"),
        required("status"),
        optional("title").or_null(),
        required("user"),
    ];
    0 id, 2 created_at, 3 status, 4 title, 5 user,
}

impl ChatKitThread {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Status of `ChatKitThread`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `active`: Status active of `ChatKitThread`.
    Active(StatusActive),
    /// `locked`: Status locked of `ChatKitThread` with `reason`.
    Locked(StatusLocked),
    /// `closed`: Status closed of `ChatKitThread` with `reason`.
    Closed(StatusClosed),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Status = "beta.chatkit.ChatKitThread.Status";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("active", Pick::One(0)),
                ("closed", Pick::One(2)),
                ("locked", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 Active, 1 Locked, 2 Closed,
}

/// Status active of `ChatKitThread`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusActive {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    StatusActive = "beta.chatkit.ChatKitThread.StatusActive";
    [
        constant("type", "active"),
    ];
}

/// Status closed of `ChatKitThread` with `reason`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusClosed {
    /// Why it happened or was decided.
    pub reason: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    StatusClosed = "beta.chatkit.ChatKitThread.StatusClosed";
    [
        constant("type", "closed"),
        optional("reason").or_null(),
    ];
    1 reason,
}

/// Status locked of `ChatKitThread` with `reason`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusLocked {
    /// Why it happened or was decided.
    pub reason: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    StatusLocked = "beta.chatkit.ChatKitThread.StatusLocked";
    [
        constant("type", "locked"),
        optional("reason").or_null(),
    ];
    1 reason,
}
