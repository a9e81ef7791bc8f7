//! Reading values by key, whatever their type: for what all replies and events have in common.

use openai_kit_types::json::{Node, View};

/// A value without the `Option`s around it.
pub(crate) fn present(node: &dyn Node) -> View<'_> {
    match node.view() {
        View::Present(node) => present(node),
        view => view,
    }
}

/// The field of a key.
pub(crate) fn field<'a>(value: &'a dyn Node, name: &str) -> Option<&'a dyn Node> {
    let View::Object(shape, object) = present(value) else {
        return None;
    };
    let index = shape.keys.iter().position(|key| key.name == name)?;
    Some(object.field(index))
}

/// The text of a key, a constant one included.
pub(crate) fn text<'a>(value: &'a dyn Node, name: &str) -> Option<&'a str> {
    let View::Object(shape, object) = present(value) else {
        return None;
    };
    let index = shape.keys.iter().position(|key| key.name == name)?;
    if let Some(constant) = shape.keys.get(index)?.constant {
        return Some(constant);
    }
    match present(object.field(index)) {
        View::Text(text) | View::Choice(text, _) => Some(text),
        _ => None,
    }
}

/// The truth value of a key.
pub(crate) fn flag(value: &dyn Node, name: &str) -> Option<bool> {
    match present(field(value, name)?) {
        View::Bool(flag) => Some(flag),
        _ => None,
    }
}

/// The whole number of a key.
pub(crate) fn count(value: &dyn Node, name: &str) -> Option<i64> {
    match present(field(value, name)?) {
        View::Int(count) => Some(count),
        _ => None,
    }
}

/// The items of a list.
pub(crate) fn items(value: &dyn Node) -> impl Iterator<Item = &dyn Node> {
    let list = match present(value) {
        View::List(list) => Some(list),
        _ => None,
    };
    let mut index = 0;
    std::iter::from_fn(move || {
        let item = list?.item(index);
        index += 1;
        item
    })
}

/// The `type` of a variant, known or not.
#[cfg(all(feature = "schemars", feature = "responses"))]
pub(crate) fn kind(value: &dyn Node) -> String {
    if let Some(kind) = text(value, "type") {
        return kind.to_owned();
    }
    let json = openai_kit_types::RawJson::of(value).to_value().ok();
    let kind = json.as_ref().and_then(|json| json["type"].as_str());
    kind.unwrap_or("something unknown").to_owned()
}
