//! `BetaResponseInjectEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::responses::BetaResponseInputItem;
use crate::{IntoItems, Leftovers};

/// Adds input items to a running beta response over the socket.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseInjectEvent {
    /// What the model or tool is given. At most 16384 items.
    pub input: Vec<BetaResponseInputItem>,
    /// ID of the response concerned.
    pub response_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseInjectEvent = "beta.BetaResponseInjectEvent";
    [
        constant("type", "response.inject"),
        required("input"),
        required("response_id"),
    ];
    1 input, 2 response_id,
}

impl BetaResponseInjectEvent {
    /// What is required.
    #[must_use]
    pub fn new(
        input: impl IntoItems<BetaResponseInputItem>,
        response_id: impl Into<String>,
    ) -> Self {
        Self {
            input: input.into_items().into_option().unwrap_or_default(),
            response_id: response_id.into(),
            ..Self::default()
        }
    }
}
