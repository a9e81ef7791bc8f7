//! The command line of the generator.

use std::{
    error::Error,
    fs,
    io::{self, Write},
    path::Path,
    process::ExitCode,
};

use openai_kit_codegen::{Folders, check, coverage, diff, figures, generate};

const USAGE: &str = "\
usage: openai-kit-codegen COMMAND

  generate              write all files from spec/
  check                 fail when the committed files are not what `generate` writes
  coverage              what of the facts has a Rust type, and what has none, with why
  figures PUBLISHED     take formats, ranges and defaults over from a published description
  diff [--json] OLD NEW what changed between two descriptions of the API, JSON or YAML";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&arguments) {
        Ok(text) => print(&text),
        Err(error) => {
            eprintln!("{}", report(&*error));
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[&str]) -> Result<String, Box<dyn Error>> {
    if arguments
        .iter()
        .any(|argument| matches!(*argument, "help" | "--help" | "-h"))
    {
        return Ok(USAGE.to_owned());
    }
    let json = arguments.contains(&"--json");
    let arguments: Vec<&str> = arguments
        .iter()
        .copied()
        .filter(|argument| *argument != "--json")
        .collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .unwrap_or(Path::new("."));
    let folders = Folders::of(root);
    Ok(match arguments.as_slice() {
        ["generate"] => generate(&folders)?,
        ["check"] => check(&folders)?,
        ["coverage"] => coverage(&folders.spec)?,
        ["figures", published] => take_figures(&folders.spec, Path::new(published))?,
        ["diff", old, new] if json => format!("{:#}", compare(old, new)?.to_json()),
        ["diff", old, new] => compare(old, new)?.to_string(),
        ["diff", ..] => return Err("diff takes two files: diff [--json] OLD NEW".into()),
        ["figures", ..] => return Err("figures takes one file: figures PUBLISHED".into()),
        [] => USAGE.to_owned(),
        [other, ..] => {
            return Err(format!("{other:?} is no command, or takes no more words\n{USAGE}").into());
        }
    })
}

fn compare(old: &str, new: &str) -> Result<diff::Report, diff::DiffError> {
    Ok(diff::compare(
        &diff::read(Path::new(old))?,
        &diff::read(Path::new(new))?,
    ))
}

fn take_figures(spec: &Path, published: &Path) -> Result<String, Box<dyn Error>> {
    let read = |path: &Path| -> Result<serde_json::Value, Box<dyn Error>> {
        let text = fs::read_to_string(path)
            .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
        serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()).into())
    };
    let collected = figures::collect(&read(&spec.join("openai.json"))?, &read(published)?)?;
    fs::write(spec.join("figures.json"), collected.to_json())?;
    Ok(collected.summary())
}

/// Prints to standard output; a reader that goes away early is no failure.
fn print(text: &str) -> ExitCode {
    match writeln!(io::stdout(), "{}", text.trim_end()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => ExitCode::FAILURE,
        _ => ExitCode::SUCCESS,
    }
}

/// An error with its causes, each on a line.
fn report(error: &dyn Error) -> String {
    let mut text = format!("error: {error}");
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(&format!("\n  caused by: {error}"));
        cause = error.source();
    }
    text
}
