//! `Assistant` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::Leftovers;
use crate::beta::assistants::{AssistantResponseFormatOption, AssistantTool};

pub use crate::beta::assistants::thread::ToolResources;
pub use crate::beta::assistants::thread::ToolResourcesCodeInterpreter;
pub use crate::beta::assistants::thread::ToolResourcesFileSearch;

/// An assistant: model, instructions, tools and defaults.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Assistant {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Explanation in plain words. At most 512 characters.
    pub description: Option<String>,
    /// Directions for the model, ahead of the conversation. At most 256000 characters.
    pub instructions: Option<String>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Model that does or did the work.
    pub model: String,
    /// Name given to this object. At most 256 characters.
    pub name: Option<String>,
    /// Form in which the result comes back.
    pub response_format: Option<AssistantResponseFormatOption>,
    /// Sampling temperature: higher values give more varied output. 0 to 2.
    pub temperature: Option<f64>,
    /// Files and stores that the tools may use.
    pub tool_resources: Option<ToolResources>,
    /// Tools the model may use. At most 128 items.
    pub tools: Vec<AssistantTool>,
    /// Nucleus sampling: only the likeliest tokens up to this share. 0 to 1.
    pub top_p: Option<f64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Assistant = "beta.Assistant";
    [
        required("id"),
        constant("object", "assistant"),
        required("created_at"),
        optional("description").or_null(),
        optional("instructions").or_null(),
        optional("metadata").or_null(),
        required("model"),
        optional("name").or_null(),
        optional("response_format").or_null(),
        optional("temperature").or_null(),
        optional("tool_resources").or_null(),
        required("tools"),
        optional("top_p").or_null(),
    ];
    0 id, 2 created_at, 3 description, 4 instructions, 5 metadata, 6 model, 7 name,
    8 response_format, 9 temperature, 10 tool_resources, 11 tools, 12 top_p,
}

impl Assistant {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
