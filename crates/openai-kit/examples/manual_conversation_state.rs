//! Two turns by hand: what the model said goes back as input, item by item, and nothing is kept on
//! the server. Beside it the same by `previous_response_id`.
//!
//! With `OPENAI_API_KEY` it talks to that server, without it to an emulator in this process.

#![allow(clippy::print_stdout, reason = "an example shows what it does")]

use openai_kit::{Client, responses};
use openai_kit_emulator::Emulator;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::start().await?;
    let client = match Client::from_env() {
        Ok(client) => client,
        Err(_) => {
            println!("no OPENAI_API_KEY: talking to an emulator, in which no model runs");
            Client::builder()
                .api_key("sk-emulated")
                .base_url(emulator.base_url())
                .build()?
        }
    };

    let clock = responses::function_tool(
        "what_time_is_it",
        "The time of day, as HH:MM.",
        serde_json::json!({"type": "object", "properties": {}, "additionalProperties": false}),
    );
    let mut history = vec![responses::user(
        "Call what_time_is_it, then tell me the time.",
    )];
    let first = client
        .responses()
        .create()
        .model("gpt-5.5")
        .tools([clock.clone()])
        .input(&history)
        .store(false)
        .await?;

    // Reasoning and calls go back as they came; what they ask for goes behind them.
    history.extend(first.to_input_items());
    for item in &first.output {
        if let responses::ResponseOutputItem::FunctionCall(call) = item {
            println!("the model calls {}({})", call.name, call.arguments);
            history.push(responses::function_call_output(&*call.call_id, "12:34"));
        }
    }
    let second = client
        .responses()
        .create()
        .model("gpt-5.5")
        .tools([clock])
        .input(&history)
        .store(false)
        .await?;
    println!("by hand: {}", second.output_text());

    // The same without a history of our own: the server keeps it.
    let first = client
        .responses()
        .create()
        .model("gpt-5.5")
        .input("knock knock")
        .await?;
    let second = client
        .responses()
        .create()
        .model("gpt-5.5")
        .previous_response_id(&*first.id)
        .input("Orange.")
        .await?;
    println!("by id:   {}", second.output_text());
    Ok(())
}
