//! Assistants and their threads, which Responses replace (`beta.threads.runs`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod code_interpreter_logs;
pub mod code_interpreter_output_image;
pub mod code_interpreter_tool_call;
pub mod code_interpreter_tool_call_delta;
pub mod file_search_tool_call;
pub mod file_search_tool_call_delta;
pub mod function_tool_call;
pub mod function_tool_call_delta;
pub mod message_creation_step_details;
pub mod run_step;
pub mod run_step_delta;
pub mod run_step_delta_event;
pub mod run_step_delta_message_delta;
pub mod run_step_include;
pub mod step_list_params;
pub mod step_retrieve_params;
pub mod tool_call;
pub mod tool_call_delta;
pub mod tool_call_delta_object;
pub mod tool_calls_step_details;

pub use self::code_interpreter_logs::CodeInterpreterLogs;
pub use self::code_interpreter_output_image::CodeInterpreterOutputImage;
pub use self::code_interpreter_tool_call::CodeInterpreterToolCall;
pub use self::code_interpreter_tool_call_delta::CodeInterpreterToolCallDelta;
pub use self::file_search_tool_call::FileSearchToolCall;
pub use self::file_search_tool_call_delta::FileSearchToolCallDelta;
pub use self::function_tool_call::FunctionToolCall;
pub use self::function_tool_call_delta::FunctionToolCallDelta;
pub use self::message_creation_step_details::MessageCreationStepDetails;
pub use self::run_step::RunStep;
pub use self::run_step_delta::RunStepDelta;
pub use self::run_step_delta_event::RunStepDeltaEvent;
pub use self::run_step_delta_message_delta::RunStepDeltaMessageDelta;
pub use self::run_step_include::RunStepInclude;
pub use self::step_list_params::StepListParams;
pub use self::step_retrieve_params::StepRetrieveParams;
pub use self::tool_call::ToolCall;
pub use self::tool_call_delta::ToolCallDelta;
pub use self::tool_call_delta_object::ToolCallDeltaObject;
pub use self::tool_calls_step_details::ToolCallsStepDetails;
