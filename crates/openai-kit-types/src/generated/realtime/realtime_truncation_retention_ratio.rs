//! `RealtimeTruncationRetentionRatio` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Keeps only a share of the conversation whenever it must be cut.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeTruncationRetentionRatio {
    /// Share of the context that is kept when it is cut. 0 to 1.
    pub retention_ratio: f64,
    /// Limits that apply when the context is cut.
    pub token_limits: Option<TokenLimits>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeTruncationRetentionRatio = "realtime.RealtimeTruncationRetentionRatio";
    [
        constant("type", "retention_ratio"),
        required("retention_ratio"),
        optional("token_limits").or_null(),
    ];
    1 retention_ratio, 2 token_limits,
}

impl RealtimeTruncationRetentionRatio {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(retention_ratio: impl Into<f64>) -> Self {
        Self {
            retention_ratio: retention_ratio.into(),
            ..Self::default()
        }
    }

    /// Limits that apply when the context is cut.
    #[must_use]
    pub fn token_limits<By>(mut self, token_limits: impl IntoMaybe<TokenLimits, By>) -> Self {
        put(
            &mut self.token_limits,
            &mut self.leftovers,
            2,
            token_limits.into_maybe(),
        );
        self
    }
}

/// Token limits of `RealtimeTruncationRetentionRatio` with `post_instructions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenLimits {
    /// Most tokens kept behind the instructions. At least 0.
    pub post_instructions: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TokenLimits = "realtime.RealtimeTruncationRetentionRatio.TokenLimits";
    [
        optional("post_instructions").or_null(),
    ];
    0 post_instructions,
}

impl TokenLimits {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Most tokens kept behind the instructions. At least 0.
    #[must_use]
    pub fn post_instructions<By>(mut self, post_instructions: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.post_instructions,
            &mut self.leftovers,
            0,
            post_instructions.into_maybe(),
        );
        self
    }
}
