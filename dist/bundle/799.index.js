export const id = 799;

export const ids = [ 799 ];

export const modules = {
 17413: ((e, t, r) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  var n = r(16577);
  class AbortSignal extends n.EventTarget {
   constructor() {
    super();
    throw new TypeError("AbortSignal cannot be constructed directly");
   }
   get aborted() {
    const e = i.get(this);
    if (typeof e != "boolean") throw new TypeError("Expected 'this' to be an 'AbortSignal' object, but got " + (this === null ? "null" : typeof this));
    return e;
   }
  }
  n.defineEventAttribute(AbortSignal.prototype, "abort");
  function createAbortSignal() {
   const e = Object.create(AbortSignal.prototype);
   n.EventTarget.call(e);
   i.set(e, !1);
   return e;
  }
  function abortSignal(e) {
   if (i.get(e) === !1) {
    i.set(e, !0);
    e.dispatchEvent({
     type: "abort"
    });
   }
  }
  const i = new WeakMap;
  Object.defineProperties(AbortSignal.prototype, {
   aborted: {
    enumerable: !0
   }
  });
  typeof Symbol == "function" && typeof Symbol.toStringTag == "symbol" && Object.defineProperty(AbortSignal.prototype, Symbol.toStringTag, {
   configurable: !0,
   value: "AbortSignal"
  });
  class AbortController {
   constructor() {
    o.set(this, createAbortSignal());
   }
   get signal() {
    return getSignal(this);
   }
   abort() {
    abortSignal(getSignal(this));
   }
  }
  const o = new WeakMap;
  function getSignal(e) {
   const t = o.get(e);
   if (t == null) throw new TypeError("Expected 'this' to be an 'AbortController' object, but got " + (e === null ? "null" : typeof e));
   return t;
  }
  Object.defineProperties(AbortController.prototype, {
   signal: {
    enumerable: !0
   },
   abort: {
    enumerable: !0
   }
  });
  typeof Symbol == "function" && typeof Symbol.toStringTag == "symbol" && Object.defineProperty(AbortController.prototype, Symbol.toStringTag, {
   configurable: !0,
   value: "AbortController"
  });
  t.AbortController = AbortController;
  t.AbortSignal = AbortSignal;
  t.default = AbortController;
  e.exports = AbortController;
  e.exports.AbortController = e.exports.default = AbortController;
  e.exports.AbortSignal = AbortSignal;
 }),
 38816: ((e, t, r) => {
  var n = r(35744), i = r(16928), o = r(97047), s = r(57294), a = r(73270), l = r(36542), c = r(21363), u = e.exports = {}, h = /[\/\\]/g, processPatterns = function(e, t) {
   var r = [];
   o(e).forEach(function(e) {
    var n = e.indexOf("!") === 0;
    n && (e = e.slice(1));
    var i = t(e);
    r = n ? s(r, i) : a(r, i);
   });
   return r;
  };
  u.exists = function() {
   var e = i.join.apply(i, arguments);
   return n.existsSync(e);
  };
  u.expand = function(...e) {
   var t = l(e[0]) ? e.shift() : {}, r = Array.isArray(e[0]) ? e[0] : e;
   if (r.length === 0) return [];
   var o = processPatterns(r, function(e) {
    return c.sync(e, t);
   });
   t.filter && (o = o.filter(function(e) {
    e = i.join(t.cwd || "", e);
    try {
     return typeof t.filter == "function" ? t.filter(e) : n.statSync(e)[t.filter]();
    } catch (e) {
     return !1;
    }
   }));
   return o;
  };
  u.expandMapping = function(e, t, r) {
   r = Object.assign({
    rename: function(e, t) {
     return i.join(e || "", t);
    }
   }, r);
   var n = [], o = {};
   u.expand(r, e).forEach(function(e) {
    var s = e;
    r.flatten && (s = i.basename(s));
    r.ext && (s = s.replace(/(\.[^\/]*)?$/, r.ext));
    var a = r.rename(t, s, r);
    r.cwd && (e = i.join(r.cwd, e));
    a = a.replace(h, "/");
    e = e.replace(h, "/");
    if (o[a]) o[a].src.push(e); else {
     n.push({
      src: [ e ],
      dest: a
     });
     o[a] = n[n.length - 1];
    }
   });
   return n;
  };
  u.normalizeFilesArray = function(e) {
   var t = [];
   e.forEach(function(e) {
    ("src" in e || "dest" in e) && t.push(e);
   });
   if (t.length === 0) return [];
   t = _(t).chain().forEach(function(e) {
    "src" in e && e.src && (Array.isArray(e.src) ? e.src = o(e.src) : e.src = [ e.src ]);
   }).map(function(e) {
    var t = Object.assign({}, e);
    delete t.src;
    delete t.dest;
    if (e.expand) return u.expandMapping(e.src, e.dest, t).map(function(t) {
     var r = Object.assign({}, e);
     r.orig = Object.assign({}, e);
     r.src = t.src;
     r.dest = t.dest;
     [ "expand", "cwd", "flatten", "rename", "ext" ].forEach(function(e) {
      delete r[e];
     });
     return r;
    });
    var r = Object.assign({}, e);
    r.orig = Object.assign({}, e);
    "src" in r && Object.defineProperty(r, "src", {
     enumerable: !0,
     get: function fn() {
      var r;
      if (!("result" in fn)) {
       r = e.src;
       r = Array.isArray(r) ? o(r) : [ r ];
       fn.result = u.expand(t, r);
      }
      return fn.result;
     }
    });
    "dest" in r && (r.dest = e.dest);
    return r;
   }).flatten().value();
   return t;
  };
 }),
 53296: ((e, t, r) => {
  var n = r(35744), i = r(16928), o = r(96543), s = r(32126), a = r(56133), l = r(7511), c = (r(2203).Stream, 
  r(29963).PassThrough), u = e.exports = {};
  u.file = r(38816);
  u.collectStream = function(e, t) {
   var r = [], n = 0;
   e.on("error", t);
   e.on("data", function(e) {
    r.push(e);
    n += e.length;
   });
   e.on("end", function() {
    var e = Buffer.alloc(n), i = 0;
    r.forEach(function(t) {
     t.copy(e, i);
     i += t.length;
    });
    t(null, e);
   });
  };
  u.dateify = function(e) {
   e = e || new Date;
   e instanceof Date ? e : e = typeof e == "string" ? new Date(e) : new Date;
   return e;
  };
  u.defaults = function(e, t, r) {
   var n = arguments;
   n[0] = n[0] || {};
   return l(...n);
  };
  u.isStream = function(e) {
   return o(e);
  };
  u.lazyReadStream = function(e) {
   return new s.Readable(function() {
    return n.createReadStream(e);
   });
  };
  u.normalizeInputSource = function(e) {
   return e === null ? Buffer.alloc(0) : typeof e == "string" ? Buffer.from(e) : u.isStream(e) ? e.pipe(new c) : e;
  };
  u.sanitizePath = function(e) {
   return a(e, !1).replace(/^\w+:/, "").replace(/^(\.\.\/|\/)+/, "");
  };
  u.trailingSlashIt = function(e) {
   return e.slice(-1) !== "/" ? e + "/" : e;
  };
  u.unixifyPath = function(e) {
   return a(e, !1).replace(/^\w+:/, "");
  };
  u.walkdir = function(e, t, r) {
   var o = [];
   if (typeof t == "function") {
    r = t;
    t = e;
   }
   n.readdir(e, function(s, a) {
    var l, c, h = 0;
    if (s) return r(s);
    (function next() {
     l = a[h++];
     if (!l) return r(null, o);
     c = i.join(e, l);
     n.stat(c, function(e, n) {
      o.push({
       path: c,
       relative: i.relative(t, c).replace(/\\/g, "/"),
       stats: n
      });
      n && n.isDirectory() ? u.walkdir(c, t, function(e, t) {
       if (e) return r(e);
       t.forEach(function(e) {
        o.push(e);
       });
       next();
      }) : next();
     });
    })();
   });
  };
 }),
 99392: ((e, t, r) => {
  var n = r(50549), i = {}, vending = function(e, t) {
   return vending.create(e, t);
  };
  vending.create = function(e, t) {
   if (i[e]) {
    var r = new n(e, t);
    r.setFormat(e);
    r.setModule(new i[e](t));
    return r;
   }
   throw new Error("create(" + e + "): format not registered");
  };
  vending.registerFormat = function(e, t) {
   if (i[e]) throw new Error("register(" + e + "): format already registered");
   if (typeof t != "function") throw new Error("register(" + e + "): format module invalid");
   if (typeof t.prototype.append != "function" || typeof t.prototype.finalize != "function") throw new Error("register(" + e + "): format module missing methods");
   i[e] = t;
  };
  vending.isRegisteredFormat = function(e) {
   return !!i[e];
  };
  vending.registerFormat("zip", r(22836));
  vending.registerFormat("tar", r(10396));
  vending.registerFormat("json", r(54693));
  e.exports = vending;
 }),
 50549: ((e, t, r) => {
  var n = r(79896), i = r(51364), o = r(97329), s = r(16928), a = r(53296), l = r(39023).inherits, c = r(13110), u = r(29963).Transform, h = process.platform === "win32", Archiver = function(e, t) {
   if (!(this instanceof Archiver)) return new Archiver(e, t);
   if (typeof e != "string") {
    t = e;
    e = "zip";
   }
   t = this.options = a.defaults(t, {
    highWaterMark: 1048576,
    statConcurrency: 4
   });
   u.call(this, t);
   this._format = !1;
   this._module = !1;
   this._pending = 0;
   this._pointer = 0;
   this._entriesCount = 0;
   this._entriesProcessedCount = 0;
   this._fsEntriesTotalBytes = 0;
   this._fsEntriesProcessedBytes = 0;
   this._queue = o.queue(this._onQueueTask.bind(this), 1);
   this._queue.drain(this._onQueueDrain.bind(this));
   this._statQueue = o.queue(this._onStatQueueTask.bind(this), t.statConcurrency);
   this._statQueue.drain(this._onQueueDrain.bind(this));
   this._state = {
    aborted: !1,
    finalize: !1,
    finalizing: !1,
    finalized: !1,
    modulePiped: !1
   };
   this._streams = [];
  };
  l(Archiver, u);
  Archiver.prototype._abort = function() {
   this._state.aborted = !0;
   this._queue.kill();
   this._statQueue.kill();
   this._queue.idle() && this._shutdown();
  };
  Archiver.prototype._append = function(e, t) {
   t = t || {};
   var r = {
    source: null,
    filepath: e
   };
   t.name || (t.name = e);
   t.sourcePath = e;
   r.data = t;
   this._entriesCount++;
   if (t.stats && t.stats instanceof n.Stats) {
    r = this._updateQueueTaskWithStats(r, t.stats);
    if (r) {
     t.stats.size && (this._fsEntriesTotalBytes += t.stats.size);
     this._queue.push(r);
    }
   } else this._statQueue.push(r);
  };
  Archiver.prototype._finalize = function() {
   if (!(this._state.finalizing || this._state.finalized || this._state.aborted)) {
    this._state.finalizing = !0;
    this._moduleFinalize();
    this._state.finalizing = !1;
    this._state.finalized = !0;
   }
  };
  Archiver.prototype._maybeFinalize = function() {
   if (this._state.finalizing || this._state.finalized || this._state.aborted) return !1;
   if (this._state.finalize && this._pending === 0 && this._queue.idle() && this._statQueue.idle()) {
    this._finalize();
    return !0;
   }
   return !1;
  };
  Archiver.prototype._moduleAppend = function(e, t, r) {
   this._state.aborted ? r() : this._module.append(e, t, function(e) {
    this._task = null;
    if (this._state.aborted) this._shutdown(); else if (e) {
     this.emit("error", e);
     setImmediate(r);
    } else {
     this.emit("entry", t);
     this._entriesProcessedCount++;
     t.stats && t.stats.size && (this._fsEntriesProcessedBytes += t.stats.size);
     this.emit("progress", {
      entries: {
       total: this._entriesCount,
       processed: this._entriesProcessedCount
      },
      fs: {
       totalBytes: this._fsEntriesTotalBytes,
       processedBytes: this._fsEntriesProcessedBytes
      }
     });
     setImmediate(r);
    }
   }.bind(this));
  };
  Archiver.prototype._moduleFinalize = function() {
   typeof this._module.finalize == "function" ? this._module.finalize() : typeof this._module.end == "function" ? this._module.end() : this.emit("error", new c("NOENDMETHOD"));
  };
  Archiver.prototype._modulePipe = function() {
   this._module.on("error", this._onModuleError.bind(this));
   this._module.pipe(this);
   this._state.modulePiped = !0;
  };
  Archiver.prototype._moduleSupports = function(e) {
   return !(!this._module.supports || !this._module.supports[e]) && this._module.supports[e];
  };
  Archiver.prototype._moduleUnpipe = function() {
   this._module.unpipe(this);
   this._state.modulePiped = !1;
  };
  Archiver.prototype._normalizeEntryData = function(e, t) {
   e = a.defaults(e, {
    type: "file",
    name: null,
    date: null,
    mode: null,
    prefix: null,
    sourcePath: null,
    stats: !1
   });
   t && e.stats === !1 && (e.stats = t);
   var r = e.type === "directory";
   if (e.name) {
    if (typeof e.prefix == "string" && "" !== e.prefix) {
     e.name = e.prefix + "/" + e.name;
     e.prefix = null;
    }
    e.name = a.sanitizePath(e.name);
    if (e.type !== "symlink" && e.name.slice(-1) === "/") {
     r = !0;
     e.type = "directory";
    } else r && (e.name += "/");
   }
   if (typeof e.mode == "number") e.mode &= h ? 511 : 4095; else if (e.stats && e.mode === null) {
    e.mode = h ? e.stats.mode & 511 : e.stats.mode & 4095;
    h && r && (e.mode = 493);
   } else e.mode === null && (e.mode = r ? 493 : 420);
   e.stats && e.date === null ? e.date = e.stats.mtime : e.date = a.dateify(e.date);
   return e;
  };
  Archiver.prototype._onModuleError = function(e) {
   this.emit("error", e);
  };
  Archiver.prototype._onQueueDrain = function() {
   this._state.finalizing || this._state.finalized || this._state.aborted || this._state.finalize && this._pending === 0 && this._queue.idle() && this._statQueue.idle() && this._finalize();
  };
  Archiver.prototype._onQueueTask = function(e, t) {
   var fullCallback = () => {
    e.data.callback && e.data.callback();
    t();
   };
   if (this._state.finalizing || this._state.finalized || this._state.aborted) fullCallback(); else {
    this._task = e;
    this._moduleAppend(e.source, e.data, fullCallback);
   }
  };
  Archiver.prototype._onStatQueueTask = function(e, t) {
   this._state.finalizing || this._state.finalized || this._state.aborted ? t() : n.lstat(e.filepath, function(r, n) {
    if (this._state.aborted) setImmediate(t); else if (r) {
     this._entriesCount--;
     this.emit("warning", r);
     setImmediate(t);
    } else {
     e = this._updateQueueTaskWithStats(e, n);
     if (e) {
      n.size && (this._fsEntriesTotalBytes += n.size);
      this._queue.push(e);
     }
     setImmediate(t);
    }
   }.bind(this));
  };
  Archiver.prototype._shutdown = function() {
   this._moduleUnpipe();
   this.end();
  };
  Archiver.prototype._transform = function(e, t, r) {
   e && (this._pointer += e.length);
   r(null, e);
  };
  Archiver.prototype._updateQueueTaskWithStats = function(e, t) {
   if (t.isFile()) {
    e.data.type = "file";
    e.data.sourceType = "stream";
    e.source = a.lazyReadStream(e.filepath);
   } else if (t.isDirectory() && this._moduleSupports("directory")) {
    e.data.name = a.trailingSlashIt(e.data.name);
    e.data.type = "directory";
    e.data.sourcePath = a.trailingSlashIt(e.filepath);
    e.data.sourceType = "buffer";
    e.source = Buffer.concat([]);
   } else {
    if (!t.isSymbolicLink() || !this._moduleSupports("symlink")) {
     t.isDirectory() ? this.emit("warning", new c("DIRECTORYNOTSUPPORTED", e.data)) : t.isSymbolicLink() ? this.emit("warning", new c("SYMLINKNOTSUPPORTED", e.data)) : this.emit("warning", new c("ENTRYNOTSUPPORTED", e.data));
     return null;
    }
    var r = n.readlinkSync(e.filepath), i = s.dirname(e.filepath);
    e.data.type = "symlink";
    e.data.linkname = s.relative(i, s.resolve(i, r));
    e.data.sourceType = "buffer";
    e.source = Buffer.concat([]);
   }
   e.data = this._normalizeEntryData(e.data, t);
   return e;
  };
  Archiver.prototype.abort = function() {
   if (this._state.aborted || this._state.finalized) return this;
   this._abort();
   return this;
  };
  Archiver.prototype.append = function(e, t) {
   if (this._state.finalize || this._state.aborted) {
    this.emit("error", new c("QUEUECLOSED"));
    return this;
   }
   t = this._normalizeEntryData(t);
   if (typeof t.name != "string" || t.name.length === 0) {
    this.emit("error", new c("ENTRYNAMEREQUIRED"));
    return this;
   }
   if (t.type === "directory" && !this._moduleSupports("directory")) {
    this.emit("error", new c("DIRECTORYNOTSUPPORTED", {
     name: t.name
    }));
    return this;
   }
   e = a.normalizeInputSource(e);
   if (Buffer.isBuffer(e)) t.sourceType = "buffer"; else {
    if (!a.isStream(e)) {
     this.emit("error", new c("INPUTSTEAMBUFFERREQUIRED", {
      name: t.name
     }));
     return this;
    }
    t.sourceType = "stream";
   }
   this._entriesCount++;
   this._queue.push({
    data: t,
    source: e
   });
   return this;
  };
  Archiver.prototype.directory = function(e, t, r) {
   if (this._state.finalize || this._state.aborted) {
    this.emit("error", new c("QUEUECLOSED"));
    return this;
   }
   if (typeof e != "string" || e.length === 0) {
    this.emit("error", new c("DIRECTORYDIRPATHREQUIRED"));
    return this;
   }
   this._pending++;
   t === !1 ? t = "" : typeof t != "string" && (t = e);
   var n = !1;
   if (typeof r == "function") {
    n = r;
    r = {};
   } else typeof r != "object" && (r = {});
   var o = {
    stat: !0,
    dot: !0
   };
   function onGlobEnd() {
    this._pending--;
    this._maybeFinalize();
   }
   function onGlobError(e) {
    this.emit("error", e);
   }
   function onGlobMatch(i) {
    s.pause();
    var o = !1, a = Object.assign({}, r);
    a.name = i.relative;
    a.prefix = t;
    a.stats = i.stat;
    a.callback = s.resume.bind(s);
    try {
     if (n) {
      a = n(a);
      if (a === !1) o = !0; else if (typeof a != "object") throw new c("DIRECTORYFUNCTIONINVALIDDATA", {
       dirpath: e
      });
     }
    } catch (e) {
     this.emit("error", e);
     return;
    }
    o ? s.resume() : this._append(i.absolute, a);
   }
   var s = i(e, o);
   s.on("error", onGlobError.bind(this));
   s.on("match", onGlobMatch.bind(this));
   s.on("end", onGlobEnd.bind(this));
   return this;
  };
  Archiver.prototype.file = function(e, t) {
   if (this._state.finalize || this._state.aborted) {
    this.emit("error", new c("QUEUECLOSED"));
    return this;
   }
   if (typeof e != "string" || e.length === 0) {
    this.emit("error", new c("FILEFILEPATHREQUIRED"));
    return this;
   }
   this._append(e, t);
   return this;
  };
  Archiver.prototype.glob = function(e, t, r) {
   this._pending++;
   t = a.defaults(t, {
    stat: !0,
    pattern: e
   });
   function onGlobEnd() {
    this._pending--;
    this._maybeFinalize();
   }
   function onGlobError(e) {
    this.emit("error", e);
   }
   function onGlobMatch(e) {
    n.pause();
    var t = Object.assign({}, r);
    t.callback = n.resume.bind(n);
    t.stats = e.stat;
    t.name = e.relative;
    this._append(e.absolute, t);
   }
   var n = i(t.cwd || ".", t);
   n.on("error", onGlobError.bind(this));
   n.on("match", onGlobMatch.bind(this));
   n.on("end", onGlobEnd.bind(this));
   return this;
  };
  Archiver.prototype.finalize = function() {
   if (this._state.aborted) {
    var e = new c("ABORTED");
    this.emit("error", e);
    return Promise.reject(e);
   }
   if (this._state.finalize) {
    var t = new c("FINALIZING");
    this.emit("error", t);
    return Promise.reject(t);
   }
   this._state.finalize = !0;
   this._pending === 0 && this._queue.idle() && this._statQueue.idle() && this._finalize();
   var r = this;
   return new Promise(function(e, t) {
    var n;
    r._module.on("end", function() {
     n || e();
    });
    r._module.on("error", function(e) {
     n = !0;
     t(e);
    });
   });
  };
  Archiver.prototype.setFormat = function(e) {
   if (this._format) {
    this.emit("error", new c("FORMATSET"));
    return this;
   }
   this._format = e;
   return this;
  };
  Archiver.prototype.setModule = function(e) {
   if (this._state.aborted) {
    this.emit("error", new c("ABORTED"));
    return this;
   }
   if (this._state.module) {
    this.emit("error", new c("MODULESET"));
    return this;
   }
   this._module = e;
   this._modulePipe();
   return this;
  };
  Archiver.prototype.symlink = function(e, t, r) {
   if (this._state.finalize || this._state.aborted) {
    this.emit("error", new c("QUEUECLOSED"));
    return this;
   }
   if (typeof e != "string" || e.length === 0) {
    this.emit("error", new c("SYMLINKFILEPATHREQUIRED"));
    return this;
   }
   if (typeof t != "string" || t.length === 0) {
    this.emit("error", new c("SYMLINKTARGETREQUIRED", {
     filepath: e
    }));
    return this;
   }
   if (!this._moduleSupports("symlink")) {
    this.emit("error", new c("SYMLINKNOTSUPPORTED", {
     filepath: e
    }));
    return this;
   }
   var n = {
    type: "symlink"
   };
   n.name = e.replace(/\\/g, "/");
   n.linkname = t.replace(/\\/g, "/");
   n.sourceType = "buffer";
   typeof r == "number" && (n.mode = r);
   this._entriesCount++;
   this._queue.push({
    data: n,
    source: Buffer.concat([])
   });
   return this;
  };
  Archiver.prototype.pointer = function() {
   return this._pointer;
  };
  Archiver.prototype.use = function(e) {
   this._streams.push(e);
   return this;
  };
  e.exports = Archiver;
 }),
 13110: ((e, t, r) => {
  var n = r(39023);
  const i = {
   ABORTED: "archive was aborted",
   DIRECTORYDIRPATHREQUIRED: "diretory dirpath argument must be a non-empty string value",
   DIRECTORYFUNCTIONINVALIDDATA: "invalid data returned by directory custom data function",
   ENTRYNAMEREQUIRED: "entry name must be a non-empty string value",
   FILEFILEPATHREQUIRED: "file filepath argument must be a non-empty string value",
   FINALIZING: "archive already finalizing",
   QUEUECLOSED: "queue closed",
   NOENDMETHOD: "no suitable finalize/end method defined by module",
   DIRECTORYNOTSUPPORTED: "support for directory entries not defined by module",
   FORMATSET: "archive format already set",
   INPUTSTEAMBUFFERREQUIRED: "input source must be valid Stream or Buffer instance",
   MODULESET: "module already set",
   SYMLINKNOTSUPPORTED: "support for symlink entries not defined by module",
   SYMLINKFILEPATHREQUIRED: "symlink filepath argument must be a non-empty string value",
   SYMLINKTARGETREQUIRED: "symlink target argument must be a non-empty string value",
   ENTRYNOTSUPPORTED: "entry not supported"
  };
  function ArchiverError(e, t) {
   Error.captureStackTrace(this, this.constructor);
   this.message = i[e] || e;
   this.code = e;
   this.data = t;
  }
  n.inherits(ArchiverError, Error);
  e.exports = ArchiverError;
 }),
 54693: ((e, t, r) => {
  var n = r(39023).inherits, i = r(29963).Transform, o = r(84928), s = r(53296), Json = function(e) {
   if (!(this instanceof Json)) return new Json(e);
   e = this.options = s.defaults(e, {});
   i.call(this, e);
   this.supports = {
    directory: !0,
    symlink: !0
   };
   this.files = [];
  };
  n(Json, i);
  Json.prototype._transform = function(e, t, r) {
   r(null, e);
  };
  Json.prototype._writeStringified = function() {
   var e = JSON.stringify(this.files);
   this.write(e);
  };
  Json.prototype.append = function(e, t, r) {
   var n = this;
   t.crc32 = 0;
   function onend(e, i) {
    if (e) r(e); else {
     t.size = i.length || 0;
     t.crc32 = o.unsigned(i);
     n.files.push(t);
     r(null, t);
    }
   }
   t.sourceType === "buffer" ? onend(null, e) : t.sourceType === "stream" && s.collectStream(e, onend);
  };
  Json.prototype.finalize = function() {
   this._writeStringified();
   this.end();
  };
  e.exports = Json;
 }),
 10396: ((e, t, r) => {
  var n = r(43106), i = r(56118), o = r(53296), Tar = function(e) {
   if (!(this instanceof Tar)) return new Tar(e);
   e = this.options = o.defaults(e, {
    gzip: !1
   });
   typeof e.gzipOptions != "object" && (e.gzipOptions = {});
   this.supports = {
    directory: !0,
    symlink: !0
   };
   this.engine = i.pack(e);
   this.compressor = !1;
   if (e.gzip) {
    this.compressor = n.createGzip(e.gzipOptions);
    this.compressor.on("error", this._onCompressorError.bind(this));
   }
  };
  Tar.prototype._onCompressorError = function(e) {
   this.engine.emit("error", e);
  };
  Tar.prototype.append = function(e, t, r) {
   var n = this;
   t.mtime = t.date;
   function append(e, i) {
    e ? r(e) : n.engine.entry(t, i, function(e) {
     r(e, t);
    });
   }
   if (t.sourceType === "buffer") append(null, e); else if (t.sourceType === "stream" && t.stats) {
    t.size = t.stats.size;
    var i = n.engine.entry(t, function(e) {
     r(e, t);
    });
    e.pipe(i);
   } else t.sourceType === "stream" && o.collectStream(e, append);
  };
  Tar.prototype.finalize = function() {
   this.engine.finalize();
  };
  Tar.prototype.on = function() {
   return this.engine.on.apply(this.engine, arguments);
  };
  Tar.prototype.pipe = function(e, t) {
   return this.compressor ? this.engine.pipe.apply(this.engine, [ this.compressor ]).pipe(e, t) : this.engine.pipe.apply(this.engine, arguments);
  };
  Tar.prototype.unpipe = function() {
   return this.compressor ? this.compressor.unpipe.apply(this.compressor, arguments) : this.engine.unpipe.apply(this.engine, arguments);
  };
  e.exports = Tar;
 }),
 22836: ((e, t, r) => {
  var n = r(41622), i = r(53296), Zip = function(e) {
   if (!(this instanceof Zip)) return new Zip(e);
   e = this.options = i.defaults(e, {
    comment: "",
    forceUTC: !1,
    namePrependSlash: !1,
    store: !1
   });
   this.supports = {
    directory: !0,
    symlink: !0
   };
   this.engine = new n(e);
  };
  Zip.prototype.append = function(e, t, r) {
   this.engine.entry(e, t, r);
  };
  Zip.prototype.finalize = function() {
   this.engine.finalize();
  };
  Zip.prototype.on = function() {
   return this.engine.on.apply(this.engine, arguments);
  };
  Zip.prototype.pipe = function() {
   return this.engine.pipe.apply(this.engine, arguments);
  };
  Zip.prototype.unpipe = function() {
   return this.engine.unpipe.apply(this.engine, arguments);
  };
  e.exports = Zip;
 }),
 49290: ((e, t, r) => {
  var n = r(23105), i = n("ArrayBuffer.prototype.byteLength", !0), o = r(96429);
  e.exports = function(e) {
   return o(e) ? i ? i(e) : e.byteLength : NaN;
  };
 }),
 51491: (e => {
  const t = async function() {}.constructor;
  e.exports = () => t;
 }),
 77655: (e => {
  const t = async function*() {}.constructor;
  e.exports = () => t;
 }),
 97329: (function(e, t) {
  (function(e, r) {
   r(t);
  })(0, function(e) {
   "use strict";
   function apply(e, ...t) {
    return (...r) => e(...t, ...r);
   }
   function initialParams(e) {
    return function(...t) {
     var r = t.pop();
     return e.call(this, t, r);
    };
   }
   var t, r = typeof queueMicrotask == "function" && queueMicrotask, n = typeof setImmediate == "function" && setImmediate, i = typeof process == "object" && typeof process.nextTick == "function";
   function fallback(e) {
    setTimeout(e, 0);
   }
   function wrap(e) {
    return (t, ...r) => e(() => t(...r));
   }
   t = r ? queueMicrotask : n ? setImmediate : i ? process.nextTick : fallback;
   var o = wrap(t);
   function asyncify(e) {
    return isAsync(e) ? function(...t) {
     const r = t.pop(), n = e.apply(this, t);
     return handlePromise(n, r);
    } : initialParams(function(t, r) {
     var n;
     try {
      n = e.apply(this, t);
     } catch (e) {
      return r(e);
     }
     if (n && typeof n.then == "function") return handlePromise(n, r);
     r(null, n);
    });
   }
   function handlePromise(e, t) {
    return e.then(e => {
     invokeCallback(t, null, e);
    }, e => {
     invokeCallback(t, e && (e instanceof Error || e.message) ? e : new Error(e));
    });
   }
   function invokeCallback(e, t, r) {
    try {
     e(t, r);
    } catch (e) {
     o(e => {
      throw e;
     }, e);
    }
   }
   function isAsync(e) {
    return e[Symbol.toStringTag] === "AsyncFunction";
   }
   function isAsyncGenerator(e) {
    return e[Symbol.toStringTag] === "AsyncGenerator";
   }
   function isAsyncIterable(e) {
    return typeof e[Symbol.asyncIterator] == "function";
   }
   function wrapAsync(e) {
    if (typeof e != "function") throw new Error("expected a function");
    return isAsync(e) ? asyncify(e) : e;
   }
   function awaitify(e, t) {
    t || (t = e.length);
    if (!t) throw new Error("arity is undefined");
    function awaitable(...r) {
     return typeof r[t - 1] == "function" ? e.apply(this, r) : new Promise((n, i) => {
      r[t - 1] = (e, ...t) => {
       if (e) return i(e);
       n(t.length > 1 ? t : t[0]);
      };
      e.apply(this, r);
     });
    }
    return awaitable;
   }
   function applyEach$1(e) {
    return function(t, ...r) {
     const n = awaitify(function(n) {
      var i = this;
      return e(t, (e, t) => {
       wrapAsync(e).apply(i, r.concat(t));
      }, n);
     });
     return n;
    };
   }
   function _asyncMap(e, t, r, n) {
    t = t || [];
    var i = [], o = 0, s = wrapAsync(r);
    return e(t, (e, t, r) => {
     var n = o++;
     s(e, (e, t) => {
      i[n] = t;
      r(e);
     });
    }, e => {
     n(e, i);
    });
   }
   function isArrayLike(e) {
    return e && typeof e.length == "number" && e.length >= 0 && e.length % 1 == 0;
   }
   const s = {};
   function once(e) {
    function wrapper(...t) {
     if (e !== null) {
      var r = e;
      e = null;
      r.apply(this, t);
     }
    }
    Object.assign(wrapper, e);
    return wrapper;
   }
   function getIterator(e) {
    return e[Symbol.iterator] && e[Symbol.iterator]();
   }
   function createArrayIterator(e) {
    var t = -1, r = e.length;
    return function() {
     return ++t < r ? {
      value: e[t],
      key: t
     } : null;
    };
   }
   function createES2015Iterator(e) {
    var t = -1;
    return function() {
     var r = e.next();
     if (r.done) return null;
     t++;
     return {
      value: r.value,
      key: t
     };
    };
   }
   function createObjectIterator(e) {
    var t = e ? Object.keys(e) : [], r = -1, n = t.length;
    return function next() {
     var i = t[++r];
     return i === "__proto__" ? next() : r < n ? {
      value: e[i],
      key: i
     } : null;
    };
   }
   function createIterator(e) {
    if (isArrayLike(e)) return createArrayIterator(e);
    var t = getIterator(e);
    return t ? createES2015Iterator(t) : createObjectIterator(e);
   }
   function onlyOnce(e) {
    return function(...t) {
     if (e === null) throw new Error("Callback was already called.");
     var r = e;
     e = null;
     r.apply(this, t);
    };
   }
   function asyncEachOfLimit(e, t, r, n) {
    let i = !1, o = !1, a = !1, l = 0, c = 0;
    function replenish() {
     if (!(l >= t || a || i)) {
      a = !0;
      e.next().then(({value: e, done: t}) => {
       if (!o && !i) {
        a = !1;
        if (t) {
         i = !0;
         l <= 0 && n(null);
        } else {
         l++;
         r(e, c, iterateeCallback);
         c++;
         replenish();
        }
       }
      }).catch(handleError);
     }
    }
    function iterateeCallback(e, t) {
     l -= 1;
     if (!o) {
      if (e) return handleError(e);
      if (e !== !1) {
       if (t === s || i && l <= 0) {
        i = !0;
        return n(null);
       }
       replenish();
      } else {
       i = !0;
       o = !0;
      }
     }
    }
    function handleError(e) {
     if (!o) {
      a = !1;
      i = !0;
      n(e);
     }
    }
    replenish();
   }
   var eachOfLimit$2 = e => (t, r, n) => {
    n = once(n);
    if (e <= 0) throw new RangeError("concurrency limit cannot be less than 1");
    if (!t) return n(null);
    if (isAsyncGenerator(t)) return asyncEachOfLimit(t, e, r, n);
    if (isAsyncIterable(t)) return asyncEachOfLimit(t[Symbol.asyncIterator](), e, r, n);
    var i = createIterator(t), o = !1, a = !1, l = 0, c = !1;
    function iterateeCallback(e, t) {
     if (!a) {
      l -= 1;
      if (e) {
       o = !0;
       n(e);
      } else if (e === !1) {
       o = !0;
       a = !0;
      } else {
       if (t === s || o && l <= 0) {
        o = !0;
        return n(null);
       }
       c || replenish();
      }
     }
    }
    function replenish() {
     c = !0;
     while (l < e && !o) {
      var t = i();
      if (t === null) {
       o = !0;
       l <= 0 && n(null);
       return;
      }
      l += 1;
      r(t.value, t.key, onlyOnce(iterateeCallback));
     }
     c = !1;
    }
    replenish();
   };
   function eachOfLimit(e, t, r, n) {
    return eachOfLimit$2(t)(e, wrapAsync(r), n);
   }
   var a = awaitify(eachOfLimit, 4);
   function eachOfArrayLike(e, t, r) {
    r = once(r);
    var n = 0, i = 0, {length: o} = e, a = !1;
    o === 0 && r(null);
    function iteratorCallback(e, t) {
     e === !1 && (a = !0);
     a !== !0 && (e ? r(e) : ++i !== o && t !== s || r(null));
    }
    for (;n < o; n++) t(e[n], n, onlyOnce(iteratorCallback));
   }
   function eachOfGeneric(e, t, r) {
    return a(e, 1 / 0, t, r);
   }
   function eachOf(e, t, r) {
    var n = isArrayLike(e) ? eachOfArrayLike : eachOfGeneric;
    return n(e, wrapAsync(t), r);
   }
   var l = awaitify(eachOf, 3);
   function map(e, t, r) {
    return _asyncMap(l, e, t, r);
   }
   var c = awaitify(map, 3), u = applyEach$1(c);
   function eachOfSeries(e, t, r) {
    return a(e, 1, t, r);
   }
   var h = awaitify(eachOfSeries, 3);
   function mapSeries(e, t, r) {
    return _asyncMap(h, e, t, r);
   }
   var f = awaitify(mapSeries, 3), p = applyEach$1(f);
   const d = Symbol("promiseCallback");
   function promiseCallback() {
    let e, t;
    function callback(r, ...n) {
     if (r) return t(r);
     e(n.length > 1 ? n : n[0]);
    }
    callback[d] = new Promise((r, n) => {
     e = r, t = n;
    });
    return callback;
   }
   function auto(e, t, r) {
    if (typeof t != "number") {
     r = t;
     t = null;
    }
    r = once(r || promiseCallback());
    var n = Object.keys(e).length;
    if (!n) return r(null);
    t || (t = n);
    var i = {}, o = 0, s = !1, a = !1, l = Object.create(null), c = [], u = [], h = {};
    Object.keys(e).forEach(t => {
     var r = e[t];
     if (Array.isArray(r)) {
      var n = r.slice(0, r.length - 1), i = n.length;
      if (i !== 0) {
       h[t] = i;
       n.forEach(o => {
        if (!e[o]) throw new Error("async.auto task `" + t + "` has a non-existent dependency `" + o + "` in " + n.join(", "));
        addListener(o, () => {
         i--;
         i === 0 && enqueueTask(t, r);
        });
       });
      } else {
       enqueueTask(t, r);
       u.push(t);
      }
     } else {
      enqueueTask(t, [ r ]);
      u.push(t);
     }
    });
    checkForDeadlocks();
    processQueue();
    function enqueueTask(e, t) {
     c.push(() => runTask(e, t));
    }
    function processQueue() {
     if (!s) {
      if (c.length === 0 && o === 0) return r(null, i);
      while (c.length && o < t) {
       var e = c.shift();
       e();
      }
     }
    }
    function addListener(e, t) {
     var r = l[e];
     r || (r = l[e] = []);
     r.push(t);
    }
    function taskComplete(e) {
     var t = l[e] || [];
     t.forEach(e => e());
     processQueue();
    }
    function runTask(e, t) {
     if (!a) {
      var n = onlyOnce((t, ...n) => {
       o--;
       if (t !== !1) {
        n.length < 2 && ([n] = n);
        if (t) {
         var c = {};
         Object.keys(i).forEach(e => {
          c[e] = i[e];
         });
         c[e] = n;
         a = !0;
         l = Object.create(null);
         if (s) return;
         r(t, c);
        } else {
         i[e] = n;
         taskComplete(e);
        }
       } else s = !0;
      });
      o++;
      var c = wrapAsync(t[t.length - 1]);
      t.length > 1 ? c(i, n) : c(n);
     }
    }
    function checkForDeadlocks() {
     var e, t = 0;
     while (u.length) {
      e = u.pop();
      t++;
      getDependents(e).forEach(e => {
       --h[e] === 0 && u.push(e);
      });
     }
     if (t !== n) throw new Error("async.auto cannot execute tasks due to a recursive dependency");
    }
    function getDependents(t) {
     var r = [];
     Object.keys(e).forEach(n => {
      const i = e[n];
      Array.isArray(i) && i.indexOf(t) >= 0 && r.push(n);
     });
     return r;
    }
    return r[d];
   }
   var y = /^(?:async\s)?(?:function)?\s*(?:\w+\s*)?\(([^)]+)\)(?:\s*{)/, g = /^(?:async\s)?\s*(?:\(\s*)?((?:[^)=\s]\s*)*)(?:\)\s*)?=>/, b = /,/, w = /(=.+)?(\s*)$/;
   function stripComments(e) {
    let t = "", r = 0, n = e.indexOf("*/");
    while (r < e.length) if (e[r] === "/" && e[r + 1] === "/") {
     let t = e.indexOf("\n", r);
     r = t === -1 ? e.length : t;
    } else if (n !== -1 && e[r] === "/" && e[r + 1] === "*") {
     let i = e.indexOf("*/", r);
     if (i !== -1) {
      r = i + 2;
      n = e.indexOf("*/", r);
     } else {
      t += e[r];
      r++;
     }
    } else {
     t += e[r];
     r++;
    }
    return t;
   }
   function parseParams(e) {
    const t = stripComments(e.toString());
    let r = t.match(y);
    r || (r = t.match(g));
    if (!r) throw new Error("could not parse args in autoInject\nSource:\n" + t);
    let [, n] = r;
    return n.replace(/\s/g, "").split(b).map(e => e.replace(w, "").trim());
   }
   function autoInject(e, t) {
    var r = {};
    Object.keys(e).forEach(t => {
     var n, i = e[t], o = isAsync(i), s = !o && i.length === 1 || o && i.length === 0;
     if (Array.isArray(i)) {
      n = [ ...i ];
      i = n.pop();
      r[t] = n.concat(n.length > 0 ? newTask : i);
     } else if (s) r[t] = i; else {
      n = parseParams(i);
      if (i.length === 0 && !o && n.length === 0) throw new Error("autoInject task functions require explicit parameters.");
      o || n.pop();
      r[t] = n.concat(newTask);
     }
     function newTask(e, t) {
      var r = n.map(t => e[t]);
      r.push(t);
      wrapAsync(i)(...r);
     }
    });
    return auto(r, t);
   }
   class DLL {
    constructor() {
     this.head = this.tail = null;
     this.length = 0;
    }
    removeLink(e) {
     e.prev ? e.prev.next = e.next : this.head = e.next;
     e.next ? e.next.prev = e.prev : this.tail = e.prev;
     e.prev = e.next = null;
     this.length -= 1;
     return e;
    }
    empty() {
     while (this.head) this.shift();
     return this;
    }
    insertAfter(e, t) {
     t.prev = e;
     t.next = e.next;
     e.next ? e.next.prev = t : this.tail = t;
     e.next = t;
     this.length += 1;
    }
    insertBefore(e, t) {
     t.prev = e.prev;
     t.next = e;
     e.prev ? e.prev.next = t : this.head = t;
     e.prev = t;
     this.length += 1;
    }
    unshift(e) {
     this.head ? this.insertBefore(this.head, e) : setInitial(this, e);
    }
    push(e) {
     this.tail ? this.insertAfter(this.tail, e) : setInitial(this, e);
    }
    shift() {
     return this.head && this.removeLink(this.head);
    }
    pop() {
     return this.tail && this.removeLink(this.tail);
    }
    toArray() {
     return [ ...this ];
    }
    * [Symbol.iterator]() {
     var e = this.head;
     while (e) {
      yield e.data;
      e = e.next;
     }
    }
    remove(e) {
     var t = this.head;
     while (t) {
      var {next: r} = t;
      e(t) && this.removeLink(t);
      t = r;
     }
     return this;
    }
   }
   function setInitial(e, t) {
    e.length = 1;
    e.head = e.tail = t;
   }
   function queue$1(e, t, r) {
    if (t == null) t = 1; else if (t === 0) throw new RangeError("Concurrency must not be zero");
    var n = wrapAsync(e), i = 0, s = [];
    const a = {
     error: [],
     drain: [],
     saturated: [],
     unsaturated: [],
     empty: []
    };
    function on(e, t) {
     a[e].push(t);
    }
    function once(e, t) {
     const handleAndRemove = (...r) => {
      off(e, handleAndRemove);
      t(...r);
     };
     a[e].push(handleAndRemove);
    }
    function off(e, t) {
     if (!e) return Object.keys(a).forEach(e => a[e] = []);
     if (!t) return a[e] = [];
     a[e] = a[e].filter(e => e !== t);
    }
    function trigger(e, ...t) {
     a[e].forEach(e => e(...t));
    }
    var l = !1;
    function _insert(e, t, r, n) {
     if (n != null && typeof n != "function") throw new Error("task callback must be a function");
     u.started = !0;
     var i, s;
     function promiseCallback(e, ...t) {
      if (e) return r ? s(e) : i();
      if (t.length <= 1) return i(t[0]);
      i(t);
     }
     var a = u._createTaskItem(e, r ? promiseCallback : n || promiseCallback);
     t ? u._tasks.unshift(a) : u._tasks.push(a);
     if (!l) {
      l = !0;
      o(() => {
       l = !1;
       u.process();
      });
     }
     if (r || !n) return new Promise((e, t) => {
      i = e;
      s = t;
     });
    }
    function _createCB(e) {
     return function(t, ...r) {
      i -= 1;
      for (var n = 0, o = e.length; n < o; n++) {
       var a = e[n], l = s.indexOf(a);
       l === 0 ? s.shift() : l > 0 && s.splice(l, 1);
       a.callback(t, ...r);
       t != null && trigger("error", t, a.data);
      }
      i <= u.concurrency - u.buffer && trigger("unsaturated");
      u.idle() && trigger("drain");
      u.process();
     };
    }
    function _maybeDrain(e) {
     if (e.length === 0 && u.idle()) {
      o(() => trigger("drain"));
      return !0;
     }
     return !1;
    }
    const eventMethod = e => t => {
     if (!t) return new Promise((t, r) => {
      once(e, (e, n) => {
       if (e) return r(e);
       t(n);
      });
     });
     off(e);
     on(e, t);
    };
    var c = !1, u = {
     _tasks: new DLL,
     _createTaskItem(e, t) {
      return {
       data: e,
       callback: t
      };
     },
     * [Symbol.iterator]() {
      yield* u._tasks[Symbol.iterator]();
     },
     concurrency: t,
     payload: r,
     buffer: t / 4,
     started: !1,
     paused: !1,
     push(e, t) {
      if (Array.isArray(e)) {
       if (_maybeDrain(e)) return;
       return e.map(e => _insert(e, !1, !1, t));
      }
      return _insert(e, !1, !1, t);
     },
     pushAsync(e, t) {
      if (Array.isArray(e)) {
       if (_maybeDrain(e)) return;
       return e.map(e => _insert(e, !1, !0, t));
      }
      return _insert(e, !1, !0, t);
     },
     kill() {
      off();
      u._tasks.empty();
     },
     unshift(e, t) {
      if (Array.isArray(e)) {
       if (_maybeDrain(e)) return;
       return e.map(e => _insert(e, !0, !1, t));
      }
      return _insert(e, !0, !1, t);
     },
     unshiftAsync(e, t) {
      if (Array.isArray(e)) {
       if (_maybeDrain(e)) return;
       return e.map(e => _insert(e, !0, !0, t));
      }
      return _insert(e, !0, !0, t);
     },
     remove(e) {
      u._tasks.remove(e);
     },
     process() {
      if (!c) {
       c = !0;
       while (!u.paused && i < u.concurrency && u._tasks.length) {
        var e = [], t = [], r = u._tasks.length;
        u.payload && (r = Math.min(r, u.payload));
        for (var o = 0; o < r; o++) {
         var a = u._tasks.shift();
         e.push(a);
         s.push(a);
         t.push(a.data);
        }
        i += 1;
        u._tasks.length === 0 && trigger("empty");
        i === u.concurrency && trigger("saturated");
        var l = onlyOnce(_createCB(e));
        n(t, l);
       }
       c = !1;
      }
     },
     length() {
      return u._tasks.length;
     },
     running() {
      return i;
     },
     workersList() {
      return s;
     },
     idle() {
      return u._tasks.length + i === 0;
     },
     pause() {
      u.paused = !0;
     },
     resume() {
      if (u.paused !== !1) {
       u.paused = !1;
       o(u.process);
      }
     }
    };
    Object.defineProperties(u, {
     saturated: {
      writable: !1,
      value: eventMethod("saturated")
     },
     unsaturated: {
      writable: !1,
      value: eventMethod("unsaturated")
     },
     empty: {
      writable: !1,
      value: eventMethod("empty")
     },
     drain: {
      writable: !1,
      value: eventMethod("drain")
     },
     error: {
      writable: !1,
      value: eventMethod("error")
     }
    });
    return u;
   }
   function cargo$1(e, t) {
    return queue$1(e, 1, t);
   }
   function cargo(e, t, r) {
    return queue$1(e, t, r);
   }
   function reduce(e, t, r, n) {
    n = once(n);
    var i = wrapAsync(r);
    return h(e, (e, r, n) => {
     i(t, e, (e, r) => {
      t = r;
      n(e);
     });
    }, e => n(e, t));
   }
   var v = awaitify(reduce, 4);
   function seq(...e) {
    var t = e.map(wrapAsync);
    return function(...e) {
     var r = this, n = e[e.length - 1];
     typeof n == "function" ? e.pop() : n = promiseCallback();
     v(t, e, (e, t, n) => {
      t.apply(r, e.concat((e, ...t) => {
       n(e, t);
      }));
     }, (e, t) => n(e, ...t));
     return n[d];
    };
   }
   function compose(...e) {
    return seq(...e.reverse());
   }
   function mapLimit(e, t, r, n) {
    return _asyncMap(eachOfLimit$2(t), e, r, n);
   }
   var S = awaitify(mapLimit, 4);
   function concatLimit(e, t, r, n) {
    var i = wrapAsync(r);
    return S(e, t, (e, t) => {
     i(e, (e, ...r) => e ? t(e) : t(e, r));
    }, (e, t) => {
     for (var r = [], i = 0; i < t.length; i++) t[i] && (r = r.concat(...t[i]));
     return n(e, r);
    });
   }
   var _ = awaitify(concatLimit, 4);
   function concat(e, t, r) {
    return _(e, 1 / 0, t, r);
   }
   var k = awaitify(concat, 3);
   function concatSeries(e, t, r) {
    return _(e, 1, t, r);
   }
   var A = awaitify(concatSeries, 3);
   function constant$1(...e) {
    return function(...t) {
     var r = t.pop();
     return r(null, ...e);
    };
   }
   function _createTester(e, t) {
    return (r, n, i, o) => {
     var a, l = !1;
     const c = wrapAsync(i);
     r(n, (r, n, i) => {
      c(r, (n, o) => {
       if (n || n === !1) return i(n);
       if (e(o) && !a) {
        l = !0;
        a = t(!0, r);
        return i(null, s);
       }
       i();
      });
     }, e => {
      if (e) return o(e);
      o(null, l ? a : t(!1));
     });
    };
   }
   function detect(e, t, r) {
    return _createTester(e => e, (e, t) => t)(l, e, t, r);
   }
   var x = awaitify(detect, 3);
   function detectLimit(e, t, r, n) {
    return _createTester(e => e, (e, t) => t)(eachOfLimit$2(t), e, r, n);
   }
   var R = awaitify(detectLimit, 4);
   function detectSeries(e, t, r) {
    return _createTester(e => e, (e, t) => t)(eachOfLimit$2(1), e, t, r);
   }
   var O = awaitify(detectSeries, 3);
   function consoleFunc(e) {
    return (t, ...r) => wrapAsync(t)(...r, (t, ...r) => {
     typeof console == "object" && (t ? console.error && console.error(t) : console[e] && r.forEach(t => console[e](t)));
    });
   }
   var I = consoleFunc("dir");
   function doWhilst(e, t, r) {
    r = onlyOnce(r);
    var n, i = wrapAsync(e), o = wrapAsync(t);
    function next(e, ...t) {
     if (e) return r(e);
     if (e !== !1) {
      n = t;
      o(...t, check);
     }
    }
    function check(e, t) {
     if (e) return r(e);
     if (e !== !1) {
      if (!t) return r(null, ...n);
      i(next);
     }
    }
    return check(null, !0);
   }
   var C = awaitify(doWhilst, 3);
   function doUntil(e, t, r) {
    const n = wrapAsync(t);
    return C(e, (...e) => {
     const t = e.pop();
     n(...e, (e, r) => t(e, !r));
    }, r);
   }
   function _withoutIndex(e) {
    return (t, r, n) => e(t, n);
   }
   function eachLimit$2(e, t, r) {
    return l(e, _withoutIndex(wrapAsync(t)), r);
   }
   var L = awaitify(eachLimit$2, 3);
   function eachLimit(e, t, r, n) {
    return eachOfLimit$2(t)(e, _withoutIndex(wrapAsync(r)), n);
   }
   var D = awaitify(eachLimit, 4);
   function eachSeries(e, t, r) {
    return D(e, 1, t, r);
   }
   var N = awaitify(eachSeries, 3);
   function ensureAsync(e) {
    return isAsync(e) ? e : function(...t) {
     var r = t.pop(), n = !0;
     t.push((...e) => {
      n ? o(() => r(...e)) : r(...e);
     });
     e.apply(this, t);
     n = !1;
    };
   }
   function every(e, t, r) {
    return _createTester(e => !e, e => !e)(l, e, t, r);
   }
   var P = awaitify(every, 3);
   function everyLimit(e, t, r, n) {
    return _createTester(e => !e, e => !e)(eachOfLimit$2(t), e, r, n);
   }
   var B = awaitify(everyLimit, 4);
   function everySeries(e, t, r) {
    return _createTester(e => !e, e => !e)(h, e, t, r);
   }
   var M = awaitify(everySeries, 3);
   function filterArray(e, t, r, n) {
    var i = new Array(t.length);
    e(t, (e, t, n) => {
     r(e, (e, r) => {
      i[t] = !!r;
      n(e);
     });
    }, e => {
     if (e) return n(e);
     for (var r = [], o = 0; o < t.length; o++) i[o] && r.push(t[o]);
     n(null, r);
    });
   }
   function filterGeneric(e, t, r, n) {
    var i = [];
    e(t, (e, t, n) => {
     r(e, (r, o) => {
      if (r) return n(r);
      o && i.push({
       index: t,
       value: e
      });
      n(r);
     });
    }, e => {
     if (e) return n(e);
     n(null, i.sort((e, t) => e.index - t.index).map(e => e.value));
    });
   }
   function _filter(e, t, r, n) {
    var i = isArrayLike(t) ? filterArray : filterGeneric;
    return i(e, t, wrapAsync(r), n);
   }
   function filter(e, t, r) {
    return _filter(l, e, t, r);
   }
   var j = awaitify(filter, 3);
   function filterLimit(e, t, r, n) {
    return _filter(eachOfLimit$2(t), e, r, n);
   }
   var F = awaitify(filterLimit, 4);
   function filterSeries(e, t, r) {
    return _filter(h, e, t, r);
   }
   var U = awaitify(filterSeries, 3);
   function forever(e, t) {
    var r = onlyOnce(t), n = wrapAsync(ensureAsync(e));
    function next(e) {
     if (e) return r(e);
     e !== !1 && n(next);
    }
    return next();
   }
   var W = awaitify(forever, 2);
   function groupByLimit(e, t, r, n) {
    var i = wrapAsync(r);
    return S(e, t, (e, t) => {
     i(e, (r, n) => r ? t(r) : t(r, {
      key: n,
      val: e
     }));
    }, (e, t) => {
     for (var r = {}, {hasOwnProperty: i} = Object.prototype, o = 0; o < t.length; o++) if (t[o]) {
      var {key: s} = t[o], {val: a} = t[o];
      i.call(r, s) ? r[s].push(a) : r[s] = [ a ];
     }
     return n(e, r);
    });
   }
   var $ = awaitify(groupByLimit, 4);
   function groupBy(e, t, r) {
    return $(e, 1 / 0, t, r);
   }
   function groupBySeries(e, t, r) {
    return $(e, 1, t, r);
   }
   var z = consoleFunc("log");
   function mapValuesLimit(e, t, r, n) {
    n = once(n);
    var i = {}, o = wrapAsync(r);
    return eachOfLimit$2(t)(e, (e, t, r) => {
     o(e, t, (e, n) => {
      if (e) return r(e);
      i[t] = n;
      r(e);
     });
    }, e => n(e, i));
   }
   var G, q = awaitify(mapValuesLimit, 4);
   function mapValues(e, t, r) {
    return q(e, 1 / 0, t, r);
   }
   function mapValuesSeries(e, t, r) {
    return q(e, 1, t, r);
   }
   function memoize(e, t = e => e) {
    var r = Object.create(null), n = Object.create(null), i = wrapAsync(e), s = initialParams((e, s) => {
     var a = t(...e);
     if (a in r) o(() => s(null, ...r[a])); else if (a in n) n[a].push(s); else {
      n[a] = [ s ];
      i(...e, (e, ...t) => {
       e || (r[a] = t);
       var i = n[a];
       delete n[a];
       for (var o = 0, s = i.length; o < s; o++) i[o](e, ...t);
      });
     }
    });
    s.memo = r;
    s.unmemoized = e;
    return s;
   }
   G = i ? process.nextTick : n ? setImmediate : fallback;
   var H = wrap(G), V = awaitify((e, t, r) => {
    var n = isArrayLike(t) ? [] : {};
    e(t, (e, t, r) => {
     wrapAsync(e)((e, ...i) => {
      i.length < 2 && ([i] = i);
      n[t] = i;
      r(e);
     });
    }, e => r(e, n));
   }, 3);
   function parallel(e, t) {
    return V(l, e, t);
   }
   function parallelLimit(e, t, r) {
    return V(eachOfLimit$2(t), e, r);
   }
   function queue(e, t) {
    var r = wrapAsync(e);
    return queue$1((e, t) => {
     r(e[0], t);
    }, t, 1);
   }
   class Heap {
    constructor() {
     this.heap = [];
     this.pushCount = Number.MIN_SAFE_INTEGER;
    }
    get length() {
     return this.heap.length;
    }
    empty() {
     this.heap = [];
     return this;
    }
    percUp(e) {
     let t;
     while (e > 0 && smaller(this.heap[e], this.heap[t = parent(e)])) {
      let r = this.heap[e];
      this.heap[e] = this.heap[t];
      this.heap[t] = r;
      e = t;
     }
    }
    percDown(e) {
     let t;
     while ((t = leftChi(e)) < this.heap.length) {
      t + 1 < this.heap.length && smaller(this.heap[t + 1], this.heap[t]) && (t += 1);
      if (smaller(this.heap[e], this.heap[t])) break;
      let r = this.heap[e];
      this.heap[e] = this.heap[t];
      this.heap[t] = r;
      e = t;
     }
    }
    push(e) {
     e.pushCount = ++this.pushCount;
     this.heap.push(e);
     this.percUp(this.heap.length - 1);
    }
    unshift(e) {
     return this.heap.push(e);
    }
    shift() {
     let [e] = this.heap;
     this.heap[0] = this.heap[this.heap.length - 1];
     this.heap.pop();
     this.percDown(0);
     return e;
    }
    toArray() {
     return [ ...this ];
    }
    * [Symbol.iterator]() {
     for (let e = 0; e < this.heap.length; e++) yield this.heap[e].data;
    }
    remove(e) {
     let t = 0;
     for (let r = 0; r < this.heap.length; r++) if (!e(this.heap[r])) {
      this.heap[t] = this.heap[r];
      t++;
     }
     this.heap.splice(t);
     for (let e = parent(this.heap.length - 1); e >= 0; e--) this.percDown(e);
     return this;
    }
   }
   function leftChi(e) {
    return 1 + (e << 1);
   }
   function parent(e) {
    return (e + 1 >> 1) - 1;
   }
   function smaller(e, t) {
    return e.priority !== t.priority ? e.priority < t.priority : e.pushCount < t.pushCount;
   }
   function priorityQueue(e, t) {
    var r = queue(e, t), {push: n, pushAsync: i} = r;
    r._tasks = new Heap;
    r._createTaskItem = ({data: e, priority: t}, r) => ({
     data: e,
     priority: t,
     callback: r
    });
    function createDataItems(e, t) {
     return Array.isArray(e) ? e.map(e => ({
      data: e,
      priority: t
     })) : {
      data: e,
      priority: t
     };
    }
    r.push = function(e, t = 0, r) {
     return n(createDataItems(e, t), r);
    };
    r.pushAsync = function(e, t = 0, r) {
     return i(createDataItems(e, t), r);
    };
    delete r.unshift;
    delete r.unshiftAsync;
    return r;
   }
   function race(e, t) {
    t = once(t);
    if (!Array.isArray(e)) return t(new TypeError("First argument to race must be an array of functions"));
    if (!e.length) return t();
    for (var r = 0, n = e.length; r < n; r++) wrapAsync(e[r])(t);
   }
   var Y = awaitify(race, 2);
   function reduceRight(e, t, r, n) {
    var i = [ ...e ].reverse();
    return v(i, t, r, n);
   }
   function reflect(e) {
    var t = wrapAsync(e);
    return initialParams(function(e, r) {
     e.push((e, ...t) => {
      let n = {};
      e && (n.error = e);
      if (t.length > 0) {
       var i = t;
       t.length <= 1 && ([i] = t);
       n.value = i;
      }
      r(null, n);
     });
     return t.apply(this, e);
    });
   }
   function reflectAll(e) {
    var t;
    if (Array.isArray(e)) t = e.map(reflect); else {
     t = {};
     Object.keys(e).forEach(r => {
      t[r] = reflect.call(this, e[r]);
     });
    }
    return t;
   }
   function reject$2(e, t, r, n) {
    const i = wrapAsync(r);
    return _filter(e, t, (e, t) => {
     i(e, (e, r) => {
      t(e, !r);
     });
    }, n);
   }
   function reject(e, t, r) {
    return reject$2(l, e, t, r);
   }
   var J = awaitify(reject, 3);
   function rejectLimit(e, t, r, n) {
    return reject$2(eachOfLimit$2(t), e, r, n);
   }
   var Z = awaitify(rejectLimit, 4);
   function rejectSeries(e, t, r) {
    return reject$2(h, e, t, r);
   }
   var K = awaitify(rejectSeries, 3);
   function constant(e) {
    return function() {
     return e;
    };
   }
   const Q = 5, X = 0;
   function retry(e, t, r) {
    var n = {
     times: Q,
     intervalFunc: constant(X)
    };
    if (arguments.length < 3 && typeof e == "function") {
     r = t || promiseCallback();
     t = e;
    } else {
     parseTimes(n, e);
     r = r || promiseCallback();
    }
    if (typeof t != "function") throw new Error("Invalid arguments for async.retry");
    var i = wrapAsync(t), o = 1;
    function retryAttempt() {
     i((e, ...t) => {
      e !== !1 && (e && o++ < n.times && (typeof n.errorFilter != "function" || n.errorFilter(e)) ? setTimeout(retryAttempt, n.intervalFunc(o - 1)) : r(e, ...t));
     });
    }
    retryAttempt();
    return r[d];
   }
   function parseTimes(e, t) {
    if (typeof t == "object") {
     e.times = +t.times || Q;
     e.intervalFunc = typeof t.interval == "function" ? t.interval : constant(+t.interval || X);
     e.errorFilter = t.errorFilter;
    } else {
     if (typeof t != "number" && typeof t != "string") throw new Error("Invalid arguments for async.retry");
     e.times = +t || Q;
    }
   }
   function retryable(e, t) {
    if (!t) {
     t = e;
     e = null;
    }
    let r = e && e.arity || t.length;
    isAsync(t) && (r += 1);
    var n = wrapAsync(t);
    return initialParams((t, i) => {
     if (t.length < r - 1 || i == null) {
      t.push(i);
      i = promiseCallback();
     }
     function taskFn(e) {
      n(...t, e);
     }
     e ? retry(e, taskFn, i) : retry(taskFn, i);
     return i[d];
    });
   }
   function series(e, t) {
    return V(h, e, t);
   }
   function some(e, t, r) {
    return _createTester(Boolean, e => e)(l, e, t, r);
   }
   var ee = awaitify(some, 3);
   function someLimit(e, t, r, n) {
    return _createTester(Boolean, e => e)(eachOfLimit$2(t), e, r, n);
   }
   var te = awaitify(someLimit, 4);
   function someSeries(e, t, r) {
    return _createTester(Boolean, e => e)(h, e, t, r);
   }
   var re = awaitify(someSeries, 3);
   function sortBy(e, t, r) {
    var n = wrapAsync(t);
    return c(e, (e, t) => {
     n(e, (r, n) => {
      if (r) return t(r);
      t(r, {
       value: e,
       criteria: n
      });
     });
    }, (e, t) => {
     if (e) return r(e);
     r(null, t.sort(comparator).map(e => e.value));
    });
    function comparator(e, t) {
     var r = e.criteria, n = t.criteria;
     return r < n ? -1 : r > n ? 1 : 0;
    }
   }
   var ne = awaitify(sortBy, 3);
   function timeout(e, t, r) {
    var n = wrapAsync(e);
    return initialParams((i, o) => {
     var s, a = !1;
     function timeoutCallback() {
      var t = e.name || "anonymous", n = new Error('Callback function "' + t + '" timed out.');
      n.code = "ETIMEDOUT";
      r && (n.info = r);
      a = !0;
      o(n);
     }
     i.push((...e) => {
      if (!a) {
       o(...e);
       clearTimeout(s);
      }
     });
     s = setTimeout(timeoutCallback, t);
     n(...i);
    });
   }
   function range(e) {
    var t = Array(e);
    while (e--) t[e] = e;
    return t;
   }
   function timesLimit(e, t, r, n) {
    var i = wrapAsync(r);
    return S(range(e), t, i, n);
   }
   function times(e, t, r) {
    return timesLimit(e, 1 / 0, t, r);
   }
   function timesSeries(e, t, r) {
    return timesLimit(e, 1, t, r);
   }
   function transform(e, t, r, n) {
    if (arguments.length <= 3 && typeof t == "function") {
     n = r;
     r = t;
     t = Array.isArray(e) ? [] : {};
    }
    n = once(n || promiseCallback());
    var i = wrapAsync(r);
    l(e, (e, r, n) => {
     i(t, e, r, n);
    }, e => n(e, t));
    return n[d];
   }
   function tryEach(e, t) {
    var r, n = null;
    return N(e, (e, t) => {
     wrapAsync(e)((e, ...i) => {
      if (e === !1) return t(e);
      i.length < 2 ? [r] = i : r = i;
      n = e;
      t(e ? null : {});
     });
    }, () => t(n, r));
   }
   var ie = awaitify(tryEach);
   function unmemoize(e) {
    return (...t) => (e.unmemoized || e)(...t);
   }
   function whilst(e, t, r) {
    r = onlyOnce(r);
    var n = wrapAsync(t), i = wrapAsync(e), o = [];
    function next(e, ...t) {
     if (e) return r(e);
     o = t;
     e !== !1 && i(check);
    }
    function check(e, t) {
     if (e) return r(e);
     if (e !== !1) {
      if (!t) return r(null, ...o);
      n(next);
     }
    }
    return i(check);
   }
   var oe = awaitify(whilst, 3);
   function until(e, t, r) {
    const n = wrapAsync(e);
    return oe(e => n((t, r) => e(t, !r)), t, r);
   }
   function waterfall(e, t) {
    t = once(t);
    if (!Array.isArray(e)) return t(new Error("First argument to waterfall must be an array of functions"));
    if (!e.length) return t();
    var r = 0;
    function nextTask(t) {
     var n = wrapAsync(e[r++]);
     n(...t, onlyOnce(next));
    }
    function next(n, ...i) {
     if (n !== !1) {
      if (n || r === e.length) return t(n, ...i);
      nextTask(i);
     }
    }
    nextTask([]);
   }
   var se = awaitify(waterfall), ae = {
    apply,
    applyEach: u,
    applyEachSeries: p,
    asyncify,
    auto,
    autoInject,
    cargo: cargo$1,
    cargoQueue: cargo,
    compose,
    concat: k,
    concatLimit: _,
    concatSeries: A,
    constant: constant$1,
    detect: x,
    detectLimit: R,
    detectSeries: O,
    dir: I,
    doUntil,
    doWhilst: C,
    each: L,
    eachLimit: D,
    eachOf: l,
    eachOfLimit: a,
    eachOfSeries: h,
    eachSeries: N,
    ensureAsync,
    every: P,
    everyLimit: B,
    everySeries: M,
    filter: j,
    filterLimit: F,
    filterSeries: U,
    forever: W,
    groupBy,
    groupByLimit: $,
    groupBySeries,
    log: z,
    map: c,
    mapLimit: S,
    mapSeries: f,
    mapValues,
    mapValuesLimit: q,
    mapValuesSeries,
    memoize,
    nextTick: H,
    parallel,
    parallelLimit,
    priorityQueue,
    queue,
    race: Y,
    reduce: v,
    reduceRight,
    reflect,
    reflectAll,
    reject: J,
    rejectLimit: Z,
    rejectSeries: K,
    retry,
    retryable,
    seq,
    series,
    setImmediate: o,
    some: ee,
    someLimit: te,
    someSeries: re,
    sortBy: ne,
    timeout,
    times,
    timesLimit,
    timesSeries,
    transform,
    tryEach: ie,
    unmemoize,
    until,
    waterfall: se,
    whilst: oe,
    all: P,
    allLimit: B,
    allSeries: M,
    any: ee,
    anyLimit: te,
    anySeries: re,
    find: x,
    findLimit: R,
    findSeries: O,
    flatMap: k,
    flatMapLimit: _,
    flatMapSeries: A,
    forEach: L,
    forEachSeries: N,
    forEachLimit: D,
    forEachOf: l,
    forEachOfSeries: h,
    forEachOfLimit: a,
    inject: v,
    foldl: v,
    foldr: reduceRight,
    select: j,
    selectLimit: F,
    selectSeries: U,
    wrapSync: asyncify,
    during: oe,
    doDuring: C
   };
   e.all = P;
   e.allLimit = B;
   e.allSeries = M;
   e.any = ee;
   e.anyLimit = te;
   e.anySeries = re;
   e.apply = apply;
   e.applyEach = u;
   e.applyEachSeries = p;
   e.asyncify = asyncify;
   e.auto = auto;
   e.autoInject = autoInject;
   e.cargo = cargo$1;
   e.cargoQueue = cargo;
   e.compose = compose;
   e.concat = k;
   e.concatLimit = _;
   e.concatSeries = A;
   e.constant = constant$1;
   e.default = ae;
   e.detect = x;
   e.detectLimit = R;
   e.detectSeries = O;
   e.dir = I;
   e.doDuring = C;
   e.doUntil = doUntil;
   e.doWhilst = C;
   e.during = oe;
   e.each = L;
   e.eachLimit = D;
   e.eachOf = l;
   e.eachOfLimit = a;
   e.eachOfSeries = h;
   e.eachSeries = N;
   e.ensureAsync = ensureAsync;
   e.every = P;
   e.everyLimit = B;
   e.everySeries = M;
   e.filter = j;
   e.filterLimit = F;
   e.filterSeries = U;
   e.find = x;
   e.findLimit = R;
   e.findSeries = O;
   e.flatMap = k;
   e.flatMapLimit = _;
   e.flatMapSeries = A;
   e.foldl = v;
   e.foldr = reduceRight;
   e.forEach = L;
   e.forEachLimit = D;
   e.forEachOf = l;
   e.forEachOfLimit = a;
   e.forEachOfSeries = h;
   e.forEachSeries = N;
   e.forever = W;
   e.groupBy = groupBy;
   e.groupByLimit = $;
   e.groupBySeries = groupBySeries;
   e.inject = v;
   e.log = z;
   e.map = c;
   e.mapLimit = S;
   e.mapSeries = f;
   e.mapValues = mapValues;
   e.mapValuesLimit = q;
   e.mapValuesSeries = mapValuesSeries;
   e.memoize = memoize;
   e.nextTick = H;
   e.parallel = parallel;
   e.parallelLimit = parallelLimit;
   e.priorityQueue = priorityQueue;
   e.queue = queue;
   e.race = Y;
   e.reduce = v;
   e.reduceRight = reduceRight;
   e.reflect = reflect;
   e.reflectAll = reflectAll;
   e.reject = J;
   e.rejectLimit = Z;
   e.rejectSeries = K;
   e.retry = retry;
   e.retryable = retryable;
   e.select = j;
   e.selectLimit = F;
   e.selectSeries = U;
   e.seq = seq;
   e.series = series;
   e.setImmediate = o;
   e.some = ee;
   e.someLimit = te;
   e.someSeries = re;
   e.sortBy = ne;
   e.timeout = timeout;
   e.times = times;
   e.timesLimit = timesLimit;
   e.timesSeries = timesSeries;
   e.transform = transform;
   e.tryEach = ie;
   e.unmemoize = unmemoize;
   e.until = until;
   e.waterfall = se;
   e.whilst = oe;
   e.wrapSync = asyncify;
   Object.defineProperty(e, "__esModule", {
    value: !0
   });
  });
 }),
 58769: ((e, t, r) => {
  var n = r(71710), i = r(24434).EventEmitter, o = r(86627), s = r(91259), a = r(2203).Stream;
  t = e.exports = function(e, r) {
   if (Buffer.isBuffer(e)) return t.parse(e);
   var n = t.stream();
   if (e && e.pipe) e.pipe(n); else if (e) {
    e.on(r || "data", function(e) {
     n.write(e);
    });
    e.on("end", function() {
     n.end();
    });
   }
   return n;
  };
  t.stream = function(e) {
   if (e) return t.apply(null, arguments);
   var r = null;
   function getBytes(e, t, n) {
    r = {
     bytes: e,
     skip: n,
     cb: function(e) {
      r = null;
      t(e);
     }
    };
    dispatch();
   }
   var l = null;
   function dispatch() {
    if (r) if (typeof r == "function") r(); else {
     var e = l + r.bytes;
     if (u.length >= e) {
      var t;
      if (l == null) {
       t = u.splice(0, e);
       r.skip || (t = t.slice());
      } else {
       r.skip || (t = u.slice(l, e));
       l = e;
      }
      r.skip ? r.cb() : r.cb(t);
     }
    } else p && (f = !0);
   }
   function builder(e) {
    function next() {
     f || e.next();
    }
    var t = words(function(e, t) {
     return function(r) {
      getBytes(e, function(e) {
       h.set(r, t(e));
       next();
      });
     };
    });
    t.tap = function(t) {
     e.nest(t, h.store);
    };
    t.into = function(t, r) {
     h.get(t) || h.set(t, {});
     var n = h;
     h = s(n.get(t));
     e.nest(function() {
      r.apply(this, arguments);
      this.tap(function() {
       h = n;
      });
     }, h.store);
    };
    t.flush = function() {
     h.store = {};
     next();
    };
    t.loop = function(t) {
     var r = !1;
     e.nest(!1, function loop() {
      this.vars = h.store;
      t.call(this, function() {
       r = !0;
       next();
      }, h.store);
      this.tap(function() {
       r ? e.next() : loop.call(this);
      }.bind(this));
     }, h.store);
    };
    t.buffer = function(e, t) {
     typeof t == "string" && (t = h.get(t));
     getBytes(t, function(t) {
      h.set(e, t);
      next();
     });
    };
    t.skip = function(e) {
     typeof e == "string" && (e = h.get(e));
     getBytes(e, function() {
      next();
     });
    };
    t.scan = function(e, t) {
     if (typeof t == "string") t = new Buffer(t); else if (!Buffer.isBuffer(t)) throw new Error("search must be a Buffer or a string");
     var n = 0;
     r = function() {
      var i = u.indexOf(t, l + n), o = i - l - n;
      if (i !== -1) {
       r = null;
       if (l != null) {
        h.set(e, u.slice(l, l + n + o));
        l += n + o + t.length;
       } else {
        h.set(e, u.slice(0, n + o));
        u.splice(0, n + o + t.length);
       }
       next();
       dispatch();
      } else o = Math.max(u.length - t.length - l - n, 0);
      n += o;
     };
     dispatch();
    };
    t.peek = function(t) {
     l = 0;
     e.nest(function() {
      t.call(this, h.store);
      this.tap(function() {
       l = null;
      });
     });
    };
    return t;
   }
   var c = n.light(builder);
   c.writable = !0;
   var u = o();
   c.write = function(e) {
    u.push(e);
    dispatch();
   };
   var h = s(), f = !1, p = !1;
   c.end = function() {
    p = !0;
   };
   c.pipe = a.prototype.pipe;
   Object.getOwnPropertyNames(i.prototype).forEach(function(e) {
    c[e] = i.prototype[e];
   });
   return c;
  };
  t.parse = function(e) {
   var t = words(function(i, o) {
    return function(s) {
     if (r + i <= e.length) {
      var a = e.slice(r, r + i);
      r += i;
      n.set(s, o(a));
     } else n.set(s, null);
     return t;
    };
   }), r = 0, n = s();
   t.vars = n.store;
   t.tap = function(e) {
    e.call(t, n.store);
    return t;
   };
   t.into = function(e, r) {
    n.get(e) || n.set(e, {});
    var i = n;
    n = s(i.get(e));
    r.call(t, n.store);
    n = i;
    return t;
   };
   t.loop = function(e) {
    var r = !1, ender = function() {
     r = !0;
    };
    while (r === !1) e.call(t, ender, n.store);
    return t;
   };
   t.buffer = function(i, o) {
    typeof o == "string" && (o = n.get(o));
    var s = e.slice(r, Math.min(e.length, r + o));
    r += o;
    n.set(i, s);
    return t;
   };
   t.skip = function(e) {
    typeof e == "string" && (e = n.get(e));
    r += e;
    return t;
   };
   t.scan = function(i, o) {
    if (typeof o == "string") o = new Buffer(o); else if (!Buffer.isBuffer(o)) throw new Error("search must be a Buffer or a string");
    n.set(i, null);
    for (var s = 0; s + r <= e.length - o.length + 1; s++) {
     for (var a = 0; a < o.length && e[r + s + a] === o[a]; a++) ;
     if (a === o.length) break;
    }
    n.set(i, e.slice(r, r + s));
    r += s + o.length;
    return t;
   };
   t.peek = function(e) {
    var i = r;
    e.call(t, n.store);
    r = i;
    return t;
   };
   t.flush = function() {
    n.store = {};
    return t;
   };
   t.eof = function() {
    return r >= e.length;
   };
   return t;
  };
  function decodeLEu(e) {
   for (var t = 0, r = 0; r < e.length; r++) t += Math.pow(256, r) * e[r];
   return t;
  }
  function decodeBEu(e) {
   for (var t = 0, r = 0; r < e.length; r++) t += Math.pow(256, e.length - r - 1) * e[r];
   return t;
  }
  function decodeBEs(e) {
   var t = decodeBEu(e);
   128 & ~e[0] || (t -= Math.pow(256, e.length));
   return t;
  }
  function decodeLEs(e) {
   var t = decodeLEu(e);
   128 & ~e[e.length - 1] || (t -= Math.pow(256, e.length));
   return t;
  }
  function words(e) {
   var t = {};
   [ 1, 2, 4, 8 ].forEach(function(r) {
    var n = r * 8;
    t["word" + n + "le"] = t["word" + n + "lu"] = e(r, decodeLEu);
    t["word" + n + "ls"] = e(r, decodeLEs);
    t["word" + n + "be"] = t["word" + n + "bu"] = e(r, decodeBEu);
    t["word" + n + "bs"] = e(r, decodeBEs);
   });
   t.word8 = t.word8u = t.word8be;
   t.word8s = t.word8bs;
   return t;
  }
 }),
 91259: (e => {
  e.exports = function(e) {
   function getset(e, r) {
    var n = t.store, i = e.split(".");
    i.slice(0, -1).forEach(function(e) {
     n[e] === void 0 && (n[e] = {});
     n = n[e];
    });
    var o = i[i.length - 1];
    return arguments.length == 1 ? n[o] : n[o] = r;
   }
   var t = {
    get: function(e) {
     return getset(e);
    },
    set: function(e, t) {
     return getset(e, t);
    },
    store: e || {}
   };
   return t;
  };
 }),
 63251: (function(e) {
  (function(t, r) {
   e.exports = r();
  })(0, function() {
   "use strict";
   var e = typeof globalThis != "undefined" ? globalThis : typeof window != "undefined" ? window : typeof global != "undefined" ? global : typeof self != "undefined" ? self : {};
   function getCjsExportFromNamespace(e) {
    return e && e.default || e;
   }
   var t, load = function(e, t, r = {}) {
    var n, i, o;
    for (n in t) {
     o = t[n];
     r[n] = (i = e[n]) != null ? i : o;
    }
    return r;
   }, overwrite = function(e, t, r = {}) {
    var n, i;
    for (n in e) {
     i = e[n];
     t[n] !== void 0 && (r[n] = i);
    }
    return r;
   }, r = {
    load,
    overwrite
   };
   t = class {
    constructor(e, t) {
     this.incr = e;
     this.decr = t;
     this._first = null;
     this._last = null;
     this.length = 0;
    }
    push(e) {
     var t;
     this.length++;
     typeof this.incr == "function" && this.incr();
     t = {
      value: e,
      prev: this._last,
      next: null
     };
     if (this._last != null) {
      this._last.next = t;
      this._last = t;
     } else this._first = this._last = t;
    }
    shift() {
     var e;
     if (this._first != null) {
      this.length--;
      typeof this.decr == "function" && this.decr();
      e = this._first.value;
      (this._first = this._first.next) != null ? this._first.prev = null : this._last = null;
      return e;
     }
    }
    first() {
     if (this._first != null) return this._first.value;
    }
    getArray() {
     var e, t, r;
     e = this._first;
     r = [];
     while (e != null) r.push((t = e, e = e.next, t.value));
     return r;
    }
    forEachShift(e) {
     var t;
     t = this.shift();
     while (t != null) e(t), t = this.shift();
    }
    debug() {
     var e, t, r, n, i;
     e = this._first;
     i = [];
     while (e != null) i.push((t = e, e = e.next, {
      value: t.value,
      prev: (r = t.prev) != null ? r.value : void 0,
      next: (n = t.next) != null ? n.value : void 0
     }));
     return i;
    }
   };
   var n, i = t;
   n = class {
    constructor(e) {
     this.instance = e;
     this._events = {};
     if (this.instance.on != null || this.instance.once != null || this.instance.removeAllListeners != null) throw new Error("An Emitter already exists for this object");
     this.instance.on = (e, t) => this._addListener(e, "many", t);
     this.instance.once = (e, t) => this._addListener(e, "once", t);
     this.instance.removeAllListeners = (e = null) => e != null ? delete this._events[e] : this._events = {};
    }
    _addListener(e, t, r) {
     var n;
     (n = this._events)[e] == null && (n[e] = []);
     this._events[e].push({
      cb: r,
      status: t
     });
     return this.instance;
    }
    listenerCount(e) {
     return this._events[e] != null ? this._events[e].length : 0;
    }
    async trigger(e, ...t) {
     var r, n;
     try {
      e !== "debug" && this.trigger("debug", `Event triggered: ${e}`, t);
      if (this._events[e] == null) return;
      this._events[e] = this._events[e].filter(function(e) {
       return e.status !== "none";
      });
      n = this._events[e].map(async e => {
       var r, n;
       if (e.status !== "none") {
        e.status === "once" && (e.status = "none");
        try {
         n = typeof e.cb == "function" ? e.cb(...t) : void 0;
         return typeof (n != null ? n.then : void 0) == "function" ? await n : n;
        } catch (e) {
         r = e;
         this.trigger("error", r);
         return null;
        }
       }
      });
      return (await Promise.all(n)).find(function(e) {
       return e != null;
      });
     } catch (e) {
      r = e;
      this.trigger("error", r);
      return null;
     }
    }
   };
   var o, s, a, l = n;
   o = i;
   s = l;
   a = class {
    constructor(e) {
     this.Events = new s(this);
     this._length = 0;
     this._lists = function() {
      var t, r, n;
      n = [];
      for (t = 1, r = e; 1 <= r ? t <= r : t >= r; 1 <= r ? ++t : --t) n.push(new o(() => this.incr(), () => this.decr()));
      return n;
     }.call(this);
    }
    incr() {
     if (this._length++ === 0) return this.Events.trigger("leftzero");
    }
    decr() {
     if (--this._length === 0) return this.Events.trigger("zero");
    }
    push(e) {
     return this._lists[e.options.priority].push(e);
    }
    queued(e) {
     return e != null ? this._lists[e].length : this._length;
    }
    shiftAll(e) {
     return this._lists.forEach(function(t) {
      return t.forEachShift(e);
     });
    }
    getFirst(e = this._lists) {
     var t, r, n;
     for (t = 0, r = e.length; t < r; t++) {
      n = e[t];
      if (n.length > 0) return n;
     }
     return [];
    }
    shiftLastFrom(e) {
     return this.getFirst(this._lists.slice(e).reverse()).shift();
    }
   };
   var c, u = a;
   c = class extends Error {};
   var h, f, p, d, y, g = c;
   d = 10;
   f = 5;
   y = r;
   h = g;
   p = class {
    constructor(e, t, r, n, i, o, s, a) {
     this.task = e;
     this.args = t;
     this.rejectOnDrop = i;
     this.Events = o;
     this._states = s;
     this.Promise = a;
     this.options = y.load(r, n);
     this.options.priority = this._sanitizePriority(this.options.priority);
     this.options.id === n.id && (this.options.id = `${this.options.id}-${this._randomIndex()}`);
     this.promise = new this.Promise((e, t) => {
      this._resolve = e;
      this._reject = t;
     });
     this.retryCount = 0;
    }
    _sanitizePriority(e) {
     var t;
     t = ~~e !== e ? f : e;
     return t < 0 ? 0 : t > d - 1 ? d - 1 : t;
    }
    _randomIndex() {
     return Math.random().toString(36).slice(2);
    }
    doDrop({error: e, message: t = "This job has been dropped by Bottleneck"} = {}) {
     if (this._states.remove(this.options.id)) {
      this.rejectOnDrop && this._reject(e != null ? e : new h(t));
      this.Events.trigger("dropped", {
       args: this.args,
       options: this.options,
       task: this.task,
       promise: this.promise
      });
      return !0;
     }
     return !1;
    }
    _assertStatus(e) {
     var t;
     t = this._states.jobStatus(this.options.id);
     if (t !== e && (e !== "DONE" || t !== null)) throw new h(`Invalid job status ${t}, expected ${e}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`);
    }
    doReceive() {
     this._states.start(this.options.id);
     return this.Events.trigger("received", {
      args: this.args,
      options: this.options
     });
    }
    doQueue(e, t) {
     this._assertStatus("RECEIVED");
     this._states.next(this.options.id);
     return this.Events.trigger("queued", {
      args: this.args,
      options: this.options,
      reachedHWM: e,
      blocked: t
     });
    }
    doRun() {
     if (this.retryCount === 0) {
      this._assertStatus("QUEUED");
      this._states.next(this.options.id);
     } else this._assertStatus("EXECUTING");
     return this.Events.trigger("scheduled", {
      args: this.args,
      options: this.options
     });
    }
    async doExecute(e, t, r, n) {
     var i, o, s;
     if (this.retryCount === 0) {
      this._assertStatus("RUNNING");
      this._states.next(this.options.id);
     } else this._assertStatus("EXECUTING");
     o = {
      args: this.args,
      options: this.options,
      retryCount: this.retryCount
     };
     this.Events.trigger("executing", o);
     try {
      s = await (e != null ? e.schedule(this.options, this.task, ...this.args) : this.task(...this.args));
      if (t()) {
       this.doDone(o);
       await n(this.options, o);
       this._assertStatus("DONE");
       return this._resolve(s);
      }
     } catch (e) {
      i = e;
      return this._onFailure(i, o, t, r, n);
     }
    }
    doExpire(e, t, r) {
     var n, i;
     this._states.jobStatus(this.options.id === "RUNNING") && this._states.next(this.options.id);
     this._assertStatus("EXECUTING");
     i = {
      args: this.args,
      options: this.options,
      retryCount: this.retryCount
     };
     n = new h(`This job timed out after ${this.options.expiration} ms.`);
     return this._onFailure(n, i, e, t, r);
    }
    async _onFailure(e, t, r, n, i) {
     var o, s;
     if (r()) {
      o = await this.Events.trigger("failed", e, t);
      if (o != null) {
       s = ~~o;
       this.Events.trigger("retry", `Retrying ${this.options.id} after ${s} ms`, t);
       this.retryCount++;
       return n(s);
      }
      this.doDone(t);
      await i(this.options, t);
      this._assertStatus("DONE");
      return this._reject(e);
     }
    }
    doDone(e) {
     this._assertStatus("EXECUTING");
     this._states.next(this.options.id);
     return this.Events.trigger("done", e);
    }
   };
   var b, w, v, S = p;
   v = r;
   b = g;
   w = class {
    constructor(e, t, r) {
     this.instance = e;
     this.storeOptions = t;
     this.clientId = this.instance._randomIndex();
     v.load(r, r, this);
     this._nextRequest = this._lastReservoirRefresh = this._lastReservoirIncrease = Date.now();
     this._running = 0;
     this._done = 0;
     this._unblockTime = 0;
     this.ready = this.Promise.resolve();
     this.clients = {};
     this._startHeartbeat();
    }
    _startHeartbeat() {
     var e;
     return this.heartbeat == null && (this.storeOptions.reservoirRefreshInterval != null && this.storeOptions.reservoirRefreshAmount != null || this.storeOptions.reservoirIncreaseInterval != null && this.storeOptions.reservoirIncreaseAmount != null) ? typeof (e = this.heartbeat = setInterval(() => {
      var e, t, r, n, i;
      n = Date.now();
      if (this.storeOptions.reservoirRefreshInterval != null && n >= this._lastReservoirRefresh + this.storeOptions.reservoirRefreshInterval) {
       this._lastReservoirRefresh = n;
       this.storeOptions.reservoir = this.storeOptions.reservoirRefreshAmount;
       this.instance._drainAll(this.computeCapacity());
      }
      if (this.storeOptions.reservoirIncreaseInterval != null && n >= this._lastReservoirIncrease + this.storeOptions.reservoirIncreaseInterval) {
       ({reservoirIncreaseAmount: e, reservoirIncreaseMaximum: r, reservoir: i} = this.storeOptions);
       this._lastReservoirIncrease = n;
       t = r != null ? Math.min(e, r - i) : e;
       if (t > 0) {
        this.storeOptions.reservoir += t;
        return this.instance._drainAll(this.computeCapacity());
       }
      }
     }, this.heartbeatInterval)).unref == "function" ? e.unref() : void 0 : clearInterval(this.heartbeat);
    }
    async __publish__(e) {
     await this.yieldLoop();
     return this.instance.Events.trigger("message", e.toString());
    }
    async __disconnect__(e) {
     await this.yieldLoop();
     clearInterval(this.heartbeat);
     return this.Promise.resolve();
    }
    yieldLoop(e = 0) {
     return new this.Promise(function(t, r) {
      return setTimeout(t, e);
     });
    }
    computePenalty() {
     var e;
     return (e = this.storeOptions.penalty) != null ? e : 15 * this.storeOptions.minTime || 5e3;
    }
    async __updateSettings__(e) {
     await this.yieldLoop();
     v.overwrite(e, e, this.storeOptions);
     this._startHeartbeat();
     this.instance._drainAll(this.computeCapacity());
     return !0;
    }
    async __running__() {
     await this.yieldLoop();
     return this._running;
    }
    async __queued__() {
     await this.yieldLoop();
     return this.instance.queued();
    }
    async __done__() {
     await this.yieldLoop();
     return this._done;
    }
    async __groupCheck__(e) {
     await this.yieldLoop();
     return this._nextRequest + this.timeout < e;
    }
    computeCapacity() {
     var e, t;
     ({maxConcurrent: e, reservoir: t} = this.storeOptions);
     return e != null && t != null ? Math.min(e - this._running, t) : e != null ? e - this._running : t != null ? t : null;
    }
    conditionsCheck(e) {
     var t;
     t = this.computeCapacity();
     return t == null || e <= t;
    }
    async __incrementReservoir__(e) {
     var t;
     await this.yieldLoop();
     t = this.storeOptions.reservoir += e;
     this.instance._drainAll(this.computeCapacity());
     return t;
    }
    async __currentReservoir__() {
     await this.yieldLoop();
     return this.storeOptions.reservoir;
    }
    isBlocked(e) {
     return this._unblockTime >= e;
    }
    check(e, t) {
     return this.conditionsCheck(e) && this._nextRequest - t <= 0;
    }
    async __check__(e) {
     var t;
     await this.yieldLoop();
     t = Date.now();
     return this.check(e, t);
    }
    async __register__(e, t, r) {
     var n, i;
     await this.yieldLoop();
     n = Date.now();
     if (this.conditionsCheck(t)) {
      this._running += t;
      this.storeOptions.reservoir != null && (this.storeOptions.reservoir -= t);
      i = Math.max(this._nextRequest - n, 0);
      this._nextRequest = n + i + this.storeOptions.minTime;
      return {
       success: !0,
       wait: i,
       reservoir: this.storeOptions.reservoir
      };
     }
     return {
      success: !1
     };
    }
    strategyIsBlock() {
     return this.storeOptions.strategy === 3;
    }
    async __submit__(e, t) {
     var r, n, i;
     await this.yieldLoop();
     if (this.storeOptions.maxConcurrent != null && t > this.storeOptions.maxConcurrent) throw new b(`Impossible to add a job having a weight of ${t} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`);
     n = Date.now();
     i = this.storeOptions.highWater != null && e === this.storeOptions.highWater && !this.check(t, n);
     r = this.strategyIsBlock() && (i || this.isBlocked(n));
     if (r) {
      this._unblockTime = n + this.computePenalty();
      this._nextRequest = this._unblockTime + this.storeOptions.minTime;
      this.instance._dropAllQueued();
     }
     return {
      reachedHWM: i,
      blocked: r,
      strategy: this.storeOptions.strategy
     };
    }
    async __free__(e, t) {
     await this.yieldLoop();
     this._running -= t;
     this._done += t;
     this.instance._drainAll(this.computeCapacity());
     return {
      running: this._running
     };
    }
   };
   var _, k, A = w;
   _ = g;
   k = class {
    constructor(e) {
     this.status = e;
     this._jobs = {};
     this.counts = this.status.map(function() {
      return 0;
     });
    }
    next(e) {
     var t, r;
     t = this._jobs[e];
     r = t + 1;
     if (t != null && r < this.status.length) {
      this.counts[t]--;
      this.counts[r]++;
      return this._jobs[e]++;
     }
     if (t != null) {
      this.counts[t]--;
      return delete this._jobs[e];
     }
    }
    start(e) {
     var t;
     t = 0;
     this._jobs[e] = t;
     return this.counts[t]++;
    }
    remove(e) {
     var t;
     t = this._jobs[e];
     if (t != null) {
      this.counts[t]--;
      delete this._jobs[e];
     }
     return t != null;
    }
    jobStatus(e) {
     var t;
     return (t = this.status[this._jobs[e]]) != null ? t : null;
    }
    statusJobs(e) {
     var t, r, n, i, o;
     if (e != null) {
      r = this.status.indexOf(e);
      if (r < 0) throw new _(`status must be one of ${this.status.join(", ")}`);
      n = this._jobs;
      i = [];
      for (t in n) {
       o = n[t];
       o === r && i.push(t);
      }
      return i;
     }
     return Object.keys(this._jobs);
    }
    statusCounts() {
     return this.counts.reduce((e, t, r) => {
      e[this.status[r]] = t;
      return e;
     }, {});
    }
   };
   var x, R, O = k;
   x = i;
   R = class {
    constructor(e, t) {
     this.schedule = this.schedule.bind(this);
     this.name = e;
     this.Promise = t;
     this._running = 0;
     this._queue = new x;
    }
    isEmpty() {
     return this._queue.length === 0;
    }
    async _tryToRun() {
     var e, t, r, n, i, o, s;
     if (this._running < 1 && this._queue.length > 0) {
      this._running++;
      ({task: s, args: e, resolve: i, reject: n} = this._queue.shift());
      t = await async function() {
       try {
        o = await s(...e);
        return function() {
         return i(o);
        };
       } catch (e) {
        r = e;
        return function() {
         return n(r);
        };
       }
      }();
      this._running--;
      this._tryToRun();
      return t();
     }
    }
    schedule(e, ...t) {
     var r, n, i;
     i = n = null;
     r = new this.Promise(function(e, t) {
      i = e;
      return n = t;
     });
     this._queue.push({
      task: e,
      args: t,
      resolve: i,
      reject: n
     });
     this._tryToRun();
     return r;
    }
   };
   var I, C, L, D, N, P, B = R, M = "2.19.5", j = {
    version: M
   }, F = Object.freeze({
    version: M,
    default: j
   }), require$$2 = () => console.log("You must import the full version of Bottleneck in order to use this feature."), require$$3 = () => console.log("You must import the full version of Bottleneck in order to use this feature."), require$$4 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
   P = r;
   I = l;
   D = require$$2;
   L = require$$3;
   N = require$$4;
   C = function() {
    class Group {
     constructor(e = {}) {
      this.deleteKey = this.deleteKey.bind(this);
      this.limiterOptions = e;
      P.load(this.limiterOptions, this.defaults, this);
      this.Events = new I(this);
      this.instances = {};
      this.Bottleneck = ie;
      this._startAutoCleanup();
      this.sharedConnection = this.connection != null;
      this.connection == null && (this.limiterOptions.datastore === "redis" ? this.connection = new D(Object.assign({}, this.limiterOptions, {
       Events: this.Events
      })) : this.limiterOptions.datastore === "ioredis" && (this.connection = new L(Object.assign({}, this.limiterOptions, {
       Events: this.Events
      }))));
     }
     key(e = "") {
      var t;
      return (t = this.instances[e]) != null ? t : (() => {
       var t;
       t = this.instances[e] = new this.Bottleneck(Object.assign(this.limiterOptions, {
        id: `${this.id}-${e}`,
        timeout: this.timeout,
        connection: this.connection
       }));
       this.Events.trigger("created", t, e);
       return t;
      })();
     }
     async deleteKey(e = "") {
      var t, r;
      r = this.instances[e];
      this.connection && (t = await this.connection.__runCommand__([ "del", ...N.allKeys(`${this.id}-${e}`) ]));
      if (r != null) {
       delete this.instances[e];
       await r.disconnect();
      }
      return r != null || t > 0;
     }
     limiters() {
      var e, t, r, n;
      t = this.instances;
      r = [];
      for (e in t) {
       n = t[e];
       r.push({
        key: e,
        limiter: n
       });
      }
      return r;
     }
     keys() {
      return Object.keys(this.instances);
     }
     async clusterKeys() {
      var e, t, r, n, i, o, s, a, l;
      if (this.connection == null) return this.Promise.resolve(this.keys());
      o = [];
      e = null;
      l = `b_${this.id}-`.length;
      t = 9;
      while (e !== 0) {
       [a, r] = await this.connection.__runCommand__([ "scan", e != null ? e : 0, "match", `b_${this.id}-*_settings`, "count", 1e4 ]);
       e = ~~a;
       for (n = 0, s = r.length; n < s; n++) {
        i = r[n];
        o.push(i.slice(l, -t));
       }
      }
      return o;
     }
     _startAutoCleanup() {
      var e;
      clearInterval(this.interval);
      return typeof (e = this.interval = setInterval(async () => {
       var e, t, r, n, i, o;
       i = Date.now();
       r = this.instances;
       n = [];
       for (t in r) {
        o = r[t];
        try {
         await o._store.__groupCheck__(i) ? n.push(this.deleteKey(t)) : n.push(void 0);
        } catch (t) {
         e = t;
         n.push(o.Events.trigger("error", e));
        }
       }
       return n;
      }, this.timeout / 2)).unref == "function" ? e.unref() : void 0;
     }
     updateSettings(e = {}) {
      P.overwrite(e, this.defaults, this);
      P.overwrite(e, e, this.limiterOptions);
      if (e.timeout != null) return this._startAutoCleanup();
     }
     disconnect(e = !0) {
      var t;
      if (!this.sharedConnection) return (t = this.connection) != null ? t.disconnect(e) : void 0;
     }
    }
    Group.prototype.defaults = {
     timeout: 3e5,
     connection: null,
     Promise,
     id: "group-key"
    };
    return Group;
   }.call(e);
   var U, W, $, z = C;
   $ = r;
   W = l;
   U = function() {
    class Batcher {
     constructor(e = {}) {
      this.options = e;
      $.load(this.options, this.defaults, this);
      this.Events = new W(this);
      this._arr = [];
      this._resetPromise();
      this._lastFlush = Date.now();
     }
     _resetPromise() {
      return this._promise = new this.Promise((e, t) => this._resolve = e);
     }
     _flush() {
      clearTimeout(this._timeout);
      this._lastFlush = Date.now();
      this._resolve();
      this.Events.trigger("batch", this._arr);
      this._arr = [];
      return this._resetPromise();
     }
     add(e) {
      var t;
      this._arr.push(e);
      t = this._promise;
      this._arr.length === this.maxSize ? this._flush() : this.maxTime != null && this._arr.length === 1 && (this._timeout = setTimeout(() => this._flush(), this.maxTime));
      return t;
     }
    }
    Batcher.prototype.defaults = {
     maxTime: null,
     maxSize: null,
     Promise
    };
    return Batcher;
   }.call(e);
   var G, q, H, V, Y, J, Z, K, Q, X, ee, te = U, require$$4$1 = () => console.log("You must import the full version of Bottleneck in order to use this feature."), re = getCjsExportFromNamespace(F), ne = [].splice;
   J = 10;
   q = 5;
   ee = r;
   Z = u;
   V = S;
   Y = A;
   K = require$$4$1;
   H = l;
   Q = O;
   X = B;
   G = function() {
    class Bottleneck {
     constructor(e = {}, ...t) {
      var r, n;
      this._addToQueue = this._addToQueue.bind(this);
      this._validateOptions(e, t);
      ee.load(e, this.instanceDefaults, this);
      this._queues = new Z(J);
      this._scheduled = {};
      this._states = new Q([ "RECEIVED", "QUEUED", "RUNNING", "EXECUTING" ].concat(this.trackDoneStatus ? [ "DONE" ] : []));
      this._limiter = null;
      this.Events = new H(this);
      this._submitLock = new X("submit", this.Promise);
      this._registerLock = new X("register", this.Promise);
      n = ee.load(e, this.storeDefaults, {});
      this._store = function() {
       if (this.datastore === "redis" || this.datastore === "ioredis" || this.connection != null) {
        r = ee.load(e, this.redisStoreDefaults, {});
        return new K(this, n, r);
       }
       if (this.datastore === "local") {
        r = ee.load(e, this.localStoreDefaults, {});
        return new Y(this, n, r);
       }
       throw new Bottleneck.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`);
      }.call(this);
      this._queues.on("leftzero", () => {
       var e;
       return (e = this._store.heartbeat) != null && typeof e.ref == "function" ? e.ref() : void 0;
      });
      this._queues.on("zero", () => {
       var e;
       return (e = this._store.heartbeat) != null && typeof e.unref == "function" ? e.unref() : void 0;
      });
     }
     _validateOptions(e, t) {
      if (e == null || typeof e != "object" || t.length !== 0) throw new Bottleneck.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.");
     }
     ready() {
      return this._store.ready;
     }
     clients() {
      return this._store.clients;
     }
     channel() {
      return `b_${this.id}`;
     }
     channel_client() {
      return `b_${this.id}_${this._store.clientId}`;
     }
     publish(e) {
      return this._store.__publish__(e);
     }
     disconnect(e = !0) {
      return this._store.__disconnect__(e);
     }
     chain(e) {
      this._limiter = e;
      return this;
     }
     queued(e) {
      return this._queues.queued(e);
     }
     clusterQueued() {
      return this._store.__queued__();
     }
     empty() {
      return this.queued() === 0 && this._submitLock.isEmpty();
     }
     running() {
      return this._store.__running__();
     }
     done() {
      return this._store.__done__();
     }
     jobStatus(e) {
      return this._states.jobStatus(e);
     }
     jobs(e) {
      return this._states.statusJobs(e);
     }
     counts() {
      return this._states.statusCounts();
     }
     _randomIndex() {
      return Math.random().toString(36).slice(2);
     }
     check(e = 1) {
      return this._store.__check__(e);
     }
     _clearGlobalState(e) {
      if (this._scheduled[e] != null) {
       clearTimeout(this._scheduled[e].expiration);
       delete this._scheduled[e];
       return !0;
      }
      return !1;
     }
     async _free(e, t, r, n) {
      var i, o;
      try {
       ({running: o} = await this._store.__free__(e, r.weight));
       this.Events.trigger("debug", `Freed ${r.id}`, n);
       if (o === 0 && this.empty()) return this.Events.trigger("idle");
      } catch (e) {
       i = e;
       return this.Events.trigger("error", i);
      }
     }
     _run(e, t, r) {
      var n, i, o;
      t.doRun();
      n = this._clearGlobalState.bind(this, e);
      o = this._run.bind(this, e, t);
      i = this._free.bind(this, e, t);
      return this._scheduled[e] = {
       timeout: setTimeout(() => t.doExecute(this._limiter, n, o, i), r),
       expiration: t.options.expiration != null ? setTimeout(function() {
        return t.doExpire(n, o, i);
       }, r + t.options.expiration) : void 0,
       job: t
      };
     }
     _drainOne(e) {
      return this._registerLock.schedule(() => {
       var t, r, n, i, o;
       if (this.queued() === 0) return this.Promise.resolve(null);
       o = this._queues.getFirst();
       ({options: i, args: t} = n = o.first());
       if (e != null && i.weight > e) return this.Promise.resolve(null);
       this.Events.trigger("debug", `Draining ${i.id}`, {
        args: t,
        options: i
       });
       r = this._randomIndex();
       return this._store.__register__(r, i.weight, i.expiration).then(({success: e, wait: s, reservoir: a}) => {
        var l;
        this.Events.trigger("debug", `Drained ${i.id}`, {
         success: e,
         args: t,
         options: i
        });
        if (e) {
         o.shift();
         l = this.empty();
         l && this.Events.trigger("empty");
         a === 0 && this.Events.trigger("depleted", l);
         this._run(r, n, s);
         return this.Promise.resolve(i.weight);
        }
        return this.Promise.resolve(null);
       });
      });
     }
     _drainAll(e, t = 0) {
      return this._drainOne(e).then(r => {
       var n;
       if (r != null) {
        n = e != null ? e - r : e;
        return this._drainAll(n, t + r);
       }
       return this.Promise.resolve(t);
      }).catch(e => this.Events.trigger("error", e));
     }
     _dropAllQueued(e) {
      return this._queues.shiftAll(function(t) {
       return t.doDrop({
        message: e
       });
      });
     }
     stop(e = {}) {
      var t, r;
      e = ee.load(e, this.stopDefaults);
      r = e => {
       var t;
       t = () => {
        var t;
        t = this._states.counts;
        return t[0] + t[1] + t[2] + t[3] === e;
       };
       return new this.Promise((e, r) => t() ? e() : this.on("done", () => {
        if (t()) {
         this.removeAllListeners("done");
         return e();
        }
       }));
      };
      t = e.dropWaitingJobs ? (this._run = function(t, r) {
       return r.doDrop({
        message: e.dropErrorMessage
       });
      }, this._drainOne = () => this.Promise.resolve(null), this._registerLock.schedule(() => this._submitLock.schedule(() => {
       var t, n, i;
       n = this._scheduled;
       for (t in n) {
        i = n[t];
        if (this.jobStatus(i.job.options.id) === "RUNNING") {
         clearTimeout(i.timeout);
         clearTimeout(i.expiration);
         i.job.doDrop({
          message: e.dropErrorMessage
         });
        }
       }
       this._dropAllQueued(e.dropErrorMessage);
       return r(0);
      }))) : this.schedule({
       priority: J - 1,
       weight: 0
      }, () => r(1));
      this._receive = function(t) {
       return t._reject(new Bottleneck.prototype.BottleneckError(e.enqueueErrorMessage));
      };
      this.stop = () => this.Promise.reject(new Bottleneck.prototype.BottleneckError("stop() has already been called"));
      return t;
     }
     async _addToQueue(e) {
      var t, r, n, i, o, s, a;
      ({args: t, options: i} = e);
      try {
       ({reachedHWM: o, blocked: r, strategy: a} = await this._store.__submit__(this.queued(), i.weight));
      } catch (r) {
       n = r;
       this.Events.trigger("debug", `Could not queue ${i.id}`, {
        args: t,
        options: i,
        error: n
       });
       e.doDrop({
        error: n
       });
       return !1;
      }
      if (r) {
       e.doDrop();
       return !0;
      }
      if (o) {
       s = a === Bottleneck.prototype.strategy.LEAK ? this._queues.shiftLastFrom(i.priority) : a === Bottleneck.prototype.strategy.OVERFLOW_PRIORITY ? this._queues.shiftLastFrom(i.priority + 1) : a === Bottleneck.prototype.strategy.OVERFLOW ? e : void 0;
       s != null && s.doDrop();
       if (s == null || a === Bottleneck.prototype.strategy.OVERFLOW) {
        s == null && e.doDrop();
        return o;
       }
      }
      e.doQueue(o, r);
      this._queues.push(e);
      await this._drainAll();
      return o;
     }
     _receive(e) {
      if (this._states.jobStatus(e.options.id) != null) {
       e._reject(new Bottleneck.prototype.BottleneckError(`A job with the same id already exists (id=${e.options.id})`));
       return !1;
      }
      e.doReceive();
      return this._submitLock.schedule(this._addToQueue, e);
     }
     submit(...e) {
      var t, r, n, i, o, s, a;
      if (typeof e[0] == "function") {
       o = e, [r, ...e] = o, [t] = ne.call(e, -1);
       i = ee.load({}, this.jobDefaults);
      } else {
       s = e, [i, r, ...e] = s, [t] = ne.call(e, -1);
       i = ee.load(i, this.jobDefaults);
      }
      a = (...e) => new this.Promise(function(t, n) {
       return r(...e, function(...e) {
        return (e[0] != null ? n : t)(e);
       });
      });
      n = new V(a, e, i, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
      n.promise.then(function(e) {
       return typeof t == "function" ? t(...e) : void 0;
      }).catch(function(e) {
       return Array.isArray(e) ? typeof t == "function" ? t(...e) : void 0 : typeof t == "function" ? t(e) : void 0;
      });
      return this._receive(n);
     }
     schedule(...e) {
      var t, r, n;
      if (typeof e[0] == "function") {
       [n, ...e] = e;
       r = {};
      } else [r, n, ...e] = e;
      t = new V(n, e, r, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
      this._receive(t);
      return t.promise;
     }
     wrap(e) {
      var t, r;
      t = this.schedule.bind(this);
      r = function(...r) {
       return t(e.bind(this), ...r);
      };
      r.withOptions = function(r, ...n) {
       return t(r, e, ...n);
      };
      return r;
     }
     async updateSettings(e = {}) {
      await this._store.__updateSettings__(ee.overwrite(e, this.storeDefaults));
      ee.overwrite(e, this.instanceDefaults, this);
      return this;
     }
     currentReservoir() {
      return this._store.__currentReservoir__();
     }
     incrementReservoir(e = 0) {
      return this._store.__incrementReservoir__(e);
     }
    }
    Bottleneck.default = Bottleneck;
    Bottleneck.Events = H;
    Bottleneck.version = Bottleneck.prototype.version = re.version;
    Bottleneck.strategy = Bottleneck.prototype.strategy = {
     LEAK: 1,
     OVERFLOW: 2,
     OVERFLOW_PRIORITY: 4,
     BLOCK: 3
    };
    Bottleneck.BottleneckError = Bottleneck.prototype.BottleneckError = g;
    Bottleneck.Group = Bottleneck.prototype.Group = z;
    Bottleneck.RedisConnection = Bottleneck.prototype.RedisConnection = require$$2;
    Bottleneck.IORedisConnection = Bottleneck.prototype.IORedisConnection = require$$3;
    Bottleneck.Batcher = Bottleneck.prototype.Batcher = te;
    Bottleneck.prototype.jobDefaults = {
     priority: q,
     weight: 1,
     expiration: null,
     id: "<no-id>"
    };
    Bottleneck.prototype.storeDefaults = {
     maxConcurrent: null,
     minTime: 0,
     highWater: null,
     strategy: Bottleneck.prototype.strategy.LEAK,
     penalty: null,
     reservoir: null,
     reservoirRefreshInterval: null,
     reservoirRefreshAmount: null,
     reservoirIncreaseInterval: null,
     reservoirIncreaseAmount: null,
     reservoirIncreaseMaximum: null
    };
    Bottleneck.prototype.localStoreDefaults = {
     Promise,
     timeout: null,
     heartbeatInterval: 250
    };
    Bottleneck.prototype.redisStoreDefaults = {
     Promise,
     timeout: null,
     heartbeatInterval: 5e3,
     clientTimeout: 1e4,
     Redis: null,
     clientOptions: {},
     clusterNodes: null,
     clearDatastore: !1,
     connection: null
    };
    Bottleneck.prototype.instanceDefaults = {
     datastore: "local",
     connection: null,
     id: "<no-id>",
     rejectOnDrop: !0,
     trackDoneStatus: !1,
     Promise
    };
    Bottleneck.prototype.stopDefaults = {
     enqueueErrorMessage: "This limiter has been stopped and cannot accept new jobs.",
     dropWaitingJobs: !0,
     dropErrorMessage: "This limiter has been stopped."
    };
    return Bottleneck;
   }.call(e);
   var ie = G, oe = ie;
   return oe;
  });
 }),
 86627: (e => {
  e.exports = Buffers;
  function Buffers(e) {
   if (!(this instanceof Buffers)) return new Buffers(e);
   this.buffers = e || [];
   this.length = this.buffers.reduce(function(e, t) {
    return e + t.length;
   }, 0);
  }
  Buffers.prototype.push = function() {
   for (var e = 0; e < arguments.length; e++) if (!Buffer.isBuffer(arguments[e])) throw new TypeError("Tried to push a non-buffer");
   for (e = 0; e < arguments.length; e++) {
    var t = arguments[e];
    this.buffers.push(t);
    this.length += t.length;
   }
   return this.length;
  };
  Buffers.prototype.unshift = function() {
   for (var e = 0; e < arguments.length; e++) if (!Buffer.isBuffer(arguments[e])) throw new TypeError("Tried to unshift a non-buffer");
   for (e = 0; e < arguments.length; e++) {
    var t = arguments[e];
    this.buffers.unshift(t);
    this.length += t.length;
   }
   return this.length;
  };
  Buffers.prototype.copy = function(e, t, r, n) {
   return this.slice(r, n).copy(e, t, 0, n - r);
  };
  Buffers.prototype.splice = function(e, t) {
   var r = this.buffers, n = e >= 0 ? e : this.length - e, i = [].slice.call(arguments, 2);
   (t === void 0 || t > this.length - n) && (t = this.length - n);
   for (e = 0; e < i.length; e++) this.length += i[e].length;
   for (var o = new Buffers, s = 0, a = 0; a < r.length && s + r[a].length < n; a++) s += r[a].length;
   if (n - s > 0) {
    var l = n - s;
    if (l + t < r[a].length) {
     o.push(r[a].slice(l, l + t));
     var c = r[a], u = new Buffer(l);
     for (e = 0; e < l; e++) u[e] = c[e];
     var h = new Buffer(c.length - l - t);
     for (e = l + t; e < c.length; e++) h[e - t - l] = c[e];
     if (i.length > 0) {
      var f = i.slice();
      f.unshift(u);
      f.push(h);
      r.splice.apply(r, [ a, 1 ].concat(f));
      a += f.length;
      i = [];
     } else {
      r.splice(a, 1, u, h);
      a += 2;
     }
    } else {
     o.push(r[a].slice(l));
     r[a] = r[a].slice(0, l);
     a++;
    }
   }
   if (i.length > 0) {
    r.splice.apply(r, [ a, 0 ].concat(i));
    a += i.length;
   }
   while (o.length < t) {
    var p = r[a], d = p.length, y = Math.min(d, t - o.length);
    if (y === d) {
     o.push(p);
     r.splice(a, 1);
    } else {
     o.push(p.slice(0, y));
     r[a] = r[a].slice(y);
    }
   }
   this.length -= o.length;
   return o;
  };
  Buffers.prototype.slice = function(e, t) {
   var r = this.buffers;
   t === void 0 && (t = this.length);
   e === void 0 && (e = 0);
   t > this.length && (t = this.length);
   for (var n = 0, i = 0; i < r.length && n + r[i].length <= e; i++) n += r[i].length;
   for (var o = new Buffer(t - e), s = 0, a = i; s < t - e && a < r.length; a++) {
    var l = r[a].length, c = s === 0 ? e - n : 0, u = s + l >= t - e ? Math.min(c + (t - e) - s, l) : l;
    r[a].copy(o, s, c, u);
    s += u - c;
   }
   return o;
  };
  Buffers.prototype.pos = function(e) {
   if (e < 0 || e >= this.length) throw new Error("oob");
   for (var t = e, r = 0, n = null; ;) {
    n = this.buffers[r];
    if (t < n.length) return {
     buf: r,
     offset: t
    };
    t -= n.length;
    r++;
   }
  };
  Buffers.prototype.get = function(e) {
   var t = this.pos(e);
   return this.buffers[t.buf].get(t.offset);
  };
  Buffers.prototype.set = function(e, t) {
   var r = this.pos(e);
   return this.buffers[r.buf].set(r.offset, t);
  };
  Buffers.prototype.indexOf = function(e, t) {
   if ("string" == typeof e) e = new Buffer(e); else if (!(e instanceof Buffer)) throw new Error("Invalid type for a search string");
   if (!e.length) return 0;
   if (!this.length) return -1;
   var r, n = 0, i = 0, o = 0, s = 0;
   if (t) {
    var a = this.pos(t);
    n = a.buf;
    i = a.offset;
    s = t;
   }
   for (;;) {
    while (i >= this.buffers[n].length) {
     i = 0;
     n++;
     if (n >= this.buffers.length) return -1;
    }
    var l = this.buffers[n][i];
    if (l == e[o]) {
     o == 0 && (r = {
      i: n,
      j: i,
      pos: s
     });
     o++;
     if (o == e.length) return r.pos;
    } else if (o != 0) {
     n = r.i;
     i = r.j;
     s = r.pos;
     o = 0;
    }
    i++;
    s++;
   }
  };
  Buffers.prototype.toBuffer = function() {
   return this.slice();
  };
  Buffers.prototype.toString = function(e, t, r) {
   return this.slice(t, r).toString(e);
  };
 }),
 22639: ((e, t, r) => {
  var n = r(37564), i = r(33945), o = r(88093), s = r(31330);
  e.exports = s || n.call(o, i);
 }),
 76002: ((e, t, r) => {
  var n = r(37564), i = r(33945), o = r(22639);
  e.exports = function() {
   return o(n, i, arguments);
  };
 }),
 33945: (e => {
  e.exports = Function.prototype.apply;
 }),
 88093: (e => {
  e.exports = Function.prototype.call;
 }),
 88705: ((e, t, r) => {
  var n = r(37564), i = r(73314), o = r(88093), s = r(22639);
  e.exports = function(e) {
   if (e.length < 1 || typeof e[0] != "function") throw new i("a function is required");
   return s(n, o, e);
  };
 }),
 31330: (e => {
  e.exports = typeof Reflect != "undefined" && Reflect && Reflect.apply;
 }),
 53844: ((e, t, r) => {
  var n = r(49346), i = r(79094), o = r(88705), s = r(76002);
  e.exports = function(e) {
   var t = o(arguments), r = 1 + e.length - (arguments.length - 1);
   return n(t, r > 0 ? r : 0, !0);
  };
  i ? i(e.exports, "apply", {
   value: s
  }) : e.exports.apply = s;
 }),
 23105: ((e, t, r) => {
  var n = r(60470), i = r(88705), o = i([ n("%String.prototype.indexOf%") ]);
  e.exports = function(e, t) {
   var r = n(e, !!t);
   return typeof r == "function" && o(e, ".prototype.") > -1 ? i([ r ]) : r;
  };
 }),
 71710: ((e, t, r) => {
  var n = r(62958), i = r(24434).EventEmitter;
  e.exports = Chainsaw;
  function Chainsaw(e) {
   var t = Chainsaw.saw(e, {}), r = e.call(t.handlers, t);
   r !== void 0 && (t.handlers = r);
   t.record();
   return t.chain();
  }
  Chainsaw.light = function(e) {
   var t = Chainsaw.saw(e, {}), r = e.call(t.handlers, t);
   r !== void 0 && (t.handlers = r);
   return t.chain();
  };
  Chainsaw.saw = function(e, t) {
   var r = new i;
   r.handlers = t;
   r.actions = [];
   r.chain = function() {
    var e = n(r.handlers).map(function(t) {
     if (this.isRoot) return t;
     var n = this.path;
     typeof t == "function" && this.update(function() {
      r.actions.push({
       path: n,
       args: [].slice.call(arguments)
      });
      return e;
     });
    });
    process.nextTick(function() {
     r.emit("begin");
     r.next();
    });
    return e;
   };
   r.pop = function() {
    return r.actions.shift();
   };
   r.next = function() {
    var e = r.pop();
    if (e) {
     if (!e.trap) {
      var t = r.handlers;
      e.path.forEach(function(e) {
       t = t[e];
      });
      t.apply(r.handlers, e.args);
     }
    } else r.emit("end");
   };
   r.nest = function(t) {
    var n = [].slice.call(arguments, 1), i = !0;
    if (typeof t == "boolean") {
     i = t;
     t = n.shift();
    }
    var o = Chainsaw.saw(e, {}), s = e.call(o.handlers, o);
    s !== void 0 && (o.handlers = s);
    "undefined" != typeof r.step && o.record();
    t.apply(o.chain(), n);
    i !== !1 && o.on("end", r.next);
   };
   r.record = function() {
    upgradeChainsaw(r);
   };
   [ "trap", "down", "jump" ].forEach(function(e) {
    r[e] = function() {
     throw new Error("To use the trap, down and jump features, please call record() first to start recording actions.");
    };
   });
   return r;
  };
  function upgradeChainsaw(e) {
   e.step = 0;
   e.pop = function() {
    return e.actions[e.step++];
   };
   e.trap = function(t, r) {
    var n = Array.isArray(t) ? t : [ t ];
    e.actions.push({
     path: n,
     step: e.step,
     cb: r,
     trap: !0
    });
   };
   e.down = function(t) {
    var r = (Array.isArray(t) ? t : [ t ]).join("/"), n = e.actions.slice(e.step).map(function(t) {
     return !(t.trap && t.step <= e.step) && t.path.join("/") == r;
    }).indexOf(!0);
    n >= 0 ? e.step += n : e.step = e.actions.length;
    var i = e.actions[e.step - 1];
    if (i && i.trap) {
     e.step = i.step;
     i.cb();
    } else e.next();
   };
   e.jump = function(t) {
    e.step = t;
    e.next();
   };
  }
 }),
 96070: (e => {
  var t = e.exports = function() {};
  t.prototype.getName = function() {};
  t.prototype.getSize = function() {};
  t.prototype.getLastModifiedDate = function() {};
  t.prototype.isDirectory = function() {};
 }),
 36306: ((e, t, r) => {
  var n = r(39023).inherits, i = r(96543), o = r(29963).Transform, s = r(96070), a = r(18300), l = e.exports = function(e) {
   if (!(this instanceof l)) return new l(e);
   o.call(this, e);
   this.offset = 0;
   this._archive = {
    finish: !1,
    finished: !1,
    processing: !1
   };
  };
  n(l, o);
  l.prototype._appendBuffer = function(e, t, r) {};
  l.prototype._appendStream = function(e, t, r) {};
  l.prototype._emitErrorCallback = function(e) {
   e && this.emit("error", e);
  };
  l.prototype._finish = function(e) {};
  l.prototype._normalizeEntry = function(e) {};
  l.prototype._transform = function(e, t, r) {
   r(null, e);
  };
  l.prototype.entry = function(e, t, r) {
   t = t || null;
   typeof r != "function" && (r = this._emitErrorCallback.bind(this));
   if (e instanceof s) if (this._archive.finish || this._archive.finished) r(new Error("unacceptable entry after finish")); else {
    if (!this._archive.processing) {
     this._archive.processing = !0;
     this._normalizeEntry(e);
     this._entry = e;
     t = a.normalizeInputSource(t);
     if (Buffer.isBuffer(t)) this._appendBuffer(e, t, r); else {
      if (!i(t)) {
       this._archive.processing = !1;
       r(new Error("input source must be valid Stream or Buffer instance"));
       return;
      }
      this._appendStream(e, t, r);
     }
     return this;
    }
    r(new Error("already processing an entry"));
   } else r(new Error("not a valid instance of ArchiveEntry"));
  };
  l.prototype.finish = function() {
   this._archive.processing ? this._archive.finish = !0 : this._finish();
  };
  l.prototype.getBytesWritten = function() {
   return this.offset;
  };
  l.prototype.write = function(e, t) {
   e && (this.offset += e.length);
   return o.prototype.write.call(this, e, t);
  };
 }),
 94908: (e => {
  e.exports = {
   WORD: 4,
   DWORD: 8,
   EMPTY: Buffer.alloc(0),
   SHORT: 2,
   SHORT_MASK: 65535,
   SHORT_SHIFT: 16,
   SHORT_ZERO: Buffer.from(Array(2)),
   LONG: 4,
   LONG_ZERO: Buffer.from(Array(4)),
   MIN_VERSION_INITIAL: 10,
   MIN_VERSION_DATA_DESCRIPTOR: 20,
   MIN_VERSION_ZIP64: 45,
   VERSION_MADEBY: 45,
   METHOD_STORED: 0,
   METHOD_DEFLATED: 8,
   PLATFORM_UNIX: 3,
   PLATFORM_FAT: 0,
   SIG_LFH: 67324752,
   SIG_DD: 134695760,
   SIG_CFH: 33639248,
   SIG_EOCD: 101010256,
   SIG_ZIP64_EOCD: 101075792,
   SIG_ZIP64_EOCD_LOC: 117853008,
   ZIP64_MAGIC_SHORT: 65535,
   ZIP64_MAGIC: 4294967295,
   ZIP64_EXTRA_ID: 1,
   ZLIB_NO_COMPRESSION: 0,
   ZLIB_BEST_SPEED: 1,
   ZLIB_BEST_COMPRESSION: 9,
   ZLIB_DEFAULT_COMPRESSION: -1,
   MODE_MASK: 4095,
   DEFAULT_FILE_MODE: 33188,
   DEFAULT_DIR_MODE: 16877,
   EXT_FILE_ATTR_DIR: 1106051088,
   EXT_FILE_ATTR_FILE: 2175008800,
   S_IFMT: 61440,
   S_IFIFO: 4096,
   S_IFCHR: 8192,
   S_IFDIR: 16384,
   S_IFBLK: 24576,
   S_IFREG: 32768,
   S_IFLNK: 40960,
   S_IFSOCK: 49152,
   S_DOS_A: 32,
   S_DOS_D: 16,
   S_DOS_V: 8,
   S_DOS_S: 4,
   S_DOS_H: 2,
   S_DOS_R: 1
  };
 }),
 97632: ((e, t, r) => {
  var n = r(6453), i = 8, o = 1, s = 4, a = 2, l = 64, c = 2048, u = e.exports = function() {
   if (!(this instanceof u)) return new u;
   this.descriptor = !1;
   this.encryption = !1;
   this.utf8 = !1;
   this.numberOfShannonFanoTrees = 0;
   this.strongEncryption = !1;
   this.slidingDictionarySize = 0;
   return this;
  };
  u.prototype.encode = function() {
   return n.getShortBytes((this.descriptor ? i : 0) | (this.utf8 ? c : 0) | (this.encryption ? o : 0) | (this.strongEncryption ? l : 0));
  };
  u.prototype.parse = function(e, t) {
   var r = n.getShortBytesValue(e, t), h = new u;
   h.useDataDescriptor((r & i) !== 0);
   h.useUTF8ForNames((r & c) !== 0);
   h.useStrongEncryption((r & l) !== 0);
   h.useEncryption((r & o) !== 0);
   h.setSlidingDictionarySize((r & a) !== 0 ? 8192 : 4096);
   h.setNumberOfShannonFanoTrees((r & s) !== 0 ? 3 : 2);
   return h;
  };
  u.prototype.setNumberOfShannonFanoTrees = function(e) {
   this.numberOfShannonFanoTrees = e;
  };
  u.prototype.getNumberOfShannonFanoTrees = function() {
   return this.numberOfShannonFanoTrees;
  };
  u.prototype.setSlidingDictionarySize = function(e) {
   this.slidingDictionarySize = e;
  };
  u.prototype.getSlidingDictionarySize = function() {
   return this.slidingDictionarySize;
  };
  u.prototype.useDataDescriptor = function(e) {
   this.descriptor = e;
  };
  u.prototype.usesDataDescriptor = function() {
   return this.descriptor;
  };
  u.prototype.useEncryption = function(e) {
   this.encryption = e;
  };
  u.prototype.usesEncryption = function() {
   return this.encryption;
  };
  u.prototype.useStrongEncryption = function(e) {
   this.strongEncryption = e;
  };
  u.prototype.usesStrongEncryption = function() {
   return this.strongEncryption;
  };
  u.prototype.useUTF8ForNames = function(e) {
   this.utf8 = e;
  };
  u.prototype.usesUTF8ForNames = function() {
   return this.utf8;
  };
 }),
 23810: (e => {
  e.exports = {
   PERM_MASK: 4095,
   FILE_TYPE_FLAG: 61440,
   LINK_FLAG: 40960,
   FILE_FLAG: 32768,
   DIR_FLAG: 16384,
   DEFAULT_LINK_PERM: 511,
   DEFAULT_DIR_PERM: 493,
   DEFAULT_FILE_PERM: 420
  };
 }),
 6453: (e => {
  var t = e.exports = {};
  t.dateToDos = function(e, t) {
   t = t || !1;
   var r = t ? e.getFullYear() : e.getUTCFullYear();
   if (r < 1980) return 2162688;
   if (r >= 2044) return 2141175677;
   var n = {
    year: r,
    month: t ? e.getMonth() : e.getUTCMonth(),
    date: t ? e.getDate() : e.getUTCDate(),
    hours: t ? e.getHours() : e.getUTCHours(),
    minutes: t ? e.getMinutes() : e.getUTCMinutes(),
    seconds: t ? e.getSeconds() : e.getUTCSeconds()
   };
   return n.year - 1980 << 25 | n.month + 1 << 21 | n.date << 16 | n.hours << 11 | n.minutes << 5 | n.seconds / 2;
  };
  t.dosToDate = function(e) {
   return new Date(1980 + (e >> 25 & 127), (e >> 21 & 15) - 1, e >> 16 & 31, e >> 11 & 31, e >> 5 & 63, (e & 31) << 1);
  };
  t.fromDosTime = function(e) {
   return t.dosToDate(e.readUInt32LE(0));
  };
  t.getEightBytes = function(e) {
   var t = Buffer.alloc(8);
   t.writeUInt32LE(e % 4294967296, 0);
   t.writeUInt32LE(e / 4294967296 | 0, 4);
   return t;
  };
  t.getShortBytes = function(e) {
   var t = Buffer.alloc(2);
   t.writeUInt16LE((e & 65535) >>> 0, 0);
   return t;
  };
  t.getShortBytesValue = function(e, t) {
   return e.readUInt16LE(t);
  };
  t.getLongBytes = function(e) {
   var t = Buffer.alloc(4);
   t.writeUInt32LE((e & 4294967295) >>> 0, 0);
   return t;
  };
  t.getLongBytesValue = function(e, t) {
   return e.readUInt32LE(t);
  };
  t.toDosTime = function(e) {
   return t.getLongBytes(t.dateToDos(e));
  };
 }),
 73380: ((e, t, r) => {
  var n = r(39023).inherits, i = r(56133), o = r(96070), s = r(97632), a = r(23810), l = r(94908), c = r(6453), u = e.exports = function(e) {
   if (!(this instanceof u)) return new u(e);
   o.call(this);
   this.platform = l.PLATFORM_FAT;
   this.method = -1;
   this.name = null;
   this.size = 0;
   this.csize = 0;
   this.gpb = new s;
   this.crc = 0;
   this.time = -1;
   this.minver = l.MIN_VERSION_INITIAL;
   this.mode = -1;
   this.extra = null;
   this.exattr = 0;
   this.inattr = 0;
   this.comment = null;
   e && this.setName(e);
  };
  n(u, o);
  u.prototype.getCentralDirectoryExtra = function() {
   return this.getExtra();
  };
  u.prototype.getComment = function() {
   return this.comment !== null ? this.comment : "";
  };
  u.prototype.getCompressedSize = function() {
   return this.csize;
  };
  u.prototype.getCrc = function() {
   return this.crc;
  };
  u.prototype.getExternalAttributes = function() {
   return this.exattr;
  };
  u.prototype.getExtra = function() {
   return this.extra !== null ? this.extra : l.EMPTY;
  };
  u.prototype.getGeneralPurposeBit = function() {
   return this.gpb;
  };
  u.prototype.getInternalAttributes = function() {
   return this.inattr;
  };
  u.prototype.getLastModifiedDate = function() {
   return this.getTime();
  };
  u.prototype.getLocalFileDataExtra = function() {
   return this.getExtra();
  };
  u.prototype.getMethod = function() {
   return this.method;
  };
  u.prototype.getName = function() {
   return this.name;
  };
  u.prototype.getPlatform = function() {
   return this.platform;
  };
  u.prototype.getSize = function() {
   return this.size;
  };
  u.prototype.getTime = function() {
   return this.time !== -1 ? c.dosToDate(this.time) : -1;
  };
  u.prototype.getTimeDos = function() {
   return this.time !== -1 ? this.time : 0;
  };
  u.prototype.getUnixMode = function() {
   return this.platform !== l.PLATFORM_UNIX ? 0 : this.getExternalAttributes() >> l.SHORT_SHIFT & l.SHORT_MASK;
  };
  u.prototype.getVersionNeededToExtract = function() {
   return this.minver;
  };
  u.prototype.setComment = function(e) {
   Buffer.byteLength(e) !== e.length && this.getGeneralPurposeBit().useUTF8ForNames(!0);
   this.comment = e;
  };
  u.prototype.setCompressedSize = function(e) {
   if (e < 0) throw new Error("invalid entry compressed size");
   this.csize = e;
  };
  u.prototype.setCrc = function(e) {
   if (e < 0) throw new Error("invalid entry crc32");
   this.crc = e;
  };
  u.prototype.setExternalAttributes = function(e) {
   this.exattr = e >>> 0;
  };
  u.prototype.setExtra = function(e) {
   this.extra = e;
  };
  u.prototype.setGeneralPurposeBit = function(e) {
   if (!(e instanceof s)) throw new Error("invalid entry GeneralPurposeBit");
   this.gpb = e;
  };
  u.prototype.setInternalAttributes = function(e) {
   this.inattr = e;
  };
  u.prototype.setMethod = function(e) {
   if (e < 0) throw new Error("invalid entry compression method");
   this.method = e;
  };
  u.prototype.setName = function(e, t = !1) {
   e = i(e, !1).replace(/^\w+:/, "").replace(/^(\.\.\/|\/)+/, "");
   t && (e = `/${e}`);
   Buffer.byteLength(e) !== e.length && this.getGeneralPurposeBit().useUTF8ForNames(!0);
   this.name = e;
  };
  u.prototype.setPlatform = function(e) {
   this.platform = e;
  };
  u.prototype.setSize = function(e) {
   if (e < 0) throw new Error("invalid entry size");
   this.size = e;
  };
  u.prototype.setTime = function(e, t) {
   if (!(e instanceof Date)) throw new Error("invalid entry time");
   this.time = c.dateToDos(e, t);
  };
  u.prototype.setUnixMode = function(e) {
   e |= this.isDirectory() ? l.S_IFDIR : l.S_IFREG;
   var t = 0;
   t |= e << l.SHORT_SHIFT | (this.isDirectory() ? l.S_DOS_D : l.S_DOS_A);
   this.setExternalAttributes(t);
   this.mode = e & l.MODE_MASK;
   this.platform = l.PLATFORM_UNIX;
  };
  u.prototype.setVersionNeededToExtract = function(e) {
   this.minver = e;
  };
  u.prototype.isDirectory = function() {
   return this.getName().slice(-1) === "/";
  };
  u.prototype.isUnixSymlink = function() {
   return (this.getUnixMode() & a.FILE_TYPE_FLAG) === a.LINK_FLAG;
  };
  u.prototype.isZip64 = function() {
   return this.csize > l.ZIP64_MAGIC || this.size > l.ZIP64_MAGIC;
  };
 }),
 82132: ((e, t, r) => {
  var n = r(39023).inherits, i = r(84891), {CRC32Stream: o} = r(82770), {DeflateCRC32Stream: s} = r(82770), a = r(36306), l = (r(73380), 
  r(97632), r(94908)), c = (r(18300), r(6453)), u = e.exports = function(e) {
   if (!(this instanceof u)) return new u(e);
   e = this.options = this._defaults(e);
   a.call(this, e);
   this._entry = null;
   this._entries = [];
   this._archive = {
    centralLength: 0,
    centralOffset: 0,
    comment: "",
    finish: !1,
    finished: !1,
    processing: !1,
    forceZip64: e.forceZip64,
    forceLocalTime: e.forceLocalTime
   };
  };
  n(u, a);
  u.prototype._afterAppend = function(e) {
   this._entries.push(e);
   e.getGeneralPurposeBit().usesDataDescriptor() && this._writeDataDescriptor(e);
   this._archive.processing = !1;
   this._entry = null;
   this._archive.finish && !this._archive.finished && this._finish();
  };
  u.prototype._appendBuffer = function(e, t, r) {
   t.length === 0 && e.setMethod(l.METHOD_STORED);
   var n = e.getMethod();
   if (n === l.METHOD_STORED) {
    e.setSize(t.length);
    e.setCompressedSize(t.length);
    e.setCrc(i.buf(t) >>> 0);
   }
   this._writeLocalFileHeader(e);
   if (n !== l.METHOD_STORED) n !== l.METHOD_DEFLATED ? r(new Error("compression method " + n + " not implemented")) : this._smartStream(e, r).end(t); else {
    this.write(t);
    this._afterAppend(e);
    r(null, e);
   }
  };
  u.prototype._appendStream = function(e, t, r) {
   e.getGeneralPurposeBit().useDataDescriptor(!0);
   e.setVersionNeededToExtract(l.MIN_VERSION_DATA_DESCRIPTOR);
   this._writeLocalFileHeader(e);
   var n = this._smartStream(e, r);
   t.once("error", function(e) {
    n.emit("error", e);
    n.end();
   });
   t.pipe(n);
  };
  u.prototype._defaults = function(e) {
   typeof e != "object" && (e = {});
   typeof e.zlib != "object" && (e.zlib = {});
   typeof e.zlib.level != "number" && (e.zlib.level = l.ZLIB_BEST_SPEED);
   e.forceZip64 = !!e.forceZip64;
   e.forceLocalTime = !!e.forceLocalTime;
   return e;
  };
  u.prototype._finish = function() {
   this._archive.centralOffset = this.offset;
   this._entries.forEach(function(e) {
    this._writeCentralFileHeader(e);
   }.bind(this));
   this._archive.centralLength = this.offset - this._archive.centralOffset;
   this.isZip64() && this._writeCentralDirectoryZip64();
   this._writeCentralDirectoryEnd();
   this._archive.processing = !1;
   this._archive.finish = !0;
   this._archive.finished = !0;
   this.end();
  };
  u.prototype._normalizeEntry = function(e) {
   e.getMethod() === -1 && e.setMethod(l.METHOD_DEFLATED);
   if (e.getMethod() === l.METHOD_DEFLATED) {
    e.getGeneralPurposeBit().useDataDescriptor(!0);
    e.setVersionNeededToExtract(l.MIN_VERSION_DATA_DESCRIPTOR);
   }
   e.getTime() === -1 && e.setTime(new Date, this._archive.forceLocalTime);
   e._offsets = {
    file: 0,
    data: 0,
    contents: 0
   };
  };
  u.prototype._smartStream = function(e, t) {
   var r = e.getMethod() === l.METHOD_DEFLATED, n = r ? new s(this.options.zlib) : new o, i = null;
   function handleStuff() {
    var r = n.digest().readUInt32BE(0);
    e.setCrc(r);
    e.setSize(n.size());
    e.setCompressedSize(n.size(!0));
    this._afterAppend(e);
    t(i, e);
   }
   n.once("end", handleStuff.bind(this));
   n.once("error", function(e) {
    i = e;
   });
   n.pipe(this, {
    end: !1
   });
   return n;
  };
  u.prototype._writeCentralDirectoryEnd = function() {
   var e = this._entries.length, t = this._archive.centralLength, r = this._archive.centralOffset;
   if (this.isZip64()) {
    e = l.ZIP64_MAGIC_SHORT;
    t = l.ZIP64_MAGIC;
    r = l.ZIP64_MAGIC;
   }
   this.write(c.getLongBytes(l.SIG_EOCD));
   this.write(l.SHORT_ZERO);
   this.write(l.SHORT_ZERO);
   this.write(c.getShortBytes(e));
   this.write(c.getShortBytes(e));
   this.write(c.getLongBytes(t));
   this.write(c.getLongBytes(r));
   var n = this.getComment(), i = Buffer.byteLength(n);
   this.write(c.getShortBytes(i));
   this.write(n);
  };
  u.prototype._writeCentralDirectoryZip64 = function() {
   this.write(c.getLongBytes(l.SIG_ZIP64_EOCD));
   this.write(c.getEightBytes(44));
   this.write(c.getShortBytes(l.MIN_VERSION_ZIP64));
   this.write(c.getShortBytes(l.MIN_VERSION_ZIP64));
   this.write(l.LONG_ZERO);
   this.write(l.LONG_ZERO);
   this.write(c.getEightBytes(this._entries.length));
   this.write(c.getEightBytes(this._entries.length));
   this.write(c.getEightBytes(this._archive.centralLength));
   this.write(c.getEightBytes(this._archive.centralOffset));
   this.write(c.getLongBytes(l.SIG_ZIP64_EOCD_LOC));
   this.write(l.LONG_ZERO);
   this.write(c.getEightBytes(this._archive.centralOffset + this._archive.centralLength));
   this.write(c.getLongBytes(1));
  };
  u.prototype._writeCentralFileHeader = function(e) {
   var t = e.getGeneralPurposeBit(), r = e.getMethod(), n = e._offsets.file, i = e.getSize(), o = e.getCompressedSize();
   if (e.isZip64() || n > l.ZIP64_MAGIC) {
    i = l.ZIP64_MAGIC;
    o = l.ZIP64_MAGIC;
    n = l.ZIP64_MAGIC;
    e.setVersionNeededToExtract(l.MIN_VERSION_ZIP64);
    var s = Buffer.concat([ c.getShortBytes(l.ZIP64_EXTRA_ID), c.getShortBytes(24), c.getEightBytes(e.getSize()), c.getEightBytes(e.getCompressedSize()), c.getEightBytes(e._offsets.file) ], 28);
    e.setExtra(s);
   }
   this.write(c.getLongBytes(l.SIG_CFH));
   this.write(c.getShortBytes(e.getPlatform() << 8 | l.VERSION_MADEBY));
   this.write(c.getShortBytes(e.getVersionNeededToExtract()));
   this.write(t.encode());
   this.write(c.getShortBytes(r));
   this.write(c.getLongBytes(e.getTimeDos()));
   this.write(c.getLongBytes(e.getCrc()));
   this.write(c.getLongBytes(o));
   this.write(c.getLongBytes(i));
   var a = e.getName(), u = e.getComment(), h = e.getCentralDirectoryExtra();
   if (t.usesUTF8ForNames()) {
    a = Buffer.from(a);
    u = Buffer.from(u);
   }
   this.write(c.getShortBytes(a.length));
   this.write(c.getShortBytes(h.length));
   this.write(c.getShortBytes(u.length));
   this.write(l.SHORT_ZERO);
   this.write(c.getShortBytes(e.getInternalAttributes()));
   this.write(c.getLongBytes(e.getExternalAttributes()));
   this.write(c.getLongBytes(n));
   this.write(a);
   this.write(h);
   this.write(u);
  };
  u.prototype._writeDataDescriptor = function(e) {
   this.write(c.getLongBytes(l.SIG_DD));
   this.write(c.getLongBytes(e.getCrc()));
   if (e.isZip64()) {
    this.write(c.getEightBytes(e.getCompressedSize()));
    this.write(c.getEightBytes(e.getSize()));
   } else {
    this.write(c.getLongBytes(e.getCompressedSize()));
    this.write(c.getLongBytes(e.getSize()));
   }
  };
  u.prototype._writeLocalFileHeader = function(e) {
   var t = e.getGeneralPurposeBit(), r = e.getMethod(), n = e.getName(), i = e.getLocalFileDataExtra();
   if (e.isZip64()) {
    t.useDataDescriptor(!0);
    e.setVersionNeededToExtract(l.MIN_VERSION_ZIP64);
   }
   t.usesUTF8ForNames() && (n = Buffer.from(n));
   e._offsets.file = this.offset;
   this.write(c.getLongBytes(l.SIG_LFH));
   this.write(c.getShortBytes(e.getVersionNeededToExtract()));
   this.write(t.encode());
   this.write(c.getShortBytes(r));
   this.write(c.getLongBytes(e.getTimeDos()));
   e._offsets.data = this.offset;
   if (t.usesDataDescriptor()) {
    this.write(l.LONG_ZERO);
    this.write(l.LONG_ZERO);
    this.write(l.LONG_ZERO);
   } else {
    this.write(c.getLongBytes(e.getCrc()));
    this.write(c.getLongBytes(e.getCompressedSize()));
    this.write(c.getLongBytes(e.getSize()));
   }
   this.write(c.getShortBytes(n.length));
   this.write(c.getShortBytes(i.length));
   this.write(n);
   this.write(i);
   e._offsets.contents = this.offset;
  };
  u.prototype.getComment = function(e) {
   return this._archive.comment !== null ? this._archive.comment : "";
  };
  u.prototype.isZip64 = function() {
   return this._archive.forceZip64 || this._entries.length > l.ZIP64_MAGIC_SHORT || this._archive.centralLength > l.ZIP64_MAGIC || this._archive.centralOffset > l.ZIP64_MAGIC;
  };
  u.prototype.setComment = function(e) {
   this._archive.comment = e;
  };
 }),
 47544: ((e, t, r) => {
  e.exports = {
   ArchiveEntry: r(96070),
   ZipArchiveEntry: r(73380),
   ArchiveOutputStream: r(36306),
   ZipArchiveOutputStream: r(82132)
  };
 }),
 18300: ((e, t, r) => {
  r(2203).Stream;
  var n = r(29963).PassThrough, i = r(96543), o = e.exports = {};
  o.normalizeInputSource = function(e) {
   if (e === null) return Buffer.alloc(0);
   if (typeof e == "string") return Buffer.from(e);
   if (i(e) && !e._readableState) {
    var t = new n;
    e.pipe(t);
    return t;
   }
   return e;
  };
 }),
 45481: ((e, t, r) => {
  function isArray(e) {
   return Array.isArray ? Array.isArray(e) : objectToString(e) === "[object Array]";
  }
  t.isArray = isArray;
  function isBoolean(e) {
   return typeof e == "boolean";
  }
  t.isBoolean = isBoolean;
  function isNull(e) {
   return e === null;
  }
  t.isNull = isNull;
  function isNullOrUndefined(e) {
   return e == null;
  }
  t.isNullOrUndefined = isNullOrUndefined;
  function isNumber(e) {
   return typeof e == "number";
  }
  t.isNumber = isNumber;
  function isString(e) {
   return typeof e == "string";
  }
  t.isString = isString;
  function isSymbol(e) {
   return typeof e == "symbol";
  }
  t.isSymbol = isSymbol;
  function isUndefined(e) {
   return e === void 0;
  }
  t.isUndefined = isUndefined;
  function isRegExp(e) {
   return objectToString(e) === "[object RegExp]";
  }
  t.isRegExp = isRegExp;
  function isObject(e) {
   return typeof e == "object" && e !== null;
  }
  t.isObject = isObject;
  function isDate(e) {
   return objectToString(e) === "[object Date]";
  }
  t.isDate = isDate;
  function isError(e) {
   return objectToString(e) === "[object Error]" || e instanceof Error;
  }
  t.isError = isError;
  function isFunction(e) {
   return typeof e == "function";
  }
  t.isFunction = isFunction;
  function isPrimitive(e) {
   return e === null || typeof e == "boolean" || typeof e == "number" || typeof e == "string" || typeof e == "symbol" || typeof e == "undefined";
  }
  t.isPrimitive = isPrimitive;
  t.isBuffer = r(20181).Buffer.isBuffer;
  function objectToString(e) {
   return Object.prototype.toString.call(e);
  }
 }),
 84891: ((e, t) => {
  (function(e) {
   if (typeof DO_NOT_EXPORT_CRC == "undefined") {
    1;
    e(t);
   } else e({});
  })(function(e) {
   e.version = "1.2.2";
   function signed_crc_table() {
    for (var e = 0, t = new Array(256), r = 0; r != 256; ++r) {
     e = r;
     e = e & 1 ? -306674912 ^ e >>> 1 : e >>> 1;
     e = e & 1 ? -306674912 ^ e >>> 1 : e >>> 1;
     e = e & 1 ? -306674912 ^ e >>> 1 : e >>> 1;
     e = e & 1 ? -306674912 ^ e >>> 1 : e >>> 1;
     e = e & 1 ? -306674912 ^ e >>> 1 : e >>> 1;
     e = e & 1 ? -306674912 ^ e >>> 1 : e >>> 1;
     e = e & 1 ? -306674912 ^ e >>> 1 : e >>> 1;
     e = e & 1 ? -306674912 ^ e >>> 1 : e >>> 1;
     t[r] = e;
    }
    return typeof Int32Array != "undefined" ? new Int32Array(t) : t;
   }
   var t = signed_crc_table();
   function slice_by_16_tables(e) {
    var t = 0, r = 0, n = 0, i = typeof Int32Array != "undefined" ? new Int32Array(4096) : new Array(4096);
    for (n = 0; n != 256; ++n) i[n] = e[n];
    for (n = 0; n != 256; ++n) {
     r = e[n];
     for (t = 256 + n; t < 4096; t += 256) r = i[t] = r >>> 8 ^ e[r & 255];
    }
    var o = [];
    for (n = 1; n != 16; ++n) o[n - 1] = typeof Int32Array != "undefined" ? i.subarray(n * 256, n * 256 + 256) : i.slice(n * 256, n * 256 + 256);
    return o;
   }
   var r = slice_by_16_tables(t), n = r[0], i = r[1], o = r[2], s = r[3], a = r[4], l = r[5], c = r[6], u = r[7], h = r[8], f = r[9], p = r[10], d = r[11], y = r[12], g = r[13], b = r[14];
   function crc32_bstr(e, r) {
    for (var n = r ^ -1, i = 0, o = e.length; i < o; ) n = n >>> 8 ^ t[255 & (n ^ e.charCodeAt(i++))];
    return ~n;
   }
   function crc32_buf(e, r) {
    for (var w = r ^ -1, v = e.length - 15, S = 0; S < v; ) w = b[e[S++] ^ w & 255] ^ g[e[S++] ^ w >> 8 & 255] ^ y[e[S++] ^ w >> 16 & 255] ^ d[e[S++] ^ w >>> 24] ^ p[e[S++]] ^ f[e[S++]] ^ h[e[S++]] ^ u[e[S++]] ^ c[e[S++]] ^ l[e[S++]] ^ a[e[S++]] ^ s[e[S++]] ^ o[e[S++]] ^ i[e[S++]] ^ n[e[S++]] ^ t[e[S++]];
    v += 15;
    while (S < v) w = w >>> 8 ^ t[255 & (w ^ e[S++])];
    return ~w;
   }
   function crc32_str(e, r) {
    for (var n = r ^ -1, i = 0, o = e.length, s = 0, a = 0; i < o; ) {
     s = e.charCodeAt(i++);
     if (s < 128) n = n >>> 8 ^ t[255 & (n ^ s)]; else if (s < 2048) {
      n = n >>> 8 ^ t[255 & (n ^ (192 | s >> 6 & 31))];
      n = n >>> 8 ^ t[255 & (n ^ (128 | s & 63))];
     } else if (s >= 55296 && s < 57344) {
      s = 64 + (s & 1023);
      a = e.charCodeAt(i++) & 1023;
      n = n >>> 8 ^ t[255 & (n ^ (240 | s >> 8 & 7))];
      n = n >>> 8 ^ t[255 & (n ^ (128 | s >> 2 & 63))];
      n = n >>> 8 ^ t[255 & (n ^ (128 | a >> 6 & 15 | (s & 3) << 4))];
      n = n >>> 8 ^ t[255 & (n ^ (128 | a & 63))];
     } else {
      n = n >>> 8 ^ t[255 & (n ^ (224 | s >> 12 & 15))];
      n = n >>> 8 ^ t[255 & (n ^ (128 | s >> 6 & 63))];
      n = n >>> 8 ^ t[255 & (n ^ (128 | s & 63))];
     }
    }
    return ~n;
   }
   e.table = t;
   e.bstr = crc32_bstr;
   e.buf = crc32_buf;
   e.str = crc32_str;
  });
 }),
 3662: ((e, t, r) => {
  const {Transform: n} = r(29963), i = r(84891);
  class CRC32Stream extends n {
   constructor(e) {
    super(e);
    this.checksum = Buffer.allocUnsafe(4);
    this.checksum.writeInt32BE(0, 0);
    this.rawSize = 0;
   }
   _transform(e, t, r) {
    if (e) {
     this.checksum = i.buf(e, this.checksum) >>> 0;
     this.rawSize += e.length;
    }
    r(null, e);
   }
   digest(e) {
    const t = Buffer.allocUnsafe(4);
    t.writeUInt32BE(this.checksum >>> 0, 0);
    return e ? t.toString(e) : t;
   }
   hex() {
    return this.digest("hex").toUpperCase();
   }
   size() {
    return this.rawSize;
   }
  }
  e.exports = CRC32Stream;
 }),
 76252: ((e, t, r) => {
  const {DeflateRaw: n} = r(43106), i = r(84891);
  class DeflateCRC32Stream extends n {
   constructor(e) {
    super(e);
    this.checksum = Buffer.allocUnsafe(4);
    this.checksum.writeInt32BE(0, 0);
    this.rawSize = 0;
    this.compressedSize = 0;
   }
   push(e, t) {
    e && (this.compressedSize += e.length);
    return super.push(e, t);
   }
   _transform(e, t, r) {
    if (e) {
     this.checksum = i.buf(e, this.checksum) >>> 0;
     this.rawSize += e.length;
    }
    super._transform(e, t, r);
   }
   digest(e) {
    const t = Buffer.allocUnsafe(4);
    t.writeUInt32BE(this.checksum >>> 0, 0);
    return e ? t.toString(e) : t;
   }
   hex() {
    return this.digest("hex").toUpperCase();
   }
   size(e = !1) {
    return e ? this.compressedSize : this.rawSize;
   }
  }
  e.exports = DeflateCRC32Stream;
 }),
 82770: ((e, t, r) => {
  e.exports = {
   CRC32Stream: r(3662),
   DeflateCRC32Stream: r(76252)
  };
 }),
 31316: ((e, t, r) => {
  var n = r(79094), i = r(80105), o = r(73314), s = r(33170);
  e.exports = function(e, t, r) {
   if (!e || typeof e != "object" && typeof e != "function") throw new o("`obj` must be an object or a function`");
   if (typeof t != "string" && typeof t != "symbol") throw new o("`property` must be a string or a symbol`");
   if (arguments.length > 3 && typeof arguments[3] != "boolean" && arguments[3] !== null) throw new o("`nonEnumerable`, if provided, must be a boolean or null");
   if (arguments.length > 4 && typeof arguments[4] != "boolean" && arguments[4] !== null) throw new o("`nonWritable`, if provided, must be a boolean or null");
   if (arguments.length > 5 && typeof arguments[5] != "boolean" && arguments[5] !== null) throw new o("`nonConfigurable`, if provided, must be a boolean or null");
   if (arguments.length > 6 && typeof arguments[6] != "boolean") throw new o("`loose`, if provided, must be a boolean");
   var a = arguments.length > 3 ? arguments[3] : null, l = arguments.length > 4 ? arguments[4] : null, c = arguments.length > 5 ? arguments[5] : null, u = arguments.length > 6 && arguments[6], h = !!s && s(e, t);
   if (n) n(e, t, {
    configurable: c === null && h ? h.configurable : !c,
    enumerable: a === null && h ? h.enumerable : !a,
    value: r,
    writable: l === null && h ? h.writable : !l
   }); else {
    if (!u && (a || l || c)) throw new i("This environment does not support defining a property as non-configurable, non-writable, or non-enumerable.");
    e[t] = r;
   }
  };
 }),
 50191: ((e, t, r) => {
  var n = r(62682), i = typeof Symbol == "function" && typeof Symbol("foo") == "symbol", o = Object.prototype.toString, s = Array.prototype.concat, a = r(31316), isFunction = function(e) {
   return typeof e == "function" && o.call(e) === "[object Function]";
  }, l = r(60497)(), defineProperty = function(e, t, r, n) {
   if (t in e) if (n === !0) {
    if (e[t] === r) return;
   } else if (!isFunction(n) || !n()) return;
   l ? a(e, t, r, !0) : a(e, t, r);
  }, defineProperties = function(e, t) {
   var r = arguments.length > 2 ? arguments[2] : {}, o = n(t);
   i && (o = s.call(o, Object.getOwnPropertySymbols(t)));
   for (var a = 0; a < o.length; a += 1) defineProperty(e, o[a], t[o[a]], r[o[a]]);
  };
  defineProperties.supportsDescriptors = !!l;
  e.exports = defineProperties;
 }),
 26669: ((e, t, r) => {
  var n, i = r(88705), o = r(33170);
  try {
   n = [].__proto__ === Array.prototype;
  } catch (e) {
   if (!e || typeof e != "object" || !("code" in e) || e.code !== "ERR_PROTO_ACCESS") throw e;
  }
  var s = !!n && o && o(Object.prototype, "__proto__"), a = Object, l = a.getPrototypeOf;
  e.exports = s && typeof s.get == "function" ? i([ s.get ]) : typeof l == "function" && function(e) {
   return l(e == null ? e : a(e));
  };
 }),
 24765: ((e, t, r) => {
  var n = r(73314), i = r(69203), o = r(60506), s = r(47996), a = r(29336);
  e.exports = function(e, t) {
   if (!a(t)) throw new n("Assertion failed: P is not a Property Key");
   var r = s(e, t);
   if (r != null) {
    if (!i(r)) throw new n(o(t) + " is not a function: " + o(r));
    return r;
   }
  };
 }),
 47996: ((e, t, r) => {
  var n = r(73314), i = r(60506), o = r(29336);
  e.exports = function(e, t) {
   if (!o(t)) throw new n("Assertion failed: P is not a Property Key, got " + i(t));
   return e[t];
  };
 }),
 29336: (e => {
  e.exports = function(e) {
   return typeof e == "string" || typeof e == "symbol";
  };
 }),
 79094: (e => {
  var t = Object.defineProperty || !1;
  if (t) try {
   t({}, "a", {
    value: 1
   });
  } catch (e) {
   t = !1;
  }
  e.exports = t;
 }),
 33056: (e => {
  e.exports = EvalError;
 }),
 31620: (e => {
  e.exports = Error;
 }),
 14585: (e => {
  e.exports = RangeError;
 }),
 46905: (e => {
  e.exports = ReferenceError;
 }),
 80105: (e => {
  e.exports = SyntaxError;
 }),
 73314: (e => {
  e.exports = TypeError;
 }),
 32578: (e => {
  e.exports = URIError;
 }),
 19601: ((e, t, r) => {
  var n = r(73314);
  e.exports = function(e) {
   if (e == null) throw new n(arguments.length > 0 && arguments[1] || "Cannot call method on " + e);
   return e;
  };
 }),
 95399: (e => {
  e.exports = Object;
 }),
 21040: (e => {
  e.exports = function(e) {
   return !!e && (typeof e == "function" || typeof e == "object");
  };
 }),
 75604: ((e, t, r) => {
  var n = typeof Symbol == "function" && typeof Symbol.iterator == "symbol", i = r(69203), o = r(86253), s = r(63927), a = r(73314), l = r(26925);
  function OrdinaryToPrimitive(e, t) {
   if (typeof e == "undefined" || e === null) throw new a("Cannot call method on " + e);
   if (typeof t != "string" || t !== "number" && t !== "string") throw new a('hint must be "string" or "number"');
   var r, n, o, s = t === "string" ? [ "toString", "valueOf" ] : [ "valueOf", "toString" ];
   for (o = 0; o < s.length; ++o) {
    r = e[s[o]];
    if (i(r)) {
     n = r.call(e);
     if (l(n)) return n;
    }
   }
   throw new a("No default value");
  }
  var c = r(24765);
  e.exports = function(e) {
   if (l(e)) return e;
   var t, r = "default";
   arguments.length > 1 && (arguments[1] === String ? r = "string" : arguments[1] === Number && (r = "number"));
   n && (Symbol.toPrimitive ? t = c(e, Symbol.toPrimitive) : s(e) && (t = Symbol.prototype.valueOf));
   if (typeof t != "undefined") {
    var i = t.call(e, r);
    if (l(i)) return i;
    throw new a("unable to convert exotic object to primitive");
   }
   r === "default" && (o(e) || s(e)) && (r = "string");
   return OrdinaryToPrimitive(e, r === "default" ? "number" : r);
  };
 }),
 26925: (e => {
  e.exports = function(e) {
   return e === null || typeof e != "function" && typeof e != "object";
  };
 }),
 16577: ((e, t) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  const r = new WeakMap, n = new WeakMap;
  function pd(e) {
   const t = r.get(e);
   console.assert(t != null, "'this' is expected an Event object, but got", e);
   return t;
  }
  function setCancelFlag(e) {
   if (e.passiveListener == null) {
    if (e.event.cancelable) {
     e.canceled = !0;
     typeof e.event.preventDefault == "function" && e.event.preventDefault();
    }
   } else typeof console != "undefined" && typeof console.error == "function" && console.error("Unable to preventDefault inside passive event listener invocation.", e.passiveListener);
  }
  function Event(e, t) {
   r.set(this, {
    eventTarget: e,
    event: t,
    eventPhase: 2,
    currentTarget: e,
    canceled: !1,
    stopped: !1,
    immediateStopped: !1,
    passiveListener: null,
    timeStamp: t.timeStamp || Date.now()
   });
   Object.defineProperty(this, "isTrusted", {
    value: !1,
    enumerable: !0
   });
   const n = Object.keys(t);
   for (let e = 0; e < n.length; ++e) {
    const t = n[e];
    t in this || Object.defineProperty(this, t, defineRedirectDescriptor(t));
   }
  }
  Event.prototype = {
   get type() {
    return pd(this).event.type;
   },
   get target() {
    return pd(this).eventTarget;
   },
   get currentTarget() {
    return pd(this).currentTarget;
   },
   composedPath() {
    const e = pd(this).currentTarget;
    return e == null ? [] : [ e ];
   },
   get NONE() {
    return 0;
   },
   get CAPTURING_PHASE() {
    return 1;
   },
   get AT_TARGET() {
    return 2;
   },
   get BUBBLING_PHASE() {
    return 3;
   },
   get eventPhase() {
    return pd(this).eventPhase;
   },
   stopPropagation() {
    const e = pd(this);
    e.stopped = !0;
    typeof e.event.stopPropagation == "function" && e.event.stopPropagation();
   },
   stopImmediatePropagation() {
    const e = pd(this);
    e.stopped = !0;
    e.immediateStopped = !0;
    typeof e.event.stopImmediatePropagation == "function" && e.event.stopImmediatePropagation();
   },
   get bubbles() {
    return Boolean(pd(this).event.bubbles);
   },
   get cancelable() {
    return Boolean(pd(this).event.cancelable);
   },
   preventDefault() {
    setCancelFlag(pd(this));
   },
   get defaultPrevented() {
    return pd(this).canceled;
   },
   get composed() {
    return Boolean(pd(this).event.composed);
   },
   get timeStamp() {
    return pd(this).timeStamp;
   },
   get srcElement() {
    return pd(this).eventTarget;
   },
   get cancelBubble() {
    return pd(this).stopped;
   },
   set cancelBubble(e) {
    if (!e) return;
    const t = pd(this);
    t.stopped = !0;
    typeof t.event.cancelBubble == "boolean" && (t.event.cancelBubble = !0);
   },
   get returnValue() {
    return !pd(this).canceled;
   },
   set returnValue(e) {
    e || setCancelFlag(pd(this));
   },
   initEvent() {}
  };
  Object.defineProperty(Event.prototype, "constructor", {
   value: Event,
   configurable: !0,
   writable: !0
  });
  if (typeof window != "undefined" && typeof window.Event != "undefined") {
   Object.setPrototypeOf(Event.prototype, window.Event.prototype);
   n.set(window.Event.prototype, Event);
  }
  function defineRedirectDescriptor(e) {
   return {
    get() {
     return pd(this).event[e];
    },
    set(t) {
     pd(this).event[e] = t;
    },
    configurable: !0,
    enumerable: !0
   };
  }
  function defineCallDescriptor(e) {
   return {
    value() {
     const t = pd(this).event;
     return t[e].apply(t, arguments);
    },
    configurable: !0,
    enumerable: !0
   };
  }
  function defineWrapper(e, t) {
   const r = Object.keys(t);
   if (r.length === 0) return e;
   function CustomEvent(t, r) {
    e.call(this, t, r);
   }
   CustomEvent.prototype = Object.create(e.prototype, {
    constructor: {
     value: CustomEvent,
     configurable: !0,
     writable: !0
    }
   });
   for (let n = 0; n < r.length; ++n) {
    const i = r[n];
    if (!(i in e.prototype)) {
     const e = Object.getOwnPropertyDescriptor(t, i), r = typeof e.value == "function";
     Object.defineProperty(CustomEvent.prototype, i, r ? defineCallDescriptor(i) : defineRedirectDescriptor(i));
    }
   }
   return CustomEvent;
  }
  function getWrapper(e) {
   if (e == null || e === Object.prototype) return Event;
   let t = n.get(e);
   if (t == null) {
    t = defineWrapper(getWrapper(Object.getPrototypeOf(e)), e);
    n.set(e, t);
   }
   return t;
  }
  function wrapEvent(e, t) {
   const r = getWrapper(Object.getPrototypeOf(t));
   return new r(e, t);
  }
  function isStopped(e) {
   return pd(e).immediateStopped;
  }
  function setEventPhase(e, t) {
   pd(e).eventPhase = t;
  }
  function setCurrentTarget(e, t) {
   pd(e).currentTarget = t;
  }
  function setPassiveListener(e, t) {
   pd(e).passiveListener = t;
  }
  const i = new WeakMap, o = 1, s = 2, a = 3;
  function isObject(e) {
   return e !== null && typeof e == "object";
  }
  function getListeners(e) {
   const t = i.get(e);
   if (t == null) throw new TypeError("'this' is expected an EventTarget object, but got another value.");
   return t;
  }
  function defineEventAttributeDescriptor(e) {
   return {
    get() {
     const t = getListeners(this);
     let r = t.get(e);
     while (r != null) {
      if (r.listenerType === a) return r.listener;
      r = r.next;
     }
     return null;
    },
    set(t) {
     typeof t == "function" || isObject(t) || (t = null);
     const r = getListeners(this);
     let n = null, i = r.get(e);
     while (i != null) {
      i.listenerType === a ? n !== null ? n.next = i.next : i.next !== null ? r.set(e, i.next) : r.delete(e) : n = i;
      i = i.next;
     }
     if (t !== null) {
      const i = {
       listener: t,
       listenerType: a,
       passive: !1,
       once: !1,
       next: null
      };
      n === null ? r.set(e, i) : n.next = i;
     }
    },
    configurable: !0,
    enumerable: !0
   };
  }
  function defineEventAttribute(e, t) {
   Object.defineProperty(e, `on${t}`, defineEventAttributeDescriptor(t));
  }
  function defineCustomEventTarget(e) {
   function CustomEventTarget() {
    EventTarget.call(this);
   }
   CustomEventTarget.prototype = Object.create(EventTarget.prototype, {
    constructor: {
     value: CustomEventTarget,
     configurable: !0,
     writable: !0
    }
   });
   for (let t = 0; t < e.length; ++t) defineEventAttribute(CustomEventTarget.prototype, e[t]);
   return CustomEventTarget;
  }
  function EventTarget() {
   if (!(this instanceof EventTarget)) {
    if (arguments.length === 1 && Array.isArray(arguments[0])) return defineCustomEventTarget(arguments[0]);
    if (arguments.length > 0) {
     const e = new Array(arguments.length);
     for (let t = 0; t < arguments.length; ++t) e[t] = arguments[t];
     return defineCustomEventTarget(e);
    }
    throw new TypeError("Cannot call a class as a function");
   }
   i.set(this, new Map);
  }
  EventTarget.prototype = {
   addEventListener(e, t, r) {
    if (t == null) return;
    if (typeof t != "function" && !isObject(t)) throw new TypeError("'listener' should be a function or an object.");
    const n = getListeners(this), i = isObject(r), a = i ? Boolean(r.capture) : Boolean(r), l = a ? o : s, c = {
     listener: t,
     listenerType: l,
     passive: i && Boolean(r.passive),
     once: i && Boolean(r.once),
     next: null
    };
    let u = n.get(e);
    if (u === void 0) {
     n.set(e, c);
     return;
    }
    let h = null;
    while (u != null) {
     if (u.listener === t && u.listenerType === l) return;
     h = u;
     u = u.next;
    }
    h.next = c;
   },
   removeEventListener(e, t, r) {
    if (t == null) return;
    const n = getListeners(this), i = isObject(r) ? Boolean(r.capture) : Boolean(r), a = i ? o : s;
    let l = null, c = n.get(e);
    while (c != null) {
     if (c.listener === t && c.listenerType === a) {
      l !== null ? l.next = c.next : c.next !== null ? n.set(e, c.next) : n.delete(e);
      return;
     }
     l = c;
     c = c.next;
    }
   },
   dispatchEvent(e) {
    if (e == null || typeof e.type != "string") throw new TypeError('"event.type" should be a string.');
    const t = getListeners(this), r = e.type;
    let n = t.get(r);
    if (n == null) return !0;
    const i = wrapEvent(this, e);
    let o = null;
    while (n != null) {
     n.once ? o !== null ? o.next = n.next : n.next !== null ? t.set(r, n.next) : t.delete(r) : o = n;
     setPassiveListener(i, n.passive ? n.listener : null);
     if (typeof n.listener == "function") try {
      n.listener.call(this, i);
     } catch (e) {
      typeof console != "undefined" && typeof console.error == "function" && console.error(e);
     } else n.listenerType !== a && typeof n.listener.handleEvent == "function" && n.listener.handleEvent(i);
     if (isStopped(i)) break;
     n = n.next;
    }
    setPassiveListener(i, null);
    setEventPhase(i, 0);
    setCurrentTarget(i, null);
    return !i.defaultPrevented;
   }
  };
  Object.defineProperty(EventTarget.prototype, "constructor", {
   value: EventTarget,
   configurable: !0,
   writable: !0
  });
  typeof window != "undefined" && typeof window.EventTarget != "undefined" && Object.setPrototypeOf(EventTarget.prototype, window.EventTarget.prototype);
  t.defineEventAttribute = defineEventAttribute;
  t.EventTarget = EventTarget;
  t.default = EventTarget;
  e.exports = EventTarget;
  e.exports.EventTarget = e.exports.default = EventTarget;
  e.exports.defineEventAttribute = defineEventAttribute;
 }),
 14963: ((e, t, r) => {
  var n = r(69203), i = Object.prototype.toString, o = Object.prototype.hasOwnProperty, forEachArray = function(e, t, r) {
   for (var n = 0, i = e.length; n < i; n++) o.call(e, n) && (r == null ? t(e[n], n, e) : t.call(r, e[n], n, e));
  }, forEachString = function(e, t, r) {
   for (var n = 0, i = e.length; n < i; n++) r == null ? t(e.charAt(n), n, e) : t.call(r, e.charAt(n), n, e);
  }, forEachObject = function(e, t, r) {
   for (var n in e) o.call(e, n) && (r == null ? t(e[n], n, e) : t.call(r, e[n], n, e));
  };
  function isArray(e) {
   return i.call(e) === "[object Array]";
  }
  e.exports = function(e, t, r) {
   if (!n(t)) throw new TypeError("iterator must be a function");
   var i;
   arguments.length >= 3 && (i = r);
   isArray(e) ? forEachArray(e, t, i) : typeof e == "string" ? forEachString(e, t, i) : forEachObject(e, t, i);
  };
 }),
 99808: (e => {
  var t = "Function.prototype.bind called on incompatible ", r = Object.prototype.toString, n = Math.max, i = "[object Function]", concatty = function(e, t) {
   for (var r = [], n = 0; n < e.length; n += 1) r[n] = e[n];
   for (var i = 0; i < t.length; i += 1) r[i + e.length] = t[i];
   return r;
  }, slicy = function(e, t) {
   for (var r = [], n = t || 0, i = 0; n < e.length; n += 1, i += 1) r[i] = e[n];
   return r;
  }, joiny = function(e, t) {
   for (var r = "", n = 0; n < e.length; n += 1) {
    r += e[n];
    n + 1 < e.length && (r += t);
   }
   return r;
  };
  e.exports = function(e) {
   var o = this;
   if (typeof o != "function" || r.apply(o) !== i) throw new TypeError(t + o);
   for (var s, a = slicy(arguments, 1), binder = function() {
    if (this instanceof s) {
     var t = o.apply(this, concatty(a, arguments));
     return Object(t) === t ? t : this;
    }
    return o.apply(e, concatty(a, arguments));
   }, l = n(0, o.length - a.length), c = [], u = 0; u < l; u++) c[u] = "$" + u;
   s = Function("binder", "return function (" + joiny(c, ",") + "){ return binder.apply(this,arguments); }")(binder);
   if (o.prototype) {
    var Empty = function() {};
    Empty.prototype = o.prototype;
    s.prototype = new Empty;
    Empty.prototype = null;
   }
   return s;
  };
 }),
 37564: ((e, t, r) => {
  var n = r(99808);
  e.exports = Function.prototype.bind || n;
 }),
 89947: ((e, t, r) => {
  var n = r(69203), i = r(54076), o = r(21327)(), s = r(73314), a = r(23105), l = r(10647), c = a("Function.prototype.toString"), u = a("String.prototype.match"), h = /^class /, isClass = function(e) {
   if (n(e)) return !1;
   if (typeof e != "function") return !1;
   try {
    var t = u(c(e), h);
    return !!t;
   } catch (e) {}
   return !1;
  }, f = /\s*function\s+([^(\s]*)\s*/, p = Function.prototype;
  e.exports = function() {
   if (l(this) || !isClass(this) && !n(this)) throw new s("Function.prototype.name sham getter called on non-function");
   if (o && i(this, "name")) return this.name;
   if (this === p) return "";
   var e = c(this), t = u(e, f), r = t && t[1];
   return r;
  };
 }),
 82069: ((e, t, r) => {
  var n = r(53844), i = r(89947), o = r(85202), s = r(70016), a = n(i);
  e.exports = a;
  e.exports.getPolyfill = o;
  e.exports.implementation = i;
  e.exports.shim = s;
 }),
 85202: ((e, t, r) => {
  var n = r(89947);
  e.exports = function() {
   return n;
  };
 }),
 70016: ((e, t, r) => {
  var n = r(60497)(), i = r(21327)(), o = r(73314), s = r(85202), a = r(79094);
  e.exports = function() {
   var e = s();
   if (i) return e;
   if (!n || !a) throw new o("Shimming Function.prototype.name support requires ES5 property descriptor support.");
   var t = Function.prototype;
   a(t, "name", {
    configurable: !0,
    enumerable: !1,
    get: function() {
     var r = e.call(this);
     this !== t && a(this, "name", {
      configurable: !0,
      enumerable: !1,
      value: r,
      writable: !1
     });
     return r;
    }
   });
   return e;
  };
 }),
 21327: (e => {
  var functionsHaveNames = function() {
   return typeof function() {}.name == "string";
  }, t = Object.getOwnPropertyDescriptor;
  if (t) try {
   t([], "length");
  } catch (e) {
   t = null;
  }
  functionsHaveNames.functionsHaveConfigurableNames = function() {
   if (!functionsHaveNames() || !t) return !1;
   var e = t(function() {}, "name");
   return !!e && !!e.configurable;
  };
  var r = Function.prototype.bind;
  functionsHaveNames.boundFunctionsHaveNames = function() {
   return functionsHaveNames() && typeof r == "function" && function() {}.bind().name !== "";
  };
  e.exports = functionsHaveNames;
 }),
 47228: (e => {
  const t = function*() {}.constructor;
  e.exports = () => t;
 }),
 60470: ((e, t, r) => {
  var n, i = r(95399), o = r(31620), s = r(33056), a = r(14585), l = r(46905), c = r(80105), u = r(73314), h = r(32578), f = r(55641), p = r(96171), d = r(57147), y = r(41017), g = r(56947), b = r(42621), w = r(30156), v = r(33170), S = r(79094), throwTypeError = function() {
   throw new u;
  }, _ = v ? function() {
   try {
    arguments.callee;
    return throwTypeError;
   } catch (e) {
    try {
     return v(arguments, "callee").get;
    } catch (e) {
     return throwTypeError;
    }
   }
  }() : throwTypeError, k = r(23336)(), A = r(81967), x = r(91311), R = r(48681), O = r(33945), I = r(88093), C = {}, L = typeof Uint8Array != "undefined" && A ? A(Uint8Array) : n, D = {
   __proto__: null,
   "%AggregateError%": typeof AggregateError == "undefined" ? n : AggregateError,
   "%Array%": Array,
   "%ArrayBuffer%": typeof ArrayBuffer == "undefined" ? n : ArrayBuffer,
   "%ArrayIteratorPrototype%": k && A ? A([][Symbol.iterator]()) : n,
   "%AsyncFromSyncIteratorPrototype%": n,
   "%AsyncFunction%": C,
   "%AsyncGenerator%": C,
   "%AsyncGeneratorFunction%": C,
   "%AsyncIteratorPrototype%": C,
   "%Atomics%": typeof Atomics == "undefined" ? n : Atomics,
   "%BigInt%": typeof BigInt == "undefined" ? n : BigInt,
   "%BigInt64Array%": typeof BigInt64Array == "undefined" ? n : BigInt64Array,
   "%BigUint64Array%": typeof BigUint64Array == "undefined" ? n : BigUint64Array,
   "%Boolean%": Boolean,
   "%DataView%": typeof DataView == "undefined" ? n : DataView,
   "%Date%": Date,
   "%decodeURI%": decodeURI,
   "%decodeURIComponent%": decodeURIComponent,
   "%encodeURI%": encodeURI,
   "%encodeURIComponent%": encodeURIComponent,
   "%Error%": o,
   "%eval%": eval,
   "%EvalError%": s,
   "%Float16Array%": typeof Float16Array == "undefined" ? n : Float16Array,
   "%Float32Array%": typeof Float32Array == "undefined" ? n : Float32Array,
   "%Float64Array%": typeof Float64Array == "undefined" ? n : Float64Array,
   "%FinalizationRegistry%": typeof FinalizationRegistry == "undefined" ? n : FinalizationRegistry,
   "%Function%": Function,
   "%GeneratorFunction%": C,
   "%Int8Array%": typeof Int8Array == "undefined" ? n : Int8Array,
   "%Int16Array%": typeof Int16Array == "undefined" ? n : Int16Array,
   "%Int32Array%": typeof Int32Array == "undefined" ? n : Int32Array,
   "%isFinite%": isFinite,
   "%isNaN%": isNaN,
   "%IteratorPrototype%": k && A ? A(A([][Symbol.iterator]())) : n,
   "%JSON%": typeof JSON == "object" ? JSON : n,
   "%Map%": typeof Map == "undefined" ? n : Map,
   "%MapIteratorPrototype%": typeof Map != "undefined" && k && A ? A((new Map)[Symbol.iterator]()) : n,
   "%Math%": Math,
   "%Number%": Number,
   "%Object%": i,
   "%Object.getOwnPropertyDescriptor%": v,
   "%parseFloat%": parseFloat,
   "%parseInt%": parseInt,
   "%Promise%": typeof Promise == "undefined" ? n : Promise,
   "%Proxy%": typeof Proxy == "undefined" ? n : Proxy,
   "%RangeError%": a,
   "%ReferenceError%": l,
   "%Reflect%": typeof Reflect == "undefined" ? n : Reflect,
   "%RegExp%": RegExp,
   "%Set%": typeof Set == "undefined" ? n : Set,
   "%SetIteratorPrototype%": typeof Set != "undefined" && k && A ? A((new Set)[Symbol.iterator]()) : n,
   "%SharedArrayBuffer%": typeof SharedArrayBuffer == "undefined" ? n : SharedArrayBuffer,
   "%String%": String,
   "%StringIteratorPrototype%": k && A ? A(""[Symbol.iterator]()) : n,
   "%Symbol%": k ? Symbol : n,
   "%SyntaxError%": c,
   "%ThrowTypeError%": _,
   "%TypedArray%": L,
   "%TypeError%": u,
   "%Uint8Array%": typeof Uint8Array == "undefined" ? n : Uint8Array,
   "%Uint8ClampedArray%": typeof Uint8ClampedArray == "undefined" ? n : Uint8ClampedArray,
   "%Uint16Array%": typeof Uint16Array == "undefined" ? n : Uint16Array,
   "%Uint32Array%": typeof Uint32Array == "undefined" ? n : Uint32Array,
   "%URIError%": h,
   "%WeakMap%": typeof WeakMap == "undefined" ? n : WeakMap,
   "%WeakRef%": typeof WeakRef == "undefined" ? n : WeakRef,
   "%WeakSet%": typeof WeakSet == "undefined" ? n : WeakSet,
   "%Function.prototype.call%": I,
   "%Function.prototype.apply%": O,
   "%Object.defineProperty%": S,
   "%Object.getPrototypeOf%": x,
   "%Math.abs%": f,
   "%Math.floor%": p,
   "%Math.max%": d,
   "%Math.min%": y,
   "%Math.pow%": g,
   "%Math.round%": b,
   "%Math.sign%": w,
   "%Reflect.getPrototypeOf%": R
  };
  if (A) try {
   null.error;
  } catch (e) {
   var N = A(A(e));
   D["%Error.prototype%"] = N;
  }
  var P = r(51491), B = r(47228), M = r(77655), j = function doEval(e) {
   var t;
   if (e === "%AsyncFunction%") t = P() || void n; else if (e === "%GeneratorFunction%") t = B() || void n; else if (e === "%AsyncGeneratorFunction%") t = M() || void n; else if (e === "%AsyncGenerator%") {
    var r = doEval("%AsyncGeneratorFunction%");
    r && (t = r.prototype);
   } else if (e === "%AsyncIteratorPrototype%") {
    var i = doEval("%AsyncGenerator%");
    i && A && (t = A(i.prototype));
   }
   D[e] = t;
   return t;
  }, F = {
   __proto__: null,
   "%ArrayBufferPrototype%": [ "ArrayBuffer", "prototype" ],
   "%ArrayPrototype%": [ "Array", "prototype" ],
   "%ArrayProto_entries%": [ "Array", "prototype", "entries" ],
   "%ArrayProto_forEach%": [ "Array", "prototype", "forEach" ],
   "%ArrayProto_keys%": [ "Array", "prototype", "keys" ],
   "%ArrayProto_values%": [ "Array", "prototype", "values" ],
   "%AsyncFunctionPrototype%": [ "AsyncFunction", "prototype" ],
   "%AsyncGenerator%": [ "AsyncGeneratorFunction", "prototype" ],
   "%AsyncGeneratorPrototype%": [ "AsyncGeneratorFunction", "prototype", "prototype" ],
   "%BooleanPrototype%": [ "Boolean", "prototype" ],
   "%DataViewPrototype%": [ "DataView", "prototype" ],
   "%DatePrototype%": [ "Date", "prototype" ],
   "%ErrorPrototype%": [ "Error", "prototype" ],
   "%EvalErrorPrototype%": [ "EvalError", "prototype" ],
   "%Float32ArrayPrototype%": [ "Float32Array", "prototype" ],
   "%Float64ArrayPrototype%": [ "Float64Array", "prototype" ],
   "%FunctionPrototype%": [ "Function", "prototype" ],
   "%Generator%": [ "GeneratorFunction", "prototype" ],
   "%GeneratorPrototype%": [ "GeneratorFunction", "prototype", "prototype" ],
   "%Int8ArrayPrototype%": [ "Int8Array", "prototype" ],
   "%Int16ArrayPrototype%": [ "Int16Array", "prototype" ],
   "%Int32ArrayPrototype%": [ "Int32Array", "prototype" ],
   "%JSONParse%": [ "JSON", "parse" ],
   "%JSONStringify%": [ "JSON", "stringify" ],
   "%MapPrototype%": [ "Map", "prototype" ],
   "%NumberPrototype%": [ "Number", "prototype" ],
   "%ObjectPrototype%": [ "Object", "prototype" ],
   "%ObjProto_toString%": [ "Object", "prototype", "toString" ],
   "%ObjProto_valueOf%": [ "Object", "prototype", "valueOf" ],
   "%PromisePrototype%": [ "Promise", "prototype" ],
   "%PromiseProto_then%": [ "Promise", "prototype", "then" ],
   "%Promise_all%": [ "Promise", "all" ],
   "%Promise_reject%": [ "Promise", "reject" ],
   "%Promise_resolve%": [ "Promise", "resolve" ],
   "%RangeErrorPrototype%": [ "RangeError", "prototype" ],
   "%ReferenceErrorPrototype%": [ "ReferenceError", "prototype" ],
   "%RegExpPrototype%": [ "RegExp", "prototype" ],
   "%SetPrototype%": [ "Set", "prototype" ],
   "%SharedArrayBufferPrototype%": [ "SharedArrayBuffer", "prototype" ],
   "%StringPrototype%": [ "String", "prototype" ],
   "%SymbolPrototype%": [ "Symbol", "prototype" ],
   "%SyntaxErrorPrototype%": [ "SyntaxError", "prototype" ],
   "%TypedArrayPrototype%": [ "TypedArray", "prototype" ],
   "%TypeErrorPrototype%": [ "TypeError", "prototype" ],
   "%Uint8ArrayPrototype%": [ "Uint8Array", "prototype" ],
   "%Uint8ClampedArrayPrototype%": [ "Uint8ClampedArray", "prototype" ],
   "%Uint16ArrayPrototype%": [ "Uint16Array", "prototype" ],
   "%Uint32ArrayPrototype%": [ "Uint32Array", "prototype" ],
   "%URIErrorPrototype%": [ "URIError", "prototype" ],
   "%WeakMapPrototype%": [ "WeakMap", "prototype" ],
   "%WeakSetPrototype%": [ "WeakSet", "prototype" ]
  }, U = r(37564), W = r(54076), $ = U.call(I, Array.prototype.concat), z = U.call(O, Array.prototype.splice), G = U.call(I, String.prototype.replace), q = U.call(I, String.prototype.slice), H = U.call(I, RegExp.prototype.exec), V = /[^%.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|%$))/g, Y = /\\(\\)?/g, stringToPath = function(e) {
   var t = q(e, 0, 1), r = q(e, -1);
   if (t === "%" && r !== "%") throw new c("invalid intrinsic syntax, expected closing `%`");
   if (r === "%" && t !== "%") throw new c("invalid intrinsic syntax, expected opening `%`");
   var n = [];
   G(e, V, function(e, t, r, i) {
    n[n.length] = r ? G(i, Y, "$1") : t || e;
   });
   return n;
  }, getBaseIntrinsic = function(e, t) {
   var r, n = e;
   if (W(F, n)) {
    r = F[n];
    n = "%" + r[0] + "%";
   }
   if (W(D, n)) {
    var i = D[n];
    i === C && (i = j(n));
    if (typeof i == "undefined" && !t) throw new u("intrinsic " + e + " exists, but is not available. Please file an issue!");
    return {
     alias: r,
     name: n,
     value: i
    };
   }
   throw new c("intrinsic " + e + " does not exist!");
  };
  e.exports = function(e, t) {
   if (typeof e != "string" || e.length === 0) throw new u("intrinsic name must be a non-empty string");
   if (arguments.length > 1 && typeof t != "boolean") throw new u('"allowMissing" argument must be a boolean');
   if (H(/^%?[^%]*%?$/, e) === null) throw new c("`%` may not be present anywhere but at the beginning and end of the intrinsic name");
   var r = stringToPath(e), n = r.length > 0 ? r[0] : "", i = getBaseIntrinsic("%" + n + "%", t), o = i.name, s = i.value, a = !1, l = i.alias;
   if (l) {
    n = l[0];
    z(r, $([ 0, 1 ], l));
   }
   for (var h = 1, f = !0; h < r.length; h += 1) {
    var p = r[h], d = q(p, 0, 1), y = q(p, -1);
    if ((d === '"' || d === "'" || d === "`" || y === '"' || y === "'" || y === "`") && d !== y) throw new c("property names with quotes must have matching quotes");
    p !== "constructor" && f || (a = !0);
    n += "." + p;
    o = "%" + n + "%";
    if (W(D, o)) s = D[o]; else if (s != null) {
     if (!(p in s)) {
      if (!t) throw new u("base intrinsic for " + e + " exists, but the property is not available.");
      return;
     }
     if (v && h + 1 >= r.length) {
      var g = v(s, p);
      f = !!g;
      s = f && "get" in g && !("originalValue" in g.get) ? g.get : s[p];
     } else {
      f = W(s, p);
      s = s[p];
     }
     f && !a && (D[o] = s);
    }
   }
   return s;
  };
 }),
 91311: ((e, t, r) => {
  var n = r(95399);
  e.exports = n.getPrototypeOf || null;
 }),
 48681: (e => {
  e.exports = typeof Reflect != "undefined" && Reflect.getPrototypeOf || null;
 }),
 81967: ((e, t, r) => {
  var n = r(48681), i = r(91311), o = r(26669);
  e.exports = n ? function(e) {
   return n(e);
  } : i ? function(e) {
   if (!e || typeof e != "object" && typeof e != "function") throw new TypeError("getProto: not an object");
   return i(e);
  } : o ? function(e) {
   return o(e);
  } : null;
 }),
 45258: (e => {
  e.exports = balanced;
  function balanced(e, t, r) {
   e instanceof RegExp && (e = maybeMatch(e, r));
   t instanceof RegExp && (t = maybeMatch(t, r));
   var n = range(e, t, r);
   return n && {
    start: n[0],
    end: n[1],
    pre: r.slice(0, n[0]),
    body: r.slice(n[0] + e.length, n[1]),
    post: r.slice(n[1] + t.length)
   };
  }
  function maybeMatch(e, t) {
   var r = t.match(e);
   return r ? r[0] : null;
  }
  balanced.range = range;
  function range(e, t, r) {
   var n, i, o, s, a, l = r.indexOf(e), c = r.indexOf(t, l + 1), u = l;
   if (l >= 0 && c > 0) {
    if (e === t) return [ l, c ];
    n = [];
    o = r.length;
    while (u >= 0 && !a) {
     if (u == l) {
      n.push(u);
      l = r.indexOf(e, u + 1);
     } else if (n.length == 1) a = [ n.pop(), c ]; else {
      i = n.pop();
      if (i < o) {
       o = i;
       s = c;
      }
      c = r.indexOf(t, u + 1);
     }
     u = l < c && l >= 0 ? l : c;
    }
    n.length && (a = [ o, s ]);
   }
   return a;
  }
 }),
 68497: ((e, t, r) => {
  var n = r(45258);
  e.exports = expandTop;
  var i = "\0SLASH" + Math.random().toFixed(16) + "\0", o = "\0OPEN" + Math.random().toFixed(16) + "\0", s = "\0CLOSE" + Math.random().toFixed(16) + "\0", a = "\0COMMA" + Math.random().toFixed(16) + "\0", l = "\0PERIOD" + Math.random().toFixed(16) + "\0", c = 1e5, u = 4e6, h = 1e3, f = 1e3, p = 2e7, d = 16;
  function numeric(e) {
   return parseInt(e, 10) == e ? parseInt(e, 10) : e.charCodeAt(0);
  }
  function escapeBraces(e) {
   return e.split("\\\\").join(i).split("\\{").join(o).split("\\}").join(s).split("\\,").join(a).split("\\.").join(l);
  }
  function unescapeBraces(e) {
   return e.split(i).join("\\").split(o).join("{").split(s).join("}").split(a).join(",").split(l).join(".");
  }
  function pushAll(e, t) {
   for (var r = 0; r < t.length; r++) e.push(t[r]);
  }
  function balancedWithBudget(e, t, r) {
   if (!(r.remaining < 0)) {
    var i = n.range("{", "}", t), o = i !== void 0 && t.indexOf("{") < i[0];
    r.remaining -= i && !o ? i[1] + 1 : e.length;
    if (i && !(r.remaining < 0)) return {
     end: i[1],
     pre: e.slice(0, i[0]),
     body: e.slice(i[0] + 1, i[1]),
     post: e.slice(i[1] + 1),
     unmatched: o
    };
   }
  }
  function maskUnmatchedOpens(e, t) {
   t.remaining -= e.length;
   for (var r = [], n = 0; n < e.length; n++) {
    var i = e.charCodeAt(n);
    i === 123 ? r.push(n) : i === 125 && r.length && r.pop();
   }
   for (var o = "", s = 0, a = 0; a < r.length; a++) {
    o += e.slice(s, r[a]) + "\0";
    s = r[a] + 1;
   }
   return o + e.slice(s);
  }
  function commaSetFollows(e, t) {
   t.remaining -= e.length;
   if (t.remaining < 0) return !1;
   for (var r = !1, n = e.length - 1; n >= 0; n--) {
    var i = e.charCodeAt(n);
    if (i === 125) r = !0; else if (i === 10 || i === 13 || i === 8232 || i === 8233) r = !1; else if (i === 44 && r && e.charCodeAt(n + 1) !== 44) return !0;
   }
   return !1;
  }
  function parseCommaParts(e, t) {
   for (var r = [], n = ""; ;) {
    var i = balancedWithBudget(e, e, t);
    if (t.remaining < 0) return;
    if (!i) {
     var o = e.split(",");
     o[0] = n + o[0];
     pushAll(r, o);
     return r;
    }
    var s = i.pre, a = i.body, l = i.post, c = s.split(",");
    c[0] = n + c[0];
    c[c.length - 1] += "{" + a + "}";
    if (!l.length) {
     pushAll(r, c);
     return r;
    }
    n = c.pop();
    pushAll(r, c);
    e = l;
   }
  }
  function bound(e, t) {
   return e == null || isNaN(e) ? t : e;
  }
  function expandTop(e, t) {
   if (!e) return [];
   t = t || {};
   var r = bound(t.max, c), n = bound(t.maxLength, u), i = bound(t.maxDepth, h), o = bound(t.maxRewrites, f), s = bound(t.maxSteps, p);
   e.substr(0, 2) === "{}" && (e = "\\{\\}" + e.substr(2));
   return expand(escapeBraces(e), r, n, i, 0, o, {
    remaining: s
   }, !0).map(unescapeBraces);
  }
  function embrace(e) {
   return "{" + e + "}";
  }
  function isPadded(e) {
   return /^-?0\d/.test(e);
  }
  function lte(e, t) {
   return e <= t;
  }
  function gte(e, t) {
   return e >= t;
  }
  function combine(e, t, r, n, i, o, s) {
   var a, l = [], c = 0;
   e: for (var u = 0; u < e.length; u++) {
    var h = e[u] + t, f = r;
    if (o && !h) {
     a || (a = r.filter(Boolean));
     f = a;
    }
    for (var p = 0; p < f.length; p++) {
     if (l.length >= n) break e;
     var d = h + f[p];
     if (c + d.length > i) break e;
     l.push(d);
     c += d.length;
    }
   }
   s.remaining -= l.length;
   return l;
  }
  function expandSequence(e, t, r, n, i) {
   var o = e.split(/\.\./), s = [];
   if (o[0] === void 0 || o[1] === void 0) return s;
   var a = numeric(o[0]), l = numeric(o[1]), c = Math.max(o[0].length, o[1].length), u = o.length === 3 && o[2] !== void 0 ? Math.max(Math.abs(numeric(o[2])), 1) : 1, h = lte, f = l < a;
   if (f) {
    u *= -1;
    h = gte;
   }
   for (var p = o.some(isPadded), d = p ? c : 1, y = 0, g = a; h(g, l) && s.length < r; g += u) {
    i.remaining -= d;
    if (i.remaining < 0) return;
    var b;
    if (t) {
     b = String.fromCharCode(g);
     b === "\\" && (b = "");
    } else {
     b = String(g);
     if (p) {
      var w = c - b.length;
      if (w > 0) {
       var v = new Array(w + 1).join("0");
       b = g < 0 ? "-" + v + b.slice(1) : v + b;
      }
     }
    }
    if (y + b.length > n) break;
    s.push(b);
    y += b.length;
   }
   return s;
  }
  function expand(e, t, r, n, i, o, a, l) {
   a.remaining -= d;
   if (i > n) return [ e ];
   for (var c = [ "" ], u = 0, h = !1, f = !0, p = e; ;) {
    const d = balancedWithBudget(e, p, a);
    if (!d) return combine(c, e, [ "" ], t, r, h, a);
    d.unmatched && (p = maskUnmatchedOpens(p, a));
    const D = d.pre;
    var literal = function() {
     return combine(c, D + "{" + d.body + "}" + d.post, [ "" ], t, r, h, a);
    };
    if (/\$$/.test(D)) {
     c = combine(c, D + "{" + d.body + "}", [ "" ], t, r, h && !d.post.length, a);
     f = !1;
     if (!d.post.length) break;
     e = d.post;
     p = p.slice(d.end + 1);
    } else {
     var y, g = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(d.body), b = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(d.body), w = g || b, v = d.body.indexOf(",") >= 0;
     if (!w && !v) {
      if (u < o && commaSetFollows(d.post, a)) {
       u++;
       e = d.pre + "{" + d.body + s + d.post;
       p = p.slice(0, d.end) + s + p.slice(d.end + 1);
       l = !0;
       continue;
      }
      return literal();
     }
     if (f) {
      h = l && !w;
      f = !1;
     }
     if (w) {
      y = expandSequence(d.body, b, t, r, a);
      if (!y) return literal();
     } else {
      var S = parseCommaParts(d.body, a);
      if (!S) return literal();
      if (S.length === 1 && S[0] !== void 0) {
       S = expand(S[0], t, r, n, i + 1, o, a, !1).map(embrace);
       if (a.remaining < 0) return literal();
       if (S.length === 1) {
        var _ = combine(c, D + S[0], [ "" ], t, r, h && !d.post.length, a);
        if (a.remaining < 0) return literal();
        c = _;
        if (!d.post.length) break;
        e = d.post;
        p = p.slice(d.end + 1);
        continue;
       }
      }
      for (var k = h && !d.post.length && !D, A = 0; k && A < c.length; A++) c[A] && (k = !1);
      y = [];
      var x = 0;
      e: for (var R = 0; R < S.length; R++) {
       var O = expand(S[R], t, r, n, i + 1, o, a, !1);
       if (a.remaining < 0) return literal();
       for (var I = 0; I < O.length; I++) {
        var C = O[I];
        if (!k || C) {
         if (y.length >= t || x + C.length > r) break e;
         y.push(C);
         x += C.length;
        }
       }
      }
     }
     var L = combine(c, D, y, t, r, h && !d.post.length, a);
     if (a.remaining < 0) return literal();
     c = L;
     if (!d.post.length) break;
     e = d.post;
     p = p.slice(d.end + 1);
    }
   }
   return c;
  }
 }),
 1174: (e => {
  e.exports = Object.getOwnPropertyDescriptor;
 }),
 33170: ((e, t, r) => {
  var n = r(1174);
  if (n) try {
   n([], "length");
  } catch (e) {
   n = null;
  }
  e.exports = n;
 }),
 73964: (e => {
  e.exports = clone;
  var t = Object.getPrototypeOf || function(e) {
   return e.__proto__;
  };
  function clone(e) {
   if (e === null || typeof e != "object") return e;
   if (e instanceof Object) var r = {
    __proto__: t(e)
   }; else r = Object.create(null);
   Object.getOwnPropertyNames(e).forEach(function(t) {
    Object.defineProperty(r, t, Object.getOwnPropertyDescriptor(e, t));
   });
   return r;
  }
 }),
 35744: ((e, t, r) => {
  var n, i, o = r(79896), s = r(83501), a = r(12270), l = r(73964), c = r(39023);
  if (typeof Symbol == "function" && typeof Symbol.for == "function") {
   n = Symbol.for("graceful-fs.queue");
   i = Symbol.for("graceful-fs.previous");
  } else {
   n = "___graceful-fs.queue";
   i = "___graceful-fs.previous";
  }
  function noop() {}
  function publishQueue(e, t) {
   Object.defineProperty(e, n, {
    get: function() {
     return t;
    }
   });
  }
  var u, h = noop;
  c.debuglog ? h = c.debuglog("gfs4") : /\bgfs4\b/i.test(process.env.NODE_DEBUG || "") && (h = function() {
   var e = c.format.apply(c, arguments);
   e = "GFS4: " + e.split(/\n/).join("\nGFS4: ");
   console.error(e);
  });
  if (!o[n]) {
   var f = global[n] || [];
   publishQueue(o, f);
   o.close = function(e) {
    function close(t, r) {
     return e.call(o, t, function(e) {
      e || resetQueue();
      typeof r == "function" && r.apply(this, arguments);
     });
    }
    Object.defineProperty(close, i, {
     value: e
    });
    return close;
   }(o.close);
   o.closeSync = function(e) {
    function closeSync(t) {
     e.apply(o, arguments);
     resetQueue();
    }
    Object.defineProperty(closeSync, i, {
     value: e
    });
    return closeSync;
   }(o.closeSync);
   /\bgfs4\b/i.test(process.env.NODE_DEBUG || "") && process.on("exit", function() {
    h(o[n]);
    r(42613).equal(o[n].length, 0);
   });
  }
  global[n] || publishQueue(global, o[n]);
  e.exports = patch(l(o));
  if (process.env.TEST_GRACEFUL_FS_GLOBAL_PATCH && !o.__patched) {
   e.exports = patch(o);
   o.__patched = !0;
  }
  function patch(e) {
   s(e);
   e.gracefulify = patch;
   e.createReadStream = createReadStream;
   e.createWriteStream = createWriteStream;
   var t = e.readFile;
   e.readFile = readFile;
   function readFile(e, r, n) {
    typeof r == "function" && (n = r, r = null);
    return go$readFile(e, r, n);
    function go$readFile(e, r, n, i) {
     return t(e, r, function(t) {
      !t || t.code !== "EMFILE" && t.code !== "ENFILE" ? typeof n == "function" && n.apply(this, arguments) : enqueue([ go$readFile, [ e, r, n ], t, i || Date.now(), Date.now() ]);
     });
    }
   }
   var r = e.writeFile;
   e.writeFile = writeFile;
   function writeFile(e, t, n, i) {
    typeof n == "function" && (i = n, n = null);
    return go$writeFile(e, t, n, i);
    function go$writeFile(e, t, n, i, o) {
     return r(e, t, n, function(r) {
      !r || r.code !== "EMFILE" && r.code !== "ENFILE" ? typeof i == "function" && i.apply(this, arguments) : enqueue([ go$writeFile, [ e, t, n, i ], r, o || Date.now(), Date.now() ]);
     });
    }
   }
   var n = e.appendFile;
   n && (e.appendFile = appendFile);
   function appendFile(e, t, r, i) {
    typeof r == "function" && (i = r, r = null);
    return go$appendFile(e, t, r, i);
    function go$appendFile(e, t, r, i, o) {
     return n(e, t, r, function(n) {
      !n || n.code !== "EMFILE" && n.code !== "ENFILE" ? typeof i == "function" && i.apply(this, arguments) : enqueue([ go$appendFile, [ e, t, r, i ], n, o || Date.now(), Date.now() ]);
     });
    }
   }
   var i = e.copyFile;
   i && (e.copyFile = copyFile);
   function copyFile(e, t, r, n) {
    if (typeof r == "function") {
     n = r;
     r = 0;
    }
    return go$copyFile(e, t, r, n);
    function go$copyFile(e, t, r, n, o) {
     return i(e, t, r, function(i) {
      !i || i.code !== "EMFILE" && i.code !== "ENFILE" ? typeof n == "function" && n.apply(this, arguments) : enqueue([ go$copyFile, [ e, t, r, n ], i, o || Date.now(), Date.now() ]);
     });
    }
   }
   var o = e.readdir;
   e.readdir = readdir;
   var l = /^v[0-5]\./;
   function readdir(e, t, r) {
    typeof t == "function" && (r = t, t = null);
    var n = l.test(process.version) ? function(e, t, r, n) {
     return o(e, fs$readdirCallback(e, t, r, n));
    } : function(e, t, r, n) {
     return o(e, t, fs$readdirCallback(e, t, r, n));
    };
    return n(e, t, r);
    function fs$readdirCallback(e, t, r, i) {
     return function(o, s) {
      if (!o || o.code !== "EMFILE" && o.code !== "ENFILE") {
       s && s.sort && s.sort();
       typeof r == "function" && r.call(this, o, s);
      } else enqueue([ n, [ e, t, r ], o, i || Date.now(), Date.now() ]);
     };
    }
   }
   if (process.version.substr(0, 4) === "v0.8") {
    var c = a(e);
    ReadStream = c.ReadStream;
    WriteStream = c.WriteStream;
   }
   var u = e.ReadStream;
   if (u) {
    ReadStream.prototype = Object.create(u.prototype);
    ReadStream.prototype.open = ReadStream$open;
   }
   var h = e.WriteStream;
   if (h) {
    WriteStream.prototype = Object.create(h.prototype);
    WriteStream.prototype.open = WriteStream$open;
   }
   Object.defineProperty(e, "ReadStream", {
    get: function() {
     return ReadStream;
    },
    set: function(e) {
     ReadStream = e;
    },
    enumerable: !0,
    configurable: !0
   });
   Object.defineProperty(e, "WriteStream", {
    get: function() {
     return WriteStream;
    },
    set: function(e) {
     WriteStream = e;
    },
    enumerable: !0,
    configurable: !0
   });
   var f = ReadStream;
   Object.defineProperty(e, "FileReadStream", {
    get: function() {
     return f;
    },
    set: function(e) {
     f = e;
    },
    enumerable: !0,
    configurable: !0
   });
   var p = WriteStream;
   Object.defineProperty(e, "FileWriteStream", {
    get: function() {
     return p;
    },
    set: function(e) {
     p = e;
    },
    enumerable: !0,
    configurable: !0
   });
   function ReadStream(e, t) {
    return this instanceof ReadStream ? (u.apply(this, arguments), this) : ReadStream.apply(Object.create(ReadStream.prototype), arguments);
   }
   function ReadStream$open() {
    var e = this;
    open(e.path, e.flags, e.mode, function(t, r) {
     if (t) {
      e.autoClose && e.destroy();
      e.emit("error", t);
     } else {
      e.fd = r;
      e.emit("open", r);
      e.read();
     }
    });
   }
   function WriteStream(e, t) {
    return this instanceof WriteStream ? (h.apply(this, arguments), this) : WriteStream.apply(Object.create(WriteStream.prototype), arguments);
   }
   function WriteStream$open() {
    var e = this;
    open(e.path, e.flags, e.mode, function(t, r) {
     if (t) {
      e.destroy();
      e.emit("error", t);
     } else {
      e.fd = r;
      e.emit("open", r);
     }
    });
   }
   function createReadStream(t, r) {
    return new e.ReadStream(t, r);
   }
   function createWriteStream(t, r) {
    return new e.WriteStream(t, r);
   }
   var d = e.open;
   e.open = open;
   function open(e, t, r, n) {
    typeof r == "function" && (n = r, r = null);
    return go$open(e, t, r, n);
    function go$open(e, t, r, n, i) {
     return d(e, t, r, function(o, s) {
      !o || o.code !== "EMFILE" && o.code !== "ENFILE" ? typeof n == "function" && n.apply(this, arguments) : enqueue([ go$open, [ e, t, r, n ], o, i || Date.now(), Date.now() ]);
     });
    }
   }
   return e;
  }
  function enqueue(e) {
   h("ENQUEUE", e[0].name, e[1]);
   o[n].push(e);
   retry();
  }
  function resetQueue() {
   for (var e = Date.now(), t = 0; t < o[n].length; ++t) if (o[n][t].length > 2) {
    o[n][t][3] = e;
    o[n][t][4] = e;
   }
   retry();
  }
  function retry() {
   clearTimeout(u);
   u = void 0;
   if (o[n].length !== 0) {
    var e = o[n].shift(), t = e[0], r = e[1], i = e[2], s = e[3], a = e[4];
    if (s === void 0) {
     h("RETRY", t.name, r);
     t.apply(null, r);
    } else if (Date.now() - s >= 6e4) {
     h("TIMEOUT", t.name, r);
     var l = r.pop();
     typeof l == "function" && l.call(null, i);
    } else {
     var c = Date.now() - a, f = Math.max(a - s, 1), p = Math.min(f * 1.2, 100);
     if (c >= p) {
      h("RETRY", t.name, r);
      t.apply(null, r.concat([ s ]));
     } else o[n].push(e);
    }
    u === void 0 && (u = setTimeout(retry, 0));
   }
  }
 }),
 12270: ((e, t, r) => {
  var n = r(2203).Stream;
  e.exports = legacy;
  function legacy(e) {
   return {
    ReadStream,
    WriteStream
   };
   function ReadStream(t, r) {
    if (!(this instanceof ReadStream)) return new ReadStream(t, r);
    n.call(this);
    var i = this;
    this.path = t;
    this.fd = null;
    this.readable = !0;
    this.paused = !1;
    this.flags = "r";
    this.mode = 438;
    this.bufferSize = 65536;
    r = r || {};
    for (var o = Object.keys(r), s = 0, a = o.length; s < a; s++) {
     var l = o[s];
     this[l] = r[l];
    }
    this.encoding && this.setEncoding(this.encoding);
    if (this.start !== void 0) {
     if ("number" != typeof this.start) throw TypeError("start must be a Number");
     if (this.end === void 0) this.end = 1 / 0; else if ("number" != typeof this.end) throw TypeError("end must be a Number");
     if (this.start > this.end) throw new Error("start must be <= end");
     this.pos = this.start;
    }
    this.fd === null ? e.open(this.path, this.flags, this.mode, function(e, t) {
     if (e) {
      i.emit("error", e);
      i.readable = !1;
     } else {
      i.fd = t;
      i.emit("open", t);
      i._read();
     }
    }) : process.nextTick(function() {
     i._read();
    });
   }
   function WriteStream(t, r) {
    if (!(this instanceof WriteStream)) return new WriteStream(t, r);
    n.call(this);
    this.path = t;
    this.fd = null;
    this.writable = !0;
    this.flags = "w";
    this.encoding = "binary";
    this.mode = 438;
    this.bytesWritten = 0;
    r = r || {};
    for (var i = Object.keys(r), o = 0, s = i.length; o < s; o++) {
     var a = i[o];
     this[a] = r[a];
    }
    if (this.start !== void 0) {
     if ("number" != typeof this.start) throw TypeError("start must be a Number");
     if (this.start < 0) throw new Error("start must be >= zero");
     this.pos = this.start;
    }
    this.busy = !1;
    this._queue = [];
    if (this.fd === null) {
     this._open = e.open;
     this._queue.push([ this._open, this.path, this.flags, this.mode, void 0 ]);
     this.flush();
    }
   }
  }
 }),
 83501: ((e, t, r) => {
  var n = r(49140), i = process.cwd, o = null, s = process.env.GRACEFUL_FS_PLATFORM || process.platform;
  process.cwd = function() {
   o || (o = i.call(process));
   return o;
  };
  try {
   process.cwd();
  } catch (e) {}
  if (typeof process.chdir == "function") {
   var a = process.chdir;
   process.chdir = function(e) {
    o = null;
    a.call(process, e);
   };
   Object.setPrototypeOf && Object.setPrototypeOf(process.chdir, a);
  }
  e.exports = patch;
  function patch(e) {
   n.hasOwnProperty("O_SYMLINK") && process.version.match(/^v0\.6\.[0-2]|^v0\.5\./) && patchLchmod(e);
   e.lutimes || patchLutimes(e);
   e.chown = chownFix(e.chown);
   e.fchown = chownFix(e.fchown);
   e.lchown = chownFix(e.lchown);
   e.chmod = chmodFix(e.chmod);
   e.fchmod = chmodFix(e.fchmod);
   e.lchmod = chmodFix(e.lchmod);
   e.chownSync = chownFixSync(e.chownSync);
   e.fchownSync = chownFixSync(e.fchownSync);
   e.lchownSync = chownFixSync(e.lchownSync);
   e.chmodSync = chmodFixSync(e.chmodSync);
   e.fchmodSync = chmodFixSync(e.fchmodSync);
   e.lchmodSync = chmodFixSync(e.lchmodSync);
   e.stat = statFix(e.stat);
   e.fstat = statFix(e.fstat);
   e.lstat = statFix(e.lstat);
   e.statSync = statFixSync(e.statSync);
   e.fstatSync = statFixSync(e.fstatSync);
   e.lstatSync = statFixSync(e.lstatSync);
   if (e.chmod && !e.lchmod) {
    e.lchmod = function(e, t, r) {
     r && process.nextTick(r);
    };
    e.lchmodSync = function() {};
   }
   if (e.chown && !e.lchown) {
    e.lchown = function(e, t, r, n) {
     n && process.nextTick(n);
    };
    e.lchownSync = function() {};
   }
   s === "win32" && (e.rename = typeof e.rename != "function" ? e.rename : function(t) {
    function rename(r, n, i) {
     var o = Date.now(), s = 0;
     t(r, n, function CB(a) {
      if (a && (a.code === "EACCES" || a.code === "EPERM" || a.code === "EBUSY") && Date.now() - o < 6e4) {
       setTimeout(function() {
        e.stat(n, function(e, o) {
         e && e.code === "ENOENT" ? t(r, n, CB) : i(a);
        });
       }, s);
       s < 100 && (s += 10);
      } else i && i(a);
     });
    }
    Object.setPrototypeOf && Object.setPrototypeOf(rename, t);
    return rename;
   }(e.rename));
   e.read = typeof e.read != "function" ? e.read : function(t) {
    function read(r, n, i, o, s, a) {
     var l;
     if (a && typeof a == "function") {
      var c = 0;
      l = function(u, h, f) {
       if (u && u.code === "EAGAIN" && c < 10) {
        c++;
        return t.call(e, r, n, i, o, s, l);
       }
       a.apply(this, arguments);
      };
     }
     return t.call(e, r, n, i, o, s, l);
    }
    Object.setPrototypeOf && Object.setPrototypeOf(read, t);
    return read;
   }(e.read);
   e.readSync = typeof e.readSync != "function" ? e.readSync : function(t) {
    return function(r, n, i, o, s) {
     var a = 0;
     while (1) try {
      return t.call(e, r, n, i, o, s);
     } catch (e) {
      if (e.code === "EAGAIN" && a < 10) {
       a++;
       continue;
      }
      throw e;
     }
    };
   }(e.readSync);
   function patchLchmod(e) {
    e.lchmod = function(t, r, i) {
     e.open(t, n.O_WRONLY | n.O_SYMLINK, r, function(t, n) {
      t ? i && i(t) : e.fchmod(n, r, function(t) {
       e.close(n, function(e) {
        i && i(t || e);
       });
      });
     });
    };
    e.lchmodSync = function(t, r) {
     var i, o = e.openSync(t, n.O_WRONLY | n.O_SYMLINK, r), s = !0;
     try {
      i = e.fchmodSync(o, r);
      s = !1;
     } finally {
      if (s) try {
       e.closeSync(o);
      } catch (e) {} else e.closeSync(o);
     }
     return i;
    };
   }
   function patchLutimes(e) {
    if (n.hasOwnProperty("O_SYMLINK") && e.futimes) {
     e.lutimes = function(t, r, i, o) {
      e.open(t, n.O_SYMLINK, function(t, n) {
       t ? o && o(t) : e.futimes(n, r, i, function(t) {
        e.close(n, function(e) {
         o && o(t || e);
        });
       });
      });
     };
     e.lutimesSync = function(t, r, i) {
      var o, s = e.openSync(t, n.O_SYMLINK), a = !0;
      try {
       o = e.futimesSync(s, r, i);
       a = !1;
      } finally {
       if (a) try {
        e.closeSync(s);
       } catch (e) {} else e.closeSync(s);
      }
      return o;
     };
    } else if (e.futimes) {
     e.lutimes = function(e, t, r, n) {
      n && process.nextTick(n);
     };
     e.lutimesSync = function() {};
    }
   }
   function chmodFix(t) {
    return t ? function(r, n, i) {
     return t.call(e, r, n, function(e) {
      chownErOk(e) && (e = null);
      i && i.apply(this, arguments);
     });
    } : t;
   }
   function chmodFixSync(t) {
    return t ? function(r, n) {
     try {
      return t.call(e, r, n);
     } catch (e) {
      if (!chownErOk(e)) throw e;
     }
    } : t;
   }
   function chownFix(t) {
    return t ? function(r, n, i, o) {
     return t.call(e, r, n, i, function(e) {
      chownErOk(e) && (e = null);
      o && o.apply(this, arguments);
     });
    } : t;
   }
   function chownFixSync(t) {
    return t ? function(r, n, i) {
     try {
      return t.call(e, r, n, i);
     } catch (e) {
      if (!chownErOk(e)) throw e;
     }
    } : t;
   }
   function statFix(t) {
    return t ? function(r, n, i) {
     if (typeof n == "function") {
      i = n;
      n = null;
     }
     function callback(e, t) {
      if (t) {
       t.uid < 0 && (t.uid += 4294967296);
       t.gid < 0 && (t.gid += 4294967296);
      }
      i && i.apply(this, arguments);
     }
     return n ? t.call(e, r, n, callback) : t.call(e, r, callback);
    } : t;
   }
   function statFixSync(t) {
    return t ? function(r, n) {
     var i = n ? t.call(e, r, n) : t.call(e, r);
     if (i) {
      i.uid < 0 && (i.uid += 4294967296);
      i.gid < 0 && (i.gid += 4294967296);
     }
     return i;
    } : t;
   }
   function chownErOk(e) {
    if (!e) return !0;
    if (e.code === "ENOSYS") return !0;
    var t = !process.getuid || process.getuid() !== 0;
    return !(!t || e.code !== "EINVAL" && e.code !== "EPERM");
   }
  }
 }),
 36629: (e => {
  var t = typeof BigInt != "undefined" && BigInt;
  e.exports = function() {
   return typeof t == "function" && typeof BigInt == "function" && typeof t(42) == "bigint" && typeof BigInt(42) == "bigint";
  };
 }),
 60497: ((e, t, r) => {
  var n = r(79094), hasPropertyDescriptors = function() {
   return !!n;
  };
  hasPropertyDescriptors.hasArrayLengthDefineBug = function() {
   if (!n) return null;
   try {
    return n([], "length", {
     value: 1
    }).length !== 1;
   } catch (e) {
    return !0;
   }
  };
  e.exports = hasPropertyDescriptors;
 }),
 23336: ((e, t, r) => {
  var n = typeof Symbol != "undefined" && Symbol, i = r(61114);
  e.exports = function() {
   return typeof n == "function" && (typeof Symbol == "function" && (typeof n("foo") == "symbol" && (typeof Symbol("bar") == "symbol" && i())));
  };
 }),
 61114: (e => {
  e.exports = function() {
   if (typeof Symbol != "function" || typeof Object.getOwnPropertySymbols != "function") return !1;
   if (typeof Symbol.iterator == "symbol") return !0;
   var e = {}, t = Symbol("test"), r = Object(t);
   if (typeof t == "string") return !1;
   if (Object.prototype.toString.call(t) !== "[object Symbol]") return !1;
   if (Object.prototype.toString.call(r) !== "[object Symbol]") return !1;
   var n = 42;
   e[t] = n;
   for (var i in e) return !1;
   if (typeof Object.keys == "function" && Object.keys(e).length !== 0) return !1;
   if (typeof Object.getOwnPropertyNames == "function" && Object.getOwnPropertyNames(e).length !== 0) return !1;
   var o = Object.getOwnPropertySymbols(e);
   if (o.length !== 1 || o[0] !== t) return !1;
   if (!Object.prototype.propertyIsEnumerable.call(e, t)) return !1;
   if (typeof Object.getOwnPropertyDescriptor == "function") {
    var s = Object.getOwnPropertyDescriptor(e, t);
    if (s.value !== n || s.enumerable !== !0) return !1;
   }
   return !0;
  };
 }),
 85479: ((e, t, r) => {
  var n = r(61114);
  e.exports = function() {
   return n() && !!Symbol.toStringTag;
  };
 }),
 54076: ((e, t, r) => {
  var n = Function.prototype.call, i = Object.prototype.hasOwnProperty, o = r(37564);
  e.exports = o.call(n, i);
 }),
 39598: ((e, t, r) => {
  try {
   var n = r(39023);
   if (typeof n.inherits != "function") throw "";
   e.exports = n.inherits;
  } catch (t) {
   e.exports = r(26589);
  }
 }),
 26589: (e => {
  typeof Object.create == "function" ? e.exports = function(e, t) {
   if (t) {
    e.super_ = t;
    e.prototype = Object.create(t.prototype, {
     constructor: {
      value: e,
      enumerable: !1,
      writable: !0,
      configurable: !0
     }
    });
   }
  } : e.exports = function(e, t) {
   if (t) {
    e.super_ = t;
    var TempCtor = function() {};
    TempCtor.prototype = t.prototype;
    e.prototype = new TempCtor;
    e.prototype.constructor = e;
   }
  };
 }),
 96429: ((e, t, r) => {
  var n = r(53844), i = r(23105), o = r(60470), s = o("%ArrayBuffer%", !0), a = i("ArrayBuffer.prototype.byteLength", !0), l = i("Object.prototype.toString"), c = !!s && !a && new s(0).slice, u = !!c && n(c);
  e.exports = a || u ? function(e) {
   if (!e || typeof e != "object") return !1;
   try {
    a ? a(e) : u(e, 0);
    return !0;
   } catch (e) {
    return !1;
   }
  } : s ? function(e) {
   return l(e) === "[object ArrayBuffer]";
  } : function(e) {
   return !1;
  };
 }),
 14856: ((e, t, r) => {
  var n = r(23105), i = r(93470), o = n("Object.prototype.toString"), s = n("Function.prototype.toString"), a = i(/^\s*async(?:\s+function(?:\s+|\()|\s*\()/), l = r(85479)(), c = r(81967), u = r(51491);
  e.exports = function(e) {
   if (typeof e != "function") return !1;
   if (a(s(e))) return !0;
   if (!l) {
    var t = o(e);
    return t === "[object AsyncFunction]";
   }
   if (!c) return !1;
   var r = u();
   return r && r.prototype === c(e);
  };
 }),
 95407: ((e, t, r) => {
  var n = r(36629)();
  if (n) {
   var i = BigInt.prototype.valueOf, tryBigInt = function(e) {
    try {
     i.call(e);
     return !0;
    } catch (e) {}
    return !1;
   };
   e.exports = function(e) {
    return e !== null && typeof e != "undefined" && typeof e != "boolean" && typeof e != "string" && typeof e != "number" && typeof e != "symbol" && typeof e != "function" && (typeof e == "bigint" || tryBigInt(e));
   };
  } else e.exports = function(e) {
   return !1;
  };
 }),
 10823: ((e, t, r) => {
  var n = r(23105), i = n("Boolean.prototype.toString"), o = n("Object.prototype.toString"), tryBooleanObject = function(e) {
   try {
    i(e);
    return !0;
   } catch (e) {
    return !1;
   }
  }, s = "[object Boolean]", a = r(85479)();
  e.exports = function(e) {
   return typeof e == "boolean" || e !== null && typeof e == "object" && (a ? tryBooleanObject(e) : o(e) === s);
  };
 }),
 69203: (e => {
  var t, r, n = Function.prototype.toString, i = typeof Reflect == "object" && Reflect !== null && Reflect.apply;
  if (typeof i == "function" && typeof Object.defineProperty == "function") try {
   t = Object.defineProperty({}, "length", {
    get: function() {
     throw r;
    }
   });
   r = {};
   i(function() {
    throw 42;
   }, null, t);
  } catch (e) {
   e !== r && (i = null);
  } else i = null;
  var o = /^\s*class\b/, isES6ClassFn = function(e) {
   try {
    var t = n.call(e);
    return o.test(t);
   } catch (e) {
    return !1;
   }
  }, tryFunctionObject = function(e) {
   try {
    if (isES6ClassFn(e)) return !1;
    n.call(e);
    return !0;
   } catch (e) {
    return !1;
   }
  }, s = Object.prototype.toString, a = "[object Object]", l = "[object Function]", c = "[object GeneratorFunction]", u = "[object HTMLAllCollection]", h = "[object HTML document.all class]", f = "[object HTMLCollection]", p = typeof Symbol == "function" && !!Symbol.toStringTag, d = !(0 in [ ,  ]), isDDA = function() {
   return !1;
  };
  if (typeof document == "object") {
   var y = document.all;
   s.call(y) === s.call(document.all) && (isDDA = function(e) {
    if ((d || !e) && (typeof e == "undefined" || typeof e == "object")) try {
     var t = s.call(e);
     return (t === u || t === h || t === f || t === a) && e("") == null;
    } catch (e) {}
    return !1;
   });
  }
  e.exports = i ? function(e) {
   if (isDDA(e)) return !0;
   if (!e) return !1;
   if (typeof e != "function" && typeof e != "object") return !1;
   try {
    i(e, null, t);
   } catch (e) {
    if (e !== r) return !1;
   }
   return !isES6ClassFn(e) && tryFunctionObject(e);
  } : function(e) {
   if (isDDA(e)) return !0;
   if (!e) return !1;
   if (typeof e != "function" && typeof e != "object") return !1;
   if (p) return tryFunctionObject(e);
   if (isES6ClassFn(e)) return !1;
   var t = s.call(e);
   return !(t !== l && t !== c && !/^\[object HTML/.test(t)) && tryFunctionObject(e);
  };
 }),
 86253: ((e, t, r) => {
  var n = r(23105), i = n("Date.prototype.getDay"), tryDateObject = function(e) {
   try {
    i(e);
    return !0;
   } catch (e) {
    return !1;
   }
  }, o = n("Object.prototype.toString"), s = "[object Date]", a = r(85479)();
  e.exports = function(e) {
   return typeof e == "object" && e !== null && (a ? tryDateObject(e) : o(e) === s);
  };
 }),
 10647: ((e, t, r) => {
  var n = r(23105), i = n("Object.prototype.toString"), o = !(0 in [ ,  ]), s = "[object Object]", a = "[object HTMLAllCollection]", isDDA = function() {
   return !1;
  };
  if (typeof document == "object") {
   var l = document.all;
   i(l) === i(document.all) && (isDDA = function(e) {
    if ((o || !e) && (typeof e == "undefined" || typeof e == "object")) try {
     var t = i(e);
     return (t === a || t === s) && e("") == null;
    } catch (e) {}
    return !1;
   });
  }
  e.exports = isDDA;
 }),
 93816: ((e, t, r) => {
  var n = r(23105), i = n("FinalizationRegistry.prototype.register", !0);
  e.exports = i ? function(e) {
   if (!e || typeof e != "object") return !1;
   try {
    i(e, {}, null);
    return !0;
   } catch (e) {
    return !1;
   }
  } : function(e) {
   return !1;
  };
 }),
 55659: ((e, t, r) => {
  var n = r(23105), i = r(93470), o = i(/^\s*(?:function)?\*/), s = r(85479)(), a = r(81967), l = n("Object.prototype.toString"), c = n("Function.prototype.toString"), u = r(47228);
  e.exports = function(e) {
   if (typeof e != "function") return !1;
   if (o(c(e))) return !0;
   if (!s) {
    var t = l(e);
    return t === "[object GeneratorFunction]";
   }
   if (!a) return !1;
   var r = u();
   return r && a(e) === r.prototype;
  };
 }),
 69311: (e => {
  var t, r = typeof Map == "function" && Map.prototype ? Map : null, n = typeof Set == "function" && Set.prototype ? Set : null;
  r || (t = function(e) {
   return !1;
  });
  var i = r ? Map.prototype.has : null, o = n ? Set.prototype.has : null;
  t || i || (t = function(e) {
   return !1;
  });
  e.exports = t || function(e) {
   if (!e || typeof e != "object") return !1;
   try {
    i.call(e);
    if (o) try {
     o.call(e);
    } catch (e) {
     return !0;
    }
    return e instanceof r;
   } catch (e) {}
   return !1;
  };
 }),
 33670: ((e, t, r) => {
  var n = r(23105), i = n("Number.prototype.toString"), tryNumberObject = function(e) {
   try {
    i(e);
    return !0;
   } catch (e) {
    return !1;
   }
  }, o = n("Object.prototype.toString"), s = "[object Number]", a = r(85479)();
  e.exports = function(e) {
   return typeof e == "number" || !(!e || typeof e != "object") && (a ? tryNumberObject(e) : o(e) === s);
  };
 }),
 86622: ((e, t, r) => {
  var n, i = r(23105), o = r(85479)(), s = r(54076), a = r(33170);
  if (o) {
   var l = i("RegExp.prototype.exec"), c = {}, throwRegexMarker = function() {
    throw c;
   }, u = {
    toString: throwRegexMarker,
    valueOf: throwRegexMarker
   };
   typeof Symbol.toPrimitive == "symbol" && (u[Symbol.toPrimitive] = throwRegexMarker);
   n = function(e) {
    if (!e || typeof e != "object") return !1;
    var t = a(e, "lastIndex"), r = t && s(t, "value");
    if (!r) return !1;
    try {
     l(e, u);
    } catch (e) {
     return e === c;
    }
   };
  } else {
   var h = i("Object.prototype.toString"), f = "[object RegExp]";
   n = function(e) {
    return !(!e || typeof e != "object" && typeof e != "function") && h(e) === f;
   };
  }
  e.exports = n;
 }),
 6513: (e => {
  var t, r = typeof Map == "function" && Map.prototype ? Map : null, n = typeof Set == "function" && Set.prototype ? Set : null;
  n || (t = function(e) {
   return !1;
  });
  var i = r ? Map.prototype.has : null, o = n ? Set.prototype.has : null;
  t || o || (t = function(e) {
   return !1;
  });
  e.exports = t || function(e) {
   if (!e || typeof e != "object") return !1;
   try {
    o.call(e);
    if (i) try {
     i.call(e);
    } catch (e) {
     return !0;
    }
    return e instanceof n;
   } catch (e) {}
   return !1;
  };
 }),
 12403: ((e, t, r) => {
  var n = r(23105), i = n("SharedArrayBuffer.prototype.byteLength", !0);
  e.exports = i ? function(e) {
   if (!e || typeof e != "object") return !1;
   try {
    i(e);
    return !0;
   } catch (e) {
    return !1;
   }
  } : function(e) {
   return !1;
  };
 }),
 96543: (e => {
  const isStream = e => e !== null && typeof e == "object" && typeof e.pipe == "function";
  isStream.writable = e => isStream(e) && e.writable !== !1 && typeof e._write == "function" && typeof e._writableState == "object";
  isStream.readable = e => isStream(e) && e.readable !== !1 && typeof e._read == "function" && typeof e._readableState == "object";
  isStream.duplex = e => isStream.writable(e) && isStream.readable(e);
  isStream.transform = e => isStream.duplex(e) && typeof e._transform == "function";
  e.exports = isStream;
 }),
 57970: ((e, t, r) => {
  var n = r(23105), i = n("String.prototype.valueOf"), tryStringObject = function(e) {
   try {
    i(e);
    return !0;
   } catch (e) {
    return !1;
   }
  }, o = n("Object.prototype.toString"), s = "[object String]", a = r(85479)();
  e.exports = function(e) {
   return typeof e == "string" || !(!e || typeof e != "object") && (a ? tryStringObject(e) : o(e) === s);
  };
 }),
 63927: ((e, t, r) => {
  var n = r(23105), i = n("Object.prototype.toString"), o = r(23336)(), s = r(93470);
  if (o) {
   var a = n("Symbol.prototype.toString"), l = s(/^Symbol\(.*\)$/), isSymbolObject = function(e) {
    return typeof e.valueOf() == "symbol" && l(a(e));
   };
   e.exports = function(e) {
    if (typeof e == "symbol") return !0;
    if (!e || typeof e != "object" || i(e) !== "[object Symbol]") return !1;
    try {
     return isSymbolObject(e);
    } catch (e) {
     return !1;
    }
   };
  } else e.exports = function(e) {
   return !1;
  };
 }),
 6405: ((e, t, r) => {
  var n = r(54768);
  e.exports = function(e) {
   return !!n(e);
  };
 }),
 33955: (e => {
  var t, r = typeof WeakMap == "function" && WeakMap.prototype ? WeakMap : null, n = typeof WeakSet == "function" && WeakSet.prototype ? WeakSet : null;
  r || (t = function(e) {
   return !1;
  });
  var i = r ? r.prototype.has : null, o = n ? n.prototype.has : null;
  t || i || (t = function(e) {
   return !1;
  });
  e.exports = t || function(e) {
   if (!e || typeof e != "object") return !1;
   try {
    i.call(e, i);
    if (o) try {
     o.call(e, o);
    } catch (e) {
     return !0;
    }
    return e instanceof r;
   } catch (e) {}
   return !1;
  };
 }),
 92880: ((e, t, r) => {
  var n = r(23105), i = n("WeakRef.prototype.deref", !0);
  e.exports = typeof WeakRef == "undefined" ? function(e) {
   return !1;
  } : function(e) {
   if (!e || typeof e != "object") return !1;
   try {
    i(e);
    return !0;
   } catch (e) {
    return !1;
   }
  };
 }),
 22237: ((e, t, r) => {
  var n = r(60470), i = r(23105), o = n("%WeakSet%", !0), s = i("WeakSet.prototype.has", !0);
  if (s) {
   var a = i("WeakMap.prototype.has", !0);
   e.exports = function(e) {
    if (!e || typeof e != "object") return !1;
    try {
     s(e, s);
     if (a) try {
      a(e, a);
     } catch (e) {
      return !0;
     }
     return e instanceof o;
    } catch (e) {}
    return !1;
   };
  } else e.exports = function(e) {
   return !1;
  };
 }),
 82513: (e => {
  var t = {}.toString;
  e.exports = Array.isArray || function(e) {
   return t.call(e) == "[object Array]";
  };
 }),
 32126: ((e, t, r) => {
  var n = r(39023), i = r(1835);
  e.exports = {
   Readable,
   Writable
  };
  n.inherits(Readable, i);
  n.inherits(Writable, i);
  function beforeFirstCall(e, t, r) {
   e[t] = function() {
    delete e[t];
    r.apply(this, arguments);
    return this[t].apply(this, arguments);
   };
  }
  function Readable(e, t) {
   if (!(this instanceof Readable)) return new Readable(e, t);
   i.call(this, t);
   beforeFirstCall(this, "_read", function() {
    var r = e.call(this, t), n = this.emit.bind(this, "error");
    r.on("error", n);
    r.pipe(this);
   });
   this.emit("readable");
  }
  function Writable(e, t) {
   if (!(this instanceof Writable)) return new Writable(e, t);
   i.call(this, t);
   beforeFirstCall(this, "_write", function() {
    var r = e.call(this, t), n = this.emit.bind(this, "error");
    r.on("error", n);
    this.pipe(r);
   });
   this.emit("writable");
  }
 }),
 86215: (e => {
  var t = {}.toString;
  e.exports = Array.isArray || function(e) {
   return t.call(e) == "[object Array]";
  };
 }),
 34793: ((e, t, r) => {
  var n = r(41564), i = Object.keys || function(e) {
   var t = [];
   for (var r in e) t.push(r);
   return t;
  };
  e.exports = Duplex;
  var o = Object.create(r(45481));
  o.inherits = r(39598);
  var s = r(74559), a = r(54579);
  o.inherits(Duplex, s);
  for (var l = i(a.prototype), c = 0; c < l.length; c++) {
   var u = l[c];
   Duplex.prototype[u] || (Duplex.prototype[u] = a.prototype[u]);
  }
  function Duplex(e) {
   if (!(this instanceof Duplex)) return new Duplex(e);
   s.call(this, e);
   a.call(this, e);
   e && e.readable === !1 && (this.readable = !1);
   e && e.writable === !1 && (this.writable = !1);
   this.allowHalfOpen = !0;
   e && e.allowHalfOpen === !1 && (this.allowHalfOpen = !1);
   this.once("end", onend);
  }
  Object.defineProperty(Duplex.prototype, "writableHighWaterMark", {
   enumerable: !1,
   get: function() {
    return this._writableState.highWaterMark;
   }
  });
  function onend() {
   this.allowHalfOpen || this._writableState.ended || n.nextTick(onEndNT, this);
  }
  function onEndNT(e) {
   e.end();
  }
  Object.defineProperty(Duplex.prototype, "destroyed", {
   get: function() {
    return this._readableState !== void 0 && this._writableState !== void 0 && (this._readableState.destroyed && this._writableState.destroyed);
   },
   set: function(e) {
    if (this._readableState !== void 0 && this._writableState !== void 0) {
     this._readableState.destroyed = e;
     this._writableState.destroyed = e;
    }
   }
  });
  Duplex.prototype._destroy = function(e, t) {
   this.push(null);
   this.end();
   n.nextTick(t, e);
  };
 }),
 72029: ((e, t, r) => {
  e.exports = PassThrough;
  var n = r(69343), i = Object.create(r(45481));
  i.inherits = r(39598);
  i.inherits(PassThrough, n);
  function PassThrough(e) {
   if (!(this instanceof PassThrough)) return new PassThrough(e);
   n.call(this, e);
  }
  PassThrough.prototype._transform = function(e, t, r) {
   r(null, e);
  };
 }),
 74559: ((e, t, r) => {
  var n = r(41564);
  e.exports = Readable;
  var i, o = r(86215);
  Readable.ReadableState = ReadableState;
  r(24434).EventEmitter;
  var EElistenerCount = function(e, t) {
   return e.listeners(t).length;
  }, s = r(87137), a = r(13644).Buffer, l = (typeof global != "undefined" ? global : typeof window != "undefined" ? window : typeof self != "undefined" ? self : {}).Uint8Array || function() {};
  function _uint8ArrayToBuffer(e) {
   return a.from(e);
  }
  function _isUint8Array(e) {
   return a.isBuffer(e) || e instanceof l;
  }
  var c = Object.create(r(45481));
  c.inherits = r(39598);
  var u = r(39023), h = void 0;
  h = u && u.debuglog ? u.debuglog("stream") : function() {};
  var f, p = r(46127), d = r(91031);
  c.inherits(Readable, s);
  var y = [ "error", "close", "destroy", "pause", "resume" ];
  function prependListener(e, t, r) {
   if (typeof e.prependListener == "function") return e.prependListener(t, r);
   e._events && e._events[t] ? o(e._events[t]) ? e._events[t].unshift(r) : e._events[t] = [ r, e._events[t] ] : e.on(t, r);
  }
  function ReadableState(e, t) {
   i = i || r(34793);
   e = e || {};
   var n = t instanceof i;
   this.objectMode = !!e.objectMode;
   n && (this.objectMode = this.objectMode || !!e.readableObjectMode);
   var o = e.highWaterMark, s = e.readableHighWaterMark, a = this.objectMode ? 16 : 16384;
   this.highWaterMark = o || o === 0 ? o : n && (s || s === 0) ? s : a;
   this.highWaterMark = Math.floor(this.highWaterMark);
   this.buffer = new p;
   this.length = 0;
   this.pipes = null;
   this.pipesCount = 0;
   this.flowing = null;
   this.ended = !1;
   this.endEmitted = !1;
   this.reading = !1;
   this.sync = !0;
   this.needReadable = !1;
   this.emittedReadable = !1;
   this.readableListening = !1;
   this.resumeScheduled = !1;
   this.destroyed = !1;
   this.defaultEncoding = e.defaultEncoding || "utf8";
   this.awaitDrain = 0;
   this.readingMore = !1;
   this.decoder = null;
   this.encoding = null;
   if (e.encoding) {
    f || (f = r(50176).I);
    this.decoder = new f(e.encoding);
    this.encoding = e.encoding;
   }
  }
  function Readable(e) {
   i = i || r(34793);
   if (!(this instanceof Readable)) return new Readable(e);
   this._readableState = new ReadableState(e, this);
   this.readable = !0;
   if (e) {
    typeof e.read == "function" && (this._read = e.read);
    typeof e.destroy == "function" && (this._destroy = e.destroy);
   }
   s.call(this);
  }
  Object.defineProperty(Readable.prototype, "destroyed", {
   get: function() {
    return this._readableState !== void 0 && this._readableState.destroyed;
   },
   set: function(e) {
    this._readableState && (this._readableState.destroyed = e);
   }
  });
  Readable.prototype.destroy = d.destroy;
  Readable.prototype._undestroy = d.undestroy;
  Readable.prototype._destroy = function(e, t) {
   this.push(null);
   t(e);
  };
  Readable.prototype.push = function(e, t) {
   var r, n = this._readableState;
   if (n.objectMode) r = !0; else if (typeof e == "string") {
    t = t || n.defaultEncoding;
    if (t !== n.encoding) {
     e = a.from(e, t);
     t = "";
    }
    r = !0;
   }
   return readableAddChunk(this, e, t, !1, r);
  };
  Readable.prototype.unshift = function(e) {
   return readableAddChunk(this, e, null, !0, !1);
  };
  function readableAddChunk(e, t, r, n, i) {
   var o = e._readableState;
   if (t === null) {
    o.reading = !1;
    onEofChunk(e, o);
   } else {
    var s;
    i || (s = chunkInvalid(o, t));
    if (s) e.emit("error", s); else if (o.objectMode || t && t.length > 0) {
     typeof t == "string" || o.objectMode || Object.getPrototypeOf(t) === a.prototype || (t = _uint8ArrayToBuffer(t));
     if (n) o.endEmitted ? e.emit("error", new Error("stream.unshift() after end event")) : addChunk(e, o, t, !0); else if (o.ended) e.emit("error", new Error("stream.push() after EOF")); else {
      o.reading = !1;
      if (o.decoder && !r) {
       t = o.decoder.write(t);
       o.objectMode || t.length !== 0 ? addChunk(e, o, t, !1) : maybeReadMore(e, o);
      } else addChunk(e, o, t, !1);
     }
    } else n || (o.reading = !1);
   }
   return needMoreData(o);
  }
  function addChunk(e, t, r, n) {
   if (t.flowing && t.length === 0 && !t.sync) {
    e.emit("data", r);
    e.read(0);
   } else {
    t.length += t.objectMode ? 1 : r.length;
    n ? t.buffer.unshift(r) : t.buffer.push(r);
    t.needReadable && emitReadable(e);
   }
   maybeReadMore(e, t);
  }
  function chunkInvalid(e, t) {
   var r;
   _isUint8Array(t) || typeof t == "string" || t === void 0 || e.objectMode || (r = new TypeError("Invalid non-string/buffer chunk"));
   return r;
  }
  function needMoreData(e) {
   return !e.ended && (e.needReadable || e.length < e.highWaterMark || e.length === 0);
  }
  Readable.prototype.isPaused = function() {
   return this._readableState.flowing === !1;
  };
  Readable.prototype.setEncoding = function(e) {
   f || (f = r(50176).I);
   this._readableState.decoder = new f(e);
   this._readableState.encoding = e;
   return this;
  };
  var g = 8388608;
  function computeNewHighWaterMark(e) {
   if (e >= g) e = g; else {
    e--;
    e |= e >>> 1;
    e |= e >>> 2;
    e |= e >>> 4;
    e |= e >>> 8;
    e |= e >>> 16;
    e++;
   }
   return e;
  }
  function howMuchToRead(e, t) {
   if (e <= 0 || t.length === 0 && t.ended) return 0;
   if (t.objectMode) return 1;
   if (e != e) return t.flowing && t.length ? t.buffer.head.data.length : t.length;
   e > t.highWaterMark && (t.highWaterMark = computeNewHighWaterMark(e));
   if (e <= t.length) return e;
   if (!t.ended) {
    t.needReadable = !0;
    return 0;
   }
   return t.length;
  }
  Readable.prototype.read = function(e) {
   h("read", e);
   e = parseInt(e, 10);
   var t = this._readableState, r = e;
   e !== 0 && (t.emittedReadable = !1);
   if (e === 0 && t.needReadable && (t.length >= t.highWaterMark || t.ended)) {
    h("read: emitReadable", t.length, t.ended);
    t.length === 0 && t.ended ? endReadable(this) : emitReadable(this);
    return null;
   }
   e = howMuchToRead(e, t);
   if (e === 0 && t.ended) {
    t.length === 0 && endReadable(this);
    return null;
   }
   var n, i = t.needReadable;
   h("need readable", i);
   if (t.length === 0 || t.length - e < t.highWaterMark) {
    i = !0;
    h("length less than watermark", i);
   }
   if (t.ended || t.reading) {
    i = !1;
    h("reading or ended", i);
   } else if (i) {
    h("do read");
    t.reading = !0;
    t.sync = !0;
    t.length === 0 && (t.needReadable = !0);
    this._read(t.highWaterMark);
    t.sync = !1;
    t.reading || (e = howMuchToRead(r, t));
   }
   n = e > 0 ? fromList(e, t) : null;
   if (n === null) {
    t.needReadable = !0;
    e = 0;
   } else t.length -= e;
   if (t.length === 0) {
    t.ended || (t.needReadable = !0);
    r !== e && t.ended && endReadable(this);
   }
   n !== null && this.emit("data", n);
   return n;
  };
  function onEofChunk(e, t) {
   if (!t.ended) {
    if (t.decoder) {
     var r = t.decoder.end();
     if (r && r.length) {
      t.buffer.push(r);
      t.length += t.objectMode ? 1 : r.length;
     }
    }
    t.ended = !0;
    emitReadable(e);
   }
  }
  function emitReadable(e) {
   var t = e._readableState;
   t.needReadable = !1;
   if (!t.emittedReadable) {
    h("emitReadable", t.flowing);
    t.emittedReadable = !0;
    t.sync ? n.nextTick(emitReadable_, e) : emitReadable_(e);
   }
  }
  function emitReadable_(e) {
   h("emit readable");
   e.emit("readable");
   flow(e);
  }
  function maybeReadMore(e, t) {
   if (!t.readingMore) {
    t.readingMore = !0;
    n.nextTick(maybeReadMore_, e, t);
   }
  }
  function maybeReadMore_(e, t) {
   var r = t.length;
   while (!t.reading && !t.flowing && !t.ended && t.length < t.highWaterMark) {
    h("maybeReadMore read 0");
    e.read(0);
    if (r === t.length) break;
    r = t.length;
   }
   t.readingMore = !1;
  }
  Readable.prototype._read = function(e) {
   this.emit("error", new Error("_read() is not implemented"));
  };
  Readable.prototype.pipe = function(e, t) {
   var r = this, i = this._readableState;
   switch (i.pipesCount) {
   case 0:
    i.pipes = e;
    break;

   case 1:
    i.pipes = [ i.pipes, e ];
    break;

   default:
    i.pipes.push(e);
    break;
   }
   i.pipesCount += 1;
   h("pipe count=%d opts=%j", i.pipesCount, t);
   var o = (!t || t.end !== !1) && e !== process.stdout && e !== process.stderr, s = o ? onend : unpipe;
   i.endEmitted ? n.nextTick(s) : r.once("end", s);
   e.on("unpipe", onunpipe);
   function onunpipe(e, t) {
    h("onunpipe");
    if (e === r && t && t.hasUnpiped === !1) {
     t.hasUnpiped = !0;
     cleanup();
    }
   }
   function onend() {
    h("onend");
    e.end();
   }
   var a = pipeOnDrain(r);
   e.on("drain", a);
   var l = !1;
   function cleanup() {
    h("cleanup");
    e.removeListener("close", onclose);
    e.removeListener("finish", onfinish);
    e.removeListener("drain", a);
    e.removeListener("error", onerror);
    e.removeListener("unpipe", onunpipe);
    r.removeListener("end", onend);
    r.removeListener("end", unpipe);
    r.removeListener("data", ondata);
    l = !0;
    !i.awaitDrain || e._writableState && !e._writableState.needDrain || a();
   }
   var c = !1;
   r.on("data", ondata);
   function ondata(t) {
    h("ondata");
    c = !1;
    var n = e.write(t);
    if (!1 === n && !c) {
     if ((i.pipesCount === 1 && i.pipes === e || i.pipesCount > 1 && indexOf(i.pipes, e) !== -1) && !l) {
      h("false write response, pause", i.awaitDrain);
      i.awaitDrain++;
      c = !0;
     }
     r.pause();
    }
   }
   function onerror(t) {
    h("onerror", t);
    unpipe();
    e.removeListener("error", onerror);
    EElistenerCount(e, "error") === 0 && e.emit("error", t);
   }
   prependListener(e, "error", onerror);
   function onclose() {
    e.removeListener("finish", onfinish);
    unpipe();
   }
   e.once("close", onclose);
   function onfinish() {
    h("onfinish");
    e.removeListener("close", onclose);
    unpipe();
   }
   e.once("finish", onfinish);
   function unpipe() {
    h("unpipe");
    r.unpipe(e);
   }
   e.emit("pipe", r);
   if (!i.flowing) {
    h("pipe resume");
    r.resume();
   }
   return e;
  };
  function pipeOnDrain(e) {
   return function() {
    var t = e._readableState;
    h("pipeOnDrain", t.awaitDrain);
    t.awaitDrain && t.awaitDrain--;
    if (t.awaitDrain === 0 && EElistenerCount(e, "data")) {
     t.flowing = !0;
     flow(e);
    }
   };
  }
  Readable.prototype.unpipe = function(e) {
   var t = this._readableState, r = {
    hasUnpiped: !1
   };
   if (t.pipesCount === 0) return this;
   if (t.pipesCount === 1) {
    if (e && e !== t.pipes) return this;
    e || (e = t.pipes);
    t.pipes = null;
    t.pipesCount = 0;
    t.flowing = !1;
    e && e.emit("unpipe", this, r);
    return this;
   }
   if (!e) {
    var n = t.pipes, i = t.pipesCount;
    t.pipes = null;
    t.pipesCount = 0;
    t.flowing = !1;
    for (var o = 0; o < i; o++) n[o].emit("unpipe", this, {
     hasUnpiped: !1
    });
    return this;
   }
   var s = indexOf(t.pipes, e);
   if (s === -1) return this;
   t.pipes.splice(s, 1);
   t.pipesCount -= 1;
   t.pipesCount === 1 && (t.pipes = t.pipes[0]);
   e.emit("unpipe", this, r);
   return this;
  };
  Readable.prototype.on = function(e, t) {
   var r = s.prototype.on.call(this, e, t);
   if (e === "data") this._readableState.flowing !== !1 && this.resume(); else if (e === "readable") {
    var i = this._readableState;
    if (!i.endEmitted && !i.readableListening) {
     i.readableListening = i.needReadable = !0;
     i.emittedReadable = !1;
     i.reading ? i.length && emitReadable(this) : n.nextTick(nReadingNextTick, this);
    }
   }
   return r;
  };
  Readable.prototype.addListener = Readable.prototype.on;
  function nReadingNextTick(e) {
   h("readable nexttick read 0");
   e.read(0);
  }
  Readable.prototype.resume = function() {
   var e = this._readableState;
   if (!e.flowing) {
    h("resume");
    e.flowing = !0;
    resume(this, e);
   }
   return this;
  };
  function resume(e, t) {
   if (!t.resumeScheduled) {
    t.resumeScheduled = !0;
    n.nextTick(resume_, e, t);
   }
  }
  function resume_(e, t) {
   if (!t.reading) {
    h("resume read 0");
    e.read(0);
   }
   t.resumeScheduled = !1;
   t.awaitDrain = 0;
   e.emit("resume");
   flow(e);
   t.flowing && !t.reading && e.read(0);
  }
  Readable.prototype.pause = function() {
   h("call pause flowing=%j", this._readableState.flowing);
   if (!1 !== this._readableState.flowing) {
    h("pause");
    this._readableState.flowing = !1;
    this.emit("pause");
   }
   return this;
  };
  function flow(e) {
   var t = e._readableState;
   h("flow", t.flowing);
   while (t.flowing && e.read() !== null) ;
  }
  Readable.prototype.wrap = function(e) {
   var t = this, r = this._readableState, n = !1;
   e.on("end", function() {
    h("wrapped end");
    if (r.decoder && !r.ended) {
     var e = r.decoder.end();
     e && e.length && t.push(e);
    }
    t.push(null);
   });
   e.on("data", function(i) {
    h("wrapped data");
    r.decoder && (i = r.decoder.write(i));
    if ((!r.objectMode || i !== null && i !== void 0) && (r.objectMode || i && i.length)) {
     var o = t.push(i);
     if (!o) {
      n = !0;
      e.pause();
     }
    }
   });
   for (var i in e) this[i] === void 0 && typeof e[i] == "function" && (this[i] = function(t) {
    return function() {
     return e[t].apply(e, arguments);
    };
   }(i));
   for (var o = 0; o < y.length; o++) e.on(y[o], this.emit.bind(this, y[o]));
   this._read = function(t) {
    h("wrapped _read", t);
    if (n) {
     n = !1;
     e.resume();
    }
   };
   return this;
  };
  Object.defineProperty(Readable.prototype, "readableHighWaterMark", {
   enumerable: !1,
   get: function() {
    return this._readableState.highWaterMark;
   }
  });
  Readable._fromList = fromList;
  function fromList(e, t) {
   if (t.length === 0) return null;
   var r;
   if (t.objectMode) r = t.buffer.shift(); else if (!e || e >= t.length) {
    r = t.decoder ? t.buffer.join("") : t.buffer.length === 1 ? t.buffer.head.data : t.buffer.concat(t.length);
    t.buffer.clear();
   } else r = fromListPartial(e, t.buffer, t.decoder);
   return r;
  }
  function fromListPartial(e, t, r) {
   var n;
   if (e < t.head.data.length) {
    n = t.head.data.slice(0, e);
    t.head.data = t.head.data.slice(e);
   } else n = e === t.head.data.length ? t.shift() : r ? copyFromBufferString(e, t) : copyFromBuffer(e, t);
   return n;
  }
  function copyFromBufferString(e, t) {
   var r = t.head, n = 1, i = r.data;
   e -= i.length;
   while (r = r.next) {
    var o = r.data, s = e > o.length ? o.length : e;
    s === o.length ? i += o : i += o.slice(0, e);
    e -= s;
    if (e === 0) {
     if (s === o.length) {
      ++n;
      r.next ? t.head = r.next : t.head = t.tail = null;
     } else {
      t.head = r;
      r.data = o.slice(s);
     }
     break;
    }
    ++n;
   }
   t.length -= n;
   return i;
  }
  function copyFromBuffer(e, t) {
   var r = a.allocUnsafe(e), n = t.head, i = 1;
   n.data.copy(r);
   e -= n.data.length;
   while (n = n.next) {
    var o = n.data, s = e > o.length ? o.length : e;
    o.copy(r, r.length - e, 0, s);
    e -= s;
    if (e === 0) {
     if (s === o.length) {
      ++i;
      n.next ? t.head = n.next : t.head = t.tail = null;
     } else {
      t.head = n;
      n.data = o.slice(s);
     }
     break;
    }
    ++i;
   }
   t.length -= i;
   return r;
  }
  function endReadable(e) {
   var t = e._readableState;
   if (t.length > 0) throw new Error('"endReadable()" called on non-empty stream');
   if (!t.endEmitted) {
    t.ended = !0;
    n.nextTick(endReadableNT, t, e);
   }
  }
  function endReadableNT(e, t) {
   if (!e.endEmitted && e.length === 0) {
    e.endEmitted = !0;
    t.readable = !1;
    t.emit("end");
   }
  }
  function indexOf(e, t) {
   for (var r = 0, n = e.length; r < n; r++) if (e[r] === t) return r;
   return -1;
  }
 }),
 69343: ((e, t, r) => {
  e.exports = Transform;
  var n = r(34793), i = Object.create(r(45481));
  i.inherits = r(39598);
  i.inherits(Transform, n);
  function afterTransform(e, t) {
   var r = this._transformState;
   r.transforming = !1;
   var n = r.writecb;
   if (!n) return this.emit("error", new Error("write callback called multiple times"));
   r.writechunk = null;
   r.writecb = null;
   t != null && this.push(t);
   n(e);
   var i = this._readableState;
   i.reading = !1;
   (i.needReadable || i.length < i.highWaterMark) && this._read(i.highWaterMark);
  }
  function Transform(e) {
   if (!(this instanceof Transform)) return new Transform(e);
   n.call(this, e);
   this._transformState = {
    afterTransform: afterTransform.bind(this),
    needTransform: !1,
    transforming: !1,
    writecb: null,
    writechunk: null,
    writeencoding: null
   };
   this._readableState.needReadable = !0;
   this._readableState.sync = !1;
   if (e) {
    typeof e.transform == "function" && (this._transform = e.transform);
    typeof e.flush == "function" && (this._flush = e.flush);
   }
   this.on("prefinish", prefinish);
  }
  function prefinish() {
   var e = this;
   typeof this._flush == "function" ? this._flush(function(t, r) {
    done(e, t, r);
   }) : done(this, null, null);
  }
  Transform.prototype.push = function(e, t) {
   this._transformState.needTransform = !1;
   return n.prototype.push.call(this, e, t);
  };
  Transform.prototype._transform = function(e, t, r) {
   throw new Error("_transform() is not implemented");
  };
  Transform.prototype._write = function(e, t, r) {
   var n = this._transformState;
   n.writecb = r;
   n.writechunk = e;
   n.writeencoding = t;
   if (!n.transforming) {
    var i = this._readableState;
    (n.needTransform || i.needReadable || i.length < i.highWaterMark) && this._read(i.highWaterMark);
   }
  };
  Transform.prototype._read = function(e) {
   var t = this._transformState;
   if (t.writechunk !== null && t.writecb && !t.transforming) {
    t.transforming = !0;
    this._transform(t.writechunk, t.writeencoding, t.afterTransform);
   } else t.needTransform = !0;
  };
  Transform.prototype._destroy = function(e, t) {
   var r = this;
   n.prototype._destroy.call(this, e, function(e) {
    t(e);
    r.emit("close");
   });
  };
  function done(e, t, r) {
   if (t) return e.emit("error", t);
   r != null && e.push(r);
   if (e._writableState.length) throw new Error("Calling transform done when ws.length != 0");
   if (e._transformState.transforming) throw new Error("Calling transform done when still transforming");
   return e.push(null);
  }
 }),
 54579: ((e, t, r) => {
  var n = r(41564);
  e.exports = Writable;
  function CorkedRequest(e) {
   var t = this;
   this.next = null;
   this.entry = null;
   this.finish = function() {
    onCorkedFinish(t, e);
   };
  }
  var i, o = !process.browser && [ "v0.10", "v0.9." ].indexOf(process.version.slice(0, 5)) > -1 ? setImmediate : n.nextTick;
  Writable.WritableState = WritableState;
  var s = Object.create(r(45481));
  s.inherits = r(39598);
  var a = {
   deprecate: r(24488)
  }, l = r(87137), c = r(13644).Buffer, u = (typeof global != "undefined" ? global : typeof window != "undefined" ? window : typeof self != "undefined" ? self : {}).Uint8Array || function() {};
  function _uint8ArrayToBuffer(e) {
   return c.from(e);
  }
  function _isUint8Array(e) {
   return c.isBuffer(e) || e instanceof u;
  }
  var h, f = r(91031);
  s.inherits(Writable, l);
  function nop() {}
  function WritableState(e, t) {
   i = i || r(34793);
   e = e || {};
   var n = t instanceof i;
   this.objectMode = !!e.objectMode;
   n && (this.objectMode = this.objectMode || !!e.writableObjectMode);
   var o = e.highWaterMark, s = e.writableHighWaterMark, a = this.objectMode ? 16 : 16384;
   this.highWaterMark = o || o === 0 ? o : n && (s || s === 0) ? s : a;
   this.highWaterMark = Math.floor(this.highWaterMark);
   this.finalCalled = !1;
   this.needDrain = !1;
   this.ending = !1;
   this.ended = !1;
   this.finished = !1;
   this.destroyed = !1;
   var l = e.decodeStrings === !1;
   this.decodeStrings = !l;
   this.defaultEncoding = e.defaultEncoding || "utf8";
   this.length = 0;
   this.writing = !1;
   this.corked = 0;
   this.sync = !0;
   this.bufferProcessing = !1;
   this.onwrite = function(e) {
    onwrite(t, e);
   };
   this.writecb = null;
   this.writelen = 0;
   this.bufferedRequest = null;
   this.lastBufferedRequest = null;
   this.pendingcb = 0;
   this.prefinished = !1;
   this.errorEmitted = !1;
   this.bufferedRequestCount = 0;
   this.corkedRequestsFree = new CorkedRequest(this);
  }
  WritableState.prototype.getBuffer = function() {
   var e = this.bufferedRequest, t = [];
   while (e) {
    t.push(e);
    e = e.next;
   }
   return t;
  };
  (function() {
   try {
    Object.defineProperty(WritableState.prototype, "buffer", {
     get: a.deprecate(function() {
      return this.getBuffer();
     }, "_writableState.buffer is deprecated. Use _writableState.getBuffer instead.", "DEP0003")
    });
   } catch (e) {}
  })();
  if (typeof Symbol == "function" && Symbol.hasInstance && typeof Function.prototype[Symbol.hasInstance] == "function") {
   h = Function.prototype[Symbol.hasInstance];
   Object.defineProperty(Writable, Symbol.hasInstance, {
    value: function(e) {
     return !!h.call(this, e) || this === Writable && (e && e._writableState instanceof WritableState);
    }
   });
  } else h = function(e) {
   return e instanceof this;
  };
  function Writable(e) {
   i = i || r(34793);
   if (!(h.call(Writable, this) || this instanceof i)) return new Writable(e);
   this._writableState = new WritableState(e, this);
   this.writable = !0;
   if (e) {
    typeof e.write == "function" && (this._write = e.write);
    typeof e.writev == "function" && (this._writev = e.writev);
    typeof e.destroy == "function" && (this._destroy = e.destroy);
    typeof e.final == "function" && (this._final = e.final);
   }
   l.call(this);
  }
  Writable.prototype.pipe = function() {
   this.emit("error", new Error("Cannot pipe, not readable"));
  };
  function writeAfterEnd(e, t) {
   var r = new Error("write after end");
   e.emit("error", r);
   n.nextTick(t, r);
  }
  function validChunk(e, t, r, i) {
   var o = !0, s = !1;
   r === null ? s = new TypeError("May not write null values to stream") : typeof r == "string" || r === void 0 || t.objectMode || (s = new TypeError("Invalid non-string/buffer chunk"));
   if (s) {
    e.emit("error", s);
    n.nextTick(i, s);
    o = !1;
   }
   return o;
  }
  Writable.prototype.write = function(e, t, r) {
   var n = this._writableState, i = !1, o = !n.objectMode && _isUint8Array(e);
   o && !c.isBuffer(e) && (e = _uint8ArrayToBuffer(e));
   if (typeof t == "function") {
    r = t;
    t = null;
   }
   o ? t = "buffer" : t || (t = n.defaultEncoding);
   typeof r != "function" && (r = nop);
   if (n.ended) writeAfterEnd(this, r); else if (o || validChunk(this, n, e, r)) {
    n.pendingcb++;
    i = writeOrBuffer(this, n, o, e, t, r);
   }
   return i;
  };
  Writable.prototype.cork = function() {
   var e = this._writableState;
   e.corked++;
  };
  Writable.prototype.uncork = function() {
   var e = this._writableState;
   if (e.corked) {
    e.corked--;
    e.writing || e.corked || e.bufferProcessing || !e.bufferedRequest || clearBuffer(this, e);
   }
  };
  Writable.prototype.setDefaultEncoding = function(e) {
   typeof e == "string" && (e = e.toLowerCase());
   if (!([ "hex", "utf8", "utf-8", "ascii", "binary", "base64", "ucs2", "ucs-2", "utf16le", "utf-16le", "raw" ].indexOf((e + "").toLowerCase()) > -1)) throw new TypeError("Unknown encoding: " + e);
   this._writableState.defaultEncoding = e;
   return this;
  };
  function decodeChunk(e, t, r) {
   e.objectMode || e.decodeStrings === !1 || typeof t != "string" || (t = c.from(t, r));
   return t;
  }
  Object.defineProperty(Writable.prototype, "writableHighWaterMark", {
   enumerable: !1,
   get: function() {
    return this._writableState.highWaterMark;
   }
  });
  function writeOrBuffer(e, t, r, n, i, o) {
   if (!r) {
    var s = decodeChunk(t, n, i);
    if (n !== s) {
     r = !0;
     i = "buffer";
     n = s;
    }
   }
   var a = t.objectMode ? 1 : n.length;
   t.length += a;
   var l = t.length < t.highWaterMark;
   l || (t.needDrain = !0);
   if (t.writing || t.corked) {
    var c = t.lastBufferedRequest;
    t.lastBufferedRequest = {
     chunk: n,
     encoding: i,
     isBuf: r,
     callback: o,
     next: null
    };
    c ? c.next = t.lastBufferedRequest : t.bufferedRequest = t.lastBufferedRequest;
    t.bufferedRequestCount += 1;
   } else doWrite(e, t, !1, a, n, i, o);
   return l;
  }
  function doWrite(e, t, r, n, i, o, s) {
   t.writelen = n;
   t.writecb = s;
   t.writing = !0;
   t.sync = !0;
   r ? e._writev(i, t.onwrite) : e._write(i, o, t.onwrite);
   t.sync = !1;
  }
  function onwriteError(e, t, r, i, o) {
   --t.pendingcb;
   if (r) {
    n.nextTick(o, i);
    n.nextTick(finishMaybe, e, t);
    e._writableState.errorEmitted = !0;
    e.emit("error", i);
   } else {
    o(i);
    e._writableState.errorEmitted = !0;
    e.emit("error", i);
    finishMaybe(e, t);
   }
  }
  function onwriteStateUpdate(e) {
   e.writing = !1;
   e.writecb = null;
   e.length -= e.writelen;
   e.writelen = 0;
  }
  function onwrite(e, t) {
   var r = e._writableState, n = r.sync, i = r.writecb;
   onwriteStateUpdate(r);
   if (t) onwriteError(e, r, n, t, i); else {
    var s = needFinish(r);
    s || r.corked || r.bufferProcessing || !r.bufferedRequest || clearBuffer(e, r);
    n ? o(afterWrite, e, r, s, i) : afterWrite(e, r, s, i);
   }
  }
  function afterWrite(e, t, r, n) {
   r || onwriteDrain(e, t);
   t.pendingcb--;
   n();
   finishMaybe(e, t);
  }
  function onwriteDrain(e, t) {
   if (t.length === 0 && t.needDrain) {
    t.needDrain = !1;
    e.emit("drain");
   }
  }
  function clearBuffer(e, t) {
   t.bufferProcessing = !0;
   var r = t.bufferedRequest;
   if (e._writev && r && r.next) {
    var n = t.bufferedRequestCount, i = new Array(n), o = t.corkedRequestsFree;
    o.entry = r;
    var s = 0, a = !0;
    while (r) {
     i[s] = r;
     r.isBuf || (a = !1);
     r = r.next;
     s += 1;
    }
    i.allBuffers = a;
    doWrite(e, t, !0, t.length, i, "", o.finish);
    t.pendingcb++;
    t.lastBufferedRequest = null;
    if (o.next) {
     t.corkedRequestsFree = o.next;
     o.next = null;
    } else t.corkedRequestsFree = new CorkedRequest(t);
    t.bufferedRequestCount = 0;
   } else {
    while (r) {
     var l = r.chunk, c = r.encoding, u = r.callback, h = t.objectMode ? 1 : l.length;
     doWrite(e, t, !1, h, l, c, u);
     r = r.next;
     t.bufferedRequestCount--;
     if (t.writing) break;
    }
    r === null && (t.lastBufferedRequest = null);
   }
   t.bufferedRequest = r;
   t.bufferProcessing = !1;
  }
  Writable.prototype._write = function(e, t, r) {
   r(new Error("_write() is not implemented"));
  };
  Writable.prototype._writev = null;
  Writable.prototype.end = function(e, t, r) {
   var n = this._writableState;
   if (typeof e == "function") {
    r = e;
    e = null;
    t = null;
   } else if (typeof t == "function") {
    r = t;
    t = null;
   }
   e !== null && e !== void 0 && this.write(e, t);
   if (n.corked) {
    n.corked = 1;
    this.uncork();
   }
   n.ending || endWritable(this, n, r);
  };
  function needFinish(e) {
   return e.ending && e.length === 0 && e.bufferedRequest === null && !e.finished && !e.writing;
  }
  function callFinal(e, t) {
   e._final(function(r) {
    t.pendingcb--;
    r && e.emit("error", r);
    t.prefinished = !0;
    e.emit("prefinish");
    finishMaybe(e, t);
   });
  }
  function prefinish(e, t) {
   if (!t.prefinished && !t.finalCalled) if (typeof e._final == "function") {
    t.pendingcb++;
    t.finalCalled = !0;
    n.nextTick(callFinal, e, t);
   } else {
    t.prefinished = !0;
    e.emit("prefinish");
   }
  }
  function finishMaybe(e, t) {
   var r = needFinish(t);
   if (r) {
    prefinish(e, t);
    if (t.pendingcb === 0) {
     t.finished = !0;
     e.emit("finish");
    }
   }
   return r;
  }
  function endWritable(e, t, r) {
   t.ending = !0;
   finishMaybe(e, t);
   r && (t.finished ? n.nextTick(r) : e.once("finish", r));
   t.ended = !0;
   e.writable = !1;
  }
  function onCorkedFinish(e, t, r) {
   var n = e.entry;
   e.entry = null;
   while (n) {
    var i = n.callback;
    t.pendingcb--;
    i(r);
    n = n.next;
   }
   t.corkedRequestsFree.next = e;
  }
  Object.defineProperty(Writable.prototype, "destroyed", {
   get: function() {
    return this._writableState !== void 0 && this._writableState.destroyed;
   },
   set: function(e) {
    this._writableState && (this._writableState.destroyed = e);
   }
  });
  Writable.prototype.destroy = f.destroy;
  Writable.prototype._undestroy = f.undestroy;
  Writable.prototype._destroy = function(e, t) {
   this.end();
   t(e);
  };
 }),
 46127: ((e, t, r) => {
  function _classCallCheck(e, t) {
   if (!(e instanceof t)) throw new TypeError("Cannot call a class as a function");
  }
  var n = r(13644).Buffer, i = r(39023);
  function copyBuffer(e, t, r) {
   e.copy(t, r);
  }
  e.exports = function() {
   function BufferList() {
    _classCallCheck(this, BufferList);
    this.head = null;
    this.tail = null;
    this.length = 0;
   }
   BufferList.prototype.push = function(e) {
    var t = {
     data: e,
     next: null
    };
    this.length > 0 ? this.tail.next = t : this.head = t;
    this.tail = t;
    ++this.length;
   };
   BufferList.prototype.unshift = function(e) {
    var t = {
     data: e,
     next: this.head
    };
    this.length === 0 && (this.tail = t);
    this.head = t;
    ++this.length;
   };
   BufferList.prototype.shift = function() {
    if (this.length !== 0) {
     var e = this.head.data;
     this.length === 1 ? this.head = this.tail = null : this.head = this.head.next;
     --this.length;
     return e;
    }
   };
   BufferList.prototype.clear = function() {
    this.head = this.tail = null;
    this.length = 0;
   };
   BufferList.prototype.join = function(e) {
    if (this.length === 0) return "";
    var t = this.head, r = "" + t.data;
    while (t = t.next) r += e + t.data;
    return r;
   };
   BufferList.prototype.concat = function(e) {
    if (this.length === 0) return n.alloc(0);
    var t = n.allocUnsafe(e >>> 0), r = this.head, i = 0;
    while (r) {
     copyBuffer(r.data, t, i);
     i += r.data.length;
     r = r.next;
    }
    return t;
   };
   return BufferList;
  }();
  i && i.inspect && i.inspect.custom && (e.exports.prototype[i.inspect.custom] = function() {
   var e = i.inspect({
    length: this.length
   });
   return this.constructor.name + " " + e;
  });
 }),
 91031: ((e, t, r) => {
  var n = r(41564);
  function destroy(e, t) {
   var r = this, i = this._readableState && this._readableState.destroyed, o = this._writableState && this._writableState.destroyed;
   if (i || o) {
    if (t) t(e); else if (e) if (this._writableState) {
     if (!this._writableState.errorEmitted) {
      this._writableState.errorEmitted = !0;
      n.nextTick(emitErrorNT, this, e);
     }
    } else n.nextTick(emitErrorNT, this, e);
    return this;
   }
   this._readableState && (this._readableState.destroyed = !0);
   this._writableState && (this._writableState.destroyed = !0);
   this._destroy(e || null, function(e) {
    if (!t && e) if (r._writableState) {
     if (!r._writableState.errorEmitted) {
      r._writableState.errorEmitted = !0;
      n.nextTick(emitErrorNT, r, e);
     }
    } else n.nextTick(emitErrorNT, r, e); else t && t(e);
   });
   return this;
  }
  function undestroy() {
   if (this._readableState) {
    this._readableState.destroyed = !1;
    this._readableState.reading = !1;
    this._readableState.ended = !1;
    this._readableState.endEmitted = !1;
   }
   if (this._writableState) {
    this._writableState.destroyed = !1;
    this._writableState.ended = !1;
    this._writableState.ending = !1;
    this._writableState.finalCalled = !1;
    this._writableState.prefinished = !1;
    this._writableState.finished = !1;
    this._writableState.errorEmitted = !1;
   }
  }
  function emitErrorNT(e, t) {
   e.emit("error", t);
  }
  e.exports = {
   destroy,
   undestroy
  };
 }),
 87137: ((e, t, r) => {
  e.exports = r(2203);
 }),
 1835: ((e, t, r) => {
  e.exports = r(73109).PassThrough;
 }),
 73109: ((e, t, r) => {
  var n = r(2203);
  if (process.env.READABLE_STREAM === "disable" && n) {
   e.exports = n;
   t = e.exports = n.Readable;
   t.Readable = n.Readable;
   t.Writable = n.Writable;
   t.Duplex = n.Duplex;
   t.Transform = n.Transform;
   t.PassThrough = n.PassThrough;
   t.Stream = n;
  } else {
   t = e.exports = r(74559);
   t.Stream = n || t;
   t.Readable = t;
   t.Writable = r(54579);
   t.Duplex = r(34793);
   t.Transform = r(69343);
   t.PassThrough = r(72029);
  }
 }),
 13644: ((e, t, r) => {
  var n = r(20181), i = n.Buffer;
  function copyProps(e, t) {
   for (var r in e) t[r] = e[r];
  }
  if (i.from && i.alloc && i.allocUnsafe && i.allocUnsafeSlow) e.exports = n; else {
   copyProps(n, t);
   t.Buffer = SafeBuffer;
  }
  function SafeBuffer(e, t, r) {
   return i(e, t, r);
  }
  copyProps(i, SafeBuffer);
  SafeBuffer.from = function(e, t, r) {
   if (typeof e == "number") throw new TypeError("Argument must not be a number");
   return i(e, t, r);
  };
  SafeBuffer.alloc = function(e, t, r) {
   if (typeof e != "number") throw new TypeError("Argument must be a number");
   var n = i(e);
   t !== void 0 ? typeof r == "string" ? n.fill(t, r) : n.fill(t) : n.fill(0);
   return n;
  };
  SafeBuffer.allocUnsafe = function(e) {
   if (typeof e != "number") throw new TypeError("Argument must be a number");
   return i(e);
  };
  SafeBuffer.allocUnsafeSlow = function(e) {
   if (typeof e != "number") throw new TypeError("Argument must be a number");
   return n.SlowBuffer(e);
  };
 }),
 50176: ((e, t, r) => {
  var n = r(13644).Buffer, i = n.isEncoding || function(e) {
   e = "" + e;
   switch (e && e.toLowerCase()) {
   case "hex":
   case "utf8":
   case "utf-8":
   case "ascii":
   case "binary":
   case "base64":
   case "ucs2":
   case "ucs-2":
   case "utf16le":
   case "utf-16le":
   case "raw":
    return !0;

   default:
    return !1;
   }
  };
  function _normalizeEncoding(e) {
   if (!e) return "utf8";
   var t;
   while (1) switch (e) {
   case "utf8":
   case "utf-8":
    return "utf8";

   case "ucs2":
   case "ucs-2":
   case "utf16le":
   case "utf-16le":
    return "utf16le";

   case "latin1":
   case "binary":
    return "latin1";

   case "base64":
   case "ascii":
   case "hex":
    return e;

   default:
    if (t) return;
    e = ("" + e).toLowerCase();
    t = !0;
   }
  }
  function normalizeEncoding(e) {
   var t = _normalizeEncoding(e);
   if (typeof t != "string" && (n.isEncoding === i || !i(e))) throw new Error("Unknown encoding: " + e);
   return t || e;
  }
  t.I = StringDecoder;
  function StringDecoder(e) {
   this.encoding = normalizeEncoding(e);
   var t;
   switch (this.encoding) {
   case "utf16le":
    this.text = utf16Text;
    this.end = utf16End;
    t = 4;
    break;

   case "utf8":
    this.fillLast = utf8FillLast;
    t = 4;
    break;

   case "base64":
    this.text = base64Text;
    this.end = base64End;
    t = 3;
    break;

   default:
    this.write = simpleWrite;
    this.end = simpleEnd;
    return;
   }
   this.lastNeed = 0;
   this.lastTotal = 0;
   this.lastChar = n.allocUnsafe(t);
  }
  StringDecoder.prototype.write = function(e) {
   if (e.length === 0) return "";
   var t, r;
   if (this.lastNeed) {
    t = this.fillLast(e);
    if (t === void 0) return "";
    r = this.lastNeed;
    this.lastNeed = 0;
   } else r = 0;
   return r < e.length ? t ? t + this.text(e, r) : this.text(e, r) : t || "";
  };
  StringDecoder.prototype.end = utf8End;
  StringDecoder.prototype.text = utf8Text;
  StringDecoder.prototype.fillLast = function(e) {
   if (this.lastNeed <= e.length) {
    e.copy(this.lastChar, this.lastTotal - this.lastNeed, 0, this.lastNeed);
    return this.lastChar.toString(this.encoding, 0, this.lastTotal);
   }
   e.copy(this.lastChar, this.lastTotal - this.lastNeed, 0, e.length);
   this.lastNeed -= e.length;
  };
  function utf8CheckByte(e) {
   return e <= 127 ? 0 : e >> 5 == 6 ? 2 : e >> 4 == 14 ? 3 : e >> 3 == 30 ? 4 : e >> 6 == 2 ? -1 : -2;
  }
  function utf8CheckIncomplete(e, t, r) {
   var n = t.length - 1;
   if (n < r) return 0;
   var i = utf8CheckByte(t[n]);
   if (i >= 0) {
    i > 0 && (e.lastNeed = i - 1);
    return i;
   }
   if (--n < r || i === -2) return 0;
   i = utf8CheckByte(t[n]);
   if (i >= 0) {
    i > 0 && (e.lastNeed = i - 2);
    return i;
   }
   if (--n < r || i === -2) return 0;
   i = utf8CheckByte(t[n]);
   if (i >= 0) {
    i > 0 && (i === 2 ? i = 0 : e.lastNeed = i - 3);
    return i;
   }
   return 0;
  }
  function utf8CheckExtraBytes(e, t, r) {
   if ((t[0] & 192) != 128) {
    e.lastNeed = 0;
    return "�";
   }
   if (e.lastNeed > 1 && t.length > 1) {
    if ((t[1] & 192) != 128) {
     e.lastNeed = 1;
     return "�";
    }
    if (e.lastNeed > 2 && t.length > 2 && (t[2] & 192) != 128) {
     e.lastNeed = 2;
     return "�";
    }
   }
  }
  function utf8FillLast(e) {
   var t = this.lastTotal - this.lastNeed, r = utf8CheckExtraBytes(this, e, t);
   if (r !== void 0) return r;
   if (this.lastNeed <= e.length) {
    e.copy(this.lastChar, t, 0, this.lastNeed);
    return this.lastChar.toString(this.encoding, 0, this.lastTotal);
   }
   e.copy(this.lastChar, t, 0, e.length);
   this.lastNeed -= e.length;
  }
  function utf8Text(e, t) {
   var r = utf8CheckIncomplete(this, e, t);
   if (!this.lastNeed) return e.toString("utf8", t);
   this.lastTotal = r;
   var n = e.length - (r - this.lastNeed);
   e.copy(this.lastChar, 0, n);
   return e.toString("utf8", t, n);
  }
  function utf8End(e) {
   var t = e && e.length ? this.write(e) : "";
   return this.lastNeed ? t + "�" : t;
  }
  function utf16Text(e, t) {
   if ((e.length - t) % 2 == 0) {
    var r = e.toString("utf16le", t);
    if (r) {
     var n = r.charCodeAt(r.length - 1);
     if (n >= 55296 && n <= 56319) {
      this.lastNeed = 2;
      this.lastTotal = 4;
      this.lastChar[0] = e[e.length - 2];
      this.lastChar[1] = e[e.length - 1];
      return r.slice(0, -1);
     }
    }
    return r;
   }
   this.lastNeed = 1;
   this.lastTotal = 2;
   this.lastChar[0] = e[e.length - 1];
   return e.toString("utf16le", t, e.length - 1);
  }
  function utf16End(e) {
   var t = e && e.length ? this.write(e) : "";
   if (this.lastNeed) {
    var r = this.lastTotal - this.lastNeed;
    return t + this.lastChar.toString("utf16le", 0, r);
   }
   return t;
  }
  function base64Text(e, t) {
   var r = (e.length - t) % 3;
   if (r === 0) return e.toString("base64", t);
   this.lastNeed = 3 - r;
   this.lastTotal = 3;
   if (r === 1) this.lastChar[0] = e[e.length - 1]; else {
    this.lastChar[0] = e[e.length - 2];
    this.lastChar[1] = e[e.length - 1];
   }
   return e.toString("base64", t, e.length - r);
  }
  function base64End(e) {
   var t = e && e.length ? this.write(e) : "";
   return this.lastNeed ? t + this.lastChar.toString("base64", 0, 3 - this.lastNeed) : t;
  }
  function simpleWrite(e) {
   return e.toString(this.encoding);
  }
  function simpleEnd(e) {
   return e && e.length ? this.write(e) : "";
  }
 }),
 66320: ((e, t, r) => {
  var n = r(48051), i = r(15431), o = r(26934), s = r(64306), a = r(17226);
  function Hash(e) {
   var t = -1, r = e == null ? 0 : e.length;
   this.clear();
   while (++t < r) {
    var n = e[t];
    this.set(n[0], n[1]);
   }
  }
  Hash.prototype.clear = n;
  Hash.prototype.delete = i;
  Hash.prototype.get = o;
  Hash.prototype.has = s;
  Hash.prototype.set = a;
  e.exports = Hash;
 }),
 68884: ((e, t, r) => {
  var n = r(99791), i = r(24555), o = r(86634), s = r(8430), a = r(36918);
  function ListCache(e) {
   var t = -1, r = e == null ? 0 : e.length;
   this.clear();
   while (++t < r) {
    var n = e[t];
    this.set(n[0], n[1]);
   }
  }
  ListCache.prototype.clear = n;
  ListCache.prototype.delete = i;
  ListCache.prototype.get = o;
  ListCache.prototype.has = s;
  ListCache.prototype.set = a;
  e.exports = ListCache;
 }),
 98272: ((e, t, r) => {
  var n = r(68573), i = r(6748), o = n(i, "Map");
  e.exports = o;
 }),
 79660: ((e, t, r) => {
  var n = r(88487), i = r(36275), o = r(30130), s = r(69254), a = r(59806);
  function MapCache(e) {
   var t = -1, r = e == null ? 0 : e.length;
   this.clear();
   while (++t < r) {
    var n = e[t];
    this.set(n[0], n[1]);
   }
  }
  MapCache.prototype.clear = n;
  MapCache.prototype.delete = i;
  MapCache.prototype.get = o;
  MapCache.prototype.has = s;
  MapCache.prototype.set = a;
  e.exports = MapCache;
 }),
 84986: ((e, t, r) => {
  var n = r(68573), i = r(6748), o = n(i, "Set");
  e.exports = o;
 }),
 23706: ((e, t, r) => {
  var n = r(79660), i = r(44671), o = r(71884);
  function SetCache(e) {
   var t = -1, r = e == null ? 0 : e.length;
   this.__data__ = new n;
   while (++t < r) this.add(e[t]);
  }
  SetCache.prototype.add = SetCache.prototype.push = i;
  SetCache.prototype.has = o;
  e.exports = SetCache;
 }),
 38584: ((e, t, r) => {
  var n = r(6748), i = n.Symbol;
  e.exports = i;
 }),
 59678: (e => {
  function apply(e, t, r) {
   switch (r.length) {
   case 0:
    return e.call(t);

   case 1:
    return e.call(t, r[0]);

   case 2:
    return e.call(t, r[0], r[1]);

   case 3:
    return e.call(t, r[0], r[1], r[2]);
   }
   return e.apply(t, r);
  }
  e.exports = apply;
 }),
 70534: ((e, t, r) => {
  var n = r(84760);
  function arrayIncludes(e, t) {
   var r = e == null ? 0 : e.length;
   return !!r && n(e, t, 0) > -1;
  }
  e.exports = arrayIncludes;
 }),
 37314: (e => {
  function arrayIncludesWith(e, t, r) {
   var n = -1, i = e == null ? 0 : e.length;
   while (++n < i) if (r(t, e[n])) return !0;
   return !1;
  }
  e.exports = arrayIncludesWith;
 }),
 62e3: (e, t, r) => {
  var n = r(21299), i = r(60541), o = r(77192), s = r(43739), a = r(37446), l = r(35e3), c = Object.prototype, u = c.hasOwnProperty;
  function arrayLikeKeys(e, t) {
   var r = o(e), c = !r && i(e), h = !r && !c && s(e), f = !r && !c && !h && l(e), p = r || c || h || f, d = p ? n(e.length, String) : [], y = d.length;
   for (var g in e) !t && !u.call(e, g) || p && (g == "length" || h && (g == "offset" || g == "parent") || f && (g == "buffer" || g == "byteLength" || g == "byteOffset") || a(g, y)) || d.push(g);
   return d;
  }
  e.exports = arrayLikeKeys;
 },
 56649: (e => {
  function arrayMap(e, t) {
   var r = -1, n = e == null ? 0 : e.length, i = Array(n);
   while (++r < n) i[r] = t(e[r], r, e);
   return i;
  }
  e.exports = arrayMap;
 }),
 50827: (e => {
  function arrayPush(e, t) {
   var r = -1, n = t.length, i = e.length;
   while (++r < n) e[i + r] = t[r];
   return e;
  }
  e.exports = arrayPush;
 }),
 74024: ((e, t, r) => {
  var n = r(75199);
  function assocIndexOf(e, t) {
   var r = e.length;
   while (r--) if (n(e[r][0], t)) return r;
   return -1;
  }
  e.exports = assocIndexOf;
 }),
 3126: ((e, t, r) => {
  var n = r(23706), i = r(70534), o = r(37314), s = r(56649), a = r(55506), l = r(64486), c = 200;
  function baseDifference(e, t, r, u) {
   var h = -1, f = i, p = !0, d = e.length, y = [], g = t.length;
   if (!d) return y;
   r && (t = s(t, a(r)));
   if (u) {
    f = o;
    p = !1;
   } else if (t.length >= c) {
    f = l;
    p = !1;
    t = new n(t);
   }
   e: while (++h < d) {
    var b = e[h], w = r == null ? b : r(b);
    b = u || b !== 0 ? b : 0;
    if (p && w == w) {
     var v = g;
     while (v--) if (t[v] === w) continue e;
     y.push(b);
    } else f(t, w, u) || y.push(b);
   }
   return y;
  }
  e.exports = baseDifference;
 }),
 35588: (e => {
  function baseFindIndex(e, t, r, n) {
   var i = e.length, o = r + (n ? 1 : -1);
   while (n ? o-- : ++o < i) if (t(e[o], o, e)) return o;
   return -1;
  }
  e.exports = baseFindIndex;
 }),
 63183: ((e, t, r) => {
  var n = r(50827), i = r(45088);
  function baseFlatten(e, t, r, o, s) {
   var a = -1, l = e.length;
   r || (r = i);
   s || (s = []);
   while (++a < l) {
    var c = e[a];
    t > 0 && r(c) ? t > 1 ? baseFlatten(c, t - 1, r, o, s) : n(s, c) : o || (s[s.length] = c);
   }
   return s;
  }
  e.exports = baseFlatten;
 }),
 29117: ((e, t, r) => {
  var n = r(38584), i = r(95292), o = r(71723), s = "[object Null]", a = "[object Undefined]", l = n ? n.toStringTag : void 0;
  function baseGetTag(e) {
   return e == null ? e === void 0 ? a : s : l && l in Object(e) ? i(e) : o(e);
  }
  e.exports = baseGetTag;
 }),
 84760: ((e, t, r) => {
  var n = r(35588), i = r(34352), o = r(95232);
  function baseIndexOf(e, t, r) {
   return t == t ? o(e, t, r) : n(e, i, r);
  }
  e.exports = baseIndexOf;
 }),
 93605: ((e, t, r) => {
  var n = r(29117), i = r(51645), o = "[object Arguments]";
  function baseIsArguments(e) {
   return i(e) && n(e) == o;
  }
  e.exports = baseIsArguments;
 }),
 34352: (e => {
  function baseIsNaN(e) {
   return e != e;
  }
  e.exports = baseIsNaN;
 }),
 92334: ((e, t, r) => {
  var n = r(34329), i = r(46613), o = r(96482), s = r(57192), a = /[\\^$.*+?()[\]{}|]/g, l = /^\[object .+?Constructor\]$/, c = Function.prototype, u = Object.prototype, h = c.toString, f = u.hasOwnProperty, p = RegExp("^" + h.call(f).replace(a, "\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g, "$1.*?") + "$");
  function baseIsNative(e) {
   if (!o(e) || i(e)) return !1;
   var t = n(e) ? p : l;
   return t.test(s(e));
  }
  e.exports = baseIsNative;
 }),
 16880: ((e, t, r) => {
  var n = r(29117), i = r(56657), o = r(51645), s = "[object Arguments]", a = "[object Array]", l = "[object Boolean]", c = "[object Date]", u = "[object Error]", h = "[object Function]", f = "[object Map]", p = "[object Number]", d = "[object Object]", y = "[object RegExp]", g = "[object Set]", b = "[object String]", w = "[object WeakMap]", v = "[object ArrayBuffer]", S = "[object DataView]", _ = "[object Float32Array]", k = "[object Float64Array]", A = "[object Int8Array]", x = "[object Int16Array]", R = "[object Int32Array]", O = "[object Uint8Array]", I = "[object Uint8ClampedArray]", C = "[object Uint16Array]", L = "[object Uint32Array]", D = {};
  D[_] = D[k] = D[A] = D[x] = D[R] = D[O] = D[I] = D[C] = D[L] = !0;
  D[s] = D[a] = D[v] = D[l] = D[S] = D[c] = D[u] = D[h] = D[f] = D[p] = D[d] = D[y] = D[g] = D[b] = D[w] = !1;
  function baseIsTypedArray(e) {
   return o(e) && i(e.length) && !!D[n(e)];
  }
  e.exports = baseIsTypedArray;
 }),
 82094: ((e, t, r) => {
  var n = r(96482), i = r(55944), o = r(94008), s = Object.prototype, a = s.hasOwnProperty;
  function baseKeysIn(e) {
   if (!n(e)) return o(e);
   var t = i(e), r = [];
   for (var s in e) (s != "constructor" || !t && a.call(e, s)) && r.push(s);
   return r;
  }
  e.exports = baseKeysIn;
 }),
 22035: ((e, t, r) => {
  var n = r(46851), i = r(20168), o = r(59402);
  function baseRest(e, t) {
   return o(i(e, t, n), e + "");
  }
  e.exports = baseRest;
 }),
 64953: ((e, t, r) => {
  var n = r(85089), i = r(83106), o = r(46851), s = i ? function(e, t) {
   return i(e, "toString", {
    configurable: !0,
    enumerable: !1,
    value: n(t),
    writable: !0
   });
  } : o;
  e.exports = s;
 }),
 21299: (e => {
  function baseTimes(e, t) {
   var r = -1, n = Array(e);
   while (++r < e) n[r] = t(r);
   return n;
  }
  e.exports = baseTimes;
 }),
 55506: (e => {
  function baseUnary(e) {
   return function(t) {
    return e(t);
   };
  }
  e.exports = baseUnary;
 }),
 32772: ((e, t, r) => {
  var n = r(23706), i = r(70534), o = r(37314), s = r(64486), a = r(48242), l = r(11894), c = 200;
  function baseUniq(e, t, r) {
   var u = -1, h = i, f = e.length, p = !0, d = [], y = d;
   if (r) {
    p = !1;
    h = o;
   } else if (f >= c) {
    var g = t ? null : a(e);
    if (g) return l(g);
    p = !1;
    h = s;
    y = new n;
   } else y = t ? [] : d;
   e: while (++u < f) {
    var b = e[u], w = t ? t(b) : b;
    b = r || b !== 0 ? b : 0;
    if (p && w == w) {
     var v = y.length;
     while (v--) if (y[v] === w) continue e;
     t && y.push(w);
     d.push(b);
    } else if (!h(y, w, r)) {
     y !== d && y.push(w);
     d.push(b);
    }
   }
   return d;
  }
  e.exports = baseUniq;
 }),
 64486: (e => {
  function cacheHas(e, t) {
   return e.has(t);
  }
  e.exports = cacheHas;
 }),
 60252: ((e, t, r) => {
  var n = r(6748), i = n["__core-js_shared__"];
  e.exports = i;
 }),
 48242: ((e, t, r) => {
  var n = r(84986), i = r(89029), o = r(11894), s = 1 / 0, a = n && 1 / o(new n([ , -0 ]))[1] == s ? function(e) {
   return new n(e);
  } : i;
  e.exports = a;
 }),
 83106: ((e, t, r) => {
  var n = r(68573), i = function() {
   try {
    var e = n(Object, "defineProperty");
    e({}, "", {});
    return e;
   } catch (e) {}
  }();
  e.exports = i;
 }),
 78997: (e => {
  var t = typeof global == "object" && global && global.Object === Object && global;
  e.exports = t;
 }),
 1194: ((e, t, r) => {
  var n = r(93245);
  function getMapData(e, t) {
   var r = e.__data__;
   return n(t) ? r[typeof t == "string" ? "string" : "hash"] : r.map;
  }
  e.exports = getMapData;
 }),
 68573: ((e, t, r) => {
  var n = r(92334), i = r(8293);
  function getNative(e, t) {
   var r = i(e, t);
   return n(r) ? r : void 0;
  }
  e.exports = getNative;
 }),
 86194: ((e, t, r) => {
  var n = r(61128), i = n(Object.getPrototypeOf, Object);
  e.exports = i;
 }),
 95292: ((e, t, r) => {
  var n = r(38584), i = Object.prototype, o = i.hasOwnProperty, s = i.toString, a = n ? n.toStringTag : void 0;
  function getRawTag(e) {
   var t = o.call(e, a), r = e[a];
   try {
    e[a] = void 0;
    var n = !0;
   } catch (e) {}
   var i = s.call(e);
   n && (t ? e[a] = r : delete e[a]);
   return i;
  }
  e.exports = getRawTag;
 }),
 8293: (e => {
  function getValue(e, t) {
   return e == null ? void 0 : e[t];
  }
  e.exports = getValue;
 }),
 48051: ((e, t, r) => {
  var n = r(71563);
  function hashClear() {
   this.__data__ = n ? n(null) : {};
   this.size = 0;
  }
  e.exports = hashClear;
 }),
 15431: (e => {
  function hashDelete(e) {
   var t = this.has(e) && delete this.__data__[e];
   this.size -= t ? 1 : 0;
   return t;
  }
  e.exports = hashDelete;
 }),
 26934: ((e, t, r) => {
  var n = r(71563), i = "__lodash_hash_undefined__", o = Object.prototype, s = o.hasOwnProperty;
  function hashGet(e) {
   var t = this.__data__;
   if (n) {
    var r = t[e];
    return r === i ? void 0 : r;
   }
   return s.call(t, e) ? t[e] : void 0;
  }
  e.exports = hashGet;
 }),
 64306: ((e, t, r) => {
  var n = r(71563), i = Object.prototype, o = i.hasOwnProperty;
  function hashHas(e) {
   var t = this.__data__;
   return n ? t[e] !== void 0 : o.call(t, e);
  }
  e.exports = hashHas;
 }),
 17226: ((e, t, r) => {
  var n = r(71563), i = "__lodash_hash_undefined__";
  function hashSet(e, t) {
   var r = this.__data__;
   this.size += this.has(e) ? 0 : 1;
   r[e] = n && t === void 0 ? i : t;
   return this;
  }
  e.exports = hashSet;
 }),
 45088: ((e, t, r) => {
  var n = r(38584), i = r(60541), o = r(77192), s = n ? n.isConcatSpreadable : void 0;
  function isFlattenable(e) {
   return o(e) || i(e) || !!(s && e && e[s]);
  }
  e.exports = isFlattenable;
 }),
 37446: (e => {
  var t = 9007199254740991, r = /^(?:0|[1-9]\d*)$/;
  function isIndex(e, n) {
   var i = typeof e;
   n = n ?? t;
   return !!n && (i == "number" || i != "symbol" && r.test(e)) && e > -1 && e % 1 == 0 && e < n;
  }
  e.exports = isIndex;
 }),
 3349: ((e, t, r) => {
  var n = r(75199), i = r(75119), o = r(37446), s = r(96482);
  function isIterateeCall(e, t, r) {
   if (!s(r)) return !1;
   var a = typeof t;
   return !!(a == "number" ? i(r) && o(t, r.length) : a == "string" && t in r) && n(r[t], e);
  }
  e.exports = isIterateeCall;
 }),
 93245: (e => {
  function isKeyable(e) {
   var t = typeof e;
   return t == "string" || t == "number" || t == "symbol" || t == "boolean" ? e !== "__proto__" : e === null;
  }
  e.exports = isKeyable;
 }),
 46613: ((e, t, r) => {
  var n = r(60252), i = function() {
   var e = /[^.]+$/.exec(n && n.keys && n.keys.IE_PROTO || "");
   return e ? "Symbol(src)_1." + e : "";
  }();
  function isMasked(e) {
   return !!i && i in e;
  }
  e.exports = isMasked;
 }),
 55944: (e => {
  var t = Object.prototype;
  function isPrototype(e) {
   var r = e && e.constructor, n = typeof r == "function" && r.prototype || t;
   return e === n;
  }
  e.exports = isPrototype;
 }),
 99791: (e => {
  function listCacheClear() {
   this.__data__ = [];
   this.size = 0;
  }
  e.exports = listCacheClear;
 }),
 24555: ((e, t, r) => {
  var n = r(74024), i = Array.prototype, o = i.splice;
  function listCacheDelete(e) {
   var t = this.__data__, r = n(t, e);
   if (r < 0) return !1;
   var i = t.length - 1;
   r == i ? t.pop() : o.call(t, r, 1);
   --this.size;
   return !0;
  }
  e.exports = listCacheDelete;
 }),
 86634: ((e, t, r) => {
  var n = r(74024);
  function listCacheGet(e) {
   var t = this.__data__, r = n(t, e);
   return r < 0 ? void 0 : t[r][1];
  }
  e.exports = listCacheGet;
 }),
 8430: ((e, t, r) => {
  var n = r(74024);
  function listCacheHas(e) {
   return n(this.__data__, e) > -1;
  }
  e.exports = listCacheHas;
 }),
 36918: ((e, t, r) => {
  var n = r(74024);
  function listCacheSet(e, t) {
   var r = this.__data__, i = n(r, e);
   if (i < 0) {
    ++this.size;
    r.push([ e, t ]);
   } else r[i][1] = t;
   return this;
  }
  e.exports = listCacheSet;
 }),
 88487: ((e, t, r) => {
  var n = r(66320), i = r(68884), o = r(98272);
  function mapCacheClear() {
   this.size = 0;
   this.__data__ = {
    hash: new n,
    map: new (o || i),
    string: new n
   };
  }
  e.exports = mapCacheClear;
 }),
 36275: ((e, t, r) => {
  var n = r(1194);
  function mapCacheDelete(e) {
   var t = n(this, e).delete(e);
   this.size -= t ? 1 : 0;
   return t;
  }
  e.exports = mapCacheDelete;
 }),
 30130: ((e, t, r) => {
  var n = r(1194);
  function mapCacheGet(e) {
   return n(this, e).get(e);
  }
  e.exports = mapCacheGet;
 }),
 69254: ((e, t, r) => {
  var n = r(1194);
  function mapCacheHas(e) {
   return n(this, e).has(e);
  }
  e.exports = mapCacheHas;
 }),
 59806: ((e, t, r) => {
  var n = r(1194);
  function mapCacheSet(e, t) {
   var r = n(this, e), i = r.size;
   r.set(e, t);
   this.size += r.size == i ? 0 : 1;
   return this;
  }
  e.exports = mapCacheSet;
 }),
 71563: ((e, t, r) => {
  var n = r(68573), i = n(Object, "create");
  e.exports = i;
 }),
 94008: (e => {
  function nativeKeysIn(e) {
   var t = [];
   if (e != null) for (var r in Object(e)) t.push(r);
   return t;
  }
  e.exports = nativeKeysIn;
 }),
 88724: ((e, t, r) => {
  e = r.nmd(e);
  var n = r(78997), i = (!0, t) && !t.nodeType && t, o = i && e && !e.nodeType && e, s = o && o.exports === i, a = s && n.process, l = function() {
   try {
    var e = o && o.require && o.require("util").types;
    return e || a && a.binding && a.binding("util");
   } catch (e) {}
  }();
  e.exports = l;
 }),
 71723: (e => {
  var t = Object.prototype, r = t.toString;
  function objectToString(e) {
   return r.call(e);
  }
  e.exports = objectToString;
 }),
 61128: (e => {
  function overArg(e, t) {
   return function(r) {
    return e(t(r));
   };
  }
  e.exports = overArg;
 }),
 20168: ((e, t, r) => {
  var n = r(59678), i = Math.max;
  function overRest(e, t, r) {
   t = i(t === void 0 ? e.length - 1 : t, 0);
   return function() {
    var o = arguments, s = -1, a = i(o.length - t, 0), l = Array(a);
    while (++s < a) l[s] = o[t + s];
    s = -1;
    var c = Array(t + 1);
    while (++s < t) c[s] = o[s];
    c[t] = r(l);
    return n(e, this, c);
   };
  }
  e.exports = overRest;
 }),
 6748: ((e, t, r) => {
  var n = r(78997), i = typeof self == "object" && self && self.Object === Object && self, o = n || i || Function("return this")();
  e.exports = o;
 }),
 44671: (e => {
  var t = "__lodash_hash_undefined__";
  function setCacheAdd(e) {
   this.__data__.set(e, t);
   return this;
  }
  e.exports = setCacheAdd;
 }),
 71884: (e => {
  function setCacheHas(e) {
   return this.__data__.has(e);
  }
  e.exports = setCacheHas;
 }),
 11894: (e => {
  function setToArray(e) {
   var t = -1, r = Array(e.size);
   e.forEach(function(e) {
    r[++t] = e;
   });
   return r;
  }
  e.exports = setToArray;
 }),
 59402: ((e, t, r) => {
  var n = r(64953), i = r(83286), o = i(n);
  e.exports = o;
 }),
 83286: (e => {
  var t = 800, r = 16, n = Date.now;
  function shortOut(e) {
   var i = 0, o = 0;
   return function() {
    var s = n(), a = r - (s - o);
    o = s;
    if (a > 0) {
     if (++i >= t) return arguments[0];
    } else i = 0;
    return e.apply(void 0, arguments);
   };
  }
  e.exports = shortOut;
 }),
 95232: (e => {
  function strictIndexOf(e, t, r) {
   var n = r - 1, i = e.length;
   while (++n < i) if (e[n] === t) return n;
   return -1;
  }
  e.exports = strictIndexOf;
 }),
 57192: (e => {
  var t = Function.prototype, r = t.toString;
  function toSource(e) {
   if (e != null) {
    try {
     return r.call(e);
    } catch (e) {}
    try {
     return e + "";
    } catch (e) {}
   }
   return "";
  }
  e.exports = toSource;
 }),
 85089: (e => {
  function constant(e) {
   return function() {
    return e;
   };
  }
  e.exports = constant;
 }),
 7511: ((e, t, r) => {
  var n = r(22035), i = r(75199), o = r(3349), s = r(19430), a = Object.prototype, l = a.hasOwnProperty, c = n(function(e, t) {
   e = Object(e);
   var r = -1, n = t.length, c = n > 2 ? t[2] : void 0;
   c && o(t[0], t[1], c) && (n = 1);
   while (++r < n) {
    var u = t[r], h = s(u), f = -1, p = h.length;
    while (++f < p) {
     var d = h[f], y = e[d];
     (y === void 0 || i(y, a[d]) && !l.call(e, d)) && (e[d] = u[d]);
    }
   }
   return e;
  });
  e.exports = c;
 }),
 57294: ((e, t, r) => {
  var n = r(3126), i = r(63183), o = r(22035), s = r(97100), a = o(function(e, t) {
   return s(e) ? n(e, i(t, 1, s, !0)) : [];
  });
  e.exports = a;
 }),
 75199: (e => {
  function eq(e, t) {
   return e === t || e != e && t != t;
  }
  e.exports = eq;
 }),
 97047: ((e, t, r) => {
  var n = r(63183);
  function flatten(e) {
   var t = e == null ? 0 : e.length;
   return t ? n(e, 1) : [];
  }
  e.exports = flatten;
 }),
 46851: (e => {
  function identity(e) {
   return e;
  }
  e.exports = identity;
 }),
 60541: ((e, t, r) => {
  var n = r(93605), i = r(51645), o = Object.prototype, s = o.hasOwnProperty, a = o.propertyIsEnumerable, l = n(function() {
   return arguments;
  }()) ? n : function(e) {
   return i(e) && s.call(e, "callee") && !a.call(e, "callee");
  };
  e.exports = l;
 }),
 77192: (e => {
  var t = Array.isArray;
  e.exports = t;
 }),
 75119: ((e, t, r) => {
  var n = r(34329), i = r(56657);
  function isArrayLike(e) {
   return e != null && i(e.length) && !n(e);
  }
  e.exports = isArrayLike;
 }),
 97100: ((e, t, r) => {
  var n = r(75119), i = r(51645);
  function isArrayLikeObject(e) {
   return i(e) && n(e);
  }
  e.exports = isArrayLikeObject;
 }),
 43739: ((e, t, r) => {
  e = r.nmd(e);
  var n = r(6748), i = r(92074), o = (!0, t) && !t.nodeType && t, s = o && e && !e.nodeType && e, a = s && s.exports === o, l = a ? n.Buffer : void 0, c = l ? l.isBuffer : void 0, u = c || i;
  e.exports = u;
 }),
 34329: ((e, t, r) => {
  var n = r(29117), i = r(96482), o = "[object AsyncFunction]", s = "[object Function]", a = "[object GeneratorFunction]", l = "[object Proxy]";
  function isFunction(e) {
   if (!i(e)) return !1;
   var t = n(e);
   return t == s || t == a || t == o || t == l;
  }
  e.exports = isFunction;
 }),
 56657: (e => {
  var t = 9007199254740991;
  function isLength(e) {
   return typeof e == "number" && e > -1 && e % 1 == 0 && e <= t;
  }
  e.exports = isLength;
 }),
 96482: (e => {
  function isObject(e) {
   var t = typeof e;
   return e != null && (t == "object" || t == "function");
  }
  e.exports = isObject;
 }),
 51645: (e => {
  function isObjectLike(e) {
   return e != null && typeof e == "object";
  }
  e.exports = isObjectLike;
 }),
 36542: ((e, t, r) => {
  var n = r(29117), i = r(86194), o = r(51645), s = "[object Object]", a = Function.prototype, l = Object.prototype, c = a.toString, u = l.hasOwnProperty, h = c.call(Object);
  function isPlainObject(e) {
   if (!o(e) || n(e) != s) return !1;
   var t = i(e);
   if (t === null) return !0;
   var r = u.call(t, "constructor") && t.constructor;
   return typeof r == "function" && r instanceof r && c.call(r) == h;
  }
  e.exports = isPlainObject;
 }),
 35e3: (e, t, r) => {
  var n = r(16880), i = r(55506), o = r(88724), s = o && o.isTypedArray, a = s ? i(s) : n;
  e.exports = a;
 },
 19430: ((e, t, r) => {
  var n = r(62e3), i = r(82094), o = r(75119);
  function keysIn(e) {
   return o(e) ? n(e, !0) : i(e);
  }
  e.exports = keysIn;
 }),
 89029: (e => {
  function noop() {}
  e.exports = noop;
 }),
 92074: (e => {
  function stubFalse() {
   return !1;
  }
  e.exports = stubFalse;
 }),
 73270: ((e, t, r) => {
  var n = r(63183), i = r(22035), o = r(32772), s = r(97100), a = i(function(e) {
   return o(n(e, 1, s, !0));
  });
  e.exports = a;
 }),
 55641: (e => {
  e.exports = Math.abs;
 }),
 96171: (e => {
  e.exports = Math.floor;
 }),
 3766: ((e, t, r) => {
  var n = r(77044);
  e.exports = function(e) {
   return (typeof e == "number" || typeof e == "bigint") && !n(e) && e !== 1 / 0 && e !== -1 / 0;
  };
 }),
 3647: ((e, t, r) => {
  var n = r(55641), i = r(96171), o = r(77044), s = r(3766);
  e.exports = function(e) {
   if (typeof e != "number" || o(e) || !s(e)) return !1;
   var t = n(e);
   return i(t) === t;
  };
 }),
 77044: (e => {
  e.exports = Number.isNaN || function(e) {
   return e != e;
  };
 }),
 1908: (e => {
  e.exports = function(e) {
   return e === 0 && 1 / e == -1 / 0;
  };
 }),
 57147: (e => {
  e.exports = Math.max;
 }),
 41017: (e => {
  e.exports = Math.min;
 }),
 9521: ((e, t, r) => {
  var n = r(96171);
  e.exports = function(e, t) {
   var r = e % t;
   return n(r >= 0 ? r : r + t);
  };
 }),
 56947: (e => {
  e.exports = Math.pow;
 }),
 42621: (e => {
  e.exports = Math.round;
 }),
 30156: ((e, t, r) => {
  var n = r(77044);
  e.exports = function(e) {
   return n(e) || e === 0 ? e : e < 0 ? -1 : 1;
  };
 }),
 4469: ((e, t, r) => {
  var n = r(16928), i = r(79896), o = parseInt("0777", 8);
  e.exports = mkdirP.mkdirp = mkdirP.mkdirP = mkdirP;
  function mkdirP(e, t, r, s) {
   if (typeof t == "function") {
    r = t;
    t = {};
   } else t && typeof t == "object" || (t = {
    mode: t
   });
   var a = t.mode, l = t.fs || i;
   a === void 0 && (a = o);
   s || (s = null);
   var c = r || function() {};
   e = n.resolve(e);
   l.mkdir(e, a, function(r) {
    if (!r) {
     s = s || e;
     return c(null, s);
    }
    switch (r.code) {
    case "ENOENT":
     if (n.dirname(e) === e) return c(r);
     mkdirP(n.dirname(e), t, function(r, n) {
      r ? c(r, n) : mkdirP(e, t, c, n);
     });
     break;

    default:
     l.stat(e, function(e, t) {
      e || !t.isDirectory() ? c(r, s) : c(null, s);
     });
     break;
    }
   });
  }
  mkdirP.sync = function sync(e, t, r) {
   t && typeof t == "object" || (t = {
    mode: t
   });
   var s = t.mode, a = t.fs || i;
   s === void 0 && (s = o);
   r || (r = null);
   e = n.resolve(e);
   try {
    a.mkdirSync(e, s);
    r = r || e;
   } catch (i) {
    switch (i.code) {
    case "ENOENT":
     r = sync(n.dirname(e), t, r);
     sync(e, t, r);
     break;

    default:
     var l;
     try {
      l = a.statSync(e);
     } catch (e) {
      throw i;
     }
     if (!l.isDirectory()) throw i;
     break;
    }
   }
   return r;
  };
 }),
 56133: (e => {
  e.exports = function(e, t) {
   if (typeof e != "string") throw new TypeError("expected path to be a string");
   if (e === "\\" || e === "/") return "/";
   var r = e.length;
   if (r <= 1) return e;
   var n = "";
   if (r > 4 && e[3] === "\\") {
    var i = e[2];
    if ((i === "?" || i === ".") && e.slice(0, 2) === "\\\\") {
     e = e.slice(2);
     n = "//";
    }
   }
   var o = e.split(/[/\\]+/);
   t !== !1 && o[o.length - 1] === "" && o.pop();
   return n + o.join("/");
  };
 }),
 60506: ((e, t, r) => {
  var n = typeof Map == "function" && Map.prototype, i = Object.getOwnPropertyDescriptor && n ? Object.getOwnPropertyDescriptor(Map.prototype, "size") : null, o = n && i && typeof i.get == "function" ? i.get : null, s = n && Map.prototype.forEach, a = n && Map.prototype.entries, l = typeof Set == "function" && Set.prototype, c = Object.getOwnPropertyDescriptor && l ? Object.getOwnPropertyDescriptor(Set.prototype, "size") : null, u = l && c && typeof c.get == "function" ? c.get : null, h = l && Set.prototype.forEach, f = l && Set.prototype.values, p = typeof WeakMap == "function" && WeakMap.prototype, d = p ? WeakMap.prototype.has : null, y = typeof WeakSet == "function" && WeakSet.prototype, g = y ? WeakSet.prototype.has : null, b = typeof WeakRef == "function" && WeakRef.prototype, w = b ? WeakRef.prototype.deref : null, v = Boolean.prototype.valueOf, S = Object.prototype.toString, _ = Function.prototype.toString, k = String.prototype.match, A = String.prototype.slice, x = String.prototype.replace, R = String.prototype.toUpperCase, O = String.prototype.toLowerCase, I = RegExp.prototype.test, C = Array.prototype.concat, L = Array.prototype.join, D = Array.prototype.slice, N = Math.floor, P = Math.max, B = Math.min, M = Math.round, j = Math.sqrt, F = typeof BigInt == "function" ? BigInt.prototype.valueOf : null, U = Object.getOwnPropertySymbols, W = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? Symbol.prototype.toString : null, $ = typeof Symbol == "function" && typeof Symbol.iterator == "object", z = typeof Symbol == "function" && Symbol.toStringTag && ($ ? typeof Symbol.toStringTag == "object" : typeof Symbol.toStringTag == "symbol") ? Symbol.toStringTag : null, G = Object.prototype.propertyIsEnumerable, q = (typeof Reflect == "function" ? Reflect.getPrototypeOf : Object.getPrototypeOf) || ([].__proto__ === Array.prototype ? function(e) {
   return e.__proto__;
  } : null), H = a && q ? q(a.call(new Map)).next : null, V = f && q ? q(f.call(new Set)).next : null, Y = typeof Uint8Array == "function" && q ? q(Uint8Array.prototype) : null, J = Y && z ? getterOf(Y, z) : null, Z = Y ? getterOf(Y, "length") : null, K = /^\[object (?:Int8|Uint8|Uint8Clamped|Int16|Uint16|Int32|Uint32|Float16|Float32|Float64|BigInt64|BigUint64)Array\]$/, Q = {
   __proto__: null
  };
  if (!Z) for (var X = [ typeof Int8Array == "function" && Int8Array, typeof Uint8Array == "function" && Uint8Array, typeof Uint8ClampedArray == "function" && Uint8ClampedArray, typeof Int16Array == "function" && Int16Array, typeof Uint16Array == "function" && Uint16Array, typeof Int32Array == "function" && Int32Array, typeof Uint32Array == "function" && Uint32Array, typeof Float32Array == "function" && Float32Array, typeof Float64Array == "function" && Float64Array ], ee = 0; ee < X.length; ee++) {
   var te = X[ee], re = te && getterOf(te.prototype, "length");
   re && (Q[toStr(new te(0))] = re);
  }
  function addNumericSeparator(e, t) {
   if (e === 1 / 0 || e === -1 / 0 || e != e || e && e > -1e3 && e < 1e3 || I.call(/e/, t)) return t;
   var r = /[0-9](?=(?:[0-9]{3})+(?![0-9]))/g;
   if (typeof e == "number") {
    var n = e < 0 ? -N(-e) : N(e);
    if (n !== e) {
     var i = String(n), o = A.call(t, i.length + 1);
     return x.call(i, r, "$&_") + "." + x.call(x.call(o, /([0-9]{3})/g, "$&_"), /_$/, "");
    }
   }
   return x.call(t, r, "$&_");
  }
  var ne = r(58502), ie = r(63077), oe = ne.custom, se = isSymbol(oe) ? oe : null, ae = {
   __proto__: null,
   double: '"',
   single: "'"
  }, le = {
   __proto__: null,
   double: /(["\\])/g,
   single: /(['\\])/g
  };
  e.exports = function inspect_(e, t, r, n, i) {
   var l = t || {};
   if (has(l, "quoteStyle") && !has(ae, l.quoteStyle)) throw new TypeError('option "quoteStyle" must be "single" or "double"');
   if (has(l, "maxStringLength") && (typeof l.maxStringLength == "number" ? l.maxStringLength < 0 && l.maxStringLength !== 1 / 0 : l.maxStringLength !== null)) throw new TypeError('option "maxStringLength", if provided, must be a non-negative integer, Infinity, or `null`');
   if (has(l, "maxCollectionLength") && l.maxCollectionLength !== null && l.maxCollectionLength !== 1 / 0 && !(typeof l.maxCollectionLength == "number" && l.maxCollectionLength >= 0 && N(l.maxCollectionLength) === l.maxCollectionLength)) throw new TypeError('option "maxCollectionLength", if provided, must be a non-negative integer, Infinity, or `null`');
   var c = typeof l.maxCollectionLength == "number" ? l.maxCollectionLength : 1 / 0, p = !has(l, "customInspect") || l.customInspect;
   if (typeof p != "boolean" && p !== "symbol") throw new TypeError("option \"customInspect\", if provided, must be `true`, `false`, or `'symbol'`");
   if (has(l, "indent") && l.indent !== null && l.indent !== "\t" && !(parseInt(l.indent, 10) === l.indent && l.indent > 0)) throw new TypeError('option "indent" must be "\\t", an integer > 0, or `null`');
   if (has(l, "numericSeparator") && typeof l.numericSeparator != "boolean") throw new TypeError('option "numericSeparator", if provided, must be `true` or `false`');
   var d = l.numericSeparator;
   if (has(l, "multilineStrings") && typeof l.multilineStrings != "boolean") throw new TypeError('option "multilineStrings", if provided, must be `true` or `false`');
   var y = has(l, "breakLength");
   if (y && l.breakLength !== 1 / 0 && (typeof l.breakLength != "number" || l.breakLength < 0 || parseInt(l.breakLength, 10) !== l.breakLength)) throw new TypeError('option "breakLength", if provided, must be a non-negative integer or `Infinity`');
   if (typeof e == "undefined") return "undefined";
   if (e === null) return "null";
   if (typeof e == "boolean") return e ? "true" : "false";
   if (typeof e == "string") return inspectString(e, l);
   if (typeof e == "number") {
    if (e === 0) return 1 / 0 / e > 0 ? "0" : "-0";
    var g = String(e);
    return d ? addNumericSeparator(e, g) : g;
   }
   if (typeof e == "bigint") {
    var b = String(e) + "n";
    return d ? addNumericSeparator(e, b) : b;
   }
   var w = typeof l.depth == "undefined" ? 5 : l.depth;
   typeof r == "undefined" && (r = 0);
   if (r >= w && w > 0 && typeof e == "object") return isArray(e) ? "[Array]" : "[Object]";
   var S = getIndent(!y || typeof l.indent != "undefined" && l.indent !== null ? l : {
    indent: 2
   }, r), _ = y ? {
    breakLength: l.breakLength,
    depth: r,
    indent: S,
    maxCollectionLength: c,
    state: i || {
     currentDepth: r
    }
   } : null;
   if (typeof n == "undefined") n = []; else if (indexOf(n, e) >= 0) return "[Circular]";
   function inspect(e, t, o) {
    var s = n;
    if (t) {
     s = D.call(n);
     s.push(t);
    }
    if (o && !_) {
     var a = {
      depth: l.depth
     };
     has(l, "quoteStyle") && (a.quoteStyle = l.quoteStyle);
     has(l, "maxCollectionLength") && (a.maxCollectionLength = l.maxCollectionLength);
     return inspect_(e, a, r + 1, s);
    }
    return inspect_(e, l, r + 1, s, _ ? _.state : i);
   }
   function enter() {
    if (_) {
     var e = _.state.currentDepth;
     _.state.currentDepth = r;
     return e;
    }
    return null;
   }
   function leaveIfEmpty(e, t) {
    _ && e.length === 0 && (_.state.currentDepth = t);
   }
   if (typeof e == "function" && !isRegExp(e)) {
    var k = nameOf(e), R = enter(), I = arrObjKeys(e, inspect);
    leaveIfEmpty(I, R);
    return _ && I.length > 0 ? breakLines(I, bracesOf("{", "}", "[Function" + (k ? ": " + k : " (anonymous)") + "]", " "), _) : "[Function" + (k ? ": " + k : " (anonymous)") + "]" + (I.length > 0 ? " { " + L.call(I, ", ") + " }" : "");
   }
   if (isSymbol(e)) {
    var P = $ ? x.call(String(e), /^(Symbol\(.*\))_[^)]*$/, "$1") : W.call(e);
    return typeof e != "object" || $ ? P : markBoxed(P);
   }
   if (isElement(e)) {
    for (var B = "<" + O.call(String(e.nodeName)), M = e.attributes || [], j = 0; j < M.length; j++) B += " " + M[j].name + "=" + wrapQuotes(quote(M[j].value), "double", l);
    B += ">";
    e.childNodes && e.childNodes.length && (B += "...");
    B += "</" + O.call(String(e.nodeName)) + ">";
    return B;
   }
   if (isArray(e)) {
    if (e.length === 0) return "[]";
    enter();
    var U = arrObjKeys(e, inspect, c);
    return _ ? breakLines(U, bracesOf("[", "]", "", " "), _, e) : S && !singleLineValues(U) ? "[" + indentedJoin(U, S) + "]" : "[ " + L.call(U, ", ") + " ]";
   }
   if (isError(e)) {
    var Y = enter(), J = arrObjKeys(e, inspect);
    "cause" in Error.prototype || !("cause" in e) || G.call(e, "cause") || (J = C.call([ "[cause]: " + inspect(e.cause) ], J));
    leaveIfEmpty(J, Y);
    return J.length === 0 ? "[" + String(e) + "]" : _ ? breakLines(J, bracesOf("{ [" + String(e) + "]", "}", "", " "), _) : "{ [" + String(e) + "] " + L.call(J, ", ") + " }";
   }
   if (typeof e == "object" && p) {
    if (se && typeof e[se] == "function" && ne) return ne(e, {
     depth: w - r
    });
    if (p !== "symbol" && typeof e.inspect == "function") return e.inspect();
   }
   if (isMap(e)) {
    var Z = [], K = enter();
    if (H && c < o.call(e)) {
     var Q, X = a.call(e);
     while (Z.length < c && !(Q = H.call(X)).done) Z.push(inspect(Q.value[0], e, !0) + " => " + inspect(Q.value[1], e));
    } else s && s.call(e, function(t, r) {
     Z.length < c && Z.push(inspect(r, e, !0) + " => " + inspect(t, e));
    });
    var ee = o.call(e);
    c !== 1 / 0 && ee > Z.length && Z.push(moreItems(ee - Z.length));
    leaveIfEmpty(Z, K);
    return _ ? breakLines(Z, bracesOf("Map (" + ee + ") {", "}", "", ""), _) : collectionOf("Map", ee, Z, S);
   }
   if (isSet(e)) {
    var te = [], re = enter();
    if (V && c < u.call(e)) {
     var ie, oe = f.call(e);
     while (te.length < c && !(ie = V.call(oe)).done) te.push(inspect(ie.value, e));
    } else h && h.call(e, function(t) {
     te.length < c && te.push(inspect(t, e));
    });
    var le = u.call(e);
    c !== 1 / 0 && le > te.length && te.push(moreItems(le - te.length));
    leaveIfEmpty(te, re);
    return _ ? breakLines(te, bracesOf("Set (" + le + ") {", "}", "", ""), _) : collectionOf("Set", le, te, S);
   }
   if (isWeakMap(e)) return weakCollectionOf("WeakMap");
   if (isWeakSet(e)) return weakCollectionOf("WeakSet");
   if (isWeakRef(e)) return weakCollectionOf("WeakRef");
   if (isNumber(e)) return markBoxed(inspect(Number(e)));
   if (isBigInt(e)) return markBoxed(inspect(F.call(e)));
   if (isBoolean(e)) return markBoxed(v.call(e));
   if (isString(e)) return markBoxed(inspect(String(e)));
   if (typeof window != "undefined" && e === window) return "{ [object Window] }";
   if (typeof globalThis != "undefined" && e === globalThis || typeof global != "undefined" && e === global) return "{ [object globalThis] }";
   if (!isDate(e) && !isRegExp(e)) {
    var ce = enter(), ue = arrObjKeys(e, inspect, c);
    leaveIfEmpty(ue, ce);
    var he = q ? q(e) === Object.prototype : e instanceof Object || e.constructor === Object, fe = (q ? q(e) !== null : e instanceof Object) ? "" : "null prototype", pe = !he && z && Object(e) === e && z in e ? A.call(toStr(e), 8, -1) : fe ? "Object" : "", de = he || typeof e.constructor != "function" ? "" : e.constructor.name ? e.constructor.name + " " : "", ye = de + (pe || fe ? "[" + L.call(C.call([], pe || [], fe || []), ": ") + "] " : "");
    return ue.length === 0 ? ye + "{}" : _ ? breakLines(ue, bracesOf(ye + "{", "}", "", " "), _) : S ? ye + "{" + indentedJoin(ue, S) + "}" : ye + "{ " + L.call(ue, ", ") + " }";
   }
   return String(e);
  };
  function wrapQuotes(e, t, r) {
   var n = r.quoteStyle || t, i = ae[n];
   return i + e + i;
  }
  function quote(e) {
   return x.call(String(e), /"/g, "&quot;");
  }
  function canTrustToString(e) {
   return !z || !(typeof e == "object" && (z in e || typeof e[z] != "undefined"));
  }
  function isArray(e) {
   return toStr(e) === "[object Array]" && canTrustToString(e);
  }
  function isDate(e) {
   return toStr(e) === "[object Date]" && canTrustToString(e);
  }
  function isRegExp(e) {
   return toStr(e) === "[object RegExp]" && canTrustToString(e);
  }
  function isError(e) {
   return toStr(e) === "[object Error]" && canTrustToString(e);
  }
  function isString(e) {
   return toStr(e) === "[object String]" && canTrustToString(e);
  }
  function isNumber(e) {
   return toStr(e) === "[object Number]" && canTrustToString(e);
  }
  function isBoolean(e) {
   return toStr(e) === "[object Boolean]" && canTrustToString(e);
  }
  function isSymbol(e) {
   if ($) return e && typeof e == "object" && e instanceof Symbol;
   if (typeof e == "symbol") return !0;
   if (!e || typeof e != "object" || !W) return !1;
   try {
    W.call(e);
    return !0;
   } catch (e) {}
   return !1;
  }
  function isBigInt(e) {
   if (!e || typeof e != "object" || !F) return !1;
   try {
    F.call(e);
    return !0;
   } catch (e) {}
   return !1;
  }
  var ce = Object.prototype.hasOwnProperty || function(e) {
   return e in this;
  };
  function has(e, t) {
   return ce.call(e, t);
  }
  function toStr(e) {
   return S.call(e);
  }
  function isTypedArray(e) {
   return J ? !!J.call(e) : !z && I.call(K, toStr(e));
  }
  function getTypedArrayLength(e) {
   if (Z) return Z.call(e);
   var t = Q[toStr(e)];
   return t ? t.call(e) : e.length;
  }
  function getterOf(e, t) {
   var r = Object.getOwnPropertyDescriptor ? Object.getOwnPropertyDescriptor(e, t) : null;
   return r && typeof r.get == "function" ? r.get : null;
  }
  function moreItems(e) {
   return "... " + e + " more item" + (e > 1 ? "s" : "");
  }
  function nameOf(e) {
   if (e.name) return e.name;
   var t = k.call(_.call(e), /^function\s*([\w$]+)/);
   return t ? t[1] : null;
  }
  function indexOf(e, t) {
   if (e.indexOf) return e.indexOf(t);
   for (var r = 0, n = e.length; r < n; r++) if (e[r] === t) return r;
   return -1;
  }
  function isMap(e) {
   if (!o || !e || typeof e != "object") return !1;
   try {
    o.call(e);
    try {
     u.call(e);
    } catch (e) {
     return !0;
    }
    return e instanceof Map;
   } catch (e) {}
   return !1;
  }
  function isWeakMap(e) {
   if (!d || !e || typeof e != "object") return !1;
   try {
    d.call(e, d);
    try {
     g.call(e, g);
    } catch (e) {
     return !0;
    }
    return e instanceof WeakMap;
   } catch (e) {}
   return !1;
  }
  function isWeakRef(e) {
   if (!w || !e || typeof e != "object") return !1;
   try {
    w.call(e);
    return !0;
   } catch (e) {}
   return !1;
  }
  function isSet(e) {
   if (!u || !e || typeof e != "object") return !1;
   try {
    u.call(e);
    try {
     o.call(e);
    } catch (e) {
     return !0;
    }
    return e instanceof Set;
   } catch (e) {}
   return !1;
  }
  function isWeakSet(e) {
   if (!g || !e || typeof e != "object") return !1;
   try {
    g.call(e, g);
    try {
     d.call(e, d);
    } catch (e) {
     return !0;
    }
    return e instanceof WeakSet;
   } catch (e) {}
   return !1;
  }
  function isElement(e) {
   return !(!e || typeof e != "object") && (typeof HTMLElement != "undefined" && e instanceof HTMLElement || typeof e.nodeName == "string" && typeof e.getAttribute == "function");
  }
  function inspectString(e, t) {
   if (e.length > t.maxStringLength) {
    var r = e.length - t.maxStringLength, n = "... " + r + " more character" + (r > 1 ? "s" : "");
    return inspectString(A.call(e, 0, t.maxStringLength), t) + n;
   }
   var i = le[t.quoteStyle || "single"];
   i.lastIndex = 0;
   var o = x.call(x.call(e, i, "\\$1"), t.multilineStrings ? /[\x00-\x09\x0b-\x1f]/g : /[\x00-\x1f]/g, lowbyte);
   return wrapQuotes(o, "single", t);
  }
  function lowbyte(e) {
   var t = e.charCodeAt(0), r = {
    8: "b",
    9: "t",
    10: "n",
    12: "f",
    13: "r"
   }[t];
   return r ? "\\" + r : "\\x" + (t < 16 ? "0" : "") + R.call(t.toString(16));
  }
  function markBoxed(e) {
   return "Object(" + e + ")";
  }
  function weakCollectionOf(e) {
   return e + " { ? }";
  }
  function collectionOf(e, t, r, n) {
   var i = n ? indentedJoin(r, n) : L.call(r, ", ");
   return e + " (" + t + ") {" + i + "}";
  }
  function isBelowBreakLength(e, t, r) {
   if (r === 1 / 0) return singleLineValues(e);
   var n = e.length + t;
   if (n + e.length > r) return !1;
   for (var i = 0; i < e.length; i++) {
    n += e[i].length;
    if (n > r) return !1;
   }
   return !0;
  }
  function padTo(e, t, r) {
   var n = t > e.length ? L.call(Array(t - e.length + 1), " ") : "";
   return r ? n + e : e + n;
  }
  function groupArrayElements(e, t, r) {
   var n = 2, i = 0, o = 0, s = e.length;
   t.maxCollectionLength < e.length && (s -= 1);
   for (var a = [], l = 0; l < s; l++) {
    a[l] = ie(e[l]);
    i += a[l] + n;
    o < a[l] && (o = a[l]);
   }
   var c = o + n, u = t.indent.prev.length;
   if (c * 3 + u >= t.breakLength || i / c <= 5 && o > 6) return e;
   var h = j(c - i / e.length), f = P(c - 3 - h, 1), p = B(M(j(2.5 * f * s) / f), N((t.breakLength - u) / c), 12, 15);
   if (p <= 1) return e;
   for (var d = [], y = 0; y < p; y++) {
    for (var g = 0, b = y; b < e.length; b += p) a[b] > g && (g = a[b]);
    d[y] = g + n;
   }
   for (var w = !0, v = 0; v < e.length && w; v++) w = typeof r[v] == "number" || typeof r[v] == "bigint";
   for (var S = [], _ = 0; _ < s; _ += p) {
    for (var k = B(_ + p, s), A = "", x = _; x < k - 1; x++) A += padTo(e[x] + ", ", d[x - _] + (e[x].length - a[x]), w);
    var R = d[x - _] + (e[x].length - a[x]) - n;
    A += w ? padTo(e[x], R, !0) : e[x];
    S.push(A);
   }
   s < e.length && S.push(e[s]);
   return S;
  }
  function bracesOf(e, t, r, n) {
   return [ e, t, r, n ];
  }
  function breakLines(e, t, r, n) {
   var i = n && e.length > 6 ? groupArrayElements(e, r, n) : e, o = t[2] ? t[2] + " " : "";
   if (r.state.currentDepth - r.depth < 3 && i.length === e.length) {
    var s = i.length + r.indent.prev.length + t[0].length + t[2].length + 10;
    if (isBelowBreakLength(i, s, r.breakLength)) {
     var a = L.call(i, ", ");
     if (indexOf(a, "\n") < 0) return o + t[0] + t[3] + a + t[3] + t[1];
    }
   }
   return o + t[0] + indentedJoin(i, r.indent) + t[1];
  }
  function singleLineValues(e) {
   for (var t = 0; t < e.length; t++) if (indexOf(e[t], "\n") >= 0) return !1;
   return !0;
  }
  function getIndent(e, t) {
   var r;
   if (e.indent === "\t") r = "\t"; else {
    if (!(typeof e.indent == "number" && e.indent > 0)) return null;
    r = L.call(Array(e.indent + 1), " ");
   }
   return {
    base: r,
    prev: L.call(Array(t + 1), r)
   };
  }
  function indentedJoin(e, t) {
   if (e.length === 0) return "";
   var r = "\n" + t.prev + t.base;
   return r + L.call(e, "," + r) + "\n" + t.prev;
  }
  function arrObjKeys(e, t, r) {
   var n = isArray(e), i = typeof r == "number" ? r : 1 / 0, o = !n && i !== 1 / 0 && isTypedArray(e) ? getTypedArrayLength(e) : null;
   (typeof o != "number" || o <= i) && (o = null);
   var s = [];
   if (n) {
    s.length = e.length < i ? e.length : i;
    for (var a = 0; a < e.length && a < i; a++) s[a] = has(e, a) ? t(e[a], e) : "";
    e.length > i && s.push(moreItems(e.length - i));
   } else if (o !== null) {
    for (var l = 0; l < i; l++) s.push(l + ": " + t(e[l], e));
    s.push(moreItems(o - i));
   }
   var c, u = typeof U == "function" ? U(e) : [];
   if ($) {
    c = {};
    for (var h = 0; h < u.length; h++) c["$" + u[h]] = u[h];
   }
   for (var f in e) has(e, f) && (n && String(Number(f)) === f && f < e.length || o !== null && String(Number(f)) === f && f < o || $ && c["$" + f] instanceof Symbol || (I.call(/[^\w$]/, f) ? s.push(t(f, e) + ": " + t(e[f], e)) : s.push(f + ": " + t(e[f], e))));
   if (typeof U == "function") for (var p = 0; p < u.length; p++) G.call(e, u[p]) && s.push("[" + t(u[p]) + "]: " + t(e[u[p]], e));
   return s;
  }
 }),
 63077: ((e, t, r) => {
  for (var n = String.prototype.charCodeAt, i = String.prototype.indexOf, o = String.prototype.normalize, s = String.prototype.slice, a = String.prototype.split, l = Math.floor, c = parseInt, u = r(47859), h = [], f = [], p = [], d = a.call(u, ","), y = -1, g = 0; g < d.length; g++) {
   var b = i.call(d[g], ".");
   h[g] = y + 1 + c(s.call(d[g], 1, b), 36);
   y = h[g] + c(s.call(d[g], b + 1), 36);
   f[g] = y;
   p[g] = Number(s.call(d[g], 0, 1));
  }
  function codePointWidth(e) {
   var t = 0, r = h.length - 1;
   while (t <= r) {
    var n = l((t + r) / 2);
    if (e < h[n]) r = n - 1; else {
     if (!(e > f[n])) return p[n];
     t = n + 1;
    }
   }
   return 1;
  }
  function unicodeWidth(e) {
   for (var t = 0, r = 0; r < e.length; r++) {
    var i = n.call(e, r);
    if (i >= 55296 && i <= 56319 && r + 1 < e.length) {
     var o = n.call(e, r + 1);
     if (o >= 56320 && o <= 57343) {
      i = 1024 * (i - 55296) + (o - 56320) + 65536;
      r += 1;
     }
    }
    t += codePointWidth(i);
   }
   return t;
  }
  e.exports = function(e) {
   for (var t = 0, r = 0; r < e.length; r++) {
    var i = n.call(e, r);
    if (i >= 127) {
     var a = s.call(e, r);
     return t + unicodeWidth(o ? o.call(a, "NFC") : a);
    }
    t += i >= 32 ? 1 : 0;
   }
   return t;
  };
 }),
 47859: (e => {
  var t = Array.prototype.join;
  e.exports = t.call([ "00.v,02n.w,0gw.33,07n.6,07b.18,01.0,01.1,01.1,01.0,01k.5,0a.a,01.0,01a.k,0g.0,02t.7,01.5,02.1,01.3,", "0x.0,01.0,0u.q,02j.a,01m.8,09.0,0o.3,01.8,01.2,01.4,017.2,01g.1,05.8,016.1k,01j.0,01.0,04.7,04.0,", "03.6,0a.1,0t.0,01m.0,04.3,08.0,0k.1,0q.0,02.1,01l.0,04.1,04.1,02.2,03.0,0u.1,03.0,0b.1,01l.0,04.4,", "01.1,04.0,0k.1,0m.5,01.0,01m.0,02.0,01.3,08.0,07.1,0b.1,0u.0,01p.0,0c.0,01e.0,03.0,01j.0,01.2,05.2,", "01.3,07.1,0b.1,0t.0,01m.0,02.0,06.0,05.1,0k.1,0s.1,01l.1,04.3,08.0,0k.1,0t.0,020.0,07.2,01.0,02i.0,", "02.6,0c.7,02q.0,02.8,0b.6,021.1,0r.0,01.0,01.0,01j.d,01.4,01.1,05.a,01.z,09.0,02u.3,01.5,01.1,02.1,", "0p.1,04.2,0g.3,0d.0,02.1,06.0,0f.0,22q.2n,0e5.2,0qa.2,0t.1,0u.1,0u.1,01s.1,01.6,08.0,02.a,09.0,", "019.4,039.1,0y.0,03a.2,04.1,09.0,06.2,063.1,02.0,01m.0,01.6,01.0,01.0,02.7,06.9,02.0,01c.19,02.b,", "0k.3,01c.0,01.4,01.0,05.0,014.8,0c.1,0w.3,02.1,01.2,01k.0,01.1,03.0,01.2,01m.7,02.1,048.2,01.c,01.6,", "04.0,06.0,03.1,05i.1r,0ej.4,0q.4,01d.4,01.9,02o.w,2fd.1,2d.1,25a.3,23.0,22.0,2eh.1,2l.1,2q.7,2g.b,", "217.0,2a.5,23.0,2d.0,28.1,2h.1,25.1,28.0,25.0,2l.0,27.1,21.0,24.0,22.0,27.0,24.1,2s.0,2z.0,21.0,", "24.2,21.0,21p.2,2o.0,2e.0,2nv.1,21f.0,24.0,0bd.2,03x.0,02o.v,23k.p,21.2g,2c.5x,2q.26,22.2d,22.2u,", "25.16,21.2l,21.2d,29.1b,21.13,28.mkc,23.1i,0bs.3,01.9,0w.1,028.1,07k.0,03.0,04.0,0p.1,05.0,047.1,", "0q.h,0d.0,012.7,0p.a,2e.s,03.2,01c.0,02.3,02.1,013.0,01v.5,02.1,02.1,0c.0,08.0,01b.0,01f.0,01.2,", "02.1,05.1,01.0,016.1,08.0,06m.0,02.0,04.0,2i.8mb,26l8.e7,0u.0,0kh.f,20.9,06.f,20.y,21.i,21.3,043.0,", "21.2n,23j.6,0i.2,0e9.0,06a.0,045.4,01ae.2,01.1,05.3,014.2,04.0,04l.1,0fx.3,01t.4,08t.1,025.5,01y.a,", "01d.3,03f.0,01i.e,015.0,02.1,0a.2,01d.3,02.1,02.0,04.0,0a.0,01e.2,010.4,01.7,01q.0,0c.1,01g.8,0a.3,", "02.0,02n.2,02.0,01.1,06.0,02.0,04d.0,03.7,0l.1,01l.1,03.0,011.6,03.4,01y.5,0d.0,01.0,01.0,0e.1,", "02d.7,02.2,01.0,0n.0,02c.5,01.0,04.1,01.1,06m.3,06.1,01.1,0r.1,02d.7,02.0,01.1,02y.0,01.0,02.5,01.0,", "02t.0,01.0,02.3,01.4,077.8,01.1,074.1,01.0,04.0,040.3,02.1,04.0,0w.9,014.5,02.3,08.0,09.5,02.2,", "01a.c,01.1,05i.0,01.2,01.0,05l.6,01.5,01.0,02a.l,02.6,01.1,01.1,03e.5,03.0,01.1,01.6,01.0,020.1,", "03.0,01.0,09n.1,0b.1,01g.4,05.0,01.0,0n.0,0445.g,06.e,08ug.b,03.2,01xc.4,01n.6,0t4.0,01r.3,225.4,", "2b.6,29.5p1,215.v,22p.36,26pp.3,21.6,21.1,21.82,2f.0,2t.2,22.0,2e.3,28.az,01wh.1,01.3,03mk.19,02.m,", "2ev.1,30.4,02.2,09.f,02.6,0u.3,2d.1,30.3,03l.2,257.2e,29.m,01ah.1i,04.1d,08.0,0e.0,0m.4,01.e,011s.6,", "01.g,02.6,01.1,01.4,02s.0,04g.6,0af.0,01p.3,0e4.3,072.1,06r.0,02.0,07.1,05.0,0d6.6,031.6,21bt.0,", "25m.0,25a.0,22.9,223.s,2d.17,24.8,27.1,2e.5,24a.w,2c.8,21.1x,21.l,2c.16,24.4,2c.g,23.0,23.1y,21.0,", "21.56,22.1q,2d.3,21.n,2i.0,2q.1,2d.0,22e.2c,21c.1x,26.0,23.2,22.3,23.3,2b.1,27.8,26b.b,24.0,27v.1a,", "21.9,21.54,234.c,23.a,23.1k,21.0,24.f,22.b,24.9,2zr.1ekd,22.1ekd,0e1oj.0,0u.2n,03k.6n" ], "");
 }),
 58502: ((e, t, r) => {
  e.exports = r(39023).inspect;
 }),
 70226: ((e, t, r) => {
  var n;
  if (!Object.keys) {
   var i = Object.prototype.hasOwnProperty, o = Object.prototype.toString, s = r(28598), a = Object.prototype.propertyIsEnumerable, l = !a.call({
    toString: null
   }, "toString"), c = a.call(function() {}, "prototype"), u = [ "toString", "toLocaleString", "valueOf", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "constructor" ], equalsConstructorPrototype = function(e) {
    var t = e.constructor;
    return t && t.prototype === e;
   }, h = {
    $applicationCache: !0,
    $console: !0,
    $external: !0,
    $frame: !0,
    $frameElement: !0,
    $frames: !0,
    $innerHeight: !0,
    $innerWidth: !0,
    $onmozfullscreenchange: !0,
    $onmozfullscreenerror: !0,
    $outerHeight: !0,
    $outerWidth: !0,
    $pageXOffset: !0,
    $pageYOffset: !0,
    $parent: !0,
    $scrollLeft: !0,
    $scrollTop: !0,
    $scrollX: !0,
    $scrollY: !0,
    $self: !0,
    $webkitIndexedDB: !0,
    $webkitStorageInfo: !0,
    $window: !0
   }, f = function() {
    if (typeof window == "undefined") return !1;
    for (var e in window) try {
     if (!h["$" + e] && i.call(window, e) && window[e] !== null && typeof window[e] == "object") try {
      equalsConstructorPrototype(window[e]);
     } catch (e) {
      return !0;
     }
    } catch (e) {
     return !0;
    }
    return !1;
   }(), equalsConstructorPrototypeIfNotBuggy = function(e) {
    if (typeof window == "undefined" || !f) return equalsConstructorPrototype(e);
    try {
     return equalsConstructorPrototype(e);
    } catch (e) {
     return !1;
    }
   };
   n = function(e) {
    var t = e !== null && typeof e == "object", r = o.call(e) === "[object Function]", n = s(e), a = t && o.call(e) === "[object String]", h = [];
    if (!t && !r && !n) throw new TypeError("Object.keys called on a non-object");
    var f = c && r;
    if (a && e.length > 0 && !i.call(e, 0)) for (var p = 0; p < e.length; ++p) h.push(String(p));
    if (n && e.length > 0) for (var d = 0; d < e.length; ++d) h.push(String(d)); else for (var y in e) f && y === "prototype" || !i.call(e, y) || h.push(String(y));
    if (l) for (var g = equalsConstructorPrototypeIfNotBuggy(e), b = 0; b < u.length; ++b) g && u[b] === "constructor" || !i.call(e, u[b]) || h.push(u[b]);
    return h;
   };
  }
  e.exports = n;
 }),
 62682: ((e, t, r) => {
  var n = Array.prototype.slice, i = r(28598), o = Object.keys, s = o ? function(e) {
   return o(e);
  } : r(70226), a = Object.keys;
  s.shim = function() {
   if (Object.keys) {
    var e = function() {
     var e = Object.keys(arguments);
     return e && e.length === arguments.length;
    }(1, 2);
    e || (Object.keys = function(e) {
     return i(e) ? a(n.call(e)) : a(e);
    });
   } else Object.keys = s;
   return Object.keys || s;
  };
  e.exports = s;
 }),
 28598: (e => {
  var t = Object.prototype.toString;
  e.exports = function(e) {
   var r = t.call(e), n = r === "[object Arguments]";
   n || (n = r !== "[object Array]" && e !== null && typeof e == "object" && typeof e.length == "number" && e.length >= 0 && t.call(e.callee) === "[object Function]");
   return n;
  };
 }),
 18879: (e => {
  e.exports = [ "Float16Array", "Float32Array", "Float64Array", "Int8Array", "Int16Array", "Int32Array", "Uint8Array", "Uint8ClampedArray", "Uint16Array", "Uint32Array", "BigInt64Array", "BigUint64Array" ];
 }),
 41564: (e => {
  typeof process == "undefined" || !process.version || process.version.indexOf("v0.") === 0 || process.version.indexOf("v1.") === 0 && process.version.indexOf("v1.8.") !== 0 ? e.exports = {
   nextTick
  } : e.exports = process;
  function nextTick(e, t, r, n) {
   if (typeof e != "function") throw new TypeError('"callback" argument must be a function');
   var i, o, s = arguments.length;
   switch (s) {
   case 0:
   case 1:
    return process.nextTick(e);

   case 2:
    return process.nextTick(function() {
     e.call(null, t);
    });

   case 3:
    return process.nextTick(function() {
     e.call(null, t, r);
    });

   case 4:
    return process.nextTick(function() {
     e.call(null, t, r, n);
    });

   default:
    i = new Array(s - 1);
    o = 0;
    while (o < i.length) i[o++] = arguments[o];
    return process.nextTick(function() {
     e.apply(null, i);
    });
   }
  }
 }),
 7945: (e => {
  e.exports = global.process;
 }),
 76417: ((e, t, r) => {
  const n = ((e, t, r, n) => {
   if (t in e && e[t] === !0) {
    let t;
    for (const i of r) if (i in e) {
     t = e[i];
     if (n(t)) return t;
    }
   }
   return e;
  })(r(7945), "__esModule", [ "default", "process" ], e => "nextTick" in e);
  e.exports = n;
 }),
 80652: ((e, t, r) => {
  const {SymbolDispose: n} = r(50999), {AbortError: i, codes: o} = r(69220), {isNodeStream: s, isWebStream: a, kControllerErrorFunction: l} = r(83426), c = r(36815), {ERR_INVALID_ARG_TYPE: u} = o;
  let h;
  const validateAbortSignal = (e, t) => {
   if (typeof e != "object" || !("aborted" in e)) throw new u(t, "AbortSignal", e);
  };
  e.exports.addAbortSignal = function(t, r) {
   validateAbortSignal(t, "signal");
   if (!s(r) && !a(r)) throw new u("stream", [ "ReadableStream", "WritableStream", "Stream" ], r);
   return e.exports.addAbortSignalNoValidate(t, r);
  };
  e.exports.addAbortSignalNoValidate = function(e, t) {
   if (typeof e != "object" || !("aborted" in e)) return t;
   const o = s(t) ? () => {
    t.destroy(new i(void 0, {
     cause: e.reason
    }));
   } : () => {
    t[l](new i(void 0, {
     cause: e.reason
    }));
   };
   if (e.aborted) o(); else {
    h = h || r(23539).addAbortListener;
    const i = h(e, o);
    c(t, i[n]);
   }
   return t;
  };
 }),
 77336: ((e, t, r) => {
  const {StringPrototypeSlice: n, SymbolIterator: i, TypedArrayPrototypeSet: o, Uint8Array: s} = r(50999), {Buffer: a} = r(20181), {inspect: l} = r(23539);
  e.exports = class {
   constructor() {
    this.head = null;
    this.tail = null;
    this.length = 0;
   }
   push(e) {
    const t = {
     data: e,
     next: null
    };
    this.length > 0 ? this.tail.next = t : this.head = t;
    this.tail = t;
    ++this.length;
   }
   unshift(e) {
    const t = {
     data: e,
     next: this.head
    };
    this.length === 0 && (this.tail = t);
    this.head = t;
    ++this.length;
   }
   shift() {
    if (this.length === 0) return;
    const e = this.head.data;
    this.length === 1 ? this.head = this.tail = null : this.head = this.head.next;
    --this.length;
    return e;
   }
   clear() {
    this.head = this.tail = null;
    this.length = 0;
   }
   join(e) {
    if (this.length === 0) return "";
    let t = this.head, r = "" + t.data;
    while ((t = t.next) !== null) r += e + t.data;
    return r;
   }
   concat(e) {
    if (this.length === 0) return a.alloc(0);
    const t = a.allocUnsafe(e >>> 0);
    let r = this.head, n = 0;
    while (r) {
     o(t, r.data, n);
     n += r.data.length;
     r = r.next;
    }
    return t;
   }
   consume(e, t) {
    const r = this.head.data;
    if (e < r.length) {
     const t = r.slice(0, e);
     this.head.data = r.slice(e);
     return t;
    }
    return e === r.length ? this.shift() : t ? this._getString(e) : this._getBuffer(e);
   }
   first() {
    return this.head.data;
   }
   * [i]() {
    for (let e = this.head; e; e = e.next) yield e.data;
   }
   _getString(e) {
    let t = "", r = this.head, i = 0;
    do {
     const o = r.data;
     if (!(e > o.length)) {
      if (e === o.length) {
       t += o;
       ++i;
       r.next ? this.head = r.next : this.head = this.tail = null;
      } else {
       t += n(o, 0, e);
       this.head = r;
       r.data = n(o, e);
      }
      break;
     }
     t += o;
     e -= o.length;
     ++i;
    } while ((r = r.next) !== null);
    this.length -= i;
    return t;
   }
   _getBuffer(e) {
    const t = a.allocUnsafe(e), r = e;
    let n = this.head, i = 0;
    do {
     const a = n.data;
     if (!(e > a.length)) {
      if (e === a.length) {
       o(t, a, r - e);
       ++i;
       n.next ? this.head = n.next : this.head = this.tail = null;
      } else {
       o(t, new s(a.buffer, a.byteOffset, e), r - e);
       this.head = n;
       n.data = a.slice(e);
      }
      break;
     }
     o(t, a, r - e);
     e -= a.length;
     ++i;
    } while ((n = n.next) !== null);
    this.length -= i;
    return t;
   }
   [Symbol.for("nodejs.util.inspect.custom")](e, t) {
    return l(this, {
     ...t,
     depth: 0,
     customInspect: !1
    });
   }
  };
 }),
 64999: ((e, t, r) => {
  const {pipeline: n} = r(16701), i = r(94449), {destroyer: o} = r(65089), {isNodeStream: s, isReadable: a, isWritable: l, isWebStream: c, isTransformStream: u, isWritableStream: h, isReadableStream: f} = r(83426), {AbortError: p, codes: {ERR_INVALID_ARG_VALUE: d, ERR_MISSING_ARGS: y}} = r(69220), g = r(36815);
  e.exports = function(...e) {
   if (e.length === 0) throw new y("streams");
   if (e.length === 1) return i.from(e[0]);
   const t = [ ...e ];
   typeof e[0] == "function" && (e[0] = i.from(e[0]));
   if (typeof e[e.length - 1] == "function") {
    const t = e.length - 1;
    e[t] = i.from(e[t]);
   }
   for (let r = 0; r < e.length; ++r) if (s(e[r]) || c(e[r])) {
    if (r < e.length - 1 && !(a(e[r]) || f(e[r]) || u(e[r]))) throw new d(`streams[${r}]`, t[r], "must be readable");
    if (r > 0 && !(l(e[r]) || h(e[r]) || u(e[r]))) throw new d(`streams[${r}]`, t[r], "must be writable");
   }
   let r, b, w, v, S;
   function onfinished(e) {
    const t = v;
    v = null;
    t ? t(e) : e ? S.destroy(e) : x || A || S.destroy();
   }
   const _ = e[0], k = n(e, onfinished), A = !!(l(_) || h(_) || u(_)), x = !!(a(k) || f(k) || u(k));
   S = new i({
    writableObjectMode: !(_ === null || _ === void 0 || !_.writableObjectMode),
    readableObjectMode: !(k === null || k === void 0 || !k.readableObjectMode),
    writable: A,
    readable: x
   });
   if (A) {
    if (s(_)) {
     S._write = function(e, t, n) {
      _.write(e, t) ? n() : r = n;
     };
     S._final = function(e) {
      _.end();
      b = e;
     };
     _.on("drain", function() {
      if (r) {
       const e = r;
       r = null;
       e();
      }
     });
    } else if (c(_)) {
     const e = u(_) ? _.writable : _, t = e.getWriter();
     S._write = async function(e, r, n) {
      try {
       await t.ready;
       t.write(e).catch(() => {});
       n();
      } catch (e) {
       n(e);
      }
     };
     S._final = async function(e) {
      try {
       await t.ready;
       t.close().catch(() => {});
       b = e;
      } catch (t) {
       e(t);
      }
     };
    }
    const e = u(k) ? k.readable : k;
    g(e, () => {
     if (b) {
      const e = b;
      b = null;
      e();
     }
    });
   }
   if (x) if (s(k)) {
    k.on("readable", function() {
     if (w) {
      const e = w;
      w = null;
      e();
     }
    });
    k.on("end", function() {
     S.push(null);
    });
    S._read = function() {
     while (1) {
      const e = k.read();
      if (e === null) {
       w = S._read;
       return;
      }
      if (!S.push(e)) return;
     }
    };
   } else if (c(k)) {
    const e = u(k) ? k.readable : k, t = e.getReader();
    S._read = async function() {
     while (1) try {
      const {value: e, done: r} = await t.read();
      if (!S.push(e)) return;
      if (r) {
       S.push(null);
       return;
      }
     } catch {
      return;
     }
    };
   }
   S._destroy = function(e, t) {
    e || v === null || (e = new p);
    w = null;
    r = null;
    b = null;
    if (v === null) t(e); else {
     v = t;
     s(k) && o(k, e);
    }
   };
   return S;
  };
 }),
 65089: ((e, t, r) => {
  const n = r(76417), {aggregateTwoErrors: i, codes: {ERR_MULTIPLE_CALLBACK: o}, AbortError: s} = r(69220), {Symbol: a} = r(50999), {kIsDestroyed: l, isDestroyed: c, isFinished: u, isServerRequest: h} = r(83426), f = a("kDestroy"), p = a("kConstruct");
  function checkError(e, t, r) {
   if (e) {
    e.stack;
    t && !t.errored && (t.errored = e);
    r && !r.errored && (r.errored = e);
   }
  }
  function destroy(e, t) {
   const r = this._readableState, n = this._writableState, o = n || r;
   if (n !== null && n !== void 0 && n.destroyed || r !== null && r !== void 0 && r.destroyed) {
    typeof t == "function" && t();
    return this;
   }
   checkError(e, n, r);
   n && (n.destroyed = !0);
   r && (r.destroyed = !0);
   o.constructed ? _destroy(this, e, t) : this.once(f, function(r) {
    _destroy(this, i(r, e), t);
   });
   return this;
  }
  function _destroy(e, t, r) {
   let i = !1;
   function onDestroy(t) {
    if (i) return;
    i = !0;
    const o = e._readableState, s = e._writableState;
    checkError(t, s, o);
    s && (s.closed = !0);
    o && (o.closed = !0);
    typeof r == "function" && r(t);
    t ? n.nextTick(emitErrorCloseNT, e, t) : n.nextTick(emitCloseNT, e);
   }
   try {
    e._destroy(t || null, onDestroy);
   } catch (t) {
    onDestroy(t);
   }
  }
  function emitErrorCloseNT(e, t) {
   emitErrorNT(e, t);
   emitCloseNT(e);
  }
  function emitCloseNT(e) {
   const t = e._readableState, r = e._writableState;
   r && (r.closeEmitted = !0);
   t && (t.closeEmitted = !0);
   (r !== null && r !== void 0 && r.emitClose || t !== null && t !== void 0 && t.emitClose) && e.emit("close");
  }
  function emitErrorNT(e, t) {
   const r = e._readableState, n = e._writableState;
   if (!(n !== null && n !== void 0 && n.errorEmitted || r !== null && r !== void 0 && r.errorEmitted)) {
    n && (n.errorEmitted = !0);
    r && (r.errorEmitted = !0);
    e.emit("error", t);
   }
  }
  function undestroy() {
   const e = this._readableState, t = this._writableState;
   if (e) {
    e.constructed = !0;
    e.closed = !1;
    e.closeEmitted = !1;
    e.destroyed = !1;
    e.errored = null;
    e.errorEmitted = !1;
    e.reading = !1;
    e.ended = e.readable === !1;
    e.endEmitted = e.readable === !1;
   }
   if (t) {
    t.constructed = !0;
    t.destroyed = !1;
    t.closed = !1;
    t.closeEmitted = !1;
    t.errored = null;
    t.errorEmitted = !1;
    t.finalCalled = !1;
    t.prefinished = !1;
    t.ended = t.writable === !1;
    t.ending = t.writable === !1;
    t.finished = t.writable === !1;
   }
  }
  function errorOrDestroy(e, t, r) {
   const i = e._readableState, o = e._writableState;
   if (o !== null && o !== void 0 && o.destroyed || i !== null && i !== void 0 && i.destroyed) return this;
   if (i !== null && i !== void 0 && i.autoDestroy || o !== null && o !== void 0 && o.autoDestroy) e.destroy(t); else if (t) {
    t.stack;
    o && !o.errored && (o.errored = t);
    i && !i.errored && (i.errored = t);
    r ? n.nextTick(emitErrorNT, e, t) : emitErrorNT(e, t);
   }
  }
  function construct(e, t) {
   if (typeof e._construct != "function") return;
   const r = e._readableState, i = e._writableState;
   r && (r.constructed = !1);
   i && (i.constructed = !1);
   e.once(p, t);
   e.listenerCount(p) > 1 || n.nextTick(constructNT, e);
  }
  function constructNT(e) {
   let t = !1;
   function onConstruct(r) {
    if (t) {
     errorOrDestroy(e, r !== null && r !== void 0 ? r : new o);
     return;
    }
    t = !0;
    const i = e._readableState, s = e._writableState, a = s || i;
    i && (i.constructed = !0);
    s && (s.constructed = !0);
    a.destroyed ? e.emit(f, r) : r ? errorOrDestroy(e, r, !0) : n.nextTick(emitConstructNT, e);
   }
   try {
    e._construct(e => {
     n.nextTick(onConstruct, e);
    });
   } catch (e) {
    n.nextTick(onConstruct, e);
   }
  }
  function emitConstructNT(e) {
   e.emit(p);
  }
  function isRequest(e) {
   return (e === null || e === void 0 ? void 0 : e.setHeader) && typeof e.abort == "function";
  }
  function emitCloseLegacy(e) {
   e.emit("close");
  }
  function emitErrorCloseLegacy(e, t) {
   e.emit("error", t);
   n.nextTick(emitCloseLegacy, e);
  }
  function destroyer(e, t) {
   if (e && !c(e)) {
    t || u(e) || (t = new s);
    if (h(e)) {
     e.socket = null;
     e.destroy(t);
    } else isRequest(e) ? e.abort() : isRequest(e.req) ? e.req.abort() : typeof e.destroy == "function" ? e.destroy(t) : typeof e.close == "function" ? e.close() : t ? n.nextTick(emitErrorCloseLegacy, e, t) : n.nextTick(emitCloseLegacy, e);
    e.destroyed || (e[l] = !0);
   }
  }
  e.exports = {
   construct,
   destroyer,
   destroy,
   undestroy,
   errorOrDestroy
  };
 }),
 94449: ((e, t, r) => {
  const {ObjectDefineProperties: n, ObjectGetOwnPropertyDescriptor: i, ObjectKeys: o, ObjectSetPrototypeOf: s} = r(50999);
  e.exports = Duplex;
  const a = r(17783), l = r(58939);
  s(Duplex.prototype, a.prototype);
  s(Duplex, a);
  {
   const e = o(l.prototype);
   for (let t = 0; t < e.length; t++) {
    const r = e[t];
    Duplex.prototype[r] || (Duplex.prototype[r] = l.prototype[r]);
   }
  }
  function Duplex(e) {
   if (!(this instanceof Duplex)) return new Duplex(e);
   a.call(this, e);
   l.call(this, e);
   if (e) {
    this.allowHalfOpen = e.allowHalfOpen !== !1;
    if (e.readable === !1) {
     this._readableState.readable = !1;
     this._readableState.ended = !0;
     this._readableState.endEmitted = !0;
    }
    if (e.writable === !1) {
     this._writableState.writable = !1;
     this._writableState.ending = !0;
     this._writableState.ended = !0;
     this._writableState.finished = !0;
    }
   } else this.allowHalfOpen = !0;
  }
  n(Duplex.prototype, {
   writable: {
    __proto__: null,
    ...i(l.prototype, "writable")
   },
   writableHighWaterMark: {
    __proto__: null,
    ...i(l.prototype, "writableHighWaterMark")
   },
   writableObjectMode: {
    __proto__: null,
    ...i(l.prototype, "writableObjectMode")
   },
   writableBuffer: {
    __proto__: null,
    ...i(l.prototype, "writableBuffer")
   },
   writableLength: {
    __proto__: null,
    ...i(l.prototype, "writableLength")
   },
   writableFinished: {
    __proto__: null,
    ...i(l.prototype, "writableFinished")
   },
   writableCorked: {
    __proto__: null,
    ...i(l.prototype, "writableCorked")
   },
   writableEnded: {
    __proto__: null,
    ...i(l.prototype, "writableEnded")
   },
   writableNeedDrain: {
    __proto__: null,
    ...i(l.prototype, "writableNeedDrain")
   },
   destroyed: {
    __proto__: null,
    get() {
     return this._readableState !== void 0 && this._writableState !== void 0 && (this._readableState.destroyed && this._writableState.destroyed);
    },
    set(e) {
     if (this._readableState && this._writableState) {
      this._readableState.destroyed = e;
      this._writableState.destroyed = e;
     }
    }
   }
  });
  let c, u;
  function lazyWebStreams() {
   c === void 0 && (c = {});
   return c;
  }
  Duplex.fromWeb = function(e, t) {
   return lazyWebStreams().newStreamDuplexFromReadableWritablePair(e, t);
  };
  Duplex.toWeb = function(e) {
   return lazyWebStreams().newReadableWritablePairFromDuplex(e);
  };
  Duplex.from = function(e) {
   u || (u = r(4599));
   return u(e, "body");
  };
 }),
 4599: ((e, t, r) => {
  const n = r(76417);
  "use strict";
  const i = r(20181), {isReadable: o, isWritable: s, isIterable: a, isNodeStream: l, isReadableNodeStream: c, isWritableNodeStream: u, isDuplexNodeStream: h, isReadableStream: f, isWritableStream: p} = r(83426), d = r(36815), {AbortError: y, codes: {ERR_INVALID_ARG_TYPE: g, ERR_INVALID_RETURN_VALUE: b}} = r(69220), {destroyer: w} = r(65089), v = r(94449), S = r(17783), _ = r(58939), {createDeferredPromise: k} = r(23539), A = r(4659), x = globalThis.Blob || i.Blob, R = typeof x != "undefined" ? function(e) {
   return e instanceof x;
  } : function(e) {
   return !1;
  }, O = globalThis.AbortController || r(17413).AbortController, {FunctionPrototypeCall: I} = r(50999);
  class Duplexify extends v {
   constructor(e) {
    super(e);
    if ((e === null || e === void 0 ? void 0 : e.readable) === !1) {
     this._readableState.readable = !1;
     this._readableState.ended = !0;
     this._readableState.endEmitted = !0;
    }
    if ((e === null || e === void 0 ? void 0 : e.writable) === !1) {
     this._writableState.writable = !1;
     this._writableState.ending = !0;
     this._writableState.ended = !0;
     this._writableState.finished = !0;
    }
   }
  }
  e.exports = function duplexify(e, t) {
   if (h(e)) return e;
   if (c(e)) return _duplexify({
    readable: e
   });
   if (u(e)) return _duplexify({
    writable: e
   });
   if (l(e)) return _duplexify({
    writable: !1,
    readable: !1
   });
   if (f(e)) return _duplexify({
    readable: S.fromWeb(e)
   });
   if (p(e)) return _duplexify({
    writable: _.fromWeb(e)
   });
   if (typeof e == "function") {
    const {value: r, write: i, final: o, destroy: s} = fromAsyncGen(e);
    if (a(r)) return A(Duplexify, r, {
     objectMode: !0,
     write: i,
     final: o,
     destroy: s
    });
    const l = r === null || r === void 0 ? void 0 : r.then;
    if (typeof l == "function") {
     let e;
     const t = I(l, r, e => {
      if (e != null) throw new b("nully", "body", e);
     }, t => {
      w(e, t);
     });
     return e = new Duplexify({
      objectMode: !0,
      readable: !1,
      write: i,
      final(e) {
       o(async () => {
        try {
         await t;
         n.nextTick(e, null);
        } catch (t) {
         n.nextTick(e, t);
        }
       });
      },
      destroy: s
     });
    }
    throw new b("Iterable, AsyncIterable or AsyncFunction", t, r);
   }
   if (R(e)) return duplexify(e.arrayBuffer());
   if (a(e)) return A(Duplexify, e, {
    objectMode: !0,
    writable: !1
   });
   if (f(e === null || e === void 0 ? void 0 : e.readable) && p(e === null || e === void 0 ? void 0 : e.writable)) return Duplexify.fromWeb(e);
   if (typeof (e === null || e === void 0 ? void 0 : e.writable) == "object" || typeof (e === null || e === void 0 ? void 0 : e.readable) == "object") {
    const t = e !== null && e !== void 0 && e.readable ? c(e === null || e === void 0 ? void 0 : e.readable) ? e === null || e === void 0 ? void 0 : e.readable : duplexify(e.readable) : void 0, r = e !== null && e !== void 0 && e.writable ? u(e === null || e === void 0 ? void 0 : e.writable) ? e === null || e === void 0 ? void 0 : e.writable : duplexify(e.writable) : void 0;
    return _duplexify({
     readable: t,
     writable: r
    });
   }
   const r = e === null || e === void 0 ? void 0 : e.then;
   if (typeof r == "function") {
    let t;
    I(r, e, e => {
     e != null && t.push(e);
     t.push(null);
    }, e => {
     w(t, e);
    });
    return t = new Duplexify({
     objectMode: !0,
     writable: !1,
     read() {}
    });
   }
   throw new g(t, [ "Blob", "ReadableStream", "WritableStream", "Stream", "Iterable", "AsyncIterable", "Function", "{ readable, writable } pair", "Promise" ], e);
  };
  function fromAsyncGen(e) {
   let {promise: t, resolve: r} = k();
   const i = new O, o = i.signal, s = e(async function*() {
    while (1) {
     const e = t;
     t = null;
     const {chunk: i, done: s, cb: a} = await e;
     n.nextTick(a);
     if (s) return;
     if (o.aborted) throw new y(void 0, {
      cause: o.reason
     });
     ({promise: t, resolve: r} = k());
     yield i;
    }
   }(), {
    signal: o
   });
   return {
    value: s,
    write(e, t, n) {
     const i = r;
     r = null;
     i({
      chunk: e,
      done: !1,
      cb: n
     });
    },
    final(e) {
     const t = r;
     r = null;
     t({
      done: !0,
      cb: e
     });
    },
    destroy(e, t) {
     i.abort();
     t(e);
    }
   };
  }
  function _duplexify(e) {
   const t = e.readable && typeof e.readable.read != "function" ? S.wrap(e.readable) : e.readable, r = e.writable;
   let n, i, a, l, c, u = !!o(t), h = !!s(r);
   function onfinished(e) {
    const t = l;
    l = null;
    t ? t(e) : e && c.destroy(e);
   }
   c = new Duplexify({
    readableObjectMode: !(t === null || t === void 0 || !t.readableObjectMode),
    writableObjectMode: !(r === null || r === void 0 || !r.writableObjectMode),
    readable: u,
    writable: h
   });
   if (h) {
    d(r, e => {
     h = !1;
     e && w(t, e);
     onfinished(e);
    });
    c._write = function(e, t, i) {
     r.write(e, t) ? i() : n = i;
    };
    c._final = function(e) {
     r.end();
     i = e;
    };
    r.on("drain", function() {
     if (n) {
      const e = n;
      n = null;
      e();
     }
    });
    r.on("finish", function() {
     if (i) {
      const e = i;
      i = null;
      e();
     }
    });
   }
   if (u) {
    d(t, e => {
     u = !1;
     e && w(t, e);
     onfinished(e);
    });
    t.on("readable", function() {
     if (a) {
      const e = a;
      a = null;
      e();
     }
    });
    t.on("end", function() {
     c.push(null);
    });
    c._read = function() {
     while (1) {
      const e = t.read();
      if (e === null) {
       a = c._read;
       return;
      }
      if (!c.push(e)) return;
     }
    };
   }
   c._destroy = function(e, o) {
    e || l === null || (e = new y);
    a = null;
    n = null;
    i = null;
    if (l === null) o(e); else {
     l = o;
     w(r, e);
     w(t, e);
    }
   };
   return c;
  }
 }),
 36815: ((e, t, r) => {
  const n = r(76417), {AbortError: i, codes: o} = r(69220), {ERR_INVALID_ARG_TYPE: s, ERR_STREAM_PREMATURE_CLOSE: a} = o, {kEmptyObject: l, once: c} = r(23539), {validateAbortSignal: u, validateFunction: h, validateObject: f, validateBoolean: p} = r(49554), {Promise: d, PromisePrototypeThen: y, SymbolDispose: g} = r(50999), {isClosed: b, isReadable: w, isReadableNodeStream: v, isReadableStream: S, isReadableFinished: _, isReadableErrored: k, isWritable: A, isWritableNodeStream: x, isWritableStream: R, isWritableFinished: O, isWritableErrored: I, isNodeStream: C, willEmitClose: L, kIsClosedPromise: D} = r(83426);
  let N;
  function isRequest(e) {
   return e.setHeader && typeof e.abort == "function";
  }
  const nop = () => {};
  function eos(e, t, o) {
   var p, d;
   if (arguments.length === 2) {
    o = t;
    t = l;
   } else t == null ? t = l : f(t, "options");
   h(o, "callback");
   u(t.signal, "options.signal");
   o = c(o);
   if (S(e) || R(e)) return eosWeb(e, t, o);
   if (!C(e)) throw new s("stream", [ "ReadableStream", "WritableStream", "Stream" ], e);
   const y = (p = t.readable) !== null && p !== void 0 ? p : v(e), D = (d = t.writable) !== null && d !== void 0 ? d : x(e), P = e._writableState, B = e._readableState, onlegacyfinish = () => {
    e.writable || onfinish();
   };
   let M = L(e) && v(e) === y && x(e) === D, j = O(e, !1);
   const onfinish = () => {
    j = !0;
    e.destroyed && (M = !1);
    (!M || e.readable && !y) && (y && !F || o.call(e));
   };
   let F = _(e, !1);
   const onend = () => {
    F = !0;
    e.destroyed && (M = !1);
    (!M || e.writable && !D) && (D && !j || o.call(e));
   }, onerror = t => {
    o.call(e, t);
   };
   let U = b(e);
   const onclose = () => {
    U = !0;
    const t = I(e) || k(e);
    if (t && typeof t != "boolean") return o.call(e, t);
    if (y && !F && v(e, !0) && !_(e, !1)) return o.call(e, new a);
    if (D && !j && !O(e, !1)) return o.call(e, new a);
    o.call(e);
   }, onclosed = () => {
    U = !0;
    const t = I(e) || k(e);
    if (t && typeof t != "boolean") return o.call(e, t);
    o.call(e);
   }, onrequest = () => {
    e.req.on("finish", onfinish);
   };
   if (isRequest(e)) {
    e.on("complete", onfinish);
    M || e.on("abort", onclose);
    e.req ? onrequest() : e.on("request", onrequest);
   } else if (D && !P) {
    e.on("end", onlegacyfinish);
    e.on("close", onlegacyfinish);
   }
   M || typeof e.aborted != "boolean" || e.on("aborted", onclose);
   e.on("end", onend);
   e.on("finish", onfinish);
   t.error !== !1 && e.on("error", onerror);
   e.on("close", onclose);
   U ? n.nextTick(onclose) : P !== null && P !== void 0 && P.errorEmitted || B !== null && B !== void 0 && B.errorEmitted ? M || n.nextTick(onclosed) : (y || M && !w(e) || !j && A(e) !== !1) && (D || M && !A(e) || !F && w(e) !== !1) ? B && e.req && e.aborted && n.nextTick(onclosed) : n.nextTick(onclosed);
   const cleanup = () => {
    o = nop;
    e.removeListener("aborted", onclose);
    e.removeListener("complete", onfinish);
    e.removeListener("abort", onclose);
    e.removeListener("request", onrequest);
    e.req && e.req.removeListener("finish", onfinish);
    e.removeListener("end", onlegacyfinish);
    e.removeListener("close", onlegacyfinish);
    e.removeListener("finish", onfinish);
    e.removeListener("end", onend);
    e.removeListener("error", onerror);
    e.removeListener("close", onclose);
   };
   if (t.signal && !U) {
    const abort = () => {
     const r = o;
     cleanup();
     r.call(e, new i(void 0, {
      cause: t.signal.reason
     }));
    };
    if (t.signal.aborted) n.nextTick(abort); else {
     N = N || r(23539).addAbortListener;
     const n = N(t.signal, abort), i = o;
     o = c((...t) => {
      n[g]();
      i.apply(e, t);
     });
    }
   }
   return cleanup;
  }
  function eosWeb(e, t, o) {
   let s = !1, a = nop;
   if (t.signal) {
    a = () => {
     s = !0;
     o.call(e, new i(void 0, {
      cause: t.signal.reason
     }));
    };
    if (t.signal.aborted) n.nextTick(a); else {
     N = N || r(23539).addAbortListener;
     const n = N(t.signal, a), i = o;
     o = c((...t) => {
      n[g]();
      i.apply(e, t);
     });
    }
   }
   const resolverFn = (...t) => {
    s || n.nextTick(() => o.apply(e, t));
   };
   y(e[D].promise, resolverFn, resolverFn);
   return nop;
  }
  function finished(e, t) {
   var r;
   let n = !1;
   t === null && (t = l);
   if ((r = t) !== null && r !== void 0 && r.cleanup) {
    p(t.cleanup, "cleanup");
    n = t.cleanup;
   }
   return new d((r, i) => {
    const o = eos(e, t, e => {
     n && o();
     e ? i(e) : r();
    });
   });
  }
  e.exports = eos;
  e.exports.finished = finished;
 }),
 4659: ((e, t, r) => {
  const n = r(76417), {PromisePrototypeThen: i, SymbolAsyncIterator: o, SymbolIterator: s} = r(50999), {Buffer: a} = r(20181), {ERR_INVALID_ARG_TYPE: l, ERR_STREAM_NULL_VALUES: c} = r(69220).codes;
  function from(e, t, r) {
   let u, h;
   if (typeof t == "string" || t instanceof a) return new e({
    objectMode: !0,
    ...r,
    read() {
     this.push(t);
     this.push(null);
    }
   });
   if (t && t[o]) {
    h = !0;
    u = t[o]();
   } else {
    if (!t || !t[s]) throw new l("iterable", [ "Iterable" ], t);
    h = !1;
    u = t[s]();
   }
   const f = new e({
    objectMode: !0,
    highWaterMark: 1,
    ...r
   });
   let p = !1;
   f._read = function() {
    if (!p) {
     p = !0;
     next();
    }
   };
   f._destroy = function(e, t) {
    i(close(e), () => n.nextTick(t, e), r => n.nextTick(t, r || e));
   };
   async function close(e) {
    const t = e !== void 0 && e !== null, r = typeof u.throw == "function";
    if (t && r) {
     const {value: t, done: r} = await u.throw(e);
     await t;
     if (r) return;
    }
    if (typeof u.return == "function") {
     const {value: e} = await u.return();
     await e;
    }
   }
   async function next() {
    for (;;) {
     try {
      const {value: e, done: t} = h ? await u.next() : u.next();
      if (t) f.push(null); else {
       const t = e && typeof e.then == "function" ? await e : e;
       if (t === null) {
        p = !1;
        throw new c;
       }
       if (f.push(t)) continue;
       p = !1;
      }
     } catch (e) {
      f.destroy(e);
     }
     break;
    }
   }
   return f;
  }
  e.exports = from;
 }),
 84128: ((e, t, r) => {
  const {ArrayIsArray: n, ObjectSetPrototypeOf: i} = r(50999), {EventEmitter: o} = r(24434);
  function Stream(e) {
   o.call(this, e);
  }
  i(Stream.prototype, o.prototype);
  i(Stream, o);
  Stream.prototype.pipe = function(e, t) {
   const r = this;
   function ondata(t) {
    e.writable && e.write(t) === !1 && r.pause && r.pause();
   }
   r.on("data", ondata);
   function ondrain() {
    r.readable && r.resume && r.resume();
   }
   e.on("drain", ondrain);
   if (!(e._isStdio || t && t.end === !1)) {
    r.on("end", onend);
    r.on("close", onclose);
   }
   let n = !1;
   function onend() {
    if (!n) {
     n = !0;
     e.end();
    }
   }
   function onclose() {
    if (!n) {
     n = !0;
     typeof e.destroy == "function" && e.destroy();
    }
   }
   function onerror(e) {
    var t;
    cleanup();
    ((t = this.listenerCount) === null || t === void 0 ? void 0 : t.call(this, "error")) === 0 && this.emit("error", e);
   }
   prependListener(r, "error", onerror);
   prependListener(e, "error", onerror);
   function cleanup() {
    r.removeListener("data", ondata);
    e.removeListener("drain", ondrain);
    r.removeListener("end", onend);
    r.removeListener("close", onclose);
    r.removeListener("error", onerror);
    e.removeListener("error", onerror);
    r.removeListener("end", cleanup);
    r.removeListener("close", cleanup);
    e.removeListener("close", cleanup);
   }
   r.on("end", cleanup);
   r.on("close", cleanup);
   e.on("close", cleanup);
   e.emit("pipe", r);
   return e;
  };
  function prependListener(e, t, r) {
   if (typeof e.prependListener == "function") return e.prependListener(t, r);
   e._events && e._events[t] ? n(e._events[t]) ? e._events[t].unshift(r) : e._events[t] = [ r, e._events[t] ] : e.on(t, r);
  }
  e.exports = {
   Stream,
   prependListener
  };
 }),
 11222: ((e, t, r) => {
  const n = globalThis.AbortController || r(17413).AbortController, {codes: {ERR_INVALID_ARG_VALUE: i, ERR_INVALID_ARG_TYPE: o, ERR_MISSING_ARGS: s, ERR_OUT_OF_RANGE: a}, AbortError: l} = r(69220), {validateAbortSignal: c, validateInteger: u, validateObject: h} = r(49554), f = r(50999).Symbol("kWeak"), p = r(50999).Symbol("kResistStopPropagation"), {finished: d} = r(36815), y = r(64999), {addAbortSignalNoValidate: g} = r(80652), {isWritable: b, isNodeStream: w} = r(83426), {deprecate: v} = r(23539), {ArrayPrototypePush: S, Boolean: _, MathFloor: k, Number: A, NumberIsNaN: x, Promise: R, PromiseReject: O, PromiseResolve: I, PromisePrototypeThen: C, Symbol: L} = r(50999), D = L("kEmpty"), N = L("kEof");
  function compose(e, t) {
   t != null && h(t, "options");
   (t === null || t === void 0 ? void 0 : t.signal) != null && c(t.signal, "options.signal");
   if (w(e) && !b(e)) throw new i("stream", e, "must be writable");
   const r = y(this, e);
   t !== null && t !== void 0 && t.signal && g(t.signal, r);
   return r;
  }
  function map(e, t) {
   if (typeof e != "function") throw new o("fn", [ "Function", "AsyncFunction" ], e);
   t != null && h(t, "options");
   (t === null || t === void 0 ? void 0 : t.signal) != null && c(t.signal, "options.signal");
   let n = 1;
   (t === null || t === void 0 ? void 0 : t.concurrency) != null && (n = k(t.concurrency));
   let i = n - 1;
   (t === null || t === void 0 ? void 0 : t.highWaterMark) != null && (i = k(t.highWaterMark));
   u(n, "options.concurrency", 1);
   u(i, "options.highWaterMark", 0);
   i += n;
   return async function*() {
    const o = r(23539).AbortSignalAny([ t === null || t === void 0 ? void 0 : t.signal ].filter(_)), s = this, a = [], c = {
     signal: o
    };
    let u, h, f = !1, p = 0;
    function onCatch() {
     f = !0;
     afterItemProcessed();
    }
    function afterItemProcessed() {
     p -= 1;
     maybeResume();
    }
    function maybeResume() {
     if (h && !f && p < n && a.length < i) {
      h();
      h = null;
     }
    }
    async function pump() {
     try {
      for await (let t of s) {
       if (f) return;
       if (o.aborted) throw new l;
       try {
        t = e(t, c);
        if (t === D) continue;
        t = I(t);
       } catch (e) {
        t = O(e);
       }
       p += 1;
       C(t, afterItemProcessed, onCatch);
       a.push(t);
       if (u) {
        u();
        u = null;
       }
       !f && (a.length >= i || p >= n) && await new R(e => {
        h = e;
       });
      }
      a.push(N);
     } catch (e) {
      const t = O(e);
      C(t, afterItemProcessed, onCatch);
      a.push(t);
     } finally {
      f = !0;
      if (u) {
       u();
       u = null;
      }
     }
    }
    pump();
    try {
     while (1) {
      while (a.length > 0) {
       const e = await a[0];
       if (e === N) return;
       if (o.aborted) throw new l;
       e !== D && (yield e);
       a.shift();
       maybeResume();
      }
      await new R(e => {
       u = e;
      });
     }
    } finally {
     f = !0;
     if (h) {
      h();
      h = null;
     }
    }
   }.call(this);
  }
  function asIndexedPairs(e = void 0) {
   e != null && h(e, "options");
   (e === null || e === void 0 ? void 0 : e.signal) != null && c(e.signal, "options.signal");
   return async function*() {
    let t = 0;
    for await (const n of this) {
     var r;
     if (e !== null && e !== void 0 && (r = e.signal) !== null && r !== void 0 && r.aborted) throw new l({
      cause: e.signal.reason
     });
     yield [ t++, n ];
    }
   }.call(this);
  }
  async function some(e, t = void 0) {
   for await (const r of filter.call(this, e, t)) return !0;
   return !1;
  }
  async function every(e, t = void 0) {
   if (typeof e != "function") throw new o("fn", [ "Function", "AsyncFunction" ], e);
   return !await some.call(this, async (...t) => !await e(...t), t);
  }
  async function find(e, t) {
   for await (const r of filter.call(this, e, t)) return r;
  }
  async function forEach(e, t) {
   if (typeof e != "function") throw new o("fn", [ "Function", "AsyncFunction" ], e);
   async function forEachFn(t, r) {
    await e(t, r);
    return D;
   }
   for await (const e of map.call(this, forEachFn, t)) ;
  }
  function filter(e, t) {
   if (typeof e != "function") throw new o("fn", [ "Function", "AsyncFunction" ], e);
   async function filterFn(t, r) {
    return await e(t, r) ? t : D;
   }
   return map.call(this, filterFn, t);
  }
  class ReduceAwareErrMissingArgs extends s {
   constructor() {
    super("reduce");
    this.message = "Reduce of an empty stream requires an initial value";
   }
  }
  async function reduce(e, t, r) {
   var i;
   if (typeof e != "function") throw new o("reducer", [ "Function", "AsyncFunction" ], e);
   r != null && h(r, "options");
   (r === null || r === void 0 ? void 0 : r.signal) != null && c(r.signal, "options.signal");
   let s = arguments.length > 1;
   if (r !== null && r !== void 0 && (i = r.signal) !== null && i !== void 0 && i.aborted) {
    const e = new l(void 0, {
     cause: r.signal.reason
    });
    this.once("error", () => {});
    await d(this.destroy(e));
    throw e;
   }
   const a = new n, u = a.signal;
   if (r !== null && r !== void 0 && r.signal) {
    const e = {
     once: !0,
     [f]: this,
     [p]: !0
    };
    r.signal.addEventListener("abort", () => a.abort(), e);
   }
   let y = !1;
   try {
    for await (const n of this) {
     var g;
     y = !0;
     if (r !== null && r !== void 0 && (g = r.signal) !== null && g !== void 0 && g.aborted) throw new l;
     if (s) t = await e(t, n, {
      signal: u
     }); else {
      t = n;
      s = !0;
     }
    }
    if (!y && !s) throw new ReduceAwareErrMissingArgs;
   } finally {
    a.abort();
   }
   return t;
  }
  async function toArray(e) {
   e != null && h(e, "options");
   (e === null || e === void 0 ? void 0 : e.signal) != null && c(e.signal, "options.signal");
   const t = [];
   for await (const n of this) {
    var r;
    if (e !== null && e !== void 0 && (r = e.signal) !== null && r !== void 0 && r.aborted) throw new l(void 0, {
     cause: e.signal.reason
    });
    S(t, n);
   }
   return t;
  }
  function flatMap(e, t) {
   const r = map.call(this, e, t);
   return async function*() {
    for await (const e of r) yield* e;
   }.call(this);
  }
  function toIntegerOrInfinity(e) {
   e = A(e);
   if (x(e)) return 0;
   if (e < 0) throw new a("number", ">= 0", e);
   return e;
  }
  function drop(e, t = void 0) {
   t != null && h(t, "options");
   (t === null || t === void 0 ? void 0 : t.signal) != null && c(t.signal, "options.signal");
   e = toIntegerOrInfinity(e);
   return async function*() {
    var r;
    if (t !== null && t !== void 0 && (r = t.signal) !== null && r !== void 0 && r.aborted) throw new l;
    for await (const r of this) {
     var n;
     if (t !== null && t !== void 0 && (n = t.signal) !== null && n !== void 0 && n.aborted) throw new l;
     e-- <= 0 && (yield r);
    }
   }.call(this);
  }
  function take(e, t = void 0) {
   t != null && h(t, "options");
   (t === null || t === void 0 ? void 0 : t.signal) != null && c(t.signal, "options.signal");
   e = toIntegerOrInfinity(e);
   return async function*() {
    var r;
    if (t !== null && t !== void 0 && (r = t.signal) !== null && r !== void 0 && r.aborted) throw new l;
    for await (const r of this) {
     var n;
     if (t !== null && t !== void 0 && (n = t.signal) !== null && n !== void 0 && n.aborted) throw new l;
     e-- > 0 && (yield r);
     if (e <= 0) return;
    }
   }.call(this);
  }
  e.exports.streamReturningOperators = {
   asIndexedPairs: v(asIndexedPairs, "readable.asIndexedPairs will be removed in a future version."),
   drop,
   filter,
   flatMap,
   map,
   take,
   compose
  };
  e.exports.promiseReturningOperators = {
   every,
   forEach,
   reduce,
   toArray,
   some,
   find
  };
 }),
 19173: ((e, t, r) => {
  const {ObjectSetPrototypeOf: n} = r(50999);
  e.exports = PassThrough;
  const i = r(12135);
  n(PassThrough.prototype, i.prototype);
  n(PassThrough, i);
  function PassThrough(e) {
   if (!(this instanceof PassThrough)) return new PassThrough(e);
   i.call(this, e);
  }
  PassThrough.prototype._transform = function(e, t, r) {
   r(null, e);
  };
 }),
 16701: ((e, t, r) => {
  const n = r(76417);
  "use strict";
  const {ArrayIsArray: i, Promise: o, SymbolAsyncIterator: s, SymbolDispose: a} = r(50999), l = r(36815), {once: c} = r(23539), u = r(65089), h = r(94449), {aggregateTwoErrors: f, codes: {ERR_INVALID_ARG_TYPE: p, ERR_INVALID_RETURN_VALUE: d, ERR_MISSING_ARGS: y, ERR_STREAM_DESTROYED: g, ERR_STREAM_PREMATURE_CLOSE: b}, AbortError: w} = r(69220), {validateFunction: v, validateAbortSignal: S} = r(49554), {isIterable: _, isReadable: k, isReadableNodeStream: A, isNodeStream: x, isTransformStream: R, isWebStream: O, isReadableStream: I, isReadableFinished: C} = r(83426), L = globalThis.AbortController || r(17413).AbortController;
  let D, N, P;
  function destroyer(e, t, r) {
   let n = !1;
   e.on("close", () => {
    n = !0;
   });
   const i = l(e, {
    readable: t,
    writable: r
   }, e => {
    n = !e;
   });
   return {
    destroy: t => {
     if (!n) {
      n = !0;
      u.destroyer(e, t || new g("pipe"));
     }
    },
    cleanup: i
   };
  }
  function popCallback(e) {
   v(e[e.length - 1], "streams[stream.length - 1]");
   return e.pop();
  }
  function makeAsyncIterable(e) {
   if (_(e)) return e;
   if (A(e)) return fromReadable(e);
   throw new p("val", [ "Readable", "Iterable", "AsyncIterable" ], e);
  }
  async function* fromReadable(e) {
   N || (N = r(17783));
   yield* N.prototype[s].call(e);
  }
  async function pumpToNode(e, t, r, {end: n}) {
   let i, s = null;
   const resume = e => {
    e && (i = e);
    if (s) {
     const e = s;
     s = null;
     e();
    }
   }, wait = () => new o((e, t) => {
    i ? t(i) : s = () => {
     i ? t(i) : e();
    };
   });
   t.on("drain", resume);
   const a = l(t, {
    readable: !1
   }, resume);
   try {
    t.writableNeedDrain && await wait();
    for await (const r of e) t.write(r) || await wait();
    if (n) {
     t.end();
     await wait();
    }
    r();
   } catch (e) {
    r(i !== e ? f(i, e) : e);
   } finally {
    a();
    t.off("drain", resume);
   }
  }
  async function pumpToWeb(e, t, r, {end: n}) {
   R(t) && (t = t.writable);
   const i = t.getWriter();
   try {
    for await (const t of e) {
     await i.ready;
     i.write(t).catch(() => {});
    }
    await i.ready;
    n && await i.close();
    r();
   } catch (e) {
    try {
     await i.abort(e);
     r(e);
    } catch (e) {
     r(e);
    }
   }
  }
  function pipeline(...e) {
   return pipelineImpl(e, c(popCallback(e)));
  }
  function pipelineImpl(e, t, o) {
   e.length === 1 && i(e[0]) && (e = e[0]);
   if (e.length < 2) throw new y("streams");
   const s = new L, l = s.signal, c = o === null || o === void 0 ? void 0 : o.signal, u = [];
   S(c, "options.signal");
   function abort() {
    finishImpl(new w);
   }
   P = P || r(23539).addAbortListener;
   let f, g, b;
   c && (f = P(c, abort));
   const v = [];
   let C, N = 0;
   function finish(e) {
    finishImpl(e, --N === 0);
   }
   function finishImpl(e, r) {
    var i;
    !e || g && g.code !== "ERR_STREAM_PREMATURE_CLOSE" || (g = e);
    if (g || r) {
     while (v.length) v.shift()(g);
     (i = f) === null || i === void 0 ? void 0 : i[a]();
     s.abort();
     if (r) {
      g || u.forEach(e => e());
      n.nextTick(t, g, b);
     }
    }
   }
   for (let j = 0; j < e.length; j++) {
    const F = e[j], U = j < e.length - 1, W = j > 0, $ = U || (o === null || o === void 0 ? void 0 : o.end) !== !1, z = j === e.length - 1;
    if (x(F)) {
     if ($) {
      const {destroy: G, cleanup: q} = destroyer(F, U, W);
      v.push(G);
      k(F) && z && u.push(q);
     }
     function onError(e) {
      e && e.name !== "AbortError" && e.code !== "ERR_STREAM_PREMATURE_CLOSE" && finish(e);
     }
     F.on("error", onError);
     k(F) && z && u.push(() => {
      F.removeListener("error", onError);
     });
    }
    if (j === 0) if (typeof F == "function") {
     C = F({
      signal: l
     });
     if (!_(C)) throw new d("Iterable, AsyncIterable or Stream", "source", C);
    } else C = _(F) || A(F) || R(F) ? F : h.from(F); else if (typeof F == "function") {
     if (R(C)) {
      var B;
      C = makeAsyncIterable((B = C) === null || B === void 0 ? void 0 : B.readable);
     } else C = makeAsyncIterable(C);
     C = F(C, {
      signal: l
     });
     if (U) {
      if (!_(C, !0)) throw new d("AsyncIterable", `transform[${j - 1}]`, C);
     } else {
      var M;
      D || (D = r(19173));
      const H = new D({
       objectMode: !0
      }), V = (M = C) === null || M === void 0 ? void 0 : M.then;
      if (typeof V == "function") {
       N++;
       V.call(C, e => {
        b = e;
        e != null && H.write(e);
        $ && H.end();
        n.nextTick(finish);
       }, e => {
        H.destroy(e);
        n.nextTick(finish, e);
       });
      } else if (_(C, !0)) {
       N++;
       pumpToNode(C, H, finish, {
        end: $
       });
      } else {
       if (!I(C) && !R(C)) throw new d("AsyncIterable or Promise", "destination", C);
       {
        const Z = C.readable || C;
        N++;
        pumpToNode(Z, H, finish, {
         end: $
        });
       }
      }
      C = H;
      const {destroy: Y, cleanup: J} = destroyer(C, !1, !0);
      v.push(Y);
      z && u.push(J);
     }
    } else if (x(F)) {
     if (A(C)) {
      N += 2;
      const K = pipe(C, F, finish, {
       end: $
      });
      k(F) && z && u.push(K);
     } else if (R(C) || I(C)) {
      const Q = C.readable || C;
      N++;
      pumpToNode(Q, F, finish, {
       end: $
      });
     } else {
      if (!_(C)) throw new p("val", [ "Readable", "Iterable", "AsyncIterable", "ReadableStream", "TransformStream" ], C);
      N++;
      pumpToNode(C, F, finish, {
       end: $
      });
     }
     C = F;
    } else if (O(F)) {
     if (A(C)) {
      N++;
      pumpToWeb(makeAsyncIterable(C), F, finish, {
       end: $
      });
     } else if (I(C) || _(C)) {
      N++;
      pumpToWeb(C, F, finish, {
       end: $
      });
     } else {
      if (!R(C)) throw new p("val", [ "Readable", "Iterable", "AsyncIterable", "ReadableStream", "TransformStream" ], C);
      N++;
      pumpToWeb(C.readable, F, finish, {
       end: $
      });
     }
     C = F;
    } else C = h.from(F);
   }
   (l !== null && l !== void 0 && l.aborted || c !== null && c !== void 0 && c.aborted) && n.nextTick(abort);
   return C;
  }
  function pipe(e, t, r, {end: i}) {
   let o = !1;
   t.on("close", () => {
    o || r(new b);
   });
   e.pipe(t, {
    end: !1
   });
   if (i) {
    function endFn() {
     o = !0;
     t.end();
    }
    C(e) ? n.nextTick(endFn) : e.once("end", endFn);
   } else r();
   l(e, {
    readable: !0,
    writable: !1
   }, t => {
    const n = e._readableState;
    t && t.code === "ERR_STREAM_PREMATURE_CLOSE" && n && n.ended && !n.errored && !n.errorEmitted ? e.once("end", r).once("error", r) : r(t);
   });
   return l(t, {
    readable: !1,
    writable: !0
   }, r);
  }
  e.exports = {
   pipelineImpl,
   pipeline
  };
 }),
 17783: ((e, t, r) => {
  const n = r(76417), {ArrayPrototypeIndexOf: i, NumberIsInteger: o, NumberIsNaN: s, NumberParseInt: a, ObjectDefineProperties: l, ObjectKeys: c, ObjectSetPrototypeOf: u, Promise: h, SafeSet: f, SymbolAsyncDispose: p, SymbolAsyncIterator: d, Symbol: y} = r(50999);
  e.exports = Readable;
  Readable.ReadableState = ReadableState;
  const {EventEmitter: g} = r(24434), {Stream: b, prependListener: w} = r(84128), {Buffer: v} = r(20181), {addAbortSignal: S} = r(80652), _ = r(36815);
  let k = r(23539).debuglog("stream", e => {
   k = e;
  });
  const A = r(77336), x = r(65089), {getHighWaterMark: R, getDefaultHighWaterMark: O} = r(54874), {aggregateTwoErrors: I, codes: {ERR_INVALID_ARG_TYPE: C, ERR_METHOD_NOT_IMPLEMENTED: L, ERR_OUT_OF_RANGE: D, ERR_STREAM_PUSH_AFTER_EOF: N, ERR_STREAM_UNSHIFT_AFTER_END_EVENT: P}, AbortError: B} = r(69220), {validateObject: M} = r(49554), j = y("kPaused"), {StringDecoder: F} = r(80634), U = r(4659);
  u(Readable.prototype, b.prototype);
  u(Readable, b);
  const nop = () => {}, {errorOrDestroy: W} = x, $ = 1, z = 2, G = 4, q = 8, H = 16, V = 32, Y = 64, J = 128, Z = 256, K = 512, Q = 1024, X = 2048, ee = 4096, te = 8192, re = 16384, ne = 32768, ie = 65536, oe = 1 << 17, se = 1 << 18;
  function makeBitMapDescriptor(e) {
   return {
    enumerable: !1,
    get() {
     return (this.state & e) !== 0;
    },
    set(t) {
     t ? this.state |= e : this.state &= ~e;
    }
   };
  }
  l(ReadableState.prototype, {
   objectMode: makeBitMapDescriptor($),
   ended: makeBitMapDescriptor(z),
   endEmitted: makeBitMapDescriptor(G),
   reading: makeBitMapDescriptor(q),
   constructed: makeBitMapDescriptor(H),
   sync: makeBitMapDescriptor(V),
   needReadable: makeBitMapDescriptor(Y),
   emittedReadable: makeBitMapDescriptor(J),
   readableListening: makeBitMapDescriptor(Z),
   resumeScheduled: makeBitMapDescriptor(K),
   errorEmitted: makeBitMapDescriptor(Q),
   emitClose: makeBitMapDescriptor(X),
   autoDestroy: makeBitMapDescriptor(ee),
   destroyed: makeBitMapDescriptor(te),
   closed: makeBitMapDescriptor(re),
   closeEmitted: makeBitMapDescriptor(ne),
   multiAwaitDrain: makeBitMapDescriptor(ie),
   readingMore: makeBitMapDescriptor(oe),
   dataEmitted: makeBitMapDescriptor(se)
  });
  function ReadableState(e, t, n) {
   typeof n != "boolean" && (n = t instanceof r(94449));
   this.state = X | ee | H | V;
   e && e.objectMode && (this.state |= $);
   n && e && e.readableObjectMode && (this.state |= $);
   this.highWaterMark = e ? R(this, e, "readableHighWaterMark", n) : O(!1);
   this.buffer = new A;
   this.length = 0;
   this.pipes = [];
   this.flowing = null;
   this[j] = null;
   e && e.emitClose === !1 && (this.state &= ~X);
   e && e.autoDestroy === !1 && (this.state &= ~ee);
   this.errored = null;
   this.defaultEncoding = e && e.defaultEncoding || "utf8";
   this.awaitDrainWriters = null;
   this.decoder = null;
   this.encoding = null;
   if (e && e.encoding) {
    this.decoder = new F(e.encoding);
    this.encoding = e.encoding;
   }
  }
  function Readable(e) {
   if (!(this instanceof Readable)) return new Readable(e);
   const t = this instanceof r(94449);
   this._readableState = new ReadableState(e, this, t);
   if (e) {
    typeof e.read == "function" && (this._read = e.read);
    typeof e.destroy == "function" && (this._destroy = e.destroy);
    typeof e.construct == "function" && (this._construct = e.construct);
    e.signal && !t && S(e.signal, this);
   }
   b.call(this, e);
   x.construct(this, () => {
    this._readableState.needReadable && maybeReadMore(this, this._readableState);
   });
  }
  Readable.prototype.destroy = x.destroy;
  Readable.prototype._undestroy = x.undestroy;
  Readable.prototype._destroy = function(e, t) {
   t(e);
  };
  Readable.prototype[g.captureRejectionSymbol] = function(e) {
   this.destroy(e);
  };
  Readable.prototype[p] = function() {
   let e;
   if (!this.destroyed) {
    e = this.readableEnded ? null : new B;
    this.destroy(e);
   }
   return new h((t, r) => _(this, n => n && n !== e ? r(n) : t(null)));
  };
  Readable.prototype.push = function(e, t) {
   return readableAddChunk(this, e, t, !1);
  };
  Readable.prototype.unshift = function(e, t) {
   return readableAddChunk(this, e, t, !0);
  };
  function readableAddChunk(e, t, r, n) {
   k("readableAddChunk", t);
   const i = e._readableState;
   let o;
   if ((i.state & $) === 0) if (typeof t == "string") {
    r = r || i.defaultEncoding;
    if (i.encoding !== r) if (n && i.encoding) t = v.from(t, r).toString(i.encoding); else {
     t = v.from(t, r);
     r = "";
    }
   } else if (t instanceof v) r = ""; else if (b._isUint8Array(t)) {
    t = b._uint8ArrayToBuffer(t);
    r = "";
   } else t != null && (o = new C("chunk", [ "string", "Buffer", "Uint8Array" ], t));
   if (o) W(e, o); else if (t === null) {
    i.state &= ~q;
    onEofChunk(e, i);
   } else if ((i.state & $) !== 0 || t && t.length > 0) if (n) if ((i.state & G) !== 0) W(e, new P); else {
    if (i.destroyed || i.errored) return !1;
    addChunk(e, i, t, !0);
   } else if (i.ended) W(e, new N); else {
    if (i.destroyed || i.errored) return !1;
    i.state &= ~q;
    if (i.decoder && !r) {
     t = i.decoder.write(t);
     i.objectMode || t.length !== 0 ? addChunk(e, i, t, !1) : maybeReadMore(e, i);
    } else addChunk(e, i, t, !1);
   } else if (!n) {
    i.state &= ~q;
    maybeReadMore(e, i);
   }
   return !i.ended && (i.length < i.highWaterMark || i.length === 0);
  }
  function addChunk(e, t, r, n) {
   if (t.flowing && t.length === 0 && !t.sync && e.listenerCount("data") > 0) {
    (t.state & ie) !== 0 ? t.awaitDrainWriters.clear() : t.awaitDrainWriters = null;
    t.dataEmitted = !0;
    e.emit("data", r);
   } else {
    t.length += t.objectMode ? 1 : r.length;
    n ? t.buffer.unshift(r) : t.buffer.push(r);
    (t.state & Y) !== 0 && emitReadable(e);
   }
   maybeReadMore(e, t);
  }
  Readable.prototype.isPaused = function() {
   const e = this._readableState;
   return e[j] === !0 || e.flowing === !1;
  };
  Readable.prototype.setEncoding = function(e) {
   const t = new F(e);
   this._readableState.decoder = t;
   this._readableState.encoding = this._readableState.decoder.encoding;
   const r = this._readableState.buffer;
   let n = "";
   for (const e of r) n += t.write(e);
   r.clear();
   n !== "" && r.push(n);
   this._readableState.length = n.length;
   return this;
  };
  const ae = 1073741824;
  function computeNewHighWaterMark(e) {
   if (e > ae) throw new D("size", "<= 1GiB", e);
   e--;
   e |= e >>> 1;
   e |= e >>> 2;
   e |= e >>> 4;
   e |= e >>> 8;
   e |= e >>> 16;
   e++;
   return e;
  }
  function howMuchToRead(e, t) {
   return e <= 0 || t.length === 0 && t.ended ? 0 : (t.state & $) !== 0 ? 1 : s(e) ? t.flowing && t.length ? t.buffer.first().length : t.length : e <= t.length ? e : t.ended ? t.length : 0;
  }
  Readable.prototype.read = function(e) {
   k("read", e);
   e === void 0 ? e = NaN : o(e) || (e = a(e, 10));
   const t = this._readableState, r = e;
   e > t.highWaterMark && (t.highWaterMark = computeNewHighWaterMark(e));
   e !== 0 && (t.state &= ~J);
   if (e === 0 && t.needReadable && ((t.highWaterMark !== 0 ? t.length >= t.highWaterMark : t.length > 0) || t.ended)) {
    k("read: emitReadable", t.length, t.ended);
    t.length === 0 && t.ended ? endReadable(this) : emitReadable(this);
    return null;
   }
   e = howMuchToRead(e, t);
   if (e === 0 && t.ended) {
    t.length === 0 && endReadable(this);
    return null;
   }
   let n, i = (t.state & Y) !== 0;
   k("need readable", i);
   if (t.length === 0 || t.length - e < t.highWaterMark) {
    i = !0;
    k("length less than watermark", i);
   }
   if (t.ended || t.reading || t.destroyed || t.errored || !t.constructed) {
    i = !1;
    k("reading, ended or constructing", i);
   } else if (i) {
    k("do read");
    t.state |= q | V;
    t.length === 0 && (t.state |= Y);
    try {
     this._read(t.highWaterMark);
    } catch (e) {
     W(this, e);
    }
    t.state &= ~V;
    t.reading || (e = howMuchToRead(r, t));
   }
   n = e > 0 ? fromList(e, t) : null;
   if (n === null) {
    t.needReadable = t.length <= t.highWaterMark;
    e = 0;
   } else {
    t.length -= e;
    t.multiAwaitDrain ? t.awaitDrainWriters.clear() : t.awaitDrainWriters = null;
   }
   if (t.length === 0) {
    t.ended || (t.needReadable = !0);
    r !== e && t.ended && endReadable(this);
   }
   if (n !== null && !t.errorEmitted && !t.closeEmitted) {
    t.dataEmitted = !0;
    this.emit("data", n);
   }
   return n;
  };
  function onEofChunk(e, t) {
   k("onEofChunk");
   if (!t.ended) {
    if (t.decoder) {
     const e = t.decoder.end();
     if (e && e.length) {
      t.buffer.push(e);
      t.length += t.objectMode ? 1 : e.length;
     }
    }
    t.ended = !0;
    if (t.sync) emitReadable(e); else {
     t.needReadable = !1;
     t.emittedReadable = !0;
     emitReadable_(e);
    }
   }
  }
  function emitReadable(e) {
   const t = e._readableState;
   k("emitReadable", t.needReadable, t.emittedReadable);
   t.needReadable = !1;
   if (!t.emittedReadable) {
    k("emitReadable", t.flowing);
    t.emittedReadable = !0;
    n.nextTick(emitReadable_, e);
   }
  }
  function emitReadable_(e) {
   const t = e._readableState;
   k("emitReadable_", t.destroyed, t.length, t.ended);
   if (!t.destroyed && !t.errored && (t.length || t.ended)) {
    e.emit("readable");
    t.emittedReadable = !1;
   }
   t.needReadable = !t.flowing && !t.ended && t.length <= t.highWaterMark;
   flow(e);
  }
  function maybeReadMore(e, t) {
   if (!t.readingMore && t.constructed) {
    t.readingMore = !0;
    n.nextTick(maybeReadMore_, e, t);
   }
  }
  function maybeReadMore_(e, t) {
   while (!t.reading && !t.ended && (t.length < t.highWaterMark || t.flowing && t.length === 0)) {
    const r = t.length;
    k("maybeReadMore read 0");
    e.read(0);
    if (r === t.length) break;
   }
   t.readingMore = !1;
  }
  Readable.prototype._read = function(e) {
   throw new L("_read()");
  };
  Readable.prototype.pipe = function(e, t) {
   const r = this, i = this._readableState;
   if (i.pipes.length === 1 && !i.multiAwaitDrain) {
    i.multiAwaitDrain = !0;
    i.awaitDrainWriters = new f(i.awaitDrainWriters ? [ i.awaitDrainWriters ] : []);
   }
   i.pipes.push(e);
   k("pipe count=%d opts=%j", i.pipes.length, t);
   const o = (!t || t.end !== !1) && e !== n.stdout && e !== n.stderr, s = o ? onend : unpipe;
   i.endEmitted ? n.nextTick(s) : r.once("end", s);
   e.on("unpipe", onunpipe);
   function onunpipe(e, t) {
    k("onunpipe");
    if (e === r && t && t.hasUnpiped === !1) {
     t.hasUnpiped = !0;
     cleanup();
    }
   }
   function onend() {
    k("onend");
    e.end();
   }
   let a, l = !1;
   function cleanup() {
    k("cleanup");
    e.removeListener("close", onclose);
    e.removeListener("finish", onfinish);
    a && e.removeListener("drain", a);
    e.removeListener("error", onerror);
    e.removeListener("unpipe", onunpipe);
    r.removeListener("end", onend);
    r.removeListener("end", unpipe);
    r.removeListener("data", ondata);
    l = !0;
    a && i.awaitDrainWriters && (!e._writableState || e._writableState.needDrain) && a();
   }
   function pause() {
    if (!l) {
     if (i.pipes.length === 1 && i.pipes[0] === e) {
      k("false write response, pause", 0);
      i.awaitDrainWriters = e;
      i.multiAwaitDrain = !1;
     } else if (i.pipes.length > 1 && i.pipes.includes(e)) {
      k("false write response, pause", i.awaitDrainWriters.size);
      i.awaitDrainWriters.add(e);
     }
     r.pause();
    }
    if (!a) {
     a = pipeOnDrain(r, e);
     e.on("drain", a);
    }
   }
   r.on("data", ondata);
   function ondata(t) {
    k("ondata");
    const r = e.write(t);
    k("dest.write", r);
    r === !1 && pause();
   }
   function onerror(t) {
    k("onerror", t);
    unpipe();
    e.removeListener("error", onerror);
    if (e.listenerCount("error") === 0) {
     const r = e._writableState || e._readableState;
     r && !r.errorEmitted ? W(e, t) : e.emit("error", t);
    }
   }
   w(e, "error", onerror);
   function onclose() {
    e.removeListener("finish", onfinish);
    unpipe();
   }
   e.once("close", onclose);
   function onfinish() {
    k("onfinish");
    e.removeListener("close", onclose);
    unpipe();
   }
   e.once("finish", onfinish);
   function unpipe() {
    k("unpipe");
    r.unpipe(e);
   }
   e.emit("pipe", r);
   if (e.writableNeedDrain === !0) pause(); else if (!i.flowing) {
    k("pipe resume");
    r.resume();
   }
   return e;
  };
  function pipeOnDrain(e, t) {
   return function() {
    const r = e._readableState;
    if (r.awaitDrainWriters === t) {
     k("pipeOnDrain", 1);
     r.awaitDrainWriters = null;
    } else if (r.multiAwaitDrain) {
     k("pipeOnDrain", r.awaitDrainWriters.size);
     r.awaitDrainWriters.delete(t);
    }
    r.awaitDrainWriters && r.awaitDrainWriters.size !== 0 || !e.listenerCount("data") || e.resume();
   };
  }
  Readable.prototype.unpipe = function(e) {
   const t = this._readableState, r = {
    hasUnpiped: !1
   };
   if (t.pipes.length === 0) return this;
   if (!e) {
    const e = t.pipes;
    t.pipes = [];
    this.pause();
    for (let t = 0; t < e.length; t++) e[t].emit("unpipe", this, {
     hasUnpiped: !1
    });
    return this;
   }
   const n = i(t.pipes, e);
   if (n === -1) return this;
   t.pipes.splice(n, 1);
   t.pipes.length === 0 && this.pause();
   e.emit("unpipe", this, r);
   return this;
  };
  Readable.prototype.on = function(e, t) {
   const r = b.prototype.on.call(this, e, t), i = this._readableState;
   if (e === "data") {
    i.readableListening = this.listenerCount("readable") > 0;
    i.flowing !== !1 && this.resume();
   } else if (e === "readable" && !i.endEmitted && !i.readableListening) {
    i.readableListening = i.needReadable = !0;
    i.flowing = !1;
    i.emittedReadable = !1;
    k("on readable", i.length, i.reading);
    i.length ? emitReadable(this) : i.reading || n.nextTick(nReadingNextTick, this);
   }
   return r;
  };
  Readable.prototype.addListener = Readable.prototype.on;
  Readable.prototype.removeListener = function(e, t) {
   const r = b.prototype.removeListener.call(this, e, t);
   e === "readable" && n.nextTick(updateReadableListening, this);
   return r;
  };
  Readable.prototype.off = Readable.prototype.removeListener;
  Readable.prototype.removeAllListeners = function(e) {
   const t = b.prototype.removeAllListeners.apply(this, arguments);
   e !== "readable" && e !== void 0 || n.nextTick(updateReadableListening, this);
   return t;
  };
  function updateReadableListening(e) {
   const t = e._readableState;
   t.readableListening = e.listenerCount("readable") > 0;
   t.resumeScheduled && t[j] === !1 ? t.flowing = !0 : e.listenerCount("data") > 0 ? e.resume() : t.readableListening || (t.flowing = null);
  }
  function nReadingNextTick(e) {
   k("readable nexttick read 0");
   e.read(0);
  }
  Readable.prototype.resume = function() {
   const e = this._readableState;
   if (!e.flowing) {
    k("resume");
    e.flowing = !e.readableListening;
    resume(this, e);
   }
   e[j] = !1;
   return this;
  };
  function resume(e, t) {
   if (!t.resumeScheduled) {
    t.resumeScheduled = !0;
    n.nextTick(resume_, e, t);
   }
  }
  function resume_(e, t) {
   k("resume", t.reading);
   t.reading || e.read(0);
   t.resumeScheduled = !1;
   e.emit("resume");
   flow(e);
   t.flowing && !t.reading && e.read(0);
  }
  Readable.prototype.pause = function() {
   k("call pause flowing=%j", this._readableState.flowing);
   if (this._readableState.flowing !== !1) {
    k("pause");
    this._readableState.flowing = !1;
    this.emit("pause");
   }
   this._readableState[j] = !0;
   return this;
  };
  function flow(e) {
   const t = e._readableState;
   k("flow", t.flowing);
   while (t.flowing && e.read() !== null) ;
  }
  Readable.prototype.wrap = function(e) {
   let t = !1;
   e.on("data", r => {
    if (!this.push(r) && e.pause) {
     t = !0;
     e.pause();
    }
   });
   e.on("end", () => {
    this.push(null);
   });
   e.on("error", e => {
    W(this, e);
   });
   e.on("close", () => {
    this.destroy();
   });
   e.on("destroy", () => {
    this.destroy();
   });
   this._read = () => {
    if (t && e.resume) {
     t = !1;
     e.resume();
    }
   };
   const r = c(e);
   for (let t = 1; t < r.length; t++) {
    const n = r[t];
    this[n] === void 0 && typeof e[n] == "function" && (this[n] = e[n].bind(e));
   }
   return this;
  };
  Readable.prototype[d] = function() {
   return streamToAsyncIterator(this);
  };
  Readable.prototype.iterator = function(e) {
   e !== void 0 && M(e, "options");
   return streamToAsyncIterator(this, e);
  };
  function streamToAsyncIterator(e, t) {
   typeof e.read != "function" && (e = Readable.wrap(e, {
    objectMode: !0
   }));
   const r = createAsyncIterator(e, t);
   r.stream = e;
   return r;
  }
  async function* createAsyncIterator(e, t) {
   let r, n = nop;
   function next(t) {
    if (this === e) {
     n();
     n = nop;
    } else n = t;
   }
   e.on("readable", next);
   const i = _(e, {
    writable: !1
   }, e => {
    r = e ? I(r, e) : null;
    n();
    n = nop;
   });
   try {
    while (1) {
     const t = e.destroyed ? null : e.read();
     if (t !== null) yield t; else {
      if (r) throw r;
      if (r === null) return;
      await new h(next);
     }
    }
   } catch (e) {
    r = I(r, e);
    throw r;
   } finally {
    if (!r && (t === null || t === void 0 ? void 0 : t.destroyOnReturn) === !1 || r !== void 0 && !e._readableState.autoDestroy) {
     e.off("readable", next);
     i();
    } else x.destroyer(e, null);
   }
  }
  l(Readable.prototype, {
   readable: {
    __proto__: null,
    get() {
     const e = this._readableState;
     return !(!e || e.readable === !1 || e.destroyed || e.errorEmitted || e.endEmitted);
    },
    set(e) {
     this._readableState && (this._readableState.readable = !!e);
    }
   },
   readableDidRead: {
    __proto__: null,
    enumerable: !1,
    get: function() {
     return this._readableState.dataEmitted;
    }
   },
   readableAborted: {
    __proto__: null,
    enumerable: !1,
    get: function() {
     return !(this._readableState.readable === !1 || !this._readableState.destroyed && !this._readableState.errored || this._readableState.endEmitted);
    }
   },
   readableHighWaterMark: {
    __proto__: null,
    enumerable: !1,
    get: function() {
     return this._readableState.highWaterMark;
    }
   },
   readableBuffer: {
    __proto__: null,
    enumerable: !1,
    get: function() {
     return this._readableState && this._readableState.buffer;
    }
   },
   readableFlowing: {
    __proto__: null,
    enumerable: !1,
    get: function() {
     return this._readableState.flowing;
    },
    set: function(e) {
     this._readableState && (this._readableState.flowing = e);
    }
   },
   readableLength: {
    __proto__: null,
    enumerable: !1,
    get() {
     return this._readableState.length;
    }
   },
   readableObjectMode: {
    __proto__: null,
    enumerable: !1,
    get() {
     return !!this._readableState && this._readableState.objectMode;
    }
   },
   readableEncoding: {
    __proto__: null,
    enumerable: !1,
    get() {
     return this._readableState ? this._readableState.encoding : null;
    }
   },
   errored: {
    __proto__: null,
    enumerable: !1,
    get() {
     return this._readableState ? this._readableState.errored : null;
    }
   },
   closed: {
    __proto__: null,
    get() {
     return !!this._readableState && this._readableState.closed;
    }
   },
   destroyed: {
    __proto__: null,
    enumerable: !1,
    get() {
     return !!this._readableState && this._readableState.destroyed;
    },
    set(e) {
     this._readableState && (this._readableState.destroyed = e);
    }
   },
   readableEnded: {
    __proto__: null,
    enumerable: !1,
    get() {
     return !!this._readableState && this._readableState.endEmitted;
    }
   }
  });
  l(ReadableState.prototype, {
   pipesCount: {
    __proto__: null,
    get() {
     return this.pipes.length;
    }
   },
   paused: {
    __proto__: null,
    get() {
     return this[j] !== !1;
    },
    set(e) {
     this[j] = !!e;
    }
   }
  });
  Readable._fromList = fromList;
  function fromList(e, t) {
   if (t.length === 0) return null;
   let r;
   if (t.objectMode) r = t.buffer.shift(); else if (!e || e >= t.length) {
    r = t.decoder ? t.buffer.join("") : t.buffer.length === 1 ? t.buffer.first() : t.buffer.concat(t.length);
    t.buffer.clear();
   } else r = t.buffer.consume(e, t.decoder);
   return r;
  }
  function endReadable(e) {
   const t = e._readableState;
   k("endReadable", t.endEmitted);
   if (!t.endEmitted) {
    t.ended = !0;
    n.nextTick(endReadableNT, t, e);
   }
  }
  function endReadableNT(e, t) {
   k("endReadableNT", e.endEmitted, e.length);
   if (!e.errored && !e.closeEmitted && !e.endEmitted && e.length === 0) {
    e.endEmitted = !0;
    t.emit("end");
    if (t.writable && t.allowHalfOpen === !1) n.nextTick(endWritableNT, t); else if (e.autoDestroy) {
     const e = t._writableState, r = !e || e.autoDestroy && (e.finished || e.writable === !1);
     r && t.destroy();
    }
   }
  }
  function endWritableNT(e) {
   const t = e.writable && !e.writableEnded && !e.destroyed;
   t && e.end();
  }
  Readable.from = function(e, t) {
   return U(Readable, e, t);
  };
  let le;
  function lazyWebStreams() {
   le === void 0 && (le = {});
   return le;
  }
  Readable.fromWeb = function(e, t) {
   return lazyWebStreams().newStreamReadableFromReadableStream(e, t);
  };
  Readable.toWeb = function(e, t) {
   return lazyWebStreams().newReadableStreamFromStreamReadable(e, t);
  };
  Readable.wrap = function(e, t) {
   var r, n;
   return new Readable({
    objectMode: (r = (n = e.readableObjectMode) !== null && n !== void 0 ? n : e.objectMode) === null || r === void 0 || r,
    ...t,
    destroy(t, r) {
     x.destroyer(e, t);
     r(t);
    }
   }).wrap(e);
  };
 }),
 54874: ((e, t, r) => {
  const {MathFloor: n, NumberIsInteger: i} = r(50999), {validateInteger: o} = r(49554), {ERR_INVALID_ARG_VALUE: s} = r(69220).codes;
  let a = 16384, l = 16;
  function highWaterMarkFrom(e, t, r) {
   return e.highWaterMark != null ? e.highWaterMark : t ? e[r] : null;
  }
  function getDefaultHighWaterMark(e) {
   return e ? l : a;
  }
  function setDefaultHighWaterMark(e, t) {
   o(t, "value", 0);
   e ? l = t : a = t;
  }
  function getHighWaterMark(e, t, r, o) {
   const a = highWaterMarkFrom(t, o, r);
   if (a != null) {
    if (!i(a) || a < 0) {
     const e = o ? `options.${r}` : "options.highWaterMark";
     throw new s(e, a);
    }
    return n(a);
   }
   return getDefaultHighWaterMark(e.objectMode);
  }
  e.exports = {
   getHighWaterMark,
   getDefaultHighWaterMark,
   setDefaultHighWaterMark
  };
 }),
 12135: ((e, t, r) => {
  const {ObjectSetPrototypeOf: n, Symbol: i} = r(50999);
  e.exports = Transform;
  const {ERR_METHOD_NOT_IMPLEMENTED: o} = r(69220).codes, s = r(94449), {getHighWaterMark: a} = r(54874);
  n(Transform.prototype, s.prototype);
  n(Transform, s);
  const l = i("kCallback");
  function Transform(e) {
   if (!(this instanceof Transform)) return new Transform(e);
   const t = e ? a(this, e, "readableHighWaterMark", !0) : null;
   t === 0 && (e = {
    ...e,
    highWaterMark: null,
    readableHighWaterMark: t,
    writableHighWaterMark: e.writableHighWaterMark || 0
   });
   s.call(this, e);
   this._readableState.sync = !1;
   this[l] = null;
   if (e) {
    typeof e.transform == "function" && (this._transform = e.transform);
    typeof e.flush == "function" && (this._flush = e.flush);
   }
   this.on("prefinish", prefinish);
  }
  function final(e) {
   if (typeof this._flush != "function" || this.destroyed) {
    this.push(null);
    e && e();
   } else this._flush((t, r) => {
    if (t) e ? e(t) : this.destroy(t); else {
     r != null && this.push(r);
     this.push(null);
     e && e();
    }
   });
  }
  function prefinish() {
   this._final !== final && final.call(this);
  }
  Transform.prototype._final = final;
  Transform.prototype._transform = function(e, t, r) {
   throw new o("_transform()");
  };
  Transform.prototype._write = function(e, t, r) {
   const n = this._readableState, i = this._writableState, o = n.length;
   this._transform(e, t, (e, t) => {
    if (e) r(e); else {
     t != null && this.push(t);
     i.ended || o === n.length || n.length < n.highWaterMark ? r() : this[l] = r;
    }
   });
  };
  Transform.prototype._read = function() {
   if (this[l]) {
    const e = this[l];
    this[l] = null;
    e();
   }
  };
 }),
 83426: ((e, t, r) => {
  const {SymbolAsyncIterator: n, SymbolIterator: i, SymbolFor: o} = r(50999), s = o("nodejs.stream.destroyed"), a = o("nodejs.stream.errored"), l = o("nodejs.stream.readable"), c = o("nodejs.stream.writable"), u = o("nodejs.stream.disturbed"), h = o("nodejs.webstream.isClosedPromise"), f = o("nodejs.webstream.controllerErrorFunction");
  function isReadableNodeStream(e, t = !1) {
   var r;
   return !(!e || typeof e.pipe != "function" || typeof e.on != "function" || t && (typeof e.pause != "function" || typeof e.resume != "function") || e._writableState && ((r = e._readableState) === null || r === void 0 ? void 0 : r.readable) === !1 || e._writableState && !e._readableState);
  }
  function isWritableNodeStream(e) {
   var t;
   return !(!e || typeof e.write != "function" || typeof e.on != "function" || e._readableState && ((t = e._writableState) === null || t === void 0 ? void 0 : t.writable) === !1);
  }
  function isDuplexNodeStream(e) {
   return !(!e || typeof e.pipe != "function" || !e._readableState || typeof e.on != "function" || typeof e.write != "function");
  }
  function isNodeStream(e) {
   return e && (e._readableState || e._writableState || typeof e.write == "function" && typeof e.on == "function" || typeof e.pipe == "function" && typeof e.on == "function");
  }
  function isReadableStream(e) {
   return !(!e || isNodeStream(e) || typeof e.pipeThrough != "function" || typeof e.getReader != "function" || typeof e.cancel != "function");
  }
  function isWritableStream(e) {
   return !(!e || isNodeStream(e) || typeof e.getWriter != "function" || typeof e.abort != "function");
  }
  function isTransformStream(e) {
   return !(!e || isNodeStream(e) || typeof e.readable != "object" || typeof e.writable != "object");
  }
  function isWebStream(e) {
   return isReadableStream(e) || isWritableStream(e) || isTransformStream(e);
  }
  function isIterable(e, t) {
   return e != null && (t === !0 ? typeof e[n] == "function" : t === !1 ? typeof e[i] == "function" : typeof e[n] == "function" || typeof e[i] == "function");
  }
  function isDestroyed(e) {
   if (!isNodeStream(e)) return null;
   const t = e._writableState, r = e._readableState, n = t || r;
   return !!(e.destroyed || e[s] || n !== null && n !== void 0 && n.destroyed);
  }
  function isWritableEnded(e) {
   if (!isWritableNodeStream(e)) return null;
   if (e.writableEnded === !0) return !0;
   const t = e._writableState;
   return (t === null || t === void 0 || !t.errored) && (typeof (t === null || t === void 0 ? void 0 : t.ended) != "boolean" ? null : t.ended);
  }
  function isWritableFinished(e, t) {
   if (!isWritableNodeStream(e)) return null;
   if (e.writableFinished === !0) return !0;
   const r = e._writableState;
   return (r === null || r === void 0 || !r.errored) && (typeof (r === null || r === void 0 ? void 0 : r.finished) != "boolean" ? null : !!(r.finished || t === !1 && r.ended === !0 && r.length === 0));
  }
  function isReadableEnded(e) {
   if (!isReadableNodeStream(e)) return null;
   if (e.readableEnded === !0) return !0;
   const t = e._readableState;
   return !(!t || t.errored) && (typeof (t === null || t === void 0 ? void 0 : t.ended) != "boolean" ? null : t.ended);
  }
  function isReadableFinished(e, t) {
   if (!isReadableNodeStream(e)) return null;
   const r = e._readableState;
   return (r === null || r === void 0 || !r.errored) && (typeof (r === null || r === void 0 ? void 0 : r.endEmitted) != "boolean" ? null : !!(r.endEmitted || t === !1 && r.ended === !0 && r.length === 0));
  }
  function isReadable(e) {
   return e && e[l] != null ? e[l] : typeof (e === null || e === void 0 ? void 0 : e.readable) != "boolean" ? null : !isDestroyed(e) && (isReadableNodeStream(e) && e.readable && !isReadableFinished(e));
  }
  function isWritable(e) {
   return e && e[c] != null ? e[c] : typeof (e === null || e === void 0 ? void 0 : e.writable) != "boolean" ? null : !isDestroyed(e) && (isWritableNodeStream(e) && e.writable && !isWritableEnded(e));
  }
  function isFinished(e, t) {
   return isNodeStream(e) ? !!isDestroyed(e) || ((t === null || t === void 0 ? void 0 : t.readable) === !1 || !isReadable(e)) && ((t === null || t === void 0 ? void 0 : t.writable) === !1 || !isWritable(e)) : null;
  }
  function isWritableErrored(e) {
   var t, r;
   return isNodeStream(e) ? e.writableErrored ? e.writableErrored : (t = (r = e._writableState) === null || r === void 0 ? void 0 : r.errored) !== null && t !== void 0 ? t : null : null;
  }
  function isReadableErrored(e) {
   var t, r;
   return isNodeStream(e) ? e.readableErrored ? e.readableErrored : (t = (r = e._readableState) === null || r === void 0 ? void 0 : r.errored) !== null && t !== void 0 ? t : null : null;
  }
  function isClosed(e) {
   if (!isNodeStream(e)) return null;
   if (typeof e.closed == "boolean") return e.closed;
   const t = e._writableState, r = e._readableState;
   return typeof (t === null || t === void 0 ? void 0 : t.closed) == "boolean" || typeof (r === null || r === void 0 ? void 0 : r.closed) == "boolean" ? (t === null || t === void 0 ? void 0 : t.closed) || (r === null || r === void 0 ? void 0 : r.closed) : typeof e._closed == "boolean" && isOutgoingMessage(e) ? e._closed : null;
  }
  function isOutgoingMessage(e) {
   return typeof e._closed == "boolean" && typeof e._defaultKeepAlive == "boolean" && typeof e._removedConnection == "boolean" && typeof e._removedContLen == "boolean";
  }
  function isServerResponse(e) {
   return typeof e._sent100 == "boolean" && isOutgoingMessage(e);
  }
  function isServerRequest(e) {
   var t;
   return typeof e._consuming == "boolean" && typeof e._dumped == "boolean" && ((t = e.req) === null || t === void 0 ? void 0 : t.upgradeOrConnect) === void 0;
  }
  function willEmitClose(e) {
   if (!isNodeStream(e)) return null;
   const t = e._writableState, r = e._readableState, n = t || r;
   return !n && isServerResponse(e) || !!(n && n.autoDestroy && n.emitClose && n.closed === !1);
  }
  function isDisturbed(e) {
   var t;
   return !(!e || !((t = e[u]) !== null && t !== void 0 ? t : e.readableDidRead || e.readableAborted));
  }
  function isErrored(e) {
   var t, r, n, i, o, s, l, c, u, h;
   return !(!e || !((t = (r = (n = (i = (o = (s = e[a]) !== null && s !== void 0 ? s : e.readableErrored) !== null && o !== void 0 ? o : e.writableErrored) !== null && i !== void 0 ? i : (l = e._readableState) === null || l === void 0 ? void 0 : l.errorEmitted) !== null && n !== void 0 ? n : (c = e._writableState) === null || c === void 0 ? void 0 : c.errorEmitted) !== null && r !== void 0 ? r : (u = e._readableState) === null || u === void 0 ? void 0 : u.errored) !== null && t !== void 0 ? t : (h = e._writableState) === null || h === void 0 ? void 0 : h.errored));
  }
  e.exports = {
   isDestroyed,
   kIsDestroyed: s,
   isDisturbed,
   kIsDisturbed: u,
   isErrored,
   kIsErrored: a,
   isReadable,
   kIsReadable: l,
   kIsClosedPromise: h,
   kControllerErrorFunction: f,
   kIsWritable: c,
   isClosed,
   isDuplexNodeStream,
   isFinished,
   isIterable,
   isReadableNodeStream,
   isReadableStream,
   isReadableEnded,
   isReadableFinished,
   isReadableErrored,
   isNodeStream,
   isWebStream,
   isWritable,
   isWritableNodeStream,
   isWritableStream,
   isWritableEnded,
   isWritableFinished,
   isWritableErrored,
   isServerRequest,
   isServerResponse,
   willEmitClose,
   isTransformStream
  };
 }),
 58939: ((e, t, r) => {
  const n = r(76417), {ArrayPrototypeSlice: i, Error: o, FunctionPrototypeSymbolHasInstance: s, ObjectDefineProperty: a, ObjectDefineProperties: l, ObjectSetPrototypeOf: c, StringPrototypeToLowerCase: u, Symbol: h, SymbolHasInstance: f} = r(50999);
  e.exports = Writable;
  Writable.WritableState = WritableState;
  const {EventEmitter: p} = r(24434), d = r(84128).Stream, {Buffer: y} = r(20181), g = r(65089), {addAbortSignal: b} = r(80652), {getHighWaterMark: w, getDefaultHighWaterMark: v} = r(54874), {ERR_INVALID_ARG_TYPE: S, ERR_METHOD_NOT_IMPLEMENTED: _, ERR_MULTIPLE_CALLBACK: k, ERR_STREAM_CANNOT_PIPE: A, ERR_STREAM_DESTROYED: x, ERR_STREAM_ALREADY_FINISHED: R, ERR_STREAM_NULL_VALUES: O, ERR_STREAM_WRITE_AFTER_END: I, ERR_UNKNOWN_ENCODING: C} = r(69220).codes, {errorOrDestroy: L} = g;
  c(Writable.prototype, d.prototype);
  c(Writable, d);
  function nop() {}
  const D = h("kOnFinished");
  function WritableState(e, t, n) {
   typeof n != "boolean" && (n = t instanceof r(94449));
   this.objectMode = !(!e || !e.objectMode);
   n && (this.objectMode = this.objectMode || !(!e || !e.writableObjectMode));
   this.highWaterMark = e ? w(this, e, "writableHighWaterMark", n) : v(!1);
   this.finalCalled = !1;
   this.needDrain = !1;
   this.ending = !1;
   this.ended = !1;
   this.finished = !1;
   this.destroyed = !1;
   const i = !(!e || e.decodeStrings !== !1);
   this.decodeStrings = !i;
   this.defaultEncoding = e && e.defaultEncoding || "utf8";
   this.length = 0;
   this.writing = !1;
   this.corked = 0;
   this.sync = !0;
   this.bufferProcessing = !1;
   this.onwrite = onwrite.bind(void 0, t);
   this.writecb = null;
   this.writelen = 0;
   this.afterWriteTickInfo = null;
   resetBuffer(this);
   this.pendingcb = 0;
   this.constructed = !0;
   this.prefinished = !1;
   this.errorEmitted = !1;
   this.emitClose = !e || e.emitClose !== !1;
   this.autoDestroy = !e || e.autoDestroy !== !1;
   this.errored = null;
   this.closed = !1;
   this.closeEmitted = !1;
   this[D] = [];
  }
  function resetBuffer(e) {
   e.buffered = [];
   e.bufferedIndex = 0;
   e.allBuffers = !0;
   e.allNoop = !0;
  }
  WritableState.prototype.getBuffer = function() {
   return i(this.buffered, this.bufferedIndex);
  };
  a(WritableState.prototype, "bufferedRequestCount", {
   __proto__: null,
   get() {
    return this.buffered.length - this.bufferedIndex;
   }
  });
  function Writable(e) {
   const t = this instanceof r(94449);
   if (!t && !s(Writable, this)) return new Writable(e);
   this._writableState = new WritableState(e, this, t);
   if (e) {
    typeof e.write == "function" && (this._write = e.write);
    typeof e.writev == "function" && (this._writev = e.writev);
    typeof e.destroy == "function" && (this._destroy = e.destroy);
    typeof e.final == "function" && (this._final = e.final);
    typeof e.construct == "function" && (this._construct = e.construct);
    e.signal && b(e.signal, this);
   }
   d.call(this, e);
   g.construct(this, () => {
    const e = this._writableState;
    e.writing || clearBuffer(this, e);
    finishMaybe(this, e);
   });
  }
  a(Writable, f, {
   __proto__: null,
   value: function(e) {
    return !!s(this, e) || this === Writable && (e && e._writableState instanceof WritableState);
   }
  });
  Writable.prototype.pipe = function() {
   L(this, new A);
  };
  function _write(e, t, r, i) {
   const o = e._writableState;
   if (typeof r == "function") {
    i = r;
    r = o.defaultEncoding;
   } else {
    if (r) {
     if (r !== "buffer" && !y.isEncoding(r)) throw new C(r);
    } else r = o.defaultEncoding;
    typeof i != "function" && (i = nop);
   }
   if (t === null) throw new O;
   if (!o.objectMode) if (typeof t == "string") {
    if (o.decodeStrings !== !1) {
     t = y.from(t, r);
     r = "buffer";
    }
   } else if (t instanceof y) r = "buffer"; else {
    if (!d._isUint8Array(t)) throw new S("chunk", [ "string", "Buffer", "Uint8Array" ], t);
    t = d._uint8ArrayToBuffer(t);
    r = "buffer";
   }
   let s;
   o.ending ? s = new I : o.destroyed && (s = new x("write"));
   if (s) {
    n.nextTick(i, s);
    L(e, s, !0);
    return s;
   }
   o.pendingcb++;
   return writeOrBuffer(e, o, t, r, i);
  }
  Writable.prototype.write = function(e, t, r) {
   return _write(this, e, t, r) === !0;
  };
  Writable.prototype.cork = function() {
   this._writableState.corked++;
  };
  Writable.prototype.uncork = function() {
   const e = this._writableState;
   if (e.corked) {
    e.corked--;
    e.writing || clearBuffer(this, e);
   }
  };
  Writable.prototype.setDefaultEncoding = function(e) {
   typeof e == "string" && (e = u(e));
   if (!y.isEncoding(e)) throw new C(e);
   this._writableState.defaultEncoding = e;
   return this;
  };
  function writeOrBuffer(e, t, r, n, i) {
   const o = t.objectMode ? 1 : r.length;
   t.length += o;
   const s = t.length < t.highWaterMark;
   s || (t.needDrain = !0);
   if (t.writing || t.corked || t.errored || !t.constructed) {
    t.buffered.push({
     chunk: r,
     encoding: n,
     callback: i
    });
    t.allBuffers && n !== "buffer" && (t.allBuffers = !1);
    t.allNoop && i !== nop && (t.allNoop = !1);
   } else {
    t.writelen = o;
    t.writecb = i;
    t.writing = !0;
    t.sync = !0;
    e._write(r, n, t.onwrite);
    t.sync = !1;
   }
   return s && !t.errored && !t.destroyed;
  }
  function doWrite(e, t, r, n, i, o, s) {
   t.writelen = n;
   t.writecb = s;
   t.writing = !0;
   t.sync = !0;
   t.destroyed ? t.onwrite(new x("write")) : r ? e._writev(i, t.onwrite) : e._write(i, o, t.onwrite);
   t.sync = !1;
  }
  function onwriteError(e, t, r, n) {
   --t.pendingcb;
   n(r);
   errorBuffer(t);
   L(e, r);
  }
  function onwrite(e, t) {
   const r = e._writableState, i = r.sync, o = r.writecb;
   if (typeof o == "function") {
    r.writing = !1;
    r.writecb = null;
    r.length -= r.writelen;
    r.writelen = 0;
    if (t) {
     t.stack;
     r.errored || (r.errored = t);
     e._readableState && !e._readableState.errored && (e._readableState.errored = t);
     i ? n.nextTick(onwriteError, e, r, t, o) : onwriteError(e, r, t, o);
    } else {
     r.buffered.length > r.bufferedIndex && clearBuffer(e, r);
     if (i) if (r.afterWriteTickInfo !== null && r.afterWriteTickInfo.cb === o) r.afterWriteTickInfo.count++; else {
      r.afterWriteTickInfo = {
       count: 1,
       cb: o,
       stream: e,
       state: r
      };
      n.nextTick(afterWriteTick, r.afterWriteTickInfo);
     } else afterWrite(e, r, 1, o);
    }
   } else L(e, new k);
  }
  function afterWriteTick({stream: e, state: t, count: r, cb: n}) {
   t.afterWriteTickInfo = null;
   return afterWrite(e, t, r, n);
  }
  function afterWrite(e, t, r, n) {
   const i = !t.ending && !e.destroyed && t.length === 0 && t.needDrain;
   if (i) {
    t.needDrain = !1;
    e.emit("drain");
   }
   while (r-- > 0) {
    t.pendingcb--;
    n();
   }
   t.destroyed && errorBuffer(t);
   finishMaybe(e, t);
  }
  function errorBuffer(e) {
   if (e.writing) return;
   for (let r = e.bufferedIndex; r < e.buffered.length; ++r) {
    var t;
    const {chunk: n, callback: i} = e.buffered[r], o = e.objectMode ? 1 : n.length;
    e.length -= o;
    i((t = e.errored) !== null && t !== void 0 ? t : new x("write"));
   }
   const r = e[D].splice(0);
   for (let t = 0; t < r.length; t++) {
    var n;
    r[t]((n = e.errored) !== null && n !== void 0 ? n : new x("end"));
   }
   resetBuffer(e);
  }
  function clearBuffer(e, t) {
   if (t.corked || t.bufferProcessing || t.destroyed || !t.constructed) return;
   const {buffered: r, bufferedIndex: n, objectMode: o} = t, s = r.length - n;
   if (!s) return;
   let a = n;
   t.bufferProcessing = !0;
   if (s > 1 && e._writev) {
    t.pendingcb -= s - 1;
    const n = t.allNoop ? nop : e => {
     for (let t = a; t < r.length; ++t) r[t].callback(e);
    }, o = t.allNoop && a === 0 ? r : i(r, a);
    o.allBuffers = t.allBuffers;
    doWrite(e, t, !0, t.length, o, "", n);
    resetBuffer(t);
   } else {
    do {
     const {chunk: n, encoding: i, callback: s} = r[a];
     r[a++] = null;
     const l = o ? 1 : n.length;
     doWrite(e, t, !1, l, n, i, s);
    } while (a < r.length && !t.writing);
    if (a === r.length) resetBuffer(t); else if (a > 256) {
     r.splice(0, a);
     t.bufferedIndex = 0;
    } else t.bufferedIndex = a;
   }
   t.bufferProcessing = !1;
  }
  Writable.prototype._write = function(e, t, r) {
   if (!this._writev) throw new _("_write()");
   this._writev([ {
    chunk: e,
    encoding: t
   } ], r);
  };
  Writable.prototype._writev = null;
  Writable.prototype.end = function(e, t, r) {
   const i = this._writableState;
   if (typeof e == "function") {
    r = e;
    e = null;
    t = null;
   } else if (typeof t == "function") {
    r = t;
    t = null;
   }
   let s;
   if (e !== null && e !== void 0) {
    const r = _write(this, e, t);
    r instanceof o && (s = r);
   }
   if (i.corked) {
    i.corked = 1;
    this.uncork();
   }
   if (s) ; else if (i.errored || i.ending) i.finished ? s = new R("end") : i.destroyed && (s = new x("end")); else {
    i.ending = !0;
    finishMaybe(this, i, !0);
    i.ended = !0;
   }
   typeof r == "function" && (s || i.finished ? n.nextTick(r, s) : i[D].push(r));
   return this;
  };
  function needFinish(e) {
   return e.ending && !e.destroyed && e.constructed && e.length === 0 && !e.errored && e.buffered.length === 0 && !e.finished && !e.writing && !e.errorEmitted && !e.closeEmitted;
  }
  function callFinal(e, t) {
   let r = !1;
   function onFinish(i) {
    if (r) L(e, i !== null && i !== void 0 ? i : k()); else {
     r = !0;
     t.pendingcb--;
     if (i) {
      const r = t[D].splice(0);
      for (let e = 0; e < r.length; e++) r[e](i);
      L(e, i, t.sync);
     } else if (needFinish(t)) {
      t.prefinished = !0;
      e.emit("prefinish");
      t.pendingcb++;
      n.nextTick(finish, e, t);
     }
    }
   }
   t.sync = !0;
   t.pendingcb++;
   try {
    e._final(onFinish);
   } catch (e) {
    onFinish(e);
   }
   t.sync = !1;
  }
  function prefinish(e, t) {
   if (!t.prefinished && !t.finalCalled) if (typeof e._final != "function" || t.destroyed) {
    t.prefinished = !0;
    e.emit("prefinish");
   } else {
    t.finalCalled = !0;
    callFinal(e, t);
   }
  }
  function finishMaybe(e, t, r) {
   if (needFinish(t)) {
    prefinish(e, t);
    if (t.pendingcb === 0) if (r) {
     t.pendingcb++;
     n.nextTick((e, t) => {
      needFinish(t) ? finish(e, t) : t.pendingcb--;
     }, e, t);
    } else if (needFinish(t)) {
     t.pendingcb++;
     finish(e, t);
    }
   }
  }
  function finish(e, t) {
   t.pendingcb--;
   t.finished = !0;
   const r = t[D].splice(0);
   for (let e = 0; e < r.length; e++) r[e]();
   e.emit("finish");
   if (t.autoDestroy) {
    const t = e._readableState, r = !t || t.autoDestroy && (t.endEmitted || t.readable === !1);
    r && e.destroy();
   }
  }
  l(Writable.prototype, {
   closed: {
    __proto__: null,
    get() {
     return !!this._writableState && this._writableState.closed;
    }
   },
   destroyed: {
    __proto__: null,
    get() {
     return !!this._writableState && this._writableState.destroyed;
    },
    set(e) {
     this._writableState && (this._writableState.destroyed = e);
    }
   },
   writable: {
    __proto__: null,
    get() {
     const e = this._writableState;
     return !(!e || e.writable === !1 || e.destroyed || e.errored || e.ending || e.ended);
    },
    set(e) {
     this._writableState && (this._writableState.writable = !!e);
    }
   },
   writableFinished: {
    __proto__: null,
    get() {
     return !!this._writableState && this._writableState.finished;
    }
   },
   writableObjectMode: {
    __proto__: null,
    get() {
     return !!this._writableState && this._writableState.objectMode;
    }
   },
   writableBuffer: {
    __proto__: null,
    get() {
     return this._writableState && this._writableState.getBuffer();
    }
   },
   writableEnded: {
    __proto__: null,
    get() {
     return !!this._writableState && this._writableState.ending;
    }
   },
   writableNeedDrain: {
    __proto__: null,
    get() {
     const e = this._writableState;
     return !!e && (!e.destroyed && !e.ending && e.needDrain);
    }
   },
   writableHighWaterMark: {
    __proto__: null,
    get() {
     return this._writableState && this._writableState.highWaterMark;
    }
   },
   writableCorked: {
    __proto__: null,
    get() {
     return this._writableState ? this._writableState.corked : 0;
    }
   },
   writableLength: {
    __proto__: null,
    get() {
     return this._writableState && this._writableState.length;
    }
   },
   errored: {
    __proto__: null,
    enumerable: !1,
    get() {
     return this._writableState ? this._writableState.errored : null;
    }
   },
   writableAborted: {
    __proto__: null,
    enumerable: !1,
    get: function() {
     return !(this._writableState.writable === !1 || !this._writableState.destroyed && !this._writableState.errored || this._writableState.finished);
    }
   }
  });
  const N = g.destroy;
  Writable.prototype.destroy = function(e, t) {
   const r = this._writableState;
   !r.destroyed && (r.bufferedIndex < r.buffered.length || r[D].length) && n.nextTick(errorBuffer, r);
   N.call(this, e, t);
   return this;
  };
  Writable.prototype._undestroy = g.undestroy;
  Writable.prototype._destroy = function(e, t) {
   t(e);
  };
  Writable.prototype[p.captureRejectionSymbol] = function(e) {
   this.destroy(e);
  };
  let P;
  function lazyWebStreams() {
   P === void 0 && (P = {});
   return P;
  }
  Writable.fromWeb = function(e, t) {
   return lazyWebStreams().newStreamWritableFromWritableStream(e, t);
  };
  Writable.toWeb = function(e) {
   return lazyWebStreams().newWritableStreamFromStreamWritable(e);
  };
 }),
 49554: ((e, t, r) => {
  const {ArrayIsArray: n, ArrayPrototypeIncludes: i, ArrayPrototypeJoin: o, ArrayPrototypeMap: s, NumberIsInteger: a, NumberIsNaN: l, NumberMAX_SAFE_INTEGER: c, NumberMIN_SAFE_INTEGER: u, NumberParseInt: h, ObjectPrototypeHasOwnProperty: f, RegExpPrototypeExec: p, String: d, StringPrototypeToUpperCase: y, StringPrototypeTrim: g} = r(50999), {hideStackFrames: b, codes: {ERR_SOCKET_BAD_PORT: w, ERR_INVALID_ARG_TYPE: v, ERR_INVALID_ARG_VALUE: S, ERR_OUT_OF_RANGE: _, ERR_UNKNOWN_SIGNAL: k}} = r(69220), {normalizeEncoding: A} = r(23539), {isAsyncFunction: x, isArrayBufferView: R} = r(23539).types, O = {};
  function isInt32(e) {
   return e === (e | 0);
  }
  function isUint32(e) {
   return e === e >>> 0;
  }
  const I = /^[0-7]+$/, C = "must be a 32-bit unsigned integer or an octal string";
  function parseFileMode(e, t, r) {
   typeof e == "undefined" && (e = r);
   if (typeof e == "string") {
    if (p(I, e) === null) throw new S(t, e, C);
    e = h(e, 8);
   }
   N(e, t);
   return e;
  }
  const L = b((e, t, r = u, n = c) => {
   if (typeof e != "number") throw new v(t, "number", e);
   if (!a(e)) throw new _(t, "an integer", e);
   if (e < r || e > n) throw new _(t, `>= ${r} && <= ${n}`, e);
  }), D = b((e, t, r = -2147483648, n = 2147483647) => {
   if (typeof e != "number") throw new v(t, "number", e);
   if (!a(e)) throw new _(t, "an integer", e);
   if (e < r || e > n) throw new _(t, `>= ${r} && <= ${n}`, e);
  }), N = b((e, t, r = !1) => {
   if (typeof e != "number") throw new v(t, "number", e);
   if (!a(e)) throw new _(t, "an integer", e);
   const n = r ? 1 : 0, i = 4294967295;
   if (e < n || e > i) throw new _(t, `>= ${n} && <= ${i}`, e);
  });
  function validateString(e, t) {
   if (typeof e != "string") throw new v(t, "string", e);
  }
  function validateNumber(e, t, r = void 0, n) {
   if (typeof e != "number") throw new v(t, "number", e);
   if (r != null && e < r || n != null && e > n || (r != null || n != null) && l(e)) throw new _(t, `${r != null ? `>= ${r}` : ""}${r != null && n != null ? " && " : ""}${n != null ? `<= ${n}` : ""}`, e);
  }
  const P = b((e, t, r) => {
   if (!i(r, e)) {
    const n = o(s(r, e => typeof e == "string" ? `'${e}'` : d(e)), ", "), i = "must be one of: " + n;
    throw new S(t, e, i);
   }
  });
  function validateBoolean(e, t) {
   if (typeof e != "boolean") throw new v(t, "boolean", e);
  }
  function getOwnPropertyValueOrDefault(e, t, r) {
   return e != null && f(e, t) ? e[t] : r;
  }
  const B = b((e, t, r = null) => {
   const i = getOwnPropertyValueOrDefault(r, "allowArray", !1), o = getOwnPropertyValueOrDefault(r, "allowFunction", !1), s = getOwnPropertyValueOrDefault(r, "nullable", !1);
   if (!s && e === null || !i && n(e) || typeof e != "object" && (!o || typeof e != "function")) throw new v(t, "Object", e);
  }), M = b((e, t) => {
   if (e != null && typeof e != "object" && typeof e != "function") throw new v(t, "a dictionary", e);
  }), j = b((e, t, r = 0) => {
   if (!n(e)) throw new v(t, "Array", e);
   if (e.length < r) {
    const n = `must be longer than ${r}`;
    throw new S(t, e, n);
   }
  });
  function validateStringArray(e, t) {
   j(e, t);
   for (let r = 0; r < e.length; r++) validateString(e[r], `${t}[${r}]`);
  }
  function validateBooleanArray(e, t) {
   j(e, t);
   for (let r = 0; r < e.length; r++) validateBoolean(e[r], `${t}[${r}]`);
  }
  function validateAbortSignalArray(e, t) {
   j(e, t);
   for (let r = 0; r < e.length; r++) {
    const n = e[r], i = `${t}[${r}]`;
    if (n == null) throw new v(i, "AbortSignal", n);
    U(n, i);
   }
  }
  function validateSignalName(e, t = "signal") {
   validateString(e, t);
   if (O[e] === void 0) {
    if (O[y(e)] !== void 0) throw new k(e + " (signals must use all capital letters)");
    throw new k(e);
   }
  }
  const F = b((e, t = "buffer") => {
   if (!R(e)) throw new v(t, [ "Buffer", "TypedArray", "DataView" ], e);
  });
  function validateEncoding(e, t) {
   const r = A(t), n = e.length;
   if (r === "hex" && n % 2 != 0) throw new S("encoding", t, `is invalid for data of length ${n}`);
  }
  function validatePort(e, t = "Port", r = !0) {
   if (typeof e != "number" && typeof e != "string" || typeof e == "string" && g(e).length === 0 || +e !== +e >>> 0 || e > 65535 || e === 0 && !r) throw new w(t, e, r);
   return e | 0;
  }
  const U = b((e, t) => {
   if (e !== void 0 && (e === null || typeof e != "object" || !("aborted" in e))) throw new v(t, "AbortSignal", e);
  }), W = b((e, t) => {
   if (typeof e != "function") throw new v(t, "Function", e);
  }), $ = b((e, t) => {
   if (typeof e != "function" || x(e)) throw new v(t, "Function", e);
  }), z = b((e, t) => {
   if (e !== void 0) throw new v(t, "undefined", e);
  });
  function validateUnion(e, t, r) {
   if (!i(r, e)) throw new v(t, `('${o(r, "|")}')`, e);
  }
  const G = /^(?:<[^>]*>)(?:\s*;\s*[^;"\s]+(?:=(")?[^;"\s]*\1)?)*$/;
  function validateLinkHeaderFormat(e, t) {
   if (typeof e == "undefined" || !p(G, e)) throw new S(t, e, 'must be an array or string of format "</styles.css>; rel=preload; as=style"');
  }
  function validateLinkHeaderValue(e) {
   if (typeof e == "string") {
    validateLinkHeaderFormat(e, "hints");
    return e;
   }
   if (n(e)) {
    const t = e.length;
    let r = "";
    if (t === 0) return r;
    for (let n = 0; n < t; n++) {
     const i = e[n];
     validateLinkHeaderFormat(i, "hints");
     r += i;
     n !== t - 1 && (r += ", ");
    }
    return r;
   }
   throw new S("hints", e, 'must be an array or string of format "</styles.css>; rel=preload; as=style"');
  }
  e.exports = {
   isInt32,
   isUint32,
   parseFileMode,
   validateArray: j,
   validateStringArray,
   validateBooleanArray,
   validateAbortSignalArray,
   validateBoolean,
   validateBuffer: F,
   validateDictionary: M,
   validateEncoding,
   validateFunction: W,
   validateInt32: D,
   validateInteger: L,
   validateNumber,
   validateObject: B,
   validateOneOf: P,
   validatePlainFunction: $,
   validatePort,
   validateSignalName,
   validateString,
   validateUint32: N,
   validateUndefined: z,
   validateUnion,
   validateAbortSignal: U,
   validateLinkHeaderValue
  };
 }),
 69220: ((e, t, r) => {
  const {format: n, inspect: i} = r(43536), {AggregateError: o} = r(50999), s = globalThis.AggregateError || o, a = Symbol("kIsNodeError"), l = [ "string", "function", "number", "object", "Function", "Object", "boolean", "bigint", "symbol" ], c = /^([A-Z][a-z0-9]*)+$/, u = "__node_internal_", h = {};
  function assert(e, t) {
   if (!e) throw new h.ERR_INTERNAL_ASSERTION(t);
  }
  function addNumericalSeparator(e) {
   let t = "", r = e.length;
   const n = e[0] === "-" ? 1 : 0;
   for (;r >= n + 4; r -= 3) t = `_${e.slice(r - 3, r)}${t}`;
   return `${e.slice(0, r)}${t}`;
  }
  function getMessage(e, t, r) {
   if (typeof t == "function") {
    assert(t.length <= r.length, `Code: ${e}; The provided arguments length (${r.length}) does not match the required ones (${t.length}).`);
    return t(...r);
   }
   const i = (t.match(/%[dfijoOs]/g) || []).length;
   assert(i === r.length, `Code: ${e}; The provided arguments length (${r.length}) does not match the required ones (${i}).`);
   return r.length === 0 ? t : n(t, ...r);
  }
  function E(e, t, r) {
   r || (r = Error);
   class NodeError extends r {
    constructor(...r) {
     super(getMessage(e, t, r));
    }
    toString() {
     return `${this.name} [${e}]: ${this.message}`;
    }
   }
   Object.defineProperties(NodeError.prototype, {
    name: {
     value: r.name,
     writable: !0,
     enumerable: !1,
     configurable: !0
    },
    toString: {
     value() {
      return `${this.name} [${e}]: ${this.message}`;
     },
     writable: !0,
     enumerable: !1,
     configurable: !0
    }
   });
   NodeError.prototype.code = e;
   NodeError.prototype[a] = !0;
   h[e] = NodeError;
  }
  function hideStackFrames(e) {
   const t = u + e.name;
   Object.defineProperty(e, "name", {
    value: t
   });
   return e;
  }
  function aggregateTwoErrors(e, t) {
   if (e && t && e !== t) {
    if (Array.isArray(t.errors)) {
     t.errors.push(e);
     return t;
    }
    const r = new s([ t, e ], t.message);
    r.code = t.code;
    return r;
   }
   return e || t;
  }
  class AbortError extends Error {
   constructor(e = "The operation was aborted", t = void 0) {
    if (t !== void 0 && typeof t != "object") throw new h.ERR_INVALID_ARG_TYPE("options", "Object", t);
    super(e, t);
    this.code = "ABORT_ERR";
    this.name = "AbortError";
   }
  }
  E("ERR_ASSERTION", "%s", Error);
  E("ERR_INVALID_ARG_TYPE", (e, t, r) => {
   assert(typeof e == "string", "'name' must be a string");
   Array.isArray(t) || (t = [ t ]);
   let n = "The ";
   e.endsWith(" argument") ? n += `${e} ` : n += `"${e}" ${e.includes(".") ? "property" : "argument"} `;
   n += "must be ";
   const o = [], s = [], a = [];
   for (const e of t) {
    assert(typeof e == "string", "All expected entries have to be of type string");
    if (l.includes(e)) o.push(e.toLowerCase()); else if (c.test(e)) s.push(e); else {
     assert(e !== "object", 'The value "object" should be written as "Object"');
     a.push(e);
    }
   }
   if (s.length > 0) {
    const e = o.indexOf("object");
    if (e !== -1) {
     o.splice(o, e, 1);
     s.push("Object");
    }
   }
   if (o.length > 0) {
    switch (o.length) {
    case 1:
     n += `of type ${o[0]}`;
     break;

    case 2:
     n += `one of type ${o[0]} or ${o[1]}`;
     break;

    default:
     {
      const e = o.pop();
      n += `one of type ${o.join(", ")}, or ${e}`;
     }
    }
    (s.length > 0 || a.length > 0) && (n += " or ");
   }
   if (s.length > 0) {
    switch (s.length) {
    case 1:
     n += `an instance of ${s[0]}`;
     break;

    case 2:
     n += `an instance of ${s[0]} or ${s[1]}`;
     break;

    default:
     {
      const e = s.pop();
      n += `an instance of ${s.join(", ")}, or ${e}`;
     }
    }
    a.length > 0 && (n += " or ");
   }
   switch (a.length) {
   case 0:
    break;

   case 1:
    a[0].toLowerCase() !== a[0] && (n += "an ");
    n += `${a[0]}`;
    break;

   case 2:
    n += `one of ${a[0]} or ${a[1]}`;
    break;

   default:
    {
     const e = a.pop();
     n += `one of ${a.join(", ")}, or ${e}`;
    }
   }
   if (r == null) n += `. Received ${r}`; else if (typeof r == "function" && r.name) n += `. Received function ${r.name}`; else if (typeof r == "object") {
    var u;
    if ((u = r.constructor) !== null && u !== void 0 && u.name) n += `. Received an instance of ${r.constructor.name}`; else {
     const e = i(r, {
      depth: -1
     });
     n += `. Received ${e}`;
    }
   } else {
    let e = i(r, {
     colors: !1
    });
    e.length > 25 && (e = `${e.slice(0, 25)}...`);
    n += `. Received type ${typeof r} (${e})`;
   }
   return n;
  }, TypeError);
  E("ERR_INVALID_ARG_VALUE", (e, t, r = "is invalid") => {
   let n = i(t);
   n.length > 128 && (n = n.slice(0, 128) + "...");
   const o = e.includes(".") ? "property" : "argument";
   return `The ${o} '${e}' ${r}. Received ${n}`;
  }, TypeError);
  E("ERR_INVALID_RETURN_VALUE", (e, t, r) => {
   var n;
   const i = r !== null && r !== void 0 && (n = r.constructor) !== null && n !== void 0 && n.name ? `instance of ${r.constructor.name}` : "type " + typeof r;
   return `Expected ${e} to be returned from the "${t}" function but got ${i}.`;
  }, TypeError);
  E("ERR_MISSING_ARGS", (...e) => {
   assert(e.length > 0, "At least one arg needs to be specified");
   let t;
   const r = e.length;
   e = (Array.isArray(e) ? e : [ e ]).map(e => `"${e}"`).join(" or ");
   switch (r) {
   case 1:
    t += `The ${e[0]} argument`;
    break;

   case 2:
    t += `The ${e[0]} and ${e[1]} arguments`;
    break;

   default:
    {
     const r = e.pop();
     t += `The ${e.join(", ")}, and ${r} arguments`;
    }
    break;
   }
   return `${t} must be specified`;
  }, TypeError);
  E("ERR_OUT_OF_RANGE", (e, t, r) => {
   assert(t, 'Missing "range" argument');
   let n;
   if (Number.isInteger(r) && Math.abs(r) > 2 ** 32) n = addNumericalSeparator(String(r)); else if (typeof r == "bigint") {
    n = String(r);
    const e = BigInt(2) ** BigInt(32);
    (r > e || r < -e) && (n = addNumericalSeparator(n));
    n += "n";
   } else n = i(r);
   return `The value of "${e}" is out of range. It must be ${t}. Received ${n}`;
  }, RangeError);
  E("ERR_MULTIPLE_CALLBACK", "Callback called multiple times", Error);
  E("ERR_METHOD_NOT_IMPLEMENTED", "The %s method is not implemented", Error);
  E("ERR_STREAM_ALREADY_FINISHED", "Cannot call %s after a stream was finished", Error);
  E("ERR_STREAM_CANNOT_PIPE", "Cannot pipe, not readable", Error);
  E("ERR_STREAM_DESTROYED", "Cannot call %s after a stream was destroyed", Error);
  E("ERR_STREAM_NULL_VALUES", "May not write null values to stream", TypeError);
  E("ERR_STREAM_PREMATURE_CLOSE", "Premature close", Error);
  E("ERR_STREAM_PUSH_AFTER_EOF", "stream.push() after EOF", Error);
  E("ERR_STREAM_UNSHIFT_AFTER_END_EVENT", "stream.unshift() after end event", Error);
  E("ERR_STREAM_WRITE_AFTER_END", "write after end", Error);
  E("ERR_UNKNOWN_ENCODING", "Unknown encoding: %s", TypeError);
  e.exports = {
   AbortError,
   aggregateTwoErrors: hideStackFrames(aggregateTwoErrors),
   hideStackFrames,
   codes: h
  };
 }),
 29963: ((e, t, r) => {
  const n = r(2203);
  if (n && process.env.READABLE_STREAM === "disable") {
   const t = n.promises;
   e.exports._uint8ArrayToBuffer = n._uint8ArrayToBuffer;
   e.exports._isUint8Array = n._isUint8Array;
   e.exports.isDisturbed = n.isDisturbed;
   e.exports.isErrored = n.isErrored;
   e.exports.isReadable = n.isReadable;
   e.exports.Readable = n.Readable;
   e.exports.Writable = n.Writable;
   e.exports.Duplex = n.Duplex;
   e.exports.Transform = n.Transform;
   e.exports.PassThrough = n.PassThrough;
   e.exports.addAbortSignal = n.addAbortSignal;
   e.exports.finished = n.finished;
   e.exports.destroy = n.destroy;
   e.exports.pipeline = n.pipeline;
   e.exports.compose = n.compose;
   Object.defineProperty(n, "promises", {
    configurable: !0,
    enumerable: !0,
    get() {
     return t;
    }
   });
   e.exports.Stream = n.Stream;
  } else {
   const t = r(12375), n = r(65904), i = t.Readable.destroy;
   e.exports = t.Readable;
   e.exports._uint8ArrayToBuffer = t._uint8ArrayToBuffer;
   e.exports._isUint8Array = t._isUint8Array;
   e.exports.isDisturbed = t.isDisturbed;
   e.exports.isErrored = t.isErrored;
   e.exports.isReadable = t.isReadable;
   e.exports.Readable = t.Readable;
   e.exports.Writable = t.Writable;
   e.exports.Duplex = t.Duplex;
   e.exports.Transform = t.Transform;
   e.exports.PassThrough = t.PassThrough;
   e.exports.addAbortSignal = t.addAbortSignal;
   e.exports.finished = t.finished;
   e.exports.destroy = t.destroy;
   e.exports.destroy = i;
   e.exports.pipeline = t.pipeline;
   e.exports.compose = t.compose;
   Object.defineProperty(t, "promises", {
    configurable: !0,
    enumerable: !0,
    get() {
     return n;
    }
   });
   e.exports.Stream = t.Stream;
  }
  e.exports.default = e.exports;
 }),
 50999: (e => {
  class AggregateError extends Error {
   constructor(e) {
    if (!Array.isArray(e)) throw new TypeError("Expected input to be an Array, got " + typeof e);
    let t = "";
    for (let r = 0; r < e.length; r++) t += `    ${e[r].stack}\n`;
    super(t);
    this.name = "AggregateError";
    this.errors = e;
   }
  }
  e.exports = {
   AggregateError,
   ArrayIsArray(e) {
    return Array.isArray(e);
   },
   ArrayPrototypeIncludes(e, t) {
    return e.includes(t);
   },
   ArrayPrototypeIndexOf(e, t) {
    return e.indexOf(t);
   },
   ArrayPrototypeJoin(e, t) {
    return e.join(t);
   },
   ArrayPrototypeMap(e, t) {
    return e.map(t);
   },
   ArrayPrototypePop(e, t) {
    return e.pop(t);
   },
   ArrayPrototypePush(e, t) {
    return e.push(t);
   },
   ArrayPrototypeSlice(e, t, r) {
    return e.slice(t, r);
   },
   Error,
   FunctionPrototypeCall(e, t, ...r) {
    return e.call(t, ...r);
   },
   FunctionPrototypeSymbolHasInstance(e, t) {
    return Function.prototype[Symbol.hasInstance].call(e, t);
   },
   MathFloor: Math.floor,
   Number,
   NumberIsInteger: Number.isInteger,
   NumberIsNaN: Number.isNaN,
   NumberMAX_SAFE_INTEGER: Number.MAX_SAFE_INTEGER,
   NumberMIN_SAFE_INTEGER: Number.MIN_SAFE_INTEGER,
   NumberParseInt: Number.parseInt,
   ObjectDefineProperties(e, t) {
    return Object.defineProperties(e, t);
   },
   ObjectDefineProperty(e, t, r) {
    return Object.defineProperty(e, t, r);
   },
   ObjectGetOwnPropertyDescriptor(e, t) {
    return Object.getOwnPropertyDescriptor(e, t);
   },
   ObjectKeys(e) {
    return Object.keys(e);
   },
   ObjectSetPrototypeOf(e, t) {
    return Object.setPrototypeOf(e, t);
   },
   Promise,
   PromisePrototypeCatch(e, t) {
    return e.catch(t);
   },
   PromisePrototypeThen(e, t, r) {
    return e.then(t, r);
   },
   PromiseReject(e) {
    return Promise.reject(e);
   },
   PromiseResolve(e) {
    return Promise.resolve(e);
   },
   ReflectApply: Reflect.apply,
   RegExpPrototypeTest(e, t) {
    return e.test(t);
   },
   SafeSet: Set,
   String,
   StringPrototypeSlice(e, t, r) {
    return e.slice(t, r);
   },
   StringPrototypeToLowerCase(e) {
    return e.toLowerCase();
   },
   StringPrototypeToUpperCase(e) {
    return e.toUpperCase();
   },
   StringPrototypeTrim(e) {
    return e.trim();
   },
   Symbol,
   SymbolFor: Symbol.for,
   SymbolAsyncIterator: Symbol.asyncIterator,
   SymbolHasInstance: Symbol.hasInstance,
   SymbolIterator: Symbol.iterator,
   SymbolDispose: Symbol.dispose || Symbol("Symbol.dispose"),
   SymbolAsyncDispose: Symbol.asyncDispose || Symbol("Symbol.asyncDispose"),
   TypedArrayPrototypeSet(e, t, r) {
    return e.set(t, r);
   },
   Boolean,
   Uint8Array
  };
 }),
 23539: ((e, t, r) => {
  const n = r(20181), {format: i, inspect: o} = r(43536), {codes: {ERR_INVALID_ARG_TYPE: s}} = r(69220), {kResistStopPropagation: a, AggregateError: l, SymbolDispose: c} = r(50999), u = globalThis.AbortSignal || r(17413).AbortSignal, h = globalThis.AbortController || r(17413).AbortController, f = Object.getPrototypeOf(async function() {}).constructor, p = globalThis.Blob || n.Blob, d = typeof p != "undefined" ? function(e) {
   return e instanceof p;
  } : function(e) {
   return !1;
  }, validateAbortSignal = (e, t) => {
   if (e !== void 0 && (e === null || typeof e != "object" || !("aborted" in e))) throw new s(t, "AbortSignal", e);
  }, validateFunction = (e, t) => {
   if (typeof e != "function") throw new s(t, "Function", e);
  };
  e.exports = {
   AggregateError: l,
   kEmptyObject: Object.freeze({}),
   once(e) {
    let t = !1;
    return function(...r) {
     if (!t) {
      t = !0;
      e.apply(this, r);
     }
    };
   },
   createDeferredPromise: function() {
    let e, t;
    const r = new Promise((r, n) => {
     e = r;
     t = n;
    });
    return {
     promise: r,
     resolve: e,
     reject: t
    };
   },
   promisify(e) {
    return new Promise((t, r) => {
     e((e, ...n) => e ? r(e) : t(...n));
    });
   },
   debuglog() {
    return function() {};
   },
   format: i,
   inspect: o,
   types: {
    isAsyncFunction(e) {
     return e instanceof f;
    },
    isArrayBufferView(e) {
     return ArrayBuffer.isView(e);
    }
   },
   isBlob: d,
   deprecate(e, t) {
    return e;
   },
   addAbortListener: r(24434).addAbortListener || function(e, t) {
    if (e === void 0) throw new s("signal", "AbortSignal", e);
    validateAbortSignal(e, "signal");
    validateFunction(t, "listener");
    let r;
    if (e.aborted) queueMicrotask(() => t()); else {
     e.addEventListener("abort", t, {
      __proto__: null,
      once: !0,
      [a]: !0
     });
     r = () => {
      e.removeEventListener("abort", t);
     };
    }
    return {
     __proto__: null,
     [c]() {
      var e;
      (e = r) === null || e === void 0 ? void 0 : e();
     }
    };
   },
   AbortSignalAny: u.any || function(e) {
    if (e.length === 1) return e[0];
    const t = new h, abort = () => t.abort();
    e.forEach(e => {
     validateAbortSignal(e, "signals");
     e.addEventListener("abort", abort, {
      once: !0
     });
    });
    t.signal.addEventListener("abort", () => {
     e.forEach(e => e.removeEventListener("abort", abort));
    }, {
     once: !0
    });
    return t.signal;
   }
  };
  e.exports.promisify.custom = Symbol.for("nodejs.util.promisify.custom");
 }),
 43536: (e => {
  e.exports = {
   format(e, ...t) {
    return e.replace(/%([sdifj])/g, function(...[e, r]) {
     const n = t.shift();
     if (r === "f") return n.toFixed(6);
     if (r === "j") return JSON.stringify(n);
     if (r === "s" && typeof n == "object") {
      const e = n.constructor !== Object ? n.constructor.name : "";
      return `${e} {}`.trim();
     }
     return n.toString();
    });
   },
   inspect(e) {
    switch (typeof e) {
    case "string":
     if (e.includes("'")) {
      if (!e.includes('"')) return `"${e}"`;
      if (!e.includes("`") && !e.includes("${")) return `\`${e}\``;
     }
     return `'${e}'`;

    case "number":
     return isNaN(e) ? "NaN" : Object.is(e, -0) ? String(e) : e;

    case "bigint":
     return `${String(e)}n`;

    case "boolean":
    case "undefined":
     return String(e);

    case "object":
     return "{}";
    }
   }
  };
 }),
 12375: ((e, t, r) => {
  const {Buffer: n} = r(20181), {ObjectDefineProperty: i, ObjectKeys: o, ReflectApply: s} = r(50999), {promisify: {custom: a}} = r(23539), {streamReturningOperators: l, promiseReturningOperators: c} = r(11222), {codes: {ERR_ILLEGAL_CONSTRUCTOR: u}} = r(69220), h = r(64999), {setDefaultHighWaterMark: f, getDefaultHighWaterMark: p} = r(54874), {pipeline: d} = r(16701), {destroyer: y} = r(65089), g = r(36815), b = r(65904), w = r(83426), v = e.exports = r(84128).Stream;
  v.isDestroyed = w.isDestroyed;
  v.isDisturbed = w.isDisturbed;
  v.isErrored = w.isErrored;
  v.isReadable = w.isReadable;
  v.isWritable = w.isWritable;
  v.Readable = r(17783);
  for (const _ of o(l)) {
   const k = l[_];
   function fn(...e) {
    if (new.target) throw u();
    return v.Readable.from(s(k, this, e));
   }
   i(fn, "name", {
    __proto__: null,
    value: k.name
   });
   i(fn, "length", {
    __proto__: null,
    value: k.length
   });
   i(v.Readable.prototype, _, {
    __proto__: null,
    value: fn,
    enumerable: !1,
    configurable: !0,
    writable: !0
   });
  }
  for (const A of o(c)) {
   const x = c[A];
   function fn(...e) {
    if (new.target) throw u();
    return s(x, this, e);
   }
   i(fn, "name", {
    __proto__: null,
    value: x.name
   });
   i(fn, "length", {
    __proto__: null,
    value: x.length
   });
   i(v.Readable.prototype, A, {
    __proto__: null,
    value: fn,
    enumerable: !1,
    configurable: !0,
    writable: !0
   });
  }
  v.Writable = r(58939);
  v.Duplex = r(94449);
  v.Transform = r(12135);
  v.PassThrough = r(19173);
  v.pipeline = d;
  const {addAbortSignal: S} = r(80652);
  v.addAbortSignal = S;
  v.finished = g;
  v.destroy = y;
  v.compose = h;
  v.setDefaultHighWaterMark = f;
  v.getDefaultHighWaterMark = p;
  i(v, "promises", {
   __proto__: null,
   configurable: !0,
   enumerable: !0,
   get() {
    return b;
   }
  });
  i(d, a, {
   __proto__: null,
   enumerable: !0,
   get() {
    return b.pipeline;
   }
  });
  i(g, a, {
   __proto__: null,
   enumerable: !0,
   get() {
    return b.finished;
   }
  });
  v.Stream = v;
  v._isUint8Array = function(e) {
   return e instanceof Uint8Array;
  };
  v._uint8ArrayToBuffer = function(e) {
   return n.from(e.buffer, e.byteOffset, e.byteLength);
  };
 }),
 65904: ((e, t, r) => {
  const {ArrayPrototypePop: n, Promise: i} = r(50999), {isIterable: o, isNodeStream: s, isWebStream: a} = r(83426), {pipelineImpl: l} = r(16701), {finished: c} = r(36815);
  r(12375);
  function pipeline(...e) {
   return new i((t, r) => {
    let i, c;
    const u = e[e.length - 1];
    if (u && typeof u == "object" && !s(u) && !o(u) && !a(u)) {
     const t = n(e);
     i = t.signal;
     c = t.end;
    }
    l(e, (e, n) => {
     e ? r(e) : t(n);
    }, {
     signal: i,
     end: c
    });
   });
  }
  e.exports = {
   finished: c,
   pipeline
  };
 }),
 51364: ((e, t, r) => {
  e.exports = readdirGlob;
  const n = r(79896), {EventEmitter: i} = r(24434), {Minimatch: o} = r(6944), {resolve: s} = r(16928);
  function readdir(e, t) {
   return new Promise((r, i) => {
    n.readdir(e, {
     withFileTypes: !0
    }, (e, n) => {
     if (e) switch (e.code) {
     case "ENOTDIR":
      t ? i(e) : r([]);
      break;

     case "ENOTSUP":
     case "ENOENT":
     case "ENAMETOOLONG":
     case "UNKNOWN":
      r([]);
      break;

     case "ELOOP":
     default:
      i(e);
      break;
     } else r(n);
    });
   });
  }
  function stat(e, t) {
   return new Promise((r, i) => {
    const o = t ? n.stat : n.lstat;
    o(e, (n, i) => {
     if (n) switch (n.code) {
     case "ENOENT":
      r(t ? stat(e, !1) : null);
      break;

     default:
      r(null);
      break;
     } else r(i);
    });
   });
  }
  async function* exploreWalkAsync(e, t, r, n, i, o) {
   let s = await readdir(t + e, o);
   for (const o of s) {
    let s = o.name;
    if (s === void 0) {
     s = o;
     n = !0;
    }
    const a = e + "/" + s, l = a.slice(1), c = t + "/" + l;
    let u = null;
    (n || r) && (u = await stat(c, r));
    u || o.name === void 0 || (u = o);
    u === null && (u = {
     isDirectory: () => !1
    });
    if (u.isDirectory()) {
     if (!i(l)) {
      yield {
       relative: l,
       absolute: c,
       stats: u
      };
      yield* exploreWalkAsync(a, t, r, n, i, !1);
     }
    } else yield {
     relative: l,
     absolute: c,
     stats: u
    };
   }
  }
  async function* explore(e, t, r, n) {
   yield* exploreWalkAsync("", e, t, r, n, !0);
  }
  function readOptions(e) {
   return {
    pattern: e.pattern,
    dot: !!e.dot,
    noglobstar: !!e.noglobstar,
    matchBase: !!e.matchBase,
    nocase: !!e.nocase,
    ignore: e.ignore,
    skip: e.skip,
    follow: !!e.follow,
    stat: !!e.stat,
    nodir: !!e.nodir,
    mark: !!e.mark,
    silent: !!e.silent,
    absolute: !!e.absolute
   };
  }
  class ReaddirGlob extends i {
   constructor(e, t, r) {
    super();
    if (typeof t == "function") {
     r = t;
     t = null;
    }
    this.options = readOptions(t || {});
    this.matchers = [];
    if (this.options.pattern) {
     const e = Array.isArray(this.options.pattern) ? this.options.pattern : [ this.options.pattern ];
     this.matchers = e.map(e => new o(e, {
      dot: this.options.dot,
      noglobstar: this.options.noglobstar,
      matchBase: this.options.matchBase,
      nocase: this.options.nocase
     }));
    }
    this.ignoreMatchers = [];
    if (this.options.ignore) {
     const e = Array.isArray(this.options.ignore) ? this.options.ignore : [ this.options.ignore ];
     this.ignoreMatchers = e.map(e => new o(e, {
      dot: !0
     }));
    }
    this.skipMatchers = [];
    if (this.options.skip) {
     const e = Array.isArray(this.options.skip) ? this.options.skip : [ this.options.skip ];
     this.skipMatchers = e.map(e => new o(e, {
      dot: !0
     }));
    }
    this.iterator = explore(s(e || "."), this.options.follow, this.options.stat, this._shouldSkipDirectory.bind(this));
    this.paused = !1;
    this.inactive = !1;
    this.aborted = !1;
    if (r) {
     this._matches = [];
     this.on("match", e => this._matches.push(this.options.absolute ? e.absolute : e.relative));
     this.on("error", e => r(e));
     this.on("end", () => r(null, this._matches));
    }
    setTimeout(() => this._next(), 0);
   }
   _shouldSkipDirectory(e) {
    return this.skipMatchers.some(t => t.match(e));
   }
   _fileMatches(e, t) {
    const r = e + (t ? "/" : "");
    return (this.matchers.length === 0 || this.matchers.some(e => e.match(r))) && !this.ignoreMatchers.some(e => e.match(r)) && (!this.options.nodir || !t);
   }
   _next() {
    this.paused || this.aborted ? this.inactive = !0 : this.iterator.next().then(e => {
     if (e.done) this.emit("end"); else {
      const t = e.value.stats.isDirectory();
      if (this._fileMatches(e.value.relative, t)) {
       let r = e.value.relative, n = e.value.absolute;
       if (this.options.mark && t) {
        r += "/";
        n += "/";
       }
       this.options.stat ? this.emit("match", {
        relative: r,
        absolute: n,
        stat: e.value.stats
       }) : this.emit("match", {
        relative: r,
        absolute: n
       });
      }
      this._next(this.iterator);
     }
    }).catch(e => {
     this.abort();
     this.emit("error", e);
     e.code || this.options.silent || console.error(e);
    });
   }
   abort() {
    this.aborted = !0;
   }
   pause() {
    this.paused = !0;
   }
   resume() {
    this.paused = !1;
    if (this.inactive) {
     this.inactive = !1;
     this._next();
    }
   }
  }
  function readdirGlob(e, t, r) {
   return new ReaddirGlob(e, t, r);
  }
  readdirGlob.ReaddirGlob = ReaddirGlob;
 }),
 54736: (e => {
  e.exports = balanced;
  function balanced(e, t, r) {
   e instanceof RegExp && (e = maybeMatch(e, r));
   t instanceof RegExp && (t = maybeMatch(t, r));
   var n = range(e, t, r);
   return n && {
    start: n[0],
    end: n[1],
    pre: r.slice(0, n[0]),
    body: r.slice(n[0] + e.length, n[1]),
    post: r.slice(n[1] + t.length)
   };
  }
  function maybeMatch(e, t) {
   var r = t.match(e);
   return r ? r[0] : null;
  }
  balanced.range = range;
  function range(e, t, r) {
   var n, i, o, s, a, l = r.indexOf(e), c = r.indexOf(t, l + 1), u = l;
   if (l >= 0 && c > 0) {
    if (e === t) return [ l, c ];
    n = [];
    o = r.length;
    while (u >= 0 && !a) {
     if (u == l) {
      n.push(u);
      l = r.indexOf(e, u + 1);
     } else if (n.length == 1) a = [ n.pop(), c ]; else {
      i = n.pop();
      if (i < o) {
       o = i;
       s = c;
      }
      c = r.indexOf(t, u + 1);
     }
     u = l < c && l >= 0 ? l : c;
    }
    n.length && (a = [ o, s ]);
   }
   return a;
  }
 }),
 33967: ((e, t, r) => {
  var n = r(54736);
  e.exports = expandTop;
  var i = "\0SLASH" + Math.random().toFixed(16) + "\0", o = "\0OPEN" + Math.random().toFixed(16) + "\0", s = "\0CLOSE" + Math.random().toFixed(16) + "\0", a = "\0COMMA" + Math.random().toFixed(16) + "\0", l = "\0PERIOD" + Math.random().toFixed(16) + "\0", c = 1e5, u = 4e6, h = 1e3, f = 1e3, p = 2e7, d = 16;
  function numeric(e) {
   return parseInt(e, 10) == e ? parseInt(e, 10) : e.charCodeAt(0);
  }
  function escapeBraces(e) {
   return e.split("\\\\").join(i).split("\\{").join(o).split("\\}").join(s).split("\\,").join(a).split("\\.").join(l);
  }
  function unescapeBraces(e) {
   return e.split(i).join("\\").split(o).join("{").split(s).join("}").split(a).join(",").split(l).join(".");
  }
  function pushAll(e, t) {
   for (var r = 0; r < t.length; r++) e.push(t[r]);
  }
  function balancedWithBudget(e, t, r) {
   if (!(r.remaining < 0)) {
    var i = n.range("{", "}", t), o = i !== void 0 && t.indexOf("{") < i[0];
    r.remaining -= i && !o ? i[1] + 1 : e.length;
    if (i && !(r.remaining < 0)) return {
     end: i[1],
     pre: e.slice(0, i[0]),
     body: e.slice(i[0] + 1, i[1]),
     post: e.slice(i[1] + 1),
     unmatched: o
    };
   }
  }
  function maskUnmatchedOpens(e, t) {
   t.remaining -= e.length;
   for (var r = [], n = 0; n < e.length; n++) {
    var i = e.charCodeAt(n);
    i === 123 ? r.push(n) : i === 125 && r.length && r.pop();
   }
   for (var o = "", s = 0, a = 0; a < r.length; a++) {
    o += e.slice(s, r[a]) + "\0";
    s = r[a] + 1;
   }
   return o + e.slice(s);
  }
  function commaSetFollows(e, t) {
   t.remaining -= e.length;
   if (t.remaining < 0) return !1;
   for (var r = !1, n = e.length - 1; n >= 0; n--) {
    var i = e.charCodeAt(n);
    if (i === 125) r = !0; else if (i === 10 || i === 13 || i === 8232 || i === 8233) r = !1; else if (i === 44 && r && e.charCodeAt(n + 1) !== 44) return !0;
   }
   return !1;
  }
  function parseCommaParts(e, t) {
   for (var r = [], n = ""; ;) {
    var i = balancedWithBudget(e, e, t);
    if (t.remaining < 0) return;
    if (!i) {
     var o = e.split(",");
     o[0] = n + o[0];
     pushAll(r, o);
     return r;
    }
    var s = i.pre, a = i.body, l = i.post, c = s.split(",");
    c[0] = n + c[0];
    c[c.length - 1] += "{" + a + "}";
    if (!l.length) {
     pushAll(r, c);
     return r;
    }
    n = c.pop();
    pushAll(r, c);
    e = l;
   }
  }
  function bound(e, t) {
   return e == null || isNaN(e) ? t : e;
  }
  function expandTop(e, t) {
   if (!e) return [];
   t = t || {};
   var r = bound(t.max, c), n = bound(t.maxLength, u), i = bound(t.maxDepth, h), o = bound(t.maxRewrites, f), s = bound(t.maxSteps, p);
   e.substr(0, 2) === "{}" && (e = "\\{\\}" + e.substr(2));
   return expand(escapeBraces(e), r, n, i, 0, o, {
    remaining: s
   }, !0).map(unescapeBraces);
  }
  function embrace(e) {
   return "{" + e + "}";
  }
  function isPadded(e) {
   return /^-?0\d/.test(e);
  }
  function lte(e, t) {
   return e <= t;
  }
  function gte(e, t) {
   return e >= t;
  }
  function combine(e, t, r, n, i, o, s) {
   var a, l = [], c = 0;
   e: for (var u = 0; u < e.length; u++) {
    var h = e[u] + t, f = r;
    if (o && !h) {
     a || (a = r.filter(Boolean));
     f = a;
    }
    for (var p = 0; p < f.length; p++) {
     if (l.length >= n) break e;
     var d = h + f[p];
     if (c + d.length > i) break e;
     l.push(d);
     c += d.length;
    }
   }
   s.remaining -= l.length;
   return l;
  }
  function expandSequence(e, t, r, n, i) {
   var o = e.split(/\.\./), s = [];
   if (o[0] === void 0 || o[1] === void 0) return s;
   var a = numeric(o[0]), l = numeric(o[1]), c = Math.max(o[0].length, o[1].length), u = o.length === 3 && o[2] !== void 0 ? Math.max(Math.abs(numeric(o[2])), 1) : 1, h = lte, f = l < a;
   if (f) {
    u *= -1;
    h = gte;
   }
   for (var p = o.some(isPadded), d = p ? c : 1, y = 0, g = a; h(g, l) && s.length < r; g += u) {
    i.remaining -= d;
    if (i.remaining < 0) return;
    var b;
    if (t) {
     b = String.fromCharCode(g);
     b === "\\" && (b = "");
    } else {
     b = String(g);
     if (p) {
      var w = c - b.length;
      if (w > 0) {
       var v = new Array(w + 1).join("0");
       b = g < 0 ? "-" + v + b.slice(1) : v + b;
      }
     }
    }
    if (y + b.length > n) break;
    s.push(b);
    y += b.length;
   }
   return s;
  }
  function expand(e, t, r, n, i, o, a, l) {
   a.remaining -= d;
   if (i > n) return [ e ];
   for (var c = [ "" ], u = 0, h = !1, f = !0, p = e; ;) {
    const d = balancedWithBudget(e, p, a);
    if (!d) return combine(c, e, [ "" ], t, r, h, a);
    d.unmatched && (p = maskUnmatchedOpens(p, a));
    const D = d.pre;
    var literal = function() {
     return combine(c, D + "{" + d.body + "}" + d.post, [ "" ], t, r, h, a);
    };
    if (/\$$/.test(D)) {
     c = combine(c, D + "{" + d.body + "}", [ "" ], t, r, h && !d.post.length, a);
     f = !1;
     if (!d.post.length) break;
     e = d.post;
     p = p.slice(d.end + 1);
    } else {
     var y, g = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(d.body), b = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(d.body), w = g || b, v = d.body.indexOf(",") >= 0;
     if (!w && !v) {
      if (u < o && commaSetFollows(d.post, a)) {
       u++;
       e = d.pre + "{" + d.body + s + d.post;
       p = p.slice(0, d.end) + s + p.slice(d.end + 1);
       l = !0;
       continue;
      }
      return literal();
     }
     if (f) {
      h = l && !w;
      f = !1;
     }
     if (w) {
      y = expandSequence(d.body, b, t, r, a);
      if (!y) return literal();
     } else {
      var S = parseCommaParts(d.body, a);
      if (!S) return literal();
      if (S.length === 1 && S[0] !== void 0) {
       S = expand(S[0], t, r, n, i + 1, o, a, !1).map(embrace);
       if (a.remaining < 0) return literal();
       if (S.length === 1) {
        var _ = combine(c, D + S[0], [ "" ], t, r, h && !d.post.length, a);
        if (a.remaining < 0) return literal();
        c = _;
        if (!d.post.length) break;
        e = d.post;
        p = p.slice(d.end + 1);
        continue;
       }
      }
      for (var k = h && !d.post.length && !D, A = 0; k && A < c.length; A++) c[A] && (k = !1);
      y = [];
      var x = 0;
      e: for (var R = 0; R < S.length; R++) {
       var O = expand(S[R], t, r, n, i + 1, o, a, !1);
       if (a.remaining < 0) return literal();
       for (var I = 0; I < O.length; I++) {
        var C = O[I];
        if (!k || C) {
         if (y.length >= t || x + C.length > r) break e;
         y.push(C);
         x += C.length;
        }
       }
      }
     }
     var L = combine(c, D, y, t, r, h && !d.post.length, a);
     if (a.remaining < 0) return literal();
     c = L;
     if (!d.post.length) break;
     e = d.post;
     p = p.slice(d.end + 1);
    }
   }
   return c;
  }
 }),
 63669: (e => {
  const t = typeof process == "object" && process && process.platform === "win32";
  e.exports = t ? {
   sep: "\\"
  } : {
   sep: "/"
  };
 }),
 6944: ((e, t, r) => {
  const n = e.exports = (e, t, r = {}) => {
   assertValidPattern(t);
   return !(!r.nocomment && t.charAt(0) === "#") && new Minimatch(t, r).match(e);
  };
  e.exports = n;
  const i = r(63669);
  n.sep = i.sep;
  const o = Symbol("globstar **");
  n.GLOBSTAR = o;
  const s = r(33967), a = {
   "!": {
    open: "(?:(?!(?:",
    close: "))[^/]*?)"
   },
   "?": {
    open: "(?:",
    close: ")?"
   },
   "+": {
    open: "(?:",
    close: ")+"
   },
   "*": {
    open: "(?:",
    close: ")*"
   },
   "@": {
    open: "(?:",
    close: ")"
   }
  }, l = "[^/]", c = l + "*?", u = "(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?", h = "(?:(?!(?:\\/|^)\\.).)*?", charSet = e => e.split("").reduce((e, t) => {
   e[t] = !0;
   return e;
  }, {}), f = charSet("().*{}+?[]^$\\!"), p = charSet("[.("), d = /\/+/;
  n.filter = (e, t = {}) => (r, i, o) => n(r, e, t);
  const ext = (e, t = {}) => {
   const r = {};
   Object.keys(e).forEach(t => r[t] = e[t]);
   Object.keys(t).forEach(e => r[e] = t[e]);
   return r;
  };
  n.defaults = e => {
   if (!e || typeof e != "object" || !Object.keys(e).length) return n;
   const t = n, m = (r, n, i) => t(r, n, ext(e, i));
   m.Minimatch = class extends t.Minimatch {
    constructor(t, r) {
     super(t, ext(e, r));
    }
   };
   m.Minimatch.defaults = r => t.defaults(ext(e, r)).Minimatch;
   m.filter = (r, n) => t.filter(r, ext(e, n));
   m.defaults = r => t.defaults(ext(e, r));
   m.makeRe = (r, n) => t.makeRe(r, ext(e, n));
   m.braceExpand = (r, n) => t.braceExpand(r, ext(e, n));
   m.match = (r, n, i) => t.match(r, n, ext(e, i));
   return m;
  };
  n.braceExpand = (e, t) => braceExpand(e, t);
  const braceExpand = (e, t = {}) => {
   assertValidPattern(e);
   return t.nobrace || !/\{(?:(?!\{).)*\}/.test(e) ? [ e ] : s(e);
  }, y = 65536, assertValidPattern = e => {
   if (typeof e != "string") throw new TypeError("invalid pattern");
   if (e.length > y) throw new TypeError("pattern is too long");
  }, g = Symbol("subparse");
  n.makeRe = (e, t) => new Minimatch(e, t || {}).makeRe();
  n.match = (e, t, r = {}) => {
   const n = new Minimatch(t, r);
   e = e.filter(e => n.match(e));
   n.options.nonull && !e.length && e.push(t);
   return e;
  };
  const globUnescape = e => e.replace(/\\(.)/g, "$1"), charUnescape = e => e.replace(/\\([^-\]])/g, "$1"), regExpEscape = e => e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, "\\$&"), braExpEscape = e => e.replace(/[[\]\\]/g, "\\$&");
  class Minimatch {
   constructor(e, t) {
    assertValidPattern(e);
    t || (t = {});
    this.options = t;
    this.maxGlobstarRecursion = t.maxGlobstarRecursion !== void 0 ? t.maxGlobstarRecursion : 200;
    this.set = [];
    this.pattern = e;
    this.windowsPathsNoEscape = !!t.windowsPathsNoEscape || t.allowWindowsEscape === !1;
    this.windowsPathsNoEscape && (this.pattern = this.pattern.replace(/\\/g, "/"));
    this.regexp = null;
    this.negate = !1;
    this.comment = !1;
    this.empty = !1;
    this.partial = !!t.partial;
    this.make();
   }
   debug() {}
   make() {
    const e = this.pattern, t = this.options;
    if (!t.nocomment && e.charAt(0) === "#") {
     this.comment = !0;
     return;
    }
    if (!e) {
     this.empty = !0;
     return;
    }
    this.parseNegate();
    let r = this.globSet = this.braceExpand();
    t.debug && (this.debug = (...e) => console.error(...e));
    this.debug(this.pattern, r);
    r = this.globParts = r.map(e => e.split(d));
    this.debug(this.pattern, r);
    r = r.map((e, t, r) => e.map(this.parse, this));
    this.debug(this.pattern, r);
    r = r.filter(e => e.indexOf(!1) === -1);
    this.debug(this.pattern, r);
    this.set = r;
   }
   parseNegate() {
    if (this.options.nonegate) return;
    const e = this.pattern;
    let t = !1, r = 0;
    for (let n = 0; n < e.length && e.charAt(n) === "!"; n++) {
     t = !t;
     r++;
    }
    r && (this.pattern = e.slice(r));
    this.negate = t;
   }
   matchOne(e, t, r) {
    return t.indexOf(o) !== -1 ? this._matchGlobstar(e, t, r, 0, 0) : this._matchOne(e, t, r, 0, 0);
   }
   _matchGlobstar(e, t, r, n, i) {
    let s = -1;
    for (let e = i; e < t.length; e++) if (t[e] === o) {
     s = e;
     break;
    }
    let a = -1;
    for (let e = t.length - 1; e >= 0; e--) if (t[e] === o) {
     a = e;
     break;
    }
    const l = t.slice(i, s), c = r ? t.slice(s + 1) : t.slice(s + 1, a), u = r ? [] : t.slice(a + 1);
    if (l.length) {
     const t = e.slice(n, n + l.length);
     if (!this._matchOne(t, l, r, 0, 0)) return !1;
     n += l.length;
    }
    let h = 0;
    if (u.length) {
     if (u.length + n > e.length) return !1;
     const t = e.length - u.length;
     if (this._matchOne(e, u, r, t, 0)) h = u.length; else {
      if (e[e.length - 1] !== "" || n + u.length === e.length) return !1;
      if (!this._matchOne(e, u, r, t - 1, 0)) return !1;
      h = u.length + 1;
     }
    }
    if (!c.length) {
     let t = !!h;
     for (let r = n; r < e.length - h; r++) {
      const n = String(e[r]);
      t = !0;
      if (n === "." || n === ".." || !this.options.dot && n.charAt(0) === ".") return !1;
     }
     return r || t;
    }
    const f = [ [ [], 0 ] ];
    let p = f[0], d = 0;
    const y = [ 0 ];
    for (const e of c) if (e === o) {
     y.push(d);
     p = [ [], 0 ];
     f.push(p);
    } else {
     p[0].push(e);
     d++;
    }
    let g = f.length - 1;
    const b = e.length - h;
    for (const e of f) e[1] = b - (y[g--] + e[0].length);
    return !!this._matchGlobStarBodySections(e, f, n, 0, r, 0, !!h);
   }
   _matchGlobStarBodySections(e, t, r, n, i, o, s) {
    const a = t[n];
    if (!a) {
     for (let t = r; t < e.length; t++) {
      s = !0;
      const r = e[t];
      if (r === "." || r === ".." || !this.options.dot && r.charAt(0) === ".") return !1;
     }
     return s;
    }
    const [l, c] = a;
    while (r <= c) {
     const a = this._matchOne(e.slice(0, r + l.length), l, i, r, 0);
     if (a && o < this.maxGlobstarRecursion) {
      const a = this._matchGlobStarBodySections(e, t, r + l.length, n + 1, i, o + 1, s);
      if (a !== !1) return a;
     }
     const c = e[r];
     if (c === "." || c === ".." || !this.options.dot && c.charAt(0) === ".") return !1;
     r++;
    }
    return i || null;
   }
   _matchOne(e, t, r, n, i) {
    let s, a, l, c;
    for (s = n, a = i, l = e.length, c = t.length; s < l && a < c; s++, a++) {
     this.debug("matchOne loop");
     const r = t[a], n = e[s];
     this.debug(t, r, n);
     if (r === !1 || r === o) return !1;
     let i;
     if (typeof r == "string") {
      i = n === r;
      this.debug("string match", r, n, i);
     } else {
      i = n.match(r);
      this.debug("pattern match", r, n, i);
     }
     if (!i) return !1;
    }
    if (s === l && a === c) return !0;
    if (s === l) return r;
    if (a === c) return s === l - 1 && e[s] === "";
    throw new Error("wtf?");
   }
   braceExpand() {
    return braceExpand(this.pattern, this.options);
   }
   parse(e, t) {
    assertValidPattern(e);
    const r = this.options;
    if (e === "**") {
     if (!r.noglobstar) return o;
     e = "*";
    }
    if (e === "") return "";
    let n = "", i = !1, s = !1;
    const u = [], h = [];
    let d, y, b, w, v = !1, S = -1, _ = -1, k = e.charAt(0) === ".", A = r.dot || k;
    const patternStart = () => k ? "" : A ? "(?!(?:^|\\/)\\.{1,2}(?:$|\\/))" : "(?!\\.)", subPatternStart = e => e.charAt(0) === "." ? "" : r.dot ? "(?!(?:^|\\/)\\.{1,2}(?:$|\\/))" : "(?!\\.)", clearStateChar = () => {
     if (d) {
      switch (d) {
      case "*":
       n += c;
       i = !0;
       break;

      case "?":
       n += l;
       i = !0;
       break;

      default:
       n += "\\" + d;
       break;
      }
      this.debug("clearStateChar %j %j", d, n);
      d = !1;
     }
    };
    for (let t, o = 0; o < e.length && (t = e.charAt(o)); o++) {
     this.debug("%s\t%s %s %j", e, o, n, t);
     if (s) {
      if (t === "/") return !1;
      f[t] && (n += "\\");
      n += t;
      s = !1;
     } else switch (t) {
     case "/":
      return !1;

     case "\\":
      if (v && e.charAt(o + 1) === "-") {
       n += t;
       continue;
      }
      clearStateChar();
      s = !0;
      continue;

     case "?":
     case "*":
     case "+":
     case "@":
     case "!":
      this.debug("%s\t%s %s %j <-- stateChar", e, o, n, t);
      if (v) {
       this.debug("  in class");
       t === "!" && o === _ + 1 && (t = "^");
       n += t;
       continue;
      }
      if (t === "*" && d === "*") continue;
      this.debug("call clearStateChar %j", d);
      clearStateChar();
      d = t;
      r.noext && clearStateChar();
      continue;

     case "(":
      {
       if (v) {
        n += "(";
        continue;
       }
       if (!d) {
        n += "\\(";
        continue;
       }
       const t = {
        type: d,
        start: o - 1,
        reStart: n.length,
        open: a[d].open,
        close: a[d].close
       };
       this.debug(this.pattern, "\t", t);
       u.push(t);
       n += t.open;
       if (t.start === 0 && t.type !== "!") {
        k = !0;
        n += subPatternStart(e.slice(o + 1));
       }
       this.debug("plType %j %j", d, n);
       d = !1;
       continue;
      }

     case ")":
      {
       const e = u[u.length - 1];
       if (v || !e) {
        n += "\\)";
        continue;
       }
       u.pop();
       clearStateChar();
       i = !0;
       b = e;
       n += b.close;
       b.type === "!" && h.push(Object.assign(b, {
        reEnd: n.length
       }));
       continue;
      }

     case "|":
      {
       const t = u[u.length - 1];
       if (v || !t) {
        n += "\\|";
        continue;
       }
       clearStateChar();
       n += "|";
       if (t.start === 0 && t.type !== "!") {
        k = !0;
        n += subPatternStart(e.slice(o + 1));
       }
       continue;
      }

     case "[":
      clearStateChar();
      if (v) {
       n += "\\" + t;
       continue;
      }
      v = !0;
      _ = o;
      S = n.length;
      n += t;
      continue;

     case "]":
      if (o === _ + 1 || !v) {
       n += "\\" + t;
       continue;
      }
      y = e.substring(_ + 1, o);
      try {
       RegExp("[" + braExpEscape(charUnescape(y)) + "]");
       n += t;
      } catch (e) {
       n = n.substring(0, S) + "(?:$.)";
      }
      i = !0;
      v = !1;
      continue;

     default:
      clearStateChar();
      !f[t] || t === "^" && v || (n += "\\");
      n += t;
      break;
     }
    }
    if (v) {
     y = e.slice(_ + 1);
     w = this.parse(y, g);
     n = n.substring(0, S) + "\\[" + w[0];
     i = i || w[1];
    }
    for (b = u.pop(); b; b = u.pop()) {
     let e;
     e = n.slice(b.reStart + b.open.length);
     this.debug("setting tail", n, b);
     e = e.replace(/((?:\\{2}){0,64})(\\?)\|/g, (e, t, r) => {
      r || (r = "\\");
      return t + t + r + "|";
     });
     this.debug("tail=%j\n   %s", e, e, b, n);
     const t = b.type === "*" ? c : b.type === "?" ? l : "\\" + b.type;
     i = !0;
     n = n.slice(0, b.reStart) + t + "\\(" + e;
    }
    clearStateChar();
    s && (n += "\\\\");
    const x = p[n.charAt(0)];
    for (let e = h.length - 1; e > -1; e--) {
     const r = h[e], i = n.slice(0, r.reStart), o = n.slice(r.reStart, r.reEnd - 8);
     let s = n.slice(r.reEnd);
     const a = n.slice(r.reEnd - 8, r.reEnd) + s, l = i.split(")").length, c = i.split("(").length - l;
     let u = s;
     for (let e = 0; e < c; e++) u = u.replace(/\)[+*?]?/, "");
     s = u;
     const f = s === "" && t !== g ? "(?:$|\\/)" : "";
     n = i + o + s + f + a;
    }
    n !== "" && i && (n = "(?=.)" + n);
    x && (n = patternStart() + n);
    if (t === g) return [ n, i ];
    r.nocase && !i && (i = e.toUpperCase() !== e.toLowerCase());
    if (!i) return globUnescape(e);
    const R = r.nocase ? "i" : "";
    try {
     return Object.assign(new RegExp("^" + n + "$", R), {
      _glob: e,
      _src: n
     });
    } catch (e) {
     return new RegExp("$.");
    }
   }
   makeRe() {
    if (this.regexp || this.regexp === !1) return this.regexp;
    const e = this.set;
    if (!e.length) {
     this.regexp = !1;
     return this.regexp;
    }
    const t = this.options, r = t.noglobstar ? c : t.dot ? u : h, n = t.nocase ? "i" : "";
    let i = e.map(e => {
     e = e.map(e => typeof e == "string" ? regExpEscape(e) : e === o ? o : e._src).reduce((e, t) => {
      e[e.length - 1] === o && t === o || e.push(t);
      return e;
     }, []);
     e.forEach((t, n) => {
      if (t === o && e[n - 1] !== o) if (n === 0) e.length > 1 ? e[n + 1] = "(?:\\/|" + r + "\\/)?" + e[n + 1] : e[n] = r; else if (n === e.length - 1) e[n - 1] += "(?:\\/|" + r + ")?"; else {
       e[n - 1] += "(?:\\/|\\/" + r + "\\/)" + e[n + 1];
       e[n + 1] = o;
      }
     });
     return e.filter(e => e !== o).join("/");
    }).join("|");
    i = "^(?:" + i + ")$";
    this.negate && (i = "^(?!" + i + ").*$");
    try {
     this.regexp = new RegExp(i, n);
    } catch (e) {
     this.regexp = !1;
    }
    return this.regexp;
   }
   match(e, t = this.partial) {
    this.debug("match", e, this.pattern);
    if (this.comment) return !1;
    if (this.empty) return e === "";
    if (e === "/" && t) return !0;
    const r = this.options;
    i.sep !== "/" && (e = e.split(i.sep).join("/"));
    e = e.split(d);
    this.debug(this.pattern, "split", e);
    const n = this.set;
    this.debug(this.pattern, "set", n);
    let o;
    for (let t = e.length - 1; t >= 0; t--) {
     o = e[t];
     if (o) break;
    }
    for (let i = 0; i < n.length; i++) {
     const s = n[i];
     let a = e;
     r.matchBase && s.length === 1 && (a = [ o ]);
     const l = this.matchOne(a, s, t);
     if (l) return !!r.flipNegate || !this.negate;
    }
    return !r.flipNegate && this.negate;
   }
   static defaults(e) {
    return n.defaults(e).Minimatch;
   }
  }
  n.Minimatch = Minimatch;
 }),
 22524: ((e, t, r) => {
  var n = r(60470), i = n("%Array.prototype.concat%"), o = r(53844), s = r(23105), a = s("Array.prototype.slice"), l = r(61114)(), c = l && Symbol.isConcatSpreadable, u = [], h = c ? o.apply(i, u) : null, f = c ? r(82513) : null;
  e.exports = c ? function(e) {
   for (var t = 0; t < arguments.length; t += 1) {
    var r = arguments[t];
    if (r && typeof r == "object" && typeof r[c] == "boolean") {
     u[c] || (u[c] = !0);
     var n = f(r) ? a(r) : [ r ];
     n[c] = !0;
     arguments[t] = n;
    }
   }
   return h(arguments);
  } : o(i, u);
 }),
 93058: ((e, t, r) => {
  var n = r(20181), i = n.Buffer;
  function copyProps(e, t) {
   for (var r in e) t[r] = e[r];
  }
  if (i.from && i.alloc && i.allocUnsafe && i.allocUnsafeSlow) e.exports = n; else {
   copyProps(n, t);
   t.Buffer = SafeBuffer;
  }
  function SafeBuffer(e, t, r) {
   return i(e, t, r);
  }
  SafeBuffer.prototype = Object.create(i.prototype);
  copyProps(i, SafeBuffer);
  SafeBuffer.from = function(e, t, r) {
   if (typeof e == "number") throw new TypeError("Argument must not be a number");
   return i(e, t, r);
  };
  SafeBuffer.alloc = function(e, t, r) {
   if (typeof e != "number") throw new TypeError("Argument must be a number");
   var n = i(e);
   t !== void 0 ? typeof r == "string" ? n.fill(t, r) : n.fill(t) : n.fill(0);
   return n;
  };
  SafeBuffer.allocUnsafe = function(e) {
   if (typeof e != "number") throw new TypeError("Argument must be a number");
   return i(e);
  };
  SafeBuffer.allocUnsafeSlow = function(e) {
   if (typeof e != "number") throw new TypeError("Argument must be a number");
   return n.SlowBuffer(e);
  };
 }),
 93470: ((e, t, r) => {
  var n = r(23105), i = r(86622), o = n("RegExp.prototype.exec"), s = r(73314);
  e.exports = function(e) {
   if (!i(e)) throw new s("`regex` must be a RegExp");
   return function(t) {
    return o(e, t) !== null;
   };
  };
 }),
 49346: ((e, t, r) => {
  var n = r(60470), i = r(31316), o = r(60497)(), s = r(33170), a = r(73314), l = n("%Math.floor%");
  e.exports = function(e, t) {
   if (typeof e != "function") throw new a("`fn` is not a function");
   if (typeof t != "number" || t < 0 || t > 4294967295 || l(t) !== t) throw new a("`length` must be a positive 32-bit integer");
   var r = arguments.length > 2 && !!arguments[2], n = !0, c = !0;
   if ("length" in e && s) {
    var u = s(e, "length");
    u && !u.configurable && (n = !1);
    u && !u.writable && (c = !1);
   }
   (n || c || !r) && (o ? i(e, "length", t, !0, !0) : i(e, "length", t));
   return e;
  };
 }),
 49651: ((e, t, r) => {
  var n = r(19601), i = r(35038), o = r(23105), s = r(93470), a = o("String.prototype.replace"), l = o("String.prototype.charAt"), c = o("String.prototype.slice"), u = /^\s$/.test("᠎"), h = u ? /^[\x09\x0A\x0B\x0C\x0D\x20\xA0\u1680\u180E\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\u2028\u2029\uFEFF]+/ : /^[\x09\x0A\x0B\x0C\x0D\x20\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\u2028\u2029\uFEFF]+/, f = s(u ? /[\x09\x0A\x0B\x0C\x0D\x20\xA0\u1680\u180E\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\u2028\u2029\uFEFF]$/ : /[\x09\x0A\x0B\x0C\x0D\x20\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\u2028\u2029\uFEFF]$/);
  e.exports = function() {
   var e = a(i(n(this)), h, ""), t = e.length;
   while (t > 0 && f(l(e, t - 1))) t -= 1;
   return c(e, 0, t);
  };
 }),
 20941: ((e, t, r) => {
  var n = r(53844), i = r(50191), o = r(19601), s = r(49651), a = r(58698), l = r(4872), c = n(a()), boundMethod = function(e) {
   o(e);
   return c(e);
  };
  i(boundMethod, {
   getPolyfill: a,
   implementation: s,
   shim: l
  });
  e.exports = boundMethod;
 }),
 58698: ((e, t, r) => {
  var n = r(49651), i = "​", o = "᠎";
  e.exports = function() {
   return String.prototype.trim && i.trim() === i && o.trim() === o && ("_" + o).trim() === "_" + o && (o + "_").trim() === o + "_" ? String.prototype.trim : n;
  };
 }),
 4872: ((e, t, r) => {
  var n = r(60497)(), i = r(31316), o = r(58698);
  e.exports = function() {
   var e = o();
   String.prototype.trim !== e && (n ? i(String.prototype, "trim", e, !0) : i(String.prototype, "trim", e));
   return e;
  };
 }),
 80634: ((e, t, r) => {
  var n = r(93058).Buffer, i = n.isEncoding || function(e) {
   e = "" + e;
   switch (e && e.toLowerCase()) {
   case "hex":
   case "utf8":
   case "utf-8":
   case "ascii":
   case "binary":
   case "base64":
   case "ucs2":
   case "ucs-2":
   case "utf16le":
   case "utf-16le":
   case "raw":
    return !0;

   default:
    return !1;
   }
  };
  function _normalizeEncoding(e) {
   if (!e) return "utf8";
   var t;
   while (1) switch (e) {
   case "utf8":
   case "utf-8":
    return "utf8";

   case "ucs2":
   case "ucs-2":
   case "utf16le":
   case "utf-16le":
    return "utf16le";

   case "latin1":
   case "binary":
    return "latin1";

   case "base64":
   case "ascii":
   case "hex":
    return e;

   default:
    if (t) return;
    e = ("" + e).toLowerCase();
    t = !0;
   }
  }
  function normalizeEncoding(e) {
   var t = _normalizeEncoding(e);
   if (typeof t != "string" && (n.isEncoding === i || !i(e))) throw new Error("Unknown encoding: " + e);
   return t || e;
  }
  t.StringDecoder = StringDecoder;
  function StringDecoder(e) {
   this.encoding = normalizeEncoding(e);
   var t;
   switch (this.encoding) {
   case "utf16le":
    this.text = utf16Text;
    this.end = utf16End;
    t = 4;
    break;

   case "utf8":
    this.fillLast = utf8FillLast;
    t = 4;
    break;

   case "base64":
    this.text = base64Text;
    this.end = base64End;
    t = 3;
    break;

   default:
    this.write = simpleWrite;
    this.end = simpleEnd;
    return;
   }
   this.lastNeed = 0;
   this.lastTotal = 0;
   this.lastChar = n.allocUnsafe(t);
  }
  StringDecoder.prototype.write = function(e) {
   if (e.length === 0) return "";
   var t, r;
   if (this.lastNeed) {
    t = this.fillLast(e);
    if (t === void 0) return "";
    r = this.lastNeed;
    this.lastNeed = 0;
   } else r = 0;
   return r < e.length ? t ? t + this.text(e, r) : this.text(e, r) : t || "";
  };
  StringDecoder.prototype.end = utf8End;
  StringDecoder.prototype.text = utf8Text;
  StringDecoder.prototype.fillLast = function(e) {
   if (this.lastNeed <= e.length) {
    e.copy(this.lastChar, this.lastTotal - this.lastNeed, 0, this.lastNeed);
    return this.lastChar.toString(this.encoding, 0, this.lastTotal);
   }
   e.copy(this.lastChar, this.lastTotal - this.lastNeed, 0, e.length);
   this.lastNeed -= e.length;
  };
  function utf8CheckByte(e) {
   return e <= 127 ? 0 : e >> 5 == 6 ? 2 : e >> 4 == 14 ? 3 : e >> 3 == 30 ? 4 : e >> 6 == 2 ? -1 : -2;
  }
  function utf8CheckIncomplete(e, t, r) {
   var n = t.length - 1;
   if (n < r) return 0;
   var i = utf8CheckByte(t[n]);
   if (i >= 0) {
    i > 0 && (e.lastNeed = i - 1);
    return i;
   }
   if (--n < r || i === -2) return 0;
   i = utf8CheckByte(t[n]);
   if (i >= 0) {
    i > 0 && (e.lastNeed = i - 2);
    return i;
   }
   if (--n < r || i === -2) return 0;
   i = utf8CheckByte(t[n]);
   if (i >= 0) {
    i > 0 && (i === 2 ? i = 0 : e.lastNeed = i - 3);
    return i;
   }
   return 0;
  }
  function utf8CheckExtraBytes(e, t, r) {
   if ((t[0] & 192) != 128) {
    e.lastNeed = 0;
    return "�";
   }
   if (e.lastNeed > 1 && t.length > 1) {
    if ((t[1] & 192) != 128) {
     e.lastNeed = 1;
     return "�";
    }
    if (e.lastNeed > 2 && t.length > 2 && (t[2] & 192) != 128) {
     e.lastNeed = 2;
     return "�";
    }
   }
  }
  function utf8FillLast(e) {
   var t = this.lastTotal - this.lastNeed, r = utf8CheckExtraBytes(this, e, t);
   if (r !== void 0) return r;
   if (this.lastNeed <= e.length) {
    e.copy(this.lastChar, t, 0, this.lastNeed);
    return this.lastChar.toString(this.encoding, 0, this.lastTotal);
   }
   e.copy(this.lastChar, t, 0, e.length);
   this.lastNeed -= e.length;
  }
  function utf8Text(e, t) {
   var r = utf8CheckIncomplete(this, e, t);
   if (!this.lastNeed) return e.toString("utf8", t);
   this.lastTotal = r;
   var n = e.length - (r - this.lastNeed);
   e.copy(this.lastChar, 0, n);
   return e.toString("utf8", t, n);
  }
  function utf8End(e) {
   var t = e && e.length ? this.write(e) : "";
   return this.lastNeed ? t + "�" : t;
  }
  function utf16Text(e, t) {
   if ((e.length - t) % 2 == 0) {
    var r = e.toString("utf16le", t);
    if (r) {
     var n = r.charCodeAt(r.length - 1);
     if (n >= 55296 && n <= 56319) {
      this.lastNeed = 2;
      this.lastTotal = 4;
      this.lastChar[0] = e[e.length - 2];
      this.lastChar[1] = e[e.length - 1];
      return r.slice(0, -1);
     }
    }
    return r;
   }
   this.lastNeed = 1;
   this.lastTotal = 2;
   this.lastChar[0] = e[e.length - 1];
   return e.toString("utf16le", t, e.length - 1);
  }
  function utf16End(e) {
   var t = e && e.length ? this.write(e) : "";
   if (this.lastNeed) {
    var r = this.lastTotal - this.lastNeed;
    return t + this.lastChar.toString("utf16le", 0, r);
   }
   return t;
  }
  function base64Text(e, t) {
   var r = (e.length - t) % 3;
   if (r === 0) return e.toString("base64", t);
   this.lastNeed = 3 - r;
   this.lastTotal = 3;
   if (r === 1) this.lastChar[0] = e[e.length - 1]; else {
    this.lastChar[0] = e[e.length - 2];
    this.lastChar[1] = e[e.length - 1];
   }
   return e.toString("base64", t, e.length - r);
  }
  function base64End(e) {
   var t = e && e.length ? this.write(e) : "";
   return this.lastNeed ? t + this.lastChar.toString("base64", 0, 3 - this.lastNeed) : t;
  }
  function simpleWrite(e) {
   return e.toString(this.encoding);
  }
  function simpleEnd(e) {
   return e && e.length ? this.write(e) : "";
  }
 }),
 62958: ((e, t, r) => {
  var n = r(54768), i = r(39013), o = r(33170), s = r(31316), a = r(75604);
  function toS(e) {
   return Object.prototype.toString.call(e);
  }
  function isDate(e) {
   return toS(e) === "[object Date]";
  }
  function isRegExp(e) {
   return toS(e) === "[object RegExp]";
  }
  function isError(e) {
   return toS(e) === "[object Error]";
  }
  function isBoolean(e) {
   return toS(e) === "[object Boolean]";
  }
  function isNumber(e) {
   return toS(e) === "[object Number]";
  }
  function isString(e) {
   return toS(e) === "[object String]";
  }
  var l = Array.isArray || function(e) {
   return Object.prototype.toString.call(e) === "[object Array]";
  };
  function forEach(e, t) {
   if (e.forEach) return e.forEach(t);
   for (var r = 0; r < e.length; r++) t(e[r], r, e);
  }
  var c = Object.keys || function(e) {
   var t = [];
   for (var r in e) t[t.length] = r;
   return t;
  }, u = Object.prototype.propertyIsEnumerable, h = Object.getOwnPropertySymbols;
  function ownEnumerableKeys(e) {
   var t = c(e);
   if (h) for (var r = h(e), n = 0; n < r.length; n++) u.call(e, r[n]) && (t[t.length] = r[n]);
   return t;
  }
  var f = Object.prototype.hasOwnProperty || function(e, t) {
   return t in e;
  };
  function isWritable(e, t) {
   if (typeof o != "function") return !0;
   var r = o(e, t);
   return !r || !r.writable;
  }
  var p = 4294967295;
  function isIndex(e) {
   if (typeof e == "symbol") return !1;
   var t = Number(e);
   return t >= 0 && t < p && t % 1 == 0 && String(t) === String(e);
  }
  function countBelow(e, t) {
   var r = 0, n = e.length;
   while (r < n) {
    var i = Math.floor((r + n) / 2);
    e[i] < t ? r = i + 1 : n = i;
   }
   return r;
  }
  function wasSpliced(e, t) {
   return t.length > 0 && isIndex(e) && t[countBelow(t, Number(e))] === Number(e);
  }
  function shiftedKey(e, t) {
   if (t.length === 0 || !isIndex(e)) return e;
   var r = Number(e) - countBelow(t, Number(e));
   return typeof e == "number" ? r : String(r);
  }
  var d = typeof o == "function" && !!o(Object.prototype, "__proto__");
  function setProperty(e, t, r) {
   d && t === "__proto__" && !f.call(e, t) ? s(e, t, r) : e[t] = r;
  }
  var y = !d && {}.__proto__ === Object.prototype;
  function toSettableKey(e) {
   var t = a(e, String), r = typeof t == "symbol" ? t : String(t);
   if (y && r === "__proto__") throw new TypeError("`__proto__` can not be set as a property in this engine");
   return r;
  }
  function setOwnProperty(e, t, r) {
   "use strict";
   d && t === "__proto__" && !f.call(e, t) ? s(e, t, r) : e[t] = r;
   if (Object(e) !== e) throw new TypeError("Cannot create property `" + String(t) + "` on a " + typeof e);
  }
  var g = Object.getPrototypeOf;
  function getProto(e) {
   return g ? g(e) : e.__proto__;
  }
  var b = Object.setPrototypeOf;
  function setProto(e, t) {
   b ? b(e, t) : e.__proto__ = t;
  }
  function copyBoxed(e, t) {
   var r;
   try {
    r = t.call(e);
   } catch (t) {
    return Object(e);
   }
   var n = Object(r), i = getProto(e);
   i && i !== getProto(n) && setProto(n, i);
   return n;
  }
  function isStringCharacter(e, t) {
   return isString(e) && isIndex(t) && Number(t) < e.length;
  }
  function copy(e, t) {
   if (typeof e == "object" && e !== null) {
    var r;
    if (l(e)) r = []; else if (isDate(e)) r = new Date(e.getTime ? e.getTime() : e); else if (isRegExp(e)) r = new RegExp(e); else if (isBoolean(e)) r = copyBoxed(e, Boolean.prototype.valueOf); else if (isNumber(e)) r = copyBoxed(e, Number.prototype.valueOf); else if (isString(e)) r = copyBoxed(e, String.prototype.valueOf); else {
     var o = n(e);
     if (o) return i(e);
     if (Object.create && Object.getPrototypeOf) r = Object.create(Object.getPrototypeOf(e)); else if (e.constructor === Object) r = {}; else {
      var a = e.constructor && e.constructor.prototype || e.__proto__ || {}, T = function() {};
      T.prototype = a;
      r = new T;
     }
    }
    isError(e) && s(r, "message", e.message);
    var u = t.includeSymbols ? ownEnumerableKeys : c;
    forEach(u(e), function(t) {
     isStringCharacter(r, t) || setProperty(r, t, e[t]);
    });
    return r;
   }
   return e;
  }
  var w = {
   __proto__: null
  };
  function getOptions(e) {
   return e ?? w;
  }
  function walk(e, t) {
   var r = [], n = [], i = !0, o = arguments.length > 2 ? arguments[2] : w, s = o.includeSymbols ? ownEnumerableKeys : c, a = !!o.immutable;
   return function walker(e, c, u) {
    var h = a ? copy(e, o) : e, p = {
     __proto__: null
    }, d = !0, y = {
     node: h,
     node_: e,
     path: [].concat(r),
     parent: n[n.length - 1],
     parents: n,
     key: r[r.length - 1],
     removedKeys: {
      __proto__: null
     },
     isRoot: r.length === 0,
     level: r.length,
     circular: null,
     update: function(e, t) {
      y.isRoot || wasSpliced(u, c) || setProperty(y.parent.node, y.key, e);
      y.node = e;
      t && (d = !1);
     },
     delete: function(e) {
      if (!wasSpliced(u, c)) {
       delete y.parent.node[y.key];
       y.parent.removedKeys[y.key] = !0;
      }
      e && (d = !1);
     },
     remove: function(e) {
      if (l(y.parent.node) && isIndex(u)) {
       var t = Number(u), r = countBelow(c, t);
       while (c[r] === t) {
        t += 1;
        r += 1;
       }
       if (t - r < y.parent.node.length) {
        y.parent.node.splice(t - r, 1);
        c.splice(r, 0, t);
        y.parent.removedKeys[y.key] = !0;
       }
       e && (d = !1);
      } else y.delete(e);
     },
     keys: null,
     before: function(e) {
      p.before = e;
     },
     after: function(e) {
      p.after = e;
     },
     pre: function(e) {
      p.pre = e;
     },
     post: function(e) {
      p.post = e;
     },
     stop: function() {
      i = !1;
     },
     block: function() {
      d = !1;
     }
    };
    if (!i) return y;
    function updateState() {
     if (typeof y.node == "object" && y.node !== null) {
      var t = s(y.node);
      (!y.keys || y.node !== h && y.node !== e) && (y.keys = t);
      y.isLeaf = t.length === 0;
      for (var r = 0; r < n.length; r++) if (n[r].node_ === e) {
       y.circular = n[r];
       break;
      }
     } else {
      y.isLeaf = !0;
      y.keys = null;
     }
     y.notLeaf = !y.isLeaf;
     y.notRoot = !y.isRoot;
    }
    updateState();
    var g = t.call(y, y.node);
    g !== void 0 && y.update && y.update(g);
    p.before && p.before.call(y, y.node);
    if (!d) return y;
    if (typeof y.node == "object" && y.node !== null && !y.circular) {
     updateState();
     n[n.length] = y;
     var b = [];
     forEach(y.keys, function(e, t) {
      if (!wasSpliced(e, b)) {
       var n = shiftedKey(e, b);
       r[r.length] = n;
       p.pre && p.pre.call(y, y.node[n], n);
       var i = walker(y.node[n], b, e);
       if (a && !wasSpliced(e, b)) {
        var o = shiftedKey(e, b);
        f.call(y.node, o) && !isWritable(y.node, o) && (y.node[o] = i.node);
       }
       i.isLast = t === y.keys.length - 1;
       i.isFirst = t === 0;
       p.post && p.post.call(y, i);
       r.pop();
      }
     });
     n.pop();
    }
    p.after && p.after.call(y, y.node);
    return y;
   }(e, []).node;
  }
  function Traverse(e) {
   if (!(this instanceof Traverse)) return new Traverse(e, getOptions(arguments.length > 1 ? arguments[1] : null));
   this.options = getOptions(arguments.length > 1 ? arguments[1] : null);
   this.value = e;
  }
  Traverse.prototype.get = function(e) {
   for (var t = this.value, r = 0; r < e.length; r++) {
    var n = e[r];
    if (t == null || !f.call(t, n)) return;
    t = t[n];
   }
   return t;
  };
  Traverse.prototype.has = function(e) {
   var t = this.value;
   if (!t && e.length > 0) return !1;
   for (var r = 0; r < e.length; r++) {
    var n = e[r];
    if (t == null || !f.call(t, n)) return !1;
    t = t[n];
   }
   return !0;
  };
  Traverse.prototype.set = function(e, t) {
   for (var r = this.value, n = 0; n < e.length - 1; n++) {
    var i = toSettableKey(e[n]);
    if (!f.call(r, i)) {
     setOwnProperty(r, i, {});
     if (!f.call(r, i)) throw new TypeError("Cannot create property `" + String(i) + "` as an own property");
    }
    r = r[i];
   }
   setOwnProperty(r, toSettableKey(e[n]), t);
   return t;
  };
  Traverse.prototype.map = function(e) {
   return walk(this.value, e, {
    __proto__: null,
    immutable: !0,
    includeSymbols: !!this.options.includeSymbols
   });
  };
  Traverse.prototype.forEach = function(e) {
   this.value = walk(this.value, e, this.options);
   return this.value;
  };
  Traverse.prototype.reduce = function(e, t) {
   var r = arguments.length === 1, n = r ? this.value : t;
   this.forEach(function(t) {
    this.isRoot && r || (n = e.call(this, n, t));
   });
   return n;
  };
  Traverse.prototype.deepEqual = function(e) {
   if (arguments.length !== 1) throw new Error("deepEqual requires exactly one object to compare against");
   var t = !0;
   function notEqual() {
    t = !1;
   }
   var r = e;
   this.forEach(function(t) {
    if (!this.isRoot) {
     if (typeof r != "object") return notEqual();
     r = r[this.key];
    }
    var n = r;
    this.post(function() {
     r = n;
    });
    if (this.circular) new Traverse(e).get(this.circular.path) !== n && notEqual(); else if (typeof n != typeof t) notEqual(); else if (n === null || t === null || n === void 0 || t === void 0) n !== t && notEqual(); else if (n.__proto__ !== t.__proto__) notEqual(); else if (n === t) ; else if (typeof n == "function") n instanceof RegExp ? String(n) !== String(t) && notEqual() : n !== t && notEqual(); else if (typeof n == "object") if (toS(t) === "[object Arguments]" || toS(n) === "[object Arguments]") toS(n) !== toS(t) && notEqual(); else if (toS(t) === "[object RegExp]" || toS(n) === "[object RegExp]") n && t && n.toString() === t.toString() || notEqual(); else if (n instanceof Date || t instanceof Date) n instanceof Date && t instanceof Date && n.getTime() === t.getTime() || notEqual(); else {
     var i = Object.keys(n), o = Object.keys(t);
     if (i.length !== o.length) return notEqual();
     for (var s = 0; s < i.length; s++) {
      var a = i[s];
      Object.hasOwnProperty.call(t, a) || notEqual();
     }
    }
   });
   return t;
  };
  Traverse.prototype.paths = function() {
   var e = [];
   this.forEach(function() {
    e[e.length] = this.path;
   });
   return e;
  };
  Traverse.prototype.nodes = function() {
   var e = [];
   this.forEach(function() {
    e[e.length] = this.node;
   });
   return e;
  };
  Traverse.prototype.clone = function() {
   var e = [], t = [], r = this.options;
   return n(this.value) ? i(this.value) : function clone(n) {
    for (var i = 0; i < e.length; i++) if (e[i] === n) return t[i];
    if (typeof n == "object" && n !== null) {
     var o = copy(n, r);
     e[e.length] = n;
     t[t.length] = o;
     var s = r.includeSymbols ? ownEnumerableKeys : c;
     forEach(s(n), function(e) {
      isStringCharacter(o, e) || setProperty(o, e, clone(n[e]));
     });
     e.pop();
     t.pop();
     return o;
    }
    return n;
   }(this.value);
  };
  forEach(ownEnumerableKeys(Traverse.prototype), function(e) {
   Traverse[e] = function(t) {
    var r = [].slice.call(arguments, 1), n = new Traverse(t);
    return n[e].apply(n, r);
   };
  });
  e.exports = Traverse;
 }),
 58489: ((e, t, r) => {
  var n = r(73314), i = r(23105), o = i("TypedArray.prototype.buffer", !0), s = r(6405);
  e.exports = o || function(e) {
   if (!s(e)) throw new n("Not a Typed Array");
   return e.buffer;
  };
 }),
 23363: ((e, t, r) => {
  var n = r(14963), i = r(53844), o = r(31360)(), s = r(51506)(), a = {
   __proto__: null
  }, l = r(33170), c = Object.defineProperty;
  if (l) {
   var getByteOffset = function(e) {
    return e.byteOffset;
   };
   n(s, function(e) {
    if (typeof global[e] == "function" || typeof global[e] == "object") {
     var t = global[e].prototype, r = l(t, "byteOffset");
     if (!r) {
      var n = o(t);
      r = l(n, "byteOffset");
     }
     if (r && r.get) a[e] = i(r.get); else if (c) {
      var s = new global[e](2);
      r = l(s, "byteOffset");
      r && r.configurable && c(s, "length", {
       value: 3
      });
      s.length === 2 && (a[e] = getByteOffset);
     }
    }
   });
  }
  var tryTypedArrays = function(e) {
   var t;
   n(a, function(r) {
    if (typeof t != "number") try {
     var n = r(e);
     typeof n == "number" && (t = n);
    } catch (e) {}
   });
   return t;
  }, u = r(6405);
  e.exports = function(e) {
   return !!u(e) && tryTypedArrays(e);
  };
 }),
 53655: ((e, t, r) => {
  var n = r(53844), i = r(14963), o = r(33170), s = r(6405), a = r(18879), l = r(31360)(), c = {
   __proto__: null
  }, u = Object.defineProperty;
  if (o) {
   var getLength = function(e) {
    return e.length;
   };
   i(a, function(e) {
    var t = global[e];
    if (typeof t == "function" || typeof t == "object") {
     var r = t.prototype, i = o(r, "length");
     if (!i) {
      var s = l(r);
      i = o(s, "length");
     }
     if (i && i.get) c["$" + e] = n(i.get); else if (u) {
      var a = new global[e](2);
      i = o(a, "length");
      i && i.configurable && u(a, "length", {
       value: 3
      });
      a.length === 2 && (c["$" + e] = getLength);
     }
    }
   });
  }
  var tryTypedArrays = function(e) {
   var t;
   i(c, function(r) {
    if (typeof t != "number") try {
     var n = r(e);
     typeof n == "number" && (t = n);
    } catch (e) {}
   });
   return t;
  };
  e.exports = function(e) {
   return !!s(e) && tryTypedArrays(e);
  };
 }),
 4587: ((e, t, r) => {
  var n = r(73314), i = r(68036), o = r(18329), s = r(26650), a = r(57147), l = r(41017), c = r(51328), u = r(85758), h = r(57568), f = r(35038), p = r(18866), d = r(19927), y = r(49733), g = r(77425), b = r(58489), w = r(23363);
  e.exports = function(e, t) {
   var r = this;
   g(r, "SEQ-CST");
   var v, S = r.length, _ = h(e);
   v = _ === -1 / 0 ? 0 : _ < 0 ? a(S + _, 0) : l(_, S);
   var k, A = typeof t == "undefined" ? S : h(t);
   k = A === -1 / 0 ? 0 : A < 0 ? a(S + A, 0) : l(A, S);
   var x = a(k - v, 0), R = y(r, [ x ]);
   if (x > 0) {
    if (s(b(r))) throw new n("Cannot use a Typed Array with an underlying ArrayBuffer that is detached");
    var O = d(r), I = d(R);
    if (O === I) {
     var C = b(r), L = b(R), D = p(r), N = w(r), P = v * D + N, B = w(R), M = B + x * D;
     while (B < M) {
      var j = o(C, P, "UINT8", !0, "UNORDERED");
      u(L, B, "UINT8", j, !0, "UNORDERED");
      P += 1;
      B += 1;
     }
    } else {
     var F = 0;
     while (v < k) {
      var U = f(v), W = i(r, U);
      c(R, f(F), W, !0);
      v += 1;
      F += 1;
     }
    }
   }
   return R;
  };
 }),
 39013: ((e, t, r) => {
  var n = r(50191), i = r(53844), o = r(4587), s = r(25762), a = r(27248), l = i(s());
  n(l, {
   getPolyfill: s,
   implementation: o,
   shim: a
  });
  e.exports = l;
 }),
 25762: ((e, t, r) => {
  var n = r(4587);
  e.exports = function() {
   if (typeof Uint8Array == "function" && Uint8Array.prototype.slice) {
    var e = new Uint8Array(1);
    e.constructor = function(e) {
     return new Uint8Array(e);
    };
    try {
     e.slice();
    } catch (e) {
     return n;
    }
    return Uint8Array.prototype.slice;
   }
   return n;
  };
 }),
 27248: ((e, t, r) => {
  var n = r(50191), i = r(81967), o = r(25762);
  e.exports = function() {
   if (typeof Uint8Array == "function") {
    var e = o(), t = i(Uint8Array.prototype);
    n(t, {
     slice: e
    }, {
     slice: function() {
      return t.slice !== e;
     }
    });
   }
   return e;
  };
 }),
 45389: ((e, t, r) => {
  var n = r(2203), i = r(39023).inherits;
  function Entry() {
   if (!(this instanceof Entry)) return new Entry;
   n.PassThrough.call(this);
   this.path = null;
   this.type = null;
   this.isDirectory = !1;
  }
  i(Entry, n.PassThrough);
  Entry.prototype.autodrain = function() {
   return this.pipe(new n.Transform({
    transform: function(e, t, r) {
     r();
    }
   }));
  };
  e.exports = Entry;
 }),
 5700: ((e, t, r) => {
  var n = r(79896), i = r(16928), o = r(39023), s = r(4469), a = r(2203).Transform, l = r(85580);
  function Extract(e) {
   if (!(this instanceof Extract)) return new Extract(e);
   a.call(this);
   this.opts = e || {};
   this.unzipStream = new l(this.opts);
   this.unfinishedEntries = 0;
   this.afterFlushWait = !1;
   this.createdDirectories = {};
   var t = this;
   this.unzipStream.on("entry", this._processEntry.bind(this));
   this.unzipStream.on("error", function(e) {
    t.emit("error", e);
   });
  }
  o.inherits(Extract, a);
  Extract.prototype._transform = function(e, t, r) {
   this.unzipStream.write(e, t, r);
  };
  Extract.prototype._flush = function(e) {
   var t = this, allDone = function() {
    process.nextTick(function() {
     t.emit("close");
    });
    e();
   };
   this.unzipStream.end(function() {
    if (t.unfinishedEntries > 0) {
     t.afterFlushWait = !0;
     return t.on("await-finished", allDone);
    }
    allDone();
   });
  };
  Extract.prototype._processEntry = function(e) {
   var t = this, r = i.join(this.opts.path, e.path), o = e.isDirectory ? r : i.dirname(r);
   this.unfinishedEntries++;
   var writeFileFn = function() {
    var i = n.createWriteStream(r);
    i.on("close", function() {
     t.unfinishedEntries--;
     t._notifyAwaiter();
    });
    i.on("error", function(e) {
     t.emit("error", e);
    });
    e.pipe(i);
   };
   if (this.createdDirectories[o] || o === ".") return writeFileFn();
   s(o, function(r) {
    if (r) return t.emit("error", r);
    t.createdDirectories[o] = !0;
    if (e.isDirectory) {
     t.unfinishedEntries--;
     t._notifyAwaiter();
    } else writeFileFn();
   });
  };
  Extract.prototype._notifyAwaiter = function() {
   if (this.afterFlushWait && this.unfinishedEntries === 0) {
    this.emit("await-finished");
    this.afterFlushWait = !1;
   }
  };
  e.exports = Extract;
 }),
 42092: ((e, t, r) => {
  var n = r(2203).Transform, i = r(39023);
  function MatcherStream(e, t) {
   if (!(this instanceof MatcherStream)) return new MatcherStream;
   n.call(this);
   var r = typeof e == "object" ? e.pattern : e;
   this.pattern = Buffer.isBuffer(r) ? r : Buffer.from(r);
   this.requiredLength = this.pattern.length;
   e.requiredExtraSize && (this.requiredLength += e.requiredExtraSize);
   this.data = new Buffer("");
   this.bytesSoFar = 0;
   this.matchFn = t;
  }
  i.inherits(MatcherStream, n);
  MatcherStream.prototype.checkDataChunk = function(e) {
   var t = this.data.length >= this.requiredLength;
   if (t) {
    var r = this.data.indexOf(this.pattern, e ? 1 : 0);
    if (r >= 0 && r + this.requiredLength > this.data.length) {
     if (r > 0) {
      var n = this.data.slice(0, r);
      this.push(n);
      this.bytesSoFar += r;
      this.data = this.data.slice(r);
     }
    } else if (r !== -1) {
     if (r > 0) {
      n = this.data.slice(0, r);
      this.data = this.data.slice(r);
      this.push(n);
      this.bytesSoFar += r;
     }
     var i = !this.matchFn || this.matchFn(this.data, this.bytesSoFar);
     if (!i) return !0;
     this.data = new Buffer("");
    } else {
     var o = this.data.length - this.requiredLength + 1, n = this.data.slice(0, o);
     this.push(n);
     this.bytesSoFar += o;
     this.data = this.data.slice(o);
    }
   }
  };
  MatcherStream.prototype._transform = function(e, t, r) {
   this.data = Buffer.concat([ this.data, e ]);
   var n = !0;
   while (this.checkDataChunk(!n)) n = !1;
   r();
  };
  MatcherStream.prototype._flush = function(e) {
   if (this.data.length > 0) {
    var t = !0;
    while (this.checkDataChunk(!t)) t = !1;
   }
   if (this.data.length > 0) {
    this.push(this.data);
    this.data = null;
   }
   e();
  };
  e.exports = MatcherStream;
 }),
 41879: ((e, t, r) => {
  var n = r(2203).Transform, i = r(39023), o = r(85580);
  function ParserStream(e) {
   if (!(this instanceof ParserStream)) return new ParserStream(e);
   n.call(this, {
    readableObjectMode: !0
   });
   this.opts = e || {};
   this.unzipStream = new o(this.opts);
   var t = this;
   this.unzipStream.on("entry", function(e) {
    t.push(e);
   });
   this.unzipStream.on("error", function(e) {
    t.emit("error", e);
   });
  }
  i.inherits(ParserStream, n);
  ParserStream.prototype._transform = function(e, t, r) {
   this.unzipStream.write(e, t, r);
  };
  ParserStream.prototype._flush = function(e) {
   var t = this;
   this.unzipStream.end(function() {
    process.nextTick(function() {
     t.emit("close");
    });
    e();
   });
  };
  ParserStream.prototype.on = function(e, t) {
   return e === "entry" ? n.prototype.on.call(this, "data", t) : n.prototype.on.call(this, e, t);
  };
  ParserStream.prototype.drainAll = function() {
   this.unzipStream.drainAll();
   return this.pipe(new n({
    objectMode: !0,
    transform: function(e, t, r) {
     r();
    }
   }));
  };
  e.exports = ParserStream;
 }),
 85580: ((e, t, r) => {
  var n = r(58769), i = r(2203), o = r(39023), s = r(43106), a = r(42092), l = r(45389);
  const c = {
   STREAM_START: 0,
   START: 1,
   LOCAL_FILE_HEADER: 2,
   LOCAL_FILE_HEADER_SUFFIX: 3,
   FILE_DATA: 4,
   FILE_DATA_END: 5,
   DATA_DESCRIPTOR: 6,
   CENTRAL_DIRECTORY_FILE_HEADER: 7,
   CENTRAL_DIRECTORY_FILE_HEADER_SUFFIX: 8,
   CDIR64_END: 9,
   CDIR64_END_DATA_SECTOR: 10,
   CDIR64_LOCATOR: 11,
   CENTRAL_DIRECTORY_END: 12,
   CENTRAL_DIRECTORY_END_COMMENT: 13,
   TRAILING_JUNK: 14,
   ERROR: 99
  }, u = 4294967296, h = 67324752, f = 134695760, p = 33639248, d = 101075792, y = 117853008, g = 101010256;
  function UnzipStream(e) {
   if (!(this instanceof UnzipStream)) return new UnzipStream(e);
   i.Transform.call(this);
   this.options = e || {};
   this.data = new Buffer("");
   this.state = c.STREAM_START;
   this.skippedBytes = 0;
   this.parsedEntity = null;
   this.outStreamInfo = {};
  }
  o.inherits(UnzipStream, i.Transform);
  UnzipStream.prototype.processDataChunk = function(e) {
   var t;
   switch (this.state) {
   case c.STREAM_START:
   case c.START:
    t = 4;
    break;

   case c.LOCAL_FILE_HEADER:
    t = 26;
    break;

   case c.LOCAL_FILE_HEADER_SUFFIX:
    t = this.parsedEntity.fileNameLength + this.parsedEntity.extraFieldLength;
    break;

   case c.DATA_DESCRIPTOR:
    t = 12;
    break;

   case c.CENTRAL_DIRECTORY_FILE_HEADER:
    t = 42;
    break;

   case c.CENTRAL_DIRECTORY_FILE_HEADER_SUFFIX:
    t = this.parsedEntity.fileNameLength + this.parsedEntity.extraFieldLength + this.parsedEntity.fileCommentLength;
    break;

   case c.CDIR64_END:
    t = 52;
    break;

   case c.CDIR64_END_DATA_SECTOR:
    t = this.parsedEntity.centralDirectoryRecordSize - 44;
    break;

   case c.CDIR64_LOCATOR:
    t = 16;
    break;

   case c.CENTRAL_DIRECTORY_END:
    t = 18;
    break;

   case c.CENTRAL_DIRECTORY_END_COMMENT:
    t = this.parsedEntity.commentLength;
    break;

   case c.FILE_DATA:
    return 0;

   case c.FILE_DATA_END:
    return 0;

   case c.TRAILING_JUNK:
    this.options.debug && console.log("found", e.length, "bytes of TRAILING_JUNK");
    return e.length;

   default:
    return e.length;
   }
   var r = e.length;
   if (r < t) return 0;
   switch (this.state) {
   case c.STREAM_START:
   case c.START:
    var n = e.readUInt32LE(0);
    switch (n) {
    case h:
     this.state = c.LOCAL_FILE_HEADER;
     break;

    case p:
     this.state = c.CENTRAL_DIRECTORY_FILE_HEADER;
     break;

    case d:
     this.state = c.CDIR64_END;
     break;

    case y:
     this.state = c.CDIR64_LOCATOR;
     break;

    case g:
     this.state = c.CENTRAL_DIRECTORY_END;
     break;

    default:
     var i = this.state === c.STREAM_START;
     if (!i && (n & 65535) != 19280 && this.skippedBytes < 26) {
      for (var o = n, s = 4, a = 1; a < 4 && o !== 0; a++) {
       o >>>= 8;
       if ((o & 255) == 80) {
        s = a;
        break;
       }
      }
      this.skippedBytes += s;
      this.options.debug && console.log("Skipped", this.skippedBytes, "bytes");
      return s;
     }
     this.state = c.ERROR;
     var f = i ? "Not a valid zip file" : "Invalid signature in zip file";
     if (this.options.debug) {
      var b, w = e.readUInt32LE(0);
      try {
       b = e.slice(0, 4).toString();
      } catch (e) {}
      console.log("Unexpected signature in zip file: 0x" + w.toString(16), '"' + b + '", skipped', this.skippedBytes, "bytes");
     }
     this.emit("error", new Error(f));
     return e.length;
    }
    this.skippedBytes = 0;
    return t;

   case c.LOCAL_FILE_HEADER:
    this.parsedEntity = this._readFile(e);
    this.state = c.LOCAL_FILE_HEADER_SUFFIX;
    return t;

   case c.LOCAL_FILE_HEADER_SUFFIX:
    var v = new l, S = !!(this.parsedEntity.flags & 2048);
    v.path = this._decodeString(e.slice(0, this.parsedEntity.fileNameLength), S);
    var _ = e.slice(this.parsedEntity.fileNameLength, this.parsedEntity.fileNameLength + this.parsedEntity.extraFieldLength), k = this._readExtraFields(_);
    if (k && k.parsed) {
     k.parsed.path && !S && (v.path = k.parsed.path);
     Number.isFinite(k.parsed.uncompressedSize) && this.parsedEntity.uncompressedSize === u - 1 && (this.parsedEntity.uncompressedSize = k.parsed.uncompressedSize);
     Number.isFinite(k.parsed.compressedSize) && this.parsedEntity.compressedSize === u - 1 && (this.parsedEntity.compressedSize = k.parsed.compressedSize);
    }
    this.parsedEntity.extra = k.parsed || {};
    if (this.options.debug) {
     const e = Object.assign({}, this.parsedEntity, {
      path: v.path,
      flags: "0x" + this.parsedEntity.flags.toString(16),
      extraFields: k && k.debug
     });
     console.log("decoded LOCAL_FILE_HEADER:", JSON.stringify(e, null, 2));
    }
    this._prepareOutStream(this.parsedEntity, v);
    this.emit("entry", v);
    this.state = c.FILE_DATA;
    return t;

   case c.CENTRAL_DIRECTORY_FILE_HEADER:
    this.parsedEntity = this._readCentralDirectoryEntry(e);
    this.state = c.CENTRAL_DIRECTORY_FILE_HEADER_SUFFIX;
    return t;

   case c.CENTRAL_DIRECTORY_FILE_HEADER_SUFFIX:
    S = !!(this.parsedEntity.flags & 2048);
    var A = this._decodeString(e.slice(0, this.parsedEntity.fileNameLength), S);
    _ = e.slice(this.parsedEntity.fileNameLength, this.parsedEntity.fileNameLength + this.parsedEntity.extraFieldLength), 
    k = this._readExtraFields(_);
    k && k.parsed && k.parsed.path && !S && (A = k.parsed.path);
    this.parsedEntity.extra = k.parsed;
    var x, R, O = (this.parsedEntity.versionMadeBy & 65280) >> 8 == 3;
    if (O) {
     x = this.parsedEntity.externalFileAttributes >>> 16;
     var I = x >>> 12;
     R = !(10 & ~I);
    }
    if (this.options.debug) {
     const e = Object.assign({}, this.parsedEntity, {
      path: A,
      flags: "0x" + this.parsedEntity.flags.toString(16),
      unixAttrs: x && "0" + x.toString(8),
      isSymlink: R,
      extraFields: k.debug
     });
     console.log("decoded CENTRAL_DIRECTORY_FILE_HEADER:", JSON.stringify(e, null, 2));
    }
    this.state = c.START;
    return t;

   case c.CDIR64_END:
    this.parsedEntity = this._readEndOfCentralDirectory64(e);
    this.options.debug && console.log("decoded CDIR64_END_RECORD:", this.parsedEntity);
    this.state = c.CDIR64_END_DATA_SECTOR;
    return t;

   case c.CDIR64_END_DATA_SECTOR:
    this.state = c.START;
    return t;

   case c.CDIR64_LOCATOR:
    this.state = c.START;
    return t;

   case c.CENTRAL_DIRECTORY_END:
    this.parsedEntity = this._readEndOfCentralDirectory(e);
    this.options.debug && console.log("decoded CENTRAL_DIRECTORY_END:", this.parsedEntity);
    this.state = c.CENTRAL_DIRECTORY_END_COMMENT;
    return t;

   case c.CENTRAL_DIRECTORY_END_COMMENT:
    this.options.debug && console.log("decoded CENTRAL_DIRECTORY_END_COMMENT:", e.slice(0, t).toString());
    this.state = c.TRAILING_JUNK;
    return t;

   case c.ERROR:
    return e.length;

   default:
    console.log("didn't handle state #", this.state, "discarding");
    return e.length;
   }
  };
  UnzipStream.prototype._prepareOutStream = function(e, t) {
   var r = this, n = e.uncompressedSize === 0 && /[\/\\]$/.test(t.path);
   t.path = t.path.replace(/(?<=^|[/\\]+)[.][.]+(?=[/\\]+|$)/g, ".");
   t.type = n ? "Directory" : "File";
   t.isDirectory = n;
   var o = !(e.flags & 8);
   o && (t.size = e.uncompressedSize);
   var h = e.versionsNeededToExtract <= 45;
   this.outStreamInfo = {
    stream: null,
    limit: o ? e.compressedSize : -1,
    written: 0
   };
   if (o) this.outStreamInfo.stream = new i.PassThrough; else {
    var p = new Buffer(4);
    p.writeUInt32LE(f, 0);
    var d = e.extra.zip64Mode, y = d ? 20 : 12, g = {
     pattern: p,
     requiredExtraSize: y
    }, b = new a(g, function(e, t) {
     var n = r._readDataDescriptor(e, d), i = n.compressedSize === t;
     if (!d && !i && t >= u) {
      var o = t - u;
      while (o >= 0) {
       i = n.compressedSize === o;
       if (i) break;
       o -= u;
      }
     }
     if (i) {
      r.state = c.FILE_DATA_END;
      var s = d ? 24 : 16;
      r.data.length > 0 ? r.data = Buffer.concat([ e.slice(s), r.data ]) : r.data = e.slice(s);
      return !0;
     }
    });
    this.outStreamInfo.stream = b;
   }
   var w = e.flags & 1 || e.flags & 64;
   if (!w && h) {
    var v = e.compressionMethod > 0;
    if (v) {
     var S = s.createInflateRaw();
     S.on("error", function(e) {
      r.state = c.ERROR;
      r.emit("error", e);
     });
     this.outStreamInfo.stream.pipe(S).pipe(t);
    } else this.outStreamInfo.stream.pipe(t);
    this._drainAllEntries && t.autodrain();
   } else {
    var _ = w ? "Encrypted files are not supported!" : "Zip version " + Math.floor(e.versionsNeededToExtract / 10) + "." + e.versionsNeededToExtract % 10 + " is not supported";
    t.skip = !0;
    setImmediate(() => {
     r.emit("error", new Error(_));
    });
    this.outStreamInfo.stream.pipe((new l).autodrain());
   }
  };
  UnzipStream.prototype._readFile = function(e) {
   var t = n.parse(e).word16lu("versionsNeededToExtract").word16lu("flags").word16lu("compressionMethod").word16lu("lastModifiedTime").word16lu("lastModifiedDate").word32lu("crc32").word32lu("compressedSize").word32lu("uncompressedSize").word16lu("fileNameLength").word16lu("extraFieldLength").vars;
   return t;
  };
  UnzipStream.prototype._readExtraFields = function(e) {
   var t = {}, r = {
    parsed: t
   };
   this.options.debug && (r.debug = []);
   var i = 0;
   while (i < e.length) {
    var o = n.parse(e).skip(i).word16lu("extraId").word16lu("extraSize").vars;
    i += 4;
    var s = void 0;
    switch (o.extraId) {
    case 1:
     s = "Zip64 extended information extra field";
     var a = n.parse(e.slice(i, i + o.extraSize)).word64lu("uncompressedSize").word64lu("compressedSize").word64lu("offsetToLocalHeader").word32lu("diskStartNumber").vars;
     a.uncompressedSize !== null && (t.uncompressedSize = a.uncompressedSize);
     a.compressedSize !== null && (t.compressedSize = a.compressedSize);
     t.zip64Mode = !0;
     break;

    case 10:
     s = "NTFS extra field";
     break;

    case 21589:
     s = "extended timestamp";
     var l = e.readUInt8(i), c = 1;
     if (o.extraSize >= c + 4 && l & 1) {
      t.mtime = new Date(e.readUInt32LE(i + c) * 1e3);
      c += 4;
     }
     if (o.extraSize >= c + 4 && l & 2) {
      t.atime = new Date(e.readUInt32LE(i + c) * 1e3);
      c += 4;
     }
     o.extraSize >= c + 4 && l & 4 && (t.ctime = new Date(e.readUInt32LE(i + c) * 1e3));
     break;

    case 28789:
     s = "Info-ZIP Unicode Path Extra Field";
     var u = e.readUInt8(i);
     if (u === 1) {
      c = 1, e.readUInt32LE(i + c);
      c += 4;
      var h = e.slice(i + c);
      t.path = h.toString();
     }
     break;

    case 13:
    case 22613:
     s = o.extraId === 13 ? "PKWARE Unix" : "Info-ZIP UNIX (type 1)";
     c = 0;
     if (o.extraSize >= 8) {
      var f = new Date(e.readUInt32LE(i + c) * 1e3);
      c += 4;
      var p = new Date(e.readUInt32LE(i + c) * 1e3);
      c += 4;
      t.atime = f;
      t.mtime = p;
      if (o.extraSize >= 12) {
       var d = e.readUInt16LE(i + c);
       c += 2;
       var y = e.readUInt16LE(i + c);
       c += 2;
       t.uid = d;
       t.gid = y;
      }
     }
     break;

    case 30805:
     s = "Info-ZIP UNIX (type 2)";
     c = 0;
     if (o.extraSize >= 4) {
      d = e.readUInt16LE(i + c);
      c += 2;
      y = e.readUInt16LE(i + c);
      c += 2;
      t.uid = d;
      t.gid = y;
     }
     break;

    case 30837:
     s = "Info-ZIP New Unix";
     c = 0;
     var g = e.readUInt8(i);
     c += 1;
     if (g === 1) {
      var b = e.readUInt8(i + c);
      c += 1;
      b <= 6 && (t.uid = e.readUIntLE(i + c, b));
      c += b;
      var w = e.readUInt8(i + c);
      c += 1;
      w <= 6 && (t.gid = e.readUIntLE(i + c, w));
     }
     break;

    case 30062:
     s = "ASi Unix";
     c = 0;
     if (o.extraSize >= 14) {
      e.readUInt32LE(i + c);
      c += 4;
      var v = e.readUInt16LE(i + c);
      c += 2;
      e.readUInt32LE(i + c);
      c += 4;
      d = e.readUInt16LE(i + c);
      c += 2;
      y = e.readUInt16LE(i + c);
      c += 2;
      t.mode = v;
      t.uid = d;
      t.gid = y;
      if (o.extraSize > 14) {
       var S = i + c, _ = i + o.extraSize - 14, k = this._decodeString(e.slice(S, _));
       t.symlink = k;
      }
     }
     break;
    }
    this.options.debug && r.debug.push({
     extraId: "0x" + o.extraId.toString(16),
     description: s,
     data: e.slice(i, i + o.extraSize).inspect()
    });
    i += o.extraSize;
   }
   return r;
  };
  UnzipStream.prototype._readDataDescriptor = function(e, t) {
   if (t) {
    var r = n.parse(e).word32lu("dataDescriptorSignature").word32lu("crc32").word64lu("compressedSize").word64lu("uncompressedSize").vars;
    return r;
   }
   r = n.parse(e).word32lu("dataDescriptorSignature").word32lu("crc32").word32lu("compressedSize").word32lu("uncompressedSize").vars;
   return r;
  };
  UnzipStream.prototype._readCentralDirectoryEntry = function(e) {
   var t = n.parse(e).word16lu("versionMadeBy").word16lu("versionsNeededToExtract").word16lu("flags").word16lu("compressionMethod").word16lu("lastModifiedTime").word16lu("lastModifiedDate").word32lu("crc32").word32lu("compressedSize").word32lu("uncompressedSize").word16lu("fileNameLength").word16lu("extraFieldLength").word16lu("fileCommentLength").word16lu("diskNumber").word16lu("internalFileAttributes").word32lu("externalFileAttributes").word32lu("offsetToLocalFileHeader").vars;
   return t;
  };
  UnzipStream.prototype._readEndOfCentralDirectory64 = function(e) {
   var t = n.parse(e).word64lu("centralDirectoryRecordSize").word16lu("versionMadeBy").word16lu("versionsNeededToExtract").word32lu("diskNumber").word32lu("diskNumberWithCentralDirectoryStart").word64lu("centralDirectoryEntries").word64lu("totalCentralDirectoryEntries").word64lu("sizeOfCentralDirectory").word64lu("offsetToStartOfCentralDirectory").vars;
   return t;
  };
  UnzipStream.prototype._readEndOfCentralDirectory = function(e) {
   var t = n.parse(e).word16lu("diskNumber").word16lu("diskStart").word16lu("centralDirectoryEntries").word16lu("totalCentralDirectoryEntries").word32lu("sizeOfCentralDirectory").word32lu("offsetToStartOfCentralDirectory").word16lu("commentLength").vars;
   return t;
  };
  const b = "\0☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ";
  UnzipStream.prototype._decodeString = function(e, t) {
   if (t) return e.toString("utf8");
   if (this.options.decodeString) return this.options.decodeString(e);
   let r = "";
   for (var n = 0; n < e.length; n++) r += b[e[n]];
   return r;
  };
  UnzipStream.prototype._parseOrOutput = function(e, t) {
   var r;
   while ((r = this.processDataChunk(this.data)) > 0) {
    this.data = this.data.slice(r);
    if (this.data.length === 0) break;
   }
   if (this.state !== c.FILE_DATA) t(); else if (this.outStreamInfo.limit >= 0) {
    var n = this.outStreamInfo.limit - this.outStreamInfo.written;
    if (n < this.data.length) {
     i = this.data.slice(0, n);
     this.data = this.data.slice(n);
    } else {
     i = this.data;
     this.data = new Buffer("");
    }
    this.outStreamInfo.written += i.length;
    if (this.outStreamInfo.limit === this.outStreamInfo.written) {
     this.state = c.START;
     this.outStreamInfo.stream.end(i, e, t);
    } else this.outStreamInfo.stream.write(i, e, t);
   } else {
    var i = this.data;
    this.data = new Buffer("");
    this.outStreamInfo.written += i.length;
    var o = this.outStreamInfo.stream;
    o.write(i, e, () => {
     if (this.state === c.FILE_DATA_END) {
      this.state = c.START;
      return o.end(t);
     }
     t();
    });
   }
  };
  UnzipStream.prototype.drainAll = function() {
   this._drainAllEntries = !0;
  };
  UnzipStream.prototype._transform = function(e, t, r) {
   var n = this;
   n.data.length > 0 ? n.data = Buffer.concat([ n.data, e ]) : n.data = e;
   var i = n.data.length, done = function() {
    if (n.data.length > 0 && n.data.length < i) {
     i = n.data.length;
     n._parseOrOutput(t, done);
    } else r();
   };
   n._parseOrOutput(t, done);
  };
  UnzipStream.prototype._flush = function(e) {
   var t = this;
   if (t.data.length > 0) t._parseOrOutput("buffer", function() {
    if (t.data.length > 0) return setImmediate(function() {
     t._flush(e);
    });
    e();
   }); else {
    if (t.state === c.FILE_DATA) return e(new Error("Stream finished in an invalid state, uncompression failed"));
    setImmediate(e);
   }
  };
  e.exports = UnzipStream;
 }),
 33991: ((e, t, r) => {
  t.Parse = r(41879);
  t.Extract = r(5700);
 }),
 24488: ((e, t, r) => {
  e.exports = r(39023).deprecate;
 }),
 70516: ((e, t, r) => {
  var n = r(57970), i = r(33670), o = r(10823), s = r(63927), a = r(95407);
  e.exports = function(e) {
   return e == null || typeof e != "object" && typeof e != "function" ? null : n(e) ? "String" : i(e) ? "Number" : o(e) ? "Boolean" : s(e) ? "Symbol" : a(e) ? "BigInt" : void 0;
  };
 }),
 45330: ((e, t, r) => {
  var n = r(70516), i = r(16260), o = r(54768), s = r(82513), a = r(86253), l = r(86622), c = r(92880), u = r(93816), h = r(82069), f = r(55659), p = r(14856), d = r(23105), y = r(85479)(), g = y && Symbol.toStringTag, b = Object, w = d("Promise.prototype.then", !0), isPromise = function(e) {
   if (!e || typeof e != "object" || !w) return !1;
   try {
    w(e, null, function() {});
    return !0;
   } catch (e) {}
   return !1;
  }, isKnownBuiltin = function(e) {
   return !!e && e !== "BigInt" && e !== "Boolean" && e !== "Null" && e !== "Number" && e !== "String" && e !== "Symbol" && e !== "Undefined" && e !== "Math" && e !== "JSON" && e !== "Reflect" && e !== "Atomics" && e !== "Map" && e !== "Set" && e !== "WeakMap" && e !== "WeakSet" && e !== "BigInt64Array" && e !== "BigUint64Array" && e !== "Float32Array" && e !== "Float64Array" && e !== "Int16Array" && e !== "Int32Array" && e !== "Int8Array" && e !== "Uint16Array" && e !== "Uint32Array" && e !== "Uint8Array" && e !== "Uint8ClampedArray" && e !== "Array" && e !== "Date" && e !== "FinalizationRegistry" && e !== "Promise" && e !== "RegExp" && e !== "WeakRef" && e !== "Function" && e !== "GeneratorFunction" && e !== "AsyncFunction";
  };
  e.exports = function(e) {
   if (e == null) return e;
   var t = n(b(e)) || i(e) || o(e);
   if (t) return t;
   if (s(e)) return "Array";
   if (a(e)) return "Date";
   if (l(e)) return "RegExp";
   if (c(e)) return "WeakRef";
   if (u(e)) return "FinalizationRegistry";
   if (typeof e == "function") return f(e) ? "GeneratorFunction" : p(e) ? "AsyncFunction" : "Function";
   if (isPromise(e)) return "Promise";
   if (g && g in e) {
    var r = e[g];
    if (isKnownBuiltin(r)) return r;
   }
   if (typeof e.constructor == "function") {
    var d = h(e.constructor);
    if (isKnownBuiltin(d)) return d;
   }
   return "Object";
  };
 }),
 16260: ((e, t, r) => {
  var n = r(69311), i = r(6513), o = r(33955), s = r(22237);
  e.exports = function(e) {
   if (e && typeof e == "object") {
    if (n(e)) return "Map";
    if (i(e)) return "Set";
    if (o(e)) return "WeakMap";
    if (s(e)) return "WeakSet";
   }
   return !1;
  };
 }),
 54768: ((e, t, r) => {
  var n = r(14963), i = r(51506), o = r(53844), s = r(23105), a = r(33170), l = r(81967), c = s("Object.prototype.toString"), u = r(85479)(), h = typeof globalThis == "undefined" ? global : globalThis, f = i(), p = s("String.prototype.slice"), d = s("Array.prototype.indexOf", !0) || function(e, t) {
   for (var r = 0; r < e.length; r += 1) if (e[r] === t) return r;
   return -1;
  }, y = {
   __proto__: null
  };
  n(f, u && a && l ? function(e) {
   var t = new h[e];
   if (Symbol.toStringTag in t && l) {
    var r = l(t), n = a(r, Symbol.toStringTag);
    if (!n && r) {
     var i = l(r);
     n = a(i, Symbol.toStringTag);
    }
    if (n && n.get) {
     var s = o(n.get);
     y["$" + e] = s;
    }
   }
  } : function(e) {
   var t = new h[e], r = t.slice || t.set;
   if (r) {
    var n = o(r);
    y["$" + e] = n;
   }
  });
  function tryTypedArrays(e) {
   var t = !1;
   n(y, function(r, n) {
    if (!t) try {
     "$" + r(e) === n && (t = p(n, 1));
    } catch (e) {}
   });
   return t;
  }
  function trySlices(e) {
   var t = !1;
   n(y, function(r, n) {
    if (!t) try {
     r(e);
     t = p(n, 1);
    } catch (e) {}
   });
   return t;
  }
  function isTATag(e) {
   return d(f, e) > -1;
  }
  function whichTypedArray(e) {
   if (!e || typeof e != "object") return !1;
   if (!u) {
    var t = p(c(e), 8, -1);
    return isTATag(t) ? t : t === "Object" && trySlices(e);
   }
   return a ? tryTypedArrays(e) : null;
  }
  e.exports = whichTypedArray;
 }),
 41622: ((e, t, r) => {
  var n = r(39023).inherits, i = r(47544).ZipArchiveOutputStream, o = r(47544).ZipArchiveEntry, s = r(53296), a = e.exports = function(e) {
   if (!(this instanceof a)) return new a(e);
   e = this.options = e || {};
   e.zlib = e.zlib || {};
   i.call(this, e);
   if (typeof e.level == "number" && e.level >= 0) {
    e.zlib.level = e.level;
    delete e.level;
   }
   e.forceZip64 || typeof e.zlib.level != "number" || e.zlib.level !== 0 || (e.store = !0);
   e.namePrependSlash = e.namePrependSlash || !1;
   e.comment && e.comment.length > 0 && this.setComment(e.comment);
  };
  n(a, i);
  a.prototype._normalizeFileData = function(e) {
   e = s.defaults(e, {
    type: "file",
    name: null,
    namePrependSlash: this.options.namePrependSlash,
    linkname: null,
    date: null,
    mode: null,
    store: this.options.store,
    comment: ""
   });
   var t = e.type === "directory", r = e.type === "symlink";
   if (e.name) {
    e.name = s.sanitizePath(e.name);
    if (r || e.name.slice(-1) !== "/") t && (e.name += "/"); else {
     t = !0;
     e.type = "directory";
    }
   }
   (t || r) && (e.store = !0);
   e.date = s.dateify(e.date);
   return e;
  };
  a.prototype.entry = function(e, t, r) {
   typeof r != "function" && (r = this._emitErrorCallback.bind(this));
   t = this._normalizeFileData(t);
   if (t.type === "file" || t.type === "directory" || t.type === "symlink") if (typeof t.name == "string" && t.name.length !== 0) {
    if (t.type !== "symlink" || typeof t.linkname == "string") {
     var n = new o(t.name);
     n.setTime(t.date, this.options.forceLocalTime);
     t.namePrependSlash && n.setName(t.name, !0);
     t.store && n.setMethod(0);
     t.comment.length > 0 && n.setComment(t.comment);
     t.type === "symlink" && typeof t.mode != "number" && (t.mode = 40960);
     if (typeof t.mode == "number") {
      t.type === "symlink" && (t.mode |= 40960);
      n.setUnixMode(t.mode);
     }
     t.type === "symlink" && typeof t.linkname == "string" && (e = Buffer.from(t.linkname));
     return i.prototype.entry.call(this, n, e, r);
    }
    r(new Error("entry linkname must be a non-empty string value when type equals symlink"));
   } else r(new Error("entry name must be a non-empty string value")); else r(new Error(t.type + " entries not currently supported"));
  };
  a.prototype.finalize = function() {
   this.finish();
  };
 }),
 51506: ((e, t, r) => {
  var n = r(18879), i = typeof globalThis == "undefined" ? global : globalThis;
  e.exports = function() {
   for (var e = [], t = 0; t < n.length; t++) typeof i[n[t]] == "function" && (e[e.length] = n[t]);
   return e;
  };
 }),
 57187: ((e, t, r) => {
  e.exports = r(69203);
 }),
 90265: ((e, t, r) => {
  var n = r(73314), i = r(26650), o = r(96429), s = r(12403), a = r(49290), l = r(23105), c = l("SharedArrayBuffer.prototype.byteLength", !0), u = !1;
  e.exports = function(e, t) {
   var r = s(e);
   if (!o(e) && !r) throw new n("Assertion failed: `arrayBuffer` must be an ArrayBuffer or a SharedArrayBuffer");
   if (t !== "SEQ-CST" && t !== "UNORDERED") throw new n("Assertion failed: `order` must be ~SEQ-CST~ or ~UNORDERED~");
   r && u;
   if (i(e)) throw new n("Assertion failed: `arrayBuffer` must not be detached");
   return r ? c(e) : a(e);
  };
 }),
 4597: ((e, t, r) => {
  var n = r(60470), i = n("%BigInt%", !0), o = r(14585), s = r(73314), a = i && i(0);
  e.exports = function(e, t) {
   if (typeof e != "bigint" || typeof t != "bigint") throw new s("Assertion failed: `n` and `d` arguments must be BigInts");
   if (t === a) throw new o("Division by zero");
   return e === a ? a : e % t;
  };
 }),
 64273: ((e, t, r) => {
  var n = r(73314), i = r(21040), o = r(2612), s = r(62652), a = r(1154), l = r(21423), c = r(7084), u = r(7311), h = r(54679);
  e.exports = function(e, t, r) {
   if (!i(e)) throw new n("Assertion failed: Type(O) is not Object");
   if (!c(t)) throw new n("Assertion failed: P is not a Property Key");
   var f = o(r) ? r : h(r);
   if (!o(f)) throw new n("Assertion failed: Desc is not a valid Property Descriptor");
   return s(l, u, a, e, t, f);
  };
 }),
 1154: ((e, t, r) => {
  var n = r(73314), i = r(2612), o = r(29890);
  e.exports = function(e) {
   if (typeof e != "undefined" && !i(e)) throw new n("Assertion failed: `Desc` must be a Property Descriptor");
   return o(e);
  };
 }),
 68036: ((e, t, r) => {
  var n = r(73314), i = r(60506), o = r(7084), s = r(21040);
  e.exports = function(e, t) {
   if (!s(e)) throw new n("Assertion failed: Type(O) is not Object");
   if (!o(t)) throw new n("Assertion failed: P is not a Property Key, got " + i(t));
   return e[t];
  };
 }),
 18329: ((e, t, r) => {
  var n = r(60470), i = r(80105), o = r(73314), s = r(23105), a = r(3647), l = n("%Uint8Array%", !0), c = s("Array.prototype.slice"), u = r(26650), h = r(27011), f = r(96429), p = r(12403), d = r(22524), y = r(41821), g = r(19289);
  e.exports = function(e, t, r, n, s) {
   var b = p(e);
   if (!f(e) && !b) throw new o("Assertion failed: `arrayBuffer` must be an ArrayBuffer or a SharedArrayBuffer");
   if (!a(t)) throw new o("Assertion failed: `byteIndex` must be an integer");
   if (typeof r != "string" || typeof y.size["$" + r] != "number") throw new o("Assertion failed: `type` must be one of " + y.choices);
   if (typeof n != "boolean") throw new o("Assertion failed: `isTypedArray` must be a boolean");
   if (s !== "SEQ-CST" && s !== "UNORDERED") throw new o("Assertion failed: `order` must be either `SEQ-CST` or `UNORDERED`");
   if (arguments.length > 5 && typeof arguments[5] != "boolean") throw new o("Assertion failed: `isLittleEndian` must be a boolean, if present");
   if (u(e)) throw new o("Assertion failed: `arrayBuffer` is detached");
   if (t < 0) throw new o("Assertion failed: `byteIndex` must be non-negative");
   var w, v = y.size["$" + r];
   if (!v) throw new o("Assertion failed: `type` must be one of " + y.choices);
   if (b) throw new i("SharedArrayBuffer is not supported by this implementation");
   w = c(new l(e, t), 0, v);
   var S = arguments.length > 5 ? arguments[5] : g === "little", _ = S ? c(d([ 0, 0, 0, 0, 0, 0, 0, 0 ], w), -v) : c(d(w, [ 0, 0, 0, 0, 0, 0, 0, 0 ]), 0, v);
   return h(r, _, S);
  };
 }),
 94327: ((e, t, r) => {
  var n = r(73314), i = r(54076), o = r(21040), s = r(7084);
  e.exports = function(e, t) {
   if (!o(e)) throw new n("Assertion failed: `O` must be an Object");
   if (!s(t)) throw new n("Assertion failed: `P` must be a Property Key");
   return i(e, t);
  };
 }),
 94041: ((e, t, r) => {
  e.exports = r(30233);
 }),
 99757: (e => {
  e.exports = function(e) {
   return e === "BIGUINT64" || e === "BIGINT64";
  };
 }),
 30114: ((e, t, r) => {
  e.exports = r(69203);
 }),
 69028: ((e, t, r) => {
  var n = r(82043), i = n("%Reflect.construct%", !0), o = r(64273);
  try {
   o({}, "", {
    "[[Get]]": function() {}
   });
  } catch (e) {
   o = null;
  }
  if (o && i) {
   var s = {}, a = {};
   o(a, "length", {
    "[[Get]]": function() {
     throw s;
    },
    "[[Enumerable]]": !0
   });
   e.exports = function(e) {
    try {
     i(e, a);
    } catch (e) {
     return e === s;
    }
   };
  } else e.exports = function(e) {
   return typeof e == "function" && !!e.prototype;
  };
 }),
 21423: ((e, t, r) => {
  var n = r(73314), i = r(54076), o = r(2612);
  e.exports = function(e) {
   if (typeof e == "undefined") return !1;
   if (!o(e)) throw new n("Assertion failed: `Desc` must be a Property Descriptor");
   return !(!i(e, "[[Value]]") && !i(e, "[[Writable]]"));
  };
 }),
 26650: ((e, t, r) => {
  var n = r(73314), i = r(49290), o = r(51506)(), s = r(23105), a = r(96429), l = r(12403), c = s("SharedArrayBuffer.prototype.byteLength", !0);
  e.exports = function(e) {
   var t = l(e);
   if (!a(e) && !t) throw new n("Assertion failed: `arrayBuffer` must be an Object with an [[ArrayBufferData]] internal slot");
   if ((t ? c : i)(e) === 0) try {
    new global[o[0]](e);
   } catch (e) {
    return !!e && e.name === "TypeError";
   }
   return !1;
  };
 }),
 91643: ((e, t, r) => {
  var n = r(73314), i = r(23105), o = i("%ArrayBuffer.prototype.resizable%", !0), s = i("%SharedArrayBuffer.prototype.growable%", !0), a = r(96429), l = r(12403);
  e.exports = function(e) {
   var t = a(e), r = l(e);
   if (!t && !r) throw new n("Assertion failed: `arrayBuffer` must be an ArrayBuffer or SharedArrayBuffer");
   return t && o ? !o(e) : !r || !s || !s(e);
  };
 }),
 12223: ((e, t, r) => {
  var n = r(73314), i = r(26650), o = r(91643), s = r(18866), a = r(53937), l = r(58489), c = r(23363), u = r(53655);
  e.exports = function(e) {
   if (!a(e)) throw new n("Assertion failed: `taRecord` must be a TypedArray With Buffer Witness Record");
   var t = e["[[Object]]"], r = e["[[CachedBufferByteLength]]"];
   if (i(l(t)) && r !== "DETACHED") throw new n("Assertion failed: typed array is detached only if the byte length is ~DETACHED~");
   if (r === "DETACHED") return !0;
   var h, f = c(t), p = o(l(t)), d = p ? u(t) : "AUTO";
   if (d === "AUTO") h = r; else {
    var y = s(t);
    h = f + d * y;
   }
   return f > r || h > r;
  };
 }),
 52297: (e => {
  e.exports = function(e) {
   return e === "UINT8" || e === "UINT8C" || e === "UINT16" || e === "UINT32" || e === "BIGUINT64";
  };
 }),
 93117: ((e, t, r) => {
  var n = r(73314), i = r(90265), o = r(26650), s = r(6405), a = r(58489);
  e.exports = function(e, t) {
   if (!s(e)) throw new n("Assertion failed: `obj` must be a Typed Array");
   if (t !== "SEQ-CST" && t !== "UNORDERED") throw new n("Assertion failed: `order` must be ~SEQ-CST~ or ~UNORDERED~");
   var r = a(e), l = o(r) ? "DETACHED" : i(r, t);
   return {
    "[[Object]]": e,
    "[[CachedBufferByteLength]]": l
   };
  };
 }),
 53795: ((e, t, r) => {
  var n = r(73314), i = r(94327), o = r(88586), s = r(82531), a = r(25089), l = r(64543), c = r(63836), u = r(32712), h = r(89942), f = r(41075), p = r(26304), d = r(15592), y = r(44558), g = r(66951), b = r(27854), w = r(41821), v = {
   __proto__: null,
   $INT8: c,
   $UINT8: f,
   $UINT8C: p,
   $INT16: a,
   $UINT16: u,
   $INT32: l,
   $UINT32: h,
   $BIGINT64: o,
   $BIGUINT64: s
  };
  e.exports = function(e, t, r) {
   if (typeof e != "string" || !i(w.size, "$" + e)) throw new n("Assertion failed: `type` must be a TypedArray element type");
   if (typeof t != "number" && typeof t != "bigint") throw new n("Assertion failed: `value` must be a Number or a BigInt");
   if (typeof r != "boolean") throw new n("Assertion failed: `isLittleEndian` must be a Boolean");
   if (e === "FLOAT16") return d(t, r);
   if (e === "FLOAT32") return y(t, r);
   if (e === "FLOAT64") return g(t, r);
   var o = w.size["$" + e], s = v["$" + e], a = s(t);
   return b(a, o, r);
  };
 }),
 27011: ((e, t, r) => {
  var n = r(60470), i = r(23105), o = r(14585), s = r(80105), a = r(73314), l = n("%BigInt%", !0), c = r(94327), u = r(94041), h = r(99757), f = r(52297), p = r(91914), d = r(77524), y = r(86051), g = r(74593), b = r(89835), w = r(51315), v = i("Array.prototype.reverse"), S = i("Array.prototype.slice"), _ = r(41821);
  e.exports = function(e, t, r) {
   if (!c(_.size, "$" + e)) throw new a("Assertion failed: `type` must be a TypedArray element type");
   if (!u(t) || !b(t, w)) throw new a("Assertion failed: `rawBytes` must be an Array of bytes");
   if (typeof r != "boolean") throw new a("Assertion failed: `isLittleEndian` must be a Boolean");
   var n = _.size["$" + e];
   if (t.length !== n) throw new o("Assertion failed: `rawBytes` must have a length of " + n + " for type " + e);
   var i = h(e);
   if (i && !l) throw new s("this environment does not support BigInts");
   t = S(t, 0, n);
   r || v(t);
   return e === "FLOAT16" ? p(t) : e === "FLOAT32" ? d(t) : e === "FLOAT64" ? y(t) : g(t, n, f(e), i);
  };
 }),
 7311: ((e, t, r) => {
  var n = r(77044);
  e.exports = function(e, t) {
   return e === t ? e !== 0 || 1 / e == 1 / t : n(e) && n(t);
  };
 }),
 51328: ((e, t, r) => {
  var n = r(73314), i = r(21040), o = r(7084), s = r(7311), a = function() {
   try {
    delete [].length;
    return !0;
   } catch (e) {
    return !1;
   }
  }();
  e.exports = function(e, t, r, l) {
   if (!i(e)) throw new n("Assertion failed: `O` must be an Object");
   if (!o(t)) throw new n("Assertion failed: `P` must be a Property Key");
   if (typeof l != "boolean") throw new n("Assertion failed: `Throw` must be a Boolean");
   if (l) {
    e[t] = r;
    if (a && !s(e[t], r)) throw new n("Attempted to assign to readonly property.");
    return !0;
   }
   try {
    e[t] = r;
    return !a || s(e[t], r);
   } catch (e) {
    return !1;
   }
  };
 }),
 85758: ((e, t, r) => {
  var n = r(60470), i = r(80105), o = r(73314), s = r(3647), a = n("%Uint8Array%", !0), l = r(99757), c = r(26650), u = r(53795), h = r(96429), f = r(12403), p = r(54076), d = r(41821), y = r(19289), g = r(64930);
  e.exports = function(e, t, r, n, b, w) {
   var v = f(e);
   if (!h(e) && !v) throw new o("Assertion failed: `arrayBuffer` must be an ArrayBuffer or a SharedArrayBuffer");
   if (!s(t) || t < 0) throw new o("Assertion failed: `byteIndex` must be a non-negative integer");
   if (typeof r != "string" || !p(d.size, "$" + r)) throw new o("Assertion failed: `type` must be one of " + d.choices);
   if (typeof n != "number" && typeof n != "bigint") throw new o("Assertion failed: `value` must be a Number or a BigInt");
   if (typeof b != "boolean") throw new o("Assertion failed: `isTypedArray` must be a boolean");
   if (w !== "SEQ-CST" && w !== "UNORDERED" && w !== "INIT") throw new o('Assertion failed: `order` must be `"SEQ-CST"`, `"UNORDERED"`, or `"INIT"`');
   if (arguments.length > 6 && typeof arguments[6] != "boolean") throw new o("Assertion failed: `isLittleEndian` must be a boolean, if present");
   if (c(e)) throw new o("Assertion failed: ArrayBuffer is detached");
   if (l(r) ? typeof n != "bigint" : typeof n != "number") throw new o("Assertion failed: `value` must be a BigInt if type is ~BIGINT64~ or ~BIGUINT64~, otherwise a Number");
   var S = d.size["$" + r], _ = arguments.length > 6 ? arguments[6] : y === "little", k = u(r, n, _);
   if (v) throw new i("SharedArrayBuffer is not supported by this implementation");
   var A = new a(e, t, S);
   g(k, function(e, t) {
    A[t] = e;
   });
  };
 }),
 98080: ((e, t, r) => {
  var n = r(60470), i = n("%Symbol.species%", !0), o = r(73314), s = r(21040), a = r(69028);
  e.exports = function(e, t) {
   if (!s(e)) throw new o("Assertion failed: Type(O) is not Object");
   var r = e.constructor;
   if (typeof r == "undefined") return t;
   if (!s(r)) throw new o("O.constructor is not an Object");
   var n = i ? r[i] : void 0;
   if (n == null) return t;
   if (a(n)) return n;
   throw new o("no constructor found");
  };
 }),
 47129: ((e, t, r) => {
  var n = r(60470), i = n("%BigInt%", !0), o = r(73314), s = r(80105);
  e.exports = function(e) {
   if (typeof e != "string") throw new o("`argument` must be a string");
   if (!i) throw new s("BigInts are not supported in this environment");
   try {
    return i(e);
   } catch (e) {
    return;
   }
  };
 }),
 5819: ((e, t, r) => {
  var n = r(60470), i = n("%RegExp%"), o = r(73314), s = n("%parseInt%"), a = r(23105), l = r(93470), c = a("String.prototype.slice"), u = l(/^0b[01]+$/i), h = l(/^0o[0-7]+$/i), f = l(/^[-+]0x[0-9a-f]+$/i), p = [ "", "​", "￾" ].join(""), d = new i("[" + p + "]", "g"), y = l(d), g = r(20941);
  e.exports = function StringToNumber(e) {
   if (typeof e != "string") throw new o("Assertion failed: `argument` is not a String");
   if (u(e)) return +s(c(e, 2), 2);
   if (h(e)) return +s(c(e, 2), 8);
   if (y(e) || f(e)) return NaN;
   var t = g(e);
   return t !== e ? StringToNumber(t) : +e;
  };
 }),
 7512: ((e, t, r) => {
  var n = r(60470), i = n("%BigInt%", !0), o = n("%Number%"), s = r(73314), a = r(80105), l = r(47129), c = r(42678);
  e.exports = function(e) {
   if (!i) throw new a("BigInts are not supported in this environment");
   var t = c(e, o);
   if (t == null) throw new s("Cannot convert null or undefined to a BigInt");
   if (typeof t == "boolean") return i(t ? 1 : 0);
   if (typeof t == "number") throw new s("Cannot convert a Number value to a BigInt");
   if (typeof t == "string") {
    var r = l(t);
    if (typeof r == "undefined") throw new s("Failed to parse String to BigInt");
    return r;
   }
   if (typeof t == "symbol") throw new s("Cannot convert a Symbol value to a BigInt");
   if (typeof t != "bigint") throw new a("Assertion failed: unknown primitive type");
   return t;
  };
 }),
 88586: ((e, t, r) => {
  var n = r(60470), i = n("%BigInt%", !0), o = r(56947), s = r(7512), a = r(4597), l = r(49843), c = i && BigInt(o(2, 32)) * BigInt(o(2, 31)), u = i && BigInt(o(2, 32)) * BigInt(o(2, 32));
  e.exports = function(e) {
   var t = s(e), r = l(a, t, u);
   return r >= c ? r - u : r;
  };
 }),
 82531: ((e, t, r) => {
  var n = r(60470), i = n("%BigInt%", !0), o = r(56947), s = r(7512), a = r(4597), l = r(49843), c = i && BigInt(o(2, 32)) * BigInt(o(2, 32));
  e.exports = function(e) {
   var t = s(e), r = l(a, t, c);
   return r;
  };
 }),
 11967: (e => {
  e.exports = function(e) {
   return !!e;
  };
 }),
 25089: ((e, t, r) => {
  var n = r(90460), i = r(49094), o = r(60700), s = r(3766), a = 65536;
  e.exports = function(e) {
   var t = i(e);
   if (!s(t) || t === 0) return 0;
   var r = o(t), l = n(r, a);
   return l >= 32768 ? l - a : l;
  };
 }),
 64543: ((e, t, r) => {
  var n = r(90460), i = r(49094), o = r(60700), s = r(3766), a = 2147483648, l = 4294967296;
  e.exports = function(e) {
   var t = i(e);
   if (!s(t) || t === 0) return 0;
   var r = o(t), c = n(r, l), u = c >= a ? c - l : c;
   return u === 0 ? 0 : u;
  };
 }),
 63836: ((e, t, r) => {
  var n = r(90460), i = r(49094), o = r(60700), s = r(3766);
  e.exports = function(e) {
   var t = i(e);
   if (!s(t) || t === 0) return 0;
   var r = o(t), a = n(r, 256);
   return a >= 128 ? a - 256 : a;
  };
 }),
 57568: ((e, t, r) => {
  var n = r(49094), i = r(60700), o = r(77044), s = r(3766);
  e.exports = function(e) {
   var t = n(e);
   return o(t) || t === 0 ? 0 : s(t) ? i(t) : t;
  };
 }),
 49094: ((e, t, r) => {
  var n = r(60470), i = r(73314), o = n("%Number%"), s = r(67369), a = r(42678), l = r(5819);
  e.exports = function(e) {
   var t = s(e) ? e : a(e, o);
   if (typeof t == "symbol") throw new i("Cannot convert a Symbol value to a number");
   if (typeof t == "bigint") throw new i("Conversion from 'BigInt' to 'number' is not allowed.");
   return typeof t == "string" ? l(t) : +t;
  };
 }),
 42678: ((e, t, r) => {
  var n = r(75604);
  e.exports = function(e) {
   return arguments.length > 1 ? n(e, arguments[1]) : n(e);
  };
 }),
 54679: ((e, t, r) => {
  var n = r(54076), i = r(73314), o = r(21040), s = r(30114), a = r(11967);
  e.exports = function(e) {
   if (!o(e)) throw new i("ToPropertyDescriptor requires an object");
   var t = {};
   n(e, "enumerable") && (t["[[Enumerable]]"] = a(e.enumerable));
   n(e, "configurable") && (t["[[Configurable]]"] = a(e.configurable));
   n(e, "value") && (t["[[Value]]"] = e.value);
   n(e, "writable") && (t["[[Writable]]"] = a(e.writable));
   if (n(e, "get")) {
    var r = e.get;
    if (typeof r != "undefined" && !s(r)) throw new i("getter must be a function");
    t["[[Get]]"] = r;
   }
   if (n(e, "set")) {
    var l = e.set;
    if (typeof l != "undefined" && !s(l)) throw new i("setter must be a function");
    t["[[Set]]"] = l;
   }
   if ((n(t, "[[Get]]") || n(t, "[[Set]]")) && (n(t, "[[Value]]") || n(t, "[[Writable]]"))) throw new i("Invalid property descriptor. Cannot both specify accessors and a value or writable attribute");
   return t;
  };
 }),
 35038: ((e, t, r) => {
  var n = r(60470), i = n("%String%"), o = r(73314);
  e.exports = function(e) {
   if (typeof e == "symbol") throw new o("Cannot convert a Symbol value to a string");
   return i(e);
  };
 }),
 32712: ((e, t, r) => {
  var n = r(90460), i = r(49094), o = r(60700), s = r(3766), a = 65536;
  e.exports = function(e) {
   var t = i(e);
   if (!s(t) || t === 0) return 0;
   var r = o(t), l = n(r, a);
   return l === 0 ? 0 : l;
  };
 }),
 89942: ((e, t, r) => {
  var n = r(90460), i = r(49094), o = r(60700), s = r(3766), a = 4294967296;
  e.exports = function(e) {
   var t = i(e);
   if (!s(t) || t === 0) return 0;
   var r = o(t), l = n(r, a);
   return l === 0 ? 0 : l;
  };
 }),
 41075: ((e, t, r) => {
  var n = r(3766), i = r(90460), o = r(49094), s = r(60700);
  e.exports = function(e) {
   var t = o(e);
   if (!n(t) || t === 0) return 0;
   var r = s(t), a = i(r, 256);
   return a;
  };
 }),
 26304: ((e, t, r) => {
  var n = r(95835), i = r(49094), o = r(85638), s = r(77044);
  e.exports = function(e) {
   var t = i(e);
   if (s(t)) return 0;
   var r = n(t, 0, 255), a = o(r);
   return r < a + .5 ? a : r > a + .5 ? a + 1 : a % 2 == 0 ? a : a + 1;
  };
 }),
 43623: ((e, t, r) => {
  var n = r(80105), i = r(73314), o = r(94041), s = r(69028), a = r(12223), l = r(57571), c = r(77425), u = r(51506)();
  e.exports = function(e, t) {
   if (!s(e)) throw new i("Assertion failed: `constructor` must be a constructor");
   if (!o(t)) throw new i("Assertion failed: `argumentList` must be a List");
   if (u.length === 0) throw new n("Assertion failed: Typed Arrays are not supported in this environment");
   var r;
   r = t.length === 0 ? new e : t.length === 1 ? new e(t[0]) : t.length === 2 ? new e(t[0], t[1]) : new e(t[0], t[1], t[2]);
   var h = c(r, "SEQ-CST");
   if (t.length === 1 && typeof t[0] == "number") {
    if (a(h)) throw new i("new Typed Array is out of bounds");
    var f = l(h);
    if (f < t[0]) throw new i("`argumentList[0]` must be <= `newTypedArray.length`");
   }
   return r;
  };
 }),
 18866: ((e, t, r) => {
  var n = r(80105), i = r(73314), o = r(3647), s = r(54768), a = r(41821);
  e.exports = function(e) {
   var t = s(e);
   if (!t) throw new i("Assertion failed: `O` must be a TypedArray");
   var r = a.size["$" + a.name["$" + t]];
   if (!o(r) || r < 0) throw new n("Assertion failed: Unknown TypedArray type `" + t + "`");
   return r;
  };
 }),
 19927: ((e, t, r) => {
  var n = r(80105), i = r(73314), o = r(54768), s = r(41821);
  e.exports = function(e) {
   var t = o(e);
   if (!t) throw new i("Assertion failed: `O` must be a TypedArray");
   var r = s.name["$" + t];
   if (typeof r != "string") throw new n("Assertion failed: Unknown TypedArray type `" + t + "`");
   return r;
  };
 }),
 57571: ((e, t, r) => {
  var n = r(73314), i = r(85638), o = r(91643), s = r(12223), a = r(18866), l = r(53937), c = r(58489), u = r(23363), h = r(53655);
  e.exports = function(e) {
   if (!l(e)) throw new n("Assertion failed: `taRecord` must be a TypedArray With Buffer Witness Record");
   if (s(e)) throw new n("Assertion failed: `taRecord` is out of bounds");
   var t = e["[[Object]]"], r = o(c(t)), f = r ? h(t) : "AUTO";
   if (f !== "AUTO") return f;
   if (r) throw new n("Assertion failed: array buffer is not fixed length");
   var p = u(t), d = a(t), y = e["[[CachedBufferByteLength]]"];
   if (y === "DETACHED") throw new n("Assertion failed: typed array is detached");
   return i((y - p) / d);
  };
 }),
 49733: ((e, t, r) => {
  var n = r(80105), i = r(73314), o = r(54768), s = r(51506)(), a = r(94041), l = r(98080), c = r(43623), u = r(34414);
  e.exports = function(e, t) {
   if (s.length === 0) throw new n("Assertion failed: Typed Arrays are not supported in this environment");
   var r = o(e);
   if (!r) throw new i("Assertion failed: exemplar must be a TypedArray");
   if (!a(t)) throw new i("Assertion failed: `argumentList` must be a List");
   var h = u(r);
   if (typeof h != "function") throw new n("Assertion failed: `constructor` of `exemplar` (" + r + ") must exist. Please report this!");
   var f = l(e, h);
   return c(f, t);
  };
 }),
 77425: ((e, t, r) => {
  var n = r(73314), i = r(21040), o = r(12223), s = r(93117), a = r(6405);
  e.exports = function(e, t) {
   if (t !== "SEQ-CST" && t !== "UNORDERED") throw new n("Assertion failed: `order` must be ~SEQ-CST~ or ~UNORDERED~");
   if (!i(e)) throw new n("Assertion failed: `O` must be an Object");
   if (!a(e)) throw new n("Assertion failed: `O` must be a Typed Array");
   var r = s(e, t);
   if (o(r)) throw new n("`O` must be in-bounds and backed by a non-detached buffer");
   return r;
  };
 }),
 95835: ((e, t, r) => {
  var n = r(73314), i = r(57147), o = r(41017);
  e.exports = function(e, t, r) {
   if (typeof e != "number" || typeof t != "number" || typeof r != "number" || !(t <= r)) throw new n("Assertion failed: all three arguments must be MVs, and `lower` must be `<= upper`");
   return o(i(t, e), r);
  };
 }),
 85638: ((e, t, r) => {
  var n = r(96171);
  e.exports = function(e) {
   return typeof e == "bigint" ? e : n(e);
  };
 }),
 90460: ((e, t, r) => {
  var n = r(94248);
  e.exports = function(e, t) {
   return n(e, t);
  };
 }),
 41821: (e => {
  e.exports = {
   __proto__: null,
   name: {
    __proto__: null,
    $Int8Array: "INT8",
    $Uint8Array: "UINT8",
    $Uint8ClampedArray: "UINT8C",
    $Int16Array: "INT16",
    $Uint16Array: "UINT16",
    $Int32Array: "INT32",
    $Uint32Array: "UINT32",
    $BigInt64Array: "BIGINT64",
    $BigUint64Array: "BIGUINT64",
    $Float16Array: "FLOAT16",
    $Float32Array: "FLOAT32",
    $Float64Array: "FLOAT64"
   },
   size: {
    __proto__: null,
    $INT8: 1,
    $UINT8: 1,
    $UINT8C: 1,
    $INT16: 2,
    $UINT16: 2,
    $INT32: 4,
    $UINT32: 4,
    $BIGINT64: 8,
    $BIGUINT64: 8,
    $FLOAT16: 2,
    $FLOAT32: 4,
    $FLOAT64: 8
   },
   choices: '"INT8", "UINT8", "UINT8C", "INT16", "UINT16", "INT32", "UINT32", "BIGINT64", "BIGUINT64", "FLOAT16", "FLOAT32", or "FLOAT64"'
  };
 }),
 60700: ((e, t, r) => {
  var n = r(85638), i = r(73314);
  e.exports = function(e) {
   if (typeof e != "number" && typeof e != "bigint") throw new i("argument must be a Number or a BigInt");
   var t = e < 0 ? -n(-e) : n(e);
   return t === 0 ? 0 : t;
  };
 }),
 82043: ((e, t, r) => {
  e.exports = r(60470);
 }),
 62652: ((e, t, r) => {
  var n = r(60497), i = r(79094), o = n.hasArrayLengthDefineBug(), s = o && r(30233), a = r(23105), l = a("Object.prototype.propertyIsEnumerable");
  e.exports = function(e, t, r, n, a, c) {
   if (!i) {
    if (!e(c)) return !1;
    if (!c["[[Configurable]]"] || !c["[[Writable]]"]) return !1;
    if (a in n && l(n, a) !== !!c["[[Enumerable]]"]) return !1;
    var u = c["[[Value]]"];
    n[a] = u;
    return t(n[a], u);
   }
   if (o && a === "length" && "[[Value]]" in c && s(n) && n.length !== c["[[Value]]"]) {
    n.length = c["[[Value]]"];
    return n.length === c["[[Value]]"];
   }
   i(n, a, r(c));
   return !0;
  };
 }),
 30233: ((e, t, r) => {
  var n = r(60470), i = n("%Array%"), o = !i.isArray && r(23105)("Object.prototype.toString");
  e.exports = i.isArray || function(e) {
   return o(e) === "[object Array]";
  };
 }),
 91914: ((e, t, r) => {
  var n = r(56947);
  e.exports = function(e) {
   var t = e[1] << 8 | e[0], r = t & 32768 ? -1 : 1, i = (t & 31744) >> 10, o = t & 1023;
   if (i === 0 && o === 0) return r === 1 ? 0 : -0;
   if (i === 31 && o === 0) return r === 1 ? 1 / 0 : -1 / 0;
   if (i === 31 && o !== 0) return NaN;
   i -= 15;
   return i === -15 ? r * o * n(2, -24) : r * (1 + o * n(2, -10)) * n(2, i);
  };
 }),
 77524: ((e, t, r) => {
  var n = r(56947);
  e.exports = function(e) {
   var t = e[3] & 128 ? -1 : 1, r = (e[3] & 127) << 1 | e[2] >> 7, i = (e[2] & 127) << 16 | e[1] << 8 | e[0];
   if (r === 0 && i === 0) return t === 1 ? 0 : -0;
   if (r === 255 && i === 0) return t === 1 ? 1 / 0 : -1 / 0;
   if (r === 255 && i !== 0) return NaN;
   r -= 127;
   return r === -127 ? t * i * n(2, -149) : t * (1 + i * n(2, -23)) * n(2, r);
  };
 }),
 86051: ((e, t, r) => {
  var n = r(56947);
  e.exports = function(e) {
   var t = e[7] & 128 ? -1 : 1, r = (e[7] & 127) << 4 | (e[6] & 240) >> 4, i = 281474976710656 * (e[6] & 15) + e[5] * 1099511627776 + e[4] * 4294967296 + e[3] * 16777216 + e[2] * 65536 + e[1] * 256 + e[0];
   if (r === 0 && i === 0) return t * 0;
   if (r === 2047 && i !== 0) return NaN;
   if (r === 2047 && i === 0) return t * (1 / 0);
   r -= 1023;
   return r === -1023 ? t * i * 5e-324 : t * (1 + i / 4503599627370496) * n(2, r);
  };
 }),
 74593: ((e, t, r) => {
  var n = r(60470), i = r(56947), o = n("%Number%"), s = n("%BigInt%", !0);
  e.exports = function(e, t, r, n) {
   for (var a = n ? s : o, l = a(0), c = 0; c < e.length; c++) l += a(e[c] * i(2, 8 * c));
   if (!r) {
    var u = t * 8;
    e[t - 1] & 128 && (l -= a(i(2, u)));
   }
   return l;
  };
 }),
 19289: ((e, t, r) => {
  var n = r(60470), i = n("%Uint8Array%", !0), o = n("%Uint32Array%", !0), s = r(58489), a = o && new o([ 305419896 ]), l = a && new i(s(a));
  e.exports = l ? l[0] === 120 ? "little" : l[0] === 18 ? "big" : l[0] === 52 ? "mixed" : "unknown" : "indeterminate";
 }),
 89835: (e => {
  e.exports = function(e, t) {
   for (var r = 0; r < e.length; r += 1) if (!t(e[r], r, e)) return !1;
   return !0;
  };
 }),
 64930: (e => {
  e.exports = function(e, t) {
   for (var r = 0; r < e.length; r += 1) t(e[r], r, e);
  };
 }),
 62293: (e => {
  var t = 1075, r = 54;
  e.exports = function(e) {
   var n = "";
   if (e === 0) return n;
   for (var i, o = t, s = 0; s < t; s += 1) {
    i = e * 2;
    if (i >= 1) {
     e = i - 1;
     n += "1";
     o === t && (o = s);
    } else {
     e = i;
     n += "0";
    }
    if (i === 1 || s - o > r) return n;
   }
   return n;
  };
 }),
 29890: (e => {
  e.exports = function(e) {
   if (typeof e == "undefined") return e;
   var t = {};
   "[[Value]]" in e && (t.value = e["[[Value]]"]);
   "[[Writable]]" in e && (t.writable = !!e["[[Writable]]"]);
   "[[Get]]" in e && (t.get = e["[[Get]]"]);
   "[[Set]]" in e && (t.set = e["[[Set]]"]);
   "[[Enumerable]]" in e && (t.enumerable = !!e["[[Enumerable]]"]);
   "[[Configurable]]" in e && (t.configurable = !!e["[[Configurable]]"]);
   return t;
  };
 }),
 21924: ((e, t, r) => {
  var n = r(96171);
  e.exports = function(e) {
   var t, r = "";
   while (e > 0) {
    t = e / 2;
    e = n(t);
    r = t === e ? "0" + r : "1" + r;
   }
   return r;
  };
 }),
 27854: ((e, t, r) => {
  var n = r(60470), i = n("%Number%"), o = n("%BigInt%", !0);
  e.exports = function(e, t, r) {
   var n = typeof e == "bigint" ? o : i;
   e < 0 && (e >>>= 0);
   for (var s = [], a = 0; a < t; a++) {
    s[r ? a : t - 1 - a] = i(e & n(255));
    e >>= n(8);
   }
   return s;
  };
 }),
 51315: (e => {
  e.exports = function(e) {
   return typeof e == "number" && e >= 0 && e <= 255 && (e | 0) === e;
  };
 }),
 44278: ((e, t, r) => {
  e.exports = r(3647);
 }),
 92805: (e => {
  e.exports = Number.isNaN || function(e) {
   return e != e;
  };
 }),
 46229: ((e, t, r) => {
  e.exports = r(21040);
 }),
 67369: (e => {
  e.exports = function(e) {
   return e === null || typeof e != "function" && typeof e != "object";
  };
 }),
 7084: (e => {
  e.exports = function(e) {
   return typeof e == "string" || typeof e == "symbol";
  };
 }),
 94248: ((e, t, r) => {
  e.exports = r(9521);
 }),
 49843: (e => {
  e.exports = function(e, t, r) {
   var n = e(t, r);
   return n >= 0 ? n : n + r;
  };
 }),
 2612: ((e, t, r) => {
  var n = r(73314), i = r(54076), o = {
   __proto__: null,
   "[[Configurable]]": !0,
   "[[Enumerable]]": !0,
   "[[Get]]": !0,
   "[[Set]]": !0,
   "[[Value]]": !0,
   "[[Writable]]": !0
  };
  e.exports = function(e) {
   if (!e || typeof e != "object") return !1;
   for (var t in e) if (i(e, t) && !o[t]) return !1;
   var r = i(e, "[[Value]]") || i(e, "[[Writable]]"), s = i(e, "[[Get]]") || i(e, "[[Set]]");
   if (r && s) throw new n("Property Descriptors may not be both accessor and data descriptors");
   return !0;
  };
 }),
 53937: ((e, t, r) => {
  var n = r(54076), i = r(6405), o = r(44278);
  e.exports = function(e) {
   return !!e && typeof e == "object" && n(e, "[[Object]]") && n(e, "[[CachedBufferByteLength]]") && (o(e["[[CachedBufferByteLength]]"]) && e["[[CachedBufferByteLength]]"] >= 0 || e["[[CachedBufferByteLength]]"] === "DETACHED") && i(e["[[Object]]"]);
  };
 }),
 34414: ((e, t, r) => {
  var n = r(60470), i = {
   __proto__: null,
   $Int8Array: n("%Int8Array%", !0),
   $Uint8Array: n("%Uint8Array%", !0),
   $Uint8ClampedArray: n("%Uint8ClampedArray%", !0),
   $Int16Array: n("%Int16Array%", !0),
   $Uint16Array: n("%Uint16Array%", !0),
   $Int32Array: n("%Int32Array%", !0),
   $Uint32Array: n("%Uint32Array%", !0),
   $BigInt64Array: n("%BigInt64Array%", !0),
   $BigUint64Array: n("%BigUint64Array%", !0),
   $Float16Array: n("%Float16Array%", !0),
   $Float32Array: n("%Float32Array%", !0),
   $Float64Array: n("%Float64Array%", !0)
  };
  e.exports = function(e) {
   return i["$" + e];
  };
 }),
 15592: ((e, t, r) => {
  var n = r(55641), i = r(96171), o = r(56947), s = r(3766), a = r(77044), l = r(1908), c = 65504;
  e.exports = function(e, t) {
   if (a(e)) return t ? [ 0, 126 ] : [ 126, 0 ];
   var r;
   if (e === 0) {
    r = l(e) ? 128 : 0;
    return t ? [ 0, r ] : [ r, 0 ];
   }
   if (n(e) > c || !s(e)) {
    r = e < 0 ? 252 : 124;
    return t ? [ 0, r ] : [ r, 0 ];
   }
   var u = e < 0 ? 1 : 0;
   e = n(e);
   var h = 0;
   while (e >= 2) {
    h += 1;
    e /= 2;
   }
   while (e < 1) {
    h -= 1;
    e *= 2;
   }
   var f = e - 1;
   f *= o(2, 10) + .5;
   f = i(f);
   h += 15;
   h <<= 10;
   var p = u << 15 | h | f, d = p & 255;
   p >>= 8;
   var y = p & 255;
   return t ? [ d, y ] : [ y, d ];
  };
 }),
 44558: ((e, t, r) => {
  var n = r(55641), i = r(96171), o = r(56947), s = r(3766), a = r(77044), l = r(1908), c = 34028234663852886e22;
  e.exports = function(e, t) {
   if (a(e)) return t ? [ 0, 0, 192, 127 ] : [ 127, 192, 0, 0 ];
   var r;
   if (e === 0) {
    r = l(e) ? 128 : 0;
    return t ? [ 0, 0, 0, r ] : [ r, 0, 0, 0 ];
   }
   if (n(e) > c || !s(e)) {
    r = e < 0 ? 255 : 127;
    return t ? [ 0, 0, 128, r ] : [ r, 128, 0, 0 ];
   }
   var u = e < 0 ? 1 : 0;
   e = n(e);
   var h = 0;
   while (e >= 2) {
    h += 1;
    e /= 2;
   }
   while (e < 1) {
    h -= 1;
    e *= 2;
   }
   var f = e - 1;
   f *= o(2, 23) + .5;
   f = i(f);
   h += 127;
   h <<= 23;
   var p = u << 31 | h | f, d = p & 255;
   p >>= 8;
   var y = p & 255;
   p >>= 8;
   var g = p & 255;
   p >>= 8;
   var b = p & 255;
   return t ? [ d, y, g, b ] : [ b, g, y, d ];
  };
 }),
 66951: ((e, t, r) => {
  var n = r(60470), i = n("%parseInt%"), o = r(55641), s = r(96171), a = r(3766), l = r(1908), c = r(23105), u = c("String.prototype.indexOf"), h = c("String.prototype.slice"), f = r(62293), p = r(21924), d = r(92805), y = 1023, g = "11111111111", b = "00000000000", w = b + b + b + b + "0000000";
  e.exports = function(e, t) {
   var r, n, c = e < 0 || l(e) ? "1" : "0";
   if (d(e)) {
    r = g;
    n = "1" + w;
   } else if (a(e)) if (e === 0) {
    r = b;
    n = "0" + w;
   } else {
    e = o(e);
    var v, S = s(e), _ = p(S), k = f(e - S);
    if (_) r = _.length - 1; else {
     var A = u(k, "1");
     A > -1 && (v = A + 1);
     r = -v;
    }
    n = _ + k;
    if (r < 0) {
     r <= -y && (v = y - 1);
     n = h(n, v);
    } else n = h(n, 1);
    r = h(b + p(r + y), -11);
    n = h(n + w + "0", 0, 52);
   } else {
    r = g;
    n = "0" + w;
   }
   for (var x = c + r + n, R = [], O = 0; O < 8; O++) {
    var I = t ? 8 - O - 1 : O;
    R[I] = i(h(x, O * 8, (O + 1) * 8), 2);
   }
   return R;
  };
 }),
 72981: ((e, t, r) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.Glob = void 0;
  const n = r(91409), i = r(73136), o = r(38958), s = r(47813), a = r(11157), l = typeof process == "object" && process && typeof process.platform == "string" ? process.platform : "linux";
  class Glob {
   absolute;
   cwd;
   root;
   dot;
   dotRelative;
   follow;
   ignore;
   magicalBraces;
   mark;
   matchBase;
   maxDepth;
   nobrace;
   nocase;
   nodir;
   noext;
   noglobstar;
   pattern;
   platform;
   realpath;
   scurry;
   stat;
   signal;
   windowsPathsNoEscape;
   withFileTypes;
   includeChildMatches;
   opts;
   patterns;
   constructor(e, t) {
    if (!t) throw new TypeError("glob options required");
    this.withFileTypes = !!t.withFileTypes;
    this.signal = t.signal;
    this.follow = !!t.follow;
    this.dot = !!t.dot;
    this.dotRelative = !!t.dotRelative;
    this.nodir = !!t.nodir;
    this.mark = !!t.mark;
    t.cwd ? (t.cwd instanceof URL || t.cwd.startsWith("file://")) && (t.cwd = (0, i.fileURLToPath)(t.cwd)) : this.cwd = "";
    this.cwd = t.cwd || "";
    this.root = t.root;
    this.magicalBraces = !!t.magicalBraces;
    this.nobrace = !!t.nobrace;
    this.noext = !!t.noext;
    this.realpath = !!t.realpath;
    this.absolute = t.absolute;
    this.includeChildMatches = t.includeChildMatches !== !1;
    this.noglobstar = !!t.noglobstar;
    this.matchBase = !!t.matchBase;
    this.maxDepth = typeof t.maxDepth == "number" ? t.maxDepth : 1 / 0;
    this.stat = !!t.stat;
    this.ignore = t.ignore;
    if (this.withFileTypes && this.absolute !== void 0) throw new Error("cannot set absolute and withFileTypes:true");
    typeof e == "string" && (e = [ e ]);
    this.windowsPathsNoEscape = !!t.windowsPathsNoEscape || t.allowWindowsEscape === !1;
    this.windowsPathsNoEscape && (e = e.map(e => e.replace(/\\/g, "/")));
    if (this.matchBase) {
     if (t.noglobstar) throw new TypeError("base matching requires globstar");
     e = e.map(e => e.includes("/") ? e : `./**/${e}`);
    }
    this.pattern = e;
    this.platform = t.platform || l;
    this.opts = {
     ...t,
     platform: this.platform
    };
    if (t.scurry) {
     this.scurry = t.scurry;
     if (t.nocase !== void 0 && t.nocase !== t.scurry.nocase) throw new Error("nocase option contradicts provided scurry option");
    } else {
     const e = t.platform === "win32" ? o.PathScurryWin32 : t.platform === "darwin" ? o.PathScurryDarwin : t.platform ? o.PathScurryPosix : o.PathScurry;
     this.scurry = new e(this.cwd, {
      nocase: t.nocase,
      fs: t.fs
     });
    }
    this.nocase = this.scurry.nocase;
    const r = this.platform === "darwin" || this.platform === "win32", a = {
     ...t,
     dot: this.dot,
     matchBase: this.matchBase,
     nobrace: this.nobrace,
     nocase: this.nocase,
     nocaseMagicOnly: r,
     nocomment: !0,
     noext: this.noext,
     nonegate: !0,
     optimizationLevel: 2,
     platform: this.platform,
     windowsPathsNoEscape: this.windowsPathsNoEscape,
     debug: !!this.opts.debug
    }, c = this.pattern.map(e => new n.Minimatch(e, a)), [u, h] = c.reduce((e, t) => {
     e[0].push(...t.set);
     e[1].push(...t.globParts);
     return e;
    }, [ [], [] ]);
    this.patterns = u.map((e, t) => {
     const r = h[t];
     if (!r) throw new Error("invalid pattern object");
     return new s.Pattern(e, r, 0, this.platform);
    });
   }
   async walk() {
    return [ ...await new a.GlobWalker(this.patterns, this.scurry.cwd, {
     ...this.opts,
     maxDepth: this.maxDepth !== 1 / 0 ? this.maxDepth + this.scurry.cwd.depth() : 1 / 0,
     platform: this.platform,
     nocase: this.nocase,
     includeChildMatches: this.includeChildMatches
    }).walk() ];
   }
   walkSync() {
    return [ ...new a.GlobWalker(this.patterns, this.scurry.cwd, {
     ...this.opts,
     maxDepth: this.maxDepth !== 1 / 0 ? this.maxDepth + this.scurry.cwd.depth() : 1 / 0,
     platform: this.platform,
     nocase: this.nocase,
     includeChildMatches: this.includeChildMatches
    }).walkSync() ];
   }
   stream() {
    return new a.GlobStream(this.patterns, this.scurry.cwd, {
     ...this.opts,
     maxDepth: this.maxDepth !== 1 / 0 ? this.maxDepth + this.scurry.cwd.depth() : 1 / 0,
     platform: this.platform,
     nocase: this.nocase,
     includeChildMatches: this.includeChildMatches
    }).stream();
   }
   streamSync() {
    return new a.GlobStream(this.patterns, this.scurry.cwd, {
     ...this.opts,
     maxDepth: this.maxDepth !== 1 / 0 ? this.maxDepth + this.scurry.cwd.depth() : 1 / 0,
     platform: this.platform,
     nocase: this.nocase,
     includeChildMatches: this.includeChildMatches
    }).streamSync();
   }
   iterateSync() {
    return this.streamSync()[Symbol.iterator]();
   }
   [Symbol.iterator]() {
    return this.iterateSync();
   }
   iterate() {
    return this.stream()[Symbol.asyncIterator]();
   }
   [Symbol.asyncIterator]() {
    return this.iterate();
   }
  }
  t.Glob = Glob;
 }),
 45197: ((e, t, r) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.hasMagic = void 0;
  const n = r(91409), hasMagic = (e, t = {}) => {
   Array.isArray(e) || (e = [ e ]);
   for (const r of e) if (new n.Minimatch(r, t).hasMagic()) return !0;
   return !1;
  };
  t.hasMagic = hasMagic;
 }),
 5637: ((e, t, r) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.Ignore = void 0;
  const n = r(91409), i = r(47813), o = typeof process == "object" && process && typeof process.platform == "string" ? process.platform : "linux";
  class Ignore {
   relative;
   relativeChildren;
   absolute;
   absoluteChildren;
   platform;
   mmopts;
   constructor(e, {nobrace: t, nocase: r, noext: n, noglobstar: i, platform: s = o}) {
    this.relative = [];
    this.absolute = [];
    this.relativeChildren = [];
    this.absoluteChildren = [];
    this.platform = s;
    this.mmopts = {
     dot: !0,
     nobrace: t,
     nocase: r,
     noext: n,
     noglobstar: i,
     optimizationLevel: 2,
     platform: s,
     nocomment: !0,
     nonegate: !0
    };
    for (const t of e) this.add(t);
   }
   add(e) {
    const t = new n.Minimatch(e, this.mmopts);
    for (let e = 0; e < t.set.length; e++) {
     const r = t.set[e], o = t.globParts[e];
     if (!r || !o) throw new Error("invalid pattern object");
     while (r[0] === "." && o[0] === ".") {
      r.shift();
      o.shift();
     }
     const s = new i.Pattern(r, o, 0, this.platform), a = new n.Minimatch(s.globString(), this.mmopts), l = o[o.length - 1] === "**", c = s.isAbsolute();
     c ? this.absolute.push(a) : this.relative.push(a);
     l && (c ? this.absoluteChildren.push(a) : this.relativeChildren.push(a));
    }
   }
   ignored(e) {
    const t = e.fullpath(), r = `${t}/`, n = e.relative() || ".", i = `${n}/`;
    for (const e of this.relative) if (e.match(n) || e.match(i)) return !0;
    for (const e of this.absolute) if (e.match(t) || e.match(r)) return !0;
    return !1;
   }
   childrenIgnored(e) {
    const t = e.fullpath() + "/", r = (e.relative() || ".") + "/";
    for (const e of this.relativeChildren) if (e.match(r)) return !0;
    for (const e of this.absoluteChildren) if (e.match(t)) return !0;
    return !1;
   }
  }
  t.Ignore = Ignore;
 }),
 21363: ((e, t, r) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.glob = t.sync = t.iterate = t.iterateSync = t.stream = t.streamSync = t.Ignore = t.hasMagic = t.Glob = t.unescape = t.escape = void 0;
  t.globStreamSync = globStreamSync;
  t.globStream = globStream;
  t.globSync = globSync;
  t.globIterateSync = globIterateSync;
  t.globIterate = globIterate;
  const n = r(91409), i = r(72981), o = r(45197);
  var s = r(91409);
  Object.defineProperty(t, "escape", {
   enumerable: !0,
   get: function() {
    return s.escape;
   }
  });
  Object.defineProperty(t, "unescape", {
   enumerable: !0,
   get: function() {
    return s.unescape;
   }
  });
  var a = r(72981);
  Object.defineProperty(t, "Glob", {
   enumerable: !0,
   get: function() {
    return a.Glob;
   }
  });
  var l = r(45197);
  Object.defineProperty(t, "hasMagic", {
   enumerable: !0,
   get: function() {
    return l.hasMagic;
   }
  });
  var c = r(5637);
  Object.defineProperty(t, "Ignore", {
   enumerable: !0,
   get: function() {
    return c.Ignore;
   }
  });
  function globStreamSync(e, t = {}) {
   return new i.Glob(e, t).streamSync();
  }
  function globStream(e, t = {}) {
   return new i.Glob(e, t).stream();
  }
  function globSync(e, t = {}) {
   return new i.Glob(e, t).walkSync();
  }
  async function glob_(e, t = {}) {
   return new i.Glob(e, t).walk();
  }
  function globIterateSync(e, t = {}) {
   return new i.Glob(e, t).iterateSync();
  }
  function globIterate(e, t = {}) {
   return new i.Glob(e, t).iterate();
  }
  t.streamSync = globStreamSync;
  t.stream = Object.assign(globStream, {
   sync: globStreamSync
  });
  t.iterateSync = globIterateSync;
  t.iterate = Object.assign(globIterate, {
   sync: globIterateSync
  });
  t.sync = Object.assign(globSync, {
   stream: globStreamSync,
   iterate: globIterateSync
  });
  t.glob = Object.assign(glob_, {
   glob: glob_,
   globSync,
   sync: t.sync,
   globStream,
   stream: t.stream,
   globStreamSync,
   streamSync: t.streamSync,
   globIterate,
   iterate: t.iterate,
   globIterateSync,
   iterateSync: t.iterateSync,
   Glob: i.Glob,
   hasMagic: o.hasMagic,
   escape: n.escape,
   unescape: n.unescape
  });
  t.glob.glob = t.glob;
 }),
 47813: ((e, t, r) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.Pattern = void 0;
  const n = r(91409), isPatternList = e => e.length >= 1, isGlobList = e => e.length >= 1;
  class Pattern {
   #e;
   #t;
   #r;
   length;
   #n;
   #i;
   #o;
   #s;
   #a;
   #l;
   #c=!0;
   constructor(e, t, r, n) {
    if (!isPatternList(e)) throw new TypeError("empty pattern list");
    if (!isGlobList(t)) throw new TypeError("empty glob list");
    if (t.length !== e.length) throw new TypeError("mismatched pattern list and glob list lengths");
    this.length = e.length;
    if (r < 0 || r >= this.length) throw new TypeError("index out of range");
    this.#e = e;
    this.#t = t;
    this.#r = r;
    this.#n = n;
    if (this.#r === 0) if (this.isUNC()) {
     const [e, t, r, n, ...i] = this.#e, [o, s, a, l, ...c] = this.#t;
     if (i[0] === "") {
      i.shift();
      c.shift();
     }
     const u = [ e, t, r, n, "" ].join("/"), h = [ o, s, a, l, "" ].join("/");
     this.#e = [ u, ...i ];
     this.#t = [ h, ...c ];
     this.length = this.#e.length;
    } else if (this.isDrive() || this.isAbsolute()) {
     const [e, ...t] = this.#e, [r, ...n] = this.#t;
     if (t[0] === "") {
      t.shift();
      n.shift();
     }
     const i = e + "/", o = r + "/";
     this.#e = [ i, ...t ];
     this.#t = [ o, ...n ];
     this.length = this.#e.length;
    }
   }
   pattern() {
    return this.#e[this.#r];
   }
   isString() {
    return typeof this.#e[this.#r] == "string";
   }
   isGlobstar() {
    return this.#e[this.#r] === n.GLOBSTAR;
   }
   isRegExp() {
    return this.#e[this.#r] instanceof RegExp;
   }
   globString() {
    return this.#o = this.#o || (this.#r === 0 ? this.isAbsolute() ? this.#t[0] + this.#t.slice(1).join("/") : this.#t.join("/") : this.#t.slice(this.#r).join("/"));
   }
   hasMore() {
    return this.length > this.#r + 1;
   }
   rest() {
    if (this.#i !== void 0) return this.#i;
    if (!this.hasMore()) return this.#i = null;
    this.#i = new Pattern(this.#e, this.#t, this.#r + 1, this.#n);
    this.#i.#l = this.#l;
    this.#i.#a = this.#a;
    this.#i.#s = this.#s;
    return this.#i;
   }
   isUNC() {
    const e = this.#e;
    return this.#a !== void 0 ? this.#a : this.#a = this.#n === "win32" && this.#r === 0 && e[0] === "" && e[1] === "" && typeof e[2] == "string" && !!e[2] && typeof e[3] == "string" && !!e[3];
   }
   isDrive() {
    const e = this.#e;
    return this.#s !== void 0 ? this.#s : this.#s = this.#n === "win32" && this.#r === 0 && this.length > 1 && typeof e[0] == "string" && /^[a-z]:$/i.test(e[0]);
   }
   isAbsolute() {
    const e = this.#e;
    return this.#l !== void 0 ? this.#l : this.#l = e[0] === "" && e.length > 1 || this.isDrive() || this.isUNC();
   }
   root() {
    const e = this.#e[0];
    return typeof e == "string" && this.isAbsolute() && this.#r === 0 ? e : "";
   }
   checkFollowGlobstar() {
    return !(this.#r === 0 || !this.isGlobstar() || !this.#c);
   }
   markFollowGlobstar() {
    if (this.#r === 0 || !this.isGlobstar() || !this.#c) return !1;
    this.#c = !1;
    return !0;
   }
  }
  t.Pattern = Pattern;
 }),
 37843: ((e, t, r) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.Processor = t.SubWalks = t.MatchRecord = t.HasWalkedCache = void 0;
  const n = r(91409);
  class HasWalkedCache {
   store;
   constructor(e = new Map) {
    this.store = e;
   }
   copy() {
    return new HasWalkedCache(new Map(this.store));
   }
   hasWalked(e, t) {
    return this.store.get(e.fullpath())?.has(t.globString());
   }
   storeWalked(e, t) {
    const r = e.fullpath(), n = this.store.get(r);
    n ? n.add(t.globString()) : this.store.set(r, new Set([ t.globString() ]));
   }
  }
  t.HasWalkedCache = HasWalkedCache;
  class MatchRecord {
   store=new Map;
   add(e, t, r) {
    const n = (t ? 2 : 0) | (r ? 1 : 0), i = this.store.get(e);
    this.store.set(e, i === void 0 ? n : n & i);
   }
   entries() {
    return [ ...this.store.entries() ].map(([e, t]) => [ e, !!(t & 2), !!(t & 1) ]);
   }
  }
  t.MatchRecord = MatchRecord;
  class SubWalks {
   store=new Map;
   add(e, t) {
    if (!e.canReaddir()) return;
    const r = this.store.get(e);
    r ? r.find(e => e.globString() === t.globString()) || r.push(t) : this.store.set(e, [ t ]);
   }
   get(e) {
    const t = this.store.get(e);
    if (!t) throw new Error("attempting to walk unknown path");
    return t;
   }
   entries() {
    return this.keys().map(e => [ e, this.store.get(e) ]);
   }
   keys() {
    return [ ...this.store.keys() ].filter(e => e.canReaddir());
   }
  }
  t.SubWalks = SubWalks;
  class Processor {
   hasWalkedCache;
   matches=new MatchRecord;
   subwalks=new SubWalks;
   patterns;
   follow;
   dot;
   opts;
   constructor(e, t) {
    this.opts = e;
    this.follow = !!e.follow;
    this.dot = !!e.dot;
    this.hasWalkedCache = t ? t.copy() : new HasWalkedCache;
   }
   processPatterns(e, t) {
    this.patterns = t;
    const r = t.map(t => [ e, t ]);
    for (let [e, t] of r) {
     this.hasWalkedCache.storeWalked(e, t);
     const r = t.root(), i = t.isAbsolute() && this.opts.absolute !== !1;
     if (r) {
      e = e.resolve(r === "/" && this.opts.root !== void 0 ? this.opts.root : r);
      const n = t.rest();
      if (!n) {
       this.matches.add(e, !0, !1);
       continue;
      }
      t = n;
     }
     if (e.isENOENT()) continue;
     let o, s, a = !1;
     while (typeof (o = t.pattern()) == "string" && (s = t.rest())) {
      const r = e.resolve(o);
      e = r;
      t = s;
      a = !0;
     }
     o = t.pattern();
     s = t.rest();
     if (a) {
      if (this.hasWalkedCache.hasWalked(e, t)) continue;
      this.hasWalkedCache.storeWalked(e, t);
     }
     if (typeof o == "string") {
      const t = o === ".." || o === "" || o === ".";
      this.matches.add(e.resolve(o), i, t);
      continue;
     }
     if (o === n.GLOBSTAR) {
      (!e.isSymbolicLink() || this.follow || t.checkFollowGlobstar()) && this.subwalks.add(e, t);
      const r = s?.pattern(), n = s?.rest();
      if (s && (r !== "" && r !== "." || n)) {
       if (r === "..") {
        const t = e.parent || e;
        n ? this.hasWalkedCache.hasWalked(t, n) || this.subwalks.add(t, n) : this.matches.add(t, i, !0);
       }
      } else this.matches.add(e, i, r === "" || r === ".");
     } else o instanceof RegExp && this.subwalks.add(e, t);
    }
    return this;
   }
   subwalkTargets() {
    return this.subwalks.keys();
   }
   child() {
    return new Processor(this.opts, this.hasWalkedCache);
   }
   filterEntries(e, t) {
    const r = this.subwalks.get(e), i = this.child();
    for (const e of t) for (const t of r) {
     const r = t.isAbsolute(), o = t.pattern(), s = t.rest();
     o === n.GLOBSTAR ? i.testGlobstar(e, t, s, r) : o instanceof RegExp ? i.testRegExp(e, o, s, r) : i.testString(e, o, s, r);
    }
    return i;
   }
   testGlobstar(e, t, r, n) {
    if (this.dot || !e.name.startsWith(".")) {
     t.hasMore() || this.matches.add(e, n, !1);
     e.canReaddir() && (this.follow || !e.isSymbolicLink() ? this.subwalks.add(e, t) : e.isSymbolicLink() && (r && t.checkFollowGlobstar() ? this.subwalks.add(e, r) : t.markFollowGlobstar() && this.subwalks.add(e, t)));
    }
    if (r) {
     const t = r.pattern();
     if (typeof t == "string" && t !== ".." && t !== "" && t !== ".") this.testString(e, t, r.rest(), n); else if (t === "..") {
      const t = e.parent || e;
      this.subwalks.add(t, r);
     } else t instanceof RegExp && this.testRegExp(e, t, r.rest(), n);
    }
   }
   testRegExp(e, t, r, n) {
    t.test(e.name) && (r ? this.subwalks.add(e, r) : this.matches.add(e, n, !1));
   }
   testString(e, t, r, n) {
    e.isNamed(t) && (r ? this.subwalks.add(e, r) : this.matches.add(e, n, !1));
   }
  }
  t.Processor = Processor;
 }),
 11157: ((e, t, r) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.GlobStream = t.GlobWalker = t.GlobUtil = void 0;
  const n = r(78275), i = r(5637), o = r(37843), makeIgnore = (e, t) => typeof e == "string" ? new i.Ignore([ e ], t) : Array.isArray(e) ? new i.Ignore(e, t) : e;
  class GlobUtil {
   path;
   patterns;
   opts;
   seen=new Set;
   paused=!1;
   aborted=!1;
   #u=[];
   #h;
   #f;
   signal;
   maxDepth;
   includeChildMatches;
   constructor(e, t, r) {
    this.patterns = e;
    this.path = t;
    this.opts = r;
    this.#f = r.posix || r.platform !== "win32" ? "/" : "\\";
    this.includeChildMatches = r.includeChildMatches !== !1;
    if (r.ignore || !this.includeChildMatches) {
     this.#h = makeIgnore(r.ignore ?? [], r);
     if (!this.includeChildMatches && typeof this.#h.add != "function") {
      const e = "cannot ignore child matches, ignore lacks add() method.";
      throw new Error(e);
     }
    }
    this.maxDepth = r.maxDepth || 1 / 0;
    if (r.signal) {
     this.signal = r.signal;
     this.signal.addEventListener("abort", () => {
      this.#u.length = 0;
     });
    }
   }
   #p(e) {
    return this.seen.has(e) || !!this.#h?.ignored?.(e);
   }
   #d(e) {
    return !!this.#h?.childrenIgnored?.(e);
   }
   pause() {
    this.paused = !0;
   }
   resume() {
    if (this.signal?.aborted) return;
    this.paused = !1;
    let e;
    while (!this.paused && (e = this.#u.shift())) e();
   }
   onResume(e) {
    this.signal?.aborted || (this.paused ? this.#u.push(e) : e());
   }
   async matchCheck(e, t) {
    if (t && this.opts.nodir) return;
    let r;
    if (this.opts.realpath) {
     r = e.realpathCached() || await e.realpath();
     if (!r) return;
     e = r;
    }
    const n = e.isUnknown() || this.opts.stat, i = n ? await e.lstat() : e;
    if (this.opts.follow && this.opts.nodir && i?.isSymbolicLink()) {
     const e = await i.realpath();
     e && (e.isUnknown() || this.opts.stat) && await e.lstat();
    }
    return this.matchCheckTest(i, t);
   }
   matchCheckTest(e, t) {
    return !e || !(this.maxDepth === 1 / 0 || e.depth() <= this.maxDepth) || t && !e.canReaddir() || this.opts.nodir && e.isDirectory() || this.opts.nodir && this.opts.follow && e.isSymbolicLink() && e.realpathCached()?.isDirectory() || this.#p(e) ? void 0 : e;
   }
   matchCheckSync(e, t) {
    if (t && this.opts.nodir) return;
    let r;
    if (this.opts.realpath) {
     r = e.realpathCached() || e.realpathSync();
     if (!r) return;
     e = r;
    }
    const n = e.isUnknown() || this.opts.stat, i = n ? e.lstatSync() : e;
    if (this.opts.follow && this.opts.nodir && i?.isSymbolicLink()) {
     const e = i.realpathSync();
     e && (e?.isUnknown() || this.opts.stat) && e.lstatSync();
    }
    return this.matchCheckTest(i, t);
   }
   matchFinish(e, t) {
    if (this.#p(e)) return;
    if (!this.includeChildMatches && this.#h?.add) {
     const t = `${e.relativePosix()}/**`;
     this.#h.add(t);
    }
    const r = this.opts.absolute === void 0 ? t : this.opts.absolute;
    this.seen.add(e);
    const n = this.opts.mark && e.isDirectory() ? this.#f : "";
    if (this.opts.withFileTypes) this.matchEmit(e); else if (r) {
     const t = this.opts.posix ? e.fullpathPosix() : e.fullpath();
     this.matchEmit(t + n);
    } else {
     const t = this.opts.posix ? e.relativePosix() : e.relative(), r = this.opts.dotRelative && !t.startsWith(".." + this.#f) ? "." + this.#f : "";
     this.matchEmit(t ? r + t + n : "." + n);
    }
   }
   async match(e, t, r) {
    const n = await this.matchCheck(e, r);
    n && this.matchFinish(n, t);
   }
   matchSync(e, t, r) {
    const n = this.matchCheckSync(e, r);
    n && this.matchFinish(n, t);
   }
   walkCB(e, t, r) {
    this.signal?.aborted && r();
    this.walkCB2(e, t, new o.Processor(this.opts), r);
   }
   walkCB2(e, t, r, n) {
    if (this.#d(e)) return n();
    this.signal?.aborted && n();
    if (this.paused) {
     this.onResume(() => this.walkCB2(e, t, r, n));
     return;
    }
    r.processPatterns(e, t);
    let i = 1;
    const next = () => {
     --i === 0 && n();
    };
    for (const [e, t, n] of r.matches.entries()) if (!this.#p(e)) {
     i++;
     this.match(e, t, n).then(() => next());
    }
    for (const e of r.subwalkTargets()) {
     if (this.maxDepth !== 1 / 0 && e.depth() >= this.maxDepth) continue;
     i++;
     const t = e.readdirCached();
     e.calledReaddir() ? this.walkCB3(e, t, r, next) : e.readdirCB((t, n) => this.walkCB3(e, n, r, next), !0);
    }
    next();
   }
   walkCB3(e, t, r, n) {
    r = r.filterEntries(e, t);
    let i = 1;
    const next = () => {
     --i === 0 && n();
    };
    for (const [e, t, n] of r.matches.entries()) if (!this.#p(e)) {
     i++;
     this.match(e, t, n).then(() => next());
    }
    for (const [e, t] of r.subwalks.entries()) {
     i++;
     this.walkCB2(e, t, r.child(), next);
    }
    next();
   }
   walkCBSync(e, t, r) {
    this.signal?.aborted && r();
    this.walkCB2Sync(e, t, new o.Processor(this.opts), r);
   }
   walkCB2Sync(e, t, r, n) {
    if (this.#d(e)) return n();
    this.signal?.aborted && n();
    if (this.paused) {
     this.onResume(() => this.walkCB2Sync(e, t, r, n));
     return;
    }
    r.processPatterns(e, t);
    let i = 1;
    const next = () => {
     --i === 0 && n();
    };
    for (const [e, t, n] of r.matches.entries()) this.#p(e) || this.matchSync(e, t, n);
    for (const e of r.subwalkTargets()) {
     if (this.maxDepth !== 1 / 0 && e.depth() >= this.maxDepth) continue;
     i++;
     const t = e.readdirSync();
     this.walkCB3Sync(e, t, r, next);
    }
    next();
   }
   walkCB3Sync(e, t, r, n) {
    r = r.filterEntries(e, t);
    let i = 1;
    const next = () => {
     --i === 0 && n();
    };
    for (const [e, t, n] of r.matches.entries()) this.#p(e) || this.matchSync(e, t, n);
    for (const [e, t] of r.subwalks.entries()) {
     i++;
     this.walkCB2Sync(e, t, r.child(), next);
    }
    next();
   }
  }
  t.GlobUtil = GlobUtil;
  class GlobWalker extends GlobUtil {
   matches=new Set;
   constructor(e, t, r) {
    super(e, t, r);
   }
   matchEmit(e) {
    this.matches.add(e);
   }
   async walk() {
    if (this.signal?.aborted) throw this.signal.reason;
    this.path.isUnknown() && await this.path.lstat();
    await new Promise((e, t) => {
     this.walkCB(this.path, this.patterns, () => {
      this.signal?.aborted ? t(this.signal.reason) : e(this.matches);
     });
    });
    return this.matches;
   }
   walkSync() {
    if (this.signal?.aborted) throw this.signal.reason;
    this.path.isUnknown() && this.path.lstatSync();
    this.walkCBSync(this.path, this.patterns, () => {
     if (this.signal?.aborted) throw this.signal.reason;
    });
    return this.matches;
   }
  }
  t.GlobWalker = GlobWalker;
  class GlobStream extends GlobUtil {
   results;
   constructor(e, t, r) {
    super(e, t, r);
    this.results = new n.Minipass({
     signal: this.signal,
     objectMode: !0
    });
    this.results.on("drain", () => this.resume());
    this.results.on("resume", () => this.resume());
   }
   matchEmit(e) {
    this.results.write(e);
    this.results.flowing || this.pause();
   }
   stream() {
    const e = this.path;
    e.isUnknown() ? e.lstat().then(() => {
     this.walkCB(e, this.patterns, () => this.results.end());
    }) : this.walkCB(e, this.patterns, () => this.results.end());
    return this.results;
   }
   streamSync() {
    this.path.isUnknown() && this.path.lstatSync();
    this.walkCBSync(this.path, this.patterns, () => this.results.end());
    return this.results;
   }
  }
  t.GlobStream = GlobStream;
 }),
 8895: ((e, t) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.assertValidPattern = void 0;
  const r = 65536, assertValidPattern = e => {
   if (typeof e != "string") throw new TypeError("invalid pattern");
   if (e.length > r) throw new TypeError("pattern is too long");
  };
  t.assertValidPattern = assertValidPattern;
 }),
 20857: ((e, t, r) => {
  var n;
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.AST = void 0;
  const i = r(65192), o = r(9829), s = new Set([ "!", "?", "+", "*", "@" ]), isExtglobType = e => s.has(e), isExtglobAST = e => isExtglobType(e.type), a = new Map([ [ "!", [ "@" ] ], [ "?", [ "?", "@" ] ], [ "@", [ "@" ] ], [ "*", [ "*", "+", "?", "@" ] ], [ "+", [ "+", "@" ] ] ]), l = new Map([ [ "!", [ "?" ] ], [ "@", [ "?" ] ], [ "+", [ "?", "*" ] ] ]), c = new Map([ [ "!", [ "?", "@" ] ], [ "?", [ "?", "@" ] ], [ "@", [ "?", "@" ] ], [ "*", [ "*", "+", "?", "@" ] ], [ "+", [ "+", "@", "?", "*" ] ] ]), u = new Map([ [ "!", new Map([ [ "!", "@" ] ]) ], [ "?", new Map([ [ "*", "*" ], [ "+", "*" ] ]) ], [ "@", new Map([ [ "!", "!" ], [ "?", "?" ], [ "@", "@" ], [ "*", "*" ], [ "+", "+" ] ]) ], [ "+", new Map([ [ "?", "*" ], [ "*", "*" ] ]) ] ]), h = "(?!(?:^|/)\\.\\.?(?:$|/))", f = "(?!\\.)", p = new Set([ "[", "." ]), d = new Set([ "..", "." ]), y = new Set("().*{}+?[]^$\\!"), regExpEscape = e => e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, "\\$&"), g = "[^/]", b = g + "*?", w = g + "+?";
  class AST {
   type;
   #y;
   #g;
   #m=!1;
   #b=[];
   #w;
   #v;
   #S;
   #_=!1;
   #E;
   #k;
   #A=!1;
   constructor(e, t, r = {}) {
    this.type = e;
    e && (this.#g = !0);
    this.#w = t;
    this.#y = this.#w ? this.#w.#y : this;
    this.#E = this.#y === this ? r : this.#y.#E;
    this.#S = this.#y === this ? [] : this.#y.#S;
    e !== "!" || this.#y.#_ || this.#S.push(this);
    this.#v = this.#w ? this.#w.#b.length : 0;
   }
   get hasMagic() {
    if (this.#g !== void 0) return this.#g;
    for (const e of this.#b) if (typeof e != "string" && (e.type || e.hasMagic)) return this.#g = !0;
    return this.#g;
   }
   toString() {
    return this.#k !== void 0 ? this.#k : this.type ? this.#k = this.type + "(" + this.#b.map(e => String(e)).join("|") + ")" : this.#k = this.#b.map(e => String(e)).join("");
   }
   #T() {
    if (this !== this.#y) throw new Error("should only call on root");
    if (this.#_) return this;
    this.toString();
    this.#_ = !0;
    let e;
    while (e = this.#S.pop()) {
     if (e.type !== "!") continue;
     let t = e, r = t.#w;
     while (r) {
      for (let n = t.#v + 1; !r.type && n < r.#b.length; n++) for (const t of e.#b) {
       if (typeof t == "string") throw new Error("string part in extglob AST??");
       t.copyIn(r.#b[n]);
      }
      t = r;
      r = t.#w;
     }
    }
    return this;
   }
   push(...e) {
    for (const t of e) if (t !== "") {
     if (typeof t != "string" && !(t instanceof n && t.#w === this)) throw new Error("invalid part: " + t);
     this.#b.push(t);
    }
   }
   toJSON() {
    const e = this.type === null ? this.#b.slice().map(e => typeof e == "string" ? e : e.toJSON()) : [ this.type, ...this.#b.map(e => e.toJSON()) ];
    this.isStart() && !this.type && e.unshift([]);
    this.isEnd() && (this === this.#y || this.#y.#_ && this.#w?.type === "!") && e.push({});
    return e;
   }
   isStart() {
    if (this.#y === this) return !0;
    if (!this.#w?.isStart()) return !1;
    if (this.#v === 0) return !0;
    const e = this.#w;
    for (let t = 0; t < this.#v; t++) {
     const r = e.#b[t];
     if (!(r instanceof n && r.type === "!")) return !1;
    }
    return !0;
   }
   isEnd() {
    if (this.#y === this) return !0;
    if (this.#w?.type === "!") return !0;
    if (!this.#w?.isEnd()) return !1;
    if (!this.type) return this.#w?.isEnd();
    const e = this.#w ? this.#w.#b.length : 0;
    return this.#v === e - 1;
   }
   copyIn(e) {
    typeof e == "string" ? this.push(e) : this.push(e.clone(this));
   }
   clone(e) {
    const t = new n(this.type, e);
    for (const e of this.#b) t.copyIn(e);
    return t;
   }
   static #x(e, t, r, i, o) {
    const s = i.maxExtglobRecursion ?? 2;
    let a = !1, l = !1, c = -1, u = !1;
    if (t.type === null) {
     let h = r, f = "";
     while (h < e.length) {
      const r = e.charAt(h++);
      if (a || r === "\\") {
       a = !a;
       f += r;
       continue;
      }
      if (l) {
       h === c + 1 ? r !== "^" && r !== "!" || (u = !0) : r !== "]" || h === c + 2 && u || (l = !1);
       f += r;
       continue;
      }
      if (r === "[") {
       l = !0;
       c = h;
       u = !1;
       f += r;
       continue;
      }
      const p = !i.noext && isExtglobType(r) && e.charAt(h) === "(" && o <= s;
      if (p) {
       t.push(f);
       f = "";
       const s = new n(r, t);
       h = n.#x(e, s, h, i, o + 1);
       t.push(s);
       continue;
      }
      f += r;
     }
     t.push(f);
     return h;
    }
    let h = r + 1, f = new n(null, t);
    const p = [];
    let d = "";
    while (h < e.length) {
     const r = e.charAt(h++);
     if (a || r === "\\") {
      a = !a;
      d += r;
      continue;
     }
     if (l) {
      h === c + 1 ? r !== "^" && r !== "!" || (u = !0) : r !== "]" || h === c + 2 && u || (l = !1);
      d += r;
      continue;
     }
     if (r === "[") {
      l = !0;
      c = h;
      u = !1;
      d += r;
      continue;
     }
     const y = isExtglobType(r) && e.charAt(h) === "(" && (o <= s || t && t.#R(r));
     if (y) {
      const s = t && t.#R(r) ? 0 : 1;
      f.push(d);
      d = "";
      const a = new n(r, f);
      f.push(a);
      h = n.#x(e, a, h, i, o + s);
      continue;
     }
     if (r !== "|") {
      if (r === ")") {
       d === "" && t.#b.length === 0 && (t.#A = !0);
       f.push(d);
       d = "";
       t.push(...p, f);
       return h;
      }
      d += r;
     } else {
      f.push(d);
      d = "";
      p.push(f);
      f = new n(null, t);
     }
    }
    t.type = null;
    t.#g = void 0;
    t.#b = [ e.substring(r - 1) ];
    return h;
   }
   #O(e) {
    return this.#I(e, l);
   }
   #I(e, t = a) {
    if (!e || typeof e != "object" || e.type !== null || e.#b.length !== 1 || this.type === null) return !1;
    const r = e.#b[0];
    return !(!r || typeof r != "object" || r.type === null) && this.#R(r.type, t);
   }
   #R(e, t = c) {
    return !!t.get(this.type)?.includes(e);
   }
   #C(e, t) {
    const r = e.#b[0], i = new n(null, r, this.options);
    i.#b.push("");
    r.push(i);
    this.#L(e, t);
   }
   #L(e, t) {
    const r = e.#b[0];
    this.#b.splice(t, 1, ...r.#b);
    for (const e of r.#b) typeof e == "object" && (e.#w = this);
    this.#k = void 0;
   }
   #D(e) {
    const t = u.get(this.type);
    return !!t?.has(e);
   }
   #N(e) {
    if (!e || typeof e != "object" || e.type !== null || e.#b.length !== 1 || this.type === null || this.#b.length !== 1) return !1;
    const t = e.#b[0];
    return !(!t || typeof t != "object" || t.type === null) && this.#D(t.type);
   }
   #P(e) {
    const t = u.get(this.type), r = e.#b[0], n = t?.get(r.type);
    if (!n) return !1;
    this.#b = r.#b;
    for (const e of this.#b) typeof e == "object" && (e.#w = this);
    this.type = n;
    this.#k = void 0;
    this.#A = !1;
   }
   #B() {
    if (isExtglobAST(this)) {
     let e = 0, t = !1;
     do {
      t = !0;
      for (let e = 0; e < this.#b.length; e++) {
       const r = this.#b[e];
       if (typeof r == "object") {
        r.#B();
        if (this.#I(r)) {
         t = !1;
         this.#L(r, e);
        } else if (this.#O(r)) {
         t = !1;
         this.#C(r, e);
        } else if (this.#N(r)) {
         t = !1;
         this.#P(r);
        }
       }
      }
     } while (!t && ++e < 10);
    } else for (const e of this.#b) typeof e == "object" && e.#B();
    this.#k = void 0;
   }
   static fromGlob(e, t = {}) {
    const r = new n(null, void 0, t);
    n.#x(e, r, 0, t, 0);
    return r;
   }
   toMMPattern() {
    if (this !== this.#y) return this.#y.toMMPattern();
    const e = this.toString(), [t, r, n, i] = this.toRegExpSource(), o = n || this.#g || this.#E.nocase && !this.#E.nocaseMagicOnly && e.toUpperCase() !== e.toLowerCase();
    if (!o) return r;
    const s = (this.#E.nocase ? "i" : "") + (i ? "u" : "");
    return Object.assign(new RegExp(`^${t}$`, s), {
     _src: t,
     _glob: e
    });
   }
   get options() {
    return this.#E;
   }
   toRegExpSource(e) {
    const t = e ?? !!this.#E.dot;
    if (this.#y === this) {
     this.#B();
     this.#T();
    }
    if (!isExtglobAST(this)) {
     const r = this.isStart() && this.isEnd(), i = this.#b.map(t => {
      const [i, o, s, a] = typeof t == "string" ? n.#M(t, this.#g, r) : t.toRegExpSource(e);
      this.#g = this.#g || s;
      this.#m = this.#m || a;
      return i;
     }).join("");
     let s = "";
     if (this.isStart() && typeof this.#b[0] == "string") {
      const r = this.#b.length === 1 && d.has(this.#b[0]);
      if (!r) {
       const r = p, n = t && r.has(i.charAt(0)) || i.startsWith("\\.") && r.has(i.charAt(2)) || i.startsWith("\\.\\.") && r.has(i.charAt(4)), o = !t && !e && r.has(i.charAt(0));
       s = n ? h : o ? f : "";
      }
     }
     let a = "";
     this.isEnd() && this.#y.#_ && this.#w?.type === "!" && (a = "(?:$|\\/)");
     const l = s + i + a;
     return [ l, (0, o.unescape)(i), this.#g = !!this.#g, this.#m ];
    }
    const r = this.type === "*" || this.type === "+", i = this.type === "!" ? "(?:(?!(?:" : "(?:";
    let s = this.#j(t);
    if (this.isStart() && this.isEnd() && !s && this.type !== "!") {
     const e = this.toString(), t = this;
     t.#b = [ e ];
     t.type = null;
     t.#g = void 0;
     return [ e, (0, o.unescape)(this.toString()), !1, !1 ];
    }
    let a = !r || e || t || !f ? "" : this.#j(!0);
    a === s && (a = "");
    a && (s = `(?:${s})(?:${a})*?`);
    let l = "";
    if (this.type === "!" && this.#A) l = (this.isStart() && !t ? f : "") + w; else {
     const r = this.type === "!" ? "))" + (!this.isStart() || t || e ? "" : f) + b + ")" : this.type === "@" ? ")" : this.type === "?" ? ")?" : this.type === "+" && a ? ")" : this.type === "*" && a ? ")?" : `)${this.type}`;
     l = i + s + r;
    }
    return [ l, (0, o.unescape)(s), this.#g = !!this.#g, this.#m ];
   }
   #j(e) {
    return this.#b.map(t => {
     if (typeof t == "string") throw new Error("string type in extglob ast??");
     const [r, n, i, o] = t.toRegExpSource(e);
     this.#m = this.#m || o;
     return r;
    }).filter(e => !(this.isStart() && this.isEnd() && !e)).join("|");
   }
   static #M(e, t, r = !1) {
    let n = !1, s = "", a = !1, l = !1;
    for (let o = 0; o < e.length; o++) {
     const c = e.charAt(o);
     if (n) {
      n = !1;
      s += (y.has(c) ? "\\" : "") + c;
      l = !1;
     } else if (c !== "\\") {
      if (c === "[") {
       const [r, n, c, u] = (0, i.parseClass)(e, o);
       if (c) {
        s += r;
        a = a || n;
        o += c - 1;
        t = t || u;
        l = !1;
        continue;
       }
      }
      if (c !== "*") {
       l = !1;
       if (c !== "?") s += regExpEscape(c); else {
        s += g;
        t = !0;
       }
      } else {
       if (l) continue;
       l = !0;
       s += r && /^[*]+$/.test(e) ? w : b;
       t = !0;
      }
     } else o === e.length - 1 ? s += "\\\\" : n = !0;
    }
    return [ s, (0, o.unescape)(e), !!t, a ];
   }
  }
  t.AST = AST;
  n = AST;
 }),
 65192: ((e, t) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.parseClass = void 0;
  const r = {
   "[:alnum:]": [ "\\p{L}\\p{Nl}\\p{Nd}", !0 ],
   "[:alpha:]": [ "\\p{L}\\p{Nl}", !0 ],
   "[:ascii:]": [ "\\x00-\\x7f", !1 ],
   "[:blank:]": [ "\\p{Zs}\\t", !0 ],
   "[:cntrl:]": [ "\\p{Cc}", !0 ],
   "[:digit:]": [ "\\p{Nd}", !0 ],
   "[:graph:]": [ "\\p{Z}\\p{C}", !0, !0 ],
   "[:lower:]": [ "\\p{Ll}", !0 ],
   "[:print:]": [ "\\p{C}", !0 ],
   "[:punct:]": [ "\\p{P}", !0 ],
   "[:space:]": [ "\\p{Z}\\t\\r\\n\\v\\f", !0 ],
   "[:upper:]": [ "\\p{Lu}", !0 ],
   "[:word:]": [ "\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}", !0 ],
   "[:xdigit:]": [ "A-Fa-f0-9", !1 ]
  }, braceEscape = e => e.replace(/[[\]\\-]/g, "\\$&"), regexpEscape = e => e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, "\\$&"), rangesToString = e => e.join(""), parseClass = (e, t) => {
   const n = t;
   if (e.charAt(n) !== "[") throw new Error("not in a brace expression");
   const i = [], o = [];
   let s = n + 1, a = !1, l = !1, c = !1, u = !1, h = n, f = "";
   e: while (s < e.length) {
    const t = e.charAt(s);
    if (t !== "!" && t !== "^" || s !== n + 1) {
     if (t === "]" && a && !c) {
      h = s + 1;
      break;
     }
     a = !0;
     if (t !== "\\" || c) {
      if (t === "[" && !c) for (const [t, [a, c, u]] of Object.entries(r)) if (e.startsWith(t, s)) {
       if (f) return [ "$.", !1, e.length - n, !0 ];
       s += t.length;
       u ? o.push(a) : i.push(a);
       l = l || c;
       continue e;
      }
      c = !1;
      if (f) {
       t > f ? i.push(braceEscape(f) + "-" + braceEscape(t)) : t === f && i.push(braceEscape(t));
       f = "";
       s++;
      } else if (e.startsWith("-]", s + 1)) {
       i.push(braceEscape(t + "-"));
       s += 2;
      } else if (e.startsWith("-", s + 1)) {
       f = t;
       s += 2;
      } else {
       i.push(braceEscape(t));
       s++;
      }
     } else {
      c = !0;
      s++;
     }
    } else {
     u = !0;
     s++;
    }
   }
   if (h < s) return [ "", !1, 0, !1 ];
   if (!i.length && !o.length) return [ "$.", !1, e.length - n, !0 ];
   if (o.length === 0 && i.length === 1 && /^\\?.$/.test(i[0]) && !u) {
    const e = i[0].length === 2 ? i[0].slice(-1) : i[0];
    return [ regexpEscape(e), !1, h - n, !1 ];
   }
   const p = "[" + (u ? "^" : "") + rangesToString(i) + "]", d = "[" + (u ? "" : "^") + rangesToString(o) + "]", y = i.length && o.length ? "(" + p + "|" + d + ")" : i.length ? p : d;
   return [ y, l, h - n, !0 ];
  };
  t.parseClass = parseClass;
 }),
 76726: ((e, t) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.escape = void 0;
  const escape = (e, {windowsPathsNoEscape: t = !1} = {}) => t ? e.replace(/[?*()[\]]/g, "[$&]") : e.replace(/[?*()[\]\\]/g, "\\$&");
  t.escape = escape;
 }),
 91409: (function(e, t, r) {
  var n = this && this.__importDefault || function(e) {
   return e && e.__esModule ? e : {
    default: e
   };
  };
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.unescape = t.escape = t.AST = t.Minimatch = t.match = t.makeRe = t.braceExpand = t.defaults = t.filter = t.GLOBSTAR = t.sep = t.minimatch = void 0;
  const i = n(r(68497)), o = r(8895), s = r(20857), a = r(76726), l = r(9829), minimatch = (e, t, r = {}) => {
   (0, o.assertValidPattern)(t);
   return !(!r.nocomment && t.charAt(0) === "#") && new Minimatch(t, r).match(e);
  };
  t.minimatch = minimatch;
  const c = /^\*+([^+@!?\*\[\(]*)$/, starDotExtTest = e => t => !t.startsWith(".") && t.endsWith(e), starDotExtTestDot = e => t => t.endsWith(e), starDotExtTestNocase = e => {
   e = e.toLowerCase();
   return t => !t.startsWith(".") && t.toLowerCase().endsWith(e);
  }, starDotExtTestNocaseDot = e => {
   e = e.toLowerCase();
   return t => t.toLowerCase().endsWith(e);
  }, u = /^\*+\.\*+$/, starDotStarTest = e => !e.startsWith(".") && e.includes("."), starDotStarTestDot = e => e !== "." && e !== ".." && e.includes("."), h = /^\.\*+$/, dotStarTest = e => e !== "." && e !== ".." && e.startsWith("."), f = /^\*+$/, starTest = e => e.length !== 0 && !e.startsWith("."), starTestDot = e => e.length !== 0 && e !== "." && e !== "..", p = /^\?+([^+@!?\*\[\(]*)?$/, qmarksTestNocase = ([e, t = ""]) => {
   const r = qmarksTestNoExt([ e ]);
   if (!t) return r;
   t = t.toLowerCase();
   return e => r(e) && e.toLowerCase().endsWith(t);
  }, qmarksTestNocaseDot = ([e, t = ""]) => {
   const r = qmarksTestNoExtDot([ e ]);
   if (!t) return r;
   t = t.toLowerCase();
   return e => r(e) && e.toLowerCase().endsWith(t);
  }, qmarksTestDot = ([e, t = ""]) => {
   const r = qmarksTestNoExtDot([ e ]);
   return t ? e => r(e) && e.endsWith(t) : r;
  }, qmarksTest = ([e, t = ""]) => {
   const r = qmarksTestNoExt([ e ]);
   return t ? e => r(e) && e.endsWith(t) : r;
  }, qmarksTestNoExt = ([e]) => {
   const t = e.length;
   return e => e.length === t && !e.startsWith(".");
  }, qmarksTestNoExtDot = ([e]) => {
   const t = e.length;
   return e => e.length === t && e !== "." && e !== "..";
  }, d = typeof process == "object" && process ? typeof process.env == "object" && process.env && process.env.__MINIMATCH_TESTING_PLATFORM__ || process.platform : "posix", y = {
   win32: {
    sep: "\\"
   },
   posix: {
    sep: "/"
   }
  };
  t.sep = d === "win32" ? y.win32.sep : y.posix.sep;
  t.minimatch.sep = t.sep;
  t.GLOBSTAR = Symbol("globstar **");
  t.minimatch.GLOBSTAR = t.GLOBSTAR;
  const g = "[^/]", b = g + "*?", w = "(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?", v = "(?:(?!(?:\\/|^)\\.).)*?", filter = (e, r = {}) => n => (0, 
  t.minimatch)(n, e, r);
  t.filter = filter;
  t.minimatch.filter = t.filter;
  const ext = (e, t = {}) => Object.assign({}, e, t), defaults = e => {
   if (!e || typeof e != "object" || !Object.keys(e).length) return t.minimatch;
   const r = t.minimatch, m = (t, n, i = {}) => r(t, n, ext(e, i));
   return Object.assign(m, {
    Minimatch: class extends r.Minimatch {
     constructor(t, r = {}) {
      super(t, ext(e, r));
     }
     static defaults(t) {
      return r.defaults(ext(e, t)).Minimatch;
     }
    },
    AST: class extends r.AST {
     constructor(t, r, n = {}) {
      super(t, r, ext(e, n));
     }
     static fromGlob(t, n = {}) {
      return r.AST.fromGlob(t, ext(e, n));
     }
    },
    unescape: (t, n = {}) => r.unescape(t, ext(e, n)),
    escape: (t, n = {}) => r.escape(t, ext(e, n)),
    filter: (t, n = {}) => r.filter(t, ext(e, n)),
    defaults: t => r.defaults(ext(e, t)),
    makeRe: (t, n = {}) => r.makeRe(t, ext(e, n)),
    braceExpand: (t, n = {}) => r.braceExpand(t, ext(e, n)),
    match: (t, n, i = {}) => r.match(t, n, ext(e, i)),
    sep: r.sep,
    GLOBSTAR: t.GLOBSTAR
   });
  };
  t.defaults = defaults;
  t.minimatch.defaults = t.defaults;
  const braceExpand = (e, t = {}) => {
   (0, o.assertValidPattern)(e);
   return t.nobrace || !/\{(?:(?!\{).)*\}/.test(e) ? [ e ] : (0, i.default)(e);
  };
  t.braceExpand = braceExpand;
  t.minimatch.braceExpand = t.braceExpand;
  const makeRe = (e, t = {}) => new Minimatch(e, t).makeRe();
  t.makeRe = makeRe;
  t.minimatch.makeRe = t.makeRe;
  const match = (e, t, r = {}) => {
   const n = new Minimatch(t, r);
   e = e.filter(e => n.match(e));
   n.options.nonull && !e.length && e.push(t);
   return e;
  };
  t.match = match;
  t.minimatch.match = t.match;
  const S = /[?*]|[+@!]\(.*?\)|\[|\]/, regExpEscape = e => e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, "\\$&");
  class Minimatch {
   options;
   set;
   pattern;
   windowsPathsNoEscape;
   nonegate;
   negate;
   comment;
   empty;
   preserveMultipleSlashes;
   partial;
   globSet;
   globParts;
   nocase;
   isWindows;
   platform;
   windowsNoMagicRoot;
   maxGlobstarRecursion;
   regexp;
   constructor(e, t = {}) {
    (0, o.assertValidPattern)(e);
    t = t || {};
    this.options = t;
    this.maxGlobstarRecursion = t.maxGlobstarRecursion ?? 200;
    this.pattern = e;
    this.platform = t.platform || d;
    this.isWindows = this.platform === "win32";
    this.windowsPathsNoEscape = !!t.windowsPathsNoEscape || t.allowWindowsEscape === !1;
    this.windowsPathsNoEscape && (this.pattern = this.pattern.replace(/\\/g, "/"));
    this.preserveMultipleSlashes = !!t.preserveMultipleSlashes;
    this.regexp = null;
    this.negate = !1;
    this.nonegate = !!t.nonegate;
    this.comment = !1;
    this.empty = !1;
    this.partial = !!t.partial;
    this.nocase = !!this.options.nocase;
    this.windowsNoMagicRoot = t.windowsNoMagicRoot !== void 0 ? t.windowsNoMagicRoot : !(!this.isWindows || !this.nocase);
    this.globSet = [];
    this.globParts = [];
    this.set = [];
    this.make();
   }
   hasMagic() {
    if (this.options.magicalBraces && this.set.length > 1) return !0;
    for (const e of this.set) for (const t of e) if (typeof t != "string") return !0;
    return !1;
   }
   debug(...e) {}
   make() {
    const e = this.pattern, t = this.options;
    if (!t.nocomment && e.charAt(0) === "#") {
     this.comment = !0;
     return;
    }
    if (!e) {
     this.empty = !0;
     return;
    }
    this.parseNegate();
    this.globSet = [ ...new Set(this.braceExpand()) ];
    t.debug && (this.debug = (...e) => console.error(...e));
    this.debug(this.pattern, this.globSet);
    const r = this.globSet.map(e => this.slashSplit(e));
    this.globParts = this.preprocess(r);
    this.debug(this.pattern, this.globParts);
    let n = this.globParts.map((e, t, r) => {
     if (this.isWindows && this.windowsNoMagicRoot) {
      const t = !(e[0] !== "" || e[1] !== "" || e[2] !== "?" && S.test(e[2]) || S.test(e[3])), r = /^[a-z]:/i.test(e[0]);
      if (t) return [ ...e.slice(0, 4), ...e.slice(4).map(e => this.parse(e)) ];
      if (r) return [ e[0], ...e.slice(1).map(e => this.parse(e)) ];
     }
     return e.map(e => this.parse(e));
    });
    this.debug(this.pattern, n);
    this.set = n.filter(e => e.indexOf(!1) === -1);
    if (this.isWindows) for (let e = 0; e < this.set.length; e++) {
     const t = this.set[e];
     t[0] === "" && t[1] === "" && this.globParts[e][2] === "?" && typeof t[3] == "string" && /^[a-z]:$/i.test(t[3]) && (t[2] = "?");
    }
    this.debug(this.pattern, this.set);
   }
   preprocess(e) {
    if (this.options.noglobstar) for (let t = 0; t < e.length; t++) for (let r = 0; r < e[t].length; r++) e[t][r] === "**" && (e[t][r] = "*");
    const {optimizationLevel: t = 1} = this.options;
    if (t >= 2) {
     e = this.firstPhasePreProcess(e);
     e = this.secondPhasePreProcess(e);
    } else e = t >= 1 ? this.levelOneOptimize(e) : this.adjascentGlobstarOptimize(e);
    return e;
   }
   adjascentGlobstarOptimize(e) {
    return e.map(e => {
     let t = -1;
     while (-1 !== (t = e.indexOf("**", t + 1))) {
      let r = t;
      while (e[r + 1] === "**") r++;
      r !== t && e.splice(t, r - t);
     }
     return e;
    });
   }
   levelOneOptimize(e) {
    return e.map(e => {
     e = e.reduce((e, t) => {
      const r = e[e.length - 1];
      if (t === "**" && r === "**") return e;
      if (t === ".." && r && r !== ".." && r !== "." && r !== "**") {
       e.pop();
       return e;
      }
      e.push(t);
      return e;
     }, []);
     return e.length === 0 ? [ "" ] : e;
    });
   }
   levelTwoFileOptimize(e) {
    Array.isArray(e) || (e = this.slashSplit(e));
    let t = !1;
    do {
     t = !1;
     if (!this.preserveMultipleSlashes) {
      for (let r = 1; r < e.length - 1; r++) {
       const n = e[r];
       if ((r !== 1 || n !== "" || e[0] !== "") && (n === "." || n === "")) {
        t = !0;
        e.splice(r, 1);
        r--;
       }
      }
      if (e[0] === "." && e.length === 2 && (e[1] === "." || e[1] === "")) {
       t = !0;
       e.pop();
      }
     }
     let r = 0;
     while (-1 !== (r = e.indexOf("..", r + 1))) {
      const n = e[r - 1];
      if (n && n !== "." && n !== ".." && n !== "**") {
       t = !0;
       e.splice(r - 1, 2);
       r -= 2;
      }
     }
    } while (t);
    return e.length === 0 ? [ "" ] : e;
   }
   firstPhasePreProcess(e) {
    let t = !1;
    do {
     t = !1;
     for (let r of e) {
      let n = -1;
      while (-1 !== (n = r.indexOf("**", n + 1))) {
       let i = n;
       while (r[i + 1] === "**") i++;
       i > n && r.splice(n + 1, i - n);
       let o = r[n + 1];
       const s = r[n + 2], a = r[n + 3];
       if (o !== "..") continue;
       if (!s || s === "." || s === ".." || !a || a === "." || a === "..") continue;
       t = !0;
       r.splice(n, 1);
       const l = r.slice(0);
       l[n] = "**";
       e.push(l);
       n--;
      }
      if (!this.preserveMultipleSlashes) {
       for (let e = 1; e < r.length - 1; e++) {
        const n = r[e];
        if ((e !== 1 || n !== "" || r[0] !== "") && (n === "." || n === "")) {
         t = !0;
         r.splice(e, 1);
         e--;
        }
       }
       if (r[0] === "." && r.length === 2 && (r[1] === "." || r[1] === "")) {
        t = !0;
        r.pop();
       }
      }
      let i = 0;
      while (-1 !== (i = r.indexOf("..", i + 1))) {
       const e = r[i - 1];
       if (e && e !== "." && e !== ".." && e !== "**") {
        t = !0;
        const e = i === 1 && r[i + 1] === "**", n = e ? [ "." ] : [];
        r.splice(i - 1, 2, ...n);
        r.length === 0 && r.push("");
        i -= 2;
       }
      }
     }
    } while (t);
    return e;
   }
   secondPhasePreProcess(e) {
    for (let t = 0; t < e.length - 1; t++) for (let r = t + 1; r < e.length; r++) {
     const n = this.partsMatch(e[t], e[r], !this.preserveMultipleSlashes);
     if (n) {
      e[t] = [];
      e[r] = n;
      break;
     }
    }
    return e.filter(e => e.length);
   }
   partsMatch(e, t, r = !1) {
    let n = 0, i = 0, o = [], s = "";
    while (n < e.length && i < t.length) if (e[n] === t[i]) {
     o.push(s === "b" ? t[i] : e[n]);
     n++;
     i++;
    } else if (r && e[n] === "**" && t[i] === e[n + 1]) {
     o.push(e[n]);
     n++;
    } else if (r && t[i] === "**" && e[n] === t[i + 1]) {
     o.push(t[i]);
     i++;
    } else if (e[n] !== "*" || !t[i] || !this.options.dot && t[i].startsWith(".") || t[i] === "**") {
     if (t[i] !== "*" || !e[n] || !this.options.dot && e[n].startsWith(".") || e[n] === "**") return !1;
     if (s === "a") return !1;
     s = "b";
     o.push(t[i]);
     n++;
     i++;
    } else {
     if (s === "b") return !1;
     s = "a";
     o.push(e[n]);
     n++;
     i++;
    }
    return e.length === t.length && o;
   }
   parseNegate() {
    if (this.nonegate) return;
    const e = this.pattern;
    let t = !1, r = 0;
    for (let n = 0; n < e.length && e.charAt(n) === "!"; n++) {
     t = !t;
     r++;
    }
    r && (this.pattern = e.slice(r));
    this.negate = t;
   }
   matchOne(e, r, n = !1) {
    let i = 0, o = 0;
    if (this.isWindows) {
     const t = typeof e[0] == "string" && /^[a-z]:$/i.test(e[0]), n = !t && e[0] === "" && e[1] === "" && e[2] === "?" && /^[a-z]:$/i.test(e[3]), s = typeof r[0] == "string" && /^[a-z]:$/i.test(r[0]), a = !s && r[0] === "" && r[1] === "" && r[2] === "?" && typeof r[3] == "string" && /^[a-z]:$/i.test(r[3]), l = n ? 3 : t ? 0 : void 0, c = a ? 3 : s ? 0 : void 0;
     if (typeof l == "number" && typeof c == "number") {
      const [t, n] = [ e[l], r[c] ];
      if (t.toLowerCase() === n.toLowerCase()) {
       r[c] = t;
       o = c;
       i = l;
      }
     }
    }
    const {optimizationLevel: s = 1} = this.options;
    s >= 2 && (e = this.levelTwoFileOptimize(e));
    return r.includes(t.GLOBSTAR) ? this.#F(e, r, n, i, o) : this.#U(e, r, n, i, o);
   }
   #F(e, r, n, i, o) {
    const s = r.indexOf(t.GLOBSTAR, o), a = r.lastIndexOf(t.GLOBSTAR), [l, c, u] = n ? [ r.slice(o, s), r.slice(s + 1), [] ] : [ r.slice(o, s), r.slice(s + 1, a), r.slice(a + 1) ];
    if (l.length) {
     const t = e.slice(i, i + l.length);
     if (!this.#U(t, l, n, 0, 0)) return !1;
     i += l.length;
    }
    let h = 0;
    if (u.length) {
     if (u.length + i > e.length) return !1;
     let t = e.length - u.length;
     if (this.#U(e, u, n, t, 0)) h = u.length; else {
      if (e[e.length - 1] !== "" || i + u.length === e.length) return !1;
      t--;
      if (!this.#U(e, u, n, t, 0)) return !1;
      h = u.length + 1;
     }
    }
    if (!c.length) {
     let t = !!h;
     for (let r = i; r < e.length - h; r++) {
      const n = String(e[r]);
      t = !0;
      if (n === "." || n === ".." || !this.options.dot && n.startsWith(".")) return !1;
     }
     return n || t;
    }
    const f = [ [ [], 0 ] ];
    let p = f[0], d = 0;
    const y = [ 0 ];
    for (const e of c) if (e === t.GLOBSTAR) {
     y.push(d);
     p = [ [], 0 ];
     f.push(p);
    } else {
     p[0].push(e);
     d++;
    }
    let g = f.length - 1;
    const b = e.length - h;
    for (const e of f) e[1] = b - (y[g--] + e[0].length);
    return !!this.#W(e, f, i, 0, n, 0, !!h);
   }
   #W(e, t, r, n, i, o, s) {
    const a = t[n];
    if (!a) {
     for (let t = r; t < e.length; t++) {
      s = !0;
      const r = e[t];
      if (r === "." || r === ".." || !this.options.dot && r.startsWith(".")) return !1;
     }
     return s;
    }
    const [l, c] = a;
    while (r <= c) {
     const a = this.#U(e.slice(0, r + l.length), l, i, r, 0);
     if (a && o < this.maxGlobstarRecursion) {
      const a = this.#W(e, t, r + l.length, n + 1, i, o + 1, s);
      if (a !== !1) return a;
     }
     const c = e[r];
     if (c === "." || c === ".." || !this.options.dot && c.startsWith(".")) return !1;
     r++;
    }
    return i || null;
   }
   #U(e, r, n, i, o) {
    let s, a, l, c;
    for (s = i, a = o, c = e.length, l = r.length; s < c && a < l; s++, a++) {
     this.debug("matchOne loop");
     let n, i = r[a], o = e[s];
     this.debug(r, i, o);
     if (i === !1 || i === t.GLOBSTAR) return !1;
     if (typeof i == "string") {
      n = o === i;
      this.debug("string match", i, o, n);
     } else {
      n = i.test(o);
      this.debug("pattern match", i, o, n);
     }
     if (!n) return !1;
    }
    if (s === c && a === l) return !0;
    if (s === c) return n;
    if (a === l) return s === c - 1 && e[s] === "";
    throw new Error("wtf?");
   }
   braceExpand() {
    return (0, t.braceExpand)(this.pattern, this.options);
   }
   parse(e) {
    (0, o.assertValidPattern)(e);
    const r = this.options;
    if (e === "**") return t.GLOBSTAR;
    if (e === "") return "";
    let n, i = null;
    (n = e.match(f)) ? i = r.dot ? starTestDot : starTest : (n = e.match(c)) ? i = (r.nocase ? r.dot ? starDotExtTestNocaseDot : starDotExtTestNocase : r.dot ? starDotExtTestDot : starDotExtTest)(n[1]) : (n = e.match(p)) ? i = (r.nocase ? r.dot ? qmarksTestNocaseDot : qmarksTestNocase : r.dot ? qmarksTestDot : qmarksTest)(n) : (n = e.match(u)) ? i = r.dot ? starDotStarTestDot : starDotStarTest : (n = e.match(h)) && (i = dotStarTest);
    const a = s.AST.fromGlob(e, this.options).toMMPattern();
    i && typeof a == "object" && Reflect.defineProperty(a, "test", {
     value: i
    });
    return a;
   }
   makeRe() {
    if (this.regexp || this.regexp === !1) return this.regexp;
    const e = this.set;
    if (!e.length) {
     this.regexp = !1;
     return this.regexp;
    }
    const r = this.options, n = r.noglobstar ? b : r.dot ? w : v, i = new Set(r.nocase ? [ "i" ] : []);
    let o = e.map(e => {
     const r = e.map(e => {
      if (e instanceof RegExp) for (const t of e.flags.split("")) i.add(t);
      return typeof e == "string" ? regExpEscape(e) : e === t.GLOBSTAR ? t.GLOBSTAR : e._src;
     });
     r.forEach((e, i) => {
      const o = r[i + 1], s = r[i - 1];
      if (e === t.GLOBSTAR && s !== t.GLOBSTAR) if (s === void 0) o !== void 0 && o !== t.GLOBSTAR ? r[i + 1] = "(?:\\/|" + n + "\\/)?" + o : r[i] = n; else if (o === void 0) r[i - 1] = s + "(?:\\/|" + n + ")?"; else if (o !== t.GLOBSTAR) {
       r[i - 1] = s + "(?:\\/|\\/" + n + "\\/)" + o;
       r[i + 1] = t.GLOBSTAR;
      }
     });
     return r.filter(e => e !== t.GLOBSTAR).join("/");
    }).join("|");
    const [s, a] = e.length > 1 ? [ "(?:", ")" ] : [ "", "" ];
    o = "^" + s + o + a + "$";
    this.negate && (o = "^(?!" + o + ").+$");
    try {
     this.regexp = new RegExp(o, [ ...i ].join(""));
    } catch (e) {
     this.regexp = !1;
    }
    return this.regexp;
   }
   slashSplit(e) {
    return this.preserveMultipleSlashes ? e.split("/") : this.isWindows && /^\/\/[^\/]+/.test(e) ? [ "", ...e.split(/\/+/) ] : e.split(/\/+/);
   }
   match(e, t = this.partial) {
    this.debug("match", e, this.pattern);
    if (this.comment) return !1;
    if (this.empty) return e === "";
    if (e === "/" && t) return !0;
    const r = this.options;
    this.isWindows && (e = e.split("\\").join("/"));
    const n = this.slashSplit(e);
    this.debug(this.pattern, "split", n);
    const i = this.set;
    this.debug(this.pattern, "set", i);
    let o = n[n.length - 1];
    if (!o) for (let e = n.length - 2; !o && e >= 0; e--) o = n[e];
    for (let e = 0; e < i.length; e++) {
     const s = i[e];
     let a = n;
     r.matchBase && s.length === 1 && (a = [ o ]);
     const l = this.matchOne(a, s, t);
     if (l) return !!r.flipNegate || !this.negate;
    }
    return !r.flipNegate && this.negate;
   }
   static defaults(e) {
    return t.minimatch.defaults(e).Minimatch;
   }
  }
  t.Minimatch = Minimatch;
  var _ = r(20857);
  Object.defineProperty(t, "AST", {
   enumerable: !0,
   get: function() {
    return _.AST;
   }
  });
  var k = r(76726);
  Object.defineProperty(t, "escape", {
   enumerable: !0,
   get: function() {
    return k.escape;
   }
  });
  var A = r(9829);
  Object.defineProperty(t, "unescape", {
   enumerable: !0,
   get: function() {
    return A.unescape;
   }
  });
  t.minimatch.AST = s.AST;
  t.minimatch.Minimatch = Minimatch;
  t.minimatch.escape = a.escape;
  t.minimatch.unescape = l.unescape;
 }),
 9829: ((e, t) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.unescape = void 0;
  const unescape = (e, {windowsPathsNoEscape: t = !1} = {}) => t ? e.replace(/\[([^\/\\])\]/g, "$1") : e.replace(/((?!\\).|^)\[([^\/\\])\]/g, "$1$2").replace(/\\([^\/])/g, "$1");
  t.unescape = unescape;
 }),
 32477: ((e, t) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.LRUCache = void 0;
  const r = typeof performance == "object" && performance && typeof performance.now == "function" ? performance : Date, n = new Set, i = typeof process == "object" && process ? process : {}, emitWarning = (e, t, r, n) => {
   typeof i.emitWarning == "function" ? i.emitWarning(e, t, r, n) : console.error(`[${r}] ${t}: ${e}`);
  };
  let o = globalThis.AbortController, s = globalThis.AbortSignal;
  if (typeof o == "undefined") {
   s = class {
    onabort;
    _onabort=[];
    reason;
    aborted=!1;
    addEventListener(e, t) {
     this._onabort.push(t);
    }
   };
   o = class {
    constructor() {
     warnACPolyfill();
    }
    signal=new s;
    abort(e) {
     if (!this.signal.aborted) {
      this.signal.reason = e;
      this.signal.aborted = !0;
      for (const t of this.signal._onabort) t(e);
      this.signal.onabort?.(e);
     }
    }
   };
   let e = i.env?.LRU_CACHE_IGNORE_AC_WARNING !== "1";
   const warnACPolyfill = () => {
    if (e) {
     e = !1;
     emitWarning("AbortController is not defined. If using lru-cache in node 14, load an AbortController polyfill from the `node-abort-controller` package. A minimal polyfill is provided for use by LRUCache.fetch(), but it should not be relied upon in other contexts (eg, passing it to other APIs that use AbortController/AbortSignal might have undesirable effects). You may disable this with LRU_CACHE_IGNORE_AC_WARNING=1 in the env.", "NO_ABORT_CONTROLLER", "ENOTSUP", warnACPolyfill);
    }
   };
  }
  const shouldWarn = e => !n.has(e), a = (Symbol("type"), e => e && e === Math.floor(e) && e > 0 && isFinite(e)), getUintArray = e => a(e) ? e <= Math.pow(2, 8) ? Uint8Array : e <= Math.pow(2, 16) ? Uint16Array : e <= Math.pow(2, 32) ? Uint32Array : e <= Number.MAX_SAFE_INTEGER ? ZeroArray : null : null;
  class ZeroArray extends Array {
   constructor(e) {
    super(e);
    this.fill(0);
   }
  }
  class Stack {
   heap;
   length;
   static #$=!1;
   static create(e) {
    const t = getUintArray(e);
    if (!t) return [];
    Stack.#$ = !0;
    const r = new Stack(e, t);
    Stack.#$ = !1;
    return r;
   }
   constructor(e, t) {
    if (!Stack.#$) throw new TypeError("instantiate Stack using Stack.create(n)");
    this.heap = new t(e);
    this.length = 0;
   }
   push(e) {
    this.heap[this.length++] = e;
   }
   pop() {
    return this.heap[--this.length];
   }
  }
  class LRUCache {
   #z;
   #G;
   #q;
   #H;
   #V;
   #Y;
   ttl;
   ttlResolution;
   ttlAutopurge;
   updateAgeOnGet;
   updateAgeOnHas;
   allowStale;
   noDisposeOnSet;
   noUpdateTTL;
   maxEntrySize;
   sizeCalculation;
   noDeleteOnFetchRejection;
   noDeleteOnStaleGet;
   allowStaleOnFetchAbort;
   allowStaleOnFetchRejection;
   ignoreFetchAbort;
   #J;
   #Z;
   #K;
   #Q;
   #X;
   #ee;
   #te;
   #re;
   #ne;
   #ie;
   #oe;
   #se;
   #ae;
   #le;
   #ce;
   #ue;
   #he;
   static unsafeExposeInternals(e) {
    return {
     starts: e.#ae,
     ttls: e.#le,
     sizes: e.#se,
     keyMap: e.#K,
     keyList: e.#Q,
     valList: e.#X,
     next: e.#ee,
     prev: e.#te,
     get head() {
      return e.#re;
     },
     get tail() {
      return e.#ne;
     },
     free: e.#ie,
     isBackgroundFetch: t => e.#fe(t),
     backgroundFetch: (t, r, n, i) => e.#pe(t, r, n, i),
     moveToTail: t => e.#de(t),
     indexes: t => e.#ye(t),
     rindexes: t => e.#ge(t),
     isStale: t => e.#me(t)
    };
   }
   get max() {
    return this.#z;
   }
   get maxSize() {
    return this.#G;
   }
   get calculatedSize() {
    return this.#Z;
   }
   get size() {
    return this.#J;
   }
   get fetchMethod() {
    return this.#V;
   }
   get memoMethod() {
    return this.#Y;
   }
   get dispose() {
    return this.#q;
   }
   get disposeAfter() {
    return this.#H;
   }
   constructor(e) {
    const {max: t = 0, ttl: r, ttlResolution: i = 1, ttlAutopurge: o, updateAgeOnGet: s, updateAgeOnHas: l, allowStale: c, dispose: u, disposeAfter: h, noDisposeOnSet: f, noUpdateTTL: p, maxSize: d = 0, maxEntrySize: y = 0, sizeCalculation: g, fetchMethod: b, memoMethod: w, noDeleteOnFetchRejection: v, noDeleteOnStaleGet: S, allowStaleOnFetchRejection: _, allowStaleOnFetchAbort: k, ignoreFetchAbort: A} = e;
    if (t !== 0 && !a(t)) throw new TypeError("max option must be a nonnegative integer");
    const x = t ? getUintArray(t) : Array;
    if (!x) throw new Error("invalid max value: " + t);
    this.#z = t;
    this.#G = d;
    this.maxEntrySize = y || this.#G;
    this.sizeCalculation = g;
    if (this.sizeCalculation) {
     if (!this.#G && !this.maxEntrySize) throw new TypeError("cannot set sizeCalculation without setting maxSize or maxEntrySize");
     if (typeof this.sizeCalculation != "function") throw new TypeError("sizeCalculation set to non-function");
    }
    if (w !== void 0 && typeof w != "function") throw new TypeError("memoMethod must be a function if defined");
    this.#Y = w;
    if (b !== void 0 && typeof b != "function") throw new TypeError("fetchMethod must be a function if specified");
    this.#V = b;
    this.#ue = !!b;
    this.#K = new Map;
    this.#Q = new Array(t).fill(void 0);
    this.#X = new Array(t).fill(void 0);
    this.#ee = new x(t);
    this.#te = new x(t);
    this.#re = 0;
    this.#ne = 0;
    this.#ie = Stack.create(t);
    this.#J = 0;
    this.#Z = 0;
    typeof u == "function" && (this.#q = u);
    if (typeof h == "function") {
     this.#H = h;
     this.#oe = [];
    } else {
     this.#H = void 0;
     this.#oe = void 0;
    }
    this.#ce = !!this.#q;
    this.#he = !!this.#H;
    this.noDisposeOnSet = !!f;
    this.noUpdateTTL = !!p;
    this.noDeleteOnFetchRejection = !!v;
    this.allowStaleOnFetchRejection = !!_;
    this.allowStaleOnFetchAbort = !!k;
    this.ignoreFetchAbort = !!A;
    if (this.maxEntrySize !== 0) {
     if (this.#G !== 0 && !a(this.#G)) throw new TypeError("maxSize must be a positive integer if specified");
     if (!a(this.maxEntrySize)) throw new TypeError("maxEntrySize must be a positive integer if specified");
     this.#be();
    }
    this.allowStale = !!c;
    this.noDeleteOnStaleGet = !!S;
    this.updateAgeOnGet = !!s;
    this.updateAgeOnHas = !!l;
    this.ttlResolution = a(i) || i === 0 ? i : 1;
    this.ttlAutopurge = !!o;
    this.ttl = r || 0;
    if (this.ttl) {
     if (!a(this.ttl)) throw new TypeError("ttl must be a positive integer if specified");
     this.#we();
    }
    if (this.#z === 0 && this.ttl === 0 && this.#G === 0) throw new TypeError("At least one of max, maxSize, or ttl is required");
    if (!this.ttlAutopurge && !this.#z && !this.#G) {
     const e = "LRU_CACHE_UNBOUNDED";
     if (shouldWarn(e)) {
      n.add(e);
      const t = "TTL caching without ttlAutopurge, max, or maxSize can result in unbounded memory consumption.";
      emitWarning(t, "UnboundedCacheWarning", e, LRUCache);
     }
    }
   }
   getRemainingTTL(e) {
    return this.#K.has(e) ? 1 / 0 : 0;
   }
   #we() {
    const e = new ZeroArray(this.#z), t = new ZeroArray(this.#z);
    this.#le = e;
    this.#ae = t;
    this.#ve = (n, i, o = r.now()) => {
     t[n] = i !== 0 ? o : 0;
     e[n] = i;
     if (i !== 0 && this.ttlAutopurge) {
      const e = setTimeout(() => {
       this.#me(n) && this.#Se(this.#Q[n], "expire");
      }, i + 1);
      e.unref && e.unref();
     }
    };
    this.#_e = n => {
     t[n] = e[n] !== 0 ? r.now() : 0;
    };
    this.#Ee = (r, i) => {
     if (e[i]) {
      const o = e[i], s = t[i];
      if (!o || !s) return;
      r.ttl = o;
      r.start = s;
      r.now = n || getNow();
      const a = r.now - s;
      r.remainingTTL = o - a;
     }
    };
    let n = 0;
    const getNow = () => {
     const e = r.now();
     if (this.ttlResolution > 0) {
      n = e;
      const t = setTimeout(() => n = 0, this.ttlResolution);
      t.unref && t.unref();
     }
     return e;
    };
    this.getRemainingTTL = r => {
     const i = this.#K.get(r);
     if (i === void 0) return 0;
     const o = e[i], s = t[i];
     if (!o || !s) return 1 / 0;
     const a = (n || getNow()) - s;
     return o - a;
    };
    this.#me = r => {
     const i = t[r], o = e[r];
     return !!o && !!i && (n || getNow()) - i > o;
    };
   }
   #_e=() => {};
   #Ee=() => {};
   #ve=() => {};
   #me=() => !1;
   #be() {
    const e = new ZeroArray(this.#z);
    this.#Z = 0;
    this.#se = e;
    this.#ke = t => {
     this.#Z -= e[t];
     e[t] = 0;
    };
    this.#Ae = (e, t, r, n) => {
     if (this.#fe(t)) return 0;
     if (!a(r)) {
      if (!n) throw new TypeError("invalid size value (must be positive integer). When maxSize or maxEntrySize is used, sizeCalculation or size must be set.");
      if (typeof n != "function") throw new TypeError("sizeCalculation must be a function");
      r = n(t, e);
      if (!a(r)) throw new TypeError("sizeCalculation return invalid (expect positive integer)");
     }
     return r;
    };
    this.#Te = (t, r, n) => {
     e[t] = r;
     if (this.#G) {
      const r = this.#G - e[t];
      while (this.#Z > r) this.#xe(!0);
     }
     this.#Z += e[t];
     if (n) {
      n.entrySize = r;
      n.totalCalculatedSize = this.#Z;
     }
    };
   }
   #ke=e => {};
   #Te=(e, t, r) => {};
   #Ae=(e, t, r, n) => {
    if (r || n) throw new TypeError("cannot set size without setting maxSize or maxEntrySize on cache");
    return 0;
   };
   * #ye({allowStale: e = this.allowStale} = {}) {
    if (this.#J) for (let t = this.#ne; 1; ) {
     if (!this.#Re(t)) break;
     !e && this.#me(t) || (yield t);
     if (t === this.#re) break;
     t = this.#te[t];
    }
   }
   * #ge({allowStale: e = this.allowStale} = {}) {
    if (this.#J) for (let t = this.#re; 1; ) {
     if (!this.#Re(t)) break;
     !e && this.#me(t) || (yield t);
     if (t === this.#ne) break;
     t = this.#ee[t];
    }
   }
   #Re(e) {
    return e !== void 0 && this.#K.get(this.#Q[e]) === e;
   }
   * entries() {
    for (const e of this.#ye()) this.#X[e] === void 0 || this.#Q[e] === void 0 || this.#fe(this.#X[e]) || (yield [ this.#Q[e], this.#X[e] ]);
   }
   * rentries() {
    for (const e of this.#ge()) this.#X[e] === void 0 || this.#Q[e] === void 0 || this.#fe(this.#X[e]) || (yield [ this.#Q[e], this.#X[e] ]);
   }
   * keys() {
    for (const e of this.#ye()) {
     const t = this.#Q[e];
     t === void 0 || this.#fe(this.#X[e]) || (yield t);
    }
   }
   * rkeys() {
    for (const e of this.#ge()) {
     const t = this.#Q[e];
     t === void 0 || this.#fe(this.#X[e]) || (yield t);
    }
   }
   * values() {
    for (const e of this.#ye()) {
     const t = this.#X[e];
     t === void 0 || this.#fe(this.#X[e]) || (yield this.#X[e]);
    }
   }
   * rvalues() {
    for (const e of this.#ge()) {
     const t = this.#X[e];
     t === void 0 || this.#fe(this.#X[e]) || (yield this.#X[e]);
    }
   }
   [Symbol.iterator]() {
    return this.entries();
   }
   [Symbol.toStringTag]="LRUCache";
   find(e, t = {}) {
    for (const r of this.#ye()) {
     const n = this.#X[r], i = this.#fe(n) ? n.__staleWhileFetching : n;
     if (i !== void 0 && e(i, this.#Q[r], this)) return this.get(this.#Q[r], t);
    }
   }
   forEach(e, t = this) {
    for (const r of this.#ye()) {
     const n = this.#X[r], i = this.#fe(n) ? n.__staleWhileFetching : n;
     i !== void 0 && e.call(t, i, this.#Q[r], this);
    }
   }
   rforEach(e, t = this) {
    for (const r of this.#ge()) {
     const n = this.#X[r], i = this.#fe(n) ? n.__staleWhileFetching : n;
     i !== void 0 && e.call(t, i, this.#Q[r], this);
    }
   }
   purgeStale() {
    let e = !1;
    for (const t of this.#ge({
     allowStale: !0
    })) if (this.#me(t)) {
     this.#Se(this.#Q[t], "expire");
     e = !0;
    }
    return e;
   }
   info(e) {
    const t = this.#K.get(e);
    if (t === void 0) return;
    const n = this.#X[t], i = this.#fe(n) ? n.__staleWhileFetching : n;
    if (i === void 0) return;
    const o = {
     value: i
    };
    if (this.#le && this.#ae) {
     const e = this.#le[t], n = this.#ae[t];
     if (e && n) {
      const t = e - (r.now() - n);
      o.ttl = t;
      o.start = Date.now();
     }
    }
    this.#se && (o.size = this.#se[t]);
    return o;
   }
   dump() {
    const e = [];
    for (const t of this.#ye({
     allowStale: !0
    })) {
     const n = this.#Q[t], i = this.#X[t], o = this.#fe(i) ? i.__staleWhileFetching : i;
     if (o === void 0 || n === void 0) continue;
     const s = {
      value: o
     };
     if (this.#le && this.#ae) {
      s.ttl = this.#le[t];
      const e = r.now() - this.#ae[t];
      s.start = Math.floor(Date.now() - e);
     }
     this.#se && (s.size = this.#se[t]);
     e.unshift([ n, s ]);
    }
    return e;
   }
   load(e) {
    this.clear();
    for (const [t, n] of e) {
     if (n.start) {
      const e = Date.now() - n.start;
      n.start = r.now() - e;
     }
     this.set(t, n.value, n);
    }
   }
   set(e, t, r = {}) {
    if (t === void 0) {
     this.delete(e);
     return this;
    }
    const {ttl: n = this.ttl, start: i, noDisposeOnSet: o = this.noDisposeOnSet, sizeCalculation: s = this.sizeCalculation, status: a} = r;
    let {noUpdateTTL: l = this.noUpdateTTL} = r;
    const c = this.#Ae(e, t, r.size || 0, s);
    if (this.maxEntrySize && c > this.maxEntrySize) {
     if (a) {
      a.set = "miss";
      a.maxEntrySizeExceeded = !0;
     }
     this.#Se(e, "set");
     return this;
    }
    let u = this.#J === 0 ? void 0 : this.#K.get(e);
    if (u === void 0) {
     u = this.#J === 0 ? this.#ne : this.#ie.length !== 0 ? this.#ie.pop() : this.#J === this.#z ? this.#xe(!1) : this.#J;
     this.#Q[u] = e;
     this.#X[u] = t;
     this.#K.set(e, u);
     this.#ee[this.#ne] = u;
     this.#te[u] = this.#ne;
     this.#ne = u;
     this.#J++;
     this.#Te(u, c, a);
     a && (a.set = "add");
     l = !1;
    } else {
     this.#de(u);
     const r = this.#X[u];
     if (t !== r) {
      if (this.#ue && this.#fe(r)) {
       r.__abortController.abort(new Error("replaced"));
       const {__staleWhileFetching: t} = r;
       if (t !== void 0 && !o) {
        this.#ce && this.#q?.(t, e, "set");
        this.#he && this.#oe?.push([ t, e, "set" ]);
       }
      } else if (!o) {
       this.#ce && this.#q?.(r, e, "set");
       this.#he && this.#oe?.push([ r, e, "set" ]);
      }
      this.#ke(u);
      this.#Te(u, c, a);
      this.#X[u] = t;
      if (a) {
       a.set = "replace";
       const e = r && this.#fe(r) ? r.__staleWhileFetching : r;
       e !== void 0 && (a.oldValue = e);
      }
     } else a && (a.set = "update");
    }
    n === 0 || this.#le || this.#we();
    if (this.#le) {
     l || this.#ve(u, n, i);
     a && this.#Ee(a, u);
    }
    if (!o && this.#he && this.#oe) {
     const e = this.#oe;
     let t;
     while (t = e?.shift()) this.#H?.(...t);
    }
    return this;
   }
   pop() {
    try {
     while (this.#J) {
      const e = this.#X[this.#re];
      this.#xe(!0);
      if (this.#fe(e)) {
       if (e.__staleWhileFetching) return e.__staleWhileFetching;
      } else if (e !== void 0) return e;
     }
    } finally {
     if (this.#he && this.#oe) {
      const e = this.#oe;
      let t;
      while (t = e?.shift()) this.#H?.(...t);
     }
    }
   }
   #xe(e) {
    const t = this.#re, r = this.#Q[t], n = this.#X[t];
    if (this.#ue && this.#fe(n)) n.__abortController.abort(new Error("evicted")); else if (this.#ce || this.#he) {
     this.#ce && this.#q?.(n, r, "evict");
     this.#he && this.#oe?.push([ n, r, "evict" ]);
    }
    this.#ke(t);
    if (e) {
     this.#Q[t] = void 0;
     this.#X[t] = void 0;
     this.#ie.push(t);
    }
    if (this.#J === 1) {
     this.#re = this.#ne = 0;
     this.#ie.length = 0;
    } else this.#re = this.#ee[t];
    this.#K.delete(r);
    this.#J--;
    return t;
   }
   has(e, t = {}) {
    const {updateAgeOnHas: r = this.updateAgeOnHas, status: n} = t, i = this.#K.get(e);
    if (i !== void 0) {
     const e = this.#X[i];
     if (this.#fe(e) && e.__staleWhileFetching === void 0) return !1;
     if (!this.#me(i)) {
      r && this.#_e(i);
      if (n) {
       n.has = "hit";
       this.#Ee(n, i);
      }
      return !0;
     }
     if (n) {
      n.has = "stale";
      this.#Ee(n, i);
     }
    } else n && (n.has = "miss");
    return !1;
   }
   peek(e, t = {}) {
    const {allowStale: r = this.allowStale} = t, n = this.#K.get(e);
    if (n === void 0 || !r && this.#me(n)) return;
    const i = this.#X[n];
    return this.#fe(i) ? i.__staleWhileFetching : i;
   }
   #pe(e, t, r, n) {
    const i = t === void 0 ? void 0 : this.#X[t];
    if (this.#fe(i)) return i;
    const s = new o, {signal: a} = r;
    a?.addEventListener("abort", () => s.abort(a.reason), {
     signal: s.signal
    });
    const l = {
     signal: s.signal,
     options: r,
     context: n
    }, cb = (n, i = !1) => {
     const {aborted: o} = s.signal, a = r.ignoreFetchAbort && n !== void 0;
     if (r.status) if (o && !i) {
      r.status.fetchAborted = !0;
      r.status.fetchError = s.signal.reason;
      a && (r.status.fetchAbortIgnored = !0);
     } else r.status.fetchResolved = !0;
     if (o && !a && !i) return fetchFail(s.signal.reason);
     const u = c;
     if (this.#X[t] === c) if (n === void 0) u.__staleWhileFetching ? this.#X[t] = u.__staleWhileFetching : this.#Se(e, "fetch"); else {
      r.status && (r.status.fetchUpdated = !0);
      this.set(e, n, l.options);
     }
     return n;
    }, eb = e => {
     if (r.status) {
      r.status.fetchRejected = !0;
      r.status.fetchError = e;
     }
     return fetchFail(e);
    }, fetchFail = n => {
     const {aborted: i} = s.signal, o = i && r.allowStaleOnFetchAbort, a = o || r.allowStaleOnFetchRejection, l = a || r.noDeleteOnFetchRejection, u = c;
     if (this.#X[t] === c) {
      const r = !l || u.__staleWhileFetching === void 0;
      r ? this.#Se(e, "fetch") : o || (this.#X[t] = u.__staleWhileFetching);
     }
     if (a) {
      r.status && u.__staleWhileFetching !== void 0 && (r.status.returnedStale = !0);
      return u.__staleWhileFetching;
     }
     if (u.__returned === u) throw n;
    }, pcall = (t, n) => {
     const o = this.#V?.(e, i, l);
     o && o instanceof Promise && o.then(e => t(e === void 0 ? void 0 : e), n);
     s.signal.addEventListener("abort", () => {
      if (!r.ignoreFetchAbort || r.allowStaleOnFetchAbort) {
       t(void 0);
       r.allowStaleOnFetchAbort && (t = e => cb(e, !0));
      }
     });
    };
    r.status && (r.status.fetchDispatched = !0);
    const c = new Promise(pcall).then(cb, eb), u = Object.assign(c, {
     __abortController: s,
     __staleWhileFetching: i,
     __returned: void 0
    });
    if (t === void 0) {
     this.set(e, u, {
      ...l.options,
      status: void 0
     });
     t = this.#K.get(e);
    } else this.#X[t] = u;
    return u;
   }
   #fe(e) {
    if (!this.#ue) return !1;
    const t = e;
    return !!t && t instanceof Promise && t.hasOwnProperty("__staleWhileFetching") && t.__abortController instanceof o;
   }
   async fetch(e, t = {}) {
    const {allowStale: r = this.allowStale, updateAgeOnGet: n = this.updateAgeOnGet, noDeleteOnStaleGet: i = this.noDeleteOnStaleGet, ttl: o = this.ttl, noDisposeOnSet: s = this.noDisposeOnSet, size: a = 0, sizeCalculation: l = this.sizeCalculation, noUpdateTTL: c = this.noUpdateTTL, noDeleteOnFetchRejection: u = this.noDeleteOnFetchRejection, allowStaleOnFetchRejection: h = this.allowStaleOnFetchRejection, ignoreFetchAbort: f = this.ignoreFetchAbort, allowStaleOnFetchAbort: p = this.allowStaleOnFetchAbort, context: d, forceRefresh: y = !1, status: g, signal: b} = t;
    if (!this.#ue) {
     g && (g.fetch = "get");
     return this.get(e, {
      allowStale: r,
      updateAgeOnGet: n,
      noDeleteOnStaleGet: i,
      status: g
     });
    }
    const w = {
     allowStale: r,
     updateAgeOnGet: n,
     noDeleteOnStaleGet: i,
     ttl: o,
     noDisposeOnSet: s,
     size: a,
     sizeCalculation: l,
     noUpdateTTL: c,
     noDeleteOnFetchRejection: u,
     allowStaleOnFetchRejection: h,
     allowStaleOnFetchAbort: p,
     ignoreFetchAbort: f,
     status: g,
     signal: b
    };
    let v = this.#K.get(e);
    if (v === void 0) {
     g && (g.fetch = "miss");
     const t = this.#pe(e, v, w, d);
     return t.__returned = t;
    }
    {
     const t = this.#X[v];
     if (this.#fe(t)) {
      const e = r && t.__staleWhileFetching !== void 0;
      if (g) {
       g.fetch = "inflight";
       e && (g.returnedStale = !0);
      }
      return e ? t.__staleWhileFetching : t.__returned = t;
     }
     const i = this.#me(v);
     if (!y && !i) {
      g && (g.fetch = "hit");
      this.#de(v);
      n && this.#_e(v);
      g && this.#Ee(g, v);
      return t;
     }
     const o = this.#pe(e, v, w, d), s = o.__staleWhileFetching !== void 0, a = s && r;
     if (g) {
      g.fetch = i ? "stale" : "refresh";
      a && i && (g.returnedStale = !0);
     }
     return a ? o.__staleWhileFetching : o.__returned = o;
    }
   }
   async forceFetch(e, t = {}) {
    const r = await this.fetch(e, t);
    if (r === void 0) throw new Error("fetch() returned undefined");
    return r;
   }
   memo(e, t = {}) {
    const r = this.#Y;
    if (!r) throw new Error("no memoMethod provided to constructor");
    const {context: n, forceRefresh: i, ...o} = t, s = this.get(e, o);
    if (!i && s !== void 0) return s;
    const a = r(e, s, {
     options: o,
     context: n
    });
    this.set(e, a, o);
    return a;
   }
   get(e, t = {}) {
    const {allowStale: r = this.allowStale, updateAgeOnGet: n = this.updateAgeOnGet, noDeleteOnStaleGet: i = this.noDeleteOnStaleGet, status: o} = t, s = this.#K.get(e);
    if (s !== void 0) {
     const t = this.#X[s], a = this.#fe(t);
     o && this.#Ee(o, s);
     if (this.#me(s)) {
      o && (o.get = "stale");
      if (a) {
       o && r && t.__staleWhileFetching !== void 0 && (o.returnedStale = !0);
       return r ? t.__staleWhileFetching : void 0;
      }
      i || this.#Se(e, "expire");
      o && r && (o.returnedStale = !0);
      return r ? t : void 0;
     }
     o && (o.get = "hit");
     if (a) return t.__staleWhileFetching;
     this.#de(s);
     n && this.#_e(s);
     return t;
    }
    o && (o.get = "miss");
   }
   #Oe(e, t) {
    this.#te[t] = e;
    this.#ee[e] = t;
   }
   #de(e) {
    if (e !== this.#ne) {
     e === this.#re ? this.#re = this.#ee[e] : this.#Oe(this.#te[e], this.#ee[e]);
     this.#Oe(this.#ne, e);
     this.#ne = e;
    }
   }
   delete(e) {
    return this.#Se(e, "delete");
   }
   #Se(e, t) {
    let r = !1;
    if (this.#J !== 0) {
     const n = this.#K.get(e);
     if (n !== void 0) {
      r = !0;
      if (this.#J === 1) this.#Ie(t); else {
       this.#ke(n);
       const r = this.#X[n];
       if (this.#fe(r)) r.__abortController.abort(new Error("deleted")); else if (this.#ce || this.#he) {
        this.#ce && this.#q?.(r, e, t);
        this.#he && this.#oe?.push([ r, e, t ]);
       }
       this.#K.delete(e);
       this.#Q[n] = void 0;
       this.#X[n] = void 0;
       if (n === this.#ne) this.#ne = this.#te[n]; else if (n === this.#re) this.#re = this.#ee[n]; else {
        const e = this.#te[n];
        this.#ee[e] = this.#ee[n];
        const t = this.#ee[n];
        this.#te[t] = this.#te[n];
       }
       this.#J--;
       this.#ie.push(n);
      }
     }
    }
    if (this.#he && this.#oe?.length) {
     const e = this.#oe;
     let t;
     while (t = e?.shift()) this.#H?.(...t);
    }
    return r;
   }
   clear() {
    return this.#Ie("delete");
   }
   #Ie(e) {
    for (const t of this.#ge({
     allowStale: !0
    })) {
     const r = this.#X[t];
     if (this.#fe(r)) r.__abortController.abort(new Error("deleted")); else {
      const n = this.#Q[t];
      this.#ce && this.#q?.(r, n, e);
      this.#he && this.#oe?.push([ r, n, e ]);
     }
    }
    this.#K.clear();
    this.#X.fill(void 0);
    this.#Q.fill(void 0);
    if (this.#le && this.#ae) {
     this.#le.fill(0);
     this.#ae.fill(0);
    }
    this.#se && this.#se.fill(0);
    this.#re = 0;
    this.#ne = 0;
    this.#ie.length = 0;
    this.#Z = 0;
    this.#J = 0;
    if (this.#he && this.#oe) {
     const e = this.#oe;
     let t;
     while (t = e?.shift()) this.#H?.(...t);
    }
   }
  }
  t.LRUCache = LRUCache;
 }),
 78275: (function(e, t, r) {
  var n = this && this.__importDefault || function(e) {
   return e && e.__esModule ? e : {
    default: e
   };
  };
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.Minipass = t.isWritable = t.isReadable = t.isStream = void 0;
  const i = typeof process == "object" && process ? process : {
   stdout: null,
   stderr: null
  }, o = r(78474), s = n(r(57075)), a = r(46193), isStream = e => !!e && typeof e == "object" && (e instanceof Minipass || e instanceof s.default || (0, 
  t.isReadable)(e) || (0, t.isWritable)(e));
  t.isStream = isStream;
  const isReadable = e => !!e && typeof e == "object" && e instanceof o.EventEmitter && typeof e.pipe == "function" && e.pipe !== s.default.Writable.prototype.pipe;
  t.isReadable = isReadable;
  const isWritable = e => !!e && typeof e == "object" && e instanceof o.EventEmitter && typeof e.write == "function" && typeof e.end == "function";
  t.isWritable = isWritable;
  const l = Symbol("EOF"), c = Symbol("maybeEmitEnd"), u = Symbol("emittedEnd"), h = Symbol("emittingEnd"), f = Symbol("emittedError"), p = Symbol("closed"), d = Symbol("read"), y = Symbol("flush"), g = Symbol("flushChunk"), b = Symbol("encoding"), w = Symbol("decoder"), v = Symbol("flowing"), S = Symbol("paused"), _ = Symbol("resume"), k = Symbol("buffer"), A = Symbol("pipes"), x = Symbol("bufferLength"), R = Symbol("bufferPush"), O = Symbol("bufferShift"), I = Symbol("objectMode"), C = Symbol("destroyed"), L = Symbol("error"), D = Symbol("emitData"), N = Symbol("emitEnd"), P = Symbol("emitEnd2"), B = Symbol("async"), M = Symbol("abort"), j = Symbol("aborted"), F = Symbol("signal"), U = Symbol("dataListeners"), W = Symbol("discarded"), defer = e => Promise.resolve().then(e), nodefer = e => e(), isEndish = e => e === "end" || e === "finish" || e === "prefinish", isArrayBufferLike = e => e instanceof ArrayBuffer || !!e && typeof e == "object" && e.constructor && e.constructor.name === "ArrayBuffer" && e.byteLength >= 0, isArrayBufferView = e => !Buffer.isBuffer(e) && ArrayBuffer.isView(e);
  class Pipe {
   src;
   dest;
   opts;
   ondrain;
   constructor(e, t, r) {
    this.src = e;
    this.dest = t;
    this.opts = r;
    this.ondrain = () => e[_]();
    this.dest.on("drain", this.ondrain);
   }
   unpipe() {
    this.dest.removeListener("drain", this.ondrain);
   }
   proxyErrors(e) {}
   end() {
    this.unpipe();
    this.opts.end && this.dest.end();
   }
  }
  class PipeProxyErrors extends Pipe {
   unpipe() {
    this.src.removeListener("error", this.proxyErrors);
    super.unpipe();
   }
   constructor(e, t, r) {
    super(e, t, r);
    this.proxyErrors = e => this.dest.emit("error", e);
    e.on("error", this.proxyErrors);
   }
  }
  const isObjectModeOptions = e => !!e.objectMode, isEncodingOptions = e => !e.objectMode && !!e.encoding && e.encoding !== "buffer";
  class Minipass extends o.EventEmitter {
   [v]=!1;
   [S]=!1;
   [A]=[];
   [k]=[];
   [I];
   [b];
   [B];
   [w];
   [l]=!1;
   [u]=!1;
   [h]=!1;
   [p]=!1;
   [f]=null;
   [x]=0;
   [C]=!1;
   [F];
   [j]=!1;
   [U]=0;
   [W]=!1;
   writable=!0;
   readable=!0;
   constructor(...e) {
    const t = e[0] || {};
    super();
    if (t.objectMode && typeof t.encoding == "string") throw new TypeError("Encoding and objectMode may not be used together");
    if (isObjectModeOptions(t)) {
     this[I] = !0;
     this[b] = null;
    } else if (isEncodingOptions(t)) {
     this[b] = t.encoding;
     this[I] = !1;
    } else {
     this[I] = !1;
     this[b] = null;
    }
    this[B] = !!t.async;
    this[w] = this[b] ? new a.StringDecoder(this[b]) : null;
    t && t.debugExposeBuffer === !0 && Object.defineProperty(this, "buffer", {
     get: () => this[k]
    });
    t && t.debugExposePipes === !0 && Object.defineProperty(this, "pipes", {
     get: () => this[A]
    });
    const {signal: r} = t;
    if (r) {
     this[F] = r;
     r.aborted ? this[M]() : r.addEventListener("abort", () => this[M]());
    }
   }
   get bufferLength() {
    return this[x];
   }
   get encoding() {
    return this[b];
   }
   set encoding(e) {
    throw new Error("Encoding must be set at instantiation time");
   }
   setEncoding(e) {
    throw new Error("Encoding must be set at instantiation time");
   }
   get objectMode() {
    return this[I];
   }
   set objectMode(e) {
    throw new Error("objectMode must be set at instantiation time");
   }
   get ["async"]() {
    return this[B];
   }
   set ["async"](e) {
    this[B] = this[B] || !!e;
   }
   [M]() {
    this[j] = !0;
    this.emit("abort", this[F]?.reason);
    this.destroy(this[F]?.reason);
   }
   get aborted() {
    return this[j];
   }
   set aborted(e) {}
   write(e, t, r) {
    if (this[j]) return !1;
    if (this[l]) throw new Error("write after end");
    if (this[C]) {
     this.emit("error", Object.assign(new Error("Cannot call write after a stream was destroyed"), {
      code: "ERR_STREAM_DESTROYED"
     }));
     return !0;
    }
    if (typeof t == "function") {
     r = t;
     t = "utf8";
    }
    t || (t = "utf8");
    const n = this[B] ? defer : nodefer;
    if (!this[I] && !Buffer.isBuffer(e)) if (isArrayBufferView(e)) e = Buffer.from(e.buffer, e.byteOffset, e.byteLength); else if (isArrayBufferLike(e)) e = Buffer.from(e); else if (typeof e != "string") throw new Error("Non-contiguous data written to non-objectMode stream");
    if (this[I]) {
     this[v] && this[x] !== 0 && this[y](!0);
     this[v] ? this.emit("data", e) : this[R](e);
     this[x] !== 0 && this.emit("readable");
     r && n(r);
     return this[v];
    }
    if (!e.length) {
     this[x] !== 0 && this.emit("readable");
     r && n(r);
     return this[v];
    }
    typeof e != "string" || t === this[b] && !this[w]?.lastNeed || (e = Buffer.from(e, t));
    Buffer.isBuffer(e) && this[b] && (e = this[w].write(e));
    this[v] && this[x] !== 0 && this[y](!0);
    this[v] ? this.emit("data", e) : this[R](e);
    this[x] !== 0 && this.emit("readable");
    r && n(r);
    return this[v];
   }
   read(e) {
    if (this[C]) return null;
    this[W] = !1;
    if (this[x] === 0 || e === 0 || e && e > this[x]) {
     this[c]();
     return null;
    }
    this[I] && (e = null);
    this[k].length > 1 && !this[I] && (this[k] = [ this[b] ? this[k].join("") : Buffer.concat(this[k], this[x]) ]);
    const t = this[d](e || null, this[k][0]);
    this[c]();
    return t;
   }
   [d](e, t) {
    if (this[I]) this[O](); else {
     const r = t;
     if (e === r.length || e === null) this[O](); else if (typeof r == "string") {
      this[k][0] = r.slice(e);
      t = r.slice(0, e);
      this[x] -= e;
     } else {
      this[k][0] = r.subarray(e);
      t = r.subarray(0, e);
      this[x] -= e;
     }
    }
    this.emit("data", t);
    this[k].length || this[l] || this.emit("drain");
    return t;
   }
   end(e, t, r) {
    if (typeof e == "function") {
     r = e;
     e = void 0;
    }
    if (typeof t == "function") {
     r = t;
     t = "utf8";
    }
    e !== void 0 && this.write(e, t);
    r && this.once("end", r);
    this[l] = !0;
    this.writable = !1;
    !this[v] && this[S] || this[c]();
    return this;
   }
   [_]() {
    if (!this[C]) {
     this[U] || this[A].length || (this[W] = !0);
     this[S] = !1;
     this[v] = !0;
     this.emit("resume");
     this[k].length ? this[y]() : this[l] ? this[c]() : this.emit("drain");
    }
   }
   resume() {
    return this[_]();
   }
   pause() {
    this[v] = !1;
    this[S] = !0;
    this[W] = !1;
   }
   get destroyed() {
    return this[C];
   }
   get flowing() {
    return this[v];
   }
   get paused() {
    return this[S];
   }
   [R](e) {
    this[I] ? this[x] += 1 : this[x] += e.length;
    this[k].push(e);
   }
   [O]() {
    this[I] ? this[x] -= 1 : this[x] -= this[k][0].length;
    return this[k].shift();
   }
   [y](e = !1) {
    do {} while (this[g](this[O]()) && this[k].length);
    e || this[k].length || this[l] || this.emit("drain");
   }
   [g](e) {
    this.emit("data", e);
    return this[v];
   }
   pipe(e, t) {
    if (this[C]) return e;
    this[W] = !1;
    const r = this[u];
    t = t || {};
    e === i.stdout || e === i.stderr ? t.end = !1 : t.end = t.end !== !1;
    t.proxyErrors = !!t.proxyErrors;
    if (r) t.end && e.end(); else {
     this[A].push(t.proxyErrors ? new PipeProxyErrors(this, e, t) : new Pipe(this, e, t));
     this[B] ? defer(() => this[_]()) : this[_]();
    }
    return e;
   }
   unpipe(e) {
    const t = this[A].find(t => t.dest === e);
    if (t) {
     if (this[A].length === 1) {
      this[v] && this[U] === 0 && (this[v] = !1);
      this[A] = [];
     } else this[A].splice(this[A].indexOf(t), 1);
     t.unpipe();
    }
   }
   addListener(e, t) {
    return this.on(e, t);
   }
   on(e, t) {
    const r = super.on(e, t);
    if (e === "data") {
     this[W] = !1;
     this[U]++;
     this[A].length || this[v] || this[_]();
    } else if (e === "readable" && this[x] !== 0) super.emit("readable"); else if (isEndish(e) && this[u]) {
     super.emit(e);
     this.removeAllListeners(e);
    } else if (e === "error" && this[f]) {
     const e = t;
     this[B] ? defer(() => e.call(this, this[f])) : e.call(this, this[f]);
    }
    return r;
   }
   removeListener(e, t) {
    return this.off(e, t);
   }
   off(e, t) {
    const r = super.off(e, t);
    if (e === "data") {
     this[U] = this.listeners("data").length;
     this[U] !== 0 || this[W] || this[A].length || (this[v] = !1);
    }
    return r;
   }
   removeAllListeners(e) {
    const t = super.removeAllListeners(e);
    if (e === "data" || e === void 0) {
     this[U] = 0;
     this[W] || this[A].length || (this[v] = !1);
    }
    return t;
   }
   get emittedEnd() {
    return this[u];
   }
   [c]() {
    if (!this[h] && !this[u] && !this[C] && this[k].length === 0 && this[l]) {
     this[h] = !0;
     this.emit("end");
     this.emit("prefinish");
     this.emit("finish");
     this[p] && this.emit("close");
     this[h] = !1;
    }
   }
   emit(e, ...t) {
    const r = t[0];
    if (e !== "error" && e !== "close" && e !== C && this[C]) return !1;
    if (e === "data") return !(!this[I] && !r) && (this[B] ? (defer(() => this[D](r)), 
    !0) : this[D](r));
    if (e === "end") return this[N]();
    if (e === "close") {
     this[p] = !0;
     if (!this[u] && !this[C]) return !1;
     const e = super.emit("close");
     this.removeAllListeners("close");
     return e;
    }
    if (e === "error") {
     this[f] = r;
     super.emit(L, r);
     const e = !(this[F] && !this.listeners("error").length) && super.emit("error", r);
     this[c]();
     return e;
    }
    if (e === "resume") {
     const e = super.emit("resume");
     this[c]();
     return e;
    }
    if (e === "finish" || e === "prefinish") {
     const t = super.emit(e);
     this.removeAllListeners(e);
     return t;
    }
    const n = super.emit(e, ...t);
    this[c]();
    return n;
   }
   [D](e) {
    for (const t of this[A]) t.dest.write(e) === !1 && this.pause();
    const t = !this[W] && super.emit("data", e);
    this[c]();
    return t;
   }
   [N]() {
    if (this[u]) return !1;
    this[u] = !0;
    this.readable = !1;
    return this[B] ? (defer(() => this[P]()), !0) : this[P]();
   }
   [P]() {
    if (this[w]) {
     const e = this[w].end();
     if (e) {
      for (const t of this[A]) t.dest.write(e);
      this[W] || super.emit("data", e);
     }
    }
    for (const e of this[A]) e.end();
    const e = super.emit("end");
    this.removeAllListeners("end");
    return e;
   }
   async collect() {
    const e = Object.assign([], {
     dataLength: 0
    });
    this[I] || (e.dataLength = 0);
    const t = this.promise();
    this.on("data", t => {
     e.push(t);
     this[I] || (e.dataLength += t.length);
    });
    await t;
    return e;
   }
   async concat() {
    if (this[I]) throw new Error("cannot concat in objectMode");
    const e = await this.collect();
    return this[b] ? e.join("") : Buffer.concat(e, e.dataLength);
   }
   async promise() {
    return new Promise((e, t) => {
     this.on(C, () => t(new Error("stream destroyed")));
     this.on("error", e => t(e));
     this.on("end", () => e());
    });
   }
   [Symbol.asyncIterator]() {
    this[W] = !1;
    let e = !1;
    const stop = async () => {
     this.pause();
     e = !0;
     return {
      value: void 0,
      done: !0
     };
    }, next = () => {
     if (e) return stop();
     const t = this.read();
     if (t !== null) return Promise.resolve({
      done: !1,
      value: t
     });
     if (this[l]) return stop();
     let r, n;
     const onerr = e => {
      this.off("data", ondata);
      this.off("end", onend);
      this.off(C, ondestroy);
      stop();
      n(e);
     }, ondata = e => {
      this.off("error", onerr);
      this.off("end", onend);
      this.off(C, ondestroy);
      this.pause();
      r({
       value: e,
       done: !!this[l]
      });
     }, onend = () => {
      this.off("error", onerr);
      this.off("data", ondata);
      this.off(C, ondestroy);
      stop();
      r({
       done: !0,
       value: void 0
      });
     }, ondestroy = () => onerr(new Error("stream destroyed"));
     return new Promise((e, t) => {
      n = t;
      r = e;
      this.once(C, ondestroy);
      this.once("error", onerr);
      this.once("end", onend);
      this.once("data", ondata);
     });
    };
    return {
     next,
     throw: stop,
     return: stop,
     [Symbol.asyncIterator]() {
      return this;
     },
     [Symbol.asyncDispose]: async () => {}
    };
   }
   [Symbol.iterator]() {
    this[W] = !1;
    let e = !1;
    const stop = () => {
     this.pause();
     this.off(L, stop);
     this.off(C, stop);
     this.off("end", stop);
     e = !0;
     return {
      done: !0,
      value: void 0
     };
    }, next = () => {
     if (e) return stop();
     const t = this.read();
     return t === null ? stop() : {
      done: !1,
      value: t
     };
    };
    this.once("end", stop);
    this.once(L, stop);
    this.once(C, stop);
    return {
     next,
     throw: stop,
     return: stop,
     [Symbol.iterator]() {
      return this;
     },
     [Symbol.dispose]: () => {}
    };
   }
   destroy(e) {
    if (this[C]) {
     e ? this.emit("error", e) : this.emit(C);
     return this;
    }
    this[C] = !0;
    this[W] = !0;
    this[k].length = 0;
    this[x] = 0;
    const t = this;
    typeof t.close != "function" || this[p] || t.close();
    e ? this.emit("error", e) : this.emit(C);
    return this;
   }
   static get isStream() {
    return t.isStream;
   }
  }
  t.Minipass = Minipass;
 }),
 38958: (function(e, t, r) {
  var n = this && this.__createBinding || (Object.create ? function(e, t, r, n) {
   n === void 0 && (n = r);
   var i = Object.getOwnPropertyDescriptor(t, r);
   i && !("get" in i ? !t.__esModule : i.writable || i.configurable) || (i = {
    enumerable: !0,
    get: function() {
     return t[r];
    }
   });
   Object.defineProperty(e, n, i);
  } : function(e, t, r, n) {
   n === void 0 && (n = r);
   e[n] = t[r];
  }), i = this && this.__setModuleDefault || (Object.create ? function(e, t) {
   Object.defineProperty(e, "default", {
    enumerable: !0,
    value: t
   });
  } : function(e, t) {
   e.default = t;
  }), o = this && this.__importStar || function(e) {
   if (e && e.__esModule) return e;
   var t = {};
   if (e != null) for (var r in e) r !== "default" && Object.prototype.hasOwnProperty.call(e, r) && n(t, e, r);
   i(t, e);
   return t;
  };
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.PathScurry = t.Path = t.PathScurryDarwin = t.PathScurryPosix = t.PathScurryWin32 = t.PathScurryBase = t.PathPosix = t.PathWin32 = t.PathBase = t.ChildrenCache = t.ResolveCache = void 0;
  const s = r(32477), a = r(76760), l = r(73136), c = r(79896), u = o(r(73024)), h = c.realpathSync.native, f = r(51455), p = r(78275), d = {
   lstatSync: c.lstatSync,
   readdir: c.readdir,
   readdirSync: c.readdirSync,
   readlinkSync: c.readlinkSync,
   realpathSync: h,
   promises: {
    lstat: f.lstat,
    readdir: f.readdir,
    readlink: f.readlink,
    realpath: f.realpath
   }
  }, fsFromOption = e => e && e !== d && e !== u ? {
   ...d,
   ...e,
   promises: {
    ...d.promises,
    ...e.promises || {}
   }
  } : d, y = /^\\\\\?\\([a-z]:)\\?$/i, uncToDrive = e => e.replace(/\//g, "\\").replace(y, "$1\\"), g = /[\\\/]/, b = 0, w = 1, v = 2, S = 4, _ = 6, k = 8, A = 10, x = 12, R = 15, O = ~R, I = 16, C = 32, L = 64, D = 128, N = 256, P = 512, B = L | D | P, M = 1023, entToType = e => e.isFile() ? k : e.isDirectory() ? S : e.isSymbolicLink() ? A : e.isCharacterDevice() ? v : e.isBlockDevice() ? _ : e.isSocket() ? x : e.isFIFO() ? w : b, j = new Map, normalize = e => {
   const t = j.get(e);
   if (t) return t;
   const r = e.normalize("NFKD");
   j.set(e, r);
   return r;
  }, F = new Map, normalizeNocase = e => {
   const t = F.get(e);
   if (t) return t;
   const r = normalize(e.toLowerCase());
   F.set(e, r);
   return r;
  };
  class ResolveCache extends s.LRUCache {
   constructor() {
    super({
     max: 256
    });
   }
  }
  t.ResolveCache = ResolveCache;
  class ChildrenCache extends s.LRUCache {
   constructor(e = 16384) {
    super({
     maxSize: e,
     sizeCalculation: e => e.length + 1
    });
   }
  }
  t.ChildrenCache = ChildrenCache;
  const U = Symbol("PathScurry setAsCwd");
  class PathBase {
   name;
   root;
   roots;
   parent;
   nocase;
   isCWD=!1;
   #Ce;
   #Le;
   get dev() {
    return this.#Le;
   }
   #De;
   get mode() {
    return this.#De;
   }
   #Ne;
   get nlink() {
    return this.#Ne;
   }
   #Pe;
   get uid() {
    return this.#Pe;
   }
   #Be;
   get gid() {
    return this.#Be;
   }
   #Me;
   get rdev() {
    return this.#Me;
   }
   #je;
   get blksize() {
    return this.#je;
   }
   #Fe;
   get ino() {
    return this.#Fe;
   }
   #J;
   get size() {
    return this.#J;
   }
   #Ue;
   get blocks() {
    return this.#Ue;
   }
   #We;
   get atimeMs() {
    return this.#We;
   }
   #$e;
   get mtimeMs() {
    return this.#$e;
   }
   #ze;
   get ctimeMs() {
    return this.#ze;
   }
   #Ge;
   get birthtimeMs() {
    return this.#Ge;
   }
   #qe;
   get atime() {
    return this.#qe;
   }
   #He;
   get mtime() {
    return this.#He;
   }
   #Ve;
   get ctime() {
    return this.#Ve;
   }
   #Ye;
   get birthtime() {
    return this.#Ye;
   }
   #Je;
   #Ze;
   #Ke;
   #Qe;
   #Xe;
   #et;
   #tt;
   #rt;
   #nt;
   #it;
   get parentPath() {
    return (this.parent || this).fullpath();
   }
   get path() {
    return this.parentPath;
   }
   constructor(e, t = b, r, n, i, o, s) {
    this.name = e;
    this.#Je = i ? normalizeNocase(e) : normalize(e);
    this.#tt = t & M;
    this.nocase = i;
    this.roots = n;
    this.root = r || this;
    this.#rt = o;
    this.#Ke = s.fullpath;
    this.#Xe = s.relative;
    this.#et = s.relativePosix;
    this.parent = s.parent;
    this.parent ? this.#Ce = this.parent.#Ce : this.#Ce = fsFromOption(s.fs);
   }
   depth() {
    return this.#Ze !== void 0 ? this.#Ze : this.parent ? this.#Ze = this.parent.depth() + 1 : this.#Ze = 0;
   }
   childrenCache() {
    return this.#rt;
   }
   resolve(e) {
    if (!e) return this;
    const t = this.getRootString(e), r = e.substring(t.length), n = r.split(this.splitSep), i = t ? this.getRoot(t).#ot(n) : this.#ot(n);
    return i;
   }
   #ot(e) {
    let t = this;
    for (const r of e) t = t.child(r);
    return t;
   }
   children() {
    const e = this.#rt.get(this);
    if (e) return e;
    const t = Object.assign([], {
     provisional: 0
    });
    this.#rt.set(this, t);
    this.#tt &= ~I;
    return t;
   }
   child(e, t) {
    if (e === "" || e === ".") return this;
    if (e === "..") return this.parent || this;
    const r = this.children(), n = this.nocase ? normalizeNocase(e) : normalize(e);
    for (const e of r) if (e.#Je === n) return e;
    const i = this.parent ? this.sep : "", o = this.#Ke ? this.#Ke + i + e : void 0, s = this.newChild(e, b, {
     ...t,
     parent: this,
     fullpath: o
    });
    this.canReaddir() || (s.#tt |= D);
    r.push(s);
    return s;
   }
   relative() {
    if (this.isCWD) return "";
    if (this.#Xe !== void 0) return this.#Xe;
    const e = this.name, t = this.parent;
    if (!t) return this.#Xe = this.name;
    const r = t.relative();
    return r + (r && t.parent ? this.sep : "") + e;
   }
   relativePosix() {
    if (this.sep === "/") return this.relative();
    if (this.isCWD) return "";
    if (this.#et !== void 0) return this.#et;
    const e = this.name, t = this.parent;
    if (!t) return this.#et = this.fullpathPosix();
    const r = t.relativePosix();
    return r + (r && t.parent ? "/" : "") + e;
   }
   fullpath() {
    if (this.#Ke !== void 0) return this.#Ke;
    const e = this.name, t = this.parent;
    if (!t) return this.#Ke = this.name;
    const r = t.fullpath(), n = r + (t.parent ? this.sep : "") + e;
    return this.#Ke = n;
   }
   fullpathPosix() {
    if (this.#Qe !== void 0) return this.#Qe;
    if (this.sep === "/") return this.#Qe = this.fullpath();
    if (!this.parent) {
     const e = this.fullpath().replace(/\\/g, "/");
     return /^[a-z]:\//i.test(e) ? this.#Qe = `//?/${e}` : this.#Qe = e;
    }
    const e = this.parent, t = e.fullpathPosix(), r = t + (t && e.parent ? "/" : "") + this.name;
    return this.#Qe = r;
   }
   isUnknown() {
    return (this.#tt & R) === b;
   }
   isType(e) {
    return this[`is${e}`]();
   }
   getType() {
    return this.isUnknown() ? "Unknown" : this.isDirectory() ? "Directory" : this.isFile() ? "File" : this.isSymbolicLink() ? "SymbolicLink" : this.isFIFO() ? "FIFO" : this.isCharacterDevice() ? "CharacterDevice" : this.isBlockDevice() ? "BlockDevice" : this.isSocket() ? "Socket" : "Unknown";
   }
   isFile() {
    return (this.#tt & R) === k;
   }
   isDirectory() {
    return (this.#tt & R) === S;
   }
   isCharacterDevice() {
    return (this.#tt & R) === v;
   }
   isBlockDevice() {
    return (this.#tt & R) === _;
   }
   isFIFO() {
    return (this.#tt & R) === w;
   }
   isSocket() {
    return (this.#tt & R) === x;
   }
   isSymbolicLink() {
    return (this.#tt & A) === A;
   }
   lstatCached() {
    return this.#tt & C ? this : void 0;
   }
   readlinkCached() {
    return this.#nt;
   }
   realpathCached() {
    return this.#it;
   }
   readdirCached() {
    const e = this.children();
    return e.slice(0, e.provisional);
   }
   canReadlink() {
    if (this.#nt) return !0;
    if (!this.parent) return !1;
    const e = this.#tt & R;
    return !(e !== b && e !== A || this.#tt & N || this.#tt & D);
   }
   calledReaddir() {
    return !!(this.#tt & I);
   }
   isENOENT() {
    return !!(this.#tt & D);
   }
   isNamed(e) {
    return this.nocase ? this.#Je === normalizeNocase(e) : this.#Je === normalize(e);
   }
   async readlink() {
    const e = this.#nt;
    if (e) return e;
    if (this.canReadlink() && this.parent) try {
     const e = await this.#Ce.promises.readlink(this.fullpath()), t = (await this.parent.realpath())?.resolve(e);
     if (t) return this.#nt = t;
    } catch (e) {
     this.#st(e.code);
     return;
    }
   }
   readlinkSync() {
    const e = this.#nt;
    if (e) return e;
    if (this.canReadlink() && this.parent) try {
     const e = this.#Ce.readlinkSync(this.fullpath()), t = this.parent.realpathSync()?.resolve(e);
     if (t) return this.#nt = t;
    } catch (e) {
     this.#st(e.code);
     return;
    }
   }
   #at(e) {
    this.#tt |= I;
    for (let t = e.provisional; t < e.length; t++) {
     const r = e[t];
     r && r.#lt();
    }
   }
   #lt() {
    if (!(this.#tt & D)) {
     this.#tt = (this.#tt | D) & O;
     this.#ct();
    }
   }
   #ct() {
    const e = this.children();
    e.provisional = 0;
    for (const t of e) t.#lt();
   }
   #ut() {
    this.#tt |= P;
    this.#ht();
   }
   #ht() {
    if (this.#tt & L) return;
    let e = this.#tt;
    (e & R) === S && (e &= O);
    this.#tt = e | L;
    this.#ct();
   }
   #ft(e = "") {
    e === "ENOTDIR" || e === "EPERM" ? this.#ht() : e === "ENOENT" ? this.#lt() : this.children().provisional = 0;
   }
   #pt(e = "") {
    if (e === "ENOTDIR") {
     const e = this.parent;
     e.#ht();
    } else e === "ENOENT" && this.#lt();
   }
   #st(e = "") {
    let t = this.#tt;
    t |= N;
    e === "ENOENT" && (t |= D);
    e !== "EINVAL" && e !== "UNKNOWN" || (t &= O);
    this.#tt = t;
    e === "ENOTDIR" && this.parent && this.parent.#ht();
   }
   #dt(e, t) {
    return this.#yt(e, t) || this.#gt(e, t);
   }
   #gt(e, t) {
    const r = entToType(e), n = this.newChild(e.name, r, {
     parent: this
    }), i = n.#tt & R;
    i !== S && i !== A && i !== b && (n.#tt |= L);
    t.unshift(n);
    t.provisional++;
    return n;
   }
   #yt(e, t) {
    for (let r = t.provisional; r < t.length; r++) {
     const n = t[r], i = this.nocase ? normalizeNocase(e.name) : normalize(e.name);
     if (i === n.#Je) return this.#mt(e, n, r, t);
    }
   }
   #mt(e, t, r, n) {
    const i = t.name;
    t.#tt = t.#tt & O | entToType(e);
    i !== e.name && (t.name = e.name);
    if (r !== n.provisional) {
     r === n.length - 1 ? n.pop() : n.splice(r, 1);
     n.unshift(t);
    }
    n.provisional++;
    return t;
   }
   async lstat() {
    if ((this.#tt & D) === 0) try {
     this.#bt(await this.#Ce.promises.lstat(this.fullpath()));
     return this;
    } catch (e) {
     this.#pt(e.code);
    }
   }
   lstatSync() {
    if ((this.#tt & D) === 0) try {
     this.#bt(this.#Ce.lstatSync(this.fullpath()));
     return this;
    } catch (e) {
     this.#pt(e.code);
    }
   }
   #bt(e) {
    const {atime: t, atimeMs: r, birthtime: n, birthtimeMs: i, blksize: o, blocks: s, ctime: a, ctimeMs: l, dev: c, gid: u, ino: h, mode: f, mtime: p, mtimeMs: d, nlink: y, rdev: g, size: w, uid: v} = e;
    this.#qe = t;
    this.#We = r;
    this.#Ye = n;
    this.#Ge = i;
    this.#je = o;
    this.#Ue = s;
    this.#Ve = a;
    this.#ze = l;
    this.#Le = c;
    this.#Be = u;
    this.#Fe = h;
    this.#De = f;
    this.#He = p;
    this.#$e = d;
    this.#Ne = y;
    this.#Me = g;
    this.#J = w;
    this.#Pe = v;
    const _ = entToType(e);
    this.#tt = this.#tt & O | _ | C;
    _ !== b && _ !== S && _ !== A && (this.#tt |= L);
   }
   #wt=[];
   #vt=!1;
   #St(e) {
    this.#vt = !1;
    const t = this.#wt.slice();
    this.#wt.length = 0;
    t.forEach(t => t(null, e));
   }
   readdirCB(e, t = !1) {
    if (!this.canReaddir()) {
     t ? e(null, []) : queueMicrotask(() => e(null, []));
     return;
    }
    const r = this.children();
    if (this.calledReaddir()) {
     const n = r.slice(0, r.provisional);
     t ? e(null, n) : queueMicrotask(() => e(null, n));
     return;
    }
    this.#wt.push(e);
    if (this.#vt) return;
    this.#vt = !0;
    const n = this.fullpath();
    this.#Ce.readdir(n, {
     withFileTypes: !0
    }, (e, t) => {
     if (e) {
      this.#ft(e.code);
      r.provisional = 0;
     } else {
      for (const e of t) this.#dt(e, r);
      this.#at(r);
     }
     this.#St(r.slice(0, r.provisional));
    });
   }
   #_t;
   async readdir() {
    if (!this.canReaddir()) return [];
    const e = this.children();
    if (this.calledReaddir()) return e.slice(0, e.provisional);
    const t = this.fullpath();
    if (this.#_t) await this.#_t; else {
     let resolve = () => {};
     this.#_t = new Promise(e => resolve = e);
     try {
      for (const r of await this.#Ce.promises.readdir(t, {
       withFileTypes: !0
      })) this.#dt(r, e);
      this.#at(e);
     } catch (t) {
      this.#ft(t.code);
      e.provisional = 0;
     }
     this.#_t = void 0;
     resolve();
    }
    return e.slice(0, e.provisional);
   }
   readdirSync() {
    if (!this.canReaddir()) return [];
    const e = this.children();
    if (this.calledReaddir()) return e.slice(0, e.provisional);
    const t = this.fullpath();
    try {
     for (const r of this.#Ce.readdirSync(t, {
      withFileTypes: !0
     })) this.#dt(r, e);
     this.#at(e);
    } catch (t) {
     this.#ft(t.code);
     e.provisional = 0;
    }
    return e.slice(0, e.provisional);
   }
   canReaddir() {
    if (this.#tt & B) return !1;
    const e = R & this.#tt;
    return e === b || e === S || e === A;
   }
   shouldWalk(e, t) {
    return (this.#tt & S) === S && !(this.#tt & B) && !e.has(this) && (!t || t(this));
   }
   async realpath() {
    if (this.#it) return this.#it;
    if (!((P | N | D) & this.#tt)) try {
     const e = await this.#Ce.promises.realpath(this.fullpath());
     return this.#it = this.resolve(e);
    } catch (e) {
     this.#ut();
    }
   }
   realpathSync() {
    if (this.#it) return this.#it;
    if (!((P | N | D) & this.#tt)) try {
     const e = this.#Ce.realpathSync(this.fullpath());
     return this.#it = this.resolve(e);
    } catch (e) {
     this.#ut();
    }
   }
   [U](e) {
    if (e === this) return;
    e.isCWD = !1;
    this.isCWD = !0;
    const t = new Set([]);
    let r = [], n = this;
    while (n && n.parent) {
     t.add(n);
     n.#Xe = r.join(this.sep);
     n.#et = r.join("/");
     n = n.parent;
     r.push("..");
    }
    n = e;
    while (n && n.parent && !t.has(n)) {
     n.#Xe = void 0;
     n.#et = void 0;
     n = n.parent;
    }
   }
  }
  t.PathBase = PathBase;
  class PathWin32 extends PathBase {
   sep="\\";
   splitSep=g;
   constructor(e, t = b, r, n, i, o, s) {
    super(e, t, r, n, i, o, s);
   }
   newChild(e, t = b, r = {}) {
    return new PathWin32(e, t, this.root, this.roots, this.nocase, this.childrenCache(), r);
   }
   getRootString(e) {
    return a.win32.parse(e).root;
   }
   getRoot(e) {
    e = uncToDrive(e.toUpperCase());
    if (e === this.root.name) return this.root;
    for (const [t, r] of Object.entries(this.roots)) if (this.sameRoot(e, t)) return this.roots[e] = r;
    return this.roots[e] = new PathScurryWin32(e, this).root;
   }
   sameRoot(e, t = this.root.name) {
    e = e.toUpperCase().replace(/\//g, "\\").replace(y, "$1\\");
    return e === t;
   }
  }
  t.PathWin32 = PathWin32;
  class PathPosix extends PathBase {
   splitSep="/";
   sep="/";
   constructor(e, t = b, r, n, i, o, s) {
    super(e, t, r, n, i, o, s);
   }
   getRootString(e) {
    return e.startsWith("/") ? "/" : "";
   }
   getRoot(e) {
    return this.root;
   }
   newChild(e, t = b, r = {}) {
    return new PathPosix(e, t, this.root, this.roots, this.nocase, this.childrenCache(), r);
   }
  }
  t.PathPosix = PathPosix;
  class PathScurryBase {
   root;
   rootPath;
   roots;
   cwd;
   #Et;
   #kt;
   #rt;
   nocase;
   #Ce;
   constructor(e = process.cwd(), t, r, {nocase: n, childrenCacheSize: i = 16384, fs: o = d} = {}) {
    this.#Ce = fsFromOption(o);
    (e instanceof URL || e.startsWith("file://")) && (e = (0, l.fileURLToPath)(e));
    const s = t.resolve(e);
    this.roots = Object.create(null);
    this.rootPath = this.parseRootPath(s);
    this.#Et = new ResolveCache;
    this.#kt = new ResolveCache;
    this.#rt = new ChildrenCache(i);
    const a = s.substring(this.rootPath.length).split(r);
    a.length !== 1 || a[0] || a.pop();
    if (n === void 0) throw new TypeError("must provide nocase setting to PathScurryBase ctor");
    this.nocase = n;
    this.root = this.newRoot(this.#Ce);
    this.roots[this.rootPath] = this.root;
    let c = this.root, u = a.length - 1;
    const h = t.sep;
    let f = this.rootPath, p = !1;
    for (const e of a) {
     const t = u--;
     c = c.child(e, {
      relative: new Array(t).fill("..").join(h),
      relativePosix: new Array(t).fill("..").join("/"),
      fullpath: f += (p ? "" : h) + e
     });
     p = !0;
    }
    this.cwd = c;
   }
   depth(e = this.cwd) {
    typeof e == "string" && (e = this.cwd.resolve(e));
    return e.depth();
   }
   childrenCache() {
    return this.#rt;
   }
   resolve(...e) {
    let t = "";
    for (let r = e.length - 1; r >= 0; r--) {
     const n = e[r];
     if (n && n !== ".") {
      t = t ? `${n}/${t}` : n;
      if (this.isAbsolute(n)) break;
     }
    }
    const r = this.#Et.get(t);
    if (r !== void 0) return r;
    const n = this.cwd.resolve(t).fullpath();
    this.#Et.set(t, n);
    return n;
   }
   resolvePosix(...e) {
    let t = "";
    for (let r = e.length - 1; r >= 0; r--) {
     const n = e[r];
     if (n && n !== ".") {
      t = t ? `${n}/${t}` : n;
      if (this.isAbsolute(n)) break;
     }
    }
    const r = this.#kt.get(t);
    if (r !== void 0) return r;
    const n = this.cwd.resolve(t).fullpathPosix();
    this.#kt.set(t, n);
    return n;
   }
   relative(e = this.cwd) {
    typeof e == "string" && (e = this.cwd.resolve(e));
    return e.relative();
   }
   relativePosix(e = this.cwd) {
    typeof e == "string" && (e = this.cwd.resolve(e));
    return e.relativePosix();
   }
   basename(e = this.cwd) {
    typeof e == "string" && (e = this.cwd.resolve(e));
    return e.name;
   }
   dirname(e = this.cwd) {
    typeof e == "string" && (e = this.cwd.resolve(e));
    return (e.parent || e).fullpath();
   }
   async readdir(e = this.cwd, t = {
    withFileTypes: !0
   }) {
    if (typeof e == "string") e = this.cwd.resolve(e); else if (!(e instanceof PathBase)) {
     t = e;
     e = this.cwd;
    }
    const {withFileTypes: r} = t;
    if (e.canReaddir()) {
     const t = await e.readdir();
     return r ? t : t.map(e => e.name);
    }
    return [];
   }
   readdirSync(e = this.cwd, t = {
    withFileTypes: !0
   }) {
    if (typeof e == "string") e = this.cwd.resolve(e); else if (!(e instanceof PathBase)) {
     t = e;
     e = this.cwd;
    }
    const {withFileTypes: r = !0} = t;
    return e.canReaddir() ? r ? e.readdirSync() : e.readdirSync().map(e => e.name) : [];
   }
   async lstat(e = this.cwd) {
    typeof e == "string" && (e = this.cwd.resolve(e));
    return e.lstat();
   }
   lstatSync(e = this.cwd) {
    typeof e == "string" && (e = this.cwd.resolve(e));
    return e.lstatSync();
   }
   async readlink(e = this.cwd, {withFileTypes: t} = {
    withFileTypes: !1
   }) {
    if (typeof e == "string") e = this.cwd.resolve(e); else if (!(e instanceof PathBase)) {
     t = e.withFileTypes;
     e = this.cwd;
    }
    const r = await e.readlink();
    return t ? r : r?.fullpath();
   }
   readlinkSync(e = this.cwd, {withFileTypes: t} = {
    withFileTypes: !1
   }) {
    if (typeof e == "string") e = this.cwd.resolve(e); else if (!(e instanceof PathBase)) {
     t = e.withFileTypes;
     e = this.cwd;
    }
    const r = e.readlinkSync();
    return t ? r : r?.fullpath();
   }
   async realpath(e = this.cwd, {withFileTypes: t} = {
    withFileTypes: !1
   }) {
    if (typeof e == "string") e = this.cwd.resolve(e); else if (!(e instanceof PathBase)) {
     t = e.withFileTypes;
     e = this.cwd;
    }
    const r = await e.realpath();
    return t ? r : r?.fullpath();
   }
   realpathSync(e = this.cwd, {withFileTypes: t} = {
    withFileTypes: !1
   }) {
    if (typeof e == "string") e = this.cwd.resolve(e); else if (!(e instanceof PathBase)) {
     t = e.withFileTypes;
     e = this.cwd;
    }
    const r = e.realpathSync();
    return t ? r : r?.fullpath();
   }
   async walk(e = this.cwd, t = {}) {
    if (typeof e == "string") e = this.cwd.resolve(e); else if (!(e instanceof PathBase)) {
     t = e;
     e = this.cwd;
    }
    const {withFileTypes: r = !0, follow: n = !1, filter: i, walkFilter: o} = t, s = [];
    i && !i(e) || s.push(r ? e : e.fullpath());
    const a = new Set, walk = (e, t) => {
     a.add(e);
     e.readdirCB((e, l) => {
      if (e) return t(e);
      let c = l.length;
      if (!c) return t();
      const next = () => {
       --c === 0 && t();
      };
      for (const e of l) {
       i && !i(e) || s.push(r ? e : e.fullpath());
       n && e.isSymbolicLink() ? e.realpath().then(e => e?.isUnknown() ? e.lstat() : e).then(e => e?.shouldWalk(a, o) ? walk(e, next) : next()) : e.shouldWalk(a, o) ? walk(e, next) : next();
      }
     }, !0);
    }, l = e;
    return new Promise((e, t) => {
     walk(l, r => {
      if (r) return t(r);
      e(s);
     });
    });
   }
   walkSync(e = this.cwd, t = {}) {
    if (typeof e == "string") e = this.cwd.resolve(e); else if (!(e instanceof PathBase)) {
     t = e;
     e = this.cwd;
    }
    const {withFileTypes: r = !0, follow: n = !1, filter: i, walkFilter: o} = t, s = [];
    i && !i(e) || s.push(r ? e : e.fullpath());
    const a = new Set([ e ]);
    for (const e of a) {
     const t = e.readdirSync();
     for (const e of t) {
      i && !i(e) || s.push(r ? e : e.fullpath());
      let t = e;
      if (e.isSymbolicLink()) {
       if (!n || !(t = e.realpathSync())) continue;
       t.isUnknown() && t.lstatSync();
      }
      t.shouldWalk(a, o) && a.add(t);
     }
    }
    return s;
   }
   [Symbol.asyncIterator]() {
    return this.iterate();
   }
   iterate(e = this.cwd, t = {}) {
    if (typeof e == "string") e = this.cwd.resolve(e); else if (!(e instanceof PathBase)) {
     t = e;
     e = this.cwd;
    }
    return this.stream(e, t)[Symbol.asyncIterator]();
   }
   [Symbol.iterator]() {
    return this.iterateSync();
   }
   * iterateSync(e = this.cwd, t = {}) {
    if (typeof e == "string") e = this.cwd.resolve(e); else if (!(e instanceof PathBase)) {
     t = e;
     e = this.cwd;
    }
    const {withFileTypes: r = !0, follow: n = !1, filter: i, walkFilter: o} = t;
    i && !i(e) || (yield r ? e : e.fullpath());
    const s = new Set([ e ]);
    for (const e of s) {
     const t = e.readdirSync();
     for (const e of t) {
      i && !i(e) || (yield r ? e : e.fullpath());
      let t = e;
      if (e.isSymbolicLink()) {
       if (!n || !(t = e.realpathSync())) continue;
       t.isUnknown() && t.lstatSync();
      }
      t.shouldWalk(s, o) && s.add(t);
     }
    }
   }
   stream(e = this.cwd, t = {}) {
    if (typeof e == "string") e = this.cwd.resolve(e); else if (!(e instanceof PathBase)) {
     t = e;
     e = this.cwd;
    }
    const {withFileTypes: r = !0, follow: n = !1, filter: i, walkFilter: o} = t, s = new p.Minipass({
     objectMode: !0
    });
    i && !i(e) || s.write(r ? e : e.fullpath());
    const a = new Set, l = [ e ];
    let c = 0;
    const process = () => {
     let e = !1;
     while (!e) {
      const t = l.shift();
      if (!t) {
       c === 0 && s.end();
       return;
      }
      c++;
      a.add(t);
      const onReaddir = (t, h, f = !1) => {
       if (t) return s.emit("error", t);
       if (n && !f) {
        const e = [];
        for (const t of h) t.isSymbolicLink() && e.push(t.realpath().then(e => e?.isUnknown() ? e.lstat() : e));
        if (e.length) {
         Promise.all(e).then(() => onReaddir(null, h, !0));
         return;
        }
       }
       for (const t of h) !t || i && !i(t) || s.write(r ? t : t.fullpath()) || (e = !0);
       c--;
       for (const e of h) {
        const t = e.realpathCached() || e;
        t.shouldWalk(a, o) && l.push(t);
       }
       e && !s.flowing ? s.once("drain", process) : u || process();
      };
      let u = !0;
      t.readdirCB(onReaddir, !0);
      u = !1;
     }
    };
    process();
    return s;
   }
   streamSync(e = this.cwd, t = {}) {
    if (typeof e == "string") e = this.cwd.resolve(e); else if (!(e instanceof PathBase)) {
     t = e;
     e = this.cwd;
    }
    const {withFileTypes: r = !0, follow: n = !1, filter: i, walkFilter: o} = t, s = new p.Minipass({
     objectMode: !0
    }), a = new Set;
    i && !i(e) || s.write(r ? e : e.fullpath());
    const l = [ e ];
    let c = 0;
    const process = () => {
     let e = !1;
     while (!e) {
      const t = l.shift();
      if (!t) {
       c === 0 && s.end();
       return;
      }
      c++;
      a.add(t);
      const u = t.readdirSync();
      for (const t of u) i && !i(t) || s.write(r ? t : t.fullpath()) || (e = !0);
      c--;
      for (const e of u) {
       let t = e;
       if (e.isSymbolicLink()) {
        if (!n || !(t = e.realpathSync())) continue;
        t.isUnknown() && t.lstatSync();
       }
       t.shouldWalk(a, o) && l.push(t);
      }
     }
     e && !s.flowing && s.once("drain", process);
    };
    process();
    return s;
   }
   chdir(e = this.cwd) {
    const t = this.cwd;
    this.cwd = typeof e == "string" ? this.cwd.resolve(e) : e;
    this.cwd[U](t);
   }
  }
  t.PathScurryBase = PathScurryBase;
  class PathScurryWin32 extends PathScurryBase {
   sep="\\";
   constructor(e = process.cwd(), t = {}) {
    const {nocase: r = !0} = t;
    super(e, a.win32, "\\", {
     ...t,
     nocase: r
    });
    this.nocase = r;
    for (let e = this.cwd; e; e = e.parent) e.nocase = this.nocase;
   }
   parseRootPath(e) {
    return a.win32.parse(e).root.toUpperCase();
   }
   newRoot(e) {
    return new PathWin32(this.rootPath, S, void 0, this.roots, this.nocase, this.childrenCache(), {
     fs: e
    });
   }
   isAbsolute(e) {
    return e.startsWith("/") || e.startsWith("\\") || /^[a-z]:(\/|\\)/i.test(e);
   }
  }
  t.PathScurryWin32 = PathScurryWin32;
  class PathScurryPosix extends PathScurryBase {
   sep="/";
   constructor(e = process.cwd(), t = {}) {
    const {nocase: r = !1} = t;
    super(e, a.posix, "/", {
     ...t,
     nocase: r
    });
    this.nocase = r;
   }
   parseRootPath(e) {
    return "/";
   }
   newRoot(e) {
    return new PathPosix(this.rootPath, S, void 0, this.roots, this.nocase, this.childrenCache(), {
     fs: e
    });
   }
   isAbsolute(e) {
    return e.startsWith("/");
   }
  }
  t.PathScurryPosix = PathScurryPosix;
  class PathScurryDarwin extends PathScurryPosix {
   constructor(e = process.cwd(), t = {}) {
    const {nocase: r = !0} = t;
    super(e, {
     ...t,
     nocase: r
    });
   }
  }
  t.PathScurryDarwin = PathScurryDarwin;
  t.Path = process.platform === "win32" ? PathWin32 : PathPosix;
  t.PathScurry = process.platform === "win32" ? PathScurryWin32 : process.platform === "darwin" ? PathScurryDarwin : PathScurryPosix;
 }),
 35957: ((e, t, r) => {
  var n = r(60470), i = r(57187), o = r(46229), s = r(45330), a = r(73314), l = r(81967), c = r(95399);
  e.exports = function(e) {
   if (!o(e)) throw new a("Reflect.getPrototypeOf called on non-object");
   if (l) return l(e);
   var t = s(e);
   if (t) {
    var r = n("%" + t + ".prototype%", !0);
    if (r) return r;
   }
   return i(e.constructor) ? e.constructor.prototype : e instanceof Object ? c.prototype : null;
  };
 }),
 31360: ((e, t, r) => {
  var n = r(35957), i = r(81967);
  e.exports = function() {
   return typeof Reflect == "object" && Reflect && Reflect.getPrototypeOf ? Reflect.getPrototypeOf : i ? function(e) {
    return i(e);
   } : n;
  };
 }),
 9002: ((e, t, r) => {
  const n = r(2822);
  e.exports = {
   version: n.version
  };
 }),
 84928: (e => {
  function getDefaultExportFromCjs(e) {
   return e && e.__esModule && Object.prototype.hasOwnProperty.call(e, "default") ? e.default : e;
  }
  const t = new Int32Array([ 0, 1996959894, 3993919788, 2567524794, 124634137, 1886057615, 3915621685, 2657392035, 249268274, 2044508324, 3772115230, 2547177864, 162941995, 2125561021, 3887607047, 2428444049, 498536548, 1789927666, 4089016648, 2227061214, 450548861, 1843258603, 4107580753, 2211677639, 325883990, 1684777152, 4251122042, 2321926636, 335633487, 1661365465, 4195302755, 2366115317, 997073096, 1281953886, 3579855332, 2724688242, 1006888145, 1258607687, 3524101629, 2768942443, 901097722, 1119000684, 3686517206, 2898065728, 853044451, 1172266101, 3705015759, 2882616665, 651767980, 1373503546, 3369554304, 3218104598, 565507253, 1454621731, 3485111705, 3099436303, 671266974, 1594198024, 3322730930, 2970347812, 795835527, 1483230225, 3244367275, 3060149565, 1994146192, 31158534, 2563907772, 4023717930, 1907459465, 112637215, 2680153253, 3904427059, 2013776290, 251722036, 2517215374, 3775830040, 2137656763, 141376813, 2439277719, 3865271297, 1802195444, 476864866, 2238001368, 4066508878, 1812370925, 453092731, 2181625025, 4111451223, 1706088902, 314042704, 2344532202, 4240017532, 1658658271, 366619977, 2362670323, 4224994405, 1303535960, 984961486, 2747007092, 3569037538, 1256170817, 1037604311, 2765210733, 3554079995, 1131014506, 879679996, 2909243462, 3663771856, 1141124467, 855842277, 2852801631, 3708648649, 1342533948, 654459306, 3188396048, 3373015174, 1466479909, 544179635, 3110523913, 3462522015, 1591671054, 702138776, 2966460450, 3352799412, 1504918807, 783551873, 3082640443, 3233442989, 3988292384, 2596254646, 62317068, 1957810842, 3939845945, 2647816111, 81470997, 1943803523, 3814918930, 2489596804, 225274430, 2053790376, 3826175755, 2466906013, 167816743, 2097651377, 4027552580, 2265490386, 503444072, 1762050814, 4150417245, 2154129355, 426522225, 1852507879, 4275313526, 2312317920, 282753626, 1742555852, 4189708143, 2394877945, 397917763, 1622183637, 3604390888, 2714866558, 953729732, 1340076626, 3518719985, 2797360999, 1068828381, 1219638859, 3624741850, 2936675148, 906185462, 1090812512, 3747672003, 2825379669, 829329135, 1181335161, 3412177804, 3160834842, 628085408, 1382605366, 3423369109, 3138078467, 570562233, 1426400815, 3317316542, 2998733608, 733239954, 1555261956, 3268935591, 3050360625, 752459403, 1541320221, 2607071920, 3965973030, 1969922972, 40735498, 2617837225, 3943577151, 1913087877, 83908371, 2512341634, 3803740692, 2075208622, 213261112, 2463272603, 3855990285, 2094854071, 198958881, 2262029012, 4057260610, 1759359992, 534414190, 2176718541, 4139329115, 1873836001, 414664567, 2282248934, 4279200368, 1711684554, 285281116, 2405801727, 4167216745, 1634467795, 376229701, 2685067896, 3608007406, 1308918612, 956543938, 2808555105, 3495958263, 1231636301, 1047427035, 2932959818, 3654703836, 1088359270, 936918e3, 2847714899, 3736837829, 1202900863, 817233897, 3183342108, 3401237130, 1404277552, 615818150, 3134207493, 3453421203, 1423857449, 601450431, 3009837614, 3294710456, 1567103746, 711928724, 3020668471, 3272380065, 1510334235, 755167117 ]);
  function ensureBuffer(e) {
   if (Buffer.isBuffer(e)) return e;
   if (typeof e == "number") return Buffer.alloc(e);
   if (typeof e == "string") return Buffer.from(e);
   throw new Error("input must be buffer, number, or string, received " + typeof e);
  }
  function bufferizeInt(e) {
   const t = ensureBuffer(4);
   t.writeInt32BE(e, 0);
   return t;
  }
  function _crc32(e, r) {
   e = ensureBuffer(e);
   Buffer.isBuffer(r) && (r = r.readUInt32BE(0));
   let n = r ^ -1;
   for (var i = 0; i < e.length; i++) n = t[255 & (n ^ e[i])] ^ n >>> 8;
   return n ^ -1;
  }
  function crc32() {
   return bufferizeInt(_crc32.apply(null, arguments));
  }
  crc32.signed = function() {
   return _crc32.apply(null, arguments);
  };
  crc32.unsigned = function() {
   return _crc32.apply(null, arguments) >>> 0;
  };
  var r = crc32;
  const n = getDefaultExportFromCjs(r);
  e.exports = n;
 }),
 76799: ((e, t, r) => {
  r.r(t);
  r.d(t, {
   ArtifactNotFoundError: () => ArtifactNotFoundError,
   DefaultArtifactClient: () => DefaultArtifactClient,
   FilesNotFoundError: () => FilesNotFoundError,
   GHESNotSupportedError: () => GHESNotSupportedError,
   InvalidResponseError: () => InvalidResponseError,
   NetworkError: () => NetworkError,
   UsageError: () => UsageError,
   default: () => ce
  });
  var n = r(33838), i = r(70857);
  function getUploadChunkSize() {
   return 8388608;
  }
  function getRuntimeToken() {
   const e = process.env.ACTIONS_RUNTIME_TOKEN;
   if (!e) throw new Error("Unable to get the ACTIONS_RUNTIME_TOKEN env variable");
   return e;
  }
  function getResultsServiceUrl() {
   const e = process.env.ACTIONS_RESULTS_URL;
   if (!e) throw new Error("Unable to get the ACTIONS_RESULTS_URL env variable");
   return new URL(e).origin;
  }
  function isGhes() {
   const e = new URL(process.env.GITHUB_SERVER_URL || "https://github.com"), t = e.hostname.trimEnd().toUpperCase(), r = t === "GITHUB.COM", n = t.endsWith(".GHE.COM"), i = t.endsWith(".LOCALHOST");
   return !r && !n && !i;
  }
  function getGitHubWorkspaceDir() {
   const e = process.env.GITHUB_WORKSPACE;
   if (!e) throw new Error("Unable to get the GITHUB_WORKSPACE env variable");
   return e;
  }
  function getConcurrency() {
   const e = i.cpus().length;
   let t = 32;
   if (e > 4) {
    const r = 16 * e;
    t = r > 300 ? 300 : r;
   }
   const r = process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY;
   if (r) {
    const e = parseInt(r);
    if (isNaN(e) || e < 1) throw new Error("Invalid value set for ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY env variable");
    if (e < t) {
     (0, n.pq)("Set concurrency based on the value set in ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY.");
     return e;
    }
    (0, n.pq)(`ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY is higher than the cap of ${t} based on the number of cpus. Set it to the maximum value allowed.`);
    return t;
   }
   return 5;
  }
  function getUploadChunkTimeout() {
   const e = process.env.ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS;
   if (!e) return 3e5;
   const t = parseInt(e);
   if (isNaN(t)) throw new Error("Invalid value set for ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS env variable");
   return t;
  }
  function getMaxArtifactListCount() {
   const e = process.env.ACTIONS_ARTIFACT_MAX_ARTIFACT_COUNT || "1000", t = parseInt(e);
   if (isNaN(t) || t < 1) throw new Error("Invalid value set for ACTIONS_ARTIFACT_MAX_ARTIFACT_COUNT env variable");
   return t;
  }
  var o = r(79896), s = r(16928), a = r(68886);
  class Timestamp$Type extends a.MessageType {
   constructor() {
    super("google.protobuf.Timestamp", [ {
     no: 1,
     name: "seconds",
     kind: "scalar",
     T: 3
    }, {
     no: 2,
     name: "nanos",
     kind: "scalar",
     T: 5
    } ]);
   }
   now() {
    const e = this.create(), t = Date.now();
    e.seconds = a.PbLong.from(Math.floor(t / 1e3)).toString();
    e.nanos = t % 1e3 * 1e6;
    return e;
   }
   toDate(e) {
    return new Date(a.PbLong.from(e.seconds).toNumber() * 1e3 + Math.ceil(e.nanos / 1e6));
   }
   fromDate(e) {
    const t = this.create(), r = e.getTime();
    t.seconds = a.PbLong.from(Math.floor(r / 1e3)).toString();
    t.nanos = r % 1e3 * 1e6;
    return t;
   }
   internalJsonWrite(e, t) {
    let r = a.PbLong.from(e.seconds).toNumber() * 1e3;
    if (r < Date.parse("0001-01-01T00:00:00Z") || r > Date.parse("9999-12-31T23:59:59Z")) throw new Error("Unable to encode Timestamp to JSON. Must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z inclusive.");
    if (e.nanos < 0) throw new Error("Unable to encode invalid Timestamp to JSON. Nanos must not be negative.");
    let n = "Z";
    if (e.nanos > 0) {
     let t = (e.nanos + 1e9).toString().substring(1);
     n = t.substring(3) === "000000" ? "." + t.substring(0, 3) + "Z" : t.substring(6) === "000" ? "." + t.substring(0, 6) + "Z" : "." + t + "Z";
    }
    return new Date(r).toISOString().replace(".000Z", n);
   }
   internalJsonRead(e, t, r) {
    if (typeof e != "string") throw new Error("Unable to parse Timestamp from JSON " + (0, 
    a.typeofJsonValue)(e) + ".");
    let n = e.match(/^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:Z|\.([0-9]{3,9})Z|([+-][0-9][0-9]:[0-9][0-9]))$/);
    if (!n) throw new Error("Unable to parse Timestamp from JSON. Invalid format.");
    let i = Date.parse(n[1] + "-" + n[2] + "-" + n[3] + "T" + n[4] + ":" + n[5] + ":" + n[6] + (n[8] ? n[8] : "Z"));
    if (Number.isNaN(i)) throw new Error("Unable to parse Timestamp from JSON. Invalid value.");
    if (i < Date.parse("0001-01-01T00:00:00Z") || i > Date.parse("9999-12-31T23:59:59Z")) throw new globalThis.Error("Unable to parse Timestamp from JSON. Must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z inclusive.");
    r || (r = this.create());
    r.seconds = a.PbLong.from(i / 1e3).toString();
    r.nanos = 0;
    n[7] && (r.nanos = parseInt("1" + n[7] + "0".repeat(9 - n[7].length)) - 1e9);
    return r;
   }
   create(e) {
    const t = {
     seconds: "0",
     nanos: 0
    };
    globalThis.Object.defineProperty(t, a.MESSAGE_TYPE, {
     enumerable: !1,
     value: this
    });
    e !== void 0 && (0, a.reflectionMergePartial)(this, t, e);
    return t;
   }
   internalBinaryRead(e, t, r, n) {
    let i = n !== null && n !== void 0 ? n : this.create(), o = e.pos + t;
    while (e.pos < o) {
     let [t, n] = e.tag();
     switch (t) {
     case 1:
      i.seconds = e.int64().toString();
      break;

     case 2:
      i.nanos = e.int32();
      break;

     default:
      let o = r.readUnknownField;
      if (o === "throw") throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);
      let s = e.skip(n);
      o !== !1 && (o === !0 ? a.UnknownFieldHandler.onRead : o)(this.typeName, i, t, n, s);
     }
    }
    return i;
   }
   internalBinaryWrite(e, t, r) {
    e.seconds !== "0" && t.tag(1, a.WireType.Varint).int64(e.seconds);
    e.nanos !== 0 && t.tag(2, a.WireType.Varint).int32(e.nanos);
    let n = r.writeUnknownFields;
    n !== !1 && (n == 1 ? a.UnknownFieldHandler.onWrite : n)(this.typeName, e, t);
    return t;
   }
  }
  const l = new Timestamp$Type;
  class DoubleValue$Type extends a.MessageType {
   constructor() {
    super("google.protobuf.DoubleValue", [ {
     no: 1,
     name: "value",
     kind: "scalar",
     T: 1
    } ]);
   }
   internalJsonWrite(e, t) {
    return this.refJsonWriter.scalar(2, e.value, "value", !1, !0);
   }
   internalJsonRead(e, t, r) {
    r || (r = this.create());
    r.value = this.refJsonReader.scalar(e, 1, void 0, "value");
    return r;
   }
   create(e) {
    const t = {
     value: 0
    };
    globalThis.Object.defineProperty(t, a.MESSAGE_TYPE, {
     enumerable: !1,
     value: this
    });
    e !== void 0 && (0, a.reflectionMergePartial)(this, t, e);
    return t;
   }
   internalBinaryRead(e, t, r, n) {
    let i = n !== null && n !== void 0 ? n : this.create(), o = e.pos + t;
    while (e.pos < o) {
     let [t, n] = e.tag();
     switch (t) {
     case 1:
      i.value = e.double();
      break;

     default:
      let o = r.readUnknownField;
      if (o === "throw") throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);
      let s = e.skip(n);
      o !== !1 && (o === !0 ? a.UnknownFieldHandler.onRead : o)(this.typeName, i, t, n, s);
     }
    }
    return i;
   }
   internalBinaryWrite(e, t, r) {
    e.value !== 0 && t.tag(1, a.WireType.Bit64).double(e.value);
    let n = r.writeUnknownFields;
    n !== !1 && (n == 1 ? a.UnknownFieldHandler.onWrite : n)(this.typeName, e, t);
    return t;
   }
  }
  new DoubleValue$Type;
  class FloatValue$Type extends a.MessageType {
   constructor() {
    super("google.protobuf.FloatValue", [ {
     no: 1,
     name: "value",
     kind: "scalar",
     T: 2
    } ]);
   }
   internalJsonWrite(e, t) {
    return this.refJsonWriter.scalar(1, e.value, "value", !1, !0);
   }
   internalJsonRead(e, t, r) {
    r || (r = this.create());
    r.value = this.refJsonReader.scalar(e, 1, void 0, "value");
    return r;
   }
   create(e) {
    const t = {
     value: 0
    };
    globalThis.Object.defineProperty(t, a.MESSAGE_TYPE, {
     enumerable: !1,
     value: this
    });
    e !== void 0 && (0, a.reflectionMergePartial)(this, t, e);
    return t;
   }
   internalBinaryRead(e, t, r, n) {
    let i = n !== null && n !== void 0 ? n : this.create(), o = e.pos + t;
    while (e.pos < o) {
     let [t, n] = e.tag();
     switch (t) {
     case 1:
      i.value = e.float();
      break;

     default:
      let o = r.readUnknownField;
      if (o === "throw") throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);
      let s = e.skip(n);
      o !== !1 && (o === !0 ? a.UnknownFieldHandler.onRead : o)(this.typeName, i, t, n, s);
     }
    }
    return i;
   }
   internalBinaryWrite(e, t, r) {
    e.value !== 0 && t.tag(1, a.WireType.Bit32).float(e.value);
    let n = r.writeUnknownFields;
    n !== !1 && (n == 1 ? a.UnknownFieldHandler.onWrite : n)(this.typeName, e, t);
    return t;
   }
  }
  new FloatValue$Type;
  class Int64Value$Type extends a.MessageType {
   constructor() {
    super("google.protobuf.Int64Value", [ {
     no: 1,
     name: "value",
     kind: "scalar",
     T: 3
    } ]);
   }
   internalJsonWrite(e, t) {
    return this.refJsonWriter.scalar(a.ScalarType.INT64, e.value, "value", !1, !0);
   }
   internalJsonRead(e, t, r) {
    r || (r = this.create());
    r.value = this.refJsonReader.scalar(e, a.ScalarType.INT64, a.LongType.STRING, "value");
    return r;
   }
   create(e) {
    const t = {
     value: "0"
    };
    globalThis.Object.defineProperty(t, a.MESSAGE_TYPE, {
     enumerable: !1,
     value: this
    });
    e !== void 0 && (0, a.reflectionMergePartial)(this, t, e);
    return t;
   }
   internalBinaryRead(e, t, r, n) {
    let i = n !== null && n !== void 0 ? n : this.create(), o = e.pos + t;
    while (e.pos < o) {
     let [t, n] = e.tag();
     switch (t) {
     case 1:
      i.value = e.int64().toString();
      break;

     default:
      let o = r.readUnknownField;
      if (o === "throw") throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);
      let s = e.skip(n);
      o !== !1 && (o === !0 ? a.UnknownFieldHandler.onRead : o)(this.typeName, i, t, n, s);
     }
    }
    return i;
   }
   internalBinaryWrite(e, t, r) {
    e.value !== "0" && t.tag(1, a.WireType.Varint).int64(e.value);
    let n = r.writeUnknownFields;
    n !== !1 && (n == 1 ? a.UnknownFieldHandler.onWrite : n)(this.typeName, e, t);
    return t;
   }
  }
  const c = new Int64Value$Type;
  class UInt64Value$Type extends a.MessageType {
   constructor() {
    super("google.protobuf.UInt64Value", [ {
     no: 1,
     name: "value",
     kind: "scalar",
     T: 4
    } ]);
   }
   internalJsonWrite(e, t) {
    return this.refJsonWriter.scalar(a.ScalarType.UINT64, e.value, "value", !1, !0);
   }
   internalJsonRead(e, t, r) {
    r || (r = this.create());
    r.value = this.refJsonReader.scalar(e, a.ScalarType.UINT64, a.LongType.STRING, "value");
    return r;
   }
   create(e) {
    const t = {
     value: "0"
    };
    globalThis.Object.defineProperty(t, a.MESSAGE_TYPE, {
     enumerable: !1,
     value: this
    });
    e !== void 0 && (0, a.reflectionMergePartial)(this, t, e);
    return t;
   }
   internalBinaryRead(e, t, r, n) {
    let i = n !== null && n !== void 0 ? n : this.create(), o = e.pos + t;
    while (e.pos < o) {
     let [t, n] = e.tag();
     switch (t) {
     case 1:
      i.value = e.uint64().toString();
      break;

     default:
      let o = r.readUnknownField;
      if (o === "throw") throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);
      let s = e.skip(n);
      o !== !1 && (o === !0 ? a.UnknownFieldHandler.onRead : o)(this.typeName, i, t, n, s);
     }
    }
    return i;
   }
   internalBinaryWrite(e, t, r) {
    e.value !== "0" && t.tag(1, a.WireType.Varint).uint64(e.value);
    let n = r.writeUnknownFields;
    n !== !1 && (n == 1 ? a.UnknownFieldHandler.onWrite : n)(this.typeName, e, t);
    return t;
   }
  }
  new UInt64Value$Type;
  class Int32Value$Type extends a.MessageType {
   constructor() {
    super("google.protobuf.Int32Value", [ {
     no: 1,
     name: "value",
     kind: "scalar",
     T: 5
    } ]);
   }
   internalJsonWrite(e, t) {
    return this.refJsonWriter.scalar(5, e.value, "value", !1, !0);
   }
   internalJsonRead(e, t, r) {
    r || (r = this.create());
    r.value = this.refJsonReader.scalar(e, 5, void 0, "value");
    return r;
   }
   create(e) {
    const t = {
     value: 0
    };
    globalThis.Object.defineProperty(t, a.MESSAGE_TYPE, {
     enumerable: !1,
     value: this
    });
    e !== void 0 && (0, a.reflectionMergePartial)(this, t, e);
    return t;
   }
   internalBinaryRead(e, t, r, n) {
    let i = n !== null && n !== void 0 ? n : this.create(), o = e.pos + t;
    while (e.pos < o) {
     let [t, n] = e.tag();
     switch (t) {
     case 1:
      i.value = e.int32();
      break;

     default:
      let o = r.readUnknownField;
      if (o === "throw") throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);
      let s = e.skip(n);
      o !== !1 && (o === !0 ? a.UnknownFieldHandler.onRead : o)(this.typeName, i, t, n, s);
     }
    }
    return i;
   }
   internalBinaryWrite(e, t, r) {
    e.value !== 0 && t.tag(1, a.WireType.Varint).int32(e.value);
    let n = r.writeUnknownFields;
    n !== !1 && (n == 1 ? a.UnknownFieldHandler.onWrite : n)(this.typeName, e, t);
    return t;
   }
  }
  new Int32Value$Type;
  class UInt32Value$Type extends a.MessageType {
   constructor() {
    super("google.protobuf.UInt32Value", [ {
     no: 1,
     name: "value",
     kind: "scalar",
     T: 13
    } ]);
   }
   internalJsonWrite(e, t) {
    return this.refJsonWriter.scalar(13, e.value, "value", !1, !0);
   }
   internalJsonRead(e, t, r) {
    r || (r = this.create());
    r.value = this.refJsonReader.scalar(e, 13, void 0, "value");
    return r;
   }
   create(e) {
    const t = {
     value: 0
    };
    globalThis.Object.defineProperty(t, a.MESSAGE_TYPE, {
     enumerable: !1,
     value: this
    });
    e !== void 0 && (0, a.reflectionMergePartial)(this, t, e);
    return t;
   }
   internalBinaryRead(e, t, r, n) {
    let i = n !== null && n !== void 0 ? n : this.create(), o = e.pos + t;
    while (e.pos < o) {
     let [t, n] = e.tag();
     switch (t) {
     case 1:
      i.value = e.uint32();
      break;

     default:
      let o = r.readUnknownField;
      if (o === "throw") throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);
      let s = e.skip(n);
      o !== !1 && (o === !0 ? a.UnknownFieldHandler.onRead : o)(this.typeName, i, t, n, s);
     }
    }
    return i;
   }
   internalBinaryWrite(e, t, r) {
    e.value !== 0 && t.tag(1, a.WireType.Varint).uint32(e.value);
    let n = r.writeUnknownFields;
    n !== !1 && (n == 1 ? a.UnknownFieldHandler.onWrite : n)(this.typeName, e, t);
    return t;
   }
  }
  new UInt32Value$Type;
  class BoolValue$Type extends a.MessageType {
   constructor() {
    super("google.protobuf.BoolValue", [ {
     no: 1,
     name: "value",
     kind: "scalar",
     T: 8
    } ]);
   }
   internalJsonWrite(e, t) {
    return e.value;
   }
   internalJsonRead(e, t, r) {
    r || (r = this.create());
    r.value = this.refJsonReader.scalar(e, 8, void 0, "value");
    return r;
   }
   create(e) {
    const t = {
     value: !1
    };
    globalThis.Object.defineProperty(t, a.MESSAGE_TYPE, {
     enumerable: !1,
     value: this
    });
    e !== void 0 && (0, a.reflectionMergePartial)(this, t, e);
    return t;
   }
   internalBinaryRead(e, t, r, n) {
    let i = n !== null && n !== void 0 ? n : this.create(), o = e.pos + t;
    while (e.pos < o) {
     let [t, n] = e.tag();
     switch (t) {
     case 1:
      i.value = e.bool();
      break;

     default:
      let o = r.readUnknownField;
      if (o === "throw") throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);
      let s = e.skip(n);
      o !== !1 && (o === !0 ? a.UnknownFieldHandler.onRead : o)(this.typeName, i, t, n, s);
     }
    }
    return i;
   }
   internalBinaryWrite(e, t, r) {
    e.value !== !1 && t.tag(1, a.WireType.Varint).bool(e.value);
    let n = r.writeUnknownFields;
    n !== !1 && (n == 1 ? a.UnknownFieldHandler.onWrite : n)(this.typeName, e, t);
    return t;
   }
  }
  new BoolValue$Type;
  class StringValue$Type extends a.MessageType {
   constructor() {
    super("google.protobuf.StringValue", [ {
     no: 1,
     name: "value",
     kind: "scalar",
     T: 9
    } ]);
   }
   internalJsonWrite(e, t) {
    return e.value;
   }
   internalJsonRead(e, t, r) {
    r || (r = this.create());
    r.value = this.refJsonReader.scalar(e, 9, void 0, "value");
    return r;
   }
   create(e) {
    const t = {
     value: ""
    };
    globalThis.Object.defineProperty(t, a.MESSAGE_TYPE, {
     enumerable: !1,
     value: this
    });
    e !== void 0 && (0, a.reflectionMergePartial)(this, t, e);
    return t;
   }
   internalBinaryRead(e, t, r, n) {
    let i = n !== null && n !== void 0 ? n : this.create(), o = e.pos + t;
    while (e.pos < o) {
     let [t, n] = e.tag();
     switch (t) {
     case 1:
      i.value = e.string();
      break;

     default:
      let o = r.readUnknownField;
      if (o === "throw") throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);
      let s = e.skip(n);
      o !== !1 && (o === !0 ? a.UnknownFieldHandler.onRead : o)(this.typeName, i, t, n, s);
     }
    }
    return i;
   }
   internalBinaryWrite(e, t, r) {
    e.value !== "" && t.tag(1, a.WireType.LengthDelimited).string(e.value);
    let n = r.writeUnknownFields;
    n !== !1 && (n == 1 ? a.UnknownFieldHandler.onWrite : n)(this.typeName, e, t);
    return t;
   }
  }
  const u = new StringValue$Type;
  class BytesValue$Type extends a.MessageType {
   constructor() {
    super("google.protobuf.BytesValue", [ {
     no: 1,
     name: "value",
     kind: "scalar",
     T: 12
    } ]);
   }
   internalJsonWrite(e, t) {
    return this.refJsonWriter.scalar(12, e.value, "value", !1, !0);
   }
   internalJsonRead(e, t, r) {
    r || (r = this.create());
    r.value = this.refJsonReader.scalar(e, 12, void 0, "value");
    return r;
   }
   create(e) {
    const t = {
     value: new Uint8Array(0)
    };
    globalThis.Object.defineProperty(t, a.MESSAGE_TYPE, {
     enumerable: !1,
     value: this
    });
    e !== void 0 && (0, a.reflectionMergePartial)(this, t, e);
    return t;
   }
   internalBinaryRead(e, t, r, n) {
    let i = n !== null && n !== void 0 ? n : this.create(), o = e.pos + t;
    while (e.pos < o) {
     let [t, n] = e.tag();
     switch (t) {
     case 1:
      i.value = e.bytes();
      break;

     default:
      let o = r.readUnknownField;
      if (o === "throw") throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);
      let s = e.skip(n);
      o !== !1 && (o === !0 ? a.UnknownFieldHandler.onRead : o)(this.typeName, i, t, n, s);
     }
    }
    return i;
   }
   internalBinaryWrite(e, t, r) {
    e.value.length && t.tag(1, a.WireType.LengthDelimited).bytes(e.value);
    let n = r.writeUnknownFields;
    n !== !1 && (n == 1 ? a.UnknownFieldHandler.onWrite : n)(this.typeName, e, t);
    return t;
   }
  }
  new BytesValue$Type;
  var h = r(44420);
  class CreateArtifactRequest$Type extends a.MessageType {
   constructor() {
    super("github.actions.results.api.v1.CreateArtifactRequest", [ {
     no: 1,
     name: "workflow_run_backend_id",
     kind: "scalar",
     T: 9
    }, {
     no: 2,
     name: "workflow_job_run_backend_id",
     kind: "scalar",
     T: 9
    }, {
     no: 3,
     name: "name",
     kind: "scalar",
     T: 9
    }, {
     no: 4,
     name: "expires_at",
     kind: "message",
     T: () => l
    }, {
     no: 5,
     name: "version",
     kind: "scalar",
     T: 5
    }, {
     no: 6,
     name: "mime_type",
     kind: "message",
     T: () => u
    } ]);
   }
   create(e) {
    const t = {
     workflowRunBackendId: "",
     workflowJobRunBackendId: "",
     name: "",
     version: 0
    };
    globalThis.Object.defineProperty(t, a.MESSAGE_TYPE, {
     enumerable: !1,
     value: this
    });
    e !== void 0 && (0, a.reflectionMergePartial)(this, t, e);
    return t;
   }
   internalBinaryRead(e, t, r, n) {
    let i = n !== null && n !== void 0 ? n : this.create(), o = e.pos + t;
    while (e.pos < o) {
     let [t, n] = e.tag();
     switch (t) {
     case 1:
      i.workflowRunBackendId = e.string();
      break;

     case 2:
      i.workflowJobRunBackendId = e.string();
      break;

     case 3:
      i.name = e.string();
      break;

     case 4:
      i.expiresAt = l.internalBinaryRead(e, e.uint32(), r, i.expiresAt);
      break;

     case 5:
      i.version = e.int32();
      break;

     case 6:
      i.mimeType = u.internalBinaryRead(e, e.uint32(), r, i.mimeType);
      break;

     default:
      let o = r.readUnknownField;
      if (o === "throw") throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);
      let s = e.skip(n);
      o !== !1 && (o === !0 ? a.UnknownFieldHandler.onRead : o)(this.typeName, i, t, n, s);
     }
    }
    return i;
   }
   internalBinaryWrite(e, t, r) {
    e.workflowRunBackendId !== "" && t.tag(1, a.WireType.LengthDelimited).string(e.workflowRunBackendId);
    e.workflowJobRunBackendId !== "" && t.tag(2, a.WireType.LengthDelimited).string(e.workflowJobRunBackendId);
    e.name !== "" && t.tag(3, a.WireType.LengthDelimited).string(e.name);
    e.expiresAt && l.internalBinaryWrite(e.expiresAt, t.tag(4, a.WireType.LengthDelimited).fork(), r).join();
    e.version !== 0 && t.tag(5, a.WireType.Varint).int32(e.version);
    e.mimeType && u.internalBinaryWrite(e.mimeType, t.tag(6, a.WireType.LengthDelimited).fork(), r).join();
    let n = r.writeUnknownFields;
    n !== !1 && (n == 1 ? a.UnknownFieldHandler.onWrite : n)(this.typeName, e, t);
    return t;
   }
  }
  const f = new CreateArtifactRequest$Type;
  class CreateArtifactResponse$Type extends a.MessageType {
   constructor() {
    super("github.actions.results.api.v1.CreateArtifactResponse", [ {
     no: 1,
     name: "ok",
     kind: "scalar",
     T: 8
    }, {
     no: 2,
     name: "signed_upload_url",
     kind: "scalar",
     T: 9
    } ]);
   }
   create(e) {
    const t = {
     ok: !1,
     signedUploadUrl: ""
    };
    globalThis.Object.defineProperty(t, a.MESSAGE_TYPE, {
     enumerable: !1,
     value: this
    });
    e !== void 0 && (0, a.reflectionMergePartial)(this, t, e);
    return t;
   }
   internalBinaryRead(e, t, r, n) {
    let i = n !== null && n !== void 0 ? n : this.create(), o = e.pos + t;
    while (e.pos < o) {
     let [t, n] = e.tag();
     switch (t) {
     case 1:
      i.ok = e.bool();
      break;

     case 2:
      i.signedUploadUrl = e.string();
      break;

     default:
      let o = r.readUnknownField;
      if (o === "throw") throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);
      let s = e.skip(n);
      o !== !1 && (o === !0 ? a.UnknownFieldHandler.onRead : o)(this.typeName, i, t, n, s);
     }
    }
    return i;
   }
   internalBinaryWrite(e, t, r) {
    e.ok !== !1 && t.tag(1, a.WireType.Varint).bool(e.ok);
    e.signedUploadUrl !== "" && t.tag(2, a.WireType.LengthDelimited).string(e.signedUploadUrl);
    let n = r.writeUnknownFields;
    n !== !1 && (n == 1 ? a.UnknownFieldHandler.onWrite : n)(this.typeName, e, t);
    return t;
   }
  }
  const p = new CreateArtifactResponse$Type;
  class FinalizeArtifactRequest$Type extends a.MessageType {
   constructor() {
    super("github.actions.results.api.v1.FinalizeArtifactRequest", [ {
     no: 1,
     name: "workflow_run_backend_id",
     kind: "scalar",
     T: 9
    }, {
     no: 2,
     name: "workflow_job_run_backend_id",
     kind: "scalar",
     T: 9
    }, {
     no: 3,
     name: "name",
     kind: "scalar",
     T: 9
    }, {
     no: 4,
     name: "size",
     kind: "scalar",
     T: 3
    }, {
     no: 5,
     name: "hash",
     kind: "message",
     T: () => u
    } ]);
   }
   create(e) {
    const t = {
     workflowRunBackendId: "",
     workflowJobRunBackendId: "",
     name: "",
     size: "0"
    };
    globalThis.Object.defineProperty(t, a.MESSAGE_TYPE, {
     enumerable: !1,
     value: this
    });
    e !== void 0 && (0, a.reflectionMergePartial)(this, t, e);
    return t;
   }
   internalBinaryRead(e, t, r, n) {
    let i = n !== null && n !== void 0 ? n : this.create(), o = e.pos + t;
    while (e.pos < o) {
     let [t, n] = e.tag();
     switch (t) {
     case 1:
      i.workflowRunBackendId = e.string();
      break;

     case 2:
      i.workflowJobRunBackendId = e.string();
      break;

     case 3:
      i.name = e.string();
      break;

     case 4:
      i.size = e.int64().toString();
      break;

     case 5:
      i.hash = u.internalBinaryRead(e, e.uint32(), r, i.hash);
      break;

     default:
      let o = r.readUnknownField;
      if (o === "throw") throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);
      let s = e.skip(n);
      o !== !1 && (o === !0 ? a.UnknownFieldHandler.onRead : o)(this.typeName, i, t, n, s);
     }
    }
    return i;
   }
   internalBinaryWrite(e, t, r) {
    e.workflowRunBackendId !== "" && t.tag(1, a.WireType.LengthDelimited).string(e.workflowRunBackendId);
    e.workflowJobRunBackendId !== "" && t.tag(2, a.WireType.LengthDelimited).string(e.workflowJobRunBackendId);
    e.name !== "" && t.tag(3, a.WireType.LengthDelimited).string(e.name);
    e.size !== "0" && t.tag(4, a.WireType.Varint).int64(e.size);
    e.hash && u.internalBinaryWrite(e.hash, t.tag(5, a.WireType.LengthDelimited).fork(), r).join();
    let n = r.writeUnknownFields;
    n !== !1 && (n == 1 ? a.UnknownFieldHandler.onWrite : n)(this.typeName, e, t);
    return t;
   }
  }
  const d = new FinalizeArtifactRequest$Type;
  class FinalizeArtifactResponse$Type extends a.MessageType {
   constructor() {
    super("github.actions.results.api.v1.FinalizeArtifactResponse", [ {
     no: 1,
     name: "ok",
     kind: "scalar",
     T: 8
    }, {
     no: 2,
     name: "artifact_id",
     kind: "scalar",
     T: 3
    } ]);
   }
   create(e) {
    const t = {
     ok: !1,
     artifactId: "0"
    };
    globalThis.Object.defineProperty(t, a.MESSAGE_TYPE, {
     enumerable: !1,
     value: this
    });
    e !== void 0 && (0, a.reflectionMergePartial)(this, t, e);
    return t;
   }
   internalBinaryRead(e, t, r, n) {
    let i = n !== null && n !== void 0 ? n : this.create(), o = e.pos + t;
    while (e.pos < o) {
     let [t, n] = e.tag();
     switch (t) {
     case 1:
      i.ok = e.bool();
      break;

     case 2:
      i.artifactId = e.int64().toString();
      break;

     default:
      let o = r.readUnknownField;
      if (o === "throw") throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);
      let s = e.skip(n);
      o !== !1 && (o === !0 ? a.UnknownFieldHandler.onRead : o)(this.typeName, i, t, n, s);
     }
    }
    return i;
   }
   internalBinaryWrite(e, t, r) {
    e.ok !== !1 && t.tag(1, a.WireType.Varint).bool(e.ok);
    e.artifactId !== "0" && t.tag(2, a.WireType.Varint).int64(e.artifactId);
    let n = r.writeUnknownFields;
    n !== !1 && (n == 1 ? a.UnknownFieldHandler.onWrite : n)(this.typeName, e, t);
    return t;
   }
  }
  const y = new FinalizeArtifactResponse$Type;
  class ListArtifactsRequest$Type extends a.MessageType {
   constructor() {
    super("github.actions.results.api.v1.ListArtifactsRequest", [ {
     no: 1,
     name: "workflow_run_backend_id",
     kind: "scalar",
     T: 9
    }, {
     no: 2,
     name: "workflow_job_run_backend_id",
     kind: "scalar",
     T: 9
    }, {
     no: 3,
     name: "name_filter",
     kind: "message",
     T: () => u
    }, {
     no: 4,
     name: "id_filter",
     kind: "message",
     T: () => c
    } ]);
   }
   create(e) {
    const t = {
     workflowRunBackendId: "",
     workflowJobRunBackendId: ""
    };
    globalThis.Object.defineProperty(t, a.MESSAGE_TYPE, {
     enumerable: !1,
     value: this
    });
    e !== void 0 && (0, a.reflectionMergePartial)(this, t, e);
    return t;
   }
   internalBinaryRead(e, t, r, n) {
    let i = n !== null && n !== void 0 ? n : this.create(), o = e.pos + t;
    while (e.pos < o) {
     let [t, n] = e.tag();
     switch (t) {
     case 1:
      i.workflowRunBackendId = e.string();
      break;

     case 2:
      i.workflowJobRunBackendId = e.string();
      break;

     case 3:
      i.nameFilter = u.internalBinaryRead(e, e.uint32(), r, i.nameFilter);
      break;

     case 4:
      i.idFilter = c.internalBinaryRead(e, e.uint32(), r, i.idFilter);
      break;

     default:
      let o = r.readUnknownField;
      if (o === "throw") throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);
      let s = e.skip(n);
      o !== !1 && (o === !0 ? a.UnknownFieldHandler.onRead : o)(this.typeName, i, t, n, s);
     }
    }
    return i;
   }
   internalBinaryWrite(e, t, r) {
    e.workflowRunBackendId !== "" && t.tag(1, a.WireType.LengthDelimited).string(e.workflowRunBackendId);
    e.workflowJobRunBackendId !== "" && t.tag(2, a.WireType.LengthDelimited).string(e.workflowJobRunBackendId);
    e.nameFilter && u.internalBinaryWrite(e.nameFilter, t.tag(3, a.WireType.LengthDelimited).fork(), r).join();
    e.idFilter && c.internalBinaryWrite(e.idFilter, t.tag(4, a.WireType.LengthDelimited).fork(), r).join();
    let n = r.writeUnknownFields;
    n !== !1 && (n == 1 ? a.UnknownFieldHandler.onWrite : n)(this.typeName, e, t);
    return t;
   }
  }
  const g = new ListArtifactsRequest$Type;
  class ListArtifactsResponse$Type extends a.MessageType {
   constructor() {
    super("github.actions.results.api.v1.ListArtifactsResponse", [ {
     no: 1,
     name: "artifacts",
     kind: "message",
     repeat: 2,
     T: () => w
    } ]);
   }
   create(e) {
    const t = {
     artifacts: []
    };
    globalThis.Object.defineProperty(t, a.MESSAGE_TYPE, {
     enumerable: !1,
     value: this
    });
    e !== void 0 && (0, a.reflectionMergePartial)(this, t, e);
    return t;
   }
   internalBinaryRead(e, t, r, n) {
    let i = n !== null && n !== void 0 ? n : this.create(), o = e.pos + t;
    while (e.pos < o) {
     let [t, n] = e.tag();
     switch (t) {
     case 1:
      i.artifacts.push(w.internalBinaryRead(e, e.uint32(), r));
      break;

     default:
      let o = r.readUnknownField;
      if (o === "throw") throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);
      let s = e.skip(n);
      o !== !1 && (o === !0 ? a.UnknownFieldHandler.onRead : o)(this.typeName, i, t, n, s);
     }
    }
    return i;
   }
   internalBinaryWrite(e, t, r) {
    for (let n = 0; n < e.artifacts.length; n++) w.internalBinaryWrite(e.artifacts[n], t.tag(1, a.WireType.LengthDelimited).fork(), r).join();
    let n = r.writeUnknownFields;
    n !== !1 && (n == 1 ? a.UnknownFieldHandler.onWrite : n)(this.typeName, e, t);
    return t;
   }
  }
  const b = new ListArtifactsResponse$Type;
  class ListArtifactsResponse_MonolithArtifact$Type extends a.MessageType {
   constructor() {
    super("github.actions.results.api.v1.ListArtifactsResponse.MonolithArtifact", [ {
     no: 1,
     name: "workflow_run_backend_id",
     kind: "scalar",
     T: 9
    }, {
     no: 2,
     name: "workflow_job_run_backend_id",
     kind: "scalar",
     T: 9
    }, {
     no: 3,
     name: "database_id",
     kind: "scalar",
     T: 3
    }, {
     no: 4,
     name: "name",
     kind: "scalar",
     T: 9
    }, {
     no: 5,
     name: "size",
     kind: "scalar",
     T: 3
    }, {
     no: 6,
     name: "created_at",
     kind: "message",
     T: () => l
    }, {
     no: 7,
     name: "digest",
     kind: "message",
     T: () => u
    } ]);
   }
   create(e) {
    const t = {
     workflowRunBackendId: "",
     workflowJobRunBackendId: "",
     databaseId: "0",
     name: "",
     size: "0"
    };
    globalThis.Object.defineProperty(t, a.MESSAGE_TYPE, {
     enumerable: !1,
     value: this
    });
    e !== void 0 && (0, a.reflectionMergePartial)(this, t, e);
    return t;
   }
   internalBinaryRead(e, t, r, n) {
    let i = n !== null && n !== void 0 ? n : this.create(), o = e.pos + t;
    while (e.pos < o) {
     let [t, n] = e.tag();
     switch (t) {
     case 1:
      i.workflowRunBackendId = e.string();
      break;

     case 2:
      i.workflowJobRunBackendId = e.string();
      break;

     case 3:
      i.databaseId = e.int64().toString();
      break;

     case 4:
      i.name = e.string();
      break;

     case 5:
      i.size = e.int64().toString();
      break;

     case 6:
      i.createdAt = l.internalBinaryRead(e, e.uint32(), r, i.createdAt);
      break;

     case 7:
      i.digest = u.internalBinaryRead(e, e.uint32(), r, i.digest);
      break;

     default:
      let o = r.readUnknownField;
      if (o === "throw") throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);
      let s = e.skip(n);
      o !== !1 && (o === !0 ? a.UnknownFieldHandler.onRead : o)(this.typeName, i, t, n, s);
     }
    }
    return i;
   }
   internalBinaryWrite(e, t, r) {
    e.workflowRunBackendId !== "" && t.tag(1, a.WireType.LengthDelimited).string(e.workflowRunBackendId);
    e.workflowJobRunBackendId !== "" && t.tag(2, a.WireType.LengthDelimited).string(e.workflowJobRunBackendId);
    e.databaseId !== "0" && t.tag(3, a.WireType.Varint).int64(e.databaseId);
    e.name !== "" && t.tag(4, a.WireType.LengthDelimited).string(e.name);
    e.size !== "0" && t.tag(5, a.WireType.Varint).int64(e.size);
    e.createdAt && l.internalBinaryWrite(e.createdAt, t.tag(6, a.WireType.LengthDelimited).fork(), r).join();
    e.digest && u.internalBinaryWrite(e.digest, t.tag(7, a.WireType.LengthDelimited).fork(), r).join();
    let n = r.writeUnknownFields;
    n !== !1 && (n == 1 ? a.UnknownFieldHandler.onWrite : n)(this.typeName, e, t);
    return t;
   }
  }
  const w = new ListArtifactsResponse_MonolithArtifact$Type;
  class GetSignedArtifactURLRequest$Type extends a.MessageType {
   constructor() {
    super("github.actions.results.api.v1.GetSignedArtifactURLRequest", [ {
     no: 1,
     name: "workflow_run_backend_id",
     kind: "scalar",
     T: 9
    }, {
     no: 2,
     name: "workflow_job_run_backend_id",
     kind: "scalar",
     T: 9
    }, {
     no: 3,
     name: "name",
     kind: "scalar",
     T: 9
    } ]);
   }
   create(e) {
    const t = {
     workflowRunBackendId: "",
     workflowJobRunBackendId: "",
     name: ""
    };
    globalThis.Object.defineProperty(t, a.MESSAGE_TYPE, {
     enumerable: !1,
     value: this
    });
    e !== void 0 && (0, a.reflectionMergePartial)(this, t, e);
    return t;
   }
   internalBinaryRead(e, t, r, n) {
    let i = n !== null && n !== void 0 ? n : this.create(), o = e.pos + t;
    while (e.pos < o) {
     let [t, n] = e.tag();
     switch (t) {
     case 1:
      i.workflowRunBackendId = e.string();
      break;

     case 2:
      i.workflowJobRunBackendId = e.string();
      break;

     case 3:
      i.name = e.string();
      break;

     default:
      let o = r.readUnknownField;
      if (o === "throw") throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);
      let s = e.skip(n);
      o !== !1 && (o === !0 ? a.UnknownFieldHandler.onRead : o)(this.typeName, i, t, n, s);
     }
    }
    return i;
   }
   internalBinaryWrite(e, t, r) {
    e.workflowRunBackendId !== "" && t.tag(1, a.WireType.LengthDelimited).string(e.workflowRunBackendId);
    e.workflowJobRunBackendId !== "" && t.tag(2, a.WireType.LengthDelimited).string(e.workflowJobRunBackendId);
    e.name !== "" && t.tag(3, a.WireType.LengthDelimited).string(e.name);
    let n = r.writeUnknownFields;
    n !== !1 && (n == 1 ? a.UnknownFieldHandler.onWrite : n)(this.typeName, e, t);
    return t;
   }
  }
  const v = new GetSignedArtifactURLRequest$Type;
  class GetSignedArtifactURLResponse$Type extends a.MessageType {
   constructor() {
    super("github.actions.results.api.v1.GetSignedArtifactURLResponse", [ {
     no: 1,
     name: "signed_url",
     kind: "scalar",
     T: 9
    } ]);
   }
   create(e) {
    const t = {
     signedUrl: ""
    };
    globalThis.Object.defineProperty(t, a.MESSAGE_TYPE, {
     enumerable: !1,
     value: this
    });
    e !== void 0 && (0, a.reflectionMergePartial)(this, t, e);
    return t;
   }
   internalBinaryRead(e, t, r, n) {
    let i = n !== null && n !== void 0 ? n : this.create(), o = e.pos + t;
    while (e.pos < o) {
     let [t, n] = e.tag();
     switch (t) {
     case 1:
      i.signedUrl = e.string();
      break;

     default:
      let o = r.readUnknownField;
      if (o === "throw") throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);
      let s = e.skip(n);
      o !== !1 && (o === !0 ? a.UnknownFieldHandler.onRead : o)(this.typeName, i, t, n, s);
     }
    }
    return i;
   }
   internalBinaryWrite(e, t, r) {
    e.signedUrl !== "" && t.tag(1, a.WireType.LengthDelimited).string(e.signedUrl);
    let n = r.writeUnknownFields;
    n !== !1 && (n == 1 ? a.UnknownFieldHandler.onWrite : n)(this.typeName, e, t);
    return t;
   }
  }
  const S = new GetSignedArtifactURLResponse$Type;
  class DeleteArtifactRequest$Type extends a.MessageType {
   constructor() {
    super("github.actions.results.api.v1.DeleteArtifactRequest", [ {
     no: 1,
     name: "workflow_run_backend_id",
     kind: "scalar",
     T: 9
    }, {
     no: 2,
     name: "workflow_job_run_backend_id",
     kind: "scalar",
     T: 9
    }, {
     no: 3,
     name: "name",
     kind: "scalar",
     T: 9
    } ]);
   }
   create(e) {
    const t = {
     workflowRunBackendId: "",
     workflowJobRunBackendId: "",
     name: ""
    };
    globalThis.Object.defineProperty(t, a.MESSAGE_TYPE, {
     enumerable: !1,
     value: this
    });
    e !== void 0 && (0, a.reflectionMergePartial)(this, t, e);
    return t;
   }
   internalBinaryRead(e, t, r, n) {
    let i = n !== null && n !== void 0 ? n : this.create(), o = e.pos + t;
    while (e.pos < o) {
     let [t, n] = e.tag();
     switch (t) {
     case 1:
      i.workflowRunBackendId = e.string();
      break;

     case 2:
      i.workflowJobRunBackendId = e.string();
      break;

     case 3:
      i.name = e.string();
      break;

     default:
      let o = r.readUnknownField;
      if (o === "throw") throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);
      let s = e.skip(n);
      o !== !1 && (o === !0 ? a.UnknownFieldHandler.onRead : o)(this.typeName, i, t, n, s);
     }
    }
    return i;
   }
   internalBinaryWrite(e, t, r) {
    e.workflowRunBackendId !== "" && t.tag(1, a.WireType.LengthDelimited).string(e.workflowRunBackendId);
    e.workflowJobRunBackendId !== "" && t.tag(2, a.WireType.LengthDelimited).string(e.workflowJobRunBackendId);
    e.name !== "" && t.tag(3, a.WireType.LengthDelimited).string(e.name);
    let n = r.writeUnknownFields;
    n !== !1 && (n == 1 ? a.UnknownFieldHandler.onWrite : n)(this.typeName, e, t);
    return t;
   }
  }
  const _ = new DeleteArtifactRequest$Type;
  class DeleteArtifactResponse$Type extends a.MessageType {
   constructor() {
    super("github.actions.results.api.v1.DeleteArtifactResponse", [ {
     no: 1,
     name: "ok",
     kind: "scalar",
     T: 8
    }, {
     no: 2,
     name: "artifact_id",
     kind: "scalar",
     T: 3
    } ]);
   }
   create(e) {
    const t = {
     ok: !1,
     artifactId: "0"
    };
    globalThis.Object.defineProperty(t, a.MESSAGE_TYPE, {
     enumerable: !1,
     value: this
    });
    e !== void 0 && (0, a.reflectionMergePartial)(this, t, e);
    return t;
   }
   internalBinaryRead(e, t, r, n) {
    let i = n !== null && n !== void 0 ? n : this.create(), o = e.pos + t;
    while (e.pos < o) {
     let [t, n] = e.tag();
     switch (t) {
     case 1:
      i.ok = e.bool();
      break;

     case 2:
      i.artifactId = e.int64().toString();
      break;

     default:
      let o = r.readUnknownField;
      if (o === "throw") throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);
      let s = e.skip(n);
      o !== !1 && (o === !0 ? a.UnknownFieldHandler.onRead : o)(this.typeName, i, t, n, s);
     }
    }
    return i;
   }
   internalBinaryWrite(e, t, r) {
    e.ok !== !1 && t.tag(1, a.WireType.Varint).bool(e.ok);
    e.artifactId !== "0" && t.tag(2, a.WireType.Varint).int64(e.artifactId);
    let n = r.writeUnknownFields;
    n !== !1 && (n == 1 ? a.UnknownFieldHandler.onWrite : n)(this.typeName, e, t);
    return t;
   }
  }
  const k = new DeleteArtifactResponse$Type;
  new h.C0("github.actions.results.api.v1.ArtifactService", [ {
   name: "CreateArtifact",
   options: {},
   I: f,
   O: p
  }, {
   name: "FinalizeArtifact",
   options: {},
   I: d,
   O: y
  }, {
   name: "ListArtifacts",
   options: {},
   I: g,
   O: b
  }, {
   name: "GetSignedArtifactURL",
   options: {},
   I: v,
   O: S
  }, {
   name: "DeleteArtifact",
   options: {},
   I: _,
   O: k
  } ]);
  class ArtifactServiceClientJSON {
   constructor(e) {
    this.rpc = e;
    this.CreateArtifact.bind(this);
    this.FinalizeArtifact.bind(this);
    this.ListArtifacts.bind(this);
    this.GetSignedArtifactURL.bind(this);
    this.DeleteArtifact.bind(this);
   }
   CreateArtifact(e) {
    const t = f.toJson(e, {
     useProtoFieldName: !0,
     emitDefaultValues: !1
    }), r = this.rpc.request("github.actions.results.api.v1.ArtifactService", "CreateArtifact", "application/json", t);
    return r.then(e => p.fromJson(e, {
     ignoreUnknownFields: !0
    }));
   }
   FinalizeArtifact(e) {
    const t = d.toJson(e, {
     useProtoFieldName: !0,
     emitDefaultValues: !1
    }), r = this.rpc.request("github.actions.results.api.v1.ArtifactService", "FinalizeArtifact", "application/json", t);
    return r.then(e => y.fromJson(e, {
     ignoreUnknownFields: !0
    }));
   }
   ListArtifacts(e) {
    const t = g.toJson(e, {
     useProtoFieldName: !0,
     emitDefaultValues: !1
    }), r = this.rpc.request("github.actions.results.api.v1.ArtifactService", "ListArtifacts", "application/json", t);
    return r.then(e => b.fromJson(e, {
     ignoreUnknownFields: !0
    }));
   }
   GetSignedArtifactURL(e) {
    const t = v.toJson(e, {
     useProtoFieldName: !0,
     emitDefaultValues: !1
    }), r = this.rpc.request("github.actions.results.api.v1.ArtifactService", "GetSignedArtifactURL", "application/json", t);
    return r.then(e => S.fromJson(e, {
     ignoreUnknownFields: !0
    }));
   }
   DeleteArtifact(e) {
    const t = _.toJson(e, {
     useProtoFieldName: !0,
     emitDefaultValues: !1
    }), r = this.rpc.request("github.actions.results.api.v1.ArtifactService", "DeleteArtifact", "application/json", t);
    return r.then(e => k.fromJson(e, {
     ignoreUnknownFields: !0
    }));
   }
  }
  function getExpiration(e) {
   if (!e) return;
   const t = getRetentionDays();
   if (t && t < e) {
    n.$e(`Retention days cannot be greater than the maximum allowed retention set within the repository. Using ${t} instead.`);
    e = t;
   }
   const r = new Date;
   r.setDate(r.getDate() + e);
   return l.fromDate(r);
  }
  function getRetentionDays() {
   const e = process.env.GITHUB_RETENTION_DAYS;
   if (!e) return;
   const t = parseInt(e);
   return isNaN(t) ? void 0 : t;
  }
  const A = new Map([ [ '"', ' Double quote "' ], [ ":", " Colon :" ], [ "<", " Less than <" ], [ ">", " Greater than >" ], [ "|", " Vertical bar |" ], [ "*", " Asterisk *" ], [ "?", " Question mark ?" ], [ "\r", " Carriage return \\r" ], [ "\n", " Line feed \\n" ] ]), x = new Map([ ...A, [ "\\", " Backslash \\" ], [ "/", " Forward slash /" ] ]);
  function validateArtifactName(e) {
   if (!e) throw new Error("Provided artifact name input during validation is empty");
   for (const [t, r] of x) if (e.includes(t)) throw new Error(`The artifact name is not valid: ${e}. Contains the following character: ${r}\n          \nInvalid characters include: ${Array.from(x.values()).toString()}\n          \nThese characters are not allowed in the artifact name due to limitations with certain file systems such as NTFS. To maintain file system agnostic behavior, these characters are intentionally not allowed to prevent potential problems with downloads on different file systems.`);
   (0, n.pq)("Artifact name is valid!");
  }
  function validateFilePath(e) {
   if (!e) throw new Error("Provided file path input during validation is empty");
   for (const [t, r] of A) if (e.includes(t)) throw new Error(`The path for one of the files in artifact is not valid: ${e}. Contains the following character: ${r}\n          \nInvalid characters include: ${Array.from(A.values()).toString()}\n          \nThe following characters are not allowed in files that are uploaded due to limitations with certain file systems such as NTFS. To maintain file system agnostic behavior, these characters are intentionally not allowed to prevent potential problems with downloads on different file systems.\n          `);
  }
  var R = r(22779), O = r(92145), I = r(9002);
  function getUserAgentString() {
   return `@actions/artifact-${I.version}`;
  }
  class FilesNotFoundError extends Error {
   constructor(e = []) {
    let t = "No files were found to upload";
    e.length > 0 && (t += `: ${e.join(", ")}`);
    super(t);
    this.files = e;
    this.name = "FilesNotFoundError";
   }
  }
  class InvalidResponseError extends Error {
   constructor(e) {
    super(e);
    this.name = "InvalidResponseError";
   }
  }
  class ArtifactNotFoundError extends Error {
   constructor(e = "Artifact not found") {
    super(e);
    this.name = "ArtifactNotFoundError";
   }
  }
  class GHESNotSupportedError extends Error {
   constructor(e = "@actions/artifact v2.0.0+, upload-artifact@v4+ and download-artifact@v4+ are not currently supported on GHES.") {
    super(e);
    this.name = "GHESNotSupportedError";
   }
  }
  class NetworkError extends Error {
   constructor(e) {
    const t = `Unable to make request: ${e}\nIf you are using self-hosted runners, please make sure your runner has access to all GitHub endpoints: https://docs.github.com/en/actions/hosting-your-own-runners/managing-self-hosted-runners/about-self-hosted-runners#communication-between-self-hosted-runners-and-github`;
    super(t);
    this.code = e;
    this.name = "NetworkError";
   }
  }
  NetworkError.isNetworkErrorCode = e => !!e && [ "ECONNRESET", "ENOTFOUND", "ETIMEDOUT", "ECONNREFUSED", "EHOSTUNREACH" ].includes(e);
  class UsageError extends Error {
   constructor() {
    const e = "Artifact storage quota has been hit. Unable to upload any new artifacts.\nMore info on storage limits: https://docs.github.com/en/billing/managing-billing-for-github-actions/about-billing-for-github-actions#calculating-minute-and-storage-spending";
    super(e);
    this.name = "UsageError";
   }
  }
  UsageError.isUsageErrorMessage = e => !!e && e.includes("insufficient usage");
  class InvalidTokenError extends Error {}
  InvalidTokenError.prototype.name = "InvalidTokenError";
  function b64DecodeUnicode(e) {
   return decodeURIComponent(atob(e).replace(/(.)/g, (e, t) => {
    let r = t.charCodeAt(0).toString(16).toUpperCase();
    r.length < 2 && (r = "0" + r);
    return "%" + r;
   }));
  }
  function base64UrlDecode(e) {
   let t = e.replace(/-/g, "+").replace(/_/g, "/");
   switch (t.length % 4) {
   case 0:
    break;

   case 2:
    t += "==";
    break;

   case 3:
    t += "=";
    break;

   default:
    throw new Error("base64 string is not of the correct length");
   }
   try {
    return b64DecodeUnicode(t);
   } catch (e) {
    return atob(t);
   }
  }
  function jwtDecode(e, t) {
   if (typeof e != "string") throw new InvalidTokenError("Invalid token specified: must be a string");
   t || (t = {});
   const r = t.header === !0 ? 0 : 1, n = e.split(".")[r];
   if (typeof n != "string") throw new InvalidTokenError(`Invalid token specified: missing part #${r + 1}`);
   let i;
   try {
    i = base64UrlDecode(n);
   } catch (e) {
    throw new InvalidTokenError(`Invalid token specified: invalid base64 for part #${r + 1} (${e.message})`);
   }
   try {
    return JSON.parse(i);
   } catch (e) {
    throw new InvalidTokenError(`Invalid token specified: invalid json for part #${r + 1} (${e.message})`);
   }
  }
  const C = new Error("Failed to get backend IDs: The provided JWT token is invalid and/or missing claims");
  function getBackendIdsFromToken() {
   const e = getRuntimeToken(), t = jwtDecode(e);
   if (!t.scp) throw C;
   const r = t.scp.split(" ");
   if (r.length === 0) throw C;
   for (const e of r) {
    const t = e.split(":");
    if ((t === null || t === void 0 ? void 0 : t[0]) !== "Actions.Results") continue;
    if (t.length !== 3) throw C;
    const r = {
     workflowRunBackendId: t[1],
     workflowJobRunBackendId: t[2]
    };
    n.Yz(`Workflow Run Backend ID: ${r.workflowRunBackendId}`);
    n.Yz(`Workflow Job Run Backend ID: ${r.workflowJobRunBackendId}`);
    return r;
   }
   throw C;
  }
  function maskSigUrl(e) {
   if (e) try {
    const t = new URL(e), r = t.searchParams.get("sig");
    if (r) {
     (0, n.Pq)(r);
     (0, n.Pq)(encodeURIComponent(r));
    }
   } catch (t) {
    (0, n.Yz)(`Failed to parse URL: ${e} ${t instanceof Error ? t.message : String(t)}`);
   }
  }
  function maskSecretUrls(e) {
   if (typeof e == "object" && e !== null) {
    "signed_upload_url" in e && typeof e.signed_upload_url == "string" && maskSigUrl(e.signed_upload_url);
    "signed_url" in e && typeof e.signed_url == "string" && maskSigUrl(e.signed_url);
   } else (0, n.Yz)("body is not an object or is null");
  }
  var L = (void 0, function(e, t, r, n) {
   function adopt(e) {
    return e instanceof r ? e : new r(function(t) {
     t(e);
    });
   }
   return new (r || (r = Promise))(function(r, i) {
    function fulfilled(e) {
     try {
      step(n.next(e));
     } catch (e) {
      i(e);
     }
    }
    function rejected(e) {
     try {
      step(n.throw(e));
     } catch (e) {
      i(e);
     }
    }
    function step(e) {
     e.done ? r(e.value) : adopt(e.value).then(fulfilled, rejected);
    }
    step((n = n.apply(e, t || [])).next());
   });
  });
  class ArtifactHttpClient {
   constructor(e, t, r, n) {
    this.maxAttempts = 5;
    this.baseRetryIntervalMilliseconds = 3e3;
    this.retryMultiplier = 1.5;
    const i = getRuntimeToken();
    this.baseUrl = getResultsServiceUrl();
    t && (this.maxAttempts = t);
    r && (this.baseRetryIntervalMilliseconds = r);
    n && (this.retryMultiplier = n);
    this.httpClient = new R.Qq(e, [ new O.tZ(i) ]);
   }
   request(e, t, r, i) {
    return L(this, void 0, void 0, function*() {
     const o = new URL(`/twirp/${e}/${t}`, this.baseUrl).href;
     (0, n.Yz)(`[Request] ${t} ${o}`);
     const s = {
      "Content-Type": r
     };
     try {
      const {body: e} = yield this.retryableRequest(() => L(this, void 0, void 0, function*() {
       return this.httpClient.post(o, JSON.stringify(i), s);
      }));
      return e;
     } catch (e) {
      throw new Error(`Failed to ${t}: ${e.message}`);
     }
    });
   }
   retryableRequest(e) {
    return L(this, void 0, void 0, function*() {
     let t = 0, r = "", i = "";
     while (t < this.maxAttempts) {
      let o = !1;
      try {
       const t = yield e(), s = t.message.statusCode;
       i = yield t.readBody();
       (0, n.Yz)(`[Response] - ${t.message.statusCode}`);
       (0, n.Yz)(`Headers: ${JSON.stringify(t.message.headers, null, 2)}`);
       const a = JSON.parse(i);
       maskSecretUrls(a);
       (0, n.Yz)(`Body: ${JSON.stringify(a, null, 2)}`);
       if (this.isSuccessStatusCode(s)) return {
        response: t,
        body: a
       };
       o = this.isRetryableHttpStatusCode(s);
       r = `Failed request: (${s}) ${t.message.statusMessage}`;
       if (a.msg) {
        if (UsageError.isUsageErrorMessage(a.msg)) throw new UsageError;
        r = `${r}: ${a.msg}`;
       }
      } catch (e) {
       e instanceof SyntaxError && (0, n.Yz)(`Raw Body: ${i}`);
       if (e instanceof UsageError) throw e;
       if (NetworkError.isNetworkErrorCode(e === null || e === void 0 ? void 0 : e.code)) throw new NetworkError(e === null || e === void 0 ? void 0 : e.code);
       o = !0;
       r = e.message;
      }
      if (!o) throw new Error(`Received non-retryable error: ${r}`);
      if (t + 1 === this.maxAttempts) throw new Error(`Failed to make request after ${this.maxAttempts} attempts: ${r}`);
      const s = this.getExponentialRetryTimeMilliseconds(t);
      (0, n.pq)(`Attempt ${t + 1} of ${this.maxAttempts} failed with error: ${r}. Retrying request in ${s} ms...`);
      yield this.sleep(s);
      t++;
     }
     throw new Error("Request failed");
    });
   }
   isSuccessStatusCode(e) {
    return !!e && (e >= 200 && e < 300);
   }
   isRetryableHttpStatusCode(e) {
    if (!e) return !1;
    const t = [ R.Hv.BadGateway, R.Hv.GatewayTimeout, R.Hv.InternalServerError, R.Hv.ServiceUnavailable, R.Hv.TooManyRequests ];
    return t.includes(e);
   }
   sleep(e) {
    return L(this, void 0, void 0, function*() {
     return new Promise(t => setTimeout(t, e));
    });
   }
   getExponentialRetryTimeMilliseconds(e) {
    if (e < 0) throw new Error("attempt should be a positive integer");
    if (e === 0) return this.baseRetryIntervalMilliseconds;
    const t = this.baseRetryIntervalMilliseconds * Math.pow(this.retryMultiplier, e), r = t * this.retryMultiplier;
    return Math.trunc(Math.random() * (r - t) + t);
   }
  }
  function internalArtifactTwirpClient(e) {
   const t = new ArtifactHttpClient(getUserAgentString(), e === null || e === void 0 ? void 0 : e.maxAttempts, e === null || e === void 0 ? void 0 : e.retryIntervalMs, e === null || e === void 0 ? void 0 : e.retryMultiplier);
   return new ArtifactServiceClientJSON(t);
  }
  function validateRootDirectory(e) {
   if (!o.existsSync(e)) throw new Error(`The provided rootDirectory ${e} does not exist`);
   if (!o.statSync(e).isDirectory()) throw new Error(`The provided rootDirectory ${e} is not a valid directory`);
   (0, n.pq)("Root directory input is valid!");
  }
  function getUploadZipSpecification(e, t) {
   const r = [];
   t = (0, s.normalize)(t);
   t = (0, s.resolve)(t);
   for (let n of e) {
    const e = o.lstatSync(n, {
     throwIfNoEntry: !1
    });
    if (!e) throw new Error(`File ${n} does not exist`);
    if (e.isDirectory()) {
     const i = n.replace(t, "");
     validateFilePath(i);
     r.push({
      sourcePath: null,
      destinationPath: i,
      stats: e
     });
    } else {
     n = (0, s.normalize)(n);
     n = (0, s.resolve)(n);
     if (!n.startsWith(t)) throw new Error(`The rootDirectory: ${t} is not a parent directory of the file: ${n}`);
     const i = n.replace(t, "");
     validateFilePath(i);
     r.push({
      sourcePath: n,
      destinationPath: i,
      stats: e
     });
    }
   }
   return r;
  }
  var D = r(29790), N = r(76982), P = r(2203), B = (void 0, function(e, t, r, n) {
   function adopt(e) {
    return e instanceof r ? e : new r(function(t) {
     t(e);
    });
   }
   return new (r || (r = Promise))(function(r, i) {
    function fulfilled(e) {
     try {
      step(n.next(e));
     } catch (e) {
      i(e);
     }
    }
    function rejected(e) {
     try {
      step(n.throw(e));
     } catch (e) {
      i(e);
     }
    }
    function step(e) {
     e.done ? r(e.value) : adopt(e.value).then(fulfilled, rejected);
    }
    step((n = n.apply(e, t || [])).next());
   });
  });
  function uploadToBlobStorage(e, t, r) {
   return B(this, void 0, void 0, function*() {
    let i = 0, o = Date.now();
    const s = new AbortController, chunkTimer = e => B(this, void 0, void 0, function*() {
     return new Promise((t, r) => {
      const n = setInterval(() => {
       Date.now() - o > e && r(new Error("Upload progress stalled."));
      }, e);
      s.signal.addEventListener("abort", () => {
       clearInterval(n);
       t();
      });
     });
    }), a = getConcurrency(), l = getUploadChunkSize(), c = new D.jl(e), u = c.getBlockBlobClient();
    n.Yz(`Uploading artifact to blob storage with maxConcurrency: ${a}, bufferSize: ${l}, contentType: ${r}`);
    const uploadCallback = e => {
     n.pq(`Uploaded bytes ${e.loadedBytes}`);
     i = e.loadedBytes;
     o = Date.now();
    }, h = {
     blobHTTPHeaders: {
      blobContentType: r
     },
     onProgress: uploadCallback,
     abortSignal: s.signal
    };
    let f;
    const p = new P.PassThrough, d = N.createHash("sha256");
    t.pipe(p);
    t.pipe(d).setEncoding("hex");
    n.pq("Beginning upload of artifact content to blob storage");
    try {
     yield Promise.race([ u.uploadStream(p, l, a, h), chunkTimer(getUploadChunkTimeout()) ]);
    } catch (e) {
     if (NetworkError.isNetworkErrorCode(e === null || e === void 0 ? void 0 : e.code)) throw new NetworkError(e === null || e === void 0 ? void 0 : e.code);
     throw e;
    } finally {
     s.abort();
    }
    n.pq("Finished uploading artifact content to blob storage!");
    d.end();
    f = d.read();
    n.pq(`SHA256 digest of uploaded artifact is ${f}`);
    i === 0 && n.$e("No data was uploaded to blob storage. Reported upload byte count is 0.");
    return {
     uploadSize: i,
     sha256Hash: f
    };
   });
  }
  var M = r(91943), j = r(99392), F = (void 0, function(e, t, r, n) {
   function adopt(e) {
    return e instanceof r ? e : new r(function(t) {
     t(e);
    });
   }
   return new (r || (r = Promise))(function(r, i) {
    function fulfilled(e) {
     try {
      step(n.next(e));
     } catch (e) {
      i(e);
     }
    }
    function rejected(e) {
     try {
      step(n.throw(e));
     } catch (e) {
      i(e);
     }
    }
    function step(e) {
     e.done ? r(e.value) : adopt(e.value).then(fulfilled, rejected);
    }
    step((n = n.apply(e, t || [])).next());
   });
  });
  class WaterMarkedUploadStream extends P.Transform {
   constructor(e) {
    super({
     highWaterMark: e
    });
   }
   _transform(e, t, r) {
    r(null, e);
   }
  }
  function createRawFileUploadStream(e) {
   return F(this, void 0, void 0, function*() {
    n.Yz(`Creating raw file upload stream for: ${e}`);
    const t = getUploadChunkSize(), r = new WaterMarkedUploadStream(t);
    let i = e;
    const s = yield o.promises.lstat(e);
    s.isSymbolicLink() && (i = yield (0, M.realpath)(e));
    const a = o.createReadStream(i, {
     highWaterMark: t
    });
    a.on("error", e => {
     n.z3("An error has occurred while reading the file for upload");
     n.z3(String(e));
     r.destroy(new Error("An error has occurred during file read for the artifact"));
    });
    a.pipe(r);
    return r;
   });
  }
  var U = (void 0, function(e, t, r, n) {
   function adopt(e) {
    return e instanceof r ? e : new r(function(t) {
     t(e);
    });
   }
   return new (r || (r = Promise))(function(r, i) {
    function fulfilled(e) {
     try {
      step(n.next(e));
     } catch (e) {
      i(e);
     }
    }
    function rejected(e) {
     try {
      step(n.throw(e));
     } catch (e) {
      i(e);
     }
    }
    function step(e) {
     e.done ? r(e.value) : adopt(e.value).then(fulfilled, rejected);
    }
    step((n = n.apply(e, t || [])).next());
   });
  });
  const W = 6;
  function createZipUploadStream(e) {
   return U(this, arguments, void 0, function*(e, t = W) {
    n.Yz(`Creating Artifact archive with compressionLevel: ${t}`);
    const r = j.create("zip", {
     highWaterMark: getUploadChunkSize(),
     zlib: {
      level: t
     }
    });
    r.on("error", zipErrorCallback);
    r.on("warning", zipWarningCallback);
    r.on("finish", zipFinishCallback);
    r.on("end", zipEndCallback);
    for (const t of e) if (t.sourcePath !== null) {
     let e = t.sourcePath;
     t.stats.isSymbolicLink() && (e = yield (0, M.realpath)(t.sourcePath));
     r.file(e, {
      name: t.destinationPath
     });
    } else r.append("", {
     name: t.destinationPath
    });
    const i = getUploadChunkSize(), o = new WaterMarkedUploadStream(i);
    n.Yz(`Zip write high watermark value ${o.writableHighWaterMark}`);
    n.Yz(`Zip read high watermark value ${o.readableHighWaterMark}`);
    r.pipe(o);
    r.finalize();
    return o;
   });
  }
  const zipErrorCallback = e => {
   n.z3("An error has occurred while creating the zip file for upload");
   n.pq(e);
   throw new Error("An error has occurred during zip creation for the artifact");
  }, zipWarningCallback = e => {
   if (e.code === "ENOENT") {
    n.$e("ENOENT warning during artifact zip creation. No such file or directory");
    n.pq(e);
   } else {
    n.$e(`A non-blocking warning has occurred during artifact zip creation: ${e.code}`);
    n.pq(e);
   }
  }, zipFinishCallback = () => {
   n.Yz("Zip stream for upload has finished.");
  }, zipEndCallback = () => {
   n.Yz("Zip stream for upload has ended.");
  }, $ = {
   ".txt": "text/plain",
   ".html": "text/html",
   ".htm": "text/html",
   ".css": "text/css",
   ".csv": "text/csv",
   ".xml": "text/xml",
   ".md": "text/markdown",
   ".js": "application/javascript",
   ".mjs": "application/javascript",
   ".json": "application/json",
   ".png": "image/png",
   ".jpg": "image/jpeg",
   ".jpeg": "image/jpeg",
   ".gif": "image/gif",
   ".svg": "image/svg+xml",
   ".webp": "image/webp",
   ".ico": "image/x-icon",
   ".bmp": "image/bmp",
   ".tiff": "image/tiff",
   ".tif": "image/tiff",
   ".mp3": "audio/mpeg",
   ".wav": "audio/wav",
   ".ogg": "audio/ogg",
   ".flac": "audio/flac",
   ".mp4": "video/mp4",
   ".webm": "video/webm",
   ".avi": "video/x-msvideo",
   ".mov": "video/quicktime",
   ".pdf": "application/pdf",
   ".doc": "application/msword",
   ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
   ".xls": "application/vnd.ms-excel",
   ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
   ".ppt": "application/vnd.ms-powerpoint",
   ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
   ".zip": "application/zip",
   ".tar": "application/x-tar",
   ".gz": "application/gzip",
   ".rar": "application/vnd.rar",
   ".7z": "application/x-7z-compressed",
   ".wasm": "application/wasm",
   ".yaml": "application/x-yaml",
   ".yml": "application/x-yaml",
   ".woff": "font/woff",
   ".woff2": "font/woff2",
   ".ttf": "font/ttf",
   ".otf": "font/otf",
   ".eot": "application/vnd.ms-fontobject"
  };
  function getMimeType(e) {
   const t = s.extname(e).toLowerCase();
   return $[t] || "application/octet-stream";
  }
  var z = (void 0, function(e, t, r, n) {
   function adopt(e) {
    return e instanceof r ? e : new r(function(t) {
     t(e);
    });
   }
   return new (r || (r = Promise))(function(r, i) {
    function fulfilled(e) {
     try {
      step(n.next(e));
     } catch (e) {
      i(e);
     }
    }
    function rejected(e) {
     try {
      step(n.throw(e));
     } catch (e) {
      i(e);
     }
    }
    function step(e) {
     e.done ? r(e.value) : adopt(e.value).then(fulfilled, rejected);
    }
    step((n = n.apply(e, t || [])).next());
   });
  });
  function uploadArtifact(e, t, r, i) {
   return z(this, void 0, void 0, function*() {
    let a = `${e}.zip`;
    if (i === null || i === void 0 ? void 0 : i.skipArchive) {
     if (t.length === 0) throw new FilesNotFoundError([]);
     if (t.length > 1) throw new Error("skipArchive option is only supported when uploading a single file");
     if (!o.existsSync(t[0])) throw new FilesNotFoundError(t);
     a = s.basename(t[0]);
     e = a;
    }
    validateArtifactName(e);
    validateRootDirectory(r);
    let l = [];
    if (!(i === null || i === void 0 ? void 0 : i.skipArchive)) {
     l = getUploadZipSpecification(t, r);
     if (l.length === 0) throw new FilesNotFoundError(l.flatMap(e => e.sourcePath ? [ e.sourcePath ] : []));
    }
    const c = getMimeType(a), h = getBackendIdsFromToken(), f = internalArtifactTwirpClient(), p = {
     workflowRunBackendId: h.workflowRunBackendId,
     workflowJobRunBackendId: h.workflowJobRunBackendId,
     name: e,
     mimeType: u.create({
      value: c
     }),
     version: 7
    }, d = getExpiration(i === null || i === void 0 ? void 0 : i.retentionDays);
    d && (p.expiresAt = d);
    const y = yield f.CreateArtifact(p);
    if (!y.ok) throw new InvalidResponseError("CreateArtifact: response from backend was not ok");
    let g;
    g = (i === null || i === void 0 ? void 0 : i.skipArchive) ? yield createRawFileUploadStream(t[0]) : yield createZipUploadStream(l, i === null || i === void 0 ? void 0 : i.compressionLevel);
    n.pq(`Uploading artifact: ${a}`);
    const b = yield uploadToBlobStorage(y.signedUploadUrl, g, c), w = {
     workflowRunBackendId: h.workflowRunBackendId,
     workflowJobRunBackendId: h.workflowJobRunBackendId,
     name: e,
     size: b.uploadSize ? b.uploadSize.toString() : "0"
    };
    b.sha256Hash && (w.hash = u.create({
     value: `sha256:${b.sha256Hash}`
    }));
    n.pq("Finalizing artifact upload");
    const v = yield f.FinalizeArtifact(w);
    if (!v.ok) throw new InvalidResponseError("FinalizeArtifact: response from backend was not ok");
    const S = BigInt(v.artifactId);
    n.pq(`Artifact ${e} successfully finalized. Artifact ID ${S}`);
    return {
     size: b.uploadSize,
     digest: b.sha256Hash,
     id: Number(S)
    };
   });
  }
  var G = r(61351), q = r(33991), H = (void 0, function(e, t, r, n) {
   function adopt(e) {
    return e instanceof r ? e : new r(function(t) {
     t(e);
    });
   }
   return new (r || (r = Promise))(function(r, i) {
    function fulfilled(e) {
     try {
      step(n.next(e));
     } catch (e) {
      i(e);
     }
    }
    function rejected(e) {
     try {
      step(n.throw(e));
     } catch (e) {
      i(e);
     }
    }
    function step(e) {
     e.done ? r(e.value) : adopt(e.value).then(fulfilled, rejected);
    }
    step((n = n.apply(e, t || [])).next());
   });
  });
  const scrubQueryParameters = e => {
   const t = new URL(e);
   t.search = "";
   return t.toString();
  };
  function exists(e) {
   return H(this, void 0, void 0, function*() {
    try {
     yield M.access(e);
     return !0;
    } catch (e) {
     if (e.code === "ENOENT") return !1;
     throw e;
    }
   });
  }
  function streamExtract(e, t, r) {
   return H(this, void 0, void 0, function*() {
    let i = 0;
    while (i < 5) try {
     return yield streamExtractExternal(e, t, {
      skipDecompress: r
     });
    } catch (e) {
     i++;
     n.Yz(`Failed to download artifact after ${i} retries due to ${e.message}. Retrying in 5 seconds...`);
     yield new Promise(e => setTimeout(e, 5e3));
    }
    throw new Error(`Artifact download failed after ${i} retries.`);
   });
  }
  function streamExtractExternal(e, t) {
   return H(this, arguments, void 0, function*(e, t, r = {}) {
    const {timeout: i = 3e4, skipDecompress: a = !1} = r, l = new R.Qq(getUserAgentString()), c = yield l.get(e);
    if (c.message.statusCode !== 200) throw new Error(`Unexpected HTTP response from blob storage: ${c.message.statusCode} ${c.message.statusMessage}`);
    const u = c.message.headers["content-type"] || "", h = u.split(";", 1)[0].trim().toLowerCase(), f = new URL(e).pathname.toLowerCase(), p = f.endsWith(".zip"), d = h === "application/zip" || h === "application/x-zip-compressed" || h === "application/zip-compressed" || p, y = c.message.headers["content-disposition"] || "";
    let g = "artifact";
    const b = y.match(/filename\*\s*=\s*UTF-8''([^;\r\n]*)/i), w = y.match(/(?<!\*)filename\s*=\s*['"]?([^;\r\n"']*)['"]?/i), v = (b === null || b === void 0 ? void 0 : b[1]) || (w === null || w === void 0 ? void 0 : w[1]);
    v && (g = s.basename(decodeURIComponent(v.trim())));
    n.Yz(`Content-Type: ${u}, mimeType: ${h}, urlEndsWithZip: ${p}, isZip: ${d}, skipDecompress: ${a}`);
    n.Yz(`Content-Disposition: ${y}, fileName: ${g}`);
    let S;
    return new Promise((e, r) => {
     const timerFn = () => {
      const e = new Error(`Blob storage chunk did not respond in ${i}ms`);
      c.message.destroy(e);
      r(e);
     }, l = setTimeout(timerFn, i), onError = e => {
      n.Yz(`response.message: Artifact download failed: ${e.message}`);
      clearTimeout(l);
      r(e);
     }, u = N.createHash("sha256").setEncoding("hex"), h = (new P.PassThrough).on("data", () => {
      l.refresh();
     }).on("error", onError);
     c.message.pipe(h);
     h.pipe(u);
     const onClose = () => {
      clearTimeout(l);
      if (u) {
       u.end();
       S = u.read();
       n.pq(`SHA256 digest of downloaded artifact is ${S}`);
      }
      e({
       sha256Digest: `sha256:${S}`
      });
     };
     if (d && !a) h.pipe(q.Extract({
      path: t
     })).on("close", onClose).on("error", onError); else {
      const e = s.join(t, g), r = o.createWriteStream(e);
      n.pq(`Downloading raw file (non-zip) to: ${e}`);
      h.pipe(r).on("close", onClose).on("error", onError);
     }
    });
   });
  }
  function downloadArtifactPublic(e, t, r, i, o) {
   return H(this, void 0, void 0, function*() {
    const s = yield resolveOrCreateDirectory(o === null || o === void 0 ? void 0 : o.path), a = G.getOctokit(i);
    let l = !1;
    n.pq(`Downloading artifact '${e}' from '${t}/${r}'`);
    const {headers: c, status: u} = yield a.rest.actions.downloadArtifact({
     owner: t,
     repo: r,
     artifact_id: e,
     archive_format: "zip",
     request: {
      redirect: "manual"
     }
    });
    if (u !== 302) throw new Error(`Unable to download artifact. Unexpected status: ${u}`);
    const {location: h} = c;
    if (!h) throw new Error("Unable to redirect to artifact download url");
    n.pq(`Redirecting to blob download url: ${scrubQueryParameters(h)}`);
    try {
     n.pq(`Starting download of artifact to: ${s}`);
     const e = yield streamExtract(h, s, o === null || o === void 0 ? void 0 : o.skipDecompress);
     n.pq("Artifact download completed successfully.");
     if ((o === null || o === void 0 ? void 0 : o.expectedHash) && (o === null || o === void 0 ? void 0 : o.expectedHash) !== e.sha256Digest) {
      l = !0;
      n.Yz(`Computed digest: ${e.sha256Digest}`);
      n.Yz(`Expected digest: ${o.expectedHash}`);
     }
    } catch (e) {
     throw new Error(`Unable to download and extract artifact: ${e.message}`);
    }
    return {
     downloadPath: s,
     digestMismatch: l
    };
   });
  }
  function downloadArtifactInternal(e, t) {
   return H(this, void 0, void 0, function*() {
    const r = yield resolveOrCreateDirectory(t === null || t === void 0 ? void 0 : t.path), i = internalArtifactTwirpClient();
    let o = !1;
    const {workflowRunBackendId: s, workflowJobRunBackendId: a} = getBackendIdsFromToken(), l = {
     workflowRunBackendId: s,
     workflowJobRunBackendId: a,
     idFilter: c.create({
      value: e.toString()
     })
    }, {artifacts: u} = yield i.ListArtifacts(l);
    if (u.length === 0) throw new ArtifactNotFoundError(`No artifacts found for ID: ${e}\nAre you trying to download from a different run? Try specifying a github-token with \`actions:read\` scope.`);
    u.length > 1 && n.$e("Multiple artifacts found, defaulting to first.");
    const h = {
     workflowRunBackendId: u[0].workflowRunBackendId,
     workflowJobRunBackendId: u[0].workflowJobRunBackendId,
     name: u[0].name
    }, {signedUrl: f} = yield i.GetSignedArtifactURL(h);
    n.pq(`Redirecting to blob download url: ${scrubQueryParameters(f)}`);
    try {
     n.pq(`Starting download of artifact to: ${r}`);
     const e = yield streamExtract(f, r, t === null || t === void 0 ? void 0 : t.skipDecompress);
     n.pq("Artifact download completed successfully.");
     if ((t === null || t === void 0 ? void 0 : t.expectedHash) && (t === null || t === void 0 ? void 0 : t.expectedHash) !== e.sha256Digest) {
      o = !0;
      n.Yz(`Computed digest: ${e.sha256Digest}`);
      n.Yz(`Expected digest: ${t.expectedHash}`);
     }
    } catch (e) {
     throw new Error(`Unable to download and extract artifact: ${e.message}`);
    }
    return {
     downloadPath: r,
     digestMismatch: o
    };
   });
  }
  function resolveOrCreateDirectory() {
   return H(this, arguments, void 0, function*(e = getGitHubWorkspaceDir()) {
    if (yield exists(e)) n.Yz(`Artifact destination folder already exists: ${e}`); else {
     n.Yz(`Artifact destination folder does not exist, creating: ${e}`);
     yield M.mkdir(e, {
      recursive: !0
     });
    }
    return e;
   });
  }
  const V = 5, Y = [ 400, 401, 403, 404, 422 ];
  function getRetryOptions(e, t = V, r = Y) {
   var i;
   if (t <= 0) return [ {
    enabled: !1
   }, e.request ];
   const o = {
    enabled: !0
   };
   r.length > 0 && (o.doNotRetry = r);
   const s = Object.assign(Object.assign({}, e.request), {
    retries: t
   });
   n.Yz(`GitHub client configured with: (retries: ${s.retries}, retry-exempt-status-code: ${(i = o.doNotRetry) !== null && i !== void 0 ? i : "octokit default: [400, 401, 403, 404, 422]"})`);
   return [ o, s ];
  }
  var J = r(85555);
  const Z = "6.0.0";
  function requestLog(e) {
   e.hook.wrap("request", (t, r) => {
    e.log.debug("request", r);
    const n = Date.now(), i = e.request.endpoint.parse(r), o = i.url.replace(r.baseUrl, "");
    return t(r).then(t => {
     const r = t.headers["x-github-request-id"];
     e.log.info(`${i.method} ${o} - ${t.status} with id ${r} in ${Date.now() - n}ms`);
     return t;
    }).catch(t => {
     const r = t.response?.headers["x-github-request-id"] || "UNKNOWN";
     e.log.error(`${i.method} ${o} - ${t.status} with id ${r} in ${Date.now() - n}ms`);
     throw t;
    });
   });
  }
  requestLog.VERSION = Z;
  var K = r(63251), Q = r(31015), X = "0.0.0-development";
  function isRequestError(e) {
   return e.request !== void 0;
  }
  async function errorRequest(e, t, r, n) {
   if (!isRequestError(r) || !r?.request.request) throw r;
   if (r.status >= 400 && !e.doNotRetry.includes(r.status)) {
    const i = n.request.retries != null ? n.request.retries : e.retries, o = Math.pow((n.request.retryCount || 0) + 1, 2);
    throw t.retry.retryRequest(r, i, o);
   }
   throw r;
  }
  async function wrapRequest(e, t, r, n) {
   const i = new K;
   i.on("failed", function(t, r) {
    const i = ~~t.request.request?.retries, o = ~~t.request.request?.retryAfter;
    n.request.retryCount = r.retryCount + 1;
    if (i > r.retryCount) return o * e.retryAfterBaseValue;
   });
   return i.schedule(requestWithGraphqlErrorHandling.bind(null, e, t, r), n);
  }
  async function requestWithGraphqlErrorHandling(e, t, r, n) {
   const i = await r(n);
   if (i.data && i.data.errors && i.data.errors.length > 0 && /Something went wrong while executing your query/.test(i.data.errors[0].message)) {
    const r = new Q.G(i.data.errors[0].message, 500, {
     request: n,
     response: i
    });
    return errorRequest(e, t, r, n);
   }
   return i;
  }
  function retry(e, t) {
   const r = Object.assign({
    enabled: !0,
    retryAfterBaseValue: 1e3,
    doNotRetry: [ 400, 401, 403, 404, 410, 422, 451 ],
    retries: 3
   }, t.retry), n = {
    retry: {
     retryRequest: (e, t, r) => {
      e.request.request = Object.assign({}, e.request.request, {
       retries: t,
       retryAfter: r
      });
      return e;
     }
    }
   };
   if (r.enabled) {
    e.hook.error("request", errorRequest.bind(null, r, n));
    e.hook.wrap("request", wrapRequest.bind(null, r, n));
   }
   return n;
  }
  retry.VERSION = X;
  var ee = (void 0, function(e, t, r, n) {
   function adopt(e) {
    return e instanceof r ? e : new r(function(t) {
     t(e);
    });
   }
   return new (r || (r = Promise))(function(r, i) {
    function fulfilled(e) {
     try {
      step(n.next(e));
     } catch (e) {
      i(e);
     }
    }
    function rejected(e) {
     try {
      step(n.throw(e));
     } catch (e) {
      i(e);
     }
    }
    function step(e) {
     e.done ? r(e.value) : adopt(e.value).then(fulfilled, rejected);
    }
    step((n = n.apply(e, t || [])).next());
   });
  });
  function getArtifactPublic(e, t, r, i, o) {
   return ee(this, void 0, void 0, function*() {
    var s;
    const [a, l] = getRetryOptions(J.NT), c = {
     log: void 0,
     userAgent: getUserAgentString(),
     previews: void 0,
     retry: a,
     request: l
    }, u = (0, G.getOctokit)(o, c, retry, requestLog), h = yield u.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts{?name}", {
     owner: r,
     repo: i,
     run_id: t,
     name: e
    });
    if (h.status !== 200) throw new InvalidResponseError(`Invalid response from GitHub API: ${h.status} (${(s = h === null || h === void 0 ? void 0 : h.headers) === null || s === void 0 ? void 0 : s["x-github-request-id"]})`);
    if (h.data.artifacts.length === 0) throw new ArtifactNotFoundError(`Artifact not found for name: ${e}\n        Please ensure that your artifact is not expired and the artifact was uploaded using a compatible version of toolkit/upload-artifact.\n        For more information, visit the GitHub Artifacts FAQ: https://github.com/actions/toolkit/blob/main/packages/artifact/docs/faq.md`);
    let f = h.data.artifacts[0];
    if (h.data.artifacts.length > 1) {
     f = h.data.artifacts.sort((e, t) => t.id - e.id)[0];
     n.Yz(`More than one artifact found for a single name, returning newest (id: ${f.id})`);
    }
    return {
     artifact: {
      name: f.name,
      id: f.id,
      size: f.size_in_bytes,
      createdAt: f.created_at ? new Date(f.created_at) : void 0,
      digest: f.digest
     }
    };
   });
  }
  function getArtifactInternal(e) {
   return ee(this, void 0, void 0, function*() {
    var t;
    const r = internalArtifactTwirpClient(), {workflowRunBackendId: i, workflowJobRunBackendId: o} = getBackendIdsFromToken(), s = {
     workflowRunBackendId: i,
     workflowJobRunBackendId: o,
     nameFilter: u.create({
      value: e
     })
    }, a = yield r.ListArtifacts(s);
    if (a.artifacts.length === 0) throw new ArtifactNotFoundError(`Artifact not found for name: ${e}\n        Please ensure that your artifact is not expired and the artifact was uploaded using a compatible version of toolkit/upload-artifact.\n        For more information, visit the GitHub Artifacts FAQ: https://github.com/actions/toolkit/blob/main/packages/artifact/docs/faq.md`);
    let c = a.artifacts[0];
    if (a.artifacts.length > 1) {
     c = a.artifacts.sort((e, t) => Number(t.databaseId) - Number(e.databaseId))[0];
     n.Yz(`More than one artifact found for a single name, returning newest (id: ${c.databaseId})`);
    }
    return {
     artifact: {
      name: c.name,
      id: Number(c.databaseId),
      size: Number(c.size),
      createdAt: c.createdAt ? l.toDate(c.createdAt) : void 0,
      digest: (t = c.digest) === null || t === void 0 ? void 0 : t.value
     }
    };
   });
  }
  var te = (void 0, function(e, t, r, n) {
   function adopt(e) {
    return e instanceof r ? e : new r(function(t) {
     t(e);
    });
   }
   return new (r || (r = Promise))(function(r, i) {
    function fulfilled(e) {
     try {
      step(n.next(e));
     } catch (e) {
      i(e);
     }
    }
    function rejected(e) {
     try {
      step(n.throw(e));
     } catch (e) {
      i(e);
     }
    }
    function step(e) {
     e.done ? r(e.value) : adopt(e.value).then(fulfilled, rejected);
    }
    step((n = n.apply(e, t || [])).next());
   });
  });
  function deleteArtifactPublic(e, t, r, n, i) {
   return te(this, void 0, void 0, function*() {
    var o;
    const [s, a] = getRetryOptions(J.NT), l = {
     log: void 0,
     userAgent: getUserAgentString(),
     previews: void 0,
     retry: s,
     request: a
    }, c = (0, G.getOctokit)(i, l, retry, requestLog), u = yield getArtifactPublic(e, t, r, n, i), h = yield c.rest.actions.deleteArtifact({
     owner: r,
     repo: n,
     artifact_id: u.artifact.id
    });
    if (h.status !== 204) throw new InvalidResponseError(`Invalid response from GitHub API: ${h.status} (${(o = h === null || h === void 0 ? void 0 : h.headers) === null || o === void 0 ? void 0 : o["x-github-request-id"]})`);
    return {
     id: u.artifact.id
    };
   });
  }
  function deleteArtifactInternal(e) {
   return te(this, void 0, void 0, function*() {
    const t = internalArtifactTwirpClient(), {workflowRunBackendId: r, workflowJobRunBackendId: i} = getBackendIdsFromToken(), o = {
     workflowRunBackendId: r,
     workflowJobRunBackendId: i,
     nameFilter: u.create({
      value: e
     })
    }, s = yield t.ListArtifacts(o);
    if (s.artifacts.length === 0) throw new ArtifactNotFoundError(`Artifact not found for name: ${e}`);
    let a = s.artifacts[0];
    if (s.artifacts.length > 1) {
     a = s.artifacts.sort((e, t) => Number(t.databaseId) - Number(e.databaseId))[0];
     (0, n.Yz)(`More than one artifact found for a single name, returning newest (id: ${a.databaseId})`);
    }
    const l = {
     workflowRunBackendId: a.workflowRunBackendId,
     workflowJobRunBackendId: a.workflowJobRunBackendId,
     name: a.name
    }, c = yield t.DeleteArtifact(l);
    (0, n.pq)(`Artifact '${e}' (ID: ${c.artifactId}) deleted`);
    return {
     id: Number(c.artifactId)
    };
   });
  }
  var re = (void 0, function(e, t, r, n) {
   function adopt(e) {
    return e instanceof r ? e : new r(function(t) {
     t(e);
    });
   }
   return new (r || (r = Promise))(function(r, i) {
    function fulfilled(e) {
     try {
      step(n.next(e));
     } catch (e) {
      i(e);
     }
    }
    function rejected(e) {
     try {
      step(n.throw(e));
     } catch (e) {
      i(e);
     }
    }
    function step(e) {
     e.done ? r(e.value) : adopt(e.value).then(fulfilled, rejected);
    }
    step((n = n.apply(e, t || [])).next());
   });
  });
  const ne = getMaxArtifactListCount(), ie = 100, oe = Math.ceil(ne / ie);
  function listArtifactsPublic(e, t, r, i) {
   return re(this, arguments, void 0, function*(e, t, r, i, o = !1) {
    (0, n.pq)(`Fetching artifact list for workflow run ${e} in repository ${t}/${r}`);
    let s = [];
    const [a, l] = getRetryOptions(J.NT), c = {
     log: void 0,
     userAgent: getUserAgentString(),
     previews: void 0,
     retry: a,
     request: l
    }, u = (0, G.getOctokit)(i, c, retry, requestLog);
    let h = 1;
    const {data: f} = yield u.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts", {
     owner: t,
     repo: r,
     run_id: e,
     per_page: ie,
     page: h
    });
    let p = Math.ceil(f.total_count / ie);
    const d = f.total_count;
    if (d > ne) {
     (0, n.$e)(`Workflow run ${e} has ${d} artifacts, exceeding the limit of ${ne}. Results will be incomplete as only the first ${ne} artifacts will be returned`);
     p = oe;
    }
    for (const e of f.artifacts) s.push({
     name: e.name,
     id: e.id,
     size: e.size_in_bytes,
     createdAt: e.created_at ? new Date(e.created_at) : void 0,
     digest: e.digest
    });
    h++;
    for (h; h <= p; h++) {
     (0, n.Yz)(`Fetching page ${h} of artifact list`);
     const {data: i} = yield u.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts", {
      owner: t,
      repo: r,
      run_id: e,
      per_page: ie,
      page: h
     });
     for (const e of i.artifacts) s.push({
      name: e.name,
      id: e.id,
      size: e.size_in_bytes,
      createdAt: e.created_at ? new Date(e.created_at) : void 0,
      digest: e.digest
     });
    }
    o && (s = filterLatest(s));
    (0, n.pq)(`Found ${s.length} artifact(s)`);
    return {
     artifacts: s
    };
   });
  }
  function listArtifactsInternal() {
   return re(this, arguments, void 0, function*(e = !1) {
    const t = internalArtifactTwirpClient(), {workflowRunBackendId: r, workflowJobRunBackendId: i} = getBackendIdsFromToken(), o = {
     workflowRunBackendId: r,
     workflowJobRunBackendId: i
    }, s = yield t.ListArtifacts(o);
    let a = s.artifacts.map(e => {
     var t;
     return {
      name: e.name,
      id: Number(e.databaseId),
      size: Number(e.size),
      createdAt: e.createdAt ? l.toDate(e.createdAt) : void 0,
      digest: (t = e.digest) === null || t === void 0 ? void 0 : t.value
     };
    });
    e && (a = filterLatest(a));
    (0, n.pq)(`Found ${a.length} artifact(s)`);
    return {
     artifacts: a
    };
   });
  }
  function filterLatest(e) {
   e.sort((e, t) => t.id - e.id);
   const t = [], r = new Set;
   for (const n of e) if (!r.has(n.name)) {
    t.push(n);
    r.add(n.name);
   }
   return t;
  }
  var se = (void 0, function(e, t, r, n) {
   function adopt(e) {
    return e instanceof r ? e : new r(function(t) {
     t(e);
    });
   }
   return new (r || (r = Promise))(function(r, i) {
    function fulfilled(e) {
     try {
      step(n.next(e));
     } catch (e) {
      i(e);
     }
    }
    function rejected(e) {
     try {
      step(n.throw(e));
     } catch (e) {
      i(e);
     }
    }
    function step(e) {
     e.done ? r(e.value) : adopt(e.value).then(fulfilled, rejected);
    }
    step((n = n.apply(e, t || [])).next());
   });
  }), ae = (void 0, function(e, t) {
   var r = {};
   for (var n in e) Object.prototype.hasOwnProperty.call(e, n) && t.indexOf(n) < 0 && (r[n] = e[n]);
   if (e != null && typeof Object.getOwnPropertySymbols == "function") {
    var i = 0;
    for (n = Object.getOwnPropertySymbols(e); i < n.length; i++) t.indexOf(n[i]) < 0 && Object.prototype.propertyIsEnumerable.call(e, n[i]) && (r[n[i]] = e[n[i]]);
   }
   return r;
  });
  class DefaultArtifactClient {
   uploadArtifact(e, t, r, i) {
    return se(this, void 0, void 0, function*() {
     try {
      if (isGhes()) throw new GHESNotSupportedError;
      return uploadArtifact(e, t, r, i);
     } catch (e) {
      (0, n.$e)(`Artifact upload failed with error: ${e}.\n\nErrors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.\n\nIf the error persists, please check whether Actions is operating normally at [https://githubstatus.com](https://www.githubstatus.com).`);
      throw e;
     }
    });
   }
   downloadArtifact(e, t) {
    return se(this, void 0, void 0, function*() {
     try {
      if (isGhes()) throw new GHESNotSupportedError;
      if (t === null || t === void 0 ? void 0 : t.findBy) {
       const {findBy: {repositoryOwner: r, repositoryName: n, token: i}} = t, o = ae(t, [ "findBy" ]);
       return downloadArtifactPublic(e, r, n, i, o);
      }
      return downloadArtifactInternal(e, t);
     } catch (e) {
      (0, n.$e)(`Download Artifact failed with error: ${e}.\n\nErrors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.\n\nIf the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`);
      throw e;
     }
    });
   }
   listArtifacts(e) {
    return se(this, void 0, void 0, function*() {
     try {
      if (isGhes()) throw new GHESNotSupportedError;
      if (e === null || e === void 0 ? void 0 : e.findBy) {
       const {findBy: {workflowRunId: t, repositoryOwner: r, repositoryName: n, token: i}} = e;
       return listArtifactsPublic(t, r, n, i, e === null || e === void 0 ? void 0 : e.latest);
      }
      return listArtifactsInternal(e === null || e === void 0 ? void 0 : e.latest);
     } catch (e) {
      (0, n.$e)(`Listing Artifacts failed with error: ${e}.\n\nErrors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.\n\nIf the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`);
      throw e;
     }
    });
   }
   getArtifact(e, t) {
    return se(this, void 0, void 0, function*() {
     try {
      if (isGhes()) throw new GHESNotSupportedError;
      if (t === null || t === void 0 ? void 0 : t.findBy) {
       const {findBy: {workflowRunId: r, repositoryOwner: n, repositoryName: i, token: o}} = t;
       return getArtifactPublic(e, r, n, i, o);
      }
      return getArtifactInternal(e);
     } catch (e) {
      (0, n.$e)(`Get Artifact failed with error: ${e}.\n\nErrors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.\n\nIf the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`);
      throw e;
     }
    });
   }
   deleteArtifact(e, t) {
    return se(this, void 0, void 0, function*() {
     try {
      if (isGhes()) throw new GHESNotSupportedError;
      if (t === null || t === void 0 ? void 0 : t.findBy) {
       const {findBy: {repositoryOwner: r, repositoryName: n, workflowRunId: i, token: o}} = t;
       return deleteArtifactPublic(e, i, r, n, o);
      }
      return deleteArtifactInternal(e);
     } catch (e) {
      (0, n.$e)(`Delete Artifact failed with error: ${e}.\n\nErrors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.\n\nIf the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`);
      throw e;
     }
    });
   }
  }
  const le = new DefaultArtifactClient, ce = le;
 }),
 2822: (e => {
  e.exports = JSON.parse('{"name":"@actions/artifact","version":"6.2.1","preview":true,"description":"Actions artifact lib","keywords":["github","actions","artifact"],"homepage":"https://github.com/actions/toolkit/tree/main/packages/artifact","license":"MIT","type":"module","main":"lib/artifact.js","types":"lib/artifact.d.ts","exports":{".":{"types":"./lib/artifact.d.ts","import":"./lib/artifact.js"}},"directories":{"lib":"lib","test":"__tests__"},"files":["lib","!.DS_Store"],"publishConfig":{"access":"public"},"repository":{"type":"git","url":"git+https://github.com/actions/toolkit.git","directory":"packages/artifact"},"scripts":{"audit-moderate":"npm install && npm audit --json --audit-level=moderate > audit.json","test":"cd ../../ && npm run test ./packages/artifact","bootstrap":"cd ../../ && npm run bootstrap","tsc-run":"tsc && cp src/internal/shared/package-version.cjs lib/internal/shared/","tsc":"npm run bootstrap && npm run tsc-run","gen:docs":"typedoc --plugin typedoc-plugin-markdown --out docs/generated src/artifact.ts --githubPages false --readme none"},"bugs":{"url":"https://github.com/actions/toolkit/issues"},"dependencies":{"@actions/core":"^3.0.0","@actions/github":"^9.0.0","@actions/http-client":"^4.0.0","@azure/storage-blob":"^12.30.0","@octokit/core":"^7.0.6","@octokit/plugin-request-log":"^6.0.0","@octokit/plugin-retry":"^8.0.0","@octokit/request":"^10.0.7","@octokit/request-error":"^7.1.0","@protobuf-ts/plugin":"^2.2.3-alpha.1","@protobuf-ts/runtime":"^2.9.4","archiver":"^7.0.1","jwt-decode":"^4.0.0","unzip-stream":"^0.3.1"},"devDependencies":{"@types/archiver":"^7.0.0","@types/unzip-stream":"^0.3.4","typedoc":"^0.28.16","typedoc-plugin-markdown":"^4.9.0","typescript":"^5.9.3"},"overrides":{"uri-js":"npm:uri-js-replace@^1.0.1","node-fetch":"^3.3.2"}}');
 })
};
