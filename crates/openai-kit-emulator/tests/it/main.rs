//! Tests of the emulator: most without a socket.
#![allow(
    clippy::unwrap_used,
    reason = "a test may panic, and so may its helpers"
)]

mod all_operations;
mod aws;
mod refusals;
mod scripts;
mod sockets;
mod stateful;
mod streams;
mod support;
