//! `BetaCompactedResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::responses::BetaResponseOutputItem;
use crate::responses::ResponseUsage;

pub use crate::responses::response::Image;
pub use crate::responses::response::ImageContextCompression;

/// The shortened conversation that compaction returned, with its usage.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaCompactedResponse {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Image to work on, or how images are handled.
    pub image: Option<Image>,
    /// The shortened items, for use as the next input.
    pub output: Vec<BetaResponseOutputItem>,
    /// Tokens the compacting took.
    pub usage: ResponseUsage,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaCompactedResponse = "beta.BetaCompactedResponse";
    [
        required("id"),
        constant("object", "response.compaction"),
        required("created_at"),
        optional("image").or_null(),
        required("output"),
        required("usage"),
    ];
    0 id, 2 created_at, 3 image, 4 output, 5 usage,
}

impl BetaCompactedResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
