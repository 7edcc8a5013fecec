export const id = 912;

export const ids = [ 912 ];

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
 40557: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   RG: () => download,
   $B: () => isThere,
   L: () => listObjects,
   Gj: () => removeObject,
   Se: () => upload
  });
  var external_node_crypto_ = __webpack_require__(77598), external_node_fs_ = __webpack_require__(73024), promises_ = __webpack_require__(51455), file_tree = __webpack_require__(85138), external_node_timers_promises_ = __webpack_require__(58500), aws4fetch_esm = __webpack_require__(12580);
  const TRIES = 3, FIRST_PAUSE_MS = 500, LONGEST_PAUSE_MS = 4e3;
  async function askS3(store, request) {
   for (let attempt = 1; ;attempt += 1) {
    const answer = await fetchSigned(store, request).catch(error => {
     if (attempt === TRIES) throw error;
    });
    if (answer?.ok || answer?.status === 404 && request.mayLack === !0) return answer;
    const isBusy = answer === void 0 || answer.status === 429 || answer.status >= 500;
    if (!isBusy || answer !== void 0 && attempt === TRIES) throw await refusal(answer);
    await (answer?.body?.cancel());
    const asked = Number(answer?.headers.get("retry-after") ?? Number.NaN) * 1e3, pauseMs = Number.isNaN(asked) ? FIRST_PAUSE_MS * attempt : asked;
    await (0, external_node_timers_promises_.setTimeout)(Math.min(pauseMs, LONGEST_PAUSE_MS));
   }
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
   if (store.credentials === void 0) return fetch(url, {
    ...plain,
    headers: {
     ...headers
    }
   });
   const {sessionToken, ...key} = store.credentials, signer = new aws4fetch_esm.s({
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
   return fetch(signed.url, {
    ...plain,
    headers: signed.headers
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
    }, text = await (await askS3(store, {
     method: "GET",
     name: "",
     query
    })).text(), isEncoded = valueIn(text, "EncodingType") === "url";
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
  };
  async function isThere(store, name) {
   return (await askS3(store, {
    method: "HEAD",
    name,
    mayLack: !0
   })).ok;
  }
  async function removeObject(store, name) {
   await askS3(store, {
    method: "DELETE",
    name,
    mayLack: !0
   });
  }
  const DIGEST = "x-amz-meta-sha256";
  async function download(store, name, to) {
   const answer = await askS3(store, {
    method: "GET",
    name
   }), hash = (0, external_node_crypto_.createHash)("sha256"), file = await (0, promises_.open)(to, "wx", 384);
   try {
    for await (const chunk of answer.body ?? []) {
     hash.update(chunk);
     await file.writeFile(chunk);
    }
   } finally {
    await file.close();
   }
   if (hash.digest("hex") !== answer.headers.get(DIGEST)) throw new Error("what the S3 store gave back is not what was saved");
  }
  const PART_BYTES = 5242880, PARTS_AT_ONCE = 4;
  async function upload(store, name, {from, onSent}) {
   const {size} = await (0, promises_.stat)(from), headers = {
    ...store.headers,
    [DIGEST]: (0, file_tree.Mk)(from, "hex")
   }, blob = await (0, external_node_fs_.openAsBlob)(from);
   let sent = 0;
   const onTaken = bytes => {
    sent += bytes;
    onSent(sent);
   };
   if (size <= PART_BYTES) {
    await askS3(store, {
     method: "PUT",
     name,
     headers,
     body: counted(blob, onTaken)
    });
    return;
   }
   const begun = await askS3(store, {
    method: "POST",
    name,
    query: {
     uploads: ""
    },
    headers
   }), uploadId = valueIn(await begun.text(), "UploadId");
   try {
    const tags = await sendParts({
     store,
     name,
     uploadId,
     blob,
     onTaken
    }), parts = tags.map((tag, index) => `<Part><PartNumber>${index + 1}</PartNumber><ETag>${tag}</ETag></Part>`), body = `<CompleteMultipartUpload>${parts.join("")}</CompleteMultipartUpload>`, done = await askS3(store, {
     method: "POST",
     name,
     query: {
      uploadId
     },
     body
    }), code = valueIn(await done.text(), "Code");
    if (code !== "") throw new Error(`the S3 store answered 200 (${code})`);
   } catch (error) {
    const abort = {
     method: "DELETE",
     name,
     query: {
      uploadId
     }
    };
    await askS3(store, abort).catch(() => {});
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
     }, answer = await askS3(store, {
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
 }),
 39912: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   transferByS3: () => transferByS3
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024), node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760), _confined_tar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6745), _entry_tar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60869), _file_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85138), _pack_tar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43528), _s3_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41416), _s3_objects_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40557);
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
   const archive = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(request.folder, ARCHIVE);
   tell(`Archive Path: ${archive}`);
   await (0, _s3_objects_js__WEBPACK_IMPORTED_MODULE_7__.RG)(store, object.name, archive);
   tell(`Cache Size: ~${Math.round(object.sizeBytes / 2 ** 20)} MB (${object.sizeBytes} B)`);
   const members = (0, _confined_tar_js__WEBPACK_IMPORTED_MODULE_2__.l)(request.paths, base);
   await (0, _entry_tar_js__WEBPACK_IMPORTED_MODULE_3__.$7)({
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
    const folder = (0, _s3_names_js__WEBPACK_IMPORTED_MODULE_6__.FP)(store, scope, paths);
    for (const wanted of [ key, ...restoreKeys ]) {
     tell("[Request] list");
     const objects = await (0, _s3_objects_js__WEBPACK_IMPORTED_MODULE_7__.L)(store, folder + wanted), exact = objects.find(({name}) => name === folder + wanted), newest = wanted === key ? void 0 : newestOf(objects), object = exact ?? newest;
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
   const {paths, key, folder} = request, [scope = ""] = store.scopes, name = (0, _s3_names_js__WEBPACK_IMPORTED_MODULE_6__.FP)(store, scope, paths) + key, archive = (0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ARCHIVE), entries = (0, _confined_tar_js__WEBPACK_IMPORTED_MODULE_2__.l)(paths, base).flatMap(member => entriesOf(member, base));
   await (0, _pack_tar_js__WEBPACK_IMPORTED_MODULE_5__.n)({
    base,
    entries,
    to: archive,
    compression: "zstd",
    content: "usual"
   });
   const {size} = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(archive);
   tell(`File Size: ${size}`);
   tell("[Request] head");
   if (await (0, _s3_objects_js__WEBPACK_IMPORTED_MODULE_7__.$B)(store, name)) return {
    error: "it already exists"
   };
   tell("Attempting to upload cache");
   let told = 0;
   const onSent = bytes => {
    if (!(bytes - told < TOLD_BYTES)) {
     told = bytes;
     tell(`Sent ${bytes} of ${size}`);
    }
   };
   await (0, _s3_objects_js__WEBPACK_IMPORTED_MODULE_7__.Se)(store, name, {
    from: archive,
    onSent
   });
   return {
    saved: !0
   };
  }
  function entriesOf(member, base) {
   const place = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, member), below = (0, 
   _file_tree_js__WEBPACK_IMPORTED_MODULE_4__.c_)(place).map(entry => ({
    ...entry,
    path: `${member}/${entry.path}`
   }));
   return [ {
    path: member,
    ...(0, _file_tree_js__WEBPACK_IMPORTED_MODULE_4__.xS)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, {
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
