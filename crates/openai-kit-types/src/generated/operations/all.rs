//! The list of all operations.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::Operation;

#[cfg(feature = "admin")]
static ADMIN: &[&Operation] = &[
    &super::admin::organization::admin_api_keys::CREATE,
    &super::admin::organization::admin_api_keys::DELETE,
    &super::admin::organization::admin_api_keys::LIST,
    &super::admin::organization::admin_api_keys::RETRIEVE,
    &super::admin::organization::audit_logs::LIST,
    &super::admin::organization::certificates::ACTIVATE,
    &super::admin::organization::certificates::CREATE,
    &super::admin::organization::certificates::DEACTIVATE,
    &super::admin::organization::certificates::DELETE,
    &super::admin::organization::certificates::LIST,
    &super::admin::organization::certificates::RETRIEVE,
    &super::admin::organization::certificates::UPDATE,
    &super::admin::organization::data_retention::RETRIEVE,
    &super::admin::organization::data_retention::UPDATE,
    &super::admin::organization::external_keys::CREATE,
    &super::admin::organization::external_keys::DELETE,
    &super::admin::organization::external_keys::LIST,
    &super::admin::organization::external_keys::RETRIEVE,
    &super::admin::organization::external_keys::VALIDATE,
    &super::admin::organization::external_storage::CREATE,
    &super::admin::organization::external_storage::DELETE,
    &super::admin::organization::external_storage::LIST,
    &super::admin::organization::external_storage::RETRIEVE,
    &super::admin::organization::external_storage::VALIDATE,
    &super::admin::organization::groups::CREATE,
    &super::admin::organization::groups::DELETE,
    &super::admin::organization::groups::LIST,
    &super::admin::organization::groups::RETRIEVE,
    &super::admin::organization::groups::UPDATE,
    &super::admin::organization::groups::roles::CREATE,
    &super::admin::organization::groups::roles::DELETE,
    &super::admin::organization::groups::roles::LIST,
    &super::admin::organization::groups::roles::RETRIEVE,
    &super::admin::organization::groups::users::CREATE,
    &super::admin::organization::groups::users::DELETE,
    &super::admin::organization::groups::users::LIST,
    &super::admin::organization::groups::users::RETRIEVE,
    &super::admin::organization::invites::CREATE,
    &super::admin::organization::invites::DELETE,
    &super::admin::organization::invites::LIST,
    &super::admin::organization::invites::RETRIEVE,
    &super::admin::organization::projects::ARCHIVE,
    &super::admin::organization::projects::CREATE,
    &super::admin::organization::projects::LIST,
    &super::admin::organization::projects::RETRIEVE,
    &super::admin::organization::projects::UPDATE,
    &super::admin::organization::projects::api_keys::DELETE,
    &super::admin::organization::projects::api_keys::LIST,
    &super::admin::organization::projects::api_keys::RETRIEVE,
    &super::admin::organization::projects::api_keys::UPDATE,
    &super::admin::organization::projects::certificates::ACTIVATE,
    &super::admin::organization::projects::certificates::DEACTIVATE,
    &super::admin::organization::projects::certificates::LIST,
    &super::admin::organization::projects::data_retention::RETRIEVE,
    &super::admin::organization::projects::data_retention::UPDATE,
    &super::admin::organization::projects::groups::CREATE,
    &super::admin::organization::projects::groups::DELETE,
    &super::admin::organization::projects::groups::LIST,
    &super::admin::organization::projects::groups::RETRIEVE,
    &super::admin::organization::projects::groups::roles::CREATE,
    &super::admin::organization::projects::groups::roles::DELETE,
    &super::admin::organization::projects::groups::roles::LIST,
    &super::admin::organization::projects::groups::roles::RETRIEVE,
    &super::admin::organization::projects::hosted_tool_permissions::RETRIEVE,
    &super::admin::organization::projects::hosted_tool_permissions::UPDATE,
    &super::admin::organization::projects::model_permissions::DELETE,
    &super::admin::organization::projects::model_permissions::RETRIEVE,
    &super::admin::organization::projects::model_permissions::UPDATE,
    &super::admin::organization::projects::rate_limits::LIST_RATE_LIMITS,
    &super::admin::organization::projects::rate_limits::UPDATE_RATE_LIMIT,
    &super::admin::organization::projects::roles::CREATE,
    &super::admin::organization::projects::roles::DELETE,
    &super::admin::organization::projects::roles::LIST,
    &super::admin::organization::projects::roles::RETRIEVE,
    &super::admin::organization::projects::roles::UPDATE,
    &super::admin::organization::projects::service_accounts::CREATE,
    &super::admin::organization::projects::service_accounts::DELETE,
    &super::admin::organization::projects::service_accounts::LIST,
    &super::admin::organization::projects::service_accounts::RETRIEVE,
    &super::admin::organization::projects::service_accounts::UPDATE,
    &super::admin::organization::projects::service_accounts::api_keys::CREATE,
    &super::admin::organization::projects::service_tier_settings::RETRIEVE,
    &super::admin::organization::projects::service_tier_settings::UPDATE,
    &super::admin::organization::projects::spend_alerts::CREATE,
    &super::admin::organization::projects::spend_alerts::DELETE,
    &super::admin::organization::projects::spend_alerts::LIST,
    &super::admin::organization::projects::spend_alerts::RETRIEVE,
    &super::admin::organization::projects::spend_alerts::UPDATE,
    &super::admin::organization::projects::spend_limit::DELETE,
    &super::admin::organization::projects::spend_limit::RETRIEVE,
    &super::admin::organization::projects::spend_limit::UPDATE,
    &super::admin::organization::projects::users::CREATE,
    &super::admin::organization::projects::users::DELETE,
    &super::admin::organization::projects::users::LIST,
    &super::admin::organization::projects::users::RETRIEVE,
    &super::admin::organization::projects::users::UPDATE,
    &super::admin::organization::projects::users::roles::CREATE,
    &super::admin::organization::projects::users::roles::DELETE,
    &super::admin::organization::projects::users::roles::LIST,
    &super::admin::organization::projects::users::roles::RETRIEVE,
    &super::admin::organization::roles::CREATE,
    &super::admin::organization::roles::DELETE,
    &super::admin::organization::roles::LIST,
    &super::admin::organization::roles::RETRIEVE,
    &super::admin::organization::roles::UPDATE,
    &super::admin::organization::spend_alerts::CREATE,
    &super::admin::organization::spend_alerts::DELETE,
    &super::admin::organization::spend_alerts::LIST,
    &super::admin::organization::spend_alerts::RETRIEVE,
    &super::admin::organization::spend_alerts::UPDATE,
    &super::admin::organization::spend_limit::DELETE,
    &super::admin::organization::spend_limit::RETRIEVE,
    &super::admin::organization::spend_limit::UPDATE,
    &super::admin::organization::usage::AUDIO_SPEECHES,
    &super::admin::organization::usage::AUDIO_TRANSCRIPTIONS,
    &super::admin::organization::usage::CODE_INTERPRETER_SESSIONS,
    &super::admin::organization::usage::COMPLETIONS,
    &super::admin::organization::usage::COSTS,
    &super::admin::organization::usage::DECISIONS,
    &super::admin::organization::usage::EMBEDDINGS,
    &super::admin::organization::usage::FILE_SEARCH_CALLS,
    &super::admin::organization::usage::IMAGES,
    &super::admin::organization::usage::MODERATIONS,
    &super::admin::organization::usage::VECTOR_STORES,
    &super::admin::organization::usage::WEB_SEARCH_CALLS,
    &super::admin::organization::users::DELETE,
    &super::admin::organization::users::LIST,
    &super::admin::organization::users::RETRIEVE,
    &super::admin::organization::users::UPDATE,
    &super::admin::organization::users::roles::CREATE,
    &super::admin::organization::users::roles::DELETE,
    &super::admin::organization::users::roles::LIST,
    &super::admin::organization::users::roles::RETRIEVE,
    &super::admin::organization::workload_identity_providers::CREATE,
    &super::admin::organization::workload_identity_providers::DELETE,
    &super::admin::organization::workload_identity_providers::LIST,
    &super::admin::organization::workload_identity_providers::RETRIEVE,
    &super::admin::organization::workload_identity_providers::UPDATE,
    &super::admin::organization::workload_identity_providers::federation_rules::CREATE,
    &super::admin::organization::workload_identity_providers::federation_rules::DELETE,
    &super::admin::organization::workload_identity_providers::federation_rules::LIST,
    &super::admin::organization::workload_identity_providers::federation_rules::RETRIEVE,
    &super::admin::organization::workload_identity_providers::federation_rules::UPDATE,
];

#[cfg(feature = "audio")]
static AUDIO: &[&Operation] = &[
    &super::audio::speech::CREATE,
    &super::audio::transcriptions::CREATE,
    &super::audio::translations::CREATE,
    &super::audio::voice_consents::CREATE,
    &super::audio::voice_consents::DELETE,
    &super::audio::voice_consents::LIST,
    &super::audio::voice_consents::RETRIEVE,
    &super::audio::voice_consents::UPDATE,
    &super::audio::voices::CREATE,
    &super::audio::voices::DELETE,
];

#[cfg(feature = "batches")]
static BATCHES: &[&Operation] = &[
    &super::batches::CANCEL,
    &super::batches::CREATE,
    &super::batches::LIST,
    &super::batches::RETRIEVE,
];

#[cfg(feature = "beta_agents")]
static BETA_AGENTS: &[&Operation] = &[
    &super::beta::agents::CREATE,
    &super::beta::agents::DELETE,
    &super::beta::agents::LIST,
    &super::beta::agents::RETRIEVE,
    &super::beta::agents::UPDATE,
    &super::beta::agents::automations::CREATE,
    &super::beta::agents::automations::DELETE,
    &super::beta::agents::automations::LIST,
    &super::beta::agents::automations::PAUSE,
    &super::beta::agents::automations::RESUME,
    &super::beta::agents::automations::RETRIEVE,
    &super::beta::agents::automations::UPDATE,
    &super::beta::agents::automations::invocations::CREATE,
    &super::beta::agents::automations::invocations::LIST,
    &super::beta::agents::automations::invocations::RETRIEVE,
    &super::beta::agents::environments::CREATE,
    &super::beta::agents::environments::LIST,
    &super::beta::agents::environments::RETRIEVE,
    &super::beta::agents::environments::files::CREATE,
    &super::beta::agents::environments::files::LIST,
    &super::beta::agents::environments::templates::CREATE,
    &super::beta::agents::environments::templates::DELETE,
    &super::beta::agents::environments::templates::LIST,
    &super::beta::agents::environments::templates::RETRIEVE,
    &super::beta::agents::environments::templates::UPDATE,
    &super::beta::agents::sessions::CREATE,
    &super::beta::agents::sessions::DELETE,
    &super::beta::agents::sessions::LIST,
    &super::beta::agents::sessions::RETRIEVE,
    &super::beta::agents::sessions::UPDATE,
    &super::beta::agents::sessions::artifacts::CONTENT,
    &super::beta::agents::sessions::artifacts::DELETE,
    &super::beta::agents::sessions::artifacts::LIST,
    &super::beta::agents::sessions::artifacts::RETRIEVE,
    &super::beta::agents::sessions::events::CREATE,
    &super::beta::agents::sessions::events::STREAM,
    &super::beta::agents::sessions::items::LIST,
    &super::beta::agents::sessions::subagents::LIST,
    &super::beta::agents::sessions::subagents::RETRIEVE,
    &super::beta::agents::sessions::subagents::items::LIST,
    &super::beta::agents::sessions::subagents::turns::LIST,
    &super::beta::agents::sessions::subagents::turns::RETRIEVE,
    &super::beta::agents::sessions::subagents::turns::items::LIST,
    &super::beta::agents::sessions::traces::LIST,
    &super::beta::agents::sessions::turns::LIST,
    &super::beta::agents::sessions::turns::RETRIEVE,
    &super::beta::agents::sessions::turns::items::LIST,
    &super::beta::agents::vaults::CREATE,
    &super::beta::agents::vaults::DELETE,
    &super::beta::agents::vaults::LIST,
    &super::beta::agents::vaults::RETRIEVE,
    &super::beta::agents::vaults::UPDATE,
    &super::beta::agents::vaults::credentials::CREATE,
    &super::beta::agents::vaults::credentials::DELETE,
    &super::beta::agents::vaults::credentials::LIST,
    &super::beta::agents::vaults::credentials::RETRIEVE,
    &super::beta::agents::vaults::credentials::UPDATE,
];

#[cfg(feature = "beta_assistants")]
static BETA_ASSISTANTS: &[&Operation] = &[
    &super::beta::assistants::CREATE,
    &super::beta::assistants::DELETE,
    &super::beta::assistants::LIST,
    &super::beta::assistants::RETRIEVE,
    &super::beta::assistants::UPDATE,
    &super::beta::threads::CREATE,
    &super::beta::threads::CREATE_AND_RUN,
    &super::beta::threads::DELETE,
    &super::beta::threads::RETRIEVE,
    &super::beta::threads::UPDATE,
    &super::beta::threads::messages::CREATE,
    &super::beta::threads::messages::DELETE,
    &super::beta::threads::messages::LIST,
    &super::beta::threads::messages::RETRIEVE,
    &super::beta::threads::messages::UPDATE,
    &super::beta::threads::runs::CANCEL,
    &super::beta::threads::runs::CREATE,
    &super::beta::threads::runs::LIST,
    &super::beta::threads::runs::RETRIEVE,
    &super::beta::threads::runs::SUBMIT_TOOL_OUTPUTS,
    &super::beta::threads::runs::UPDATE,
    &super::beta::threads::runs::steps::LIST,
    &super::beta::threads::runs::steps::RETRIEVE,
];

#[cfg(feature = "beta_chatkit")]
static BETA_CHATKIT: &[&Operation] = &[
    &super::beta::chatkit::sessions::CANCEL,
    &super::beta::chatkit::sessions::CREATE,
    &super::beta::chatkit::threads::DELETE,
    &super::beta::chatkit::threads::LIST,
    &super::beta::chatkit::threads::LIST_ITEMS,
    &super::beta::chatkit::threads::RETRIEVE,
];

#[cfg(feature = "beta_realtime")]
static BETA_REALTIME: &[&Operation] = &[
    &super::beta::realtime::sessions::CREATE,
    &super::beta::realtime::transcription_sessions::CREATE,
];

#[cfg(feature = "beta_responses")]
static BETA_RESPONSES: &[&Operation] = &[
    &super::beta::responses::CANCEL,
    &super::beta::responses::COMPACT,
    &super::beta::responses::CREATE,
    &super::beta::responses::DELETE,
    &super::beta::responses::RETRIEVE,
    &super::beta::responses::input_items::LIST,
    &super::beta::responses::input_tokens::COUNT,
];

#[cfg(feature = "chat")]
static CHAT: &[&Operation] = &[
    &super::chat::completions::CREATE,
    &super::chat::completions::DELETE,
    &super::chat::completions::LIST,
    &super::chat::completions::RETRIEVE,
    &super::chat::completions::UPDATE,
    &super::chat::completions::messages::LIST,
];

#[cfg(feature = "completions")]
static COMPLETIONS: &[&Operation] = &[&super::completions::CREATE];

#[cfg(feature = "containers")]
static CONTAINERS: &[&Operation] = &[
    &super::containers::CREATE,
    &super::containers::DELETE,
    &super::containers::LIST,
    &super::containers::RETRIEVE,
    &super::containers::files::CREATE,
    &super::containers::files::DELETE,
    &super::containers::files::LIST,
    &super::containers::files::RETRIEVE,
    &super::containers::files::content::RETRIEVE,
];

#[cfg(feature = "content_provenance_checks")]
static CONTENT_PROVENANCE_CHECKS: &[&Operation] = &[&super::content_provenance_checks::CREATE];

#[cfg(feature = "conversations")]
static CONVERSATIONS: &[&Operation] = &[
    &super::conversations::CREATE,
    &super::conversations::DELETE,
    &super::conversations::RETRIEVE,
    &super::conversations::UPDATE,
    &super::conversations::items::CREATE,
    &super::conversations::items::DELETE,
    &super::conversations::items::LIST,
    &super::conversations::items::RETRIEVE,
];

#[cfg(feature = "decisions")]
static DECISIONS: &[&Operation] = &[&super::decisions::CREATE];

#[cfg(feature = "embeddings")]
static EMBEDDINGS: &[&Operation] = &[&super::embeddings::CREATE];

#[cfg(feature = "evals")]
static EVALS: &[&Operation] = &[
    &super::evals::CREATE,
    &super::evals::DELETE,
    &super::evals::LIST,
    &super::evals::RETRIEVE,
    &super::evals::UPDATE,
    &super::evals::runs::CANCEL,
    &super::evals::runs::CREATE,
    &super::evals::runs::DELETE,
    &super::evals::runs::LIST,
    &super::evals::runs::RETRIEVE,
    &super::evals::runs::output_items::LIST,
    &super::evals::runs::output_items::RETRIEVE,
];

#[cfg(feature = "files")]
static FILES: &[&Operation] = &[
    &super::files::CONTENT,
    &super::files::CREATE,
    &super::files::DELETE,
    &super::files::LIST,
    &super::files::RETRIEVE,
    &super::files::RETRIEVE_CONTENT,
];

#[cfg(feature = "fine_tuning")]
static FINE_TUNING: &[&Operation] = &[
    &super::fine_tuning::alpha::graders::RUN,
    &super::fine_tuning::alpha::graders::VALIDATE,
    &super::fine_tuning::checkpoints::permissions::CREATE,
    &super::fine_tuning::checkpoints::permissions::DELETE,
    &super::fine_tuning::checkpoints::permissions::LIST,
    &super::fine_tuning::checkpoints::permissions::RETRIEVE,
    &super::fine_tuning::jobs::CANCEL,
    &super::fine_tuning::jobs::CREATE,
    &super::fine_tuning::jobs::LIST,
    &super::fine_tuning::jobs::LIST_EVENTS,
    &super::fine_tuning::jobs::PAUSE,
    &super::fine_tuning::jobs::RESUME,
    &super::fine_tuning::jobs::RETRIEVE,
    &super::fine_tuning::jobs::checkpoints::LIST,
];

#[cfg(feature = "images")]
static IMAGES: &[&Operation] = &[
    &super::images::CREATE_VARIATION,
    &super::images::EDIT,
    &super::images::GENERATE,
];

#[cfg(feature = "live")]
static LIVE: &[&Operation] = &[
    &super::live::CREATE,
    &super::live::sessions::ACCEPT,
    &super::live::sessions::DOWNLOAD_RECORDING,
    &super::live::sessions::FORK,
    &super::live::sessions::HANGUP,
    &super::live::sessions::REFER,
    &super::live::sessions::REJECT,
];

#[cfg(feature = "models")]
static MODELS: &[&Operation] = &[
    &super::models::DELETE,
    &super::models::LIST,
    &super::models::RETRIEVE,
];

#[cfg(feature = "moderations")]
static MODERATIONS: &[&Operation] = &[&super::moderations::CREATE];

#[cfg(feature = "realtime")]
static REALTIME: &[&Operation] = &[
    &super::realtime::calls::ACCEPT,
    &super::realtime::calls::CREATE,
    &super::realtime::calls::HANGUP,
    &super::realtime::calls::REFER,
    &super::realtime::calls::REJECT,
    &super::realtime::client_secrets::CREATE,
    &super::realtime::translations::client_secrets::CREATE,
];

#[cfg(feature = "responses")]
static RESPONSES: &[&Operation] = &[
    &super::responses::CANCEL,
    &super::responses::COMPACT,
    &super::responses::CREATE,
    &super::responses::DELETE,
    &super::responses::RETRIEVE,
    &super::responses::input_items::LIST,
    &super::responses::input_tokens::COUNT,
];

#[cfg(feature = "safety")]
static SAFETY: &[&Operation] = &[
    &super::safety::alerts::RETRIEVE,
    &super::safety::cases::RETRIEVE,
];

#[cfg(feature = "skills")]
static SKILLS: &[&Operation] = &[
    &super::skills::CREATE,
    &super::skills::DELETE,
    &super::skills::LIST,
    &super::skills::RETRIEVE,
    &super::skills::UPDATE,
    &super::skills::content::RETRIEVE,
    &super::skills::versions::CREATE,
    &super::skills::versions::DELETE,
    &super::skills::versions::LIST,
    &super::skills::versions::RETRIEVE,
    &super::skills::versions::content::RETRIEVE,
];

#[cfg(feature = "uploads")]
static UPLOADS: &[&Operation] = &[
    &super::uploads::CANCEL,
    &super::uploads::COMPLETE,
    &super::uploads::CREATE,
    &super::uploads::parts::CREATE,
];

#[cfg(feature = "vector_stores")]
static VECTOR_STORES: &[&Operation] = &[
    &super::vector_stores::CREATE,
    &super::vector_stores::DELETE,
    &super::vector_stores::LIST,
    &super::vector_stores::RETRIEVE,
    &super::vector_stores::SEARCH,
    &super::vector_stores::UPDATE,
    &super::vector_stores::file_batches::CANCEL,
    &super::vector_stores::file_batches::CREATE,
    &super::vector_stores::file_batches::LIST_FILES,
    &super::vector_stores::file_batches::RETRIEVE,
    &super::vector_stores::files::CONTENT,
    &super::vector_stores::files::CREATE,
    &super::vector_stores::files::DELETE,
    &super::vector_stores::files::LIST,
    &super::vector_stores::files::RETRIEVE,
    &super::vector_stores::files::UPDATE,
];

#[cfg(feature = "videos")]
static VIDEOS: &[&Operation] = &[
    &super::videos::CREATE,
    &super::videos::CREATE_CHARACTER,
    &super::videos::DELETE,
    &super::videos::DOWNLOAD_CONTENT,
    &super::videos::EDIT,
    &super::videos::EXTEND,
    &super::videos::GET_CHARACTER,
    &super::videos::LIST,
    &super::videos::REMIX,
    &super::videos::RETRIEVE,
];

#[cfg(feature = "webhooks")]
static WEBHOOKS: &[&Operation] = &[
    &super::webhooks::CREATE,
    &super::webhooks::DELETE,
    &super::webhooks::LIST,
    &super::webhooks::RETRIEVE,
    &super::webhooks::ROTATE_SECRET,
    &super::webhooks::TEST,
    &super::webhooks::UPDATE,
    &super::webhooks::event_types::LIST,
];

/// The operations of each area.
static AREAS: &[&[&Operation]] = &[
    #[cfg(feature = "admin")]
    ADMIN,
    #[cfg(feature = "audio")]
    AUDIO,
    #[cfg(feature = "batches")]
    BATCHES,
    #[cfg(feature = "beta_agents")]
    BETA_AGENTS,
    #[cfg(feature = "beta_assistants")]
    BETA_ASSISTANTS,
    #[cfg(feature = "beta_chatkit")]
    BETA_CHATKIT,
    #[cfg(feature = "beta_realtime")]
    BETA_REALTIME,
    #[cfg(feature = "beta_responses")]
    BETA_RESPONSES,
    #[cfg(feature = "chat")]
    CHAT,
    #[cfg(feature = "completions")]
    COMPLETIONS,
    #[cfg(feature = "containers")]
    CONTAINERS,
    #[cfg(feature = "content_provenance_checks")]
    CONTENT_PROVENANCE_CHECKS,
    #[cfg(feature = "conversations")]
    CONVERSATIONS,
    #[cfg(feature = "decisions")]
    DECISIONS,
    #[cfg(feature = "embeddings")]
    EMBEDDINGS,
    #[cfg(feature = "evals")]
    EVALS,
    #[cfg(feature = "files")]
    FILES,
    #[cfg(feature = "fine_tuning")]
    FINE_TUNING,
    #[cfg(feature = "images")]
    IMAGES,
    #[cfg(feature = "live")]
    LIVE,
    #[cfg(feature = "models")]
    MODELS,
    #[cfg(feature = "moderations")]
    MODERATIONS,
    #[cfg(feature = "realtime")]
    REALTIME,
    #[cfg(feature = "responses")]
    RESPONSES,
    #[cfg(feature = "safety")]
    SAFETY,
    #[cfg(feature = "skills")]
    SKILLS,
    #[cfg(feature = "uploads")]
    UPLOADS,
    #[cfg(feature = "vector_stores")]
    VECTOR_STORES,
    #[cfg(feature = "videos")]
    VIDEOS,
    #[cfg(feature = "webhooks")]
    WEBHOOKS,
];

/// All operations of the areas whose features are on, in order of the areas.
pub fn all() -> impl Iterator<Item = &'static Operation> {
    AREAS.iter().flat_map(|area| area.iter().copied())
}
