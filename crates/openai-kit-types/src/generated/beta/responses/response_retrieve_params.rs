//! What `beta.responses.retrieve` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::responses::ResponseIncludable;
use crate::{IntoItems, IntoMaybe, Leftovers};

pub use crate::beta::responses::response_create_params::Beta;

/// Parameters of `beta.responses.retrieve`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseRetrieveParams {
    /// Features in testing that the call wants to use.
    pub betas: Option<Vec<Beta>>,
    /// Extra data to put into the reply.
    pub include: Option<Vec<ResponseIncludable>>,
    /// Whether stream events are padded to hide their true length.
    pub include_obfuscation: Option<bool>,
    /// Number of the event after which the stream goes on.
    pub starting_after: Option<i64>,
    /// Whether the result comes piece by piece as events.
    pub stream: Option<bool>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseRetrieveParams = "beta.ResponseRetrieveParams";
    [
        optional("betas").in_header(),
        optional("include").in_query(),
        optional("include_obfuscation").in_query(),
        optional("starting_after").in_query(),
        optional("stream").in_query(),
    ];
    0 betas, 1 include, 2 include_obfuscation, 3 starting_after, 4 stream,
}

impl ResponseRetrieveParams {
    /// Features in testing that the call wants to use.
    #[must_use]
    pub fn betas(mut self, betas: impl IntoItems<Beta>) -> Self {
        put(&mut self.betas, &mut self.leftovers, 0, betas.into_items());
        self
    }

    /// Extra data to put into the reply.
    #[must_use]
    pub fn include(mut self, include: impl IntoItems<ResponseIncludable>) -> Self {
        put(
            &mut self.include,
            &mut self.leftovers,
            1,
            include.into_items(),
        );
        self
    }

    /// Whether stream events are padded to hide their true length.
    #[must_use]
    pub fn include_obfuscation<By>(
        mut self,
        include_obfuscation: impl IntoMaybe<bool, By>,
    ) -> Self {
        put(
            &mut self.include_obfuscation,
            &mut self.leftovers,
            2,
            include_obfuscation.into_maybe(),
        );
        self
    }

    /// Number of the event after which the stream goes on.
    #[must_use]
    pub fn starting_after<By>(mut self, starting_after: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.starting_after,
            &mut self.leftovers,
            3,
            starting_after.into_maybe(),
        );
        self
    }
}
