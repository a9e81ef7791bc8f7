//! `OAuthErrorCode` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

/// Why a token exchange failed.
#[derive(Clone)]
#[non_exhaustive]
pub enum OAuthErrorCode {
    /// `invalid_grant`
    InvalidGrant,
    /// `invalid_subject_token`
    InvalidSubjectToken,
    /// Any other text.
    Other(String),
}

choice! {
    open OAuthErrorCode;
    "invalid_grant" InvalidGrant,
    "invalid_subject_token" InvalidSubjectToken,
}
