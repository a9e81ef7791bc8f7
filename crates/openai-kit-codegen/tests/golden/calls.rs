//! Makes a call of every operation.

#[path = "../../tests/it/generated_calls.rs"]
mod generated_calls;

mod support {
    use openai_kit_types::json::{Node, fill};

    /// Parameters with something in every field.
    pub(crate) fn example<P: Node + Default>() -> P {
        let mut params = P::default();
        fill(&mut params, false);
        params
    }
}

fn main() {
    let client = openai_kit::Client::default();
    for (name, call) in generated_calls::calls() {
        assert!(!name.is_empty());
        drop(call(&client));
    }
}
