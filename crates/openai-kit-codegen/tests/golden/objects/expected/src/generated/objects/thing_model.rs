//! `ThingModel` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

/// Thing model.
///
/// Any text can be one; the known ones are constants.
#[derive(Clone, Default)]
pub struct ThingModel(std::borrow::Cow<'static, str>);

names! {
    ThingModel;
    "thing-1" THING_1,
    "thing-1.5-mini" THING_1_5_MINI,
    "2-thing" N2_THING,
}
