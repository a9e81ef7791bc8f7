//! Figures are carried from a published description to the facts, field by field.

use std::{error::Error, fs, path::Path};

use openai_kit_codegen::figures::{FiguresError, collect};
use serde_json::{Value, json};

type Outcome = Result<(), Box<dyn Error>>;

/// A description with one operation, `POST /things`, and the schemas given.
fn document(body: &Value, reply: &Value, schemas: &Value) -> Value {
    json!({
        "paths": {"/things": {"post": {
            "x-sdk-params": "#/components/schemas/Params.ParamsNonStreaming",
            "requestBody": {"content": {"application/json": {"schema": body}}},
            "responses": {"200": {"content": {"application/json": {"schema": reply}}}},
        }}},
        "components": {"schemas": schemas},
    })
}

/// The facts also have the params type that their operation names.
fn facts(body: &Value, reply: &Value, schemas: &Value) -> Value {
    let mut facts = document(body, reply, schemas);
    facts["components"]["schemas"]["Params.ParamsNonStreaming"] = object(&json!({"field": {}}));
    facts
}

fn object(fields: &Value) -> Value {
    json!({"type": "object", "properties": fields})
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

fn found(facts: &Value, published: &Value) -> Result<Value, Box<dyn Error>> {
    Ok(serde_json::from_str(&collect(facts, published)?.to_json())?)
}

/// What is found for a body with one field, by its schema on either side.
fn found_for_field(fact: &Value, published: &Value) -> Result<Value, Box<dyn Error>> {
    let body = |field: &Value| object(&json!({"field": field}));
    let facts = facts(&body(fact), &json!({}), &json!({}));
    let published = document(&body(published), &json!({}), &json!({}));
    Ok(found(&facts, &published)?["Params"]["field"].clone())
}

/// The columns of a table's lines; comments begin with `#`.
fn rows<const N: usize>(table: &str) -> Vec<[&str; N]> {
    let lines = table
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    let columns = lines.map(|line| {
        line.split(" => ")
            .flat_map(|part| part.split(" ~ "))
            .collect()
    });
    let row = |row: Vec<_>| {
        row.try_into()
            .unwrap_or_else(|row| panic!("bad row {row:?}"))
    };
    columns.map(row).collect()
}

/// The field in the facts ~ in the published description => the figures found.
const FIGURES: &str = r##"
# Plain figures, in any notation.
{"type":"integer"} ~ {"type":"integer","minimum":1,"maximum":9} => {"maximum":9,"minimum":1}
{"type":"integer"} ~ {"type":"integer","minimum":1.0} => {"minimum":1}
{"type":"integer"} ~ {"type":"integer","minimum":0,"exclusiveMinimum":true} => {"exclusiveMinimum":0}
{"type":"integer"} ~ {"type":"integer","exclusiveMaximum":7} => {"exclusiveMaximum":7}
{"type":"integer"} ~ {"type":"integer","format":"unixtime"} => {"format":"unixtime"}
{"type":"number"} ~ {"type":"number","minimum":0.25,"format":"float"} => {"format":"float","minimum":0.25}
{"type":"string"} ~ {"type":"string","format":"uri","maxLength":64} => {"format":"uri","maxLength":64}
{"type":"array"} ~ {"type":"array","minItems":1,"maxItems":4} => {"maxItems":4,"minItems":1}
# Nothing said, or nothing that means anything here.
{"type":"string"} ~ {"type":"string","minLength":0,"description":"prose"} => null
{"type":"string"} ~ {"type":"string","minimum":3,"maxItems":3} => null
{"type":"string"} ~ {"type":"integer","minimum":3} => null
{"type":"integer"} ~ {"type":"number","minimum":0.5,"format":"double"} => null
{"type":"integer"} ~ {"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000} => null
{} ~ {"type":"integer","minimum":3} => null
# What the facts say already is not said again.
{"type":"string","format":"binary"} ~ {"type":"string","format":"binary"} => null
# Null on either side does not matter, nor do the parts a schema is put together from.
{"anyOf":[{"type":"integer"},{"type":"null"}]} ~ {"type":["integer","null"],"minimum":1} => {"minimum":1}
{"type":"integer"} ~ {"anyOf":[{"type":"integer","minimum":1},{"type":"null"}]} => {"minimum":1}
{"type":"integer"} ~ {"nullable":true,"allOf":[{"type":"integer"},{"minimum":1}]} => {"minimum":1}
# Items and values, without their defaults.
{"type":"array","items":{"type":"string"}} ~ {"type":"array","items":{"type":"string","maxLength":3,"default":"x"}} => {"items":{"maxLength":3}}
{"type":"object","additionalProperties":{"type":"string"}} ~ {"type":"object","maxProperties":16,"additionalProperties":{"type":"string","maxLength":512}} => {"maxProperties":16,"values":{"maxLength":512}}
# Members of a union by kind; several of a kind only as far as they agree.
{"anyOf":[{"type":"string"},{"type":"array"}]} ~ {"oneOf":[{"type":"array","maxItems":4},{"type":"string","maxLength":9}]} => {"maxItems":4,"maxLength":9}
{"anyOf":[{"items":{"type":"string"}},{"items":{"type":"integer"}}]} ~ {"oneOf":[{"type":"array","minItems":1,"maxItems":4},{"type":"array","maxItems":4}]} => {"maxItems":4}
{"anyOf":[{"items":{"type":"string"}},{"items":{"type":"integer"}}]} ~ {"type":"array","maxItems":4} => null
"##;

#[test]
fn a_field_takes_the_figures_of_its_own_kind() -> Outcome {
    for row in rows(FIGURES) {
        let [fact, published, expected] = row;
        let found = found_for_field(
            &serde_json::from_str(fact)?,
            &serde_json::from_str(published)?,
        )?;
        assert_eq!(found.to_string(), expected, "{row:?}");
    }
    Ok(())
}

/// The field in the facts ~ in the published description => the default found.
const DEFAULTS: &str = r##"
{"type":"integer"} ~ {"type":"integer","default":1.0} => 1
{"type":"integer"} ~ {"type":"number","default":0.5} => null
{"type":"number"} ~ {"type":"number","default":0.5} => 0.5
{"enum":[false,true]} ~ {"type":"boolean","default":false} => false
{"type":"string"} ~ {"type":"string","default":"1024x1024"} => "1024x1024"
{"type":"string"} ~ {"type":"string","default":""} => null
{"type":"string"} ~ {"type":"string","default":"a whole sentence"} => null
{"type":"string"} ~ {"type":"string","default":"<|endoftext|>"} => null
{"type":"string"} ~ {"type":"string","default":null} => null
{"type":"string"} ~ {"type":"string","default":["a"]} => null
{"type":"string"} ~ {"type":"integer","default":1} => null
{"enum":["low","high"]} ~ {"type":"string","enum":["low","high"],"default":"high"} => "high"
{"enum":["low","high"]} ~ {"type":"string","default":"gone"} => null
# A constant has no need of a default.
{"const":"list"} ~ {"type":"string","default":"list"} => null
{"type":"string"} ~ {"type":"string","enum":["list"],"default":"list"} => null
# In a union: the outer one, else that of the only member that has one.
{"type":"string"} ~ {"oneOf":[{"enum":["auto","max"]},{"type":"integer"}],"default":"auto"} => "auto"
{"type":"string"} ~ {"oneOf":[{"enum":["auto","max"],"default":"auto"},{"type":"integer"}]} => "auto"
{"type":"string"} ~ {"oneOf":[{"type":"string","default":"auto"},{"type":"integer","default":1}]} => null
{"type":"string"} ~ {"default":null,"oneOf":[{"type":"string","default":"auto"},{"type":"integer"}]} => null
"##;

#[test]
fn a_default_is_kept_if_it_is_a_plain_value_that_the_facts_allow() -> Outcome {
    for row in rows(DEFAULTS) {
        let [fact, published, expected] = row;
        let found = found_for_field(
            &serde_json::from_str(fact)?,
            &serde_json::from_str(published)?,
        )?;
        assert_eq!(found["default"].to_string(), expected, "{row:?}");
    }
    Ok(())
}

/// An object with a tag and a number.
fn tagged(tags: Value, number: Value) -> Value {
    let mut fields = tags;
    fields["n"] = number;
    object(&fields)
}

fn integer() -> Value {
    json!({"type": "integer"})
}

fn at_most(maximum: i32) -> Value {
    json!({"type": "integer", "maximum": maximum})
}

#[test]
fn members_of_a_union_meet_by_their_tags() -> Outcome {
    let union =
        json!({"anyOf": [reference("A"), reference("B"), reference("Bare"), reference("User")]});
    let schemas = json!({
        "A": tagged(json!({"type": {"const": "a"}}), integer()),
        "B": tagged(json!({"type": {"enum": ["b", "b_new"]}}), integer()),
        "Bare": tagged(json!({}), integer()),
        "User": tagged(json!({"type": {"const": "m"}, "role": {"const": "user"}}), integer()),
    });
    let facts = facts(&json!({}), &union, &schemas);
    let reply = json!({"oneOf": [
        tagged(json!({"type": {"enum": ["b"]}}), at_most(2)),
        tagged(json!({"type": {"enum": ["a"]}}), at_most(1)),
        tagged(json!({"type": {"enum": ["z"]}}), at_most(3)),
        tagged(json!({"type": {"enum": ["m"]}, "role": {"enum": ["system"]}}), at_most(5)),
        tagged(json!({"type": {"enum": ["m"]}, "role": {"enum": ["user"]}}), at_most(4)),
    ]});
    let expected = json!({
        "A": {"n": {"maximum": 1}}, "B": {"n": {"maximum": 2}}, "User": {"n": {"maximum": 4}},
    });
    assert_eq!(
        found(&facts, &document(&json!({}), &reply, &json!({})))?,
        expected
    );
    Ok(())
}

#[test]
fn lone_objects_meet_unless_their_tags_contradict() -> Outcome {
    let schemas = json!({"A": tagged(json!({"type": {"const": "a"}}), integer())});
    let union = json!({"anyOf": [{"type": "null"}, reference("A")]});
    let facts = facts(&json!({}), &union, &schemas);
    let same = json!({"A": {"n": {"maximum": 1}}});
    for (tag, expected) in [
        (json!({"enum": ["a"]}), same.clone()),
        (json!({"type": "string"}), same),
        (json!({"enum": ["z"]}), json!({})),
    ] {
        let reply = tagged(json!({"type": tag}), at_most(1));
        let published = document(&json!({}), &reply, &json!({}));
        assert_eq!(found(&facts, &published)?, expected, "{tag}");
    }
    Ok(())
}

#[test]
fn operations_meet_by_verb_and_path_shape() -> Outcome {
    let params = "#/components/schemas/ThingListParams";
    let limit = json!({"name": "limit", "in": "query", "schema": integer()});
    let after = json!({"name": "after", "in": "header", "schema": {"type": "string"}});
    let facts = json!({
        "paths": {
            "/things/{thing_id}": {
                "get": {
                    "x-sdk-params": params,
                    "parameters": [limit, after],
                    "x-sdk-page-item": reference("Thing"),
                    "responses": {"200": {"content": {"application/json": {"schema": {}}}}},
                },
                "x-sdk-also": [{"verb": "post", "x-sdk-params": params, "parameters": [limit]}],
            },
            "/new": {"get": {}},
        },
        "components": {"schemas": {
            "Thing": object(&json!({"at": integer(), "next": reference("Thing")})),
            "ThingListParams": object(&json!({"limit": integer()})),
        }},
    });
    let published = json!({
        "paths": {"/things/{id}": {
            "get": {
                "parameters": [
                    {"$ref": "#/components/parameters/limit"},
                    {"name": "after", "in": "query", "schema": {"type": "string", "maxLength": 9}},
                ],
                "responses": {
                    "400": {"content": {"application/json": {"schema": {}}}},
                    "201": {"content": {"application/json": {"schema": reference("Page")}}},
                },
            },
            "post": {"parameters": [
                {"name": "limit", "in": "query", "schema": {"type": "integer", "default": 20}},
            ]},
        }},
        "components": {
            "parameters": {"limit": {"name": "limit", "in": "query", "schema": at_most(100)}},
            "schemas": {
                "Page": object(&json!({"data": {"type": "array", "items": reference("Item")}})),
                "Item": object(&json!({
                    "at": {"type": "integer", "format": "unixtime"}, "next": reference("Item"),
                })),
            },
        },
    });
    let collected = collect(&facts, &published)?;
    let expected = r#"{
  "Thing": {
    "at": {"format":"unixtime"}
  },
  "ThingListParams": {
    "limit": {"default":20,"maximum":100}
  }
}
"#;
    assert_eq!(collected.to_json(), expected);
    let summary = "2 operations and 0 event roots matched; 2 fields of 2 schemas with figures; \
                   0 figures dropped for disagreement";
    assert_eq!(collected.summary(), summary);
    Ok(())
}

#[test]
fn a_union_of_calls_counts_rather_than_the_body_made_flat() -> Outcome {
    let schemas = json!({
        "P": {"anyOf": [reference("P.A"), reference("P.B")]},
        "P.A": tagged(json!({"type": {"const": "a"}}), integer()),
        "P.B": tagged(json!({"type": {"const": "b"}}), integer()),
    });
    let mut facts = document(&object(&json!({"n": integer()})), &json!({}), &schemas);
    facts["paths"]["/things"]["post"]["x-sdk-params"] = json!("#/components/schemas/P");
    let calls = json!({"oneOf": [
        tagged(json!({"type": {"enum": ["a"]}}), at_most(1)),
        tagged(json!({"type": {"enum": ["b"]}}), at_most(2)),
    ]});
    let expected = json!({"P.A": {"n": {"maximum": 1}}, "P.B": {"n": {"maximum": 2}}});
    assert_eq!(
        found(&facts, &document(&calls, &json!({}), &json!({})))?,
        expected
    );
    Ok(())
}

#[test]
fn events_meet_by_webhook_type_and_by_union_name() -> Outcome {
    let event = |kind: &str, number: Value| tagged(json!({"type": {"enum": [kind]}}), number);
    let facts = json!({
        "paths": {},
        "x-sdk-sockets-and-events": {
            "webhooks.Done": "#/components/schemas/webhooks.Done",
            "live.ClientEventParam": "#/components/schemas/live.ClientEventParam",
            "beta.live.ClientEventParam": "#/components/schemas/beta.live.ClientEventParam",
        },
        "components": {"schemas": {
            "webhooks.Done": event("done", integer()),
            "live.ClientEventParam": {"anyOf": [reference("live.A")]},
            "live.A": event("a", integer()),
            "beta.live.ClientEventParam": {"anyOf": [reference("beta.live.A")]},
            "beta.live.A": event("a", integer()),
        }},
    });
    let published = json!({
        "paths": {},
        "webhooks": {"any_name": {"post": {"requestBody": {"content": {"application/json": {
            "schema": event("done", at_most(1)),
        }}}}}},
        "components": {"schemas": {
            "ClientEvent": {"oneOf": [event("a", at_most(2)), event("z", integer())]},
        }},
    });
    let expected = json!({"live.A": {"n": {"maximum": 2}}, "webhooks.Done": {"n": {"maximum": 1}}});
    assert_eq!(found(&facts, &published)?, expected);
    Ok(())
}

#[test]
fn figures_in_dispute_are_dropped_and_named() -> Outcome {
    let pair = object(&json!({"one": reference("T"), "two": reference("T")}));
    let shared = json!({"T": object(&json!({"a": integer(), "b": integer()}))});
    let facts = facts(&pair, &json!({}), &shared);
    let one = object(&json!({
        "a": {"type": "integer", "minimum": 1, "maximum": 5},
        "b": {"type": "integer", "minimum": 0},
    }));
    let two = object(&json!({
        "a": {"type": "integer", "minimum": 2, "maximum": 5, "default": 3},
        "b": {"type": "integer", "exclusiveMinimum": 0},
    }));
    let body = object(&json!({"one": one, "two": two}));
    let collected = collect(&facts, &document(&body, &json!({}), &json!({})))?;
    let expected = "{\n  \"T\": {\n    \"a\": {\"default\":3,\"maximum\":5}\n  }\n}\n";
    assert_eq!(collected.to_json(), expected);
    let summary = "1 operations and 0 event roots matched; 1 fields of 1 schemas with figures; \
                   3 figures dropped for disagreement\n  dropped T.a minimum\n  \
                   dropped T.b exclusiveMinimum\n  dropped T.b minimum";
    assert_eq!(collected.summary(), summary);
    Ok(())
}

#[test]
fn schemas_that_contain_themselves_come_to_an_end() -> Outcome {
    let tree = json!({"Tree": {"type": "array", "items": reference("Tree"), "maxItems": 3}});
    let plain = json!({"Tree": {"type": "array", "items": reference("Tree")}});
    let body = object(&json!({"field": reference("Tree")}));
    let facts = facts(&body, &json!({}), &plain);
    let found = found(&facts, &document(&body, &json!({}), &tree))?;
    assert_eq!(
        found["Params"]["field"]["items"]["items"]["maxItems"],
        json!(3)
    );
    Ok(())
}

/// The facts ~ the published description => what is wrong. `E` is an empty description.
const BAD_DOCUMENTS: &str = r##"
null ~ E => facts description should have an object at `/paths`
E ~ {} => published description should have an object at `/paths`
E ~ {"paths":{"/a":1}} => published description should have an object at `/paths/~1a`
{"paths":{"/a":{"get":[]}}} ~ E => facts description should have an object at `/paths/~1a/get`
"##;

/// The published field => what is wrong, `@` being the field's pointer.
const BAD_FIELDS: &str = r##"
7 => should have a schema at `@`
{"type":1} => should have a type name or a list of them at `@/type`
{"minimum":"1"} => should have a number at `@/minimum`
{"exclusiveMaximum":"1"} => should have a number or a boolean at `@/exclusiveMaximum`
{"maxLength":[]} => should have a number at `@/maxLength`
{"format":1} => should have a string at `@/format`
{"enum":"a"} => should have an array at `@/enum`
{"anyOf":{}} => should have an array at `@/anyOf`
{"anyOf":[1]} => should have a schema at `@/anyOf/0`
{"properties":[]} => should have an object at `@/properties`
{"$ref":"other.json#/A"} => refers to `other.json#/A` at `@`, which is not there
{"$ref":"#/paths/~1none"} => refers to `#/paths/~1none` at `@`, which is not there
"##;

fn error_of(facts: &Value, published: &Value) -> String {
    collect(facts, published).map_or_else(|error| error.to_string(), |found| found.summary())
}

fn field_document(field: &Value) -> Value {
    facts(&object(&json!({"field": field})), &json!({}), &json!({}))
}

const FIELD: &str =
    "/paths/~1things/post/requestBody/content/application~1json/schema/properties/field";

#[test]
fn bad_documents_are_errors_that_say_where() -> Outcome {
    let document = |text: &str| match text {
        "E" => Ok(json!({"paths": {}})),
        text => serde_json::from_str(text),
    };
    for row in rows(BAD_DOCUMENTS) {
        let [facts, published, expected] = row;
        let error = error_of(&document(facts)?, &document(published)?);
        assert_eq!(error, format!("the {expected}"), "{row:?}");
    }
    for row in rows(BAD_FIELDS) {
        let [field, expected] = row;
        let published = field_document(&serde_json::from_str(field)?);
        let error = error_of(&field_document(&integer()), &published);
        let expected = format!("the published description {}", expected.replace('@', FIELD));
        assert_eq!(error, expected, "{row:?}");
    }
    let error = collect(&json!({"paths": {}}), &json!([])).err();
    assert!(matches!(
        error,
        Some(FiguresError::Kind {
            document: "published",
            ..
        })
    ));
    Ok(())
}

#[test]
fn loops_and_depth_are_errors_that_say_where() {
    let deep = (0..200).fold(integer(), |inner, _| json!({"allOf": [inner]}));
    let looped = json!({"A": reference("B"), "B": {"allOf": [reference("A")]}});
    // Each schema names the next one twice: a small document, and 2^25 schemas to look through.
    let next = |name: u8| reference(&char::from(name + 1).to_string());
    let doubled = (b'A'..=b'Y').map(|name| {
        (
            char::from(name).to_string(),
            json!({"anyOf": [next(name), next(name)]}),
        )
    });
    let mut doubled = Value::Object(doubled.collect());
    doubled["Z"] = integer();
    for (published, place) in [
        (field_document(&deep), FIELD),
        (
            document(&reference("A"), &json!({}), &looped),
            "/components/schemas/",
        ),
        (
            document(&reference("A"), &json!({}), &doubled),
            "/components/schemas/",
        ),
    ] {
        let error = error_of(&field_document(&integer()), &published);
        let expected = format!("the published description loops or is too deep at `{place}");
        assert!(error.starts_with(&expected), "{error}");
    }
}

#[test]
fn unusual_documents_are_tolerated() -> Outcome {
    let bodies = r#"[{}, true, {"type": "strange"}, {"anyOf": []}, {"items": true}, {"enum": [null, 1, "a"]}]"#;
    for body in serde_json::from_str::<Vec<Value>>(bodies)? {
        let unusual = facts(&object(&json!({"field": body})), &body, &json!({}));
        assert_eq!(found(&unusual, &unusual)?, json!({}), "{body}");
    }
    let odd_paths = json!({"paths": {"": {}, "/{": {"get": {}}}});
    assert_eq!(found(&odd_paths, &odd_paths)?, json!({}));
    Ok(())
}

/// Looked up by eye in the published document.
const KNOWN: &str = r##"
responses.ResponseCreateParams temperature => {"default":1,"maximum":2,"minimum":0}
responses.ResponseCreateParams top_logprobs => {"maximum":20,"minimum":0}
chat.CompletionCreateParams presence_penalty => {"default":0,"maximum":2,"minimum":-2}
audio.SpeechCreateParams speed => {"default":1,"maximum":4,"minimum":0.25}
EmbeddingCreateParams input => {"maxItems":2048,"minItems":1}
FileListParams limit => {"default":10000}
BatchCreateParams.OutputExpiresAfter seconds => {"format":"int64","maximum":2592000,"minimum":3600}
Batch created_at => {"format":"unixtime"}
VectorStore created_at => {"format":"unixtime"}
webhooks.BatchCancelledWebhookEvent created_at => {"format":"unixtime"}
"##;

#[test]
fn the_written_figures_have_known_facts() -> Outcome {
    let figures = read("../../spec/figures.json")?;
    for row in rows(KNOWN) {
        let [place, expected] = row;
        let (key, field) = place.split_once(' ').ok_or("no field")?;
        assert_eq!(figures[key][field].to_string(), expected, "{place}");
    }
    Ok(())
}

#[test]
fn the_written_figures_belong_to_schemas_of_the_facts() -> Outcome {
    let (figures, facts) = (
        read("../../spec/figures.json")?,
        read("../../spec/openai.json")?,
    );
    let schemas = &facts["components"]["schemas"];
    for (key, fields) in figures.as_object().into_iter().flatten() {
        let properties = &schemas[key]["properties"];
        assert!(schemas[key].is_object(), "{key} is not in the facts");
        for field in fields
            .as_object()
            .into_iter()
            .flat_map(|fields| fields.keys())
        {
            // The whole params of a call that may stream are a union; its members have the fields.
            let known = properties.is_null() || properties[field].is_object();
            assert!(known, "{key}.{field} is not in the facts");
        }
    }
    Ok(())
}

fn read(path: &str) -> Result<Value, Box<dyn Error>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    Ok(serde_json::from_str(&fs::read_to_string(path)?)?)
}
