//! Different ways to write the same schema, and ways that mean something else.

use serde_json::{Value, json};

use crate::{document, lines, report};

fn one(schema: &Value) -> Value {
    let base =
        json!({"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]});
    let name = json!({"type": "object", "properties": {"n": {"type": "string"}}});
    document(json!({}), json!({"Base": base, "N": name, "T": schema}))
}

#[test]
fn the_same_schema_in_other_words() {
    let base = json!({"$ref": "#/components/schemas/Base"});
    let nil = json!({"type": "null"});
    let cases = [
        (
            "nullable of 3.0",
            json!({"type": "string", "nullable": true}),
            json!({"type": ["string", "null"]}),
        ),
        (
            "nullable reference",
            json!({"allOf": [base], "nullable": true}),
            json!({"anyOf": [base, nil]}),
        ),
        (
            "nullable beside a reference",
            json!({"$ref": "#/components/schemas/Base", "nullable": true}),
            json!({"oneOf": [nil, base]}),
        ),
        (
            "nullable as a part",
            json!({"allOf": [base, {"nullable": true}]}),
            json!({"anyOf": [base, nil]}),
        ),
        (
            "allOf of one",
            json!({"allOf": [base], "description": "d", "default": null}),
            base.clone(),
        ),
        (
            "nested unions",
            json!({"anyOf": [{"oneOf": [base, nil]}, {"type": "string"}]}),
            json!({"anyOf": [base, {"type": "string"}, nil]}),
        ),
        (
            "enum in parts",
            json!({"anyOf": [{"enum": ["a"]}, {"enum": ["b", "a"]}]}),
            json!({"enum": ["a", "b"]}),
        ),
        (
            "no type",
            json!({"properties": {"a": {}}}),
            json!({"type": "object", "properties": {"a": true}}),
        ),
        (
            "additional properties",
            json!({"type": "object", "additionalProperties": true}),
            json!({"type": "object", "additionalProperties": false}),
        ),
        (
            "allOf of objects",
            json!({"allOf": [base, {"type": "object", "properties": {"b": {"type": "integer"}}}], "required": ["b"]}),
            json!({"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "integer"}}, "required": ["a", "b"]}),
        ),
        (
            "rules of fields",
            json!({"type": "object", "properties": {"a": {"type": "string"}}, "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}),
            json!({"type": "object", "properties": {"a": {"type": "string"}}}),
        ),
        (
            "type beside a union",
            json!({"type": "string", "anyOf": [{"enum": ["a", "b"]}]}),
            json!({"enum": ["a", "b"]}),
        ),
        (
            "escaped reference",
            json!({"$ref": "#/components/schemas/%42ase"}),
            base.clone(),
        ),
        (
            "itself",
            json!({"anyOf": [{"$recursiveRef": "#"}, {"type": "string"}]}),
            json!({"anyOf": [{"$ref": "#/components/schemas/T"}, {"type": "string"}]}),
        ),
        (
            "anything",
            json!({}),
            json!({"x-unresolved": "ContentType"}),
        ),
    ];
    for (name, old, new) in cases {
        assert_eq!(
            report(&one(&old), &one(&new)).to_string(),
            "no changes\n",
            "{name}"
        );
    }
}

#[test]
fn labels_are_short() {
    let cases = [
        (json!({}), "any"),
        (json!({"type": ["string", "null"]}), "string | null"),
        (
            json!({"type": "array", "items": {"$ref": "#/components/schemas/N"}}),
            "list of N",
        ),
        (
            json!({"type": "array", "items": {"type": ["string", "integer"]}}),
            "list of (string | integer)",
        ),
        (json!({"type": "array"}), "list of any"),
        (json!({"type": "object"}), "object"),
        (
            json!({"type": "object", "additionalProperties": {"type": "string"}}),
            "map of string",
        ),
        (
            json!({"type": "object", "additionalProperties": {"enum": ["a", "b"]}}),
            "map of (\"a\" | \"b\")",
        ),
        (json!({"enum": ["a", "b"]}), "\"a\" | \"b\""),
        (json!({"const": 3}), "3"),
        (
            json!({"enum": (0..11).collect::<Vec<_>>()}),
            "0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 3 more",
        ),
        (
            json!({"type": "object", "properties": {"b": {}, "a": {}}, "required": ["b"]}),
            "object {a?, b}",
        ),
        (
            json!({"allOf": [{"$ref": "#/components/schemas/N"}, {"anyOf": [{"type": "string"}, {"type": "integer"}]}]}),
            "object {n?} & (string | integer)",
        ),
    ];
    for (schema, label) in cases {
        let field = json!({"type": "object", "properties": {"f": schema}});
        let lines = lines(&report(&one(&json!({"type": "object"})), &one(&field)));
        assert_eq!(
            lines,
            ["~ T", &format!("    + field f: {label}, optional")],
            "{schema}"
        );
    }
}

#[test]
fn a_merged_base_changes_all_that_include_it() {
    let with = |kind: &str| {
        document(
            json!({}),
            json!({
                "Base": {"type": "object", "properties": {"a": {"type": kind}}},
                "T": {"allOf": [{"$ref": "#/components/schemas/Base"}, {"type": "object", "properties": {"b": {"type": "string"}}}]},
            }),
        )
    };
    let expected = ["~ Base", "~ T", "    ~ field a: string → integer"];
    assert_eq!(lines(&report(&with("string"), &with("integer"))), expected);
}

#[test]
fn references_into_other_places_are_types_too() {
    let with = |kind: &str| {
        let schema = json!({"$ref": "#/components/schemas/N/properties/n"});
        document(
            json!({}),
            json!({"N": {"type": "object", "properties": {"n": {"type": kind}}}, "T": schema}),
        )
    };
    let expected = [
        "~ N",
        "    ~ field n: string → integer",
        "~ N/properties/n",
        "    ~ type: string → integer",
    ];
    assert_eq!(lines(&report(&with("string"), &with("integer"))), expected);
}
