//! The chain of AWS.
