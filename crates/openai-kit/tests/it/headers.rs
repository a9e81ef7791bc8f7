//! Which headers a call sends, and whose word on them counts.

use std::time::Duration;

use openai_kit::{Client, Error, resources};
use serde_json::Value;

use crate::support::{Seen, Server, ok, status};

const MODEL: &str = r#"{"id":"m","object":"model","created":1,"owned_by":"o"}"#;

fn server() -> Server {
    Server::new([ok(MODEL)])
}

fn names(seen: &Seen) -> Vec<&str> {
    let mut names: Vec<_> = seen.headers.keys().map(http::HeaderName::as_str).collect();
    names.sort_unstable();
    names
}

const ALWAYS: [&str; 11] = [
    "accept",
    "authorization",
    "user-agent",
    "x-stainless-arch",
    "x-stainless-async",
    "x-stainless-lang",
    "x-stainless-os",
    "x-stainless-package-version",
    "x-stainless-read-timeout",
    "x-stainless-retry-count",
    "x-stainless-runtime",
];

#[tokio::test]
async fn every_request_says_who_sends_it_and_no_more() {
    let server = server();
    server.client().models().retrieve("m").await.unwrap();
    let seen = server.only();
    assert_eq!(names(&seen), ALWAYS);
    let version = env!("CARGO_PKG_VERSION");
    for (name, value) in [
        ("accept", "application/json"),
        ("authorization", "Bearer sk-key"),
        ("user-agent", &*format!("openai-kit/{version}")),
        ("x-stainless-lang", "rust"),
        ("x-stainless-package-version", version),
        ("x-stainless-runtime", "rustc"),
        ("x-stainless-async", "async:tokio"),
        ("x-stainless-retry-count", "0"),
        ("x-stainless-read-timeout", "600"),
    ] {
        assert_eq!(seen.header(name), Some(value));
    }
    let systems = [
        "MacOS", "Linux", "Windows", "FreeBSD", "OpenBSD", "iOS", "Android", "Unknown",
    ];
    let system = seen.header("x-stainless-os").unwrap();
    assert!(
        systems.contains(&system) || system.starts_with("Other"),
        "{system}"
    );
    let arch = seen.header("x-stainless-arch").unwrap();
    assert!(
        ["x32", "x64", "arm", "arm64", "other", "unknown"].contains(&arch),
        "{arch}"
    );
}

#[tokio::test]
async fn a_content_type_comes_with_a_body_only() {
    let server = server();
    let client = server.client();
    client.responses().create().model("m").await.unwrap();
    client.responses().cancel("r").await.unwrap();
    client.files().delete("f").await.unwrap();
    client.post::<Value>("/x").await.unwrap();
    client.post::<Value>("/x").body(&1).await.unwrap();
    client.delete::<Value>("/x").await.unwrap();
    client.models().retrieve("m").raw().await.unwrap();
    let media: Vec<_> = server
        .seen()
        .iter()
        .map(|seen| {
            let media = seen.header("content-type").map(str::to_owned);
            assert_eq!(media.is_some(), !seen.body.is_empty());
            assert_eq!(
                names(seen).len(),
                ALWAYS.len() + usize::from(media.is_some())
            );
            media.is_some_and(|media| media == "application/json")
        })
        .collect();
    assert_eq!(media, [true, false, false, false, true, false, false]);
}

#[tokio::test]
async fn operations_have_headers_of_their_own() {
    let server = server();
    let client = server.client();
    let binary = "application/binary";
    client.files().content("f").await.unwrap();
    client
        .containers()
        .files()
        .content()
        .retrieve("c", "f")
        .await
        .unwrap();
    client.skills().content().retrieve("s").await.unwrap();
    #[allow(deprecated, reason = "it must work, too")]
    client.videos().download_content("v").await.unwrap();
    client
        .live()
        .sessions()
        .download_recording("s")
        .await
        .unwrap();
    let speech = client.audio().speech().create();
    speech.model("m").input("i").voice("v").await.unwrap();
    client
        .beta()
        .agents()
        .sessions()
        .artifacts()
        .content("s", "a")
        .await
        .unwrap();
    client.realtime().calls().create().sdp("v=0").await.unwrap();
    client.realtime().calls().hangup("c").await.unwrap();
    client.responses().delete("r").await.unwrap();
    client.responses().create().await.unwrap();
    let accepted: Vec<_> = server
        .seen()
        .iter()
        .map(|seen| seen.header("accept").unwrap().to_owned())
        .collect();
    let octets = "application/octet-stream";
    assert_eq!(
        accepted,
        [
            binary,
            binary,
            binary,
            binary,
            binary,
            octets,
            octets,
            "application/sdp",
            "*/*",
            "*/*",
            "application/json",
        ]
    );
}

#[tokio::test]
async fn unreleased_operations_say_so() {
    let server = Server::new([ok(r#"{"data":[],"has_more":false}"#)]);
    let client = server.client();
    #[allow(deprecated, reason = "it must work, too")]
    client.beta().assistants().list().await.unwrap();
    client.vector_stores().list().await.unwrap();
    client.vector_stores().files().list("v").await.unwrap();
    client.beta().agents().list().await.unwrap();
    client.beta().chatkit().threads().list().await.unwrap();
    client.files().list().await.unwrap();
    let call = client
        .vector_stores()
        .list()
        .extra_header("openai-beta", "assistants=v3");
    call.await.unwrap();
    client
        .vector_stores()
        .list()
        .remove_header("OpenAI-Beta")
        .await
        .unwrap();
    let said: Vec<_> = server
        .seen()
        .iter()
        .map(|seen| seen.header("openai-beta").unwrap_or("-").to_owned())
        .collect();
    let assistants = "assistants=v2";
    assert_eq!(
        said,
        [
            assistants,
            assistants,
            assistants,
            "agents=v1",
            "chatkit_beta=v1",
            "-",
            "assistants=v3",
            "-"
        ]
    );
}

#[tokio::test]
async fn parameters_can_be_headers() {
    let server = server();
    let call = server.client().beta().responses().create().model("m");
    call.betas(["one=v1", "two=v2"]).await.unwrap();
    let seen = server.only();
    assert_eq!(seen.header("openai-beta"), Some("one=v1,two=v2"));
    assert_eq!(seen.json(), serde_json::json!({"model": "m"}));
    let call = server.client().beta().responses().create().model("m");
    let error = call.betas(["one\ntwo"]).await.unwrap_err();
    assert_eq!(error.param(), Some("betas"));
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn the_call_wins_over_the_operation_which_wins_over_the_client() {
    let server = server();
    let client = server
        .builder()
        .default_header("X-One", "client")
        .default_header("x-ONE", "client again")
        .default_header("accept", "text/client")
        .default_header("user-agent", "client")
        .default_header("content-type", "text/client")
        .build()
        .unwrap();
    client.models().retrieve("m").await.unwrap();
    client.files().content("f").await.unwrap();
    client.responses().create().await.unwrap();
    let call = client.responses().create().extra_header("x-one", "call");
    let call = call
        .extra_header("Accept", "text/call")
        .extra_header("Content-Type", "text/call");
    call.extra_header("USER-AGENT", " call ").await.unwrap();
    let seen = server.seen();
    let shown = |index: usize| {
        ["x-one", "accept", "user-agent", "content-type"]
            .map(|name| seen[index].header(name).unwrap_or("-").to_owned())
    };
    assert_eq!(shown(0)[..3], ["client again", "text/client", "client"]);
    assert_eq!(shown(1)[1], "application/binary");
    assert_eq!(shown(2)[1..], ["text/client", "client", "application/json"]);
    assert_eq!(shown(3), ["call", "text/call", "call", "text/call"]);
    assert!(
        seen.iter()
            .all(|seen| seen.headers.get_all("x-one").iter().count() == 1)
    );
}

#[tokio::test]
async fn a_header_can_be_taken_away_whatever_it_is() {
    for name in ALWAYS {
        let server = server();
        let client = server.client();
        client
            .models()
            .retrieve("m")
            .remove_header(name.to_uppercase())
            .await
            .unwrap();
        let without = client.with_options().remove_default_header(name);
        without
            .build()
            .unwrap()
            .models()
            .retrieve("m")
            .await
            .unwrap();
        let seen = server.seen();
        assert_eq!(seen[0].header(name), None);
        // The count of retries is the call's own.
        let counted = name == "x-stainless-retry-count";
        assert_eq!(seen[1].header(name), counted.then_some("0"));
    }
    // A later word puts it back.
    let server = server();
    let client = server
        .builder()
        .remove_default_header("accept")
        .build()
        .unwrap();
    client
        .models()
        .retrieve("m")
        .extra_header("accept", "back")
        .await
        .unwrap();
    let call = client.responses().create().remove_header("content-type");
    call.await.unwrap();
    let seen = server.seen();
    assert_eq!(seen[0].header("accept"), Some("back"));
    assert_eq!(seen[1].header("content-type"), None);
    assert_eq!(seen[1].text(), "{}");
}

#[tokio::test]
async fn what_http_does_not_allow_is_refused_before_anything_is_sent() {
    let server = server();
    let client = server.client();
    for (name, value) in [
        ("a b", "secret"),
        ("", "secret"),
        ("é", "secret"),
        ("a:b", "secret"),
        ("x-a", "sec\nret"),
        ("x-a", "sec\rret"),
        ("x-a", "sec\0ret"),
    ] {
        let calls: [Result<(), Error>; 2] = [
            client
                .models()
                .retrieve("m")
                .extra_header(name, value)
                .await
                .map(drop),
            client
                .get::<Value>("/m")
                .extra_header(name, value)
                .await
                .map(drop),
        ];
        for outcome in calls {
            let error = outcome.unwrap_err();
            assert!(matches!(error, Error::Config(_)));
            assert_eq!(error.param(), Some(name));
            let text = format!("{error} {error:?}");
            assert!(
                !text.contains("secret") && !text.contains("ret\""),
                "{text}"
            );
        }
    }
    let error = client
        .models()
        .retrieve("m")
        .remove_header("a b")
        .await
        .unwrap_err();
    assert_eq!(error.param(), Some("a b"));
    assert!(server.seen().is_empty());
}

#[tokio::test(start_paused = true)]
async fn an_idempotency_key_is_sent_when_it_is_given_and_stays_the_same() {
    let server = Server::new([status(500), status(500), ok(MODEL)]);
    let call = server.client().responses().create();
    call.idempotency_key("key-1").await.unwrap();
    server.client().responses().create().await.unwrap();
    let call = server.client().post::<Value>("/x").idempotency_key("key-2");
    call.await.unwrap();
    let keys: Vec<_> = server
        .seen()
        .iter()
        .map(|seen| seen.header("idempotency-key").unwrap_or("-").to_owned())
        .collect();
    assert_eq!(keys, ["key-1", "key-1", "key-1", "-", "key-2"]);
}

#[tokio::test]
async fn the_limit_of_an_attempt_is_told_to_the_server() {
    let second = Duration::from_secs(1);
    type Call = resources::models::Retrieve;
    type Say = fn(openai_kit::call::Call<Call>) -> openai_kit::call::Call<Call>;
    let name = "x-stainless-read-timeout";
    let calls: [(Option<Duration>, Say, Option<&str>); 8] = [
        (Some(second * 600), |call| call, Some("600")),
        (Some(second * 3), |call| call, Some("3")),
        (Some(Duration::from_millis(7_500)), |call| call, Some("7.5")),
        (None, |call| call, None),
        (None, |call| call.timeout(Duration::from_secs(2)), Some("2")),
        (Some(second), |call| call.timeout(None), None),
        (
            Some(second),
            |call| {
                call.timeout(Duration::from_secs(2))
                    .extra_header("X-Stainless-Read-Timeout", "9")
            },
            Some("9"),
        ),
        (
            Some(second),
            |call| {
                call.remove_header("x-stainless-read-timeout")
                    .timeout(Duration::from_secs(2))
            },
            None,
        ),
    ];
    for (limit, say, expected) in calls {
        let server = server();
        let client: Client = server.builder().timeout(limit).build().unwrap();
        say(client.models().retrieve("m")).await.unwrap();
        assert_eq!(server.only().header(name), expected);
    }
}

#[tokio::test]
async fn organization_and_project_are_sent_where_they_are_set() {
    let server = server();
    let builder = server
        .builder()
        .organization("o".to_owned())
        .project("p".to_owned());
    let client = builder.build().unwrap();
    client.models().retrieve("m").await.unwrap();
    client.get::<Value>("/x").await.unwrap();
    let call = client
        .models()
        .retrieve("m")
        .extra_header("OpenAI-Project", "q");
    call.remove_header("OpenAI-Organization").await.unwrap();
    let seen = server.seen();
    for seen in &seen[..2] {
        assert_eq!(seen.header("openai-organization"), Some("o"));
        assert_eq!(seen.header("openai-project"), Some("p"));
    }
    assert_eq!(seen[2].header("openai-organization"), None);
    assert_eq!(seen[2].header("openai-project"), Some("q"));
}
