import assert from 'node:assert/strict'
import { test } from 'node:test'
import { root } from '../../scripts/run.ts'
import { type CrateUse, crateUses } from '../../src/audit/sources/crate-use.ts'
import { evidenceFor, knownCrate } from '../../src/audit/sources/known-features.ts'
import { loadTokenizer } from '../../src/audit/sources/rust-parser.ts'
import { readSource } from '../../src/audit/sources/source-facts.ts'
import { PORTS } from './audited.ts'

const tokenize = await loadTokenizer(root, PORTS.files)

/** What some source files of one package use of tokio. */
function uses(...sources: readonly string[]): CrateUse {
  const files = sources.map((source, at) => readSource(`src/${at}.rs`, source, tokenize))
  return crateUses(new Set(['tokio', 'time']), files)('tokio')
}

/** The features of tokio that the sources show to be needed. */
function needed(...sources: readonly string[]): readonly string[] {
  const use = uses(...sources)
  const { features = {} } = knownCrate('tokio', '1.54.1') ?? {}
  const found = Object.entries(features).filter(([, one]) => evidenceFor(one, use) !== undefined)
  return found.map(([name]) => name).sort()
}

const ALL = [
  ...['fs', 'io-std', 'io-util', 'macros', 'net', 'process', 'rt'],
  ...['rt-multi-thread', 'signal', 'sync', 'test-util', 'time'],
]

test('paths in code, in types and behind a leading :: are seen', () => {
  assert.deepEqual(needed('fn a(x: tokio::net::TcpStream) { ::tokio::fs::read("x"); }'), [
    'fs',
    'net',
  ])
})

test('names are followed through use, lists, renames and modules', () => {
  assert.deepEqual(needed('use tokio::{self, io::{self as tio}, sync::mpsc as channel};'), ['sync'])
  assert.deepEqual(needed('use tokio::io;\nfn a() { io::copy(a, b); }'), ['io-util'])
  assert.deepEqual(needed('use tokio as rt;\nuse rt::time;\n'), ['time'])
  assert.deepEqual(needed('extern crate tokio as t;\nfn a() { t::process::Command::new("x"); }'), [
    'process',
  ])
})

test('another crate of the same module names is not it', () => {
  assert.deepEqual(
    needed('use std::{fs, net, process, sync, time};\nfn a() { fs::read("x"); }'),
    [],
  )
})

test('a crate with the name of a module takes nothing away from it', () => {
  assert.deepEqual(needed('use tokio::time;\nfn a() { time::sleep(b); }'), ['time'])
  assert.deepEqual(needed('use tokio::time;', 'use super::*;\nfn a() { time::pause(); }'), [
    'test-util',
    'time',
  ])
})

test('paths inside macros and macro definitions are seen', () => {
  assert.deepEqual(needed('fn a() { println!("{:?}", tokio::time::Instant::now()); }'), ['time'])
  assert.deepEqual(needed('macro_rules! m { () => { $crate::tokio::fs::read("x") } }'), ['fs'])
})

test('attributes count, and what they expand to', () => {
  assert.deepEqual(needed('#[tokio::main]\nasync fn main() {}'), [
    'macros',
    'rt',
    'rt-multi-thread',
  ])
  assert.deepEqual(needed('#[tokio::test]\nasync fn a() {}'), ['macros', 'rt'])
  assert.deepEqual(
    needed('#[tokio::test(flavor = "multi_thread", start_paused = true)]\nasync fn a() {}'),
    ['macros', 'rt', 'rt-multi-thread', 'test-util'],
  )
})

test('methods that need a feature count wherever they stand', () => {
  assert.deepEqual(needed('fn a(b: &mut Builder) { b.enable_time().enable_io(); }'), [
    'net',
    'time',
  ])
})

test('a glob or a re-export may stand for anything below it', () => {
  assert.deepEqual(needed('use tokio::*;'), ALL)
  assert.deepEqual(needed('pub use tokio;'), ALL)
  assert.deepEqual(needed('pub(crate) use tokio::sync as channels;'), ['sync'])
  assert.deepEqual(needed('pub use tokio::io;'), ['io-std', 'io-util', 'net'])
})

test('a name that one file imports is followed into the files that get it by a glob', () => {
  assert.deepEqual(
    needed('use tokio::fs as files;', 'use super::*;\nfn a() { files::read("x"); }'),
    ['fs'],
  )
  assert.deepEqual(needed('use tokio::io as tio;', 'fn a() { crate::tio::copy(); }'), ['io-util'])
})

test('examples in doc comments are tests, other comments and texts are not code', () => {
  const doc = '/// ```\n/// tokio::fs::read("x");\n/// ```\nfn a() {}'
  assert.deepEqual(needed(doc), ['fs'])
  assert.deepEqual(needed('// tokio::fs::read\nconst A: &str = "tokio::net::TcpStream";'), [])
})

test('half a file and other languages are read as far as they go', () => {
  assert.deepEqual(needed('use tokio::fs; fn a( {{{ use tokio::'), ['fs'])
  assert.deepEqual(needed('use {', 'use tokio::{sync', '<html>'), ['sync'])
})

test('code that the build generates is told apart from texts that are taken in', () => {
  assert.equal(uses('include!(concat!(env!("OUT_DIR"), "/x.rs"));').incomplete, true)
  assert.equal(uses('tonic::include_proto!("x");').incomplete, true)
  assert.equal(
    uses('const A: &str = include_str!("x"); const B: &[u8] = include_bytes!("x");').incomplete,
    false,
  )
})

test('each use says where it is', () => {
  const use = uses('fn a() {\n  tokio::fs::read("x");\n}')
  assert.equal(use.paths.get('fs::read'), 'src/0.rs:2')
})
