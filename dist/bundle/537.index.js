export const id = 537;

export const ids = [ 537 ];

export const modules = {
 39537: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   POST: () => POST
  });
  var place_config = __webpack_require__(33619), errors = __webpack_require__(84620), shim_records = __webpack_require__(65245), attempt = __webpack_require__(70241), write_gate = __webpack_require__(61683), places = __webpack_require__(72230), comment_on_pull = __webpack_require__(7255), external_node_path_ = __webpack_require__(76760);
  const FLAG = /^-{0,2}[\w -]+=[0-9a-f]{6}$/;
  function flagsIn(text) {
   const ways = new Map;
   for (const line of (text ?? "").split("\n")) {
    const [name = "", ...flags] = line.split("\t");
    /^\w+$/.test(name) && flags.every(flag => FLAG.test(flag)) && ways.set(name, (ways.get(name) ?? new Set).add(flags.join("\t")));
   }
   return Object.fromEntries([ ...ways ].map(([name, found]) => [ name, [ ...found ].sort() ]));
  }
  function flagChanges(now, then) {
   const known = name => Object.hasOwn(then, name) ? then[name] ?? [] : [], both = Object.entries(now).filter(([name]) => known(name).length > 0), clauses = both.map(([name, ways]) => changesOf(ways, known(name))), counts = new Map;
   for (const clause of clauses.flat()) counts.set(clause, (counts.get(clause) ?? 0) + 1);
   const most = [ ...counts ].filter(([, times]) => times * 2 >= both.length);
   return {
    compared: both.length,
    changed: most.map(([clause]) => clause)
   };
  }
  function changesOf(now, then) {
   const changes = now.map(way => {
    const each = then.map(before => between(way, before));
    return each.reduce((least, some) => some.length < least.length ? some : least);
   });
   return [ ...new Set(changes.flat()) ];
  }
  function between(way, before) {
   const [is, was] = [ valuesOf(way), valuesOf(before) ], names = [ ...new Set([ ...is.keys(), ...was.keys() ]) ].sort();
   return names.filter(name => is.get(name) !== was.get(name)).map(name => {
    const how = is.has(name) ? was.has(name) ? "another value" : "not set then" : "not set now";
    return `rustc's ${name === "lints" ? name : `flag ${name}`} (${how})`;
   });
  }
  function valuesOf(way) {
   const flags = way === "" ? [] : way.split("\t");
   return new Map(flags.map(flag => [ flag.slice(0, -7), flag.slice(-6) ]));
  }
  var dist = __webpack_require__(77934), parse_json = __webpack_require__(65175);
  const SCHEMA = 1, KeyRecord = dist.Ikc({
   schema: dist.euz(SCHEMA),
   parts: dist.g1P(dist.YjP(), dist.YjP()),
   ways: dist.lqM(dist.YOg(dist.YjP()), []),
   crates: dist.lqM(dist.g1P(dist.YjP(), dist.YOg(dist.aig())), {})
  });
  function encodeKeyRecord({parts, flags}) {
   const ways = [ ...new Set(Object.values(flags).flat()) ], at = new Map(ways.map((way, index) => [ way, index ])), crates = Object.entries(flags).map(([name, own]) => [ name, own.map(way => at.get(way)) ]);
   return JSON.stringify({
    schema: SCHEMA,
    parts,
    ways,
    crates: Object.fromEntries(crates)
   });
  }
  function decodeKeyRecord(text) {
   const record = (0, parse_json.q)(KeyRecord, text);
   if (record === void 0) return;
   const {parts, ways, crates} = record, flags = Object.entries(crates).map(([name, own]) => [ name, own.flatMap(at => ways[at] ?? []) ]);
   return {
    parts,
    flags: Object.fromEntries(flags)
   };
  }
  function variablesIn(text) {
   const lines = (text ?? "").split("\n").map(line => /^(\w+)=([0-9a-f]+)$/.exec(line));
   return Object.fromEntries(lines.flatMap(found => {
    const [, name, digest] = found ?? [];
    return name === void 0 || digest === void 0 ? [] : [ [ `variable ${name}`, `#${digest}` ] ];
   }));
  }
  const FEWEST_CRATES = 4, MOST_NAMED = 6;
  function explainMisses({hits, misses, changed, compared}) {
   const all = hits + misses;
   if (all < FEWEST_CRATES || hits * 2 >= all) return;
   const had = `sccache had ${hits} of ${all} crates`;
   if (changed.length === 0) {
    const same = `${had}, though its version, the compiler, paths, settings and CARGO_* variables`;
    return compared === 0 ? `${same} are those of the last recorded run: that one did not compile these crates, or the store does not have them any more.` : `${same} are those of the last recorded run, and rustc's flags, too: the code of the others changed, or the store does not have them any more.`;
   }
   const named = changed.slice(0, MOST_NAMED), more = changed.length > named.length ? `, and ${changed.length - named.length} more` : "";
   return `${had}. In the keys of all or most crates, these differ from the last recorded run: ${named.join(", ")}${more}. Jobs that share a store need the same values.`;
  }
  var key_parts = __webpack_require__(40929), cargo_paths = __webpack_require__(41175), smol_toml_dist = __webpack_require__(3292), read_config = __webpack_require__(60425);
  const COMMAND_LINE = "--config";
  function argumentValues(args, name) {
   const end = args.indexOf("--"), own = end === -1 ? args : args.slice(0, end);
   return own.flatMap((arg, index) => own[index - 1] === name ? [ arg ] : arg.startsWith(`${name}=`) ? [ arg.slice(name.length + 1) ] : []);
  }
  async function readCommandLine(args, cwd, files) {
   const read = [];
   for (const argument of argumentValues(args, "--config")) {
    const path = (0, external_node_path_.isAbsolute)(argument) ? argument : (0, external_node_path_.join)(cwd, argument), fromFile = await (0, 
    read_config.w)(path, files), table = fromFile.length > 0 ? void 0 : parseArgument(argument);
    table !== void 0 && read.push({
     path: COMMAND_LINE,
     table
    });
    read.push(...fromFile.toReversed());
   }
   return read;
  }
  function parseArgument(text) {
   try {
    return (0, smol_toml_dist.qg)(text);
   } catch {
    return;
   }
  }
  var config = __webpack_require__(58812), merge_config = __webpack_require__(10839), read_manifest = __webpack_require__(63358), setting_line = __webpack_require__(5887);
  const BUILDS = /^cargo (?:\+\S+ )?(?:build|check|test|run|bench|rustc|rustdoc|doc|install|fix|clippy|nextest|[bctrd])(?: |$)/;
  async function reviewCommands({commands, settings, configParent}, files) {
   const file = (0, place_config.OY)(configParent), ours = settings.filter(({outcome, from}) => outcome === "set" && from.startsWith(file));
   if (ours.length === 0) return [];
   const notes = [];
   for (const command of commands.filter(({label}) => BUILDS.test(label))) {
    notes.push(...await reviewPlace(command, configParent, files));
    notes.push(...await reviewArguments(command, ours, files));
    notes.push(...await reviewManifest(command, ours, files));
   }
   return [ ...new Set(notes) ];
  }
  async function reviewPlace(command, configParent, files) {
   const {label, cwd} = command;
   if (/^cargo (?:\+\S+ )?install /.test(label) && argumentValues(command.args, "--path").length === 0) return [ `\`${label}\` reads the config of CARGO_HOME alone, so it built without the settings.` ];
   const here = await files.realPath(cwd) ?? cwd;
   return (0, cargo_paths.Yw)(here, await files.realPath(configParent) ?? configParent) ? [] : [ `\`${label}\` was started in ${cwd}, where cargo does not find the settings, so it built without them. Start it inside the checkout.` ];
  }
  async function reviewArguments({label, args, cwd}, ours, files) {
   const layers = await readCommandLine(args, cwd, files), keys = layers.flatMap(({table}) => (0, 
   merge_config.FQ)(table).map(([key]) => (0, config.xT)(key))), beaten = ours.map(({key}) => key).filter(key => keys.includes(key));
   return beaten.length === 0 ? [] : [ `\`${label}\` sets ${beaten.join(", ")} with --config, which wins over the setting here.` ];
  }
  async function reviewManifest(command, ours, files) {
   if (isRelease(command)) return [];
   const [named] = argumentValues(command.args, "--manifest-path"), folder = named === void 0 ? command.cwd : (0, 
   external_node_path_.dirname)((0, external_node_path_.resolve)(command.cwd, named)), manifest = await (0, 
   read_manifest.M)(folder, files);
   return manifest === void 0 ? [] : ours.flatMap(({key, value}) => {
    const path = partsOf(key), theirs = (0, config.fK)(manifest.table, path);
    if (theirs === void 0 || String(theirs) === value) return [];
    const line = (0, setting_line.c)(manifest.text ?? "", path), place = line === void 0 ? manifest.path : `${manifest.path}:${line}`;
    return [ `${key} = ${value} won over ${place} (${theirs}) in \`${command.label}\`: that workspace is not the one of the input working-directory. Set profile: off, or run it in a job of its own.` ];
   });
  }
  function isRelease({label, args}) {
   const named = argumentValues(args, "--profile").some(profile => /^(release|bench)$/.test(profile));
   return named || args.includes("--release") || args.includes("-r") || /^cargo bench/.test(label);
  }
  function partsOf(key) {
   return key.split(".").map(part => part.replaceAll('"', ""));
  }
  var json_lines = __webpack_require__(24863), who_linked = __webpack_require__(48749);
  const LinkLine = dist.Ikc({
   output: dist.YjP(),
   ms: dist.aig(),
   linker: dist.KIO([ "ours", "default" ]),
   fallback: dist.zMY(),
   reason: dist.lqM(dist.YjP())
  });
  async function countLinked(recordFile, files) {
   const text = await (0, json_lines.a)(recordFile, files) ?? "", links = (0, json_lines.L)(text).filter(line => dist.is(LinkLine, line)), outputs = new Set(links.map(link => link.output)), linked = {};
   for (const output of outputs) {
    const linker = await (0, who_linked.q)(output, files);
    linker !== void 0 && (linked[linker] = (linked[linker] ?? 0) + 1);
   }
   const fallbacks = links.filter(({fallback}) => fallback);
   return {
    linked,
    fallbacks: fallbacks.length,
    fallbackReason: fallbacks.find(({reason}) => reason !== void 0)?.reason,
    links: links.length,
    linkMs: links.reduce((sum, {ms}) => sum + ms, 0),
    outputs
   };
  }
  var target_layout = __webpack_require__(83369);
  const MOST_NAMES = 2e4;
  async function linkedElsewhere({ours, targetFolders, sinceMs}, files) {
   const profiles = [ ...ours ].flatMap(output => (0, target_layout.d5)((0, external_node_path_.dirname)(output)) ?? []), searched = profiles.length > 0 ? profiles : await profilesIn(targetFolders, files), folders = await outputFolders(new Set(searched), files), linked = {};
   for (const folder of folders) for (const name of await programsIn(folder, files)) {
    const path = (0, external_node_path_.join)(folder, name), facts = await files.facts(path);
    if (facts?.kind !== "file" || ours.has(path) || facts.modifiedMs < sinceMs) continue;
    const linker = await (0, who_linked.q)(path, files);
    linker !== void 0 && (linked[linker] = (linked[linker] ?? 0) + 1);
   }
   return linked;
  }
  async function profilesIn(targetFolders, files) {
   const found = [];
   for (const target of targetFolders) for (const first of await namesIn(target, files)) {
    const second = await namesIn((0, external_node_path_.join)(target, first), files), isProfile = second.includes("deps") || second.includes("build"), names = isProfile ? [ "" ] : second;
    found.push(...names.map(name => (0, external_node_path_.join)(target, first, name)));
   }
   return found;
  }
  async function outputFolders(profiles, files) {
   const list = path => namesIn(path, files), found = [];
   for (const profile of profiles) {
    found.push((0, external_node_path_.join)(profile, "deps"), (0, external_node_path_.join)(profile, "examples"));
    found.push(...(await (0, target_layout.gZ)(profile, {
     list
    })).map(unit => (0, external_node_path_.join)(unit, "out")));
   }
   return found;
  }
  const LINKED = /^[^.]+$|\.(so|exe|dll|dylib)$/;
  async function programsIn(folder, files) {
   const names = await namesIn(folder, files);
   return names.length > MOST_NAMES ? [] : names.filter(name => LINKED.test(name));
  }
  async function namesIn(path, files) {
   try {
    return await files.list(path);
   } catch {
    return [];
   }
  }
  var markdown = __webpack_require__(82354), sccache_failure = __webpack_require__(73049), server = __webpack_require__(30513), statistics = __webpack_require__(73492), stop = __webpack_require__(16011), cargo_arguments = __webpack_require__(92518), collect_commands = __webpack_require__(78595), job_record = __webpack_require__(99997), target_folder = __webpack_require__(94187);
  function workByKind(commands, procMacros) {
   const sums = new Map;
   for (const unit of commands.flatMap(({units}) => units)) for (const [kind, ms] of work_kinds_partsOf(unit, procMacros)) sums.set(kind, (sums.get(kind) ?? 0) + ms);
   return Object.fromEntries([ ...sums ].filter(([, ms]) => ms > 0));
  }
  function work_kinds_partsOf({name, target, durationMs, codegenMs}, procMacros) {
   return target === "build-script (run)" ? [ [ "build scripts, run", durationMs ] ] : target.startsWith("build-script") ? [ [ "build scripts, compiled", durationMs ] ] : procMacros.has(name.replaceAll("-", "_")) && target === "" ? [ [ "proc macros", durationMs ] ] : target === "" || target.includes('"lib"') ? codegenMs === void 0 ? [ [ "libraries", durationMs ] ] : [ [ "front end", Math.max(0, durationMs - codegenMs) ], [ "code generation", codegenMs ] ] : [ [ "programs and tests, with linking", durationMs ] ];
  }
  const Compile = dist.Ikc({
   crate: dist.YjP(),
   type: dist.YjP(),
   via: dist.KIO([ "sccache", "direct", "fallback" ]),
   reason: dist.lqM(dist.YjP()),
   unseen: dist.lqM(dist.zMY())
  });
  async function readLauncherCounts(recordsFolder, files) {
   const text = await (0, json_lines.a)((0, external_node_path_.join)(recordsFolder, "rustc.jsonl"), files) ?? "", compiles = (0, 
   json_lines.L)(text).filter(line => dist.is(Compile, line)), reasonsOf = via => countEach(compiles.filter(line => line.via === via).map(({reason}) => reason ?? ""));
   return {
    viaSccache: compiles.filter(({via}) => via === "sccache").length,
    direct: reasonsOf("direct"),
    fallback: reasonsOf("fallback"),
    unseen: compiles.filter(({unseen}) => unseen === !0).length,
    procMacros: new Set(compiles.filter(({type}) => type === "proc-macro").map(line => line.crate))
   };
  }
  function countEach(reasons) {
   const counts = new Map;
   for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
   return Object.fromEntries(counts);
  }
  async function completeRecord(state, places, runner) {
   const {files, commands} = runner, sccache = await collectSccache(state, places, runner), begun = (0, 
   job_record.u)(await files.readText(places.recordFile) ?? "");
   if (begun === void 0) throw new Error(`a step of this job has removed or changed ${places.recordFile}`);
   const cargos = await (0, collect_commands.F)(places.records, {
    files,
    commands
   }), record = {
    ...begun,
    ...state.setUpMs === void 0 ? {} : {
     setUpMs: state.setUpMs
    },
    complete: !0,
    commands: [ ...cargos ].map(command => withHonestCpu(command, sccache.counts)),
    linker: await linkerRecord(begun, places, runner),
    ...sccache.counts === void 0 ? {} : {
     sccache: sccache.counts
    },
    ...await measuredWork(cargos, places, files)
   };
   await files.writeText(places.recordFile, JSON.stringify(record));
   warnOfFallbacks(record, runner);
   const {settings} = record, said = (await (0, shim_records.s)(places.records, files)).map(({args, cwd}) => ({
    label: (0, cargo_arguments.Md)(args),
    args,
    cwd
   })), review = {
    commands: said,
    settings,
    configParent: places.configParent
   }, reviewed = await reviewCommands(review, files);
   return {
    record,
    notes: [ ...sccache.notes, ...reviewed, ...unseenNotes(record) ]
   };
  }
  async function linkerRecord({linker, startedAtMs}, {records}, {files, commands}) {
   const counts = await countLinked((0, external_node_path_.join)(records, "links.jsonl"), files), {linked, links, linkMs, fallbacks, fallbackReason, outputs} = counts, targetFolders = links > 0 ? [] : await targetFoldersOf(records, {
    files,
    commands
   }), request = {
    ours: outputs,
    targetFolders,
    sinceMs: startedAtMs
   }, elsewhere = await linkedElsewhere(request, files), reason = fallbackReason === void 0 ? {} : {
    fallbackReason
   };
   return {
    ...linker,
    linked,
    elsewhere,
    links,
    linkMs,
    fallbacks,
    ...reason
   };
  }
  async function targetFoldersOf(records, {files, commands}) {
   const find = (0, target_folder.mG)(commands), folders = [];
   for (const command of await (0, shim_records.s)(records, files)) {
    const folder = command.timings ? await find(command) : void 0;
    folder !== void 0 && folders.push(folder);
   }
   return [ ...new Set(folders) ];
  }
  async function measuredWork(cargos, {records}, files) {
   const {procMacros, unseen} = await readLauncherCounts(records, files), work = workByKind(cargos, procMacros);
   return {
    ...Object.keys(work).length === 0 ? {} : {
     work
    },
    ...unseen === 0 ? {} : {
     unseenCompiles: unseen
    }
   };
  }
  function withHonestCpu({cpuMs, ...command}, sccache) {
   const isWhole = sccache === void 0 || sccache.hits + sccache.misses === 0;
   return cpuMs !== void 0 && isWhole ? {
    ...command,
    cpuMs
   } : command;
  }
  async function collectSccache({sccache}, {records}, {files, commands, log, job}) {
   if (sccache === void 0) return {
    notes: []
   };
   const lines = await readLauncherCounts(records, files), fallbacks = Object.values(lines.fallback).reduce((sum, times) => sum + times, 0), launcher = {
    ...lines,
    fallbacks
   }, failure = {
    what: "read what sccache did",
    otherwise: "The summary leaves it out."
   }, stopped = await (0, attempt.C)(failure, () => (0, stop.g)(sccache, {
    files,
    commands
   }), log);
   await files.remove((0, server.DD)(job.context.temp));
   const restart = (0, stop.z)(stopped?.statistics, launcher), notes = [ stopped?.note, restart ].filter(note => note !== void 0);
   fallbacks > 0 && log.warning((0, sccache_failure.vi)(lines.fallback));
   const counts = (0, statistics.Vb)(stopped?.statistics, launcher, sccache), unstored = (0, 
   statistics.Wq)(counts);
   unstored !== void 0 && log.warning(unstored);
   return {
    counts,
    notes
   };
  }
  function warnOfFallbacks({linker}, {log}) {
   const {chosen, fallbacks = 0, fallbackReason} = linker;
   if (fallbacks === 0) return;
   const why = fallbackReason === void 0 ? "" : ` (${fallbackReason})`, they = fallbacks === 1 ? "it" : "them";
   log.warning(`${chosen} failed at ${(0, markdown.U9)(fallbacks, "link")}${why}. The default linker then did ${they}.`);
  }
  function unseenNotes({unseenCompiles = 0}) {
   return unseenCompiles === 0 ? [] : [ `${unseenCompiles} compilations came from a cargo that was called by its path, past fast-cargo's on PATH: its time is not in this report.` ];
  }
  const KEY_FILE = "sccache-key.json";
  async function explainedRecord(state, places, runner) {
   const completed = await completeRecord(state, places, runner), {record, notes} = completed, {sccache} = record;
   if (sccache === void 0 || sccache.hits + sccache.misses === 0) return {
    completed,
    keys: {}
   };
   const parts = await ingredientsOf(record, sccache, places, runner), flags = flagsIn(await runner.files.readText((0, 
   external_node_path_.join)(places.records, "sccache-flags"))), now = {
    parts,
    flags
   }, before = decodeKeyRecord(await runner.files.readText((0, external_node_path_.join)(places.history, KEY_FILE))), note = before && explainMisses({
    ...sccache,
    ...changesBetween(now, before)
   }), all = note === void 0 ? notes : [ ...notes, note ];
   return {
    completed: {
     record,
     notes: all
    },
    keys: {
     [KEY_FILE]: encodeKeyRecord(now)
    }
   };
  }
  function changesBetween(now, before) {
   const parts = (0, key_parts.tX)(now.parts, before.parts), {changed, compared} = flagChanges(now.flags, before.flags);
   return {
    changed: [ ...parts, ...changed ],
    compared
   };
  }
  async function ingredientsOf(record, sccache, {records}, {files, job}) {
   const told = await files.readText((0, external_node_path_.join)(records, "sccache-variables"));
   return {
    rustc: record.versions.rustc ?? "",
    sccache: sccache.version,
    "path of the checkout": job.context.workspace,
    CARGO_HOME: job.env("CARGO_HOME") ?? (0, external_node_path_.join)(job.env("HOME") ?? "", ".cargo"),
    ...settingsOf(record),
    ...variablesIn(told)
   };
  }
  function settingsOf({settings}) {
   const kept = settings.filter(({key}) => !key.endsWith("rustc-wrapper"));
   return Object.fromEntries(kept.map(({key, value}) => [ `setting ${key}`, (0, key_parts.VK)(value) ]));
  }
  var audit_line = __webpack_require__(55130);
  const MOST_RUNS = 30;
  function runsInScope(now, history, {ref, baseSha}) {
   const earlier = history.runs.filter(run => run.startedAtMs < now.startedAtMs && !isSameAttempt(run, now)).filter(run => ref === void 0 || run.ref === ref), base = baseSha === void 0 ? -1 : earlier.findLastIndex(({sha}) => sha === baseSha), runs = base === -1 ? earlier : earlier.slice(0, base + 1);
   return {
    runs: runs.slice(-MOST_RUNS),
    upToSha: base === -1 ? void 0 : baseSha
   };
  }
  function isSameAttempt(one, other) {
   return one.runId === other.runId && one.runAttempt === other.runAttempt;
  }
  var short_version = __webpack_require__(39496);
  function causesOf(now, before, knownUnits) {
   const [units, earlier] = [ now.command.units ?? [], before.command.units ?? [] ], onlyNow = without(units, earlier), onlyBefore = without(earlier, units), bumps = bumpsIn(onlyNow, onlyBefore), bumped = new Set(bumps.flatMap(({now: one, before: other}) => [ one, other ])), [again, added] = divide(onlyNow.filter(unit => !bumped.has(unit)), ({key}) => knownUnits.has(key)), spared = onlyBefore.filter(unit => !bumped.has(unit)), causes = [ bumpCause(bumps), {
    kind: "added",
    what: crates(added),
    changeMs: total(added)
   }, {
    kind: "done again",
    what: crates(again),
    changeMs: total(again)
   }, {
    kind: "spared",
    what: crates(spared),
    changeMs: -total(spared)
   }, featureCause(now, before), conditionCause(now, before) ];
   return causes.filter(({what}) => what.length > 0).toSorted((one, other) => Math.abs(other.changeMs) - Math.abs(one.changeMs));
  }
  function bumpsIn(onlyNow, onlyBefore) {
   const earlier = new Map(onlyBefore.map(unit => [ withoutVersion(unit.key), unit ]));
   return onlyNow.flatMap(now => {
    const before = earlier.get(withoutVersion(now.key));
    earlier.delete(withoutVersion(now.key));
    return before === void 0 ? [] : [ {
     now,
     before
    } ];
   });
  }
  function bumpCause(bumps) {
   const words = bumps.toSorted((one, other) => weight(other) - weight(one)).map(({now, before}) => {
    const [name = "", to = ""] = now.key.split(" ");
    return `${name} ${before.key.split(" ")[1] ?? ""} -> ${to}`;
   }), changeMs = bumps.reduce((sum, bump) => sum + weight(bump), 0);
   return {
    kind: "bumped",
    what: [ ...new Set(words) ],
    changeMs
   };
  }
  function weight({now, before}) {
   return now.durationMs - before.durationMs;
  }
  function featureCause(now, before) {
   const changed = Object.entries(now.run.features ?? {}).flatMap(([crate, features]) => {
    const earlier = before.run.features?.[crate], added = features.filter(feature => earlier?.includes(feature) === !1);
    return added.length === 0 ? [] : [ {
     crate,
     added
    } ];
   }), names = new Set(changed.map(({crate}) => crate));
   return {
    kind: "features",
    what: changed.map(({crate, added}) => `${crate} + ${added.join(", ")}`),
    changeMs: changeOfCommon(now, before, ({key}) => names.has(crateOf(key)))
   };
  }
  function conditionCause(now, before) {
   const [current, earlier] = [ conditions(now), conditions(before) ], what = Object.entries(current).filter(([name, value]) => earlier[name] !== void 0 && earlier[name] !== value).map(([name, value]) => `${name}: ${earlier[name]} -> ${value}`);
   return {
    kind: "conditions",
    what,
    changeMs: changeOfCommon(now, before, () => !0)
   };
  }
  function conditions({run}) {
   const {cargo} = run.conditions ?? {};
   return {
    ...run.conditions,
    ...cargo === void 0 ? {} : {
     cargo: (0, short_version.L)(cargo)
    },
    ...run.rustc === "" ? {} : {
     rustc: (0, short_version.L)(run.rustc)
    }
   };
  }
  function changeOfCommon(now, before, counts) {
   const earlier = new Map((before.command.units ?? []).map(unit => [ unit.key, unit.durationMs ]));
   return (now.command.units ?? []).filter(counts).reduce((sum, {key, durationMs}) => sum + durationMs - (earlier.get(key) ?? durationMs), 0);
  }
  function without(units, others) {
   const left = new Map;
   for (const {key} of others) left.set(key, (left.get(key) ?? 0) + 1);
   return units.filter(({key}) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
   }).toSorted((one, other) => other.durationMs - one.durationMs);
  }
  function divide(items, isFirst) {
   return [ items.filter(isFirst), items.filter(item => !isFirst(item)) ];
  }
  function crates(units) {
   const sorted = units.toSorted((one, other) => other.durationMs - one.durationMs);
   return [ ...new Set(sorted.map(({key}) => crateOf(key))) ];
  }
  function crateOf(key) {
   return key.split(" ").slice(0, 2).join(" ");
  }
  function withoutVersion(key) {
   return key.split(" ").toSpliced(1, 1).join(" ");
  }
  function total(units) {
   return units.reduce((sum, {durationMs}) => sum + durationMs, 0);
  }
  function isCold({conditions, sccache}) {
   return conditions?.cache === "nothing restored" && (sccache?.hits ?? 0) === 0;
  }
  function coldRun(now, earlier) {
   if (isCold(now) || now.commands.length === 0) return;
   const labels = labelsOf(now), found = earlier.findLast(run => isCold(run) && labelsOf(run) === labels && run.commands.every(({outcome, durationMs}) => outcome === "succeeded" && durationMs !== void 0));
   if (found === void 0) return;
   const cargoMs = found.commands.reduce((sum, {durationMs = 0}) => sum + durationMs, 0);
   return {
    cargoMs,
    setUpMs: found.setUpMs ?? 0,
    runId: found.runId
   };
  }
  function labelsOf({commands}) {
   return JSON.stringify(commands.map(({label}) => label));
  }
  function hasRestored({restoredKey, snapshot}) {
   return restoredKey !== void 0 || snapshot?.restoredKey !== void 0;
  }
  function toPastRun(record) {
   const {runId, runAttempt, sha, ref} = record.job, {sccache} = record;
   return {
    runId,
    runAttempt,
    sha,
    ref,
    startedAtMs: record.startedAtMs,
    ...record.setUpMs === void 0 ? {} : {
     setUpMs: record.setUpMs
    },
    rustc: record.versions.rustc ?? "",
    sccache: sccache && {
     hits: sccache.hits,
     misses: sccache.misses
    },
    commands: record.commands.map(toPastCommand),
    conditions: conditionsOf(record),
    features: featuresOf(record)
   };
  }
  function conditionsOf({settings, linker, cache, versions}) {
   const [most] = Object.entries(linker.linked).sort(([, one], [, other]) => other - one);
   return {
    ...Object.fromEntries(settings.filter(({key}) => !/rustc-wrapper$|\.linker$/.test(key)).map(({key, value}) => [ key, value ])),
    ...most === void 0 ? {} : {
     linker: most[0]
    },
    cache: hasRestored(cache) ? "restored" : "nothing restored",
    ...versions.cargo === void 0 ? {} : {
     cargo: versions.cargo
    }
   };
  }
  function featuresOf({commands}) {
   const units = commands.flatMap(({units}) => units), told = units.filter(({features}) => features !== void 0 && features.length > 0);
   return Object.fromEntries(told.map(({name, version, features = []}) => [ `${name} ${version}`, features ]));
  }
  function toPastCommand(command) {
   const {label, outcome, durationMs, unitCounts, units} = command, wasReported = unitCounts !== void 0 || units.length > 0;
   return {
    label,
    outcome,
    durationMs,
    units: wasReported ? units.map(toPastUnit) : void 0
   };
  }
  function toPastUnit({name, version, target, durationMs}) {
   return {
    key: `${name} ${version} ${target}`.trim(),
    durationMs
   };
  }
  function isComparable(command) {
   const ended = command.outcome === "succeeded" || command.outcome === "unknown";
   return ended && command.durationMs !== void 0;
  }
  function compareWork(now, before) {
   const {units} = now.command, earlier = before.command.units;
   if (units === void 0 || earlier === void 0) return {
    kind: "unknown"
   };
   const difference = {
    compiledNow: units.length,
    compiledBefore: earlier.length,
    onlyNow: without(units, earlier).map(({key}) => key),
    onlyBefore: without(earlier, units).map(({key}) => key),
    sccache: differentAnswers(now.run, before.run),
    rustc: differentCompilers(now.run, before.run)
   }, {onlyNow, onlyBefore, sccache, rustc} = difference, isSame = onlyNow.length + onlyBefore.length === 0 && sccache === void 0 && !rustc;
   return isSame ? {
    kind: "same"
   } : {
    kind: "different",
    difference
   };
  }
  function isSameState(now, before) {
   const answers = differentAnswers(now.run, before.run);
   return answers === void 0 && differentCompilers(now.run, before.run) === void 0;
  }
  const NO_ANSWERS = {
   hits: 0,
   misses: 0
  }, TOLERATED_PART = .02;
  function differentAnswers(now, before) {
   const [answers, earlier] = [ now.sccache ?? NO_ANSWERS, before.sccache ?? NO_ANSWERS ], requests = Math.max(same_work_total(answers), same_work_total(earlier)), isClose = Math.abs(answers.hits - earlier.hits) <= requests * TOLERATED_PART;
   return isClose ? void 0 : {
    now: answers,
    before: earlier
   };
  }
  function same_work_total({hits, misses}) {
   return hits + misses;
  }
  function differentCompilers(now, before) {
   return now.rustc === before.rustc ? void 0 : {
    now: now.rustc,
    before: before.rustc
   };
  }
  var spread = __webpack_require__(49944), history_verdict = __webpack_require__(63086);
  const SHORTEST_MS = 500, ENOUGH_UNITS = 10;
  function changedUnits(now, earlier) {
   const series = seriesOf(now, earlier.filter(past => isSameState(now, past)));
   if (series.length === 0) return [];
   const shared = sharedChange(series), context = {
    pooled: (0, spread._6)(series.map(({earlierMs}) => (0, spread.jg)(earlierMs))),
    comparisons: series.length
   };
   return series.flatMap(({unit, earlierMs}) => {
    const {verdict, baseline} = (0, history_verdict.S)(unit.durationMs / shared, earlierMs, context);
    if (baseline === void 0 || verdict !== "faster" && verdict !== "slower") return [];
    const {medianMs: usualMs} = baseline, {key, durationMs: nowMs} = unit;
    return [ {
     key,
     nowMs,
     usualMs,
     changeMs: nowMs - usualMs,
     verdict
    } ];
   }).toSorted((one, other) => Math.abs(other.changeMs) - Math.abs(one.changeMs));
  }
  function seriesOf(now, earlier) {
   const past = earlier.map(({command}) => new Map((command.units ?? []).map(unit => [ unit.key, unit.durationMs ])));
   return (now.command.units ?? []).flatMap(unit => {
    const earlierMs = past.flatMap(units => units.get(unit.key) ?? []), usual = (0, 
    spread.ux)(earlierMs) ?? 0;
    return usual >= SHORTEST_MS ? [ {
     unit,
     earlierMs
    } ] : [];
   });
  }
  function sharedChange(series) {
   if (series.length < ENOUGH_UNITS) return 1;
   const ratios = series.map(({unit, earlierMs}) => unit.durationMs / ((0, spread.ux)(earlierMs) ?? unit.durationMs));
   return (0, spread.ux)(ratios) || 1;
  }
  function compareRuns(now, history, scope) {
   const {runs: earlier, upToSha} = runsInScope(now, history, scope), pairs = now.commands.map((command, index) => {
    const occurrence = occurrenceOf(now.commands, index), past = earlier.flatMap(run => findCommand(run, command.label, occurrence));
    return {
     now: {
      run: now,
      command
     },
     past
    };
   }), context = {
    pooled: pooledNoise(pairs, history),
    isNext: now.ref === scope.ref,
    knownUnits: new Set(earlier.flatMap(({commands}) => commands.flatMap(({units = []}) => units.map(({key}) => key))))
   }, commands = pairs.map(({now, past}) => compareCommand(now, past, context)), cold = coldRun(now, earlier);
   return {
    commands,
    total: totalOf(commands),
    with: {
     ref: scope.ref,
     upToSha
    },
    ...cold === void 0 ? {} : {
     cold
    }
   };
  }
  const SHORTEST_POOLED_MS = 5e3;
  function ownNoise(now, history, scope) {
   const {runs: earlier} = runsInScope(now, history, scope);
   return (0, spread._6)(now.commands.map((command, index) => {
    const past = earlier.flatMap(run => findCommand(run, command.label, occurrenceOf(now.commands, index)));
    return noiseOf({
     now: {
      run: now,
      command
     },
     past
    });
   }));
  }
  function pooledNoise(pairs, {siblings = {}}) {
   return (0, spread._6)([ ...pairs.map(noiseOf), ...Object.values(siblings) ]);
  }
  function noiseOf({now, past}) {
   return (0, spread.jg)(past.filter(earlier => compareWork(now, earlier).kind === "same").map(durationOf).filter(ms => ms >= SHORTEST_POOLED_MS));
  }
  function occurrenceOf(commands, index) {
   const label = commands[index]?.label;
   return commands.slice(0, index).filter(command => command.label === label).length;
  }
  function findCommand(run, label, occurrence) {
   const command = run.commands.filter(command => command.label === label)[occurrence];
   return command !== void 0 && isComparable(command) ? [ {
    run,
    command
   } ] : [];
  }
  function compareCommand(now, earlier, {pooled, isNext, knownUnits}) {
   const before = earlier.at(-1);
   if (before === void 0 || !isComparable(now.command)) return;
   const [nowMs, beforeMs] = [ durationOf(now), durationOf(before) ], work = compareWork(now, before), sameWork = earlier.filter(past => compareWork(now, past).kind === "same"), judgement = (0, 
   history_verdict.S)(nowMs, sameWork.map(durationOf), {
    pooled,
    isNext
   }), isToBeExplained = work.kind === "different" || (0, history_verdict.X)(judgement.verdict);
   return {
    label: now.command.label,
    nowMs,
    beforeMs,
    changeMs: nowMs - beforeMs,
    changeRatio: beforeMs === 0 ? 0 : (nowMs - beforeMs) / beforeMs,
    before: before.run,
    work,
    ...judgement,
    runsOfSameWork: sameWork.length,
    causes: isToBeExplained ? causesOf(now, before, knownUnits) : [],
    units: changedUnits(now, earlier)
   };
  }
  function durationOf({command}) {
   return command.durationMs ?? 0;
  }
  function totalOf(commands) {
   const compared = commands.filter(command => command !== void 0);
   if (compared.length === 0) return;
   const runs = new Set(compared.map(({before}) => `${before.runId} ${before.runAttempt}`)), setUpMs = compared[0]?.before.setUpMs;
   return {
    commands: compared.length,
    nowMs: sum(compared.map(({nowMs}) => nowMs)),
    beforeMs: sum(compared.map(({beforeMs}) => beforeMs)),
    isOneRun: runs.size === 1,
    ...runs.size === 1 && setUpMs !== void 0 ? {
     setUpBeforeMs: setUpMs
    } : {}
   };
  }
  function sum(values) {
   return values.reduce((total, value) => total + value, 0);
  }
  var cache_words = __webpack_require__(60237), cell_report = __webpack_require__(29072), noise = __webpack_require__(58682), durations = __webpack_require__(27378), report_escape = __webpack_require__(62968), report_script = __webpack_require__(24368);
  function describeDifference(difference, total) {
   const {rustc, sccache, onlyNow, onlyBefore, compiledNow, compiledBefore} = difference;
   if (compiledNow === 0) {
    const of = total === void 0 ? "no unit" : `0 of ${(0, markdown.U9)(total, "unit")}`;
    return `fully cached: ${of} compiled (${compiledBefore} last time)`;
   }
   const causes = [ rustc && `another compiler (${version(rustc.now)}, was ${version(rustc.before)})`, sccache && `${answers(sccache.now)} crates from sccache, ${answers(sccache.before)} before`, ...unitCauses(onlyNow, onlyBefore) ];
   return `not comparable: ${causes.filter(cause => cause !== void 0).join(", ")}`;
  }
  function answers({hits, misses}) {
   return `${hits} of ${hits + misses}`;
  }
  function version(line) {
   return (0, report_escape.Hn)((0, report_escape.ml)((0, short_version.L)(line), 40));
  }
  function unitCauses(onlyNow, onlyBefore) {
   const bumps = versionChanges(onlyNow, onlyBefore);
   return [ unitCause(bumps, "of another version"), unitCause(onlyNow.length - bumps, "more"), unitCause(onlyBefore.length - bumps, "fewer") ];
  }
  function versionChanges(onlyNow, onlyBefore) {
   const earlier = onlyBefore.map(work_words_withoutVersion);
   return onlyNow.map(work_words_withoutVersion).filter(unit => {
    const place = earlier.indexOf(unit);
    place !== -1 && earlier.splice(place, 1);
    return place !== -1;
   }).length;
  }
  function work_words_withoutVersion(key) {
   return key.split(" ").toSpliced(1, 1).join(" ");
  }
  function unitCause(units, how) {
   return units === 0 ? void 0 : `${(0, markdown.U9)(units, "unit")} ${how}`;
  }
  const MOST_ROWS = 40, LABEL_LENGTH = 80;
  function renderCommands(record, comparison, repositoryUrl) {
   const rows = record.commands.map((command, index) => ({
    command,
    comparison: comparison?.commands[index]
   }));
   if (rows.length === 0) return "";
   const left = rows.length - MOST_ROWS;
   return (0, markdown.qN)((0, markdown.tp)(COLUMNS, rows.slice(0, MOST_ROWS)), left > 0 ? `And ${left} more; the job record has them all.` : void 0, hasNothingBefore(record, comparison) ? NOTHING_BEFORE : baselineOf(comparison, (0, 
   report_script.Fj)(repositoryUrl)));
  }
  const NOTHING_BEFORE = "No baseline yet: no earlier run of the default branch is known.";
  function baselineOf(comparison, script) {
   const compared = (comparison?.commands ?? []).filter(command => command !== void 0), before = compared.at(-1)?.before;
   if (comparison?.total === void 0 || before === void 0) return;
   const {ref, upToSha} = comparison.with, branch = ref === void 0 ? "all branches" : (0, 
   report_escape.aY)(ref.replace("refs/heads/", "")), merged = upToSha === void 0 ? "" : ", the newest that this is merged with", run = `${(0, 
   report_script.ut)(script, before.runId)} at ${(0, report_script.D3)(script, before.sha)}`;
   return `Baseline: ${branch}, ${run}${merged}.`;
  }
  function hasNothingBefore(record, comparison) {
   const ended = record.commands.some(({outcome}) => outcome === "succeeded");
   return ended && comparison?.total === void 0;
  }
  const COLUMNS = [ {
   title: "Command",
   of: ({command}) => (0, report_escape.aY)((0, report_escape.ml)(command.label, LABEL_LENGTH))
  }, {
   title: "Result",
   of: ({command}) => RESULT[command.outcome](command)
  }, {
   title: "Now",
   align: "right",
   of: ({command}) => optionalDuration(command.durationMs)
  }, {
   title: "Before",
   align: "right",
   of: ({comparison}) => optionalDuration(comparison?.beforeMs)
  }, {
   title: "Change",
   align: "right",
   of: ({comparison}) => comparison === void 0 ? "" : (0, durations.Zg)(comparison.changeMs, comparison.changeRatio)
  }, {
   title: "Verdict",
   of: ({command, comparison}) => comparison === void 0 ? "" : meaning(comparison, command)
  } ], RESULT = {
   succeeded: () => "",
   failed: ({exitCode}) => exitCode === void 0 ? "failed" : `failed (exit ${exitCode})`,
   cancelled: () => "cancelled",
   unknown: ({durationMs}) => durationMs === void 0 ? "still running" : ""
  };
  function optionalDuration(ms) {
   return ms === void 0 ? "" : (0, durations.p0)(ms);
  }
  function meaning(comparison, {unitCounts}) {
   const {work, baseline, verdict, runsOfSameWork, byFiveRuns} = comparison;
   if (work.kind === "unknown") return "";
   if (work.kind === "different") return describeDifference(work.difference, unitCounts?.total);
   if (baseline === void 0) return `comparable; verdict after ${noise.G} such runs (${runsOfSameWork} so far)`;
   const usual = `${(0, durations.mC)(baseline.medianMs, baseline.bandMs)} in ${(0, 
   markdown.U9)(baseline.runs, "run")}`;
   return byFiveRuns ? `the last five runs together are **slower**: before them ${usual}` : verdict === "faster" || verdict === "slower" ? `**${verdict}** than usual: ${usual}` : `no significant change: usually ${usual}`;
  }
  var total_ms = __webpack_require__(17982);
  function wallTime(script, record, comparison, {isSaid}) {
   const {commands, setUpMs} = record, timed = commands.filter(({durationMs}) => durationMs !== void 0), inCommands = (0, 
   markdown.U9)(commands.length, "command");
   if (timed.length === 0) {
    const called = script.strong(`cargo was called for ${inCommands}`);
    return isSaid ? "" : `${called}, none of which ended`;
   }
   const cargoMs = (0, total_ms.V)(timed), own = setUpMs === void 0 ? "" : `${(0, durations.p0)(setUpMs)} ${ownWord(record)} + `, parts = `${own}${(0, 
   durations.p0)(cargoMs)} cargo in ${inCommands}`, times = {
    cargoMs,
    setUpMs,
    inCommands,
    parts
   }, isWhole = commands.every(({outcome}) => outcome === "succeeded"), cold = isWhole ? insteadOf(script, times, comparison?.cold) : void 0;
   return cold ?? withBefore(script, times, {
    commands,
    total: comparison?.total
   });
  }
  function ownWord({setUpMs = 0, cache: {snapshot}}) {
   return (snapshot?.restoreMs ?? 0) * 2 > setUpMs ? "restore" : "set-up";
  }
  function insteadOf(script, {cargoMs, setUpMs = 0, parts}, cold) {
   if (cold === void 0) return;
   const [nowMs, coldMs] = [ cargoMs + setUpMs, cold.cargoMs + cold.setUpMs ];
   if (nowMs >= coldMs * .99) return;
   const times = script.strong(`${(0, durations.p0)(nowMs)} instead of ${(0, durations.p0)(coldMs)}`);
   return `${times} (cold: ${(0, report_script.ut)(script, cold.runId)}): ${parts}`;
  }
  function withBefore(script, times, {commands, total}) {
   const {cargoMs, setUpMs, inCommands, parts} = times, all = setUpMs === void 0 ? `${script.strong(`cargo took ${(0, 
   durations.p0)(cargoMs)}`)} in ${inCommands}` : `${script.strong((0, durations.p0)(cargoMs + setUpMs))}: ${parts}`;
   if (total === void 0) return all;
   const {setUpBeforeMs, nowMs, beforeMs} = total, isAll = total.commands === commands.length;
   if (isAll && setUpMs !== void 0 && setUpBeforeMs !== void 0) {
    const whole = {
     ...total,
     nowMs: nowMs + setUpMs,
     beforeMs: beforeMs + setUpBeforeMs
    };
    return `${all}, ${sinceBefore(script, whole)}`;
   }
   if (isAll) return `${all}${setUpMs === void 0 ? "," : "; cargo took"} ${sinceBefore(script, total)}`;
   const some = total.commands === 1 ? "one" : String(total.commands);
   return `${all}; the ${some} that can be compared took ${(0, durations.p0)(nowMs)}, ${sinceBefore(script, total)}`;
  }
  function sinceBefore({strong}, {nowMs, beforeMs, isOneRun}) {
   const before = `the ${isOneRun ? "run" : "runs"} before (${(0, durations.p0)(beforeMs)})`, changeMs = nowMs - beforeMs;
   if (Math.abs(changeMs) <= beforeMs / 100) return `about as long as ${before}`;
   const change = `${(0, durations.p0)(Math.abs(changeMs))} ${changeMs < 0 ? "less" : "more"}`;
   return `${strong(change)} than ${before}`;
  }
  function renderHeadline(record, comparison, repositoryUrl) {
   return headlineIn((0, report_script.Fj)(repositoryUrl), record, comparison);
  }
  function plainHeadline(record, comparison) {
   return headlineIn(report_script.tZ, record, comparison);
  }
  function headlineIn(script, record, comparison) {
   if (record.commands.length === 0) return noCommand(script);
   const ended = endedBadly(script, record), time = wallTime(script, record, comparison, {
    isSaid: ended.length > 0
   });
   return [ ...ended, ...significant(script, comparison), time, ...(0, cache_words.M8)(script, record) ].filter(part => part !== "").map(part => `${part}.`).join(" ");
  }
  function noCommand({strong, code}) {
   return [ strong("No cargo command was recorded."), "If this job does run cargo: put fast-cargo after the step that installs the toolchain (a step", "that comes later puts another cargo first on PATH), and call it as", `${code("cargo")}, not by its path.` ].join(" ");
  }
  function significant({strong, code}, comparison) {
   return [ "slower", "faster" ].flatMap(verdict => {
    const commands = (comparison?.commands ?? []).filter(command => command !== void 0).filter(command => command.verdict === verdict), [first] = commands;
    if (first === void 0) return [];
    if (commands.length > 1) return strong(`${commands.length} commands are ${verdict} than usual`);
    const since = first.byFiveRuns ? ", in the last five runs together" : "", usualMs = first.baseline?.medianMs ?? first.beforeMs, times = `${(0, 
    durations.p0)(first.nowMs)} instead of ${(0, durations.p0)(usualMs)}`, label = code((0, 
    report_escape.ml)(first.label, LABEL_LENGTH));
    return `${strong(`${label} is ${verdict} than usual`)}${since}: ${times}`;
   });
  }
  const ENDED = {
   failed: () => "failed",
   cancelled: times => (times === 1 ? "was" : "were") + " cancelled"
  };
  function endedBadly({strong, code}, {commands}) {
   return [ "failed", "cancelled" ].flatMap(outcome => {
    const ended = commands.filter(command => command.outcome === outcome), [first] = ended;
    if (first === void 0) return [];
    const which = ended.length === 1 ? code((0, report_escape.ml)(first.label, LABEL_LENGTH)) : `${ended.length} of ${commands.length} commands`;
    return strong(`${which} ${ENDED[outcome](ended.length)}`);
   });
  }
  const MOST_LINES = 3, ADVICE_LENGTH = 500, WORTHWHILE_MS = 2e4;
  function renderAdvice(record) {
   const shown = adviceOf(record).slice(0, MOST_LINES);
   return shown.length === 0 ? "" : `> [!TIP]\n${shown.map(line => `> ${line}`).join("\n>\n")}`;
  }
  function furtherSettings(record) {
   const further = new Set(adviceOf(record).slice(MOST_LINES));
   return onSettings(record).filter(line => further.has(line));
  }
  function adviceOf(record) {
   return [ onIncremental(record), onDebugInfo(record), ...onSettings(record), onTests(record), onBound(record) ].filter(line => line !== void 0);
  }
  function onSettings({settings}) {
   return settings.flatMap(({advice}) => advice === void 0 ? [] : [ (0, report_escape.Hn)(shownPaths(advice)) ]);
  }
  const LONGEST_READ = 2e3;
  function shownPaths(text) {
   return (0, report_escape.ml)(text.slice(0, LONGEST_READ).replace(/(?<![^\s(])(?:\/[^/\s]+)+?((?:\/[^/\s,]+){3})(?=[\s,]|$)/g, "…$1"), ADVICE_LENGTH);
  }
  function onIncremental({sccache, settings}) {
   const times = sccache?.notCached.incremental ?? 0, setting = settings.find(({key, outcome, advice}) => key === "build.incremental" && outcome === "theirs kept" && advice === void 0);
   if (sccache !== void 0 && setting !== void 0 && times !== 0 && !(times * 5 < sccache.hits + sccache.misses)) return `${times} crates were compiled incrementally, which sccache cannot cache: ${(0, 
   report_escape.Hn)((0, report_escape.ml)(setting.from, 100))} asks for it. Set \`CARGO_INCREMENTAL: 0\` there, or leave it out.`;
  }
  function onDebugInfo({settings, commands}) {
   const setting = settings.find(({key, outcome}) => key === "profile.dev.debug" && outcome === "theirs kept"), isFull = setting !== void 0 && /^(true|2|"full")$/.test(setting.value), buildMs = sumOf(commands, ({buildMs}) => buildMs);
   if (isFull && !(buildMs < WORTHWHILE_MS)) return `${(0, durations.p0)(buildMs)} went into builds with full debug information: ${(0, 
   report_escape.Hn)((0, report_escape.ml)(setting.from, 100))} asks for it. With \`debug = "line-tables-only"\` in \`[profile.dev]\`, backtraces are the same, and less is written and linked.`;
  }
  function onTests({commands, settings}) {
   const ranMs = sumOf(commands, ({afterBuildMs}) => afterBuildMs), buildMs = sumOf(commands, ({buildMs}) => buildMs), isOptimised = settings.some(({key}) => key.endsWith("opt-level"));
   if (!(ranMs < 3 * WORTHWHILE_MS || ranMs < buildMs || isOptimised)) return `${(0, 
   durations.p0)(ranMs)} went into running tests or programs, ${(0, durations.p0)(buildMs)} into building them. \`profile: runtime\` in fast-cargo's \`with:\` optimises dependencies: they compile longer, once, and run faster.`;
  }
  function onBound({commands}) {
   const longest = commands.toSorted((one, other) => (other.buildMs ?? 0) - (one.buildMs ?? 0))[0], {buildMs = 0, criticalPath = [], cores} = longest ?? {}, unit = criticalPath.toSorted((one, other) => other.waitedMs - one.waitedMs)[0];
   if (unit === void 0 || cores === void 0 || buildMs < WORTHWHILE_MS) return;
   const isBound = unit.waitedMs > buildMs / 3 && cores.used < cores.available * .6;
   return isBound ? `${(0, report_escape.aY)((0, report_escape.ml)(unit.name, 60))} is on the critical path for ${(0, 
   durations.p0)(unit.waitedMs)} (${(0, durations.uM)(unit.waitedMs, buildMs)} of the build); on average ${cores.used.toFixed(1)} of ${cores.available} cores were busy. Fewer of its features in Cargo.toml, or a split of it, shorten the build by as much.` : void 0;
  }
  function sumOf(commands, read) {
   return commands.reduce((sum, command) => sum + (read(command) ?? 0), 0);
  }
  var audit_section = __webpack_require__(60423);
  const causes_section_MOST_NAMES = 4, MOST_UNITS = 10, MOST_IN_SHORT = 2, causes_section_MOST_ROWS = 30, NAME_LENGTH = 110;
  function renderCauses(comparison) {
   const commands = (comparison?.commands ?? []).filter(command => command !== void 0), rows = rowsOf(commands);
   return (0, markdown.qN)(rows.length === 0 ? void 0 : (0, markdown.zH)(`<b>Why the time differs</b>: ${(0, 
   markdown.KE)(firstOfKind(rows).map(inShort), MOST_IN_SHORT)}`, (0, markdown.qN)((0, 
   markdown.tp)(columnsFor(commands), rows.slice(0, causes_section_MOST_ROWS)), aboutTimes(rows))), renderUnits(commands));
  }
  function rowsOf(commands) {
   const rows = new Map;
   for (const {label, causes} of commands) for (const cause of causes) {
    const key = JSON.stringify([ cause.kind, cause.what ]), known = rows.get(key);
    rows.set(key, {
     labels: [ ...known?.labels ?? [], label ],
     cause: {
      ...cause,
      changeMs: cause.changeMs + (known?.cause.changeMs ?? 0)
     }
    });
   }
   return [ ...rows.values() ].toSorted((one, other) => Math.abs(other.cause.changeMs) - Math.abs(one.cause.changeMs));
  }
  function firstOfKind(rows) {
   return rows.filter(({cause}, index) => index === rows.findIndex(row => row.cause.kind === cause.kind));
  }
  function inHtml(name) {
   return (0, report_escape.ON)((0, report_escape.ml)(name, NAME_LENGTH));
  }
  function inShort({cause: {kind, what, changeMs}}) {
   const words = kind === "conditions" ? (0, markdown.KE)(what.map(inHtml), 1) : WORDS[kind](what.length);
   return changeMs === 0 ? words : `${words} (${(0, durations.Zg)(changeMs, 0)})`;
  }
  function aboutTimes(rows) {
   return rows.some(({cause: {changeMs}}) => changeMs !== 0) ? OVERLAP : "";
  }
  const OVERLAP = "Times are sums over crates, which compile in parallel: the wall time changes less.", WORDS = {
   added: number => `${(0, markdown.U9)(number, "crate")} that no earlier run built`,
   bumped: number => `${(0, markdown.U9)(number, "crate")} of another version`,
   conditions: () => "tools, settings or caches differ",
   "done again": number => `${(0, markdown.U9)(number, "crate")} rebuilt`,
   features: number => `${(0, markdown.U9)(number, "crate")} with more features`,
   spared: number => `${(0, markdown.U9)(number, "crate")} not built this time`
  };
  function columnsFor(commands) {
   const isAll = ({labels}) => labels.length === commands.length, names = ({labels}) => (0, 
   markdown.KE)([ ...new Set(labels) ].map(label => (0, report_escape.aY)((0, report_escape.ml)(label, LABEL_LENGTH))), causes_section_MOST_NAMES), of = row => isAll(row) ? "all" : names(row);
   return commands.length === 1 ? causes_section_COLUMNS : [ ...causes_section_COLUMNS, {
    title: "Command",
    of
   } ];
  }
  const causes_section_COLUMNS = [ {
   title: "Cause",
   of: ({cause}) => WORDS[cause.kind](cause.what.length)
  }, {
   title: "Which",
   of: ({cause}) => (0, markdown.KE)(cause.what.map(name => (0, report_escape.aY)((0, 
   report_escape.ml)(name, NAME_LENGTH))), causes_section_MOST_NAMES)
  }, {
   title: "Time",
   align: "right",
   of: ({cause}) => cause.changeMs === 0 ? "" : (0, durations.Zg)(cause.changeMs, 0)
  } ];
  function renderUnits(commands) {
   const units = commands.flatMap(({units}) => units), slower = units.filter(({verdict}) => verdict === "slower").length;
   if (units.length === 0) return "";
   const parts = [ slower > 0 ? `${slower} slower` : "", units.length > slower ? units.length - slower + " faster" : "" ], summary = `<b>Crates that changed</b>: ${parts.filter(part => part !== "").join(", ")}`;
   return (0, markdown.zH)(summary, (0, markdown.tp)(UNIT_COLUMNS, units.slice(0, MOST_UNITS)));
  }
  const UNIT_COLUMNS = [ {
   title: "Crate",
   of: ({key}) => (0, report_escape.aY)((0, report_escape.ml)(key, NAME_LENGTH))
  }, {
   title: "Now",
   align: "right",
   of: ({nowMs}) => (0, durations.p0)(nowMs)
  }, {
   title: "Usual",
   align: "right",
   of: ({usualMs}) => (0, durations.p0)(usualMs)
  }, {
   title: "Change",
   align: "right",
   of: ({changeMs, usualMs}) => (0, durations.Zg)(changeMs, usualMs === 0 ? 0 : changeMs / usualMs)
  } ], crates_section_MOST_ROWS = 10, crates_section_NAME_LENGTH = 80;
  function renderSlowestCrates({commands, sccache}) {
   const units = commands.flatMap(({label, units}) => units.map(unit => ({
    ...unit,
    command: label
   }))), totalMs = units.reduce((sum, {durationMs}) => sum + durationMs, 0);
   if (totalMs === 0) return "";
   const rows = units.map(unit => ({
    ...unit,
    totalMs
   })).sort((one, other) => other.durationMs - one.durationMs).slice(0, crates_section_MOST_ROWS), inSeveral = new Set(rows.map(({command}) => command)).size > 1, tellsCodegen = sccache === void 0, columns = [ ...crates_section_COLUMNS, ...tellsCodegen ? [ CODE_GENERATION ] : [], ...inSeveral ? [ COMMAND ] : [] ], explanation = tellsCodegen ? `${SHARE} ${CODEGEN}` : SHARE;
   return (0, markdown.zH)(summaryOf(rows), (0, markdown.qN)((0, markdown.tp)(columns, rows), explanation));
  }
  const SHARE = "The share is that of the times of all crates, which overlap.", CODEGEN = "Code generation is told for libraries that others wait for.", crates_section_COLUMNS = [ {
   title: "Crate",
   of: ({name, version}) => (0, report_escape.aY)((0, report_escape.ml)(`${name} ${version}`, crates_section_NAME_LENGTH))
  }, {
   title: "What",
   of: ({target}) => whatOf(target)
  }, {
   title: "Time",
   align: "right",
   of: ({durationMs}) => (0, durations.p0)(durationMs)
  }, {
   title: "Share",
   align: "right",
   of: ({durationMs, totalMs}) => (0, durations.uM)(durationMs, totalMs)
  } ], CODE_GENERATION = {
   title: "Code generation",
   align: "right",
   of: ({codegenMs, durationMs}) => codegenMs === void 0 ? "" : `${(0, durations.p0)(codegenMs)} (${(0, 
   durations.uM)(codegenMs, durationMs)})`
  }, COMMAND = {
   title: "Command",
   of: ({command}) => (0, report_escape.aY)((0, report_escape.ml)(command, LABEL_LENGTH))
  };
  function whatOf(target) {
   return target === "" ? "library" : (0, report_escape.Hn)((0, report_escape.ml)(target.replaceAll('"', ""), crates_section_NAME_LENGTH));
  }
  function summaryOf(rows) {
   const names = rows.slice(0, 3).map(({name, durationMs}) => `${(0, report_escape.ON)((0, 
   report_escape.ml)(name, 40))} ${(0, durations.p0)(durationMs)}`);
   return `<b>Slowest crates</b>: ${names.join(", ")}`;
  }
  var fit = __webpack_require__(33476);
  const FEWEST_POINTS = 4, MOST_POINTS = 30;
  function renderHistory(record, history) {
   const labels = history_section_labelsOf(record.commands), earlier = (history?.runs ?? []).filter(({commands}) => history_section_labelsOf(commands) === labels), all = [ ...earlier, record ].map(({commands}) => (0, 
   total_ms.V)(commands)), points = all.filter(ms => ms > 0).slice(-MOST_POINTS);
   if (points.length < FEWEST_POINTS) return "";
   const [low, high] = [ Math.min(...points), Math.max(...points) ], summary = `<b>The latest ${points.length} runs</b>: ${(0, 
   durations.p0)(low)} to ${(0, durations.p0)(high)}`;
   return (0, markdown.zH)(summary, chart(points));
  }
  function history_section_labelsOf(commands) {
   return JSON.stringify(commands.map(({label}) => label));
  }
  function chart(points) {
   const seconds = points.map(ms => (ms / 1e3).toFixed(1)), top = Math.ceil(Math.max(...points) * 1.1 / 1e3);
   return [ "```mermaid", '%%{init: {"xyChart": {"height": 420, "yAxis": {"labelFontSize": 12}}, "themeVariables": {"xyChart": {"plotColorPalette": "#1f6feb"}}}}%%', "xychart-beta", '  title "Seconds that cargo took, this run last"', `  x-axis "run" 1 --\x3e ${points.length}`, `  y-axis "seconds" 0 --\x3e ${top}`, `  line [${seconds.join(", ")}]`, "```" ].join("\n");
  }
  var pretty_bytes = __webpack_require__(85901);
  const not_cached_words_WORDS = {
   "crate-type": "binaries, tests, build scripts and proc macros are linked, which sccache does not cache",
   "crate-type bin": "binaries, tests and build scripts are linked, which sccache does not cache",
   "crate-type proc-macro": "proc macros are linked, which sccache does not cache",
   "crate-type cdylib": "shared libraries are linked, which sccache does not cache",
   "crate-type dylib": "shared libraries are linked, which sccache does not cache",
   "crate-type test": "binaries, tests and build scripts are linked, which sccache does not cache",
   incremental: "compiled incrementally, which sccache cannot cache",
   clippy: "checked by clippy, which sccache does not cache",
   "multiple input files": "checked by clippy, which sccache does not cache",
   "arguments in a file": "the command line was too long for sccache to read",
   "missing input": "questions to the compiler, not compilations",
   "-": "questions to the compiler, not compilations",
   "sccache off": "sccache was off",
   unknown: "no reason was given"
  };
  function notCachedWords(reason) {
   if (isKnown(reason)) return not_cached_words_WORDS[reason];
   const wrapper = /^wrapper (.+)$/.exec(reason)?.[1];
   return wrapper !== void 0 ? `compiled through ${(0, report_escape.aY)((0, report_escape.ml)(wrapper, 60))}, which sccache does not know` : reason === "" ? not_cached_words_WORDS.unknown : (0, 
   report_escape.aY)((0, report_escape.ml)(reason, 100));
  }
  function isKnown(reason) {
   return Object.hasOwn(not_cached_words_WORDS, reason);
  }
  const SENTENCE_LENGTH = 300;
  function renderSccache(record) {
   const restored = (0, report_escape.Hn)((0, report_escape.ml)(record.cache.restored, SENTENCE_LENGTH));
   if (record.sccache === void 0) {
    if (record.cache.decision !== void 0 && restored === "") return "";
    const state = record.cache.mode === "off" ? "off" : "no statistics";
    return `**sccache**: ${state}${restored === "" ? "." : `. ${restored}`}`;
   }
   return (0, markdown.zH)(sccache_section_summaryOf(record.sccache, record), bodyOf(record.sccache, restored));
  }
  function sccache_section_summaryOf(sccache, {commands}) {
   const {hits, misses, fallbacks} = sccache, after = fallbacks === 0 ? "" : `, ${(0, 
   markdown.U9)(fallbacks, "crate")} without it after a failure`, trouble = `${storedPart(sccache)}${after}`;
   if (hits + misses > 0) return `<b>sccache</b>: ${hits} from the cache, ${misses} not${trouble}`;
   if (fallbacks > 0) return `<b>sccache</b>: ${(0, markdown.U9)(fallbacks, "crate")} without it after a failure`;
   const ran = commands.some(({units}) => units.length > 0), nothing = ran ? "saw no crate that it can cache" : "had nothing to do: cargo compiled nothing";
   return `<b>sccache</b>: ${nothing}${trouble}`;
  }
  function storedPart({writes, writeErrors}) {
   return writeErrors === 0 || writes === void 0 ? "" : `, ${writes} of ${writes + writeErrors} stored (${(0, 
   durations.uM)(writes, writes + writeErrors)})`;
  }
  function storeSentence({store}) {
   if (store === void 0) return;
   const name = (0, report_escape.Hn)(store.name), reason = (0, report_escape.Hn)((0, 
   report_escape.ml)(store.reason ?? "", SENTENCE_LENGTH));
   return store.access === "writes" ? `Store: ${name}.` : store.access === "reads" ? `Store: ${name}, which this run only reads from: ${reason}.` : `Store: ${name}, which took nothing, so that the next run finds no more than this one: ${reason}.`;
  }
  function bodyOf(sccache, restored) {
   const rows = [ ...ownRows(sccache), ...notCachedRows(sccache.notCached) ], size = sccache.cacheSizeBytes;
   return (0, markdown.qN)(restored, storeSentence(sccache), rows.length === 0 ? void 0 : (0, 
   markdown.tp)(sccache_section_COLUMNS, rows), size === void 0 ? void 0 : `The cache holds ${(0, 
   pretty_bytes.A)(size)} now.`);
  }
  const sccache_section_COLUMNS = [ {
   title: "Times",
   align: "right",
   of: ({times}) => String(times)
  }, {
   title: "What happened",
   of: ({what}) => what
  } ];
  function ownRows({hits, misses, errors, writeErrors, fallbacks}) {
   return [ {
    times: hits,
    what: "came from the cache"
   }, {
    times: misses,
    what: "compiled, as they were not in the cache yet"
   }, {
    times: fallbacks,
    what: "compiled by plain rustc, because sccache itself failed"
   }, {
    times: errors,
    what: "errors of sccache while looking up or compiling"
   }, {
    times: writeErrors,
    what: "could not be written to the cache"
   } ].filter(({times}) => times > 0);
  }
  function notCachedRows(notCached) {
   const byWords = new Map;
   for (const [reason, times] of Object.entries(notCached)) {
    const words = `not cached: ${notCachedWords(reason)}`;
    byWords.set(words, (byWords.get(words) ?? 0) + times);
   }
   return [ ...byWords ].map(([what, times]) => ({
    times,
    what
   })).filter(({times}) => times > 0).sort((one, other) => other.times - one.times);
  }
  const linker_section_SENTENCE_LENGTH = 300, linker_section_NAME_LENGTH = 60;
  function linkerTrouble({linker, settings}) {
   return (0, markdown.qN)(overridden(linker, linkedOf(linker), settings), fallbacksOf(linker));
  }
  function linkedOf(linker) {
   return [ ...linker_section_rowsOf(linker.linked, !0), ...linker_section_rowsOf(linker.elsewhere ?? {}, !1) ];
  }
  function linkerPart({linker}) {
   const elsewhere = linker_section_rowsOf(linker.elsewhere ?? {}, !1), linked = linkedOf(linker), {chosen, reason, probe} = linker, body = (0, 
   markdown.qN)(reason === "" ? void 0 : `Linker: ${linker_section_name(chosen)} (${(0, 
   report_escape.Hn)((0, report_escape.ml)(reason.replace(/\.$/, ""), linker_section_SENTENCE_LENGTH))}).`, probe === void 0 ? void 0 : `Verified: a test program was linked by ${linker_section_name(probe)}.`, timeOf(linker), linked.length === 0 ? "Nothing was linked in this job." : (0, 
   markdown.tp)(elsewhere.length === 0 ? linker_section_COLUMNS.slice(0, 2) : linker_section_COLUMNS, linked));
   return {
    name: "Linker",
    short: linker_section_summaryOf(chosen, linked),
    body
   };
  }
  function linker_section_rowsOf(counts, through) {
   return Object.entries(counts).map(([linker, artifacts]) => ({
    linker,
    artifacts,
    through
   })).sort((one, other) => other.artifacts - one.artifacts);
  }
  const linker_section_COLUMNS = [ {
   title: "Linker",
   of: ({linker}) => linker_section_name(linker)
  }, {
   title: "Artifacts",
   align: "right",
   of: ({artifacts}) => String(artifacts)
  }, {
   title: "Through",
   of: ({through}) => through ? "fast-cargo's driver" : "the project's own, or rustc's"
  } ];
  function linker_section_summaryOf(chosen, linked) {
   const [first, ...others] = linked;
   if (first === void 0) return inWords(chosen);
   const total = linker_section_totalOf(linked), most = `${linker_section_name(first.linker)} linked ${first.artifacts} of ${(0, 
   markdown.U9)(total, "artifact")}`;
   return [ most, ...others.map(({linker, artifacts}) => `${linker_section_name(linker)} ${artifacts}`) ].join(", ");
  }
  function timeOf({links, linkMs}) {
   if (links !== void 0 && linkMs !== void 0 && links !== 0) return `${(0, markdown.U9)(links, "link")} took ${(0, 
   durations.p0)(linkMs)} in total, in parallel: no linker can save more than that.`;
  }
  function fallbacksOf({chosen, fallbacks = 0, fallbackReason}) {
   if (fallbacks === 0) return;
   const why = fallbackReason === void 0 ? "" : ` (${(0, report_escape.Hn)((0, report_escape.ml)(fallbackReason, linker_section_SENTENCE_LENGTH))})`;
   return `**${linker_section_name(chosen)} failed at ${(0, markdown.U9)(fallbacks, "link")}${why}**, which the default linker then did.`;
  }
  function overridden({chosen, probe, fallbacks = 0}, linked, settings) {
   const others = linked.filter(({linker}) => !isChosen(linker, chosen, probe));
   if (linker_section_totalOf(others) <= fallbacks) return;
   const names = [ ...new Set(others.map(({linker}) => linker_section_name(linker))) ].join(", "), part = `${linker_section_totalOf(others)} of ${(0, 
   markdown.U9)(linker_section_totalOf(linked), "artifact")}`, who = overriddenBy(others, settings);
   return `**${part} linked by ${names} instead of ${inWords(chosen)}**: ${who}.`;
  }
  function overriddenBy(others, settings) {
   const theirs = settings.find(({key, outcome}) => /^target\..*\.linker$/.test(key) && outcome === "theirs kept");
   return theirs !== void 0 ? `${(0, report_escape.Hn)((0, report_escape.ml)(theirs.from, linker_section_SENTENCE_LENGTH))} sets the linker "${(0, 
   report_escape.Hn)(theirs.value)}"` : others.every(({through}) => through) ? "rustc's flags name another linker to the driver" : "a variable or a flag of that step names another linker, or it built for another target";
  }
  function isChosen(linker, chosen, probe) {
   return chosen === "default" ? probe === void 0 || linker === probe : linker.toLowerCase().startsWith(chosen.toLowerCase());
  }
  function inWords(chosen) {
   return chosen === "default" ? "rustc's default" : linker_section_name(chosen);
  }
  function linker_section_totalOf(linked) {
   return linked.reduce((sum, {artifacts}) => sum + artifacts, 0);
  }
  function linker_section_name(linker) {
   return (0, report_escape.Hn)((0, report_escape.ml)(linker, linker_section_NAME_LENGTH));
  }
  const VALUE_LENGTH = 120, OUTCOME = {
   set: "set by fast-cargo",
   "already so": "was so already",
   "theirs kept": "yours is kept",
   cannot: "not set"
  };
  function settingsPart(record) {
   const {settings} = record;
   if (settings.length === 0) return;
   const further = furtherSettings(record).map(line => `- ${line}`), costs = [ "Other settings that cost time:", "", ...further ].join("\n"), body = (0, 
   markdown.qN)((0, markdown.tp)(settings_section_COLUMNS, settings), further.length === 0 ? "" : costs);
   return {
    name: "Cargo settings",
    short: settings_section_summaryOf(settings),
    body
   };
  }
  const settings_section_COLUMNS = [ {
   title: "Key",
   of: ({key}) => (0, report_escape.aY)((0, report_escape.ml)(key, VALUE_LENGTH))
  }, {
   title: "Value",
   of: ({value}) => value === "" ? "" : (0, report_escape.aY)(shown(value))
  }, {
   title: "Outcome",
   of: ({outcome}) => OUTCOME[outcome]
  }, {
   title: "From",
   of: whereFrom
  } ], OUR_FILE = /^(?:\/|[A-Za-z]:\\).*[/\\]\.cargo[/\\]config\.toml(?=$|[;,])/;
  function whereFrom({outcome, from}) {
   const isOurs = outcome === "set" && OUR_FILE.test(from);
   return (0, report_escape.Hn)(shown(isOurs ? from.replace(OUR_FILE, "outside the checkout: ../.cargo/config.toml") : from));
  }
  const settings_section_LONGEST_READ = 2e3;
  function shown(text) {
   const paths = /(?<![^\s,(])(?:\/|[A-Za-z]:\\)[^,()]*?((?:[/\\][^/\\,()]+){3})(?=$|[,()])/g;
   return (0, report_escape.ml)(text.slice(0, settings_section_LONGEST_READ).replace(paths, "…$1"), VALUE_LENGTH);
  }
  function settings_section_summaryOf(settings) {
   const ours = settings.filter(({outcome}) => outcome === "set").length, kept = settings.filter(({outcome}) => outcome === "theirs kept").length, keptPart = kept === 0 ? "" : `, ${kept} of yours kept`;
   return `${(0, markdown.U9)(ours, "key")} set by fast-cargo${keptPart}`;
  }
  const tools_section_NAME_LENGTH = 80, SOURCE = {
   path: "was on PATH",
   cache: "the runner's tool cache",
   release: "the project's release archive",
   pypi: "a wheel from PyPI",
   system: "the system's package manager",
   cargo: "built by `cargo install`"
  };
  function toolsPart({tools, versions}) {
   const lines = Object.entries(versions);
   if (tools.length === 0 && lines.length === 0) return;
   const body = (0, markdown.qN)(tools.length === 0 ? void 0 : (0, markdown.tp)(TOOLS, tools), lines.length === 0 ? void 0 : (0, 
   markdown.tp)(VERSIONS, lines));
   return {
    name: "Tools",
    short: tools_section_summaryOf(tools, lines),
    body
   };
  }
  const TOOLS = [ {
   title: "Tool",
   of: ({name}) => (0, report_escape.aY)((0, report_escape.ml)(name, tools_section_NAME_LENGTH))
  }, {
   title: "Version",
   of: ({version}) => (0, report_escape.Hn)((0, report_escape.ml)(version, tools_section_NAME_LENGTH))
  }, {
   title: "Source",
   of: ({source}) => sourceWords(source)
  }, {
   title: "sha256 of the archive",
   of: ({sha256}) => sha256 === void 0 ? "" : (0, report_escape.aY)((0, report_escape.ml)(sha256, 13))
  } ], VERSIONS = [ {
   title: "Program",
   of: ([program]) => (0, report_escape.aY)((0, report_escape.ml)(program, tools_section_NAME_LENGTH))
  }, {
   title: "Version",
   of: ([, line]) => (0, report_escape.Hn)((0, report_escape.ml)(line, tools_section_NAME_LENGTH))
  } ];
  function sourceWords(source) {
   return tools_section_isKnown(source) ? SOURCE[source] : (0, report_escape.Hn)((0, 
   report_escape.ml)(source, tools_section_NAME_LENGTH));
  }
  function tools_section_isKnown(source) {
   return Object.hasOwn(SOURCE, source);
  }
  function tools_section_summaryOf(tools, lines) {
   const names = tools.length > 0 ? tools.map(({name, version}) => `${name} ${version}`) : lines.map(([program]) => program);
   return names.map(name => (0, report_escape.Hn)((0, report_escape.ml)(name, tools_section_NAME_LENGTH))).join(", ");
  }
  function renderSetUp(record) {
   const parts = [ linkerPart(record), settingsPart(record), toolsPart(record) ].filter(part => part !== void 0);
   return (0, markdown.qN)(linkerTrouble(record), together(parts));
  }
  function together(parts) {
   const short = parts.map(({name, short}) => `<b>${name}</b>: ${short}`).join("; "), body = parts.map(({name, body}) => (0, 
   markdown.qN)(`**${name}**`, body));
   return (0, markdown.zH)(short, (0, markdown.qN)(...body));
  }
  const snapshot_section_SENTENCE_LENGTH = 400, MOST_CRATES = 15, MOST_TOOLS = 15, QUOTA_BYTES = 1e10;
  function renderSnapshot(record) {
   const {decision, snapshot, installed = []} = record.cache;
   if (decision === void 0) return "";
   const decided = (0, report_escape.Hn)((0, report_escape.ml)(decision, snapshot_section_SENTENCE_LENGTH));
   if (snapshot === void 0) return `**Caches**: ${decided}`;
   const body = (0, markdown.qN)(snapshot_section_bodyOf(snapshot, decided), tools(installed));
   return (0, markdown.zH)(`<b>Snapshot</b>: ${headline(record, snapshot)}`, body);
  }
  function renderNotSaved(why) {
   return `\n\n> [!NOTE]\n> The snapshot was not saved after all: ${sentence(why)}.\n`;
  }
  function headline(record, snapshot) {
   const {restoredKey, restoredBytes, restoreMs, sameFiles = 0, changedFiles = 0} = snapshot;
   if ((0, cache_words.y4)(record)) return "of no use to this job";
   const verdict = `cache ${(0, cache_words.wA)(record)}`;
   if (restoredKey === void 0) return verdict;
   const size = restoredBytes === void 0 ? "" : `, ${(0, pretty_bytes.A)(restoredBytes)}`, time = restoreMs === void 0 ? "" : ` in ${(0, 
   durations.p0)(restoreMs)}`, files = `${sameFiles} of ${(0, markdown.U9)(sameFiles + changedFiles, "source file")} unchanged`;
   return `${verdict}${size}${time}; ${files}`;
  }
  function snapshot_section_bodyOf(snapshot, decided) {
   const {restored, saved, builtAnew = [], incremental = []} = snapshot;
   return (0, markdown.qN)([ sentence(restored), ...saved === void 0 ? [] : [ savedWords(saved) ], decided ].join(" "), builtAnew.length === 0 ? void 0 : [ "Rebuilt although cargo would have considered it fresh:", "", ...builtAnew.map(reason => `- ${sentence(reason)}`) ].join("\n"), incrementalTable(incremental), footprint(snapshot));
  }
  function savedWords(saved) {
   return saved.includes(": cargo built for 0.0 s, ") ? "Not saved: nothing new was built." : sentence(saved);
  }
  function tools(installed) {
   if (installed.length !== 0) return [ "Tools that the job installs:", "", ...installed.slice(0, MOST_TOOLS).map(item) ].join("\n");
  }
  function item(text) {
   return `- ${(0, report_escape.Hn)((0, report_escape.ml)(text, snapshot_section_SENTENCE_LENGTH))}`;
  }
  function sentence(text) {
   return (0, report_escape.Hn)((0, report_escape.ml)(text, snapshot_section_SENTENCE_LENGTH));
  }
  const snapshot_section_COLUMNS = [ {
   title: "Incremental data of",
   of: ({crate}) => (0, report_escape.aY)((0, report_escape.ml)(crate, 80))
  }, {
   title: "Size",
   align: "right",
   of: ({bytes}) => (0, pretty_bytes.A)(bytes)
  }, {
   title: "Compile time",
   align: "right",
   of: ({compileMs}) => compileMs === 0 ? "not seen yet" : (0, durations.p0)(compileMs)
  }, {
   title: "Cached",
   of: ({travels}) => travels ? "yes" : "no (transfer would take longer than compiling)"
  } ];
  function incrementalTable(crates) {
   if (crates.length === 0) return;
   const largest = [ ...crates ].sort((one, other) => other.bytes - one.bytes), left = largest.length - MOST_CRATES, more = left > 0 ? `\n\nAnd ${left} smaller ones; the record has them all.` : "";
   return `${(0, markdown.tp)(snapshot_section_COLUMNS, largest.slice(0, MOST_CRATES))}${more}`;
  }
  function footprint({footprintBytes, cacheBytes}) {
   if (!footprintBytes) return;
   const kept = `fast-cargo keeps ${(0, pretty_bytes.A)(footprintBytes)} in`;
   if (cacheBytes === void 0) return `${kept} the S3 store for this repository.`;
   const ours = `${kept} this repository's cache`;
   return `${ours}, which holds ${(0, pretty_bytes.A)(cacheBytes)} of GitHub's free ${(0, 
   pretty_bytes.A)(QUOTA_BYTES)}.`;
  }
  const MOST_COMMANDS = 20, where_section_MOST_CRATES = 6;
  function renderWhere(record) {
   const told = record.commands.filter(({buildMs}) => buildMs !== void 0);
   return told.length === 0 ? "" : (0, markdown.zH)(where_section_summaryOf(told), (0, 
   markdown.qN)((0, markdown.tp)(where_section_COLUMNS, told.slice(0, MOST_COMMANDS)), told.some(({cores}) => cores !== void 0) ? CORES : void 0, ...told.slice(0, MOST_COMMANDS).map(renderPath), renderWork(record.work ?? {})));
  }
  const CORES = "Cores: how many units were compiled at the same time on average, and how many cargo may compile at once.", optional = ms => ms ? (0, 
  durations.p0)(ms) : "", where_section_COLUMNS = [ {
   title: "Command",
   of: ({label}) => (0, report_escape.aY)((0, report_escape.ml)(label, LABEL_LENGTH))
  }, {
   title: "Resolve and download",
   align: "right",
   of: ({beforeBuildMs}) => optional(beforeBuildMs)
  }, {
   title: "Build",
   align: "right",
   of: ({buildMs}) => optional(buildMs)
  }, {
   title: "Tests or program",
   align: "right",
   of: ({afterBuildMs}) => ran(afterBuildMs)
  }, {
   title: "Cores",
   align: "right",
   of: ({cores}) => cores === void 0 ? "" : `${cores.used.toFixed(1)} of ${cores.available}`
  }, {
   title: "CPU time",
   align: "right",
   of: ({cpuMs}) => optional(cpuMs)
  }, {
   title: "Compiled",
   align: "right",
   of: ({unitCounts}) => unitCounts === void 0 ? "" : String(unitCounts.dirty)
  }, {
   title: "Fresh",
   align: "right",
   of: ({unitCounts}) => unitCounts === void 0 ? "" : String(unitCounts.fresh)
  } ];
  function ran(ms = 0) {
   return ms < 100 ? "" : (0, durations.p0)(ms);
  }
  function where_section_summaryOf(commands) {
   const sum = read => commands.reduce((total, command) => total + (read(command) ?? 0), 0), parts = [ [ "resolving and downloading", sum(({beforeBuildMs}) => beforeBuildMs) ], [ "building", sum(({buildMs}) => buildMs) ], [ "running tests or programs", sum(({afterBuildMs}) => afterBuildMs) ] ], words = parts.filter(([, ms]) => ms >= 100).map(([name, ms]) => `${(0, 
   durations.p0)(ms)} ${name}`);
   return `<b>Where the time went</b>: ${words.length === 0 ? "nothing was built" : words.join(", ")}`;
  }
  function renderPath({label, criticalPath = [], buildMs = 0}) {
   if (criticalPath.length < 2) return "";
   const longest = criticalPath.toSorted((one, other) => other.waitedMs - one.waitedMs).slice(0, where_section_MOST_CRATES), names = criticalPath.filter(unit => longest.includes(unit)).map(({name, target, waitedMs}) => {
    const what = target === "" ? "" : ` ${(0, report_escape.Hn)((0, report_escape.ml)(target.replaceAll('"', ""), 40))}`;
    return `${(0, report_escape.ON)((0, report_escape.ml)(name, 40))}${what} ${(0, durations.p0)(waitedMs)}`;
   }), waited = criticalPath.reduce((sum, {waitedMs}) => sum + waitedMs, 0), part = buildMs === 0 ? "" : ` (${(0, 
   durations.uM)(Math.min(waited, buildMs), buildMs)} of the build)`;
   return `Critical path of ${(0, report_escape.aY)((0, report_escape.ml)(label, LABEL_LENGTH))}${part}: ${names.join(" → ")}.`;
  }
  function renderWork(work) {
   const rows = Object.entries(work).sort(([, one], [, other]) => other - one);
   if (rows.length === 0) return "";
   const totalMs = rows.reduce((sum, [, ms]) => sum + ms, 0), columns = [ {
    title: "Kind of work",
    of: ([kind]) => (0, report_escape.Hn)((0, report_escape.ml)(kind, 60))
   }, {
    title: "Time of its units",
    align: "right",
    of: ([, ms]) => (0, durations.p0)(ms)
   }, {
    title: "Share",
    align: "right",
    of: ([, ms]) => (0, durations.uM)(ms, totalMs)
   } ];
   return (0, markdown.tp)(columns, rows);
  }
  const summary_MOST_LINES = 20, LINE_LENGTH = 500;
  function renderSummary({record, comparison, history, audit, warnings, notes, repositoryUrl}, limitBytes = fit.J) {
   const sections = [ {
    name: "headline",
    importance: 100,
    markdown: renderHeadline(record, comparison, repositoryUrl)
   }, {
    name: "warnings",
    importance: 90,
    markdown: renderWarnings(warnings)
   }, {
    name: "commands",
    importance: 80,
    markdown: renderCommands(record, comparison, repositoryUrl)
   }, {
    name: "snapshot",
    importance: 55,
    markdown: renderSnapshot(record)
   }, {
    name: "causes",
    importance: 75,
    markdown: renderCauses(comparison)
   }, {
    name: "advice",
    importance: 70,
    markdown: renderAdvice(record)
   }, {
    name: "notes",
    importance: 40,
    markdown: renderNotes(notes)
   }, {
    name: "where the time went",
    importance: 65,
    markdown: renderWhere(record)
   }, {
    name: "slowest crates",
    importance: 60,
    markdown: renderSlowestCrates(record)
   }, {
    name: "history",
    importance: 45,
    markdown: renderHistory(record, history)
   }, {
    name: "sccache",
    importance: 50,
    markdown: renderSccache(record)
   }, {
    name: "linker, settings and tools",
    importance: 20,
    markdown: renderSetUp(record)
   }, {
    name: "feature audit",
    importance: 35,
    markdown: (0, audit_section.c)(audit)
   } ];
   return `## fast-cargo\n\n${(0, fit.W)(sections, limitBytes - 20)}`;
  }
  function renderWarnings(warnings) {
   const lines = firstLines(warnings).map(line => `> ${line}`);
   return lines.length === 0 ? "" : `> [!WARNING]\n${lines.join("\n>\n")}`;
  }
  function renderNotes(notes) {
   return firstLines(notes).map(line => `- ${line}`).join("\n");
  }
  function firstLines(lines) {
   const shown = lines.slice(0, summary_MOST_LINES).map(line => (0, report_escape.Hn)((0, 
   report_escape.ml)(line, LINE_LENGTH))), left = lines.length - shown.length;
   return left > 0 ? [ ...shown, `And ${left} more; the log has them all.` ] : shown;
  }
  var may_write = __webpack_require__(74493), addresses = __webpack_require__(60175), workflow_file = __webpack_require__(17720);
  const LINES = [ 'To let it start warm, have the default branch build it now and then: add to its "on:" the lines "workflow_dispatch:", "schedule:" and "- cron: \'0 4 * * 1\'"', "and to the steps that publish \"if: startsWith(github.ref, 'refs/tags/')\"." ].join(", ");
  async function adviseOnTags({found, write}, {job, files}) {
   const {event, ref} = job.context, isForTag = ref.startsWith("refs/tags/") || event === "release";
   if (found || write.allowed || !isForTag) return;
   const text = await (0, workflow_file.LS)((0, workflow_file.RB)(job), job, files), triggers = text === void 0 ? void 0 : await (0, 
   workflow_file.XJ)(text);
   return triggers === void 0 || triggers.saves ? void 0 : `This workflow runs for tags and releases only, so that the default branch has never saved anything for it. ${LINES}`;
  }
  const HISTORY_SCHEMA = 1, MAX_RUNS = 30, MAX_CHARACTERS = 1e6, Count = dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(0)), Sum = dist.FsL(dist.aig(), dist.Wwf(0)), StoredCommand = dist.Ikc({
   label: dist.YjP(),
   outcome: dist.KIO([ "succeeded", "failed", "cancelled", "unknown" ]),
   durationMs: dist.lqM(dist.FsL(dist.aig(), dist.Wwf(0))),
   units: dist.lqM(dist.YOg(Count))
  }), StoredRun = dist.Ikc({
   runId: dist.YjP(),
   runAttempt: dist.YjP(),
   sha: dist.YjP(),
   ref: dist.YjP(),
   startedAtMs: dist.aig(),
   setUpMs: dist.lqM(Sum),
   rustc: dist.YjP(),
   sccache: dist.lqM(dist.Ikc({
    hits: Count,
    misses: Count
   })),
   commands: dist.YOg(StoredCommand),
   conditions: dist.lqM(dist.g1P(dist.YjP(), dist.YjP())),
   beyond: dist.lqM(dist.Ikc({
    snapshot: dist.YjP(),
    seconds: Sum
   })),
   features: dist.lqM(dist.g1P(dist.YjP(), dist.YOg(dist.YjP())))
  }), StoredSpread = dist.Ikc({
   cubes: Sum,
   squares: Sum,
   degrees: Sum,
   slowCubes: Sum,
   slowDegrees: Sum
  }), HistoryFile = dist.Ikc({
   schema: dist.euz(HISTORY_SCHEMA),
   units: dist.YOg(dist.YjP()),
   runs: dist.YOg(StoredRun),
   siblings: dist.lqM(dist.g1P(dist.YjP(), StoredSpread))
  }), EMPTY_HISTORY = {
   runs: []
  };
  function appendRun({runs, ...rest}, run) {
   const others = runs.filter(({runId, runAttempt}) => runId !== run.runId || runAttempt !== run.runAttempt);
   return {
    ...rest,
    runs: latest([ ...others, run ])
   };
  }
  function latest(runs) {
   const kept = runs.slice(-MAX_RUNS), cold = runs.findLast(isCold);
   return cold === void 0 || kept.includes(cold) ? kept : [ cold, ...kept.slice(1) ];
  }
  function mergeHistories(one, other) {
   const byAttempt = new Map([ ...one.runs, ...other.runs ].map(run => [ `${run.runId} ${run.runAttempt}`, run ])), runs = [ ...byAttempt.values() ].sort((left, right) => left.startedAtMs - right.startedAtMs), siblings = {
    ...other.siblings,
    ...one.siblings
   }, hasSiblings = Object.keys(siblings).length > 0;
   return {
    runs: latest(runs),
    ...hasSiblings ? {
     siblings
    } : {}
   };
  }
  function encodeHistory({runs, siblings}) {
   const places = new Map, placeOf = key => {
    const place = places.get(key) ?? places.size;
    places.set(key, place);
    return place;
   }, stored = runs.map((run, index) => {
    const {features, ...rest} = storeRun(run, placeOf);
    return index === runs.length - 1 && features !== void 0 ? {
     ...rest,
     features
    } : rest;
   }), units = [ ...places.keys() ], text = JSON.stringify({
    schema: HISTORY_SCHEMA,
    units,
    runs: stored,
    siblings
   });
   return text.length <= MAX_CHARACTERS || runs.length <= 1 ? text : encodeHistory({
    runs: runs.slice(1),
    ...siblings === void 0 ? {} : {
     siblings
    }
   });
  }
  function storeRun(run, placeOf) {
   const {conditions, features, ...rest} = run;
   return {
    ...rest,
    ...conditions === void 0 ? {} : {
     conditions: {
      ...conditions
     }
    },
    ...features === void 0 ? {} : {
     features: mutable(features)
    },
    commands: run.commands.map(({units, ...command}) => ({
     ...command,
     units: units?.flatMap(({key, durationMs}) => [ placeOf(key), Math.round(durationMs / 10) ])
    }))
   };
  }
  function mutable(features) {
   return Object.fromEntries(Object.entries(features).map(([name, list]) => [ name, [ ...list ] ]));
  }
  function decodeHistory(text) {
   const file = (0, parse_json.q)(HistoryFile, text);
   if (file === void 0) return EMPTY_HISTORY;
   const {units, runs, siblings} = file, read = runs.map(run => readRun(run, units));
   return siblings === void 0 ? {
    runs: read
   } : {
    runs: read,
    siblings
   };
  }
  function readRun(run, names) {
   const {conditions, features, ...rest} = run;
   return {
    ...rest,
    ...conditions === void 0 ? {} : {
     conditions
    },
    ...features === void 0 ? {} : {
     features
    },
    sccache: run.sccache,
    commands: run.commands.map(command => {
     const {label, outcome, durationMs, units} = command;
     return {
      label,
      outcome,
      durationMs,
      units: units && readUnits(units, names)
     };
    })
   };
  }
  function readUnits(pairs, names) {
   return pairs.flatMap((place, index) => {
    const key = names[place], hundredths = pairs[index + 1];
    return index % 2 == 1 || key === void 0 || hundredths === void 0 ? [] : [ {
     key,
     durationMs: hundredths * 10
    } ];
   });
  }
  const HISTORY_FILE = "history.json";
  async function readHistory({snapshot}, places, {files}) {
   const own = decodeHistory(await files.readText((0, external_node_path_.join)(places.history, HISTORY_FILE))), [, ofCell = ""] = snapshot?.restoreKeys ?? [], isOfCell = ofCell !== "" && (snapshot?.restoredKey?.startsWith(ofCell) ?? !1);
   if (!isOfCell) return own;
   const beside = decodeHistory(await files.readText((0, external_node_path_.join)(places.snapshot, HISTORY_FILE)));
   return mergeHistories(own, beside);
  }
  async function readHistoryAgain(known, {historyKey, historyPrefix}, places, {cache, files}) {
   if (historyKey === void 0 || historyPrefix === void 0) return known;
   await files.remove(places.history);
   const restoreKeys = [ historyPrefix ], restored = await cache.restore({
    paths: [ places.history ],
    key: historyKey,
    restoreKeys
   });
   if (restored.kind === "unavailable") return restored;
   const newest = decodeHistory(await files.readText((0, external_node_path_.join)(places.history, HISTORY_FILE)));
   return mergeHistories(known, newest);
  }
  var worth_reporting = __webpack_require__(40016);
  async function report({state, places, record: {record, notes}, warnings}, runner) {
   const {job, log} = runner, history = await readHistory(state, places, runner), now = toPastRun(record), scope = {
    ref: job.context.defaultBranchRef,
    baseSha: job.context.pullRequest?.baseSha
   }, comparison = compareRuns(now, history, scope), found = hasRestored(record.cache) || state.kept?.restoredKey !== void 0 || (0, 
   cache_words.y4)(record), situation = {
    found,
    write: state.write
   }, advice = (0, may_write.CQ)(job.context, situation) ?? await adviseOnTags(situation, runner), summary = renderSummary({
    record,
    comparison,
    history,
    audit: (0, audit_line.I)(await runner.files.readText(places.auditLine)),
    warnings,
    repositoryUrl: (0, addresses.E)(job.context),
    notes: [ record.cache.snapshot?.missed, advice, ...notes ].filter(note => note !== void 0)
   });
   if ((0, worth_reporting.R)(state.inputs.summary, {
    record,
    comparison,
    warnings: warnings.length
   })) {
    const failure = {
     what: "write the job summary",
     otherwise: "The numbers are in the record."
    };
    await (0, attempt.C)(failure, () => job.writeSummary(summary), log);
   }
   const noise = ownNoise(now, history, scope), cell = (0, cell_report.XW)({
    record,
    comparison,
    history,
    noise,
    warnings: warnings.length
   });
   return {
    history,
    comparison,
    cell,
    headline: plainHeadline(record, comparison)
   };
  }
  var identity = __webpack_require__(53841), read_reports = __webpack_require__(58585);
  async function shareReport({state, places, record: {record}, reported}, runner) {
   const {history, cell} = reported, {files, artifacts, log} = runner, obstacle = state.inputs.comment === "never" ? "the input comment says never" : obstacleToSharing(runner);
   if (obstacle !== void 0) return {
    history,
    unshared: obstacle
   };
   const own = (0, external_node_path_.join)(places.reports, "own"), paths = {
    record: (0, external_node_path_.join)(own, "record.json"),
    report: (0, external_node_path_.join)(own, read_reports.Uq)
   };
   await files.writeText(paths.record, JSON.stringify(withoutArguments(record)));
   await files.writeText(paths.report, JSON.stringify(cell));
   const name = `fast-cargo-${(0, identity.T)(record.job)}-${record.job.runAttempt}`, failure = {
    what: "upload this job's record",
    otherwise: "Reports go without this job."
   }, upload = () => artifacts.upload(name, own, [ paths.record, paths.report ]), uploaded = await (0, 
   attempt.C)(failure, () => uploadBy(upload), log);
   if (uploaded === void 0) return {
    history,
    unshared: "its record could not be uploaded"
   };
   const {unshared} = uploaded;
   if (unshared !== void 0) {
    log.info(`This job's record is not shared with the other jobs of the run: ${unshared}.`);
    return {
     history,
     unshared
    };
   }
   return state.write.allowed ? {
    history: await withSiblings(history, cell, places, runner)
   } : {
    history
   };
  }
  async function uploadBy(upload) {
   try {
    await upload();
    return {};
   } catch (error) {
    if (error instanceof errors.tk) return {
     unshared: (0, errors.Uc)(error)
    };
    throw error;
   }
  }
  function withoutArguments(record) {
   return {
    ...record,
    commands: record.commands.map(command => ({
     ...command,
     args: []
    }))
   };
  }
  function obstacleToSharing({job, cacheBreaker}) {
   const server = job.context.serverUrl ?? "";
   return /^https:\/\/(github\.com|[\w-]+\.ghe\.com)$/.test(server) ? job.env("ACTIONS_RESULTS_URL") === void 0 ? "this runner has no artifact service" : cacheBreaker.serviceFailed ? "GitHub's services failed in this job" : void 0 : `it is made of records that are shared as artifacts, which needs github.com or ghe.com, and this is ${server || "neither"}`;
  }
  async function withSiblings(history, own, {reports}, runner) {
   const failure = {
    what: "read the records of other jobs",
    otherwise: "Verdicts go without them."
   }, read = () => (0, read_reports.oh)((0, read_reports.Z8)(), reports, runner), others = await (0, 
   attempt.C)(failure, read, runner.log) ?? [], {repository} = runner.job.context, noise = others.filter(({runner: kind, cell, job}) => kind === own.runner && (cell !== own.cell || job !== own.job)).flatMap(report => report.noise === void 0 ? [] : [ [ (0, 
   identity.T)({
    ...report,
    repository
   }), report.noise ] ]);
   return {
    ...history,
    siblings: {
     ...history.siblings,
     ...Object.fromEntries(noise)
    }
   };
  }
  var snapshot_store = __webpack_require__(59804), job_state = __webpack_require__(24617), job_warnings = __webpack_require__(20707), keys = __webpack_require__(48745), snapshot_manifest = __webpack_require__(18152), held_back = __webpack_require__(8585), run_notes = __webpack_require__(64260);
  function reportedBuilds(timed) {
   return timed.flatMap(({startMs, beforeBuildMs = 0, units}) => {
    const ends = units.map(unit => unit.startMs + unit.durationMs), began = startMs + beforeBuildMs;
    return ends.length === 0 ? [] : [ {
     startMs: began,
     endMs: began + Math.max(...ends)
    } ];
   });
  }
  function secondsWithin(spans) {
   let coveredMs = 0, untilMs = Number.NEGATIVE_INFINITY;
   for (const {startMs, endMs} of spans.toSorted((one, other) => one.startMs - other.startMs)) {
    coveredMs += Math.max(0, endMs - Math.max(startMs, untilMs));
    untilMs = Math.max(untilMs, endMs);
   }
   return coveredMs / 1e3;
  }
  var lock_file = __webpack_require__(12673);
  const read_nothing_macros_namespaceObject = JSON.parse('{"a":["async-recursion","async-stream-impl","async-trait","auto_impl","bon-macros","bytemuck_derive","clap_derive","const_format_proc_macros","ctor","ctor-proc-macro","darling_macro","delegate","derivative","derive-new","derive_arbitrary","derive_builder_macro","derive_more","derive_more-impl","displaydoc","dtor-proc-macro","educe","enum-as-inner","enum-iterator-derive","enum-map-derive","enumflags2_derive","futures-macro","getset","indoc","inventory-impl","linkme-impl","maybe-async","monostate-impl","multiversion-macros","num-derive","openssl-macros","ouroboros_macro","paste","phf_macros","pin-project-internal","prost-derive","ptr_meta_derive","ref-cast-impl","remain","rkyv_derive","rustversion","schemars_derive","scroll_derive","seq-macro","serde_derive","serde_repr","serde_with_macros","serial_test_derive","smart-default","snafu-derive","strum_macros","test-case-core","test-case-macros","thiserror-impl","time-macros","tokio-macros","tracing-attributes","typed-builder-macro","typetag-impl","valuable-derive","windows-implement","windows-interface","yoke-derive","zerocopy-derive","zerofrom-derive","zeroize_derive","zerovec-derive"]}');
  var survey_target = __webpack_require__(38032);
  const READ_NOTHING = new Set(read_nothing_macros_namespaceObject.a.map(crateName)), LOADED = new Set([ "so", "dylib", "dll" ]);
  function describePackages(workspaces, surveys) {
   const built = new Set(surveys.flatMap(({entries}) => entries.flatMap(({path}) => macroAt(path) ?? [])));
   return workspaces.flatMap(({packages, locked}) => {
    const local = new Set(packages.map(({name}) => name)), localCrates = new Set(packages.map(({name}) => crateName(name))), names = new Set(locked.map(({name}) => crateName(name))), strangers = [ ...built ].filter(name => !names.has(name)), mayRead = name => localCrates.has(name) || !READ_NOTHING.has(name), byName = Map.groupBy(locked, ({name}) => name);
    return packages.map(({name, folder}) => {
     const [own, ...others] = byName.get(name) ?? [], all = [ ...(0, lock_file.hk)(name, locked) ], macros = all.filter(other => built.has(crateName(other)) && mayRead(crateName(other)));
     return {
      name,
      folder,
      ...own === void 0 || others.length > 0 ? {} : {
       version: own.version
      },
      macros: [ ...macros, ...strangers ].sort(),
      needs: [ name, ...all.filter(other => local.has(other) && other !== name) ],
      builtFrom: []
     };
    });
   });
  }
  function macroAt(path) {
   const output = (0, target_layout.w_)(path) ? (0, target_layout.Vf)((0, survey_target.Fl)(path)) : void 0;
   if (output?.hash !== void 0 && LOADED.has(output.extension)) return output.crate;
  }
  function crateName(name) {
   return name.replaceAll("-", "_");
  }
  function placeOf(path) {
   const found = /^(.*?)\/(\.fingerprint|deps|build|examples|incremental)\/([^/]+)/.exec(path);
   if (found === null) return;
   const [, profile = "", kind = "", name = ""] = found;
   return {
    profile,
    kind,
    name
   };
  }
  function crateNames({entries}) {
   const names = new Map;
   for (const {path} of entries) {
    if (!path.endsWith(".d") || !(0, target_layout.w_)(path)) continue;
    const output = (0, target_layout.Vf)((0, survey_target.Fl)(path)), hash = (0, target_layout.aV)(path)?.hash ?? output?.hash;
    hash !== void 0 && names.set(`${placeOf(path)?.profile} ${hash}`, output?.crate ?? "");
   }
   return ({profile, hash, mark}) => names.get(`${profile} ${hash}`) ?? (PROGRAM.test(mark) ? (0, 
   survey_target.oD)(mark) : void 0);
  }
  const PROGRAM = /^(bin|example)-/;
  function plainExamples({entries}, kept) {
   const places = entries.map(({path}) => placeOf(path)), hashed = new Set(places.map(place => `${place?.profile} ${place?.kind} ${(0, 
   target_layout.zR)(place?.name ?? "")}`)), plain = kept.filter(unit => (0, survey_target.tG)(unit) && !hashed.has(`${unit.profile} examples ${unit.hash}`));
   return new Set(plain.map(({profile, mark}) => `${profile} examples ${(0, survey_target.oD)(mark)}`));
  }
  function exampleOf({profile, kind, name}) {
   return `${profile} ${kind} ${name.replace(/\..*$/, "").replaceAll("-", "_")}`;
  }
  function builtUnits(surveys, sinceNs) {
   const spans = [], compileMs = {};
   for (const survey of surveys) {
    const made = survey.units.filter(({isFinished, endedNs}) => isFinished && endedNs > sinceNs);
    if (made.length === 0) continue;
    const names = crateNames(survey), runs = runStarts(survey);
    for (const unit of made) {
     const startedNs = isRun(unit) ? runs.get(keyOf(unit)) ?? unit.endedNs : unit.startedNs, span = {
      startMs: milliseconds(larger(startedNs, sinceNs)),
      endMs: milliseconds(unit.endedNs)
     };
     spans.push(span);
     const crate = isRun(unit) ? void 0 : names(unit);
     crate !== void 0 && (compileMs[crate] = Math.max(compileMs[crate] ?? 0, Math.round(span.endMs - span.startMs)));
    }
   }
   return {
    spans,
    compileMs
   };
  }
  function runStarts({entries}) {
   const starts = new Map;
   for (const {path, modifiedNs} of entries) {
    if ((0, survey_target.Fl)(path) !== "invoked.timestamp") continue;
    const [, profile = "", shared, own] = BESIDE_OUTPUT.exec(path) ?? [], hash = shared ?? own;
    hash !== void 0 && starts.set(keyOf({
     profile,
     hash
    }), modifiedNs);
   }
   return starts;
  }
  const BESIDE_OUTPUT = /^(?:(.*?)\/)?build\/(?:[^/]+-([0-9a-f]{16})|[^/]+\/([0-9a-f]{16})\/run)\/invoked\.timestamp$/;
  function isRun({mark}) {
   return mark.startsWith("run-build-script");
  }
  function keyOf({profile, hash}) {
   return `${profile} ${hash}`;
  }
  function larger(one, other) {
   return one > other ? one : other;
  }
  function milliseconds(ns) {
   return Number(ns / 1000n) / 1e3;
  }
  function whileBuilding(units) {
   return ns => units.some(({startedNs, endedNs}) => startedNs <= ns && ns <= endedNs);
  }
  const CARGOS_TAG = "CACHEDIR.TAG", USES_TMPDIR = /^(test-)?(integration-test|bench)-/;
  function filesOfUnits({entries, units}, kept, incremental) {
   const isOfBuild = whileBuilding(units), isOlder = ns => units.every(({startedNs}) => ns < startedNs), hashes = new Set(kept.map(({profile, hash}) => `${profile} ${hash}`)), profiles = new Set(kept.map(({profile}) => profile)), withDoc = new Set(kept.filter(({mark}) => mark.startsWith("doc-")).map(({profile}) => (0, 
   target_layout.M$)(profile))), emptied = new Set(kept.filter(({mark}) => USES_TMPDIR.test(mark)).map(({profile}) => (0, 
   target_layout.Lj)(profile))), examples = plainExamples({
    entries
   }, kept);
   return entries.filter(entry => {
    if (entry.kind === "other") return !1;
    if (entry.kind === "directory" && emptied.has(entry.path)) return !0;
    if (entry.kind === "directory" && !(0, target_layout.Ze)(entry.path)) return !1;
    if (entry.path === CARGOS_TAG || entry.path === ".rustc_info.json") return !0;
    if (withDoc.has(/^(?:[^/]+\/)?doc(?=\/)/.exec(entry.path)?.[0] ?? "")) return !0;
    const place = placeOf(entry.path);
    if (place === void 0 || !profiles.has(place.profile)) return !1;
    if (place.kind === "incremental") return incremental.has(sessionOf(entry.path));
    const hash = (0, target_layout.aV)(entry.path)?.hash ?? (0, target_layout.zR)(place.name);
    return hash === void 0 && place.kind === "deps" ? isOfBuild(entry.modifiedNs) || isOlder(entry.modifiedNs) : hash === void 0 ? examples.has(exampleOf(place)) : hashes.has(`${place.profile} ${hash}`);
   });
  }
  function unitsOfPath(survey, kept) {
   const names = crateNames(survey), byHash = Map.groupBy(kept, ({profile, hash}) => `${profile} ${hash}`), byName = Map.groupBy(kept, unit => `${unit.profile} ${names(unit)}`), docs = Map.groupBy(kept.filter(({mark}) => mark.startsWith("doc-")), ({profile}) => (0, 
   target_layout.M$)(profile)), sessions = new Map(sessionsOfUnits(survey, kept).map(({session, profile, hash}) => [ session, `${profile} ${hash}` ]));
   return path => {
    const doc = docs.get(/^(?:[^/]+\/)?doc(?=\/)/.exec(path)?.[0] ?? ""), place = placeOf(path);
    if (doc !== void 0 || place === void 0) return doc ?? [];
    if (place.kind === "incremental") return byHash.get(sessions.get(sessionOf(path)) ?? "") ?? [];
    const hash = (0, target_layout.aV)(path)?.hash ?? (0, target_layout.zR)(place.name);
    if (hash !== void 0) return byHash.get(`${place.profile} ${hash}`) ?? [];
    const crate = /^(?:lib)?(.*?)(?:\.\w+)?$/.exec(place.name)?.[1];
    return byName.get(`${place.profile} ${crate}`) ?? [];
   };
  }
  function sessionOf(path) {
   return /^.*?\/incremental\/[^/]+\/s-[^-/]+-[^-/.]+/.exec(path)?.[0] ?? "";
  }
  function incrementalCrates({entries}) {
   const newest = new Map;
   for (const entry of entries) {
    const folder = (0, target_layout._D)(entry.path)?.folder, session = entry.kind === "file" ? sessionOf(entry.path) : "";
    if (folder === void 0 || session === "" || entry.path.endsWith(".lock")) continue;
    if (/^.*\/s-[^/]*-working\//.test(entry.path)) continue;
    const known = newest.get(folder);
    if (known !== void 0 && stampOf(known.session) > stampOf(session)) continue;
    const none = {
     session,
     bytes: 0,
     writtenNs: 0n
    }, same = known?.session === session ? known : none, writtenNs = (0, survey_target.Fl)(entry.path) === "dep-graph.bin" ? entry.modifiedNs : same.writtenNs;
    newest.set(folder, {
     session,
     bytes: same.bytes + entry.sizeBytes,
     writtenNs
    });
   }
   return [ ...newest ].map(([folder, found]) => {
    const {profile = "", crate = ""} = (0, target_layout._D)(folder) ?? {};
    return {
     ...found,
     profile,
     crate
    };
   });
  }
  function stampOf(session) {
   return Number.parseInt(/\/s-([^-/]+)-[^/]*$/.exec(session)?.[1] ?? "0", 36);
  }
  function sessionsOfUnits(survey, kept) {
   const names = crateNames(survey);
   return incrementalCrates(survey).flatMap(session => {
    const {profile, crate, writtenNs} = session, unit = kept.find(unit => unit.profile === profile && names(unit) === crate && unit.startedNs <= writtenNs && writtenNs <= unit.endedNs);
    return unit === void 0 ? [] : [ {
     ...session,
     package: unit.package,
     hash: unit.hash
    } ];
   });
  }
  const OUTPUT = /\/(deps|examples)\/[^/]+$|\/build\/[^/]+\/[0-9a-f]{16}\/out\/[^/]+$/;
  function unitsWithChangedOutputs(survey, kept, restoredNs = 0n) {
   const unitsOf = unitsOfPath(survey, kept), isOfBuild = whileBuilding(survey.units), found = new Set;
   for (const {path, kind, modifiedNs} of survey.entries) {
    const isOutput = kind === "file" && !path.endsWith(".d") && OUTPUT.test(path), isInOut = (0, 
    target_layout.Ze)(path);
    if (!isOutput && !isInOut || kind === "directory" && modifiedNs <= restoredNs) continue;
    const makers = unitsOf(path).filter(({mark}) => mark.startsWith("run-build-script") ? isInOut : isOutput);
    if (!makers.some(({endedNs}) => modifiedNs <= endedNs) && (!isInOut || !isOfBuild(modifiedNs))) for (const {folder} of makers) found.add((0, 
    external_node_path_.join)(survey.folder, folder));
   }
   return [ ...found ];
  }
  var external_node_crypto_ = __webpack_require__(77598);
  const NETWORK_BYTES_PER_S = 1e8, UNPACK_BYTES_PER_S = 4e8, PACK_BYTES_PER_S = 15e7, LEAST_TELLING_BYTES = 3e7, COMPRESSION = 4.5;
  function bytesOf(entries) {
   const files = new Map(entries.map(({identity, sizeBytes}) => [ identity, sizeBytes ]));
   return [ ...files.values() ].reduce((sum, bytes) => sum + bytes, 0);
  }
  function restoreSeconds(bytes, slowness = 1) {
   return bytes / COMPRESSION / NETWORK_BYTES_PER_S + slowness * bytes / UNPACK_BYTES_PER_S;
  }
  function saveSeconds(bytes, slowness) {
   return slowness * bytes / PACK_BYTES_PER_S + bytes / COMPRESSION / NETWORK_BYTES_PER_S;
  }
  function slownessOf(restored) {
   return restored === void 0 || restored.unpackedBytes < LEAST_TELLING_BYTES ? 1 : restored.packMs * PACK_BYTES_PER_S / (restored.unpackedBytes * 1e3);
  }
  function movesIncremental({bytes}, compileMs) {
   return compileMs === 0 ? bytes < 2e7 : compileMs / 1e3 > restoreSeconds(bytes);
  }
  const RUNS_OF_THE_FIRST = 4, MOST_CANCELLED_S = 120;
  function saveVerdict(sum) {
   const {builtSeconds, earlierSeconds, bytes, newBytes, slowness, isCancelled, isFirst} = sum, restoring = restoreSeconds(newBytes, slowness), cost = saveSeconds(bytes, slowness) + restoring, costPerRun = isFirst ? saveSeconds(bytes, slowness) / RUNS_OF_THE_FIRST + restoring : cost, isInTime = !isCancelled || saveSeconds(bytes, slowness) < MOST_CANCELLED_S, pays = isInTime && builtSeconds > 0 && builtSeconds + earlierSeconds > costPerRun, parts = `${(0, 
   pretty_bytes.A)(bytes)}, ${(0, pretty_bytes.A)(newBytes)} of it new`, earlier = earlierSeconds === 0 ? "" : `, and for ${earlierSeconds.toFixed(1)} s in earlier runs from the same snapshot`, told = `cargo built for ${builtSeconds.toFixed(1)} s${earlier}, saving and restoring the new parts costs about ${cost.toFixed(1)} s (${parts})${isFirst ? "; several runs start from a first snapshot" : ""}`;
   return {
    pays,
    sum: isInTime ? told : `${told}, too long for a job that was cancelled`
   };
  }
  function compileTimes(timed, known) {
   const times = {};
   for (const [crate, ms] of known.flatMap(each => Object.entries(each))) times[crate] = Math.max(times[crate] ?? 0, ms);
   for (const {name, target, durationMs} of timed.flatMap(({units}) => units)) {
    if (target.includes("(run)")) continue;
    const crate = (/^(\S+) "/.exec(target)?.[1] ?? name).replaceAll("-", "_");
    times[crate] = Math.max(times[crate] ?? 0, durationMs);
   }
   return times;
  }
  const LEAST_BYTES = 1e8, MOST_CHANGED = 1 / 4;
  function layerOf(request, {restored, layerPrefix}) {
   const {targets, registry, packages, secret} = request, local = new Set(packages.map(({name}) => name)), present = [ ...targets.flatMap(target => piecesOfTarget(target, local)), ...registry.filter(({path}) => path.endsWith(".crate")).map(pieceOfPackage) ], known = restored?.manifest.layer, kept = known?.key.startsWith(layerPrefix) === !0 ? stillOfUse(known, {
    present,
    secret
   }) : void 0;
   if (kept !== void 0) return kept;
   const entries = present.flatMap(each => each.entries);
   if (bytesOf(entries) < LEAST_BYTES) return;
   const pieces = present.map(({piece}) => piece), digest = digestOf(pieces.map(piece => piece.digest));
   return {
    entries: new Set(entries),
    digest,
    pieces,
    isThere: !1
   };
  }
  function stillOfUse({digest, pieces}, {present, secret}) {
   const inLayer = new Set(pieces.map(piece => piece.digest)), [there, added] = partition(present, ({piece}) => inLayer.has(piece.digest)), wanted = new Set(there.map(({piece}) => piece.digest)), [used, superseded] = partition(pieces, piece => wanted.has(piece.digest)), changed = [ ...superseded, ...added.map(({piece}) => piece) ];
   if (!(sizeOf(changed) > MOST_CHANGED * sizeOf(pieces) || superseded.some(piece => secret.some(fingerprint => isOf(fingerprint, piece))))) return {
    entries: new Set(there.flatMap(({entries}) => entries)),
    digest,
    pieces: [ ...used.map(({isSuperseded: _, ...piece}) => piece), ...superseded.map(piece => ({
     ...piece,
     isSuperseded: !0
    })) ],
    isThere: !0
   };
  }
  function piecesOfTarget({survey, kept, files}, local) {
   const unitsOf = unitsOfPath(survey, kept), groups = Map.groupBy(files, ({path}) => {
    const units = unitsOf(path), isOfOthers = units.length > 0 && !units.some(unit => local.has(unit.package));
    return isOfOthers ? units.map(({folder}) => folder).join("\n") : void 0;
   });
   return [ ...groups ].flatMap(([units, entries]) => {
    if (units === void 0) return [];
    const lines = entries.map(({path, kind, sizeBytes, modifiedNs}) => JSON.stringify([ (0, 
    external_node_path_.join)(survey.folder, path), kind, ...kind === "directory" ? [] : [ sizeBytes, String(modifiedNs) ] ])), paths = [ ...new Set(entries.map(({path}) => ownPathOf(path))) ], base = survey.folder, piece = {
     base,
     paths,
     digest: digestOf(lines),
     sizeBytes: bytesOf(entries)
    };
    return [ {
     piece,
     entries
    } ];
   });
  }
  function pieceOfPackage(entry) {
   const {path, sizeBytes} = entry, digest = digestOf([ JSON.stringify([ path, sizeBytes ]) ]);
   return {
    piece: {
     base: "",
     paths: [ path ],
     digest,
     sizeBytes
    },
    entries: [ entry ]
   };
  }
  function ownPathOf(path) {
   const own = (0, target_layout.aV)(path)?.folder;
   if (own !== void 0) return own;
   const names = path.split("/"), named = names.findIndex(name => (0, target_layout.zR)(name) !== void 0);
   return named < 0 ? path : names.slice(0, named + 1).join("/");
  }
  function isOf(fingerprint, {base, paths}) {
   return paths.some(path => (0, cargo_paths.Yw)(fingerprint, (0, external_node_path_.join)(base, path)));
  }
  function digestOf(lines) {
   return (0, external_node_crypto_.createHash)("sha256").update(lines.toSorted().join("\n")).digest("hex").slice(0, 32);
  }
  function sizeOf(pieces) {
   return pieces.reduce((sum, {sizeBytes}) => sum + sizeBytes, 0);
  }
  function partition(all, isFirst) {
   return [ all.filter(isFirst), all.filter(each => !isFirst(each)) ];
  }
  var access_times = __webpack_require__(75731);
  const OF_CRATE = /^((?:[^/]+\/)?doc)\/([^/]+)\/sidebar-items[^/]*\.js$/, AROUND = /^((?:[^/]+\/)?doc)(?:\/|$)/, MARK = /^(.*)\/doc-(?:lib|bin|example|bench|integration-test)-([^/]+)$/;
  function withoutStaleDocs({entries, units}, kept, {restoredNs = 0n, commands}) {
   const docs = new Map(kept.filter(({mark}) => mark.startsWith("doc-")).map(({folder, profile}) => [ folder, (0, 
   target_layout.M$)(profile) ]));
   if (docs.size === 0) return kept;
   const crates = new Set(entries.map(({path}) => {
    const [, unit = "", name = ""] = MARK.exec(path) ?? [];
    return `${docs.get(unit)}/${name.replaceAll("-", "_")}`;
   })), isOfDoc = whileBuilding(units.filter(({mark}) => mark.startsWith("doc-")).map(unit => ({
    ...unit,
    startedNs: begunNs(unit, commands)
   }))), isOfStep = ({modifiedNs}) => modifiedNs > restoredNs && !isOfDoc(modifiedNs), stale = new Set(entries.flatMap(entry => {
    const [, folder = "", crate = ""] = OF_CRATE.exec(entry.path) ?? [];
    if (folder !== "" && !crates.has(`${folder}/${crate}`)) return [ folder ];
    const around = AROUND.exec(entry.path)?.[1];
    return around !== void 0 && isOfStep(entry) ? [ around ] : [];
   }));
   return kept.filter(({folder}) => !stale.has(docs.get(folder) ?? ""));
  }
  function begunNs({startedNs, endedNs}, commands) {
   if (startedNs < endedNs) return startedNs;
   const begun = commands.map(({startMs}) => BigInt(Math.floor(startMs)) * 1000000n);
   return begun.findLast(ns => ns <= endedNs) ?? endedNs;
  }
  const MOST_GENERATIONS = 8;
  async function chooseUnits(surveys, {restored, built}, files) {
   const seesUse = restored === void 0 || await (0, access_times.i)(surveys[0]?.folder ?? "", files), generation = (restored?.manifest.generation ?? 0) + 1, builtIn = {}, isWhole = built.every(({outcome}) => outcome === "succeeded"), mayStay = isWhole ? () => !1 : unlooked(restored), isKept = (folder, unit) => {
    if (!unit.isFinished) return !1;
    const path = (0, external_node_path_.join)(folder, unit.folder);
    if (seesUse) return unit.isUsed || mayStay(path, unit);
    const isNew = restored === void 0 || unit.endedNs > restored.restoredNs, since = isNew ? generation : restored.manifest.builtIn[path] ?? generation;
    builtIn[path] = since;
    return generation - since < MOST_GENERATIONS;
   }, chosen = surveys.map(survey => ({
    survey,
    kept: withoutStaleDocs(survey, survey.units.filter(unit => isKept(survey.folder, unit)), {
     restoredNs: restored?.restoredNs,
     commands: built
    })
   }));
   return {
    chosen,
    builtIn
   };
  }
  function unlooked(restored) {
   const blind = (restored?.manifest.units ?? []).filter(({mayReadMore, isWatched}) => mayReadMore && !isWatched), folders = new Set(blind.map(({folder}) => folder));
   return (path, {endedNs}) => restored !== void 0 && endedNs <= restored.restoredNs && !folders.has(path);
  }
  function judge({targets, registry, layer}, {built, builtSeconds, earlierSeconds, restored, isFirst}) {
   const isThere = entry => layer?.isThere === !0 && layer.entries.has(entry), all = targets.flatMap(({files}) => files).filter(entry => !isThere(entry)), packages = registry.filter(entry => !isThere(entry)), isNew = ({modifiedNs}) => restored === void 0 || modifiedNs > restored.restoredNs, verdict = saveVerdict({
    builtSeconds,
    earlierSeconds,
    slowness: slownessOf(restored?.manifest),
    isFirst,
    isCancelled: built.some(({outcome}) => outcome === "cancelled"),
    bytes: bytesOf(all) + bytesOf(packages),
    newBytes: bytesOf(all.filter(isNew)) + (restored === void 0 ? bytesOf(packages) : 0)
   }), hasNews = targets.some(target => hasNewUnits(target, restored));
   return hasNews || !verdict.pays ? verdict : {
    pays: !1,
    sum: "nothing of what was built helps a later job"
   };
  }
  function hasNewUnits({kept}, restored) {
   return restored === void 0 || kept.some(({endedNs}) => endedNs > restored.restoredNs);
  }
  function no(reason) {
   return {
    reason,
    isTrouble: !1,
    sawInputs: !1
   };
  }
  const NOTHING_BUILT = {
   ...no("cargo built nothing here, or keeps it in a layout that is not known"),
   uses: !1
  };
  function obstacleIn({built, restored}) {
   if (built.length > 0) return;
   const known = restored === void 0 ? {
    uses: !1
   } : {};
   return {
    ...no("no cargo command was recorded"),
    ...known
   };
  }
  var registry_files = __webpack_require__(49178), find_workspaces = __webpack_require__(35968), keyed_digest = __webpack_require__(84588), made_locks = __webpack_require__(60638);
  const MOST_IN_FOLDER = 2e4;
  function inputBook(scope, files) {
   const {root, targetFolders, tracked} = scope, state = {
    scope,
    files,
    leaveOut: (0, made_locks.I3)(root, targetFolders, tracked),
    places: new Map,
    named: new Map,
    late: new Set,
    known: new Map,
    real: new Map
   };
   return {
    enter: (paths, startedNs) => enterAll(paths, startedNs, state),
    inputs: () => inputFacts(state),
    named: () => [ ...state.named.keys() ],
    late: state.late
   };
  }
  async function enterAll(paths, startedNs, state) {
   const entered = {
    inputs: new Set,
    reads: new Set
   };
   for (const path of paths) {
    const all = await withContents(path, state);
    if (all === void 0) return;
    for (const each of all) {
     await enter(each, startedNs, entered, state);
     for (const link of await linksOnTheWay(each, state)) entered.inputs.add(input_book_placeOf(link, state.places));
    }
   }
   return {
    inputs: [ ...entered.inputs ],
    reads: [ ...entered.reads ]
   };
  }
  async function withContents(path, state) {
   const {files, scope} = state;
   if (isSettled(path, scope)) return [ path ];
   const folder = await realPathOf(path, state);
   if ((await factsOf(folder, state))?.kind !== "directory") return [ path ];
   const entries = await files.tree(folder, below => state.leaveOut.has((0, external_node_path_.join)(folder, below)));
   return entries.length > MOST_IN_FOLDER ? void 0 : [ path, ...entries.map(entry => (0, 
   external_node_path_.join)(folder, entry.path)) ];
  }
  function isSettled(path, {packed, cargoHome}) {
   return packed.has(path) || [ "registry", "git" ].some(name => (0, cargo_paths.Yw)(path, (0, 
   external_node_path_.join)(cargoHome, name)));
  }
  async function enter(path, startedNs, {inputs, reads}, state) {
   const {scope, named, late, places} = state;
   if (isSettled(path, scope)) return;
   const facts = await factsOf(path, state), isLate = facts !== void 0 && facts.changedNs > (scope.restoredNs > startedNs ? scope.restoredNs : startedNs) && facts.modifiedNs <= startedNs;
   isLate && late.add(path);
   for (const each of new Set([ path, await realPathOf(path, state) ])) {
    const inside = (0, cargo_paths.Br)(each, scope.root);
    inside !== "" && scope.tracked.has(inside) ? reads.add(input_book_placeOf(inside, named)) : isSettled(each, scope) || inputs.add(input_book_placeOf(each, places));
   }
  }
  async function realPathOf(path, {real, files}) {
   const known = real.get(path) ?? files.realPath(path);
   real.set(path, known);
   return await known ?? path;
  }
  function input_book_placeOf(path, places) {
   const place = places.get(path) ?? places.size;
   places.set(path, place);
   return place;
  }
  async function linksOnTheWay(path, state) {
   const links = [];
   for (let each = path; each !== (0, external_node_path_.dirname)(each) && !isSettled(each, state.scope); each = (0, 
   external_node_path_.dirname)(each)) (await factsOf(each, state))?.kind === "symlink" && links.push(each);
   return links;
  }
  function factsOf(path, {known, files}) {
   const facts = known.get(path) ?? files.facts(path);
   known.set(path, facts);
   return facts;
  }
  async function inputFacts(state) {
   const paths = [ ...state.places.keys() ], contents = await state.files.contents(paths, state.leaveOut);
   return Promise.all(paths.map(async (path, index) => {
    const content = contents[index], facts = await factsOf(path, state);
    return {
     path,
     modifiedNs: facts?.modifiedNs ?? 0n,
     isGits: path.split(/[\\/]/).includes(".git"),
     ...content === void 0 ? {} : {
      content
     }
    };
   }));
  }
  const NO_LOCK = {
   lock: "",
   lockedOf: () => ""
  };
  async function lockInForce(workspaces, {root, sinceNs}, files) {
   const [first, ...others] = workspaces;
   if (first === void 0 || others.some(other => other.root !== first.root)) return NO_LOCK;
   const path = (0, external_node_path_.join)(first.root, "Cargo.lock");
   if (((await files.facts(path))?.changedNs ?? 0n) > sinceNs) return NO_LOCK;
   const byName = Map.groupBy(first.locked, ({name}) => name);
   return {
    lock: (0, cargo_paths.Br)(path, root),
    lockedOf: name => {
     const [locked, ...more] = byName.get(name) ?? [];
     return locked === void 0 || more.length > 0 ? "" : (0, lock_file.i4)(locked);
    }
   };
  }
  async function namesPaths({root, tracked, commands, units}, {readText}) {
   const flags = commands.flatMap(({args}) => args.includes("rustc") ? afterDashes(args) : []);
   if (flags.some(flag => namesPath(flag, root))) return !0;
   const configs = [ ...tracked ].filter(path => /(^|\/)\.cargo\/config(\.toml)?$/.test(path)), texts = await Promise.all(configs.map(path => readText((0, 
   external_node_path_.join)(root, path))));
   if (texts.some(text => OWN_PROGRAM.test(text ?? ""))) return !0;
   const notes = await Promise.all(units.map(({folder, unit: {mark}}) => readText((0, 
   external_node_path_.join)(folder, `${mark}.json`)))), ofUnits = new Set(notes.flatMap(note => rustflagsIn(note ?? "")));
   return [ ...ofUnits ].some(flag => namesPath(flag, root));
  }
  const OWN_PROGRAM = /^\s*["']?(target\..*\.)?(linker|rustc|rustc-(workspace-)?wrapper)["']?\s*=.*\//m;
  function afterDashes(args) {
   const dashes = args.indexOf("--");
   return dashes === -1 ? [] : args.slice(dashes + 1);
  }
  function rustflagsIn(note) {
   const list = /"rustflags":(\[(?:"(?:[^"\\]|\\.)*",?)*\])/.exec(note)?.[1];
   return list === void 0 ? [] : JSON.parse(list);
  }
  const FILE = /\.(ld|lds|x|a|o|def|map|lst|so|json|s|asm)$/;
  function namesPath(flag, root) {
   return flag.split(/[=,]/).some(part => {
    const path = part.replace(/^(-L|-T|@)/, "");
    return (0, cargo_paths.Z1)(path) ? (0, cargo_paths.Yw)(path, root) : !/^(\$|rpath|loader_path|executable_path)/.test(path) && (/[\\/]/.test(path) || FILE.test(path));
   });
  }
  function parseDepInfo(text) {
   const files = new Set;
   for (const line of text.split("\n")) {
    const end = line.startsWith("#") ? -1 : line.indexOf(": ");
    if (end !== -1) for (const name of line.slice(end + 2).matchAll(/(?:\\ |[^ ])+/g)) files.add(name[0].replaceAll("\\ ", " ").trimEnd());
   }
   return [ ...files ];
  }
  function parseEmitted(text) {
   return [ ...text.matchAll(/^(.*\.(?:s|ll|bc|mir|o)): /gm) ].map(([, path = ""]) => path.replaceAll("\\ ", " "));
  }
  function parseDepInfoEnvironment(text) {
   const found = text.matchAll(/^# env-dep:(?!CARGO_|OUT_DIR\b)([^=\n]+)(?:=(.*))?$/gm);
   return Object.fromEntries([ ...found ].map(([, name = "", value]) => [ unescaped(name), value === void 0 ? null : unescaped(value) ]));
  }
  const ESCAPED = {
   n: "\n",
   r: "\r"
  };
  function unescaped(text) {
   return text.replaceAll(/\\(.)/g, (_, letter) => ESCAPED[letter] ?? letter);
  }
  const Local = dist.Ikc({
   paths: dist.YOg(dist.YjP())
  }), LocalVariable = dist.Ikc({
   var: dist.YjP(),
   val: dist.cl6(dist.YjP(), null)
  }), Fingerprint = dist.Ikc({
   local: dist.YOg(dist.g1P(dist.YjP(), dist.L5J()))
  });
  function parseWatch(text) {
   const {local} = (0, parse_json.q)(Fingerprint, text) ?? {};
   if (local !== void 0) return {
    paths: local.flatMap(entry => {
     const named = dist.xLC(Local, entry.RerunIfChanged);
     return named.success ? named.output.paths : [];
    }),
    watchesPackage: local.some(entry => "Precalculated" in entry),
    newest: local.map(entry => newestIn(entry.Precalculated)).find(Boolean),
    environment: Object.fromEntries(local.flatMap(entry => {
     const read = dist.xLC(LocalVariable, entry.RerunIfEnvChanged);
     return read.success ? [ [ read.output.var, read.output.val ] ] : [];
    }))
   };
  }
  function newestIn(text) {
   const told = /^(\d{1,12})\.(\d{9})s \((.+)\)$/.exec(typeof text == "string" ? text : "");
   if (told === null) return;
   const [, seconds = "", fraction = "", path = ""] = told;
   return {
    path,
    modifiedNs: BigInt(`${seconds}${fraction}`)
   };
  }
  function packageFiles(folder, paths) {
   const below = paths.filter(path => (0, cargo_paths.Yw)(path, folder)), inner = new Set(below.filter(path => /[\\/]Cargo\.toml$/.test(path)).map(path => (0, 
   external_node_path_.dirname)(path)).filter(each => (0, cargo_paths.Br)(each, folder) !== ""));
   if (inner.size === 0) return below;
   const known = new Map, isInner = path => {
    const found = known.get(path) ?? (inner.has(path) || path !== folder && isInner((0, 
    external_node_path_.dirname)(path)));
    known.set(path, found);
    return found;
   };
   return below.filter(path => path === folder || !isInner(path));
  }
  async function readUnit(request, files) {
   const {unit, survey, bases} = request;
   if (unit.mark.startsWith("run-build-script")) return readBuildScriptRun(request, files);
   if (unit.mark.startsWith("doc-")) return {
    paths: [],
    sets: [],
    printed: [],
    facts: {
     watchesPackage: !0,
     environment: {}
    }
   };
   const depInfos = depInfosOf(request), texts = await Promise.all(depInfos.map(path => files.readText((0, 
   external_node_path_.join)(survey.folder, path)))), listed = texts.flatMap(text => parseDepInfo(text ?? ""));
   if (listed.length === 0) return;
   for (const path of texts.flatMap(text => parseEmitted(text ?? ""))) if (await files.facts(await resolved(path, bases, files)) === void 0) return;
   const paths = await Promise.all(listed.map(path => resolved(path, bases, files))), environment = Object.assign({}, ...texts.map(text => parseDepInfoEnvironment(text ?? "")));
   return {
    paths,
    sets: [],
    printed: [],
    facts: {
     watchesPackage: !1,
     environment
    }
   };
  }
  function depInfosOf({unit, survey}) {
   const within = `${unit.own ?? unit.profile}/`, own = survey.entries.map(({path}) => path).filter(path => path.endsWith(".d") && path.startsWith(within));
   if (unit.own !== void 0) return own.filter(target_layout.w_);
   const hashed = own.filter(path => path.endsWith(`-${unit.hash}.d`));
   if (hashed.length > 0) return hashed;
   const crate = (0, survey_target.oD)(unit.mark), folder = (0, survey_target.tG)(unit) ? "examples" : "deps";
   return own.filter(path => path === `${unit.profile}/${folder}/${crate}.d`);
  }
  async function readBuildScriptRun({unit, survey, folders}, files) {
   const json = (0, external_node_path_.join)(survey.folder, unit.folder, `${unit.mark}.json`), watch = parseWatch(await files.readText(json) ?? "");
   if (watch === void 0) return;
   const output = (0, external_node_path_.join)(survey.folder, unit.own ?? (0, external_node_path_.join)(unit.profile, "build", (0, 
   survey_target.Fl)(unit.folder))), paths = await Promise.all(watch.paths.map(path => resolved(path, folders, files))), {watchesPackage, newest, environment} = watch, said = await outputOf(output, files);
   return {
    paths,
    sets: variablesSetIn(said),
    printed: pathsIn(said),
    facts: {
     watchesPackage,
     newest,
     environment: {
      ...environment
     }
    }
   };
  }
  async function outputOf(folder, files) {
   const texts = [ await files.readText((0, external_node_path_.join)(folder, "output")), await files.readText((0, 
   external_node_path_.join)(folder, "run/stdout")) ];
   return texts.join("\n");
  }
  function variablesSetIn(output) {
   return [ ...output.matchAll(/^cargo::?rustc-env=([^=\n]+)=/gm) ].map(([, name = ""]) => name);
  }
  function pathsIn(output) {
   const lines = output.split("\n").filter(line => /^cargo::?/.test(line));
   return lines.flatMap(line => [ ...line.matchAll(PRINTED_PATH) ].map(([, path = ""]) => (0, 
   cargo_paths.uQ)(path.trim())));
  }
  const PRINTED_PATH = /[=,:](?=((?:[A-Za-z]:[\\/]|\/)[^=,:\0\n]+))/g;
  async function resolved(path, bases, files) {
   if ((0, cargo_paths.Z1)(path)) return (0, cargo_paths.uQ)(path);
   for (const base of bases) if (await files.facts((0, external_node_path_.join)(base, path)) !== void 0) return (0, 
   external_node_path_.join)(base, path);
   return (0, external_node_path_.join)(bases[0] ?? "/", path);
  }
  async function read_facts_factsOf({unit, survey, folders: all, origin, book, request}, files) {
   const {workspaces, scope} = request, roots = workspaces.filter(({targetFolders}) => targetFolders.includes(survey.folder)).map(({root}) => root), near = all.filter(folder => roots.some(root => (0, 
   cargo_paths.Yw)(folder, root))), folders = near.length > 0 ? near : all, bases = basesOf(folders, roots), read = await readUnit({
    unit,
    survey,
    folders,
    bases
   }, files);
   if (read === void 0) return;
   const whole = read.facts.watchesPackage ? wholePackage(unit, folders, scope) : [], entered = await book.enter([ ...read.paths, ...whole ], unit.startedNs), {sets, printed, facts} = read;
   return entered && {
    ...facts,
    ...entered,
    sets,
    printed,
    origin
   };
  }
  async function factsOutside({unit, survey, book}, files) {
   if (!unit.mark.startsWith("run-build-script")) return "fixed";
   const json = await files.readText((0, external_node_path_.join)(survey.folder, unit.folder, `${unit.mark}.json`)), paths = parseWatch(json ?? "")?.paths.filter(cargo_paths.Z1).map(cargo_paths.uQ) ?? [], entered = await book.enter(paths, unit.startedNs);
   if (entered === void 0) return;
   const request = {
    unit,
    survey,
    folders: [],
    bases: []
   }, {printed = []} = await readUnit(request, files) ?? {}, facts = {
    watchesPackage: !1,
    environment: {},
    sets: [],
    printed,
    origin: "fixed"
   };
   return {
    ...facts,
    ...entered
   };
  }
  function basesOf(folders, roots) {
   const isMember = folders.some(folder => roots.some(root => (0, cargo_paths.Yw)(folder, root)));
   return isMember ? [ ...roots, ...folders ] : [ ...folders, ...roots ];
  }
  function wholePackage(unit, folders, scope) {
   const untracked = scope.untracked.filter(path => !(0, made_locks.BZ)(path, scope.tracked)), all = [ ...scope.tracked, ...untracked ].map(path => (0, 
   external_node_path_.join)(scope.root, path)), paths = folders.flatMap(folder => packageFiles(folder, all));
   if (!unit.mark.startsWith("run-build-script")) return paths;
   const parents = new Set(paths.map(path => (0, external_node_path_.dirname)(path)));
   return paths.filter(path => !parents.has(path));
  }
  const NAME = /^environment-\d+-(\d+)$/;
  async function readEnvironments(folder, files) {
   const found = [];
   for (const name of await files.list(folder)) {
    const sinceNs = NAME.exec(name)?.[1];
    if (sinceNs === void 0) continue;
    const fields = (await files.readText((0, external_node_path_.join)(folder, name)) ?? "").split("\0"), pairs = fields.flatMap((field, place) => place % 2 == 1 ? [ [ fields[place - 1] ?? "", field ] ] : []);
    found.push({
     sinceNs: BigInt(sinceNs),
     digests: new Map(pairs)
    });
   }
   return found.sort((one, other) => Number(one.sinceNs - other.sinceNs));
  }
  function environmentAt(timeNs, environments) {
   return environments.findLast(({sinceNs}) => sinceNs <= timeNs);
  }
  var path_interest = __webpack_require__(79416), secret_variables = __webpack_require__(34930);
  const NO_INPUT = /^(PATH|CARGO|HOME|PWD|OLDPWD|SHLVL|_|TERM|COLUMNS|LINES|TMPDIR|TEMP|TMP|LD_LIBRARY_PATH|LD_PRELOAD|DYLD_.*|USER|LOGNAME|HOSTNAME|NUM_JOBS|RUST_BACKTRACE|RUST_LIB_BACKTRACE|RUST_MIN_STACK|CARGO_MAKEFLAGS|MAKEFLAGS|MAKELEVEL|MFLAGS|FAST_CARGO_.*|RUSTUP_.*|GIT_TRACE.*|MALLOC_.*|COLORTERM|NO_COLOR|CLICOLOR.*|CARGO_TERM_.*|SSH_AUTH_SOCK)$/, OF_MANIFEST = /^CARGO_(MANIFEST_LINKS|PKG_(?!(NAME|VERSION|AUTHORS|DESCRIPTION|HOMEPAGE|REPOSITORY)\b|VERSION_).*)$/;
  function askedOf({watched, scope, isFixed, ...of}) {
   const {read, seen, missed, listed, written, removed, variables} = watched, own = new Set([ ...written ].map(path_interest.A9)), isRemoved = removalsAmong(new Set([ ...removed ].map(path_interest.A9))), found = new Map;
   let asksGit = !1;
   const isOfOther = othersFinder({
    watched,
    scope,
    ...of
   }), add = (path, aspect) => {
    const place = (0, path_interest.sT)(path, scope, own.has(path)), isOthers = place === "cargo's" && aspect === "content" && !isFixed && isOfOther(path), interest = isOthers ? "target" : place;
    interest === "git" && (asksGit = !0);
    if ([ "none", "git", "cargo's" ].includes(interest)) return;
    if (isFixed && (interest === "system" || (0, path_interest.zS)(path))) return;
    if (aspect === "link" && ![ "checkout", "elsewhere" ].includes(interest)) return;
    const inCheckout = interest === "checkout" ? "content" : "kind", asked = aspect === "any" ? inCheckout : aspect;
    found.set(`${asked} ${path}`, {
     path,
     aspect: asked,
     interest,
     ...standing(path)
    });
   }, there = new Set([ ...read, ...seen, ...listed ].map(path_interest.A9)), standing = path => ({
    isOwn: own.has(path),
    isLeft: own.has(path) && !isRemoved(path),
    isMissed: !own.has(path) && !there.has(path)
   }), others = paths => [ ...paths ].map(path_interest.A9).filter(path => !own.has(path));
   for (const path of others(read)) add(path, "content");
   for (const path of others(seen)) add(path, "any");
   for (const path of others(listed)) add(path, "listing");
   for (const path of others(missed)) there.has(path) || add(path, "kind");
   for (const path of own) add(path, "content");
   for (const path of linksFrom(seen)) own.has(path) || add(path, "link");
   const counts = name => !NO_INPUT.test(name) && (!isFixed || (0, secret_variables.a2)(name)), names = [ ...variables ].filter(counts);
   if (names.some(name => OF_MANIFEST.test(name)) && !isFixed) for (const path of manifestsAbove(watched.manifest, scope.root)) {
    const place = {
     path,
     interest: (0, path_interest.sT)(path, scope),
     ...standing(path)
    };
    found.set(`content ${path}`, {
     ...place,
     aspect: "content",
     isMissed: !1,
     isCargos: !0
    });
   }
   return {
    paths: [ ...found.values() ],
    asksGit,
    variables: names
   };
  }
  function othersFinder({watched: {kind}, scope: {targetFolders}, ...of}) {
   const isBuilt = path => kind === "script" && targetFolders.some(folder => BUILT.test((0, 
   cargo_paths.Br)(path, folder)));
   return path => ![ void 0, of.package ].includes((0, target_layout.bi)(path)) || isBuilt(path);
  }
  const BUILT = /^([^/]*-[^/]*\/)?[^/]+\/(deps|examples)\/[^/]+$/;
  function removalsAmong(removed) {
   const isRemoved = path => removed.has(path) || path !== (0, external_node_path_.dirname)(path) && isRemoved((0, 
   external_node_path_.dirname)(path));
   return removed.size === 0 ? () => !1 : isRemoved;
  }
  function manifestsAbove(folder, root) {
   const found = [];
   for (let each = folder; (0, cargo_paths.Yw)(each, root) && each !== ""; each = (0, 
   external_node_path_.dirname)(each)) found.push((0, external_node_path_.join)(each, "Cargo.toml"));
   return found;
  }
  function linksFrom(paths) {
   const found = new Set;
   for (const path of paths) for (let each = (0, path_interest.A9)(path); each !== (0, 
   external_node_path_.dirname)(each) && !found.has(each); each = (0, external_node_path_.dirname)(each)) found.add(each);
   return found;
  }
  async function programsOnPath(programs, path, files) {
   const folders = (path ?? "").split(":"), found = [];
   for (const program of programs) {
    const place = folders.indexOf((0, external_node_path_.dirname)(program));
    if (place === -1) continue;
    const of = program.slice(program.lastIndexOf("/") + 1), earlier = folders.slice(0, place).map(folder => (0, 
    external_node_path_.join)(folder, of)), answers = await files.observe(earlier.map(each => ({
     path: each,
     aspect: "kind"
    })));
    answers.some(({value}) => value === "file") || found.push({
     aspect: "program",
     of,
     value: program
    });
   }
   return found;
  }
  const LARGEST_TEXT_BYTES = 262144, SHORTEST = 5, SHORTEST_IN_PROGRAM = 8, OF_EACH_RUN = /^(GITHUB|RUNNER|AGENT)_/;
  async function runVariablesIn(folder, variables, files) {
   const texts = (await files.tree(folder)).filter(({path, kind, sizeBytes}) => kind === "file" && sizeBytes <= LARGEST_TEXT_BYTES && /^(output$|run\/stdout$|out\/)/.test(path)), paths = texts.map(({path}) => (0, 
   external_node_path_.join)(folder, path));
   return namesOfValues(paths, ofEachRun(variables, SHORTEST), files);
  }
  function runVariablesCompiledInto(outputs, variables, files) {
   return namesOfValues(outputs, ofEachRun(variables, SHORTEST_IN_PROGRAM), files);
  }
  function ofEachRun(variables, shortest) {
   return new Map(Object.entries(variables).filter(([name, value]) => OF_EACH_RUN.test(name) && value.length >= shortest));
  }
  async function namesOfValues(paths, wanted, files) {
   const found = new Set;
   for (const path of paths) for (const name of await files.valuesIn(path, wanted) ?? []) found.add(name);
   return [ ...found ];
  }
  const ASKS_BY_NAME = /^(rustc|rustdoc|clippy-driver|git|cc|c\+\+|gcc|g\+\+|cpp|clang(\+\+)?|ld(\.\w+)?|rust-lld|collect2|cc1(plus)?|as|ar|ranlib|strip|lto-wrapper)(-[\d.]+)?$|-(gcc|g\+\+|cc|c\+\+|ar|as|ld|ranlib)(-[\d.]+)?$/, MACRO = /\/(deps|out)\/[^/]+\.so$/;
  function wholeEnvironment(files) {
   const known = new Map, uses = path => {
    const found = known.get(path) ?? usesEnvironment(path, files);
    known.set(path, found);
    return found;
   };
   return async ({kind, programs, program, read, crate, hash}) => {
    const own = `/lib${crate}${hash === "" ? "" : `-${hash}`}.so`, names = [ ...programs ].map(path => path.slice(path.lastIndexOf("/") + 1));
    if (names.some(name => !ASKS_BY_NAME.test(name))) return !0;
    if (kind === "script") return program === "" || await uses(program);
    const macros = [ ...read ].filter(path => MACRO.test(path) && !path.endsWith(own));
    for (const path of macros) if (await uses(path)) return !0;
    return !1;
   };
  }
  const ENVIRON = new Map([ [ "environ", "\0environ\0" ] ]);
  async function usesEnvironment(path, files) {
   const found = await files.valuesIn(path, ENVIRON);
   return found === void 0 || found.length > 0;
  }
  async function collectEvidence({units, scope, tracked, environments, settings, variables: ofJob}, files) {
   const asked = units.map(unit => seenOf(askedOf({
    ...unit,
    scope
   }), unit.watched)), answers = await answersTo(asked.flatMap(({paths}) => paths), (0, 
   made_locks.I3)(scope.root, scope.targetFolders, tracked), files), readsAll = wholeEnvironment(files), found = new Map;
   for (const [place, unit] of units.entries()) {
    const {paths = [], asksGit = !1, variables = []} = asked[place] ?? {}, told = paths.flatMap(each => factOf(each, answers.get(evidence_keyOf(each)), unit) ?? []), {sinceNs, hasOthers} = unit.watched, environment = hasOthers ? void 0 : environmentAt(sinceNs, environments), isWatched = unit.watched.isWhole, counts = isWatched && !unit.isFixed, whole = counts && await readsAll(unit.watched), printed = whole ? await runVariablesOf(unit, ofJob, files) : [], asNamed = new Set([ ...variables, ...printed, ...whole || hasOthers && !isWatched ? [ "" ] : [] ]), named = [ ...asNamed ].map(name => variable(name, environment)), set = variables.flatMap(name => settingOf(name, settings)), {programs} = unit.watched, started = counts ? await programsOnPath(programs, ofJob.PATH, files) : [];
    found.set(unit.folder, {
     isWatched,
     facts: [ ...told, ...named, ...set, ...started ],
     asksGit,
     leaves: paths.filter(isLeft(answers)).map(({path}) => path),
     wrote: paths.filter(each => each.isOwn && each.interest === "checkout").map(({path}) => path)
    });
   }
   return found;
  }
  function seenOf(asked, {isWhole}) {
   return isWhole ? asked : {
    paths: asked.paths.filter(({isOwn}) => isOwn),
    asksGit: !1,
    variables: []
   };
  }
  function runVariablesOf({output, compiled}, ofJob, files) {
   return output === void 0 ? runVariablesCompiledInto(compiled(), ofJob, files) : runVariablesIn(output, ofJob, files);
  }
  function evidence_keyOf({path, aspect}) {
   return `${aspect} ${path}`;
  }
  async function answersTo(asked, leaveOut, files) {
   const questions = [ ...new Map(asked.map(each => [ evidence_keyOf(each), each ])).values() ], answers = await files.observe(questions, leaveOut);
   return new Map(questions.map((each, place) => [ evidence_keyOf(each), answers[place] ?? NOTHING ]));
  }
  const NOTHING = {
   value: "none"
  }, OF_CARGO = /\/cargo-argfile\./;
  function factOf({path, aspect, interest, isOwn, isLeft, isMissed, isCargos}, answer = NOTHING, {startedNs, endedNs}) {
   const fact = {
    aspect,
    of: path
   }, {value, stamp, changedNs = 0n} = answer;
   if (aspect === "link") return value === "none" ? void 0 : {
    ...fact,
    value
   };
   if (isMissed) return {
    ...fact,
    value: "none"
   };
   if (value === "none" && isLeft) return fact;
   if (interest === "target" && (isOwn || value === "folder" || aspect === "listing")) return;
   if (value === "none" && interest === "temporary") return isOwn || aspect !== "content" || OF_CARGO.test(path) ? void 0 : fact;
   if (value === "none" && (isOwn || isCargos)) return {
    ...fact,
    value
   };
   const isKnown = value !== "none" && value !== "unreadable", isLate = aspect !== "kind" && value !== "folder" && changedNs > (isOwn ? endedNs : startedNs);
   return !isKnown || isLate ? fact : {
    ...fact,
    value,
    ...stamp !== void 0 && interest === "system" ? {
     stamp
    } : {}
   };
  }
  function isLeft(answers) {
   return asked => asked.isOwn && asked.interest === "target" && ![ "none", "other", "unreadable" ].includes(answers.get(evidence_keyOf(asked))?.value ?? "none");
  }
  function variable(of, environment) {
   const fact = {
    aspect: of === "" ? "environment" : "variable",
    of
   };
   return environment === void 0 ? fact : {
    ...fact,
    value: environment.digests.get(of) ?? ""
   };
  }
  function settingOf(of, settings) {
   const value = settings.get(of);
   return value === void 0 ? [] : [ {
    aspect: "setting",
    of,
    value
   } ];
  }
  function factTable() {
   const places = new Map, facts = [], placeOf = fact => {
    const key = JSON.stringify([ fact.aspect, fact.of, fact.value ?? null ]), place = places.get(key) ?? facts.push(fact) - 1;
    places.set(key, place);
    return place;
   };
   return {
    placesOf: given => [ ...new Set(given.map(placeOf)) ].sort((one, other) => one - other),
    facts: () => facts
   };
  }
  function logFinder(watched) {
   const byPlace = Map.groupBy(watched, placeOfLog);
   return (survey, unit) => {
    const found = byPlace.get(placeOfUnit(survey, unit)) ?? byPlace.get(namedPlace(survey, unit));
    return found?.length === 1 ? found[0] : void 0;
   };
  }
  function placeOfLog({kind, out, hash, crate, isTest}) {
   if (kind === "script") return `script ${(0, external_node_path_.dirname)(out)}`;
   const profile = out.replace(/\/(deps|examples|build\/[^/]+)$/, "");
   return /\/build\/[^/]+\/[0-9a-f]{16}\/out$/.test(out) ? `own ${(0, external_node_path_.dirname)(out)}` : hash === "" ? `named ${profile} ${isTest ? "test " : ""}${crate}` : `${profile} ${hash}`;
  }
  function placeOfUnit({folder}, unit) {
   const {own, profile, package: name, hash, mark} = unit;
   return mark.startsWith("run-build-script") ? `script ${(0, external_node_path_.join)(folder, own ?? `${profile}/build/${name}-${hash}`)}` : own === void 0 ? `${(0, 
   external_node_path_.join)(folder, profile)} ${hash}` : `own ${(0, external_node_path_.join)(folder, own)}`;
  }
  function namedPlace({folder}, {profile, mark}) {
   const [, test = "", kind = "", name = ""] = /^(test-)?([a-z]+)-(.*)$/.exec(mark) ?? [], crate = name.replaceAll("-", "_"), triple = profile.includes("/") ? (0, 
   external_node_path_.dirname)(profile) : "", place = kind === "doc" ? (0, external_node_path_.join)(folder, triple, "doc") : (0, 
   external_node_path_.join)(folder, profile);
   return `named ${place} ${test === "" ? "" : "test "}${crate}`;
  }
  async function printedFacts(units, {scope, all}, files) {
   const left = [ ...new Set(all.flatMap(({leaves}) => leaves)) ], isFilled = path => left.some(each => each !== path && (0, 
   cargo_paths.Yw)(each, path)), wanted = units.map(({printed}) => printed.filter(path => isElsewhere(path, scope) && !isFilled(path))), questions = [ ...new Set(wanted.flat()) ].map(path => ({
    path,
    aspect: "listing"
   })), answers = await files.observe(questions), values = new Map(questions.map(({path}, place) => [ path, answers[place]?.value ?? "none" ])), factOf = of => {
    const value = values.get(of) ?? "none";
    return value === "file" && left.includes(of) ? [] : [ {
     aspect: "listing",
     of,
     value
    } ];
   };
   return new Map(units.map(({folder}, place) => [ folder, (wanted[place] ?? []).flatMap(factOf) ]));
  }
  function isElsewhere(path, scope) {
   return [ "system", "elsewhere", "temporary", "target" ].includes((0, path_interest.sT)(path, scope)) || (0, 
   path_interest.Sm)(path, scope);
  }
  async function readWatchLogs(folder, files) {
   const logs = new Map;
   for (const name of await files.list(folder)) {
    if (!name.endsWith(".log")) continue;
    const path = (0, external_node_path_.join)(folder, name), sinceNs = BigInt(/-(\d+)\.log$/.exec(name)?.[1] ?? 0);
    logs.set(path, {
     ...parseLog(await files.readText(path) ?? ""),
     sinceNs
    });
   }
   for (const log of logs.values()) tellParents(log, logs);
   const units = [ ...logs.values() ].filter(({kind}) => kind !== void 0);
   return [ ...Map.groupBy(units, identityOf).values() ].map(same => joined(same));
  }
  const KINDS = {
   compile: "compile",
   script: "script"
  };
  function parseLog(text) {
   const header = new Map, by = new Map;
   let [started, watched, isBlind] = [ 0, 0, !1 ];
   for (const record of text.split("\0")) {
    const [letter, value] = [ record.slice(0, 1), record.slice(1) ];
    letter === "X" ? started += 1 : letter === "-" ? started -= 1 : letter === "C" ? watched += 1 : letter === "!" && (isBlind = !0);
    "UcxoktPmbv".includes(letter) ? header.set(letter, letter === "o" ? (0, path_interest.A9)(value) : value) : by.set(letter, (by.get(letter) ?? new Set).add(value));
   }
   return {
    kind: KINDS[header.get("U") ?? ""],
    header,
    by,
    started,
    watched,
    isBlind
   };
  }
  function tellParents(log, logs) {
   const seen = new Set([ log ]);
   let outer = logs.get(log.header.get("P") ?? "");
   for (;outer !== void 0 && !seen.has(outer); outer = logs.get(outer.header.get("P") ?? "")) {
    seen.add(outer);
    addTo(outer, log);
    isWhole(log) || (outer.isBlind = !0);
   }
  }
  function addTo(log, other) {
   for (const [letter, values] of other.by) log.by.set(letter, new Set([ ...log.by.get(letter) ?? [], ...values ]));
  }
  function isWhole({started, watched, isBlind}) {
   return !isBlind && watched >= started;
  }
  function identityOf({kind, header}) {
   return JSON.stringify([ kind, ...[ "c", "x", "o", "t" ].map(letter => header.get(letter)) ]);
  }
  function joined(same) {
   const [{kind = "compile", header}] = same, all = (...letters) => new Set(same.flatMap(({by}) => letters.flatMap(letter => [ ...by.get(letter) ?? [] ])));
   return {
    kind,
    crate: header.get("c") ?? "",
    hash: header.get("x") ?? "",
    out: header.get("o") ?? "",
    isTest: header.has("t"),
    hasOthers: same.some(log => log.header.has("v")),
    read: all("r"),
    seen: all("s"),
    missed: all("n"),
    listed: all("l"),
    written: all("w", "d"),
    removed: all("d"),
    variables: all("e"),
    programs: all("X"),
    isWhole: same.every(isWhole),
    program: header.get("b") ?? "",
    manifest: header.get("m") ?? "",
    sinceNs: BigInt(same.map(({sinceNs}) => String(sinceNs).padStart(20, "0")).sort().at(-1) ?? 0)
   };
  }
  async function unitEvidence({units, crates}, source, {scope: {root, tracked, targetFolders, cargoHome, restoredNs}}, files) {
   const find = logFinder(await readWatchLogs(source.logs, files)), scope = {
    root,
    targetFolders,
    cargoHome,
    ...source
   }, isNew = ({unit}) => unit.endedNs > restoredNs, built = [ ...units, ...crates ].filter(isNew), fixed = new Set(crates.map(({folder}) => folder)), isFixed = each => fixed.has(each.folder) || "origin" in each && each.origin === "fixed" && !isScript(each), environments = await readEnvironments(source.logs, files), collected = await collectEvidence({
    units: built.flatMap(each => seenUnit(each, isFixed(each), find) ?? []),
    scope,
    settings: source.settings,
    variables: source.variables,
    environments,
    tracked
   }, files), earlier = earlierEvidence(source.restored), all = [ ...collected.values(), ...earlier.values() ], printed = await printedFacts(units, {
    scope,
    all
   }, files), allVariables = ({unit}) => variable("", environmentAt(unit.startedNs, environments)), table = factTable(), byFolder = new Map, hasFacts = each => (collected.get(each.folder)?.facts.length ?? 0) > 0, nowUnits = crates.filter(each => isNew(each) ? hasFacts(each) : earlier.has(each.folder));
   for (const each of [ ...units, ...nowUnits ]) {
    const here = collected.get(each.folder), unseen = source.mayReadMore(each) && !here?.isWatched ? [ allVariables(each) ] : [], seen = {
     ...here,
     facts: [ ...here?.facts ?? [], ...unseen ]
    }, found = isNew(each) ? seen : earlier.get(each.folder), {facts = [], isWatched = !1, asksGit = !1, leaves = []} = found ?? {}, evidence = table.placesOf([ ...facts, ...printed.get(each.folder) ?? [] ]);
    byFolder.set(each.folder, {
     evidence,
     isWatched,
     asksGit,
     leaves: [ ...leaves ]
    });
   }
   return {
    byFolder,
    facts: table.facts(),
    nowUnits: nowUnits.map(asUnit),
    stillFixed: crates.filter(each => !nowUnits.includes(each)),
    watchers: watchersAmong(units, collected)
   };
  }
  function watchersAmong(units, collected) {
   return units.flatMap(({folder, unit, newest}) => {
    const {isWatched = !1, wrote = []} = collected.get(folder) ?? {};
    return newest && isWatched ? [ {
     package: unit.package,
     newest,
     wrote
    } ] : [];
   });
  }
  function isScript({unit}) {
   return unit.mark.startsWith("run-build-script");
  }
  function seenUnit({folder, unit, survey}, isFixed, find) {
   const watched = find(survey, unit);
   if (watched === void 0) return;
   const output = unit.mark.startsWith("run-build-script") ? (0, external_node_path_.dirname)(watched.out) : void 0, {startedNs, endedNs} = unit, compiled = () => compiledBy(unit, survey);
   return {
    folder,
    package: unit.package,
    watched,
    startedNs,
    endedNs,
    isFixed,
    output,
    compiled
   };
  }
  function compiledBy({profile, hash, own}, {folder, entries}) {
   const isOwn = path => own === void 0 ? (0, target_layout.zR)((0, survey_target.Fl)(path)) === hash && (0, 
   target_layout.d5)((0, external_node_path_.dirname)(path)) === profile : path.startsWith(`${own}/out/`);
   return entries.filter(({path, kind}) => kind === "file" && (0, target_layout.w_)(path) && isOwn(path)).map(({path}) => (0, 
   external_node_path_.join)(folder, path));
  }
  function earlierEvidence(restored) {
   const facts = restored?.facts ?? [];
   return new Map((restored?.units ?? []).map(({folder, evidence, isWatched, asksGit, leaves}) => [ folder, {
    facts: evidence.flatMap(place => facts[place] ?? []),
    isWatched,
    asksGit,
    leaves
   } ]));
  }
  function asUnit(marked) {
   return {
    ...marked,
    watchesPackage: !1,
    environment: {},
    inputs: [],
    reads: [],
    sets: [],
    printed: [],
    outputs: [],
    origin: "fixed"
   };
  }
  async function unitNeeds(units, {readText}) {
   const read = await Promise.all(units.map(async ({folder, mark}) => {
    const path = (0, external_node_path_.join)(folder, mark);
    return {
     hash: await readText(path),
     json: await readText(`${path}.json`)
    };
   })), places = new Map(read.map(({hash}, place) => [ parseHash(hash ?? ""), place ]));
   return read.map(({json}) => parseNeeds(json ?? "").flatMap(hash => places.get(hash) ?? []));
  }
  function parseHash(text) {
   const bytes = /^[0-9a-f]{16}$/.test(text.trim()) ? text.trim().match(/../g) : null;
   return bytes === null ? void 0 : BigInt(`0x${bytes.reverse().join("")}`);
  }
  function parseNeeds(json) {
   const start = json.indexOf('"deps":['), list = start === -1 ? "" : json.slice(start, json.indexOf("]]", start) + 1), entries = list.matchAll(/\[\d+,"[^"]*",(?:true|false),(\d{1,20})\]/g);
   return [ ...entries ].map(([, hash = "0"]) => BigInt(hash));
  }
  function outputFinder({folder, entries}, packed) {
   const travelling = entries.filter(({path}) => packed.has((0, external_node_path_.join)(folder, path))), mayTravel = [ ...travelling, ...entries.filter(({path}) => (0, 
   target_layout._D)(path) !== void 0) ], byFile = Map.groupBy(mayTravel, ({identity}) => identity), outputs = travelling.filter(entry => isOutput(entry) && byFile.get(entry.identity)?.length === 1), byUnit = Map.groupBy(outputs, ({path}) => unitOf(path));
   return ({profile, hash, own, mark}) => {
    if (mark.startsWith("run-build-script")) return [];
    const found = byUnit.get(own ?? `${profile} ${hash}`) ?? [];
    return found.map(({path, sizeBytes}) => ({
     path,
     sizeBytes
    }));
   };
  }
  function isOutput({path, kind}) {
   return kind === "file" && !path.endsWith(".d") && (0, target_layout.w_)(path);
  }
  function unitOf(path) {
   const own = (0, target_layout.aV)(path)?.folder, profile = /^(.*)\/(?:deps|examples)\/[^/]+$/.exec(path)?.[1];
   return own ?? `${profile} ${(0, target_layout.zR)((0, survey_target.Fl)(path))}`;
  }
  const CHECKSUMS = ".cargo-checksum.json";
  async function vendoredPackages({targets, workspaces, scope}, files) {
   const isThere = [ ...scope.tracked, ...scope.untracked ].some(path => path.endsWith(CHECKSUMS)), local = new Set(workspaces.flatMap(({packages}) => packages.map(({name}) => name))), locked = new Set(workspaces.flatMap(each => each.locked.map(({name}) => name))), roots = workspaces.map(({root}) => root), found = new Set;
   for (const {survey, kept} of targets) for (const unit of kept.filter(({mark}) => !/^(run-build-script|doc-)/.test(mark))) {
    const name = unit.package;
    if (local.has(name) || found.has(name) || locked.has(name) && !isThere) continue;
    const read = await readUnit({
     unit,
     survey,
     folders: [],
     bases: roots
    }, files);
    read?.paths.some(path => isSource(path, scope)) && found.add(name);
   }
   return foldersOf(found, scope, files);
  }
  function isSource(path, {root, targetFolders}) {
   return (0, cargo_paths.Yw)(path, root) && !targetFolders.some(folder => (0, cargo_paths.Yw)(path, (0, 
   external_node_path_.join)(folder)));
  }
  async function foldersOf(names, {root, tracked}, files) {
   const found = new Map([ ...names ].map(name => [ name, [] ])), manifests = [ ...tracked ].filter(path => /(^|\/)Cargo\.toml$/.test(path));
   for (const path of names.size === 0 ? [] : manifests) {
    const text = await files.readText((0, external_node_path_.join)(root, path)), name = /^name *= *["']([^"']+)["']/m.exec(text ?? "")?.[1] ?? "";
    found.get(name)?.push((0, external_node_path_.join)(root, (0, external_node_path_.dirname)(path)));
   }
   return found;
  }
  async function surveyInputs(request, files) {
   const book = inputBook(request.scope, files), packages = packagesByName(request.workspaces), vendored = await vendoredPackages(request, files), lost = new Set(request.workspaces.flatMap(workspace => workspace.lost)), units = [], crates = [], unknown = [];
   for (const target of request.targets) {
    const outputs = outputFinder(target.survey, request.scope.packed);
    for (const unit of target.kept) {
     const folder = (0, external_node_path_.join)(target.survey.folder, unit.folder);
     lost.has(unit.package) && unknown.push(folder);
     const own = packages.get(unit.package), folders = own ?? vendored.get(unit.package), origin = own === void 0 ? "vendored" : "local", asked = {
      unit,
      survey: target.survey,
      book,
      request
     }, facts = folders === void 0 ? await factsOutside(asked, files) : await read_facts_factsOf({
      ...asked,
      folders,
      origin
     }, files), marked = {
      folder,
      unit,
      survey: target.survey
     };
     facts === void 0 ? unknown.push(folder) : facts === "fixed" ? crates.push(marked) : units.push({
      ...facts,
      ...marked,
      outputs: outputs(unit)
     });
    }
   }
   const mayReadMore = await readerFinder(units, request, files), seen = await unitEvidence({
    units,
    crates
   }, {
    ...request.evidence,
    restored: request.restored,
    mayReadMore
   }, request, files), [outer, fixed] = [ [ ...units, ...seen.nowUnits ], seen.stillFixed ], needs = await needsOf([ ...outer, ...fixed ], files);
   return {
    units: completed(outer, needs, request, {
     byFolder: seen.byFolder,
     mayReadMore
    }),
    ...await namedByLock(fixed, needs.slice(outer.length), request, files),
    crateFolders: fixed.map(({folder}) => folder),
    ...{
     unknown,
     facts: seen.facts,
     watchers: seen.watchers,
     ...await survey_inputs_closed(book)
    }
   };
  }
  async function namedByLock(crates, needs, {workspaces, scope}, files) {
   const {lock, lockedOf} = await lockInForce(workspaces, scope, files), named = crates.map(({unit}, place) => ({
    locked: lockedOf(unit.package),
    needs: [ ...needs[place] ?? [] ]
   }));
   return {
    lock,
    crates: named
   };
  }
  function needsOf(units, files) {
   const marks = units.map(({folder, unit: {mark}}) => ({
    folder,
    mark
   }));
   return unitNeeds(marks, files);
  }
  async function readerFinder(units, {packages, commands, scope: {root, tracked}}, files) {
   const local = units.filter(({origin}) => origin === "local"), all = await namesPaths({
    root,
    tracked,
    commands,
    units: local
   }, files), readers = new Set(packages.filter(({macros}) => macros.length > 0).map(({name}) => name));
   return ({unit, origin}) => origin === "vendored" || origin === "local" && (all || unit.mark.startsWith("run-build-script") || readers.has(unit.package));
  }
  function completed(units, needs, {evidence: {salt}}, {byFolder, mayReadMore}) {
   const own = new Set(units.flatMap(({unit, sets}) => sets.map(name => `${unit.package} ${name}`)));
   return units.map((each, place) => {
    const {folder, unit, origin, watchesPackage, inputs, reads, outputs} = each, told = byFolder.get(folder) ?? NOT_WATCHED;
    return {
     folder,
     package: unit.package,
     watchesPackage,
     outputs,
     inputs: [ ...inputs ],
     reads: [ ...reads ],
     needs: [ ...needs[place] ?? [] ],
     ...told,
     isVendored: origin === "vendored",
     mayReadMore: mayReadMore(each),
     environment: Object.fromEntries(Object.entries(each.environment).filter(([name]) => !own.has(`${unit.package} ${name}`)).map(([name, value]) => [ name, value === null ? null : (0, 
     keyed_digest.r)(salt, name, value) ]))
    };
   });
  }
  const NOT_WATCHED = {
   evidence: [],
   isWatched: !1,
   asksGit: !1,
   leaves: []
  };
  async function survey_inputs_closed(book) {
   return {
    inputs: [ ...await book.inputs() ],
    named: book.named(),
    late: [ ...book.late ]
   };
  }
  function packagesByName(workspaces) {
   const folders = new Map;
   for (const {name, folder} of workspaces.flatMap(workspace => workspace.packages)) folders.set(name, [ ...folders.get(name) ?? [], folder ]);
   return folders;
  }
  var survey_sources = __webpack_require__(90099), target_folders = __webpack_require__(87387), untracked_digest = __webpack_require__(92792), repository = __webpack_require__(53770);
  async function beforeScripts({root, sources}, packages, watchers, commands) {
   const times = new Map;
   for (const [name, same] of Map.groupBy(watchers, watcher => watcher.package)) {
    const [only, ...others] = packages.filter(each => each.name === name);
    if (only === void 0 || others.length > 0) continue;
    const files = filesOf(only, {
     root,
     sources
    });
    for (const [path, ns] of timesOf(only, files, lastOf(same), root)) times.set(path, ns);
   }
   if (times.size === 0) return sources;
   const words = [ "diff", "--quiet", "--no-ext-diff", "--no-textconv", "HEAD", "--", ...times.keys() ];
   return await (0, repository.$Y)(root, [ "-c", "core.fsmonitor=false", "--literal-pathspecs", ...words ], commands) === void 0 ? sources : sources.map(source => {
    const modifiedNs = times.get(source.path);
    return modifiedNs === void 0 ? source : {
     ...source,
     modifiedNs
    };
   });
  }
  function filesOf({folder}, {root, sources}) {
   const known = new Map(sources.map(source => [ (0, external_node_path_.join)(root, source.path), source ]));
   return packageFiles(folder, [ ...known.keys() ]).flatMap(path => {
    const source = known.get(path);
    return source === void 0 || source.content?.startsWith("folder ") ? [] : [ source ];
   });
  }
  function timesOf({folder}, files, {newest, wrote}, root) {
   const own = new Set(wrote), later = files.filter(({modifiedNs}) => modifiedNs > newest.modifiedNs);
   return later.every(({path}) => own.has((0, external_node_path_.join)(root, path))) ? later.map(({path}) => {
    const isNewest = (0, cargo_paths.Br)((0, external_node_path_.join)(root, path), folder) === newest.path;
    return [ path, newest.modifiedNs - (isNewest ? 0n : A_SECOND_NS) ];
   }) : [];
  }
  const A_SECOND_NS = 1000000000n;
  function lastOf(watchers) {
   return watchers.reduce((one, other) => other.newest.modifiedNs > one.newest.modifiedNs ? other : one);
  }
  var find_secrets = __webpack_require__(13948), secret_values = __webpack_require__(386);
  async function secretUnits(request, files) {
   const {units, crates, crateFolders} = request.inputs, known = (0, secret_values.x)(request.evidence.variables, request.plain), unseen = await unseenOfJob(request, known, files), found = new Map, stay = (folder, name, variables) => {
    const before = found.get(folder)?.variables ?? [];
    found.set(folder, {
     package: name,
     variables: [ ...new Set([ ...before, ...variables ]) ]
    });
   };
   for (const unit of units) {
    const names = [ ...askedBy(unit, request), ...takesAll(unit, request) ? unseen : [] ];
    names.length > 0 && stay(unit.folder, unit.package, names);
   }
   for (const holder of await holdersOf(known, request, files)) stay(holder.folder, holder.package, holder.variables);
   const all = [ ...units, ...crates.map(({locked, needs}, place) => ({
    folder: crateFolders[place] ?? "",
    package: locked,
    needs
   })) ];
   for (const unit of builtFrom(new Set(found.keys()), all)) stay(unit.folder, unit.package, []);
   return found;
  }
  function askedBy({evidence, environment}, {inputs, evidence: {salt}, plain}) {
   const facts = evidence.flatMap(place => inputs.facts[place] ?? []), asked = facts.flatMap(({aspect, of, value}) => aspect === "variable" ? [ [ of, value ] ] : []);
   return [ ...asked, ...Object.entries(environment) ].flatMap(([name, digest]) => {
    const isSet = typeof digest == "string" && digest !== "" && !(0, secret_variables.Tb)(salt, name, digest), isIts = value => (0, 
    keyed_digest.r)(salt, name, value) === digest;
    return isSet && (0, secret_variables.lr)(name) && !(0, secret_variables.$i)(name, plain, isIts) ? [ name ] : [];
   });
  }
  function takesAll({evidence}, {inputs}) {
   return evidence.some(place => inputs.facts[place]?.aspect === "environment");
  }
  async function unseenOfJob({evidence: {logs, salt}, plain}, known, files) {
   const environments = await readEnvironments(logs, files), names = environments.flatMap(({digests}) => (0, 
   secret_values.y)(digests, known, {
    salt,
    plain
   }));
   return [ ...new Set(names) ];
  }
  async function holdersOf(known, {chosen, inputs, sinceNs}, files) {
   if (known.size === 0) return [];
   const sought = (0, find_secrets.QE)(known), leavers = leaversOf(inputs.units), holders = [];
   for (const {survey, kept} of chosen) {
    const ownersOf = unitsOfPath(survey, kept);
    for (const entry of survey.entries.filter(({modifiedNs}) => modifiedNs > sinceNs)) {
     const owners = ownersOf(entry.path).map(({folder, package: name}) => ({
      folder: (0, external_node_path_.join)(survey.folder, folder),
      package: name
     })), all = [ ...owners, ...leavers.get((0, external_node_path_.join)(survey.folder, entry.path)) ?? [] ];
     if (all.length === 0) continue;
     const variables = await (0, find_secrets.VY)(entry, survey.folder, sought, files);
     variables.length > 0 && holders.push(...all.map(owner => ({
      ...owner,
      variables
     })));
    }
   }
   return holders;
  }
  function leaversOf(units) {
   const all = units.flatMap(({folder, package: name, leaves}) => leaves.map(path => ({
    path,
    owner: {
     folder,
     package: name
    }
   }))), byPath = Map.groupBy(all, ({path}) => path);
   return new Map([ ...byPath ].map(([path, each]) => [ path, each.map(({owner}) => owner) ]));
  }
  function builtFrom(folders, all) {
   const reached = new Set([ ...all.keys() ].filter(place => folders.has(all[place]?.folder ?? "")));
   for (let grown = !0; grown; ) {
    const before = reached.size;
    for (const [place, {needs}] of all.entries()) needs.some(need => reached.has(need)) && reached.add(place);
    grown = reached.size > before;
   }
   return all.filter(({folder}, place) => reached.has(place) && !folders.has(folder));
  }
  function withoutSecrets(survey, staying) {
   const nothing = {
    evidence: [],
    environment: {},
    leaves: [],
    inputs: [],
    reads: []
   }, units = survey.units.map(unit => staying.has(unit.folder) ? {
    ...unit,
    ...nothing
   } : unit), used = new Set(units.flatMap(({evidence}) => evidence)), facts = survey.facts.map((fact, place) => used.has(place) ? fact : {
    aspect: fact.aspect,
    of: ""
   }), read = survey.units.filter(({folder}) => staying.has(folder)), inputs = without_secrets_without(survey.inputs, {
    by: "inputs",
    read,
    units
   }), named = without_secrets_without(survey.named, {
    by: "reads",
    read,
    units
   });
   return {
    ...survey,
    facts,
    inputs: inputs.left,
    named: named.left,
    units: units.map(unit => ({
     ...unit,
     inputs: unit.inputs.map(inputs.placeOf),
     reads: unit.reads.map(named.placeOf)
    }))
   };
  }
  function without_secrets_without(list, {by, read, units}) {
   const used = new Set(units.flatMap(unit => unit[by])), gone = new Set(read.flatMap(unit => unit[by]).filter(place => !used.has(place))), kept = [ ...list.keys() ].filter(place => !gone.has(place)), places = new Map(kept.map((place, at) => [ place, at ]));
   return {
    left: list.filter((_, place) => !gone.has(place)),
    placeOf: place => places.get(place) ?? place
   };
  }
  async function surveyBuilt(built, request, ports) {
   const all = await (0, find_workspaces.g)(built, ports);
   if (all.length === 0) return no("cargo does not tell where its target folder is");
   const places = await (0, target_folders.j)(all, request, ports), {folders, placeless} = places, workspaces = all.filter(({targetFolders}) => folders.some(({folder}) => targetFolders.includes(folder))), surveys = await Promise.all(folders.map(folder => (0, 
   survey_target.gC)(folder, ports.files))), found = surveys.filter(({entries}) => entries.length > 0);
   return found.some(({units}) => units.length > 0) ? {
    places,
    workspaces,
    found
   } : placeless.length > 0 ? no(`what was built has no place in a later job: ${placeless.join("; ")}`) : NOTHING_BUILT;
  }
  async function surveyReading({request, survey: {places, workspaces}, chosen, packages}, ports) {
   const {cwd, workspace, cargoHome, built, restored, evidence, plain} = request, targetFolders = [ ...new Set(places.folders.flatMap(({folder, top}) => [ folder, top ])) ], sources = await (0, 
   survey_sources.zW)({
    cwd,
    workspace,
    leaveOut: targetFolders
   }, ports), packed = chosen.flatMap(({survey, kept}) => filesOfUnits(survey, kept, new Set).map(({path}) => (0, 
   external_node_path_.join)(survey.folder, path))), scope = {
    root: sources.root,
    tracked: new Set(sources.sources.map(({path}) => path)),
    untracked: sources.untracked,
    packed: new Set(packed),
    targetFolders: [ ...new Set([ ...targetFolders, ...places.folders.map(({real}) => real) ]) ],
    cargoHome,
    restoredNs: restored?.restoredNs ?? 0n,
    sinceNs: restored?.restoredNs ?? BigInt(Math.floor(request.startedMs)) * 1000000n
   }, inputs = await surveyInputs({
    targets: chosen,
    workspaces,
    packages,
    commands: built,
    scope,
    evidence,
    restored: restored?.manifest
   }, ports.files), isOfUse = inputs.units.some(unit => unit.mayReadMore && !unit.isWatched), {root} = sources, untracked = isOfUse ? await (0, 
   untracked_digest.C)({
    root,
    targetFolders
   }, ports) : void 0, secret = await secretUnits({
    chosen,
    inputs,
    evidence,
    plain,
    sinceNs: scope.restoredNs
   }, ports.files), before = await beforeScripts(sources, packages, inputs.watchers, ports.commands);
   return {
    sources: {
     ...sources,
     sources: before
    },
    inputs: withoutSecrets(inputs, new Set(secret.keys())),
    untracked,
    secret
   };
  }
  async function planSave(request, ports) {
   const {built, timed, restored, cargoHome} = request, obstacle = obstacleIn(request);
   if (obstacle !== void 0) return obstacle;
   const survey = await surveyBuilt(built, request, ports);
   if ("isTrouble" in survey) return survey;
   const {places, workspaces, found} = survey, made = builtUnits(found, restored?.restoredNs ?? nanoseconds(request.startedMs)), builtSeconds = secondsWithin([ ...reportedBuilds(timed), ...made.spans ]), compileMs = compileTimes(timed, [ restored?.manifest.compileMs ?? {}, made.compileMs ]), {chosen, builtIn} = await chooseUnits(found, request, ports.files), registry = await (0, 
   registry_files.x)(cargoHome, workspaces.flatMap(({locked}) => locked), ports.files), packages = [ ...describePackages(workspaces, found) ], reading = {
    request,
    survey,
    chosen,
    packages
   }, {sources, inputs, untracked, secret} = await surveyReading(reading, ports), [late] = inputs.late;
   if (late !== void 0) {
    const reason = `${late} was written with an old time after cargo had read it (a step that unpacks or copies with times kept, and a cargo called by its path?)`;
    return {
     reason,
     isTrouble: !0,
     sawInputs: !0,
     builtSeconds
    };
   }
   const staying = new Set([ ...inputs.unknown, ...secret.keys(), ...altered(chosen, request) ]), targets = chosen.map(target => withoutStaying(target, {
    staying,
    inputs,
    compileMs
   })), layer = layerOf({
    targets,
    registry,
    packages,
    secret: [ ...secret.keys() ]
   }, request), verdict = judge({
    targets,
    registry,
    layer
   }, {
    ...request,
    builtSeconds
   });
   if (!verdict.pays) {
    const uses = chosen.some(({kept}) => kept.length > 0);
    return {
     ...no(`it would not pay: ${verdict.sum}`),
     sawInputs: !0,
     builtSeconds,
     uses
    };
   }
   const sessions = targets.flatMap(target => target.sessions), moves = ({crate, bytes}) => movesIncremental({
    bytes
   }, compileMs[crate] ?? 0);
   return {
    plan: {
     targets,
     places,
     registry,
     layer,
     sources,
     inputs,
     untracked,
     compileMs,
     builtIn,
     packages,
     salt: request.evidence.salt,
     sum: verdict.sum,
     builtSeconds,
     secret: [ ...secret.values() ],
     moved: sessions.filter(moves),
     left: sessions.filter(session => !moves(session))
    }
   };
  }
  function altered(chosen, {restored}) {
   return chosen.flatMap(({survey, kept}) => unitsWithChangedOutputs(survey, kept, restored?.restoredNs));
  }
  function withoutStaying({survey, kept}, {staying, inputs, compileMs}) {
   const isStaying = folder => staying.has(folder), known = kept.filter(unit => !isStaying((0, 
   external_node_path_.join)(survey.folder, unit.folder))), sessions = sessionsOfUnits(survey, known), moved = sessions.filter(({crate, bytes}) => movesIncremental({
    bytes
   }, compileMs[crate] ?? 0)), files = filesOfUnits(survey, known, new Set(moved.map(({session}) => session))), travelling = new Set(files.map(({path}) => path)), left = new Set(inputs.units.flatMap(({folder, leaves}) => isStaying(folder) ? [] : leaves)), beside = survey.entries.filter(({path}) => left.has((0, 
   external_node_path_.join)(survey.folder, path)) && !travelling.has(path));
   return {
    survey,
    kept: known,
    sessions,
    files: [ ...files, ...beside ],
    beside
   };
  }
  function nanoseconds(ms) {
   return BigInt(Math.floor(ms)) * 1000000n;
  }
  var plain_variables = __webpack_require__(79018), snapshot_notes = __webpack_require__(37754);
  function beyondSnapshot({cache, commands}) {
   const {restoredKey, changedFiles = 0, builtMs} = cache.snapshot ?? {};
   if (restoredKey === void 0 || changedFiles === 0) return;
   const seconds = builtMs === void 0 ? secondsWithin(reportedBuilds(commands)) : builtMs / 1e3;
   return {
    snapshot: restoredKey,
    seconds
   };
  }
  function builtBeyond(snapshot, runs) {
   return runs.reduce((sum, {beyond}) => sum + (beyond?.snapshot === snapshot ? beyond.seconds : 0), 0);
  }
  async function builtEarlier({state, places, record}, runner) {
   const beyond = beyondSnapshot(record);
   if (beyond === void 0) return 0;
   const {runs} = await readHistory(state, places, runner);
   return builtBeyond(beyond.snapshot, runs);
  }
  const OURS = "fast-cargo-", MOST_REMOVED = 3, WORTH_A_LINE_BYTES = 5e5;
  async function readFootprint({repositoryCaches, cacheBreaker, job, log}) {
   if (job.input("token") !== "" && !cacheBreaker.serviceFailed) try {
    const [ours, cacheBytes] = await Promise.all([ repositoryCaches.list(OURS), repositoryCaches.usedBytes() ]);
    return {
     ours,
     cacheBytes,
     footprintBytes: footprint_sizeOf(ours)
    };
   } catch (error) {
    log.info(`What is kept in the repository's cache is not known (${(0, errors.Uc)(error)}).`);
    return;
   }
  }
  function footprint_sizeOf(entries) {
   return entries.reduce((sum, {sizeBytes}) => sum + sizeBytes, 0);
  }
  async function removeSuperseded(footprint, saved, {repositoryCaches, job, log}) {
   const superseded = (footprint?.ours ?? []).filter(({ref}) => ref === job.context.ref).filter(old => saved.some(({key, prefix}) => old.key !== key && old.key.startsWith(prefix))).sort((one, other) => other.sizeBytes - one.sizeBytes);
   for (const {id, key, sizeBytes} of superseded.slice(0, MOST_REMOVED)) try {
    await repositoryCaches.remove(id);
    log.info(`Deleted ${key}, which this run supersedes.`);
   } catch (error) {
    const why = (0, errors.Uc)(error);
    if (sizeBytes < WORTH_A_LINE_BYTES) return;
    return log.info(`${key} is superseded and was not deleted (${why}): that needs ${repositoryCaches.removalNeeds}.`);
   }
  }
  var other_caches = __webpack_require__(38214);
  function obstacleToSave({write, snapshot}, {job, cacheBreaker}) {
   return write.allowed ? cacheBreaker.why !== void 0 ? cacheBreaker.why : snapshot?.occupied !== void 0 ? snapshot.occupied : (0, 
   other_caches.jr)(job.allEnv()) ? other_caches.g_.replace(/\.$/, "") : void 0 : write.reason;
  }
  async function decideSnapshot({state, places, record, built}, runner) {
   const {snapshot} = state;
   if (snapshot === void 0) return {
    use: {}
   };
   const notes = await (0, snapshot_notes.W)(places, runner), obstacle = obstacleToSave(state, runner) ?? (0, 
   run_notes.Cr)(snapshot.parts ?? {}, notes);
   if (obstacle !== void 0) return decide_snapshot_no(obstacle);
   const footprint = await readFootprint(runner), {context} = runner.job, save = {
    cwd: snapshot.cwd,
    workspace: context.workspace,
    cargoHome: snapshot.cargoHome,
    built,
    timed: record.commands,
    restored: await restoredState(snapshot, places, runner),
    startedMs: state.startedAtMs,
    earlierSeconds: await builtEarlier({
     state,
     places,
     record
    }, runner),
    isFirst: !hasOwn(snapshot),
    plain: await (0, plain_variables.uw)(state, runner),
    layerPrefix: (0, keys.UG)(snapshot),
    evidence: {
     logs: places.watchLogs,
     salt: snapshot.salt,
     settings: new Map(snapshot.settings),
     variables: runner.job.allEnv(),
     own: [ places.home, places.scratch ],
     temporary: [ context.temp, "/tmp" ]
    }
   };
   try {
    const planned = await planWhole(save, {
     snapshot,
     places
    }, runner);
    if ("plan" in planned) {
     sayWhatStays(planned.plan.secret, runner);
     const use = {
      ...useOf(planned.plan),
      ...sizesOf(footprint)
     };
     return {
      plan: planned.plan,
      save,
      sawInputs: !0,
      uses: !0,
      footprint,
      use
     };
    }
    planned.isTrouble && runner.log.warning(`No snapshot is saved: ${planned.reason}.`);
    const {sawInputs, reason, builtSeconds, uses} = planned, use = {
     ...decide_snapshot_no(reason).use,
     ...builtFor(builtSeconds),
     ...sizesOf(footprint)
    };
    return {
     sawInputs,
     uses,
     footprint,
     use
    };
   } catch (error) {
    runner.log.warning(`No snapshot is saved (${(0, errors.Uc)(error)}).`);
    return decide_snapshot_no("looking at what was built failed");
   }
  }
  function sayWhatStays(secret, {log}) {
   const first = secret.filter(({variables}) => variables.length > 0);
   if (first.length === 0) return;
   const names = [ ...new Set(first.flatMap(({variables}) => variables)) ], units = [ ...new Set(first.map(unit => unit.package)) ], others = secret.length - first.length, built = others === 0 ? "" : `, and ${others} that were built from them`;
   log.info(`Not in the snapshot: what was compiled of ${units.join(", ")}${built}, since ${names.join(", ")} may be secret. If not: cache-env-allow: ${names.join(" ")}`);
  }
  async function planWhole(save, {snapshot, places}, runner) {
   const planned = await planSave(save, runner), {program} = snapshot;
   if (!("plan" in planned) || program === void 0) return planned;
   const grew = await (0, held_back.kB)({
    list: places.heldBack,
    program
   }, runner);
   return grew ? planSave(save, runner) : planned;
  }
  function hasOwn({restoreKeys, seenKey, restoredNs}) {
   return seenKey !== void 0 && restoredNs !== void 0 && [ "same lock", "same cell" ].includes((0, 
   keys.Ji)(seenKey, {
    restoreKeys
   }));
  }
  function sizesOf(footprint) {
   if (footprint === void 0) return {};
   const {footprintBytes, cacheBytes} = footprint;
   return {
    footprintBytes,
    ...cacheBytes === void 0 ? {} : {
     cacheBytes
    }
   };
  }
  function builtFor(seconds) {
   return seconds === void 0 ? {} : {
    builtMs: Math.round(seconds * 1e3)
   };
  }
  function decide_snapshot_no(reason) {
   return {
    use: {
     saved: `Nothing saved: ${reason}.`
    }
   };
  }
  async function restoredState({restoredNs}, {snapshotManifest}, {files}) {
   if (restoredNs === void 0) return;
   const manifest = (0, snapshot_manifest.MK)(await files.readText(snapshotManifest, snapshot_manifest.Gr));
   if (manifest === void 0) throw new Error(`${snapshotManifest} cannot be read`);
   return {
    manifest,
    restoredNs: BigInt(restoredNs)
   };
  }
  function useOf({sum, moved, left, compileMs, builtSeconds}) {
   const crateOf = travels => ({crate, package: name, bytes}) => ({
    crate,
    package: name,
    bytes,
    travels,
    compileMs: compileMs[crate] ?? 0
   });
   return {
    saved: `This run saves a snapshot for the next ones: ${sum}.`,
    ...builtFor(builtSeconds),
    incremental: [ ...moved.map(crateOf(!0)), ...left.map(crateOf(!1)) ]
   };
  }
  function failOnSlowdown({commands}, above, {job}) {
   if (above !== void 0) for (const command of commands) {
    if (command?.verdict !== "slower" || command.baseline === void 0) continue;
    const {medianMs, runs} = command.baseline, part = command.judgedMs / medianMs - 1;
    if (part <= above) continue;
    const [now, usual] = [ command.judgedMs, medianMs ].map(ms => (ms / 1e3).toFixed(1)), together = command.byFiveRuns ? " in the last five runs together" : "";
    job.fail(`${command.label} took ${now} s${together}, ${Math.round(part * 100)} % more than the usual ${usual} s of ${runs} runs that did the same work. The input fail-above allows ${Math.round(above * 100)} %.`);
   }
  }
  var manifest = __webpack_require__(39746), restore = __webpack_require__(83393);
  async function saveTools({folder, key, salt, stays, built}, {cache, files}) {
   const tools = [ ...stays, ...built.map(({tool}) => tool) ], text = (0, manifest.uv)({
    salt,
    tools
   });
   await files.makeFolder(folder);
   for (const {tool, from} of built) for (const [place, {file}] of tool.programs.entries()) await files.copy(from[place] ?? "", (0, 
   external_node_path_.join)(folder, file));
   const wanted = new Set(tools.flatMap(({programs}) => programs.map(({file}) => file)));
   for (const name of await files.list(folder)) wanted.has(name) || await files.remove((0, 
   external_node_path_.join)(folder, name));
   await files.writeText((0, external_node_path_.join)(folder, manifest.xP), text);
   return cache.save({
    paths: [ folder ],
    key
   });
  }
  const MOST_BYTES = 4e6, First = dist.Ikc({
   v1: dist.lqM(dist.g1P(dist.YjP(), dist.YOg(dist.YjP())), {})
  }), Second = dist.Ikc({
   installs: dist.g1P(dist.YjP(), dist.g1P(dist.YjP(), dist.L5J()))
  }), OfBinstall = dist.YOg(dist._H3({
   name: dist.YjP(),
   current_version: dist.YjP()
  }));
  async function readInstalled(root, files) {
   const read = async name => await files.readText((0, external_node_path_.join)(root, name), MOST_BYTES).catch(() => {}) ?? "", first = asFirst(await read(".crates.toml")), second = asSecond(await read(".crates2.json")), third = asThird(await read("binstall/crates-v1.json"));
   return Object.entries(first).flatMap(([key, programs]) => {
    const parsed = (0, manifest.Do)(key);
    if (parsed === void 0) return [];
    const record = second[key], binstall = third.findLast(({name, current_version}) => name === parsed.package && current_version === parsed.version);
    return {
     ...{
      ...parsed,
      key,
      programs
     },
     ...record === void 0 ? {} : {
      record: JSON.stringify(record)
     },
     ...binstall === void 0 ? {} : {
      binstall: JSON.stringify(binstall)
     }
    };
   });
  }
  function asFirst(text) {
   try {
    const parsed = dist.xLC(First, (0, smol_toml_dist.qg)(text));
    return parsed.success ? parsed.output.v1 : {};
   } catch {
    return {};
   }
  }
  function asSecond(text) {
   return (0, parse_json.q)(Second, text)?.installs ?? {};
  }
  function asThird(text) {
   return (0, parse_json.q)(OfBinstall, `[${text.replace(/\}\s*\{/g, "},{")}]`) ?? [];
  }
  const FLAGS = new Set([ "-q", "--quiet", "-v", "-vv", "--verbose", "--locked", "--offline", "--frozen", "--debug", "--all-features", "--no-default-features", "--bins", "--examples", "--keep-going", "--ignore-rust-version", "-y", "--no-confirm", "--only-signed", "--skip-signatures", "--no-symlinks", "--no-cleanup", "--no-discover-github-token", "--json-output", "--continue-on-failure", "--disable-telemetry", "--no-clap-color" ]);
  function packagesAsked(args) {
   const own = (0, cargo_arguments.Xv)(args), after = own.slice(own.findIndex(arg => /^b?install$/.test(arg)) + 1);
   return after.flatMap((arg, place) => {
    const previous = after[place - 1] ?? "", isValue = previous.startsWith("-") && !previous.includes("=") && !FLAGS.has(previous), [, name] = /^([A-Za-z][\w-]{0,99})(@\S+)?$/.exec(arg) ?? [];
    return isValue || name === void 0 ? [] : [ name ];
   });
  }
  async function surveyInstalls(request, files) {
   const {commands, kept, root} = request, installed = await readInstalled(root, files), asked = new Set, putBack = new Set, built = new Map;
   for (const command of commands) {
    if (command.install === void 0 || command.outcome !== "succeeded") continue;
    const names = packagesAsked(command.args);
    for (const found of installed.filter(one => names.includes(one.package))) {
     const before = kept.find(tool => survey_installs_isOf(command, tool) && tool.key === found.key), made = before ?? await builtBy(command, found, request, files);
     if (made !== void 0) {
      "tool" in made ? built.set(`${made.tool.request} ${found.package}`, made) : asked.add(made);
      before && command.install.placed.includes(found.package) && putBack.add(before);
     }
    }
   }
   const isSuperseded = tool => built.has(`${tool.request} ${(0, manifest.Do)(tool.key)?.package}`), left = kept.filter(tool => !asked.has(tool) && !isSuperseded(tool));
   return {
    asked: [ ...asked ],
    putBack: [ ...putBack ],
    built: [ ...built.values() ],
    left
   };
  }
  function survey_installs_isOf({install}, {request}) {
   return install?.request === request;
  }
  const CLOCK_NS = 50000000n;
  async function builtBy(command, {key, programs, record, binstall}, {root, runId}, files) {
   const {install, startMs, endMs} = command;
   if (install === void 0 || endMs === void 0) return;
   if (!programs.every(manifest.Zv) || programs.length > manifest.mD) return;
   if (![ record, binstall ].every(text => text === void 0 || (0, manifest.Mm)(text))) return;
   const from = programs.map(name => (0, external_node_path_.join)(root, "bin", name)), facts = await Promise.all(from.map(path => files.facts(path))), [since, until] = [ survey_installs_nanoseconds(startMs) - CLOCK_NS, survey_installs_nanoseconds(endMs) + CLOCK_NS ], isNew = facts.every(one => one?.kind === "file" && one.changedNs >= since && one.changedNs <= until);
   if (!isNew || facts.length === 0) return;
   const {request} = install, of = (name, place) => ({
    name,
    file: `${request.slice(0, 8)}-${name}`,
    sizeBytes: facts[place]?.sizeBytes ?? 0
   }), tool = {
    key,
    request,
    runId,
    seconds: (endMs - startMs) / 1e3,
    programs: programs.map(of),
    ...record === void 0 ? {} : {
     record
    },
    ...binstall === void 0 ? {} : {
     binstall
    }
   };
   return {
    tool,
    from,
    command
   };
  }
  function survey_installs_nanoseconds(ms) {
   return BigInt(Math.floor(ms)) * 1000000n;
  }
  var restore_tools = __webpack_require__(28548);
  const keep_tools_NOTHING = {
   sentences: [],
   beside: {}
  };
  async function judgeTools(request, runner) {
   const failure = {
    what: "look at the tools that the job installed",
    otherwise: "None is kept."
   }, judged = await (0, attempt.C)(failure, () => decideTools(request, runner), runner.log), {sentences} = judged ?? keep_tools_NOTHING;
   for (const sentence of sentences) runner.log.info(`Tools: ${sentence}`);
   return judged ?? keep_tools_NOTHING;
  }
  async function keepTools({save}, runner) {
   if (save === void 0) return !1;
   const failure = {
    what: "save the tools that the job installed",
    otherwise: "None is kept."
   }, saved = await (0, attempt.C)(failure, () => saveTools(save, runner), runner.log);
   saved?.kind !== "denied" && saved?.kind !== "unavailable" || runner.log.info(`Tools: not saved (${saved.reason}).`);
   return saved?.kind === "saved";
  }
  async function decideTools({state, places, commands}, runner) {
   const {tools} = state;
   if (tools === void 0) return keep_tools_NOTHING;
   const kept = (await (0, restore.s)(places.tools, runner.files))?.tools ?? [], {runId} = runner.job.context, request = {
    root: tools.root,
    commands,
    kept,
    runId
   }, {asked, putBack, built, left} = await surveyInstalls(request, runner.files), sentences = putBack.map(tool => `Restored ${(0, 
   restore_tools.KT)(tool)}.`), noted = {
    sentences,
    beside: noteOf(kept)
   };
   if (built.length === 0 || !await maySave(state, places, runner)) return noted;
   const judged = await keep_tools_withoutSecrets(built.slice(0, manifest.Gl), state, places, runner), obstacle = obstacleTo(judged.clean, state);
   if (obstacle !== void 0) return {
    ...noted,
    sentences: [ ...sentences, ...judged.sentences, ...obstacle ]
   };
   const isFailed = commands.some(({outcome}) => outcome !== "succeeded"), before = [ ...asked, ...isFailed ? left : [] ], stays = before.slice(0, manifest.Gl - judged.clean.length), news = judged.clean.map(({tool}) => tool);
   return {
    sentences: [ ...sentences, ...judged.sentences, `Kept for later runs: ${news.map(took).join(", ")}.` ],
    beside: noteOf([ ...stays, ...news ]),
    save: {
     folder: places.tools,
     key: tools.key,
     salt: tools.salt,
     stays,
     built: judged.clean
    }
   };
  }
  async function maySave({write, snapshot}, places, runner) {
   if (obstacleToSave({
    write
   }, runner) !== void 0) return !1;
   const homes = (await (0, snapshot_notes.W)(places, runner)).map(({parts}) => parts.CARGO_HOME);
   return homes.length === 0 || homes.includes(snapshot?.parts?.CARGO_HOME);
  }
  function noteOf(tools) {
   return tools.length === 0 ? {} : {
    [restore_tools.hY]: JSON.stringify(tools.map(manifest.Uf))
   };
  }
  const LEAST_SECONDS = 4, BYTES_PER_SECOND = 5e7;
  function obstacleTo(built, {inputs}) {
   if (built.length === 0) return [];
   const programs = built.flatMap(({tool}) => tool.programs), bytes = programs.reduce((sum, {sizeBytes}) => sum + sizeBytes, 0), times = new Map(built.map(({command, tool}) => [ command, tool.seconds ])), seconds = [ ...times.values() ].reduce((sum, one) => sum + one, 0), names = built.map(({tool}) => (0, 
   manifest.Uf)(tool)).join(", ");
   return bytes > inputs.cacheMaxBytes ? [ `Not kept: ${names}, ${(0, pretty_bytes.A)(bytes)}, more than the input cache-max-size allows.` ] : seconds >= LEAST_SECONDS + bytes / BYTES_PER_SECOND ? void 0 : [ `Not kept: ${names}, installed in ${seconds.toFixed(1)} s, so it would not pay.` ];
  }
  function took(tool) {
   return `${(0, manifest.Uf)(tool)}, which took ${tool.seconds.toFixed(1)} s to install`;
  }
  async function keep_tools_withoutSecrets(built, state, {watchLogs}, {files, job, commands}) {
   const plain = await (0, plain_variables.uw)(state, {
    job,
    commands
   }), known = (0, secret_values.x)(job.allEnv(), plain), sought = (0, find_secrets.QE)(known), environments = await readEnvironments(watchLogs, files), clean = [], sentences = [];
   for (const one of built) {
    const {command, from, tool} = one, startNs = BigInt(Math.ceil(command.startMs)) * 1000000n, digests = environmentAt(startNs, environments)?.digests;
    if (digests === void 0) {
     sentences.push(`Not kept: ${(0, manifest.Uf)(tool)}, since the variables of its command are not known.`);
     continue;
    }
    const salt = state.snapshot?.salt ?? "", names = new Set((0, secret_values.y)(digests, known, {
     salt,
     plain
    }));
    for (const name of (0, find_secrets.j)(JSON.stringify(tool), sought)) names.add(name);
    for (const path of from) for (const name of await files.valuesIn(path, sought) ?? []) names.add(name);
    names.size === 0 ? clean.push(one) : sentences.push(whyNot(tool, [ ...names ]));
   }
   return {
    clean,
    sentences
   };
  }
  function whyNot(tool, names) {
   const listed = names.join(", ");
   return `Not kept: ${(0, manifest.Uf)(tool)}, since ${listed} may be secret. If not: cache-env-allow: ${names.join(" ")}`;
  }
  var late_inputs = __webpack_require__(81502);
  const Look = dist.Ikc({
   units: dist.aig(),
   packages: dist.YOg(dist.YjP()),
   because: dist.YjP()
  });
  async function readRebuiltUnits(recordsFolder, files) {
   const text = await (0, json_lines.a)((0, external_node_path_.join)(recordsFolder, "evidence.jsonl"), files) ?? "", looks = (0, 
   json_lines.L)(text).filter(line => dist.is(Look, line));
   return {
    count: looks.reduce((sum, {units}) => sum + units, 0),
    packages: [ ...new Set(looks.flatMap(({packages}) => packages)) ],
    because: [ ...new Set(looks.map(({because}) => because)) ]
   };
  }
  const Line = dist.Ikc({
   renewed: dist.aig()
  });
  async function readRenewals(recordsFolder, files) {
   const text = await (0, json_lines.a)((0, external_node_path_.join)(recordsFolder, "strangers.jsonl"), files) ?? "";
   return (0, json_lines.L)(text).filter(line => dist.is(Line, line)).length;
  }
  const Pass = dist.Ikc({
   touched: dist.aig(),
   first: dist.YOg(dist.YjP())
  });
  async function readTouchedInputs(recordsFolder, files) {
   const text = await (0, json_lines.a)((0, external_node_path_.join)(recordsFolder, "late-inputs.jsonl"), files) ?? "", passes = (0, 
   json_lines.L)(text).filter(line => dist.is(Pass, line));
   return {
    count: passes.reduce((sum, {touched}) => sum + touched, 0),
    first: [ ...new Set(passes.flatMap(({first}) => first)) ]
   };
  }
  const late_inputs_MOST_NAMES = 3;
  async function lookForLateInputs({snapshot}, {inputs: list, records, recordFile}, runner) {
   const {restoredNs, newestNs, program} = snapshot ?? {};
   if (restoredNs === void 0 || newestNs === void 0 || program === void 0) return [];
   if (await runner.files.facts(recordFile) === void 0) return [];
   const failure = {
    what: "look for files that were written with an old time",
    otherwise: "If there are any, no warning names them."
   }, late = await (0, attempt.C)(failure, async () => {
    tellTouched(await readTouchedInputs(records, runner.files), runner);
    tellRebuilt(await readRebuiltUnits(records, runner.files), runner);
    warnOfStrangers(await readRenewals(records, runner.files), runner);
    return (0, late_inputs.Y)({
     list,
     program,
     restoredNs,
     newestNs
    }, runner);
   }, runner.log);
   return late ?? [];
  }
  function tellTouched({count, first}, {log}) {
   if (count === 0) return;
   const [files, them] = count === 1 ? [ "1 file", "it" ] : [ `${count} files`, "them" ];
   log.info(`Snapshot: the cargo shim gave ${files} a new time, because a later step had written ${them} with an old one: ${named(first, count)}.`);
  }
  function tellRebuilt({count, packages, because}, {log}) {
   if (count === 0) return;
   const units = count === 1 ? "1 unit was" : `${count} units were`;
   log.info(`Snapshot: ${units} rebuilt (${named(packages, packages.length)}), because a later step had changed what was read for them: ${named(because, because.length)}.`);
  }
  function warnOfStrangers(times, {log}) {
   times !== 0 && log.warning('A step after fast-cargo has put units of another build into the target folder that was restored (actions/cache with "target"?). They may have been built from other sources, so cargo has rebuilt the packages of the checkout, as without fast-cargo. Remove the target folder from that step to keep them compiled.');
  }
  function warnOfLateInputs(late, {warning}) {
   const [first, ...others] = late;
   if (first === void 0) return;
   const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
   warning(`${first}${more} was written with an old time after the snapshot was restored (a step that unpacks or copies with times kept, and a cargo called by its path?). What was built here after that may not contain it. The cargo on PATH sees such files: call it as \`cargo\`, not by its path, with $CARGO, rustup run, sudo, or in a container.`);
  }
  function named(first, count) {
   const names = first.slice(0, late_inputs_MOST_NAMES), left = count - names.length;
   return left > 0 ? `${names.join(", ")} and ${left} more` : names.join(", ");
  }
  var store_keys = __webpack_require__(40930);
  async function openStoreAgain(store, state, runner) {
   if (store?.role === void 0) return {
    state,
    runner: (0, snapshot_store.P3)(store, runner, "post")
   };
   const keys = state.write.allowed ? await newKeys(store, store.role, runner) : "none", write = keys === "none" && state.write.allowed ? may_write.SK["no store"] : state.write, opened = (0, 
   snapshot_store.P3)({
    ...store,
    keys
   }, runner, "post");
   return {
    state: {
     ...state,
     write: {
      ...write
     }
    },
    runner: opened
   };
  }
  async function newKeys({variables}, role, runner) {
   const otherwise = "Nothing is saved.";
   try {
    return await (0, store_keys.q)({
     role,
     variables,
     otherwise
    }, runner) ?? "none";
   } catch (error) {
    runner.log.warning(`${(0, errors.Uc)(error)} ${otherwise}`);
    return "none";
   }
  }
  var archive = __webpack_require__(81004);
  async function keepNative({name, programs}, folder, files) {
   const into = (0, external_node_path_.join)(folder, name);
   await files.makeFolder(into);
   for (const {path, sha256} of programs) {
    const isThere = (await files.facts(path))?.kind === "file";
    isThere && await files.sha256(path) === sha256 && await files.copy(path, (0, external_node_path_.join)(into, (0, 
    external_node_path_.basename)(path)));
   }
  }
  async function removeNative(folder, files) {
   const names = (await files.list(folder)).filter(name => name.startsWith("native-"));
   for (const name of names) await files.remove((0, external_node_path_.join)(folder, name));
  }
  var keep_folders = __webpack_require__(9234);
  function run_note_noteOf({snapshot}, {runId, runAttempt}, {saves, uses}) {
   if (snapshot?.parts === void 0) return;
   const {parts, restoredKey} = snapshot;
   return {
    runId,
    runAttempt,
    parts,
    saves,
    restored: restoredKey !== void 0,
    ...uses === void 0 ? {} : {
     uses
    }
   };
  }
  var snapshot_archive = __webpack_require__(20471), system = __webpack_require__(94368);
  const SCRIPT = /(^|\/)build\/.+\/build[-_]script[-_][^/.]+$/, WRITTEN = new Map([ "-march=native", "-mcpu=native" ].map(flag => [ flag, flag ]));
  async function isBoundToProcessor({targets}, {built, restored}, files) {
   if (restored?.manifest.processor !== void 0) return !0;
   const sinceNs = restored?.restoredNs ?? 0n;
   if (built.some(({args}) => args.some(system.kP))) return !0;
   for (const {survey, kept, files: packed} of targets) {
    for (const {folder, mark, endedNs} of kept) {
     if (endedNs <= sinceNs) continue;
     const noted = await files.readText((0, external_node_path_.join)(survey.folder, folder, `${mark}.json`));
     if ((0, system.kP)(noted ?? "")) return !0;
    }
    for (const {path, kind, modifiedNs} of packed) {
     if (kind !== "file" || modifiedNs <= sinceNs || !SCRIPT.test(path)) continue;
     const found = await files.valuesIn((0, external_node_path_.join)(survey.folder, path), WRITTEN);
     if (found === void 0 || found.length > 0) return !0;
    }
   }
   return !1;
  }
  function sessionFacts(targets, moved) {
   return targets.flatMap(target => target.sessions.filter(session => moved.includes(session)).map(({session, package: name, hash, bytes}) => ({
    folder: (0, external_node_path_.join)(target.survey.folder, (0, external_node_path_.dirname)(session)),
    package: name,
    hash,
    sizeBytes: bytes,
    linkedTo: [ ...linkedTo((0, external_node_path_.dirname)(session), target) ]
   })));
  }
  function linkedTo(folder, {files}) {
   const isInside = ({path}) => path.startsWith(`${folder}/`), own = new Set(files.filter(isInside).map(({identity}) => identity));
   return files.filter(entry => own.has(entry.identity) && !isInside(entry)).map(({path}) => path);
  }
  async function describe(plan, {saving, compression, layer, packed}, {commands, files}) {
   const {sources, inputs} = plan, times = [ ...plan.targets.flatMap(({files}) => files.map(({modifiedNs}) => modifiedNs)), ...sources.sources.map(({modifiedNs}) => modifiedNs), ...inputs.inputs.map(({modifiedNs}) => modifiedNs) ];
   return {
    generation: (saving.restored?.manifest.generation ?? 0) + 1,
    checkout: sources.root,
    cargoHome: saving.cargoHome,
    cc: await (0, system.dE)(commands),
    ...await isBoundToProcessor(plan, saving, files) ? {
     processor: await (0, system.QR)(files)
    } : {},
    ...sources.commit === void 0 ? {} : {
     commit: sources.commit
    },
    refs: sources.refs,
    newestNs: times.reduce((newest, time) => time > newest ? time : newest, 0n),
    targets: packed.targets,
    registry: packed.registry,
    ...layer === void 0 ? {} : {
     layer: layer.facts
    },
    compression,
    sources: withoutLate(plan, saving),
    inputs: [ ...inputs.inputs ],
    facts: inputs.facts,
    salt: plan.salt,
    ...plan.untracked === void 0 ? {} : {
     untracked: plan.untracked
    },
    named: [ ...inputs.named ],
    units: [ ...inputs.units ],
    crates: inputs.crates,
    lock: inputs.lock,
    packages: [ ...plan.packages ],
    sessions: [ ...sessionFacts(plan.targets, plan.moved) ],
    compileMs: {
     ...plan.compileMs
    },
    builtIn: {
     ...plan.builtIn
    },
    packMs: packed.packMs,
    unpackedBytes: packed.unpackedBytes
   };
  }
  function withoutLate({sources, inputs}, {built}) {
   const firstMs = Math.min(...built.map(({startMs}) => startMs)), beganNs = BigInt(Math.floor(firstMs)) * 1000000n, named = new Set(inputs.named);
   return sources.sources.map(source => {
    const isLate = (sources.changedNs.get(source.path) ?? 0n) > beganNs, isFolder = source.content?.startsWith("folder ") ?? !1;
    return !isLate || isFolder || named.has(source.path) ? source : {
     path: source.path,
     modifiedNs: source.modifiedNs
    };
   });
  }
  var pack_parts = __webpack_require__(98922);
  async function packLayer(request, ports) {
   const {plan, restored, cargoHome, compression} = request, {layer} = plan;
   if (layer === void 0) return;
   if (layer.isThere && restored?.layer !== void 0) return known(restored, {
    ...restored.layer,
    pieces: [ ...layer.pieces ]
   });
   const startedMs = ports.clock.nowMs(), folder = (0, snapshot_manifest.xv)(request.folder);
   await ports.files.remove(folder);
   await ports.files.makeFolder(folder);
   const isIn = layer.entries.has.bind(layer.entries), pack = async what => {
    const entries = what.entries.filter(isIn);
    if (entries.length === 0) return [];
    const parts = await (0, pack_parts.i)({
     ...what,
     entries,
     folder,
     compression
    }, ports);
    return parts.map(part => ({
     ...part,
     inLayer: !0
    }));
   }, targets = new Map;
   for (const [index, {survey, files}] of plan.targets.entries()) {
    const what = {
     name: `layer-${index}`,
     base: survey.folder,
     entries: files
    };
    targets.set(survey.folder, await pack(what));
   }
   const registry = await pack({
    name: "packages",
    base: cargoHome,
    entries: plan.registry
   }), {digest, pieces} = layer, facts = {
    key: request.keyOf(digest),
    digest,
    pieces: [ ...pieces ]
   }, bytes = bytesIn([ ...targets.values(), registry ]);
   return {
    facts,
    targets,
    registry,
    bytes,
    isNew: !0,
    packMs: ports.clock.nowMs() - startedMs
   };
  }
  function known(manifest, facts) {
   const inLayer = parts => parts.filter(part => part.inLayer === !0), targets = new Map(manifest.targets.map(({folder, parts}) => [ folder, inLayer(parts) ])), registry = inLayer(manifest.registry.parts), bytes = bytesIn([ ...targets.values(), registry ]);
   return {
    facts,
    targets,
    registry,
    bytes,
    isNew: !1,
    packMs: 0
   };
  }
  function bytesIn(lists) {
   return lists.flat().reduce((sum, {sizeBytes}) => sum + sizeBytes, 0);
  }
  async function saveSnapshot(plan, saving, ports) {
   const compression = await (0, snapshot_archive.b4)(ports.commands);
   if (compression === void 0) throw new Error("there is no tar on PATH");
   const {folder, cargoHome, layerKeyOf} = saving, restored = saving.restored?.manifest, ofLayer = {
    plan,
    restored,
    folder,
    cargoHome,
    compression,
    keyOf: layerKeyOf
   }, layer = await packLayer(ofLayer, ports), context = {
    saving,
    compression,
    layer
   }, whole = await pack(plan, context, ports), withIncremental = whole.bytes <= saving.capBytes, kept = withIncremental ? plan : withoutIncremental(plan), packed = withIncremental ? whole : await pack(kept, context, ports);
   if (packed.bytes > saving.capBytes) return {
    kind: "too large",
    packedBytes: packed.bytes
   };
   const manifest = await describe(kept, {
    ...context,
    packed
   }, ports);
   await ports.files.writeText((0, external_node_path_.join)(saving.folder, snapshot_manifest.h1), (0, 
   snapshot_manifest.Gb)(manifest));
   const companions = await saving.companions();
   if (companions === void 0) return {
    kind: "overtaken"
   };
   for (const [name, text] of Object.entries(companions)) await ports.files.writeText((0, 
   external_node_path_.join)(saving.folder, name), text);
   saving.native !== void 0 && await keepNative(saving.native, folder, ports.files);
   const tried = {
    kind: "tried",
    packedBytes: packed.bytes,
    withIncremental
   }, layerBytes = layer === void 0 || layer.isNew ? 0 : layer.bytes;
   if (layer?.isNew) {
    const paths = [ (0, snapshot_manifest.xv)(folder) ], save = await ports.cache.save({
     paths,
     key: layer.facts.key
    });
    await ports.files.remove((0, snapshot_manifest.xv)(folder));
    if (save.kind !== "saved" && save.kind !== "exists") return {
     ...tried,
     save,
     layerBytes
    };
   }
   const save = await ports.cache.save({
    paths: [ folder ],
    key: saving.key
   });
   return {
    ...tried,
    save,
    layerBytes,
    ...layer?.isNew ? {
     newLayer: layer.facts.key
    } : {}
   };
  }
  function withoutIncremental(plan) {
   const targets = plan.targets.map(target => ({
    ...target,
    files: [ ...filesOfUnits(target.survey, target.kept, new Set), ...target.beside ]
   }));
   return {
    ...plan,
    targets,
    moved: [],
    left: [ ...plan.moved, ...plan.left ]
   };
  }
  async function pack(plan, {saving: {folder, cargoHome}, compression, layer}, ports) {
   const startedMs = ports.clock.nowMs();
   await ports.files.remove(folder);
   await ports.files.makeFolder(folder);
   const isOwn = entry => plan.layer?.entries.has(entry) !== !0, targets = [];
   for (const [index, {survey, files}] of plan.targets.entries()) {
    const known = plan.places.folders.find(each => each.folder === survey.folder), isEmpty = files.every(({path}) => path === CARGOS_TAG);
    if (isEmpty && (files.length === 0 || !known?.inner.length)) continue;
    const own = files.filter(isOwn), what = {
     name: `target-${index}`,
     base: survey.folder,
     entries: own
    }, packed = await (0, pack_parts.i)({
     ...what,
     folder,
     compression
    }, ports), parts = [ ...packed, ...layer?.targets.get(survey.folder) ?? [] ], place = known === void 0 ? {} : {
     roots: [ ...known.roots ],
     top: known.top
    };
    targets.push({
     folder: survey.folder,
     ...place,
     parts
    });
   }
   const packages = plan.registry.filter(isOwn), what = {
    name: "registry",
    base: cargoHome,
    entries: packages
   }, packed = await (0, pack_parts.i)({
    ...what,
    folder,
    compression
   }, ports), parts = [ ...packed, ...layer?.registry ?? [] ], registry = {
    parts
   }, all = [ ...parts, ...targets.flatMap(({parts}) => parts) ];
   return {
    targets,
    registry,
    packMs: ports.clock.nowMs() - startedMs + (layer?.packMs ?? 0),
    bytes: all.reduce((sum, {sizeBytes}) => sum + sizeBytes, 0),
    unpackedBytes: bytesOf([ ...plan.registry, ...plan.targets.flatMap(({files}) => files) ].filter(entry => layer?.isNew === !0 || isOwn(entry)))
   };
  }
  async function saveDecided({plan, save, use}, {state, places, companions}, runner) {
   const {snapshot, inputs} = state;
   use.saved !== void 0 && runner.log.info(`Snapshot: ${use.saved}`);
   if (plan === void 0 || save === void 0 || snapshot === void 0) return {
    kind: "not saved"
   };
   for (const clause of plan.places.placeless) runner.log.info(`Snapshot: without ${clause}.`);
   const isOvertaken = () => saysNewer(snapshot, places, runner);
   if (await isOvertaken()) return OVERTAKEN;
   const saving = {
    ...save,
    companions: async () => await isOvertaken() ? void 0 : companions(),
    folder: places.snapshot,
    key: snapshot.key,
    layerKeyOf: digest => (0, keys.n3)(snapshot, digest),
    capBytes: inputs.cacheMaxBytes,
    native: snapshot.native
   }, startedMs = runner.clock.nowMs(), saved = await saveSnapshot(plan, saving, runner);
   if (saved.kind === "overtaken") return OVERTAKEN;
   if (saved.kind === "too large") {
    const why = `it has ${(0, pretty_bytes.A)(saved.packedBytes)}, more than the input cache-max-size allows (${(0, 
    pretty_bytes.A)(inputs.cacheMaxBytes)})`;
    runner.log.warning(`The snapshot is not saved: ${why}.`);
    return {
     kind: "not saved",
     why
    };
   }
   announceSaved(saved, runner.clock.nowMs() - startedMs, runner);
   return saved.save.kind === "saved" || saved.save.kind === "exists" ? {
    kind: "saved",
    newLayer: saved.newLayer
   } : {
    kind: "not saved",
    why: saved.save.reason
   };
  }
  const OVERTAKEN = {
   kind: "not saved",
   why: "another run of this job has saved one meanwhile"
  };
  function announceSaved(saved, tookMs, {log}) {
   const without = saved.withIncremental ? "" : ", without incremental data to stay below cache-max-size", there = saved.layerBytes === 0 ? "" : `, beside ${(0, 
   pretty_bytes.A)(saved.layerBytes)} of dependencies that are the same as before`;
   log.info(`Snapshot: ${outcome(saved.save)} (${(0, pretty_bytes.A)(saved.packedBytes - saved.layerBytes)} packed${there}${without}, ${(tookMs / 1e3).toFixed(1)} s).`);
   saved.save.kind === "unavailable" && log.warning(`Could not save to the cache (${saved.save.reason}). The next run starts with less.`);
  }
  async function saysNewer({key, restoreKeys, seenKey}, {snapshot}, {cache, log}) {
   const [, ofCell = key] = restoreKeys, newest = await cache.find({
    paths: [ snapshot ],
    key,
    restoreKeys: [ ofCell ]
   });
   if (newest === void 0 || newest === seenKey) return !1;
   log.info(`Another run has saved ${newest} meanwhile; this one keeps its times only.`);
   return !0;
  }
  function outcome(save) {
   return save.kind === "saved" ? "saved" : save.kind === "exists" ? "this attempt has saved it already" : `not saved: ${save.reason}`;
  }
  async function saveCaches(request, runner) {
   const {allowed, reason} = request.state.write;
   if (!allowed) {
    runner.log.info(`Nothing is saved: ${reason}.`);
    return;
   }
   const {history, state, places} = request, notes = await (0, snapshot_notes.W)(places, runner), known = await readHistoryAgain(history, state, places, runner);
   if (!("kind" in known)) return saveAll({
    ...request,
    notes
   }, known, runner);
   warnWhenUnavailable(known, runner.log);
   return known.reason;
  }
  async function saveAll(request, known, runner) {
   const {snapshot, state, places, record} = request;
   let keeping;
   const companions = async () => {
    const latest = await readHistoryAgain(known, state, places, runner), runs = "kind" in latest ? known : latest, texts = await textsOf({
     ...request,
     saves: !0
    }, runs, runner);
    keeping = saveHistory({
     ...request,
     texts,
     hasSnapshot: !0
    }, runner);
    return texts;
   }, failure = {
    what: "save the snapshot",
    otherwise: "The next run starts with less."
   }, saving = () => saveDecided(snapshot, {
    state,
    places,
    companions
   }, runner), [saved, archived, hasTools, foldersKept] = await Promise.all([ (0, attempt.C)(failure, saving, runner.log), saveSccacheFolder(request, runner), keepTools(request.tools, runner), (0, 
   keep_folders.D)({
    state,
    places,
    record: record.record
   }, runner) ]), hasNews = record.record.commands.length > 0 || request.notes.length === 0, isSaved = saved?.kind === "saved", late = () => textsOf({
    ...request,
    saves: isSaved
   }, known, runner);
   hasNews && (keeping ??= saveHistory({
    ...request,
    texts: await late()
   }, runner));
   const isKept = await keeping, [, snapshotPrefix] = state.snapshot?.restoreKeys ?? [], entries = [ ...isSaved ? entry(state.snapshot?.key, snapshotPrefix) : [], ...saved?.kind === "saved" && state.snapshot !== void 0 ? entry(saved.newLayer, (0, 
   keys.UG)(state.snapshot)) : [], ...isKept ? entry(state.historyKey, state.historyPrefix) : [], ...archived ? entry(state.archiveKey, state.archivePrefix) : [], ...hasTools ? entry(state.tools?.key, state.tools?.prefix) : [], ...foldersKept ? entry(state.kept?.key, state.kept?.restoreKeys[1]) : [] ], isWorthIt = archived || hasTools || foldersKept, footprint = snapshot.footprint ?? (isWorthIt ? await readFootprint(runner) : void 0);
   await removeSuperseded(footprint, entries, runner);
   return saved === void 0 ? "it could not be packed, as the log says" : saved.kind === "saved" ? void 0 : saved.why;
  }
  async function textsOf({snapshot, state, places, record: {record}, beside, notes, saves}, runs, runner) {
   const beyond = saves ? void 0 : beyondSnapshot(record), note = run_note_noteOf(state, record.job, {
    saves,
    uses: snapshot.uses
   }), known = (0, run_notes.Qp)(notes, await (0, snapshot_notes.W)(places, runner));
   return {
    ...beside,
    ...note === void 0 ? {} : {
     [snapshot_notes.j]: (0, run_notes.gv)((0, run_notes.dW)(known, note))
    },
    [HISTORY_FILE]: encodeHistory(appendRun(runs, {
     ...toPastRun(record),
     beyond
    }))
   };
  }
  function entry(key, prefix) {
   return key === void 0 || prefix === void 0 ? [] : [ {
    key,
    prefix
   } ];
  }
  async function saveSccacheFolder({state, places, record: {record}}, {cache, files, job, log}) {
   if (state.archiveKey === void 0) return !1;
   const saved = await (0, archive.IW)({
    folder: (0, server.q4)(job.context.temp),
    listPath: places.archiveList,
    key: state.archiveKey,
    startedAtMs: state.startedAtMs,
    capBytes: state.inputs.cacheMaxBytes,
    allSucceeded: record.commands.every(({outcome}) => outcome === "succeeded")
   }, {
    cache,
    files
   });
   log.info(`sccache's archive: ${(0, archive.jz)(saved)}`);
   if (saved.kind !== "tried") return !1;
   warnWhenUnavailable(saved.save, log);
   return saved.save.kind === "saved";
  }
  async function saveHistory({texts, hasSnapshot, state: {snapshot, historyKey}, places}, {cache, files, log}) {
   await removeNative(places.history, files);
   const isAlone = hasSnapshot !== !0 && snapshot?.seenKey === void 0;
   isAlone && snapshot?.native !== void 0 && await keepNative(snapshot.native, places.history, files);
   for (const [name, text] of Object.entries(texts)) await files.writeText((0, external_node_path_.join)(places.history, name), text);
   const saved = await cache.save({
    paths: [ places.history ],
    key: historyKey ?? ""
   });
   saved.kind === "saved" && log.info("Kept the times of this run for the next ones to compare with.");
   warnWhenUnavailable(saved, log);
   return saved.kind === "saved";
  }
  function warnWhenUnavailable(saved, {warning}) {
   saved.kind === "unavailable" && warning(`Could not save to the cache (${saved.reason}). The next run starts with less.`);
  }
  async function takeBackSaved({state, places, record, why}, {files, job}) {
   const {snapshot} = record.cache;
   if (snapshot !== void 0) {
    const told = {
     ...snapshot,
     saved: `Nothing saved: ${why}.`
    }, corrected = {
     ...record,
     cache: {
      ...record.cache,
      snapshot: told
     }
    };
    await files.writeText(places.recordFile, JSON.stringify(corrected));
   }
   state.inputs.summary && await job.writeSummary(renderNotSaved(why));
  }
  async function finish(runner) {
   const state = (0, job_state.U)(runner.job.loadState()), ports = (0, job_warnings.r)(state?.inputs.strict ?? !1, runner);
   try {
    const settings = state?.phase === "ready" ? state.storeSettings : void 0, env = (0, 
    snapshot_store.GY)(runner.job.allEnv(), settings ?? {}), store = settings && (0, 
    snapshot_store.VI)(runner.job.input, env);
    await finishFrom(state, store, ports);
   } catch (error) {
    ports.log.warning(notFinished((0, errors.Uc)(error)));
    ports.log.debug(error instanceof Error ? error.stack ?? "" : "");
   }
  }
  function notFinished(why) {
   return `fast-cargo could not finish (${why}). The build is not affected.`;
  }
  async function abandonFinish(why, runner) {
   const state = (0, job_state.U)(runner.job.loadState()), ports = (0, job_warnings.r)(state?.inputs.strict ?? !1, runner);
   ports.log.warning(notFinished(why));
   state?.phase !== "joined" && await cleanUp(placesFrom(state, runner), ports);
  }
  async function finishFrom(main, store, strictRunner) {
   const {runner: plain, warnings} = (0, job_warnings.j)(strictRunner);
   if (main?.phase === "joined") return plain.log.info("The first fast-cargo step of this job reports and saves.");
   const places = placesFrom(main, plain);
   await cleanUp(places, plain);
   if (main?.phase !== "ready") {
    await plain.files.remove(places.standIns);
    return plain.log.info("Setup did not finish, so there is nothing to report or to save.");
   }
   plain.cacheBreaker.serviceFailed = main.cacheServiceFailed;
   const {state: told, runner} = await openStoreAgain(store, main, plain);
   plain.cacheBreaker.why = main.cacheTrouble;
   const late = await lookForLateInputs(told, places, runner), records = await (0, 
   shim_records.o)(places.records, runner.files), built = records.commands, {write, elsewhere} = await (0, 
   write_gate.ou)(told, records, runner), state = {
    ...told,
    write: {
     ...write
    }
   }, {completed, keys} = await explainedRecord(state, places, runner), mine = built.filter(command => !elsewhere.includes(command)), request = {
    state,
    places,
    record: completed.record,
    built: mine
   }, snapshot = await decideSnapshot(request, runner);
   snapshot.sawInputs !== !0 && warnOfLateInputs(late, runner.log);
   const tools = await judgeTools({
    state,
    places,
    commands: mine
   }, runner), record = await withCaches(completed, {
    snapshot,
    tools
   }, places, runner), reported = await report({
    state,
    places,
    record,
    warnings: [ ...state.warnings, ...warnings ]
   }, runner);
   failOnSlowdown(reported.comparison, state.inputs.failAbove, runner);
   const shared = await runner.log.group("Records of this run", () => shareReport({
    state,
    places,
    record,
    reported
   }, runner)), {history} = shared, beside = {
    ...tools.beside,
    ...keys
   }, saving = {
    state,
    places,
    record,
    history,
    snapshot,
    tools,
    beside
   }, why = await saveCaches(saving, runner);
   snapshot.plan !== void 0 && why !== void 0 && await takeBackSaved({
    state,
    places,
    record: record.record,
    why
   }, runner);
   await tellPull(shared, {
    state,
    places,
    job: record.record.job
   }, runner);
   runner.log.info(`fast-cargo: ${reported.headline}`);
   await runner.files.remove(places.standIns);
   runner.artifacts.close();
  }
  async function tellPull({unshared}, {state, places, job}, runner) {
   if (runner.job.context.pullRequest !== void 0 && state.inputs.comment !== "never") {
    if (unshared !== void 0) return runner.log.info(`No comment on the pull request: ${unshared}. The job summary has it all.`);
    await runner.log.group("Comment on the pull request", () => (0, comment_on_pull.iq)({
     places,
     job,
     mode: state.inputs.comment
    }, runner));
   }
  }
  function placesFrom(state, {job}) {
   const derived = (0, places.ek)(job.context);
   return state === void 0 ? derived : {
    ...derived,
    home: state.home
   };
  }
  async function withCaches({record, notes}, {snapshot: {use}, tools: {sentences}}, {recordFile}, {files}) {
   const {snapshot, ...others} = record.cache, cache = {
    ...others,
    ...snapshot === void 0 ? {} : {
     snapshot: {
      ...snapshot,
      ...use
     }
    },
    ...sentences.length === 0 ? {} : {
     installed: [ ...sentences ]
    }
   }, told = {
    ...record,
    cache
   };
   await files.writeText(recordFile, JSON.stringify(told));
   return {
    record: told,
    notes
   };
  }
  async function cleanUp(places, {files, log}) {
   const otherwise = `It is left in ${places.configParent}.`, failure = {
    what: "remove the cargo config",
    otherwise
   };
   await (0, attempt.C)(failure, () => (0, place_config.C0)(places, files), log);
   await files.remove(places.markFile);
  }
  var github_runner = __webpack_require__(61379);
  const POST = {
   work: () => finish((0, github_runner.O)()),
   giveUp: why => abandonFinish(why, (0, github_runner.O)())
  };
 }),
 16011: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g: () => stopServer,
   z: () => describeRestart
  });
  var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60275), _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73049), _statistics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73492);
  const STATISTICS_LIMIT_MS = 3e3, STOP_LIMIT_MS = 6e3;
  async function stopServer(address, {files, commands}) {
   const env = (0, _address_js__WEBPACK_IMPORTED_MODULE_0__.$k)(address), show = [ "--show-stats", "--stats-format=json" ], shown = await commands.run(address.binary, show, {
    env,
    timeoutMs: STATISTICS_LIMIT_MS
   }), stop = {
    env,
    timeoutMs: STOP_LIMIT_MS
   }, stopped = await commands.run(address.binary, [ "--stop-server" ], stop);
   (0, _address_js__WEBPACK_IMPORTED_MODULE_0__.DI)(address.socket) || await files.remove(address.socket);
   if (stopped.exitCode === 0) return {
    statistics: (0, _statistics_js__WEBPACK_IMPORTED_MODULE_2__.Nr)(shown.stdout),
    note: void 0
   };
   const reason = (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.A3)("sccache --stop-server", stopped);
   if (!stopped.timedOut && /connect to server/.test(reason)) {
    const note = "The sccache server had ended before the job did; its counts are lost.";
    return {
     statistics: void 0,
     note
    };
   }
   const statistics = (0, _statistics_js__WEBPACK_IMPORTED_MODULE_2__.Nr)(shown.stdout);
   return {
    statistics,
    note: `The sccache server could not be stopped: ${reason}.`
   };
  }
  function describeRestart(statistics, {viaSccache}) {
   if (statistics === void 0 || statistics.requests >= viaSccache) return;
   const counted = `${statistics.requests} of ${viaSccache} compilations`;
   return `The sccache server was restarted while the job ran: the counts cover ${counted}.`;
  }
 })
};
