//! The decoder of event streams: events do not depend on how the bytes are cut.

#![no_main]

use libfuzzer_sys::fuzz_target;
use openai_kit::stream::{SseDecoder, TooLong};

const LIMIT: usize = 4_096;

type Events = (Vec<(String, String)>, Option<TooLong>);

fn decode<'a>(chunks: impl IntoIterator<Item = &'a [u8]>) -> Events {
    let mut decoder = SseDecoder::new(LIMIT);
    let mut events = Vec::new();
    for chunk in chunks {
        decoder.push(chunk);
        loop {
            match decoder.next_event() {
                Ok(Some(event)) => events.push((event.name.to_owned(), event.data.to_owned())),
                Ok(None) => break,
                Err(error) => return (events, Some(error)),
            }
        }
    }
    if let Some(event) = decoder.finish() {
        events.push((event.name.to_owned(), event.data.to_owned()));
    }
    (events, None)
}

fuzz_target!(|input: (Vec<u8>, Vec<u8>)| {
    let (cuts, bytes) = input;
    let whole = decode([&*bytes]);
    let mut rest = &*bytes;
    let mut chunks = Vec::new();
    for cut in cuts {
        let (chunk, after) = rest.split_at(usize::from(cut).min(rest.len()));
        chunks.push(chunk);
        rest = after;
    }
    chunks.push(rest);
    assert_eq!(decode(chunks), whole);
    assert_eq!(decode(bytes.chunks(1)), whole);
});
