//! Decodes one case a number of times, for callgrind to count, or checks all cases.
//!
//! `decode check` prints a line for each case: its name, its size, what theirs says and what ours
//! did not foresee. `decode ours|theirs CASE TIMES` decodes; `run.py` calls both.

use std::process::ExitCode;

use openai_kit_bench::{Side, cases};

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words[..] {
        ["check"] => {
            for case in cases() {
                let verdict = case.verdict();
                println!(
                    "{}\t{}\t{}\t{}",
                    case.name,
                    case.json.len(),
                    verdict.theirs.unwrap_or_default(),
                    verdict.issues.join("; "),
                );
            }
            ExitCode::SUCCESS
        }
        [side @ ("ours" | "theirs"), name, times] => {
            let side = if side == "ours" {
                Side::Ours
            } else {
                Side::Theirs
            };
            let all = cases();
            let case = all.iter().find(|case| case.name == name);
            let (Some(case), Ok(times)) = (case, times.parse()) else {
                eprintln!("no such case, or no number");
                return ExitCode::FAILURE;
            };
            case.run(side, times);
            ExitCode::SUCCESS
        }
        _ => {
            eprintln!("decode check | decode ours|theirs CASE TIMES");
            ExitCode::FAILURE
        }
    }
}
