//! Server-sent events: bytes in, events out. No I/O, any chunking, linear cost.
//!
//! What an event means is not known here.

use memchr::memchr2;

/// One event. It borrows from the decoder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SseEvent<'a> {
    /// The name, or an empty text.
    pub name: &'a str,
    /// The lines of data, joined by line breaks.
    pub data: &'a str,
}

/// An event is longer than what is allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TooLong;

/// Splits bytes into events.
///
/// ```
/// use openai_kit::stream::SseDecoder;
///
/// let mut decoder = SseDecoder::new(1 << 20);
/// decoder.push(b"event: greeting\r\ndata: hel");
/// assert_eq!(decoder.next_event(), Ok(None));
/// decoder.push(b"lo\r\n\r\n");
/// let event = decoder.next_event().unwrap().unwrap();
/// assert_eq!((event.name, event.data), ("greeting", "hello"));
/// ```
#[derive(Debug)]
pub struct SseDecoder {
    /// Bytes that are not taken yet, from `start`. Up to `scanned` there is no end of a line.
    buffer: Vec<u8>,
    start: usize,
    scanned: usize,
    /// The line before ended with CR: an LF now belongs to it.
    after_cr: bool,
    /// Nothing was read yet, so that a byte order mark may come.
    fresh: bool,
    name: String,
    /// The first line of data, as long as it is the only one and stands in the buffer.
    line: Option<(usize, usize)>,
    /// All lines otherwise.
    data: String,
    has_data: bool,
    /// The event was given out, and the next line begins a new one.
    given: bool,
    limit: usize,
}

impl SseDecoder {
    /// A decoder of events of at most `limit` bytes.
    #[must_use]
    pub fn new(limit: usize) -> Self {
        Self {
            buffer: Vec::new(),
            start: 0,
            scanned: 0,
            after_cr: false,
            fresh: true,
            name: String::new(),
            line: None,
            data: String::new(),
            has_data: false,
            given: false,
            limit,
        }
    }

    /// Takes bytes in.
    pub fn push(&mut self, bytes: &[u8]) {
        self.forget();
        self.take_line();
        if self.start == self.buffer.len() {
            self.buffer.clear();
            self.start = 0;
            self.scanned = 0;
        } else if self.start > self.buffer.len() / 2 {
            self.buffer.drain(..self.start);
            self.scanned -= self.start;
            self.start = 0;
        }
        self.buffer.extend_from_slice(bytes);
    }

    /// The next event, or `None` when more bytes are needed.
    ///
    /// # Errors
    /// When an event is longer than the limit. The decoder is of no use then.
    pub fn next_event(&mut self) -> Result<Option<SseEvent<'_>>, TooLong> {
        self.forget();
        while let Some((from, to)) = self.line() {
            if from == to {
                if self.has_data || !self.name.is_empty() {
                    return Ok(Some(self.give()));
                }
            } else {
                self.field(from, to);
                if self.length() > self.limit {
                    return Err(TooLong);
                }
            }
        }
        let pending = self.buffer.len() - self.start;
        if pending.saturating_add(self.length()) > self.limit {
            return Err(TooLong);
        }
        Ok(None)
    }

    /// The event at the end of the body, which needs no blank line. Call it when `next_event` gives
    /// none and no more bytes come.
    pub fn finish(&mut self) -> Option<SseEvent<'_>> {
        self.forget();
        let (from, to) = (self.start, self.buffer.len());
        self.start = to;
        self.scanned = to;
        if from < to {
            self.field(from, to);
        }
        (self.has_data || !self.name.is_empty()).then(|| self.give())
    }

    fn give(&mut self) -> SseEvent<'_> {
        self.given = true;
        let data = match self.line.take() {
            Some((from, to)) => {
                let bytes = self.buffer.get(from..to).unwrap_or_default();
                match std::str::from_utf8(bytes) {
                    Ok(valid) => valid,
                    Err(_) => {
                        add(&mut self.data, bytes);
                        &self.data
                    }
                }
            }
            None => &self.data,
        };
        let name = &self.name;
        SseEvent { name, data }
    }

    /// How many bytes of data the event has so far.
    fn length(&self) -> usize {
        self.data.len() + self.line.map_or(0, |(from, to)| to - from)
    }

    /// Takes the line of data out of the buffer, which is about to change, or to get another.
    fn take_line(&mut self) {
        if let Some((from, to)) = self.line.take() {
            let bytes = self.buffer.get(from..to).unwrap_or_default();
            add(&mut self.data, bytes);
        }
    }

    fn forget(&mut self) {
        if std::mem::take(&mut self.given) {
            self.name.clear();
            self.line = None;
            self.data.clear();
            self.has_data = false;
        }
    }

    /// Where the next complete line stands.
    fn line(&mut self) -> Option<(usize, usize)> {
        if self.fresh && !self.mark() {
            return None;
        }
        if self.after_cr && self.start < self.buffer.len() {
            self.after_cr = false;
            if self.buffer.get(self.start) == Some(&b'\n') {
                self.start += 1;
                self.scanned = self.scanned.max(self.start);
            }
        }
        let rest = self.buffer.get(self.scanned..)?;
        let Some(length) = memchr2(b'\n', b'\r', rest) else {
            self.scanned = self.buffer.len();
            return None;
        };
        let (from, to) = (self.start, self.scanned + length);
        self.after_cr = self.buffer.get(to) == Some(&b'\r');
        self.start = to + 1;
        self.scanned = self.start;
        Some((from, to))
    }

    /// Skips a byte order mark at the very start. False when it is not known yet whether there is one.
    fn mark(&mut self) -> bool {
        const MARK: &[u8] = "\u{feff}".as_bytes();
        let bytes = &self.buffer;
        if bytes.len() < MARK.len() && MARK.starts_with(bytes) {
            return false;
        }
        if bytes.starts_with(MARK) {
            self.start = MARK.len();
            self.scanned = self.start;
        }
        self.fresh = false;
        true
    }

    fn field(&mut self, from: usize, to: usize) {
        let line = self.buffer.get(from..to).unwrap_or_default();
        if let Some(length) = value(line, b"data") {
            if self.has_data {
                self.take_line();
                self.data.push('\n');
                let value = self.buffer.get(to - length..to).unwrap_or_default();
                add(&mut self.data, value);
            } else {
                self.has_data = true;
                self.line = Some((to - length, to));
            }
        } else if let Some(length) = value(line, b"event") {
            self.name.clear();
            let value = self.buffer.get(to - length..to).unwrap_or_default();
            add(&mut self.name, value);
        }
    }
}

/// How many bytes at the end of a line are the value of this field, if it is that field's.
fn value(line: &[u8], name: &[u8]) -> Option<usize> {
    match line.strip_prefix(name)? {
        [] => Some(0),
        [b':', b' ', value @ ..] | [b':', value @ ..] => Some(value.len()),
        _ => None,
    }
}

/// Adds bytes as text. What is no UTF-8 becomes U+FFFD: the line is complete, so nothing is split.
fn add(text: &mut String, bytes: &[u8]) {
    match std::str::from_utf8(bytes) {
        Ok(valid) => text.push_str(valid),
        Err(_) => text.push_str(&String::from_utf8_lossy(bytes)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decode(chunks: &[&[u8]]) -> Vec<(String, String)> {
        let mut decoder = SseDecoder::new(1 << 20);
        let mut events = Vec::new();
        for chunk in chunks {
            decoder.push(chunk);
            while let Some(event) = decoder.next_event().unwrap() {
                events.push((event.name.to_owned(), event.data.to_owned()));
            }
        }
        if let Some(event) = decoder.finish() {
            events.push((event.name.to_owned(), event.data.to_owned()));
        }
        events
    }

    #[test]
    fn events_are_what_the_table_of_cases_says() {
        for (case, text, expected) in [
            (
                1,
                "event: completion\ndata: {\"foo\":true}\n\n",
                vec![("completion", "{\"foo\":true}")],
            ),
            (2, "data: {\"foo\":true}\n\n", vec![("", "{\"foo\":true}")]),
            (3, "event: ping\n\n", vec![("ping", "")]),
            (
                4,
                "event: ping\n\nevent: completion\n\n",
                vec![("ping", ""), ("completion", "")],
            ),
            (
                5,
                "data: {\ndata: \"foo\":\ndata: \ndata:\ndata: true}\n\n\n",
                vec![("", "{\n\"foo\":\n\n\ntrue}")],
            ),
            (
                6,
                "data: {\"foo\": \"a\\n\\nb\"}\n\n",
                vec![("", "{\"foo\": \"a\\n\\nb\"}")],
            ),
            (
                7,
                "data: {\"c\":\" \u{2028}\"}\n\n",
                vec![("", "{\"c\":\" \u{2028}\"}")],
            ),
            (11, "data:x\ndata:x", vec![("", "x\nx")]),
            (
                14,
                "id:one\r\ndata:a\r\n\ndata:b\n\rdata:unfinished",
                vec![("", "a"), ("", "b"), ("", "unfinished")],
            ),
            (15, "data: 1\r\n\r\n", vec![("", "1")]),
            (16, "data: 1\r\r\ndata: 2\r\r", vec![("", "1"), ("", "2")]),
            (17, "data: 1\n\r\n", vec![("", "1")]),
            (
                100,
                "\u{feff}data: 1\n\n\u{feff}data: 2\n\n",
                vec![("", "1")],
            ),
            (101, "event: a\nevent: b\nevent\ndata\n\n", vec![("", "")]),
            (102, "data:  two spaces\n\n", vec![("", " two spaces")]),
            (103, "id: 1\n\nretry: 2\n\n: comment\n\n", vec![]),
            (104, "", vec![]),
            (
                105,
                "data: a\u{b}b\u{c}c\u{85}d\n\n",
                vec![("", "a\u{b}b\u{c}c\u{85}d")],
            ),
        ] {
            let expected: Vec<_> = expected
                .into_iter()
                .map(|(name, data)| (name.to_owned(), data.to_owned()))
                .collect();
            let bytes = text.as_bytes();
            assert_eq!(decode(&[bytes]), expected, "case {case}");
            let single: Vec<&[u8]> = bytes.chunks(1).collect();
            assert_eq!(decode(&single), expected, "case {case}, byte by byte");
            for at in 0..bytes.len() {
                let (left, right) = bytes.split_at(at);
                assert_eq!(
                    decode(&[left, b"", right]),
                    expected,
                    "case {case}, split at {at}"
                );
            }
        }
    }

    #[test]
    fn what_is_no_utf8_is_replaced_within_its_line() {
        let events = decode(&[b"data: a\xffb\n\ndata: \xd0", b"\xbf\n\n"]);
        assert_eq!(
            events,
            [
                (String::new(), "a\u{fffd}b".to_owned()),
                (String::new(), "п".to_owned())
            ]
        );
    }

    #[test]
    fn comments_take_no_memory() {
        let mut decoder = SseDecoder::new(64);
        for _ in 0..2_000 {
            for byte in b":x\n" {
                decoder.push(&[*byte]);
                assert_eq!(decoder.next_event(), Ok(None));
            }
        }
        assert!(decoder.buffer.capacity() < 64);
    }

    #[test]
    fn a_long_event_is_an_error_whether_its_line_ends_or_not() {
        for text in [
            "data: 0123456789",
            "data: 0123456789\n",
            "data: 01234\ndata: 56789\n\n",
        ] {
            let mut decoder = SseDecoder::new(8);
            decoder.push(text.as_bytes());
            assert_eq!(decoder.next_event(), Err(TooLong), "{text:?}");
        }
    }

    #[test]
    fn many_events_in_one_chunk_cost_linear_time() {
        let bytes = b"data:ok\n\n".repeat(200_000);
        assert_eq!(decode(&[&bytes]).len(), 200_000);
    }

    proptest::proptest! {
        #[test]
        fn events_do_not_depend_on_chunking(
            lines in proptest::collection::vec("(data|event|id|:|): ?[a-z\u{e9}]{0,5}(\r\n|\n|\r){1,2}", 0..12),
            cuts in proptest::collection::vec(0_usize..200, 0..6),
        ) {
            let text = lines.concat();
            let bytes = text.as_bytes();
            let mut cuts: Vec<usize> = cuts.into_iter().map(|cut| cut.min(bytes.len())).collect();
            cuts.sort_unstable();
            let mut chunks = Vec::new();
            let mut from = 0;
            for cut in cuts {
                chunks.push(&bytes[from..cut]);
                from = cut;
            }
            chunks.push(&bytes[from..]);
            proptest::prop_assert_eq!(decode(&chunks), decode(&[bytes]));
        }
    }
}
