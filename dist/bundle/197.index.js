export const id = 197;

export const ids = [ 197 ];

export const modules = {
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
 1197: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   transferByS3: () => transferByS3
  });
  var external_node_fs_ = __webpack_require__(73024), external_node_path_ = __webpack_require__(76760), confined_tar = __webpack_require__(6745), entry_tar = __webpack_require__(60869), file_tree = __webpack_require__(85138), pack_tar = __webpack_require__(43528), external_node_crypto_ = __webpack_require__(77598), promises_ = __webpack_require__(51455), s3_objects = __webpack_require__(95612), s3_request = __webpack_require__(82129);
  async function download(store, name, to) {
   const answer = await objectIn(store, name, {}), hash = (0, external_node_crypto_.createHash)("sha256"), file = await (0, 
   promises_.open)(to, "wx", 384);
   try {
    for await (const piece of piecesOf(store, name, answer)) {
     hash.update(piece);
     await file.writeFile(piece);
    }
   } finally {
    await file.close();
   }
   if (hash.digest("hex") !== answer.headers.get(s3_objects.Dh)) throw new Error("what the S3 store gave back is not what was saved");
  }
  function objectIn(store, name, headers) {
   return (0, s3_request.e)(store, {
    method: "GET",
    name,
    headers
   }, async answer => answer);
  }
  const MOST_CUTS = 5;
  async function* piecesOf(store, name, first) {
   const tag = first.headers.get("etag");
   let answer = first, received = 0;
   for (let cuts = 1; ;cuts += 1) {
    let at = answer.status === 206 ? received : 0;
    try {
     for await (const piece of answer.body ?? []) {
      const fresh = piece.subarray(Math.max(received - at, 0));
      at += piece.length;
      received += fresh.length;
      yield fresh;
     }
     return;
    } catch (error) {
     if (cuts > MOST_CUTS) throw error;
    }
    const unchanged = tag === null ? {} : {
     "if-match": tag
    };
    answer = await objectIn(store, name, {
     range: `bytes=${received}-`,
     ...unchanged
    });
   }
  }
  var s3_names = __webpack_require__(41416);
  async function completeUpload(store, {name, uploadId, tags, digest, onWaiting}) {
   const parts = tags.map((tag, index) => `<Part><PartNumber>${index + 1}</PartNumber><ETag>${tag}</ETag></Part>`), body = `<CompleteMultipartUpload>${parts.join("")}</CompleteMultipartUpload>`, request = {
    method: "POST",
    name,
    query: {
     uploadId
    },
    body
   };
   onWaiting();
   try {
    await (0, s3_request.e)(store, request, async answer => assertDone(await textOf(answer, onWaiting)));
   } catch (error) {
    if (!await holds(store, name, digest).catch(() => !1)) throw error;
   }
  }
  async function textOf({body}, onPiece) {
   const pieces = [];
   for await (const piece of body ?? []) {
    onPiece();
    pieces.push(piece);
   }
   return Buffer.concat(pieces).toString();
  }
  function assertDone(said) {
   if (!said.includes("<CompleteMultipartUploadResult")) throw new Error(`the S3 store answered 200 (${(0, 
   s3_objects.xm)(said, "Code") || "and nothing of use"})`);
  }
  async function holds(store, name, digest) {
   const {ok, headers} = await (0, s3_request.g)(store, {
    method: "HEAD",
    name,
    mayLack: !0
   });
   return ok && headers.get(s3_objects.Dh) === digest;
  }
  const PART_BYTES = 5242880, PARTS_AT_ONCE = 4;
  async function upload(store, name, {from, onSent, onWaiting}) {
   const {size} = await (0, promises_.stat)(from), digest = (0, file_tree.Mk)(from, "hex"), headers = {
    ...store.headers,
    [s3_objects.Dh]: digest
   }, blob = await (0, external_node_fs_.openAsBlob)(from);
   let sent = 0;
   const onTaken = bytes => {
    sent += bytes;
    onSent(sent);
   };
   if (size <= PART_BYTES) {
    await (0, s3_request.g)(store, {
     method: "PUT",
     name,
     headers,
     body: counted(blob, onTaken)
    });
    return;
   }
   const begun = await (0, s3_request.g)(store, {
    method: "POST",
    name,
    query: {
     uploads: ""
    },
    headers
   }), uploadId = (0, s3_objects.xm)(begun.content, "UploadId");
   try {
    const tags = await sendParts({
     store,
     name,
     uploadId,
     blob,
     onTaken
    });
    await completeUpload(store, {
     name,
     uploadId,
     tags,
     digest,
     onWaiting
    });
   } catch (error) {
    const abort = {
     method: "DELETE",
     name,
     query: {
      uploadId
     }
    };
    await (0, s3_request.g)(store, abort).catch(() => {});
    throw error;
   }
  }
  function counted(part, onTaken) {
   const read = part.stream.bind(part), transform = (piece, to) => {
    onTaken(piece.byteLength);
    to.enqueue(piece);
   };
   return Object.assign(part, {
    stream: () => read().pipeThrough(new TransformStream({
     transform
    }))
   });
  }
  async function sendParts({store, name, uploadId, blob, onTaken}) {
   const tags = [], count = Math.ceil(blob.size / PART_BYTES);
   let next = 0;
   const sendOn = async () => {
    for (let part = next++; part < count; part = next++) {
     const body = counted(blob.slice(part * PART_BYTES, (part + 1) * PART_BYTES), onTaken), query = {
      partNumber: String(part + 1),
      uploadId
     }, answer = await (0, s3_request.g)(store, {
      method: "PUT",
      name,
      query,
      body
     }).catch(error => {
      next = count;
      throw error;
     });
     tags[part] = answer.headers.get("etag") ?? "";
    }
   }, ends = await Promise.allSettled(Array.from({
    length: PARTS_AT_ONCE
   }, sendOn));
   for (const end of ends) if (end.status === "rejected") throw end.reason;
   return tags;
  }
  const ARCHIVE = "entry.tzst", TOLD_BYTES = 131072;
  async function transferByS3(request, store, base) {
   return request.kind === "save" ? save(request, store, base) : restore(request, store, base);
  }
  async function restore(request, store, base) {
   const found = await findEntry(request, store);
   if (found === void 0) return {};
   const {key, object} = found;
   if (request.kind === "find") return {
    restoredKey: key
   };
   const archive = (0, external_node_path_.join)(request.folder, ARCHIVE);
   tell(`Archive Path: ${archive}`);
   await download(store, object.name, archive);
   tell(`Cache Size: ~${Math.round(object.sizeBytes / 2 ** 20)} MB (${object.sizeBytes} B)`);
   const members = (0, confined_tar.l)(request.paths, base);
   await (0, entry_tar.$7)({
    archive,
    base,
    members,
    folder: request.folder
   });
   return {
    restoredKey: key
   };
  }
  async function findEntry({paths, key, restoreKeys}, store) {
   for (const scope of store.scopes) {
    const folder = (0, s3_names.FP)(store, scope, paths);
    for (const wanted of [ key, ...restoreKeys ]) {
     tell("[Request] list");
     const objects = await (0, s3_objects.L)(store, folder + wanted), exact = objects.find(({name}) => name === folder + wanted), newest = wanted === key ? void 0 : newestOf(objects), object = exact ?? newest;
     if (object !== void 0) return {
      key: object.name.slice(folder.length),
      object
     };
    }
   }
  }
  function newestOf(objects) {
   const timeOf = ({modified}) => Date.parse(modified);
   return [ ...objects ].sort((one, other) => timeOf(one) - timeOf(other)).at(-1);
  }
  async function save(request, store, base) {
   const {paths, key, folder} = request, [scope = ""] = store.scopes, name = (0, s3_names.FP)(store, scope, paths) + key, archive = (0, 
   external_node_path_.join)(folder, ARCHIVE), entries = (0, confined_tar.l)(paths, base).flatMap(member => entriesOf(member, base));
   await (0, pack_tar.n)({
    base,
    entries,
    to: archive,
    compression: "zstd",
    content: "usual"
   });
   const {size} = (0, external_node_fs_.statSync)(archive);
   tell(`File Size: ${size}`);
   tell("[Request] head");
   if (await (0, s3_objects.$B)(store, name)) return {
    error: "it already exists"
   };
   tell("Attempting to upload cache");
   let told = 0;
   const onSent = bytes => {
    if (!(bytes - told < TOLD_BYTES)) {
     told = bytes;
     tell(`Sent ${bytes} of ${size}`);
    }
   }, onWaiting = () => tell("Waiting for the store to finish");
   await upload(store, name, {
    from: archive,
    onSent,
    onWaiting
   });
   return {
    saved: !0
   };
  }
  function entriesOf(member, base) {
   const place = (0, external_node_path_.join)(base, member), below = (0, file_tree.c_)(place).map(entry => ({
    ...entry,
    path: `${member}/${entry.path}`
   }));
   return [ {
    path: member,
    ...(0, file_tree.xS)((0, external_node_fs_.lstatSync)(place, {
     bigint: !0
    }))
   }, ...below ];
  }
  function tell(line) {
   process.stdout.write(`${line}\n`);
  }
 }),
 12580: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   s: () => AwsV4Signer
  });
  const encoder = new TextEncoder, HOST_SERVICES = {
   appstream2: "appstream",
   cloudhsmv2: "cloudhsm",
   email: "ses",
   marketplace: "aws-marketplace",
   mobile: "AWSMobileHubService",
   pinpoint: "mobiletargeting",
   queue: "sqs",
   "git-codecommit": "codecommit",
   "mturk-requester-sandbox": "mturk-requester",
   "personalize-runtime": "personalize"
  }, UNSIGNABLE_HEADERS = new Set([ "authorization", "content-type", "content-length", "user-agent", "presigned-expires", "expect", "x-amzn-trace-id", "range", "connection" ]);
  class AwsV4Signer {
   constructor({method, url, headers, body, accessKeyId, secretAccessKey, sessionToken, service, region, cache, datetime, signQuery, appendSessionToken, allHeaders, singleEncode}) {
    if (url == null) throw new TypeError("url is a required option");
    if (accessKeyId == null) throw new TypeError("accessKeyId is a required option");
    if (secretAccessKey == null) throw new TypeError("secretAccessKey is a required option");
    this.method = method || (body ? "POST" : "GET");
    this.url = new URL(url);
    this.headers = new Headers(headers || {});
    this.body = body;
    this.accessKeyId = accessKeyId;
    this.secretAccessKey = secretAccessKey;
    this.sessionToken = sessionToken;
    let guessedService, guessedRegion;
    service && region || ([guessedService, guessedRegion] = guessServiceRegion(this.url, this.headers));
    this.service = service || guessedService || "";
    this.region = region || guessedRegion || "us-east-1";
    this.cache = cache || new Map;
    this.datetime = datetime || (new Date).toISOString().replace(/[:-]|\.\d{3}/g, "");
    this.signQuery = signQuery;
    this.appendSessionToken = appendSessionToken || this.service === "iotdevicegateway";
    this.headers.delete("Host");
    this.service !== "s3" || this.signQuery || this.headers.has("X-Amz-Content-Sha256") || this.headers.set("X-Amz-Content-Sha256", "UNSIGNED-PAYLOAD");
    const params = this.signQuery ? this.url.searchParams : this.headers;
    params.set("X-Amz-Date", this.datetime);
    this.sessionToken && !this.appendSessionToken && params.set("X-Amz-Security-Token", this.sessionToken);
    this.signableHeaders = [ "host", ...this.headers.keys() ].filter(header => allHeaders || !UNSIGNABLE_HEADERS.has(header)).sort();
    this.signedHeaders = this.signableHeaders.join(";");
    this.canonicalHeaders = this.signableHeaders.map(header => header + ":" + (header === "host" ? this.url.host : (this.headers.get(header) || "").replace(/\s+/g, " "))).join("\n");
    this.credentialString = [ this.datetime.slice(0, 8), this.region, this.service, "aws4_request" ].join("/");
    if (this.signQuery) {
     this.service !== "s3" || params.has("X-Amz-Expires") || params.set("X-Amz-Expires", "86400");
     params.set("X-Amz-Algorithm", "AWS4-HMAC-SHA256");
     params.set("X-Amz-Credential", this.accessKeyId + "/" + this.credentialString);
     params.set("X-Amz-SignedHeaders", this.signedHeaders);
    }
    if (this.service === "s3") try {
     this.encodedPath = decodeURIComponent(this.url.pathname.replace(/\+/g, " "));
    } catch (e) {
     this.encodedPath = this.url.pathname;
    } else this.encodedPath = this.url.pathname.replace(/\/+/g, "/");
    singleEncode || (this.encodedPath = encodeURIComponent(this.encodedPath).replace(/%2F/g, "/"));
    this.encodedPath = encodeRfc3986(this.encodedPath);
    const seenKeys = new Set;
    this.encodedSearch = [ ...this.url.searchParams ].filter(([k]) => {
     if (!k) return !1;
     if (this.service === "s3") {
      if (seenKeys.has(k)) return !1;
      seenKeys.add(k);
     }
     return !0;
    }).map(pair => pair.map(p => encodeRfc3986(encodeURIComponent(p)))).sort(([k1, v1], [k2, v2]) => k1 < k2 ? -1 : k1 > k2 ? 1 : v1 < v2 ? -1 : v1 > v2 ? 1 : 0).map(pair => pair.join("=")).join("&");
   }
   async sign() {
    if (this.signQuery) {
     this.url.searchParams.set("X-Amz-Signature", await this.signature());
     this.sessionToken && this.appendSessionToken && this.url.searchParams.set("X-Amz-Security-Token", this.sessionToken);
    } else this.headers.set("Authorization", await this.authHeader());
    return {
     method: this.method,
     url: this.url,
     headers: this.headers,
     body: this.body
    };
   }
   async authHeader() {
    return [ "AWS4-HMAC-SHA256 Credential=" + this.accessKeyId + "/" + this.credentialString, "SignedHeaders=" + this.signedHeaders, "Signature=" + await this.signature() ].join(", ");
   }
   async signature() {
    const date = this.datetime.slice(0, 8), cacheKey = [ this.secretAccessKey, date, this.region, this.service ].join();
    let kCredentials = this.cache.get(cacheKey);
    if (!kCredentials) {
     const kDate = await hmac("AWS4" + this.secretAccessKey, date), kRegion = await hmac(kDate, this.region), kService = await hmac(kRegion, this.service);
     kCredentials = await hmac(kService, "aws4_request");
     this.cache.set(cacheKey, kCredentials);
    }
    return buf2hex(await hmac(kCredentials, await this.stringToSign()));
   }
   async stringToSign() {
    return [ "AWS4-HMAC-SHA256", this.datetime, this.credentialString, buf2hex(await hash(await this.canonicalString())) ].join("\n");
   }
   async canonicalString() {
    return [ this.method.toUpperCase(), this.encodedPath, this.encodedSearch, this.canonicalHeaders + "\n", this.signedHeaders, await this.hexBodyHash() ].join("\n");
   }
   async hexBodyHash() {
    let hashHeader = this.headers.get("X-Amz-Content-Sha256") || (this.service === "s3" && this.signQuery ? "UNSIGNED-PAYLOAD" : null);
    if (hashHeader == null) {
     if (this.body && typeof this.body != "string" && !("byteLength" in this.body)) throw new Error("body must be a string, ArrayBuffer or ArrayBufferView, unless you include the X-Amz-Content-Sha256 header");
     hashHeader = buf2hex(await hash(this.body || ""));
    }
    return hashHeader;
   }
  }
  async function hmac(key, string) {
   const cryptoKey = await crypto.subtle.importKey("raw", typeof key == "string" ? encoder.encode(key) : key, {
    name: "HMAC",
    hash: {
     name: "SHA-256"
    }
   }, !1, [ "sign" ]);
   return crypto.subtle.sign("HMAC", cryptoKey, encoder.encode(string));
  }
  async function hash(content) {
   return crypto.subtle.digest("SHA-256", typeof content == "string" ? encoder.encode(content) : content);
  }
  const HEX_CHARS = [ "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "a", "b", "c", "d", "e", "f" ];
  function buf2hex(arrayBuffer) {
   const buffer = new Uint8Array(arrayBuffer);
   let out = "";
   for (let idx = 0; idx < buffer.length; idx++) {
    const n = buffer[idx];
    out += HEX_CHARS[n >>> 4 & 15];
    out += HEX_CHARS[n & 15];
   }
   return out;
  }
  function encodeRfc3986(urlEncodedStr) {
   return urlEncodedStr.replace(/[!'()*]/g, c => "%" + c.charCodeAt(0).toString(16).toUpperCase());
  }
  function guessServiceRegion(url, headers) {
   const {hostname, pathname} = url;
   if (hostname.endsWith(".on.aws")) {
    const match = hostname.match(/^[^.]{1,63}\.lambda-url\.([^.]{1,63})\.on\.aws$/);
    return match != null ? [ "lambda", match[1] || "" ] : [ "", "" ];
   }
   if (hostname.endsWith(".r2.cloudflarestorage.com")) return [ "s3", "auto" ];
   if (hostname.endsWith(".backblazeb2.com")) {
    const match = hostname.match(/^(?:[^.]{1,63}\.)?s3\.([^.]{1,63})\.backblazeb2\.com$/);
    return match != null ? [ "s3", match[1] || "" ] : [ "", "" ];
   }
   const match = hostname.replace("dualstack.", "").match(/([^.]{1,63})\.(?:([^.]{0,63})\.)?amazonaws\.com(?:\.cn)?$/);
   let service = match && match[1] || "", region = match && match[2];
   if (region === "us-gov") region = "us-gov-west-1"; else if (region === "s3" || region === "s3-accelerate") {
    region = "us-east-1";
    service = "s3";
   } else if (service === "iot") service = hostname.startsWith("iot.") ? "execute-api" : hostname.startsWith("data.jobs.iot.") ? "iot-jobs-data" : pathname === "/mqtt" ? "iotdevicegateway" : "iotdata"; else if (service === "autoscaling") {
    const targetPrefix = (headers.get("X-Amz-Target") || "").split(".")[0];
    targetPrefix === "AnyScaleFrontendService" ? service = "application-autoscaling" : targetPrefix === "AnyScaleScalingPlannerFrontendService" && (service = "autoscaling-plans");
   } else if (region == null && service.startsWith("s3-")) {
    region = service.slice(3).replace(/^fips-|^external-1/, "");
    service = "s3";
   } else service.endsWith("-fips") ? service = service.slice(0, -5) : region && /-\d$/.test(service) && !/-\d$/.test(region) && ([service, region] = [ region, service ]);
   return [ HOST_SERVICES[service] || service, region || "" ];
  }
 })
};
