//! Signature version 4: a request, a key and a time in, headers out. No I/O and no clock.

use std::time::SystemTime;

use aws_credential_types::Credentials;
use aws_sigv4::{
    http_request::{
        PayloadChecksumKind, SignableBody, SignableRequest, SigningSettings, sign as sign_request,
    },
    sign::v4::SigningParams,
};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri, header::HOST, uri::Scheme};
use tracing::subscriber::NoSubscriber;

use super::AwsCredentials;
use crate::error::Source;

/// What a signature is good for.
pub(crate) struct Scope<'a> {
    pub(crate) region: &'a str,
    pub(crate) service: &'a str,
}

/// Headers that earlier signatures left.
const STALE: [&str; 3] = ["x-amz-date", "x-amz-security-token", "x-amz-content-sha256"];

/// Signs a request. All the headers given are signed, with a `host` made from the URL; what comes
/// back is to be put on the request.
pub(crate) fn sign(
    method: &Method,
    uri: &Uri,
    headers: &HeaderMap,
    body: &[u8],
    credentials: &AwsCredentials,
    scope: &Scope<'_>,
    time: SystemTime,
) -> Result<Vec<(HeaderName, HeaderValue)>, Source> {
    let mut settings = SigningSettings::default();
    settings.payload_checksum_kind = PayloadChecksumKind::XAmzSha256;
    // Which headers are signed was decided by who calls.
    settings.excluded_headers = None;
    let identity = Credentials::new(
        credentials.access_key_id(),
        credentials.secret(),
        credentials.token().map(str::to_owned),
        None,
        "openai-kit",
    )
    .into();
    let params = SigningParams::builder()
        .identity(&identity)
        .region(scope.region)
        .name(scope.service)
        .time(time)
        .settings(settings)
        .build()?
        .into();
    let host = host(uri);
    let mut signed = vec![(HOST.as_str(), host.as_str())];
    for (name, value) in headers {
        if name != HOST && !STALE.contains(&name.as_str()) {
            signed.push((name.as_str(), value.to_str()?));
        }
    }
    let uri = uri.to_string();
    let request = SignableRequest::new(
        method.as_str(),
        uri,
        signed.into_iter(),
        SignableBody::Bytes(body),
    )?;
    // It would log the session token.
    let silent = NoSubscriber::default();
    let signed = tracing::subscriber::with_default(silent, || sign_request(request, &params))?;
    let (instructions, _) = signed.into_parts();
    let (made, _) = instructions.into_parts();
    made.into_iter()
        .map(|header| {
            let mut value = HeaderValue::from_str(header.value())?;
            value.set_sensitive(header.sensitive() || header.name() == "authorization");
            Ok((HeaderName::from_static(header.name()), value))
        })
        .collect()
}

/// Takes away what an earlier signature left.
pub(crate) fn clear(headers: &mut HeaderMap) {
    for name in STALE {
        headers.remove(name);
    }
}

/// The header `host` as transports send it: without the scheme's own port.
fn host(uri: &Uri) -> String {
    let name = uri.host().unwrap_or_default();
    let own = if uri.scheme() == Some(&Scheme::HTTP) {
        80
    } else {
        443
    };
    match uri.port_u16() {
        Some(port) if port != own => format!("{name}:{port}"),
        _ => name.to_owned(),
    }
}

#[cfg(test)]
mod suite;
#[cfg(test)]
mod tests;
