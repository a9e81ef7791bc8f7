use std::{env, error::Error};

use futures_util::StreamExt;
use serde::{Deserialize, Serialize};

#[derive(Serialize)]
struct Params<'a> {
    model: &'a str,
    input: &'a str,
    stream: bool,
}

#[derive(Deserialize)]
struct Event {
    r#type: String,
    #[serde(default)]
    delta: String,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let base = env::var("OPENAI_BASE_URL").unwrap_or("https://api.openai.com/v1".into());
    let request = reqwest::Client::new()
        .post(format!("{base}/responses"))
        .bearer_auth(env::var("OPENAI_API_KEY")?)
        .json(&Params {
            model: "gpt-5.5",
            input: "Hello",
            stream: true,
        });
    let mut chunks = request.send().await?.error_for_status()?.bytes_stream();
    let mut text = Vec::new();
    while let Some(chunk) = chunks.next().await {
        text.extend_from_slice(&chunk?);
        while let Some(end) = text.iter().position(|byte| *byte == b'\n') {
            let line: Vec<u8> = text.drain(..=end).collect();
            if let Some(json) = line.strip_prefix(b"data: ") {
                let event: Event = serde_json::from_slice(json)?;
                if event.r#type == "response.output_text.delta" {
                    print!("{}", event.delta);
                }
            }
        }
    }
    println!();
    Ok(())
}
