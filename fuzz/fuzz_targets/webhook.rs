//! Webhooks: a delivery with a right signature is taken, and no other.
#![no_main]

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use hmac::{Hmac, KeyInit as _, Mac as _};
use http::{HeaderMap, HeaderValue};
use libfuzzer_sys::fuzz_target;
use openai_kit::{
    error::{Error, WebhookErrorKind},
    webhook::Verifier,
};
use openai_kit_types::json;
use sha2::Sha256;

const KEY: &[u8] = b"a key that nobody outside can know";

fn sign(id: &str, timestamp: &str, body: &[u8]) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(KEY).expect("any key fits");
    for part in [id.as_bytes(), b".", timestamp.as_bytes(), b".", body] {
        mac.update(part);
    }
    STANDARD.encode(mac.finalize().into_bytes())
}

fn headers(signature: &[u8], timestamp: &[u8], id: &[u8]) -> Option<HeaderMap> {
    let mut headers = HeaderMap::new();
    for (name, value) in [
        ("webhook-signature", signature),
        ("webhook-timestamp", timestamp),
        ("webhook-id", id),
    ] {
        headers.insert(name, HeaderValue::from_bytes(value).ok()?);
    }
    Some(headers)
}

fuzz_target!(|input: (&[u8], &[u8], &[u8], u64, &[u8])| {
    let (signature, timestamp, id, now, body) = input;
    if let Ok(secret) = std::str::from_utf8(id) {
        // Any text is a secret or an error.
        let _ = Verifier::new(secret);
    }
    let secret = format!("whsec_{}", STANDARD.encode(KEY));
    let verifier = Verifier::new(secret).expect("a secret");
    let Some(at) = UNIX_EPOCH.checked_add(Duration::from_secs(now)) else {
        return;
    };

    // Nobody finds a signature by chance.
    if let Some(headers) = headers(signature, timestamp, id) {
        assert!(verifier.verify_at(body, &headers, at).is_err());
        assert!(verifier.unwrap(body, &headers).is_err());
    }

    // What is signed is taken, whatever it is, as long as it is JSON.
    let id = HeaderValue::from_bytes(id);
    let Some(id) = id.as_ref().ok().and_then(|id| id.to_str().ok()) else {
        return;
    };
    let now = SystemTime::now();
    let sent = now
        .duration_since(UNIX_EPOCH)
        .map_or(0, |now| now.as_secs())
        .to_string();
    let right = format!("v1,AAAA v1,{}", sign(id, &sent, body));
    let headers = headers(right.as_bytes(), sent.as_bytes(), id.as_bytes()).expect("headers");
    verifier
        .verify_at(body, &headers, now)
        .expect("it is genuine");
    match verifier.unwrap(body, &headers) {
        Ok(event) => {
            let text = json::to_string(&event);
            let again: openai_kit::webhooks::UnwrapWebhookEvent =
                json::from_str(&text).expect("what was written can be read");
            assert_eq!(json::to_string(&again), text);
        }
        Err(Error::Webhook(error)) => assert_eq!(error.kind(), WebhookErrorKind::Malformed),
        Err(error) => panic!("{error}"),
    }

    // One byte more, and it is not.
    let more = [body, b" "].concat();
    assert!(verifier.verify_at(&more, &headers, now).is_err());
});
