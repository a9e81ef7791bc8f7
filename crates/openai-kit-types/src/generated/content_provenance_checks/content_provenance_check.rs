//! `ContentProvenanceCheck` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{Leftovers, RawJson, Why};

pub use crate::content_provenance_checks::content_provenance_check::ResultC2PAOutcome as ResultSynthIDOutcome;

/// What the C2PA and SynthID checks of an uploaded file found.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentProvenanceCheck {
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// The single results, in order.
    pub results: Vec<Result>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ContentProvenanceCheck = "ContentProvenanceCheck";
    [
        constant("object", "content_provenance_check"),
        required("created_at"),
        required("results"),
    ];
    1 created_at, 2 results,
}

impl ContentProvenanceCheck {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Result of `ContentProvenanceCheck`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Result {
    /// `c2pa`: Result c2 pa of `ContentProvenanceCheck` with `generated_at`, `issuer` and more.
    C2pa(ResultC2PA),
    /// `synthid`: Result synth id of `ContentProvenanceCheck` with `generated_at`, `model` and
    /// `outcome`.
    Synthid(ResultSynthID),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Result = "ContentProvenanceCheck.Result";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("c2pa", Pick::One(0)),
                ("synthid", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 C2pa, 1 Synthid,
}

/// Result c2 pa of `ContentProvenanceCheck` with `generated_at`, `issuer` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultC2PA {
    /// When the content was made, as written in its credentials.
    pub generated_at: Option<String>,
    /// Party that issued the tokens or the credentials.
    pub issuer: Option<String>,
    /// Model that does or did the work.
    pub model: Option<String>,
    /// How it ended or what was found.
    pub outcome: ResultC2PAOutcome,
    /// Whether the content credentials hold up.
    pub validation_state: ResultC2PAValidationState,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResultC2PA = "ContentProvenanceCheck.ResultC2PA";
    [
        constant("type", "c2pa"),
        optional("generated_at").or_null(),
        optional("issuer").or_null(),
        optional("model").or_null(),
        required("outcome"),
        required("validation_state"),
    ];
    1 generated_at, 2 issuer, 3 model, 4 outcome, 5 validation_state,
}

/// Result c2 pa outcome of `ContentProvenanceCheck`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResultC2PAOutcome {
    /// `detected`
    Detected,
    /// `not_detected`
    NotDetected,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ResultC2PAOutcome;
    "detected" Detected,
    "not_detected" NotDetected,
}

/// Result c2 pa validation state of `ContentProvenanceCheck`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResultC2PAValidationState {
    /// `trusted`
    Trusted,
    /// `valid`
    Valid,
    /// `invalid`
    Invalid,
    /// `not_present`
    NotPresent,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ResultC2PAValidationState;
    "trusted" Trusted,
    "valid" Valid,
    "invalid" Invalid,
    "not_present" NotPresent,
}

/// Result synth id of `ContentProvenanceCheck` with `generated_at`, `model` and `outcome`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultSynthID {
    /// When the content was made, as written in its credentials.
    pub generated_at: Option<String>,
    /// Model that does or did the work.
    pub model: Option<String>,
    /// How it ended or what was found.
    pub outcome: ResultC2PAOutcome,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResultSynthID = "ContentProvenanceCheck.ResultSynthID";
    [
        constant("type", "synthid"),
        optional("generated_at").or_null(),
        optional("model").or_null(),
        required("outcome"),
    ];
    1 generated_at, 2 model, 3 outcome,
}
