//! `SessionTurnError` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Why a turn failed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionTurnError {
    /// Machine readable code of the error, language or program.
    pub code: Code,
    /// Text of the message, or the message itself.
    pub message: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SessionTurnError = "beta.SessionTurnError";
    [
        required("code"),
        required("message"),
    ];
    0 code, 1 message,
}

/// Code of `SessionTurnError`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Code {
    /// `context_length_exceeded`
    ContextLengthExceeded,
    /// `max_output_tokens`
    MaxOutputTokens,
    /// `session_budget_exceeded`
    SessionBudgetExceeded,
    /// `usage_limit_exceeded`
    UsageLimitExceeded,
    /// `project_spend_limit_exceeded`
    ProjectSpendLimitExceeded,
    /// `organization_spend_limit_exceeded`
    OrganizationSpendLimitExceeded,
    /// `organization_usage_limit_exceeded`
    OrganizationUsageLimitExceeded,
    /// `billing_not_active`
    BillingNotActive,
    /// `credit_balance_exhausted`
    CreditBalanceExhausted,
    /// `rate_limit_exceeded`
    RateLimitExceeded,
    /// `flex_unavailable`
    FlexUnavailable,
    /// `server_overloaded`
    ServerOverloaded,
    /// `cyber_policy`
    CyberPolicy,
    /// `misalignment_policy_violation`
    MisalignmentPolicyViolation,
    /// `connection_failed`
    ConnectionFailed,
    /// `server_error`
    ServerError,
    /// `authentication_error`
    AuthenticationError,
    /// `invalid_request`
    InvalidRequest,
    /// `resource_not_found`
    ResourceNotFound,
    /// `sandbox_error`
    SandboxError,
    /// `executor_version_incompatible`
    ExecutorVersionIncompatible,
    /// `active_turn_not_steerable`
    ActiveTurnNotSteerable,
    /// `request_timeout`
    RequestTimeout,
    /// `internal_error`
    InternalError,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Code;
    "context_length_exceeded" ContextLengthExceeded,
    "max_output_tokens" MaxOutputTokens,
    "session_budget_exceeded" SessionBudgetExceeded,
    "usage_limit_exceeded" UsageLimitExceeded,
    "project_spend_limit_exceeded" ProjectSpendLimitExceeded,
    "organization_spend_limit_exceeded" OrganizationSpendLimitExceeded,
    "organization_usage_limit_exceeded" OrganizationUsageLimitExceeded,
    "billing_not_active" BillingNotActive,
    "credit_balance_exhausted" CreditBalanceExhausted,
    "rate_limit_exceeded" RateLimitExceeded,
    "flex_unavailable" FlexUnavailable,
    "server_overloaded" ServerOverloaded,
    "cyber_policy" CyberPolicy,
    "misalignment_policy_violation" MisalignmentPolicyViolation,
    "connection_failed" ConnectionFailed,
    "server_error" ServerError,
    "authentication_error" AuthenticationError,
    "invalid_request" InvalidRequest,
    "resource_not_found" ResourceNotFound,
    "sandbox_error" SandboxError,
    "executor_version_incompatible" ExecutorVersionIncompatible,
    "active_turn_not_steerable" ActiveTurnNotSteerable,
    "request_timeout" RequestTimeout,
    "internal_error" InternalError,
}
