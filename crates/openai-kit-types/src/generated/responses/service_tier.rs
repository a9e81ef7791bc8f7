//! `ServiceTier` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

/// The speed and price class that a request runs in.
#[derive(Clone)]
#[non_exhaustive]
pub enum ServiceTier {
    /// `auto`
    Auto,
    /// `default`
    Default,
    /// `flex`
    Flex,
    /// `scale`
    Scale,
    /// `priority`
    Priority,
    /// `fast`
    Fast,
    /// `ultrafast`
    Ultrafast,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ServiceTier;
    "auto" Auto,
    "default" Default,
    "flex" Flex,
    "scale" Scale,
    "priority" Priority,
    "fast" Fast,
    "ultrafast" Ultrafast,
}
