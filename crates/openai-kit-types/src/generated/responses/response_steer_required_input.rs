//! `ResponseSteerRequiredInput` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{Leftovers, RawJson, Why};

/// An input that is still missing before a steer message takes effect.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseSteerRequiredInput {
    /// `function_call_output`: Function call output of `ResponseSteerRequiredInput` with `call_id`
    /// and `name`.
    FunctionCallOutput(FunctionCallOutput),
    /// `custom_tool_call_output`: Custom tool call output of `ResponseSteerRequiredInput` with
    /// `call_id`.
    CustomToolCallOutput(CustomToolCallOutput),
    /// `computer_call_output`: Computer call output of `ResponseSteerRequiredInput` with `call_id`.
    ComputerCallOutput(ComputerCallOutput),
    /// `shell_call_output`: Shell call output of `ResponseSteerRequiredInput` with `call_id`.
    ShellCallOutput(ShellCallOutput),
    /// `apply_patch_call_output`: Apply patch call output of `ResponseSteerRequiredInput` with
    /// `call_id`.
    ApplyPatchCallOutput(ApplyPatchCallOutput),
    /// `tool_search_output`: Tool search output of `ResponseSteerRequiredInput` with `call_id`.
    ToolSearchOutput(ToolSearchOutput),
    /// `mcp_approval_response`: Mcp approval response of `ResponseSteerRequiredInput` with
    /// `approval_request_id`.
    McpApprovalResponse(McpApprovalResponse),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ResponseSteerRequiredInput = "responses.ResponseSteerRequiredInput";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("apply_patch_call_output", Pick::One(4)),
                ("computer_call_output", Pick::One(2)),
                ("custom_tool_call_output", Pick::One(1)),
                ("function_call_output", Pick::One(0)),
                ("mcp_approval_response", Pick::One(6)),
                ("shell_call_output", Pick::One(3)),
                ("tool_search_output", Pick::One(5)),
            ],
            Pick::None,
        ),
    };
    0 FunctionCallOutput, 1 CustomToolCallOutput, 2 ComputerCallOutput, 3 ShellCallOutput,
    4 ApplyPatchCallOutput, 5 ToolSearchOutput, 6 McpApprovalResponse,
}

/// Apply patch call output of `ResponseSteerRequiredInput` with `call_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyPatchCallOutput {
    /// ID that ties a call to its result.
    pub call_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ApplyPatchCallOutput = "responses.ResponseSteerRequiredInput.ApplyPatchCallOutput";
    [
        constant("type", "apply_patch_call_output"),
        required("call_id"),
    ];
    1 call_id,
}

/// Computer call output of `ResponseSteerRequiredInput` with `call_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputerCallOutput {
    /// ID that ties a call to its result.
    pub call_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ComputerCallOutput = "responses.ResponseSteerRequiredInput.ComputerCallOutput";
    [
        constant("type", "computer_call_output"),
        required("call_id"),
    ];
    1 call_id,
}

/// Custom tool call output of `ResponseSteerRequiredInput` with `call_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomToolCallOutput {
    /// ID that ties a call to its result.
    pub call_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CustomToolCallOutput = "responses.ResponseSteerRequiredInput.CustomToolCallOutput";
    [
        constant("type", "custom_tool_call_output"),
        required("call_id"),
    ];
    1 call_id,
}

/// Function call output of `ResponseSteerRequiredInput` with `call_id` and `name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionCallOutput {
    /// ID that ties a call to its result.
    pub call_id: String,
    /// Name given to this object.
    pub name: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FunctionCallOutput = "responses.ResponseSteerRequiredInput.FunctionCallOutput";
    [
        constant("type", "function_call_output"),
        required("call_id"),
        required("name"),
    ];
    1 call_id, 2 name,
}

/// Mcp approval response of `ResponseSteerRequiredInput` with `approval_request_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpApprovalResponse {
    /// ID of the approval request that this belongs to.
    pub approval_request_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    McpApprovalResponse = "responses.ResponseSteerRequiredInput.McpApprovalResponse";
    [
        constant("type", "mcp_approval_response"),
        required("approval_request_id"),
    ];
    1 approval_request_id,
}

/// Shell call output of `ResponseSteerRequiredInput` with `call_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShellCallOutput {
    /// ID that ties a call to its result.
    pub call_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ShellCallOutput = "responses.ResponseSteerRequiredInput.ShellCallOutput";
    [
        constant("type", "shell_call_output"),
        required("call_id"),
    ];
    1 call_id,
}

/// Tool search output of `ResponseSteerRequiredInput` with `call_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolSearchOutput {
    /// ID that ties a call to its result.
    pub call_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolSearchOutput = "responses.ResponseSteerRequiredInput.ToolSearchOutput";
    [
        constant("type", "tool_search_output"),
        required("call_id"),
        constant("execution", "client"),
    ];
    1 call_id,
}
