//! The command line of the generator.

use std::{path::Path, process::ExitCode};

use openai_kit_codegen::{Folders, check, generate};

const USAGE: &str = "usage: openai-kit-codegen generate | check | coverage | figures PUBLISHED | diff [--json] OLD NEW";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .unwrap_or(Path::new("."));
    let folders = Folders::of(root);
    let result = match arguments.as_slice() {
        ["generate"] => generate(&folders).map_err(report),
        ["check"] => check(&folders).map_err(report),
        _ => Err(USAGE.to_owned()),
    };
    match result {
        Ok(text) => {
            println!("{text}");
            ExitCode::SUCCESS
        }
        Err(text) => {
            eprintln!("{text}");
            ExitCode::FAILURE
        }
    }
}

/// An error with its causes, each on a line.
fn report(error: impl std::error::Error) -> String {
    let mut text = format!("error: {error}");
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(&format!("\n  caused by: {error}"));
        cause = error.source();
    }
    text
}
