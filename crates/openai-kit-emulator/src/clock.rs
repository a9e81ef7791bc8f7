//! Times and ids: the same each time, when the program asks for it.

use std::{
    fmt,
    sync::Arc,
    time::{SystemTime, UNIX_EPOCH},
};

/// Where times come from.
#[derive(Clone)]
pub(crate) struct Clock(pub(crate) Arc<dyn Fn() -> SystemTime + Send + Sync>);

impl Default for Clock {
    fn default() -> Self {
        Self(Arc::new(SystemTime::now))
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Clock")
    }
}

impl Clock {
    pub(crate) fn now(&self) -> SystemTime {
        (self.0)()
    }

    /// Seconds since 1970.
    pub(crate) fn seconds(&self) -> i64 {
        let since = self.now().duration_since(UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
    }
}

/// Makes ids: a prefix, the seed and a counter.
#[derive(Debug, Default)]
pub(crate) struct Ids {
    pub(crate) seed: u64,
    pub(crate) count: u64,
}

impl Ids {
    /// The next id, such as `file_0000000000000001`.
    pub(crate) fn next(&mut self, prefix: &str) -> String {
        self.count += 1;
        format!("{prefix}{:08x}{:016x}", self.seed & 0xffff_ffff, self.count)
    }
}
