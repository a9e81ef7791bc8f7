//! Several futures at a time, on the task that asks.

use std::{future::poll_fn, task::Poll};

use crate::transport::BoxFuture;

/// Futures that run at the same time. Dropping it drops them all.
pub(crate) struct Parallel<T>(Vec<BoxFuture<'static, T>>);

impl<T> Parallel<T> {
    pub(crate) fn new() -> Self {
        Self(Vec::new())
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn push(&mut self, work: BoxFuture<'static, T>) {
        self.0.push(work);
    }

    /// What the next one gives that is done. None when none is left.
    pub(crate) async fn next(&mut self) -> Option<T> {
        poll_fn(|cx| {
            let done =
                self.0
                    .iter_mut()
                    .enumerate()
                    .find_map(|(at, work)| match work.as_mut().poll(cx) {
                        Poll::Ready(done) => Some((at, done)),
                        Poll::Pending => None,
                    });
            match done {
                Some((at, done)) => {
                    // In order, so that those that wait longest are asked first.
                    drop(self.0.remove(at));
                    Poll::Ready(Some(done))
                }
                None if self.0.is_empty() => Poll::Ready(None),
                None => Poll::Pending,
            }
        })
        .await
    }
}
