//! What logs and errors never show.

use http::{HeaderMap, Uri};

use crate::error::Error;

/// Headers that hold secrets, in lower case and with `-` for `_`.
const SECRET_HEADERS: [&str; 12] = [
    "authorization",
    "proxy-authorization",
    "api-key",
    "x-api-key",
    "x-amz-security-token",
    "cookie",
    "set-cookie",
    "x-session-token",
    "x-session-id",
    "x-auth-token",
    "x-id-token",
    "openai-ephemeral-user-secret",
];

/// What stands in the names of headers that hold secrets.
const SECRET_WORDS: [&str; 8] = [
    "auth",
    "token",
    "secret",
    "password",
    "signature",
    "credential",
    "session",
    "cookie",
];

/// Whether a header holds a secret: by the list above, or because its name says so.
pub(crate) fn is_secret_header(name: &str) -> bool {
    let name = name.to_ascii_lowercase().replace('_', "-");
    SECRET_HEADERS.contains(&name.as_str())
        || SECRET_WORDS.into_iter().any(|word| name.contains(word))
        || name.ends_with("-key") && name != "idempotency-key"
}

/// A URL without its query string and user.
pub(crate) fn url(uri: &Uri) -> String {
    let scheme = uri.scheme_str().unwrap_or_default();
    let host = uri.host().unwrap_or_default();
    let port = uri
        .port()
        .map(|port| format!(":{port}"))
        .unwrap_or_default();
    format!("{scheme}://{host}{port}{}", uri.path())
}

/// An error without the words of a server, which may repeat what was sent.
pub(crate) fn error(error: &Error) -> String {
    let Some(api) = error.api() else {
        return error.to_string();
    };
    let mut text = match api.status() {
        Some(status) => format!("the API answered {}", status.as_u16()),
        None => "the API reported an error in the stream".to_owned(),
    };
    for name in [api.error_type(), api.code()].into_iter().flatten() {
        text.push_str(", ");
        text.push_str(name);
    }
    text
}

/// Headers as a log may show them.
pub(crate) fn headers(headers: &HeaderMap) -> Vec<(&str, &str)> {
    let shown = headers.iter().map(|(name, value)| {
        let secret = value.is_sensitive() || is_secret_header(name.as_str());
        let value = if secret {
            "***"
        } else {
            value.to_str().unwrap_or("(not ASCII)")
        };
        (name.as_str(), value)
    });
    shown.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_told_by_their_names() {
        for name in [
            "Authorization",
            "api-key",
            "API_KEY",
            "X-Amz-Security-Token",
            "Set-Cookie",
            "x-client-secret",
            "x-my-token",
            "x-goog-signature",
            "x-provider-key",
            "helicone-auth",
            "cf-aig-authorization",
            "x-own-session",
        ] {
            assert!(is_secret_header(name), "{name}");
        }
        for name in [
            "accept",
            "x-request-id",
            "idempotency-key",
            "openai-project",
        ] {
            assert!(!is_secret_header(name), "{name}");
        }
    }

    #[test]
    fn urls_lose_what_may_be_private() {
        let uri = "https://u:p@h:1/v1/x?key=sk-1".parse().unwrap();
        assert_eq!(url(&uri), "https://h:1/v1/x");
    }
}
