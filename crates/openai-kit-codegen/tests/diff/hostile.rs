//! Files made to exhaust stack, memory or time, and files with one odd place each: they end in a report or an error.

use std::path::Path;

use openai_kit_codegen::diff::compare;
use serde_json::{Value, json};

use crate::bad_input::{message_of, schema};
use crate::{document, read_text};

#[test]
fn deep_nesting_is_an_error() {
    let json = |depth: usize| {
        format!(
            "{{\"paths\": {{}}, \"components\": {{\"schemas\": {{\"T\": {}{{}}{}}}}}}}",
            "{\"items\":".repeat(depth),
            "}".repeat(depth)
        )
    };
    assert!(read_text(&json(45)).is_ok());
    let object = |depth: usize, inner: &str, kind: &str| {
        let (open, close) = ("{\"properties\":{\"a\":".repeat(depth), "}}".repeat(depth));
        format!(
            "{{\"paths\": {{}}, \"components\": {{\"schemas\": {{\"T\": {open}{inner}{close}, \"U\": {{{kind}}}}}}}}}"
        )
    };
    let old = read_text(&object(45, "{\"type\": \"string\"}", "")).expect("deep, but not too deep");
    for kind in ["", "\"x-sdk-kind\": \"model\""] {
        let new = read_text(&object(45, "{\"type\": \"integer\"}", kind))
            .expect("deep, but not too deep");
        assert!(
            compare(&old, &new)
                .to_string()
                .contains("a.a.a: string → integer")
        );
    }
    assert!(message_of(json(110).as_bytes()).contains("nested more than 50 levels deep"));
    assert!(message_of(json(200_000).as_bytes()).contains("is not valid JSON"));
    assert!(message_of("[".repeat(200_000).as_bytes()).contains("is not valid YAML"));
    let yaml: String = (0..2_000)
        .map(|depth| format!("{}a:\n", " ".repeat(depth)))
        .collect();
    assert!(message_of(yaml.as_bytes()).contains("is not valid YAML"));
}

#[test]
fn hostile_chains_end() {
    let to = |index: usize| json!({"$ref": format!("#/components/schemas/T{index:05}")});
    let chain = |schema: &dyn Fn(usize) -> Value| {
        let types = (0..10_000)
            .map(|index| (format!("T{index:05}"), schema(index)))
            .collect();
        document(json!({}), Value::Object(types)).to_string()
    };
    // A chain of allOf deeper than any file needs.
    let deep =
        chain(&|index| json!({"allOf": [to((index + 1) % 10_000), {"properties": {"b": {}}}]}));
    assert!(message_of(deep.as_bytes()).contains("nested more than 50 levels deep"));
    // Each level holds two merged copies of the one before.
    let wide = chain(&|index| {
        let copy = json!({"allOf": [to(index.saturating_sub(1)), {"properties": {"b": {}}}]});
        let copies = json!({"type": "object", "properties": {"p": copy, "q": copy}});
        if index == 0 {
            json!({"properties": {"a": {}}})
        } else {
            copies
        }
    });
    assert!(message_of(wide.as_bytes()).contains("copies more than 100000 schemas"));
    // A long chain of plain references is just that, and so is a cycle.
    for end in ["T1000", "T0"] {
        let mut types = json!({"T1000": {"type": "string"}});
        for index in 0..1_000 {
            let next = if index == 999 {
                end.to_owned()
            } else {
                format!("T{}", index + 1)
            };
            types[format!("T{index}")] = json!({"$ref": format!("#/components/schemas/{next}")});
        }
        let body = json!({"requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/T0"}}}}});
        let long =
            read_text(&document(body, types).to_string()).unwrap_or_else(|error| panic!("{error}"));
        assert!(compare(&long, &long).is_empty());
    }
    // YAML aliases that grow.
    let mut laughs = String::from("a0: &a0 [x, x]\n");
    for index in 1..40 {
        laughs += &format!("a{index}: &a{index} [*a{}, *a{}]\n", index - 1, index - 1);
    }
    assert!(message_of(laughs.as_bytes()).contains("is not valid YAML"));
}

#[test]
fn oddities_are_tolerated() {
    let to = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let cases = vec![
        json!({"paths": {}}),
        json!({"openapi": 3.1, "info": {"version": 2}, "paths": {}, "unknown": [1]}),
        json!({"paths": {"/a": {"summary": "s", "x-y": 1, "get": {}}, "x-z": 7}}),
        json!({"paths": {"/a/{": {"get": {}}, "/b}{c}}": {"get": {}}, "": {"get": {}}}}),
        schema(json!({"required": true})),
        schema(json!({"type": "strange"})),
        schema(json!({"type": []})),
        schema(json!({"enum": []})),
        schema(json!({"anyOf": []})),
        schema(json!({"enum": [{"a": 1}, [2], null, true, 1e300]})),
        schema(json!({"type": null, "properties": null})),
        schema(json!({"not": 1, "if": 2, "description": 3})),
        document(
            json!({}),
            json!({"A": to("B"), "B": to("A"), "C": {"anyOf": [to("A"), to("C"), {"type": "array", "items": to("C")}]}}),
        ),
        document(
            json!({"requestBody": {"content": {"application/json": {}}}, "responses": {"default": {"content": {"text/event-stream": {}}}}}),
            json!({}),
        ),
    ];
    for document in &cases {
        let read = |document: &Value| {
            read_text(&document.to_string()).unwrap_or_else(|error| panic!("{error}: {document}"))
        };
        let description = read(document);
        assert!(compare(&description, &description).is_empty(), "{document}");
        for other in &cases {
            let mut facts = other.clone();
            facts["paths"]["/facts"] = json!({"get": {"x-sdk-method": "facts"}});
            // Nothing to expect of such pairs but an end.
            compare(&description, &read(other)).to_string();
            let _ = compare(&description, &read(&facts)).to_json();
            compare(&read(&facts), &description).to_string();
        }
    }
}

/// The document's values, each replaced by `wrong` in turn.
fn each_replaced(document: &Value, wrong: &Value) -> Vec<Value> {
    let mut replaced = vec![wrong.clone()];
    match document {
        Value::Object(members) => {
            for (key, value) in members {
                for inner in each_replaced(value, wrong) {
                    let mut copy = members.clone();
                    copy.insert(key.clone(), inner);
                    replaced.push(Value::Object(copy));
                }
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                for inner in each_replaced(value, wrong) {
                    let mut copy = items.clone();
                    copy[index] = inner;
                    replaced.push(Value::Array(copy));
                }
            }
        }
        _ => {}
    }
    replaced
}

#[test]
fn any_value_in_any_place_ends_in_a_report_or_an_error() {
    let fixture = |name: &str| {
        std::fs::read_to_string(
            Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("tests/diff")
                .join(name),
        )
    };
    let others = ["published.json", "facts.json"].map(|name| {
        let text = fixture(name).expect("the fixture is there");
        (
            serde_json::from_str::<Value>(&text).expect("the fixture is JSON"),
            read_text(&text).expect("the fixture is right"),
        )
    });
    let reference = json!({"$ref": "#/components/schemas/Tool"});
    for wrong in [
        json!(null),
        json!(true),
        json!(7),
        json!("x"),
        json!([]),
        json!({}),
        reference,
    ] {
        for (document, _) in &others {
            for broken in each_replaced(document, &wrong) {
                let Ok(broken) = read_text(&broken.to_string()) else {
                    continue;
                };
                let [(_, published), (_, facts)] = &others;
                let _ = compare(&broken, published).to_string();
                let _ = compare(facts, &broken).to_string();
            }
        }
    }
}
