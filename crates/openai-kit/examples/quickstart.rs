//! A response, a stream, a chat completion, a page and an error, each with its request id.
//!
//! With `OPENAI_API_KEY` (and `OPENAI_BASE_URL`) it talks to that server, without it to an emulator
//! in this process.

#![allow(clippy::print_stdout, reason = "an example shows what it does")]

use std::io::Write as _;

use openai_kit::{Client, chat, responses::ResponseStreamEvent};
use openai_kit_emulator::Emulator;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Stops when it goes out of scope.
    let mut emulator = None;
    let client = match Client::from_env() {
        Ok(client) => {
            println!("talking to the server of OPENAI_BASE_URL, or to api.openai.com");
            client
        }
        Err(error) if error.param() == Some("api_key") => {
            let running = emulator.insert(Emulator::start().await?);
            println!(
                "no OPENAI_API_KEY: talking to an emulator at {}, in which no model runs",
                running.base_url()
            );
            Client::builder()
                .api_key("sk-emulated")
                .base_url(running.base_url())
                .build()?
        }
        Err(error) => return Err(error.into()),
    };

    let response = client
        .responses()
        .create()
        .model("gpt-5.5")
        .instructions("Talk like a pirate.")
        .input("Hello")
        .await?;
    println!("\nresponse      {}", response.output_text());
    println!("  request id  {}", response.request_id().unwrap_or("-"));

    print!("\nstream        ");
    let call = client.responses().create().model("gpt-5.5").input("Hello");
    let mut events = call.stream().await?;
    while let Some(event) = events.try_next().await? {
        if let ResponseStreamEvent::OutputTextDelta(delta) = event {
            print!("{}", delta.delta);
            std::io::stdout().flush()?;
        }
    }
    println!("\n  request id  {}", events.request_id().unwrap_or("-"));

    let next = client
        .responses()
        .create()
        .model("gpt-5.5")
        .previous_response_id(&*response.id)
        .input("And now?")
        .with_response()
        .await?;
    println!("\nnext turn     {}", next.output_text());
    println!(
        "  request id  {}, status {}, {} attempt(s)",
        next.request_id().unwrap_or("-"),
        next.status().as_u16(),
        next.attempts()
    );

    let completion = client
        .chat()
        .completions()
        .create()
        .model("gpt-5.5")
        .messages([chat::developer("Talk like a pirate."), chat::user("Hello")])
        .await?;
    let answer = completion.choices.first();
    let text = answer.and_then(|choice| choice.message.content.as_deref());
    println!("\nchat          {}", text.unwrap_or("-"));
    println!("  request id  {}", completion.request_id().unwrap_or("-"));

    let page = client.models().list().await?;
    let names: Vec<&str> = page.data.iter().map(|model| &*model.id).take(3).collect();
    println!("\nmodels        {} …", names.join(", "));
    println!("  request id  {}", page.request_id().unwrap_or("-"));

    match client.files().retrieve("file_that_is_not_there").await {
        Err(error) if error.is_not_found() => {
            println!("\nno such file  {error}");
            println!("  request id  {}", error.request_id().unwrap_or("-"));
        }
        Err(error) => return Err(error.into()),
        Ok(file) => println!("\nfound         {}", file.id),
    }
    Ok(())
}
