//! The strict form of a schema: it is one, and its own strict form. Schemas are read as they are, or
//! put together from the bytes, which finds more.
#![no_main]

use libfuzzer_sys::fuzz_target;
use openai_kit::{RawJson, structured::strict_schema_of};
use serde_json::Value;

const KINDS: [&str; 8] = [
    r#""object""#,
    r#""string""#,
    r#""array""#,
    r#""null""#,
    r#""integer""#,
    r#"["object","null"]"#,
    r#"["string","null"]"#,
    r#"["array","object"]"#,
];
const NAMES: [&str; 6] = ["a", "b", "c/d", "~", "properties", "%41"];
const REFERENCES: [&str; 12] = [
    "#",
    "#/$defs/a",
    "#/$defs/b",
    "#/$defs/c~1d",
    "#/$defs/~0",
    "#/$defs/properties",
    "#/$defs/%2541",
    "#/definitions/a",
    "#/properties/a",
    "#/properties/a/items",
    "#/$defs/a/anyOf/0",
    "#/$defs/a/properties/b",
];
const CHECKS: [&str; 12] = [
    r#""minimum":0"#,
    r#""minItems":1"#,
    r#""pattern":"a+""#,
    r#""format":"date""#,
    r#""enum":["a",1,null]"#,
    r#""enum":["b"]"#,
    r#""const":"a""#,
    r#""const":2.0"#,
    r#""default":null"#,
    r#""description":"words""#,
    r#""uniqueItems":true"#,
    r#""nullable":true"#,
];

/// What is left of the bytes. They go on as zeros.
struct Source<'a>(&'a [u8]);

impl Source<'_> {
    fn next(&mut self) -> usize {
        let (first, rest) = self.0.split_first().unwrap_or((&0, &[]));
        self.0 = rest;
        usize::from(*first)
    }

    fn of<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list.get(self.next() % list.len())
            .copied()
            .unwrap_or_default()
    }
}

fn schema(source: &mut Source<'_>, depth: usize) -> String {
    let kind = source.next();
    match kind % 16 {
        0 => return "true".to_owned(),
        1 => return "false".to_owned(),
        2 => return format!(r#"{{"$ref":"{}"}}"#, source.of(&REFERENCES)),
        3..9 => return format!(r#"{{"type":{}}}"#, source.of(&KINDS)),
        _ if depth == 0 => return r#"{"type":"boolean"}"#.to_owned(),
        _ => {}
    }
    let mut keys = Vec::new();
    for _ in 0..1 + source.next() % 5 {
        let key = match source.next() % 12 {
            0 => format!(r#""type":{}"#, source.of(&KINDS)),
            1 | 2 => format!(r#""properties":{}"#, named(source, depth)),
            3 => {
                let names: Vec<_> = (0..source.next() % 3).map(|_| source.of(&NAMES)).collect();
                format!(r#""required":{names:?}"#)
            }
            4 => format!(r#""additionalProperties":{}"#, schema(source, depth - 1)),
            5 => format!(r#""items":{}"#, schema(source, depth - 1)),
            6..9 => {
                let key = source.of(&["anyOf", "oneOf", "allOf"]);
                let branches: Vec<_> = (0..source.next() % 4)
                    .map(|_| schema(source, depth - 1))
                    .collect();
                format!(r#""{key}":[{}]"#, branches.join(","))
            }
            9 => {
                let key = source.of(&["$defs", "definitions"]);
                format!(r#""{key}":{}"#, named(source, depth))
            }
            10 => format!(r#""$ref":"{}""#, source.of(&REFERENCES)),
            _ => source.of(&CHECKS).to_owned(),
        };
        keys.push(key);
    }
    format!("{{{}}}", keys.join(","))
}

fn named(source: &mut Source<'_>, depth: usize) -> String {
    let fields: Vec<_> = (0..source.next() % 4)
        .map(|_| format!(r#""{}":{}"#, source.of(&NAMES), schema(source, depth - 1)))
        .collect();
    format!("{{{}}}", fields.join(","))
}

/// Keywords that the strict form knows nothing of.
const FOREIGN: [&str; 13] = [
    "allOf",
    "oneOf",
    "not",
    "if",
    "then",
    "else",
    "dependentRequired",
    "dependentSchemas",
    "patternProperties",
    "prefixItems",
    "propertyNames",
    "unevaluatedProperties",
    "uniqueItems",
];

/// Asserts that a schema and all inside of it are strict.
fn check(root: &Value, schema: &Value) {
    let fields = schema.as_object().expect("a schema is an object");
    for key in FOREIGN {
        assert!(!fields.contains_key(key), "{key} in {schema}");
    }
    for key in ["$defs", "definitions"] {
        if let Some(Value::Object(named)) = fields.get(key) {
            named.values().for_each(|schema| check(root, schema));
        }
    }
    if let Some(reference) = fields.get("$ref") {
        let text = reference.as_str().expect("a reference is a text");
        let pointer = text
            .strip_prefix('#')
            .expect("it is local")
            .replace("%25", "%");
        assert!(
            root.pointer(&pointer).is_some(),
            "{text} leads nowhere in {root}"
        );
        return;
    }
    if let Some(branches) = fields.get("anyOf") {
        let branches = branches.as_array().expect("a list of branches");
        assert!(!branches.is_empty(), "no branch in {schema}");
        branches.iter().for_each(|branch| check(root, branch));
        return;
    }
    let is = |kind: &str| match fields.get("type") {
        Some(Value::Array(kinds)) => kinds.iter().any(|known| known == kind),
        Some(known) => known == kind,
        None => false,
    };
    if is("object") {
        assert_eq!(
            fields.get("additionalProperties"),
            Some(&Value::Bool(false)),
            "{schema}"
        );
        let properties = fields["properties"].as_object().expect("properties");
        let required = fields["required"].as_array().expect("required");
        assert_eq!(properties.len(), required.len(), "{schema}");
        for name in required {
            check(root, &properties[name.as_str().expect("a name")]);
        }
    }
    if is("array") {
        check(root, &fields["items"]);
    }
}

fuzz_target!(|input: &[u8]| {
    let text = match std::str::from_utf8(input) {
        Ok(text) if text.starts_with('{') => text.to_owned(),
        _ => schema(&mut Source(input), 4),
    };
    let Ok(given) = RawJson::parse(&text) else {
        return;
    };
    let Ok(strict) = strict_schema_of(given) else {
        return;
    };
    let tree: Value = serde_json::from_str(strict.as_str()).expect("it is JSON");
    assert_eq!(tree["type"], "object", "{text}");
    assert!(tree.get("anyOf").is_none(), "{text}");
    check(&tree, &tree);
    let again = strict_schema_of(strict.clone()).expect("the strict form has a strict form");
    assert_eq!(again.as_str(), strict.as_str(), "{text}");
});
