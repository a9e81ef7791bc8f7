//! Every type by name.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::operation::Type;

/// Every type of the crate.
#[rustfmt::skip]
pub(crate) static TYPES: &[Type] = &[
    Type::of::<openai_kit_types::recursion::ComparisonParam>("recursion.ComparisonParam"),
    Type::of::<openai_kit_types::recursion::comparison_param::Type>("recursion.ComparisonParam.Type"),
    Type::of::<openai_kit_types::recursion::comparison_param::Value>("recursion.ComparisonParam.Value"),
    Type::of::<openai_kit_types::recursion::CompoundParam>("recursion.CompoundParam"),
    Type::of::<openai_kit_types::recursion::compound_param::Type>("recursion.CompoundParam.Type"),
    Type::of::<openai_kit_types::recursion::Delivery>("recursion.Delivery"),
    Type::of::<openai_kit_types::recursion::FilterParam>("recursion.FilterParam"),
    Type::of::<openai_kit_types::recursion::Large>("recursion.Large"),
    Type::of::<openai_kit_types::recursion::Leaf>("recursion.Leaf"),
    Type::of::<openai_kit_types::recursion::NotParam>("recursion.NotParam"),
    Type::of::<openai_kit_types::recursion::Ping>("recursion.Ping"),
    Type::of::<openai_kit_types::recursion::Pong>("recursion.Pong"),
    Type::of::<openai_kit_types::recursion::Small>("recursion.Small"),
    Type::of::<openai_kit_types::recursion::Tree>("recursion.Tree"),
    Type::of::<openai_kit_types::recursion::Value>("recursion.Value"),
];
