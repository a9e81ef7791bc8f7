//! What comes of an event of a run.

use openai_kit_types::beta::{
    assistants::AssistantStreamEvent,
    threads::{
        ImageFileContentBlock, Message, MessageContent, MessageContentDelta, MessageDelta, Text,
        TextDelta,
        runs::{RunStep, RunStepDelta, ToolCall, ToolCallDelta, run_step, run_step_delta},
    },
};

use super::RunSnapshot;

/// An event of a run, or something that came of it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum AssistantEvent<'a> {
    /// The event as the server sent it.
    #[non_exhaustive]
    Event {
        /// The event.
        event: &'a AssistantStreamEvent,
        /// All there is so far, with this event in it.
        snapshot: &'a RunSnapshot,
    },
    /// A message was begun.
    MessageCreated(&'a Message),
    /// A piece of a message.
    #[non_exhaustive]
    MessageDelta {
        /// The piece.
        delta: &'a MessageDelta,
        /// The message so far.
        message: &'a Message,
    },
    /// A message is complete, or stays incomplete.
    MessageDone(&'a Message),
    /// A text of a message was begun.
    TextCreated(&'a Text),
    /// A piece of a text.
    #[non_exhaustive]
    TextDelta {
        /// The piece.
        delta: &'a TextDelta,
        /// The text so far.
        text: &'a Text,
    },
    /// A text is complete.
    #[non_exhaustive]
    TextDone {
        /// The text.
        text: &'a Text,
        /// Its message.
        message: &'a Message,
    },
    /// An image of a message is complete.
    #[non_exhaustive]
    ImageFileDone {
        /// The image.
        image: &'a ImageFileContentBlock,
        /// Its message.
        message: &'a Message,
    },
    /// A step was begun.
    RunStepCreated(&'a RunStep),
    /// A piece of a step.
    #[non_exhaustive]
    RunStepDelta {
        /// The piece.
        delta: &'a RunStepDelta,
        /// The step so far.
        step: &'a RunStep,
    },
    /// A step has ended.
    RunStepDone(&'a RunStep),
    /// A tool call was begun; this is its first piece.
    ToolCallCreated(&'a ToolCall),
    /// A further piece of a tool call.
    #[non_exhaustive]
    ToolCallDelta {
        /// The piece.
        delta: &'a ToolCallDelta,
        /// The tool call so far.
        tool_call: &'a ToolCall,
    },
    /// A tool call is complete.
    ToolCallDone(&'a ToolCall),
}

/// An event that is still to be given, without what it borrows. `piece` is a place in the event.
#[derive(Clone, Copy, Debug)]
pub(super) enum Fresh {
    Event,
    MessageCreated {
        message: usize,
    },
    MessageDelta {
        message: usize,
    },
    MessageDone {
        message: usize,
    },
    TextCreated {
        message: usize,
        block: usize,
    },
    TextDelta {
        message: usize,
        block: usize,
        piece: usize,
    },
    BlockDone {
        message: usize,
        block: usize,
    },
    StepCreated {
        step: usize,
    },
    StepDelta {
        step: usize,
    },
    StepDone {
        step: usize,
    },
    ToolCreated {
        step: usize,
        tool: usize,
    },
    ToolDelta {
        step: usize,
        tool: usize,
        piece: usize,
    },
    ToolDone {
        step: usize,
        tool: usize,
    },
}

fn text(all: &RunSnapshot, message: usize, block: usize) -> Option<&Text> {
    match all.messages.get(message)?.content.get(block)? {
        MessageContent::Text(block) => Some(&block.text),
        _ => None,
    }
}

fn tool(all: &RunSnapshot, step: usize, tool: usize) -> Option<&ToolCall> {
    match &all.steps.get(step)?.step_details {
        run_step::StepDetails::ToolCalls(details) => details.tool_calls.get(tool),
        _ => None,
    }
}

fn text_piece(event: &AssistantStreamEvent, piece: usize) -> Option<&TextDelta> {
    let AssistantStreamEvent::MessageDelta(event) = event else {
        return None;
    };
    match event.data.delta.content.as_ref()?.get(piece)? {
        MessageContentDelta::Text(block) => block.text.as_ref(),
        _ => None,
    }
}

fn tool_piece(event: &AssistantStreamEvent, piece: usize) -> Option<&ToolCallDelta> {
    let AssistantStreamEvent::RunStepDelta(event) = event else {
        return None;
    };
    match event.data.delta.step_details.as_ref()? {
        run_step_delta::StepDetails::ToolCalls(details) => details.tool_calls.as_ref()?.get(piece),
        _ => None,
    }
}

impl Fresh {
    pub(super) fn event<'a>(
        self,
        event: &'a AssistantStreamEvent,
        all: &'a RunSnapshot,
    ) -> Option<AssistantEvent<'a>> {
        let message = |at: usize| all.messages.get(at);
        let step = |at: usize| all.steps.get(at);
        Some(match self {
            Self::Event => AssistantEvent::Event {
                event,
                snapshot: all,
            },
            Self::MessageCreated { message: at } => AssistantEvent::MessageCreated(message(at)?),
            Self::MessageDelta { message: at } => {
                let AssistantStreamEvent::MessageDelta(event) = event else {
                    return None;
                };
                AssistantEvent::MessageDelta {
                    delta: &event.data.delta,
                    message: message(at)?,
                }
            }
            Self::MessageDone { message: at } => AssistantEvent::MessageDone(message(at)?),
            Self::TextCreated { message, block } => {
                AssistantEvent::TextCreated(text(all, message, block)?)
            }
            Self::TextDelta {
                message,
                block,
                piece,
            } => AssistantEvent::TextDelta {
                delta: text_piece(event, piece)?,
                text: text(all, message, block)?,
            },
            Self::BlockDone { message: at, block } => match message(at)?.content.get(block)? {
                MessageContent::Text(block) => AssistantEvent::TextDone {
                    text: &block.text,
                    message: message(at)?,
                },
                MessageContent::ImageFile(image) => AssistantEvent::ImageFileDone {
                    image,
                    message: message(at)?,
                },
                _ => return None,
            },
            Self::StepCreated { step: at } => AssistantEvent::RunStepCreated(step(at)?),
            Self::StepDelta { step: at } => {
                let AssistantStreamEvent::RunStepDelta(event) = event else {
                    return None;
                };
                AssistantEvent::RunStepDelta {
                    delta: &event.data.delta,
                    step: step(at)?,
                }
            }
            Self::StepDone { step: at } => AssistantEvent::RunStepDone(step(at)?),
            Self::ToolCreated { step, tool: at } => {
                AssistantEvent::ToolCallCreated(tool(all, step, at)?)
            }
            Self::ToolDelta {
                step,
                tool: at,
                piece,
            } => AssistantEvent::ToolCallDelta {
                delta: tool_piece(event, piece)?,
                tool_call: tool(all, step, at)?,
            },
            Self::ToolDone { step, tool: at } => AssistantEvent::ToolCallDone(tool(all, step, at)?),
        })
    }
}
