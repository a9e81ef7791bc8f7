//! What comes back: the value and what came beside it, or the reply unread.

mod body;
mod draft;

use std::{
    fmt,
    ops::{Deref, DerefMut},
    time::Duration,
};

use http::{HeaderMap, HeaderName, StatusCode, Uri, Version};

pub use self::body::RawReply;

/// Everything of a reply but its body.
#[derive(Clone)]
pub(crate) struct Head {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) version: Version,
    pub(crate) uri: Uri,
    pub(crate) attempts: u32,
}

/// The header with the id of a request, and that of Bedrock.
const REQUEST_IDS: [HeaderName; 2] = [
    HeaderName::from_static("x-request-id"),
    HeaderName::from_static("x-amzn-requestid"),
];

impl Head {
    /// The id under which the server knows the request.
    pub(crate) fn request_id(&self) -> Option<&str> {
        let mut ids = REQUEST_IDS
            .into_iter()
            .filter_map(|name| self.headers.get(name)?.to_str().ok());
        ids.next()
    }
}

/// What everything that has a head says of it.
macro_rules! of_head {
    ($self:ident => $head:expr) => {
        /// The headers of the reply.
        #[must_use]
        pub fn headers(&$self) -> &http::HeaderMap {
            &$head.headers
        }

        /// The id under which the server knows the request: the header `x-request-id`.
        #[must_use]
        pub fn request_id(&$self) -> Option<&str> {
            $head.request_id()
        }

        /// How many times the request was sent, from 1.
        #[must_use]
        pub fn attempts(&$self) -> u32 {
            $head.attempts
        }
    };
}
pub(crate) use of_head;

/// A value with what came beside it.
pub struct Reply<T> {
    pub(crate) value: T,
    pub(crate) head: Head,
}

impl<T> Reply<T> {
    /// The value.
    pub fn into_value(self) -> T {
        self.value
    }

    /// The value.
    pub fn value(&self) -> &T {
        &self.value
    }
}

macro_rules! head {
    () => {
        /// The status.
        #[must_use]
        pub fn status(&self) -> StatusCode {
            self.head.status
        }

        of_head!(self => self.head);

        /// The version of HTTP that was spoken.
        #[must_use]
        pub fn version(&self) -> Version {
            self.head.version
        }

        /// Where the reply came from, after redirects.
        #[must_use]
        pub fn uri(&self) -> &Uri {
            &self.head.uri
        }

        /// What the headers `x-ratelimit-*` said.
        #[must_use]
        pub fn rate_limit(&self) -> RateLimit {
            RateLimit::of(&self.head.headers)
        }
    };
}

impl<T> Reply<T> {
    head!();
}

impl RawReply {
    head!();
}

impl<T> Deref for Reply<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Reply<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Reply<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("value", &self.value)
            .field("status", &self.head.status)
            .field("request_id", &self.request_id())
            .field("attempts", &self.head.attempts)
            .finish_non_exhaustive()
    }
}

/// How much of a rate limit is left: the headers `x-ratelimit-*`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// Requests allowed in a period.
    pub limit_requests: Option<u64>,
    /// Requests left in it.
    pub remaining_requests: Option<u64>,
    /// When the requests are all there again, from now.
    pub reset_requests: Option<Duration>,
    /// Tokens allowed in a period.
    pub limit_tokens: Option<u64>,
    /// Tokens left in it.
    pub remaining_tokens: Option<u64>,
    /// When the tokens are all there again, from now.
    pub reset_tokens: Option<Duration>,
}

impl RateLimit {
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        let count = |name: &str| text(name)?.trim().parse().ok();
        let time = |name: &str| duration(text(name)?.trim());
        Self {
            limit_requests: count("x-ratelimit-limit-requests"),
            remaining_requests: count("x-ratelimit-remaining-requests"),
            reset_requests: time("x-ratelimit-reset-requests"),
            limit_tokens: count("x-ratelimit-limit-tokens"),
            remaining_tokens: count("x-ratelimit-remaining-tokens"),
            reset_tokens: time("x-ratelimit-reset-tokens"),
        }
    }
}

/// A duration as the API writes it: `1s`, `6m0s`, `20ms`, `1h2m3.5s`.
fn duration(text: &str) -> Option<Duration> {
    let mut rest = text;
    let mut seconds = 0.0;
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit() && c != '.')?;
        let (number, after) = rest.split_at_checked(digits)?;
        let letters = after
            .find(|c: char| c.is_ascii_digit())
            .unwrap_or(after.len());
        let (unit, after) = after.split_at_checked(letters)?;
        let size = match unit {
            "d" => 86_400.0,
            "h" => 3_600.0,
            "m" => 60.0,
            "s" => 1.0,
            "ms" => 0.001,
            "us" | "µs" => 0.000_001,
            "ns" => 0.000_000_001,
            _ => return None,
        };
        seconds += number.parse::<f64>().ok()? * size;
        rest = after;
    }
    (!text.is_empty())
        .then(|| Duration::try_from_secs_f64(seconds).ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_read_as_the_api_writes_them() {
        for (text, expected) in [
            ("1s", Some(1_000)),
            ("6m0s", Some(360_000)),
            ("20ms", Some(20)),
            ("1h2m3.5s", Some(3_723_500)),
            ("1d", Some(86_400_000)),
            ("0", None),
            ("", None),
            ("soon", None),
            ("1.2.3s", None),
            ("99999999999999999999999d", None),
        ] {
            let read = duration(text).map(|duration| duration.as_millis());
            assert_eq!(read, expected, "{text}");
        }
    }
}
