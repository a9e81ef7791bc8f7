//! Which credential calls carry: rows B40 to B57.

use std::sync::{Arc, Mutex};

use openai_kit::{
    Client, Error,
    auth::aws::AwsCredentials,
    providers::{Bedrock, bedrock},
};

use super::{Env, LIST, R, bearer, builder, keys, refused, scope, sent, server};
use crate::support::{Server, ok};

const BEARER: &str = "AWS_BEARER_TOKEN_BEDROCK";
const ENV_KEYS: [(&str, &str); 2] = [
    ("AWS_ACCESS_KEY_ID", "AKIDENV"),
    ("AWS_SECRET_ACCESS_KEY", "secret"),
];

fn provided() -> Bedrock {
    bedrock().credential_provider(|| AwsCredentials::new("AKIDGIVEN", "secret"))
}

#[tokio::test]
async fn b40_to_b45_what_is_said_wins_over_the_environment() {
    let bearer_env = [(BEARER, "ambient"), ENV_KEYS[0], ENV_KEYS[1]];
    let empty = [(BEARER, ""), ENV_KEYS[0], ENV_KEYS[1]];
    let blank = [(BEARER, "  "), ENV_KEYS[0], ENV_KEYS[1]];
    for (row, env, provider, expected) in [
        ("B40", &bearer_env, bearer(), "Bearer T"),
        (
            "B40",
            &bearer_env,
            bedrock().token_provider(|| "given"),
            "Bearer given",
        ),
        ("B41", &bearer_env, keys(), "AKIDEXAMPLE"),
        ("B41", &bearer_env, keys().no_api_key(), "AKIDEXAMPLE"),
        ("B41", &bearer_env, provided(), "AKIDGIVEN"),
        ("B43", &bearer_env, bedrock(), "Bearer ambient"),
        ("B44", &empty, bedrock(), "AKIDENV"),
        ("B44", &blank, bedrock(), "AKIDENV"),
        ("B45", &bearer_env, bedrock().no_api_key(), "AKIDENV"),
    ] {
        let seen = sent(env, provider.region(R)).await.unwrap();
        let header = seen.header("authorization").unwrap();
        if expected.starts_with("Bearer") {
            assert_eq!(header, expected, "{row}");
        } else {
            assert!(scope(&seen).starts_with(expected), "{row}: {header}");
        }
    }
}

#[test]
fn b47_to_b53_options_that_contradict_each_other_or_are_blank() {
    let none: Env<'_> = &[];
    let id = || bedrock().access_key_id("a");
    for (row, provider, words) in [
        (
            "B47",
            keys().api_key("T"),
            "a bearer token and `access_key_id`",
        ),
        ("B47", keys().token_provider(|| "T"), "a bearer token and"),
        ("B47", bearer().profile("p"), "a bearer token and `profile`"),
        (
            "B47",
            provided().api_key("T"),
            "a bearer token and `credential_provider`",
        ),
        (
            "B48",
            provided().profile("p"),
            "exactly one explicit AWS mode",
        ),
        (
            "B48",
            keys().profile("p"),
            "`access_key_id`, `profile` are all given",
        ),
        (
            "B48",
            provided().access_key_id("a").secret_access_key("b"),
            "exactly one",
        ),
        (
            "B49",
            bearer().token_provider(|| "T"),
            "`api_key` and `token_provider` exclude",
        ),
        ("B50", bedrock().api_key(""), "`api_key` is blank"),
        ("B50", bedrock().api_key("  "), "`api_key` is blank"),
        (
            "B50",
            bedrock().api_key("se cret"),
            "`api_key` has a character",
        ),
        ("B51", id(), "go together"),
        ("B51", bedrock().secret_access_key("b"), "go together"),
        ("B51", bedrock().session_token("c"), "go together"),
        (
            "B52",
            id().secret_access_key(" "),
            "`secret_access_key` must not be empty",
        ),
        (
            "B52",
            id().secret_access_key("b").session_token(" "),
            "`session_token` must not",
        ),
        (
            "B52",
            bedrock().access_key_id("").secret_access_key("b"),
            "`access_key_id` must",
        ),
        ("B53", bedrock().profile(" "), "`profile` must not be empty"),
    ] {
        let text = refused(none, provider.region(R));
        assert!(text.contains(words), "{row}: {text}");
        assert!(
            !text.contains("cret\"") && !text.contains("se cret"),
            "{row}: {text}"
        );
    }
}

/// An environment that changes.
fn changing(server: &Server) -> (openai_kit::ClientBuilder, Arc<Mutex<Option<String>>>) {
    let token = Arc::new(Mutex::new(Some("first".to_owned())));
    let own = Arc::clone(&token);
    let builder = Client::builder()
        .transport(server.transport())
        .environment(move |name| {
            if name == BEARER {
                return own.lock().unwrap().clone();
            }
            None
        })
        .provider(bedrock().region(R));
    (builder, token)
}

#[tokio::test]
async fn b54_and_b55_the_token_of_the_environment_is_read_anew() {
    let server = server();
    let (builder, token) = changing(&server);
    let client = builder.build().unwrap();
    client.models().list().await.unwrap();
    *token.lock().unwrap() = Some("second".to_owned());
    let copy = client.with_options().max_retries(0).build().unwrap();
    copy.models().list().await.unwrap();
    client.models().list().await.unwrap();
    let seen = server.seen();
    let headers: Vec<_> = seen
        .iter()
        .map(|seen| seen.header("authorization").unwrap())
        .collect();
    assert_eq!(
        headers,
        ["Bearer first", "Bearer second", "Bearer second"],
        "B54"
    );
    *token.lock().unwrap() = None;
    let error = copy.models().list().await.unwrap_err();
    assert!(matches!(error, Error::Auth(_)), "B55 {error:?}");
    assert!(error.to_string().contains(BEARER), "B55 {error}");
    assert_eq!((error.attempts(), server.seen().len()), (0, 3), "B55");
}

#[tokio::test]
async fn b56_what_the_environment_says_of_openai_does_not_count() {
    let env = [
        ("OPENAI_API_KEY", "sk-openai"),
        ("OPENAI_ADMIN_KEY", "ad-openai"),
        ("OPENAI_BASE_URL", "https://elsewhere.test/v1"),
        ("OPENAI_ORG_ID", "org"),
        ("OPENAI_PROJECT_ID", "proj"),
        ("OPENAI_CUSTOM_HEADERS", "Authorization: Basic x\nX-Mine: 1"),
        ("OPENAI_API_TYPE", "azure"),
        (BEARER, "T"),
    ];
    let seen = sent(&env, bedrock().region(R)).await.unwrap();
    assert_eq!(seen.uri.host(), Some("bedrock-mantle.us-east-1.api.aws"));
    assert_eq!(seen.header("authorization"), Some("Bearer T"));
    for name in ["openai-organization", "openai-project", "x-mine"] {
        assert_eq!(seen.header(name), None);
    }
    // What is said explicitly counts.
    let server = Server::new([ok(LIST)]);
    let client = builder(&server, &env, bedrock().region(R)).organization("o".to_owned());
    let client = client.default_header("x-mine", "2").build().unwrap();
    client.models().list().await.unwrap();
    let seen = server.only();
    assert_eq!(seen.header("openai-organization"), Some("o"));
    assert_eq!(seen.header("x-mine"), Some("2"));
}

#[test]
fn b57_what_the_provider_decides_cannot_be_said_beside_it() {
    let server = server();
    let with = || builder(&server, &[], bearer().region(R));
    for (builder, name) in [
        (with().api_key("sk"), "api_key"),
        (with().api_key_provider(|| "sk"), "api_key"),
        (with().admin_api_key("ad"), "admin_api_key"),
        (with().base_url("https://h/v1"), "base_url"),
        (with().data_residency("eu"), "data_residency"),
        (with().api_type("azure"), "api_type"),
    ] {
        let error = builder.build().unwrap_err();
        assert_eq!(error.param(), Some(name));
        let text = error.to_string();
        assert!(text.contains(name) && text.contains("`bedrock`"), "{text}");
    }
}

#[test]
fn b92_debug_shows_no_secret() {
    let provider = bedrock()
        .access_key_id("AKID")
        .secret_access_key("hidden-1")
        .session_token("hidden-2")
        .base_url("https://me:hidden@h.test/v1?code=hidden")
        .api_key("hidden-3");
    let (client, _) = super::build(&[], bedrock().region(R).api_key("hidden-4")).unwrap();
    let credentials = AwsCredentials::new("AKID", "hidden-5").session_token("hidden-6");
    let signed = keys().region(R).session_token("hidden-7");
    let (signed, _) = super::build(&[], signed).unwrap();
    let shown = format!("{provider:?} {client:?} {credentials:?} {signed:?}");
    assert!(
        !shown.contains("hidden") && !shown.contains("wJalr"),
        "{shown}"
    );
    assert!(shown.contains("AKID"), "{shown}");
}
