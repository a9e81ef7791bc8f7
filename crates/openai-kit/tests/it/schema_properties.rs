//! What holds for each schema that has a strict form.

use openai_kit::structured::strict_schema_of;
use proptest::{prelude::*, strategy::ValueTree, test_runner::TestRunner};
use serde_json::{Map, Value, json};

/// Schemas with all that `strict_schema_of` knows, most of them possible.
fn schema() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        4 => prop::sample::select(vec![
            json!({"type": "string"}),
            json!({"type": "integer"}),
            json!({"type": ["boolean", "null"]}),
            json!({"type": "null"}),
            json!({"enum": ["a", "b"]}),
            json!({"type": "string", "const": "c", "default": null}),
            json!({"const": 1}),
        ]),
        2 => prop::sample::select(vec![
            json!({"$ref": "#/$defs/A"}),
            json!({"$ref": "#/$defs/B", "description": "d"}),
            json!({"$ref": "#/properties/a"}),
            json!({"$ref": "#"}),
        ]),
        1 => prop::sample::select(vec![json!(false), json!(true), json!({})]),
    ];
    leaf.prop_recursive(4, 24, 3, |inner| {
        let object = (
            prop::collection::btree_map(prop::sample::select(vec!["a", "b", "k"]), inner.clone(), 0..3),
            prop::bool::weighted(0.9),
            prop::sample::select(vec![None, None, Some(json!(false)), Some(json!(true))]),
        )
            .prop_map(|(properties, all, more)| {
                let names: Vec<_> = properties.keys().copied().filter(|_| all).collect();
                let mut schema = json!({"type": "object", "properties": properties, "required": names});
                if let Some(more) = more {
                    schema["additionalProperties"] = more;
                }
                schema
            });
        let tagged = (prop::sample::select(vec!["one", "two"]), inner.clone()).prop_map(
            |(tag, value)| {
                json!({"type": "object", "properties": {"k": {"const": tag}, "v": value}, "required": ["k", "v"]})
            },
        );
        let branches = |key: &'static str| {
            prop::collection::vec(inner.clone(), 1..4).prop_map(move |many| json!({key: many}))
        };
        prop_oneof![
            4 => object,
            2 => tagged,
            2 => inner.clone().prop_map(|items| json!({"type": "array", "items": items})),
            2 => branches("anyOf"),
            2 => branches("oneOf"),
            2 => branches("allOf"),
        ]
    })
}

fn root() -> impl Strategy<Value = Value> {
    let properties =
        prop::collection::btree_map(prop::sample::select(vec!["a", "b", "c"]), schema(), 1..3);
    (properties, schema(), schema()).prop_map(|(properties, one, two)| {
        let names: Vec<_> = properties.keys().copied().collect();
        json!({
            "type": "object", "properties": properties, "required": names,
            "$defs": {"A": one, "B": two},
        })
    })
}

fn follow<'a>(root: &'a Value, schema: &'a Value) -> &'a Value {
    let mut schema = schema;
    for _ in 0..64 {
        let Some(reference) = schema.get("$ref").and_then(Value::as_str) else {
            return schema;
        };
        schema = root.pointer(reference.trim_start_matches('#')).unwrap();
    }
    schema
}

/// Says what is not strict.
fn check(root: &Value, schema: &Value) -> Result<(), String> {
    let fields = schema.as_object().ok_or("no object")?;
    if fields.contains_key("$ref") {
        follow(root, schema);
        return Ok(());
    }
    for key in ["oneOf", "allOf", "not"] {
        if fields.contains_key(key) {
            return Err(format!("{key} in {schema}"));
        }
    }
    if schema["default"].is_null() && fields.contains_key("default") {
        return Err("default: null".to_owned());
    }
    for key in ["$defs", "properties"] {
        for inner in schema[key].as_object().into_iter().flat_map(Map::values) {
            check(root, inner)?;
        }
    }
    for inner in schema["anyOf"].as_array().into_iter().flatten() {
        check(root, inner)?;
    }
    if let Some(items) = fields.get("items") {
        check(root, items)?;
    }
    let is = |kind: &str| {
        schema["type"] == kind
            || schema["type"]
                .as_array()
                .is_some_and(|all| all.contains(&json!(kind)))
    };
    if is("array") && !fields.contains_key("items") {
        return Err("a list without items".to_owned());
    }
    if is("object") || fields.contains_key("properties") {
        let mut names: Vec<_> = schema["properties"]
            .as_object()
            .ok_or("no properties")?
            .keys()
            .collect();
        names.sort();
        let mut required: Vec<_> = schema["required"]
            .as_array()
            .ok_or("no required")?
            .iter()
            .collect();
        required.sort_by_key(|name| name.as_str().unwrap().to_owned());
        if required != names || schema["additionalProperties"] != false {
            return Err(format!("not closed: {schema}"));
        }
    }
    Ok(())
}

/// A value that fits a strict schema. `None` where each one is endless.
fn instance(root: &Value, schema: &Value, pick: usize, depth: usize) -> Option<Value> {
    if depth > 12 {
        return None;
    }
    let schema = follow(root, schema);
    if let Some(value) = schema.get("const") {
        return Some(value.clone());
    }
    if let Some(values) = schema.get("enum").and_then(Value::as_array) {
        return values.get(pick % values.len()).cloned();
    }
    if let Some(branches) = schema.get("anyOf").and_then(Value::as_array) {
        let from = pick % branches.len();
        let mut order = branches[from..].iter().chain(&branches[..from]);
        return order.find_map(|branch| instance(root, branch, pick / 3, depth + 1));
    }
    let kind = match &schema["type"] {
        Value::Array(kinds) => &kinds[pick % kinds.len()],
        kind => kind,
    };
    Some(match kind.as_str().unwrap_or_default() {
        "object" => {
            let properties = schema["properties"].as_object()?;
            let fields: Option<Map<String, Value>> = properties
                .iter()
                .map(|(name, inner)| Some((name.clone(), instance(root, inner, pick, depth + 1)?)))
                .collect();
            fields?.into()
        }
        "array" => instance(root, &schema["items"], pick, depth + 1)
            .into_iter()
            .collect(),
        "string" => "text".into(),
        "integer" => 7.into(),
        "boolean" => true.into(),
        _ => Value::Null,
    })
}

/// Whether a value fits a schema, by the rules of JSON Schema.
fn fits(root: &Value, schema: &Value, value: &Value, depth: usize) -> bool {
    // A schema that is itself again says nothing.
    if depth > 60 {
        return true;
    }
    if let Some(truth) = schema.as_bool() {
        return truth;
    }
    let each = |key: &str| schema[key].as_array().into_iter().flatten();
    let count = |key: &str| {
        each(key)
            .filter(|one| fits(root, one, value, depth + 1))
            .count()
    };
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    let of_type = match &schema["type"] {
        Value::Null => true,
        Value::Array(kinds) => kinds.contains(&kind.into()),
        one => one == kind,
    };
    let reference = schema.get("$ref").and_then(Value::as_str);
    let target = reference.map(|text| root.pointer(text.trim_start_matches('#')).unwrap());
    of_type
        && target.is_none_or(|target| fits(root, target, value, depth + 1))
        && schema.get("const").is_none_or(|only| only == value)
        && schema
            .get("enum")
            .is_none_or(|all| all.as_array().unwrap().contains(value))
        && (schema.get("anyOf").is_none() || count("anyOf") > 0)
        && (schema.get("oneOf").is_none() || count("oneOf") == 1)
        && count("allOf") == each("allOf").count()
        && value.as_array().into_iter().flatten().all(|item| {
            schema
                .get("items")
                .is_none_or(|items| fits(root, items, item, depth + 1))
        })
        && value.as_object().is_none_or(|fields| {
            each("required").all(|name| fields.contains_key(name.as_str().unwrap()))
                && fields.iter().all(|(name, inner)| {
                    match (
                        schema["properties"].get(name),
                        schema.get("additionalProperties"),
                    ) {
                        (Some(one), _) | (None, Some(one)) => fits(root, one, inner, depth + 1),
                        (None, None) => true,
                    }
                })
        })
}

/// Each is closed and requires all, making it strict again changes nothing, and what fits it fits
/// the schema that it came from.
#[test]
fn strict_forms_are_strict_stable_and_say_no_less() {
    let mut runner = TestRunner::deterministic();
    let (mut accepted, mut checked) = (0, 0);
    for round in 0..3_000 {
        let schema = root().new_tree(&mut runner).unwrap().current();
        let Ok(strict) = strict_schema_of(&schema) else {
            continue;
        };
        accepted += 1;
        let again =
            strict_schema_of(strict.clone()).unwrap_or_else(|error| panic!("{error}: {strict}"));
        assert_eq!(again, strict, "{schema}");
        let strict = strict.to_value().unwrap();
        check(&strict, &strict).unwrap_or_else(|problem| panic!("{problem}: {schema}"));
        for pick in [round, round + 1, round * 7 + 5] {
            if let Some(value) = instance(&strict, &strict, pick, 0) {
                checked += 1;
                assert!(fits(&strict, &strict, &value, 0), "{value} of {strict}");
                assert!(fits(&schema, &schema, &value, 0), "{value} of {schema}");
            }
        }
    }
    assert!(
        accepted > 300 && checked > 300,
        "{accepted} accepted, {checked} checked"
    );
}
