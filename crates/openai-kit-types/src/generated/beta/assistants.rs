//! Assistants and their threads, which Responses replace (`beta.assistants`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod assistant;
pub mod assistant_create_params;
pub mod assistant_deleted;
pub mod assistant_list_params;
pub mod assistant_response_format_option;
pub mod assistant_stream_event;
pub mod assistant_tool;
pub mod assistant_tool_choice;
pub mod assistant_tool_choice_function;
pub mod assistant_tool_choice_option;
pub mod assistant_update_params;
pub mod code_interpreter_tool;
pub mod file_search_tool;
pub mod function_tool;
pub mod thread;
pub mod thread_create_and_run_params;
pub mod thread_create_params;
pub mod thread_deleted;
pub mod thread_update_params;

pub use self::assistant::Assistant;
pub use self::assistant_create_params::AssistantCreateParams;
pub use self::assistant_deleted::AssistantDeleted;
pub use self::assistant_list_params::AssistantListParams;
pub use self::assistant_response_format_option::AssistantResponseFormatOption;
pub use self::assistant_stream_event::AssistantStreamEvent;
pub use self::assistant_tool::AssistantTool;
pub use self::assistant_tool_choice::AssistantToolChoice;
pub use self::assistant_tool_choice_function::AssistantToolChoiceFunction;
pub use self::assistant_tool_choice_option::AssistantToolChoiceOption;
pub use self::assistant_update_params::AssistantUpdateParams;
pub use self::code_interpreter_tool::CodeInterpreterTool;
pub use self::file_search_tool::FileSearchTool;
pub use self::function_tool::FunctionTool;
pub use self::thread::Thread;
pub use self::thread_create_and_run_params::ThreadCreateAndRunParams;
pub use self::thread_create_params::ThreadCreateParams;
pub use self::thread_deleted::ThreadDeleted;
pub use self::thread_update_params::ThreadUpdateParams;

pub use crate::beta::assistants::AssistantResponseFormatOption as AssistantResponseFormatOptionParam;
pub use crate::beta::assistants::AssistantTool as AssistantToolParam;
pub use crate::beta::assistants::AssistantToolChoice as AssistantToolChoiceParam;
pub use crate::beta::assistants::AssistantToolChoiceFunction as AssistantToolChoiceFunctionParam;
pub use crate::beta::assistants::AssistantToolChoiceOption as AssistantToolChoiceOptionParam;
pub use crate::beta::assistants::CodeInterpreterTool as CodeInterpreterToolParam;
pub use crate::beta::assistants::FileSearchTool as FileSearchToolParam;
pub use crate::beta::assistants::FunctionTool as FunctionToolParam;
