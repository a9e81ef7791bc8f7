//! Unions of every kind (`unions`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod all;
pub mod assistant_turn;
pub mod call;
pub mod circle;
pub mod easy_message;
pub mod event;
pub mod function_tool;
pub mod item;
pub mod outcome;
pub mod outer;
pub mod reference;
pub mod search_tool;
pub mod shape;
pub mod sized;
pub mod square;
pub mod stored_turn;
pub mod tool;
pub mod turn;
pub mod union_create_params;
pub mod user_turn;

pub use self::all::All;
pub use self::assistant_turn::AssistantTurn;
pub use self::call::Call;
pub use self::circle::Circle;
pub use self::easy_message::EasyMessage;
pub use self::event::Event;
pub use self::function_tool::FunctionTool;
pub use self::item::Item;
pub use self::outcome::Outcome;
pub use self::outer::Outer;
pub use self::reference::Reference;
pub use self::search_tool::SearchTool;
pub use self::shape::Shape;
pub use self::sized::Sized;
pub use self::square::Square;
pub use self::stored_turn::StoredTurn;
pub use self::tool::Tool;
pub use self::turn::Turn;
pub use self::union_create_params::UnionCreateParams;
pub use self::user_turn::UserTurn;
