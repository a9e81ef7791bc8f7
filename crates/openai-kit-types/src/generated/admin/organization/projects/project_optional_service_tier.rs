//! `ProjectOptionalServiceTier` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

/// A service tier that must be enabled for a project.
#[derive(Clone)]
#[non_exhaustive]
pub enum ProjectOptionalServiceTier {
    /// `flex`
    Flex,
    /// `fast`
    Fast,
    /// `ultrafast`
    Ultrafast,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ProjectOptionalServiceTier;
    "flex" Flex,
    "fast" Fast,
    "ultrafast" Ultrafast,
}
