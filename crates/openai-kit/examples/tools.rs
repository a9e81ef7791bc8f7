//! Functions that the model calls: run to the end by Responses, turn by turn by Chat Completions.
//!
//! With `OPENAI_API_KEY` it talks to that server, without it to an emulator in this process.

#![allow(clippy::print_stdout, reason = "an example shows what it does")]

use openai_kit::{
    Client, chat,
    schemars::{self, JsonSchema},
    tools::tool,
};
use openai_kit_emulator::Emulator;
use serde::{Deserialize, Serialize};

#[derive(Deserialize, JsonSchema)]
struct Place {
    /// A city, with its country.
    city: String,
    unit: Option<Unit>,
}

#[derive(Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "lowercase")]
enum Unit {
    Celsius,
    Fahrenheit,
}

#[derive(Serialize)]
struct Weather {
    city: String,
    degrees: f64,
    unit: Unit,
}

async fn weather(place: Place) -> Result<Weather, std::io::Error> {
    let unit = place.unit.unwrap_or(Unit::Celsius);
    let degrees = match unit {
        Unit::Celsius => 12.5,
        Unit::Fahrenheit => 54.5,
    };
    Ok(Weather {
        city: place.city,
        degrees,
        unit,
    })
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
    let get_weather = tool("get_weather", "The weather in a city now", weather);
    let question = "Call get_weather: how warm is it in Oslo?";

    let run = client
        .responses()
        .create()
        .model("gpt-5.5")
        .input(question)
        .run_tools([get_weather.clone()])
        .approve(|request| async move {
            println!("the model wants {}({})", request.name, request.arguments);
            true
        })
        .run()
        .await?;
    println!("answer: {}", run.output_text());
    if let Some(usage) = run.usage() {
        println!(
            "tokens: {} in {} requests",
            usage.total_tokens,
            run.replies().len()
        );
    }

    let mut runner = client
        .chat()
        .completions()
        .create()
        .model("gpt-5.5")
        .messages([chat::user(question)])
        .run_tools([get_weather])
        .max_completions(4);
    while let Some(turn) = runner.step().await? {
        for call in turn.calls() {
            println!("turn {}: {}({})", turn.step(), call.name, call.arguments);
        }
    }
    let run = runner.finish();
    println!("answer: {}", run.final_content().unwrap_or("-"));
    Ok(())
}
