//! `ComputerAction` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoItems, Leftovers, RawJson, Why};

/// One action on a computer: click, type, scroll, screenshot and so on.
#[derive(Clone)]
#[non_exhaustive]
pub enum ComputerAction {
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
    ComputerAction = "responses.ComputerAction";
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

from!(ComputerAction {
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

/// Clicks a mouse button at a point.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Click {
    /// Mouse button that is pressed.
    pub button: ClickButton,
    /// Keyboard keys that are pressed or held down.
    pub keys: Option<Vec<String>>,
    /// Distance from the left edge, in pixels.
    pub x: i64,
    /// Distance from the top edge, in pixels.
    pub y: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Click = "responses.ComputerAction.Click";
    [
        constant("type", "click"),
        required("button"),
        optional("keys").or_null(),
        required("x"),
        required("y"),
    ];
    1 button, 2 keys, 3 x, 4 y,
}

impl Click {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(button: impl Into<ClickButton>, x: i64, y: i64) -> Self {
        Self {
            button: button.into(),
            x,
            y,
            ..Self::default()
        }
    }

    /// Keyboard keys that are pressed or held down.
    #[must_use]
    pub fn keys(mut self, keys: impl IntoItems<String>) -> Self {
        put(&mut self.keys, &mut self.leftovers, 2, keys.into_items());
        self
    }
}

/// Click button of `ComputerAction`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ClickButton {
    /// `left`
    Left,
    /// `right`
    Right,
    /// `wheel`
    Wheel,
    /// `back`
    Back,
    /// `forward`
    Forward,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ClickButton;
    "left" Left,
    "right" Right,
    "wheel" Wheel,
    "back" Back,
    "forward" Forward,
}

/// Clicks twice at a point.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoubleClick {
    /// Keyboard keys that are pressed or held down.
    pub keys: Option<Vec<String>>,
    /// Distance from the left edge, in pixels.
    pub x: i64,
    /// Distance from the top edge, in pixels.
    pub y: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DoubleClick = "responses.ComputerAction.DoubleClick";
    [
        constant("type", "double_click"),
        optional("keys").or_null(),
        required("x"),
        required("y"),
    ];
    1 keys, 2 x, 3 y,
}

impl DoubleClick {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(x: i64, y: i64) -> Self {
        Self {
            x,
            y,
            ..Self::default()
        }
    }

    /// Keyboard keys that are pressed or held down.
    #[must_use]
    pub fn keys(mut self, keys: impl IntoItems<String>) -> Self {
        put(&mut self.keys, &mut self.leftovers, 1, keys.into_items());
        self
    }
}

/// Drags the mouse along a path.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Drag {
    /// Keyboard keys that are pressed or held down.
    pub keys: Option<Vec<String>>,
    /// Points the mouse moves along.
    pub path: Vec<DragPath>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Drag = "responses.ComputerAction.Drag";
    [
        constant("type", "drag"),
        optional("keys").or_null(),
        required("path"),
    ];
    1 keys, 2 path,
}

impl Drag {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(path: impl IntoItems<DragPath>) -> Self {
        Self {
            path: path.into_items().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// Keyboard keys that are pressed or held down.
    #[must_use]
    pub fn keys(mut self, keys: impl IntoItems<String>) -> Self {
        put(&mut self.keys, &mut self.leftovers, 1, keys.into_items());
        self
    }
}

/// Drag path of `ComputerAction` with `x` and `y`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DragPath {
    /// Distance from the left edge, in pixels.
    pub x: i64,
    /// Distance from the top edge, in pixels.
    pub y: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DragPath = "responses.ComputerAction.DragPath";
    [
        required("x"),
        required("y"),
    ];
    0 x, 1 y,
}

impl DragPath {
    /// What is required.
    #[must_use]
    pub fn new(x: i64, y: i64) -> Self {
        Self {
            x,
            y,
            ..Self::default()
        }
    }
}

/// Presses keys together.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Keypress {
    /// Keyboard keys that are pressed or held down.
    pub keys: Vec<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Keypress = "responses.ComputerAction.Keypress";
    [
        constant("type", "keypress"),
        required("keys"),
    ];
    1 keys,
}

impl Keypress {
    /// What is required.
    #[must_use]
    pub fn new(keys: impl IntoItems<String>) -> Self {
        Self {
            keys: keys.into_items().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }
}

/// Moves the mouse to a point.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Move {
    /// Keyboard keys that are pressed or held down.
    pub keys: Option<Vec<String>>,
    /// Distance from the left edge, in pixels.
    pub x: i64,
    /// Distance from the top edge, in pixels.
    pub y: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Move = "responses.ComputerAction.Move";
    [
        constant("type", "move"),
        optional("keys").or_null(),
        required("x"),
        required("y"),
    ];
    1 keys, 2 x, 3 y,
}

impl Move {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(x: i64, y: i64) -> Self {
        Self {
            x,
            y,
            ..Self::default()
        }
    }

    /// Keyboard keys that are pressed or held down.
    #[must_use]
    pub fn keys(mut self, keys: impl IntoItems<String>) -> Self {
        put(&mut self.keys, &mut self.leftovers, 1, keys.into_items());
        self
    }
}

/// Asks for a screenshot.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Screenshot {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Screenshot = "responses.ComputerAction.Screenshot";
    [
        constant("type", "screenshot"),
    ];
}

impl Screenshot {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// Scrolls at a point by given distances.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Scroll {
    /// Keyboard keys that are pressed or held down.
    pub keys: Option<Vec<String>>,
    /// How far to scroll sideways.
    pub scroll_x: i64,
    /// How far to scroll up or down.
    pub scroll_y: i64,
    /// Distance from the left edge, in pixels.
    pub x: i64,
    /// Distance from the top edge, in pixels.
    pub y: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Scroll = "responses.ComputerAction.Scroll";
    [
        constant("type", "scroll"),
        optional("keys").or_null(),
        required("scroll_x"),
        required("scroll_y"),
        required("x"),
        required("y"),
    ];
    1 keys, 2 scroll_x, 3 scroll_y, 4 x, 5 y,
}

impl Scroll {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(scroll_x: i64, scroll_y: i64, x: i64, y: i64) -> Self {
        Self {
            scroll_x,
            scroll_y,
            x,
            y,
            ..Self::default()
        }
    }

    /// Keyboard keys that are pressed or held down.
    #[must_use]
    pub fn keys(mut self, keys: impl IntoItems<String>) -> Self {
        put(&mut self.keys, &mut self.leftovers, 1, keys.into_items());
        self
    }
}

/// Types a text where the focus is.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Type {
    /// Text typed on the keyboard.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Type = "responses.ComputerAction.Type";
    [
        constant("type", "type"),
        required("text"),
    ];
    1 text,
}

impl Type {
    /// What is required.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }
}

/// Waits a moment before the next action.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Wait {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Wait = "responses.ComputerAction.Wait";
    [
        constant("type", "wait"),
    ];
}

impl Wait {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
