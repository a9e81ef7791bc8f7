//! What both runners share: the tools, what is to be executed, and how.

use std::sync::atomic::{AtomicBool, Ordering};

use tracing::Instrument as _;

use super::{
    approval::{ApprovalRequest, Approver, Decision},
    definition::{Job, Tool},
    join::bounded,
    output::Output,
    run::{ToolCall, ToolResult},
};
use crate::{
    Client,
    error::{ConfigError, Source, ToolError, ToolErrorKind},
    pipeline::trace,
    transport::BoxFuture,
};

/// How many functions of one reply run side by side.
pub(super) const CONCURRENCY: usize = 8;

/// What comes next in a run.
pub(super) enum State {
    /// A request.
    Request,
    /// These calls, and then a request, or the end.
    Calls(Vec<Planned>),
    /// Nothing: the model answered.
    Done,
    /// Nothing: something failed, or was dropped in the middle.
    Broken,
}

/// A call, and what is to be done.
pub(super) struct Planned {
    pub(super) call: ToolCall,
    pub(super) plan: Plan,
}

pub(super) enum Plan {
    Run(Job),
    /// The model is told something instead.
    Say(String),
}

pub(super) struct Core {
    pub(super) tools: Vec<Tool>,
    pub(super) approver: Option<Approver>,
    pub(super) concurrency: usize,
    pub(super) attempted: Vec<String>,
    pub(super) completed: Vec<String>,
    pub(super) results: Vec<ToolResult>,
}

impl Core {
    pub(super) fn new(tools: impl IntoIterator<Item = Tool>) -> Self {
        Self {
            tools: tools.into_iter().collect(),
            approver: None,
            concurrency: CONCURRENCY,
            attempted: Vec::new(),
            completed: Vec::new(),
            results: Vec::new(),
        }
    }

    /// Refuses an empty list, and names that come twice.
    pub(super) fn check<'a>(
        &self,
        declared: impl Iterator<Item = &'a str>,
    ) -> Result<(), ConfigError> {
        if self.tools.is_empty() {
            return Err(ConfigError::new(
                "`run_tools` has no tools: give it some, or await the call without it",
            )
            .on("tools"));
        }
        let mut names: Vec<&str> = declared.collect();
        for tool in &self.tools {
            if names.contains(&tool.name()) {
                return Err(ConfigError::new(format!(
                    "two tools are called `{}`: give one of them another name",
                    tool.name()
                ))
                .on("tools"));
            }
            names.push(tool.name());
        }
        Ok(())
    }

    /// What is to be done for a call.
    pub(super) fn plan(&self, call: ToolCall, forced: Option<&str>) -> Planned {
        let plan = self.plan_of(&call, forced);
        Planned { call, plan }
    }

    fn plan_of(&self, call: &ToolCall, forced: Option<&str>) -> Plan {
        let name = &call.name;
        let Some(tool) = self.tools.iter().find(|tool| tool.name() == name) else {
            let names = self.tools.iter().map(|tool| format!("\"{}\"", tool.name()));
            let names: Vec<String> = names.collect();
            return Plan::Say(format!(
                "Invalid tool_call: \"{name}\". Available options are: {}. Please try again",
                names.join(", ")
            ));
        };
        if let Some(forced) = forced.filter(|forced| forced != name) {
            return Plan::Say(format!(
                "Invalid tool_call: \"{name}\". \"{forced}\" requested. Please try again"
            ));
        }
        match tool.prepare(&call.arguments) {
            Ok(job) => Plan::Run(job),
            // The model wrote the arguments, and may see what is wrong with them.
            Err(error) => {
                let reason = error.json_error().map(ToString::to_string);
                let place = match error.path() {
                    "" => String::new(),
                    path => format!(" at `{path}`"),
                };
                Plan::Say(format!(
                    "Invalid arguments of \"{name}\"{place}: {}. Please try again",
                    reason.unwrap_or_default()
                ))
            }
        }
    }

    /// Asks for approval, executes, and gives the results in the order of the calls.
    pub(super) async fn execute(
        &mut self,
        planned: Vec<Planned>,
        sequential: bool,
    ) -> Result<Vec<ToolResult>, ToolError> {
        let mut planned = planned;
        for Planned { call, plan } in &mut planned {
            if matches!(plan, Plan::Run(_))
                && let Some(said) = self.declined(call).await
            {
                *plan = Plan::Say(said);
            }
        }
        let mut calls = Vec::with_capacity(planned.len());
        let mut jobs = Vec::new();
        for Planned { call, plan } in planned {
            let said = match plan {
                Plan::Run(job) => {
                    jobs.push((call.clone(), Some(job)));
                    None
                }
                Plan::Say(text) => Some(text),
            };
            calls.push((call, said));
        }
        let limit = if sequential { 1 } else { self.concurrency };
        let ids: Vec<String> = jobs.iter().map(|(call, _)| call.call_id.clone()).collect();
        let failed = AtomicBool::new(false);
        let (attempted, completed) = (&mut self.attempted, &mut self.completed);
        let outcomes = bounded(
            jobs.len(),
            limit,
            |index| {
                // After a failure nothing else is begun.
                let (call, job) = jobs
                    .get_mut(index)
                    .filter(|_| !failed.load(Ordering::Relaxed))?;
                attempted.push(call.call_id.clone());
                Some(begin(call, job.take()?))
            },
            |index, outcome: &Result<Output, Source>| match (outcome, ids.get(index)) {
                (Ok(_), Some(id)) => completed.push(id.clone()),
                _ => failed.store(true, Ordering::Relaxed),
            },
        )
        .await;
        let mut outcomes = outcomes.into_iter();
        let mut results = Vec::with_capacity(calls.len());
        let mut failure = None;
        for (call, said) in calls {
            let (output, executed) = match said {
                Some(text) => (Output::Text(text), false),
                None => match outcomes.next().flatten() {
                    Some(Ok(output)) => (output, true),
                    Some(Err(error)) => {
                        failure.get_or_insert((call.name, error));
                        continue;
                    }
                    None => continue,
                },
            };
            results.push(ToolResult {
                call,
                output,
                executed,
            });
        }
        if let Some((name, source)) = failure {
            let message = format!("the tool `{name}` failed, which ends the run");
            return Err(self.failed(ToolErrorKind::Failed, message).because(source));
        }
        self.results.extend(results.iter().cloned());
        Ok(results)
    }

    /// What the model is told where a call is declined.
    async fn declined(&self, call: &ToolCall) -> Option<String> {
        let approver = self.approver.as_ref()?;
        let request = ApprovalRequest {
            id: call.call_id.clone(),
            name: call.name.clone(),
            arguments: call.arguments.clone(),
            server_label: None,
        };
        match approver(request).await {
            Decision::Approve => None,
            Decision::Decline(None) => Some("The call was declined and not executed.".to_owned()),
            Decision::Decline(Some(reason)) => {
                Some(format!("The call was declined and not executed: {reason}"))
            }
        }
    }

    /// An error with what was executed so far.
    pub(super) fn failed(&self, kind: ToolErrorKind, message: impl Into<String>) -> ToolError {
        ToolError::new(kind, message).calls(self.attempted.clone(), self.completed.clone())
    }

    pub(super) fn interrupted(&self) -> ToolError {
        self.failed(
            ToolErrorKind::Interrupted,
            "an earlier step of this run failed, or was dropped before its end: begin a new run",
        )
    }

    /// What a turn says of the calls that come next.
    pub(super) fn calls(planned: &[Planned]) -> Vec<ToolCall> {
        planned.iter().map(|planned| planned.call.clone()).collect()
    }

    pub(super) fn at_the_limit(&self, limit: u32, what: &str) -> ToolError {
        self.failed(
            ToolErrorKind::StepLimit,
            format!(
                "the run reached `{what}` ({limit}) with calls that were not executed: allow more, or see why the model does not come to an end"
            ),
        )
    }
}

/// Begins a function, in a span of its own.
fn begin(call: &ToolCall, job: Job) -> BoxFuture<'static, Result<Output, Source>> {
    let span = trace::tool(&call.name, &call.call_id);
    if span.is_disabled() {
        return job();
    }
    let running = span.in_scope(job);
    Box::pin(async move {
        let outcome = running.instrument(span.clone()).await;
        if outcome.is_err() {
            span.record("error.type", "tool");
        }
        outcome
    })
}

/// An id like those of the API.
pub(super) fn new_id(client: &Client, prefix: &str) -> String {
    let rng = client.rng();
    format!("{prefix}{:016x}{:016x}", rng.bits(), rng.bits())
}

/// Refuses keys of `extra_body` that a run sets itself.
pub(super) fn check_extra<'a>(
    mut extra: impl Iterator<Item = &'a str>,
    owned: &[&str],
) -> Result<(), ConfigError> {
    match extra.find(|key| owned.contains(key)) {
        None => Ok(()),
        Some(key) => Err(ConfigError::new(format!(
            "`extra_body` has `{key}`, which the run sets itself: take it out"
        ))
        .on(key)),
    }
}
