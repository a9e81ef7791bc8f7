//! Every type by name.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::operation::Type;

/// Every type of the crate.
#[rustfmt::skip]
pub(crate) static TYPES: &[Type] = &[
    Type::of::<openai_kit_types::calls::Call>("calls.Call"),
    Type::of::<openai_kit_types::calls::CallChangeParams>("calls.CallChangeParams"),
    Type::of::<openai_kit_types::calls::CallCreateParams>("calls.CallCreateParams"),
    Type::of::<openai_kit_types::calls::CallDeleteParams>("calls.CallDeleteParams"),
    Type::of::<openai_kit_types::calls::call_delete_params::Beta>("calls.CallDeleteParams.Beta"),
    Type::of::<openai_kit_types::calls::CallEvent>("calls.CallEvent"),
    Type::of::<openai_kit_types::calls::call_event::Object>("calls.CallEvent.Object"),
    Type::of::<openai_kit_types::calls::call_event::ObjectValue>("calls.CallEvent.ObjectValue"),
    Type::of::<openai_kit_types::calls::CallListParams>("calls.CallListParams"),
    Type::of::<openai_kit_types::calls::call_list_params::Include>("calls.CallListParams.Include"),
    Type::of::<openai_kit_types::calls::CallReplaceParams>("calls.CallReplaceParams"),
    Type::of::<openai_kit_types::calls::CallTranscribeParams>("calls.CallTranscribeParams"),
    Type::of::<openai_kit_types::calls::call_transcribe_params::ResponseFormat>("calls.CallTranscribeParams.ResponseFormat"),
    Type::of::<openai_kit_types::calls::PartUploadBody>("calls.PartUploadBody"),
    Type::of::<openai_kit_types::calls::PartUploadParams>("calls.PartUploadParams"),
    Type::of::<openai_kit_types::calls::RuleCreateParams>("calls.RuleCreateParams"),
    Type::of::<openai_kit_types::calls::rule_create_params::Daily>("calls.RuleCreateParams.Daily"),
    Type::of::<openai_kit_types::calls::rule_create_params::Hourly>("calls.RuleCreateParams.Hourly"),
];
