//! Files that are sent from disk, from a reader, or from memory in any amount.

use std::{io, path::PathBuf};

use openai_kit::{Error, Upload, error::TransportErrorKind};

use crate::{
    forms::{fields, parts, upload},
    support::{Answer, Server, ok, status},
};

fn server() -> Server {
    Server::new([ok("{}")])
}

/// A file that goes when it is dropped.
struct Temporary(PathBuf);

impl Temporary {
    fn new(name: &str, content: impl AsRef<[u8]>) -> Self {
        let folder = std::env::temp_dir().join(format!("openai-kit-it-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let path = folder.join(name);
        std::fs::write(&path, content).unwrap();
        Self(path)
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

#[tokio::test(start_paused = true)]
async fn a_path_is_streamed_with_its_length_and_opened_anew_by_each_attempt() {
    let content = "0123456789".repeat(100_000);
    let file = Temporary::new("path.jsonl", &content);
    let server = Server::new([
        status(500),
        Answer::Fails(TransportErrorKind::Interrupted),
        ok("{}"),
    ]);
    upload(&server.client(), Upload::path(&file.0))
        .await
        .unwrap();
    let seen = server.seen();
    assert_eq!(seen.len(), 3);
    for seen in &seen {
        assert_eq!(
            (seen.streamed, seen.length),
            (true, Some(seen.body.len() as u64))
        );
        let parts = parts(seen);
        assert!(
            parts[0]
                .0
                .ends_with("filename=\"path.jsonl\"\r\nContent-Type: application/jsonl")
        );
        assert_eq!(parts[0].1, content);
        assert_eq!(
            fields(seen)[1],
            ("purpose".to_owned(), "fine-tune".to_owned())
        );
    }
}

#[tokio::test]
async fn a_file_that_changes_before_it_is_sent_does_not_break_the_length() {
    let file = Temporary::new("grows.txt", "before");
    let server = server();
    let client = server.client();
    let call = client
        .files()
        .create()
        .file(Upload::path(&file.0))
        .purpose("p")
        .into_future();
    std::fs::write(&file.0, "before and after").unwrap();
    call.await.unwrap();
    let seen = server.only();
    assert_eq!(fields(&seen)[0].1, "before");
    assert_eq!(seen.length, Some(seen.body.len() as u64));
    for content in [Some("bef"), None] {
        let file = Temporary::new("shrinks.txt", "before");
        let call = client
            .files()
            .create()
            .file(Upload::path(&file.0))
            .purpose("p")
            .into_future();
        match content {
            Some(content) => std::fs::write(&file.0, content).unwrap(),
            None => std::fs::remove_file(&file.0).unwrap(),
        }
        let error = call.await.unwrap_err();
        let Error::Transport(error) = error else {
            panic!("{error:?}")
        };
        assert_eq!(
            (error.kind(), error.attempts()),
            (TransportErrorKind::Upload, 1)
        );
    }
}

#[tokio::test]
async fn a_path_that_cannot_be_read_is_an_error_before_anything_is_sent() {
    let server = server();
    let client = server.client();
    for path in [
        std::env::temp_dir(),
        std::env::temp_dir().join("openai-kit-no-such-file"),
    ] {
        let error = upload(&client, Upload::path(&path)).await.unwrap_err();
        assert!(matches!(error, Error::Config(_)));
        assert_eq!(error.param(), Some("file"));
        assert!(
            error.to_string().contains(&path.display().to_string()),
            "{error}"
        );
    }
    assert!(server.seen().is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_reader_is_sent_once_and_without_a_length() {
    let server = Server::new([status(500)]);
    let client = server.client();
    let reader = Upload::reader(io::Cursor::new(vec![b'x'; 600_000])).filename("r.txt");
    let error = upload(&client, reader.clone()).await.unwrap_err();
    assert_eq!(
        (error.attempts(), error.status().unwrap().as_u16()),
        (1, 500)
    );
    let seen = server.only();
    assert_eq!((seen.streamed, seen.length), (true, None));
    assert_eq!(fields(&seen)[0].1.len(), 600_000);
    // What was read is gone.
    let error = upload(&client, reader).await.unwrap_err();
    assert!(
        matches!(&error, Error::Transport(error) if error.kind() == TransportErrorKind::Upload)
    );

    struct Broken;
    impl io::Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("the disk is gone"))
        }
    }
    let error = upload(&client, Upload::reader(Broken)).await.unwrap_err();
    assert!(
        matches!(&error, Error::Transport(error) if error.kind() == TransportErrorKind::Upload)
    );
    assert_eq!((error.attempts(), server.seen().len()), (1, 1));
    let source = std::error::Error::source(&error).unwrap();
    assert_eq!(source.to_string(), "the disk is gone");
}

#[tokio::test(start_paused = true)]
async fn bytes_are_sent_again_however_many_there_are() {
    for (size, streamed) in [(10, false), (3 << 20, true)] {
        let server = Server::new([status(500), ok("{}")]);
        upload(&server.client(), Upload::bytes(vec![b'x'; size]))
            .await
            .unwrap();
        let seen = server.seen();
        assert_eq!(seen[0].body, seen[1].body);
        assert_eq!(
            (seen[1].streamed, seen[1].length),
            (streamed, Some(seen[1].body.len() as u64))
        );
        assert_eq!(fields(&seen[1])[0].1.len(), size);
    }
}
