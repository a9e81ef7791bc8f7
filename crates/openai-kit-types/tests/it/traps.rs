//! What breaks other decoders.

use std::collections::BTreeMap;

use openai_kit_types::{
    RawJson, Why,
    chat::ChatCompletion,
    json::{self, from_slice, from_str, to_string},
    responses::{Response, ResponseInputItem, ResponseOutputItem, ResponseStreamEvent},
};
use serde::{Deserialize, Serialize};

use crate::{compare::same, generated_types::TYPES};

#[test]
fn floats_come_back_equal() {
    for number in [
        "0.1",
        "1",
        "1.0",
        "-0.0",
        "1e-7",
        "1.7976931348623157e308",
        "5e-324",
        "0.30000000000000004",
        "123456789012345678",
        "1E+2",
    ] {
        let text = format!(r#"{{"temperature":{number}}}"#);
        let response: Response = from_str(&text).expect(number);
        assert_eq!(response.temperature, number.parse().ok(), "{number}");
        assert!(
            same(&text, &to_string(&response)),
            "{number}: {}",
            to_string(&response)
        );
    }
}

#[test]
fn a_float_beyond_the_range_is_kept_as_text() {
    let text = r#"{"temperature":1e999}"#;
    let response: Response = from_str(text).expect("JSON");
    assert_eq!(response.temperature, None);
    assert_eq!(to_string(&response), text);
}

#[test]
fn whole_numbers_of_64_bits_are_exact_and_larger_ones_are_kept() {
    for (number, value) in [
        ("9223372036854775807", Some(i64::MAX)),
        ("-9223372036854775808", Some(i64::MIN)),
        ("9223372036854775808", None),
        ("3.0", Some(3)),
        ("3.5", None),
        ("1e3", Some(1000)),
    ] {
        let text = format!(r#"{{"max_output_tokens":{number}}}"#);
        let response: Response = from_str(&text).expect(number);
        assert_eq!(response.max_output_tokens, value, "{number}");
        assert!(
            same(&text, &to_string(&response)),
            "{number}: {}",
            to_string(&response)
        );
    }
}

#[test]
fn numbers_in_unknown_parts_keep_their_digits() {
    let text = r#"{"zz":[9007199254740993,0.10000000000000000555,1e400,-0]}"#;
    let response: Response = from_str(text).expect("JSON");
    assert_eq!(to_string(&response), text);
}

#[test]
fn the_last_of_two_equal_keys_wins() {
    let cases = [
        (r#"{"id":"a","id":"b"}"#, r#"{"id":"b"}"#),
        (r#"{"id":7,"id":"b"}"#, r#"{"id":"b"}"#),
        (r#"{"id":"a","id":7}"#, r#"{"id":7}"#),
        (r#"{"id":"a","id":null}"#, r#"{"id":null}"#),
        (r#"{"tools":[{"type":"zz"}],"tools":[]}"#, r#"{"tools":[]}"#),
        (
            r#"{"metadata":{"a":"1","a":"2"}}"#,
            r#"{"metadata":{"a":"2"}}"#,
        ),
        (r#"{"zz":1,"zz":2}"#, r#"{"zz":2}"#),
        (
            r#"{"error":{"code":"a"},"error":null}"#,
            r#"{"error":null}"#,
        ),
    ];
    for (text, expected) in cases {
        let response: Response = from_str(text).expect(text);
        assert!(
            same(&to_string(&response), expected),
            "{text}: {}",
            to_string(&response)
        );
    }
}

#[test]
fn a_tag_that_comes_last_is_found() {
    let text = r#"{"status":"completed","role":"assistant","id":"msg_1","content":[{"text":"hi","annotations":[],"type":"output_text"}],"type":"message"}"#;
    let item: ResponseOutputItem = from_str(text).expect("JSON");
    assert!(matches!(&item, ResponseOutputItem::Message(message) if message.id == "msg_1"));
    assert!(same(text, &to_string(&item)));
}

#[test]
fn a_missing_tag_gives_an_unknown_variant_and_its_reason() {
    for (text, reason) in [
        (r#"{"id":"msg_1"}"#, Why::MissingTag),
        (r#"{"type":"zz"}"#, Why::UnknownTag),
        (r#"{"type":7}"#, Why::MissingTag),
        ("[1]", Why::WrongKind),
        ("7", Why::WrongKind),
    ] {
        let item: ResponseOutputItem = from_str(text).expect(text);
        assert!(
            matches!(&item, ResponseOutputItem::Unknown(_, why) if *why == reason),
            "{text}: {item:?}"
        );
        assert_eq!(to_string(&item), text);
    }
}

#[test]
fn one_unknown_item_does_not_cost_the_others() {
    let text =
        r#"{"output":[{"type":"zz","a":1},{"type":"reasoning","id":"rs_1","summary":[]},null]}"#;
    let response: Response = from_str(text).expect("JSON");
    assert_eq!(response.output.len(), 3);
    assert!(matches!(
        response.output[1],
        ResponseOutputItem::Reasoning(_)
    ));
    assert!(
        same(text, &to_string(&response))
            || to_string(&response).contains(r#""output":[{"type":"zz","a":1}"#)
    );
}

#[test]
fn values_nested_without_end_are_an_error_on_every_type() {
    for (open, close) in [
        ("[", "]"),
        (r#"{"a":"#, "}"),
        (r#"{"filters":["#, "]}"),
        (r#"{"type":"message","content":["#, "]}"),
        (r#"{"items":"#, "}"),
    ] {
        let deep = format!("{}1{}", open.repeat(100_000), close.repeat(100_000));
        for ty in TYPES {
            if let Ok(checked) = ty.check(deep.as_bytes()) {
                panic!("{}: {}", ty.name, checked.json.len());
            }
        }
        let wrapped = format!(r#"{{"zz":{deep}}}"#);
        let error = from_str::<Response>(&wrapped).expect_err("too deep");
        assert!(
            error
                .to_string()
                .contains("nested more than 128 levels deep"),
            "{error}"
        );
        assert!(RawJson::parse(&deep).is_err());
        assert!(serde_json::from_str::<Response>(&wrapped).is_err());
    }
}

#[test]
fn nesting_up_to_the_limit_is_read() {
    let deep = format!("{}1{}", "[".repeat(127), "]".repeat(127));
    let text = format!(r#"{{"zz":{deep}}}"#);
    assert_eq!(
        to_string(&from_str::<Response>(&text).expect("128 levels")),
        text
    );
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Untagged {
    Number(u32),
    Any(RawJson),
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Flattened {
    name: String,
    #[serde(flatten)]
    rest: BTreeMap<String, RawJson>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind")]
enum Tagged {
    Holder {
        inner: RawJson,
        event: Box<ResponseStreamEvent>,
    },
}

#[test]
fn raw_json_works_inside_types_of_users() {
    let value: Untagged = serde_json::from_str(r#"{"a":[1,2.5,"x",null]}"#).expect("untagged");
    assert_eq!(
        value,
        Untagged::Any(RawJson::parse(r#"{"a":[1,2.5,"x",null]}"#).expect("JSON"))
    );
    assert_eq!(
        serde_json::to_string(&value).expect("untagged"),
        r#"{"a":[1,2.5,"x",null]}"#
    );

    let text = r#"{"name":"n","b":{"c":18446744073709551615},"d":-1}"#;
    let value: Flattened = serde_json::from_str(text).expect("flattened");
    assert_eq!(serde_json::to_string(&value).expect("flattened"), text);

    let text = r#"{"kind":"Holder","inner":[true],"event":{"type":"zz.new","x":1}}"#;
    let value: Tagged = serde_json::from_str(text).expect("tagged");
    assert_eq!(serde_json::to_string(&value).expect("tagged"), text);
    let through: Tagged =
        serde_json::from_value(serde_json::to_value(&value).expect("value")).expect("from a value");
    assert_eq!(through, value);
}

#[test]
fn serde_reads_and_writes_every_type_as_the_codec_does() {
    let text = r#"{"id":"r","object":"response","output":[{"type":"message","id":"m","role":"assistant","status":"completed","content":[]}],"zz":{"a":1}}"#;
    let response: Response = serde_json::from_str(text).expect("serde");
    assert_eq!(response, from_str(text).expect("codec"));
    assert!(same(
        &serde_json::to_string(&response).expect("serde"),
        text
    ));
    assert_eq!(
        serde_json::from_value::<Response>(serde_json::to_value(&response).expect("value"))
            .expect("value"),
        response
    );
}

#[test]
fn text_that_is_not_json_is_an_error_that_names_the_place() {
    for (text, expected) in [
        ("", "the text ends in the middle of a value (byte 0)"),
        ("{", "the text ends in the middle of a value (byte 1)"),
        (r#"{"id":"a"} x"#, "there is text after the value (byte 11)"),
        (
            r#"{"id":"a""#,
            "the text ends in the middle of a value (byte 9)",
        ),
        (
            r#"{"output":[{"type":"message","content":[{"text":nope}]}]}"#,
            "output[0].content[0].text: expected a value (byte 48)",
        ),
        (
            r#"{"id":"a,"b":1}"#,
            "expected a comma or the end of the list or object (byte 10)",
        ),
        (
            "{\"id\":\"a\nb\"}",
            "id: a control character stands bare in a string (byte 8)",
        ),
        (r#"{"id":"\x"}"#, "id: unknown escape in a string (byte 8)"),
        (
            r#"{"id":"\u12"}"#,
            "id: a \\u escape needs four hexadecimal digits (byte 8)",
        ),
        (
            r#"{"created_at":01}"#,
            "expected a comma or the end of the list or object (byte 15)",
        ),
        (
            r#"{"created_at":-}"#,
            "created_at: a number lacks a digit (byte 15)",
        ),
        (r#"{id:1}"#, "expected a key in double quotes (byte 1)"),
        (r#"{"id" 1}"#, "expected a colon after the key (byte 6)"),
    ] {
        let error = from_str::<Response>(text).expect_err(text);
        assert_eq!(error.to_string(), expected, "{text}");
    }
    let error = from_slice::<Response>(b"{\"id\":\"\xff\"}").expect_err("not UTF-8");
    assert_eq!(error.to_string(), "id: the text is not UTF-8 (byte 7)");
}

#[test]
fn strings_with_every_escape_come_back() {
    let text = r#"{"id":"\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00 é 😀 \u0001"}"#;
    let response: Response = from_str(text).expect("JSON");
    assert_eq!(response.id, "\"\\/\u{8}\u{c}\n\r\té😀 é 😀 \u{1}");
    assert!(same(text, &to_string(&response)));
    let half: Response = from_str(r#"{"id":"\ud83d"}"#).expect("half a pair");
    assert_eq!(half.id, "\u{fffd}");
}

#[test]
fn white_space_and_a_byte_order_mark_are_passed_over() {
    let text = "\u{feff} {\r\n\t\"id\" : \"a\" , \"zz\" : { \"b\" : [ 1 , \"c d\" ] } } ";
    let response: Response = from_str(text).expect("JSON");
    assert_eq!(to_string(&response), r#"{"id":"a","zz":{"b":[1,"c d"]}}"#);
}

#[test]
fn a_leftover_goes_when_its_field_is_set() {
    let mut response: Response =
        from_str(r#"{"id":7,"error":null,"status":"completed"}"#).expect("JSON");
    response.id = "resp_1".into();
    assert_eq!(
        to_string(&response),
        r#"{"id":"resp_1","status":"completed","error":null}"#
    );
}

#[test]
fn added_keys_are_written_and_win_over_fields() {
    let mut completion: ChatCompletion = from_str(r#"{"id":"a"}"#).expect("JSON");
    completion
        .leftovers
        .insert("zz", RawJson::parse("[1]").expect("JSON"));
    completion.leftovers.insert("id", "b");
    assert!(same(&to_string(&completion), r#"{"id":"b","zz":[1]}"#));
    assert_eq!(
        completion.leftovers.get("zz").map(RawJson::as_str),
        Some("[1]")
    );
    assert_eq!(
        completion
            .leftovers
            .remove("id")
            .as_ref()
            .map(RawJson::as_str),
        Some("\"b\"")
    );
    assert_eq!(
        json::issues(&completion)
            .iter()
            .filter(|issue| issue.path == "zz")
            .count(),
        1
    );
}

#[test]
fn two_hundred_thousand_unknown_keys_are_kept() {
    let keys: Vec<String> = (0..200_000)
        .map(|number| format!("\"k{number}\":{number}"))
        .collect();
    let text = format!("{{{}}}", keys.join(","));
    let response: Response = from_str(&text).expect("JSON");
    assert_eq!(response.leftovers.iter().count(), 200_000);
}

#[test]
fn messages_without_a_type_are_told_apart() {
    for (text, expected) in [
        (r#"{"role":"user","content":"hi"}"#, "EasyInputMessage"),
        (
            r#"{"type":"message","role":"user","content":"hi"}"#,
            "EasyInputMessage",
        ),
        (
            r#"{"type":"message","role":"user","status":"completed","content":[]}"#,
            "Message",
        ),
        (
            r#"{"type":"message","role":"assistant","id":"m","status":"completed","content":[]}"#,
            "ResponseOutputMessage",
        ),
        (
            r#"{"type":"message","role":"assistant","id":"m","content":[]}"#,
            "ResponseOutputMessage",
        ),
        (
            r#"{"type":"message","role":"assistant","status":"completed","content":[]}"#,
            "ResponseOutputMessage",
        ),
        (r#"{"role":"assistant","content":"hi"}"#, "EasyInputMessage"),
    ] {
        let item: ResponseInputItem = from_str(text).expect(text);
        let name = match &item {
            ResponseInputItem::EasyInputMessage(_) => "EasyInputMessage",
            ResponseInputItem::Message(_) => "Message",
            ResponseInputItem::ResponseOutputMessage(_) => "ResponseOutputMessage",
            other => panic!("{other:?}"),
        };
        assert_eq!(name, expected, "{text}");
        assert!(
            same(text, &to_string(&item)),
            "{text}: {}",
            to_string(&item)
        );
    }
}

#[test]
fn debug_shows_fields_and_leaves_out_what_is_not_there() {
    let response: Response = from_str(r#"{"id":"a","object":"response","zz":1}"#).expect("JSON");
    let shown = format!("{response:?}");
    assert!(
        shown.starts_with(r#"Response { id: "a", "#)
            && shown.contains("zz: 1")
            && !shown.contains("error"),
        "{shown}"
    );
}

#[test]
fn debug_shows_no_secret() {
    use openai_kit_types::{RawJson, responses::Tool, webhooks::WebhookEndpointWithSecret};
    let texts = [
        r#"{"id":"w","signing_secret":"planted","zz_token":"planted","zz":{"a":[{"api_key":"planted","n":1}]}}"#,
        r#"{"type":"mcp","server_label":"l","authorization":"planted","headers":{"Authorization":"planted"}}"#,
        r#"{"type":"zz","client_secret":{"value":"planted"},"headers":{"X":"planted"}}"#,
    ];
    let shown = [
        format!(
            "{:?}",
            from_str::<WebhookEndpointWithSecret>(texts[0]).expect("JSON")
        ),
        format!("{:?}", from_str::<Tool>(texts[1]).expect("JSON")),
        format!("{:?}", from_str::<Tool>(texts[2]).expect("JSON")),
    ];
    for shown in &shown {
        assert!(
            !shown.contains("planted") && shown.contains("[hidden]"),
            "{shown}"
        );
    }
    assert!(
        shown[0].contains(r#"zz: {"a":[{"api_key":[hidden],"n":1}]}"#),
        "{}",
        shown[0]
    );
    // A value that is asked for alone is shown.
    assert_eq!(format!("{:?}", RawJson::from("open")), "\"open\"");
}

#[test]
fn values_that_say_the_same_are_equal() {
    use openai_kit_types::{Null, responses::function_tool};
    let tool = || function_tool("f", "d", [("type", "object")]);
    assert_eq!(tool().strict(Null).strict(true), tool().strict(true));
    assert_ne!(tool().strict(Null), tool());
    let mut response = Response::default();
    response.leftovers.insert("a", true);
    response.leftovers.remove("a");
    assert_eq!(response, Response::default());
}

#[test]
fn a_wrong_kind_at_the_top_has_no_path_and_other_text_says_that_it_is_no_json() {
    for (text, expected) in [
        (
            r#"[{"a":1}]"#,
            "the value is of the wrong kind for this type (byte 0)",
        ),
        ("<html>502</html>", "expected a value (byte 0)"),
        ("nonsense", "expected a value (byte 0)"),
        ("[1", "[0]: the text ends in the middle of a value (byte 2)"),
    ] {
        let error = from_str::<Response>(text).expect_err(text);
        assert_eq!(
            error.to_string().trim_start_matches("[0]: "),
            expected.trim_start_matches("[0]: "),
            "{text}"
        );
    }
    assert_eq!(
        from_str::<Response>("\u{feff}{\"id\":nope}")
            .expect_err("BOM")
            .to_string(),
        "id: expected a value (byte 6)"
    );
}

#[test]
fn what_serde_json_cannot_hold_is_an_error_there_and_kept_here() {
    for text in [r#"{"zz":1e400}"#, r#"{"zz":"\ud800"}"#] {
        let response: Response = from_str(text).expect(text);
        assert_eq!(to_string(&response), text);
        assert!(
            response
                .leftovers
                .get("zz")
                .expect("kept")
                .to_value()
                .is_err(),
            "{text}"
        );
        assert!(serde_json::from_str::<Response>(text).is_err(), "{text}");
    }
}
