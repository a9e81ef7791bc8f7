//! Schemas in strict form: what becomes of each, and which have none.

use openai_kit::{RawJson, structured::strict_schema_of};
use serde_json::{Value, json};

fn strict(schema: Value) -> Result<Value, String> {
    match strict_schema_of(schema) {
        Ok(strict) => Ok(strict.to_value().unwrap()),
        Err(error) => Err(error.to_string()),
    }
}

fn object(properties: Value, required: &[&str]) -> Value {
    json!({"type": "object", "properties": properties, "required": required})
}

fn closed(properties: Value, required: &[&str]) -> Value {
    let mut schema = object(properties, required);
    schema["additionalProperties"] = false.into();
    schema
}

/// The same object with one more key.
fn with(mut schema: Value, key: &str, value: Value) -> Value {
    schema[key] = value;
    schema
}

fn field(schema: Value) -> Value {
    object(json!({"x": schema}), &["x"])
}

fn closed_field(schema: Value) -> Value {
    closed(json!({"x": schema}), &["x"])
}

#[test]
fn schemas_that_have_a_strict_form() {
    let text = || json!({"type": "string"});
    let star = || object(json!({"n": {"type": "integer"}}), &["n"]);
    let strict_star = || closed(json!({"n": {"type": "integer"}}), &["n"]);
    let defs = |schema: Value, name: &str, def: Value| with(schema, "$defs", json!({name: def}));
    let either = |word: &str| object(json!({"k": {"const": word}, "x": text()}), &["k", "x"]);
    let strict_either =
        |word: &str| closed(json!({"k": {"const": word}, "x": text()}), &["k", "x"]);
    let nullable = json!({"anyOf": [text(), {"type": "null"}]});
    let cases: Vec<(&str, Value, Value)> = vec![
        (
            "row 1",
            object(
                json!({"a": text(), "b": {"type": ["string", "null"]}}),
                &["a"],
            ),
            closed(
                json!({"a": text(), "b": {"type": ["string", "null"]}}),
                &["a", "b"],
            ),
        ),
        (
            "row 3",
            object(json!({"a": text(), "b": nullable}), &["a"]),
            closed(json!({"a": text(), "b": nullable}), &["a", "b"]),
        ),
        (
            "row 5",
            defs(
                field(json!({"$ref": "#/$defs/Star", "description": "d"})),
                "Star",
                star(),
            ),
            defs(
                closed_field(json!({"$ref": "#/$defs/Star", "description": "d"})),
                "Star",
                strict_star(),
            ),
        ),
        (
            "row 6",
            defs(field(json!({"$ref": "#/$defs/Star"})), "Star", star()),
            defs(
                closed_field(json!({"$ref": "#/$defs/Star"})),
                "Star",
                strict_star(),
            ),
        ),
        (
            "row 7",
            defs(
                field(json!({"$ref": "#/$defs/E", "description": "d"})),
                "E",
                json!({"enum": ["a"]}),
            ),
            defs(
                closed_field(json!({"$ref": "#/$defs/E", "description": "d"})),
                "E",
                json!({"enum": ["a"]}),
            ),
        ),
        (
            "row 8, null",
            field(json!({"type": ["integer", "null"], "default": null})),
            closed_field(json!({"type": ["integer", "null"]})),
        ),
        (
            "row 8, 1",
            field(json!({"type": "integer", "default": 1})),
            closed_field(json!({"type": "integer", "default": 1})),
        ),
        (
            "row 9",
            field(json!({"description": "d", "allOf": [star()]})),
            closed_field(with(strict_star(), "description", json!("d"))),
        ),
        (
            "row 10",
            field(json!({"allOf": [
                object(json!({"a": text()}), &["a"]),
                object(json!({"b": {"type": "number"}}), &["b"]),
            ]})),
            closed_field(closed(
                json!({"a": text(), "b": {"type": "number"}}),
                &["a", "b"],
            )),
        ),
        (
            "allOf at the root, beside properties",
            with(
                object(json!({"a": text()}), &["a"]),
                "allOf",
                json!([star(), true, star()]),
            ),
            // What the parts say comes first.
            closed(json!({"n": {"type": "integer"}, "a": text()}), &["n", "a"]),
        ),
        (
            "allOf that excludes what it requires, but takes null",
            field(json!({"allOf": [
                with(closed(json!({"a": text()}), &["a"]), "type", json!(["object", "null"])),
                with(closed(json!({"b": text()}), &["b"]), "type", json!(["object", "null"])),
            ]})),
            closed_field(json!({"type": "null"})),
        ),
        (
            "row 14",
            defs(field(json!({"$ref": "#/$defs/a~1b"})), "a/b", star()),
            defs(
                closed_field(json!({"$ref": "#/$defs/a~1b"})),
                "a/b",
                strict_star(),
            ),
        ),
        (
            "row 15",
            json!({"$ref": "#/$defs/Star", "$defs": {"Star": star()}}),
            defs(strict_star(), "Star", strict_star()),
        ),
        ("row 18", json!({"anyOf": [star(), false]}), strict_star()),
        (
            "row 22",
            field(json!({"oneOf": [either("a"), either("b")]})),
            closed_field(json!({"anyOf": [strict_either("a"), strict_either("b")]})),
        ),
        (
            "row 22, of kinds",
            field(json!({"oneOf": [text(), {"type": "integer"}, star()]})),
            closed_field(json!({"anyOf": [text(), {"type": "integer"}, strict_star()]})),
        ),
        (
            "row 22, of closed objects",
            field(
                json!({"oneOf": [closed(json!({"a": text()}), &["a"]), closed(json!({"b": text()}), &["b"])]}),
            ),
            closed_field(
                json!({"anyOf": [closed(json!({"a": text()}), &["a"]), closed(json!({"b": text()}), &["b"])]}),
            ),
        ),
        (
            "row 24, root",
            with(star(), "$id", json!("https://x.test/star")),
            with(strict_star(), "$id", json!("https://x.test/star")),
        ),
        (
            "row 25",
            object(
                json!({"next": {"anyOf": [{"$ref": "#"}, {"type": "null"}]}}),
                &["next"],
            ),
            closed(
                json!({"next": {"anyOf": [{"$ref": "#"}, {"type": "null"}]}}),
                &["next"],
            ),
        ),
        (
            "a type in a list of one",
            field(json!({"type": ["array"], "items": {"type": ["string"]}, "minItems": 1})),
            closed_field(json!({"type": "array", "items": text(), "minItems": 1})),
        ),
        (
            "a redundant type beside anyOf",
            field(json!({"type": "object", "anyOf": [star(), false]})),
            closed_field(json!({"anyOf": [strict_star()]})),
        ),
        (
            "no properties",
            json!({"type": "object"}),
            closed(json!({}), &[]),
        ),
        (
            "a reference into a branch that moves",
            object(
                json!({
                    "a": {"anyOf": [false, star()]},
                    "b": {"$ref": "#/properties/a/anyOf/1"},
                }),
                &["a", "b"],
            ),
            defs(
                closed(
                    json!({"a": {"anyOf": [strict_star()]}, "b": {"$ref": "#/$defs/ref_0"}}),
                    &["a", "b"],
                ),
                "ref_0",
                strict_star(),
            ),
        ),
        (
            "a variant that refers to its fields, with its tag beside",
            defs(
                field(json!({
                    "$ref": "#/$defs/Star",
                    "type": "object",
                    "properties": {"kind": {"const": "star"}},
                    "required": ["kind"],
                })),
                "Star",
                star(),
            ),
            defs(
                closed_field(closed(
                    json!({"kind": {"const": "star"}, "n": {"type": "integer"}}),
                    &["kind", "n"],
                )),
                "Star",
                strict_star(),
            ),
        ),
    ];
    for (name, schema, expected) in cases {
        assert_eq!(strict(schema).as_ref(), Ok(&expected), "{name}");
    }
}

#[test]
fn schemas_without_a_strict_form_name_the_place_and_the_way_out() {
    let text = || json!({"type": "string"});
    let number = || json!({"type": "number"});
    let circle = json!({"$ref": "#/$defs/A", "$defs": {"A": {"$ref": "#/$defs/A"}}});
    let cases: Vec<(&str, Value, &str, &str)> = vec![
        (
            "row 2",
            object(json!({"a": text(), "b": text()}), &["a"]),
            "#/properties/b",
            "make it an `Option`",
        ),
        (
            "row 4",
            with(object(json!({}), &[]), "additionalProperties", json!(true)),
            "#",
            "use a struct",
        ),
        (
            "row 4, typed",
            field(with(
                json!({"type": "object"}),
                "additionalProperties",
                text(),
            )),
            "#/properties/x",
            "`Vec` of structs",
        ),
        (
            "row 11",
            field(
                json!({"allOf": [object(json!({"a": text()}), &["a"]), object(json!({"a": number()}), &["a"])]}),
            ),
            "#/properties/x/properties/a",
            "describe it once",
        ),
        (
            "row 12",
            field(
                json!({"allOf": [closed(json!({"a": text()}), &["a"]), closed(json!({"b": text()}), &["b"])]}),
            ),
            "#/properties/x",
            "no object fits",
        ),
        (
            "row 13",
            field(json!({"$ref": "other.json#/x"})),
            "#",
            "`other.json#/x`",
        ),
        (
            "row 13, nowhere",
            field(json!({"$ref": "#/$defs/No"})),
            "#",
            "`#/$defs/No`",
        ),
        (
            "row 13, into a default",
            with(
                field(json!({"$ref": "#/default/a"})),
                "default",
                json!({"a": {}}),
            ),
            "#",
            "leads to no schema",
        ),
        (
            "row 13, of a number",
            field(json!({"$ref": 1})),
            "#",
            "leads to no schema",
        ),
        ("row 16", text(), "#", "the root must be an object"),
        (
            "row 16, or null",
            json!({"type": ["object", "null"]}),
            "#",
            "the root must be an object",
        ),
        (
            "row 17",
            json!({"anyOf": [object(json!({}), &[]), object(json!({}), &[])]}),
            "#",
            "several forms",
        ),
        (
            "row 19",
            field(json!({"type": "array"})),
            "#/properties/x",
            "no `items`",
        ),
        (
            "row 20",
            field(json!({"type": "array", "items": [text()]})),
            "#/properties/x/items",
            "tuple",
        ),
        (
            "row 21, uniqueItems",
            field(json!({"type": "array", "items": text(), "uniqueItems": true})),
            "#/properties/x",
            "`uniqueItems`",
        ),
        (
            "row 21, patternProperties",
            field(json!({"type": "object", "patternProperties": {}})),
            "#/properties/x",
            "`patternProperties`",
        ),
        (
            "row 21, not",
            field(json!({"not": text()})),
            "#/properties/x",
            "`not`",
        ),
        (
            "row 21, oneOf",
            field(json!({"oneOf": [text(), {"type": ["string", "null"]}]})),
            "#/properties/x/oneOf",
            "may overlap",
        ),
        (
            "row 21, prefixItems",
            field(json!({"type": "array", "prefixItems": [text()]})),
            "#/properties/x",
            "tuple",
        ),
        (
            "row 23",
            field(json!({"oneOf": [text(), text()]})),
            "#/properties/x/oneOf",
            "may overlap",
        ),
        (
            "row 23, integers are numbers",
            field(json!({"oneOf": [{"type": "integer"}, number()]})),
            "#/properties/x/oneOf",
            "may overlap",
        ),
        (
            "row 23, 1 is 1.0",
            field(json!({"oneOf": [{"const": 1}, {"const": 1.0}]})),
            "#/properties/x/oneOf",
            "may overlap",
        ),
        (
            "row 24",
            field(with(text(), "$id", json!("x"))),
            "#/properties/x",
            "`$id`",
        ),
        (
            "oneOf beside anyOf",
            field(json!({"oneOf": [text()], "anyOf": [text()]})),
            "#/properties/x/oneOf",
            "use one of them",
        ),
        (
            "anyOf with something beside",
            field(json!({"anyOf": [text()], "minLength": 1})),
            "#/properties/x",
            "`minLength`",
        ),
        (
            "anyOf of nothing",
            field(json!({"anyOf": [false]})),
            "#/properties/x/anyOf",
            "no value fits",
        ),
        (
            "anyOf that is none",
            field(json!({"anyOf": 1})),
            "#/properties/x/anyOf",
            "no list",
        ),
        (
            "required without a property",
            object(json!({}), &["a"]),
            "#",
            "`a`",
        ),
        (
            "any value",
            field(json!(true)),
            "#/properties/x",
            "any value fits",
        ),
        (
            "any value, with words",
            field(json!({"description": "d"})),
            "#/properties/x",
            "any value fits",
        ),
        (
            "no value",
            field(json!(false)),
            "#/properties/x",
            "no value fits",
        ),
        (
            "no schema",
            field(json!("string")),
            "#/properties/x",
            "a schema is an object",
        ),
        (
            "no schema at all",
            json!([]),
            "#",
            "the root must be an object",
        ),
        (
            "properties that are none",
            json!({"type": "object", "properties": []}),
            "#",
            "`properties`",
        ),
        (
            "required that is none",
            json!({"type": "object", "required": "a"}),
            "#",
            "`required`",
        ),
        (
            "a name with a slash",
            object(json!({"a/b": text()}), &[]),
            "#/properties/a~1b",
            "optional",
        ),
        (
            "in a definition",
            with(
                object(json!({}), &[]),
                "$defs",
                json!({"A": {"type": "array"}}),
            ),
            "#/$defs/A",
            "no `items`",
        ),
        ("a circle", circle, "#", "circle"),
        (
            "a circle in a definition",
            with(
                object(json!({}), &[]),
                "$defs",
                json!({"A": {"$ref": "#/$defs/A"}}),
            ),
            "#/$defs/A",
            "circle",
        ),
        (
            "a circle of allOf",
            json!({"allOf": [{"$ref": "#"}]}),
            "#",
            "circle",
        ),
    ];
    for (name, schema, path, words) in cases {
        let error = strict_schema_of(schema).expect_err(name);
        assert_eq!(error.path(), path, "{name}: {error}");
        let text = error.to_string();
        assert!(
            text.contains(path) && text.contains(words),
            "{name}: {text}"
        );
    }
}

#[test]
fn each_keyword_that_is_refused_is_named() {
    for keyword in [
        "$anchor",
        "$dynamicAnchor",
        "$dynamicRef",
        "$recursiveAnchor",
        "$recursiveRef",
        "contains",
        "contentEncoding",
        "contentMediaType",
        "contentSchema",
        "dependentRequired",
        "dependentSchemas",
        "dependencies",
        "else",
        "if",
        "maxContains",
        "maxProperties",
        "minContains",
        "minProperties",
        "not",
        "patternProperties",
        "prefixItems",
        "propertyNames",
        "then",
        "unevaluatedItems",
        "unevaluatedProperties",
        "uniqueItems",
        "additionalItems",
    ] {
        let error = strict(field(json!({"type": "string", keyword: {}}))).unwrap_err();
        assert!(error.contains(&format!("`{keyword}`")), "{error}");
    }
    for keyword in [
        "pattern",
        "format",
        "minLength",
        "maxLength",
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
        "title",
        "description",
        "examples",
        "$comment",
        "readOnly",
        "writeOnly",
    ] {
        let kept = strict(field(json!({"type": "string", keyword: 1}))).unwrap();
        assert_eq!(kept["properties"]["x"][keyword], 1);
    }
}

/// Circles that branch would take forever if each way was followed.
#[test]
fn circles_that_branch_end() {
    let me = json!({"$ref": "#/$defs/A"});
    let cases = [
        json!({"anyOf": [me, me]}),
        json!({"oneOf": [me, {"description": "d", "$ref": "#/$defs/A"}]}),
        json!({"allOf": [me, {"description": "d", "$ref": "#/$defs/A"}]}),
        json!({"type": "object", "properties": {
            "a": {"$ref": "#/$defs/A", "type": "object", "properties": {"t": {"const": 1}}, "required": ["t"]},
            "b": {"$ref": "#/$defs/A", "type": "object", "properties": {"u": {"const": 1}}, "required": ["u"]},
        }, "required": ["a", "b"]}),
    ];
    for schema in cases {
        let mut root = object(json!({"x": me}), &[]);
        root["$defs"] = json!({"A": schema});
        assert!(strict(root).is_err(), "{schema}");
    }
}

#[test]
fn the_order_of_properties_stays() {
    let text = r#"{"type":"object","properties":{"z":{"type":"string"},"a":{"type":["string","null"]},"m":{"type":"integer"}},"required":["m","z"]}"#;
    let strict = strict_schema_of(RawJson::parse(text).unwrap()).unwrap();
    assert_eq!(
        strict.as_str(),
        r#"{"type":"object","properties":{"z":{"type":"string"},"a":{"type":["string","null"]},"m":{"type":"integer"}},"required":["z","a","m"],"additionalProperties":false}"#
    );
}

#[test]
fn a_schema_nested_too_deeply_is_an_error() {
    let mut schema = json!({"type": "string"});
    for _ in 0..70 {
        schema = json!({"type": "array", "items": schema});
    }
    let mut deep = schema.clone();
    for _ in 0..70 {
        deep = json!({"type": "array", "items": deep});
    }
    assert!(strict(field(schema)).is_ok());
    let error = strict(field(deep)).unwrap_err();
    assert!(error.contains("cannot be read"), "{error}");
}
