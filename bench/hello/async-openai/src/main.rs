use std::error::Error;

use async_openai::{
    Client,
    types::responses::{CreateResponseArgs, ResponseStreamEvent},
};
use futures_util::StreamExt;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::new();
    let request = CreateResponseArgs::default().model("gpt-5.5").input("Hello").build()?;
    let mut events = client.responses().create_stream(request).await?;
    while let Some(event) = events.next().await {
        if let ResponseStreamEvent::ResponseOutputTextDelta(delta) = event? {
            print!("{}", delta.delta);
        }
    }
    println!();
    Ok(())
}
