//! Several turns without a history of one's own: the server keeps what was said, and each response
//! names the one before it.
//!
//! With `OPENAI_API_KEY` (and `OPENAI_BASE_URL`) it talks to that server, without it to an emulator
//! in this process.

#![allow(clippy::print_stdout, reason = "an example shows what it does")]

use openai_kit::{Client, responses};
use openai_kit_emulator::Emulator;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Stops when it goes out of scope.
    let mut emulator = None;
    let client = match Client::from_env() {
        Ok(client) => client,
        Err(error) if error.param() == Some("api_key") => {
            println!("no OPENAI_API_KEY: talking to an emulator, in which no model runs");
            let running = emulator.insert(Emulator::start().await?);
            Client::builder()
                .api_key("sk-emulated")
                .base_url(running.base_url())
                .build()?
        }
        Err(error) => return Err(error.into()),
    };

    let mut previous: Option<String> = None;
    for said in ["Knock knock.", "Orange.", "Orange you glad I asked?"] {
        let response = client
            .responses()
            .create()
            .model("gpt-5.5")
            // Instructions are not kept: each turn says its own.
            .instructions("You are told a joke. Play along.")
            .previous_response_id(previous)
            .input(said)
            .await?;
        println!("you    {said}");
        println!("model  {}", response.output_text());
        previous = Some(response.id);
    }

    // The result of a tool goes the same way: only what is new is sent.
    let clock = responses::function_tool(
        "what_time_is_it",
        "The time of day, as HH:MM.",
        serde_json::json!({"type": "object", "properties": {}, "additionalProperties": false}),
    );
    let asked = client
        .responses()
        .create()
        .model("gpt-5.5")
        .tools([clock.clone()])
        .previous_response_id(previous)
        .input("Call what_time_is_it, then tell me the time.")
        .await?;
    let mut results = Vec::new();
    for item in &asked.output {
        if let responses::ResponseOutputItem::FunctionCall(call) = item {
            println!("the model calls {}({})", call.name, call.arguments);
            results.push(responses::function_call_output(&*call.call_id, "12:34"));
        }
    }
    if results.is_empty() {
        println!("model  {}", asked.output_text());
        return Ok(());
    }
    let told = client
        .responses()
        .create()
        .model("gpt-5.5")
        .tools([clock])
        .previous_response_id(&*asked.id)
        .input(results)
        .await?;
    println!("model  {}", told.output_text());
    Ok(())
}
