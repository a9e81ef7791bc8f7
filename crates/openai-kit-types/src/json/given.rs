//! What a server gave for one key, where the field alone cannot tell.

use super::{
    leftovers::Leftover,
    node::{Fill, Node, Slot, View, leftovers, with_leftovers},
};

/// What a server gave for a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Given {
    /// A value, which the field holds.
    Value,
    /// An explicit null.
    Null,
    /// The key was not there.
    Nothing,
    /// A value that the field cannot hold.
    Misfit,
}

/// What a server gave for a key of an object: a number that is 0 may not have been there at all.
#[must_use]
pub fn given(value: &dyn Node, key: &str) -> Given {
    match value.view() {
        View::Present(value) => given(value, key),
        View::Object(shape, object) => {
            let Some(index) = shape.keys.iter().position(|known| known.name == key) else {
                return Given::Nothing;
            };
            match leftovers(object).of_key(index) {
                Some(Leftover::Null) => Given::Null,
                Some(Leftover::Absent) => Given::Nothing,
                Some(Leftover::Misfit(_)) => Given::Misfit,
                None => match object.field(index).view() {
                    View::Absent => Given::Nothing,
                    View::Null => Given::Null,
                    _ => Given::Value,
                },
            }
        }
        _ => Given::Nothing,
    }
}

/// Keeps the id of the request that an object answers beside it.
pub fn keep_request_id(value: &mut dyn Node, id: &str) {
    if matches!(value.view(), View::Object(..))
        && let Slot::Object(_, object) = value.slot(Fill::Value)
    {
        with_leftovers(object, |leftovers| leftovers.set_request_id(id));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{json::from_str, shared::ErrorObject};

    #[test]
    fn a_field_at_its_default_says_why() {
        for (json, expected) in [
            (r#"{"message":""}"#, Given::Value),
            (r#"{"message":null}"#, Given::Null),
            (r#"{"message":1}"#, Given::Misfit),
            (r"{}", Given::Nothing),
        ] {
            let error: ErrorObject = from_str(json).unwrap();
            assert_eq!(given(&error, "message"), expected, "{json}");
        }
    }
}
