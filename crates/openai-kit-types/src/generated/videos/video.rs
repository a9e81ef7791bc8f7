//! `Video` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::videos::{VideoCreateError, VideoModel, VideoSeconds, VideoSize};

/// A video job: prompt, settings, progress and outcome.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Video {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// When it finished, in Unix seconds.
    pub completed_at: Option<i64>,
    /// What went wrong, if anything did.
    pub error: Option<VideoCreateError>,
    /// When the video files are removed, in Unix seconds.
    pub expires_at: Option<i64>,
    /// Model that does or did the work.
    pub model: VideoModel,
    /// How much of the video is done, in percent.
    pub progress: i64,
    /// Text that tells the model what to make, or a stored prompt.
    pub prompt: Option<String>,
    /// ID of the video that this one is based on.
    pub remixed_from_video_id: Option<String>,
    /// Length of time in seconds.
    pub seconds: VideoSeconds,
    /// Size of the picture, video or file.
    pub size: VideoSize,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Video = "Video";
    [
        required("id"),
        constant("object", "video"),
        required("created_at"),
        required("status"),
        optional("completed_at").or_null(),
        optional("error").or_null(),
        optional("expires_at").or_null(),
        required("model"),
        required("progress"),
        optional("prompt").or_null(),
        optional("remixed_from_video_id").or_null(),
        required("seconds"),
        required("size"),
    ];
    0 id, 2 created_at, 3 status, 4 completed_at, 5 error, 6 expires_at, 7 model, 8 progress,
    9 prompt, 10 remixed_from_video_id, 11 seconds, 12 size,
}

impl Video {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Status of `Video`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `queued`
    Queued,
    /// `in_progress`
    InProgress,
    /// `completed`
    Completed,
    /// `failed`
    Failed,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Status;
    "queued" Queued,
    "in_progress" InProgress,
    "completed" Completed,
    "failed" Failed,
}
