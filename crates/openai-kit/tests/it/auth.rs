//! Which key a call carries, where it comes from, and what happens without one.

use std::{
    error::Error as StdError,
    io,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use openai_kit::{Client, ClientBuilder, Error, auth::TokenProvider, transport::BoxFuture};

use crate::support::{Server, ok, status};

const LIST: &str = r#"{"object":"list","data":[],"has_more":false}"#;

fn server() -> Server {
    Server::new([ok(LIST)])
}

async fn models(client: &Client) -> Result<(), Error> {
    client.models().list().await.map(drop)
}

async fn roles(client: &Client) -> Result<(), Error> {
    let roles = client.admin().organization().roles();
    roles.list().await.map(drop)
}

async fn verb(client: &Client) -> Result<(), Error> {
    let reply = client.get::<serde_json::Value>("/organization/roles");
    reply.await.map(drop)
}

fn sent(server: &Server) -> Vec<String> {
    let seen = server.seen();
    let keys = seen.iter().map(|seen| seen.header("authorization"));
    keys.map(|key| key.unwrap_or("none").to_owned()).collect()
}

#[tokio::test]
async fn a_key_and_an_admin_key_never_stand_in_for_each_other() {
    let api: fn(ClientBuilder) -> ClientBuilder = |builder| builder.api_key("sk-1");
    let admin: fn(ClientBuilder) -> ClientBuilder = |builder| builder.admin_api_key("ad-1");
    let both: fn(ClientBuilder) -> ClientBuilder =
        |builder| builder.api_key("sk-1").admin_api_key("ad-1");
    for (keys, bearer_call, admin_call, own_call) in [
        (api, Some("Bearer sk-1"), None, Some("Bearer sk-1")),
        (admin, None, Some("Bearer ad-1"), Some("Bearer ad-1")),
        (
            both,
            Some("Bearer sk-1"),
            Some("Bearer ad-1"),
            Some("Bearer sk-1"),
        ),
    ] {
        for (call, key) in [(0, bearer_call), (1, admin_call), (2, own_call)] {
            let server = server();
            let client = keys(server.with_environment(&[])).build().unwrap();
            let outcome = match call {
                0 => models(&client).await,
                1 => roles(&client).await,
                _ => verb(&client).await,
            };
            match key {
                Some(key) => {
                    outcome.unwrap();
                    assert_eq!(sent(&server), [key]);
                }
                None => {
                    let error = outcome.unwrap_err();
                    let name = ["OPENAI_API_KEY", "OPENAI_ADMIN_KEY"][call];
                    assert!(matches!(error, Error::Auth(_)), "{error:?}");
                    assert!(error.to_string().contains(name), "{error}");
                    assert_eq!((error.attempts(), server.seen().len()), (0, 0));
                }
            }
        }
    }
}

/// A provider that is an object.
struct Object;

impl TokenProvider for Object {
    fn token(&self) -> BoxFuture<'_, Result<String, Box<dyn StdError + Send + Sync>>> {
        Box::pin(std::future::ready(Ok("sk-1".to_owned())))
    }
}

#[tokio::test]
async fn a_provider_can_be_a_closure_sync_or_async_or_an_object() {
    let server = server();
    let builder = || server.with_environment(&[]);
    let shared: Arc<dyn TokenProvider> = Arc::new(Object);
    let text = "sk-1".to_owned();
    for builder in [
        builder().api_key_provider(|| "sk-1"),
        builder().api_key_provider(move || text.clone()),
        builder().api_key_provider(|| Ok::<_, io::Error>("sk-1")),
        builder().api_key_provider(|| Ok::<_, String>("sk-1".to_owned())),
        builder().api_key_provider(|| async { "sk-1" }),
        builder().api_key_provider(|| async { "sk-1".to_owned() }),
        builder().api_key_provider(|| async { Ok::<_, io::Error>("sk-1") }),
        builder().api_key_provider(Object),
        builder().api_key_provider(shared),
    ] {
        models(&builder.build().unwrap()).await.unwrap();
    }
    assert_eq!(sent(&server), ["Bearer sk-1"; 9]);
}

/// A client whose provider counts: `sk-1`, `sk-2`, …
fn counting(server: &Server) -> (ClientBuilder, Arc<AtomicU32>) {
    let count = Arc::new(AtomicU32::new(0));
    let own = Arc::clone(&count);
    let provider = move || format!("sk-{}", own.fetch_add(1, Ordering::Relaxed) + 1);
    (
        server.with_environment(&[]).api_key_provider(provider),
        count,
    )
}

#[tokio::test(start_paused = true)]
async fn a_provider_is_asked_for_each_attempt() {
    let server = Server::new([status(500), status(429), ok(LIST)]);
    let (builder, _) = counting(&server);
    models(&builder.build().unwrap()).await.unwrap();
    assert_eq!(sent(&server), ["Bearer sk-1", "Bearer sk-2", "Bearer sk-3"]);
}

#[tokio::test]
async fn a_provider_is_not_asked_where_its_key_is_not_for() {
    let server = server();
    let (builder, count) = counting(&server);
    let client = builder.admin_api_key("ad-1").build().unwrap();
    roles(&client).await.unwrap();
    let call = client
        .models()
        .list()
        .extra_header("Authorization", "Basic x");
    call.await.unwrap();
    client
        .models()
        .list()
        .remove_header("authorization")
        .await
        .unwrap();
    let call = client.get::<serde_json::Value>("/models").unauthenticated();
    call.await.unwrap();
    let elsewhere = client.get::<serde_json::Value>("https://other.test/models");
    assert!(matches!(elsewhere.await, Err(Error::Config(_))));
    assert_eq!(sent(&server), ["Bearer ad-1", "Basic x", "none", "none"]);
    assert_eq!(count.load(Ordering::Relaxed), 0);
}

#[tokio::test(start_paused = true)]
async fn calls_at_the_same_time_have_a_key_of_their_own() {
    let server = server();
    let count = Arc::new(AtomicU32::new(0));
    let builder = server.with_environment(&[]).api_key_provider(move || {
        let number = count.fetch_add(1, Ordering::Relaxed) + 1;
        async move {
            // The first key is there last.
            tokio::time::sleep(Duration::from_secs(u64::from(10 - number))).await;
            format!("sk-{number}")
        }
    });
    let client = builder.build().unwrap();
    let (first, second) = tokio::join!(models(&client), models(&client));
    first.and(second).unwrap();
    assert_eq!(sent(&server), ["Bearer sk-2", "Bearer sk-1"]);
}

#[tokio::test(start_paused = true)]
async fn what_a_provider_fails_with_comes_back_at_once() {
    let server = server();
    let count = Arc::new(AtomicU32::new(0));
    let own = Arc::clone(&count);
    let builder = server.with_environment(&[]).api_key_provider(move || {
        own.fetch_add(1, Ordering::Relaxed);
        async { Err::<String, _>(io::Error::other("vault is shut")) }
    });
    let error = models(&builder.build().unwrap()).await.unwrap_err();
    assert!(matches!(error, Error::Auth(_)));
    let source = error.source().unwrap();
    assert!(source.is::<io::Error>());
    assert_eq!(source.to_string(), "vault is shut");
    assert!(!error.is_retryable());
    assert_eq!((count.load(Ordering::Relaxed), server.seen().len()), (1, 0));
    assert_eq!(error.attempts(), 0);
}

#[tokio::test(start_paused = true)]
async fn an_error_before_a_second_attempt_says_that_there_was_a_first() {
    let server = Server::new([status(500)]);
    let mut keys = vec!["sk-1"];
    let keys = std::sync::Mutex::new(move || keys.pop());
    let builder = server.with_environment(&[]).api_key_provider(move || {
        let key = (keys.lock().unwrap())();
        key.ok_or_else(|| io::Error::other("vault is shut"))
    });
    let error = models(&builder.build().unwrap()).await.unwrap_err();
    assert!(matches!(error, Error::Auth(_)));
    assert_eq!((error.attempts(), server.seen().len()), (1, 1));
}

#[tokio::test]
async fn blank_and_odd_keys_of_a_provider_are_refused() {
    for key in ["", "  ", "a b", "sk-\u{e9}", "sk-1\r\nevil: 1", "sk\u{7f}"] {
        let server = server();
        let builder = server.with_environment(&[]).api_key_provider(move || key);
        let error = models(&builder.build().unwrap()).await.unwrap_err();
        assert!(matches!(error, Error::Auth(_)), "{key:?}");
        assert!(!error.to_string().contains("evil"));
        assert_eq!(server.seen().len(), 0);
    }
    let server = server();
    let builder = server.with_environment(&[]).api_key_provider(|| " sk-1\n");
    models(&builder.build().unwrap()).await.unwrap();
    assert_eq!(sent(&server), ["Bearer sk-1"]);
}

#[test]
fn a_client_without_any_key_cannot_be_made() {
    let server = server();
    for environment in [
        &[][..],
        &[("OPENAI_API_KEY", ""), ("OPENAI_ADMIN_KEY", " \t")],
    ] {
        let error = server.with_environment(environment).build().unwrap_err();
        assert!(matches!(error, Error::Config(_)));
        let text = error.to_string();
        for name in [
            "OPENAI_API_KEY",
            "OPENAI_ADMIN_KEY",
            "api_key",
            "admin_api_key",
            "api_key_provider",
        ] {
            assert!(text.contains(name), "{text}");
        }
    }
    let taken_away = server
        .with_environment(&[("OPENAI_API_KEY", "sk-1"), ("OPENAI_ADMIN_KEY", "ad-1")])
        .no_api_key()
        .no_admin_api_key();
    assert!(taken_away.build().is_err());
}

#[test]
fn a_wrong_key_is_refused_when_the_client_is_made() {
    let server = server();
    for key in [
        "",
        "  ",
        "sk secret",
        "sk-secret\r\nevil: 1",
        "sk-secret\u{e9}",
    ] {
        for (builder, name) in [
            (server.with_environment(&[]).api_key(key), "api_key"),
            (
                server.with_environment(&[]).admin_api_key(key),
                "admin_api_key",
            ),
        ] {
            let error = builder.build().unwrap_err();
            assert_eq!(error.param(), Some(name), "{key:?}");
            assert!(
                !format!("{error} {error:?}").contains("secret"),
                "{error:?}"
            );
        }
    }
}

#[tokio::test]
async fn the_callers_own_authorization_wins_over_the_key() {
    let server = server();
    let client = server
        .with_environment(&[])
        .api_key("sk-1")
        .default_header("authorization", "Basic client")
        .build()
        .unwrap();
    models(&client).await.unwrap();
    let call = client
        .models()
        .list()
        .extra_header("AUTHORIZATION", "Basic call");
    call.await.unwrap();
    let call = client
        .get::<serde_json::Value>("/models")
        .extra_header("Authorization", "Basic raw");
    call.await.unwrap();
    // It does not need a key beside it, and serves admin calls too.
    let client = server
        .with_environment(&[])
        .default_header("Authorization", "Basic alone")
        .build()
        .unwrap();
    models(&client).await.unwrap();
    roles(&client).await.unwrap();
    assert_eq!(
        sent(&server),
        [
            "Basic client",
            "Basic call",
            "Basic raw",
            "Basic alone",
            "Basic alone"
        ]
    );
}

#[tokio::test]
async fn an_authorization_that_was_taken_away_stays_away() {
    let server = server();
    let client = server.client();
    client
        .models()
        .list()
        .remove_header("Authorization")
        .await
        .unwrap();
    let without = client.with_options().remove_default_header("authorization");
    let without = without.build().unwrap();
    models(&without).await.unwrap();
    roles(&without).await.unwrap();
    // A later word puts it back.
    let call = without
        .models()
        .list()
        .extra_header("authorization", "Basic x");
    call.await.unwrap();
    let call = client.models().list();
    let call = call
        .remove_header("authorization")
        .extra_header("authorization", "Basic y");
    call.await.unwrap();
    let call = client.models().list();
    let call = call
        .extra_header("authorization", "Basic z")
        .remove_header("authorization");
    call.await.unwrap();
    assert_eq!(
        sent(&server),
        ["none", "none", "none", "Basic x", "Basic y", "none"]
    );
}
