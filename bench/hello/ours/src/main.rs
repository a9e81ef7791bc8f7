use openai_kit::{Client, responses::ResponseStreamEvent};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), openai_kit::Error> {
    let client = Client::from_env()?;
    let call = client.responses().create().model("gpt-5.5").input("Hello");
    let mut events = call.stream().await?;
    while let Some(event) = events.try_next().await? {
        if let ResponseStreamEvent::OutputTextDelta(delta) = event {
            print!("{}", delta.delta);
        }
    }
    println!();
    Ok(())
}
