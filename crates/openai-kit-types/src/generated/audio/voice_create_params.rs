//! What `audio.voices.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers, RawJson, Upload, Why};

/// Parameters of `audio.voices.create`.
#[derive(Clone)]
#[non_exhaustive]
pub enum VoiceCreateParams {
    /// `audio_sample`: Makes a voice from a recording and a consent.
    AudioSample(CreateVoiceRequestAudioSample),
    /// `prompt`: Makes a voice from a description in words.
    Prompt(CreateVoiceRequestPrompt),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    VoiceCreateParams = "audio.VoiceCreateParams";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("audio_sample", Pick::One(0)),
                ("prompt", Pick::One(1)),
            ],
            Pick::One(0),
        ),
    };
    0 AudioSample, 1 Prompt,
}

from!(VoiceCreateParams {
    AudioSample(CreateVoiceRequestAudioSample),
    Prompt(CreateVoiceRequestPrompt),
});

/// Makes a voice from a recording and a consent.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVoiceRequestAudioSample {
    /// Recording of the voice to be copied.
    pub audio_sample: Upload,
    /// ID of the recorded consent of the speaker.
    pub consent: String,
    /// Name given to this object.
    pub name: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CreateVoiceRequestAudioSample = "audio.VoiceCreateParams.CreateVoiceRequestAudioSample";
    [
        constant("type", "audio_sample").or_left_out(),
        required("audio_sample"),
        required("consent"),
        required("name"),
    ];
    1 audio_sample, 2 consent, 3 name,
}

impl CreateVoiceRequestAudioSample {
    /// What is required.
    #[must_use]
    pub fn new(
        audio_sample: impl Into<Upload>,
        consent: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            audio_sample: audio_sample.into(),
            consent: consent.into(),
            name: name.into(),
            ..Self::default()
        }
    }
}

/// Makes a voice from a description in words.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVoiceRequestPrompt {
    /// Model that does or did the work.
    pub model: Option<CreateVoiceRequestPromptModel>,
    /// Name given to this object.
    pub name: String,
    /// Text that tells the model what to make, or a stored prompt.
    pub prompt: String,
    /// Hint about the kind of text that the voice will speak.
    pub script_hint: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CreateVoiceRequestPrompt = "audio.VoiceCreateParams.CreateVoiceRequestPrompt";
    [
        constant("type", "prompt"),
        optional("model"),
        required("name"),
        required("prompt"),
        optional("script_hint"),
    ];
    1 model, 2 name, 3 prompt, 4 script_hint,
}

impl CreateVoiceRequestPrompt {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(name: impl Into<String>, prompt: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            prompt: prompt.into(),
            ..Self::default()
        }
    }

    /// Model that does or did the work.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<CreateVoiceRequestPromptModel, By>) -> Self {
        put(&mut self.model, &mut self.leftovers, 1, model.into_maybe());
        self
    }

    /// Hint about the kind of text that the voice will speak.
    #[must_use]
    pub fn script_hint<By>(mut self, script_hint: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.script_hint,
            &mut self.leftovers,
            4,
            script_hint.into_maybe(),
        );
        self
    }
}

/// Create voice request prompt model of `VoiceCreateParams`.
///
/// Any text can be one; the known ones are constants.
#[derive(Clone, Default)]
pub struct CreateVoiceRequestPromptModel(std::borrow::Cow<'static, str>);

names! {
    CreateVoiceRequestPromptModel;
    "auto" AUTO,
    "2026-10-08" N2026_10_08,
}
