//! The options of one call, and how they are merged with the client's: once, when the call is
//! encoded. What a call says wins over the client, which wins over the defaults.

use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};
use openai_kit_types::RawJson;
use serde_json::Value;

use crate::{error::ConfigError, pipeline::retry::RetryPolicy};

/// What a time limit can be: a `Duration`, or `None` for no limit.
pub trait IntoLimit {
    /// The limit.
    fn into_limit(self) -> Option<Duration>;
}

impl IntoLimit for Duration {
    fn into_limit(self) -> Option<Duration> {
        Some(self)
    }
}

impl IntoLimit for Option<Duration> {
    fn into_limit(self) -> Option<Duration> {
        self
    }
}

/// What one call says of itself. Empty in the normal case, and then one word.
#[derive(Clone, Debug, Default)]
pub(crate) struct RequestOptions(Option<Box<Said>>);

/// The outer `Option` is whether the call says anything, the inner one whether there is a limit.
#[derive(Clone, Debug, Default)]
pub(crate) struct Said {
    pub(crate) timeout: Option<Option<Duration>>,
    pub(crate) idle_timeout: Option<Option<Duration>>,
    pub(crate) deadline: Option<Option<Duration>>,
    pub(crate) max_retries: Option<u32>,
    pub(crate) headers: HeaderChanges,
    pub(crate) query: Vec<(String, Value)>,
    pub(crate) body: Vec<(String, RawJson)>,
}

impl Said {
    /// Whether a parameter is given by name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.body.iter().any(|(said, _)| said == name)
            || self.query.iter().any(|(said, _)| said == name)
    }
}

impl RequestOptions {
    /// For writing.
    pub(crate) fn set(&mut self) -> &mut Said {
        self.0.get_or_insert_default()
    }

    /// A new `idempotency-key`, where the call has one: each request of a run is another one.
    #[cfg(feature = "schemars")]
    pub(crate) fn renew_idempotency_key(&mut self, key: &str) {
        const NAME: &str = "idempotency-key";
        if let Some(said) = &mut self.0
            && said.headers.value(NAME).is_some()
        {
            said.headers.insert(NAME, key);
        }
    }

    /// The same options for another call, but for those of the body.
    pub(crate) fn beside(&self) -> Self {
        let mut options = self.clone();
        if options.0.is_some() {
            options.set().body.clear();
            options.set().headers.remove("idempotency-key");
        }
        options
    }

    /// For reading.
    pub(crate) fn said(&self) -> Option<&Said> {
        self.0.as_deref()
    }
}

/// Time limits. `None` is no limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Limits {
    pub(crate) timeout: Option<Duration>,
    pub(crate) idle_timeout: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
}

impl Limits {
    pub(crate) fn merged(self, call: Option<&Said>) -> Self {
        let Some(call) = call else { return self };
        Self {
            timeout: call.timeout.unwrap_or(self.timeout),
            idle_timeout: call.idle_timeout.unwrap_or(self.idle_timeout),
            deadline: call.deadline.unwrap_or(self.deadline),
        }
    }
}

impl RetryPolicy {
    pub(crate) fn merged(self, call: Option<&Said>) -> Self {
        let call = call.and_then(|call| call.max_retries);
        Self {
            max_retries: call.unwrap_or(self.max_retries),
            ..self
        }
    }
}

/// Headers to send and headers not to send, in the order in which they were said.
#[derive(Clone, Default)]
pub(crate) struct HeaderChanges(Vec<(String, Option<String>)>);

impl HeaderChanges {
    pub(crate) fn insert(&mut self, name: &str, value: &str) {
        self.0.push((name.to_owned(), Some(value.to_owned())));
    }

    pub(crate) fn remove(&mut self, name: &str) {
        self.0.push((name.to_owned(), None));
    }

    pub(crate) fn extend(&mut self, later: &Self) {
        self.0.extend(later.0.iter().cloned());
    }

    /// Drops what was said before a copy was made.
    pub(crate) fn forget(&mut self, before: &Self) {
        if self.0.starts_with(&before.0) {
            self.0.drain(..before.0.len());
        }
    }

    /// Whether anything was said of a header.
    pub(crate) fn mentions(&self, name: &str) -> bool {
        self.0
            .iter()
            .any(|(said, _)| said.eq_ignore_ascii_case(name))
    }

    /// The last word on a header, if it is a value.
    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        let last = self
            .0
            .iter()
            .rfind(|(said, _)| said.eq_ignore_ascii_case(name));
        last?.1.as_deref()
    }

    /// Whether the last word took a header away.
    pub(crate) fn removes(&self, name: &str) -> bool {
        let last = self
            .0
            .iter()
            .rfind(|(said, _)| said.eq_ignore_ascii_case(name));
        last.is_some_and(|(_, value)| value.is_none())
    }

    /// Changes a map, in order.
    ///
    /// # Errors
    /// When HTTP allows no such name or value. The error names the header, not its value.
    pub(crate) fn apply(&self, headers: &mut HeaderMap) -> Result<(), ConfigError> {
        for (name, value) in &self.0 {
            let key = header_name(name)?;
            match value {
                Some(value) => headers.insert(key, header_value(name, value)?),
                None => headers.remove(key),
            };
        }
        Ok(())
    }
}

impl std::fmt::Debug for HeaderChanges {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names = self.0.iter().map(|(name, _)| name);
        f.debug_list().entries(names).finish()
    }
}

pub(crate) fn header_name(name: &str) -> Result<HeaderName, ConfigError> {
    HeaderName::from_bytes(name.as_bytes()).map_err(|_| {
        ConfigError::new(format!(
            "{name:?} is no name of a header: use letters, digits and `-`"
        ))
        .on(name)
    })
}

/// A value, marked as a secret when its header holds one.
pub(crate) fn header_value(name: &str, value: &str) -> Result<HeaderValue, ConfigError> {
    let mut parsed = HeaderValue::from_bytes(value.trim().as_bytes()).map_err(|_| {
        ConfigError::new(format!(
            "the value of the header `{name}` has a character that HTTP does not allow, such as a line break"
        ))
        .on(name)
    })?;
    parsed.set_sensitive(crate::pipeline::redact::is_secret_header(name));
    Ok(parsed)
}

#[cfg(test)]
mod tests {
    use super::*;

    const CLIENT: Limits = Limits {
        timeout: Some(Duration::from_secs(600)),
        idle_timeout: Some(Duration::from_secs(300)),
        deadline: None,
    };

    #[test]
    fn what_a_call_says_wins_over_the_client() {
        let second = Some(Duration::from_secs(1));
        type Case = (fn(&mut Said), Limits);
        let cases: [Case; 4] = [
            (|_| {}, CLIENT),
            (
                |said| said.timeout = Some(None),
                Limits {
                    timeout: None,
                    ..CLIENT
                },
            ),
            (
                |said| said.idle_timeout = Some(Some(Duration::from_secs(1))),
                Limits {
                    idle_timeout: second,
                    ..CLIENT
                },
            ),
            (
                |said| said.deadline = Some(Some(Duration::from_secs(1))),
                Limits {
                    deadline: second,
                    ..CLIENT
                },
            ),
        ];
        for (say, expected) in cases {
            let mut options = RequestOptions::default();
            say(options.set());
            assert_eq!(CLIENT.merged(options.said()), expected);
        }
        assert_eq!(CLIENT.merged(None), CLIENT);
    }

    #[test]
    fn the_last_word_on_a_header_wins_whatever_its_case() {
        let mut changes = HeaderChanges::default();
        changes.insert("X-One", "1");
        changes.remove("x-one");
        assert!(changes.removes("X-ONE"));
        changes.insert("x-ONE", " 2 ");
        assert!(!changes.removes("x-one"));
        let mut headers = HeaderMap::new();
        changes.apply(&mut headers).unwrap();
        assert_eq!(headers["x-one"], "2");
    }

    #[test]
    fn a_wrong_header_is_named_without_its_value() {
        for (name, value) in [("a b", "1"), ("", "1"), ("x-key", "sk-secret\r\nevil: 1")] {
            let mut changes = HeaderChanges::default();
            changes.insert(name, value);
            let error = changes.apply(&mut HeaderMap::new()).unwrap_err();
            assert_eq!(error.parameter(), Some(name));
            assert!(!error.to_string().contains("secret"));
        }
    }
}
