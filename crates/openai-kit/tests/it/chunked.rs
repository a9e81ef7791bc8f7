//! Large files in parts.

use std::{
    collections::{BTreeMap, BTreeSet},
    io,
    sync::{Arc, Mutex},
    time::Duration,
};

use openai_kit::{
    Client, Error, Upload,
    chunked::{ChunkedUploadError, PartialUpload},
    error::{TransportError, TransportErrorKind},
    files::FilePurpose,
    transport::{ReplyBody, from_fn},
};
use serde_json::{Value, json};

use crate::support::{Server, ok, read};

/// A server of uploads.
#[derive(Default)]
struct State {
    created: Option<Value>,
    /// What came, by the id that was given for it.
    parts: BTreeMap<String, Vec<u8>>,
    running: usize,
    most: usize,
    /// Which parts, counted as they come from 0, fail.
    fails: BTreeSet<usize>,
    count: usize,
    completed: Option<Value>,
    cancelled: bool,
}

fn uploads(fails: impl IntoIterator<Item = usize>) -> (Arc<Mutex<State>>, Client) {
    let state = Arc::new(Mutex::new(State {
        fails: fails.into_iter().collect(),
        ..State::default()
    }));
    let shared = Arc::clone(&state);
    let transport = from_fn(move |request: http::Request<_>| {
        let shared = Arc::clone(&shared);
        async move {
            let path = request.uri().path().to_owned();
            let body = read(request.into_body())
                .await
                .map_err(|error| TransportError::new(TransportErrorKind::Upload, error))?;
            let reply = |json: Value| {
                Ok(http::Response::new(ReplyBody::from(
                    json.to_string().into_bytes(),
                )))
            };
            if path.ends_with("/parts") {
                let number = {
                    let mut state = shared.lock().unwrap();
                    state.running += 1;
                    state.most = state.most.max(state.running);
                    state.count += 1;
                    state.count - 1
                };
                // The later ones are faster.
                tokio::time::sleep(Duration::from_millis(1_000 - 10 * number as u64)).await;
                let mut state = shared.lock().unwrap();
                state.running -= 1;
                if state.fails.contains(&number) {
                    return Err(TransportError::new(TransportErrorKind::Upload, "as told"));
                }
                let data = content(&body);
                let id = format!("part_{}", String::from_utf8_lossy(&data));
                state.parts.insert(id.clone(), data);
                return reply(json!({"id": id}));
            }
            let mut state = shared.lock().unwrap();
            if path.ends_with("/complete") {
                state.completed = serde_json::from_slice(&body).ok();
            } else if path.ends_with("/cancel") {
                state.cancelled = true;
            } else {
                state.created = serde_json::from_slice(&body).ok();
            }
            reply(json!({"id": "upload_1", "status": "completed", "file": {"id": "file_1"}}))
        }
    });
    let client = Server::new([ok("{}")])
        .builder()
        .transport(transport)
        .max_retries(0)
        .build()
        .unwrap();
    (state, client)
}

/// What stands in the only part of a form.
fn content(body: &[u8]) -> Vec<u8> {
    let find = |what: &[u8]| body.windows(what.len()).position(|part| part == what);
    let start = find(b"\r\n\r\n").unwrap() + 4;
    let end = body.len()
        - body[start..]
            .windows(4)
            .rev()
            .position(|part| part == b"\r\n--")
            .unwrap()
        - 4;
    body[start..end].to_vec()
}

const TEXT: &[u8] = b"0011223344";

struct Temporary(std::path::PathBuf);

impl Temporary {
    fn new(name: &str) -> Self {
        let folder =
            std::env::temp_dir().join(format!("openai-kit-chunked-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let path = folder.join(name);
        std::fs::write(&path, TEXT).unwrap();
        Self(path)
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn in_order() -> Value {
    json!(["part_00", "part_11", "part_22", "part_33", "part_44"])
}

#[tokio::test(start_paused = true)]
async fn every_kind_of_file_is_sent_in_parts_and_joined_in_order() {
    let file = Temporary::new("whole.txt");
    let kinds: [(Upload, &str, &str); 3] = [
        (
            Upload::path(&file.0),
            "whole.txt",
            "application/octet-stream",
        ),
        (
            Upload::bytes(TEXT)
                .filename("b.txt")
                .content_type("text/plain"),
            "b.txt",
            "text/plain",
        ),
        (
            Upload::reader(TEXT).filename("r.txt"),
            "r.txt",
            "application/octet-stream",
        ),
    ];
    for (upload, name, media) in kinds {
        for concurrency in [1, 3, 9] {
            let (state, client) = uploads([]);
            let upload = match upload.source() {
                openai_kit::Source::Reader(_) => Upload::reader(TEXT).filename("r.txt"),
                _ => upload.clone(),
            };
            let call = client
                .uploads()
                .upload_file_chunked(upload)
                .purpose(FilePurpose::Batch)
                .bytes(10);
            let done = call
                .part_size(2)
                .concurrency(concurrency)
                .md5("abc")
                .await
                .unwrap();
            assert_eq!(done.file.unwrap().id, "file_1");
            let state = state.lock().unwrap();
            assert_eq!(
                state.created,
                Some(
                    json!({"bytes": 10, "filename": name, "mime_type": media, "purpose": "batch"})
                )
            );
            assert_eq!(
                state.completed,
                Some(json!({"part_ids": in_order(), "md5": "abc"}))
            );
            assert_eq!((state.most, state.count), (concurrency.min(5), 5));
        }
    }
}

#[tokio::test(start_paused = true)]
async fn the_last_part_is_as_long_as_what_is_left() {
    for (size, expected) in [
        (4, json!(["part_0011", "part_2233", "part_44"])),
        (64 << 20, json!(["part_0011223344"])),
    ] {
        let (state, client) = uploads([]);
        let call = client
            .uploads()
            .upload_file_chunked(TEXT)
            .filename("x")
            .purpose("p");
        call.part_size(size).await.unwrap();
        assert_eq!(
            state.lock().unwrap().completed.as_ref().unwrap()["part_ids"],
            expected
        );
    }
    // 64 MiB without being told.
    let (state, client) = uploads([]);
    let call = client
        .uploads()
        .upload_file_chunked(TEXT)
        .filename("x")
        .purpose("p");
    call.await.unwrap();
    assert_eq!(state.lock().unwrap().count, 1);
}

#[tokio::test(start_paused = true)]
async fn an_upload_that_failed_goes_on_with_what_is_missing() {
    let file = Temporary::new("resumed.txt");
    for source in ["path", "bytes", "reader"] {
        let make = || match source {
            "path" => Upload::path(&file.0),
            "bytes" => Upload::bytes(TEXT).filename("x"),
            _ => Upload::reader(TEXT).filename("x"),
        };
        let (state, client) = uploads([1]);
        let call = client
            .uploads()
            .upload_file_chunked(make())
            .bytes(10)
            .purpose("p");
        let error = call.part_size(2).concurrency(2).await.unwrap_err();
        assert!(
            matches!(error.error(), Error::Transport(error) if error.kind() == TransportErrorKind::Upload)
        );
        assert!(
            error.to_string().contains("1 of 5 parts were sent"),
            "{error}"
        );
        let partial = error.into_partial().unwrap();
        assert_eq!(
            (partial.upload_id.as_str(), partial.count()),
            ("upload_1", 5)
        );
        // The one that came second failed, whichever that was.
        let sent = partial.parts.iter().map(|(place, id)| (*place, id.clone()));
        let sent: Vec<_> = sent.collect();
        assert!(
            matches!(&sent[..], [(place, id)] if *place < 2 && *id == format!("part_{place}{place}")),
            "{sent:?}"
        );
        // Kept on disk in between.
        let kept = serde_json::to_string(&partial).unwrap();
        let partial: PartialUpload = serde_json::from_str(&kept).unwrap();
        state.lock().unwrap().created = None;
        let told = Arc::new(Mutex::new(Vec::new()));
        let list = Arc::clone(&told);
        let call = client
            .uploads()
            .upload_file_chunked(make())
            .bytes(10)
            .resume(partial);
        call.on_progress(move |progress| {
            list.lock()
                .unwrap()
                .push((progress.sent, progress.parts_sent))
        })
        .await
        .unwrap();
        let state = state.lock().unwrap();
        assert!(state.created.is_none(), "it is not opened again");
        assert_eq!(state.count, 2 + 4);
        assert_eq!(state.completed.as_ref().unwrap()["part_ids"], in_order());
        assert_eq!(
            *told.lock().unwrap(),
            [(2, 1), (4, 2), (6, 3), (8, 4), (10, 5)],
            "{source}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn an_upload_can_be_given_up_when_it_fails() {
    for cancel in [false, true] {
        let (state, client) = uploads([0]);
        let call = client
            .uploads()
            .upload_file_chunked(TEXT)
            .filename("x")
            .purpose("p");
        let error: ChunkedUploadError = call.cancel_on_error(cancel).await.unwrap_err();
        assert_eq!(error.partial().is_none(), cancel);
        assert_eq!(state.lock().unwrap().cancelled, cancel);
    }
}

/// A reader that fails in the middle.
struct Breaks(usize);

impl io::Read for Breaks {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        if self.0 == 0 {
            return Err(io::Error::other("no disk"));
        }
        let length = self.0.min(to.len());
        to[..length].fill(b'x');
        self.0 -= length;
        Ok(length)
    }
}

#[tokio::test(start_paused = true)]
async fn a_reader_that_breaks_or_ends_early_leaves_what_was_sent() {
    for reader in [Upload::reader(Breaks(3)), Upload::reader(&b"xxx"[..])] {
        let (state, client) = uploads([]);
        let call = client
            .uploads()
            .upload_file_chunked(reader)
            .filename("x")
            .bytes(6)
            .purpose("p");
        let error = call.part_size(2).concurrency(1).await.unwrap_err();
        assert!(
            matches!(error.error(), Error::Transport(error) if error.kind() == TransportErrorKind::Upload)
        );
        assert_eq!(error.partial().unwrap().parts.len(), 1);
        assert!(state.lock().unwrap().completed.is_none());
    }
}

#[tokio::test]
async fn what_is_wrong_is_said_before_anything_is_sent() {
    let (state, client) = uploads([]);
    let start = |file: Upload| client.uploads().upload_file_chunked(file).purpose("p");
    let partial = |json: Value| -> PartialUpload { serde_json::from_value(json).unwrap() };
    let good = json!({"upload_id": "u", "bytes": 10, "part_size": 2, "parts": {}});
    let with = |key: &str, value: Value| {
        let mut json = good.clone();
        json[key] = value;
        partial(json)
    };
    let file = || Upload::bytes(TEXT).filename("x");
    let cases = [
        (start(Upload::bytes(TEXT)), "filename"),
        (client.uploads().upload_file_chunked(file()), "purpose"),
        (start(Upload::reader(TEXT).filename("x")), "bytes"),
        (start(file()).bytes(9), "bytes"),
        (start(Upload::path("/does/not/exist")), "file"),
        (start(Upload::path(std::env::temp_dir())), "file"),
        (start(Upload::bytes([]).filename("x")), "file"),
        (start(file().part(0, 2).unwrap()), "file"),
        (start(file()).part_size(0), "part_size"),
        (start(file()).part_size((64 << 20) + 1), "part_size"),
        (start(file()).resume(with("bytes", json!(11))), "resume"),
        (start(file()).resume(with("part_size", json!(0))), "resume"),
        (
            start(file()).resume(with("parts", json!({"5": "part"}))),
            "resume",
        ),
        (
            start(file()).part_size(3).resume(partial(good.clone())),
            "resume",
        ),
    ];
    for (call, parameter) in cases {
        let error: Error = call.await.unwrap_err().into();
        assert_eq!(error.param(), Some(parameter), "{error}");
    }
    for (key, value) in [
        ("upload_id", Value::Null),
        ("bytes", json!(-1)),
        ("parts", json!([])),
    ] {
        let mut json = good.clone();
        json[key] = value;
        let error = serde_json::from_value::<PartialUpload>(json).unwrap_err();
        assert!(error.to_string().contains(key), "{error}");
    }
    assert!(state.lock().unwrap().created.is_none());
}
