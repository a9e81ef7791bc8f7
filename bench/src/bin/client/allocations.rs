//! Counts what a small call allocates: `client-allocations SIDE BASE ROUNDS AT_ONCE` prints the
//! number of allocations and the bytes asked for, of one call.

use std::alloc::System;

use openai_kit_bench::client::{AsyncOpenai, Hyper, Ours, Reqwest, Side, calls, runtime};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn measure<S: Side>(base: &str, rounds: usize, at_once: usize) {
    runtime().block_on(async {
        let client = S::new(base);
        calls(&client, 20, at_once).await;
        let region = Region::new(ALLOCATOR);
        calls(&client, rounds, at_once).await;
        let change = region.change();
        let number = (rounds * at_once) as f64;
        // A growing buffer counts once more for each move.
        let count = (change.allocations + change.reallocations) as f64 / number;
        println!("{count:.1}\t{:.0}", change.bytes_allocated as f64 / number);
    });
}

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [side, base, rounds, at_once] = &words[..] else {
        panic!("client-allocations SIDE BASE ROUNDS AT_ONCE");
    };
    let number = |text: &str| text.parse().expect("a number");
    let measure = match side.as_str() {
        "ours" => measure::<Ours>,
        "reqwest" => measure::<Reqwest>,
        "async-openai" => measure::<AsyncOpenai>,
        _ => measure::<Hyper>,
    };
    measure(base, number(rounds), number(at_once));
}
