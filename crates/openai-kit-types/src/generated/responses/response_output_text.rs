//! `ResponseOutputText` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoItems, Leftovers, RawJson, Why};

/// A text part of the model's message, with citations and log probabilities.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseOutputText {
    /// Citations and file references in the text.
    pub annotations: Vec<Annotation>,
    /// Log probabilities of the tokens, if asked for.
    pub logprobs: Option<Vec<Logprob>>,
    /// Text the model wrote.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseOutputText = "responses.ResponseOutputText";
    [
        constant("type", "output_text"),
        required("annotations"),
        optional("logprobs").or_null(),
        required("text"),
    ];
    1 annotations, 2 logprobs, 3 text,
}

impl ResponseOutputText {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(annotations: impl IntoItems<Annotation>, text: impl Into<String>) -> Self {
        Self {
            annotations: annotations.into_items().into_option().unwrap_or_default(),
            text: text.into(),
            ..Self::default()
        }
    }

    /// Log probabilities of the tokens, if asked for.
    #[must_use]
    pub fn logprobs(mut self, logprobs: impl IntoItems<Logprob>) -> Self {
        put(
            &mut self.logprobs,
            &mut self.leftovers,
            2,
            logprobs.into_items(),
        );
        self
    }
}

/// A citation or file link in the output text.
#[derive(Clone)]
#[non_exhaustive]
pub enum Annotation {
    /// `file_citation`: Cites a file that was searched.
    FileCitation(AnnotationFileCitation),
    /// `url_citation`: Cites a web page for a stretch of the text.
    UrlCitation(AnnotationURLCitation),
    /// `container_file_citation`: Points to a file that code has made in a container.
    ContainerFileCitation(AnnotationContainerFileCitation),
    /// `file_path`: Points to a file that was made for you.
    FilePath(AnnotationFilePath),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Annotation = "responses.ResponseOutputText.Annotation";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("container_file_citation", Pick::One(2)),
                ("file_citation", Pick::One(0)),
                ("file_path", Pick::One(3)),
                ("url_citation", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 FileCitation, 1 UrlCitation, 2 ContainerFileCitation, 3 FilePath,
}

from!(Annotation {
    FileCitation(AnnotationFileCitation),
    UrlCitation(AnnotationURLCitation),
    ContainerFileCitation(AnnotationContainerFileCitation),
    FilePath(AnnotationFilePath),
});

/// Points to a file that code has made in a container.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnnotationContainerFileCitation {
    /// ID of the container.
    pub container_id: String,
    /// Place just behind the last character that the note covers. At least 0.
    pub end_index: i64,
    /// ID of the file concerned.
    pub file_id: String,
    /// Name of the file, without folders.
    pub filename: String,
    /// Place of the first character that the note covers. At least 0.
    pub start_index: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AnnotationContainerFileCitation = "responses.ResponseOutputText.AnnotationContainerFileCitation";
    [
        constant("type", "container_file_citation"),
        required("container_id"),
        required("end_index"),
        required("file_id"),
        required("filename"),
        required("start_index"),
    ];
    1 container_id, 2 end_index, 3 file_id, 4 filename, 5 start_index,
}

impl AnnotationContainerFileCitation {
    /// What is required.
    #[must_use]
    pub fn new(
        container_id: impl Into<String>,
        end_index: i64,
        file_id: impl Into<String>,
        filename: impl Into<String>,
        start_index: i64,
    ) -> Self {
        Self {
            container_id: container_id.into(),
            end_index,
            file_id: file_id.into(),
            filename: filename.into(),
            start_index,
            ..Self::default()
        }
    }
}

/// Cites a file that was searched.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnnotationFileCitation {
    /// ID of the file concerned.
    pub file_id: String,
    /// Name of the file, without folders.
    pub filename: String,
    /// Place in the text that the citation belongs to. At least 0.
    pub index: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AnnotationFileCitation = "responses.ResponseOutputText.AnnotationFileCitation";
    [
        constant("type", "file_citation"),
        required("file_id"),
        required("filename"),
        required("index"),
    ];
    1 file_id, 2 filename, 3 index,
}

impl AnnotationFileCitation {
    /// What is required.
    #[must_use]
    pub fn new(file_id: impl Into<String>, filename: impl Into<String>, index: i64) -> Self {
        Self {
            file_id: file_id.into(),
            filename: filename.into(),
            index,
            ..Self::default()
        }
    }
}

/// Points to a file that was made for you.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnnotationFilePath {
    /// ID of the file concerned.
    pub file_id: String,
    /// Place in the text that the file path belongs to.
    pub index: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AnnotationFilePath = "responses.ResponseOutputText.AnnotationFilePath";
    [
        constant("type", "file_path"),
        required("file_id"),
        required("index"),
    ];
    1 file_id, 2 index,
}

impl AnnotationFilePath {
    /// What is required.
    #[must_use]
    pub fn new(file_id: impl Into<String>, index: i64) -> Self {
        Self {
            file_id: file_id.into(),
            index,
            ..Self::default()
        }
    }
}

/// Cites a web page for a stretch of the text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnnotationURLCitation {
    /// Place just behind the last character that the note covers. At least 0.
    pub end_index: i64,
    /// Place of the first character that the note covers. At least 0.
    pub start_index: i64,
    /// Title of the cited page.
    pub title: String,
    /// Address of the cited page. A URI.
    pub url: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AnnotationURLCitation = "responses.ResponseOutputText.AnnotationURLCitation";
    [
        constant("type", "url_citation"),
        required("end_index"),
        required("start_index"),
        required("title"),
        required("url"),
    ];
    1 end_index, 2 start_index, 3 title, 4 url,
}

impl AnnotationURLCitation {
    /// What is required.
    #[must_use]
    pub fn new(
        end_index: i64,
        start_index: i64,
        title: impl Into<String>,
        url: impl Into<String>,
    ) -> Self {
        Self {
            end_index,
            start_index,
            title: title.into(),
            url: url.into(),
            ..Self::default()
        }
    }
}

/// A token of the output text with its log probability and alternatives.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Logprob {
    /// UTF-8 bytes of the token.
    pub bytes: Vec<i64>,
    /// Natural logarithm of the token's probability.
    pub logprob: f64,
    /// The token as text, or a secret token.
    pub token: String,
    /// Likeliest tokens at this place.
    pub top_logprobs: Vec<LogprobTopLogprob>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Logprob = "responses.ResponseOutputText.Logprob";
    [
        required("bytes"),
        required("logprob"),
        required("token"),
        required("top_logprobs"),
    ];
    0 bytes, 1 logprob, 2 token, 3 top_logprobs,
}

impl Logprob {
    /// What is required.
    #[must_use]
    pub fn new(
        bytes: impl IntoItems<i64>,
        logprob: impl Into<f64>,
        token: impl Into<String>,
        top_logprobs: impl IntoItems<LogprobTopLogprob>,
    ) -> Self {
        Self {
            bytes: bytes.into_items().into_option().unwrap_or_default(),
            logprob: logprob.into(),
            token: token.into(),
            top_logprobs: top_logprobs.into_items().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }
}

/// A likely token at this place, with its log probability.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogprobTopLogprob {
    /// Size or raw content, counted in bytes.
    pub bytes: Vec<i64>,
    /// Natural logarithm of the token's probability.
    pub logprob: f64,
    /// The token as text, or a secret token.
    pub token: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    LogprobTopLogprob = "responses.ResponseOutputText.LogprobTopLogprob";
    [
        required("bytes"),
        required("logprob"),
        required("token"),
    ];
    0 bytes, 1 logprob, 2 token,
}

impl LogprobTopLogprob {
    /// What is required.
    #[must_use]
    pub fn new(
        bytes: impl IntoItems<i64>,
        logprob: impl Into<f64>,
        token: impl Into<String>,
    ) -> Self {
        Self {
            bytes: bytes.into_items().into_option().unwrap_or_default(),
            logprob: logprob.into(),
            token: token.into(),
            ..Self::default()
        }
    }
}
