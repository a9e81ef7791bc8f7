//! Webhooks: whether a delivery is genuine, and the event in it. No client and no async needed.
//!
//! ```
//! use openai_kit::webhook::Verifier;
//!
//! # fn f(body: &[u8], headers: &http::HeaderMap) -> Result<(), openai_kit::Error> {
//! let verifier = Verifier::new("whsec_RdvaYFYUXuIFuEbvZHwMfYFhUf7aMYjYcmM24+Aj40c=")?;
//! let event = verifier.unwrap(body, headers)?;
//! # Ok(()) }
//! ```
//!
//! Give the body as it came: JSON that was read and written again has another signature.

use std::{
    fmt,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use base64::{Engine, engine::general_purpose::STANDARD};
use hmac::{Hmac, KeyInit, Mac};
use http::HeaderMap;
use openai_kit_types::{json, webhooks::UnwrapWebhookEvent};
use sha2::Sha256;

use crate::{
    config::{Setting, WEBHOOK_SECRET},
    error::{ConfigError, Error, WebhookError, WebhookErrorKind},
    resources::webhooks::Webhooks,
};

/// How far the time of a delivery may be from now, in either direction: the official SDKs' limit.
const TOLERANCE: Duration = Duration::from_secs(300);
/// How many signatures of one delivery are looked at.
const MOST_SIGNATURES: usize = 32;

/// Checks deliveries against one or several secrets.
#[derive(Clone)]
pub struct Verifier {
    keys: Vec<Vec<u8>>,
    tolerance: Duration,
}

impl Verifier {
    /// A verifier of a secret: `whsec_…`, or any other text.
    ///
    /// # Errors
    /// When it is blank, or what follows `whsec_` is no base64.
    pub fn new(secret: impl AsRef<str>) -> Result<Self, Error> {
        let verifier = Self {
            keys: Vec::new(),
            tolerance: TOLERANCE,
        };
        verifier.or(secret)
    }

    /// Accepts another secret too, as long as one is being replaced by another.
    ///
    /// # Errors
    /// As [`new`](Self::new).
    pub fn or(mut self, secret: impl AsRef<str>) -> Result<Self, Error> {
        let secret = secret.as_ref().trim();
        let key = match secret.strip_prefix("whsec_") {
            Some(text) => STANDARD.decode(text).map_err(|_| {
                ConfigError::new("the webhook secret is no base64 after `whsec_`: copy it whole")
                    .on("webhook_secret")
            })?,
            None => secret.as_bytes().to_vec(),
        };
        if key.is_empty() {
            return Err(ConfigError::new("the webhook secret is blank")
                .on("webhook_secret")
                .into());
        }
        self.keys.push(key);
        Ok(self)
    }

    /// How far the time of a delivery may be from now. 5 minutes by default.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Checks a delivery.
    ///
    /// # Errors
    /// When a header is missing, the delivery is too old or too new, or no signature is right.
    pub fn verify(&self, body: &[u8], headers: &HeaderMap) -> Result<(), Error> {
        self.verify_at(body, headers, SystemTime::now())
    }

    /// Checks a delivery as of a given time.
    ///
    /// # Errors
    /// As [`verify`](Self::verify).
    pub fn verify_at(
        &self,
        body: &[u8],
        headers: &HeaderMap,
        now: SystemTime,
    ) -> Result<(), Error> {
        let signatures = header(headers, "webhook-signature")?;
        let timestamp = header(headers, "webhook-timestamp")?;
        let id = header(headers, "webhook-id")?;
        self.check_time(timestamp, now)?;
        let genuine = self.keys.iter().any(|key| {
            let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else {
                return false;
            };
            for part in [id.as_bytes(), b".", timestamp.as_bytes(), b".", body] {
                mac.update(part);
            }
            signatures
                .split_whitespace()
                .take(MOST_SIGNATURES)
                .map(|signature| signature.strip_prefix("v1,").unwrap_or(signature))
                .filter_map(|signature| STANDARD.decode(signature).ok())
                // Compared in constant time.
                .any(|signature| mac.clone().verify_slice(&signature).is_ok())
        });
        if genuine {
            Ok(())
        } else {
            Err(WebhookError::new(WebhookErrorKind::WrongSignature).into())
        }
    }

    fn check_time(&self, timestamp: &str, now: SystemTime) -> Result<(), Error> {
        let sent: u64 = timestamp
            .trim()
            .parse()
            .map_err(|_| WebhookError::new(WebhookErrorKind::InvalidTimestamp))?;
        let now = now
            .duration_since(UNIX_EPOCH)
            .map_or(0, |now| now.as_secs());
        let tolerance = self.tolerance.as_secs();
        if now.saturating_sub(sent) > tolerance {
            return Err(WebhookError::new(WebhookErrorKind::TooOld).into());
        }
        if sent.saturating_sub(now) > tolerance {
            return Err(WebhookError::new(WebhookErrorKind::TooNew).into());
        }
        Ok(())
    }

    /// Checks a delivery and reads its event. A kind of event that is not known yet comes as
    /// `Unknown`.
    ///
    /// # Errors
    /// As [`verify`](Self::verify), and when the body is no JSON.
    pub fn unwrap(&self, body: &[u8], headers: &HeaderMap) -> Result<UnwrapWebhookEvent, Error> {
        self.unwrap_at(body, headers, SystemTime::now())
    }

    fn unwrap_at(
        &self,
        body: &[u8],
        headers: &HeaderMap,
        now: SystemTime,
    ) -> Result<UnwrapWebhookEvent, Error> {
        self.verify_at(body, headers, now)?;
        json::from_slice(body).map_err(|error| {
            WebhookError::new(WebhookErrorKind::Malformed)
                .because(error)
                .into()
        })
    }
}

fn header<'a>(headers: &'a HeaderMap, name: &'static str) -> Result<&'a str, Error> {
    headers
        .get(name)
        .and_then(|value| value.to_str().ok())
        .ok_or_else(|| WebhookError::new(WebhookErrorKind::MissingHeader(name)).into())
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier")
            .field("secrets", &self.keys.len())
            .field("tolerance", &self.tolerance)
            .finish()
    }
}

impl Webhooks {
    /// Checks a delivery with the client's `webhook_secret`, or `OPENAI_WEBHOOK_SECRET`.
    ///
    /// # Errors
    /// When there is no secret, or as [`Verifier::verify`].
    pub fn verify_signature(
        &self,
        body: impl AsRef<[u8]>,
        headers: &HeaderMap,
    ) -> Result<(), Error> {
        let now = self.client.clock().now();
        self.verifier()?.verify_at(body.as_ref(), headers, now)
    }

    /// Checks a delivery and reads its event.
    ///
    /// # Errors
    /// When there is no secret, or as [`Verifier::unwrap`].
    pub fn unwrap(
        &self,
        body: impl AsRef<[u8]>,
        headers: &HeaderMap,
    ) -> Result<UnwrapWebhookEvent, Error> {
        let now = self.client.clock().now();
        self.verifier()?.unwrap_at(body.as_ref(), headers, now)
    }

    fn verifier(&self) -> Result<Verifier, Error> {
        match &self.client.config().webhook_secret {
            Setting::Value(secret) => Verifier::new(secret.expose()),
            Setting::None | Setting::Unset => Err(ConfigError::new(format!(
                "no webhook secret: set {WEBHOOK_SECRET}, or give the builder a `webhook_secret`"
            ))
            .on("webhook_secret")
            .into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "whsec_RdvaYFYUXuIFuEbvZHwMfYFhUf7aMYjYcmM24+Aj40c=";
    const BODY: &str = r#"{"id": "evt_685c059ae3a481909bdc86819b066fb6", "object": "event", "created_at": 1750861210, "type": "response.completed", "data": {"id": "resp_123"}}"#;
    const SIGNATURE: &str = "v1,gUAg4R2hWouRZqRQG4uJypNS8YK885G838+EHb4nKBY=";
    const SENT: u64 = 1_750_861_210;

    fn headers(signature: &str, timestamp: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in [
            ("webhook-signature", signature),
            ("webhook-timestamp", timestamp),
            ("webhook-id", "wh_685c059ae39c8190af8c71ed1022a24d"),
        ] {
            headers.insert(name, value.parse().unwrap());
        }
        headers
    }

    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(seconds)
    }

    fn check(signature: &str, timestamp: &str, now: u64) -> Result<(), WebhookErrorKind> {
        let verifier = Verifier::new(SECRET).unwrap();
        match verifier.verify_at(BODY.as_bytes(), &headers(signature, timestamp), at(now)) {
            Err(Error::Webhook(error)) => Err(error.kind()),
            other => {
                other.unwrap();
                Ok(())
            }
        }
    }

    #[test]
    fn the_published_vector_is_genuine() {
        let verifier = Verifier::new(SECRET).unwrap();
        let headers = headers(SIGNATURE, "1750861210");
        let event = verifier
            .unwrap_at(BODY.as_bytes(), &headers, at(SENT))
            .unwrap();
        let UnwrapWebhookEvent::ResponseCompleted(event) = event else {
            panic!("{event:?}");
        };
        assert_eq!(event.data.id, "resp_123");
    }

    #[test]
    fn time_is_bounded_in_both_directions() {
        for (now, expected) in [
            (SENT, Ok(())),
            (SENT + 300, Ok(())),
            (SENT + 301, Err(WebhookErrorKind::TooOld)),
            (SENT - 300, Ok(())),
            (SENT - 301, Err(WebhookErrorKind::TooNew)),
        ] {
            assert_eq!(check(SIGNATURE, "1750861210", now), expected);
        }
        for timestamp in ["not-a-timestamp", "", "1.5", "99999999999999999999999"] {
            let expected = Err(WebhookErrorKind::InvalidTimestamp);
            assert_eq!(check(SIGNATURE, timestamp, SENT), expected);
        }
    }

    #[test]
    fn any_right_signature_is_enough() {
        let bare = SIGNATURE.strip_prefix("v1,").unwrap();
        let wrong = Err(WebhookErrorKind::WrongSignature);
        let many = "v1,AAAA ".repeat(40) + SIGNATURE;
        for (signature, expected) in [
            (SIGNATURE, Ok(())),
            (bare, Ok(())),
            (&*format!("v1,invalid {bare} v1,x"), Ok(())),
            (&*format!("v2,{bare}"), wrong),
            ("v1,AAAA", wrong),
            ("", wrong),
            (&*many, wrong),
        ] {
            assert_eq!(
                check(signature, "1750861210", SENT),
                expected,
                "{signature}"
            );
        }
        let verifier = Verifier::new("other").unwrap().or(SECRET).unwrap();
        let headers = headers(SIGNATURE, "1750861210");
        assert!(
            verifier
                .verify_at(BODY.as_bytes(), &headers, at(SENT))
                .is_ok()
        );
        assert!(verifier.verify_at(b"{}", &headers, at(SENT)).is_err());
    }

    #[test]
    fn headers_are_missed_in_their_order() {
        let mut headers = headers(SIGNATURE, "1750861210");
        let verifier = Verifier::new(SECRET).unwrap();
        for name in ["webhook-id", "webhook-timestamp", "webhook-signature"] {
            headers.remove(name);
            let error = verifier.verify_at(b"", &headers, at(SENT)).unwrap_err();
            assert!(error.to_string().contains(name), "{error}");
        }
    }

    #[test]
    fn a_secret_must_be_one() {
        for secret in ["", "  ", "whsec_", "whsec_?"] {
            let error = Verifier::new(secret).unwrap_err();
            assert_eq!(error.param(), Some("webhook_secret"), "{secret:?}");
        }
    }

    proptest::proptest! {
        #[test]
        fn nothing_that_is_delivered_panics(body: Vec<u8>, signature in "[ -~]*", time in "[ -~]*") {
            let verifier = Verifier::new(SECRET).unwrap();
            let result = verifier.unwrap_at(&body, &headers(&signature, &time), at(SENT));
            proptest::prop_assert!(result.is_err());
        }
    }
}
