//! The list of all operations.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::Operation;

#[cfg(feature = "calls")]
static CALLS: &[&Operation] = &[
    &super::calls::CHANGE,
    &super::calls::CREATE,
    &super::calls::DELETE,
    &super::calls::LIST,
    &super::calls::REPLACE,
    &super::calls::RETRIEVE,
    &super::calls::TRANSCRIBE,
    &super::calls::WATCH,
    &super::calls::old::LIST,
    &super::calls::old::REPLACE,
    &super::calls::parts::CONTENT,
    &super::calls::parts::UPLOAD,
    &super::calls::rules::CREATE,
];

/// The operations of each area.
static AREAS: &[&[&Operation]] = &[
    #[cfg(feature = "calls")]
    CALLS,
];

/// All operations of the areas whose features are on, in order of the areas.
pub fn all() -> impl Iterator<Item = &'static Operation> {
    AREAS.iter().flat_map(|area| area.iter().copied())
}
