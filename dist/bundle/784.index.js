export const id = 784;

export const ids = [ 784 ];

export const modules = {
 49894: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Jj: () => mainLimitMs,
   Y: () => reportLimitMs,
   r6: () => benchmarkLimitMs,
   u3: () => postLimitMs,
   xR: () => auditLimitMs
  });
  const MINUTE_MS = 6e4;
  function mainLimitMs() {
   return 30 * MINUTE_MS;
  }
  function postLimitMs() {
   return 45 * MINUTE_MS;
  }
  function auditLimitMs(env) {
   return (env.INPUT_VERIFY === "true" ? 240 : 30) * MINUTE_MS;
  }
  function reportLimitMs() {
   return 10 * MINUTE_MS;
  }
  function benchmarkLimitMs() {
   return 360 * MINUTE_MS;
  }
 }),
 22784: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
   try {
    __webpack_require__.r(__webpack_exports__);
    var _job_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49894), _runner_job_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11148), _runner_supervised_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14629);
    const isLeftAlone = (0, _runner_job_state_js__WEBPACK_IMPORTED_MODULE_1__.v)('"phase":"left alone"');
    isLeftAlone || await (0, _runner_supervised_js__WEBPACK_IMPORTED_MODULE_0__.T)(_job_limits_js__WEBPACK_IMPORTED_MODULE_2__.u3, async () => (await Promise.all([ __webpack_require__.e(663), __webpack_require__.e(565), __webpack_require__.e(292), __webpack_require__.e(357), __webpack_require__.e(179), __webpack_require__.e(331), __webpack_require__.e(389), __webpack_require__.e(567), __webpack_require__.e(255), __webpack_require__.e(237), __webpack_require__.e(537) ]).then(__webpack_require__.bind(__webpack_require__, 39537))).POST);
    __webpack_async_result__();
   } catch (e) {
    __webpack_async_result__(e);
   }
  }, 1);
 }),
 99391: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ph: () => endWithChildren,
   gW: () => OPEN_PIPE_GRACE_MS,
   xN: () => endProcessTree
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421), node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  const OPEN_PIPE_GRACE_MS = 200;
  function endProcessTree(child) {
   if (child.pid !== void 0) {
    if (process.platform === "win32") {
     const {PATH, SystemRoot} = process.env, env = {
      PATH,
      SystemRoot
     };
     (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("taskkill", [ "/t", "/f", "/pid", String(child.pid) ], {
      env,
      stdio: "ignore"
     });
     return;
    }
    try {
     process.kill(-child.pid, "SIGKILL");
    } catch {
     child.kill("SIGKILL");
    }
   }
  }
  function endWithChildren(child) {
   if (child.pid !== void 0) for (const pid of [ child.pid, ...descendantsOf(child.pid) ]) try {
    process.kill(pid, "SIGKILL");
   } catch {}
  }
  function descendantsOf(pid) {
   const children = threadsOf(pid).flatMap(thread => {
    const listed = textOf(`/proc/${pid}/task/${thread}/children`);
    return listed.split(" ").filter(word => word !== "").map(Number);
   });
   return children.flatMap(child => [ child, ...descendantsOf(child) ]);
  }
  function threadsOf(pid) {
   try {
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(`/proc/${pid}/task`);
   } catch {
    return [];
   }
  }
  function textOf(path) {
   try {
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, "utf8");
   } catch {
    return "";
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
 11148: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   c: () => STATE,
   v: () => hasInState
  });
  const STATE = "fast-cargo";
  function hasInState(text) {
   return process.env[`STATE_${STATE}`]?.includes(text) === !0;
  }
 }),
 14629: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   T: () => supervised
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421), node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500), _end_process_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99391), _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84620);
  const AT_WORK = "at-work";
  async function supervised(limitMs, load) {
   if (process.argv[2] === AT_WORK) return workOf(await load());
   const script = process.argv[1] ?? "", child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [ ...process.execArgv, script, AT_WORK ], {
    stdio: "inherit",
    windowsHide: !0
   }), why = await troubleOf(child, limitMs(process.env));
   why !== void 0 && await (await load()).giveUp(why);
  }
  async function workOf({work, giveUp}) {
   const leave = async error => {
    await giveUp((0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Uc)(error));
    process.exit();
   };
   process.once("uncaughtException", leave);
   await work().catch(leave);
  }
  async function troubleOf(child, limitMs) {
   const isWanted = passSignals(child), ended = new Promise(resolve => {
    child.once("error", error => resolve((0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Uc)(error)));
    child.once("exit", (code, signal) => {
     process.exitCode = code ?? (isWanted() ? 1 : 0);
     resolve(signal === null || isWanted() ? void 0 : `it was ended by ${signal}`);
    });
   }), timer = new AbortController, late = (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(limitMs, `it was not done after ${limitMs / 6e4} minutes`, timer), why = await Promise.race([ ended, late ]);
   timer.abort();
   if (why !== void 0) {
    child.removeAllListeners("exit");
    process.exitCode = 0;
    (0, _end_process_tree_js__WEBPACK_IMPORTED_MODULE_2__.Ph)(child);
   }
   return why;
  }
  function passSignals(child) {
   let isWanted = !1;
   for (const signal of [ "SIGINT", "SIGTERM" ]) process.on(signal, () => {
    isWanted = !0;
    child.kill(signal);
   });
   return () => isWanted;
  }
 })
};
