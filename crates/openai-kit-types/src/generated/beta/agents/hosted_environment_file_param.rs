//! `HostedEnvironmentFileParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::agents::environments::environment_template::FileHostedTemplateFileResourceFileID;
use crate::{Leftovers, RawJson, Why};

pub use crate::beta::agents::environments::environment_template::FileHostedTemplateFileResourceFileID as HostedEnvironmentFileParamFileID;

/// A file placed in a hosted environment, from an upload or inline.
#[derive(Clone)]
#[non_exhaustive]
pub enum HostedEnvironmentFileParam {
    /// `file_id`: File hosted template resource id of `EnvironmentTemplate` with `file_id` and
    /// `path`.
    FileId(FileHostedTemplateFileResourceFileID),
    /// `inline`: Hosted environment file param inline of `HostedEnvironmentFileParam` with `data`
    /// and `path`.
    Inline(HostedEnvironmentFileParamInline),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    HostedEnvironmentFileParam = "beta.HostedEnvironmentFileParam";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("file_id", Pick::One(0)),
                ("inline", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 FileId, 1 Inline,
}

from!(HostedEnvironmentFileParam {
    FileId(FileHostedTemplateFileResourceFileID),
    Inline(HostedEnvironmentFileParamInline),
});

/// Hosted environment file param inline of `HostedEnvironmentFileParam` with `data` and `path`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostedEnvironmentFileParamInline {
    /// Payload: the listed objects or the raw content.
    pub data: String,
    /// Place of the file, or points along a way.
    pub path: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    HostedEnvironmentFileParamInline = "beta.HostedEnvironmentFileParam.HostedEnvironmentFileParamInline";
    [
        constant("type", "inline"),
        required("data"),
        required("path"),
    ];
    1 data, 2 path,
}

impl HostedEnvironmentFileParamInline {
    /// What is required.
    #[must_use]
    pub fn new(data: impl Into<String>, path: impl Into<String>) -> Self {
        Self {
            data: data.into(),
            path: path.into(),
            ..Self::default()
        }
    }
}
