//! Keeps credentials until shortly before they end, and asks for new ones once at a time.

use std::{
    error::Error as _,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, SystemTime},
};

use super::{AwsCredentials, chain::Dated};
use crate::{clock::Clock, error::AuthError};

/// How long before their end credentials are replaced. AWS's metadata services have new ones at
/// least 5 minutes before that.
const AHEAD: Duration = Duration::from_secs(300);
/// How long credentials without an end are kept, as in AWS's SDK: files may be edited meanwhile.
const UNDATED: Duration = Duration::from_secs(900);
/// How long a failed refresh is not repeated while the old credentials are good.
const PAUSE: Duration = Duration::from_secs(30);

/// Credentials that are found by a function, and kept.
pub(crate) struct Cache {
    clock: Arc<dyn Clock>,
    kept: Mutex<Option<Kept>>,
    /// How many searches there were, and what the last one failed with.
    searches: Mutex<(u64, Option<Failure>)>,
    /// Held by who asks for new ones.
    turn: tokio::sync::Mutex<()>,
}

/// An error that goes to all who waited for one search.
#[derive(Clone)]
struct Failure {
    text: String,
    parameter: Option<String>,
    cause: Option<String>,
}

impl Failure {
    fn of(error: &AuthError) -> Self {
        Self {
            text: error.to_string(),
            parameter: error.parameter().map(str::to_owned),
            cause: error.source().map(ToString::to_string),
        }
    }

    fn error(self) -> AuthError {
        let mut error = AuthError::new(self.text);
        if let Some(parameter) = self.parameter {
            error = error.on(parameter);
        }
        match self.cause {
            Some(cause) => error.because(cause),
            None => error,
        }
    }
}

#[derive(Clone)]
struct Kept {
    credentials: AwsCredentials,
    /// From when on new ones are asked for.
    due: SystemTime,
    end: SystemTime,
}

impl Cache {
    pub(crate) fn new(clock: Arc<dyn Clock>) -> Self {
        Self {
            clock,
            kept: Mutex::new(None),
            searches: Mutex::default(),
            turn: tokio::sync::Mutex::new(()),
        }
    }

    /// Credentials that are good now. While they are and others ask for new ones, it does not wait.
    pub(crate) async fn get<F>(&self, find: impl FnOnce() -> F) -> Result<AwsCredentials, AuthError>
    where
        F: Future<Output = Result<Dated, AuthError>>,
    {
        let (good, due) = self.look();
        if let (Some(kept), false) = (&good, due) {
            return Ok(kept.credentials.clone());
        }
        let (before, _) = self.searches();
        let _turn = match &good {
            Some(kept) => match self.turn.try_lock() {
                Ok(turn) => turn,
                Err(_) => return Ok(kept.credentials.clone()),
            },
            None => self.turn.lock().await,
        };
        // Somebody may have searched while this one waited.
        let (number, failure) = self.searches();
        match (self.look(), failure) {
            ((Some(kept), false), _) => return Ok(kept.credentials),
            (_, Some(failure)) if number != before => return Err(failure.error()),
            _ => {}
        }
        let found = find().await;
        let failure = found.as_ref().err().map(Failure::of);
        let number = number.wrapping_add(1);
        *self.searches.lock().unwrap_or_else(PoisonError::into_inner) = (number, failure);
        match (found, self.look()) {
            (Ok(found), _) => Ok(self.keep(found)),
            (Err(_), (Some(mut kept), _)) => {
                kept.due = self.clock.now() + PAUSE;
                let credentials = kept.credentials.clone();
                self.set(kept);
                Ok(credentials)
            }
            (Err(error), (None, _)) => Err(error),
        }
    }

    fn searches(&self) -> (u64, Option<Failure>) {
        let searches = self.searches.lock();
        searches.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// What is kept and still good, and whether new ones are due.
    fn look(&self) -> (Option<Kept>, bool) {
        let now = self.clock.now();
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let good = kept.as_ref().filter(|kept| now < kept.end).cloned();
        let due = good.as_ref().is_none_or(|kept| kept.due <= now);
        (good, due)
    }

    fn keep(&self, found: Dated) -> AwsCredentials {
        let now = self.clock.now();
        let end = found.expires.unwrap_or(now + UNDATED);
        let left = end.duration_since(now).unwrap_or_default();
        let credentials = found.credentials.clone();
        self.set(Kept {
            credentials: found.credentials,
            due: end - AHEAD.min(left / 2),
            end,
        });
        credentials
    }

    fn set(&self, kept: Kept) {
        *self.kept.lock().unwrap_or_else(PoisonError::into_inner) = Some(kept);
    }
}

#[cfg(test)]
mod tests;
