//! Responses: the events of a stream into a [`Response`].
//!
//! Which item an event belongs to is decided here; what it does to it in `items`.

mod identity;
mod items;
mod parts;

use openai_kit_types::{
    json::{self, Given, Node},
    responses::{Response, ResponseOutputItem, ResponseStreamEvent},
};

use self::{identity::Identity, items::Spot};
use super::{Accumulate, AccumulateError, Accumulator, index_of};
use crate::value::text;

impl Accumulate for ResponseStreamEvent {
    type Accumulator = ResponseAccumulator;
}

/// Puts a [`Response`] together from its events.
///
/// The first event must be `response.created`. Items are found by `output_index`, which may have
/// gaps; where a server leaves it out, by `item_id`, else it is the item that was added last. Events
/// that are not known, and those that change nothing, pass through.
///
/// A response that ends without an `output`, or with an empty one, gets the items that were done,
/// and one that failed or is incomplete the others as well.
#[derive(Clone, Debug, Default)]
pub struct ResponseAccumulator {
    response: Response,
    /// Beside each item of the output: where it belongs, in ascending order.
    places: Vec<Place>,
    /// The `output_index` of the item that was added last.
    newest: Option<i64>,
    stage: Stage,
    fresh: Option<(ResponseStreamEvent, Option<Spot>)>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
enum Stage {
    #[default]
    Empty,
    Open,
    Ended,
}

#[derive(Clone, Debug)]
struct Place {
    index: i64,
    identity: Identity,
    done: bool,
}

/// An event of a response with what came of it.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseEvent<'a> {
    /// The event, as the server sent it.
    pub event: ResponseStreamEvent,
    /// The response so far, with this event in it.
    pub snapshot: &'a Response,
    /// Where the event brings a piece of a text, of arguments, input, code or a command: all of it
    /// so far.
    pub so_far: Option<&'a str>,
}

impl ResponseAccumulator {
    /// One that has seen nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes an event in: as [`Accumulator::push`].
    fn take(&mut self, event: &ResponseStreamEvent) -> Result<Taken, AccumulateError> {
        use ResponseStreamEvent as E;
        let known = !matches!(event, E::Unknown(..));
        if self.stage == Stage::Empty && known && !matches!(event, E::Created(_)) {
            return Err(AccumulateError::new(
                "the first event must be `response.created`; a stored response that is streamed from a later event has none: use `.stream().accumulate()`, which asks for all of them",
            ));
        }
        match event {
            E::Created(event) => self.begin(&event.response).map(Taken::nothing),
            E::Queued(event) => self.go_on(&event.response).map(Taken::nothing),
            E::InProgress(event) => self.go_on(&event.response).map(Taken::nothing),
            E::Completed(event) => self.end(&event.response, true).map(Taken::nothing),
            E::Failed(event) => self.end(&event.response, false).map(Taken::nothing),
            E::Incomplete(event) => self.end(&event.response, false).map(Taken::nothing),
            E::OutputItemAdded(event) if is_nothing(&event.item) => Ok(Taken::Ignored),
            E::OutputItemDone(event) if is_nothing(&event.item) => Ok(Taken::Ignored),
            E::OutputItemAdded(added) => self.add(&**added, &added.item).map(Taken::nothing),
            E::OutputItemDone(done) => self.done(&**done, &done.item).map(Taken::nothing),
            _ => self.change(event).map(Taken::Given),
        }
    }

    fn same(&self, response: &Response) -> Result<(), AccumulateError> {
        if response.id == self.response.id {
            return Ok(());
        }
        Err(AccumulateError::new(
            "an event belongs to another response than the one that was created",
        ))
    }

    fn begin(&mut self, response: &Response) -> Result<(), AccumulateError> {
        if self.stage != Stage::Empty {
            return self.go_on(response);
        }
        self.response = response.clone();
        self.stage = Stage::Open;
        self.places = (0..)
            .zip(&self.response.output)
            .map(|(index, item)| Place::of(index, item))
            .collect();
        self.newest = self.places.last().map(|place| place.index);
        Ok(())
    }

    /// The response anew, with the items that there are; those that it brings replace theirs.
    fn go_on(&mut self, response: &Response) -> Result<(), AccumulateError> {
        self.same(response)?;
        let output = std::mem::take(&mut self.response.output);
        self.response = response.clone();
        let brought = std::mem::replace(&mut self.response.output, output);
        for item in brought {
            let identity = Identity::of(&item);
            match self.find_identity(&identity) {
                Some(at) => self.put(at, item),
                None => {
                    let index = self.next_index();
                    self.insert(index, item, identity);
                }
            }
        }
        Ok(())
    }

    fn end(&mut self, response: &Response, completed: bool) -> Result<(), AccumulateError> {
        self.same(response)?;
        let brought: Vec<Identity> = response.output.iter().map(Identity::of).collect();
        let missing = !matches!(json::given(response, "output"), Given::Value);
        let empty = brought.is_empty() && self.places.iter().any(|place| place.done);
        let keep = missing || empty;
        if completed {
            let lost = self.places.iter().find(|place| {
                !place.done && !brought.iter().any(|item| item.is_same(&place.identity))
            });
            if let Some(place) = lost {
                return Err(AccumulateError::new(format!(
                    "the response completed without the item at `output_index` {}, which was added and never done",
                    place.index
                )));
            }
        }
        let output = std::mem::take(&mut self.response.output);
        self.response = response.clone();
        if keep {
            self.response.output = output;
        } else {
            self.places = (0..)
                .zip(&self.response.output)
                .map(|(index, item)| Place::of(index, item))
                .collect();
        }
        self.stage = Stage::Ended;
        Ok(())
    }

    /// An `output_index` behind all others.
    fn next_index(&self) -> i64 {
        let last = self.places.last();
        last.map_or(0, |place| place.index.saturating_add(1))
    }

    fn find_index(&self, index: i64) -> Result<usize, usize> {
        self.places
            .binary_search_by_key(&index, |place| place.index)
    }

    fn find_identity(&self, identity: &Identity) -> Option<usize> {
        let same = |place: &Place| identity.is_named() && place.identity.is_same(identity);
        self.places.iter().rposition(same)
    }

    fn insert(&mut self, index: i64, item: ResponseOutputItem, identity: Identity) -> usize {
        let at = self.find_index(index).unwrap_or_else(|at| at);
        let place = Place {
            index,
            identity,
            done: false,
        };
        // Both lists are as long as each other.
        self.places.insert(at, place);
        self.response.output.insert(at, item);
        self.newest = Some(index);
        at
    }

    fn put(&mut self, at: usize, item: ResponseOutputItem) {
        if let (Some(old), Some(place)) =
            (self.response.output.get_mut(at), self.places.get_mut(at))
        {
            place.identity = Identity::of(&item);
            *old = item;
        }
    }

    fn add(&mut self, event: &dyn Node, item: &ResponseOutputItem) -> Result<(), AccumulateError> {
        let identity = Identity::of(item);
        let index = match index_of(event, "output_index")? {
            Some(index) if self.find_index(index).is_ok() => {
                return Err(AccumulateError::new(format!(
                    "a second item was added at `output_index` {index}"
                )));
            }
            Some(index) => index,
            None => self.next_index(),
        };
        if let Some(at) = self.find_identity(&identity) {
            let other = self.places.get(at).map_or(0, |place| place.index);
            return Err(AccumulateError::new(format!(
                "the item at `output_index` {index} was added at {other} before"
            )));
        }
        self.insert(index, item.clone(), identity);
        Ok(())
    }

    fn done(&mut self, event: &dyn Node, item: &ResponseOutputItem) -> Result<(), AccumulateError> {
        let identity = Identity::of(item);
        let index = index_of(event, "output_index")?;
        let found = match index {
            Some(index) => self.find_index(index).ok(),
            None => self
                .find_identity(&identity)
                .or_else(|| self.newest_of(&identity)),
        };
        let at = match found {
            Some(at) => at,
            // It was never added, or as null.
            None => {
                let index = index.unwrap_or_else(|| self.next_index());
                self.insert(index, item.clone(), identity.clone())
            }
        };
        let Some(place) = self.places.get_mut(at) else {
            return Ok(());
        };
        if !place.identity.becomes(&identity) {
            return Err(AccumulateError::new(format!(
                "the item that is done at `output_index` {} is not the one that was added there",
                place.index
            )));
        }
        place.done = true;
        self.put(at, item.clone());
        Ok(())
    }

    /// The item that was added last, if it can be this one.
    fn newest_of(&self, identity: &Identity) -> Option<usize> {
        let at = self.find_index(self.newest?).ok()?;
        let place = self.places.get(at)?;
        (!place.done && place.identity.becomes(identity)).then_some(at)
    }

    /// The item that an event belongs to.
    fn locate(&self, event: &dyn Node) -> Result<usize, AccumulateError> {
        let id = text(event, "item_id").unwrap_or_default();
        let name = || text(event, "type").unwrap_or_default();
        if let Some(index) = index_of(event, "output_index")? {
            let at = self.find_index(index).map_err(|_| {
                AccumulateError::new(format!(
                    "`{}`: no item was added at `output_index` {index}",
                    name()
                ))
            })?;
            let own = self.places.get(at).map_or("", |place| &*place.identity.id);
            if !id.is_empty() && !own.is_empty() && id != own {
                return Err(AccumulateError::new(format!(
                    "`{}`: the item at `output_index` {index} has another id than `item_id`",
                    name()
                )));
            }
            return Ok(at);
        }
        let by_id = |place: &Place| !id.is_empty() && &*place.identity.id == id;
        self.places
            .iter()
            .rposition(by_id)
            .or_else(|| self.find_index(self.newest?).ok())
            .ok_or_else(|| AccumulateError::new(format!("`{}`: no item was added", name())))
    }

    /// Changes an item by an event of its own. Gives where the text is that a piece was added to.
    fn change(&mut self, event: &ResponseStreamEvent) -> Result<Option<Spot>, AccumulateError> {
        if !items::concerns_an_item(event) {
            return Ok(None);
        }
        let at = self.locate(event)?;
        let Some(item) = self.response.output.get_mut(at) else {
            return Ok(None);
        };
        items::change(at, item, event)
    }
}

enum Taken {
    /// It counts, and may have added to a text.
    Given(Option<Spot>),
    /// It says nothing, and is not given.
    Ignored,
}

impl Taken {
    fn nothing((): ()) -> Self {
        Self::Given(None)
    }
}

impl Place {
    fn of(index: i64, item: &ResponseOutputItem) -> Self {
        Self {
            index,
            identity: Identity::of(item),
            done: false,
        }
    }
}

/// Whether there is no item at all.
fn is_nothing(item: &ResponseOutputItem) -> bool {
    matches!(item, ResponseOutputItem::Unknown(json, _) if json.is_null())
}

impl Accumulator for ResponseAccumulator {
    type Wire = ResponseStreamEvent;
    type Event<'a> = ResponseEvent<'a>;
    type Snapshot = Response;

    fn push(&mut self, event: ResponseStreamEvent) -> Result<(), AccumulateError> {
        self.fresh = None;
        if let Taken::Given(spot) = self.take(&event)? {
            self.fresh = Some((event, spot));
        }
        Ok(())
    }

    fn next_event(&mut self) -> Option<ResponseEvent<'_>> {
        let (event, spot) = self.fresh.take()?;
        Some(ResponseEvent {
            event,
            so_far: spot.and_then(|spot| spot.text(&self.response)),
            snapshot: &self.response,
        })
    }

    fn snapshot(&self) -> Option<&Response> {
        (self.stage != Stage::Empty).then_some(&self.response)
    }

    fn into_snapshot(self) -> Option<Response> {
        (self.stage != Stage::Empty).then_some(self.response)
    }

    fn check(&mut self) -> Result<(), AccumulateError> {
        match self.stage {
            Stage::Ended => Ok(()),
            Stage::Open => Err(AccumulateError::new(
                "the stream ended before the response was completed, failed or incomplete",
            )),
            Stage::Empty => Err(AccumulateError::new("the stream had no event")),
        }
    }

    fn is_pending(&self) -> bool {
        self.fresh.is_some()
    }

    fn skip(&mut self) {
        self.fresh = None;
    }

    fn keep_request_id(&mut self, id: &str) {
        json::keep_request_id(&mut self.response, id);
    }
}

impl super::AccumulatedStream<ResponseAccumulator> {
    /// Reads to the end and gives the response: completed, failed or incomplete, as its `status`
    /// says.
    ///
    /// # Errors
    /// As [`try_next`](Self::try_next), with what there is of the response in the error:
    /// `error.snapshot::<Response>()`.
    pub async fn final_response(self) -> Result<Response, crate::Error> {
        self.finish().await
    }
}
