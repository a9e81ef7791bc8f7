//! Time and chance, so that tests can bring their own.

use std::time::{Duration, SystemTime};

use crate::{error::ConfigError, transport::BoxFuture};

/// What time it is, and how to wait.
pub trait Clock: Send + Sync + 'static {
    /// The time of day, for dates that servers send and for signatures.
    fn now(&self) -> SystemTime;

    /// Time that only goes forward, from a start of the clock's choice.
    fn elapsed(&self) -> Duration;

    /// Waits.
    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()>;

    /// Whether waiting works here and now. The default says yes.
    ///
    /// # Errors
    /// When it does not, such as outside of a runtime that the clock needs.
    fn ready(&self) -> Result<(), ConfigError> {
        Ok(())
    }
}

/// Chance: for the time between retries, and boundaries of forms.
pub trait Rng: Send + Sync + 'static {
    /// 64 random bits. They need not be fit for cryptography.
    fn bits(&self) -> u64;

    /// At least 0 and below 1.
    fn fraction(&self) -> f64 {
        // The upper 53 bits are what a float holds exactly.
        (self.bits() >> 11) as f64 / (1_u64 << 53) as f64
    }
}

/// The generator of the `fastrand` crate, seeded by the standard library.
#[derive(Debug)]
pub(crate) struct ThreadRng;

impl Rng for ThreadRng {
    fn bits(&self) -> u64 {
        fastrand::u64(..)
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub(crate) use native::System;

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use super::{BoxFuture, Clock, ConfigError, Duration, SystemTime};

    /// tokio's clock, which its tests can pause.
    pub(crate) struct System(tokio::time::Instant);

    impl System {
        pub(crate) fn new() -> Self {
            Self(tokio::time::Instant::now())
        }
    }

    impl Clock for System {
        fn now(&self) -> SystemTime {
            SystemTime::now()
        }

        fn elapsed(&self) -> Duration {
            self.0.elapsed()
        }

        fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
            Box::pin(tokio::time::sleep(time))
        }

        fn ready(&self) -> Result<(), ConfigError> {
            if tokio::runtime::Handle::try_current().is_ok() {
                return Ok(());
            }
            Err(ConfigError::new(
                "a call was awaited outside of a tokio runtime: run it inside of one, use `openai_kit::blocking`, or give the client a transport and a clock of your own",
            ))
        }
    }
}

#[cfg(target_arch = "wasm32")]
pub(crate) use browser::System;

#[cfg(target_arch = "wasm32")]
mod browser {
    use super::{BoxFuture, Clock, Duration, SystemTime};

    /// The clock of JavaScript, in milliseconds.
    pub(crate) struct System;

    impl System {
        pub(crate) fn new() -> Self {
            Self
        }
    }

    impl Clock for System {
        fn now(&self) -> SystemTime {
            SystemTime::UNIX_EPOCH + self.elapsed()
        }

        fn elapsed(&self) -> Duration {
            Duration::from_secs_f64((js_sys::Date::now() / 1_000.0).max(0.0))
        }

        fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
            let timer = gloo_timers::future::sleep(time);
            Box::pin(send_wrapper::SendWrapper::new(timer))
        }
    }
}
