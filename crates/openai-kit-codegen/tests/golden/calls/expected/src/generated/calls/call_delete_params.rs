//! What `calls.delete` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoItems, Leftovers};

/// Call delete params with `betas`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallDeleteParams {
    /// Betas.
    pub betas: Option<Vec<Beta>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CallDeleteParams = "calls.CallDeleteParams";
    [
        optional("betas").in_header(),
    ];
    0 betas,
}

impl CallDeleteParams {
    /// Betas.
    #[must_use]
    pub fn betas(mut self, betas: impl IntoItems<Beta>) -> Self {
        put(&mut self.betas, &mut self.leftovers, 0, betas.into_items());
        self
    }
}

/// Beta of `CallDeleteParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Beta {
    /// `calls=v3`
    CallsV3,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Beta;
    "calls=v3" CallsV3,
}
