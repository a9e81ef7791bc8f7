//! Requests as users write them.

use openai_kit_types::{
    Maybe, Null,
    chat::{self, CompletionCreateParams},
    embeddings::EmbeddingCreateParams,
    files::{FileCreateParams, FilePurpose},
    json::{body, from_str, issues, to_string},
    responses::{self, Response, ResponseCreateParams, ResponseInputItem, function_tool},
    shared::ResponsesModel,
    {RawJson, Upload},
};

use crate::compare::same;

#[test]
fn a_request_is_written_with_few_words() {
    let params = ResponseCreateParams::default()
        .model("gpt-5.5")
        .instructions("Talk like a pirate.")
        .input("Hello")
        .temperature(1)
        .metadata([("k", "v")])
        .tools([function_tool("f", "does f", [("type", RawJson::from("object"))]).strict(true)]);
    let expected = r#"{"model":"gpt-5.5","instructions":"Talk like a pirate.","input":"Hello","temperature":1,"metadata":{"k":"v"},
        "tools":[{"type":"function","name":"f","description":"does f","parameters":{"type":"object"},"strict":true}]}"#;
    assert!(same(&body(&params), expected), "{}", body(&params));
    assert!(issues(&params).is_empty());
    assert_eq!(
        from_str::<ResponseCreateParams>(&to_string(&params)).expect("JSON"),
        params
    );
}

#[test]
fn inputs_take_values_arrays_vecs_and_slices() {
    let history: Vec<ResponseInputItem> = vec![responses::user("knock knock")];
    for params in [
        ResponseCreateParams::default().input([responses::user("knock knock")]),
        ResponseCreateParams::default().input(history.clone()),
        ResponseCreateParams::default().input(&history),
        ResponseCreateParams::default().input(history.as_slice()),
    ] {
        assert!(
            same(
                &body(&params),
                r#"{"input":[{"type":"message","role":"user","content":"knock knock"}]}"#
            ),
            "{}",
            body(&params)
        );
    }
    let messages = vec![
        chat::developer("Talk like a pirate."),
        chat::user("Hello"),
        chat::assistant("Arr"),
        chat::tool("c", "1"),
        chat::system("s"),
    ];
    let params = CompletionCreateParams::default()
        .messages(&messages)
        .model("gpt-5.5");
    assert!(
        same(
            &body(&params),
            r#"{"model":"gpt-5.5","messages":[{"role":"developer","content":"Talk like a pirate."},{"role":"user","content":"Hello"},
        {"role":"assistant","content":"Arr"},{"role":"tool","tool_call_id":"c","content":"1"},{"role":"system","content":"s"}]}"#
        ),
        "{}",
        body(&params)
    );
    let params = EmbeddingCreateParams::default()
        .input(["a", "b"])
        .model("m");
    assert!(same(&body(&params), r#"{"input":["a","b"],"model":"m"}"#));
}

#[test]
fn null_and_nothing_differ_where_the_facts_say_so() {
    let params = ResponseCreateParams::default()
        .metadata(Null)
        .temperature(Some(0.5))
        .top_p(None::<f64>);
    assert_eq!(params.metadata, Maybe::Null);
    assert!(
        same(&body(&params), r#"{"metadata":null,"temperature":0.5}"#),
        "{}",
        body(&params)
    );
    // A type that servers send too says null beside its field.
    let tool = function_tool("f", "d", [("a", "b")]).description(Null);
    assert_eq!(tool.description, None);
    assert!(to_string(&tool).contains(r#""description":null"#));
    assert!(to_string(&tool.description("again")).contains(r#""description":"again""#));
}

#[test]
fn missing_parameters_are_named() {
    let found: Vec<String> = issues(&CompletionCreateParams::default())
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        found,
        [
            "messages: required, but missing",
            "model: required, but missing"
        ]
    );
}

#[test]
fn models_are_open_and_have_constants() {
    assert_eq!(ResponsesModel::GPT_5_5_PRO.as_str(), "gpt-5.5-pro");
    let params = ResponseCreateParams::default().model(ResponsesModel::GPT_5_5_PRO);
    assert_eq!(body(&params), r#"{"model":"gpt-5.5-pro"}"#);
    assert!(issues(&ResponseCreateParams::default().model("of-tomorrow")).is_empty());
}

#[test]
fn an_upload_writes_its_bytes_and_never_reads_a_path() {
    let params = FileCreateParams::default()
        .purpose(FilePurpose::FineTune)
        .file(Upload::bytes(b"ab".as_slice()).filename("a.txt"));
    let text = to_string(&params);
    assert!(
        same(
            &text,
            r#"{"purpose":"fine-tune","file":{"data":"YWI=","filename":"a.txt"}}"#
        ),
        "{text}"
    );
    assert_eq!(from_str::<FileCreateParams>(&text).expect("JSON"), params);
    let foreign = r#"{"file":{"path":"/etc/passwd"},"purpose":"fine-tune"}"#;
    let read: FileCreateParams = from_str(foreign).expect("JSON");
    assert_eq!(read.file, None);
    assert!(same(&to_string(&read), foreign));
}

#[test]
fn embeddings_come_as_lists_and_as_base64() {
    use openai_kit_types::embeddings::Embedding;
    for (text, expected) in [
        (
            r#"{"object":"embedding","index":0,"embedding":[0.5,-1,0.25]}"#,
            vec![0.5, -1.0, 0.25],
        ),
        (
            r#"{"object":"embedding","index":0,"embedding":"AAAAPwAAgL8="}"#,
            vec![0.5, -1.0],
        ),
        (
            r#"{"object":"embedding","index":0,"embedding":[0.1]}"#,
            vec![0.1_f32],
        ),
        (
            r#"{"object":"embedding","index":0,"embedding":[0.10000000149011612]}"#,
            vec![0.1_f32],
        ),
    ] {
        let embedding: Embedding = from_str(text).expect(text);
        assert_eq!(embedding.embedding.as_slice(), expected, "{text}");
        assert!(
            same(text, &to_string(&embedding)),
            "{}",
            to_string(&embedding)
        );
    }
}

#[test]
fn the_text_of_an_output_is_joined() {
    let text = r#"{"output":[{"type":"reasoning","id":"r","summary":[]},{"type":"message","id":"m","role":"assistant","status":"completed",
        "content":[{"type":"output_text","text":"a","annotations":[]},{"type":"refusal","refusal":"no"},{"type":"output_text","text":"b","annotations":[]}]}]}"#;
    assert_eq!(
        from_str::<Response>(text).expect("JSON").output_text(),
        "ab"
    );
}

#[test]
fn common_things_are_short() {
    use openai_kit_types::responses::{ResponseOutputItem, function_tool};
    let name = String::from("Ada");
    let params = ResponseCreateParams::default()
        .model(&name)
        .input(responses::user(&name))
        .max_output_tokens(5);
    assert!(same(
        &body(&params),
        r#"{"model":"Ada","input":[{"type":"message","role":"user","content":"Ada"}],"max_output_tokens":5}"#
    ));
    let params = CompletionCreateParams::default().messages(chat::user(&name));
    assert!(same(
        &body(&params),
        r#"{"messages":[{"role":"user","content":"Ada"}]}"#
    ));
    let tool = function_tool(
        "f",
        "d",
        serde_json::json!({"type": "object", "properties": {}}),
    );
    assert!(
        to_string(&tool).contains(r#""parameters":{"properties":{},"type":"object"}"#),
        "{}",
        to_string(&tool)
    );

    // What the model said goes back as input, with whatever this version does not know.
    let text = r#"{"type":"function_call","id":"fc","call_id":"c","name":"f","arguments":"{}","status":"completed","zz":[1]}"#;
    let item: ResponseOutputItem = from_str(text).expect("JSON");
    assert!(same(&to_string(&ResponseInputItem::from(item)), text));
    let text = r#"{"role":"assistant","content":null,"tool_calls":[{"id":"c","type":"function","function":{"name":"f","arguments":"{}"}}],"zz":1}"#;
    let message: openai_kit_types::chat::ChatCompletionMessage = from_str(text).expect("JSON");
    assert!(same(
        &to_string(&openai_kit_types::chat::ChatCompletionMessageParam::from(
            message
        )),
        text
    ));
}
