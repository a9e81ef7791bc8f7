//! The names of the official SDKs, and the word in the environment.

use openai_kit::{
    auth::aws::AwsCredentials,
    legacy::{AsyncBedrockOpenAI, BedrockOpenAI, BedrockOpenAIBuilder},
};

use super::{MANTLE, R, RUNTIME, scope, server};
use crate::support::Seen;

async fn sent(env: &'static [(&str, &str)], builder: BedrockOpenAIBuilder) -> Seen {
    let server = server();
    let client = builder
        .transport(server.transport())
        .environment(move |name| {
            let found = env.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        })
        .build()
        .unwrap();
    client.models().list().await.unwrap();
    server.only()
}

#[tokio::test]
async fn option_names_are_those_of_the_official_clients() {
    let bearer = || BedrockOpenAI::builder().aws_region(R);
    let keys = || {
        AsyncBedrockOpenAI::builder()
            .aws_access_key_id("AKIDEXAMPLE")
            .aws_secret_access_key("secret")
    };
    let seen = sent(&[], bearer().api_key("T")).await;
    assert_eq!(seen.header("authorization"), Some("Bearer T"));
    assert_eq!(seen.url(), format!("{MANTLE}/models"));
    let seen = sent(&[], bearer().bedrock_token_provider(|| "given")).await;
    assert_eq!(seen.header("authorization"), Some("Bearer given"));
    let env = &[
        ("AWS_BEARER_TOKEN_BEDROCK", "ambient"),
        ("AWS_REGION", R),
        ("AWS_BEDROCK_BASE_URL", "https://gateway.test/v1"),
        ("OPENAI_API_KEY", "sk"),
    ];
    let seen = sent(env, BedrockOpenAI::builder()).await;
    assert_eq!(seen.header("authorization"), Some("Bearer ambient"));
    assert_eq!(seen.url(), "https://gateway.test/v1/models");
    let seen = sent(env, BedrockOpenAI::builder().base_url(" ")).await;
    assert_eq!(seen.url(), format!("{MANTLE}/models"));
    let session = keys().aws_region(R).aws_session_token("session");
    let seen = sent(&[], session).await;
    assert_eq!(scope(&seen), "AKIDEXAMPLE/us-east-1/bedrock-mantle");
    assert_eq!(seen.header("x-amz-security-token"), Some("session"));
    for (base, service) in [
        (RUNTIME, "bedrock"),
        ("https://gateway.test/v1", "bedrock-mantle"),
    ] {
        let seen = sent(&[], keys().aws_region(R).base_url(base)).await;
        assert_eq!(scope(&seen), format!("AKIDEXAMPLE/us-east-1/{service}"));
    }
    let given = || AwsCredentials::new("AKIDGIVEN", "secret");
    let seen = sent(env, bearer().base_url("").aws_credentials_provider(given)).await;
    assert_eq!(scope(&seen), "AKIDGIVEN/us-east-1/bedrock-mantle");
    let text = bearer().api_key(" ").build().unwrap_err().to_string();
    assert!(text.contains("`api_key` is blank"), "{text}");
}

#[cfg(feature = "blocking")]
#[test]
fn there_is_one_without_async() {
    use openai_kit::blocking::Blocking as _;

    let server = server();
    let client = BedrockOpenAI::builder()
        .environment(|_| None)
        .aws_region(R)
        .api_key("T")
        .transport(server.transport())
        .build_blocking()
        .unwrap();
    client.models().list().send().unwrap();
    assert_eq!(server.only().header("authorization"), Some("Bearer T"));
}

#[tokio::test]
async fn the_kind_of_server_can_be_said() {
    let server = server();
    let env = [
        ("OPENAI_API_TYPE", "amazon-bedrock"),
        ("OPENAI_API_KEY", "sk"),
        ("AWS_REGION", R),
        ("AWS_BEARER_TOKEN_BEDROCK", "ambient"),
    ];
    let client = server.with_environment(&env).build().unwrap();
    client.models().list().await.unwrap();
    let said = server
        .with_environment(&env[1..])
        .api_type("amazon-bedrock");
    let said = said.api_key("mine").base_url(RUNTIME).build().unwrap();
    said.models().list().await.unwrap();
    let signed = [
        env[2],
        ("AWS_ACCESS_KEY_ID", "AKIDENV"),
        ("AWS_SECRET_ACCESS_KEY", "s"),
    ];
    let signed = server.with_environment(&signed).api_type("amazon-bedrock");
    signed.build().unwrap().models().list().await.unwrap();
    let seen = server.seen();
    assert_eq!(seen[0].header("authorization"), Some("Bearer ambient"));
    assert_eq!(seen[1].header("authorization"), Some("Bearer mine"));
    assert_eq!(seen[1].url(), format!("{RUNTIME}/models"));
    assert_eq!(scope(&seen[2]), "AKIDENV/us-east-1/bedrock-mantle");
}
