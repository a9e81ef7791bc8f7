//! `ResponseInputFile` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

pub use crate::chat::chat_completion_content_part_text::PromptCacheBreakpoint;
pub use crate::chat::chat_completion_content_part_text::PromptCacheBreakpointTtl;

/// A file part of an input message, by ID, URL or inline data.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseInputFile {
    /// How closely the model looks at the image or file.
    pub detail: Option<Detail>,
    /// Content of the file, base64 coded. At most 73400320 characters.
    pub file_data: Option<String>,
    /// ID of an uploaded file.
    pub file_id: Option<String>,
    /// Address the file is fetched from. A URI.
    pub file_url: Option<String>,
    /// File name shown to the model.
    pub filename: Option<String>,
    /// Marks the end of a prompt prefix worth caching.
    pub prompt_cache_breakpoint: Option<PromptCacheBreakpoint>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseInputFile = "responses.ResponseInputFile";
    [
        constant("type", "input_file"),
        optional("detail").or_null(),
        optional("file_data").or_null(),
        optional("file_id").or_null(),
        optional("file_url").or_null(),
        optional("filename").or_null(),
        optional("prompt_cache_breakpoint").or_null(),
    ];
    1 detail, 2 file_data, 3 file_id, 4 file_url, 5 filename, 6 prompt_cache_breakpoint,
}

impl ResponseInputFile {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How closely the model looks at the image or file.
    #[must_use]
    pub fn detail<By>(mut self, detail: impl IntoMaybe<Detail, By>) -> Self {
        put(
            &mut self.detail,
            &mut self.leftovers,
            1,
            detail.into_maybe(),
        );
        self
    }

    /// Content of the file, base64 coded. At most 73400320 characters.
    #[must_use]
    pub fn file_data<By>(mut self, file_data: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.file_data,
            &mut self.leftovers,
            2,
            file_data.into_maybe(),
        );
        self
    }

    /// ID of an uploaded file.
    #[must_use]
    pub fn file_id<By>(mut self, file_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.file_id,
            &mut self.leftovers,
            3,
            file_id.into_maybe(),
        );
        self
    }

    /// Address the file is fetched from. A URI.
    #[must_use]
    pub fn file_url<By>(mut self, file_url: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.file_url,
            &mut self.leftovers,
            4,
            file_url.into_maybe(),
        );
        self
    }

    /// File name shown to the model.
    #[must_use]
    pub fn filename<By>(mut self, filename: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.filename,
            &mut self.leftovers,
            5,
            filename.into_maybe(),
        );
        self
    }

    /// Marks the end of a prompt prefix worth caching.
    #[must_use]
    pub fn prompt_cache_breakpoint<By>(
        mut self,
        prompt_cache_breakpoint: impl IntoMaybe<PromptCacheBreakpoint, By>,
    ) -> Self {
        put(
            &mut self.prompt_cache_breakpoint,
            &mut self.leftovers,
            6,
            prompt_cache_breakpoint.into_maybe(),
        );
        self
    }
}

/// Detail of `ResponseInputFile`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Detail {
    /// `auto`
    Auto,
    /// `low`
    Low,
    /// `high`
    High,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Detail;
    "auto" Auto,
    "low" Low,
    "high" High,
}
