//! The least: no TLS, and the events as they come.

use std::{env, error::Error, io::Write};

use http_body_util::{BodyExt, Full};
use hyper::{Request, body::Bytes};
use hyper_util::{client::legacy::Client, rt::TokioExecutor};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::builder(TokioExecutor::new()).build_http::<Full<Bytes>>();
    let request = Request::post(format!("{}/responses", env::var("OPENAI_BASE_URL")?))
        .header("authorization", format!("Bearer {}", env::var("OPENAI_API_KEY")?))
        .header("content-type", "application/json")
        .body(r#"{"model":"gpt-5.5","input":"Hello","stream":true}"#.into())?;
    let mut body = client.request(request).await?.into_body();
    while let Some(frame) = body.frame().await {
        if let Ok(data) = frame?.into_data() {
            std::io::stdout().write_all(&data)?;
        }
    }
    Ok(())
}
