//! What is sent as a file.

pub use crate::{Source, Upload};
