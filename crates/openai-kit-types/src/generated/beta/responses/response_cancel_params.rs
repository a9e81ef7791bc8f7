//! What `beta.responses.cancel` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoItems, Leftovers};

pub use crate::beta::responses::response_create_params::Beta;

/// Response cancel params with `betas`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseCancelParams {
    /// Features in testing that the call wants to use.
    pub betas: Option<Vec<Beta>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseCancelParams = "beta.ResponseCancelParams";
    [
        optional("betas").in_header(),
    ];
    0 betas,
}

impl ResponseCancelParams {
    /// Features in testing that the call wants to use.
    #[must_use]
    pub fn betas(mut self, betas: impl IntoItems<Beta>) -> Self {
        put(&mut self.betas, &mut self.leftovers, 0, betas.into_items());
        self
    }
}
