//! The emulator on a port.

use std::{convert::Infallible, net::SocketAddr};

use http::Request;
use http_body_util::BodyExt;
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use tokio::{
    net::{TcpListener, TcpStream},
    task::{JoinHandle, JoinSet},
};

use crate::{body::Cut, emulator::Emulator};

/// An emulator that listens on a port. It stops when this is dropped.
#[derive(Debug)]
pub struct Running {
    emulator: Emulator,
    address: SocketAddr,
    task: JoinHandle<Infallible>,
}

impl Running {
    /// Where it listens, such as `http://127.0.0.1:1234`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// What a client takes for its base URL, such as `http://127.0.0.1:1234/v1`.
    #[must_use]
    pub fn base_url(&self) -> String {
        format!("{}{}", self.url(), self.emulator.base_path())
    }

    /// The emulator: its journal and scripts.
    #[must_use]
    pub fn emulator(&self) -> &Emulator {
        &self.emulator
    }

    /// Closes the port and all connections.
    pub async fn stop(mut self) {
        self.task.abort();
        // The error says that it was aborted.
        (&mut self.task).await.ok();
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.task.abort();
    }
}

pub(crate) async fn serve(emulator: Emulator, address: SocketAddr) -> std::io::Result<Running> {
    let listener = TcpListener::bind(address).await?;
    let address = listener.local_addr()?;
    let task = tokio::spawn(accept(listener, emulator.clone()));
    Ok(Running {
        emulator,
        address,
        task,
    })
}

/// Dropping the set of connections ends them.
async fn accept(listener: TcpListener, emulator: Emulator) -> Infallible {
    let mut connections = JoinSet::new();
    loop {
        while connections.try_join_next().is_some() {}
        if let Ok((stream, _)) = listener.accept().await {
            connections.spawn(connection(stream, emulator.clone()));
        } else {
            // Out of file descriptors, as a rule: let others finish.
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
    }
}

async fn connection(stream: TcpStream, emulator: Emulator) {
    stream.set_nodelay(true).ok();
    let service = service_fn(move |request: Request<Incoming>| {
        let emulator = emulator.clone();
        async move {
            let (head, body) = request.into_parts();
            let body = body.collect().await.map_err(|_| Cut)?.to_bytes();
            emulator.try_respond(Request::from_parts(head, body)).await
        }
    });
    // An error is the client's doing or a cut: both end the connection.
    http1::Builder::new()
        .header_read_timeout(None)
        .serve_connection(TokioIo::new(stream), service)
        .await
        .ok();
}
