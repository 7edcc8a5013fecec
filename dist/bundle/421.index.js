export const id = 421;

export const ids = [ 421 ];

export const modules = {
 37305: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   LE: () => transferVariables,
   Oz: () => childVariables,
   eh: () => heldBackFromChildren
  });
  const OF_THE_ACTION = /^(ACTIONS_|INPUT_|STATE_|GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$)/i;
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
 66476: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   GM: () => TransferRequestSchema,
   M4: () => NO_SERVICE,
   mU: () => TransferResultSchema
  });
  var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
  const NO_SERVICE = "this runner has no cache service", TransferRequestSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   kind: valibot__WEBPACK_IMPORTED_MODULE_0__.KIO([ "restore", "find", "save" ]),
   paths: valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()),
   key: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   restoreKeys: valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()),
   folder: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   resultPath: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   endLine: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()
  }), TransferResultSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   restoredKey: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()),
   saved: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.zMY()),
   error: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP())
  });
 }),
 76912: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   q: () => runTransfers
  });
  var promises_ = __webpack_require__(51455), external_node_readline_ = __webpack_require__(80481), cache = __webpack_require__(60142), dist = __webpack_require__(77934), child_environment = __webpack_require__(37305), external_node_child_process_ = __webpack_require__(31421), external_node_fs_ = __webpack_require__(73024), external_node_path_ = __webpack_require__(76760);
  function confinedPath({base, paths, folder, path}) {
   const members = paths.map(each => (0, external_node_path_.isAbsolute)(each) ? (0, 
   external_node_path_.relative)(base, each) : each), isOutside = members.some(member => member === "" || member.split("/").includes(".."));
   if (process.platform === "win32" || isOutside) return path;
   const programs = (0, external_node_path_.join)(folder, "programs");
   (0, external_node_fs_.mkdirSync)(programs, {
    recursive: !0,
    mode: 448
   });
   for (const name of [ "tar", "gtar" ]) {
    const real = programIn(path, name);
    if (real === void 0) continue;
    const confined = (0, external_node_path_.join)(programs, name);
    (0, external_node_fs_.writeFileSync)(confined, script(real, members), {
     mode: 448
    });
    if ((0, external_node_child_process_.spawnSync)(confined, [ "--version" ], {
     env: {}
    }).status !== 0) return path;
   }
   return `${programs}${external_node_path_.delimiter}${path}`;
  }
  function programIn(path, name) {
   const found = path.split(external_node_path_.delimiter).map(folder => (0, external_node_path_.join)(folder, name));
   return found.find(each => (0, external_node_path_.isAbsolute)(each) && (0, external_node_fs_.existsSync)(each));
  }
  function script(tar, members) {
   return `#!/bin/sh\ncase $1 in -x*) ;; *) exec ${quoted(tar)} "$@" ;; esac\nfor word do\n  shift\n  [ "$word" = -P ] || set -- "$@" "$word"\ndone\nexec ${quoted(tar)} "$@" -- ${members.map(quoted).join(" ")}\n`;
  }
  function quoted(word) {
   return `'${word.replaceAll("'", "'\\''")}'`;
  }
  var errors = __webpack_require__(84620), transfer_request = __webpack_require__(66476);
  const NOT_SAVED = -1, V1_CHUNK_BYTES = 4194304;
  async function runTransfers() {
   const env = process.env, {PATH: path = ""} = env;
   process.env = (0, child_environment.eh)(env);
   for await (const line of (0, external_node_readline_.createInterface)({
    input: process.stdin
   })) {
    const request = dist.qgA(transfer_request.GM, JSON.parse(line));
    env.RUNNER_TEMP = request.folder;
    env.PATH = request.kind === "restore" ? pathWithConfinedTar(request, path) : path;
    await (0, promises_.writeFile)(request.resultPath, JSON.stringify(await transfer(request)));
    process.stdout.write(`\n${request.endLine}\n`);
   }
   process.exit();
  }
  function pathWithConfinedTar({paths, folder}, path) {
   const {GITHUB_WORKSPACE: base = "/"} = process.env;
   return confinedPath({
    paths,
    base,
    path,
    folder
   });
  }
  async function transfer(request) {
   try {
    return (0, cache.w3)() ? request.kind === "save" ? await save(request) : await restore(request) : {
     error: transfer_request.M4
    };
   } catch (error) {
    return {
     error: (0, errors.Uc)(error)
    };
   }
  }
  async function restore(request) {
   const {kind, paths, key, restoreKeys} = request, options = {
    lookupOnly: kind === "find"
   }, restoredKey = await (0, cache.P3)(paths, key, restoreKeys, options);
   return restoredKey === void 0 ? {} : {
    restoredKey
   };
  }
  async function save({paths, key}) {
   const id = await (0, cache.Io)(paths, key, {
    uploadChunkSize: V1_CHUNK_BYTES
   });
   return {
    saved: id !== NOT_SAVED
   };
  }
 }),
 17421: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
   try {
    __webpack_require__.r(__webpack_exports__);
    var _runner_transfer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76912);
    await (0, _runner_transfer_js__WEBPACK_IMPORTED_MODULE_0__.q)();
    __webpack_async_result__();
   } catch (e) {
    __webpack_async_result__(e);
   }
  }, 1);
 })
};
