//! The headers that we send, and which word on them wins: the defaults, then the client, then the
//! operation, then the body, then the call.

use http::{
    HeaderMap, HeaderName, HeaderValue,
    header::{ACCEPT, USER_AGENT},
};
use openai_kit_types::operation::Operation;

use crate::{
    config::Options,
    error::ConfigError,
    options::{HeaderChanges, header_name, header_value},
};

/// How many retries came before, from 0.
pub(crate) const RETRY_COUNT: HeaderName = HeaderName::from_static("x-stainless-retry-count");
/// The limit of an attempt in seconds.
const READ_TIMEOUT: HeaderName = HeaderName::from_static("x-stainless-read-timeout");

/// The system's name as the official SDKs spell it.
const OS: &str = match std::env::consts::OS.as_bytes() {
    b"macos" => "MacOS",
    b"linux" => "Linux",
    b"windows" => "Windows",
    b"freebsd" => "FreeBSD",
    b"openbsd" => "OpenBSD",
    b"ios" => "iOS",
    b"android" => "Android",
    b"" => "Unknown",
    _ => "Other",
};

/// The processor's name as the official SDKs spell it.
const ARCH: &str = match std::env::consts::ARCH.as_bytes() {
    b"x86" => "x32",
    b"x86_64" => "x64",
    b"arm" => "arm",
    b"aarch64" => "arm64",
    b"" => "unknown",
    _ => "other",
};

/// What a request sends that is not for the client's own server.
pub(crate) fn of_nobody() -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    headers.insert(
        USER_AGENT,
        HeaderValue::from_static(concat!("openai-kit/", env!("CARGO_PKG_VERSION"))),
    );
    headers
}

/// What every request of a client sends.
pub(crate) fn of_client(
    organization: Option<&str>,
    project: Option<&str>,
    options: &Options,
    changes: &HeaderChanges,
) -> Result<HeaderMap, ConfigError> {
    let mut headers = HeaderMap::with_capacity(16);
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    headers.insert(
        USER_AGENT,
        HeaderValue::from_static(concat!("openai-kit/", env!("CARGO_PKG_VERSION"))),
    );
    for (name, value) in [
        ("x-stainless-lang", "rust"),
        ("x-stainless-package-version", env!("CARGO_PKG_VERSION")),
        ("x-stainless-os", OS),
        ("x-stainless-arch", ARCH),
        ("x-stainless-runtime", "rustc"),
        (
            "x-stainless-async",
            if options.asynchronous {
                "async:tokio"
            } else {
                "false"
            },
        ),
    ] {
        headers.insert(
            HeaderName::from_static(name),
            HeaderValue::from_static(value),
        );
    }
    if let Some(limit) = options.limits.timeout {
        headers.insert(READ_TIMEOUT, seconds(limit));
    }
    for (name, value) in [
        ("openai-organization", organization),
        ("openai-project", project),
    ] {
        if let Some(value) = value {
            headers.insert(header_name(name)?, header_value(name, value)?);
        }
    }
    changes.apply(&mut headers)?;
    Ok(headers)
}

/// A limit as the official Python SDK writes it: seconds, without a fraction where there is none.
pub(crate) fn seconds(limit: std::time::Duration) -> HeaderValue {
    let text = limit.as_secs_f64().to_string();
    HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static("0"))
}

/// Adds the headers that the table of operations names.
pub(crate) fn of_operation(operation: &Operation, headers: &mut HeaderMap) {
    for &(name, value) in operation.headers {
        // The body brings its own, with a boundary where it has parts.
        if !name.eq_ignore_ascii_case("content-type")
            && let (Ok(name), Ok(value)) = (header_name(name), HeaderValue::from_str(value))
        {
            headers.insert(name, value);
        }
    }
}

/// Replaces the limit by the call's own.
pub(crate) fn limit(limit: Option<std::time::Duration>, headers: &mut HeaderMap) {
    match limit {
        Some(limit) => headers.insert(READ_TIMEOUT, seconds(limit)),
        None => headers.remove(READ_TIMEOUT),
    };
}
