//! Waiting for what goes on at the server. Rows are those of the table of test cases of helpers.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use openai_kit::{
    Client, Error,
    error::{TransportError, TransportErrorKind},
    files::FileObject,
    transport::{ReplyBody, from_fn},
    vector_stores::{FileBatchCreateParams, FileCreateParams, VectorStoreFile},
};
use serde_json::{Value, json};

use crate::support::{Answer, Server, ok, status, took};

const MS: fn(u64) -> Duration = Duration::from_millis;

fn state(status: &str) -> Answer {
    ok(
        &json!({"id": "x", "thread_id": "t", "vector_store_id": "vs", "status": status})
            .to_string(),
    )
}

fn hinted(status: &str, hint: &str) -> Answer {
    state(status).header("openai-poll-after-ms", hint)
}

fn poll(server: &Server) -> openai_kit::polling::Polling<VectorStoreFile> {
    server.client().vector_stores().files().poll("vs", "f")
}

#[tokio::test(start_paused = true)]
async fn the_time_between_looks_rows_47_to_49() {
    // What the server hints, what was set, and the waits.
    let cases: [(&[&str], Option<u64>, u64); 9] = [
        (&["17"], None, 17),
        (&["17"], Some(0), 0),
        (&["17"], Some(40), 40),
        (&[""], None, 1_000),
        (&["soon"], None, 1_000),
        (&["-1"], None, 1_000),
        (&[" 250 "], None, 250),
        (&["99999999999"], None, 120_000),
        // Read anew each time.
        (&["10", "20", "", "30"], None, 10 + 20 + 1_000 + 30),
    ];
    for (hints, interval, expected) in cases {
        let mut answers: Vec<Answer> = hints
            .iter()
            .map(|hint| hinted("in_progress", hint))
            .collect();
        answers.push(hinted("completed", "5000"));
        let server = Server::new(answers);
        let mut polling = poll(&server);
        if let Some(interval) = interval {
            polling = polling.interval(MS(interval));
        }
        let (result, time) = took(async { polling.await }).await;
        assert_eq!(result.unwrap().status, "completed");
        assert_eq!(time, MS(expected), "{hints:?} {interval:?}");
        assert_eq!(server.seen().len(), hints.len() + 1);
        let seen = &server.seen()[0];
        assert_eq!(seen.path(), "/v1/vector_stores/vs/files/f");
        assert_eq!(seen.header("x-stainless-poll-helper"), Some("true"));
        let said = interval.map(|interval| interval.to_string());
        assert_eq!(
            seen.header("x-stainless-custom-poll-interval"),
            said.as_deref()
        );
    }
    let (result, time) =
        took(async { poll(&Server::new([state("in_progress"), state("failed")])).await }).await;
    assert_eq!(
        (result.unwrap().status.as_str(), time),
        ("failed", MS(1_000))
    );
}

type Run = fn(&Client) -> openai_kit::transport::BoxFuture<'static, Result<String, Error>>;

macro_rules! run {
    ($polling:expr) => {{
        let polling = $polling;
        Box::pin(async move { polling.await.map(|done| done.status.as_str().to_owned()) })
    }};
}

/// A helper: the states that go on, those that end, and how many requests come before the looks.
type Helper = (
    &'static str,
    Run,
    &'static [&'static str],
    &'static [&'static str],
    usize,
);

#[allow(deprecated)]
fn helpers() -> Vec<Helper> {
    const RUN: &[&str] = &["queued", "in_progress", "cancelling", "dreaming"];
    const RUN_ENDS: &[&str] = &[
        "requires_action",
        "cancelled",
        "completed",
        "failed",
        "expired",
        "incomplete",
    ];
    const FILE: &[&str] = &["in_progress", "dreaming"];
    const FILE_ENDS: &[&str] = &["completed", "cancelled", "failed"];
    let runs: Run = |c| run!(c.beta().threads().runs().poll("t", "r"));
    let create: Run = |c| {
        run!(c.beta().threads().runs().create_and_poll(
            "t",
            openai_kit::json::from_str(r#"{"assistant_id":"a"}"#).unwrap()
        ))
    };
    let submit: Run = |c| {
        run!(c.beta().threads().runs().submit_tool_outputs_and_poll(
            "t",
            "r",
            openai_kit::json::from_str(r#"{"tool_outputs":[]}"#).unwrap()
        ))
    };
    let thread: Run =
        |c| {
            run!(c.beta().threads().create_and_run_poll(
                openai_kit::json::from_str(r#"{"assistant_id":"a"}"#).unwrap()
            ))
        };
    let file: Run = |c| run!(c.vector_stores().files().poll("vs", "f"));
    let file_create: Run = |c| {
        run!(
            c.vector_stores()
                .files()
                .create_and_poll("vs", FileCreateParams::default().file_id("f"))
        )
    };
    let file_upload: Run = |c| {
        run!(c.vector_stores().files().upload_and_poll(
            "vs",
            b"x".to_vec(),
            FileCreateParams::default()
        ))
    };
    let batch: Run = |c| run!(c.vector_stores().file_batches().poll("vs", "b"));
    let batch_create: Run = |c| {
        run!(
            c.vector_stores()
                .file_batches()
                .create_and_poll("vs", FileBatchCreateParams::default().file_ids(["f"]))
        )
    };
    let batch_upload: Run = |c| {
        let polling = c.vector_stores().file_batches().upload_and_poll(
            "vs",
            [b"x".to_vec()],
            FileBatchCreateParams::default(),
        );
        Box::pin(async move { Ok(polling.await?.status.as_str().to_owned()) })
    };
    let video: Run = |c| run!(c.videos().poll("v"));
    let video_create: Run = |c| {
        run!(
            c.videos()
                .create_and_poll(openai_kit::json::from_str(r#"{"prompt":"x"}"#).unwrap())
        )
    };
    let wait: Run = |c| run!(c.files().wait_for_processing("f"));
    vec![
        ("runs.poll", runs, RUN, RUN_ENDS, 0),
        ("runs.create_and_poll", create, RUN, RUN_ENDS, 0),
        (
            "runs.submit_tool_outputs_and_poll",
            submit,
            RUN,
            RUN_ENDS,
            0,
        ),
        ("threads.create_and_run_poll", thread, RUN, RUN_ENDS, 0),
        ("files.poll", file, FILE, FILE_ENDS, 0),
        ("files.create_and_poll", file_create, FILE, FILE_ENDS, 0),
        ("files.upload_and_poll", file_upload, FILE, FILE_ENDS, 1),
        ("batches.poll", batch, FILE, FILE_ENDS, 0),
        ("batches.create_and_poll", batch_create, FILE, FILE_ENDS, 0),
        ("batches.upload_and_poll", batch_upload, FILE, FILE_ENDS, 1),
        (
            "videos.poll",
            video,
            &["queued", "in_progress", "dreaming"],
            &["completed", "failed"],
            0,
        ),
        (
            "videos.create_and_poll",
            video_create,
            &["queued", "in_progress", "dreaming"],
            &["completed", "failed"],
            0,
        ),
        (
            "files.wait_for_processing",
            wait,
            &["uploaded", "dreaming"],
            &["processed", "error", "deleted"],
            0,
        ),
    ]
}

#[tokio::test(start_paused = true)]
async fn every_helper_goes_on_until_an_end_and_never_without_a_wait() {
    for (name, run, going, ends, before) in helpers() {
        let interval = if name == "files.wait_for_processing" {
            5_000
        } else {
            1_000
        };
        for end in ends {
            let answers = (0..before).map(|_| state("uploaded"));
            let answers = answers.chain(going.iter().map(|going| state(going)));
            let server = Server::new(answers.chain([state(end)]));
            let (result, time) = took(run(&server.client())).await;
            assert_eq!(result.unwrap(), *end, "{name}");
            assert_eq!(time, MS(interval * going.len() as u64), "{name}");
            assert_eq!(server.seen().len(), before + going.len() + 1, "{name}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_created_is_asked_for_by_its_own_ids() {
    let server = Server::new([state("in_progress"), state("completed")]);
    let files = server.client().vector_stores().files();
    let call = files
        .create("vs_9")
        .file_id("f")
        .extra_header("x-own", "1")
        .idempotency_key("k");
    call.and_poll().await.unwrap();
    let seen = server.seen();
    assert_eq!(
        (seen[0].path(), seen[1].path()),
        (
            "/v1/vector_stores/vs_9/files".into(),
            "/v1/vector_stores/vs_9/files/x".into()
        )
    );
    assert_eq!(
        (seen[1].header("x-own"), seen[1].header("idempotency-key")),
        (Some("1"), None)
    );
}

#[tokio::test(start_paused = true)]
async fn a_state_that_is_missing_goes_on_row_52() {
    let server = Server::new([
        ok(r#"{"id":"f"}"#),
        ok(r#"{"id":"f","status":null}"#),
        state("processed"),
    ]);
    let wait = server.client().files().wait_for_processing("f");
    let (result, time) = took(async { wait.await }).await;
    assert_eq!(
        (result.unwrap().status.as_str(), time),
        ("processed", MS(10_000))
    );
    // It has no hints.
    let server = Server::new([hinted("uploaded", "17"), state("processed")]);
    let wait = server.client().files().wait_for_processing("f");
    assert_eq!(took(async { wait.await.map(drop) }).await.1, MS(5_000));
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_takes_too_long_is_an_error_that_says_where_it_stands() {
    for (limit, expected) in [(Some(2_500), 2_500), (Some(0), 0), (None, 30 * 60 * 1_000)] {
        let server = Server::new([state("uploaded")]);
        let mut wait = server.client().files().wait_for_processing("f");
        if let Some(limit) = limit {
            wait = wait.interval(MS(1_000)).max_wait(MS(limit));
        }
        let (result, time) = took(async { wait.await }).await;
        let error = result.unwrap_err();
        assert!(error.is_timeout());
        let source = std::error::Error::source(&error).unwrap().to_string();
        assert!(source.contains("`uploaded`"), "{source}");
        assert_eq!(time, MS(expected));
        if limit == Some(2_500) {
            // After 0, 1, 2 and 2.5 seconds: the last wait is shorter.
            assert_eq!(server.seen().len(), 4);
        }
    }
    // A look that hangs does not take longer than that, and five seconds.
    let server = Server::new([state("in_progress"), Answer::Silent]);
    let (result, time) = took(async { poll(&server).max_wait(MS(10_000)).await }).await;
    assert!(result.unwrap_err().is_timeout());
    assert!(time <= MS(15_100), "{time:?}");
}

#[tokio::test(start_paused = true)]
async fn each_look_is_told_and_errors_end_it() {
    let told = Arc::new(Mutex::new(Vec::new()));
    let list = Arc::clone(&told);
    let server = Server::new([
        state("in_progress"),
        state("in_progress"),
        state("completed"),
    ]);
    let polling = poll(&server)
        .on_progress(move |file| list.lock().unwrap().push(file.status.as_str().to_owned()));
    polling.await.unwrap();
    assert_eq!(
        *told.lock().unwrap(),
        ["in_progress", "in_progress", "completed"]
    );
    let server = Server::new([state("in_progress"), status(404)]);
    assert!(poll(&server).await.unwrap_err().is_not_found());
}

/// A server that counts how many uploads are under way at once, and fails some.
struct Uploads {
    running: usize,
    most: usize,
    count: usize,
    batch: Option<Value>,
}

fn uploading(fails: &'static [usize]) -> (Arc<Mutex<Uploads>>, Client) {
    let state = Arc::new(Mutex::new(Uploads {
        running: 0,
        most: 0,
        count: 0,
        batch: None,
    }));
    let shared = Arc::clone(&state);
    let transport = from_fn(move |request: http::Request<_>| {
        let shared = Arc::clone(&shared);
        async move {
            let path = request.uri().path().to_owned();
            let reply = |json: Value| {
                Ok(http::Response::new(ReplyBody::from(
                    json.to_string().into_bytes(),
                )))
            };
            if path.ends_with("/files") {
                let number = {
                    let mut state = shared.lock().unwrap();
                    state.running += 1;
                    state.most = state.most.max(state.running);
                    state.count += 1;
                    state.count
                };
                // The later ones are faster.
                tokio::time::sleep(MS(100 - 11 * number as u64)).await;
                shared.lock().unwrap().running -= 1;
                if fails.contains(&number) {
                    return Err(TransportError::new(TransportErrorKind::Upload, "as told"));
                }
                return reply(json!({"id": format!("file_{number}")}));
            }
            let body = crate::support::read(request.into_body()).await.unwrap();
            shared.lock().unwrap().batch = serde_json::from_slice(&body).ok();
            reply(json!({"id": "b", "status": "completed"}))
        }
    });
    let client = Server::new([ok("{}")])
        .builder()
        .transport(transport)
        .build()
        .unwrap();
    (state, client)
}

#[tokio::test(start_paused = true)]
async fn files_of_a_batch_are_sent_five_at_a_time_row_50() {
    for (concurrency, most) in [(None, 5), (Some(2), 2), (Some(0), 1), (Some(99), 6)] {
        let (state, client) = uploading(&[]);
        let batches = client.vector_stores().file_batches();
        let params = FileBatchCreateParams::default().file_ids(["file_0"]);
        let mut upload = batches.upload_and_poll("vs", vec![b"x".to_vec(); 6], params);
        if let Some(concurrency) = concurrency {
            upload = upload.concurrency(concurrency);
        }
        assert_eq!(upload.await.unwrap().id, "b");
        let state = state.lock().unwrap();
        assert_eq!((state.most, state.count), (most, 6));
        if concurrency.is_none() {
            // Those that were there first, the others as they were done.
            let ids = &state.batch.as_ref().unwrap()["file_ids"];
            assert_eq!(
                *ids,
                json!([
                    "file_0", "file_5", "file_4", "file_3", "file_2", "file_6", "file_1"
                ])
            );
        }
    }
}

#[tokio::test(start_paused = true)]
async fn files_that_cannot_be_sent_are_one_error_after_all_were_tried() {
    let (state, client) = uploading(&[2, 4]);
    let batches = client.vector_stores().file_batches();
    let error = batches
        .upload_and_poll(
            "vs",
            vec![b"x".to_vec(); 6],
            FileBatchCreateParams::default(),
        )
        .await
        .unwrap_err();
    assert_eq!((error.errors().len(), error.file_ids().len()), (2, 4));
    assert_eq!(error.to_string(), "2 files could not be sent (4 were sent)");
    assert!(
        matches!(Error::from(error), Error::Transport(error) if error.kind() == TransportErrorKind::Upload)
    );
    let state = state.lock().unwrap();
    assert_eq!((state.count, state.batch.is_none()), (6, true));
}

#[tokio::test]
async fn a_batch_of_no_files_is_an_error_row_51() {
    let server = Server::new([ok("{}")]);
    let batches = server.client().vector_stores().file_batches();
    let none: [Vec<u8>; 0] = [];
    let error = batches
        .upload_and_poll("vs", none, FileBatchCreateParams::default())
        .await
        .unwrap_err();
    assert_eq!(Error::from(error).param(), Some("files"));
    assert!(server.seen().is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_file_can_be_sent_and_added_without_waiting() {
    let server = Server::new([ok(r#"{"id":"file_1"}"#), state("in_progress")]);
    let files = server.client().vector_stores().files();
    let file = files
        .upload(
            "vs",
            b"x".to_vec(),
            FileCreateParams::default().attributes([("a", "b")]),
        )
        .await
        .unwrap();
    assert_eq!(file.status, "in_progress");
    let seen = server.seen();
    assert!(String::from_utf8_lossy(&seen[0].body).contains("assistants"));
    assert_eq!(
        seen[1].json(),
        json!({"file_id": "file_1", "attributes": {"a": "b"}})
    );
}

#[cfg(feature = "blocking")]
#[test]
fn it_works_without_async() {
    use openai_kit::blocking::{self, Blocking as _};

    let server = Server::new([hinted("in_progress", "1"), state("processed")]);
    let client = server
        .options_for(blocking::Client::builder())
        .build()
        .unwrap();
    let file: FileObject = client
        .files()
        .wait_for_processing("f")
        .interval(MS(1))
        .send()
        .unwrap();
    assert_eq!(file.status, "processed");
    let none: [Vec<u8>; 0] = [];
    let batches = client.vector_stores().file_batches();
    assert!(
        batches
            .upload_and_poll("vs", none, FileBatchCreateParams::default())
            .send()
            .is_err()
    );
    assert!(
        client
            .uploads()
            .upload_file_chunked(Vec::new())
            .send()
            .is_err()
    );
}
