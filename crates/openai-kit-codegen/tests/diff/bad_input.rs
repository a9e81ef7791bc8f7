//! Files that are wrong: an error that says where and what to do, or a tolerated oddity; never a panic.

use std::error::Error;
use std::path::Path;

use openai_kit_codegen::diff::read;
use serde_json::{Value, json};

use crate::{document, file};

/// The message without the file's name, and a check of its style.
fn message(path: &Path) -> String {
    let Err(error) = read(path) else {
        panic!(
            "{} was read: {:?}",
            path.display(),
            std::fs::read_to_string(path)
        )
    };
    let message = error.to_string();
    assert!(!message.ends_with('.'), "{message}");
    let name = format!("`{}`", path.display());
    assert!(message.contains(&name), "{message}");
    message.replace(&name, "FILE")
}

pub(crate) fn message_of(content: &[u8]) -> String {
    let path = file(content);
    let message = message(&path);
    std::fs::remove_file(path).expect("the file was just written");
    message
}

fn operation(operation: Value) -> Value {
    document(operation, json!({}))
}

pub(crate) fn schema(schema: Value) -> Value {
    document(json!({}), json!({"T": schema}))
}

#[test]
fn files_that_are_no_description() {
    let not_open_api = |reason: &str| {
        format!("FILE is not an OpenAPI 3 description ({reason}): give one as JSON or YAML")
    };
    let syntax = |name: &str| format!("FILE is not valid {name}: correct it or fetch it again");
    let cases: Vec<(&[u8], String)> = vec![
        (b"", not_open_api("it is not an object")),
        (b"   \n", not_open_api("it is not an object")),
        (b"[1, 2]", not_open_api("it is not an object")),
        (b"just text", not_open_api("it is not an object")),
        (b"42", not_open_api("it is not an object")),
        (b"{}", not_open_api("it has no `paths`")),
        (b"openapi: 3.1.0", not_open_api("it has no `paths`")),
        (b"{\"paths\": null}", not_open_api("it has no `paths`")),
        (
            b"swagger: '2.0'\npaths: {}",
            not_open_api("it is Swagger 2, convert it first"),
        ),
        (
            b"openapi: 2.0.0\npaths: {}",
            not_open_api("its `openapi` version is not 3"),
        ),
        (b"{\"paths\": {}", syntax("JSON")),
        (b"{\"paths\": {}} trailing", syntax("JSON")),
        (b"{paths: {}}", syntax("JSON")),
        (b"a: [1, 2", syntax("YAML")),
        (b"a: b: c", syntax("YAML")),
        (b"a: 1\na: 2", syntax("YAML")),
        (b"a: *missing", syntax("YAML")),
        (b"a: &x [*x]", syntax("YAML")),
        (b"--- {}\n--- {}", syntax("YAML")),
        (b"<html><body>404 & more</body>: [", syntax("YAML")),
        (
            b"\xff\xfe{}",
            String::from("FILE is not UTF-8 text: give an OpenAPI description as JSON or YAML"),
        ),
    ];
    for (content, expected) in cases {
        assert_eq!(
            message_of(content),
            expected,
            "{}",
            String::from_utf8_lossy(content)
        );
    }
}

#[test]
fn files_that_cannot_be_read() {
    for path in ["/nowhere/at/all.json", "/"] {
        let expected = "cannot read FILE: check that the file exists and is readable";
        assert_eq!(message(Path::new(path)), expected);
    }
    let error = read(Path::new("/nowhere/at/all.json")).expect_err("there is no such file");
    assert!(error.source().is_some());
    #[cfg(unix)]
    assert_eq!(
        message(Path::new("/dev/zero")),
        "FILE is larger than 64 MiB: give an API description"
    );
}

#[test]
fn wrong_kinds_are_errors_with_their_place() {
    let wrong = |place: &str, expected: &str, found: &str| {
        format!("FILE at `{place}`: expected {expected}, found {found}: correct the file")
    };
    let at = "#/paths/~1things/get";
    let t = "#/components/schemas/T";
    let cases = vec![
        (
            json!({"paths": []}),
            wrong("#/paths", "an object", "a list"),
        ),
        (
            json!({"paths": {"/a": 1}}),
            wrong("#/paths/~1a", "an object", "a number"),
        ),
        (
            json!({"paths": {"/a~b": {"get": "x"}}}),
            wrong("#/paths/~1a~0b/get", "an object", "a string"),
        ),
        (
            json!({"paths": {}, "components": 7}),
            wrong("#/components", "an object", "a number"),
        ),
        (
            json!({"paths": {}, "components": {"schemas": []}}),
            wrong("#/components/schemas", "an object", "a list"),
        ),
        (
            json!({"paths": {}, "info": "x"}),
            wrong("#/info", "an object", "a string"),
        ),
        (
            json!({"paths": {}, "webhooks": [1]}),
            wrong("#/webhooks", "an object", "a list"),
        ),
        (
            json!({"paths": {}, "security": {}}),
            wrong("#/security", "a list", "an object"),
        ),
        (
            operation(json!({"parameters": {}})),
            wrong(&format!("{at}/parameters"), "a list", "an object"),
        ),
        (
            operation(json!({"parameters": ["x"]})),
            wrong(&format!("{at}/parameters/0"), "an object", "a string"),
        ),
        (
            operation(json!({"parameters": [{"name": "a", "in": "body"}]})),
            wrong(
                &format!("{at}/parameters/0/in"),
                "`query`, `path`, `header` or `cookie`",
                "a string",
            ),
        ),
        (
            operation(json!({"parameters": [{"name": 1, "in": "query"}]})),
            wrong(&format!("{at}/parameters/0/name"), "a string", "a number"),
        ),
        (
            operation(json!({"parameters": [{"name": "a", "in": "query", "required": "yes"}]})),
            wrong(
                &format!("{at}/parameters/0/required"),
                "true or false",
                "a string",
            ),
        ),
        (
            operation(json!({"deprecated": 1})),
            wrong(&format!("{at}/deprecated"), "true or false", "a number"),
        ),
        (
            operation(json!({"operationId": true})),
            wrong(&format!("{at}/operationId"), "a string", "true or false"),
        ),
        (
            operation(json!({"requestBody": []})),
            wrong(&format!("{at}/requestBody"), "an object", "a list"),
        ),
        (
            operation(json!({"requestBody": {"content": {"a": 1}}})),
            wrong(
                &format!("{at}/requestBody/content/a"),
                "an object",
                "a number",
            ),
        ),
        (
            operation(json!({"responses": []})),
            wrong(&format!("{at}/responses"), "an object", "a list"),
        ),
        (
            operation(json!({"x-sdk-headers": {"A": 1}})),
            wrong(&format!("{at}/x-sdk-headers/A"), "a string", "a number"),
        ),
        (
            operation(json!({"security": ["x"]})),
            wrong(&format!("{at}/security/0"), "an object", "a string"),
        ),
        (
            schema(json!(1)),
            wrong(t, "a schema (an object)", "a number"),
        ),
        (
            schema(json!({"type": 1})),
            wrong(
                &format!("{t}/type"),
                "a type name or a list of them",
                "a number",
            ),
        ),
        (
            schema(json!({"type": ["string", 2]})),
            wrong(&format!("{t}/type/1"), "a string", "a number"),
        ),
        (
            schema(json!({"properties": []})),
            wrong(&format!("{t}/properties"), "an object", "a list"),
        ),
        (
            schema(json!({"properties": {"a": "string"}})),
            wrong(
                &format!("{t}/properties/a"),
                "a schema (an object)",
                "a string",
            ),
        ),
        (
            schema(json!({"type": "object", "required": "a"})),
            wrong(&format!("{t}/required"), "a list", "a string"),
        ),
        (
            schema(json!({"type": "object", "required": [1]})),
            wrong(&format!("{t}/required/0"), "a string", "a number"),
        ),
        (
            schema(json!({"type": "array", "items": []})),
            wrong(&format!("{t}/items"), "a schema (an object)", "a list"),
        ),
        (
            schema(json!({"enum": "a"})),
            wrong(&format!("{t}/enum"), "a list", "a string"),
        ),
        (
            schema(json!({"anyOf": {}})),
            wrong(&format!("{t}/anyOf"), "a list", "an object"),
        ),
        (
            schema(json!({"allOf": [1]})),
            wrong(&format!("{t}/allOf/0"), "a schema (an object)", "a number"),
        ),
        (
            schema(json!({"type": "string", "nullable": "yes"})),
            wrong(&format!("{t}/nullable"), "true or false", "a string"),
        ),
        (
            schema(json!({"$ref": 1})),
            wrong(&format!("{t}/$ref"), "a string", "a number"),
        ),
        (
            schema(json!({"anyOf": [{}], "discriminator": "type"})),
            wrong(&format!("{t}/discriminator"), "an object", "a string"),
        ),
    ];
    for (document, expected) in cases {
        assert_eq!(
            message_of(document.to_string().as_bytes()),
            expected,
            "{document}"
        );
    }
}

#[test]
fn missing_keys_and_references() {
    let get = "#/paths/~1things/get";
    let to = |name: &str| json!({"$ref": name});
    let nothing = |place: &str, target: &str| {
        format!(
            "FILE at `{place}`: nothing is at `{target}`: correct the reference or add its target"
        )
    };
    let cases = vec![
        (
            operation(json!({"parameters": [{"in": "query"}]})),
            format!("FILE at `{get}/parameters/0`: `name` is missing: add it"),
        ),
        (
            operation(json!({"parameters": [{"name": "a"}]})),
            format!("FILE at `{get}/parameters/0`: `in` is missing: add it"),
        ),
        (
            json!({"paths": {"/a": {"x-sdk-also": [{}]}}}),
            String::from("FILE at `#/paths/~1a/x-sdk-also/0`: `verb` is missing: add it"),
        ),
        (
            schema(to("#/components/schemas/Gone")),
            nothing("#/components/schemas/T", "#/components/schemas/Gone"),
        ),
        (
            schema(json!({"type": "array", "items": to("#/components/schemas/T/deeper")})),
            nothing(
                "#/components/schemas/T/items",
                "#/components/schemas/T/deeper",
            ),
        ),
        (
            schema(to("#anchor")),
            nothing("#/components/schemas/T", "#anchor"),
        ),
        (
            operation(json!({"parameters": [to("#/components/parameters/Gone")]})),
            nothing(
                &format!("{get}/parameters/0"),
                "#/components/parameters/Gone",
            ),
        ),
        (
            operation(json!({"requestBody": to("#/nope")})),
            nothing(&format!("{get}/requestBody"), "#/nope"),
        ),
        (
            schema(to("other.yaml#/T")),
            String::from(
                "FILE at `#/components/schemas/T`: `other.yaml#/T` points outside this file: bundle the description into one file",
            ),
        ),
        (
            schema(json!({"allOf": [to("#/components/schemas/T"), {"properties": {"a": {}}}]})),
            String::from(
                "FILE at `#/components/schemas/T`: `T` leads back to itself: break the cycle",
            ),
        ),
        (
            operation(json!({"requestBody": to("#/paths/~1things/get/requestBody")})),
            format!(
                "FILE at `{get}/requestBody`: `#/paths/~1things/get/requestBody` leads back to itself: break the cycle"
            ),
        ),
        (
            document(
                json!({}),
                json!({"A": {"allOf": [to("#/components/schemas/B"), {"enum": ["a"]}]}, "B": to("#/components/schemas/C"), "C": to("#/components/schemas/B")}),
            ),
            String::from(
                "FILE at `#/components/schemas/A`: `B` leads back to itself: break the cycle",
            ),
        ),
    ];
    for (document, expected) in cases {
        assert_eq!(
            message_of(document.to_string().as_bytes()),
            expected,
            "{document}"
        );
    }
}
