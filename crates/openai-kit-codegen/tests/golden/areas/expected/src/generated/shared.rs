//! Types that several areas share (`shared`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod money;

pub use self::money::Money;
