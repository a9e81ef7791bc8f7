//! `Turn` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::unions::{AssistantTurn, Call, StoredTurn, UserTurn};
use crate::{RawJson, Why};

/// Turn.
#[derive(Clone)]
#[non_exhaustive]
pub enum Turn {
    /// `turn`: User turn with `content` and `role`.
    UserTurn(UserTurn),
    /// `turn`: Assistant turn with `content`.
    AssistantTurn(AssistantTurn),
    /// `turn`: Stored turn with `id`, `status` and more.
    StoredTurn(StoredTurn),
    /// `call`: Call with `id` and `name`.
    Call(Call),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Turn = "unions.Turn";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("call", Pick::One(3)),
                ("turn", Pick::First(&[
                    Case { variant: 2, texts: &[("role", &["user", "assistant"])], keys: &["id", "status"] },
                    Case { variant: 1, texts: &[("role", &["assistant"])], keys: &[] },
                    Case { variant: 0, texts: &[], keys: &[] },
                ])),
            ],
            Pick::None,
        ),
    };
    0 UserTurn, 1 AssistantTurn, 2 StoredTurn, 3 Call,
}
