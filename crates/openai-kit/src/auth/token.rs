//! Callbacks that give tokens: closures or objects, sync or async, all through one method.

use std::{error::Error as StdError, future::Future, sync::Arc};

use crate::transport::BoxFuture;

/// Why there is no token.
type Failure = Box<dyn StdError + Send + Sync>;

/// Gives a token, once for each attempt. Caching is its own matter.
pub trait TokenProvider: Send + Sync + 'static {
    /// The token to send.
    fn token(&self) -> BoxFuture<'_, Result<String, Failure>>;
}

/// Marks that tell the implementations of [`IntoToken`] and [`IntoTokenProvider`] apart. They are
/// always inferred.
pub mod by {
    use std::marker::PhantomData;

    /// A plain text.
    #[derive(Debug)]
    #[non_exhaustive]
    pub struct Text;

    /// A text or an error.
    #[derive(Debug)]
    #[non_exhaustive]
    pub struct Result;

    /// A future of one of them.
    #[derive(Debug)]
    pub struct Future<By>(PhantomData<By>);

    /// A closure that gives one of them.
    #[derive(Debug)]
    pub struct Closure<By>(PhantomData<By>);

    /// An object.
    #[derive(Debug)]
    #[non_exhaustive]
    pub struct Object;
}

/// What a callback may return: a text, a `Result` of one, or a future of either.
pub trait IntoToken<By>: Send + 'static {
    /// The token, when it is there.
    fn into_token(self) -> BoxFuture<'static, Result<String, Failure>>;
}

impl IntoToken<by::Text> for String {
    fn into_token(self) -> BoxFuture<'static, Result<String, Failure>> {
        Box::pin(std::future::ready(Ok(self)))
    }
}

impl IntoToken<by::Text> for &'static str {
    fn into_token(self) -> BoxFuture<'static, Result<String, Failure>> {
        self.to_owned().into_token()
    }
}

impl<S, E> IntoToken<by::Result> for Result<S, E>
where
    S: Into<String> + Send + 'static,
    E: Into<Failure> + Send + 'static,
{
    fn into_token(self) -> BoxFuture<'static, Result<String, Failure>> {
        Box::pin(std::future::ready(self.map(Into::into).map_err(Into::into)))
    }
}

impl<F, By> IntoToken<by::Future<By>> for F
where
    F: Future<Output: IntoToken<By>> + Send + 'static,
{
    fn into_token(self) -> BoxFuture<'static, Result<String, Failure>> {
        Box::pin(async move { self.await.into_token().await })
    }
}

/// What can be given as a provider: a closure that returns a token, now or later, or an object.
pub trait IntoTokenProvider<By> {
    /// The provider.
    fn into_token_provider(self) -> Arc<dyn TokenProvider>;
}

impl<P: TokenProvider> IntoTokenProvider<by::Object> for P {
    fn into_token_provider(self) -> Arc<dyn TokenProvider> {
        Arc::new(self)
    }
}

impl IntoTokenProvider<by::Object> for Arc<dyn TokenProvider> {
    fn into_token_provider(self) -> Arc<dyn TokenProvider> {
        self
    }
}

impl<F, T, By> IntoTokenProvider<by::Closure<By>> for F
where
    F: Fn() -> T + Send + Sync + 'static,
    T: IntoToken<By>,
    By: 'static,
{
    fn into_token_provider(self) -> Arc<dyn TokenProvider> {
        struct Closure<F, By>(F, std::marker::PhantomData<fn() -> By>);

        impl<F, T, By> TokenProvider for Closure<F, By>
        where
            F: Fn() -> T + Send + Sync + 'static,
            T: IntoToken<By>,
            By: 'static,
        {
            fn token(&self) -> BoxFuture<'_, Result<String, Failure>> {
                (self.0)().into_token()
            }
        }

        Arc::new(Closure(self, std::marker::PhantomData))
    }
}
