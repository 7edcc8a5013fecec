use anyhow::{Context, bail};
use reqwest::{RequestBuilder, Response};
use serde_json::Value;
use tracker_core::{NewTask, Task, TaskChange, TaskFilter};
use uuid::Uuid;

/// The server's routes as functions.
pub struct Client {
    http: reqwest::Client,
    server: String,
}

impl Client {
    pub fn new(server: String) -> Self {
        Self {
            http: reqwest::Client::new(),
            server,
        }
    }

    pub async fn add(&self, new: &NewTask) -> anyhow::Result<Task> {
        let request = self.http.post(self.url("/tasks")).json(new);
        Ok(self.answer(request).await?.json().await?)
    }

    pub async fn list(&self, filter: &TaskFilter) -> anyhow::Result<Vec<Task>> {
        let request = self.http.get(self.url("/tasks")).query(filter);
        Ok(self.answer(request).await?.json().await?)
    }

    pub async fn change(&self, id: Uuid, change: &TaskChange) -> anyhow::Result<Task> {
        let request = self.http.patch(self.url(&format!("/tasks/{id}")));
        Ok(self.answer(request.json(change)).await?.json().await?)
    }

    pub async fn remove(&self, id: Uuid) -> anyhow::Result<()> {
        let request = self.http.delete(self.url(&format!("/tasks/{id}")));
        self.answer(request).await.map(|_| ())
    }

    fn url(&self, path: &str) -> String {
        format!("{}{path}", self.server.trim_end_matches('/'))
    }

    async fn answer(&self, request: RequestBuilder) -> anyhow::Result<Response> {
        let response = request
            .send()
            .await
            .with_context(|| format!("no answer from {}", self.server))?;
        let status = response.status();
        if status.is_success() {
            return Ok(response);
        }
        let answer: Value = response.json().await.unwrap_or_default();
        match answer["error"].as_str() {
            Some(message) => bail!("{message}"),
            None => bail!("the server answered {status}"),
        }
    }
}
