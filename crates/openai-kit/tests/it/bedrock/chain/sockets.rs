//! The chain over real sockets: the default transport, a proxy, and metadata beside it.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpListener,
    sync::{Arc, Mutex},
    thread,
};

use super::{Home, REGION, run};

/// A server that answers by path and keeps the first line of each request.
struct Server {
    url: String,
    lines: Arc<Mutex<Vec<String>>>,
}

impl Server {
    fn new(answer: fn(&str) -> &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let lines: Arc<Mutex<Vec<String>>> = Arc::default();
        let own = Arc::clone(&lines);
        thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let mut reader = BufReader::new(stream.try_clone().unwrap());
                let mut first = String::new();
                reader.read_line(&mut first).unwrap();
                let mut length = 0;
                loop {
                    let mut line = String::new();
                    reader.read_line(&mut line).unwrap();
                    let line = line.to_ascii_lowercase();
                    if let Some(value) = line.strip_prefix("content-length:") {
                        length = value.trim().parse().unwrap();
                    }
                    if line.trim().is_empty() {
                        break;
                    }
                }
                reader.read_exact(&mut vec![0; length]).unwrap();
                own.lock().unwrap().push(first.trim().to_owned());
                let body = answer(&first);
                let reply = format!(
                    "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-type: application/json\r\nx-aws-ec2-metadata-token-ttl-seconds: 21600\r\ncontent-length: {}\r\n\r\n{body}",
                    body.len()
                );
                let _ = stream.write_all(reply.as_bytes());
            }
        });
        Self { url, lines }
    }

    fn lines(&self) -> Vec<String> {
        self.lines.lock().unwrap().clone()
    }
}

#[test]
fn metadata_takes_no_proxy_and_calls_do() {
    let metadata = Server::new(|line| {
        if line.contains("/api/token") {
            "imds-token"
        } else if line.contains("/role ") {
            r#"{"Code":"Success","Type":"AWS-HMAC","LastUpdated":"2020-01-01T00:00:00Z","AccessKeyId":"AKIDIMDS","SecretAccessKey":"hidden","Token":"hidden-session","Expiration":"2099-01-01T00:00:00Z"}"#
        } else {
            "role"
        }
    });
    let proxy = Server::new(|_| super::super::LIST);
    let home = Home::new("sockets");
    let outcome = run(
        &home,
        &[
            REGION,
            ("CASE_REAL_TIME", "1"),
            ("CASE_REAL_TRANSPORT", "1"),
            ("CASE_BASE_URL", "http://bedrock.test/v1"),
            ("AWS_EC2_METADATA_SERVICE_ENDPOINT", &metadata.url),
            ("HTTP_PROXY", &proxy.url),
            ("http_proxy", &proxy.url),
        ],
    );
    assert_eq!(outcome.text("error"), "");
    outcome.quiet();
    assert_eq!(
        metadata.lines(),
        [
            "PUT /latest/api/token HTTP/1.1",
            "GET /latest/meta-data/iam/security-credentials/ HTTP/1.1",
            "GET /latest/meta-data/iam/security-credentials/role HTTP/1.1",
        ]
    );
    assert_eq!(
        proxy.lines(),
        ["GET http://bedrock.test/v1/models HTTP/1.1"; 2]
    );
}
