//! Objects of every kind (`objects`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod empty;
pub mod methods_param;
pub mod odd;
pub mod place;
pub mod sent_param;
pub mod thing;
pub mod thing_create_params;
pub mod thing_model;

pub use self::empty::Empty;
pub use self::methods_param::MethodsParam;
pub use self::odd::Odd;
pub use self::place::Place;
pub use self::sent_param::SentParam;
pub use self::thing::Thing;
pub use self::thing_create_params::ThingCreateParams;
pub use self::thing_model::ThingModel;

/// Tokens.
pub type Tokens = Vec<i64>;
