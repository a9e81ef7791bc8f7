//! Making videos (`videos`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod image_input_reference_param;
pub mod video;
pub mod video_create_character_params;
pub mod video_create_character_response;
pub mod video_create_error;
pub mod video_create_params;
pub mod video_delete_response;
pub mod video_download_content_params;
pub mod video_edit_params;
pub mod video_extend_params;
pub mod video_get_character_response;
pub mod video_list_params;
pub mod video_model;
pub mod video_remix_params;
pub mod video_seconds;
pub mod video_size;

pub use self::image_input_reference_param::ImageInputReferenceParam;
pub use self::video::Video;
pub use self::video_create_character_params::VideoCreateCharacterParams;
pub use self::video_create_character_response::VideoCreateCharacterResponse;
pub use self::video_create_error::VideoCreateError;
pub use self::video_create_params::VideoCreateParams;
pub use self::video_delete_response::VideoDeleteResponse;
pub use self::video_download_content_params::VideoDownloadContentParams;
pub use self::video_edit_params::VideoEditParams;
pub use self::video_extend_params::VideoExtendParams;
pub use self::video_get_character_response::VideoGetCharacterResponse;
pub use self::video_list_params::VideoListParams;
pub use self::video_model::VideoModel;
pub use self::video_remix_params::VideoRemixParams;
pub use self::video_seconds::VideoSeconds;
pub use self::video_size::VideoSize;

pub use crate::videos::VideoModel as VideoModelParam;
