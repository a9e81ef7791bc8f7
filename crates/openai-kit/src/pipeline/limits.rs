//! Time limits: of an attempt, of a body that streams, and of a call as a whole.

use std::{
    future::{Future, poll_fn},
    io,
    pin::{Pin, pin},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    task::{Context, Poll, Waker, ready},
    time::Duration,
};

use bytes::Bytes;
use futures_core::Stream;

use crate::{
    clock::Clock,
    error::{Error, TransportError, TransportErrorKind},
    options::Limits,
    transport::{BoxFuture, BoxStream, ReplyBody},
};

/// The next part of a body.
pub(super) async fn next(body: &mut ReplyBody) -> Option<Result<Bytes, TransportError>> {
    poll_fn(|cx| Pin::new(&mut *body).poll_next(cx)).await
}

/// How far the body of a request has come.
pub(super) struct Progress {
    clock: Arc<dyn Clock>,
    /// When the last byte was given, in milliseconds of the clock.
    last: AtomicU64,
    done: AtomicBool,
    /// The attempt, which is to be told of the end: the body may be read by another task.
    attempt: Mutex<Option<Waker>>,
}

impl Progress {
    pub(super) fn new(clock: &Arc<dyn Clock>) -> Arc<Self> {
        let progress = Self {
            clock: Arc::clone(clock),
            last: AtomicU64::new(0),
            done: AtomicBool::new(false),
            attempt: Mutex::new(None),
        };
        progress.mark(false);
        Arc::new(progress)
    }

    fn mark(&self, done: bool) {
        let now = u64::try_from(self.clock.elapsed().as_millis()).unwrap_or(u64::MAX);
        self.last.store(now, Ordering::Relaxed);
        self.done.store(done, Ordering::Relaxed);
        if done && let Some(attempt) = self.attempt().take() {
            attempt.wake();
        }
    }

    fn attempt(&self) -> MutexGuard<'_, Option<Waker>> {
        self.attempt.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether all was sent. If not, the task is woken when it is.
    fn is_done(&self, cx: &Context<'_>) -> bool {
        *self.attempt() = Some(cx.waker().clone());
        self.done.load(Ordering::Relaxed)
    }

    fn last(&self) -> Duration {
        Duration::from_millis(self.last.load(Ordering::Relaxed))
    }
}

/// The body of a request that says how far it has come.
pub(super) struct Watched {
    stream: BoxStream<io::Result<Bytes>>,
    progress: Arc<Progress>,
    /// How many bytes are left, where that is known: then nobody asks for the end behind the last.
    left: Option<u64>,
}

impl Watched {
    pub(super) fn new(
        stream: BoxStream<io::Result<Bytes>>,
        progress: Arc<Progress>,
        length: Option<u64>,
    ) -> Self {
        Self {
            stream,
            progress,
            left: length,
        }
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        if !self.progress.done.load(Ordering::Relaxed) {
            self.progress.mark(true);
        }
    }
}

impl Stream for Watched {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = self.stream.as_mut().poll_next(cx);
        if let Poll::Ready(item) = &next {
            if let Some(Ok(bytes)) = item {
                let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
                self.left = self.left.map(|left| left.saturating_sub(length));
            }
            self.progress.mark(item.is_none() || self.left == Some(0));
        }
        next
    }
}

/// Runs an attempt within its limits.
///
/// `timeout` counts from the start. While a body streams, `idle_timeout` counts from its last byte
/// instead, and `timeout` from its end.
pub(super) async fn run<T>(
    clock: &Arc<dyn Clock>,
    limits: &Limits,
    progress: Option<&Progress>,
    due: Option<Duration>,
    work: impl Future<Output = Result<T, Error>>,
) -> Result<T, Error> {
    let start = clock.elapsed();
    let mut work = pin!(work);
    // The wait that is under way, and whether the body was sent when it began.
    let mut sleep: Option<(bool, BoxFuture<'static, ()>)> = None;
    poll_fn(|cx| {
        if let Poll::Ready(done) = work.as_mut().poll(cx) {
            return Poll::Ready(done);
        }
        let sent = progress.is_none_or(|progress| progress.is_done(cx));
        if sleep.as_ref().is_some_and(|(before, _)| *before != sent) {
            sleep = None;
        }
        loop {
            let limit = if sent {
                limits.timeout
            } else {
                limits.idle_timeout
            };
            let from = progress.map_or(start, Progress::last);
            let own = limit.map(|limit| from.saturating_add(limit));
            let Some((until, kind)) = sooner(own, TransportErrorKind::Timeout, due) else {
                return Poll::Pending;
            };
            let left = until.saturating_sub(clock.elapsed());
            if left.is_zero() {
                return Poll::Ready(Err(TransportError::bare(kind).into()));
            }
            let (_, wait) = sleep.get_or_insert_with(|| (sent, clock.sleep(left)));
            match wait.as_mut().poll(cx) {
                Poll::Pending => return Poll::Pending,
                // Bytes may have gone out since it was set.
                Poll::Ready(()) => sleep = None,
            }
        }
    })
    .await
}

/// The earlier of two ends.
pub(super) fn first(due: Option<Duration>, other: Duration) -> Option<Duration> {
    Some(due.map_or(other, |due| due.min(other)))
}

/// The limit that comes first.
fn sooner(
    own: Option<Duration>,
    kind: TransportErrorKind,
    due: Option<Duration>,
) -> Option<(Duration, TransportErrorKind)> {
    match (own, due) {
        (Some(own), Some(due)) if own <= due => Some((own, kind)),
        (_, Some(due)) => Some((due, TransportErrorKind::Deadline)),
        (Some(own), None) => Some((own, kind)),
        (None, None) => None,
    }
}

/// The body of a reply that ends with an error when no byte comes for too long.
pub(super) struct Limited {
    body: ReplyBody,
    clock: Arc<dyn Clock>,
    idle: Option<Duration>,
    due: Option<Duration>,
    /// When the last byte came.
    last: Duration,
    sleep: Option<BoxFuture<'static, ()>>,
    done: bool,
}

impl Limited {
    pub(super) fn new(
        body: ReplyBody,
        clock: Arc<dyn Clock>,
        idle: Option<Duration>,
        due: Option<Duration>,
    ) -> Self {
        let last = clock.elapsed();
        Self {
            body,
            clock,
            idle,
            due,
            last,
            sleep: None,
            done: false,
        }
    }

    /// What ended the wait, or nothing when there is time left.
    fn poll_limit(&mut self, cx: &mut Context<'_>) -> Poll<TransportErrorKind> {
        loop {
            // Bytes may have come since it was set, so that it is early, but never late: the time
            // is read only when it is over.
            if let Some(sleep) = &mut self.sleep {
                ready!(sleep.as_mut().poll(cx));
                self.sleep = None;
            }
            let own = self.idle.map(|idle| self.last.saturating_add(idle));
            let Some((until, kind)) = sooner(own, TransportErrorKind::Idle, self.due) else {
                return Poll::Pending;
            };
            let left = until.saturating_sub(self.clock.elapsed());
            if left.is_zero() {
                return Poll::Ready(kind);
            }
            self.sleep = Some(self.clock.sleep(left));
        }
    }
}

impl Stream for Limited {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.done {
            return Poll::Ready(None);
        }
        let next = match Pin::new(&mut self.body).poll_next(cx) {
            Poll::Pending => match self.poll_limit(cx) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(kind) => Some(Err(TransportError::bare(kind))),
            },
            Poll::Ready(next) => next,
        };
        let expired = self.due.is_some_and(|due| self.clock.elapsed() >= due);
        let next = match next {
            Some(Ok(_)) if expired => Some(Err(TransportError::bare(TransportErrorKind::Deadline))),
            next => next,
        };
        match &next {
            Some(Ok(_)) => self.last = self.clock.elapsed(),
            _ => {
                self.done = true;
                self.body = ReplyBody::default();
            }
        }
        Poll::Ready(next)
    }
}
