//! Types that hold themselves (`recursion`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod comparison_param;
pub mod compound_param;
pub mod delivery;
pub mod filter_param;
pub mod large;
pub mod leaf;
pub mod not_param;
pub mod ping;
pub mod pong;
pub mod small;
pub mod tree;
pub mod value;

pub use self::comparison_param::ComparisonParam;
pub use self::compound_param::CompoundParam;
pub use self::delivery::Delivery;
pub use self::filter_param::FilterParam;
pub use self::large::Large;
pub use self::leaf::Leaf;
pub use self::not_param::NotParam;
pub use self::ping::Ping;
pub use self::pong::Pong;
pub use self::small::Small;
pub use self::tree::Tree;
pub use self::value::Value;
