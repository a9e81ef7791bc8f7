//! `client.admin().organization().usage()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::admin::organization::{
    UsageAudioSpeechesParams, UsageAudioTranscriptionsParams, UsageCodeInterpreterSessionsParams,
    UsageCompletionsParams, UsageCostsParams, UsageCostsResponse, UsageDecisionsParams,
    UsageDecisionsResponse, UsageEmbeddingsParams, UsageFileSearchCallsParams, UsageImagesParams,
    UsageModerationsParams, UsageVectorStoresParams, UsageWebSearchCallsParams,
};

use crate::Client;
use crate::call::{Call, Json, op};

mod parameters;

/// The operations of `admin.organization.usage`.
#[derive(Clone, Debug)]
pub struct Usage {
    pub(crate) client: Client,
}

impl Usage {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Reports the characters turned into speech, in time buckets.
    ///
    /// `GET /organization/usage/audio_speeches`
    pub fn audio_speeches(&self) -> Call<AudioSpeeches> {
        Call::new(&self.client, [])
    }

    /// Reports the seconds of audio transcribed, in time buckets.
    ///
    /// `GET /organization/usage/audio_transcriptions`
    pub fn audio_transcriptions(&self) -> Call<AudioTranscriptions> {
        Call::new(&self.client, [])
    }

    /// Reports the code interpreter sessions opened, in time buckets.
    ///
    /// `GET /organization/usage/code_interpreter_sessions`
    pub fn code_interpreter_sessions(&self) -> Call<CodeInterpreterSessions> {
        Call::new(&self.client, [])
    }

    /// Reports the tokens and requests of text models, in time buckets.
    ///
    /// `GET /organization/usage/completions`
    pub fn completions(&self) -> Call<Completions> {
        Call::new(&self.client, [])
    }

    /// Reports what the organization has spent, in time buckets.
    ///
    /// `GET /organization/costs`
    pub fn costs(&self) -> Call<Costs> {
        Call::new(&self.client, [])
    }

    /// Reports the tokens and requests of decisions, in time buckets.
    ///
    /// `GET /organization/usage/decisions`
    pub fn decisions(&self) -> Call<Decisions> {
        Call::new(&self.client, [])
    }

    /// Reports the tokens and requests of embeddings, in time buckets.
    ///
    /// `GET /organization/usage/embeddings`
    pub fn embeddings(&self) -> Call<Embeddings> {
        Call::new(&self.client, [])
    }

    /// Reports the file search calls made, in time buckets.
    ///
    /// `GET /organization/usage/file_search_calls`
    pub fn file_search_calls(&self) -> Call<FileSearchCalls> {
        Call::new(&self.client, [])
    }

    /// Reports the images made and requests sent, in time buckets.
    ///
    /// `GET /organization/usage/images`
    pub fn images(&self) -> Call<Images> {
        Call::new(&self.client, [])
    }

    /// Reports the tokens and requests of moderation, in time buckets.
    ///
    /// `GET /organization/usage/moderations`
    pub fn moderations(&self) -> Call<Moderations> {
        Call::new(&self.client, [])
    }

    /// Reports the bytes stored in vector stores, in time buckets.
    ///
    /// `GET /organization/usage/vector_stores`
    pub fn vector_stores(&self) -> Call<VectorStores> {
        Call::new(&self.client, [])
    }

    /// Reports the web search calls made, in time buckets.
    ///
    /// `GET /organization/usage/web_search_calls`
    pub fn web_search_calls(&self) -> Call<WebSearchCalls> {
        Call::new(&self.client, [])
    }
}

op! {
    /// The call of [`Usage::audio_speeches`].
    AudioSpeeches: UsageAudioSpeechesParams => Json<UsageCostsResponse>,
        operations::admin::organization::usage::AUDIO_SPEECHES;

    /// The call of [`Usage::audio_transcriptions`].
    AudioTranscriptions: UsageAudioTranscriptionsParams => Json<UsageCostsResponse>,
        operations::admin::organization::usage::AUDIO_TRANSCRIPTIONS;

    /// The call of [`Usage::code_interpreter_sessions`].
    CodeInterpreterSessions: UsageCodeInterpreterSessionsParams => Json<UsageCostsResponse>,
        operations::admin::organization::usage::CODE_INTERPRETER_SESSIONS;

    /// The call of [`Usage::completions`].
    Completions: UsageCompletionsParams => Json<UsageCostsResponse>,
        operations::admin::organization::usage::COMPLETIONS;

    /// The call of [`Usage::costs`].
    Costs: UsageCostsParams => Json<UsageCostsResponse>,
        operations::admin::organization::usage::COSTS;

    /// The call of [`Usage::decisions`].
    Decisions: UsageDecisionsParams => Json<UsageDecisionsResponse>,
        operations::admin::organization::usage::DECISIONS;

    /// The call of [`Usage::embeddings`].
    Embeddings: UsageEmbeddingsParams => Json<UsageCostsResponse>,
        operations::admin::organization::usage::EMBEDDINGS;

    /// The call of [`Usage::file_search_calls`].
    FileSearchCalls: UsageFileSearchCallsParams => Json<UsageCostsResponse>,
        operations::admin::organization::usage::FILE_SEARCH_CALLS;

    /// The call of [`Usage::images`].
    Images: UsageImagesParams => Json<UsageCostsResponse>,
        operations::admin::organization::usage::IMAGES;

    /// The call of [`Usage::moderations`].
    Moderations: UsageModerationsParams => Json<UsageCostsResponse>,
        operations::admin::organization::usage::MODERATIONS;

    /// The call of [`Usage::vector_stores`].
    VectorStores: UsageVectorStoresParams => Json<UsageCostsResponse>,
        operations::admin::organization::usage::VECTOR_STORES;

    /// The call of [`Usage::web_search_calls`].
    WebSearchCalls: UsageWebSearchCallsParams => Json<UsageCostsResponse>,
        operations::admin::organization::usage::WEB_SEARCH_CALLS;
}
