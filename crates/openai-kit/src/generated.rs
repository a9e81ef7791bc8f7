//! The resources of the API.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Client;

#[cfg(feature = "admin")]
pub mod admin;
#[cfg(feature = "audio")]
pub mod audio;
#[cfg(feature = "batches")]
pub mod batches;
#[cfg(any(
    feature = "beta_agents",
    feature = "beta_assistants",
    feature = "beta_chatkit",
    feature = "beta_realtime",
    feature = "beta_responses"
))]
pub mod beta;
#[cfg(feature = "chat")]
pub mod chat;
#[cfg(feature = "completions")]
pub mod completions;
#[cfg(feature = "containers")]
pub mod containers;
#[cfg(feature = "content_provenance_checks")]
pub mod content_provenance_checks;
#[cfg(feature = "conversations")]
pub mod conversations;
#[cfg(feature = "decisions")]
pub mod decisions;
#[cfg(feature = "embeddings")]
pub mod embeddings;
#[cfg(feature = "evals")]
pub mod evals;
#[cfg(feature = "files")]
pub mod files;
#[cfg(feature = "fine_tuning")]
pub mod fine_tuning;
#[cfg(feature = "images")]
pub mod images;
#[cfg(feature = "live")]
pub mod live;
#[cfg(feature = "models")]
pub mod models;
#[cfg(feature = "moderations")]
pub mod moderations;
#[cfg(feature = "realtime")]
pub mod realtime;
#[cfg(feature = "responses")]
pub mod responses;
#[cfg(feature = "safety")]
pub mod safety;
#[cfg(feature = "skills")]
pub mod skills;
#[cfg(feature = "uploads")]
pub mod uploads;
#[cfg(feature = "vector_stores")]
pub mod vector_stores;
#[cfg(feature = "videos")]
pub mod videos;
#[cfg(feature = "webhooks")]
pub mod webhooks;

impl Client {
    /// Administration of an organization and its projects.
    #[cfg(feature = "admin")]
    #[must_use]
    pub fn admin(&self) -> admin::Admin {
        admin::Admin::new(self)
    }

    /// Speech, transcription, translation and voices.
    #[cfg(feature = "audio")]
    #[must_use]
    pub fn audio(&self) -> audio::Audio {
        audio::Audio::new(self)
    }

    /// Batches of requests that run within a day.
    #[cfg(feature = "batches")]
    #[must_use]
    pub fn batches(&self) -> batches::Batches {
        batches::Batches::new(self)
    }

    /// The operations of `beta`.
    #[cfg(any(
        feature = "beta_agents",
        feature = "beta_assistants",
        feature = "beta_chatkit",
        feature = "beta_realtime",
        feature = "beta_responses"
    ))]
    #[must_use]
    pub fn beta(&self) -> beta::Beta {
        beta::Beta::new(self)
    }

    /// Chat Completions.
    #[cfg(feature = "chat")]
    #[must_use]
    pub fn chat(&self) -> chat::Chat {
        chat::Chat::new(self)
    }

    /// Legacy text completions.
    #[cfg(feature = "completions")]
    #[must_use]
    pub fn completions(&self) -> completions::Completions {
        completions::Completions::new(self)
    }

    /// Containers in which code runs.
    #[cfg(feature = "containers")]
    #[must_use]
    pub fn containers(&self) -> containers::Containers {
        containers::Containers::new(self)
    }

    /// Checks of where a piece of content comes from.
    #[cfg(feature = "content_provenance_checks")]
    #[must_use]
    pub fn content_provenance_checks(&self) -> content_provenance_checks::ContentProvenanceChecks {
        content_provenance_checks::ContentProvenanceChecks::new(self)
    }

    /// Conversations that keep their items on the server.
    #[cfg(feature = "conversations")]
    #[must_use]
    pub fn conversations(&self) -> conversations::Conversations {
        conversations::Conversations::new(self)
    }

    /// Decisions: answers as choices, scores and probabilities.
    #[cfg(feature = "decisions")]
    #[must_use]
    pub fn decisions(&self) -> decisions::Decisions {
        decisions::Decisions::new(self)
    }

    /// Embeddings: texts as vectors.
    #[cfg(feature = "embeddings")]
    #[must_use]
    pub fn embeddings(&self) -> embeddings::Embeddings {
        embeddings::Embeddings::new(self)
    }

    /// Evaluations and their runs.
    #[cfg(feature = "evals")]
    #[must_use]
    pub fn evals(&self) -> evals::Evals {
        evals::Evals::new(self)
    }

    /// Files that other operations refer to.
    #[cfg(feature = "files")]
    #[must_use]
    pub fn files(&self) -> files::Files {
        files::Files::new(self)
    }

    /// Fine-tuning of models.
    #[cfg(feature = "fine_tuning")]
    #[must_use]
    pub fn fine_tuning(&self) -> fine_tuning::FineTuning {
        fine_tuning::FineTuning::new(self)
    }

    /// Making and editing images.
    #[cfg(feature = "images")]
    #[must_use]
    pub fn images(&self) -> images::Images {
        images::Images::new(self)
    }

    /// Live sessions over sockets.
    #[cfg(feature = "live")]
    #[must_use]
    pub fn live(&self) -> live::Live {
        live::Live::new(self)
    }

    /// The models there are.
    #[cfg(feature = "models")]
    #[must_use]
    pub fn models(&self) -> models::Models {
        models::Models::new(self)
    }

    /// Checks of texts and images for harmful content.
    #[cfg(feature = "moderations")]
    #[must_use]
    pub fn moderations(&self) -> moderations::Moderations {
        moderations::Moderations::new(self)
    }

    /// Realtime sessions over sockets, and their calls.
    #[cfg(feature = "realtime")]
    #[must_use]
    pub fn realtime(&self) -> realtime::Realtime {
        realtime::Realtime::new(self)
    }

    /// Responses: the main way to call a model.
    #[cfg(feature = "responses")]
    #[must_use]
    pub fn responses(&self) -> responses::Responses {
        responses::Responses::new(self)
    }

    /// Safety alerts and cases.
    #[cfg(feature = "safety")]
    #[must_use]
    pub fn safety(&self) -> safety::Safety {
        safety::Safety::new(self)
    }

    /// Skills: bundles of instructions and files.
    #[cfg(feature = "skills")]
    #[must_use]
    pub fn skills(&self) -> skills::Skills {
        skills::Skills::new(self)
    }

    /// Uploads of large files in parts.
    #[cfg(feature = "uploads")]
    #[must_use]
    pub fn uploads(&self) -> uploads::Uploads {
        uploads::Uploads::new(self)
    }

    /// Vector stores: files that can be searched by meaning.
    #[cfg(feature = "vector_stores")]
    #[must_use]
    pub fn vector_stores(&self) -> vector_stores::VectorStores {
        vector_stores::VectorStores::new(self)
    }

    /// Making videos.
    #[cfg(feature = "videos")]
    #[must_use]
    pub fn videos(&self) -> videos::Videos {
        videos::Videos::new(self)
    }

    /// Webhook endpoints and the events they receive.
    #[cfg(feature = "webhooks")]
    #[must_use]
    pub fn webhooks(&self) -> webhooks::Webhooks {
        webhooks::Webhooks::new(self)
    }
}
