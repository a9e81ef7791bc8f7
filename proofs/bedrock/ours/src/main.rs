//! Calls that openai-kit signs, to be looked at by `../verify.py`.
//!
//! `openai-kit-proof-bedrock URL ENDPOINT [SESSION_TOKEN]` makes all of them, each with a header that
//! says its name.

use openai_kit::{Client, Error, Upload, chat, providers};
use serde_json::{Value, json};

const ODD_ID: &str = "a/b ü~é:1 %2e";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let url = arguments.next().ok_or("no URL")?;
    let endpoint = arguments.next().ok_or("no endpoint")?;
    let provider = providers::bedrock()
        .base_url(&url)
        .endpoint(&endpoint)
        .region("eu-west-1")
        .access_key_id("AKIDEXAMPLE")
        .secret_access_key("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
    let provider = match arguments.next() {
        Some(token) => provider.session_token(token),
        None => provider,
    };
    let client = Client::builder()
        .environment(|_| None)
        .no_proxy()
        .provider(provider)
        .default_header("x-amz-of-the-client", "  two  spaces  ")
        .build()?;
    calls(&client).await?;
    Ok(())
}

async fn calls(client: &Client) -> Result<(), Error> {
    let named = |name: &str| {
        let copy = client.with_options().default_header("x-amz-case", name);
        copy.build()
    };
    let plain = named("plain")?;
    plain
        .responses()
        .create()
        .model("m")
        .input("hello ü🦀")
        .await?;

    let empty = named("empty")?;
    empty.models().list().await?;

    let query = named("query")?;
    let call = query.get::<Value>("/models?tag=two&tag=one&a%5B%5D=x%20y%2Bz&empty=&flag");
    call.query("list", json!(["b", "a"]))
        .query("ü", "~*'()!")
        .await?;

    let path = named("path")?;
    path.models().retrieve(ODD_ID).await?;

    let deleted = named("delete")?;
    deleted.files().delete("file/1").await?;

    let form = named("form")?;
    let file = Upload::bytes(b"\x00\xff\r\n--b\r\n".to_vec()).filename("näme \"x\".bin");
    form.files()
        .create()
        .file(file)
        .purpose("user_data")
        .await?;

    let large = named("large form")?;
    let file = Upload::bytes(vec![b'x'; 3 << 20]).filename("large.bin");
    large
        .files()
        .create()
        .file(file)
        .purpose("user_data")
        .await?;

    let streamed = named("streamed")?;
    let call = streamed.chat().completions().create().model("m");
    let mut chunks = call.messages([chat::user("hi")]).stream().await?;
    while chunks.try_next().await?.is_some() {}

    let retried = named("retried")?;
    let call = retried
        .post::<Value>("/retried")
        .body(&json!({"again": true}));
    call.extra_header("user-agent", "rewritten by proxies")
        .await?;

    let own = named("own headers")?;
    let call = own.post::<Value>("/own").bytes(b"bytes".to_vec());
    call.extra_header("x-amz-meta-note", "a  b")
        .extra_header("openai-beta", "x=1")
        .await?;
    Ok(())
}
