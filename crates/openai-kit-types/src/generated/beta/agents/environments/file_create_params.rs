//! What `beta.agents.environments.files.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::agents::environments::environment_template::FileHostedTemplateFileResourceFileID;
use crate::{RawJson, Why};

pub use crate::beta::agents::environments::environment_template::FileHostedTemplateFileResourceFileID as HostedEnvironmentFileParamFileID;
pub use crate::beta::agents::hosted_environment_file_param::HostedEnvironmentFileParamInline;

/// Parameters of `beta.agents.environments.files.create`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FileCreateParams {
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
    FileCreateParams = "beta.agents.environments.FileCreateParams";
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

from!(FileCreateParams {
    FileId(FileHostedTemplateFileResourceFileID),
    Inline(HostedEnvironmentFileParamInline),
});
