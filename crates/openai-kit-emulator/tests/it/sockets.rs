//! What only a socket shows: bytes on the wire, cut connections, stalls, keep-alive.

use std::time::Duration;

use openai_kit_emulator::{Emulator, Running, Step};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

const GET: &str = "GET /v1/models HTTP/1.1\r\nhost: x\r\nauthorization: Bearer k\r\n\r\n";

async fn connect(server: &Running) -> TcpStream {
    let address = server.url();
    TcpStream::connect(address.trim_start_matches("http://"))
        .await
        .unwrap()
}

/// Reads until the connection ends.
async fn rest(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    // A reset is an end too.
    stream.read_to_end(&mut bytes).await.ok();
    String::from_utf8(bytes).unwrap()
}

/// Reads until the text has come.
async fn until(stream: &mut TcpStream, text: &str) -> String {
    let mut read = String::new();
    let mut bytes = [0; 4096];
    while !read.contains(text) {
        let count = stream.read(&mut bytes).await.unwrap();
        assert_ne!(count, 0, "{read}");
        read += std::str::from_utf8(&bytes[..count]).unwrap();
    }
    read
}

/// Reads one reply: its headers, and as much as they say.
async fn reply(stream: &mut TcpStream) -> String {
    let mut read = until(stream, "\r\n\r\n").await;
    let (head, _) = read.split_once("\r\n\r\n").unwrap();
    let (_, rest) = head.split_once("content-length: ").unwrap();
    let length: usize = rest.lines().next().unwrap().parse().unwrap();
    let whole = head.len() + 4 + length;
    let mut bytes = [0; 4096];
    while read.len() < whole {
        let count = stream.read(&mut bytes).await.unwrap();
        assert_ne!(count, 0, "{read}");
        read += std::str::from_utf8(&bytes[..count]).unwrap();
    }
    assert_eq!(read.len(), whole);
    read
}

#[tokio::test]
async fn connections_are_kept_alive() {
    let server = Emulator::start().await.unwrap();
    assert_eq!(server.base_url(), format!("{}/v1", server.url()));
    let mut stream = connect(&server).await;
    for _ in 0..3 {
        stream.write_all(GET.as_bytes()).await.unwrap();
        let reply = reply(&mut stream).await;
        assert!(reply.starts_with("HTTP/1.1 200 OK\r\n"), "{reply}");
        assert!(reply.contains("\r\ncontent-length: "), "{reply}");
    }
    assert_eq!(server.emulator().requests().len(), 3);
}

#[tokio::test]
async fn a_cut_closes_the_connection() {
    let server = Emulator::start().await.unwrap();
    server.emulator().script([
        Step::cut(),
        Step::default().text("0123456789").cut_after(4),
        Step::default()
            .text("0123456789")
            .chunk_size(3)
            .cut_after(0),
    ]);
    let mut stream = connect(&server).await;
    stream.write_all(GET.as_bytes()).await.unwrap();
    assert_eq!(rest(&mut stream).await, "");
    let mut stream = connect(&server).await;
    stream.write_all(GET.as_bytes()).await.unwrap();
    let reply = rest(&mut stream).await;
    assert!(
        reply.starts_with("HTTP/1.1 200 OK") && reply.contains("0123") && !reply.contains("01234"),
        "{reply}"
    );
    assert!(!reply.ends_with("0\r\n\r\n"), "{reply}");
    let mut stream = connect(&server).await;
    stream.write_all(GET.as_bytes()).await.unwrap();
    assert!(rest(&mut stream).await.starts_with("HTTP/1.1 200 OK"));
}

#[tokio::test]
async fn a_stall_sends_nothing_more() {
    let server = Emulator::start().await.unwrap();
    server.emulator().script([
        Step::stall(),
        Step::default().text("0123456789").stall_after(4),
    ]);
    let wait = Duration::from_millis(50);
    let mut stream = connect(&server).await;
    stream.write_all(GET.as_bytes()).await.unwrap();
    assert!(tokio::time::timeout(wait, rest(&mut stream)).await.is_err());
    let mut stream = connect(&server).await;
    stream.write_all(GET.as_bytes()).await.unwrap();
    until(&mut stream, "0123").await;
    assert!(tokio::time::timeout(wait, rest(&mut stream)).await.is_err());
}

#[tokio::test]
async fn it_stops_when_it_is_dropped() {
    let server = Emulator::start().await.unwrap();
    let mut open = connect(&server).await;
    open.write_all(GET.as_bytes()).await.unwrap();
    reply(&mut open).await;
    let url = server.url();
    server.stop().await;
    assert_eq!(rest(&mut open).await, "");
    assert!(
        TcpStream::connect(url.trim_start_matches("http://"))
            .await
            .is_err()
    );
}

#[tokio::test]
async fn two_clients_share_one_state() {
    let emulator = Emulator::new();
    let (one, two) = (
        emulator.serve().await.unwrap(),
        emulator.serve().await.unwrap(),
    );
    for server in [&one, &two] {
        let mut stream = connect(server).await;
        stream.write_all(GET.as_bytes()).await.unwrap();
        reply(&mut stream).await;
    }
    assert_eq!(emulator.requests().len(), 2);
}

#[test]
fn it_is_send_and_sync() {
    fn check<T: Send + Sync>() {}
    check::<Emulator>();
    check::<Running>();
    fn send<T: Send>(_: T) {}
    let emulator = Emulator::new();
    send(emulator.respond(crate::support::request("GET", "/v1/models", None)));
}
