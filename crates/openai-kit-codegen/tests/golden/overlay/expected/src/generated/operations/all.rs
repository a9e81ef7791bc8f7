//! The list of all operations.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::Operation;

#[cfg(feature = "overlay")]
static OVERLAY: &[&Operation] = &[&super::overlay::CREATE, &super::overlay::LIST];

/// The operations of each area.
static AREAS: &[&[&Operation]] = &[
    #[cfg(feature = "overlay")]
    OVERLAY,
];

/// All operations of the areas whose features are on, in order of the areas.
pub fn all() -> impl Iterator<Item = &'static Operation> {
    AREAS.iter().flat_map(|area| area.iter().copied())
}
