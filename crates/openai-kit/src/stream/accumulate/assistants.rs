//! Assistants: the events of a run into the run, its steps and its messages.
//!
//! Which thing an event belongs to is decided here; what a piece does to it in `pieces`.

mod events;
mod pieces;

use openai_kit_types::beta::{
    assistants::{AssistantStreamEvent, Thread},
    threads::{Message, Run, runs::RunStep},
};

pub use self::events::AssistantEvent;
use self::events::Fresh;
use super::{Accumulate, AccumulateError, Accumulator};

impl Accumulate for AssistantStreamEvent {
    type Accumulator = RunAccumulator;
}

/// What the events of a run add up to.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RunSnapshot {
    /// The thread, where the run made one.
    pub thread: Option<Thread>,
    /// The run, as the newest event has it.
    pub run: Option<Run>,
    /// Its steps, in the order in which they were created.
    pub steps: Vec<RunStep>,
    /// The messages it wrote, in the order in which they were created.
    pub messages: Vec<Message>,
}

/// Puts a run together from its events, with its steps and messages.
///
/// The pieces of a message or a step follow its creation. Events that are not known pass through.
#[derive(Clone, Debug, Default)]
pub struct RunAccumulator {
    snapshot: RunSnapshot,
    /// The message and the place of its block that had the last piece.
    block: Option<(usize, usize)>,
    /// The step and the place of its tool call that had the last piece.
    tool: Option<(usize, usize)>,
    event: Option<AssistantStreamEvent>,
    fresh: Vec<Fresh>,
    given: usize,
}

impl RunAccumulator {
    /// One that has seen nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The next event, and its place. The end of a block that is neither text nor image has none.
    fn upcoming(&self) -> Option<(usize, AssistantEvent<'_>)> {
        let event = self.event.as_ref()?;
        let left = self.fresh.iter().enumerate().skip(self.given);
        let mut events = left.map(|(at, fresh)| {
            let event = fresh.event(event, &self.snapshot);
            event.map(|event| (at, event))
        });
        events.find_map(|event| event)
    }

    fn take(
        &mut self,
        event: &AssistantStreamEvent,
        fresh: &mut Vec<Fresh>,
    ) -> Result<(), AccumulateError> {
        use AssistantStreamEvent as E;
        match event {
            E::Created(event) => self.snapshot.thread = Some(event.data.clone()),
            E::RunCreated(event) => self.run(&event.data, false, fresh),
            E::RunQueued(event) => self.run(&event.data, false, fresh),
            E::RunInProgress(event) => self.run(&event.data, false, fresh),
            E::RunCancelling(event) => self.run(&event.data, false, fresh),
            E::RunRequiresAction(event) => self.run(&event.data, true, fresh),
            E::RunCompleted(event) => self.run(&event.data, true, fresh),
            E::RunIncomplete(event) => self.run(&event.data, true, fresh),
            E::RunFailed(event) => self.run(&event.data, true, fresh),
            E::RunCancelled(event) => self.run(&event.data, true, fresh),
            E::RunExpired(event) => self.run(&event.data, true, fresh),
            E::RunStepCreated(event) => self.step(&event.data, false, fresh),
            E::RunStepInProgress(event) => self.step(&event.data, false, fresh),
            E::RunStepCompleted(event) => self.step(&event.data, true, fresh),
            E::RunStepFailed(event) => self.step(&event.data, true, fresh),
            E::RunStepCancelled(event) => self.step(&event.data, true, fresh),
            E::RunStepExpired(event) => self.step(&event.data, true, fresh),
            E::MessageCreated(event) => self.message(&event.data, false, fresh),
            E::MessageInProgress(event) => self.message(&event.data, false, fresh),
            E::MessageCompleted(event) => self.message(&event.data, true, fresh),
            E::MessageIncomplete(event) => self.message(&event.data, true, fresh),
            E::RunStepDelta(event) => {
                let at = last(&self.snapshot.steps, |step| step.id == event.data.id)
                    .ok_or_else(|| before("step"))?;
                fresh.push(Fresh::StepDelta { step: at });
                let step = self.snapshot.steps.get_mut(at);
                let step = step.ok_or_else(|| before("step"))?;
                pieces::step(at, step, &event.data.delta, &mut self.tool, fresh)?;
            }
            E::MessageDelta(event) => {
                let at = last(&self.snapshot.messages, |message| {
                    message.id == event.data.id
                })
                .ok_or_else(|| before("message"))?;
                fresh.push(Fresh::MessageDelta { message: at });
                let message = self.snapshot.messages.get_mut(at);
                let message = message.ok_or_else(|| before("message"))?;
                pieces::message(at, message, &event.data.delta, &mut self.block, fresh)?;
            }
            E::Error(_) | E::Unknown(..) => {}
            _ => {}
        }
        Ok(())
    }

    fn run(&mut self, run: &Run, ends: bool, fresh: &mut Vec<Fresh>) {
        self.snapshot.run = Some(run.clone());
        if ends {
            self.tool_done(fresh);
        }
    }

    fn tool_done(&mut self, fresh: &mut Vec<Fresh>) {
        if let Some((step, tool)) = self.tool.take() {
            fresh.push(Fresh::ToolDone { step, tool });
        }
    }

    fn step(&mut self, step: &RunStep, ends: bool, fresh: &mut Vec<Fresh>) {
        let steps = &mut self.snapshot.steps;
        let found = last(steps, |known| known.id == step.id);
        let at = found.unwrap_or(steps.len());
        match steps.get_mut(at) {
            // What is in progress may lack the pieces that came before.
            Some(known) if ends => *known = step.clone(),
            Some(known) => known.status = step.status.clone(),
            None => {
                steps.push(step.clone());
                fresh.push(Fresh::StepCreated { step: at });
            }
        }
        if ends {
            if self.tool.is_some_and(|(step, _)| step == at) {
                self.tool_done(fresh);
            }
            fresh.push(Fresh::StepDone { step: at });
        }
    }

    fn message(&mut self, message: &Message, ends: bool, fresh: &mut Vec<Fresh>) {
        let messages = &mut self.snapshot.messages;
        let found = last(messages, |known| known.id == message.id);
        let at = found.unwrap_or(messages.len());
        match messages.get_mut(at) {
            // What is in progress may lack the pieces that came before.
            Some(known) if ends => *known = message.clone(),
            Some(known) => known.status = message.status.clone(),
            None => {
                messages.push(message.clone());
                fresh.push(Fresh::MessageCreated { message: at });
            }
        }
        if ends {
            if let Some((message, block)) = self.block.take_if(|(message, _)| *message == at) {
                fresh.push(Fresh::BlockDone { message, block });
            }
            fresh.push(Fresh::MessageDone { message: at });
        }
    }
}

fn last<T>(list: &[T], is: impl Fn(&T) -> bool) -> Option<usize> {
    list.iter().rposition(is)
}

fn before(what: &str) -> AccumulateError {
    AccumulateError::new(format!("a piece of a {what} came before its creation"))
}

impl Accumulator for RunAccumulator {
    type Wire = AssistantStreamEvent;
    type Event<'a> = AssistantEvent<'a>;
    type Snapshot = RunSnapshot;

    fn push(&mut self, event: AssistantStreamEvent) -> Result<(), AccumulateError> {
        self.skip();
        let mut fresh = vec![Fresh::Event];
        self.take(&event, &mut fresh)?;
        self.event = Some(event);
        self.fresh = fresh;
        Ok(())
    }

    fn next_event(&mut self) -> Option<AssistantEvent<'_>> {
        let (at, _) = self.upcoming()?;
        self.given = at + 1;
        let fresh = *self.fresh.get(at)?;
        fresh.event(self.event.as_ref()?, &self.snapshot)
    }

    fn snapshot(&self) -> Option<&RunSnapshot> {
        self.event.is_some().then_some(&self.snapshot)
    }

    fn into_snapshot(self) -> Option<RunSnapshot> {
        self.event.is_some().then_some(self.snapshot)
    }

    fn check(&mut self) -> Result<(), AccumulateError> {
        let status = self.snapshot.run.as_ref().map(|run| run.status.as_str());
        match status {
            Some(
                "completed" | "cancelled" | "expired" | "failed" | "requires_action" | "incomplete",
            ) => Ok(()),
            Some(_) => Err(AccumulateError::new("the stream ended before the run did")),
            None => Err(AccumulateError::new("the stream had no event of a run")),
        }
    }

    fn is_pending(&self) -> bool {
        self.upcoming().is_some()
    }

    fn skip(&mut self) {
        self.fresh.clear();
        self.given = 0;
    }
}

impl super::AccumulatedStream<RunAccumulator> {
    /// Reads to the end and gives the run. [`finish`](Self::finish) gives its steps and messages,
    /// too.
    ///
    /// # Errors
    /// As [`try_next`](Self::try_next), with what there is in the error:
    /// `error.snapshot::<RunSnapshot>()`.
    pub async fn final_run(self) -> Result<Run, crate::Error> {
        // It is there, as a stream without it is an error.
        self.finish()
            .await
            .map(|snapshot| snapshot.run.unwrap_or_default())
    }

    /// Reads to the end and gives the messages of the run.
    ///
    /// # Errors
    /// As [`final_run`](Self::final_run).
    pub async fn final_messages(self) -> Result<Vec<Message>, crate::Error> {
        self.finish().await.map(|snapshot| snapshot.messages)
    }

    /// Reads to the end and gives the steps of the run.
    ///
    /// # Errors
    /// As [`final_run`](Self::final_run).
    pub async fn final_run_steps(self) -> Result<Vec<RunStep>, crate::Error> {
        self.finish().await.map(|snapshot| snapshot.steps)
    }
}
