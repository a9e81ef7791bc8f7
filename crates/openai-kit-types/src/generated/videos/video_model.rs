//! `VideoModel` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

/// The names of the video models.
///
/// Any text can be one; the known ones are constants.
#[derive(Clone, Default)]
pub struct VideoModel(std::borrow::Cow<'static, str>);

names! {
    VideoModel;
    "sora-2" SORA_2,
    "sora-2-pro" SORA_2_PRO,
    "sora-2-2025-10-06" SORA_2_2025_10_06,
    "sora-2-pro-2025-10-06" SORA_2_PRO_2025_10_06,
    "sora-2-2025-12-08" SORA_2_2025_12_08,
}
