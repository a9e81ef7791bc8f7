//! As much of the client as its generated part needs: calls that are never sent.

mod generated;

pub use self::{call::Error, generated::*};

/// A client.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Client;

/// What every method's builder holds.
pub mod call {
    use std::{
        future::{IntoFuture, Ready, ready},
        marker::PhantomData,
    };

    use openai_kit_types::{
        Maybe,
        json::{Fill, Node, Slot, View},
        operation::Operation,
    };

    use crate::Client;

    /// Why there is no reply.
    #[derive(Debug)]
    #[non_exhaustive]
    pub struct Error;

    /// An operation as a type.
    pub trait Op: Send + Sync + 'static {
        /// All parameters but the path's.
        type Params: Node + Default + Clone + Send + Sync + 'static;
        /// What it replies.
        type Reply: ReplyKind;
        /// Its row in the table of operations.
        const OPERATION: &'static Operation;
    }

    /// An operation that can reply with a stream of events.
    pub trait Streams: Op {
        /// One event of the stream.
        type Event: Node + Default + Send + 'static;
    }

    /// A kind of reply.
    pub trait ReplyKind: 'static {}

    macro_rules! kinds {
        ($($kind:ident $(<$value:ident>)?),*) => {$(
            /// A kind of reply.
            #[derive(Debug)]
            #[non_exhaustive]
            pub struct $kind$(<$value>(PhantomData<$value>))?;

            impl$(<$value: Node + Default + 'static>)? ReplyKind for $kind$(<$value>)? {}
        )*};
    }

    kinds! { Json<T>, Paged<T>, JsonOrText<T>, Text, Binary, Nothing }

    /// The parameters of an operation that takes none.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct NoParams;

    impl Node for NoParams {
        fn view(&self) -> View<'_> {
            View::Absent
        }

        fn slot(&mut self, _: Fill) -> Slot<'_> {
            Slot::Refused
        }
    }

    /// Declares operations as types.
    macro_rules! op {
        ($($(#[$doc:meta])* $name:ident: $params:ty => $reply:ty, $($operation:ident)::+;)*) => {$(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug)]
            #[non_exhaustive]
            pub struct $name;

            impl crate::call::Op for $name {
                type Params = $params;
                type Reply = $reply;
                const OPERATION: &'static openai_kit_types::operation::Operation =
                    &openai_kit_types::$($operation)::+;
            }
        )*};
    }
    pub(crate) use op;

    /// One call.
    #[derive(Debug)]
    #[must_use = "a call is sent when it is awaited"]
    pub struct Call<O: Op> {
        /// The parameters of the path.
        pub path: Vec<String>,
        params: O::Params,
        client: Client,
    }

    impl<O: Op> Call<O> {
        pub(crate) fn new<const N: usize>(client: &Client, path: [String; N]) -> Self {
            Self {
                path: path.into(),
                params: O::Params::default(),
                client: client.clone(),
            }
        }

        pub(crate) fn put<T>(
            mut self,
            _: usize,
            value: Maybe<T>,
            field: impl FnOnce(&mut O::Params) -> &mut Option<T>,
        ) -> Self {
            *field(&mut self.params) = value.into_option();
            self
        }

        pub(crate) fn put_maybe<T>(
            mut self,
            value: Maybe<T>,
            field: impl FnOnce(&mut O::Params) -> &mut Maybe<T>,
        ) -> Self {
            *field(&mut self.params) = value;
            self
        }

        /// Takes all parameters.
        pub fn params(self, params: O::Params) -> Self {
            Self { params, ..self }
        }
    }

    impl<O, P> Call<O>
    where
        O: Op<Reply = Paged<P>>,
    {
        /// All items.
        pub fn items(self) -> Client {
            self.client
        }
    }

    impl<O: Op> IntoFuture for Call<O> {
        type Output = Result<(), Error>;
        type IntoFuture = Ready<Self::Output>;

        fn into_future(self) -> Self::IntoFuture {
            ready(Err(Error))
        }
    }
}
