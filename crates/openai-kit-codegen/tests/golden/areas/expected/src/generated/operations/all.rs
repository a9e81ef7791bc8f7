//! The list of all operations.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::Operation;

#[cfg(feature = "doors")]
static BETA_DOORS: &[&Operation] = &[&super::beta::doors::LIST];

#[cfg(feature = "beta_rooms")]
static BETA_ROOMS: &[&Operation] = &[&super::beta::rooms::RETRIEVE];

#[cfg(feature = "rooms")]
static ROOMS: &[&Operation] = &[&super::rooms::RETRIEVE];

/// The operations of each area.
static AREAS: &[&[&Operation]] = &[
    #[cfg(feature = "doors")]
    BETA_DOORS,
    #[cfg(feature = "beta_rooms")]
    BETA_ROOMS,
    #[cfg(feature = "rooms")]
    ROOMS,
];

/// All operations of the areas whose features are on, in order of the areas.
pub fn all() -> impl Iterator<Item = &'static Operation> {
    AREAS.iter().flat_map(|area| area.iter().copied())
}
