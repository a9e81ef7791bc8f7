//! `Message` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::beta::assistants::CodeInterpreterTool;
use crate::beta::threads::MessageContent;
use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers, RawJson, Why};

/// A message in a thread, with its content and attachments.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Message {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// ID of the assistant.
    pub assistant_id: Option<String>,
    /// Files attached to the message, with the tools that may use them.
    pub attachments: Option<Vec<Attachment>>,
    /// When it finished, in Unix seconds.
    pub completed_at: Option<i64>,
    /// Text or parts that make up the content.
    pub content: Vec<MessageContent>,
    /// When it was found to be incomplete, in Unix seconds.
    pub incomplete_at: Option<i64>,
    /// Why the result is incomplete.
    pub incomplete_details: Option<IncompleteDetails>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Who speaks, or what rights someone has.
    pub role: Role,
    /// ID of the run concerned.
    pub run_id: Option<String>,
    /// ID of the thread concerned.
    pub thread_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Message = "beta.threads.Message";
    [
        required("id"),
        constant("object", "thread.message"),
        required("created_at"),
        required("status"),
        optional("assistant_id").or_null(),
        optional("attachments").or_null(),
        optional("completed_at").or_null(),
        required("content"),
        optional("incomplete_at").or_null(),
        optional("incomplete_details").or_null(),
        optional("metadata").or_null(),
        required("role"),
        optional("run_id").or_null(),
        required("thread_id"),
    ];
    0 id, 2 created_at, 3 status, 4 assistant_id, 5 attachments, 6 completed_at, 7 content,
    8 incomplete_at, 9 incomplete_details, 10 metadata, 11 role, 12 run_id, 13 thread_id,
}

impl Message {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Attachment of `Message` with `file_id` and `tools`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attachment {
    /// ID of the file concerned.
    pub file_id: Option<String>,
    /// Tools the model may use.
    pub tools: Option<Vec<AttachmentTool>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Attachment = "beta.threads.Message.Attachment";
    [
        optional("file_id").or_null(),
        optional("tools").or_null(),
    ];
    0 file_id, 1 tools,
}

impl Attachment {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the file concerned.
    #[must_use]
    pub fn file_id<By>(mut self, file_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.file_id,
            &mut self.leftovers,
            0,
            file_id.into_maybe(),
        );
        self
    }

    /// Tools the model may use.
    #[must_use]
    pub fn tools(mut self, tools: impl IntoItems<AttachmentTool>) -> Self {
        put(&mut self.tools, &mut self.leftovers, 1, tools.into_items());
        self
    }
}

/// Attachment tool of `Message`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AttachmentTool {
    /// `code_interpreter`: Lets an assistant run Python code.
    CodeInterpreter(CodeInterpreterTool),
    /// `file_search`: Attachment tool assistant tools file search type only of `Message`.
    FileSearch(AttachmentToolAssistantToolsFileSearchTypeOnly),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    AttachmentTool = "beta.threads.Message.AttachmentTool";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("code_interpreter", Pick::One(0)),
                ("file_search", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 CodeInterpreter, 1 FileSearch,
}

from!(AttachmentTool {
    CodeInterpreter(CodeInterpreterTool),
    FileSearch(AttachmentToolAssistantToolsFileSearchTypeOnly),
});

/// Attachment tool assistant tools file search type only of `Message`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachmentToolAssistantToolsFileSearchTypeOnly {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AttachmentToolAssistantToolsFileSearchTypeOnly = "beta.threads.Message.AttachmentToolAssistantToolsFileSearchTypeOnly";
    [
        constant("type", "file_search"),
    ];
}

impl AttachmentToolAssistantToolsFileSearchTypeOnly {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// Incomplete details of `Message` with `reason`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncompleteDetails {
    /// Why it happened or was decided.
    pub reason: IncompleteDetailsReason,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    IncompleteDetails = "beta.threads.Message.IncompleteDetails";
    [
        required("reason"),
    ];
    0 reason,
}

/// Incomplete details reason of `Message`.
#[derive(Clone)]
#[non_exhaustive]
pub enum IncompleteDetailsReason {
    /// `content_filter`
    ContentFilter,
    /// `max_tokens`
    MaxTokens,
    /// `run_cancelled`
    RunCancelled,
    /// `run_expired`
    RunExpired,
    /// `run_failed`
    RunFailed,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    IncompleteDetailsReason;
    "content_filter" ContentFilter,
    "max_tokens" MaxTokens,
    "run_cancelled" RunCancelled,
    "run_expired" RunExpired,
    "run_failed" RunFailed,
}

/// Role of `Message`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Role {
    /// `user`
    User,
    /// `assistant`
    Assistant,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Role;
    "user" User,
    "assistant" Assistant,
}

/// Status of `Message`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `in_progress`
    InProgress,
    /// `incomplete`
    Incomplete,
    /// `completed`
    Completed,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Status;
    "in_progress" InProgress,
    "incomplete" Incomplete,
    "completed" Completed,
}
