//! One connection: TCP, with TLS around it or not.

use std::{
    io::{self, IoSlice},
    pin::Pin,
    task::{Context, Poll},
};

use hyper_util::client::legacy::connect::{Connected, Connection};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
};

/// A connection as the pool keeps it.
pub(super) struct Socket {
    layer: Layer,
    forwarded: bool,
}

/// TLS is boxed: the pool's futures hold a connection several times over, and TLS state is 1 KB.
enum Layer {
    Tcp(TcpStream),
    #[cfg_attr(
        not(any(feature = "ring", feature = "aws-lc-rs")),
        expect(dead_code, reason = "there is no TLS in this build")
    )]
    Tls(Box<dyn Tls>),
}

/// TLS over a [`Socket`], which may be TLS itself: that of a proxy.
pub(super) trait Tls: AsyncRead + AsyncWrite + Send + Unpin {
    /// Whether both sides settled on HTTP/2.
    fn is_http2(&self) -> bool;
}

impl Socket {
    pub(super) fn tcp(tcp: TcpStream) -> Self {
        Self {
            layer: Layer::Tcp(tcp),
            forwarded: false,
        }
    }

    #[cfg(any(feature = "ring", feature = "aws-lc-rs"))]
    pub(super) fn tls(tls: Box<dyn Tls>) -> Self {
        Self {
            layer: Layer::Tls(tls),
            forwarded: false,
        }
    }

    /// Marks that a proxy at the other end forwards plain requests: they are sent with their whole
    /// URL.
    pub(super) fn forwarded(mut self) -> Self {
        self.forwarded = true;
        self
    }
}

impl Connection for Socket {
    fn connected(&self) -> Connected {
        let connected = Connected::new().proxy(self.forwarded);
        match &self.layer {
            Layer::Tls(tls) if tls.is_http2() => connected.negotiated_h2(),
            Layer::Tls(_) | Layer::Tcp(_) => connected,
        }
    }
}

macro_rules! either {
    ($socket:ident.$method:ident($($argument:expr),*)) => {
        match &mut $socket.layer {
            Layer::Tcp(tcp) => Pin::new(tcp).$method($($argument),*),
            Layer::Tls(tls) => Pin::new(tls).$method($($argument),*),
        }
    };
}

impl AsyncRead for Socket {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        either!(self.poll_read(cx, buf))
    }
}

impl AsyncWrite for Socket {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<io::Result<usize>> {
        either!(self.poll_write(cx, buf))
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        either!(self.poll_flush(cx))
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        either!(self.poll_shutdown(cx))
    }

    fn is_write_vectored(&self) -> bool {
        match &self.layer {
            Layer::Tcp(tcp) => tcp.is_write_vectored(),
            Layer::Tls(tls) => tls.is_write_vectored(),
        }
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        either!(self.poll_write_vectored(cx, bufs))
    }
}
