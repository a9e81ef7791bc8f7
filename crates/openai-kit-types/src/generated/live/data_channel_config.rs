//! `DataChannelConfig` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::live::ServerEventSelector;
use crate::{IntoMaybe, Leftovers, RawJson, Why};

pub use crate::live::data_channel_config::AllowedClientEventsText as AllowedServerEventsText;

/// Which events may pass over the WebRTC data channel, in each direction.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataChannelConfig {
    /// Events the browser side may send over the data channel.
    pub allowed_client_events: Option<AllowedClientEvents>,
    /// Events the server may send over the data channel.
    pub allowed_server_events: Option<AllowedServerEvents>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DataChannelConfig = "live.DataChannelConfig";
    [
        optional("allowed_client_events").or_null(),
        optional("allowed_server_events").or_null(),
    ];
    0 allowed_client_events, 1 allowed_server_events,
}

impl DataChannelConfig {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Events the browser side may send over the data channel.
    #[must_use]
    pub fn allowed_client_events<By>(
        mut self,
        allowed_client_events: impl IntoMaybe<AllowedClientEvents, By>,
    ) -> Self {
        put(
            &mut self.allowed_client_events,
            &mut self.leftovers,
            0,
            allowed_client_events.into_maybe(),
        );
        self
    }

    /// Events the server may send over the data channel.
    #[must_use]
    pub fn allowed_server_events<By>(
        mut self,
        allowed_server_events: impl IntoMaybe<AllowedServerEvents, By>,
    ) -> Self {
        put(
            &mut self.allowed_server_events,
            &mut self.leftovers,
            1,
            allowed_server_events.into_maybe(),
        );
        self
    }
}

/// Allowed client events of `DataChannelConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AllowedClientEvents {
    /// Allowed client events text of `DataChannelConfig`.
    Text(AllowedClientEventsText),
    /// A list.
    Texts(Vec<String>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    AllowedClientEvents = "live.DataChannelConfig.AllowedClientEvents";
    {
        text: Some(0),
        lists: &[(Items::Text, 1)],
    };
    0 Text, 1 Texts,
}

from_text!(AllowedClientEvents::Text);
from_items!(AllowedClientEvents::Texts(String));
from!(AllowedClientEvents {
    Text(AllowedClientEventsText),
});

/// Allowed client events text of `DataChannelConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AllowedClientEventsText {
    /// `all`
    All,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    AllowedClientEventsText;
    "all" All,
}

/// Allowed server events of `DataChannelConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AllowedServerEvents {
    /// Allowed client events text of `DataChannelConfig`.
    AllowedClientEventsText(AllowedClientEventsText),
    /// A list.
    Items(Vec<ServerEventSelector>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    AllowedServerEvents = "live.DataChannelConfig.AllowedServerEvents";
    {
        text: Some(0),
        lists: &[(Items::Object, 1)],
    };
    0 AllowedClientEventsText, 1 Items,
}

from_text!(AllowedServerEvents::AllowedClientEventsText);
from_items!(AllowedServerEvents::Items(ServerEventSelector));
from!(AllowedServerEvents {
    AllowedClientEventsText(AllowedClientEventsText),
});
