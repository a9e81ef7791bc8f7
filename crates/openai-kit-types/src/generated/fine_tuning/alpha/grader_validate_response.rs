//! `GraderValidateResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::fine_tuning::reinforcement_method::Grader;

/// The grader as the service understood it, if it is valid.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GraderValidateResponse {
    /// The grader that scores the samples.
    pub grader: Option<Grader>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    GraderValidateResponse = "fine_tuning.alpha.GraderValidateResponse";
    [
        optional("grader").or_null(),
    ];
    0 grader,
}

impl GraderValidateResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
