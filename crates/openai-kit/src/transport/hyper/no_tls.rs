//! In place of TLS where no feature brings it: https is an error that names them.

use super::{connect::ConnectError, socket::Socket};
use crate::{error::ConfigError, transport::TransportOptions};

const NO_TLS: &str = "https needs the feature `ring` or `aws-lc-rs` of openai-kit";

pub(super) struct Tls;

impl Tls {
    pub(super) fn new(options: &TransportOptions) -> Result<Self, ConfigError> {
        let option = match options {
            _ if options.ca_bundle.is_some() => "ca_bundle",
            _ if options.client_certificate.is_some() => "client_certificate",
            _ => return Ok(Self),
        };
        Err(ConfigError::new(NO_TLS).on(option))
    }

    pub(super) async fn wrap(&self, _: &str, _: Socket, _: bool) -> Result<Socket, ConnectError> {
        Err(ConnectError::new(NO_TLS))
    }
}
