//! Which items are the same.

use openai_kit_types::responses::ResponseOutputItem as Item;

use crate::value::text;

/// What tells an item from others.
#[derive(Clone, Debug, Default)]
pub(super) struct Identity {
    pub(super) id: Box<str>,
    kind: Box<str>,
    call: Box<str>,
}

impl Identity {
    pub(super) fn of(item: &Item) -> Self {
        if let Item::Unknown(json, _) = item {
            let json = json.to_value().unwrap_or_default();
            let text = |key: &str| json.get(key).and_then(|text| text.as_str());
            return Self {
                id: text("id").unwrap_or_default().into(),
                kind: text("type").unwrap_or_default().into(),
                call: text("call_id").unwrap_or_default().into(),
            };
        }
        let text = |key: &str| text(item, key).unwrap_or_default().into();
        Self {
            id: text("id"),
            kind: text("type"),
            call: text("call_id"),
        }
    }

    /// Whether it says anything.
    pub(super) fn is_named(&self) -> bool {
        !self.id.is_empty() || !self.call.is_empty()
    }

    /// Calls are known by the id of the call, all else by its own.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        let call = matches!(
            &*self.kind,
            "function_call" | "custom_tool_call" | "shell_call" | "shell_call_output"
        );
        self.kind == other.kind && self.call == other.call && (call || self.id == other.id)
    }

    /// Whether an item that was added can be this one when it is done.
    pub(super) fn becomes(&self, done: &Self) -> bool {
        let gains =
            self.id.is_empty() && matches!(&*self.kind, "function_call" | "custom_tool_call");
        self.is_same(done) && (gains || self.id == done.id)
    }
}
