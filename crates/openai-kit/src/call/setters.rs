//! What can be said of any call, whatever it is and however its reply is wanted.

/// Writes the setters of options: `setters!([generics] type: path of its options)`.
macro_rules! setters {
    ([$($generics:tt)*] $call:ty: $($options:tt)+) => {
        impl<$($generics)*> $call {
            /// Bounds each attempt, to its headers or, where the reply is read at once, to its last byte.
            /// `None` for no limit. The client's is 10 minutes by default.
            pub fn timeout(mut self, timeout: impl $crate::options::IntoLimit) -> Self {
                self.$($options)+.set().timeout = Some(timeout.into_limit());
                self
            }

            /// Bounds the time without a byte where a body streams. `None` for no limit. The client's is
            /// 5 minutes by default.
            pub fn idle_timeout(mut self, limit: impl $crate::options::IntoLimit) -> Self {
                self.$($options)+.set().idle_timeout = Some(limit.into_limit());
                self
            }

            /// Bounds the whole call: all attempts, the waits between them, and the body. `None` for no
            /// limit, which is the default.
            pub fn deadline(mut self, limit: impl $crate::options::IntoLimit) -> Self {
                self.$($options)+.set().deadline = Some(limit.into_limit());
                self
            }

            /// How often a failed attempt is repeated. The client's is 2 by default.
            pub fn max_retries(mut self, retries: u32) -> Self {
                self.$($options)+.set().max_retries = Some(retries);
                self
            }

            /// Sends a header, in place of any of that name. A name or value that HTTP does not allow is an
            /// error when the call is awaited.
            pub fn extra_header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
                self.$($options)+
                    .set()
                    .headers
                    .insert(name.as_ref(), value.as_ref());
                self
            }

            /// Does not send a header, not even one that every request has. What the transport adds by
            /// itself, such as `accept-encoding`, stays.
            pub fn remove_header(mut self, name: impl AsRef<str>) -> Self {
                self.$($options)+.set().headers.remove(name.as_ref());
                self
            }

            /// Adds a parameter to the query string, in place of any of that name. Arrays and objects are
            /// written with brackets; null takes the parameter out.
            pub fn extra_query(
                mut self,
                name: impl Into<String>,
                value: impl Into<serde_json::Value>,
            ) -> Self {
                let value = value.into();
                self.$($options)+.set().query.push((name.into(), value));
                self
            }

            /// Adds a key to a body of JSON or to a form, in place of any of that name at its top level. A
            /// parameter that the operation requires can be given this way, too.
            pub fn extra_body(mut self, name: impl Into<String>, value: impl Into<openai_kit_types::RawJson>) -> Self {
                let value = value.into();
                self.$($options)+.set().body.push((name.into(), value));
                self
            }

            /// Sends the header `Idempotency-Key`, the same with each attempt. None is sent by default.
            pub fn idempotency_key(mut self, key: impl AsRef<str>) -> Self {
                self.$($options)+
                    .set()
                    .headers
                    .insert("idempotency-key", key.as_ref());
                self
            }
        }
    };
}
pub(crate) use setters;
