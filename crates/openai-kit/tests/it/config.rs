//! What a client is made from: options and the environment.

use std::time::Duration;

use openai_kit::{Client, ClientBuilder, Error};

use crate::support::{Seen, Server, ok};

const MODEL: &str = r#"{"id":"m","object":"model","created":1,"owned_by":"o"}"#;

fn server() -> Server {
    Server::new([ok(MODEL)])
}

async fn call(builder: ClientBuilder, server: &Server) -> Seen {
    let client = builder.build().unwrap();
    client.models().retrieve("m").await.unwrap();
    server.seen().pop().unwrap()
}

/// What a call sends when the environment has a key and these variables.
async fn with(variables: &[(&str, &str)], more: Change) -> Seen {
    let server = server();
    let mut all = vec![("OPENAI_API_KEY", "sk-env")];
    all.extend_from_slice(variables);
    call(more(server.with_environment(&all)), &server).await
}

/// A change of a builder.
type Change = fn(ClientBuilder) -> ClientBuilder;

fn as_is(builder: ClientBuilder) -> ClientBuilder {
    builder
}

/// What is wrong with a builder.
fn refused(builder: ClientBuilder) -> Error {
    let error = builder.build().unwrap_err();
    assert!(matches!(error, Error::Config(_)), "{error:?}");
    error
}

#[tokio::test]
async fn variables_fill_what_was_not_said() {
    for value in ["x-1", "  x-1\t"] {
        let server = server();
        let seen = call(
            server.with_environment(&[("OPENAI_API_KEY", value)]),
            &server,
        )
        .await;
        assert_eq!(seen.header("authorization"), Some("Bearer x-1"));
        assert_eq!(seen.uri, "https://api.openai.com/v1/models/m");
        for (variable, header) in [
            ("OPENAI_ORG_ID", "openai-organization"),
            ("OPENAI_PROJECT_ID", "openai-project"),
        ] {
            let seen = with(&[(variable, value)], as_is).await;
            assert_eq!(seen.header(header), Some("x-1"));
        }
    }
    let seen = with(&[("OPENAI_BASE_URL", " https://h/v9 ")], as_is).await;
    assert_eq!(seen.uri, "https://h/v9/models/m");
    let server = server();
    let builder = server.with_environment(&[("OPENAI_ADMIN_KEY", " ad-1 ")]);
    let client = builder.build().unwrap();
    client
        .admin()
        .organization()
        .projects()
        .retrieve("p")
        .await
        .unwrap();
    assert_eq!(server.only().header("authorization"), Some("Bearer ad-1"));
}

#[tokio::test]
async fn a_blank_variable_is_as_good_as_none() {
    for blank in ["", " ", "\t\r\n"] {
        let seen = with(
            &[
                ("OPENAI_ORG_ID", blank),
                ("OPENAI_PROJECT_ID", blank),
                ("OPENAI_BASE_URL", blank),
                ("OPENAI_CUSTOM_HEADERS", blank),
                ("OPENAI_API_TYPE", blank),
                ("AZURE_OPENAI_ENDPOINT", blank),
            ],
            as_is,
        )
        .await;
        assert_eq!(seen.header("openai-organization"), None);
        assert_eq!(seen.header("openai-project"), None);
        assert_eq!(seen.uri, "https://api.openai.com/v1/models/m");
    }
}

#[tokio::test]
async fn what_was_said_wins_over_the_environment() {
    let variables = [
        ("OPENAI_ORG_ID", "env"),
        ("OPENAI_PROJECT_ID", "env"),
        ("OPENAI_BASE_URL", "https://env/v1"),
        ("OPENAI_CUSTOM_HEADERS", "X-One: env"),
    ];
    let seen = with(&variables, |builder| {
        builder
            .api_key("sk-own")
            .organization("own".to_owned())
            .project("own".to_owned())
            .base_url("https://own/v1")
            .default_header("x-one", "own")
    })
    .await;
    assert_eq!(seen.header("authorization"), Some("Bearer sk-own"));
    assert_eq!(seen.header("openai-organization"), Some("own"));
    assert_eq!(seen.header("openai-project"), Some("own"));
    assert_eq!(seen.uri, "https://own/v1/models/m");
    assert_eq!(seen.header("x-one"), Some("own"));
    // None is a word, too.
    let seen = with(&variables, |builder| {
        builder
            .organization(None)
            .project(None)
            .remove_default_header("X-One")
    })
    .await;
    for name in ["openai-organization", "openai-project", "x-one"] {
        assert_eq!(seen.header(name), None);
    }
    let variables = [("OPENAI_API_KEY", "sk-env"), ("OPENAI_ADMIN_KEY", "ad-env")];
    let server = server();
    let client = server
        .with_environment(&variables)
        .no_api_key()
        .build()
        .unwrap();
    assert!(matches!(
        client.models().retrieve("m").await,
        Err(Error::Auth(_))
    ));
    let client = server
        .with_environment(&variables)
        .no_admin_api_key()
        .build()
        .unwrap();
    let roles = client.admin().organization().roles();
    assert!(matches!(roles.list().await, Err(Error::Auth(_))));
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn custom_headers_are_a_line_each() {
    for (text, name, value) in [
        ("X-A: 1", "x-a", Some("1")),
        ("X-B:1\nX-A:2", "x-a", Some("2")),
        ("X-A: 1\r\nX-B: 2\r\n", "x-a", Some("1")),
        ("  X-A  :  a: b  ", "x-a", Some("a: b")),
        ("X-A: 1\nx-a: 2", "x-a", Some("2")),
        ("X-A:", "x-a", Some("")),
        ("no colon\nX-A: 1\n\n", "x-a", Some("1")),
        (": nameless\nX-A: 1", "x-a", Some("1")),
        ("X-A", "x-a", None),
        ("User-Agent: mine", "user-agent", Some("mine")),
        ("OpenAI-Organization: o", "openai-organization", Some("o")),
    ] {
        let seen = with(&[("OPENAI_CUSTOM_HEADERS", text)], as_is).await;
        assert_eq!(seen.header(name), value, "{text:?}");
    }
    let server = server();
    for (text, name) in [("a b: secret", "a b"), ("X-A: sec\u{1}ret", "X-A")] {
        let error = refused(
            server.with_environment(&[("OPENAI_API_KEY", "sk-1"), ("OPENAI_CUSTOM_HEADERS", text)]),
        );
        assert_eq!(error.param(), Some(name));
        assert!(!error.to_string().contains("ret"), "{error}");
    }
}

#[tokio::test]
async fn an_authorization_in_the_environment_wins_over_the_key_only() {
    let variables = [("OPENAI_CUSTOM_HEADERS", "authorization: Basic env\nX-A: 1")];
    let said: [(Change, Option<&str>); 4] = [
        (|builder| builder, Some("Basic env")),
        (|builder| builder.api_key("sk-own"), Some("Basic env")),
        (
            |builder| builder.default_header("AUTHORIZATION", "Basic own"),
            Some("Basic own"),
        ),
        (
            |builder| builder.remove_default_header("Authorization"),
            None,
        ),
    ];
    for (say, expected) in said {
        let seen = with(&variables, say).await;
        assert_eq!(seen.header("authorization"), expected);
        assert_eq!(seen.header("x-a"), Some("1"));
    }
}

#[tokio::test]
async fn a_region_decides_where_requests_go() {
    for (region, host) in [
        ("global", "api.openai.com"),
        ("us", "us.api.openai.com"),
        ("eu", "eu.api.openai.com"),
        ("ae", "ae.api.openai.com"),
        ("au", "au.api.openai.com"),
        ("in", "in.api.openai.com"),
        ("jp", "jp.api.openai.com"),
    ] {
        let server = server();
        let builder = server.with_environment(&[
            ("OPENAI_API_KEY", "sk-1"),
            ("OPENAI_BASE_URL", "https://env/v1"),
        ]);
        let seen = call(builder.data_residency(region), &server).await;
        assert_eq!(seen.uri.to_string(), format!("https://{host}/v1/models/m"));
    }
    for region in ["EU", "eu ", "", "de", "https://eu.api.openai.com"] {
        let error = refused(
            server()
                .with_environment(&[])
                .api_key("k")
                .data_residency(region),
        );
        assert_eq!(error.param(), Some("data_residency"));
        let text = error.to_string();
        assert!(text.contains("global, us, eu, ae, au, in, jp"), "{text}");
    }
}

#[test]
fn a_region_and_a_base_url_contradict_each_other() {
    let server = server();
    let builder = || server.with_environment(&[]).api_key("k");
    for builder in [
        builder().base_url("https://h/v1").data_residency("eu"),
        builder().data_residency("eu").base_url("https://h/v1"),
    ] {
        let text = refused(builder).to_string();
        assert!(
            text.contains("data_residency") && text.contains("base_url"),
            "{text}"
        );
    }
}

#[test]
fn the_kind_of_server_must_be_clear() {
    let server = server();
    let key = ("OPENAI_API_KEY", "sk-1");
    let build = |variables: &[(&str, &str)]| server.with_environment(variables).build();
    assert!(build(&[key, ("OPENAI_API_TYPE", "openai")]).is_ok());
    let error = build(&[key, ("OPENAI_API_TYPE", "bogus")]).unwrap_err();
    assert!(error.to_string().contains("OPENAI_API_TYPE"), "{error}");
    for hint in [
        "AZURE_OPENAI_ENDPOINT",
        "AZURE_OPENAI_API_KEY",
        "AZURE_OPENAI_AD_TOKEN",
    ] {
        let variables = [key, (hint, "https://x")];
        let error = build(&variables).unwrap_err();
        let text = error.to_string();
        for word in ["OPENAI_API_TYPE", "OPENAI_API_KEY", hint, "openai"] {
            assert!(text.contains(word), "{text}");
        }
        let said = [key, (hint, "https://x"), ("OPENAI_API_TYPE", "openai")];
        assert!(build(&said).is_ok());
        assert!(
            server
                .with_environment(&variables)
                .api_type("openai")
                .build()
                .is_ok()
        );
        assert!(
            server
                .with_environment(&variables)
                .api_key("own")
                .build()
                .is_ok()
        );
    }
}

#[test]
fn options_of_the_default_transport_contradict_another_one() {
    let server = server();
    let options: [(Change, &str); 6] = [
        (|builder| builder.proxy("http://p:1"), "proxy"),
        (ClientBuilder::no_proxy, "no_proxy"),
        (|builder| builder.ca_bundle("pem"), "ca_bundle"),
        (
            |builder| builder.client_certificate("a", "b"),
            "client_certificate",
        ),
        (ClientBuilder::http1_only, "http1_only"),
        (
            |builder| builder.connect_timeout(Duration::from_secs(1)),
            "connect_timeout",
        ),
    ];
    for (option, name) in options {
        let error = refused(option(server.builder()));
        assert_eq!(error.param(), Some(name));
        assert!(error.to_string().contains("transport"), "{error}");
    }
}

#[test]
fn wrong_options_are_refused_when_the_client_is_made() {
    let server = server();
    let builder = || server.with_environment(&[]).api_key("k");
    for url in [
        "",
        "h",
        "/v1",
        "ftp://h/v1",
        "https://",
        "https://me:secret@h/v1",
        "https://h h",
    ] {
        let error = refused(builder().base_url(url));
        assert_eq!(error.param(), Some("base_url"), "{url}");
        assert!(!format!("{error:?}").contains("secret"));
    }
    let variables = [("OPENAI_API_KEY", "k"), ("OPENAI_BASE_URL", "nowhere")];
    let error = refused(server.with_environment(&variables));
    assert_eq!(error.param(), Some("OPENAI_BASE_URL"));
    let error = refused(builder().organization("a\nb".to_owned()));
    assert_eq!(error.param(), Some("openai-organization"));
    for (name, value) in [("a b", "1"), ("", "1"), ("x-a", "1\n2")] {
        let error = refused(builder().default_header(name, value));
        assert_eq!(error.param(), Some(name));
    }
    let plain = || Client::builder().environment(|_| None).api_key("k");
    refused(plain().ca_bundle("no certificate"));
    refused(plain().client_certificate("no certificate", "no key"));
    let error = refused(plain().proxy("gopher://me:secret@p:1"));
    assert!(
        !format!("{error} {error:?}").contains("secret"),
        "{error:?}"
    );
}

#[test]
fn the_webhook_secret_is_an_option_and_a_variable() {
    let server = server();
    let verify = |variables: &[(&str, &str)], own: Option<&str>| {
        let builder = server.with_environment(variables).api_key("k");
        let builder = own.into_iter().fold(builder, ClientBuilder::webhook_secret);
        let client = builder.build().unwrap();
        let nothing = http::HeaderMap::new();
        client
            .webhooks()
            .verify_signature("{}", &nothing)
            .unwrap_err()
    };
    let error = verify(&[], None);
    assert_eq!(error.param(), Some("webhook_secret"));
    assert!(
        error.to_string().contains("OPENAI_WEBHOOK_SECRET"),
        "{error}"
    );
    let variable = [("OPENAI_WEBHOOK_SECRET", "  any text ")];
    // With a secret it is the delivery that is wrong.
    for (variables, own) in [
        (&variable[..], None),
        (&[], Some("own")),
        (&variable, Some("own")),
    ] {
        assert!(matches!(verify(variables, own), Error::Webhook(_)));
    }
    // What was said wins.
    assert!(matches!(
        verify(&variable, Some("whsec_!")),
        Error::Config(_)
    ));
    assert!(matches!(
        verify(&[("OPENAI_WEBHOOK_SECRET", " ")], None),
        Error::Config(_)
    ));
}

#[test]
fn a_library_leaves_the_log_alone() {
    let server = server();
    let builder = server.builder().environment(|name| {
        assert_ne!(name, "OPENAI_LOG");
        None
    });
    builder.build().unwrap();
}

#[tokio::test(start_paused = true)]
async fn the_largest_options_do_no_harm() {
    let server = Server::new([crate::support::status(500)]);
    let client = server
        .builder()
        .timeout(Duration::MAX)
        .idle_timeout(Duration::MAX)
        .deadline(Duration::MAX)
        .max_retries(u32::MAX)
        .build()
        .unwrap();
    let day = Duration::from_secs(86_400);
    let call = client.models().retrieve("m").into_future();
    assert!(tokio::time::timeout(day, call).await.is_err());
    // It goes on for ever, every 8 seconds at most.
    assert!(server.seen().len() > 10_000);
}
