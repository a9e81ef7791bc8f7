//! Checks of texts and images for harmful content (`moderations`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod moderation;
pub mod moderation_create_params;
pub mod moderation_create_response;
pub mod moderation_image_url_input_param;
pub mod moderation_model;
pub mod moderation_multi_modal_input_param;
pub mod moderation_text_input_param;

pub use self::moderation::Moderation;
pub use self::moderation_create_params::ModerationCreateParams;
pub use self::moderation_create_response::ModerationCreateResponse;
pub use self::moderation_image_url_input_param::ModerationImageURLInputParam;
pub use self::moderation_model::ModerationModel;
pub use self::moderation_multi_modal_input_param::ModerationMultiModalInputParam;
pub use self::moderation_text_input_param::ModerationTextInputParam;
