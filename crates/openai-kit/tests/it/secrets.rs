//! Nothing that is secret shows in logs, errors or `Debug`.

use std::{error::Error as StdError, fmt::Debug};

use openai_kit::{ClientBuilder, Error, Upload, error::TransportErrorKind};
use serde_json::Value;

use crate::{
    notebook::Notebook,
    support::{Answer, Server, ok, status},
};

/// All secrets have this word in them.
const WORD: &str = "planted";

const MODEL: &str = r#"{"id":"m","object":"model","created":1,"owned_by":"o"}"#;

/// A client that has a secret wherever one can be.
fn secretive(builder: ClientBuilder) -> ClientBuilder {
    let names = [
        "api-key",
        "X-Api-Key",
        "Cookie",
        "Proxy-Authorization",
        "X-Amz-Security-Token",
        "x-session-id",
        "x-my_token",
        "x-client-secret",
    ];
    let builder = builder
        .api_key("sk-planted")
        .admin_api_key("ad-planted")
        .webhook_secret("whsec_planted")
        .base_url("https://api.test/v1?key=planted")
        .default_query("token", "planted")
        .log_bodies(true);
    names.into_iter().fold(builder, |builder, name| {
        builder.default_header(name, "planted")
    })
}

/// What everything that was seen looked like.
#[derive(Default)]
struct Shown(Vec<String>);

impl Shown {
    fn see(&mut self, value: &dyn Debug) {
        self.0.push(format!("{value:?} {value:#?}"));
    }

    fn fails<T>(&mut self, outcome: Result<T, Error>) {
        let Err(error) = outcome else {
            panic!("no error")
        };
        self.see(&error);
        self.0.push(error.to_string());
        let mut next = error.source();
        while let Some(source) = next {
            self.0.push(format!("{source} {source:?}"));
            next = source.source();
        }
    }

    fn check(&self) {
        for text in &self.0 {
            assert!(!text.contains(WORD), "{text}");
        }
    }
}

#[test]
fn the_secrets_are_really_sent() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let server = Server::new([ok(MODEL)]);
    let client = secretive(server.builder()).build().unwrap();
    runtime
        .block_on(client.models().retrieve("m").into_future())
        .unwrap();
    let seen = server.only();
    assert_eq!(seen.header("authorization"), Some("Bearer sk-planted"));
    assert_eq!(seen.path(), "/v1/models/m?key=planted&token=planted");
    let planted = seen.headers.values().filter(|value| *value == "planted");
    assert_eq!(planted.count(), 8);
}

#[tokio::test(start_paused = true)]
async fn calls_that_succeed_tell_no_secret() {
    let notebook = Notebook::default();
    let _listening = notebook.listen();
    let mut shown = Shown::default();
    let page = r#"{"data":[{"id":"a"}],"has_more":true}"#;
    let server = Server::new([
        status(429),
        ok(page)
            .header("set-cookie", "planted")
            .header("x-auth-token", "planted"),
        ok(page),
        ok(r#"{"data":[]}"#),
        ok(MODEL),
    ]);
    let builder = secretive(server.builder());
    shown.see(&builder);
    let client = builder.build().unwrap();
    shown.see(&client);
    let copy = client.with_options().api_key_provider(|| "sk-planted-too");
    shown.see(&copy);
    shown.see(&copy.build().unwrap());
    shown.see(&client.files());
    let call = client
        .files()
        .list()
        .extra_header("authorization", "Basic planted");
    let call = call.extra_query("sig", "planted");
    shown.see(&call);
    shown.see(&call.encode().unwrap());
    shown.see(&call.clone().with_response());
    shown.see(&call.clone().raw());
    let page = call.await.unwrap();
    shown.see(&page);
    let mut items = client.files().list().items();
    while items.try_next().await.unwrap().is_some() {}
    shown.see(&items);
    shown.see(&client.models().retrieve("m").with_response().await.unwrap());
    let raw = client.models().retrieve("m").raw().await.unwrap();
    shown.see(&raw);
    raw.bytes().await.unwrap();
    client.admin().organization().roles().list().await.unwrap();
    let upload = client
        .files()
        .create()
        .file(Upload::bytes(*b"x"))
        .purpose("p");
    shown.see(&upload);
    shown.see(&upload.encode().unwrap());
    upload.await.unwrap();
    let request = client.get::<Value>("/x?key=planted").query("a", "planted");
    let request = request.extra_header("x-goog-signature", "planted");
    shown.see(&request);
    shown.see(&request.with_response().await.unwrap());
    shown.see(&client.get::<()>("/x?key=planted").raw());
    client.post::<Value>("/x").body(&1).await.unwrap();
    shown.0.push(notebook.text());
    shown.check();
    let told = notebook.text();
    for word in ["answered", "retrying", "body", "openai.call"] {
        assert!(told.contains(word), "{word}");
    }
}

#[tokio::test(start_paused = true)]
async fn calls_that_fail_tell_no_secret() {
    let notebook = Notebook::default();
    let _listening = notebook.listen();
    let mut shown = Shown::default();
    for answer in [
        status(401)
            .body(r#"{"error":{"message":"wrong key"}}"#)
            .header("set-cookie", "planted"),
        status(400).body("no json"),
        ok("no json").header("set-cookie", "planted"),
        ok("[]"),
        status(307).header("location", "https://other.test/?key=planted"),
        Answer::Fails(TransportErrorKind::Connect),
        Answer::Silent,
        Answer::Breaks(200, b"x".to_vec()),
    ] {
        let server = Server::new([answer]);
        let client = secretive(server.builder()).build().unwrap();
        shown.fails(client.models().retrieve("m").await);
        shown.fails(client.get::<u8>("/x?key=planted").await);
        shown.fails(
            client
                .get::<Value>("https://other.test/x?key=planted")
                .await,
        );
    }
    let server = Server::new([ok(MODEL)]);
    let client = secretive(server.builder()).build().unwrap();
    shown.fails(
        client
            .models()
            .retrieve("m")
            .extra_header("x", "pla\nplanted")
            .await,
    );
    shown.fails(
        client
            .models()
            .retrieve("m")
            .extra_header("a b", "planted")
            .await,
    );
    shown.fails(client.models().retrieve("").await);
    shown.fails(client.get::<Value>("/a b?key=planted").await);
    shown.fails(client.get::<Value>("https://h h/?key=planted").await);
    shown.fails(client.get::<Value>("/../x?key=planted").await);
    shown.fails(
        client
            .post::<Value>("/x")
            .body(&[1])
            .extra_body("a", "planted")
            .await,
    );
    let odd = client
        .with_options()
        .api_key_provider(|| "sk planted")
        .build()
        .unwrap();
    shown.fails(odd.models().retrieve("m").await);
    shown.0.push(notebook.text());
    shown.check();
    let told = notebook.text();
    assert!(told.contains("failed") && told.contains("retrying"));
}

#[tokio::test]
async fn builders_that_fail_tell_no_secret() {
    let mut shown = Shown::default();
    let server = Server::new([]);
    let plain = || {
        openai_kit::Client::builder()
            .environment(|_| None)
            .api_key("sk-planted")
    };
    for builder in [
        server.builder().api_key("sk planted"),
        server.builder().admin_api_key("ad\nplanted"),
        server.builder().base_url("https://me:planted@api.test/v1"),
        server.builder().base_url("https://h h/?planted"),
        server.builder().default_header("x", "planted\n"),
        server.builder().proxy("http://me:planted@p:1"),
        plain().proxy("gopher://me:planted@p:1"),
        plain().proxy("http://me:planted@:1"),
        plain().proxy("me:planted@"),
        plain().ca_bundle("-----BEGIN CERTIFICATE-----planted"),
        plain().client_certificate("planted", "planted"),
        server.with_environment(&[("OPENAI_API_KEY", "sk planted")]),
        server.with_environment(&[
            ("OPENAI_API_KEY", "k"),
            ("OPENAI_CUSTOM_HEADERS", "a b: planted"),
        ]),
    ] {
        shown.see(&builder);
        match builder.build() {
            Ok(client) => shown.see(&client),
            Err(error) => shown.fails(Err::<(), _>(error)),
        }
    }
    shown.check();
}

#[tokio::test]
async fn a_proxy_keeps_its_password_to_itself() {
    let notebook = Notebook::default();
    let _listening = notebook.listen();
    let mut shown = Shown::default();
    let builder = secretive(openai_kit::Client::builder().environment(|_| None));
    // Nobody listens there.
    let proxy = builder
        .proxy("http://me:planted@127.0.0.1:1")
        .max_retries(0);
    shown.see(&proxy);
    let client = proxy.build().unwrap();
    shown.see(&client);
    let outcome = client.models().retrieve("m").await;
    assert!(
        outcome.as_ref().is_err_and(Error::is_connect),
        "{outcome:?}"
    );
    shown.fails(outcome);
    shown.0.push(notebook.text());
    shown.check();
}
