//! Speech, transcription, translation and voices (`audio`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod audio_model;
pub mod audio_response_format;
pub mod speech_create_params;
pub mod speech_model;
pub mod transcription;
pub mod transcription_create_params;
pub mod transcription_create_response;
pub mod transcription_diarized;
pub mod transcription_diarized_segment;
pub mod transcription_include;
pub mod transcription_language;
pub mod transcription_segment;
pub mod transcription_stream_event;
pub mod transcription_text_delta_event;
pub mod transcription_text_done_event;
pub mod transcription_verbose;
pub mod transcription_word;
pub mod translation;
pub mod translation_create_params;
pub mod translation_create_response;
pub mod translation_verbose;
pub mod voice;
pub mod voice_consent;
pub mod voice_consent_create_params;
pub mod voice_consent_deleted;
pub mod voice_consent_list_params;
pub mod voice_consent_update_params;
pub mod voice_create_params;
pub mod voice_deleted;

pub use self::audio_model::AudioModel;
pub use self::audio_response_format::AudioResponseFormat;
pub use self::speech_create_params::SpeechCreateParams;
pub use self::speech_model::SpeechModel;
pub use self::transcription::Transcription;
pub use self::transcription_create_params::TranscriptionCreateParams;
pub use self::transcription_create_response::TranscriptionCreateResponse;
pub use self::transcription_diarized::TranscriptionDiarized;
pub use self::transcription_diarized_segment::TranscriptionDiarizedSegment;
pub use self::transcription_include::TranscriptionInclude;
pub use self::transcription_language::TranscriptionLanguage;
pub use self::transcription_segment::TranscriptionSegment;
pub use self::transcription_stream_event::TranscriptionStreamEvent;
pub use self::transcription_text_delta_event::TranscriptionTextDeltaEvent;
pub use self::transcription_text_done_event::TranscriptionTextDoneEvent;
pub use self::transcription_verbose::TranscriptionVerbose;
pub use self::transcription_word::TranscriptionWord;
pub use self::translation::Translation;
pub use self::translation_create_params::TranslationCreateParams;
pub use self::translation_create_response::TranslationCreateResponse;
pub use self::translation_verbose::TranslationVerbose;
pub use self::voice::Voice;
pub use self::voice_consent::VoiceConsent;
pub use self::voice_consent_create_params::VoiceConsentCreateParams;
pub use self::voice_consent_deleted::VoiceConsentDeleted;
pub use self::voice_consent_list_params::VoiceConsentListParams;
pub use self::voice_consent_update_params::VoiceConsentUpdateParams;
pub use self::voice_create_params::VoiceCreateParams;
pub use self::voice_deleted::VoiceDeleted;

pub use crate::audio::TranscriptionDiarizedSegment as TranscriptionTextSegmentEvent;
