use std::path::Path;

use openai_kit::{Client, Upload, responses::ResponseStreamEvent, stream::EventStream};

use super::{INPUT, KEY, MODEL, Side, Texts, check, check_file, has_text};

/// `openai-kit`: everything typed, and nothing lost.
#[derive(Clone)]
pub struct Ours(Client);

impl Side for Ours {
    type Texts = EventStream<ResponseStreamEvent>;

    fn new(base: &str) -> Self {
        let client = Client::builder().api_key(KEY).base_url(base).build();
        Self(client.expect("a client"))
    }

    async fn call(&self) {
        let call = self.0.responses().create().model(MODEL).input(INPUT);
        let response = call.await.expect("a response");
        check(&response.id, has_text(&response.output_text()));
    }

    async fn upload(&self, path: &Path) {
        let call = self
            .0
            .files()
            .create()
            .file(Upload::path(path))
            .purpose("user_data");
        let file = call.await.expect("a file");
        check_file(path, &file.id, u64::try_from(file.bytes).expect("a size"));
    }

    async fn stream(&self) -> Self::Texts {
        let call = self.0.responses().create().model(MODEL).input(INPUT);
        call.stream().await.expect("a stream")
    }
}

impl Texts for EventStream<ResponseStreamEvent> {
    async fn next(&mut self) -> Option<String> {
        while let Some(event) = self.try_next().await.expect("an event") {
            if let ResponseStreamEvent::OutputTextDelta(delta) = event {
                return Some(delta.delta);
            }
        }
        None
    }
}
