use axum::{
    Json,
    extract::{Path, Query, State},
    http::StatusCode,
};
use serde_json::{Value, json};
use tracker_core::{NewTask, Task, TaskChange, TaskFilter, parse_quick_add};
use uuid::Uuid;

use crate::{SharedStore, error::ApiError};

pub async fn health() -> Json<Value> {
    Json(json!({ "status": "ok", "version": env!("CARGO_PKG_VERSION") }))
}

pub async fn list(
    State(store): State<SharedStore>,
    Query(filter): Query<TaskFilter>,
) -> Result<Json<Vec<Task>>, ApiError> {
    Ok(Json(store.read()?.list(&filter)))
}

pub async fn add(
    State(store): State<SharedStore>,
    Json(new): Json<NewTask>,
) -> Result<(StatusCode, Json<Task>), ApiError> {
    if new.title.trim().is_empty() {
        return Err(ApiError::Invalid("the task has no title".into()));
    }
    let task = store.write()?.add(new);
    Ok((StatusCode::CREATED, Json(task)))
}

/// Takes one line of text, such as `Fix the login #web !high`.
pub async fn quick_add(
    State(store): State<SharedStore>,
    line: String,
) -> Result<(StatusCode, Json<Task>), ApiError> {
    let task = store.write()?.add(parse_quick_add(&line)?);
    tracing::info!(id = %task.id, "added by quick add");
    Ok((StatusCode::CREATED, Json(task)))
}

pub async fn show(
    State(store): State<SharedStore>,
    Path(id): Path<Uuid>,
) -> Result<Json<Task>, ApiError> {
    let store = store.read()?;
    store.get(id).cloned().map(Json).ok_or(ApiError::NoTask(id))
}

pub async fn change(
    State(store): State<SharedStore>,
    Path(id): Path<Uuid>,
    Json(change): Json<TaskChange>,
) -> Result<Json<Task>, ApiError> {
    let mut store = store.write()?;
    let changed = store.change(id, change).cloned();
    changed.map(Json).ok_or(ApiError::NoTask(id))
}

pub async fn remove(
    State(store): State<SharedStore>,
    Path(id): Path<Uuid>,
) -> Result<StatusCode, ApiError> {
    let removed = store.write()?.remove(id);
    removed
        .map(|_| StatusCode::NO_CONTENT)
        .ok_or(ApiError::NoTask(id))
}
