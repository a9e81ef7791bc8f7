use std::path::Path;

use reqwest::{Client, multipart::Form};

use super::{KEY, PARAMS, Reply, STREAMED, Side, Texts, Uploaded, check_file, lines::Lines};

/// Plain `reqwest`, which decodes only what is read.
#[derive(Clone)]
pub struct Reqwest {
    client: Client,
    base: String,
}

/// A reply that streams.
pub struct Stream {
    reply: reqwest::Response,
    lines: Lines,
}

impl Side for Reqwest {
    type Texts = Stream;

    fn new(base: &str) -> Self {
        Self {
            client: Client::new(),
            base: base.to_owned(),
        }
    }

    async fn call(&self) {
        let request = self.client.post(format!("{}/responses", self.base));
        let reply = request.bearer_auth(KEY).json(&PARAMS).send().await;
        let reply = reply
            .and_then(reqwest::Response::error_for_status)
            .expect("a reply");
        reply.json::<Reply>().await.expect("a response").check();
    }

    async fn upload(&self, path: &Path) {
        let form = Form::new().text("purpose", "user_data");
        let form = form.file("file", path).await.expect("a file to send");
        let request = self.client.post(format!("{}/files", self.base));
        let reply = request.bearer_auth(KEY).multipart(form).send().await;
        let reply = reply
            .and_then(reqwest::Response::error_for_status)
            .expect("a reply");
        let file: Uploaded = reply.json().await.expect("a file");
        check_file(path, &file.id, file.bytes);
    }

    async fn stream(&self) -> Stream {
        let request = self.client.post(format!("{}/responses", self.base));
        let reply = request.bearer_auth(KEY).json(&STREAMED).send().await;
        let reply = reply.and_then(reqwest::Response::error_for_status);
        Stream {
            reply: reply.expect("a reply"),
            lines: Lines::default(),
        }
    }
}

impl Texts for Stream {
    async fn next(&mut self) -> Option<String> {
        loop {
            if let Some(text) = self.lines.next() {
                return Some(text);
            }
            let chunk = self.reply.chunk().await.expect("a chunk")?;
            self.lines.push(&chunk);
        }
    }
}
