export const id = 567;

export const ids = [ 567 ];

export const modules = {
 33619: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C0: () => removeAll,
   OY: () => configFileOf,
   PM: () => removeConfig,
   QM: () => placeConfig
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), _runner_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84620), _read_our_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76989);
  const NEWER = "fast-cargo/newer-cargo.toml";
  function configFileOf(configParent) {
   return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(configParent, ".cargo", "config.toml");
  }
  const JOB = "fast-cargo/job";
  async function placeConfig(document, place, files) {
   const path = configFileOf(place.configParent);
   try {
    const obstacle = await findObstacle(place, files);
    if (obstacle !== void 0) return {
     kind: "variables",
     why: obstacle
    };
    const {newerDocument = {}} = place, includes = Object.keys(newerDocument).length > 0;
    includes && await files.writeText((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, 
    node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), NEWER), (0, _read_our_config_js__WEBPACK_IMPORTED_MODULE_2__.X)(newerDocument));
    const whole = includes ? {
     ...document,
     include: [ NEWER, ...includesOf(document) ]
    } : document;
    await writeConfig((0, _read_our_config_js__WEBPACK_IMPORTED_MODULE_2__.X)(whole), {
     path,
     file: place.configFile
    }, files);
    return {
     kind: "file",
     path
    };
   } catch (error) {
    return {
     kind: "variables",
     why: `${path} cannot be written (${(0, _runner_errors_js__WEBPACK_IMPORTED_MODULE_1__.Uc)(error)})`
    };
   }
  }
  async function writeConfig(text, {path, file}, files) {
   await files.writeText(`${file}.new`, text);
   await files.rename(`${file}.new`, file);
   try {
    await replaceLink((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), JOB), (0, 
    node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file), files);
    await replaceLink(path, linkTo(file), files);
   } catch {
    await files.writeText(`${path}.new`, text, 420);
    await files.rename(`${path}.new`, path);
   }
  }
  async function replaceLink(path, target, files) {
   await files.makeFolder((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path));
   await files.symlink(target, `${path}.new`);
   await files.rename(`${path}.new`, path);
  }
  function linkTo(file) {
   return `${JOB}/${(0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file)}`;
  }
  async function isOurs(path, {configFile}, files) {
   const [content] = await files.contents([ path ]);
   if (content?.startsWith("link ")) return content === `link ${linkTo(configFile)}`;
   const text = await files.readText(path);
   return text !== void 0 && (0, _read_our_config_js__WEBPACK_IMPORTED_MODULE_2__.D)(text);
  }
  function includesOf({include}) {
   return Array.isArray(include) ? include : [];
  }
  async function findObstacle(place, files) {
   const {configParent, cargoHome} = place;
   if ((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(configParent) === configParent) return "the checkout lies at the top of the file system";
   const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(configParent, ".cargo"), isHome = await realPathOf(folder, files) === await realPathOf(cargoHome, files);
   if (isHome) return `${folder} is CARGO_HOME`;
   for (const name of [ "config", "config.toml" ]) {
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name);
    if (await files.facts(path) !== void 0 && !await isOurs(path, place, files)) return `${path} is there already`;
   }
  }
  async function realPathOf(path, files) {
   return await files.realPath(path) ?? (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path);
  }
  async function removeConfig(place, files) {
   const {configFile} = place, path = configFileOf(place.configParent);
   await isOurs(path, place, files) && await files.remove(path);
   for (const left of [ `${path}.new`, configFile, `${configFile}.new` ]) await files.remove(left);
  }
  async function removeAll(place, files) {
   await removeConfig(place, files);
   await files.remove(place.home);
   await files.removeEmptyFolder((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(configFileOf(place.configParent)));
  }
 }),
 63358: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M: () => readRootManifest
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), smol_toml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3292), _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41175), _config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58812), _read_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60425);
  async function readRootManifest(cwd, files) {
   const nearest = await firstManifest((0, _read_config_js__WEBPACK_IMPORTED_MODULE_4__.Hy)(cwd), files);
   if (nearest === void 0 || (0, _config_js__WEBPACK_IMPORTED_MODULE_3__.bI)(nearest.table.workspace)) return nearest;
   const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(nearest.path), named = (0, 
   _config_js__WEBPACK_IMPORTED_MODULE_3__.fK)(nearest.table, [ "package", "workspace" ]);
   if (typeof named == "string") return readManifest((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, named), files);
   for (const above of (0, _read_config_js__WEBPACK_IMPORTED_MODULE_4__.Hy)(folder).slice(1)) {
    const manifest = await readManifest(above, files);
    if (manifest !== void 0 && (0, _config_js__WEBPACK_IMPORTED_MODULE_3__.bI)(manifest.table.workspace)) return excludes(manifest, folder) ? nearest : manifest;
   }
   return nearest;
  }
  async function firstManifest(folders, files) {
   for (const folder of folders) {
    const manifest = await readManifest(folder, files);
    if (manifest !== void 0) return manifest;
   }
  }
  async function readManifest(folder, files) {
   const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "Cargo.toml");
   try {
    const text = await files.readText(path, _read_config_js__WEBPACK_IMPORTED_MODULE_4__.ZR);
    return text === void 0 ? void 0 : {
     path,
     table: (0, smol_toml__WEBPACK_IMPORTED_MODULE_1__.qg)(text),
     text
    };
   } catch {
    return;
   }
  }
  function excludes({path, table}, folder) {
   const isAround = entry => typeof entry == "string" && (0, _paths_js__WEBPACK_IMPORTED_MODULE_2__.Yw)(folder, (0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), entry)), named = key => {
    const entries = (0, _config_js__WEBPACK_IMPORTED_MODULE_3__.fK)(table, [ "workspace", key ]);
    return Array.isArray(entries) && entries.some(isAround);
   };
   return named("exclude") && !named("members");
  }
 }),
 5887: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => placeOf,
   c: () => lineOf
  });
  var _decimalturn_toml_patch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60357);
  function placeOf(key, {from}, {config, manifest}) {
   const files = [ ...config.layers, ...manifest === void 0 ? [] : [ manifest ] ], text = files.find(({path}) => path === from)?.text, line = text === void 0 ? void 0 : lineOf(text, key);
   return line === void 0 ? from : `${from}:${line}`;
  }
  const LONGEST_TEXT = 1e5;
  function lineOf(text, key) {
   if (text.length > LONGEST_TEXT || !text.includes(key.at(-1) ?? "")) return;
   const found = entriesOf(text).find(({path}) => key.every((part, at) => path[at] === part));
   return found?.line;
  }
  function entriesOf(text) {
   try {
    return (0, _decimalturn_toml_patch__WEBPACK_IMPORTED_MODULE_0__.Tp)(text).cst.flatMap(block => {
     const line = block.loc.start.line;
     if (block.type === "KeyValue") return entriesIn(block, []);
     if (block.type !== "Table") return [];
     const path = block.key.item.value;
     return [ {
      path,
      line
     }, ...block.items.flatMap(row => entriesIn(row, path)) ];
    });
   } catch {
    return [];
   }
  }
  function entriesIn(row, above) {
   if (row.type !== "KeyValue") return [];
   const path = [ ...above, ...row.key.value ], inner = row.value.type === "InlineTable" ? row.value.items : [], line = row.loc.start.line;
   return [ {
    path,
    line
   }, ...inner.flatMap(({item}) => entriesIn(item, path)) ];
  }
 }),
 83369: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   JN: () => placeOfUnit,
   Lj: () => temporaryFolderOf,
   M$: () => docFolderOf,
   Vf: () => outputName,
   Ze: () => isInOutDir,
   _D: () => incrementalOf,
   aV: () => ownFolderOf,
   ax: () => fingerprintOf,
   bi: () => writerOf,
   d5: () => profileOfOutputs,
   gZ: () => ownFolders,
   w_: () => isCompiled,
   zR: () => hashInName
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  const SHARED = /^(?:(.*?)\/)?\.fingerprint\/([^/]+)-([0-9a-f]{16})$/, OWN = /^((?:(.*?)\/)?build\/([^/]+)\/([0-9a-f]{16}))\/fingerprint$/, INSIDE_OWN = /^((?:.*?\/)?build\/[^/]+\/([0-9a-f]{16}))\//, OUT_DIR = /^(?:.*?\/)?build\/[^/]+(?:\/[0-9a-f]{16})?\/out(?:\/|$)/, HASH = /^[0-9a-f]{16}$/, IN_NAME = /-([0-9a-f]{16})(?:\.|$)/, OUTPUT = /^(?:lib)?(.+?)(?:-([0-9a-f]{16}))?\.([a-z]+)$/, OF_OUTPUTS = /^(.*)[/\\](?:deps|examples|build[/\\][^/\\]+(?:[/\\][0-9a-f]{16}[/\\]out)?)$/;
  function placeOfUnit(fingerprint) {
   const shared = SHARED.exec(fingerprint);
   if (shared !== null) {
    const [, profile = "", name = "", hash = ""] = shared;
    return {
     profile,
     package: name,
     hash,
     own: void 0
    };
   }
   const [, own, profile = "", name = "", hash = ""] = OWN.exec(fingerprint) ?? [];
   return own === void 0 ? void 0 : {
    profile,
    package: name,
    hash,
    own
   };
  }
  function fingerprintOf(path) {
   const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
   return placeOfUnit(folder) === void 0 ? void 0 : folder;
  }
  function ownFolderOf(path) {
   const [, folder, hash = ""] = INSIDE_OWN.exec(path) ?? [];
   return folder === void 0 ? void 0 : {
    folder,
    hash
   };
  }
  function isCompiled(path) {
   return /\/(?:deps|examples|build\/[^/]+)\/[^/]+$/.test(path) || isOwnOutput(path);
  }
  function isOwnOutput(path) {
   const own = ownFolderOf(path);
   return own !== void 0 && /^\/out\/[^/]+$/.test(path.slice(own.folder.length));
  }
  function isInOutDir(path) {
   return OUT_DIR.test(path);
  }
  function writerOf(path) {
   return /\/build\/([^/]+)-[0-9a-f]{16}\/out\//.exec(path)?.[1];
  }
  function hashInName(name) {
   return IN_NAME.exec(name)?.[1];
  }
  function incrementalOf(path) {
   const [folder, profile = "", crate = ""] = /^(.*?)\/incremental\/([^/]+)-[^-/]+(?=\/|$)/.exec(path) ?? [];
   return folder === void 0 ? void 0 : {
    folder,
    profile,
    crate
   };
  }
  function outputName(name) {
   const [, crate, hash, extension = ""] = OUTPUT.exec(name) ?? [];
   return crate === void 0 ? void 0 : {
    crate,
    hash,
    extension
   };
  }
  function docFolderOf(profile) {
   return besides(profile, "doc");
  }
  function temporaryFolderOf(profile) {
   return besides(profile, "tmp");
  }
  function besides(profile, name) {
   const triple = /^(.*)\/[^/]+$/.exec(profile)?.[1];
   return triple === void 0 ? name : `${triple}/${name}`;
  }
  function profileOfOutputs(folder) {
   return OF_OUTPUTS.exec(folder)?.[1];
  }
  async function ownFolders(profile, files) {
   const build = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(profile, "build"), found = [];
   for (const name of await files.list(build)) {
    const units = await files.list((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(build, name));
    found.push(...units.filter(unit => HASH.test(unit)).map(unit => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(build, name, unit)));
   }
   return found;
  }
 }),
 54590: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => holdsUnits
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), _target_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83369);
  const NO_PROFILE = /^(doc$|\.fast-cargo-)/;
  async function holdsUnits(folder, files) {
   const list = path => files.list(path).catch(() => []), foldersIn = async path => (await list(path)).filter(name => !NO_PROFILE.test(name));
   for (const name of [ "", ...await foldersIn(folder) ]) for (const profile of [ "", ...await foldersIn((0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name)) ]) if (await hasUnits((0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name, profile), {
    list
   })) return !0;
   return !1;
  }
  async function hasUnits(profile, files) {
   return (await files.list((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(profile, ".fingerprint"))).length > 0 || (await (0, 
   _target_layout_js__WEBPACK_IMPORTED_MODULE_1__.gZ)(profile, files)).length > 0;
  }
 }),
 53841: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   T: () => cellHash,
   z: () => historyKeys
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  function cellHash({repository, workflow, job, cell, runner}) {
   const identity = JSON.stringify([ repository, workflow, job, cell, runner ]);
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(identity).digest("hex").slice(0, 24);
  }
  function historyKeys(job) {
   const restorePrefix = `fast-cargo-history-${cellHash(job)}-`;
   return {
    restorePrefix,
    key: `${restorePrefix}${job.runId}-${job.runAttempt}`
   };
  }
 }),
 20532: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Mr: () => pathsIn,
   Tk: () => presentIn,
   Uo: () => headOf,
   aG: () => checkoutAround,
   g7: () => treeOf,
   k_: () => hiddenIn,
   zP: () => blobIn
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  const GIT_LIMIT_MS = 1e4;
  async function checkoutAround(folder, git, ports) {
   for (let root = folder; ;root = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(root)) {
    if (await ports.files.facts((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, ".git")) !== void 0) return {
     root,
     commit: await headOf(root, git, ports)
    };
    if (root === (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(root)) return;
   }
  }
  async function headOf(root, git, ports) {
   const said = await askGit(root, [ "rev-parse", "--verify", "HEAD" ], git, ports);
   return said?.trim() ?? "";
  }
  async function pathsIn({root, commit}, paths, git, ports) {
   const args = [ "ls-tree", "-t", "-z", "--full-tree", commit, "--", ...paths ], listed = await askGit(root, args, git, ports), entries = [ ...(listed ?? "").matchAll(/\d+ (\w+) (\w+)\t([^\0]*)\0/g) ], of = kind => entries.flatMap(([, type, id = "", path = ""]) => type === kind ? [ [ path, id ] ] : []), names = kind => new Set(of(kind).map(([path]) => path));
   return {
    files: names("blob"),
    folders: names("tree"),
    modules: new Map(of("commit"))
   };
  }
  async function treeOf({root, commit}, git, ports) {
   const listed = await askGit(root, [ "ls-tree", "-r", "-z", "--full-tree", commit ], git, ports), entries = listed?.matchAll(/(\d+) \w+ (\w+)\t([^\0]*)\0/g);
   return entries && [ ...entries ].map(([, mode = "", id = "", path = ""]) => ({
    mode,
    id,
    path
   }));
  }
  async function presentIn(root, git, ports) {
   const ignored = [ "--exclude-per-directory=.gitignore", "--exclude=!.gitignore" ];
   return listFiles(root, [ "--cached", "--others", ...ignored ], git, ports);
  }
  async function hiddenIn(root, pathspecs, git, ports) {
   return listFiles(root, [ "--others", "--", ...pathspecs ], git, ports);
  }
  async function listFiles(root, args, git, ports) {
   const settings = [ "core.fsmonitor=false", "core.untrackedCache=false", "core.ignoreCase=false" ], options = settings.flatMap(setting => [ "-c", setting ]), listed = await askGit(root, [ ...options, "ls-files", "-z", ...args ], git, ports);
   return listed?.split("\0").filter(path => path !== "");
  }
  async function blobIn(root, id, git, ports) {
   return await askGit(root, [ "cat-file", "blob", id ], git, ports) ?? "";
  }
  async function askGit(root, args, git, {commands}) {
   if (git === void 0) return;
   const safe = [ "-c", "safe.directory=*", "-C", root, ...args ], {exitCode, stdout} = await commands.run(git, safe, {
    bare: !0,
    env: {
     GIT_NO_REPLACE_OBJECTS: "1"
    },
    timeoutMs: GIT_LIMIT_MS
   });
   return exitCode === 0 ? stdout : void 0;
  }
 }),
 74493: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   CQ: () => adviseOnPush,
   D$: () => SAVING_EVENTS,
   J: () => mayWrite,
   SK: () => SAID,
   g8: () => OF_ITS_OWN,
   ki: () => hasScopeOfItsOwn
  });
  const OF_ITS_OWN = {
   allowed: !0,
   isOfPull: !0,
   reason: "the workflow runs by itself for pull requests only, so that each keeps a snapshot of its own"
  };
  function hasScopeOfItsOwn({event, ref}) {
   return event === "pull_request" && /^refs\/pull\/\d+\//.test(ref);
  }
  const READERS = {
   pull_request: "pull requests",
   merge_group: "runs of the merge queue"
  };
  function adviseOnPush({event, defaultBranchRef}, {found, write}) {
   const readers = READERS[event];
   if (found || readers === void 0) return;
   const branch = defaultBranchRef?.replace("refs/heads/", "") ?? "main";
   return write.isOfPull === !0 ? `This workflow runs by itself for pull requests only: each of them starts with nothing and keeps a snapshot for its own later runs. To let all start warm, add to its "on:" the lines "push:" and "branches: [${branch}]".` : `The default branch has saved nothing for this job yet, and ${readers} only read. If the workflow never runs there, add to its "on:" the lines "push:" and "branches: [${branch}]".`;
  }
  const SAVING_EVENTS = [ "push", "schedule", "workflow_dispatch" ], ASKED = 'only the default branch saves unless cache-write is "always"', SAID = {
   always: {
    allowed: !0,
    reason: "the input cache-write asks for it"
   },
   never: {
    allowed: !1,
    reason: "the input cache-write forbids it"
   },
   "no store": {
    allowed: !1,
    reason: "the S3 store cannot be used in this job"
   },
   "read-only store": {
    allowed: !1,
    reason: "the rw_mode of the S3 store forbids it"
   }
  };
  function mayWrite(cacheWrite, {event, ref, defaultBranchRef}) {
   if (cacheWrite !== "auto") return SAID[cacheWrite];
   if (!SAVING_EVENTS.includes(event)) {
    const reason = event === "" ? `this runner does not say what the run is for, and ${ASKED}` : `runs for ${event} only read the cache`;
    return {
     allowed: !1,
     reason
    };
   }
   if (defaultBranchRef === void 0) {
    const reason = `the event does not say which branch is the default one, and ${ASKED}`;
    return {
     allowed: !1,
     reason
    };
   }
   return ref !== defaultBranchRef ? {
    allowed: !1,
    reason: `only ${defaultBranchRef} saves`
   } : {
    allowed: !0,
    reason: `${event} on the default branch`
   };
  }
 }),
 38214: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g_: () => RUST_CACHE_SENTENCE,
   jr: () => hasRustCache,
   oC: () => findOtherCache
  });
  var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934), _cargo_warm_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54590), _json_parse_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65175);
  const METADATA_LIMIT_MS = 2e4, Metadata = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   target_directory: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()
  }), RUST_CACHE = "CACHE_ON_FAILURE";
  function hasRustCache(env) {
   return env[RUST_CACHE] !== void 0;
  }
  const RUST_CACHE_SENTENCE = 'Swatinem/rust-cache keeps the target folder in this job, so fast-cargo does not: remove the line "uses: Swatinem/rust-cache" to have unchanged crates of the workspace cached, too. If actions-rust-lang/setup-rust-toolchain includes it, add "cache: false" to that step.';
  async function findOtherCache({folders, hasRust}, {commands, files, job}) {
   if (hasRustCache(job.allEnv())) return RUST_CACHE_SENTENCE;
   if (!hasRust) return;
   const targets = await Promise.all(folders.map(cwd => targetFolder(cwd, commands))), kept = await Promise.all([ ...new Set(targets) ].map(folder => warmTarget(folder, files)));
   return kept.find(sentence => sentence !== void 0);
  }
  async function warmTarget(folder, files) {
   if (folder !== void 0 && await (0, _cargo_warm_target_js__WEBPACK_IMPORTED_MODULE_0__.C)(folder, files)) return `${folder} is warm already (from a cache step before this one, or left by an earlier job on this runner), so fast-cargo leaves it alone. If a step restores it, remove that step to have fast-cargo do it.`;
  }
  async function targetFolder(cwd, commands) {
   const args = [ "metadata", "--no-deps", "--format-version", "1", "--offline" ], {exitCode, stdout} = await commands.run("cargo", args, {
    cwd,
    env: {
     FAST_CARGO_COMMAND: "1",
     RUSTUP_AUTO_INSTALL: "0"
    },
    timeoutMs: METADATA_LIMIT_MS
   });
   return exitCode === 0 ? (0, _json_parse_json_js__WEBPACK_IMPORTED_MODULE_2__.q)(Metadata, stdout)?.target_directory : void 0;
  }
 }),
 79018: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   uw: () => plainVariables
  });
  var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292), _snapshot_survey_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53770), _workflow_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17720);
  async function plainVariables({inputs, checkout}, {job, commands}) {
   const names = inputs.allowedVariables;
   if (checkout === void 0) return {
    names,
    values: new Map
   };
   const {root, commit} = checkout, textOf = async path => {
    const text = path && await (0, _snapshot_survey_repository_js__WEBPACK_IMPORTED_MODULE_1__.$Y)(root, [ "show", `${commit}:${path}` ], commands);
    return text && text.length <= _workflow_file_js__WEBPACK_IMPORTED_MODULE_2__.uZ ? text : "";
   }, given = [ ...givenByWorkflow(await (0, _workflow_file_js__WEBPACK_IMPORTED_MODULE_2__.gM)(await textOf((0, 
   _workflow_file_js__WEBPACK_IMPORTED_MODULE_2__.RB)(job)))), ...givenByCargo(await textOf(".cargo/config.toml")), ...givenByCargo(await textOf(".cargo/config")) ], values = Map.groupBy(given, ([name]) => name);
   return {
    names,
    values: new Map([ ...values ].map(([name, all]) => [ name, new Set(all.map(([, one]) => one)) ]))
   };
  }
  function givenByWorkflow(document) {
   const matrices = parts(document).flatMap(([key, value]) => key === "matrix" ? [ value ] : []), ofMatrix = matrices.flatMap(parts).flatMap(([, value]) => plainText(value));
   return parts(document).flatMap(([key, value]) => key === "run" && typeof value == "string" ? givenByScript(value) : key !== "env" ? [] : Object.entries(Object(value)).flatMap(([name, text]) => {
    const isOfMatrix = typeof text == "string" && /^\$\{\{\s*matrix\.[^}]*\}\}$/.test(text);
    return (isOfMatrix ? ofMatrix : plainText(text)).map(one => [ name, one ]);
   }));
  }
  function parts(value) {
   return typeof value != "object" || value === null ? [] : Object.entries(value).flatMap(([key, inner]) => [ [ key, inner ], ...parts(inner) ]);
  }
  function plainText(value) {
   return typeof value == "number" || typeof value == "boolean" ? [ String(value) ] : typeof value != "string" || value.includes("${{") ? [] : [ value ];
  }
  const SET_BY_SHELL = /(?<=^|[\s;&(])([A-Za-z_]\w*)=(?:"([^"$`\\]*)"|'([^']*)'|([^\s"'$`\\;&|<>()*?~]+)(?=$|[\s;&)]))/gm, SET_IN_QUOTES = /(["'])([A-Za-z_]\w*)=([^"'$`\\\n]*)\1/g, SET_BY_POWERSHELL = /\$env:(\w+)\s*=\s*(["'])([^"'$`\n]*)\2/gi;
  function givenByScript(script) {
   const given = [];
   for (const [, name = "", ...forms] of script.matchAll(SET_BY_SHELL)) given.push([ name, forms.find(form => form !== void 0) ?? "" ]);
   for (const [, , name = "", value = ""] of script.matchAll(SET_IN_QUOTES)) given.push([ name, value ]);
   for (const [, name = "", , value = ""] of script.matchAll(SET_BY_POWERSHELL)) given.push([ name, value ]);
   return given;
  }
  function givenByCargo(text) {
   try {
    return Object.entries(Object((0, smol_toml__WEBPACK_IMPORTED_MODULE_0__.qg)(text).env)).flatMap(([name, entry]) => {
     const value = typeof entry == "string" ? entry : Object(entry).value;
     if (typeof value != "string") return [];
     const lines = text.split("\n").map(line => line.trim()), own = lines.filter(line => line.replace(/^["']/, "").startsWith(name));
     return [ value, ...own.map(line => `\n[env]\n${line}\n`) ].map(one => [ name, one ]);
    });
   } catch {
    return [];
   }
  }
 }),
 78497: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   BT: () => announceReads,
   E_: () => decideReads,
   HD: () => readable
  });
  var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934), _snapshot_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48745), _snapshot_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59804), _workflow_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17720);
  async function decideReads(asked) {
   const {ref} = asked.job.context, isPull = ref.startsWith("refs/pull/"), by = whyByRun(asked.job) ?? await byWorkflow(asked);
   if (by === void 0 || by.isUnclear && isPull) return {
    from: "all",
    reason: ""
   };
   const isMixed = isPull && !(asked.isInBucket && (0, _snapshot_store_js__WEBPACK_IMPORTED_MODULE_1__.GT)(asked.job));
   return {
    from: isMixed || by.sharesName ? "nothing" : "own",
    reason: by.reason
   };
  }
  function announceReads({from, reason}, store, {info}) {
   if (from === "all") return;
   const what = from === "own" ? "only what this very job saved on the default branch" : "nothing", but = store === void 0 ? "" : `, but for the store that it names (${store}), which sccache reads`;
   info(`This job publishes (${reason}), so it restores ${what}${but}. To build from nothing: "cache: off".`);
  }
  function readable(cache, {from}) {
   return from === "all" ? cache : {
    ...cache,
    restore: async entry => {
     if (from === "nothing") return {
      kind: "miss"
     };
     const restored = await cache.restore(entry);
     return restored.kind !== "hit" || (0, _snapshot_keys_js__WEBPACK_IMPORTED_MODULE_0__.jz)(restored.key) ? restored : {
      kind: "miss"
     };
    }
   };
  }
  function whyByRun({context, env}) {
   return context.event === "release" ? {
    reason: "its run is of a release"
   } : context.ref.startsWith("refs/tags/") ? {
    reason: "its run is of a tag"
   } : env("ACTIONS_ID_TOKEN_REQUEST_URL") ? {
    reason: "it has the permission id-token: write"
   } : void 0;
  }
  async function byWorkflow(asked) {
   const {job, checkout} = asked, {context, env} = job;
   if (!env("GITHUB_WORKFLOW_REF")) return;
   const path = (0, _workflow_file_js__WEBPACK_IMPORTED_MODULE_2__.RB)(job);
   if (path === void 0) return MAYBE;
   const {found, isWhole} = await jobsOfId({
    path,
    above: []
   }, {
    ...asked,
    opened: []
   }), isNamed = found.some(({environment}) => environment !== void 0);
   if (isNamed && found.length > 1) return {
    reason: "it, or a job of the same name, names an environment",
    sharesName: !0
   };
   if (isNamed) return {
    reason: "it names an environment"
   };
   if (found.length === 0 && !isWhole) return MAYBE;
   const isOther = checkout !== void 0 && checkout.commit !== context.sha;
   return isOther ? {
    reason: OTHER_COMMIT,
    isUnclear: !0
   } : void 0;
  }
  const MAYBE = {
   reason: "perhaps: its workflow cannot be read here, and may name an environment",
   isUnclear: !0
  }, OTHER_COMMIT = "perhaps: the checkout is not the run's commit, whose workflow may name an environment", MOST_FILES = 200, Named = valibot__WEBPACK_IMPORTED_MODULE_3__.PVZ([ valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
   environment: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.L5J()),
   uses: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),
   strategy: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.L5J())
  }) ]), Workflow = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
   jobs: valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.L5J(), valibot__WEBPACK_IMPORTED_MODULE_3__.pdi(jobs => Object.entries(Object(jobs))), valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(Named))
  });
  async function jobsOfId({path, above}, asked) {
   if (asked.opened.push(path) > MOST_FILES) return {
    found: [],
    isWhole: !1
   };
   const text = await textOf(path, asked) ?? "";
   if (!/environment|uses|\\/.test(text)) return {
    found: [],
    isWhole: !0
   };
   const workflow = valibot__WEBPACK_IMPORTED_MODULE_3__.xLC(Workflow, await (0, _workflow_file_js__WEBPACK_IMPORTED_MODULE_2__.gM)(text));
   if (!workflow.success) return {
    found: [],
    isWhole: !1
   };
   const {jobs} = workflow.output, found = jobs.flatMap(([id, job]) => id === asked.job.context.job && job.uses === void 0 ? [ job ] : []), called = jobs.flatMap(([, {uses = [], strategy}]) => strategy === void 0 ? uses : [ uses, uses ].flat()), inner = called.filter(uses => uses.startsWith("./")), chain = [ ...above, path ], below = inner.map(uses => uses.slice(2)).filter(one => !chain.includes(one)), all = await Promise.all(below.map(one => jobsOfId({
    path: one,
    above: chain
   }, asked)));
   return {
    found: [ ...found, ...all.flatMap(one => one.found) ],
    isWhole: called.length === inner.length && all.every(({isWhole}) => isWhole)
   };
  }
  async function textOf(path, {job: {context}, files, checkout}) {
   const text = await (0, _workflow_file_js__WEBPACK_IMPORTED_MODULE_2__.LS)(path, {
    context
   }, files);
   return text !== void 0 || checkout === void 0 ? text : (0, _workflow_file_js__WEBPACK_IMPORTED_MODULE_2__.LS)(path, {
    context: {
     ...context,
     workspace: checkout.root
    }
   }, files);
  }
 }),
 29667: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   cu: () => identityOf,
   F$: () => presentLock,
   nA: () => readLocks
  });
  var external_node_path_ = __webpack_require__(76760), read_config = __webpack_require__(58812), merge_config = __webpack_require__(10839), key_parts = __webpack_require__(40929);
  const OF_CARGO = [ "CARGO_BUILD_(BUILD_DIR|DEP_INFO_BASEDIR|INCREMENTAL|TARGET|TARGET_DIR)", "(CARGO_BUILD_)?(RUSTC|RUSTC_WRAPPER|RUSTC_WORKSPACE_WRAPPER|RUSTDOC|RUSTFLAGS|RUSTDOCFLAGS)", "CARGO_ENCODED_(RUSTFLAGS|RUSTDOCFLAGS)", "CARGO_(TARGET|HOST)_([A-Z0-9_]+_)?(AR|LINKER|RUSTFLAGS|RUSTDOCFLAGS)", "CARGO_TARGET_(DIR|APPLIES_TO_HOST)", "CARGO_(PROFILE|UNSTABLE)_[A-Z0-9_]+", "RUSTC_BOOTSTRAP" ], OF_APPLE = [ "(MACOSX|IPHONEOS|TVOS|WATCHOS|XROS)_DEPLOYMENT_TARGET", "SDKROOT", "DEVELOPER_DIR" ], OF_C = [ "CC|CXX|CPP|AR|AS|LD|NM|RANLIB|STRIP|OBJCOPY|NVCC|FC|WINDRES", "(C|CXX|CPP|LD|AR|AS|RANLIB|F|FC|OBJC)FLAGS", "CXXSTDLIB|CRATE_CC_NO_DEFAULTS|CC_SHELL_ESCAPED_FLAGS|CC_FORCE_DISABLE", "PKG_CONFIG|PKG_CONFIG_(PATH|LIBDIR|SYSROOT_DIR|ALLOW_CROSS|ALL_STATIC|ALL_DYNAMIC|TOP_BUILD_DIR)", "CMAKE|CMAKE_(TOOLCHAIN_FILE|GENERATOR|GENERATOR_PLATFORM|GENERATOR_TOOLSET|PREFIX_PATH|BUILD_TYPE)", "CMAKE_(C|CXX)_(COMPILER|COMPILER_LAUNCHER)", "LIBCLANG_PATH|LIBCLANG_STATIC_PATH|LLVM_CONFIG_PATH|CLANG_PATH|BINDGEN_EXTRA_CLANG_ARGS", "SYSROOT|CROSS_COMPILE" ], OF_C_SEARCH = [ "CPATH|C_INCLUDE_PATH|CPLUS_INCLUDE_PATH|OBJC_INCLUDE_PATH|LIBRARY_PATH|COMPILER_PATH|GCC_EXEC_PREFIX", "INCLUDE|LIB|VCPKG_ROOT|VCPKG_INSTALLATION_ROOT" ], ARCHITECTURE = "x86_64|i[3-6]86|aarch64|arm|thumb|wasm|riscv|powerpc|s390x|mips|sparc|loongarch|hexagon|m68k|csky|avr|bpf|msp430|nvptx|xtensa|amdgcn", IN_KEY = new RegExp(`^(?:${[ ...OF_CARGO, ...OF_APPLE, ...OF_C_SEARCH ].join("|")}|(?:(?:HOST|TARGET)_)?(?:${OF_C.join("|")})(?:_(?:${ARCHITECTURE})[A-Za-z0-9_.-]*)?)$`);
  function keyVariables(env) {
   return Object.entries(env).filter(([name]) => IN_KEY.test(name)).sort(([one], [other]) => one < other ? -1 : 1);
  }
  var keys = __webpack_require__(48745), lock_file = __webpack_require__(12673), system = __webpack_require__(94368);
  async function identityOf({inputs, around, plan, reads}, lockTexts, {files, commands, job}) {
   const {config, toolchain, cwd} = around, {document, newerDocument} = plan.settings, variables = keyVariables(config.env), common = {
    system: [ await (0, system.N9)({
     commands,
     files
    }), ...await processorOf(config, files) ].join(" "),
    rustc: toolchain?.verbose ?? "",
    userKey: inputs.cacheKey,
    cargoHome: config.cargoHome,
    cwd,
    locks: lockTexts.map(({text}) => text).join("\0")
   }, effectiveConfig = JSON.stringify([ document, newerDocument, variables ]), settings = [ document, newerDocument ].flatMap(table => (0, 
   merge_config.FQ)(table)), {workspace} = job.context, shown = value => JSON.stringify(value).replaceAll((0, 
   external_node_path_.dirname)(workspace), "<parent of the checkout>");
   return {
    keys: (0, keys.he)({
     ...{
      ...common,
      context: job.context,
      cell: inputs.cell,
      effectiveConfig
     },
     ownOnly: reads.from !== "all"
    }),
    parts: (0, key_parts.Qi)({
     ...{
      ...common,
      variables,
      workspace
     },
     settings: settings.map(([key, value]) => [ (0, read_config.xT)(key), shown(value) ])
    })
   };
  }
  async function processorOf({layers, env}, files) {
   const isBound = (0, system.kP)(JSON.stringify([ layers, env ]));
   return isBound ? [ await (0, system.QR)(files) ] : [];
  }
  function readLocks({manifest}, {files}) {
   const roots = manifest === void 0 ? [] : [ manifest, ...manifest.others ?? [] ];
   return Promise.all(roots.map(async ({path: root}) => {
    const path = (0, external_node_path_.join)((0, external_node_path_.dirname)(root), "Cargo.lock");
    return {
     path,
     text: await files.readText(path) ?? ""
    };
   }));
  }
  function presentLock({path, text}) {
   return {
    path,
    packages: (0, lock_file.PG)(text)
   };
  }
 }),
 17720: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   LS: () => workflowText,
   RB: () => workflowPath,
   XJ: () => triggersOf,
   gM: () => readYaml,
   uZ: () => MOST_BYTES
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934), _may_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74493);
  const MOST_BYTES = 5e5;
  function workflowPath({context}) {
   const {repository, workflowFile} = context, isHere = workflowFile.startsWith(`${repository}/`);
   return isHere ? workflowFile.slice(repository.length + 1) : void 0;
  }
  async function workflowText(path, {context: {workspace, sha}}, files) {
   if (path === void 0) return;
   const read = file => files.readText(file, MOST_BYTES).catch(() => {}), text = await read((0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, path));
   if (text !== void 0) return text;
   const names = await files.list(workspace);
   if (!names.includes(".git")) for (const folder of names.map(name => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, name))) {
    const git = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, ".git"), head = (await read((0, 
    node_path__WEBPACK_IMPORTED_MODULE_0__.join)(git, "HEAD")))?.trim(), [, branch] = /^ref: (refs\/.+)$/.exec(head ?? "") ?? [], commit = branch === void 0 ? head : (await read((0, 
    node_path__WEBPACK_IMPORTED_MODULE_0__.join)(git, branch)))?.trim();
    if (commit === sha && sha !== "") return read((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path));
   }
  }
  const LONGEST_ON = 1e4, Workflow = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
   on: valibot__WEBPACK_IMPORTED_MODULE_2__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()), valibot__WEBPACK_IMPORTED_MODULE_2__.g1P(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.L5J()) ])
  });
  async function triggersOf(text) {
   const block = blockOf(text);
   if (block.length > LONGEST_ON) return;
   const workflow = valibot__WEBPACK_IMPORTED_MODULE_2__.xLC(Workflow, await readYaml(block));
   if (!workflow.success) return;
   const {on} = workflow.output, events = typeof on == "string" ? [ on ] : Array.isArray(on) ? on : Object.keys(on), filters = typeof on != "object" || Array.isArray(on) ? {} : on, isSaving = event => _may_write_js__WEBPACK_IMPORTED_MODULE_1__.D$.includes(event) && !isForTagsAlone(filters[event]), saving = events.filter(isSaving), savesByItself = saving.some(event => event !== "workflow_dispatch");
   return {
    events,
    saves: saving.length > 0,
    savesByItself
   };
  }
  async function readYaml(text) {
   if (isDeep(text)) return;
   const {parseDocument, Parser} = await __webpack_require__.e(815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
   try {
    for (const {type} of (new Parser).parse(text)) if (type === "error") return;
    const document = parseDocument(text, {
     prettyErrors: !1,
     logLevel: "silent",
     uniqueKeys: !1
    });
    return document.errors.length > 0 ? void 0 : document.toJS();
   } catch {
    return;
   }
  }
  const DEEPEST = 100;
  function isDeep(text) {
   let open = 0;
   for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    open = Math.max(0, open + ("[{".includes(bracket) ? 1 : -1));
    if (open > DEEPEST) return !0;
   }
   return !1;
  }
  function blockOf(text) {
   const lines = text.split("\n"), start = lines.findIndex(line => /^(on|"on"|'on')\s*:/.test(line)), rest = lines.slice(start + 1), end = rest.findIndex(line => /^[^\s#-]/.test(line));
   return start === -1 ? "" : [ lines[start], ...end === -1 ? rest : rest.slice(0, end) ].join("\n");
  }
  function isForTagsAlone(filter) {
   const names = Object.keys(Object(filter)), speaksOf = what => names.some(name => name.startsWith(what));
   return speaksOf("tags") && !speaksOf("branches");
  }
 }),
 61683: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   ou: () => confirmWrite,
   aH: () => onlyAt,
   GN: () => openGate
  });
  var external_node_path_ = __webpack_require__(76760), target_folder = __webpack_require__(94187), look_checkout = __webpack_require__(20532), cargo_paths = __webpack_require__(41175), find_workspaces = __webpack_require__(35968), cargo_arguments = __webpack_require__(92518), may_write = __webpack_require__(74493);
  async function commandsElsewhere({checkout, built}, {job, ...ports}) {
   const placed = await Promise.all(built.map(async command => ({
    command,
    paths: await placeOf(command, ports)
   }))), building = placed.flatMap(({command, paths}) => paths === void 0 ? [] : [ {
    command,
    paths
   } ]), all = building.flatMap(({paths}) => paths), known = await inCommit(checkout, all, ports), isStrange = paths => {
    const below = paths.filter(path => (0, cargo_paths.Yw)(path, checkout.root));
    return below.length === 0 || below.some(path => !known.has(path));
   }, those = areStrange => building.flatMap(({command, paths}) => isStrange(paths) === areStrange ? [ command ] : []), [commands, ours] = [ those(!0), those(!1) ], [first] = commands, mayBeStrange = mayBeOfStrangers(job.context);
   if (first === void 0) {
    const reason = mayBeStrange ? await strangePackage({
     checkout,
     built: ours
    }, ports) : void 0;
    return {
     commands,
     ...reason === void 0 ? {} : {
      reason
     }
    };
   }
   const what = `cargo built ${folderOf(first)}, which is not in the run's commit`;
   if (mayBeStrange) return {
    commands,
    reason: what
   };
   const shares = await shareFolders({
    theirs: commands,
    ours,
    root: checkout.root
   }, ports);
   return shares ? {
    commands,
    reason: `${what}, in a target folder of this checkout`
   } : {
    commands
   };
  }
  function mayBeOfStrangers(context) {
   return context.event === "pull_request" ? !(0, may_write.ki)(context) : ![ "push", "schedule", "merge_group", "release" ].includes(context.event);
  }
  async function strangePackage({checkout, built}, ports) {
   const {workspaces, unknown, lacksPackages} = await (0, find_workspaces.r)(built, ports);
   if (unknown.length > 0 || lacksPackages) return "cargo does not tell of all that it built";
   const folders = new Set(workspaces.flatMap(({packages}) => packages.map(({folder}) => folder))), manifests = [];
   for (const folder of folders) {
    const real = await ports.files.realPath((0, external_node_path_.join)(folder, "Cargo.toml"));
    real !== void 0 && manifests.push(real);
   }
   const known = await inCommit(checkout, manifests, ports), strange = manifests.find(path => !known.has(path));
   return strange && `cargo built ${(0, external_node_path_.dirname)(strange)}, which is not in the run's commit`;
  }
  function folderOf({args, cwd}) {
   const own = (0, cargo_arguments.Xv)(args), base = (0, external_node_path_.resolve)(cwd, ...(0, 
   cargo_arguments.ib)(own, "-C")), manifest = (0, cargo_arguments.ib)(own, "--manifest-path").at(-1);
   return manifest !== void 0 ? (0, external_node_path_.dirname)((0, external_node_path_.resolve)(base, manifest)) : (0, 
   external_node_path_.resolve)(base, ...(0, cargo_arguments.ib)(own, "--path").slice(-1));
  }
  async function placeOf(command, {files}) {
   const start = folderOf(command), own = (0, external_node_path_.join)(start, "Cargo.toml"), args = (0, 
   cargo_arguments.Xv)(command.args), isNamed = [ "--manifest-path", "--path" ].some(name => (0, 
   cargo_arguments.ib)(args, name).length > 0);
   if (isNamed) return [ own, await files.realPath(own) ?? own ];
   if (await files.realPath(start) === void 0) return [ own ];
   for (let folder = start; ;folder = (0, external_node_path_.dirname)(folder)) {
    const manifest = (0, external_node_path_.join)(folder, "Cargo.toml"), real = await files.realPath(manifest), isLeft = command.checkout !== void 0 && !(0, 
    cargo_paths.Yw)(folder, command.checkout);
    if (real !== void 0) return isLeft ? [ own ] : [ manifest, real, start ];
    if (folder === (0, external_node_path_.dirname)(folder)) return;
   }
  }
  async function inCommit(checkout, paths, ports) {
   const {root, git} = checkout, itself = paths.filter(path => path === root), below = [ ...new Set(paths) ].filter(path => path !== root && (0, 
   cargo_paths.Yw)(path, root));
   if (below.length === 0) return new Set(itself);
   const inRoot = path => (0, external_node_path_.relative)(root, path).split(external_node_path_.sep).join("/"), asked = new Set(below.flatMap(path => withParents(inRoot(path)))), {files, folders, modules} = await (0, 
   look_checkout.Mr)(checkout, [ ...asked ], git, ports), isKnown = path => folders.has(path) || withParents(path).some(one => files.has(one)), found = below.filter(path => isKnown(inRoot(path)));
   for (const [path, commit] of modules) {
    const inner = {
     root: (0, external_node_path_.join)(root, path),
     commit,
     git
    };
    await (0, look_checkout.Uo)(inner.root, git, ports) === commit && found.push(...await inCommit(inner, below, ports));
   }
   return new Set([ ...found, ...itself ]);
  }
  function withParents(path) {
   const parts = path.split("/");
   return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
  }
  async function shareFolders({theirs, ours, root}, ports) {
   const [foreign, own] = await Promise.all([ foldersOf(theirs, root, ports), foldersOf(ours, root, ports) ]);
   return foreign === void 0 || own === void 0 || foreign.some(one => own.some(other => (0, 
   cargo_paths.Yw)(one, other) || (0, cargo_paths.Yw)(other, one)));
  }
  async function foldersOf(built, root, ports) {
   const {workspaces, unknown} = await (0, find_workspaces.r)(built, ports), named = unknown.map(command => targetFolderWithoutCargo(command, root)), told = named.flatMap(folder => folder ?? []);
   if (!(told.length < named.length)) return [ ...workspaces.flatMap(({targetFolders}) => targetFolders), ...told ];
  }
  function targetFolderWithoutCargo(command, root) {
   const {cwd, targetDirVariable} = command, named = (0, target_folder.lr)(command);
   return named !== void 0 || targetDirVariable !== "" ? named ?? (0, external_node_path_.resolve)(cwd, targetDirVariable) : (0, 
   cargo_paths.Yw)(folderOf(command), root) ? void 0 : (0, external_node_path_.join)(folderOf(command), "target");
  }
  var external_node_crypto_ = __webpack_require__(77598);
  const TOGETHER = 32, CODE = [ "*.rs", "Cargo.toml", ".cargo/config", ".cargo/config.toml" ], IS_CODE = /(\.rs|(^|\/)(Cargo\.toml|\.cargo\/config(\.toml)?))$/, HOLDS_CODE = /(^|\/)(src|bin|tests|examples|benches|\.cargo)\/(.*\/)?$/;
  async function whyNotOwn({checkout, sinceMs}, ports) {
   const {root, git} = checkout, tree = await (0, look_checkout.g7)(checkout, git, ports);
   if (tree === void 0) return "git does not tell what the commit has";
   for (let at = 0; at < tree.length; at += TOGETHER) {
    const some = tree.slice(at, at + TOGETHER), all = await Promise.all(some.map(file => whyNot(file, {
     checkout,
     sinceMs
    }, ports))), why = all.find(one => one !== void 0);
    if (why !== void 0) return why;
   }
   const strange = await strangeIn(root, new Set(tree.map(({path}) => path)), git, ports);
   return strange === void 0 ? "git does not tell what the commit has not" : strange[0] && `${strange[0]} is not in the run's commit`;
  }
  async function strangeIn(root, known, git, ports) {
   const present = await (0, look_checkout.Tk)(root, git, ports), others = present?.filter(path => !known.has(path)), strange = others?.filter(path => IS_CODE.test(path) || HOLDS_CODE.test(path)), hiders = others?.filter(path => /(^|\/)\.gitignore$/.test(path)) ?? [];
   if (hiders.length === 0 || strange?.[0] !== void 0) return strange;
   const below = hiders.map(path => path.slice(0, -10)), hidden = below.flatMap(folder => CODE.map(name => `:(glob)${globbed(folder)}**/${name}`));
   return (0, look_checkout.k_)(root, hidden, git, ports);
  }
  function globbed(folder) {
   return folder.replace(/[\\*?[]/g, "\\$&");
  }
  async function whyNot(file, {checkout, sinceMs}, ports) {
   const {root, git} = checkout, at = (0, external_node_path_.join)(root, file.path);
   if (file.mode === "160000") {
    if (await ports.files.facts((0, external_node_path_.join)(at, ".git")) === void 0) return;
    const commit = await (0, look_checkout.Uo)(at, git, ports);
    return commit !== file.id ? `${file.path} is at another commit than the run's` : whyNotOwn({
     checkout: {
      root: at,
      commit,
      git
     },
     sinceMs
    }, ports);
   }
   const facts = await ports.files.facts(at);
   if (facts === void 0 || /(^|\/)Cargo\.lock$/.test(file.path)) return;
   if (facts.changedNs > BigInt(Math.ceil(sinceMs)) * 1000000n) return `${file.path} was written after the step that sets fast-cargo up`;
   const isSame = await isOfCommit(file, at, checkout, ports);
   return isSame ? void 0 : `${file.path} is not as the run's commit has it`;
  }
  async function isOfCommit({mode, id}, at, {root, git}, ports) {
   const {files} = ports;
   if (mode === "120000") {
    const [link = ""] = await files.contents([ at ]);
    if (link.startsWith("link ")) return blobId(Buffer.from(link.slice(5)), id) === id;
   }
   const bytes = await files.readBytes(at).catch(() => {}) ?? Buffer.alloc(0);
   if (blobId(bytes, id) === id) return !0;
   const plain = Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
   if (plain.length < bytes.length && blobId(plain, id) === id) return !0;
   const pointer = await (0, look_checkout.zP)(root, id, git, ports);
   return !!pointer.startsWith("version https://git-lfs") && pointer.includes(`oid sha256:${await files.sha256(at)}\n`);
  }
  function blobId(bytes, like) {
   const digest = (0, external_node_crypto_.createHash)(like.length === 40 ? "sha1" : "sha256");
   return digest.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
  }
  async function openGate({cacheWrite, cwd}, runner) {
   const {context} = runner.job, git = await runner.commands.which("git"), folder = await runner.files.realPath(cwd) ?? cwd, found = await (0, 
   look_checkout.aG)(folder, git, runner), write = {
    ...onlyAt(found, context.sha, (0, may_write.J)(cacheWrite, context))
   };
   if (found === void 0) return {
    write
   };
   const head = await runner.files.readText((0, external_node_path_.join)(found.root, ".git", "HEAD")).catch(() => {}), isReftable = head?.startsWith("ref: refs/heads/.invalid") ?? !1;
   return {
    write,
    checkout: {
     ...found,
     ...git === void 0 ? {} : {
      git
     },
     isReftable
    }
   };
  }
  function onlyAt(checkout, sha, write) {
   const reason = checkout === void 0 ? void 0 : whyNotAt(checkout.commit, sha);
   return write.allowed && reason !== void 0 ? {
    allowed: !1,
    reason
   } : write;
  }
  function whyNotAt(commit, sha) {
   if (commit !== sha || sha === "") return commit === "" ? "git does not tell which commit is checked out" : `the checkout is at ${write_gate_short(commit)}, and the run is for ${write_gate_short(sha)}`;
  }
  async function confirmWrite(state, {commands: built, unreadable}, runner) {
   const {write, checkout, inputs, startedAtMs, setUpMs = 0} = state;
   if (!write.allowed) return {
    write,
    elsewhere: []
   };
   if (unreadable > 0) return refused(`of what cargo did, ${unreadable} records cannot be read`);
   if (built.length > target_folder.IT) return refused(`cargo has records of ${built.length} commands, more than can be looked at`);
   if (checkout === void 0) {
    const folder = (0, external_node_path_.join)(runner.job.context.workspace, inputs.workingDirectory), since = await (0, 
    look_checkout.aG)(folder, void 0, runner);
    return since === void 0 ? {
     write,
     elsewhere: []
    } : refused("the checkout came after the step that sets fast-cargo up");
   }
   const {root, commit, git, isReftable} = checkout, now = await (0, look_checkout.Uo)(root, git, runner);
   if (now !== commit) return refused(whyNotAt(now, commit) ?? "");
   const moved = built.find(({checkout: at, head}) => at === root && head !== commit && !(isReftable && head === ""));
   if (moved !== void 0) return refused(`cargo ran at ${write_gate_short(moved.head ?? "") || "another commit"} meanwhile`);
   const elsewhere = await commandsElsewhere({
    checkout,
    built
   }, runner);
   if (elsewhere.reason !== void 0) return refused(elsewhere.reason);
   const mayBeStrange = mayBeOfStrangers(runner.job.context), sinceMs = startedAtMs + setUpMs, why = mayBeStrange ? await whyNotOwn({
    checkout,
    sinceMs
   }, runner) : void 0;
   return why === void 0 ? {
    write,
    elsewhere: elsewhere.commands
   } : refused(why);
  }
  function refused(reason) {
   return {
    write: {
     allowed: !1,
     reason
    },
    elsewhere: []
   };
  }
  function write_gate_short(commit) {
   return commit.slice(0, 9);
  }
 }),
 9234: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => keepFolders,
   S: () => planKept
  });
  var external_node_path_ = __webpack_require__(76760), pretty_bytes = __webpack_require__(85901), warm_target = __webpack_require__(54590), paths = __webpack_require__(41175), errors = __webpack_require__(84620), folder_rules = __webpack_require__(32495);
  const GIT_LIMIT_MS = 2e4;
  async function nameFolders(words, anchors, ports) {
   const found = [];
   for (const word of words) {
    const path = absolute(word, anchors), why = await whyNotKept(path, anchors, ports);
    if (why !== void 0) throw new errors.dz(`Input "cache-directories" has "${word}", but ${why}. ${VALID}`);
    found.push(path);
   }
   const outer = found.filter(path => !found.some(other => other !== path && (0, paths.Yw)(path, other)));
   return [ ...new Set(outer) ].sort();
  }
  const VALID = 'Name folders that tools fill, relative to the checkout, absolute or below the home folder, such as "~/.cache/wasm-pack".';
  function absolute(word, {workspace, home}) {
   if (word === "~" || word.startsWith("~/")) {
    if (home !== "") return (0, external_node_path_.resolve)((0, external_node_path_.join)(home, word.slice(1)));
    throw new errors.dz(`Input "cache-directories" has "${word}", and HOME is not set. ${VALID}`);
   }
   return (0, external_node_path_.isAbsolute)(word) ? (0, external_node_path_.resolve)(word) : (0, 
   external_node_path_.resolve)(workspace, word);
  }
  async function whyNotKept(path, anchors, ports) {
   const refusal = (0, folder_rules.O)(path, anchors);
   if (refusal !== void 0) return refusal;
   const real = await realPathOf(path, ports.files), behindLinks = await realAnchors(anchors, ports.files);
   if (real === void 0) return "there is a link that leads nowhere";
   const behind = (0, folder_rules.O)(real, behindLinks);
   return behind !== void 0 ? `it leads to ${real}: ${behind}` : (0, paths.Yw)(path, anchors.workspace) ? (0, 
   paths.Yw)(real, behindLinks.workspace) ? await isTracked(path, ports) ? "git tracks files in it, and what was deleted there would come back" : void 0 : "a link leads from there out of the checkout" : void 0;
  }
  async function realAnchors(anchors, files) {
   const real = async path => await realPathOf(path, files) ?? path, {workspace, home, cargoHome, temp, own} = anchors;
   return {
    workspace: await real(workspace),
    home: await real(home),
    cargoHome: await real(cargoHome),
    temp: await real(temp),
    own: await Promise.all(own.map(real))
   };
  }
  async function realPathOf(path, files) {
   if (path === "") return "";
   const real = await files.realPath(path).catch(() => {});
   if (real !== void 0) return real;
   if (await files.facts(path) !== void 0) return;
   const above = (0, external_node_path_.dirname)(path) === path ? path : await realPathOf((0, 
   external_node_path_.dirname)(path), files);
   return above === void 0 ? void 0 : (0, external_node_path_.join)(above, (0, external_node_path_.basename)(path));
  }
  async function isTracked(path, {files, commands}) {
   if (await files.facts(path) === void 0) return !1;
   const args = [ "-c", "safe.directory=*", "-C", (0, external_node_path_.dirname)(path), "ls-files", "-z", "--", path ], {exitCode, stdout} = await commands.run("git", args, {
    timeoutMs: GIT_LIMIT_MS
   });
   return exitCode === 0 && stdout !== "";
  }
  var archive = __webpack_require__(20471), pack_parts = __webpack_require__(98922), kept_files = __webpack_require__(49462), kept_manifest = __webpack_require__(32128), find_secrets = __webpack_require__(13948);
  async function filesWithSecrets({folder, entries, values}, files) {
   if (values.size === 0) return [];
   const sought = (0, find_secrets.QE)(values), found = [];
   for (const entry of entries) {
    const variables = await (0, find_secrets.VY)(entry, folder, sought, files);
    variables.length > 0 && found.push({
     path: (0, external_node_path_.join)(folder, entry.path),
     variables
    });
   }
   return found;
  }
  const WORTH_SAVING = .05, BEST_COMPRESSION = 10;
  async function saveKept(request, ports) {
   const {plan, before, capBytes, secrets} = request, found = await (0, kept_files.y2)(plan, ports.files), {newBytes, bytes} = (0, 
   kept_files.$5)((0, kept_files.K7)(found, plan.cargoHome), before ?? []);
   if (bytes === 0) return {
    kind: "not saved",
    why: "there is nothing in them"
   };
   if (newBytes === 0) return {
    kind: "not saved",
    why: "nothing in them is new"
   };
   if (before !== void 0 && newBytes < WORTH_SAVING * bytes) return {
    kind: "not saved",
    why: "too little in them is new"
   };
   if (bytes > BEST_COMPRESSION * capBytes) return {
    kind: "too large",
    bytes
   };
   const searches = await Promise.all(found.folders.map(({path, entries}) => filesWithSecrets({
    folder: path,
    entries,
    values: secrets
   }, ports.files))), secret = searches.flat(), packed = await packAll(without(secret, found), request, ports);
   if (packed.bytes > capBytes) return {
    kind: "too large",
    bytes: packed.bytes
   };
   await ports.files.writeText((0, external_node_path_.join)(request.folder, kept_manifest.as), (0, 
   kept_manifest.Tu)(packed.manifest));
   const save = await ports.cache.save({
    paths: [ request.folder ],
    key: request.key
   });
   return {
    kind: "tried",
    save,
    packedBytes: packed.bytes,
    secret
   };
  }
  function without(secret, {folders, registry}) {
   const staying = new Set(secret.map(({path}) => path));
   return {
    registry,
    folders: folders.map(({path, entries}) => ({
     path,
     entries: entries.filter(entry => !staying.has((0, external_node_path_.join)(path, entry.path)))
    }))
   };
  }
  async function packAll({folders, registry}, {plan, folder}, ports) {
   const compression = await (0, archive.b4)(ports.commands);
   if (compression === void 0) throw new Error("there is no tar on PATH");
   await ports.files.remove(folder);
   await ports.files.makeFolder(folder);
   const pack = async (name, base, entries) => ({
    parts: await (0, pack_parts.i)({
     name,
     base,
     entries,
     folder,
     compression
    }, ports)
   }), packed = [];
   for (const [index, {path, entries}] of folders.entries()) entries.length > 0 && packed.push({
    path,
    ...await pack(`folder-${index}`, path, entries)
   });
   const packages = registry.length === 0 ? void 0 : await pack("registry", plan.cargoHome, registry), all = [ ...packed, ...packages === void 0 ? [] : [ packages ] ], parts = all.flatMap(each => each.parts);
   return {
    manifest: {
     compression,
     folders: packed,
     ...packages === void 0 ? {} : {
      registry: packages
     }
    },
    bytes: parts.reduce((sum, {sizeBytes}) => sum + sizeBytes, 0)
   };
  }
  var secret_values = __webpack_require__(386), attempt = __webpack_require__(70241), plain_variables = __webpack_require__(79018), snapshot_identity = __webpack_require__(29667);
  async function planKept({inputs: {cache, directories}, around, places}, runner) {
   if (directories.length === 0 && cache !== "registry") return;
   const {cargoHome} = around.config, folders = await nameFolders(directories, anchorsOf({
    cargoHome,
    places
   }, runner), runner);
   if (cache === "off") {
    runner.log.info("The folders of cache-directories are not kept: the input cache says off.");
    return;
   }
   if (cache !== "registry") return {
    folders,
    cargoHome
   };
   const locks = (await (0, snapshot_identity.nA)(around, runner)).map(({path}) => path);
   return {
    folders,
    cargoHome,
    locks
   };
  }
  function anchorsOf({cargoHome, places}, {job}) {
   const {workspace, temp} = job.context, own = [ (0, external_node_path_.join)(places.configParent, ".cargo"), places.scratch ];
   return {
    workspace,
    temp,
    home: job.env("HOME") ?? job.env("USERPROFILE") ?? "",
    cargoHome,
    own
   };
  }
  async function keepFolders(request, runner) {
   const {kept} = request.state;
   if (kept === void 0) return !1;
   const obstacle = obstacleToSave(request.record, runner);
   if (obstacle !== void 0) {
    runner.log.info(`Cached folders: nothing saved, since ${obstacle}.`);
    return !1;
   }
   const failure = {
    what: "save the cached folders",
    otherwise: "The next run starts with less."
   }, saved = await (0, attempt.C)(failure, () => saveNow(kept, request, runner), runner.log);
   saved !== void 0 && announceSaved(saved, request.state, runner);
   return saved?.kind === "tried" && saved.save.kind === "saved";
  }
  function obstacleToSave({commands}, {cacheBreaker}) {
   if (cacheBreaker.why !== void 0) return cacheBreaker.why;
   const isCancelled = commands.some(({outcome}) => outcome === "cancelled");
   return isCancelled ? "a cargo command was cancelled" : void 0;
  }
  async function saveNow(kept, {state, places}, runner) {
   const {key, restoredKey, cargoHome, locks} = kept, folders = [];
   for (const folder of kept.folders) {
    const why = await whyNotNow(folder, {
     cargoHome,
     places
    }, runner);
    why === void 0 ? folders.push(folder) : runner.log.info(`Cached folders: without ${folder}: ${why}.`);
   }
   const list = restoredKey === void 0 ? void 0 : await runner.files.readText(places.keptList);
   return saveKept({
    plan: {
     folders,
     cargoHome,
     locks
    },
    key,
    folder: places.kept,
    capBytes: state.inputs.cacheMaxBytes,
    before: list?.split("\0"),
    secrets: (0, secret_values.x)(runner.job.allEnv(), await (0, plain_variables.uw)(state, runner))
   }, runner);
  }
  async function whyNotNow(folder, where, runner) {
   const why = await whyNotKept(folder, anchorsOf(where, runner), runner);
   return why !== void 0 ? why : await (0, warm_target.C)(folder, runner.files) ? "cargo has built into it" : void 0;
  }
  function announceSaved(saved, {inputs}, {log}) {
   if (saved.kind === "not saved") log.info(`Cached folders: nothing saved, ${saved.why}.`); else if (saved.kind === "too large") {
    const cap = (0, pretty_bytes.A)(inputs.cacheMaxBytes);
    log.warning(`The cached folders are not saved: they have ${(0, pretty_bytes.A)(saved.bytes)}, more than the input cache-max-size allows (${cap}).`);
   } else announceTried(saved, log);
  }
  function announceTried({save, secret, packedBytes}, {info, warning}) {
   for (const {path, variables} of secret) info(`Cached folders: without ${path}, which has the value of ${variables.join(", ")} in it. If that is no secret: cache-env-allow: ${variables.join(" ")}`);
   const outcome = save.kind === "saved" || save.kind === "exists" ? "saved" : "not saved", why = "reason" in save ? `: ${save.reason}` : "";
   info(`Cached folders: ${outcome}${why} (${(0, pretty_bytes.A)(packedBytes)} packed).`);
   save.kind === "unavailable" && warning(`Could not save to the cache (${save.reason}). The next run starts with less.`);
  }
 }),
 28548: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   hY: () => TOOLS_NOTE,
   Qc: () => bringTools,
   KT: () => named,
   hl: () => shimTools
  });
  var external_node_path_ = __webpack_require__(76760), read_config = __webpack_require__(58812), external_node_crypto_ = __webpack_require__(77598);
  function toolsKeys(identity) {
   const {context, mark, system, rustc, root, cell, userKey} = identity, {os, arch, workflow, workflowFile, job, runId, runAttempt} = context, named = [ "fast-cargo-tools", ...userKey === "" ? [] : [ userKey.replaceAll(",", "_") ] ], machine = shortHash([ system, rustc, root ]), prefix = `${[ ...named, os, arch, machine, shortHash([ workflow, workflowFile, job, cell ]) ].join("-")}-`;
   return {
    prefix,
    key: `${prefix}${runId}-${runAttempt}${mark}`
   };
  }
  function shortHash(fields) {
   return (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify(fields)).digest("hex").slice(0, 12);
  }
  var manifest = __webpack_require__(39746), restore = __webpack_require__(83393);
  async function writeShimPlans({tools, staged, plans}, files) {
   await files.makeFolder(plans);
   for (const request of new Set(tools.map(tool => tool.request))) {
    const wanted = tools.filter(tool => tool.request === request), fields = wanted.flatMap(tool => fieldsOf(tool, staged));
    await files.writeText((0, external_node_path_.join)(plans, request), fields.map(field => `${field}\0`).join(""));
   }
  }
  function fieldsOf(tool, staged) {
   const {key, record, binstall, programs} = tool, names = JSON.stringify(programs.map(({name}) => name).sort());
   return [ `>${(0, manifest.Do)(key)?.package ?? ""}`, `1${JSON.stringify(key)} = ${names}`, ...record === void 0 ? [] : [ `2${JSON.stringify(key)}:${record}` ], ...binstall === void 0 ? [] : [ `b${binstall}` ], ...programs.flatMap(({name, file}) => [ `@${name}`, `<${(0, 
   external_node_path_.join)(staged, file)}` ]) ];
  }
  var keyed_digest = __webpack_require__(84588), snapshot_keys = __webpack_require__(48745), system = __webpack_require__(94368), publishing = __webpack_require__(78497);
  const TOOLS_NOTE = "tools.json";
  async function bringTools({inputs, around, places, reads, history}, {cache, files, commands, job, log}) {
   const root = rootOf(around.config);
   if (root === void 0) return;
   const {context} = job, keys = toolsKeys({
    context,
    root,
    cell: inputs.cell,
    userKey: inputs.cacheKey,
    mark: (0, snapshot_keys.Fg)(context),
    rustc: around.toolchain?.verbose ?? "",
    system: await (0, system.N9)({
     commands,
     files
    })
   });
   await history;
   const note = await files.readText((0, external_node_path_.join)(places.history, TOOLS_NOTE)), ports = {
    cache: (0, publishing.HD)(cache, reads),
    files
   }, found = note === void 0 ? void 0 : await (0, restore.w)({
    folder: places.tools,
    keys
   }, ports), tools = found?.tools ?? [];
   await writeShimPlans({
    tools,
    staged: places.tools,
    plans: places.toolPlans
   }, files);
   tools.length > 0 && log.info(`Kept for this job's "cargo install": ${tools.map(named).join(", ")}.`);
   return {
    root,
    salt: found?.salt ?? (0, keyed_digest.N)(),
    ...keys
   };
  }
  function named(tool) {
   return `${(0, manifest.Uf)(tool)} (installed by this job in run ${tool.runId})`;
  }
  function rootOf(config) {
   if ((0, read_config.gN)(config.layers, [ "install", "root" ]) !== void 0) return;
   const root = config.env.CARGO_INSTALL_ROOT ?? config.cargoHome;
   return root.startsWith("/") && !/\p{Cc}/u.test(root) ? root : void 0;
  }
  function shimTools(kept, {toolPlans: plans}) {
   if (kept === void 0) return {};
   const {root, salt} = kept;
   return {
    tools: {
     plans,
     root,
     salt
    }
   };
  }
 }),
 37754: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   W: () => readNotes,
   j: () => NOTES_FILE
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), _snapshot_run_notes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64260);
  const NOTES_FILE = "snapshot-runs.json";
  async function readNotes({history}, {files}) {
   return (0, _snapshot_run_notes_js__WEBPACK_IMPORTED_MODULE_1__.mO)(await files.readText((0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.join)(history, NOTES_FILE)));
  }
 }),
 59804: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Qh: () => isInS3,
   VI: () => parseSnapshotStore,
   GT: () => readsDefaultBranchAlone,
   lj: () => storeSettings,
   P3: () => storedIn,
   GY: () => withSettings
  });
  var errors = __webpack_require__(84620), parse_store = __webpack_require__(40548);
  function s3Place(variables, {repository, scopes}) {
   const said = name => variables[name] ?? "", credentials = credentialsIn(said);
   if (credentials === void 0 && !isOn(said("SCCACHE_S3_NO_CREDENTIALS"))) return;
   const region = said("SCCACHE_REGION") || said("AWS_REGION") || "us-east-1", prefix = said("SCCACHE_S3_KEY_PREFIX").replaceAll(/^\/+|\/+$/g, "");
   return {
    endpoint: endpointOf(said, region),
    bucket: said("SCCACHE_BUCKET"),
    region,
    inHost: isOn(said("SCCACHE_S3_ENABLE_VIRTUAL_HOST_STYLE")),
    ...credentials === void 0 ? {} : {
     credentials
    },
    headers: encryptionIn(said),
    root: `${prefix === "" ? "" : `${prefix}/`}fast-cargo/${repository}/`,
    scopes: [ ...scopes ]
   };
  }
  function credentialsIn(said) {
   const [accessKeyId, secretAccessKey] = [ said("AWS_ACCESS_KEY_ID"), said("AWS_SECRET_ACCESS_KEY") ], sessionToken = said("AWS_SESSION_TOKEN");
   if (accessKeyId !== "" && secretAccessKey !== "") return {
    accessKeyId,
    secretAccessKey,
    ...sessionToken === "" ? {} : {
     sessionToken
    }
   };
  }
  function encryptionIn(said) {
   const setting = "SCCACHE_S3_SERVER_SIDE_ENCRYPTION", header = "x-amz-server-side-encryption";
   if (!isOn(said(`${setting}_AWS_KMS`))) return isOn(said(setting)) ? {
    [header]: "AES256"
   } : {};
   const id = said(`${setting}_KMS_KEY_ID`);
   return {
    [header]: "aws:kms",
    ...id === "" ? {} : {
     [`${header}-aws-kms-key-id`]: id
    }
   };
  }
  function endpointOf(said, region) {
   const endpoint = said("SCCACHE_ENDPOINT").replace(/\/+$/, "");
   return endpoint === "" ? `https://s3.${region}.amazonaws.com` : /^https?:\/\//i.test(endpoint) ? endpoint : `${isOn(said("SCCACHE_S3_USE_SSL")) ? "https" : "http"}://${endpoint}`;
  }
  function isOn(value) {
   return /^(true|on|1)$/i.test(value);
  }
  var parse_input = __webpack_require__(53810);
  const STORES = [ "github", "s3" ];
  function isInS3(input) {
   return input("snapshot-store").trim() !== "" && (0, parse_input.HU)("snapshot-store", input, STORES) === "s3";
  }
  function parseSnapshotStore(input, env) {
   if (!isInS3(input)) return;
   const store = input("cache-store").trim(), isSaid = !(0, parse_store.a8)(store) || store === "s3", choice = (0, 
   parse_store.Pv)("s3", isSaid ? input("cache-store-config") : ""), variables = {
    ...env,
    ...choice.kind === "named" ? choice.variables : {}
   };
   if (variables.SCCACHE_BUCKET) {
    const readOnly = variables.SCCACHE_S3_RW_MODE === "READ_ONLY", role = choice.kind === "named" && choice.role;
    return {
     variables,
     secrets: (0, parse_store.Fj)(choice),
     readOnly,
     ...role ? {
      role
     } : {}
    };
   }
   throw new errors.dz('Input "snapshot-store" is "s3", and no bucket is named. Write "bucket = NAME" into cache-store-config, or set the variable SCCACHE_BUCKET.');
  }
  const SETTING = /^(SCCACHE_(BUCKET|REGION|ENDPOINT|S3_\w+)|AWS_REGION)$/;
  function storeSettings(env) {
   return Object.fromEntries(Object.entries(env).filter(([name]) => SETTING.test(name)));
  }
  function withSettings(env, settings) {
   const others = Object.entries(env).filter(([name]) => !SETTING.test(name));
   return {
    ...Object.fromEntries(others),
    ...settings
   };
  }
  function readsDefaultBranchAlone({context, env}) {
   return context.ref.startsWith("refs/pull/") && Boolean(env("ACTIONS_ID_TOKEN_REQUEST_URL"));
  }
  function storedIn(store, runner, phase) {
   if (store === void 0) return runner;
   const {job, cacheBreaker, log} = runner, {repository, event} = job.context;
   if (store.keys === "none") {
    cacheBreaker.why = NO_KEYS;
    return {
     ...runner,
     cache: withoutWarning(NO_KEYS)
    };
   }
   const place = s3Place({
    ...store.variables,
    ...store.keys
   }, {
    repository,
    scopes: scopesOf(job, phase)
   });
   if (place !== void 0) return {
    ...runner,
    ...runner.inS3(place)
   };
   cacheBreaker.why = NO_CREDENTIALS;
   if (event !== "pull_request") return {
    ...runner,
    cache: unavailable(NO_CREDENTIALS)
   };
   log.info(`Nothing is restored: ${NO_CREDENTIALS}.`);
   return {
    ...runner,
    cache: withoutWarning(NO_CREDENTIALS)
   };
  }
  function scopesOf(job, phase) {
   const {ref, defaultBranchRef} = job.context, baseBranch = job.env("GITHUB_BASE_REF") ?? "", base = baseBranch === "" ? void 0 : `refs/heads/${baseBranch}`, isAlone = phase === "main" && readsDefaultBranchAlone(job), scopes = isAlone ? [ defaultBranchRef ] : [ ref, base, defaultBranchRef ];
   return [ ...new Set(scopes.filter(scope => scope !== void 0)) ];
  }
  const NO_CREDENTIALS = "this run has no credentials for the S3 store (AWS_ACCESS_KEY_ID)", NO_KEYS = "this run has no keys for the S3 store";
  function withoutWarning(reason) {
   return {
    ...unavailable(reason),
    restore: async () => ({
     kind: "miss",
     reason
    })
   };
  }
  function unavailable(reason) {
   return {
    restore: async () => ({
     kind: "unavailable",
     reason
    }),
    find: async () => {},
    save: async () => ({
     kind: "unavailable",
     reason
    })
   };
  }
 }),
 24617: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M: () => encodeState,
   U: () => decodeState
  });
  var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934), _json_parse_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65175), _parse_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53810);
  const STATE_SCHEMA = 1, State = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   schema: valibot__WEBPACK_IMPORTED_MODULE_1__.euz(STATE_SCHEMA),
   phase: valibot__WEBPACK_IMPORTED_MODULE_1__.KIO([ "started", "ready", "joined", "left alone" ]),
   startedAtMs: valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),
   setUpMs: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.aig()),
   home: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
   inputs: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    strict: valibot__WEBPACK_IMPORTED_MODULE_1__.zMY(),
    summary: valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(_parse_input_js__WEBPACK_IMPORTED_MODULE_0__.gX),
    cacheMaxBytes: valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),
    workingDirectory: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
    comment: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(_parse_input_js__WEBPACK_IMPORTED_MODULE_0__.gX), "never"),
    allowedVariables: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()), []),
    failAbove: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.aig())
   }),
   sccache: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    binary: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
    version: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
    socket: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
    confPath: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
    store: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
     name: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
     access: valibot__WEBPACK_IMPORTED_MODULE_1__.KIO([ "writes", "reads", "cannot write" ]),
     reason: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())
    }))
   })),
   archiveKey: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   archivePrefix: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   historyKey: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   historyPrefix: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   snapshot: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    key: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
    restoreKeys: valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
    parts: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.g1P(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())),
    restoredKey: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
    seenKey: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
    occupied: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
    restoredNs: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
    newestNs: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
    program: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
    native: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
     name: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
     programs: valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
      path: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
      sha256: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()
     }))
    })),
    cwd: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
    cargoHome: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
    salt: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
    settings: valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.PVZ([ valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.YjP() ]))
   })),
   tools: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    root: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
    salt: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
    key: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
    prefix: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()
   })),
   kept: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    key: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
    restoreKeys: valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
    restoredKey: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
    folders: valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
    locks: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())),
    cargoHome: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()
   })),
   storeSettings: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.g1P(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())),
   write: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    allowed: valibot__WEBPACK_IMPORTED_MODULE_1__.zMY(),
    reason: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
    isOfPull: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.zMY())
   }),
   checkout: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    root: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
    commit: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
    git: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
    isReftable: valibot__WEBPACK_IMPORTED_MODULE_1__.zMY()
   })),
   warnings: valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   cacheServiceFailed: valibot__WEBPACK_IMPORTED_MODULE_1__.zMY(),
   cacheTrouble: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())
  });
  function encodeState(state) {
   return JSON.stringify({
    schema: STATE_SCHEMA,
    ...state
   });
  }
  function decodeState(text) {
   return (0, _json_parse_json_js__WEBPACK_IMPORTED_MODULE_2__.q)(State, text);
  }
 }),
 40930: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   q: () => keysFor
  });
  var _runner_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84620), _sccache_store_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21511), _attempt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70241);
  async function keysFor(request, ports) {
   const {webIdentity, job, log} = ports, {role, variables, otherwise} = request, endpoint = (0, 
   _sccache_store_role_js__WEBPACK_IMPORTED_MODULE_1__.YZ)(role, variables), sessionName = role.sessionName ?? sessionNameOf(job.context), what = `get keys for the role ${role.arn}`;
   return (0, _attempt_js__WEBPACK_IMPORTED_MODULE_2__.C)({
    what,
    otherwise
   }, async () => {
    const assumed = await webIdentity.assume({
     ...role,
     endpoint,
     sessionName
    });
    if (assumed.kind === "keys") return keysOf(assumed, role, ports);
    if (assumed.kind === "unavailable") throw new Error(assumed.reason);
    if (assumed.kind === "not permitted") return withoutToken(request, ports);
    throw refusal(refusedBy(new URL(endpoint).host, assumed, role), {
     ...assumed,
     role
    }, job);
   }, log);
  }
  function withoutToken({role, otherwise}, {job, log}) {
   if (job.context.event !== "pull_request") throw new _runner_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz(notPermitted(role));
   log.info(`${otherwise} ${NO_TOKEN}`);
  }
  function refusal(why, {code, role}, {context: {event, ref, defaultBranchRef}}) {
   const isOther = event === "pull_request" || ref !== defaultBranchRef;
   return isOther && code === "AccessDenied" ? new Error(why.replace(/\.$/, "")) : new _runner_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz(`Input "cache-store-config" has role_arn = "${role.arn}": ${why}`);
  }
  const PERMISSION = '"permissions: id-token: write"', NO_TOKEN = `GitHub gives this run no ID token for the role in cache-store-config: a pull request from a fork never gets one, others need ${PERMISSION}.`;
  function notPermitted({arn}) {
   return `Input "cache-store-config" has role_arn = "${arn}", and this job may not ask GitHub for an ID token. Give it ${PERMISSION} (and "contents: read", which is not there by itself then).`;
  }
  function refusedBy(host, {code, message, token: {sub, iss}}, {audience}) {
   const fix = Object.hasOwn(FIXES, code) ? FIXES[code]?.({
    sub,
    iss,
    audience
   }) : void 0, said = [ code, message ].filter(part => part !== "").join(", ").replace(/\.$/, "");
   return `${host} refuses it (${said}).${fix === void 0 ? "" : ` ${fix}`}`;
  }
  const FIXES = {
   AccessDenied: ({sub, audience}) => `Let the role's trust policy admit the subject "${sub}" and the audience "${audience}".`,
   InvalidIdentityToken: ({iss, audience}) => `See whether the account has the identity provider ${iss} with the audience "${audience}".`,
   ExpiredTokenException: () => "Run the job again, and see whether the clock of its machine is right.",
   ValidationError: () => "Correct the setting that it names: role_arn, role_session_name, or role_duration_seconds, which the role limits by its maximum session duration.",
   RegionDisabledException: () => 'Activate STS for that region in the account, or name another one: "sts_endpoint = https://sts.amazonaws.com".'
  };
  function keysOf({keys, until}, {arn}, {job, log}) {
   for (const key of Object.values(keys)) job.maskSecret(key);
   const end = /^[\dTZ:.+-]{1,40}$/.test(until) ? `, until ${until}` : "";
   log.info(`The S3 store is used with keys of the role ${arn}${end}.`);
   return (0, _sccache_store_role_js__WEBPACK_IMPORTED_MODULE_1__.jr)(keys);
  }
  function sessionNameOf({repository, runId, runAttempt}) {
   const run = `-${runId}-${runAttempt}`;
   return `fast-cargo-${repository.replaceAll(/[^\w+=,.@-]/g, "-")}`.slice(0, 64 - run.length) + run;
  }
 }),
 20707: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   j: () => rememberingWarnings,
   r: () => withStrictness
  });
  function rememberingWarnings(runner) {
   const warnings = [], warning = line => {
    warnings.push(line);
    runner.log.warning(line);
   };
   return {
    runner: {
     ...runner,
     log: {
      ...runner.log,
      warning
     }
    },
    warnings
   };
  }
  function withStrictness(strict, runner) {
   if (!strict) return runner;
   const {job, log} = runner;
   return {
    ...runner,
    log: {
     ...log,
     warning: line => job.fail(`${line} (strict is on)`)
    }
   };
  }
 }),
 39746: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Do: () => parseKey,
   Gl: () => MOST_TOOLS,
   Gr: () => MOST_MANIFEST_BYTES,
   Mm: () => mayTravel,
   Uf: () => toolName,
   Zv: () => mayBeKept,
   a3: () => decodeTools,
   mD: () => MOST_PROGRAMS,
   uv: () => encodeTools,
   xP: () => TOOLS_FILE
  });
  var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934), _json_parse_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65175);
  const TOOLS_SCHEMA = 1, TOOLS_FILE = "tools.json", MOST_MANIFEST_BYTES = 1e6, MOST_TOOLS = 50, MOST_PROGRAMS = 20, OF_RUST = /^(cargo|rustc|rustup|rustup-init|rustdoc|rustfmt|rls|rust-(analyzer|gdb|gdbgui|lldb)|cargo-(clippy|fmt|miri)|clippy-driver|sh|bash|git|sudo)$/i, FileName = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^\w[\w.-]{0,99}$/)), ProgramName = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(FileName, valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(80), valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y(name => !OF_RUST.test(name.replace(/\.exe$/i, "")))), RECORD_KEY = /^([A-Za-z][\w-]{0,99}) ([\w.+-]{1,99}) \(((?:registry|sparse|git)\+[a-z+]+:\/\/[^"\\\s@?&]{1,500}(?:\?(?:branch|tag|rev)=[^"\\\s@?&]{1,200})?)\)$/, JsonObject = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y(text => /^\{.*\}$/.test(text) && isJson(text) && !/:\/\/[^\s"]*[@?]/.test(text))), Program = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   name: ProgramName,
   file: FileName,
   sizeBytes: valibot__WEBPACK_IMPORTED_MODULE_0__.aig()
  }), Tool = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   key: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(RECORD_KEY)),
   request: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^[0-9a-f]{32}$/)),
   runId: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   seconds: valibot__WEBPACK_IMPORTED_MODULE_0__.aig(),
   programs: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(Program), valibot__WEBPACK_IMPORTED_MODULE_0__.BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(MOST_PROGRAMS)),
   record: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(JsonObject),
   binstall: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(JsonObject)
  }), Manifest = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   schema: valibot__WEBPACK_IMPORTED_MODULE_0__.euz(TOOLS_SCHEMA),
   salt: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^[0-9a-f]{32}$/)),
   tools: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(Tool), valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(MOST_TOOLS))
  });
  function encodeTools(manifest) {
   return JSON.stringify(valibot__WEBPACK_IMPORTED_MODULE_0__.qgA(Manifest, {
    schema: TOOLS_SCHEMA,
    ...manifest
   }));
  }
  function decodeTools(text) {
   return (0, _json_parse_json_js__WEBPACK_IMPORTED_MODULE_1__.q)(Manifest, text);
  }
  function parseKey(key) {
   const [, name, version] = RECORD_KEY.exec(key) ?? [];
   return name === void 0 || version === void 0 ? void 0 : {
    package: name,
    version
   };
  }
  function mayBeKept(name) {
   return valibot__WEBPACK_IMPORTED_MODULE_0__.is(ProgramName, name);
  }
  function mayTravel(record) {
   return valibot__WEBPACK_IMPORTED_MODULE_0__.is(JsonObject, record);
  }
  function toolName({key}) {
   return key.split(" ").slice(0, 2).join(" ");
  }
  function isJson(text) {
   try {
    JSON.parse(text);
    return !0;
   } catch {
    return !1;
   }
  }
 }),
 83393: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   s: () => readTools,
   w: () => restoreTools
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39746);
  async function restoreTools({folder, keys}, {cache, files}) {
   await files.remove(folder);
   const {key, prefix} = keys, restored = await cache.restore({
    paths: [ folder ],
    key,
    restoreKeys: [ prefix ]
   }), manifest = restored.kind === "hit" ? await readTools(folder, files) : void 0;
   if (manifest !== void 0 && await isWhole(manifest, folder, files)) return manifest;
   await files.remove(folder);
  }
  async function readTools(folder, files) {
   const text = await files.readText((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _manifest_js__WEBPACK_IMPORTED_MODULE_1__.xP), _manifest_js__WEBPACK_IMPORTED_MODULE_1__.Gr).catch(() => {});
   return (0, _manifest_js__WEBPACK_IMPORTED_MODULE_1__.a3)(text);
  }
  async function isWhole({tools}, folder, files) {
   for (const {file, sizeBytes} of tools.flatMap(({programs}) => programs)) {
    const facts = await files.facts((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file));
    if (facts?.kind !== "file" || facts.sizeBytes !== sizeBytes) return !1;
    if (facts.changesUser || (facts.links ?? 1) > 1) return !1;
   }
   return !0;
  }
 }),
 81004: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   mZ: () => describeRestore,
   jz: () => describeSave,
   fi: () => listEntries,
   By: () => restoreArchive,
   IW: () => saveArchive
  });
  var external_node_path_ = __webpack_require__(76760);
  async function pruneCache({folder, startedAtMs, capBytes, dropUnused}, files) {
   const entries = await newestFirst(folder, files), used = entries.filter(entry => !dropUnused || entry.modifiedMs >= startedAtMs), kept = [];
   let keptBytes = 0;
   for (const entry of used) {
    if (keptBytes + entry.sizeBytes > capBytes) break;
    kept.push(entry);
    keptBytes += entry.sizeBytes;
   }
   const keep = new Set(kept.map(entry => entry.path));
   for (const {path} of entries) keep.has(path) || await files.remove(path);
   return {
    unused: entries.length - used.length,
    overCap: used.length - kept.length,
    kept: kept.length,
    keptBytes
   };
  }
  async function newestFirst(folder, files) {
   const paths = await files.walk(folder), entries = await Promise.all(paths.map(async path => {
    const facts = await files.facts(path);
    return {
     path,
     sizeBytes: facts?.sizeBytes ?? 0,
     modifiedMs: facts?.modifiedMs ?? 0
    };
   }));
   return entries.sort((one, other) => other.modifiedMs - one.modifiedMs);
  }
  async function restoreArchive({folder, keys}, {cache, files}) {
   await files.remove(folder);
   const restored = await cache.restore({
    paths: [ folder ],
    ...keys
   });
   restored.kind !== "hit" && await files.remove(folder);
   await files.makeFolder(folder);
   return restored;
  }
  function describeRestore(restored, {restoreKeys}) {
   if (restored.kind === "unavailable") return `Nothing restored: ${restored.reason}.`;
   if (restored.kind === "miss") return "Nothing restored: no archive for this compiler yet.";
   const isOwn = restored.key.startsWith(restoreKeys[0]);
   return isOwn ? "Restored this job's archive." : "Restored another job's archive, made with the same rustc.";
  }
  async function listEntries({folder, listPath}, files) {
   await files.writeText(listPath, (await entryNames(folder, files)).join("\n"));
  }
  async function saveArchive({folder, listPath, key, startedAtMs, capBytes, allSucceeded}, {cache, files}) {
   const before = new Set((await files.readText(listPath))?.split("\n") ?? []), added = (await entryNames(folder, files)).filter(name => !before.has(name)).length;
   if (added === 0) return {
    kind: "nothing new"
   };
   const limits = {
    folder,
    startedAtMs,
    capBytes,
    dropUnused: allSucceeded
   }, pruned = await pruneCache(limits, files);
   return {
    kind: "tried",
    save: await cache.save({
     paths: [ folder ],
     key
    }),
    pruned,
    added
   };
  }
  async function entryNames(folder, files) {
   return (await files.walk(folder)).map(path => (0, external_node_path_.basename)(path));
  }
  function describeSave(saved) {
   if (saved.kind === "nothing new") return "Nothing saved: everything was in the archive already.";
   const {save, pruned, added} = saved;
   if (save.kind === "exists") return "Nothing saved: this run has saved its archive already.";
   if (save.kind !== "saved") return `Nothing saved: ${save.reason}.`;
   const dropped = pruned.unused + pruned.overCap;
   return `Saved ${pruned.kept} entries (${added} new), dropped ${dropped}.`;
  }
 }),
 40548: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   a8: () => namesStore,
   Pv: () => parseStore,
   Fj: () => secretsOf
  });
  var dist = __webpack_require__(3292), errors = __webpack_require__(84620), address_secrets = __webpack_require__(81935);
  function nearest(wrong, words) {
   const word = wrong.toLowerCase(), [first, ...rest] = words;
   if (first === void 0) return;
   const better = (best, other) => edits(word, other.toLowerCase()) < edits(word, best.toLowerCase()) ? other : best;
   return rest.reduce(better, first);
  }
  function edits(one, other) {
   let row = Array.from({
    length: other.length + 1
   }, (_, index) => index);
   for (const [line, letter] of [ ...one ].entries()) {
    const next = [ line + 1 ];
    for (const [column, above] of row.slice(1).entries()) {
     const replaced = (row[column] ?? 0) + (other[column] === letter ? 0 : 1);
     next.push(Math.min(above + 1, (next[column] ?? 0) + 1, replaced));
    }
    row = next;
   }
   return row.at(-1) ?? 0;
  }
  var store_role = __webpack_require__(21511), stores = __webpack_require__(69797);
  function parseStore(store, config) {
   const lines = config.split("\n").map((line, index) => ({
    number: index + 1,
    text: line.trim()
   })).filter(({text}) => text !== "" && !text.startsWith("#"));
   if (isStoreName(store)) return {
    kind: "named",
    store,
    ...(0, store_role.Ik)(parseLines(lines, store))
   };
   if (!namesStore(store)) {
    if (lines.length === 0) return {
     kind: store === "archive" ? "archive" : "auto"
    };
    throw new errors.dz(`Input "cache-store-config" is for a store that "cache-store" names: ${quoted(stores.nX)}.`);
   }
   const valid = [ "auto", "archive", ...stores.nX ];
   throw new errors.dz(`Input "cache-store" is "${shown(store)}". Valid: ${quoted(valid)}.`);
  }
  function namesStore(store) {
   return ![ "", "auto", "archive" ].includes(store);
  }
  function secretsOf(choice) {
   if (choice.kind !== "named") return [];
   const secrets = Object.entries(choice.variables).flatMap(([variable, value]) => [ ...(0, 
   stores.$f)(variable) ? [ value ] : [], ...(0, address_secrets.V)(value) ]);
   return secrets.filter(secret => secret !== "");
  }
  function isStoreName(word) {
   return Object.hasOwn(stores.ZZ, word);
  }
  function parseLines(lines, store) {
   const variables = {};
   for (const {number, text} of lines) {
    if (isTableOf(store, text)) continue;
    const [, key, value] = /^["']?([\w.-]+)["']?\s*=\s*(.*)$/.exec(text) ?? [];
    if (key === void 0 || value === void 0) throw new errors.dz(`Line ${number} of input "cache-store-config" is no "key = value" of the store ${store}.`);
    const variable = variableOf(key, store);
    if (Object.hasOwn(variables, variable)) throw new errors.dz(`Input "cache-store-config" has "${key}" twice. Remove one of the lines.`);
    variables[variable] = settingOf(value, {
     key,
     variable
    });
   }
   assertKinds(variables, store);
   return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  }
  const KINDS = [ {
   names: /^rw_mode$/,
   isValid: /^READ_(ONLY|WRITE)$/,
   valid: '"READ_ONLY", "READ_WRITE"'
  }, {
   names: /^(use_ssl|no_credentials|enable_virtual_host_style|server_side_encryption(_aws_kms)?)$/,
   isValid: /^(true|false|on|off|1|0)$/i,
   valid: '"true", "false"'
  }, {
   names: /^(db|ttl|expiration|role_duration_seconds)$/,
   isValid: /^\d+$/,
   valid: "a whole number (of seconds, where it is a time)"
  }, {
   names: /^disk$/,
   isValid: /^(\/|[a-z]:[\\/])/i,
   valid: "an absolute path"
  }, {
   names: /^role_arn$/,
   isValid: /^arn:[\w-]+:iam::[\w-]*:role\/[\w+=,.@/-]+$/,
   valid: '"arn:aws:iam::123456789012:role/NAME"'
  }, {
   names: /^role_session_name$/,
   isValid: /^[\w+=,.@-]{2,64}$/,
   valid: "2 to 64 letters, digits and _ + = , . @ -"
  }, {
   names: /^sts_endpoint$/,
   isValid: /^(https:\/\/[\w.[\]:-]+|http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?)(\/.*)?$/,
   valid: "an address with https://"
  }, {
   names: /^disk_size$/,
   isValid: /^\d+[KMGT]?$/i,
   valid: 'bytes, or "20G"'
  } ];
  function assertKinds(variables, store) {
   for (const [name, variable] of Object.entries(stores.ZZ[store].settings)) {
    const value = variables[variable] ?? "", kind = KINDS.find(({names}) => names.test(name));
    if (kind === void 0 || value === "" || kind.isValid.test(value)) continue;
    const told = /^([a-z_]{1,20}|arn:[\w:+=,.@/-]{1,200})$/i.test(value) ? value : HIDDEN;
    throw new errors.dz(`Input "cache-store-config" has ${name} = "${told}". Valid: ${kind.valid}.`);
   }
  }
  function isTableOf(store, line) {
   const name = store === "github" ? "(gha|github)" : store;
   return new RegExp(`^\\[(cache\\.)?${name}\\]$`).test(line);
  }
  function variableOf(key, store) {
   const {settings, own, credentials} = stores.ZZ[store], variable = Object.hasOwn(settings, key) ? settings[key] : void 0;
   if (variable !== void 0) return variable;
   const known = Object.values(settings);
   if (known.includes(key) || credentials?.test(key)) return key;
   const words = /^[A-Z0-9_]+$/.test(key) || own.test(key) ? known : Object.keys(settings), other = key.toUpperCase(), meant = credentials?.test(other) ? other : nearest(key, words);
   throw new errors.dz(`Input "cache-store-config" has "${shown(key)}", which the store ${store} does not know. Did you mean "${meant}"? It knows ${quoted(Object.keys(settings))}.`);
  }
  function settingOf(text, {key, variable}) {
   if (!/^["']/.test(text)) {
    if (!/\s#/.test(text) || (0, stores.$f)(variable)) return text;
    throw new errors.dz(`Input "cache-store-config" has a "${key}" with a # behind a blank. Write a comment on a line of its own, or the value in quotes.`);
   }
   try {
    const {value} = (0, dist.qg)(`value = ${text}`);
    if (typeof value == "string") return value;
   } catch {}
   throw new errors.dz(`Input "cache-store-config" has a "${key}" whose quotes do not match.`);
  }
  const HIDDEN = "***";
  function shown(word) {
   return /^([a-z][a-z0-9._-]{0,39}|[A-Z][A-Z0-9_]{0,39}|[a-zA-Z]{1,10})$/.test(word) ? word : HIDDEN;
  }
  function quoted(words) {
   return words.map(word => `"${word}"`).join(", ");
  }
 }),
 21511: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ik: () => roleIn,
   YZ: () => tokenServiceOf,
   jr: () => keyVariables
  });
  var _runner_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84620), _stores_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69797);
  const DURATION_SECONDS = "3600", AUDIENCE = "sts.amazonaws.com";
  function roleIn(settings) {
   const ofRole = Object.values(_stores_js__WEBPACK_IMPORTED_MODULE_1__.Fz), variables = Object.fromEntries(Object.entries(settings).filter(([name]) => !ofRole.includes(name))), said = name => settings[_stores_js__WEBPACK_IMPORTED_MODULE_1__.Fz[name]], arn = said("role_arn");
   if (arn === void 0) return {
    variables
   };
   if (variables.AWS_ACCESS_KEY_ID !== void 0) throw new _runner_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz('Input "cache-store-config" has both "role_arn" and "AWS_ACCESS_KEY_ID". Remove one of the lines: the role has keys of its own.');
   const [sessionName, endpoint] = [ said("role_session_name"), said("sts_endpoint") ], role = {
    arn,
    audience: said("audience") ?? AUDIENCE,
    durationSeconds: Number(said("role_duration_seconds") ?? DURATION_SECONDS),
    ...sessionName === void 0 ? {} : {
     sessionName
    },
    ...endpoint === void 0 ? {} : {
     endpoint
    }
   };
   return {
    variables,
    role
   };
  }
  function tokenServiceOf({endpoint}, variables) {
   if (endpoint !== void 0) return endpoint;
   const ofStore = variables.SCCACHE_ENDPOINT || "";
   if (ofStore !== "" && !/\.amazonaws\.com(\.cn)?(:\d+)?(\/|$)/i.test(ofStore)) throw new _runner_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz('Input "cache-store-config" has "role_arn", and an "endpoint" that is not Amazon\'s. Add the line "sts_endpoint = https://...": the address where that role gives keys.');
   const region = variables.SCCACHE_REGION || variables.AWS_REGION || "";
   return /^[a-z]{2,3}(-[a-z]+)+-\d+$/.test(region) ? `https://sts.${region}.amazonaws.com${region.startsWith("cn-") ? ".cn" : ""}` : "https://sts.amazonaws.com";
  }
  function keyVariables({accessKeyId, secretAccessKey, sessionToken}) {
   return {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken
   };
  }
 }),
 32495: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => refusalOf,
   o: () => refusalOfAny
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), _cargo_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41175);
  const OF_CARGO = /^(bin|env.*|config(\.toml)?|credentials(\.toml)?|registry|git|\.(crates|global|package)[^/]*)$/i, CREDENTIALS = ".ssh .aws .azure .docker .gnupg .kube .netrc .password-store .pypirc .npmrc .git-credentials .config/gh .config/gcloud .config/git".split(" ");
  function refusalOf(path, anchors) {
   const refusal = refusalOfAny(path, anchors);
   return refusal !== void 0 ? refusal : (0, _cargo_paths_js__WEBPACK_IMPORTED_MODULE_1__.Yw)(path, anchors.workspace) && path.split(/[\\/]/).at(-1) === "target" ? "target folders are in the snapshot, without being named" : void 0;
  }
  function refusalOfAny(path, anchors) {
   const {workspace, home, cargoHome, temp, own} = anchors, wholes = [ [ workspace, "the checkout" ], [ home, "the home folder" ], [ cargoHome, "CARGO_HOME" ], [ temp, "the runner's temporary folder" ] ], whole = wholes.find(([folder]) => folder !== "" && (0, 
   _cargo_paths_js__WEBPACK_IMPORTED_MODULE_1__.Yw)(folder, path));
   if ((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path) === path || whole !== void 0) return whole !== void 0 && (0, 
   _cargo_paths_js__WEBPACK_IMPORTED_MODULE_1__.Yw)(path, whole[0]) ? `that is ${whole[1]}` : `that has ${whole?.[1] ?? "everything"} in it`;
   if (/^\/(proc|sys|dev)(\/|$)/.test(path)) return "no files are kept there";
   if (own.some(folder => (0, _cargo_paths_js__WEBPACK_IMPORTED_MODULE_1__.Yw)(folder, path) || (0, 
   _cargo_paths_js__WEBPACK_IMPORTED_MODULE_1__.Yw)(path, folder))) return "fast-cargo's own files lie there";
   const inHome = `${(0, _cargo_paths_js__WEBPACK_IMPORTED_MODULE_1__.Br)(path, home).toLowerCase()}/`, isSecret = name => inHome.startsWith(`${name}/`) || `${name}/`.startsWith(inHome);
   return home !== "" && (0, _cargo_paths_js__WEBPACK_IMPORTED_MODULE_1__.Yw)(path, home) && CREDENTIALS.some(isSecret) ? "passwords are kept there" : refusalByName(path, anchors);
  }
  function refusalByName(path, {cargoHome}) {
   const ofCargo = (0, _cargo_paths_js__WEBPACK_IMPORTED_MODULE_1__.Yw)(path, cargoHome) ? (0, 
   _cargo_paths_js__WEBPACK_IMPORTED_MODULE_1__.Br)(path, cargoHome).split("/") : void 0, names = ofCargo ?? path.split(/[\\/]/), has = wanted => names.some(name => name.toLowerCase() === wanted);
   return has(".git") ? "that is git's own" : has(".cargo") ? "cargo takes its settings from there" : ofCargo !== void 0 && OF_CARGO.test(ofCargo[0] ?? "") ? "that is what cargo itself keeps there; packages are cached without being named" : void 0;
  }
 }),
 49833: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => builtAnew
  });
  var _lock_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12673), _dependents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52909);
  function builtAnew(manifest, {staleUnits, differing}, lock) {
   const {units, crates} = manifest, isStale = setOf(staleUnits), isSeen = (0, _dependents_js__WEBPACK_IMPORTED_MODULE_1__.j)(manifest, differing), changed = units.map(({folder}, place) => isStale(folder) || isSeen[place] === !0), isGone = goneFrom(manifest, lock), own = new Map(manifest.packages.map(({name, version}) => [ name, version ])), lockedOf = name => {
    const version = own.get(name);
    return version === void 0 ? "" : (0, _lock_file_js__WEBPACK_IMPORTED_MODULE_0__.i4)({
     name,
     version
    });
   }, named = [ ...units.map(unit => lockedOf(unit.package)), ...crates.map(it => it.locked) ], renamed = named.map(isGone);
   return {
    changed: unitsAt((0, _dependents_js__WEBPACK_IMPORTED_MODULE_1__.h)(changed, manifest), manifest),
    renamed: unitsAt((0, _dependents_js__WEBPACK_IMPORTED_MODULE_1__.h)(renamed, manifest), manifest)
   };
  }
  function setOf(values) {
   const set = new Set(values);
   return value => set.has(value);
  }
  function goneFrom({lock: then}, {path, packages}) {
   if (path !== then || packages.length === 0) return () => !1;
   const has = setOf(packages.map(_lock_file_js__WEBPACK_IMPORTED_MODULE_0__.i4));
   return locked => locked !== "" && !has(locked);
  }
  function unitsAt(marked, {units}) {
   return new Set(units.filter((_, place) => marked[place]));
  }
 }),
 52909: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => withDependents,
   j: () => changedByReads
  });
  function changedByReads({units, named}, differing) {
   const paths = new Set(differing);
   return units.map(({reads}) => reads.some(place => paths.has(named[place] ?? "")));
  }
  function withDependents(marked, {units, crates}) {
   const grown = [ ...marked ];
   for (let grew = !0; grew; ) {
    grew = !1;
    for (const [place, {needs}] of [ ...units, ...crates ].entries()) if (!grown[place] && needs.some(other => grown[other])) {
     grown[place] = !0;
     grew = !0;
    }
   }
   return grown;
  }
 }),
 95665: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   eW: () => ownerFinder,
   mr: () => compareSources,
   zY: () => stalePackages
  });
  var _cargo_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41175), _survey_survey_sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90099);
  function compareSources(before, now) {
   const earlier = new Map(before.map(source => [ source.path, source ])), here = new Set(now.map(({path}) => path)), same = [], changed = [], added = [];
   for (const {path, content} of now) {
    const past = earlier.get(path);
    past === void 0 ? added.push(path) : content !== void 0 && content === past.content ? same.push(past) : changed.push(path);
   }
   const removed = before.map(({path}) => path).filter(path => !here.has(path)), folders = new Set(foldersAmong([ ...before, ...now ]));
   return {
    same,
    changed,
    added,
    removed,
    folders
   };
  }
  function stalePackages(changes, manifest) {
   const {added, removed} = changes, named = new Set(manifest.named), stale = new Map, mark = (packages, reason) => {
    for (const {name} of packages) stale.has(name) || stale.set(name, reason);
   }, ownerOf = ownerFinder(manifest), usersOf = userFinder(manifest);
   for (const path of added.filter(path => hasTwin(path, named))) mark(usersOf(path), `${path} is a second file for the same module`);
   const watching = new Set(manifest.units.filter(unit => unit.watchesPackage).map(unit => unit.package));
   for (const path of removed) {
    const owner = ownerOf(path);
    owner !== void 0 && watching.has(owner.name) && mark([ owner ], `${path} went`);
   }
   return [ ...stale ].map(([name, reason]) => ({
    name,
    reason
   }));
  }
  function userFinder(manifest) {
   const ownerOf = ownerFinder(manifest);
   return path => {
    const owner = ownerOf(path);
    return owner === void 0 ? manifest.packages : [ owner ];
   };
  }
  function foldersAmong(sources) {
   return sources.filter(({content}) => content?.startsWith("folder ")).map(({path}) => path);
  }
  function hasTwin(path, named) {
   const folder = /^(.*)\/mod\.rs$/.exec(path)?.[1];
   if (folder !== void 0) return named.has(`${folder}.rs`);
   const file = /^(.*)\.rs$/.exec(path)?.[1];
   return file !== void 0 && named.has(`${file}/mod.rs`);
  }
  function ownerFinder({checkout, packages}) {
   const byFolder = new Map(packages.filter(({folder}) => (0, _cargo_paths_js__WEBPACK_IMPORTED_MODULE_0__.Yw)(folder, checkout)).toReversed().map(found => [ (0, 
   _cargo_paths_js__WEBPACK_IMPORTED_MODULE_0__.Br)(found.folder, checkout), found ]));
   return path => {
    let folder = (0, _survey_survey_sources_js__WEBPACK_IMPORTED_MODULE_1__.gN)(path);
    while (folder !== "" && !byFolder.has(folder)) folder = (0, _survey_survey_sources_js__WEBPACK_IMPORTED_MODULE_1__.gN)(folder);
    return byFolder.get(folder);
   };
  }
 }),
 63883: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   BG: () => partsWith,
   Hj: () => sessionsOf,
   rt: () => planLeftOut
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), _cargo_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41175), _cargo_target_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83369), _keyed_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84588), _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18152), _built_anew_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49833), _judge_sources_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95665);
  function sessionsOf(target, sessions, targets) {
   return sessions.filter(({folder}) => (0, _manifest_js__WEBPACK_IMPORTED_MODULE_4__.$r)(folder, targets) === target).map(session => ({
    ...session,
    folder: (0, _cargo_paths_js__WEBPACK_IMPORTED_MODULE_1__.Br)(session.folder, target)
   }));
  }
  function partsWith(parts, isWanted) {
   return parts.filter(({sessions}) => sessions === void 0 || sessions.some(isWanted));
  }
  function planLeftOut(situation) {
   const {manifest} = situation, {plan, lock} = situation, anew = (0, _built_anew_js__WEBPACK_IMPORTED_MODULE_5__.G)(manifest, plan, lock), outputs = new Map;
   let bytes = 0;
   for (const {folder, outputs: made} of new Set([ ...anew.changed, ...anew.renamed ])) {
    const target = (0, _manifest_js__WEBPACK_IMPORTED_MODULE_4__.$r)(folder, manifest.targets);
    if (target !== void 0) {
     outputs.set(target, [ ...outputs.get(target) ?? [], ...made.map(({path}) => path) ]);
     bytes += made.reduce((sum, {sizeBytes}) => sum + sizeBytes, 0);
    }
   }
   const gone = goneSessions(manifest, anew), sessions = idleSessions(situation, anew).filter(session => !gone.includes(session));
   bytes += [ ...gone, ...sessions ].reduce((sum, {sizeBytes}) => sum + sizeBytes, 0);
   const renamed = [ ...anew.renamed ].map(({folder}) => folder);
   return {
    outputs,
    sessions,
    gone,
    renamed,
    bytes
   };
  }
  function goneSessions({sessions, targets}, {renamed}) {
   const inTarget = folder => (0, _cargo_paths_js__WEBPACK_IMPORTED_MODULE_1__.Br)(folder, (0, 
   _manifest_js__WEBPACK_IMPORTED_MODULE_4__.$r)(folder, targets) ?? folder), hashes = new Set([ ...renamed ].map(({folder}) => (0, 
   _cargo_target_layout_js__WEBPACK_IMPORTED_MODULE_2__.JN)(inTarget(folder))?.hash));
   return sessions.filter(({hash}) => hashes.has(hash));
  }
  function idleSessions(situation, anew) {
   const {manifest, plan, mayMoveGit} = situation;
   if (mayMoveGit || plan.shiftNs !== 0n) return [];
   const changed = changedPackages(situation);
   if (changed === "any") return [];
   for (const {package: name} of anew.changed) changed.add(name);
   const isIdle = new Set(manifest.packages.filter(({needs}) => needs.length > 0 && !needs.some(name => changed.has(name))).map(({name}) => name));
   return manifest.sessions.filter(({package: name}) => isIdle.has(name));
  }
  function mayChangeOthers(path) {
   return /^(Cargo\.(toml|lock)|rust-toolchain(\.toml)?)$/.test((0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)) || /(^|\/)\.cargo\//.test(path);
  }
  function ownerOfManifest(path, {checkout, packages}) {
   const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(checkout, path)), hasMembers = packages.some(each => each.folder !== folder && (0, 
   _cargo_paths_js__WEBPACK_IMPORTED_MODULE_1__.Yw)(each.folder, folder));
   if ((0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path) === "Cargo.toml" && !hasMembers) return packages.find(each => each.folder === folder)?.name;
  }
  function changedPackages(situation) {
   const {manifest, plan, lock, environment} = situation, changed = new Set;
   for (const path of plan.differing.filter(path => path !== lock.path && mayChangeOthers(path))) {
    const owner = ownerOfManifest(path, manifest);
    if (owner === void 0) return "any";
    changed.add(owner);
   }
   const read = readPaths(manifest), ownerOf = (0, _judge_sources_js__WEBPACK_IMPORTED_MODULE_6__.eW)(manifest), matters = path => read === "any" || read.has(path);
   for (const path of plan.changedFiles.filter(matters)) {
    const owner = ownerOf(path);
    if (owner === void 0) return "any";
    changed.add(owner.name);
   }
   for (const unit of manifest.units) isSameEnvironment(unit.environment, manifest, environment) || changed.add(unit.package);
   return changed;
  }
  function readPaths({units, facts, named, checkout}) {
   return units.some(({isWatched, mayReadMore}) => mayReadMore && !isWatched) ? "any" : new Set([ ...named, ...facts.map(({of}) => (0, 
   _cargo_paths_js__WEBPACK_IMPORTED_MODULE_1__.Br)(of, checkout)) ]);
  }
  function isSameEnvironment(then, {salt}, now) {
   return Object.entries(then).every(([name, digest]) => {
    const value = now[name];
    return (value === void 0 ? null : (0, _keyed_digest_js__WEBPACK_IMPORTED_MODULE_3__.r)(salt, name, value)) === digest;
   });
  }
 }),
 49462: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $5: () => newsIn,
   Cj: () => STAGING,
   K7: () => listingOf,
   KH: () => lockedBy,
   y2: () => keptFiles
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), _lock_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12673), _save_registry_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49178);
  const STAGING = ".fast-cargo-restoring";
  async function keptFiles({folders, locks = [], cargoHome}, files) {
   const packages = await lockedBy(locks, files);
   return {
    folders: await Promise.all(folders.map(async path => ({
     path,
     entries: await entriesOf(path, files)
    }))),
    registry: packages.length === 0 ? [] : await (0, _save_registry_files_js__WEBPACK_IMPORTED_MODULE_2__.x)(cargoHome, packages, files)
   };
  }
  async function lockedBy(locks, files) {
   const texts = await Promise.all(locks.map(path => files.readText(path)));
   return texts.flatMap(text => (0, _lock_file_js__WEBPACK_IMPORTED_MODULE_1__.PG)(text));
  }
  async function entriesOf(folder, files) {
   if ((await files.facts(folder))?.kind !== "directory") return [];
   const entries = await files.tree(folder, path => path.split("/")[0]?.startsWith(STAGING) ?? !1), filled = new Set(entries.map(({path}) => path.slice(0, path.lastIndexOf("/"))));
   return entries.filter(({path, kind}) => kind !== "other" && (kind !== "directory" || !filled.has(path)));
  }
  const LINE = /^(\d+):/;
  function listingOf({folders, registry}, cargoHome) {
   const all = [ ...folders, {
    path: cargoHome,
    entries: registry
   } ];
   return all.flatMap(({path, entries}) => entries.map(entry => `${entry.sizeBytes}:${entry.modifiedNs} ${(0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, entry.path)}`));
  }
  function newsIn(now, then) {
   const known = new Set(then), sizeOf = line => Number.parseInt(LINE.exec(line)?.[1] ?? "0", 10) + FILE, sum = lines => lines.reduce((bytes, line) => bytes + sizeOf(line), 0);
   return {
    bytes: sum(now),
    newBytes: sum(now.filter(line => !known.has(line)))
   };
  }
  const FILE = 512;
 }),
 32128: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Tu: () => encodeKept,
   ZN: () => decodeKept,
   as: () => KEPT_FILE
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934), _json_parse_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65175), _manifest_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59175);
  const KEPT_SCHEMA = 1, KEPT_FILE = "kept.json", Packed = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
   parts: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(_manifest_parts_js__WEBPACK_IMPORTED_MODULE_1__.eS), valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(20))
  }), KeptManifest = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
   schema: valibot__WEBPACK_IMPORTED_MODULE_2__.euz(KEPT_SCHEMA),
   compression: valibot__WEBPACK_IMPORTED_MODULE_2__.KIO([ "zstd", "gzip" ]),
   registry: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(Packed),
   folders: valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
    ...Packed.entries,
    path: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.z6Y(node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute))
   }))
  });
  function encodeKept(manifest) {
   return JSON.stringify({
    schema: KEPT_SCHEMA,
    ...manifest
   });
  }
  function decodeKept(text) {
   return (0, _json_parse_json_js__WEBPACK_IMPORTED_MODULE_3__.q)(KeptManifest, text);
  }
 }),
 40929: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Qi: () => keyParts,
   VK: () => shortDigest,
   fm: () => PATH_PARTS,
   tX: () => differences
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  const PATH_PARTS = [ "path of the checkout", "working directory", "CARGO_HOME" ], LOCK_PART = "Cargo.lock";
  function keyParts(sources) {
   const {system, rustc, workspace, cwd, cargoHome, userKey, settings, variables, locks} = sources, [ofCheckout, ofWork, ofHome] = PATH_PARTS;
   return {
    "operating system": system,
    rustc: rustcPart(rustc),
    [ofCheckout]: workspace,
    [ofWork]: cwd,
    [ofHome]: cargoHome,
    ...userKey === "" ? {} : {
     "input cache-key": userKey
    },
    ...Object.fromEntries(settings.map(([name, value]) => [ `setting ${name}`, shortDigest(value) ])),
    ...Object.fromEntries(variables.map(([name, value]) => [ `variable ${name}`, shortDigest(value) ])),
    [LOCK_PART]: shortDigest(locks)
   };
  }
  function rustcPart(verbose) {
   const [first = "", ...lines] = verbose.split(/\r?\n/), host = lines.find(line => line.startsWith("host: "))?.slice(6), llvm = lines.find(line => line.startsWith("LLVM version"));
   return [ first.replace(/^rustc /, ""), host, llvm ].filter(part => part !== void 0).join(", ");
  }
  function shortDigest(value) {
   return `#${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(value).digest("hex").slice(0, 6)}`;
  }
  function differences(now, then) {
   const names = [ ...new Set([ ...Object.keys(now), ...Object.keys(then) ]) ], differing = names.filter(name => now[name] !== then[name]), others = differing.filter(name => name !== LOCK_PART);
   return (others.length > 0 ? others : differing).map(name => clauseOn(name, now, then));
  }
  function clauseOn(name, now, then) {
   const [is, was] = [ now[name], then[name] ];
   return was === void 0 ? `${name} (not set then)` : is === void 0 ? `${name} (not set now)` : is.startsWith("#") || was.startsWith("#") ? `${name} (another value)` : `${name} (${was} then, ${is} now)`;
  }
 }),
 48745: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Fg: () => markOf,
   Hp: () => keptKeys,
   Ji: () => nearnessOf,
   UG: () => layerPrefix,
   he: () => snapshotKeys,
   jz: () => ofDefaultBranch,
   n3: () => layerKey
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  const SNAPSHOT_PREFIX = "fast-cargo-snapshot";
  function snapshotKeys(identity) {
   const {context, system, rustc, cargoHome, cwd, effectiveConfig} = identity, {os, arch, workspace} = context, machine = [ os, arch, system, rustc, workspace, cwd, cargoHome, effectiveConfig ];
   return entryKeys(SNAPSHOT_PREFIX, machine, identity);
  }
  const LAYER_PREFIX = "fast-cargo-layer";
  function layerPrefix({restoreKeys}) {
   const [, ofCell = SNAPSHOT_PREFIX] = restoreKeys;
   return ofCell.replace(SNAPSHOT_PREFIX, LAYER_PREFIX);
  }
  function layerKey(keys, digest) {
   const mark = ofDefaultBranch(keys.key) ? "" : OF_ANOTHER_REF;
   return `${layerPrefix(keys)}${digest.slice(0, 24)}${mark}`;
  }
  function keptKeys(identity) {
   const {context, system, home, cargoHome} = identity, {os, arch, workspace} = context;
   return entryKeys("fast-cargo-kept", [ os, arch, system, workspace, home, cargoHome ], identity);
  }
  function entryKeys(prefix, machine, {context, cell, userKey, ownOnly, locks}) {
   const {os, arch, workflow, workflowFile, job, runId, runAttempt} = context, named = [ prefix, ...userKey === "" ? [] : [ userKey.replaceAll(",", "_") ] ], group = userKey === "" ? workflow : "", any = `${[ ...named, os, arch, hashOf([ ...machine, group ]) ].join("-")}-`, ofJob = `${any}${hashOf([ workflow, workflowFile, job ])}-`, ofCell = `${ofJob}${hashOf([ cell ])}-`, ofLock = `${ofCell}${hashOf([ locks ])}-`, key = `${ofLock}${runId}-${runAttempt}${markOf(context)}`;
   return {
    key,
    restoreKeys: [ ofLock, ofCell, ofJob, ownOnly ? ofJob : any ]
   };
  }
  const OF_ANOTHER_REF = "-ref";
  function markOf({ref, defaultBranchRef}) {
   return ref === defaultBranchRef ? "" : OF_ANOTHER_REF;
  }
  function ofDefaultBranch(key) {
   return !key.endsWith(OF_ANOTHER_REF);
  }
  function nearnessOf(key, {restoreKeys}) {
   const names = [ "same lock", "same cell", "same job", "another job" ];
   return names[restoreKeys.findIndex(prefix => key.startsWith(prefix))] ?? "another job";
  }
  function hashOf(fields) {
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(fields)).digest("hex").slice(0, 12);
  }
 }),
 12673: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   PG: () => parseLock,
   hk: () => dependenciesOf,
   i4: () => lockedName
  });
  var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292), valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
  const Lock = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   package: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    name: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
    version: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
    source: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
    checksum: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
    dependencies: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()), [])
   }))),
   metadata: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.g1P(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.L5J()))
  });
  function lockedName({name, version}) {
   return `${name} ${version}`;
  }
  function parseLock(text) {
   try {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(Lock, (0, smol_toml__WEBPACK_IMPORTED_MODULE_0__.qg)(text ?? ""));
    return parsed.success ? packagesOf(parsed.output) : [];
   } catch {
    return [];
   }
  }
  function packagesOf({package: packages = [], metadata = {}}) {
   return packages.map(one => {
    const apart = metadata[`checksum ${one.name} ${one.version} (${one.source})`];
    return typeof apart == "string" ? {
     checksum: apart,
     ...one
    } : one;
   });
  }
  function dependenciesOf(name, packages) {
   const seen = new Set, edges = new Map;
   for (const {name: from, dependencies} of packages) {
    const names = dependencies.map(dependency => dependency.split(" ")[0] ?? "");
    edges.set(from, [ ...edges.get(from) ?? [], ...names ]);
   }
   const left = [ ...edges.get(name) ?? [] ];
   for (let next = left.pop(); next !== void 0; next = left.pop()) if (!seen.has(next)) {
    seen.add(next);
    left.push(...edges.get(next) ?? []);
   }
   return seen;
  }
 }),
 59175: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Nf: () => Unit,
   Nn: () => Session,
   Wd: () => Layer,
   We: () => Target,
   dN: () => Fact,
   eS: () => Part,
   ec: () => Crate,
   gv: () => Nanoseconds,
   kL: () => Source,
   lP: () => Package,
   pd: () => Input
  });
  var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934), _cargo_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41175);
  const Nanoseconds = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(/^-?\d{1,25}$/), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(text => BigInt(text))), isStraight = path => !path.split(/[\\/]/).includes(".."), Inside = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.z6Y(path => !/^([-/\\]|[A-Za-z]:)/.test(path) && isStraight(path))), AbsolutePath = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.z6Y(path => (0, 
  _cargo_paths_js__WEBPACK_IMPORTED_MODULE_0__.Z1)(path) && isStraight(path))), Name = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(/^[\w-][\w.-]*$/)), Source = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   path: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
   content: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   modifiedNs: Nanoseconds
  }), Input = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   path: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
   content: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   modifiedNs: Nanoseconds,
   isGits: valibot__WEBPACK_IMPORTED_MODULE_1__.zMY()
  }), Fact = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   aspect: valibot__WEBPACK_IMPORTED_MODULE_1__.KIO([ "content", "kind", "listing", "link", "program", "variable", "environment", "setting" ]),
   of: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
   value: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   stamp: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())
  }), Output = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   path: Inside,
   sizeBytes: valibot__WEBPACK_IMPORTED_MODULE_1__.aig()
  }), Unit = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   folder: AbsolutePath,
   package: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
   watchesPackage: valibot__WEBPACK_IMPORTED_MODULE_1__.zMY(),
   evidence: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.aig()), []),
   isWatched: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.zMY(), !1),
   asksGit: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.zMY(), !1),
   mayReadMore: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.zMY(), !1),
   isVendored: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.zMY(), !1),
   inputs: valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.aig()),
   reads: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.aig()), []),
   needs: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.aig()), []),
   environment: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.g1P(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.mee(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())), {}),
   leaves: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(AbsolutePath), []),
   outputs: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(Output), [])
  }), Crate = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   locked: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
   needs: valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.aig())
  }), Package = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   name: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
   version: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   folder: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
   macros: valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   needs: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()), [])
  }), Session = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   folder: AbsolutePath,
   package: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
   hash: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), ""),
   sizeBytes: valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),
   linkedTo: valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(Inside)
  }), Part = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   file: Name,
   sizeBytes: valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),
   sessions: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(Inside)),
   inLayer: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.euz(!0))
  }), Layer = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   key: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(/^fast-cargo-[^,]{1,500}$/)),
   digest: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
   pieces: valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    base: valibot__WEBPACK_IMPORTED_MODULE_1__.KCZ([ AbsolutePath, valibot__WEBPACK_IMPORTED_MODULE_1__.euz("") ]),
    paths: valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(Inside),
    digest: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
    sizeBytes: valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),
    isSuperseded: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.euz(!0))
   }))
  }), Target = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   folder: AbsolutePath,
   roots: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())),
   top: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(AbsolutePath),
   parts: valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(Part)
  });
 }),
 18152: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $r: () => targetOf,
   B$: () => foldersOfTargets,
   Gb: () => encodeManifest,
   Gr: () => MOST_MANIFEST_BYTES,
   MK: () => decodeManifest,
   h1: () => MANIFEST_FILE,
   xv: () => layerFolderOf
  });
  var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934), _cargo_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41175), _json_parse_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65175), _manifest_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59175);
  const MANIFEST_FILE = "manifest.json", MANIFEST_SCHEMA = 3, Manifest = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
   schema: valibot__WEBPACK_IMPORTED_MODULE_2__.euz(MANIFEST_SCHEMA),
   generation: valibot__WEBPACK_IMPORTED_MODULE_2__.aig(),
   checkout: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),
   cargoHome: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),
   cc: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),
   processor: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()),
   commit: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()),
   refs: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()),
   newestNs: _manifest_parts_js__WEBPACK_IMPORTED_MODULE_1__.gv,
   targets: valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(_manifest_parts_js__WEBPACK_IMPORTED_MODULE_1__.We),
   registry: valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
    parts: valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(_manifest_parts_js__WEBPACK_IMPORTED_MODULE_1__.eS)
   }),
   layer: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_manifest_parts_js__WEBPACK_IMPORTED_MODULE_1__.Wd),
   compression: valibot__WEBPACK_IMPORTED_MODULE_2__.KIO([ "zstd", "gzip" ]),
   sources: valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(_manifest_parts_js__WEBPACK_IMPORTED_MODULE_1__.kL),
   inputs: valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(_manifest_parts_js__WEBPACK_IMPORTED_MODULE_1__.pd),
   facts: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(_manifest_parts_js__WEBPACK_IMPORTED_MODULE_1__.dN), []),
   salt: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), ""),
   untracked: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()),
   named: valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()),
   units: valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(_manifest_parts_js__WEBPACK_IMPORTED_MODULE_1__.Nf),
   crates: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(_manifest_parts_js__WEBPACK_IMPORTED_MODULE_1__.ec), []),
   lock: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), ""),
   packages: valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(_manifest_parts_js__WEBPACK_IMPORTED_MODULE_1__.lP),
   sessions: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(_manifest_parts_js__WEBPACK_IMPORTED_MODULE_1__.Nn), []),
   compileMs: valibot__WEBPACK_IMPORTED_MODULE_2__.g1P(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.aig()),
   builtIn: valibot__WEBPACK_IMPORTED_MODULE_2__.g1P(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.aig()),
   packMs: valibot__WEBPACK_IMPORTED_MODULE_2__.aig(),
   unpackedBytes: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.aig(), 0)
  });
  function layerFolderOf(snapshot) {
   return `${snapshot}-layer`;
  }
  const MOST_MANIFEST_BYTES = 4e8;
  function encodeManifest(manifest) {
   return JSON.stringify({
    schema: MANIFEST_SCHEMA,
    ...manifest
   }, (_, value) => typeof value == "bigint" ? String(value) : value);
  }
  function decodeManifest(text) {
   return (0, _json_parse_json_js__WEBPACK_IMPORTED_MODULE_3__.q)(Manifest, text);
  }
  function foldersOfTargets(targets) {
   return [ ...new Set(targets.flatMap(({folder, top = folder}) => [ folder, top ])) ];
  }
  function targetOf(path, targets) {
   const folders = folderSets.get(targets) ?? new Set(targets.map(({folder}) => folder));
   folderSets.set(targets, folders);
   for (let at = (0, _cargo_paths_js__WEBPACK_IMPORTED_MODULE_0__.gN)(path); at !== (0, 
   _cargo_paths_js__WEBPACK_IMPORTED_MODULE_0__.gN)(at); at = (0, _cargo_paths_js__WEBPACK_IMPORTED_MODULE_0__.gN)(at)) if (folders.has(at)) return at;
  }
  const folderSets = new WeakMap;
 }),
 8585: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Tn: () => heldBackList,
   Z4: () => targetsHeldBack,
   kB: () => bringBack
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), _judge_leave_out_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63883), _placements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7378);
  const LIMIT_MS = 3e5;
  function targetsHeldBack({targets}, leftOut) {
   return targets.filter(({folder}) => (0, _judge_leave_out_js__WEBPACK_IMPORTED_MODULE_1__.Hj)(folder, leftOut.sessions, targets).length > 0);
  }
  function heldBackList({manifest, leftOut, folder}) {
   const fields = targetsHeldBack(manifest, leftOut).flatMap(target => {
    const sessions = (0, _judge_leave_out_js__WEBPACK_IMPORTED_MODULE_1__.Hj)(target.folder, leftOut.sessions, manifest.targets), isHeldBack = path => sessions.some(each => each.folder === path);
    return [ `>${target.folder}`, `<${(0, _placements_js__WEBPACK_IMPORTED_MODULE_2__.A6)(target.folder)}`, ...(0, 
    _judge_leave_out_js__WEBPACK_IMPORTED_MODULE_1__.BG)(target.parts, isHeldBack).map(({file}) => `@${(0, 
    node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file)}`), ...sessions.flatMap(session => [ ...session.linkedTo.map(path => `+${path}`), session.folder ]) ];
   });
   return [ manifest.compression, ...fields ].map(field => `${field}\0`).join("");
  }
  async function bringBack({list, program}, {files, commands}) {
   if (await files.facts(list) === void 0) return !1;
   const result = await commands.run(program, [ "bring-back", list ], {
    timeoutMs: LIMIT_MS
   });
   if (result.exitCode !== 0) throw new Error(`incremental data cannot be unpacked: ${result.stderr}`);
   return !0;
  }
 }),
 7378: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A6: () => stagingInside,
   Cf: () => stagedAt,
   IY: () => planPlaces
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), _cargo_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41175), _cargo_warm_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54590);
  async function planPlaces({targets, cargoHome}, files) {
   const placements = [], placed = [], left = [], sorted = targets.toSorted((one, other) => one.folder.length - other.folder.length);
   for (const target of sorted) {
    const {folder} = target, kind = await kindAt(folder, files), occupied = await obstacleAt(folder, kind, files);
    if (occupied !== void 0) return {
     kind: "occupied",
     reason: occupied
    };
    const placement = placements.find(({at}) => (0, _cargo_paths_js__WEBPACK_IMPORTED_MODULE_1__.Yw)(folder, at)) ?? await placementOf({
     ...target,
     kind,
     cargoHome
    }, files);
    if (await hasWorkspace(target, files)) if (placement === void 0) left.push(`${folder}, because ${(0, 
    node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder)} is not there`); else {
     placed.push(target);
     placements.includes(placement) || placements.push(placement);
    } else left.push(`${folder}, whose workspace is not there`);
   }
   return {
    kind: "planned",
    placements,
    targets: placed,
    left
   };
  }
  function stagedAt(folder, placements) {
   const placement = placements.find(({at}) => (0, _cargo_paths_js__WEBPACK_IMPORTED_MODULE_1__.Yw)(folder, at));
   if (placement === void 0) throw new Error(`${folder} has no place`);
   return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(placement.staging, (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(placement.at, folder));
  }
  function stagingInside(folder) {
   return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, ".fast-cargo-restoring");
  }
  async function kindAt(path, files) {
   const real = await files.realPath(path).catch(() => {});
   return real === void 0 ? await files.facts(path) === void 0 ? "nothing" : "other" : (await files.facts(real))?.kind === "directory" ? "folder" : "other";
  }
  async function obstacleAt(folder, kind, files) {
   return kind === "other" ? `${folder} is no folder, and no link to one` : kind !== "nothing" && await (0, 
   _cargo_warm_target_js__WEBPACK_IMPORTED_MODULE_2__.C)(folder, files) ? `${folder} holds a build already (left by an earlier job on this runner, or made or restored by a step before this one: put fast-cargo before that step, or remove it)` : void 0;
  }
  async function hasWorkspace({roots}, files) {
   if (roots === void 0) return !0;
   for (const root of roots) if (await kindAt((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, "Cargo.toml"), files) === "other") return !0;
   return !1;
  }
  async function placementOf({folder, top = folder, kind, cargoHome}, files) {
   if (kind === "folder") return {
    at: folder,
    staging: stagingInside(folder),
    isThere: !0
   };
   if ((0, _cargo_paths_js__WEBPACK_IMPORTED_MODULE_1__.Yw)(folder, cargoHome)) return besides(folder);
   for (let at = folder; (0, _cargo_paths_js__WEBPACK_IMPORTED_MODULE_1__.Yw)(at, top); at = (0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at)) {
    if (await kindAt(at, files) !== "nothing") return;
    if (await kindAt((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at), files) === "folder") return besides(at);
   }
  }
  function besides(at) {
   const staging = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at), `.fast-cargo-restoring-${(0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(at)}`);
   return {
    at,
    staging,
    isThere: !1
   };
  }
 }),
 64260: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Cr: () => neverTheSame,
   Qp: () => mergeNotes,
   dW: () => withNote,
   gL: () => explainMiss,
   gv: () => encodeNotes,
   mO: () => decodeNotes
  });
  var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934), _json_parse_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65175), _key_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40929);
  const NOTES_SCHEMA = 1, MOST_NOTES = 10, Note = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   runId: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
   runAttempt: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
   parts: valibot__WEBPACK_IMPORTED_MODULE_1__.g1P(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   restored: valibot__WEBPACK_IMPORTED_MODULE_1__.zMY(),
   saves: valibot__WEBPACK_IMPORTED_MODULE_1__.zMY(),
   uses: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.zMY())
  }), NotesFile = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   schema: valibot__WEBPACK_IMPORTED_MODULE_1__.euz(NOTES_SCHEMA),
   runs: valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(Note)
  });
  function withNote(notes, note) {
   return [ ...notes.filter(other => !isSameRun(other, note)), note ].slice(-MOST_NOTES);
  }
  function mergeNotes(known, newest) {
   const missing = known.filter(note => !newest.some(other => isSameRun(other, note)));
   return [ ...missing, ...newest ].slice(-MOST_NOTES);
  }
  function isSameRun(one, other) {
   return one.runId === other.runId && one.runAttempt === other.runAttempt;
  }
  function encodeNotes(runs) {
   return JSON.stringify({
    schema: NOTES_SCHEMA,
    runs
   });
  }
  function decodeNotes(text) {
   return (0, _json_parse_json_js__WEBPACK_IMPORTED_MODULE_2__.q)(NotesFile, text)?.runs ?? [];
  }
  const MOST_NAMED = 6;
  function explainMiss(now, notes) {
   const last = notes.findLast(({saves}) => saves);
   if (last === void 0) return;
   const differing = (0, _key_parts_js__WEBPACK_IMPORTED_MODULE_0__.tX)(now, last.parts), its = `the snapshot that this job saved last (run ${last.runId})`;
   if (differing.length === 0) return `Not found: ${its}, although no part of its key has changed. Its upload failed, or it was removed since: GitHub removes entries that were not read for 7 days, and the oldest beyond the repository's limit.`;
   const left = differing.length - MOST_NAMED, named = [ ...differing.slice(0, MOST_NAMED), ...left > 0 ? [ `${left} more` ] : [] ];
   return `This run cannot use ${its}, because these differ: ${named.join("; ")}.`;
  }
  const RUNS_TO_TELL = 3;
  function neverTheSame(now, notes) {
   const valuesOf = name => notes.map(({parts}) => parts[name]), path = _key_parts_js__WEBPACK_IMPORTED_MODULE_0__.fm.find(name => notes.length > 0 && !valuesOf(name).includes(now[name]));
   if (path !== void 0) {
    const was = valuesOf(path).at(-1) ?? "not known";
    return `the ${path} (${now[path] ?? "none"}; ${was} in the run before) is new in this run, and a snapshot fits one path only. On a runner that gives each job a folder of its own, no run can ever use one`;
   }
   const name = Object.keys(now).find(part => /^(variable|setting|input) /.test(part) && isNewEachTime(now[part], valuesOf(part)));
   return name === void 0 ? void 0 : `${name} has had another value in each of the last ${1 + RUNS_TO_TELL} runs, and it is part of a snapshot's key`;
  }
  function isNewEachTime(value, earlier) {
   const last = [ value, ...earlier.slice(-RUNS_TO_TELL) ];
   return last.length === 1 + RUNS_TO_TELL && new Set(last).size === last.length;
  }
 }),
 98922: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   i: () => packParts
  });
  var external_node_path_ = __webpack_require__(76760), target_layout = __webpack_require__(83369), archive = __webpack_require__(20471), survey_target = __webpack_require__(38032);
  const FILE_BYTES = 5e4;
  function divide(entries, parts) {
   const lists = Array.from({
    length: parts
   }, () => ({
    bytes: 0,
    entries: []
   })), groups = groupsOf(entries).map(group => ({
    group,
    bytes: sizeOf(group)
   }));
   for (const {group, bytes} of groups.sort((one, other) => other.bytes - one.bytes)) {
    const least = lists.reduce((best, list) => list.bytes < best.bytes ? list : best);
    least.entries.push(...group);
    least.bytes += bytes;
   }
   return lists.map(list => list.entries).filter(list => list.length > 0);
  }
  function groupsOf(entries) {
   const names = new Map, sorted = entries.toSorted((one, other) => one.path < other.path ? -1 : 1), groups = Map.groupBy(sorted, ({path, kind, identity}) => {
    const name = names.get(identity) ?? leftBy(path, kind);
    names.set(identity, name);
    return name;
   });
   return [ ...groups.values() ];
  }
  function leftBy(path, kind) {
   const incremental = (0, target_layout._D)(path);
   if (incremental !== void 0) return incremental.crate;
   const output = kind !== "directory" && (0, target_layout.w_)(path) ? (0, target_layout.Vf)((0, 
   survey_target.Fl)(path)) : void 0;
   return output !== void 0 ? output.crate : path.split("/").slice(0, 4).join("/");
  }
  function sizeOf(group) {
   const files = new Map(group.map(({identity, sizeBytes}) => [ identity, sizeBytes ]));
   return [ ...files.values() ].reduce((sum, bytes) => sum + bytes + FILE_BYTES, 0);
  }
  const DIVISION = {
   usual: {
    partBytes: 5e7,
    mostParts: 3
   },
   alike: {
    partBytes: 1e8,
    mostParts: 4
   }
  };
  async function packParts(request, ports) {
   const isNotes = ({path}) => isRustcNotes(path), notes = request.entries.filter(isNotes), others = request.entries.filter(entry => !isNotes(entry)), [main, apart] = await Promise.all([ packDivided({
    ...request,
    entries: others
   }, "usual", ports), packDivided({
    ...request,
    name: `${request.name}-notes`,
    entries: notes
   }, "alike", ports) ]);
   return [ ...main, ...apart ];
  }
  function isRustcNotes(path) {
   return (0, target_layout._D)(path) !== void 0 && [ "dep-graph.bin", "query-cache.bin" ].includes((0, 
   survey_target.Fl)(path));
  }
  async function packDivided({name, base, entries, folder, compression}, content, ports) {
   const {partBytes, mostParts} = DIVISION[content], bytes = entries.reduce((sum, {sizeBytes}) => sum + sizeBytes + FILE_BYTES, 0), count = Math.min(mostParts, Math.max(1, Math.ceil(bytes / partBytes))), parts = [];
   for (const [index, list] of divide(entries, count).entries()) {
    const file = `${name}-${index}.tar.${compression}`, to = (0, external_node_path_.join)(folder, file);
    await (0, archive.Po)({
     base,
     entries: list,
     to,
     compression,
     content
    }, ports);
    const sizeBytes = (await ports.files.facts(to))?.sizeBytes ?? 0, sessions = [ ...new Set(list.map(({path}) => (0, 
    target_layout._D)(path)?.folder ?? "")) ];
    parts.push(content === "alike" ? {
     file,
     sizeBytes,
     sessions
    } : {
     file,
     sizeBytes
    });
   }
   return parts;
  }
 }),
 49178: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   x: () => registryFiles
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  async function registryFiles(cargoHome, packages, files) {
   const isWanted = wantedPaths(packages), found = await Promise.all([ "registry", "git" ].map(async top => {
    const entries = await files.tree((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cargoHome, top), path => !isWanted(`${top}/${path}`));
    return entries.map(entry => ({
     ...entry,
     path: `${top}/${entry.path}`
    }));
   })), unpacked = new Set(found.flat().flatMap(({path}) => packageOf(path, "src") ?? [])), kept = found.flat().filter(({kind, path}) => (kind === "file" || kind === "symlink") && !FETCHED.test(path));
   return kept.filter(({path}) => {
    const packed = packageOf(path, "cache");
    return packed === void 0 || unpacked.has(packed);
   });
  }
  const FETCHED = /^git\/(db\/[^/]+|.*\/\.git(\/modules\/.+)?)\/FETCH_HEAD$/;
  function packageOf(path, kind) {
   const [top, found, registry, name] = path.split("/");
   if (top === "registry" && found === kind && name !== void 0) return `${registry}/${name.replace(/\.crate$/, "")}`;
  }
  function wantedPaths(packages) {
   const locked = packages.filter(({source}) => source !== void 0), names = new Set(locked.map(({name}) => name.toLowerCase())), versions = new Set(locked.map(({name, version}) => `${name}-${version}`)), revisions = locked.flatMap(({source}) => gitRevision(source ?? "") ?? []), repositories = new Set(revisions.map(([repository]) => repository)), checkouts = new Set(revisions.map(([repository, revision]) => `${repository} ${revision}`));
   return path => {
    const [top, kind = "", source = "", name = "", inside] = path.split("/");
    if (kind === "" || source === "") return !0;
    if (top === "registry" && kind === "index") return isIndexEntry(path, names);
    if (top === "registry" && kind !== "cache" && (kind !== "src" || inside !== void 0)) return !1;
    if (top === "registry") return name === "" || versions.has(name.replace(/\.crate$/, ""));
    const repository = source.replace(/-[0-9a-f]{16}$/, "");
    return kind === "db" ? repositories.has(repository) : kind === "checkouts" && (name === "" || checkouts.has(`${repository} ${name}`));
   };
  }
  function gitRevision(source) {
   const [address = "", revision = ""] = source.split("#");
   if (!address.startsWith("git+") || !/^[0-9a-f]{7}/.test(revision)) return;
   const [path = ""] = address.slice(4).split("?"), name = path.split("/").findLast(part => part !== "") ?? "";
   return [ [ name.replace(/\.git$/, ""), revision.slice(0, 7) ] ];
  }
  function isIndexEntry(path, names) {
   const parts = path.split("/");
   return parts.length <= 3 || (parts[3] === ".cache" ? parts.length < 6 || parts.length === 6 || names.has(parts.at(-1) ?? "") : parts.length === 4 && parts[3] === "config.json");
  }
 }),
 75731: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   i: () => accessTimesWork
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), _survey_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38032);
  async function accessTimesWork(folder, files) {
   const probe = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, ".fast-cargo-access-time");
   try {
    await files.writeText(probe, "probe");
    await files.setAccessed(probe, Number(_survey_target_js__WEBPACK_IMPORTED_MODULE_1__.Ux / 1000000n));
    const setNs = (await files.facts(probe))?.accessedNs;
    if (setNs === void 0 || setNs > _survey_target_js__WEBPACK_IMPORTED_MODULE_1__.Ux) return !1;
    await files.readText(probe);
    return ((await files.facts(probe))?.accessedNs ?? 0n) > _survey_target_js__WEBPACK_IMPORTED_MODULE_1__.Ux;
   } finally {
    await files.remove(probe);
   }
  }
 }),
 35968: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g: () => findWorkspaces,
   r: () => askOfWorkspaces
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), smol_toml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3292), valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934), _json_parse_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65175), _timing_target_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94187), _lock_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12673);
  const Metadata = valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
   packages: valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
    name: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
    manifest_path: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
    dependencies: valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
     path: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP())
    }))
   })),
   target_directory: _timing_target_folder_js__WEBPACK_IMPORTED_MODULE_2__.K0,
   build_directory: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(_timing_target_folder_js__WEBPACK_IMPORTED_MODULE_2__.K0),
   workspace_root: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()
  });
  async function findWorkspaces(built, ports) {
   return (await askOfWorkspaces(built, ports)).workspaces;
  }
  async function askOfWorkspaces(built, ports) {
   const found = new Map, unknown = [];
   let lacksPackages = !1;
   const ask = (0, _timing_target_folder_js__WEBPACK_IMPORTED_MODULE_2__.GL)(ports.commands), askOfPackage = async (command, query) => {
    const answer = await ask(command, query);
    (0, _json_parse_json_js__WEBPACK_IMPORTED_MODULE_5__.q)(Metadata, answer) === void 0 && (lacksPackages = !0);
    return answer;
   };
   for (const command of built) {
    const query = (0, _timing_target_folder_js__WEBPACK_IMPORTED_MODULE_2__.iU)(command, [ "--no-deps" ]), key = JSON.stringify([ command.cwd, command.targetDirVariable, query ]), known = found.get(key), metadata = known?.metadata ?? (0, 
    _json_parse_json_js__WEBPACK_IMPORTED_MODULE_5__.q)(Metadata, await ask(command, query));
    if (metadata === void 0) {
     unknown.push(command);
     continue;
    }
    const folders = known?.folders ?? new Set, {build_directory: buildFolder, target_directory: targetFolder} = metadata;
    folders.add((0, _timing_target_folder_js__WEBPACK_IMPORTED_MODULE_2__.lr)(command) ?? targetFolder);
    buildFolder !== void 0 && buildFolder !== targetFolder && folders.add(buildFolder);
    found.set(key, {
     metadata,
     command,
     folders
    });
   }
   const workspaces = await Promise.all([ ...found.values() ].map(async ({metadata, command, folders}) => ({
    ...await describe(metadata, command, {
     ask: askOfPackage,
     files: ports.files
    }),
    targetFolders: [ ...folders ],
    ownFolder: metadata.target_directory
   })));
   return {
    workspaces,
    unknown,
    lacksPackages
   };
  }
  async function describe(metadata, command, ports) {
   const root = metadata.workspace_root, locked = (0, _lock_file_js__WEBPACK_IMPORTED_MODULE_3__.PG)(await ports.files.readText((0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, "Cargo.lock"))), patched = await patchedFolders(root, ports.files), packages = await localPackages(metadata, patched, command, ports.ask), known = new Set(packages.map(({name}) => name)), lost = locked.filter(({name, source}) => source === void 0 && !known.has(name)).map(({name}) => name);
   return {
    root,
    locked,
    packages,
    lost
   };
  }
  async function localPackages(metadata, patched, {cwd, targetDirVariable}, ask) {
   const folders = new Map, left = [ ...patched ], enter = ({packages}) => {
    for (const {name, manifest_path: manifest, dependencies} of packages) if (!folders.has((0, 
    node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(manifest))) {
     folders.set((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(manifest), name);
     left.push(...dependencies.flatMap(({path}) => path ?? []));
    }
   };
   enter(metadata);
   const asked = new Set;
   for (let next = left.pop(); next !== void 0; next = left.pop()) {
    if (folders.has(next) || asked.has(next)) continue;
    asked.add(next);
    const query = [ "metadata", "--no-deps", "--format-version", "1", "--offline" ], manifest = [ "--manifest-path", (0, 
    node_path__WEBPACK_IMPORTED_MODULE_0__.join)(next, "Cargo.toml") ], command = {
     cwd,
     targetDirVariable
    }, outside = (0, _json_parse_json_js__WEBPACK_IMPORTED_MODULE_5__.q)(Metadata, await ask(command, [ ...query, ...manifest ]));
    outside !== void 0 && enter(outside);
   }
   return [ ...folders ].map(([folder, name]) => ({
    name,
    folder
   }));
  }
  const Patches = valibot__WEBPACK_IMPORTED_MODULE_4__.g1P(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__.g1P(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__.L5J()));
  async function patchedFolders(root, files) {
   try {
    const manifest = (0, smol_toml__WEBPACK_IMPORTED_MODULE_1__.qg)(await files.readText((0, 
    node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, "Cargo.toml")) ?? ""), tables = [ ...Object.values(valibot__WEBPACK_IMPORTED_MODULE_4__.qgA(Patches, manifest.patch ?? {})), manifest.replace ?? {} ];
    return tables.flatMap(table => Object.values(table)).flatMap(entry => {
     const parsed = valibot__WEBPACK_IMPORTED_MODULE_4__.xLC(valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
      path: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()
     }), entry);
     return parsed.success ? [ (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, parsed.output.path) ] : [];
    });
   } catch {
    return [];
   }
  }
 }),
 81502: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Y: () => lateInputs,
   Z: () => cargosNotes
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), _access_times_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75731), _survey_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38032);
  const LIMIT_MS = 2e4;
  function cargosNotes(targetFolder) {
   return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(targetFolder, ".rustc_info.json");
  }
  async function lateInputs({list, program, restoredNs, newestNs}, ports) {
   const args = [ "late-inputs", list, restoredNs, newestNs ], {exitCode, stdout, stderr} = await ports.commands.run(program, args, {
    timeoutMs: LIMIT_MS
   });
   if (exitCode !== 0) throw new Error(stderr.trim());
   const fields = stdout.split("\0"), late = fields.flatMap((path, place) => place % 2 == 0 ? [] : [ {
    path,
    changedNs: BigInt(fields[place - 1] ?? "")
   } ]);
   if (late.length === 0) return [];
   const ended = await endsOfCargo(list, ports.files);
   return late.filter(({changedNs}) => ended?.some(endNs => changedNs < endNs) !== !1).map(({path}) => path);
  }
  async function endsOfCargo(list, files) {
   const entries = (await files.readText(list) ?? "").split("\0"), notes = entries.flatMap(entry => entry.startsWith("<") ? [ entry.slice(1) ] : []), facts = await Promise.all(notes.map(path => files.facts(path))), present = facts.filter(each => each !== void 0), folder = (0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(notes[facts.findIndex(each => each !== void 0)] ?? "");
   if (present.length !== 0 && !present.some(({accessedNs}) => accessedNs !== _survey_target_js__WEBPACK_IMPORTED_MODULE_2__.Ux)) return await (0, 
   _access_times_js__WEBPACK_IMPORTED_MODULE_1__.i)(folder, files) ? present.map(({changedNs}) => changedNs) : void 0;
  }
 }),
 60638: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   BZ: () => isMadeLock,
   I3: () => leftOutOfListings,
   wH: () => madeLocks
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  function madeLocks(root, tracked) {
   return [ ...tracked ].filter(path => /(^|\/)Cargo\.toml$/.test(path)).map(lockBeside).filter(path => !tracked.has(path)).map(path => (0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path));
  }
  function isMadeLock(path, tracked) {
   return /(^|\/)Cargo\.lock$/.test(path) && !tracked.has(path) && tracked.has(manifestBeside(path));
  }
  function lockBeside(manifest) {
   return manifest.replace(/toml$/, "lock");
  }
  function manifestBeside(lock) {
   return lock.replace(/lock$/, "toml");
  }
  function leftOutOfListings(root, targetFolders, tracked) {
   return new Set([ (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, ".git"), ...targetFolders, ...madeLocks(root, tracked) ]);
  }
 }),
 79416: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A9: () => normalized,
   B3: () => isCargosPlace,
   Sm: () => isInCache,
   sT: () => interestIn,
   zS: () => isCoverage
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), _cargo_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41175), _cargo_target_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83369);
  const SYSTEM = /^\/(usr|lib|lib32|lib64|bin|sbin|etc)\//, TOOLCHAIN = /\/lib\/rustlib\/|(^|\/)\.?rustup\/(toolchains\/|settings\.toml$|update-hashes)/, PSEUDO = /^\/(proc|sys|dev)(\/|$)/, GIT_SETTINGS = /(^|\/)\.git\/(modules\/.+\/)?(config(\.worktree)?|hooks|info|description|branches|commondir|gitdir|objects|refs)(\/info(\/.*)?)?$|\/\.git\/(modules\/.+\/)?(hooks|info)\/|\/\.gitconfig$|\/\.config\/git\/|^\/etc\/gitconfig$/, TOOL_CACHES = /\/(node_modules\/\.cache|\.npm|\.ccache|__pycache__|\.terminfo)(\/|$)|\/xdg-data-dirs$/, USER_CACHE = /\/\.cache(\/|$)/;
  function isCoverage(path) {
   return path.endsWith(".profraw");
  }
  function normalized(path) {
   return path.includes("/.") || path.includes("//") ? (0, node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)(path) : path;
  }
  function interestIn(path, scope, isOwn = !1) {
   const {root, targetFolders, cargoHome, own, temporary} = scope;
   if (!isOwn && isCoverage(path)) return "none";
   if (PSEUDO.test(path) || TOOLCHAIN.test(path) || isInCache(path, scope)) return "none";
   if ([ "registry", "git" ].some(name => (0, _cargo_paths_js__WEBPACK_IMPORTED_MODULE_1__.Yw)(path, (0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cargoHome, name)))) return "none";
   if (own.some(folder => (0, _cargo_paths_js__WEBPACK_IMPORTED_MODULE_1__.Yw)(path, folder))) return "none";
   const [target] = targetFolders.filter(folder => (0, _cargo_paths_js__WEBPACK_IMPORTED_MODULE_1__.Yw)(path, folder)).sort((one, other) => other.length - one.length);
   return target !== void 0 ? interestInTarget((0, _cargo_paths_js__WEBPACK_IMPORTED_MODULE_1__.Br)(path, target), isOwn) : GIT_SETTINGS.test(path) ? "none" : (0, 
   _cargo_paths_js__WEBPACK_IMPORTED_MODULE_1__.Yw)(path, (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, ".git")) && path !== (0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, ".git") ? "git" : (0, _cargo_paths_js__WEBPACK_IMPORTED_MODULE_1__.Yw)(path, root) ? "checkout" : temporary.some(folder => (0, 
   _cargo_paths_js__WEBPACK_IMPORTED_MODULE_1__.Yw)(path, folder)) ? "temporary" : SYSTEM.test(path) ? "system" : "elsewhere";
  }
  function isInCache(path, {root}) {
   return TOOL_CACHES.test(path) || USER_CACHE.test(path) && !(0, _cargo_paths_js__WEBPACK_IMPORTED_MODULE_1__.Yw)(path, root);
  }
  function interestInTarget(path, isOwn) {
   return isNamedByCargo(path) || !isOwn && OF_PROFILE.test(path) ? "cargo's" : "target";
  }
  function isCargosPlace(path) {
   return isNamedByCargo(path) || OF_PROFILE.test(path) || (0, _cargo_target_layout_js__WEBPACK_IMPORTED_MODULE_2__.ax)(path) !== void 0 || (0, 
   _cargo_target_layout_js__WEBPACK_IMPORTED_MODULE_2__._D)(path) !== void 0 || (0, 
   _cargo_target_layout_js__WEBPACK_IMPORTED_MODULE_2__.w_)(path);
  }
  function isNamedByCargo(path) {
   return path === "" || /(^|\/)(deps|incremental|\.fingerprint)(\/|$)/.test(path) || IN_LAYOUT.test(path) || OF_UNIT.test(path) || IN_NESTED.test(path) || /(^|\/)(\.cargo-[\w-]*lock|\.rustc_info\.json|CACHEDIR\.TAG)$/i.test(path) || (0, 
   _cargo_target_layout_js__WEBPACK_IMPORTED_MODULE_2__.aV)(path) !== void 0;
  }
  const OF_PROFILE = /^[^/.]+$/, IN_LAYOUT = /^([^/]*-[^/]*\/)?(tmp|doc|[^/]+\/(build|examples))(\/|$)/, OF_UNIT = /(^|\/)(build|examples)\/[^/]+-[0-9a-f]{16}([./]|$)/, IN_NESTED = /(^|\/)target\/(.*\/)?(tmp|doc|build|examples)(\/|$)/;
 }),
 53770: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $Y: () => git,
   EN: () => submoduleHeads,
   W1: () => findRepository
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598), node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760), _cargo_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41175);
  const GIT_LIMIT_MS = 6e4, WHERE = [ "--show-toplevel", "HEAD", "--git-dir", "--git-common-dir" ];
  async function findRepository(cwd, {commands, files}) {
   const about = await git(cwd, [ "rev-parse", ...WHERE ], commands), [root = "", commit = "", ...folders] = about?.trim().split("\n") ?? [];
   if (root === "" || commit === "") return;
   const gitFolders = [ ...new Set(folders.map(folder => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, folder))) ], refs = await refsOf(root, gitFolders, {
    commands,
    files
   }), listed = await git(root, [ "ls-files", "-z", "--recurse-submodules" ], commands), tracked = listed ?? await git(root, [ "ls-files", "-z" ], commands), others = await git(root, [ "ls-files", "-z", "-o", "--exclude-standard" ], commands);
   return {
    root: (0, _cargo_paths_js__WEBPACK_IMPORTED_MODULE_2__.uQ)(root),
    commit,
    refs,
    gitFolders,
    tracked: pathsIn(tracked),
    untracked: pathsIn(others)
   };
  }
  async function refsOf(root, gitFolders, {commands, files}) {
   const about = [ "rev-parse", "--symbolic-full-name", "HEAD", "--is-shallow-repository" ], stands = await git(root, about, commands), tags = await git(root, [ "for-each-ref", "refs/tags" ], commands), digest = (0, 
   node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(tags ?? "");
   for (const folder of gitFolders) {
    const ends = await files.readText((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "shallow"));
    digest.update(ends?.split("\n").sort().join("\n") ?? "");
    for (const head of await submoduleHeads(folder, files)) digest.update(`${head} ${await files.readText((0, 
    node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, head))}`);
   }
   return [ ...stands?.trim().split("\n") ?? [], digest.digest("hex").slice(0, 16) ].join(" ");
  }
  const BESIDE_HEAD = /(^|\/)(objects|refs|logs|hooks|info|lfs)$/;
  async function submoduleHeads(gitFolder, files) {
   const entries = await files.tree((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitFolder, "modules"), path => BESIDE_HEAD.test(path)), paths = entries.map(({path}) => path).filter(path => /(^|\/)HEAD$/.test(path));
   return paths.sort().map(path => `modules/${path}`);
  }
  function pathsIn(listed) {
   return listed?.split("\0").filter(path => path !== "") ?? [];
  }
  async function git(cwd, args, commands) {
   const safe = [ "-c", "safe.directory=*", "-C", cwd, ...args ], {exitCode, stdout} = await commands.run("git", safe, {
    timeoutMs: GIT_LIMIT_MS
   });
   return exitCode === 0 ? stdout : void 0;
  }
 }),
 90099: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Sb: () => trackedIn,
   gN: () => parentOf,
   hQ: () => surveyWithout,
   zW: () => surveySources
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), _cargo_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41175), _made_locks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60638), _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53770);
  async function surveySources(request, ports) {
   const repository = await (0, _repository_js__WEBPACK_IMPORTED_MODULE_3__.W1)(request.cwd, ports), root = repository?.root ?? request.workspace, leaveOut = new Set([ ...request.leaveOut, (0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, ".git") ]), paths = repository?.tracked ?? await untrackedTree(root, leaveOut, ports), all = [ ...new Set([ ...foldersOf(paths), ...paths ]) ], absolute = all.map(path => (0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path)), unlisted = new Set([ ...leaveOut, ...(0, 
   _made_locks_js__WEBPACK_IMPORTED_MODULE_2__.wH)(root, new Set(paths)) ]), contents = await ports.files.contents(absolute, unlisted), facts = await Promise.all(absolute.map(path => ports.files.facts(path))), sources = all.flatMap((path, index) => {
    const modifiedNs = facts[index]?.modifiedNs, content = contents[index];
    return modifiedNs === void 0 ? [] : [ {
     path,
     modifiedNs,
     ...content === void 0 ? {} : {
      content
     }
    } ];
   }), changedNs = new Map(all.map((path, index) => [ path, facts[index]?.changedNs ?? 0n ])), {commit, refs = "", gitFolders = [], untracked = []} = repository ?? {};
   return {
    root: (0, _cargo_paths_js__WEBPACK_IMPORTED_MODULE_1__.uQ)(root),
    commit,
    refs,
    gitFolders,
    sources,
    changedNs,
    untracked
   };
  }
  function trackedIn({sources}) {
   return new Set(sources.map(({path}) => path));
  }
  async function surveyWithout(folders, survey, files) {
   const {root} = survey, inside = folders.map(folder => (0, _cargo_paths_js__WEBPACK_IMPORTED_MODULE_1__.Br)(folder, root)).filter(path => path !== "");
   if (inside.length === 0) return survey;
   const kept = survey.sources.filter(({path}) => !inside.some(each => path === each || path.startsWith(`${each}/`))), parents = [ ...new Set(inside.map(parentOf)) ], leaveOut = [ ...folders, ...(0, 
   _made_locks_js__WEBPACK_IMPORTED_MODULE_2__.wH)(root, trackedIn(survey)), (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, ".git") ], listings = await files.contents(parents.map(path => (0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path)), new Set(leaveOut)), sources = kept.map(source => {
    const content = listings[parents.indexOf(source.path)];
    return content === void 0 ? source : {
     ...source,
     content
    };
   });
   return {
    ...survey,
    sources
   };
  }
  async function untrackedTree(root, leaveOut, {files}) {
   const entries = await files.tree(root, path => leaveOut.has((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path)));
   return entries.filter(({kind}) => kind !== "directory").map(({path}) => path);
  }
  function foldersOf(paths) {
   const folders = new Set([ "" ]);
   for (const path of paths) {
    let folder = parentOf(path);
    while (folder !== "" && !folders.has(folder)) {
     folders.add(folder);
     folder = parentOf(folder);
    }
   }
   return folders;
  }
  function parentOf(path) {
   return path.slice(0, Math.max(0, path.lastIndexOf("/")));
  }
 }),
 38032: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Fl: () => baseName,
   Ux: () => UNREAD_NS,
   gC: () => surveyTarget,
   m_: () => unitsAmong,
   oD: () => crateOfMark,
   tG: () => isExample
  });
  var _cargo_target_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83369);
  const UNREAD_NS = 1000000000n;
  async function surveyTarget({folder, inner}, files) {
   const entries = await files.tree(folder, path => isForeign(path) || inner.includes(path));
   return {
    folder,
    entries,
    units: unitsAmong(entries)
   };
  }
  function unitsAmong(entries) {
   const byFolder = new Map;
   for (const entry of entries) {
    const parent = (0, _cargo_target_layout_js__WEBPACK_IMPORTED_MODULE_0__.ax)(entry.path);
    parent !== void 0 && entry.kind === "file" && byFolder.set(parent, [ ...byFolder.get(parent) ?? [], entry ]);
   }
   return [ ...byFolder ].flatMap(([parent, members]) => unitsOf(parent, members));
  }
  const NO_MARK = /^(dep-|output-|invoked\.timestamp$|stderr$)|\.json$/;
  function isForeign(path) {
   return /^(package|tmp\/.*|criterion|cargo-timings|nextest|\.fast-cargo-.*|debug\/incremental\/.*\/[^/]*-working)$/.test(path) || path.endsWith(HELD);
  }
  const HELD = ".fast-cargo-held";
  function unitsOf(folder, members) {
   const place = (0, _cargo_target_layout_js__WEBPACK_IMPORTED_MODULE_0__.JN)(folder);
   if (place === void 0) return [];
   const find = name => members.find(({path}) => baseName(path) === name), marks = members.filter(({path}) => !NO_MARK.test(baseName(path)));
   return marks.map(entry => {
    const mark = baseName(entry.path), isAlone = marks.length === 1, own = isAlone ? members : [ entry, find(`${mark}.json`), find(`dep-${mark}`) ], started = find(isAlone ? "invoked.timestamp" : `dep-${mark}`);
    return {
     ...place,
     folder,
     mark,
     isFinished: entry.sizeBytes > 0,
     isUsed: own.some(each => each !== void 0 && each.accessedNs > UNREAD_NS),
     startedNs: (started ?? entry).modifiedNs,
     endedNs: entry.modifiedNs
    };
   });
  }
  function baseName(path) {
   return path.slice(path.lastIndexOf("/") + 1);
  }
  function crateOfMark(mark) {
   return mark.replace(/^(test-)?(integration-test|build-script|[a-z]+)-/, "").replaceAll("-", "_");
  }
  function isExample({mark}) {
   return mark.startsWith("example-");
  }
 }),
 87387: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   f: () => isKeeper,
   j: () => targetFolders
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), _cargo_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41175), _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53770);
  async function targetFolders(workspaces, request, ports) {
   const found = new Map, placeless = [];
   for (const folder of new Set(workspaces.flatMap(workspace => workspace.targetFolders))) {
    const real = await ports.files.realPath(folder);
    if (real === void 0 || found.has(real)) continue;
    const users = workspaces.filter(workspace => workspace.targetFolders.includes(folder)), target = {
     folder,
     real,
     roots: users.map(({root}) => root),
     top: topOf(folder, users)
    }, why = await whyPlaceless(target, request, ports);
    why === void 0 ? found.set(real, target) : placeless.push(`${folder}, because ${why}`);
   }
   const reals = [ ...found.keys() ], folders = [ ...found.values() ].map(target => {
    const {real} = target, inside = reals.filter(other => other !== real && (0, _cargo_paths_js__WEBPACK_IMPORTED_MODULE_1__.Yw)(other, real));
    return {
     ...target,
     inner: inside.map(other => (0, _cargo_paths_js__WEBPACK_IMPORTED_MODULE_1__.Br)(other, real))
    };
   });
   return {
    folders,
    placeless
   };
  }
  function topOf(folder, users) {
   const around = users.map(({ownFolder}) => ownFolder).filter(own => (0, _cargo_paths_js__WEBPACK_IMPORTED_MODULE_1__.Yw)(folder, own));
   return around.toSorted((one, other) => one.length - other.length)[0] ?? folder;
  }
  async function whyPlaceless(target, request, ports) {
   const later = await whatCameLater(target, request, ports);
   if (later !== void 0) return `${later} came in the course of this job`;
   const tracked = await (0, _repository_js__WEBPACK_IMPORTED_MODULE_2__.$Y)(request.cwd, [ "ls-files", "-z", "--", target.folder ], ports.commands), names = tracked?.split("\0").filter(name => name !== "") ?? [];
   return names.some(name => !isKeeper(name)) ? "git tracks files in it" : void 0;
  }
  function isKeeper(path) {
   return /(^|\/)\.git(ignore|keep)$/.test(path);
  }
  async function whatCameLater({folder, roots, top}, request, ports) {
   const isLink = (await ports.files.facts(folder))?.kind === "symlink";
   if (isLink && await cameLater(folder, request, ports)) return "the link there";
   const manifests = roots.map(root => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, "Cargo.toml")), came = await Promise.all(manifests.map(path => cameLater(path, request, ports)));
   return came.includes(!1) ? (0, _cargo_paths_js__WEBPACK_IMPORTED_MODULE_1__.Yw)(folder, request.cargoHome) ? void 0 : await cameLater((0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(top), request, ports) ? (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(top) : void 0 : manifests[0];
  }
  async function cameLater(path, {cwd, startedMs}, {files, commands}) {
   const bornNs = (await files.facts(path))?.bornNs ?? 0n;
   if (bornNs < BigInt(Math.floor(startedMs)) * 1000000n) return !1;
   const tracked = [ "ls-files", "--error-unmatch", "--", path ];
   return await (0, _repository_js__WEBPACK_IMPORTED_MODULE_2__.$Y)(cwd, tracked, commands) === void 0;
  }
 }),
 92792: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => untrackedDigest
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598), node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760), _cargo_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41175), _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53770);
  const MOST_FILES = 2e4, MOST_BYTES = 5e8;
  async function untrackedDigest({root, targetFolders}, {files, commands}) {
   const inside = targetFolders.filter(folder => (0, _cargo_paths_js__WEBPACK_IMPORTED_MODULE_2__.Yw)(folder, root) && folder !== root), without = inside.map(folder => `:(exclude,literal)${(0, 
   _cargo_paths_js__WEBPACK_IMPORTED_MODULE_2__.Br)(folder, root)}`), listed = await (0, 
   _repository_js__WEBPACK_IMPORTED_MODULE_3__.$Y)(root, [ "ls-files", "-z", "-o", "--", ".", ...without ], commands);
   if (listed === void 0) return;
   const paths = [];
   for (const path of listed.split("\0").filter(each => each !== "")) {
    path.endsWith("/") ? paths.push(...await filesBelow(path, {
     root,
     targetFolders
    }, files)) : paths.push(path);
    if (paths.length > MOST_FILES) return;
   }
   return digestOf(paths.sort(), root, files);
  }
  async function filesBelow(folder, {root, targetFolders}, files) {
   const isLeftOut = path => path === ".git" || targetFolders.includes((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder, path)), entries = await files.tree((0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), isLeftOut);
   return entries.flatMap(({path, kind}) => kind === "directory" ? [] : [ folder + path ]);
  }
  async function digestOf(paths, root, files) {
   const absolute = paths.map(path => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)), facts = await Promise.all(absolute.map(path => files.facts(path)));
   if (facts.reduce((sum, each) => sum + (each?.sizeBytes ?? 0), 0) > MOST_BYTES) return;
   const contents = await files.contents(absolute), lines = paths.map((path, place) => `${path}\0${contents[place] ?? ""}\0`);
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(lines.join("")).digest("hex");
  }
 }),
 94368: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   N9: () => systemName,
   QR: () => processorName,
   dE: () => ccVersion,
   kP: () => isForThisProcessor
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  async function ccVersion(commands) {
   const {exitCode, stdout} = await commands.run("cc", [ "--version" ], {
    timeoutMs: 5e3
   });
   if (exitCode === 0) return stdout.split("\n")[0] ?? "";
   const asked = [ "-latest", "-products", "*", "-property", "installationVersion" ], studio = await commands.run(VSWHERE, asked, {
    timeoutMs: 5e3
   }), version = studio.exitCode === 0 ? studio.stdout.trim() : "";
   return version === "" ? "" : `Visual Studio ${version}`;
  }
  const VSWHERE = "C:\\Program Files (x86)\\Microsoft Visual Studio\\Installer\\vswhere.exe";
  async function systemName({commands, files}) {
   const release = await files.readText("/etc/os-release");
   if (release === void 0) {
    const {exitCode, stdout} = await commands.run("sw_vers", [ "-productVersion" ], {
     timeoutMs: 5e3
    });
    return exitCode === 0 ? `macos ${stdout.trim()}` : `windows ${await windowsBuild(commands)}`;
   }
   const field = name => new RegExp(`^${name}="?([^"\n]*)`, "m").exec(release)?.[1] ?? "", libc = await commands.run("ldd", [ "--version" ], {
    timeoutMs: 5e3
   }), [version = ""] = `${libc.stdout}${libc.stderr}`.split("\n");
   return `${field("ID")} ${field("VERSION_ID")} ${version}`;
  }
  async function windowsBuild(commands) {
   const {stdout} = await commands.run("cmd.exe", [ "/d", "/c", "ver" ], {
    timeoutMs: 5e3
   });
   return /\d+\.\d+\.\d+/.exec(stdout)?.[0] ?? "";
  }
  function isForThisProcessor(flags) {
   return /(target-cpu|-m(arch|cpu))=native/.test(flags);
  }
  async function processorName(files) {
   const text = await files.readText("/proc/cpuinfo", 1e7) ?? "", field = name => new RegExp(`^${name}\\s*: (.*)$`, "m").exec(text)?.[1]?.trim() ?? "", features = (field("flags") || field("Features")).split(" ").sort().join(" ");
   if (features === "") return "";
   const digest = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(features).digest("hex").slice(0, 8);
   return `${field("model name")} (features ${digest})`.trim();
  }
 })
};
