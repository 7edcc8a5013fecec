//! Keeps the lines of a text with their embeddings in LanceDB, and finds those nearest to a question.
use std::{error::Error, future::poll_fn, sync::Arc, time::Duration};

use fastembed::{EmbeddingModel, TextEmbedding, TextInitOptions};
use lancedb::arrow::arrow_array::{
    FixedSizeListArray, RecordBatch, StringArray, types::Float32Type,
};
use lancedb::arrow::arrow_schema::{DataType, Field, Schema};
use lancedb::query::{ExecutableQuery, QueryBase};
use lancedb::{Connection, Table};
use tokio::{fs, select, signal, sync::mpsc, task, time};

type Fallible<T> = Result<T, Box<dyn Error + Send + Sync>>;

const NUMBERS: i32 = 384;
const AT_ONCE: usize = 64;

#[tokio::main]
async fn main() -> Fallible<()> {
    let mut words = std::env::args().skip(1);
    let text = fs::read_to_string(words.next().ok_or("which text?")?).await?;
    let question = words.collect::<Vec<_>>().join(" ");
    select! {
        found = answer(text, question) => for line in found? { println!("{line}") },
        _ = signal::ctrl_c() => eprintln!("stopped"),
    }
    Ok(())
}

async fn answer(text: String, question: String) -> Fallible<Vec<String>> {
    let (send, mut batches) = mpsc::channel(2);
    let embedding = task::spawn_blocking(move || embed(&text, question, send));
    let db = time::timeout(Duration::from_secs(10), lancedb::connect("data").execute()).await??;
    let mut table = None;
    while let Some(batch) = batches.recv().await {
        table = Some(add(&db, table, batch).await?);
    }
    let question = embedding.await??;
    match table {
        Some(table) => nearest(&table, question).await,
        None => Ok(vec![]),
    }
}

/// Runs the model, which is work for a thread of its own.
fn embed(text: &str, question: String, to: mpsc::Sender<RecordBatch>) -> Fallible<Vec<f32>> {
    let options = TextInitOptions::new(EmbeddingModel::AllMiniLML6V2);
    let mut model = TextEmbedding::try_new(options)?;
    let lines: Vec<&str> = text.lines().filter(|line| !line.is_empty()).collect();
    for some in lines.chunks(AT_ONCE) {
        to.blocking_send(batch(some, model.embed(some, None)?)?)?;
    }
    Ok(model.embed([question], None)?.remove(0))
}

fn batch(lines: &[&str], vectors: Vec<Vec<f32>>) -> Fallible<RecordBatch> {
    let item = Arc::new(Field::new("item", DataType::Float32, true));
    let fields = vec![
        Field::new("line", DataType::Utf8, false),
        Field::new("vector", DataType::FixedSizeList(item, NUMBERS), true),
    ];
    let vectors = vectors
        .into_iter()
        .map(|one| Some(one.into_iter().map(Some).collect::<Vec<_>>()));
    let vectors = FixedSizeListArray::from_iter_primitive::<Float32Type, _, _>(vectors, NUMBERS);
    let columns: Vec<lancedb::arrow::arrow_array::ArrayRef> = vec![
        Arc::new(StringArray::from(lines.to_vec())),
        Arc::new(vectors),
    ];
    Ok(RecordBatch::try_new(
        Arc::new(Schema::new(fields)),
        columns,
    )?)
}

async fn add(db: &Connection, table: Option<Table>, batch: RecordBatch) -> Fallible<Table> {
    let Some(table) = table else {
        return Ok(db.create_table("lines", batch).execute().await?);
    };
    table.add(batch).execute().await?;
    Ok(table)
}

async fn nearest(table: &Table, question: Vec<f32>) -> Fallible<Vec<String>> {
    let query = table.query().nearest_to(question)?.limit(5);
    let mut stream = query.execute().await?;
    let mut lines = Vec::new();
    while let Some(batch) = poll_fn(|context| stream.as_mut().poll_next(context)).await {
        let batch = batch?;
        let column = batch
            .column_by_name("line")
            .and_then(|one| one.as_any().downcast_ref::<StringArray>());
        lines.extend(column.into_iter().flatten().flatten().map(str::to_owned));
    }
    Ok(lines)
}
