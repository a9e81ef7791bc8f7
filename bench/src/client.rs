//! The same work for four clients: small calls, an upload from a path, and streams.
//!
//! Each client has a program of its own, so that none pays for what only another links.

mod async_openai;
mod hyper;
mod lines;
mod ours;
mod reqwest;

use std::path::Path;

use tokio::{runtime::Runtime, task::JoinSet};

pub use self::{async_openai::AsyncOpenai, hyper::Hyper, ours::Ours, reqwest::Reqwest};

const KEY: &str = "sk-bench-0123456789abcdef0123456789abcdef";
const MODEL: &str = "gpt-5.5";
const INPUT: &str = "Say this is a test.";
/// The id in `data/response-2k.json`.
const ID: &str = "resp_0c91b7e2a4d85f36006abd4c177abc3462415ec6a688c6a077";

/// One of the clients that are compared. A clone shares its connections.
pub trait Side: Clone + Send + 'static {
    /// A stream that was begun.
    type Texts: Texts;

    /// A client with default options, for a base URL such as `http://127.0.0.1:1/v1`.
    fn new(base: &str) -> Self;

    /// Asks for a response, reads it, and checks its id and that it has a text.
    fn call(&self) -> impl Future<Output = ()> + Send;

    /// Uploads a file from a path, streamed.
    fn upload(&self, path: &Path) -> impl Future<Output = ()> + Send;

    /// Asks for a response as a stream.
    fn stream(&self) -> impl Future<Output = Self::Texts> + Send;
}

/// The pieces of text in a stream.
pub trait Texts: Send + 'static {
    /// The next one, or nothing at the end.
    fn next(&mut self) -> impl Future<Output = Option<String>> + Send;
}

/// What plain code reads of a response: its id and its text.
#[derive(serde::Deserialize)]
struct Reply {
    id: String,
    output: Vec<Item>,
}

#[derive(serde::Deserialize)]
struct Item {
    #[serde(default)]
    content: Vec<Content>,
}

#[derive(serde::Deserialize)]
struct Content {
    text: Option<String>,
}

impl Reply {
    fn check(&self) {
        let text = self.output.iter().flat_map(|item| &item.content);
        check(
            &self.id,
            text.filter_map(|content| content.text.as_deref())
                .any(has_text),
        );
    }
}

fn has_text(text: &str) -> bool {
    !text.is_empty()
}

fn check(id: &str, text: bool) {
    assert!(id == ID && text, "another reply: {id}");
}

/// What plain code reads of a file.
#[derive(serde::Deserialize)]
struct Uploaded {
    id: String,
    bytes: u64,
}

/// The server says how much came: the file, and less than a kilobyte around it.
fn check_file(path: &Path, id: &str, bytes: u64) {
    let length = std::fs::metadata(path).expect("a file").len();
    assert!(
        !id.is_empty() && (length..length + 1_000).contains(&bytes),
        "{bytes} of {length}"
    );
}

/// What plain code sends.
#[derive(serde::Serialize)]
struct Params<'a> {
    model: &'a str,
    input: &'a str,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    stream: bool,
}

const PARAMS: Params<'static> = Params {
    model: MODEL,
    input: INPUT,
    stream: false,
};
const STREAMED: Params<'static> = Params {
    stream: true,
    ..PARAMS
};

/// The runtime of all of them: one thread, and a pool for what blocks.
#[must_use]
pub fn runtime() -> Runtime {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.expect("a runtime")
}

/// Makes rounds of calls, so many at once in each.
pub async fn calls<S: Side>(client: &S, rounds: usize, at_once: usize) {
    for _ in 0..rounds {
        if at_once == 1 {
            client.call().await;
            continue;
        }
        let mut tasks = JoinSet::new();
        for _ in 0..at_once {
            let client = client.clone();
            tasks.spawn(async move { client.call().await });
        }
        tasks.join_all().await;
    }
}

/// The text of each piece in a stream.
const TEXT: &str = " buffer";

/// Reads a stream to its end, which must have so many pieces.
pub async fn read(texts: &mut impl Texts, pieces: usize) {
    let mut number = 0;
    while let Some(text) = texts.next().await {
        assert_eq!(text, TEXT, "another text");
        number += 1;
    }
    assert_eq!(number, pieces, "another number of pieces");
}

/// Begins a stream and leaves it alone for as long as nothing comes from standard input.
async fn pause<S: Side>(client: &S, pieces: usize) -> u64 {
    client.call().await;
    let before = peak();
    let mut texts = client.stream().await;
    let first = texts.next().await;
    assert_eq!(first.as_deref(), Some(TEXT), "another text");
    println!("paused");
    // On a thread of its own, so that whatever the client does meanwhile goes on.
    let wait = tokio::task::spawn_blocking(|| std::io::stdin().read_line(&mut String::new()));
    wait.await.expect("a thread").expect("a line");
    let growth = peak() - before;
    read(&mut texts, pieces - 1).await;
    growth
}

/// Reads so many streams at once, each with so many pieces.
async fn streams<S: Side>(client: &S, number: usize, pieces: usize) -> u64 {
    client.call().await;
    let before = peak();
    let mut tasks = JoinSet::new();
    for _ in 0..number {
        let client = client.clone();
        tasks.spawn(async move { read(&mut client.stream().await, pieces).await });
    }
    tasks.join_all().await;
    peak() - before
}

/// The peak of this process's memory, in KiB.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let size = line.and_then(|line| line.trim().strip_suffix(" kB"));
    size.and_then(|size| size.parse().ok()).expect("a number")
}

/// What a client's program does:
///
/// - `calls BASE ROUNDS AT_ONCE`
/// - `upload BASE PATH` prints by how many KiB the upload raised the peak of memory.
/// - `stream BASE PIECES`
/// - `pause BASE PIECES` prints a line when it pauses, and after a line from standard input by how
///   many KiB the stream had raised the peak.
/// - `streams BASE NUMBER PIECES` prints the same of many streams.
///
/// # Panics
/// When anything goes wrong: then there is nothing to measure.
pub fn main<S: Side>() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let number = |text: &str| text.parse().expect("a number");
    match words[..] {
        ["calls", base, rounds, at_once] => {
            let (rounds, at_once) = (number(rounds), number(at_once));
            runtime().block_on(async { calls(&S::new(base), rounds, at_once).await });
        }
        ["upload", base, path] => runtime().block_on(async {
            let client = S::new(base);
            client.call().await;
            let before = peak();
            client.upload(Path::new(path)).await;
            println!("{}", peak() - before);
        }),
        ["stream", base, pieces] => runtime().block_on(async {
            read(&mut S::new(base).stream().await, number(pieces)).await;
        }),
        ["pause", base, pieces] => runtime().block_on(async {
            println!("{}", pause(&S::new(base), number(pieces)).await);
        }),
        ["streams", base, streams_, pieces] => runtime().block_on(async {
            let growth = streams(&S::new(base), number(streams_), number(pieces)).await;
            println!("{growth}");
        }),
        _ => panic!("calls | upload | stream | pause | streams"),
    }
}
