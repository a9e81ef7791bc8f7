use std::path::Path;

use async_openai::{
    Client,
    config::OpenAIConfig,
    types::{
        InputSource,
        files::{CreateFileRequest, FileInput, FilePurpose},
        responses::{CreateResponseArgs, ResponseStream, ResponseStreamEvent},
    },
};
use futures_util::StreamExt;

use super::{INPUT, KEY, MODEL, Side, Texts, check, check_file, has_text};

/// `async-openai`: typed.
#[derive(Clone)]
pub struct AsyncOpenai(Client<OpenAIConfig>);

impl Side for AsyncOpenai {
    type Texts = ResponseStream;

    fn new(base: &str) -> Self {
        let config = OpenAIConfig::new().with_api_key(KEY).with_api_base(base);
        Self(Client::with_config(config))
    }

    async fn call(&self) {
        let request = CreateResponseArgs::default()
            .model(MODEL)
            .input(INPUT)
            .build();
        let request = request.expect("a request");
        let response = self
            .0
            .responses()
            .create(request)
            .await
            .expect("a response");
        check(
            &response.id,
            response.output_text().as_deref().is_some_and(has_text),
        );
    }

    async fn upload(&self, path: &Path) {
        let request = CreateFileRequest {
            file: FileInput {
                source: InputSource::Path { path: path.into() },
            },
            purpose: FilePurpose::UserData,
            expires_after: None,
        };
        let file = self.0.files().create(request).await.expect("a file");
        check_file(path, &file.id, file.bytes.unwrap_or(0).into());
    }

    async fn stream(&self) -> ResponseStream {
        let request = CreateResponseArgs::default()
            .model(MODEL)
            .input(INPUT)
            .build();
        let request = request.expect("a request");
        let stream = self.0.responses().create_stream(request).await;
        stream.expect("a stream")
    }
}

impl Texts for ResponseStream {
    async fn next(&mut self) -> Option<String> {
        while let Some(event) = StreamExt::next(self).await {
            if let ResponseStreamEvent::ResponseOutputTextDelta(delta) = event.expect("an event") {
                return Some(delta.delta);
            }
        }
        None
    }
}
