//! The real binary against the real server.

use std::process::Stdio;

use tokio::{net::TcpListener, process::Command};
use tracker_core::TaskStore;

async fn start() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(
        async move { axum::serve(listener, tracker_api::router(TaskStore::default())).await },
    );
    format!("http://{address}")
}

async fn tracker(server: &str, arguments: &[&str]) -> (bool, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_tracker"))
        // Loopback is reached directly, whatever proxy the machine is told to use.
        .env("NO_PROXY", "127.0.0.1")
        .args(["--server", server])
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .await
        .unwrap();
    let text = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8(text).unwrap())
}

#[tokio::test]
async fn a_task_goes_from_added_to_done() {
    let server = start().await;
    let (_, id) = tracker(&server, &["add", "Fix", "the", "login", "#web", "!high"]).await;
    let id = id.trim();

    let marked = tracker(&server, &["mark", id, "done"]).await;
    assert_eq!(marked, (true, "Fix the login is done\n".into()));

    let (_, list) = tracker(&server, &["list", "--status", "done"]).await;
    assert_eq!(
        list,
        format!("{id}  done         high    Fix the login #web\n")
    );
}

#[tokio::test]
async fn an_error_of_the_server_is_shown_as_it_says() {
    let server = start().await;
    let id = "019c0000-0000-7000-8000-000000000000";
    let (succeeded, text) = tracker(&server, &["remove", id]).await;
    assert!(!succeeded);
    assert!(text.contains(&format!("there is no task {id}")), "{text}");
}
