//! Objects by id, in the order in which they came.

/// Objects by id, in the order in which they came.
#[derive(Debug)]
pub(crate) struct Shelf<T>(Vec<(String, T)>);

impl<T> Default for Shelf<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Shelf<T> {
    pub(crate) fn get(&self, id: &str) -> Option<&T> {
        self.0
            .iter()
            .find(|(known, _)| known == id)
            .map(|(_, value)| value)
    }

    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut T> {
        self.0
            .iter_mut()
            .find(|(known, _)| known == id)
            .map(|(_, value)| value)
    }

    /// Adds an object, or replaces the one of this id in its place.
    pub(crate) fn put(&mut self, id: &str, value: T) {
        match self.get_mut(id) {
            Some(known) => *known = value,
            None => self.0.push((id.to_owned(), value)),
        }
    }

    pub(crate) fn remove(&mut self, id: &str) -> Option<T> {
        let at = self.0.iter().position(|(known, _)| known == id)?;
        Some(self.0.remove(at).1)
    }

    pub(crate) fn values(&self) -> impl Iterator<Item = &T> {
        self.0.iter().map(|(_, value)| value)
    }
}
