//! Runs of tools by Responses.

use std::collections::BTreeMap;

use openai_kit::{
    Error,
    call::Call,
    error::ToolErrorKind,
    resources::responses::Create,
    responses::{self, ResponseInputText, ToolChoiceAllowed, WebSearchTool, tool::Mcp},
    tools::{Blocks, NoArguments, Tool, tool},
};
use serde_json::{Value, json};

use crate::{
    support::{Answer, Server, ok, status},
    tools::{Log, tool_error, wait, waiting},
};

fn response(items: &[Value]) -> Answer {
    let body = json!({
        "id": "resp_1", "object": "response", "status": "completed", "output": items,
        "usage": {
            "input_tokens": 5, "input_tokens_details": {"cached_tokens": 1, "cache_write_tokens": 0},
            "output_tokens": 2, "output_tokens_details": {"reasoning_tokens": 1}, "total_tokens": 7,
        },
    });
    ok(&body.to_string())
}

fn function(id: &str, name: &str, arguments: &str) -> Value {
    json!({
        "type": "function_call", "id": format!("fc_{id}"), "call_id": id, "name": name,
        "arguments": arguments, "status": "completed",
    })
}

fn message(text: &str) -> Value {
    json!({
        "type": "message", "id": format!("msg_{text}"), "role": "assistant", "status": "completed",
        "content": [{"type": "output_text", "text": text, "annotations": []}],
    })
}

/// The same with one key changed.
fn with(mut item: Value, key: &str, value: Value) -> Value {
    item[key] = value;
    item
}

fn says(text: &str) -> Answer {
    response(&[message(text)])
}

fn call(server: &Server) -> Call<Create> {
    server.client().responses().create().model("m").input("x")
}

fn outputs(server: &Server) -> Vec<(String, Value)> {
    let body = server.seen().last().unwrap().json();
    let items = body["input"].as_array().unwrap().iter();
    items
        .filter(|item| item["type"] == "function_call_output")
        .map(|item| {
            (
                item["call_id"].as_str().unwrap().to_owned(),
                item["output"].clone(),
            )
        })
        .collect()
}

#[tokio::test]
async fn a_run_sends_the_whole_history_and_ends_with_the_answer() {
    let log = Log::default();
    let reasoning =
        json!({"type": "reasoning", "id": "rs_1", "summary": [], "encrypted_content": "?"});
    let first = response(&[
        reasoning.clone(),
        function("c1", "a", &wait("one", 5)),
        function("c2", "a", &wait("two", 0)),
    ]);
    let server = Server::new([first, says("done")]);
    let run = call(&server)
        .run_tools([waiting("a", &log)])
        .run()
        .await
        .unwrap();
    assert_eq!(run.output_text(), "done");
    // Results are in the order of the calls, whichever ends first.
    assert_eq!(log.take(), ["begin one", "begin two", "end two", "end one"]);
    assert_eq!(
        outputs(&server),
        [
            ("c1".to_owned(), json!("one")),
            ("c2".to_owned(), json!("two"))
        ]
    );
    let seen = server.seen();
    let (first, second) = (seen[0].json(), seen[1].json());
    assert_eq!(first["include"], json!(["reasoning.encrypted_content"]));
    assert_eq!(first["tools"][0]["name"], "a");
    assert_eq!(
        (
            first["tools"][0]["strict"].clone(),
            first["input"].as_array().unwrap().len()
        ),
        (json!(true), 1)
    );
    let items = second["input"].as_array().unwrap();
    assert_eq!(items.len(), 6);
    assert_eq!((&items[0]["role"], &items[1]), (&json!("user"), &reasoning));
    assert_eq!(items[2], function("c1", "a", &wait("one", 5)));
    assert_eq!(
        (
            run.replies().len(),
            run.history().len(),
            run.results().len()
        ),
        (2, 7, 2)
    );
    let usage = run.usage().unwrap();
    assert_eq!(
        (usage.total_tokens, usage.input_tokens_details.cached_tokens),
        (14, 2)
    );
}

#[tokio::test]
async fn what_does_not_fit_is_told_to_the_model() {
    let log = Log::default();
    let server = Server::new([
        response(&[
            function("c1", "x", "{}"),
            function("c2", "a", r#"{"turns":"1"}"#),
        ]),
        says("ok"),
    ]);
    call(&server)
        .run_tools([waiting("a", &log)])
        .run()
        .await
        .unwrap();
    let said = outputs(&server);
    assert_eq!(
        said[0].1,
        r#"Invalid tool_call: "x". Available options are: "a". Please try again"#
    );
    assert!(
        said[1].1.as_str().unwrap().contains("at `turns`"),
        "{said:?}"
    );
    assert!(log.take().is_empty());
}

#[tokio::test]
async fn one_after_the_other_where_calls_are_not_parallel() {
    let log = Log::default();
    let two = response(&[
        function("c1", "a", &wait("one", 5)),
        function("c2", "a", &wait("two", 0)),
    ]);
    let server = Server::new([two, says("ok")]);
    let runner = call(&server)
        .parallel_tool_calls(false)
        .run_tools([waiting("a", &log)]);
    runner.run().await.unwrap();
    assert_eq!(log.take(), ["begin one", "end one", "begin two", "end two"]);
}

#[tokio::test]
async fn nothing_is_executed_of_a_response_that_cannot_be() {
    use ToolErrorKind::{DuplicateId, Incomplete, NeedsApproval, NoAnswer, StepLimit, Unsupported};
    let good = || function("c1", "a", &wait("one", 0));
    let incomplete =
        |status: &str| ok(&json!({"id": "r", "status": status, "output": [good()]}).to_string());
    let asks = json!({"type": "mcp_approval_request", "id": "mcpr_1", "arguments": "{}", "name": "n", "server_label": "l"});
    let commentary = with(message("x"), "phase", json!("commentary"));
    let computer = json!({"type": "computer_call", "id": "cu_1", "call_id": "c9", "status": "completed", "pending_safety_checks": []});
    let cases = [
        (
            "row 42",
            response(&[good()]),
            1,
            StepLimit,
            "`max_steps` (1)",
        ),
        (
            "row 43",
            response(&[good(), with(good(), "id", json!("fc_2"))]),
            9,
            DuplicateId,
            "\"c1\"",
        ),
        (
            "two items of one id",
            response(&[good(), with(good(), "call_id", json!("c2"))]),
            9,
            DuplicateId,
            "\"fc_c1\"",
        ),
        (
            "row 44",
            incomplete("incomplete"),
            9,
            Incomplete,
            "`incomplete`",
        ),
        ("failed", incomplete("failed"), 9, Incomplete, "`failed`"),
        ("row 45", response(&[commentary]), 9, NoAnswer, "neither"),
        ("nothing", response(&[]), 9, NoAnswer, "neither"),
        (
            "a call that is not whole",
            response(&[with(good(), "status", json!("incomplete"))]),
            9,
            Incomplete,
            "`a`",
        ),
        (
            "a message that is not whole",
            response(&[good(), with(message("x"), "status", json!("incomplete"))]),
            9,
            Incomplete,
            "message",
        ),
        (
            "a namespace",
            response(&[with(good(), "namespace", json!("n"))]),
            9,
            Unsupported,
            "namespace",
        ),
        (
            "no id of the call",
            response(&[with(good(), "call_id", json!(""))]),
            9,
            Unsupported,
            "call_id",
        ),
        (
            "a computer",
            response(&[good(), computer]),
            9,
            Unsupported,
            "`computer_call`",
        ),
        (
            "something new",
            response(&[good(), json!({"type": "hologram"})]),
            9,
            Unsupported,
            "`hologram`",
        ),
        (
            "approval that nobody gives",
            response(&[good(), asks]),
            9,
            NeedsApproval,
            "`l`",
        ),
    ];
    for (name, answer, steps, kind, words) in cases {
        let log = Log::default();
        let server = Server::new([answer]);
        let run = call(&server)
            .run_tools([waiting("a", &log)])
            .max_steps(steps)
            .run();
        let error = tool_error(run.await.expect_err(name));
        assert_eq!(error.kind(), kind, "{name}");
        assert!(error.to_string().contains(words), "{name}: {error}");
        assert!(
            error.response().is_some() && error.attempted().is_empty(),
            "{name}"
        );
        assert!(log.take().is_empty(), "{name}");
        assert_eq!(server.seen().len(), 1, "{name}");
    }
}

#[tokio::test]
async fn ids_are_unique_over_the_whole_run() {
    let log = Log::default();
    let one = || response(&[function("c1", "a", &wait("one", 0))]);
    let server = Server::new([one(), one()]);
    let run = call(&server).run_tools([waiting("a", &log)]).run();
    let error = tool_error(run.await.unwrap_err());
    assert_eq!(error.kind(), ToolErrorKind::DuplicateId);
    assert_eq!(
        (error.attempted(), error.completed()),
        (&["c1".to_owned()][..], &["c1".to_owned()][..])
    );
    assert_eq!(log.take(), ["begin one", "end one"]);
}

type Named = std::collections::BTreeMap<String, openai_kit::RawJson>;

fn mcp(label: &str) -> Mcp {
    Mcp::new(label)
}

#[tokio::test]
async fn what_a_run_cannot_do_is_an_error_before_anything_is_sent() {
    let server = Server::new([status(500)]);
    let log = Log::default();
    let good = || vec![waiting("a", &log)];
    let lax = responses::function_tool("lax", "A tool", json!({"type": "object"}));
    let from = |value: Value| -> responses::Tool { serde_json::from_value(value).unwrap() };
    let only = ToolChoiceAllowed::new(
        "required",
        [serde_json::from_value::<Named>(json!({"type": "function", "name": "a"})).unwrap()],
    );
    let undescribed = tool("a", "", |_: NoArguments| async { Ok::<_, Error>("") });
    type Made = (Call<Create>, Vec<Tool>);
    let cases: Vec<(&str, Made, &str, &str)> = vec![
        ("no tools", (call(&server), vec![]), "tools", "has no tools"),
        (
            "no description",
            (call(&server), vec![undescribed]),
            "tools",
            "`a` has no description",
        ),
        (
            "in the background",
            (call(&server).background(true), good()),
            "background",
            "leave it out",
        ),
        (
            "a conversation",
            (call(&server).conversation("conv_1"), good()),
            "conversation",
            "leave it out",
        ),
        (
            "a response before",
            (call(&server).previous_response_id("r"), good()),
            "previous_response_id",
            "leave it out",
        ),
        (
            "a stream",
            (
                call(&server).set(|mut params| {
                    params.stream = Some(true);
                    params
                }),
                good(),
            ),
            "stream",
            "stream",
        ),
        (
            "a tool without a function",
            (call(&server).tools([lax]), good()),
            "tools",
            "`lax`",
        ),
        (
            "a computer",
            (
                call(&server).tools([from(json!({"type": "computer"}))]),
                good(),
            ),
            "tools",
            "`computer`",
        ),
        (
            "a new tool",
            (
                call(&server).tools([from(json!({"type": "hologram"}))]),
                good(),
            ),
            "tools",
            "`hologram`",
        ),
        (
            "two servers of one label",
            (call(&server).tools([mcp("l"), mcp("l")]), good()),
            "tools",
            "`l`",
        ),
        (
            "images that are not stored",
            (
                call(&server)
                    .tools([from(json!({"type": "image_generation"}))])
                    .store(false),
                good(),
            ),
            "store",
            "image_generation",
        ),
        (
            "row 46",
            (call(&server).tool_choice("required"), good()),
            "tool_choice",
            "never answer",
        ),
        (
            "only functions allowed",
            (call(&server).tool_choice(only), good()),
            "tool_choice",
            "never answer",
        ),
        (
            "a forced function",
            (
                call(&server).tool_choice(responses::ToolChoiceFunction::new("a")),
                good(),
            ),
            "tool_choice",
            "never answer",
        ),
        (
            "input beside",
            (call(&server).extra_body("input", "x"), good()),
            "input",
            "`extra_body`",
        ),
    ];
    for (name, (call, tools), parameter, words) in cases {
        let error = call.run_tools(tools).run().await.unwrap_err();
        assert!(matches!(error, Error::Config(_)), "{name}: {error:?}");
        assert_eq!(error.param(), Some(parameter), "{name}: {error}");
        assert!(error.to_string().contains(words), "{name}: {error}");
    }
    assert!(server.seen().is_empty());
    // With a tool of the server it can end.
    let server = Server::new([says("ok")]);
    let searching = call(&server)
        .tools([WebSearchTool::new("web_search")])
        .tool_choice("required");
    assert!(searching.run_tools(good()).run().await.is_ok());
}

#[tokio::test]
async fn servers_get_the_approval_that_is_decided() {
    let asks = json!({"type": "mcp_approval_request", "id": "mcpr_1", "arguments": r#"{"q":1}"#, "name": "search", "server_label": "docs"});
    let log = Log::default();
    for (answer, reason) in [(true, None), (false, Some("no"))] {
        let server = Server::new([
            response(&[asks.clone(), function("c1", "a", &wait("one", 0))]),
            says("ok"),
        ]);
        let asked = log.clone();
        let runner = call(&server)
            .tools([mcp("docs")])
            .run_tools([waiting("a", &log)]);
        let runner = runner.approve(move |request| {
            let arguments: BTreeMap<String, Value> =
                serde_json::from_str(&request.arguments).unwrap();
            asked.note(format!(
                "{:?} {} {}",
                request.server_label,
                request.name,
                serde_json::to_string(&arguments).unwrap()
            ));
            async move {
                use openai_kit::tools::Decision;
                match (request.server_label, reason) {
                    (Some(_), Some(reason)) => Decision::decline(reason),
                    _ => Decision::Approve,
                }
            }
        });
        let run = runner.run().await.unwrap();
        assert_eq!(run.output_text(), "ok");
        assert_eq!(
            log.take(),
            [
                r#"Some("docs") search {"q":1}"#,
                r#"None a {"name":"one","turns":0}"#,
                "begin one",
                "end one"
            ]
        );
        let body = server.seen()[1].json();
        let mut expected = json!({"type": "mcp_approval_response", "approval_request_id": "mcpr_1", "approve": answer});
        if let Some(reason) = reason {
            expected["reason"] = reason.into();
        }
        assert_eq!(body["input"][3], expected);
        assert_eq!(body["input"][4]["type"], "function_call_output");
    }
}

/// What servers did must not be done twice.
#[tokio::test]
async fn requests_with_servers_are_not_repeated() {
    for (call, attempts) in [
        (
            (|server| call(server).tools([mcp("l")])) as fn(&Server) -> Call<Create>,
            1,
        ),
        (call, 3),
    ] {
        let server = Server::new([status(500).header("retry-after-ms", "1")]);
        let log = Log::default();
        let error = call(&server)
            .run_tools([waiting("a", &log)])
            .run()
            .await
            .unwrap_err();
        assert_eq!(
            (error.attempts(), server.seen().len()),
            (attempts, attempts as usize)
        );
    }
}

#[tokio::test]
async fn blocks_are_sent_as_they_are() {
    let made = tool("t", "d", |_: NoArguments| async {
        Ok::<_, Error>(Blocks::new([ResponseInputText::new("text")]))
    });
    let server = Server::new([response(&[function("c1", "t", "{}")]), says("ok")]);
    call(&server).run_tools([made]).run().await.unwrap();
    assert_eq!(
        outputs(&server),
        [(
            "c1".to_owned(),
            json!([{"type": "input_text", "text": "text"}])
        )]
    );
}

#[tokio::test]
async fn tools_that_are_not_allowed_are_not_called() {
    let allowed = ToolChoiceAllowed::new(
        "auto",
        [serde_json::from_value::<Named>(json!({"type": "function", "name": "b"})).unwrap()],
    );
    let log = Log::default();
    let server = Server::new([response(&[function("c1", "a", &wait("one", 0))])]);
    let tools = [waiting("a", &log), waiting("b", &log)];
    let error = tool_error(
        call(&server)
            .tool_choice(allowed)
            .run_tools(tools)
            .run()
            .await
            .unwrap_err(),
    );
    assert_eq!(error.kind(), ToolErrorKind::Unsupported);
    assert!(log.take().is_empty());
}

#[tokio::test]
async fn steps_give_turns_and_errors_end_the_run() {
    let log = Log::default();
    let server = Server::new([
        response(&[function("c1", "a", &wait("bad", 0))]),
        says("ok"),
    ]);
    let mut runner = call(&server).run_tools([waiting("a", &log)]);
    let turn = runner.step().await.unwrap().unwrap();
    assert_eq!(
        (turn.step(), turn.is_final(), turn.calls().len()),
        (1, false, 1)
    );
    assert!(log.take().is_empty());
    let error = tool_error(runner.step().await.unwrap_err());
    assert_eq!(error.kind(), ToolErrorKind::Failed);
    let again = tool_error(runner.step().await.unwrap_err());
    assert_eq!(
        (again.kind(), again.attempted().len()),
        (ToolErrorKind::Interrupted, 1)
    );
    assert_eq!(log.take(), ["begin bad", "end bad"]);
}

#[derive(Debug, PartialEq, serde::Deserialize, openai_kit::schemars::JsonSchema)]
#[schemars(crate = "openai_kit::schemars")]
struct Answer42 {
    answer: u8,
}

#[tokio::test]
async fn the_answer_of_a_run_can_be_a_type() {
    let log = Log::default();
    let server = Server::new([
        response(&[function("c1", "a", &wait("one", 0))]),
        says(r#"{"answer":42}"#),
    ]);
    let runner = call(&server)
        .parse::<Answer42>()
        .run_tools([waiting("a", &log)]);
    let run = runner.run().await.unwrap();
    let answer: Option<Answer42> = run.output_parsed().unwrap();
    assert_eq!(answer, Some(Answer42 { answer: 42 }));
    for seen in server.seen() {
        assert_eq!(seen.json()["text"]["format"]["name"], "Answer42");
    }
    let server = Server::new([says("forty-two")]);
    let runner = call(&server).parse::<Answer42>();
    let run = runner.run_tools([waiting("a", &log)]).run().await.unwrap();
    let wrong = run.output_parsed::<Answer42>().unwrap_err();
    assert!(matches!(wrong, Error::Parse(_)));
    // What cannot be asked is known before anything is sent.
    let server = Server::new([status(500)]);
    let runner = call(&server).parse::<Vec<Answer42>>();
    let error = runner.run_tools([waiting("a", &log)]).run().await;
    assert_eq!(error.unwrap_err().param(), Some("text.format"));
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn a_run_can_be_helped_and_go_on() {
    let log = Log::default();
    let server = Server::new([
        status(400),
        response(&[function("c1", "a", &wait("one", 0))]),
        says("first"),
        says("second"),
    ]);
    let mut runner = call(&server).run_tools([waiting("a", &log)]);
    assert!(runner.step().await.unwrap_err().is_bad_request());
    runner.step().await.unwrap();
    runner.push(responses::user("be short"));
    assert!(runner.step().await.unwrap().unwrap().is_final());
    assert!(runner.step().await.unwrap().is_none());
    runner.push(responses::user("and now?"));
    assert_eq!(runner.step().await.unwrap().unwrap().step(), 3);
    assert_eq!(log.take(), ["begin one", "end one"]);
    let kinds: Vec<_> = server.seen()[3].json()["input"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| match item["type"].as_str() {
            Some("message") | None => item["role"].as_str().unwrap().to_owned(),
            Some(kind) => kind.to_owned(),
        })
        .collect();
    assert_eq!(
        kinds,
        [
            "user",
            "function_call",
            "function_call_output",
            "user",
            "assistant",
            "user"
        ]
    );
    assert_eq!(runner.finish().output_text(), "second");
}
