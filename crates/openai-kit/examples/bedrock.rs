//! Amazon Bedrock: a response, a stream and an error, each with a fresh signature.
//!
//! With a bearer token (`AWS_BEARER_TOKEN_BEDROCK`) or credentials that AWS's own chain finds, and a
//! region, it talks to Bedrock; the first argument says which model. Without them it signs for real and sends to
//! an emulator in this process, which checks every signature.

#![allow(clippy::print_stdout, reason = "an example shows what it does")]

use openai_kit::{Client, chat, providers};
use openai_kit_emulator::Emulator;

const KEY: (&str, &str) = ("AKIDEXAMPLE", "a-secret-of-this-example");

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Stops when it goes out of scope.
    let mut emulator = None;
    let client = match found().await {
        Ok(client) => {
            println!("talking to Bedrock");
            client
        }
        Err(error) => {
            println!("not talking to Bedrock: {error}");
            let signing = Emulator::builder()
                .base_path("/openai/v1")
                .aws_key(KEY.0, KEY.1)
                .build();
            let running = emulator.insert(signing.serve().await?);
            println!(
                "signing for an emulator at {} instead, in which no model runs",
                running.base_url()
            );
            emulated(&running.base_url(), KEY.1)?
        }
    };
    let model = match emulator {
        Some(_) => "gpt-5.5".to_owned(),
        None => std::env::args()
            .nth(1)
            .unwrap_or("openai.gpt-oss-120b".to_owned()),
    };

    let reply = client
        .responses()
        .create()
        .model(&*model)
        .input("Hello from Rust")
        .with_response()
        .await?;
    println!("\nresponse      {}", reply.output_text());
    println!("  request id  {}", reply.request_id().unwrap_or("-"));

    let mut chunks = client
        .chat()
        .completions()
        .create()
        .model(&*model)
        .messages([chat::user("Count to three")])
        .stream()
        .await?;
    let mut text = String::new();
    while let Some(chunk) = chunks.try_next().await? {
        let delta = chunk.choices.first();
        text.push_str(
            delta
                .and_then(|choice| choice.delta.content.as_deref())
                .unwrap_or(""),
        );
    }
    println!("\nstream        {text}");

    if let Some(running) = &emulator {
        let wrong = emulated(&running.base_url(), "another-secret")?;
        match wrong.models().list().await {
            Err(error) => println!("\nwrong secret  {error}"),
            Ok(_) => return Err("the emulator took a wrong signature".into()),
        }
    }
    Ok(())
}

/// A client of Bedrock, if there are credentials and a region.
async fn found() -> Result<Client, openai_kit::Error> {
    let client = Client::builder().provider(providers::bedrock()).build()?;
    client.ready().await?;
    Ok(client)
}

fn emulated(url: &str, secret: &str) -> Result<Client, openai_kit::Error> {
    let provider = providers::bedrock()
        .base_url(url)
        .endpoint("mantle")
        .region("us-east-1")
        .access_key_id(KEY.0)
        .secret_access_key(secret);
    Client::builder().provider(provider).build()
}
