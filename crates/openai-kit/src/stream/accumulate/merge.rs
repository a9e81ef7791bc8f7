//! Pieces of JSON into a whole: the rule for what no type knows.

use serde_json::{Map, Value};

use super::AccumulateError;

/// How far behind its end a list may be added to: an index must not cost memory by itself.
const FARTHEST: usize = 1_024;

/// Merges each key of a piece into the whole. Texts are joined, numbers added, objects merged, lists
/// extended; objects in lists are merged by their `index`. What names or numbers a thing is
/// replaced. Null changes nothing that is there.
pub(super) fn object(
    whole: &mut Map<String, Value>,
    piece: Map<String, Value>,
) -> Result<(), AccumulateError> {
    for (key, piece) in piece {
        entry(whole, key, piece)?;
    }
    Ok(())
}

/// Merges the piece of one key.
pub(super) fn entry(
    whole: &mut Map<String, Value>,
    key: String,
    piece: Value,
) -> Result<(), AccumulateError> {
    let names = matches!(&*key, "index" | "type" | "id" | "role" | "name");
    match whole.get_mut(&key) {
        Some(_) if piece.is_null() => Ok(()),
        Some(old) if names || old.is_null() => {
            *old = first(piece)?;
            Ok(())
        }
        Some(old) => value(old, piece),
        None => {
            whole.insert(key, first(piece)?);
            Ok(())
        }
    }
}

/// A piece that is the first one. Its lists can hold several pieces of the same thing.
fn first(piece: Value) -> Result<Value, AccumulateError> {
    match piece {
        Value::Array(items) => {
            let mut whole = Vec::new();
            list(&mut whole, items)?;
            Ok(Value::Array(whole))
        }
        Value::Object(piece) => {
            let mut whole = Map::new();
            object(&mut whole, piece)?;
            Ok(Value::Object(whole))
        }
        other => Ok(other),
    }
}

fn value(old: &mut Value, piece: Value) -> Result<(), AccumulateError> {
    match (old, piece) {
        (Value::String(old), Value::String(piece)) => old.push_str(&piece),
        (Value::Number(old), Value::Number(piece)) => {
            if let Some(sum) = sum(old, &piece) {
                *old = sum;
            }
        }
        (Value::Object(old), Value::Object(piece)) => object(old, piece)?,
        (Value::Array(old), Value::Array(piece)) => list(old, piece)?,
        // Another kind than before: the newest counts.
        (old, piece) => *old = piece,
    }
    Ok(())
}

fn sum(left: &serde_json::Number, right: &serde_json::Number) -> Option<serde_json::Number> {
    match (left.as_i64(), right.as_i64()) {
        (Some(left), Some(right)) => left.checked_add(right).map(Into::into),
        _ => serde_json::Number::from_f64(left.as_f64()? + right.as_f64()?),
    }
}

fn list(whole: &mut Vec<Value>, pieces: Vec<Value>) -> Result<(), AccumulateError> {
    for piece in pieces {
        let index = piece.get("index").filter(|_| piece.is_object());
        let Some(index) = index.filter(|index| !index.is_null()) else {
            whole.push(first(piece)?);
            continue;
        };
        let index = index
            .as_u64()
            .and_then(|index| usize::try_from(index).ok())
            .filter(|index| *index <= whole.len().saturating_add(FARTHEST))
            .ok_or_else(|| AccumulateError::new("the `index` of a piece of a list is none"))?;
        let number = Some(index as u64);
        let found = whole
            .iter_mut()
            .rev()
            .find(|item| item.get("index").and_then(Value::as_u64) == number);
        match found {
            Some(old) => value(old, piece)?,
            None => {
                // In order of the indexes, which can come in any.
                let at = whole
                    .iter()
                    .rposition(|item| item.get("index").and_then(Value::as_u64) < number)
                    .map_or(0, |at| at + 1);
                whole.insert(at, first(piece)?);
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn pieces_make_a_whole() {
        let cases = [
            (json!({"a": "x"}), json!({"a": "y"}), json!({"a": "xy"})),
            (json!({"a": 1}), json!({"a": 2}), json!({"a": 3})),
            (json!({"a": 1}), json!({"a": 0.5}), json!({"a": 1.5})),
            (json!({"a": "x"}), json!({"a": null}), json!({"a": "x"})),
            (json!({"a": null}), json!({"a": "x"}), json!({"a": "x"})),
            (json!({"id": "x"}), json!({"id": "x"}), json!({"id": "x"})),
            (
                json!({"type": "x"}),
                json!({"type": "x"}),
                json!({"type": "x"}),
            ),
            (json!({"a": [1]}), json!({"a": [2]}), json!({"a": [1, 2]})),
            (
                json!({"a": {"b": "x"}}),
                json!({"a": {"b": "y", "c": 1}}),
                json!({"a": {"b": "xy", "c": 1}}),
            ),
            (
                json!({"a": [{"index": 1, "t": "x"}, {"index": 1, "t": "y"}]}),
                json!({"a": [{"index": 0, "t": "0"}, {"index": 1, "t": "z"}]}),
                json!({"a": [{"index": 0, "t": "0"}, {"index": 1, "t": "xyz"}]}),
            ),
        ];
        for (one, two, expected) in cases {
            let mut whole = Map::new();
            for piece in [one, two] {
                object(&mut whole, piece.as_object().unwrap().clone()).unwrap();
            }
            assert_eq!(Value::Object(whole), expected);
        }
        for index in [json!(-1), json!(0.5), json!("0"), json!(1_i64 << 40)] {
            let piece = json!({"a": [{"index": index}]});
            assert!(object(&mut Map::new(), piece.as_object().unwrap().clone()).is_err());
        }
    }
}
