//! What plain code makes of a stream: the text, and no more.

#[derive(Default)]
pub(super) struct Lines {
    text: Vec<u8>,
    /// Where the next line begins.
    start: usize,
}

#[derive(serde::Deserialize)]
struct Event {
    r#type: String,
    #[serde(default)]
    delta: String,
}

impl Lines {
    pub(super) fn push(&mut self, chunk: &[u8]) {
        self.text.drain(..self.start);
        self.start = 0;
        self.text.extend_from_slice(chunk);
    }

    /// The next piece of text of those that are there.
    pub(super) fn next(&mut self) -> Option<String> {
        loop {
            let rest = &self.text[self.start..];
            let length = rest.iter().position(|byte| *byte == b'\n')?;
            self.start += length + 1;
            let Some(json) = rest[..length].strip_prefix(b"data: ") else {
                continue;
            };
            let event: Event = serde_json::from_slice(json).expect("an event");
            if event.r#type == "response.output_text.delta" {
                return Some(event.delta);
            }
        }
    }
}
