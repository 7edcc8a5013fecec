export const id = 179;

export const ids = [ 179 ];

export const modules = {
 65175: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   q: () => parseJson
  });
  var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
  function parseJson(schema, text) {
   try {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_0__.xLC(schema, JSON.parse(text ?? ""));
    return parsed.success ? parsed.output : void 0;
   } catch {
    return;
   }
  }
 }),
 62968: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Hn: () => cell,
   ON: () => codeInHtml,
   RK: () => visible,
   TN: () => oneLine,
   aY: () => code,
   ml: () => shorten
  });
  const WORD_JOINER = "⁠", CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]+/gu, INVISIBLE = /(?![\u200c\u200d])\p{Cf}/gu;
  function visible(text) {
   return text.replace(CONTROL, " ").replace(INVISIBLE, "");
  }
  function cell(text) {
   return visible(text).replace(/[&<>|`[\]*~\\]/g, entity).replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "&#95;").replace(/@|(?<!&)#(?=\d)|(?:https?|ftp):|www(?=\.)|(?<![a-z0-9])GH-(?=\d)/gi, `$&${WORD_JOINER}`).trim().replace(/^[#+=-]|(?<=^\d+)[.)](?=\s|$)/, entity).replace(/\$|:(?=[\w+-]+:)/g, sign => `<span>${sign}</span>`);
  }
  function entity(character) {
   return `&#${character.charCodeAt(0)};`;
  }
  function oneLine(text) {
   return visible(text).trim();
  }
  function code(text) {
   const line = oneLine(text);
   return /[`|]/.test(line) || line === "" ? codeInHtml(text) : `\`${line}\``;
  }
  function codeInHtml(text) {
   return `<code>${cell(text)}</code>`;
  }
  function shorten(text, length) {
   if (text.length <= length) return text;
   const characters = [ ...text.slice(0, 2 * length + 1) ];
   return characters.length <= length ? text : `${withoutPart(characters.slice(0, length - 1).join(""), characters[length - 1])}…`;
  }
  function withoutPart(text, next) {
   if (next === void 0 || /\s/.test(next)) return text.trimEnd();
   const blank = text.search(/\s+\S*$/);
   return blank > text.length * 2 / 3 ? text.slice(0, blank) : text;
  }
 }),
 82354: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   KE: () => listed,
   U9: () => count,
   qN: () => paragraphs,
   tp: () => table,
   zH: () => details
  });
  var markdown_table__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(735);
  function table(columns, rows) {
   const filled = columns.filter(({of}) => rows.some(row => of(row) !== ""));
   return (0, markdown_table__WEBPACK_IMPORTED_MODULE_0__.Q)([ filled.map(({title}) => title), ...rows.map(row => filled.map(({of}) => of(row))) ], {
    align: filled.map(({align}) => align ?? "")
   });
  }
  function details(summary, body) {
   return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
  }
  function paragraphs(...parts) {
   return parts.filter(part => part !== void 0 && part !== "").join("\n\n");
  }
  function count(number, one, many = `${one}s`) {
   return `${number} ${number === 1 ? one : many}`;
  }
  function listed(items, most) {
   const left = items.length - most;
   if (left > 0) return `${items.slice(0, most).join(", ")} and ${left} more`;
   const last = items.at(-1) ?? "";
   return items.length > 1 ? `${items.slice(0, -1).join(", ")} and ${last}` : last;
  }
 }),
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
 85138: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $E: () => contentOf,
   Mk: () => digestOfFile,
   RR: () => listing,
   TV: () => isExecutable,
   c_: () => treeBelow,
   xS: () => factsOf
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598), node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024), node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  function treeBelow(root, leaveOut = () => !1, untold = () => {}) {
   const found = [], folders = [ "" ];
   for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    const entries = entriesOf((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder), () => untold(folder));
    for (const {name} of entries) {
     const path = folder === "" ? name : `${folder}/${name}`;
     if (leaveOut(path)) continue;
     const stat = statOf((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path));
     (stat === void 0 || isOfSeveral(name, entries)) && untold(path);
     if (stat !== void 0) {
      found.push({
       path,
       ...factsOf(stat)
      });
      stat.isDirectory() && folders.push(path);
     }
    }
   }
   return found;
  }
  function contentOf(path, leaveOut = new Set) {
   try {
    const stat = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
    if (stat.isSymbolicLink()) return `link ${(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(path)}`;
    if (stat.isDirectory()) return `folder ${hash(listing(path, leaveOut))}`;
    if (!stat.isFile()) return;
    return `file ${digestOfFile(path, "base64url")}${isExecutable(stat) ? " x" : ""}`;
   } catch {
    return;
   }
  }
  const SET_ID_BITS = 3072n;
  function isExecutable({mode}) {
   return !!(Number(mode) & 64);
  }
  function factsOf(stat) {
   return {
    kind: kindOf(stat),
    sizeBytes: Number(stat.size),
    modifiedMs: Number(stat.mtimeNs) / 1e6,
    modifiedNs: stat.mtimeNs,
    changedNs: stat.ctimeNs,
    accessedNs: stat.atimeNs,
    bornNs: stat.birthtimeNs,
    identity: `${stat.dev}:${stat.ino}`,
    links: Number(stat.nlink),
    changesUser: stat.isFile() && (stat.mode & SET_ID_BITS) !== 0n
   };
  }
  function kindOf(stat) {
   return stat.isSymbolicLink() ? "symlink" : stat.isDirectory() ? "directory" : stat.isFile() ? "file" : "other";
  }
  function listing(path, leaveOut) {
   return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(path, {
    withFileTypes: !0
   }).filter(({name}) => !leaveOut.has((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name))).map(entry => `${kindOf(entry)} ${entry.name}`).sort().join("\n");
  }
  function isOfSeveral(name, entries) {
   return name.includes("�") && entries.filter(entry => entry.name === name).length > 1;
  }
  function entriesOf(folder, failed) {
   try {
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder, {
     withFileTypes: !0
    });
   } catch {
    failed();
    return [];
   }
  }
  function statOf(path) {
   try {
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, {
     bigint: !0,
     throwIfNoEntry: !1
    });
   } catch {
    return;
   }
  }
  const CHUNK_BYTES = 1 << 20;
  function digestOfFile(path, encoding) {
   const file = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, "r");
   try {
    const {size} = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file), chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, size + 1)), digest = (0, 
    node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    for (let read = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, chunk); read > 0; read = (0, 
    node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, chunk)) digest.update(chunk.subarray(0, read));
    return digest.digest(encoding);
   } finally {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
   }
  }
  function hash(bytes) {
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("base64url");
  }
 }),
 61379: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => githubRunner
  });
  var promises_ = __webpack_require__(51455), external_node_path_ = __webpack_require__(76760), errors = __webpack_require__(84620), external_node_fs_ = __webpack_require__(73024), external_node_stream_promises_ = __webpack_require__(46466), undici = __webpack_require__(46752);
  const TOO_SLOW = "FAST_CARGO_TOO_SLOW", UNREACHABLE = {
   ENOTFOUND: "no such host",
   EAI_AGAIN: "the host name cannot be looked up",
   ECONNREFUSED: "connection refused",
   ENETUNREACH: "network unreachable",
   EHOSTUNREACH: "host unreachable"
  }, LOST = [ "ECONNRESET", "EPIPE", "UND_ERR_SOCKET" ];
  function judgeFailure(thrown) {
   const message = thrown instanceof Error ? thrown.message : String(thrown);
   if ((0, errors.R0)(message)) return {
    what: errors.ym,
    again: !1,
    unreachable: !1
   };
   if (thrown instanceof errors.nV) {
    const {status} = thrown, again = status === void 0 || status >= 500 || status === 429;
    return {
     what: message,
     again,
     unreachable: !1
    };
   }
   const code = codeOf(thrown);
   if (code === TOO_SLOW) return {
    what: message,
    again: !1,
    unreachable: !0
   };
   const words = UNREACHABLE[code];
   return words !== void 0 ? {
    what: words,
    again: !1,
    unreachable: !0
   } : LOST.includes(code) ? {
    what: "connection lost",
    again: !0,
    unreachable: !1
   } : {
    what: message,
    again: !1,
    unreachable: !1
   };
  }
  function codeOf(thrown) {
   return thrown instanceof Error && "code" in thrown ? String(thrown.code) : "";
  }
  const MAX_REDIRECTIONS = 5;
  async function httpDownload(download) {
   const dispatcher = dispatcherFor(process.env), watch = startWatch(download);
   try {
    await receive(download, dispatcher, watch);
   } catch (cause) {
    throw watch.signal.aborted ? watch.signal.reason : cause;
   } finally {
    watch.stop();
    await dispatcher.destroy();
   }
  }
  function dispatcherFor(env) {
   const names = [ "https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY" ];
   return names.some(name => env[name]) ? new undici.EnvHttpProxyAgent : new undici.Agent;
  }
  function startWatch({answerMs, totalMs}) {
   const aborter = new AbortController, endAfter = (ms, what) => setTimeout(() => aborter.abort(tooSlow(`${what} within ${(ms / 1e3).toFixed(1)} s`)), ms), whole = endAfter(totalMs, "not complete");
   let silence = endAfter(answerMs, "no answer");
   return {
    signal: aborter.signal,
    heard: silenceMs => {
     clearTimeout(silence);
     silence = endAfter(silenceMs, "nothing more came");
    },
    stop: () => {
     clearTimeout(whole);
     clearTimeout(silence);
    }
   };
  }
  async function receive({url, to, silenceMs, mostBytes = 1 / 0}, dispatcher, {signal, heard}) {
   const {statusCode, headers, body} = await (0, undici.request)(url, {
    dispatcher,
    signal,
    maxRedirections: MAX_REDIRECTIONS,
    headers: {
     "user-agent": "fast-cargo",
     accept: "*/*",
     ...credentials(url)
    }
   });
   if (statusCode !== 200) {
    body.on("error", () => {}).destroy();
    throw new errors.nV(`HTTP ${statusCode}`, {
     status: statusCode
    });
   }
   let received = 0;
   const counted = async function*(chunks) {
    for await (const chunk of chunks) {
     heard(silenceMs);
     received += chunk.length;
     if (received > mostBytes) throw new errors.fk(`it has more than ${mostBytes} bytes`);
     yield chunk;
    }
   };
   try {
    await (0, external_node_stream_promises_.pipeline)(body, counted, (0, external_node_fs_.createWriteStream)(to), {
     signal
    });
   } catch (cause) {
    if (cause instanceof errors.fk) throw cause;
    const whole = headers["content-length"] ?? "unknown";
    throw new errors.nV(`cut off after ${received} of ${whole} bytes: ${(0, errors.Uc)(cause)}`);
   }
  }
  function tooSlow(message) {
   return Object.assign(new Error(message), {
    code: TOO_SLOW
   });
  }
  function credentials({username, password}) {
   if (username === "") return {};
   const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
   return {
    authorization: `Basic ${Buffer.from(pair).toString("base64")}`
   };
  }
  var dist = __webpack_require__(77934);
  const COMMENTS = "\nquery comments($owner: String!, $name: String!, $pull: Int!, $first: Int, $after: String, $last: Int) {\n  repository(owner: $owner, name: $name) {\n    pullRequest(number: $pull) {\n      headRefOid\n      comments(first: $first, after: $after, last: $last) {\n        pageInfo { hasNextPage endCursor }\n        nodes { url body viewerDidAuthor }\n      }\n    }\n  }\n}", Answer = dist.Ikc({
   repository: dist.Ikc({
    pullRequest: dist.Ikc({
     headRefOid: dist.YjP(),
     comments: dist.Ikc({
      pageInfo: dist.Ikc({
       hasNextPage: dist.zMY(),
       endCursor: dist.mee(dist.YjP())
      }),
      nodes: dist.YOg(dist.mee(dist.Ikc({
       url: dist.YjP(),
       body: dist.YjP(),
       viewerDidAuthor: dist.zMY()
      })))
     })
    })
   })
  });
  function readComments(answer) {
   const parsed = dist.xLC(Answer, answer);
   if (!parsed.success) throw new errors.hD("the answer holds no comments", 0);
   const {headRefOid, comments} = parsed.output.repository.pullRequest, {hasNextPage, endCursor} = comments.pageInfo;
   return {
    headSha: headRefOid,
    next: hasNextPage ? endCursor ?? void 0 : void 0,
    comments: comments.nodes.flatMap(node => {
     const [, id] = /#issuecomment-(\d{1,15})$/.exec(node?.url ?? "") ?? [];
     return node === null || id === void 0 ? [] : {
      id: Number(id),
      body: node.body,
      isByUs: node.viewerDidAuthor
     };
    })
   };
  }
  const LIMIT_MS = 1e4, PAGE = 100;
  function pullRequests({context, input, env}, limitMs = LIMIT_MS) {
   const asked = withLimit(limitMs), [owner = "", repo = ""] = context.repository.split("/"), here = {
    owner,
    repo
   }, baseUrl = env("GITHUB_API_URL") || "https://api.github.com", client = () => restClient(input("token"), baseUrl);
   return {
    comments: (pull, page) => asked(async request => {
     const {graphql} = await apiClient(input("token"), baseUrl), range = page === "newest" ? {
      last: PAGE
     } : {
      first: PAGE,
      after: page.after
     }, answer = await graphql(COMMENTS, {
      owner,
      name: repo,
      pull,
      ...range,
      request
     });
     return readComments(answer);
    }),
    create: (issue_number, body) => asked(async request => {
     const {data} = await (await client()).issues.createComment({
      ...{
       ...here,
       issue_number,
       body,
       request
      }
     });
     return {
      id: data.id,
      body,
      isByUs: !0
     };
    }),
    update: (comment_id, body) => asked(async request => {
     await (await client()).issues.updateComment({
      ...here,
      comment_id,
      body,
      request
     });
    }),
    remove: comment_id => asked(async request => {
     await (await client()).issues.deleteComment({
      ...here,
      comment_id,
      request
     });
    }),
    withHead: ({headRepository, headBranch, headSha}) => asked(async request => {
     const head = `${headRepository.split("/")[0]}:${headBranch}`, query = {
      ...here,
      state: "open",
      head,
      per_page: PAGE,
      request
     }, {data} = await (await client()).pulls.list(query);
     return data.find(({head}) => head.sha === headSha && head.repo?.full_name === headRepository)?.number;
    }),
    run: run_id => asked(async request => {
     const {data} = await (await client()).actions.getWorkflowRun({
      ...here,
      run_id,
      request
     });
     return {
      workflow: data.name ?? "",
      headSha: data.head_sha
     };
    }).catch(missing),
    jobsOf: runId => asked(async request => {
     const query = {
      ...here,
      run_id: Number(runId),
      per_page: PAGE,
      request
     };
     return readJobs(await client(), query);
    })
   };
  }
  const MOST_PAGES_OF_JOBS = 4;
  async function readJobs({actions}, query) {
   const names = [];
   let done = 0;
   for (let calls = 1; ;calls++) {
    const {data} = await actions.listJobsForWorkflowRun({
     ...query,
     page: calls
    });
    names.push(...data.jobs.map(({name}) => name));
    done += data.jobs.filter(({status}) => status === "completed").length;
    const total = data.total_count;
    if (names.length >= total || data.jobs.length < PAGE || calls === MOST_PAGES_OF_JOBS) return {
     total,
     unfinished: total - done,
     names,
     calls
    };
   }
  }
  function missing(error) {
   if (!(error instanceof errors.hD) || error.status !== 404) throw error;
  }
  async function apiClient(token, baseUrl) {
   const library = await __webpack_require__.e(351).then(__webpack_require__.bind(__webpack_require__, 61351));
   return library.getOctokit(token || "none", {
    baseUrl
   });
  }
  async function restClient(token, baseUrl) {
   return (await apiClient(token, baseUrl)).rest;
  }
  function withLimit(limitMs = LIMIT_MS) {
   return async call => {
    try {
     return await call({
      signal: AbortSignal.timeout(limitMs)
     });
    } catch (cause) {
     throw new errors.hD((0, errors.Uc)(cause), statusOf(cause), {
      cause
     });
    }
   };
  }
  function statusOf(thrown) {
   if (!(thrown instanceof Error)) return 0;
   if ("status" in thrown) return Number(thrown.status);
   const refusal = /not accessible by|must have .* permission|Could not resolve to a/.exec(thrown.message);
   return refusal === null ? 0 : 403;
  }
  async function fetchForeign({id, limits}, to, {job, limitMs}) {
   const [owner = "", repo = ""] = job.context.repository.split("/"), baseUrl = job.env("GITHUB_API_URL") || "https://api.github.com", {headers} = await withLimit(limitMs)(async ({signal}) => {
    const {actions} = await restClient(job.input("token"), baseUrl), request = {
     signal,
     redirect: "manual"
    }, artifact = {
     artifact_id: id,
     archive_format: "zip"
    };
    return await actions.downloadArtifact({
     owner,
     repo,
     ...artifact,
     request
    });
   });
   if (headers.location === void 0) throw new errors.hD(`artifact ${id} has no address`, 0);
   await httpDownload({
    url: new URL(headers.location),
    to,
    answerMs: limitMs,
    silenceMs: limitMs,
    totalMs: limitMs,
    mostBytes: limits.artifactBytes
   });
  }
  var external_node_crypto_ = __webpack_require__(77598), esm = __webpack_require__(51306);
  const SERVICE = "/twirp/github.actions.results.api.v1.ArtifactService/", MOST_BYTES = 1e5, OUTAGE = [ 429, 502, 503, 504 ], artifact_call_Answer = dist.Ikc({
   ok: dist.lqM(dist.zMY()),
   msg: dist.lqM(dist.YjP()),
   signed_upload_url: dist.lqM(dist.YjP()),
   signedUploadUrl: dist.lqM(dist.YjP())
  });
  async function artifactCall({method, message}, connection) {
   const {status, text} = await ask(method, message, connection), answer = dist.xLC(artifact_call_Answer, objectIn(text));
   if (!answer.success) throw withoutAnswer(status);
   const {ok, msg, signed_upload_url, signedUploadUrl} = answer.output;
   if (status !== 200 || ok !== !0) {
    const why = msg === void 0 ? "" : `: ${msg}`;
    throw new errors.nV(`${method} was answered with HTTP ${status}${why}`, {
     status
    });
   }
   return {
    uploadUrl: signed_upload_url ?? signedUploadUrl
   };
  }
  function withoutAnswer(status) {
   return OUTAGE.includes(status) ? new errors.nV(`the artifact service answered HTTP ${status}`, {
    status
   }) : new errors.tk(`this runner's artifact service does not speak the protocol of GitHub's (HTTP ${status})`);
  }
  async function ask(method, message, {job, ...through}) {
   const token = job.env("ACTIONS_RUNTIME_TOKEN") ?? "", url = new URL(SERVICE + method, job.env("ACTIONS_RESULTS_URL"));
   try {
    const {statusCode, body} = await (0, undici.request)(url, {
     ...through,
     method: "POST",
     headers: {
      authorization: `Bearer ${token}`,
      "content-type": "application/json",
      "user-agent": "fast-cargo"
     },
     body: JSON.stringify({
      ...runOf(token),
      ...message
     })
    });
    return {
     status: statusCode,
     text: await textOf(body)
    };
   } catch (cause) {
    throw isNowhere(cause) ? new errors.tk(`this runner's artifact service cannot be reached (${(0, 
    errors.Uc)(cause)})`) : cause;
   }
  }
  function runOf(token) {
   const [, payload = ""] = token.split("."), claims = dist.xLC(dist.Ikc({
    scp: dist.YjP()
   }), objectIn(Buffer.from(payload, "base64url").toString())), scopes = claims.success ? claims.output.scp : "", [, run, job] = /(?:^| )Actions\.Results:([^: ]+):([^: ]+)(?: |$)/.exec(scopes) ?? [];
   if (run === void 0) throw new errors.tk("this runner's token is for no artifact service");
   return {
    workflow_run_backend_id: run,
    workflow_job_run_backend_id: job
   };
  }
  async function textOf(body) {
   const chunks = [];
   let bytes = 0;
   for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) return "";
    chunks.push(chunk);
   }
   return Buffer.concat(chunks).toString("utf8");
  }
  function objectIn(text) {
   try {
    return JSON.parse(text);
   } catch {
    return;
   }
  }
  function isNowhere(cause) {
   return cause instanceof Error && "code" in cause && [ "ECONNREFUSED", "ENOTFOUND" ].includes(String(cause.code));
  }
  const KEPT_DAYS = 30, DAY_MS = 864e5, VERSION = 7, ZIP = "application/zip";
  async function uploadArtifact(upload, ports) {
   const dispatcher = dispatcherFor(process.env);
   try {
    await send(upload, ports, dispatcher);
   } finally {
    await dispatcher.destroy();
   }
  }
  async function send({name, folder, files}, {job, limitMs}, dispatcher) {
   const signal = AbortSignal.timeout(limitMs), zip = await zipped(folder, files), call = (method, message) => artifactCall({
    method,
    message: {
     ...message,
     name
    }
   }, {
    job,
    dispatcher,
    signal
   });
   try {
    const expiresAt = new Date(Date.now() + keptDays(job) * DAY_MS).toISOString(), created = {
     expires_at: expiresAt,
     version: VERSION,
     mime_type: ZIP
    }, {uploadUrl} = await call("CreateArtifact", created);
    await putBlob(uploadUrl, zip, {
     dispatcher,
     signal
    });
    const hash = (0, external_node_crypto_.createHash)("sha256").update(zip).digest("hex");
    await call("FinalizeArtifact", {
     size: String(zip.length),
     hash: `sha256:${hash}`
    });
   } catch (cause) {
    if (!signal.aborted) throw cause;
    throw new Error(`uploading ${name} took more than ${limitMs / 1e3} s`);
   }
  }
  async function zipped(folder, files) {
   const entries = await Promise.all(files.map(async path => {
    const name = (0, external_node_path_.relative)(folder, path).replaceAll(external_node_path_.sep, "/");
    return [ name, new Uint8Array(await (0, promises_.readFile)(path)) ];
   }));
   return (0, esm.L)(Object.fromEntries(entries));
  }
  function keptDays({env}) {
   const most = Number(env("GITHUB_RETENTION_DAYS"));
   return most > 0 ? Math.min(KEPT_DAYS, most) : KEPT_DAYS;
  }
  async function putBlob(url, zip, through) {
   if (url === void 0) throw new Error("the artifact service gave no address to upload to");
   const {statusCode, body} = await (0, undici.request)(url, {
    ...through,
    method: "PUT",
    headers: {
     "content-type": ZIP,
     "user-agent": "fast-cargo",
     "x-ms-blob-content-type": ZIP,
     "x-ms-blob-type": "BlockBlob",
     "x-ms-version": "2021-12-02"
    },
    body: Buffer.from(zip)
   });
   await body.dump();
   if (statusCode !== 201) throw new Error(`the upload was answered with HTTP ${statusCode}`);
  }
  async function withinLimit(what, limitMs, work) {
   let timer;
   const limit = new Promise((_, reject) => {
    timer = setTimeout(() => {
     reject(new Error(`${what} took more than ${limitMs / 1e3} s`));
    }, limitMs);
   });
   try {
    return await Promise.race([ work, limit ]);
   } finally {
    clearTimeout(timer);
   }
  }
  function zippedText(zip, file, limits) {
   let entries = 0;
   const isWanted = ({name, size, originalSize}) => {
    entries += 1;
    if (entries > limits.files) throw new errors.fk(`it has more than ${limits.files} files`);
    if (name !== file) return !1;
    if (!(originalSize <= limits.unpackedBytes && size <= limits.packedBytes)) {
     const {packedBytes, unpackedBytes} = limits, most = `${inKilobytes(packedBytes)}, unpacked ${inKilobytes(unpackedBytes)}`;
     throw new errors.fk(`its ${file} is larger than the limit of ${most}`);
    }
    return !0;
   };
   try {
    const bytes = (0, esm.AO)(zip, {
     filter: isWanted
    })[file];
    return bytes === void 0 ? void 0 : Buffer.from(bytes).toString("utf8");
   } catch (cause) {
    if (cause instanceof errors.fk) throw cause;
    throw new errors.fk(`it is no zip that can be read: ${(0, errors.Uc)(cause)}`, {
     cause
    });
   }
  }
  function inKilobytes(bytes) {
   return `${Math.round(bytes / 1e3)} kB`;
  }
  const artifacts_LIMIT_MS = 1e4, END_MS = 500;
  function runArtifacts(job, limitMs = artifacts_LIMIT_MS) {
   let loaded;
   const client = () => {
    loaded ??= Promise.all([ __webpack_require__.e(271), __webpack_require__.e(351), __webpack_require__.e(799) ]).then(__webpack_require__.bind(__webpack_require__, 76799)).then(library => new library.DefaultArtifactClient);
    return loaded;
   };
   let isAbandoned = !1;
   const bounded = (what, work) => withinLimit(what, limitMs, work).catch(error => {
    isAbandoned = !0;
    throw error;
   });
   let missing;
   const assertService = () => {
    if (missing !== void 0) throw missing;
   };
   return {
    upload: async (name, folder, files) => {
     assertService();
     await uploadArtifact({
      name,
      folder,
      files
     }, {
      job,
      limitMs
     }).catch(error => {
      error instanceof errors.tk && (missing = error);
      throw error;
     });
    },
    list: async runId => {
     assertService();
     const list = (await client()).listArtifacts({
      latest: !0,
      ...elsewhere(job, runId)
     }), {artifacts} = await bounded("listing artifacts", list);
     return artifacts.map(({id, name, size}) => ({
      id,
      name,
      sizeBytes: size
     }));
    },
    readText: wanted => inScratch(wanted.scratch, async path => {
     assertService();
     const {id, runId, file, limits} = wanted;
     if (runId === void 0) {
      const options = {
       path,
       skipDecompress: !0
      };
      await bounded(`downloading artifact ${id}`, (await client()).downloadArtifact(id, options));
     } else await fetchForeign(wanted, (0, external_node_path_.join)(path, "artifact.zip"), {
      job,
      limitMs
     });
     return zippedText(await onlyFile(path, limits), file, limits);
    }),
    close: () => {
     isAbandoned && setTimeout(() => process.exit(), END_MS).unref();
    }
   };
  }
  function elsewhere({context, input}, runId) {
   if (runId === void 0) return {};
   const [repositoryOwner = "", repositoryName = ""] = context.repository.split("/"), token = input("token");
   if (token === "") throw new Error("the input token is empty, and records of another run cannot be read without one");
   const workflowRunId = Number(runId);
   return {
    findBy: {
     token,
     workflowRunId,
     repositoryOwner,
     repositoryName
    }
   };
  }
  async function inScratch(path, body) {
   await (0, promises_.mkdir)(path, {
    recursive: !0
   });
   try {
    return await body(path);
   } finally {
    await (0, promises_.rm)(path, {
     recursive: !0,
     force: !0
    });
   }
  }
  async function onlyFile(folder, {artifactBytes}) {
   const [name, ...others] = await (0, promises_.readdir)(folder);
   if (name === void 0 || others.length > 0) throw new errors.fk("it is no single file");
   const path = (0, external_node_path_.join)(folder, name), {size} = await (0, promises_.stat)(path);
   if (size > artifactBytes) throw new errors.fk(`it has more than ${artifactBytes} bytes`);
   return await (0, promises_.readFile)(path);
  }
  var external_node_os_ = __webpack_require__(48161), child_environment = __webpack_require__(37305);
  function entryVariables(env, temp) {
   return {
    ...(0, child_environment.LE)(env),
    RUNNER_DEBUG: "0",
    GITHUB_WORKSPACE: baseOf(temp)
   };
  }
  function pathInEntry(path, temp) {
   const way = (0, external_node_path_.relative)(temp, path);
   return baseOf(temp) === "/" || way.startsWith("..") || (0, external_node_path_.isAbsolute)(way) ? path : way;
  }
  function baseOf(temp) {
   return withoutBlanks((0, external_node_fs_.realpathSync)(temp), "/");
  }
  function withoutBlanks(folder, otherwise) {
   return /\s/.test(folder) ? otherwise : folder;
  }
  var external_node_child_process_ = __webpack_require__(31421), external_node_readline_ = __webpack_require__(80481), end_process_tree = __webpack_require__(99391);
  const TICK_MS = 200, OPEN_PIPE_GRACE_MS = 500;
  function watchedChild({program, args, cwd, env}) {
   const child = (0, external_node_child_process_.spawn)(program, [ ...args ], {
    cwd,
    env: {
     ...env
    },
    stdio: [ "pipe", "pipe", "pipe" ],
    detached: process.platform !== "win32",
    windowsHide: !0
   });
   letGo(child);
   let exitCode, open;
   const finish = end => {
    const request = open;
    open = void 0;
    request?.done(end);
   };
   child.stdin.on("error", () => {});
   for (const stream of [ child.stdout, child.stderr ]) (0, external_node_readline_.createInterface)({
    input: stream
   }).on("line", line => {
    line === open?.endLine ? finish({
     kind: "done"
    }) : line !== "" && open?.onLine(line);
   });
   onceGone(child, code => {
    exitCode = code;
    finish({
     kind: "ended",
     exitCode: code
    });
   });
   return {
    isAlive: () => exitCode === void 0,
    ask: request => exitCode !== void 0 ? Promise.resolve({
     kind: "ended",
     exitCode
    }) : new Promise(resolve => {
     const ticks = watchLimits(child, request.overdue, reason => {
      open = {
       ...request,
       done: () => done({
        kind: "stopped",
        reason
       })
      };
     }), done = end => {
      clearInterval(ticks);
      resolve(end);
     };
     open = {
      ...request,
      done
     };
     child.stdin.write(`${request.input}\n`);
    }),
    end: () => {
     child.stdin.end();
    }
   };
  }
  function letGo(child) {
   child.unref();
   for (const pipe of child.stdio) pipe?.unref();
  }
  function watchLimits(child, overdue, stopped) {
   let isEnding = !1;
   return setInterval(() => {
    const reason = isEnding ? void 0 : overdue();
    if (reason !== void 0) {
     isEnding = !0;
     stopped(reason);
     (0, end_process_tree.xN)(child);
    }
   }, TICK_MS);
  }
  function onceGone(child, gone) {
   const finish = exitCode => {
    child.stdout?.destroy();
    child.stderr?.destroy();
    gone(exitCode);
   };
   child.once("error", () => finish(127));
   child.once("exit", code => {
    const grace = setTimeout(finish, OPEN_PIPE_GRACE_MS, code ?? 1);
    child.once("close", () => {
     clearTimeout(grace);
     finish(code ?? 1);
    });
   });
  }
  function transferChildren({context, env}) {
   const usual = [], confined = [], isConfined = kind => process.platform === "win32" && kind === "restore", idle = kind => isConfined(kind) ? confined : usual;
   return {
    take: kind => {
     const known = idle(kind);
     for (let child = known.pop(); child !== void 0; child = known.pop()) if (child.isAlive()) return child;
     const nowhere = (0, external_node_path_.join)(context.temp, (0, external_node_crypto_.randomUUID)());
     return watchedChild({
      program: process.execPath,
      args: [ transferProgram(context.actionRoot) ],
      cwd: baseOf(context.temp),
      env: {
       ...entryVariables(env, context.temp),
       ...isConfined(kind) ? {
        PROGRAMFILES: nowhere
       } : {}
      }
     });
    },
    giveBack: (kind, child) => {
     idle(kind).push(child);
    }
   };
  }
  function transferProgram(actionRoot) {
   const bundle = (0, external_node_path_.join)((0, external_node_path_.dirname)(process.argv[1] ?? ""), "..", "transfer", "index.js");
   return (0, external_node_fs_.existsSync)(bundle) ? bundle : (0, external_node_path_.join)(actionRoot, "src", "transfer.ts");
  }
  const TOLD = new Set([ "debug", "notice", "warning", "error" ]);
  function parseTransferLine(line) {
   const match = /^::([\w-]+)(?: [^:]*)?::(.*)$/s.exec(line.trimEnd());
   if (match === null) return {
    text: line.trimEnd(),
    complaint: !1
   };
   const [, command = "", data = ""] = match;
   if (!TOLD.has(command)) return;
   const text = data.replaceAll("%0D", "").replaceAll("%0A", "\n").replaceAll("%25", "%");
   return {
    text,
    complaint: command === "warning" || command === "error"
   };
  }
  function withoutSecrets(text, secrets) {
   const known = secrets.filter(secret => secret !== "").reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
   return known.replace(/\b(sig|token|signature)=[^&\s"']+/gi, "$1=***").replace(/\bBearer [\w.~+/=-]+/gi, "Bearer ***");
  }
  const TRANSFER_LIMITS = {
   answerMs: 8e3,
   windowMs: 8e3,
   windowBytes: 262144,
   finishMs: 6e4,
   totalMs: 6e5
  };
  function transferStarted(nowMs) {
   return {
    phase: "local",
    startedMs: nowMs,
    sinceMs: nowMs,
    movedBytes: 0,
    movedBytesThen: 0,
    archivePath: void 0,
    archiveBytes: 0,
    status: void 0,
    refusal: void 0,
    complaints: []
   };
  }
  const RULES = [ {
   line: /^\[Request\] |^Resource Url: /,
   apply: (p, _, nowMs) => enter(p, "asking", nowMs)
  }, {
   line: /^\[Response\] - (\d+)/,
   apply: (p, found) => ({
    ...p,
    status: Number(found)
   })
  }, {
   line: /^Archive path: (.*)/i,
   apply: archiveNamed
  }, {
   line: /^Attempting to upload cache/,
   apply: (p, _, nowMs) => enter(p, "moving", nowMs)
  }, {
   line: /^Waiting for the store/,
   apply: (p, _, nowMs) => enter(p, "waiting", nowMs)
  }, {
   line: /^(?:Sent|Received) (\d+) of \d+/,
   apply: (p, found) => moved(p, Number(found))
  }, {
   line: /^Uploading chunk of size (\d+)/,
   apply: chunkSent
  }, {
   line: /^Cache Size: .*\((\d+) B\)/,
   apply: archiveComplete
  }, {
   line: /^File Size: (\d+)/,
   apply: (p, found) => ({
    ...p,
    archiveBytes: Number(found)
   })
  }, {
   line: /^Failed to reserve cache: (.*)/,
   apply: (p, found) => ({
    ...p,
    refusal: found
   })
  } ];
  function afterLine(progress, {text, complaint}, nowMs) {
   if (complaint) return {
    ...progress,
    complaints: [ ...progress.complaints, text ]
   };
   for (const {line, apply} of RULES) {
    const match = line.exec(text);
    if (match !== null) return apply(progress, match[1] ?? "", nowMs);
   }
   return progress;
  }
  function enter(progress, phase, nowMs) {
   return {
    ...progress,
    phase,
    sinceMs: nowMs,
    movedBytesThen: progress.movedBytes
   };
  }
  function archiveNamed(progress, path, nowMs) {
   return progress.phase !== "asking" ? progress : {
    ...enter(progress, "moving", nowMs),
    archivePath: path
   };
  }
  function archiveComplete(progress, size, nowMs) {
   const sized = {
    ...progress,
    archiveBytes: Number(size)
   };
   return progress.archivePath === void 0 ? sized : enter(sized, "local", nowMs);
  }
  function chunkSent(progress, size, nowMs) {
   const moving = progress.phase === "moving" ? progress : enter(progress, "moving", nowMs);
   return moved(moving, moving.movedBytes + Number(size));
  }
  function moved(progress, bytes) {
   return {
    ...progress,
    movedBytes: Math.max(progress.movedBytes, bytes)
   };
  }
  function atTick(progress, {nowMs, archiveSize}, limits) {
   if (nowMs - progress.startedMs > limits.totalMs) return {
    progress,
    reason: `it took longer than ${seconds(limits.totalMs)}`
   };
   if (progress.phase === "local") return {
    progress
   };
   const waitedMs = nowMs - progress.sinceMs;
   if (progress.phase === "asking") return waitedMs > limits.answerMs ? {
    progress,
    reason: unanswered(progress, limits)
   } : {
    progress
   };
   if (progress.phase === "waiting") {
    const reason = `the upload was not finished within ${seconds(limits.finishMs)}`;
    return waitedMs > limits.finishMs ? {
     progress,
     reason
    } : {
     progress
    };
   }
   const grown = moved(progress, archiveSize), isAllThere = grown.archiveBytes > 0 && grown.movedBytes >= grown.archiveBytes, gainedBytes = grown.movedBytes - grown.movedBytesThen;
   if (gainedBytes >= limits.windowBytes || isAllThere && gainedBytes > 0) return {
    progress: enter(grown, "moving", nowMs)
   };
   if (waitedMs <= limits.windowMs) return {
    progress: grown
   };
   const least = `${Math.ceil(limits.windowBytes / 1024)} KiB`;
   return {
    progress: grown,
    reason: `moved less than ${least} in ${seconds(limits.windowMs)}`
   };
  }
  function unanswered({status}, {answerMs}) {
   const bound = `within ${seconds(answerMs)}`;
   return status === void 0 || status < 400 ? `no answer ${bound}` : `the cache service answered ${status}, and nothing better ${bound}`;
  }
  function seconds(ms) {
   return ms / 1e3 + " s";
  }
  var transfer_request = __webpack_require__(64150);
  const READ_DENIED = "cache read denied:", WRITE_DENIED = "cache write denied:", QUOTA = "Cache storage quota has been hit";
  function judgeRestore({restoredKey, error}, progress) {
   if (restoredKey !== void 0) {
    const hit = {
     kind: "hit",
     key: restoredKey,
     sizeBytes: progress.archiveBytes
    };
    return {
     outcome: hit,
     serviceFailed: !1
    };
   }
   const complaint = error ?? lastComplaint(progress), isMiss = complaint === void 0 || complaint.includes(READ_DENIED);
   return isMiss ? {
    outcome: {
     kind: "miss"
    },
    serviceFailed: !1
   } : unavailable(complaint, progress);
  }
  function judgeSave({saved, error}, progress) {
   if (saved === !0) {
    const outcome = {
     kind: "saved",
     sizeBytes: progress.archiveBytes
    };
    return {
     outcome,
     serviceFailed: !1
    };
   }
   const complaint = progress.refusal ?? error ?? lastComplaint(progress) ?? "it was not saved";
   if (/\(409\)|already.exists/i.test(complaint)) return {
    outcome: {
     kind: "exists"
    },
    serviceFailed: !1
   };
   if (complaint.includes(WRITE_DENIED)) {
    const reason = complaint.slice(complaint.indexOf(WRITE_DENIED));
    return {
     outcome: {
      kind: "denied",
      reason
     },
     serviceFailed: !1
    };
   }
   if (complaint.includes(QUOTA)) {
    const reason = "the storage for caches of this repository is used up";
    return {
     outcome: {
      kind: "denied",
      reason
     },
     serviceFailed: !1
    };
   }
   return unavailable(complaint, progress);
  }
  function lastComplaint({complaints}) {
   return complaints.findLast(line => /^Failed to (restore|save): /.test(line)) ?? complaints.at(-1);
  }
  function unavailable(complaint, {phase}) {
   const reason = plainReason(complaint), isOfService = phase !== "local" && reason !== errors.ym;
   return {
    outcome: {
     kind: "unavailable",
     reason
    },
    serviceFailed: isOfService
   };
  }
  function plainReason(complaint) {
   if ((0, errors.R0)(complaint)) return errors.ym;
   const [line = ""] = complaint.split("\n"), status = /(?:Failed request: \(|responded with )(\d{3})/.exec(line)?.[1];
   if (status === "429") return "the cache service answered 429 (too many requests)";
   if (status !== void 0) return `the cache service answered ${status}`;
   const network = /Unable to make request: (\w+)|\b(E[A-Z]{5,})\b/.exec(line);
   return network !== null ? `the cache service cannot be reached (${network[1] ?? network[2]})` : /Incomplete download|^Failed to restore: aborted/.test(line) ? "the download broke off" : line.replace(/^((Error|Failed to \w+|Received non-retryable error): )+/, "");
  }
  function cacheStore(settings, breaker) {
   const given = {
    env: process.env,
    limits: TRANSFER_LIMITS,
    ...settings
   }, complete = {
    ...given,
    children: transferChildren(given)
   }, asked = (complete.env.ACTIONS_CACHE_MODE ?? "").trim().toLowerCase(), mode = settings.store === void 0 ? asked : "";
   return {
    restore: async ({paths, key, restoreKeys}) => {
     if (mode === "none" || mode === "write-only") return {
      kind: "miss"
     };
     const asked = {
      kind: "restore",
      paths: [ ...paths ],
      key,
      restoreKeys: [ ...restoreKeys ]
     };
     return guarded(asked, judgeRestore, complete, breaker);
    },
    find: async ({paths, key, restoreKeys}) => {
     if (mode === "none" || mode === "write-only") return;
     const asked = {
      kind: "find",
      paths: [ ...paths ],
      key,
      restoreKeys: [ ...restoreKeys ]
     }, found = await guarded(asked, judgeRestore, complete, breaker);
     return found.kind === "hit" ? found.key : void 0;
    },
    save: async ({paths, key}) => {
     if (mode === "none" || mode === "read") return {
      kind: "denied",
      reason: `the workflow's cache-mode is ${mode}`
     };
     const asked = {
      kind: "save",
      paths: [ ...paths ],
      key,
      restoreKeys: []
     };
     return guarded(asked, judgeSave, complete, breaker);
    }
   };
  }
  async function guarded(asked, judge, settings, breaker) {
   const {env, log, store} = settings;
   if (store === void 0 && !env.ACTIONS_RESULTS_URL && !env.ACTIONS_CACHE_URL) {
    breaker.why = transfer_request.M4;
    return {
     kind: "unavailable",
     reason: transfer_request.M4
    };
   }
   if (breaker.serviceFailed) return {
    kind: "unavailable",
    reason: "the cache service failed earlier in this job"
   };
   try {
    const {outcome, serviceFailed} = await transferInChild(asked, judge, settings);
    serviceFailed && (breaker.serviceFailed = !0);
    const reason = reasonIn(outcome);
    (serviceFailed || reason === transfer_request.M4) && (breaker.why = reason);
    return outcome;
   } catch (error) {
    log.debug((0, errors.Uc)(error));
    return {
     kind: "unavailable",
     reason: (0, errors.Uc)(error)
    };
   }
  }
  function reasonIn(outcome) {
   if (typeof outcome == "object" && outcome !== null) return "reason" in outcome && typeof outcome.reason == "string" ? outcome.reason : void 0;
  }
  async function transferInChild(asked, judge, settings) {
   const {temp} = settings.context, folder = (0, external_node_path_.join)(withoutBlanks(temp, (0, 
   external_node_os_.tmpdir)()), "fast-cargo", "transfers", (0, external_node_crypto_.randomUUID)());
   await (0, promises_.mkdir)(folder, {
    recursive: !0
   });
   try {
    const paths = asked.paths.map(path => pathInEntry(path, temp)), resultPath = (0, 
    external_node_path_.join)(folder, "result.json"), {store} = settings, given = {
     ...asked,
     ...store === void 0 ? {} : {
      store
     }
    }, request = {
     ...given,
     paths,
     folder,
     resultPath,
     endLine: (0, external_node_crypto_.randomUUID)()
    }, child = settings.children.take(asked.kind), {end, progress} = await watchTransfer(request, child, settings);
    if (end.kind === "stopped") {
     const outcome = {
      kind: "unavailable",
      reason: end.reason
     };
     return {
      outcome,
      serviceFailed: progress.phase !== "local"
     };
    }
    const verdict = judge(await readResult(resultPath, end), progress);
    verdict.serviceFailed ? child.end() : settings.children.giveBack(asked.kind, child);
    return verdict;
   } finally {
    await (0, promises_.rm)(folder, {
     recursive: !0,
     force: !0
    });
   }
  }
  async function watchTransfer(request, child, {log, env, limits}) {
   let progress = transferStarted(Date.now());
   const end = await child.ask({
    input: JSON.stringify(request),
    endLine: request.endLine,
    onLine: line => {
     const parsed = parseTransferLine(line);
     if (parsed === void 0) return;
     const text = withoutSecrets(parsed.text, [ env.ACTIONS_RUNTIME_TOKEN ?? "" ]);
     progress = afterLine(progress, {
      ...parsed,
      text
     }, Date.now());
     log.debug(text);
    },
    overdue: () => {
     const tick = atTick(progress, {
      nowMs: Date.now(),
      archiveSize: sizeOf(progress)
     }, limits);
     progress = tick.progress;
     return tick.reason;
    }
   });
   return {
    end,
    progress
   };
  }
  function sizeOf({archivePath}) {
   return archivePath === void 0 ? 0 : (0, external_node_fs_.statSync)(archivePath, {
    throwIfNoEntry: !1
   })?.size ?? 0;
  }
  async function readResult(path, end) {
   try {
    return dist.qgA(transfer_request.mU, JSON.parse(await (0, promises_.readFile)(path, "utf8")));
   } catch {
    const how = end.kind === "ended" ? `ended with exit code ${end.exitCode}` : "said it was done";
    return {
     error: `the transfer ${how} before it had a result`
    };
   }
  }
  var external_node_timers_promises_ = __webpack_require__(58500);
  function systemClock() {
   return {
    nowMs: () => Date.now(),
    wait: ms => (0, external_node_timers_promises_.setTimeout)(ms)
   };
  }
  var external_node_diagnostics_channel_ = __webpack_require__(53053), external_node_stream_ = __webpack_require__(57075), external_node_string_decoder_ = __webpack_require__(46193), external_node_util_ = __webpack_require__(57975), exec = __webpack_require__(41955), core = __webpack_require__(33838);
  function stepLog() {
   return {
    info: line => core.pq(withoutCommands((0, errors.sl)(line))),
    debug: line => core.Yz((0, errors.sl)(line)),
    warning: line => core.$e((0, errors.sl)(line), {
     title: "fast-cargo"
    }),
    group: core.Os
   };
  }
  const CONTROL = /[^\P{Cc}\t\n\r]/gu, COMMAND = /^(?:(?![\n\r\u2028\u2029])[\t\p{Cf}\p{Z}])*:(?=\p{Cf}*:)|#(?=#\[)/gmu;
  function withoutCommands(text) {
   return text.replace(CONTROL, "").replace(COMMAND, "$&⁠");
  }
  async function runShown(program, args, options) {
   const {cwd, input, timeoutMs} = options, limit = limited(args, timeoutMs), shown = intoLog();
   try {
    const {exitCode, stdout, stderr} = await (0, exec.H)(`"${program}"`, [ ...args ], {
     ...cwd === void 0 ? {} : {
      cwd
     },
     env: Object.fromEntries(Object.entries((0, child_environment.Oz)(options)).flatMap(([name, value]) => value === void 0 ? [] : [ [ name, value ] ])),
     input: Buffer.from(input ?? ""),
     outStream: shown,
     delay: end_process_tree.gW,
     ignoreReturnCode: !0
    });
    return {
     exitCode: exitCode ?? ENDED,
     stdout,
     stderr,
     timedOut: limit.isOver()
    };
   } catch {
    return {
     exitCode: 127,
     stdout: "",
     stderr: "",
     timedOut: !1
    };
   } finally {
    limit.stop();
    shown.end();
   }
  }
  const ENDED = 137;
  function limited(args, timeoutMs) {
   let child, isOver = !1;
   const note = message => {
    const {process: started} = message;
    started.once("spawn", () => {
     const isThis = started.spawnargs.slice(1).join("\0") === args.join("\0");
     if (isThis && child === void 0) {
      child = started;
      started.stdin?.on("error", () => {});
     }
    });
   };
   (0, external_node_diagnostics_channel_.subscribe)(STARTS, note);
   const end = () => {
    isOver = !0;
    child !== void 0 && endShown(child);
   }, timer = timeoutMs === void 0 ? void 0 : setTimeout(end, timeoutMs);
   return {
    isOver: () => isOver,
    stop: () => {
     clearTimeout(timer);
     (0, external_node_diagnostics_channel_.unsubscribe)(STARTS, note);
     child?.stdout?.destroy();
     child?.stderr?.destroy();
    }
   };
  }
  const endShown = process.platform === "win32" ? end_process_tree.xN : end_process_tree.Ph, STARTS = "child_process";
  function intoLog() {
   const decoder = new external_node_string_decoder_.StringDecoder("utf8");
   let partial = "";
   const log = stepLog(), say = line => log.info((0, external_node_util_.stripVTControlCharacters)(line));
   return new external_node_stream_.Writable({
    write: (chunk, _, done) => {
     const lines = (partial + decoder.write(Buffer.from(chunk))).split(/\r?\n/);
     partial = lines.pop() ?? "";
     for (const line of lines) say(line);
     done();
    },
    final: done => {
     partial !== "" && say(partial);
     done();
    }
   });
  }
  function localCommands() {
   return {
    run,
    which
   };
  }
  function run(program, args, options = {}) {
   if (options.isShown === !0) return runShown(program, args, options);
   const child = start(program, args, options);
   if (child === void 0) return Promise.resolve(NOT_STARTED);
   child.stdin?.on("error", () => {});
   child.stdin?.end(options.input ?? "");
   return new Promise(resolve => followToEnd(child, options, resolve));
  }
  const NOT_STARTED = {
   exitCode: 127,
   stdout: "",
   stderr: "",
   timedOut: !1
  };
  function start(program, args, options) {
   try {
    return (0, external_node_child_process_.spawn)(program, [ ...args ], spawnOptions(options));
   } catch {
    return;
   }
  }
  function spawnOptions(options) {
   return {
    ...options.cwd === void 0 ? {} : {
     cwd: options.cwd
    },
    env: (0, child_environment.Oz)(options),
    stdio: [ "pipe", "pipe", "pipe" ],
    detached: process.platform !== "win32",
    windowsHide: !0
   };
  }
  function followToEnd(child, options, done) {
   const stdout = collect(child.stdout), stderr = collect(child.stderr);
   let timedOut = !1;
   const limit = options.timeoutMs === void 0 ? void 0 : setTimeout(() => {
    timedOut = !0;
    (0, end_process_tree.xN)(child);
   }, options.timeoutMs), finish = exitCode => {
    clearTimeout(limit);
    child.stdout?.destroy();
    child.stderr?.destroy();
    done({
     exitCode,
     stdout: stdout(),
     stderr: stderr(),
     timedOut
    });
   };
   child.once("error", () => finish(127));
   child.once("exit", (code, signal) => {
    const exitCode = code ?? 128 + (signal === null ? 0 : external_node_os_.constants.signals[signal]), grace = setTimeout(() => finish(exitCode), end_process_tree.gW);
    child.once("close", () => {
     clearTimeout(grace);
     finish(exitCode);
    });
   });
  }
  function collect(stream) {
   const chunks = [];
   stream?.on("data", chunk => chunks.push(chunk));
   return () => Buffer.concat(chunks).toString("utf8");
  }
  async function which(program, skip = []) {
   const skipped = new Set(await Promise.all(skip.map(resolved))), suffixes = programSuffixes(process.platform);
   for (const folder of (process.env.PATH ?? "").split(external_node_path_.delimiter)) if (folder !== "" && !skipped.has(await resolved(folder))) for (const suffix of suffixes) {
    const candidate = (0, external_node_path_.join)(folder, program + suffix);
    if (await isExecutable(candidate)) return candidate;
   }
  }
  function programSuffixes(platform) {
   return platform === "win32" ? [ ".exe", "" ] : [ "" ];
  }
  function resolved(path) {
   return (0, promises_.realpath)(path).catch(() => path);
  }
  async function isExecutable(path) {
   try {
    await (0, promises_.access)(path, promises_.constants.X_OK);
    return (await (0, promises_.stat)(path)).isFile();
   } catch {
    return !1;
   }
  }
  const HELD = new Set([ "EBUSY", "EPERM", "EACCES", "ENOTEMPTY" ]), PAUSES_MS = [ 20, 50, 100, 200, 400, 800, 1600 ], PATIENCE = {
   isWindows: process.platform === "win32",
   pausesMs: PAUSES_MS
  };
  async function patiently(operation, {isWindows, pausesMs} = PATIENCE) {
   for (const pauseMs of isWindows ? pausesMs : []) try {
    return await operation();
   } catch (cause) {
    if (!isHeld(cause)) throw cause;
    await (0, external_node_timers_promises_.setTimeout)(pauseMs);
   }
   return operation();
  }
  function patientlySync(operation, {isWindows, pausesMs} = PATIENCE) {
   for (const pauseMs of isWindows ? pausesMs : []) try {
    return operation();
   } catch (cause) {
    if (!isHeld(cause)) throw cause;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
   }
   return operation();
  }
  function isHeld(cause) {
   return cause instanceof Error && "code" in cause && HELD.has(String(cause.code));
  }
  const TAR_TIMEOUT_MS = 6e4;
  async function unpackArchive(archive, kind, scratch) {
   const folder = (0, external_node_path_.join)(scratch, (0, external_node_crypto_.randomUUID)());
   await (0, promises_.mkdir)(folder, {
    recursive: !0
   });
   try {
    kind === "zip" ? unzip(archive, folder) : await untar(archive, folder);
    return folder;
   } catch (cause) {
    await patiently(() => (0, promises_.rm)(folder, {
     recursive: !0,
     force: !0
    }));
    if (cause instanceof errors.nV) throw cause;
    throw new errors.nV("the archive cannot be unpacked", {
     cause
    });
   }
  }
  async function untar(archive, folder) {
   const args = [ "-xzf", (0, external_node_path_.relative)(folder, archive).split(external_node_path_.sep).join("/") ], options = {
    cwd: folder,
    timeoutMs: TAR_TIMEOUT_MS
   }, {exitCode, stderr} = await localCommands().run("tar", args, options);
   if (exitCode === 127) throw new errors.nV("there is no tar here to unpack the archive with");
   if (exitCode === 0) return;
   const reason = (0, errors.R0)(stderr) ? errors.ym : stderr.trim().split("\n")[0];
   throw new errors.nV(`the archive cannot be unpacked: ${reason}`);
  }
  function unzip(archive, folder) {
   for (const [name, bytes] of Object.entries((0, esm.AO)((0, external_node_fs_.readFileSync)(archive)))) {
    const path = (0, external_node_path_.join)(folder, name);
    if (!path.startsWith(folder + external_node_path_.sep)) throw new errors.nV(`the archive has a path ${name}`);
    if (!name.endsWith("/")) {
     (0, external_node_fs_.mkdirSync)((0, external_node_path_.dirname)(path), {
      recursive: !0
     });
     (0, external_node_fs_.writeFileSync)(path, bytes, {
      mode: 493
     });
    }
   }
  }
  const BACK_OFF_MS = [ 300, 900 ];
  function httpDownloads() {
   const scratch = (0, external_node_path_.join)((0, external_node_path_.resolve)(process.env.RUNNER_TEMP ?? (0, 
   external_node_os_.tmpdir)()), "fast-cargo", "downloads"), unreachable = new Set;
   return {
    download: request => download(request, scratch, unreachable),
    unpack: (archive, kind) => unpackArchive(archive, kind, scratch)
   };
  }
  async function download(request, scratch, unreachable) {
   const url = new URL(request.url);
   if (unreachable.has(url.host)) throw new errors.nV(`${url.host} could not be reached before`);
   const to = (0, external_node_path_.join)(scratch, (0, external_node_crypto_.randomUUID)());
   await (0, promises_.mkdir)(scratch, {
    recursive: !0
   });
   try {
    await downloadWithRetries(request, {
     url,
     to
    });
    return to;
   } catch (cause) {
    await (0, promises_.rm)(to, {
     force: !0
    });
    judgeFailure(cause).unreachable && unreachable.add(url.host);
    throw describeFailure(url, cause);
   }
  }
  async function downloadWithRetries({connectTimeoutMs, totalTimeoutMs}, {url, to}) {
   const startMs = Date.now();
   for (const backOffMs of [ ...BACK_OFF_MS, void 0 ]) {
    const answerMs = connectTimeoutMs - (Date.now() - startMs), totalMs = totalTimeoutMs - (Date.now() - startMs);
    try {
     return await httpDownload({
      url,
      to,
      answerMs,
      silenceMs: connectTimeoutMs,
      totalMs
     });
    } catch (cause) {
     const isLate = Date.now() - startMs + (backOffMs ?? 0) >= connectTimeoutMs;
     if (backOffMs === void 0 || isLate || !judgeFailure(cause).again) throw cause;
     await (0, external_node_timers_promises_.setTimeout)(backOffMs);
    }
   }
  }
  function describeFailure({origin, pathname}, cause) {
   const message = `${origin}${pathname}: ${judgeFailure(cause).what}`;
   return cause instanceof errors.nV ? new errors.nV(message, cause.status === void 0 ? {} : {
    status: cause.status
   }) : new errors.nV(message, {
    cause
   });
  }
  var file_tree = __webpack_require__(85138);
  function moveInto(from, to) {
   const there = new Map(entriesIn(to).map(entry => [ entry.name, entry ]));
   for (const entry of entriesIn(from)) {
    const [source, place] = [ (0, external_node_path_.join)(from, entry.name), (0, external_node_path_.join)(to, entry.name) ], before = there.get(entry.name);
    if (before === void 0) move(source, place); else {
     if (!before.isDirectory() || !entry.isDirectory()) throw new Error(`${place} is there already`);
     moveInto(source, place);
    }
   }
  }
  function entriesIn(folder) {
   return (0, external_node_fs_.readdirSync)(folder, {
    withFileTypes: !0
   });
  }
  function move(source, place) {
   try {
    patientlySync(() => (0, external_node_fs_.renameSync)(source, place));
   } catch (cause) {
    if (!(0, external_node_fs_.lstatSync)(source).isDirectory()) throw cause;
    const {mode} = (0, external_node_fs_.statSync)(source);
    (0, external_node_fs_.chmodSync)(source, 448);
    (0, external_node_fs_.renameSync)(source, place);
    (0, external_node_fs_.chmodSync)(place, mode & 4095);
   }
  }
  function answerOf({path, aspect, known}, leaveOut = new Set) {
   if (aspect === "link") return {
    value: linkAt(path)
   };
   const stat = statOf(path);
   if (stat === void 0 || typeof stat == "string") return {
    value: stat ?? "none"
   };
   const {ctimeNs: changedNs} = stat;
   if (aspect === "listing" && stat.isDirectory()) return {
    value: listed(path, leaveOut),
    changedNs
   };
   if (aspect !== "content" || !stat.isFile()) return {
    value: kindOf(stat),
    changedNs
   };
   const mode = (0, file_tree.TV)(stat) ? "x" : "", stamp = stampOf(stat) + mode;
   return known?.stamp === stamp ? {
    ...known,
    changedNs
   } : {
    value: `${contentOf(path)}${mode}`,
    stamp,
    changedNs
   };
  }
  const SMALL_BYTES = 1000000n;
  function stampOf({size, mtimeNs, ctimeNs}) {
   const stamp = `${size}:${mtimeNs}`;
   return size < SMALL_BYTES ? `${stamp}:${ctimeNs}` : stamp;
  }
  function statOf(path) {
   try {
    return (0, external_node_fs_.statSync)(path, {
     bigint: !0,
     throwIfNoEntry: !1
    });
   } catch {
    return "unreadable";
   }
  }
  function linkAt(path) {
   try {
    const isLink = (0, external_node_fs_.lstatSync)(path, {
     throwIfNoEntry: !1
    })?.isSymbolicLink() === !0;
    return isLink ? (0, external_node_fs_.readlinkSync)(path) : "none";
   } catch {
    return "unreadable";
   }
  }
  function kindOf(stat) {
   return stat.isDirectory() ? "folder" : stat.isFile() ? "file" : "other";
  }
  function listed(path, leaveOut) {
   try {
    return sha256((0, file_tree.RR)(path, leaveOut));
   } catch {
    return "unreadable";
   }
  }
  function contentOf(path) {
   try {
    return (0, file_tree.Mk)(path, "hex");
   } catch {
    return "unreadable";
   }
  }
  function sha256(bytes) {
   return (0, external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
  }
  var pack_tar = __webpack_require__(43528), __addDisposableResource = (void 0, function(env, value, async) {
   if (value !== null && value !== void 0) {
    if (typeof value != "object" && typeof value != "function") throw new TypeError("Object expected.");
    var dispose, inner;
    if (async) {
     if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
     dispose = value[Symbol.asyncDispose];
    }
    if (dispose === void 0) {
     if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
     dispose = value[Symbol.dispose];
     async && (inner = dispose);
    }
    if (typeof dispose != "function") throw new TypeError("Object not disposable.");
    inner && (dispose = function() {
     try {
      inner.call(this);
     } catch (e) {
      return Promise.reject(e);
     }
    });
    env.stack.push({
     value,
     dispose,
     async
    });
   } else async && env.stack.push({
    async: !0
   });
   return value;
  }), __disposeResources = (void 0, function(SuppressedError) {
   return function(env) {
    function fail(e) {
     env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
     env.hasError = !0;
    }
    var r, s = 0;
    function next() {
     while (r = env.stack.pop()) try {
      if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
      if (r.dispose) {
       var result = r.dispose.call(r.value);
       if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
        fail(e);
        return next();
       });
      } else s |= 1;
     } catch (e) {
      fail(e);
     }
     if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
     if (env.hasError) throw env.error;
    }
    return next();
   };
  }(typeof SuppressedError == "function" ? SuppressedError : function(error, suppressed, message) {
   var e = new Error(message);
   return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
  }));
  const read_file_MOST_BYTES = 64e6, FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0);
  async function openFile(path) {
   const file = await (0, promises_.open)(path, FLAGS);
   try {
    const facts = await file.stat();
    if (!facts.isFile() && !facts.isDirectory()) throw new errors.fk(`${path} is no file`);
    return file;
   } catch (error) {
    await file.close();
    throw error;
   }
  }
  async function readWhole(path, mostBytes = read_file_MOST_BYTES) {
   const env_1 = {
    stack: [],
    error: void 0,
    hasError: !1
   };
   try {
    const file = __addDisposableResource(env_1, await openFile(path), !0), {size} = await file.stat();
    if (size > mostBytes) throw new errors.fk(`${path} has ${size} bytes, and ${mostBytes} are read at most`);
    const bytes = await file.readFile();
    if (bytes.length > mostBytes) throw new errors.fk(`${path} grew beyond ${mostBytes} bytes`);
    return bytes;
   } catch (e_1) {
    env_1.error = e_1;
    env_1.hasError = !0;
   } finally {
    const result_1 = __disposeResources(env_1);
    result_1 && await result_1;
   }
  }
  var unpack_tar = __webpack_require__(11535);
  const WORD = 4, SHORTEST = 2 * WORD - 1, known = new WeakMap;
  function seekerFor(values) {
   const seeker = known.get(values) ?? makeSeeker(values);
   known.set(values, seeker);
   return seeker;
  }
  function makeSeeker(values) {
   const needles = [ ...values ].flatMap(([name, forms]) => (typeof forms == "string" ? [ Buffer.from(forms) ] : forms).map(bytes => ({
    name,
    bytes: Buffer.from(bytes)
   }))), short = needles.filter(({bytes}) => bytes.length < SHORTEST), signs = signsOf(needles.filter(({bytes}) => bytes.length >= SHORTEST)), longest = Math.max(0, ...needles.map(({bytes}) => bytes.length)), seek = window => {
    const found = new Set;
    for (const {name, bytes} of short) window.includes(bytes) && found.add(name);
    signs.size > 0 && seekBySigns(window, signs, found);
    return found;
   };
   return {
    seek,
    longest
   };
  }
  function signsOf(needles) {
   const signs = new Map;
   for (const needle of needles) for (let ahead = 0; ahead < WORD; ahead += 1) {
    const word = wordsOf(Buffer.from(needle.bytes.subarray(ahead, ahead + WORD)))[0] ?? 0;
    signs.set(word, [ ...signs.get(word) ?? [], {
     needle,
     ahead
    } ]);
   }
   return signs;
  }
  function seekBySigns(window, signs, found) {
   const table = new Uint8Array(TABLE);
   for (const word of signs.keys()) table[placeOf(word)] = 1;
   const words = wordsOf(window);
   for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? 0;
    if (table[placeOf(word)] !== 0) for (const {needle, ahead} of signs.get(word) ?? []) {
     const start = index * WORD - ahead, end = start + needle.bytes.length;
     start < 0 || end > window.length || found.has(needle.name) || window.compare(needle.bytes, 0, needle.bytes.length, start, end) === 0 && found.add(needle.name);
    }
   }
  }
  const TABLE = 65536;
  function placeOf(word) {
   return Math.imul(word, 2654435761) >>> 16;
  }
  function wordsOf(bytes) {
   const own = bytes.byteOffset % WORD === 0 ? bytes : new Uint8Array(bytes);
   return new Uint32Array(own.buffer, own.byteOffset, Math.floor(own.byteLength / WORD));
  }
  var values_in_file_addDisposableResource = (void 0, function(env, value, async) {
   if (value !== null && value !== void 0) {
    if (typeof value != "object" && typeof value != "function") throw new TypeError("Object expected.");
    var dispose, inner;
    if (async) {
     if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
     dispose = value[Symbol.asyncDispose];
    }
    if (dispose === void 0) {
     if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
     dispose = value[Symbol.dispose];
     async && (inner = dispose);
    }
    if (typeof dispose != "function") throw new TypeError("Object not disposable.");
    inner && (dispose = function() {
     try {
      inner.call(this);
     } catch (e) {
      return Promise.reject(e);
     }
    });
    env.stack.push({
     value,
     dispose,
     async
    });
   } else async && env.stack.push({
    async: !0
   });
   return value;
  }), values_in_file_disposeResources = (void 0, function(SuppressedError) {
   return function(env) {
    function fail(e) {
     env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
     env.hasError = !0;
    }
    var r, s = 0;
    function next() {
     while (r = env.stack.pop()) try {
      if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
      if (r.dispose) {
       var result = r.dispose.call(r.value);
       if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
        fail(e);
        return next();
       });
      } else s |= 1;
     } catch (e) {
      fail(e);
     }
     if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
     if (env.hasError) throw env.error;
    }
    return next();
   };
  }(typeof SuppressedError == "function" ? SuppressedError : function(error, suppressed, message) {
   var e = new Error(message);
   return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
  }));
  const WINDOW_BYTES = 16 << 20;
  async function valuesInFile(path, values) {
   const env_1 = {
    stack: [],
    error: void 0,
    hasError: !1
   };
   try {
    const {seek, longest} = seekerFor(values), found = new Set, file = values_in_file_addDisposableResource(env_1, await openFile(path), !0), {size} = await file.stat(), buffer = Buffer.alloc(Math.min(size, WINDOW_BYTES + longest));
    for (let offset = 0; offset < size && found.size < values.size; offset += WINDOW_BYTES) {
     const {bytesRead} = await file.read(buffer, 0, buffer.length, offset);
     for (const name of seek(buffer.subarray(0, bytesRead))) found.add(name);
    }
    return [ ...found ];
   } catch (e_1) {
    env_1.error = e_1;
    env_1.hasError = !0;
   } finally {
    const result_1 = values_in_file_disposeResources(env_1);
    result_1 && await result_1;
   }
  }
  var files_addDisposableResource = (void 0, function(env, value, async) {
   if (value !== null && value !== void 0) {
    if (typeof value != "object" && typeof value != "function") throw new TypeError("Object expected.");
    var dispose, inner;
    if (async) {
     if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
     dispose = value[Symbol.asyncDispose];
    }
    if (dispose === void 0) {
     if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
     dispose = value[Symbol.dispose];
     async && (inner = dispose);
    }
    if (typeof dispose != "function") throw new TypeError("Object not disposable.");
    inner && (dispose = function() {
     try {
      inner.call(this);
     } catch (e) {
      return Promise.reject(e);
     }
    });
    env.stack.push({
     value,
     dispose,
     async
    });
   } else async && env.stack.push({
    async: !0
   });
   return value;
  }), files_disposeResources = (void 0, function(SuppressedError) {
   return function(env) {
    function fail(e) {
     env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
     env.hasError = !0;
    }
    var r, s = 0;
    function next() {
     while (r = env.stack.pop()) try {
      if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
      if (r.dispose) {
       var result = r.dispose.call(r.value);
       if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
        fail(e);
        return next();
       });
      } else s |= 1;
     } catch (e) {
      fail(e);
     }
     if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
     if (env.hasError) throw env.error;
    }
    return next();
   };
  }(typeof SuppressedError == "function" ? SuppressedError : function(error, suppressed, message) {
   var e = new Error(message);
   return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
  }));
  function localFiles() {
   return {
    readText: (path, mostBytes) => missingAs(void 0, async () => (await readWhole(path, mostBytes)).toString("utf8")),
    readBytes,
    valuesIn: (path, values) => missingAs(void 0, () => valuesInFile(path, values)),
    writeText,
    copy: (from, to) => promises_.copyFile(from, to),
    symlink,
    rename: (from, to) => patiently(() => promises_.rename(from, to)),
    moveInto: async (from, to) => moveInto(from, to),
    makeFolder,
    remove,
    removeEmptyFolder,
    list: path => missingAs([], async () => (await promises_.readdir(path)).sort()),
    walk,
    facts,
    tree: async (path, leaveOut, untold) => (0, file_tree.c_)(path, leaveOut, untold),
    contents: async (paths, leaveOut) => paths.map(path => (0, file_tree.$E)(path, leaveOut)),
    observe: async (questions, leaveOut) => questions.map(question => answerOf(question, leaveOut)),
    packTar: pack_tar.n,
    unpackTar: unpack_tar.A,
    realPath: path => missingAs(void 0, () => promises_.realpath(path)),
    sha256: files_sha256,
    setAccessed: async (path, accessedMs) => promises_.utimes(path, accessedMs / 1e3, (await promises_.stat(path)).mtimeMs / 1e3),
    setModified: (path, modifiedMs) => promises_.utimes(path, modifiedMs / 1e3, modifiedMs / 1e3)
   };
  }
  const MISSING = new Set([ "ENOENT", "ENOTDIR" ]);
  async function missingAs(absent, read) {
   try {
    return await read();
   } catch (cause) {
    if (MISSING.has(errorCode(cause))) return absent;
    throw cause;
   }
  }
  function errorCode(thrown) {
   return thrown instanceof Error && "code" in thrown ? String(thrown.code) : "";
  }
  function readBytes(path, range) {
   return missingAs(void 0, async () => {
    const env_1 = {
     stack: [],
     error: void 0,
     hasError: !1
    };
    try {
     if (range === void 0) return readWhole(path);
     const file = files_addDisposableResource(env_1, await openFile(path), !0), buffer = Buffer.alloc(range.length), {bytesRead} = await file.read(buffer, 0, range.length, range.offset);
     return buffer.subarray(0, bytesRead);
    } catch (e_1) {
     env_1.error = e_1;
     env_1.hasError = !0;
    } finally {
     const result_1 = files_disposeResources(env_1);
     result_1 && await result_1;
    }
   });
  }
  const PRIVATE = 384;
  async function writeText(path, text, mode) {
   await promises_.mkdir((0, external_node_path_.dirname)(path), {
    recursive: !0
   });
   await promises_.writeFile(path, text, {
    mode: mode ?? PRIVATE
   });
   mode !== void 0 && await promises_.chmod(path, mode);
  }
  async function makeFolder(path, mode) {
   await promises_.mkdir(path, {
    recursive: !0
   });
   mode !== void 0 && await promises_.chmod(path, mode);
  }
  async function symlink(target, path) {
   await promises_.rm(path, {
    force: !0
   });
   await promises_.symlink(target, path);
  }
  async function remove(path) {
   const whole = {
    recursive: !0,
    force: !0
   };
   try {
    await patiently(() => promises_.rm(path, whole));
   } catch (cause) {
    if (![ "EACCES", "EPERM" ].includes(errorCode(cause))) throw cause;
    await makeWritable(path);
    await promises_.rm(path, whole);
   }
  }
  async function makeWritable(folder) {
   if ((await facts(folder))?.kind !== "directory") return;
   await missingAs(void 0, () => promises_.chmod(folder, 448));
   const entries = await missingAs([], () => promises_.readdir(folder, {
    withFileTypes: !0
   }));
   for (const entry of entries) entry.isDirectory() && await makeWritable((0, external_node_path_.join)(folder, entry.name));
  }
  async function removeEmptyFolder(path) {
   try {
    await promises_.rmdir(path);
    return !0;
   } catch (cause) {
    if ([ "ENOENT", "ENOTEMPTY", "EEXIST", "ENOTDIR" ].includes(errorCode(cause))) return !1;
    throw cause;
   }
  }
  async function walk(path) {
   const entries = await missingAs([], () => promises_.readdir(path, {
    recursive: !0,
    withFileTypes: !0
   }));
   return entries.filter(entry => entry.isFile()).map(entry => (0, external_node_path_.join)(entry.parentPath, entry.name)).sort();
  }
  function facts(path) {
   return missingAs(void 0, async () => (0, file_tree.xS)(await promises_.lstat(path, {
    bigint: !0
   })));
  }
  async function files_sha256(path) {
   const env_2 = {
    stack: [],
    error: void 0,
    hasError: !1
   };
   try {
    const hash = (0, external_node_crypto_.createHash)("sha256"), file = files_addDisposableResource(env_2, await openFile(path), !0);
    for await (const chunk of file.createReadStream({
     autoClose: !1
    })) hash.update(chunk);
    return hash.digest("hex");
   } catch (e_2) {
    env_2.error = e_2;
    env_2.hasError = !0;
   } finally {
    const result_2 = files_disposeResources(env_2);
    result_2 && await result_2;
   }
  }
  const EventPayload = dist.Ikc({
   repository: dist.lqM(dist.Ikc({
    default_branch: dist.lqM(dist.YjP())
   })),
   pull_request: dist.lqM(dist.Ikc({
    number: dist.aig(),
    base: dist.Ikc({
     sha: dist.lqM(dist.YjP(), "")
    }),
    head: dist.lqM(dist.Ikc({
     sha: dist.lqM(dist.YjP())
    }))
   })),
   workflow_run: dist.lqM(dist.Ikc({
    id: dist.aig(),
    name: dist.cl6(dist.YjP(), ""),
    head_sha: dist.YjP(),
    head_branch: dist.cl6(dist.YjP(), ""),
    head_repository: dist.Ikc({
     full_name: dist.YjP()
    })
   }))
  });
  function jobContext(env) {
   const payload = readPayload(env.GITHUB_EVENT_PATH), branch = payload?.repository?.default_branch;
   return {
    repository: env.GITHUB_REPOSITORY ?? "",
    workflow: env.GITHUB_WORKFLOW ?? "",
    workflowFile: workflowFile(env.GITHUB_WORKFLOW_REF),
    job: env.GITHUB_JOB ?? "",
    runId: env.GITHUB_RUN_ID ?? "0",
    runAttempt: env.GITHUB_RUN_ATTEMPT ?? "1",
    sha: env.GITHUB_SHA ?? "",
    ref: env.GITHUB_REF ?? "",
    event: env.GITHUB_EVENT_NAME ?? "",
    defaultBranchRef: branch === void 0 ? void 0 : `refs/heads/${branch}`,
    ...eventParts(payload),
    runMark: runMark(env.ACTIONS_RUNTIME_TOKEN),
    serverUrl: env.GITHUB_SERVER_URL ?? "https://github.com",
    workspace: (0, external_node_path_.resolve)(env.GITHUB_WORKSPACE ?? process.cwd()),
    temp: (0, external_node_path_.resolve)(env.RUNNER_TEMP ?? (0, external_node_os_.tmpdir)()),
    os: operatingSystem(),
    arch: architecture(),
    environment: env.RUNNER_ENVIRONMENT ?? "self-hosted",
    actionRoot: actionRoot(process.argv[1] ?? process.cwd())
   };
  }
  function workflowFile(workflowRef = "") {
   return /^(.+?\.ya?ml)@/i.exec(workflowRef)?.[1] ?? "";
  }
  function runMark(token) {
   const claims = Buffer.from(token?.split(".")[1] ?? "", "base64url").toString(), [, run] = /Actions\.Results:([\w-]+):/.exec(claims) ?? [];
   if (run !== void 0) return (0, external_node_crypto_.createHash)("sha256").update(`fast-cargo ${run}`).digest("hex").slice(0, 16);
  }
  function operatingSystem() {
   return (0, external_node_os_.platform)() === "win32" ? "windows" : (0, external_node_os_.platform)() === "darwin" ? "macos" : "linux";
  }
  function architecture() {
   const name = (0, external_node_os_.arch)();
   return name === "x64" || name === "arm64" ? name : "other";
  }
  function eventParts(payload) {
   const {pull_request: pull, workflow_run: run} = payload ?? {};
   return {
    ...pull && {
     pullRequest: {
      number: pull.number,
      baseSha: pull.base.sha,
      headSha: pull.head?.sha
     }
    },
    ...run && {
     endedRun: {
      runId: String(run.id),
      workflow: run.name ?? "",
      headSha: run.head_sha,
      headBranch: run.head_branch ?? "",
      headRepository: run.head_repository.full_name
     }
    }
   };
  }
  function readPayload(eventPath) {
   if (eventPath !== void 0 && (0, external_node_fs_.existsSync)(eventPath)) try {
    const payload = dist.xLC(EventPayload, JSON.parse((0, external_node_fs_.readFileSync)(eventPath, "utf8")));
    return payload.success ? payload.output : void 0;
   } catch {
    return;
   }
  }
  function actionRoot(script) {
   for (let folder = (0, external_node_path_.dirname)((0, external_node_path_.resolve)(script)); ;folder = (0, 
   external_node_path_.dirname)(folder)) {
    if ((0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, "action.yml"))) return folder;
    if (folder === (0, external_node_path_.dirname)(folder)) return (0, external_node_path_.dirname)((0, 
    external_node_path_.resolve)(script));
   }
  }
  var job_state = __webpack_require__(11148);
  function githubJob() {
   return {
    context: jobContext(process.env),
    input: name => core.V4(name),
    env: name => process.env[name],
    allEnv: () => definedVariables(process.env),
    setOutput: core.uH,
    addPath: core.fM,
    exportVariable: core.dN,
    saveState: state => core.LZ(job_state.c, state),
    loadState: () => core.Gu(job_state.c),
    writeSummary: async markdown => {
     process.env.GITHUB_STEP_SUMMARY !== void 0 && await core.z.addRaw(markdown, !0).write();
    },
    maskSecret: core.Pq,
    fail: core.C1
   };
  }
  function definedVariables(env) {
   return Object.fromEntries(Object.entries(env).filter(entry => entry[1] !== void 0));
  }
  const repository_caches_PAGE = 100, MOST_PAGES = 3;
  function repositoryCaches({context, input, env}) {
   const asked = withLimit(), [owner = "", repo = ""] = context.repository.split("/"), client = () => restClient(input("token"), env("GITHUB_API_URL") || "https://api.github.com");
   return {
    list: prefix => asked(async request => {
     const found = [];
     for (let page = 1; page <= MOST_PAGES; page += 1) {
      const query = {
       owner,
       repo,
       key: prefix,
       per_page: repository_caches_PAGE,
       page,
       request
      }, {data} = await (await client()).actions.getActionsCacheList(query);
      for (const {id = 0, key = "", ref = "", size_in_bytes = 0} of data.actions_caches) found.push({
       id,
       key,
       ref,
       sizeBytes: size_in_bytes
      });
      if (page * repository_caches_PAGE >= data.total_count) break;
     }
     return found;
    }),
    usedBytes: () => asked(async request => {
     const {data} = await (await client()).actions.getActionsCacheUsage({
      owner,
      repo,
      request
     });
     return data.active_caches_size_in_bytes;
    }),
    remove: cache_id => asked(async request => {
     await (await client()).actions.deleteActionsCacheById({
      owner,
      repo,
      cache_id,
      request
     });
    }),
    removalNeeds: '"permissions: actions: write"'
   };
  }
  var s3_names = __webpack_require__(41416), s3_objects = __webpack_require__(95612);
  function cachesInS3(store) {
   const known = [];
   return {
    list: async prefix => {
     const entries = (await (0, s3_objects.L)(store, store.root)).flatMap(({name, sizeBytes}) => {
      const ref = (0, s3_names.uM)(store, name), key = ref === void 0 ? void 0 : (0, s3_names.TN)(name, (0, 
      s3_names.PM)(store, ref));
      return ref !== void 0 && key?.startsWith(prefix) ? [ {
       id: known.push(name) - 1,
       key,
       ref,
       sizeBytes
      } ] : [];
     });
     return entries;
    },
    usedBytes: async () => {},
    remove: async id => {
     const name = known[id];
     name !== void 0 && await (0, s3_objects.Gj)(store, name);
    },
    removalNeeds: "the right s3:DeleteObject"
   };
  }
  var tool_cache = __webpack_require__(59805), semver = __webpack_require__(62088);
  const MARK_GRACE_MS = 1e3;
  function runnerToolCache() {
   return {
    find: async (tool, version) => root() === void 0 ? void 0 : found(tool, version),
    add
   };
  }
  function root() {
   return process.env.RUNNER_TOOL_CACHE || void 0;
  }
  function found(tool, version) {
   return (0, tool_cache.I6)(tool, version) || void 0;
  }
  async function add(folder, tool, version) {
   const parent = root();
   if (parent === void 0) throw new Error("this runner has no tool cache: RUNNER_TOOL_CACHE is not set");
   const entry = (0, external_node_path_.join)(parent, tool, semver.clean(version) ?? version, (0, 
   external_node_os_.arch)()), copy = `${entry}.${(0, external_node_crypto_.randomUUID)()}`;
   await (0, promises_.mkdir)((0, external_node_path_.dirname)(entry), {
    recursive: !0
   });
   try {
    await (0, promises_.cp)(folder, copy, {
     recursive: !0,
     verbatimSymlinks: !0
    });
    return await tool_cache_moveInto(entry, copy, () => found(tool, version));
   } finally {
    await (0, promises_.rm)(copy, {
     recursive: !0,
     force: !0
    });
   }
  }
  async function tool_cache_moveInto(entry, copy, complete) {
   if (!await renamed(copy, entry)) {
    const theirs = await eventually(complete);
    if (theirs !== void 0) return theirs;
    const leftover = `${copy}.leftover`;
    await (0, promises_.rename)(entry, leftover);
    await (0, promises_.rename)(copy, entry);
    await (0, promises_.rm)(leftover, {
     recursive: !0,
     force: !0
    });
   }
   await (0, promises_.writeFile)(`${entry}.complete`, "");
   return entry;
  }
  async function renamed(from, to) {
   try {
    await (0, promises_.rename)(from, to);
    return !0;
   } catch (cause) {
    if ((0, external_node_fs_.existsSync)(to)) return !1;
    throw cause;
   }
  }
  async function eventually(complete) {
   const untilMs = Date.now() + MARK_GRACE_MS;
   while (complete() === void 0 && Date.now() < untilMs) await (0, external_node_timers_promises_.setTimeout)(50);
   return complete();
  }
  var proxied_fetch = __webpack_require__(53235);
  const LIMITS = {
   requestMs: 5e3,
   totalMs: 15e3,
   pauseMs: 500
  }, TRIES = 3;
  function webIdentity({env, maskSecret}, limits = {}) {
   const given = {
    ...LIMITS,
    ...limits
   };
   return {
    assume: async request => {
     const [url, bearer] = [ "URL", "TOKEN" ].map(end => env(`ACTIONS_ID_TOKEN_REQUEST_${end}`));
     if (!url || !bearer) return {
      kind: "not permitted"
     };
     const until = AbortSignal.timeout(given.totalMs);
     try {
      const ask = {
       url,
       bearer,
       audience: request.audience
      }, token = await insist(signal => idToken(ask, signal), {
       ...given,
       until
      });
      maskSecret(token);
      return await insist(signal => keysFor(token, request, signal), {
       ...given,
       until
      });
     } catch (error) {
      return {
       kind: "unavailable",
       reason: (0, errors.Uc)(error)
      };
     }
    }
   };
  }
  async function insist(tryOnce, {requestMs, pauseMs, until}) {
   for (let attempt = 1; ;attempt += 1) try {
    return await tryOnce(AbortSignal.any([ until, AbortSignal.timeout(requestMs) ]));
   } catch (error) {
    if (attempt === TRIES || until.aborted) throw error;
    await (0, external_node_timers_promises_.setTimeout)(pauseMs * attempt);
   }
  }
  async function idToken({url, bearer, audience}, signal) {
   const address = new URL(url);
   address.searchParams.set("audience", audience);
   const headers = {
    authorization: `Bearer ${bearer}`,
    accept: "application/json"
   }, {status, text} = await exchange(address, {
    method: "GET",
    headers,
    signal
   }, "GitHub");
   if (status !== 200) throw new Error(`GitHub answered ${status} when asked for an ID token`);
   return dist.qgA(dist.Ikc({
    value: dist.YjP()
   }), JSON.parse(text)).value;
  }
  const BUSY = /^(Throttling(Exception)?|RequestLimitExceeded|IDPCommunicationError|InternalFailure|InternalError|ServiceUnavailable|SlowDown)$/;
  async function keysFor(token, {arn, sessionName, durationSeconds, endpoint}, signal) {
   const body = new URLSearchParams({
    Action: "AssumeRoleWithWebIdentity",
    Version: "2011-06-15",
    RoleArn: arn,
    RoleSessionName: sessionName,
    DurationSeconds: `${durationSeconds}`,
    WebIdentityToken: token
   }).toString(), headers = {
    "content-type": "application/x-www-form-urlencoded",
    accept: "application/xml"
   }, url = new URL(endpoint), {status, text} = await exchange(url, {
    method: "POST",
    headers,
    body,
    signal
   }, url.host);
   if (status === 200) return keysIn(text, url.host);
   const [code, said] = [ (0, s3_objects.xm)(text, "Code"), (0, s3_objects.xm)(text, "Message") ], message = said.replaceAll(token, "***").replaceAll(/\s+/g, " ").trim().slice(0, 300), isBusy = BUSY.test(code) || /retrieve verification key/i.test(message);
   if (status < 400 || status >= 500 || status === 429 || code === "" || isBusy) {
    const words = code === "" ? "" : ` (${code}, ${message})`;
    throw new Error(`${url.host} answered ${status}${words}`);
   }
   return {
    kind: "refused",
    code,
    message,
    token: claimsOf(token)
   };
  }
  function keysIn(xml, host) {
   const [accessKeyId, secretAccessKey, sessionToken, until] = [ (0, s3_objects.xm)(xml, "AccessKeyId"), (0, 
   s3_objects.xm)(xml, "SecretAccessKey"), (0, s3_objects.xm)(xml, "SessionToken"), (0, 
   s3_objects.xm)(xml, "Expiration") ];
   if (accessKeyId === "" || secretAccessKey === "" || sessionToken === "") throw new Error(`${host} answered 200 without keys`);
   return {
    kind: "keys",
    keys: {
     accessKeyId,
     secretAccessKey,
     sessionToken
    },
    until
   };
  }
  async function exchange(url, sent, who) {
   try {
    const answer = await (0, proxied_fetch.i)(url, {
     ...sent,
     redirect: "manual"
    });
    return {
     status: answer.status,
     text: await answer.text()
    };
   } catch (cause) {
    throw new Error(`${who} does not answer`, {
     cause
    });
   }
  }
  const Claims = dist.Ikc({
   sub: dist.YjP(),
   iss: dist.YjP()
  });
  function claimsOf(token) {
   try {
    const claims = Buffer.from(token.split(".")[1] ?? "", "base64url").toString();
    return dist.qgA(Claims, JSON.parse(claims));
   } catch {
    return {
     sub: "",
     iss: ""
    };
   }
  }
  function githubRunner() {
   const job = githubJob(), log = stepLog(), cacheBreaker = {
    serviceFailed: !1
   };
   return {
    files: localFiles(),
    commands: localCommands(),
    cache: cacheStore({
     context: job.context,
     log
    }, cacheBreaker),
    cacheBreaker,
    downloads: httpDownloads(),
    toolCache: runnerToolCache(),
    pullRequests: pullRequests(job),
    repositoryCaches: repositoryCaches(job),
    inS3: store => ({
     cache: cacheStore({
      context: job.context,
      log,
      store
     }, cacheBreaker),
     repositoryCaches: cachesInS3(store)
    }),
    artifacts: runArtifacts(job),
    job,
    webIdentity: webIdentity(job),
    clock: systemClock(),
    log
   };
  }
 }),
 43528: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   n: () => packTar
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024), node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760), node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466), tar_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56118), _tar_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95366);
  const SMALL_BYTES = 4e6;
  async function packTar({base, entries, to, compression, content}) {
   const archive = (0, tar_stream__WEBPACK_IMPORTED_MODULE_3__.pack)(), written = (0, 
   node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(archive, (0, _tar_format_js__WEBPACK_IMPORTED_MODULE_4__.Vh)(compression, content), (0, 
   node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(to));
   try {
    await Promise.all([ addAll(archive, base, entries), written ]);
   } catch (error) {
    archive.destroy();
    await written.catch(() => {});
    throw error;
   }
  }
  async function addAll(archive, base, entries) {
   const firsts = new Map;
   for (const entry of entries) {
    const first = entry.kind === "file" ? firsts.get(entry.identity) : void 0;
    entry.kind === "file" && first === void 0 && firsts.set(entry.identity, entry.path);
    await add(archive, base, entry, first);
   }
   archive.finalize();
  }
  function add(archive, base, entry, first) {
   const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, entry.path);
   return new Promise((resolve, reject) => {
    const done = error => error ? reject(error) : resolve(), header = headerOf(path, entry, first), small = isBody(header) && header.size <= SMALL_BYTES ? (0, 
    node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path) : void 0, sink = archive.entry(small === void 0 ? header : {
     ...header,
     size: small.length
    }, done);
    small !== void 0 ? sink.end(small) : isBody(header) ? (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path).on("error", reject).pipe(sink) : sink.end();
   });
  }
  function headerOf(path, entry, first) {
   const {kind, modifiedNs} = entry, {mode, size} = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path), common = {
    name: entry.path,
    mode,
    mtime: new Date(Number(modifiedNs / 1000000n)),
    pax: {
     mtime: (0, _tar_format_js__WEBPACK_IMPORTED_MODULE_4__.XA)(modifiedNs)
    }
   };
   return first !== void 0 ? {
    ...common,
    type: "link",
    linkname: first
   } : kind === "symlink" ? {
    ...common,
    type: "symlink",
    linkname: (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path)
   } : kind === "directory" ? {
    ...common,
    type: "directory"
   } : {
    ...common,
    type: "file",
    size
   };
  }
  function isBody(header) {
   return header.type === "file";
  }
 }),
 53235: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   i: () => proxiedFetch
  });
  var _actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19783), undici__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46752);
  async function proxiedFetch(url, sent) {
   const proxy = (0, _actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__.s)(url);
   return proxy === void 0 ? fetch(url, sent) : (0, undici__WEBPACK_IMPORTED_MODULE_1__.fetch)(url, {
    ...sent,
    dispatcher: new undici__WEBPACK_IMPORTED_MODULE_1__.ProxyAgent(proxy.href)
   });
  }
 }),
 41416: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   FP: () => entryFolder,
   PM: () => scopeFolder,
   TN: () => keyOf,
   uM: () => scopeIn
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  function scopeFolder({root}, scope) {
   return `${root}${encodeURIComponent(scope)}/`;
  }
  function scopeIn({root}, name) {
   const [folder = ""] = name.startsWith(root) ? name.slice(root.length).split("/") : [];
   try {
    return folder === "" ? void 0 : decodeURIComponent(folder);
   } catch {
    return;
   }
  }
  function entryFolder(store, scope, paths) {
   const version = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify([ process.platform === "win32", paths ]));
   return `${scopeFolder(store, scope)}${version.digest("hex").slice(0, 16)}/`;
  }
  function keyOf(name, folder) {
   if (name.startsWith(folder)) return /^[0-9a-f]{16}\/([^/]+)$/.exec(name.slice(folder.length))?.[1];
  }
 }),
 95612: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $B: () => isThere,
   Dh: () => DIGEST,
   Gj: () => removeObject,
   L: () => listObjects,
   xm: () => valueIn
  });
  var _s3_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82129);
  const MOST_PAGES = 20;
  async function listObjects(store, prefix) {
   const found = [];
   let next;
   for (let page = 1; page <= MOST_PAGES; page += 1) {
    const query = {
     "list-type": "2",
     "encoding-type": "url",
     prefix,
     ...next === void 0 ? {} : {
      "continuation-token": next
     }
    }, {content: text} = await (0, _s3_request_js__WEBPACK_IMPORTED_MODULE_0__.g)(store, {
     method: "GET",
     name: "",
     query
    }), isEncoded = valueIn(text, "EncodingType") === "url";
    for (const [, object = ""] of text.matchAll(/<Contents>(.*?)<\/Contents>/gs)) found.push({
     name: isEncoded ? decoded(valueIn(object, "Key")) : valueIn(object, "Key"),
     sizeBytes: Number(valueIn(object, "Size")),
     modified: valueIn(object, "LastModified")
    });
    next = valueIn(text, "NextContinuationToken");
    if (next === "") break;
   }
   return found;
  }
  function decoded(name) {
   return decodeURIComponent(name.replaceAll("+", "%20"));
  }
  function valueIn(xml, name) {
   const text = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? "";
   return text.replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, entity) => ENTITIES[entity] ?? "");
  }
  const ENTITIES = {
   lt: "<",
   gt: ">",
   quot: '"',
   apos: "'",
   amp: "&"
  }, DIGEST = "x-amz-meta-sha256";
  async function isThere(store, name) {
   return (await (0, _s3_request_js__WEBPACK_IMPORTED_MODULE_0__.g)(store, {
    method: "HEAD",
    name,
    mayLack: !0
   })).ok;
  }
  async function removeObject(store, name) {
   await (0, _s3_request_js__WEBPACK_IMPORTED_MODULE_0__.g)(store, {
    method: "DELETE",
    name,
    mayLack: !0
   });
  }
 }),
 82129: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e: () => insistOnS3,
   g: () => askS3
  });
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500), aws4fetch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12580), _proxied_fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53235);
  const TRIES = 3, FIRST_PAUSE_MS = 500, LONGEST_PAUSE_MS = 4e3;
  function askS3(store, request) {
   return insistOnS3(store, request, async answer => {
    const {ok, headers} = answer;
    return {
     ok,
     headers,
     content: await answer.text()
    };
   });
  }
  async function insistOnS3(store, request, take) {
   for (let attempt = 1; ;attempt += 1) {
    const isLast = attempt === TRIES, tried = await tryOnce(store, request, take).catch(error => {
     if (isLast) throw error;
    });
    if (tried?.kind === "taken") return tried.taken;
    if (tried?.kind === "refused" && (isLast || !tried.isBusy)) throw tried.error;
    const asked = tried?.pauseMs ?? FIRST_PAUSE_MS * attempt;
    await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(asked, LONGEST_PAUSE_MS));
   }
  }
  async function tryOnce(store, request, take) {
   const answer = await fetchSigned(store, request), {ok, status, headers} = answer;
   if (ok || status === 404 && request.mayLack === !0) return {
    kind: "taken",
    taken: await take(answer)
   };
   const asked = Number(headers.get("retry-after") ?? Number.NaN) * 1e3;
   return {
    kind: "refused",
    isBusy: status === 429 || status >= 500,
    error: await refusal(answer),
    pauseMs: Number.isNaN(asked) ? void 0 : asked
   };
  }
  async function fetchSigned(store, {method, name, query = {}, headers = {}, body}) {
   const url = urlOf(store, name);
   for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value);
   const init = {
    method,
    ...body === void 0 ? {} : {
     body
    }
   }, plain = {
    ...init,
    redirect: "manual"
   };
   if (store.credentials === void 0) return (0, _proxied_fetch_js__WEBPACK_IMPORTED_MODULE_2__.i)(url, {
    ...plain,
    headers: {
     ...headers
    }
   });
   const {sessionToken, ...key} = store.credentials, signer = new aws4fetch__WEBPACK_IMPORTED_MODULE_1__.s({
    ...{
     ...key,
     ...sessionToken === void 0 ? {} : {
      sessionToken
     },
     region: store.region
    },
    ...{
     ...init,
     headers: {
      ...headers
     },
     url: url.href,
     service: "s3"
    }
   }), signed = await signer.sign();
   return (0, _proxied_fetch_js__WEBPACK_IMPORTED_MODULE_2__.i)(signed.url, {
    ...plain,
    headers: Object.fromEntries(signed.headers)
   });
  }
  function urlOf({endpoint, bucket, inHost}, name) {
   const path = name.split("/").map(encodeURIComponent).join("/");
   if (!inHost) return new URL(`${endpoint}/${bucket}/${path}`);
   const url = new URL(`${endpoint}/${path}`);
   url.hostname = `${bucket}.${url.hostname}`;
   return url;
  }
  async function refusal(answer) {
   const text = await answer.text().catch(() => ""), code = /<Code>(\w{1,60})<\/Code>/.exec(text)?.[1], region = /^[\w-]{1,40}$/.exec(answer.headers.get("x-amz-bucket-region") ?? "")?.[0], said = [ ...code === void 0 ? [] : [ code ], ...region === void 0 ? [] : [ `the bucket's region is ${region}` ] ].join(", ");
   return new Error(`the S3 store answered ${answer.status}${said === "" ? "" : ` (${said})`}`);
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
 })
};
