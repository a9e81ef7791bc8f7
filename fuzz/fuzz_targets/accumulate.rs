//! The accumulators: whatever events come, in whatever order.

#![no_main]

use std::fmt::Debug;

use libfuzzer_sys::fuzz_target;
use openai_kit::{
    json::{Node, from_str, to_string},
    stream::{Accumulator, ChatAccumulator, ResponseAccumulator, RunAccumulator},
};

/// Takes in each line as an event, up to the first that does not fit.
fn run<A: Accumulator>(text: &str) -> Option<A::Snapshot>
where
    for<'a> A::Event<'a>: Debug,
{
    let mut accumulator = A::default();
    for line in text.lines() {
        let Ok(event) = from_str::<A::Wire>(line) else {
            continue;
        };
        let fits = accumulator.push(event).is_ok();
        while let Some(event) = accumulator.next_event() {
            assert!(fits);
            let _ = format!("{event:?}");
        }
        if !fits {
            break;
        }
    }
    let _ = accumulator.check();
    accumulator.into_snapshot()
}

/// What is written and read again is the same.
fn stays<T: Node + Default + PartialEq + Debug>(value: Option<T>) {
    if let Some(value) = value {
        let text = to_string(&value);
        let Ok(again) = from_str::<T>(&text) else {
            return;
        };
        // As JSON: the order of keys says nothing.
        let json = |text: &str| serde_json::from_str::<serde_json::Value>(text).ok();
        assert_eq!(json(&to_string(&again)), json(&text));
    }
}

fuzz_target!(|bytes: &[u8]| {
    let Some((kind, rest)) = bytes.split_first() else {
        return;
    };
    let text = String::from_utf8_lossy(rest);
    match kind % 3 {
        0 => stays(run::<ResponseAccumulator>(&text)),
        1 => stays(run::<ChatAccumulator>(&text)),
        _ => {
            if let Some(all) = run::<RunAccumulator>(&text) {
                all.messages
                    .into_iter()
                    .for_each(|message| stays(Some(message)));
                all.steps.into_iter().for_each(|step| stays(Some(step)));
            }
        }
    }
});
