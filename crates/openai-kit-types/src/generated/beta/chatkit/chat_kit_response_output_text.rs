//! `ChatKitResponseOutputText` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{Leftovers, RawJson, Why};

/// A text part of an assistant's ChatKit message, with citations.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatKitResponseOutputText {
    /// Notes attached to the text or tool, such as citations.
    pub annotations: Vec<Annotation>,
    /// The text, or how text is written.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatKitResponseOutputText = "beta.chatkit.ChatKitResponseOutputText";
    [
        constant("type", "output_text"),
        required("annotations"),
        required("text"),
    ];
    1 annotations, 2 text,
}

/// Annotation of `ChatKitResponseOutputText`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Annotation {
    /// `file`: Annotation file of `ChatKitResponseOutputText` with `source`.
    File(AnnotationFile),
    /// `url`: Annotation url of `ChatKitResponseOutputText` with `source`.
    Url(AnnotationURL),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Annotation = "beta.chatkit.ChatKitResponseOutputText.Annotation";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("file", Pick::One(0)),
                ("url", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 File, 1 Url,
}

/// Annotation file of `ChatKitResponseOutputText` with `source`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnnotationFile {
    /// Where it comes from.
    pub source: AnnotationFileSource,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AnnotationFile = "beta.chatkit.ChatKitResponseOutputText.AnnotationFile";
    [
        constant("type", "file"),
        required("source"),
    ];
    1 source,
}

/// Annotation file source of `ChatKitResponseOutputText` with `filename`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnnotationFileSource {
    /// Name of the file, without folders.
    pub filename: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AnnotationFileSource = "beta.chatkit.ChatKitResponseOutputText.AnnotationFileSource";
    [
        constant("type", "file"),
        required("filename"),
    ];
    1 filename,
}

/// Annotation url of `ChatKitResponseOutputText` with `source`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnnotationURL {
    /// Where it comes from.
    pub source: AnnotationURLSource,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AnnotationURL = "beta.chatkit.ChatKitResponseOutputText.AnnotationURL";
    [
        constant("type", "url"),
        required("source"),
    ];
    1 source,
}

/// Annotation url source of `ChatKitResponseOutputText` with `url`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnnotationURLSource {
    /// Web address of the thing.
    pub url: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AnnotationURLSource = "beta.chatkit.ChatKitResponseOutputText.AnnotationURLSource";
    [
        constant("type", "url"),
        required("url"),
    ];
    1 url,
}
