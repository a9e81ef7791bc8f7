//! Azure: rows A1 to A30, but for sockets.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicU32, Ordering},
};

use openai_kit::{
    Client, Error, Upload,
    providers::{Azure, azure, azure_from_env},
};
use serde_json::{Value, json};

use crate::support::{Seen, Server, ok, status};

const E: &str = "https://example-resource.azure.openai.com";
const V: &str = "2024-02-01";
const KEY: &[(&str, &str)] = &[];

fn provider() -> Azure {
    azure(E).api_version(V).api_key("K")
}

fn made(env: &[(&str, &str)], provider: Azure) -> Result<(Client, Server), Error> {
    let server = Server::new([ok("{}")]);
    let client = server.with_environment(env).provider(provider).build()?;
    Ok((client, server))
}

async fn post(provider: Azure, path: &str, model: &str) -> Result<Seen, Error> {
    let (client, server) = made(KEY, provider)?;
    let call = client.post::<Value>(path);
    call.body(&json!({"model": model, "x": 1})).await?;
    Ok(server.only())
}

async fn url(provider: Azure, path: &str, model: &str) -> String {
    post(provider, path, model).await.unwrap().uri.to_string()
}

/// The routes that go to deployments.
const DEPLOYED: [&str; 8] = [
    "/completions",
    "/chat/completions",
    "/embeddings",
    "/audio/transcriptions",
    "/audio/translations",
    "/audio/speech",
    "/images/generations",
    "/images/edits",
];

#[tokio::test]
async fn a1_to_a3_calls_go_to_deployments() {
    for path in DEPLOYED {
        let seen = post(provider(), path, "m").await.unwrap();
        let expected = format!("{E}/openai/deployments/m{path}?api-version={V}");
        assert_eq!(seen.url(), expected, "A1");
        assert_eq!(seen.header("api-key"), Some("K"), "A1");
        assert_eq!(seen.header("authorization"), None, "A1");
        let expected = format!("{E}/openai/deployments/d{path}?api-version={V}");
        assert_eq!(
            url(provider().deployment("d"), path, "m").await,
            expected,
            "A2"
        );
    }
    for path in [
        "/models",
        "/assistants",
        "/files",
        "/responses",
        "/chat/completions/x",
    ] {
        for provider in [provider(), provider().deployment("d")] {
            let expected = format!("{E}/openai{path}?api-version={V}");
            assert_eq!(url(provider, path, "m").await, expected, "A3");
        }
    }
    let (client, server) = made(KEY, provider().deployment("d")).unwrap();
    client.get::<Value>("/chat/completions").await.unwrap();
    assert_eq!(
        server.only().url(),
        format!("{E}/openai/chat/completions?api-version={V}")
    );
}

#[tokio::test]
async fn generated_methods_go_there_too() {
    let (client, server) = made(KEY, provider()).unwrap();
    let call = client.chat().completions().create().model("gpt-4o");
    call.messages([openai_kit::chat::user("hi")]).await.unwrap();
    let seen = server.only();
    assert_eq!(
        seen.url(),
        format!("{E}/openai/deployments/gpt-4o/chat/completions?api-version={V}")
    );
    assert_eq!(seen.json()["model"], "gpt-4o");
}

#[tokio::test]
async fn a4_to_a8_where_paths_are_joined_to() {
    let path = "/chat/completions";
    let at = |endpoint: &str| azure(endpoint).api_version(V).api_key("K");
    for (row, provider, expected) in [
        (
            "A4",
            at("https://deployments.example.com"),
            "https://deployments.example.com/openai/deployments/m/chat/completions",
        ),
        (
            "A5",
            provider().deployment("deployments"),
            "https://example-resource.azure.openai.com/openai/deployments/deployments/chat/completions",
        ),
        (
            "A6",
            azure_from_env()
                .base_url("https://example.azure-api.net/PTU/")
                .deployment("d")
                .api_version(V)
                .api_key("K"),
            "https://example.azure-api.net/PTU/deployments/m/chat/completions",
        ),
        (
            "A7",
            azure_from_env()
                .base_url("https://h/openai/deployments/d")
                .api_version(V)
                .api_key("K"),
            "https://h/openai/deployments/d/chat/completions",
        ),
        (
            "A8",
            at("https://h/"),
            "https://h/openai/deployments/m/chat/completions",
        ),
        (
            "A8",
            at("https://h///"),
            "https://h/openai/deployments/m/chat/completions",
        ),
    ] {
        let expected = format!("{expected}?api-version={V}");
        assert_eq!(url(provider, path, "m").await, expected, "{row}");
    }
    let gateway = azure_from_env().base_url("https://example.azure-api.net/PTU/");
    let gateway = gateway.deployment("d").api_version(V).api_key("K");
    assert_eq!(
        url(gateway, "/models", "m").await,
        format!("https://example.azure-api.net/PTU/models?api-version={V}"),
        "A6"
    );
}

#[tokio::test]
async fn a9_and_a10_a_model_is_one_segment() {
    for (model, segment) in [
        ("a/b", "a%2Fb"),
        ("../other/operation#", "..%2Fother%2Foperation%23"),
        ("%2e", "%252e"),
        ("a?api-version=other&x=y", "a%3Fapi-version=other&x=y"),
        ("a\r\n/b", "a%0D%0A%2Fb"),
        ("a b", "a%20b"),
    ] {
        let seen = post(provider(), "/chat/completions", model).await.unwrap();
        assert_eq!(
            seen.url(),
            format!("{E}/openai/deployments/{segment}/chat/completions?api-version={V}"),
            "A9"
        );
        assert_eq!(seen.json()["model"], model, "A9");
    }
    for model in [".", ".."] {
        for path in DEPLOYED {
            let error = post(provider(), path, model).await.unwrap_err();
            assert!(matches!(error, Error::Config(_)), "A10 {error:?}");
            assert_eq!(error.param(), Some("model"), "A10");
            post(provider().deployment("d"), path, model).await.unwrap();
        }
        assert!(made(KEY, provider().deployment(model)).is_err());
    }
    // Without a model there is nowhere else to go.
    assert_eq!(
        url(provider(), "/chat/completions", "").await,
        format!("{E}/openai/chat/completions?api-version={V}")
    );
}

#[tokio::test]
async fn a11_forms_go_to_deployments() {
    let large = vec![b'x'; 2 << 20];
    for bytes in [b"png".to_vec(), large] {
        let (client, server) = made(KEY, provider()).unwrap();
        let call = client
            .images()
            .edit()
            .image(Upload::bytes(bytes).filename("a.png"));
        let _ = call.prompt("a hat").model("dall-e/2").await;
        assert_eq!(
            server.only().url(),
            format!("{E}/openai/deployments/dall-e%2F2/images/edits?api-version={V}")
        );
    }
}

#[tokio::test]
async fn a12_batches_go_to_the_deployment_of_the_client() {
    let deployed = provider().deployment("d");
    assert_eq!(
        url(deployed, "/batches", "m").await,
        format!("{E}/openai/deployments/d/batches?api-version={V}")
    );
    assert_eq!(
        url(provider(), "/batches", "m").await,
        format!("{E}/openai/batches?api-version={V}")
    );
}

#[tokio::test]
async fn a13_to_a15_one_credential() {
    let key = ("AZURE_OPENAI_API_KEY", "env-key");
    let token = ("AZURE_OPENAI_AD_TOKEN", "env-token");
    let openai = ("OPENAI_API_KEY", "sk");
    let bare = || azure(E).api_version(V);
    let error = made(&[openai], bare()).unwrap_err().to_string();
    for word in ["AZURE_OPENAI_API_KEY", "AZURE_OPENAI_AD_TOKEN", "`api_key`"] {
        assert!(error.contains(word), "A13 {error}");
    }
    for (row, env, provider, api_key, authorization) in [
        ("A13", &[key][..], bare(), Some("env-key"), None),
        ("A13", &[token], bare(), None, Some("Bearer env-token")),
        ("A13", &[key, token], bare(), None, Some("Bearer env-token")),
        ("A14", &[token], bare().api_key("k"), Some("k"), None),
        ("A14", &[key], bare().token("t"), None, Some("Bearer t")),
        (
            "A14",
            &[key],
            bare().token_provider(|| "p"),
            None,
            Some("Bearer p"),
        ),
    ] {
        let (client, server) = made(env, provider).unwrap();
        client.get::<Value>("/models").await.unwrap();
        let seen = server.only();
        assert_eq!(seen.header("api-key"), api_key, "{row}");
        assert_eq!(seen.header("authorization"), authorization, "{row}");
    }
    for provider in [
        bare().api_key("k").token("t"),
        bare().api_key("k").token_provider(|| "p"),
        bare().token("t").token_provider(|| "p"),
        bare().api_key("k").token("t").token_provider(|| "p"),
    ] {
        let text = made(&[], provider.clone()).unwrap_err().to_string();
        assert!(text.contains("exclude each other"), "A15 {text}");
        let (client, _) = made(&[], self::provider()).unwrap();
        assert!(
            client.with_options().provider(provider).build().is_err(),
            "A15"
        );
    }
    for provider in [bare().api_key(" "), bare().token("a b")] {
        let text = made(&[], provider).unwrap_err().to_string();
        assert!(text.contains("is blank, or has a character"), "{text}");
    }
}

#[tokio::test(start_paused = true)]
async fn a16_and_a20_providers_are_asked_for_each_attempt() {
    for of_keys in [false, true] {
        let server = Server::new([status(500), ok("{}")]);
        let count = Arc::new(AtomicU32::new(0));
        let own = Arc::clone(&count);
        let ask = move || format!("t{}", own.fetch_add(1, Ordering::Relaxed) + 1);
        let azure = azure(E).api_version(V);
        let azure = if of_keys {
            azure.api_key_provider(ask)
        } else {
            azure.token_provider(ask)
        };
        let client = server
            .with_environment(&[])
            .provider(azure)
            .build()
            .unwrap();
        client.get::<Value>("/models").await.unwrap();
        let copy = client.with_options().max_retries(0).build().unwrap();
        copy.get::<Value>("/models").await.unwrap();
        let (name, before) = if of_keys {
            ("api-key", "")
        } else {
            ("authorization", "Bearer ")
        };
        let seen = server.seen();
        let sent: Vec<_> = seen.iter().map(|seen| seen.header(name).unwrap()).collect();
        assert_eq!(
            sent,
            ["t1", "t2", "t3"].map(|token| format!("{before}{token}"))
        );
    }
}

#[tokio::test]
async fn a17_and_a18_copies() {
    let bare = || azure(E).api_version(V);
    let modes = || {
        [
            bare().api_key("k"),
            bare().token("t"),
            bare().token_provider(|| "p"),
        ]
    };
    for from in modes() {
        for to in modes() {
            let (client, server) = made(&[], from.clone()).unwrap();
            let copy = client.with_options().provider(to.clone()).build().unwrap();
            client.get::<Value>("/models").await.unwrap();
            copy.get::<Value>("/models").await.unwrap();
            client.get::<Value>("/models").await.unwrap();
            let seen = server.seen();
            let both = |index: usize| {
                let seen: &Seen = &seen[index];
                (seen.header("api-key"), seen.header("authorization"))
            };
            assert_eq!(both(0), both(2), "A17");
            let (key, token) = both(1);
            assert!(key.is_some() != token.is_some(), "A17");
        }
    }
    let key = Arc::new(Mutex::new("first"));
    let own = Arc::clone(&key);
    let server = Server::new([ok("{}")]);
    let client = Client::builder()
        .environment(move |name| {
            (name == "AZURE_OPENAI_API_KEY").then(|| own.lock().unwrap().to_string())
        })
        .transport(server.transport())
        .provider(bare())
        .build()
        .unwrap();
    *key.lock().unwrap() = "second";
    let copy = client.with_options().max_retries(0).build().unwrap();
    copy.get::<Value>("/models").await.unwrap();
    assert_eq!(server.only().header("api-key"), Some("first"), "A18");
}

#[tokio::test]
async fn a19_a_token_that_is_none_is_not_told() {
    for token in ["", "  ", "hid den", "hidden\r\nevil: 1"] {
        for provider in [
            azure(E).api_version(V).token_provider(move || token),
            azure(E).api_version(V).api_key_provider(move || token),
        ] {
            let (client, server) = made(&[], provider).unwrap();
            let error = client.get::<Value>("/models").await.unwrap_err();
            assert!(matches!(error, Error::Auth(_)));
            let text = format!("{error} {error:?}");
            assert!(!text.contains("hid") && !text.contains("evil"), "{text}");
            assert_eq!(server.seen().len(), 0);
        }
    }
}

#[tokio::test]
async fn a21_to_a23_a_credential_of_the_callers_own() {
    let none = azure(E).api_version(V).no_credential();
    let server = Server::new([ok("{}")]);
    let client = server.with_environment(&[]).provider(none.clone());
    let client = client.default_header("api-key", "x").build().unwrap();
    client.get::<Value>("/models").await.unwrap();
    assert_eq!(server.only().header("api-key"), Some("x"), "A21");
    let (client, server) = made(&[], none).unwrap();
    let call = client
        .get::<Value>("/models")
        .extra_header("authorization", "Basic x");
    call.await.unwrap();
    let seen = server.only();
    assert_eq!(seen.header("authorization"), Some("Basic x"), "A22");
    assert_eq!(seen.header("api-key"), None, "A22");
    let error = client.get::<Value>("/models").await.unwrap_err();
    assert!(
        error.to_string().contains("`api-key` or `authorization`"),
        "{error}"
    );
    let (client, server) = made(&[], provider()).unwrap();
    client
        .get::<Value>("/models")
        .remove_header("Api-Key")
        .await
        .unwrap();
    assert_eq!(server.only().header("api-key"), None, "A23");
}

#[tokio::test]
async fn a24_and_a25_redirects_within_the_origin_keep_the_credential() {
    let same = [
        "/openai/other",
        "https://EXAMPLE-resource.azure.openai.com/openai/other",
        "https://example-resource.azure.openai.com:443/openai/other",
    ];
    let others = [
        "https://other.test/x",
        "//other.test/x",
        "https://example-resource.azure.openai.com:444/x",
        "http://example-resource.azure.openai.com/x",
        "https://example-resource.azure.openai.com@other.test/x",
    ];
    for provider in [provider(), azure(E).api_version(V).token("t")] {
        for code in [301, 302, 303, 307, 308] {
            for location in same {
                let server = Server::new([status(code).header("location", location), ok("{}")]);
                let client = server.with_environment(&[]).provider(provider.clone());
                client
                    .build()
                    .unwrap()
                    .get::<Value>("/models")
                    .await
                    .unwrap();
                let seen = server.seen();
                assert_eq!(seen.len(), 2, "A24");
                for name in ["api-key", "authorization"] {
                    assert_eq!(seen[0].header(name), seen[1].header(name), "A24");
                }
            }
            for location in others {
                let server = Server::new([status(code).header("location", location)]);
                let client = server.with_environment(&[]).provider(provider.clone());
                let call = client.build().unwrap().get::<Value>("/models").await;
                assert_eq!(call.unwrap_err().status().unwrap(), code, "A25");
                assert_eq!(server.seen().len(), 1, "A25");
            }
        }
    }
}

#[tokio::test]
async fn a26_and_a27_the_version_and_the_endpoint() {
    let (client, server) = made(&[], provider()).unwrap();
    let copy = client
        .with_options()
        .default_query("api-version", "user")
        .provider(provider().api_version("2025-01-01"))
        .build()
        .unwrap();
    copy.get::<Value>("/models").await.unwrap();
    assert_eq!(
        server.only().uri.query(),
        Some("api-version=2025-01-01"),
        "A26"
    );
    let env = [
        ("AZURE_OPENAI_ENDPOINT", E),
        ("OPENAI_API_VERSION", V),
        ("AZURE_OPENAI_API_KEY", "K"),
    ];
    let (client, server) = made(&env, azure_from_env()).unwrap();
    client.get::<Value>("/models").await.unwrap();
    assert_eq!(
        server.only().url(),
        format!("{E}/openai/models?api-version={V}")
    );
    for (provider, words) in [
        (azure(E).api_key("K"), "OPENAI_API_VERSION"),
        (
            azure_from_env().api_version(V).api_key("K"),
            "AZURE_OPENAI_ENDPOINT",
        ),
        (
            provider().base_url("https://h"),
            "`endpoint` and `base_url` exclude",
        ),
        (
            azure("ftp://h").api_version(V).api_key("K"),
            "neither http nor https",
        ),
    ] {
        let text = made(&[], provider).unwrap_err().to_string();
        assert!(text.contains(words), "A27 {text}");
    }
}

#[tokio::test]
async fn the_v1_routes_need_no_version_and_no_deployment() {
    let v1 = azure(E).v1().api_key("K");
    assert_eq!(
        url(v1.clone(), "/chat/completions", "m").await,
        format!("{E}/openai/v1/chat/completions")
    );
    assert_eq!(
        url(v1.api_version("preview"), "/responses", "m").await,
        format!("{E}/openai/v1/responses?api-version=preview")
    );
}

#[test]
fn a30_what_azure_decides_cannot_be_said_beside_it() {
    let server = Server::new([ok("{}")]);
    let builder = server.with_environment(&[]).provider(provider());
    let text = builder
        .data_residency("eu")
        .build()
        .unwrap_err()
        .to_string();
    assert!(
        text.contains("`data_residency`") && text.contains("`azure`"),
        "{text}"
    );
}

#[tokio::test]
async fn the_kind_of_server_can_be_said_in_the_environment() {
    let server = Server::new([ok("{}")]);
    let env = [
        ("OPENAI_API_TYPE", "azure"),
        ("OPENAI_API_KEY", "sk-openai"),
        ("AZURE_OPENAI_ENDPOINT", E),
        ("AZURE_OPENAI_API_KEY", "K"),
        ("OPENAI_API_VERSION", V),
    ];
    let client = server.with_environment(&env).build().unwrap();
    client.get::<Value>("/models").await.unwrap();
    let said = server
        .with_environment(&env[1..])
        .api_type("azure")
        .api_key("mine");
    let said = said.build().unwrap();
    said.get::<Value>("/models").await.unwrap();
    let copy = said.with_options().max_retries(1).build().unwrap();
    copy.get::<Value>("/models").await.unwrap();
    let other = copy.with_options().api_key("other").build().unwrap();
    other.get::<Value>("/models").await.unwrap();
    let keys: Vec<_> = server
        .seen()
        .iter()
        .map(|seen| seen.header("api-key").unwrap().to_owned())
        .collect();
    assert_eq!(keys, ["K", "mine", "mine", "other"]);
    for seen in server.seen() {
        assert_eq!(seen.uri.host(), Some("example-resource.azure.openai.com"));
        assert_eq!(seen.header("authorization"), None);
    }
    let text = server
        .with_environment(&env)
        .admin_api_key("ad")
        .build()
        .unwrap_err()
        .to_string();
    assert!(text.contains("`admin_api_key`"), "{text}");
}

#[test]
fn debug_shows_no_secret() {
    let provider = azure("https://me:hidden@h.test")
        .base_url("https://h.test/v1?code=hidden")
        .api_version(V)
        .api_key("hidden")
        .token("hidden");
    let shown = format!("{provider:?}");
    assert!(shown.contains(V) && !shown.contains("hidden"), "{shown}");
}
