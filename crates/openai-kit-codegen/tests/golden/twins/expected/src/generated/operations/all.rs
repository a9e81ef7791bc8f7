//! The list of all operations.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::Operation;

#[cfg(feature = "twins")]
static TWINS: &[&Operation] = &[
    &super::twins::CREATE,
    &super::twins::LIST,
    &super::twins::LIST_OTHERS,
];

/// The operations of each area.
static AREAS: &[&[&Operation]] = &[
    #[cfg(feature = "twins")]
    TWINS,
];

/// All operations of the areas whose features are on, in order of the areas.
pub fn all() -> impl Iterator<Item = &'static Operation> {
    AREAS.iter().flat_map(|area| area.iter().copied())
}
