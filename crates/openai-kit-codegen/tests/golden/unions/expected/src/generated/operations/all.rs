//! The list of all operations.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::Operation;

#[cfg(feature = "unions")]
static UNIONS: &[&Operation] = &[&super::unions::CREATE];

/// The operations of each area.
static AREAS: &[&[&Operation]] = &[
    #[cfg(feature = "unions")]
    UNIONS,
];

/// All operations of the areas whose features are on, in order of the areas.
pub fn all() -> impl Iterator<Item = &'static Operation> {
    AREAS.iter().flat_map(|area| area.iter().copied())
}
