//! The `diff` command: each kind of change, both forms of file, and files that are wrong.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use openai_kit_codegen::diff::{Description, DiffError, Report, compare, read};
use serde_json::{Value, json};

#[path = "diff/bad_input.rs"]
mod bad_input;
#[path = "diff/forms.rs"]
mod forms;
#[path = "diff/hostile.rs"]
mod hostile;
#[path = "diff/operation_changes.rs"]
mod operation_changes;
#[path = "diff/schemas.rs"]
mod schemas;
#[path = "diff/type_changes.rs"]
mod type_changes;

/// A file of this test run with the given content.
fn file(content: &[u8]) -> PathBuf {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let path = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join(format!("diff-{}-{number}", std::process::id()));
    std::fs::write(&path, content).expect("the test directory is writable");
    path
}

fn read_text(text: &str) -> Result<Description, DiffError> {
    let path = file(text.as_bytes());
    let description = read(&path);
    std::fs::remove_file(path).expect("the file was just written");
    description
}

fn read_value(document: &Value) -> Description {
    read_text(&document.to_string()).unwrap_or_else(|error| panic!("{error}: {document}"))
}

/// A document with one operation, `GET /things`, and the given types.
fn document(operation: Value, types: Value) -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {"title": "Test", "version": "1"},
        "paths": {"/things": {"get": operation}},
        "components": {"schemas": types},
    })
}

fn report(old: &Value, new: &Value) -> Report {
    compare(&read_value(old), &read_value(new))
}

/// The lines of a report after its counts, without empty lines and section names.
fn lines(report: &Report) -> Vec<String> {
    let text = report.to_string();
    let is_change = |line: &&str| line.trim_start().starts_with(['+', '-', '~', '>']);
    text.lines().filter(is_change).map(str::to_owned).collect()
}

/// Checks a table of changes between two documents: the lines, and that swapping the files swaps `+` and `-`.
fn check(cases: Vec<(&str, Value, Value, Vec<&str>)>) {
    for (name, old, new, expected) in cases {
        assert_eq!(lines(&report(&old, &new)), expected, "{name}");
        assert_eq!(
            lines(&report(&old, &old)),
            Vec::<String>::new(),
            "{name}, old to old"
        );
        assert_eq!(
            lines(&report(&new, &new)),
            Vec::<String>::new(),
            "{name}, new to new"
        );
        let count = |lines: &[String], mark: char| {
            lines
                .iter()
                .filter(|line| line.trim_start().starts_with(mark))
                .count()
        };
        let (there, back) = (lines(&report(&old, &new)), lines(&report(&new, &old)));
        assert_eq!(count(&there, '+'), count(&back, '-'), "{name}, swapped");
        assert_eq!(count(&there, '-'), count(&back, '+'), "{name}, swapped");
        assert_eq!(count(&there, '~'), count(&back, '~'), "{name}, swapped");
        assert_eq!(count(&there, '>'), count(&back, '>'), "{name}, swapped");
    }
}
