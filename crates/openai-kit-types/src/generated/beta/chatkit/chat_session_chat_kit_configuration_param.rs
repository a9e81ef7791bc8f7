//! `ChatSessionChatKitConfigurationParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// What the ChatKit interface offers: titles, uploads and history.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatSessionChatKitConfigurationParam {
    /// Whether threads get a title by themselves.
    pub automatic_thread_titling: Option<AutomaticThreadTitling>,
    /// Whether and how users may add files.
    pub file_upload: Option<FileUpload>,
    /// Whether past threads are shown, and how many.
    pub history: Option<History>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatSessionChatKitConfigurationParam = "beta.chatkit.ChatSessionChatKitConfigurationParam";
    [
        optional("automatic_thread_titling"),
        optional("file_upload"),
        optional("history"),
    ];
    0 automatic_thread_titling, 1 file_upload, 2 history,
}

impl ChatSessionChatKitConfigurationParam {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether threads get a title by themselves.
    #[must_use]
    pub fn automatic_thread_titling<By>(
        mut self,
        automatic_thread_titling: impl IntoMaybe<AutomaticThreadTitling, By>,
    ) -> Self {
        put(
            &mut self.automatic_thread_titling,
            &mut self.leftovers,
            0,
            automatic_thread_titling.into_maybe(),
        );
        self
    }

    /// Whether and how users may add files.
    #[must_use]
    pub fn file_upload<By>(mut self, file_upload: impl IntoMaybe<FileUpload, By>) -> Self {
        put(
            &mut self.file_upload,
            &mut self.leftovers,
            1,
            file_upload.into_maybe(),
        );
        self
    }

    /// Whether past threads are shown, and how many.
    #[must_use]
    pub fn history<By>(mut self, history: impl IntoMaybe<History, By>) -> Self {
        put(
            &mut self.history,
            &mut self.leftovers,
            2,
            history.into_maybe(),
        );
        self
    }
}

/// Automatic thread titling of `ChatSessionChatKitConfigurationParam` with `enabled`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutomaticThreadTitling {
    /// Whether it is switched on.
    pub enabled: Option<bool>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AutomaticThreadTitling = "beta.chatkit.ChatSessionChatKitConfigurationParam.AutomaticThreadTitling";
    [
        optional("enabled"),
    ];
    0 enabled,
}

impl AutomaticThreadTitling {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether it is switched on.
    #[must_use]
    pub fn enabled<By>(mut self, enabled: impl IntoMaybe<bool, By>) -> Self {
        put(
            &mut self.enabled,
            &mut self.leftovers,
            0,
            enabled.into_maybe(),
        );
        self
    }
}

/// File upload of `ChatSessionChatKitConfigurationParam` with `enabled`, `max_file_size` and
/// `max_files`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileUpload {
    /// Whether it is switched on.
    pub enabled: Option<bool>,
    /// Largest file a user may add, in megabytes. 1 to 512.
    pub max_file_size: Option<i64>,
    /// Most files a user may add. At least 1.
    pub max_files: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FileUpload = "beta.chatkit.ChatSessionChatKitConfigurationParam.FileUpload";
    [
        optional("enabled"),
        optional("max_file_size"),
        optional("max_files"),
    ];
    0 enabled, 1 max_file_size, 2 max_files,
}

impl FileUpload {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether it is switched on.
    #[must_use]
    pub fn enabled<By>(mut self, enabled: impl IntoMaybe<bool, By>) -> Self {
        put(
            &mut self.enabled,
            &mut self.leftovers,
            0,
            enabled.into_maybe(),
        );
        self
    }

    /// Largest file a user may add, in megabytes. 1 to 512.
    #[must_use]
    pub fn max_file_size<By>(mut self, max_file_size: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.max_file_size,
            &mut self.leftovers,
            1,
            max_file_size.into_maybe(),
        );
        self
    }

    /// Most files a user may add. At least 1.
    #[must_use]
    pub fn max_files<By>(mut self, max_files: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.max_files,
            &mut self.leftovers,
            2,
            max_files.into_maybe(),
        );
        self
    }
}

/// History of `ChatSessionChatKitConfigurationParam` with `enabled` and `recent_threads`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct History {
    /// Whether it is switched on.
    pub enabled: Option<bool>,
    /// Number of past threads shown. At least 1.
    pub recent_threads: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    History = "beta.chatkit.ChatSessionChatKitConfigurationParam.History";
    [
        optional("enabled"),
        optional("recent_threads"),
    ];
    0 enabled, 1 recent_threads,
}

impl History {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether it is switched on.
    #[must_use]
    pub fn enabled<By>(mut self, enabled: impl IntoMaybe<bool, By>) -> Self {
        put(
            &mut self.enabled,
            &mut self.leftovers,
            0,
            enabled.into_maybe(),
        );
        self
    }

    /// Number of past threads shown. At least 1.
    #[must_use]
    pub fn recent_threads<By>(mut self, recent_threads: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.recent_threads,
            &mut self.leftovers,
            1,
            recent_threads.into_maybe(),
        );
        self
    }
}
