//! `TranscriptionTextDoneEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::audio::TranscriptionLanguage;
use crate::audio::transcription::UsageTokens;

pub use crate::audio::transcription::UsageTokens as Usage;
pub use crate::audio::transcription::UsageTokensInputTokenDetails as UsageInputTokenDetails;

/// Announces that a transcription is done, with the full text and usage.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscriptionTextDoneEvent {
    /// The whole transcript.
    pub text: String,
    /// Languages expected or heard in the speech.
    pub languages: Option<Vec<TranscriptionLanguage>>,
    /// Log probabilities of tokens, or the wish to get them.
    pub logprobs: Option<Vec<Logprob>>,
    /// What was used up, such as tokens or seconds.
    pub usage: Option<UsageTokens>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TranscriptionTextDoneEvent = "audio.TranscriptionTextDoneEvent";
    [
        required("text"),
        constant("type", "transcript.text.done"),
        optional("languages").or_null(),
        optional("logprobs").or_null(),
        optional("usage").or_null(),
    ];
    0 text, 2 languages, 3 logprobs, 4 usage,
}

/// A transcribed token with its log probability.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Logprob {
    /// The token as text, or a secret token.
    pub token: Option<String>,
    /// Size or raw content, counted in bytes.
    pub bytes: Option<Vec<i64>>,
    /// Natural logarithm of the token's probability.
    pub logprob: Option<f64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Logprob = "audio.TranscriptionTextDoneEvent.Logprob";
    [
        optional("token").or_null(),
        optional("bytes").or_null(),
        optional("logprob").or_null(),
    ];
    0 token, 1 bytes, 2 logprob,
}
