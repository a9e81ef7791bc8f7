//! Pages of lists. How the next one is found is said by the operation's
//! [`PageClass`](crate::operation::PageClass).

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{
    Leftovers,
    json::{
        self, Node, Object, Shape, Shaped,
        keys::{optional, required},
    },
};

macro_rules! page {
    ($(#[$doc:meta])* $page:ident { $($index:literal $(#[$field_doc:meta])* $field:ident: $type:ty,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Default)]
        #[non_exhaustive]
        pub struct $page<T> {
            /// The items.
            pub data: Vec<T>,
            /// What kind of object this is, `list` as a rule.
            pub object: Option<String>,
            $($(#[$field_doc])* pub $field: Option<$type>,)*
            /// Keys beyond these, and what did not fit.
            pub leftovers: Leftovers,
        }

        impl<T> $page<T> {
            /// The id under which the server knows the request this came from. None if it came
            /// from elsewhere.
            #[must_use]
            pub fn request_id(&self) -> Option<&str> {
                self.leftovers.request_id()
            }
        }

        impl<T: Node + Default> Shaped for $page<T> {
            const SHAPE: &'static Shape = &Shape::new(
                stringify!($page),
                &[
                    required("data"),
                    optional("object").or_null(),
                    $(optional(stringify!($field)).or_null(),)*
                ],
            );
        }

        impl<T: Node + Default> Object for $page<T> {
            fn field(&self, index: usize) -> &dyn Node {
                match index {
                    0 => &self.data,
                    1 => &self.object,
                    $($index => &self.$field,)*
                    _ => &self.leftovers,
                }
            }

            fn field_mut(&mut self, index: usize) -> &mut dyn Node {
                match index {
                    0 => &mut self.data,
                    1 => &mut self.object,
                    $($index => &mut self.$field,)*
                    _ => &mut self.leftovers,
                }
            }
        }

        impl<T: Node + Default> PartialEq for $page<T> {
            fn eq(&self, other: &Self) -> bool {
                json::equal(self, other)
            }
        }

        impl<T: Node + Default> std::fmt::Debug for $page<T> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                json::debug(self, f)
            }
        }

        impl<T: Node + Default> Serialize for $page<T> {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                json::serialize(self, to)
            }
        }

        impl<'de, T: Node + Default> Deserialize<'de> for $page<T> {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                json::deserialize(from)
            }
        }
    };
}

page! {
    /// The only page of a list.
    Page {}
}

page! {
    /// A page that continues after the id of its last item.
    CursorPage {
        2 /// Whether there are more.
        has_more: bool,
        3 /// The id of the first item.
        first_id: String,
        4 /// The id of the last item.
        last_id: String,
    }
}

page! {
    /// A page that continues after its `last_id`.
    ConversationCursorPage {
        2 /// Whether there are more.
        has_more: bool,
        3 /// The id of the first item.
        first_id: String,
        4 /// The id of the last item, after which the next page begins.
        last_id: String,
    }
}

page! {
    /// A page that continues after its `next`.
    NextCursorPage {
        2 /// Whether there are more.
        has_more: bool,
        3 /// The cursor of the next page.
        next: String,
    }
}

page! {
    /// A page that continues at its `next`, sent as the parameter `page`.
    TokenPage {
        2 /// Whether there are more.
        has_more: bool,
        3 /// The token of the next page.
        next: String,
    }
}
