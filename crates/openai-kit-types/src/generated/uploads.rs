//! Uploads of large files in parts (`uploads`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod part_create_params;
pub mod upload;
pub mod upload_complete_params;
pub mod upload_create_params;
pub mod upload_part;

pub use self::part_create_params::PartCreateParams;
pub use self::upload::Upload;
pub use self::upload_complete_params::UploadCompleteParams;
pub use self::upload_create_params::UploadCreateParams;
pub use self::upload_part::UploadPart;
