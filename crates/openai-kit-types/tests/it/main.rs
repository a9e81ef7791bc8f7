//! The types as users and servers meet them.

mod compare;
mod every_type;
mod generated_types;
mod operations;
mod properties;
mod replay;
mod setters;
mod traps;
mod unions;
