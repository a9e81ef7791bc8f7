//! Streams that add up: each event with what there is so far, and the whole at the end. Then one
//! whose connection breaks in the middle, and that goes on.
//!
//! With `OPENAI_API_KEY` (and `OPENAI_BASE_URL`) it talks to that server, without it to an emulator
//! in this process.

#![allow(clippy::print_stdout, reason = "an example shows what it does")]

use openai_kit::{
    Client, chat,
    responses::{Response, ResponseStreamEvent},
    stream::ChatEvent,
};
use openai_kit_emulator::{Emulator, Step};

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

    let call = client.responses().create().model("gpt-5.5");
    let mut run = call.input("Count to five.").stream().await?.accumulate();
    while let Some(event) = run.try_next().await? {
        if matches!(event.event, ResponseStreamEvent::OutputTextDelta(_)) {
            println!("so far    {}", event.so_far.unwrap_or_default());
        }
    }
    let response = run.final_response().await?;
    println!(
        "response  {:?}, {:?}",
        response.status,
        response.output_text()
    );

    let call = client.chat().completions().create().model("gpt-5.5");
    let call = call.messages([chat::user("Count to five.")]);
    let mut run = call.stream().await?.accumulate();
    while let Some(event) = run.try_next().await? {
        match event {
            ChatEvent::ContentDelta { delta, .. } => print!("{delta}"),
            ChatEvent::ContentDone { content, .. } => println!("\nchat      {content}"),
            _ => {}
        }
    }
    let completion = run.final_completion().await?;
    let choice = completion.choices.first();
    println!("finished  {:?}", choice.map(|choice| &choice.finish_reason));

    // A response in the background keeps its events, so that a stream of it can go on.
    if let Some(running) = &emulator {
        println!("the emulator cuts the next stream after 1,500 bytes");
        running.emulator().script([Step::pass().cut_after(1_500)]);
    }
    let call = client
        .responses()
        .create()
        .model("gpt-5.5")
        .input("Count on.");
    let call = call.background(true).stream().resumable(3);
    match call.accumulate().await?.final_response().await {
        Ok(response) => println!("whole     {:?}", response.output_text()),
        Err(error) => {
            // What there is of it is not lost.
            let partial = error.snapshot::<Response>().map(Response::output_text);
            println!("{error}; until then: {partial:?}");
        }
    }
    Ok(())
}
