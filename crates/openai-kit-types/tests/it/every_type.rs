//! Every type of the crate meets what servers really send: keys, texts, variants and kinds that the
//! facts do not know, nulls, and missing fields. Decoding succeeds, encoding gives the same JSON,
//! and the check names the place.

use openai_kit_types::{
    IssueKind,
    json::{self, Fill, Key, Slot, View},
    operation::Type,
};
use serde_json::{Map, Value, json};

use crate::{compare::same, generated_types::TYPES};

/// Values of every kind.
fn kinds() -> Vec<Value> {
    vec![
        json!(7),
        json!(7.5),
        json!("zz-unknown"),
        json!(true),
        json!([]),
        json!(["zz"]),
        json!([{}]),
        json!({}),
        json!({"zz": 1}),
        json!(null),
    ]
}

fn example(ty: &Type, all: bool) -> String {
    let mut value = ty.default_value();
    json::fill(&mut *value, all);
    json::to_string(&*value)
}

fn object(text: &str) -> Map<String, Value> {
    match serde_json::from_str(text) {
        Ok(Value::Object(object)) => object,
        other => panic!("{other:?}"),
    }
}

/// The keys of an object type; none for unions and texts.
fn keys(ty: &Type) -> Option<&'static [Key]> {
    match ty.default_value().view() {
        View::Object(shape, _) => Some(shape.keys),
        _ => None,
    }
}

/// Decodes, encodes, compares, and gives the issues as text.
fn issues(ty: &Type, text: &str) -> Vec<String> {
    let checked = ty
        .check(text.as_bytes())
        .unwrap_or_else(|error| panic!("{}: {error}: {text}", ty.name));
    assert!(
        same(text, &checked.json),
        "{}: {text} came back as {}",
        ty.name,
        checked.json
    );
    let again = ty
        .check(checked.json.as_bytes())
        .unwrap_or_else(|error| panic!("{}: {error}", ty.name));
    assert_eq!(again.json, checked.json, "{}: not stable", ty.name);
    checked.issues.iter().map(ToString::to_string).collect()
}

#[test]
fn the_list_of_types_is_complete() {
    assert!(TYPES.len() > 2_000, "{}", TYPES.len());
    let objects = TYPES.iter().filter(|ty| keys(ty).is_some()).count();
    assert!(objects > 1_500, "{objects}");
}

#[test]
fn examples_are_valid_and_come_back() {
    for ty in TYPES {
        for all in [false, true] {
            let text = example(ty, all);
            assert_eq!(
                issues(ty, &text),
                Vec::<String>::new(),
                "{}: {text}",
                ty.name
            );
        }
    }
}

#[test]
fn an_unknown_key_is_kept_and_named() {
    for ty in TYPES.iter().filter(|ty| keys(ty).is_some()) {
        let mut value = object(&example(ty, true));
        value.insert("zz_unknown".into(), json!({"deep": [1, {"more": null}]}));
        assert_eq!(
            issues(ty, &json!(value).to_string()),
            ["zz_unknown: unknown key"],
            "{}",
            ty.name
        );
    }
}

#[test]
fn a_missing_required_key_stays_missing_and_is_named() {
    let mut seen = 0;
    for ty in TYPES {
        for key in keys(ty).into_iter().flatten() {
            let mut value = object(&example(ty, true));
            value.remove(key.name);
            let found = issues(ty, &json!(value).to_string());
            let expected = key.required && !(key.nullable && key.constant.is_none());
            let named = found
                .iter()
                .any(|issue| *issue == format!("{}: required, but missing", path(key.name)));
            if expected {
                seen += 1;
                assert!(named, "{}.{}: {found:?}", ty.name, key.name);
            } else if !key.required {
                assert!(found.is_empty(), "{}.{}: {found:?}", ty.name, key.name);
            }
        }
    }
    assert!(seen > 4_000, "{seen}");
}

#[test]
fn null_is_kept_and_named_where_it_is_not_allowed() {
    let mut seen = 0;
    for ty in TYPES {
        for (index, key) in keys(ty).into_iter().flatten().enumerate() {
            let mut value = object(&example(ty, true));
            value.insert(key.name.into(), Value::Null);
            let found = issues(ty, &json!(value).to_string());
            if key.nullable || takes_null(ty, index) {
                assert!(
                    found.is_empty() || takes_null(ty, index),
                    "{}.{}: {found:?}",
                    ty.name,
                    key.name
                );
            } else {
                seen += 1;
                assert_eq!(
                    found,
                    [format!("{}: null is not allowed", path(key.name))],
                    "{}",
                    ty.name
                );
            }
        }
    }
    assert!(seen > 4_000, "{seen}");
}

/// Whether a field takes null as a value: any JSON, and unions, which then hold an unknown variant.
fn takes_null(ty: &Type, index: usize) -> bool {
    let mut value = ty.default_value();
    let Slot::Object(shape, object) = value.slot(Fill::Value) else {
        return false;
    };
    let key = shape.keys.get(index).copied();
    key.is_some_and(|key| key.constant.is_none())
        && matches!(object.field_mut(index).slot(Fill::Null), Slot::Done)
}

/// A field that said null and now has a value, whatever value, says that value.
#[test]
fn a_set_field_is_written_even_when_it_holds_its_default() {
    let mut seen = 0;
    for ty in TYPES {
        for (index, key) in keys(ty).into_iter().flatten().enumerate() {
            let mut text = object(&example(ty, true));
            text.insert(key.name.into(), Value::Null);
            let mut value = ty
                .read(json!(text).to_string().as_bytes())
                .expect("an object");
            let Slot::Object(_, target) = value.slot(Fill::Value) else {
                continue;
            };
            if !matches!(target.field(index).view(), View::Absent) {
                continue;
            }
            // An unset union and unset JSON are null themselves.
            if matches!(
                target.field_mut(index).slot(Fill::Value),
                Slot::Union(_) | Slot::Raw(_)
            ) {
                continue;
            }
            let written = object(&json::to_string(&*value));
            assert!(
                written.get(key.name).is_some_and(|json| !json.is_null()),
                "{}.{}",
                ty.name,
                key.name
            );
            seen += 1;
        }
    }
    assert!(seen > 3_000, "{seen}");
}

#[test]
fn a_wrong_kind_is_kept_and_named() {
    let mut seen = 0;
    for ty in TYPES {
        for (index, key) in keys(ty).into_iter().flatten().enumerate() {
            for wrong in kinds() {
                let mut value = object(&example(ty, true));
                value.insert(key.name.into(), wrong.clone());
                let found = issues(ty, &json!(value).to_string());
                if key.constant.is_some() && !wrong.is_null() {
                    assert_eq!(
                        found.len(),
                        1,
                        "{}.{} = {wrong}: {found:?}",
                        ty.name,
                        key.name
                    );
                } else if misfits(ty, index, &wrong) {
                    seen += 1;
                    let begins = path(key.name);
                    assert!(
                        found.iter().any(|issue| issue.starts_with(&begins)),
                        "{}.{} = {wrong}: {found:?}",
                        ty.name,
                        key.name
                    );
                }
            }
        }
    }
    assert!(seen > 20_000, "{seen}");
}

/// Whether a value is of a kind that a field cannot hold, by what the field says of itself.
fn misfits(ty: &Type, index: usize, wrong: &Value) -> bool {
    let mut value = ty.default_value();
    let Slot::Object(shape, object) = value.slot(Fill::Value) else {
        return false;
    };
    if shape
        .keys
        .get(index)
        .is_none_or(|key| key.constant.is_some())
    {
        return false;
    }
    match object.field_mut(index).slot(Fill::Value) {
        Slot::Bool(_) => !wrong.is_boolean() && !wrong.is_null(),
        Slot::Int(_) => !wrong.is_i64() && !wrong.is_null(),
        Slot::Float(_) => !wrong.is_number() && !wrong.is_null(),
        Slot::Text(_) | Slot::Choice(..) => !wrong.is_string() && !wrong.is_null(),
        Slot::Object(..) | Slot::Map(_) => !wrong.is_object() && !wrong.is_null(),
        Slot::List(_) => !wrong.is_array() && !wrong.is_null(),
        _ => false,
    }
}

#[test]
fn an_unknown_text_is_kept_and_named_unless_the_list_is_open() {
    let (mut closed, mut open) = (0, 0);
    for ty in TYPES {
        let mut value = ty.default_value();
        let Slot::Choice(..) = value.slot(Fill::Value) else {
            continue;
        };
        let found = issues(ty, "\"zz-unknown\"");
        if found.is_empty() {
            open += 1;
        } else {
            closed += 1;
            assert_eq!(
                found,
                ["the value: unknown text \"zz-unknown\""],
                "{}",
                ty.name
            );
        }
    }
    assert!(closed > 200 && open > 10, "{closed} closed, {open} open");
}

#[test]
fn every_variant_of_every_union_comes_back_as_itself() {
    let mut seen = 0;
    for ty in TYPES {
        if !is_union(ty) {
            continue;
        }
        let mut number = 0;
        loop {
            let mut value = ty.default_value();
            if !json::variant(&mut *value, number, true) {
                break;
            }
            let text = json::to_string(&*value);
            assert_eq!(
                issues(ty, &text),
                Vec::<String>::new(),
                "{} variant {number}: {text}",
                ty.name
            );
            seen += 1;
            number += 1;
        }
        assert!(number > 0, "{} has no variant", ty.name);
    }
    assert!(seen > 1_000, "{seen}");
}

fn is_union(ty: &Type) -> bool {
    matches!(ty.default_value().slot(Fill::Value), Slot::Union(_))
}

#[test]
fn what_no_variant_takes_is_kept_and_named() {
    let mut unknown = 0;
    for ty in TYPES.iter().filter(|ty| is_union(ty)) {
        for wrong in [
            json!({"type": "zz-unknown", "role": "zz-unknown", "zz": [1]}),
            json!({"zz": 1}),
        ]
        .into_iter()
        .chain(kinds())
        {
            let text = wrong.to_string();
            let checked = ty
                .check(text.as_bytes())
                .unwrap_or_else(|error| panic!("{}: {error}", ty.name));
            assert!(
                same(&text, &checked.json),
                "{}: {text} came back as {}",
                ty.name,
                checked.json
            );
            if checked.issues.iter().any(|issue| {
                matches!(issue.kind, IssueKind::UnknownVariant(_)) && issue.path.is_empty()
            }) {
                unknown += 1;
            }
        }
    }
    assert!(unknown > 1_000, "{unknown}");
}

#[test]
fn an_object_takes_nothing_else_at_the_top() {
    for ty in TYPES.iter().filter(|ty| keys(ty).is_some()) {
        for wrong in ["7", "null", "[]", "\"text\"", "true", "[{\"a\":1}]"] {
            let error = ty.check(wrong.as_bytes()).expect_err(ty.name);
            assert_eq!(
                error.to_string(),
                "the value is of the wrong kind for this type (byte 0)"
            );
        }
    }
}

/// A key as a path writes it.
fn path(key: &str) -> String {
    let plain = key
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    if plain {
        key.to_owned()
    } else {
        format!("[{key:?}]")
    }
}
