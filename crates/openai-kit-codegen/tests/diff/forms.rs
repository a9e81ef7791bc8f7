//! The JSON report, YAML, and files of different forms.

use std::path::Path;

use openai_kit_codegen::diff::{Report, compare, read};
use serde_json::{Value, json};

use crate::{document, lines, read_text, read_value, report};

fn fixture(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/diff")
        .join(name)
}

fn fixtures(old: &str, new: &str) -> Report {
    let read = |name: &str| read(&fixture(name)).unwrap_or_else(|error| panic!("{error}"));
    compare(&read(old), &read(new))
}

#[test]
fn json_has_a_fixed_shape() {
    let types = |values: Value| json!({"S": {"enum": values}, "R1": {"type": "object", "properties": {"a": {}}}});
    let old = document(json!({"operationId": "list"}), types(json!(["a", "b"])));
    let mut new = document(
        json!({"operationId": "list", "deprecated": true}),
        types(json!(["a", "c"])),
    );
    new["components"]["schemas"]["R2"] = new["components"]["schemas"]["R1"].take();
    new["components"]["schemas"]
        .as_object_mut()
        .expect("an object")
        .remove("R1");
    new["components"]["schemas"]["N"] = json!({"type": "array", "items": {"type": "string"}});
    new["paths"]["/more"] = json!({"post": {}});
    let side = |operations: u32, types: u32| json!({"title": "Test", "version": "1", "form": "published", "operations": operations, "types": types});
    let expected = json!({
        "summary": {
            "old": side(1, 2),
            "new": side(2, 3),
            "operations": {"added": 1, "removed": 0, "changed": 1},
            "types": {"added": 1, "removed": 0, "renamed": 1, "changed": 1},
            "notes": [],
        },
        "operations": {
            "added": [{"path": "/more", "verb": "POST", "method": null}],
            "removed": [],
            "changed": [{"path": "/things", "verb": "GET", "method": "list", "changes": [
                {"kind": "deprecated", "where": "operation", "old": "not deprecated", "new": "deprecated"},
            ]}],
        },
        "types": {
            "added": [{"name": "N", "type": "list of string"}],
            "removed": [],
            "renamed": [{"old": "R1", "new": "R2"}],
            "changed": [{"name": "S", "old_name": null, "changes": [
                {"kind": "value_removed", "where": "type", "old": "\"b\"", "new": null},
                {"kind": "value_added", "where": "type", "old": null, "new": "\"c\""},
            ]}],
        },
    });
    assert_eq!(report(&old, &new).to_json(), expected);
    assert!(!report(&old, &new).is_empty());
}

#[test]
fn the_text_begins_with_the_files_and_the_counts() {
    let new = document(json!({"deprecated": true}), json!({}));
    let expected = "\
old: Test 1 (published; 1 operations, 0 types)
new: Test 1 (published; 1 operations, 0 types)
operations: 0 added, 0 removed, 1 changed
types: 0 added, 0 removed, 0 renamed, 0 changed

operations
~ GET /things
    ~ operation: not deprecated → deprecated
";
    assert_eq!(
        report(&document(json!({}), json!({})), &new).to_string(),
        expected
    );
}

#[test]
fn yaml_and_json_are_the_same_description() {
    assert_eq!(
        fixtures("published.yaml", "published.json").to_string(),
        "no changes\n"
    );
    assert_eq!(
        fixtures("published.json", "published.yaml").to_string(),
        "no changes\n"
    );
}

#[test]
fn yaml_words_and_numbers_stay_what_they_are() {
    let yaml = "
openapi: 3.1
info: {title: T, version: 2}
paths:
  /a:
    get:
      responses:
        200: {content: {application/json: {schema: {type: object, properties: {x: {}, y: {}}, required: [x, y]}}}}
components:
  schemas:
    Words: {enum: [no, off, on, yes, y, 24h, 2024-01-02, '1', ~]}
    Numbers: {enum: [9223372036854775807, 18446744073709551615, -9223372036854775808, 1.5], minimum: -99999999999999999999}
    Merged: &merged {type: object, properties: {a: {type: string}}}
    Again: *merged
";
    let schema =
        json!({"type": "object", "properties": {"x": {}, "y": {}}, "required": ["x", "y"]});
    let merged = json!({"type": "object", "properties": {"a": {"type": "string"}}});
    let same = json!({
        "openapi": "3.1.0",
        "paths": {"/a": {"get": {"responses": {"200": {"content": {"application/json": {"schema": schema}}}}}}},
        "components": {"schemas": {
            "Words": {"enum": ["no", "off", "on", "yes", "y", "24h", "2024-01-02", "1", null]},
            "Numbers": {"enum": [i64::MAX, u64::MAX, i64::MIN, 1.5]},
            "Merged": merged, "Again": merged,
        }},
    });
    let yaml = read_text(yaml).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(
        compare(&yaml, &read_value(&same)).to_string(),
        "no changes\n"
    );
}

#[test]
fn published_and_facts_compare_by_place() {
    let expected = "\
old: Sample API 1.0 (published; 4 operations, 8 types)
new: Sample API 2.0 (facts; 4 operations, 9 types)
";
    let text = fixtures("published.yaml", "facts.json").to_string();
    assert!(text.starts_with(expected), "{text}");
    let expected = [
        "+ POST /tools (tools.create)",
        "- GET /gone (gone)",
        "~ POST /threads/{thread_id}/answers (threads.answers.create)",
        "    + body field effort: value \"max\"",
        "    ~ body field input: optional → required",
        "    + body field seed: integer, optional",
        "    + stream event: threads.AnswerEvent",
        "~ threads.Answer (old: AnswerObject)",
        "    + field usage.cached: integer, optional",
        "~ threads.Tool (old: Tool)",
        "    + member threads.Tool.Browser",
        "~ threads.Tool.Shell (old: ShellTool)",
        "    + field timeout: integer, optional",
    ];
    let report = fixtures("published.yaml", "facts.json");
    assert_eq!(lines(&report), expected);
    let json = report.to_json();
    assert_eq!(json["summary"]["notes"].as_array().map(Vec::len), Some(2));
    assert_eq!(json["types"]["changed"][0]["old_name"], "AnswerObject");
}

#[test]
fn facts_to_published_is_the_same_way_back() {
    let back = fixtures("facts.json", "published.yaml").to_json();
    let there = fixtures("published.yaml", "facts.json").to_json();
    for (one, other) in [
        ("added", "removed"),
        ("removed", "added"),
        ("changed", "changed"),
    ] {
        assert_eq!(
            there["summary"]["operations"][one],
            back["summary"]["operations"][other]
        );
    }
    assert_eq!(
        there["summary"]["types"]["changed"],
        back["summary"]["types"]["changed"]
    );
}

#[test]
fn our_facts_do_not_differ_from_themselves() {
    let facts = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec/openai.json"));
    // In a scratch copy of the crate the facts are not beside it.
    let Ok(facts) = facts else { return };
    assert_eq!(compare(&facts, &facts).to_string(), "no changes\n");
}

#[test]
fn control_characters_of_a_file_do_not_reach_the_terminal() {
    let new = document(
        json!({}),
        json!({"A\u{1b}[31m\n+ fake": {"type": "string"}}),
    );
    let text = report(&document(json!({}), json!({})), &new).to_string();
    assert!(
        text.contains("+ A\u{fffd}[31m\u{fffd}+ fake: string"),
        "{text}"
    );
}
