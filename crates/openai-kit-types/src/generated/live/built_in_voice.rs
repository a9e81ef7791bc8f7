//! `BuiltInVoice` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

/// The names of the ready-made Live voices.
#[derive(Clone)]
#[non_exhaustive]
pub enum BuiltInVoice {
    /// `alloy`
    Alloy,
    /// `ash`
    Ash,
    /// `ballad`
    Ballad,
    /// `beacon`
    Beacon,
    /// `bossa`
    Bossa,
    /// `cedar`
    Cedar,
    /// `cinder`
    Cinder,
    /// `coral`
    Coral,
    /// `delta`
    Delta,
    /// `echo`
    Echo,
    /// `gleam`
    Gleam,
    /// `marin`
    Marin,
    /// `meridian`
    Meridian,
    /// `quartz`
    Quartz,
    /// `ripple`
    Ripple,
    /// `sage`
    Sage,
    /// `shida`
    Shida,
    /// `shimmer`
    Shimmer,
    /// `stone`
    Stone,
    /// `tempo`
    Tempo,
    /// `verse`
    Verse,
    /// `vesper`
    Vesper,
    /// `willow`
    Willow,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    BuiltInVoice;
    "alloy" Alloy,
    "ash" Ash,
    "ballad" Ballad,
    "beacon" Beacon,
    "bossa" Bossa,
    "cedar" Cedar,
    "cinder" Cinder,
    "coral" Coral,
    "delta" Delta,
    "echo" Echo,
    "gleam" Gleam,
    "marin" Marin,
    "meridian" Meridian,
    "quartz" Quartz,
    "ripple" Ripple,
    "sage" Sage,
    "shida" Shida,
    "shimmer" Shimmer,
    "stone" Stone,
    "tempo" Tempo,
    "verse" Verse,
    "vesper" Vesper,
    "willow" Willow,
}
