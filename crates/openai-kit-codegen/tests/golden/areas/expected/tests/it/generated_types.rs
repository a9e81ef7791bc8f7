//! Every type by name.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::operation::Type;

/// Every type of the crate.
#[rustfmt::skip]
pub(crate) static TYPES: &[Type] = &[
    Type::of::<openai_kit_types::beta::rooms::RoomPlan>("beta.RoomPlan"),
    Type::of::<openai_kit_types::beta::doors::Door>("beta.doors.Door"),
    Type::of::<openai_kit_types::beta::doors::door::Money>("beta.doors.Door.Money"),
    Type::of::<openai_kit_types::rooms::Room>("rooms.Room"),
    Type::of::<openai_kit_types::rooms::room::Size>("rooms.Room.Size"),
    Type::of::<openai_kit_types::rooms::RoomClientEvent>("rooms.RoomClientEvent"),
    Type::of::<openai_kit_types::shared::Money>("shared.Money"),
];
