//! Structured outputs: types as schemas, and replies as values.

use std::time::Duration;

use openai_kit::{
    Error,
    chat::{self, ChatCompletion},
    error::ParseErrorKind,
    responses::{self, Response, ResponseTextConfig},
    schemars::{self, JsonSchema},
    structured::{
        Arguments, from_json, parse_completion, parse_response, partial_json, strict_schema,
        text_format,
    },
};
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::support::{Server, ok, status};

/// One step.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
struct Step {
    explanation: String,
    count: u32,
    /// Where it leads.
    also: Option<Vec<Step>>,
}

/// The root cannot have several forms.
#[derive(Debug, Deserialize, JsonSchema)]
#[allow(dead_code, reason = "no value of it is ever read")]
enum Choice {
    One(u8),
    Two(u8),
}

const STEP: &str = r#"{"explanation":"e","count":7,"also":null}"#;

fn step() -> Step {
    Step {
        explanation: "e".to_owned(),
        count: 7,
        also: None,
    }
}

const STEP_SCHEMA: &str = r##"{"type":"object","title":"Step","description":"One step.","properties":{"explanation":{"type":"string"},"count":{"type":"integer","minimum":0},"also":{"type":["array","null"],"description":"Where it leads.","items":{"$ref":"#"}}},"required":["explanation","count","also"],"additionalProperties":false}"##;

#[test]
fn a_type_has_its_schema_in_the_order_of_its_fields() {
    let strict = strict_schema::<Step>().unwrap();
    let value = strict.to_value().unwrap();
    assert_eq!(
        value,
        serde_json::from_str::<Value>(STEP_SCHEMA).unwrap(),
        "{strict}"
    );
    let places: Vec<_> = ["\"explanation\":", "\"count\":", "\"also\":"]
        .map(|key| strict.as_str().find(key).unwrap())
        .to_vec();
    assert!(places.is_sorted(), "{strict}");
    assert_eq!(value["required"], json!(["explanation", "count", "also"]));
}

mod types {
    #![allow(dead_code, reason = "only their schemas are asked for")]

    use std::collections::{BTreeSet, HashMap};

    use super::*;

    #[derive(JsonSchema)]
    pub(super) struct Zoo {
        pub(super) zebra: String,
        #[serde(default)]
        pub(super) ape: Option<f64>,
        #[serde(rename = "theGnu")]
        pub(super) gnu: Box<Animal>,
        pub(super) birds: Vec<Colour>,
        pub(super) tagged: Tagged,
        pub(super) plain: Untagged,
    }

    /// Each has its name as the key.
    #[derive(JsonSchema)]
    pub(super) enum Animal {
        Unknown,
        Cat { lives: u8 },
        Herd(Vec<Animal>),
    }

    #[derive(JsonSchema)]
    #[serde(rename_all = "snake_case")]
    pub(super) enum Colour {
        DarkRed,
        Blue,
    }

    #[derive(JsonSchema)]
    #[serde(tag = "kind")]
    pub(super) enum Tagged {
        Empty,
        Named { name: String },
        Deep(Depth),
    }

    #[derive(JsonSchema)]
    pub(super) struct Depth {
        pub(super) metres: f32,
    }

    #[derive(JsonSchema)]
    #[serde(untagged)]
    pub(super) enum Untagged {
        Text(String),
        Number(i64),
    }

    /// Units with words.
    #[derive(JsonSchema)]
    pub(super) struct Documented {
        pub(super) unit: Unit,
    }

    #[derive(JsonSchema)]
    pub(super) enum Unit {
        /// Of temperature.
        Celsius,
        /// Of the Americans.
        Fahrenheit,
    }

    #[derive(JsonSchema)]
    pub(super) struct WithMap {
        pub(super) map: HashMap<String, u8>,
    }

    #[derive(JsonSchema)]
    pub(super) struct WithTuple {
        pub(super) pair: (u8, u8),
    }

    #[derive(JsonSchema)]
    pub(super) struct WithSet {
        pub(super) set: BTreeSet<u8>,
    }

    #[derive(JsonSchema)]
    pub(super) struct WithDefault {
        #[serde(default)]
        pub(super) count: u8,
    }

    #[derive(JsonSchema)]
    pub(super) struct WithAnything {
        /// Anything.
        pub(super) any: Value,
    }

    #[derive(JsonSchema)]
    pub(super) struct Flat {
        pub(super) name: String,
        #[serde(flatten)]
        pub(super) rest: Tagged,
    }

    #[derive(JsonSchema)]
    pub(super) struct Inside {
        pub(super) name: String,
        #[serde(flatten)]
        pub(super) depth: Depth,
    }

    #[derive(JsonSchema)]
    #[serde(rename = "a name/that.is <no> good, and is longer than sixty-four characters are")]
    pub(super) struct Named {
        pub(super) x: u8,
    }
}

#[test]
fn enums_and_options_have_strict_forms() {
    let zoo = strict_schema::<types::Zoo>().unwrap().to_value().unwrap();
    assert_eq!(
        zoo["required"],
        json!(["zebra", "ape", "theGnu", "birds", "tagged", "plain"])
    );
    assert_eq!(
        zoo["properties"]["ape"],
        json!({"type": ["number", "null"]})
    );
    let animal = &zoo["$defs"]["Animal"]["anyOf"];
    assert_eq!(animal[0], json!({"type": "string", "enum": ["Unknown"]}));
    assert_eq!(
        animal[1]["properties"]["Cat"]["properties"]["lives"],
        json!({"type": "integer", "minimum": 0, "maximum": 255})
    );
    assert_eq!(
        animal[2]["properties"]["Herd"]["items"],
        json!({"$ref": "#/$defs/Animal"})
    );
    assert_eq!(
        zoo["$defs"]["Colour"],
        json!({"type": "string", "enum": ["dark_red", "blue"]})
    );
    let tagged = &zoo["$defs"]["Tagged"]["anyOf"];
    assert_eq!(tagged[1]["required"], json!(["kind", "name"]));
    assert_eq!(
        tagged[2],
        json!({
            "type": "object",
            "properties": {"kind": {"type": "string", "const": "Deep"}, "metres": {"type": "number"}},
            "required": ["kind", "metres"],
            "additionalProperties": false,
        })
    );
    assert_eq!(
        zoo["$defs"]["Untagged"]["anyOf"],
        json!([{"type": "string"}, {"type": "integer"}])
    );
    let documented = strict_schema::<types::Documented>()
        .unwrap()
        .to_value()
        .unwrap();
    assert_eq!(
        documented["$defs"]["Unit"]["anyOf"][0],
        json!({"type": "string", "const": "Celsius", "description": "Of temperature."})
    );
    let inside = strict_schema::<types::Inside>()
        .unwrap()
        .to_value()
        .unwrap();
    assert_eq!(inside["required"], json!(["name", "metres"]));
}

#[test]
fn types_without_a_strict_form_say_what_to_use() {
    let cases = [
        (
            strict_schema::<types::WithMap>(),
            "#/properties/map",
            "a `Vec` of structs",
        ),
        (
            strict_schema::<types::WithTuple>(),
            "#/properties/pair",
            "a struct with named fields",
        ),
        (
            strict_schema::<types::WithSet>(),
            "#/properties/set",
            "use a `Vec`",
        ),
        (
            strict_schema::<types::WithDefault>(),
            "#/properties/count",
            "make it an `Option`",
        ),
        (
            strict_schema::<types::WithAnything>(),
            "#/properties/any",
            "say which type it has",
        ),
        (strict_schema::<types::Flat>(), "#", "a field of its own"),
        (
            strict_schema::<Vec<Step>>(),
            "#",
            "use a struct with a field for the value",
        ),
        (
            strict_schema::<types::Animal>(),
            "#",
            "use a struct with a field for the enum",
        ),
        (strict_schema::<Option<Step>>(), "#", "use a struct"),
    ];
    for (schema, path, words) in cases {
        let error = schema.unwrap_err();
        assert_eq!(error.path(), path, "{error}");
        assert!(error.to_string().contains(words), "{error}");
    }
}

#[test]
fn a_format_has_a_name_that_the_api_takes() {
    let format = text_format::<types::Named>().unwrap();
    assert_eq!(
        format.name,
        "a_name_that_is__no__good__and_is_longer_than_sixty-four_characte"
    );
    assert_eq!(
        text_format::<Step>().unwrap().description.as_deref(),
        Some("One step.")
    );
    assert_eq!(text_format::<types::Depth>().unwrap().description, None);
}

fn response(items: Value) -> String {
    json!({"id": "resp_1", "object": "response", "status": "completed", "output": items})
        .to_string()
}

fn message(text: &str) -> Value {
    json!({
        "type": "message", "id": "msg_1", "role": "assistant", "status": "completed",
        "content": [{"type": "output_text", "text": text, "annotations": []}],
    })
}

fn completion(finish: &str, message: Value) -> String {
    json!({
        "id": "chatcmpl_1", "object": "chat.completion", "created": 1, "model": "m",
        "choices": [{"index": 0, "finish_reason": finish, "message": message}],
    })
    .to_string()
}

#[tokio::test]
async fn responses_are_asked_and_read_as_a_type() {
    let server = Server::new([ok(&response(json!([message(STEP)])))]);
    let call = server.client().responses().create().model("m").input("x");
    let parsed = call
        .text(ResponseTextConfig::new().verbosity("low"))
        .parse::<Step>()
        .await
        .unwrap();
    assert_eq!(parsed.output_parsed(), Some(&step()));
    assert_eq!(
        (parsed.id.as_str(), parsed.request_id()),
        ("resp_1", Some("req_1"))
    );
    assert_eq!(parsed.refusal(), None);
    assert_eq!(parsed.into_parsed(), Some(step()));
    let text = &server.only().json()["text"];
    let schema: Value = serde_json::from_str(STEP_SCHEMA).unwrap();
    assert_eq!(
        *text,
        json!({
            "verbosity": "low",
            "format": {
                "type": "json_schema", "name": "Step", "description": "One step.", "strict": true,
                "schema": schema,
            },
        })
    );
    // As it stands in the body, not only as JSON.
    assert!(
        server
            .only()
            .text()
            .contains(r#""properties":{"explanation":{"type":"string"},"count""#)
    );
}

#[tokio::test]
async fn completions_are_asked_and_read_as_a_type() {
    let answer = json!({"role": "assistant", "content": STEP});
    let server = Server::new([ok(&completion("stop", answer))]);
    let call = server.client().chat().completions().create().model("m");
    let parsed = call
        .messages([chat::user("x")])
        .parse::<Step>()
        .await
        .unwrap();
    assert_eq!(parsed.parsed(), Some(&step()));
    assert_eq!(parsed.values(), [Some(step())]);
    assert_eq!(parsed.reply().id, "chatcmpl_1");
    let format = &server.only().json()["response_format"];
    assert_eq!(format["type"], "json_schema");
    let schema: Value = serde_json::from_str(STEP_SCHEMA).unwrap();
    assert_eq!(
        format["json_schema"],
        json!({"name": "Step", "description": "One step.", "strict": true, "schema": schema})
    );
}

#[tokio::test]
async fn options_stand_before_and_behind() {
    let server = Server::new([status(500), ok(&response(json!([message(STEP)])))]);
    let client = server.client();
    let call = || client.responses().create().model("m").input("x");
    let error = call().max_retries(0).parse::<Step>().await.unwrap_err();
    assert!(error.is_internal_server_error());
    let reply = call()
        .parse::<Step>()
        .extra_header("x-one", "1")
        .timeout(Duration::from_secs(1))
        .with_response()
        .await
        .unwrap();
    assert_eq!((reply.status().as_u16(), reply.attempts()), (200, 1));
    assert_eq!(reply.output_parsed(), Some(&step()));
    assert_eq!(server.seen()[1].header("x-one"), Some("1"));
    // Parameters that come behind are asked as well, and raw replies are there.
    let params = call().into_params();
    let raw = client
        .responses()
        .create()
        .parse::<Step>()
        .params(params)
        .raw()
        .await
        .unwrap();
    assert_eq!(raw.status().as_u16(), 200);
    assert_eq!(server.seen()[2].json()["text"]["format"]["name"], "Step");
}

#[tokio::test]
async fn the_same_is_asked_of_a_stream() {
    let event = json!({"type": "response.completed", "response": {"output": [message(STEP)]}});
    let server = Server::new([ok(&format!("data: {event}\n\n"))]);
    let call = server.client().responses().create().model("m").input("x");
    let mut events = call.parse::<Step>().stream().await.unwrap();
    let Some(responses::ResponseStreamEvent::Completed(event)) = events.try_next().await.unwrap()
    else {
        panic!("another event")
    };
    let parsed = parse_response::<Step>(event.response).unwrap();
    assert_eq!(parsed.into_parsed(), Some(step()));
    let body = server.only().json();
    assert_eq!(
        (&body["stream"], &body["text"]["format"]["name"]),
        (&json!(true), &json!("Step"))
    );
}

#[test]
fn the_future_of_a_call_that_parses_is_two_words() {
    let server = Server::new([]);
    let call = server.client().responses().create().parse::<Step>();
    let future = call.into_future();
    assert_eq!(size_of_val(&future), 2 * size_of::<usize>());
}

#[cfg(feature = "blocking")]
#[test]
fn a_call_that_parses_can_be_sent_without_async() {
    use openai_kit::blocking::{self, Blocking};

    let server = Server::new([ok(&response(json!([message(STEP)])))]);
    let client = server
        .options_for(blocking::Client::builder())
        .build()
        .unwrap();
    let call = client.responses().create().model("m").input("x");
    let parsed = call.parse::<Step>().send().unwrap();
    assert_eq!(parsed.into_parsed(), Some(step()));
}

#[tokio::test]
async fn what_cannot_be_asked_is_an_error_before_anything_is_sent() {
    let server = Server::new([status(500)]);
    let client = server.client();
    let call = || client.responses().create().model("m").input("x");
    let chat = || {
        client
            .chat()
            .completions()
            .create()
            .model("m")
            .messages([chat::user("x")])
    };
    let format = || text_format::<Step>().unwrap();
    let lax = chat::function_tool("lax", "A tool", json!({"type": "object"}));
    let update = |format: Value| -> responses::ResponseInputItem {
        let item = json!({"type": "configuration_update", "text": {"format": format}});
        serde_json::from_value(item).unwrap()
    };
    let errors = [
        (
            call()
                .text(ResponseTextConfig::new().format(format()))
                .parse::<Step>()
                .await
                .unwrap_err(),
            "text.format",
            "leave one of them out",
        ),
        (
            call().parse::<Choice>().await.unwrap_err(),
            "text.format",
            "use a struct",
        ),
        (
            call()
                .input([update(json!({"type": "text"}))])
                .parse::<Step>()
                .await
                .unwrap_err(),
            "input",
            "another format",
        ),
        (
            chat()
                .response_format(openai_kit::structured::response_format::<Step>().unwrap())
                .parse::<Step>()
                .await
                .unwrap_err(),
            "response_format",
            "leave one of them out",
        ),
        // row 28
        (
            chat().tools([lax]).parse::<Step>().await.unwrap_err(),
            "tools[0].function.strict",
            "`lax`",
        ),
    ];
    for (error, parameter, words) in errors {
        assert!(matches!(error, Error::Config(_)), "{error:?}");
        assert_eq!(error.param(), Some(parameter));
        assert!(error.to_string().contains(words), "{error}");
    }
    assert!(server.seen().is_empty());
    // The same format is no conflict.
    let same = serde_json::to_value(format()).unwrap();
    let server = Server::new([ok(&response(json!([message(STEP)])))]);
    let client = server.client();
    let call = client.responses().create().model("m").input([update(same)]);
    assert!(call.parse::<Step>().await.is_ok());
}

#[test]
fn parts_of_a_response_are_read_by_their_phase_and_status() {
    let in_phase = |phase: Value| {
        let mut message = message(STEP);
        message["phase"] = phase;
        json!([message])
    };
    let refusal = json!([{
        "type": "message", "id": "m", "role": "assistant", "status": "completed",
        "content": [{"type": "refusal", "refusal": "No."}],
    }]);
    let two = json!([
        in_phase(json!("commentary"))[0],
        message(r#"{"explanation":"f","count":1,"also":null}"#)
    ]);
    // The status, the output, and how many parts are read, of how many.
    let cases = [
        ("no items", json!("completed"), json!([]), 0, 0),
        (
            "row 29",
            json!("incomplete"),
            json!([message(r#"{"expl"#)]),
            0,
            1,
        ),
        ("no status", Value::Null, json!([message(STEP)]), 1, 1),
        (
            "row 30, commentary",
            json!("completed"),
            in_phase(json!("commentary")),
            0,
            1,
        ),
        (
            "row 30, final answer",
            json!("completed"),
            in_phase(json!("final_answer")),
            1,
            1,
        ),
        ("no phase", json!("completed"), in_phase(Value::Null), 1, 1),
        (
            "a phase that is new",
            json!("completed"),
            in_phase(json!("later")),
            0,
            1,
        ),
        ("a refusal", json!("completed"), refusal, 0, 0),
        ("the first that is read", json!("completed"), two, 1, 2),
    ];
    for (name, status, output, read, all) in cases {
        let json = json!({"id": "r", "status": status, "output": output});
        let response: Response = serde_json::from_value(json).unwrap();
        let parsed = parse_response::<Step>(response.clone()).unwrap();
        let count = parsed.values().iter().flatten().count();
        assert_eq!((count, parsed.values().len()), (read, all), "{name}");
        assert_eq!(parsed.output_parsed().is_some(), read > 0, "{name}");
        assert_eq!(
            parsed.refusal(),
            (name == "a refusal").then_some("No."),
            "{name}"
        );
        assert_eq!(parsed.into_reply(), response);
    }
}

#[test]
fn choices_are_read_unless_they_are_cut_or_refused() {
    let of = |finish: &str, message: Value| -> ChatCompletion {
        serde_json::from_str(&completion(finish, message)).unwrap()
    };
    let calls =
        json!([{"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}}]);
    let cases = [
        (
            "row 27",
            "stop",
            json!({"content": null, "refusal": "No."}),
            false,
        ),
        (
            "an empty refusal",
            "stop",
            json!({"content": STEP, "refusal": ""}),
            true,
        ),
        ("no content", "stop", json!({"content": null}), false),
        (
            "calls",
            "tool_calls",
            json!({"content": "", "tool_calls": calls}),
            false,
        ),
        (
            "calls and text",
            "tool_calls",
            json!({"content": STEP, "tool_calls": calls}),
            true,
        ),
    ];
    for (name, finish, message, read) in cases {
        let parsed = parse_completion::<Step>(of(finish, message)).unwrap();
        assert_eq!(parsed.parsed().is_some(), read, "{name}");
    }
    // row 26
    for (finish, kind) in [
        ("length", ParseErrorKind::Length),
        ("content_filter", ParseErrorKind::ContentFilter),
    ] {
        let whole = of(finish, json!({"content": STEP}));
        let Error::Parse(error) = parse_completion::<Step>(whole.clone()).unwrap_err() else {
            panic!("another error")
        };
        assert_eq!((error.kind(), error.completion()), (kind, Some(&whole)));
    }
    let empty = parse_completion::<Step>(of("stop", json!({"content": ""})));
    assert!(matches!(empty, Err(Error::Parse(_))));
}

#[tokio::test]
async fn text_that_does_not_fit_names_the_place_and_not_itself() {
    let deep = r#"{"explanation":"e","count":1,"also":[{"explanation":"e","count":"secret","also":null}]}"#;
    let cases = [
        (deep, "also[0].count", "a value does not fit"),
        (r#"{"count":1,"secret":2}"#, "", "a value does not fit"),
        ("secret", "", "no JSON"),
        (r#"{"explanation":"secret"#, "explanation", "ends too early"),
        (
            r#"{"explanation":"e","count":7,"also":null} secret"#,
            "",
            "no JSON",
        ),
        ("", "", "ends too early"),
    ];
    for (text, path, words) in cases {
        let server = Server::new([ok(&response(json!([message(text)])))]);
        let call = server.client().responses().create().model("m").input("x");
        let error = call.parse::<Step>().await.unwrap_err();
        assert_eq!((error.attempts(), error.request_id()), (1, Some("req_1")));
        assert_eq!(error.status().unwrap().as_u16(), 200);
        assert!(!error.is_retryable());
        let shown = error.to_string();
        assert!(
            shown.contains("output[0].content[0].text") && shown.contains(words),
            "{shown}"
        );
        for shown in [shown, format!("{error:?}")] {
            assert!(!shown.contains("secret"), "{shown}");
        }
        assert!(std::error::Error::source(&error).is_none());
        let Error::Parse(error) = error else {
            panic!("{error:?}")
        };
        assert_eq!(
            (error.kind(), error.path()),
            (ParseErrorKind::Invalid, path),
            "{text}"
        );
        assert_eq!(error.response().unwrap().output_text(), text);
        assert!(error.json_error().is_some() && error.completion().is_none());
    }
}

#[test]
fn arguments_of_calls_are_read() {
    let call = |arguments: &str| responses::ResponseFunctionToolCall::new(arguments, "c", "f");
    assert_eq!(call(STEP).parse_arguments::<Step>().unwrap(), step());
    let empty = call(" ").parse_arguments::<serde_json::Map<String, Value>>();
    assert!(empty.unwrap().is_empty());
    let Error::Parse(error) = call(r#"{"explanation":1}"#)
        .parse_arguments::<Step>()
        .unwrap_err()
    else {
        panic!("another error")
    };
    assert_eq!((error.path(), error.attempts()), ("explanation", 0));
    let call: chat::ChatCompletionMessageFunctionToolCall =
        serde_json::from_value(json!({"id": "c", "function": {"name": "f", "arguments": STEP}}))
            .unwrap();
    assert_eq!(call.parse_arguments::<Step>().unwrap(), step());
    assert_eq!(from_json::<Step>(STEP).unwrap(), step());
}

#[test]
fn json_that_is_not_whole_has_a_value() {
    let cases = [
        ("", None),
        ("  ", None),
        ("{", Some(json!({}))),
        ("[", Some(json!([]))),
        (r#"{"a"#, Some(json!({}))),
        (r#"{"a""#, Some(json!({}))),
        (r#"{"a":"#, Some(json!({}))),
        (r#"{"a":1"#, Some(json!({}))),
        (r#"{"a":1,"#, Some(json!({"a": 1}))),
        (r#"{"a":-"#, Some(json!({}))),
        (r#"{"a":tr"#, Some(json!({}))),
        (r#"{"a":true"#, Some(json!({"a": true}))),
        (r#"{"a":"x\"#, Some(json!({"a": "x"}))),
        (r#"{"a":"x\u00e"#, Some(json!({"a": "x"}))),
        (r#"{"a":"x\u00e4"#, Some(json!({"a": "xä"}))),
        (r#"{"a":"\ud83d"#, Some(json!({"a": ""}))),
        (r#"{"a":"\ud83d\ude"#, Some(json!({"a": ""}))),
        (r#"{"a":"\ud83d\ude00"#, Some(json!({"a": "😀"}))),
        (r#"{"a":[1,{"b":"c"#, Some(json!({"a": [1, {"b": "c"}]}))),
        (r#"{"a":[{},["#, Some(json!({"a": [{}, []]}))),
        (
            r#"{"a":{"b":2},"c":[3,"#,
            Some(json!({"a": {"b": 2}, "c": [3]})),
        ),
        ("\"te", Some(json!("te"))),
        ("12", Some(json!(12))),
        ("tru", None),
        // No beginning of any JSON.
        ("nope", None),
        ("{1", None),
        ("{]", None),
        (r#"{"a" 1"#, None),
        (r#"{"a"::"#, None),
        ("[,", None),
        ("[1 2", None),
        ("1]", None),
    ];
    for (text, expected) in cases {
        assert_eq!(partial_json(text), expected, "{text}");
    }
    assert_eq!(partial_json(&"[".repeat(200)), None);
}

/// Whether the beginning of something is a beginning of the whole of it.
fn begins(part: &Value, whole: &Value) -> bool {
    match (part, whole) {
        (Value::String(part), Value::String(whole)) => whole.starts_with(part.as_str()),
        (Value::Array(part), Value::Array(whole)) => {
            part.len() <= whole.len()
                && part
                    .iter()
                    .zip(whole)
                    .all(|(part, whole)| begins(part, whole))
        }
        (Value::Object(part), Value::Object(whole)) => part
            .iter()
            .all(|(key, part)| whole.get(key).is_some_and(|whole| begins(part, whole))),
        _ => part == whole,
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        "(?s).{0,6}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("[a-z\"\\\\]{0,3}", inner, 0..4).prop_map(|map| json!(map)),
        ]
    })
}

proptest! {
    #[test]
    fn each_beginning_of_json_has_a_value_that_the_whole_begins_with(value in any_json()) {
        let text = value.to_string();
        for (at, _) in text.char_indices() {
            if let Some(part) = partial_json(&text[..at]) {
                // A number on its own may be half.
                prop_assert!(begins(&part, &value) || value.is_number(), "{part} of {text}");
            } else {
                // Only where nothing was opened yet.
                let opened = text[..at].starts_with(['{', '[', '"']);
                prop_assert!(!opened, "nothing for {}", &text[..at]);
            }
        }
        prop_assert_eq!(partial_json(&text), Some(value));
    }

    #[test]
    fn any_text_has_a_value_or_none(text in "[\\[\\]{}\",:0-9a-z\\\\ u-]{0,40}") {
        let _ = partial_json(&text);
    }
}
