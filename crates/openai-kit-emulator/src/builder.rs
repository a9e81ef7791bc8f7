//! Options of an emulator.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use crate::{clock::Clock, emulator::Emulator, keys::Keys, sigv4::AccessKey};

/// Options of an emulator.
#[derive(Clone)]
#[must_use]
pub struct Builder {
    pub(crate) keys: Keys,
    pub(crate) base_path: String,
    pub(crate) clock: Clock,
    pub(crate) seed: u64,
    pub(crate) models: Vec<String>,
    pub(crate) pace: Duration,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            keys: Keys::default(),
            base_path: "/v1".to_owned(),
            clock: Clock::default(),
            seed: 0,
            models: Vec::new(),
            pace: Duration::ZERO,
        }
    }
}

impl Builder {
    /// Accepts this API key, and then no others. Can be given several times. Without any, every
    /// key is accepted that is not blank and does not begin with `sk-wrong` or `sk-admin`.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.keys.api.push(key.into());
        self
    }

    /// Accepts this admin key, and then no others. Can be given several times. Without any, every
    /// key that begins with `sk-admin` is one.
    pub fn admin_key(mut self, key: impl Into<String>) -> Self {
        self.keys.admin.push(key.into());
        self
    }

    /// Accepts requests that are signed with this access key of AWS: version 4, for Bedrock's two
    /// services, in any region, and not more than 5 minutes from now. Can be given several times.
    /// Keys as above are accepted all the same.
    pub fn aws_key(mut self, id: impl Into<String>, secret: impl Into<String>) -> Self {
        self.keys.aws.push(AccessKey {
            id: id.into(),
            secret: secret.into(),
            session: None,
        });
        self
    }

    /// The same for a temporary key, which goes with a session token.
    pub fn aws_session_key(
        mut self,
        id: impl Into<String>,
        secret: impl Into<String>,
        session: impl Into<String>,
    ) -> Self {
        self.keys.aws.push(AccessKey {
            id: id.into(),
            secret: secret.into(),
            session: Some(session.into()),
        });
        self
    }

    /// The path before all others; `/v1` unless set.
    pub fn base_path(mut self, path: impl Into<String>) -> Self {
        let path = path.into();
        let path = path.trim_matches('/');
        self.base_path = if path.is_empty() {
            String::new()
        } else {
            format!("/{path}")
        };
        self
    }

    /// Where times come from; the system's clock unless set.
    pub fn clock(mut self, now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Clock(Arc::new(now));
        self
    }

    /// Part of all ids, so that two emulators can have different ones. 0 unless set.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Adds a model. Names of the API's families, such as `gpt-5.5`, are known without it.
    pub fn model(mut self, name: impl Into<String>) -> Self {
        self.models.push(name.into());
        self
    }

    /// The time between two events of a stream; none unless set.
    pub fn pace(mut self, between_events: Duration) -> Self {
        self.pace = between_events;
        self
    }

    /// Makes the emulator.
    #[must_use]
    pub fn build(self) -> Emulator {
        Emulator::of(self)
    }
}
