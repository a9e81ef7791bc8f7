//! `ResponseError` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::shared::error_object::Misalignment;
pub use crate::shared::error_object::MisalignmentErrorType;
pub use crate::shared::error_object::MisalignmentSteer;

/// Why a response failed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseError {
    /// Kind of thing, telling variants apart.
    pub type_: Option<String>,
    /// Code of the error, for programs to look at.
    pub code: Code,
    /// What went wrong, in words.
    pub message: String,
    /// What is known when the model was stopped for unwanted behaviour.
    pub misalignment: Option<Misalignment>,
    /// Request parameter that the error is about.
    pub param: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseError = "responses.ResponseError";
    [
        optional("type").or_null(),
        required("code"),
        required("message"),
        optional("misalignment").or_null(),
        optional("param").or_null(),
    ];
    0 type_, 1 code, 2 message, 3 misalignment, 4 param,
}

/// Code of `ResponseError`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Code {
    /// `server_error`
    ServerError,
    /// `rate_limit_exceeded`
    RateLimitExceeded,
    /// `invalid_prompt`
    InvalidPrompt,
    /// `data_residency_mismatch`
    DataResidencyMismatch,
    /// `bio_policy`
    BioPolicy,
    /// `misalignment_policy_violation`
    MisalignmentPolicyViolation,
    /// `vector_store_timeout`
    VectorStoreTimeout,
    /// `invalid_image`
    InvalidImage,
    /// `invalid_image_format`
    InvalidImageFormat,
    /// `invalid_base64_image`
    InvalidBase64Image,
    /// `invalid_image_url`
    InvalidImageUrl,
    /// `image_too_large`
    ImageTooLarge,
    /// `image_too_small`
    ImageTooSmall,
    /// `image_parse_error`
    ImageParseError,
    /// `image_content_policy_violation`
    ImageContentPolicyViolation,
    /// `invalid_image_mode`
    InvalidImageMode,
    /// `image_file_too_large`
    ImageFileTooLarge,
    /// `unsupported_image_media_type`
    UnsupportedImageMediaType,
    /// `empty_image_file`
    EmptyImageFile,
    /// `failed_to_download_image`
    FailedToDownloadImage,
    /// `image_file_not_found`
    ImageFileNotFound,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Code;
    "server_error" ServerError,
    "rate_limit_exceeded" RateLimitExceeded,
    "invalid_prompt" InvalidPrompt,
    "data_residency_mismatch" DataResidencyMismatch,
    "bio_policy" BioPolicy,
    "misalignment_policy_violation" MisalignmentPolicyViolation,
    "vector_store_timeout" VectorStoreTimeout,
    "invalid_image" InvalidImage,
    "invalid_image_format" InvalidImageFormat,
    "invalid_base64_image" InvalidBase64Image,
    "invalid_image_url" InvalidImageUrl,
    "image_too_large" ImageTooLarge,
    "image_too_small" ImageTooSmall,
    "image_parse_error" ImageParseError,
    "image_content_policy_violation" ImageContentPolicyViolation,
    "invalid_image_mode" InvalidImageMode,
    "image_file_too_large" ImageFileTooLarge,
    "unsupported_image_media_type" UnsupportedImageMediaType,
    "empty_image_file" EmptyImageFile,
    "failed_to_download_image" FailedToDownloadImage,
    "image_file_not_found" ImageFileNotFound,
}
