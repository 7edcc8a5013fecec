//! The tracker on the command line.

mod client;
mod table;

use chrono::Utc;
use clap::{Parser, Subcommand};
use client::Client;
use tracker_core::{Status, TaskChange, TaskFilter, parse_quick_add};
use uuid::Uuid;

/// Keeps track of what is to be done
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// Where the server listens
    #[arg(long, env = "TRACKER_SERVER", default_value = "http://127.0.0.1:8080")]
    server: String,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Add a task, such as `Fix the login #web !high due:2026-03-31`
    Add {
        #[arg(required = true)]
        words: Vec<String>,
    },
    /// Show tasks, the most important first
    List {
        #[arg(long)]
        status: Option<Status>,
        #[arg(long)]
        tag: Option<String>,
        /// Only tasks whose day has passed
        #[arg(long)]
        overdue: bool,
    },
    /// Say how far a task has come
    Mark { id: Uuid, status: Status },
    /// Forget a task
    Remove { id: Uuid },
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let Arguments { server, command } = Arguments::parse();
    run(command, &Client::new(server)).await
}

async fn run(command: Command, client: &Client) -> anyhow::Result<()> {
    let today = Utc::now().date_naive();
    match command {
        Command::Add { words } => {
            let task = client.add(&parse_quick_add(&words.join(" "))?).await?;
            println!("{}", task.id);
        }
        Command::List {
            status,
            tag,
            overdue,
        } => {
            let filter = TaskFilter {
                status,
                tag,
                overdue_on: overdue.then_some(today),
            };
            print!("{}", table::render(&client.list(&filter).await?, today));
        }
        Command::Mark { id, status } => {
            let change = TaskChange {
                status: Some(status),
                ..TaskChange::default()
            };
            let task = client.change(id, &change).await?;
            println!("{} is {}", task.title, task.status);
        }
        Command::Remove { id } => client.remove(id).await?,
    }
    Ok(())
}
