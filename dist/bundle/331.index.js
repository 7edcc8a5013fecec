export const id = 331;

export const ids = [ 331 ];

export const modules = {
 41175: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Br: () => pathBelow,
   Yw: () => isBelow,
   Z1: () => isAbsolutePath,
   gN: () => parentOf,
   uQ: () => spelled
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  const OF_WINDOWS = /^(?:[A-Za-z]:[\\/]|\\\\)/;
  function kindOf(path) {
   return OF_WINDOWS.test(path) ? node_path__WEBPACK_IMPORTED_MODULE_0__.win32 : node_path__WEBPACK_IMPORTED_MODULE_0__.posix;
  }
  function isAbsolutePath(path) {
   return path.startsWith("/") || OF_WINDOWS.test(path);
  }
  function spelled(path) {
   if (!OF_WINDOWS.test(path)) return path;
   const plain = path.replaceAll("/", "\\").replace(/^\\\\\?\\UNC\\/i, "\\\\").replace(/^\\\\[?.]\\(?=[A-Za-z]:)/, "");
   return node_path__WEBPACK_IMPORTED_MODULE_0__.win32.normalize(plain).replace(/^[a-z](?=:)/, letter => letter.toUpperCase());
  }
  function pathBelow(path, folder) {
   return wayTo(path, folder) ?? "";
  }
  function isBelow(path, folder) {
   return wayTo(path, folder) !== void 0;
  }
  function parentOf(path) {
   return kindOf(path).dirname(path);
  }
  const UNTIDY = /\/\.{0,2}(?:\/|$)/;
  function wayTo(path, folder) {
   const kind = kindOf(folder), isTidy = each => each.startsWith("/") && !UNTIDY.test(each);
   if (kind === node_path__WEBPACK_IMPORTED_MODULE_0__.posix && isTidy(folder) && isTidy(path)) return path === folder ? "" : path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : void 0;
   const way = kind.relative(folder, path), plain = kind === node_path__WEBPACK_IMPORTED_MODULE_0__.win32 ? way.replaceAll("\\", "/") : way;
   return /^\.\.(\/|$)/.test(plain) || kind.isAbsolute(way) ? void 0 : plain;
  }
 }),
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
   return layers.flatMap(({path, table}) => {
    const value = valueAt(table, key);
    return value === void 0 ? [] : [ {
     value,
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
   const name = `CARGO_${key.join("_").replaceAll("-", "_").toUpperCase()}`, short = SHORT_NAMES[keyName(key)];
   return short === void 0 ? [ name ] : [ short, name ];
  }
  function valueAt(table, key) {
   return key.reduce((value, part) => isTable(value) && Object.hasOwn(value, part) ? value[part] : void 0, table);
  }
  function isTable(value) {
   return !(typeof value != "object" || Array.isArray(value) || value instanceof Date);
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
  function mergeConfig({layers, commandLine = []}) {
   const values = new Map, clashes = [];
   for (const {path, table} of [ ...layers ].reverse().concat(commandLine)) for (const [key, value] of leaves(table)) {
    const name = (0, _config_js__WEBPACK_IMPORTED_MODULE_0__.xT)(key), below = values.get(name), clash = clashOf({
     key,
     value,
     path
    }, values);
    clash !== void 0 ? clashes.push(clash) : values.set(name, over({
     key,
     value,
     from: origins(value, path)
    }, below));
   }
   return {
    values,
    clashes
   };
  }
  function valueInForce(config, key) {
   const variable = (0, _config_js__WEBPACK_IMPORTED_MODULE_0__.SB)(config.env, key), above = mergeConfig({
    layers: [],
    commandLine: config.commandLine ?? []
   }), below = mergeConfig({
    layers: config.layers
   }).values.get((0, _config_js__WEBPACK_IMPORTED_MODULE_0__.xT)(key)), argument = above.values.get((0, 
   _config_js__WEBPACK_IMPORTED_MODULE_0__.xT)(key));
   if (variable === void 0) return mergeTwo(argument, below);
   const isList = Array.isArray((below ?? argument)?.value), value = isList ? words(String(variable.value)) : variable.value, set = {
    key,
    value,
    from: origins(value, variable.from)
   };
   return mergeTwo(argument, mergeTwo(set, below));
  }
  function mergeTwo(above, below) {
   return above === void 0 ? below : over(above, below);
  }
  function over(above, below) {
   if (!Array.isArray(above.value) || !Array.isArray(below?.value)) return above;
   const {key} = above;
   return {
    key,
    value: [ ...below.value, ...above.value ],
    from: [ ...below.from, ...above.from ]
   };
  }
  function origins(value, path) {
   return Array.isArray(value) ? value.map(() => path) : [ path ];
  }
  function clashOf({key, value, path}, values) {
   const name = (0, _config_js__WEBPACK_IMPORTED_MODULE_0__.xT)(key), same = values.get(name), isOther = same !== void 0 && Array.isArray(same.value) !== Array.isArray(value), other = isOther ? same : tableAgainstValue(key, values);
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
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), smol_toml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3292), _runner_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84620), _config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58812), _merge_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10839), _our_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76989), _toolchain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14395);
  async function readConfig({cwd, env, cargoVersion, os}, files) {
   const cargoHome = cargoHomeOf(env, os), follow = cargoVersion !== void 0 && (0, 
   _toolchain_js__WEBPACK_IMPORTED_MODULE_6__.du)(cargoVersion, 94), state = {
    files,
    follow,
    notes: []
   }, layers = [];
   for (const folder of await foldersOf(cwd, cargoHome, files)) {
    const path = await configIn(folder, state);
    path !== void 0 && layers.push(...await readLayers(path, state, []));
   }
   const stops = (0, _merge_config_js__WEBPACK_IMPORTED_MODULE_4__.R2)({
    layers
   }).clashes.map(clash => `Cargo stops here: ${clash}.`);
   return {
    layers,
    env,
    cargoHome,
    notes: [ ...state.notes, ...stops ]
   };
  }
  function layersOf(path, files) {
   return readLayers(path, {
    files,
    follow: !0,
    notes: []
   }, []);
  }
  async function foldersOf(cwd, cargoHome, files) {
   const here = await files.realPath(cwd) ?? cwd, folders = upwards(here).map(folder => (0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, ".cargo")), home = await files.realPath(cargoHome) ?? cargoHome, seen = await Promise.all(folders.map(async folder => await files.realPath(folder) ?? folder));
   return seen.includes(home) ? folders : [ ...folders, cargoHome ];
  }
  function cargoHomeOf(env, os) {
   const home = (os === "windows" ? void 0 : env.HOME) || env.USERPROFILE || "/";
   return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(env.CARGO_HOME || (0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, ".cargo"));
  }
  async function configIn(folder, state) {
   for (const name of [ "config", "config.toml" ]) {
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name), text = await readable(path, state);
    if (text !== void 0 && !(0, _our_config_js__WEBPACK_IMPORTED_MODULE_5__.D)(text)) return path;
   }
  }
  async function readLayers(path, state, includers) {
   const text = await readable(path, state);
   if (text === void 0 || includers.includes(path)) return [];
   const table = parseTolerant(path, text, state.notes);
   if (table === void 0) return [];
   const {include: _, ...settings} = table, layers = [ {
    path,
    table: settings,
    text
   } ];
   for (const included of state.follow ? includesOf(path, table).reverse() : []) layers.push(...await readLayers(included, state, [ ...includers, path ]));
   return layers;
  }
  const MOST_TOML_BYTES = 1e6;
  async function readable(path, {files, notes}) {
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
  function includesOf(path, {include}) {
   return Array.isArray(include) ? include.map(entry => (0, _config_js__WEBPACK_IMPORTED_MODULE_3__.bI)(entry) ? entry.path : entry).filter(entry => typeof entry == "string").map(entry => (0, 
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
  async function findToolchain({cwd, skip}, {commands, files}) {
   const ask = async (program, args) => {
    const path = await commands.which(program, skip);
    if (path === void 0) return;
    const answer = await commands.run(path, args, {
     cwd,
     timeoutMs: ASK_LIMIT_MS
    });
    return answer.exitCode === 0 ? answer.stdout.trim() : void 0;
   }, verbose = await ask("rustc", [ "-vV" ]), [cargo, target] = await Promise.all([ ask("cargo", [ "-V" ]), ask("rustc", [ "--print", "sysroot", "--print", "cfg" ]) ]), identity = verbose === void 0 ? void 0 : parseVerboseVersion(verbose);
   if (identity === void 0 || cargo === void 0 || target === void 0) return;
   const [sysroot = "", ...cfg] = target.split(/\r?\n/), cargoVersion = /^cargo (\S+)/.exec(cargo)?.[1] ?? "", lld = (0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.join)(sysroot, "lib", "rustlib", identity.host, "bin", "gcc-ld", "ld.lld"), hasLld = await files.facts(lld) !== void 0, bundledLld = linksWithLld(identity) && hasLld;
   return {
    ...identity,
    cargoVersion,
    cfg,
    bundledLld,
    ...hasLld ? {
     lld
    } : {}
   };
  }
  function parseVerboseVersion(verbose) {
   const field = name => new RegExp(`^${name}: (\\S+)`, "m").exec(verbose)?.[1], host = field("host"), rustcVersion = field("release");
   if (host === void 0 || rustcVersion === void 0) return;
   const hash = field("commit-hash");
   return {
    host,
    rustcVersion,
    commitHash: hash === "unknown" ? void 0 : hash,
    verbose
   };
  }
  function linksWithLld({host, rustcVersion}) {
   return host === "x86_64-unknown-linux-gnu" && isAtLeast(rustcVersion, 90);
  }
  function isAtLeast(version, minor) {
   const [, major = "0", found = "0"] = /^(\d+)\.(\d+)/.exec(version) ?? [];
   return Number(major) > 1 || Number(major) === 1 && Number(found) >= minor;
  }
 }),
 70241: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => attempt
  });
  var _runner_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84620);
  async function attempt({what, otherwise}, body, log) {
   try {
    return await body();
   } catch (error) {
    if (error instanceof _runner_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz || error instanceof _runner_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs) throw error;
    log.warning(`Could not ${what} (${(0, _runner_errors_js__WEBPACK_IMPORTED_MODULE_0__.Uc)(error)}). ${otherwise}`);
    log.debug(error instanceof Error ? error.stack ?? "" : "");
    return;
   }
  }
 }),
 48749: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   q: () => whoLinked
  });
  const TABLE_LIMIT_BYTES = 4194304, SECTION_LIMIT_BYTES = 262144, ELF64 = {
   word: 8,
   tableOffset: 40,
   entrySize: 58,
   count: 60,
   namesIndex: 62,
   sectionOffset: 24,
   sectionSize: 32,
   section: 64
  }, ELF32 = {
   word: 4,
   tableOffset: 32,
   entrySize: 46,
   count: 48,
   namesIndex: 50,
   sectionOffset: 16,
   sectionSize: 20,
   section: 40
  };
  async function readSections(path, names, files) {
   const header = await files.readBytes(path, {
    offset: 0,
    length: 64
   }), layout = header === void 0 ? void 0 : layoutOf(header);
   if (header === void 0 || layout === void 0) return;
   const sections = await readTable(path, header, layout, files), namesSection = sections?.[header.readUInt16LE(layout.namesIndex)];
   if (sections === void 0 || namesSection === void 0) return;
   const nameTable = await readSection(path, namesSection, files), found = new Map;
   for (const section of sections) {
    const name = stringAt(nameTable, section.nameAt);
    names.includes(name) && found.set(name, await readSection(path, section, files));
   }
   return found;
  }
  function layoutOf(header) {
   const isElf = header.length === 64 && header.subarray(0, 4).toString("latin1") === "ELF";
   if (isElf && header[5] === 1 && [ 2, 3 ].includes(header.readUInt16LE(16))) return header[4] === 2 ? ELF64 : ELF32;
  }
  async function readTable(path, header, layout, files) {
   const offset = wordAt(header, layout.tableOffset, layout), entrySize = header.readUInt16LE(layout.entrySize), length = entrySize * header.readUInt16LE(layout.count);
   if (entrySize !== layout.section || length > TABLE_LIMIT_BYTES) return;
   if (!Number.isSafeInteger(offset)) return;
   const table = await files.readBytes(path, {
    offset,
    length
   });
   return table === void 0 || table.length < length ? void 0 : Array.from({
    length: length / entrySize
   }, (_, index) => {
    const entry = table.subarray(index * entrySize, (index + 1) * entrySize);
    return {
     nameAt: entry.readUInt32LE(0),
     offset: wordAt(entry, layout.sectionOffset, layout),
     size: wordAt(entry, layout.sectionSize, layout)
    };
   });
  }
  function wordAt(buffer, at, {word}) {
   return word === 8 ? Number(buffer.readBigUInt64LE(at)) : buffer.readUInt32LE(at);
  }
  async function readSection(path, {offset, size}, files) {
   if (!Number.isSafeInteger(offset)) return Buffer.alloc(0);
   const length = Math.min(size, SECTION_LIMIT_BYTES);
   return await files.readBytes(path, {
    offset,
    length
   }) ?? Buffer.alloc(0);
  }
  function stringAt(table, at) {
   const end = table.indexOf(0, at);
   return table.toString("latin1", at, end === -1 ? void 0 : end);
  }
  const MAGIC_64 = 4277009103, HEADER_BYTES = 32, COMMANDS_LIMIT_BYTES = 262144, LINKED_KINDS = new Set([ 2, 6, 8 ]), BUILD_VERSION = 50, LINKERS = {
   3: "Apple ld",
   4: "LLD"
  };
  async function whoLinkedMachO(path, files) {
   const header = await files.readBytes(path, {
    offset: 0,
    length: HEADER_BYTES
   });
   if (header === void 0 || header.length < HEADER_BYTES) return;
   if (header.readUInt32LE(0) !== MAGIC_64 || !LINKED_KINDS.has(header.readUInt32LE(12))) return;
   const length = Math.min(header.readUInt32LE(20), COMMANDS_LIMIT_BYTES), commands = await files.readBytes(path, {
    offset: HEADER_BYTES,
    length
   });
   return commands === void 0 ? void 0 : linkerIn(commands);
  }
  function linkerIn(commands) {
   for (let at = 0; at + 8 <= commands.length; ) {
    const size = commands.readUInt32LE(at + 4);
    if (size < 8 || at + size > commands.length) return;
    if (commands.readUInt32LE(at) === BUILD_VERSION && size >= 24) {
     const found = toolIn(commands.subarray(at, at + size));
     if (found !== void 0) return found;
    }
    at += size;
   }
  }
  function toolIn(command) {
   const count = command.readUInt32LE(20);
   for (let at = 24; at + 8 <= command.length && at < 24 + 8 * count; at += 8) {
    const name = LINKERS[command.readUInt32LE(at)], version = command.readUInt32LE(at + 4), numbers = [ version >>> 16, version >>> 8 & 255, version & 255 ];
    if (name !== void 0) return `${name} ${numbers.join(".")}`;
   }
  }
  const portable_executable_HEADER_BYTES = 4096, IS_OBJECT_ONLY = 0;
  async function whoLinkedPe(path, files) {
   const head = await files.readBytes(path, {
    offset: 0,
    length: portable_executable_HEADER_BYTES
   });
   if (head === void 0 || head.length < 64 || head.toString("latin1", 0, 2) !== "MZ") return;
   const at = head.readUInt32LE(60);
   if (at + 28 > head.length || head.toString("latin1", at, at + 4) !== "PE\0\0") return;
   if (head.readUInt16LE(at + 20) === IS_OBJECT_ONLY) return;
   const [major, minor] = [ head.readUInt8(at + 26), head.readUInt8(at + 27) ];
   return head.subarray(64, at).includes("Rich") ? `link ${major}.${minor}` : major >= 14 ? "LLD" : `GNU ld ${major}.${minor}`;
  }
  const SIGNATURES = [ [ /\bmold (\d+(?:\.\d+)*)/, "mold" ], [ /\bwild(?: version)? (\d+(?:\.\d+)*)/i, "wild" ], [ /\bLLD (\d+(?:\.\d+)*)/, "LLD" ] ];
  async function whoLinked(path, files) {
   const elsewhere = await whoLinkedPe(path, files) ?? await whoLinkedMachO(path, files);
   if (elsewhere !== void 0) return elsewhere;
   const sections = await readSections(path, [ ".comment", GOLD_NOTE ], files), comment = sections?.get(".comment")?.toString("latin1");
   if (sections !== void 0 && comment !== void 0) {
    for (const [pattern, name] of SIGNATURES) {
     const version = pattern.exec(comment)?.[1];
     if (version !== void 0) return `${name} ${version}`;
    }
    return sections.has(GOLD_NOTE) ? "gold" : "GNU ld";
   }
  }
  const GOLD_NOTE = ".note.gnu.gold-version";
 }),
 39113: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Y: () => accessTo,
   q: () => whyUnwritable
  });
  var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088), _address_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81935), _storage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16078), _stores_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69797);
  const ONLY = "READ_ONLY", CHAIN_SINCE = "0.15.0";
  function accessTo(request) {
   const {storage, version, write} = request, access = accessToStore(request);
   if (storage.kind === "archive" || storage.settings?.[_storage_js__WEBPACK_IMPORTED_MODULE_2__.S5] === void 0) return access;
   if (isBefore(version, CHAIN_SINCE)) {
    const reason = `sccache ${version} knows no folder before a store, which disk in cache-store-config asks for (${CHAIN_SINCE} does)`;
    return {
     kind: "refused",
     reason
    };
   }
   return access.kind === "refused" || mayWriteFor(write) ? access : {
    ...access,
    variables: {
     ...access.variables,
     SCCACHE_LOCAL_RW_MODE: ONLY
    }
   };
  }
  function isBefore(version, since) {
   return semver__WEBPACK_IMPORTED_MODULE_0__.lt(semver__WEBPACK_IMPORTED_MODULE_0__.coerce(version) ?? "0.0.0", since);
  }
  function mayWriteFor({allowed, isOfPull}) {
   return allowed && isOfPull !== !0;
  }
  function accessToStore({storage, version, write, env}) {
   if (storage.kind === "archive") return {
    kind: "writes",
    variables: {}
   };
   const mayWrite = mayWriteFor(write);
   if (storage.store === void 0) return mayWrite ? {
    kind: "writes",
    variables: {}
   } : rareAccess({
    storage,
    version,
    write,
    env
   });
   const {rwMode, readOnlySince} = _stores_js__WEBPACK_IMPORTED_MODULE_3__.ZZ[storage.store], said = storage.settings?.[rwMode] ?? env[rwMode], isByInput = storage.settings !== void 0;
   if (said?.toUpperCase() === ONLY) return reads(rwMode, `${rwMode} says so`);
   if (!isByInput && said !== void 0) return {
    kind: "writes",
    variables: {}
   };
   if (!isByInput && mayWrite && storage.store === "gcs") return reads(rwMode, `sccache only reads from it unless ${rwMode} is READ_WRITE`);
   if (mayWrite) return {
    kind: "writes",
    variables: isByInput ? {
     [rwMode]: "READ_WRITE"
    } : {}
   };
   const why = whyNot(write);
   if (!isBefore(version, readOnlySince)) return reads(rwMode, why);
   const unable = `sccache ${version} cannot be told to only read from ${storage.name} (${readOnlySince} can)`;
   return isByInput ? {
    kind: "refused",
    reason: `${unable}, and this run may not write (${why})`
   } : {
    kind: "writes",
    variables: {},
    note: `${unable}: this run writes to it, too.`
   };
  }
  function whyNot({isOfPull, reason}) {
   return isOfPull === !0 ? "runs for pull_request only read the cache" : reason;
  }
  const RARE_SINCE = "0.16.0", RARE_MODES = {
   [_storage_js__WEBPACK_IMPORTED_MODULE_2__.S5]: [ ...Object.values(_stores_js__WEBPACK_IMPORTED_MODULE_3__.ZZ).map(({rwMode}) => rwMode), "SCCACHE_OSS_RW_MODE", "SCCACHE_COS_RW_MODE" ],
   SCCACHE_OSS_BUCKET: [ "SCCACHE_OSS_RW_MODE" ],
   SCCACHE_COS_BUCKET: [ "SCCACHE_COS_RW_MODE" ]
  };
  function rareAccess({storage, version, write, env}) {
   if (storage.kind === "archive" || storage.variable === "SCCACHE_DIR") return {
    kind: "writes",
    variables: {}
   };
   const modes = RARE_MODES[storage.variable] ?? [];
   if (modes.length === 0 || isBefore(version, RARE_SINCE)) {
    const note = `sccache cannot be told from outside to only read from ${storage.name}: this run writes to it, too, unless rw_mode there says otherwise.`;
    return {
     kind: "writes",
     variables: {},
     note
    };
   }
   const unsaid = modes.filter(mode => env[mode] === void 0), variables = Object.fromEntries(unsaid.map(mode => [ mode, ONLY ]));
   return unsaid.length === 0 ? {
    kind: "writes",
    variables: {}
   } : {
    kind: "reads",
    variables,
    reason: whyNot(write)
   };
  }
  function reads(rwMode, reason) {
   return {
    kind: "reads",
    variables: {
     [rwMode]: ONLY
    },
    reason
   };
  }
  function whyUnwritable(serverLog) {
   const [, error] = /^storage write check failed: ([^\n]*)/m.exec(serverLog) ?? [];
   if (error !== void 0) return (0, _address_secrets_js__WEBPACK_IMPORTED_MODULE_1__.h)(error).replace(/\s*Context:.*/, "").slice(0, 200).trim() || "it gave no reason";
  }
 }),
 81935: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   V: () => secretsIn,
   h: () => withoutPasswords
  });
  var _runner_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84620);
  const SHORTEST = 8, NAMED = /sig|token|key|secret|pass|cred|auth|code/i, CONNECTION = /((?:AccountKey|SharedAccessKey|SharedAccessSignature)=)([^;\s"']+)/gi;
  function secretsIn(value) {
   const words = value.split(/\s+|,(?=[\w+.-]+:\/\/)/), found = [ ...words.flatMap(word => userSecretIn(word) ?? []), ...[ ...value.matchAll(CONNECTION) ].map(([, , secret = ""]) => secret), ...querySecretsIn(value) ];
   return [ ...new Set(found.flatMap(formsOf)) ];
  }
  function userSecretIn(address) {
   const [, rest] = /^[\w+.-]+:\/\/(.*)$/s.exec(address) ?? [], [authority = ""] = rest?.split(/[/?#]/, 1) ?? [], isPlain = authority.includes("@") || /^[^:]*(:\d*)?$/.test(authority), place = isPlain ? authority : rest ?? "", info = place.slice(0, Math.max(0, place.lastIndexOf("@"))), colon = info.indexOf(":");
   return colon !== -1 ? info.slice(colon + 1) : info.length < SHORTEST ? void 0 : info;
  }
  function querySecretsIn(value) {
   return [ ...value.matchAll(/(?<=[?&]|Signature=)([\w.-]+)=([^&#;,\s"']+)/g) ].flatMap(([, name = "", secret = ""]) => secret.length >= (NAMED.test(name) ? 4 : SHORTEST) ? [ secret ] : []);
  }
  function formsOf(secret) {
   try {
    return [ secret, decodeURIComponent(secret) ].filter(form => form !== "");
   } catch {
    return [ secret ];
   }
  }
  function withoutPasswords(text) {
   return (0, _runner_errors_js__WEBPACK_IMPORTED_MODULE_0__.sl)(text).replace(/(:\/\/[^\s?"'`]*)\?[^\s"'`]*/g, "$1?***").replace(CONNECTION, "$1***");
  }
 }),
 60275: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $k: () => clientVariables,
   DI: () => isPortNumber,
   lQ: () => socketOf
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598), node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  const LONGEST_SOCKET_PATH = 100;
  function socketOf({os, temp}) {
   const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(temp).digest("hex");
   if (os === "windows") return String(2e4 + Number.parseInt(hash.slice(0, 8), 16) % 12e3);
   const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, "fast-cargo", "sccache.sock");
   return Buffer.byteLength(path) <= LONGEST_SOCKET_PATH ? path : `/tmp/fast-cargo-${hash.slice(0, 16)}.sock`;
  }
  function clientVariables({socket, confPath}) {
   const isPort = isPortNumber(socket);
   return {
    SCCACHE_CONF: confPath,
    SCCACHE_SERVER_UDS: isPort ? void 0 : socket,
    SCCACHE_SERVER_PORT: isPort ? socket : void 0,
    SCCACHE_CLIENT_SIDE: void 0
   };
  }
  function isPortNumber(socket) {
   return /^\d+$/.test(socket);
  }
 }),
 73049: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A3: () => reasonOf,
   X2: () => describeFailedStart,
   vi: () => describeFallbacks
  });
  var _address_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81935);
  const CHATTER = /^(Starting the server|Listening on|Stopping sccache server)/;
  function reasonOf(what, result, serverLog = "") {
   if (result.timedOut) return `${what} gave no answer in time`;
   const lines = usefulLines(result.stderr), error = lines.find(line => line.startsWith("error: ")) ?? lines[0];
   if (error !== void 0) {
    const causes = lines.filter(line => line.startsWith("caused by: ")), all = [ error.replace(/^error: /, ""), ...causes.map(line => line.slice(11)) ];
    return (0, _address_secrets_js__WEBPACK_IMPORTED_MODULE_0__.h)(all.join(": "));
   }
   const logged = usefulLines(serverLog).at(-1);
   return logged === void 0 ? `${what} ended with exit code ${result.exitCode} and said nothing` : (0, 
   _address_secrets_js__WEBPACK_IMPORTED_MODULE_0__.h)(logged);
  }
  function usefulLines(text) {
   return text.split("\n").map(line => line.trim().replace(/^sccache: /, "")).filter(line => line !== "" && !CHATTER.test(line));
  }
  function describeFailedStart(reason) {
   return `Building without sccache: ${reason}.`;
  }
  const AFTERWARDS = "sccache failed before in this job";
  function describeFallbacks(times) {
   const reasons = Object.keys(times), reason = reasons.find(one => one !== AFTERWARDS) ?? AFTERWARDS, all = Object.values(times).reduce((sum, some) => sum + some, 0), crates = all === 1 ? "1 crate" : `${all} crates`;
   return `sccache failed while the job ran (${reason}). Plain rustc compiled ${crates}.`;
  }
 }),
 30513: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   q4: () => cacheFolderOf,
   DD: () => serverLogOf,
   UD: () => startServer
  });
  var external_node_path_ = __webpack_require__(76760), dist = __webpack_require__(3292), access = __webpack_require__(39113), sccache_address = __webpack_require__(60275), address_secrets = __webpack_require__(81935), failure = __webpack_require__(73049), sccache_statistics = __webpack_require__(73492);
  const COMPILE_LIMIT_MS = 1e4, ANSWER_LIMIT_MS = 3e3;
  async function probeServer({address, rustc, storage, cacheFolder, folder}, {files, commands}) {
   const source = (0, external_node_path_.join)(folder, "lib.rs");
   await files.writeText(source, "pub fn probe() {}\n");
   const env = (0, sccache_address.$k)(address), kind = [ "--crate-name", "fast_cargo_probe", "--crate-type", "lib", "--edition=2021" ], output = [ "--emit=dep-info,metadata,link", "--out-dir", folder ], limits = {
    env,
    cwd: folder,
    timeoutMs: COMPILE_LIMIT_MS
   }, args = [ rustc, ...kind, ...output, source ], compiled = await commands.run(address.binary, args, limits);
   if (compiled.timedOut || compiled.exitCode !== 0) return {
    kind: "fails",
    reason: (0, failure.A3)("a probe compilation through it", compiled)
   };
   const shown = await commands.run(address.binary, [ "--show-stats", "--stats-format=json" ], {
    env,
    timeoutMs: ANSWER_LIMIT_MS
   });
   return judge(shown.stdout, storage, cacheFolder);
  }
  function judge(shown, storage, cacheFolder) {
   const statistics = (0, sccache_statistics.Nr)(shown);
   if (statistics === void 0) return {
    kind: "fails",
    reason: "it shows no statistics"
   };
   const {version, errors, writeErrors, hits, misses, location} = statistics;
   if (storage.kind === "archive") {
    if (!location.replaceAll("\\\\", "\\").includes(cacheFolder)) return {
     kind: "fails",
     reason: `it keeps its cache in ${location}, not in ${cacheFolder}`
    };
    if (errors + writeErrors > 0 || hits + misses === 0) return {
     kind: "fails",
     reason: `it cannot store anything in ${cacheFolder}`
    };
   }
   return {
    kind: "works",
    version: version || "unknown"
   };
  }
  var stores = __webpack_require__(69797);
  const OF_THE_MACHINE = /^(PATH|PATHEXT|HOME|USER|LOGNAME|USERNAME|SHELL|LANG|LANGUAGE|LC_\w+|TZ|TMPDIR|TEMP|TMP|XDG_\w+|LD_LIBRARY_PATH|DYLD_\w+|(HTTPS?|ALL|NO)_PROXY|(NIX_)?SSL_CERT_(FILE|DIR)|RUST_BACKTRACE|RUSTUP_HOME|CARGO_HOME|SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|USERPROFILE|HOMEDRIVE|HOMEPATH|(LOCAL)?APPDATA|PROGRAM(DATA|FILES|W6432)|RUNNER_TRACKING_ID)$/i, OF_ANY_STORE = new Set([ "SCCACHE_BASEDIRS", "SCCACHE_C_CUSTOM_CACHE_BUSTER", "SCCACHE_CACHE_MULTIARCH", "SCCACHE_CACHE_ZSTD_LEVEL", "SCCACHE_DIRECT", "SCCACHE_EXTRAFILES", "SCCACHE_LOG", "SCCACHE_LOG_MILLIS", "SCCACHE_MAX_FRAME_LENGTH" ]), OURS = new Set([ "SCCACHE_CLIENT_SIDE", "SCCACHE_NO_DAEMON", "SCCACHE_SERVER_PORT", "SCCACHE_SERVER_UDS", "SCCACHE_START_SERVER", "SCCACHE_STARTUP_NOTIFY" ]), RARE_CREDENTIALS = [ [ /^SCCACHE_OSS_/, /^(ALIBABA|OSS)_/ ], [ /^SCCACHE_COS_/, /^(TENCENTCLOUD|TKE)_/ ] ], ANY_STORE = /^SCCACHE_(MULTILEVEL_CHAIN|CONF)$/;
  function serverVariables(env, storage) {
   const needed = Object.entries(env).filter(([name]) => isNeeded(name, storage));
   return {
    ...Object.fromEntries(needed),
    ...storage.kind === "archive" ? {} : storage.settings
   };
  }
  function isNeeded(name, storage) {
   return !!OF_THE_MACHINE.test(name) || (name.startsWith("SCCACHE_") ? isOf(storage, name) : storage.kind === "theirs" && credentialsOf(storage).some(known => known.test(name)));
  }
  function isOf(storage, name) {
   return !!OF_ANY_STORE.has(name) || storage.kind !== "archive" && (storage.settings !== void 0 ? storage.store !== void 0 && stores.ZZ[storage.store].own.test(name) : !OURS.has(name));
  }
  function credentialsOf({variable, store}) {
   if (ANY_STORE.test(variable)) {
    const all = Object.values(stores.ZZ).flatMap(({credentials = []}) => credentials);
    return [ ...all, ...RARE_CREDENTIALS.map(([, variables]) => variables) ];
   }
   const known = store === void 0 ? void 0 : stores.ZZ[store].credentials, rare = RARE_CREDENTIALS.filter(([of]) => of.test(variable));
   return [ ...known === void 0 ? [] : [ known ], ...rare.map(([, variables]) => variables) ];
  }
  const STARTUP_LIMIT_MS = 8e3, START_COMMAND_LIMIT_MS = 1e4, STOP_LIMIT_MS = 3e3;
  function cacheFolderOf(temp) {
   return (0, external_node_path_.join)(temp, "fast-cargo", "sccache-cache");
  }
  async function startServer({sccache, rustc, capBytes, storage, variables}, ports) {
   const {temp} = ports.job.context, confPath = await writeConf(storage, capBytes, ports), address = {
    binary: sccache,
    socket: (0, sccache_address.lQ)(ports.job.context),
    confPath
   };
   await clearSocket(address, ports);
   const told = {
    storage,
    variables
   }, first = await runServer(address, told, ports), again = storage.kind === "theirs" && first.exitCode !== 0 && !isLate(first), started = again ? await runServer(address, told, ports) : first, serverLog = await ports.files.readText(serverLogOf(temp)) ?? "";
   if (started.timedOut || started.exitCode !== 0) {
    await clearSocket(address, ports);
    await ports.files.writeText(serverLogOf(temp), (0, address_secrets.h)(serverLog), 384);
    const reason = storage.kind === "theirs" && isLate(started) ? noAnswer(storage) : (0, 
    failure.A3)("sccache --start-server", started, serverLog);
    return {
     kind: "failed",
     reason
    };
   }
   const folder = (0, external_node_path_.join)(temp, "fast-cargo", "sccache-probe"), cacheFolder = cacheFolderOf(temp), probed = await probeServer({
    address,
    rustc,
    storage,
    cacheFolder,
    folder
   }, ports);
   await ports.files.remove(folder);
   if (probed.kind === "fails") {
    await clearSocket(address, ports);
    return {
     kind: "failed",
     reason: probed.reason
    };
   }
   const env = (0, sccache_address.$k)(address);
   await ports.commands.run(sccache, [ "--zero-stats" ], {
    env,
    timeoutMs: STOP_LIMIT_MS
   });
   const unwritable = (0, access.q)(serverLog);
   return {
    ...{
     kind: "running",
     ...address,
     version: probed.version,
     storage
    },
    ...unwritable === void 0 ? {} : {
     unwritable
    }
   };
  }
  function isLate({timedOut, stderr}) {
   return timedOut || stderr.includes("Timed out waiting");
  }
  function noAnswer({name}) {
   return `your store (${name}) did not let sccache in before its time to start was over. See whether this machine reaches it, and whether its address, user name and password are right`;
  }
  function serverLogOf(temp) {
   return (0, external_node_path_.join)(temp, "fast-cargo", "sccache.log");
  }
  async function writeConf(storage, capBytes, {files, job}) {
   const theirs = job.allEnv().SCCACHE_CONF ?? "", isByVariables = storage.kind === "theirs" && storage.settings === void 0;
   if (isByVariables && theirs !== "") return theirs;
   const {temp} = job.context, confPath = (0, external_node_path_.join)(temp, "fast-cargo", "sccache.toml"), folder = folderFor(storage, temp), conf = {
    server_startup_timeout_ms: STARTUP_LIMIT_MS,
    ...folder === void 0 ? {} : {
     cache: {
      disk: {
       dir: folder,
       size: capBytes
      }
     }
    }
   };
   await files.writeText(confPath, `${(0, dist.As)(conf)}\n`);
   return confPath;
  }
  function folderFor(storage, temp) {
   return storage.kind === "archive" ? cacheFolderOf(temp) : storage.settings === void 0 ? void 0 : (0, 
   external_node_path_.join)(temp, "fast-cargo", "sccache-apart");
  }
  async function clearSocket(address, {files, commands}) {
   const isPort = (0, sccache_address.DI)(address.socket);
   if (!isPort && await files.facts(address.socket) === void 0) return;
   const env = (0, sccache_address.$k)(address);
   await commands.run(address.binary, [ "--stop-server" ], {
    env,
    timeoutMs: STOP_LIMIT_MS
   });
   isPort || await files.remove(address.socket);
  }
  async function runServer(address, {storage, variables}, {commands, files, job}) {
   const log = serverLogOf(job.context.temp);
   await files.remove(log);
   await files.writeText(log, "", 384);
   const env = {
    ...serverVariables(job.allEnv(), storage),
    SCCACHE_IDLE_TIMEOUT: "0",
    ...variables,
    ...(0, sccache_address.$k)(address),
    SCCACHE_ERROR_LOG: log
   };
   return commands.run(address.binary, [ "--start-server" ], {
    env,
    bare: !0,
    cwd: (0, external_node_path_.dirname)(log),
    timeoutMs: START_COMMAND_LIMIT_MS
   });
  }
 }),
 73492: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Nr: () => parseStatistics,
   Vb: () => sccacheCounts,
   Wq: () => describeUnstored
  });
  var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934), _json_parse_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65175), _stores_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69797);
  const Count = valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.aig(), 0), Languages = valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   counts: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.g1P(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.aig()), {})
  })), ShownStatistics = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   stats: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    compile_requests: Count,
    cache_hits: Languages,
    cache_misses: Languages,
    cache_errors: Languages,
    cache_timeouts: Count,
    cache_read_errors: Count,
    cache_write_errors: Count,
    cache_writes: Count,
    not_cached: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.g1P(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.aig()), {})
   }),
   cache_location: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), ""),
   cache_size: valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.aig()),
   version: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), "")
  }), QUESTIONS = new Set([ "missing input", "-" ]);
  function parseStatistics(text) {
   const parsed = (0, _json_parse_json_js__WEBPACK_IMPORTED_MODULE_2__.q)(ShownStatistics, text);
   if (parsed === void 0) return;
   const {stats, version, cache_location: location, cache_size: size} = parsed;
   return {
    version,
    requests: stats.compile_requests,
    location,
    hits: sum(stats.cache_hits),
    misses: sum(stats.cache_misses),
    errors: sum(stats.cache_errors) + stats.cache_timeouts + stats.cache_read_errors,
    writeErrors: stats.cache_write_errors,
    writes: stats.cache_writes,
    notCached: Object.fromEntries(Object.entries(stats.not_cached).filter(([reason]) => !QUESTIONS.has(reason))),
    ...typeof size == "number" ? {
     cacheSizeBytes: size
    } : {}
   };
  }
  function sum(languages) {
   return Object.values(languages?.counts ?? {}).reduce((total, count) => total + count, 0);
  }
  function sccacheCounts(statistics, launcher, {version, store}) {
   const notCached = {
    ...launcher.direct
   };
   for (const [reason, count] of Object.entries(statistics?.notCached ?? {})) notCached[reason] = (notCached[reason] ?? 0) + count;
   return {
    version: statistics?.version || version,
    hits: statistics?.hits ?? 0,
    misses: statistics?.misses ?? 0,
    errors: statistics?.errors ?? 0,
    writeErrors: store?.access === "reads" ? 0 : statistics?.writeErrors ?? 0,
    writes: statistics?.writes ?? 0,
    ...store === void 0 ? {} : {
     store
    },
    notCached,
    fallbacks: launcher.fallbacks,
    ...statistics?.cacheSizeBytes === void 0 ? {} : {
     cacheSizeBytes: statistics.cacheSizeBytes
    }
   };
  }
  function describeUnstored({store, writes = 0, writeErrors}) {
   const all = writes + writeErrors;
   if (store?.access !== "writes" || writeErrors * 10 < all || writeErrors === 0) return;
   const part = Math.round(writes / all * 100), limit = store.name === _stores_js__WEBPACK_IMPORTED_MODULE_0__.ZZ.github.title ? ' GitHub takes 200 uploads a minute of a repository: let one job write, or use cache-store "archive".' : "";
   return `Your store (${store.name}) took ${writes} of ${all} compiled crates (${part} %); the next run has to compile the others again.${limit}`;
  }
 }),
 16078: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S5: () => CHAIN,
   hQ: () => chooseStorage
  });
  var _runner_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84620), _stores_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69797);
  const CHAIN = "SCCACHE_MULTILEVEL_CHAIN", VARIABLES = [ [ CHAIN, "several levels" ], [ "SCCACHE_BUCKET", "S3", "s3" ], [ "SCCACHE_REDIS_ENDPOINT", "Redis", "redis" ], [ "SCCACHE_REDIS_CLUSTER_ENDPOINTS", "Redis", "redis" ], [ "SCCACHE_REDIS", "Redis", "redis" ], [ "SCCACHE_MEMCACHED_ENDPOINT", "memcached", "memcached" ], [ "SCCACHE_MEMCACHED", "memcached", "memcached" ], [ "SCCACHE_GCS_BUCKET", "Google Cloud Storage", "gcs" ], [ "SCCACHE_GHA_ENABLED", "GitHub's cache", "github" ], [ "SCCACHE_GHA_VERSION", "GitHub's cache", "github" ], [ "SCCACHE_AZURE_BLOB_CONTAINER", "Azure", "azure" ], [ "SCCACHE_AZURE_CONNECTION_STRING", "Azure", "azure" ], [ "SCCACHE_WEBDAV_ENDPOINT", "WebDAV", "webdav" ], [ "SCCACHE_OSS_BUCKET", "OSS" ], [ "SCCACHE_COS_BUCKET", "COS" ], [ "SCCACHE_DIR", "a folder" ], [ "SCCACHE_CONF", "a config file" ] ], OFF = new Set([ "", "0", "false", "off" ]);
  function chooseStorage(choice, env) {
   if (choice.kind === "archive") return choice;
   if (choice.kind === "auto") return storageFromEnvironment(env);
   const {store, variables} = choice, {title: name, needs, settings} = _stores_js__WEBPACK_IMPORTED_MODULE_1__.ZZ[store];
   if (store === "github") {
    const enabled = {
     SCCACHE_GHA_ENABLED: "on",
     ...variables
    };
    return {
     kind: "theirs",
     name,
     store,
     variable: "SCCACHE_GHA_ENABLED",
     settings: enabled
    };
   }
   const variable = needs.map(need => settings[need] ?? "").find(wanted => (variables[wanted] ?? env[wanted] ?? "") !== "");
   if (variable !== void 0) return behindFolder({
    name,
    store,
    variable,
    settings: variables
   });
   const words = needs.map(need => `"${need}"`).join(" or ");
   throw new _runner_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz(`Input "cache-store" is "${store}", and "cache-store-config" has no ${words}. Add the line "${needs[0]} = ...".`);
  }
  function behindFolder(stored) {
   const {name, store, settings} = stored;
   if (settings[_stores_js__WEBPACK_IMPORTED_MODULE_1__.KK.disk] !== void 0) {
    const chain = {
     ...settings,
     [CHAIN]: `disk,${store}`
    };
    return {
     kind: "theirs",
     ...stored,
     name: `${name} behind a folder`,
     settings: chain
    };
   }
   if (settings[_stores_js__WEBPACK_IMPORTED_MODULE_1__.KK.disk_size] === void 0) return {
    kind: "theirs",
    ...stored
   };
   throw new _runner_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz('Input "cache-store-config" has "disk_size" and no "disk". Add the line "disk = /PATH", or remove this one.');
  }
  function storageFromEnvironment(env) {
   for (const [variable, name, store] of VARIABLES) {
    const value = env[variable] ?? "", isOff = variable === "SCCACHE_GHA_ENABLED" ? OFF.has(value.toLowerCase()) : value === "";
    if (!isOff) return {
     kind: "theirs",
     name,
     variable,
     ...store === void 0 ? {} : {
      store
     }
    };
   }
   return {
    kind: "archive"
   };
  }
 }),
 69797: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $f: () => isSecret,
   Fz: () => ROLE_SETTINGS,
   KK: () => DISK,
   ZZ: () => STORES,
   nX: () => STORE_NAMES
  });
  function named(prefix, names) {
   return Object.fromEntries(names.split(" ").map(name => [ name, prefix + name.toUpperCase() ]));
  }
  const ALL_SINCE = "0.16.0", DISK = {
   disk: "SCCACHE_DIR",
   disk_size: "SCCACHE_CACHE_SIZE"
  }, ROLE_SETTINGS = {
   role_arn: "OIDC_ROLE_ARN",
   role_session_name: "OIDC_ROLE_SESSION_NAME",
   role_duration_seconds: "OIDC_ROLE_DURATION_SECONDS",
   audience: "OIDC_AUDIENCE",
   sts_endpoint: "OIDC_STS_ENDPOINT"
  }, STORES = {
   github: {
    title: "GitHub's cache",
    settings: named("SCCACHE_GHA_", "version rw_mode"),
    needs: [],
    rwMode: "SCCACHE_GHA_RW_MODE",
    readOnlySince: ALL_SINCE,
    own: /^SCCACHE_GHA_/,
    credentials: /^ACTIONS_(CACHE_SERVICE_V2|CACHE_URL|RESULTS_URL|RUNTIME_TOKEN)$/
   },
   s3: {
    title: "S3",
    settings: {
     ...named("SCCACHE_", "bucket region endpoint"),
     ...named("SCCACHE_S3_", "key_prefix no_credentials use_ssl enable_virtual_host_style server_side_encryption server_side_encryption_aws_kms server_side_encryption_kms_key_id rw_mode"),
     ...ROLE_SETTINGS,
     ...DISK
    },
    needs: [ "bucket" ],
    rwMode: "SCCACHE_S3_RW_MODE",
    readOnlySince: ALL_SINCE,
    own: /^SCCACHE_(S3_\w+|BUCKET|REGION|ENDPOINT)$/,
    credentials: /^AWS_/
   },
   redis: {
    title: "Redis",
    settings: {
     ...named("SCCACHE_REDIS_", "endpoint cluster_endpoints username password db ttl expiration key_prefix rw_mode"),
     url: "SCCACHE_REDIS",
     ...DISK
    },
    needs: [ "endpoint", "cluster_endpoints", "url" ],
    rwMode: "SCCACHE_REDIS_RW_MODE",
    readOnlySince: ALL_SINCE,
    own: /^SCCACHE_REDIS/
   },
   memcached: {
    title: "memcached",
    settings: {
     ...named("SCCACHE_MEMCACHED_", "endpoint username password expiration key_prefix rw_mode"),
     url: "SCCACHE_MEMCACHED",
     ...DISK
    },
    needs: [ "endpoint", "url" ],
    rwMode: "SCCACHE_MEMCACHED_RW_MODE",
    readOnlySince: ALL_SINCE,
    own: /^SCCACHE_MEMCACHED/
   },
   webdav: {
    title: "WebDAV",
    settings: {
     ...named("SCCACHE_WEBDAV_", "endpoint key_prefix username password token rw_mode"),
     ...DISK
    },
    needs: [ "endpoint" ],
    rwMode: "SCCACHE_WEBDAV_RW_MODE",
    readOnlySince: ALL_SINCE,
    own: /^SCCACHE_WEBDAV_/
   },
   gcs: {
    title: "Google Cloud Storage",
    settings: {
     ...named("SCCACHE_GCS_", "bucket key_prefix service_account rw_mode"),
     cred_path: "SCCACHE_GCS_KEY_PATH",
     credential_url: "SCCACHE_GCS_CREDENTIALS_URL",
     ...DISK
    },
    needs: [ "bucket" ],
    rwMode: "SCCACHE_GCS_RW_MODE",
    readOnlySince: "0.2.0",
    own: /^SCCACHE_GCS_/,
    credentials: /^(GOOGLE|GCLOUD|GCP|CLOUDSDK|GCE|TASKCLUSTER)_/
   },
   azure: {
    title: "Azure",
    settings: {
     ...named("SCCACHE_AZURE_", "connection_string key_prefix storage_account endpoint rw_mode"),
     container: "SCCACHE_AZURE_BLOB_CONTAINER",
     ...DISK
    },
    needs: [ "container" ],
    rwMode: "SCCACHE_AZURE_RW_MODE",
    readOnlySince: ALL_SINCE,
    own: /^SCCACHE_AZURE_/,
    credentials: /^AZURE_/
   }
  }, STORE_NAMES = Object.keys(STORES);
  function isSecret(variable) {
   return /PASSWORD|TOKEN|SECRET|CONNECTION_STRING|ACCESS_KEY|CLIENT_/.test(variable);
  }
 }),
 20471: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Jl: () => unpackParts,
   Po: () => packFiles,
   Ul: () => isGnuTarHere,
   b4: () => compressionHere
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), _runner_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84620);
  const PACK_LIMIT_MS = 3e5, known = new WeakMap;
  function isGnuTarHere(commands) {
   const answer = known.get(commands) ?? askTar(commands);
   known.set(commands, answer);
   return answer;
  }
  async function askTar(commands) {
   if ((await commands.which("tar"))?.startsWith("/") !== !0) return !1;
   const {exitCode, stdout} = await commands.run("tar", [ "--version" ], {
    timeoutMs: 5e3
   });
   return exitCode === 0 && stdout.includes("GNU tar");
  }
  async function compressionHere(commands) {
   if (await commands.which("tar") !== void 0) return await isGnuTarHere(commands) && await commands.which("zstd") === void 0 ? "gzip" : "zstd";
  }
  const ZSTD = {
   usual: "zstd -T0 -3 --long=27",
   alike: "zstd -T1 -1 --zstd=wlog=26,hlog=24"
  }, TAR_RECORD = "128";
  async function packFiles(request, {files, commands}) {
   if (!await isGnuTarHere(commands)) return files.packTar(request);
   const {base, entries, to, compression, content} = request, list = `${to}.list`;
   await files.writeText(list, entries.map(({path}) => `${path}\0`).join(""));
   const program = compression === "zstd" ? ZSTD[content] : "gzip -1", how = [ "--format=pax", "--null", "--no-recursion", "--use-compress-program", program ], args = [ "-cf", to, "-C", base, ...how, "-T", list ], {exitCode, stderr} = await commands.run("tar", args, {
    timeoutMs: PACK_LIMIT_MS
   });
   await files.remove(list);
   const reason = (0, _runner_errors_js__WEBPACK_IMPORTED_MODULE_1__.R0)(stderr) ? _runner_errors_js__WEBPACK_IMPORTED_MODULE_1__.ym : failureIn(stderr);
   if (exitCode !== 0) throw new Error(`tar could not pack ${base}: ${reason}`);
  }
  const PARTS = ".fast-cargo-parts";
  async function unpackParts(request, {files, commands}) {
   const {parts, into, objectionTo} = request, folders = parts.map((_, index) => (0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.join)(into, PARTS, String(index)));
   await Promise.all(folders.map(folder => files.makeFolder(folder)));
   try {
    await unpackEach(request, folders, {
     files,
     commands
    });
    const found = [];
    for (const folder of folders) {
     const untold = [], entries = await files.tree(folder, void 0, path => untold.push(path)), objection = (untold[0] && `${untold[0]} cannot be looked at`) ?? objectionToNames(entries) ?? await objectionTo(entries, folder);
     if (objection !== void 0) throw new Error(objection);
     found.push(...entries);
    }
    for (const folder of folders) await files.moveInto(folder, into);
    await files.remove((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(into, PARTS));
    return found;
   } catch (error) {
    await files.remove(into);
    throw error;
   }
  }
  function objectionToNames(entries) {
   const own = entries.find(({path}) => path.toLowerCase() === PARTS);
   return own && `${own.path} is a name of fast-cargo's own`;
  }
  async function unpackEach(request, folders, ports) {
   const {parts, compression} = request;
   if (await isGnuTarHere(ports.commands)) return unpackByTar(request, folders, ports);
   const all = await Promise.allSettled(parts.map((part, index) => ports.files.unpackTar({
    ...part,
    into: folders[index] ?? "",
    compression
   }))), reasons = all.flatMap(one => one.status === "rejected" ? [ one.reason ] : []), full = reasons.some(reason => (0, 
   _runner_errors_js__WEBPACK_IMPORTED_MODULE_1__.R0)((0, _runner_errors_js__WEBPACK_IMPORTED_MODULE_1__.Uc)(reason)));
   if (reasons.length === 0) return;
   const why = full ? _runner_errors_js__WEBPACK_IMPORTED_MODULE_1__.ym : (0, _runner_errors_js__WEBPACK_IMPORTED_MODULE_1__.Uc)(reasons[0]);
   throw new Error(`it cannot be unpacked: ${why}`, {
    cause: reasons[0]
   });
  }
  async function unpackByTar({parts, compression}, folders, {files, commands}) {
   const results = await Promise.all(parts.map(async ({archive, leaveOut}, index) => {
    const unwanted = `${archive}.leave-out`;
    await files.writeText(unwanted, leaveOut.map(path => `${path}\n`).join(""));
    const but = [ "--anchored", "--no-wildcards", "-X", unwanted ], how = [ "--no-same-owner", "--use-compress-program", compression, ...but ], args = [ "-xf", archive, "-b", TAR_RECORD, "-C", folders[index] ?? "", ...how ], result = await commands.run("tar", args, {
     timeoutMs: PACK_LIMIT_MS
    });
    await files.remove(unwanted);
    return result;
   })), failed = results.find(({exitCode}) => exitCode !== 0);
   if (failed !== void 0) throw new Error(`it cannot be unpacked: ${whyOf(failed, results)}`);
  }
  function whyOf(failed, results) {
   return results.some(({stderr}) => (0, _runner_errors_js__WEBPACK_IMPORTED_MODULE_1__.R0)(stderr)) ? _runner_errors_js__WEBPACK_IMPORTED_MODULE_1__.ym : failureIn(failed.stderr);
  }
  const OUTCOME_ONLY = /^tar: (Exiting with failure status|Error is not recoverable|Child (returned status|died))/;
  function failureIn(stderr) {
   const lines = stderr.trim().split("\n");
   return lines.find(line => !OUTCOME_ONLY.test(line)) ?? lines[0] ?? "";
  }
 }),
 84588: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   N: () => newSalt,
   r: () => keyedDigest
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  function newSalt() {
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString("hex");
  }
  function keyedDigest(salt, name, value) {
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${salt}${name}\0${value}`).digest("hex").slice(0, 32);
  }
 }),
 13948: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   VY: () => secretsIn,
   j: () => secretsTold,
   QE: () => soughtFor
  });
  var external_node_path_ = __webpack_require__(76760);
  const SHORTEST_FORM = 8, SHORTEST_LINE = 16, PIECE = 24;
  function formsOf(value) {
   const lines = value.split(/\r?\n/).map(line => line.trim()), isLine = line => line.length >= SHORTEST_LINE && !line.startsWith("-----"), plain = [ value, ...lines.length > 1 ? lines.filter(isLine) : [] ], texts = new Set(plain.flatMap(text => [ text, ...escapedForms(text) ])), found = [ ...texts ].map(text => Buffer.from(text)), encoded = encodedForms(Buffer.from(value)).flatMap(piecesOf), wide = Buffer.from(value, "utf16le"), forms = [ ...encoded.map(text => Buffer.from(text)), wide ];
   return [ ...found, ...forms.filter(({length}) => length >= SHORTEST_FORM) ];
  }
  function escapedForms(text) {
   const json = JSON.stringify(text).slice(1, -1), uri = encodeURIComponent(text.toWellFormed()), strict = uri.replace(/[!'()*]/g, sign => `%${hex(sign)}`), addresses = [ uri, strict, strict.replaceAll("%20", "+"), encodeURI(text.toWellFormed()) ], xml = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
   return [ json, json.replaceAll("/", "\\/"), asciiOf(json), json.replaceAll("'", "\\'"), ...addresses.flatMap(address => [ address, lowerHex(address) ]), xml, xml.replaceAll('"', "&quot;"), xml.replaceAll('"', "&quot;").replaceAll("'", "&#39;"), text.replaceAll("'", "'\\''") ];
  }
  function asciiOf(json) {
   return json.replace(/[^\x20-\x7e]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
  }
  function lowerHex(address) {
   return address.replace(/%[0-9A-F]{2}/g, code => code.toLowerCase());
  }
  function hex(sign) {
   return sign.charCodeAt(0).toString(16).toUpperCase();
  }
  function encodedForms(bytes) {
   const digits = bytes.toString("hex"), texts = [ 0, 1, 2 ].map(before => {
    const whole = Buffer.concat([ Buffer.alloc(before), bytes ]).toString("base64"), [first, last] = [ Math.ceil(before * 8 / 6), Math.floor((before + bytes.length) * 8 / 6) ];
    return whole.slice(first, last);
   }), forAddresses = texts.map(text => text.replaceAll("+", "-").replaceAll("/", "_"));
   return [ ...new Set([ digits, digits.toUpperCase(), ...texts, ...forAddresses ]) ];
  }
  function piecesOf(text) {
   return text.length < 2 * PIECE ? [ text ] : Array.from({
    length: Math.floor(text.length / PIECE)
   }, (_, at) => text.slice(at * PIECE, (at + 1) * PIECE));
  }
  function soughtFor(values) {
   return new Map([ ...values ].map(([name, value]) => [ name, formsOf(value) ]));
  }
  async function secretsIn({path, kind}, folder, sought, files) {
   const at = (0, external_node_path_.join)(folder, path), target = kind === "symlink" ? (await files.contents([ at ]))[0] ?? "" : "", told = secretsTold(`${path}\n${target}`, sought), held = kind === "file" ? await files.valuesIn(at, sought) ?? [] : [];
   return [ ...new Set([ ...told, ...held ]) ];
  }
  function secretsTold(text, sought) {
   const bytes = Buffer.from(text), isTold = forms => forms.some(form => bytes.includes(form));
   return [ ...sought ].flatMap(([name, forms]) => isTold(forms) ? [ name ] : []);
  }
 }),
 386: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   x: () => knownSecrets,
   y: () => unseenSecrets
  });
  var _keyed_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84588), _survey_secret_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34930);
  const SHORTEST = 6, OF_THE_ACTION = /^(INPUT|STATE)_/;
  function knownSecrets(variables, plain = _survey_secret_variables_js__WEBPACK_IMPORTED_MODULE_1__.vH) {
   const isSecret = entry => {
    const [name, value = ""] = entry;
    return ((0, _survey_secret_variables_js__WEBPACK_IMPORTED_MODULE_1__.a2)(name) || /:\/\/[^/@\s]*:[^/@\s]+@/.test(value)) && !OF_THE_ACTION.test(name) && !(0, 
    _survey_secret_variables_js__WEBPACK_IMPORTED_MODULE_1__.$i)(name, plain, its => its === value) && value.length >= SHORTEST;
   };
   return new Map(Object.entries(variables).filter(isSecret));
  }
  function unseenSecrets(digests, known, {salt, plain}) {
   return [ ...digests ].flatMap(([name, digest]) => {
    const value = known.get(name), isKnown = value !== void 0 && (0, _keyed_digest_js__WEBPACK_IMPORTED_MODULE_0__.r)(salt, name, value) === digest, isSecret = (0, 
    _survey_secret_variables_js__WEBPACK_IMPORTED_MODULE_1__.a2)(name) && !(0, _survey_secret_variables_js__WEBPACK_IMPORTED_MODULE_1__.Tb)(salt, name, digest), isIts = value => (0, 
    _keyed_digest_js__WEBPACK_IMPORTED_MODULE_0__.r)(salt, name, value) === digest;
    return !isSecret || isKnown || (0, _survey_secret_variables_js__WEBPACK_IMPORTED_MODULE_1__.$i)(name, plain, isIts) ? [] : [ name ];
   });
  }
 }),
 34930: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $i: () => isPlain,
   Tb: () => isSwitch,
   a2: () => isCalledSecret,
   lr: () => mayBeSecret,
   vH: () => NOTHING_PLAIN
  });
  var _keyed_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84588);
  const HARMLESS = [ /^(CARGO|RUST|RUSTC|RUSTDOC|RUSTUP|DOCS|HOST|TARGET|GITHUB|RUNNER|AGENT|XDG|LC|GIT|SQLX|VERGEN|BUILT|SHADOW)_/, /^(CC|CXX|CPP|AR|AS|LD|NM|RANLIB|STRIP|OBJCOPY|CFLAGS|CXXFLAGS|CPPFLAGS|ARFLAGS|LDFLAGS|RUSTFLAGS|RUSTDOCFLAGS|MAKE)(_|$)/, /^(PKG_CONFIG|CMAKE|OPENSSL|PROTOC|BINDGEN|CLANG|LIBCLANG|LLVM|GCC|PYO3|PYTHON|JAVA|ANDROID|NDK|MACOSX|IPHONEOS|VCPKG|NIX|EMSDK|WASI|WASM|ZSTD|SSL|GLIBC|MALLOC|ASAN|TSAN|UBSAN|CRATE_CC|CLIPPY|MIRI|TAURI|DIOXUS|LEPTOS|SLINT|NAPI|AWS_LC|ESP_IDF|CFG|SCCACHE|CCACHE|NODE|npm_config|DEBIAN|DEP)(_|$)/, /(^|_)(DIR|DIRS|PATH|PATHS|HOME|ROOT|PREFIX|LIB|LIBS|LIBRARY|INCLUDE|INCLUDES|STATIC|DYNAMIC|VERSION|OVERRIDE|JOBS|THREADS|LEVEL|LOG|PROFILE|MODE|BIN|COMMIT|SHA|REV|REVISION|TAG|BRANCH|DATE|TIME|TIMESTAMP|CHANNEL|ARCH|TRIPLE|TARGET|FEATURES|COLOR|TIMEOUT|FLAGS|SDK)$/, /^(CI|LANG|LANGUAGE|TZ|EDITOR|VISUAL|PAGER|SHELL|DISPLAY|COMPUTERNAME|OS|PROFILE|DEBUG|SDKROOT|PROTOC|SOURCE_DATE_EPOCH|ImageOS|ImageVersion|CPATH|C_INCLUDE_PATH|LIBPATH|INCLUDE|MANPATH|INFOPATH|POSIXLY_CORRECT|NO_PROXY|no_proxy|CONDA|USER|USERNAME|LOGNAME|HOSTNAME|TERM|TMPDIR|TEMP|TMP|PWD|OLDPWD|INIT_CWD)$/ ], SECRET_WORDS = new Set("TOKEN SECRET PASSWORD PASSWD PASSPHRASE PASS PWD CREDENTIAL CRED APIKEY KEY DSN PAT PRIVATE SIGNING COOKIE AUTH JWT WEBHOOK BEARER OAUTH".split(" ").flatMap(word => [ word, `${word}S` ])), IN_WORDS = /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|WEBHOOK|OAUTH|BEARER|CONNECTION_?STRING|(API|ACCESS|AUTH|PRIVATE|SIGN|SIGNING|SSH|GPG|DEPLOY|CRYPT|CRYPTION|MASTER|ACCOUNT|STORAGE)_?KEYS?($|_)|(SSH|DB|SQL|USER|MAIL|SMTP|ROOT|ADMIN)(PASS|PWD)$/, FOLDERS = new Set([ "PWD", "OLDPWD", "INIT_CWD" ]);
  function isCalledSecret(name) {
   if (FOLDERS.has(name)) return !1;
   const words = name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toUpperCase().split(/[_.-]/);
   return words.some(word => SECRET_WORDS.has(word)) || IN_WORDS.test(words.join("_"));
  }
  function mayBeSecret(name) {
   return isCalledSecret(name) || !HARMLESS.some(pattern => pattern.test(name));
  }
  const SWITCHES = [ "", ..."0 1 2 true false on off yes no always never auto".split(" ") ];
  function isSwitch(salt, name, digest) {
   return SWITCHES.some(value => (0, _keyed_digest_js__WEBPACK_IMPORTED_MODULE_0__.r)(salt, name, value) === digest);
  }
  const NOTHING_PLAIN = {
   names: [],
   values: new Map
  };
  function isPlain(name, {names, values}, isIts) {
   return names.some(pattern => new RegExp(`^${pattern.replaceAll("*", ".*")}$`).test(name)) || [ ...values.get(name) ?? [] ].some(isIts);
  }
 }),
 85901: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => prettyBytes
  });
  const BYTE_UNITS = [ "B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB" ], BIBYTE_UNITS = [ "B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB", "ZiB", "YiB" ], BIT_UNITS = [ "b", "kbit", "Mbit", "Gbit", "Tbit", "Pbit", "Ebit", "Zbit", "Ybit" ], BIBIT_UNITS = [ "b", "kibit", "Mibit", "Gibit", "Tibit", "Pibit", "Eibit", "Zibit", "Yibit" ], UNIT_SETS = [ BYTE_UNITS, BIBYTE_UNITS, BIT_UNITS, BIBIT_UNITS ], toDecimalString = number => {
   if (number >= 1e-6 && number < 1e21) return String(number);
   const [mantissa, exponentString] = number.toExponential().split("e"), digits = mantissa.replace(".", ""), pointPosition = Number(exponentString) + 1, isPositive = pointPosition > 0, padded = isPositive ? digits.padEnd(pointPosition, "0") : "0".repeat(1 - pointPosition) + digits, integerPart = padded.slice(0, isPositive ? pointPosition : 1), fractionPart = padded.slice(isPositive ? pointPosition : 1).replace(/0+$/, "");
   return fractionPart ? `${integerPart}.${fractionPart}` : integerPart;
  }, toLocaleString = (number, locale, options) => {
   if (typeof locale == "string" || Array.isArray(locale) || locale === !0) {
    const locales = locale === !0 ? void 0 : locale;
    if (options !== void 0) return number.toLocaleString(locales, options);
    const text = toDecimalString(number), pointIndex = text.indexOf("."), maximumFractionDigits = pointIndex === -1 ? 0 : text.length - pointIndex - 1;
    return maximumFractionDigits > 100 ? text : number.toLocaleString(locales, {
     maximumFractionDigits
    });
   }
   return options === void 0 ? toDecimalString(number) : number.toLocaleString("en-US", {
    ...options,
    useGrouping: !1
   });
  }, log10 = numberOrBigInt => {
   if (typeof numberOrBigInt == "number") return Math.log10(numberOrBigInt);
   const string = numberOrBigInt.toString(10);
   return string.length + Math.log10(`0.${string.slice(0, 15)}`);
  }, log = numberOrBigInt => typeof numberOrBigInt == "number" ? Math.log(numberOrBigInt) : log10(numberOrBigInt) * Math.log(10), divide = (numberOrBigInt, base, exponent) => {
   const divisor = base ** exponent;
   if (typeof numberOrBigInt == "number" || numberOrBigInt <= Number.MAX_SAFE_INTEGER) return Number(numberOrBigInt) / divisor;
   const bigintDivisor = BigInt(base) ** BigInt(exponent), integerPart = numberOrBigInt / bigintDivisor, remainder = numberOrBigInt % bigintDivisor;
   return Number(integerPart) + Number(remainder) / divisor;
  }, toUnrepresentableString = (number, base, exponent, localeOptions) => {
   const scale = BigInt(base) ** BigInt(exponent), whole = number / scale;
   if (localeOptions === void 0) return whole.toString();
   const minimumFractionDigits = localeOptions.minimumFractionDigits ?? 0, maximumFractionDigits = Math.max(localeOptions.maximumFractionDigits ?? 3, minimumFractionDigits), truncated = (number % scale * 10n ** BigInt(maximumFractionDigits) / scale).toString().padStart(maximumFractionDigits, "0"), fraction = truncated.replace(/0+$/, "").padEnd(minimumFractionDigits, "0");
   return fraction ? `${whole}.${fraction}` : whole.toString();
  }, signOf = (number, signed) => number < 0 ? "-" : signed ? number === 0 || number === 0n ? " " : "+" : "", assertFixedWidth = fixedWidth => {
   if (fixedWidth !== void 0 && (typeof fixedWidth != "number" || !Number.isSafeInteger(fixedWidth) || fixedWidth < 0)) throw new TypeError(`Expected fixedWidth to be a non-negative integer, got ${typeof fixedWidth}: ${fixedWidth}`);
  }, assertFractionDigits = (name, value) => {
   if (value !== void 0 && (typeof value != "number" || !Number.isInteger(value) || value < 0 || value > 100)) throw new TypeError(`Expected ${name} to be an integer between 0 and 100, got ${typeof value}: ${value}`);
  }, buildLocaleOptions = options => {
   const {minimumFractionDigits, maximumFractionDigits} = options;
   if (minimumFractionDigits !== void 0 || maximumFractionDigits !== void 0) {
    assertFractionDigits("minimumFractionDigits", minimumFractionDigits);
    assertFractionDigits("maximumFractionDigits", maximumFractionDigits);
    if (minimumFractionDigits > maximumFractionDigits) throw new RangeError(`Expected minimumFractionDigits (${minimumFractionDigits}) to not be greater than maximumFractionDigits (${maximumFractionDigits})`);
    return {
     ...minimumFractionDigits !== void 0 && {
      minimumFractionDigits
     },
     ...maximumFractionDigits !== void 0 && {
      maximumFractionDigits
     },
     roundingMode: "trunc"
    };
   }
  };
  function prettyBytes(number, options) {
   if (typeof number != "bigint" && !Number.isFinite(number)) throw new TypeError(`Expected a finite number, got ${typeof number}: ${number}`);
   options = {
    bits: !1,
    binary: !1,
    space: !0,
    nonBreakingSpace: !1,
    ...options
   };
   assertFixedWidth(options.fixedWidth);
   const localeOptions = buildLocaleOptions(options), UNITS = UNIT_SETS[(options.bits ? 2 : 0) + (options.binary ? 1 : 0)], separator = options.space ? options.nonBreakingSpace ? " " : " " : "";
   Object.is(number, -0) && (number = 0);
   const prefix = signOf(number, options.signed);
   number < 0 && (number = -number);
   const base = options.binary ? 1024 : 1e3;
   let exponent = 0;
   number >= 1 && (exponent = Math.min(Math.floor(options.binary ? log(number) / Math.log(base) : log10(number) / 3), UNITS.length - 1));
   const scaled = divide(number, base, exponent);
   let numberString;
   if (Number.isFinite(scaled)) {
    number = scaled;
    if (number < 1 && exponent > 0) {
     number *= base;
     exponent -= 1;
    }
    if (!localeOptions) {
     const minimumPrecision = Math.max(3, Math.floor(number).toString().length);
     number = Number(number.toPrecision(minimumPrecision));
     if (number >= base && exponent < UNITS.length - 1) {
      number /= base;
      exponent += 1;
     }
    }
    numberString = toLocaleString(number, options.locale, localeOptions);
   } else numberString = toUnrepresentableString(number, base, exponent, localeOptions);
   const result = prefix + numberString + separator + UNITS[exponent];
   return result.padStart(options.fixedWidth ?? 0);
  }
 })
};
