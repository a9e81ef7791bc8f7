//! Errors before anything is sent.

use std::{error::Error as StdError, fmt};

use super::Source;

struct Inner {
    message: String,
    parameter: Option<String>,
    source: Option<Source>,
    attempts: u32,
}

macro_rules! local {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        pub struct $name(Box<Inner>);

        impl $name {
            /// An error with its text: what is wrong, and what to do next.
            #[must_use]
            pub fn new(message: impl Into<String>) -> Self {
                Self(Box::new(Inner {
                    message: message.into(),
                    parameter: None,
                    source: None,
                    attempts: 0,
                }))
            }

            /// Names the parameter, option or variable that is wrong.
            #[must_use]
            pub fn on(mut self, parameter: impl Into<String>) -> Self {
                self.0.parameter = Some(parameter.into());
                self
            }

            /// Adds the cause.
            #[must_use]
            pub fn because(
                mut self,
                source: impl Into<Box<dyn StdError + Send + Sync>>,
            ) -> Self {
                self.0.source = Some(source.into());
                self
            }

            /// The parameter, option or variable that is wrong.
            #[must_use]
            pub fn parameter(&self) -> Option<&str> {
                self.0.parameter.as_deref()
            }

            /// How many times the request was sent before.
            #[must_use]
            pub fn attempts(&self) -> u32 {
                self.0.attempts
            }

            pub(crate) fn set_attempts(&mut self, attempts: u32) {
                self.0.attempts = attempts;
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0.message)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($name))
                    .field("message", &self.0.message)
                    .field("parameter", &self.0.parameter)
                    .field("source", &self.0.source)
                    .finish()
            }
        }

        impl StdError for $name {
            fn source(&self) -> Option<&(dyn StdError + 'static)> {
                self.0.source.as_deref().map(|source| source as _)
            }
        }
    };
}

local! {
    /// Bad configuration or arguments. Nothing was sent.
    ConfigError
}

local! {
    /// Credentials that are missing, refused, or cannot sign. The call was not sent.
    AuthError
}
