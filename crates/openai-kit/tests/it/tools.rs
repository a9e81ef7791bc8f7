//! Runs of tools by Chat Completions, and what both kinds of runs have in common.

use std::sync::{Arc, Mutex};

use openai_kit::{
    Error,
    call::Call,
    chat::{self, ChatCompletionMessageParam},
    error::{ParseErrorKind, ToolErrorKind},
    resources::chat::completions::Create,
    schemars::{self, JsonSchema},
    tools::{Decision, NoArguments, Tool, tool},
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::support::{Answer, Server, ok, status};

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Wait {
    /// How often the function yields before it ends.
    turns: u32,
    name: String,
}

/// What functions did, in order.
#[derive(Clone, Default)]
pub(crate) struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    pub(crate) fn note(&self, text: impl Into<String>) {
        self.0.lock().unwrap().push(text.into());
    }

    pub(crate) fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

/// A tool that takes a few turns, and notes when it begins and ends.
pub(crate) fn waiting(name: &str, log: &Log) -> Tool {
    let log = log.clone();
    tool(name, "Waits", move |wait: Wait| {
        let log = log.clone();
        async move {
            log.note(format!("begin {}", wait.name));
            for _ in 0..wait.turns {
                tokio::task::yield_now().await;
            }
            log.note(format!("end {}", wait.name));
            if wait.name == "bad" {
                return Err("sk-secret is no key");
            }
            Ok(wait.name)
        }
    })
}

pub(crate) fn wait(name: &str, turns: u32) -> String {
    json!({"turns": turns, "name": name}).to_string()
}

fn function(id: &str, name: &str, arguments: &str) -> Value {
    json!({"id": id, "type": "function", "function": {"name": name, "arguments": arguments}})
}

fn completion(finish: &str, message: Value) -> Answer {
    let body = json!({
        "id": "chatcmpl_1", "object": "chat.completion", "created": 1, "model": "m",
        "choices": [{"index": 0, "finish_reason": finish, "message": message}],
        "usage": {
            "prompt_tokens": 5, "completion_tokens": 2, "total_tokens": 7,
            "completion_tokens_details": {"reasoning_tokens": 1},
        },
    });
    ok(&body.to_string())
}

fn calls(calls: &[Value]) -> Answer {
    let message = json!({"role": "assistant", "content": null, "annotations": [], "refusal": null, "tool_calls": calls});
    completion("tool_calls", message)
}

fn says(text: &str) -> Answer {
    completion("stop", json!({"role": "assistant", "content": text}))
}

fn call(server: &Server) -> Call<Create> {
    let create = server.client().chat().completions().create().model("m");
    create.messages([chat::user("x")])
}

/// The results that the last request has.
fn results(server: &Server) -> Vec<(String, String)> {
    let body = server.seen().last().unwrap().json();
    let messages = body["messages"].as_array().unwrap().iter();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    messages
        .filter(|message| message["role"] == "tool")
        .map(|message| (text(&message["tool_call_id"]), text(&message["content"])))
        .collect()
}

fn pair(id: &str, text: &str) -> (String, String) {
    (id.to_owned(), text.to_owned())
}

#[track_caller]
pub(crate) fn tool_error(error: Error) -> openai_kit::error::ToolError {
    match error {
        Error::Tool(error) => error,
        other => panic!("another error: {other:?}"),
    }
}

#[tokio::test]
async fn a_run_executes_what_is_called_and_ends_with_the_answer() {
    let log = Log::default();
    let server = Server::new([calls(&[function("c1", "a", &wait("one", 0))]), says("done")]);
    let run = call(&server)
        .run_tools([waiting("a", &log)])
        .run()
        .await
        .unwrap();
    assert_eq!(run.final_content(), Some("done"));
    assert_eq!(log.take(), ["begin one", "end one"]);
    assert_eq!(results(&server), [pair("c1", "one")]);
    // What is declared, and the message as it goes back: without what only replies have.
    let seen = server.seen();
    let first = seen[0].json();
    assert_eq!(
        first["tools"],
        json!([{"type": "function", "function": {
            "name": "a", "description": "Waits", "strict": true,
            "parameters": {
                "type": "object", "title": "Wait",
                "properties": {
                    "turns": {"type": "integer", "minimum": 0, "description": "How often the function yields before it ends."},
                    "name": {"type": "string"},
                },
                "required": ["turns", "name"], "additionalProperties": false,
            },
        }}])
    );
    assert_eq!(first.get("tool_choice"), None);
    assert_eq!(
        seen[1].json()["messages"][1],
        json!({"role": "assistant", "tool_calls": [function("c1", "a", &wait("one", 0))]})
    );
    // All of it.
    assert_eq!(run.replies().len(), 2);
    assert_eq!((run.history().len(), run.results().len()), (4, 1));
    let result = run.final_result().unwrap();
    assert_eq!((result.call.name.as_str(), result.executed), ("a", true));
    let usage = run.usage().unwrap();
    assert_eq!((usage.prompt_tokens, usage.total_tokens), (10, 14));
    let details = usage.completion_tokens_details.unwrap();
    assert_eq!(details.reasoning_tokens, Some(2));
    assert!(matches!(
        run.into_history()[3],
        ChatCompletionMessageParam::Assistant(_)
    ));
}

#[tokio::test]
async fn what_does_not_fit_is_told_to_the_model() {
    let log = Log::default();
    let tools = || [waiting("a", &log), waiting("b", &log)];
    // row 37
    let server = Server::new([calls(&[function("c1", "x", "{}")]), says("ok")]);
    let run = call(&server).run_tools(tools()).run().await.unwrap();
    assert_eq!(
        results(&server),
        [pair(
            "c1",
            r#"Invalid tool_call: "x". Available options are: "a", "b". Please try again"#
        )]
    );
    assert!(!run.results()[0].executed);
    // row 38
    let server = Server::new([
        calls(&[function("c1", "a", "{")]),
        calls(&[function("c2", "a", r#"{"turns":-1,"name":"n"}"#)]),
        calls(&[function("c3", "a", &wait("three", 1))]),
        says("ok"),
    ]);
    call(&server).run_tools(tools()).run().await.unwrap();
    let said = results(&server);
    assert!(
        said[0].1.starts_with(r#"Invalid arguments of "a": EOF"#),
        "{said:?}"
    );
    assert!(
        said[1]
            .1
            .contains("at `turns`: invalid value: integer `-1`"),
        "{said:?}"
    );
    assert_eq!(said[2], pair("c3", "three"));
    assert_eq!(log.take(), ["begin three", "end three"]);
}

#[tokio::test]
async fn calls_of_one_reply_run_side_by_side_within_a_limit() {
    // The first takes longer.
    let two = || {
        calls(&[
            function("c1", "a", &wait("one", 5)),
            function("c2", "a", &wait("two", 0)),
        ])
    };
    let side_by_side = ["begin one", "begin two", "end two", "end one"];
    let one_by_one = ["begin one", "end one", "begin two", "end two"];
    let log = Log::default();
    type Change = fn(Call<Create>) -> Call<Create>;
    let cases: [(&str, Change, Option<usize>, [&str; 4]); 4] = [
        ("row 39", |call| call, None, side_by_side),
        (
            "row 40",
            |call| call.parallel_tool_calls(false),
            None,
            one_by_one,
        ),
        ("a limit", |call| call, Some(1), one_by_one),
        ("no limit below 1", |call| call, Some(0), one_by_one),
    ];
    for (name, change, limit, expected) in cases {
        let server = Server::new([two(), says("ok")]);
        let mut runner = change(call(&server)).run_tools([waiting("a", &log)]);
        if let Some(limit) = limit {
            runner = runner.concurrency(limit);
        }
        runner.run().await.unwrap();
        assert_eq!(log.take(), expected, "{name}");
        assert_eq!(
            results(&server),
            [pair("c1", "one"), pair("c2", "two")],
            "{name}"
        );
    }
}

/// row 41
#[tokio::test]
async fn calls_without_ids_get_some() {
    let log = Log::default();
    let empty = || function("", "a", &wait("n", 0));
    let server = Server::new([calls(&[empty(), empty()]), says("ok")]);
    call(&server)
        .run_tools([waiting("a", &log)])
        .run()
        .await
        .unwrap();
    let sent = server.seen()[1].json();
    let ids: Vec<_> = sent["messages"][1]["tool_calls"]
        .as_array()
        .unwrap()
        .iter()
        .map(|call| call["id"].as_str().unwrap().to_owned())
        .collect();
    assert!(
        ids[0] != ids[1] && ids.iter().all(|id| id.starts_with("call_")),
        "{ids:?}"
    );
    assert_eq!(results(&server), [pair(&ids[0], "n"), pair(&ids[1], "n")]);
}

#[tokio::test]
async fn nothing_is_executed_of_a_reply_that_cannot_be() {
    let log = Log::default();
    let good = || function("c1", "a", &wait("one", 0));
    // row 42
    let server = Server::new([calls(&[good()])]);
    let run = call(&server)
        .run_tools([waiting("a", &log)])
        .max_completions(1)
        .run();
    let error = tool_error(run.await.unwrap_err());
    assert_eq!(error.kind(), ToolErrorKind::StepLimit);
    assert!(error.completion().is_some() && error.attempted().is_empty());
    assert!(
        error.to_string().contains("`max_completions` (1)"),
        "{error}"
    );
    // row 43
    let server = Server::new([calls(&[good(), good()])]);
    let run = call(&server).run_tools([waiting("a", &log)]).run();
    let error = tool_error(run.await.unwrap_err());
    assert_eq!(error.kind(), ToolErrorKind::DuplicateId);
    assert_eq!(error.request_id(), Some("req_1"));
    // row 44
    for (finish, kind) in [
        ("length", ParseErrorKind::Length),
        ("content_filter", ParseErrorKind::ContentFilter),
    ] {
        let message = json!({"role": "assistant", "tool_calls": [good()]});
        let server = Server::new([completion(finish, message)]);
        let run = call(&server).run_tools([waiting("a", &log)]).run();
        let Error::Parse(error) = run.await.unwrap_err() else {
            panic!("another error")
        };
        assert_eq!(error.kind(), kind);
        assert!(error.completion().is_some());
    }
    // No choice at all.
    let server = Server::new([ok(r#"{"id":"c","choices":[]}"#)]);
    let run = call(&server).run_tools([waiting("a", &log)]).run();
    assert_eq!(
        tool_error(run.await.unwrap_err()).kind(),
        ToolErrorKind::NoAnswer
    );
    assert!(log.take().is_empty());
}

#[tokio::test]
async fn what_a_run_cannot_do_is_an_error_before_anything_is_sent() {
    let server = Server::new([status(500)]);
    let log = Log::default();
    let good = || vec![waiting("a", &log)];
    let undescribed = |text: &str| {
        vec![tool("a", text, |_: NoArguments| async {
            Ok::<_, Error>("")
        })]
    };
    let lax = chat::function_tool("lax", "A tool", json!({"type": "object"}));
    let maps = tool("maps", "Maps", |_: Mapped| async { Ok::<_, Error>("") });
    let named = tool("a b", "A name", |_: NoArguments| async {
        Ok::<_, Error>("")
    });
    let forced = chat::ChatCompletionNamedToolChoiceParam::new(
        chat::chat_completion_named_tool_choice_param::Function::new("z"),
    );
    type Made = (Call<Create>, Vec<Tool>);
    let cases: Vec<(&str, Made, &str, &str)> = vec![
        ("no tools", (call(&server), vec![]), "tools", "has no tools"),
        (
            "no description",
            (call(&server), undescribed(" ")),
            "tools",
            "`a` has no description",
        ),
        (
            "a bad name",
            (call(&server), vec![named]),
            "tools",
            "use letters",
        ),
        (
            "two of a name",
            (call(&server), [good(), good()].concat()),
            "tools",
            "another name",
        ),
        (
            "no strict schema",
            (call(&server), vec![maps]),
            "tools",
            ".strict(false)",
        ),
        (
            "a tool without a function",
            (call(&server).tools([lax]), good()),
            "tools",
            "`lax`",
        ),
        (
            "row 46",
            (call(&server).tool_choice("required"), good()),
            "tool_choice",
            "never answer",
        ),
        (
            "forced, and not there",
            (call(&server).tool_choice(forced), good()),
            "tool_choice",
            "`z`",
        ),
        (
            "two choices",
            (call(&server).n(2), good()),
            "n",
            "one choice",
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
            "tools beside",
            (call(&server).extra_body("tools", "x"), good()),
            "tools",
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
}

#[derive(Deserialize, JsonSchema)]
#[allow(dead_code, reason = "no value of it is ever read")]
struct Mapped {
    map: std::collections::HashMap<String, u8>,
}

/// Says hello.
#[derive(Deserialize, JsonSchema)]
struct Greeting {
    name: Option<String>,
}

#[tokio::test]
async fn a_tool_can_be_described_by_its_arguments_and_be_lax() {
    let hello = tool("hello", "", |greeting: Greeting| async move {
        Ok::<_, Error>(greeting.name)
    });
    assert_eq!(
        hello.for_chat().unwrap().function.description.as_deref(),
        Some("Says hello.")
    );
    let flat = hello.for_responses().unwrap();
    assert_eq!((flat.name.as_str(), flat.strict), ("hello", Some(true)));
    let lax = tool("maps", "Maps", |_: Mapped| async { Ok::<_, Error>("") }).strict(false);
    let lax = lax.for_chat().unwrap().function;
    assert_eq!(lax.strict, Some(false));
    assert_eq!(lax.parameters.unwrap()["required"].as_str(), r#"["map"]"#);
}

#[tokio::test]
async fn outputs_are_texts_or_json() {
    #[derive(Serialize)]
    struct Weather {
        degrees: f32,
        sky: &'static str,
    }
    let made: [(Tool, &str); 5] = [
        (
            tool("t", "d", |_: NoArguments| async {
                Ok::<_, Error>("plain \"text\"")
            }),
            "plain \"text\"",
        ),
        (
            tool("t", "d", |_: NoArguments| async {
                Ok::<_, Error>(String::new())
            }),
            "",
        ),
        (
            tool("t", "d", |_: NoArguments| async {
                Ok::<_, Error>(Weather {
                    degrees: 1.5,
                    sky: "blue",
                })
            }),
            r#"{"degrees":1.5,"sky":"blue"}"#,
        ),
        (
            tool("t", "d", |_: NoArguments| async {
                Ok::<_, Error>(vec![1, 2])
            }),
            "[1,2]",
        ),
        (
            tool("t", "d", |_: NoArguments| async { Ok::<_, Error>(()) }),
            "null",
        ),
    ];
    for (tool, expected) in made {
        // No arguments come as whatever a server makes of nothing.
        for arguments in ["", "{}", "null", r#"{"made":"up"}"#] {
            let server = Server::new([calls(&[function("c1", "t", arguments)]), says("ok")]);
            call(&server).run_tools([tool.clone()]).run().await.unwrap();
            assert_eq!(results(&server), [pair("c1", expected)]);
        }
    }
}

#[tokio::test]
async fn an_error_of_a_function_ends_the_run_when_the_others_ended() {
    let log = Log::default();
    let three = || {
        calls(&[
            function("c1", "a", &wait("one", 3)),
            function("c2", "a", &wait("bad", 0)),
            function("c3", "a", &wait("three", 0)),
        ])
    };
    let server = Server::new([three()]);
    let run = call(&server)
        .run_tools([waiting("a", &log)])
        .concurrency(2)
        .run();
    let error = tool_error(run.await.unwrap_err());
    assert_eq!(error.kind(), ToolErrorKind::Failed);
    // The third was not begun, the first ended.
    assert_eq!(log.take(), ["begin one", "begin bad", "end bad", "end one"]);
    assert_eq!(
        (error.attempted(), error.completed()),
        (
            &["c1".to_owned(), "c2".to_owned()][..],
            &["c1".to_owned()][..]
        )
    );
    assert_eq!(error.to_string(), "the tool `a` failed, which ends the run");
    let source = std::error::Error::source(&error).unwrap();
    assert_eq!(source.to_string(), "sk-secret is no key");
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_forced_function_ends_the_run_when_it_ran() {
    let forced = || {
        chat::ChatCompletionNamedToolChoiceParam::new(
            chat::chat_completion_named_tool_choice_param::Function::new("b"),
        )
    };
    let log = Log::default();
    let tools = || [waiting("a", &log), waiting("b", &log)];
    let server = Server::new([
        calls(&[function("c1", "a", &wait("one", 0))]),
        calls(&[function("c2", "b", &wait("two", 0))]),
    ]);
    let runner = call(&server).tool_choice(forced()).run_tools(tools());
    let run = runner.max_completions(2).run().await.unwrap();
    assert_eq!(log.take(), ["begin two", "end two"]);
    assert_eq!(server.seen().len(), 2);
    assert_eq!(
        results(&server),
        [pair(
            "c1",
            r#"Invalid tool_call: "a". "b" requested. Please try again"#
        )]
    );
    assert_eq!(run.final_result().unwrap().output.as_text(), Some("two"));
    assert!(run.final_message().unwrap().tool_calls.is_some());
    // Its result is in the history for what follows.
    assert_eq!(run.history().len(), 5);
}

#[tokio::test]
async fn calls_are_asked_for_before_any_runs() {
    let log = Log::default();
    let two = calls(&[
        function("c1", "a", &wait("one", 0)),
        function("c2", "a", &wait("two", 0)),
    ]);
    let server = Server::new([two, says("ok")]);
    let asked = log.clone();
    let runner = call(&server)
        .run_tools([waiting("a", &log)])
        .approve(move |request| {
            asked.note(format!("ask {} {}", request.id, request.name));
            async move {
                assert_eq!(request.server_label, None);
                match request.id.as_str() {
                    "c1" => Decision::decline("not on Sundays"),
                    _ => true.into(),
                }
            }
        });
    let run = runner.run().await.unwrap();
    assert_eq!(log.take(), ["ask c1 a", "ask c2 a", "begin two", "end two"]);
    assert_eq!(
        results(&server),
        [
            pair(
                "c1",
                "The call was declined and not executed: not on Sundays"
            ),
            pair("c2", "two")
        ]
    );
    assert_eq!(
        run.results()
            .iter()
            .map(|result| result.executed)
            .collect::<Vec<_>>(),
        [false, true]
    );
    // A plain truth value does, too.
    let server = Server::new([calls(&[function("c1", "a", &wait("one", 0))]), says("ok")]);
    let runner = call(&server).run_tools([waiting("a", &log)]);
    runner.approve(|_| async { false }).run().await.unwrap();
    assert_eq!(
        results(&server),
        [pair("c1", "The call was declined and not executed.")]
    );
    assert!(log.take().is_empty());
}

#[tokio::test]
async fn steps_give_turns_before_their_functions_run() {
    let log = Log::default();
    let server = Server::new([calls(&[function("c1", "a", &wait("one", 0))]), says("ok")]);
    let mut runner = call(&server).run_tools([waiting("a", &log)]);
    let turn = runner.step().await.unwrap().unwrap();
    assert_eq!(
        (turn.step(), turn.is_final(), turn.calls().len()),
        (1, false, 1)
    );
    assert_eq!(
        (turn.id.as_str(), turn.calls()[0].name.as_str()),
        ("chatcmpl_1", "a")
    );
    assert!(log.take().is_empty());
    let turn = runner.step().await.unwrap().unwrap();
    assert_eq!((turn.step(), turn.is_final()), (2, true));
    assert_eq!(log.take(), ["begin one", "end one"]);
    assert!(runner.step().await.unwrap().is_none());
    assert!(runner.step().await.unwrap().is_none());
    assert_eq!(runner.finish().final_content(), Some("ok"));
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn a_dropped_step_is_not_done_again() {
    let log = Log::default();
    let server = Server::new([calls(&[function("c1", "a", &wait("one", 9))]), says("ok")]);
    let mut runner = call(&server).run_tools([waiting("a", &log)]);
    runner.step().await.unwrap();
    {
        let step = std::pin::pin!(runner.step());
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        assert!(step.poll(&mut context).is_pending());
    }
    assert_eq!(log.take(), ["begin one"]);
    let error = tool_error(runner.step().await.unwrap_err());
    assert_eq!(error.kind(), ToolErrorKind::Interrupted);
    assert_eq!((error.attempted().len(), error.completed().len()), (1, 0));
    assert!(log.take().is_empty());
}

#[tokio::test]
async fn each_request_of_a_run_has_a_key_of_its_own() {
    let log = Log::default();
    let server = Server::new([calls(&[function("c1", "a", &wait("one", 0))]), says("ok")]);
    let runner = call(&server)
        .idempotency_key("mine")
        .run_tools([waiting("a", &log)]);
    runner.run().await.unwrap();
    let keys: Vec<_> = server
        .seen()
        .iter()
        .map(|seen| seen.header("idempotency-key").unwrap().to_owned())
        .collect();
    assert_eq!(keys[0], "mine");
    assert!(keys[1] != "mine" && keys[1].len() > 20, "{keys:?}");
}

#[test]
fn runs_can_go_to_another_thread() {
    fn sent<T: Send + 'static>(_: T) {}
    let server = Server::new([]);
    let log = Log::default();
    sent(call(&server).run_tools([waiting("a", &log)]).run());
    sent(
        server
            .client()
            .responses()
            .create()
            .run_tools([waiting("a", &log)])
            .run(),
    );
    fn shared<T: Send + Sync + 'static>() {}
    shared::<Tool>();
    shared::<openai_kit::error::ToolError>();
    shared::<openai_kit::error::ParseError>();
}

#[cfg(feature = "blocking")]
#[test]
fn a_run_can_be_sent_without_async() {
    use openai_kit::blocking::{self, Blocking};

    let log = Log::default();
    let server = Server::new([calls(&[function("c1", "a", &wait("one", 2))]), says("ok")]);
    let client = server
        .options_for(blocking::Client::builder())
        .build()
        .unwrap();
    let call = client
        .chat()
        .completions()
        .create()
        .model("m")
        .messages([chat::user("x")]);
    let run = call.run_tools([waiting("a", &log)]).send().unwrap();
    assert_eq!(run.final_content(), Some("ok"));
}

#[derive(Debug, PartialEq, Deserialize, JsonSchema)]
struct Sum {
    sum: i64,
}

#[tokio::test]
async fn the_answer_of_a_run_can_be_a_type() {
    let log = Log::default();
    let server = Server::new([
        calls(&[function("c1", "a", &wait("one", 0))]),
        says(r#"{"sum":3}"#),
    ]);
    let runner = call(&server).parse::<Sum>();
    let run = runner.run_tools([waiting("a", &log)]).run().await.unwrap();
    assert_eq!(run.parsed().unwrap(), Some(Sum { sum: 3 }));
    let format = &server.seen()[1].json()["response_format"];
    assert_eq!(format["json_schema"]["name"], "Sum");
    // With a format all tools must be strict.
    let lax = waiting("a", &log).strict(false);
    let run = call(&server).parse::<Sum>().run_tools([lax]).run().await;
    let error = run.unwrap_err();
    assert_eq!(error.param(), Some("tools[0].function.strict"));
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn a_request_that_fails_can_be_made_again() {
    let log = Log::default();
    let server = Server::new([
        status(400),
        calls(&[function("c1", "a", &wait("one", 0))]),
        status(400),
        says("ok"),
    ]);
    let mut runner = call(&server).run_tools([waiting("a", &log)]);
    assert!(runner.step().await.unwrap_err().is_bad_request());
    let turn = runner.step().await.unwrap().unwrap();
    assert_eq!((turn.step(), turn.calls().len()), (1, 1));
    assert!(runner.step().await.unwrap_err().is_bad_request());
    assert_eq!(runner.step().await.unwrap().unwrap().step(), 2);
    // The function ran once, and the tool is declared once.
    assert_eq!(log.take(), ["begin one", "end one"]);
    let last = server.seen()[3].json();
    assert_eq!(last["tools"].as_array().unwrap().len(), 1);
    assert_eq!(last["messages"].as_array().unwrap().len(), 3);
}

#[tokio::test]
async fn messages_can_be_added_between_turns() {
    let log = Log::default();
    let server = Server::new([
        calls(&[function("c1", "a", &wait("one", 0))]),
        says("first"),
        says("second"),
    ]);
    let mut runner = call(&server).run_tools([waiting("a", &log)]);
    runner.step().await.unwrap();
    runner.push(chat::user("be short"));
    assert!(runner.step().await.unwrap().unwrap().is_final());
    assert!(runner.step().await.unwrap().is_none());
    runner.push(chat::user("and now?"));
    assert!(runner.step().await.unwrap().unwrap().is_final());
    let roles: Vec<_> = server.seen()[2].json()["messages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|message| message["role"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(
        roles,
        ["user", "assistant", "tool", "user", "assistant", "user"]
    );
    assert_eq!(runner.finish().final_content(), Some("second"));
}

#[tokio::test]
async fn each_function_has_a_span_without_what_it_is_given() {
    let notebook = crate::notebook::Notebook::default();
    let _listening = notebook.listen();
    let log = Log::default();
    let two = calls(&[
        function("c1", "a", &wait("one", 0)),
        function("c2", "a", &wait("bad", 0)),
    ]);
    let server = Server::new([two]);
    let run = call(&server).run_tools([waiting("a", &log)]).run().await;
    assert!(run.is_err());
    let spans = notebook.spans();
    let tools: Vec<_> = spans
        .iter()
        .filter(|span| span.name == "openai.tool")
        .map(|span| {
            [
                "otel.name",
                "gen_ai.tool.name",
                "gen_ai.tool.call.id",
                "error.type",
            ]
            .map(|field| span.get(field))
        })
        .collect();
    let name = Some("execute_tool a");
    assert_eq!(
        tools,
        [
            [name, Some("a"), Some("c1"), None],
            [name, Some("a"), Some("c2"), Some("tool")],
        ]
    );
    assert!(!notebook.text().contains("sk-secret"));
}
