//! The bodies of calls that send files.

use openai_kit::{
    Client, Error, Null, Upload,
    files::{FilePurpose, file_create_params::ExpiresAfter},
};
use serde_json::json;

use crate::support::{Seen, Server, ok, status};

fn server() -> Server {
    Server::new([ok("{}")])
}

/// The parts of a form: the headers of each as they are written, and its content.
pub(crate) fn parts(seen: &Seen) -> Vec<(String, String)> {
    let media = seen.header("content-type").unwrap();
    let boundary = media
        .strip_prefix("multipart/form-data; boundary=")
        .unwrap();
    let text = String::from_utf8_lossy(&seen.body);
    let end = format!("--{boundary}--\r\n");
    let text = text.strip_suffix(&*end).unwrap();
    text.split(&format!("--{boundary}\r\n"))
        .skip(1)
        .map(|part| {
            let (head, body) = part.split_once("\r\n\r\n").unwrap();
            (
                head.to_owned(),
                body.strip_suffix("\r\n").unwrap().to_owned(),
            )
        })
        .collect()
}

/// The names and contents of a form's parts.
pub(crate) fn fields(seen: &Seen) -> Vec<(String, String)> {
    let name = |head: String| {
        let (_, name) = head.split_once("; name=\"").unwrap();
        name.split_once('"').unwrap().0.to_owned()
    };
    let parts = parts(seen).into_iter();
    parts.map(|(head, body)| (name(head), body)).collect()
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    let pairs = expected.iter();
    pairs
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect()
}

pub(crate) async fn upload(client: &Client, file: Upload) -> Result<(), Error> {
    let call = client
        .files()
        .create()
        .file(file)
        .purpose(FilePurpose::FineTune);
    call.await.map(drop)
}

/// The headers of the file, when this is uploaded.
async fn head(file: Upload) -> String {
    let server = server();
    upload(&server.client(), file).await.unwrap();
    parts(&server.only()).remove(0).0
}

#[tokio::test]
async fn fields_are_named_by_their_place() {
    let server = server();
    let client = server.client();
    let call = client
        .files()
        .create()
        .purpose("p")
        .file(Upload::bytes(*b"x"));
    call.expires_after(ExpiresAfter::new(3_600)).await.unwrap();
    let call = client
        .audio()
        .transcriptions()
        .create()
        .file(Upload::bytes(*b"x"))
        .model("m");
    let call = call
        .include(["logprobs", "é"])
        .timestamp_granularities(["word"]);
    call.temperature(0.5)
        .language(None::<String>)
        .await
        .unwrap();
    let call = client
        .images()
        .edit()
        .image(Upload::bytes(*b"x"))
        .prompt("p");
    let call = call.background(Null).n(2).extra_body("flag", true);
    call.extra_body("deep", json!({"a": [1, null, {"b": false}], "c": null}))
        .await
        .unwrap();
    let seen = server.seen();
    assert_eq!(
        fields(&seen[0]),
        pairs(&[
            ("expires_after[anchor]", "created_at"),
            ("expires_after[seconds]", "3600"),
            ("file", "x"),
            ("purpose", "p"),
        ])
    );
    assert_eq!(
        fields(&seen[1]),
        pairs(&[
            ("file", "x"),
            ("include[]", "logprobs"),
            ("include[]", "é"),
            ("model", "m"),
            ("temperature", "0.5"),
            ("timestamp_granularities[]", "word"),
        ])
    );
    assert_eq!(
        fields(&seen[2]),
        pairs(&[
            ("image", "x"),
            ("n", "2"),
            ("prompt", "p"),
            ("flag", "true"),
            ("deep[a][]", "1"),
            ("deep[a][][b]", "false"),
        ])
    );
}

#[tokio::test]
async fn one_file_has_the_bare_name_and_several_have_brackets() {
    let server = server();
    let client = server.client();
    let file = |text: &str| Upload::bytes(text.as_bytes());
    client
        .images()
        .edit()
        .prompt("p")
        .image(file("a"))
        .await
        .unwrap();
    client
        .images()
        .edit()
        .prompt("p")
        .image(vec![file("a"), file("b")])
        .await
        .unwrap();
    client.skills().create().files(file("a")).await.unwrap();
    client
        .skills()
        .create()
        .files(vec![file("a")])
        .await
        .unwrap();
    let seen = server.seen();
    let prompt = ("prompt", "p");
    assert_eq!(fields(&seen[0]), pairs(&[("image", "a"), prompt]));
    assert_eq!(
        fields(&seen[1]),
        pairs(&[("image[]", "a"), ("image[]", "b"), prompt])
    );
    assert_eq!(fields(&seen[2]), pairs(&[("files", "a")]));
    assert_eq!(fields(&seen[3]), pairs(&[("files[]", "a")]));
}

#[tokio::test]
async fn a_form_without_files_is_still_a_form() {
    let server = server();
    #[allow(deprecated, reason = "no other form can be without a file")]
    let call = server.client().videos().create().prompt("p");
    call.extra_body("a", 1).await.unwrap();
    assert_eq!(
        fields(&server.only()),
        pairs(&[("prompt", "p"), ("a", "1")])
    );
}

#[tokio::test]
async fn a_boundary_of_the_callers_own_is_kept() {
    let server = server();
    let call = server.client().files().create().purpose("evals");
    call.file(Upload::bytes(*b"x"))
        .extra_header("content-type", "multipart/form-data; boundary=mine")
        .await
        .unwrap();
    assert!(server.only().text().ends_with("--mine--\r\n"));
    assert_eq!(parts(&server.only()).len(), 2);
}

#[tokio::test]
async fn what_takes_a_file_or_its_name_sends_json_without_a_file() {
    let server = server();
    let client = server.client();
    client
        .containers()
        .files()
        .create("c")
        .file_id("file_1")
        .await
        .unwrap();
    client.skills().create().await.unwrap();
    client
        .skills()
        .versions()
        .create("s")
        .default(true)
        .await
        .unwrap();
    let sent: Vec<_> = server
        .seen()
        .iter()
        .map(|seen| {
            let media = seen.header("content-type").map(str::to_owned);
            (media, seen.text().to_owned())
        })
        .collect();
    let json = |text: &str| (Some("application/json".to_owned()), text.to_owned());
    let expected = [
        json(r#"{"file_id":"file_1"}"#),
        json("{}"),
        json(r#"{"default":true}"#),
    ];
    assert_eq!(sent, expected);
}

#[tokio::test]
async fn a_file_has_a_name_and_a_content_type() {
    let bytes = || Upload::bytes(*b"x");
    for (file, name, media) in [
        (bytes(), "upload", "application/octet-stream"),
        (bytes().filename("a.jsonl"), "a.jsonl", "application/jsonl"),
        (bytes().filename("A.PNG"), "A.PNG", "image/png"),
        (
            bytes().filename("a.unheard"),
            "a.unheard",
            "application/octet-stream",
        ),
        (
            bytes().filename("a.png").content_type("x/y"),
            "a.png",
            "x/y",
        ),
        (bytes().filename("a/b\\c.txt"), "c.txt", "text/plain"),
        (bytes().filename("../é \\x.mp3"), "x.mp3", "audio/mpeg"),
        (bytes().filename("é.wav"), "é.wav", "audio/x-wav"),
        (
            bytes().filename("a\"b\r\nc: d"),
            "a%22b%0D%0Ac: d",
            "application/octet-stream",
        ),
        (
            bytes().filename("a\tb"),
            "a%09b",
            "application/octet-stream",
        ),
    ] {
        assert_eq!(
            head(file).await,
            format!(
                "Content-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: {media}"
            )
        );
    }
    let server = server();
    let wrong = Upload::bytes(*b"x").content_type("a/b\r\nevil: 1");
    let error = upload(&server.client(), wrong).await.unwrap_err();
    assert_eq!(error.param(), Some("file"));
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn names_of_fields_cannot_break_out_of_their_quotes() {
    let server = server();
    let call = server
        .client()
        .files()
        .create()
        .file(Upload::bytes(*b"x"))
        .purpose("evals")
        .extra_body("a\"\r\nb", "1\r\n2");
    call.await.unwrap();
    let (head, body) = parts(&server.only()).remove(2);
    assert_eq!(head, "Content-Disposition: form-data; name=\"a%22%0D%0Ab\"");
    assert_eq!(body, "1\r\n2");
}

#[tokio::test]
async fn files_of_a_skill_keep_their_folders() {
    let server = server();
    let client = server.client();
    let named = |name: &str| vec![Upload::bytes(*b"x").filename(name)];
    for (name, sent) in [
        ("SKILL.md", "SKILL.md"),
        ("my/skill/SKILL.md", "my/skill/SKILL.md"),
        ("my\\skill\\a..b", "my/skill/a..b"),
    ] {
        client.skills().create().files(named(name)).await.unwrap();
        let (head, _) = parts(&server.seen().pop().unwrap()).remove(0);
        assert!(head.contains(&format!("filename=\"{sent}\"")), "{head}");
    }
    let sent = server.seen().len();
    for name in [
        "/etc/passwd",
        "..",
        "a/../b",
        "..\\a",
        "C:\\a",
        "c:a",
        "a//b",
        "./a",
        "\\a",
        "a/",
    ] {
        let error = client
            .skills()
            .create()
            .files(named(name))
            .await
            .unwrap_err();
        assert!(matches!(error, Error::Config(_)), "{name}");
        let error = client
            .skills()
            .versions()
            .create("s")
            .files(named(name))
            .await
            .unwrap_err();
        assert!(matches!(error, Error::Config(_)), "{name}");
    }
    assert_eq!(server.seen().len(), sent);
}

#[tokio::test]
async fn a_call_offers_documents_of_their_own_types() {
    let server = server();
    let calls = server.client().realtime().calls();
    let session = openai_kit::realtime::RealtimeSessionCreateRequest::new();
    calls
        .create()
        .sdp("v=0\r\n")
        .session(session.instructions("hi"))
        .await
        .unwrap();
    calls.create().sdp("v=0\r\n").await.unwrap();
    let seen = server.seen();
    let parts = parts(&seen[0]);
    assert_eq!(
        parts[0],
        (
            "Content-Disposition: form-data; name=\"sdp\"\r\nContent-Type: application/sdp"
                .to_owned(),
            "v=0\r\n".to_owned(),
        )
    );
    assert_eq!(
        parts[1].0,
        "Content-Disposition: form-data; name=\"session\"\r\nContent-Type: application/json"
    );
    let session: serde_json::Value = serde_json::from_str(&parts[1].1).unwrap();
    assert_eq!((&session["instructions"], parts.len()), (&json!("hi"), 2));
    // An offer alone is the body.
    assert_eq!(seen[1].header("content-type"), Some("application/sdp"));
    assert_eq!(seen[1].text(), "v=0\r\n");
}

#[tokio::test(start_paused = true)]
async fn the_boundary_differs_between_calls_and_stays_within_one() {
    let server = Server::new([status(500), ok("{}")]);
    let client = server.client();
    upload(&client, Upload::bytes(*b"x")).await.unwrap();
    upload(&client, Upload::bytes(*b"x")).await.unwrap();
    let seen = server.seen();
    let media = |index: usize| seen[index].header("content-type").unwrap();
    assert_eq!((media(0), &seen[0].body), (media(1), &seen[1].body));
    assert_ne!(media(1), media(2));
    assert!(media(0).starts_with("multipart/form-data; boundary=openai-kit-"));
}
