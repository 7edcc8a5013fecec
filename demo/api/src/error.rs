use std::sync::PoisonError;

use axum::{
    Json,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde_json::json;
use tracker_core::QuickAddError;
use uuid::Uuid;

/// What a request can fail with; the message goes to the client.
pub enum ApiError {
    NoTask(Uuid),
    Invalid(String),
    Broken,
}

impl From<QuickAddError> for ApiError {
    fn from(error: QuickAddError) -> Self {
        Self::Invalid(error.to_string())
    }
}

impl<T> From<PoisonError<T>> for ApiError {
    fn from(_: PoisonError<T>) -> Self {
        Self::Broken
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let (status, message) = match self {
            Self::NoTask(id) => (StatusCode::NOT_FOUND, format!("there is no task {id}")),
            Self::Invalid(message) => (StatusCode::UNPROCESSABLE_ENTITY, message),
            Self::Broken => (
                StatusCode::INTERNAL_SERVER_ERROR,
                "the store is broken, restart the server".into(),
            ),
        };
        (status, Json(json!({ "error": message }))).into_response()
    }
}
