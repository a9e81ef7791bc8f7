//! The reply that an error is about, kept beside it.

pub(super) enum Kept {
    Nothing,
    #[cfg(feature = "schemars")]
    Completion(Box<openai_kit_types::chat::ChatCompletion>),
    #[cfg(all(feature = "responses", feature = "schemars"))]
    Response(Box<openai_kit_types::responses::Response>),
}

impl Kept {
    #[cfg(feature = "chat")]
    pub(super) fn completion(&self) -> Option<&openai_kit_types::chat::ChatCompletion> {
        match self {
            #[cfg(feature = "schemars")]
            Self::Completion(completion) => Some(completion),
            _ => None,
        }
    }

    #[cfg(feature = "responses")]
    pub(super) fn response(&self) -> Option<&openai_kit_types::responses::Response> {
        match self {
            #[cfg(feature = "schemars")]
            Self::Response(response) => Some(response),
            _ => None,
        }
    }

    pub(super) fn request_id(&self) -> Option<&str> {
        match self {
            Self::Nothing => None,
            #[cfg(feature = "schemars")]
            Self::Completion(completion) => completion.request_id(),
            #[cfg(all(feature = "responses", feature = "schemars"))]
            Self::Response(response) => response.request_id(),
        }
    }
}
