//! Every type by name.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::operation::Type;

/// Every type of the crate.
#[rustfmt::skip]
pub(crate) static TYPES: &[Type] = &[
    Type::of::<openai_kit_types::unions::All>("unions.All"),
    Type::of::<openai_kit_types::unions::all::EitherNumber>("unions.All.EitherNumber"),
    Type::of::<openai_kit_types::unions::all::Limit>("unions.All.Limit"),
    Type::of::<openai_kit_types::unions::all::LimitText>("unions.All.LimitText"),
    Type::of::<openai_kit_types::unions::all::Number>("unions.All.Number"),
    Type::of::<openai_kit_types::unions::all::Pairs>("unions.All.Pairs"),
    Type::of::<openai_kit_types::unions::all::Rest>("unions.All.Rest"),
    Type::of::<openai_kit_types::unions::AssistantTurn>("unions.AssistantTurn"),
    Type::of::<openai_kit_types::unions::Call>("unions.Call"),
    Type::of::<openai_kit_types::unions::Circle>("unions.Circle"),
    Type::of::<openai_kit_types::unions::EasyMessage>("unions.EasyMessage"),
    Type::of::<openai_kit_types::unions::easy_message::Role>("unions.EasyMessage.Role"),
    Type::of::<openai_kit_types::unions::Event>("unions.Event"),
    Type::of::<openai_kit_types::unions::event::Object>("unions.Event.Object"),
    Type::of::<openai_kit_types::unions::event::ObjectKind>("unions.Event.ObjectKind"),
    Type::of::<openai_kit_types::unions::event::ObjectValue>("unions.Event.ObjectValue"),
    Type::of::<openai_kit_types::unions::FunctionTool>("unions.FunctionTool"),
    Type::of::<openai_kit_types::unions::Item>("unions.Item"),
    Type::of::<openai_kit_types::unions::Outcome>("unions.Outcome"),
    Type::of::<openai_kit_types::unions::outcome::Failure>("unions.Outcome.Failure"),
    Type::of::<openai_kit_types::unions::outcome::Output>("unions.Outcome.Output"),
    Type::of::<openai_kit_types::unions::Outer>("unions.Outer"),
    Type::of::<openai_kit_types::unions::Reference>("unions.Reference"),
    Type::of::<openai_kit_types::unions::SearchTool>("unions.SearchTool"),
    Type::of::<openai_kit_types::unions::search_tool::Type>("unions.SearchTool.Type"),
    Type::of::<openai_kit_types::unions::Shape>("unions.Shape"),
    Type::of::<openai_kit_types::unions::Sized>("unions.Sized"),
    Type::of::<openai_kit_types::unions::sized::Object>("unions.Sized.Object"),
    Type::of::<openai_kit_types::unions::sized::ObjectValue>("unions.Sized.ObjectValue"),
    Type::of::<openai_kit_types::unions::Square>("unions.Square"),
    Type::of::<openai_kit_types::unions::StoredTurn>("unions.StoredTurn"),
    Type::of::<openai_kit_types::unions::stored_turn::Role>("unions.StoredTurn.Role"),
    Type::of::<openai_kit_types::unions::Tool>("unions.Tool"),
    Type::of::<openai_kit_types::unions::Turn>("unions.Turn"),
    Type::of::<openai_kit_types::unions::UnionCreateParams>("unions.UnionCreateParams"),
    Type::of::<openai_kit_types::unions::union_create_params::Choice>("unions.UnionCreateParams.Choice"),
    Type::of::<openai_kit_types::unions::union_create_params::ChoiceText>("unions.UnionCreateParams.ChoiceText"),
    Type::of::<openai_kit_types::unions::union_create_params::Content>("unions.UnionCreateParams.Content"),
    Type::of::<openai_kit_types::unions::union_create_params::Input>("unions.UnionCreateParams.Input"),
    Type::of::<openai_kit_types::unions::union_create_params::Prompt>("unions.UnionCreateParams.Prompt"),
    Type::of::<openai_kit_types::unions::UserTurn>("unions.UserTurn"),
    Type::of::<openai_kit_types::unions::user_turn::Role>("unions.UserTurn.Role"),
];
