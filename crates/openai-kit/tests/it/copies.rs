//! Clients that are copied from others, and what they share with them.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use openai_kit::Client;

use crate::support::{Server, ok, status};

const MODEL: &str = r#"{"id":"m","object":"model","created":1,"owned_by":"o"}"#;

fn server() -> Server {
    Server::new([ok(MODEL)])
}

#[tokio::test]
async fn a_copy_replaces_where_requests_go() {
    let server = server();
    let first = server.client();
    let region = first.with_options().data_residency("eu").build().unwrap();
    let elsewhere = region
        .with_options()
        .base_url("https://h/v1")
        .build()
        .unwrap();
    let kept = region.with_options().max_retries(0).build().unwrap();
    let moved = first.with_options().transport(server.transport());
    let moved = moved.data_residency("jp").build().unwrap();
    for client in [&first, &region, &elsewhere, &kept, &moved] {
        client.models().retrieve("m").await.unwrap();
    }
    let hosts: Vec<_> = server
        .seen()
        .iter()
        .map(|seen| seen.uri.host().unwrap().to_owned())
        .collect();
    let eu = "eu.api.openai.com";
    assert_eq!(hosts, ["api.test", eu, "h", eu, "jp.api.openai.com"]);
}

#[tokio::test(start_paused = true)]
async fn a_copy_has_what_it_does_not_say_anew() {
    let server = Server::new([status(500)]);
    let first = server
        .builder()
        .admin_api_key("ad-1")
        .organization("o".to_owned())
        .project("p".to_owned())
        .default_header("x-a", "1")
        .default_header("x-b", "1")
        .default_query("a", 1)
        .max_retries(0)
        .timeout(Duration::from_secs(7))
        .build()
        .unwrap();
    let copy = first
        .with_options()
        .organization(None)
        .default_header("X-B", "2")
        .default_header("Authorization", "Basic copy")
        .default_query("b", 2)
        .max_retries(1)
        .build()
        .unwrap();
    let again = copy
        .with_options()
        .default_header("authorization", "Basic again");
    let again = again.build().unwrap();
    for (client, attempts) in [(&copy, 2), (&first, 1), (&again, 2)] {
        let error = client.models().retrieve("m").await.unwrap_err();
        assert_eq!(error.attempts(), attempts);
    }
    let seen = server.seen();
    let shown = |index: usize| {
        let names = [
            "authorization",
            "openai-organization",
            "openai-project",
            "x-a",
            "x-b",
        ];
        names.map(|name| seen[index].header(name).unwrap_or("-").to_owned())
    };
    assert_eq!(shown(0), ["Basic copy", "-", "p", "1", "2"]);
    assert_eq!(shown(2), ["Bearer sk-key", "o", "p", "1", "1"]);
    assert_eq!(shown(3), ["Basic again", "-", "p", "1", "2"]);
    assert_eq!(seen[0].path(), "/v1/models/m?a=1&b=2");
    assert_eq!(seen[2].path(), "/v1/models/m?a=1");
    assert_eq!(seen[0].header("x-stainless-read-timeout"), Some("7"));
    let roles = again.admin().organization().roles().list();
    assert!(roles.remove_header("authorization").await.is_err());
}

#[tokio::test]
async fn a_copy_can_have_another_key() {
    let server = server();
    let first = server.client();
    let copy = first.with_options().api_key("sk-copy").build().unwrap();
    let provided = copy
        .with_options()
        .api_key_provider(|| "sk-given")
        .build()
        .unwrap();
    for client in [&first, &copy, &provided] {
        client.models().retrieve("m").await.unwrap();
    }
    let keys: Vec<_> = server
        .seen()
        .iter()
        .map(|seen| seen.header("authorization").unwrap().to_owned())
        .collect();
    assert_eq!(keys, ["Bearer sk-key", "Bearer sk-copy", "Bearer sk-given"]);
}

#[tokio::test]
async fn the_environment_is_read_once() {
    let server = server();
    let reads = Arc::new(AtomicUsize::new(0));
    let key = Arc::new(Mutex::new("sk-1".to_owned()));
    let (counter, current) = (Arc::clone(&reads), Arc::clone(&key));
    let client = Client::builder()
        .transport(server.transport())
        .environment(move |name| {
            counter.fetch_add(1, Ordering::Relaxed);
            (name == "OPENAI_API_KEY").then(|| current.lock().unwrap().clone())
        })
        .build()
        .unwrap();
    let then = reads.load(Ordering::Relaxed);
    assert!(then > 0);
    *key.lock().unwrap() = "sk-2".to_owned();
    client.models().retrieve("m").await.unwrap();
    let copy = client.with_options().max_retries(1).build().unwrap();
    copy.models().retrieve("m").await.unwrap();
    assert_eq!(reads.load(Ordering::Relaxed), then);
    for seen in server.seen() {
        assert_eq!(seen.header("authorization"), Some("Bearer sk-1"));
    }
}
