//! Making and editing images (`images`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod image;
pub mod image_create_variation_params;
pub mod image_edit_completed_event;
pub mod image_edit_params;
pub mod image_edit_partial_image_event;
pub mod image_edit_stream_event;
pub mod image_gen_completed_event;
pub mod image_gen_partial_image_event;
pub mod image_gen_stream_event;
pub mod image_generate_params;
pub mod image_model;
pub mod images_response;

pub use self::image::Image;
pub use self::image_create_variation_params::ImageCreateVariationParams;
pub use self::image_edit_completed_event::ImageEditCompletedEvent;
pub use self::image_edit_params::ImageEditParams;
pub use self::image_edit_partial_image_event::ImageEditPartialImageEvent;
pub use self::image_edit_stream_event::ImageEditStreamEvent;
pub use self::image_gen_completed_event::ImageGenCompletedEvent;
pub use self::image_gen_partial_image_event::ImageGenPartialImageEvent;
pub use self::image_gen_stream_event::ImageGenStreamEvent;
pub use self::image_generate_params::ImageGenerateParams;
pub use self::image_model::ImageModel;
pub use self::images_response::ImagesResponse;
