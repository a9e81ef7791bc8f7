//! Counts what a small call allocates, or a piece of text in a stream:
//! `client-allocations SIDE calls BASE ROUNDS AT_ONCE` and `client-allocations SIDE stream BASE PIECES`
//! print the number of allocations and the bytes asked for.

use std::alloc::System;

use openai_kit_bench::client::{AsyncOpenai, Hyper, Ours, Reqwest, Side, calls, read, runtime};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn measure<S: Side>(words: &[&str]) {
    let number = |text: &str| text.parse::<usize>().expect("a number");
    runtime().block_on(async {
        match *words {
            ["calls", base, rounds, at_once] => {
                let (rounds, at_once) = (number(rounds), number(at_once));
                let client = S::new(base);
                calls(&client, 20, at_once).await;
                let region = Region::new(ALLOCATOR);
                calls(&client, rounds, at_once).await;
                print(&region, rounds * at_once);
            }
            ["stream", base, pieces] => {
                let client = S::new(base);
                client.call().await;
                let region = Region::new(ALLOCATOR);
                read(&mut client.stream().await, number(pieces)).await;
                print(&region, number(pieces));
            }
            _ => panic!("SIDE calls BASE ROUNDS AT_ONCE | SIDE stream BASE PIECES"),
        }
    });
}

fn print(region: &Region<'_, System>, number: usize) {
    let change = region.change();
    // A growing buffer counts once more for each move.
    let count = (change.allocations + change.reallocations) as f64 / number as f64;
    let bytes = change.bytes_allocated as f64 / number as f64;
    println!("{count:.1}\t{bytes:.0}");
}

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let measure = match words.first() {
        Some(&"ours") => measure::<Ours>,
        Some(&"reqwest") => measure::<Reqwest>,
        Some(&"async-openai") => measure::<AsyncOpenai>,
        _ => measure::<Hyper>,
    };
    measure(words.get(1..).unwrap_or_default());
}
