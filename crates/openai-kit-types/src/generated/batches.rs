//! Batches of requests that run within a day (`batches`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod batch;
pub mod batch_create_params;
pub mod batch_error;
pub mod batch_list_params;
pub mod batch_request_counts;
pub mod batch_usage;

pub use self::batch::Batch;
pub use self::batch_create_params::BatchCreateParams;
pub use self::batch_error::BatchError;
pub use self::batch_list_params::BatchListParams;
pub use self::batch_request_counts::BatchRequestCounts;
pub use self::batch_usage::BatchUsage;
