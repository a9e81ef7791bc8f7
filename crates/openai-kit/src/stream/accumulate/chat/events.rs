//! What comes of a chunk.

use openai_kit_types::chat::{
    ChatCompletion, ChatCompletionChunk, ChatCompletionMessageToolCallUnionParam as ToolCall,
    ChatCompletionTokenLogprob, chat_completion::Choice, chat_completion_chunk,
};

use super::choice::State;

/// A chunk, or something that came of it. `choice` is the `index` of the choice.
///
/// For each chunk: the chunk itself, then for each of its choices the pieces of content, refusal,
/// tool calls and log probabilities, then what is done.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ChatEvent<'a> {
    /// The chunk as the server sent it.
    #[non_exhaustive]
    Chunk {
        /// The chunk.
        chunk: &'a ChatCompletionChunk,
        /// The completion so far, with this chunk in it.
        snapshot: &'a ChatCompletion,
    },
    /// A piece of the text.
    #[non_exhaustive]
    ContentDelta {
        /// Which choice.
        choice: i64,
        /// The piece.
        delta: &'a str,
        /// All of it so far.
        snapshot: &'a str,
    },
    /// The text is complete.
    #[non_exhaustive]
    ContentDone {
        /// Which choice.
        choice: i64,
        /// The text.
        content: &'a str,
    },
    /// A piece of a refusal.
    #[non_exhaustive]
    RefusalDelta {
        /// Which choice.
        choice: i64,
        /// The piece.
        delta: &'a str,
        /// All of it so far.
        snapshot: &'a str,
    },
    /// The refusal is complete.
    #[non_exhaustive]
    RefusalDone {
        /// Which choice.
        choice: i64,
        /// The refusal.
        refusal: &'a str,
    },
    /// A piece of the arguments of a function.
    #[non_exhaustive]
    ToolCallArgumentsDelta {
        /// Which choice.
        choice: i64,
        /// Which tool call: its `index`.
        index: i64,
        /// The name of the function.
        name: &'a str,
        /// The piece.
        delta: &'a str,
        /// All of it so far: JSON that may be cut.
        arguments: &'a str,
    },
    /// The arguments of a function are complete: the next call began, or the choice is finished. It
    /// comes again where a server goes on with a call after another had begun.
    #[non_exhaustive]
    ToolCallArgumentsDone {
        /// Which choice.
        choice: i64,
        /// Which tool call: its `index`.
        index: i64,
        /// The name of the function.
        name: &'a str,
        /// The arguments, as JSON text of the model's.
        arguments: &'a str,
    },
    /// Log probabilities of a piece of the text.
    #[non_exhaustive]
    LogprobsContentDelta {
        /// Which choice.
        choice: i64,
        /// Those of this chunk.
        delta: &'a [ChatCompletionTokenLogprob],
        /// All so far.
        snapshot: &'a [ChatCompletionTokenLogprob],
    },
    /// The log probabilities of the text are complete.
    #[non_exhaustive]
    LogprobsContentDone {
        /// Which choice.
        choice: i64,
        /// All of them.
        content: &'a [ChatCompletionTokenLogprob],
    },
    /// Log probabilities of a piece of a refusal.
    #[non_exhaustive]
    LogprobsRefusalDelta {
        /// Which choice.
        choice: i64,
        /// Those of this chunk.
        delta: &'a [ChatCompletionTokenLogprob],
        /// All so far.
        snapshot: &'a [ChatCompletionTokenLogprob],
    },
    /// The log probabilities of a refusal are complete.
    #[non_exhaustive]
    LogprobsRefusalDone {
        /// Which choice.
        choice: i64,
        /// All of them.
        refusal: &'a [ChatCompletionTokenLogprob],
    },
}

/// An event that is still to be given, without what it borrows. `place` is that in the chunk.
#[derive(Clone, Copy, Debug)]
pub(super) enum Fresh {
    Chunk,
    Content {
        place: usize,
        choice: i64,
    },
    ContentDone {
        choice: i64,
    },
    Refusal {
        place: usize,
        choice: i64,
    },
    RefusalDone {
        choice: i64,
    },
    /// `fragment` is its place in the chunk, `length` how long the arguments are with it.
    Arguments {
        place: usize,
        fragment: usize,
        choice: i64,
        tool: i64,
        length: usize,
    },
    ArgumentsDone {
        choice: i64,
        tool: i64,
    },
    Logprobs {
        place: usize,
        choice: i64,
        refusal: bool,
    },
    LogprobsDone {
        choice: i64,
        refusal: bool,
    },
}

impl Fresh {
    pub(super) fn event<'a>(
        self,
        chunk: &'a ChatCompletionChunk,
        all: &'a ChatCompletion,
        states: &[State],
    ) -> Option<ChatEvent<'a>> {
        let find = |choice: i64| {
            let at = states
                .binary_search_by_key(&choice, |state| state.index)
                .ok()?;
            Some((states.get(at)?, all.choices.get(at)?))
        };
        let piece = |place: usize| chunk.choices.get(place);
        Some(match self {
            Self::Chunk => ChatEvent::Chunk {
                chunk,
                snapshot: all,
            },
            Self::Content { place, choice } => ChatEvent::ContentDelta {
                choice,
                delta: piece(place)?.delta.content.as_deref()?,
                snapshot: find(choice)?.1.message.content.as_deref()?,
            },
            Self::ContentDone { choice } => ChatEvent::ContentDone {
                choice,
                content: find(choice)?.1.message.content.as_deref()?,
            },
            Self::Refusal { place, choice } => ChatEvent::RefusalDelta {
                choice,
                delta: piece(place)?.delta.refusal.as_deref()?,
                snapshot: find(choice)?.1.message.refusal.as_deref()?,
            },
            Self::RefusalDone { choice } => ChatEvent::RefusalDone {
                choice,
                refusal: find(choice)?.1.message.refusal.as_deref()?,
            },
            Self::Arguments {
                place,
                fragment,
                choice,
                tool,
                length,
            } => {
                let (state, found) = find(choice)?;
                let (name, arguments) = function(state, found, tool)?;
                let pieces = piece(place)?.delta.tool_calls.as_ref()?;
                ChatEvent::ToolCallArgumentsDelta {
                    choice,
                    index: tool,
                    name,
                    delta: delta(pieces.get(fragment)?),
                    arguments: arguments.get(..length)?,
                }
            }
            Self::ArgumentsDone { choice, tool } => {
                let (state, found) = find(choice)?;
                let (name, arguments) = function(state, found, tool)?;
                ChatEvent::ToolCallArgumentsDone {
                    choice,
                    index: tool,
                    name,
                    arguments,
                }
            }
            Self::Logprobs {
                place,
                choice,
                refusal,
            } => {
                let new = piece(place)?.logprobs.as_ref()?;
                let all = find(choice)?.1.logprobs.as_ref()?;
                if refusal {
                    ChatEvent::LogprobsRefusalDelta {
                        choice,
                        delta: new.refusal.as_deref()?,
                        snapshot: all.refusal.as_deref()?,
                    }
                } else {
                    ChatEvent::LogprobsContentDelta {
                        choice,
                        delta: new.content.as_deref()?,
                        snapshot: all.content.as_deref()?,
                    }
                }
            }
            Self::LogprobsDone { choice, refusal } => {
                let all = find(choice)?.1.logprobs.as_ref()?;
                if refusal {
                    ChatEvent::LogprobsRefusalDone {
                        choice,
                        refusal: all.refusal.as_deref()?,
                    }
                } else {
                    ChatEvent::LogprobsContentDone {
                        choice,
                        content: all.content.as_deref()?,
                    }
                }
            }
        })
    }
}

fn delta(piece: &chat_completion_chunk::ChoiceDeltaToolCall) -> &str {
    let function = piece.function.as_ref();
    function
        .and_then(|function| function.arguments.as_deref())
        .unwrap_or_default()
}

/// Name and arguments of a function that is called.
fn function<'a>(state: &State, choice: &'a Choice, tool: i64) -> Option<(&'a str, &'a str)> {
    let at = state
        .tools
        .binary_search_by_key(&tool, |tool| tool.index)
        .ok()?;
    match choice.message.tool_calls.as_ref()?.get(at)? {
        ToolCall::Function(call) => Some((&call.function.name, &call.function.arguments)),
        _ => None,
    }
}
