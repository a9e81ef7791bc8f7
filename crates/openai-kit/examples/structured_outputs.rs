//! A reply as a value of a type: by Responses, by Chat Completions, and what a type without a strict
//! schema says.
//!
//! With `OPENAI_API_KEY` it talks to that server, without it to an emulator in this process.

#![allow(clippy::print_stdout, reason = "an example shows what it does")]

use openai_kit::{
    Client, chat,
    schemars::{self, JsonSchema},
};
use openai_kit_emulator::Emulator;
use serde::Deserialize;

/// The solution of an equation.
#[derive(Debug, Deserialize, JsonSchema)]
struct Solution {
    steps: Vec<Step>,
    /// The value of x.
    x: f64,
    /// How sure the answer is.
    confidence: Option<Confidence>,
}

#[derive(Debug, Deserialize, JsonSchema)]
struct Step {
    explanation: String,
    output: String,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum Confidence {
    Low,
    High,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[allow(dead_code, reason = "no value of it is ever read")]
struct Scores {
    by_name: std::collections::HashMap<String, f64>,
}

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

    let response = client
        .responses()
        .create()
        .model("gpt-5.5")
        .input("Solve 8x + 31 = 2.")
        .parse::<Solution>()
        .await?;
    match (response.output_parsed(), response.refusal()) {
        (Some(solution), _) => {
            for step in &solution.steps {
                println!("{}: {}", step.explanation, step.output);
            }
            println!("x = {}, confidence {:?}", solution.x, solution.confidence);
        }
        (None, Some(refusal)) => println!("refused: {refusal}"),
        (None, None) => println!("no answer: {:?}", response.status),
    }

    let completion = client
        .chat()
        .completions()
        .create()
        .model("gpt-5.5")
        .messages([chat::user("Solve 8x + 31 = 2.")])
        .parse::<Solution>()
        .await?;
    println!("chat: {:?}", completion.parsed());

    // Nothing is sent for a type whose values the API cannot promise.
    let call = client.responses().create().model("gpt-5.5").input("Hi");
    if let Err(error) = call.parse::<Scores>().await {
        println!("{error}");
    }
    Ok(())
}
