//! `TranscriptionTextDoneEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::audio::TranscriptionLanguage;

/// Announces that a transcription is done, with the full text and usage.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscriptionTextDoneEvent {
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
    TranscriptionTextDoneEvent = "audio.TranscriptionTextDoneEvent";
    [
        constant("type", "transcript.text.done"),
        optional("languages").or_null(),
        optional("logprobs").or_null(),
        required("text"),
        optional("usage").or_null(),
    ];
    1 languages, 2 logprobs, 3 text, 4 usage,
}

/// A transcribed token with its log probability.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Logprob {
    /// Size or raw content, counted in bytes.
    pub bytes: Option<Vec<i64>>,
    /// Natural logarithm of the token's probability.
    pub logprob: Option<f64>,
    /// The token as text, or a secret token.
    pub token: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Logprob = "audio.TranscriptionTextDoneEvent.Logprob";
    [
        optional("bytes").or_null(),
        optional("logprob").or_null(),
        optional("token").or_null(),
    ];
    0 bytes, 1 logprob, 2 token,
}

/// The tokens that a streamed transcription used.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Usage {
    /// Input tokens split by kind.
    pub input_token_details: Option<UsageInputTokenDetails>,
    /// Tokens in the input.
    pub input_tokens: i64,
    /// Tokens in the output.
    pub output_tokens: i64,
    /// Input and output tokens together.
    pub total_tokens: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Usage = "audio.TranscriptionTextDoneEvent.Usage";
    [
        constant("type", "tokens"),
        optional("input_token_details").or_null(),
        required("input_tokens"),
        required("output_tokens"),
        required("total_tokens"),
    ];
    1 input_token_details, 2 input_tokens, 3 output_tokens, 4 total_tokens,
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
