//! Small valid values, made from a type alone. They stand in for a server's replies in tests.

use super::{
    Node,
    node::{Fill, Slot, View},
};

/// How deep lists and optional keys are filled; what is required below is filled still.
const DEPTH: usize = 4;

/// Fills a value with an example: what is required, and with `all` also what is optional.
pub fn fill(node: &mut dyn Node, all: bool) {
    place(node, all, 0);
}

fn place(node: &mut dyn Node, all: bool, depth: usize) {
    match node.slot(Fill::Value) {
        Slot::Bool(truth) => *truth = true,
        Slot::Int(int) => *int = 1,
        Slot::Float(number) => *number = 0.5,
        Slot::Text(text) => *text = "text".to_owned(),
        Slot::Raw(raw) => *raw = "text".into(),
        Slot::Choice(choice, known) => choice.set(known.first().copied().unwrap_or("text")),
        Slot::Object(shape, object) => {
            for (index, key) in shape.keys.iter().enumerate() {
                if key.constant.is_none() && (key.required || (all && depth < DEPTH)) {
                    place(object.field_mut(index), all, depth + 1);
                }
            }
        }
        Slot::Map(map) if depth < DEPTH => place(map.entry("key"), all, depth + 1),
        Slot::List(list) if depth < DEPTH => place(list.push(), all, depth + 1),
        Slot::Union(union) => place(union.choose(0), all, depth + 1),
        // The default of these is a small value already.
        Slot::Map(_)
        | Slot::List(_)
        | Slot::Custom(_)
        | Slot::Refused
        | Slot::Done
        | Slot::Leftovers(_) => {}
    }
}

/// Whether a variant of a union exists, and the value of that variant.
pub fn variant(node: &mut dyn Node, number: u8, all: bool) -> bool {
    let Slot::Union(union) = node.slot(Fill::Value) else {
        return false;
    };
    place(union.choose(number), all, 1);
    !matches!(node.view(), View::Unknown(..))
}
