export const id = 642;

export const ids = [ 642 ];

export const modules = {
 33706: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   l: () => cfgHolds
  });
  const TOKEN = /\s*("(?:[^"\\]|\\.)*"|[\w-]+|[(),=])/gy;
  function cfgHolds(key, cfg) {
   const [, expression] = /^cfg\((.*)\)$/s.exec(key.trim()) ?? [], tokens = expression === void 0 ? void 0 : tokensOf(expression), parsed = tokens === void 0 ? void 0 : parsePredicate(tokens, new Set(cfg));
   return parsed !== void 0 && parsed.rest.length === 0 && parsed.holds;
  }
  function tokensOf(expression) {
   const text = expression.trimEnd(), matches = [ ...text.matchAll(TOKEN) ], read = matches.reduce((length, [whole]) => length + whole.length, 0);
   return read === text.length ? matches.map(([, token = ""]) => token) : void 0;
  }
  function parsePredicate([name, next, ...rest], cfg) {
   if (name === void 0 || !/^[\w-]+$/.test(name)) return;
   if (next === "(") return parseGroup(name, rest, cfg);
   const [value, ...after] = rest;
   if (next === "=" && value !== void 0) return {
    holds: cfg.has(`${name}=${value}`),
    rest: after
   };
   const holds = name === "true" || name !== "false" && cfg.has(name);
   return {
    holds,
    rest: next === void 0 ? [] : [ next, ...rest ]
   };
  }
  function parseGroup(name, tokens, cfg) {
   const members = [];
   let rest = tokens;
   while (rest[0] !== ")") {
    const member = parsePredicate(rest, cfg);
    if (member === void 0) return;
    members.push(member.holds);
    rest = member.rest[0] === "," ? member.rest.slice(1) : member.rest;
    if (member.rest[0] !== "," && rest[0] !== ")") return;
   }
   const holds = combine(name, members);
   return holds === void 0 ? void 0 : {
    holds,
    rest: rest.slice(1)
   };
  }
  function combine(name, members) {
   return name === "all" ? members.every(Boolean) : name === "any" ? members.some(Boolean) : name === "not" && members.length === 1 ? !members[0] : void 0;
  }
 }),
 12642: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   MAIN: () => MAIN
  });
  var external_node_path_ = __webpack_require__(76760), place_config = __webpack_require__(33619), errors = __webpack_require__(84620), parse_store = __webpack_require__(40548), parse_input = __webpack_require__(53810), snapshot_store = __webpack_require__(59804);
  const LINKERS = [ "auto", "mold", "wild", "lld", "default" ], PROFILES = [ "ci", "runtime", "off" ], INCREMENTAL = [ "auto", "on", "off" ], CACHES = [ "auto", "snapshot", "sccache", "registry", "off" ], CACHE_WRITES = [ "auto", "always", "never" ], SOURCES = [ "path", "cache", "release", "pypi", "system", "cargo" ];
  function parseInputs(input) {
   refuseAudit(input);
   return {
    linker: (0, parse_input.HU)("linker", input, LINKERS),
    profile: (0, parse_input.SI)("profile", input, {
     valid: PROFILES,
     yes: "ci",
     no: "off"
    }),
    incremental: (0, parse_input.SI)("incremental", input, {
     valid: INCREMENTAL,
     yes: "on",
     no: "off"
    }),
    cargoConfig: input("cargo-config"),
    ...parseCacheInputs(input),
    installFrom: (0, parse_input.IJ)("install-from", input, SOURCES),
    toolMirror: parseMirror(input("tool-mirror")),
    moldVersion: (0, parse_input.ot)("mold-version", input),
    sccacheVersion: (0, parse_input.ot)("sccache-version", input),
    summary: (0, parse_input.Hf)("summary", input),
    comment: (0, parse_input.Hf)("comment", input),
    failAbove: (0, parse_input.A3)("fail-above", input),
    timings: (0, parse_input.yG)("timings", input),
    strict: (0, parse_input.yG)("strict", input),
    token: input("token"),
    cell: parseCell(input("job-context")),
    jobId: /^\d{1,20}$/.exec(input("job-id").trim())?.[0],
    workingDirectory: input("working-directory") || "."
   };
  }
  function refuseAudit(input) {
   for (const name of [ "audit", "audit-verify" ]) {
    const value = input(name).trim();
    if (!/^(|off|false|auto)$/i.test(value)) throw new errors.dz(`Input "${name}" is "${value}", and this action audits no more. Use the action fast-cargo/audit, as a step of its own: docs/audit.md has the workflow, and inputs "verify" and "deny".`);
   }
  }
  function parseCacheInputs(input) {
   const writes = {
    valid: CACHE_WRITES,
    yes: "always",
    no: "never"
   };
   return {
    cache: (0, parse_input.SI)("cache", input, {
     valid: CACHES,
     yes: "auto",
     no: "off"
    }),
    cacheStore: parseCacheStore(input),
    cacheWrite: (0, parse_input.SI)("cache-write", input, writes),
    cacheKey: parseCacheKey(input("cache-key")),
    cacheMaxBytes: (0, parse_input.DB)("cache-max-size", input),
    directories: parseDirectories("cache-directories", input),
    allowedVariables: parseVariables("cache-env-allow", input)
   };
  }
  function parseCacheStore(input) {
   const store = input("cache-store").trim(), isOfSnapshot = !(0, parse_store.a8)(store) && (0, 
   snapshot_store.Qh)(input);
   return (0, parse_store.Pv)(store, isOfSnapshot ? "" : input("cache-store-config"));
  }
  const MOST_DIRECTORIES = 50;
  function parseDirectories(name, input) {
   const lines = input(name).split("\n").map(line => line.trim()).filter(line => line !== "");
   if (lines.length > MOST_DIRECTORIES) throw new errors.dz(`Input "${name}" has ${lines.length} lines. Name at most ${MOST_DIRECTORIES} folders.`);
   const wrong = lines.find(line => /[*?[\]$!\0]|^~[^/]|^.{1000}/.test(line));
   if (wrong === void 0) return [ ...new Set(lines) ];
   throw new errors.dz(`Input "${name}" has "${wrong.slice(0, 100)}". Write one folder a line, without patterns and variables, such as "~/.cache/wasm-pack".`);
  }
  function parseCacheKey(value) {
   if (/^[\w.@+-]{0,100}$/.test(value)) return value;
   throw new errors.dz(`Input "cache-key" is "${value}". Use at most 100 letters, digits and . _ - + @ in it.`);
  }
  function parseVariables(name, input) {
   const words = input(name).split(/[\s,]+/).filter(word => word !== ""), wrong = words.find(word => !/^[\w*]+$/.test(word) || word === "*");
   if (wrong === void 0) return words;
   throw new errors.dz(`Input "${name}" has "${wrong}". Use names of variables, with * for a part of a name: DATABASE_URL MY_APP_*`);
  }
  function parseMirror(value) {
   if (value === "") return;
   if (/^https?:\/\/[^/]/.test(value) && URL.canParse(value)) return value.replace(/(?<!\/)\/+$/, "");
   const shown = value.replace(/^.*@/s, "***@");
   throw new errors.dz(`Input "tool-mirror" is "${shown}". Use an address such as https://mirror.example/github.`);
  }
  function parseCell(value) {
   try {
    return JSON.stringify(JSON.parse(value === "" ? "null" : value));
   } catch (cause) {
    const valid = "Leave it out, or give it toJSON(matrix).";
    throw new errors.dz(`Input "job-context" is "${value}", which is not JSON. ${valid}`, {
     cause
    });
   }
  }
  function aliasNames(configs) {
   const inFiles = configs.flatMap(({layers}) => layers.flatMap(({table}) => Object.keys(Object(table.alias)))), inVariables = configs.flatMap(({env}) => Object.keys(env).flatMap(name => /^CARGO_ALIAS_(.+)$/.exec(name)?.[1] ?? []));
   return new Set([ ...inFiles, ...inVariables.map(name => name.toLowerCase().replaceAll("_", "-")) ]);
  }
  var read_config = __webpack_require__(60425), read_manifest = __webpack_require__(63358);
  const GIT_LIMIT_MS = 2e4, DEEPEST = 4, MOST_PROJECTS = 20;
  async function findProjects(folder, ports) {
   const tracked = await trackedManifests(folder, ports), paths = tracked ?? await manifestsBelow(folder, ports), folders = topmost(paths.map(path => (0, 
   external_node_path_.dirname)(path))), likely = folders.filter(path => !isSample(path)), manifests = [];
   for (const path of (likely.length > 0 ? likely : folders).slice(0, MOST_PROJECTS)) {
    const manifest = await (0, read_manifest.M)((0, external_node_path_.join)(folder, path), ports.files), isKnown = manifests.some(known => known.path === manifest?.path);
    manifest === void 0 || isKnown || manifests.push(manifest);
   }
   return {
    manifests,
    isCheckout: tracked !== void 0
   };
  }
  async function trackedManifests(folder, {commands}) {
   const named = [ "--", "Cargo.toml", "*/Cargo.toml" ], list = async options => {
    const args = [ "-c", "safe.directory=*", "-C", folder, "ls-files", "-z", ...options, ...named ], {exitCode, stdout} = await commands.run("git", args, {
     timeoutMs: GIT_LIMIT_MS
    });
    return exitCode === 0 ? stdout : void 0;
   }, listed = await list([ "--recurse-submodules" ]) ?? await list([]);
   return listed?.split("\0").filter(path => path !== "");
  }
  async function manifestsBelow(folder, {files}) {
   const isForeign = path => /(^|\/)(\.[^/]*|node_modules|target)$/.test(path) || path.split("/").length > DEEPEST, entries = await files.tree(folder, isForeign);
   return entries.map(({path}) => path).filter(path => /(^|\/)Cargo\.toml$/.test(path));
  }
  function topmost(folders) {
   const sorted = folders.toSorted((one, other) => depthOf(one) - depthOf(other) || (one < other ? -1 : 1)), kept = [];
   for (const folder of sorted) kept.some(above => folder.startsWith(`${above}/`)) || kept.push(folder);
   return kept;
  }
  function depthOf(path) {
   return path.split("/").length;
  }
  function isSample(folder) {
   return folder.split("/").some(name => /^(\.[^/]*|fixtures?|test-?data|templates?|vendor|third[_-]party|node_modules)$/.test(name));
  }
  var checkout = __webpack_require__(20532);
  async function findPlace(workingDirectory, {workspace, sha}, ports) {
   const {files} = ports, wanted = (0, external_node_path_.join)(workspace, workingDirectory), isThere = await isFolder(wanted, files), cwd = isThere ? wanted : await beforeCheckout(wanted, workspace, files), manifest = await (0, 
   read_manifest.M)(cwd, files);
   if (manifest !== void 0) return {
    cwd,
    manifest
   };
   if ((await files.list(workspace)).length === 0) {
    const lacks = "there is no checkout yet: put this step after it";
    return {
     cwd,
     manifest: void 0,
     lacks
    };
   }
   const {manifests, isCheckout} = await findProjects(workspace, ports);
   if ((0, external_node_path_.relative)(workspace, cwd) !== "") return {
    cwd,
    manifest: void 0,
    lacks: lacksAt(workingDirectory, manifests, workspace)
   };
   const [first, ...others] = isCheckout ? manifests : await ofRunFirst(manifests, sha, ports);
   if (first === void 0) return {
    cwd,
    manifest: void 0,
    lacks: NONE
   };
   if (others.length > 0 && isCheckout) return together(cwd, first, others);
   const folder = (0, external_node_path_.dirname)(first.path);
   return {
    cwd: folder,
    manifest: first,
    note: noteOn(folder, others, workspace)
   };
  }
  async function ofRunFirst(manifests, sha, ports) {
   if (manifests.length < 2) return manifests;
   const git = await ports.commands.which("git"), checkouts = await Promise.all(manifests.map(({path}) => (0, 
   checkout.aG)((0, external_node_path_.dirname)(path), git, ports))), those = areRuns => manifests.filter((_, place) => checkouts[place]?.commit === sha === areRuns);
   return [ ...those(!0), ...those(!1) ];
  }
  function foldersOf({cwd, manifest}) {
   const {others = []} = manifest ?? {};
   return manifest === void 0 || others.length === 0 ? [ cwd ] : [ manifest, ...others ].map(({path}) => (0, 
   external_node_path_.dirname)(path));
  }
  const NONE = "the checkout has no Cargo.toml that can be read";
  function lacksAt(workingDirectory, manifests, workspace) {
   const where = `there is no Cargo.toml in ${workingDirectory} or above`;
   return manifests.length === 0 ? `${where}, nor elsewhere in the checkout` : `${where}: the checkout has one in ${foldersIn(manifests, workspace)}, which the input working-directory can name`;
  }
  function together(cwd, first, others) {
   const names = foldersIn([ first, ...others ], cwd), note = `The checkout has ${1 + others.length} workspaces (${names}): all of them count.`;
   return {
    cwd,
    manifest: {
     ...first,
     others
    },
    note
   };
  }
  function noteOn(folder, others, workspace) {
   const place = (0, external_node_path_.relative)(workspace, folder);
   if (others.length === 0) return `The workspace is in ${place}, the only one of the checkout.`;
   const more = foldersIn(others, workspace);
   return `The workspace in ${place} counts, not those in ${more}: the input working-directory can name another.`;
  }
  const MOST_NAMED = 5;
  function foldersIn(manifests, workspace) {
   const names = manifests.map(({path}) => (0, external_node_path_.relative)(workspace, (0, 
   external_node_path_.dirname)(path))), more = names.length - MOST_NAMED;
   return [ ...names.slice(0, MOST_NAMED), ...more > 0 ? [ `${more} more` ] : [] ].join(", ");
  }
  async function isFolder(path, files) {
   return (await files.facts(await files.realPath(path) ?? path))?.kind === "directory";
  }
  async function beforeCheckout(wanted, workspace, files) {
   if ((await files.list(workspace)).length === 0) return workspace;
   throw new errors.dz(`Input "working-directory" leads to ${wanted}, which is not a folder. Name one relative to the checkout, ${workspace}.`);
  }
  var dist = __webpack_require__(77934), workflow_file = __webpack_require__(17720);
  const Step = dist.Ikc({
   run: dist.lqM(dist.YjP()),
   uses: dist.lqM(dist.YjP())
  }), Workflow = dist.Ikc({
   jobs: dist.g1P(dist.YjP(), dist.Ikc({
    steps: dist.lqM(dist.YOg(Step), [])
   }))
  });
  async function isLikelyToBuild(job, aliases, files) {
   const text = await (0, workflow_file.LS)((0, workflow_file.RB)(job), job, files);
   return text === void 0 || mayBuild(text, job.context.job, aliases);
  }
  async function mayBuild(text, job, aliases) {
   const workflow = dist.xLC(Workflow, await (0, workflow_file.gM)(text)), steps = workflow.success ? workflow.output.jobs[job]?.steps : void 0;
   if (steps === void 0 || !steps.some(({uses}) => OURS.test(uses ?? ""))) return !0;
   const isQuiet = known => steps.every(({run, uses}) => isQuietAction(uses) && isQuietScript(run ?? "", known));
   return !isQuiet(new Set) || !isQuiet(await aliases());
  }
  const OURS = /^[^/]+\/fast-cargo(\/\w+)?@/, QUIET_ACTIONS = new RegExp(`^(${[ "actions/(checkout|cache(/\\w+)?|setup-\\w+|upload-artifact|download-artifact)", "dtolnay/rust-toolchain", "actions-rust-lang/(setup-rust-toolchain|rustfmt)", "actions-rs/toolchain", "hecrj/setup-rust-action", "Swatinem/rust-cache", "taiki-e/(install-action|checkout-action)", "cargo-bins/cargo-binstall", "extractions/setup-just", "step-security/harden-runner", "EmbarkStudios/cargo-deny-action", "bnjbvr/cargo-machete", "crate-ci/typos" ].join("|")})@`);
  function isQuietAction(uses) {
   return uses === void 0 || QUIET_ACTIONS.test(uses) || OURS.test(uses);
  }
  const QUIET_CARGO = /^(fmt|deny|audit|machete|shear|outdated|metadata|tree|vet|sort|about|update|fetch|generate-lockfile|locate-project|verify-project|pkgid|search|info|version|help|spellcheck|license|cyclonedx)$/, QUIET_PROGRAM = /^(rustfmt|rustup|rustc|git|echo|printf|cd|test|\[|true|false|set|export|mkdir|cp|mv|rm|ls|cat|grep|sed|awk|sort|uniq|diff|head|tail|wc|cut|tr|jq|find|exit|fi|typos|taplo|curl|tee|apt-get|for|done)$/, BEFORE_COMMAND = /^(if|then|elif|else|do|while|until|!|sudo)$/, BETWEEN_COMMANDS = /\n|&&|\|\||;|\||(?<!>)&(?!>)|(?<!\\)(?:\$\(|`)|[<>]\(/, STARTS = /(?<![\w.-])cargo(?![\w/.-])|\s--?(exec|ok|expand)|^(git|rustup)\b.*\s(run|foreach)\s|^for\b.*\sdo\s|system\(/;
  function isQuietScript(script, aliases) {
   const lines = withoutTexts(script.replaceAll(/\\\n/g, " ")).split(BETWEEN_COMMANDS);
   return lines.every(line => {
    const words = line.trim().split(/\s+/), first = words.findIndex(word => !BEFORE_COMMAND.test(word)), [program = "", ...args] = words.slice(first < 0 ? words.length : first).filter(word => !/^[A-Za-z_]\w*=/.test(word));
    if (program === "" || program.startsWith("#")) return !0;
    const told = [ "", ...args ].join(" ");
    if (program !== "cargo") return QUIET_PROGRAM.test(program) && !STARTS.test(program + told);
    if (STARTS.test(told)) return !1;
    const subcommand = args.find(arg => !/^[-+]/.test(arg));
    return subcommand === void 0 || QUIET_CARGO.test(subcommand) && !aliases.has(subcommand);
   });
  }
  const QUOTED_OR_COMMENT = /\\.|"(?:\\[\s\S]|[^"\\])*\\?(?:"|$)|'[^']*(?:'|$)|(?<=^|\s)#.*/gm;
  function withoutTexts(script) {
   return script.replaceAll(QUOTED_OR_COMMENT, part => part.startsWith("#") ? "" : /^'.*'$/s.test(part) && !/cargo|system\(/.test(part) ? "''" : part);
  }
  const ANY_CARGO = "1.999.0";
  async function mayStepsBuild({workingDirectory}, {commands, files, job}) {
   const aliases = async () => {
    const place = await findPlace(workingDirectory, job.context, {
     commands,
     files
    }), configs = foldersOf(place).map(cwd => (0, read_config.Xg)({
     cwd,
     env: job.allEnv(),
     cargoVersion: ANY_CARGO,
     os: job.context.os
    }, files));
    return aliasNames(await Promise.all(configs));
   };
   return isLikelyToBuild(job, aliases, files);
  }
  function isLeftAlone({linker, cargoConfig, cache, directories, failAbove}) {
   const isPlain = linker === "auto" && cargoConfig === "" && cache !== "registry";
   return isPlain && directories.length === 0 && failAbove === void 0;
  }
  var cargo_read_config = __webpack_require__(58812);
  function setInFile({key, value, file, newer = !1}) {
   return {
    record: recordOf(key, value, "set", file),
    write: {
     key,
     value,
     newer
    }
   };
  }
  function keptAs({key}, theirs, outcome) {
   return {
    record: recordOf(key, theirs.value, outcome, theirs.from)
   };
  }
  function cannotSet({key, value}, why) {
   return {
    record: recordOf(key, value, "cannot", why)
   };
  }
  function setUnlessTheirs(wish, theirs, same) {
   return theirs === void 0 ? setInFile(wish) : keptAs(wish, theirs, same(theirs.value) ? "already so" : "theirs kept");
  }
  function recordOf(key, value, outcome, from) {
   return {
    key: (0, cargo_read_config.xT)(key),
    value: shownValue(key, value),
    outcome,
    from
   };
  }
  const SHOWN = new Set([ "build", "profile", "target", "net", "term", "doc", "install", "resolver", "include" ]);
  function shownValue([section = ""], value) {
   return SHOWN.has(section) ? (0, errors.sl)(typeof value == "object" ? JSON.stringify(value) : String(value)) : "***";
  }
  const RUSTC_WRAPPER = [ "build", "rustc-wrapper" ];
  function planWrapper({config, file, launcher, purpose}) {
   const theirs = (0, cargo_read_config.SP)(config, RUSTC_WRAPPER);
   if (purpose === void 0 || launcher === void 0) {
    const decision = theirs && keptAs({
     key: RUSTC_WRAPPER
    }, theirs, "theirs kept");
    return {
     decision,
     inForce: theirs ? ownerOf(theirs) : "none"
    };
   }
   if (theirs === void 0 || theirs.value === launcher) {
    const from = purpose === "sccache" ? file : `${file}; ${purpose.clause}`, wish = {
     key: RUSTC_WRAPPER,
     value: launcher,
     file: from
    };
    return {
     decision: setUnlessTheirs(wish, theirs, () => !0),
     inForce: "ours"
    };
   }
   const inForce = ownerOf(theirs), from = inForce === "none" ? `${theirs.from}, set but empty: no wrapper` : theirs.from, remark = inForce === "their sccache" ? ", sccache without our launcher" : "", kept = {
    value: theirs.value,
    from: from + remark
   };
   return {
    decision: keptAs({
     key: RUSTC_WRAPPER
    }, kept, "theirs kept"),
    inForce
   };
  }
  function ownerOf({value}) {
   return value === "" ? "none" : /^sccache(\.exe)?$/.test((0, external_node_path_.basename)(String(value))) ? "their sccache" : "theirs";
  }
  var read_cfg = __webpack_require__(33706), merge_config = __webpack_require__(10839);
  function effectiveRustflags(config, target) {
   const {env} = config, encoded = env.CARGO_ENCODED_RUSTFLAGS;
   if (encoded !== void 0) return {
    flags: encoded === "" ? [] : encoded.split(""),
    from: "CARGO_ENCODED_RUSTFLAGS"
   };
   if (env.RUSTFLAGS !== void 0) return {
    flags: (0, merge_config.aL)(env.RUSTFLAGS),
    from: "RUSTFLAGS"
   };
   const ofTarget = keysOf(config, target).map(key => joined(config, [ "target", key, "rustflags" ]));
   return rustflags_together(ofTarget) ?? joined(config, [ "build", "rustflags" ]);
  }
  function keysOf(config, {triple, cfg}) {
   const all = [ ...config.layers, ...config.commandLine ?? [] ], conditional = all.flatMap(({table}) => (0, 
   cargo_read_config.bI)(table.target) ? Object.keys(table.target).filter(key => (0, 
   read_cfg.l)(key, cfg)) : []);
   return [ triple, ...[ ...new Set(conditional) ].sort() ];
  }
  function joined(config, key) {
   const found = (0, merge_config.Og)(config, key);
   if (found === void 0) return;
   const {value, from} = found, flags = Array.isArray(value) ? value.map(String) : (0, 
   merge_config.aL)(String(value));
   return {
    flags,
    from: [ ...new Set(from) ].join(", ")
   };
  }
  function rustflags_together(sources) {
   const found = sources.filter(source => source !== void 0 && source.flags.length > 0);
   if (found.length !== 0) return {
    flags: found.flatMap(source => source?.flags ?? []),
    from: [ ...new Set(found.map(source => source?.from)) ].join(", ")
   };
  }
  const KNOWN_DRIVER = /(^|[-/\\])(gcc|g\+\+|clang|clang\+\+)(-\d+)?(\.exe)?$/;
  function theirLinker(config, target) {
   const rustflags = effectiveRustflags(config, target), options = codegenOptions(rustflags?.flags ?? []), from = rustflags?.from ?? "", inFlags = lastValue(options, /^linker=(.+)$/), driver = inFlags === void 0 ? keysOf(config, target).map(key => (0, 
   cargo_read_config.SP)(config, [ "target", key, "linker" ])).find(found => found !== void 0) : {
    value: inFlags,
    from
   }, linker = lastValue(options, /^link-args?=(?:.*\s)?((?:-fuse-ld|--ld-path)=\S+)/), [, option, value] = /^(.*?)=(.+)$/.exec(linker ?? "") ?? [], isPath = option === "--ld-path" ? {
    isPath: !0
   } : {};
   return {
    ...driver === void 0 ? {} : {
     driver
    },
    ...value === void 0 ? {} : {
     fuseLd: {
      value,
      from,
      ...isPath
     }
    }
   };
  }
  function linkerOption({value, isPath}) {
   return `${isPath ? "--ld-path" : "-fuse-ld"}=${value}`;
  }
  function linkerArguments({driver, fuseLd}) {
   const name = String(driver?.value ?? "");
   if (!/[/\\]/.test(name) || (0, external_node_path_.isAbsolute)(name)) return [ ...driver === void 0 ? [] : [ "-C", `linker=${name}` ], ...fuseLd === void 0 ? [] : [ "-C", `link-arg=${linkerOption(fuseLd)}` ] ];
  }
  function codegenOptions(flags) {
   return flags.flatMap((flag, index) => {
    const previous = flags[index - 1];
    if (previous === "-C" || previous === "--codegen") return [ flag ];
    const [, option] = /^(?:-C|--codegen=)(.+)$/.exec(flag) ?? [];
    return option === void 0 ? [] : [ option ];
   });
  }
  function lastValue(options, pattern) {
   return options.map(option => pattern.exec(option)?.[1]).findLast(value => value !== void 0);
  }
  const WRAPPERS = [ RUSTC_WRAPPER, [ "build", "rustc-workspace-wrapper" ] ];
  function programsAskedFor(configs, target) {
   const all = configs.flatMap((config, index) => {
    const asked = [ ...wrappersOf(config), ...linkersOf(config, target) ];
    return index === 0 ? asked : asked.map(each => ({
     ...each,
     elsewhere: !0
    }));
   });
   return all.filter(({program}, index) => all.findIndex(other => other.program === program) === index);
  }
  function wrappersOf(config) {
   return WRAPPERS.flatMap(key => {
    const found = (0, cargo_read_config.SP)(config, key);
    return found?.value !== "sccache" ? [] : [ {
     tool: "sccache",
     program: "sccache",
     from: found.from
    } ];
   });
  }
  function linkersOf(config, target) {
   if (!target.triple.includes("-linux-")) return [];
   const {driver, fuseLd} = theirLinker(config, target), asked = [];
   driver !== void 0 && /^clang(-\d+)?$/.test(String(driver.value)) && asked.push({
    tool: "clang",
    program: String(driver.value),
    from: driver.from
   });
   const name = String(fuseLd?.value), tool = asked_for_LINKERS.get(name);
   if (fuseLd !== void 0 && tool !== void 0) {
    const program = fuseLd.isPath ? name : `ld.${tool}`;
    asked.push({
     tool,
     program,
     from: fuseLd.from
    });
   }
   return asked;
  }
  const asked_for_LINKERS = new Map([ [ "mold", "mold" ], [ "ld.mold", "mold" ], [ "lld", "lld" ], [ "ld.lld", "lld" ] ]);
  var read_toolchain = __webpack_require__(14395);
  function reasonOfTheirs({driver, fuseLd}) {
   const name = String(driver?.value ?? "");
   if (fuseLd !== void 0) return `${fuseLd.from} says ${linkerOption(fuseLd)}`;
   const says = `${driver?.from} sets the linker "${name}"`;
   return KNOWN_DRIVER.test(name) ? `${says}, which links with the system's default (GNU ld as a rule, the slowest): without that line, rustc or fast-cargo would choose a faster one` : says;
  }
  const FASTER_THAN_LLD = "3.0.0", ANY_MOLD = "1.0.0", LEAVE_ALONE = {
   wanted: void 0,
   writeKey: !1,
   theirs: void 0,
   byName: !1
  };
  function chooseLinker(request) {
   const {choice, theirs} = request;
   if (choice === "default") {
    const reason = "the input linker says default";
    return {
     ...LEAVE_ALONE,
     otherwise: nameOf(theirs) ?? "default",
     reason
    };
   }
   if (choice === "auto" && !request.mayBuild) {
    const reason = "the steps of this job compile nothing";
    return {
     ...LEAVE_ALONE,
     otherwise: "default",
     reason
    };
   }
   if (theirs.driver !== void 0 || theirs.fuseLd !== void 0) return keepTheirs(request);
   if (choice === "auto") return chooseItself(request);
   if (request.platform.os !== "linux") throw new errors.dz(`Input "linker" is "${choice}", which fast-cargo sets up on Linux only; this is ${request.platform.os}. Use "auto" or "default".`);
   return chooseByName(choice, request);
  }
  function hostTriple(toolchain, {os, arch}) {
   const cpu = arch === "arm64" ? "aarch64" : "x86_64", system = {
    linux: "unknown-linux-gnu",
    macos: "apple-darwin",
    windows: "pc-windows-msvc"
   };
   return toolchain?.host ?? `${cpu}-${system[os]}`;
  }
  function chooseItself({toolchain, platform}) {
   const triple = hostTriple(toolchain, platform);
   if (!/^(x86_64|aarch64)-unknown-linux-gnu$/.test(triple)) return {
    ...LEAVE_ALONE,
    otherwise: "default",
    reason: `${triple} keeps rustc's own linker`
   };
   const plan = {
    writeKey: !0,
    theirs: void 0,
    byName: !1
   }, mayHaveLld = toolchain?.bundledLld ?? triple.startsWith("x86_64");
   if (mayHaveLld) {
    const reason = `mold ${FASTER_THAN_LLD} links faster than the lld of rustc`;
    return {
     ...plan,
     wanted: mold(FASTER_THAN_LLD),
     otherwise: "lld",
     reason
    };
   }
   const subject = toolchain === void 0 ? triple : `rustc ${toolchain.rustcVersion} for ${triple}`, reason = `${subject} would link with GNU ld, and any mold is faster`;
   return {
    ...plan,
    wanted: mold(ANY_MOLD),
    otherwise: "default",
    reason
   };
  }
  function mold(minimum) {
   return {
    tool: "mold",
    minimum
   };
  }
  function chooseByName(choice, request) {
   const reason = `the input linker says ${choice}`, plan = {
    writeKey: !0,
    theirs: void 0,
    byName: !0,
    otherwise: "default",
    reason
   };
   if (choice === "mold") return {
    ...plan,
    wanted: mold(ANY_MOLD)
   };
   if (choice === "lld" && request.toolchain?.bundledLld) {
    const itsOwn = `${reason}, and rustc ${request.toolchain.rustcVersion} brings it`;
    return {
     ...plan,
     wanted: void 0,
     writeKey: !1,
     otherwise: "lld",
     reason: itsOwn
    };
   }
   const path = request.onPath[choice];
   if (path !== void 0) return {
    ...plan,
    wanted: {
     tool: choice,
     path
    }
   };
   throw new errors.dz(`Input "linker" is "${choice}", but there is no ${choice === "lld" ? "ld.lld or lld" : choice} on PATH. Install it in a step before this one, or use "auto".`);
  }
  function keepTheirs({choice, theirs}) {
   const named = nameOf(theirs);
   if (choice !== "auto" && choice !== named) throw new errors.dz(`Input "linker" is "${choice}", but ${reasonOfTheirs(theirs)}. Remove that from the project, or use "auto".`);
   return {
    wanted: named === "mold" ? mold(ANY_MOLD) : void 0,
    writeKey: !1,
    theirs: theirs.driver ?? (theirs.fuseLd && flagOf(theirs.fuseLd)),
    otherwise: named ?? "default",
    byName: choice !== "auto",
    reason: reasonOfTheirs(theirs)
   };
  }
  function flagOf(fuseLd) {
   return {
    value: linkerOption(fuseLd),
    from: fuseLd.from
   };
  }
  function nameOf({fuseLd}) {
   return fuseLd === void 0 ? void 0 : String(fuseLd.value).replace(/^.*[/\\]/, "");
  }
  var other_caches = __webpack_require__(38214);
  async function lookAround({workingDirectory, mayBuild}, {home}, {commands, files, job}) {
   const {workspace} = job.context, place = await findPlace(workingDirectory, job.context, {
    commands,
    files
   }), {cwd, manifest, note, ...lacks} = place, skip = [ (0, external_node_path_.join)(home, "bin") ], toolchain = await (0, 
   read_toolchain.vZ)({
    cwd,
    skip
   }, {
    commands,
    files
   }), triple = hostTriple(toolchain, job.context), cargoVersion = toolchain?.cargoVersion, hasRust = toolchain !== void 0, folders = foldersOf(place), configIn = folder => (0, 
   read_config.Xg)({
    cwd: folder,
    env: job.allEnv(),
    cargoVersion,
    os: job.context.os
   }, files), [config, elsewhere, otherCache] = await Promise.all([ configIn(cwd), Promise.all(folders.filter(folder => folder !== cwd).map(configIn)), (0, 
   other_caches.oC)({
    folders,
    hasRust
   }, {
    commands,
    files,
    job
   }) ]), target = {
    triple,
    cfg: toolchain?.cfg ?? []
   }, configs = [ config, ...elsewhere ];
   return {
    ...{
     cwd,
     toolchain,
     triple,
     config,
     manifest,
     ...lacks,
     otherCache
    },
    project: (0, external_node_path_.relative)(workspace, folders[0] ?? cwd),
    notes: note === void 0 ? [] : [ note ],
    mayBuild,
    theirLinker: mayBuild ? theirLinker(config, target) : {},
    asked: mayBuild ? programsAskedFor(configs, target) : []
   };
  }
  var may_write = __webpack_require__(74493), external_node_crypto_ = __webpack_require__(77598);
  async function nativeName({sources, options}, files) {
   const paths = (await files.walk(sources)).filter(path => path.endsWith(".rs")), contents = await files.contents(paths), hash = (0, 
   external_node_crypto_.createHash)("sha256").update(JSON.stringify([ options, contents ]));
   return `native-${hash.digest("hex").slice(0, 16)}`;
  }
  async function bringEarlier(program, from, files) {
   if (from === void 0) return !1;
   const earlier = (0, external_node_path_.join)(from, (0, external_node_path_.basename)(program)), isThere = (await files.facts(from))?.kind === "directory" && (await files.facts(earlier))?.kind === "file";
   isThere && await files.copy(earlier, program);
   return isThere;
  }
  const WATCHER_LIBRARY = "libfast_cargo_watch.so", WATCHER_OPTIONS = [ "--crate-type", "cdylib", "--crate-name", "fast_cargo_watch", "--edition", "2021", "-C", "panic=abort", "-C", "opt-level=s", "-C", "codegen-units=1", "-C", "strip=symbols", "-C", "link-arg=-Wl,-z,initfirst" ], COMPILE_LIMIT_MS = 2e4, PROBE_LIMIT_MS = 5e3;
  function canBeWatched(host) {
   return /^(x86_64|aarch64)-.*-linux-gnu$/.test(host);
  }
  async function compileWatcher({source, rustc, cwd, into, from}, ports) {
   const {commands, files, log} = ports, library = (0, external_node_path_.join)(into, WATCHER_LIBRARY);
   await files.makeFolder(into);
   const isBrought = await bringEarlier(library, from, files);
   if (isBrought && await watches(library, into, ports)) return library;
   const args = [ ...WATCHER_OPTIONS, "-o", library, source ], result = await commands.run(rustc, args, {
    cwd,
    timeoutMs: COMPILE_LIMIT_MS
   });
   if (result.exitCode === 0 && await watches(library, into, ports)) return library;
   await files.remove(library);
   const [said = ""] = result.stderr.split("\n").filter(line => line.startsWith("error")), why = result.timedOut ? "not done within 20 s" : said || "it sees nothing";
   log.info(`The watcher could not be compiled (${why}). What builds read is unknown.`);
  }
  async function watches(library, scratch, {commands, files}) {
   const folder = (0, external_node_path_.join)(scratch, "watcher-probe"), read = (0, 
   external_node_path_.join)(folder, "read");
   await files.writeText(read, PROOF);
   const env = {
    LD_PRELOAD: library,
    FAST_CARGO_WATCH: folder
   }, args = [ "-c", 'cat "$2"; exit 7', "--crate-name", "probe", read ], result = await commands.run("/bin/sh", args, {
    env,
    timeoutMs: PROBE_LIMIT_MS
   }), names = (await files.list(folder)).filter(name => name.endsWith(".log")), [log = ""] = await Promise.all(names.map(name => files.readText((0, 
   external_node_path_.join)(folder, name))));
   await files.remove(folder);
   const records = log.split("\0"), has = text => records.some(record => record.startsWith(text)), isUnchanged = result.exitCode === 7 && result.stdout === PROOF && result.stderr === "";
   return isUnchanged && has("cprobe") && has("X") && has("C") && records.includes(`r${read}`);
  }
  const PROOF = "what the probe reads\n";
  function dataText(hashes) {
   return hashes === void 0 ? "" : hashes.length === 0 ? "none" : hashes.join(",");
  }
  function settingsText(settings, home) {
   const {records, timings, sccache, snapshot, watch, tools, salt} = settings, {fewerObjects, incremental, releaseProfiles} = settings, lines = {
    records: records ?? "",
    timings: timings ? "1" : "",
    sccache: sccache?.binary ?? "",
    sccache_conf: sccache?.confPath ?? "",
    ...addressLines(sccache?.socket ?? ""),
    sccache_once: sccache?.once ? "1" : "",
    inputs: snapshot?.inputs ?? "",
    held_back: snapshot?.heldBack ?? "",
    evidence: snapshot?.evidence ?? "",
    restored_ns: String(snapshot?.restoredNs ?? ""),
    newest_ns: String(snapshot?.newestNs ?? ""),
    incremental_data: dataText(snapshot?.incrementalData),
    fewer_objects: fewerObjects ? "1" : "",
    incremental: incremental ?? "",
    release_profiles: releaseProfiles?.join(",") ?? "",
    watch: watch?.library === void 0 ? "" : (0, external_node_path_.join)(home, WATCHER_LIBRARY),
    watch_logs: watch?.logs ?? "",
    watch_salt: salt ?? "",
    tools: tools?.plans ?? "",
    tools_root: tools?.root ?? "",
    tools_salt: tools?.salt ?? ""
   };
   return Object.entries(lines).map(settingLine).join("");
  }
  function addressLines(socket) {
   const isPort = /^\d+$/.test(socket);
   return {
    sccache_socket: isPort ? "" : socket,
    sccache_port: isPort ? socket : ""
   };
  }
  function settingLine([key, value]) {
   if (/\p{Cc}/u.test(value)) throw new Error(`the wrappers cannot be told ${key}: there is a control character in it`);
   return `${key}=${value}\n`;
  }
  function wrappersIn(home, os) {
   const suffix = os === "windows" ? ".exe" : "";
   return {
    shimFolder: (0, external_node_path_.join)(home, "bin"),
    launcher: (0, external_node_path_.join)(home, `rustc-wrapper${suffix}`),
    driver: (0, external_node_path_.join)(home, `cc${suffix}`)
   };
  }
  async function placeWrappers(request, files) {
   const {home, os, program, scripts, settings} = request;
   if (program === void 0 && os === "windows") throw new Error("there is no native program, and Windows starts no shell scripts");
   const suffix = os === "windows" ? ".exe" : "";
   await placeSettings(home, settings, files);
   for (const [name, folder] of ROLES) {
    const target = (0, external_node_path_.join)(home, folder, name + suffix);
    await files.makeFolder((0, external_node_path_.join)(home, folder));
    const source = program ?? (0, external_node_path_.join)(scripts, name);
    await isSame(source, target, files) || await replace(target, path => copyProgram(source, path, program !== void 0, files), files);
   }
   await linkLinker((0, external_node_path_.join)(home, "ld"), request.linker, files);
   return wrappersIn(home, os);
  }
  async function placeSettings(home, settings, files) {
   const library = settings.watch?.library, target = (0, external_node_path_.join)(home, WATCHER_LIBRARY);
   if (library !== void 0 && !await isSame(library, target, files)) {
    await files.makeFolder(home);
    await replace(target, path => files.copy(library, path), files);
   }
   const text = settingsText(settings, home);
   await replace((0, external_node_path_.join)(home, "settings"), path => files.writeText(path, text), files);
  }
  const ROLES = [ [ "cargo", "bin" ], [ "rustc-wrapper", "" ], [ "cc", "" ] ], LINKER_NAMES = [ "ld", "ld.lld", "ld.mold" ];
  async function linkLinker(folder, linker, files) {
   await files.makeFolder(folder);
   for (const name of LINKER_NAMES) {
    const path = (0, external_node_path_.join)(folder, name);
    linker === void 0 ? await files.remove(path) : await replace(path, fresh => files.symlink(linker, fresh), files);
   }
  }
  async function isSame(source, target, files) {
   return (await files.facts(target))?.kind === "file" && await files.sha256(source) === await files.sha256(target);
  }
  async function copyProgram(source, path, native, files) {
   return native ? files.copy(source, path) : files.writeText(path, await files.readText(source) ?? "", 493);
  }
  async function replace(path, write, files) {
   await write(`${path}.new`);
   await files.rename(`${path}.new`, path);
  }
  var setting_line = __webpack_require__(5887);
  function hiddenRustflags(context) {
   const {config, target} = context, inForce = target && effectiveRustflags(config, target);
   if (target === void 0 || inForce === void 0) return [];
   const keys = [ ...keysOf(config, target).map(key => [ "target", key, "rustflags" ]), BUILD ];
   return keys.flatMap(key => {
    const layer = config.layers.find(({table}) => flagsIn(table, key).length > 0);
    if (layer === void 0) return [];
    const flags = flagsIn(layer.table, key);
    if (flags.every(flag => inForce.flags.includes(flag))) return [];
    const place = (0, setting_line.$)(key, {
     value: "",
     from: layer.path
    }, context), advice = `${inForce.from} hides the rustflags of ${place} (${flags.join(" ")}): cargo takes flags from one place only. ${remedy(inForce.from)}`;
    return [ {
     key: (0, cargo_read_config.xT)(key),
     value: flags.join(" "),
     from: `hidden by ${inForce.from}`,
     advice
    } ];
   });
  }
  const BUILD = [ "build", "rustflags" ];
  function flagsIn(table, key) {
   const value = (0, cargo_read_config.fK)(table, key);
   return value === void 0 ? [] : Array.isArray(value) ? value.map(String) : (0, merge_config.aL)(String(value));
  }
  function remedy(from) {
   return from.includes("RUSTFLAGS") ? 'Unset it (rustflags: "" in setup-rust-toolchain), or put all flags into one place.' : "Put all flags under target, or all under build.";
  }
  const LINE_TABLES = "line-tables-only", LIMITED = 1, DEV_DEBUG = [ "profile", "dev", "debug" ], DEPENDENCIES_DEBUG = [ "profile", "dev", "package", "*", "debug" ], DEPENDENCIES_OPT_LEVEL = [ "profile", "dev", "package", "*", "opt-level" ];
  function profileKeys(profile) {
   if (profile === "off") return [];
   const debug = [ DEV_DEBUG, DEPENDENCIES_DEBUG ];
   return profile === "ci" ? debug : [ ...debug, DEPENDENCIES_OPT_LEVEL ];
  }
  function planProfile(profile, context) {
   const wishes = profileKeys(profile).map(key => wishFor(key, context));
   if (context.manifest === void 0) {
    const why = `no readable Cargo.toml in ${context.cwd} or above: check out first, or set the input working-directory`;
    return wishes.map(wish => cannotSet(wish, why));
   }
   return wishes.map(wish => decide(wish, context));
  }
  function wishFor(key, {cargoVersion, file}) {
   if (key === DEPENDENCIES_DEBUG) return {
    key,
    value: !1,
    file
   };
   if (key === DEPENDENCIES_OPT_LEVEL) return {
    key,
    value: 3,
    file
   };
   const includes = cargoVersion !== void 0 && (0, read_toolchain.du)(cargoVersion, 94);
   return includes ? {
    key,
    value: LINE_TABLES,
    file,
    newer: !0
   } : {
    key,
    value: LIMITED,
    file
   };
  }
  function decide(wish, context) {
   const theirs = settingOf(wish.key, context);
   if (wish.key === DEPENDENCIES_DEBUG && theirs === void 0) {
    const asked = debugOfHeirs(context);
    return asked !== void 0 ? keptAs(wish, asked, "theirs kept") : decideDependenciesDebug(wish, settingOf(DEV_DEBUG, context));
   }
   const same = value => debugLevel(value) === debugLevel(wish.value);
   return setUnlessTheirs(wish, theirs && withExporter(theirs), same);
  }
  function withExporter(found) {
   const isDefault = found.from === "CARGO_PROFILE_DEV_DEBUG" && found.value === "0";
   return isDefault ? {
    ...found,
    from: `${found.from}, as set-up actions export it`
   } : found;
  }
  function debugOfHeirs(context) {
   const found = heirsOfDev(context).map(name => settingOf([ "profile", name, "debug" ], context));
   return found.find(theirs => theirs && ![ "0", LINE_TABLES ].includes(debugLevel(theirs.value)));
  }
  function heirsOfDev(context) {
   const {config, manifest} = context, tables = [ ...config.layers, ...manifest === void 0 ? [] : allOf(manifest) ], names = tables.flatMap(({table}) => {
    const profiles = table.profile;
    return (0, cargo_read_config.bI)(profiles) ? Object.keys(profiles) : [];
   });
   return [ ...new Set([ ...names, "test" ]) ].filter(name => inheritsDev(name, context, names.length));
  }
  function inheritsDev(name, context, left) {
   if (name === "test") return !0;
   const above = settingOf([ "profile", name, "inherits" ], context)?.value;
   return above === "dev" || above === "test" || typeof above == "string" && left > 0 && inheritsDev(above, context, left - 1);
  }
  function decideDependenciesDebug(wish, devDebug) {
   return devDebug === void 0 || debugLevel(devDebug.value) === LINE_TABLES ? setUnlessTheirs(wish, void 0, () => !1) : keptAs(wish, devDebug, debugLevel(devDebug.value) === "0" ? "already so" : "theirs kept");
  }
  function settingOf(key, {config, manifest}) {
   return (0, cargo_read_config.SP)(config, key) ?? (manifest && findInManifest(manifest, key));
  }
  function findInManifest(manifest, key) {
   for (const {path, table} of allOf(manifest)) {
    const value = (0, cargo_read_config.fK)(table, key);
    if (value !== void 0) return {
     value,
     from: path
    };
   }
  }
  function allOf(manifest) {
   return [ manifest, ...manifest.others ?? [] ];
  }
  const DEBUG_LEVELS = {
   false: "0",
   none: "0",
   limited: "1",
   true: "2",
   full: "2"
  };
  function debugLevel(value) {
   return DEBUG_LEVELS[String(value)] ?? String(value);
  }
  function findCosts(context) {
   return [ linkerCost(context), ...hiddenRustflags(context), wrapperCost(context), ...incrementalCosts(context), splitDebugCost(context), ltoCost(context) ].filter(cost => cost !== void 0);
  }
  function withAdvice(decisions, costs) {
   const rows = decisions.map(decision => {
    const {record} = decision, cost = costs.find(({key, value}) => key === record.key && value === record.value);
    return cost === void 0 ? decision : {
     ...decision,
     record: {
      ...record,
      advice: cost.advice
     }
    };
   }), added = costs.filter(({advice}) => !rows.some(({record}) => record.advice === advice));
   return [ ...rows, ...added.map(cost => ({
    record: {
     ...cost,
     outcome: "theirs kept"
    }
   })) ];
  }
  function linkerCost(context) {
   const {config, target} = context;
   if (target === void 0) return;
   const {driver, fuseLd} = theirLinker(config, target);
   if (driver === void 0 || fuseLd !== void 0) return;
   if (!/-linux-gnu/.test(target.triple) || !KNOWN_DRIVER.test(String(driver.value))) return;
   const key = [ "target", target.triple, "linker" ], advice = `${(0, setting_line.$)(key, driver, context)} names the linker "${driver.value}", so that GNU ld links, the slowest one: rustc or fast-cargo would choose a faster one. Remove the line, or add -C link-arg=-fuse-ld=mold to the rustflags there.`;
   return {
    ...rowOf(key, driver),
    advice
   };
  }
  function wrapperCost(context) {
   const theirs = (0, cargo_read_config.SP)(context.config, RUSTC_WRAPPER);
   if (theirs === void 0 || context.wrapper === "ours") return;
   const place = (0, setting_line.$)(RUSTC_WRAPPER, theirs, context), advice = {
    "their sccache": `${place} calls sccache directly: if sccache fails, so does cargo, and crates that it cannot cache still pass through it. Remove the line, and fast-cargo puts a launcher in front of it.`,
    theirs: `${place} names a wrapper of its own, so sccache takes no part. Remove it to use sccache.`,
    none: `${place} turns wrappers off (it is empty), so sccache takes no part. Remove it to use sccache.`
   };
   return {
    ...rowOf(RUSTC_WRAPPER, theirs),
    advice: advice[context.wrapper]
   };
  }
  function incrementalCosts(context) {
   if (!context.throughSccache) return [];
   const keys = [ [ "build", "incremental" ], [ "profile", "dev", "incremental" ] ];
   return keys.flatMap(key => {
    const theirs = find_costs_settingOf(key, context), yes = theirs?.from === "CARGO_INCREMENTAL" ? "1" : "true";
    if (theirs === void 0 || String(theirs.value) !== yes) return [];
    const advice = `${(0, setting_line.$)(key, theirs, context)} turns incremental compilation on, and sccache cannot cache such crates. Remove it, or set the input cache to off.`;
    return [ {
     ...rowOf([ "build", "incremental" ], theirs),
     advice
    } ];
   });
  }
  function splitDebugCost(context) {
   const key = [ "profile", "dev", "split-debuginfo" ], theirs = find_costs_settingOf(key, context), isLinux = context.target === void 0 || /linux/.test(context.target.triple);
   if (theirs?.value !== "unpacked" || !isLinux || !context.throughSccache) return;
   const advice = `${(0, setting_line.$)(key, theirs, context)} leaves debug info in files that sccache does not keep: it is lost for every crate from the cache. Remove it.`;
   return {
    ...rowOf(key, theirs),
    advice
   };
  }
  function ltoCost(context) {
   const key = [ "profile", "dev", "lto" ], theirs = find_costs_settingOf(key, context);
   if (theirs === void 0 || !/^(true|fat|thin)$/.test(String(theirs.value))) return;
   const advice = `${(0, setting_line.$)(key, theirs, context)} turns link-time optimisation on for the dev profile: every link compiles all crates once more. Keep it in the release profile only.`;
   return {
    ...rowOf(key, theirs),
    advice
   };
  }
  function find_costs_settingOf(key, {config, manifest}) {
   return (0, cargo_read_config.SP)(config, key) ?? (manifest && findInManifest(manifest, key));
  }
  function rowOf(key, {value, from}) {
   return {
    key: (0, cargo_read_config.xT)(key),
    value: String(value),
    from
   };
  }
  const plan_incremental_INCREMENTAL = [ "build", "incremental" ], DEV_INCREMENTAL = [ "profile", "dev", "incremental" ], VARIABLES = [ "CARGO_INCREMENTAL", "CARGO_BUILD_INCREMENTAL" ];
  function planIncremental(input, context) {
   const {snapshot, throughSccache} = context;
   if (input === "auto" && (snapshot === "kept" || snapshot === "read")) return forSnapshot(context);
   if (input === "auto" && !throughSccache) return snapshot === "missing" ? forNobody(context) : void 0;
   const wish = {
    key: plan_incremental_INCREMENTAL,
    value: input === "on",
    file: context.file
   }, theirs = (0, cargo_read_config.SP)(context.config, plan_incremental_INCREMENTAL) ?? inProfiles(context);
   return theirs === void 0 ? setInFile(wish) : isTrue(theirs) === wish.value ? keptAs(wish, theirs, "already so") : input === "auto" ? keptAs(wish, theirs, "theirs kept") : force(wish, theirs, context);
  }
  function forSnapshot(context) {
   const {config, file, cargoVersion} = context, key = isOffInCi(cargoVersion) ? plan_incremental_INCREMENTAL : DEV_INCREMENTAL, wish = {
    key,
    value: !0,
    file
   }, theirs = (0, cargo_read_config.SP)(config, plan_incremental_INCREMENTAL) ?? inProfiles(context);
   if (theirs === void 0) return setInFile(wish);
   if (isTrue(theirs)) return keptAs(wish, theirs, "already so");
   if (theirs.from !== "CARGO_INCREMENTAL" || theirs.value !== "0") return keptAs(wish, theirs, "theirs kept");
   const beneath = (0, cargo_read_config.gN)(config.layers, plan_incremental_INCREMENTAL) ?? inProfiles(context);
   if (beneath !== void 0 && !isTrue(beneath)) return keptAs(wish, beneath, "theirs kept");
   const from = `${file}; overrides CARGO_INCREMENTAL=0 (exported by toolchain actions) for dev and test`, decision = setInFile(wish);
   return {
    ...decision,
    record: {
     ...decision.record,
     from
    }
   };
  }
  function forNobody(context) {
   const {config, file, cargoVersion} = context;
   if (isOffInCi(cargoVersion)) return;
   const theirs = (0, cargo_read_config.SP)(config, plan_incremental_INCREMENTAL) ?? inProfiles(context), from = `${file}; nothing was restored, and this run saves nothing`, wish = {
    key: DEV_INCREMENTAL,
    value: !1,
    file: from
   };
   return theirs === void 0 ? setInFile(wish) : keptAs(wish, theirs, isTrue(theirs) ? "theirs kept" : "already so");
  }
  function isOffInCi(cargoVersion) {
   return cargoVersion !== void 0 && (0, read_toolchain.du)(cargoVersion, 99);
  }
  function incrementalMode(decision, snapshot, {config, manifest}) {
   if (decision?.write?.value !== !0 || snapshot === "none") return;
   const key = [ "profile", "release", "incremental" ], ofRelease = (0, cargo_read_config.SP)(config, key) ?? (manifest && findInManifest(manifest, key));
   return ofRelease !== void 0 && isTrue(ofRelease) ? "any" : "dev";
  }
  function inProfiles({config, manifest}) {
   return (0, cargo_read_config.SP)(config, DEV_INCREMENTAL) ?? (manifest && findInManifest(manifest, DEV_INCREMENTAL));
  }
  function force(wish, theirs, {config}) {
   const loses = VARIABLES.includes(theirs.from) || (0, cargo_read_config.gN)(config.layers, plan_incremental_INCREMENTAL), decision = setInFile(wish), {value} = theirs;
   if (!loses) {
    const from = `${wish.file}, over ${theirs.from} (${value})`;
    return {
     ...decision,
     record: {
      ...decision.record,
      from
     }
    };
   }
   const number = wish.value === !0 ? "1" : "0", from = `CARGO_INCREMENTAL=${number} for the job, over ${theirs.from} (${value})`;
   return {
    record: {
     ...decision.record,
     from
    },
    variables: {
     CARGO_INCREMENTAL: number
    }
   };
  }
  function isTrue({value, from}) {
   return String(value) === (from === "CARGO_INCREMENTAL" ? "1" : "true");
  }
  var cargo_paths = __webpack_require__(41175);
  function planUserConfig(userConfig, context) {
   return (0, merge_config.FQ)(userConfig).map(([key, value]) => plan_user_config_decide(key, value, context));
  }
  function plan_user_config_decide(key, value, context) {
   const {config, workspace, file} = context, layers = config.layers.filter(({path}) => (0, 
   cargo_paths.Yw)(path, workspace)), theirs = (0, cargo_read_config.gN)(config.layers, key);
   if (theirs !== void 0 && Array.isArray(theirs.value) !== Array.isArray(value)) {
    const why = `${theirs.from} has ${Array.isArray(value) ? "no list" : "a list"} there, and cargo would stop`;
    return cannotSet({
     key,
     value
    }, why);
   }
   const inEnvironment = (0, cargo_read_config.SB)(config.env, key), winner = inEnvironment ?? (0, 
   cargo_read_config.gN)(layers, key);
   if (winner !== void 0 && !Array.isArray(value)) return keptAs({
    key
   }, winner, "theirs kept");
   const decision = setInFile({
    key,
    value,
    file
   });
   return {
    ...decision,
    record: {
     ...decision.record,
     from: "the input cargo-config"
    }
   };
  }
  const LAUNCHER_FOR = {
   kept: "at most 16 codegen units for small incremental crates",
   read: "incremental data only where some was restored: this run saves none"
  };
  function planSettings(request, context) {
   const {cache, snapshot} = request, cached = cache === "sccache" ? planWrapper({
    ...context,
    purpose: cache
   }) : void 0, throughSccache = cached !== void 0 && [ "ours", "their sccache" ].includes(cached.inForce), incremental = planIncremental(request.incremental, {
    ...context,
    throughSccache,
    snapshot
   }), mode = incrementalMode(incremental, snapshot, context), isOurs = mode !== void 0 && request.incremental === "auto", moves = snapshot === "kept" || snapshot === "read", purpose = isOurs && moves ? {
    clause: LAUNCHER_FOR[snapshot]
   } : void 0, wrapper = cached ?? planWrapper({
    ...context,
    purpose
   }), decisions = [ wrapper.decision, incremental, planLinkerKey(context), ...planOtherTargets(context), ...planProfile(request.profile, context), ...planUserConfig(request.userConfig, context) ].filter(decision => decision !== void 0), fewerObjects = isOurs && moves && wrapper.inForce === "ours", costs = findCosts({
    ...context,
    throughSccache,
    wrapper: wrapper.inForce
   });
   return {
    ...outcomeOf(withAdvice(decisions, costs)),
    wrapper: wrapper.inForce,
    fewerObjects,
    lessData: fewerObjects && snapshot === "read",
    ...mode === void 0 ? {} : {
     incremental: mode
    }
   };
  }
  function outcomeOf(decisions) {
   const document = {}, newerDocument = {};
   for (const {write} of decisions) write !== void 0 && insert(write.newer ? newerDocument : document, write.key, write.value);
   return {
    settings: decisions.map(({record}) => record),
    document,
    newerDocument,
    variables: Object.assign({}, ...decisions.map(({variables}) => variables)),
    decisions
   };
  }
  function planLinkerKey({linker, triple, driver, file}) {
   const key = [ "target", triple, "linker" ];
   return linker.writeKey ? setInFile({
    key,
    value: driver,
    file
   }) : linker.theirs && keptAs({
    key
   }, linker.theirs, "theirs kept");
  }
  function planOtherTargets({config, triple}) {
   const named = (0, cargo_read_config.SP)(config, [ "build", "target" ])?.value ?? [], targets = Array.isArray(named) ? named : [ named ];
   return targets.flatMap(target => {
    const key = [ "target", String(target), "linker" ], theirs = (0, cargo_read_config.SP)(config, key);
    if (target === triple) return [];
    if (theirs !== void 0) return [ keptAs({
     key
    }, theirs, "theirs kept") ];
    const why = "left to rustc's own linker: fast-cargo chooses for what the host runs";
    return [ cannotSet({
     key,
     value: ""
    }, why) ];
   });
  }
  function insert(table, [part = "", ...rest], value) {
   if (rest.length === 0) {
    table[part] = value;
    return;
   }
   const inner = table[part], next = (0, cargo_read_config.bI)(inner) ? inner : {};
   table[part] = next;
   insert(next, rest, value);
  }
  var smol_toml_dist = __webpack_require__(3292);
  function parseUserConfig(text, rules) {
   const table = parseToml(text);
   for (const [key, instead] of managedKeys(rules)) if ((0, cargo_read_config.fK)(table, key) !== void 0) throw new errors.dz(`Input "cargo-config" sets ${(0, 
   cargo_read_config.xT)(key)}, which fast-cargo sets itself. Remove it, and use ${instead} instead.`);
   refuseTargetKeys(table);
   return table;
  }
  function parseToml(text) {
   try {
    return (0, smol_toml_dist.qg)(text);
   } catch (cause) {
    if (!(cause instanceof smol_toml_dist.zx)) throw cause;
    const [reason = ""] = cause.message.split("\n");
    throw new errors.dz(`Input "cargo-config" is not valid TOML in its line ${cause.line}, column ${cause.column}: ${reason}.\n${cause.codeblock.trimEnd()}\nCheck its quotes and [section] names.`);
   }
  }
  function managedKeys({profile, triple}) {
   return [ [ RUSTC_WRAPPER, 'the input "cache" ("off" leaves the wrapper alone)' ], [ plan_incremental_INCREMENTAL, 'the input "incremental"' ], [ [ "target", triple, "linker" ], 'the input "linker"' ], ...profileKeys(profile).map(key => [ key, 'the input "profile: off"' ]) ];
  }
  function refuseTargetKeys(table) {
   const targets = (0, cargo_read_config.bI)(table.target) ? table.target : {};
   (0, cargo_read_config.fK)(table, [ "build", "rustflags" ]) !== void 0 && refuseRustflags("build.rustflags");
   for (const [name, settings] of Object.entries(targets)) {
    if (!(0, cargo_read_config.bI)(settings)) continue;
    const key = (0, cargo_read_config.xT)([ "target", name ]);
    settings.rustflags !== void 0 && refuseRustflags(`${key}.rustflags`);
    if (settings.linker !== void 0 && name.startsWith("cfg(")) throw new errors.dz(`Input "cargo-config" sets ${key}.linker. Cargo stops where two such keys fit one target: name the target's triple instead of cfg(...).`);
   }
  }
  function refuseRustflags(key) {
   throw new errors.dz(`Input "cargo-config" sets ${key}. Flags from outside a project make cargo drop its own rustflags, or stop: put them into the project's .cargo/config.toml, or into RUSTFLAGS.`);
  }
  var sccache_storage = __webpack_require__(16078);
  function planCaches(cache, situation) {
   if (cache === "off") return plan("none", "The input cache says off.");
   if (cache === "registry") return plan("none", "The input cache says registry: packages are kept, and no target folder.");
   if (cache === "sccache") return sccacheAlone("The input cache says sccache.", situation);
   const obstacle = obstacleToSnapshot(situation);
   return cache === "snapshot" ? obstacle === void 0 ? plan("snapshot", "The input cache says snapshot.") : plan("none", `No snapshot: ${obstacle}`) : plan_caches_decide(obstacle ?? UNTRIED[situation.os], situation);
  }
  function plan_caches_decide(obstacle, situation) {
   const {storage, other, wrapper} = situation, shared = storage.kind === "theirs" ? `your store (${storage.name})` : void 0;
   return other !== void 0 ? shared === void 0 ? plan("none", other) : plan("sccache", `${other} sccache uses ${shared}.`) : obstacle !== void 0 ? sccacheAlone(`No snapshot: ${obstacle}`, situation) : shared !== void 0 ? plan("both", `A snapshot, and sccache with ${shared}.`) : wrapper === "their sccache" ? plan("both", "A snapshot, and the sccache that the project itself asks for.") : plan("snapshot", "sccache is not used: the snapshot covers what it could cache.");
  }
  const UNTRIED = {
   macos: 'it has not been tried on macOS. "cache: snapshot" turns it on.'
  };
  function plan(kind, decision) {
   return {
    snapshot: kind === "snapshot" || kind === "both",
    sccache: kind === "sccache" || kind === "both",
    archive: !1,
    decision
   };
  }
  function sccacheAlone(decision, {storage, hasRust, wrapper}) {
   const why = whyWithoutSccache(hasRust, wrapper);
   return why !== void 0 ? plan("none", `${decision} sccache takes no part: ${why}.`) : {
    ...plan("sccache", decision),
    archive: storage.kind === "archive"
   };
  }
  function whyWithoutSccache(hasRust, wrapper) {
   return hasRust ? wrapper === "theirs" ? "the project has another rustc wrapper, which is kept" : void 0 : "there is no rustc yet: put this step after the one that installs Rust";
  }
  function obstacleToSnapshot({hasRust, lacks, other}) {
   return other !== void 0 ? other : hasRust ? lacks === void 0 ? void 0 : `${lacks}.` : "there is no rustc yet: put this step after the one that installs Rust.";
  }
  function planJob(request) {
   const {inputs, around, context, onPath} = request, linker = chooseLinker({
    choice: inputs.linker,
    mayBuild: around.mayBuild,
    toolchain: around.toolchain,
    platform: context,
    theirs: around.theirLinker,
    onPath
   }), planned = planCaches(inputs.cache, {
    os: context.os,
    hasRust: around.toolchain !== void 0,
    lacks: around.lacks,
    wrapper: wrapperWithoutUs(around),
    storage: (0, sccache_storage.hQ)(inputs.cacheStore, around.config.env),
    other: around.otherCache
   }), caches = around.mayBuild ? planned : {
    ...planned,
    sccache: !1,
    archive: !1
   }, settingsOf = use => planFor(request, linker, {
    ...caches,
    snapshot: caches.snapshot ? use : "none"
   });
   return {
    linker,
    caches,
    settings: settingsOf("kept"),
    settingsToRead: settingsOf("read"),
    settingsOnMiss: settingsOf("missing")
   };
  }
  function wrapperWithoutUs({config}) {
   return planWrapper({
    config,
    file: "",
    launcher: void 0,
    purpose: void 0
   }).inForce;
  }
  function planFor({inputs, around, places, context}, linker, {sccache, snapshot}) {
   const {toolchain, triple, config, manifest, cwd} = around, {profile, incremental} = inputs, {launcher, driver} = wrappersIn(places.home, context.os), userConfig = parseUserConfig(inputs.cargoConfig, {
    profile,
    triple
   });
   return planSettings({
    profile,
    incremental,
    cache: sccache ? "sccache" : "off",
    snapshot,
    userConfig
   }, {
    config,
    manifest,
    triple,
    cwd,
    launcher,
    driver,
    linker,
    cargoVersion: toolchain?.cargoVersion,
    ...toolchain === void 0 ? {} : {
     target: {
      triple,
      cfg: toolchain.cfg
     }
    },
    workspace: context.workspace,
    file: (0, place_config.OY)(places.configParent)
   });
  }
  var write_gate = __webpack_require__(61683), job_places = __webpack_require__(72230), job_state = __webpack_require__(24617), job_warnings = __webpack_require__(20707);
  async function isSetUpAlready({markFile}, {files, job}) {
   return await files.readText(markFile) === markOf(job.context);
  }
  async function markSetUp({markFile}, {files, job}) {
   await files.writeText(markFile, markOf(job.context));
  }
  function markOf({runId, runAttempt, job}) {
   return JSON.stringify({
    runId,
    runAttempt,
    job
   });
  }
  var keep_folders = __webpack_require__(9234), store_keys = __webpack_require__(40930);
  async function openStores({inputs: asked, snapshotStore}, runner) {
   const inputs = {
    ...asked,
    ...snapshotStore?.readOnly ? READ_ONLY : {}
   }, role = roleOf(asked) ?? snapshotStore?.role;
   if (role === void 0) return {
    inputs,
    runner: (0, snapshot_store.P3)(snapshotStore, runner, "main")
   };
   const variables = {
    ...runner.job.allEnv(),
    ...settingsOf(asked),
    ...snapshotStore?.variables
   }, otherwise = "Building without the S3 store.", keys = await (0, store_keys.q)({
    role,
    variables,
    otherwise
   }, runner);
   return {
    inputs: {
     ...inputs,
     ...keys === void 0 && snapshotStore !== void 0 ? NO_STORE : {},
     cacheStore: withKeys(asked.cacheStore, keys)
    },
    runner: (0, snapshot_store.P3)(snapshotStore && {
     ...snapshotStore,
     keys: keys ?? "none"
    }, runner, "main")
   };
  }
  const READ_ONLY = {
   cacheWrite: "read-only store"
  }, NO_STORE = {
   cacheWrite: "no store"
  };
  function roleOf({cache, cacheStore}) {
   const isUsed = cache === "auto" || cache === "sccache";
   return isUsed && cacheStore.kind === "named" ? cacheStore.role : void 0;
  }
  function settingsOf({cacheStore}) {
   return cacheStore.kind === "named" ? cacheStore.variables : {};
  }
  function withKeys(choice, keys) {
   return choice.kind !== "named" || choice.role === void 0 ? choice : keys === void 0 ? {
    ...choice,
    isUnusable: !0
   } : {
    ...choice,
    variables: {
     ...choice.variables,
     ...keys
    }
   };
  }
  function releaseProfiles(manifest, {layers}) {
   const parents = new Map;
   for (const table of [ ...manifest === void 0 ? [] : [ manifest, ...manifest.others ?? [] ].map(({table}) => table), ...layers.map(({table}) => table) ]) {
    const profiles = (0, cargo_read_config.fK)(table, [ "profile" ]);
    if ((0, cargo_read_config.bI)(profiles)) for (const [name, profile] of Object.entries(profiles)) {
     const parent = (0, cargo_read_config.bI)(profile) ? profile.inherits : void 0;
     typeof parent == "string" && isName(name) && parents.set(name, parent);
    }
   }
   return [ ...parents.keys() ].filter(name => rootOf(name, parents) === "release");
  }
  function isName(name) {
   return /^[\p{L}\p{N}_-]+$/u.test(name);
  }
  function rootOf(name, parents) {
   const seen = new Set;
   let each = name;
   for (let parent = parents.get(each); parent !== void 0 && !seen.has(each); ) {
    seen.add(each);
    each = parent;
    parent = parents.get(each);
   }
   return each;
  }
  var address = __webpack_require__(60275), attempt = __webpack_require__(70241), publishing = __webpack_require__(78497);
  async function runsForPullsOnly(job, files) {
   return knowsPullsOnly(await (0, workflow_file.LS)((0, workflow_file.RB)(job), job, files) ?? "");
  }
  async function knowsPullsOnly(text) {
   const triggers = await (0, workflow_file.XJ)(text);
   return triggers?.events.includes("pull_request") === !0 && !triggers.savesByItself;
  }
  var build_record = __webpack_require__(10029);
  function jobIdentity(context, {cell, jobId}) {
   const {repository, workflow, job, runId, runAttempt, sha, ref, event} = context, runner = `${context.os} ${context.arch} ${context.environment}`, of = jobId === void 0 ? {} : {
    jobId
   };
   return {
    repository,
    workflow,
    job,
    cell,
    runId,
    runAttempt,
    sha,
    ref,
    event,
    runner,
    ...of
   };
  }
  var snapshot_keys = __webpack_require__(48745);
  const FROM = {
   "same lock": "same lock",
   "same cell": "cell",
   "same job": "job",
   "another job": "other"
  }, ORDER = [ "same lock", "cell", "job", "other" ];
  function cacheOutputs(inForce) {
   const entries = entriesOf(inForce), restored = entries.flatMap(entry => entry.restored ?? []), farthest = ORDER.findLast(from => restored.some(entry => entry.from === from)), ms = Math.max(...restored.map(entry => entry.ms));
   return {
    "cache-hit": String(restored.length > 0 && restored.every(({isExact}) => isExact)),
    "cache-primary-key": entries[0]?.key ?? "",
    "cache-matched-key": restored[0]?.key ?? "",
    "restored-from": farthest ?? "",
    "restore-ms": restored.length === 0 ? "" : String(Math.round(ms))
   };
  }
  function entriesOf({caches, snapshot, restoredFolders}) {
   const all = [ snapshot && ofSnapshot(snapshot), ofArchive(caches) ];
   return [ ...all, restoredFolders && ofFolders(restoredFolders) ].filter(entry => entry !== void 0);
  }
  function ofSnapshot({found: {keys}, restored: {record}}) {
   const {restoredKey, restoreMs = 0} = record;
   return restoredKey === void 0 ? {
    key: keys.key
   } : {
    key: keys.key,
    restored: near(restoredKey, keys, restoreMs)
   };
  }
  function ofFolders({keys, restoredKey, restoreMs}) {
   return restoredKey === void 0 ? {
    key: keys.key
   } : {
    key: keys.key,
    restored: near(restoredKey, keys, restoreMs)
   };
  }
  function near(key, keys, ms) {
   const nearness = (0, snapshot_keys.Ji)(key, keys);
   return {
    key,
    ms,
    from: FROM[nearness],
    isExact: nearness === "same lock"
   };
  }
  function ofArchive({archiveKey, archivePrefix, archiveMs, record}) {
   if (archiveKey === void 0 || archivePrefix === void 0) return;
   const {restoredKey} = record;
   if (restoredKey === void 0) return {
    key: archiveKey
   };
   const isExact = restoredKey.startsWith(archivePrefix), from = isExact ? "cell" : "other";
   return {
    key: archiveKey,
    restored: {
     key: restoredKey,
     from,
     isExact,
     ms: archiveMs
    }
   };
  }
  const NATIVE_OPTIONS = [ "-C", "panic=abort", "-C", "debug-assertions=off", "-C", "strip=symbols", "--edition", "2021" ], native_build_COMPILE_LIMIT_MS = {
   windows: 18e4,
   others: 2e4
  }, START_LIMIT_MS = 5e3;
  async function nativeProgram(request, ports) {
   const {source, host, scratch, os, earlier} = request;
   if (await ports.files.facts(source) === void 0) return;
   const into = (0, external_node_path_.join)(scratch, "native"), file = os === "windows" ? "fast-cargo.exe" : "fast-cargo", options = [ host, ...NATIVE_OPTIONS, ...WATCHER_OPTIONS ], name = await nativeName({
    sources: (0, external_node_path_.dirname)(source),
    options
   }, ports.files), snapshot = await earlier, from = snapshot === void 0 ? void 0 : (0, 
   external_node_path_.join)(snapshot, name), [program, watcher] = await Promise.all([ broughtOrCompiled(request, {
    from,
    program: (0, external_node_path_.join)(into, file)
   }, ports), request.watches ? nativeWatcher({
    ...request,
    from
   }, ports) : void 0 ]);
   return program === void 0 ? void 0 : {
    program,
    watcher,
    name
   };
  }
  async function nativeWatcher({source, rustc, cwd, host, scratch, from}, ports) {
   if (!canBeWatched(host)) return;
   const into = (0, external_node_path_.join)(scratch, "native");
   return compileWatcher({
    source: (0, external_node_path_.join)((0, external_node_path_.dirname)(source), "watch.rs"),
    rustc,
    cwd,
    into,
    from
   }, ports);
  }
  async function broughtOrCompiled(request, {from, program}, ports) {
   await ports.files.makeFolder((0, external_node_path_.dirname)(program));
   const isBrought = await bringEarlier(program, from, ports.files);
   return isBrought && await starts(program, ports) ? program : compile(request, program, ports);
  }
  async function compile({source, rustc, cwd, os}, program, ports) {
   const args = [ ...NATIVE_OPTIONS, "-o", program, source ], timeoutMs = native_build_COMPILE_LIMIT_MS[os === "windows" ? os : "others"], result = await ports.commands.run(rustc, args, {
    cwd,
    timeoutMs
   });
   if (result.exitCode === 0 && await starts(program, ports)) return program;
   const [said = ""] = result.stderr.split("\n").filter(line => /^error/.test(line)), late = `not done within ${timeoutMs / 1e3} s`, why = result.timedOut ? late : said || "it does not start", instead = os === "windows" ? "" : " Shell scripts do their work.";
   ports.log.info(`The native shims could not be compiled (${why}).${instead}`);
  }
  async function starts(program, {commands}) {
   const {stderr} = await commands.run(program, [], {
    timeoutMs: START_LIMIT_MS
   });
   return stderr.startsWith("fast-cargo:");
  }
  var install = __webpack_require__(60794);
  const OLDEST_SCCACHE = "0.10.0";
  async function setUpTools(request, runner) {
   const {linker, wantsSccache, inputs} = request, wantsMold = linker.wanted?.tool === "mold", [sccache, mold, native, clang] = await Promise.all([ wantsSccache ? find("sccache", inputs.sccacheVersion, OLDEST_SCCACHE, request, runner) : void 0, wantsMold ? find("mold", inputs.moldVersion, linker.wanted.minimum, request, runner) : void 0, compileNative(request, runner), findTheirClang(request, runner) ]), isAsked = request.around.asked.some(({tool}) => tool === "sccache");
   sccache?.kind !== "unavailable" || isAsked || runner.log.warning(`sccache is not available here: ${sccache.reason}. Building without it.`);
   return {
    sccache: sccache?.kind === "installed" ? sccache : void 0,
    clang: clang?.kind === "installed" ? clang : void 0,
    missing: {
     ...reasonOf({
      sccache
     }),
     ...reasonOf({
      mold
     }),
     ...reasonOf({
      clang
     })
    },
    mold,
    native: native?.program,
    watcher: native?.watcher,
    nativeName: native?.name
   };
  }
  function reasonOf(searches) {
   const missing = Object.entries(searches).flatMap(([tool, found]) => found?.kind === "unavailable" ? [ [ tool, found.reason ] ] : []);
   return Object.fromEntries(missing);
  }
  async function findTheirClang({around, inputs}, runner) {
   const {driver} = around.theirLinker, {os, arch} = runner.job.context;
   if (driver?.value !== "clang" || os !== "linux") return;
   const sources = inputs.installFrom.filter(source => source === "path" || source === "system");
   sources.includes("path") || sources.unshift("path");
   const platform = {
    os,
    arch
   }, search = {
    tool: "clang",
    version: "auto",
    minimum: "1.0.0",
    mirror: void 0
   };
   return (0, install.G)({
    ...search,
    sources,
    platform
   }, runner);
  }
  function find(tool, version, minimum, {inputs}, runner) {
   const {os, arch} = runner.job.context, {installFrom: sources, toolMirror: mirror} = inputs;
   return (0, install.G)({
    tool,
    version,
    minimum,
    sources,
    mirror,
    platform: {
     os,
     arch
    }
   }, runner);
  }
  function nativeRequest({around, places, rustc}, {actionRoot, os}) {
   return {
    source: (0, external_node_path_.join)(actionRoot, "native", "fast-cargo.rs"),
    rustc,
    cwd: around.cwd,
    host: around.triple,
    os,
    scratch: places.scratch
   };
  }
  async function set_up_tools_compileWatcher(sources, {commands, files, log, job}) {
   const request = nativeRequest(sources, job.context), failure = {
    what: "compile the watcher",
    otherwise: "Builds are not watched."
   };
   return (0, attempt.C)(failure, () => nativeWatcher(request, {
    commands,
    files,
    log
   }), log);
  }
  async function compileNative({around, places, rustc, wantsWatcher, snapshot}, {commands, files, log, job}) {
   if (rustc === void 0) return;
   const request = {
    ...nativeRequest({
     around,
     places,
     rustc
    }, job.context),
    watches: wantsWatcher,
    earlier: snapshot
   }, failure = {
    what: "compile the native shims",
    otherwise: "Shell scripts do their work."
   };
   return (0, attempt.C)(failure, () => nativeProgram(request, {
    commands,
    files,
    log
   }), log);
  }
  function toolUses({sccache, mold, clang}) {
   return [ sccache, mold, clang ].flatMap(found => found?.kind === "installed" ? [ toolUse(found) ] : []);
  }
  function toolUse({tool, version, source, sha256}) {
   return {
    name: tool,
    version,
    source,
    ...sha256 === void 0 ? {} : {
     sha256
    }
   };
  }
  function putOnPath(tools, {job}) {
   tools.standIns !== void 0 && job.addPath(tools.standIns);
   for (const folder of foldersFor(tools)) job.addPath(folder);
  }
  function foldersFor({sccache, mold}) {
   return [ sccache, mold ].flatMap(found => found?.kind === "installed" && found.source !== "path" ? [ (0, 
   external_node_path_.dirname)(found.binary) ] : []);
  }
  async function announce(setUp, runner) {
   const {places, tools, server, linker} = setUp, {job, log, files} = runner, by = linker.probe === void 0 ? "" : `; a probe was linked by ${linker.probe}`, not = linker.failure === void 0 ? "" : `; a probe did not link (${linker.failure})`;
   log.info(`Linker: ${linker.chosen} (${linker.reason}${by}${not}).`);
   const record = await firstRecord(setUp, runner);
   await files.writeText(places.recordFile, JSON.stringify(record));
   job.setOutput("record", places.recordFile);
   job.setOutput("linker", linker.chosen);
   job.setOutput("sccache-version", server?.version ?? "");
   job.setOutput("mold-version", tools.mold?.kind === "installed" ? tools.mold.version : "");
   const outputs = cacheOutputs(setUp);
   for (const [name, value] of Object.entries(outputs)) job.setOutput(name, value);
  }
  async function firstRecord({state, inputs, around, tools, caches, linker, settings}, {job, files}) {
   return (0, build_record.k)({
    job: jobIdentity(job.context, inputs),
    startedAtMs: state.startedAtMs,
    complete: !1,
    commands: [],
    cache: caches.record,
    linker: {
     ...linkerRecord(linker),
     linked: {}
    },
    settings: [ ...settings.settings ],
    tools: [ ...toolUses(tools) ],
    versions: {
     ...rustVersions(around),
     "fast-cargo": await ownVersion(job.context.actionRoot, files)
    }
   });
  }
  function linkerRecord({chosen, reason, probe}) {
   return {
    chosen,
    reason,
    ...probe === void 0 ? {} : {
     probe
    }
   };
  }
  function rustVersions({toolchain}) {
   if (toolchain === void 0) return {};
   const {rustcVersion, commitHash, cargoVersion, host} = toolchain, commit = commitHash === void 0 ? "" : `${commitHash.slice(0, 9)}, `;
   return {
    rustc: `${rustcVersion} (${commit}${host})`,
    cargo: cargoVersion
   };
  }
  const Package = dist.Ikc({
   version: dist.YjP()
  });
  async function ownVersion(actionRoot, files) {
   const text = await files.readText((0, external_node_path_.join)(actionRoot, "package.json"));
   return dist.qgA(Package, JSON.parse(text ?? '{"version":"unknown"}')).version;
  }
  function settleLinker(plan, mold) {
   const {wanted, writeKey, otherwise, reason} = plan;
   if (wanted === void 0) return {
    chosen: otherwise,
    tool: void 0,
    reason
   };
   if (wanted.tool !== "mold") return {
    chosen: wanted.tool,
    tool: wanted.path,
    reason
   };
   if (mold?.kind === "installed") return {
    chosen: "mold",
    tool: writeKey ? mold.binary : void 0,
    reason
   };
   const why = mold?.reason ?? "nobody looked for it";
   if (plan.byName) throw new errors.dz(`Input "linker" is "mold", but mold is not available here: ${why}. Widen the input "install-from", install mold in a step before this one, or use "auto".`);
   if (plan.theirs !== void 0) return {
    chosen: otherwise,
    tool: void 0,
    reason
   };
   const missing = wanted.minimum === ANY_MOLD ? "no mold" : `no mold ${wanted.minimum} or newer`;
   return {
    chosen: otherwise,
    tool: void 0,
    reason: `${missing} is available here; the log says why`
   };
  }
  var archive = __webpack_require__(20471), leave_out = __webpack_require__(63883), snapshot_manifest = __webpack_require__(18152), target_layout = __webpack_require__(83369), path_interest = __webpack_require__(79416);
  function folded(path) {
   const plain = /^[\x20-\x7e]*$/.test(path) ? path : path.normalize("NFKC").replace(/\p{Default_Ignorable_Code_Point}/gu, "").toUpperCase();
   return plain.toLowerCase().replace(/(?<=[^/. ])[. ]+(?=\/|$)/g, "");
  }
  async function objectionToTarget(entries, folder, files) {
   const odd = oddEntry(entries);
   if (odd !== void 0) return odd;
   const links = entries.filter(({kind, path}) => kind === "symlink" && !isBelowOutDir(path) && ((0, 
   path_interest.B3)(path) || (0, path_interest.B3)(folded(path)))), targets = await files.contents(links.map(({path}) => (0, 
   external_node_path_.join)(folder, path))), leadsOut = links.find(({path}, index) => !staysInside(path, targets[index]));
   return leadsOut && `${leadsOut.path} is a link to elsewhere`;
  }
  function objectionToFolder(entries) {
   return oddEntry(entries);
  }
  function objectionToPackages(entries) {
   const link = entries.find(({kind, path}) => kind === "symlink" && !IN_CHECKOUT.test(path));
   return oddEntry(entries) ?? (link && `${link.path} is a link`);
  }
  const IN_CHECKOUT = /^git\/checkouts\/[^/]+\/[^/]+\/(?!\.git(\/|$))./;
  function oddEntry(entries) {
   const paths = new Map;
   for (const {identity} of entries) paths.set(identity, (paths.get(identity) ?? 0) + 1);
   for (const {path, kind, changesUser, links = 1, identity} of entries) {
    if (kind === "other") return `${path} is neither file, folder nor link`;
    if (changesUser) return `${path} would run as its owner`;
    if (kind === "file" && links > (paths.get(identity) ?? 0)) return `${path} is one file with something elsewhere`;
   }
  }
  function isBelowOutDir(path) {
   return (0, target_layout.Ze)(external_node_path_.posix.dirname(path));
  }
  function staysInside(path, content) {
   const target = (content?.replace(/^link /, "") ?? "/").replaceAll("\\", "/");
   return !/^(\/|[A-Za-z]:)/.test(target) && !/^\.\.(\/|$)/.test(external_node_path_.posix.join(external_node_path_.posix.dirname(path), target));
  }
  const GITS_OWN = /^git\/db\/[^/]+\/|(?:^|\/)\.git\//, OF_GIT = /^(?:git\/db\/[^/]+|(?:.*\/)?\.git(?:\/modules\/.+)?)\/(?:(hooks\/.*(?<!\.sample))|(commondir|gitdir)|config(?:\.worktree)?)$/, LEADS_ON = /^(?:git\/db\/[^/]+|(?:.*\/)?\.git)$/, HARMLESS = /^(?:\s*|\s*\[(?:core|(?:remote|branch|submodule) "[^"\n]*")\]|\s*(?:repositoryformatversion|filemode|bare|ignorecase|precomposeunicode|symlinks|hidedotfiles|autocrlf|logallrefupdates|url|fetch|remote|merge|active)\s*=[^\\\n]*)$/, WORK_TREE = /^\s*worktree\s*=\s*([^\s"\\]+)$/;
  async function objectionToGit(entries, folder, files) {
   for (const {path, kind} of entries) {
    if (kind === "directory") continue;
    const name = folded(path);
    if (kind === "symlink" && GITS_OWN.test(name)) return `${path} leads git elsewhere`;
    if (LEADS_ON.test(name) && !await leadsToModule(path, folder, files)) return `${path} leads git elsewhere`;
    const found = OF_GIT.exec(name);
    if (found === null) continue;
    if (found[1] !== void 0) return `${path} is a program that git would run`;
    if (found[2] !== void 0) return `${path} leads git elsewhere`;
    const lines = (await files.readText((0, external_node_path_.join)(folder, path)) ?? "").split(/\r?\n/);
    if (!lines.every(line => HARMLESS.test(line) || isInCheckout(line, path))) return `${path} has settings of somebody's own`;
   }
  }
  const CHECKOUT = /^git\/checkouts\/[^/]+\/[^/]+\//;
  async function leadsToModule(path, folder, files) {
   const [checkout] = CHECKOUT.exec(path) ?? [], [, way] = /^gitdir: ([^\s\\]+)\n?$/.exec(await files.readText((0, 
   external_node_path_.join)(folder, path)) ?? "") ?? [];
   return checkout !== void 0 && way !== void 0 && !way.startsWith("/") && external_node_path_.posix.join(external_node_path_.posix.dirname(path), way).startsWith(`${checkout}.git/modules/`);
  }
  function isInCheckout(line, config) {
   const [checkout] = /^git\/checkouts\/[^/]+\/[^/]+\/(?=\.git\/modules\/)/.exec(config) ?? [], [, way = "/"] = WORK_TREE.exec(line) ?? [];
   return checkout !== void 0 && !way.startsWith("/") && external_node_path_.posix.join(external_node_path_.posix.dirname(config), way).startsWith(checkout);
  }
  const Settings = dist.Ikc({
   dl: dist.YjP(),
   api: dist.cl6(dist.YjP()),
   "auth-required": dist.lqM(dist.zMY())
  }), ADDRESS = /^(?:https:\/\/([\w.-]+)|http:\/\/(127\.0\.0\.1))(?::\d+)?(?:\/[^\s\\@?#]*)?$/;
  function staysWithRegistry(index, text) {
   const host = index.replace(/-[0-9a-f]{16}$/, ""), hosts = host === "index.crates.io" ? [ "static.crates.io", "crates.io", host ] : [ host ];
   try {
    const said = JSON.parse(text ?? ""), known = dist.qgA(Settings, said);
    if (Object.keys(known).length < Object.keys(said).length) return !1;
    const {dl, api} = known;
    return [ dl, api ?? dl ].every(address => {
     const [, named, own] = ADDRESS.exec(address) ?? [];
     return hosts.includes(named ?? own ?? "");
    });
   } catch {
    return !1;
   }
  }
  const INDEX = (0, external_node_path_.join)("registry", "index"), MOST_BYTES = 1e4;
  async function keepIndexEntries(folder, files) {
   for (const index of await files.list((0, external_node_path_.join)(folder, INDEX))) for (const name of await files.list((0, 
   external_node_path_.join)(folder, INDEX, index))) {
    const path = (0, external_node_path_.join)(folder, INDEX, index, name), isMeant = name === ".cache" || name === "config.json" && staysWithRegistry(index, await files.readText(path, MOST_BYTES).catch(() => {}));
    isMeant || await files.remove(path);
   }
  }
  var restore_placements = __webpack_require__(7378);
  const PACKED = (0, external_node_path_.join)("registry", "cache");
  async function objectionToCrates(folder, packages, files) {
   if (packages.length === 0) return;
   const checksums = checksumsOf(packages);
   for (const registry of await files.list((0, external_node_path_.join)(folder, PACKED))) for (const name of await files.list((0, 
   external_node_path_.join)(folder, PACKED, registry))) {
    const path = (0, external_node_path_.join)(folder, PACKED, registry, name), [checksum, ...others] = checksums.get(name) ?? [];
    if (checksum === void 0 || others.length > 0) await files.remove(path); else if (await files.sha256(path) !== checksum) return `${name} is not what the checksum in Cargo.lock says`;
   }
  }
  function checksumsOf(packages) {
   const found = new Map;
   for (const {name, version, checksum} of packages) {
    if (checksum === void 0) continue;
    const file = `${name}-${version}.crate`, known = found.get(file) ?? [];
    known.includes(checksum) || found.set(file, [ ...known, checksum ]);
   }
   return found;
  }
  const TOGETHER = 16;
  async function unpackAll({leftOut, locked, ...staged}, from, ports) {
   const {manifest, placements} = staged, {compression, targets, registry} = manifest;
   await discard(staged, ports.files);
   for (const part of [ ...registry.parts, ...targets.flatMap(({parts}) => parts) ]) {
    const kind = (await ports.files.facts(archiveOf(part, from)))?.kind;
    if (kind !== "file") throw new Error(`${part.file} is no file`);
   }
   const jobs = [ ...ofTargets(staged, leftOut, ports.files), ofRegistry(staged, objectionToRegistry(locked, ports.files)) ];
   for (const {into} of jobs) await ports.files.makeFolder(into);
   const unpack = async ({parts, leaveOut, superseded, ...job}) => {
    const archives = parts.map(part => ({
     archive: archiveOf(part, from),
     leaveOut: part.inLayer === !0 ? [ ...leaveOut, ...superseded ] : leaveOut
    })), entries = await (0, archive.Jl)({
     ...job,
     parts: archives,
     compression
    }, ports);
    return {
     into: job.into,
     entries
    };
   }, filled = jobs.filter(({parts}) => parts.length > 0), results = [];
   for (let at = 0; at < filled.length; at += TOGETHER) results.push(...await Promise.allSettled(filled.slice(at, at + TOGETHER).map(unpack)));
   const failed = results.find(({status}) => status === "rejected");
   if (failed?.status === "rejected") throw failed.reason;
   const unpacked = results.flatMap(result => result.status === "fulfilled" ? [ result.value ] : []);
   return treesOf(placements, unpacked);
  }
  function ofTargets({manifest: {targets, layer}, placements}, leftOut, files) {
   return targets.map(({folder, parts}) => {
    const idle = (0, leave_out.Hj)(folder, [ ...leftOut.sessions, ...leftOut.gone ], targets), sessions = idle.map(session => session.folder);
    return {
     into: (0, restore_placements.Cf)(folder, placements),
     objectionTo: (entries, path) => objectionToTarget(entries, path, files),
     parts: (0, leave_out.BG)(parts, session => !sessions.includes(session)),
     leaveOut: [ ...leftOut.outputs.get(folder) ?? [], ...sessions ],
     superseded: supersededIn(folder, layer)
    };
   });
  }
  function ofRegistry({manifest: {registry, layer}, registryStaging}, objectionTo) {
   const superseded = supersededIn("", layer);
   return {
    parts: registry.parts,
    into: registryStaging,
    leaveOut: [],
    superseded,
    objectionTo
   };
  }
  function supersededIn(base, layer) {
   const pieces = layer?.pieces ?? [];
   return pieces.filter(piece => piece.base === base && piece.isSuperseded === !0).flatMap(({paths}) => paths);
  }
  function archiveOf({file, inLayer}, folder) {
   return (0, external_node_path_.join)(inLayer === !0 ? (0, snapshot_manifest.xv)(folder) : folder, file);
  }
  function objectionToRegistry(locked, files) {
   return async (entries, folder) => {
    const objection = objectionToPackages(entries) ?? await objectionToGit(entries, folder, files);
    if (objection !== void 0) return objection;
    await keepIndexEntries(folder, files);
    return objectionToCrates(folder, locked, files);
   };
  }
  function treesOf(placements, unpacked) {
   const trees = placements.map(({staging}) => {
    const inside = unpacked.filter(({into}) => (0, cargo_paths.Yw)(into, staging)), entries = inside.flatMap(({into, entries}) => {
     const folder = (0, cargo_paths.Br)(into, staging), at = folder === "" ? "" : `${folder}/`;
     return entries.map(entry => ({
      ...entry,
      path: at + entry.path
     }));
    });
    return [ staging, entries ];
   });
   return new Map(trees);
  }
  async function discard({placements, registryStaging}, files) {
   for (const {staging} of placements) await files.remove(staging);
   await files.remove(registryStaging);
  }
  function registryStagingOf({cargoHome, folder}) {
   const own = (0, external_node_crypto_.createHash)("sha256").update(folder).digest("hex").slice(0, 8);
   return (0, external_node_path_.join)(cargoHome, `.fast-cargo-restoring-${own}`);
  }
  function firstArrival(cache) {
   const first = Promise.withResolvers(), restore = async entry => {
    const restored = await cache.restore(entry);
    first.resolve(restored.kind === "hit");
    return restored;
   };
   return {
    cache: {
     ...cache,
     restore
    },
    come: first.promise,
    heldUntil: other => ({
     ...cache,
     restore: async entry => {
      const restored = await restore(entry);
      await other.catch(() => {});
      return restored;
     }
    }),
    end: () => first.resolve(!1)
   };
  }
  var history_identity = __webpack_require__(53841), sccache_archive = __webpack_require__(81004);
  function archiveKeys({context, mark, rustc, cell, userKey, ownOnly}) {
   const {os, arch, workflow, workflowFile, job, runId, runAttempt} = context, named = [ "fast-cargo-sccache", ...userKey === "" ? [] : [ userKey.replaceAll(",", "_") ] ], group = userKey === "" ? workflow : "", compiler = [ ...named, os, arch, shortHash(JSON.stringify([ rustc, group ])), "" ].join("-"), ofCell = `${compiler}${shortHash(JSON.stringify([ workflow, workflowFile, job, cell ]))}-`, key = `${ofCell}${runId}-${runAttempt}${mark}`;
   return {
    key,
    restoreKeys: [ ofCell, ownOnly ? ofCell : compiler ]
   };
  }
  function shortHash(text) {
   return (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 12);
  }
  var sccache_server = __webpack_require__(30513);
  async function restoreCaches(request, ports) {
   const {places, identity, inputs} = request, history = (0, history_identity.z)(identity), startedMs = ports.clock.nowMs(), timed = async () => {
    const record = await restoreSccacheFolder(request, ports);
    return {
     record,
     archiveMs: ports.clock.nowMs() - startedMs
    };
   }, [{record, archiveMs}] = await Promise.all([ timed(), ports.cache.restore({
    paths: [ places.history ],
    key: history.key,
    restoreKeys: [ history.restorePrefix ]
   }) ]), archive = restore_caches_keysOf(request, ports);
   return {
    historyKey: history.key,
    historyPrefix: history.restorePrefix,
    archiveMs,
    ...archive === void 0 ? {} : {
     archiveKey: archive.key,
     archivePrefix: archive.restoreKeys[0]
    },
    record: {
     mode: inputs.cache,
     decision: request.decision,
     ...record
    }
   };
  }
  async function restoreSccacheFolder(request, ports) {
   const keys = restore_caches_keysOf(request, ports);
   if (keys === void 0) return {
    restored: ""
   };
   const folder = (0, sccache_server.q4)(ports.job.context.temp), cache = (0, publishing.HD)(ports.cache, request.reads), restored = await (0, 
   sccache_archive.By)({
    folder,
    keys
   }, {
    ...ports,
    cache
   }), sentence = (0, sccache_archive.mZ)(restored, keys);
   warnOrSay(restored, sentence, ports);
   return restored.kind !== "hit" ? {
    restored: sentence
   } : {
    restored: sentence,
    restoredKey: restored.key,
    restoredBytes: restored.sizeBytes
   };
  }
  function warnOrSay(restored, sentence, {log}) {
   restored.kind === "unavailable" ? log.warning(`The cache service cannot be used: ${restored.reason}. Building without what earlier runs saved.`) : log.info(sentence);
  }
  function restore_caches_keysOf({rustc, identity, inputs, reads}, {job}) {
   if (rustc === void 0) return;
   if ((0, sccache_storage.hQ)(inputs.cacheStore, job.allEnv()).kind === "theirs") return;
   const {context} = job;
   return archiveKeys({
    context,
    rustc,
    mark: (0, snapshot_keys.Fg)(context),
    cell: identity.cell,
    userKey: inputs.cacheKey,
    ownOnly: reads.from !== "all"
   });
  }
  var pretty_bytes = __webpack_require__(85901), kept_files = __webpack_require__(49462);
  const WHOLE = /^(git\/db\/[^/]+|git\/checkouts\/[^/]+\/[^/]+)$/, MEANT = {
   "": [ "registry", "git" ],
   registry: [ "CACHEDIR.TAG", "cache", "index" ],
   git: [ "CACHEDIR.TAG", "checkouts", "db" ]
  };
  async function mergeRegistry({manifest, registryStaging}, files) {
   await mergeBelow("", {
    from: registryStaging,
    to: manifest.cargoHome
   }, files);
   await files.remove(registryStaging);
  }
  async function mergeBelow(path, merge, files) {
   const names = await files.list((0, external_node_path_.join)(merge.from, path)), meant = names.filter(name => MEANT[path]?.includes(name) ?? !0);
   await Promise.all(meant.map(name => mergeOne(path === "" ? name : `${path}/${name}`, merge, files)));
  }
  async function mergeOne(path, merge, files) {
   const facts = await files.facts((0, external_node_path_.join)(merge.from, path)), isOuter = MEANT[path] !== void 0;
   if (!isOuter || facts?.kind === "directory") {
    if (isOuter) await files.makeFolder((0, external_node_path_.join)(merge.to, path)); else if (await moveUnlessThere((0, 
    external_node_path_.join)(merge.from, path), (0, external_node_path_.join)(merge.to, path), files)) return;
    facts?.kind !== "directory" || WHOLE.test(path) || await mergeBelow(path, merge, files);
   }
  }
  async function moveUnlessThere(from, to, files) {
   if (await files.facts(to) !== void 0) return !1;
   try {
    await files.rename(from, to);
    return !0;
   } catch (error) {
    if (await files.facts(to) === void 0) throw error;
    return !1;
   }
  }
  var kept_manifest = __webpack_require__(32128);
  const MOST_MANIFEST_BYTES = 5e7;
  async function restoreKept({plan, keys, folder}, ports) {
   await ports.files.remove(folder);
   const restored = await ports.cache.restore({
    paths: [ folder ],
    ...keys
   });
   if (restored.kind !== "hit") return restored;
   const {key, sizeBytes} = restored, text = await ports.files.readText((0, external_node_path_.join)(folder, kept_manifest.as), MOST_MANIFEST_BYTES), manifest = (0, 
   kept_manifest.ZN)(text);
   if (manifest === void 0) return {
    kind: "unavailable",
    reason: `${key} has no list that can be read`
   };
   const placed = [], left = [];
   for (const {name, place} of placesFor(manifest, {
    plan,
    folder
   }, ports)) try {
    await place();
    placed.push(name);
   } catch (error) {
    left.push(`${name} (${(0, errors.Uc)(error)})`);
   }
   await ports.files.remove(folder);
   return {
    kind: "restored",
    key,
    sizeBytes,
    placed,
    left
   };
  }
  function placesFor({folders, registry, compression}, {plan, folder}, ports) {
   const named = folders.filter(({path}) => plan.folders.includes(path)), from = {
    folder,
    compression
   }, places = named.map(packed => ({
    name: packed.path,
    place: () => placeFolder(packed, packed.path, {
     from,
     ports,
     objectionTo: async entries => objectionToFolder(entries)
    })
   })), {cargoHome, locks} = plan;
   if (registry === void 0 || locks === void 0) return places;
   const staging = registryStagingOf({
    cargoHome,
    folder
   }), place = async () => {
    await ports.files.makeFolder(cargoHome);
    const objectionTo = objectionToRegistry(await (0, kept_files.KH)(locks, ports.files), ports.files);
    await unpack(registry, staging, {
     from,
     ports,
     objectionTo
    });
    await mergeRegistry({
     manifest: {
      cargoHome
     },
     registryStaging: staging
    }, ports.files);
   };
   return [ ...places, {
    name: "packages",
    place
   } ];
  }
  async function unpack({parts}, into, {from: {folder, compression}, ports, objectionTo}) {
   await ports.files.remove(into);
   if (parts.length === 0) return;
   const archives = parts.map(({file}) => ({
    archive: (0, external_node_path_.join)(folder, file),
    leaveOut: []
   }));
   await (0, archive.Jl)({
    parts: archives,
    into,
    compression,
    objectionTo
   }, ports);
  }
  async function placeFolder(packed, path, source) {
   const {files} = source.ports, there = await files.facts(path);
   if (there !== void 0 && there.kind !== "directory") throw new Error("something else is there");
   const staging = there === void 0 ? (0, external_node_path_.join)((0, external_node_path_.dirname)(path), `${kept_files.Cj}-${(0, 
   external_node_path_.basename)(path)}`) : (0, external_node_path_.join)(path, kept_files.Cj);
   try {
    await unpack(packed, staging, source);
    if (there === void 0) return await files.rename(staging, path);
    for (const name of await files.list(staging)) {
     const isThere = await files.facts((0, external_node_path_.join)(path, name)) !== void 0;
     isThere || await files.rename((0, external_node_path_.join)(staging, name), (0, 
     external_node_path_.join)(path, name));
    }
   } finally {
    await files.remove(staging);
   }
  }
  var system = __webpack_require__(94368), snapshot_identity = __webpack_require__(29667);
  async function restoreFolders({kept: plan, inputs, around, places, reads}, runner) {
   const startedMs = runner.clock.nowMs(), locks = await (0, snapshot_identity.nA)(around, runner), keys = (0, 
   snapshot_keys.Hp)({
    context: runner.job.context,
    system: await (0, system.N9)(runner),
    home: runner.job.env("HOME") ?? "",
    cargoHome: plan.cargoHome,
    cell: inputs.cell,
    userKey: inputs.cacheKey,
    ownOnly: reads.from !== "all" || plan.locks === void 0,
    locks: locks.map(({text}) => text).join("\0")
   }), cache = (0, publishing.HD)(runner.cache, reads), failure = {
    what: "restore the cached folders",
    otherwise: "The job starts without them."
   }, restoring = () => restoreKept({
    plan,
    keys,
    folder: places.kept
   }, {
    ...runner,
    cache
   }), restored = await (0, attempt.C)(failure, restoring, runner.log);
   restored !== void 0 && say(restored, runner.log);
   if (restored?.kind !== "restored") return {
    plan,
    keys,
    restoreMs: 0
   };
   const list = (0, kept_files.K7)(await (0, kept_files.y2)(plan, runner.files), plan.cargoHome);
   await runner.files.writeText(places.keptList, list.join("\0"));
   return {
    plan,
    keys,
    restoredKey: restored.key,
    restoreMs: runner.clock.nowMs() - startedMs
   };
  }
  function say(restored, {info, warning}) {
   if (restored.kind === "miss") info("Cached folders: nothing is saved for this job yet."); else if (restored.kind === "unavailable") warning(`The cached folders cannot be restored: ${restored.reason}. The job starts without them.`); else {
    const {key, sizeBytes, placed, left} = restored, what = placed.length === 0 ? "nothing of it" : placed.join(", ");
    info(`Cached folders: restored ${what} (${(0, pretty_bytes.A)(sizeBytes)}, ${key}).`);
    for (const clause of left) warning(`Not restored: ${clause}. The job starts without it.`);
   }
  }
  function keptState(kept) {
   if (kept === void 0) return {};
   const {plan, keys, restoredKey} = kept, {folders, locks, cargoHome} = plan;
   return {
    kept: {
     key: keys.key,
     restoreKeys: [ ...keys.restoreKeys ],
     folders: [ ...folders ],
     cargoHome,
     ...locks === void 0 ? {} : {
      locks: [ ...locks ]
     },
     ...restoredKey === void 0 ? {} : {
      restoredKey
     }
    }
   };
  }
  function envTable({layers, commandLine = []}) {
   const entries = [ ...layers.toReversed(), ...commandLine ].flatMap(({table}) => (0, 
   cargo_read_config.bI)(table.env) ? Object.entries(table.env) : []);
   return new Map(entries.map(([name, entry]) => [ name, JSON.stringify(entry) ]));
  }
  var keyed_digest = __webpack_require__(84588), survey_sources = __webpack_require__(90099);
  async function fetchLayer({manifest: {layer}, key, folder}, {cache}) {
   if (layer === void 0) return {
    kind: "there",
    sizeBytes: 0
   };
   const paths = [ (0, snapshot_manifest.xv)(folder) ], restored = await cache.restore({
    paths,
    key: layer.key,
    restoreKeys: []
   });
   if (restored.kind === "hit") return {
    kind: "there",
    sizeBytes: restored.sizeBytes
   };
   const why = restored.kind === "miss" ? "not in the cache any more" : restored.reason;
   return {
    kind: "does not fit",
    key,
    reason: `its dependencies in ${layer.key} cannot be restored: ${why}`
   };
  }
  var made_locks = __webpack_require__(60638);
  async function differingFacts(manifest, {survey, settings}, files) {
   const {facts, checkout, targets} = manifest, known = new Map(survey.sources.map(({path, content}) => [ (0, 
   external_node_path_.join)(survey.root, path), content ])), isKnown = ({aspect, of}) => aspect === "content" && known.get(of)?.startsWith("file ") === !0, folders = (0, 
   snapshot_manifest.B$)(targets), travels = ({aspect, of, value}) => aspect === "content" && value !== void 0 && (0, 
   target_layout.bi)(of) !== void 0 && folders.some(folder => (0, cargo_paths.Yw)(of, folder)), asked = facts.filter(isOfPath).filter(fact => !isKnown(fact) && !travels(fact)), leaveOut = (0, 
   made_locks.I3)(checkout, folders, (0, survey_sources.Sb)(survey)), answers = await files.observe(asked.map(questionOf), leaveOut), now = new Map(asked.map((fact, place) => [ fact, answers[place]?.value ])), named = new Set(facts.filter(({aspect}) => aspect === "setting").map(({of}) => of)), isSame = fact => {
    const {aspect, of, value} = fact;
    return value !== void 0 && (!(aspect !== "environment" && aspect !== "program" && !travels(fact)) || (aspect === "variable" ? named.has(of) || !settings.has(of) : aspect === "setting" ? settings.get(of) === value : isKnown(fact) ? known.get(of) === asSource(value) : now.get(fact) === value));
   };
   return new Set(facts.flatMap((fact, place) => isSame(fact) ? [] : [ place ]));
  }
  function isOfPath(fact) {
   const {aspect} = fact;
   return [ "content", "kind", "listing", "link" ].includes(aspect);
  }
  function questionOf({aspect, of: path, value, stamp}) {
   return {
    path,
    aspect,
    ...value === void 0 || stamp === void 0 ? {} : {
     known: {
      value,
      stamp
     }
    }
   };
  }
  function asSource(value) {
   const [digest = "", x] = value.split(/(x)$/);
   return `file ${Buffer.from(digest, "hex").toString("base64url")}${x === void 0 ? "" : " x"}`;
  }
  function describeFact({aspect, of}, checkout) {
   const way = (0, cargo_paths.Br)(of, checkout), path = way === "" ? of : way;
   return FACT_WORDS[aspect](path);
  }
  const STANDARD_OUTPUT = "/standard output", FACT_WORDS = {
   content: path => path === STANDARD_OUTPUT ? "its compiler printed something" : `${path} is not the same`,
   kind: path => `${path} came or went`,
   listing: path => `other files are in ${path}`,
   link: path => `${path} leads elsewhere`,
   program: name => `PATH leads to another ${name}`,
   variable: name => `the variable ${name} has another value`,
   environment: () => "a variable has another value",
   setting: name => `cargo's [env] says something else of ${name}`
  };
  var dependents = __webpack_require__(52909), judge_sources = __webpack_require__(95665);
  function staleUnits(manifest, differences) {
   return manifest.units.flatMap(unit => {
    const reason = whyStale(unit, manifest, differences);
    return reason === void 0 ? [] : [ {
     folder: unit.folder,
     package: unit.package,
     reason
    } ];
   });
  }
  function whyStale(unit, {inputs, facts, named, checkout}, differences) {
   const ofPackage = differences.packages.get(unit.package);
   if (ofPackage !== void 0) return ofPackage;
   const input = unit.inputs.find(place => differences.inputs.has(place));
   if (input !== void 0) return `${inputs[input]?.path} is not the same`;
   const place = unit.evidence.find(each => differences.facts.has(each)), fact = place === void 0 ? void 0 : facts[place];
   if (fact !== void 0) return describeFact(fact, checkout);
   if (unit.asksGit && differences.hasMoved) return ASKED_GIT;
   if (unit.isWatched) return;
   const read = unit.isVendored && unit.reads.find(at => differences.named.has(named[at] ?? ""));
   return typeof read == "number" ? `${named[read]} is not the same` : unit.mayReadMore && (differences.isOther || differences.hasMoved) ? NOT_WATCHED : void 0;
  }
  const ASKED_GIT = "it asked git for the commit, a branch or a tag", NOT_WATCHED = "what it read was not watched, and the checkout is not the same";
  function reasonsOf(stale) {
   const byReason = Map.groupBy(stale, ({reason}) => reason), namesOf = units => [ ...new Set(units.map(unit => unit.package)) ].join(", ");
   return [ ...byReason ].map(([reason, units]) => `${namesOf(units)}: ${reason}`);
  }
  const GAP_NS = 2000000000n;
  function planRestore(manifest, present) {
   const {survey, nowNs} = present, shiftNs = manifest.newestNs + GAP_NS > nowNs ? manifest.newestNs + GAP_NS - nowNs : 0n, changes = (0, 
   judge_sources.mr)(manifest.sources, survey.sources), inputs = judgeInputs(manifest, present, shiftNs), packages = (0, 
   judge_sources.zY)(changes, manifest), differing = [ ...changes.changed, ...changes.added, ...changes.removed ], changedFiles = differing.filter(path => !changes.folders.has(path)), stale = staleUnits(manifest, {
    packages: new Map(packages.map(({name, reason}) => [ name, reason ])),
    inputs: inputs.stale,
    facts: present.differingFacts,
    named: new Set(differing),
    hasMoved: hasMoved(manifest, survey),
    isOther: changedFiles.length > 0 || manifest.untracked === void 0 || present.untracked !== manifest.untracked
   }), isBuilt = (0, dependents.h)((0, dependents.j)(manifest, differing), manifest), isKnownToCargo = new Set(manifest.units.filter((_, place) => isBuilt[place]).map(({folder}) => folder));
   return {
    shiftNs,
    differing,
    changedFiles,
    times: [ ...sourceTimes(changes, present, {
     manifest,
     shiftNs
    }), ...inputs.times ],
    staleUnits: stale.map(({folder}) => folder),
    reasons: reasonsOf(stale.filter(({folder}) => !isKnownToCargo.has(folder))),
    sameFiles: changes.same.filter(({path}) => !changes.folders.has(path)).length
   };
  }
  function sourceTimes({same, changed, added}, {survey, nowNs}, {manifest, shiftNs}) {
   const newestNs = manifest.newestNs - shiftNs, named = new Set(manifest.named), isCargos = path => named.has(path) || /\.rs$|(^|\/)Cargo\.toml$/.test(path), has = new Map(survey.sources.map(({path, modifiedNs}) => [ path, modifiedNs ])), late = [ ...changed, ...added ].filter(path => {
    const modifiedNs = has.get(path) ?? 0n;
    return modifiedNs <= newestNs || modifiedNs > nowNs;
   });
   return [ ...late.map(path => ({
    path: (0, external_node_path_.join)(survey.root, path),
    modifiedNs: "now"
   })), ...same.filter(({path}) => isCargos(path)).map(({path, modifiedNs}) => ({
    path: (0, external_node_path_.join)(survey.root, path),
    modifiedNs: modifiedNs - shiftNs
   })) ];
  }
  function judgeInputs(manifest, {survey, inputs}, shiftNs) {
   const times = [], stale = new Set, moved = hasMoved(manifest, survey), checkedOutNs = oldestOf(manifest);
   for (const [index, input] of manifest.inputs.entries()) {
    const {content, modifiedNs} = inputs[index] ?? {}, isClones = isOfEachClone(input.path, survey), isLike = content === input.content || isClones, isSame = content !== void 0 && isLike && !(input.isGits && moved), oldNs = (isClones ? checkedOutNs : input.modifiedNs) - shiftNs;
    isSame ? (modifiedNs === void 0 || modifiedNs > oldNs) && times.push({
     path: input.path,
     modifiedNs: oldNs
    }) : stale.add(index);
   }
   return {
    times,
    stale
   };
  }
  function oldestOf({sources, newestNs}) {
   let oldestNs = newestNs;
   for (const {modifiedNs} of sources) modifiedNs < oldestNs && (oldestNs = modifiedNs);
   return oldestNs;
  }
  function hasMoved(manifest, {commit, refs}) {
   return commit !== manifest.commit || refs !== manifest.refs;
  }
  function isOfEachClone(path, {root}) {
   const inside = (0, cargo_paths.Br)(path, (0, external_node_path_.join)(root, ".git"));
   return /^(modules\/((?!refs\/)[^/]+\/)*)?(index|logs|objects|config)($|\/)/.test(inside);
  }
  function unitsOf(paths, manifest) {
   const indices = new Set(manifest.inputs.flatMap(({path}, index) => paths.has(path) ? [ index ] : []));
   return manifest.units.filter(({inputs}) => inputs.some(index => indices.has(index))).map(({folder}) => folder);
  }
  async function compareCheckout(manifest, {survey, settings, untracked, nowNs}, files) {
   const paths = manifest.inputs.map(({path}) => path), targets = (0, snapshot_manifest.B$)(manifest.targets), leaveOut = (0, 
   made_locks.I3)(survey.root, targets, (0, survey_sources.Sb)(survey)), contents = await files.contents(paths, leaveOut), facts = await Promise.all(paths.map(path => files.facts(path))), inputs = paths.map((_, index) => {
    const [content, modifiedNs] = [ contents[index], facts[index]?.modifiedNs ];
    return {
     ...content === void 0 ? {} : {
      content
     },
     ...modifiedNs === void 0 ? {} : {
      modifiedNs
     }
    };
   }), differing = await differingFacts(manifest, {
    survey,
    settings
   }, files), present = {
    survey,
    inputs,
    differingFacts: differing,
    untracked,
    nowNs
   };
   return {
    survey,
    plan: planRestore(manifest, present)
   };
  }
  var untracked_digest = __webpack_require__(92792), folder_rules = __webpack_require__(32495), target_folders = __webpack_require__(87387);
  async function inOwnPlaces(targets, around, files) {
   const own = [], left = [];
   for (const target of targets) {
    const why = await objectionTo(target.folder, around, files);
    why === void 0 ? own.push(target) : left.push(`${target.folder}, because ${why}`);
   }
   return {
    targets: own,
    left
   };
  }
  async function objectionTo(path, {survey, cargoHome, home, folder}, files) {
   const workspace = typeof survey == "string" ? "" : survey.root, refusal = (0, folder_rules.o)(path, {
    workspace,
    home,
    cargoHome,
    temp: "",
    own: [ folder ]
   });
   return refusal !== void 0 ? refusal : typeof survey != "string" && (0, cargo_paths.Yw)(path, workspace) ? tracksSomething(path, survey) ? "git tracks files in it" : void 0 : /^[\\/]{2}/.test(path) ? "it is on another machine" : await holdsOther(path, files) ? "something else is kept there" : void 0;
  }
  function tracksSomething(path, {root, commit, sources}) {
   if (commit === void 0) return !1;
   const inside = `${(0, cargo_paths.Br)(path, root)}/`;
   return sources.some(({path: own}) => own.startsWith(inside) && !(0, target_folders.f)(own));
  }
  async function holdsOther(path, files) {
   const names = (await files.list(path)).filter(name => !name.startsWith(".fast-cargo-")), ofCargo = [ "CACHEDIR.TAG", ".rustc_info.json" ];
   return names.length > 0 && !ofCargo.some(name => names.includes(name));
  }
  async function fit({manifest: whole, key, survey, nowNs, cargoHome, settings, home, folder}, ports) {
   const obstacle = await obstacleTo(whole, cargoHome, ports);
   if (obstacle !== void 0) return {
    kind: "does not fit",
    key,
    reason: obstacle
   };
   const around = {
    survey,
    cargoHome,
    home,
    folder
   }, own = await inOwnPlaces(whole.targets, around, ports.files), places = await (0, 
   restore_placements.IY)({
    ...whole,
    targets: [ ...own.targets ]
   }, ports.files);
   if (places.kind === "occupied") return {
    ...places,
    key
   };
   const {targets, placements} = places, left = [ ...own.left, ...places.left ];
   if (targets.length === 0 && left.length > 0) return {
    kind: "does not fit",
    key,
    reason: `it has no place here: ${left.join("; ")}`
   };
   const sessions = whole.sessions.filter(({folder}) => (0, snapshot_manifest.$r)(folder, targets) !== void 0), manifest = {
    ...whole,
    targets: [ ...targets ],
    sessions
   }, compared = await compare({
    manifest,
    survey,
    nowNs,
    placements,
    settings
   }, ports);
   if (typeof compared == "string") {
    const reason = `it cannot be compared with the checkout (${compared})`;
    return {
     kind: "unusable",
     key,
     reason
    };
   }
   if (compared.survey.root !== manifest.checkout) {
    const reason = `it was made of ${manifest.checkout}, this is ${compared.survey.root}`;
    return {
     kind: "does not fit",
     key,
     reason
    };
   }
   return {
    kind: "fitting",
    manifest,
    placements,
    left,
    ...compared
   };
  }
  async function compare({manifest, survey, nowNs, placements, settings}, ports) {
   if (typeof survey == "string") return survey;
   try {
    const there = placements.filter(({isThere}) => isThere).map(({at}) => at), sources = await (0, 
    survey_sources.hQ)(there, survey, ports.files), targetFolders = (0, snapshot_manifest.B$)(manifest.targets), where = {
     root: survey.root,
     targetFolders
    }, untracked = manifest.untracked === void 0 ? void 0 : await (0, untracked_digest.C)(where, ports), now = {
     survey: sources,
     settings,
     untracked,
     nowNs
    };
    return await compareCheckout(manifest, now, ports.files);
   } catch (error) {
    return (0, errors.Uc)(error);
   }
  }
  async function obstacleTo(manifest, cargoHome, {commands, files}) {
   if (manifest.cargoHome !== cargoHome) return `it was made with CARGO_HOME ${manifest.cargoHome}`;
   const cc = await (0, system.dE)(commands);
   if (manifest.cc !== cc) return `it was made with the C compiler ${manifest.cc || "(none)"}`;
   const {processor} = manifest;
   return processor !== void 0 && processor !== await (0, system.QR)(files) ? `it was compiled for another processor, ${processor}` : void 0;
  }
  var held_back = __webpack_require__(8585), lock_file = __webpack_require__(12673);
  function lockOf({lock, otherLocks = []}, manifest) {
   const named = [ lock, ...otherLocks ].map(({path, packages}) => ({
    path: (0, cargo_paths.Br)(path, manifest.checkout),
    packages
   }));
   return named.find(({path}) => path === manifest.lock) ?? named[0] ?? lock;
  }
  async function lockedIn({lock, otherLocks = []}, {checkout, targets}, files) {
   const own = [ lock, ...otherLocks ], packages = own.flatMap(each => each.packages);
   if (packages.length === 0) return packages;
   const roots = new Set(targets.flatMap(target => target.roots ?? [])), paths = [ ...roots ].filter(root => (0, 
   cargo_paths.Yw)(root, checkout)).map(root => (0, external_node_path_.join)(root, "Cargo.lock")).filter(path => !own.some(each => each.path === path)), texts = await Promise.all(paths.map(path => files.readText(path).catch(() => {})));
   return [ ...packages, ...texts.flatMap(text => (0, lock_file.PG)(text)) ];
  }
  async function fetchSnapshot(request, ports) {
   const {folder, keys} = request, {clock} = ports;
   await ports.files.remove(folder);
   await ports.files.remove((0, snapshot_manifest.xv)(folder));
   const startedMs = clock.nowMs(), [restored, survey] = await Promise.all([ ports.cache.restore({
    paths: [ folder ],
    ...keys
   }), (0, survey_sources.zW)({
    ...request,
    leaveOut: []
   }, ports).catch(errors.Uc) ]);
   if (restored.kind !== "hit") return restored;
   const text = await ports.files.readText((0, external_node_path_.join)(folder, snapshot_manifest.h1), snapshot_manifest.Gr), manifest = (0, 
   snapshot_manifest.MK)(text);
   if (manifest === void 0) return {
    kind: "unusable",
    key: restored.key,
    reason: `${restored.key} has no manifest that can be read`
   };
   const {key} = restored, {nowNs, cargoHome, settings, environment} = request, home = environment.HOME ?? environment.USERPROFILE ?? "", place = {
    cargoHome,
    home,
    folder
   }, fitting = await fit({
    manifest,
    key,
    survey,
    nowNs,
    settings,
    ...place
   }, ports);
   if (fitting.kind !== "fitting") return fitting;
   const layer = await fetchLayer({
    manifest,
    key,
    folder
   }, ports);
   if (layer.kind !== "there") return layer;
   const downloadedMs = clock.nowMs(), prepared = await unpackFitting({
    fitting,
    manifest,
    key
   }, request, ports);
   if (prepared.kind !== "unpacked") return prepared;
   const downloadMs = downloadedMs - startedMs, unpackMs = clock.nowMs() - downloadedMs, sizeBytes = restored.sizeBytes + layer.sizeBytes;
   return {
    ...prepared,
    kind: "fetched",
    folder,
    key,
    sizeBytes,
    downloadMs,
    unpackMs
   };
  }
  async function unpackFitting({fitting, manifest: whole, key}, request, ports) {
   const {manifest, placements, plan} = fitting, {folder, keys, environment} = request, lock = lockOf(request, manifest), isOwn = (0, 
   snapshot_keys.Ji)(key, keys) === "same lock", planned = (0, leave_out.rt)({
    manifest,
    plan,
    environment,
    lock,
    mayMoveGit: !isOwn && lock.packages.some(({source}) => source?.startsWith("git+"))
   }), mayHoldBack = await (0, archive.Ul)(ports.commands), leftOut = mayHoldBack ? planned : {
    ...planned,
    sessions: []
   }, staged = {
    manifest,
    placements,
    registryStaging: registryStagingOf(request)
   }, locked = await lockedIn(request, manifest, ports.files);
   let trees;
   try {
    trees = await unpackAll({
     ...staged,
     leftOut,
     locked
    }, folder, ports);
   } catch (error) {
    await discard(staged, ports.files);
    await removeParts({
     manifest: whole,
     keep: []
    }, folder, ports.files);
    const why = (0, errors.Uc)(error), what = (0, errors.R0)(why) ? "cannot be unpacked" : "is damaged";
    return {
     kind: "unusable",
     key,
     reason: `${key} ${what} (${why})`
    };
   }
   const keep = (0, held_back.Z4)(manifest, leftOut);
   await removeParts({
    manifest: whole,
    keep
   }, folder, ports.files);
   return {
    ...fitting,
    ...staged,
    kind: "unpacked",
    isOwn,
    leftOut,
    trees
   };
  }
  async function removeParts({manifest, keep}, folder, files) {
   const {targets, registry} = manifest, done = targets.filter(target => !keep.includes(target)).flatMap(({parts}) => parts);
   for (const part of [ ...registry.parts, ...done ]) await files.remove(archiveOf(part, folder));
  }
  var repository = __webpack_require__(53770);
  const LETTERS = {
   content: "c",
   kind: "k",
   listing: "l",
   link: "i",
   program: "p",
   variable: "v",
   environment: "e",
   setting: ""
  };
  async function evidenceList(request, files) {
   const {manifest, survey, stale, remainsOf, leavesOf} = request, units = manifest.units.filter(({folder}) => !stale.has(folder)), wanted = new Map, fields = [], placeOf = fact => {
    const {aspect, value = "", of} = manifest.facts[fact] ?? NO_FACT;
    if (LETTERS[aspect] === "") return [];
    const known = wanted.get(fact) ?? fields.push([ LETTERS[aspect] + value, of ]) - 1;
    wanted.set(fact, known);
    return [ known ];
   }, ofUnits = units.map(({evidence}) => evidence.flatMap(placeOf)), git = add(await gitWitnesses(survey, files), fields), isUnseen = units.map(({isWatched, mayReadMore}) => mayReadMore && !isWatched), whole = isUnseen.includes(!0) ? add(await wholeCheckout(request, files), fields) : [], listed = units.flatMap((unit, place) => {
    const unseen = isUnseen[place] === !0, asksGit = unit.asksGit || unseen, facts = [ ...ofUnits[place] ?? [], ...asksGit ? git : [], ...unseen ? whole : [] ], leaves = leavesOf(unit).map(path => [ "+", path ]);
    if (facts.length === 0 && leaves.length === 0) return [];
    const remains = remainsOf(unit.folder).map(path => [ "-", path ]);
    return [ [ `u${facts.join(",")}`, unit.package ], ...remains, ...leaves ];
   }), leftOut = [ ...leaveOutOf(request) ].map(path => [ "x", path ]);
   return [ ...leftOut, ...fields, ...listed ].map(pair => `${pair.join("\0")}\0`).join("");
  }
  const NO_FACT = {
   aspect: "setting",
   of: ""
  };
  function add(pairs, fields) {
   return pairs.map(pair => fields.push(pair) - 1);
  }
  function leaveOutOf({manifest, survey}) {
   const {checkout, targets} = manifest;
   return (0, made_locks.I3)(checkout, (0, snapshot_manifest.B$)(targets), (0, survey_sources.Sb)(survey));
  }
  async function gitWitnesses({gitFolders}, files) {
   const found = [];
   for (const folder of gitFolders) {
    found.push(...[ "shallow", "FETCH_HEAD", "modules" ].map(name => (0, external_node_path_.join)(folder, name)));
    const heads = await (0, repository.EN)(folder, files);
    for (const each of [ folder, ...heads.map(head => (0, external_node_path_.join)(folder, (0, 
    external_node_path_.dirname)(head))) ]) {
     const refs = await files.tree((0, external_node_path_.join)(each, "refs")), folders = refs.filter(({kind}) => kind === "directory").map(({path}) => `refs/${path}`), names = [ "HEAD", "logs/HEAD", "packed-refs", "refs", ...folders ];
     found.push(...names.map(name => (0, external_node_path_.join)(each, name)));
    }
   }
   return found.map(path => [ "g", path ]);
  }
  async function wholeCheckout(request, files) {
   const {survey} = request, isFolder = content => content?.startsWith("folder ") === !0, folders = survey.sources.filter(({content}) => isFolder(content)), paths = folders.map(({path}) => (0, 
   external_node_path_.join)(survey.root, path)), answers = await files.observe(paths.map(path => ({
    path,
    aspect: "listing"
   })), leaveOutOf(request));
   return [ ...paths.map((path, place) => [ `l${answers[place]?.value}`, path ]), ...survey.sources.filter(({content}) => !isFolder(content)).map(({path, content}) => [ `c${asHex(content)}`, (0, 
   external_node_path_.join)(survey.root, path) ]) ];
  }
  function asHex(content) {
   const [, digest, mode] = /^file (\S+)(?: (x))?$/.exec(content ?? "") ?? [];
   return digest === void 0 ? "" : `${Buffer.from(digest, "base64url").toString("hex")}${mode ?? ""}`;
  }
  var late_inputs = __webpack_require__(81502);
  function watchList({checkout, named, inputs, targets, units}, {times, staleUnits}, {sources, root}) {
   const read = targets.map(({folder}) => `<${(0, late_inputs.Z)(folder)}`), tracked = named.map(path => (0, 
   external_node_path_.join)(checkout, path)), outside = inputs.filter(({isGits}) => !isGits).map(({path}) => path), watched = new Set([ ...tracked, ...outside ]), old = times.filter(({path, modifiedNs}) => modifiedNs !== "now" && !watched.has(path)), besides = old.map(({path}) => `>${path}`), restored = new Set(targets.map(({folder}) => folder)), others = sources.filter(({path}) => /(^|\/)Cargo\.toml$/.test(path)).map(({path}) => (0, 
   external_node_path_.join)(root, (0, external_node_path_.dirname)(path), "target")).filter(folder => !restored.has(folder)), mayCome = others.map(folder => `|${folder}`), stale = new Set(staleUnits), fresh = units.filter(({folder}) => !stale.has(folder)), inTargets = fresh.flatMap(unit => {
    const target = (0, snapshot_manifest.$r)(unit.folder, targets);
    return target === void 0 ? [] : [ `+${(0, cargo_paths.Br)(unit.folder, target)}` ];
   }), all = [ ...read, ...watched, ...besides, ...mayCome, ...inTargets ];
   return all.map(path => `${path}\0`).join("");
  }
  function leavesFinder({units}, going) {
   const byFolder = new Map(units.map(({folder, leaves}) => [ folder, leaves ])), staying = units.filter(({folder}) => !going.has(folder)), shared = new Set(staying.flatMap(({leaves}) => leaves));
   return unit => byFolder.get(unit)?.filter(path => !shared.has(path)) ?? [];
  }
  function ownLeaves(units) {
   const counts = new Map;
   for (const path of units.flatMap(({leaves}) => leaves)) counts.set(path, (counts.get(path) ?? 0) + 1);
   return ({leaves}) => leaves.filter(path => counts.get(path) === 1);
  }
  async function removeLeaves(paths, files) {
   for (const path of paths.toSorted((one, other) => other.length - one.length)) {
    const kind = (await files.facts(path))?.kind;
    kind === "directory" ? await files.removeEmptyFolder(path) : kind !== void 0 && await files.remove(path);
   }
  }
  const LIMIT_MS = 2e4;
  async function noteIdentities({program, inputsFile, evidenceFile}, commands) {
   const args = [ "identities", inputsFile, evidenceFile ], {exitCode, stderr} = await commands.run(program, args, {
    timeoutMs: LIMIT_MS
   });
   if (exitCode !== 0) throw new Error(stderr.trim());
  }
  var access_times = __webpack_require__(75731), survey_target = __webpack_require__(38032);
  const MARK = /^doc-(?:lib|bin|example|bench|integration-test)-/;
  function documentationsIn(paths) {
   const units = new Map;
   for (const path of paths) {
    const fingerprint = MARK.test((0, survey_target.Fl)(path)) ? (0, target_layout.ax)(path) : void 0, place = fingerprint === void 0 ? void 0 : (0, 
    target_layout.JN)(fingerprint);
    fingerprint !== void 0 && place !== void 0 && units.set(fingerprint, (0, target_layout.M$)(place.profile));
   }
   return [ ...Map.groupBy(units.keys(), unit => units.get(unit) ?? "") ].map(([pages, all]) => [ ...all, pages ]);
  }
  function unitRemains(paths) {
   const files = paths.filter(path => !path.endsWith(".d")), byHash = Map.groupBy(files, path => (0, 
   target_layout.zR)((0, survey_target.Fl)(path))), marks = Map.groupBy(paths.filter(path => path.includes(".fingerprint/")), path => path.slice(0, path.lastIndexOf("/"))), documentations = documentationsIn(paths);
   return unit => {
    const place = (0, target_layout.JN)(unit);
    if (place === void 0) return [];
    const {profile, package: name, hash, own} = place, documentation = documentations.find(all => all.includes(unit));
    if (documentation !== void 0) return documentation;
    if (own !== void 0) return [ own ];
    const at = profile === "" ? "" : `${profile}/`, build = `${at}build/${name}-${hash}`, folders = [ `${at}deps`, `${at}examples`, build ], isOwn = path => folders.includes((0, 
    survey_sources.gN)(path)), plain = plainOutputs(marks.get(unit) ?? []), isPlain = path => plain.has(`${(0, 
    survey_sources.gN)(path).slice(at.length)}/${plainName((0, survey_target.Fl)(path))}`);
    return [ unit, `${build}/output`, `${build}/out`, ...(byHash.get(hash) ?? []).filter(isOwn), ...(byHash.get(void 0) ?? []).filter(path => isOwn(path) && isPlain(path)) ];
   };
  }
  function plainOutputs(marks) {
   const found = marks.flatMap(path => {
    const [, kind, name = ""] = /^(lib|bin|example)-(.+?)(?:\.json)?$/.exec((0, survey_target.Fl)(path)) ?? [];
    return kind === void 0 ? [] : [ `${kind === "example" ? "examples" : "deps"}/${name.replaceAll("-", "_")}` ];
   });
   return new Set(found);
  }
  function plainName(name) {
   return /^(?:lib)?([^.]+)\.[a-z]+$/.exec(name)?.[1]?.replaceAll("-", "_") ?? "";
  }
  async function withoutDetours(paths, folder, files) {
   const real = await files.realPath(folder) ?? folder, parents = new Map;
   for (const parent of new Set(paths.map(external_node_path_.dirname))) parents.set(parent, await files.realPath(parent));
   return paths.filter(path => (0, cargo_paths.Yw)(parents.get((0, external_node_path_.dirname)(path)) ?? "", real));
  }
  function rivalPrograms(entries) {
   const programs = programsAmong(entries), units = (0, survey_target.m_)(entries).filter(({profile, hash, own, mark}) => own === void 0 && !OF_LIBRARIES.test(mark) && programs.has(`${profile} ${hash}`)), byName = Map.groupBy(units, rival_programs_nameOf);
   return [ ...byName.values() ].flatMap(rivals => rivals.length > 1 ? rivals.map(({folder}) => folder) : []);
  }
  const OF_LIBRARIES = /^(lib|build-script|run|doc)-/;
  function rival_programs_nameOf({profile, package: name, mark}) {
   return `${profile} ${name} ${mark}`;
  }
  function programsAmong(entries) {
   const found = new Set;
   for (const {path} of entries) {
    const [, profile = "", name = ""] = PROGRAM.exec(path) ?? [], hash = (0, target_layout.zR)(name);
    hash !== void 0 && found.add(`${profile} ${hash}`);
   }
   return found;
  }
  const PROGRAM = /^(?:(.*)\/)?(?:deps|examples)\/([^/.]+)(?:\.exe)?$/i;
  var built_anew = __webpack_require__(49833);
  async function scriptsRunAgain({manifest, plan}, lies, files) {
   const {changed} = (0, built_anew.G)(manifest, plan, {
    path: "",
    packages: []
   }), found = [];
   for (const {folder} of changed) {
    const target = (0, snapshot_manifest.$r)(folder, manifest.targets), run = runFolderOf((0, 
    cargo_paths.Br)(folder, target ?? folder));
    target !== void 0 && run !== void 0 && (await files.facts((0, external_node_path_.join)(lies(target), run)) !== void 0 && found.push(folder));
   }
   return found;
  }
  function runFolderOf(fingerprint) {
   const place = (0, target_layout.JN)(fingerprint);
   if (place === void 0) return;
   const {own, profile, package: name, hash} = place;
   return own === void 0 ? (0, external_node_path_.join)(profile, "build", `${name}-${hash}`, "out") : (0, 
   external_node_path_.join)(own, "run");
  }
  const set_times_LIMIT_MS = 6e4;
  async function setTimes(program, times, commands) {
   if (times.length === 0) return new Set;
   const input = times.map(({path, modifiedNs, accessedNs}) => `${accessedNs ?? ""}\0${modifiedNs}\0${path}\0`).join(""), result = await commands.run(program, [ "times" ], {
    input,
    timeoutMs: set_times_LIMIT_MS
   });
   if (result.exitCode !== 0) throw new Error(`file times could not be set: ${result.stderr.trim()}`);
   return new Set(result.stdout.split("\0").filter(path => path !== ""));
  }
  const TAG_TEXT = "Signature: 8a477f597d28d172789f06886806bc55\n# This file is a cache directory tag created by cargo.\n# For information about cache directory tags see https://bford.info/cachedir/\n";
  async function tagOlder({folder, roots}, placements, files) {
   roots === void 0 && await files.writeText((0, external_node_path_.join)((0, restore_placements.Cf)(folder, placements), "CACHEDIR.TAG"), TAG_TEXT);
  }
  async function prepareTargets(fetched, program, {files, commands}) {
   const {manifest, placements, plan, trees, leftOut} = fetched, lies = folder => (0, 
   restore_placements.Cf)(folder, placements), remains = remainsIn(manifest, lies, trees), again = await scriptsRunAgain({
    manifest,
    plan
   }, lies, files), stale = new Set([ ...plan.staleUnits, ...again, ...leftOut.renamed ]), rivals = await rivalsIn(fetched, {
    lies,
    stale
   }, files), going = new Set([ ...stale, ...rivals, ...staleDocumentation(fetched, lies) ]), leavesOf = leavesFinder(manifest, going);
   for (const unit of going) {
    const target = (0, snapshot_manifest.$r)(unit, manifest.targets);
    if (target === void 0) continue;
    const staged = paths => {
     const below = paths.filter(path => (0, cargo_paths.Yw)(path, target)), lying = below.map(path => (0, 
     external_node_path_.join)(lies(target), (0, cargo_paths.Br)(path, target)));
     return withoutDetours(lying, lies(target), files);
    };
    await removeAll(await staged(remains(unit)), files);
    await removeLeaves(await staged(leavesOf(unit)), files);
   }
   for (const target of manifest.targets) await tagOlder(target, placements, files);
   const notes = new Set(manifest.targets.map(({folder}) => (0, late_inputs.Z)(lies(folder))));
   for (const [staging, entries] of trees) await setTimes(program, timesOf(entries, {
    staging,
    notes,
    plan
   }), commands);
   return remains;
  }
  function staleDocumentation({isOwn, plan, manifest: {targets}, trees}, lies) {
   return isOwn && plan.changedFiles.length === 0 ? [] : targets.flatMap(({folder}) => {
    const paths = entriesIn(folder, lies, trees).map(({path}) => path);
    return documentationsIn(paths).map(([unit = ""]) => (0, external_node_path_.join)(folder, unit));
   });
  }
  function entriesIn(folder, lies, trees) {
   const at = lies(folder), around = [ ...trees ].filter(([staging]) => (0, cargo_paths.Yw)(at, staging));
   return around.flatMap(([staging, entries]) => {
    const way = (0, cargo_paths.Br)(at, staging);
    if (way === "") return entries;
    const within = `${way}/`;
    return entries.flatMap(entry => entry.path.startsWith(within) ? [ {
     ...entry,
     path: entry.path.slice(within.length)
    } ] : []);
   });
  }
  function remainsIn({targets}, lies, trees) {
   const ofTargets = new Map;
   for (const {folder} of targets) ofTargets.set(folder, unitRemains(entriesIn(folder, lies, trees).map(({path}) => path)));
   return unit => {
    const target = (0, snapshot_manifest.$r)(unit, targets), found = target === void 0 ? void 0 : ofTargets.get(target)?.((0, 
    cargo_paths.Br)(unit, target));
    return (found ?? []).map(path => (0, external_node_path_.join)(target ?? "", path));
   };
  }
  async function rivalsIn({manifest, trees}, {lies, stale}, files) {
   const found = [];
   for (const {folder} of manifest.targets) {
    if (await (0, access_times.i)(lies(folder), files)) continue;
    const entries = entriesIn(folder, lies, trees), staying = entries.filter(({path}) => !stale.has((0, 
    external_node_path_.join)(folder, (0, target_layout.ax)(path) ?? "")));
    found.push(...rivalPrograms(staying).map(unit => (0, external_node_path_.join)(folder, unit)));
   }
   return found;
  }
  function timesOf(entries, {staging, notes, plan: {shiftNs}}) {
   return entries.flatMap(({path, kind, modifiedNs}) => {
    const time = {
     path: (0, external_node_path_.join)(staging, path),
     modifiedNs: modifiedNs - shiftNs
    }, showsUse = kind === "file" && ((0, target_layout.ax)(path) !== void 0 || notes.has(time.path));
    return showsUse || kind !== "symlink" && shiftNs !== 0n ? [ showsUse ? {
     ...time,
     accessedNs: survey_target.Ux
    } : time ] : [];
   });
  }
  async function removeAll(paths, files) {
   for (const path of paths) await files.remove(path);
  }
  const COPY_LIMIT_MS = 3e5;
  async function putInPlace({at, staging, isThere}, ports) {
   const {files} = ports;
   if (!isThere) return files.rename(staging, at);
   await files.remove((0, external_node_path_.join)(staging, "CACHEDIR.TAG"));
   await fill(staging, at, ports);
   await files.remove(staging);
  }
  async function fill(from, to, ports) {
   const {files} = ports;
   for (const name of (await files.list(from)).toReversed()) {
    const [source, place] = [ (0, external_node_path_.join)(from, name), (0, external_node_path_.join)(to, name) ], there = await files.facts(place);
    if (there !== void 0 && (await files.facts(source))?.kind === "directory") await fill(source, place, ports); else if (there?.kind !== "directory") {
     there !== void 0 && await files.remove(place);
     await move(source, place, ports);
    }
   }
  }
  async function move(source, place, {files, commands}) {
   try {
    await files.rename(source, place);
   } catch (cause) {
    const beside = (0, external_node_path_.join)((0, external_node_path_.dirname)(place), `.fast-cargo-restoring-${(0, 
    external_node_path_.basename)(place)}`), copied = await commands.run("cp", [ "-a", source, beside ], {
     timeoutMs: COPY_LIMIT_MS
    });
    if (copied.exitCode !== 0) {
     await files.remove(beside);
     throw new Error(`${place} cannot be filled: ${copied.stderr.trim()}`, {
      cause
     });
    }
    await files.rename(beside, place);
   }
  }
  async function settleSnapshot(request, ports) {
   const {fetched, program, nowNs, inputsFile, evidenceFile, markFile} = request, {manifest, plan, survey, leftOut} = fetched;
   try {
    const remains = await prepareTargets(fetched, program, ports);
    await touchChanged(plan, request, ports);
    await mergeRegistry(fetched, ports.files);
    for (const placement of fetched.placements) await putInPlace(placement, ports);
    const gits = new Set(manifest.inputs.filter(({isGits}) => isGits).map(({path}) => path)), old = plan.times.filter(({modifiedNs}) => modifiedNs !== "now"), refused = await setTimes(program, old.filter(({path}) => !gits.has(path)), ports.commands);
    await (0, repository.$Y)(manifest.checkout, [ "update-index", "-q", "--really-refresh" ], ports.commands);
    const late = await setTimes(program, old.filter(({path}) => gits.has(path)), ports.commands), untimed = unitsOf(new Set([ ...refused, ...late ]), manifest);
    for (const unit of untimed) await removeAll(remains(unit), ports.files);
    for (const noted of [ `${evidenceFile}.done`, `${inputsFile}.strangers` ]) await ports.files.remove(noted);
    await ports.files.writeText(inputsFile, watchList(manifest, plan, survey));
    const stale = new Set([ ...plan.staleUnits, ...untimed ]), staying = manifest.units.filter(({folder}) => !stale.has(folder)), listed = {
     manifest,
     survey,
     stale,
     remainsOf: remains,
     leavesOf: ownLeaves(staying)
    };
    await ports.files.writeText(evidenceFile, await evidenceList(listed, ports.files));
    manifest.inputs.length + manifest.units.length > 0 && await noteIdentities(request, ports.commands);
    leftOut.sessions.length === 0 ? await ports.files.remove(request.heldBackFile) : await ports.files.writeText(request.heldBackFile, (0, 
    held_back.Tn)(fetched));
    await ports.files.writeText(markFile, String(nowNs));
    const restoredNs = (await ports.files.facts(markFile))?.changedNs ?? nowNs;
    return {
     plan,
     restoredNs,
     newestNs: manifest.newestNs - plan.shiftNs,
     program
    };
   } catch (error) {
    await discard(fetched, ports.files);
    throw error;
   }
  }
  async function touchChanged({times}, {program}, {commands}) {
   const changed = times.filter(({modifiedNs}) => modifiedNs === "now"), [refused] = await setTimes(program, changed, commands);
   if (refused !== void 0) throw new Error(`${refused} changed, and its time cannot be set`);
  }
  const OWN_KEYS = 2;
  function ownFirst(cache, obstacle) {
   return {
    ...cache,
    restore: async ({paths, key, restoreKeys}) => {
     const own = await cache.restore({
      paths,
      key,
      restoreKeys: restoreKeys.slice(0, OWN_KEYS)
     }), others = restoreKeys.slice(OWN_KEYS);
     return own.kind !== "miss" || others.length === 0 || await obstacle() !== void 0 ? own : cache.restore({
      paths,
      key,
      restoreKeys: others
     });
    }
   };
  }
  const TELLING_RUNS = 2;
  function obstacleToBorrow(notes, mayBuild) {
   const last = notes.slice(-TELLING_RUNS);
   if (last.length > 0) {
    const usedNothing = last.every(({uses}) => uses === !1);
    return usedNothing ? "the last runs of this job had no use for a target folder" : void 0;
   }
   return mayBuild ? void 0 : "the steps of this job compile nothing, as far as the workflow shows";
  }
  var markdown = __webpack_require__(82354);
  function describeLeftOut({outputs, sessions, gone, bytes}) {
   const idle = sessions.length + gone.length, made = [ ...outputs.values() ].flat().length, parts = [ ...made === 0 ? [] : [ `${(0, 
   markdown.U9)(made, "file")} that cargo rebuilds` ], ...idle === 0 ? [] : [ `incremental data of ${(0, 
   markdown.U9)(idle, "crate")} that no compilation will use` ] ];
   return `${parts.join(", ")} (${(0, pretty_bytes.A)(bytes)})`;
  }
  function notRestored(fetched, notBorrowed, log) {
   if (fetched.kind === "miss") {
    const why = notBorrowed ?? fetched.reason ?? "no snapshot fits this job yet", {record} = said(`Nothing restored: ${why}.`, log);
    return {
     record: {
      ...record,
      ...notBorrowed === void 0 ? {} : {
       isNeedless: !0
      }
     }
    };
   }
   if (fetched.kind === "does not fit") return said(`Nothing restored: there is a snapshot, but ${fetched.reason}.`, log);
   if (fetched.kind === "occupied") {
    log.warning(`The snapshot is not restored, and this run saves none: ${fetched.reason}.`);
    return {
     record: {
      restored: `Nothing restored: ${fetched.reason}.`
     }
    };
   }
   const what = fetched.kind === "unavailable" ? "cache service" : "snapshot";
   log.warning(`The ${what} cannot be used: ${fetched.reason}. Building without what earlier runs saved.`);
   return {
    record: {
     restored: `Nothing restored: ${fetched.reason}.`
    }
   };
  }
  function said(restored, {info}) {
   info(restored);
   return {
    record: {
     restored
    }
   };
  }
  var report_escape = __webpack_require__(62968);
  const say_sameness_MOST_NAMED = 3;
  function sayHowMany({sameFiles, changedFiles}) {
   const all = sameFiles + changedFiles.length;
   return `${sameFiles} of ${all} ${all === 1 ? "file" : "files"} unchanged since then`;
  }
  function sayWhichDiffer({changedFiles}) {
   if (changedFiles.length === 0) return [];
   const more = changedFiles.length - say_sameness_MOST_NAMED, named = changedFiles.slice(0, say_sameness_MOST_NAMED).map(report_escape.TN).join(", ");
   return [ `Changed since then: ${named}${more > 0 ? ` and ${more} more` : ""}.` ];
  }
  var snapshot_notes = __webpack_require__(37754);
  async function findSnapshot(request, ports) {
   let notBorrowed;
   const cache = ownFirst((0, publishing.HD)(ports.cache, request.reads), async () => {
    await request.history;
    const notes = await (0, snapshot_notes.W)(request.places, ports);
    notBorrowed = obstacleToBorrow(notes, request.around.mayBuild);
    return notBorrowed;
   }), {around, places} = request, locks = await (0, snapshot_identity.nA)(around, ports), [lock = {
    path: around.cwd,
    text: ""
   }, ...otherLocks] = locks, {keys, parts} = await (0, snapshot_identity.cu)(request, locks, ports), startedMs = ports.clock.nowMs(), fetched = await fetchSnapshot({
    folder: places.snapshot,
    keys,
    cargoHome: around.config.cargoHome,
    cwd: around.cwd,
    workspace: ports.job.context.workspace,
    nowNs: nanoseconds(startedMs),
    environment: ports.job.allEnv(),
    settings: envTable(around.config),
    lock: (0, snapshot_identity.F$)(lock),
    otherLocks: otherLocks.map(snapshot_identity.F$)
   }, {
    ...ports,
    cache
   }), salt = fetched.kind === "fetched" ? fetched.manifest.salt : (0, keyed_digest.N)(), fetchMs = ports.clock.nowMs() - startedMs;
   return {
    keys,
    parts,
    fetched,
    salt,
    notBorrowed,
    fetchMs
   };
  }
  function nanoseconds(ms) {
   return BigInt(Math.floor(ms)) * 1000000n;
  }
  async function restore_snapshot_putInPlace({keys, fetched, fetchMs, notBorrowed}, {request, program}, ports) {
   const {log, files, clock} = ports;
   if (fetched.kind !== "fetched") return notRestored(fetched, notBorrowed, log);
   if (program === void 0) {
    await discard(fetched, files);
    return said("Nothing restored: file times are set by the native program, which could not be compiled.", log);
   }
   const startedMs = clock.nowMs();
   try {
    const settled = await settle(fetched, program, request.places, ports), settleMs = clock.nowMs() - startedMs;
    return announceRestored({
     fetched,
     keys,
     settled,
     fetchMs,
     settleMs
    }, ports);
   } catch (error) {
    log.warning(`The snapshot could not be restored (${(0, errors.Uc)(error)}). Building without it.`);
    return {
     record: {
      restored: "Nothing restored: putting the snapshot into its place failed."
     }
    };
   }
  }
  function announceRestored({fetched, keys, settled, fetchMs, settleMs}, {log, job}) {
   const {key, sizeBytes, downloadMs, unpackMs, leftOut, left} = fetched, {plan} = settled, nearness = (0, 
   snapshot_keys.Ji)(key, keys), from = restore_snapshot_FROM[nearness], restored = `Restored ${from}: ${sayHowMany(plan)}.`, [download, unpack, place] = [ downloadMs, unpackMs, settleMs ].map(ms => (ms / 1e3).toFixed(1));
   log.info(`${restored} (${key})`);
   log.info(`It took ${download} s to download, ${unpack} s to unpack, ${place} s to put in place.`);
   for (const line of sayWhichDiffer(plan)) log.info(line);
   leftOut.bytes > 0 && log.info(`Not unpacked: ${describeLeftOut(leftOut)}.`);
   for (const clause of left) log.info(`Not put in place: ${clause}.`);
   for (const reason of plan.reasons) log.info(`Rebuilt: ${reason}.`);
   return {
    settled,
    record: {
     restored,
     restoredKey: key,
     restoredBytes: sizeBytes,
     restoreMs: fetchMs + settleMs,
     ...{
      nearness,
      ...savedBy(fetched, job.context.defaultBranchRef)
     },
     sameFiles: plan.sameFiles,
     changedFiles: plan.changedFiles.length,
     builtAnew: plan.reasons.slice(0, MOST_REASONS)
    }
   };
  }
  function savedBy({key, manifest}, defaultBranchRef) {
   const runId = /-(\d+)-\d+(?:-ref)?$/.exec(key)?.[1];
   if (runId === void 0) return {};
   const {commit, newestNs} = manifest, branch = (0, snapshot_keys.jz)(key) ? defaultBranchRef?.replace("refs/heads/", "") : void 0;
   return {
    savedBy: {
     runId,
     atMs: Number(newestNs / 1000000n),
     ...branch === void 0 ? {} : {
      branch
     },
     ...commit === void 0 ? {} : {
      commit
     }
    }
   };
  }
  const MOST_REASONS = 10, restore_snapshot_FROM = {
   "same lock": "this job's snapshot",
   "same cell": "this job's snapshot, made with another Cargo.lock",
   "same job": "the snapshot of another cell of this job's matrix",
   "another job": "another job's snapshot"
  };
  async function settle(fetched, program, places, ports) {
   const settled = await settleSnapshot({
    fetched,
    program,
    nowNs: nanoseconds(ports.clock.nowMs()),
    inputsFile: places.inputs,
    evidenceFile: places.evidence,
    heldBackFile: places.heldBack,
    markFile: places.restoredMark
   }, ports);
   await ports.files.writeText(places.snapshotManifest, (0, snapshot_manifest.Gb)(fetched.manifest));
   return settled;
  }
  var restore_tools = __webpack_require__(28548), probe = __webpack_require__(58372);
  async function setUpLinker(request, ports) {
   const {settled} = request, probed = await placeAndProbe(request, settled.tool, ports);
   if (probed.kind === "links") return {
    ...settled,
    ...linkedBy(probed),
    driverWorks: !0
   };
   if (settled.tool === void 0) return withoutDriver(request, probed.reason, ports);
   ports.log.warning(`${settled.chosen} failed to link a probe (${probed.reason}). Linking with rustc's own linker.`);
   const again = await placeAndProbe(request, void 0, ports);
   if (again.kind === "fails") return withoutDriver(request, again.reason, ports);
   const reason = `${settled.chosen} failed to link a probe`;
   return {
    chosen: "default",
    reason,
    ...linkedBy(again),
    driverWorks: !0
   };
  }
  function withoutDriver({throughDriver, settled}, why, {log}) {
   throughDriver && log.warning(`A probe could not be linked through fast-cargo's driver (${why}). Leaving the linker alone.`);
   const {chosen, reason} = settled;
   return throughDriver ? {
    chosen: "default",
    reason,
    driverWorks: !1
   } : {
    chosen,
    reason,
    failure: why,
    driverWorks: !1
   };
  }
  async function probeTheirs(request, ports) {
   const probed = await set_up_linker_probe(request, void 0, ports);
   return probed.kind === "fails" ? withoutDriver(request, probed.reason, ports) : {
    ...request.settled,
    ...linkedBy(probed),
    driverWorks: !0
   };
  }
  function linkedBy({linkedBy: probe}) {
   return probe === void 0 ? {} : {
    probe
   };
  }
  async function placeAndProbe(request, linker, ports) {
   const {places, program, throughDriver} = request, {os, actionRoot} = ports.job.context, scripts = (0, 
   external_node_path_.join)(actionRoot, "native", "sh"), {driver} = await placeWrappers({
    home: places.home,
    os,
    program,
    scripts,
    settings: {},
    linker
   }, ports.files);
   return set_up_linker_probe(request, throughDriver ? driver : void 0, ports);
  }
  async function set_up_linker_probe({places, throughDriver, theirs, rustc, path}, driver, {files, commands}) {
   if (rustc === void 0 || theirs === void 0 && !throughDriver) return {
    kind: "links",
    linkedBy: void 0
   };
   const folder = (0, external_node_path_.join)(places.scratch, "link-probe"), request = {
    rustc: rustc.path,
    cwd: rustc.cwd,
    driver,
    folder
   }, args = throughDriver || theirs === void 0 ? [] : theirs, given = {
    ...request,
    args,
    ...path === void 0 ? {} : {
     path
    }
   };
   return (0, probe.w)(given, {
    commands,
    files
   });
  }
  const place_stand_ins_MARK = ".fast-cargo-stand-ins";
  async function placeStandIns({folder, script, programs, lld}, files) {
   await files.remove(folder);
   if (programs.length === 0) return;
   const text = await files.readText(script);
   if (text === void 0) throw new Error(`${script} is missing`);
   await files.makeFolder(folder);
   await files.writeText((0, external_node_path_.join)(folder, place_stand_ins_MARK), "");
   if (lld !== void 0) {
    await files.makeFolder((0, external_node_path_.join)(folder, "of-rustc"));
    await files.symlink(lld, (0, external_node_path_.join)(folder, "of-rustc", "ld.lld"));
   }
   for (const program of programs) await files.writeText((0, external_node_path_.join)(folder, program), text, 493);
  }
  function standInWords({asked, isPlaced, reason, linkedBy}) {
   const {tool, program, from} = asked, name = tool === "clang" ? program : tool, lacks = reason === void 0 ? "which is not installed" : `which could not be installed (${reason})`, ask = `The project's config asks for ${name} (${from}), ${lacks}`;
   if (!isPlaced) return `${ask}. Install it in a step before this one.`;
   if (tool === "sccache") return `${ask}: compilers run without it.`;
   const who = linkedBy === void 0 ? "another linker" : linkedBy;
   return `${ask}: ${who} links in its place.`;
  }
  async function standIn(request, ports) {
   const {around, tools, linker, probe} = request, absent = await absentOf(around.asked, ports), left = absent.filter(({tool}) => !isInstalled(tool, tools)), linksAlready = probe !== void 0 && linker.failure === void 0, needed = left.filter(({tool, elsewhere}) => tool === "sccache" || elsewhere || !linksAlready), {linked, placed} = await place(request, needed, ports);
   for (const asked of needed) {
    const isPlaced = placed.includes(asked), reason = tools.missing[asked.tool], words = standInWords({
     asked,
     isPlaced,
     reason,
     linkedBy: linked.probe
    });
    isTrouble(asked, isPlaced, reason) ? ports.log.warning(words) : ports.log.info(words);
   }
   const standIns = placed.length === 0 ? {} : {
    standIns: request.places.standIns
   };
   return {
    linker: linked,
    ...standIns
   };
  }
  function isTrouble({tool}, isPlaced, reason) {
   return reason !== void 0 || tool === "clang" || !isPlaced && tool !== "sccache";
  }
  async function place({around, places, tools, linker, probe}, needed, {files, job}) {
   const {os, actionRoot} = job.context;
   if (os === "windows") return {
    linked: linker,
    placed: []
   };
   const folder = places.standIns, script = (0, external_node_path_.join)(actionRoot, "native", "sh", "stand-in"), put = async placed => {
    const programs = placed.map(({program}) => program);
    await placeStandIns({
     folder,
     script,
     programs,
     lld: around.toolchain?.lld
    }, files);
    return placed;
   }, placed = await put(needed), isProved = asked => asked.tool !== "sccache" && !asked.elsewhere;
   if (probe === void 0 || !needed.some(isProved)) return {
    linked: linker,
    placed
   };
   const path = [ ...foldersFor(tools), folder, job.env("PATH") ?? "" ].join(external_node_path_.delimiter), linked = await probe(path);
   return linked.failure === void 0 ? {
    linked: {
     ...linked,
     ...chosenBy(linked)
    },
    placed
   } : {
    linked,
    placed: await put(needed.filter(asked => !isProved(asked)))
   };
  }
  function chosenBy({probe = "", reason}) {
   const [, name] = /^(mold|lld|wild)\b/i.exec(probe) ?? [];
   return {
    chosen: name?.toLowerCase() ?? "default",
    reason: `${reason}; that is not installed, and another links in its place`
   };
  }
  function isInstalled(tool, {sccache, clang, mold}) {
   return tool === "mold" ? mold?.kind === "installed" && mold.source !== "path" : tool === "sccache" ? sccache !== void 0 : tool === "clang" && clang !== void 0;
  }
  async function absentOf(asked, {commands}) {
   const found = await Promise.all(asked.map(({program}) => commands.which(program)));
   return asked.filter((_, index) => found[index] === void 0);
  }
  var run_notes = __webpack_require__(64260);
  function whyNotOwn({fetched, keys, parts}, notes) {
   if (fetched.kind === "miss") return (0, run_notes.gL)(parts, notes);
   if (fetched.kind !== "fetched") return;
   const nearness = (0, snapshot_keys.Ji)(fetched.key, keys), isOwn = nearness === "same lock" || nearness === "same cell";
   return isOwn ? void 0 : (0, run_notes.gL)(parts, notes);
  }
  async function fetchAll(request, runner) {
   const {inputs, around, places, plan, reads} = request, {decision, archive} = plan.caches;
   runner.log.info(`Caches: ${decision}`);
   const identity = jobIdentity(runner.job.context, inputs);
   await runner.files.makeFolder(places.records);
   const archiveRustc = archive ? around.toolchain?.verbose : void 0, restoring = restoreCaches({
    inputs,
    identity,
    places,
    decision,
    reads,
    rustc: archiveRustc
   }, runner), wanted = {
    ...request,
    history: restoring
   }, keeping = request.kept && restoreFolders({
    ...request,
    kept: request.kept
   }, runner), {equipping, finding} = equipAndFind(wanted, keeping, runner);
   try {
    const [{tools, linker}, caches, installed, kept, found] = await Promise.all([ equipping, restoring, keptTools(wanted, runner), keeping, finding ]), brought = {
     tools,
     linker,
     installed,
     kept
    };
    if (found === void 0) return {
     ...brought,
     caches,
     snapshot: void 0
    };
    const restored = await restore_snapshot_putInPlace(found, {
     request: wanted,
     program: tools.native
    }, runner), missed = whyNotOwn(found, await (0, snapshot_notes.W)(places, runner)), told = missed === void 0 ? restored.record : {
     ...restored.record,
     missed
    }, record = {
     ...caches.record,
     snapshot: told
    };
    return {
     ...brought,
     caches: {
      ...caches,
      record
     },
     snapshot: {
      found,
      restored
     }
    };
   } catch (error) {
    await (keeping?.catch(() => {}));
    await (finding?.then(found => discardFound(found, runner), () => {}));
    throw error;
   }
  }
  function equipAndFind(wanted, keeping, runner) {
   const {around, places, plan} = wanted;
   if (!plan.caches.snapshot) return {
    equipping: toolsAndLinker({
     ...wanted,
     come: void 0
    }, runner),
    finding: void 0
   };
   const arrival = firstArrival(runner.cache), come = arrival.come.then(async isHit => {
    if (isHit) return places.snapshot;
    await wanted.history.catch(() => {});
    return wanted.reads.from === "all" ? places.history : void 0;
   }), equipping = toolsAndLinker({
    ...wanted,
    come
   }, runner), cache = around.asked.length > 0 ? arrival.heldUntil(equipping) : arrival.cache, finding = findAfter(keeping, wanted, {
    ...runner,
    cache
   }).finally(arrival.end);
   return {
    equipping,
    finding
   };
  }
  async function findAfter(keeping, wanted, runner) {
   await keeping;
   return findSnapshot(wanted, runner);
  }
  async function discardFound(found, {files}) {
   found.fetched.kind === "fetched" && await discard(found.fetched, files);
  }
  async function keptTools(request, runner) {
   if (!request.plan.caches.snapshot) return;
   const otherwise = '"cargo install" builds them anew.', failure = {
    what: "restore the tools of earlier runs",
    otherwise
   };
   return (0, attempt.C)(failure, () => (0, restore_tools.Qc)(request, runner), runner.log);
  }
  async function toolsAndLinker(wanted, runner) {
   const {inputs, around, places, plan, come} = wanted, rustc = around.mayBuild ? wanted.rustc : void 0, wantsSccache = plan.caches.sccache, wantsWatcher = plan.caches.snapshot && wanted.state.write.allowed, tools = await setUpTools({
    inputs,
    around,
    places,
    rustc,
    wantsSccache,
    wantsWatcher,
    linker: plan.linker,
    snapshot: come
   }, runner), path = [ ...foldersFor(tools), runner.job.env("PATH") ?? "" ].join(external_node_path_.delimiter), linkerRequest = {
    places,
    path,
    settled: settleLinker(plan.linker, tools.mold),
    program: tools.native,
    throughDriver: plan.linker.writeKey,
    theirs: linkerArguments(around.theirLinker),
    rustc: rustc === void 0 ? void 0 : {
     path: rustc,
     cwd: around.cwd
    }
   }, linked = await setUpLinker(linkerRequest, runner), canProbe = rustc !== void 0 && linkerRequest.theirs !== void 0, probe = path => probeTheirs({
    ...linkerRequest,
    path
   }, runner), request = {
    around,
    places,
    tools,
    linker: linked,
    probe: canProbe ? probe : void 0
   }, failure = {
    what: "stand in for missing tools",
    otherwise: "The job continues without."
   }, stoodIn = await (0, attempt.C)(failure, () => standIn(request, runner), runner.log), {linker, ...standIns} = stoodIn ?? {
    linker: linked
   };
   return {
    tools: {
     ...tools,
     ...standIns
    },
    linker
   };
  }
  async function placeWatcher(request, runner) {
   const {state, around, places, tools, rustc, snapshot, wasMeant} = request;
   if (snapshot === void 0 || !state.write.allowed) return {};
   await runner.files.makeFolder(places.watchLogs);
   const isLate = !wasMeant && rustc !== void 0, library = isLate ? await set_up_tools_compileWatcher({
    around,
    places,
    rustc
   }, runner) : tools.watcher;
   return {
    watch: {
     library,
     logs: places.watchLogs
    }
   };
  }
  function asVariables(plan, why) {
   const decisions = plan.decisions.map(decision => asVariable(decision, why));
   return {
    ...plan,
    ...outcomeOf(decisions)
   };
  }
  function textOf(value) {
   return String(value === LINE_TABLES ? LIMITED : value);
  }
  function asVariable(decision, why) {
   if (decision.write === void 0) return decision;
   const {key, value} = decision.write, [name] = (0, cargo_read_config.zo)(key), scalar = [ "string", "number", "boolean" ].includes(typeof value);
   if (name === void 0 || !scalar) return cannotSet({
    key,
    value
   }, why);
   const isIncremental = (0, cargo_read_config.xT)(key) === (0, cargo_read_config.xT)(plan_incremental_INCREMENTAL), text = isIncremental ? String(Number(value === !0)) : textOf(value);
   return {
    record: {
     ...decision.record,
     value: isIncremental ? decision.record.value : shownValue(key, text),
     from: `${name}, because ${why}`
    },
    variables: {
     [name]: text
    }
   };
  }
  async function setUpCargo({plan, places, cargoHome, driverWorks, driver}, {files, job, log}) {
   const wanted = driverWorks ? plan : set_up_cargo_withoutDriver(plan, driver), {newerDocument} = wanted, placed = await (0, 
   place_config.QM)(wanted.document, {
    ...places,
    cargoHome,
    newerDocument
   }, files), settled = placed.kind === "file" ? wanted : asVariables(wanted, placed.why);
   placed.kind === "variables" && log.info(`The settings are exported as variables, because ${placed.why}.`);
   for (const [name, value] of Object.entries(settled.variables)) job.exportVariable(name, value);
   for (const {key, value, outcome, from} of settled.settings) log.info(`${key} = ${value}: ${outcome} (${from})`);
   return settled;
  }
  function set_up_cargo_withoutDriver(plan, driver) {
   const decisions = plan.decisions.filter(({write}) => write?.value !== driver);
   return {
    ...plan,
    ...outcomeOf(decisions)
   };
  }
  var sccache_access = __webpack_require__(39113), failure = __webpack_require__(73049);
  async function setUpSccache(request, ports) {
   const {sccache, rustc, inputs, write, places} = request, {files, job, log} = ports, {cacheStore} = inputs;
   if (cacheStore.kind === "named" && cacheStore.isUnusable) return;
   const env = job.allEnv(), storage = (0, sccache_storage.hQ)(cacheStore, env), access = (0, 
   sccache_access.Y)({
    storage,
    version: sccache.version,
    write,
    env
   });
   if (access.kind === "refused") {
    log.warning((0, failure.X2)(access.reason));
    return;
   }
   const {variables} = access, server = await (0, sccache_server.UD)({
    sccache: sccache.binary,
    rustc,
    capBytes: inputs.cacheMaxBytes,
    storage,
    variables
   }, ports);
   if (server.kind === "failed") {
    log.warning((0, failure.X2)(server.reason));
    return;
   }
   const folder = (0, sccache_server.q4)(job.context.temp);
   await (0, sccache_archive.fi)({
    folder,
    listPath: places.archiveList
   }, files);
   const store = storeOf(server, access), where = store === void 0 ? folder : `your store (${store.name})`;
   log.info(`sccache ${server.version} is running and has compiled a probe; its store is ${where}.`);
   store !== void 0 && sayAccess(store, access, log);
   return store === void 0 ? server : {
    ...server,
    store
   };
  }
  function storeOf({storage, unwritable}, access) {
   if (storage.kind === "archive") return;
   const {name} = storage;
   return access.kind === "reads" ? {
    name,
    access: "reads",
    reason: access.reason
   } : unwritable !== void 0 ? {
    name,
    access: "cannot write",
    reason: unwritable
   } : {
    name,
    access: "writes"
   };
  }
  function sayAccess({name, access, reason = ""}, given, log) {
   access === "reads" && log.info(`This run only reads from it: ${reason}.`);
   access === "cannot write" && log.warning(`Your store (${name}) accepts no writes: ${reason}. sccache only reads from it in this job.`);
   given.kind === "writes" && given.note !== void 0 && log.info(given.note);
  }
  function settingsFor({plan, state}, snapshot) {
   return state.write.allowed || snapshot === void 0 ? plan.settings : snapshot.restored.settled === void 0 ? plan.settingsOnMiss : plan.settingsToRead;
  }
  function unitsWithData(snapshot) {
   const fetched = snapshot?.found.fetched;
   if (fetched?.kind !== "fetched") return;
   const hashes = fetched.manifest.sessions.map(({hash}) => hash);
   return hashes.includes("") ? void 0 : hashes;
  }
  async function snapshotState({around, snapshot, tools}, files) {
   if (snapshot === void 0) return {};
   const native = await nativeState(tools, files), {found, restored} = snapshot, {restoredKey} = restored.record, {fetched} = found, seenKey = "key" in fetched ? fetched.key : void 0;
   return {
    snapshot: {
     key: found.keys.key,
     restoreKeys: [ ...found.keys.restoreKeys ],
     parts: {
      ...found.parts
     },
     ...restoredKey === void 0 ? {} : {
      restoredKey
     },
     ...seenKey === void 0 ? {} : {
      seenKey
     },
     ...fetched.kind === "occupied" ? {
      occupied: fetched.reason
     } : {},
     ...restored.settled === void 0 ? {} : {
      restoredNs: String(restored.settled.restoredNs),
      newestNs: String(restored.settled.newestNs),
      program: restored.settled.program
     },
     cwd: around.cwd,
     cargoHome: around.config.cargoHome,
     salt: found.salt,
     settings: [ ...envTable(around.config) ],
     ...native === void 0 ? {} : {
      native
     }
    }
   };
  }
  async function nativeState({native, nativeName: name, watcher}, files) {
   if (name === void 0) return;
   const paths = [ native, watcher ].filter(path => path !== void 0), sha256s = await Promise.all(paths.map(path => files.sha256(path)));
   return {
    name,
    programs: paths.map((path, place) => ({
     path,
     sha256: sha256s[place] ?? ""
    }))
   };
  }
  async function setUp(given, runner) {
   const {places, around} = given, rustc = around.toolchain && await runner.commands.which("rustc"), {checkout, storeSettings} = given.state, isInBucket = storeSettings !== void 0, reads = await (0, 
   publishing.E_)({
    ...runner,
    checkout,
    isInBucket
   }), fetched = await runner.log.group("Tools and caches", () => fetchAll({
    ...given,
    rustc,
    reads
   }, runner)), {tools, linker, caches, snapshot, installed, kept} = fetched, {missed} = caches.record.snapshot ?? {};
   missed !== void 0 && runner.log.info(missed);
   const write = reads.from === "all" ? await writeHaving(snapshot, given, runner) : given.state.write, request = {
    ...given,
    state: {
     ...given.state,
     write
    }
   }, server = await startSccache({
    ...request,
    tools,
    rustc
   }, runner);
   given.inputs.cache !== "off" && (0, publishing.BT)(reads, set_up_nameOf(server), runner.log);
   const watched = {
    wasMeant: given.state.write.allowed,
    tools,
    rustc,
    snapshot
   }, watch = await placeWatcher({
    ...request,
    ...watched
   }, runner), wrappers = wrapperSettings({
    ...request,
    server,
    snapshot
   }), settings = {
    ...wrappers,
    ...watch,
    ...(0, restore_tools.hl)(installed, places)
   };
   await placeSettings(places.home, settings, runner.files);
   const planned = await runner.log.group("Cargo settings", () => setUpCargo({
    plan: settingsFor(request, snapshot),
    places,
    cargoHome: around.config.cargoHome,
    driverWorks: linker.driverWorks,
    driver: wrappersIn(places.home, runner.job.context.os).driver
   }, runner));
   expose(tools, server, planned, places, runner);
   const outcome = {
    tools,
    caches,
    server,
    linker,
    settings: planned,
    snapshot
   };
   await announce({
    ...request,
    ...outcome,
    restoredFolders: kept
   }, runner);
   return {
    ...readyState(request.state, caches, server, runner),
    ...await snapshotState({
     around,
     snapshot,
     tools
    }, runner.files),
    ...installed === void 0 ? {} : {
     tools: installed
    },
    ...keptState(kept)
   };
  }
  async function writeHaving(snapshot, {inputs, state}, {job, files}) {
   const {write} = state;
   if (write.allowed || inputs.cacheWrite !== "auto" || snapshot === void 0) return write;
   const isFound = snapshot.restored.settled !== void 0;
   return isFound || snapshot.found.fetched.kind === "unavailable" ? write : (0, may_write.ki)(job.context) && await runsForPullsOnly(job, files) ? {
    ...(0, write_gate.aH)(state.checkout, job.context.sha, may_write.g8)
   } : write;
  }
  function startSccache({inputs, places, state: {write}, tools, rustc}, runner) {
   const {sccache} = tools;
   if (sccache === void 0 || rustc === void 0) return Promise.resolve(void 0);
   const request = {
    sccache,
    rustc,
    inputs,
    write,
    places
   }, failure = {
    what: "start sccache",
    otherwise: "Building without it."
   };
   return (0, attempt.C)(failure, () => setUpSccache(request, runner), runner.log);
  }
  function wrapperSettings(request) {
   const {inputs, around, places, server, snapshot} = request, {incremental, fewerObjects, lessData} = settingsFor(request, snapshot), restored = snapshot?.restored.settled, data = lessData ? unitsWithData(snapshot) : void 0;
   return {
    records: places.records,
    timings: inputs.timings && takesTimings(around),
    fewerObjects,
    ...snapshot === void 0 ? {} : {
     salt: snapshot.found.salt
    },
    ...server === void 0 ? {} : {
     sccache: {
      ...server,
      once: isToldMore(server)
     }
    },
    ...restored === void 0 ? {} : {
     snapshot: {
      ...{
       ...restored,
       inputs: places.inputs,
       heldBack: places.heldBack
      },
      evidence: places.evidence,
      ...data === void 0 ? {} : {
       incrementalData: data
      }
     }
    },
    ...incremental === void 0 ? {} : {
     incremental,
     releaseProfiles: releaseProfiles(around.manifest, around.config)
    }
   };
  }
  function set_up_nameOf(server) {
   return server?.storage.kind === "theirs" ? server.storage.name : void 0;
  }
  function isToldMore({storage, store}) {
   const isByInput = storage.kind === "theirs" && storage.settings !== void 0;
   return isByInput || store?.access === "reads";
  }
  function takesTimings({toolchain}) {
   return toolchain === void 0 || (0, read_toolchain.du)(toolchain.cargoVersion, 60);
  }
  function expose(tools, server, {wrapper}, {home}, {job}) {
   putOnPath(tools, {
    job
   });
   job.addPath(wrappersIn(home, job.context.os).shimFolder);
   if (wrapper === "their sccache" && server !== void 0) for (const [name, value] of Object.entries((0, 
   address.$k)(server))) value !== void 0 && job.exportVariable(name, value);
  }
  function readyState(state, {historyKey, historyPrefix, archiveKey, archivePrefix}, server, {cacheBreaker}) {
   return {
    ...state,
    phase: "ready",
    historyKey,
    historyPrefix,
    cacheServiceFailed: cacheBreaker.serviceFailed,
    ...cacheBreaker.why === void 0 ? {} : {
     cacheTrouble: cacheBreaker.why
    },
    ...server === void 0 ? {} : {
     sccache: addressOf(server)
    },
    ...server?.storage.kind === "archive" && archiveKey !== void 0 ? {
     archiveKey,
     archivePrefix
    } : {}
   };
  }
  function addressOf(server) {
   const {binary, version, socket, confPath, store} = server;
   return {
    binary,
    version,
    socket,
    confPath,
    ...store === void 0 ? {} : {
     store
    }
   };
  }
  async function prepare(runner) {
   try {
    const inputs = parseInputs(runner.job.input), snapshotStore = (0, snapshot_store.VI)(runner.job.input, runner.job.allEnv()), secrets = [ ...(0, 
    parse_store.Fj)(inputs.cacheStore), ...snapshotStore?.secrets ?? [] ];
    for (const secret of secrets) runner.job.maskSecret(secret);
    await prepareWith({
     inputs,
     snapshotStore
    }, (0, job_warnings.r)(inputs.strict, runner));
   } catch (error) {
    await giveUp(error, runner);
   }
  }
  async function prepareWith(asked, strictRunner) {
   const {runner: plain, warnings} = (0, job_warnings.j)(strictRunner), {job, clock} = plain, places = await (0, 
   job_places.HM)((0, job_places.ek)(job.context), plain.files), state = startedState(asked.inputs, places, plain);
   if (await isSetUpAlready(places, plain)) {
    job.saveState((0, job_state.M)({
     ...state,
     phase: "joined"
    }));
    job.setOutput("record", places.recordFile);
    return plain.log.info("An earlier step of this job has set up fast-cargo; its inputs apply.");
   }
   const mayBuild = await mayStepsBuild(asked.inputs, plain);
   if (!mayBuild && isLeftAlone(asked.inputs)) {
    job.saveState((0, job_state.M)({
     ...state,
     phase: "left alone"
    }));
    await (0, place_config.PM)(places, plain.files);
    job.setOutput("cache-hit", "false");
    return plain.log.info(LEFT_ALONE);
   }
   job.saveState((0, job_state.M)(state));
   const {inputs, runner} = await openStores(asked, plain), around = await lookAround({
    ...inputs,
    mayBuild
   }, places, runner), kept = await (0, keep_folders.S)({
    inputs,
    around,
    places
   }, runner), gate = await (0, write_gate.GN)({
    cacheWrite: inputs.cacheWrite,
    cwd: around.cwd
   }, runner), onPath = await linkersOnPath(runner), plan = planJob({
    inputs,
    around,
    places,
    context: job.context,
    onPath
   });
   for (const note of notesOn(around)) runner.log.info(note);
   const placed = {
    ...state,
    inputs: {
     ...state.inputs,
     workingDirectory: around.project
    }
   }, request = {
    inputs,
    around,
    places,
    plan,
    kept,
    state: {
     ...placed,
     ...gate
    }
   }, ready = await setUp(request, runner);
   await markSetUp(places, runner);
   const setUpMs = Math.max(0, clock.nowMs() - state.startedAtMs);
   job.saveState((0, job_state.M)({
    ...ready,
    setUpMs,
    warnings: [ ...warnings ]
   }));
   runner.log.info(`Ready in ${(setUpMs / 1e3).toFixed(1)} s.`);
  }
  const LEFT_ALONE = "The steps of this job compile nothing, as its workflow file shows: fast-cargo restores, sets up, reports and saves nothing.";
  function startedState(inputs, {home}, {job, clock}) {
   const {strict, summary, cacheMaxBytes, workingDirectory} = inputs, {comment, failAbove, allowedVariables} = inputs;
   return {
    phase: "started",
    startedAtMs: clock.nowMs(),
    home,
    inputs: {
     strict,
     summary,
     cacheMaxBytes,
     workingDirectory,
     comment,
     ...failAbove === void 0 ? {} : {
      failAbove
     },
     allowedVariables: [ ...allowedVariables ]
    },
    write: (0, may_write.J)(inputs.cacheWrite, job.context),
    ...(0, snapshot_store.Qh)(job.input) ? {
     storeSettings: {
      ...(0, snapshot_store.lj)(job.allEnv())
     }
    } : {},
    warnings: [],
    cacheServiceFailed: !1
   };
  }
  async function linkersOnPath({commands}) {
   const lld = await commands.which("ld.lld") ?? await commands.which("lld"), wild = await commands.which("wild");
   return {
    ...lld === void 0 ? {} : {
     lld
    },
    ...wild === void 0 ? {} : {
     wild
    }
   };
  }
  function notesOn({toolchain, lacks, notes, config}) {
   const where = "Put fast-cargo after the checkout and after the step that installs Rust.";
   return [ ...config.notes, ...toolchain === void 0 ? [ `There is no Rust on PATH yet. ${where}` ] : [], ...lacks === void 0 ? [] : [ `${upperFirst(lacks)}.` ], ...notes ];
  }
  function upperFirst(text) {
   return text.charAt(0).toUpperCase() + text.slice(1);
  }
  async function withdraw(places, files) {
   for (const home of [ places.home, (0, job_places.JL)(places) ]) await files.remove((0, 
   external_node_path_.join)(home, "settings"));
   await (0, place_config.PM)(places, files);
  }
  async function giveUp(error, runner) {
   if (error instanceof errors.dz || error instanceof errors.cs) return runner.job.fail((0, 
   errors.Uc)(error));
   runner.log.debug(error instanceof Error ? error.stack ?? "" : "");
   await abandonSetUp((0, errors.Uc)(error), runner);
  }
  async function abandonSetUp(why, plain) {
   const {job, files, log} = (0, job_warnings.r)(isStrict(plain), plain);
   log.warning(`fast-cargo could not be set up (${why}). The job continues without it.`);
   await withdraw((0, job_places.ek)(job.context), files);
  }
  function isStrict({job}) {
   try {
    return parseInputs(job.input).strict;
   } catch {
    return !1;
   }
  }
  var github_runner = __webpack_require__(61379);
  const MAIN = {
   work: () => prepare((0, github_runner.O)()),
   giveUp: why => abandonSetUp(why, (0, github_runner.O)())
  };
 })
};
