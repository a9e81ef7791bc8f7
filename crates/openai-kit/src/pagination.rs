//! Pages of lists: how the next one is found, and streams over all of them.

use std::{
    fmt,
    future::poll_fn,
    ops::{Deref, DerefMut},
    pin::Pin,
    task::{Context, Poll},
    vec::IntoIter,
};

use futures_core::Stream;
use openai_kit_types::{
    json::{self, IssueKind, Node, View},
    pages,
};

use crate::{
    Client,
    call::Sending,
    error::{DecodeError, Error},
    pipeline::{self, decode, encode::EncodedCall},
    reply::{Head, of_head},
};

/// A class of pages.
pub trait PageOf: Node + Default + Send + 'static {
    /// What the list is of.
    type Item: Node + Default + Send + 'static;

    /// The items, taken out.
    #[doc(hidden)]
    fn take(&mut self) -> Vec<Self::Item>;

    /// The parameter and its value for the next page, if there is one.
    #[doc(hidden)]
    fn next(&self) -> Option<(&'static str, String)>;
}

impl<T: Node + Default + Send + 'static> PageOf for pages::Page<T> {
    type Item = T;

    fn take(&mut self) -> Vec<T> {
        std::mem::take(&mut self.data)
    }

    fn next(&self) -> Option<(&'static str, String)> {
        None
    }
}

impl<T: Node + Default + Send + 'static> PageOf for pages::CursorPage<T> {
    type Item = T;

    fn take(&mut self) -> Vec<T> {
        std::mem::take(&mut self.data)
    }

    /// A page that does not say whether there are more may have some: an empty one ends the list.
    fn next(&self) -> Option<(&'static str, String)> {
        if self.has_more == Some(false) {
            return None;
        }
        let id = id(self.data.last()?)?;
        Some(("after", id))
    }
}

impl<T: Node + Default + Send + 'static> PageOf for pages::ConversationCursorPage<T> {
    type Item = T;

    fn take(&mut self) -> Vec<T> {
        std::mem::take(&mut self.data)
    }

    fn next(&self) -> Option<(&'static str, String)> {
        if self.has_more == Some(false) || self.data.is_empty() {
            return None;
        }
        given(self.last_id.as_ref()).map(|id| ("after", id))
    }
}

impl<T: Node + Default + Send + 'static> PageOf for pages::NextCursorPage<T> {
    type Item = T;

    fn take(&mut self) -> Vec<T> {
        std::mem::take(&mut self.data)
    }

    /// A page may be empty and still not be the last.
    fn next(&self) -> Option<(&'static str, String)> {
        if self.has_more == Some(false) {
            return None;
        }
        given(self.next.as_ref()).map(|next| ("after", next))
    }
}

impl<T: Node + Default + Send + 'static> PageOf for pages::TokenPage<T> {
    type Item = T;

    fn take(&mut self) -> Vec<T> {
        std::mem::take(&mut self.data)
    }

    fn next(&self) -> Option<(&'static str, String)> {
        if self.has_more == Some(false) {
            return None;
        }
        given(self.next.as_ref()).map(|next| ("page", next))
    }
}

fn given(cursor: Option<&String>) -> Option<String> {
    cursor.filter(|cursor| !cursor.is_empty()).cloned()
}

/// The id of an item, whatever its type.
fn id(item: &dyn Node) -> Option<String> {
    let id = match item.view() {
        View::Present(item) => return id(item),
        View::Object(shape, object) => {
            let index = shape.keys.iter().position(|key| key.name == "id");
            match index.map(|index| object.field(index).view()) {
                Some(View::Text(id)) => Some(id.to_owned()),
                Some(View::Present(field)) => match field.view() {
                    View::Text(id) => Some(id.to_owned()),
                    _ => None,
                },
                _ => {
                    let leftovers = json::leftovers(object);
                    let id = leftovers.get("id")?.to_value().ok()?;
                    id.as_str().map(str::to_owned)
                }
            }
        }
        View::Unknown(json, _) | View::Raw(json) => {
            let item = json.to_value().ok()?;
            item.get("id")?.as_str().map(str::to_owned)
        }
        _ => None,
    };
    id.filter(|id| !id.is_empty())
}

/// One page of a list. It reads as the page itself, and knows how to fetch the next.
pub struct Page<P: PageOf> {
    page: P,
    head: Head,
    client: Client,
    call: EncodedCall,
    /// The cursors that brought this page and those before: a server that gives one again has no
    /// more.
    cursors: Vec<String>,
}

impl<P: PageOf> Page<P> {
    pub(crate) fn new(page: P, head: Head, client: Client, call: EncodedCall) -> Self {
        Self {
            page,
            head,
            client,
            call,
            cursors: Vec::new(),
        }
    }

    fn next(&self) -> Option<(&'static str, String)> {
        self.page
            .next()
            .filter(|(_, next)| !self.cursors.contains(next))
    }

    /// Whether there can be another page.
    #[must_use]
    pub fn has_next_page(&self) -> bool {
        self.next().is_some()
    }

    /// Fetches the next page, with the same options. `None` when this is the last.
    ///
    /// # Errors
    /// As the call that brought this page.
    pub async fn next_page(&self) -> Result<Option<Self>, Error> {
        let Some((name, cursor)) = self.next() else {
            return self.broken().map_or(Ok(None), Err);
        };
        let cursors = self.cursors.clone();
        fetch(
            self.client.clone(),
            self.call.clone(),
            name,
            cursor,
            cursors,
        )
        .await
        .map(Some)
    }

    of_head!(self => self.head);

    /// Why there is no telling what comes next: an item is of another kind, and with it the list.
    fn broken(&self) -> Option<Error> {
        let issue = misfit(&self.page)?;
        let body = json::to_string(&self.page).into();
        let error = DecodeError::new(self.head.clone(), body, "list of such items", issue);
        Some(error.into())
    }

    /// The page itself.
    pub fn into_inner(self) -> P {
        self.page
    }
}

async fn fetch<P: PageOf>(
    client: Client,
    mut call: EncodedCall,
    name: &'static str,
    cursor: String,
    mut cursors: Vec<String>,
) -> Result<Page<P>, Error> {
    call.set(name, &cursor)?;
    let raw = pipeline::send(&client, &call).await?;
    let mut page = P::default();
    let head = decode::json(raw, client.config().strict, &mut page)?;
    cursors.push(cursor);
    Ok(Page {
        page,
        head,
        client,
        call,
        cursors,
    })
}

impl<P: PageOf> Deref for Page<P> {
    type Target = P;

    fn deref(&self) -> &P {
        &self.page
    }
}

impl<P: PageOf> DerefMut for Page<P> {
    fn deref_mut(&mut self) -> &mut P {
        &mut self.page
    }
}

impl<P: PageOf> fmt::Debug for Page<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("has_next_page", &self.has_next_page())
            .finish_non_exhaustive()
    }
}

/// All pages of a list, one after the other. A stream that fetches when it is asked.
pub struct Pages<P: PageOf> {
    fetching: Option<Sending<Page<P>>>,
}

impl<P: PageOf> Pages<P> {
    pub(crate) fn new(first: Sending<Page<P>>) -> Self {
        Self {
            fetching: Some(first),
        }
    }

    fn poll_page(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<P, Error>>> {
        let Some(fetching) = &mut self.fetching else {
            return Poll::Ready(None);
        };
        let page = match fetching.as_mut().poll(cx) {
            Poll::Pending => return Poll::Pending,
            Poll::Ready(page) => page,
        };
        self.fetching = None;
        Poll::Ready(Some(page.map(|page| {
            let broken = page.broken();
            if let Some((name, cursor)) = page.next() {
                let next = fetch(page.client, page.call, name, cursor, page.cursors);
                self.fetching = Some(Box::pin(next));
            } else if let Some(error) = broken {
                self.fetching = Some(Box::pin(std::future::ready(Err(error))));
            }
            page.page
        })))
    }

    /// The next page, or `None` at the end.
    pub async fn next(&mut self) -> Option<Result<P, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// The next page, or `None` at the end, with the error outside.
    ///
    /// # Errors
    /// As the call that lists.
    pub async fn try_next(&mut self) -> Result<Option<P>, Error> {
        self.next().await.transpose()
    }
}

impl<P: PageOf> Stream for Pages<P> {
    type Item = Result<P, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_page(cx)
    }
}

impl<P: PageOf> fmt::Debug for Pages<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pages")
    }
}

/// The items of all pages. A stream that fetches a page when the one before is used up.
pub struct Items<P: PageOf> {
    pages: Pages<P>,
    items: IntoIter<P::Item>,
}

impl<P: PageOf> Items<P> {
    pub(crate) fn new(pages: Pages<P>) -> Self {
        Self {
            pages,
            items: Vec::new().into_iter(),
        }
    }

    /// The next item, or `None` at the end.
    pub async fn next(&mut self) -> Option<Result<P::Item, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// The next item, or `None` at the end, with the error outside.
    ///
    /// # Errors
    /// As the call that lists, and when a page has an item of the wrong kind.
    pub async fn try_next(&mut self) -> Result<Option<P::Item>, Error> {
        self.next().await.transpose()
    }
}

/// Why a page is empty although it holds something: one of its items is of another kind.
fn misfit(page: &dyn Node) -> Option<String> {
    if crate::value::items(crate::value::field(page, "data")?)
        .next()
        .is_some()
    {
        return None;
    }
    let wrong = json::issues(page)
        .into_iter()
        .find(|issue| issue.path == "data" && issue.kind == IssueKind::WrongKind)?;
    Some(format!("{wrong} (the page itself has all of it)"))
}

impl<P: PageOf> Unpin for Items<P> {}

impl<P: PageOf> Stream for Items<P> {
    type Item = Result<P::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match self.pages.poll_page(cx) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                Poll::Ready(Some(Ok(mut page))) => self.items = page.take().into_iter(),
            }
        }
    }
}

impl<P: PageOf> fmt::Debug for Items<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Items")
    }
}
