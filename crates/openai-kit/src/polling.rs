//! Waiting for what goes on at the server: asking again until it is done.
//!
//! Between two looks is the time that was set, else what the server hints in
//! `openai-poll-after-ms` (read anew each time, two minutes at most), else a second.

#[cfg(feature = "beta_assistants")]
mod runs;
#[cfg(all(feature = "vector_stores", feature = "files"))]
mod uploads;
#[cfg(feature = "vector_stores")]
mod vector_stores;

use std::{fmt, future::IntoFuture, time::Duration};

use http::HeaderMap;
use openai_kit_types::json::Node;

#[cfg(all(feature = "vector_stores", feature = "files"))]
pub use self::uploads::{BatchUpload, BatchUploadError};
use crate::{
    Client,
    call::{Call, Json, Op, Sending},
    error::{Error, TransportError, TransportErrorKind},
    reply::Reply,
};

/// The time between two looks, where nobody says another.
const INTERVAL: Duration = Duration::from_secs(1);
/// The longest hint of a server that counts.
const LONGEST_HINT: Duration = Duration::from_secs(120);
/// The last look within a limit may take this long beyond it.
const LAST_LOOK: Duration = Duration::from_secs(5);
/// The header in which a server says when to ask again, in milliseconds.
const HINT: &str = "openai-poll-after-ms";

/// Something at the server that comes to an end.
pub trait Progressing: Node + Default + Send + Sync + 'static {
    /// Whether nothing more happens by itself. What this version does not know goes on.
    #[doc(hidden)]
    fn has_ended(&self) -> bool;
    /// Its state, in a word.
    #[doc(hidden)]
    fn state(&self) -> &str;
}

type Look<T> = Box<dyn Fn(&T, Looks) -> Sending<Reply<T>> + Send>;
type Told<T> = Box<dyn FnMut(&T) + Send>;

/// What a look is sent with.
#[derive(Clone, Copy, Debug, Default)]
struct Looks {
    interval: Option<Duration>,
    left: Option<Duration>,
}

/// Asks again until something has ended. It is sent when it is awaited; dropping the future stops
/// the asking.
///
/// An end is an end: whether it is a good one, the `status` of what comes back says. A status that
/// this version does not know is taken as one of work that goes on.
#[must_use = "nothing is asked before it is awaited"]
pub struct Polling<T> {
    client: Client,
    begin: Begin<T>,
    look: Look<T>,
    interval: Option<Duration>,
    /// The time between two looks where nobody says another.
    default: Duration,
    /// Whether the server's hint counts.
    hints: bool,
    limit: Option<Duration>,
    told: Option<Told<T>>,
}

/// How it begins.
enum Begin<T> {
    /// With a call that starts the work, and whose reply is the first look.
    #[cfg_attr(
        not(any(
            feature = "beta_assistants",
            feature = "vector_stores",
            feature = "videos"
        )),
        allow(dead_code, reason = "files are only waited for")
    )]
    Start(Sending<Reply<T>>),
    /// With a look at what is there: the value has what is needed to ask for it.
    Look(Box<T>),
}

impl<T: Progressing> Polling<T> {
    fn new(client: &Client, begin: Begin<T>, look: Look<T>) -> Self {
        Self {
            client: client.clone(),
            begin,
            look,
            interval: None,
            default: INTERVAL,
            hints: true,
            limit: None,
            told: None,
        }
    }

    /// The time between two looks, whatever the server hints. Zero asks again at once.
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = Some(interval);
        self
    }

    /// The longest time to wait in all. Then it is an error of the kind
    /// [`Deadline`](TransportErrorKind::Deadline); the work goes on at the server. There is no such
    /// limit by default, but for files, which have 30 minutes.
    pub fn max_wait(mut self, limit: Duration) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Is told what each look finds, the first and the last too.
    pub fn on_progress(mut self, told: impl FnMut(&T) + Send + 'static) -> Self {
        self.told = Some(Box::new(told));
        self
    }

    async fn run(self) -> Result<T, Error> {
        let Self {
            client,
            begin,
            look,
            interval,
            default,
            hints,
            limit,
            mut told,
        } = self;
        let clock = client.clock();
        let start = clock.elapsed();
        let due = limit.map(|limit| start.saturating_add(limit));
        let left = || due.map(|due| due.saturating_sub(clock.elapsed()));
        let looks = || Looks {
            interval,
            left: left(),
        };
        let mut reply = match begin {
            Begin::Start(start) => start.await?,
            Begin::Look(known) => look(&known, looks()).await?,
        };
        loop {
            if let Some(told) = &mut told {
                told(&reply);
            }
            if reply.has_ended() {
                return Ok(reply.into_value());
            }
            let hint = hints.then(|| hint(reply.headers())).flatten();
            let wait = interval.or(hint).unwrap_or(default);
            let wait = match left() {
                Some(left) if left.is_zero() => return Err(late(reply.state(), limit)),
                Some(left) => wait.min(left),
                None => wait,
            };
            clock.sleep(wait).await;
            reply = look(&reply, looks()).await?;
        }
    }
}

/// What the server says about when to ask again.
fn hint(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(HINT)?.to_str().ok()?.trim();
    let hint = text.parse().ok().map(Duration::from_millis)?;
    Some(hint.min(LONGEST_HINT))
}

fn late(state: &str, limit: Option<Duration>) -> Error {
    let limit = limit.unwrap_or_default();
    let text = format!("it was still `{state}` after {limit:?}; see `max_wait`");
    TransportError::new(TransportErrorKind::Deadline, text).into()
}

/// A look, sent with what the official SDKs say of one.
fn look<O, T>(call: Call<O>, looks: Looks) -> Sending<Reply<T>>
where
    O: Op<Reply = Json<T>>,
    T: Node + Default + Send + 'static,
{
    let mut call = call.extra_header("x-stainless-poll-helper", "true");
    if let Some(interval) = looks.interval {
        let text = interval.as_millis().to_string();
        call = call.extra_header("x-stainless-custom-poll-interval", text);
    }
    if let Some(left) = looks.left {
        call = call.deadline(left.saturating_add(LAST_LOOK));
    }
    call.with_response().into_future()
}

impl<T: Progressing> IntoFuture for Polling<T> {
    type Output = Result<T, Error>;
    type IntoFuture = Sending<T>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl<T> fmt::Debug for Polling<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Polling")
            .field("interval", &self.interval)
            .field("max_wait", &self.limit)
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "files")]
mod files {
    use openai_kit_types::files::FileObject;

    use super::{Begin, Duration, Polling, Progressing, look};
    use crate::resources::files::Files;

    /// The time between two looks at a file.
    const INTERVAL: Duration = Duration::from_secs(5);
    /// The longest time that is waited for a file.
    const LIMIT: Duration = Duration::from_secs(30 * 60);

    impl Progressing for FileObject {
        fn has_ended(&self) -> bool {
            matches!(self.status.as_str(), "processed" | "error" | "deleted")
        }

        fn state(&self) -> &str {
            self.status.as_str()
        }
    }

    impl Files {
        /// Waits until a file is processed, has an error or is deleted: a look each 5 seconds, for
        /// 30 minutes at most.
        ///
        /// # Errors
        /// When a look fails, and after [`max_wait`](Polling::max_wait).
        pub fn wait_for_processing(&self, file_id: impl Into<String>) -> Polling<FileObject> {
            let (files, id) = (self.clone(), file_id.into());
            let ask = move |_: &FileObject, looks| look(files.retrieve(id.as_str()), looks);
            let mut polling =
                Polling::new(&self.client, Begin::Look(Box::default()), Box::new(ask));
            polling.default = INTERVAL;
            polling.hints = false;
            polling.limit = Some(LIMIT);
            polling
        }
    }
}

#[cfg(feature = "videos")]
#[allow(deprecated, reason = "they are waited for as long as they are there")]
mod videos {
    use openai_kit_types::videos::{Video, VideoCreateParams};

    use super::{Begin, IntoFuture as _, Polling, Progressing, look};
    use crate::{
        call::Call,
        resources::videos::{Create, Videos},
    };

    impl Progressing for Video {
        fn has_ended(&self) -> bool {
            matches!(self.status.as_str(), "completed" | "failed")
        }

        fn state(&self) -> &str {
            self.status.as_str()
        }
    }

    impl Videos {
        /// Waits until a video is made, or could not be.
        ///
        /// # Errors
        /// When a look fails, and after [`max_wait`](Polling::max_wait).
        pub fn poll(&self, video_id: impl Into<String>) -> Polling<Video> {
            let (videos, id) = (self.clone(), video_id.into());
            let ask = move |_: &Video, looks| look(videos.retrieve(id.as_str()), looks);
            Polling::new(&self.client, Begin::Look(Box::default()), Box::new(ask))
        }

        /// Makes a video and waits for it: as `create().params(params).and_poll()`.
        ///
        /// # Errors
        /// As [`poll`](Self::poll).
        pub fn create_and_poll(&self, params: VideoCreateParams) -> Polling<Video> {
            self.create().params(params).and_poll()
        }
    }

    impl Call<Create> {
        /// Makes the video and waits until it is made, or could not be.
        ///
        /// # Errors
        /// As [`Videos::poll`].
        pub fn and_poll(self) -> Polling<Video> {
            let again = self.beside([String::new()]);
            let client = self.client().clone();
            let ask = move |video: &Video, looks| {
                let again: Call<crate::resources::videos::Retrieve> = again.clone();
                look(again.at([video.id.clone()]), looks)
            };
            let begin = Begin::Start(self.with_response().into_future());
            Polling::new(&client, begin, Box::new(ask))
        }
    }
}
