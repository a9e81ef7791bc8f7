//! `Annotation` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::threads::{FileCitationAnnotation, FilePathAnnotation};
use crate::{RawJson, Why};

/// A mark in a text: a citation or a link to a made file.
#[derive(Clone)]
#[non_exhaustive]
pub enum Annotation {
    /// `file_citation`: A place in the text that cites a searched file.
    FileCitation(FileCitationAnnotation),
    /// `file_path`: A place in the text that links to a file made by code.
    FilePath(FilePathAnnotation),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Annotation = "beta.threads.Annotation";
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
