//! What was put together before a stream failed.

use std::any::Any;

/// A value of the accumulator's type, kept beside an error. One word, empty in the normal case.
#[derive(Default)]
pub(crate) struct Snapshot(Option<Box<Box<dyn Any + Send + Sync>>>);

impl Snapshot {
    pub(super) fn keep(&mut self, value: Box<dyn Any + Send + Sync>) {
        self.0 = Some(Box::new(value));
    }

    pub(super) fn get<T: 'static>(&self) -> Option<&T> {
        let value = self.0.as_deref()?;
        value.downcast_ref()
    }
}

macro_rules! snapshot {
    () => {
        /// What an accumulator had put together before this error: a
        /// [`Response`](openai_kit_types::responses::Response), `ChatCompletion` or
        /// [`RunSnapshot`](crate::stream::RunSnapshot). None for other types, and for errors that
        /// do not come from an accumulating stream.
        #[must_use]
        pub fn snapshot<T: 'static>(&self) -> Option<&T> {
            self.0.snapshot.get()
        }

        pub(crate) fn keep_snapshot(&mut self, value: Box<dyn std::any::Any + Send + Sync>) {
            self.0.snapshot.keep(value);
        }
    };
}
pub(super) use snapshot;
