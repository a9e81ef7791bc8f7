//! Properties over generated JSON: whatever comes in comes out, and does so again.

use openai_kit_types::{RawJson, json};
use proptest::{prelude::*, sample::Index};
use serde_json::{Map, Value};

use crate::{
    compare::{equal, same},
    generated_types::TYPES,
};

/// Any JSON, with keys and texts that types know among them.
fn any_json() -> impl Strategy<Value = Value> {
    let text = prop_oneof![
        Just("message".to_owned()),
        Just("type".to_owned()),
        Just("text".to_owned()),
        Just("id".to_owned()),
        "[ -~]{0,8}",
        "\\PC{0,4}",
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>()
            .prop_filter("JSON has no such number", |number| number.is_finite())
            .prop_map(Value::from),
        text.clone().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 24, 5, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(text.clone(), inner, 0..5)
                .prop_map(|map| Value::Object(map.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// Puts values at places of an example.
fn mutate(value: &mut Value, steps: &[(Index, Value)]) {
    for (index, with) in steps {
        let count = places(value);
        let mut at = index.index(count);
        replace(value, &mut at, with);
    }
}

fn places(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(places).sum(),
        Value::Object(fields) => fields.values().map(places).sum(),
        _ => 0,
    }
}

fn replace(value: &mut Value, at: &mut usize, with: &Value) {
    if *at == 0 {
        *value = with.clone();
        *at = usize::MAX;
        return;
    }
    *at -= 1;
    let inner: Box<dyn Iterator<Item = &mut Value>> = match value {
        Value::Array(items) => Box::new(items.iter_mut()),
        Value::Object(fields) => Box::new(fields.values_mut()),
        _ => return,
    };
    for item in inner {
        replace(item, at, with);
        if *at == usize::MAX {
            return;
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_a_type_reads_it_writes_again(
        ty in any::<Index>(),
        steps in prop::collection::vec((any::<Index>(), any_json()), 1..5),
    ) {
        let ty = ty.get(TYPES);
        let mut value = ty.default_value();
        json::fill(&mut *value, true);
        let mut mutated: Value = serde_json::from_str(&json::to_string(&*value)).expect("an example is JSON");
        mutate(&mut mutated, &steps);
        let text = mutated.to_string();
        if let Ok(first) = ty.check(text.as_bytes()) {
            prop_assert!(same(&text, &first.json), "{}: {text} came back as {}", ty.name, first.json);
            let second = ty.check(first.json.as_bytes()).expect("what was written is JSON");
            prop_assert_eq!(&second.json, &first.json);
            prop_assert_eq!(second.issues, first.issues);
        } else {
            // Only a wrong kind at the top is refused.
            prop_assert!(!mutated.is_object() || ty.default_value().view_is_text(), "{}: {text}", ty.name);
        }
    }

    #[test]
    fn raw_json_keeps_any_value(value in any_json()) {
        let pretty = serde_json::to_string_pretty(&value).expect("JSON");
        let raw = RawJson::parse(&pretty).expect("JSON");
        prop_assert_eq!(raw.as_str(), value.to_string());
        let through: RawJson = serde_json::from_value(value.clone()).expect("any value");
        prop_assert!(equal(&through.to_value().expect("what serde gave"), &value));
    }

    #[test]
    fn no_bytes_make_a_type_panic(ty in any::<Index>(), bytes in prop::collection::vec(any::<u8>(), 0..64), cut in any::<Index>()) {
        let ty = ty.get(TYPES);
        let _ = ty.check(&bytes);
        let mut value = ty.default_value();
        json::fill(&mut *value, true);
        let mut text = json::to_string(&*value).into_bytes();
        text.truncate(cut.index(text.len() + 1));
        let _ = ty.check(&text);
        text.extend(&bytes);
        let _ = ty.check(&text);
    }
}

/// What an example test needs to know of a type.
trait ViewIsText {
    fn view_is_text(&self) -> bool;
}

impl ViewIsText for Box<dyn json::Node> {
    fn view_is_text(&self) -> bool {
        matches!(self.view(), json::View::Choice(..))
    }
}
