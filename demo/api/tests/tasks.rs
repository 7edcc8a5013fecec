//! The whole server, started on a free port of loopback and used over HTTP.

use reqwest::{Client, Response, StatusCode};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tracker_core::{Priority, Status, Task, TaskStore};

async fn start() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(
        async move { axum::serve(listener, tracker_api::router(TaskStore::default())).await },
    );
    format!("http://{address}")
}

/// Loopback is reached directly, whatever proxy the machine is told to use.
fn client() -> Client {
    Client::builder().no_proxy().build().unwrap()
}

async fn get(url: &str) -> Response {
    client().get(url).send().await.unwrap()
}

async fn quick_add(server: &str, line: &'static str) -> Task {
    let request = client().post(format!("{server}/tasks/quick"));
    let response = request.body(line).send().await.unwrap();
    assert_eq!(response.status(), StatusCode::CREATED);
    response.json().await.unwrap()
}

async fn list(server: &str, query: &str) -> Vec<Task> {
    let response = get(&format!("{server}/tasks?{query}")).await;
    response.json().await.unwrap()
}

#[tokio::test]
async fn says_that_it_is_well() {
    let server = start().await;
    let response = get(&format!("{server}/health")).await;
    let health: Value = response.json().await.unwrap();
    assert_eq!(health["status"], "ok");
}

#[tokio::test]
async fn what_was_added_is_listed_by_tag() {
    let server = start().await;
    let added = quick_add(&server, "Fix the login #web !high").await;
    quick_add(&server, "Water the plants #office").await;

    assert_eq!(added.priority, Priority::High);
    assert_eq!(list(&server, "tag=web").await, [added]);
    assert_eq!(list(&server, "").await.len(), 2);
}

#[tokio::test]
async fn a_task_that_is_done_leaves_the_open_ones() {
    let server = start().await;
    let task = quick_add(&server, "Fix the login").await;

    let request = client().patch(format!("{server}/tasks/{}", task.id));
    let response = request
        .json(&json!({ "status": "done" }))
        .send()
        .await
        .unwrap();
    let changed: Task = response.json().await.unwrap();

    assert_eq!(changed.status, Status::Done);
    assert!(list(&server, "status=open").await.is_empty());
}

#[tokio::test]
async fn a_task_that_is_removed_is_not_found() {
    let server = start().await;
    let url = format!("{server}/tasks/{}", quick_add(&server, "Rest").await.id);

    let removed = client().delete(&url).send().await.unwrap();
    assert_eq!(removed.status(), StatusCode::NO_CONTENT);
    let missing = get(&url).await;
    assert_eq!(missing.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_line_that_cannot_be_read_is_answered_with_the_reason() {
    let server = start().await;
    let request = client().post(format!("{server}/tasks/quick"));
    let response = request.body("Rest !soon").send().await.unwrap();

    assert_eq!(response.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let answer: Value = response.json().await.unwrap();
    assert_eq!(
        answer["error"],
        "priority: `soon` is not one of low, normal, high, urgent"
    );
}
