//! The whole way, with an emulator that checks every signature.

use http::Response;
use openai_kit::{
    Client, Upload,
    providers::{azure, bedrock},
    transport::{ReplyBody, Transport, from_fn},
};
use openai_kit_emulator::{Emulator, Step};

use super::{R, keys};
use crate::support::read;

/// The emulator without a socket.
fn transport(emulator: &Emulator) -> impl Transport + use<> {
    let emulator = emulator.clone();
    from_fn(move |request| {
        let emulator = emulator.clone();
        async move {
            let (mut parts, body) = request.into_parts();
            let body = read(body).await.unwrap();
            // As HTTP/1.1 does.
            let host = parts.uri.authority().unwrap().as_str().parse().unwrap();
            parts.headers.insert("host", host);
            let request = http::Request::from_parts(parts, body.into());
            let (parts, body) = emulator.respond(request).await.into_parts();
            let body = body.collect().await.unwrap();
            Ok(Response::from_parts(parts, ReplyBody::from(body)))
        }
    })
}

fn emulator() -> Emulator {
    let secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    Emulator::builder()
        .base_path("/openai/v1")
        .aws_key("AKIDEXAMPLE", secret)
        .aws_session_key("AKIDEXAMPLE", secret, "session")
        .build()
}

#[tokio::test(start_paused = true)]
async fn every_kind_of_call_has_a_right_signature() {
    let emulator = emulator();
    for provider in [
        keys().region(R),
        keys().region("cn-north-1").endpoint("runtime"),
        keys().region(R).session_token("session"),
    ] {
        let client = Client::builder()
            .environment(|_| None)
            .transport(transport(&emulator))
            .provider(provider)
            .default_header("x-amz-note", "  two  spaces ")
            .build()
            .unwrap();
        emulator.script([Step::status(500)]);
        let response = client.responses().create().model("gpt-5.5").input("ü🦀");
        let response = response.with_response().await.unwrap();
        assert_eq!(response.attempts(), 2);
        let stream = client.chat().completions().create().model("gpt-5.5");
        let mut stream = stream
            .messages([openai_kit::chat::user("hi")])
            .stream()
            .await
            .unwrap();
        while stream.try_next().await.unwrap().is_some() {}
        let file = Upload::bytes(vec![b'x'; 2 << 20]).filename("näme.txt");
        let file = client
            .files()
            .create()
            .file(file)
            .purpose("user_data")
            .await
            .unwrap();
        let _ = client.files().retrieve(&*file.id).await.unwrap();
        let _ = client
            .files()
            .list()
            .limit(2)
            .purpose("user_data")
            .await
            .unwrap();
        client.files().delete(&*file.id).await.unwrap();
        assert!(
            client
                .models()
                .retrieve("a/b ü")
                .await
                .unwrap_err()
                .is_not_found()
        );
    }
}

#[tokio::test]
async fn a_wrong_secret_has_the_error_of_aws() {
    let emulator = emulator();
    let provider = bedrock()
        .region(R)
        .access_key_id("AKIDEXAMPLE")
        .secret_access_key("wrong");
    let client = Client::builder()
        .environment(|_| None)
        .transport(transport(&emulator))
        .provider(provider)
        .build()
        .unwrap();
    let error = client.models().list().await.unwrap_err();
    assert!(error.is_permission_denied());
    assert!(
        error.to_string().contains("signature we calculated"),
        "{error}"
    );
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn azure_works_with_it_too() {
    let emulator = Emulator::builder()
        .base_path("/openai")
        .api_key("K")
        .build();
    let client = Client::builder()
        .environment(|_| None)
        .transport(transport(&emulator))
        .provider(
            azure("https://h.test")
                .api_version("2024-10-21")
                .api_key("K"),
        )
        .build()
        .unwrap();
    let call = client.chat().completions().create().model("gpt-5.5");
    call.messages([openai_kit::chat::user("hi")]).await.unwrap();
    let seen = emulator.requests();
    assert_eq!(seen[0].path, "/openai/deployments/gpt-5.5/chat/completions");
    assert_eq!(seen[0].operation, Some("chat.completions.create"));
}

#[cfg(feature = "reqwest")]
#[tokio::test]
async fn b80_a_credential_of_the_transport_does_not_replace_the_signature() {
    let running = emulator().serve().await.unwrap();
    let mut headers = http::HeaderMap::new();
    headers.insert("authorization", "Basic x".parse().unwrap());
    let own = reqwest::Client::builder()
        .default_headers(headers)
        .no_proxy();
    let provider = keys()
        .region(R)
        .base_url(running.base_url())
        .endpoint("mantle");
    let client = Client::builder()
        .environment(|_| None)
        .transport(openai_kit::transport::reqwest::from_reqwest(
            own.build().unwrap(),
        ))
        .provider(provider)
        .build()
        .unwrap();
    client.models().list().await.unwrap();
    let seen = running.emulator().requests();
    let sent: Vec<_> = seen[0].headers.get_all("authorization").iter().collect();
    assert_eq!(sent.len(), 1);
    assert!(sent[0].to_str().unwrap().starts_with("AWS4-HMAC-SHA256 "));
}
