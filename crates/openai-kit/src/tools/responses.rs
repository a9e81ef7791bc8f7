//! Runs of tools by Responses.

mod check;
mod preflight;

use std::{fmt, future::Future, mem};

use openai_kit_types::responses::{
    Response, ResponseCreateParams, ResponseInputItem, ResponseUsage, function_call_output,
    response_create_params::Input,
    response_input_item::{FunctionCallOutputOutput, McpApprovalResponse},
    response_output_item::McpApprovalRequest,
    user,
};

use serde::de::DeserializeOwned;

use self::preflight::Preflight;
use super::{
    approval::{ApprovalRequest, Decision, approver},
    core::{Core, Planned, State, new_id},
    definition::Tool,
    output::Output,
    run::{Run, Turn, sum},
};
use crate::{
    call::Call,
    error::{Error, ToolError, ToolErrorKind},
    generated::responses::Create,
    structured::{Parse, Parses, Structured, parse_response},
};

/// How many responses a run asks for, unless it is told otherwise.
const STEPS: u32 = 20;

impl Call<Create> {
    /// Lets the model call functions of yours, and executes them until it answers. See
    /// [`tools`](crate::tools).
    ///
    /// Each request has the whole history, so that nothing needs to be kept on the server. Tools
    /// that run there, such as web search, are given by `.tools()` beside.
    pub fn run_tools(self, tools: impl IntoIterator<Item = Tool>) -> ResponsesRunner {
        ResponsesRunner::new(self, |_| Ok(()), tools)
    }
}

/// Tools and structured outputs.
impl<T: Structured> Call<Parse<Create, T>> {
    /// As [`run_tools`](Call::run_tools) of the call before `parse`. The answer is text that follows
    /// the schema of `T`: see [`ResponsesRun::output_parsed`].
    pub fn run_tools(self, tools: impl IntoIterator<Item = Tool>) -> ResponsesRunner {
        ResponsesRunner::new(self.into_op(), Create::ask::<T>, tools)
    }
}

/// Sets the format of the answer.
type Ask = fn(&mut ResponseCreateParams) -> Result<(), Error>;

/// A run of tools by Responses. Made by [`Call::run_tools`].
#[must_use = "a run begins with `run()` or `step()`"]
pub struct ResponsesRunner {
    ask: Ask,
    /// Its input is the history.
    call: Call<Create>,
    core: Core,
    max_steps: u32,
    step: u32,
    begun: bool,
    /// What comes behind the results of the calls that are to be executed.
    behind: Vec<ResponseInputItem>,
    state: State,
    /// What MCP servers ask for in the last response.
    asked: Vec<McpApprovalRequest>,
    seen: Preflight,
    responses: Vec<Response>,
}

/// All that happened in a run of [`ResponsesRunner`].
pub type ResponsesRun = Run<Response, ResponseInputItem>;

impl ResponsesRunner {
    fn new(call: Call<Create>, ask: Ask, tools: impl IntoIterator<Item = Tool>) -> Self {
        Self {
            call,
            ask,
            core: Core::new(tools),
            max_steps: STEPS,
            step: 0,
            begun: false,
            behind: Vec::new(),
            state: State::Request,
            asked: Vec::new(),
            seen: Preflight::default(),
            responses: Vec::new(),
        }
    }

    /// How many responses are asked for at most. 20 by default.
    pub fn max_steps(mut self, most: u32) -> Self {
        self.max_steps = most;
        self
    }

    /// How many functions of one response run side by side. 8 by default, and at least 1.
    pub fn concurrency(mut self, most: usize) -> Self {
        self.core.concurrency = most;
        self
    }

    /// Asks before each call is executed, and before MCP servers execute calls that want approval.
    /// The answer is a truth value or a [`Decision`]; the model is told of a no, and goes on.
    ///
    /// Without it functions run unasked, and a request for approval is an error.
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
    pub async fn run(mut self) -> Result<ResponsesRun, Error> {
        while self.step().await?.is_some() {}
        Ok(self.finish())
    }

    /// Executes the calls of the turn before, asks for the next response, and gives it. `None`
    /// after the answer.
    ///
    /// # Errors
    /// When the request fails, and a [`ToolError`](crate::error::ToolError) when a function fails,
    /// a response is not completed or has neither calls nor an answer, an id comes twice, the
    /// response asks for what a run cannot do, or the last one still has calls. Wrong parameters
    /// and tools are errors before anything is sent. After an error of a request the step can be tried again, after any other the
    /// run is over.
    pub async fn step(&mut self) -> Result<Option<Turn<Response>>, Error> {
        // Whatever stops in the middle leaves a run that is broken.
        match mem::replace(&mut self.state, State::Broken) {
            State::Broken => return Err(self.core.interrupted().into()),
            State::Done => {
                self.state = State::Done;
                return Ok(None);
            }
            State::Request => {}
            State::Calls(planned) => self.execute(planned).await?,
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
        if self.step >= self.max_steps {
            return Err(self.core.at_the_limit(self.max_steps, "max_steps").into());
        }
        if self.step > 0 {
            let key = new_id(self.call.client(), "run-");
            self.call.options().renew_idempotency_key(&key);
        }
        // A request that fails, or is dropped, can be made again.
        self.state = State::Request;
        let response = self.call.start().await?;
        self.state = State::Broken;
        self.step += 1;
        self.take(response).map(Some)
    }

    /// Everything so far. Calls of the last turn that were not executed have no results in the
    /// history.
    pub fn finish(self) -> ResponsesRun {
        Run {
            replies: self.responses,
            results: self.core.results,
            history: match self.call.into_params().input {
                Some(Input::Items(items)) => items,
                _ => Vec::new(),
            },
        }
    }

    /// Adds an item, such as a message, behind the results of the calls of this turn. After an
    /// answer the run goes on with it.
    pub fn push(&mut self, item: impl Into<ResponseInputItem>) {
        let item = item.into();
        match self.state {
            State::Calls(_) => self.behind.push(item),
            State::Done => {
                self.state = State::Request;
                self.push_now([item]);
            }
            State::Request | State::Broken => self.push_now([item]),
        }
    }

    fn push_now(&mut self, more: impl IntoIterator<Item = ResponseInputItem>) {
        self.call.change(|params| {
            if let Some(Input::Text(text)) = &params.input {
                params.input = Some(Input::Items(vec![user(text.as_str())]));
            }
            let history = params.input.get_or_insert_with(|| Input::Items(Vec::new()));
            if let Input::Items(items) = history {
                items.extend(more);
            }
        });
    }

    /// Declares the tools, and makes the input a list.
    fn declare(&mut self) -> Result<(), Error> {
        for tool in &self.core.tools {
            let tool = tool.for_responses()?;
            self.call.change(|params| {
                params.tools.get_or_insert_default().push(tool.into());
            });
        }
        self.call.change(|params| {
            if let Some(Input::Text(text)) = &params.input {
                params.input = Some(Input::Items(vec![user(text.as_str())]));
            }
        });
        Ok(())
    }

    async fn execute(&mut self, planned: Vec<Planned>) -> Result<(), Error> {
        let mut answers = Vec::new();
        for request in mem::take(&mut self.asked) {
            answers.push(decide(&self.core, request).await?);
        }
        let sequential = self.call.peek().parallel_tool_calls.as_ref() == Some(&false);
        let results = self.core.execute(planned, sequential).await?;
        self.push_now(answers);
        self.push_now(results.into_iter().map(|result| {
            let output: FunctionCallOutputOutput = match result.output {
                Output::Text(text) => text.into(),
                Output::Blocks(blocks) => blocks.into(),
            };
            function_call_output(result.call.call_id, output)
        }));
        let behind = mem::take(&mut self.behind);
        self.push_now(behind);
        Ok(())
    }

    /// Looks at all of a response, and plans what it calls.
    fn take(&mut self, response: Response) -> Result<Turn<Response>, Error> {
        let looked = self.seen.look(&response, self.call.peek(), &self.core);
        let found = match looked {
            Ok(found) => found,
            Err(error) => return Err(error.in_response(response).into()),
        };
        let is_final = found.calls.is_empty() && found.asked.is_empty();
        let problem = if !is_final && self.step >= self.max_steps {
            Some(self.core.at_the_limit(self.max_steps, "max_steps"))
        } else {
            let first = found.asked.first().filter(|_| self.core.approver.is_none());
            first.map(|request| needs_approval(&self.core, request))
        };
        if let Some(error) = problem {
            return Err(error.in_response(response).into());
        }
        let planned: Vec<_> = found
            .calls
            .into_iter()
            .map(|call| self.core.plan(call, None))
            .collect();
        let turn = Turn {
            reply: response.clone(),
            step: self.step,
            calls: Core::calls(&planned),
            is_final,
        };
        self.asked = found.asked;
        self.state = if is_final {
            State::Done
        } else {
            State::Calls(planned)
        };
        self.push_now(response.to_input_items());
        self.responses.push(response);
        Ok(turn)
    }
}

/// Answers a request of an MCP server.
async fn decide(core: &Core, request: McpApprovalRequest) -> Result<ResponseInputItem, Error> {
    let Some(approver) = core.approver.as_ref() else {
        return Err(needs_approval(core, &request).into());
    };
    let id = request.id.clone();
    let decided = approver(ApprovalRequest {
        id: request.id,
        name: request.name,
        arguments: request.arguments,
        server_label: Some(request.server_label),
    });
    let answer = match decided.await {
        Decision::Approve => McpApprovalResponse::new(id, true),
        Decision::Decline(reason) => McpApprovalResponse::new(id, false).reason(reason),
    };
    Ok(answer.into())
}

fn needs_approval(core: &Core, request: &McpApprovalRequest) -> ToolError {
    core.failed(
        ToolErrorKind::NeedsApproval,
        format!(
            "the MCP server `{}` wants approval for `{}`, and nobody decides: give the run a callback by `approve`, or the server `require_approval: never`",
            request.server_label, request.name
        ),
    )
}

impl ResponsesRun {
    /// The answer as a value. `None` where the model refused.
    ///
    /// # Errors
    /// When its text is no JSON of the type. The error keeps the response.
    pub fn output_parsed<T: DeserializeOwned>(&self) -> Result<Option<T>, Error> {
        match self.final_reply() {
            Some(reply) => Ok(parse_response(reply.clone())?.into_parsed()),
            None => Ok(None),
        }
    }

    /// The text of the last response.
    #[must_use]
    pub fn output_text(&self) -> String {
        self.final_reply()
            .map(Response::output_text)
            .unwrap_or_default()
    }

    /// The tokens of all responses together. `None` where no response said.
    #[must_use]
    pub fn usage(&self) -> Option<ResponseUsage> {
        sum(self
            .replies()
            .iter()
            .filter_map(|reply| reply.usage.as_ref()))
    }
}

impl fmt::Debug for ResponsesRunner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponsesRunner")
            .field("tools", &self.core.tools)
            .field("step", &self.step)
            .field("attempted", &self.core.attempted)
            .finish_non_exhaustive()
    }
}
