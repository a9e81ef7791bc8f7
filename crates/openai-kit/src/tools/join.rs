//! Futures side by side, not more than so many at a time, without a runtime.

use std::{future::poll_fn, task::Poll};

use crate::transport::BoxFuture;

/// Runs jobs and gives what each came to, in their order. `begin` is asked for each job when there
/// is room for it; once it gives none, no more are begun, and those that run are waited for.
pub(super) async fn bounded<T>(
    count: usize,
    limit: usize,
    mut begin: impl FnMut(usize) -> Option<BoxFuture<'static, T>>,
    mut ended: impl FnMut(usize, &T),
) -> Vec<Option<T>> {
    let mut results: Vec<Option<T>> = (0..count).map(|_| None).collect();
    let mut running: Vec<(usize, BoxFuture<'static, T>)> = Vec::new();
    let mut next = 0;
    poll_fn(|cx| {
        loop {
            while next < count && running.len() < limit.max(1) {
                match begin(next) {
                    Some(job) => running.push((next, job)),
                    None => next = count,
                }
                next = next.saturating_add(1);
            }
            let before = running.len();
            running.retain_mut(|(index, job)| match job.as_mut().poll(cx) {
                Poll::Pending => true,
                Poll::Ready(result) => {
                    ended(*index, &result);
                    if let Some(place) = results.get_mut(*index) {
                        *place = Some(result);
                    }
                    false
                }
            });
            if running.is_empty() && next >= count {
                return Poll::Ready(());
            }
            // Where one ended there is room for another, which must be polled as well.
            if running.len() == before || next >= count {
                return Poll::Pending;
            }
        }
    })
    .await;
    results
}

#[cfg(test)]
mod tests {
    use std::{
        cell::RefCell,
        task::{Context, Waker},
    };

    use super::*;

    #[tokio::test]
    async fn not_more_run_than_the_limit_and_all_end() {
        for (count, limit) in [(0, 1), (1, 1), (5, 1), (5, 2), (5, 0), (3, 9), (100, 7)] {
            let running = std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0));
            let most = std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0));
            let results = bounded(
                count,
                limit,
                |index| {
                    use std::sync::atomic::Ordering::SeqCst;
                    let (running, most) = (running.clone(), most.clone());
                    Some(Box::pin(async move {
                        most.fetch_max(running.fetch_add(1, SeqCst) + 1, SeqCst);
                        for _ in 0..index % 4 {
                            tokio::task::yield_now().await;
                        }
                        running.fetch_sub(1, SeqCst);
                        index
                    }))
                },
                |_, _| {},
            )
            .await;
            let expected: Vec<_> = (0..count).map(Some).collect();
            assert_eq!(results, expected);
            let most = most.load(std::sync::atomic::Ordering::SeqCst);
            assert!(most <= limit.max(1), "{most} of {limit}");
        }
    }

    #[test]
    fn what_runs_is_waited_for_when_no_more_are_begun() {
        let log = RefCell::new(Vec::new());
        let work = bounded(
            4,
            2,
            |index| {
                log.borrow_mut().push(format!("begin {index}"));
                (index < 2).then(|| -> BoxFuture<'static, usize> { Box::pin(async move { index }) })
            },
            |index, _| log.borrow_mut().push(format!("end {index}")),
        );
        let mut work = std::pin::pin!(work);
        let Poll::Ready(results) = work.as_mut().poll(&mut Context::from_waker(Waker::noop()))
        else {
            panic!("it waits")
        };
        assert_eq!(results, [Some(0), Some(1), None, None]);
        assert_eq!(
            *log.borrow(),
            ["begin 0", "begin 1", "end 0", "end 1", "begin 2"]
        );
    }
}
