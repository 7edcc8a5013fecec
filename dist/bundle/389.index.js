export const id = 389;

export const ids = [ 389 ];

export const modules = {
 53810: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A3: () => parsePercentage,
   DB: () => parseSize,
   HU: () => parseChoice,
   Hf: () => parseReportMode,
   IJ: () => parseChoices,
   SI: () => parseSwitch,
   gX: () => REPORT_MODES,
   ot: () => parseVersion,
   yG: () => parseBoolean
  });
  var _runner_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84620);
  function parseChoice(name, input, valid) {
   return oneOf(name, input(name).trim(), valid);
  }
  function parseSwitch(name, input, {valid, yes, no}) {
   const value = input(name).trim(), boolean = booleanOf(value);
   if (boolean !== void 0) return boolean ? yes : no;
   const found = valid.find(word => word === value);
   if (found !== void 0) return found;
   throw new _runner_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz(`Input "${name}" is "${value}". Valid: ${listed(valid)}, "true" (as "${yes}"), "false" (as "${no}").`);
  }
  function parseChoices(name, input, valid) {
   const words = input(name).split(/[\s,]+/).filter(word => word !== "");
   if (words.length === 0) throw new _runner_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz(`Input "${name}" is empty. Name at least one of ${listed(valid)}.`);
   return [ ...new Set(words.map(word => oneOf(name, word, valid))) ];
  }
  function oneOf(name, value, valid) {
   const found = valid.find(word => word === value);
   if (found !== void 0) return found;
   throw new _runner_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz(`Input "${name}" is "${value}". Valid: ${listed(valid)}.`);
  }
  function listed(words) {
   return words.map(word => `"${word}"`).join(", ");
  }
  const REPORT_MODES = [ "always", "on-change", "on-failure", "never" ];
  function parseReportMode(name, input) {
   return parseSwitch(name, input, {
    valid: REPORT_MODES,
    yes: "always",
    no: "never"
   });
  }
  function parseBoolean(name, input) {
   const value = input(name).trim(), boolean = booleanOf(value);
   if (boolean !== void 0) return boolean;
   throw new _runner_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz(`Input "${name}" is "${value}". Valid: "true", "false".`);
  }
  function booleanOf(value) {
   return !!/^(true|True|TRUE)$/.test(value) || !/^(false|False|FALSE)$/.test(value) && void 0;
  }
  const UNIT_BYTES = {
   b: 1,
   kb: 1e3,
   mb: 1e6,
   gb: 1e9,
   kib: 1024,
   mib: 1048576,
   gib: 1024 ** 3,
   k: 1024,
   m: 1048576,
   g: 1024 ** 3
  };
  function parseSize(name, input) {
   const value = input(name).trim(), [, amount, unit] = /^(\d+(?:\.\d+)?)\s*([a-z]+)$/i.exec(value) ?? [], bytes = unit === void 0 ? void 0 : UNIT_BYTES[unit.toLowerCase()];
   if (amount !== void 0 && bytes !== void 0 && Number(amount) > 0) return Math.round(Number(amount) * bytes);
   throw new _runner_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz(`Input "${name}" is "${value}". Write a size with its unit, such as "500 MB" or "2 GiB".`);
  }
  function parseVersion(name, input) {
   const value = input(name).trim();
   if (value === "auto") return value;
   const version = value.replace(/^v/, "");
   if (/^\d+\.\d+\.\d+$/.test(version)) return version;
   throw new _runner_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz(`Input "${name}" is "${value}". Valid: "auto", or a version such as "1.2.3".`);
  }
  function parsePercentage(name, input) {
   const value = input(name).trim();
   if (value === "" || value === "off" || booleanOf(value) === !1) return;
   const percentage = Number(/^(\d+(?:\.\d+)?)\s*%$/.exec(value)?.[1] ?? 0);
   if (percentage > 0) return percentage / 100;
   throw new _runner_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz(`Input "${name}" is "${value}". Write a percentage such as "20%", or leave it out.`);
  }
 }),
 72230: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   HM: () => makePlaces,
   JL: () => wrappersBeside,
   ek: () => placesOf
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  function placesOf({workspace, temp}) {
   const configParent = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(workspace), scratch = (0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temp, "fast-cargo");
   return {
    configParent,
    configFile: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "cargo-config.toml"),
    home: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(configParent, ".cargo", "fast-cargo"),
    scratch,
    standIns: `${scratch}-stand-ins`,
    records: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "records"),
    markFile: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "set-up"),
    recordFile: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "record.json"),
    auditLine: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "audit-line.json"),
    reports: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "reports"),
    archiveList: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "archive-entries"),
    snapshot: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "snapshot"),
    snapshotManifest: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "snapshot-manifest.json"),
    inputs: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "snapshot-inputs"),
    evidence: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "snapshot-evidence"),
    watchLogs: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "watched"),
    heldBack: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "snapshot-held-back"),
    restoredMark: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "snapshot-restored"),
    tools: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "tools"),
    toolPlans: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "tool-plans"),
    history: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "history"),
    kept: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "kept"),
    keptList: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "kept-list")
   };
  }
  function wrappersBeside({scratch}) {
   return `${scratch}-wrappers`;
  }
  async function makePlaces(places, files) {
   await files.makeFolder(places.scratch, 448);
   try {
    await files.makeFolder(places.home);
    return places;
   } catch {
    return {
     ...places,
     home: wrappersBeside(places)
    };
   }
  }
 }),
 10029: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R: () => commandRecord,
   k: () => buildRecord
  });
  var _cargo_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92518), _job_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99997);
  function buildRecord(parts) {
   return {
    schema: _job_record_js__WEBPACK_IMPORTED_MODULE_1__.e,
    ...parts,
    commands: [ ...parts.commands ]
   };
  }
  function commandRecord(command, timings) {
   const {args, cwd, startMs, endMs, exitCode, outcome} = command;
   return {
    label: (0, _cargo_arguments_js__WEBPACK_IMPORTED_MODULE_0__.Md)(args),
    args: [ ...(0, _cargo_arguments_js__WEBPACK_IMPORTED_MODULE_0__.ll)(args) ],
    cwd,
    startMs,
    ...endMs === void 0 ? {} : {
     durationMs: Math.max(0, Math.round(endMs - startMs))
    },
    ...exitCode === void 0 ? {} : {
     exitCode
    },
    outcome,
    ...timings?.unitCounts === void 0 ? {} : {
     unitCounts: timings.unitCounts
    },
    units: [ ...timings?.units ?? [] ],
    ...partsOf(command, timings),
    ...timings?.cores === void 0 ? {} : {
     cores: timings.cores
    },
    ...timings?.criticalPath.length ? {
     criticalPath: [ ...timings.criticalPath ]
    } : {},
    ...command.cpuMs === void 0 ? {} : {
     cpuMs: command.cpuMs
    }
   };
  }
  function partsOf({startMs, endMs, args}, timings) {
   if (timings?.totalMs === void 0 || endMs === void 0) return {};
   const beforeBuildMs = Math.max(0, Math.round(timings.startedAtMs - startMs)), buildMs = Math.min(timings.totalMs, Math.max(0, Math.round(endMs - startMs))), rest = Math.round(endMs - startMs) - beforeBuildMs - buildMs;
   return (0, _cargo_arguments_js__WEBPACK_IMPORTED_MODULE_0__.oG)(args) ? {
    beforeBuildMs,
    buildMs
   } : {
    beforeBuildMs,
    buildMs,
    afterBuildMs: Math.max(0, rest)
   };
  }
 }),
 92518: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Md: () => commandLabel,
   Xv: () => cargoArguments,
   ib: () => optionValues,
   ll: () => argumentsToKeep,
   oG: () => onlyBuilds
  });
  var _runner_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84620);
  function cargoArguments(args) {
   const end = args.indexOf("--");
   return end === -1 ? args : args.slice(0, end);
  }
  function optionValues(args, name) {
   const isShort = !name.startsWith("--");
   return args.flatMap((arg, index) => arg === name ? args.slice(index + 1, index + 2) : arg.startsWith(`${name}=`) ? [ arg.slice(name.length + 1) ] : isShort && arg.startsWith(name) ? [ arg.slice(name.length) ] : []);
  }
  const HIDDEN = "***", TOLD = new Set([ "-p", "--package", "--exclude", "--bin", "--example", "--test", "--bench", "-F", "--features", "--target", "--profile", "--cargo-profile", "--manifest-path", "--path", "--git", "--branch", "--tag", "--rev", "--version", "--vers", "--root", "--registry", "-C", "-Z", "-j", "--jobs", "--target-dir", "--artifact-dir", "--out-dir", "--lockfile-path", "--timings", "--color", "--message-format", "--format-version", "--filter-platform", "--edition", "--crate-type", "--depth", "--partition", "--retries", "--test-threads", "--feature-powerset-depth", "--output-path" ]), FLAGS = new Set([ "-v", "-vv", "-q", "-r", "-f", "--verbose", "--quiet", "--locked", "--offline", "--frozen", "--release", "--debug", "--force", "--all-features", "--no-default-features" ]), WORDS = new Set([ "archive", "bench", "build", "check", "ci", "clean", "clippy", "codegen", "coverage", "dist", "doc", "docs", "fmt", "help", "install", "lint", "list", "nextest", "report", "run", "setup", "show-env", "test" ]);
  function argumentsToKeep(args) {
   const ours = cargoArguments(args), place = subcommandPlace(ours);
   return ours.map((arg, index) => {
    const previous = ours[index - 1];
    return arg.startsWith("-") ? option(arg) : index === 0 && /^\+[\w.-]{1,60}$/.test(arg) ? arg : previous === "--config" ? keyAlone(arg) : previous !== void 0 && TOLD.has(previous) ? plain(arg) : index === place ? /^([a-z][a-z0-9_-]{0,29}|[\w./-]+\.rs)$/.test(arg) ? arg : HIDDEN : index > place && isKnown(arg, previous, ours[place]) ? arg : HIDDEN;
   });
  }
  function subcommandPlace(args) {
   const place = args.findIndex((arg, index) => {
    const isWord = !(arg.startsWith("-") || index === 0 && arg.startsWith("+"));
    return isWord && !mayTakeValue(args[index - 1]);
   });
   return place === -1 ? args.length : place;
  }
  function mayTakeValue(previous) {
   return previous !== void 0 && /^(-.|--[^=]*)$/.test(previous) && !FLAGS.has(previous);
  }
  const ONLY_BUILD = new Set([ "build", "b", "check", "c", "clippy", "doc", "d", "rustc", "rustdoc", "fix", "install" ]);
  function onlyBuilds(args) {
   const ours = cargoArguments(args);
   return ONLY_BUILD.has(ours[subcommandPlace(ours)] ?? "") || ours.includes("--no-run");
  }
  function isKnown(arg, previous, subcommand = "") {
   if (WORDS.has(arg)) return !0;
   const isCrate = subcommand === "install" && !mayTakeValue(previous);
   return isCrate && /^[A-Za-z][\w-]{0,63}(@[\w.+-]{1,40})?$/.test(arg);
  }
  function option(arg) {
   const [, long, value] = /^(--[a-z][a-z0-9-]{0,40})(?:=(.*))?$/s.exec(arg) ?? [];
   if (long !== void 0) return value === void 0 ? long : `${long}=${attached(long, value)}`;
   if (/^-[vqrhV]{1,6}$/.test(arg)) return arg;
   const short = arg.slice(0, 2);
   return arg.length === 2 || arg.startsWith("--") ? arg.length === 2 ? arg : `--${HIDDEN}` : short + (TOLD.has(short) ? plain(arg.slice(2)) : HIDDEN);
  }
  function attached(name, value) {
   return name === "--config" ? keyAlone(value) : TOLD.has(name) ? plain(value) : HIDDEN;
  }
  function plain(value) {
   return value.includes("://") ? (0, _runner_errors_js__WEBPACK_IMPORTED_MODULE_0__.sl)(value).replace(/[?#].*$/s, "") : value;
  }
  function keyAlone(value) {
   const [, key] = /^\s*([\w.-]{1,100})\s*=/.exec(value) ?? [];
   return key !== void 0 ? `${key}=${HIDDEN}` : /^[\w./\\:-]{1,200}\.toml$/.test(value) ? value : HIDDEN;
  }
  function commandLabel(args) {
   return [ "cargo", ...argumentsToKeep(args) ].join(" ");
  }
 }),
 99997: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e: () => RECORD_SCHEMA,
   u: () => parseJobRecord
  });
  var dist = __webpack_require__(77934), parse_json = __webpack_require__(65175);
  const Count = dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(0)), Duration = dist.FsL(dist.aig(), dist.Wwf(0)), Unit = dist.Ikc({
   name: dist.YjP(),
   version: dist.YjP(),
   target: dist.YjP(),
   startMs: Duration,
   durationMs: Duration,
   codegenMs: dist.lqM(Duration),
   features: dist.lqM(dist.YOg(dist.YjP()))
  }), CriticalUnit = dist.Ikc({
   name: dist.YjP(),
   target: dist.YjP(),
   startMs: Duration,
   waitedMs: Duration
  }), UnitCounts = dist.Ikc({
   fresh: Count,
   dirty: Count,
   total: Count
  }), CargoCommand = dist.Ikc({
   label: dist.YjP(),
   args: dist.YOg(dist.YjP()),
   cwd: dist.YjP(),
   startMs: dist.aig(),
   durationMs: dist.lqM(Duration),
   exitCode: dist.lqM(dist.aig()),
   outcome: dist.KIO([ "succeeded", "failed", "cancelled", "unknown" ]),
   unitCounts: dist.lqM(UnitCounts),
   units: dist.YOg(Unit),
   beforeBuildMs: dist.lqM(Duration),
   buildMs: dist.lqM(Duration),
   afterBuildMs: dist.lqM(Duration),
   criticalPath: dist.lqM(dist.YOg(CriticalUnit)),
   cores: dist.lqM(dist.Ikc({
    available: Count,
    used: Duration
   })),
   cpuMs: dist.lqM(Duration)
  }), RECORD_SCHEMA = 1, StoreRecord = dist.Ikc({
   name: dist.YjP(),
   access: dist.KIO([ "writes", "reads", "cannot write" ]),
   reason: dist.lqM(dist.YjP())
  }), SccacheRecord = dist.Ikc({
   version: dist.YjP(),
   hits: Count,
   misses: Count,
   errors: Count,
   writeErrors: Count,
   writes: dist.lqM(Count),
   store: dist.lqM(StoreRecord),
   notCached: dist.g1P(dist.YjP(), Count),
   fallbacks: Count,
   cacheSizeBytes: dist.lqM(Count)
  }), LinkerRecord = dist.Ikc({
   chosen: dist.YjP(),
   reason: dist.YjP(),
   probe: dist.lqM(dist.YjP()),
   linked: dist.g1P(dist.YjP(), Count),
   elsewhere: dist.lqM(dist.g1P(dist.YjP(), Count)),
   links: dist.lqM(Count),
   linkMs: dist.lqM(Duration),
   fallbacks: dist.lqM(Count),
   fallbackReason: dist.lqM(dist.YjP())
  }), Setting = dist.Ikc({
   key: dist.YjP(),
   value: dist.YjP(),
   outcome: dist.KIO([ "set", "already so", "theirs kept", "cannot" ]),
   from: dist.YjP(),
   advice: dist.lqM(dist.YjP())
  }), ToolRecord = dist.Ikc({
   name: dist.YjP(),
   version: dist.YjP(),
   source: dist.YjP(),
   sha256: dist.lqM(dist.YjP())
  }), IncrementalCrate = dist.Ikc({
   crate: dist.YjP(),
   bytes: Count,
   compileMs: Duration,
   travels: dist.zMY(),
   package: dist.lqM(dist.YjP())
  }), SnapshotRecord = dist.Ikc({
   restored: dist.YjP(),
   restoredKey: dist.lqM(dist.YjP()),
   restoredBytes: dist.lqM(Count),
   nearness: dist.lqM(dist.KIO([ "same lock", "same cell", "same job", "another job" ])),
   savedBy: dist.lqM(dist.Ikc({
    runId: dist.YjP(),
    branch: dist.lqM(dist.YjP()),
    commit: dist.lqM(dist.YjP()),
    atMs: dist.lqM(dist.aig())
   })),
   restoreMs: dist.lqM(Duration),
   sameFiles: dist.lqM(Count),
   changedFiles: dist.lqM(Count),
   builtAnew: dist.lqM(dist.YOg(dist.YjP())),
   isNeedless: dist.lqM(dist.zMY()),
   missed: dist.lqM(dist.YjP()),
   builtMs: dist.lqM(Duration),
   saved: dist.lqM(dist.YjP()),
   incremental: dist.lqM(dist.YOg(IncrementalCrate)),
   footprintBytes: dist.lqM(Count),
   cacheBytes: dist.lqM(Count)
  }), CacheRecord = dist.Ikc({
   mode: dist.KIO([ "auto", "snapshot", "sccache", "registry", "off" ]),
   decision: dist.lqM(dist.YjP()),
   snapshot: dist.lqM(SnapshotRecord),
   installed: dist.lqM(dist.YOg(dist.YjP())),
   restored: dist.YjP(),
   restoredKey: dist.lqM(dist.YjP()),
   restoredBytes: dist.lqM(Count)
  }), JobIdentity = dist.Ikc({
   repository: dist.YjP(),
   workflow: dist.YjP(),
   job: dist.YjP(),
   cell: dist.YjP(),
   runId: dist.YjP(),
   runAttempt: dist.YjP(),
   sha: dist.YjP(),
   ref: dist.YjP(),
   event: dist.YjP(),
   runner: dist.YjP(),
   jobId: dist.lqM(dist.FsL(dist.YjP(), dist.yGV(/^\d{1,20}$/)))
  }), JobRecordSchema = dist.Ikc({
   schema: dist.euz(RECORD_SCHEMA),
   job: JobIdentity,
   startedAtMs: dist.aig(),
   setUpMs: dist.lqM(Duration),
   complete: dist.zMY(),
   commands: dist.YOg(CargoCommand),
   sccache: dist.lqM(SccacheRecord),
   cache: CacheRecord,
   linker: LinkerRecord,
   settings: dist.YOg(Setting),
   tools: dist.YOg(ToolRecord),
   versions: dist.g1P(dist.YjP(), dist.YjP()),
   work: dist.lqM(dist.g1P(dist.YjP(), Duration)),
   unseenCompiles: dist.lqM(Count)
  });
  function parseJobRecord(text) {
   return (0, parse_json.q)(JobRecordSchema, text);
  }
 }),
 94187: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   GL: () => metadataAsker,
   IT: () => MOST_QUESTIONS,
   K0: () => MetadataFolder,
   iU: () => metadataQuery,
   lr: () => targetFolderArgument,
   mG: () => targetFolderFinder
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934), _json_parse_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65175), _cargo_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92518);
  const METADATA_LIMIT_MS = 3e4, MetadataFolder = valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.pdi(path => (0, 
  node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path))), Metadata = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
   target_directory: MetadataFolder
  });
  function targetFolderFinder(commands) {
   const ask = metadataAsker(commands);
   return async command => {
    const folder = targetFolderArgument(command);
    if (folder !== void 0) return folder;
    const answer = await ask(command, metadataQuery(command, [ "--no-deps" ]));
    return (0, _json_parse_json_js__WEBPACK_IMPORTED_MODULE_3__.q)(Metadata, answer)?.target_directory;
   };
  }
  function targetFolderArgument(command) {
   const args = (0, _cargo_arguments_js__WEBPACK_IMPORTED_MODULE_1__.Xv)(command.args), [folder] = (0, 
   _cargo_arguments_js__WEBPACK_IMPORTED_MODULE_1__.ib)(args, "--target-dir");
   return folder === void 0 ? void 0 : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingFolder(command, args), folder);
  }
  function workingFolder({cwd}, args) {
   return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, ...(0, _cargo_arguments_js__WEBPACK_IMPORTED_MODULE_1__.ib)(args, "-C"));
  }
  function metadataQuery(command, options) {
   const args = (0, _cargo_arguments_js__WEBPACK_IMPORTED_MODULE_1__.Xv)(command.args), toolchain = args.filter((arg, index) => index === 0 && arg.startsWith("+")), repeated = name => (0, 
   _cargo_arguments_js__WEBPACK_IMPORTED_MODULE_1__.ib)(args, name).flatMap(value => [ name, value ]), manifests = [ ...(0, 
   _cargo_arguments_js__WEBPACK_IMPORTED_MODULE_1__.ib)(args, "--manifest-path"), ...(0, 
   _cargo_arguments_js__WEBPACK_IMPORTED_MODULE_1__.ib)(args, "--path").map(path => `${path}/Cargo.toml`) ];
   return [ ...toolchain, ...[ "-C", "-Z", "--config" ].flatMap(repeated), "metadata", ...options, "--format-version", "1", "--offline", ...manifests.flatMap(path => [ "--manifest-path", path ]) ];
  }
  const MOST_QUESTIONS = 2e3, MOST_WAITS = 4;
  function metadataAsker(commands) {
   let [questions, waits] = [ 0, 0 ];
   const answers = answered.get(commands) ?? new Map;
   answered.set(commands, answers);
   const ask = async ({cwd, targetDirVariable}, query) => {
    const {exitCode, stdout, timedOut} = await commands.run("cargo", query, {
     cwd,
     env: {
      FAST_CARGO_COMMAND: "1",
      CARGO_TARGET_DIR: targetDirVariable === "" ? void 0 : targetDirVariable
     },
     timeoutMs: METADATA_LIMIT_MS
    });
    timedOut && (waits += 1);
    return exitCode === 0 ? stdout : void 0;
   };
   return (command, query) => {
    const {cwd, targetDirVariable} = command, key = JSON.stringify([ cwd, targetDirVariable, query ]), known = answers.get(key);
    if (known !== void 0) return known;
    if (questions >= MOST_QUESTIONS || waits >= MOST_WAITS) return Promise.resolve(void 0);
    questions += 1;
    const answer = ask(command, query);
    answers.set(key, answer);
    return answer;
   };
  }
  const answered = new WeakMap;
 })
};
