//! A subscriber of `tracing` that keeps everything.

use std::{
    fmt,
    sync::{Arc, Mutex, Once},
};

use tracing::{
    Event, Level, Metadata, Subscriber,
    field::{Field, Visit},
    span::{Attributes, Id, Record},
    subscriber::{DefaultGuard, Interest},
};

/// A span or an event.
#[derive(Clone, Debug)]
pub(crate) struct Noted {
    pub(crate) name: &'static str,
    pub(crate) level: Level,
    pub(crate) target: &'static str,
    /// The span it is in, by place.
    pub(crate) inside: Option<usize>,
    pub(crate) fields: Vec<(&'static str, String)>,
    pub(crate) closed: bool,
}

impl Noted {
    pub(crate) fn get(&self, field: &str) -> Option<&str> {
        let found = self.fields.iter().rfind(|(name, _)| *name == field);
        found.map(|(_, value)| value.as_str())
    }
}

impl Visit for Noted {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.fields.push((field.name(), value.to_owned()));
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.fields.push((field.name(), format!("{value:?}")));
    }
}

#[derive(Default)]
struct Notes {
    spans: Vec<Noted>,
    events: Vec<Noted>,
    entered: Vec<usize>,
}

/// A subscriber that keeps everything.
#[derive(Clone, Default)]
pub(crate) struct Notebook(Arc<Mutex<Notes>>);

impl Notebook {
    /// Listens on this thread until the guard is dropped.
    pub(crate) fn listen(&self) -> DefaultGuard {
        ask_each_time();
        tracing::subscriber::set_default(self.clone())
    }

    /// What the crate said, without what others did.
    pub(crate) fn spans(&self) -> Vec<Noted> {
        let spans = self.0.lock().unwrap().spans.clone();
        spans
            .into_iter()
            .filter(|span| span.target == "openai_kit")
            .collect()
    }

    pub(crate) fn events(&self, name: &str) -> Vec<Noted> {
        let events = self.0.lock().unwrap().events.clone();
        let named = events
            .into_iter()
            .filter(|event| event.get("message") == Some(name));
        named.filter(|event| event.target == "openai_kit").collect()
    }

    /// All of it, whoever said it.
    pub(crate) fn text(&self) -> String {
        let notes = self.0.lock().unwrap();
        format!("{:?} {:?}", notes.spans, notes.events)
    }

    fn note(&self, metadata: &'static Metadata<'static>, notes: &Notes) -> Noted {
        Noted {
            name: metadata.name(),
            level: *metadata.level(),
            target: metadata.target(),
            inside: notes.entered.last().copied(),
            fields: Vec::new(),
            closed: false,
        }
    }
}

/// A place that speaks for the first time, in a test that nobody listens to, is silent from then on
/// if a notebook begins to listen just then. So that each place asks each time, there is always
/// somebody who may want to know.
pub(crate) fn ask_each_time() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| tracing::subscriber::set_global_default(Deaf).unwrap());
}

/// Hears nothing, and does not say so beforehand.
struct Deaf;

impl Subscriber for Deaf {
    fn register_callsite(&self, _: &'static Metadata<'static>) -> Interest {
        Interest::sometimes()
    }

    fn enabled(&self, _: &Metadata<'_>) -> bool {
        false
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, _: &Event<'_>) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

fn place(id: &Id) -> usize {
    usize::try_from(id.into_u64()).unwrap() - 1
}

impl Subscriber for Notebook {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut notes = self.0.lock().unwrap();
        let mut noted = self.note(span.metadata(), &notes);
        span.record(&mut noted);
        notes.spans.push(noted);
        Id::from_u64(notes.spans.len() as u64)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        values.record(&mut self.0.lock().unwrap().spans[place(span)]);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut notes = self.0.lock().unwrap();
        let mut noted = self.note(event.metadata(), &notes);
        event.record(&mut noted);
        notes.events.push(noted);
    }

    fn enter(&self, span: &Id) {
        self.0.lock().unwrap().entered.push(place(span));
    }

    fn exit(&self, span: &Id) {
        let mut notes = self.0.lock().unwrap();
        if let Some(index) = notes
            .entered
            .iter()
            .rposition(|entered| *entered == place(span))
        {
            notes.entered.remove(index);
        }
    }

    fn try_close(&self, span: Id) -> bool {
        // Only roughly: a clone that is dropped counts, too.
        self.0.lock().unwrap().spans[place(&span)].closed = true;
        true
    }
}
