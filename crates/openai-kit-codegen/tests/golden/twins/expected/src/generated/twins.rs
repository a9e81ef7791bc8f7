//! Types with twins (`twins`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod beta_twin;
pub mod choice;
pub mod format;
pub mod level;
pub mod part;
pub mod tokens;
pub mod twin;
pub mod twin_create_params;
pub mod twin_list_others_params;
pub mod twin_list_params;

pub use self::beta_twin::BetaTwin;
pub use self::choice::Choice;
pub use self::format::Format;
pub use self::level::Level;
pub use self::part::Part;
pub use self::tokens::Tokens;
pub use self::twin::Twin;
pub use self::twin_create_params::TwinCreateParams;
pub use self::twin_list_others_params::TwinListOthersParams;
pub use self::twin_list_params::TwinListParams;

pub use crate::twins::Choice as BetaChoice;
pub use crate::twins::Format as BetaFormat;
pub use crate::twins::Format as FormatParam;
pub use crate::twins::Level as LevelParam;
pub use crate::twins::Part as OtherPart;
