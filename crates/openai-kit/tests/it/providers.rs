//! The seam for providers, with providers of a user's own: rows P2 to P6.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicUsize, Ordering},
};

use openai_kit::{
    Error,
    error::{AuthError, ConfigError},
    provider::{Connection, Provider, Setup},
    transport::{BoxFuture, ReplyBody, RequestBody},
};
use serde_json::Value;

use crate::support::{Server, ok, status};

const LIST: &str = r#"{"object":"list","data":[],"has_more":false}"#;

/// What a provider of a user's own was asked.
#[derive(Clone, Default)]
struct Own {
    connections: Arc<AtomicUsize>,
    prepared: Arc<Mutex<Vec<String>>>,
    /// Whether it turns errors into successes.
    forgives: bool,
    fails: bool,
}

impl Provider for Own {
    fn name(&self) -> &str {
        "own"
    }

    fn connect(&self, setup: &Setup) -> Result<Arc<dyn Connection>, ConfigError> {
        assert_eq!(setup.variable("OWN"), Some("1".to_owned()));
        self.connections.fetch_add(1, Ordering::Relaxed);
        Ok(Arc::new(self.clone()))
    }
}

impl Connection for Own {
    fn base_url(&self) -> &str {
        "https://own.test/base?version=7"
    }

    fn prepare<'a>(
        &'a self,
        request: &'a mut http::Request<RequestBody>,
    ) -> BoxFuture<'a, Result<(), AuthError>> {
        Box::pin(async move {
            let count = &request.headers()["x-stainless-retry-count"];
            let body = request.body().as_bytes().unwrap();
            let line = format!(
                "{} {} {} {}",
                request.method(),
                request.uri(),
                count.to_str().unwrap(),
                String::from_utf8_lossy(body)
            );
            self.prepared.lock().unwrap().push(line);
            if self.fails {
                return Err(AuthError::new("no credential today"));
            }
            request
                .headers_mut()
                .insert("x-own", "yes".parse().unwrap());
            Ok(())
        })
    }

    fn reply(&self, mut reply: http::Response<ReplyBody>) -> http::Response<ReplyBody> {
        if self.forgives {
            *reply.status_mut() = http::StatusCode::OK;
        }
        reply
    }
}

const ENV: &[(&str, &str)] = &[("OWN", "1"), ("OPENAI_API_KEY", "sk-openai")];

#[test]
fn p2_and_p3_conflicts_are_one_error_and_nothing_is_none() {
    let server = Server::new([ok(LIST)]);
    let all = server
        .with_environment(ENV)
        .api_key("sk")
        .admin_api_key("ad")
        .base_url("https://h/v1")
        .provider(Own::default());
    let error = all.build().unwrap_err();
    assert!(matches!(error, Error::Config(_)));
    let text = error.to_string();
    for word in ["`api_key`, `admin_api_key`, `base_url`", "`own`"] {
        assert!(text.contains(word), "P2 {text}");
    }
    let none = server
        .with_environment(ENV)
        .no_api_key()
        .no_admin_api_key()
        .organization(None)
        .project(None)
        .provider(Own::default());
    none.build().unwrap();
}

#[test]
fn p4_each_client_has_a_connection_of_its_own_and_copies_share_it() {
    let server = Server::new([ok(LIST)]);
    let own = Own::default();
    let client = || {
        server
            .with_environment(ENV)
            .provider(own.clone())
            .build()
            .unwrap()
    };
    let first = client();
    let _second = client();
    assert_eq!(own.connections.load(Ordering::Relaxed), 2, "P4");
    let copy = first.with_options().max_retries(0).build().unwrap();
    assert_eq!(own.connections.load(Ordering::Relaxed), 2);
    let moved = copy.with_options().transport(server.transport());
    moved.build().unwrap();
    assert_eq!(own.connections.load(Ordering::Relaxed), 3);
}

#[tokio::test(start_paused = true)]
async fn p5_each_attempt_is_prepared_last() {
    let server = Server::new([status(500), ok("{}")]);
    let own = Own::default();
    let client = server.with_environment(ENV).provider(own.clone());
    let client = client
        .default_query("version", 8)
        .default_query("a", 1)
        .build()
        .unwrap();
    let call = client
        .post::<Value>("/things?b=2")
        .body(&serde_json::json!({"c": 3}));
    call.extra_header("x-own", "mine").await.unwrap();
    let url = "https://own.test/base/things?version=7&b=2&a=1";
    assert_eq!(
        *own.prepared.lock().unwrap(),
        [
            format!(r#"POST {url} 0 {{"c":3}}"#),
            format!(r#"POST {url} 1 {{"c":3}}"#)
        ]
    );
    for seen in server.seen() {
        assert_eq!(seen.header("x-own"), Some("yes"));
        assert_eq!(seen.header("authorization"), None);
    }
}

#[tokio::test]
async fn p6_a_reply_can_be_changed_before_it_is_judged() {
    let server = Server::new([status(500).body(LIST)]);
    let own = Own {
        forgives: true,
        ..Own::default()
    };
    let client = server.with_environment(ENV).provider(own).build().unwrap();
    client.models().list().await.unwrap();
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn what_a_provider_refuses_is_final() {
    let server = Server::new([ok(LIST)]);
    let own = Own {
        fails: true,
        ..Own::default()
    };
    let client = server
        .with_environment(ENV)
        .provider(own.clone())
        .build()
        .unwrap();
    let error = client.models().list().await.unwrap_err();
    assert!(matches!(error, Error::Auth(_)));
    assert_eq!(error.to_string(), "no credential today");
    assert_eq!(
        (own.prepared.lock().unwrap().len(), server.seen().len()),
        (1, 0)
    );
}

#[tokio::test]
async fn another_server_gets_nothing_of_a_provider() {
    let server = Server::new([ok("{}")]);
    let own = Own::default();
    let client = server
        .with_environment(ENV)
        .provider(own.clone())
        .build()
        .unwrap();
    let call = client.get::<Value>("https://other.test/x");
    assert!(matches!(call.await, Err(Error::Config(_))));
    client
        .get::<Value>("https://other.test/x")
        .unauthenticated()
        .await
        .unwrap();
    assert_eq!(server.only().header("x-own"), None);
    assert_eq!(own.prepared.lock().unwrap().len(), 0);
}

#[tokio::test]
async fn redirects_are_followed_only_where_the_provider_says_so() {
    let server = Server::new([status(307).header("location", "/base/other"), ok(LIST)]);
    let client = server
        .with_environment(ENV)
        .provider(Own::default())
        .build()
        .unwrap();
    let error = client.models().list().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 307);
    assert_eq!(server.seen().len(), 1);
}

#[test]
fn a_kind_of_server_is_a_word() {
    let server = Server::new([ok(LIST)]);
    for word in ["bedrock", "Azure", "x"] {
        let error = server
            .with_environment(&[])
            .api_type(word)
            .build()
            .unwrap_err();
        let text = error.to_string();
        assert!(
            text.contains("`openai`, `azure` or `amazon-bedrock`"),
            "{text}"
        );
    }
}

#[tokio::test]
async fn a_copy_drops_what_it_inherited_and_keeps_what_it_was_told() {
    let server = Server::new([ok(LIST)]);
    let plain = server
        .with_environment(ENV)
        .api_key("sk")
        .default_header("x-mine", "1")
        .build()
        .unwrap();
    let copy = plain
        .with_options()
        .environment(|name| (name == "OWN").then(|| "1".to_owned()))
        .default_header("x-new", "2")
        .provider(Own::default())
        .provider(Own::default());
    copy.build().unwrap().models().list().await.unwrap();
    let seen = server.only();
    for (name, value) in [
        ("x-mine", None),
        ("x-new", Some("2")),
        ("x-own", Some("yes")),
        ("authorization", None),
    ] {
        assert_eq!(seen.header(name), value, "{name}");
    }
}
