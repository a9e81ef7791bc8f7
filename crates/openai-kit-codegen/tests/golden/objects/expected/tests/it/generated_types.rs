//! Every type by name.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::operation::Type;

/// Every type of the crate.
#[rustfmt::skip]
pub(crate) static TYPES: &[Type] = &[
    Type::of::<openai_kit_types::objects::Empty>("objects.Empty"),
    Type::of::<openai_kit_types::objects::MethodsParam>("objects.MethodsParam"),
    Type::of::<openai_kit_types::objects::Odd>("objects.Odd"),
    Type::of::<openai_kit_types::objects::odd::Value>("objects.Odd.Value"),
    Type::of::<openai_kit_types::objects::Place>("objects.Place"),
    Type::of::<openai_kit_types::objects::SentParam>("objects.SentParam"),
    Type::of::<openai_kit_types::objects::sent_param::F>("objects.SentParam.F"),
    Type::of::<openai_kit_types::objects::Thing>("objects.Thing"),
    Type::of::<openai_kit_types::objects::thing::ByName>("objects.Thing.ByName"),
    Type::of::<openai_kit_types::objects::thing::Color>("objects.Thing.Color"),
    Type::of::<openai_kit_types::objects::thing::Entry>("objects.Thing.Entry"),
    Type::of::<openai_kit_types::objects::thing::Inner>("objects.Thing.Inner"),
    Type::of::<openai_kit_types::objects::thing::InnerDeep>("objects.Thing.InnerDeep"),
    Type::of::<openai_kit_types::objects::thing::Mode>("objects.Thing.Mode"),
    Type::of::<openai_kit_types::objects::thing::Status>("objects.Thing.Status"),
    Type::of::<openai_kit_types::objects::ThingCreateParams>("objects.ThingCreateParams"),
    Type::of::<openai_kit_types::objects::ThingModel>("objects.ThingModel"),
];
