//! A way through an HTTP proxy to an https server: CONNECT (RFC 9110 §9.3.6).

use http::HeaderValue;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::{connect::ConnectError, socket::Socket};

/// How long a proxy's answer may be; curl takes 16 KB, hyper-util 8.
const MAX_ANSWER: usize = 16 * 1024;

pub(super) async fn open(
    mut socket: Socket,
    host: &str,
    port: u16,
    login: Option<&HeaderValue>,
) -> Result<Socket, ConnectError> {
    let host = match host.contains(':') {
        true => format!("[{host}]:{port}"),
        false => format!("{host}:{port}"),
    };
    let mut request = format!("CONNECT {host} HTTP/1.1\r\nhost: {host}\r\n").into_bytes();
    if let Some(login) = login {
        request.extend_from_slice(b"proxy-authorization: ");
        request.extend_from_slice(login.as_bytes());
        request.extend_from_slice(b"\r\n");
    }
    request.extend_from_slice(b"\r\n");

    let failed = || ConnectError::new(format!("the proxy opened no tunnel to `{host}`"));
    let written = socket.write_all(&request).await;
    written.map_err(|error| failed().because(error))?;
    let answer = answer(&mut socket).await;
    let answer = answer.map_err(|error| failed().because(error))?;
    match status(&answer) {
        Some(200..=299) => Ok(socket),
        Some(407) => Err(ConnectError::new(
            "the proxy asks for a login (407): give it as `user:password@` in the proxy's URL",
        )),
        Some(status) => Err(ConnectError::new(format!(
            "the proxy answered {status} to CONNECT `{host}`"
        ))),
        None => Err(ConnectError::new("the proxy does not speak HTTP")),
    }
}

/// Reads up to the empty line. What follows is the server's, which waits for TLS to begin, so that
/// a block read takes nothing of it.
async fn answer(socket: &mut Socket) -> std::io::Result<Vec<u8>> {
    let mut answer = Vec::with_capacity(1024);
    while !answer.windows(4).any(|end| end == b"\r\n\r\n") {
        if answer.len() >= MAX_ANSWER {
            return Err(std::io::Error::other("its answer is too long"));
        }
        if socket.read_buf(&mut answer).await? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
    }
    Ok(answer)
}

/// The status of `HTTP/1.1 200 …`.
fn status(answer: &[u8]) -> Option<u16> {
    let rest = answer.strip_prefix(b"HTTP/1.")?;
    let digits = rest.get(2..5)?;
    std::str::from_utf8(digits).ok()?.parse().ok()
}
