//! Every type by name.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::operation::Type;

/// Every type of the crate.
#[rustfmt::skip]
pub(crate) static TYPES: &[Type] = &[
    Type::of::<openai_kit_types::twins::BetaTwin>("twins.BetaTwin"),
    Type::of::<openai_kit_types::twins::beta_twin::Limits>("twins.BetaTwin.Limits"),
    Type::of::<openai_kit_types::twins::Choice>("twins.Choice"),
    Type::of::<openai_kit_types::twins::Format>("twins.Format"),
    Type::of::<openai_kit_types::twins::Level>("twins.Level"),
    Type::of::<openai_kit_types::twins::Part>("twins.Part"),
    Type::of::<openai_kit_types::twins::Tokens>("twins.Tokens"),
    Type::of::<openai_kit_types::twins::Twin>("twins.Twin"),
    Type::of::<openai_kit_types::twins::twin::Limits>("twins.Twin.Limits"),
    Type::of::<openai_kit_types::twins::twin::Usage>("twins.Twin.Usage"),
    Type::of::<openai_kit_types::twins::TwinCreateParams>("twins.TwinCreateParams"),
    Type::of::<openai_kit_types::twins::TwinListOthersParams>("twins.TwinListOthersParams"),
    Type::of::<openai_kit_types::twins::TwinListParams>("twins.TwinListParams"),
];
