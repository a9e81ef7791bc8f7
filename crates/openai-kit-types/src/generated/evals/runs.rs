//! Evaluations and their runs (`evals.runs`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod output_item_list_params;
pub mod output_item_list_response;

pub use self::output_item_list_params::OutputItemListParams;
pub use self::output_item_list_response::OutputItemListResponse;

pub use crate::evals::runs::OutputItemListResponse as OutputItemRetrieveResponse;
