//! Decisions: answers as choices, scores and probabilities (`decisions`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod decision;
pub mod decision_create_params;
pub mod decision_input_image_param;
pub mod decision_input_message_param;
pub mod decision_input_part_union_param;
pub mod decision_input_text_param;
pub mod decision_prompt_cache_breakpoint_param;

pub use self::decision::Decision;
pub use self::decision_create_params::DecisionCreateParams;
pub use self::decision_input_image_param::DecisionInputImageParam;
pub use self::decision_input_message_param::DecisionInputMessageParam;
pub use self::decision_input_part_union_param::DecisionInputPartUnionParam;
pub use self::decision_input_text_param::DecisionInputTextParam;
pub use self::decision_prompt_cache_breakpoint_param::DecisionPromptCacheBreakpointParam;
