export const id = 21;

export const ids = [ 21 ];

export const modules = {
 58812: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   SB: () => findInEnvironment,
   SP: () => findSetting,
   bI: () => isTable,
   fK: () => valueAt,
   gN: () => findInFiles,
   xT: () => keyName,
   zo: () => variableNames
  });
  function keyName(key) {
   return key.map(part => /^[\w-]+$/.test(part) ? part : JSON.stringify(part)).join(".");
  }
  function findSetting(config, key) {
   const argument = findInFiles([ ...config.commandLine ?? [] ].reverse(), key);
   return argument ?? findInEnvironment(config.env, key) ?? findInFiles(config.layers, key);
  }
  function findInFiles(layers, key) {
   return findAllInFiles(layers, key)[0];
  }
  function findAllInFiles(layers, key) {
   return layers.flatMap(({path: path, table: table}) => {
    const value = valueAt(table, key);
    return value === void 0 ? [] : [ {
     value: value,
     from: path
    } ];
   });
  }
  function findInEnvironment(env, key) {
   const name = variableNames(key).find(candidate => env[candidate] !== void 0);
   return name === void 0 ? void 0 : {
    value: env[name] ?? "",
    from: name
   };
  }
  const SHORT_NAMES = {
   "build.rustc-wrapper": "RUSTC_WRAPPER",
   "build.rustc-workspace-wrapper": "RUSTC_WORKSPACE_WRAPPER",
   "build.incremental": "CARGO_INCREMENTAL",
   "build.target-dir": "CARGO_TARGET_DIR"
  };
  function variableNames(key) {
   if (key[0] === "profile" && key[2] === "package") return [];
   if (key.some(part => !/^[\w-]+$/.test(part))) return [];
   const name = `CARGO_${key.join("_").replaceAll("-", "_").toUpperCase()}`;
   const short = SHORT_NAMES[keyName(key)];
   return short === void 0 ? [ name ] : [ short, name ];
  }
  function valueAt(table, key) {
   return key.reduce((value, part) => isTable(value) && Object.hasOwn(value, part) ? value[part] : void 0, table);
  }
  function isTable(value) {
   return typeof value === "object" && !Array.isArray(value) && !(value instanceof Date);
  }
 }),
 10839: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   FQ: () => leaves,
   Og: () => valueInForce,
   R2: () => mergeConfig,
   aL: () => words
  });
  var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58812);
  function mergeConfig({layers: layers, commandLine: commandLine = []}) {
   const values = new Map;
   const clashes = [];
   for (const {path: path, table: table} of [ ...layers ].reverse().concat(commandLine)) for (const [key, value] of leaves(table)) {
    const name = (0, _config_js__WEBPACK_IMPORTED_MODULE_0__.xT)(key);
    const below = values.get(name);
    const clash = clashOf({
     key: key,
     value: value,
     path: path
    }, values);
    clash !== void 0 ? clashes.push(clash) : values.set(name, over({
     key: key,
     value: value,
     from: origins(value, path)
    }, below));
   }
   return {
    values: values,
    clashes: clashes
   };
  }
  function valueInForce(config, key) {
   const variable = (0, _config_js__WEBPACK_IMPORTED_MODULE_0__.SB)(config.env, key);
   const above = mergeConfig({
    layers: [],
    commandLine: config.commandLine ?? []
   });
   const below = mergeConfig({
    layers: config.layers
   }).values.get((0, _config_js__WEBPACK_IMPORTED_MODULE_0__.xT)(key));
   const argument = above.values.get((0, _config_js__WEBPACK_IMPORTED_MODULE_0__.xT)(key));
   if (variable === void 0) return mergeTwo(argument, below);
   const isList = Array.isArray((below ?? argument)?.value);
   const value = isList ? words(String(variable.value)) : variable.value;
   const set = {
    key: key,
    value: value,
    from: origins(value, variable.from)
   };
   return mergeTwo(argument, mergeTwo(set, below));
  }
  function mergeTwo(above, below) {
   return above === void 0 ? below : over(above, below);
  }
  function over(above, below) {
   if (!Array.isArray(above.value) || !Array.isArray(below?.value)) return above;
   const {key: key} = above;
   return {
    key: key,
    value: [ ...below.value, ...above.value ],
    from: [ ...below.from, ...above.from ]
   };
  }
  function origins(value, path) {
   return Array.isArray(value) ? value.map(() => path) : [ path ];
  }
  function clashOf({key: key, value: value, path: path}, values) {
   const name = (0, _config_js__WEBPACK_IMPORTED_MODULE_0__.xT)(key);
   const same = values.get(name);
   const isOther = same !== void 0 && Array.isArray(same.value) !== Array.isArray(value);
   const other = isOther ? same : tableAgainstValue(key, values);
   return other && `${name} of ${path} does not merge with that of ${other.from[0] ?? "another file"}`;
  }
  function tableAgainstValue(key, values) {
   for (let length = 1; length < key.length; length++) {
    const above = values.get((0, _config_js__WEBPACK_IMPORTED_MODULE_0__.xT)(key.slice(0, length)));
    if (above !== void 0) return above;
   }
   const prefix = `${(0, _config_js__WEBPACK_IMPORTED_MODULE_0__.xT)(key)}.`;
   return [ ...values ].find(([name]) => name.startsWith(prefix))?.[1];
  }
  function leaves(table, above = []) {
   return Object.entries(table).flatMap(([name, value]) => {
    const key = [ ...above, name ];
    return (0, _config_js__WEBPACK_IMPORTED_MODULE_0__.bI)(value) ? leaves(value, key) : [ [ key, value ] ];
   });
  }
  function words(text) {
   return text.split(/\s+/).filter(word => word !== "");
  }
 }),
 76989: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => isOurConfig,
   X: () => renderConfig
  });
  var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
  const MARKER = "# Written by fast-cargo for this job; removed when the job ends.";
  function isOurConfig(text) {
   return text.split(/\r?\n/, 1)[0] === MARKER;
  }
  function renderConfig(document) {
   return `${MARKER}\n\n${(0, smol_toml__WEBPACK_IMPORTED_MODULE_0__.As)(document)}`;
  }
 }),
 60425: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Hy: () => upwards,
   Xg: () => readConfig,
   ZR: () => MOST_TOML_BYTES,
   w: () => layersOf
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var smol_toml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3292);
  var _runner_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84620);
  var _config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58812);
  var _merge_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10839);
  var _our_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76989);
  var _toolchain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14395);
  async function readConfig({cwd: cwd, env: env, cargoVersion: cargoVersion, os: os}, files) {
   const cargoHome = cargoHomeOf(env, os);
   const follow = cargoVersion !== void 0 && (0, _toolchain_js__WEBPACK_IMPORTED_MODULE_6__.du)(cargoVersion, 94);
   const state = {
    files: files,
    follow: follow,
    notes: []
   };
   const layers = [];
   for (const folder of await foldersOf(cwd, cargoHome, files)) {
    const path = await configIn(folder, state);
    path !== void 0 && layers.push(...await readLayers(path, state, []));
   }
   const stops = (0, _merge_config_js__WEBPACK_IMPORTED_MODULE_4__.R2)({
    layers: layers
   }).clashes.map(clash => `Cargo stops here: ${clash}.`);
   return {
    layers: layers,
    env: env,
    cargoHome: cargoHome,
    notes: [ ...state.notes, ...stops ]
   };
  }
  function layersOf(path, files) {
   return readLayers(path, {
    files: files,
    follow: !0,
    notes: []
   }, []);
  }
  async function foldersOf(cwd, cargoHome, files) {
   const here = await files.realPath(cwd) ?? cwd;
   const folders = upwards(here).map(folder => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, ".cargo"));
   const home = await files.realPath(cargoHome) ?? cargoHome;
   const seen = await Promise.all(folders.map(async folder => await files.realPath(folder) ?? folder));
   return seen.includes(home) ? folders : [ ...folders, cargoHome ];
  }
  function cargoHomeOf(env, os) {
   const home = (os === "windows" ? void 0 : env.HOME) || env.USERPROFILE || "/";
   return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(env.CARGO_HOME || (0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, ".cargo"));
  }
  async function configIn(folder, state) {
   for (const name of [ "config", "config.toml" ]) {
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name);
    const text = await readable(path, state);
    if (text !== void 0 && !(0, _our_config_js__WEBPACK_IMPORTED_MODULE_5__.D)(text)) return path;
   }
  }
  async function readLayers(path, state, includers) {
   const text = await readable(path, state);
   if (text === void 0 || includers.includes(path)) return [];
   const table = parseTolerant(path, text, state.notes);
   if (table === void 0) return [];
   const {include: _, ...settings} = table;
   const layers = [ {
    path: path,
    table: settings,
    text: text
   } ];
   for (const included of state.follow ? includesOf(path, table).reverse() : []) layers.push(...await readLayers(included, state, [ ...includers, path ]));
   return layers;
  }
  const MOST_TOML_BYTES = 1e6;
  async function readable(path, {files: files, notes: notes}) {
   try {
    return await files.readText(path, MOST_TOML_BYTES);
   } catch (error) {
    error instanceof _runner_errors_js__WEBPACK_IMPORTED_MODULE_2__.fk && notes.push(`The settings in ${path} are not known: ${error.message}.`);
    return;
   }
  }
  function parseTolerant(path, text, notes) {
   try {
    return (0, smol_toml__WEBPACK_IMPORTED_MODULE_1__.qg)(text);
   } catch (error) {
    const [reason = ""] = (0, _runner_errors_js__WEBPACK_IMPORTED_MODULE_2__.Uc)(error).split("\n");
    notes.push(`${path} is not valid TOML, so its settings are not known (${reason}).`);
    return;
   }
  }
  function includesOf(path, {include: include}) {
   return Array.isArray(include) ? include.map(entry => (0, _config_js__WEBPACK_IMPORTED_MODULE_3__.bI)(entry) ? entry.path : entry).filter(entry => typeof entry === "string").map(entry => (0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(entry) ? entry : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), entry)) : [];
  }
  function upwards(folder) {
   const parent = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder);
   return parent === folder ? [ folder ] : [ folder, ...upwards(parent) ];
  }
 }),
 14395: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   du: () => isAtLeast,
   vZ: () => findToolchain
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  const ASK_LIMIT_MS = 12e4;
  async function findToolchain({cwd: cwd, skip: skip}, {commands: commands, files: files}) {
   const ask = async (program, args) => {
    const path = await commands.which(program, skip);
    if (path === void 0) return;
    const answer = await commands.run(path, args, {
     cwd: cwd,
     timeoutMs: ASK_LIMIT_MS
    });
    return answer.exitCode === 0 ? answer.stdout.trim() : void 0;
   };
   const verbose = await ask("rustc", [ "-vV" ]);
   const [cargo, target] = await Promise.all([ ask("cargo", [ "-V" ]), ask("rustc", [ "--print", "sysroot", "--print", "cfg" ]) ]);
   const identity = verbose === void 0 ? void 0 : parseVerboseVersion(verbose);
   if (identity === void 0 || cargo === void 0 || target === void 0) return;
   const [sysroot = "", ...cfg] = target.split(/\r?\n/);
   const cargoVersion = /^cargo (\S+)/.exec(cargo)?.[1] ?? "";
   const lld = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(sysroot, "lib", "rustlib", identity.host, "bin", "gcc-ld", "ld.lld");
   const hasLld = await files.facts(lld) !== void 0;
   const bundledLld = linksWithLld(identity) && hasLld;
   return {
    ...identity,
    cargoVersion: cargoVersion,
    cfg: cfg,
    bundledLld: bundledLld,
    ...hasLld ? {
     lld: lld
    } : {}
   };
  }
  function parseVerboseVersion(verbose) {
   const field = name => new RegExp(`^${name}: (\\S+)`, "m").exec(verbose)?.[1];
   const host = field("host");
   const rustcVersion = field("release");
   if (host === void 0 || rustcVersion === void 0) return;
   const hash = field("commit-hash");
   return {
    host: host,
    rustcVersion: rustcVersion,
    commitHash: hash === "unknown" ? void 0 : hash,
    verbose: verbose
   };
  }
  function linksWithLld({host: host, rustcVersion: rustcVersion}) {
   return host === "x86_64-unknown-linux-gnu" && isAtLeast(rustcVersion, 90);
  }
  function isAtLeast(version, minor) {
   const [, major = "0", found = "0"] = /^(\d+)\.(\d+)/.exec(version) ?? [];
   return Number(major) > 1 || Number(major) === 1 && Number(found) >= minor;
  }
 }),
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
  function parseSwitch(name, input, {valid: valid, yes: yes, no: no}) {
   const value = input(name).trim();
   const boolean = booleanOf(value);
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
   const value = input(name).trim();
   const boolean = booleanOf(value);
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
   const value = input(name).trim();
   const [, amount, unit] = /^(\d+(?:\.\d+)?)\s*([a-z]+)$/i.exec(value) ?? [];
   const bytes = unit === void 0 ? void 0 : UNIT_BYTES[unit.toLowerCase()];
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
  function placesOf({workspace: workspace, temp: temp}) {
   const configParent = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(workspace);
   const scratch = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temp, "fast-cargo");
   return {
    configParent: configParent,
    configFile: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "cargo-config.toml"),
    home: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(configParent, ".cargo", "fast-cargo"),
    scratch: scratch,
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
  function wrappersBeside({scratch: scratch}) {
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
  var _cargo_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92518);
  var _job_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99997);
  function buildRecord(parts) {
   return {
    schema: _job_record_js__WEBPACK_IMPORTED_MODULE_1__.ep,
    ...parts,
    commands: [ ...parts.commands ]
   };
  }
  function commandRecord(command, timings) {
   const {args: args, cwd: cwd, startMs: startMs, endMs: endMs, exitCode: exitCode, outcome: outcome} = command;
   return {
    label: (0, _cargo_arguments_js__WEBPACK_IMPORTED_MODULE_0__.Md)(args),
    args: [ ...(0, _cargo_arguments_js__WEBPACK_IMPORTED_MODULE_0__.ll)(args) ],
    cwd: cwd,
    startMs: startMs,
    ...endMs === void 0 ? {} : {
     durationMs: Math.max(0, Math.round(endMs - startMs))
    },
    ...exitCode === void 0 ? {} : {
     exitCode: exitCode
    },
    outcome: outcome,
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
  function partsOf({startMs: startMs, endMs: endMs, args: args}, timings) {
   if (timings?.totalMs === void 0 || endMs === void 0) return {};
   const beforeBuildMs = Math.max(0, Math.round(timings.startedAtMs - startMs));
   const buildMs = Math.min(timings.totalMs, Math.max(0, Math.round(endMs - startMs)));
   const rest = Math.round(endMs - startMs) - beforeBuildMs - buildMs;
   return (0, _cargo_arguments_js__WEBPACK_IMPORTED_MODULE_0__.oG)(args) ? {
    beforeBuildMs: beforeBuildMs,
    buildMs: buildMs
   } : {
    beforeBuildMs: beforeBuildMs,
    buildMs: buildMs,
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
  const HIDDEN = "***";
  const TOLD = new Set([ "-p", "--package", "--exclude", "--bin", "--example", "--test", "--bench", "-F", "--features", "--target", "--profile", "--cargo-profile", "--manifest-path", "--path", "--git", "--branch", "--tag", "--rev", "--version", "--vers", "--root", "--registry", "-C", "-Z", "-j", "--jobs", "--target-dir", "--artifact-dir", "--out-dir", "--lockfile-path", "--timings", "--color", "--message-format", "--format-version", "--filter-platform", "--edition", "--crate-type", "--depth", "--partition", "--retries", "--test-threads", "--feature-powerset-depth", "--output-path" ]);
  const FLAGS = new Set([ "-v", "-vv", "-q", "-r", "-f", "--verbose", "--quiet", "--locked", "--offline", "--frozen", "--release", "--debug", "--force", "--all-features", "--no-default-features" ]);
  const WORDS = new Set([ "archive", "bench", "build", "check", "ci", "clean", "clippy", "codegen", "coverage", "dist", "doc", "docs", "fmt", "help", "install", "lint", "list", "nextest", "report", "run", "setup", "show-env", "test" ]);
  function argumentsToKeep(args) {
   const ours = cargoArguments(args);
   const place = subcommandPlace(ours);
   return ours.map((arg, index) => {
    const previous = ours[index - 1];
    return arg.startsWith("-") ? option(arg) : index === 0 && /^\+[\w.-]{1,60}$/.test(arg) ? arg : previous === "--config" ? keyAlone(arg) : previous !== void 0 && TOLD.has(previous) ? plain(arg) : index === place ? /^([a-z][a-z0-9_-]{0,29}|[\w./-]+\.rs)$/.test(arg) ? arg : HIDDEN : index > place && isKnown(arg, previous, ours[place]) ? arg : HIDDEN;
   });
  }
  function subcommandPlace(args) {
   const place = args.findIndex((arg, index) => {
    const isWord = !arg.startsWith("-") && !(index === 0 && arg.startsWith("+"));
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
   ep: () => RECORD_SCHEMA,
   u9: () => parseJobRecord
  });
  var dist = __webpack_require__(77934);
  const Count = dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(0));
  const Duration = dist.FsL(dist.aig(), dist.Wwf(0));
  const Unit = dist.Ikc({
   name: dist.YjP(),
   version: dist.YjP(),
   target: dist.YjP(),
   startMs: Duration,
   durationMs: Duration,
   codegenMs: dist.lqM(Duration),
   features: dist.lqM(dist.YOg(dist.YjP()))
  });
  const CriticalUnit = dist.Ikc({
   name: dist.YjP(),
   target: dist.YjP(),
   startMs: Duration,
   waitedMs: Duration
  });
  const UnitCounts = dist.Ikc({
   fresh: Count,
   dirty: Count,
   total: Count
  });
  const CargoCommand = dist.Ikc({
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
  });
  const RECORD_SCHEMA = 1;
  const StoreRecord = dist.Ikc({
   name: dist.YjP(),
   access: dist.KIO([ "writes", "reads", "cannot write" ]),
   reason: dist.lqM(dist.YjP())
  });
  const SccacheRecord = dist.Ikc({
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
  });
  const LinkerRecord = dist.Ikc({
   chosen: dist.YjP(),
   reason: dist.YjP(),
   probe: dist.lqM(dist.YjP()),
   linked: dist.g1P(dist.YjP(), Count),
   elsewhere: dist.lqM(dist.g1P(dist.YjP(), Count)),
   links: dist.lqM(Count),
   linkMs: dist.lqM(Duration),
   fallbacks: dist.lqM(Count),
   fallbackReason: dist.lqM(dist.YjP())
  });
  const Setting = dist.Ikc({
   key: dist.YjP(),
   value: dist.YjP(),
   outcome: dist.KIO([ "set", "already so", "theirs kept", "cannot" ]),
   from: dist.YjP(),
   advice: dist.lqM(dist.YjP())
  });
  const ToolRecord = dist.Ikc({
   name: dist.YjP(),
   version: dist.YjP(),
   source: dist.YjP(),
   sha256: dist.lqM(dist.YjP())
  });
  const IncrementalCrate = dist.Ikc({
   crate: dist.YjP(),
   bytes: Count,
   compileMs: Duration,
   travels: dist.zMY(),
   package: dist.lqM(dist.YjP())
  });
  const SnapshotRecord = dist.Ikc({
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
   missed: dist.lqM(dist.YjP()),
   builtMs: dist.lqM(Duration),
   saved: dist.lqM(dist.YjP()),
   incremental: dist.lqM(dist.YOg(IncrementalCrate)),
   footprintBytes: dist.lqM(Count),
   cacheBytes: dist.lqM(Count)
  });
  const CacheRecord = dist.Ikc({
   mode: dist.KIO([ "auto", "snapshot", "sccache", "registry", "off" ]),
   decision: dist.lqM(dist.YjP()),
   snapshot: dist.lqM(SnapshotRecord),
   installed: dist.lqM(dist.YOg(dist.YjP())),
   restored: dist.YjP(),
   restoredKey: dist.lqM(dist.YjP()),
   restoredBytes: dist.lqM(Count)
  });
  const JobIdentity = dist.Ikc({
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
  });
  const JobRecordSchema = dist.Ikc({
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
   try {
    const parsed = dist.xLC(JobRecordSchema, JSON.parse(text));
    return parsed.success ? parsed.output : void 0;
   } catch {
    return;
   }
  }
 }),
 94187: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b_: () => askMetadata,
   iU: () => metadataQuery,
   lr: () => targetFolderArgument,
   mG: () => targetFolderFinder
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
  var _cargo_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92518);
  const METADATA_LIMIT_MS = 3e4;
  const Metadata = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
   target_directory: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()
  });
  function targetFolderFinder(commands) {
   const known = new Map;
   return command => {
    const folder = targetFolderArgument(command);
    if (folder !== void 0) return Promise.resolve(folder);
    const query = metadataQuery(command, [ "--no-deps" ]);
    const key = JSON.stringify([ command.cwd, command.targetDirVariable, query ]);
    const answer = known.get(key) ?? askTargetFolder(command, query, commands);
    known.set(key, answer);
    return answer;
   };
  }
  function targetFolderArgument(command) {
   const args = (0, _cargo_arguments_js__WEBPACK_IMPORTED_MODULE_1__.Xv)(command.args);
   const [folder] = (0, _cargo_arguments_js__WEBPACK_IMPORTED_MODULE_1__.ib)(args, "--target-dir");
   return folder === void 0 ? void 0 : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingFolder(command, args), folder);
  }
  function workingFolder({cwd: cwd}, args) {
   return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, ...(0, _cargo_arguments_js__WEBPACK_IMPORTED_MODULE_1__.ib)(args, "-C"));
  }
  function metadataQuery(command, options) {
   const args = (0, _cargo_arguments_js__WEBPACK_IMPORTED_MODULE_1__.Xv)(command.args);
   const toolchain = args.filter((arg, index) => index === 0 && arg.startsWith("+"));
   const repeated = name => (0, _cargo_arguments_js__WEBPACK_IMPORTED_MODULE_1__.ib)(args, name).flatMap(value => [ name, value ]);
   const manifests = [ ...(0, _cargo_arguments_js__WEBPACK_IMPORTED_MODULE_1__.ib)(args, "--manifest-path"), ...(0, 
   _cargo_arguments_js__WEBPACK_IMPORTED_MODULE_1__.ib)(args, "--path").map(path => `${path}/Cargo.toml`) ];
   return [ ...toolchain, ...[ "-C", "-Z", "--config" ].flatMap(repeated), "metadata", ...options, "--format-version", "1", "--offline", ...manifests.flatMap(path => [ "--manifest-path", path ]) ];
  }
  async function askTargetFolder(command, query, commands) {
   return parseMetadata(await askMetadata(command, query, commands) ?? "");
  }
  async function askMetadata({cwd: cwd, targetDirVariable: targetDirVariable}, query, commands) {
   const {exitCode: exitCode, stdout: stdout} = await commands.run("cargo", query, {
    cwd: cwd,
    env: {
     FAST_CARGO_COMMAND: "1",
     CARGO_TARGET_DIR: targetDirVariable === "" ? void 0 : targetDirVariable
    },
    timeoutMs: METADATA_LIMIT_MS
   });
   return exitCode === 0 ? stdout : void 0;
  }
  function parseMetadata(stdout) {
   try {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__.xLC(Metadata, JSON.parse(stdout));
    return parsed.success ? parsed.output.target_directory : void 0;
   } catch {
    return;
   }
  }
 })
};
