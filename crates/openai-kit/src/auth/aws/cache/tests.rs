//! Credentials that end, many callers, and sources that fail.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering},
    },
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use super::{AHEAD, Cache, PAUSE, UNDATED};
use crate::{
    auth::aws::{AwsCredentials, chain::Dated},
    clock::Clock,
    error::AuthError,
    transport::BoxFuture,
};

#[derive(Clone, Default)]
struct Hands(Arc<AtomicU64>);

impl Hands {
    fn forward(&self, time: Duration) {
        self.0.fetch_add(time.as_secs(), Ordering::Relaxed);
    }
}

impl Clock for Hands {
    fn now(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(self.0.load(Ordering::Relaxed))
    }

    fn elapsed(&self) -> Duration {
        Duration::from_secs(self.0.load(Ordering::Relaxed))
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::ready(()))
    }
}

/// Gives numbered credentials that last a time.
#[derive(Clone)]
struct Source {
    clock: Hands,
    lasts: Option<Duration>,
    asked: Arc<AtomicU32>,
    fails: Arc<AtomicBool>,
}

impl Source {
    fn new(lasts: Option<Duration>) -> (Self, Arc<Cache>) {
        let clock = Hands::default();
        clock.forward(Duration::from_secs(1_000_000));
        let cache = Cache::new(Arc::new(clock.clone()));
        let source = Self {
            clock,
            lasts,
            asked: Arc::default(),
            fails: Arc::default(),
        };
        (source, Arc::new(cache))
    }

    async fn find(self) -> Result<Dated, AuthError> {
        let number = self.asked.fetch_add(1, Ordering::Relaxed) + 1;
        // Others have their turn meanwhile.
        for _ in 0..3 {
            tokio::task::yield_now().await;
        }
        if self.fails.load(Ordering::Relaxed) {
            return Err(AuthError::new("the source is shut"));
        }
        Ok(Dated {
            credentials: AwsCredentials::new(number.to_string(), "secret"),
            expires: self.lasts.map(|lasts| self.clock.now() + lasts),
        })
    }

    async fn get(&self, cache: &Cache) -> Result<String, AuthError> {
        let found = cache.get(|| self.clone().find()).await?;
        Ok(found.access_key_id().to_owned())
    }
}

const HOUR: Duration = Duration::from_secs(3_600);

#[tokio::test]
async fn credentials_are_kept_until_shortly_before_their_end() {
    let (source, cache) = Source::new(Some(HOUR));
    assert_eq!(source.get(&cache).await.unwrap(), "1");
    source.clock.forward(HOUR - AHEAD - Duration::from_secs(1));
    assert_eq!(source.get(&cache).await.unwrap(), "1");
    source.clock.forward(Duration::from_secs(1));
    assert_eq!(source.get(&cache).await.unwrap(), "2");
    // Ones that last less than that are good for half their time.
    let (source, cache) = Source::new(Some(Duration::from_secs(60)));
    assert_eq!(source.get(&cache).await.unwrap(), "1");
    source.clock.forward(Duration::from_secs(29));
    assert_eq!(source.get(&cache).await.unwrap(), "1");
    source.clock.forward(Duration::from_secs(1));
    assert_eq!(source.get(&cache).await.unwrap(), "2");
    // Files may change.
    let (source, cache) = Source::new(None);
    assert_eq!(source.get(&cache).await.unwrap(), "1");
    source.clock.forward(UNDATED);
    assert_eq!(source.get(&cache).await.unwrap(), "2");
}

async fn many(source: &Source, cache: &Arc<Cache>) -> Vec<Result<String, AuthError>> {
    let mut calls = Vec::new();
    for _ in 0..64 {
        let (source, cache) = (source.clone(), Arc::clone(cache));
        calls.push(tokio::spawn(async move { source.get(&cache).await }));
    }
    let mut found = Vec::new();
    for call in calls {
        found.push(call.await.unwrap());
    }
    found
}

#[tokio::test]
async fn many_callers_make_one_search() {
    let (source, cache) = Source::new(Some(HOUR));
    for found in many(&source, &cache).await {
        assert_eq!(found.unwrap(), "1");
    }
    assert_eq!(source.asked.load(Ordering::Relaxed), 1);
    // Beyond their end all wait for the new ones.
    source.clock.forward(HOUR);
    for found in many(&source, &cache).await {
        assert_eq!(found.unwrap(), "2");
    }
    assert_eq!(source.asked.load(Ordering::Relaxed), 2);
    // Before it one searches, and the others go on with what is still good.
    source.clock.forward(HOUR - AHEAD);
    let found = many(&source, &cache).await;
    let old = found
        .iter()
        .filter(|found| found.as_deref().ok() == Some("2"));
    assert!(old.count() > 0);
    assert_eq!(source.asked.load(Ordering::Relaxed), 3);
}

#[tokio::test]
async fn a_search_that_fails_does_no_harm_while_the_old_ones_are_good() {
    let (source, cache) = Source::new(Some(HOUR));
    source.get(&cache).await.unwrap();
    source.clock.forward(HOUR - AHEAD);
    source.fails.store(true, Ordering::Relaxed);
    for found in many(&source, &cache).await {
        assert_eq!(found.unwrap(), "1");
    }
    assert_eq!(source.asked.load(Ordering::Relaxed), 2);
    // It is tried again after a pause.
    source.clock.forward(PAUSE);
    assert_eq!(source.get(&cache).await.unwrap(), "1");
    assert_eq!(source.asked.load(Ordering::Relaxed), 3);
    source.clock.forward(AHEAD);
    for found in many(&source, &cache).await {
        assert_eq!(found.unwrap_err().to_string(), "the source is shut");
    }
    assert_eq!(source.asked.load(Ordering::Relaxed), 4);
    // Nothing of a failure is kept.
    source.fails.store(false, Ordering::Relaxed);
    source.get(&cache).await.unwrap();
}
