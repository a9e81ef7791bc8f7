//! What can change about a type.

use serde_json::{Value, json};

use crate::{check, document, lines, report};

fn types(types: Value) -> Value {
    document(json!({}), types)
}

/// A document with one type, `T`.
fn one(schema: Value) -> Value {
    types(json!({"T": schema}))
}

fn field(schema: Value) -> Value {
    one(json!({"type": "object", "properties": {"f": schema}}))
}

fn tagged(tag: &str, more: Value) -> Value {
    let mut properties = json!({"type": {"const": tag}});
    let (Value::Object(into), Value::Object(from)) = (&mut properties, more) else {
        panic!("objects")
    };
    into.extend(from);
    json!({"type": "object", "properties": properties, "required": ["type"]})
}

fn text() -> Value {
    json!({"type": "string"})
}

#[test]
fn fields() {
    let number = json!({"type": "integer"});
    let object = |properties: Value, required: Value| {
        one(json!({"type": "object", "properties": properties, "required": required}))
    };
    check(vec![
        (
            "kind",
            one(json!({"type": "object"})),
            one(json!({"enum": ["a", "b"]})),
            vec!["~ T", "    ~ type: object → \"a\" | \"b\""],
        ),
        (
            "added",
            object(json!({}), json!([])),
            object(json!({"a": text()}), json!(["a"])),
            vec!["~ T", "    + field a: string, required"],
        ),
        (
            "removed",
            object(json!({"a": text(), "b": text()}), json!([])),
            object(json!({"b": text()}), json!([])),
            vec!["~ T", "    - field a: string, optional"],
        ),
        (
            "required",
            object(json!({"a": text()}), json!([])),
            object(json!({"a": text()}), json!(["a"])),
            vec!["~ T", "    ~ field a: optional → required"],
        ),
        (
            "type",
            field(text()),
            field(number.clone()),
            vec!["~ T", "    ~ field f: string → integer"],
        ),
        (
            "type of a list",
            field(json!({"type": "array", "items": text()})),
            field(json!({"type": "array", "items": number})),
            vec!["~ T", "    ~ field f: list of string → list of integer"],
        ),
        (
            "type of a map",
            field(json!({"type": "object", "additionalProperties": text()})),
            field(json!({"type": "object", "additionalProperties": {"type": "number"}})),
            vec!["~ T", "    ~ field f.*: string → number"],
        ),
        (
            "object to map",
            field(json!({"type": "object"})),
            field(json!({"type": "object", "additionalProperties": text()})),
            vec!["~ T", "    + field f.*: string"],
        ),
        (
            "null",
            field(text()),
            field(json!({"anyOf": [text(), {"type": "null"}]})),
            vec!["~ T", "    ~ field f: not null → nullable"],
        ),
        (
            "null and type",
            field(text()),
            field(json!({"type": ["integer", "null"]})),
            vec!["~ T", "    ~ field f: string → integer | null"],
        ),
        (
            "SDK name",
            field(text()),
            field(json!({"type": "string", "x-sdk-name": "f_"})),
            vec!["~ T", "    ~ field f: SDK name f → f_"],
        ),
        (
            "deprecated",
            field(text()),
            field(json!({"type": "string", "deprecated": true})),
            vec!["~ T", "    ~ field f: not deprecated → deprecated"],
        ),
        (
            "file",
            field(text()),
            field(json!({"type": "string", "format": "binary"})),
            vec!["~ T", "    ~ field f: string → file"],
        ),
        (
            "inline list of objects",
            field(json!({"type": "array", "items": tagged("x", json!({}))})),
            field(json!({"type": "array", "items": tagged("x", json!({"n": text()}))})),
            vec!["~ T", "    + field f[].n: string, optional"],
        ),
    ]);
}

#[test]
fn values() {
    check(vec![
        (
            "added and removed",
            one(json!({"enum": ["a", "b"]})),
            one(json!({"enum": ["b", "c", "d"]})),
            vec!["~ T", "    - value \"a\"", "    + values \"c\", \"d\""],
        ),
        (
            "order does not count",
            one(json!({"enum": ["a", "b"]})),
            one(json!({"enum": ["b", "a"]})),
            vec![],
        ),
        (
            "of an open enum",
            field(json!({"anyOf": [text(), {"enum": ["a"]}]})),
            field(json!({"anyOf": [text(), {"enum": ["a", "b"]}]})),
            vec!["~ T", "    + field f: value \"b\""],
        ),
        (
            "numbers",
            field(json!({"enum": [1, 2]})),
            field(json!({"enum": [1, 2, 3.5]})),
            vec!["~ T", "    + field f: value 3.5"],
        ),
        (
            "constant",
            field(json!({"const": "a"})),
            field(json!({"const": "b"})),
            vec!["~ T", "    ~ field f: \"a\" → \"b\""],
        ),
        (
            "constant and enum of one are the same",
            field(json!({"const": "a"})),
            field(json!({"type": "string", "enum": ["a"]})),
            vec![],
        ),
        (
            "constant to enum",
            field(json!({"const": "a"})),
            field(json!({"enum": ["a", "b"]})),
            vec!["~ T", "    + field f: value \"b\""],
        ),
        (
            "null among the values",
            field(json!({"enum": ["a", "b"]})),
            field(json!({"enum": ["a", "b", null]})),
            vec!["~ T", "    ~ field f: not null → nullable"],
        ),
        (
            "both flags are a boolean",
            field(json!({"enum": [true, false]})),
            field(json!({"type": "boolean"})),
            vec![],
        ),
    ]);
}

#[test]
fn unions() {
    let with = |members: Value| {
        types(json!({
            "A": tagged("a", json!({})), "B": tagged("b", json!({})), "C": tagged("c", json!({})), "T": {"anyOf": members},
        }))
    };
    let to = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let list = json!({"type": "array", "items": text()});
    check(vec![
        (
            "members",
            with(json!([to("A"), to("B")])),
            with(json!([to("B"), to("C")])),
            vec!["~ T", "    - member A", "    + member C"],
        ),
        (
            "several members",
            with(json!([to("A"), text()])),
            with(json!([to("A"), text(), to("B"), to("C")])),
            vec!["~ T", "    + members B, C"],
        ),
        (
            "one to several",
            with(json!([to("A")])),
            with(json!([to("A"), to("B")])),
            vec!["~ T", "    ~ type: A → A | B"],
        ),
        (
            "oneOf is anyOf",
            with(json!([to("A"), to("B")])),
            types(
                json!({"A": tagged("a", json!({})), "B": tagged("b", json!({})), "C": tagged("c", json!({})), "T": {"oneOf": [to("B"), to("A")]}}),
            ),
            vec![],
        ),
        (
            "null",
            with(json!([to("A"), to("B")])),
            with(json!([to("A"), to("B"), {"type": "null"}])),
            vec!["~ T", "    ~ type: not null → nullable"],
        ),
        (
            "inside an inline member",
            with(json!([tagged("x", json!({})), tagged("y", json!({}))])),
            with(json!([
                tagged("y", json!({"n": list})),
                tagged("x", json!({}))
            ])),
            vec!["~ T", "    + field (\"y\").n: list of string, optional"],
        ),
        (
            "discriminator",
            one(
                json!({"anyOf": [tagged("x", json!({})), text()], "discriminator": {"propertyName": "type"}}),
            ),
            one(json!({"anyOf": [tagged("x", json!({})), text()]})),
            vec!["~ T", "    ~ discriminator type → none"],
        ),
    ]);
}

#[test]
fn whole_types() {
    let object = |name: &str| json!({"type": "object", "properties": {name: text()}});
    let old = types(json!({"a.Gone": object("g"), "a.Stays": object("s")}));
    let new = types(json!({
        "a.Stays": object("s"), "b.New": object("n"), "b.New.Inner": object("i"), "b.New.Inner.Deep": object("d"), "b.Newer": {"enum": ["x", "y"]},
    }));
    let expected = vec![
        "+ b.New: object {n?}; 2 nested",
        "+ b.Newer: \"x\" | \"y\"",
        "- a.Gone: object {g?}",
    ];
    assert_eq!(lines(&report(&old, &new)), expected);
}

#[test]
fn renamed_types() {
    let to = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let of = |field: &str, schema: Value| json!({"type": "object", "properties": {field: schema}});
    check(vec![
        (
            "same shape",
            types(json!({"Old": of("a", text())})),
            types(json!({"New": of("a", text())})),
            vec!["> Old → New"],
        ),
        (
            "those that refer to it do not change",
            types(json!({"Old": of("a", text()), "User": of("u", to("Old"))})),
            types(json!({"New": of("a", text()), "User": of("u", to("New"))})),
            vec!["> Old → New"],
        ),
        (
            "a rename shows another",
            types(json!({"X": of("a", text()), "Y": of("x", to("X"))})),
            types(json!({"P": of("a", text()), "Q": of("x", to("P"))})),
            vec!["> X → P", "> Y → Q"],
        ),
        (
            "in a circle",
            types(json!({"a.Old": of("i", to("a.Old.In")), "a.Old.In": of("z", to("a.Old"))})),
            types(json!({"b.New": of("i", to("b.New.In")), "b.New.In": of("z", to("b.New"))})),
            vec!["> a.Old → b.New"],
        ),
        (
            "one nested type",
            types(json!({"a.Old": of("i", to("a.Old.In")), "a.Old.In": of("z", text())})),
            types(json!({"b.New": of("i", to("b.New.In")), "b.New.In": of("z", text())})),
            vec!["> a.Old → b.New"],
        ),
        (
            "no guess among several",
            types(json!({"A": of("a", text()), "B": of("a", text())})),
            types(json!({"C": of("a", text()), "D": of("a", text())})),
            vec![
                "+ C: object {a?}",
                "+ D: object {a?}",
                "- A: object {a?}",
                "- B: object {a?}",
            ],
        ),
        (
            "the last name decides among several",
            types(json!({"a.A": of("a", text()), "a.B": of("a", text())})),
            types(json!({"b.A": of("a", text()), "b.B": of("a", text())})),
            vec!["> a.A → b.A", "> a.B → b.B"],
        ),
        (
            "plain strings are not a rename",
            types(json!({"A": text()})),
            types(json!({"B": text()})),
            vec!["+ B: string", "- A: string"],
        ),
        (
            "another shape is no rename",
            types(json!({"A": of("a", text())})),
            types(json!({"B": of("b", text())})),
            vec!["+ B: object {b?}", "- A: object {a?}"],
        ),
    ]);
}

#[test]
fn doc_text_is_not_a_change() {
    let old = one(
        json!({"type": "string", "description": "one", "example": 1, "title": "x", "default": "a", "x-oaiMeta": {"a": 1}}),
    );
    let new = one(
        json!({"type": "string", "description": "two", "deprecated": false, "externalDocs": {"url": "u"}}),
    );
    assert!(report(&old, &new).is_empty());
    assert_eq!(report(&old, &new).to_string(), "no changes\n");
}
