//! Keeps credentials until shortly before they end, and asks for new ones once at a time.

use std::{
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
    /// Held by who asks for new ones.
    turn: tokio::sync::Mutex<()>,
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
        let _turn = match &good {
            Some(kept) => match self.turn.try_lock() {
                Ok(turn) => turn,
                Err(_) => return Ok(kept.credentials.clone()),
            },
            None => self.turn.lock().await,
        };
        // Somebody may have found some while this one waited.
        if let (Some(kept), false) = self.look() {
            return Ok(kept.credentials);
        }
        match find().await {
            Ok(found) => Ok(self.keep(found)),
            Err(error) => match self.look() {
                (Some(mut kept), _) => {
                    kept.due = self.clock.now() + PAUSE;
                    let credentials = kept.credentials.clone();
                    self.set(kept);
                    Ok(credentials)
                }
                (None, _) => Err(error),
            },
        }
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
