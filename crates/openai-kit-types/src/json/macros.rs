//! Connects a generated type to the codec. What differs between types is the tables.

/// Equality, `Debug` and serde of any type, over the codec.
macro_rules! value {
    ($type:ident) => {
        impl std::cmp::PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                $crate::json::equal(self, other)
            }
        }

        impl std::fmt::Debug for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::json::debug(self, f)
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(
                &self,
                to: S,
            ) -> std::result::Result<S::Ok, S::Error> {
                $crate::json::serialize(self, to)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(
                from: D,
            ) -> std::result::Result<Self, D::Error> {
                $crate::json::deserialize(from)
            }
        }
    };
}

/// An object: its keys in order, then the place and name of each field.
macro_rules! object {
    (
        $type:ident = $name:literal;
        [$($kind:ident($($text:literal),*) $(.$trait:ident())*),* $(,)?];
        $($index:literal $field:ident),* $(,)?
    ) => {
        impl $crate::json::Shaped for $type {
            // Whole paths: an import in each of so many constants costs the compiler much memory.
            const SHAPE: &'static $crate::json::Shape = &$crate::json::Shape::new(
                $name,
                &[$($crate::json::keys::$kind($($text),*) $(.$trait())*),*],
            );
        }

        // Both are only called through trait objects: inlining would compile copies for nothing.
        impl $crate::json::Object for $type {
            #[inline(never)]
            fn field(&self, index: usize) -> &dyn $crate::json::Node {
                match index {
                    $($index => &self.$field,)*
                    _ => &self.leftovers,
                }
            }

            #[inline(never)]
            fn field_mut(&mut self, index: usize) -> &mut dyn $crate::json::Node {
                match index {
                    $($index => &mut self.$field,)*
                    _ => &mut self.leftovers,
                }
            }
        }

        value!($type);
    };
}

/// A union: its rule, then the number and name of each variant.
macro_rules! union {
    ($type:ident = $name:literal; {$($rule:tt)*}; $($index:literal $variant:ident),* $(,)?) => {
        impl std::default::Default for $type {
            fn default() -> Self {
                Self::Unknown($crate::RawJson::default(), $crate::json::Why::Unset)
            }
        }

        impl $crate::json::Node for $type {
            fn view(&self) -> $crate::json::View<'_> {
                match self {
                    $(Self::$variant(value) => value.view(),)*
                    Self::Unknown(json, why) => $crate::json::View::Unknown(json, *why),
                }
            }

            fn slot(&mut self, fill: $crate::json::Fill) -> $crate::json::Slot<'_> {
                *self = match fill {
                    $crate::json::Fill::Value => return $crate::json::Slot::Union(self),
                    $crate::json::Fill::Null => {
                        Self::Unknown($crate::RawJson::default(), $crate::json::Why::WrongKind)
                    }
                    $crate::json::Fill::Nothing => std::default::Default::default(),
                };
                $crate::json::Slot::Done
            }
        }

        impl $crate::json::Union for $type {
            fn rule(&self) -> &'static $crate::json::Rule {
                use $crate::json::rules::*;
                static RULE: $crate::json::Rule =
                    $crate::json::Rule { name: $name, $($rule)* ..NO_RULE };
                &RULE
            }

            fn choose(&mut self, variant: u8) -> &mut dyn $crate::json::Node {
                match variant {
                    $($index => *self = Self::$variant(std::default::Default::default()),)*
                    _ => *self = std::default::Default::default(),
                }
                match self {
                    $(Self::$variant(value) => value,)*
                    Self::Unknown(json, _) => json,
                }
            }

            fn unknown(&mut self, json: $crate::RawJson, why: $crate::json::Why) {
                *self = Self::Unknown(json, why);
            }
        }

        value!($type);
    };
}

/// An open enumeration of strings: each text and its variant.
macro_rules! choice {
    (open $type:ident; $($rows:tt)*) => {
        choice!(@rows $type; $($rows)*);
        text!($type, |_value| true);
    };
    ($type:ident; $($rows:tt)*) => {
        choice!(@rows $type; $($rows)*);
        text!($type, |value| !matches!(value, Self::Other(_)));
    };
    (@rows $type:ident; $($text:literal $variant:ident),* $(,)?) => {
        impl $type {
            /// The texts that have a variant.
            pub const KNOWN: &'static [&'static str] = &[$($text),*];

            /// The text on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Other(text) => text,
                }
            }
        }

        impl std::default::Default for $type {
            fn default() -> Self {
                Self::Other(std::string::String::new())
            }
        }

        impl std::convert::From<&str> for $type {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    _ => Self::Other(text.to_owned()),
                }
            }
        }
    };
}

/// An open list of names, kept as text, with constants for the known ones.
macro_rules! names {
    ($type:ident; $($text:literal $constant:ident),* $(,)?) => {
        impl $type {
            $(
                #[doc = concat!("`", $text, "`")]
                pub const $constant: Self = Self(std::borrow::Cow::Borrowed($text));
            )*

            /// The texts that have a constant.
            pub const KNOWN: &'static [&'static str] = &[$($text),*];

            /// The text on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::convert::From<&str> for $type {
            fn from(text: &str) -> Self {
                Self(std::borrow::Cow::Owned(text.to_owned()))
            }
        }

        impl std::convert::From<&String> for $type {
            fn from(text: &String) -> Self {
                Self::from(text.as_str())
            }
        }

        // Any name is as good as a listed one: new models come every month.
        text!($type, |_value| true);
    };
}

/// What all types that are a text have in common.
macro_rules! text {
    ($type:ident, |$value:ident| $known:expr) => {
        impl std::convert::From<std::string::String> for $type {
            fn from(text: std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::cmp::PartialEq<&str> for $type {
            fn eq(&self, text: &&str) -> bool {
                self.as_str() == *text
            }
        }

        impl std::cmp::Eq for $type {}

        impl std::hash::Hash for $type {
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }

        impl $crate::json::Node for $type {
            fn view(&self) -> $crate::json::View<'_> {
                let $value = self;
                $crate::json::View::Choice(self.as_str(), $known)
            }

            fn slot(&mut self, fill: $crate::json::Fill) -> $crate::json::Slot<'_> {
                $crate::json::choice(self, Self::KNOWN, fill)
            }
        }

        value!($type);
    };
}
