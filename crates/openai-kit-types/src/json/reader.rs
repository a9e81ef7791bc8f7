//! Reads JSON text token by token: strings, numbers, and skipping over whole values.
//!
//! It owns the grammar and the depth limit; what a value means is decided in `decode.rs`.

use std::borrow::Cow;

/// Deepest nesting of arrays and objects that is read, one level more than `serde_json` reads.
pub(crate) const MAX_DEPTH: usize = 128;

/// Why reading stopped: the text is not JSON, or it is nested too deeply.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Fault {
    pub(crate) what: &'static str,
    pub(crate) at: usize,
}

/// A position in JSON text.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'a> {
    text: &'a str,
    pos: usize,
    depth: usize,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self {
            text,
            pos: 0,
            depth: 0,
        }
    }

    pub(crate) fn position(&self) -> usize {
        self.pos
    }

    pub(crate) fn fault<T>(&self, what: &'static str) -> Result<T, Fault> {
        Err(Fault { what, at: self.pos })
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.pos).copied()
    }

    fn slice(&self, from: usize, to: usize) -> &'a str {
        self.text.get(from..to).unwrap_or_default()
    }

    /// The first byte of the next token, which stays unread.
    #[inline]
    pub(crate) fn peek(&mut self) -> Result<u8, Fault> {
        match self.byte() {
            Some(byte) if byte > b' ' => Ok(byte),
            _ => self.peek_behind_space(),
        }
    }

    /// The same from the first white space on. Replies are indented, so spaces come in runs.
    fn peek_behind_space(&mut self) -> Result<u8, Fault> {
        loop {
            match self.byte() {
                Some(b' ' | b'\n' | b'\t' | b'\r') => self.pos += 1,
                Some(byte) => return Ok(byte),
                None => return self.fault("the text ends in the middle of a value"),
            }
            if self.byte() == Some(b' ') {
                let rest = self.text.as_bytes().get(self.pos..).unwrap_or_default();
                if let Some(word) = rest.first_chunk::<8>() {
                    let apart = u64::from_le_bytes(*word) ^ (LOW * 0x20);
                    self.pos += apart.trailing_zeros() as usize / 8;
                }
            }
        }
    }

    /// Checks that only white space is left.
    pub(crate) fn end(&mut self) -> Result<(), Fault> {
        match self.peek() {
            Ok(_) => self.fault("there is text after the value"),
            Err(_) => Ok(()),
        }
    }

    fn open(&mut self) -> Result<(), Fault> {
        if self.depth >= MAX_DEPTH {
            return self.fault("values are nested more than 128 levels deep");
        }
        self.depth += 1;
        self.pos += 1;
        Ok(())
    }

    /// Enters an object or array. False when it is empty, and then already closed.
    #[inline]
    pub(crate) fn enter(&mut self, close: u8) -> Result<bool, Fault> {
        self.open()?;
        if self.peek()? == close {
            self.depth -= 1;
            self.pos += 1;
            return Ok(false);
        }
        Ok(true)
    }

    /// Steps over a comma, or over the closing byte and out. False at the end.
    #[inline]
    pub(crate) fn more(&mut self, close: u8) -> Result<bool, Fault> {
        match self.peek()? {
            b',' => {
                self.pos += 1;
                Ok(true)
            }
            byte if byte == close => {
                self.depth -= 1;
                self.pos += 1;
                Ok(false)
            }
            _ => self.fault("expected a comma or the end of the list or object"),
        }
    }

    /// Reads `"name":` if that is exactly what comes next.
    #[inline]
    pub(crate) fn key_is(&mut self, name: &str) -> Result<bool, Fault> {
        if self.peek()? != b'"' {
            return self.fault("expected a key in double quotes");
        }
        let start = self.pos + 1;
        let end = start + name.len();
        let bytes = self.text.as_bytes();
        if bytes.get(end) != Some(&b'"') || bytes.get(start..end) != Some(name.as_bytes()) {
            return Ok(false);
        }
        self.pos = end + 1;
        self.colon()?;
        Ok(true)
    }

    /// Reads a key without escapes and its colon. None, with nothing read, when it has some.
    #[inline]
    pub(crate) fn plain_key(&mut self) -> Result<Option<&'a str>, Fault> {
        if self.peek()? != b'"' {
            return self.fault("expected a key in double quotes");
        }
        let start = self.pos + 1;
        let end = self.plain_end(start);
        if self.text.as_bytes().get(end) != Some(&b'"') {
            return Ok(None);
        }
        self.pos = end + 1;
        self.colon()?;
        Ok(Some(self.slice(start, end)))
    }

    /// Reads a key and its colon.
    pub(crate) fn key(&mut self) -> Result<Cow<'a, str>, Fault> {
        if let Some(key) = self.plain_key()? {
            return Ok(Cow::Borrowed(key));
        }
        let key = self.string()?;
        self.colon()?;
        Ok(key)
    }

    #[inline]
    fn colon(&mut self) -> Result<(), Fault> {
        if self.byte() != Some(b':') && self.peek()? != b':' {
            return self.fault("expected a colon after the key");
        }
        self.pos += 1;
        Ok(())
    }

    /// Reads a string; its opening quote is the next token.
    #[inline]
    pub(crate) fn string(&mut self) -> Result<Cow<'a, str>, Fault> {
        let start = self.pos + 1;
        let end = self.plain_end(start);
        if self.text.as_bytes().get(end) == Some(&b'"') {
            self.pos = end + 1;
            return Ok(Cow::Borrowed(self.slice(start, end)));
        }
        self.escaped(start, end).map(Cow::Owned)
    }

    /// Where the run of bytes that stand for themselves ends.
    #[inline]
    fn plain_end(&self, start: usize) -> usize {
        let rest = self.text.as_bytes().get(start..).unwrap_or_default();
        // Most strings are short: whole blocks are worth their while only after a few words.
        let (words, tail) = rest.as_chunks::<8>();
        for (index, word) in words.iter().enumerate() {
            let special = special(u64::from_le_bytes(*word));
            if special != 0 {
                return start + index * 8 + special.trailing_zeros() as usize / 8;
            }
            if index == 7 {
                return long_plain_end(rest, 64) + start;
            }
        }
        let plain = tail.iter().position(|byte| is_special(*byte));
        start + words.len() * 8 + plain.unwrap_or(tail.len())
    }

    fn escaped(&mut self, start: usize, mut end: usize) -> Result<String, Fault> {
        // A string with one escape has more, as a rule.
        let mut text = String::with_capacity((end - start) * 2 + 32);
        let mut from = start;
        loop {
            text.push_str(self.slice(from, end));
            self.pos = end;
            match self.byte() {
                Some(b'"') => {
                    self.pos += 1;
                    return Ok(text);
                }
                Some(b'\\') => text.push(self.escape()?),
                Some(_) => return self.fault("a control character stands bare in a string"),
                None => return self.fault("the text ends inside a string"),
            }
            from = self.pos;
            end = self.plain_end(from);
        }
    }

    /// Reads one escape; the position is on its backslash.
    fn escape(&mut self) -> Result<char, Fault> {
        self.pos += 1;
        let plain = match self.byte() {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode_escape(),
            _ => return self.fault("unknown escape in a string"),
        };
        self.pos += 1;
        Ok(plain)
    }

    /// Half of a surrogate pair alone becomes U+FFFD, as in every lossy decoder: a reply that
    /// was cut between the halves still decodes.
    fn unicode_escape(&mut self) -> Result<char, Fault> {
        let first = self.hex4()?;
        if !(0xD800..0xDC00).contains(&first) {
            return Ok(char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER));
        }
        if self.text.as_bytes().get(self.pos..self.pos + 2) != Some(b"\\u") {
            return Ok(char::REPLACEMENT_CHARACTER);
        }
        let before = self.pos;
        self.pos += 1;
        let second = self.hex4()?;
        if !(0xDC00..0xE000).contains(&second) {
            self.pos = before;
            return Ok(char::REPLACEMENT_CHARACTER);
        }
        let code = 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
        Ok(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn hex4(&mut self) -> Result<u32, Fault> {
        let digits = self
            .text
            .get(self.pos + 1..self.pos + 5)
            .unwrap_or_default();
        let known = digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        match u32::from_str_radix(digits, 16) {
            Ok(code) if known => {
                self.pos += 5;
                Ok(code)
            }
            _ => self.fault("a \\u escape needs four hexadecimal digits"),
        }
    }

    /// Reads a whole number of up to 18 digits, which always fits. None, with nothing read, for
    /// all that looks otherwise.
    #[inline]
    pub(crate) fn short_integer(&mut self) -> Option<i64> {
        let text = self.text.as_bytes().get(self.pos..)?;
        let digits = text.strip_prefix(b"-").unwrap_or(text);
        let (mut number, mut length) = (0, 0);
        for byte in digits {
            let digit = byte.wrapping_sub(b'0');
            if digit > 9 {
                break;
            }
            length += 1;
            if length > 18 {
                return None;
            }
            number = number * 10 + i64::from(digit);
        }
        let leads_with_zero = length > 1 && digits.first() == Some(&b'0');
        let goes_on = matches!(digits.get(length), Some(b'.' | b'e' | b'E'));
        if length == 0 || leads_with_zero || goes_on {
            return None;
        }
        let sign = text.len() - digits.len();
        self.pos += sign + length;
        Some(if sign == 1 { -number } else { number })
    }

    /// Reads a number's text, checked against the grammar of JSON.
    #[inline]
    pub(crate) fn number(&mut self) -> Result<&'a str, Fault> {
        let start = self.pos;
        if self.byte() == Some(b'-') {
            self.pos += 1;
        }
        if self.byte() == Some(b'0') {
            self.pos += 1;
        } else {
            self.digits()?;
        }
        if self.byte() == Some(b'.') {
            self.pos += 1;
            self.digits()?;
        }
        if matches!(self.byte(), Some(b'e' | b'E')) {
            self.pos += 1;
            if matches!(self.byte(), Some(b'+' | b'-')) {
                self.pos += 1;
            }
            self.digits()?;
        }
        Ok(self.slice(start, self.pos))
    }

    fn digits(&mut self) -> Result<(), Fault> {
        let start = self.pos;
        while matches!(self.byte(), Some(b'0'..=b'9')) {
            self.pos += 1;
        }
        if self.pos == start {
            self.fault("a number lacks a digit")
        } else {
            Ok(())
        }
    }

    /// Reads `true`, `false` or `null`.
    pub(crate) fn word(&mut self) -> Result<&'static str, Fault> {
        let word = match self.byte() {
            Some(b't') => "true",
            Some(b'f') => "false",
            _ => "null",
        };
        let end = self.pos + word.len();
        if self.text.as_bytes().get(self.pos..end) == Some(word.as_bytes()) {
            self.pos = end;
            return Ok(word);
        }
        self.fault("expected a value")
    }

    /// Steps over one whole value and gives its text. Uses no stack, whatever the nesting.
    pub(crate) fn skip(&mut self) -> Result<&'a str, Fault> {
        self.peek()?;
        let start = self.pos;
        let outer = self.depth;
        // One bit a level: an object, or an array.
        let mut objects: u128 = 0;
        loop {
            let opened = match self.peek()? {
                b'"' => {
                    self.skip_string()?;
                    false
                }
                b'{' => {
                    objects = objects << 1 | 1;
                    self.enter(b'}')?
                }
                b'[' => {
                    objects <<= 1;
                    self.enter(b']')?
                }
                b'-' | b'0'..=b'9' => {
                    self.number()?;
                    false
                }
                _ => {
                    self.word()?;
                    false
                }
            };
            // An empty container is closed already: its bit goes with it.
            let closed_at_once =
                matches!(self.text.as_bytes().get(self.pos - 1), Some(b'}' | b']'));
            if !opened && closed_at_once {
                objects >>= 1;
            }
            if !opened {
                loop {
                    if self.depth == outer {
                        return Ok(self.slice(start, self.pos));
                    }
                    if self.more(if objects & 1 == 1 { b'}' } else { b']' })? {
                        break;
                    }
                    objects >>= 1;
                }
            }
            if objects & 1 == 1 {
                if self.peek()? != b'"' {
                    return self.fault("expected a key in double quotes");
                }
                self.skip_string()?;
                self.colon()?;
            }
        }
    }

    pub(crate) fn skip_string(&mut self) -> Result<(), Fault> {
        let mut end = self.plain_end(self.pos + 1);
        loop {
            self.pos = end;
            match self.byte() {
                Some(b'"') => {
                    self.pos += 1;
                    return Ok(());
                }
                Some(b'\\') => {
                    self.escape()?;
                }
                Some(_) => return self.fault("a control character stands bare in a string"),
                None => return self.fault("the text ends inside a string"),
            }
            end = self.plain_end(self.pos);
        }
    }
}

/// The same in a long string, of which `from` bytes are known to be plain.
fn long_plain_end(bytes: &[u8], from: usize) -> usize {
    let rest = bytes.get(from..).unwrap_or_default();
    let (blocks, _) = rest.as_chunks::<BLOCK>();
    let plain = blocks.iter().take_while(|block| is_plain(block)).count() * BLOCK;
    let last = rest.get(plain..).unwrap_or_default();
    from + plain
        + last
            .iter()
            .position(|byte| is_special(*byte))
            .unwrap_or(last.len())
}

/// Bytes that are looked at together in long strings; the compiler makes vectors of them.
const BLOCK: usize = 32;

/// Whether a byte ends a run of bytes that stand for themselves.
#[inline]
fn is_special(byte: u8) -> bool {
    (byte == b'"') | (byte == b'\\') | (byte < 0x20)
}

#[inline]
fn is_plain(block: &[u8; BLOCK]) -> bool {
    block
        .iter()
        .fold(0, |found, byte| found | u8::from(is_special(*byte)))
        == 0
}

const LOW: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;

/// The high bit of the first special byte of a word, and perhaps of bytes above it.
#[inline]
fn special(word: u64) -> u64 {
    // A byte is zero after the exclusive or when it is the one that is looked for; taking one from
    // each byte then borrows into its high bit. The borrow may run on into bytes above.
    let is = |byte: u8| {
        let apart = word ^ (LOW * u64::from(byte));
        apart.wrapping_sub(LOW) & !apart
    };
    let below_space = word.wrapping_sub(LOW * 0x20) & !word;
    (is(b'"') | is(b'\\') | below_space) & HIGH
}

#[cfg(test)]
mod tests {
    use super::{Reader, is_special};

    #[test]
    fn a_run_of_plain_bytes_ends_at_the_first_special_one_wherever_it_stands() {
        let fillers = ["a", "\u{7f}", " ", "é", "😀"];
        for filler in fillers {
            for length in 0..90 {
                let run: String = filler.repeat(length);
                for special in (0..0x20u8).chain([b'"', b'\\']) {
                    let text = format!("{run}{}{run}\"", char::from(special));
                    assert_eq!(Reader::new(&text).plain_end(0), run.len(), "{text:?}");
                }
                assert_eq!(Reader::new(&run).plain_end(0), run.len());
            }
        }
        assert!(!is_special(0x20) && !is_special(0x80) && !is_special(0xff));
    }

    #[test]
    fn short_integers_are_read_and_all_other_numbers_left() {
        for (text, number, rest) in [
            ("0,", Some(0), ","),
            ("-0]", Some(0), "]"),
            ("-17}", Some(-17), "}"),
            ("42", Some(42), ""),
            ("999999999999999999", Some(999_999_999_999_999_999), ""),
            ("1000000000000000000", None, "1000000000000000000"),
            ("1.0", None, "1.0"),
            ("1e3", None, "1e3"),
            ("1E3", None, "1E3"),
            ("01", None, "01"),
            ("-", None, "-"),
            ("--1", None, "--1"),
            ("", None, ""),
        ] {
            let mut reader = Reader::new(text);
            assert_eq!(reader.short_integer(), number, "{text:?}");
            assert_eq!(reader.slice(reader.pos, text.len()), rest, "{text:?}");
        }
    }

    #[test]
    fn skipping_gives_the_text_of_one_value() {
        for value in [
            "1",
            "-0.5e+3",
            "\"a\\\"]\"",
            "[]",
            "{}",
            "[[],{\"a\":[1,{}]},\"]\"]",
            "{\"a\":{\"b\":[]},\"c\":null}",
            "true",
        ] {
            let text = format!(" {value} ,");
            assert_eq!(Reader::new(&text).skip(), Ok(value));
        }
        for broken in [
            "[1,]", "{\"a\"}", "[1 2]", "{,}", "[", "{\"a\":1", "]", "[}", "{]", "tru", "\"a",
            "[1}",
        ] {
            assert!(Reader::new(broken).skip().is_err(), "{broken}");
        }
    }
}
