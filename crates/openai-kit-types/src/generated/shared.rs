//! Types that several areas share (`shared`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod all_models;
pub mod chat_model;
pub mod comparison_filter;
pub mod compound_filter;
pub mod custom_tool_input_format;
pub mod decision_input_json;
pub mod decision_question_input_image;
pub mod decision_question_input_part;
pub mod decision_question_input_text;
pub mod error_object;
pub mod function_definition;
pub mod o_auth_error_code;
pub mod reasoning;
pub mod reasoning_effort;
pub mod response_format_json_object;
pub mod response_format_json_schema;
pub mod response_format_text;
pub mod response_format_text_grammar;
pub mod response_format_text_python;
pub mod responses_model;

pub use self::all_models::AllModels;
pub use self::chat_model::ChatModel;
pub use self::comparison_filter::ComparisonFilter;
pub use self::compound_filter::CompoundFilter;
pub use self::custom_tool_input_format::CustomToolInputFormat;
pub use self::decision_input_json::DecisionInputJSON;
pub use self::decision_question_input_image::DecisionQuestionInputImage;
pub use self::decision_question_input_part::DecisionQuestionInputPart;
pub use self::decision_question_input_text::DecisionQuestionInputText;
pub use self::error_object::ErrorObject;
pub use self::function_definition::FunctionDefinition;
pub use self::o_auth_error_code::OAuthErrorCode;
pub use self::reasoning::Reasoning;
pub use self::reasoning_effort::ReasoningEffort;
pub use self::response_format_json_object::ResponseFormatJSONObject;
pub use self::response_format_json_schema::ResponseFormatJSONSchema;
pub use self::response_format_text::ResponseFormatText;
pub use self::response_format_text_grammar::ResponseFormatTextGrammar;
pub use self::response_format_text_python::ResponseFormatTextPython;
pub use self::responses_model::ResponsesModel;

/// Free labels for an object: at most 16 pairs of key and text.
pub type Metadata = std::collections::BTreeMap<String, String>;
/// The JSON schema of a function's arguments.
pub type FunctionParameters = std::collections::BTreeMap<String, crate::RawJson>;
