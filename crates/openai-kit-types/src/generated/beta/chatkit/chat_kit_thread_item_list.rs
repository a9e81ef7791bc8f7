//! `ChatKitThreadItemList` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::chatkit::{
    ChatKitThreadAssistantMessageItem, ChatKitThreadUserMessageItem, ChatKitWidgetItem,
};
use crate::{Leftovers, RawJson, Why};

pub use crate::beta::chatkit::chat_kit_thread_item_list::DataChatKitTaskTaskType as DataChatKitTaskGroupTaskType;

/// One raw page of items of a ChatKit thread.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatKitThreadItemList {
    /// Payload: the listed objects or the raw content.
    pub data: Vec<Data>,
    /// ID of the first object on the page.
    pub first_id: Option<String>,
    /// Whether further pages follow.
    pub has_more: bool,
    /// ID of the last object on the page.
    pub last_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatKitThreadItemList = "beta.chatkit.ChatKitThreadItemList";
    [
        constant("object", "list"),
        required("data"),
        optional("first_id").or_null(),
        required("has_more"),
        optional("last_id").or_null(),
    ];
    1 data, 2 first_id, 3 has_more, 4 last_id,
}

/// Data of `ChatKitThreadItemList`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Data {
    /// `chatkit.user_message`: A user's message in a ChatKit thread, with attachments.
    UserMessage(ChatKitThreadUserMessageItem),
    /// `chatkit.assistant_message`: An assistant's message in a ChatKit thread.
    AssistantMessage(ChatKitThreadAssistantMessageItem),
    /// `chatkit.widget`: A widget shown in a ChatKit thread, as serialized JSON.
    Widget(ChatKitWidgetItem),
    /// `chatkit.client_tool_call`: Data chat kit client tool call of `ChatKitThreadItemList` with
    /// `id`, `created_at` and more.
    ClientToolCall(DataChatKitClientToolCall),
    /// `chatkit.task`: Data chat kit task of `ChatKitThreadItemList` with `id`, `created_at` and
    /// more.
    Task(DataChatKitTask),
    /// `chatkit.task_group`: Data chat kit task group of `ChatKitThreadItemList` with `id`,
    /// `created_at` and more.
    TaskGroup(DataChatKitTaskGroup),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Data = "beta.chatkit.ChatKitThreadItemList.Data";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("chatkit.assistant_message", Pick::One(1)),
                ("chatkit.client_tool_call", Pick::One(3)),
                ("chatkit.task", Pick::One(4)),
                ("chatkit.task_group", Pick::One(5)),
                ("chatkit.user_message", Pick::One(0)),
                ("chatkit.widget", Pick::One(2)),
            ],
            Pick::None,
        ),
    };
    0 UserMessage, 1 AssistantMessage, 2 Widget, 3 ClientToolCall, 4 Task, 5 TaskGroup,
}

/// Data chat kit client tool call of `ChatKitThreadItemList` with `id`, `created_at` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataChatKitClientToolCall {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// How far it has got, or how it ended.
    pub status: DataChatKitClientToolCallStatus,
    /// Arguments of the call, as the model wrote them.
    pub arguments: String,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// Name given to this object.
    pub name: String,
    /// What came out of the work.
    pub output: Option<String>,
    /// ID of the thread concerned.
    pub thread_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DataChatKitClientToolCall = "beta.chatkit.ChatKitThreadItemList.DataChatKitClientToolCall";
    [
        required("id"),
        constant("object", "chatkit.thread_item"),
        constant("type", "chatkit.client_tool_call"),
        required("created_at"),
        required("status"),
        required("arguments"),
        required("call_id"),
        required("name"),
        optional("output").or_null(),
        required("thread_id"),
    ];
    0 id, 3 created_at, 4 status, 5 arguments, 6 call_id, 7 name, 8 output, 9 thread_id,
}

/// Data chat kit client tool call status of `ChatKitThreadItemList`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataChatKitClientToolCallStatus {
    /// `in_progress`
    InProgress,
    /// `completed`
    Completed,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    DataChatKitClientToolCallStatus;
    "in_progress" InProgress,
    "completed" Completed,
}

/// Data chat kit task of `ChatKitThreadItemList` with `id`, `created_at` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataChatKitTask {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Title of the group or task.
    pub heading: Option<String>,
    /// Summary of the model's thinking, or how detailed it should be.
    pub summary: Option<String>,
    /// Kind of task that it is.
    pub task_type: DataChatKitTaskTaskType,
    /// ID of the thread concerned.
    pub thread_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DataChatKitTask = "beta.chatkit.ChatKitThreadItemList.DataChatKitTask";
    [
        required("id"),
        constant("object", "chatkit.thread_item"),
        constant("type", "chatkit.task"),
        required("created_at"),
        optional("heading").or_null(),
        optional("summary").or_null(),
        required("task_type"),
        required("thread_id"),
    ];
    0 id, 3 created_at, 4 heading, 5 summary, 6 task_type, 7 thread_id,
}

/// Data chat kit task group of `ChatKitThreadItemList` with `id`, `created_at` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataChatKitTaskGroup {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Tasks that make up the group.
    pub tasks: Vec<DataChatKitTaskGroupTask>,
    /// ID of the thread concerned.
    pub thread_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DataChatKitTaskGroup = "beta.chatkit.ChatKitThreadItemList.DataChatKitTaskGroup";
    [
        required("id"),
        constant("object", "chatkit.thread_item"),
        constant("type", "chatkit.task_group"),
        required("created_at"),
        required("tasks"),
        required("thread_id"),
    ];
    0 id, 3 created_at, 4 tasks, 5 thread_id,
}

/// Data chat kit task group of `ChatKitThreadItemList` with `type`, `heading` and `summary`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataChatKitTaskGroupTask {
    /// Kind of thing, telling variants apart.
    pub type_: DataChatKitTaskTaskType,
    /// Title of the group or task.
    pub heading: Option<String>,
    /// Summary of the model's thinking, or how detailed it should be.
    pub summary: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DataChatKitTaskGroupTask = "beta.chatkit.ChatKitThreadItemList.DataChatKitTaskGroupTask";
    [
        required("type"),
        optional("heading").or_null(),
        optional("summary").or_null(),
    ];
    0 type_, 1 heading, 2 summary,
}

/// Data chat kit task type of `ChatKitThreadItemList`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataChatKitTaskTaskType {
    /// `custom`
    Custom,
    /// `thought`
    Thought,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    DataChatKitTaskTaskType;
    "custom" Custom,
    "thought" Thought,
}
