//! Our transports as the HTTP client of AWS's crates, so that their calls take the same way out as
//! all others. Metadata services of the machine are called without a proxy.

use std::{fmt, future::poll_fn, net::IpAddr, pin::Pin, sync::Arc, task::Poll, time::Duration};

use aws_smithy_runtime_api::client::{
    http::{
        HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
    },
    orchestrator::{HttpRequest, HttpResponse},
    result::ConnectorError,
    runtime_components::RuntimeComponents,
};
use aws_smithy_types::body::SdkBody;
use bytes::{Bytes, BytesMut};
use http::Uri;

use crate::{
    clock::Clock,
    error::{TransportError, TransportErrorKind},
    transport::{ReplyBody, RequestBody, Transport},
};

/// Far beyond what any of these calls replies with.
const LONGEST_REPLY: usize = 1 << 20;

#[derive(Clone)]
pub(super) struct Calls {
    pub(super) transport: Arc<dyn Transport>,
    pub(super) direct: Arc<dyn Transport>,
    pub(super) clock: Arc<dyn Clock>,
}

impl HttpClient for Calls {
    fn http_connector(
        &self,
        settings: &HttpConnectorSettings,
        _: &RuntimeComponents,
    ) -> SharedHttpConnector {
        // A transport does not say when it is connected, so both limits are one.
        let limits = [settings.connect_timeout(), settings.read_timeout()];
        let limit = limits
            .into_iter()
            .flatten()
            .reduce(Duration::saturating_add);
        SharedHttpConnector::new(Limited {
            calls: self.clone(),
            limit,
        })
    }
}

struct Limited {
    calls: Calls,
    limit: Option<Duration>,
}

impl HttpConnector for Limited {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let (calls, limit) = (self.calls.clone(), self.limit);
        HttpConnectorFuture::new(async move {
            let clock = Arc::clone(&calls.clock);
            let work = calls.send(request);
            let Some(limit) = limit else {
                return work.await;
            };
            let (mut work, mut late) = (Box::pin(work), clock.sleep(limit));
            poll_fn(|cx| {
                if let Poll::Ready(done) = work.as_mut().poll(cx) {
                    return Poll::Ready(done);
                }
                late.as_mut().poll(cx).map(|()| {
                    let text = format!("no reply within {limit:?}");
                    Err(ConnectorError::timeout(text.into()))
                })
            })
            .await
        })
    }
}

impl Calls {
    async fn send(self, request: HttpRequest) -> Result<HttpResponse, ConnectorError> {
        let request = request
            .try_into_http1x()
            .map_err(|error| ConnectorError::user(error.into()))?;
        let (parts, body) = request.into_parts();
        let body = match body.bytes() {
            Some([]) => RequestBody::Empty,
            Some(bytes) => RequestBody::Bytes(Bytes::copy_from_slice(bytes)),
            None => {
                return Err(ConnectorError::user("the body is not in memory".into()));
            }
        };
        let transport = if is_of_this_machine(&parts.uri) {
            &self.direct
        } else {
            &self.transport
        };
        let request = http::Request::from_parts(parts, body);
        let (parts, body) = transport
            .send(request)
            .await
            .map_err(connector_error)?
            .into_parts();
        let body = collect(body).await.map_err(connector_error)?;
        let reply = http::Response::from_parts(parts, SdkBody::from(body));
        HttpResponse::try_from(reply).map_err(|error| ConnectorError::other(error.into(), None))
    }
}

fn connector_error(error: TransportError) -> ConnectorError {
    if error.is_timeout() {
        return ConnectorError::timeout(error.into());
    }
    match error.kind() {
        TransportErrorKind::Connect => ConnectorError::io(error.into()).never_connected(),
        _ => ConnectorError::io(error.into()),
    }
}

async fn collect(mut body: ReplyBody) -> Result<Bytes, TransportError> {
    use futures_core::Stream as _;

    let mut all = BytesMut::new();
    loop {
        match poll_fn(|cx| Pin::new(&mut body).poll_next(cx)).await {
            None => return Ok(all.freeze()),
            Some(part) => all.extend_from_slice(&part?),
        }
        if all.len() > LONGEST_REPLY {
            return Err(TransportError::bare(TransportErrorKind::TooLarge));
        }
    }
}

/// Whether a URL is one of the machine itself: loopback, link-local, or AWS's own addresses for
/// metadata.
fn is_of_this_machine(uri: &Uri) -> bool {
    let host = uri.host().unwrap_or_default();
    let host = host.trim_start_matches('[').trim_end_matches(']');
    match host.parse() {
        Ok(IpAddr::V4(address)) => address.is_loopback() || address.is_link_local(),
        Ok(IpAddr::V6(address)) => {
            address.is_loopback() || address.segments()[..2] == [0xfd00, 0x0ec2]
        }
        Err(_) => host.eq_ignore_ascii_case("localhost"),
    }
}

impl fmt::Debug for Calls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Calls")
    }
}

impl fmt::Debug for Limited {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Limited")
    }
}

#[cfg(test)]
mod tests {
    use super::is_of_this_machine;

    #[test]
    fn metadata_services_are_told_by_their_addresses() {
        for (url, expected) in [
            ("http://169.254.169.254/latest", true),
            ("http://169.254.170.2/v2", true),
            ("http://[fd00:ec2::254]/latest", true),
            ("http://127.0.0.1:8080/x", true),
            ("http://[::1]/x", true),
            ("http://localhost/x", true),
            ("https://sts.us-east-1.amazonaws.com/", false),
            ("http://10.0.0.1/", false),
            ("http://[fd00:1::1]/", false),
        ] {
            assert_eq!(is_of_this_machine(&url.parse().unwrap()), expected, "{url}");
        }
    }
}
