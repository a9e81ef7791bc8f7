//! What can change about an operation.

use serde_json::{Value, json};

use crate::{check, document, lines, report};

const CHANGED: &str = "~ GET /things (things.list)";

/// An operation with the SDK method `things.list` and further members.
fn things(members: Value) -> Value {
    let mut operation = json!({"x-sdk-method": "things.list"});
    let (Value::Object(into), Value::Object(from)) = (&mut operation, members) else {
        panic!("objects")
    };
    into.extend(from);
    document(
        operation,
        json!({"Thing": {"type": "object"}, "Other": {"type": "object"}}),
    )
}

fn body(schema: Value) -> Value {
    things(json!({"requestBody": {"content": {"application/json": {"schema": schema}}}}))
}

fn fields(properties: Value, required: &[&str]) -> Value {
    json!({"type": "object", "properties": properties, "required": required})
}

fn parameter(name: &str, location: &str, schema: Value, required: bool) -> Value {
    things(
        json!({"parameters": [{"name": name, "in": location, "required": required, "schema": schema}]}),
    )
}

fn reply(content_type: &str, schema: Value) -> Value {
    things(json!({"responses": {"200": {"content": {content_type: {"schema": schema}}}}}))
}

fn to(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

fn text() -> Value {
    json!({"type": "string"})
}

fn paths(paths: Value) -> Value {
    json!({"openapi": "3.1.0", "info": {"title": "Test", "version": "1"}, "paths": paths})
}

#[test]
fn sdk_facts_deprecation_and_security() {
    check(vec![
        (
            "method",
            things(json!({})),
            things(json!({"x-sdk-method": "things.all"})),
            vec![
                "~ GET /things (things.all)",
                "    ~ method: things.list → things.all",
            ],
        ),
        (
            "deprecated",
            things(json!({})),
            things(json!({"deprecated": true})),
            vec![CHANGED, "    ~ operation: not deprecated → deprecated"],
        ),
        (
            "security",
            things(json!({"x-sdk-security": ["bearer_auth"]})),
            things(json!({"x-sdk-security": ["admin_api_key_auth"]})),
            vec![CHANGED, "    ~ security: bearer_auth → admin_api_key_auth"],
        ),
        (
            "security added",
            things(json!({})),
            things(json!({"security": [{"a": []}, {}]})),
            vec![CHANGED, "    + security: a or none"],
        ),
        (
            "page",
            things(json!({"x-sdk-page": "Page"})),
            things(json!({"x-sdk-page": "CursorPage"})),
            vec![CHANGED, "    ~ page: Page → CursorPage"],
        ),
        (
            "page added",
            things(json!({})),
            things(json!({"x-sdk-page": "Page", "x-sdk-page-item": to("Thing")})),
            vec![CHANGED, "    + page: Page", "    + page item: Thing"],
        ),
        (
            "page item",
            things(json!({"x-sdk-page-item": to("Thing")})),
            things(json!({"x-sdk-page-item": to("Other")})),
            vec![CHANGED, "    ~ page item: Thing → Other"],
        ),
        (
            "fixed header",
            things(json!({"x-sdk-headers": {"A": "1", "B": "1"}})),
            things(json!({"x-sdk-headers": {"B": "2"}})),
            vec![
                CHANGED,
                "    - fixed header A: 1",
                "    ~ fixed header B: 1 → 2",
            ],
        ),
    ]);
}

#[test]
fn parameters() {
    check(vec![
        (
            "query added",
            things(json!({})),
            parameter("limit", "query", json!({"type": "integer"}), false),
            vec![CHANGED, "    + query parameter limit: integer, optional"],
        ),
        (
            "header removed",
            parameter("Beta", "header", text(), true),
            things(json!({})),
            vec![CHANGED, "    - header parameter Beta: string, required"],
        ),
        (
            "type",
            parameter("limit", "query", text(), false),
            parameter("limit", "query", json!({"type": "integer"}), false),
            vec![CHANGED, "    ~ query parameter limit: string → integer"],
        ),
        (
            "required",
            parameter("limit", "query", text(), false),
            parameter("limit", "query", text(), true),
            vec![CHANGED, "    ~ query parameter limit: optional → required"],
        ),
        (
            "values of a list",
            parameter(
                "include",
                "query",
                json!({"type": "array", "items": {"enum": ["a", "b"]}}),
                false,
            ),
            parameter(
                "include",
                "query",
                json!({"type": "array", "items": {"enum": ["a", "c", "d"]}}),
                false,
            ),
            vec![
                CHANGED,
                "    - query parameter include[]: value \"b\"",
                "    + query parameter include[]: values \"c\", \"d\"",
            ],
        ),
        (
            "moved from query to header",
            parameter("x", "query", text(), false),
            parameter("x", "header", text(), false),
            vec![
                CHANGED,
                "    - query parameter x: string, optional",
                "    + header parameter x: string, optional",
            ],
        ),
        (
            "of the SDKs",
            things(json!({})),
            things(json!({"x-sdk-other-params": {"betas": {"required": false, "schema": text()}}})),
            vec![CHANGED, "    + header parameter betas: string, optional"],
        ),
    ]);
}

#[test]
fn path_parameters_match_by_position() {
    let one = |path: &str, name: &str, kind: &str| {
        let parameters =
            json!([{"name": name, "in": "path", "required": true, "schema": {"type": kind}}]);
        paths(json!({path: {"get": {"x-sdk-method": "a.get", "parameters": parameters}}}))
    };
    check(vec![
        (
            "renamed",
            one("/a/{id}", "id", "string"),
            one("/a/{a_id}", "a_id", "string"),
            vec![
                "~ GET /a/{a_id} (a.get)",
                "    ~ path parameter a_id: renamed from id → a_id",
            ],
        ),
        (
            "type",
            one("/a/{id}", "id", "string"),
            one("/a/{id}", "id", "integer"),
            vec![
                "~ GET /a/{id} (a.get)",
                "    ~ path parameter id: string → integer",
            ],
        ),
        (
            "moved",
            one("/a/{id}", "id", "string"),
            one("/b/c", "id", "string"),
            vec![
                "~ GET /b/c (a.get)",
                "    ~ path: GET /a/{id} → GET /b/c",
                "    - path parameter id: required",
            ],
        ),
    ]);
}

#[test]
fn bodies() {
    let form = things(
        json!({"requestBody": {"content": {"multipart/form-data": {"schema": fields(json!({"a": text()}), &[])}}}}),
    );
    check(vec![
        (
            "added",
            things(json!({})),
            body(to("Thing")),
            vec![CHANGED, "    + body: application/json"],
        ),
        (
            "content type",
            body(fields(json!({"a": text()}), &[])),
            form,
            vec![
                CHANGED,
                "    ~ body content type: application/json → multipart/form-data",
            ],
        ),
        (
            "field added",
            body(fields(json!({}), &[])),
            body(fields(json!({"a": to("Thing")}), &["a"])),
            vec![CHANGED, "    + body field a: Thing, required"],
        ),
        (
            "field removed",
            body(fields(json!({"a": text(), "b": text()}), &[])),
            body(fields(json!({"b": text()}), &[])),
            vec![CHANGED, "    - body field a: string, optional"],
        ),
        (
            "field required",
            body(fields(json!({"a": text()}), &[])),
            body(fields(json!({"a": text()}), &["a"])),
            vec![CHANGED, "    ~ body field a: optional → required"],
        ),
        (
            "field type",
            body(fields(json!({"a": text()}), &[])),
            body(fields(
                json!({"a": {"type": "array", "items": text()}}),
                &[],
            )),
            vec![CHANGED, "    ~ body field a: string → list of string"],
        ),
        (
            "nested field",
            body(fields(json!({"a": fields(json!({"b": text()}), &[])}), &[])),
            body(fields(
                json!({"a": fields(json!({"b": {"type": ["string", "null"]}}), &[])}),
                &[],
            )),
            vec![CHANGED, "    ~ body field a.b: not null → nullable"],
        ),
    ]);
}

#[test]
fn fields_of_a_named_body_are_told_at_the_operation_and_at_the_type() {
    let with = |properties: Value| {
        let operation = json!({"x-sdk-method": "things.list", "requestBody": {"$ref": "#/components/requestBodies/Make"}});
        let mut document = document(operation, json!({"Make": fields(properties, &[])}));
        let content =
            json!({"application/json": {"schema": {"$ref": "#/components/schemas/Make"}}});
        document["components"]["requestBodies"] =
            json!({"Make": {"content": content, "required": true}});
        document
    };
    let expected = vec![
        CHANGED,
        "    + body field b: string, optional",
        "~ Make",
        "    + field b: string, optional",
    ];
    check(vec![(
        "named",
        with(json!({"a": text()})),
        with(json!({"a": text(), "b": text()})),
        expected,
    )]);
}

#[test]
fn replies_and_streams() {
    let both = |kind: Value| {
        things(json!({"responses": {"201": {"content": {
        "application/json": {"schema": to("Thing")}, "text/event-stream": {"schema": kind}}}}}))
    };
    check(vec![
        (
            "type",
            reply("application/json", to("Thing")),
            reply("application/json", to("Other")),
            vec![CHANGED, "    ~ reply: Thing → Other"],
        ),
        (
            "added",
            things(json!({"responses": {"204": {}}})),
            reply("application/json", to("Thing")),
            vec![CHANGED, "    + reply: Thing"],
        ),
        (
            "content type",
            reply("application/json", to("Thing")),
            reply(
                "application/zip",
                json!({"type": "string", "format": "binary"}),
            ),
            vec![
                CHANGED,
                "    - reply application/json: Thing",
                "    + reply application/zip: file",
            ],
        ),
        (
            "inline field",
            reply("application/json", fields(json!({}), &[])),
            reply("application/json", fields(json!({"a": text()}), &[])),
            vec![CHANGED, "    + reply field a: string, optional"],
        ),
        (
            "stream event",
            both(to("Thing")),
            both(to("Other")),
            vec![CHANGED, "    ~ stream event: Thing → Other"],
        ),
        (
            "stream added",
            reply("application/json", to("Thing")),
            both(to("Thing")),
            vec![CHANGED, "    + stream event: Thing"],
        ),
    ]);
}

#[test]
fn whole_operations() {
    let old = paths(json!({"/a": {"get": {"x-sdk-method": "a.get"}, "delete": {}}}));
    let new = paths(json!({
        "/a": {"get": {"x-sdk-method": "a.get"}, "x-sdk-also": [{"verb": "get", "x-sdk-method": "a.raw"}]},
        "/b": {"post": {"operationId": "makeB"}},
        "x-hidden": 1,
    }));
    let expected = vec!["+ GET /a (a.raw)", "+ POST /b (makeB)", "- DELETE /a"];
    check(vec![("whole", old, new, expected)]);
}

#[test]
fn webhooks_count_as_operations() {
    let with = |webhooks: Value| {
        let mut document = paths(json!({}));
        document["webhooks"] = webhooks;
        document
    };
    let hook = json!({"post": {"requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}}}});
    check(vec![(
        "webhook",
        with(json!({})),
        with(json!({"done": hook})),
        vec!["+ POST webhook done"],
    )]);
}

#[test]
fn operations_with_the_very_same_changes_share_them() {
    let all = |deprecated: bool| {
        paths(
            json!({"/a": {"get": {"deprecated": deprecated}}, "/b": {"get": {"deprecated": deprecated}}}),
        )
    };
    let expected = [
        "~ GET /a",
        "~ GET /b",
        "    ~ operation: not deprecated → deprecated",
    ];
    assert_eq!(lines(&report(&all(false), &all(true))), expected);
}
