//! `AnnotationDelta` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::threads::{FileCitationDeltaAnnotation, FilePathDeltaAnnotation};
use crate::{RawJson, Why};

/// A new mark in a streamed text.
#[derive(Clone)]
#[non_exhaustive]
pub enum AnnotationDelta {
    /// `file_citation`: A new citation in a streamed text.
    FileCitation(FileCitationDeltaAnnotation),
    /// `file_path`: A new file link in a streamed text.
    FilePath(FilePathDeltaAnnotation),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    AnnotationDelta = "beta.threads.AnnotationDelta";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("file_citation", Pick::One(0)),
                ("file_path", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 FileCitation, 1 FilePath,
}
