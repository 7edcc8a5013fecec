//! The tracker's HTTP API: JSON over a few routes.

mod error;
mod routes;

use std::sync::{Arc, RwLock};

use axum::{
    Router,
    routing::{get, post},
};
use tower_http::trace::TraceLayer;
use tracker_core::TaskStore;

type SharedStore = Arc<RwLock<TaskStore>>;

/// All routes over a store.
pub fn router(store: TaskStore) -> Router {
    let store: SharedStore = Arc::new(RwLock::new(store));
    Router::new()
        .route("/health", get(routes::health))
        .route("/tasks", get(routes::list).post(routes::add))
        .route("/tasks/quick", post(routes::quick_add))
        .route(
            "/tasks/{id}",
            get(routes::show)
                .patch(routes::change)
                .delete(routes::remove),
        )
        .layer(TraceLayer::new_for_http())
        .with_state(store)
}
