//! What happens with each request: rows B60 to B89 and B91.

use std::{
    error::Error as StdError,
    io,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU32, Ordering},
    },
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use openai_kit::{
    Error, Upload, auth::aws::AwsCredentials, clock::Clock, error::TransportErrorKind,
    providers::bedrock, transport::BoxFuture,
};
use serde_json::{Value, json};

use super::{LIST, MANTLE, R, RUNTIME, bearer, build, builder, counting, keys, scope, server};
use crate::support::{Answer, List, Server, ok, status};

/// The parameter and text of a failed call that carried nothing.
fn auth(error: &Error) -> (String, String) {
    let Error::Auth(inner) = error else {
        panic!("{error:?}");
    };
    assert_eq!(error.attempts(), 0);
    (
        inner.parameter().unwrap_or_default().to_owned(),
        error.to_string(),
    )
}

#[tokio::test]
async fn b60_a_credential_of_the_callers_own_is_refused() {
    let (signed, asked) = counting();
    for provider in [bearer().region(R), signed.region(R)] {
        let server = server();
        let plain = builder(&server, &[], provider.clone()).build().unwrap();
        let call = plain
            .models()
            .list()
            .extra_header("Authorization", "Basic x");
        let own = call.await.unwrap_err();
        let default = builder(&server, &[], provider).default_header("authorization", "Basic x");
        let default = default.build().unwrap().models().list().await.unwrap_err();
        for error in [own, default] {
            assert_eq!(auth(&error).0, "authorization");
        }
        assert_eq!(server.seen().len(), 0);
    }
    assert_eq!(asked.load(Ordering::Relaxed), 0);
}

#[tokio::test]
async fn b61_to_b63_a_credential_is_for_one_origin() {
    let (signed, asked) = counting();
    for provider in [bearer().region(R), signed.region(R)] {
        let (client, server) = build(&[], provider).unwrap();
        for url in [
            "https://other.example/openai/v1/models",
            "https://bedrock-mantle.us-east-1.api.aws:8443/openai/v1/models",
            "http://bedrock-mantle.us-east-1.api.aws/openai/v1/models",
            "https://bedrock-mantle.us-west-2.api.aws/openai/v1/models",
        ] {
            let error = client.get::<Value>(url).await.unwrap_err();
            assert!(matches!(error, Error::Config(_)), "B61 {error:?}");
            assert!(error.to_string().contains("another server"), "B61 {error}");
        }
        let url = "https://attacker.example/p?token=hidden#f";
        let text = client.get::<Value>(url).await.unwrap_err().to_string();
        assert!(text.contains("https://attacker.example is"), "B63 {text}");
        assert!(
            !text.contains("hidden") && !text.contains("/p"),
            "B63 {text}"
        );
        let url = "https://user:hidden@attacker.example/p";
        let text = client.get::<Value>(url).await.unwrap_err().to_string();
        assert!(!text.contains("hidden"), "B63 {text}");
        assert_eq!((server.seen().len(), asked.load(Ordering::Relaxed)), (0, 0));
    }
    for provider in [bearer().region(R), keys().region(R)] {
        let (client, server) = build(&[], provider).unwrap();
        let url = "https://BEDROCK-mantle.us-east-1.api.aws:443/openai/v1/models";
        client.get::<Value>(url).await.unwrap();
        assert!(server.only().header("authorization").is_some(), "B62");
    }
}

#[tokio::test]
async fn b66_and_b67_a_token_that_is_none() {
    for token in ["", "  ", "a b", "t\r\nevil: 1"] {
        let (client, server) =
            build(&[], bedrock().region(R).token_provider(move || token)).unwrap();
        let error = client.models().list().await.unwrap_err();
        assert_eq!(auth(&error).0, "token_provider", "B66");
        assert!(!error.to_string().contains("evil"));
        assert_eq!(server.seen().len(), 0, "B66");
    }
    let calls = Arc::new(AtomicU32::new(0));
    let own = Arc::clone(&calls);
    let failing = bedrock().region(R).token_provider(move || {
        own.fetch_add(1, Ordering::Relaxed);
        Err::<String, _>(io::Error::other("the vault is shut"))
    });
    let (client, server) = build(&[], failing).unwrap();
    let error = client.models().list().await.unwrap_err();
    assert_eq!(
        auth(&error).1,
        "the token provider of Bedrock failed",
        "B67"
    );
    assert_eq!(
        error.source().unwrap().to_string(),
        "the vault is shut",
        "B67"
    );
    assert_eq!(
        (server.seen().len(), calls.load(Ordering::Relaxed)),
        (0, 1),
        "B67"
    );
}

#[tokio::test(start_paused = true)]
async fn b68_and_b69_a_token_is_asked_for_each_attempt() {
    let server = Server::new([status(429).header("retry-after-ms", "1"), ok(LIST)]);
    let tokens = Arc::new(Mutex::new(vec!["two", "one"]));
    let provider = bedrock().region(R).token_provider(move || {
        let tokens = Arc::clone(&tokens);
        async move {
            let token = tokens.lock().unwrap().pop();
            token.ok_or("no more")
        }
    });
    let client = builder(&server, &[], provider).build().unwrap();
    client.models().list().await.unwrap();
    let seen = server.seen();
    let headers: Vec<_> = seen
        .iter()
        .map(|seen| seen.header("authorization"))
        .collect();
    assert_eq!(headers, [Some("Bearer one"), Some("Bearer two")]);
}

fn stream() -> impl futures_core::Stream<Item = io::Result<bytes::Bytes>> + Send + 'static {
    List([Ok(bytes::Bytes::from_static(b"{}"))].into_iter())
}

#[tokio::test]
async fn b70_and_b71_a_body_that_can_be_read_once() {
    let (client, server) = build(&[], bearer().region(R)).unwrap();
    let call = client
        .post::<Value>("/x")
        .body_stream(stream())
        .max_retries(0);
    call.await.unwrap();
    assert_eq!(server.only().text(), "{}", "B70");
    let (provider, asked) = counting();
    let (client, server) = build(&[], provider.region(R)).unwrap();
    for retries in [1, 0] {
        let reads = Arc::new(AtomicU32::new(0));
        let call = client
            .post::<Value>("/x")
            .body_stream(Counted(Arc::clone(&reads)));
        let error = call.max_retries(retries).await.unwrap_err();
        let (parameter, text) = auth(&error);
        assert_eq!(parameter, "body", "B71");
        assert!(
            text.contains("buffer it, or use a bearer token"),
            "B71 {text}"
        );
        assert_eq!(reads.load(Ordering::Relaxed), 0, "B71");
    }
    let file = Upload::reader(std::io::Cursor::new(b"x".to_vec())).filename("a.txt");
    let call = client.files().create().file(file).purpose("user_data");
    assert_eq!(auth(&call.await.unwrap_err()).0, "body", "B71");
    assert_eq!(
        (server.seen().len(), asked.load(Ordering::Relaxed)),
        (0, 0),
        "B71"
    );
}

/// A stream that counts how often it is read.
struct Counted(Arc<AtomicU32>);

impl futures_core::Stream for Counted {
    type Item = io::Result<bytes::Bytes>;

    fn poll_next(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        self.0.fetch_add(1, Ordering::Relaxed);
        std::task::Poll::Ready(None)
    }
}

#[tokio::test]
async fn b72_forms_are_signed_where_they_can_be_read_twice() {
    let large = vec![b'x'; 3 << 20];
    let path = std::env::temp_dir().join(format!("openai-kit-b72-{}", std::process::id()));
    std::fs::write(&path, b"from a path").unwrap();
    for (file, part) in [
        (
            Upload::bytes(b"small".to_vec()).filename("a.txt"),
            &b"small"[..],
        ),
        (Upload::bytes(large.clone()).filename("b.txt"), &large),
        (Upload::path(&path), b"from a path"),
    ] {
        let (client, server) = build(&[], keys().region(R)).unwrap();
        let call = client.files().create().file(file).purpose("user_data");
        let _ = call.await;
        let seen = server.only();
        assert!(!seen.streamed);
        assert!(memchr_find(&seen.body, part));
        assert!(scope(&seen).starts_with("AKIDEXAMPLE"));
        let hash = seen.header("x-amz-content-sha256").unwrap();
        assert_eq!(hash, sha256(&seen.body));
    }
    std::fs::remove_file(path).unwrap();
}

fn memchr_find(all: &[u8], part: &[u8]) -> bool {
    all.windows(part.len()).any(|window| window == part)
}

fn sha256(bytes: &[u8]) -> String {
    use sha2::{Digest as _, Sha256};

    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A clock that goes 5 seconds with each look at the time of day.
struct Ticking(Mutex<u64>);

impl Clock for Ticking {
    fn now(&self) -> SystemTime {
        let mut seconds = self.0.lock().unwrap();
        let now = *seconds;
        *seconds += 5;
        UNIX_EPOCH + Duration::from_secs(now)
    }

    fn elapsed(&self) -> Duration {
        Duration::ZERO
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::ready(()))
    }
}

#[tokio::test]
async fn b73_to_b75_each_attempt_is_signed_anew() {
    for first in [status(500), Answer::Fails(TransportErrorKind::Timeout)] {
        let server = Server::new([first, ok(LIST)]);
        let (provider, asked) = counting();
        let client = builder(&server, &[], provider.region(R))
            .clock(Ticking(Mutex::new(1_780_317_296)))
            .build()
            .unwrap();
        let call = client.post::<Value>("/responses");
        call.body(&json!({"model": "m", "input": "hi"}))
            .await
            .unwrap();
        let seen = server.seen();
        assert_eq!((seen.len(), asked.load(Ordering::Relaxed)), (2, 2), "B73");
        assert_eq!(seen[0].body, seen[1].body, "B73");
        let header = |index: usize, name: &str| seen[index].header(name).unwrap().to_owned();
        let dates = [header(0, "x-amz-date"), header(1, "x-amz-date")];
        assert_eq!(dates[0], "20260601T123456Z", "B74");
        assert!(
            dates[1] > dates[0] && dates[1].starts_with("20260601T1235"),
            "B74 {dates:?}"
        );
        assert!(scope(&seen[0]).starts_with("AKID1/"), "B74");
        assert!(scope(&seen[1]).starts_with("AKID2/"), "B74");
        let hash = "x-amz-content-sha256";
        assert_eq!(header(0, hash), header(1, hash), "B74");
        assert_eq!(header(0, "x-amz-security-token"), "s1", "B75");
        assert_eq!(header(1, "x-amz-security-token"), "s2", "B75");
        assert_ne!(
            header(0, "authorization"),
            header(1, "authorization"),
            "B75"
        );
        assert_eq!(header(1, "x-stainless-retry-count"), "1");
    }
}

#[tokio::test]
async fn b76_what_an_earlier_signature_left_is_replaced() {
    let (client, server) = build(&[], keys().region(R)).unwrap();
    let call = client
        .models()
        .list()
        .extra_header("X-Amz-Date", "20200101T000000Z")
        .extra_header("X-Amz-Security-Token", "old")
        .extra_header("X-AMZ-CONTENT-SHA256", "0");
    call.await.unwrap();
    let seen = server.only();
    let date = seen.header("x-amz-date").unwrap();
    assert!(date > "20260101T000000Z", "{date}");
    assert_eq!(seen.header("x-amz-security-token"), None);
    assert_eq!(seen.header("x-amz-content-sha256").map(str::len), Some(64));
    assert_eq!(seen.headers.get_all("x-amz-date").iter().count(), 1);
}

#[tokio::test]
async fn b77_and_b79_redirects_are_errors() {
    for (row, provider) in [("B77", keys()), ("B79", bearer())] {
        for status_code in [301, 302, 303, 307, 308] {
            for location in ["https://elsewhere.test/x", "/openai/v1/other"] {
                let server = Server::new([status(status_code).header("location", location)]);
                let client = builder(&server, &[], provider.clone().region(R))
                    .build()
                    .unwrap();
                let error = client.models().list().await.unwrap_err();
                assert_eq!(error.status().unwrap(), status_code, "{row}");
                assert_eq!(server.seen().len(), 1, "{row}");
            }
        }
    }
}

#[tokio::test]
async fn b81_and_b82_credentials_that_are_none() {
    let none = || Option::<AwsCredentials>::None;
    for (provider, words) in [
        (bedrock().credential_provider(none), "gave no credentials"),
        (
            bedrock().credential_provider(|| AwsCredentials::new("", "b")),
            "`access_key_id`",
        ),
        (
            bedrock().credential_provider(|| async { AwsCredentials::new("a", " ") }),
            "`secret_access_key`",
        ),
        (
            bedrock().credential_provider(|| {
                Ok::<_, io::Error>(AwsCredentials::new("a", "b").session_token(" "))
            }),
            "`session_token`",
        ),
    ] {
        let (client, server) = build(&[], provider.region(R)).unwrap();
        let error = client.models().list().await.unwrap_err();
        let (parameter, text) = auth(&error);
        assert_eq!(parameter, "credential_provider", "B81");
        assert!(text.contains(words), "B81 {text}");
        assert_eq!(server.seen().len(), 0, "B81");
    }
    let failing = bedrock().credential_provider(|| async {
        Err::<AwsCredentials, _>(io::Error::other("the vault is shut"))
    });
    let (client, server) = build(&[], failing.region(R)).unwrap();
    let error = client.models().list().await.unwrap_err();
    assert_eq!(
        auth(&error).1,
        "the credential provider of Bedrock failed",
        "B82"
    );
    assert_eq!(
        error.source().unwrap().to_string(),
        "the vault is shut",
        "B82"
    );
    assert_eq!(server.seen().len(), 0, "B82");
}

#[tokio::test]
async fn b83_to_b85_copies_that_change_the_server() {
    let first = server();
    let env = [
        ("OPENAI_API_KEY", "sk-env"),
        ("OPENAI_BASE_URL", "https://openai.test/v1"),
    ];
    let plain = first
        .with_environment(&env)
        .api_key("sk-1")
        .organization("o".to_owned())
        .project("p".to_owned())
        .default_header("x-mine", "1")
        .build()
        .unwrap();
    let moved = plain
        .with_options()
        .default_header("x-new", "1")
        .provider(bearer().region(R));
    let moved = moved.build().unwrap();
    moved.models().list().await.unwrap();
    let said = moved
        .with_options()
        .organization("o2".to_owned())
        .default_header("x-mine", "2");
    let said = said.build().unwrap();
    let kept = said.with_options().timeout(Duration::from_secs(3));
    let kept = kept.build().unwrap();
    kept.models().list().await.unwrap();
    let back = kept.with_options().no_provider().api_key("sk-2");
    let back = back.base_url("https://api.openai.com/v1").build().unwrap();
    back.models().list().await.unwrap();
    let names = [
        "authorization",
        "openai-organization",
        "openai-project",
        "x-mine",
        "x-new",
    ];
    let shown: Vec<_> = first
        .seen()
        .iter()
        .map(|seen| names.map(|name| seen.header(name).unwrap_or("-").to_owned()))
        .collect();
    assert_eq!(shown[0], ["Bearer T", "-", "-", "-", "1"], "B83");
    assert_eq!(shown[1], ["Bearer T", "o2", "-", "2", "1"], "B84");
    assert_eq!(shown[2], ["Bearer sk-2", "-", "-", "-", "-"], "B85");
    assert_eq!(
        first.seen()[2].url(),
        "https://api.openai.com/v1/models",
        "B85"
    );
}

#[tokio::test]
async fn b86_errors_have_the_id_of_their_request() {
    for (name, id) in [
        ("x-request-id", "req_runtime_error"),
        ("x-amzn-requestid", "req_1"),
    ] {
        let body = r#"{"error":{"message":"no such model","type":"not_found_error"}}"#;
        let answer = status(404).body(body).header(name, id);
        let server = Server::new([answer]);
        let provider = keys().region(R).endpoint("runtime");
        let client = builder(&server, &[], provider).build().unwrap();
        let error = client.models().retrieve("m").await.unwrap_err();
        assert!(error.is_not_found());
        assert_eq!(error.request_id(), Some(id));
    }
}

#[tokio::test]
async fn b87_a_stream_ends_at_its_last_event() {
    let chunk = r#"{"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{"content":"hi"},"finish_reason":"stop"}]}"#;
    let text = format!("data: {chunk}\n\ndata: [DONE]\n\ndata: {{\"late\":true}}\n\n");
    let server = Server::new([ok(&text).header("content-type", "text/event-stream")]);
    let provider = keys().region(R).endpoint("runtime");
    let client = builder(&server, &[], provider).build().unwrap();
    let call = client.chat().completions().create().model("m");
    let mut events = call
        .messages([openai_kit::chat::user("hi")])
        .stream()
        .await
        .unwrap();
    let mut count = 0;
    while events.try_next().await.unwrap().is_some() {
        count += 1;
    }
    assert_eq!(count, 1);
    let seen = server.only();
    assert_eq!(seen.url(), format!("{RUNTIME}/chat/completions"));
    assert_eq!(scope(&seen), "AKIDEXAMPLE/us-east-1/bedrock");
}

#[tokio::test]
async fn b88_and_b89_queries_are_signed_as_they_are_sent() {
    let (client, server) = build(&[], keys().region(R)).unwrap();
    for query in [
        "tag=one&tag=two",
        "constructor=1&toString=2&__proto__=3",
        "a=x%20y%2Bz&b=%C3%BC",
    ] {
        client
            .get::<Value>(format!("/models?{query}"))
            .await
            .unwrap();
    }
    let seen = server.seen();
    assert_eq!(seen[0].url(), format!("{MANTLE}/models?tag=one&tag=two"));
    assert_eq!(
        seen[2].url(),
        format!("{MANTLE}/models?a=x%20y%2Bz&b=%C3%BC")
    );
    for seen in seen {
        assert!(scope(&seen).starts_with("AKIDEXAMPLE"));
    }
}

#[tokio::test]
async fn what_proxies_and_transports_change_is_not_signed() {
    let (client, server) = build(&[], keys().region(R)).unwrap();
    let call = client.post::<Value>("/x").body(&json!({}));
    let call = call
        .extra_header("accept-encoding", "identity")
        .extra_header("x-amzn-trace-id", "1")
        .extra_header("traceparent", "00-1")
        .extra_header("x-amz-custom", "1");
    call.await.unwrap();
    let seen = server.only();
    let header = seen.header("authorization").unwrap();
    let (_, signed) = header.split_once("SignedHeaders=").unwrap();
    let signed: Vec<&str> = signed.split(',').next().unwrap().split(';').collect();
    for name in [
        "user-agent",
        "accept",
        "accept-encoding",
        "content-length",
        "connection",
        "x-amzn-trace-id",
        "traceparent",
    ] {
        assert!(!signed.contains(&name), "{name}");
    }
    for name in [
        "host",
        "content-type",
        "x-amz-date",
        "x-amz-content-sha256",
        "x-amz-custom",
        "x-stainless-retry-count",
    ] {
        assert!(signed.contains(&name), "{name}");
    }
}

#[tokio::test]
async fn b91_headers_that_are_secret_are_marked() {
    let (client, server) = build(&[], keys().region(R).session_token("session")).unwrap();
    client.models().list().await.unwrap();
    let seen = server.only();
    for name in ["authorization", "x-amz-security-token"] {
        assert!(seen.headers[name].is_sensitive(), "{name}");
    }
    let shown = format!("{:?}", seen.headers);
    assert!(
        !shown.contains("session\"") && !shown.contains("Signature="),
        "{shown}"
    );
}

/// `Client::ready` finds what a call would.
#[tokio::test]
async fn a_client_can_be_asked_whether_it_is_ready() {
    let (client, server) = build(&[], keys().region(R)).unwrap();
    client.ready().await.unwrap();
    assert_eq!(server.seen().len(), 0);
}
