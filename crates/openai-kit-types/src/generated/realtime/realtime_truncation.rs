//! `RealtimeTruncation` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::realtime::RealtimeTruncationRetentionRatio;
use crate::{RawJson, Why};

/// What happens when a Realtime conversation outgrows the context.
#[derive(Clone)]
#[non_exhaustive]
pub enum RealtimeTruncation {
    /// Text of `RealtimeTruncation`.
    Text(Text),
    /// `retention_ratio`: Keeps only a share of the conversation whenever it must be cut.
    RetentionRatio(RealtimeTruncationRetentionRatio),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    RealtimeTruncation = "realtime.RealtimeTruncation";
    {
        text: Some(0),
        objects: Objects::Tag(
            "type",
            &[
                ("retention_ratio", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 Text, 1 RetentionRatio,
}

from_text!(RealtimeTruncation::Text);
from!(RealtimeTruncation {
    Text(Text),
    RetentionRatio(RealtimeTruncationRetentionRatio),
});

/// Text of `RealtimeTruncation`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Text {
    /// `auto`
    Auto,
    /// `disabled`
    Disabled,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Text;
    "auto" Auto,
    "disabled" Disabled,
}
