//! `Transcription` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::audio::{TranscriptionLanguage, transcription_text_done_event, transcription_verbose};
use crate::{Leftovers, RawJson, Why};

pub use crate::audio::transcription_text_done_event::Usage as UsageTokens;
pub use crate::audio::transcription_text_done_event::UsageInputTokenDetails as UsageTokensInputTokenDetails;
pub use crate::audio::transcription_verbose::Usage as UsageDuration;

/// The transcribed text, with usage and optional log probabilities.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Transcription {
    /// Languages expected or heard in the speech.
    pub languages: Option<Vec<TranscriptionLanguage>>,
    /// Log probabilities of tokens, or the wish to get them.
    pub logprobs: Option<Vec<Logprob>>,
    /// The whole transcript.
    pub text: String,
    /// What was used up, such as tokens or seconds.
    pub usage: Option<Usage>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Transcription = "audio.Transcription";
    [
        optional("languages").or_null(),
        optional("logprobs").or_null(),
        required("text"),
        optional("usage").or_null(),
    ];
    0 languages, 1 logprobs, 2 text, 3 usage,
}

/// Logprob of `Transcription` with `bytes`, `logprob` and `token`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Logprob {
    /// Size or raw content, counted in bytes.
    pub bytes: Option<Vec<f64>>,
    /// Natural logarithm of the token's probability.
    pub logprob: Option<f64>,
    /// The token as text, or a secret token.
    pub token: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Logprob = "audio.Transcription.Logprob";
    [
        optional("bytes").or_null(),
        optional("logprob").or_null(),
        optional("token").or_null(),
    ];
    0 bytes, 1 logprob, 2 token,
}

/// Usage of `Transcription`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Usage {
    /// `tokens`: The tokens that a streamed transcription used.
    Tokens(transcription_text_done_event::Usage),
    /// `duration`: Usage of `TranscriptionVerbose` with `seconds`.
    Duration(transcription_verbose::Usage),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Usage = "audio.Transcription.Usage";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("duration", Pick::One(1)),
                ("tokens", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 Tokens, 1 Duration,
}
