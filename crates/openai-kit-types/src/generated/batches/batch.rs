//! `Batch` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::Leftovers;
use crate::batches::{BatchError, BatchRequestCounts, BatchUsage};

/// A batch of requests: its files, counts, status and times.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Batch {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// How far the batch has got.
    pub status: Status,
    /// When it was cancelled, in Unix seconds.
    pub cancelled_at: Option<i64>,
    /// When cancelling began, in Unix seconds.
    pub cancelling_at: Option<i64>,
    /// When it finished, in Unix seconds.
    pub completed_at: Option<i64>,
    /// Time span in which the work should be done.
    pub completion_window: String,
    /// API path that every request of the batch goes to.
    pub endpoint: String,
    /// File that lists the requests that failed.
    pub error_file_id: Option<String>,
    /// Errors that kept the batch from starting.
    pub errors: Option<Errors>,
    /// When it ran out, in Unix seconds.
    pub expired_at: Option<i64>,
    /// When unfinished requests are given up, in Unix seconds.
    pub expires_at: Option<i64>,
    /// When it failed, in Unix seconds.
    pub failed_at: Option<i64>,
    /// When the results began to be put together, in Unix seconds.
    pub finalizing_at: Option<i64>,
    /// When work began, in Unix seconds.
    pub in_progress_at: Option<i64>,
    /// File that holds the requests.
    pub input_file_id: String,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Model that does or did the work.
    pub model: Option<String>,
    /// File that holds the results.
    pub output_file_id: Option<String>,
    /// Number of requests in each state.
    pub request_counts: Option<BatchRequestCounts>,
    /// What was used up, such as tokens or seconds.
    pub usage: Option<BatchUsage>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Batch = "Batch";
    [
        required("id"),
        constant("object", "batch"),
        required("created_at"),
        required("status"),
        optional("cancelled_at").or_null(),
        optional("cancelling_at").or_null(),
        optional("completed_at").or_null(),
        required("completion_window"),
        required("endpoint"),
        optional("error_file_id").or_null(),
        optional("errors").or_null(),
        optional("expired_at").or_null(),
        optional("expires_at").or_null(),
        optional("failed_at").or_null(),
        optional("finalizing_at").or_null(),
        optional("in_progress_at").or_null(),
        required("input_file_id"),
        optional("metadata").or_null(),
        optional("model").or_null(),
        optional("output_file_id").or_null(),
        optional("request_counts").or_null(),
        optional("usage").or_null(),
    ];
    0 id, 2 created_at, 3 status, 4 cancelled_at, 5 cancelling_at, 6 completed_at,
    7 completion_window, 8 endpoint, 9 error_file_id, 10 errors, 11 expired_at, 12 expires_at,
    13 failed_at, 14 finalizing_at, 15 in_progress_at, 16 input_file_id, 17 metadata, 18 model,
    19 output_file_id, 20 request_counts, 21 usage,
}

impl Batch {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// The problems that were found with a batch.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Errors {
    /// Kind of object, as a fixed name.
    pub object: Option<String>,
    /// Payload: the listed objects or the raw content.
    pub data: Option<Vec<BatchError>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Errors = "Batch.Errors";
    [
        optional("object").or_null(),
        optional("data").or_null(),
    ];
    0 object, 1 data,
}

/// Status of `Batch`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `validating`
    Validating,
    /// `failed`
    Failed,
    /// `in_progress`
    InProgress,
    /// `finalizing`
    Finalizing,
    /// `completed`
    Completed,
    /// `expired`
    Expired,
    /// `cancelling`
    Cancelling,
    /// `cancelled`
    Cancelled,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Status;
    "validating" Validating,
    "failed" Failed,
    "in_progress" InProgress,
    "finalizing" Finalizing,
    "completed" Completed,
    "expired" Expired,
    "cancelling" Cancelling,
    "cancelled" Cancelled,
}
