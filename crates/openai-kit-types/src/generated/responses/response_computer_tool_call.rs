//! `ResponseComputerToolCall` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::responses::ComputerAction;
use crate::responses::computer_action::{
    Click, DoubleClick, Drag, Keypress, Move, Screenshot, Scroll, Type, Wait,
};
use crate::{IntoItems, IntoMaybe, Leftovers, RawJson, Why};

pub use crate::responses::computer_action::Click as ActionClick;
pub use crate::responses::computer_action::ClickButton as ActionClickButton;
pub use crate::responses::computer_action::DoubleClick as ActionDoubleClick;
pub use crate::responses::computer_action::Drag as ActionDrag;
pub use crate::responses::computer_action::DragPath as ActionDragPath;
pub use crate::responses::computer_action::Keypress as ActionKeypress;
pub use crate::responses::computer_action::Move as ActionMove;
pub use crate::responses::computer_action::Screenshot as ActionScreenshot;
pub use crate::responses::computer_action::Scroll as ActionScroll;
pub use crate::responses::computer_action::Type as ActionType;
pub use crate::responses::computer_action::Wait as ActionWait;
pub use crate::responses::response_output_message::Status;

/// Actions that the model wants done on a computer, with safety checks to confirm.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseComputerToolCall {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// What to do on the screen: click, type, scroll and so on.
    pub action: Option<Action>,
    /// Steps on the screen to carry out, in order.
    pub actions: Option<Vec<ComputerAction>>,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// Safety warnings waiting to be accepted.
    pub pending_safety_checks: Vec<PendingSafetyCheck>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseComputerToolCall = "responses.ResponseComputerToolCall";
    [
        required("id"),
        constant("type", "computer_call"),
        required("status"),
        optional("action").or_null(),
        optional("actions").or_null(),
        required("call_id"),
        required("pending_safety_checks"),
    ];
    0 id, 2 status, 3 action, 4 actions, 5 call_id, 6 pending_safety_checks,
}

impl ResponseComputerToolCall {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        status: impl Into<Status>,
        call_id: impl Into<String>,
        pending_safety_checks: impl IntoItems<PendingSafetyCheck>,
    ) -> Self {
        Self {
            id: id.into(),
            status: status.into(),
            call_id: call_id.into(),
            pending_safety_checks: pending_safety_checks
                .into_items()
                .into_option()
                .unwrap_or_default(),
            ..Self::default()
        }
    }

    /// What to do on the screen: click, type, scroll and so on.
    #[must_use]
    pub fn action<By>(mut self, action: impl IntoMaybe<Action, By>) -> Self {
        put(
            &mut self.action,
            &mut self.leftovers,
            3,
            action.into_maybe(),
        );
        self
    }

    /// Steps on the screen to carry out, in order.
    #[must_use]
    pub fn actions(mut self, actions: impl IntoItems<ComputerAction>) -> Self {
        put(
            &mut self.actions,
            &mut self.leftovers,
            4,
            actions.into_items(),
        );
        self
    }
}

/// Action of `ResponseComputerToolCall`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Action {
    /// `click`: Clicks a mouse button at a point.
    Click(Click),
    /// `double_click`: Clicks twice at a point.
    DoubleClick(DoubleClick),
    /// `drag`: Drags the mouse along a path.
    Drag(Drag),
    /// `keypress`: Presses keys together.
    Keypress(Keypress),
    /// `move`: Moves the mouse to a point.
    Move(Move),
    /// `screenshot`: Asks for a screenshot.
    Screenshot(Screenshot),
    /// `scroll`: Scrolls at a point by given distances.
    Scroll(Scroll),
    /// `type`: Types a text where the focus is.
    Type(Type),
    /// `wait`: Waits a moment before the next action.
    Wait(Wait),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Action = "responses.ResponseComputerToolCall.Action";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("click", Pick::One(0)),
                ("double_click", Pick::One(1)),
                ("drag", Pick::One(2)),
                ("keypress", Pick::One(3)),
                ("move", Pick::One(4)),
                ("screenshot", Pick::One(5)),
                ("scroll", Pick::One(6)),
                ("type", Pick::One(7)),
                ("wait", Pick::One(8)),
            ],
            Pick::None,
        ),
    };
    0 Click, 1 DoubleClick, 2 Drag, 3 Keypress, 4 Move, 5 Screenshot, 6 Scroll, 7 Type, 8 Wait,
}

from!(Action {
    Click(Click),
    DoubleClick(DoubleClick),
    Drag(Drag),
    Keypress(Keypress),
    Move(Move),
    Screenshot(Screenshot),
    Scroll(Scroll),
    Type(Type),
    Wait(Wait),
});

/// A concern that you must confirm before computer actions go on.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PendingSafetyCheck {
    /// ID that names this object.
    pub id: String,
    /// Machine readable code of the error, language or program.
    pub code: Option<String>,
    /// Text of the message, or the message itself.
    pub message: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    PendingSafetyCheck = "responses.ResponseComputerToolCall.PendingSafetyCheck";
    [
        required("id"),
        optional("code").or_null(),
        optional("message").or_null(),
    ];
    0 id, 1 code, 2 message,
}

impl PendingSafetyCheck {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }

    /// Machine readable code of the error, language or program.
    #[must_use]
    pub fn code<By>(mut self, code: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.code, &mut self.leftovers, 1, code.into_maybe());
        self
    }

    /// Text of the message, or the message itself.
    #[must_use]
    pub fn message<By>(mut self, message: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.message,
            &mut self.leftovers,
            2,
            message.into_maybe(),
        );
        self
    }
}
