//! `ClientConfig` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::live::DataChannelConfig;

/// What the browser side of a WebRTC session may do.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientConfig {
    /// Which events may pass over the WebRTC data channel.
    pub data_channel: DataChannelConfig,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ClientConfig = "live.ClientConfig";
    [
        required("data_channel"),
    ];
    0 data_channel,
}

impl ClientConfig {
    /// What is required.
    #[must_use]
    pub fn new(data_channel: impl Into<DataChannelConfig>) -> Self {
        Self {
            data_channel: data_channel.into(),
            ..Self::default()
        }
    }
}
