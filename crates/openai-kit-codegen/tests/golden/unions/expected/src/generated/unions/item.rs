//! `Item` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::unions::{Call, EasyMessage, Reference};
use crate::{RawJson, Why};

/// Item.
#[derive(Clone)]
#[non_exhaustive]
pub enum Item {
    /// `message`: Easy message with `content` and `role`.
    Message(EasyMessage),
    /// `call`: Call with `id` and `name`.
    Call(Call),
    /// `reference`: Reference with `id`.
    Reference(Reference),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Item = "unions.Item";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("call", Pick::One(1)),
                ("message", Pick::One(0)),
                ("reference", Pick::One(2)),
            ],
            Pick::First(&[
                Case { variant: 0, texts: &[], keys: &["content", "role"] },
                Case { variant: 2, texts: &[], keys: &["id"] },
            ]),
        ),
    };
    0 Message, 1 Call, 2 Reference,
}
