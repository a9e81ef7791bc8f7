//! The vector of an embedding.

use std::ops::Deref;

use base64::{Engine, engine::general_purpose::STANDARD};

use crate::{
    RawJson,
    json::{Custom, Fill, Node, Slot, View},
};

/// An embedding's numbers, whichever way they came: as a list, or as base64 of little-endian
/// 32-bit floats. Written back the same way.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EmbeddingVector {
    values: Vec<f32>,
    form: Form,
}

#[derive(Clone, Debug, Default, PartialEq)]
enum Form {
    #[default]
    List,
    Base64,
    /// A list whose numbers 32 bits cannot hold, as it came.
    Exact(RawJson),
}

impl EmbeddingVector {
    /// The numbers.
    #[must_use]
    pub fn as_slice(&self) -> &[f32] {
        &self.values
    }

    /// The numbers.
    #[must_use]
    pub fn into_vec(self) -> Vec<f32> {
        self.values
    }
}

impl Deref for EmbeddingVector {
    type Target = [f32];

    fn deref(&self) -> &[f32] {
        &self.values
    }
}

impl From<Vec<f32>> for EmbeddingVector {
    fn from(values: Vec<f32>) -> Self {
        Self {
            values,
            form: Form::List,
        }
    }
}

impl Node for EmbeddingVector {
    fn view(&self) -> View<'_> {
        View::Custom(self)
    }

    fn slot(&mut self, fill: Fill) -> Slot<'_> {
        *self = Self::default();
        match fill {
            Fill::Value => Slot::Custom(self),
            Fill::Null => Slot::Refused,
            Fill::Nothing => Slot::Done,
        }
    }
}

impl Custom for EmbeddingVector {
    fn json(&self) -> RawJson {
        match &self.form {
            Form::Exact(json) => json.clone(),
            Form::Base64 => {
                let bytes: Vec<u8> = self
                    .values
                    .iter()
                    .flat_map(|value| value.to_le_bytes())
                    .collect();
                RawJson::from(STANDARD.encode(&bytes).as_str())
            }
            Form::List => {
                let exact: Vec<f64> = self.values.iter().map(|value| f64::from(*value)).collect();
                RawJson::of(&exact)
            }
        }
    }

    fn set_json(&mut self, json: &RawJson) -> bool {
        if json.as_str().starts_with('"') {
            let Ok(text) = json.to_value() else {
                return false;
            };
            let Some(bytes) = text.as_str().and_then(|text| STANDARD.decode(text).ok()) else {
                return false;
            };
            let (words, rest) = bytes.as_chunks::<4>();
            if !rest.is_empty() {
                return false;
            }
            self.values = words.iter().map(|word| f32::from_le_bytes(*word)).collect();
            self.form = Form::Base64;
            return true;
        }
        let Ok(exact) = json.decode::<Vec<f64>>() else {
            return false;
        };
        self.values = exact.iter().map(|value| *value as f32).collect();
        let narrow = exact
            .iter()
            .zip(&self.values)
            .all(|(exact, value)| f64::from(*value) == *exact);
        self.form = if narrow {
            Form::List
        } else {
            Form::Exact(json.clone())
        };
        true
    }

    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}
