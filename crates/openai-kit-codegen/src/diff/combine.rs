//! Shapes made of others: unions and what `allOf` merges.

use std::collections::BTreeSet;

use serde_json::Value;

use super::description::{Object, Shape, signature};

/// The values of an `enum`; null among them is a member of its own, and both flags are a boolean.
pub(super) fn values(listed: &[Value]) -> Shape {
    let mut texts: Vec<String> = Vec::new();
    let mut seen = BTreeSet::new();
    let has_null = listed.iter().any(Value::is_null);
    for value in listed.iter().filter(|value| !value.is_null()) {
        let text = value.to_string();
        if seen.insert(text.clone()) {
            texts.push(text);
        }
    }
    let both_flags = texts.len() == 2 && texts.iter().all(|text| text == "true" || text == "false");
    let shape = if both_flags {
        Shape::Plain(String::from("boolean"))
    } else {
        Shape::Values(texts)
    };
    match shape {
        Shape::Values(texts) if texts.is_empty() => Shape::null(),
        shape if has_null => union(vec![shape, Shape::null()], None),
        shape => shape,
    }
}

/// A union: nested ones flattened, doubles dropped, all values together, null last; of one member just that.
pub(super) fn union(members: Vec<Shape>, discriminator: Option<String>) -> Shape {
    let mut discriminator = discriminator;
    let mut inner = Vec::new();
    for member in members {
        match member {
            Shape::Union {
                members,
                discriminator: nested,
            } => {
                discriminator = discriminator.or(nested);
                inner.extend(members);
            }
            other => inner.push(other),
        }
    }
    let mut flat: Vec<Shape> = Vec::new();
    let mut seen = BTreeSet::new();
    let mut known_values: Option<usize> = None;
    for member in inner {
        if let Shape::Values(values) = member {
            let values: Vec<String> = values
                .into_iter()
                .filter(|value| seen.insert(format!("value {value}")))
                .collect();
            match known_values.and_then(|index| flat.get_mut(index)) {
                Some(Shape::Values(known)) => known.extend(values),
                _ => {
                    known_values = Some(flat.len());
                    flat.push(Shape::Values(values));
                }
            }
        } else if seen.insert(signature(&member, &str::to_owned)) && !member.is_null() {
            flat.push(member);
        }
    }
    if seen.contains("null") {
        flat.push(Shape::null());
    }
    if flat.len() == 1 {
        flat.remove(0)
    } else {
        Shape::Union {
            members: flat,
            discriminator,
        }
    }
}

/// Adds the fields of one object to another.
pub(super) fn merge(into: &mut Object, from: Object) {
    for (name, field) in from.fields {
        let says_nothing = field.shape == Shape::Any && into.fields.contains_key(&name);
        if !says_nothing {
            into.fields.insert(name, field);
        }
    }
    into.required.extend(from.required);
    into.others = from.others.or_else(|| into.others.take());
}

/// A union beside an object without the members that only require some of its fields.
pub(super) fn without_field_rules(part: Shape) -> Option<Shape> {
    let Shape::Union {
        members,
        discriminator,
    } = part
    else {
        return Some(part);
    };
    let keeps = |member: &Shape| {
        !matches!(member, Shape::Any)
            && !matches!(member, Shape::Object(object) if object.is_opaque())
    };
    let kept: Vec<Shape> = members.into_iter().filter(keeps).collect();
    (!kept.is_empty()).then(|| union(kept, discriminator))
}
