//! Counts what one decoding of each case allocates: for each case that a side can read a line of
//! its name, the side, the number of allocations and the bytes asked for.

use std::alloc::System;

use openai_kit_bench::{Side, cases};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() {
    for case in cases() {
        let readable = case.verdict().theirs.is_none();
        for (name, side) in [("ours", Side::Ours), ("theirs", Side::Theirs)] {
            if !readable && matches!(side, Side::Theirs) {
                continue;
            }
            case.run(side, 1);
            let region = Region::new(ALLOCATOR);
            case.run(side, 1);
            let change = region.change();
            // A growing buffer counts once more for each move.
            let count = change.allocations + change.reallocations;
            println!("{}\t{name}\t{count}\t{}", case.name, change.bytes_allocated);
        }
    }
}
