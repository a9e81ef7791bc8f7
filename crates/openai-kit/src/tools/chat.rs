//! Runs of tools by Chat Completions.

mod check;
mod message;

use std::{fmt, future::Future, mem};

use openai_kit_types::chat::{
    ChatCompletion, ChatCompletionMessage, ChatCompletionMessageParam,
    ChatCompletionMessageToolCallUnionParam, CompletionCreateParams, CompletionUsage,
};

use serde::de::DeserializeOwned;

use self::message::{message_of, trimmed};
use super::{
    approval::{ApprovalRequest, Decision, approver},
    core::{Core, Plan, Planned, State, new_id},
    definition::Tool,
    run::{Run, ToolCall, Turn, sum},
};
use crate::{
    call::Call,
    error::{Error, ToolErrorKind},
    generated::chat::completions::Create,
    structured::{Parse, Parses, Structured, check_finished, parse_completion},
};

/// How many completions a run asks for, unless it is told otherwise.
const COMPLETIONS: u32 = 10;

impl Call<Create> {
    /// Lets the model call functions of yours, and executes them until it answers. See
    /// [`tools`](crate::tools).
    ///
    /// ```no_run
    /// # use openai_kit::{chat, tools::{tool, NoArguments}};
    /// # async fn f(client: openai_kit::Client) -> Result<(), openai_kit::Error> {
    /// let clock = tool("clock", "The time of day", |_: NoArguments| async {
    ///     Ok::<_, std::io::Error>("12:34")
    /// });
    /// let call = client.chat().completions().create().model("gpt-5.5");
    /// let run = call.messages([chat::user("How late is it?")]).run_tools([clock]).run().await?;
    /// println!("{}", run.final_content().unwrap_or_default());
    /// # Ok(()) }
    /// ```
    pub fn run_tools(self, tools: impl IntoIterator<Item = Tool>) -> ChatRunner {
        ChatRunner::new(self, |_| Ok(()), tools)
    }
}

/// Tools and structured outputs.
impl<T: Structured> Call<Parse<Create, T>> {
    /// As [`run_tools`](Call::run_tools) of the call before `parse`. The answer is text that follows
    /// the schema of `T`: see [`ChatRun::parsed`].
    pub fn run_tools(self, tools: impl IntoIterator<Item = Tool>) -> ChatRunner {
        ChatRunner::new(self.into_op(), Create::ask::<T>, tools)
    }
}

/// Sets the format of the answer.
type Ask = fn(&mut CompletionCreateParams) -> Result<(), Error>;

/// A run of tools by Chat Completions. Made by [`Call::run_tools`].
#[must_use = "a run begins with `run()` or `step()`"]
pub struct ChatRunner {
    ask: Ask,
    /// Its messages are the history.
    call: Call<Create>,
    core: Core,
    max_completions: u32,
    step: u32,
    begun: bool,
    /// What comes behind the results of the calls that are to be executed.
    behind: Vec<ChatCompletionMessageParam>,
    state: State,
    completions: Vec<ChatCompletion>,
}

/// All that happened in a run of [`ChatRunner`].
pub type ChatRun = Run<ChatCompletion, ChatCompletionMessageParam>;

impl ChatRunner {
    fn new(call: Call<Create>, ask: Ask, tools: impl IntoIterator<Item = Tool>) -> Self {
        Self {
            call,
            ask,
            core: Core::new(tools),
            max_completions: COMPLETIONS,
            step: 0,
            begun: false,
            behind: Vec::new(),
            state: State::Request,
            completions: Vec::new(),
        }
    }

    /// How many completions are asked for at most. 10 by default.
    pub fn max_completions(mut self, most: u32) -> Self {
        self.max_completions = most;
        self
    }

    /// How many functions of one completion run side by side. 8 by default, and at least 1.
    pub fn concurrency(mut self, most: usize) -> Self {
        self.core.concurrency = most;
        self
    }

    /// Asks before each call is executed. The answer is a truth value or a [`Decision`]; the model
    /// is told of a no, and goes on.
    pub fn approve<F, Fut, D>(mut self, decide: F) -> Self
    where
        F: Fn(ApprovalRequest) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = D> + Send + 'static,
        D: Into<Decision>,
    {
        self.core.approver = Some(approver(decide));
        self
    }

    /// Runs to the end.
    ///
    /// # Errors
    /// As [`step`](Self::step).
    pub async fn run(mut self) -> Result<ChatRun, Error> {
        while self.step().await?.is_some() {}
        Ok(self.finish())
    }

    /// Executes the calls of the turn before, asks for the next completion, and gives it. `None`
    /// after the answer.
    ///
    /// Where `tool_choice` forces one function the run ends when that function ran.
    ///
    /// # Errors
    /// When the request fails; when the completion was cut by the limit of tokens or the content
    /// filter; and a [`ToolError`](crate::error::ToolError) when a function fails, an id comes
    /// twice, or the last completion still has calls. Wrong parameters and tools are errors before
    /// anything is sent. After an error of a request the step can be tried again, after any other the
    /// run is over.
    pub async fn step(&mut self) -> Result<Option<Turn<ChatCompletion>>, Error> {
        // Whatever stops in the middle leaves a run that is broken.
        match mem::replace(&mut self.state, State::Broken) {
            State::Broken => return Err(self.core.interrupted().into()),
            State::Done => {
                self.state = State::Done;
                return Ok(None);
            }
            State::Request => {}
            State::Calls(planned) => {
                if self.execute(planned).await? {
                    self.state = State::Done;
                    return Ok(None);
                }
            }
        }
        if !self.begun {
            check::call(&mut self.call, &self.core)?;
            self.declare()?;
            let ask = self.ask;
            let mut asked = Ok(());
            self.call.change(|params| asked = ask(params));
            asked?;
            self.begun = true;
        }
        if self.step >= self.max_completions {
            return Err(self
                .core
                .at_the_limit(self.max_completions, "max_completions")
                .into());
        }
        if self.step > 0 {
            let key = new_id(self.call.client(), "run-");
            self.call.options().renew_idempotency_key(&key);
        }
        // A request that fails, or is dropped, can be made again.
        self.state = State::Request;
        let completion = self.call.start().await?;
        self.state = State::Broken;
        self.step += 1;
        self.take(completion).map(Some)
    }

    /// Executes calls, and says whether that is the end.
    async fn execute(&mut self, planned: Vec<Planned>) -> Result<bool, Error> {
        let is_forced = self.forced().is_some();
        let sequential = is_forced || self.call.peek().parallel_tool_calls == Some(false);
        let results = self.core.execute(planned, sequential).await?;
        let ran = results.iter().any(|result| result.executed);
        for result in results {
            let message = message_of(&result)
                .map_err(|problem| self.core.failed(ToolErrorKind::Unsupported, problem))?;
            self.push_now(message);
        }
        let behind = mem::take(&mut self.behind);
        let goes_on = !behind.is_empty();
        behind
            .into_iter()
            .for_each(|message| self.push_now(message));
        Ok(is_forced && ran && !goes_on)
    }

    /// Everything so far. Calls of the last turn that were not executed have no results in the
    /// history.
    pub fn finish(self) -> ChatRun {
        Run {
            replies: self.completions,
            results: self.core.results,
            history: self.call.into_params().messages.unwrap_or_default(),
        }
    }

    fn forced(&self) -> Option<&str> {
        check::forced(self.call.peek())
    }

    /// Adds a message, behind the results of the calls of this turn. After an answer the run goes
    /// on with it.
    pub fn push(&mut self, message: impl Into<ChatCompletionMessageParam>) {
        let message = message.into();
        match self.state {
            State::Calls(_) => self.behind.push(message),
            State::Done => {
                self.state = State::Request;
                self.push_now(message);
            }
            State::Request | State::Broken => self.push_now(message),
        }
    }

    fn push_now(&mut self, message: ChatCompletionMessageParam) {
        self.call
            .change(|params| params.messages.get_or_insert_default().push(message));
    }

    fn declare(&mut self) -> Result<(), Error> {
        for tool in &self.core.tools {
            let tool = tool.for_chat()?;
            self.call.change(|params| {
                params.tools.get_or_insert_default().push(tool.into());
            });
        }
        Ok(())
    }

    /// Looks at all of a completion, and plans what it calls.
    fn take(&mut self, completion: ChatCompletion) -> Result<Turn<ChatCompletion>, Error> {
        let mut completion = check_finished(completion)?;
        let client = self.call.client().clone();
        let Some(choice) = completion.choices.first_mut() else {
            let error = self.core.failed(
                ToolErrorKind::NoAnswer,
                "the completion has no choice: neither an answer nor calls",
            );
            return Err(error.in_completion(completion).into());
        };
        let mut calls = Vec::new();
        let mut twice = None;
        for call in choice.message.tool_calls.iter_mut().flatten() {
            // Calls of custom tools are the caller's.
            let ChatCompletionMessageToolCallUnionParam::Function(call) = call else {
                continue;
            };
            // Some servers give no ids, and results need one.
            if call.id.is_empty() {
                call.id = new_id(&client, "call_");
            }
            if calls
                .iter()
                .any(|known: &ToolCall| known.call_id == call.id)
            {
                twice.get_or_insert_with(|| call.id.clone());
            }
            calls.push(ToolCall {
                call_id: call.id.clone(),
                name: call.function.name.clone(),
                arguments: call.function.arguments.clone(),
            });
        }
        if let Some(id) = twice {
            let message = format!("two calls of one completion have the id {id:?}");
            let error = self.core.failed(ToolErrorKind::DuplicateId, message);
            return Err(error.in_completion(completion).into());
        }
        let message = trimmed(&choice.message);
        let forced = self.forced();
        let planned: Vec<_> = calls
            .into_iter()
            .map(|call| self.core.plan(call, forced))
            .collect();
        // A forced function is the end by itself, if its arguments fit.
        let ends = planned
            .iter()
            .all(|planned| matches!(planned.plan, Plan::Run(_)));
        let ends = planned.is_empty() || (forced.is_some() && ends);
        if !ends && self.step >= self.max_completions {
            let error = self
                .core
                .at_the_limit(self.max_completions, "max_completions");
            return Err(error.in_completion(completion).into());
        }
        let turn = Turn {
            reply: completion.clone(),
            step: self.step,
            calls: Core::calls(&planned),
            is_final: planned.is_empty(),
        };
        self.state = if planned.is_empty() {
            State::Done
        } else {
            State::Calls(planned)
        };
        self.push_now(message);
        self.completions.push(completion);
        Ok(turn)
    }
}

impl ChatRun {
    /// The answer as a value. `None` where the model refused, or the run ended with a call.
    ///
    /// # Errors
    /// When its text is no JSON of the type. The error keeps the completion.
    pub fn parsed<T: DeserializeOwned>(&self) -> Result<Option<T>, Error> {
        match self.final_reply() {
            Some(reply) => Ok(parse_completion(reply.clone())?.into_parsed()),
            None => Ok(None),
        }
    }

    /// The last message of the model.
    #[must_use]
    pub fn final_message(&self) -> Option<&ChatCompletionMessage> {
        Some(&self.final_reply()?.choices.first()?.message)
    }

    /// The text of the last message.
    #[must_use]
    pub fn final_content(&self) -> Option<&str> {
        self.final_message()?.content.as_deref()
    }

    /// The tokens of all completions together. `None` where no completion said.
    #[must_use]
    pub fn usage(&self) -> Option<CompletionUsage> {
        sum(self
            .replies()
            .iter()
            .filter_map(|reply| reply.usage.as_ref()))
    }
}

impl fmt::Debug for ChatRunner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChatRunner")
            .field("tools", &self.core.tools)
            .field("step", &self.step)
            .field("attempted", &self.core.attempted)
            .finish_non_exhaustive()
    }
}
