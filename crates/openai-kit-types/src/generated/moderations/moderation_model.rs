//! `ModerationModel` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

/// The names of the moderation models.
///
/// Any text can be one; the known ones are constants.
#[derive(Clone, Default)]
pub struct ModerationModel(std::borrow::Cow<'static, str>);

names! {
    ModerationModel;
    "omni-moderation-latest" OMNI_MODERATION_LATEST,
    "omni-moderation-2024-09-26" OMNI_MODERATION_2024_09_26,
    "text-moderation-latest" TEXT_MODERATION_LATEST,
    "text-moderation-stable" TEXT_MODERATION_STABLE,
}
