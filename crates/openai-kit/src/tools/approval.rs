//! Asking before a call is executed.

use std::{future::Future, sync::Arc};

use crate::transport::BoxFuture;

/// A call that waits for approval.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ApprovalRequest {
    /// The id of the call, or of an MCP server's request for approval.
    pub id: String,
    /// The name of the tool.
    pub name: String,
    /// The arguments as the model wrote them: JSON, if it is well.
    pub arguments: String,
    /// The label of the MCP server that has the tool. `None` for functions of yours.
    pub server_label: Option<String>,
}

/// What is decided about a call. `true` and `false` become one, too.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Decision {
    /// It is executed.
    Approve,
    /// It is not executed, and the model is told so, with the reason where there is one. The run
    /// goes on.
    Decline(Option<String>),
}

impl Decision {
    /// A no with a reason, which the model is told.
    #[must_use]
    pub fn decline(reason: impl Into<String>) -> Self {
        Self::Decline(Some(reason.into()))
    }
}

impl From<bool> for Decision {
    fn from(approved: bool) -> Self {
        if approved {
            Self::Approve
        } else {
            Self::Decline(None)
        }
    }
}

/// The callback that decides.
pub(super) type Approver =
    Arc<dyn Fn(ApprovalRequest) -> BoxFuture<'static, Decision> + Send + Sync>;

pub(super) fn approver<F, Fut, D>(decide: F) -> Approver
where
    F: Fn(ApprovalRequest) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = D> + Send + 'static,
    D: Into<Decision>,
{
    Arc::new(move |request| {
        let decided = decide(request);
        Box::pin(async move { decided.await.into() })
    })
}
