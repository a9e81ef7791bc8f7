//! `TranscriptionTextDoneEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::audio::TranscriptionLanguage;

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
    pub usage: Option<Usage>,
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

/// The tokens that a streamed transcription used.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Usage {
    /// Tokens in the input.
    pub input_tokens: i64,
    /// Tokens in the output.
    pub output_tokens: i64,
    /// Input and output tokens together.
    pub total_tokens: i64,
    /// Input tokens split by kind.
    pub input_token_details: Option<UsageInputTokenDetails>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Usage = "audio.TranscriptionTextDoneEvent.Usage";
    [
        required("input_tokens"),
        required("output_tokens"),
        required("total_tokens"),
        constant("type", "tokens"),
        optional("input_token_details").or_null(),
    ];
    0 input_tokens, 1 output_tokens, 2 total_tokens, 4 input_token_details,
}

/// Usage input token details of `TranscriptionTextDoneEvent` with `audio_tokens` and `text_tokens`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageInputTokenDetails {
    /// Tokens spent on sound.
    pub audio_tokens: Option<i64>,
    /// Tokens spent on text.
    pub text_tokens: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    UsageInputTokenDetails = "audio.TranscriptionTextDoneEvent.UsageInputTokenDetails";
    [
        optional("audio_tokens").or_null(),
        optional("text_tokens").or_null(),
    ];
    0 audio_tokens, 1 text_tokens,
}
