export const id = 421;

export const ids = [ 421 ];

export const modules = {
 37305: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   LE: () => transferVariables,
   Oz: () => childVariables,
   eh: () => heldBackFromChildren
  });
  const OF_THE_ACTION = /^(ACTIONS_|INPUT_|STATE_|(GITHUB|FORGEJO|GITEA)_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$)/i;
  function stepVariables(env) {
   return Object.fromEntries(Object.entries(env).filter(([name]) => !OF_THE_ACTION.test(name)));
  }
  function childVariables({bare, env}) {
   return {
    ...bare === !0 ? {} : stepVariables(process.env),
    ...env
   };
  }
  const OF_THE_CACHE = [ "ACTIONS_CACHE_MODE", "ACTIONS_CACHE_SERVICE_V2", "ACTIONS_CACHE_URL", "ACTIONS_RESULTS_URL", "ACTIONS_RUNTIME_TOKEN" ];
  function transferVariables(env) {
   const cache = OF_THE_CACHE.flatMap(name => env[name] === void 0 ? [] : [ [ name, env[name] ] ]);
   return {
    ...stepVariables(env),
    ...Object.fromEntries(cache)
   };
  }
  function heldBackFromChildren(env) {
   return new Proxy(env, {
    ownKeys: target => Reflect.ownKeys(target).filter(name => !OF_THE_ACTION.test(String(name)))
   });
  }
 }),
 6745: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   W: () => confinedTar,
   l: () => membersOf
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421), node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024), node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760), _entry_tar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60869);
  function confinedTar({base, paths, folder, path}) {
   const members = membersOf(paths, base), programs = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "programs");
   (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(programs, {
    recursive: !0,
    mode: 448
   });
   if (process.platform !== "win32") return {
    PATH: withScripts(programs, {
     members,
     path
    })
   };
   const command = '@"%FAST_CARGO_NODE%" "%FAST_CARGO_TRANSFER%" tar %*\r\n';
   (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(programs, "tar.cmd"), command);
   return {
    PATH: `${programs}${node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter}${path}`,
    ...(0, _entry_tar_js__WEBPACK_IMPORTED_MODULE_3__.t7)({
     members,
     folder
    })
   };
  }
  function membersOf(paths, base) {
   const members = paths.map(each => memberOf(each, base)), outside = members.find(member => !isInside(member));
   if (outside !== void 0) throw new Error(`${outside} is not below ${base}`);
   return members;
  }
  function memberOf(path, base) {
   const member = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) ? (0, 
   node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(base, path) : path;
   return node_path__WEBPACK_IMPORTED_MODULE_2__.sep === "\\" ? member.replaceAll("\\", "/") : member;
  }
  function isInside(member) {
   return member !== "" && !(0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(member) && !member.split("/").includes("..");
  }
  function withScripts(programs, {members, path}) {
   for (const name of [ "tar", "gtar" ]) {
    const real = programIn(path, name);
    if (real === void 0) continue;
    const confined = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(programs, name);
    (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(confined, script(real, members), {
     mode: 448
    });
    if ((0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(confined, [ "--version" ], {
     env: {}
    }).status !== 0) return path;
   }
   return `${programs}${node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter}${path}`;
  }
  function programIn(path, name) {
   const found = path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).map(folder => (0, 
   node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
   return found.find(each => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(each) && (0, 
   node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(each));
  }
  function script(tar, members) {
   return `#!/bin/sh\ncase $1 in -x*) ;; *) exec ${quoted(tar)} "$@" ;; esac\nfor word do\n  shift\n  [ "$word" = -P ] || set -- "$@" "$word"\ndone\nexec ${quoted(tar)} "$@" -- ${members.map(quoted).join(" ")}\n`;
  }
  function quoted(word) {
   return `'${word.replaceAll("'", "'\\''")}'`;
  }
 }),
 60869: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $7: () => unpackEntry,
   nz: () => runEntryTar,
   t7: () => entryTarVariables
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024), node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760), valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934), _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84620), _unpack_tar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11535);
  const EntrySchema = valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
   members: valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()),
   folder: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()
  });
  function entryTarVariables(entry) {
   return {
    FAST_CARGO_NODE: process.execPath,
    FAST_CARGO_TRANSFER: process.argv[1] ?? "",
    FAST_CARGO_ENTRY: JSON.stringify(entry)
   };
  }
  const WINDOW_OF_ENTRIES = 30;
  async function runEntryTar(words) {
   const [how, archive = ""] = words;
   if (how === "--version") {
    console.log("fast-cargo in place of GNU tar");
    return 0;
   }
   try {
    if (how !== "-xf") throw new Error(`${how} is not what an entry is unpacked with`);
    const entry = valibot__WEBPACK_IMPORTED_MODULE_4__.qgA(EntrySchema, JSON.parse(process.env.FAST_CARGO_ENTRY ?? ""));
    await unpackEntry({
     ...entry,
     archive,
     base: words[words.indexOf("-C") + 1] ?? ""
    });
    return 0;
   } catch (error) {
    console.error(`tar: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.Uc)(error)}`);
    return 2;
   }
  }
  async function unpackEntry({archive, base, members, folder}) {
   const into = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "unpacked");
   (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(into, {
    mode: 448
   });
   const compression = archive.endsWith(".tgz") ? "gzip" : "zstd";
   await (0, _unpack_tar_js__WEBPACK_IMPORTED_MODULE_3__.A)({
    archive,
    into,
    leaveOut: [],
    compression,
    windowLog: WINDOW_OF_ENTRIES
   });
   for (const member of members) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.join)(into, member));
   for (const member of members) {
    const place = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, member);
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place), {
     recursive: !0
    });
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(place, {
     recursive: !0,
     force: !0
    });
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(into, member), place);
   }
  }
 }),
 84620: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R0: () => isFullDisk,
   Uc: () => describeError,
   cs: () => IntegrityError,
   dz: () => InputError,
   fk: () => RefusedError,
   hD: () => ApiError,
   nV: () => DownloadError,
   sl: () => withoutUserInfo,
   tk: () => NoServiceError,
   ym: () => FULL_DISK
  });
  class InputError extends Error {
   name="InputError";
  }
  class IntegrityError extends Error {
   name="IntegrityError";
  }
  class DownloadError extends Error {
   name="DownloadError";
   status;
   constructor(message, options) {
    super(message, options);
    this.status = options?.status;
   }
  }
  class ApiError extends Error {
   name="ApiError";
   status;
   constructor(message, status, options) {
    super(message, options);
    this.status = status;
   }
  }
  class RefusedError extends Error {
   name="RefusedError";
  }
  class NoServiceError extends Error {
   name="NoServiceError";
  }
  const MOST_CAUSES = 8;
  function describeError(thrown) {
   const said = [];
   let each = thrown;
   for (let depth = 0; (depth === 0 || each !== void 0) && depth < MOST_CAUSES; depth += 1) {
    const message = withoutUserInfo(messageOf(each));
    said.some(earlier => earlier.includes(message)) || said.push(message);
    each = each instanceof Error ? each.cause : void 0;
   }
   return said.reduceRight((inner, message) => inner === "" ? message : `${message} (${inner})`, "");
  }
  const FULL_DISK = "there is no space left on the disk";
  function isFullDisk(text) {
   return /\b(ENOSPC|EDQUOT)\b|no space left on (the )?d(evice|isk)|disk quota exceeded|wrote only \d+ of/i.test(text);
  }
  function withoutUserInfo(text) {
   return text.includes("://") ? text.replace(/[^\s"'`<>]+/g, word => {
    const start = word.indexOf("://"), end = word.lastIndexOf("@");
    return start === -1 || end < start ? word : `${word.slice(0, start + 3)}***${word.slice(end)}`;
   }) : text;
  }
  function messageOf(thrown) {
   if (!(thrown instanceof Error)) return String(thrown);
   if (thrown.message !== "") return thrown.message;
   const [first] = thrown instanceof AggregateError ? thrown.errors : [];
   if (first !== void 0) return messageOf(first);
   const fields = thrown, details = [ "code", "status", "statusCode" ].flatMap(name => {
    const value = Reflect.get(fields, name);
    return typeof value == "string" || typeof value == "number" ? [ String(value) ] : [];
   });
   return [ thrown.name, ...new Set(details) ].join(" ");
  }
 }),
 95366: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Of: () => unpresser,
   TM: () => secondsOf,
   Vh: () => presser,
   XA: () => paxTime,
   cK: () => staysBelow
  });
  var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
  const {ZSTD_c_compressionLevel, ZSTD_c_enableLongDistanceMatching, ZSTD_c_windowLog} = node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants, {ZSTD_d_windowLogMax} = node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants, WINDOW = {
   usual: 27,
   alike: 26
  }, LEVEL = {
   usual: 3,
   alike: 1
  };
  function presser(pressing, content) {
   return pressing === "gzip" ? node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGzip({
    level: 1
   }) : node_zlib__WEBPACK_IMPORTED_MODULE_0__.createZstdCompress({
    params: {
     [ZSTD_c_compressionLevel]: LEVEL[content],
     [ZSTD_c_enableLongDistanceMatching]: 1,
     [ZSTD_c_windowLog]: WINDOW[content]
    }
   });
  }
  function unpresser(pressing, windowLog = WINDOW.usual) {
   return pressing === "gzip" ? node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip() : node_zlib__WEBPACK_IMPORTED_MODULE_0__.createZstdDecompress({
    params: {
     [ZSTD_d_windowLogMax]: windowLog
    }
   });
  }
  function paxTime(nanoseconds) {
   const [seconds, rest] = [ nanoseconds / 1000000000n, nanoseconds % 1000000000n ];
   return `${seconds}.${String(rest).padStart(9, "0")}`;
  }
  function secondsOf(paxTime) {
   return paxTime !== void 0 && /^-?\d+(\.\d+)?$/.test(paxTime) ? Number(paxTime) : void 0;
  }
  function staysBelow(name, platform) {
   const isOfWindows = platform === "win32", parts = name.split(isOfWindows ? /[\\/]/ : "/"), isOdd = isOfWindows && (/[:\\]/.test(name) || parts.some(part => ODD_ON_WINDOWS.test(part)));
   return name !== "" && !name.includes("\0") && !isOdd && parts[0] !== "" && !parts.includes("..");
  }
  const ODD_ON_WINDOWS = /[. ]$|^(?:con|prn|aux|nul|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]|conin\$|conout\$)$/i;
 }),
 64150: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M4: () => NO_SERVICE,
   GM: () => TransferRequestSchema,
   mU: () => TransferResultSchema
  });
  var dist = __webpack_require__(77934);
  const S3StoreSchema = dist.Ikc({
   endpoint: dist.YjP(),
   bucket: dist.YjP(),
   region: dist.YjP(),
   inHost: dist.zMY(),
   credentials: dist.lqM(dist.Ikc({
    accessKeyId: dist.YjP(),
    secretAccessKey: dist.YjP(),
    sessionToken: dist.lqM(dist.YjP())
   })),
   headers: dist.g1P(dist.YjP(), dist.YjP()),
   root: dist.YjP(),
   scopes: dist.YOg(dist.YjP())
  }), NO_SERVICE = "this runner has no cache service", TransferRequestSchema = dist.Ikc({
   kind: dist.KIO([ "restore", "find", "save" ]),
   paths: dist.YOg(dist.YjP()),
   key: dist.YjP(),
   restoreKeys: dist.YOg(dist.YjP()),
   folder: dist.YjP(),
   resultPath: dist.YjP(),
   endLine: dist.YjP(),
   store: dist.lqM(S3StoreSchema)
  }), TransferResultSchema = dist.Ikc({
   restoredKey: dist.lqM(dist.YjP()),
   saved: dist.lqM(dist.zMY()),
   error: dist.lqM(dist.YjP())
  });
 }),
 13496: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   q: () => runTransfers
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455), node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80481), _actions_cache__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60142), valibot__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(77934), _child_environment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37305), _confined_tar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6745), _entry_tar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60869), _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84620), _transfer_request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64150);
  const NOT_SAVED = -1, V1_CHUNK_BYTES = 4194304;
  async function runTransfers() {
   const [, , program, ...words] = process.argv;
   if (program === "tar") {
    process.exitCode = await (0, _entry_tar_js__WEBPACK_IMPORTED_MODULE_4__.nz)(words);
    return;
   }
   const env = process.env, {PATH: path = "", GITHUB_WORKSPACE: base = "/"} = env, around = {
    env,
    path,
    base
   };
   process.env = (0, _child_environment_js__WEBPACK_IMPORTED_MODULE_7__.eh)(env);
   for await (const line of (0, node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({
    input: process.stdin
   })) {
    const request = valibot__WEBPACK_IMPORTED_MODULE_8__.qgA(_transfer_request_js__WEBPACK_IMPORTED_MODULE_6__.GM, JSON.parse(line));
    env.RUNNER_TEMP = request.folder;
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(request.resultPath, JSON.stringify(await transfer(request, around)));
    process.stdout.write(`\n${request.endLine}\n`);
   }
   process.exit();
  }
  async function transfer(request, {env, path, base}) {
   try {
    if (request.store !== void 0) {
     const {transferByS3} = await __webpack_require__.e(197).then(__webpack_require__.bind(__webpack_require__, 1197));
     return await transferByS3(request, request.store, base);
    }
    const isRestore = request.kind === "restore";
    Object.assign(env, isRestore ? (0, _confined_tar_js__WEBPACK_IMPORTED_MODULE_3__.W)({
     ...request,
     base,
     path
    }) : {
     PATH: path
    });
    return (0, _actions_cache__WEBPACK_IMPORTED_MODULE_2__.w3)() ? request.kind === "save" ? await save(request) : await restore(request) : {
     error: _transfer_request_js__WEBPACK_IMPORTED_MODULE_6__.M4
    };
   } catch (error) {
    return {
     error: (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.Uc)(error)
    };
   }
  }
  async function restore(request) {
   const {kind, paths, key, restoreKeys} = request, options = {
    lookupOnly: kind === "find"
   }, restoredKey = await (0, _actions_cache__WEBPACK_IMPORTED_MODULE_2__.P3)(paths, key, restoreKeys, options);
   return restoredKey === void 0 ? {} : {
    restoredKey
   };
  }
  async function save({paths, key}) {
   const id = await (0, _actions_cache__WEBPACK_IMPORTED_MODULE_2__.Io)(paths, key, {
    uploadChunkSize: V1_CHUNK_BYTES
   });
   return {
    saved: id !== NOT_SAVED
   };
  }
 }),
 11535: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => unpackTar
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024), node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760), node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466), tar_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56118), _tar_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95366);
  async function unpackTar({archive, into, leaveOut, compression, windowLog}) {
   const state = {
    into,
    unwanted: new Set(leaveOut),
    files: new Set,
    folders: new Map([ [ "", void 0 ] ])
   }, members = (0, tar_stream__WEBPACK_IMPORTED_MODULE_3__.extract)(), read = (0, 
   node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(archive), (0, 
   _tar_format_js__WEBPACK_IMPORTED_MODULE_4__.Of)(compression, windowLog), members);
   await Promise.all([ read, placeAll(members, state) ]);
   for (const [path, facts] of [ ...state.folders ].reverse()) if (facts !== void 0) {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(into, path), facts.seconds, facts.seconds);
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(into, path), facts.mode);
   }
  }
  async function placeAll(members, state) {
   for await (const member of members) {
    const name = member.header.name.replace(/\/$/, "");
    if (!(0, _tar_format_js__WEBPACK_IMPORTED_MODULE_4__.cK)(name, process.platform)) throw new Error(`${name} lies elsewhere`);
    isUnwanted(name, state) ? await skip(member) : await place(name, member, state);
   }
  }
  async function skip(member) {
   for await (const _ of member) ;
  }
  function isUnwanted(name, {unwanted}) {
   if (unwanted.size === 0) return !1;
   const parts = name.split("/");
   return parts.some((_, index) => unwanted.has(parts.slice(0, index + 1).join("/")));
  }
  async function place(name, member, state) {
   const {header} = member, path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state.into, name), seconds = (0, 
   _tar_format_js__WEBPACK_IMPORTED_MODULE_4__.TM)(header.pax?.mtime) ?? (header.mtime?.getTime() ?? 0) / 1e3;
   if (header.type === "directory") {
    makeFolders(name, state);
    state.folders.set(name, {
     seconds,
     mode: (header.mode ?? 493) & PERMISSIONS
    });
    return skip(member);
   }
   makeFolders(parentOf(name), state);
   if (header.type !== "file") {
    await skip(member);
    if (header.type === "link") (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)((0, 
    node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state.into, linkedIn(header, state)), path); else {
     if (header.type !== "symlink") throw new Error(`${name} is neither file, folder nor link`);
     (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(header.linkname ?? "", path);
     (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lutimesSync)(path, seconds, seconds);
    }
   } else {
    if (((header.mode ?? 0) & SET_ID_BITS) !== 0) throw new Error(`${name} would run as its owner`);
    await writeFile(path, member, seconds);
    state.files.add(name);
   }
  }
  function linkedIn({name, linkname}, {files}) {
   if (linkname === void 0 || linkname === null || !files.has(linkname)) throw new Error(`${name} is one file with something elsewhere`);
   return linkname;
  }
  function makeFolders(name, {into, folders}) {
   if (!folders.has(name)) {
    makeFolders(parentOf(name), {
     into,
     folders
    });
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(into, name));
    folders.set(name, void 0);
   }
  }
  function parentOf(name) {
   const parent = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(name);
   return parent === "." ? "" : parent;
  }
  const PERMISSIONS = 511, SET_ID_BITS = 3072;
  async function writeFile(path, member, seconds) {
   const file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "wx", (member.header.mode ?? 420) & PERMISSIONS);
   try {
    for await (const chunk of member) for (let done = 0; done < chunk.length; ) done += (0, 
    node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, chunk, done);
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.futimesSync)(file, seconds, seconds);
   } finally {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
   }
  }
 }),
 17421: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
   try {
    __webpack_require__.r(__webpack_exports__);
    var _runner_transfer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13496);
    await (0, _runner_transfer_js__WEBPACK_IMPORTED_MODULE_0__.q)();
    __webpack_async_result__();
   } catch (e) {
    __webpack_async_result__(e);
   }
  }, 1);
 })
};
