export const id = 663;

export const ids = [ 663 ];

export const modules = {
 73057: (e => {
  function isBuffer(e) {
   return Buffer.isBuffer(e) || e instanceof Uint8Array;
  }
  function isEncoding(e) {
   return Buffer.isEncoding(e);
  }
  function alloc(e, t, A) {
   return Buffer.alloc(e, t, A);
  }
  function allocUnsafe(e) {
   return Buffer.allocUnsafe(e);
  }
  function allocUnsafeSlow(e) {
   return Buffer.allocUnsafeSlow(e);
  }
  function byteLength(e, t) {
   return Buffer.byteLength(e, t);
  }
  function compare(e, t) {
   return Buffer.compare(e, t);
  }
  function concat(e, t) {
   return Buffer.concat(e, t);
  }
  function copy(e, t, A, r, s) {
   return toBuffer(e).copy(t, A, r, s);
  }
  function equals(e, t) {
   return toBuffer(e).equals(t);
  }
  function fill(e, t, A, r, s) {
   return toBuffer(e).fill(t, A, r, s);
  }
  function from(e, t, A) {
   return Buffer.from(e, t, A);
  }
  function includes(e, t, A, r) {
   return toBuffer(e).includes(t, A, r);
  }
  function indexOf(e, t, A, r) {
   return toBuffer(e).indexOf(t, A, r);
  }
  function lastIndexOf(e, t, A, r) {
   return toBuffer(e).lastIndexOf(t, A, r);
  }
  function swap16(e) {
   return toBuffer(e).swap16();
  }
  function swap32(e) {
   return toBuffer(e).swap32();
  }
  function swap64(e) {
   return toBuffer(e).swap64();
  }
  function toBuffer(e) {
   return Buffer.isBuffer(e) ? e : Buffer.from(e.buffer, e.byteOffset, e.byteLength);
  }
  function toString(e, t, A, r) {
   return toBuffer(e).toString(t, A, r);
  }
  function toHex(e, t, A) {
   return toBuffer(e).toString("hex", t, A);
  }
  function write(e, t, A, r, s) {
   return toBuffer(e).write(t, A, r, s);
  }
  function readDoubleBE(e, t) {
   return toBuffer(e).readDoubleBE(t);
  }
  function readDoubleLE(e, t) {
   return toBuffer(e).readDoubleLE(t);
  }
  function readFloatBE(e, t) {
   return toBuffer(e).readFloatBE(t);
  }
  function readFloatLE(e, t) {
   return toBuffer(e).readFloatLE(t);
  }
  function readInt32BE(e, t) {
   return toBuffer(e).readInt32BE(t);
  }
  function readInt32LE(e, t) {
   return toBuffer(e).readInt32LE(t);
  }
  function readUInt32BE(e, t) {
   return toBuffer(e).readUInt32BE(t);
  }
  function readUInt32LE(e, t) {
   return toBuffer(e).readUInt32LE(t);
  }
  function writeDoubleBE(e, t, A) {
   return toBuffer(e).writeDoubleBE(t, A);
  }
  function writeDoubleLE(e, t, A) {
   return toBuffer(e).writeDoubleLE(t, A);
  }
  function writeFloatBE(e, t, A) {
   return toBuffer(e).writeFloatBE(t, A);
  }
  function writeFloatLE(e, t, A) {
   return toBuffer(e).writeFloatLE(t, A);
  }
  function writeInt32BE(e, t, A) {
   return toBuffer(e).writeInt32BE(t, A);
  }
  function writeInt32LE(e, t, A) {
   return toBuffer(e).writeInt32LE(t, A);
  }
  function writeUInt32BE(e, t, A) {
   return toBuffer(e).writeUInt32BE(t, A);
  }
  function writeUInt32LE(e, t, A) {
   return toBuffer(e).writeUInt32LE(t, A);
  }
  e.exports = {
   isBuffer,
   isEncoding,
   alloc,
   allocUnsafe,
   allocUnsafeSlow,
   byteLength,
   compare,
   concat,
   copy,
   equals,
   fill,
   from,
   includes,
   indexOf,
   lastIndexOf,
   swap16,
   swap32,
   swap64,
   toBuffer,
   toString,
   toHex,
   write,
   readDoubleBE,
   readDoubleLE,
   readFloatBE,
   readFloatLE,
   readInt32BE,
   readInt32LE,
   readUInt32BE,
   readUInt32LE,
   writeDoubleBE,
   writeDoubleLE,
   writeFloatBE,
   writeFloatLE,
   writeInt32BE,
   writeInt32LE,
   writeUInt32BE,
   writeUInt32LE
  };
 }),
 29580: ((e, t, A) => {
  e.exports = A(24434);
 }),
 13587: (e => {
  e.exports = class {
   constructor(e) {
    if (!(e > 0) || e - 1 & e) throw new Error("Max size for a FixedFIFO should be a power of two");
    this.buffer = new Array(e);
    this.mask = e - 1;
    this.top = 0;
    this.btm = 0;
    this.next = null;
   }
   clear() {
    this.top = this.btm = 0;
    this.next = null;
    this.buffer.fill(void 0);
   }
   push(e) {
    if (this.buffer[this.top] !== void 0) return !1;
    this.buffer[this.top] = e;
    this.top = this.top + 1 & this.mask;
    return !0;
   }
   shift() {
    const e = this.buffer[this.btm];
    if (e !== void 0) {
     this.buffer[this.btm] = void 0;
     this.btm = this.btm + 1 & this.mask;
     return e;
    }
   }
   peek() {
    return this.buffer[this.btm];
   }
   isEmpty() {
    return this.buffer[this.btm] === void 0;
   }
  };
 }),
 83867: ((e, t, A) => {
  const r = A(13587);
  e.exports = class {
   constructor(e) {
    this.hwm = e || 16;
    this.head = new r(this.hwm);
    this.tail = this.head;
    this.length = 0;
   }
   clear() {
    this.head = this.tail;
    this.head.clear();
    this.length = 0;
   }
   push(e) {
    this.length++;
    if (!this.head.push(e)) {
     const t = this.head;
     this.head = t.next = new r(2 * this.head.buffer.length);
     this.head.push(e);
    }
   }
   shift() {
    this.length !== 0 && this.length--;
    const e = this.tail.shift();
    if (e === void 0 && this.tail.next) {
     const e = this.tail.next;
     this.tail.next = null;
     this.tail = e;
     return this.tail.shift();
    }
    return e;
   }
   peek() {
    const e = this.tail.peek();
    return e === void 0 && this.tail.next ? this.tail.next.peek() : e;
   }
   isEmpty() {
    return this.length === 0;
   }
  };
 }),
 89379: ((e, t, A) => {
  const r = Symbol("SemVer ANY");
  class Comparator {
   static get ANY() {
    return r;
   }
   constructor(e, t) {
    t = s(t);
    if (e instanceof Comparator) {
     if (e.loose === !!t.loose) return e;
     e = e.value;
    }
    e = e.trim().split(/\s+/).join(" ");
    a("comparator", e, t);
    this.options = t;
    this.loose = !!t.loose;
    this.parse(e);
    this.semver === r ? this.value = "" : this.value = this.operator + this.semver.version;
    a("comp", this);
   }
   parse(e) {
    const t = this.options.loose ? n[i.COMPARATORLOOSE] : n[i.COMPARATOR], A = e.match(t);
    if (!A) throw new TypeError(`Invalid comparator: ${e}`);
    this.operator = A[1] !== void 0 ? A[1] : "";
    this.operator === "=" && (this.operator = "");
    A[2] ? this.semver = new c(A[2], this.options.loose) : this.semver = r;
   }
   toString() {
    return this.value;
   }
   test(e) {
    a("Comparator.test", e, this.options.loose);
    if (this.semver === r || e === r) return !0;
    if (typeof e == "string") try {
     e = new c(e, this.options);
    } catch (e) {
     return !1;
    }
    return o(e, this.operator, this.semver, this.options);
   }
   intersects(e, t) {
    if (!(e instanceof Comparator)) throw new TypeError("a Comparator is required");
    if (this.operator === "") return this.value === "" || new l(e.value, t).test(this.value);
    if (e.operator === "") return e.value === "" || new l(this.value, t).test(e.semver);
    t = s(t);
    return (!t.includePrerelease || this.value !== "<0.0.0-0" && e.value !== "<0.0.0-0") && (!(!t.includePrerelease && (this.value.startsWith("<0.0.0") || e.value.startsWith("<0.0.0"))) && (!(!this.operator.startsWith(">") || !e.operator.startsWith(">")) || (!(!this.operator.startsWith("<") || !e.operator.startsWith("<")) || (!(this.semver.version !== e.semver.version || !this.operator.includes("=") || !e.operator.includes("=")) || (!!(o(this.semver, "<", e.semver, t) && this.operator.startsWith(">") && e.operator.startsWith("<")) || !!(o(this.semver, ">", e.semver, t) && this.operator.startsWith("<") && e.operator.startsWith(">")))))));
   }
  }
  e.exports = Comparator;
  const s = A(70356), {safeRe: n, t: i} = A(95471), o = A(28646), a = A(1159), c = A(7163), l = A(96782);
 }),
 96782: ((e, t, A) => {
  const r = /\s+/g;
  class Range {
   constructor(e, t) {
    t = i(t);
    if (e instanceof Range) return e.loose === !!t.loose && e.includePrerelease === !!t.includePrerelease ? e : new Range(e.raw, t);
    if (e instanceof o) {
     this.raw = e.value;
     this.set = [ [ e ] ];
     this.formatted = void 0;
     return this;
    }
    this.options = t;
    this.loose = !!t.loose;
    this.includePrerelease = !!t.includePrerelease;
    this.raw = e.trim().replace(r, " ");
    this.set = this.raw.split("||").map(e => this.parseRange(e.trim())).filter(e => e.length);
    if (!this.set.length) throw new TypeError(`Invalid SemVer Range: ${this.raw}`);
    if (this.set.length > 1) {
     const e = this.set[0];
     this.set = this.set.filter(e => !isNullSet(e[0]));
     if (this.set.length === 0) this.set = [ e ]; else if (this.set.length > 1) for (const e of this.set) if (e.length === 1 && isAny(e[0])) {
      this.set = [ e ];
      break;
     }
    }
    this.formatted = void 0;
   }
   get range() {
    if (this.formatted === void 0) {
     this.formatted = "";
     for (let e = 0; e < this.set.length; e++) {
      e > 0 && (this.formatted += "||");
      const t = this.set[e];
      for (let e = 0; e < t.length; e++) {
       e > 0 && (this.formatted += " ");
       this.formatted += t[e].toString().trim();
      }
     }
    }
    return this.formatted;
   }
   format() {
    return this.range;
   }
   toString() {
    return this.range;
   }
   parseRange(e) {
    e = e.replace(C, "");
    const t = (this.options.includePrerelease && B) | (this.options.loose && I), A = t + ":" + e, r = n.get(A);
    if (r) return r;
    const s = this.options.loose, i = s ? h[E.HYPHENRANGELOOSE] : h[E.HYPHENRANGE];
    e = e.replace(i, hyphenReplace(this.options.includePrerelease));
    a("hyphen replace", e);
    e = l(e);
    a("comparator trim", e);
    e = e.replace(h[E.TILDETRIM], u);
    a("tilde trim", e);
    e = e.replace(h[E.CARETTRIM], Q);
    a("caret trim", e);
    let c = e.split(" ").map(e => parseComparator(e, this.options)).join(" ").split(/\s+/).map(e => replaceGTE0(e, this.options));
    s && (c = c.filter(e => {
     a("loose invalid filter", e, this.options);
     return !!e.match(h[E.COMPARATORLOOSE]);
    }));
    a("range list", c);
    const g = new Map, d = c.map(e => new o(e, this.options));
    for (const e of d) {
     if (isNullSet(e)) return [ e ];
     g.set(e.value, e);
    }
    g.size > 1 && g.has("") && g.delete("");
    const f = [ ...g.values() ];
    n.set(A, f);
    return f;
   }
   intersects(e, t) {
    if (!(e instanceof Range)) throw new TypeError("a Range is required");
    return this.set.some(A => isSatisfiable(A, t) && e.set.some(e => isSatisfiable(e, t) && A.every(A => e.every(e => A.intersects(e, t)))));
   }
   test(e) {
    if (!e) return !1;
    if (typeof e == "string") try {
     e = new c(e, this.options);
    } catch (e) {
     return !1;
    }
    for (let t = 0; t < this.set.length; t++) if (testSet(this.set[t], e, this.options)) return !0;
    return !1;
   }
  }
  e.exports = Range;
  const s = A(61383), n = new s, i = A(70356), o = A(89379), a = A(1159), c = A(7163), l = A(69737), {safeRe: h, src: g, t: E, tildeTrimReplace: u, caretTrimReplace: Q} = A(95471), {FLAG_INCLUDE_PRERELEASE: B, FLAG_LOOSE: I} = A(45101), C = new RegExp(g[E.BUILD], "g"), isNullSet = e => e.value === "<0.0.0-0", isAny = e => e.value === "", isSatisfiable = (e, t) => {
   let A = !0;
   const r = e.slice();
   let s = r.pop();
   while (A && r.length) {
    A = r.every(e => s.intersects(e, t));
    s = r.pop();
   }
   return A;
  }, parseComparator = (e, t) => {
   e = e.replace(h[E.BUILD], "");
   a("comp", e, t);
   e = replaceCarets(e, t);
   a("caret", e);
   e = replaceTildes(e, t);
   a("tildes", e);
   e = replaceXRanges(e, t);
   a("xrange", e);
   e = replaceStars(e, t);
   a("stars", e);
   return e;
  }, isX = e => !e || e.toLowerCase() === "x" || e === "*", invalidXRangeOrder = (e, t, A) => isX(e) && !isX(t) || isX(t) && A && !isX(A), replaceTildes = (e, t) => e.trim().split(/\s+/).map(e => replaceTilde(e, t)).join(" "), replaceTilde = (e, t) => {
   const A = t.loose ? h[E.TILDELOOSE] : h[E.TILDE], r = t.includePrerelease ? "-0" : "";
   return e.replace(A, (t, A, s, n, i) => {
    a("tilde", e, t, A, s, n, i);
    let o;
    if (isX(A)) o = ""; else if (isX(s)) o = `>=${A}.0.0${r} <${+A + 1}.0.0-0`; else if (isX(n)) o = `>=${A}.${s}.0${r} <${A}.${+s + 1}.0-0`; else if (i) {
     a("replaceTilde pr", i);
     o = `>=${A}.${s}.${n}-${i} <${A}.${+s + 1}.0-0`;
    } else o = `>=${A}.${s}.${n} <${A}.${+s + 1}.0-0`;
    a("tilde return", o);
    return o;
   });
  }, replaceCarets = (e, t) => e.trim().split(/\s+/).map(e => replaceCaret(e, t)).join(" "), replaceCaret = (e, t) => {
   a("caret", e, t);
   const A = t.loose ? h[E.CARETLOOSE] : h[E.CARET], r = t.includePrerelease ? "-0" : "";
   return e.replace(A, (t, A, s, n, i) => {
    a("caret", e, t, A, s, n, i);
    let o;
    if (isX(A)) o = ""; else if (isX(s)) o = `>=${A}.0.0${r} <${+A + 1}.0.0-0`; else if (isX(n)) o = A === "0" ? `>=${A}.${s}.0${r} <${A}.${+s + 1}.0-0` : `>=${A}.${s}.0${r} <${+A + 1}.0.0-0`; else if (i) {
     a("replaceCaret pr", i);
     o = A === "0" ? s === "0" ? `>=${A}.${s}.${n}-${i} <${A}.${s}.${+n + 1}-0` : `>=${A}.${s}.${n}-${i} <${A}.${+s + 1}.0-0` : `>=${A}.${s}.${n}-${i} <${+A + 1}.0.0-0`;
    } else {
     a("no pr");
     o = A === "0" ? s === "0" ? `>=${A}.${s}.${n} <${A}.${s}.${+n + 1}-0` : `>=${A}.${s}.${n} <${A}.${+s + 1}.0-0` : `>=${A}.${s}.${n} <${+A + 1}.0.0-0`;
    }
    a("caret return", o);
    return o;
   });
  }, replaceXRanges = (e, t) => {
   a("replaceXRanges", e, t);
   return e.split(/\s+/).map(e => replaceXRange(e, t)).join(" ");
  }, replaceXRange = (e, t) => {
   e = e.trim();
   const A = t.loose ? h[E.XRANGELOOSE] : h[E.XRANGE];
   return e.replace(A, (A, r, s, n, i, o) => {
    a("xRange", e, A, r, s, n, i, o);
    if (invalidXRangeOrder(s, n, i)) return e;
    const c = isX(s), l = c || isX(n), h = l || isX(i), g = h;
    r === "=" && g && (r = "");
    o = t.includePrerelease ? "-0" : "";
    if (c) A = r === ">" || r === "<" ? "<0.0.0-0" : "*"; else if (r && g) {
     l && (n = 0);
     i = 0;
     if (r === ">") {
      r = ">=";
      if (l) {
       s = +s + 1;
       n = 0;
       i = 0;
      } else {
       n = +n + 1;
       i = 0;
      }
     } else if (r === "<=") {
      r = "<";
      l ? s = +s + 1 : n = +n + 1;
     }
     r === "<" && (o = "-0");
     A = `${r + s}.${n}.${i}${o}`;
    } else l ? A = `>=${s}.0.0${o} <${+s + 1}.0.0-0` : h && (A = `>=${s}.${n}.0${o} <${s}.${+n + 1}.0-0`);
    a("xRange return", A);
    return A;
   });
  }, replaceStars = (e, t) => {
   a("replaceStars", e, t);
   return e.trim().replace(h[E.STAR], "");
  }, replaceGTE0 = (e, t) => {
   a("replaceGTE0", e, t);
   return e.trim().replace(h[t.includePrerelease ? E.GTE0PRE : E.GTE0], "");
  }, hyphenReplace = e => (t, A, r, s, n, i, o, a, c, l, h, g) => {
   A = isX(r) ? "" : isX(s) ? `>=${r}.0.0${e ? "-0" : ""}` : isX(n) ? `>=${r}.${s}.0${e ? "-0" : ""}` : i ? `>=${A}` : `>=${A}${e ? "-0" : ""}`;
   a = isX(c) ? "" : isX(l) ? `<${+c + 1}.0.0-0` : isX(h) ? `<${c}.${+l + 1}.0-0` : g ? `<=${c}.${l}.${h}-${g}` : e ? `<${c}.${l}.${+h + 1}-0` : `<=${a}`;
   return `${A} ${a}`.trim();
  }, testSet = (e, t, A) => {
   for (let A = 0; A < e.length; A++) if (!e[A].test(t)) return !1;
   if (t.prerelease.length && !A.includePrerelease) {
    for (let A = 0; A < e.length; A++) {
     a(e[A].semver);
     if (e[A].semver !== o.ANY && e[A].semver.prerelease.length > 0) {
      const r = e[A].semver;
      if (r.major === t.major && r.minor === t.minor && r.patch === t.patch) return !0;
     }
    }
    return !1;
   }
   return !0;
  };
 }),
 7163: ((e, t, A) => {
  const r = A(1159), {MAX_LENGTH: s, MAX_SAFE_INTEGER: n} = A(45101), {safeRe: i, t: o} = A(95471), a = A(70356), {compareIdentifiers: c} = A(73348), isPrereleaseIdentifier = (e, t) => {
   const A = t.split(".");
   if (A.length > e.length) return !1;
   for (let t = 0; t < A.length; t++) if (c(e[t], A[t]) !== 0) return !1;
   return !0;
  };
  class SemVer {
   constructor(e, t) {
    t = a(t);
    if (e instanceof SemVer) {
     if (e.loose === !!t.loose && e.includePrerelease === !!t.includePrerelease) return e;
     e = e.version;
    } else if (typeof e != "string") throw new TypeError(`Invalid version. Must be a string. Got type "${typeof e}".`);
    if (e.length > s) throw new TypeError(`version is longer than ${s} characters`);
    r("SemVer", e, t);
    this.options = t;
    this.loose = !!t.loose;
    this.includePrerelease = !!t.includePrerelease;
    const A = e.trim().match(t.loose ? i[o.LOOSE] : i[o.FULL]);
    if (!A) throw new TypeError(`Invalid Version: ${e}`);
    this.raw = e;
    this.major = +A[1];
    this.minor = +A[2];
    this.patch = +A[3];
    if (this.major > n || this.major < 0) throw new TypeError("Invalid major version");
    if (this.minor > n || this.minor < 0) throw new TypeError("Invalid minor version");
    if (this.patch > n || this.patch < 0) throw new TypeError("Invalid patch version");
    A[4] ? this.prerelease = A[4].split(".").map(e => {
     if (/^[0-9]+$/.test(e)) {
      const t = +e;
      if (t >= 0 && t < n) return t;
     }
     return e;
    }) : this.prerelease = [];
    this.build = A[5] ? A[5].split(".") : [];
    this.format();
   }
   format() {
    this.version = `${this.major}.${this.minor}.${this.patch}`;
    this.prerelease.length && (this.version += `-${this.prerelease.join(".")}`);
    return this.version;
   }
   toString() {
    return this.version;
   }
   compare(e) {
    r("SemVer.compare", this.version, this.options, e);
    if (!(e instanceof SemVer)) {
     if (typeof e == "string" && e === this.version) return 0;
     e = new SemVer(e, this.options);
    }
    return e.version === this.version ? 0 : this.compareMain(e) || this.comparePre(e);
   }
   compareMain(e) {
    e instanceof SemVer || (e = new SemVer(e, this.options));
    return this.major < e.major ? -1 : this.major > e.major ? 1 : this.minor < e.minor ? -1 : this.minor > e.minor ? 1 : this.patch < e.patch ? -1 : this.patch > e.patch ? 1 : 0;
   }
   comparePre(e) {
    e instanceof SemVer || (e = new SemVer(e, this.options));
    if (this.prerelease.length && !e.prerelease.length) return -1;
    if (!this.prerelease.length && e.prerelease.length) return 1;
    if (!this.prerelease.length && !e.prerelease.length) return 0;
    let t = 0;
    do {
     const A = this.prerelease[t], s = e.prerelease[t];
     r("prerelease compare", t, A, s);
     if (A === void 0 && s === void 0) return 0;
     if (s === void 0) return 1;
     if (A === void 0) return -1;
     if (A !== s) return c(A, s);
    } while (++t);
   }
   compareBuild(e) {
    e instanceof SemVer || (e = new SemVer(e, this.options));
    let t = 0;
    do {
     const A = this.build[t], s = e.build[t];
     r("build compare", t, A, s);
     if (A === void 0 && s === void 0) return 0;
     if (s === void 0) return 1;
     if (A === void 0) return -1;
     if (A !== s) return c(A, s);
    } while (++t);
   }
   inc(e, t, A) {
    if (e.startsWith("pre")) {
     if (!t && A === !1) throw new Error("invalid increment argument: identifier is empty");
     if (t) {
      const e = `-${t}`.match(this.options.loose ? i[o.PRERELEASELOOSE] : i[o.PRERELEASE]);
      if (!e || e[1] !== t) throw new Error(`invalid identifier: ${t}`);
     }
    }
    switch (e) {
    case "premajor":
     this.prerelease.length = 0;
     this.patch = 0;
     this.minor = 0;
     this.major++;
     this.inc("pre", t, A);
     break;

    case "preminor":
     this.prerelease.length = 0;
     this.patch = 0;
     this.minor++;
     this.inc("pre", t, A);
     break;

    case "prepatch":
     this.prerelease.length = 0;
     this.inc("patch", t, A);
     this.inc("pre", t, A);
     break;

    case "prerelease":
     this.prerelease.length === 0 && this.inc("patch", t, A);
     this.inc("pre", t, A);
     break;

    case "release":
     if (this.prerelease.length === 0) throw new Error(`version ${this.raw} is not a prerelease`);
     this.prerelease.length = 0;
     break;

    case "major":
     this.minor === 0 && this.patch === 0 && this.prerelease.length !== 0 || this.major++;
     this.minor = 0;
     this.patch = 0;
     this.prerelease = [];
     break;

    case "minor":
     this.patch === 0 && this.prerelease.length !== 0 || this.minor++;
     this.patch = 0;
     this.prerelease = [];
     break;

    case "patch":
     this.prerelease.length === 0 && this.patch++;
     this.prerelease = [];
     break;

    case "pre":
     {
      const e = Number(A) ? 1 : 0;
      if (this.prerelease.length === 0) this.prerelease = [ e ]; else {
       let r = this.prerelease.length;
       while (--r >= 0) if (typeof this.prerelease[r] == "number") {
        this.prerelease[r]++;
        r = -2;
       }
       if (r === -1) {
        if (t === this.prerelease.join(".") && A === !1) throw new Error("invalid increment argument: identifier already exists");
        this.prerelease.push(e);
       }
      }
      if (t) {
       let r = [ t, e ];
       A === !1 && (r = [ t ]);
       if (isPrereleaseIdentifier(this.prerelease, t)) {
        const e = this.prerelease[t.split(".").length];
        isNaN(e) && (this.prerelease = r);
       } else this.prerelease = r;
      }
      break;
     }

    default:
     throw new Error(`invalid increment argument: ${e}`);
    }
    this.raw = this.format();
    this.build.length && (this.raw += `+${this.build.join(".")}`);
    return this;
   }
  }
  e.exports = SemVer;
 }),
 1799: ((e, t, A) => {
  const r = A(16353), clean = (e, t) => {
   const A = r(e.trim().replace(/^[=v]+/, ""), t);
   return A ? A.version : null;
  };
  e.exports = clean;
 }),
 28646: ((e, t, A) => {
  const r = A(55082), s = A(4974), n = A(16599), i = A(41236), o = A(3872), a = A(56717), cmp = (e, t, A, c) => {
   switch (t) {
   case "===":
    typeof e == "object" && (e = e.version);
    typeof A == "object" && (A = A.version);
    return e === A;

   case "!==":
    typeof e == "object" && (e = e.version);
    typeof A == "object" && (A = A.version);
    return e !== A;

   case "":
   case "=":
   case "==":
    return r(e, A, c);

   case "!=":
    return s(e, A, c);

   case ">":
    return n(e, A, c);

   case ">=":
    return i(e, A, c);

   case "<":
    return o(e, A, c);

   case "<=":
    return a(e, A, c);

   default:
    throw new TypeError(`Invalid operator: ${t}`);
   }
  };
  e.exports = cmp;
 }),
 35385: ((e, t, A) => {
  const r = A(7163), s = A(16353), {safeRe: n, t: i} = A(95471), coerce = (e, t) => {
   if (e instanceof r) return e;
   typeof e == "number" && (e = String(e));
   if (typeof e != "string") return null;
   t = t || {};
   let A = null;
   if (t.rtl) {
    const r = t.includePrerelease ? n[i.COERCERTLFULL] : n[i.COERCERTL];
    let s;
    while ((s = r.exec(e)) && (!A || A.index + A[0].length !== e.length)) {
     A && s.index + s[0].length === A.index + A[0].length || (A = s);
     r.lastIndex = s.index + s[1].length + s[2].length;
    }
    r.lastIndex = -1;
   } else A = e.match(t.includePrerelease ? n[i.COERCEFULL] : n[i.COERCE]);
   if (A === null) return null;
   const o = A[2], a = A[3] || "0", c = A[4] || "0", l = t.includePrerelease && A[5] ? `-${A[5]}` : "", h = t.includePrerelease && A[6] ? `+${A[6]}` : "";
   return s(`${o}.${a}.${c}${l}${h}`, t);
  };
  e.exports = coerce;
 }),
 37648: ((e, t, A) => {
  const r = A(7163), compareBuild = (e, t, A) => {
   const s = new r(e, A), n = new r(t, A);
   return s.compare(n) || s.compareBuild(n);
  };
  e.exports = compareBuild;
 }),
 56874: ((e, t, A) => {
  const r = A(78469), compareLoose = (e, t) => r(e, t, !0);
  e.exports = compareLoose;
 }),
 78469: ((e, t, A) => {
  const r = A(7163), compare = (e, t, A) => new r(e, A).compare(new r(t, A));
  e.exports = compare;
 }),
 70711: ((e, t, A) => {
  const r = A(16353), diff = (e, t) => {
   const A = r(e, null, !0), s = r(t, null, !0), n = A.compare(s);
   if (n === 0) return null;
   const i = n > 0, o = i ? A : s, a = i ? s : A, c = !!o.prerelease.length, l = !!a.prerelease.length;
   if (l && !c) {
    if (!a.patch && !a.minor) return "major";
    if (a.compareMain(o) === 0) return a.minor && !a.patch ? "minor" : "patch";
   }
   const h = c ? "pre" : "";
   return A.major !== s.major ? h + "major" : A.minor !== s.minor ? h + "minor" : A.patch !== s.patch ? h + "patch" : "prerelease";
  };
  e.exports = diff;
 }),
 55082: ((e, t, A) => {
  const r = A(78469), eq = (e, t, A) => r(e, t, A) === 0;
  e.exports = eq;
 }),
 16599: ((e, t, A) => {
  const r = A(78469), gt = (e, t, A) => r(e, t, A) > 0;
  e.exports = gt;
 }),
 41236: ((e, t, A) => {
  const r = A(78469), gte = (e, t, A) => r(e, t, A) >= 0;
  e.exports = gte;
 }),
 62338: ((e, t, A) => {
  const r = A(7163), inc = (e, t, A, s, n) => {
   if (typeof A == "string") {
    n = s;
    s = A;
    A = void 0;
   }
   try {
    return new r(e instanceof r ? e.version : e, A).inc(t, s, n).version;
   } catch (e) {
    return null;
   }
  };
  e.exports = inc;
 }),
 3872: ((e, t, A) => {
  const r = A(78469), lt = (e, t, A) => r(e, t, A) < 0;
  e.exports = lt;
 }),
 56717: ((e, t, A) => {
  const r = A(78469), lte = (e, t, A) => r(e, t, A) <= 0;
  e.exports = lte;
 }),
 68511: ((e, t, A) => {
  const r = A(7163), major = (e, t) => new r(e, t).major;
  e.exports = major;
 }),
 32603: ((e, t, A) => {
  const r = A(7163), minor = (e, t) => new r(e, t).minor;
  e.exports = minor;
 }),
 4974: ((e, t, A) => {
  const r = A(78469), neq = (e, t, A) => r(e, t, A) !== 0;
  e.exports = neq;
 }),
 16353: ((e, t, A) => {
  const r = A(7163), parse = (e, t, A = !1) => {
   if (e instanceof r) return e;
   try {
    return new r(e, t);
   } catch (e) {
    if (!A) return null;
    throw e;
   }
  };
  e.exports = parse;
 }),
 48756: ((e, t, A) => {
  const r = A(7163), patch = (e, t) => new r(e, t).patch;
  e.exports = patch;
 }),
 15714: ((e, t, A) => {
  const r = A(16353), prerelease = (e, t) => {
   const A = r(e, t);
   return A && A.prerelease.length ? A.prerelease : null;
  };
  e.exports = prerelease;
 }),
 32173: ((e, t, A) => {
  const r = A(78469), rcompare = (e, t, A) => r(t, e, A);
  e.exports = rcompare;
 }),
 87192: ((e, t, A) => {
  const r = A(37648), rsort = (e, t) => e.sort((e, A) => r(A, e, t));
  e.exports = rsort;
 }),
 68011: ((e, t, A) => {
  const r = A(96782), satisfies = (e, t, A) => {
   try {
    t = new r(t, A);
   } catch (e) {
    return !1;
   }
   return t.test(e);
  };
  e.exports = satisfies;
 }),
 29872: ((e, t, A) => {
  const r = A(37648), sort = (e, t) => e.sort((e, A) => r(e, A, t));
  e.exports = sort;
 }),
 16114: ((e, t, A) => {
  const r = A(16353), s = A(45101), n = A(7163), truncate = (e, t, A) => {
   if (!s.RELEASE_TYPES.includes(t)) return null;
   const r = cloneInputVersion(e, A);
   return r && doTruncation(r, t);
  }, cloneInputVersion = (e, t) => {
   const A = e instanceof n ? e.version : e;
   return r(A, t);
  }, doTruncation = (e, t) => {
   if (isPrerelease(t)) return e.version;
   e.prerelease = [];
   switch (t) {
   case "major":
    e.minor = 0;
    e.patch = 0;
    break;

   case "minor":
    e.patch = 0;
    break;
   }
   return e.format();
  }, isPrerelease = e => e.startsWith("pre");
  e.exports = truncate;
 }),
 58780: ((e, t, A) => {
  const r = A(16353), valid = (e, t) => {
   const A = r(e, t);
   return A ? A.version : null;
  };
  e.exports = valid;
 }),
 62088: ((e, t, A) => {
  const r = A(95471), s = A(45101), n = A(7163), i = A(73348), o = A(16353), a = A(58780), c = A(1799), l = A(62338), h = A(70711), g = A(68511), E = A(32603), u = A(48756), Q = A(15714), B = A(78469), I = A(32173), C = A(56874), d = A(37648), f = A(29872), p = A(87192), y = A(16599), w = A(3872), m = A(55082), D = A(4974), k = A(41236), R = A(56717), b = A(28646), S = A(35385), F = A(16114), N = A(89379), M = A(96782), U = A(68011), L = A(54750), T = A(73193), v = A(68595), x = A(51866), G = A(64737), H = A(10280), Y = A(12276), J = A(15213), V = A(23465), O = A(82028), P = A(61489);
  e.exports = {
   parse: o,
   valid: a,
   clean: c,
   inc: l,
   diff: h,
   major: g,
   minor: E,
   patch: u,
   prerelease: Q,
   compare: B,
   rcompare: I,
   compareLoose: C,
   compareBuild: d,
   sort: f,
   rsort: p,
   gt: y,
   lt: w,
   eq: m,
   neq: D,
   gte: k,
   lte: R,
   cmp: b,
   coerce: S,
   truncate: F,
   Comparator: N,
   Range: M,
   satisfies: U,
   toComparators: L,
   maxSatisfying: T,
   minSatisfying: v,
   minVersion: x,
   validRange: G,
   outside: H,
   gtr: Y,
   ltr: J,
   intersects: V,
   simplifyRange: O,
   subset: P,
   SemVer: n,
   re: r.re,
   src: r.src,
   tokens: r.t,
   SEMVER_SPEC_VERSION: s.SEMVER_SPEC_VERSION,
   RELEASE_TYPES: s.RELEASE_TYPES,
   compareIdentifiers: i.compareIdentifiers,
   rcompareIdentifiers: i.rcompareIdentifiers
  };
 }),
 45101: (e => {
  const t = "2.0.0", A = 256, r = Number.MAX_SAFE_INTEGER || 9007199254740991, s = 16, n = A - 6, i = [ "\t", "\n", "\v", "\f", "\r", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", "\u2028", "\u2029", " ", " ", "　", "\ufeff" ], o = [ "major", "premajor", "minor", "preminor", "patch", "prepatch", "prerelease" ];
  e.exports = {
   MAX_LENGTH: A,
   MAX_SAFE_COMPONENT_LENGTH: s,
   MAX_SAFE_BUILD_LENGTH: n,
   MAX_SAFE_INTEGER: r,
   WHITESPACE_CHARACTERS: i,
   RELEASE_TYPES: o,
   SEMVER_SPEC_VERSION: t,
   FLAG_INCLUDE_PRERELEASE: 1,
   FLAG_LOOSE: 2
  };
 }),
 1159: (e => {
  const t = typeof process == "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...e) => console.error("SEMVER", ...e) : () => {};
  e.exports = t;
 }),
 73348: (e => {
  const t = /^[0-9]+$/, compareIdentifiers = (e, A) => {
   if (typeof e == "number" && typeof A == "number") return e === A ? 0 : e < A ? -1 : 1;
   const r = t.test(e), s = t.test(A);
   if (r && s) {
    e = +e;
    A = +A;
   }
   return e === A ? 0 : r && !s ? -1 : s && !r ? 1 : e < A ? -1 : 1;
  }, rcompareIdentifiers = (e, t) => compareIdentifiers(t, e);
  e.exports = {
   compareIdentifiers,
   rcompareIdentifiers
  };
 }),
 61383: (e => {
  class LRUCache {
   constructor() {
    this.max = 1e3;
    this.map = new Map;
   }
   get(e) {
    const t = this.map.get(e);
    if (t !== void 0) {
     this.map.delete(e);
     this.map.set(e, t);
     return t;
    }
   }
   delete(e) {
    return this.map.delete(e);
   }
   set(e, t) {
    const A = this.delete(e);
    if (!A && t !== void 0) {
     if (this.map.size >= this.max) {
      const e = this.map.keys().next().value;
      this.delete(e);
     }
     this.map.set(e, t);
    }
    return this;
   }
  }
  e.exports = LRUCache;
 }),
 70356: (e => {
  const t = Object.freeze({
   loose: !0
  }), A = Object.freeze({}), parseOptions = e => e ? typeof e != "object" ? t : e : A;
  e.exports = parseOptions;
 }),
 95471: ((e, t, A) => {
  const {MAX_SAFE_COMPONENT_LENGTH: r, MAX_SAFE_BUILD_LENGTH: s, MAX_LENGTH: n} = A(45101), i = A(1159);
  t = e.exports = {};
  const o = t.re = [], a = t.safeRe = [], c = t.src = [], l = t.safeSrc = [], h = t.t = {};
  let g = 0;
  const E = "[a-zA-Z0-9-]", u = [ [ "\\s", 1 ], [ "\\d", n ], [ E, s ] ], makeSafeRegex = e => {
   for (const [t, A] of u) e = e.split(`${t}*`).join(`${t}{0,${A}}`).split(`${t}+`).join(`${t}{1,${A}}`);
   return e;
  }, createToken = (e, t, A) => {
   const r = makeSafeRegex(t), s = g++;
   i(e, s, t);
   h[e] = s;
   c[s] = t;
   l[s] = r;
   o[s] = new RegExp(t, A ? "g" : void 0);
   a[s] = new RegExp(r, A ? "g" : void 0);
  };
  createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
  createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
  createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${E}*`);
  createToken("MAINVERSION", `(${c[h.NUMERICIDENTIFIER]})\\.(${c[h.NUMERICIDENTIFIER]})\\.(${c[h.NUMERICIDENTIFIER]})`);
  createToken("MAINVERSIONLOOSE", `(${c[h.NUMERICIDENTIFIERLOOSE]})\\.(${c[h.NUMERICIDENTIFIERLOOSE]})\\.(${c[h.NUMERICIDENTIFIERLOOSE]})`);
  createToken("PRERELEASEIDENTIFIER", `(?:${c[h.NONNUMERICIDENTIFIER]}|${c[h.NUMERICIDENTIFIER]})`);
  createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${c[h.NONNUMERICIDENTIFIER]}|${c[h.NUMERICIDENTIFIERLOOSE]})`);
  createToken("PRERELEASE", `(?:-(${c[h.PRERELEASEIDENTIFIER]}(?:\\.${c[h.PRERELEASEIDENTIFIER]})*))`);
  createToken("PRERELEASELOOSE", `(?:-?(${c[h.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${c[h.PRERELEASEIDENTIFIERLOOSE]})*))`);
  createToken("BUILDIDENTIFIER", `${E}+`);
  createToken("BUILD", `(?:\\+(${c[h.BUILDIDENTIFIER]}(?:\\.${c[h.BUILDIDENTIFIER]})*))`);
  createToken("FULLPLAIN", `v?${c[h.MAINVERSION]}${c[h.PRERELEASE]}?${c[h.BUILD]}?`);
  createToken("FULL", `^${c[h.FULLPLAIN]}$`);
  createToken("LOOSEPLAIN", `[v=\\s]*${c[h.MAINVERSIONLOOSE]}${c[h.PRERELEASELOOSE]}?${c[h.BUILD]}?`);
  createToken("LOOSE", `^${c[h.LOOSEPLAIN]}$`);
  createToken("GTLT", "((?:<|>)?=?)");
  createToken("XRANGEIDENTIFIERLOOSE", `${c[h.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
  createToken("XRANGEIDENTIFIER", `${c[h.NUMERICIDENTIFIER]}|x|X|\\*`);
  createToken("XRANGEPLAIN", `[v=\\s]*(${c[h.XRANGEIDENTIFIER]})(?:\\.(${c[h.XRANGEIDENTIFIER]})(?:\\.(${c[h.XRANGEIDENTIFIER]})(?:${c[h.PRERELEASE]})?${c[h.BUILD]}?)?)?`);
  createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${c[h.XRANGEIDENTIFIERLOOSE]})(?:\\.(${c[h.XRANGEIDENTIFIERLOOSE]})(?:\\.(${c[h.XRANGEIDENTIFIERLOOSE]})(?:${c[h.PRERELEASELOOSE]})?${c[h.BUILD]}?)?)?`);
  createToken("XRANGE", `^${c[h.GTLT]}\\s*${c[h.XRANGEPLAIN]}$`);
  createToken("XRANGELOOSE", `^${c[h.GTLT]}\\s*${c[h.XRANGEPLAINLOOSE]}$`);
  createToken("COERCEPLAIN", `(^|[^\\d])(\\d{1,${r}})(?:\\.(\\d{1,${r}}))?(?:\\.(\\d{1,${r}}))?`);
  createToken("COERCE", `${c[h.COERCEPLAIN]}(?:$|[^\\d])`);
  createToken("COERCEFULL", c[h.COERCEPLAIN] + `(?:${c[h.PRERELEASE]})?` + `(?:${c[h.BUILD]})?(?:$|[^\\d])`);
  createToken("COERCERTL", c[h.COERCE], !0);
  createToken("COERCERTLFULL", c[h.COERCEFULL], !0);
  createToken("LONETILDE", "(?:~>?)");
  createToken("TILDETRIM", `(\\s*)${c[h.LONETILDE]}\\s+`, !0);
  t.tildeTrimReplace = "$1~";
  createToken("TILDE", `^${c[h.LONETILDE]}${c[h.XRANGEPLAIN]}$`);
  createToken("TILDELOOSE", `^${c[h.LONETILDE]}${c[h.XRANGEPLAINLOOSE]}$`);
  createToken("LONECARET", "(?:\\^)");
  createToken("CARETTRIM", `(\\s*)${c[h.LONECARET]}\\s+`, !0);
  t.caretTrimReplace = "$1^";
  createToken("CARET", `^${c[h.LONECARET]}${c[h.XRANGEPLAIN]}$`);
  createToken("CARETLOOSE", `^${c[h.LONECARET]}${c[h.XRANGEPLAINLOOSE]}$`);
  createToken("COMPARATORLOOSE", `^${c[h.GTLT]}\\s*(${c[h.LOOSEPLAIN]})$|^$`);
  createToken("COMPARATOR", `^${c[h.GTLT]}\\s*(${c[h.FULLPLAIN]})$|^$`);
  createToken("COMPARATORTRIM", `(\\s*)${c[h.GTLT]}\\s*(${c[h.LOOSEPLAIN]}|${c[h.XRANGEPLAIN]})`, !0);
  t.comparatorTrimReplace = "$1$2$3";
  createToken("HYPHENRANGE", `^\\s*(${c[h.XRANGEPLAIN]})\\s+-\\s+(${c[h.XRANGEPLAIN]})\\s*$`);
  createToken("HYPHENRANGELOOSE", `^\\s*(${c[h.XRANGEPLAINLOOSE]})\\s+-\\s+(${c[h.XRANGEPLAINLOOSE]})\\s*$`);
  createToken("STAR", "(<|>)?=?\\s*\\*");
  createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
  createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
 }),
 69737: ((e, t, A) => {
  const {MAX_LENGTH: r, MAX_SAFE_BUILD_LENGTH: s, WHITESPACE_CHARACTERS: n} = A(45101), i = new Uint8Array(65536);
  for (const e of n) i[e.charCodeAt(0)] = 1;
  const isWhitespace = e => e !== void 0 && i[e.charCodeAt(0)] === 1, isVersionPrefix = e => e === "v" || e === "=" || isWhitespace(e), isDigit = e => e !== void 0 && e >= "0" && e <= "9", isLetter = e => e !== void 0 && (e >= "a" && e <= "z" || e >= "A" && e <= "Z"), isIdentifierCharacter = e => isDigit(e) || isLetter(e) || e === "-", isVersionStart = e => isDigit(e) || e === "x" || e === "X" || e === "*", findDigitsEndIndex = (e, t, A, r) => {
   if (!isDigit(e[t])) return t;
   if (t >= r.start && t < r.end) return Math.min(t + A, r.end);
   if (t >= r.previousStart && t < r.previousEnd) return Math.min(t + A, r.previousEnd);
   let s = t + 1;
   while (isDigit(e[s])) s++;
   r.previousStart = r.start;
   r.previousEnd = r.end;
   r.start = t;
   r.end = s;
   return Math.min(t + A, s);
  }, findVersionNumberEndIndex = (e, t, A, s) => A || e[t] !== "0" ? findDigitsEndIndex(e, t, A ? r : r + 1, s) : t + 1, findPrereleaseIdentifierEndIndex = (e, t, A, n) => {
   const i = findDigitsEndIndex(e, t, r, n);
   if (isLetter(e[i]) || e[i] === "-") {
    let t = i + 1;
    const A = t + s;
    while (t < A && isIdentifierCharacter(e[t])) t++;
    return t;
   }
   return findVersionNumberEndIndex(e, t, A, n);
  }, findPrereleaseEndIndex = (e, t, A, r) => {
   const s = e[t] === "-";
   if (!A && !s) return t;
   const n = t + (s ? 1 : 0);
   let i = findPrereleaseIdentifierEndIndex(e, n, A, r);
   if (i === n) {
    if (!A || !s) return t;
    i = findPrereleaseIdentifierEndIndex(e, t, A, r);
   }
   while (e[i] === ".") {
    const t = findPrereleaseIdentifierEndIndex(e, i + 1, A, r);
    if (t === i + 1) break;
    i = t;
   }
   return i;
  }, findBuildIdentifierEndIndex = (e, t) => {
   let A = t;
   while (A - t < s && isIdentifierCharacter(e[A])) A++;
   return A;
  }, findBuildEndIndex = (e, t) => {
   if (e[t] !== "+") return t;
   let A = findBuildIdentifierEndIndex(e, t + 1);
   if (A === t + 1) return t;
   while (e[A] === ".") {
    const t = findBuildIdentifierEndIndex(e, A + 1);
    if (t === A + 1) break;
    A = t;
   }
   return A;
  }, findLooseFullVersionEndIndex = (e, t, A) => {
   let r = t;
   for (let s = 0; s < 3; s++) {
    const n = findVersionNumberEndIndex(e, r, !0, A);
    if (n === r) return t;
    r = n;
    if (s < 2) {
     if (e[r] !== ".") return t;
     r++;
    }
   }
   const s = findPrereleaseEndIndex(e, r, !0, A);
   return findBuildEndIndex(e, s);
  }, findPartialVersionComponentEndIndex = (e, t, A) => isDigit(e[t]) ? findVersionNumberEndIndex(e, t, !1, A) : isVersionStart(e[t]) ? t + 1 : t, findPartialVersionEndIndex = (e, t, A) => {
   let r = findPartialVersionComponentEndIndex(e, t, A);
   for (let t = 0; t < 2; t++) {
    if (e[r] !== ".") return r;
    const t = findPartialVersionComponentEndIndex(e, r + 1, A);
    if (t === r + 1) return r;
    r = t;
   }
   const s = findPrereleaseEndIndex(e, r, !1, A);
   return findBuildEndIndex(e, s);
  }, findVersionEndIndex = (e, t, A) => {
   const r = findLooseFullVersionEndIndex(e, t, A);
   return r !== t ? r : findPartialVersionEndIndex(e, t, A);
  }, findRemovableWhitespaceIndex = (e, t) => {
   let A = t;
   isWhitespace(e[A]) && A++;
   e[A] !== "<" && e[A] !== ">" || A++;
   e[A] === "=" && A++;
   return isWhitespace(e[A]) ? A : -1;
  }, trimComparatorWhitespace = e => {
   let t = "", A = 0, r = 0;
   const s = {
    start: -1,
    end: -1,
    previousStart: -1,
    previousEnd: -1
   };
   while (r < e.length) {
    const n = r;
    if (e[r] === "<" || e[r] === ">") r++; else if (!isVersionPrefix(e[r]) && !isVersionStart(e[r])) {
     r++;
     continue;
    }
    while (r < e.length && isVersionPrefix(e[r])) r++;
    if (!isVersionStart(e[r])) continue;
    const i = findRemovableWhitespaceIndex(e, n);
    if (i !== -1) {
     t += e.slice(A, i);
     A = i + 1;
    }
    r = findVersionEndIndex(e, r, s);
   }
   return t + e.slice(A);
  };
  e.exports = trimComparatorWhitespace;
 }),
 12276: ((e, t, A) => {
  const r = A(10280), gtr = (e, t, A) => r(e, t, ">", A);
  e.exports = gtr;
 }),
 23465: ((e, t, A) => {
  const r = A(96782), intersects = (e, t, A) => {
   e = new r(e, A);
   t = new r(t, A);
   return e.intersects(t, A);
  };
  e.exports = intersects;
 }),
 15213: ((e, t, A) => {
  const r = A(10280), ltr = (e, t, A) => r(e, t, "<", A);
  e.exports = ltr;
 }),
 73193: ((e, t, A) => {
  const r = A(7163), s = A(96782), maxSatisfying = (e, t, A) => {
   let n = null, i = null, o = null;
   try {
    o = new s(t, A);
   } catch (e) {
    return null;
   }
   e.forEach(e => {
    if (o.test(e) && (!n || i.compare(e) === -1)) {
     n = e;
     i = new r(n, A);
    }
   });
   return n;
  };
  e.exports = maxSatisfying;
 }),
 68595: ((e, t, A) => {
  const r = A(7163), s = A(96782), minSatisfying = (e, t, A) => {
   let n = null, i = null, o = null;
   try {
    o = new s(t, A);
   } catch (e) {
    return null;
   }
   e.forEach(e => {
    if (o.test(e) && (!n || i.compare(e) === 1)) {
     n = e;
     i = new r(n, A);
    }
   });
   return n;
  };
  e.exports = minSatisfying;
 }),
 51866: ((e, t, A) => {
  const r = A(7163), s = A(96782), n = A(16599), minVersion = (e, t) => {
   e = new s(e, t);
   let A = new r("0.0.0");
   if (e.test(A)) return A;
   A = new r("0.0.0-0");
   if (e.test(A)) return A;
   A = null;
   for (let t = 0; t < e.set.length; ++t) {
    const s = e.set[t];
    let i = null;
    s.forEach(e => {
     const t = new r(e.semver.version);
     switch (e.operator) {
     case ">":
      t.prerelease.length === 0 ? t.patch++ : t.prerelease.push(0);
      t.raw = t.format();

     case "":
     case ">=":
      i && !n(t, i) || (i = t);
      break;

     case "<":
     case "<=":
      break;

     default:
      throw new Error(`Unexpected operation: ${e.operator}`);
     }
    });
    !i || A && !n(A, i) || (A = i);
   }
   return A && e.test(A) ? A : null;
  };
  e.exports = minVersion;
 }),
 10280: ((e, t, A) => {
  const r = A(7163), s = A(89379), {ANY: n} = s, i = A(96782), o = A(68011), a = A(16599), c = A(3872), l = A(56717), h = A(41236), outside = (e, t, A, g) => {
   e = new r(e, g);
   t = new i(t, g);
   let E, u, Q, B, I;
   switch (A) {
   case ">":
    E = a;
    u = l;
    Q = c;
    B = ">";
    I = ">=";
    break;

   case "<":
    E = c;
    u = h;
    Q = a;
    B = "<";
    I = "<=";
    break;

   default:
    throw new TypeError('Must provide a hilo val of "<" or ">"');
   }
   if (o(e, t, g)) return !1;
   for (let A = 0; A < t.set.length; ++A) {
    const r = t.set[A];
    let i = null, o = null;
    r.forEach(e => {
     e.semver === n && (e = new s(">=0.0.0"));
     i = i || e;
     o = o || e;
     E(e.semver, i.semver, g) ? i = e : Q(e.semver, o.semver, g) && (o = e);
    });
    if (i.operator === B || i.operator === I) return !1;
    if ((!o.operator || o.operator === B) && u(e, o.semver)) return !1;
    if (o.operator === I && Q(e, o.semver)) return !1;
   }
   return !0;
  };
  e.exports = outside;
 }),
 82028: ((e, t, A) => {
  const r = A(68011), s = A(78469);
  e.exports = (e, t, A) => {
   const n = [];
   let i = null, o = null;
   const a = e.sort((e, t) => s(e, t, A));
   for (const e of a) {
    const s = r(e, t, A);
    if (s) {
     o = e;
     i || (i = e);
    } else {
     o && n.push([ i, o ]);
     o = null;
     i = null;
    }
   }
   i && n.push([ i, null ]);
   const c = [];
   for (const [e, t] of n) e === t ? c.push(e) : t || e !== a[0] ? t ? e === a[0] ? c.push(`<=${t}`) : c.push(`${e} - ${t}`) : c.push(`>=${e}`) : c.push("*");
   const l = c.join(" || "), h = typeof t.raw == "string" ? t.raw : String(t);
   return l.length < h.length ? l : t;
  };
 }),
 61489: ((e, t, A) => {
  const r = A(96782), s = A(89379), {ANY: n} = s, i = A(68011), o = A(78469), subset = (e, t, A = {}) => {
   if (e === t) return !0;
   e = new r(e, A);
   t = new r(t, A);
   let s = !1;
   e: for (const r of e.set) {
    for (const e of t.set) {
     const t = simpleSubset(r, e, A);
     s = s || t !== null;
     if (t) continue e;
    }
    if (s) return !1;
   }
   return !0;
  }, a = [ new s(">=0.0.0-0") ], c = [ new s(">=0.0.0") ], simpleSubset = (e, t, A) => {
   if (e === t) return !0;
   if (e.length === 1 && e[0].semver === n) {
    if (t.length === 1 && t[0].semver === n) return !0;
    e = A.includePrerelease ? a : c;
   }
   if (t.length === 1 && t[0].semver === n) {
    if (A.includePrerelease) return !0;
    t = c;
   }
   const r = new Set;
   let s, l, h, g, E, u, Q;
   for (const t of e) t.operator === ">" || t.operator === ">=" ? s = higherGT(s, t, A) : t.operator === "<" || t.operator === "<=" ? l = lowerLT(l, t, A) : r.add(t.semver);
   if (r.size > 1) return null;
   if (s && l) {
    h = o(s.semver, l.semver, A);
    if (h > 0) return null;
    if (h === 0 && (s.operator !== ">=" || l.operator !== "<=")) return null;
   }
   for (const e of r) {
    if (s && !i(e, String(s), A)) return null;
    if (l && !i(e, String(l), A)) return null;
    for (const r of t) if (!i(e, String(r), A)) return !1;
    return !0;
   }
   let B = !(!l || A.includePrerelease || !l.semver.prerelease.length) && l.semver, I = !(!s || A.includePrerelease || !s.semver.prerelease.length) && s.semver;
   B && B.prerelease.length === 1 && l.operator === "<" && B.prerelease[0] === 0 && (B = !1);
   for (const e of t) {
    Q = Q || e.operator === ">" || e.operator === ">=";
    u = u || e.operator === "<" || e.operator === "<=";
    if (s) {
     I && e.semver.prerelease && e.semver.prerelease.length && e.semver.major === I.major && e.semver.minor === I.minor && e.semver.patch === I.patch && (I = !1);
     if (e.operator === ">" || e.operator === ">=") {
      g = higherGT(s, e, A);
      if (g === e && g !== s) return !1;
     } else if (s.operator === ">=" && !e.test(s.semver)) return !1;
    }
    if (l) {
     B && e.semver.prerelease && e.semver.prerelease.length && e.semver.major === B.major && e.semver.minor === B.minor && e.semver.patch === B.patch && (B = !1);
     if (e.operator === "<" || e.operator === "<=") {
      E = lowerLT(l, e, A);
      if (E === e && E !== l) return !1;
     } else if (l.operator === "<=" && !e.test(l.semver)) return !1;
    }
    if (!e.operator && (l || s) && h !== 0) return !1;
   }
   return !(s && u && !l && h !== 0) && (!(l && Q && !s && h !== 0) && (!I && !B));
  }, higherGT = (e, t, A) => {
   if (!e) return t;
   const r = o(e.semver, t.semver, A);
   return r > 0 ? e : r < 0 || t.operator === ">" && e.operator === ">=" ? t : e;
  }, lowerLT = (e, t, A) => {
   if (!e) return t;
   const r = o(e.semver, t.semver, A);
   return r < 0 ? e : r > 0 || t.operator === "<" && e.operator === "<=" ? t : e;
  };
  e.exports = subset;
 }),
 54750: ((e, t, A) => {
  const r = A(96782), toComparators = (e, t) => new r(e, t).set.map(e => e.map(e => e.value).join(" ").trim().split(" "));
  e.exports = toComparators;
 }),
 64737: ((e, t, A) => {
  const r = A(96782), validRange = (e, t) => {
   try {
    return new r(e, t).range || "*";
   } catch (e) {
    return null;
   }
  };
  e.exports = validRange;
 }),
 36204: ((e, t, A) => {
  const {EventEmitter: r} = A(29580), s = A(83867), n = A(97934), i = A(45657), o = typeof queueMicrotask == "undefined" ? e => global.process.nextTick(e) : queueMicrotask, a = 536870911, c = 1, l = 2, h = 4, g = 8, E = a ^ c, u = a ^ l, Q = 16, B = 32, I = 64, C = 128, d = 256, f = 512, p = 1024, y = 2048, w = 4096, m = 8192, D = 16384, k = 32768, R = 65536, b = 131072, S = d | f, F = Q | R, N = I | Q, M = w | C, U = d | b, L = a ^ Q, T = a ^ I, v = a ^ (I | R), x = a ^ R, G = a ^ d, H = a ^ (C | m), Y = a ^ p, J = a ^ S, V = a ^ k, O = a ^ B, P = a ^ b, _ = a ^ U, W = 1 << 18, q = 2 << 18, z = 4 << 18, Z = 8 << 18, K = 16 << 18, X = 32 << 18, j = 64 << 18, $ = 128 << 18, ee = 256 << 18, te = 512 << 18, Ae = 1024 << 18, re = a ^ (W | ee), se = a ^ z, ne = a ^ (W | te), ie = a ^ K, oe = a ^ Z, ae = a ^ $, ce = a ^ q, le = a ^ Ae, he = Q | W, ge = a ^ he, Ee = D | X, ue = h | g | l, Qe = ue | c, Be = ue | Ee, Ie = se & T, Ce = $ | k, de = Ce & ge, fe = Qe | de, pe = Qe | p | D, ye = Qe | D | C, we = Qe | p | C, me = Qe | w | C | m, De = Qe | Q | p | D | R | b, ke = ue | p | D, Re = B | Qe | k | I, be = k | c, Se = Qe | te | X, Fe = Z | K, Ne = Z | W, Me = Z | K | Qe | W, Ue = Qe | W | Z | Ae, Le = z | W, Te = W | ee, ve = Qe | te | Ne | X, xe = K | ue | te | X, Ge = q | Qe | $ | z, He = te | X | ue, Ye = Symbol.asyncIterator || Symbol("asyncIterator");
  class WritableState {
   constructor(e, {highWaterMark: t = 16384, map: A = null, mapWritable: r, byteLength: n, byteLengthWritable: i} = {}) {
    this.stream = e;
    this.queue = new s;
    this.highWaterMark = t;
    this.buffered = 0;
    this.error = null;
    this.pipeline = null;
    this.drains = null;
    this.byteLength = i || n || defaultByteLength;
    this.map = r || A;
    this.afterWrite = afterWrite.bind(this);
    this.afterUpdateNextTick = updateWriteNT.bind(this);
   }
   get ending() {
    return (this.stream._duplexState & te) !== 0;
   }
   get ended() {
    return (this.stream._duplexState & X) !== 0;
   }
   push(e) {
    if ((this.stream._duplexState & He) !== 0) return !1;
    this.map !== null && (e = this.map(e));
    this.buffered += this.byteLength(e);
    this.queue.push(e);
    if (this.buffered < this.highWaterMark) {
     this.stream._duplexState |= Z;
     return !0;
    }
    this.stream._duplexState |= Fe;
    return !1;
   }
   shift() {
    const e = this.queue.shift();
    this.buffered -= this.byteLength(e);
    this.buffered === 0 && (this.stream._duplexState &= oe);
    return e;
   }
   end(e) {
    typeof e == "function" ? this.stream.once("finish", e) : e !== void 0 && e !== null && this.push(e);
    this.stream._duplexState = (this.stream._duplexState | te) & se;
   }
   autoBatch(e, t) {
    const A = [], r = this.stream;
    A.push(e);
    while ((r._duplexState & Ue) === Ne) A.push(r._writableState.shift());
    if ((r._duplexState & Qe) !== 0) return t(null);
    r._writev(A, t);
   }
   update() {
    const e = this.stream;
    e._duplexState |= q;
    do {
     while ((e._duplexState & Ue) === Z) {
      const t = this.shift();
      e._duplexState |= Te;
      e._write(t, this.afterWrite);
     }
     (e._duplexState & Le) === 0 && this.updateNonPrimary();
    } while (this.continueUpdate() === !0);
    e._duplexState &= ce;
   }
   updateNonPrimary() {
    const e = this.stream;
    if ((e._duplexState & ve) !== te) {
     if ((e._duplexState & ue) !== h) {
      if ((e._duplexState & fe) === c) {
       e._duplexState = (e._duplexState | he) & E;
       e._open(afterOpen.bind(this));
      }
     } else if ((e._duplexState & Ce) === 0) {
      e._duplexState |= he;
      e._destroy(afterDestroy.bind(this));
     }
    } else {
     e._duplexState = e._duplexState | W;
     e._final(afterFinal.bind(this));
    }
   }
   continueUpdate() {
    if ((this.stream._duplexState & $) === 0) return !1;
    this.stream._duplexState &= ae;
    return !0;
   }
   updateCallback() {
    (this.stream._duplexState & Ge) === z ? this.update() : this.updateNextTick();
   }
   updateNextTick() {
    if ((this.stream._duplexState & $) === 0) {
     this.stream._duplexState |= $;
     (this.stream._duplexState & q) === 0 && o(this.afterUpdateNextTick);
    }
   }
  }
  class ReadableState {
   constructor(e, {highWaterMark: t = 16384, map: A = null, mapReadable: r, byteLength: n, byteLengthReadable: i} = {}) {
    this.stream = e;
    this.queue = new s;
    this.highWaterMark = t === 0 ? 1 : t;
    this.buffered = 0;
    this.readAhead = t > 0;
    this.error = null;
    this.pipeline = null;
    this.byteLength = i || n || defaultByteLength;
    this.map = r || A;
    this.pipeTo = null;
    this.afterRead = afterRead.bind(this);
    this.afterUpdateNextTick = updateReadNT.bind(this);
   }
   get ending() {
    return (this.stream._duplexState & p) !== 0;
   }
   get ended() {
    return (this.stream._duplexState & D) !== 0;
   }
   pipe(e, t) {
    if (this.pipeTo !== null) throw i.BAD_ARGUMENT("Can only pipe to one destination");
    typeof t != "function" && (t = null);
    this.stream._duplexState |= f;
    this.pipeTo = e;
    this.pipeline = new Pipeline(this.stream, e, t);
    t && this.stream.on("error", noop);
    if (isStreamx(e)) {
     e._writableState.pipeline = this.pipeline;
     t && e.on("error", noop);
     e.on("finish", this.pipeline.finished.bind(this.pipeline));
    } else {
     const t = this.pipeline.done.bind(this.pipeline, e), A = this.pipeline.done.bind(this.pipeline, e, null);
     e.on("error", t);
     e.on("close", A);
     e.on("finish", this.pipeline.finished.bind(this.pipeline));
    }
    e.on("drain", afterDrain.bind(this));
    this.stream.emit("piping", e);
    e.emit("pipe", this.stream);
   }
   push(e) {
    const t = this.stream;
    if (e === null) {
     this.highWaterMark = 0;
     t._duplexState = (t._duplexState | p) & v;
     return !1;
    }
    if (this.map !== null) {
     e = this.map(e);
     if (e === null) {
      t._duplexState &= x;
      return this.buffered < this.highWaterMark;
     }
    }
    this.buffered += this.byteLength(e);
    this.queue.push(e);
    t._duplexState = (t._duplexState | C) & x;
    return this.buffered < this.highWaterMark;
   }
   shift() {
    const e = this.queue.shift();
    this.buffered -= this.byteLength(e);
    this.buffered === 0 && (this.stream._duplexState &= H);
    return e;
   }
   unshift(e) {
    const t = [ this.map !== null ? this.map(e) : e ];
    while (this.buffered > 0) t.push(this.shift());
    for (let e = 0; e < t.length - 1; e++) {
     const A = t[e];
     this.buffered += this.byteLength(A);
     this.queue.push(A);
    }
    this.push(t[t.length - 1]);
   }
   read() {
    const e = this.stream;
    if ((e._duplexState & ye) === C) {
     const t = this.shift();
     this.pipeTo !== null && this.pipeTo.write(t) === !1 && (e._duplexState &= J);
     (e._duplexState & y) !== 0 && e.emit("data", t);
     return t;
    }
    if (this.readAhead === !1) {
     e._duplexState |= b;
     this.updateNextTick();
    }
    return null;
   }
   drain() {
    const e = this.stream;
    while ((e._duplexState & ye) === C && (e._duplexState & S) !== 0) {
     const t = this.shift();
     this.pipeTo !== null && this.pipeTo.write(t) === !1 && (e._duplexState &= J);
     (e._duplexState & y) !== 0 && e.emit("data", t);
    }
   }
   update() {
    const e = this.stream;
    e._duplexState |= B;
    do {
     this.drain();
     while (this.buffered < this.highWaterMark && (e._duplexState & De) === b) {
      e._duplexState |= F;
      e._read(this.afterRead);
      this.drain();
     }
     if ((e._duplexState & me) === M) {
      e._duplexState |= m;
      e.emit("readable");
     }
     (e._duplexState & N) === 0 && this.updateNonPrimary();
    } while (this.continueUpdate() === !0);
    e._duplexState &= O;
   }
   updateNonPrimary() {
    const e = this.stream;
    if ((e._duplexState & we) === p) {
     e._duplexState = (e._duplexState | D) & Y;
     e.emit("end");
     (e._duplexState & Be) === Ee && (e._duplexState |= h);
     this.pipeTo !== null && this.pipeTo.end();
    }
    if ((e._duplexState & ue) !== h) {
     if ((e._duplexState & fe) === c) {
      e._duplexState = (e._duplexState | he) & E;
      e._open(afterOpen.bind(this));
     }
    } else if ((e._duplexState & Ce) === 0) {
     e._duplexState |= he;
     e._destroy(afterDestroy.bind(this));
    }
   }
   continueUpdate() {
    if ((this.stream._duplexState & k) === 0) return !1;
    this.stream._duplexState &= V;
    return !0;
   }
   updateCallback() {
    (this.stream._duplexState & Re) === I ? this.update() : this.updateNextTick();
   }
   updateNextTickIfOpen() {
    if ((this.stream._duplexState & be) === 0) {
     this.stream._duplexState |= k;
     (this.stream._duplexState & B) === 0 && o(this.afterUpdateNextTick);
    }
   }
   updateNextTick() {
    if ((this.stream._duplexState & k) === 0) {
     this.stream._duplexState |= k;
     (this.stream._duplexState & B) === 0 && o(this.afterUpdateNextTick);
    }
   }
  }
  class TransformState {
   constructor(e) {
    this.data = null;
    this.afterTransform = afterTransform.bind(e);
    this.afterFinal = null;
   }
  }
  class Pipeline {
   constructor(e, t, A) {
    this.from = e;
    this.to = t;
    this.afterPipe = A;
    this.error = null;
    this.pipeToFinished = !1;
   }
   finished() {
    this.pipeToFinished = !0;
   }
   done(e, t) {
    t && (this.error = t);
    if (e === this.to) {
     this.to = null;
     if (this.from !== null) {
      (this.from._duplexState & D) !== 0 && this.pipeToFinished || this.from.destroy(this.error || i.PREMATURE_CLOSE("Writable stream closed"));
      return;
     }
    }
    if (e === this.from) {
     this.from = null;
     if (this.to !== null) {
      (e._duplexState & D) === 0 && this.to.destroy(this.error || i.PREMATURE_CLOSE("Readable stream closed"));
      return;
     }
    }
    this.afterPipe !== null && this.afterPipe(this.error);
    this.to = this.from = this.afterPipe = null;
   }
  }
  function afterDrain() {
   this.stream._duplexState |= f;
   this.updateCallback();
  }
  function afterFinal(e) {
   const t = this.stream;
   e && t.destroy(e);
   if ((t._duplexState & ue) === 0) {
    t._duplexState |= X;
    t.emit("finish");
   }
   (t._duplexState & Be) === Ee && (t._duplexState |= h);
   t._duplexState &= ne;
   (t._duplexState & q) === 0 ? this.update() : this.updateNextTick();
  }
  function afterDestroy(e) {
   const t = this.stream;
   e || i.isStreamDestroyed(this.error) || (e = this.error);
   e && t.emit("error", e);
   t._duplexState |= g;
   t.emit("close");
   const A = t._readableState, r = t._writableState;
   A !== null && A.pipeline !== null && A.pipeline.done(t, e);
   if (r !== null) {
    while (r.drains !== null && r.drains.length > 0) r.drains.shift().resolve(!1);
    r.pipeline !== null && r.pipeline.done(t, e);
   }
  }
  function afterWrite(e) {
   const t = this.stream;
   e && t.destroy(e);
   t._duplexState &= re;
   this.drains !== null && tickDrains(this.drains);
   if ((t._duplexState & Me) === K) {
    t._duplexState &= ie;
    (t._duplexState & j) === j && t.emit("drain");
   }
   this.updateCallback();
  }
  function afterRead(e) {
   e && this.stream.destroy(e);
   this.stream._duplexState &= L;
   this.readAhead === !1 && (this.stream._duplexState & d) === 0 && (this.stream._duplexState &= P);
   this.updateCallback();
  }
  function updateReadNT() {
   if ((this.stream._duplexState & B) === 0) {
    this.stream._duplexState &= V;
    this.update();
   }
  }
  function updateWriteNT() {
   if ((this.stream._duplexState & q) === 0) {
    this.stream._duplexState &= ae;
    this.update();
   }
  }
  function tickDrains(e) {
   for (let t = 0; t < e.length; t++) if (--e[t].writes === 0) {
    e.shift().resolve(!0);
    t--;
   }
  }
  function afterOpen(e) {
   const t = this.stream;
   e && t.destroy(e);
   if ((t._duplexState & h) === 0) {
    (t._duplexState & pe) === 0 && (t._duplexState |= I);
    (t._duplexState & Se) === 0 && (t._duplexState |= z);
    t.emit("open");
   }
   t._duplexState &= ge;
   t._writableState !== null && t._writableState.updateCallback();
   t._readableState !== null && t._readableState.updateCallback();
  }
  function afterTransform(e, t) {
   t !== void 0 && t !== null && this.push(t);
   this._writableState.afterWrite(e);
  }
  function newListener(e) {
   if (this._readableState !== null) {
    if (e === "data") {
     this._duplexState |= y | U;
     this._readableState.updateNextTick();
    }
    if (e === "readable") {
     this._duplexState |= w;
     this._readableState.updateNextTick();
    }
   }
   if (this._writableState !== null && e === "drain") {
    this._duplexState |= j;
    this._writableState.updateNextTick();
   }
  }
  class Stream extends r {
   constructor(e) {
    super();
    this._duplexState = 0;
    this._readableState = null;
    this._writableState = null;
    if (e) {
     e.open && (this._open = e.open);
     e.destroy && (this._destroy = e.destroy);
     e.predestroy && (this._predestroy = e.predestroy);
     e.signal && e.signal.addEventListener("abort", abort.bind(this));
    }
    this.on("newListener", newListener);
   }
   _open(e) {
    e(null);
   }
   _destroy(e) {
    e(null);
   }
   _predestroy() {}
   get readable() {
    return this._readableState !== null || void 0;
   }
   get writable() {
    return this._writableState !== null || void 0;
   }
   get destroyed() {
    return (this._duplexState & g) !== 0;
   }
   get destroying() {
    return (this._duplexState & ue) !== 0;
   }
   destroy(e) {
    if ((this._duplexState & ue) === 0) {
     e || (e = i.STREAM_DESTROYED());
     this._duplexState = (this._duplexState | h) & Ie;
     if (this._readableState !== null) {
      this._readableState.highWaterMark = 0;
      this._readableState.error = e;
     }
     if (this._writableState !== null) {
      this._writableState.highWaterMark = 0;
      this._writableState.error = e;
     }
     this._duplexState |= l;
     this._predestroy();
     this._duplexState &= u;
     this._readableState !== null && this._readableState.updateNextTick();
     this._writableState !== null && this._writableState.updateNextTick();
    }
   }
  }
  class Readable extends Stream {
   constructor(e) {
    super(e);
    this._duplexState |= c | X | b;
    this._readableState = new ReadableState(this, e);
    if (e) {
     this._readableState.readAhead === !1 && (this._duplexState &= P);
     e.read && (this._read = e.read);
     e.eagerOpen && this._readableState.updateNextTick();
     e.encoding && this.setEncoding(e.encoding);
    }
   }
   static deferred(e, t) {
    const A = new PassThrough(t);
    e().then(e => {
     if (e === null) return A.end();
     A.destroying || pipeline(e, A, noop);
    }).catch(e => A.destroy(e));
    return A;
   }
   setEncoding(e) {
    const t = new n(e), A = this._readableState.map || echo;
    this._readableState.map = mapOrSkip;
    return this;
    function mapOrSkip(e) {
     const r = t.push(e);
     return r === "" && (e.byteLength !== 0 || t.remaining > 0) ? null : A(r);
    }
   }
   _read(e) {
    e(null);
   }
   pipe(e, t) {
    this._readableState.updateNextTick();
    this._readableState.pipe(e, t);
    return e;
   }
   read() {
    this._readableState.updateNextTick();
    return this._readableState.read();
   }
   push(e) {
    this._readableState.updateNextTickIfOpen();
    return this._readableState.push(e);
   }
   unshift(e) {
    this._readableState.updateNextTickIfOpen();
    return this._readableState.unshift(e);
   }
   resume() {
    this._duplexState |= U;
    this._readableState.updateNextTick();
    return this;
   }
   pause() {
    this._duplexState &= this._readableState.readAhead === !1 ? _ : G;
    return this;
   }
   static _fromAsyncIterator(e, t) {
    let A;
    const r = new Readable({
     ...t,
     read(t) {
      e.next().then(push).then(t.bind(null, null)).catch(t);
     },
     predestroy() {
      A = e.return();
     },
     destroy(e) {
      if (!A) return e(null);
      A.then(e.bind(null, null)).catch(e);
     }
    });
    return r;
    function push(e) {
     e.done ? r.push(null) : r.push(e.value);
    }
   }
   static from(e, t) {
    if (isReadStreamx(e)) return e;
    if (e[Ye]) return this._fromAsyncIterator(e[Ye](), t);
    Array.isArray(e) || (e = e === void 0 ? [] : [ e ]);
    let A = 0;
    return new Readable({
     ...t,
     read(t) {
      this.push(A === e.length ? null : e[A++]);
      t(null);
     }
    });
   }
   static isBackpressured(e) {
    return (e._duplexState & ke) !== 0 || e._readableState.buffered >= e._readableState.highWaterMark;
   }
   static isPaused(e) {
    return (e._duplexState & d) === 0;
   }
   [Ye]() {
    const e = this;
    let t = null, A = null, r = null;
    this.on("error", e => {
     t = e;
    });
    this.on("readable", onreadable);
    this.on("close", onclose);
    return {
     [Ye]() {
      return this;
     },
     next() {
      return new Promise(function(t, s) {
       A = t;
       r = s;
       const n = e.read();
       n !== null ? ondata(n) : (e._duplexState & g) !== 0 && ondata(null);
      });
     },
     return() {
      return destroy(null);
     },
     throw(e) {
      return destroy(e);
     }
    };
    function onreadable() {
     A !== null && ondata(e.read());
    }
    function onclose() {
     A !== null && ondata(null);
    }
    function ondata(s) {
     if (r !== null) {
      t ? r(t) : s === null && (e._duplexState & D) === 0 ? r(i.STREAM_DESTROYED()) : A({
       value: s,
       done: s === null
      });
      r = A = null;
     }
    }
    function destroy(t) {
     e.destroy(t);
     return new Promise((A, r) => {
      if (e._duplexState & g) return A({
       value: void 0,
       done: !0
      });
      e.once("close", function() {
       t ? r(t) : A({
        value: void 0,
        done: !0
       });
      });
     });
    }
   }
  }
  class Writable extends Stream {
   constructor(e) {
    super(e);
    this._duplexState |= c | D;
    this._writableState = new WritableState(this, e);
    if (e) {
     e.writev && (this._writev = e.writev);
     e.write && (this._write = e.write);
     e.final && (this._final = e.final);
     e.eagerOpen && this._writableState.updateNextTick();
    }
   }
   cork() {
    this._duplexState |= Ae;
   }
   uncork() {
    this._duplexState &= le;
    this._writableState.updateNextTick();
   }
   _writev(e, t) {
    t(null);
   }
   _write(e, t) {
    this._writableState.autoBatch(e, t);
   }
   _final(e) {
    e(null);
   }
   static isBackpressured(e) {
    return (e._duplexState & xe) !== 0;
   }
   static drained(e) {
    if (e.destroyed) return Promise.resolve(!1);
    const t = e._writableState, A = isWritev(e) ? Math.min(1, t.queue.length) : t.queue.length, r = A + (e._duplexState & ee ? 1 : 0);
    if (r === 0) return Promise.resolve(!0);
    t.drains === null && (t.drains = []);
    return new Promise(e => {
     t.drains.push({
      writes: r,
      resolve: e
     });
    });
   }
   write(e) {
    this._writableState.updateNextTick();
    return this._writableState.push(e);
   }
   end(e) {
    this._writableState.updateNextTick();
    this._writableState.end(e);
    return this;
   }
  }
  class Duplex extends Readable {
   constructor(e) {
    super(e);
    this._duplexState = c | this._duplexState & b;
    this._writableState = new WritableState(this, e);
    if (e) {
     e.writev && (this._writev = e.writev);
     e.write && (this._write = e.write);
     e.final && (this._final = e.final);
    }
   }
   cork() {
    this._duplexState |= Ae;
   }
   uncork() {
    this._duplexState &= le;
    this._writableState.updateNextTick();
   }
   _writev(e, t) {
    t(null);
   }
   _write(e, t) {
    this._writableState.autoBatch(e, t);
   }
   _final(e) {
    e(null);
   }
   write(e) {
    this._writableState.updateNextTick();
    return this._writableState.push(e);
   }
   end(e) {
    this._writableState.updateNextTick();
    this._writableState.end(e);
    return this;
   }
  }
  class Transform extends Duplex {
   constructor(e) {
    super(e);
    this._transformState = new TransformState(this);
    if (e) {
     e.transform && (this._transform = e.transform);
     e.flush && (this._flush = e.flush);
    }
   }
   _write(e, t) {
    this._readableState.buffered >= this._readableState.highWaterMark ? this._transformState.data = e : this._transform(e, this._transformState.afterTransform);
   }
   _read(e) {
    if (this._transformState.data !== null) {
     const t = this._transformState.data;
     this._transformState.data = null;
     e(null);
     this._transform(t, this._transformState.afterTransform);
    } else e(null);
   }
   destroy(e) {
    super.destroy(e);
    if (this._transformState.data !== null) {
     this._transformState.data = null;
     this._transformState.afterTransform();
    }
   }
   _transform(e, t) {
    t(null, e);
   }
   _flush(e) {
    e(null);
   }
   _final(e) {
    this._transformState.afterFinal = e;
    this._flush(transformAfterFlush.bind(this));
   }
  }
  class PassThrough extends Transform {}
  function transformAfterFlush(e, t) {
   const A = this._transformState.afterFinal;
   if (e) return A(e);
   t !== null && t !== void 0 && this.push(t);
   this.push(null);
   A(null);
  }
  function pipelinePromise(...e) {
   return new Promise((t, A) => pipeline(...e, e => {
    if (e) return A(e);
    t();
   }));
  }
  function pipeline(e, ...t) {
   const A = Array.isArray(e) ? [ ...e, ...t ] : [ e, ...t ], r = A.length && typeof A[A.length - 1] == "function" ? A.pop() : null;
   if (A.length < 2) throw i.BAD_ARGUMENT("Pipeline requires at least 2 streams");
   let s = A[0], n = null, o = null;
   for (let e = 1; e < A.length; e++) {
    n = A[e];
    if (isStreamx(s)) s.pipe(n, onerror); else {
     errorHandle(s, !0, e > 1, onerror);
     s.pipe(n);
    }
    s = n;
   }
   if (r) {
    let e = !1;
    const t = isStreamx(n) || !(!n._writableState || !n._writableState.autoDestroy);
    n.on("error", e => {
     o === null && (o = e);
    });
    n.on("finish", () => {
     e = !0;
     t || r(o);
    });
    t && n.on("close", () => r(o || (e ? null : i.PREMATURE_CLOSE())));
   }
   return n;
   function errorHandle(e, t, A, r) {
    e.on("error", r);
    e.on("close", onclose);
    function onclose() {
     return t && e._readableState && !e._readableState.ended || A && e._writableState && !e._writableState.ended ? r(i.PREMATURE_CLOSE()) : void 0;
    }
   }
   function onerror(e) {
    if (e && !o) {
     o = e;
     for (const t of A) t.destroy(e);
    }
   }
  }
  function echo(e) {
   return e;
  }
  function isStream(e) {
   return !!e._readableState || !!e._writableState;
  }
  function isStreamx(e) {
   return typeof e._duplexState == "number" && isStream(e);
  }
  function isEnding(e) {
   return !!e._readableState && e._readableState.ending;
  }
  function isEnded(e) {
   return !!e._readableState && e._readableState.ended;
  }
  function isFinishing(e) {
   return !!e._writableState && e._writableState.ending;
  }
  function isFinished(e) {
   return !!e._writableState && e._writableState.ended;
  }
  function getStreamError(e, t = {}) {
   const A = e._readableState && e._readableState.error || e._writableState && e._writableState.error;
   return !t.all && i.isStreamDestroyed(A) ? null : A;
  }
  function isReadStreamx(e) {
   return isStreamx(e) && e.readable;
  }
  function isDisturbed(e) {
   return (e._duplexState & c) !== c || (e._duplexState & h) === h || (e._duplexState & Ce) !== 0;
  }
  function isTypedArray(e) {
   return typeof e == "object" && e !== null && typeof e.byteLength == "number";
  }
  function defaultByteLength(e) {
   return isTypedArray(e) ? e.byteLength : 1024;
  }
  function noop() {}
  function abort() {
   this.destroy(i.ABORTED());
  }
  function isWritev(e) {
   return e._writev !== Writable.prototype._writev && e._writev !== Duplex.prototype._writev;
  }
  e.exports = {
   pipeline,
   pipelinePromise,
   isStream,
   isStreamx,
   isEnding,
   isEnded,
   isFinishing,
   isFinished,
   isDisturbed,
   getStreamError,
   Stream,
   Writable,
   Readable,
   Duplex,
   Transform,
   PassThrough
  };
 }),
 45657: (e => {
  e.exports = class StreamError extends Error {
   constructor(e, t, A = StreamError) {
    super(e);
    this.code = t;
    Error.captureStackTrace && Error.captureStackTrace(this, A);
   }
   static isStreamDestroyed(e) {
    return e && e.code === "STREAM_DESTROYED";
   }
   static isPrematureClose(e) {
    return e && e.code === "PREMATURE_CLOSE";
   }
   static isAborted(e) {
    return e && e.code === "ABORTED";
   }
   static isBadArgument(e) {
    return e && e.code === "BAD_ARGUMENT";
   }
   get name() {
    return "StreamError";
   }
   static STREAM_DESTROYED() {
    return new StreamError("Stream was destroyed", "STREAM_DESTROYED", StreamError.STREAM_DESTROYED);
   }
   static PREMATURE_CLOSE(e = "Premature close") {
    return new StreamError(e, "PREMATURE_CLOSE", StreamError.PREMATURE_CLOSE);
   }
   static ABORTED() {
    return new StreamError("Stream aborted", "ABORTED", StreamError.ABORTED);
   }
   static BAD_ARGUMENT(e = "Bad argument") {
    return new StreamError(e, "BAD_ARGUMENT", StreamError.BAD_ARGUMENT);
   }
  };
 }),
 20775: ((e, t, A) => {
  const r = {
   S_IFMT: 61440,
   S_IFDIR: 16384,
   S_IFCHR: 8192,
   S_IFBLK: 24576,
   S_IFIFO: 4096,
   S_IFLNK: 40960
  };
  try {
   e.exports = A(79896).constants || r;
  } catch {
   e.exports = r;
  }
 }),
 35763: ((e, t, A) => {
  const {Writable: r, Readable: s, getStreamError: n} = A(36204), i = A(83867), o = A(73057), a = A(88428), c = o.alloc(0), l = 4194304;
  class BufferList {
   constructor() {
    this.buffered = 0;
    this.shifted = 0;
    this.queue = new i;
    this._offset = 0;
   }
   push(e) {
    this.buffered += e.byteLength;
    this.queue.push(e);
   }
   shiftFirst(e) {
    return this.buffered === 0 ? null : this._next(e);
   }
   shift(e) {
    if (e > this.buffered) return null;
    if (e === 0) return c;
    let t = this._next(e);
    if (e === t.byteLength) return t;
    const A = [ t ];
    while ((e -= t.byteLength) > 0) {
     t = this._next(e);
     A.push(t);
    }
    return o.concat(A);
   }
   _next(e) {
    const t = this.queue.peek(), A = t.byteLength - this._offset;
    if (e >= A) {
     const e = this._offset ? t.subarray(this._offset, t.byteLength) : t;
     this.queue.shift();
     this._offset = 0;
     this.buffered -= A;
     this.shifted += A;
     return e;
    }
    this.buffered -= e;
    this.shifted += e;
    return t.subarray(this._offset, this._offset += e);
   }
  }
  class Source extends s {
   constructor(e, t, A) {
    super();
    this.header = t;
    this.offset = A;
    this._parent = e;
   }
   _read(e) {
    this.header.size === 0 && this.push(null);
    this._parent._stream === this && this._parent._update();
    e(null);
   }
   _predestroy() {
    this._parent.destroy(n(this));
   }
   _detach() {
    if (this._parent._stream === this) {
     this._parent._stream = null;
     this._parent._missing = overflow(this.header.size);
     this._parent._update();
    }
   }
   _destroy(e) {
    this._detach();
    e(null);
   }
  }
  class Extract extends r {
   constructor(e) {
    super(e);
    e || (e = {});
    this._buffer = new BufferList;
    this._offset = 0;
    this._header = null;
    this._stream = null;
    this._missing = 0;
    this._longHeader = !1;
    this._callback = noop;
    this._locked = !1;
    this._finished = !1;
    this._pax = null;
    this._paxGlobal = null;
    this._gnuLongPath = null;
    this._gnuLongLinkPath = null;
    this._filenameEncoding = e.filenameEncoding || "utf-8";
    this._allowUnknownFormat = !!e.allowUnknownFormat;
    this._unlockBound = this._unlock.bind(this);
   }
   _unlock(e) {
    this._locked = !1;
    if (e) {
     this.destroy(e);
     this._continueWrite(e);
    } else this._update();
   }
   _consumeHeader() {
    if (this._locked) return !1;
    this._offset = this._buffer.shifted;
    try {
     this._header = a.decode(this._buffer.shift(512), this._filenameEncoding, this._allowUnknownFormat);
    } catch (e) {
     this._continueWrite(e);
     return !1;
    }
    if (!this._header) return !0;
    this._header.byteOffset = this._buffer.shifted;
    switch (this._header.type) {
    case "gnu-long-path":
    case "gnu-long-link-path":
    case "pax-global-header":
    case "pax-header":
     this._longHeader = !0;
     this._missing = this._header.size;
     if (this._missing > l) {
      this._continueWrite(new Error("Header exceeds max size"));
      return !1;
     }
     return !0;
    }
    this._locked = !0;
    this._applyLongHeaders();
    if (!(this._header.size >= 0)) {
     this._continueWrite(new Error("Invalid header"));
     return !1;
    }
    if (this._header.size === 0 || this._header.type === "directory") {
     this.emit("entry", this._header, this._createStream(), this._unlockBound);
     return !0;
    }
    this._stream = this._createStream();
    this._missing = this._header.size;
    this.emit("entry", this._header, this._stream, this._unlockBound);
    return !0;
   }
   _applyLongHeaders() {
    if (this._gnuLongPath) {
     this._header.name = this._gnuLongPath;
     this._gnuLongPath = null;
    }
    if (this._gnuLongLinkPath) {
     this._header.linkname = this._gnuLongLinkPath;
     this._gnuLongLinkPath = null;
    }
    if (this._pax) {
     this._pax.path && (this._header.name = this._pax.path);
     this._pax.linkpath && (this._header.linkname = this._pax.linkpath);
     this._pax.size && (this._header.size = parseInt(this._pax.size, 10));
     this._header.pax = this._pax;
     this._pax = null;
    }
   }
   _decodeLongHeader(e) {
    switch (this._header.type) {
    case "gnu-long-path":
     this._gnuLongPath = a.decodeLongPath(e, this._filenameEncoding);
     break;

    case "gnu-long-link-path":
     this._gnuLongLinkPath = a.decodeLongPath(e, this._filenameEncoding);
     break;

    case "pax-global-header":
     this._paxGlobal = a.decodePax(e);
     break;

    case "pax-header":
     this._pax = this._paxGlobal === null ? a.decodePax(e) : Object.assign({}, this._paxGlobal, a.decodePax(e));
     break;
    }
   }
   _consumeLongHeader() {
    this._longHeader = !1;
    this._missing = overflow(this._header.size);
    const e = this._buffer.shift(this._header.size);
    try {
     this._decodeLongHeader(e);
    } catch (e) {
     this._continueWrite(e);
     return !1;
    }
    return !0;
   }
   _consumeStream() {
    const e = this._buffer.shiftFirst(this._missing);
    if (e === null) return !1;
    this._missing -= e.byteLength;
    const t = this._stream.push(e);
    if (this._missing === 0) {
     this._stream.push(null);
     t && this._stream._detach();
     return t && this._locked === !1;
    }
    return t;
   }
   _createStream() {
    return new Source(this, this._header, this._offset);
   }
   _update() {
    while (this._buffer.buffered > 0 && !this.destroying) {
     if (this._missing > 0) {
      if (this._stream !== null) {
       if (this._consumeStream() === !1) return;
       continue;
      }
      if (this._longHeader === !0) {
       if (this._missing > this._buffer.buffered) break;
       if (this._consumeLongHeader() === !1) return !1;
       continue;
      }
      const e = this._buffer.shiftFirst(this._missing);
      e !== null && (this._missing -= e.byteLength);
      continue;
     }
     if (this._buffer.buffered < 512) break;
     if (this._stream !== null || this._consumeHeader() === !1) return;
    }
    this._continueWrite(null);
   }
   _continueWrite(e) {
    const t = this._callback;
    this._callback = noop;
    t(e);
   }
   _write(e, t) {
    this._callback = t;
    this._buffer.push(e);
    this._update();
   }
   _final(e) {
    this._finished = this._missing === 0 && this._buffer.buffered === 0;
    e(this._finished ? null : new Error("Unexpected end of data"));
   }
   _predestroy() {
    this._continueWrite(null);
   }
   _destroy(e) {
    this._stream && this._stream.destroy(n(this));
    e(null);
   }
   [Symbol.asyncIterator]() {
    let e = null, t = null, A = null, r = null, s = null;
    const n = this;
    this.on("entry", onentry);
    this.on("error", t => {
     e = t;
    });
    this.on("close", onclose);
    return {
     [Symbol.asyncIterator]() {
      return this;
     },
     next() {
      return new Promise(onnext);
     },
     return() {
      return destroy(null);
     },
     throw(e) {
      return destroy(e);
     }
    };
    function consumeCallback(e) {
     if (!s) return;
     const t = s;
     s = null;
     t(e);
    }
    function onnext(s, i) {
     if (e) return i(e);
     if (r) {
      s({
       value: r,
       done: !1
      });
      r = null;
     } else {
      t = s;
      A = i;
      consumeCallback(null);
      if (n._finished && t) {
       t({
        value: void 0,
        done: !0
       });
       t = A = null;
      }
     }
    }
    function onentry(e, n, i) {
     s = i;
     n.on("error", noop);
     if (t) {
      t({
       value: n,
       done: !1
      });
      t = A = null;
     } else r = n;
    }
    function onclose() {
     consumeCallback(e);
     if (t) {
      e ? A(e) : t({
       value: void 0,
       done: !0
      });
      t = A = null;
     }
    }
    function destroy(e) {
     n.destroy(e);
     consumeCallback(e);
     return new Promise((t, A) => {
      if (n.destroyed) return t({
       value: void 0,
       done: !0
      });
      n.once("close", function() {
       e ? A(e) : t({
        value: void 0,
        done: !0
       });
      });
     });
    }
   }
  }
  e.exports = function(e) {
   return new Extract(e);
  };
  function noop() {}
  function overflow(e) {
   e &= 511;
   return e && 512 - e;
  }
 }),
 88428: ((e, t, A) => {
  const r = A(73057), s = "0000000000000000000", n = "7777777777777777777", i = "0".charCodeAt(0), o = r.from([ 117, 115, 116, 97, 114, 0 ]), a = r.from([ i, i ]), c = r.from([ 117, 115, 116, 97, 114, 32 ]), l = r.from([ 32, 0 ]), h = 4095, g = 257, E = 263;
  t.decodeLongPath = function(e, t) {
   return decodeStr(e, 0, e.length, t);
  };
  t.encodePax = function(e) {
   let t = "";
   e.name && (t += addLength(" path=" + e.name + "\n"));
   e.linkname && (t += addLength(" linkpath=" + e.linkname + "\n"));
   const A = e.pax;
   if (A) for (const e in A) t += addLength(" " + e + "=" + A[e] + "\n");
   return r.from(t);
  };
  t.decodePax = function(e) {
   const t = {};
   while (e.length) {
    let A = 0;
    while (A < e.length && e[A] !== 32) A++;
    const s = parseInt(r.toString(e.subarray(0, A)), 10);
    if (!s) return t;
    const n = r.toString(e.subarray(A + 1, s - 1)), i = n.indexOf("=");
    if (i === -1) return t;
    t[n.slice(0, i)] = n.slice(i + 1);
    e = e.subarray(s);
   }
   return t;
  };
  t.encode = function(e) {
   const t = r.alloc(512);
   let A = e.name, s = "";
   e.typeflag === 5 && A[A.length - 1] !== "/" && (A += "/");
   if (r.byteLength(A) !== A.length) return null;
   while (r.byteLength(A) > 100) {
    const e = A.indexOf("/");
    if (e === -1) return null;
    s += s ? "/" + A.slice(0, e) : A.slice(0, e);
    A = A.slice(e + 1);
   }
   if (r.byteLength(A) > 100 || r.byteLength(s) > 155) return null;
   if (e.linkname && r.byteLength(e.linkname) > 100) return null;
   r.write(t, A);
   r.write(t, encodeOct(e.mode & h, 6), 100);
   r.write(t, encodeOct(e.uid, 6), 108);
   r.write(t, encodeOct(e.gid, 6), 116);
   encodeSize(e.size, t, 124);
   r.write(t, encodeOct(e.mtime.getTime() / 1e3 | 0, 11), 136);
   t[156] = i + toTypeflag(e.type);
   e.linkname && r.write(t, e.linkname, 157);
   r.copy(o, t, g);
   r.copy(a, t, E);
   e.uname && r.write(t, e.uname, 265);
   e.gname && r.write(t, e.gname, 297);
   r.write(t, encodeOct(e.devmajor || 0, 6), 329);
   r.write(t, encodeOct(e.devminor || 0, 6), 337);
   s && r.write(t, s, 345);
   r.write(t, encodeOct(cksum(t), 6), 148);
   return t;
  };
  t.decode = function(e, t, A) {
   let r = e[156] === 0 ? 0 : e[156] - i, s = decodeStr(e, 0, 100, t);
   const n = decodeOct(e, 100, 8), o = decodeOct(e, 108, 8), a = decodeOct(e, 116, 8), c = decodeOct(e, 124, 12), l = decodeOct(e, 136, 12), h = toType(r), g = e[157] === 0 ? null : decodeStr(e, 157, 100, t), E = decodeStr(e, 265, 32), u = decodeStr(e, 297, 32), Q = decodeOct(e, 329, 8), B = decodeOct(e, 337, 8), I = cksum(e);
   if (I === 256) return null;
   if (I !== decodeOct(e, 148, 8)) throw new Error("Invalid tar header. Maybe the tar is corrupted or it needs to be gunzipped?");
   if (isUSTAR(e)) e[345] && (s = decodeStr(e, 345, 155, t) + "/" + s); else if (isGNU(e)) ; else if (!A) throw new Error("Invalid tar header: unknown format.");
   r === 0 && s && s[s.length - 1] === "/" && (r = 5);
   return {
    name: s,
    mode: n,
    uid: o,
    gid: a,
    size: c,
    byteOffset: 0,
    mtime: new Date(1e3 * l),
    type: h,
    linkname: g,
    uname: E,
    gname: u,
    devmajor: Q,
    devminor: B,
    pax: null
   };
  };
  function isUSTAR(e) {
   return r.equals(o, e.subarray(g, g + 6));
  }
  function isGNU(e) {
   return r.equals(c, e.subarray(g, g + 6)) && r.equals(l, e.subarray(E, E + 2));
  }
  function clamp(e, t, A) {
   if (typeof e != "number") return A;
   e = ~~e;
   if (e >= t) return t;
   if (e >= 0) return e;
   e += t;
   return e >= 0 ? e : 0;
  }
  function toType(e) {
   switch (e) {
   case 0:
    return "file";

   case 1:
    return "link";

   case 2:
    return "symlink";

   case 3:
    return "character-device";

   case 4:
    return "block-device";

   case 5:
    return "directory";

   case 6:
    return "fifo";

   case 7:
    return "contiguous-file";

   case 72:
    return "pax-header";

   case 55:
    return "pax-global-header";

   case 27:
    return "gnu-long-link-path";

   case 28:
   case 30:
    return "gnu-long-path";
   }
   return null;
  }
  function toTypeflag(e) {
   switch (e) {
   case "file":
    return 0;

   case "link":
    return 1;

   case "symlink":
    return 2;

   case "character-device":
    return 3;

   case "block-device":
    return 4;

   case "directory":
    return 5;

   case "fifo":
    return 6;

   case "contiguous-file":
    return 7;

   case "pax-header":
    return 72;
   }
   return 0;
  }
  function indexOf(e, t, A, r) {
   for (;A < r; A++) if (e[A] === t) return A;
   return r;
  }
  function cksum(e) {
   let t = 256;
   for (let A = 0; A < 148; A++) t += e[A];
   for (let A = 156; A < 512; A++) t += e[A];
   return t;
  }
  function encodeOct(e, t) {
   e = e.toString(8);
   return e.length > t ? n.slice(0, t) + " " : s.slice(0, t - e.length) + e + " ";
  }
  function encodeSizeBin(e, t, A) {
   t[A] = 128;
   for (let r = 11; r > 0; r--) {
    t[A + r] = e & 255;
    e = Math.floor(e / 256);
   }
  }
  function encodeSize(e, t, A) {
   e.toString(8).length > 11 ? encodeSizeBin(e, t, A) : r.write(t, encodeOct(e, 11), A);
  }
  function parse256(e) {
   let t;
   if (e[0] === 128) t = !0; else {
    if (e[0] !== 255) return null;
    t = !1;
   }
   const A = [];
   let r;
   for (r = e.length - 1; r > 0; r--) {
    const s = e[r];
    t ? A.push(s) : A.push(255 - s);
   }
   let s = 0;
   const n = A.length;
   for (r = 0; r < n; r++) s += A[r] * Math.pow(256, r);
   return t ? s : -1 * s;
  }
  function decodeOct(e, t, A) {
   e = e.subarray(t, t + A);
   t = 0;
   if (e[t] & 128) return parse256(e);
   {
    while (t < e.length && e[t] === 32) t++;
    const A = clamp(indexOf(e, 32, t, e.length), e.length, e.length);
    while (t < A && e[t] === 0) t++;
    return A === t ? 0 : parseInt(r.toString(e.subarray(t, A)), 8);
   }
  }
  function decodeStr(e, t, A, s) {
   return r.toString(e.subarray(t, indexOf(e, 0, t, t + A)), s);
  }
  function addLength(e) {
   const t = r.byteLength(e);
   let A = Math.floor(Math.log(t) / Math.log(10)) + 1;
   t + A >= Math.pow(10, A) && A++;
   return t + A + e;
  }
 }),
 56118: ((e, t, A) => {
  t.extract = A(35763);
  t.pack = A(80861);
 }),
 80861: ((e, t, A) => {
  const {Readable: r, Writable: s, getStreamError: n} = A(36204), i = A(73057), o = A(20775), a = A(88428), c = 493, l = 420, h = i.alloc(1024);
  class Sink extends s {
   constructor(e, t, A) {
    super({
     mapWritable,
     eagerOpen: !0
    });
    this.written = 0;
    this.header = t;
    this._callback = A;
    this._linkname = null;
    this._isLinkname = t.type === "symlink" && !t.linkname;
    this._isVoid = t.type !== "file" && t.type !== "contiguous-file";
    this._finished = !1;
    this._pack = e;
    this._openCallback = null;
    this._pack._stream === null ? this._pack._stream = this : this._pack._pending.push(this);
   }
   _open(e) {
    this._openCallback = e;
    this._pack._stream === this && this._continueOpen();
   }
   _continuePack(e) {
    if (this._callback === null) return;
    const t = this._callback;
    this._callback = null;
    t(e);
   }
   _continueOpen() {
    this._pack._stream === null && (this._pack._stream = this);
    const e = this._openCallback;
    this._openCallback = null;
    if (e !== null) {
     if (this._pack.destroying) return e(new Error("pack stream destroyed"));
     if (this._pack._finalized) return e(new Error("pack stream is already finalized"));
     this._pack._stream = this;
     this._isLinkname || this._pack._encode(this.header);
     if (this._isVoid) {
      this._finish();
      this._continuePack(null);
     }
     e(null);
    }
   }
   _write(e, t) {
    if (this._isLinkname) {
     this._linkname = this._linkname ? i.concat([ this._linkname, e ]) : e;
     return t(null);
    }
    if (this._isVoid) return e.byteLength > 0 ? t(new Error("No body allowed for this entry")) : t();
    this.written += e.byteLength;
    if (this._pack.push(e)) return t();
    this._pack._drain = t;
   }
   _finish() {
    if (!this._finished) {
     this._finished = !0;
     if (this._isLinkname) {
      this.header.linkname = this._linkname ? i.toString(this._linkname, "utf-8") : "";
      this._pack._encode(this.header);
     }
     overflow(this._pack, this.header.size);
     this._pack._done(this);
    }
   }
   _final(e) {
    if (this.written !== this.header.size) return e(new Error("Size mismatch"));
    this._finish();
    e(null);
   }
   _getError() {
    return n(this) || new Error("tar entry destroyed");
   }
   _predestroy() {
    this._pack.destroy(this._getError());
   }
   _destroy(e) {
    this._pack._done(this);
    this._continuePack(this._finished ? null : this._getError());
    e();
   }
  }
  class Pack extends r {
   constructor(e) {
    super(e);
    this._drain = noop;
    this._finalized = !1;
    this._finalizing = !1;
    this._pending = [];
    this._stream = null;
   }
   entry(e, t, A) {
    if (this._finalized || this.destroying) throw new Error("already finalized or destroyed");
    if (typeof t == "function") {
     A = t;
     t = null;
    }
    A || (A = noop);
    e.size && e.type !== "symlink" || (e.size = 0);
    e.type || (e.type = modeToType(e.mode));
    e.mode || (e.mode = e.type === "directory" ? c : l);
    e.uid || (e.uid = 0);
    e.gid || (e.gid = 0);
    e.mtime || (e.mtime = new Date);
    typeof t == "string" && (t = i.from(t));
    const r = new Sink(this, e, A);
    if (i.isBuffer(t)) {
     e.size = t.byteLength;
     r.write(t);
     r.end();
     return r;
    }
    return r._isVoid, r;
   }
   finalize() {
    if (this._stream || this._pending.length > 0) this._finalizing = !0; else if (!this._finalized) {
     this._finalized = !0;
     this.push(h);
     this.push(null);
    }
   }
   _done(e) {
    if (e === this._stream) {
     this._stream = null;
     this._finalizing && this.finalize();
     this._pending.length && this._pending.shift()._continueOpen();
    }
   }
   _encode(e) {
    if (!e.pax) {
     const t = a.encode(e);
     if (t) {
      this.push(t);
      return;
     }
    }
    this._encodePax(e);
   }
   _encodePax(e) {
    const t = a.encodePax({
     name: e.name,
     linkname: e.linkname,
     pax: e.pax
    }), A = {
     name: "PaxHeader",
     mode: e.mode,
     uid: e.uid,
     gid: e.gid,
     size: t.byteLength,
     mtime: e.mtime,
     type: "pax-header",
     linkname: e.linkname && "PaxHeader",
     uname: e.uname,
     gname: e.gname,
     devmajor: e.devmajor,
     devminor: e.devminor
    };
    this.push(a.encode(A));
    this.push(t);
    overflow(this, t.byteLength);
    A.size = e.size;
    A.type = e.type;
    this.push(a.encode(A));
   }
   _doDrain() {
    const e = this._drain;
    this._drain = noop;
    e();
   }
   _predestroy() {
    const e = n(this);
    this._stream && this._stream.destroy(e);
    while (this._pending.length) {
     const t = this._pending.shift();
     t.destroy(e);
     t._continueOpen();
    }
    this._doDrain();
   }
   _read(e) {
    this._doDrain();
    e();
   }
  }
  e.exports = function(e) {
   return new Pack(e);
  };
  function modeToType(e) {
   switch (e & o.S_IFMT) {
   case o.S_IFBLK:
    return "block-device";

   case o.S_IFCHR:
    return "character-device";

   case o.S_IFDIR:
    return "directory";

   case o.S_IFIFO:
    return "fifo";

   case o.S_IFLNK:
    return "symlink";
   }
   return "file";
  }
  function noop() {}
  function overflow(e, t) {
   t &= 511;
   t && e.push(h.subarray(0, 512 - t));
  }
  function mapWritable(e) {
   return i.isBuffer(e) ? e : i.from(e);
  }
 }),
 97934: ((e, t, A) => {
  const r = A(47256), s = A(86414);
  e.exports = class {
   constructor(e = "utf8") {
    this.encoding = normalizeEncoding(e);
    switch (this.encoding) {
    case "utf8":
     this.decoder = new s;
     break;

    case "utf16le":
    case "base64":
     throw new Error("Unsupported encoding: " + this.encoding);

    default:
     this.decoder = new r(this.encoding);
    }
   }
   get remaining() {
    return this.decoder.remaining;
   }
   push(e) {
    return typeof e == "string" ? e : this.decoder.decode(e);
   }
   write(e) {
    return this.push(e);
   }
   end(e) {
    let t = "";
    e && (t = this.push(e));
    t += this.decoder.flush();
    return t;
   }
  };
  function normalizeEncoding(e) {
   e = e.toLowerCase();
   switch (e) {
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
    throw new Error("Unknown encoding: " + e);
   }
  }
 }),
 47256: ((e, t, A) => {
  const r = A(73057);
  e.exports = class {
   constructor(e) {
    this.encoding = e;
   }
   get remaining() {
    return 0;
   }
   decode(e) {
    return r.toString(e, this.encoding);
   }
   flush() {
    return "";
   }
  };
 }),
 86414: ((e, t, A) => {
  const r = A(73057);
  e.exports = class {
   constructor() {
    this._reset();
   }
   get remaining() {
    return this.bytesSeen;
   }
   decode(e) {
    if (e.byteLength === 0) return "";
    if (this.bytesNeeded === 0 && trailingIncomplete(e, 0) === 0) {
     this.bytesSeen = trailingBytesSeen(e);
     return r.toString(e, "utf8");
    }
    let t = "", A = 0;
    if (this.bytesNeeded > 0) {
     while (A < e.byteLength) {
      const r = e[A];
      if (r < this.lowerBoundary || r > this.upperBoundary) {
       t += "�";
       this._reset();
       break;
      }
      this.lowerBoundary = 128;
      this.upperBoundary = 191;
      this.codePoint = this.codePoint << 6 | r & 63;
      this.bytesSeen++;
      A++;
      if (this.bytesSeen === this.bytesNeeded) {
       t += String.fromCodePoint(this.codePoint);
       this._reset();
       break;
      }
     }
     if (this.bytesNeeded > 0) return t;
    }
    const s = trailingIncomplete(e, A), n = e.byteLength - s;
    n > A && (t += r.toString(e, "utf8", A, n));
    for (let A = n; A < e.byteLength; A++) {
     const r = e[A];
     if (this.bytesNeeded !== 0) if (r < this.lowerBoundary || r > this.upperBoundary) {
      t += "�";
      A--;
      this._reset();
     } else {
      this.lowerBoundary = 128;
      this.upperBoundary = 191;
      this.codePoint = this.codePoint << 6 | r & 63;
      this.bytesSeen++;
      if (this.bytesSeen === this.bytesNeeded) {
       t += String.fromCodePoint(this.codePoint);
       this._reset();
      }
     } else if (r <= 127) {
      this.bytesSeen = 0;
      t += String.fromCharCode(r);
     } else if (r >= 194 && r <= 223) {
      this.bytesNeeded = 2;
      this.bytesSeen = 1;
      this.codePoint = r & 31;
     } else if (r >= 224 && r <= 239) {
      r === 224 ? this.lowerBoundary = 160 : r === 237 && (this.upperBoundary = 159);
      this.bytesNeeded = 3;
      this.bytesSeen = 1;
      this.codePoint = r & 15;
     } else if (r >= 240 && r <= 244) {
      r === 240 ? this.lowerBoundary = 144 : r === 244 && (this.upperBoundary = 143);
      this.bytesNeeded = 4;
      this.bytesSeen = 1;
      this.codePoint = r & 7;
     } else {
      this.bytesSeen = 1;
      t += "�";
     }
    }
    return t;
   }
   flush() {
    const e = this.bytesNeeded > 0 ? "�" : "";
    this._reset();
    return e;
   }
   _reset() {
    this.codePoint = 0;
    this.bytesNeeded = 0;
    this.bytesSeen = 0;
    this.lowerBoundary = 128;
    this.upperBoundary = 191;
   }
  };
  function trailingIncomplete(e, t) {
   const A = e.byteLength;
   if (A <= t) return 0;
   const r = Math.max(t, A - 4);
   let s = A - 1;
   while (s > r && (e[s] & 192) == 128) s--;
   if (s < t) return 0;
   const n = e[s];
   let i;
   if (n <= 127) return 0;
   if (n >= 194 && n <= 223) i = 2; else if (n >= 224 && n <= 239) i = 3; else {
    if (!(n >= 240 && n <= 244)) return 0;
    i = 4;
   }
   const o = A - s;
   return o < i ? o : 0;
  }
  function trailingBytesSeen(e) {
   const t = e.byteLength;
   if (t === 0) return 0;
   const A = e[t - 1];
   if (A <= 127) return 0;
   if ((A & 192) != 128) return 1;
   const r = Math.max(0, t - 4);
   let s = t - 2;
   while (s >= r && (e[s] & 192) == 128) s--;
   if (s < 0) return 1;
   const n = e[s];
   let i;
   if (n >= 194 && n <= 223) i = 2; else if (n >= 224 && n <= 239) i = 3; else {
    if (!(n >= 240 && n <= 244)) return 1;
    i = 4;
   }
   if (t - s !== i) return 1;
   if (i >= 3) {
    const t = e[s + 1];
    if (n === 224 && t < 160) return 1;
    if (n === 237 && t > 159) return 1;
    if (n === 240 && t < 144) return 1;
    if (n === 244 && t > 143) return 1;
   }
   return 0;
  }
 }),
 20770: ((e, t, A) => {
  e.exports = A(20218);
 }),
 20218: ((e, t, A) => {
  A(69278);
  var r, s = A(64756), n = A(58611), i = A(65692), o = A(24434), a = (A(42613), A(39023));
  t.httpOverHttp = httpOverHttp;
  t.httpsOverHttp = httpsOverHttp;
  t.httpOverHttps = httpOverHttps;
  t.httpsOverHttps = httpsOverHttps;
  function httpOverHttp(e) {
   var t = new TunnelingAgent(e);
   t.request = n.request;
   return t;
  }
  function httpsOverHttp(e) {
   var t = new TunnelingAgent(e);
   t.request = n.request;
   t.createSocket = createSecureSocket;
   t.defaultPort = 443;
   return t;
  }
  function httpOverHttps(e) {
   var t = new TunnelingAgent(e);
   t.request = i.request;
   return t;
  }
  function httpsOverHttps(e) {
   var t = new TunnelingAgent(e);
   t.request = i.request;
   t.createSocket = createSecureSocket;
   t.defaultPort = 443;
   return t;
  }
  function TunnelingAgent(e) {
   var t = this;
   t.options = e || {};
   t.proxyOptions = t.options.proxy || {};
   t.maxSockets = t.options.maxSockets || n.Agent.defaultMaxSockets;
   t.requests = [];
   t.sockets = [];
   t.on("free", function(e, A, r, s) {
    for (var n = toOptions(A, r, s), i = 0, o = t.requests.length; i < o; ++i) {
     var a = t.requests[i];
     if (a.host === n.host && a.port === n.port) {
      t.requests.splice(i, 1);
      a.request.onSocket(e);
      return;
     }
    }
    e.destroy();
    t.removeSocket(e);
   });
  }
  a.inherits(TunnelingAgent, o.EventEmitter);
  TunnelingAgent.prototype.addRequest = function(e, t, A, r) {
   var s = this, n = mergeOptions({
    request: e
   }, s.options, toOptions(t, A, r));
   s.sockets.length >= this.maxSockets ? s.requests.push(n) : s.createSocket(n, function(t) {
    t.on("free", onFree);
    t.on("close", onCloseOrRemove);
    t.on("agentRemove", onCloseOrRemove);
    e.onSocket(t);
    function onFree() {
     s.emit("free", t, n);
    }
    function onCloseOrRemove(e) {
     s.removeSocket(t);
     t.removeListener("free", onFree);
     t.removeListener("close", onCloseOrRemove);
     t.removeListener("agentRemove", onCloseOrRemove);
    }
   });
  };
  TunnelingAgent.prototype.createSocket = function(e, t) {
   var A = this, s = {};
   A.sockets.push(s);
   var n = mergeOptions({}, A.proxyOptions, {
    method: "CONNECT",
    path: e.host + ":" + e.port,
    agent: !1,
    headers: {
     host: e.host + ":" + e.port
    }
   });
   e.localAddress && (n.localAddress = e.localAddress);
   if (n.proxyAuth) {
    n.headers = n.headers || {};
    n.headers["Proxy-Authorization"] = "Basic " + new Buffer(n.proxyAuth).toString("base64");
   }
   r("making CONNECT request");
   var i = A.request(n);
   i.useChunkedEncodingByDefault = !1;
   i.once("response", onResponse);
   i.once("upgrade", onUpgrade);
   i.once("connect", onConnect);
   i.once("error", onError);
   i.end();
   function onResponse(e) {
    e.upgrade = !0;
   }
   function onUpgrade(e, t, A) {
    process.nextTick(function() {
     onConnect(e, t, A);
    });
   }
   function onConnect(n, o, a) {
    i.removeAllListeners();
    o.removeAllListeners();
    if (n.statusCode === 200) {
     if (!(a.length > 0)) {
      r("tunneling connection has established");
      A.sockets[A.sockets.indexOf(s)] = o;
      return t(o);
     }
     r("got illegal response body from proxy");
     o.destroy();
     c = new Error("got illegal response body from proxy");
     c.code = "ECONNRESET";
     e.request.emit("error", c);
     A.removeSocket(s);
    } else {
     r("tunneling socket could not be established, statusCode=%d", n.statusCode);
     o.destroy();
     var c = new Error("tunneling socket could not be established, statusCode=" + n.statusCode);
     c.code = "ECONNRESET";
     e.request.emit("error", c);
     A.removeSocket(s);
    }
   }
   function onError(t) {
    i.removeAllListeners();
    r("tunneling socket could not be established, cause=%s\n", t.message, t.stack);
    var n = new Error("tunneling socket could not be established, cause=" + t.message);
    n.code = "ECONNRESET";
    e.request.emit("error", n);
    A.removeSocket(s);
   }
  };
  TunnelingAgent.prototype.removeSocket = function(e) {
   var t = this.sockets.indexOf(e);
   if (t !== -1) {
    this.sockets.splice(t, 1);
    var A = this.requests.shift();
    A && this.createSocket(A, function(e) {
     A.request.onSocket(e);
    });
   }
  };
  function createSecureSocket(e, t) {
   var A = this;
   TunnelingAgent.prototype.createSocket.call(A, e, function(r) {
    var n = e.request.getHeader("host"), i = mergeOptions({}, A.options, {
     socket: r,
     servername: n ? n.replace(/:.*$/, "") : e.host
    }), o = s.connect(0, i);
    A.sockets[A.sockets.indexOf(r)] = o;
    t(o);
   });
  }
  function toOptions(e, t, A) {
   return typeof e == "string" ? {
    host: e,
    port: t,
    localAddress: A
   } : e;
  }
  function mergeOptions(e) {
   for (var t = 1, A = arguments.length; t < A; ++t) {
    var r = arguments[t];
    if (typeof r == "object") for (var s = Object.keys(r), n = 0, i = s.length; n < i; ++n) {
     var o = s[n];
     r[o] !== void 0 && (e[o] = r[o]);
    }
   }
   return e;
  }
  r = process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG) ? function() {
   var e = Array.prototype.slice.call(arguments);
   typeof e[0] == "string" ? e[0] = "TUNNEL: " + e[0] : e.unshift("TUNNEL:");
   console.error.apply(console, e);
  } : function() {};
  t.debug = r;
 }),
 46752: ((e, t, A) => {
  const r = A(23701), s = A(30883), n = A(30628), i = A(837), o = A(57405), a = A(76672), c = A(53137), l = A(30050), h = A(68707), g = A(3440), {InvalidArgumentError: E} = h, u = A(56615), Q = A(59136), B = A(47365), I = A(47501), C = A(94004), d = A(52429), f = A(17816), {getGlobalDispatcher: p, setGlobalDispatcher: y} = A(32581), w = A(58155), m = A(8754), D = A(25092);
  Object.assign(s.prototype, u);
  e.exports.Dispatcher = s;
  e.exports.Client = r;
  e.exports.Pool = n;
  e.exports.BalancedPool = i;
  e.exports.Agent = o;
  e.exports.ProxyAgent = a;
  e.exports.EnvHttpProxyAgent = c;
  e.exports.RetryAgent = l;
  e.exports.RetryHandler = f;
  e.exports.DecoratorHandler = w;
  e.exports.RedirectHandler = m;
  e.exports.createRedirectInterceptor = D;
  e.exports.interceptors = {
   redirect: A(21514),
   retry: A(92026),
   dump: A(88060),
   dns: A(70379)
  };
  e.exports.buildConnector = Q;
  e.exports.errors = h;
  e.exports.util = {
   parseHeaders: g.parseHeaders,
   headerNameToString: g.headerNameToString
  };
  function makeDispatcher(e) {
   return (t, A, r) => {
    if (typeof A == "function") {
     r = A;
     A = null;
    }
    if (!t || typeof t != "string" && typeof t != "object" && !(t instanceof URL)) throw new E("invalid url");
    if (A != null && typeof A != "object") throw new E("invalid opts");
    if (A && A.path != null) {
     if (typeof A.path != "string") throw new E("invalid opts.path");
     let e = A.path;
     A.path.startsWith("/") || (e = `/${e}`);
     t = new URL(g.parseOrigin(t).origin + e);
    } else {
     A || (A = typeof t == "object" ? t : {});
     t = g.parseURL(t);
    }
    const {agent: s, dispatcher: n = p()} = A;
    if (s) throw new E("unsupported opts.agent. Did you mean opts.client?");
    return e.call(n, {
     ...A,
     origin: t.origin,
     path: t.search ? `${t.pathname}${t.search}` : t.pathname,
     method: A.method || (A.body ? "PUT" : "GET")
    }, r);
   };
  }
  e.exports.setGlobalDispatcher = y;
  e.exports.getGlobalDispatcher = p;
  const k = A(54398).fetch;
  e.exports.fetch = async function(e, t = void 0) {
   try {
    return await k(e, t);
   } catch (e) {
    e && typeof e == "object" && Error.captureStackTrace(e);
    throw e;
   }
  };
  e.exports.Headers = A(60660).Headers;
  e.exports.Response = A(99051).Response;
  e.exports.Request = A(9967).Request;
  e.exports.FormData = A(35910).FormData;
  e.exports.File = globalThis.File ?? A(4573).File;
  e.exports.FileReader = A(48355).FileReader;
  const {setGlobalOrigin: R, getGlobalOrigin: b} = A(51059);
  e.exports.setGlobalOrigin = R;
  e.exports.getGlobalOrigin = b;
  const {CacheStorage: S} = A(3245), {kConstruct: F} = A(20109);
  e.exports.caches = new S(F);
  const {deleteCookie: N, getCookies: M, getSetCookies: U, setCookie: L} = A(79061);
  e.exports.deleteCookie = N;
  e.exports.getCookies = M;
  e.exports.getSetCookies = U;
  e.exports.setCookie = L;
  const {parseMIMEType: T, serializeAMimeType: v} = A(51900);
  e.exports.parseMIMEType = T;
  e.exports.serializeAMimeType = v;
  const {CloseEvent: x, ErrorEvent: G, MessageEvent: H} = A(15188);
  e.exports.WebSocket = A(13726).WebSocket;
  e.exports.CloseEvent = x;
  e.exports.ErrorEvent = G;
  e.exports.MessageEvent = H;
  e.exports.request = makeDispatcher(u.request);
  e.exports.stream = makeDispatcher(u.stream);
  e.exports.pipeline = makeDispatcher(u.pipeline);
  e.exports.connect = makeDispatcher(u.connect);
  e.exports.upgrade = makeDispatcher(u.upgrade);
  e.exports.MockClient = B;
  e.exports.MockPool = C;
  e.exports.MockAgent = I;
  e.exports.mockErrors = d;
  const {EventSource: Y} = A(21238);
  e.exports.EventSource = Y;
 }),
 80158: ((e, t, A) => {
  const {addAbortListener: r} = A(3440), {RequestAbortedError: s} = A(68707), n = Symbol("kListener"), i = Symbol("kSignal");
  function abort(e) {
   e.abort ? e.abort(e[i]?.reason) : e.reason = e[i]?.reason ?? new s;
   removeSignal(e);
  }
  function addSignal(e, t) {
   e.reason = null;
   e[i] = null;
   e[n] = null;
   if (t) if (t.aborted) abort(e); else {
    e[i] = t;
    e[n] = () => {
     abort(e);
    };
    r(e[i], e[n]);
   }
  }
  function removeSignal(e) {
   if (e[i]) {
    "removeEventListener" in e[i] ? e[i].removeEventListener("abort", e[n]) : e[i].removeListener("abort", e[n]);
    e[i] = null;
    e[n] = null;
   }
  }
  e.exports = {
   addSignal,
   removeSignal
  };
 }),
 34660: ((e, t, A) => {
  const r = A(34589), {AsyncResource: s} = A(16698), {InvalidArgumentError: n, SocketError: i} = A(68707), o = A(3440), {addSignal: a, removeSignal: c} = A(80158);
  class ConnectHandler extends s {
   constructor(e, t) {
    if (!e || typeof e != "object") throw new n("invalid opts");
    if (typeof t != "function") throw new n("invalid callback");
    const {signal: A, opaque: r, responseHeaders: s} = e;
    if (A && typeof A.on != "function" && typeof A.addEventListener != "function") throw new n("signal must be an EventEmitter or EventTarget");
    super("UNDICI_CONNECT");
    this.opaque = r || null;
    this.responseHeaders = s || null;
    this.callback = t;
    this.abort = null;
    a(this, A);
   }
   onConnect(e, t) {
    if (this.reason) e(this.reason); else {
     r(this.callback);
     this.abort = e;
     this.context = t;
    }
   }
   onHeaders() {
    throw new i("bad connect", null);
   }
   onUpgrade(e, t, A) {
    const {callback: r, opaque: s, context: n} = this;
    c(this);
    this.callback = null;
    let i = t;
    i != null && (i = this.responseHeaders === "raw" ? o.parseRawHeaders(t) : o.parseHeaders(t));
    this.runInAsyncScope(r, null, null, {
     statusCode: e,
     headers: i,
     socket: A,
     opaque: s,
     context: n
    });
   }
   onError(e) {
    const {callback: t, opaque: A} = this;
    c(this);
    if (t) {
     this.callback = null;
     queueMicrotask(() => {
      this.runInAsyncScope(t, null, e, {
       opaque: A
      });
     });
    }
   }
  }
  function connect(e, t) {
   if (t === void 0) return new Promise((t, A) => {
    connect.call(this, e, (e, r) => e ? A(e) : t(r));
   });
   try {
    const A = new ConnectHandler(e, t);
    this.dispatch({
     ...e,
     method: "CONNECT"
    }, A);
   } catch (A) {
    if (typeof t != "function") throw A;
    const r = e?.opaque;
    queueMicrotask(() => t(A, {
     opaque: r
    }));
   }
  }
  e.exports = connect;
 }),
 76862: ((e, t, A) => {
  const {Readable: r, Duplex: s, PassThrough: n} = A(57075), {InvalidArgumentError: i, InvalidReturnValueError: o, RequestAbortedError: a} = A(68707), c = A(3440), {AsyncResource: l} = A(16698), {addSignal: h, removeSignal: g} = A(80158), E = A(34589), u = Symbol("resume");
  class PipelineRequest extends r {
   constructor() {
    super({
     autoDestroy: !0
    });
    this[u] = null;
   }
   _read() {
    const {[u]: e} = this;
    if (e) {
     this[u] = null;
     e();
    }
   }
   _destroy(e, t) {
    this._read();
    t(e);
   }
  }
  class PipelineResponse extends r {
   constructor(e) {
    super({
     autoDestroy: !0
    });
    this[u] = e;
   }
   _read() {
    this[u]();
   }
   _destroy(e, t) {
    e || this._readableState.endEmitted || (e = new a);
    t(e);
   }
  }
  class PipelineHandler extends l {
   constructor(e, t) {
    if (!e || typeof e != "object") throw new i("invalid opts");
    if (typeof t != "function") throw new i("invalid handler");
    const {signal: A, method: r, opaque: n, onInfo: o, responseHeaders: l} = e;
    if (A && typeof A.on != "function" && typeof A.addEventListener != "function") throw new i("signal must be an EventEmitter or EventTarget");
    if (r === "CONNECT") throw new i("invalid method");
    if (o && typeof o != "function") throw new i("invalid onInfo callback");
    super("UNDICI_PIPELINE");
    this.opaque = n || null;
    this.responseHeaders = l || null;
    this.handler = t;
    this.abort = null;
    this.context = null;
    this.onInfo = o || null;
    this.req = (new PipelineRequest).on("error", c.nop);
    this.ret = new s({
     readableObjectMode: e.objectMode,
     autoDestroy: !0,
     read: () => {
      const {body: e} = this;
      e?.resume && e.resume();
     },
     write: (e, t, A) => {
      const {req: r} = this;
      r.push(e, t) || r._readableState.destroyed ? A() : r[u] = A;
     },
     destroy: (e, t) => {
      const {body: A, req: r, res: s, ret: n, abort: i} = this;
      e || n._readableState.endEmitted || (e = new a);
      i && e && i();
      c.destroy(A, e);
      c.destroy(r, e);
      c.destroy(s, e);
      g(this);
      t(e);
     }
    }).on("prefinish", () => {
     const {req: e} = this;
     e.push(null);
    });
    this.res = null;
    h(this, A);
   }
   onConnect(e, t) {
    const {ret: A, res: r} = this;
    if (this.reason) e(this.reason); else {
     E(!r, "pipeline cannot be retried");
     E(!A.destroyed);
     this.abort = e;
     this.context = t;
    }
   }
   onHeaders(e, t, A) {
    const {opaque: r, handler: s, context: n} = this;
    if (e < 200) {
     if (this.onInfo) {
      const A = this.responseHeaders === "raw" ? c.parseRawHeaders(t) : c.parseHeaders(t);
      this.onInfo({
       statusCode: e,
       headers: A
      });
     }
     return;
    }
    this.res = new PipelineResponse(A);
    let i;
    try {
     this.handler = null;
     const A = this.responseHeaders === "raw" ? c.parseRawHeaders(t) : c.parseHeaders(t);
     i = this.runInAsyncScope(s, null, {
      statusCode: e,
      headers: A,
      opaque: r,
      body: this.res,
      context: n
     });
    } catch (e) {
     this.res.on("error", c.nop);
     throw e;
    }
    if (!i || typeof i.on != "function") throw new o("expected Readable");
    i.on("data", e => {
     const {ret: t, body: A} = this;
     !t.push(e) && A.pause && A.pause();
    }).on("error", e => {
     const {ret: t} = this;
     c.destroy(t, e);
    }).on("end", () => {
     const {ret: e} = this;
     e.push(null);
    }).on("close", () => {
     const {ret: e} = this;
     e._readableState.ended || c.destroy(e, new a);
    });
    this.body = i;
   }
   onData(e) {
    const {res: t} = this;
    return t.push(e);
   }
   onComplete(e) {
    const {res: t} = this;
    t.push(null);
   }
   onError(e) {
    const {ret: t} = this;
    this.handler = null;
    c.destroy(t, e);
   }
  }
  function pipeline(e, t) {
   try {
    const A = new PipelineHandler(e, t);
    this.dispatch({
     ...e,
     body: A.req
    }, A);
    return A.ret;
   } catch (e) {
    return (new n).destroy(e);
   }
  }
  e.exports = pipeline;
 }),
 14043: ((e, t, A) => {
  const r = A(34589), {Readable: s} = A(49927), {InvalidArgumentError: n, RequestAbortedError: i} = A(68707), o = A(3440), {getResolveErrorBodyCallback: a} = A(87655), {AsyncResource: c} = A(16698);
  class RequestHandler extends c {
   constructor(e, t) {
    if (!e || typeof e != "object") throw new n("invalid opts");
    const {signal: A, method: r, opaque: s, body: a, onInfo: c, responseHeaders: l, throwOnError: h, highWaterMark: g} = e;
    try {
     if (typeof t != "function") throw new n("invalid callback");
     if (g && (typeof g != "number" || g < 0)) throw new n("invalid highWaterMark");
     if (A && typeof A.on != "function" && typeof A.addEventListener != "function") throw new n("signal must be an EventEmitter or EventTarget");
     if (r === "CONNECT") throw new n("invalid method");
     if (c && typeof c != "function") throw new n("invalid onInfo callback");
     super("UNDICI_REQUEST");
    } catch (e) {
     o.isStream(a) && o.destroy(a.on("error", o.nop), e);
     throw e;
    }
    this.method = r;
    this.responseHeaders = l || null;
    this.opaque = s || null;
    this.callback = t;
    this.res = null;
    this.abort = null;
    this.body = a;
    this.trailers = {};
    this.context = null;
    this.onInfo = c || null;
    this.throwOnError = h;
    this.highWaterMark = g;
    this.signal = A;
    this.reason = null;
    this.removeAbortListener = null;
    o.isStream(a) && a.on("error", e => {
     this.onError(e);
    });
    this.signal && (this.signal.aborted ? this.reason = this.signal.reason ?? new i : this.removeAbortListener = o.addAbortListener(this.signal, () => {
     this.reason = this.signal.reason ?? new i;
     this.res ? o.destroy(this.res.on("error", o.nop), this.reason) : this.abort && this.abort(this.reason);
     if (this.removeAbortListener) {
      this.res?.off("close", this.removeAbortListener);
      this.removeAbortListener();
      this.removeAbortListener = null;
     }
    }));
   }
   onConnect(e, t) {
    if (this.reason) e(this.reason); else {
     r(this.callback);
     this.abort = e;
     this.context = t;
    }
   }
   onHeaders(e, t, A, r) {
    const {callback: n, opaque: i, abort: c, context: l, responseHeaders: h, highWaterMark: g} = this, E = h === "raw" ? o.parseRawHeaders(t) : o.parseHeaders(t);
    if (e < 200) {
     this.onInfo && this.onInfo({
      statusCode: e,
      headers: E
     });
     return;
    }
    const u = h === "raw" ? o.parseHeaders(t) : E, Q = u["content-type"], B = u["content-length"], I = new s({
     resume: A,
     abort: c,
     contentType: Q,
     contentLength: this.method !== "HEAD" && B ? Number(B) : null,
     highWaterMark: g
    });
    this.removeAbortListener && I.on("close", this.removeAbortListener);
    this.callback = null;
    this.res = I;
    n !== null && (this.throwOnError && e >= 400 ? this.runInAsyncScope(a, null, {
     callback: n,
     body: I,
     contentType: Q,
     statusCode: e,
     statusMessage: r,
     headers: E
    }) : this.runInAsyncScope(n, null, null, {
     statusCode: e,
     headers: E,
     trailers: this.trailers,
     opaque: i,
     body: I,
     context: l
    }));
   }
   onData(e) {
    return this.res.push(e);
   }
   onComplete(e) {
    o.parseHeaders(e, this.trailers);
    this.res.push(null);
   }
   onError(e) {
    const {res: t, callback: A, body: r, opaque: s} = this;
    if (A) {
     this.callback = null;
     queueMicrotask(() => {
      this.runInAsyncScope(A, null, e, {
       opaque: s
      });
     });
    }
    if (t) {
     this.res = null;
     queueMicrotask(() => {
      o.destroy(t, e);
     });
    }
    if (r) {
     this.body = null;
     o.destroy(r, e);
    }
    if (this.removeAbortListener) {
     t?.off("close", this.removeAbortListener);
     this.removeAbortListener();
     this.removeAbortListener = null;
    }
   }
  }
  function request(e, t) {
   if (t === void 0) return new Promise((t, A) => {
    request.call(this, e, (e, r) => e ? A(e) : t(r));
   });
   try {
    this.dispatch(e, new RequestHandler(e, t));
   } catch (A) {
    if (typeof t != "function") throw A;
    const r = e?.opaque;
    queueMicrotask(() => t(A, {
     opaque: r
    }));
   }
  }
  e.exports = request;
  e.exports.RequestHandler = RequestHandler;
 }),
 3560: ((e, t, A) => {
  const r = A(34589), {finished: s, PassThrough: n} = A(57075), {InvalidArgumentError: i, InvalidReturnValueError: o} = A(68707), a = A(3440), {getResolveErrorBodyCallback: c} = A(87655), {AsyncResource: l} = A(16698), {addSignal: h, removeSignal: g} = A(80158);
  class StreamHandler extends l {
   constructor(e, t, A) {
    if (!e || typeof e != "object") throw new i("invalid opts");
    const {signal: r, method: s, opaque: n, body: o, onInfo: c, responseHeaders: l, throwOnError: g} = e;
    try {
     if (typeof A != "function") throw new i("invalid callback");
     if (typeof t != "function") throw new i("invalid factory");
     if (r && typeof r.on != "function" && typeof r.addEventListener != "function") throw new i("signal must be an EventEmitter or EventTarget");
     if (s === "CONNECT") throw new i("invalid method");
     if (c && typeof c != "function") throw new i("invalid onInfo callback");
     super("UNDICI_STREAM");
    } catch (e) {
     a.isStream(o) && a.destroy(o.on("error", a.nop), e);
     throw e;
    }
    this.responseHeaders = l || null;
    this.opaque = n || null;
    this.factory = t;
    this.callback = A;
    this.res = null;
    this.abort = null;
    this.context = null;
    this.trailers = null;
    this.body = o;
    this.onInfo = c || null;
    this.throwOnError = g || !1;
    a.isStream(o) && o.on("error", e => {
     this.onError(e);
    });
    h(this, r);
   }
   onConnect(e, t) {
    if (this.reason) e(this.reason); else {
     r(this.callback);
     this.abort = e;
     this.context = t;
    }
   }
   onHeaders(e, t, A, r) {
    const {factory: i, opaque: l, context: h, callback: g, responseHeaders: E} = this, u = E === "raw" ? a.parseRawHeaders(t) : a.parseHeaders(t);
    if (e < 200) {
     this.onInfo && this.onInfo({
      statusCode: e,
      headers: u
     });
     return;
    }
    this.factory = null;
    let Q;
    if (this.throwOnError && e >= 400) {
     const A = E === "raw" ? a.parseHeaders(t) : u, s = A["content-type"];
     Q = new n;
     this.callback = null;
     this.runInAsyncScope(c, null, {
      callback: g,
      body: Q,
      contentType: s,
      statusCode: e,
      statusMessage: r,
      headers: u
     });
    } else {
     if (i === null) return;
     Q = this.runInAsyncScope(i, null, {
      statusCode: e,
      headers: u,
      opaque: l,
      context: h
     });
     if (!Q || typeof Q.write != "function" || typeof Q.end != "function" || typeof Q.on != "function") throw new o("expected Writable");
     s(Q, {
      readable: !1
     }, e => {
      const {callback: t, res: A, opaque: r, trailers: s, abort: n} = this;
      this.res = null;
      !e && A.readable || a.destroy(A, e);
      this.callback = null;
      this.runInAsyncScope(t, null, e || null, {
       opaque: r,
       trailers: s
      });
      e && n();
     });
    }
    Q.on("drain", A);
    this.res = Q;
    const B = Q.writableNeedDrain !== void 0 ? Q.writableNeedDrain : Q._writableState?.needDrain;
    return B !== !0;
   }
   onData(e) {
    const {res: t} = this;
    return !t || t.write(e);
   }
   onComplete(e) {
    const {res: t} = this;
    g(this);
    if (t) {
     this.trailers = a.parseHeaders(e);
     t.end();
    }
   }
   onError(e) {
    const {res: t, callback: A, opaque: r, body: s} = this;
    g(this);
    this.factory = null;
    if (t) {
     this.res = null;
     a.destroy(t, e);
    } else if (A) {
     this.callback = null;
     queueMicrotask(() => {
      this.runInAsyncScope(A, null, e, {
       opaque: r
      });
     });
    }
    if (s) {
     this.body = null;
     a.destroy(s, e);
    }
   }
  }
  function stream(e, t, A) {
   if (A === void 0) return new Promise((A, r) => {
    stream.call(this, e, t, (e, t) => e ? r(e) : A(t));
   });
   try {
    this.dispatch(e, new StreamHandler(e, t, A));
   } catch (t) {
    if (typeof A != "function") throw t;
    const r = e?.opaque;
    queueMicrotask(() => A(t, {
     opaque: r
    }));
   }
  }
  e.exports = stream;
 }),
 61882: ((e, t, A) => {
  const {InvalidArgumentError: r, SocketError: s} = A(68707), {AsyncResource: n} = A(16698), i = A(3440), {addSignal: o, removeSignal: a} = A(80158), c = A(34589);
  class UpgradeHandler extends n {
   constructor(e, t) {
    if (!e || typeof e != "object") throw new r("invalid opts");
    if (typeof t != "function") throw new r("invalid callback");
    const {signal: A, opaque: s, responseHeaders: n} = e;
    if (A && typeof A.on != "function" && typeof A.addEventListener != "function") throw new r("signal must be an EventEmitter or EventTarget");
    super("UNDICI_UPGRADE");
    this.responseHeaders = n || null;
    this.opaque = s || null;
    this.callback = t;
    this.abort = null;
    this.context = null;
    o(this, A);
   }
   onConnect(e, t) {
    if (this.reason) e(this.reason); else {
     c(this.callback);
     this.abort = e;
     this.context = null;
    }
   }
   onHeaders() {
    throw new s("bad upgrade", null);
   }
   onUpgrade(e, t, A) {
    c(e === 101);
    const {callback: r, opaque: s, context: n} = this;
    a(this);
    this.callback = null;
    const o = this.responseHeaders === "raw" ? i.parseRawHeaders(t) : i.parseHeaders(t);
    this.runInAsyncScope(r, null, null, {
     headers: o,
     socket: A,
     opaque: s,
     context: n
    });
   }
   onError(e) {
    const {callback: t, opaque: A} = this;
    a(this);
    if (t) {
     this.callback = null;
     queueMicrotask(() => {
      this.runInAsyncScope(t, null, e, {
       opaque: A
      });
     });
    }
   }
  }
  function upgrade(e, t) {
   if (t === void 0) return new Promise((t, A) => {
    upgrade.call(this, e, (e, r) => e ? A(e) : t(r));
   });
   try {
    const A = new UpgradeHandler(e, t);
    this.dispatch({
     ...e,
     method: e.method || "GET",
     upgrade: e.protocol || "Websocket"
    }, A);
   } catch (A) {
    if (typeof t != "function") throw A;
    const r = e?.opaque;
    queueMicrotask(() => t(A, {
     opaque: r
    }));
   }
  }
  e.exports = upgrade;
 }),
 56615: ((e, t, A) => {
  e.exports.request = A(14043);
  e.exports.stream = A(3560);
  e.exports.pipeline = A(76862);
  e.exports.upgrade = A(61882);
  e.exports.connect = A(34660);
 }),
 49927: ((e, t, A) => {
  const r = A(34589), {Readable: s} = A(57075), {RequestAbortedError: n, NotSupportedError: i, InvalidArgumentError: o, AbortError: a} = A(68707), c = A(3440), {ReadableStreamFrom: l} = A(3440), h = Symbol("kConsume"), g = Symbol("kReading"), E = Symbol("kBody"), u = Symbol("kAbort"), Q = Symbol("kContentType"), B = Symbol("kContentLength"), noop = () => {};
  class BodyReadable extends s {
   constructor({resume: e, abort: t, contentType: A = "", contentLength: r, highWaterMark: s = 65536}) {
    super({
     autoDestroy: !0,
     read: e,
     highWaterMark: s
    });
    this._readableState.dataEmitted = !1;
    this[u] = t;
    this[h] = null;
    this[E] = null;
    this[Q] = A;
    this[B] = r;
    this[g] = !1;
   }
   destroy(e) {
    e || this._readableState.endEmitted || (e = new n);
    e && this[u]();
    return super.destroy(e);
   }
   _destroy(e, t) {
    this[g] ? t(e) : setImmediate(() => {
     t(e);
    });
   }
   on(e, ...t) {
    e !== "data" && e !== "readable" || (this[g] = !0);
    return super.on(e, ...t);
   }
   addListener(e, ...t) {
    return this.on(e, ...t);
   }
   off(e, ...t) {
    const A = super.off(e, ...t);
    e !== "data" && e !== "readable" || (this[g] = this.listenerCount("data") > 0 || this.listenerCount("readable") > 0);
    return A;
   }
   removeListener(e, ...t) {
    return this.off(e, ...t);
   }
   push(e) {
    if (this[h] && e !== null) {
     consumePush(this[h], e);
     return !this[g] || super.push(e);
    }
    return super.push(e);
   }
   async text() {
    return consume(this, "text");
   }
   async json() {
    return consume(this, "json");
   }
   async blob() {
    return consume(this, "blob");
   }
   async bytes() {
    return consume(this, "bytes");
   }
   async arrayBuffer() {
    return consume(this, "arrayBuffer");
   }
   async formData() {
    throw new i;
   }
   get bodyUsed() {
    return c.isDisturbed(this);
   }
   get body() {
    if (!this[E]) {
     this[E] = l(this);
     if (this[h]) {
      this[E].getReader();
      r(this[E].locked);
     }
    }
    return this[E];
   }
   async dump(e) {
    let t = Number.isFinite(e?.limit) ? e.limit : 131072;
    const A = e?.signal;
    if (A != null && (typeof A != "object" || !("aborted" in A))) throw new o("signal must be an AbortSignal");
    A?.throwIfAborted();
    return this._readableState.closeEmitted ? null : await new Promise((e, r) => {
     this[B] > t && this.destroy(new a);
     const onAbort = () => {
      this.destroy(A.reason ?? new a);
     };
     A?.addEventListener("abort", onAbort);
     this.on("close", function() {
      A?.removeEventListener("abort", onAbort);
      A?.aborted ? r(A.reason ?? new a) : e(null);
     }).on("error", noop).on("data", function(e) {
      t -= e.length;
      t <= 0 && this.destroy();
     }).resume();
    });
   }
  }
  function isLocked(e) {
   return e[E] && e[E].locked === !0 || e[h];
  }
  function isUnusable(e) {
   return c.isDisturbed(e) || isLocked(e);
  }
  async function consume(e, t) {
   r(!e[h]);
   return new Promise((A, r) => {
    if (isUnusable(e)) {
     const t = e._readableState;
     t.destroyed && t.closeEmitted === !1 ? e.on("error", e => {
      r(e);
     }).on("close", () => {
      r(new TypeError("unusable"));
     }) : r(t.errored ?? new TypeError("unusable"));
    } else queueMicrotask(() => {
     e[h] = {
      type: t,
      stream: e,
      resolve: A,
      reject: r,
      length: 0,
      body: []
     };
     e.on("error", function(e) {
      consumeFinish(this[h], e);
     }).on("close", function() {
      this[h].body !== null && consumeFinish(this[h], new n);
     });
     consumeStart(e[h]);
    });
   });
  }
  function consumeStart(e) {
   if (e.body === null) return;
   const {_readableState: t} = e.stream;
   if (t.bufferIndex) {
    const A = t.bufferIndex, r = t.buffer.length;
    for (let s = A; s < r; s++) consumePush(e, t.buffer[s]);
   } else for (const A of t.buffer) consumePush(e, A);
   t.endEmitted ? consumeEnd(this[h]) : e.stream.on("end", function() {
    consumeEnd(this[h]);
   });
   e.stream.resume();
   while (e.stream.read() != null) ;
  }
  function chunksDecode(e, t) {
   if (e.length === 0 || t === 0) return "";
   const A = e.length === 1 ? e[0] : Buffer.concat(e, t), r = A.length, s = r > 2 && A[0] === 239 && A[1] === 187 && A[2] === 191 ? 3 : 0;
   return A.utf8Slice(s, r);
  }
  function chunksConcat(e, t) {
   if (e.length === 0 || t === 0) return new Uint8Array(0);
   if (e.length === 1) return new Uint8Array(e[0]);
   const A = new Uint8Array(Buffer.allocUnsafeSlow(t).buffer);
   let r = 0;
   for (let t = 0; t < e.length; ++t) {
    const s = e[t];
    A.set(s, r);
    r += s.length;
   }
   return A;
  }
  function consumeEnd(e) {
   const {type: t, body: A, resolve: r, stream: s, length: n} = e;
   try {
    t === "text" ? r(chunksDecode(A, n)) : t === "json" ? r(JSON.parse(chunksDecode(A, n))) : t === "arrayBuffer" ? r(chunksConcat(A, n).buffer) : t === "blob" ? r(new Blob(A, {
     type: s[Q]
    })) : t === "bytes" && r(chunksConcat(A, n));
    consumeFinish(e);
   } catch (e) {
    s.destroy(e);
   }
  }
  function consumePush(e, t) {
   e.length += t.length;
   e.body.push(t);
  }
  function consumeFinish(e, t) {
   if (e.body !== null) {
    t ? e.reject(t) : e.resolve();
    e.type = null;
    e.stream = null;
    e.resolve = null;
    e.reject = null;
    e.length = 0;
    e.body = null;
   }
  }
  e.exports = {
   Readable: BodyReadable,
   chunksDecode
  };
 }),
 87655: ((e, t, A) => {
  const r = A(34589), {ResponseStatusCodeError: s} = A(68707), {chunksDecode: n} = A(49927), i = 131072;
  async function getResolveErrorBodyCallback({callback: e, body: t, contentType: A, statusCode: o, statusMessage: a, headers: c}) {
   r(t);
   let l = [], h = 0;
   try {
    for await (const e of t) {
     l.push(e);
     h += e.length;
     if (h > i) {
      l = [];
      h = 0;
      break;
     }
    }
   } catch {
    l = [];
    h = 0;
   }
   const g = `Response status code ${o}${a ? `: ${a}` : ""}`;
   if (o === 204 || !A || !h) {
    queueMicrotask(() => e(new s(g, o, c)));
    return;
   }
   const E = Error.stackTraceLimit;
   Error.stackTraceLimit = 0;
   let u;
   try {
    isContentTypeApplicationJson(A) ? u = JSON.parse(n(l, h)) : isContentTypeText(A) && (u = n(l, h));
   } catch {} finally {
    Error.stackTraceLimit = E;
   }
   queueMicrotask(() => e(new s(g, o, c, u)));
  }
  const isContentTypeApplicationJson = e => e.length > 15 && e[11] === "/" && e[0] === "a" && e[1] === "p" && e[2] === "p" && e[3] === "l" && e[4] === "i" && e[5] === "c" && e[6] === "a" && e[7] === "t" && e[8] === "i" && e[9] === "o" && e[10] === "n" && e[12] === "j" && e[13] === "s" && e[14] === "o" && e[15] === "n", isContentTypeText = e => e.length > 4 && e[4] === "/" && e[0] === "t" && e[1] === "e" && e[2] === "x" && e[3] === "t";
  e.exports = {
   getResolveErrorBodyCallback,
   isContentTypeApplicationJson,
   isContentTypeText
  };
 }),
 59136: ((e, t, A) => {
  const r = A(77030), s = A(34589), n = A(3440), {InvalidArgumentError: i, ConnectTimeoutError: o} = A(68707), a = A(96603);
  function noop() {}
  let c, l;
  l = !global.FinalizationRegistry || process.env.NODE_V8_COVERAGE || process.env.UNDICI_NO_FG ? class {
   constructor(e) {
    this._maxCachedSessions = e;
    this._sessionCache = new Map;
   }
   get(e) {
    return this._sessionCache.get(e);
   }
   set(e, t) {
    if (this._maxCachedSessions !== 0) {
     if (this._sessionCache.size >= this._maxCachedSessions) {
      const {value: e} = this._sessionCache.keys().next();
      this._sessionCache.delete(e);
     }
     this._sessionCache.set(e, t);
    }
   }
  } : class {
   constructor(e) {
    this._maxCachedSessions = e;
    this._sessionCache = new Map;
    this._sessionRegistry = new global.FinalizationRegistry(e => {
     if (this._sessionCache.size < this._maxCachedSessions) return;
     const t = this._sessionCache.get(e);
     t !== void 0 && t.deref() === void 0 && this._sessionCache.delete(e);
    });
   }
   get(e) {
    const t = this._sessionCache.get(e);
    return t ? t.deref() : null;
   }
   set(e, t) {
    if (this._maxCachedSessions !== 0) {
     this._sessionCache.set(e, new WeakRef(t));
     this._sessionRegistry.register(t, e);
    }
   }
  };
  function buildConnector({allowH2: e, maxCachedSessions: t, socketPath: o, timeout: a, session: g, ...E}) {
   if (t != null && (!Number.isInteger(t) || t < 0)) throw new i("maxCachedSessions must be a positive integer or zero");
   const u = {
    path: o,
    ...E
   }, Q = new l(t ?? 100);
   a = a ?? 1e4;
   e = e != null && e;
   return function({hostname: t, host: i, protocol: o, port: l, servername: E, localAddress: B, httpSocket: I}, C) {
    let d;
    if (o === "https:") {
     c || (c = A(41692));
     E = E || u.servername || n.getServerName(i) || null;
     const r = E || t;
     s(r);
     const o = g || Q.get(r) || null;
     l = l || 443;
     d = c.connect({
      highWaterMark: 16384,
      ...u,
      servername: E,
      session: o,
      localAddress: B,
      ALPNProtocols: e ? [ "http/1.1", "h2" ] : [ "http/1.1" ],
      socket: I,
      port: l,
      host: t
     });
     d.on("session", function(e) {
      Q.set(r, e);
     });
    } else {
     s(!I, "httpSocket can only be sent on TLS update");
     l = l || 80;
     d = r.connect({
      highWaterMark: 65536,
      ...u,
      localAddress: B,
      port: l,
      host: t
     });
    }
    if (u.keepAlive == null || u.keepAlive) {
     const e = u.keepAliveInitialDelay === void 0 ? 6e4 : u.keepAliveInitialDelay;
     d.setKeepAlive(!0, e);
    }
    const f = h(new WeakRef(d), {
     timeout: a,
     hostname: t,
     port: l
    });
    d.setNoDelay(!0).once(o === "https:" ? "secureConnect" : "connect", function() {
     queueMicrotask(f);
     if (C) {
      const e = C;
      C = null;
      e(null, this);
     }
    }).on("error", function(e) {
     queueMicrotask(f);
     if (C) {
      const t = C;
      C = null;
      t(e);
     }
    });
    return d;
   };
  }
  const h = process.platform === "win32" ? (e, t) => {
   if (!t.timeout) return noop;
   let A = null, r = null;
   const s = a.setFastTimeout(() => {
    A = setImmediate(() => {
     r = setImmediate(() => onConnectTimeout(e.deref(), t));
    });
   }, t.timeout);
   return () => {
    a.clearFastTimeout(s);
    clearImmediate(A);
    clearImmediate(r);
   };
  } : (e, t) => {
   if (!t.timeout) return noop;
   let A = null;
   const r = a.setFastTimeout(() => {
    A = setImmediate(() => {
     onConnectTimeout(e.deref(), t);
    });
   }, t.timeout);
   return () => {
    a.clearFastTimeout(r);
    clearImmediate(A);
   };
  };
  function onConnectTimeout(e, t) {
   if (e == null) return;
   let A = "Connect Timeout Error";
   Array.isArray(e.autoSelectFamilyAttemptedAddresses) ? A += ` (attempted addresses: ${e.autoSelectFamilyAttemptedAddresses.join(", ")},` : A += ` (attempted address: ${t.hostname}:${t.port},`;
   A += ` timeout: ${t.timeout}ms)`;
   n.destroy(e, new o(A));
  }
  e.exports = buildConnector;
 }),
 10735: (e => {
  const t = {}, A = [ "Accept", "Accept-Encoding", "Accept-Language", "Accept-Ranges", "Access-Control-Allow-Credentials", "Access-Control-Allow-Headers", "Access-Control-Allow-Methods", "Access-Control-Allow-Origin", "Access-Control-Expose-Headers", "Access-Control-Max-Age", "Access-Control-Request-Headers", "Access-Control-Request-Method", "Age", "Allow", "Alt-Svc", "Alt-Used", "Authorization", "Cache-Control", "Clear-Site-Data", "Connection", "Content-Disposition", "Content-Encoding", "Content-Language", "Content-Length", "Content-Location", "Content-Range", "Content-Security-Policy", "Content-Security-Policy-Report-Only", "Content-Type", "Cookie", "Cross-Origin-Embedder-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "Date", "Device-Memory", "Downlink", "ECT", "ETag", "Expect", "Expect-CT", "Expires", "Forwarded", "From", "Host", "If-Match", "If-Modified-Since", "If-None-Match", "If-Range", "If-Unmodified-Since", "Keep-Alive", "Last-Modified", "Link", "Location", "Max-Forwards", "Origin", "Permissions-Policy", "Pragma", "Proxy-Authenticate", "Proxy-Authorization", "RTT", "Range", "Referer", "Referrer-Policy", "Refresh", "Retry-After", "Sec-WebSocket-Accept", "Sec-WebSocket-Extensions", "Sec-WebSocket-Key", "Sec-WebSocket-Protocol", "Sec-WebSocket-Version", "Server", "Server-Timing", "Service-Worker-Allowed", "Service-Worker-Navigation-Preload", "Set-Cookie", "SourceMap", "Strict-Transport-Security", "Supports-Loading-Mode", "TE", "Timing-Allow-Origin", "Trailer", "Transfer-Encoding", "Upgrade", "Upgrade-Insecure-Requests", "User-Agent", "Vary", "Via", "WWW-Authenticate", "X-Content-Type-Options", "X-DNS-Prefetch-Control", "X-Frame-Options", "X-Permitted-Cross-Domain-Policies", "X-Powered-By", "X-Requested-With", "X-XSS-Protection" ];
  for (let e = 0; e < A.length; ++e) {
   const r = A[e], s = r.toLowerCase();
   t[r] = t[s] = s;
  }
  Object.setPrototypeOf(t, null);
  e.exports = {
   wellknownHeaderNames: A,
   headerNameLowerCasedRecord: t
  };
 }),
 42414: ((e, t, A) => {
  const r = A(53053), s = A(57975), n = s.debuglog("undici"), i = s.debuglog("fetch"), o = s.debuglog("websocket");
  let a = !1;
  const c = {
   beforeConnect: r.channel("undici:client:beforeConnect"),
   connected: r.channel("undici:client:connected"),
   connectError: r.channel("undici:client:connectError"),
   sendHeaders: r.channel("undici:client:sendHeaders"),
   create: r.channel("undici:request:create"),
   bodySent: r.channel("undici:request:bodySent"),
   headers: r.channel("undici:request:headers"),
   trailers: r.channel("undici:request:trailers"),
   error: r.channel("undici:request:error"),
   open: r.channel("undici:websocket:open"),
   close: r.channel("undici:websocket:close"),
   socketError: r.channel("undici:websocket:socket_error"),
   ping: r.channel("undici:websocket:ping"),
   pong: r.channel("undici:websocket:pong")
  };
  if (n.enabled || i.enabled) {
   const e = i.enabled ? i : n;
   r.channel("undici:client:beforeConnect").subscribe(t => {
    const {connectParams: {version: A, protocol: r, port: s, host: n}} = t;
    e("connecting to %s using %s%s", `${n}${s ? `:${s}` : ""}`, r, A);
   });
   r.channel("undici:client:connected").subscribe(t => {
    const {connectParams: {version: A, protocol: r, port: s, host: n}} = t;
    e("connected to %s using %s%s", `${n}${s ? `:${s}` : ""}`, r, A);
   });
   r.channel("undici:client:connectError").subscribe(t => {
    const {connectParams: {version: A, protocol: r, port: s, host: n}, error: i} = t;
    e("connection to %s using %s%s errored - %s", `${n}${s ? `:${s}` : ""}`, r, A, i.message);
   });
   r.channel("undici:client:sendHeaders").subscribe(t => {
    const {request: {method: A, path: r, origin: s}} = t;
    e("sending request to %s %s/%s", A, s, r);
   });
   r.channel("undici:request:headers").subscribe(t => {
    const {request: {method: A, path: r, origin: s}, response: {statusCode: n}} = t;
    e("received response to %s %s/%s - HTTP %d", A, s, r, n);
   });
   r.channel("undici:request:trailers").subscribe(t => {
    const {request: {method: A, path: r, origin: s}} = t;
    e("trailers received from %s %s/%s", A, s, r);
   });
   r.channel("undici:request:error").subscribe(t => {
    const {request: {method: A, path: r, origin: s}, error: n} = t;
    e("request to %s %s/%s errored - %s", A, s, r, n.message);
   });
   a = !0;
  }
  if (o.enabled) {
   if (!a) {
    const e = n.enabled ? n : o;
    r.channel("undici:client:beforeConnect").subscribe(t => {
     const {connectParams: {version: A, protocol: r, port: s, host: n}} = t;
     e("connecting to %s%s using %s%s", n, s ? `:${s}` : "", r, A);
    });
    r.channel("undici:client:connected").subscribe(t => {
     const {connectParams: {version: A, protocol: r, port: s, host: n}} = t;
     e("connected to %s%s using %s%s", n, s ? `:${s}` : "", r, A);
    });
    r.channel("undici:client:connectError").subscribe(t => {
     const {connectParams: {version: A, protocol: r, port: s, host: n}, error: i} = t;
     e("connection to %s%s using %s%s errored - %s", n, s ? `:${s}` : "", r, A, i.message);
    });
    r.channel("undici:client:sendHeaders").subscribe(t => {
     const {request: {method: A, path: r, origin: s}} = t;
     e("sending request to %s %s/%s", A, s, r);
    });
   }
   r.channel("undici:websocket:open").subscribe(e => {
    const {address: {address: t, port: A}} = e;
    o("connection opened %s%s", t, A ? `:${A}` : "");
   });
   r.channel("undici:websocket:close").subscribe(e => {
    const {websocket: t, code: A, reason: r} = e;
    o("closed connection to %s - %s %s", t.url, A, r);
   });
   r.channel("undici:websocket:socket_error").subscribe(e => {
    o("connection errored - %s", e.message);
   });
   r.channel("undici:websocket:ping").subscribe(e => {
    o("ping received");
   });
   r.channel("undici:websocket:pong").subscribe(e => {
    o("pong received");
   });
  }
  e.exports = {
   channels: c
  };
 }),
 68707: (e => {
  const t = Symbol.for("undici.error.UND_ERR");
  class UndiciError extends Error {
   constructor(e) {
    super(e);
    this.name = "UndiciError";
    this.code = "UND_ERR";
   }
   static [Symbol.hasInstance](e) {
    return e && e[t] === !0;
   }
   [t]=!0;
  }
  const A = Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");
  class ConnectTimeoutError extends UndiciError {
   constructor(e) {
    super(e);
    this.name = "ConnectTimeoutError";
    this.message = e || "Connect Timeout Error";
    this.code = "UND_ERR_CONNECT_TIMEOUT";
   }
   static [Symbol.hasInstance](e) {
    return e && e[A] === !0;
   }
   [A]=!0;
  }
  const r = Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");
  class HeadersTimeoutError extends UndiciError {
   constructor(e) {
    super(e);
    this.name = "HeadersTimeoutError";
    this.message = e || "Headers Timeout Error";
    this.code = "UND_ERR_HEADERS_TIMEOUT";
   }
   static [Symbol.hasInstance](e) {
    return e && e[r] === !0;
   }
   [r]=!0;
  }
  const s = Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");
  class HeadersOverflowError extends UndiciError {
   constructor(e) {
    super(e);
    this.name = "HeadersOverflowError";
    this.message = e || "Headers Overflow Error";
    this.code = "UND_ERR_HEADERS_OVERFLOW";
   }
   static [Symbol.hasInstance](e) {
    return e && e[s] === !0;
   }
   [s]=!0;
  }
  const n = Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");
  class BodyTimeoutError extends UndiciError {
   constructor(e) {
    super(e);
    this.name = "BodyTimeoutError";
    this.message = e || "Body Timeout Error";
    this.code = "UND_ERR_BODY_TIMEOUT";
   }
   static [Symbol.hasInstance](e) {
    return e && e[n] === !0;
   }
   [n]=!0;
  }
  const i = Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE");
  class ResponseStatusCodeError extends UndiciError {
   constructor(e, t, A, r) {
    super(e);
    this.name = "ResponseStatusCodeError";
    this.message = e || "Response Status Code Error";
    this.code = "UND_ERR_RESPONSE_STATUS_CODE";
    this.body = r;
    this.status = t;
    this.statusCode = t;
    this.headers = A;
   }
   static [Symbol.hasInstance](e) {
    return e && e[i] === !0;
   }
   [i]=!0;
  }
  const o = Symbol.for("undici.error.UND_ERR_INVALID_ARG");
  class InvalidArgumentError extends UndiciError {
   constructor(e) {
    super(e);
    this.name = "InvalidArgumentError";
    this.message = e || "Invalid Argument Error";
    this.code = "UND_ERR_INVALID_ARG";
   }
   static [Symbol.hasInstance](e) {
    return e && e[o] === !0;
   }
   [o]=!0;
  }
  const a = Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");
  class InvalidReturnValueError extends UndiciError {
   constructor(e) {
    super(e);
    this.name = "InvalidReturnValueError";
    this.message = e || "Invalid Return Value Error";
    this.code = "UND_ERR_INVALID_RETURN_VALUE";
   }
   static [Symbol.hasInstance](e) {
    return e && e[a] === !0;
   }
   [a]=!0;
  }
  const c = Symbol.for("undici.error.UND_ERR_ABORT");
  class AbortError extends UndiciError {
   constructor(e) {
    super(e);
    this.name = "AbortError";
    this.message = e || "The operation was aborted";
    this.code = "UND_ERR_ABORT";
   }
   static [Symbol.hasInstance](e) {
    return e && e[c] === !0;
   }
   [c]=!0;
  }
  const l = Symbol.for("undici.error.UND_ERR_ABORTED");
  class RequestAbortedError extends AbortError {
   constructor(e) {
    super(e);
    this.name = "AbortError";
    this.message = e || "Request aborted";
    this.code = "UND_ERR_ABORTED";
   }
   static [Symbol.hasInstance](e) {
    return e && e[l] === !0;
   }
   [l]=!0;
  }
  const h = Symbol.for("undici.error.UND_ERR_INFO");
  class InformationalError extends UndiciError {
   constructor(e) {
    super(e);
    this.name = "InformationalError";
    this.message = e || "Request information";
    this.code = "UND_ERR_INFO";
   }
   static [Symbol.hasInstance](e) {
    return e && e[h] === !0;
   }
   [h]=!0;
  }
  const g = Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");
  class RequestContentLengthMismatchError extends UndiciError {
   constructor(e) {
    super(e);
    this.name = "RequestContentLengthMismatchError";
    this.message = e || "Request body length does not match content-length header";
    this.code = "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH";
   }
   static [Symbol.hasInstance](e) {
    return e && e[g] === !0;
   }
   [g]=!0;
  }
  const E = Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");
  class ResponseContentLengthMismatchError extends UndiciError {
   constructor(e) {
    super(e);
    this.name = "ResponseContentLengthMismatchError";
    this.message = e || "Response body length does not match content-length header";
    this.code = "UND_ERR_RES_CONTENT_LENGTH_MISMATCH";
   }
   static [Symbol.hasInstance](e) {
    return e && e[E] === !0;
   }
   [E]=!0;
  }
  const u = Symbol.for("undici.error.UND_ERR_DESTROYED");
  class ClientDestroyedError extends UndiciError {
   constructor(e) {
    super(e);
    this.name = "ClientDestroyedError";
    this.message = e || "The client is destroyed";
    this.code = "UND_ERR_DESTROYED";
   }
   static [Symbol.hasInstance](e) {
    return e && e[u] === !0;
   }
   [u]=!0;
  }
  const Q = Symbol.for("undici.error.UND_ERR_CLOSED");
  class ClientClosedError extends UndiciError {
   constructor(e) {
    super(e);
    this.name = "ClientClosedError";
    this.message = e || "The client is closed";
    this.code = "UND_ERR_CLOSED";
   }
   static [Symbol.hasInstance](e) {
    return e && e[Q] === !0;
   }
   [Q]=!0;
  }
  const B = Symbol.for("undici.error.UND_ERR_SOCKET");
  class SocketError extends UndiciError {
   constructor(e, t) {
    super(e);
    this.name = "SocketError";
    this.message = e || "Socket error";
    this.code = "UND_ERR_SOCKET";
    this.socket = t;
   }
   static [Symbol.hasInstance](e) {
    return e && e[B] === !0;
   }
   [B]=!0;
  }
  const I = Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");
  class NotSupportedError extends UndiciError {
   constructor(e) {
    super(e);
    this.name = "NotSupportedError";
    this.message = e || "Not supported error";
    this.code = "UND_ERR_NOT_SUPPORTED";
   }
   static [Symbol.hasInstance](e) {
    return e && e[I] === !0;
   }
   [I]=!0;
  }
  const C = Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");
  class BalancedPoolMissingUpstreamError extends UndiciError {
   constructor(e) {
    super(e);
    this.name = "MissingUpstreamError";
    this.message = e || "No upstream has been added to the BalancedPool";
    this.code = "UND_ERR_BPL_MISSING_UPSTREAM";
   }
   static [Symbol.hasInstance](e) {
    return e && e[C] === !0;
   }
   [C]=!0;
  }
  const d = Symbol.for("undici.error.UND_ERR_HTTP_PARSER");
  class HTTPParserError extends Error {
   constructor(e, t, A) {
    super(e);
    this.name = "HTTPParserError";
    this.code = t ? `HPE_${t}` : void 0;
    this.data = A ? A.toString() : void 0;
   }
   static [Symbol.hasInstance](e) {
    return e && e[d] === !0;
   }
   [d]=!0;
  }
  const f = Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");
  class ResponseExceededMaxSizeError extends UndiciError {
   constructor(e) {
    super(e);
    this.name = "ResponseExceededMaxSizeError";
    this.message = e || "Response content exceeded max size";
    this.code = "UND_ERR_RES_EXCEEDED_MAX_SIZE";
   }
   static [Symbol.hasInstance](e) {
    return e && e[f] === !0;
   }
   [f]=!0;
  }
  const p = Symbol.for("undici.error.UND_ERR_REQ_RETRY");
  class RequestRetryError extends UndiciError {
   constructor(e, t, {headers: A, data: r}) {
    super(e);
    this.name = "RequestRetryError";
    this.message = e || "Request retry error";
    this.code = "UND_ERR_REQ_RETRY";
    this.statusCode = t;
    this.data = r;
    this.headers = A;
   }
   static [Symbol.hasInstance](e) {
    return e && e[p] === !0;
   }
   [p]=!0;
  }
  const y = Symbol.for("undici.error.UND_ERR_RESPONSE");
  class ResponseError extends UndiciError {
   constructor(e, t, {headers: A, data: r}) {
    super(e);
    this.name = "ResponseError";
    this.message = e || "Response error";
    this.code = "UND_ERR_RESPONSE";
    this.statusCode = t;
    this.data = r;
    this.headers = A;
   }
   static [Symbol.hasInstance](e) {
    return e && e[y] === !0;
   }
   [y]=!0;
  }
  const w = Symbol.for("undici.error.UND_ERR_PRX_TLS");
  class SecureProxyConnectionError extends UndiciError {
   constructor(e, t, A) {
    super(t, {
     cause: e,
     ...A ?? {}
    });
    this.name = "SecureProxyConnectionError";
    this.message = t || "Secure Proxy Connection failed";
    this.code = "UND_ERR_PRX_TLS";
    this.cause = e;
   }
   static [Symbol.hasInstance](e) {
    return e && e[w] === !0;
   }
   [w]=!0;
  }
  const m = Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");
  class MessageSizeExceededError extends UndiciError {
   constructor(e) {
    super(e);
    this.name = "MessageSizeExceededError";
    this.message = e || "Max decompressed message size exceeded";
    this.code = "UND_ERR_WS_MESSAGE_SIZE_EXCEEDED";
   }
   static [Symbol.hasInstance](e) {
    return e && e[m] === !0;
   }
   get [m]() {
    return !0;
   }
  }
  e.exports = {
   AbortError,
   HTTPParserError,
   UndiciError,
   HeadersTimeoutError,
   HeadersOverflowError,
   BodyTimeoutError,
   RequestContentLengthMismatchError,
   ConnectTimeoutError,
   ResponseStatusCodeError,
   InvalidArgumentError,
   InvalidReturnValueError,
   RequestAbortedError,
   ClientDestroyedError,
   ClientClosedError,
   InformationalError,
   SocketError,
   NotSupportedError,
   ResponseContentLengthMismatchError,
   BalancedPoolMissingUpstreamError,
   ResponseExceededMaxSizeError,
   RequestRetryError,
   ResponseError,
   SecureProxyConnectionError,
   MessageSizeExceededError
  };
 }),
 44655: ((e, t, A) => {
  const {InvalidArgumentError: r, NotSupportedError: s} = A(68707), n = A(34589), {isValidHTTPToken: i, isValidHeaderValue: o, isStream: a, destroy: c, isBuffer: l, isFormDataLike: h, isIterable: g, isBlobLike: E, buildURL: u, validateHandler: Q, getServerName: B, normalizedMethodRecords: I} = A(3440), {channels: C} = A(42414), {headerNameLowerCasedRecord: d} = A(10735), f = /[^\u0021-\u00ff]/, p = Symbol("handler");
  class Request {
   constructor(e, {path: t, method: A, body: s, headers: n, query: d, idempotent: y, blocking: w, upgrade: m, headersTimeout: D, bodyTimeout: k, reset: R, throwOnError: b, expectContinue: S, servername: F}, N) {
    if (typeof t != "string") throw new r("path must be a string");
    if (t[0] !== "/" && !t.startsWith("http://") && !t.startsWith("https://") && A !== "CONNECT") throw new r("path must be an absolute URL or start with a slash");
    if (f.test(t)) throw new r("invalid request path");
    if (typeof A != "string") throw new r("method must be a string");
    if (I[A] === void 0 && !i(A)) throw new r("invalid request method");
    if (m && typeof m != "string") throw new r("upgrade must be a string");
    if (m && !o(m)) throw new r("invalid upgrade header");
    if (D != null && (!Number.isFinite(D) || D < 0)) throw new r("invalid headersTimeout");
    if (k != null && (!Number.isFinite(k) || k < 0)) throw new r("invalid bodyTimeout");
    if (R != null && typeof R != "boolean") throw new r("invalid reset");
    if (S != null && typeof S != "boolean") throw new r("invalid expectContinue");
    this.headersTimeout = D;
    this.bodyTimeout = k;
    this.throwOnError = b === !0;
    this.method = A;
    this.abort = null;
    if (s == null) this.body = null; else if (a(s)) {
     this.body = s;
     const e = this.body._readableState;
     if (!e || !e.autoDestroy) {
      this.endHandler = function() {
       c(this);
      };
      this.body.on("end", this.endHandler);
     }
     this.errorHandler = e => {
      this.abort ? this.abort(e) : this.error = e;
     };
     this.body.on("error", this.errorHandler);
    } else if (l(s)) this.body = s.byteLength ? s : null; else if (ArrayBuffer.isView(s)) this.body = s.buffer.byteLength ? Buffer.from(s.buffer, s.byteOffset, s.byteLength) : null; else if (s instanceof ArrayBuffer) this.body = s.byteLength ? Buffer.from(s) : null; else if (typeof s == "string") this.body = s.length ? Buffer.from(s) : null; else {
     if (!(h(s) || g(s) || E(s))) throw new r("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");
     this.body = s;
    }
    this.completed = !1;
    this.aborted = !1;
    this.upgrade = m || null;
    this.path = d ? u(t, d) : t;
    this.origin = e;
    this.idempotent = y ?? (A === "HEAD" || A === "GET");
    this.blocking = w ?? !1;
    this.reset = R ?? null;
    this.host = null;
    this.contentLength = null;
    this.contentType = null;
    this.headers = [];
    this.expectContinue = S != null && S;
    if (Array.isArray(n)) {
     if (n.length % 2 != 0) throw new r("headers array must be even");
     for (let e = 0; e < n.length; e += 2) processHeader(this, n[e], n[e + 1]);
    } else if (n && typeof n == "object") if (n[Symbol.iterator]) for (const e of n) {
     if (!Array.isArray(e) || e.length !== 2) throw new r("headers must be in key-value pair format");
     processHeader(this, e[0], e[1]);
    } else {
     const e = Object.keys(n);
     for (let t = 0; t < e.length; ++t) processHeader(this, e[t], n[e[t]]);
    } else if (n != null) throw new r("headers must be an object or an array");
    Q(N, A, m);
    this.servername = F || B(this.host);
    this[p] = N;
    C.create.hasSubscribers && C.create.publish({
     request: this
    });
   }
   onBodySent(e) {
    if (this[p].onBodySent) try {
     return this[p].onBodySent(e);
    } catch (e) {
     this.abort(e);
    }
   }
   onRequestSent() {
    C.bodySent.hasSubscribers && C.bodySent.publish({
     request: this
    });
    if (this[p].onRequestSent) try {
     return this[p].onRequestSent();
    } catch (e) {
     this.abort(e);
    }
   }
   onConnect(e) {
    n(!this.aborted);
    n(!this.completed);
    if (!this.error) {
     this.abort = e;
     return this[p].onConnect(e);
    }
    e(this.error);
   }
   onResponseStarted() {
    return this[p].onResponseStarted?.();
   }
   onHeaders(e, t, A, r) {
    n(!this.aborted);
    n(!this.completed);
    C.headers.hasSubscribers && C.headers.publish({
     request: this,
     response: {
      statusCode: e,
      headers: t,
      statusText: r
     }
    });
    try {
     return this[p].onHeaders(e, t, A, r);
    } catch (e) {
     this.abort(e);
    }
   }
   onData(e) {
    n(!this.aborted);
    n(!this.completed);
    try {
     return this[p].onData(e);
    } catch (e) {
     this.abort(e);
     return !1;
    }
   }
   onUpgrade(e, t, A, r = "") {
    this.onFinally();
    n(!this.aborted);
    n(!this.completed);
    e !== null && this.#e(e, t, r);
    const s = this[p].onUpgrade(e, t, A);
    if (!this.aborted) {
     this.completed = !0;
     e !== null && this.#t();
    }
    return s;
   }
   onUpgradeResponse(e, t, A, r = "") {
    n(!this.aborted);
    n(this.completed);
    C.headers.hasSubscribers && this.#e(e, A(t), r);
    this.#t();
   }
   onUpgradeError(e) {
    n(!this.aborted);
    n(this.completed);
    C.error.hasSubscribers && C.error.publish({
     request: this,
     error: e
    });
   }
   #e(e, t, A) {
    C.headers.hasSubscribers && C.headers.publish({
     request: this,
     response: {
      statusCode: e,
      headers: t,
      statusText: A
     }
    });
   }
   #t() {
    C.trailers.hasSubscribers && C.trailers.publish({
     request: this,
     trailers: []
    });
   }
   onComplete(e) {
    this.onFinally();
    n(!this.aborted);
    this.completed = !0;
    C.trailers.hasSubscribers && C.trailers.publish({
     request: this,
     trailers: e
    });
    try {
     return this[p].onComplete(e);
    } catch (e) {
     this.onError(e);
    }
   }
   onError(e) {
    this.onFinally();
    C.error.hasSubscribers && C.error.publish({
     request: this,
     error: e
    });
    if (!this.aborted) {
     this.aborted = !0;
     return this[p].onError(e);
    }
   }
   onFinally() {
    if (this.errorHandler) {
     this.body.off("error", this.errorHandler);
     this.errorHandler = null;
    }
    if (this.endHandler) {
     this.body.off("end", this.endHandler);
     this.endHandler = null;
    }
   }
   addHeader(e, t) {
    processHeader(this, e, t);
    return this;
   }
  }
  function processHeader(e, t, A) {
   if (A && typeof A == "object" && !Array.isArray(A)) throw new r(`invalid ${t} header`);
   if (A === void 0) return;
   let n = d[t];
   if (n === void 0) {
    n = t.toLowerCase();
    if (d[n] === void 0 && !i(n)) throw new r("invalid header key");
   }
   if (Array.isArray(A)) {
    const e = [];
    for (let s = 0; s < A.length; s++) if (typeof A[s] == "string") {
     if (!o(A[s])) throw new r(`invalid ${t} header`);
     e.push(A[s]);
    } else if (A[s] === null) e.push(""); else {
     if (typeof A[s] == "object") throw new r(`invalid ${t} header`);
     {
      const n = `${A[s]}`;
      if (!o(n)) throw new r(`invalid ${t} header`);
      e.push(n);
     }
    }
    A = e;
   } else if (typeof A == "string") {
    if (!o(A)) throw new r(`invalid ${t} header`);
   } else if (A === null) A = ""; else {
    A = `${A}`;
    if (!o(A)) throw new r(`invalid ${t} header`);
   }
   if (n === "host") {
    if (e.host !== null) throw new r("duplicate host header");
    if (typeof A != "string") throw new r("invalid host header");
    e.host = A;
   } else if (n === "content-length") {
    if (e.contentLength !== null) throw new r("duplicate content-length header");
    e.contentLength = parseInt(A, 10);
    if (!Number.isFinite(e.contentLength)) throw new r("invalid content-length header");
   } else if (e.contentType === null && n === "content-type") {
    e.contentType = A;
    e.headers.push(t, A);
   } else {
    if (n === "transfer-encoding" || n === "keep-alive" || n === "upgrade") throw new r(`invalid ${n} header`);
    if (n === "connection") {
     const t = typeof A == "string" ? A.toLowerCase() : null;
     if (t !== "close" && t !== "keep-alive") throw new r("invalid connection header");
     t === "close" && (e.reset = !0);
    } else {
     if (n === "expect") throw new s("expect header not supported");
     e.headers.push(t, A);
    }
   }
  }
  e.exports = Request;
 }),
 36443: (e => {
  e.exports = {
   kClose: Symbol("close"),
   kDestroy: Symbol("destroy"),
   kDispatch: Symbol("dispatch"),
   kUrl: Symbol("url"),
   kWriting: Symbol("writing"),
   kResuming: Symbol("resuming"),
   kQueue: Symbol("queue"),
   kConnect: Symbol("connect"),
   kConnecting: Symbol("connecting"),
   kKeepAliveDefaultTimeout: Symbol("default keep alive timeout"),
   kKeepAliveMaxTimeout: Symbol("max keep alive timeout"),
   kKeepAliveTimeoutThreshold: Symbol("keep alive timeout threshold"),
   kKeepAliveTimeoutValue: Symbol("keep alive timeout"),
   kKeepAlive: Symbol("keep alive"),
   kHeadersTimeout: Symbol("headers timeout"),
   kBodyTimeout: Symbol("body timeout"),
   kServerName: Symbol("server name"),
   kLocalAddress: Symbol("local address"),
   kHost: Symbol("host"),
   kNoRef: Symbol("no ref"),
   kBodyUsed: Symbol("used"),
   kBody: Symbol("abstracted request body"),
   kRunning: Symbol("running"),
   kBlocking: Symbol("blocking"),
   kPending: Symbol("pending"),
   kSize: Symbol("size"),
   kBusy: Symbol("busy"),
   kQueued: Symbol("queued"),
   kFree: Symbol("free"),
   kConnected: Symbol("connected"),
   kClosed: Symbol("closed"),
   kNeedDrain: Symbol("need drain"),
   kReset: Symbol("reset"),
   kDestroyed: Symbol.for("nodejs.stream.destroyed"),
   kResume: Symbol("resume"),
   kOnError: Symbol("on error"),
   kMaxHeadersSize: Symbol("max headers size"),
   kRunningIdx: Symbol("running index"),
   kPendingIdx: Symbol("pending index"),
   kError: Symbol("error"),
   kClients: Symbol("clients"),
   kClient: Symbol("client"),
   kParser: Symbol("parser"),
   kOnDestroyed: Symbol("destroy callbacks"),
   kPipelining: Symbol("pipelining"),
   kSocket: Symbol("socket"),
   kHostHeader: Symbol("host header"),
   kConnector: Symbol("connector"),
   kStrictContentLength: Symbol("strict content length"),
   kMaxRedirections: Symbol("maxRedirections"),
   kMaxRequests: Symbol("maxRequestsPerClient"),
   kProxy: Symbol("proxy agent options"),
   kCounter: Symbol("socket request counter"),
   kInterceptors: Symbol("dispatch interceptors"),
   kMaxResponseSize: Symbol("max response size"),
   kHTTP2Session: Symbol("http2Session"),
   kHTTP2SessionState: Symbol("http2Session state"),
   kRetryHandlerDefaultRetry: Symbol("retry agent default retry"),
   kConstruct: Symbol("constructable"),
   kListeners: Symbol("listeners"),
   kHTTPContext: Symbol("http context"),
   kMaxConcurrentStreams: Symbol("max concurrent streams"),
   kNoProxyAgent: Symbol("no proxy agent"),
   kHttpProxyAgent: Symbol("http proxy agent"),
   kHttpsProxyAgent: Symbol("https proxy agent")
  };
 }),
 67752: ((e, t, A) => {
  const {wellknownHeaderNames: r, headerNameLowerCasedRecord: s} = A(10735);
  class TstNode {
   value=null;
   left=null;
   middle=null;
   right=null;
   code;
   constructor(e, t, A) {
    if (A === void 0 || A >= e.length) throw new TypeError("Unreachable");
    const r = this.code = e.charCodeAt(A);
    if (r > 127) throw new TypeError("key must be ascii string");
    e.length !== ++A ? this.middle = new TstNode(e, t, A) : this.value = t;
   }
   add(e, t) {
    const A = e.length;
    if (A === 0) throw new TypeError("Unreachable");
    let r = 0, s = this;
    while (1) {
     const n = e.charCodeAt(r);
     if (n > 127) throw new TypeError("key must be ascii string");
     if (s.code === n) {
      if (A === ++r) {
       s.value = t;
       break;
      }
      if (s.middle === null) {
       s.middle = new TstNode(e, t, r);
       break;
      }
      s = s.middle;
     } else if (s.code < n) {
      if (s.left === null) {
       s.left = new TstNode(e, t, r);
       break;
      }
      s = s.left;
     } else {
      if (s.right === null) {
       s.right = new TstNode(e, t, r);
       break;
      }
      s = s.right;
     }
    }
   }
   search(e) {
    const t = e.length;
    let A = 0, r = this;
    while (r !== null && A < t) {
     let s = e[A];
     s <= 90 && s >= 65 && (s |= 32);
     while (r !== null) {
      if (s === r.code) {
       if (t === ++A) return r;
       r = r.middle;
       break;
      }
      r = r.code < s ? r.left : r.right;
     }
    }
    return null;
   }
  }
  class TernarySearchTree {
   node=null;
   insert(e, t) {
    this.node === null ? this.node = new TstNode(e, t, 0) : this.node.add(e, t);
   }
   lookup(e) {
    return this.node?.search(e)?.value ?? null;
   }
  }
  const n = new TernarySearchTree;
  for (let e = 0; e < r.length; ++e) {
   const t = s[r[e]];
   n.insert(t, t);
  }
  e.exports = {
   TernarySearchTree,
   tree: n
  };
 }),
 3440: ((e, t, A) => {
  const r = A(34589), {kDestroyed: s, kBodyUsed: n, kListeners: i, kBody: o} = A(36443), {IncomingMessage: a} = A(37067), c = A(57075), l = A(77030), {Blob: h} = A(4573), g = A(57975), {stringify: E} = A(41792), {EventEmitter: u} = A(78474), {InvalidArgumentError: Q} = A(68707), {headerNameLowerCasedRecord: B} = A(10735), {tree: I} = A(67752), [C, d] = process.versions.node.split(".").map(e => Number(e));
  class BodyAsyncIterable {
   constructor(e) {
    this[o] = e;
    this[n] = !1;
   }
   async* [Symbol.asyncIterator]() {
    r(!this[n], "disturbed");
    this[n] = !0;
    yield* this[o];
   }
  }
  function wrapRequestBody(e) {
   if (isStream(e)) {
    bodyLength(e) === 0 && e.on("data", function() {
     r(!1);
    });
    if (typeof e.readableDidRead != "boolean") {
     e[n] = !1;
     u.prototype.on.call(e, "data", function() {
      this[n] = !0;
     });
    }
    return e;
   }
   return e && typeof e.pipeTo == "function" || e && typeof e != "string" && !ArrayBuffer.isView(e) && isIterable(e) ? new BodyAsyncIterable(e) : e;
  }
  function nop() {}
  function isStream(e) {
   return e && typeof e == "object" && typeof e.pipe == "function" && typeof e.on == "function";
  }
  function isBlobLike(e) {
   if (e === null) return !1;
   if (e instanceof h) return !0;
   if (typeof e != "object") return !1;
   {
    const t = e[Symbol.toStringTag];
    return (t === "Blob" || t === "File") && ("stream" in e && typeof e.stream == "function" || "arrayBuffer" in e && typeof e.arrayBuffer == "function");
   }
  }
  function buildURL(e, t) {
   if (e.includes("?") || e.includes("#")) throw new Error('Query params cannot be passed when url already contains "?" or "#".');
   const A = E(t);
   A && (e += "?" + A);
   return e;
  }
  function isValidPort(e) {
   const t = parseInt(e, 10);
   return t === Number(e) && t >= 0 && t <= 65535;
  }
  function isHttpOrHttpsPrefixed(e) {
   return e != null && e[0] === "h" && e[1] === "t" && e[2] === "t" && e[3] === "p" && (e[4] === ":" || e[4] === "s" && e[5] === ":");
  }
  function parseURL(e) {
   if (typeof e == "string") {
    e = new URL(e);
    if (!isHttpOrHttpsPrefixed(e.origin || e.protocol)) throw new Q("Invalid URL protocol: the URL must start with `http:` or `https:`.");
    return e;
   }
   if (!e || typeof e != "object") throw new Q("Invalid URL: The URL argument must be a non-null object.");
   if (!(e instanceof URL)) {
    if (e.port != null && e.port !== "" && isValidPort(e.port) === !1) throw new Q("Invalid URL: port must be a valid integer or a string representation of an integer.");
    if (e.path != null && typeof e.path != "string") throw new Q("Invalid URL path: the path must be a string or null/undefined.");
    if (e.pathname != null && typeof e.pathname != "string") throw new Q("Invalid URL pathname: the pathname must be a string or null/undefined.");
    if (e.hostname != null && typeof e.hostname != "string") throw new Q("Invalid URL hostname: the hostname must be a string or null/undefined.");
    if (e.origin != null && typeof e.origin != "string") throw new Q("Invalid URL origin: the origin must be a string or null/undefined.");
    if (!isHttpOrHttpsPrefixed(e.origin || e.protocol)) throw new Q("Invalid URL protocol: the URL must start with `http:` or `https:`.");
    const t = e.port != null ? e.port : e.protocol === "https:" ? 443 : 80;
    let A = e.origin != null ? e.origin : `${e.protocol || ""}//${e.hostname || ""}:${t}`, r = e.path != null ? e.path : `${e.pathname || ""}${e.search || ""}`;
    A[A.length - 1] === "/" && (A = A.slice(0, A.length - 1));
    r && r[0] !== "/" && (r = `/${r}`);
    return new URL(`${A}${r}`);
   }
   if (!isHttpOrHttpsPrefixed(e.origin || e.protocol)) throw new Q("Invalid URL protocol: the URL must start with `http:` or `https:`.");
   return e;
  }
  function parseOrigin(e) {
   e = parseURL(e);
   if (e.pathname !== "/" || e.search || e.hash) throw new Q("invalid url");
   return e;
  }
  function getHostname(e) {
   if (e[0] === "[") {
    const t = e.indexOf("]");
    r(t !== -1);
    return e.substring(1, t);
   }
   const t = e.indexOf(":");
   return t === -1 ? e : e.substring(0, t);
  }
  function getServerName(e) {
   if (!e) return null;
   r(typeof e == "string");
   const t = getHostname(e);
   return l.isIP(t) ? "" : t;
  }
  function deepClone(e) {
   return JSON.parse(JSON.stringify(e));
  }
  function isAsyncIterable(e) {
   return !(e == null || typeof e[Symbol.asyncIterator] != "function");
  }
  function isIterable(e) {
   return !(e == null || typeof e[Symbol.iterator] != "function" && typeof e[Symbol.asyncIterator] != "function");
  }
  function bodyLength(e) {
   if (e == null) return 0;
   if (isStream(e)) {
    const t = e._readableState;
    return t && t.objectMode === !1 && t.ended === !0 && Number.isFinite(t.length) ? t.length : null;
   }
   return isBlobLike(e) ? e.size != null ? e.size : null : isBuffer(e) ? e.byteLength : null;
  }
  function isDestroyed(e) {
   return e && !!(e.destroyed || e[s] || c.isDestroyed?.(e));
  }
  function destroy(e, t) {
   if (e != null && isStream(e) && !isDestroyed(e)) {
    if (typeof e.destroy == "function") {
     Object.getPrototypeOf(e).constructor === a && (e.socket = null);
     e.destroy(t);
    } else t && queueMicrotask(() => {
     e.emit("error", t);
    });
    e.destroyed !== !0 && (e[s] = !0);
   }
  }
  const f = /timeout=(\d+)/;
  function parseKeepAliveTimeout(e) {
   const t = e.toString().match(f);
   return t ? parseInt(t[1], 10) * 1e3 : null;
  }
  function headerNameToString(e) {
   return typeof e == "string" ? B[e] ?? e.toLowerCase() : I.lookup(e) ?? e.toString("latin1").toLowerCase();
  }
  function bufferToLowerCasedHeaderName(e) {
   return I.lookup(e) ?? e.toString("latin1").toLowerCase();
  }
  function parseHeaders(e, t) {
   t === void 0 && (t = {});
   for (let A = 0; A < e.length; A += 2) {
    const r = headerNameToString(e[A]);
    let s = t[r];
    if (s) {
     if (typeof s == "string") {
      s = [ s ];
      t[r] = s;
     }
     s.push(e[A + 1].toString("utf8"));
    } else {
     const s = e[A + 1];
     t[r] = typeof s == "string" ? s : Array.isArray(s) ? s.map(e => e.toString("utf8")) : s.toString("utf8");
    }
   }
   "content-length" in t && "content-disposition" in t && (t["content-disposition"] = Buffer.from(t["content-disposition"]).toString("latin1"));
   return t;
  }
  function parseRawHeaders(e) {
   const t = e.length, A = new Array(t);
   let r, s, n = !1, i = -1, o = 0;
   for (let t = 0; t < e.length; t += 2) {
    r = e[t];
    s = e[t + 1];
    typeof r != "string" && (r = r.toString());
    typeof s != "string" && (s = s.toString("utf8"));
    o = r.length;
    o !== 14 || r[7] !== "-" || r !== "content-length" && r.toLowerCase() !== "content-length" ? o !== 19 || r[7] !== "-" || r !== "content-disposition" && r.toLowerCase() !== "content-disposition" || (i = t + 1) : n = !0;
    A[t] = r;
    A[t + 1] = s;
   }
   n && i !== -1 && (A[i] = Buffer.from(A[i]).toString("latin1"));
   return A;
  }
  function isBuffer(e) {
   return e instanceof Uint8Array || Buffer.isBuffer(e);
  }
  function validateHandler(e, t, A) {
   if (!e || typeof e != "object") throw new Q("handler must be an object");
   if (typeof e.onConnect != "function") throw new Q("invalid onConnect method");
   if (typeof e.onError != "function") throw new Q("invalid onError method");
   if (typeof e.onBodySent != "function" && e.onBodySent !== void 0) throw new Q("invalid onBodySent method");
   if (A || t === "CONNECT") {
    if (typeof e.onUpgrade != "function") throw new Q("invalid onUpgrade method");
   } else {
    if (typeof e.onHeaders != "function") throw new Q("invalid onHeaders method");
    if (typeof e.onData != "function") throw new Q("invalid onData method");
    if (typeof e.onComplete != "function") throw new Q("invalid onComplete method");
   }
  }
  function isDisturbed(e) {
   return !(!e || !c.isDisturbed(e) && !e[n]);
  }
  function isErrored(e) {
   return !(!e || !c.isErrored(e));
  }
  function isReadable(e) {
   return !(!e || !c.isReadable(e));
  }
  function getSocketInfo(e) {
   return {
    localAddress: e.localAddress,
    localPort: e.localPort,
    remoteAddress: e.remoteAddress,
    remotePort: e.remotePort,
    remoteFamily: e.remoteFamily,
    timeout: e.timeout,
    bytesWritten: e.bytesWritten,
    bytesRead: e.bytesRead
   };
  }
  function ReadableStreamFrom(e) {
   let t;
   return new ReadableStream({
    async start() {
     t = e[Symbol.asyncIterator]();
    },
    async pull(e) {
     const {done: A, value: r} = await t.next();
     if (A) queueMicrotask(() => {
      e.close();
      e.byobRequest?.respond(0);
     }); else {
      const t = Buffer.isBuffer(r) ? r : Buffer.from(r);
      t.byteLength && e.enqueue(new Uint8Array(t));
     }
     return e.desiredSize > 0;
    },
    async cancel(e) {
     await t.return();
    },
    type: "bytes"
   });
  }
  function isFormDataLike(e) {
   return e && typeof e == "object" && typeof e.append == "function" && typeof e.delete == "function" && typeof e.get == "function" && typeof e.getAll == "function" && typeof e.has == "function" && typeof e.set == "function" && e[Symbol.toStringTag] === "FormData";
  }
  function addAbortListener(e, t) {
   if ("addEventListener" in e) {
    e.addEventListener("abort", t, {
     once: !0
    });
    return () => e.removeEventListener("abort", t);
   }
   e.addListener("abort", t);
   return () => e.removeListener("abort", t);
  }
  const p = typeof String.prototype.toWellFormed == "function", y = typeof String.prototype.isWellFormed == "function";
  function toUSVString(e) {
   return p ? `${e}`.toWellFormed() : g.toUSVString(e);
  }
  function isUSVString(e) {
   return y ? `${e}`.isWellFormed() : toUSVString(e) === `${e}`;
  }
  function isTokenCharCode(e) {
   switch (e) {
   case 34:
   case 40:
   case 41:
   case 44:
   case 47:
   case 58:
   case 59:
   case 60:
   case 61:
   case 62:
   case 63:
   case 64:
   case 91:
   case 92:
   case 93:
   case 123:
   case 125:
    return !1;

   default:
    return e >= 33 && e <= 126;
   }
  }
  function isValidHTTPToken(e) {
   if (e.length === 0) return !1;
   for (let t = 0; t < e.length; ++t) if (!isTokenCharCode(e.charCodeAt(t))) return !1;
   return !0;
  }
  const w = /[^\t\x20-\x7e\x80-\xff]/;
  function isValidHeaderValue(e) {
   return !w.test(e);
  }
  function parseRangeHeader(e) {
   if (e == null || e === "") return {
    start: 0,
    end: null,
    size: null
   };
   const t = e ? e.match(/^bytes (\d+)-(\d+)\/(\d+)?$/) : null;
   return t ? {
    start: parseInt(t[1]),
    end: t[2] ? parseInt(t[2]) : null,
    size: t[3] ? parseInt(t[3]) : null
   } : null;
  }
  function addListener(e, t, A) {
   const r = e[i] ??= [];
   r.push([ t, A ]);
   e.on(t, A);
   return e;
  }
  function removeAllListeners(e) {
   for (const [t, A] of e[i] ?? []) e.removeListener(t, A);
   e[i] = null;
  }
  function errorRequest(e, t, A) {
   try {
    t.onError(A);
    r(t.aborted);
   } catch (A) {
    e.emit("error", A);
   }
  }
  const m = Object.create(null);
  m.enumerable = !0;
  const D = {
   delete: "DELETE",
   DELETE: "DELETE",
   get: "GET",
   GET: "GET",
   head: "HEAD",
   HEAD: "HEAD",
   options: "OPTIONS",
   OPTIONS: "OPTIONS",
   post: "POST",
   POST: "POST",
   put: "PUT",
   PUT: "PUT"
  }, k = {
   ...D,
   patch: "patch",
   PATCH: "PATCH"
  };
  Object.setPrototypeOf(D, null);
  Object.setPrototypeOf(k, null);
  e.exports = {
   kEnumerableProperty: m,
   nop,
   isDisturbed,
   isErrored,
   isReadable,
   toUSVString,
   isUSVString,
   isBlobLike,
   parseOrigin,
   parseURL,
   getServerName,
   isStream,
   isIterable,
   isAsyncIterable,
   isDestroyed,
   headerNameToString,
   bufferToLowerCasedHeaderName,
   addListener,
   removeAllListeners,
   errorRequest,
   parseRawHeaders,
   parseHeaders,
   parseKeepAliveTimeout,
   destroy,
   bodyLength,
   deepClone,
   ReadableStreamFrom,
   isBuffer,
   validateHandler,
   getSocketInfo,
   isFormDataLike,
   buildURL,
   addAbortListener,
   isValidHTTPToken,
   isValidHeaderValue,
   isTokenCharCode,
   parseRangeHeader,
   normalizedMethodRecordsBase: D,
   normalizedMethodRecords: k,
   isValidPort,
   isHttpOrHttpsPrefixed,
   nodeMajor: C,
   nodeMinor: d,
   safeHTTPMethods: [ "GET", "HEAD", "OPTIONS", "TRACE" ],
   wrapRequestBody
  };
 }),
 57405: ((e, t, A) => {
  const {InvalidArgumentError: r} = A(68707), {kClients: s, kRunning: n, kClose: i, kDestroy: o, kDispatch: a, kInterceptors: c} = A(36443), l = A(21841), h = A(30628), g = A(23701), E = A(3440), u = A(25092), Q = Symbol("onConnect"), B = Symbol("onDisconnect"), I = Symbol("onConnectionError"), C = Symbol("maxRedirections"), d = Symbol("onDrain"), f = Symbol("factory"), p = Symbol("options");
  function defaultFactory(e, t) {
   return t && t.connections === 1 ? new g(e, t) : new h(e, t);
  }
  class Agent extends l {
   constructor({factory: e = defaultFactory, maxRedirections: t = 0, connect: A, tls: n, ...i} = {}) {
    if (typeof e != "function") throw new r("factory must be a function.");
    if (A != null && typeof A != "function" && typeof A != "object") throw new r("connect must be a function or an object");
    if (!Number.isInteger(t) || t < 0) throw new r("maxRedirections must be a positive number");
    super(i);
    A && typeof A != "function" && (A = {
     ...A
    });
    n && typeof n != "function" && (n = {
     ...n
    });
    this[c] = i.interceptors?.Agent && Array.isArray(i.interceptors.Agent) ? i.interceptors.Agent : [ u({
     maxRedirections: t
    }) ];
    this[p] = {
     ...E.deepClone(i),
     connect: A,
     tls: n
    };
    this[p].interceptors = i.interceptors ? {
     ...i.interceptors
    } : void 0;
    this[C] = t;
    this[f] = e;
    this[s] = new Map;
    this[d] = (e, t) => {
     this.emit("drain", e, [ this, ...t ]);
    };
    this[Q] = (e, t) => {
     this.emit("connect", e, [ this, ...t ]);
    };
    this[B] = (e, t, A) => {
     this.emit("disconnect", e, [ this, ...t ], A);
    };
    this[I] = (e, t, A) => {
     this.emit("connectionError", e, [ this, ...t ], A);
    };
   }
   get [n]() {
    let e = 0;
    for (const t of this[s].values()) e += t[n];
    return e;
   }
   [a](e, t) {
    let A;
    if (!e.origin || !(typeof e.origin == "string" || e.origin instanceof URL)) throw new r("opts.origin must be a non-empty string or URL.");
    A = String(e.origin);
    let n = this[s].get(A);
    if (!n) {
     n = this[f](e.origin, this[p]).on("drain", this[d]).on("connect", this[Q]).on("disconnect", this[B]).on("connectionError", this[I]);
     this[s].set(A, n);
    }
    return n.dispatch(e, t);
   }
   async [i]() {
    const e = [];
    for (const t of this[s].values()) e.push(t.close());
    this[s].clear();
    await Promise.all(e);
   }
   async [o](e) {
    const t = [];
    for (const A of this[s].values()) t.push(A.destroy(e));
    this[s].clear();
    await Promise.all(t);
   }
  }
  e.exports = Agent;
 }),
 837: ((e, t, A) => {
  const {BalancedPoolMissingUpstreamError: r, InvalidArgumentError: s} = A(68707), {PoolBase: n, kClients: i, kNeedDrain: o, kAddClient: a, kRemoveClient: c, kGetDispatcher: l} = A(42128), h = A(30628), {kUrl: g, kInterceptors: E} = A(36443), {parseOrigin: u} = A(3440), Q = Symbol("factory"), B = Symbol("options"), I = Symbol("kGreatestCommonDivisor"), C = Symbol("kCurrentWeight"), d = Symbol("kIndex"), f = Symbol("kWeight"), p = Symbol("kMaxWeightPerServer"), y = Symbol("kErrorPenalty");
  function getGreatestCommonDivisor(e, t) {
   if (e === 0) return t;
   while (t !== 0) {
    const A = t;
    t = e % t;
    e = A;
   }
   return e;
  }
  function defaultFactory(e, t) {
   return new h(e, t);
  }
  class BalancedPool extends n {
   constructor(e = [], {factory: t = defaultFactory, ...A} = {}) {
    super();
    this[B] = A;
    this[d] = -1;
    this[C] = 0;
    this[p] = this[B].maxWeightPerServer || 100;
    this[y] = this[B].errorPenalty || 15;
    Array.isArray(e) || (e = [ e ]);
    if (typeof t != "function") throw new s("factory must be a function.");
    this[E] = A.interceptors?.BalancedPool && Array.isArray(A.interceptors.BalancedPool) ? A.interceptors.BalancedPool : [];
    this[Q] = t;
    for (const t of e) this.addUpstream(t);
    this._updateBalancedPoolStats();
   }
   addUpstream(e) {
    const t = u(e).origin;
    if (this[i].find(e => e[g].origin === t && e.closed !== !0 && e.destroyed !== !0)) return this;
    const A = this[Q](t, Object.assign({}, this[B]));
    this[a](A);
    A.on("connect", () => {
     A[f] = Math.min(this[p], A[f] + this[y]);
    });
    A.on("connectionError", () => {
     A[f] = Math.max(1, A[f] - this[y]);
     this._updateBalancedPoolStats();
    });
    A.on("disconnect", (...e) => {
     const t = e[2];
     if (t && t.code === "UND_ERR_SOCKET") {
      A[f] = Math.max(1, A[f] - this[y]);
      this._updateBalancedPoolStats();
     }
    });
    for (const e of this[i]) e[f] = this[p];
    this._updateBalancedPoolStats();
    return this;
   }
   _updateBalancedPoolStats() {
    let e = 0;
    for (let t = 0; t < this[i].length; t++) e = getGreatestCommonDivisor(this[i][t][f], e);
    this[I] = e;
   }
   removeUpstream(e) {
    const t = u(e).origin, A = this[i].find(e => e[g].origin === t && e.closed !== !0 && e.destroyed !== !0);
    A && this[c](A);
    return this;
   }
   get upstreams() {
    return this[i].filter(e => e.closed !== !0 && e.destroyed !== !0).map(e => e[g].origin);
   }
   [l]() {
    if (this[i].length === 0) throw new r;
    const e = this[i].find(e => !e[o] && e.closed !== !0 && e.destroyed !== !0);
    if (!e) return;
    const t = this[i].map(e => e[o]).reduce((e, t) => e && t, !0);
    if (t) return;
    let A = 0, s = this[i].findIndex(e => !e[o]);
    while (A++ < this[i].length) {
     this[d] = (this[d] + 1) % this[i].length;
     const e = this[i][this[d]];
     e[f] > this[i][s][f] && !e[o] && (s = this[d]);
     if (this[d] === 0) {
      this[C] = this[C] - this[I];
      this[C] <= 0 && (this[C] = this[p]);
     }
     if (e[f] >= this[C] && !e[o]) return e;
    }
    this[C] = this[i][s][f];
    this[d] = s;
    return this[i][s];
   }
  }
  e.exports = BalancedPool;
 }),
 637: ((e, t, A) => {
  const r = A(34589), s = A(3440), {channels: n} = A(42414), i = A(96603), {RequestContentLengthMismatchError: o, ResponseContentLengthMismatchError: a, RequestAbortedError: c, InvalidArgumentError: l, HeadersTimeoutError: h, HeadersOverflowError: g, SocketError: E, InformationalError: u, BodyTimeoutError: Q, HTTPParserError: B, ResponseExceededMaxSizeError: I} = A(68707), {kUrl: C, kReset: d, kClient: f, kParser: p, kBlocking: y, kRunning: w, kPending: m, kSize: D, kWriting: k, kQueue: R, kNoRef: b, kKeepAliveDefaultTimeout: S, kHostHeader: F, kPendingIdx: N, kRunningIdx: M, kError: U, kPipelining: L, kSocket: T, kKeepAliveTimeoutValue: v, kMaxHeadersSize: x, kKeepAliveMaxTimeout: G, kKeepAliveTimeoutThreshold: H, kHeadersTimeout: Y, kBodyTimeout: J, kStrictContentLength: V, kMaxRequests: O, kCounter: P, kMaxResponseSize: _, kOnError: W, kResume: q, kHTTPContext: z} = A(36443), Z = A(52824), K = Buffer.alloc(0), X = Buffer[Symbol.species], j = s.addListener, $ = s.removeAllListeners, ee = Symbol("kIdleSocketValidation"), te = Symbol("kIdleSocketValidationTimeout"), Ae = Symbol("kSocketUsed");
  let re;
  async function lazyllhttp() {
   const e = process.env.JEST_WORKER_ID ? A(63870) : void 0;
   let t;
   try {
    t = await WebAssembly.compile(A(53434));
   } catch (r) {
    t = await WebAssembly.compile(e || A(63870));
   }
   return await WebAssembly.instantiate(t, {
    env: {
     wasm_on_url: (e, t, A) => 0,
     wasm_on_status: (e, t, A) => {
      r(ie.ptr === e);
      const s = t - ce + oe.byteOffset;
      return ie.onStatus(new X(oe.buffer, s, A)) || 0;
     },
     wasm_on_message_begin: e => {
      r(ie.ptr === e);
      return ie.onMessageBegin() || 0;
     },
     wasm_on_header_field: (e, t, A) => {
      r(ie.ptr === e);
      const s = t - ce + oe.byteOffset;
      return ie.onHeaderField(new X(oe.buffer, s, A)) || 0;
     },
     wasm_on_header_value: (e, t, A) => {
      r(ie.ptr === e);
      const s = t - ce + oe.byteOffset;
      return ie.onHeaderValue(new X(oe.buffer, s, A)) || 0;
     },
     wasm_on_headers_complete: (e, t, A, s) => {
      r(ie.ptr === e);
      return ie.onHeadersComplete(t, Boolean(A), Boolean(s)) || 0;
     },
     wasm_on_body: (e, t, A) => {
      r(ie.ptr === e);
      const s = t - ce + oe.byteOffset;
      return ie.onBody(new X(oe.buffer, s, A)) || 0;
     },
     wasm_on_message_complete: e => {
      r(ie.ptr === e);
      return ie.onMessageComplete() || 0;
     }
    }
   });
  }
  let se = null, ne = lazyllhttp();
  ne.catch();
  let ie = null, oe = null, ae = 0, ce = null;
  const le = 0, he = 1, ge = 2 | he, Ee = 4 | he, ue = 8 | le;
  class Parser {
   constructor(e, t, {exports: A}) {
    r(Number.isFinite(e[x]) && e[x] > 0);
    this.llhttp = A;
    this.ptr = this.llhttp.llhttp_alloc(Z.TYPE.RESPONSE);
    this.client = e;
    this.socket = t;
    this.timeout = null;
    this.timeoutValue = null;
    this.timeoutType = null;
    this.statusCode = null;
    this.statusText = "";
    this.upgrade = !1;
    this.headers = [];
    this.headersSize = 0;
    this.headersMaxSize = e[x];
    this.shouldKeepAlive = !1;
    this.paused = !1;
    this.resume = this.resume.bind(this);
    this.bytesRead = 0;
    this.keepAlive = "";
    this.contentLength = "";
    this.connection = "";
    this.maxResponseSize = e[_];
   }
   setTimeout(e, t) {
    if (e !== this.timeoutValue || t & he ^ this.timeoutType & he) {
     if (this.timeout) {
      i.clearTimeout(this.timeout);
      this.timeout = null;
     }
     if (e) if (t & he) this.timeout = i.setFastTimeout(onParserTimeout, e, new WeakRef(this)); else {
      this.timeout = setTimeout(onParserTimeout, e, new WeakRef(this));
      this.timeout.unref();
     }
     this.timeoutValue = e;
    } else this.timeout && this.timeout.refresh && this.timeout.refresh();
    this.timeoutType = t;
   }
   resume() {
    if (!this.socket.destroyed && this.paused) {
     r(this.ptr != null);
     r(ie == null);
     this.llhttp.llhttp_resume(this.ptr);
     r(this.timeoutType === Ee);
     this.timeout && this.timeout.refresh && this.timeout.refresh();
     this.paused = !1;
     this.execute(this.socket.read() || K);
     this.readMore();
    }
   }
   readMore() {
    while (!this.paused && this.ptr) {
     const e = this.socket.read();
     if (e === null) break;
     this.execute(e);
    }
   }
   execute(e) {
    r(this.ptr != null);
    r(ie == null);
    r(!this.paused);
    const {socket: t, llhttp: A} = this;
    if (e.length > ae) {
     ce && A.free(ce);
     ae = Math.ceil(e.length / 4096) * 4096;
     ce = A.malloc(ae);
    }
    new Uint8Array(A.memory.buffer, ce, ae).set(e);
    try {
     let r;
     try {
      oe = e;
      ie = this;
      r = A.llhttp_execute(this.ptr, ce, e.length);
     } catch (e) {
      throw e;
     } finally {
      ie = null;
      oe = null;
     }
     const s = A.llhttp_get_error_pos(this.ptr) - ce;
     if (r !== Z.ERROR.OK) {
      const A = e.subarray(s);
      if (r === Z.ERROR.PAUSED_UPGRADE) this.onUpgrade(A); else {
       if (r !== Z.ERROR.PAUSED) throw this.createError(r, A);
       this.paused = !0;
       t.unshift(A);
      }
     }
    } catch (e) {
     s.destroy(t, e);
    }
   }
   finish() {
    r(ie === null);
    r(this.ptr != null);
    r(!this.paused);
    const {llhttp: e} = this;
    let t;
    try {
     ie = this;
     t = e.llhttp_finish(this.ptr);
    } finally {
     ie = null;
    }
    if (t === Z.ERROR.OK) return null;
    if (t === Z.ERROR.PAUSED || t === Z.ERROR.PAUSED_UPGRADE) {
     this.paused = !0;
     return null;
    }
    return this.createError(t, K);
   }
   createError(e, t) {
    const {llhttp: A, contentLength: r, bytesRead: s} = this;
    if (r && s !== parseInt(r, 10)) return new a;
    const n = A.llhttp_get_error_reason(this.ptr);
    let i = "";
    if (n) {
     const e = new Uint8Array(A.memory.buffer, n).indexOf(0);
     i = "Response does not match the HTTP/1.1 protocol (" + Buffer.from(A.memory.buffer, n, e).toString() + ")";
    }
    return new B(i, Z.ERROR[e], t);
   }
   destroy() {
    r(this.ptr != null);
    r(ie == null);
    this.llhttp.llhttp_free(this.ptr);
    this.ptr = null;
    this.timeout && i.clearTimeout(this.timeout);
    this.timeout = null;
    this.timeoutValue = null;
    this.timeoutType = null;
    this.paused = !1;
   }
   onStatus(e) {
    this.statusText = e.toString();
   }
   onMessageBegin() {
    const {socket: e, client: t} = this;
    if (e.destroyed) return -1;
    if (t[w] === 0) {
     s.destroy(e, new E("bad response", s.getSocketInfo(e)));
     return -1;
    }
    const A = t[R][t[M]];
    if (!A) return -1;
    A.onResponseStarted();
   }
   onHeaderField(e) {
    const t = this.headers.length;
    t & 1 ? this.headers[t - 1] = Buffer.concat([ this.headers[t - 1], e ]) : this.headers.push(e);
    this.trackHeader(e.length);
   }
   onHeaderValue(e) {
    let t = this.headers.length;
    if (1 & ~t) this.headers[t - 1] = Buffer.concat([ this.headers[t - 1], e ]); else {
     this.headers.push(e);
     t += 1;
    }
    const A = this.headers[t - 2];
    if (A.length === 10) {
     const t = s.bufferToLowerCasedHeaderName(A);
     t === "keep-alive" ? this.keepAlive += e.toString() : t === "connection" && (this.connection += e.toString());
    } else A.length === 14 && s.bufferToLowerCasedHeaderName(A) === "content-length" && (this.contentLength += e.toString());
    this.trackHeader(e.length);
   }
   trackHeader(e) {
    this.headersSize += e;
    this.headersSize >= this.headersMaxSize && s.destroy(this.socket, new g);
   }
   onUpgrade(e) {
    const {upgrade: t, client: A, socket: n, headers: i, statusCode: o, statusText: a} = this;
    r(t);
    r(A[T] === n);
    r(!n.destroyed);
    r(!this.paused);
    r(!(i.length & 1));
    const c = A[R][A[M]];
    r(c);
    r(c.upgrade || c.method === "CONNECT");
    this.statusCode = null;
    this.statusText = "";
    this.shouldKeepAlive = null;
    this.headers = [];
    this.headersSize = 0;
    n.unshift(e);
    n[p].destroy();
    n[p] = null;
    n[f] = null;
    n[U] = null;
    $(n);
    A[T] = null;
    A[z] = null;
    A[R][A[M]++] = null;
    A.emit("disconnect", A[C], [ A ], new u("upgrade"));
    try {
     c.onUpgrade(o, i, n, a);
    } catch (e) {
     s.errorRequest(A, c, e);
     s.destroy(n, e);
    }
    A[q]();
   }
   onHeadersComplete(e, t, A) {
    const {client: n, socket: i, headers: o, statusText: a} = this;
    if (i.destroyed) return -1;
    if (n[w] === 0) {
     s.destroy(i, new E("bad response", s.getSocketInfo(i)));
     return -1;
    }
    const c = n[R][n[M]];
    if (!c) return -1;
    r(!this.upgrade);
    r(this.statusCode < 200);
    if (e === 100) {
     s.destroy(i, new E("bad response", s.getSocketInfo(i)));
     return -1;
    }
    if (t && !c.upgrade) {
     s.destroy(i, new E("bad upgrade", s.getSocketInfo(i)));
     return -1;
    }
    r(this.timeoutType === ge);
    this.statusCode = e;
    this.shouldKeepAlive = A || c.method === "HEAD" && !i[d] && this.connection.toLowerCase() === "keep-alive";
    if (this.statusCode >= 200) {
     const e = c.bodyTimeout != null ? c.bodyTimeout : n[J];
     this.setTimeout(e, Ee);
    } else this.timeout && this.timeout.refresh && this.timeout.refresh();
    if (c.method === "CONNECT") {
     r(n[w] === 1);
     this.upgrade = !0;
     return 2;
    }
    if (t) {
     r(n[w] === 1);
     this.upgrade = !0;
     return 2;
    }
    r(!(this.headers.length & 1));
    this.headers = [];
    this.headersSize = 0;
    if (this.shouldKeepAlive && n[L]) {
     const e = this.keepAlive ? s.parseKeepAliveTimeout(this.keepAlive) : null;
     if (e != null) {
      const t = Math.min(e - n[H], n[G]);
      t <= 0 ? i[d] = !0 : n[v] = t;
     } else n[v] = n[S];
    } else i[d] = !0;
    const l = c.onHeaders(e, o, this.resume, a) === !1;
    if (c.aborted) return -1;
    if (c.method === "HEAD") return 1;
    if (e < 200) return 1;
    if (i[y]) {
     i[y] = !1;
     n[q]();
    }
    return l ? Z.ERROR.PAUSED : 0;
   }
   onBody(e) {
    const {client: t, socket: A, statusCode: n, maxResponseSize: i} = this;
    if (A.destroyed) return -1;
    const o = t[R][t[M]];
    r(o);
    r(this.timeoutType === Ee);
    this.timeout && this.timeout.refresh && this.timeout.refresh();
    r(n >= 200);
    if (i > -1 && this.bytesRead + e.length > i) {
     s.destroy(A, new I);
     return -1;
    }
    this.bytesRead += e.length;
    return o.onData(e) === !1 ? Z.ERROR.PAUSED : void 0;
   }
   onMessageComplete() {
    const {client: e, socket: t, statusCode: A, upgrade: n, headers: i, contentLength: o, bytesRead: c, shouldKeepAlive: l} = this;
    if (t.destroyed && (!A || l)) return -1;
    if (n) return;
    r(A >= 100);
    r(!(this.headers.length & 1));
    const h = e[R][e[M]];
    r(h);
    this.statusCode = null;
    this.statusText = "";
    this.bytesRead = 0;
    this.contentLength = "";
    this.keepAlive = "";
    this.connection = "";
    this.headers = [];
    this.headersSize = 0;
    if (!(A < 200)) {
     if (h.method !== "HEAD" && o && c !== parseInt(o, 10)) {
      s.destroy(t, new a);
      return -1;
     }
     h.onComplete(i);
     e[R][e[M]++] = null;
     t[Ae] = !0;
     if (t[k]) {
      r(e[w] === 0);
      s.destroy(t, new u("reset"));
      return Z.ERROR.PAUSED;
     }
     if (!l) {
      s.destroy(t, new u("reset"));
      return Z.ERROR.PAUSED;
     }
     if (t[d] && e[w] === 0) {
      s.destroy(t, new u("reset"));
      return Z.ERROR.PAUSED;
     }
     e[L] == null || e[L] === 1 ? setImmediate(() => e[q]()) : e[q]();
    }
   }
  }
  function onParserTimeout(e) {
   const {socket: t, timeoutType: A, client: n, paused: i} = e.deref();
   if (A === ge) {
    if (!t[k] || t.writableNeedDrain || n[w] > 1) {
     r(!i, "cannot be paused while waiting for headers");
     s.destroy(t, new h);
    }
   } else if (A === Ee) i || s.destroy(t, new Q); else if (A === ue) {
    r(n[w] === 0 && n[v]);
    s.destroy(t, new u("socket idle timeout"));
   }
  }
  async function connectH1(e, t) {
   e[T] = t;
   if (!se) {
    se = await ne;
    ne = null;
   }
   t[b] = !1;
   t[k] = !1;
   t[d] = !1;
   t[y] = !1;
   t[ee] = 0;
   t[te] = null;
   t[Ae] = !1;
   t[p] = new Parser(e, t, se);
   j(t, "error", function(e) {
    const t = this[p];
    if (e.code === "ECONNRESET" && t.statusCode && !t.shouldKeepAlive) {
     const e = t.finish();
     if (e) {
      this[U] = e;
      this[f][W](e);
     }
     return;
    }
    this[U] = e;
    this[f][W](e);
   });
   j(t, "readable", function() {
    const e = this[p];
    e && e.readMore();
   });
   j(t, "end", function() {
    const e = this[p];
    if (e.statusCode && !e.shouldKeepAlive) {
     const t = e.finish();
     t && s.destroy(this, t);
     return;
    }
    s.destroy(this, new E("other side closed", s.getSocketInfo(this)));
   });
   j(t, "close", function() {
    const e = this[f], t = this[p];
    clearIdleSocketValidation(this);
    if (t) {
     this[U] || !t.statusCode || t.shouldKeepAlive || (this[U] = t.finish() || this[U]);
     this[p].destroy();
     this[p] = null;
    }
    const A = this[U] || new E("closed", s.getSocketInfo(this));
    e[T] = null;
    e[z] = null;
    if (e.destroyed) {
     r(e[m] === 0);
     const t = e[R].splice(e[M]);
     for (let r = 0; r < t.length; r++) {
      const n = t[r];
      s.errorRequest(e, n, A);
     }
    } else if (e[w] > 0 && A.code !== "UND_ERR_INFO") {
     const t = e[R][e[M]];
     e[R][e[M]++] = null;
     s.errorRequest(e, t, A);
    }
    e[N] = e[M];
    r(e[w] === 0);
    e.emit("disconnect", e[C], [ e ], A);
    e[q]();
   });
   let A = !1;
   t.on("close", () => {
    A = !0;
   });
   return {
    version: "h1",
    defaultPipelining: 1,
    write(...t) {
     return writeH1(e, ...t);
    },
    resume() {
     resumeH1(e);
    },
    destroy(e, r) {
     A ? queueMicrotask(r) : t.destroy(e).on("close", r);
    },
    get destroyed() {
     return t.destroyed;
    },
    busy(A) {
     if (t[k] || t[d] || t[y] || t[ee] === 1) return !0;
     if (A) {
      if (e[w] > 0 && !A.idempotent) return !0;
      if (e[w] > 0 && (A.upgrade || A.method === "CONNECT")) return !0;
      if (e[w] > 0 && s.bodyLength(A.body) !== 0 && (s.isStream(A.body) || s.isAsyncIterable(A.body) || s.isFormDataLike(A.body))) return !0;
     }
     return !1;
    }
   };
  }
  function clearIdleSocketValidation(e) {
   if (e[te]) {
    clearImmediate(e[te]);
    e[te] = null;
   }
   e[ee] = 0;
  }
  function scheduleIdleSocketValidation(e, t) {
   t[ee] = 1;
   t[te] = setImmediate(() => {
    t[te] = null;
    t[ee] = 2;
    e[T] !== t || t.destroyed || e[q]();
   });
  }
  function resumeH1(e) {
   const t = e[T];
   if (t && !t.destroyed) {
    if (e[D] === 0) {
     if (!t[b] && t.unref) {
      t.unref();
      t[b] = !0;
     }
    } else if (t[b] && t.ref) {
     t.ref();
     t[b] = !1;
    }
    if (e[w] === 0 && e[m] > 0 && t[Ae]) {
     if (t[ee] === 0) {
      scheduleIdleSocketValidation(e, t);
      t[p].readMore();
      t.destroyed;
      return;
     }
     if (t[ee] === 1) {
      t[p].readMore();
      t.destroyed;
      return;
     }
    }
    if (e[w] === 0) {
     t[p].readMore();
     if (t.destroyed) return;
    }
    if (e[D] === 0) t[p].timeoutType !== ue && t[p].setTimeout(e[v], ue); else if (e[w] > 0 && t[p].statusCode < 200 && t[p].timeoutType !== ge) {
     const A = e[R][e[M]], r = A.headersTimeout != null ? A.headersTimeout : e[Y];
     t[p].setTimeout(r, ge);
    }
   }
  }
  function shouldSendContentLength(e) {
   return e !== "GET" && e !== "HEAD" && e !== "OPTIONS" && e !== "TRACE" && e !== "CONNECT";
  }
  function writeH1(e, t) {
   const {method: i, path: a, host: h, upgrade: g, blocking: E, reset: Q} = t;
   let {body: B, headers: I, contentLength: C} = t;
   const f = i === "PUT" || i === "POST" || i === "PATCH" || i === "QUERY" || i === "PROPFIND" || i === "PROPPATCH";
   if (s.isFormDataLike(B)) {
    re || (re = A(84492).extractBody);
    const [e, r] = re(B);
    t.contentType == null && I.push("content-type", r);
    B = e.stream;
    C = e.length;
   } else if (s.isBlobLike(B) && t.contentType == null) {
    const A = B.type;
    if (A) {
     const r = `${A}`;
     if (!s.isValidHeaderValue(r)) {
      s.errorRequest(e, t, new l("invalid content-type header"));
      return !1;
     }
     I.push("content-type", r);
    }
   }
   B && typeof B.read == "function" && B.read(0);
   const p = s.bodyLength(B);
   C = p ?? C;
   C === null && (C = t.contentLength);
   C !== 0 || f || (C = null);
   if (shouldSendContentLength(i) && C > 0 && t.contentLength !== null && t.contentLength !== C) {
    if (e[V]) {
     s.errorRequest(e, t, new o);
     return !1;
    }
    process.emitWarning(new o);
   }
   const w = e[T];
   clearIdleSocketValidation(w);
   const abort = A => {
    if (!t.aborted) if (t.completed) (t.upgrade || t.method === "CONNECT") && s.destroy(w, new u("aborted")); else {
     s.errorRequest(e, t, A || new c);
     s.destroy(B);
     s.destroy(w, new u("aborted"));
    }
   };
   try {
    t.onConnect(abort);
   } catch (A) {
    s.errorRequest(e, t, A);
   }
   if (t.aborted) return !1;
   i === "HEAD" && (w[d] = !0);
   (g || i === "CONNECT") && (w[d] = !0);
   Q != null && (w[d] = Q);
   e[O] && w[P]++ >= e[O] && (w[d] = !0);
   E && (w[y] = !0);
   let m = `${i} ${a} HTTP/1.1\r\n`;
   m += typeof h == "string" ? `host: ${h}\r\n` : e[F];
   g ? m += `connection: upgrade\r\nupgrade: ${g}\r\n` : e[L] && !w[d] ? m += "connection: keep-alive\r\n" : m += "connection: close\r\n";
   if (Array.isArray(I)) for (let e = 0; e < I.length; e += 2) {
    const t = I[e + 0], A = I[e + 1];
    if (Array.isArray(A)) for (let e = 0; e < A.length; e++) m += `${t}: ${A[e]}\r\n`; else m += `${t}: ${A}\r\n`;
   }
   n.sendHeaders.hasSubscribers && n.sendHeaders.publish({
    request: t,
    headers: m,
    socket: w
   });
   B && p !== 0 ? s.isBuffer(B) ? writeBuffer(abort, B, e, t, w, C, m, f) : s.isBlobLike(B) ? typeof B.stream == "function" ? writeIterable(abort, B.stream(), e, t, w, C, m, f) : writeBlob(abort, B, e, t, w, C, m, f) : s.isStream(B) ? writeStream(abort, B, e, t, w, C, m, f) : s.isIterable(B) ? writeIterable(abort, B, e, t, w, C, m, f) : r(!1) : writeBuffer(abort, null, e, t, w, C, m, f);
   return !0;
  }
  function writeStream(e, t, A, n, i, o, a, l) {
   r(o !== 0 || A[w] === 0, "stream body cannot be pipelined");
   let h = !1;
   const g = new AsyncWriter({
    abort: e,
    socket: i,
    request: n,
    contentLength: o,
    client: A,
    expectsPayload: l,
    header: a
   }), onData = function(e) {
    if (!h) try {
     !g.write(e) && this.pause && this.pause();
    } catch (e) {
     s.destroy(this, e);
    }
   }, onDrain = function() {
    h || t.resume && t.resume();
   }, onClose = function() {
    queueMicrotask(() => {
     t.removeListener("error", onFinished);
    });
    if (!h) {
     const e = new c;
     queueMicrotask(() => onFinished(e));
    }
   }, onFinished = function(e) {
    if (!h) {
     h = !0;
     r(i.destroyed || i[k] && A[w] <= 1);
     i.off("drain", onDrain).off("error", onFinished);
     t.removeListener("data", onData).removeListener("end", onFinished).removeListener("close", onClose);
     if (!e) try {
      g.end();
     } catch (t) {
      e = t;
     }
     g.destroy(e);
     !e || e.code === "UND_ERR_INFO" && e.message === "reset" ? s.destroy(t) : s.destroy(t, e);
    }
   };
   t.on("data", onData).on("end", onFinished).on("error", onFinished).on("close", onClose);
   t.resume && t.resume();
   i.on("drain", onDrain).on("error", onFinished);
   t.errorEmitted ?? t.errored ? setImmediate(() => onFinished(t.errored)) : (t.endEmitted ?? t.readableEnded) && setImmediate(() => onFinished(null));
   (t.closeEmitted ?? t.closed) && setImmediate(onClose);
  }
  function writeBuffer(e, t, A, n, i, o, a, c) {
   try {
    if (t) {
     if (s.isBuffer(t)) {
      r(o === t.byteLength, "buffer body must have content length");
      i.cork();
      i.write(`${a}content-length: ${o}\r\n\r\n`, "latin1");
      i.write(t);
      i.uncork();
      n.onBodySent(t);
      c || n.reset === !1 || (i[d] = !0);
     }
    } else if (o === 0) i.write(`${a}content-length: 0\r\n\r\n`, "latin1"); else {
     r(o === null, "no body must not have content length");
     i.write(`${a}\r\n`, "latin1");
    }
    n.onRequestSent();
    A[q]();
   } catch (t) {
    e(t);
   }
  }
  async function writeBlob(e, t, A, s, n, i, a, c) {
   r(i === t.size, "blob body must have content length");
   try {
    if (i != null && i !== t.size) throw new o;
    const e = Buffer.from(await t.arrayBuffer());
    n.cork();
    n.write(`${a}content-length: ${i}\r\n\r\n`, "latin1");
    n.write(e);
    n.uncork();
    s.onBodySent(e);
    s.onRequestSent();
    c || s.reset === !1 || (n[d] = !0);
    A[q]();
   } catch (t) {
    e(t);
   }
  }
  async function writeIterable(e, t, A, s, n, i, o, a) {
   r(i !== 0 || A[w] === 0, "iterator body cannot be pipelined");
   let c = null;
   function onDrain() {
    if (c) {
     const e = c;
     c = null;
     e();
    }
   }
   const waitForDrain = () => new Promise((e, t) => {
    r(c === null);
    n[U] ? t(n[U]) : c = e;
   });
   n.on("close", onDrain).on("drain", onDrain);
   const l = new AsyncWriter({
    abort: e,
    socket: n,
    request: s,
    contentLength: i,
    client: A,
    expectsPayload: a,
    header: o
   });
   try {
    for await (const e of t) {
     if (n[U]) throw n[U];
     l.write(e) || await waitForDrain();
    }
    l.end();
   } catch (e) {
    l.destroy(e);
   } finally {
    n.off("close", onDrain).off("drain", onDrain);
   }
  }
  class AsyncWriter {
   constructor({abort: e, socket: t, request: A, contentLength: r, client: s, expectsPayload: n, header: i}) {
    this.socket = t;
    this.request = A;
    this.contentLength = r;
    this.client = s;
    this.bytesWritten = 0;
    this.expectsPayload = n;
    this.header = i;
    this.abort = e;
    t[k] = !0;
   }
   write(e) {
    const {socket: t, request: A, contentLength: r, client: s, bytesWritten: n, expectsPayload: i, header: a} = this;
    if (t[U]) throw t[U];
    if (t.destroyed) return !1;
    const c = Buffer.byteLength(e);
    if (!c) return !0;
    if (r !== null && n + c > r) {
     if (s[V]) throw new o;
     process.emitWarning(new o);
    }
    t.cork();
    if (n === 0) {
     i || A.reset === !1 || (t[d] = !0);
     r === null ? t.write(`${a}transfer-encoding: chunked\r\n`, "latin1") : t.write(`${a}content-length: ${r}\r\n\r\n`, "latin1");
    }
    r === null && t.write(`\r\n${c.toString(16)}\r\n`, "latin1");
    this.bytesWritten += c;
    const l = t.write(e);
    t.uncork();
    A.onBodySent(e);
    l || t[p].timeout && t[p].timeoutType === ge && t[p].timeout.refresh && t[p].timeout.refresh();
    return l;
   }
   end() {
    const {socket: e, contentLength: t, client: A, bytesWritten: r, expectsPayload: s, header: n, request: i} = this;
    i.onRequestSent();
    e[k] = !1;
    if (e[U]) throw e[U];
    if (!e.destroyed) {
     r === 0 ? s ? e.write(`${n}content-length: 0\r\n\r\n`, "latin1") : e.write(`${n}\r\n`, "latin1") : t === null && e.write("\r\n0\r\n\r\n", "latin1");
     if (t !== null && r !== t) {
      if (A[V]) throw new o;
      process.emitWarning(new o);
     }
     e[p].timeout && e[p].timeoutType === ge && e[p].timeout.refresh && e[p].timeout.refresh();
     A[q]();
    }
   }
   destroy(e) {
    const {socket: t, client: A, abort: s} = this;
    t[k] = !1;
    if (e) {
     r(A[w] <= 1, "pipeline should only contain this request");
     s(e);
    }
   }
  }
  e.exports = connectH1;
 }),
 88788: ((e, t, A) => {
  const r = A(34589), {errorMonitor: s} = A(78474), {pipeline: n} = A(57075), i = A(3440), {RequestContentLengthMismatchError: o, RequestAbortedError: a, SocketError: c, InformationalError: l} = A(68707), {kUrl: h, kReset: g, kClient: E, kRunning: u, kPending: Q, kQueue: B, kPendingIdx: I, kRunningIdx: C, kError: d, kSocket: f, kStrictContentLength: p, kOnError: y, kMaxConcurrentStreams: w, kHTTP2Session: m, kResume: D, kSize: k, kHTTPContext: R} = A(36443), b = Symbol("open streams");
  let S, F, N = !1;
  try {
   F = A(32467);
  } catch {
   F = {
    constants: {}
   };
  }
  const {constants: {HTTP2_HEADER_AUTHORITY: M, HTTP2_HEADER_METHOD: U, HTTP2_HEADER_PATH: L, HTTP2_HEADER_SCHEME: T, HTTP2_HEADER_CONTENT_LENGTH: v, HTTP2_HEADER_EXPECT: x, HTTP2_HEADER_STATUS: G}} = F;
  function parseH2Headers(e) {
   const t = [];
   for (const [A, r] of Object.entries(e)) if (Array.isArray(r)) for (const e of r) t.push(Buffer.from(A), Buffer.from(e)); else t.push(Buffer.from(A), Buffer.from(r));
   return t;
  }
  function parseH2ResponseHeaders(e) {
   const {[G]: t, ...A} = e;
   return parseH2Headers(A);
  }
  async function connectH2(e, t) {
   e[f] = t;
   if (!N) {
    N = !0;
    process.emitWarning("H2 support is experimental, expect them to change at any time.", {
     code: "UNDICI-H2"
    });
   }
   const A = F.connect(e[h], {
    createConnection: () => t,
    peerMaxConcurrentStreams: e[w]
   });
   A[b] = 0;
   A[E] = e;
   A[f] = t;
   i.addListener(A, "error", onHttp2SessionError);
   i.addListener(A, "frameError", onHttp2FrameError);
   i.addListener(A, "end", onHttp2SessionEnd);
   i.addListener(A, "goaway", onHTTP2GoAway);
   i.addListener(A, "close", function() {
    const {[E]: e} = this, {[f]: t} = e, A = this[f][d] || this[d] || new c("closed", i.getSocketInfo(t));
    e[m] = null;
    if (e.destroyed) {
     r(e[Q] === 0);
     const t = e[B].splice(e[C]);
     for (let r = 0; r < t.length; r++) {
      const s = t[r];
      i.errorRequest(e, s, A);
     }
    }
   });
   A.unref();
   e[m] = A;
   t[m] = A;
   i.addListener(t, "error", function(e) {
    this[d] = e;
    this[E][y](e);
   });
   i.addListener(t, "end", function() {
    i.destroy(this, new c("other side closed", i.getSocketInfo(this)));
   });
   i.addListener(t, "close", function() {
    const t = this[d] || new c("closed", i.getSocketInfo(this));
    e[f] = null;
    this[m] != null && this[m].destroy(t);
    e[I] = e[C];
    r(e[u] === 0);
    e.emit("disconnect", e[h], [ e ], t);
    e[D]();
   });
   let s = !1;
   t.on("close", () => {
    s = !0;
   });
   return {
    version: "h2",
    defaultPipelining: 1 / 0,
    write(...t) {
     return writeH2(e, ...t);
    },
    resume() {
     resumeH2(e);
    },
    destroy(e, A) {
     s ? queueMicrotask(A) : t.destroy(e).on("close", A);
    },
    get destroyed() {
     return t.destroyed;
    },
    busy() {
     return !1;
    }
   };
  }
  function resumeH2(e) {
   const t = e[f];
   if (t?.destroyed === !1) if (e[k] === 0 && e[w] === 0) {
    t.unref();
    e[m].unref();
   } else {
    t.ref();
    e[m].ref();
   }
  }
  function onHttp2SessionError(e) {
   this[f][d] = e;
   this[E][y](e);
  }
  function onHttp2FrameError(e, t, A) {
   if (A === 0) {
    const A = new l(`HTTP/2: "frameError" received - type ${e}, code ${t}`);
    this[f][d] = A;
    this[E][y](A);
   }
  }
  function onHttp2SessionEnd() {
   const e = new c("other side closed", i.getSocketInfo(this[f]));
   this.destroy(e);
   i.destroy(this[f], e);
  }
  function onHTTP2GoAway(e) {
   const t = this[d] || new c(`HTTP/2: "GOAWAY" frame received with code ${e}`, i.getSocketInfo(this)), A = this[E];
   A[f] = null;
   A[R] = null;
   if (this[m] != null) {
    this[m].destroy(t);
    this[m] = null;
   }
   i.destroy(this[f], t);
   if (A[C] < A[B].length) {
    const e = A[B][A[C]];
    A[B][A[C]++] = null;
    i.errorRequest(A, e, t);
    A[I] = A[C];
   }
   r(A[u] === 0);
   A.emit("disconnect", A[h], [ A ], t);
   A[D]();
  }
  function shouldSendContentLength(e) {
   return e !== "GET" && e !== "HEAD" && e !== "OPTIONS" && e !== "TRACE" && e !== "CONNECT";
  }
  function writeH2(e, t) {
   const n = e[m], {method: c, path: g, host: E, upgrade: u, expectContinue: Q, signal: d, headers: y} = t;
   let {body: w} = t;
   if (u) {
    i.errorRequest(e, t, new Error("Upgrade not supported for H2"));
    return !1;
   }
   const k = {};
   for (let e = 0; e < y.length; e += 2) {
    const t = y[e + 0], A = y[e + 1];
    if (Array.isArray(A)) for (let e = 0; e < A.length; e++) k[t] ? k[t] += `,${A[e]}` : k[t] = A[e]; else k[t] = A;
   }
   let R;
   const {hostname: F, port: N} = e[h];
   k[M] = E || `${F}${N ? `:${N}` : ""}`;
   k[U] = c;
   const abort = A => {
    if (!t.aborted) if (t.completed) c === "CONNECT" && R != null && i.destroy(R, A || new a); else {
     A = A || new a;
     i.errorRequest(e, t, A);
     R != null && i.destroy(R, A);
     i.destroy(w, A);
     e[B][e[C]++] = null;
     e[D]();
    }
   };
   try {
    t.onConnect(abort);
   } catch (A) {
    i.errorRequest(e, t, A);
   }
   if (t.aborted) return !1;
   if (c === "CONNECT") {
    n.ref();
    R = n.request(k, {
     endStream: !1,
     signal: d
    });
    let A = !1;
    const onResponse = e => {
     A = !0;
     R.off(s, onUpgradeError);
     t.onUpgradeResponse(Number(e[G]), e, parseH2ResponseHeaders);
    }, onUpgradeError = e => {
     A = !0;
     R.off("response", onResponse);
     t.onUpgradeError(e);
    }, onReady = () => {
     try {
      t.onUpgrade(null, null, R);
     } catch (e) {
      R.off("response", onResponse);
      abort(e);
      return;
     }
     if (!t.aborted) {
      R.off("error", abort);
      R.once(s, onUpgradeError);
      e[B][e[C]++] = null;
     }
    };
    R.once("response", onResponse);
    R.once("error", abort);
    ++n[b];
    onReady();
    R.once("close", () => {
     if (!A && t.completed) {
      R.off("response", onResponse);
      R.off(s, onUpgradeError);
      t.onUpgradeError(new l(`HTTP/2: "stream error" received - code ${R.rstCode}`));
     }
     n[b] -= 1;
     n[b] === 0 && n.unref();
    });
    return !0;
   }
   k[L] = g;
   k[T] = "https";
   const H = c === "PUT" || c === "POST" || c === "PATCH";
   w && typeof w.read == "function" && w.read(0);
   let Y = i.bodyLength(w);
   if (i.isFormDataLike(w)) {
    S ??= A(84492).extractBody;
    const [e, t] = S(w);
    k["content-type"] = t;
    w = e.stream;
    Y = e.length;
   }
   Y == null && (Y = t.contentLength);
   Y !== 0 && H || (Y = null);
   if (shouldSendContentLength(c) && Y > 0 && t.contentLength != null && t.contentLength !== Y) {
    if (e[p]) {
     i.errorRequest(e, t, new o);
     return !1;
    }
    process.emitWarning(new o);
   }
   if (Y != null) {
    r(w, "no body must not have content length");
    k[v] = `${Y}`;
   }
   n.ref();
   const J = c === "GET" || c === "HEAD" || w === null;
   if (Q) {
    k[x] = "100-continue";
    R = n.request(k, {
     endStream: J,
     signal: d
    });
    R.once("continue", writeBodyH2);
   } else {
    R = n.request(k, {
     endStream: J,
     signal: d
    });
    writeBodyH2();
   }
   ++n[b];
   R.once("response", A => {
    const {[G]: r, ...s} = A;
    t.onResponseStarted();
    if (t.aborted) {
     const A = new a;
     i.errorRequest(e, t, A);
     i.destroy(R, A);
     return;
    }
    t.onHeaders(Number(r), parseH2Headers(s), R.resume.bind(R), "") === !1 && R.pause();
    R.on("data", e => {
     t.onData(e) === !1 && R.pause();
    });
   });
   R.once("end", () => {
    (R.state?.state == null || R.state.state < 6) && t.onComplete([]);
    n[b] === 0 && n.unref();
    abort(new l("HTTP/2: stream half-closed (remote)"));
    e[B][e[C]++] = null;
    e[I] = e[C];
    e[D]();
   });
   R.once("close", () => {
    n[b] -= 1;
    n[b] === 0 && n.unref();
   });
   R.once("error", function(e) {
    abort(e);
   });
   R.once("frameError", (e, t) => {
    abort(new l(`HTTP/2: "frameError" received - type ${e}, code ${t}`));
   });
   return !0;
   function writeBodyH2() {
    w && Y !== 0 ? i.isBuffer(w) ? writeBuffer(abort, R, w, e, t, e[f], Y, H) : i.isBlobLike(w) ? typeof w.stream == "function" ? writeIterable(abort, R, w.stream(), e, t, e[f], Y, H) : writeBlob(abort, R, w, e, t, e[f], Y, H) : i.isStream(w) ? writeStream(abort, e[f], H, R, w, e, t, Y) : i.isIterable(w) ? writeIterable(abort, R, w, e, t, e[f], Y, H) : r(!1) : writeBuffer(abort, R, null, e, t, e[f], Y, H);
   }
  }
  function writeBuffer(e, t, A, s, n, o, a, c) {
   try {
    if (A != null && i.isBuffer(A)) {
     r(a === A.byteLength, "buffer body must have content length");
     t.cork();
     t.write(A);
     t.uncork();
     t.end();
     n.onBodySent(A);
    }
    c || (o[g] = !0);
    n.onRequestSent();
    s[D]();
   } catch (t) {
    e(t);
   }
  }
  function writeStream(e, t, A, s, o, a, c, l) {
   r(l !== 0 || a[u] === 0, "stream body cannot be pipelined");
   const h = n(o, s, r => {
    if (r) {
     i.destroy(h, r);
     e(r);
    } else {
     i.removeAllListeners(h);
     c.onRequestSent();
     A || (t[g] = !0);
     a[D]();
    }
   });
   i.addListener(h, "data", onPipeData);
   function onPipeData(e) {
    c.onBodySent(e);
   }
  }
  async function writeBlob(e, t, A, s, n, i, a, c) {
   r(a === A.size, "blob body must have content length");
   try {
    if (a != null && a !== A.size) throw new o;
    const e = Buffer.from(await A.arrayBuffer());
    t.cork();
    t.write(e);
    t.uncork();
    t.end();
    n.onBodySent(e);
    n.onRequestSent();
    c || (i[g] = !0);
    s[D]();
   } catch (t) {
    e(t);
   }
  }
  async function writeIterable(e, t, A, s, n, i, o, a) {
   r(o !== 0 || s[u] === 0, "iterator body cannot be pipelined");
   let c = null;
   function onDrain() {
    if (c) {
     const e = c;
     c = null;
     e();
    }
   }
   const waitForDrain = () => new Promise((e, t) => {
    r(c === null);
    i[d] ? t(i[d]) : c = e;
   });
   t.on("close", onDrain).on("drain", onDrain);
   try {
    for await (const e of A) {
     if (i[d]) throw i[d];
     const A = t.write(e);
     n.onBodySent(e);
     A || await waitForDrain();
    }
    t.end();
    n.onRequestSent();
    a || (i[g] = !0);
    s[D]();
   } catch (t) {
    e(t);
   } finally {
    t.off("close", onDrain).off("drain", onDrain);
   }
  }
  e.exports = connectH2;
 }),
 23701: ((e, t, A) => {
  const r = A(34589), s = A(77030), n = A(37067), i = A(3440), {channels: o} = A(42414), a = A(44655), c = A(21841), {InvalidArgumentError: l, InformationalError: h, ClientDestroyedError: g} = A(68707), E = A(59136), {kUrl: u, kServerName: Q, kClient: B, kBusy: I, kConnect: C, kResuming: d, kRunning: f, kPending: p, kSize: y, kQueue: w, kConnected: m, kConnecting: D, kNeedDrain: k, kKeepAliveDefaultTimeout: R, kHostHeader: b, kPendingIdx: S, kRunningIdx: F, kError: N, kPipelining: M, kKeepAliveTimeoutValue: U, kMaxHeadersSize: L, kKeepAliveMaxTimeout: T, kKeepAliveTimeoutThreshold: v, kHeadersTimeout: x, kBodyTimeout: G, kStrictContentLength: H, kConnector: Y, kMaxRedirections: J, kMaxRequests: V, kCounter: O, kClose: P, kDestroy: _, kDispatch: W, kInterceptors: q, kLocalAddress: z, kMaxResponseSize: Z, kOnError: K, kHTTPContext: X, kMaxConcurrentStreams: j, kResume: $} = A(36443), ee = A(637), te = A(88788);
  let Ae = !1;
  const re = Symbol("kClosedResolve"), noop = () => {};
  function getPipelining(e) {
   return e[M] ?? e[X]?.defaultPipelining ?? 1;
  }
  class Client extends c {
   constructor(e, {interceptors: t, maxHeaderSize: A, headersTimeout: r, socketTimeout: o, requestTimeout: a, connectTimeout: c, bodyTimeout: h, idleTimeout: g, keepAlive: B, keepAliveTimeout: I, maxKeepAliveTimeout: C, keepAliveMaxTimeout: f, keepAliveTimeoutThreshold: p, socketPath: y, pipelining: m, tls: D, strictContentLength: N, maxCachedSessions: O, maxRedirections: P, connect: _, maxRequestsPerClient: W, localAddress: ee, maxResponseSize: te, autoSelectFamily: ne, autoSelectFamilyAttemptTimeout: ie, maxConcurrentStreams: oe, allowH2: ae, webSocket: ce, eventSource: le} = {}) {
    super({
     webSocket: ce,
     eventSource: le
    });
    if (B !== void 0) throw new l("unsupported keepAlive, use pipelining=0 instead");
    if (o !== void 0) throw new l("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");
    if (a !== void 0) throw new l("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");
    if (g !== void 0) throw new l("unsupported idleTimeout, use keepAliveTimeout instead");
    if (C !== void 0) throw new l("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");
    if (A != null && !Number.isFinite(A)) throw new l("invalid maxHeaderSize");
    if (y != null && typeof y != "string") throw new l("invalid socketPath");
    if (c != null && (!Number.isFinite(c) || c < 0)) throw new l("invalid connectTimeout");
    if (I != null && (!Number.isFinite(I) || I <= 0)) throw new l("invalid keepAliveTimeout");
    if (f != null && (!Number.isFinite(f) || f <= 0)) throw new l("invalid keepAliveMaxTimeout");
    if (p != null && !Number.isFinite(p)) throw new l("invalid keepAliveTimeoutThreshold");
    if (r != null && (!Number.isInteger(r) || r < 0)) throw new l("headersTimeout must be a positive integer or zero");
    if (h != null && (!Number.isInteger(h) || h < 0)) throw new l("bodyTimeout must be a positive integer or zero");
    if (_ != null && typeof _ != "function" && typeof _ != "object") throw new l("connect must be a function or an object");
    if (P != null && (!Number.isInteger(P) || P < 0)) throw new l("maxRedirections must be a positive number");
    if (W != null && (!Number.isInteger(W) || W < 0)) throw new l("maxRequestsPerClient must be a positive number");
    if (ee != null && (typeof ee != "string" || s.isIP(ee) === 0)) throw new l("localAddress must be valid string IP address");
    if (te != null && (!Number.isInteger(te) || te < -1)) throw new l("maxResponseSize must be a positive number");
    if (ie != null && (!Number.isInteger(ie) || ie < -1)) throw new l("autoSelectFamilyAttemptTimeout must be a positive number");
    if (ae != null && typeof ae != "boolean") throw new l("allowH2 must be a valid boolean value");
    if (oe != null && (typeof oe != "number" || oe < 1)) throw new l("maxConcurrentStreams must be a positive integer, greater than 0");
    typeof _ != "function" && (_ = E({
     ...D,
     maxCachedSessions: O,
     allowH2: ae,
     socketPath: y,
     timeout: c,
     ...ne ? {
      autoSelectFamily: ne,
      autoSelectFamilyAttemptTimeout: ie
     } : void 0,
     ..._
    }));
    if (t?.Client && Array.isArray(t.Client)) {
     this[q] = t.Client;
     if (!Ae) {
      Ae = !0;
      process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.", {
       code: "UNDICI-CLIENT-INTERCEPTOR-DEPRECATED"
      });
     }
    } else this[q] = [ se({
     maxRedirections: P
    }) ];
    this[u] = i.parseOrigin(e);
    this[Y] = _;
    this[M] = m != null ? m : 1;
    this[L] = A || n.maxHeaderSize;
    this[R] = I ?? 4e3;
    this[T] = f ?? 6e5;
    this[v] = p ?? 2e3;
    this[U] = this[R];
    this[Q] = null;
    this[z] = ee != null ? ee : null;
    this[d] = 0;
    this[k] = 0;
    this[b] = `host: ${this[u].hostname}${this[u].port ? `:${this[u].port}` : ""}\r\n`;
    this[G] = h != null ? h : 3e5;
    this[x] = r != null ? r : 3e5;
    this[H] = N ?? !0;
    this[J] = P;
    this[V] = W;
    this[re] = null;
    this[Z] = te > -1 ? te : -1;
    this[j] = oe != null ? oe : 100;
    this[X] = null;
    this[w] = [];
    this[F] = 0;
    this[S] = 0;
    this[$] = e => resume(this, e);
    this[K] = e => onError(this, e);
   }
   get pipelining() {
    return this[M];
   }
   set pipelining(e) {
    this[M] = e;
    this[$](!0);
   }
   get [p]() {
    return this[w].length - this[S];
   }
   get [f]() {
    return this[S] - this[F];
   }
   get [y]() {
    return this[w].length - this[F];
   }
   get [m]() {
    return !!this[X] && !this[D] && !this[X].destroyed;
   }
   get [I]() {
    return Boolean(this[X]?.busy(null) || this[y] >= (getPipelining(this) || 1) || this[p] > 0);
   }
   [C](e) {
    connect(this);
    this.once("connect", e);
   }
   [W](e, t) {
    const A = e.origin || this[u].origin, r = new a(A, e, t);
    this[w].push(r);
    if (this[d]) ; else if (i.bodyLength(r.body) == null && i.isIterable(r.body)) {
     this[d] = 1;
     queueMicrotask(() => resume(this));
    } else this[$](!0);
    this[d] && this[k] !== 2 && this[I] && (this[k] = 2);
    return this[k] < 2;
   }
   async [P]() {
    return new Promise(e => {
     this[y] ? this[re] = e : e(null);
    });
   }
   async [_](e) {
    return new Promise(t => {
     const A = this[w].splice(this[S]);
     for (let t = 0; t < A.length; t++) {
      const r = A[t];
      i.errorRequest(this, r, e);
     }
     const callback = () => {
      if (this[re]) {
       this[re]();
       this[re] = null;
      }
      t(null);
     };
     if (this[X]) {
      this[X].destroy(e, callback);
      this[X] = null;
     } else queueMicrotask(callback);
     this[$]();
    });
   }
  }
  const se = A(25092);
  function onError(e, t) {
   if (e[f] === 0 && t.code !== "UND_ERR_INFO" && t.code !== "UND_ERR_SOCKET") {
    r(e[S] === e[F]);
    const A = e[w].splice(e[F]);
    for (let r = 0; r < A.length; r++) {
     const s = A[r];
     i.errorRequest(e, s, t);
    }
    r(e[y] === 0);
   }
  }
  async function connect(e) {
   r(!e[D]);
   r(!e[X]);
   let {host: t, hostname: A, protocol: n, port: a} = e[u];
   if (A[0] === "[") {
    const e = A.indexOf("]");
    r(e !== -1);
    const t = A.substring(1, e);
    r(s.isIP(t));
    A = t;
   }
   e[D] = !0;
   o.beforeConnect.hasSubscribers && o.beforeConnect.publish({
    connectParams: {
     host: t,
     hostname: A,
     protocol: n,
     port: a,
     version: e[X]?.version,
     servername: e[Q],
     localAddress: e[z]
    },
    connector: e[Y]
   });
   try {
    const s = await new Promise((r, s) => {
     e[Y]({
      host: t,
      hostname: A,
      protocol: n,
      port: a,
      servername: e[Q],
      localAddress: e[z]
     }, (e, t) => {
      e ? s(e) : r(t);
     });
    });
    if (e.destroyed) {
     i.destroy(s.on("error", noop), new g);
     return;
    }
    r(s);
    try {
     e[X] = s.alpnProtocol === "h2" ? await te(e, s) : await ee(e, s);
    } catch (e) {
     s.destroy().on("error", noop);
     throw e;
    }
    e[D] = !1;
    s[O] = 0;
    s[V] = e[V];
    s[B] = e;
    s[N] = null;
    o.connected.hasSubscribers && o.connected.publish({
     connectParams: {
      host: t,
      hostname: A,
      protocol: n,
      port: a,
      version: e[X]?.version,
      servername: e[Q],
      localAddress: e[z]
     },
     connector: e[Y],
     socket: s
    });
    e.emit("connect", e[u], [ e ]);
   } catch (s) {
    if (e.destroyed) return;
    e[D] = !1;
    o.connectError.hasSubscribers && o.connectError.publish({
     connectParams: {
      host: t,
      hostname: A,
      protocol: n,
      port: a,
      version: e[X]?.version,
      servername: e[Q],
      localAddress: e[z]
     },
     connector: e[Y],
     error: s
    });
    if (s.code === "ERR_TLS_CERT_ALTNAME_INVALID") {
     r(e[f] === 0);
     while (e[p] > 0 && e[w][e[S]].servername === e[Q]) {
      const t = e[w][e[S]++];
      i.errorRequest(e, t, s);
     }
    } else onError(e, s);
    e.emit("connectionError", e[u], [ e ], s);
   }
   e[$]();
  }
  function emitDrain(e) {
   e[k] = 0;
   e.emit("drain", e[u], [ e ]);
  }
  function resume(e, t) {
   if (e[d] !== 2) {
    e[d] = 2;
    _resume(e, t);
    e[d] = 0;
    if (e[F] > 256) {
     e[w].splice(0, e[F]);
     e[S] -= e[F];
     e[F] = 0;
    }
   }
  }
  function _resume(e, t) {
   while (1) {
    if (e.destroyed) {
     r(e[p] === 0);
     return;
    }
    if (e[re] && !e[y]) {
     e[re]();
     e[re] = null;
     return;
    }
    e[X] && e[X].resume();
    if (e[I]) e[k] = 2; else if (e[k] === 2) {
     if (t) {
      e[k] = 1;
      queueMicrotask(() => emitDrain(e));
     } else emitDrain(e);
     continue;
    }
    if (e[p] === 0) return;
    if (e[f] >= (getPipelining(e) || 1)) return;
    const A = e[w][e[S]];
    if (e[u].protocol === "https:" && e[Q] !== A.servername) {
     if (e[f] > 0) return;
     e[Q] = A.servername;
     e[X]?.destroy(new h("servername changed"), () => {
      e[X] = null;
      resume(e);
     });
    }
    if (e[D]) return;
    if (!e[X]) {
     connect(e);
     return;
    }
    if (e[X].destroyed) return;
    if (e[X].busy(A)) return;
    !A.aborted && e[X].write(A) ? e[S]++ : e[w].splice(e[S], 1);
   }
  }
  e.exports = Client;
 }),
 21841: ((e, t, A) => {
  const r = A(4573), s = A(30883), {ClientDestroyedError: n, ClientClosedError: i, InvalidArgumentError: o} = A(68707), {kDestroy: a, kClose: c, kClosed: l, kDestroyed: h, kDispatch: g, kInterceptors: E} = A(36443), u = Symbol("onDestroyed"), Q = Symbol("onClosed"), B = Symbol("Intercepted Dispatch"), I = Symbol("webSocketOptions"), C = Symbol("eventSourceOptions");
  class DispatcherBase extends s {
   constructor(e) {
    super();
    this[h] = !1;
    this[u] = null;
    this[l] = !1;
    this[Q] = [];
    this[I] = e?.webSocket ?? {};
    this[C] = e?.eventSource ?? {};
   }
   get webSocketOptions() {
    return {
     maxFragments: this[I].maxFragments ?? 131072,
     maxPayloadSize: this[I].maxPayloadSize ?? 134217728
    };
   }
   get eventSourceOptions() {
    return {
     maxEventSize: this[C].maxEventSize ?? r.kStringMaxLength
    };
   }
   get destroyed() {
    return this[h];
   }
   get closed() {
    return this[l];
   }
   get interceptors() {
    return this[E];
   }
   set interceptors(e) {
    if (e) for (let t = e.length - 1; t >= 0; t--) {
     const e = this[E][t];
     if (typeof e != "function") throw new o("interceptor must be an function");
    }
    this[E] = e;
   }
   close(e) {
    if (e === void 0) return new Promise((e, t) => {
     this.close((A, r) => A ? t(A) : e(r));
    });
    if (typeof e != "function") throw new o("invalid callback");
    if (this[h]) {
     queueMicrotask(() => e(new n, null));
     return;
    }
    if (this[l]) {
     this[Q] ? this[Q].push(e) : queueMicrotask(() => e(null, null));
     return;
    }
    this[l] = !0;
    this[Q].push(e);
    const onClosed = () => {
     const e = this[Q];
     this[Q] = null;
     for (let t = 0; t < e.length; t++) e[t](null, null);
    };
    this[c]().then(() => this.destroy()).then(() => {
     queueMicrotask(onClosed);
    });
   }
   destroy(e, t) {
    if (typeof e == "function") {
     t = e;
     e = null;
    }
    if (t === void 0) return new Promise((t, A) => {
     this.destroy(e, (e, r) => e ? A(e) : t(r));
    });
    if (typeof t != "function") throw new o("invalid callback");
    if (this[h]) {
     this[u] ? this[u].push(t) : queueMicrotask(() => t(null, null));
     return;
    }
    e || (e = new n);
    this[h] = !0;
    this[u] = this[u] || [];
    this[u].push(t);
    const onDestroyed = () => {
     const e = this[u];
     this[u] = null;
     for (let t = 0; t < e.length; t++) e[t](null, null);
    };
    this[a](e).then(() => {
     queueMicrotask(onDestroyed);
    });
   }
   [B](e, t) {
    if (!this[E] || this[E].length === 0) {
     this[B] = this[g];
     return this[g](e, t);
    }
    let A = this[g].bind(this);
    for (let e = this[E].length - 1; e >= 0; e--) A = this[E][e](A);
    this[B] = A;
    return A(e, t);
   }
   dispatch(e, t) {
    if (!t || typeof t != "object") throw new o("handler must be an object");
    try {
     if (!e || typeof e != "object") throw new o("opts must be an object.");
     if (this[h] || this[u]) throw new n;
     if (this[l]) throw new i;
     return this[B](e, t);
    } catch (e) {
     if (typeof t.onError != "function") throw new o("invalid onError method");
     t.onError(e);
     return !1;
    }
   }
  }
  e.exports = DispatcherBase;
 }),
 30883: ((e, t, A) => {
  const r = A(78474);
  class Dispatcher extends r {
   dispatch() {
    throw new Error("not implemented");
   }
   close() {
    throw new Error("not implemented");
   }
   destroy() {
    throw new Error("not implemented");
   }
   compose(...e) {
    const t = Array.isArray(e[0]) ? e[0] : e;
    let A = this.dispatch.bind(this);
    for (const e of t) if (e != null) {
     if (typeof e != "function") throw new TypeError("invalid interceptor, expected function received " + typeof e);
     A = e(A);
     if (A == null || typeof A != "function" || A.length !== 2) throw new TypeError("invalid interceptor");
    }
    return new ComposedDispatcher(this, A);
   }
  }
  class ComposedDispatcher extends Dispatcher {
   #A=null;
   #r=null;
   constructor(e, t) {
    super();
    this.#A = e;
    this.#r = t;
   }
   dispatch(...e) {
    this.#r(...e);
   }
   close(...e) {
    return this.#A.close(...e);
   }
   destroy(...e) {
    return this.#A.destroy(...e);
   }
  }
  e.exports = Dispatcher;
 }),
 53137: ((e, t, A) => {
  const r = A(21841), {kClose: s, kDestroy: n, kClosed: i, kDestroyed: o, kDispatch: a, kNoProxyAgent: c, kHttpProxyAgent: l, kHttpsProxyAgent: h} = A(36443), g = A(76672), E = A(57405), u = {
   "http:": 80,
   "https:": 443
  };
  let Q = !1;
  class EnvHttpProxyAgent extends r {
   #s=null;
   #n=null;
   #i=null;
   constructor(e = {}) {
    super();
    this.#i = e;
    if (!Q) {
     Q = !0;
     process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.", {
      code: "UNDICI-EHPA"
     });
    }
    const {httpProxy: t, httpsProxy: A, noProxy: r, ...s} = e;
    this[c] = new E(s);
    const n = t ?? process.env.http_proxy ?? process.env.HTTP_PROXY;
    this[l] = n ? new g({
     ...s,
     uri: n
    }) : this[c];
    const i = A ?? process.env.https_proxy ?? process.env.HTTPS_PROXY;
    this[h] = i ? new g({
     ...s,
     uri: i
    }) : this[l];
    this.#o();
   }
   [a](e, t) {
    const A = new URL(e.origin), r = this.#a(A);
    return r.dispatch(e, t);
   }
   async [s]() {
    await this[c].close();
    this[l][i] || await this[l].close();
    this[h][i] || await this[h].close();
   }
   async [n](e) {
    await this[c].destroy(e);
    this[l][o] || await this[l].destroy(e);
    this[h][o] || await this[h].destroy(e);
   }
   #a(e) {
    let {protocol: t, host: A, port: r} = e;
    A = A.replace(/:\d*$/, "").toLowerCase();
    r = Number.parseInt(r, 10) || u[t] || 0;
    return this.#c(A, r) ? t === "https:" ? this[h] : this[l] : this[c];
   }
   #c(e, t) {
    this.#l && this.#o();
    if (this.#n.length === 0) return !0;
    if (this.#s === "*") return !1;
    for (let A = 0; A < this.#n.length; A++) {
     const r = this.#n[A];
     if (!r.port || r.port === t) if (/^[.*]/.test(r.hostname)) {
      if (e.endsWith(r.hostname.replace(/^\*/, ""))) return !1;
     } else if (e === r.hostname) return !1;
    }
    return !0;
   }
   #o() {
    const e = this.#i.noProxy ?? this.#h, t = e.split(/[,\s]/), A = [];
    for (let e = 0; e < t.length; e++) {
     const r = t[e];
     if (!r) continue;
     const s = r.match(/^(.+):(\d+)$/);
     A.push({
      hostname: (s ? s[1] : r).toLowerCase(),
      port: s ? Number.parseInt(s[2], 10) : 0
     });
    }
    this.#s = e;
    this.#n = A;
   }
   get #l() {
    return this.#i.noProxy === void 0 && this.#s !== this.#h;
   }
   get #h() {
    return process.env.no_proxy ?? process.env.NO_PROXY ?? "";
   }
  }
  e.exports = EnvHttpProxyAgent;
 }),
 64660: (e => {
  const t = 2048, A = t - 1;
  class FixedCircularBuffer {
   constructor() {
    this.bottom = 0;
    this.top = 0;
    this.list = new Array(t);
    this.next = null;
   }
   isEmpty() {
    return this.top === this.bottom;
   }
   isFull() {
    return (this.top + 1 & A) === this.bottom;
   }
   push(e) {
    this.list[this.top] = e;
    this.top = this.top + 1 & A;
   }
   shift() {
    const e = this.list[this.bottom];
    if (e === void 0) return null;
    this.list[this.bottom] = void 0;
    this.bottom = this.bottom + 1 & A;
    return e;
   }
  }
  e.exports = class {
   constructor() {
    this.head = this.tail = new FixedCircularBuffer;
   }
   isEmpty() {
    return this.head.isEmpty();
   }
   push(e) {
    this.head.isFull() && (this.head = this.head.next = new FixedCircularBuffer);
    this.head.push(e);
   }
   shift() {
    const e = this.tail, t = e.shift();
    e.isEmpty() && e.next !== null && (this.tail = e.next);
    return t;
   }
  };
 }),
 42128: ((e, t, A) => {
  const r = A(21841), s = A(64660), {kConnected: n, kSize: i, kRunning: o, kPending: a, kQueued: c, kBusy: l, kFree: h, kUrl: g, kClose: E, kDestroy: u, kDispatch: Q} = A(36443), B = A(43246), I = Symbol("clients"), C = Symbol("needDrain"), d = Symbol("queue"), f = Symbol("closed resolve"), p = Symbol("onDrain"), y = Symbol("onConnect"), w = Symbol("onDisconnect"), m = Symbol("onConnectionError"), D = Symbol("get dispatcher"), k = Symbol("add client"), R = Symbol("remove client"), b = Symbol("stats");
  class PoolBase extends r {
   constructor(e) {
    super(e);
    this[d] = new s;
    this[I] = [];
    this[c] = 0;
    const t = this;
    this[p] = function(e, A) {
     const r = t[d];
     let s = !1;
     while (!s) {
      const e = r.shift();
      if (!e) break;
      t[c]--;
      s = !this.dispatch(e.opts, e.handler);
     }
     this[C] = s;
     if (!this[C] && t[C]) {
      t[C] = !1;
      t.emit("drain", e, [ t, ...A ]);
     }
     t[f] && r.isEmpty() && Promise.all(t[I].map(e => e.close())).then(t[f]);
    };
    this[y] = (e, A) => {
     t.emit("connect", e, [ t, ...A ]);
    };
    this[w] = (e, A, r) => {
     t.emit("disconnect", e, [ t, ...A ], r);
    };
    this[m] = (e, A, r) => {
     t.emit("connectionError", e, [ t, ...A ], r);
    };
    this[b] = new B(this);
   }
   get [l]() {
    return this[C];
   }
   get [n]() {
    return this[I].filter(e => e[n]).length;
   }
   get [h]() {
    return this[I].filter(e => e[n] && !e[C]).length;
   }
   get [a]() {
    let e = this[c];
    for (const {[a]: t} of this[I]) e += t;
    return e;
   }
   get [o]() {
    let e = 0;
    for (const {[o]: t} of this[I]) e += t;
    return e;
   }
   get [i]() {
    let e = this[c];
    for (const {[i]: t} of this[I]) e += t;
    return e;
   }
   get stats() {
    return this[b];
   }
   async [E]() {
    this[d].isEmpty() ? await Promise.all(this[I].map(e => e.close())) : await new Promise(e => {
     this[f] = e;
    });
   }
   async [u](e) {
    while (1) {
     const t = this[d].shift();
     if (!t) break;
     t.handler.onError(e);
    }
    await Promise.all(this[I].map(t => t.destroy(e)));
   }
   [Q](e, t) {
    const A = this[D]();
    if (A) {
     if (!A.dispatch(e, t)) {
      A[C] = !0;
      this[C] = !this[D]();
     }
    } else {
     this[C] = !0;
     this[d].push({
      opts: e,
      handler: t
     });
     this[c]++;
    }
    return !this[C];
   }
   [k](e) {
    e.on("drain", this[p]).on("connect", this[y]).on("disconnect", this[w]).on("connectionError", this[m]);
    this[I].push(e);
    this[C] && queueMicrotask(() => {
     this[C] && this[p](e[g], [ this, e ]);
    });
    return this;
   }
   [R](e) {
    e.close(() => {
     const t = this[I].indexOf(e);
     t !== -1 && this[I].splice(t, 1);
    });
    this[C] = this[I].some(e => !e[C] && e.closed !== !0 && e.destroyed !== !0);
   }
  }
  e.exports = {
   PoolBase,
   kClients: I,
   kNeedDrain: C,
   kAddClient: k,
   kRemoveClient: R,
   kGetDispatcher: D
  };
 }),
 43246: ((e, t, A) => {
  const {kFree: r, kConnected: s, kPending: n, kQueued: i, kRunning: o, kSize: a} = A(36443), c = Symbol("pool");
  class PoolStats {
   constructor(e) {
    this[c] = e;
   }
   get connected() {
    return this[c][s];
   }
   get free() {
    return this[c][r];
   }
   get pending() {
    return this[c][n];
   }
   get queued() {
    return this[c][i];
   }
   get running() {
    return this[c][o];
   }
   get size() {
    return this[c][a];
   }
  }
  e.exports = PoolStats;
 }),
 30628: ((e, t, A) => {
  const {PoolBase: r, kClients: s, kNeedDrain: n, kAddClient: i, kGetDispatcher: o} = A(42128), a = A(23701), {InvalidArgumentError: c} = A(68707), l = A(3440), {kUrl: h, kInterceptors: g} = A(36443), E = A(59136), u = Symbol("options"), Q = Symbol("connections"), B = Symbol("factory");
  function defaultFactory(e, t) {
   return new a(e, t);
  }
  class Pool extends r {
   constructor(e, {connections: t, factory: A = defaultFactory, connect: r, connectTimeout: n, tls: i, maxCachedSessions: o, socketPath: a, autoSelectFamily: I, autoSelectFamilyAttemptTimeout: C, allowH2: d, ...f} = {}) {
    if (t != null && (!Number.isFinite(t) || t < 0)) throw new c("invalid connections");
    if (typeof A != "function") throw new c("factory must be a function.");
    if (r != null && typeof r != "function" && typeof r != "object") throw new c("connect must be a function or an object");
    typeof r != "function" && (r = E({
     ...i,
     maxCachedSessions: o,
     allowH2: d,
     socketPath: a,
     timeout: n,
     ...I ? {
      autoSelectFamily: I,
      autoSelectFamilyAttemptTimeout: C
     } : void 0,
     ...r
    }));
    super(f);
    this[g] = f.interceptors?.Pool && Array.isArray(f.interceptors.Pool) ? f.interceptors.Pool : [];
    this[Q] = t || null;
    this[h] = l.parseOrigin(e);
    this[u] = {
     ...l.deepClone(f),
     connect: r,
     allowH2: d
    };
    this[u].interceptors = f.interceptors ? {
     ...f.interceptors
    } : void 0;
    this[B] = A;
    this.on("connectionError", (e, t, A) => {
     for (const e of t) {
      const t = this[s].indexOf(e);
      t !== -1 && this[s].splice(t, 1);
     }
    });
   }
   [o]() {
    for (const e of this[s]) if (!e[n]) return e;
    if (!this[Q] || this[s].length < this[Q]) {
     const e = this[B](this[h], this[u]);
     this[i](e);
     return e;
    }
   }
  }
  e.exports = Pool;
 }),
 76672: ((e, t, A) => {
  const {kProxy: r, kClose: s, kDestroy: n, kDispatch: i, kInterceptors: o} = A(36443), {URL: a} = A(73136), c = A(57405), l = A(30628), h = A(21841), {InvalidArgumentError: g, RequestAbortedError: E, SecureProxyConnectionError: u} = A(68707), Q = A(59136), B = A(23701), I = Symbol("proxy agent"), C = Symbol("proxy client"), d = Symbol("proxy headers"), f = Symbol("request tls settings"), p = Symbol("proxy tls settings"), y = Symbol("connect endpoint function"), w = Symbol("tunnel proxy");
  function defaultProtocolPort(e) {
   return e === "https:" ? 443 : 80;
  }
  function defaultFactory(e, t) {
   return new l(e, t);
  }
  const noop = () => {};
  function defaultAgentFactory(e, t) {
   return t.connections === 1 ? new B(e, t) : new l(e, t);
  }
  class Http1ProxyWrapper extends h {
   #g;
   constructor(e, {headers: t = {}, connect: A, factory: r}) {
    super();
    if (!e) throw new g("Proxy URL is mandatory");
    this[d] = t;
    this.#g = r ? r(e, {
     connect: A
    }) : new B(e, {
     connect: A
    });
   }
   [i](e, t) {
    const A = t.onHeaders;
    t.onHeaders = function(e, r, s) {
     e !== 407 ? A && A.call(this, e, r, s) : typeof t.onError == "function" && t.onError(new g("Proxy Authentication Required (407)"));
    };
    const {origin: r, path: s = "/", headers: n = {}} = e;
    e.path = r + s;
    if (!("host" in n) && !("Host" in n)) {
     const {host: e} = new a(r);
     n.host = e;
    }
    e.headers = {
     ...this[d],
     ...n
    };
    return this.#g[i](e, t);
   }
   async [s]() {
    return this.#g.close();
   }
   async [n](e) {
    return this.#g.destroy(e);
   }
  }
  class ProxyAgent extends h {
   constructor(e) {
    super();
    if (!e || typeof e == "object" && !(e instanceof a) && !e.uri) throw new g("Proxy uri is mandatory");
    const {clientFactory: t = defaultFactory} = e;
    if (typeof t != "function") throw new g("Proxy opts.clientFactory must be a function.");
    const {proxyTunnel: A = !0} = e, s = this.#E(e), {href: n, origin: i, port: l, protocol: h, username: B, password: m, hostname: D} = s;
    this[r] = {
     uri: n,
     protocol: h
    };
    this[o] = e.interceptors?.ProxyAgent && Array.isArray(e.interceptors.ProxyAgent) ? e.interceptors.ProxyAgent : [];
    this[f] = e.requestTls;
    this[p] = e.proxyTls;
    this[d] = e.headers || {};
    this[w] = A;
    if (e.auth && e.token) throw new g("opts.auth cannot be used in combination with opts.token");
    e.auth ? this[d]["proxy-authorization"] = `Basic ${e.auth}` : e.token ? this[d]["proxy-authorization"] = e.token : B && m && (this[d]["proxy-authorization"] = `Basic ${Buffer.from(`${decodeURIComponent(B)}:${decodeURIComponent(m)}`).toString("base64")}`);
    const k = Q({
     ...e.proxyTls
    });
    this[y] = Q({
     ...e.requestTls
    });
    const R = e.factory || defaultAgentFactory, factory = (e, t) => {
     const {protocol: A} = new a(e);
     return this[w] || A !== "http:" || this[r].protocol !== "http:" ? R(e, t) : new Http1ProxyWrapper(this[r].uri, {
      headers: this[d],
      connect: k,
      factory: R
     });
    };
    this[C] = t(s, {
     connect: k
    });
    this[I] = new c({
     ...e,
     factory,
     connect: async (e, t) => {
      let A = e.host;
      e.port || (A += `:${defaultProtocolPort(e.protocol)}`);
      try {
       const {socket: r, statusCode: s} = await this[C].connect({
        origin: i,
        port: l,
        path: A,
        signal: e.signal,
        headers: {
         ...this[d],
         host: e.host
        },
        servername: this[p]?.servername || D
       });
       if (s !== 200) {
        r.on("error", noop).destroy();
        t(new E(`Proxy response (${s}) !== 200 when HTTP Tunneling`));
       }
       if (e.protocol !== "https:") {
        t(null, r);
        return;
       }
       let n;
       n = this[f] ? this[f].servername : e.servername;
       this[y]({
        ...e,
        servername: n,
        httpSocket: r
       }, t);
      } catch (e) {
       e.code === "ERR_TLS_CERT_ALTNAME_INVALID" ? t(new u(e)) : t(e);
      }
     }
    });
   }
   dispatch(e, t) {
    const A = buildHeaders(e.headers);
    throwIfProxyAuthIsSent(A);
    if (A && !("host" in A) && !("Host" in A)) {
     const {host: t} = new a(e.origin);
     A.host = t;
    }
    return this[I].dispatch({
     ...e,
     headers: A
    }, t);
   }
   #E(e) {
    return typeof e == "string" ? new a(e) : e instanceof a ? e : new a(e.uri);
   }
   async [s]() {
    await this[I].close();
    await this[C].close();
   }
   async [n]() {
    await this[I].destroy();
    await this[C].destroy();
   }
  }
  function buildHeaders(e) {
   if (Array.isArray(e)) {
    const t = {};
    for (let A = 0; A < e.length; A += 2) t[e[A]] = e[A + 1];
    return t;
   }
   return e;
  }
  function throwIfProxyAuthIsSent(e) {
   const t = e && Object.keys(e).find(e => e.toLowerCase() === "proxy-authorization");
   if (t) throw new g("Proxy-Authorization should be sent in ProxyAgent constructor");
  }
  e.exports = ProxyAgent;
 }),
 30050: ((e, t, A) => {
  const r = A(30883), s = A(17816);
  class RetryAgent extends r {
   #u=null;
   #Q=null;
   constructor(e, t = {}) {
    super(t);
    this.#u = e;
    this.#Q = t;
   }
   dispatch(e, t) {
    const A = new s({
     ...e,
     retryOptions: this.#Q
    }, {
     dispatch: this.#u.dispatch.bind(this.#u),
     handler: t
    });
    return this.#u.dispatch(e, A);
   }
   close() {
    return this.#u.close();
   }
   destroy() {
    return this.#u.destroy();
   }
  }
  e.exports = RetryAgent;
 }),
 32581: ((e, t, A) => {
  const r = Symbol.for("undici.globalDispatcher.1"), {InvalidArgumentError: s} = A(68707), n = A(57405);
  getGlobalDispatcher() === void 0 && setGlobalDispatcher(new n);
  function setGlobalDispatcher(e) {
   if (!e || typeof e.dispatch != "function") throw new s("Argument agent must implement Agent");
   Object.defineProperty(globalThis, r, {
    value: e,
    writable: !0,
    enumerable: !1,
    configurable: !1
   });
  }
  function getGlobalDispatcher() {
   return globalThis[r];
  }
  e.exports = {
   setGlobalDispatcher,
   getGlobalDispatcher
  };
 }),
 58155: (e => {
  e.exports = class {
   #B;
   constructor(e) {
    if (typeof e != "object" || e === null) throw new TypeError("handler must be an object");
    this.#B = e;
   }
   onConnect(...e) {
    return this.#B.onConnect?.(...e);
   }
   onError(...e) {
    return this.#B.onError?.(...e);
   }
   onUpgrade(...e) {
    return this.#B.onUpgrade?.(...e);
   }
   onResponseStarted(...e) {
    return this.#B.onResponseStarted?.(...e);
   }
   onHeaders(...e) {
    return this.#B.onHeaders?.(...e);
   }
   onData(...e) {
    return this.#B.onData?.(...e);
   }
   onComplete(...e) {
    return this.#B.onComplete?.(...e);
   }
   onBodySent(...e) {
    return this.#B.onBodySent?.(...e);
   }
  };
 }),
 8754: ((e, t, A) => {
  const r = A(3440), {kBodyUsed: s} = A(36443), n = A(34589), {InvalidArgumentError: i} = A(68707), o = A(78474), a = [ 300, 301, 302, 303, 307, 308 ], c = Symbol("body");
  class BodyAsyncIterable {
   constructor(e) {
    this[c] = e;
    this[s] = !1;
   }
   async* [Symbol.asyncIterator]() {
    n(!this[s], "disturbed");
    this[s] = !0;
    yield* this[c];
   }
  }
  class RedirectHandler {
   constructor(e, t, A, a) {
    if (t != null && (!Number.isInteger(t) || t < 0)) throw new i("maxRedirections must be a positive number");
    r.validateHandler(a, A.method, A.upgrade);
    this.dispatch = e;
    this.location = null;
    this.abort = null;
    this.opts = {
     ...A,
     maxRedirections: 0
    };
    this.maxRedirections = t;
    this.handler = a;
    this.history = [];
    this.redirectionLimitReached = !1;
    if (r.isStream(this.opts.body)) {
     r.bodyLength(this.opts.body) === 0 && this.opts.body.on("data", function() {
      n(!1);
     });
     if (typeof this.opts.body.readableDidRead != "boolean") {
      this.opts.body[s] = !1;
      o.prototype.on.call(this.opts.body, "data", function() {
       this[s] = !0;
      });
     }
    } else (this.opts.body && typeof this.opts.body.pipeTo == "function" || this.opts.body && typeof this.opts.body != "string" && !ArrayBuffer.isView(this.opts.body) && r.isIterable(this.opts.body)) && (this.opts.body = new BodyAsyncIterable(this.opts.body));
   }
   onConnect(e) {
    this.abort = e;
    this.handler.onConnect(e, {
     history: this.history
    });
   }
   onUpgrade(e, t, A) {
    this.handler.onUpgrade(e, t, A);
   }
   onError(e) {
    this.handler.onError(e);
   }
   onHeaders(e, t, A, s) {
    this.location = this.history.length >= this.maxRedirections || r.isDisturbed(this.opts.body) ? null : parseLocation(e, t);
    if (this.opts.throwOnMaxRedirect && this.history.length >= this.maxRedirections) {
     this.request && this.request.abort(new Error("max redirects"));
     this.redirectionLimitReached = !0;
     this.abort(new Error("max redirects"));
     return;
    }
    this.opts.origin && this.history.push(new URL(this.opts.path, this.opts.origin));
    if (!this.location) return this.handler.onHeaders(e, t, A, s);
    const {origin: n, pathname: i, search: o} = r.parseURL(new URL(this.location, this.opts.origin && new URL(this.opts.path, this.opts.origin))), a = o ? `${i}${o}` : i;
    this.opts.headers = cleanRequestHeaders(this.opts.headers, e === 303, this.opts.origin !== n);
    this.opts.path = a;
    this.opts.origin = n;
    this.opts.maxRedirections = 0;
    this.opts.query = null;
    if (e === 303 && this.opts.method !== "HEAD") {
     this.opts.method = "GET";
     this.opts.body = null;
    }
   }
   onData(e) {
    if (!this.location) return this.handler.onData(e);
   }
   onComplete(e) {
    if (this.location) {
     this.location = null;
     this.abort = null;
     this.dispatch(this.opts, this);
    } else this.handler.onComplete(e);
   }
   onBodySent(e) {
    this.handler.onBodySent && this.handler.onBodySent(e);
   }
  }
  function parseLocation(e, t) {
   if (a.indexOf(e) === -1) return null;
   for (let e = 0; e < t.length; e += 2) if (t[e].length === 8 && r.headerNameToString(t[e]) === "location") return t[e + 1];
  }
  function shouldRemoveHeader(e, t, A) {
   if (e.length === 4) return r.headerNameToString(e) === "host";
   if (t && r.headerNameToString(e).startsWith("content-")) return !0;
   if (A && (e.length === 13 || e.length === 6 || e.length === 19)) {
    const t = r.headerNameToString(e);
    return t === "authorization" || t === "cookie" || t === "proxy-authorization";
   }
   return !1;
  }
  function cleanRequestHeaders(e, t, A) {
   const r = [];
   if (Array.isArray(e)) for (let s = 0; s < e.length; s += 2) shouldRemoveHeader(e[s], t, A) || r.push(e[s], e[s + 1]); else if (e && typeof e == "object") for (const s of Object.keys(e)) shouldRemoveHeader(s, t, A) || r.push(s, e[s]); else n(e == null, "headers must be an object or an array");
   return r;
  }
  e.exports = RedirectHandler;
 }),
 17816: ((e, t, A) => {
  const r = A(34589), {kRetryHandlerDefaultRetry: s} = A(36443), {RequestRetryError: n} = A(68707), {isDisturbed: i, parseHeaders: o, parseRangeHeader: a, wrapRequestBody: c} = A(3440);
  function calculateRetryAfterHeader(e) {
   const t = Date.now();
   return new Date(e).getTime() - t;
  }
  function validatePartialResponseContentLength(e, t, A, r) {
   const s = e["content-length"];
   if (s == null) return null;
   if (!Number.isFinite(t.start) || !Number.isFinite(t.end)) return null;
   const i = Number(s), o = t.end - t.start + 1;
   return Number.isFinite(i) && i === o ? null : new n("Content-Length mismatch", A, {
    headers: e,
    data: {
     count: r
    }
   });
  }
  class RetryHandler {
   constructor(e, t) {
    const {retryOptions: A, ...r} = e, {retry: n, maxRetries: i, maxTimeout: o, minTimeout: a, timeoutFactor: l, methods: h, errorCodes: g, retryAfter: E, statusCodes: u} = A ?? {};
    this.dispatch = t.dispatch;
    this.handler = t.handler;
    this.opts = {
     ...r,
     body: c(e.body)
    };
    this.abort = null;
    this.aborted = !1;
    this.retryOpts = {
     retry: n ?? RetryHandler[s],
     retryAfter: E ?? !0,
     maxTimeout: o ?? 3e4,
     minTimeout: a ?? 500,
     timeoutFactor: l ?? 2,
     maxRetries: i ?? 5,
     methods: h ?? [ "GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE" ],
     statusCodes: u ?? [ 500, 502, 503, 504, 429 ],
     errorCodes: g ?? [ "ECONNRESET", "ECONNREFUSED", "ENOTFOUND", "ENETDOWN", "ENETUNREACH", "EHOSTDOWN", "EHOSTUNREACH", "EPIPE", "UND_ERR_SOCKET" ]
    };
    this.retryCount = 0;
    this.retryCountCheckpoint = 0;
    this.start = 0;
    this.end = null;
    this.etag = null;
    this.resume = null;
    this.headersSent = !1;
    this.handler.onConnect(e => {
     this.aborted = !0;
     this.abort ? this.abort(e) : this.reason = e;
    });
   }
   checkpointResponseEnd(e, t) {
    if (this.end == null && this.opts.method !== "HEAD") {
     const t = e["content-length"];
     this.end = t != null ? Number(t) - 1 : null;
     r(this.end == null || Number.isFinite(this.end), "invalid content-length");
    }
    this.resume = this.end != null ? t : null;
   }
   onRequestSent() {
    this.handler.onRequestSent && this.handler.onRequestSent();
   }
   onUpgrade(e, t, A) {
    this.handler.onUpgrade && this.handler.onUpgrade(e, t, A);
   }
   onConnect(e) {
    this.aborted ? e(this.reason) : this.abort = e;
   }
   onBodySent(e) {
    if (this.handler.onBodySent) return this.handler.onBodySent(e);
   }
   static [s](e, {state: t, opts: A}, r) {
    const {statusCode: s, code: n, headers: i} = e, {method: o, retryOptions: a} = A, {maxRetries: c, minTimeout: l, maxTimeout: h, timeoutFactor: g, statusCodes: E, errorCodes: u, methods: Q} = a, {counter: B} = t;
    if (n && n !== "UND_ERR_REQ_RETRY" && !u.includes(n)) {
     r(e);
     return;
    }
    if (Array.isArray(Q) && !Q.includes(o)) {
     r(e);
     return;
    }
    if (s != null && Array.isArray(E) && !E.includes(s)) {
     r(e);
     return;
    }
    if (B > c) {
     r(e);
     return;
    }
    let I = i?.["retry-after"];
    if (I) {
     I = Number(I);
     I = Number.isNaN(I) ? calculateRetryAfterHeader(I) : I * 1e3;
    }
    const C = I > 0 ? Math.min(I, h) : Math.min(l * g ** (B - 1), h);
    setTimeout(() => r(null), C);
   }
   onHeaders(e, t, A, s) {
    const i = o(t);
    this.retryCount += 1;
    if (e >= 300) {
     if (this.headersSent || this.retryOpts.statusCodes.includes(e) !== !1) {
      this.abort(new n("Request failed", e, {
       headers: i,
       data: {
        count: this.retryCount
       }
      }));
      return !1;
     }
     this.headersSent = !0;
     this.checkpointResponseEnd(i, A);
     return this.handler.onHeaders(e, t, A, s);
    }
    if (this.resume != null) {
     this.resume = null;
     if (e !== 206 && (this.start > 0 || e !== 200)) {
      this.abort(new n("server does not support the range header and the payload was partially consumed", e, {
       headers: i,
       data: {
        count: this.retryCount
       }
      }));
      return !1;
     }
     const t = a(i["content-range"]);
     if (!t) {
      this.abort(new n("Content-Range mismatch", e, {
       headers: i,
       data: {
        count: this.retryCount
       }
      }));
      return !1;
     }
     if (this.etag != null && this.etag !== i.etag) {
      this.abort(new n("ETag mismatch", e, {
       headers: i,
       data: {
        count: this.retryCount
       }
      }));
      return !1;
     }
     const r = validatePartialResponseContentLength(i, t, e, this.retryCount);
     if (r != null) {
      this.abort(r);
      return !1;
     }
     const {start: s, size: o, end: c = o - 1} = t;
     if (this.start !== s || this.end != null && this.end !== c) {
      this.abort(new n("Content-Range mismatch", e, {
       headers: i,
       data: {
        count: this.retryCount
       }
      }));
      return !1;
     }
     this.resume = A;
     return !0;
    }
    if (this.end == null) {
     if (e === 206) {
      const n = a(i["content-range"]);
      if (n == null) {
       this.headersSent = !0;
       return this.handler.onHeaders(e, t, A, s);
      }
      const o = validatePartialResponseContentLength(i, n, e, this.retryCount);
      if (o != null) {
       this.abort(o);
       return !1;
      }
      const {start: c, size: l, end: h = l - 1} = n;
      r(c != null && Number.isFinite(c), "content-range mismatch");
      r(h != null && Number.isFinite(h), "invalid content-length");
      this.start = c;
      this.end = h;
     }
     if (this.end == null) {
      const e = i["content-length"];
      this.end = e != null ? Number(e) - 1 : null;
     }
     r(Number.isFinite(this.start));
     r(this.end == null || Number.isFinite(this.end), "invalid content-length");
     this.resume = A;
     this.headersSent = !0;
     this.etag = i.etag != null ? i.etag : null;
     this.etag != null && this.etag.startsWith("W/") && (this.etag = null);
     return this.handler.onHeaders(e, t, A, s);
    }
    const c = new n("Request failed", e, {
     headers: i,
     data: {
      count: this.retryCount
     }
    });
    this.abort(c);
    return !1;
   }
   onData(e) {
    this.start += e.length;
    return this.handler.onData(e);
   }
   onComplete(e) {
    this.retryCount = 0;
    return this.handler.onComplete(e);
   }
   onError(e) {
    if (this.aborted || i(this.opts.body) || this.headersSent && this.resume == null) return this.handler.onError(e);
    this.retryCount - this.retryCountCheckpoint > 0 ? this.retryCount = this.retryCountCheckpoint + (this.retryCount - this.retryCountCheckpoint) : this.retryCount += 1;
    this.retryOpts.retry(e, {
     state: {
      counter: this.retryCount
     },
     opts: {
      retryOptions: this.retryOpts,
      ...this.opts
     }
    }, onRetry.bind(this));
    function onRetry(e) {
     if (e != null || this.aborted || i(this.opts.body)) return this.handler.onError(e);
     if (this.start !== 0) {
      const e = {
       range: `bytes=${this.start}-${this.end ?? ""}`
      };
      this.etag != null && (e["if-match"] = this.etag);
      this.opts = {
       ...this.opts,
       headers: {
        ...this.opts.headers,
        ...e
       }
      };
     }
     try {
      this.retryCountCheckpoint = this.retryCount;
      this.dispatch(this.opts, this);
     } catch (e) {
      this.handler.onError(e);
     }
    }
   }
  }
  e.exports = RetryHandler;
 }),
 70379: ((e, t, A) => {
  const {isIP: r} = A(77030), {lookup: s} = A(40610), n = A(58155), {InvalidArgumentError: i, InformationalError: o} = A(68707), a = Math.pow(2, 31) - 1;
  class DNSInstance {
   #I=0;
   #C=0;
   #d=new Map;
   dualStack=!0;
   affinity=null;
   lookup=null;
   pick=null;
   constructor(e) {
    this.#I = e.maxTTL;
    this.#C = e.maxItems;
    this.dualStack = e.dualStack;
    this.affinity = e.affinity;
    this.lookup = e.lookup ?? this.#f;
    this.pick = e.pick ?? this.#p;
   }
   get full() {
    return this.#d.size === this.#C;
   }
   runLookup(e, t, A) {
    const r = this.#d.get(e.hostname);
    if (r == null && this.full) {
     A(null, e.origin);
     return;
    }
    const s = {
     affinity: this.affinity,
     dualStack: this.dualStack,
     lookup: this.lookup,
     pick: this.pick,
     ...t.dns,
     maxTTL: this.#I,
     maxItems: this.#C
    };
    if (r == null) this.lookup(e, s, (t, r) => {
     if (t || r == null || r.length === 0) {
      A(t ?? new o("No DNS entries found"));
      return;
     }
     this.setRecords(e, r);
     const n = this.#d.get(e.hostname), i = this.pick(e, n, s.affinity);
     let a;
     a = typeof i.port == "number" ? `:${i.port}` : e.port !== "" ? `:${e.port}` : "";
     A(null, `${e.protocol}//${i.family === 6 ? `[${i.address}]` : i.address}${a}`);
    }); else {
     const n = this.pick(e, r, s.affinity);
     if (n == null) {
      this.#d.delete(e.hostname);
      this.runLookup(e, t, A);
      return;
     }
     let i;
     i = typeof n.port == "number" ? `:${n.port}` : e.port !== "" ? `:${e.port}` : "";
     A(null, `${e.protocol}//${n.family === 6 ? `[${n.address}]` : n.address}${i}`);
    }
   }
   #f(e, t, A) {
    s(e.hostname, {
     all: !0,
     family: this.dualStack === !1 ? this.affinity : 0,
     order: "ipv4first"
    }, (e, t) => {
     if (e) return A(e);
     const r = new Map;
     for (const e of t) r.set(`${e.address}:${e.family}`, e);
     A(null, r.values());
    });
   }
   #p(e, t, A) {
    let r = null;
    const {records: s, offset: n} = t;
    let i;
    if (this.dualStack) {
     if (A == null) if (n == null || n === a) {
      t.offset = 0;
      A = 4;
     } else {
      t.offset++;
      A = 1 & ~t.offset ? 4 : 6;
     }
     i = s[A] != null && s[A].ips.length > 0 ? s[A] : s[A === 4 ? 6 : 4];
    } else i = s[A];
    if (i == null || i.ips.length === 0) return r;
    i.offset == null || i.offset === a ? i.offset = 0 : i.offset++;
    const o = i.offset % i.ips.length;
    r = i.ips[o] ?? null;
    if (r == null) return r;
    if (Date.now() - r.timestamp > r.ttl) {
     i.ips.splice(o, 1);
     return this.pick(e, t, A);
    }
    return r;
   }
   setRecords(e, t) {
    const A = Date.now(), r = {
     records: {
      4: null,
      6: null
     }
    };
    for (const e of t) {
     e.timestamp = A;
     typeof e.ttl == "number" ? e.ttl = Math.min(e.ttl, this.#I) : e.ttl = this.#I;
     const t = r.records[e.family] ?? {
      ips: []
     };
     t.ips.push(e);
     r.records[e.family] = t;
    }
    this.#d.set(e.hostname, r);
   }
   getHandler(e, t) {
    return new DNSDispatchHandler(this, e, t);
   }
  }
  class DNSDispatchHandler extends n {
   #y=null;
   #i=null;
   #r=null;
   #B=null;
   #w=null;
   constructor(e, {origin: t, handler: A, dispatch: r}, s) {
    super(A);
    this.#w = t;
    this.#B = A;
    this.#i = {
     ...s
    };
    this.#y = e;
    this.#r = r;
   }
   onError(e) {
    switch (e.code) {
    case "ETIMEDOUT":
    case "ECONNREFUSED":
     if (this.#y.dualStack) {
      this.#y.runLookup(this.#w, this.#i, (e, t) => {
       if (e) return this.#B.onError(e);
       const A = {
        ...this.#i,
        origin: t
       };
       this.#r(A, this);
      });
      return;
     }
     this.#B.onError(e);
     return;

    case "ENOTFOUND":
     this.#y.deleteRecord(this.#w);

    default:
     this.#B.onError(e);
     break;
    }
   }
  }
  e.exports = e => {
   if (e?.maxTTL != null && (typeof e?.maxTTL != "number" || e?.maxTTL < 0)) throw new i("Invalid maxTTL. Must be a positive number");
   if (e?.maxItems != null && (typeof e?.maxItems != "number" || e?.maxItems < 1)) throw new i("Invalid maxItems. Must be a positive number and greater than zero");
   if (e?.affinity != null && e?.affinity !== 4 && e?.affinity !== 6) throw new i("Invalid affinity. Must be either 4 or 6");
   if (e?.dualStack != null && typeof e?.dualStack != "boolean") throw new i("Invalid dualStack. Must be a boolean");
   if (e?.lookup != null && typeof e?.lookup != "function") throw new i("Invalid lookup. Must be a function");
   if (e?.pick != null && typeof e?.pick != "function") throw new i("Invalid pick. Must be a function");
   const t = e?.dualStack ?? !0;
   let A;
   A = t ? e?.affinity ?? null : e?.affinity ?? 4;
   const s = {
    maxTTL: e?.maxTTL ?? 1e4,
    lookup: e?.lookup ?? null,
    pick: e?.pick ?? null,
    dualStack: t,
    affinity: A,
    maxItems: e?.maxItems ?? 1 / 0
   }, n = new DNSInstance(s);
   return e => function(t, A) {
    const s = t.origin.constructor === URL ? t.origin : new URL(t.origin);
    if (r(s.hostname) !== 0) return e(t, A);
    n.runLookup(s, t, (r, i) => {
     if (r) return A.onError(r);
     let o = null;
     o = {
      ...t,
      servername: s.hostname,
      origin: i,
      headers: {
       host: s.hostname,
       ...t.headers
      }
     };
     e(o, n.getHandler({
      origin: s,
      dispatch: e,
      handler: A
     }, t));
    });
    return !0;
   };
  };
 }),
 88060: ((e, t, A) => {
  const r = A(3440), {InvalidArgumentError: s, RequestAbortedError: n} = A(68707), i = A(58155);
  class DumpHandler extends i {
   #m=1048576;
   #D=null;
   #k=!1;
   #R=!1;
   #b=0;
   #S=null;
   #B=null;
   constructor({maxSize: e}, t) {
    super(t);
    if (e != null && (!Number.isFinite(e) || e < 1)) throw new s("maxSize must be a number greater than 0");
    this.#m = e ?? this.#m;
    this.#B = t;
   }
   onConnect(e) {
    this.#D = e;
    this.#B.onConnect(this.#F.bind(this));
   }
   #F(e) {
    this.#R = !0;
    this.#S = e;
   }
   onHeaders(e, t, A, s) {
    const i = r.parseHeaders(t), o = i["content-length"];
    if (o != null && o > this.#m) throw new n(`Response size (${o}) larger than maxSize (${this.#m})`);
    return !!this.#R || this.#B.onHeaders(e, t, A, s);
   }
   onError(e) {
    if (!this.#k) {
     e = this.#S ?? e;
     this.#B.onError(e);
    }
   }
   onData(e) {
    this.#b = this.#b + e.length;
    if (this.#b >= this.#m) {
     this.#k = !0;
     this.#R ? this.#B.onError(this.#S) : this.#B.onComplete([]);
    }
    return !0;
   }
   onComplete(e) {
    this.#k || (this.#R ? this.#B.onError(this.reason) : this.#B.onComplete(e));
   }
  }
  function createDumpInterceptor({maxSize: e} = {
   maxSize: 1048576
  }) {
   return t => function(A, r) {
    const {dumpMaxSize: s = e} = A, n = new DumpHandler({
     maxSize: s
    }, r);
    return t(A, n);
   };
  }
  e.exports = createDumpInterceptor;
 }),
 25092: ((e, t, A) => {
  const r = A(8754);
  function createRedirectInterceptor({maxRedirections: e}) {
   return t => function(A, s) {
    const {maxRedirections: n = e} = A;
    if (!n) return t(A, s);
    const i = new r(t, n, A, s);
    A = {
     ...A,
     maxRedirections: 0
    };
    return t(A, i);
   };
  }
  e.exports = createRedirectInterceptor;
 }),
 21514: ((e, t, A) => {
  const r = A(8754);
  e.exports = e => {
   const t = e?.maxRedirections;
   return e => function(A, s) {
    const {maxRedirections: n = t, ...i} = A;
    if (!n) return e(A, s);
    const o = new r(e, n, A, s);
    return e(i, o);
   };
  };
 }),
 92026: ((e, t, A) => {
  const r = A(17816);
  e.exports = e => t => function(A, s) {
   return t(A, new r({
    ...A,
    retryOptions: {
     ...e,
     ...A.retryOptions
    }
   }, {
    handler: s,
    dispatch: t
   }));
  };
 }),
 52824: ((e, t, A) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.SPECIAL_HEADERS = t.HEADER_STATE = t.MINOR = t.MAJOR = t.CONNECTION_TOKEN_CHARS = t.HEADER_CHARS = t.TOKEN = t.STRICT_TOKEN = t.HEX = t.URL_CHAR = t.STRICT_URL_CHAR = t.USERINFO_CHARS = t.MARK = t.ALPHANUM = t.NUM = t.HEX_MAP = t.NUM_MAP = t.ALPHA = t.FINISH = t.H_METHOD_MAP = t.METHOD_MAP = t.METHODS_RTSP = t.METHODS_ICE = t.METHODS_HTTP = t.METHODS = t.LENIENT_FLAGS = t.FLAGS = t.TYPE = t.ERROR = void 0;
  const r = A(50172);
  var s, n;
  (function(e) {
   e[e.OK = 0] = "OK";
   e[e.INTERNAL = 1] = "INTERNAL";
   e[e.STRICT = 2] = "STRICT";
   e[e.LF_EXPECTED = 3] = "LF_EXPECTED";
   e[e.UNEXPECTED_CONTENT_LENGTH = 4] = "UNEXPECTED_CONTENT_LENGTH";
   e[e.CLOSED_CONNECTION = 5] = "CLOSED_CONNECTION";
   e[e.INVALID_METHOD = 6] = "INVALID_METHOD";
   e[e.INVALID_URL = 7] = "INVALID_URL";
   e[e.INVALID_CONSTANT = 8] = "INVALID_CONSTANT";
   e[e.INVALID_VERSION = 9] = "INVALID_VERSION";
   e[e.INVALID_HEADER_TOKEN = 10] = "INVALID_HEADER_TOKEN";
   e[e.INVALID_CONTENT_LENGTH = 11] = "INVALID_CONTENT_LENGTH";
   e[e.INVALID_CHUNK_SIZE = 12] = "INVALID_CHUNK_SIZE";
   e[e.INVALID_STATUS = 13] = "INVALID_STATUS";
   e[e.INVALID_EOF_STATE = 14] = "INVALID_EOF_STATE";
   e[e.INVALID_TRANSFER_ENCODING = 15] = "INVALID_TRANSFER_ENCODING";
   e[e.CB_MESSAGE_BEGIN = 16] = "CB_MESSAGE_BEGIN";
   e[e.CB_HEADERS_COMPLETE = 17] = "CB_HEADERS_COMPLETE";
   e[e.CB_MESSAGE_COMPLETE = 18] = "CB_MESSAGE_COMPLETE";
   e[e.CB_CHUNK_HEADER = 19] = "CB_CHUNK_HEADER";
   e[e.CB_CHUNK_COMPLETE = 20] = "CB_CHUNK_COMPLETE";
   e[e.PAUSED = 21] = "PAUSED";
   e[e.PAUSED_UPGRADE = 22] = "PAUSED_UPGRADE";
   e[e.PAUSED_H2_UPGRADE = 23] = "PAUSED_H2_UPGRADE";
   e[e.USER = 24] = "USER";
  })(t.ERROR || (t.ERROR = {}));
  (function(e) {
   e[e.BOTH = 0] = "BOTH";
   e[e.REQUEST = 1] = "REQUEST";
   e[e.RESPONSE = 2] = "RESPONSE";
  })(t.TYPE || (t.TYPE = {}));
  (function(e) {
   e[e.CONNECTION_KEEP_ALIVE = 1] = "CONNECTION_KEEP_ALIVE";
   e[e.CONNECTION_CLOSE = 2] = "CONNECTION_CLOSE";
   e[e.CONNECTION_UPGRADE = 4] = "CONNECTION_UPGRADE";
   e[e.CHUNKED = 8] = "CHUNKED";
   e[e.UPGRADE = 16] = "UPGRADE";
   e[e.CONTENT_LENGTH = 32] = "CONTENT_LENGTH";
   e[e.SKIPBODY = 64] = "SKIPBODY";
   e[e.TRAILING = 128] = "TRAILING";
   e[e.TRANSFER_ENCODING = 512] = "TRANSFER_ENCODING";
  })(t.FLAGS || (t.FLAGS = {}));
  (function(e) {
   e[e.HEADERS = 1] = "HEADERS";
   e[e.CHUNKED_LENGTH = 2] = "CHUNKED_LENGTH";
   e[e.KEEP_ALIVE = 4] = "KEEP_ALIVE";
  })(t.LENIENT_FLAGS || (t.LENIENT_FLAGS = {}));
  (function(e) {
   e[e.DELETE = 0] = "DELETE";
   e[e.GET = 1] = "GET";
   e[e.HEAD = 2] = "HEAD";
   e[e.POST = 3] = "POST";
   e[e.PUT = 4] = "PUT";
   e[e.CONNECT = 5] = "CONNECT";
   e[e.OPTIONS = 6] = "OPTIONS";
   e[e.TRACE = 7] = "TRACE";
   e[e.COPY = 8] = "COPY";
   e[e.LOCK = 9] = "LOCK";
   e[e.MKCOL = 10] = "MKCOL";
   e[e.MOVE = 11] = "MOVE";
   e[e.PROPFIND = 12] = "PROPFIND";
   e[e.PROPPATCH = 13] = "PROPPATCH";
   e[e.SEARCH = 14] = "SEARCH";
   e[e.UNLOCK = 15] = "UNLOCK";
   e[e.BIND = 16] = "BIND";
   e[e.REBIND = 17] = "REBIND";
   e[e.UNBIND = 18] = "UNBIND";
   e[e.ACL = 19] = "ACL";
   e[e.REPORT = 20] = "REPORT";
   e[e.MKACTIVITY = 21] = "MKACTIVITY";
   e[e.CHECKOUT = 22] = "CHECKOUT";
   e[e.MERGE = 23] = "MERGE";
   e[e["M-SEARCH"] = 24] = "M-SEARCH";
   e[e.NOTIFY = 25] = "NOTIFY";
   e[e.SUBSCRIBE = 26] = "SUBSCRIBE";
   e[e.UNSUBSCRIBE = 27] = "UNSUBSCRIBE";
   e[e.PATCH = 28] = "PATCH";
   e[e.PURGE = 29] = "PURGE";
   e[e.MKCALENDAR = 30] = "MKCALENDAR";
   e[e.LINK = 31] = "LINK";
   e[e.UNLINK = 32] = "UNLINK";
   e[e.SOURCE = 33] = "SOURCE";
   e[e.PRI = 34] = "PRI";
   e[e.DESCRIBE = 35] = "DESCRIBE";
   e[e.ANNOUNCE = 36] = "ANNOUNCE";
   e[e.SETUP = 37] = "SETUP";
   e[e.PLAY = 38] = "PLAY";
   e[e.PAUSE = 39] = "PAUSE";
   e[e.TEARDOWN = 40] = "TEARDOWN";
   e[e.GET_PARAMETER = 41] = "GET_PARAMETER";
   e[e.SET_PARAMETER = 42] = "SET_PARAMETER";
   e[e.REDIRECT = 43] = "REDIRECT";
   e[e.RECORD = 44] = "RECORD";
   e[e.FLUSH = 45] = "FLUSH";
  })(s = t.METHODS || (t.METHODS = {}));
  t.METHODS_HTTP = [ s.DELETE, s.GET, s.HEAD, s.POST, s.PUT, s.CONNECT, s.OPTIONS, s.TRACE, s.COPY, s.LOCK, s.MKCOL, s.MOVE, s.PROPFIND, s.PROPPATCH, s.SEARCH, s.UNLOCK, s.BIND, s.REBIND, s.UNBIND, s.ACL, s.REPORT, s.MKACTIVITY, s.CHECKOUT, s.MERGE, s["M-SEARCH"], s.NOTIFY, s.SUBSCRIBE, s.UNSUBSCRIBE, s.PATCH, s.PURGE, s.MKCALENDAR, s.LINK, s.UNLINK, s.PRI, s.SOURCE ];
  t.METHODS_ICE = [ s.SOURCE ];
  t.METHODS_RTSP = [ s.OPTIONS, s.DESCRIBE, s.ANNOUNCE, s.SETUP, s.PLAY, s.PAUSE, s.TEARDOWN, s.GET_PARAMETER, s.SET_PARAMETER, s.REDIRECT, s.RECORD, s.FLUSH, s.GET, s.POST ];
  t.METHOD_MAP = r.enumToMap(s);
  t.H_METHOD_MAP = {};
  Object.keys(t.METHOD_MAP).forEach(e => {
   /^H/.test(e) && (t.H_METHOD_MAP[e] = t.METHOD_MAP[e]);
  });
  (function(e) {
   e[e.SAFE = 0] = "SAFE";
   e[e.SAFE_WITH_CB = 1] = "SAFE_WITH_CB";
   e[e.UNSAFE = 2] = "UNSAFE";
  })(t.FINISH || (t.FINISH = {}));
  t.ALPHA = [];
  for (let e = "A".charCodeAt(0); e <= "Z".charCodeAt(0); e++) {
   t.ALPHA.push(String.fromCharCode(e));
   t.ALPHA.push(String.fromCharCode(e + 32));
  }
  t.NUM_MAP = {
   0: 0,
   1: 1,
   2: 2,
   3: 3,
   4: 4,
   5: 5,
   6: 6,
   7: 7,
   8: 8,
   9: 9
  };
  t.HEX_MAP = {
   0: 0,
   1: 1,
   2: 2,
   3: 3,
   4: 4,
   5: 5,
   6: 6,
   7: 7,
   8: 8,
   9: 9,
   A: 10,
   B: 11,
   C: 12,
   D: 13,
   E: 14,
   F: 15,
   a: 10,
   b: 11,
   c: 12,
   d: 13,
   e: 14,
   f: 15
  };
  t.NUM = [ "0", "1", "2", "3", "4", "5", "6", "7", "8", "9" ];
  t.ALPHANUM = t.ALPHA.concat(t.NUM);
  t.MARK = [ "-", "_", ".", "!", "~", "*", "'", "(", ")" ];
  t.USERINFO_CHARS = t.ALPHANUM.concat(t.MARK).concat([ "%", ";", ":", "&", "=", "+", "$", "," ]);
  t.STRICT_URL_CHAR = [ "!", '"', "$", "%", "&", "'", "(", ")", "*", "+", ",", "-", ".", "/", ":", ";", "<", "=", ">", "@", "[", "\\", "]", "^", "_", "`", "{", "|", "}", "~" ].concat(t.ALPHANUM);
  t.URL_CHAR = t.STRICT_URL_CHAR.concat([ "\t", "\f" ]);
  for (let e = 128; e <= 255; e++) t.URL_CHAR.push(e);
  t.HEX = t.NUM.concat([ "a", "b", "c", "d", "e", "f", "A", "B", "C", "D", "E", "F" ]);
  t.STRICT_TOKEN = [ "!", "#", "$", "%", "&", "'", "*", "+", "-", ".", "^", "_", "`", "|", "~" ].concat(t.ALPHANUM);
  t.TOKEN = t.STRICT_TOKEN.concat([ " " ]);
  t.HEADER_CHARS = [ "\t" ];
  for (let e = 32; e <= 255; e++) e !== 127 && t.HEADER_CHARS.push(e);
  t.CONNECTION_TOKEN_CHARS = t.HEADER_CHARS.filter(e => e !== 44);
  t.MAJOR = t.NUM_MAP;
  t.MINOR = t.MAJOR;
  (function(e) {
   e[e.GENERAL = 0] = "GENERAL";
   e[e.CONNECTION = 1] = "CONNECTION";
   e[e.CONTENT_LENGTH = 2] = "CONTENT_LENGTH";
   e[e.TRANSFER_ENCODING = 3] = "TRANSFER_ENCODING";
   e[e.UPGRADE = 4] = "UPGRADE";
   e[e.CONNECTION_KEEP_ALIVE = 5] = "CONNECTION_KEEP_ALIVE";
   e[e.CONNECTION_CLOSE = 6] = "CONNECTION_CLOSE";
   e[e.CONNECTION_UPGRADE = 7] = "CONNECTION_UPGRADE";
   e[e.TRANSFER_ENCODING_CHUNKED = 8] = "TRANSFER_ENCODING_CHUNKED";
  })(n = t.HEADER_STATE || (t.HEADER_STATE = {}));
  t.SPECIAL_HEADERS = {
   connection: n.CONNECTION,
   "content-length": n.CONTENT_LENGTH,
   "proxy-connection": n.CONNECTION,
   "transfer-encoding": n.TRANSFER_ENCODING,
   upgrade: n.UPGRADE
  };
 }),
 63870: ((e, t, A) => {
  const {Buffer: r} = A(4573);
  e.exports = r.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv", "base64");
 }),
 53434: ((e, t, A) => {
  const {Buffer: r} = A(4573);
  e.exports = r.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAiAkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQECQAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5TSU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAAAAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==", "base64");
 }),
 50172: ((e, t) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.enumToMap = void 0;
  function enumToMap(e) {
   const t = {};
   Object.keys(e).forEach(A => {
    const r = e[A];
    typeof r == "number" && (t[A] = r);
   });
   return t;
  }
  t.enumToMap = enumToMap;
 }),
 47501: ((e, t, A) => {
  const {kClients: r} = A(36443), s = A(57405), {kAgent: n, kMockAgentSet: i, kMockAgentGet: o, kDispatches: a, kIsMockActive: c, kNetConnect: l, kGetNetConnect: h, kOptions: g, kFactory: E} = A(91117), u = A(47365), Q = A(94004), {matchValue: B, buildMockOptions: I} = A(53397), {InvalidArgumentError: C, UndiciError: d} = A(68707), f = A(30883), p = A(91529), y = A(56142);
  class MockAgent extends f {
   constructor(e) {
    super(e);
    this[l] = !0;
    this[c] = !0;
    if (e?.agent && typeof e.agent.dispatch != "function") throw new C("Argument opts.agent must implement Agent");
    const t = e?.agent ? e.agent : new s(e);
    this[n] = t;
    this[r] = t[r];
    this[g] = I(e);
   }
   get(e) {
    let t = this[o](e);
    if (!t) {
     t = this[E](e);
     this[i](e, t);
    }
    return t;
   }
   dispatch(e, t) {
    this.get(e.origin);
    return this[n].dispatch(e, t);
   }
   async close() {
    await this[n].close();
    this[r].clear();
   }
   deactivate() {
    this[c] = !1;
   }
   activate() {
    this[c] = !0;
   }
   enableNetConnect(e) {
    if (typeof e == "string" || typeof e == "function" || e instanceof RegExp) Array.isArray(this[l]) ? this[l].push(e) : this[l] = [ e ]; else {
     if (typeof e != "undefined") throw new C("Unsupported matcher. Must be one of String|Function|RegExp.");
     this[l] = !0;
    }
   }
   disableNetConnect() {
    this[l] = !1;
   }
   get isMockActive() {
    return this[c];
   }
   [i](e, t) {
    this[r].set(e, t);
   }
   [E](e) {
    const t = Object.assign({
     agent: this
    }, this[g]);
    return this[g] && this[g].connections === 1 ? new u(e, t) : new Q(e, t);
   }
   [o](e) {
    const t = this[r].get(e);
    if (t) return t;
    if (typeof e != "string") {
     const t = this[E]("http://localhost:9999");
     this[i](e, t);
     return t;
    }
    for (const [t, A] of Array.from(this[r])) if (A && typeof t != "string" && B(t, e)) {
     const t = this[E](e);
     this[i](e, t);
     t[a] = A[a];
     return t;
    }
   }
   [h]() {
    return this[l];
   }
   pendingInterceptors() {
    const e = this[r];
    return Array.from(e.entries()).flatMap(([e, t]) => t[a].map(t => ({
     ...t,
     origin: e
    }))).filter(({pending: e}) => e);
   }
   assertNoPendingInterceptors({pendingInterceptorsFormatter: e = new y} = {}) {
    const t = this.pendingInterceptors();
    if (t.length === 0) return;
    const A = new p("interceptor", "interceptors").pluralize(t.length);
    throw new d(`\n${A.count} ${A.noun} ${A.is} pending:\n\n${e.format(t)}\n`.trim());
   }
  }
  e.exports = MockAgent;
 }),
 47365: ((e, t, A) => {
  const {promisify: r} = A(57975), s = A(23701), {buildMockDispatch: n} = A(53397), {kDispatches: i, kMockAgent: o, kClose: a, kOriginalClose: c, kOrigin: l, kOriginalDispatch: h, kConnected: g} = A(91117), {MockInterceptor: E} = A(31511), u = A(36443), {InvalidArgumentError: Q} = A(68707);
  class MockClient extends s {
   constructor(e, t) {
    super(e, t);
    if (!t || !t.agent || typeof t.agent.dispatch != "function") throw new Q("Argument opts.agent must implement Agent");
    this[o] = t.agent;
    this[l] = e;
    this[i] = [];
    this[g] = 1;
    this[h] = this.dispatch;
    this[c] = this.close.bind(this);
    this.dispatch = n.call(this);
    this.close = this[a];
   }
   get [u.kConnected]() {
    return this[g];
   }
   intercept(e) {
    return new E(e, this[i]);
   }
   async [a]() {
    await r(this[c])();
    this[g] = 0;
    this[o][u.kClients].delete(this[l]);
   }
  }
  e.exports = MockClient;
 }),
 52429: ((e, t, A) => {
  const {UndiciError: r} = A(68707), s = Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");
  class MockNotMatchedError extends r {
   constructor(e) {
    super(e);
    Error.captureStackTrace(this, MockNotMatchedError);
    this.name = "MockNotMatchedError";
    this.message = e || "The request does not match any registered mock dispatches";
    this.code = "UND_MOCK_ERR_MOCK_NOT_MATCHED";
   }
   static [Symbol.hasInstance](e) {
    return e && e[s] === !0;
   }
   [s]=!0;
  }
  e.exports = {
   MockNotMatchedError
  };
 }),
 31511: ((e, t, A) => {
  const {getResponseData: r, buildKey: s, addMockDispatch: n} = A(53397), {kDispatches: i, kDispatchKey: o, kDefaultHeaders: a, kDefaultTrailers: c, kContentLength: l, kMockDispatch: h} = A(91117), {InvalidArgumentError: g} = A(68707), {buildURL: E} = A(3440);
  class MockScope {
   constructor(e) {
    this[h] = e;
   }
   delay(e) {
    if (typeof e != "number" || !Number.isInteger(e) || e <= 0) throw new g("waitInMs must be a valid integer > 0");
    this[h].delay = e;
    return this;
   }
   persist() {
    this[h].persist = !0;
    return this;
   }
   times(e) {
    if (typeof e != "number" || !Number.isInteger(e) || e <= 0) throw new g("repeatTimes must be a valid integer > 0");
    this[h].times = e;
    return this;
   }
  }
  class MockInterceptor {
   constructor(e, t) {
    if (typeof e != "object") throw new g("opts must be an object");
    if (typeof e.path == "undefined") throw new g("opts.path must be defined");
    typeof e.method == "undefined" && (e.method = "GET");
    if (typeof e.path == "string") if (e.query) e.path = E(e.path, e.query); else {
     const t = new URL(e.path, "data://");
     e.path = t.pathname + t.search;
    }
    typeof e.method == "string" && (e.method = e.method.toUpperCase());
    this[o] = s(e);
    this[i] = t;
    this[a] = {};
    this[c] = {};
    this[l] = !1;
   }
   createMockScopeDispatchData({statusCode: e, data: t, responseOptions: A}) {
    const s = r(t), n = this[l] ? {
     "content-length": s.length
    } : {}, i = {
     ...this[a],
     ...n,
     ...A.headers
    }, o = {
     ...this[c],
     ...A.trailers
    };
    return {
     statusCode: e,
     data: t,
     headers: i,
     trailers: o
    };
   }
   validateReplyParameters(e) {
    if (typeof e.statusCode == "undefined") throw new g("statusCode must be defined");
    if (typeof e.responseOptions != "object" || e.responseOptions === null) throw new g("responseOptions must be an object");
   }
   reply(e) {
    if (typeof e == "function") {
     const wrappedDefaultsCallback = t => {
      const A = e(t);
      if (typeof A != "object" || A === null) throw new g("reply options callback must return an object");
      const r = {
       data: "",
       responseOptions: {},
       ...A
      };
      this.validateReplyParameters(r);
      return {
       ...this.createMockScopeDispatchData(r)
      };
     }, t = n(this[i], this[o], wrappedDefaultsCallback);
     return new MockScope(t);
    }
    const t = {
     statusCode: e,
     data: arguments[1] === void 0 ? "" : arguments[1],
     responseOptions: arguments[2] === void 0 ? {} : arguments[2]
    };
    this.validateReplyParameters(t);
    const A = this.createMockScopeDispatchData(t), r = n(this[i], this[o], A);
    return new MockScope(r);
   }
   replyWithError(e) {
    if (typeof e == "undefined") throw new g("error must be defined");
    const t = n(this[i], this[o], {
     error: e
    });
    return new MockScope(t);
   }
   defaultReplyHeaders(e) {
    if (typeof e == "undefined") throw new g("headers must be defined");
    this[a] = e;
    return this;
   }
   defaultReplyTrailers(e) {
    if (typeof e == "undefined") throw new g("trailers must be defined");
    this[c] = e;
    return this;
   }
   replyContentLength() {
    this[l] = !0;
    return this;
   }
  }
  e.exports.MockInterceptor = MockInterceptor;
  e.exports.MockScope = MockScope;
 }),
 94004: ((e, t, A) => {
  const {promisify: r} = A(57975), s = A(30628), {buildMockDispatch: n} = A(53397), {kDispatches: i, kMockAgent: o, kClose: a, kOriginalClose: c, kOrigin: l, kOriginalDispatch: h, kConnected: g} = A(91117), {MockInterceptor: E} = A(31511), u = A(36443), {InvalidArgumentError: Q} = A(68707);
  class MockPool extends s {
   constructor(e, t) {
    super(e, t);
    if (!t || !t.agent || typeof t.agent.dispatch != "function") throw new Q("Argument opts.agent must implement Agent");
    this[o] = t.agent;
    this[l] = e;
    this[i] = [];
    this[g] = 1;
    this[h] = this.dispatch;
    this[c] = this.close.bind(this);
    this.dispatch = n.call(this);
    this.close = this[a];
   }
   get [u.kConnected]() {
    return this[g];
   }
   intercept(e) {
    return new E(e, this[i]);
   }
   async [a]() {
    await r(this[c])();
    this[g] = 0;
    this[o][u.kClients].delete(this[l]);
   }
  }
  e.exports = MockPool;
 }),
 91117: (e => {
  e.exports = {
   kAgent: Symbol("agent"),
   kOptions: Symbol("options"),
   kFactory: Symbol("factory"),
   kDispatches: Symbol("dispatches"),
   kDispatchKey: Symbol("dispatch key"),
   kDefaultHeaders: Symbol("default headers"),
   kDefaultTrailers: Symbol("default trailers"),
   kContentLength: Symbol("content length"),
   kMockAgent: Symbol("mock agent"),
   kMockAgentSet: Symbol("mock agent set"),
   kMockAgentGet: Symbol("mock agent get"),
   kMockDispatch: Symbol("mock dispatch"),
   kClose: Symbol("close"),
   kOriginalClose: Symbol("original agent close"),
   kOrigin: Symbol("origin"),
   kIsMockActive: Symbol("is mock active"),
   kNetConnect: Symbol("net connect"),
   kGetNetConnect: Symbol("get net connect"),
   kConnected: Symbol("connected")
  };
 }),
 53397: ((e, t, A) => {
  const {MockNotMatchedError: r} = A(52429), {kDispatches: s, kMockAgent: n, kOriginalDispatch: i, kOrigin: o, kGetNetConnect: a} = A(91117), {buildURL: c} = A(3440), {STATUS_CODES: l} = A(37067), {types: {isPromise: h}} = A(57975);
  function matchValue(e, t) {
   return typeof e == "string" ? e === t : e instanceof RegExp ? e.test(t) : typeof e == "function" && e(t) === !0;
  }
  function lowerCaseEntries(e) {
   return Object.fromEntries(Object.entries(e).map(([e, t]) => [ e.toLocaleLowerCase(), t ]));
  }
  function getHeaderByName(e, t) {
   if (!Array.isArray(e)) return typeof e.get == "function" ? e.get(t) : lowerCaseEntries(e)[t.toLocaleLowerCase()];
   for (let A = 0; A < e.length; A += 2) if (e[A].toLocaleLowerCase() === t.toLocaleLowerCase()) return e[A + 1];
  }
  function buildHeadersFromArray(e) {
   const t = e.slice(), A = [];
   for (let e = 0; e < t.length; e += 2) A.push([ t[e], t[e + 1] ]);
   return Object.fromEntries(A);
  }
  function matchHeaders(e, t) {
   if (typeof e.headers == "function") {
    Array.isArray(t) && (t = buildHeadersFromArray(t));
    return e.headers(t ? lowerCaseEntries(t) : {});
   }
   if (typeof e.headers == "undefined") return !0;
   if (typeof t != "object" || typeof e.headers != "object") return !1;
   for (const [A, r] of Object.entries(e.headers)) {
    const e = getHeaderByName(t, A);
    if (!matchValue(r, e)) return !1;
   }
   return !0;
  }
  function safeUrl(e) {
   if (typeof e != "string") return e;
   const t = e.split("?");
   if (t.length !== 2) return e;
   const A = new URLSearchParams(t.pop());
   A.sort();
   return [ ...t, A.toString() ].join("?");
  }
  function matchKey(e, {path: t, method: A, body: r, headers: s}) {
   const n = matchValue(e.path, t), i = matchValue(e.method, A), o = typeof e.body == "undefined" || matchValue(e.body, r), a = matchHeaders(e, s);
   return n && i && o && a;
  }
  function getResponseData(e) {
   return Buffer.isBuffer(e) || e instanceof Uint8Array || e instanceof ArrayBuffer ? e : typeof e == "object" ? JSON.stringify(e) : e.toString();
  }
  function getMockDispatch(e, t) {
   const A = t.query ? c(t.path, t.query) : t.path, s = typeof A == "string" ? safeUrl(A) : A;
   let n = e.filter(({consumed: e}) => !e).filter(({path: e}) => matchValue(safeUrl(e), s));
   if (n.length === 0) throw new r(`Mock dispatch not matched for path '${s}'`);
   n = n.filter(({method: e}) => matchValue(e, t.method));
   if (n.length === 0) throw new r(`Mock dispatch not matched for method '${t.method}' on path '${s}'`);
   n = n.filter(({body: e}) => typeof e == "undefined" || matchValue(e, t.body));
   if (n.length === 0) throw new r(`Mock dispatch not matched for body '${t.body}' on path '${s}'`);
   n = n.filter(e => matchHeaders(e, t.headers));
   if (n.length === 0) {
    const e = typeof t.headers == "object" ? JSON.stringify(t.headers) : t.headers;
    throw new r(`Mock dispatch not matched for headers '${e}' on path '${s}'`);
   }
   return n[0];
  }
  function addMockDispatch(e, t, A) {
   const r = {
    timesInvoked: 0,
    times: 1,
    persist: !1,
    consumed: !1
   }, s = typeof A == "function" ? {
    callback: A
   } : {
    ...A
   }, n = {
    ...r,
    ...t,
    pending: !0,
    data: {
     error: null,
     ...s
    }
   };
   e.push(n);
   return n;
  }
  function deleteMockDispatch(e, t) {
   const A = e.findIndex(e => !!e.consumed && matchKey(e, t));
   A !== -1 && e.splice(A, 1);
  }
  function buildKey(e) {
   const {path: t, method: A, body: r, headers: s, query: n} = e;
   return {
    path: t,
    method: A,
    body: r,
    headers: s,
    query: n
   };
  }
  function generateKeyValues(e) {
   const t = Object.keys(e), A = [];
   for (let r = 0; r < t.length; ++r) {
    const s = t[r], n = e[s], i = Buffer.from(`${s}`);
    if (Array.isArray(n)) for (let e = 0; e < n.length; ++e) A.push(i, Buffer.from(`${n[e]}`)); else A.push(i, Buffer.from(`${n}`));
   }
   return A;
  }
  function getStatusText(e) {
   return l[e] || "unknown";
  }
  async function getResponse(e) {
   const t = [];
   for await (const A of e) t.push(A);
   return Buffer.concat(t).toString("utf8");
  }
  function mockDispatch(e, t) {
   const A = buildKey(e), r = getMockDispatch(this[s], A);
   r.timesInvoked++;
   r.data.callback && (r.data = {
    ...r.data,
    ...r.data.callback(e)
   });
   const {data: {statusCode: n, data: i, headers: o, trailers: a, error: c}, delay: l, persist: g} = r, {timesInvoked: E, times: u} = r;
   r.consumed = !g && E >= u;
   r.pending = E < u;
   if (c !== null) {
    deleteMockDispatch(this[s], A);
    t.onError(c);
    return !0;
   }
   typeof l == "number" && l > 0 ? setTimeout(() => {
    handleReply(this[s]);
   }, l) : handleReply(this[s]);
   function handleReply(r, s = i) {
    const c = Array.isArray(e.headers) ? buildHeadersFromArray(e.headers) : e.headers, l = typeof s == "function" ? s({
     ...e,
     headers: c
    }) : s;
    if (h(l)) {
     l.then(e => handleReply(r, e));
     return;
    }
    const g = getResponseData(l), E = generateKeyValues(o), u = generateKeyValues(a);
    t.onConnect?.(e => t.onError(e), null);
    t.onHeaders?.(n, E, resume, getStatusText(n));
    t.onData?.(Buffer.from(g));
    t.onComplete?.(u);
    deleteMockDispatch(r, A);
   }
   function resume() {}
   return !0;
  }
  function buildMockDispatch() {
   const e = this[n], t = this[o], A = this[i];
   return function(s, n) {
    if (e.isMockActive) try {
     mockDispatch.call(this, s, n);
    } catch (i) {
     if (!(i instanceof r)) throw i;
     {
      const o = e[a]();
      if (o === !1) throw new r(`${i.message}: subsequent request to origin ${t} was not allowed (net.connect disabled)`);
      if (!checkNetConnect(o, t)) throw new r(`${i.message}: subsequent request to origin ${t} was not allowed (net.connect is not enabled for this origin)`);
      A.call(this, s, n);
     }
    } else A.call(this, s, n);
   };
  }
  function checkNetConnect(e, t) {
   const A = new URL(t);
   return e === !0 || !(!Array.isArray(e) || !e.some(e => matchValue(e, A.host)));
  }
  function buildMockOptions(e) {
   if (e) {
    const {agent: t, ...A} = e;
    return A;
   }
  }
  e.exports = {
   getResponseData,
   getMockDispatch,
   addMockDispatch,
   deleteMockDispatch,
   buildKey,
   generateKeyValues,
   matchValue,
   getResponse,
   getStatusText,
   mockDispatch,
   buildMockDispatch,
   checkNetConnect,
   buildMockOptions,
   getHeaderByName,
   buildHeadersFromArray
  };
 }),
 56142: ((e, t, A) => {
  const {Transform: r} = A(57075), {Console: s} = A(37540), n = process.versions.icu ? "✅" : "Y ", i = process.versions.icu ? "❌" : "N ";
  e.exports = class {
   constructor({disableColors: e} = {}) {
    this.transform = new r({
     transform(e, t, A) {
      A(null, e);
     }
    });
    this.logger = new s({
     stdout: this.transform,
     inspectOptions: {
      colors: !e && !process.env.CI
     }
    });
   }
   format(e) {
    const t = e.map(({method: e, path: t, data: {statusCode: A}, persist: r, times: s, timesInvoked: o, origin: a}) => ({
     Method: e,
     Origin: a,
     Path: t,
     "Status code": A,
     Persistent: r ? n : i,
     Invocations: o,
     Remaining: r ? 1 / 0 : s - o
    }));
    this.logger.table(t);
    return this.transform.read().toString();
   }
  };
 }),
 91529: (e => {
  const t = {
   pronoun: "it",
   is: "is",
   was: "was",
   this: "this"
  }, A = {
   pronoun: "they",
   is: "are",
   was: "were",
   this: "these"
  };
  e.exports = class {
   constructor(e, t) {
    this.singular = e;
    this.plural = t;
   }
   pluralize(e) {
    const r = e === 1, s = r ? t : A, n = r ? this.singular : this.plural;
    return {
     ...s,
     count: e,
     noun: n
    };
   }
  };
 }),
 96603: (e => {
  let t = 0;
  const A = 1e3, r = (A >> 1) - 1;
  let s;
  const n = Symbol("kFastTimer"), i = [], o = -2, a = -1, c = 0, l = 1;
  function onTick() {
   t += r;
   let e = 0, A = i.length;
   while (e < A) {
    const s = i[e];
    if (s._state === c) {
     s._idleStart = t - r;
     s._state = l;
    } else if (s._state === l && t >= s._idleStart + s._idleTimeout) {
     s._state = a;
     s._idleStart = -1;
     s._onTimeout(s._timerArg);
    }
    if (s._state === a) {
     s._state = o;
     --A !== 0 && (i[e] = i[A]);
    } else ++e;
   }
   i.length = A;
   i.length !== 0 && refreshTimeout();
  }
  function refreshTimeout() {
   if (s) s.refresh(); else {
    clearTimeout(s);
    s = setTimeout(onTick, r);
    s.unref && s.unref();
   }
  }
  class FastTimer {
   [n]=!0;
   _state=o;
   _idleTimeout=-1;
   _idleStart=-1;
   _onTimeout;
   _timerArg;
   constructor(e, t, A) {
    this._onTimeout = e;
    this._idleTimeout = t;
    this._timerArg = A;
    this.refresh();
   }
   refresh() {
    this._state === o && i.push(this);
    s && i.length !== 1 || refreshTimeout();
    this._state = c;
   }
   clear() {
    this._state = a;
    this._idleStart = -1;
   }
  }
  e.exports = {
   setTimeout(e, t, r) {
    return t <= A ? setTimeout(e, t, r) : new FastTimer(e, t, r);
   },
   clearTimeout(e) {
    e[n] ? e.clear() : clearTimeout(e);
   },
   setFastTimeout(e, t, A) {
    return new FastTimer(e, t, A);
   },
   clearFastTimeout(e) {
    e.clear();
   },
   now() {
    return t;
   },
   tick(e = 0) {
    t += e - A + 1;
    onTick();
    onTick();
   },
   reset() {
    t = 0;
    i.length = 0;
    clearTimeout(s);
    s = null;
   },
   kFastTimer: n
  };
 }),
 89634: ((e, t, A) => {
  const {kConstruct: r} = A(20109), {urlEquals: s, getFieldValues: n} = A(76798), {kEnumerableProperty: i, isDisturbed: o} = A(3440), {webidl: a} = A(45893), {Response: c, cloneResponse: l, fromInnerResponse: h} = A(99051), {Request: g, fromInnerRequest: E} = A(9967), {kState: u} = A(93627), {fetching: Q} = A(54398), {urlIsHttpHttpsScheme: B, createDeferredPromise: I, readAllBytes: C} = A(73168), d = A(34589);
  class Cache {
   #N;
   constructor() {
    arguments[0] !== r && a.illegalConstructor();
    a.util.markAsUncloneable(this);
    this.#N = arguments[1];
   }
   async match(e, t = {}) {
    a.brandCheck(this, Cache);
    const A = "Cache.match";
    a.argumentLengthCheck(arguments, 1, A);
    e = a.converters.RequestInfo(e, A, "request");
    t = a.converters.CacheQueryOptions(t, A, "options");
    const r = this.#M(e, t, 1);
    if (r.length !== 0) return r[0];
   }
   async matchAll(e = void 0, t = {}) {
    a.brandCheck(this, Cache);
    const A = "Cache.matchAll";
    e !== void 0 && (e = a.converters.RequestInfo(e, A, "request"));
    t = a.converters.CacheQueryOptions(t, A, "options");
    return this.#M(e, t);
   }
   async add(e) {
    a.brandCheck(this, Cache);
    const t = "Cache.add";
    a.argumentLengthCheck(arguments, 1, t);
    e = a.converters.RequestInfo(e, t, "request");
    const A = [ e ], r = this.addAll(A);
    return await r;
   }
   async addAll(e) {
    a.brandCheck(this, Cache);
    const t = "Cache.addAll";
    a.argumentLengthCheck(arguments, 1, t);
    const A = [], r = [];
    for (let A of e) {
     if (A === void 0) throw a.errors.conversionFailed({
      prefix: t,
      argument: "Argument 1",
      types: [ "undefined is not allowed" ]
     });
     A = a.converters.RequestInfo(A);
     if (typeof A == "string") continue;
     const e = A[u];
     if (!B(e.url) || e.method !== "GET") throw a.errors.exception({
      header: t,
      message: "Expected http/s scheme when method is not GET."
     });
    }
    const s = [];
    for (const i of e) {
     const e = new g(i)[u];
     if (!B(e.url)) throw a.errors.exception({
      header: t,
      message: "Expected http/s scheme."
     });
     e.initiator = "fetch";
     e.destination = "subresource";
     r.push(e);
     const o = I();
     s.push(Q({
      request: e,
      processResponse(e) {
       if (e.type === "error" || e.status === 206 || e.status < 200 || e.status > 299) o.reject(a.errors.exception({
        header: "Cache.addAll",
        message: "Received an invalid status code or the request failed."
       })); else if (e.headersList.contains("vary")) {
        const t = n(e.headersList.get("vary"));
        for (const e of t) if (e === "*") {
         o.reject(a.errors.exception({
          header: "Cache.addAll",
          message: "invalid vary field value"
         }));
         for (const e of s) e.abort();
         return;
        }
       }
      },
      processResponseEndOfBody(e) {
       e.aborted ? o.reject(new DOMException("aborted", "AbortError")) : o.resolve(e);
      }
     }));
     A.push(o.promise);
    }
    const i = Promise.all(A), o = await i, c = [];
    let l = 0;
    for (const e of o) {
     const t = {
      type: "put",
      request: r[l],
      response: e
     };
     c.push(t);
     l++;
    }
    const h = I();
    let E = null;
    try {
     this.#U(c);
    } catch (e) {
     E = e;
    }
    queueMicrotask(() => {
     E === null ? h.resolve(void 0) : h.reject(E);
    });
    return h.promise;
   }
   async put(e, t) {
    a.brandCheck(this, Cache);
    const A = "Cache.put";
    a.argumentLengthCheck(arguments, 2, A);
    e = a.converters.RequestInfo(e, A, "request");
    t = a.converters.Response(t, A, "response");
    let r = null;
    r = e instanceof g ? e[u] : new g(e)[u];
    if (!B(r.url) || r.method !== "GET") throw a.errors.exception({
     header: A,
     message: "Expected an http/s scheme when method is not GET"
    });
    const s = t[u];
    if (s.status === 206) throw a.errors.exception({
     header: A,
     message: "Got 206 status"
    });
    if (s.headersList.contains("vary")) {
     const e = n(s.headersList.get("vary"));
     for (const t of e) if (t === "*") throw a.errors.exception({
      header: A,
      message: "Got * vary field value"
     });
    }
    if (s.body && (o(s.body.stream) || s.body.stream.locked)) throw a.errors.exception({
     header: A,
     message: "Response body is locked or disturbed"
    });
    const i = l(s), c = I();
    if (s.body != null) {
     const e = s.body.stream, t = e.getReader();
     C(t).then(c.resolve, c.reject);
    } else c.resolve(void 0);
    const h = [], E = {
     type: "put",
     request: r,
     response: i
    };
    h.push(E);
    const Q = await c.promise;
    i.body != null && (i.body.source = Q);
    const d = I();
    let f = null;
    try {
     this.#U(h);
    } catch (e) {
     f = e;
    }
    queueMicrotask(() => {
     f === null ? d.resolve() : d.reject(f);
    });
    return d.promise;
   }
   async delete(e, t = {}) {
    a.brandCheck(this, Cache);
    const A = "Cache.delete";
    a.argumentLengthCheck(arguments, 1, A);
    e = a.converters.RequestInfo(e, A, "request");
    t = a.converters.CacheQueryOptions(t, A, "options");
    let r = null;
    if (e instanceof g) {
     r = e[u];
     if (r.method !== "GET" && !t.ignoreMethod) return !1;
    } else {
     d(typeof e == "string");
     r = new g(e)[u];
    }
    const s = [], n = {
     type: "delete",
     request: r,
     options: t
    };
    s.push(n);
    const i = I();
    let o, c = null;
    try {
     o = this.#U(s);
    } catch (e) {
     c = e;
    }
    queueMicrotask(() => {
     c === null ? i.resolve(!!o?.length) : i.reject(c);
    });
    return i.promise;
   }
   async keys(e = void 0, t = {}) {
    a.brandCheck(this, Cache);
    const A = "Cache.keys";
    e !== void 0 && (e = a.converters.RequestInfo(e, A, "request"));
    t = a.converters.CacheQueryOptions(t, A, "options");
    let r = null;
    if (e !== void 0) if (e instanceof g) {
     r = e[u];
     if (r.method !== "GET" && !t.ignoreMethod) return [];
    } else typeof e == "string" && (r = new g(e)[u]);
    const s = I(), n = [];
    if (e === void 0) for (const e of this.#N) n.push(e[0]); else {
     const e = this.#L(r, t);
     for (const t of e) n.push(t[0]);
    }
    queueMicrotask(() => {
     const e = [];
     for (const t of n) {
      const A = E(t, (new AbortController).signal, "immutable");
      e.push(A);
     }
     s.resolve(Object.freeze(e));
    });
    return s.promise;
   }
   #U(e) {
    const t = this.#N, A = [ ...t ], r = [], s = [];
    try {
     for (const A of e) {
      if (A.type !== "delete" && A.type !== "put") throw a.errors.exception({
       header: "Cache.#batchCacheOperations",
       message: 'operation type does not match "delete" or "put"'
      });
      if (A.type === "delete" && A.response != null) throw a.errors.exception({
       header: "Cache.#batchCacheOperations",
       message: "delete operation should not have an associated response"
      });
      if (this.#L(A.request, A.options, r).length) throw new DOMException("???", "InvalidStateError");
      let e;
      if (A.type === "delete") {
       e = this.#L(A.request, A.options);
       if (e.length === 0) return [];
       for (const A of e) {
        const e = t.indexOf(A);
        d(e !== -1);
        t.splice(e, 1);
       }
      } else if (A.type === "put") {
       if (A.response == null) throw a.errors.exception({
        header: "Cache.#batchCacheOperations",
        message: "put operation should have an associated response"
       });
       const s = A.request;
       if (!B(s.url)) throw a.errors.exception({
        header: "Cache.#batchCacheOperations",
        message: "expected http or https scheme"
       });
       if (s.method !== "GET") throw a.errors.exception({
        header: "Cache.#batchCacheOperations",
        message: "not get method"
       });
       if (A.options != null) throw a.errors.exception({
        header: "Cache.#batchCacheOperations",
        message: "options must not be defined"
       });
       e = this.#L(A.request);
       for (const A of e) {
        const e = t.indexOf(A);
        d(e !== -1);
        t.splice(e, 1);
       }
       t.push([ A.request, A.response ]);
       r.push([ A.request, A.response ]);
      }
      s.push([ A.request, A.response ]);
     }
     return s;
    } catch (e) {
     this.#N.length = 0;
     this.#N = A;
     throw e;
    }
   }
   #L(e, t, A) {
    const r = [], s = A ?? this.#N;
    for (const A of s) {
     const [s, n] = A;
     this.#T(e, s, n, t) && r.push(A);
    }
    return r;
   }
   #T(e, t, A = null, r) {
    const i = new URL(e.url), o = new URL(t.url);
    if (r?.ignoreSearch) {
     o.search = "";
     i.search = "";
    }
    if (!s(i, o, !0)) return !1;
    if (A == null || r?.ignoreVary || !A.headersList.contains("vary")) return !0;
    const a = n(A.headersList.get("vary"));
    for (const A of a) {
     if (A === "*") return !1;
     const r = t.headersList.get(A), s = e.headersList.get(A);
     if (r !== s) return !1;
    }
    return !0;
   }
   #M(e, t, A = 1 / 0) {
    let r = null;
    if (e !== void 0) if (e instanceof g) {
     r = e[u];
     if (r.method !== "GET" && !t.ignoreMethod) return [];
    } else typeof e == "string" && (r = new g(e)[u]);
    const s = [];
    if (e === void 0) for (const e of this.#N) s.push(e[1]); else {
     const e = this.#L(r, t);
     for (const t of e) s.push(t[1]);
    }
    const n = [];
    for (const e of s) {
     const t = h(e, "immutable");
     n.push(t.clone());
     if (n.length >= A) break;
    }
    return Object.freeze(n);
   }
  }
  Object.defineProperties(Cache.prototype, {
   [Symbol.toStringTag]: {
    value: "Cache",
    configurable: !0
   },
   match: i,
   matchAll: i,
   add: i,
   addAll: i,
   put: i,
   delete: i,
   keys: i
  });
  const f = [ {
   key: "ignoreSearch",
   converter: a.converters.boolean,
   defaultValue: () => !1
  }, {
   key: "ignoreMethod",
   converter: a.converters.boolean,
   defaultValue: () => !1
  }, {
   key: "ignoreVary",
   converter: a.converters.boolean,
   defaultValue: () => !1
  } ];
  a.converters.CacheQueryOptions = a.dictionaryConverter(f);
  a.converters.MultiCacheQueryOptions = a.dictionaryConverter([ ...f, {
   key: "cacheName",
   converter: a.converters.DOMString
  } ]);
  a.converters.Response = a.interfaceConverter(c);
  a.converters["sequence<RequestInfo>"] = a.sequenceConverter(a.converters.RequestInfo);
  e.exports = {
   Cache
  };
 }),
 3245: ((e, t, A) => {
  const {kConstruct: r} = A(20109), {Cache: s} = A(89634), {webidl: n} = A(45893), {kEnumerableProperty: i} = A(3440);
  class CacheStorage {
   #v=new Map;
   constructor() {
    arguments[0] !== r && n.illegalConstructor();
    n.util.markAsUncloneable(this);
   }
   async match(e, t = {}) {
    n.brandCheck(this, CacheStorage);
    n.argumentLengthCheck(arguments, 1, "CacheStorage.match");
    e = n.converters.RequestInfo(e);
    t = n.converters.MultiCacheQueryOptions(t);
    if (t.cacheName != null) {
     if (this.#v.has(t.cacheName)) {
      const A = this.#v.get(t.cacheName), n = new s(r, A);
      return await n.match(e, t);
     }
    } else for (const A of this.#v.values()) {
     const n = new s(r, A), i = await n.match(e, t);
     if (i !== void 0) return i;
    }
   }
   async has(e) {
    n.brandCheck(this, CacheStorage);
    const t = "CacheStorage.has";
    n.argumentLengthCheck(arguments, 1, t);
    e = n.converters.DOMString(e, t, "cacheName");
    return this.#v.has(e);
   }
   async open(e) {
    n.brandCheck(this, CacheStorage);
    const t = "CacheStorage.open";
    n.argumentLengthCheck(arguments, 1, t);
    e = n.converters.DOMString(e, t, "cacheName");
    if (this.#v.has(e)) {
     const t = this.#v.get(e);
     return new s(r, t);
    }
    const A = [];
    this.#v.set(e, A);
    return new s(r, A);
   }
   async delete(e) {
    n.brandCheck(this, CacheStorage);
    const t = "CacheStorage.delete";
    n.argumentLengthCheck(arguments, 1, t);
    e = n.converters.DOMString(e, t, "cacheName");
    return this.#v.delete(e);
   }
   async keys() {
    n.brandCheck(this, CacheStorage);
    const e = this.#v.keys();
    return [ ...e ];
   }
  }
  Object.defineProperties(CacheStorage.prototype, {
   [Symbol.toStringTag]: {
    value: "CacheStorage",
    configurable: !0
   },
   match: i,
   has: i,
   open: i,
   delete: i,
   keys: i
  });
  e.exports = {
   CacheStorage
  };
 }),
 20109: ((e, t, A) => {
  e.exports = {
   kConstruct: A(36443).kConstruct
  };
 }),
 76798: ((e, t, A) => {
  const r = A(34589), {URLSerializer: s} = A(51900), {isValidHeaderName: n} = A(73168);
  function urlEquals(e, t, A = !1) {
   const r = s(e, A), n = s(t, A);
   return r === n;
  }
  function getFieldValues(e) {
   r(e !== null);
   const t = [];
   for (let A of e.split(",")) {
    A = A.trim();
    n(A) && t.push(A);
   }
   return t;
  }
  e.exports = {
   urlEquals,
   getFieldValues
  };
 }),
 71276: (e => {
  const t = 1024, A = 4096;
  e.exports = {
   maxAttributeValueSize: t,
   maxNameValuePairSize: A
  };
 }),
 79061: ((e, t, A) => {
  const {parseSetCookie: r} = A(11978), {stringify: s} = A(57797), {webidl: n} = A(45893), {Headers: i} = A(60660);
  function getCookies(e) {
   n.argumentLengthCheck(arguments, 1, "getCookies");
   n.brandCheck(e, i, {
    strict: !1
   });
   const t = e.get("cookie"), A = {};
   if (!t) return A;
   for (const e of t.split(";")) {
    const [t, ...r] = e.split("=");
    A[t.trim()] = r.join("=");
   }
   return A;
  }
  function deleteCookie(e, t, A) {
   n.brandCheck(e, i, {
    strict: !1
   });
   const r = "deleteCookie";
   n.argumentLengthCheck(arguments, 2, r);
   t = n.converters.DOMString(t, r, "name");
   A = n.converters.DeleteCookieAttributes(A);
   setCookie(e, {
    name: t,
    value: "",
    expires: new Date(0),
    ...A
   });
  }
  function getSetCookies(e) {
   n.argumentLengthCheck(arguments, 1, "getSetCookies");
   n.brandCheck(e, i, {
    strict: !1
   });
   const t = e.getSetCookie();
   return t ? t.map(e => r(e)) : [];
  }
  function setCookie(e, t) {
   n.argumentLengthCheck(arguments, 2, "setCookie");
   n.brandCheck(e, i, {
    strict: !1
   });
   t = n.converters.Cookie(t);
   const A = s(t);
   A && e.append("Set-Cookie", A);
  }
  n.converters.DeleteCookieAttributes = n.dictionaryConverter([ {
   converter: n.nullableConverter(n.converters.DOMString),
   key: "path",
   defaultValue: () => null
  }, {
   converter: n.nullableConverter(n.converters.DOMString),
   key: "domain",
   defaultValue: () => null
  } ]);
  n.converters.Cookie = n.dictionaryConverter([ {
   converter: n.converters.DOMString,
   key: "name"
  }, {
   converter: n.converters.DOMString,
   key: "value"
  }, {
   converter: n.nullableConverter(e => typeof e == "number" ? n.converters["unsigned long long"](e) : new Date(e)),
   key: "expires",
   defaultValue: () => null
  }, {
   converter: n.nullableConverter(n.converters["long long"]),
   key: "maxAge",
   defaultValue: () => null
  }, {
   converter: n.nullableConverter(n.converters.DOMString),
   key: "domain",
   defaultValue: () => null
  }, {
   converter: n.nullableConverter(n.converters.DOMString),
   key: "path",
   defaultValue: () => null
  }, {
   converter: n.nullableConverter(n.converters.boolean),
   key: "secure",
   defaultValue: () => null
  }, {
   converter: n.nullableConverter(n.converters.boolean),
   key: "httpOnly",
   defaultValue: () => null
  }, {
   converter: n.converters.USVString,
   key: "sameSite",
   allowedValues: [ "Strict", "Lax", "None" ]
  }, {
   converter: n.sequenceConverter(n.converters.DOMString),
   key: "unparsed",
   defaultValue: () => new Array(0)
  } ]);
  e.exports = {
   getCookies,
   deleteCookie,
   getSetCookies,
   setCookie
  };
 }),
 11978: ((e, t, A) => {
  const {maxNameValuePairSize: r, maxAttributeValueSize: s} = A(71276), {isCTLExcludingHtab: n} = A(57797), {collectASequenceOfCodePointsFast: i} = A(51900), o = A(34589);
  function parseSetCookie(e) {
   if (n(e)) return null;
   let t = "", A = "", s = "", o = "";
   if (e.includes(";")) {
    const r = {
     position: 0
    };
    t = i(";", e, r);
    A = e.slice(r.position);
   } else t = e;
   if (t.includes("=")) {
    const e = {
     position: 0
    };
    s = i("=", t, e);
    o = t.slice(e.position + 1);
   } else o = t;
   s = s.trim();
   o = o.trim();
   return s.length + o.length > r ? null : {
    name: s,
    value: o,
    ...parseUnparsedAttributes(A)
   };
  }
  function parseUnparsedAttributes(e, t = {}) {
   if (e.length === 0) return t;
   o(e[0] === ";");
   e = e.slice(1);
   let A = "";
   if (e.includes(";")) {
    A = i(";", e, {
     position: 0
    });
    e = e.slice(A.length);
   } else {
    A = e;
    e = "";
   }
   let r = "", n = "";
   if (A.includes("=")) {
    const e = {
     position: 0
    };
    r = i("=", A, e);
    n = A.slice(e.position + 1);
   } else r = A;
   r = r.trim();
   n = n.trim();
   if (n.length > s) return parseUnparsedAttributes(e, t);
   const a = r.toLowerCase();
   if (a === "expires") {
    const e = new Date(n);
    t.expires = e;
   } else if (a === "max-age") {
    const A = n.charCodeAt(0);
    if ((A < 48 || A > 57) && n[0] !== "-") return parseUnparsedAttributes(e, t);
    if (!/^\d+$/.test(n)) return parseUnparsedAttributes(e, t);
    const r = Number(n);
    t.maxAge = r;
   } else if (a === "domain") {
    let e = n;
    e[0] === "." && (e = e.slice(1));
    e = e.toLowerCase();
    t.domain = e;
   } else if (a === "path") {
    let e = "";
    e = n.length === 0 || n[0] !== "/" ? "/" : n;
    t.path = e;
   } else if (a === "secure") t.secure = !0; else if (a === "httponly") t.httpOnly = !0; else if (a === "samesite") {
    const e = n.toLowerCase();
    e === "none" ? t.sameSite = "None" : e === "strict" ? t.sameSite = "Strict" : e === "lax" && (t.sameSite = "Lax");
   } else {
    t.unparsed ??= [];
    t.unparsed.push(`${r}=${n}`);
   }
   return parseUnparsedAttributes(e, t);
  }
  e.exports = {
   parseSetCookie,
   parseUnparsedAttributes
  };
 }),
 57797: (e => {
  function isCTLExcludingHtab(e) {
   for (let t = 0; t < e.length; ++t) {
    const A = e.charCodeAt(t);
    if (A >= 0 && A <= 8 || A >= 10 && A <= 31 || A === 127) return !0;
   }
   return !1;
  }
  function validateCookieName(e) {
   for (let t = 0; t < e.length; ++t) {
    const A = e.charCodeAt(t);
    if (A < 33 || A > 126 || A === 34 || A === 40 || A === 41 || A === 60 || A === 62 || A === 64 || A === 44 || A === 59 || A === 58 || A === 92 || A === 47 || A === 91 || A === 93 || A === 63 || A === 61 || A === 123 || A === 125) throw new Error("Invalid cookie name");
   }
  }
  function validateCookieValue(e) {
   let t = e.length, A = 0;
   if (e[0] === '"') {
    if (t === 1 || e[t - 1] !== '"') throw new Error("Invalid cookie value");
    --t;
    ++A;
   }
   while (A < t) {
    const t = e.charCodeAt(A++);
    if (t < 33 || t > 126 || t === 34 || t === 44 || t === 59 || t === 92) throw new Error("Invalid cookie value");
   }
  }
  function validateCookiePath(e) {
   for (let t = 0; t < e.length; ++t) {
    const A = e.charCodeAt(t);
    if (A < 32 || A > 126 || A === 59) throw new Error("Invalid cookie path");
   }
  }
  function isLetterOrDigit(e) {
   return e >= 48 && e <= 57 || e >= 65 && e <= 90 || e >= 97 && e <= 122;
  }
  function validateCookieDomain(e) {
   if (e === " ") return;
   if (e.length > 255) throw new Error("Invalid cookie domain");
   let t = 0;
   for (let A = 0; A < e.length; ++A) {
    const r = e.charCodeAt(A);
    if (r !== 46) {
     if (t === 0 && !isLetterOrDigit(r)) throw new Error("Invalid cookie domain");
     if (!isLetterOrDigit(r) && r !== 45) throw new Error("Invalid cookie domain");
     if (++t > 63) throw new Error("Invalid cookie domain");
    } else {
     if (t === 0) throw new Error("Invalid cookie domain");
     if (e.charCodeAt(A - 1) === 45) throw new Error("Invalid cookie domain");
     t = 0;
    }
   }
   if (t === 0 || e.charCodeAt(e.length - 1) === 45) throw new Error("Invalid cookie domain");
  }
  const t = [ "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat" ], A = [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ], r = Array(61).fill(0).map((e, t) => t.toString().padStart(2, "0"));
  function toIMFDate(e) {
   typeof e == "number" && (e = new Date(e));
   return `${t[e.getUTCDay()]}, ${r[e.getUTCDate()]} ${A[e.getUTCMonth()]} ${e.getUTCFullYear()} ${r[e.getUTCHours()]}:${r[e.getUTCMinutes()]}:${r[e.getUTCSeconds()]} GMT`;
  }
  function validateCookieMaxAge(e) {
   if (e < 0) throw new Error("Invalid cookie max-age");
  }
  function stringify(e) {
   if (e.name.length === 0) return null;
   validateCookieName(e.name);
   validateCookieValue(e.value);
   const t = [ `${e.name}=${e.value}` ];
   e.name.startsWith("__Secure-") && (e.secure = !0);
   if (e.name.startsWith("__Host-")) {
    e.secure = !0;
    e.domain = null;
    e.path = "/";
   }
   e.secure && t.push("Secure");
   e.httpOnly && t.push("HttpOnly");
   if (typeof e.maxAge == "number") {
    validateCookieMaxAge(e.maxAge);
    t.push(`Max-Age=${e.maxAge}`);
   }
   if (e.domain) {
    validateCookieDomain(e.domain);
    t.push(`Domain=${e.domain}`);
   }
   if (e.path) {
    validateCookiePath(e.path);
    t.push(`Path=${e.path}`);
   }
   e.expires && e.expires.toString() !== "Invalid Date" && t.push(`Expires=${toIMFDate(e.expires)}`);
   e.sameSite && t.push(`SameSite=${e.sameSite}`);
   for (const A of e.unparsed) {
    if (!A.includes("=")) throw new Error("Invalid unparsed");
    const [e, ...r] = A.split("="), s = e.trim(), n = r.join("=");
    validateCookieName(s);
    validateCookieValue(n);
    t.push(`${s}=${n}`);
   }
   return t.join("; ");
  }
  e.exports = {
   isCTLExcludingHtab,
   validateCookieName,
   validateCookiePath,
   validateCookieValue,
   toIMFDate,
   stringify
  };
 }),
 24031: ((e, t, A) => {
  const r = A(4573), {Transform: s} = A(57075), {isASCIINumber: n, isValidLastEventId: i} = A(94811), o = [ 239, 187, 191 ], a = 10, c = 13, l = 58, h = 32, g = r.kStringMaxLength, E = Buffer.from("data"), u = Buffer.from("event"), Q = Buffer.from("id"), B = Buffer.from("retry"), I = 1024, C = 131072, d = 128;
  function isASCIINumberBytes(e, t) {
   if (t >= e.length) return !1;
   for (let A = t; A < e.length; A++) if (e[A] < 48 || e[A] > 57) return !1;
   return !0;
  }
  function isValidLastEventIdBytes(e, t) {
   for (let A = t; A < e.length; A++) if (e[A] === 0) return !1;
   return !0;
  }
  function isFieldName(e, t, A) {
   if (t !== A.length) return !1;
   for (let r = 0; r < t; r++) if (e[r] !== A[r]) return !1;
   return !0;
  }
  function createMaxEventSizeExceededError() {
   const e = new Error("EventSource message size exceeded");
   e.aborted = !1;
   return e;
  }
  class EventSourceStream extends s {
   state=null;
   checkBOM=!0;
   crlfCheck=!1;
   eventEndCheck=!1;
   chunks=[];
   chunkIndex=0;
   pos=0;
   lineChunkIndex=0;
   linePos=0;
   lineLength=0;
   eventSize=0;
   eventFieldSizes={
    data: 0,
    event: 0,
    id: 0,
    retry: 0
   };
   dataLineCount=0;
   maxEventSize;
   maxDataLines;
   maxBufferedChunks;
   event={
    data: void 0,
    event: void 0,
    id: void 0,
    retry: void 0
   };
   constructor(e = {}) {
    e.readableObjectMode = !0;
    super(e);
    this.state = e.eventSourceSettings || {};
    this.maxEventSize = e.maxEventSize ?? g;
    const t = this.maxEventSize > 0 ? Math.min(C, Math.max(I, Math.floor(this.maxEventSize / d))) : 0;
    this.maxDataLines = t;
    this.maxBufferedChunks = t;
    e.push && (this.push = e.push);
   }
   _transform(e, t, A) {
    if (e.length !== 0) if (this.maxEventSize > 0 && this.chunks.length >= this.maxBufferedChunks && e[0] !== a && e[0] !== c) A(createMaxEventSizeExceededError()); else {
     this.chunks.push(e);
     if (this.checkBOM && this.handleBOM()) A(); else {
      while (this.hasCurrentByte()) {
       const e = this.currentByte();
       if (this.eventEndCheck) {
        if (this.crlfCheck) {
         if (e === a) {
          this.crlfCheck = !1;
          this.consumeCurrentByte();
          continue;
         }
         this.crlfCheck = !1;
        }
        if (e === a || e === c) {
         e === c && (this.crlfCheck = !0);
         this.consumeCurrentByte();
         this.hasPendingEvent() && this.processEvent(this.event);
         this.clearEvent();
         continue;
        }
        this.eventEndCheck = !1;
       } else if (e !== a && e !== c) {
        if (this.maxEventSize > 0 && ++this.lineLength > this.maxEventSize + 7) {
         A(createMaxEventSizeExceededError());
         return;
        }
        this.advanceCursor();
       } else {
        e === c && (this.crlfCheck = !0);
        try {
         this.parseLine(this.readLine(), this.event);
        } catch (e) {
         A(e);
         return;
        }
        this.consumeCurrentByte();
        this.eventEndCheck = !0;
       }
      }
      A();
     }
    } else A();
   }
   _destroy(e, t) {
    this.chunks.length = 0;
    this.clearEvent();
    super._destroy(e, t);
   }
   parseLine(e, t) {
    if (e.length === 0) return;
    const A = e.indexOf(l);
    if (A === 0) return;
    let r = e.length, s = e.length;
    if (A !== -1) {
     r = A;
     s = A + 1;
     e[s] === h && ++s;
    }
    if (isFieldName(e, r, E)) {
     if (this.maxEventSize > 0 && this.dataLineCount >= this.maxDataLines) throw createMaxEventSizeExceededError();
     const A = e.length - s, r = this.eventFieldSizes.data + (t.data === void 0 ? 0 : 1) + A;
     this.setEventFieldSize("data", r);
     const n = e.toString("utf8", s);
     t.data === void 0 ? t.data = n : t.data += `\n${n}`;
     this.dataLineCount++;
     return;
    }
    if (isFieldName(e, r, B)) {
     if (isASCIINumberBytes(e, s)) {
      this.setEventFieldSize("retry", e.length - s);
      t.retry = e.toString("utf8", s);
     }
    } else if (isFieldName(e, r, Q)) {
     if (isValidLastEventIdBytes(e, s)) {
      this.setEventFieldSize("id", e.length - s);
      t.id = e.toString("utf8", s);
     }
    } else if (isFieldName(e, r, u) && s < e.length) {
     this.setEventFieldSize("event", e.length - s);
     t.event = e.toString("utf8", s);
    }
   }
   setEventFieldSize(e, t) {
    const A = this.eventSize - this.eventFieldSizes[e] + t;
    if (this.maxEventSize > 0 && A > this.maxEventSize) throw createMaxEventSizeExceededError();
    this.eventSize = A;
    this.eventFieldSizes[e] = t;
   }
   processEvent(e) {
    e.retry && n(e.retry) && (this.state.reconnectionTime = parseInt(e.retry, 10));
    e.id && i(e.id) && (this.state.lastEventId = e.id);
    e.data !== void 0 && this.push({
     type: e.event || "message",
     options: {
      data: e.data,
      lastEventId: this.state.lastEventId,
      origin: this.state.origin
     }
    });
   }
   clearEvent() {
    this.event.data = void 0;
    this.event.event = void 0;
    this.event.id = void 0;
    this.event.retry = void 0;
    this.eventSize = 0;
    this.dataLineCount = 0;
    this.eventFieldSizes.data = 0;
    this.eventFieldSizes.event = 0;
    this.eventFieldSizes.id = 0;
    this.eventFieldSizes.retry = 0;
   }
   hasPendingEvent() {
    return this.event.data !== void 0 || this.event.event !== void 0 || this.event.id !== void 0 || this.event.retry !== void 0;
   }
   hasCurrentByte() {
    return this.chunkIndex < this.chunks.length && this.pos < this.chunks[this.chunkIndex].length;
   }
   currentByte() {
    return this.chunks[this.chunkIndex][this.pos];
   }
   consumeCurrentByte() {
    this.advanceCursor();
    this.syncLineStartToCursor();
   }
   advanceCursor() {
    this.pos++;
    while (this.chunkIndex < this.chunks.length && this.pos >= this.chunks[this.chunkIndex].length) {
     this.chunkIndex++;
     this.pos = 0;
    }
   }
   syncLineStartToCursor() {
    this.lineChunkIndex = this.chunkIndex;
    this.linePos = this.pos;
    this.lineLength = 0;
    this.dropConsumedChunks();
   }
   dropConsumedChunks() {
    if (this.lineChunkIndex > 0) {
     const e = this.lineChunkIndex;
     this.chunks.splice(0, e);
     this.lineChunkIndex = 0;
     this.chunkIndex -= e;
    }
    if (this.chunkIndex === this.chunks.length) {
     this.chunks.length = 0;
     this.chunkIndex = 0;
     this.pos = 0;
     this.lineChunkIndex = 0;
     this.linePos = 0;
    }
   }
   readLine() {
    if (this.lineChunkIndex === this.chunkIndex) return this.chunks[this.chunkIndex].subarray(this.linePos, this.pos);
    const e = [];
    let t = 0;
    for (let A = this.lineChunkIndex; A <= this.chunkIndex; A++) {
     const r = this.chunks[A], s = A === this.lineChunkIndex ? this.linePos : 0, n = A === this.chunkIndex ? this.pos : r.length, i = r.subarray(s, n);
     t += i.length;
     e.push(i);
    }
    return Buffer.concat(e, t);
   }
   peekBufferedByte(e) {
    let t = this.lineChunkIndex, A = this.linePos;
    while (t < this.chunks.length) {
     const r = this.chunks[t], s = r.length - A;
     if (e < s) return r[A + e];
     e -= s;
     t++;
     A = 0;
    }
   }
   discardLeadingBytes(e) {
    while (e > 0 && this.lineChunkIndex < this.chunks.length) {
     const t = this.chunks[this.lineChunkIndex], A = t.length - this.linePos;
     if (e < A) {
      this.linePos += e;
      e = 0;
     } else {
      e -= A;
      this.lineChunkIndex++;
      this.linePos = 0;
     }
    }
    this.chunkIndex = this.lineChunkIndex;
    this.pos = this.linePos;
    this.dropConsumedChunks();
   }
   handleBOM() {
    const e = this.peekBufferedByte(0), t = this.peekBufferedByte(1), A = this.peekBufferedByte(2);
    if (t === void 0) {
     if (e === o[0]) return !0;
     this.checkBOM = !1;
     return !0;
    }
    if (A === void 0) {
     if (e === o[0] && t === o[1]) return !0;
     this.checkBOM = !1;
     return !1;
    }
    e === o[0] && t === o[1] && A === o[2] && this.discardLeadingBytes(3);
    this.checkBOM = !1;
    return !this.hasCurrentByte();
   }
  }
  e.exports = {
   EventSourceStream
  };
 }),
 21238: ((e, t, A) => {
  const {pipeline: r} = A(57075), {fetching: s} = A(54398), {makeRequest: n} = A(9967), {webidl: i} = A(45893), {EventSourceStream: o} = A(24031), {parseMIMEType: a} = A(51900), {createFastMessageEvent: c} = A(15188), {isNetworkError: l} = A(99051), {delay: h} = A(94811), {kEnumerableProperty: g} = A(3440), {environmentSettingsObject: E} = A(73168), {getGlobalDispatcher: u} = A(32581);
  let Q = !1;
  const B = 3e3, I = 0, C = 1, d = 2, f = "anonymous", p = "use-credentials";
  class EventSource extends EventTarget {
   #x={
    open: null,
    error: null,
    message: null
   };
   #G=null;
   #H=!1;
   #Y=I;
   #J=null;
   #V=null;
   #A;
   #y;
   constructor(e, t = {}) {
    super();
    i.util.markAsUncloneable(this);
    const A = "EventSource constructor";
    i.argumentLengthCheck(arguments, 1, A);
    if (!Q) {
     Q = !0;
     process.emitWarning("EventSource is experimental, expect them to change at any time.", {
      code: "UNDICI-ES"
     });
    }
    e = i.converters.USVString(e, A, "url");
    t = i.converters.EventSourceInitDict(t, A, "eventSourceInitDict");
    this.#A = t.dispatcher;
    this.#y = {
     lastEventId: "",
     reconnectionTime: B
    };
    const r = E;
    let s;
    try {
     s = new URL(e, r.settingsObject.baseUrl);
     this.#y.origin = s.origin;
    } catch (e) {
     throw new DOMException(e, "SyntaxError");
    }
    this.#G = s.href;
    let o = f;
    if (t.withCredentials) {
     o = p;
     this.#H = !0;
    }
    const a = {
     redirect: "follow",
     keepalive: !0,
     mode: "cors",
     credentials: o === "anonymous" ? "same-origin" : "omit",
     referrer: "no-referrer"
    };
    a.client = E.settingsObject;
    a.headersList = [ [ "accept", {
     name: "accept",
     value: "text/event-stream"
    } ] ];
    a.cache = "no-store";
    a.initiator = "other";
    a.urlList = [ new URL(this.#G) ];
    this.#J = n(a);
    this.#O();
   }
   get readyState() {
    return this.#Y;
   }
   get url() {
    return this.#G;
   }
   get withCredentials() {
    return this.#H;
   }
   #O() {
    if (this.#Y === d) return;
    this.#Y = I;
    const e = {
     request: this.#J,
     dispatcher: this.#A
    }, processEventSourceEndOfBody = e => {
     if (l(e)) {
      this.dispatchEvent(new Event("error"));
      this.close();
     }
     this.#P();
    };
    e.processResponseEndOfBody = processEventSourceEndOfBody;
    e.processResponse = e => {
     if (l(e)) {
      if (e.aborted) {
       this.close();
       this.dispatchEvent(new Event("error"));
       return;
      }
      this.#P();
      return;
     }
     const t = e.headersList.get("content-type", !0), A = t !== null ? a(t) : "failure", s = A !== "failure" && A.essence === "text/event-stream";
     if (e.status !== 200 || s === !1) {
      this.close();
      this.dispatchEvent(new Event("error"));
      return;
     }
     this.#Y = C;
     this.dispatchEvent(new Event("open"));
     this.#y.origin = e.urlList[e.urlList.length - 1].origin;
     const n = new o({
      eventSourceSettings: this.#y,
      maxEventSize: this.#A.eventSourceOptions?.maxEventSize,
      push: e => {
       this.dispatchEvent(c(e.type, e.options));
      }
     });
     r(e.body.stream, n, e => {
      if (e?.aborted === !1) {
       this.close();
       this.dispatchEvent(new Event("error"));
      }
     });
    };
    this.#V = s(e);
   }
   async #P() {
    if (this.#Y !== d) {
     this.#Y = I;
     this.dispatchEvent(new Event("error"));
     await h(this.#y.reconnectionTime);
     if (this.#Y === I) {
      this.#y.lastEventId.length && this.#J.headersList.set("last-event-id", this.#y.lastEventId, !0);
      this.#O();
     }
    }
   }
   close() {
    i.brandCheck(this, EventSource);
    if (this.#Y !== d) {
     this.#Y = d;
     this.#V.abort();
     this.#J = null;
    }
   }
   get onopen() {
    return this.#x.open;
   }
   set onopen(e) {
    this.#x.open && this.removeEventListener("open", this.#x.open);
    if (typeof e == "function") {
     this.#x.open = e;
     this.addEventListener("open", e);
    } else this.#x.open = null;
   }
   get onmessage() {
    return this.#x.message;
   }
   set onmessage(e) {
    this.#x.message && this.removeEventListener("message", this.#x.message);
    if (typeof e == "function") {
     this.#x.message = e;
     this.addEventListener("message", e);
    } else this.#x.message = null;
   }
   get onerror() {
    return this.#x.error;
   }
   set onerror(e) {
    this.#x.error && this.removeEventListener("error", this.#x.error);
    if (typeof e == "function") {
     this.#x.error = e;
     this.addEventListener("error", e);
    } else this.#x.error = null;
   }
  }
  const y = {
   CONNECTING: {
    __proto__: null,
    configurable: !1,
    enumerable: !0,
    value: I,
    writable: !1
   },
   OPEN: {
    __proto__: null,
    configurable: !1,
    enumerable: !0,
    value: C,
    writable: !1
   },
   CLOSED: {
    __proto__: null,
    configurable: !1,
    enumerable: !0,
    value: d,
    writable: !1
   }
  };
  Object.defineProperties(EventSource, y);
  Object.defineProperties(EventSource.prototype, y);
  Object.defineProperties(EventSource.prototype, {
   close: g,
   onerror: g,
   onmessage: g,
   onopen: g,
   readyState: g,
   url: g,
   withCredentials: g
  });
  i.converters.EventSourceInitDict = i.dictionaryConverter([ {
   key: "withCredentials",
   converter: i.converters.boolean,
   defaultValue: () => !1
  }, {
   key: "dispatcher",
   converter: i.converters.any,
   defaultValue: () => u()
  } ]);
  e.exports = {
   EventSource,
   defaultReconnectionTime: B
  };
 }),
 94811: (e => {
  function isValidLastEventId(e) {
   return e.indexOf("\0") === -1;
  }
  function isASCIINumber(e) {
   if (e.length === 0) return !1;
   for (let t = 0; t < e.length; t++) if (e.charCodeAt(t) < 48 || e.charCodeAt(t) > 57) return !1;
   return !0;
  }
  function delay(e) {
   return new Promise(t => {
    setTimeout(t, e).unref();
   });
  }
  e.exports = {
   isValidLastEventId,
   isASCIINumber,
   delay
  };
 }),
 84492: ((e, t, A) => {
  const r = A(3440), {ReadableStreamFrom: s, isBlobLike: n, isReadableStreamLike: i, readableStreamClose: o, createDeferredPromise: a, fullyReadBody: c, extractMimeType: l, utf8DecodeBytes: h} = A(73168), {FormData: g} = A(35910), {kState: E} = A(93627), {webidl: u} = A(45893), {Blob: Q} = A(4573), B = A(34589), {isErrored: I, isDisturbed: C} = A(57075), {isArrayBuffer: d} = A(73429), {serializeAMimeType: f} = A(51900), {multipartFormDataParser: p} = A(50116);
  let y;
  try {
   const e = A(77598);
   y = t => e.randomInt(0, t);
  } catch {
   y = e => Math.floor(Math.random(e));
  }
  const w = new TextEncoder;
  function noop() {}
  const m = globalThis.FinalizationRegistry && process.version.indexOf("v18") !== 0;
  let D;
  m && (D = new FinalizationRegistry(e => {
   const t = e.deref();
   !t || t.locked || C(t) || I(t) || t.cancel("Response object has been garbage collected").catch(noop);
  }));
  function extractBody(e, t = !1) {
   let A = null;
   A = e instanceof ReadableStream ? e : n(e) ? e.stream() : new ReadableStream({
    async pull(e) {
     const t = typeof c == "string" ? w.encode(c) : c;
     t.byteLength && e.enqueue(t);
     queueMicrotask(() => o(e));
    },
    start() {},
    type: "bytes"
   });
   B(i(A));
   let a = null, c = null, l = null, h = null;
   if (typeof e == "string") {
    c = e;
    h = "text/plain;charset=UTF-8";
   } else if (e instanceof URLSearchParams) {
    c = e.toString();
    h = "application/x-www-form-urlencoded;charset=UTF-8";
   } else if (d(e)) c = new Uint8Array(e.slice()); else if (ArrayBuffer.isView(e)) c = new Uint8Array(e.buffer.slice(e.byteOffset, e.byteOffset + e.byteLength)); else if (r.isFormDataLike(e)) {
    const t = `----formdata-undici-0${`${y(1e11)}`.padStart(11, "0")}`, A = `--${t}\r\nContent-Disposition: form-data`, escape = e => e.replace(/\n/g, "%0A").replace(/\r/g, "%0D").replace(/"/g, "%22"), normalizeLinefeeds = e => e.replace(/\r?\n|\r/g, "\r\n"), r = [], s = new Uint8Array([ 13, 10 ]);
    l = 0;
    let n = !1;
    for (const [t, i] of e) if (typeof i == "string") {
     const e = w.encode(A + `; name="${escape(normalizeLinefeeds(t))}"` + `\r\n\r\n${normalizeLinefeeds(i)}\r\n`);
     r.push(e);
     l += e.byteLength;
    } else {
     const e = w.encode(`${A}; name="${escape(normalizeLinefeeds(t))}"` + (i.name ? `; filename="${escape(i.name)}"` : "") + "\r\n" + `Content-Type: ${i.type || "application/octet-stream"}\r\n\r\n`);
     r.push(e, i, s);
     typeof i.size == "number" ? l += e.byteLength + i.size + s.byteLength : n = !0;
    }
    const i = w.encode(`--${t}--\r\n`);
    r.push(i);
    l += i.byteLength;
    n && (l = null);
    c = e;
    a = async function*() {
     for (const e of r) e.stream ? yield* e.stream() : yield e;
    };
    h = `multipart/form-data; boundary=${t}`;
   } else if (n(e)) {
    c = e;
    l = e.size;
    e.type && (h = e.type);
   } else if (typeof e[Symbol.asyncIterator] == "function") {
    if (t) throw new TypeError("keepalive");
    if (r.isDisturbed(e) || e.locked) throw new TypeError("Response body object should not be disturbed or locked");
    A = e instanceof ReadableStream ? e : s(e);
   }
   (typeof c == "string" || r.isBuffer(c)) && (l = Buffer.byteLength(c));
   if (a != null) {
    let t;
    A = new ReadableStream({
     async start() {
      t = a(e)[Symbol.asyncIterator]();
     },
     async pull(e) {
      const {value: r, done: s} = await t.next();
      if (s) queueMicrotask(() => {
       e.close();
       e.byobRequest?.respond(0);
      }); else if (!I(A)) {
       const t = new Uint8Array(r);
       t.byteLength && e.enqueue(t);
      }
      return e.desiredSize > 0;
     },
     async cancel(e) {
      await t.return();
     },
     type: "bytes"
    });
   }
   const g = {
    stream: A,
    source: c,
    length: l
   };
   return [ g, h ];
  }
  function safelyExtractBody(e, t = !1) {
   if (e instanceof ReadableStream) {
    B(!r.isDisturbed(e), "The body has already been consumed.");
    B(!e.locked, "The stream is locked.");
   }
   return extractBody(e, t);
  }
  function cloneBody(e, t) {
   const [A, r] = t.stream.tee();
   t.stream = A;
   return {
    stream: r,
    length: t.length,
    source: t.source
   };
  }
  function throwIfAborted(e) {
   if (e.aborted) throw new DOMException("The operation was aborted.", "AbortError");
  }
  function bodyMixinMethods(e) {
   const t = {
    blob() {
     return consumeBody(this, e => {
      let t = bodyMimeType(this);
      t === null ? t = "" : t && (t = f(t));
      return new Q([ e ], {
       type: t
      });
     }, e);
    },
    arrayBuffer() {
     return consumeBody(this, e => new Uint8Array(e).buffer, e);
    },
    text() {
     return consumeBody(this, h, e);
    },
    json() {
     return consumeBody(this, parseJSONFromBytes, e);
    },
    formData() {
     return consumeBody(this, e => {
      const t = bodyMimeType(this);
      if (t !== null) switch (t.essence) {
      case "multipart/form-data":
       {
        const A = p(e, t);
        if (A === "failure") throw new TypeError("Failed to parse body as FormData.");
        const r = new g;
        r[E] = A;
        return r;
       }

      case "application/x-www-form-urlencoded":
       {
        const t = new URLSearchParams(e.toString()), A = new g;
        for (const [e, r] of t) A.append(e, r);
        return A;
       }
      }
      throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".');
     }, e);
    },
    bytes() {
     return consumeBody(this, e => new Uint8Array(e), e);
    }
   };
   return t;
  }
  function mixinBody(e) {
   Object.assign(e.prototype, bodyMixinMethods(e));
  }
  async function consumeBody(e, t, A) {
   u.brandCheck(e, A);
   if (bodyUnusable(e)) throw new TypeError("Body is unusable: Body has already been read");
   throwIfAborted(e[E]);
   const r = a(), errorSteps = e => r.reject(e), successSteps = e => {
    try {
     r.resolve(t(e));
    } catch (e) {
     errorSteps(e);
    }
   };
   if (e[E].body == null) {
    successSteps(Buffer.allocUnsafe(0));
    return r.promise;
   }
   await c(e[E].body, successSteps, errorSteps);
   return r.promise;
  }
  function bodyUnusable(e) {
   const t = e[E].body;
   return t != null && (t.stream.locked || r.isDisturbed(t.stream));
  }
  function parseJSONFromBytes(e) {
   return JSON.parse(h(e));
  }
  function bodyMimeType(e) {
   const t = e[E].headersList, A = l(t);
   return A === "failure" ? null : A;
  }
  e.exports = {
   extractBody,
   safelyExtractBody,
   cloneBody,
   mixinBody,
   streamRegistry: D,
   hasFinalizationRegistry: m,
   bodyUnusable
  };
 }),
 4495: (e => {
  const t = [ "GET", "HEAD", "POST" ], A = new Set(t), r = [ 101, 204, 205, 304 ], s = [ 301, 302, 303, 307, 308 ], n = new Set(s), i = [ "1", "7", "9", "11", "13", "15", "17", "19", "20", "21", "22", "23", "25", "37", "42", "43", "53", "69", "77", "79", "87", "95", "101", "102", "103", "104", "109", "110", "111", "113", "115", "117", "119", "123", "135", "137", "139", "143", "161", "179", "389", "427", "465", "512", "513", "514", "515", "526", "530", "531", "532", "540", "548", "554", "556", "563", "587", "601", "636", "989", "990", "993", "995", "1719", "1720", "1723", "2049", "3659", "4045", "4190", "5060", "5061", "6000", "6566", "6665", "6666", "6667", "6668", "6669", "6679", "6697", "10080" ], o = new Set(i), a = [ "", "no-referrer", "no-referrer-when-downgrade", "same-origin", "origin", "strict-origin", "origin-when-cross-origin", "strict-origin-when-cross-origin", "unsafe-url" ], c = new Set(a), l = [ "follow", "manual", "error" ], h = [ "GET", "HEAD", "OPTIONS", "TRACE" ], g = new Set(h), E = [ "navigate", "same-origin", "no-cors", "cors" ], u = [ "omit", "same-origin", "include" ], Q = [ "default", "no-store", "reload", "no-cache", "force-cache", "only-if-cached" ], B = [ "content-encoding", "content-language", "content-location", "content-type", "content-length" ], I = [ "half" ], C = [ "CONNECT", "TRACE", "TRACK" ], d = new Set(C), f = [ "audio", "audioworklet", "font", "image", "manifest", "paintworklet", "script", "style", "track", "video", "xslt", "" ], p = new Set(f);
  e.exports = {
   subresource: f,
   forbiddenMethods: C,
   requestBodyHeader: B,
   referrerPolicy: a,
   requestRedirect: l,
   requestMode: E,
   requestCredentials: u,
   requestCache: Q,
   redirectStatus: s,
   corsSafeListedMethods: t,
   nullBodyStatus: r,
   safeMethods: h,
   badPorts: i,
   requestDuplex: I,
   subresourceSet: p,
   badPortsSet: o,
   redirectStatusSet: n,
   corsSafeListedMethodsSet: A,
   safeMethodsSet: g,
   forbiddenMethodsSet: d,
   referrerPolicySet: c
  };
 }),
 51900: ((e, t, A) => {
  const r = A(34589), s = new TextEncoder, n = /^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/, i = /[\u000A\u000D\u0009\u0020]/, o = /[\u0009\u000A\u000C\u000D\u0020]/g, a = /^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;
  function dataURLProcessor(e) {
   r(e.protocol === "data:");
   let t = URLSerializer(e, !0);
   t = t.slice(5);
   const A = {
    position: 0
   };
   let s = collectASequenceOfCodePointsFast(",", t, A);
   const n = s.length;
   s = removeASCIIWhitespace(s, !0, !0);
   if (A.position >= t.length) return "failure";
   A.position++;
   const i = t.slice(n + 1);
   let o = stringPercentDecode(i);
   if (/;(\u0020){0,}base64$/i.test(s)) {
    const e = isomorphicDecode(o);
    o = forgivingBase64(e);
    if (o === "failure") return "failure";
    s = s.slice(0, -6);
    s = s.replace(/(\u0020)+$/, "");
    s = s.slice(0, -1);
   }
   s.startsWith(";") && (s = "text/plain" + s);
   let a = parseMIMEType(s);
   a === "failure" && (a = parseMIMEType("text/plain;charset=US-ASCII"));
   return {
    mimeType: a,
    body: o
   };
  }
  function URLSerializer(e, t = !1) {
   if (!t) return e.href;
   const A = e.href, r = e.hash.length, s = r === 0 ? A : A.substring(0, A.length - r);
   return !r && A.endsWith("#") ? s.slice(0, -1) : s;
  }
  function collectASequenceOfCodePoints(e, t, A) {
   let r = "";
   while (A.position < t.length && e(t[A.position])) {
    r += t[A.position];
    A.position++;
   }
   return r;
  }
  function collectASequenceOfCodePointsFast(e, t, A) {
   const r = t.indexOf(e, A.position), s = A.position;
   if (r === -1) {
    A.position = t.length;
    return t.slice(s);
   }
   A.position = r;
   return t.slice(s, A.position);
  }
  function stringPercentDecode(e) {
   const t = s.encode(e);
   return percentDecode(t);
  }
  function isHexCharByte(e) {
   return e >= 48 && e <= 57 || e >= 65 && e <= 70 || e >= 97 && e <= 102;
  }
  function hexByteToNumber(e) {
   return e >= 48 && e <= 57 ? e - 48 : (e & 223) - 55;
  }
  function percentDecode(e) {
   const t = e.length, A = new Uint8Array(t);
   let r = 0;
   for (let s = 0; s < t; ++s) {
    const t = e[s];
    if (t !== 37) A[r++] = t; else if (t !== 37 || isHexCharByte(e[s + 1]) && isHexCharByte(e[s + 2])) {
     A[r++] = hexByteToNumber(e[s + 1]) << 4 | hexByteToNumber(e[s + 2]);
     s += 2;
    } else A[r++] = 37;
   }
   return t === r ? A : A.subarray(0, r);
  }
  function parseMIMEType(e) {
   e = removeHTTPWhitespace(e, !0, !0);
   const t = {
    position: 0
   }, A = collectASequenceOfCodePointsFast("/", e, t);
   if (A.length === 0 || !n.test(A)) return "failure";
   if (t.position > e.length) return "failure";
   t.position++;
   let r = collectASequenceOfCodePointsFast(";", e, t);
   r = removeHTTPWhitespace(r, !1, !0);
   if (r.length === 0 || !n.test(r)) return "failure";
   const s = A.toLowerCase(), o = r.toLowerCase(), c = {
    type: s,
    subtype: o,
    parameters: new Map,
    essence: `${s}/${o}`
   };
   while (t.position < e.length) {
    t.position++;
    collectASequenceOfCodePoints(e => i.test(e), e, t);
    let A = collectASequenceOfCodePoints(e => e !== ";" && e !== "=", e, t);
    A = A.toLowerCase();
    if (t.position < e.length) {
     if (e[t.position] === ";") continue;
     t.position++;
    }
    if (t.position > e.length) break;
    let r = null;
    if (e[t.position] === '"') {
     r = collectAnHTTPQuotedString(e, t, !0);
     collectASequenceOfCodePointsFast(";", e, t);
    } else {
     r = collectASequenceOfCodePointsFast(";", e, t);
     r = removeHTTPWhitespace(r, !1, !0);
     if (r.length === 0) continue;
    }
    A.length === 0 || !n.test(A) || r.length !== 0 && !a.test(r) || c.parameters.has(A) || c.parameters.set(A, r);
   }
   return c;
  }
  function forgivingBase64(e) {
   e = e.replace(o, "");
   let t = e.length;
   if (t % 4 == 0 && e.charCodeAt(t - 1) === 61) {
    --t;
    e.charCodeAt(t - 1) === 61 && --t;
   }
   if (t % 4 == 1) return "failure";
   if (/[^+/0-9A-Za-z]/.test(e.length === t ? e : e.substring(0, t))) return "failure";
   const A = Buffer.from(e, "base64");
   return new Uint8Array(A.buffer, A.byteOffset, A.byteLength);
  }
  function collectAnHTTPQuotedString(e, t, A) {
   const s = t.position;
   let n = "";
   r(e[t.position] === '"');
   t.position++;
   while (1) {
    n += collectASequenceOfCodePoints(e => e !== '"' && e !== "\\", e, t);
    if (t.position >= e.length) break;
    const A = e[t.position];
    t.position++;
    if (A !== "\\") {
     r(A === '"');
     break;
    }
    if (t.position >= e.length) {
     n += "\\";
     break;
    }
    n += e[t.position];
    t.position++;
   }
   return A ? n : e.slice(s, t.position);
  }
  function serializeAMimeType(e) {
   r(e !== "failure");
   const {parameters: t, essence: A} = e;
   let s = A;
   for (let [e, A] of t.entries()) {
    s += ";";
    s += e;
    s += "=";
    if (!n.test(A)) {
     A = A.replace(/(\\|")/g, "\\$1");
     A = '"' + A;
     A += '"';
    }
    s += A;
   }
   return s;
  }
  function isHTTPWhiteSpace(e) {
   return e === 13 || e === 10 || e === 9 || e === 32;
  }
  function removeHTTPWhitespace(e, t = !0, A = !0) {
   return removeChars(e, t, A, isHTTPWhiteSpace);
  }
  function isASCIIWhitespace(e) {
   return e === 13 || e === 10 || e === 9 || e === 12 || e === 32;
  }
  function removeASCIIWhitespace(e, t = !0, A = !0) {
   return removeChars(e, t, A, isASCIIWhitespace);
  }
  function removeChars(e, t, A, r) {
   let s = 0, n = e.length - 1;
   if (t) while (s < e.length && r(e.charCodeAt(s))) s++;
   if (A) while (n > 0 && r(e.charCodeAt(n))) n--;
   return s === 0 && n === e.length - 1 ? e : e.slice(s, n + 1);
  }
  function isomorphicDecode(e) {
   const t = e.length;
   if (65535 > t) return String.fromCharCode.apply(null, e);
   let A = "", r = 0, s = 65535;
   while (r < t) {
    r + s > t && (s = t - r);
    A += String.fromCharCode.apply(null, e.subarray(r, r += s));
   }
   return A;
  }
  function minimizeSupportedMimeType(e) {
   switch (e.essence) {
   case "application/ecmascript":
   case "application/javascript":
   case "application/x-ecmascript":
   case "application/x-javascript":
   case "text/ecmascript":
   case "text/javascript":
   case "text/javascript1.0":
   case "text/javascript1.1":
   case "text/javascript1.2":
   case "text/javascript1.3":
   case "text/javascript1.4":
   case "text/javascript1.5":
   case "text/jscript":
   case "text/livescript":
   case "text/x-ecmascript":
   case "text/x-javascript":
    return "text/javascript";

   case "application/json":
   case "text/json":
    return "application/json";

   case "image/svg+xml":
    return "image/svg+xml";

   case "text/xml":
   case "application/xml":
    return "application/xml";
   }
   return e.subtype.endsWith("+json") ? "application/json" : e.subtype.endsWith("+xml") ? "application/xml" : "";
  }
  e.exports = {
   dataURLProcessor,
   URLSerializer,
   collectASequenceOfCodePoints,
   collectASequenceOfCodePointsFast,
   stringPercentDecode,
   parseMIMEType,
   collectAnHTTPQuotedString,
   serializeAMimeType,
   removeChars,
   removeHTTPWhitespace,
   minimizeSupportedMimeType,
   HTTP_TOKEN_CODEPOINTS: n,
   isomorphicDecode
  };
 }),
 66653: ((e, t, A) => {
  const {kConnected: r, kSize: s} = A(36443);
  class CompatWeakRef {
   constructor(e) {
    this.value = e;
   }
   deref() {
    return this.value[r] === 0 && this.value[s] === 0 ? void 0 : this.value;
   }
  }
  class CompatFinalizer {
   constructor(e) {
    this.finalizer = e;
   }
   register(e, t) {
    e.on && e.on("disconnect", () => {
     e[r] === 0 && e[s] === 0 && this.finalizer(t);
    });
   }
   unregister(e) {}
  }
  e.exports = function() {
   if (process.env.NODE_V8_COVERAGE && process.version.startsWith("v18")) {
    process._rawDebug("Using compatibility WeakRef and FinalizationRegistry");
    return {
     WeakRef: CompatWeakRef,
     FinalizationRegistry: CompatFinalizer
    };
   }
   return {
    WeakRef,
    FinalizationRegistry
   };
  };
 }),
 27114: ((e, t, A) => {
  const {Blob: r, File: s} = A(4573), {kState: n} = A(93627), {webidl: i} = A(45893);
  class FileLike {
   constructor(e, t, A = {}) {
    const r = t, s = A.type, i = A.lastModified ?? Date.now();
    this[n] = {
     blobLike: e,
     name: r,
     type: s,
     lastModified: i
    };
   }
   stream(...e) {
    i.brandCheck(this, FileLike);
    return this[n].blobLike.stream(...e);
   }
   arrayBuffer(...e) {
    i.brandCheck(this, FileLike);
    return this[n].blobLike.arrayBuffer(...e);
   }
   slice(...e) {
    i.brandCheck(this, FileLike);
    return this[n].blobLike.slice(...e);
   }
   text(...e) {
    i.brandCheck(this, FileLike);
    return this[n].blobLike.text(...e);
   }
   get size() {
    i.brandCheck(this, FileLike);
    return this[n].blobLike.size;
   }
   get type() {
    i.brandCheck(this, FileLike);
    return this[n].blobLike.type;
   }
   get name() {
    i.brandCheck(this, FileLike);
    return this[n].name;
   }
   get lastModified() {
    i.brandCheck(this, FileLike);
    return this[n].lastModified;
   }
   get [Symbol.toStringTag]() {
    return "File";
   }
  }
  i.converters.Blob = i.interfaceConverter(r);
  function isFileLike(e) {
   return e instanceof s || e && (typeof e.stream == "function" || typeof e.arrayBuffer == "function") && e[Symbol.toStringTag] === "File";
  }
  e.exports = {
   FileLike,
   isFileLike
  };
 }),
 50116: ((e, t, A) => {
  const {isUSVString: r, bufferToLowerCasedHeaderName: s} = A(3440), {utf8DecodeBytes: n} = A(73168), {HTTP_TOKEN_CODEPOINTS: i, isomorphicDecode: o} = A(51900), {isFileLike: a} = A(27114), {makeEntry: c} = A(35910), l = A(34589), {File: h} = A(4573), g = globalThis.File ?? h, E = Buffer.from('form-data; name="'), u = Buffer.from("; filename"), Q = Buffer.from("--"), B = Buffer.from("--\r\n");
  function isAsciiString(e) {
   for (let t = 0; t < e.length; ++t) if (e.charCodeAt(t) & -128) return !1;
   return !0;
  }
  function validateBoundary(e) {
   const t = e.length;
   if (t < 27 || t > 70) return !1;
   for (let A = 0; A < t; ++A) {
    const t = e.charCodeAt(A);
    if (!(t >= 48 && t <= 57 || t >= 65 && t <= 90 || t >= 97 && t <= 122 || t === 39 || t === 45 || t === 95)) return !1;
   }
   return !0;
  }
  function multipartFormDataParser(e, t) {
   l(t !== "failure" && t.essence === "multipart/form-data");
   const A = t.parameters.get("boundary");
   if (A === void 0) return "failure";
   const s = Buffer.from(`--${A}`, "utf8"), i = [], o = {
    position: 0
   };
   while (e[o.position] === 13 && e[o.position + 1] === 10) o.position += 2;
   let h = e.length;
   while (e[h - 1] === 10 && e[h - 2] === 13) h -= 2;
   h !== e.length && (e = e.subarray(0, h));
   while (1) {
    if (!e.subarray(o.position, o.position + s.length).equals(s)) return "failure";
    o.position += s.length;
    if (o.position === e.length - 2 && bufferStartsWith(e, Q, o) || o.position === e.length - 4 && bufferStartsWith(e, B, o)) return i;
    if (e[o.position] !== 13 || e[o.position + 1] !== 10) return "failure";
    o.position += 2;
    const t = parseMultipartFormDataHeaders(e, o);
    if (t === "failure") return "failure";
    let A, h, {name: E, filename: u, contentType: I, encoding: C} = t;
    o.position += 2;
    {
     const t = e.indexOf(s.subarray(2), o.position);
     if (t === -1) return "failure";
     A = e.subarray(o.position, t - 4);
     o.position += A.length;
     C === "base64" && (A = Buffer.from(A.toString(), "base64"));
    }
    if (e[o.position] !== 13 || e[o.position + 1] !== 10) return "failure";
    o.position += 2;
    if (u !== null) {
     I ??= "text/plain";
     isAsciiString(I) || (I = "");
     h = new g([ A ], u, {
      type: I
     });
    } else h = n(Buffer.from(A));
    l(r(E));
    l(typeof h == "string" && r(h) || a(h));
    i.push(c(E, h, u));
   }
  }
  function parseMultipartFormDataHeaders(e, t) {
   let A = null, r = null, n = null, a = null;
   while (1) {
    if (e[t.position] === 13 && e[t.position + 1] === 10) return A === null ? "failure" : {
     name: A,
     filename: r,
     contentType: n,
     encoding: a
    };
    let c = collectASequenceOfBytes(e => e !== 10 && e !== 13 && e !== 58, e, t);
    c = removeChars(c, !0, !0, e => e === 9 || e === 32);
    if (!i.test(c.toString())) return "failure";
    if (e[t.position] !== 58) return "failure";
    t.position++;
    collectASequenceOfBytes(e => e === 32 || e === 9, e, t);
    switch (s(c)) {
    case "content-disposition":
     A = r = null;
     if (!bufferStartsWith(e, E, t)) return "failure";
     t.position += 17;
     A = parseMultipartFormDataName(e, t);
     if (A === null) return "failure";
     if (bufferStartsWith(e, u, t)) {
      let A = t.position + u.length;
      if (e[A] === 42) {
       t.position += 1;
       A += 1;
      }
      if (e[A] !== 61 || e[A + 1] !== 34) return "failure";
      t.position += 12;
      r = parseMultipartFormDataName(e, t);
      if (r === null) return "failure";
     }
     break;

    case "content-type":
     {
      let A = collectASequenceOfBytes(e => e !== 10 && e !== 13, e, t);
      A = removeChars(A, !1, !0, e => e === 9 || e === 32);
      n = o(A);
      break;
     }

    case "content-transfer-encoding":
     {
      let A = collectASequenceOfBytes(e => e !== 10 && e !== 13, e, t);
      A = removeChars(A, !1, !0, e => e === 9 || e === 32);
      a = o(A);
      break;
     }

    default:
     collectASequenceOfBytes(e => e !== 10 && e !== 13, e, t);
    }
    if (e[t.position] !== 13 && e[t.position + 1] !== 10) return "failure";
    t.position += 2;
   }
  }
  function parseMultipartFormDataName(e, t) {
   l(e[t.position - 1] === 34);
   let A = collectASequenceOfBytes(e => e !== 10 && e !== 13 && e !== 34, e, t);
   if (e[t.position] !== 34) return null;
   t.position++;
   A = (new TextDecoder).decode(A).replace(/%0A/gi, "\n").replace(/%0D/gi, "\r").replace(/%22/g, '"');
   return A;
  }
  function collectASequenceOfBytes(e, t, A) {
   let r = A.position;
   while (r < t.length && e(t[r])) ++r;
   return t.subarray(A.position, A.position = r);
  }
  function removeChars(e, t, A, r) {
   let s = 0, n = e.length - 1;
   if (t) while (s < e.length && r(e[s])) s++;
   if (A) while (n > 0 && r(e[n])) n--;
   return s === 0 && n === e.length - 1 ? e : e.subarray(s, n + 1);
  }
  function bufferStartsWith(e, t, A) {
   if (e.length < t.length) return !1;
   for (let r = 0; r < t.length; r++) if (t[r] !== e[A.position + r]) return !1;
   return !0;
  }
  e.exports = {
   multipartFormDataParser,
   validateBoundary
  };
 }),
 35910: ((e, t, A) => {
  const {isBlobLike: r, iteratorMixin: s} = A(73168), {kState: n} = A(93627), {kEnumerableProperty: i} = A(3440), {FileLike: o, isFileLike: a} = A(27114), {webidl: c} = A(45893), {File: l} = A(4573), h = A(57975), g = globalThis.File ?? l;
  class FormData {
   constructor(e) {
    c.util.markAsUncloneable(this);
    if (e !== void 0) throw c.errors.conversionFailed({
     prefix: "FormData constructor",
     argument: "Argument 1",
     types: [ "undefined" ]
    });
    this[n] = [];
   }
   append(e, t, A = void 0) {
    c.brandCheck(this, FormData);
    const s = "FormData.append";
    c.argumentLengthCheck(arguments, 2, s);
    if (arguments.length === 3 && !r(t)) throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");
    e = c.converters.USVString(e, s, "name");
    t = r(t) ? c.converters.Blob(t, s, "value", {
     strict: !1
    }) : c.converters.USVString(t, s, "value");
    A = arguments.length === 3 ? c.converters.USVString(A, s, "filename") : void 0;
    const i = makeEntry(e, t, A);
    this[n].push(i);
   }
   delete(e) {
    c.brandCheck(this, FormData);
    const t = "FormData.delete";
    c.argumentLengthCheck(arguments, 1, t);
    e = c.converters.USVString(e, t, "name");
    this[n] = this[n].filter(t => t.name !== e);
   }
   get(e) {
    c.brandCheck(this, FormData);
    const t = "FormData.get";
    c.argumentLengthCheck(arguments, 1, t);
    e = c.converters.USVString(e, t, "name");
    const A = this[n].findIndex(t => t.name === e);
    return A === -1 ? null : this[n][A].value;
   }
   getAll(e) {
    c.brandCheck(this, FormData);
    const t = "FormData.getAll";
    c.argumentLengthCheck(arguments, 1, t);
    e = c.converters.USVString(e, t, "name");
    return this[n].filter(t => t.name === e).map(e => e.value);
   }
   has(e) {
    c.brandCheck(this, FormData);
    const t = "FormData.has";
    c.argumentLengthCheck(arguments, 1, t);
    e = c.converters.USVString(e, t, "name");
    return this[n].findIndex(t => t.name === e) !== -1;
   }
   set(e, t, A = void 0) {
    c.brandCheck(this, FormData);
    const s = "FormData.set";
    c.argumentLengthCheck(arguments, 2, s);
    if (arguments.length === 3 && !r(t)) throw new TypeError("Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'");
    e = c.converters.USVString(e, s, "name");
    t = r(t) ? c.converters.Blob(t, s, "name", {
     strict: !1
    }) : c.converters.USVString(t, s, "name");
    A = arguments.length === 3 ? c.converters.USVString(A, s, "name") : void 0;
    const i = makeEntry(e, t, A), o = this[n].findIndex(t => t.name === e);
    o !== -1 ? this[n] = [ ...this[n].slice(0, o), i, ...this[n].slice(o + 1).filter(t => t.name !== e) ] : this[n].push(i);
   }
   [h.inspect.custom](e, t) {
    const A = this[n].reduce((e, t) => {
     e[t.name] ? Array.isArray(e[t.name]) ? e[t.name].push(t.value) : e[t.name] = [ e[t.name], t.value ] : e[t.name] = t.value;
     return e;
    }, {
     __proto__: null
    });
    t.depth ??= e;
    t.colors ??= !0;
    const r = h.formatWithOptions(t, A);
    return `FormData ${r.slice(r.indexOf("]") + 2)}`;
   }
  }
  s("FormData", FormData, n, "name", "value");
  Object.defineProperties(FormData.prototype, {
   append: i,
   delete: i,
   get: i,
   getAll: i,
   has: i,
   set: i,
   [Symbol.toStringTag]: {
    value: "FormData",
    configurable: !0
   }
  });
  function makeEntry(e, t, A) {
   if (typeof t == "string") ; else {
    a(t) || (t = t instanceof Blob ? new g([ t ], "blob", {
     type: t.type
    }) : new o(t, "blob", {
     type: t.type
    }));
    if (A !== void 0) {
     const e = {
      type: t.type,
      lastModified: t.lastModified
     };
     t = t instanceof l ? new g([ t ], A, e) : new o(t, A, e);
    }
   }
   return {
    name: e,
    value: t
   };
  }
  e.exports = {
   FormData,
   makeEntry
  };
 }),
 51059: (e => {
  const t = Symbol.for("undici.globalOrigin.1");
  function getGlobalOrigin() {
   return globalThis[t];
  }
  function setGlobalOrigin(e) {
   if (e === void 0) {
    Object.defineProperty(globalThis, t, {
     value: void 0,
     writable: !0,
     enumerable: !1,
     configurable: !1
    });
    return;
   }
   const A = new URL(e);
   if (A.protocol !== "http:" && A.protocol !== "https:") throw new TypeError(`Only http & https urls are allowed, received ${A.protocol}`);
   Object.defineProperty(globalThis, t, {
    value: A,
    writable: !0,
    enumerable: !1,
    configurable: !1
   });
  }
  e.exports = {
   getGlobalOrigin,
   setGlobalOrigin
  };
 }),
 60660: ((e, t, A) => {
  const {kConstruct: r} = A(36443), {kEnumerableProperty: s} = A(3440), {iteratorMixin: n, isValidHeaderName: i, isValidHeaderValue: o} = A(73168), {webidl: a} = A(45893), c = A(34589), l = A(57975), h = Symbol("headers map"), g = Symbol("headers map sorted");
  function isHTTPWhiteSpaceCharCode(e) {
   return e === 10 || e === 13 || e === 9 || e === 32;
  }
  function headerValueNormalize(e) {
   let t = 0, A = e.length;
   while (A > t && isHTTPWhiteSpaceCharCode(e.charCodeAt(A - 1))) --A;
   while (A > t && isHTTPWhiteSpaceCharCode(e.charCodeAt(t))) ++t;
   return t === 0 && A === e.length ? e : e.substring(t, A);
  }
  function fill(e, t) {
   if (Array.isArray(t)) for (let A = 0; A < t.length; ++A) {
    const r = t[A];
    if (r.length !== 2) throw a.errors.exception({
     header: "Headers constructor",
     message: `expected name/value pair to be length 2, found ${r.length}.`
    });
    appendHeader(e, r[0], r[1]);
   } else {
    if (typeof t != "object" || t === null) throw a.errors.conversionFailed({
     prefix: "Headers constructor",
     argument: "Argument 1",
     types: [ "sequence<sequence<ByteString>>", "record<ByteString, ByteString>" ]
    });
    {
     const A = Object.keys(t);
     for (let r = 0; r < A.length; ++r) appendHeader(e, A[r], t[A[r]]);
    }
   }
  }
  function appendHeader(e, t, A) {
   A = headerValueNormalize(A);
   if (!i(t)) throw a.errors.invalidArgument({
    prefix: "Headers.append",
    value: t,
    type: "header name"
   });
   if (!o(A)) throw a.errors.invalidArgument({
    prefix: "Headers.append",
    value: A,
    type: "header value"
   });
   if (E(e) === "immutable") throw new TypeError("immutable");
   return Q(e).append(t, A, !1);
  }
  function compareHeaderName(e, t) {
   return e[0] < t[0] ? -1 : 1;
  }
  class HeadersList {
   cookies=null;
   constructor(e) {
    if (e instanceof HeadersList) {
     this[h] = new Map(e[h]);
     this[g] = e[g];
     this.cookies = e.cookies === null ? null : [ ...e.cookies ];
    } else {
     this[h] = new Map(e);
     this[g] = null;
    }
   }
   contains(e, t) {
    return this[h].has(t ? e : e.toLowerCase());
   }
   clear() {
    this[h].clear();
    this[g] = null;
    this.cookies = null;
   }
   append(e, t, A) {
    this[g] = null;
    const r = A ? e : e.toLowerCase(), s = this[h].get(r);
    if (s) {
     const e = r === "cookie" ? "; " : ", ";
     this[h].set(r, {
      name: s.name,
      value: `${s.value}${e}${t}`
     });
    } else this[h].set(r, {
     name: e,
     value: t
    });
    r === "set-cookie" && (this.cookies ??= []).push(t);
   }
   set(e, t, A) {
    this[g] = null;
    const r = A ? e : e.toLowerCase();
    r === "set-cookie" && (this.cookies = [ t ]);
    this[h].set(r, {
     name: e,
     value: t
    });
   }
   delete(e, t) {
    this[g] = null;
    t || (e = e.toLowerCase());
    e === "set-cookie" && (this.cookies = null);
    this[h].delete(e);
   }
   get(e, t) {
    return this[h].get(t ? e : e.toLowerCase())?.value ?? null;
   }
   * [Symbol.iterator]() {
    for (const {0: e, 1: {value: t}} of this[h]) yield [ e, t ];
   }
   get entries() {
    const e = {};
    if (this[h].size !== 0) for (const {name: t, value: A} of this[h].values()) e[t] = A;
    return e;
   }
   rawValues() {
    return this[h].values();
   }
   get entriesList() {
    const e = [];
    if (this[h].size !== 0) for (const {0: t, 1: {name: A, value: r}} of this[h]) if (t === "set-cookie") for (const t of this.cookies) e.push([ A, t ]); else e.push([ A, r ]);
    return e;
   }
   toSortedArray() {
    const e = this[h].size, t = new Array(e);
    if (e <= 32) {
     if (e === 0) return t;
     const A = this[h][Symbol.iterator](), r = A.next().value;
     t[0] = [ r[0], r[1].value ];
     c(r[1].value !== null);
     for (let r, s, n = 1, i = 0, o = 0, a = 0, l = 0; n < e; ++n) {
      s = A.next().value;
      r = t[n] = [ s[0], s[1].value ];
      c(r[1] !== null);
      a = 0;
      o = n;
      while (a < o) {
       l = a + (o - a >> 1);
       t[l][0] <= r[0] ? a = l + 1 : o = l;
      }
      if (n !== l) {
       i = n;
       while (i > a) t[i] = t[--i];
       t[a] = r;
      }
     }
     if (!A.next().done) throw new TypeError("Unreachable");
     return t;
    }
    {
     let e = 0;
     for (const {0: A, 1: {value: r}} of this[h]) {
      t[e++] = [ A, r ];
      c(r !== null);
     }
     return t.sort(compareHeaderName);
    }
   }
  }
  class Headers {
   #_;
   #W;
   constructor(e = void 0) {
    a.util.markAsUncloneable(this);
    if (e !== r) {
     this.#W = new HeadersList;
     this.#_ = "none";
     if (e !== void 0) {
      e = a.converters.HeadersInit(e, "Headers contructor", "init");
      fill(this, e);
     }
    }
   }
   append(e, t) {
    a.brandCheck(this, Headers);
    a.argumentLengthCheck(arguments, 2, "Headers.append");
    const A = "Headers.append";
    e = a.converters.ByteString(e, A, "name");
    t = a.converters.ByteString(t, A, "value");
    return appendHeader(this, e, t);
   }
   delete(e) {
    a.brandCheck(this, Headers);
    a.argumentLengthCheck(arguments, 1, "Headers.delete");
    const t = "Headers.delete";
    e = a.converters.ByteString(e, t, "name");
    if (!i(e)) throw a.errors.invalidArgument({
     prefix: "Headers.delete",
     value: e,
     type: "header name"
    });
    if (this.#_ === "immutable") throw new TypeError("immutable");
    this.#W.contains(e, !1) && this.#W.delete(e, !1);
   }
   get(e) {
    a.brandCheck(this, Headers);
    a.argumentLengthCheck(arguments, 1, "Headers.get");
    const t = "Headers.get";
    e = a.converters.ByteString(e, t, "name");
    if (!i(e)) throw a.errors.invalidArgument({
     prefix: t,
     value: e,
     type: "header name"
    });
    return this.#W.get(e, !1);
   }
   has(e) {
    a.brandCheck(this, Headers);
    a.argumentLengthCheck(arguments, 1, "Headers.has");
    const t = "Headers.has";
    e = a.converters.ByteString(e, t, "name");
    if (!i(e)) throw a.errors.invalidArgument({
     prefix: t,
     value: e,
     type: "header name"
    });
    return this.#W.contains(e, !1);
   }
   set(e, t) {
    a.brandCheck(this, Headers);
    a.argumentLengthCheck(arguments, 2, "Headers.set");
    const A = "Headers.set";
    e = a.converters.ByteString(e, A, "name");
    t = a.converters.ByteString(t, A, "value");
    t = headerValueNormalize(t);
    if (!i(e)) throw a.errors.invalidArgument({
     prefix: A,
     value: e,
     type: "header name"
    });
    if (!o(t)) throw a.errors.invalidArgument({
     prefix: A,
     value: t,
     type: "header value"
    });
    if (this.#_ === "immutable") throw new TypeError("immutable");
    this.#W.set(e, t, !1);
   }
   getSetCookie() {
    a.brandCheck(this, Headers);
    const e = this.#W.cookies;
    return e ? [ ...e ] : [];
   }
   get [g]() {
    if (this.#W[g]) return this.#W[g];
    const e = [], t = this.#W.toSortedArray(), A = this.#W.cookies;
    if (A === null || A.length === 1) return this.#W[g] = t;
    for (let r = 0; r < t.length; ++r) {
     const {0: s, 1: n} = t[r];
     if (s === "set-cookie") for (let t = 0; t < A.length; ++t) e.push([ s, A[t] ]); else e.push([ s, n ]);
    }
    return this.#W[g] = e;
   }
   [l.inspect.custom](e, t) {
    t.depth ??= e;
    return `Headers ${l.formatWithOptions(t, this.#W.entries)}`;
   }
   static getHeadersGuard(e) {
    return e.#_;
   }
   static setHeadersGuard(e, t) {
    e.#_ = t;
   }
   static getHeadersList(e) {
    return e.#W;
   }
   static setHeadersList(e, t) {
    e.#W = t;
   }
  }
  const {getHeadersGuard: E, setHeadersGuard: u, getHeadersList: Q, setHeadersList: B} = Headers;
  Reflect.deleteProperty(Headers, "getHeadersGuard");
  Reflect.deleteProperty(Headers, "setHeadersGuard");
  Reflect.deleteProperty(Headers, "getHeadersList");
  Reflect.deleteProperty(Headers, "setHeadersList");
  n("Headers", Headers, g, 0, 1);
  Object.defineProperties(Headers.prototype, {
   append: s,
   delete: s,
   get: s,
   has: s,
   set: s,
   getSetCookie: s,
   [Symbol.toStringTag]: {
    value: "Headers",
    configurable: !0
   },
   [l.inspect.custom]: {
    enumerable: !1
   }
  });
  a.converters.HeadersInit = function(e, t, A) {
   if (a.util.Type(e) === "Object") {
    const r = Reflect.get(e, Symbol.iterator);
    if (!l.types.isProxy(e) && r === Headers.prototype.entries) try {
     return Q(e).entriesList;
    } catch {}
    return typeof r == "function" ? a.converters["sequence<sequence<ByteString>>"](e, t, A, r.bind(e)) : a.converters["record<ByteString, ByteString>"](e, t, A);
   }
   throw a.errors.conversionFailed({
    prefix: "Headers constructor",
    argument: "Argument 1",
    types: [ "sequence<sequence<ByteString>>", "record<ByteString, ByteString>" ]
   });
  };
  e.exports = {
   fill,
   compareHeaderName,
   Headers,
   HeadersList,
   getHeadersGuard: E,
   setHeadersGuard: u,
   setHeadersList: B,
   getHeadersList: Q
  };
 }),
 54398: ((e, t, A) => {
  const {makeNetworkError: r, makeAppropriateNetworkError: s, filterResponse: n, makeResponse: i, fromInnerResponse: o} = A(99051), {HeadersList: a} = A(60660), {Request: c, cloneRequest: l} = A(9967), h = A(38522), {bytesMatch: g, makePolicyContainer: E, clonePolicyContainer: u, requestBadPort: Q, TAOCheck: B, appendRequestOriginHeader: I, responseLocationURL: C, requestCurrentURL: d, setRequestReferrerPolicyOnRedirect: f, tryUpgradeRequestToAPotentiallyTrustworthyURL: p, createOpaqueTimingInfo: y, appendFetchMetadata: w, corsCheck: m, crossOriginResourcePolicyCheck: D, determineRequestsReferrer: k, coarsenedSharedCurrentTime: R, createDeferredPromise: b, isBlobLike: S, sameOrigin: F, isCancelled: N, isAborted: M, isErrorLike: U, fullyReadBody: L, readableStreamClose: T, isomorphicEncode: v, urlIsLocal: x, urlIsHttpHttpsScheme: G, urlHasHttpsScheme: H, clampAndCoarsenConnectionTimingInfo: Y, simpleRangeHeaderValue: J, buildContentRange: V, createInflate: O, extractMimeType: P} = A(73168), {kState: _, kDispatcher: W} = A(93627), q = A(34589), {safelyExtractBody: z, extractBody: Z} = A(84492), {redirectStatusSet: K, nullBodyStatus: X, safeMethodsSet: j, requestBodyHeader: $, subresourceSet: ee} = A(4495), te = A(78474), {Readable: Ae, pipeline: re, finished: se} = A(57075), {addAbortListener: ne, isErrored: ie, isReadable: oe, bufferToLowerCasedHeaderName: ae} = A(3440), {dataURLProcessor: ce, serializeAMimeType: le, minimizeSupportedMimeType: he} = A(51900), {getGlobalDispatcher: ge} = A(32581), {webidl: Ee} = A(45893), {STATUS_CODES: ue} = A(37067), Qe = [ "GET", "HEAD" ], Be = typeof __UNDICI_IS_NODE__ != "undefined" || typeof esbuildDetection != "undefined" ? "node" : "undici";
  let Ie;
  class Fetch extends te {
   constructor(e) {
    super();
    this.dispatcher = e;
    this.connection = null;
    this.dump = !1;
    this.state = "ongoing";
   }
   terminate(e) {
    if (this.state === "ongoing") {
     this.state = "terminated";
     this.connection?.destroy(e);
     this.emit("terminated", e);
    }
   }
   abort(e) {
    if (this.state === "ongoing") {
     this.state = "aborted";
     e || (e = new DOMException("The operation was aborted.", "AbortError"));
     this.serializedAbortReason = e;
     this.connection?.destroy(e);
     this.emit("terminated", e);
    }
   }
  }
  function handleFetchDone(e) {
   finalizeAndReportTiming(e, "fetch");
  }
  function fetch(e, t = void 0) {
   Ee.argumentLengthCheck(arguments, 1, "globalThis.fetch");
   let A, r = b();
   try {
    A = new c(e, t);
   } catch (e) {
    r.reject(e);
    return r.promise;
   }
   const s = A[_];
   if (A.signal.aborted) {
    abortFetch(r, s, null, A.signal.reason);
    return r.promise;
   }
   const n = s.client.globalObject;
   n?.constructor?.name === "ServiceWorkerGlobalScope" && (s.serviceWorkers = "none");
   let i = null, a = !1, l = null;
   ne(A.signal, () => {
    a = !0;
    q(l != null);
    l.abort(A.signal.reason);
    const e = i?.deref();
    abortFetch(r, s, e, A.signal.reason);
   });
   const processResponse = e => {
    if (!a) if (e.aborted) abortFetch(r, s, i, l.serializedAbortReason); else if (e.type !== "error") {
     i = new WeakRef(o(e, "immutable"));
     r.resolve(i.deref());
     r = null;
    } else r.reject(new TypeError("fetch failed", {
     cause: e.error
    }));
   };
   l = fetching({
    request: s,
    processResponseEndOfBody: handleFetchDone,
    processResponse,
    dispatcher: A[W]
   });
   return r.promise;
  }
  function finalizeAndReportTiming(e, t = "other") {
   if (e.type === "error" && e.aborted) return;
   if (!e.urlList?.length) return;
   const A = e.urlList[0];
   let r = e.timingInfo, s = e.cacheState;
   if (G(A) && r !== null) {
    if (!e.timingAllowPassed) {
     r = y({
      startTime: r.startTime
     });
     s = "";
    }
    r.endTime = R();
    e.timingInfo = r;
    Ce(r, A.href, t, globalThis, s);
   }
  }
  const Ce = performance.markResourceTiming;
  function abortFetch(e, t, A, r) {
   e && e.reject(r);
   t.body != null && oe(t.body?.stream) && t.body.stream.cancel(r).catch(e => {
    if (e.code !== "ERR_INVALID_STATE") throw e;
   });
   if (A == null) return;
   const s = A[_];
   s.body != null && oe(s.body?.stream) && s.body.stream.cancel(r).catch(e => {
    if (e.code !== "ERR_INVALID_STATE") throw e;
   });
  }
  function fetching({request: e, processRequestBodyChunkLength: t, processRequestEndOfBody: A, processResponse: r, processResponseEndOfBody: s, processResponseConsumeBody: n, useParallelQueue: i = !1, dispatcher: o = ge()}) {
   q(o);
   let a = null, c = !1;
   if (e.client != null) {
    a = e.client.globalObject;
    c = e.client.crossOriginIsolatedCapability;
   }
   const l = R(c), h = y({
    startTime: l
   }), g = {
    controller: new Fetch(o),
    request: e,
    timingInfo: h,
    processRequestBodyChunkLength: t,
    processRequestEndOfBody: A,
    processResponse: r,
    processResponseConsumeBody: n,
    processResponseEndOfBody: s,
    taskDestination: a,
    crossOriginIsolatedCapability: c
   };
   q(!e.body || e.body.stream);
   e.window === "client" && (e.window = e.client?.globalObject?.constructor?.name === "Window" ? e.client : "no-window");
   e.origin === "client" && (e.origin = e.client.origin);
   e.policyContainer === "client" && (e.client != null ? e.policyContainer = u(e.client.policyContainer) : e.policyContainer = E());
   if (!e.headersList.contains("accept", !0)) {
    const t = "*/*";
    e.headersList.append("accept", t, !0);
   }
   e.headersList.contains("accept-language", !0) || e.headersList.append("accept-language", "*", !0);
   e.priority === null;
   ee.has(e.destination);
   mainFetch(g).catch(e => {
    g.controller.terminate(e);
   });
   return g.controller;
  }
  async function mainFetch(e, t = !1) {
   const A = e.request;
   let s = null;
   A.localURLsOnly && !x(d(A)) && (s = r("local URLs only"));
   p(A);
   Q(A) === "blocked" && (s = r("bad port"));
   A.referrerPolicy === "" && (A.referrerPolicy = A.policyContainer.referrerPolicy);
   A.referrer !== "no-referrer" && (A.referrer = k(A));
   s === null && (s = await (async () => {
    const t = d(A);
    if (F(t, A.url) && A.responseTainting === "basic" || t.protocol === "data:" || A.mode === "navigate" || A.mode === "websocket") {
     A.responseTainting = "basic";
     return await schemeFetch(e);
    }
    if (A.mode === "same-origin") return r('request mode cannot be "same-origin"');
    if (A.mode === "no-cors") {
     if (A.redirect !== "follow") return r('redirect mode cannot be "follow" for "no-cors" request');
     A.responseTainting = "opaque";
     return await schemeFetch(e);
    }
    if (!G(d(A))) return r("URL scheme must be a HTTP(S) scheme");
    A.responseTainting = "cors";
    return await httpFetch(e);
   })());
   if (t) return s;
   if (s.status !== 0 && !s.internalResponse) {
    A.responseTainting === "cors";
    A.responseTainting === "basic" ? s = n(s, "basic") : A.responseTainting === "cors" ? s = n(s, "cors") : A.responseTainting === "opaque" ? s = n(s, "opaque") : q(!1);
   }
   let i = s.status === 0 ? s : s.internalResponse;
   i.urlList.length === 0 && i.urlList.push(...A.urlList);
   A.timingAllowFailed || (s.timingAllowPassed = !0);
   s.type === "opaque" && i.status === 206 && i.rangeRequested && !A.headers.contains("range", !0) && (s = i = r());
   if (s.status !== 0 && (A.method === "HEAD" || A.method === "CONNECT" || X.includes(i.status))) {
    i.body = null;
    e.controller.dump = !0;
   }
   if (A.integrity) {
    const processBodyError = t => fetchFinale(e, r(t));
    if (A.responseTainting === "opaque" || s.body == null) {
     processBodyError(s.error);
     return;
    }
    const processBody = t => {
     if (g(t, A.integrity)) {
      s.body = z(t)[0];
      fetchFinale(e, s);
     } else processBodyError("integrity mismatch");
    };
    await L(s.body, processBody, processBodyError);
   } else fetchFinale(e, s);
  }
  function schemeFetch(e) {
   if (N(e) && e.request.redirectCount === 0) return Promise.resolve(s(e));
   const {request: t} = e, {protocol: n} = d(t);
   switch (n) {
   case "about:":
    return Promise.resolve(r("about scheme is not supported"));

   case "blob:":
    {
     Ie || (Ie = A(4573).resolveObjectURL);
     const e = d(t);
     if (e.search.length !== 0) return Promise.resolve(r("NetworkError when attempting to fetch resource."));
     const s = Ie(e.toString());
     if (t.method !== "GET" || !S(s)) return Promise.resolve(r("invalid method"));
     const n = i(), o = s.size, a = v(`${o}`), c = s.type;
     if (t.headersList.contains("range", !0)) {
      n.rangeRequested = !0;
      const e = t.headersList.get("range", !0), A = J(e, !0);
      if (A === "failure") return Promise.resolve(r("failed to fetch the data URL"));
      let {rangeStartValue: i, rangeEndValue: a} = A;
      if (i === null) {
       i = o - a;
       a = i + a - 1;
      } else {
       if (i >= o) return Promise.resolve(r("Range start is greater than the blob's size."));
       (a === null || a >= o) && (a = o - 1);
      }
      const l = s.slice(i, a, c), h = Z(l);
      n.body = h[0];
      const g = v(`${l.size}`), E = V(i, a, o);
      n.status = 206;
      n.statusText = "Partial Content";
      n.headersList.set("content-length", g, !0);
      n.headersList.set("content-type", c, !0);
      n.headersList.set("content-range", E, !0);
     } else {
      const e = Z(s);
      n.statusText = "OK";
      n.body = e[0];
      n.headersList.set("content-length", a, !0);
      n.headersList.set("content-type", c, !0);
     }
     return Promise.resolve(n);
    }

   case "data:":
    {
     const e = d(t), A = ce(e);
     if (A === "failure") return Promise.resolve(r("failed to fetch the data URL"));
     const s = le(A.mimeType);
     return Promise.resolve(i({
      statusText: "OK",
      headersList: [ [ "content-type", {
       name: "Content-Type",
       value: s
      } ] ],
      body: z(A.body)[0]
     }));
    }

   case "file:":
    return Promise.resolve(r("not implemented... yet..."));

   case "http:":
   case "https:":
    return httpFetch(e).catch(e => r(e));

   default:
    return Promise.resolve(r("unknown scheme"));
   }
  }
  function finalizeResponse(e, t) {
   e.request.done = !0;
   e.processResponseDone != null && queueMicrotask(() => e.processResponseDone(t));
  }
  function fetchFinale(e, t) {
   let A = e.timingInfo;
   const processResponseEndOfBody = () => {
    const r = Date.now();
    e.request.destination === "document" && (e.controller.fullTimingInfo = A);
    e.controller.reportTimingSteps = () => {
     if (e.request.url.protocol !== "https:") return;
     A.endTime = r;
     let s = t.cacheState;
     const n = t.bodyInfo;
     if (!t.timingAllowPassed) {
      A = y(A);
      s = "";
     }
     let i = 0;
     if (e.request.mode !== "navigator" || !t.hasCrossOriginRedirects) {
      i = t.status;
      const e = P(t.headersList);
      e !== "failure" && (n.contentType = he(e));
     }
     e.request.initiatorType != null && Ce(A, e.request.url.href, e.request.initiatorType, globalThis, s, n, i);
    };
    const processResponseEndOfBodyTask = () => {
     e.request.done = !0;
     e.processResponseEndOfBody != null && queueMicrotask(() => e.processResponseEndOfBody(t));
     e.request.initiatorType != null && e.controller.reportTimingSteps();
    };
    queueMicrotask(() => processResponseEndOfBodyTask());
   };
   e.processResponse != null && queueMicrotask(() => {
    e.processResponse(t);
    e.processResponse = null;
   });
   const r = t.type === "error" ? t : t.internalResponse ?? t;
   r.body == null ? processResponseEndOfBody() : se(r.body.stream, () => {
    processResponseEndOfBody();
   });
  }
  async function httpFetch(e) {
   const t = e.request;
   let A = null, s = null;
   const n = e.timingInfo;
   t.serviceWorkers === "all";
   if (A === null) {
    t.redirect === "follow" && (t.serviceWorkers = "none");
    s = A = await httpNetworkOrCacheFetch(e);
    if (t.responseTainting === "cors" && m(t, A) === "failure") return r("cors failure");
    B(t, A) === "failure" && (t.timingAllowFailed = !0);
   }
   if ((t.responseTainting === "opaque" || A.type === "opaque") && D(t.origin, t.client, t.destination, s) === "blocked") return r("blocked");
   if (K.has(s.status)) {
    t.redirect !== "manual" && e.controller.connection.destroy(void 0, !1);
    t.redirect === "error" ? A = r("unexpected redirect") : t.redirect === "manual" ? A = s : t.redirect === "follow" ? A = await httpRedirectFetch(e, A) : q(!1);
   }
   A.timingInfo = n;
   return A;
  }
  function httpRedirectFetch(e, t) {
   const A = e.request, s = t.internalResponse ? t.internalResponse : t;
   let n;
   try {
    n = C(s, d(A).hash);
    if (n == null) return t;
   } catch (e) {
    return Promise.resolve(r(e));
   }
   if (!G(n)) return Promise.resolve(r("URL scheme must be a HTTP(S) scheme"));
   if (A.redirectCount === 20) return Promise.resolve(r("redirect count exceeded"));
   A.redirectCount += 1;
   if (A.mode === "cors" && (n.username || n.password) && !F(A, n)) return Promise.resolve(r('cross origin not allowed for request mode "cors"'));
   if (A.responseTainting === "cors" && (n.username || n.password)) return Promise.resolve(r('URL cannot contain credentials for request mode "cors"'));
   if (s.status !== 303 && A.body != null && A.body.source == null) return Promise.resolve(r());
   if ([ 301, 302 ].includes(s.status) && A.method === "POST" || s.status === 303 && !Qe.includes(A.method)) {
    A.method = "GET";
    A.body = null;
    for (const e of $) A.headersList.delete(e);
   }
   if (!F(d(A), n)) {
    A.headersList.delete("authorization", !0);
    A.headersList.delete("proxy-authorization", !0);
    A.headersList.delete("cookie", !0);
    A.headersList.delete("host", !0);
   }
   if (A.body != null) {
    q(A.body.source != null);
    A.body = z(A.body.source)[0];
   }
   const i = e.timingInfo;
   i.redirectEndTime = i.postRedirectStartTime = R(e.crossOriginIsolatedCapability);
   i.redirectStartTime === 0 && (i.redirectStartTime = i.startTime);
   A.urlList.push(n);
   f(A, s);
   return mainFetch(e, !0);
  }
  async function httpNetworkOrCacheFetch(e, t = !1, A = !1) {
   const n = e.request;
   let i = null, o = null, a = null;
   const c = null, h = !1;
   if (n.window === "no-window" && n.redirect === "error") {
    i = e;
    o = n;
   } else {
    o = l(n);
    i = {
     ...e
    };
    i.request = o;
   }
   const g = n.credentials === "include" || n.credentials === "same-origin" && n.responseTainting === "basic", E = o.body ? o.body.length : null;
   let u = null;
   o.body == null && [ "POST", "PUT" ].includes(o.method) && (u = "0");
   E != null && (u = v(`${E}`));
   u != null && o.headersList.append("content-length", u, !0);
   E != null && o.keepalive;
   o.referrer instanceof URL && o.headersList.append("referer", v(o.referrer.href), !0);
   I(o);
   w(o);
   o.headersList.contains("user-agent", !0) || o.headersList.append("user-agent", Be);
   o.cache === "default" && (o.headersList.contains("if-modified-since", !0) || o.headersList.contains("if-none-match", !0) || o.headersList.contains("if-unmodified-since", !0) || o.headersList.contains("if-match", !0) || o.headersList.contains("if-range", !0)) && (o.cache = "no-store");
   o.cache !== "no-cache" || o.preventNoCacheCacheControlHeaderModification || o.headersList.contains("cache-control", !0) || o.headersList.append("cache-control", "max-age=0", !0);
   if (o.cache === "no-store" || o.cache === "reload") {
    o.headersList.contains("pragma", !0) || o.headersList.append("pragma", "no-cache", !0);
    o.headersList.contains("cache-control", !0) || o.headersList.append("cache-control", "no-cache", !0);
   }
   o.headersList.contains("range", !0) && o.headersList.append("accept-encoding", "identity", !0);
   o.headersList.contains("accept-encoding", !0) || (H(d(o)) ? o.headersList.append("accept-encoding", "br, gzip, deflate", !0) : o.headersList.append("accept-encoding", "gzip, deflate", !0));
   o.headersList.delete("host", !0);
   g;
   c == null && (o.cache = "no-store");
   o.cache !== "no-store" && o.cache !== "reload";
   if (a == null) {
    if (o.cache === "only-if-cached") return r("only if cached");
    const e = await httpNetworkFetch(i, g, A);
    !j.has(o.method) && e.status >= 200 && e.status <= 399;
    h && e.status === 304;
    a == null && (a = e);
   }
   a.urlList = [ ...o.urlList ];
   o.headersList.contains("range", !0) && (a.rangeRequested = !0);
   a.requestIncludesCredentials = g;
   if (a.status === 407) return n.window === "no-window" ? r() : N(e) ? s(e) : r("proxy authentication required");
   if (a.status === 421 && !A && (n.body == null || n.body.source != null)) {
    if (N(e)) return s(e);
    e.controller.connection.destroy();
    a = await httpNetworkOrCacheFetch(e, t, !0);
   }
   t;
   return a;
  }
  async function httpNetworkFetch(e, t = !1, A = !1) {
   q(!e.controller.connection || e.controller.connection.destroyed);
   e.controller.connection = {
    abort: null,
    destroyed: !1,
    destroy(e, t = !0) {
     if (!this.destroyed) {
      this.destroyed = !0;
      t && this.abort?.(e ?? new DOMException("The operation was aborted.", "AbortError"));
     }
    }
   };
   const n = e.request;
   let o = null;
   const c = e.timingInfo, l = null;
   l == null && (n.cache = "no-store");
   n.mode === "websocket";
   let g = null;
   if (n.body == null && e.processRequestEndOfBody) queueMicrotask(() => e.processRequestEndOfBody()); else if (n.body != null) {
    const processBodyChunk = async function*(t) {
     if (!N(e)) {
      yield t;
      e.processRequestBodyChunkLength?.(t.byteLength);
     }
    }, processEndOfBody = () => {
     N(e) || e.processRequestEndOfBody && e.processRequestEndOfBody();
    }, processBodyError = t => {
     N(e) || (t.name === "AbortError" ? e.controller.abort() : e.controller.terminate(t));
    };
    g = async function*() {
     try {
      for await (const e of n.body.stream) yield* processBodyChunk(e);
      processEndOfBody();
     } catch (e) {
      processBodyError(e);
     }
    }();
   }
   try {
    const {body: t, status: A, statusText: r, headersList: s, socket: n} = await dispatch({
     body: g
    });
    if (n) o = i({
     status: A,
     statusText: r,
     headersList: s,
     socket: n
    }); else {
     const n = t[Symbol.asyncIterator]();
     e.controller.next = () => n.next();
     o = i({
      status: A,
      statusText: r,
      headersList: s
     });
    }
   } catch (t) {
    if (t.name === "AbortError") {
     e.controller.connection.destroy();
     return s(e, t);
    }
    return r(t);
   }
   const pullAlgorithm = async () => {
    await e.controller.resume();
   }, cancelAlgorithm = t => {
    N(e) || e.controller.abort(t);
   }, E = new ReadableStream({
    async start(t) {
     e.controller.controller = t;
    },
    async pull(e) {
     await pullAlgorithm(e);
    },
    async cancel(e) {
     await cancelAlgorithm(e);
    },
    type: "bytes"
   });
   o.body = {
    stream: E,
    source: null,
    length: null
   };
   e.controller.resume || e.controller.on("terminated", onAborted);
   e.controller.resume = async () => {
    while (1) {
     let t, A;
     try {
      const {done: A, value: r} = await e.controller.next();
      if (M(e)) break;
      t = A ? void 0 : r;
     } catch (r) {
      if (e.controller.ended && !c.encodedBodySize) t = void 0; else {
       t = r;
       A = !0;
      }
     }
     if (t === void 0) {
      T(e.controller.controller);
      finalizeResponse(e, o);
      return;
     }
     c.decodedBodySize += t?.byteLength ?? 0;
     if (A) {
      e.controller.terminate(t);
      return;
     }
     const r = new Uint8Array(t);
     r.byteLength && e.controller.controller.enqueue(r);
     if (ie(E)) {
      e.controller.terminate();
      return;
     }
     if (e.controller.controller.desiredSize <= 0) return;
    }
   };
   function onAborted(t) {
    if (M(e)) {
     o.aborted = !0;
     oe(E) && e.controller.controller.error(e.controller.serializedAbortReason);
    } else oe(E) && e.controller.controller.error(new TypeError("terminated", {
     cause: U(t) ? t : void 0
    }));
    e.controller.connection.destroy();
   }
   return o;
   function dispatch({body: t}) {
    const A = d(n), r = e.controller.dispatcher;
    return new Promise((s, i) => r.dispatch({
     path: A.pathname + A.search,
     origin: A.origin,
     method: n.method,
     body: r.isMockActive ? n.body && (n.body.source || n.body.stream) : t,
     headers: n.headersList.entries,
     maxRedirections: 0,
     upgrade: n.mode === "websocket" ? "websocket" : void 0
    }, {
     body: null,
     abort: null,
     onConnect(t) {
      const {connection: A} = e.controller;
      c.finalConnectionTimingInfo = Y(void 0, c.postRedirectStartTime, e.crossOriginIsolatedCapability);
      if (A.destroyed) t(new DOMException("The operation was aborted.", "AbortError")); else {
       e.controller.on("terminated", t);
       this.abort = A.abort = t;
      }
      c.finalNetworkRequestStartTime = R(e.crossOriginIsolatedCapability);
     },
     onResponseStarted() {
      c.finalNetworkResponseStartTime = R(e.crossOriginIsolatedCapability);
     },
     onHeaders(e, t, A, r) {
      if (e < 200) return;
      let i = "";
      const o = new a;
      for (let e = 0; e < t.length; e += 2) o.append(ae(t[e]), t[e + 1].toString("latin1"), !0);
      i = o.get("location", !0);
      const c = [], l = i && n.redirect === "follow" && K.has(e);
      if (n.method !== "HEAD" && n.method !== "CONNECT" && !X.includes(e) && !l) {
       const e = o.get("content-encoding", !0), t = e ? e.toLowerCase().split(",") : [], A = 5;
       if (t.length > A) {
        this.abort(new Error(`too many content-encodings in response: ${t.length}, maximum allowed is ${A}`));
        return !0;
       }
       for (let e = t.length - 1; e >= 0; --e) {
        const A = t[e].trim();
        if (A === "x-gzip" || A === "gzip") c.push(h.createGunzip({
         flush: h.constants.Z_SYNC_FLUSH,
         finishFlush: h.constants.Z_SYNC_FLUSH
        })); else if (A === "deflate") c.push(O({
         flush: h.constants.Z_SYNC_FLUSH,
         finishFlush: h.constants.Z_SYNC_FLUSH
        })); else {
         if (A !== "br") {
          c.length = 0;
          break;
         }
         c.push(h.createBrotliDecompress({
          flush: h.constants.BROTLI_OPERATION_FLUSH,
          finishFlush: h.constants.BROTLI_OPERATION_FLUSH
         }));
        }
       }
      }
      this.body = new Ae({
       read: A
      });
      const g = this.onError.bind(this);
      s({
       status: e,
       statusText: r,
       headersList: o,
       body: c.length ? re(this.body, ...c, e => {
        e && this.onError(e);
       }).on("error", g) : this.body.on("error", g)
      });
      return !0;
     },
     onData(t) {
      if (e.controller.dump) return;
      const A = t;
      c.encodedBodySize += A.byteLength;
      return this.body.push(A);
     },
     onComplete() {
      this.abort && e.controller.off("terminated", this.abort);
      e.controller.ended = !0;
      this.body.push(null);
     },
     onError(t) {
      this.abort && e.controller.off("terminated", this.abort);
      this.body?.destroy(t);
      e.controller.terminate(t);
      i(t);
     },
     onUpgrade(e, t, A) {
      if (e !== 101) return;
      const r = new a;
      for (let e = 0; e < t.length; e += 2) r.append(ae(t[e]), t[e + 1].toString("latin1"), !0);
      s({
       status: e,
       statusText: ue[e],
       headersList: r,
       socket: A
      });
      return !0;
     }
    }));
   }
  }
  e.exports = {
   fetch,
   Fetch,
   fetching,
   finalizeAndReportTiming
  };
 }),
 9967: ((e, t, A) => {
  const {extractBody: r, mixinBody: s, cloneBody: n, bodyUnusable: i} = A(84492), {Headers: o, fill: a, HeadersList: c, setHeadersGuard: l, getHeadersGuard: h, setHeadersList: g, getHeadersList: E} = A(60660), {FinalizationRegistry: u} = A(66653)(), Q = A(3440), B = A(57975), {isValidHTTPToken: I, sameOrigin: C, environmentSettingsObject: d} = A(73168), {forbiddenMethodsSet: f, corsSafeListedMethodsSet: p, referrerPolicy: y, requestRedirect: w, requestMode: m, requestCredentials: D, requestCache: k, requestDuplex: R} = A(4495), {kEnumerableProperty: b, normalizedMethodRecordsBase: S, normalizedMethodRecords: F} = Q, {kHeaders: N, kSignal: M, kState: U, kDispatcher: L} = A(93627), {webidl: T} = A(45893), {URLSerializer: v} = A(51900), {kConstruct: x} = A(36443), G = A(34589), {getMaxListeners: H, setMaxListeners: Y, getEventListeners: J, defaultMaxListeners: V} = A(78474), O = Symbol("abortController"), P = new u(({signal: e, abort: t}) => {
   e.removeEventListener("abort", t);
  }), _ = new WeakMap;
  function buildAbort(e) {
   return abort;
   function abort() {
    const t = e.deref();
    if (t !== void 0) {
     P.unregister(abort);
     this.removeEventListener("abort", abort);
     t.abort(this.reason);
     const e = _.get(t.signal);
     if (e !== void 0) {
      if (e.size !== 0) {
       for (const t of e) {
        const e = t.deref();
        e !== void 0 && e.abort(this.reason);
       }
       e.clear();
      }
      _.delete(t.signal);
     }
    }
   }
  }
  let W = !1;
  class Request {
   constructor(e, t = {}) {
    T.util.markAsUncloneable(this);
    if (e === x) return;
    const A = "Request constructor";
    T.argumentLengthCheck(arguments, 1, A);
    e = T.converters.RequestInfo(e, A, "input");
    t = T.converters.RequestInit(t, A, "init");
    let s = null, n = null;
    const h = d.settingsObject.baseUrl;
    let u = null;
    if (typeof e == "string") {
     this[L] = t.dispatcher;
     let A;
     try {
      A = new URL(e, h);
     } catch (t) {
      throw new TypeError("Failed to parse URL from " + e, {
       cause: t
      });
     }
     if (A.username || A.password) throw new TypeError("Request cannot be constructed from a URL that includes credentials: " + e);
     s = makeRequest({
      urlList: [ A ]
     });
     n = "cors";
    } else {
     this[L] = t.dispatcher || e[L];
     G(e instanceof Request);
     s = e[U];
     u = e[M];
    }
    const B = d.settingsObject.origin;
    let y = "client";
    s.window?.constructor?.name === "EnvironmentSettingsObject" && C(s.window, B) && (y = s.window);
    if (t.window != null) throw new TypeError(`'window' option '${y}' must be null`);
    "window" in t && (y = "no-window");
    s = makeRequest({
     method: s.method,
     headersList: s.headersList,
     unsafeRequest: s.unsafeRequest,
     client: d.settingsObject,
     window: y,
     priority: s.priority,
     origin: s.origin,
     referrer: s.referrer,
     referrerPolicy: s.referrerPolicy,
     mode: s.mode,
     credentials: s.credentials,
     cache: s.cache,
     redirect: s.redirect,
     integrity: s.integrity,
     keepalive: s.keepalive,
     reloadNavigation: s.reloadNavigation,
     historyNavigation: s.historyNavigation,
     urlList: [ ...s.urlList ]
    });
    const w = Object.keys(t).length !== 0;
    if (w) {
     s.mode === "navigate" && (s.mode = "same-origin");
     s.reloadNavigation = !1;
     s.historyNavigation = !1;
     s.origin = "client";
     s.referrer = "client";
     s.referrerPolicy = "";
     s.url = s.urlList[s.urlList.length - 1];
     s.urlList = [ s.url ];
    }
    if (t.referrer !== void 0) {
     const e = t.referrer;
     if (e === "") s.referrer = "no-referrer"; else {
      let t;
      try {
       t = new URL(e, h);
      } catch (t) {
       throw new TypeError(`Referrer "${e}" is not a valid URL.`, {
        cause: t
       });
      }
      t.protocol === "about:" && t.hostname === "client" || B && !C(t, d.settingsObject.baseUrl) ? s.referrer = "client" : s.referrer = t;
     }
    }
    t.referrerPolicy !== void 0 && (s.referrerPolicy = t.referrerPolicy);
    let m;
    m = t.mode !== void 0 ? t.mode : n;
    if (m === "navigate") throw T.errors.exception({
     header: "Request constructor",
     message: "invalid request mode navigate."
    });
    m != null && (s.mode = m);
    t.credentials !== void 0 && (s.credentials = t.credentials);
    t.cache !== void 0 && (s.cache = t.cache);
    if (s.cache === "only-if-cached" && s.mode !== "same-origin") throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");
    t.redirect !== void 0 && (s.redirect = t.redirect);
    t.integrity != null && (s.integrity = String(t.integrity));
    t.keepalive !== void 0 && (s.keepalive = Boolean(t.keepalive));
    if (t.method !== void 0) {
     let e = t.method;
     const A = F[e];
     if (A !== void 0) s.method = A; else {
      if (!I(e)) throw new TypeError(`'${e}' is not a valid HTTP method.`);
      const t = e.toUpperCase();
      if (f.has(t)) throw new TypeError(`'${e}' HTTP method is unsupported.`);
      e = S[t] ?? e;
      s.method = e;
     }
     if (!W && s.method === "patch") {
      process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.", {
       code: "UNDICI-FETCH-patch"
      });
      W = !0;
     }
    }
    t.signal !== void 0 && (u = t.signal);
    this[U] = s;
    const D = new AbortController;
    this[M] = D.signal;
    if (u != null) {
     if (!u || typeof u.aborted != "boolean" || typeof u.addEventListener != "function") throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");
     if (u.aborted) D.abort(u.reason); else {
      this[O] = D;
      const e = new WeakRef(D), t = buildAbort(e);
      try {
       (typeof H == "function" && H(u) === V || J(u, "abort").length >= V) && Y(1500, u);
      } catch {}
      Q.addAbortListener(u, t);
      P.register(D, {
       signal: u,
       abort: t
      }, t);
     }
    }
    this[N] = new o(x);
    g(this[N], s.headersList);
    l(this[N], "request");
    if (m === "no-cors") {
     if (!p.has(s.method)) throw new TypeError(`'${s.method} is unsupported in no-cors mode.`);
     l(this[N], "request-no-cors");
    }
    if (w) {
     const e = E(this[N]), A = t.headers !== void 0 ? t.headers : new c(e);
     e.clear();
     if (A instanceof c) {
      for (const {name: t, value: r} of A.rawValues()) e.append(t, r, !1);
      e.cookies = A.cookies;
     } else a(this[N], A);
    }
    const k = e instanceof Request ? e[U].body : null;
    if (!(t.body == null && k == null || s.method !== "GET" && s.method !== "HEAD")) throw new TypeError("Request with GET/HEAD method cannot have body.");
    let R = null;
    if (t.body != null) {
     const [e, A] = r(t.body, s.keepalive);
     R = e;
     A && !E(this[N]).contains("content-type", !0) && this[N].append("content-type", A);
    }
    const b = R ?? k;
    if (b != null && b.source == null) {
     if (R != null && t.duplex == null) throw new TypeError("RequestInit: duplex option is required when sending a body.");
     if (s.mode !== "same-origin" && s.mode !== "cors") throw new TypeError('If request is made from ReadableStream, mode should be "same-origin" or "cors"');
     s.useCORSPreflightFlag = !0;
    }
    let v = b;
    if (R == null && k != null) {
     if (i(e)) throw new TypeError("Cannot construct a Request with a Request object that has already been used.");
     const t = new TransformStream;
     k.stream.pipeThrough(t);
     v = {
      source: k.source,
      length: k.length,
      stream: t.readable
     };
    }
    this[U].body = v;
   }
   get method() {
    T.brandCheck(this, Request);
    return this[U].method;
   }
   get url() {
    T.brandCheck(this, Request);
    return v(this[U].url);
   }
   get headers() {
    T.brandCheck(this, Request);
    return this[N];
   }
   get destination() {
    T.brandCheck(this, Request);
    return this[U].destination;
   }
   get referrer() {
    T.brandCheck(this, Request);
    return this[U].referrer === "no-referrer" ? "" : this[U].referrer === "client" ? "about:client" : this[U].referrer.toString();
   }
   get referrerPolicy() {
    T.brandCheck(this, Request);
    return this[U].referrerPolicy;
   }
   get mode() {
    T.brandCheck(this, Request);
    return this[U].mode;
   }
   get credentials() {
    return this[U].credentials;
   }
   get cache() {
    T.brandCheck(this, Request);
    return this[U].cache;
   }
   get redirect() {
    T.brandCheck(this, Request);
    return this[U].redirect;
   }
   get integrity() {
    T.brandCheck(this, Request);
    return this[U].integrity;
   }
   get keepalive() {
    T.brandCheck(this, Request);
    return this[U].keepalive;
   }
   get isReloadNavigation() {
    T.brandCheck(this, Request);
    return this[U].reloadNavigation;
   }
   get isHistoryNavigation() {
    T.brandCheck(this, Request);
    return this[U].historyNavigation;
   }
   get signal() {
    T.brandCheck(this, Request);
    return this[M];
   }
   get body() {
    T.brandCheck(this, Request);
    return this[U].body ? this[U].body.stream : null;
   }
   get bodyUsed() {
    T.brandCheck(this, Request);
    return !!this[U].body && Q.isDisturbed(this[U].body.stream);
   }
   get duplex() {
    T.brandCheck(this, Request);
    return "half";
   }
   clone() {
    T.brandCheck(this, Request);
    if (i(this)) throw new TypeError("unusable");
    const e = cloneRequest(this[U]), t = new AbortController;
    if (this.signal.aborted) t.abort(this.signal.reason); else {
     let e = _.get(this.signal);
     if (e === void 0) {
      e = new Set;
      _.set(this.signal, e);
     }
     const A = new WeakRef(t);
     e.add(A);
     Q.addAbortListener(t.signal, buildAbort(A));
    }
    return fromInnerRequest(e, t.signal, h(this[N]));
   }
   [B.inspect.custom](e, t) {
    t.depth === null && (t.depth = 2);
    t.colors ??= !0;
    const A = {
     method: this.method,
     url: this.url,
     headers: this.headers,
     destination: this.destination,
     referrer: this.referrer,
     referrerPolicy: this.referrerPolicy,
     mode: this.mode,
     credentials: this.credentials,
     cache: this.cache,
     redirect: this.redirect,
     integrity: this.integrity,
     keepalive: this.keepalive,
     isReloadNavigation: this.isReloadNavigation,
     isHistoryNavigation: this.isHistoryNavigation,
     signal: this.signal
    };
    return `Request ${B.formatWithOptions(t, A)}`;
   }
  }
  s(Request);
  function makeRequest(e) {
   return {
    method: e.method ?? "GET",
    localURLsOnly: e.localURLsOnly ?? !1,
    unsafeRequest: e.unsafeRequest ?? !1,
    body: e.body ?? null,
    client: e.client ?? null,
    reservedClient: e.reservedClient ?? null,
    replacesClientId: e.replacesClientId ?? "",
    window: e.window ?? "client",
    keepalive: e.keepalive ?? !1,
    serviceWorkers: e.serviceWorkers ?? "all",
    initiator: e.initiator ?? "",
    destination: e.destination ?? "",
    priority: e.priority ?? null,
    origin: e.origin ?? "client",
    policyContainer: e.policyContainer ?? "client",
    referrer: e.referrer ?? "client",
    referrerPolicy: e.referrerPolicy ?? "",
    mode: e.mode ?? "no-cors",
    useCORSPreflightFlag: e.useCORSPreflightFlag ?? !1,
    credentials: e.credentials ?? "same-origin",
    useCredentials: e.useCredentials ?? !1,
    cache: e.cache ?? "default",
    redirect: e.redirect ?? "follow",
    integrity: e.integrity ?? "",
    cryptoGraphicsNonceMetadata: e.cryptoGraphicsNonceMetadata ?? "",
    parserMetadata: e.parserMetadata ?? "",
    reloadNavigation: e.reloadNavigation ?? !1,
    historyNavigation: e.historyNavigation ?? !1,
    userActivation: e.userActivation ?? !1,
    taintedOrigin: e.taintedOrigin ?? !1,
    redirectCount: e.redirectCount ?? 0,
    responseTainting: e.responseTainting ?? "basic",
    preventNoCacheCacheControlHeaderModification: e.preventNoCacheCacheControlHeaderModification ?? !1,
    done: e.done ?? !1,
    timingAllowFailed: e.timingAllowFailed ?? !1,
    urlList: e.urlList,
    url: e.urlList[0],
    headersList: e.headersList ? new c(e.headersList) : new c
   };
  }
  function cloneRequest(e) {
   const t = makeRequest({
    ...e,
    body: null
   });
   e.body != null && (t.body = n(t, e.body));
   return t;
  }
  function fromInnerRequest(e, t, A) {
   const r = new Request(x);
   r[U] = e;
   r[M] = t;
   r[N] = new o(x);
   g(r[N], e.headersList);
   l(r[N], A);
   return r;
  }
  Object.defineProperties(Request.prototype, {
   method: b,
   url: b,
   headers: b,
   redirect: b,
   clone: b,
   signal: b,
   duplex: b,
   destination: b,
   body: b,
   bodyUsed: b,
   isHistoryNavigation: b,
   isReloadNavigation: b,
   keepalive: b,
   integrity: b,
   cache: b,
   credentials: b,
   attribute: b,
   referrerPolicy: b,
   referrer: b,
   mode: b,
   [Symbol.toStringTag]: {
    value: "Request",
    configurable: !0
   }
  });
  T.converters.Request = T.interfaceConverter(Request);
  T.converters.RequestInfo = function(e, t, A) {
   return typeof e == "string" ? T.converters.USVString(e, t, A) : e instanceof Request ? T.converters.Request(e, t, A) : T.converters.USVString(e, t, A);
  };
  T.converters.AbortSignal = T.interfaceConverter(AbortSignal);
  T.converters.RequestInit = T.dictionaryConverter([ {
   key: "method",
   converter: T.converters.ByteString
  }, {
   key: "headers",
   converter: T.converters.HeadersInit
  }, {
   key: "body",
   converter: T.nullableConverter(T.converters.BodyInit)
  }, {
   key: "referrer",
   converter: T.converters.USVString
  }, {
   key: "referrerPolicy",
   converter: T.converters.DOMString,
   allowedValues: y
  }, {
   key: "mode",
   converter: T.converters.DOMString,
   allowedValues: m
  }, {
   key: "credentials",
   converter: T.converters.DOMString,
   allowedValues: D
  }, {
   key: "cache",
   converter: T.converters.DOMString,
   allowedValues: k
  }, {
   key: "redirect",
   converter: T.converters.DOMString,
   allowedValues: w
  }, {
   key: "integrity",
   converter: T.converters.DOMString
  }, {
   key: "keepalive",
   converter: T.converters.boolean
  }, {
   key: "signal",
   converter: T.nullableConverter(e => T.converters.AbortSignal(e, "RequestInit", "signal", {
    strict: !1
   }))
  }, {
   key: "window",
   converter: T.converters.any
  }, {
   key: "duplex",
   converter: T.converters.DOMString,
   allowedValues: R
  }, {
   key: "dispatcher",
   converter: T.converters.any
  } ]);
  e.exports = {
   Request,
   makeRequest,
   fromInnerRequest,
   cloneRequest
  };
 }),
 99051: ((e, t, A) => {
  const {Headers: r, HeadersList: s, fill: n, getHeadersGuard: i, setHeadersGuard: o, setHeadersList: a} = A(60660), {extractBody: c, cloneBody: l, mixinBody: h, hasFinalizationRegistry: g, streamRegistry: E, bodyUnusable: u} = A(84492), Q = A(3440), B = A(57975), {kEnumerableProperty: I} = Q, {isValidReasonPhrase: C, isCancelled: d, isAborted: f, isBlobLike: p, serializeJavascriptValueToJSONString: y, isErrorLike: w, isomorphicEncode: m, environmentSettingsObject: D} = A(73168), {redirectStatusSet: k, nullBodyStatus: R} = A(4495), {kState: b, kHeaders: S} = A(93627), {webidl: F} = A(45893), {FormData: N} = A(35910), {URLSerializer: M} = A(51900), {kConstruct: U} = A(36443), L = A(34589), {types: T} = A(57975), v = new TextEncoder("utf-8");
  class Response {
   static error() {
    const e = fromInnerResponse(makeNetworkError(), "immutable");
    return e;
   }
   static json(e, t = {}) {
    F.argumentLengthCheck(arguments, 1, "Response.json");
    t !== null && (t = F.converters.ResponseInit(t));
    const A = v.encode(y(e)), r = c(A), s = fromInnerResponse(makeResponse({}), "response");
    initializeResponse(s, t, {
     body: r[0],
     type: "application/json"
    });
    return s;
   }
   static redirect(e, t = 302) {
    F.argumentLengthCheck(arguments, 1, "Response.redirect");
    e = F.converters.USVString(e);
    t = F.converters["unsigned short"](t);
    let A;
    try {
     A = new URL(e, D.settingsObject.baseUrl);
    } catch (t) {
     throw new TypeError(`Failed to parse URL from ${e}`, {
      cause: t
     });
    }
    if (!k.has(t)) throw new RangeError(`Invalid status code ${t}`);
    const r = fromInnerResponse(makeResponse({}), "immutable");
    r[b].status = t;
    const s = m(M(A));
    r[b].headersList.append("location", s, !0);
    return r;
   }
   constructor(e = null, t = {}) {
    F.util.markAsUncloneable(this);
    if (e === U) return;
    e !== null && (e = F.converters.BodyInit(e));
    t = F.converters.ResponseInit(t);
    this[b] = makeResponse({});
    this[S] = new r(U);
    o(this[S], "response");
    a(this[S], this[b].headersList);
    let A = null;
    if (e != null) {
     const [t, r] = c(e);
     A = {
      body: t,
      type: r
     };
    }
    initializeResponse(this, t, A);
   }
   get type() {
    F.brandCheck(this, Response);
    return this[b].type;
   }
   get url() {
    F.brandCheck(this, Response);
    const e = this[b].urlList, t = e[e.length - 1] ?? null;
    return t === null ? "" : M(t, !0);
   }
   get redirected() {
    F.brandCheck(this, Response);
    return this[b].urlList.length > 1;
   }
   get status() {
    F.brandCheck(this, Response);
    return this[b].status;
   }
   get ok() {
    F.brandCheck(this, Response);
    return this[b].status >= 200 && this[b].status <= 299;
   }
   get statusText() {
    F.brandCheck(this, Response);
    return this[b].statusText;
   }
   get headers() {
    F.brandCheck(this, Response);
    return this[S];
   }
   get body() {
    F.brandCheck(this, Response);
    return this[b].body ? this[b].body.stream : null;
   }
   get bodyUsed() {
    F.brandCheck(this, Response);
    return !!this[b].body && Q.isDisturbed(this[b].body.stream);
   }
   clone() {
    F.brandCheck(this, Response);
    if (u(this)) throw F.errors.exception({
     header: "Response.clone",
     message: "Body has already been consumed."
    });
    const e = cloneResponse(this[b]);
    g && this[b].body?.stream && E.register(this, new WeakRef(this[b].body.stream));
    return fromInnerResponse(e, i(this[S]));
   }
   [B.inspect.custom](e, t) {
    t.depth === null && (t.depth = 2);
    t.colors ??= !0;
    const A = {
     status: this.status,
     statusText: this.statusText,
     headers: this.headers,
     body: this.body,
     bodyUsed: this.bodyUsed,
     ok: this.ok,
     redirected: this.redirected,
     type: this.type,
     url: this.url
    };
    return `Response ${B.formatWithOptions(t, A)}`;
   }
  }
  h(Response);
  Object.defineProperties(Response.prototype, {
   type: I,
   url: I,
   status: I,
   ok: I,
   redirected: I,
   statusText: I,
   headers: I,
   clone: I,
   body: I,
   bodyUsed: I,
   [Symbol.toStringTag]: {
    value: "Response",
    configurable: !0
   }
  });
  Object.defineProperties(Response, {
   json: I,
   redirect: I,
   error: I
  });
  function cloneResponse(e) {
   if (e.internalResponse) return filterResponse(cloneResponse(e.internalResponse), e.type);
   const t = makeResponse({
    ...e,
    body: null
   });
   e.body != null && (t.body = l(t, e.body));
   return t;
  }
  function makeResponse(e) {
   return {
    aborted: !1,
    rangeRequested: !1,
    timingAllowPassed: !1,
    requestIncludesCredentials: !1,
    type: "default",
    status: 200,
    timingInfo: null,
    cacheState: "",
    statusText: "",
    ...e,
    headersList: e?.headersList ? new s(e?.headersList) : new s,
    urlList: e?.urlList ? [ ...e.urlList ] : []
   };
  }
  function makeNetworkError(e) {
   const t = w(e);
   return makeResponse({
    type: "error",
    status: 0,
    error: t ? e : new Error(e ? String(e) : e),
    aborted: e && e.name === "AbortError"
   });
  }
  function isNetworkError(e) {
   return e.type === "error" && e.status === 0;
  }
  function makeFilteredResponse(e, t) {
   t = {
    internalResponse: e,
    ...t
   };
   return new Proxy(e, {
    get(e, A) {
     return A in t ? t[A] : e[A];
    },
    set(e, A, r) {
     L(!(A in t));
     e[A] = r;
     return !0;
    }
   });
  }
  function filterResponse(e, t) {
   if (t === "basic") return makeFilteredResponse(e, {
    type: "basic",
    headersList: e.headersList
   });
   if (t === "cors") return makeFilteredResponse(e, {
    type: "cors",
    headersList: e.headersList
   });
   if (t === "opaque") return makeFilteredResponse(e, {
    type: "opaque",
    urlList: Object.freeze([]),
    status: 0,
    statusText: "",
    body: null
   });
   if (t === "opaqueredirect") return makeFilteredResponse(e, {
    type: "opaqueredirect",
    status: 0,
    statusText: "",
    headersList: [],
    body: null
   });
   L(!1);
  }
  function makeAppropriateNetworkError(e, t = null) {
   L(d(e));
   return f(e) ? makeNetworkError(Object.assign(new DOMException("The operation was aborted.", "AbortError"), {
    cause: t
   })) : makeNetworkError(Object.assign(new DOMException("Request was cancelled."), {
    cause: t
   }));
  }
  function initializeResponse(e, t, A) {
   if (t.status !== null && (t.status < 200 || t.status > 599)) throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.');
   if ("statusText" in t && t.statusText != null && !C(String(t.statusText))) throw new TypeError("Invalid statusText");
   "status" in t && t.status != null && (e[b].status = t.status);
   "statusText" in t && t.statusText != null && (e[b].statusText = t.statusText);
   "headers" in t && t.headers != null && n(e[S], t.headers);
   if (A) {
    if (R.includes(e.status)) throw F.errors.exception({
     header: "Response constructor",
     message: `Invalid response status code ${e.status}`
    });
    e[b].body = A.body;
    A.type == null || e[b].headersList.contains("content-type", !0) || e[b].headersList.append("content-type", A.type, !0);
   }
  }
  function fromInnerResponse(e, t) {
   const A = new Response(U);
   A[b] = e;
   A[S] = new r(U);
   a(A[S], e.headersList);
   o(A[S], t);
   g && e.body?.stream && E.register(A, new WeakRef(e.body.stream));
   return A;
  }
  F.converters.ReadableStream = F.interfaceConverter(ReadableStream);
  F.converters.FormData = F.interfaceConverter(N);
  F.converters.URLSearchParams = F.interfaceConverter(URLSearchParams);
  F.converters.XMLHttpRequestBodyInit = function(e, t, A) {
   return typeof e == "string" ? F.converters.USVString(e, t, A) : p(e) ? F.converters.Blob(e, t, A, {
    strict: !1
   }) : ArrayBuffer.isView(e) || T.isArrayBuffer(e) ? F.converters.BufferSource(e, t, A) : Q.isFormDataLike(e) ? F.converters.FormData(e, t, A, {
    strict: !1
   }) : e instanceof URLSearchParams ? F.converters.URLSearchParams(e, t, A) : F.converters.DOMString(e, t, A);
  };
  F.converters.BodyInit = function(e, t, A) {
   return e instanceof ReadableStream ? F.converters.ReadableStream(e, t, A) : e?.[Symbol.asyncIterator] ? e : F.converters.XMLHttpRequestBodyInit(e, t, A);
  };
  F.converters.ResponseInit = F.dictionaryConverter([ {
   key: "status",
   converter: F.converters["unsigned short"],
   defaultValue: () => 200
  }, {
   key: "statusText",
   converter: F.converters.ByteString,
   defaultValue: () => ""
  }, {
   key: "headers",
   converter: F.converters.HeadersInit
  } ]);
  e.exports = {
   isNetworkError,
   makeNetworkError,
   makeResponse,
   makeAppropriateNetworkError,
   filterResponse,
   Response,
   cloneResponse,
   fromInnerResponse
  };
 }),
 93627: (e => {
  e.exports = {
   kUrl: Symbol("url"),
   kHeaders: Symbol("headers"),
   kSignal: Symbol("signal"),
   kState: Symbol("state"),
   kDispatcher: Symbol("dispatcher")
  };
 }),
 73168: ((e, t, A) => {
  const {Transform: r} = A(57075), s = A(38522), {redirectStatusSet: n, referrerPolicySet: i, badPortsSet: o} = A(4495), {getGlobalOrigin: a} = A(51059), {collectASequenceOfCodePoints: c, collectAnHTTPQuotedString: l, removeChars: h, parseMIMEType: g} = A(51900), {performance: E} = A(643), {isBlobLike: u, ReadableStreamFrom: Q, isValidHTTPToken: B, normalizedMethodRecordsBase: I} = A(3440), C = A(34589), {isUint8Array: d} = A(73429), {webidl: f} = A(45893);
  let p, y = [];
  try {
   p = A(77598);
   const e = [ "sha256", "sha384", "sha512" ];
   y = p.getHashes().filter(t => e.includes(t));
  } catch {}
  function responseURL(e) {
   const t = e.urlList, A = t.length;
   return A === 0 ? null : t[A - 1].toString();
  }
  function responseLocationURL(e, t) {
   if (!n.has(e.status)) return null;
   let A = e.headersList.get("location", !0);
   if (A !== null && isValidHeaderValue(A)) {
    isValidEncodedURL(A) || (A = normalizeBinaryStringToUtf8(A));
    A = new URL(A, responseURL(e));
   }
   A && !A.hash && (A.hash = t);
   return A;
  }
  function isValidEncodedURL(e) {
   for (let t = 0; t < e.length; ++t) {
    const A = e.charCodeAt(t);
    if (A > 126 || A < 32) return !1;
   }
   return !0;
  }
  function normalizeBinaryStringToUtf8(e) {
   return Buffer.from(e, "binary").toString("utf8");
  }
  function requestCurrentURL(e) {
   return e.urlList[e.urlList.length - 1];
  }
  function requestBadPort(e) {
   const t = requestCurrentURL(e);
   return urlIsHttpHttpsScheme(t) && o.has(t.port) ? "blocked" : "allowed";
  }
  function isErrorLike(e) {
   return e instanceof Error || e?.constructor?.name === "Error" || e?.constructor?.name === "DOMException";
  }
  function isValidReasonPhrase(e) {
   for (let t = 0; t < e.length; ++t) {
    const A = e.charCodeAt(t);
    if (!(A === 9 || A >= 32 && A <= 126 || A >= 128 && A <= 255)) return !1;
   }
   return !0;
  }
  const w = B;
  function isValidHeaderValue(e) {
   return (e[0] === "\t" || e[0] === " " || e[e.length - 1] === "\t" || e[e.length - 1] === " " || e.includes("\n") || e.includes("\r") || e.includes("\0")) === !1;
  }
  function setRequestReferrerPolicyOnRedirect(e, t) {
   const {headersList: A} = t, r = (A.get("referrer-policy", !0) ?? "").split(",");
   let s = "";
   if (r.length > 0) for (let e = r.length; e !== 0; e--) {
    const t = r[e - 1].trim();
    if (i.has(t)) {
     s = t;
     break;
    }
   }
   s !== "" && (e.referrerPolicy = s);
  }
  function crossOriginResourcePolicyCheck() {
   return "allowed";
  }
  function corsCheck() {
   return "success";
  }
  function TAOCheck() {
   return "success";
  }
  function appendFetchMetadata(e) {
   let t = null;
   t = e.mode;
   e.headersList.set("sec-fetch-mode", t, !0);
  }
  function appendRequestOriginHeader(e) {
   let t = e.origin;
   if (t !== "client" && t !== void 0) if (e.responseTainting === "cors" || e.mode === "websocket") e.headersList.append("origin", t, !0); else if (e.method !== "GET" && e.method !== "HEAD") {
    switch (e.referrerPolicy) {
    case "no-referrer":
     t = null;
     break;

    case "no-referrer-when-downgrade":
    case "strict-origin":
    case "strict-origin-when-cross-origin":
     e.origin && urlHasHttpsScheme(e.origin) && !urlHasHttpsScheme(requestCurrentURL(e)) && (t = null);
     break;

    case "same-origin":
     sameOrigin(e, requestCurrentURL(e)) || (t = null);
     break;

    default:
    }
    e.headersList.append("origin", t, !0);
   }
  }
  function coarsenTime(e, t) {
   return e;
  }
  function clampAndCoarsenConnectionTimingInfo(e, t, A) {
   return !e?.startTime || e.startTime < t ? {
    domainLookupStartTime: t,
    domainLookupEndTime: t,
    connectionStartTime: t,
    connectionEndTime: t,
    secureConnectionStartTime: t,
    ALPNNegotiatedProtocol: e?.ALPNNegotiatedProtocol
   } : {
    domainLookupStartTime: coarsenTime(e.domainLookupStartTime, A),
    domainLookupEndTime: coarsenTime(e.domainLookupEndTime, A),
    connectionStartTime: coarsenTime(e.connectionStartTime, A),
    connectionEndTime: coarsenTime(e.connectionEndTime, A),
    secureConnectionStartTime: coarsenTime(e.secureConnectionStartTime, A),
    ALPNNegotiatedProtocol: e.ALPNNegotiatedProtocol
   };
  }
  function coarsenedSharedCurrentTime(e) {
   return coarsenTime(E.now(), e);
  }
  function createOpaqueTimingInfo(e) {
   return {
    startTime: e.startTime ?? 0,
    redirectStartTime: 0,
    redirectEndTime: 0,
    postRedirectStartTime: e.startTime ?? 0,
    finalServiceWorkerStartTime: 0,
    finalNetworkResponseStartTime: 0,
    finalNetworkRequestStartTime: 0,
    endTime: 0,
    encodedBodySize: 0,
    decodedBodySize: 0,
    finalConnectionTimingInfo: null
   };
  }
  function makePolicyContainer() {
   return {
    referrerPolicy: "strict-origin-when-cross-origin"
   };
  }
  function clonePolicyContainer(e) {
   return {
    referrerPolicy: e.referrerPolicy
   };
  }
  function determineRequestsReferrer(e) {
   const t = e.referrerPolicy;
   C(t);
   let A = null;
   if (e.referrer === "client") {
    const e = a();
    if (!e || e.origin === "null") return "no-referrer";
    A = new URL(e);
   } else e.referrer instanceof URL && (A = e.referrer);
   let r = stripURLForReferrer(A);
   const s = stripURLForReferrer(A, !0);
   r.toString().length > 4096 && (r = s);
   const n = sameOrigin(e, r), i = isURLPotentiallyTrustworthy(r) && !isURLPotentiallyTrustworthy(e.url);
   switch (t) {
   case "origin":
    return s != null ? s : stripURLForReferrer(A, !0);

   case "unsafe-url":
    return r;

   case "same-origin":
    return n ? s : "no-referrer";

   case "origin-when-cross-origin":
    return n ? r : s;

   case "strict-origin-when-cross-origin":
    {
     const t = requestCurrentURL(e);
     return sameOrigin(r, t) ? r : isURLPotentiallyTrustworthy(r) && !isURLPotentiallyTrustworthy(t) ? "no-referrer" : s;
    }

   case "strict-origin":
   case "no-referrer-when-downgrade":
   default:
    return i ? "no-referrer" : s;
   }
  }
  function stripURLForReferrer(e, t) {
   C(e instanceof URL);
   e = new URL(e);
   if (e.protocol === "file:" || e.protocol === "about:" || e.protocol === "blank:") return "no-referrer";
   e.username = "";
   e.password = "";
   e.hash = "";
   if (t) {
    e.pathname = "";
    e.search = "";
   }
   return e;
  }
  function isURLPotentiallyTrustworthy(e) {
   return e instanceof URL && (e.href === "about:blank" || e.href === "about:srcdoc" || (e.protocol === "data:" || (e.protocol === "file:" || isOriginPotentiallyTrustworthy(e.origin))));
   function isOriginPotentiallyTrustworthy(e) {
    if (e == null || e === "null") return !1;
    const t = new URL(e);
    return t.protocol === "https:" || t.protocol === "wss:" || !!(/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.test(t.hostname) || t.hostname === "localhost" || t.hostname.includes("localhost.") || t.hostname.endsWith(".localhost"));
   }
  }
  function bytesMatch(e, t) {
   if (p === void 0) return !0;
   const A = parseMetadata(t);
   if (A === "no metadata") return !0;
   if (A.length === 0) return !0;
   const r = getStrongestMetadata(A), s = filterMetadataListByAlgorithm(A, r);
   for (const t of s) {
    const A = t.algo, r = t.hash;
    let s = p.createHash(A).update(e).digest("base64");
    s[s.length - 1] === "=" && (s = s[s.length - 2] === "=" ? s.slice(0, -2) : s.slice(0, -1));
    if (compareBase64Mixed(s, r)) return !0;
   }
   return !1;
  }
  const m = /(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;
  function parseMetadata(e) {
   const t = [];
   let A = !0;
   for (const r of e.split(" ")) {
    A = !1;
    const e = m.exec(r);
    if (e === null || e.groups === void 0 || e.groups.algo === void 0) continue;
    const s = e.groups.algo.toLowerCase();
    y.includes(s) && t.push(e.groups);
   }
   return A === !0 ? "no metadata" : t;
  }
  function getStrongestMetadata(e) {
   let t = e[0].algo;
   if (t[3] === "5") return t;
   for (let A = 1; A < e.length; ++A) {
    const r = e[A];
    if (r.algo[3] === "5") {
     t = "sha512";
     break;
    }
    t[3] !== "3" && (r.algo[3] === "3" && (t = "sha384"));
   }
   return t;
  }
  function filterMetadataListByAlgorithm(e, t) {
   if (e.length === 1) return e;
   let A = 0;
   for (let r = 0; r < e.length; ++r) e[r].algo === t && (e[A++] = e[r]);
   e.length = A;
   return e;
  }
  function compareBase64Mixed(e, t) {
   if (e.length !== t.length) return !1;
   for (let A = 0; A < e.length; ++A) if (e[A] !== t[A]) {
    if (e[A] === "+" && t[A] === "-" || e[A] === "/" && t[A] === "_") continue;
    return !1;
   }
   return !0;
  }
  function tryUpgradeRequestToAPotentiallyTrustworthyURL(e) {}
  function sameOrigin(e, t) {
   return e.origin === t.origin && e.origin === "null" || e.protocol === t.protocol && e.hostname === t.hostname && e.port === t.port;
  }
  function createDeferredPromise() {
   let e, t;
   const A = new Promise((A, r) => {
    e = A;
    t = r;
   });
   return {
    promise: A,
    resolve: e,
    reject: t
   };
  }
  function isAborted(e) {
   return e.controller.state === "aborted";
  }
  function isCancelled(e) {
   return e.controller.state === "aborted" || e.controller.state === "terminated";
  }
  function normalizeMethod(e) {
   return I[e.toLowerCase()] ?? e;
  }
  function serializeJavascriptValueToJSONString(e) {
   const t = JSON.stringify(e);
   if (t === void 0) throw new TypeError("Value is not JSON serializable");
   C(typeof t == "string");
   return t;
  }
  const D = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  function createIterator(e, t, A = 0, r = 1) {
   class FastIterableIterator {
    #q;
    #z;
    #Z;
    constructor(e, t) {
     this.#q = e;
     this.#z = t;
     this.#Z = 0;
    }
    next() {
     if (typeof this != "object" || this === null || !(#q in this)) throw new TypeError(`'next' called on an object that does not implement interface ${e} Iterator.`);
     const s = this.#Z, n = this.#q[t], i = n.length;
     if (s >= i) return {
      value: void 0,
      done: !0
     };
     const {[A]: o, [r]: a} = n[s];
     this.#Z = s + 1;
     let c;
     switch (this.#z) {
     case "key":
      c = o;
      break;

     case "value":
      c = a;
      break;

     case "key+value":
      c = [ o, a ];
      break;
     }
     return {
      value: c,
      done: !1
     };
    }
   }
   delete FastIterableIterator.prototype.constructor;
   Object.setPrototypeOf(FastIterableIterator.prototype, D);
   Object.defineProperties(FastIterableIterator.prototype, {
    [Symbol.toStringTag]: {
     writable: !1,
     enumerable: !1,
     configurable: !0,
     value: `${e} Iterator`
    },
    next: {
     writable: !0,
     enumerable: !0,
     configurable: !0
    }
   });
   return function(e, t) {
    return new FastIterableIterator(e, t);
   };
  }
  function iteratorMixin(e, t, A, r = 0, s = 1) {
   const n = createIterator(e, A, r, s), i = {
    keys: {
     writable: !0,
     enumerable: !0,
     configurable: !0,
     value: function() {
      f.brandCheck(this, t);
      return n(this, "key");
     }
    },
    values: {
     writable: !0,
     enumerable: !0,
     configurable: !0,
     value: function() {
      f.brandCheck(this, t);
      return n(this, "value");
     }
    },
    entries: {
     writable: !0,
     enumerable: !0,
     configurable: !0,
     value: function() {
      f.brandCheck(this, t);
      return n(this, "key+value");
     }
    },
    forEach: {
     writable: !0,
     enumerable: !0,
     configurable: !0,
     value: function(A, r = globalThis) {
      f.brandCheck(this, t);
      f.argumentLengthCheck(arguments, 1, `${e}.forEach`);
      if (typeof A != "function") throw new TypeError(`Failed to execute 'forEach' on '${e}': parameter 1 is not of type 'Function'.`);
      for (const {0: e, 1: t} of n(this, "key+value")) A.call(r, t, e, this);
     }
    }
   };
   return Object.defineProperties(t.prototype, {
    ...i,
    [Symbol.iterator]: {
     writable: !0,
     enumerable: !1,
     configurable: !0,
     value: i.entries.value
    }
   });
  }
  async function fullyReadBody(e, t, A) {
   const r = t, s = A;
   let n;
   try {
    n = e.stream.getReader();
   } catch (e) {
    s(e);
    return;
   }
   try {
    r(await readAllBytes(n));
   } catch (e) {
    s(e);
   }
  }
  function isReadableStreamLike(e) {
   return e instanceof ReadableStream || e[Symbol.toStringTag] === "ReadableStream" && typeof e.tee == "function";
  }
  function readableStreamClose(e) {
   try {
    e.close();
    e.byobRequest?.respond(0);
   } catch (e) {
    if (!e.message.includes("Controller is already closed") && !e.message.includes("ReadableStream is already closed")) throw e;
   }
  }
  const k = /[^\x00-\xFF]/;
  function isomorphicEncode(e) {
   C(!k.test(e));
   return e;
  }
  async function readAllBytes(e) {
   const t = [];
   let A = 0;
   while (1) {
    const {done: r, value: s} = await e.read();
    if (r) return Buffer.concat(t, A);
    if (!d(s)) throw new TypeError("Received non-Uint8Array chunk");
    t.push(s);
    A += s.length;
   }
  }
  function urlIsLocal(e) {
   C("protocol" in e);
   const t = e.protocol;
   return t === "about:" || t === "blob:" || t === "data:";
  }
  function urlHasHttpsScheme(e) {
   return typeof e == "string" && e[5] === ":" && e[0] === "h" && e[1] === "t" && e[2] === "t" && e[3] === "p" && e[4] === "s" || e.protocol === "https:";
  }
  function urlIsHttpHttpsScheme(e) {
   C("protocol" in e);
   const t = e.protocol;
   return t === "http:" || t === "https:";
  }
  function simpleRangeHeaderValue(e, t) {
   const A = e;
   if (!A.startsWith("bytes")) return "failure";
   const r = {
    position: 5
   };
   t && c(e => e === "\t" || e === " ", A, r);
   if (A.charCodeAt(r.position) !== 61) return "failure";
   r.position++;
   t && c(e => e === "\t" || e === " ", A, r);
   const s = c(e => {
    const t = e.charCodeAt(0);
    return t >= 48 && t <= 57;
   }, A, r), n = s.length ? Number(s) : null;
   t && c(e => e === "\t" || e === " ", A, r);
   if (A.charCodeAt(r.position) !== 45) return "failure";
   r.position++;
   t && c(e => e === "\t" || e === " ", A, r);
   const i = c(e => {
    const t = e.charCodeAt(0);
    return t >= 48 && t <= 57;
   }, A, r), o = i.length ? Number(i) : null;
   return r.position < A.length || o === null && n === null || n > o ? "failure" : {
    rangeStartValue: n,
    rangeEndValue: o
   };
  }
  function buildContentRange(e, t, A) {
   let r = "bytes ";
   r += isomorphicEncode(`${e}`);
   r += "-";
   r += isomorphicEncode(`${t}`);
   r += "/";
   r += isomorphicEncode(`${A}`);
   return r;
  }
  class InflateStream extends r {
   #K;
   constructor(e) {
    super();
    this.#K = e;
   }
   _transform(e, t, A) {
    if (!this._inflateStream) {
     if (e.length === 0) {
      A();
      return;
     }
     this._inflateStream = (e[0] & 15) == 8 ? s.createInflate(this.#K) : s.createInflateRaw(this.#K);
     this._inflateStream.on("data", this.push.bind(this));
     this._inflateStream.on("end", () => this.push(null));
     this._inflateStream.on("error", e => this.destroy(e));
    }
    this._inflateStream.write(e, t, A);
   }
   _final(e) {
    if (this._inflateStream) {
     this._inflateStream.end();
     this._inflateStream = null;
    }
    e();
   }
  }
  function createInflate(e) {
   return new InflateStream(e);
  }
  function extractMimeType(e) {
   let t = null, A = null, r = null;
   const s = getDecodeSplit("content-type", e);
   if (s === null) return "failure";
   for (const e of s) {
    const s = g(e);
    if (s !== "failure" && s.essence !== "*/*") {
     r = s;
     if (r.essence !== A) {
      t = null;
      r.parameters.has("charset") && (t = r.parameters.get("charset"));
      A = r.essence;
     } else r.parameters.has("charset") || t === null || r.parameters.set("charset", t);
    }
   }
   return r ?? "failure";
  }
  function gettingDecodingSplitting(e) {
   const t = e, A = {
    position: 0
   }, r = [];
   let s = "";
   while (A.position < t.length) {
    s += c(e => e !== '"' && e !== ",", t, A);
    if (A.position < t.length) if (t.charCodeAt(A.position) === 34) {
     s += l(t, A);
     if (A.position < t.length) continue;
    } else {
     C(t.charCodeAt(A.position) === 44);
     A.position++;
    }
    s = h(s, !0, !0, e => e === 9 || e === 32);
    r.push(s);
    s = "";
   }
   return r;
  }
  function getDecodeSplit(e, t) {
   const A = t.get(e, !0);
   return A === null ? null : gettingDecodingSplitting(A);
  }
  const R = new TextDecoder;
  function utf8DecodeBytes(e) {
   if (e.length === 0) return "";
   e[0] === 239 && e[1] === 187 && e[2] === 191 && (e = e.subarray(3));
   const t = R.decode(e);
   return t;
  }
  class EnvironmentSettingsObjectBase {
   get baseUrl() {
    return a();
   }
   get origin() {
    return this.baseUrl?.origin;
   }
   policyContainer=makePolicyContainer();
  }
  class EnvironmentSettingsObject {
   settingsObject=new EnvironmentSettingsObjectBase;
  }
  const b = new EnvironmentSettingsObject;
  e.exports = {
   isAborted,
   isCancelled,
   isValidEncodedURL,
   createDeferredPromise,
   ReadableStreamFrom: Q,
   tryUpgradeRequestToAPotentiallyTrustworthyURL,
   clampAndCoarsenConnectionTimingInfo,
   coarsenedSharedCurrentTime,
   determineRequestsReferrer,
   makePolicyContainer,
   clonePolicyContainer,
   appendFetchMetadata,
   appendRequestOriginHeader,
   TAOCheck,
   corsCheck,
   crossOriginResourcePolicyCheck,
   createOpaqueTimingInfo,
   setRequestReferrerPolicyOnRedirect,
   isValidHTTPToken: B,
   requestBadPort,
   requestCurrentURL,
   responseURL,
   responseLocationURL,
   isBlobLike: u,
   isURLPotentiallyTrustworthy,
   isValidReasonPhrase,
   sameOrigin,
   normalizeMethod,
   serializeJavascriptValueToJSONString,
   iteratorMixin,
   createIterator,
   isValidHeaderName: w,
   isValidHeaderValue,
   isErrorLike,
   fullyReadBody,
   bytesMatch,
   isReadableStreamLike,
   readableStreamClose,
   isomorphicEncode,
   urlIsLocal,
   urlHasHttpsScheme,
   urlIsHttpHttpsScheme,
   readAllBytes,
   simpleRangeHeaderValue,
   buildContentRange,
   parseMetadata,
   createInflate,
   extractMimeType,
   getDecodeSplit,
   utf8DecodeBytes,
   environmentSettingsObject: b
  };
 }),
 45893: ((e, t, A) => {
  const {types: r, inspect: s} = A(57975), {markAsUncloneable: n} = A(75919), {toUSVString: i} = A(3440), o = {
   converters: {},
   util: {},
   errors: {}
  };
  o.errors.exception = function(e) {
   return new TypeError(`${e.header}: ${e.message}`);
  };
  o.errors.conversionFailed = function(e) {
   const t = e.types.length === 1 ? "" : " one of", A = `${e.argument} could not be converted to${t}: ${e.types.join(", ")}.`;
   return o.errors.exception({
    header: e.prefix,
    message: A
   });
  };
  o.errors.invalidArgument = function(e) {
   return o.errors.exception({
    header: e.prefix,
    message: `"${e.value}" is an invalid ${e.type}.`
   });
  };
  o.brandCheck = function(e, t, A) {
   if (A?.strict !== !1) {
    if (!(e instanceof t)) {
     const e = new TypeError("Illegal invocation");
     e.code = "ERR_INVALID_THIS";
     throw e;
    }
   } else if (e?.[Symbol.toStringTag] !== t.prototype[Symbol.toStringTag]) {
    const e = new TypeError("Illegal invocation");
    e.code = "ERR_INVALID_THIS";
    throw e;
   }
  };
  o.argumentLengthCheck = function({length: e}, t, A) {
   if (e < t) throw o.errors.exception({
    message: `${t} argument${t !== 1 ? "s" : ""} required, but${e ? " only" : ""} ${e} found.`,
    header: A
   });
  };
  o.illegalConstructor = function() {
   throw o.errors.exception({
    header: "TypeError",
    message: "Illegal constructor"
   });
  };
  o.util.Type = function(e) {
   switch (typeof e) {
   case "undefined":
    return "Undefined";

   case "boolean":
    return "Boolean";

   case "string":
    return "String";

   case "symbol":
    return "Symbol";

   case "number":
    return "Number";

   case "bigint":
    return "BigInt";

   case "function":
   case "object":
    return e === null ? "Null" : "Object";
   }
  };
  o.util.markAsUncloneable = n || (() => {});
  o.util.ConvertToInt = function(e, t, A, r) {
   let s, n;
   if (t === 64) {
    s = Math.pow(2, 53) - 1;
    n = A === "unsigned" ? 0 : Math.pow(-2, 53) + 1;
   } else if (A === "unsigned") {
    n = 0;
    s = Math.pow(2, t) - 1;
   } else {
    n = Math.pow(-2, t) - 1;
    s = Math.pow(2, t - 1) - 1;
   }
   let i = Number(e);
   i === 0 && (i = 0);
   if (r?.enforceRange === !0) {
    if (Number.isNaN(i) || i === Number.POSITIVE_INFINITY || i === Number.NEGATIVE_INFINITY) throw o.errors.exception({
     header: "Integer conversion",
     message: `Could not convert ${o.util.Stringify(e)} to an integer.`
    });
    i = o.util.IntegerPart(i);
    if (i < n || i > s) throw o.errors.exception({
     header: "Integer conversion",
     message: `Value must be between ${n}-${s}, got ${i}.`
    });
    return i;
   }
   if (!Number.isNaN(i) && r?.clamp === !0) {
    i = Math.min(Math.max(i, n), s);
    i = Math.floor(i) % 2 == 0 ? Math.floor(i) : Math.ceil(i);
    return i;
   }
   if (Number.isNaN(i) || i === 0 && Object.is(0, i) || i === Number.POSITIVE_INFINITY || i === Number.NEGATIVE_INFINITY) return 0;
   i = o.util.IntegerPart(i);
   i %= Math.pow(2, t);
   return A === "signed" && i >= Math.pow(2, t) - 1 ? i - Math.pow(2, t) : i;
  };
  o.util.IntegerPart = function(e) {
   const t = Math.floor(Math.abs(e));
   return e < 0 ? -1 * t : t;
  };
  o.util.Stringify = function(e) {
   const t = o.util.Type(e);
   switch (t) {
   case "Symbol":
    return `Symbol(${e.description})`;

   case "Object":
    return s(e);

   case "String":
    return `"${e}"`;

   default:
    return `${e}`;
   }
  };
  o.sequenceConverter = function(e) {
   return (t, A, r, s) => {
    if (o.util.Type(t) !== "Object") throw o.errors.exception({
     header: A,
     message: `${r} (${o.util.Stringify(t)}) is not iterable.`
    });
    const n = typeof s == "function" ? s() : t?.[Symbol.iterator]?.(), i = [];
    let a = 0;
    if (n === void 0 || typeof n.next != "function") throw o.errors.exception({
     header: A,
     message: `${r} is not iterable.`
    });
    while (1) {
     const {done: t, value: s} = n.next();
     if (t) break;
     i.push(e(s, A, `${r}[${a++}]`));
    }
    return i;
   };
  };
  o.recordConverter = function(e, t) {
   return (A, s, n) => {
    if (o.util.Type(A) !== "Object") throw o.errors.exception({
     header: s,
     message: `${n} ("${o.util.Type(A)}") is not an Object.`
    });
    const i = {};
    if (!r.isProxy(A)) {
     const r = [ ...Object.getOwnPropertyNames(A), ...Object.getOwnPropertySymbols(A) ];
     for (const o of r) {
      const r = e(o, s, n), a = t(A[o], s, n);
      i[r] = a;
     }
     return i;
    }
    const a = Reflect.ownKeys(A);
    for (const r of a) {
     const o = Reflect.getOwnPropertyDescriptor(A, r);
     if (o?.enumerable) {
      const o = e(r, s, n), a = t(A[r], s, n);
      i[o] = a;
     }
    }
    return i;
   };
  };
  o.interfaceConverter = function(e) {
   return (t, A, r, s) => {
    if (s?.strict !== !1 && !(t instanceof e)) throw o.errors.exception({
     header: A,
     message: `Expected ${r} ("${o.util.Stringify(t)}") to be an instance of ${e.name}.`
    });
    return t;
   };
  };
  o.dictionaryConverter = function(e) {
   return (t, A, r) => {
    const s = o.util.Type(t), n = {};
    if (s === "Null" || s === "Undefined") return n;
    if (s !== "Object") throw o.errors.exception({
     header: A,
     message: `Expected ${t} to be one of: Null, Undefined, Object.`
    });
    for (const s of e) {
     const {key: e, defaultValue: i, required: a, converter: c} = s;
     if (a === !0 && !Object.hasOwn(t, e)) throw o.errors.exception({
      header: A,
      message: `Missing required key "${e}".`
     });
     let l = t[e];
     const h = Object.hasOwn(s, "defaultValue");
     h && l !== null && (l ??= i());
     if (a || h || l !== void 0) {
      l = c(l, A, `${r}.${e}`);
      if (s.allowedValues && !s.allowedValues.includes(l)) throw o.errors.exception({
       header: A,
       message: `${l} is not an accepted type. Expected one of ${s.allowedValues.join(", ")}.`
      });
      n[e] = l;
     }
    }
    return n;
   };
  };
  o.nullableConverter = function(e) {
   return (t, A, r) => t === null ? t : e(t, A, r);
  };
  o.converters.DOMString = function(e, t, A, r) {
   if (e === null && r?.legacyNullToEmptyString) return "";
   if (typeof e == "symbol") throw o.errors.exception({
    header: t,
    message: `${A} is a symbol, which cannot be converted to a DOMString.`
   });
   return String(e);
  };
  o.converters.ByteString = function(e, t, A) {
   const r = o.converters.DOMString(e, t, A);
   for (let e = 0; e < r.length; e++) if (r.charCodeAt(e) > 255) throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${e} has a value of ${r.charCodeAt(e)} which is greater than 255.`);
   return r;
  };
  o.converters.USVString = i;
  o.converters.boolean = function(e) {
   const t = Boolean(e);
   return t;
  };
  o.converters.any = function(e) {
   return e;
  };
  o.converters["long long"] = function(e, t, A) {
   const r = o.util.ConvertToInt(e, 64, "signed", void 0, t, A);
   return r;
  };
  o.converters["unsigned long long"] = function(e, t, A) {
   const r = o.util.ConvertToInt(e, 64, "unsigned", void 0, t, A);
   return r;
  };
  o.converters["unsigned long"] = function(e, t, A) {
   const r = o.util.ConvertToInt(e, 32, "unsigned", void 0, t, A);
   return r;
  };
  o.converters["unsigned short"] = function(e, t, A, r) {
   const s = o.util.ConvertToInt(e, 16, "unsigned", r, t, A);
   return s;
  };
  o.converters.ArrayBuffer = function(e, t, A, s) {
   if (o.util.Type(e) !== "Object" || !r.isAnyArrayBuffer(e)) throw o.errors.conversionFailed({
    prefix: t,
    argument: `${A} ("${o.util.Stringify(e)}")`,
    types: [ "ArrayBuffer" ]
   });
   if (s?.allowShared === !1 && r.isSharedArrayBuffer(e)) throw o.errors.exception({
    header: "ArrayBuffer",
    message: "SharedArrayBuffer is not allowed."
   });
   if (e.resizable || e.growable) throw o.errors.exception({
    header: "ArrayBuffer",
    message: "Received a resizable ArrayBuffer."
   });
   return e;
  };
  o.converters.TypedArray = function(e, t, A, s, n) {
   if (o.util.Type(e) !== "Object" || !r.isTypedArray(e) || e.constructor.name !== t.name) throw o.errors.conversionFailed({
    prefix: A,
    argument: `${s} ("${o.util.Stringify(e)}")`,
    types: [ t.name ]
   });
   if (n?.allowShared === !1 && r.isSharedArrayBuffer(e.buffer)) throw o.errors.exception({
    header: "ArrayBuffer",
    message: "SharedArrayBuffer is not allowed."
   });
   if (e.buffer.resizable || e.buffer.growable) throw o.errors.exception({
    header: "ArrayBuffer",
    message: "Received a resizable ArrayBuffer."
   });
   return e;
  };
  o.converters.DataView = function(e, t, A, s) {
   if (o.util.Type(e) !== "Object" || !r.isDataView(e)) throw o.errors.exception({
    header: t,
    message: `${A} is not a DataView.`
   });
   if (s?.allowShared === !1 && r.isSharedArrayBuffer(e.buffer)) throw o.errors.exception({
    header: "ArrayBuffer",
    message: "SharedArrayBuffer is not allowed."
   });
   if (e.buffer.resizable || e.buffer.growable) throw o.errors.exception({
    header: "ArrayBuffer",
    message: "Received a resizable ArrayBuffer."
   });
   return e;
  };
  o.converters.BufferSource = function(e, t, A, s) {
   if (r.isAnyArrayBuffer(e)) return o.converters.ArrayBuffer(e, t, A, {
    ...s,
    allowShared: !1
   });
   if (r.isTypedArray(e)) return o.converters.TypedArray(e, e.constructor, t, A, {
    ...s,
    allowShared: !1
   });
   if (r.isDataView(e)) return o.converters.DataView(e, t, A, {
    ...s,
    allowShared: !1
   });
   throw o.errors.conversionFailed({
    prefix: t,
    argument: `${A} ("${o.util.Stringify(e)}")`,
    types: [ "BufferSource" ]
   });
  };
  o.converters["sequence<ByteString>"] = o.sequenceConverter(o.converters.ByteString);
  o.converters["sequence<sequence<ByteString>>"] = o.sequenceConverter(o.converters["sequence<ByteString>"]);
  o.converters["record<ByteString, ByteString>"] = o.recordConverter(o.converters.ByteString, o.converters.ByteString);
  e.exports = {
   webidl: o
  };
 }),
 22607: (e => {
  function getEncoding(e) {
   if (!e) return "failure";
   switch (e.trim().toLowerCase()) {
   case "unicode-1-1-utf-8":
   case "unicode11utf8":
   case "unicode20utf8":
   case "utf-8":
   case "utf8":
   case "x-unicode20utf8":
    return "UTF-8";

   case "866":
   case "cp866":
   case "csibm866":
   case "ibm866":
    return "IBM866";

   case "csisolatin2":
   case "iso-8859-2":
   case "iso-ir-101":
   case "iso8859-2":
   case "iso88592":
   case "iso_8859-2":
   case "iso_8859-2:1987":
   case "l2":
   case "latin2":
    return "ISO-8859-2";

   case "csisolatin3":
   case "iso-8859-3":
   case "iso-ir-109":
   case "iso8859-3":
   case "iso88593":
   case "iso_8859-3":
   case "iso_8859-3:1988":
   case "l3":
   case "latin3":
    return "ISO-8859-3";

   case "csisolatin4":
   case "iso-8859-4":
   case "iso-ir-110":
   case "iso8859-4":
   case "iso88594":
   case "iso_8859-4":
   case "iso_8859-4:1988":
   case "l4":
   case "latin4":
    return "ISO-8859-4";

   case "csisolatincyrillic":
   case "cyrillic":
   case "iso-8859-5":
   case "iso-ir-144":
   case "iso8859-5":
   case "iso88595":
   case "iso_8859-5":
   case "iso_8859-5:1988":
    return "ISO-8859-5";

   case "arabic":
   case "asmo-708":
   case "csiso88596e":
   case "csiso88596i":
   case "csisolatinarabic":
   case "ecma-114":
   case "iso-8859-6":
   case "iso-8859-6-e":
   case "iso-8859-6-i":
   case "iso-ir-127":
   case "iso8859-6":
   case "iso88596":
   case "iso_8859-6":
   case "iso_8859-6:1987":
    return "ISO-8859-6";

   case "csisolatingreek":
   case "ecma-118":
   case "elot_928":
   case "greek":
   case "greek8":
   case "iso-8859-7":
   case "iso-ir-126":
   case "iso8859-7":
   case "iso88597":
   case "iso_8859-7":
   case "iso_8859-7:1987":
   case "sun_eu_greek":
    return "ISO-8859-7";

   case "csiso88598e":
   case "csisolatinhebrew":
   case "hebrew":
   case "iso-8859-8":
   case "iso-8859-8-e":
   case "iso-ir-138":
   case "iso8859-8":
   case "iso88598":
   case "iso_8859-8":
   case "iso_8859-8:1988":
   case "visual":
    return "ISO-8859-8";

   case "csiso88598i":
   case "iso-8859-8-i":
   case "logical":
    return "ISO-8859-8-I";

   case "csisolatin6":
   case "iso-8859-10":
   case "iso-ir-157":
   case "iso8859-10":
   case "iso885910":
   case "l6":
   case "latin6":
    return "ISO-8859-10";

   case "iso-8859-13":
   case "iso8859-13":
   case "iso885913":
    return "ISO-8859-13";

   case "iso-8859-14":
   case "iso8859-14":
   case "iso885914":
    return "ISO-8859-14";

   case "csisolatin9":
   case "iso-8859-15":
   case "iso8859-15":
   case "iso885915":
   case "iso_8859-15":
   case "l9":
    return "ISO-8859-15";

   case "iso-8859-16":
    return "ISO-8859-16";

   case "cskoi8r":
   case "koi":
   case "koi8":
   case "koi8-r":
   case "koi8_r":
    return "KOI8-R";

   case "koi8-ru":
   case "koi8-u":
    return "KOI8-U";

   case "csmacintosh":
   case "mac":
   case "macintosh":
   case "x-mac-roman":
    return "macintosh";

   case "iso-8859-11":
   case "iso8859-11":
   case "iso885911":
   case "tis-620":
   case "windows-874":
    return "windows-874";

   case "cp1250":
   case "windows-1250":
   case "x-cp1250":
    return "windows-1250";

   case "cp1251":
   case "windows-1251":
   case "x-cp1251":
    return "windows-1251";

   case "ansi_x3.4-1968":
   case "ascii":
   case "cp1252":
   case "cp819":
   case "csisolatin1":
   case "ibm819":
   case "iso-8859-1":
   case "iso-ir-100":
   case "iso8859-1":
   case "iso88591":
   case "iso_8859-1":
   case "iso_8859-1:1987":
   case "l1":
   case "latin1":
   case "us-ascii":
   case "windows-1252":
   case "x-cp1252":
    return "windows-1252";

   case "cp1253":
   case "windows-1253":
   case "x-cp1253":
    return "windows-1253";

   case "cp1254":
   case "csisolatin5":
   case "iso-8859-9":
   case "iso-ir-148":
   case "iso8859-9":
   case "iso88599":
   case "iso_8859-9":
   case "iso_8859-9:1989":
   case "l5":
   case "latin5":
   case "windows-1254":
   case "x-cp1254":
    return "windows-1254";

   case "cp1255":
   case "windows-1255":
   case "x-cp1255":
    return "windows-1255";

   case "cp1256":
   case "windows-1256":
   case "x-cp1256":
    return "windows-1256";

   case "cp1257":
   case "windows-1257":
   case "x-cp1257":
    return "windows-1257";

   case "cp1258":
   case "windows-1258":
   case "x-cp1258":
    return "windows-1258";

   case "x-mac-cyrillic":
   case "x-mac-ukrainian":
    return "x-mac-cyrillic";

   case "chinese":
   case "csgb2312":
   case "csiso58gb231280":
   case "gb2312":
   case "gb_2312":
   case "gb_2312-80":
   case "gbk":
   case "iso-ir-58":
   case "x-gbk":
    return "GBK";

   case "gb18030":
    return "gb18030";

   case "big5":
   case "big5-hkscs":
   case "cn-big5":
   case "csbig5":
   case "x-x-big5":
    return "Big5";

   case "cseucpkdfmtjapanese":
   case "euc-jp":
   case "x-euc-jp":
    return "EUC-JP";

   case "csiso2022jp":
   case "iso-2022-jp":
    return "ISO-2022-JP";

   case "csshiftjis":
   case "ms932":
   case "ms_kanji":
   case "shift-jis":
   case "shift_jis":
   case "sjis":
   case "windows-31j":
   case "x-sjis":
    return "Shift_JIS";

   case "cseuckr":
   case "csksc56011987":
   case "euc-kr":
   case "iso-ir-149":
   case "korean":
   case "ks_c_5601-1987":
   case "ks_c_5601-1989":
   case "ksc5601":
   case "ksc_5601":
   case "windows-949":
    return "EUC-KR";

   case "csiso2022kr":
   case "hz-gb-2312":
   case "iso-2022-cn":
   case "iso-2022-cn-ext":
   case "iso-2022-kr":
   case "replacement":
    return "replacement";

   case "unicodefffe":
   case "utf-16be":
    return "UTF-16BE";

   case "csunicode":
   case "iso-10646-ucs-2":
   case "ucs-2":
   case "unicode":
   case "unicodefeff":
   case "utf-16":
   case "utf-16le":
    return "UTF-16LE";

   case "x-user-defined":
    return "x-user-defined";

   default:
    return "failure";
   }
  }
  e.exports = {
   getEncoding
  };
 }),
 48355: ((e, t, A) => {
  const {staticPropertyDescriptors: r, readOperation: s, fireAProgressEvent: n} = A(53610), {kState: i, kError: o, kResult: a, kEvents: c, kAborted: l} = A(20961), {webidl: h} = A(45893), {kEnumerableProperty: g} = A(3440);
  class FileReader extends EventTarget {
   constructor() {
    super();
    this[i] = "empty";
    this[a] = null;
    this[o] = null;
    this[c] = {
     loadend: null,
     error: null,
     abort: null,
     load: null,
     progress: null,
     loadstart: null
    };
   }
   readAsArrayBuffer(e) {
    h.brandCheck(this, FileReader);
    h.argumentLengthCheck(arguments, 1, "FileReader.readAsArrayBuffer");
    e = h.converters.Blob(e, {
     strict: !1
    });
    s(this, e, "ArrayBuffer");
   }
   readAsBinaryString(e) {
    h.brandCheck(this, FileReader);
    h.argumentLengthCheck(arguments, 1, "FileReader.readAsBinaryString");
    e = h.converters.Blob(e, {
     strict: !1
    });
    s(this, e, "BinaryString");
   }
   readAsText(e, t = void 0) {
    h.brandCheck(this, FileReader);
    h.argumentLengthCheck(arguments, 1, "FileReader.readAsText");
    e = h.converters.Blob(e, {
     strict: !1
    });
    t !== void 0 && (t = h.converters.DOMString(t, "FileReader.readAsText", "encoding"));
    s(this, e, "Text", t);
   }
   readAsDataURL(e) {
    h.brandCheck(this, FileReader);
    h.argumentLengthCheck(arguments, 1, "FileReader.readAsDataURL");
    e = h.converters.Blob(e, {
     strict: !1
    });
    s(this, e, "DataURL");
   }
   abort() {
    if (this[i] !== "empty" && this[i] !== "done") {
     if (this[i] === "loading") {
      this[i] = "done";
      this[a] = null;
     }
     this[l] = !0;
     n("abort", this);
     this[i] !== "loading" && n("loadend", this);
    } else this[a] = null;
   }
   get readyState() {
    h.brandCheck(this, FileReader);
    switch (this[i]) {
    case "empty":
     return this.EMPTY;

    case "loading":
     return this.LOADING;

    case "done":
     return this.DONE;
    }
   }
   get result() {
    h.brandCheck(this, FileReader);
    return this[a];
   }
   get error() {
    h.brandCheck(this, FileReader);
    return this[o];
   }
   get onloadend() {
    h.brandCheck(this, FileReader);
    return this[c].loadend;
   }
   set onloadend(e) {
    h.brandCheck(this, FileReader);
    this[c].loadend && this.removeEventListener("loadend", this[c].loadend);
    if (typeof e == "function") {
     this[c].loadend = e;
     this.addEventListener("loadend", e);
    } else this[c].loadend = null;
   }
   get onerror() {
    h.brandCheck(this, FileReader);
    return this[c].error;
   }
   set onerror(e) {
    h.brandCheck(this, FileReader);
    this[c].error && this.removeEventListener("error", this[c].error);
    if (typeof e == "function") {
     this[c].error = e;
     this.addEventListener("error", e);
    } else this[c].error = null;
   }
   get onloadstart() {
    h.brandCheck(this, FileReader);
    return this[c].loadstart;
   }
   set onloadstart(e) {
    h.brandCheck(this, FileReader);
    this[c].loadstart && this.removeEventListener("loadstart", this[c].loadstart);
    if (typeof e == "function") {
     this[c].loadstart = e;
     this.addEventListener("loadstart", e);
    } else this[c].loadstart = null;
   }
   get onprogress() {
    h.brandCheck(this, FileReader);
    return this[c].progress;
   }
   set onprogress(e) {
    h.brandCheck(this, FileReader);
    this[c].progress && this.removeEventListener("progress", this[c].progress);
    if (typeof e == "function") {
     this[c].progress = e;
     this.addEventListener("progress", e);
    } else this[c].progress = null;
   }
   get onload() {
    h.brandCheck(this, FileReader);
    return this[c].load;
   }
   set onload(e) {
    h.brandCheck(this, FileReader);
    this[c].load && this.removeEventListener("load", this[c].load);
    if (typeof e == "function") {
     this[c].load = e;
     this.addEventListener("load", e);
    } else this[c].load = null;
   }
   get onabort() {
    h.brandCheck(this, FileReader);
    return this[c].abort;
   }
   set onabort(e) {
    h.brandCheck(this, FileReader);
    this[c].abort && this.removeEventListener("abort", this[c].abort);
    if (typeof e == "function") {
     this[c].abort = e;
     this.addEventListener("abort", e);
    } else this[c].abort = null;
   }
  }
  FileReader.EMPTY = FileReader.prototype.EMPTY = 0;
  FileReader.LOADING = FileReader.prototype.LOADING = 1;
  FileReader.DONE = FileReader.prototype.DONE = 2;
  Object.defineProperties(FileReader.prototype, {
   EMPTY: r,
   LOADING: r,
   DONE: r,
   readAsArrayBuffer: g,
   readAsBinaryString: g,
   readAsText: g,
   readAsDataURL: g,
   abort: g,
   readyState: g,
   result: g,
   error: g,
   onloadstart: g,
   onprogress: g,
   onload: g,
   onabort: g,
   onerror: g,
   onloadend: g,
   [Symbol.toStringTag]: {
    value: "FileReader",
    writable: !1,
    enumerable: !1,
    configurable: !0
   }
  });
  Object.defineProperties(FileReader, {
   EMPTY: r,
   LOADING: r,
   DONE: r
  });
  e.exports = {
   FileReader
  };
 }),
 88573: ((e, t, A) => {
  const {webidl: r} = A(45893), s = Symbol("ProgressEvent state");
  class ProgressEvent extends Event {
   constructor(e, t = {}) {
    e = r.converters.DOMString(e, "ProgressEvent constructor", "type");
    t = r.converters.ProgressEventInit(t ?? {});
    super(e, t);
    this[s] = {
     lengthComputable: t.lengthComputable,
     loaded: t.loaded,
     total: t.total
    };
   }
   get lengthComputable() {
    r.brandCheck(this, ProgressEvent);
    return this[s].lengthComputable;
   }
   get loaded() {
    r.brandCheck(this, ProgressEvent);
    return this[s].loaded;
   }
   get total() {
    r.brandCheck(this, ProgressEvent);
    return this[s].total;
   }
  }
  r.converters.ProgressEventInit = r.dictionaryConverter([ {
   key: "lengthComputable",
   converter: r.converters.boolean,
   defaultValue: () => !1
  }, {
   key: "loaded",
   converter: r.converters["unsigned long long"],
   defaultValue: () => 0
  }, {
   key: "total",
   converter: r.converters["unsigned long long"],
   defaultValue: () => 0
  }, {
   key: "bubbles",
   converter: r.converters.boolean,
   defaultValue: () => !1
  }, {
   key: "cancelable",
   converter: r.converters.boolean,
   defaultValue: () => !1
  }, {
   key: "composed",
   converter: r.converters.boolean,
   defaultValue: () => !1
  } ]);
  e.exports = {
   ProgressEvent
  };
 }),
 20961: (e => {
  e.exports = {
   kState: Symbol("FileReader state"),
   kResult: Symbol("FileReader result"),
   kError: Symbol("FileReader error"),
   kLastProgressEventFired: Symbol("FileReader last progress event fired timestamp"),
   kEvents: Symbol("FileReader events"),
   kAborted: Symbol("FileReader aborted")
  };
 }),
 53610: ((e, t, A) => {
  const {kState: r, kError: s, kResult: n, kAborted: i, kLastProgressEventFired: o} = A(20961), {ProgressEvent: a} = A(88573), {getEncoding: c} = A(22607), {serializeAMimeType: l, parseMIMEType: h} = A(51900), {types: g} = A(57975), {StringDecoder: E} = A(13193), {btoa: u} = A(4573), Q = {
   enumerable: !0,
   writable: !1,
   configurable: !1
  };
  function readOperation(e, t, A, a) {
   if (e[r] === "loading") throw new DOMException("Invalid state", "InvalidStateError");
   e[r] = "loading";
   e[n] = null;
   e[s] = null;
   const c = t.stream(), l = c.getReader(), h = [];
   let E = l.read(), u = !0;
   (async () => {
    while (!e[i]) try {
     const {done: c, value: Q} = await E;
     u && !e[i] && queueMicrotask(() => {
      fireAProgressEvent("loadstart", e);
     });
     u = !1;
     if (!c && g.isUint8Array(Q)) {
      h.push(Q);
      if ((e[o] === void 0 || Date.now() - e[o] >= 50) && !e[i]) {
       e[o] = Date.now();
       queueMicrotask(() => {
        fireAProgressEvent("progress", e);
       });
      }
      E = l.read();
     } else if (c) {
      queueMicrotask(() => {
       e[r] = "done";
       try {
        const r = packageData(h, A, t.type, a);
        if (e[i]) return;
        e[n] = r;
        fireAProgressEvent("load", e);
       } catch (t) {
        e[s] = t;
        fireAProgressEvent("error", e);
       }
       e[r] !== "loading" && fireAProgressEvent("loadend", e);
      });
      break;
     }
    } catch (t) {
     if (e[i]) return;
     queueMicrotask(() => {
      e[r] = "done";
      e[s] = t;
      fireAProgressEvent("error", e);
      e[r] !== "loading" && fireAProgressEvent("loadend", e);
     });
     break;
    }
   })();
  }
  function fireAProgressEvent(e, t) {
   const A = new a(e, {
    bubbles: !1,
    cancelable: !1
   });
   t.dispatchEvent(A);
  }
  function packageData(e, t, A, r) {
   switch (t) {
   case "DataURL":
    {
     let t = "data:";
     const r = h(A || "application/octet-stream");
     r !== "failure" && (t += l(r));
     t += ";base64,";
     const s = new E("latin1");
     for (const A of e) t += u(s.write(A));
     t += u(s.end());
     return t;
    }

   case "Text":
    {
     let t = "failure";
     r && (t = c(r));
     if (t === "failure" && A) {
      const e = h(A);
      e !== "failure" && (t = c(e.parameters.get("charset")));
     }
     t === "failure" && (t = "UTF-8");
     return decode(e, t);
    }

   case "ArrayBuffer":
    {
     const t = combineByteSequences(e);
     return t.buffer;
    }

   case "BinaryString":
    {
     let t = "";
     const A = new E("latin1");
     for (const r of e) t += A.write(r);
     t += A.end();
     return t;
    }
   }
  }
  function decode(e, t) {
   const A = combineByteSequences(e), r = BOMSniffing(A);
   let s = 0;
   if (r !== null) {
    t = r;
    s = r === "UTF-8" ? 3 : 2;
   }
   const n = A.slice(s);
   return new TextDecoder(t).decode(n);
  }
  function BOMSniffing(e) {
   const [t, A, r] = e;
   return t === 239 && A === 187 && r === 191 ? "UTF-8" : t === 254 && A === 255 ? "UTF-16BE" : t === 255 && A === 254 ? "UTF-16LE" : null;
  }
  function combineByteSequences(e) {
   const t = e.reduce((e, t) => e + t.byteLength, 0);
   let A = 0;
   return e.reduce((e, t) => {
    e.set(t, A);
    A += t.byteLength;
    return e;
   }, new Uint8Array(t));
  }
  e.exports = {
   staticPropertyDescriptors: Q,
   readOperation,
   fireAProgressEvent
  };
 }),
 86897: ((e, t, A) => {
  const {uid: r, states: s, sentCloseFrameState: n, emptyBuffer: i, opcodes: o} = A(20736), {kReadyState: a, kSentClose: c, kByteParser: l, kReceivedClose: h, kResponse: g} = A(61216), {fireEvent: E, failWebsocketConnection: u, isClosing: Q, isClosed: B, isEstablished: I, parseExtensions: C} = A(98625), {channels: d} = A(42414), {CloseEvent: f} = A(15188), {makeRequest: p} = A(9967), {fetching: y} = A(54398), {Headers: w, getHeadersList: m} = A(60660), {getDecodeSplit: D} = A(73168), {WebsocketFrameSend: k} = A(3264);
  let R;
  try {
   R = A(77598);
  } catch {}
  function establishWebSocketConnection(e, t, A, s, n, i) {
   const o = e;
   o.protocol = e.protocol === "ws:" ? "http:" : "https:";
   const a = p({
    urlList: [ o ],
    client: A,
    serviceWorkers: "none",
    referrer: "no-referrer",
    mode: "websocket",
    credentials: "include",
    cache: "no-store",
    redirect: "error"
   });
   if (i.headers) {
    const e = m(new w(i.headers));
    a.headersList = e;
   }
   const c = R.randomBytes(16).toString("base64");
   a.headersList.append("sec-websocket-key", c);
   a.headersList.append("sec-websocket-version", "13");
   for (const e of t) a.headersList.append("sec-websocket-protocol", e);
   const l = "permessage-deflate; client_max_window_bits";
   a.headersList.append("sec-websocket-extensions", l);
   const h = y({
    request: a,
    useParallelQueue: !0,
    dispatcher: i.dispatcher,
    processResponse(e) {
     if (e.type === "error" || e.status !== 101) {
      u(s, "Received network error or non-101 status code.");
      return;
     }
     if (t.length !== 0 && !e.headersList.get("Sec-WebSocket-Protocol")) {
      u(s, "Server did not respond with sent protocols.");
      return;
     }
     if (e.headersList.get("Upgrade")?.toLowerCase() !== "websocket") {
      u(s, 'Server did not set Upgrade header to "websocket".');
      return;
     }
     if (e.headersList.get("Connection")?.toLowerCase() !== "upgrade") {
      u(s, 'Server did not set Connection header to "upgrade".');
      return;
     }
     const A = e.headersList.get("Sec-WebSocket-Accept"), i = R.createHash("sha1").update(c + r).digest("base64");
     if (A !== i) {
      u(s, "Incorrect hash received in Sec-WebSocket-Accept header.");
      return;
     }
     const o = e.headersList.get("Sec-WebSocket-Extensions");
     let l;
     if (o !== null) {
      l = C(o);
      if (!l.has("permessage-deflate")) {
       u(s, "Sec-WebSocket-Extensions header does not match.");
       return;
      }
     }
     const h = e.headersList.get("Sec-WebSocket-Protocol");
     if (h !== null) {
      const e = D("sec-websocket-protocol", a.headersList);
      if (e === null || !e.includes(h)) {
       u(s, "Protocol was not set in the opening handshake.");
       return;
      }
     }
     e.socket.on("data", onSocketData);
     e.socket.on("close", onSocketClose);
     e.socket.on("error", onSocketError);
     d.open.hasSubscribers && d.open.publish({
      address: e.socket.address(),
      protocol: h,
      extensions: o
     });
     n(e, l);
    }
   });
   return h;
  }
  function closeWebSocketConnection(e, t, A, r) {
   if (Q(e) || B(e)) ; else if (I(e)) if (e[c] === n.NOT_SENT) {
    e[c] = n.PROCESSING;
    const l = new k;
    if (t !== void 0 && A === void 0) {
     l.frameData = Buffer.allocUnsafe(2);
     l.frameData.writeUInt16BE(t, 0);
    } else if (t !== void 0 && A !== void 0) {
     l.frameData = Buffer.allocUnsafe(2 + r);
     l.frameData.writeUInt16BE(t, 0);
     l.frameData.write(A, 2, "utf-8");
    } else l.frameData = i;
    const h = e[g].socket;
    h.write(l.createFrame(o.CLOSE));
    e[c] = n.SENT;
    e[a] = s.CLOSING;
   } else e[a] = s.CLOSING; else {
    u(e, "Connection was closed before it was established.");
    e[a] = s.CLOSING;
   }
  }
  function onSocketData(e) {
   this.ws[l].write(e) || this.pause();
  }
  function onSocketClose() {
   const {ws: e} = this, {[g]: t} = e;
   t.socket.off("data", onSocketData);
   t.socket.off("close", onSocketClose);
   t.socket.off("error", onSocketError);
   const A = e[c] === n.SENT && e[h];
   let r = 1005, i = "";
   const o = e[l].closingInfo;
   if (o && !o.error) {
    r = o.code ?? 1005;
    i = o.reason;
   } else e[h] || (r = 1006);
   e[a] = s.CLOSED;
   E("close", e, (e, t) => new f(e, t), {
    wasClean: A,
    code: r,
    reason: i
   });
   d.close.hasSubscribers && d.close.publish({
    websocket: e,
    code: r,
    reason: i
   });
  }
  function onSocketError(e) {
   const {ws: t} = this;
   t[a] = s.CLOSING;
   d.socketError.hasSubscribers && d.socketError.publish(e);
   this.destroy();
  }
  e.exports = {
   establishWebSocketConnection,
   closeWebSocketConnection
  };
 }),
 20736: (e => {
  const t = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", A = {
   enumerable: !0,
   writable: !1,
   configurable: !1
  }, r = {
   CONNECTING: 0,
   OPEN: 1,
   CLOSING: 2,
   CLOSED: 3
  }, s = {
   NOT_SENT: 0,
   PROCESSING: 1,
   SENT: 2
  }, n = {
   CONTINUATION: 0,
   TEXT: 1,
   BINARY: 2,
   CLOSE: 8,
   PING: 9,
   PONG: 10
  }, i = 65535, o = {
   INFO: 0,
   PAYLOADLENGTH_16: 2,
   PAYLOADLENGTH_64: 3,
   READ_DATA: 4
  }, a = Buffer.allocUnsafe(0), c = {
   string: 1,
   typedArray: 2,
   arrayBuffer: 3,
   blob: 4
  };
  e.exports = {
   uid: t,
   sentCloseFrameState: s,
   staticPropertyDescriptors: A,
   states: r,
   opcodes: n,
   maxUnsigned16Bit: i,
   parserStates: o,
   emptyBuffer: a,
   sendHints: c
  };
 }),
 15188: ((e, t, A) => {
  const {webidl: r} = A(45893), {kEnumerableProperty: s} = A(3440), {kConstruct: n} = A(36443), {MessagePort: i} = A(75919);
  class MessageEvent extends Event {
   #X;
   constructor(e, t = {}) {
    if (e === n) {
     super(arguments[1], arguments[2]);
     r.util.markAsUncloneable(this);
     return;
    }
    const A = "MessageEvent constructor";
    r.argumentLengthCheck(arguments, 1, A);
    e = r.converters.DOMString(e, A, "type");
    t = r.converters.MessageEventInit(t, A, "eventInitDict");
    super(e, t);
    this.#X = t;
    r.util.markAsUncloneable(this);
   }
   get data() {
    r.brandCheck(this, MessageEvent);
    return this.#X.data;
   }
   get origin() {
    r.brandCheck(this, MessageEvent);
    return this.#X.origin;
   }
   get lastEventId() {
    r.brandCheck(this, MessageEvent);
    return this.#X.lastEventId;
   }
   get source() {
    r.brandCheck(this, MessageEvent);
    return this.#X.source;
   }
   get ports() {
    r.brandCheck(this, MessageEvent);
    Object.isFrozen(this.#X.ports) || Object.freeze(this.#X.ports);
    return this.#X.ports;
   }
   initMessageEvent(e, t = !1, A = !1, s = null, n = "", i = "", o = null, a = []) {
    r.brandCheck(this, MessageEvent);
    r.argumentLengthCheck(arguments, 1, "MessageEvent.initMessageEvent");
    return new MessageEvent(e, {
     bubbles: t,
     cancelable: A,
     data: s,
     origin: n,
     lastEventId: i,
     source: o,
     ports: a
    });
   }
   static createFastMessageEvent(e, t) {
    const A = new MessageEvent(n, e, t);
    A.#X = t;
    A.#X.data ??= null;
    A.#X.origin ??= "";
    A.#X.lastEventId ??= "";
    A.#X.source ??= null;
    A.#X.ports ??= [];
    return A;
   }
  }
  const {createFastMessageEvent: o} = MessageEvent;
  delete MessageEvent.createFastMessageEvent;
  class CloseEvent extends Event {
   #X;
   constructor(e, t = {}) {
    const A = "CloseEvent constructor";
    r.argumentLengthCheck(arguments, 1, A);
    e = r.converters.DOMString(e, A, "type");
    t = r.converters.CloseEventInit(t);
    super(e, t);
    this.#X = t;
    r.util.markAsUncloneable(this);
   }
   get wasClean() {
    r.brandCheck(this, CloseEvent);
    return this.#X.wasClean;
   }
   get code() {
    r.brandCheck(this, CloseEvent);
    return this.#X.code;
   }
   get reason() {
    r.brandCheck(this, CloseEvent);
    return this.#X.reason;
   }
  }
  class ErrorEvent extends Event {
   #X;
   constructor(e, t) {
    const A = "ErrorEvent constructor";
    r.argumentLengthCheck(arguments, 1, A);
    super(e, t);
    r.util.markAsUncloneable(this);
    e = r.converters.DOMString(e, A, "type");
    t = r.converters.ErrorEventInit(t ?? {});
    this.#X = t;
   }
   get message() {
    r.brandCheck(this, ErrorEvent);
    return this.#X.message;
   }
   get filename() {
    r.brandCheck(this, ErrorEvent);
    return this.#X.filename;
   }
   get lineno() {
    r.brandCheck(this, ErrorEvent);
    return this.#X.lineno;
   }
   get colno() {
    r.brandCheck(this, ErrorEvent);
    return this.#X.colno;
   }
   get error() {
    r.brandCheck(this, ErrorEvent);
    return this.#X.error;
   }
  }
  Object.defineProperties(MessageEvent.prototype, {
   [Symbol.toStringTag]: {
    value: "MessageEvent",
    configurable: !0
   },
   data: s,
   origin: s,
   lastEventId: s,
   source: s,
   ports: s,
   initMessageEvent: s
  });
  Object.defineProperties(CloseEvent.prototype, {
   [Symbol.toStringTag]: {
    value: "CloseEvent",
    configurable: !0
   },
   reason: s,
   code: s,
   wasClean: s
  });
  Object.defineProperties(ErrorEvent.prototype, {
   [Symbol.toStringTag]: {
    value: "ErrorEvent",
    configurable: !0
   },
   message: s,
   filename: s,
   lineno: s,
   colno: s,
   error: s
  });
  r.converters.MessagePort = r.interfaceConverter(i);
  r.converters["sequence<MessagePort>"] = r.sequenceConverter(r.converters.MessagePort);
  const a = [ {
   key: "bubbles",
   converter: r.converters.boolean,
   defaultValue: () => !1
  }, {
   key: "cancelable",
   converter: r.converters.boolean,
   defaultValue: () => !1
  }, {
   key: "composed",
   converter: r.converters.boolean,
   defaultValue: () => !1
  } ];
  r.converters.MessageEventInit = r.dictionaryConverter([ ...a, {
   key: "data",
   converter: r.converters.any,
   defaultValue: () => null
  }, {
   key: "origin",
   converter: r.converters.USVString,
   defaultValue: () => ""
  }, {
   key: "lastEventId",
   converter: r.converters.DOMString,
   defaultValue: () => ""
  }, {
   key: "source",
   converter: r.nullableConverter(r.converters.MessagePort),
   defaultValue: () => null
  }, {
   key: "ports",
   converter: r.converters["sequence<MessagePort>"],
   defaultValue: () => new Array(0)
  } ]);
  r.converters.CloseEventInit = r.dictionaryConverter([ ...a, {
   key: "wasClean",
   converter: r.converters.boolean,
   defaultValue: () => !1
  }, {
   key: "code",
   converter: r.converters["unsigned short"],
   defaultValue: () => 0
  }, {
   key: "reason",
   converter: r.converters.USVString,
   defaultValue: () => ""
  } ]);
  r.converters.ErrorEventInit = r.dictionaryConverter([ ...a, {
   key: "message",
   converter: r.converters.DOMString,
   defaultValue: () => ""
  }, {
   key: "filename",
   converter: r.converters.USVString,
   defaultValue: () => ""
  }, {
   key: "lineno",
   converter: r.converters["unsigned long"],
   defaultValue: () => 0
  }, {
   key: "colno",
   converter: r.converters["unsigned long"],
   defaultValue: () => 0
  }, {
   key: "error",
   converter: r.converters.any
  } ]);
  e.exports = {
   MessageEvent,
   CloseEvent,
   ErrorEvent,
   createFastMessageEvent: o
  };
 }),
 3264: ((e, t, A) => {
  const {maxUnsigned16Bit: r} = A(20736), s = 16386;
  let n, i = null, o = s;
  try {
   n = A(77598);
  } catch {
   n = {
    randomFillSync: function(e, t, A) {
     for (let t = 0; t < e.length; ++t) e[t] = Math.random() * 255 | 0;
     return e;
    }
   };
  }
  function generateMask() {
   if (o === s) {
    o = 0;
    n.randomFillSync(i ??= Buffer.allocUnsafe(s), 0, s);
   }
   return [ i[o++], i[o++], i[o++], i[o++] ];
  }
  class WebsocketFrameSend {
   constructor(e) {
    this.frameData = e;
   }
   createFrame(e) {
    const t = this.frameData, A = generateMask(), s = t?.byteLength ?? 0;
    let n = s, i = 6;
    if (s > r) {
     i += 8;
     n = 127;
    } else if (s > 125) {
     i += 2;
     n = 126;
    }
    const o = Buffer.allocUnsafe(s + i);
    o[0] = o[1] = 0;
    o[0] |= 128;
    o[0] = (o[0] & 240) + e;
    o[i - 4] = A[0];
    o[i - 3] = A[1];
    o[i - 2] = A[2];
    o[i - 1] = A[3];
    o[1] = n;
    if (n === 126) o.writeUInt16BE(s, 2); else if (n === 127) {
     o[2] = o[3] = 0;
     o.writeUIntBE(s, 4, 6);
    }
    o[1] |= 128;
    for (let e = 0; e < s; ++e) o[i + e] = t[e] ^ A[e & 3];
    return o;
   }
  }
  e.exports = {
   WebsocketFrameSend
  };
 }),
 19469: ((e, t, A) => {
  const {createInflateRaw: r, Z_DEFAULT_WINDOWBITS: s} = A(38522), {isValidClientWindowBits: n} = A(98625), {MessageSizeExceededError: i} = A(68707), o = Buffer.from([ 0, 0, 255, 255 ]), a = Symbol("kBuffer"), c = Symbol("kLength");
  class PerMessageDeflate {
   #j;
   #Q={};
   #$=0;
   constructor(e, t) {
    this.#Q.serverNoContextTakeover = e.has("server_no_context_takeover");
    this.#Q.serverMaxWindowBits = e.get("server_max_window_bits");
    this.#$ = t.maxPayloadSize;
   }
   decompress(e, t, A) {
    if (!this.#j) {
     let e = s;
     if (this.#Q.serverMaxWindowBits) {
      if (!n(this.#Q.serverMaxWindowBits)) {
       A(new Error("Invalid server_max_window_bits"));
       return;
      }
      e = Number.parseInt(this.#Q.serverMaxWindowBits);
     }
     try {
      this.#j = r({
       windowBits: e
      });
     } catch (e) {
      A(e);
      return;
     }
     this.#j[a] = [];
     this.#j[c] = 0;
     this.#j.on("data", e => {
      this.#j[c] += e.length;
      if (this.#$ > 0 && this.#j[c] > this.#$) {
       A(new i);
       this.#j.removeAllListeners();
       this.#j.destroy();
       this.#j = null;
      } else this.#j[a].push(e);
     });
     this.#j.on("error", e => {
      this.#j = null;
      A(e);
     });
    }
    this.#j.write(e);
    t && this.#j.write(o);
    this.#j.flush(() => {
     if (!this.#j) return;
     const e = Buffer.concat(this.#j[a], this.#j[c]);
     this.#j[a].length = 0;
     this.#j[c] = 0;
     A(null, e);
    });
   }
  }
  e.exports = {
   PerMessageDeflate
  };
 }),
 81652: ((e, t, A) => {
  const {Writable: r} = A(57075), s = A(34589), {parserStates: n, opcodes: i, states: o, emptyBuffer: a, sentCloseFrameState: c} = A(20736), {kReadyState: l, kSentClose: h, kResponse: g, kReceivedClose: E} = A(61216), {channels: u} = A(42414), {isValidStatusCode: Q, isValidOpcode: B, failWebsocketConnection: I, websocketMessageReceived: C, utf8Decode: d, isControlFrame: f, isTextBinaryFrame: p, isContinuationFrame: y} = A(98625), {WebsocketFrameSend: w} = A(3264), {closeWebSocketConnection: m} = A(86897), {PerMessageDeflate: D} = A(19469), {MessageSizeExceededError: k} = A(68707);
  function failWebsocketConnectionWithCode(e, t, A) {
   m(e, t, A, Buffer.byteLength(A));
   I(e, A);
  }
  class ByteParser extends r {
   #ee=[];
   #te=0;
   #Ae=0;
   #re=!1;
   #y=n.INFO;
   #se={};
   #ne=[];
   #ie;
   #oe;
   #$;
   constructor(e, t, A = {}) {
    super();
    this.ws = e;
    this.#ie = t ?? new Map;
    this.#oe = A.maxFragments ?? 0;
    this.#$ = A.maxPayloadSize ?? 0;
    this.#ie.has("permessage-deflate") && this.#ie.set("permessage-deflate", new D(t, A));
   }
   _write(e, t, A) {
    this.#ee.push(e);
    this.#Ae += e.length;
    this.#re = !0;
    this.run(A);
   }
   #ae() {
    if (this.#$ > 0 && !f(this.#se.opcode) && this.#se.payloadLength + this.#te > this.#$) {
     failWebsocketConnectionWithCode(this.ws, 1009, "Payload size exceeds maximum allowed size");
     return !1;
    }
    return !0;
   }
   run(e) {
    while (this.#re) if (this.#y === n.INFO) {
     if (this.#Ae < 2) return e();
     const t = this.consume(2), A = !!(t[0] & 128), r = t[0] & 15, s = !(128 & ~t[1]), o = !A && r !== i.CONTINUATION, a = t[1] & 127, c = t[0] & 64, l = t[0] & 32, h = t[0] & 16;
     if (!B(r)) {
      I(this.ws, "Invalid opcode received");
      return e();
     }
     if (s) {
      I(this.ws, "Frame cannot be masked");
      return e();
     }
     if (c !== 0 && !this.#ie.has("permessage-deflate")) {
      I(this.ws, "Expected RSV1 to be clear.");
      return;
     }
     if (l !== 0 || h !== 0) {
      I(this.ws, "RSV1, RSV2, RSV3 must be clear");
      return;
     }
     if (o && !p(r)) {
      I(this.ws, "Invalid frame type was fragmented.");
      return;
     }
     if (p(r) && this.#ne.length > 0) {
      I(this.ws, "Expected continuation frame");
      return;
     }
     if (this.#se.fragmented && o) {
      I(this.ws, "Fragmented frame exceeded 125 bytes.");
      return;
     }
     if ((a > 125 || o) && f(r)) {
      I(this.ws, "Control frame either too large or fragmented");
      return;
     }
     if (y(r) && this.#ne.length === 0 && !this.#se.compressed) {
      I(this.ws, "Unexpected continuation frame");
      return;
     }
     if (a <= 125) {
      this.#se.payloadLength = a;
      this.#y = n.READ_DATA;
      if (!this.#ae()) return;
     } else a === 126 ? this.#y = n.PAYLOADLENGTH_16 : a === 127 && (this.#y = n.PAYLOADLENGTH_64);
     if (p(r)) {
      this.#se.binaryType = r;
      this.#se.compressed = c !== 0;
     }
     this.#se.opcode = r;
     this.#se.masked = s;
     this.#se.fin = A;
     this.#se.fragmented = o;
    } else if (this.#y === n.PAYLOADLENGTH_16) {
     if (this.#Ae < 2) return e();
     const t = this.consume(2);
     this.#se.payloadLength = t.readUInt16BE(0);
     this.#y = n.READ_DATA;
     if (!this.#ae()) return;
    } else if (this.#y === n.PAYLOADLENGTH_64) {
     if (this.#Ae < 8) return e();
     const t = this.consume(8), A = t.readUInt32BE(0), r = t.readUInt32BE(4);
     if (A !== 0 || r > 2 ** 31 - 1) {
      I(this.ws, "Received payload length > 2^31 bytes.");
      return;
     }
     this.#se.payloadLength = r;
     this.#y = n.READ_DATA;
     if (!this.#ae()) return;
    } else if (this.#y === n.READ_DATA) {
     if (this.#Ae < this.#se.payloadLength) return e();
     const t = this.consume(this.#se.payloadLength);
     if (f(this.#se.opcode)) {
      this.#re = this.parseControlFrame(t);
      this.#y = n.INFO;
      const A = this.ws[g].socket;
      if (this.#re && A.writableNeedDrain) {
       this.#re = !1;
       A.once("drain", () => {
        if (!this.destroyed) {
         this.#re = !0;
         this.run(e);
        }
       });
       return;
      }
     } else {
      if (this.#se.compressed) {
       this.#ie.get("permessage-deflate").decompress(t, this.#se.fin, (t, A) => {
        if (t) {
         const e = t instanceof k ? 1009 : 1007;
         failWebsocketConnectionWithCode(this.ws, e, t.message);
         return;
        }
        if (this.writeFragments(A)) if (this.#$ > 0 && this.#te > this.#$) failWebsocketConnectionWithCode(this.ws, 1009, (new k).message); else if (this.#se.fin) {
         C(this.ws, this.#se.binaryType, this.consumeFragments());
         this.#re = !0;
         this.#y = n.INFO;
         this.run(e);
        } else {
         this.#y = n.INFO;
         this.#re = !0;
         this.run(e);
        }
       });
       this.#re = !1;
       break;
      }
      if (!this.writeFragments(t)) return;
      if (this.#$ > 0 && this.#te > this.#$) {
       failWebsocketConnectionWithCode(this.ws, 1009, (new k).message);
       return;
      }
      !this.#se.fragmented && this.#se.fin && C(this.ws, this.#se.binaryType, this.consumeFragments());
      this.#y = n.INFO;
     }
    }
   }
   consume(e) {
    if (e > this.#Ae) throw new Error("Called consume() before buffers satiated.");
    if (e === 0) return a;
    if (this.#ee[0].length === e) {
     this.#Ae -= this.#ee[0].length;
     return this.#ee.shift();
    }
    const t = Buffer.allocUnsafe(e);
    let A = 0;
    while (A !== e) {
     const r = this.#ee[0], {length: s} = r;
     if (s + A === e) {
      t.set(this.#ee.shift(), A);
      break;
     }
     if (s + A > e) {
      t.set(r.subarray(0, e - A), A);
      this.#ee[0] = r.subarray(e - A);
      break;
     }
     t.set(this.#ee.shift(), A);
     A += r.length;
    }
    this.#Ae -= e;
    return t;
   }
   writeFragments(e) {
    if (this.#oe > 0 && this.#ne.length === this.#oe) {
     failWebsocketConnectionWithCode(this.ws, 1008, "Too many message fragments");
     return !1;
    }
    this.#te += e.length;
    this.#ne.push(e);
    return !0;
   }
   consumeFragments() {
    const e = this.#ne;
    if (e.length === 1) {
     this.#te = 0;
     return e.shift();
    }
    const t = Buffer.concat(e, this.#te);
    this.#ne = [];
    this.#te = 0;
    return t;
   }
   parseCloseBody(e) {
    s(e.length !== 1);
    let t;
    e.length >= 2 && (t = e.readUInt16BE(0));
    if (t !== void 0 && !Q(t)) return {
     code: 1002,
     reason: "Invalid status code",
     error: !0
    };
    let A = e.subarray(2);
    A[0] === 239 && A[1] === 187 && A[2] === 191 && (A = A.subarray(3));
    try {
     A = d(A);
    } catch {
     return {
      code: 1007,
      reason: "Invalid UTF-8",
      error: !0
     };
    }
    return {
     code: t,
     reason: A,
     error: !1
    };
   }
   parseControlFrame(e) {
    const {opcode: t, payloadLength: A} = this.#se;
    if (t === i.CLOSE) {
     if (A === 1) {
      I(this.ws, "Received close frame with a 1-byte body.");
      return !1;
     }
     this.#se.closeInfo = this.parseCloseBody(e);
     if (this.#se.closeInfo.error) {
      const {code: e, reason: t} = this.#se.closeInfo;
      m(this.ws, e, t, t.length);
      I(this.ws, t);
      return !1;
     }
     if (this.ws[h] !== c.SENT) {
      let e = a;
      if (this.#se.closeInfo.code) {
       e = Buffer.allocUnsafe(2);
       e.writeUInt16BE(this.#se.closeInfo.code, 0);
      }
      const t = new w(e);
      this.ws[g].socket.write(t.createFrame(i.CLOSE), e => {
       e || (this.ws[h] = c.SENT);
      });
     }
     this.ws[l] = o.CLOSING;
     this.ws[E] = !0;
     return !1;
    }
    if (t === i.PING) {
     if (!this.ws[E]) {
      const t = new w(e);
      this.ws[g].socket.write(t.createFrame(i.PONG));
      u.ping.hasSubscribers && u.ping.publish({
       payload: e
      });
     }
    } else t === i.PONG && u.pong.hasSubscribers && u.pong.publish({
     payload: e
    });
    return !0;
   }
   get closingInfo() {
    return this.#se.closeInfo;
   }
  }
  e.exports = {
   ByteParser
  };
 }),
 13900: ((e, t, A) => {
  const {WebsocketFrameSend: r} = A(3264), {opcodes: s, sendHints: n} = A(20736), i = A(64660), o = Buffer[Symbol.species];
  class SendQueue {
   #ce=new i;
   #le=!1;
   #he;
   constructor(e) {
    this.#he = e;
   }
   add(e, t, A) {
    if (A !== n.blob) {
     const r = createFrame(e, A);
     if (this.#le) {
      const e = {
       promise: null,
       callback: t,
       frame: r
      };
      this.#ce.push(e);
     } else this.#he.write(r, t);
     return;
    }
    const r = {
     promise: e.arrayBuffer().then(e => {
      r.promise = null;
      r.frame = createFrame(e, A);
     }),
     callback: t,
     frame: null
    };
    this.#ce.push(r);
    this.#le || this.#ge();
   }
   async #ge() {
    this.#le = !0;
    const e = this.#ce;
    while (!e.isEmpty()) {
     const t = e.shift();
     t.promise !== null && await t.promise;
     this.#he.write(t.frame, t.callback);
     t.callback = t.frame = null;
    }
    this.#le = !1;
   }
  }
  function createFrame(e, t) {
   return new r(toBuffer(e, t)).createFrame(t === n.string ? s.TEXT : s.BINARY);
  }
  function toBuffer(e, t) {
   switch (t) {
   case n.string:
    return Buffer.from(e);

   case n.arrayBuffer:
   case n.blob:
    return new o(e);

   case n.typedArray:
    return new o(e.buffer, e.byteOffset, e.byteLength);
   }
  }
  e.exports = {
   SendQueue
  };
 }),
 61216: (e => {
  e.exports = {
   kWebSocketURL: Symbol("url"),
   kReadyState: Symbol("ready state"),
   kController: Symbol("controller"),
   kResponse: Symbol("response"),
   kBinaryType: Symbol("binary type"),
   kSentClose: Symbol("sent close"),
   kReceivedClose: Symbol("received close"),
   kByteParser: Symbol("byte parser")
  };
 }),
 98625: ((e, t, A) => {
  const {kReadyState: r, kController: s, kResponse: n, kBinaryType: i, kWebSocketURL: o} = A(61216), {states: a, opcodes: c} = A(20736), {ErrorEvent: l, createFastMessageEvent: h} = A(15188), {isUtf8: g} = A(4573), {collectASequenceOfCodePointsFast: E, removeHTTPWhitespace: u} = A(51900);
  function isConnecting(e) {
   return e[r] === a.CONNECTING;
  }
  function isEstablished(e) {
   return e[r] === a.OPEN;
  }
  function isClosing(e) {
   return e[r] === a.CLOSING;
  }
  function isClosed(e) {
   return e[r] === a.CLOSED;
  }
  function fireEvent(e, t, A = (e, t) => new Event(e, t), r = {}) {
   const s = A(e, r);
   t.dispatchEvent(s);
  }
  function websocketMessageReceived(e, t, A) {
   if (e[r] !== a.OPEN) return;
   let s;
   if (t === c.TEXT) try {
    s = I(A);
   } catch {
    failWebsocketConnection(e, "Received invalid UTF-8 in text frame.");
    return;
   } else t === c.BINARY && (s = e[i] === "blob" ? new Blob([ A ]) : toArrayBuffer(A));
   fireEvent("message", e, h, {
    origin: e[o].origin,
    data: s
   });
  }
  function toArrayBuffer(e) {
   return e.byteLength === e.buffer.byteLength ? e.buffer : e.buffer.slice(e.byteOffset, e.byteOffset + e.byteLength);
  }
  function isValidSubprotocol(e) {
   if (e.length === 0) return !1;
   for (let t = 0; t < e.length; ++t) {
    const A = e.charCodeAt(t);
    if (A < 33 || A > 126 || A === 34 || A === 40 || A === 41 || A === 44 || A === 47 || A === 58 || A === 59 || A === 60 || A === 61 || A === 62 || A === 63 || A === 64 || A === 91 || A === 92 || A === 93 || A === 123 || A === 125) return !1;
   }
   return !0;
  }
  function isValidStatusCode(e) {
   return e >= 1e3 && e < 1015 ? e !== 1004 && e !== 1005 && e !== 1006 : e >= 3e3 && e <= 4999;
  }
  function failWebsocketConnection(e, t) {
   const {[s]: A, [n]: r} = e;
   A.abort();
   r?.socket && !r.socket.destroyed && r.socket.destroy();
   t && fireEvent("error", e, (e, t) => new l(e, t), {
    error: new Error(t),
    message: t
   });
  }
  function isControlFrame(e) {
   return e === c.CLOSE || e === c.PING || e === c.PONG;
  }
  function isContinuationFrame(e) {
   return e === c.CONTINUATION;
  }
  function isTextBinaryFrame(e) {
   return e === c.TEXT || e === c.BINARY;
  }
  function isValidOpcode(e) {
   return isTextBinaryFrame(e) || isContinuationFrame(e) || isControlFrame(e);
  }
  function parseExtensions(e) {
   const t = {
    position: 0
   }, A = new Map;
   while (t.position < e.length) {
    const r = E(";", e, t), [s, n = ""] = r.split("=");
    A.set(u(s, !0, !1), u(n, !1, !0));
    t.position++;
   }
   return A;
  }
  function isValidClientWindowBits(e) {
   if (e.length === 0) return !1;
   for (let t = 0; t < e.length; t++) {
    const A = e.charCodeAt(t);
    if (A < 48 || A > 57) return !1;
   }
   const t = Number.parseInt(e, 10);
   return t >= 8 && t <= 15;
  }
  const Q = typeof process.versions.icu == "string", B = Q ? new TextDecoder("utf-8", {
   fatal: !0
  }) : void 0, I = Q ? B.decode.bind(B) : function(e) {
   if (g(e)) return e.toString("utf-8");
   throw new TypeError("Invalid utf-8 received.");
  };
  e.exports = {
   isConnecting,
   isEstablished,
   isClosing,
   isClosed,
   fireEvent,
   isValidSubprotocol,
   isValidStatusCode,
   failWebsocketConnection,
   websocketMessageReceived,
   utf8Decode: I,
   isControlFrame,
   isContinuationFrame,
   isTextBinaryFrame,
   isValidOpcode,
   parseExtensions,
   isValidClientWindowBits
  };
 }),
 13726: ((e, t, A) => {
  const {webidl: r} = A(45893), {URLSerializer: s} = A(51900), {environmentSettingsObject: n} = A(73168), {staticPropertyDescriptors: i, states: o, sentCloseFrameState: a, sendHints: c} = A(20736), {kWebSocketURL: l, kReadyState: h, kController: g, kBinaryType: E, kResponse: u, kSentClose: Q, kByteParser: B} = A(61216), {isConnecting: I, isEstablished: C, isClosing: d, isValidSubprotocol: f, fireEvent: p} = A(98625), {establishWebSocketConnection: y, closeWebSocketConnection: w} = A(86897), {ByteParser: m} = A(81652), {kEnumerableProperty: D, isBlobLike: k} = A(3440), {getGlobalDispatcher: R} = A(32581), {types: b} = A(57975), {ErrorEvent: S, CloseEvent: F} = A(15188), {SendQueue: N} = A(13900);
  class WebSocket extends EventTarget {
   #x={
    open: null,
    error: null,
    close: null,
    message: null
   };
   #Ee=0;
   #ue="";
   #ie="";
   #Qe;
   constructor(e, t = []) {
    super();
    r.util.markAsUncloneable(this);
    const A = "WebSocket constructor";
    r.argumentLengthCheck(arguments, 1, A);
    const s = r.converters["DOMString or sequence<DOMString> or WebSocketInit"](t, A, "options");
    e = r.converters.USVString(e, A, "url");
    t = s.protocols;
    const i = n.settingsObject.baseUrl;
    let o;
    try {
     o = new URL(e, i);
    } catch (e) {
     throw new DOMException(e, "SyntaxError");
    }
    o.protocol === "http:" ? o.protocol = "ws:" : o.protocol === "https:" && (o.protocol = "wss:");
    if (o.protocol !== "ws:" && o.protocol !== "wss:") throw new DOMException(`Expected a ws: or wss: protocol, got ${o.protocol}`, "SyntaxError");
    if (o.hash || o.href.endsWith("#")) throw new DOMException("Got fragment", "SyntaxError");
    typeof t == "string" && (t = [ t ]);
    if (t.length !== new Set(t.map(e => e.toLowerCase())).size) throw new DOMException("Invalid Sec-WebSocket-Protocol value", "SyntaxError");
    if (t.length > 0 && !t.every(e => f(e))) throw new DOMException("Invalid Sec-WebSocket-Protocol value", "SyntaxError");
    this[l] = new URL(o.href);
    const c = n.settingsObject;
    this[g] = y(o, t, c, this, (e, t) => this.#Be(e, t), s);
    this[h] = WebSocket.CONNECTING;
    this[Q] = a.NOT_SENT;
    this[E] = "blob";
   }
   close(e = void 0, t = void 0) {
    r.brandCheck(this, WebSocket);
    const A = "WebSocket.close";
    e !== void 0 && (e = r.converters["unsigned short"](e, A, "code", {
     clamp: !0
    }));
    t !== void 0 && (t = r.converters.USVString(t, A, "reason"));
    if (e !== void 0 && e !== 1e3 && (e < 3e3 || e > 4999)) throw new DOMException("invalid code", "InvalidAccessError");
    let s = 0;
    if (t !== void 0) {
     s = Buffer.byteLength(t);
     if (s > 123) throw new DOMException(`Reason must be less than 123 bytes; received ${s}`, "SyntaxError");
    }
    w(this, e, t, s);
   }
   send(e) {
    r.brandCheck(this, WebSocket);
    const t = "WebSocket.send";
    r.argumentLengthCheck(arguments, 1, t);
    e = r.converters.WebSocketSendData(e, t, "data");
    if (I(this)) throw new DOMException("Sent before connected.", "InvalidStateError");
    if (C(this) && !d(this)) if (typeof e == "string") {
     const t = Buffer.byteLength(e);
     this.#Ee += t;
     this.#Qe.add(e, () => {
      this.#Ee -= t;
     }, c.string);
    } else if (b.isArrayBuffer(e)) {
     this.#Ee += e.byteLength;
     this.#Qe.add(e, () => {
      this.#Ee -= e.byteLength;
     }, c.arrayBuffer);
    } else if (ArrayBuffer.isView(e)) {
     this.#Ee += e.byteLength;
     this.#Qe.add(e, () => {
      this.#Ee -= e.byteLength;
     }, c.typedArray);
    } else if (k(e)) {
     this.#Ee += e.size;
     this.#Qe.add(e, () => {
      this.#Ee -= e.size;
     }, c.blob);
    }
   }
   get readyState() {
    r.brandCheck(this, WebSocket);
    return this[h];
   }
   get bufferedAmount() {
    r.brandCheck(this, WebSocket);
    return this.#Ee;
   }
   get url() {
    r.brandCheck(this, WebSocket);
    return s(this[l]);
   }
   get extensions() {
    r.brandCheck(this, WebSocket);
    return this.#ie;
   }
   get protocol() {
    r.brandCheck(this, WebSocket);
    return this.#ue;
   }
   get onopen() {
    r.brandCheck(this, WebSocket);
    return this.#x.open;
   }
   set onopen(e) {
    r.brandCheck(this, WebSocket);
    this.#x.open && this.removeEventListener("open", this.#x.open);
    if (typeof e == "function") {
     this.#x.open = e;
     this.addEventListener("open", e);
    } else this.#x.open = null;
   }
   get onerror() {
    r.brandCheck(this, WebSocket);
    return this.#x.error;
   }
   set onerror(e) {
    r.brandCheck(this, WebSocket);
    this.#x.error && this.removeEventListener("error", this.#x.error);
    if (typeof e == "function") {
     this.#x.error = e;
     this.addEventListener("error", e);
    } else this.#x.error = null;
   }
   get onclose() {
    r.brandCheck(this, WebSocket);
    return this.#x.close;
   }
   set onclose(e) {
    r.brandCheck(this, WebSocket);
    this.#x.close && this.removeEventListener("close", this.#x.close);
    if (typeof e == "function") {
     this.#x.close = e;
     this.addEventListener("close", e);
    } else this.#x.close = null;
   }
   get onmessage() {
    r.brandCheck(this, WebSocket);
    return this.#x.message;
   }
   set onmessage(e) {
    r.brandCheck(this, WebSocket);
    this.#x.message && this.removeEventListener("message", this.#x.message);
    if (typeof e == "function") {
     this.#x.message = e;
     this.addEventListener("message", e);
    } else this.#x.message = null;
   }
   get binaryType() {
    r.brandCheck(this, WebSocket);
    return this[E];
   }
   set binaryType(e) {
    r.brandCheck(this, WebSocket);
    this[E] = e !== "blob" && e !== "arraybuffer" ? "blob" : e;
   }
   #Be(e, t) {
    this[u] = e;
    const A = this[g]?.dispatcher?.webSocketOptions, r = A?.maxFragments, s = A?.maxPayloadSize, n = new m(this, t, {
     maxFragments: r,
     maxPayloadSize: s
    });
    n.on("drain", onParserDrain);
    n.on("error", onParserError.bind(this));
    e.socket.ws = this;
    this[B] = n;
    this.#Qe = new N(e.socket);
    this[h] = o.OPEN;
    const i = e.headersList.get("sec-websocket-extensions");
    i !== null && (this.#ie = i);
    const a = e.headersList.get("sec-websocket-protocol");
    a !== null && (this.#ue = a);
    p("open", this);
   }
  }
  WebSocket.CONNECTING = WebSocket.prototype.CONNECTING = o.CONNECTING;
  WebSocket.OPEN = WebSocket.prototype.OPEN = o.OPEN;
  WebSocket.CLOSING = WebSocket.prototype.CLOSING = o.CLOSING;
  WebSocket.CLOSED = WebSocket.prototype.CLOSED = o.CLOSED;
  Object.defineProperties(WebSocket.prototype, {
   CONNECTING: i,
   OPEN: i,
   CLOSING: i,
   CLOSED: i,
   url: D,
   readyState: D,
   bufferedAmount: D,
   onopen: D,
   onerror: D,
   onclose: D,
   close: D,
   onmessage: D,
   binaryType: D,
   send: D,
   extensions: D,
   protocol: D,
   [Symbol.toStringTag]: {
    value: "WebSocket",
    writable: !1,
    enumerable: !1,
    configurable: !0
   }
  });
  Object.defineProperties(WebSocket, {
   CONNECTING: i,
   OPEN: i,
   CLOSING: i,
   CLOSED: i
  });
  r.converters["sequence<DOMString>"] = r.sequenceConverter(r.converters.DOMString);
  r.converters["DOMString or sequence<DOMString>"] = function(e, t, A) {
   return r.util.Type(e) === "Object" && Symbol.iterator in e ? r.converters["sequence<DOMString>"](e) : r.converters.DOMString(e, t, A);
  };
  r.converters.WebSocketInit = r.dictionaryConverter([ {
   key: "protocols",
   converter: r.converters["DOMString or sequence<DOMString>"],
   defaultValue: () => new Array(0)
  }, {
   key: "dispatcher",
   converter: r.converters.any,
   defaultValue: () => R()
  }, {
   key: "headers",
   converter: r.nullableConverter(r.converters.HeadersInit)
  } ]);
  r.converters["DOMString or sequence<DOMString> or WebSocketInit"] = function(e) {
   return r.util.Type(e) !== "Object" || Symbol.iterator in e ? {
    protocols: r.converters["DOMString or sequence<DOMString>"](e)
   } : r.converters.WebSocketInit(e);
  };
  r.converters.WebSocketSendData = function(e) {
   if (r.util.Type(e) === "Object") {
    if (k(e)) return r.converters.Blob(e, {
     strict: !1
    });
    if (ArrayBuffer.isView(e) || b.isArrayBuffer(e)) return r.converters.BufferSource(e);
   }
   return r.converters.USVString(e);
  };
  function onParserDrain() {
   this.ws[u].socket.resume();
  }
  function onParserError(e) {
   let t, A;
   if (e instanceof F) {
    t = e.reason;
    A = e.code;
   } else t = e.message;
   p("error", this, () => new S("error", {
    error: e,
    message: t
   }));
   w(this, A);
  }
  e.exports = {
   WebSocket
  };
 }),
 33838: ((e, t, A) => {
  A.d(t, {
   fM: () => addPath,
   Yz: () => core_debug,
   z3: () => error,
   dN: () => exportVariable,
   V4: () => getInput,
   Gu: () => getState,
   Os: () => group,
   pq: () => info,
   _o: () => isDebug,
   LZ: () => saveState,
   C1: () => setFailed,
   uH: () => setOutput,
   Pq: () => core_setSecret,
   z: () => u,
   $e: () => warning
  });
  var r = A(70857);
  function toCommandValue(e) {
   return e === null || e === void 0 ? "" : typeof e == "string" || e instanceof String ? e : JSON.stringify(e);
  }
  function utils_toCommandProperties(e) {
   return Object.keys(e).length ? {
    title: e.title,
    file: e.file,
    line: e.startLine,
    endLine: e.endLine,
    col: e.startColumn,
    endColumn: e.endColumn
   } : {};
  }
  function command_issueCommand(e, t, A) {
   const s = new Command(e, t, A);
   process.stdout.write(s.toString() + r.EOL);
  }
  function command_issue(e, t = "") {
   command_issueCommand(e, {}, t);
  }
  const s = "::";
  class Command {
   constructor(e, t, A) {
    e || (e = "missing.command");
    this.command = e;
    this.properties = t;
    this.message = A;
   }
   toString() {
    let e = s + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
     e += " ";
     let t = !0;
     for (const A in this.properties) if (this.properties.hasOwnProperty(A)) {
      const r = this.properties[A];
      if (r) {
       t ? t = !1 : e += ",";
       e += `${A}=${escapeProperty(r)}`;
      }
     }
    }
    e += `${s}${escapeData(this.message)}`;
    return e;
   }
  }
  function escapeData(e) {
   return toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  }
  function escapeProperty(e) {
   return toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
  }
  var n = A(76982), i = A(79896);
  function issueFileCommand(e, t) {
   const A = process.env[`GITHUB_${e}`];
   if (!A) throw new Error(`Unable to find environment variable for file command ${e}`);
   if (!i.existsSync(A)) throw new Error(`Missing file at path: ${A}`);
   i.appendFileSync(A, `${toCommandValue(t)}${r.EOL}`, {
    encoding: "utf8"
   });
  }
  function prepareKeyValueMessage(e, t) {
   const A = `ghadelimiter_${n.randomUUID()}`, s = toCommandValue(t);
   if (e.includes(A)) throw new Error(`Unexpected input: name should not contain the delimiter "${A}"`);
   if (s.includes(A)) throw new Error(`Unexpected input: value should not contain the delimiter "${A}"`);
   return `${e}<<${A}${r.EOL}${s}${r.EOL}${A}`;
  }
  var o = A(16928);
  A(22779), A(92145), void 0;
  var a = (void 0, function(e, t, A, r) {
   function adopt(e) {
    return e instanceof A ? e : new A(function(t) {
     t(e);
    });
   }
   return new (A || (A = Promise))(function(A, s) {
    function fulfilled(e) {
     try {
      step(r.next(e));
     } catch (e) {
      s(e);
     }
    }
    function rejected(e) {
     try {
      step(r.throw(e));
     } catch (e) {
      s(e);
     }
    }
    function step(e) {
     e.done ? A(e.value) : adopt(e.value).then(fulfilled, rejected);
    }
    step((r = r.apply(e, t || [])).next());
   });
  });
  const {access: c, appendFile: l, writeFile: h} = i.promises, g = "GITHUB_STEP_SUMMARY";
  class Summary {
   constructor() {
    this._buffer = "";
   }
   filePath() {
    return a(this, void 0, void 0, function*() {
     if (this._filePath) return this._filePath;
     const e = process.env[g];
     if (!e) throw new Error(`Unable to find environment variable for $${g}. Check if your runtime environment supports job summaries.`);
     try {
      yield c(e, i.constants.R_OK | i.constants.W_OK);
     } catch (t) {
      throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`);
     }
     this._filePath = e;
     return this._filePath;
    });
   }
   wrap(e, t, A = {}) {
    const r = Object.entries(A).map(([e, t]) => ` ${e}="${t}"`).join("");
    return t ? `<${e}${r}>${t}</${e}>` : `<${e}${r}>`;
   }
   write(e) {
    return a(this, void 0, void 0, function*() {
     const t = !!(e === null || e === void 0 ? void 0 : e.overwrite), A = yield this.filePath(), r = t ? h : l;
     yield r(A, this._buffer, {
      encoding: "utf8"
     });
     return this.emptyBuffer();
    });
   }
   clear() {
    return a(this, void 0, void 0, function*() {
     return this.emptyBuffer().write({
      overwrite: !0
     });
    });
   }
   stringify() {
    return this._buffer;
   }
   isEmptyBuffer() {
    return this._buffer.length === 0;
   }
   emptyBuffer() {
    this._buffer = "";
    return this;
   }
   addRaw(e, t = !1) {
    this._buffer += e;
    return t ? this.addEOL() : this;
   }
   addEOL() {
    return this.addRaw(r.EOL);
   }
   addCodeBlock(e, t) {
    const A = Object.assign({}, t && {
     lang: t
    }), r = this.wrap("pre", this.wrap("code", e), A);
    return this.addRaw(r).addEOL();
   }
   addList(e, t = !1) {
    const A = t ? "ol" : "ul", r = e.map(e => this.wrap("li", e)).join(""), s = this.wrap(A, r);
    return this.addRaw(s).addEOL();
   }
   addTable(e) {
    const t = e.map(e => {
     const t = e.map(e => {
      if (typeof e == "string") return this.wrap("td", e);
      const {header: t, data: A, colspan: r, rowspan: s} = e, n = t ? "th" : "td", i = Object.assign(Object.assign({}, r && {
       colspan: r
      }), s && {
       rowspan: s
      });
      return this.wrap(n, A, i);
     }).join("");
     return this.wrap("tr", t);
    }).join(""), A = this.wrap("table", t);
    return this.addRaw(A).addEOL();
   }
   addDetails(e, t) {
    const A = this.wrap("details", this.wrap("summary", e) + t);
    return this.addRaw(A).addEOL();
   }
   addImage(e, t, A) {
    const {width: r, height: s} = A || {}, n = Object.assign(Object.assign({}, r && {
     width: r
    }), s && {
     height: s
    }), i = this.wrap("img", null, Object.assign({
     src: e,
     alt: t
    }, n));
    return this.addRaw(i).addEOL();
   }
   addHeading(e, t) {
    const A = `h${t}`, r = [ "h1", "h2", "h3", "h4", "h5", "h6" ].includes(A) ? A : "h1", s = this.wrap(r, e);
    return this.addRaw(s).addEOL();
   }
   addSeparator() {
    const e = this.wrap("hr", null);
    return this.addRaw(e).addEOL();
   }
   addBreak() {
    const e = this.wrap("br", null);
    return this.addRaw(e).addEOL();
   }
   addQuote(e, t) {
    const A = Object.assign({}, t && {
     cite: t
    }), r = this.wrap("blockquote", e, A);
    return this.addRaw(r).addEOL();
   }
   addLink(e, t) {
    const A = this.wrap("a", e, {
     href: t
    });
    return this.addRaw(A).addEOL();
   }
  }
  const E = new Summary, u = E;
  A(41955), void 0;
  r.platform(), r.arch();
  var Q, B = (void 0, function(e, t, A, r) {
   function adopt(e) {
    return e instanceof A ? e : new A(function(t) {
     t(e);
    });
   }
   return new (A || (A = Promise))(function(A, s) {
    function fulfilled(e) {
     try {
      step(r.next(e));
     } catch (e) {
      s(e);
     }
    }
    function rejected(e) {
     try {
      step(r.throw(e));
     } catch (e) {
      s(e);
     }
    }
    function step(e) {
     e.done ? A(e.value) : adopt(e.value).then(fulfilled, rejected);
    }
    step((r = r.apply(e, t || [])).next());
   });
  });
  (function(e) {
   e[e.Success = 0] = "Success";
   e[e.Failure = 1] = "Failure";
  })(Q || (Q = {}));
  function exportVariable(e, t) {
   const A = toCommandValue(t);
   process.env[e] = A;
   const r = process.env.GITHUB_ENV || "";
   if (r) return issueFileCommand("ENV", prepareKeyValueMessage(e, t));
   command_issueCommand("set-env", {
    name: e
   }, A);
  }
  function core_setSecret(e) {
   command_issueCommand("add-mask", {}, e);
  }
  function addPath(e) {
   const t = process.env.GITHUB_PATH || "";
   t ? issueFileCommand("PATH", e) : command_issueCommand("add-path", {}, e);
   process.env.PATH = `${e}${o.delimiter}${process.env.PATH}`;
  }
  function getInput(e, t) {
   const A = process.env[`INPUT_${e.replace(/ /g, "_").toUpperCase()}`] || "";
   if (t && t.required && !A) throw new Error(`Input required and not supplied: ${e}`);
   return t && t.trimWhitespace === !1 ? A : A.trim();
  }
  function setOutput(e, t) {
   const A = process.env.GITHUB_OUTPUT || "";
   if (A) return issueFileCommand("OUTPUT", prepareKeyValueMessage(e, t));
   process.stdout.write(r.EOL);
   command_issueCommand("set-output", {
    name: e
   }, toCommandValue(t));
  }
  function setFailed(e) {
   process.exitCode = Q.Failure;
   error(e);
  }
  function isDebug() {
   return process.env.RUNNER_DEBUG === "1";
  }
  function core_debug(e) {
   command_issueCommand("debug", {}, e);
  }
  function error(e, t = {}) {
   command_issueCommand("error", utils_toCommandProperties(t), e instanceof Error ? e.toString() : e);
  }
  function warning(e, t = {}) {
   command_issueCommand("warning", utils_toCommandProperties(t), e instanceof Error ? e.toString() : e);
  }
  function info(e) {
   process.stdout.write(e + r.EOL);
  }
  function startGroup(e) {
   command_issue("group", e);
  }
  function endGroup() {
   command_issue("endgroup");
  }
  function group(e, t) {
   return B(this, void 0, void 0, function*() {
    startGroup(e);
    let A;
    try {
     A = yield t();
    } finally {
     endGroup();
    }
    return A;
   });
  }
  function saveState(e, t) {
   const A = process.env.GITHUB_STATE || "";
   if (A) return issueFileCommand("STATE", prepareKeyValueMessage(e, t));
   command_issueCommand("save-state", {
    name: e
   }, toCommandValue(t));
  }
  function getState(e) {
   return process.env[`STATE_${e}`] || "";
  }
 }),
 41955: ((e, t, A) => {
  A.d(t, {
   m: () => exec,
   H: () => getExecOutput
  });
  var r = A(13193), s = A(70857), n = A(24434), i = A(35317), o = A(16928), a = A(88701), c = A(90), l = A(53557), h = (void 0, 
  function(e, t, A, r) {
   function adopt(e) {
    return e instanceof A ? e : new A(function(t) {
     t(e);
    });
   }
   return new (A || (A = Promise))(function(A, s) {
    function fulfilled(e) {
     try {
      step(r.next(e));
     } catch (e) {
      s(e);
     }
    }
    function rejected(e) {
     try {
      step(r.throw(e));
     } catch (e) {
      s(e);
     }
    }
    function step(e) {
     e.done ? A(e.value) : adopt(e.value).then(fulfilled, rejected);
    }
    step((r = r.apply(e, t || [])).next());
   });
  });
  const g = process.platform === "win32";
  class ToolRunner extends n.EventEmitter {
   constructor(e, t, A) {
    super();
    if (!e) throw new Error("Parameter 'toolPath' cannot be null or empty.");
    this.toolPath = e;
    this.args = t || [];
    this.options = A || {};
   }
   _debug(e) {
    this.options.listeners && this.options.listeners.debug && this.options.listeners.debug(e);
   }
   _getCommandString(e, t) {
    const A = this._getSpawnFileName(), r = this._getSpawnArgs(e);
    let s = t ? "" : "[command]";
    if (g) if (this._isCmdFile()) {
     s += A;
     for (const e of r) s += ` ${e}`;
    } else if (e.windowsVerbatimArguments) {
     s += `"${A}"`;
     for (const e of r) s += ` ${e}`;
    } else {
     s += this._windowsQuoteCmdArg(A);
     for (const e of r) s += ` ${this._windowsQuoteCmdArg(e)}`;
    } else {
     s += A;
     for (const e of r) s += ` ${e}`;
    }
    return s;
   }
   _processLineBuffer(e, t, A) {
    try {
     let r = t + e.toString(), n = r.indexOf(s.EOL);
     while (n > -1) {
      const e = r.substring(0, n);
      A(e);
      r = r.substring(n + s.EOL.length);
      n = r.indexOf(s.EOL);
     }
     return r;
    } catch (e) {
     this._debug(`error processing line. Failed with error ${e}`);
     return "";
    }
   }
   _getSpawnFileName() {
    return g && this._isCmdFile() ? process.env.COMSPEC || "cmd.exe" : this.toolPath;
   }
   _getSpawnArgs(e) {
    if (g && this._isCmdFile()) {
     let t = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
     for (const A of this.args) {
      t += " ";
      t += e.windowsVerbatimArguments ? A : this._windowsQuoteCmdArg(A);
     }
     t += '"';
     return [ t ];
    }
    return this.args;
   }
   _endsWith(e, t) {
    return e.endsWith(t);
   }
   _isCmdFile() {
    const e = this.toolPath.toUpperCase();
    return this._endsWith(e, ".CMD") || this._endsWith(e, ".BAT");
   }
   _windowsQuoteCmdArg(e) {
    if (!this._isCmdFile()) return this._uvQuoteCmdArg(e);
    if (!e) return '""';
    const t = [ " ", "\t", "&", "(", ")", "[", "]", "{", "}", "^", "=", ";", "!", "'", "+", ",", "`", "~", "|", "<", ">", '"' ];
    let A = !1;
    for (const r of e) if (t.some(e => e === r)) {
     A = !0;
     break;
    }
    if (!A) return e;
    let r = '"', s = !0;
    for (let t = e.length; t > 0; t--) {
     r += e[t - 1];
     if (s && e[t - 1] === "\\") r += "\\"; else if (e[t - 1] === '"') {
      s = !0;
      r += '"';
     } else s = !1;
    }
    r += '"';
    return r.split("").reverse().join("");
   }
   _uvQuoteCmdArg(e) {
    if (!e) return '""';
    if (!e.includes(" ") && !e.includes("\t") && !e.includes('"')) return e;
    if (!e.includes('"') && !e.includes("\\")) return `"${e}"`;
    let t = '"', A = !0;
    for (let r = e.length; r > 0; r--) {
     t += e[r - 1];
     if (A && e[r - 1] === "\\") t += "\\"; else if (e[r - 1] === '"') {
      A = !0;
      t += "\\";
     } else A = !1;
    }
    t += '"';
    return t.split("").reverse().join("");
   }
   _cloneExecOptions(e) {
    e = e || {};
    const t = {
     cwd: e.cwd || process.cwd(),
     env: e.env || process.env,
     silent: e.silent || !1,
     windowsVerbatimArguments: e.windowsVerbatimArguments || !1,
     failOnStdErr: e.failOnStdErr || !1,
     ignoreReturnCode: e.ignoreReturnCode || !1,
     delay: e.delay || 1e4
    };
    t.outStream = e.outStream || process.stdout;
    t.errStream = e.errStream || process.stderr;
    return t;
   }
   _getSpawnOptions(e, t) {
    e = e || {};
    const A = {};
    A.cwd = e.cwd;
    A.env = e.env;
    A.windowsVerbatimArguments = e.windowsVerbatimArguments || this._isCmdFile();
    e.windowsVerbatimArguments && (A.argv0 = `"${t}"`);
    return A;
   }
   exec() {
    return h(this, void 0, void 0, function*() {
     !c.Qh(this.toolPath) && (this.toolPath.includes("/") || g && this.toolPath.includes("\\")) && (this.toolPath = o.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath));
     this.toolPath = yield a.K7(this.toolPath, !0);
     return new Promise((e, t) => h(this, void 0, void 0, function*() {
      this._debug(`exec tool: ${this.toolPath}`);
      this._debug("arguments:");
      for (const e of this.args) this._debug(`   ${e}`);
      const A = this._cloneExecOptions(this.options);
      !A.silent && A.outStream && A.outStream.write(this._getCommandString(A) + s.EOL);
      const r = new ExecState(A, this.toolPath);
      r.on("debug", e => {
       this._debug(e);
      });
      if (this.options.cwd && !(yield c.t2(this.options.cwd))) return t(new Error(`The cwd: ${this.options.cwd} does not exist!`));
      const n = this._getSpawnFileName(), o = i.spawn(n, this._getSpawnArgs(A), this._getSpawnOptions(this.options, n));
      let a = "";
      o.stdout && o.stdout.on("data", e => {
       this.options.listeners && this.options.listeners.stdout && this.options.listeners.stdout(e);
       !A.silent && A.outStream && A.outStream.write(e);
       a = this._processLineBuffer(e, a, e => {
        this.options.listeners && this.options.listeners.stdline && this.options.listeners.stdline(e);
       });
      });
      let l = "";
      o.stderr && o.stderr.on("data", e => {
       r.processStderr = !0;
       this.options.listeners && this.options.listeners.stderr && this.options.listeners.stderr(e);
       if (!A.silent && A.errStream && A.outStream) {
        const t = A.failOnStdErr ? A.errStream : A.outStream;
        t.write(e);
       }
       l = this._processLineBuffer(e, l, e => {
        this.options.listeners && this.options.listeners.errline && this.options.listeners.errline(e);
       });
      });
      o.on("error", e => {
       r.processError = e.message;
       r.processExited = !0;
       r.processClosed = !0;
       r.CheckComplete();
      });
      o.on("exit", e => {
       r.processExitCode = e;
       r.processExited = !0;
       this._debug(`Exit code ${e} received from tool '${this.toolPath}'`);
       r.CheckComplete();
      });
      o.on("close", e => {
       r.processExitCode = e;
       r.processExited = !0;
       r.processClosed = !0;
       this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
       r.CheckComplete();
      });
      r.on("done", (A, r) => {
       a.length > 0 && this.emit("stdline", a);
       l.length > 0 && this.emit("errline", l);
       o.removeAllListeners();
       A ? t(A) : e(r);
      });
      if (this.options.input) {
       if (!o.stdin) throw new Error("child process missing stdin");
       o.stdin.end(this.options.input);
      }
     }));
    });
   }
  }
  function argStringToArray(e) {
   const t = [];
   let A = !1, r = !1, s = "";
   function append(e) {
    r && e !== '"' && (s += "\\");
    s += e;
    r = !1;
   }
   for (let n = 0; n < e.length; n++) {
    const i = e.charAt(n);
    if (i !== '"') {
     if (i === "\\" && r) append(i); else if (i === "\\" && A) r = !0; else if (i !== " " || A) append(i); else if (s.length > 0) {
      t.push(s);
      s = "";
     }
    } else r ? append(i) : A = !A;
   }
   s.length > 0 && t.push(s.trim());
   return t;
  }
  class ExecState extends n.EventEmitter {
   constructor(e, t) {
    super();
    this.processClosed = !1;
    this.processError = "";
    this.processExitCode = 0;
    this.processExited = !1;
    this.processStderr = !1;
    this.delay = 1e4;
    this.done = !1;
    this.timeout = null;
    if (!t) throw new Error("toolPath must not be empty");
    this.options = e;
    this.toolPath = t;
    e.delay && (this.delay = e.delay);
   }
   CheckComplete() {
    this.done || (this.processClosed ? this._setResult() : this.processExited && (this.timeout = (0, 
    l.setTimeout)(ExecState.HandleTimeout, this.delay, this)));
   }
   _debug(e) {
    this.emit("debug", e);
   }
   _setResult() {
    let e;
    this.processExited && (this.processError ? e = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`) : this.processExitCode === 0 || this.options.ignoreReturnCode ? this.processStderr && this.options.failOnStdErr && (e = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`)) : e = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`));
    if (this.timeout) {
     clearTimeout(this.timeout);
     this.timeout = null;
    }
    this.done = !0;
    this.emit("done", e, this.processExitCode);
   }
   static HandleTimeout(e) {
    if (!e.done) {
     if (!e.processClosed && e.processExited) {
      const t = `The STDIO streams did not close within ${e.delay / 1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
      e._debug(t);
     }
     e._setResult();
    }
   }
  }
  var E = (void 0, function(e, t, A, r) {
   function adopt(e) {
    return e instanceof A ? e : new A(function(t) {
     t(e);
    });
   }
   return new (A || (A = Promise))(function(A, s) {
    function fulfilled(e) {
     try {
      step(r.next(e));
     } catch (e) {
      s(e);
     }
    }
    function rejected(e) {
     try {
      step(r.throw(e));
     } catch (e) {
      s(e);
     }
    }
    function step(e) {
     e.done ? A(e.value) : adopt(e.value).then(fulfilled, rejected);
    }
    step((r = r.apply(e, t || [])).next());
   });
  });
  function exec(e, t, A) {
   return E(this, void 0, void 0, function*() {
    const r = argStringToArray(e);
    if (r.length === 0) throw new Error("Parameter 'commandLine' cannot be null or empty.");
    const s = r[0];
    t = r.slice(1).concat(t || []);
    const n = new ToolRunner(s, t, A);
    return n.exec();
   });
  }
  function getExecOutput(e, t, A) {
   return E(this, void 0, void 0, function*() {
    var s, n;
    let i = "", o = "";
    const a = new r.StringDecoder("utf8"), c = new r.StringDecoder("utf8"), l = (s = A === null || A === void 0 ? void 0 : A.listeners) === null || s === void 0 ? void 0 : s.stdout, h = (n = A === null || A === void 0 ? void 0 : A.listeners) === null || n === void 0 ? void 0 : n.stderr, stdErrListener = e => {
     o += c.write(e);
     h && h(e);
    }, stdOutListener = e => {
     i += a.write(e);
     l && l(e);
    }, g = Object.assign(Object.assign({}, A === null || A === void 0 ? void 0 : A.listeners), {
     stdout: stdOutListener,
     stderr: stdErrListener
    }), E = yield exec(e, t, Object.assign(Object.assign({}, A), {
     listeners: g
    }));
    i += a.end();
    o += c.end();
    return {
     exitCode: E,
     stdout: i,
     stderr: o
    };
   });
  }
 }),
 92145: ((e, t, A) => {
  A.d(t, {
   tZ: () => BearerCredentialHandler
  });
  var r = (void 0, function(e, t, A, r) {
   function adopt(e) {
    return e instanceof A ? e : new A(function(t) {
     t(e);
    });
   }
   return new (A || (A = Promise))(function(A, s) {
    function fulfilled(e) {
     try {
      step(r.next(e));
     } catch (e) {
      s(e);
     }
    }
    function rejected(e) {
     try {
      step(r.throw(e));
     } catch (e) {
      s(e);
     }
    }
    function step(e) {
     e.done ? A(e.value) : adopt(e.value).then(fulfilled, rejected);
    }
    step((r = r.apply(e, t || [])).next());
   });
  });
  class BearerCredentialHandler {
   constructor(e) {
    this.token = e;
   }
   prepareRequest(e) {
    if (!e.headers) throw Error("The request has no headers");
    e.headers.Authorization = `Bearer ${this.token}`;
   }
   canHandleAuthentication() {
    return !1;
   }
   handleAuthentication() {
    return r(this, void 0, void 0, function*() {
     throw new Error("not implemented");
    });
   }
  }
 }),
 22779: ((e, t, A) => {
  var r, s;
  A.d(t, {
   Hv: () => n,
   Kg: () => HttpClientError,
   Qq: () => HttpClient
  });
  var n, i, o, a = A(58611), c = A(65692), l = A(19783), h = A(20770), g = A(46752), E = (void 0, 
  function(e, t, A, r) {
   function adopt(e) {
    return e instanceof A ? e : new A(function(t) {
     t(e);
    });
   }
   return new (A || (A = Promise))(function(A, s) {
    function fulfilled(e) {
     try {
      step(r.next(e));
     } catch (e) {
      s(e);
     }
    }
    function rejected(e) {
     try {
      step(r.throw(e));
     } catch (e) {
      s(e);
     }
    }
    function step(e) {
     e.done ? A(e.value) : adopt(e.value).then(fulfilled, rejected);
    }
    step((r = r.apply(e, t || [])).next());
   });
  });
  (function(e) {
   e[e.OK = 200] = "OK";
   e[e.MultipleChoices = 300] = "MultipleChoices";
   e[e.MovedPermanently = 301] = "MovedPermanently";
   e[e.ResourceMoved = 302] = "ResourceMoved";
   e[e.SeeOther = 303] = "SeeOther";
   e[e.NotModified = 304] = "NotModified";
   e[e.UseProxy = 305] = "UseProxy";
   e[e.SwitchProxy = 306] = "SwitchProxy";
   e[e.TemporaryRedirect = 307] = "TemporaryRedirect";
   e[e.PermanentRedirect = 308] = "PermanentRedirect";
   e[e.BadRequest = 400] = "BadRequest";
   e[e.Unauthorized = 401] = "Unauthorized";
   e[e.PaymentRequired = 402] = "PaymentRequired";
   e[e.Forbidden = 403] = "Forbidden";
   e[e.NotFound = 404] = "NotFound";
   e[e.MethodNotAllowed = 405] = "MethodNotAllowed";
   e[e.NotAcceptable = 406] = "NotAcceptable";
   e[e.ProxyAuthenticationRequired = 407] = "ProxyAuthenticationRequired";
   e[e.RequestTimeout = 408] = "RequestTimeout";
   e[e.Conflict = 409] = "Conflict";
   e[e.Gone = 410] = "Gone";
   e[e.TooManyRequests = 429] = "TooManyRequests";
   e[e.InternalServerError = 500] = "InternalServerError";
   e[e.NotImplemented = 501] = "NotImplemented";
   e[e.BadGateway = 502] = "BadGateway";
   e[e.ServiceUnavailable = 503] = "ServiceUnavailable";
   e[e.GatewayTimeout = 504] = "GatewayTimeout";
  })(n || (n = {}));
  (function(e) {
   e.Accept = "accept";
   e.ContentType = "content-type";
  })(i || (i = {}));
  (function(e) {
   e.ApplicationJson = "application/json";
  })(o || (o = {}));
  const u = [ n.MovedPermanently, n.ResourceMoved, n.SeeOther, n.TemporaryRedirect, n.PermanentRedirect ], Q = [ n.BadGateway, n.ServiceUnavailable, n.GatewayTimeout ], B = [ "OPTIONS", "GET", "DELETE", "HEAD" ], I = 10, C = 5;
  class HttpClientError extends Error {
   constructor(e, t) {
    super(e);
    this.name = "HttpClientError";
    this.statusCode = t;
    Object.setPrototypeOf(this, HttpClientError.prototype);
   }
  }
  class HttpClientResponse {
   constructor(e) {
    this.message = e;
   }
   readBody() {
    return E(this, void 0, void 0, function*() {
     return new Promise(e => E(this, void 0, void 0, function*() {
      let t = Buffer.alloc(0);
      this.message.on("data", e => {
       t = Buffer.concat([ t, e ]);
      });
      this.message.on("end", () => {
       e(t.toString());
      });
     }));
    });
   }
   readBodyBuffer() {
    return E(this, void 0, void 0, function*() {
     return new Promise(e => E(this, void 0, void 0, function*() {
      const t = [];
      this.message.on("data", e => {
       t.push(e);
      });
      this.message.on("end", () => {
       e(Buffer.concat(t));
      });
     }));
    });
   }
  }
  class HttpClient {
   constructor(e, t, A) {
    this._ignoreSslError = !1;
    this._allowRedirects = !0;
    this._allowRedirectDowngrade = !1;
    this._maxRedirects = 50;
    this._allowRetries = !1;
    this._maxRetries = 1;
    this._keepAlive = !1;
    this._disposed = !1;
    this.userAgent = this._getUserAgentWithOrchestrationId(e);
    this.handlers = t || [];
    this.requestOptions = A;
    if (A) {
     A.ignoreSslError != null && (this._ignoreSslError = A.ignoreSslError);
     this._socketTimeout = A.socketTimeout;
     A.allowRedirects != null && (this._allowRedirects = A.allowRedirects);
     A.allowRedirectDowngrade != null && (this._allowRedirectDowngrade = A.allowRedirectDowngrade);
     A.maxRedirects != null && (this._maxRedirects = Math.max(A.maxRedirects, 0));
     A.keepAlive != null && (this._keepAlive = A.keepAlive);
     A.allowRetries != null && (this._allowRetries = A.allowRetries);
     A.maxRetries != null && (this._maxRetries = A.maxRetries);
    }
   }
   options(e, t) {
    return E(this, void 0, void 0, function*() {
     return this.request("OPTIONS", e, null, t || {});
    });
   }
   get(e, t) {
    return E(this, void 0, void 0, function*() {
     return this.request("GET", e, null, t || {});
    });
   }
   del(e, t) {
    return E(this, void 0, void 0, function*() {
     return this.request("DELETE", e, null, t || {});
    });
   }
   post(e, t, A) {
    return E(this, void 0, void 0, function*() {
     return this.request("POST", e, t, A || {});
    });
   }
   patch(e, t, A) {
    return E(this, void 0, void 0, function*() {
     return this.request("PATCH", e, t, A || {});
    });
   }
   put(e, t, A) {
    return E(this, void 0, void 0, function*() {
     return this.request("PUT", e, t, A || {});
    });
   }
   head(e, t) {
    return E(this, void 0, void 0, function*() {
     return this.request("HEAD", e, null, t || {});
    });
   }
   sendStream(e, t, A, r) {
    return E(this, void 0, void 0, function*() {
     return this.request(e, t, A, r);
    });
   }
   getJson(e) {
    return E(this, arguments, void 0, function*(e, t = {}) {
     t[i.Accept] = this._getExistingOrDefaultHeader(t, i.Accept, o.ApplicationJson);
     const A = yield this.get(e, t);
     return this._processResponse(A, this.requestOptions);
    });
   }
   postJson(e, t) {
    return E(this, arguments, void 0, function*(e, t, A = {}) {
     const r = JSON.stringify(t, null, 2);
     A[i.Accept] = this._getExistingOrDefaultHeader(A, i.Accept, o.ApplicationJson);
     A[i.ContentType] = this._getExistingOrDefaultContentTypeHeader(A, o.ApplicationJson);
     const s = yield this.post(e, r, A);
     return this._processResponse(s, this.requestOptions);
    });
   }
   putJson(e, t) {
    return E(this, arguments, void 0, function*(e, t, A = {}) {
     const r = JSON.stringify(t, null, 2);
     A[i.Accept] = this._getExistingOrDefaultHeader(A, i.Accept, o.ApplicationJson);
     A[i.ContentType] = this._getExistingOrDefaultContentTypeHeader(A, o.ApplicationJson);
     const s = yield this.put(e, r, A);
     return this._processResponse(s, this.requestOptions);
    });
   }
   patchJson(e, t) {
    return E(this, arguments, void 0, function*(e, t, A = {}) {
     const r = JSON.stringify(t, null, 2);
     A[i.Accept] = this._getExistingOrDefaultHeader(A, i.Accept, o.ApplicationJson);
     A[i.ContentType] = this._getExistingOrDefaultContentTypeHeader(A, o.ApplicationJson);
     const s = yield this.patch(e, r, A);
     return this._processResponse(s, this.requestOptions);
    });
   }
   request(e, t, A, r) {
    return E(this, void 0, void 0, function*() {
     if (this._disposed) throw new Error("Client has already been disposed.");
     const s = new URL(t);
     let i = this._prepareRequest(e, s, r);
     const o = this._allowRetries && B.includes(e) ? this._maxRetries + 1 : 1;
     let a, c = 0;
     do {
      a = yield this.requestRaw(i, A);
      if (a && a.message && a.message.statusCode === n.Unauthorized) {
       let e;
       for (const t of this.handlers) if (t.canHandleAuthentication(a)) {
        e = t;
        break;
       }
       return e ? e.handleAuthentication(this, i, A) : a;
      }
      let t = this._maxRedirects;
      while (a.message.statusCode && u.includes(a.message.statusCode) && this._allowRedirects && t > 0) {
       const n = a.message.headers.location;
       if (!n) break;
       const o = new URL(n);
       if (s.protocol === "https:" && s.protocol !== o.protocol && !this._allowRedirectDowngrade) throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
       yield a.readBody();
       if (o.hostname !== s.hostname) for (const e in r) e.toLowerCase() === "authorization" && delete r[e];
       i = this._prepareRequest(e, o, r);
       a = yield this.requestRaw(i, A);
       t--;
      }
      if (!a.message.statusCode || !Q.includes(a.message.statusCode)) return a;
      c += 1;
      if (c < o) {
       yield a.readBody();
       yield this._performExponentialBackoff(c);
      }
     } while (c < o);
     return a;
    });
   }
   dispose() {
    this._agent && this._agent.destroy();
    this._disposed = !0;
   }
   requestRaw(e, t) {
    return E(this, void 0, void 0, function*() {
     return new Promise((A, r) => {
      function callbackForResult(e, t) {
       e ? r(e) : t ? A(t) : r(new Error("Unknown error"));
      }
      this.requestRawWithCallback(e, t, callbackForResult);
     });
    });
   }
   requestRawWithCallback(e, t, A) {
    if (typeof t == "string") {
     e.options.headers || (e.options.headers = {});
     e.options.headers["Content-Length"] = Buffer.byteLength(t, "utf8");
    }
    let r = !1;
    function handleResult(e, t) {
     if (!r) {
      r = !0;
      A(e, t);
     }
    }
    const s = e.httpModule.request(e.options, e => {
     const t = new HttpClientResponse(e);
     handleResult(void 0, t);
    });
    let n;
    s.on("socket", e => {
     n = e;
    });
    s.setTimeout(this._socketTimeout || 18e4, () => {
     n && n.end();
     handleResult(new Error(`Request timeout: ${e.options.path}`));
    });
    s.on("error", function(e) {
     handleResult(e);
    });
    t && typeof t == "string" && s.write(t, "utf8");
    if (t && typeof t != "string") {
     t.on("close", function() {
      s.end();
     });
     t.pipe(s);
    } else s.end();
   }
   getAgent(e) {
    const t = new URL(e);
    return this._getAgent(t);
   }
   getAgentDispatcher(e) {
    const t = new URL(e), A = l.s(t), r = A && A.hostname;
    if (r) return this._getProxyAgentDispatcher(t, A);
   }
   _prepareRequest(e, t, n) {
    const i = {};
    i.parsedUrl = t;
    const o = i.parsedUrl.protocol === "https:";
    i.httpModule = o ? r || (r = A.t(c, 2)) : s || (s = A.t(a, 2));
    const l = o ? 443 : 80;
    i.options = {};
    i.options.host = i.parsedUrl.hostname;
    i.options.port = i.parsedUrl.port ? parseInt(i.parsedUrl.port) : l;
    i.options.path = (i.parsedUrl.pathname || "") + (i.parsedUrl.search || "");
    i.options.method = e;
    i.options.headers = this._mergeHeaders(n);
    this.userAgent != null && (i.options.headers["user-agent"] = this.userAgent);
    i.options.agent = this._getAgent(i.parsedUrl);
    if (this.handlers) for (const e of this.handlers) e.prepareRequest(i.options);
    return i;
   }
   _mergeHeaders(e) {
    return this.requestOptions && this.requestOptions.headers ? Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(e || {})) : lowercaseKeys(e || {});
   }
   _getExistingOrDefaultHeader(e, t, A) {
    let r;
    if (this.requestOptions && this.requestOptions.headers) {
     const e = lowercaseKeys(this.requestOptions.headers)[t];
     e && (r = typeof e == "number" ? e.toString() : e);
    }
    const s = e[t];
    return s !== void 0 ? typeof s == "number" ? s.toString() : s : r !== void 0 ? r : A;
   }
   _getExistingOrDefaultContentTypeHeader(e, t) {
    let A;
    if (this.requestOptions && this.requestOptions.headers) {
     const e = lowercaseKeys(this.requestOptions.headers)[i.ContentType];
     e && (A = typeof e == "number" ? String(e) : Array.isArray(e) ? e.join(", ") : e);
    }
    const r = e[i.ContentType];
    return r !== void 0 ? typeof r == "number" ? String(r) : Array.isArray(r) ? r.join(", ") : r : A !== void 0 ? A : t;
   }
   _getAgent(e) {
    let t;
    const A = l.s(e), r = A && A.hostname;
    this._keepAlive && r && (t = this._proxyAgent);
    r || (t = this._agent);
    if (t) return t;
    const s = e.protocol === "https:";
    let n = 100;
    this.requestOptions && (n = this.requestOptions.maxSockets || a.globalAgent.maxSockets);
    if (A && A.hostname) {
     const e = {
      maxSockets: n,
      keepAlive: this._keepAlive,
      proxy: Object.assign(Object.assign({}, (A.username || A.password) && {
       proxyAuth: `${A.username}:${A.password}`
      }), {
       host: A.hostname,
       port: A.port
      })
     };
     let r;
     const i = A.protocol === "https:";
     r = s ? i ? h.httpsOverHttps : h.httpsOverHttp : i ? h.httpOverHttps : h.httpOverHttp;
     t = r(e);
     this._proxyAgent = t;
    }
    if (!t) {
     const e = {
      keepAlive: this._keepAlive,
      maxSockets: n
     };
     t = s ? new c.Agent(e) : new a.Agent(e);
     this._agent = t;
    }
    s && this._ignoreSslError && (t.options = Object.assign(t.options || {}, {
     rejectUnauthorized: !1
    }));
    return t;
   }
   _getProxyAgentDispatcher(e, t) {
    let A;
    this._keepAlive && (A = this._proxyAgentDispatcher);
    if (A) return A;
    const r = e.protocol === "https:";
    A = new g.ProxyAgent(Object.assign({
     uri: t.href,
     pipelining: this._keepAlive ? 1 : 0
    }, (t.username || t.password) && {
     token: `Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}`
    }));
    this._proxyAgentDispatcher = A;
    r && this._ignoreSslError && (A.options = Object.assign(A.options.requestTls || {}, {
     rejectUnauthorized: !1
    }));
    return A;
   }
   _getUserAgentWithOrchestrationId(e) {
    const t = e || "actions/http-client", A = process.env.ACTIONS_ORCHESTRATION_ID;
    if (A) {
     const e = A.replace(/[^a-z0-9_.-]/gi, "_");
     return `${t} actions_orchestration_id/${e}`;
    }
    return t;
   }
   _performExponentialBackoff(e) {
    return E(this, void 0, void 0, function*() {
     e = Math.min(I, e);
     const t = C * Math.pow(2, e);
     return new Promise(e => setTimeout(() => e(), t));
    });
   }
   _processResponse(e, t) {
    return E(this, void 0, void 0, function*() {
     return new Promise((A, r) => E(this, void 0, void 0, function*() {
      const s = e.message.statusCode || 0, i = {
       statusCode: s,
       result: null,
       headers: {}
      };
      s === n.NotFound && A(i);
      function dateTimeDeserializer(e, t) {
       if (typeof t == "string") {
        const e = new Date(t);
        if (!isNaN(e.valueOf())) return e;
       }
       return t;
      }
      let o, a;
      try {
       a = yield e.readBody();
       if (a && a.length > 0) {
        o = t && t.deserializeDates ? JSON.parse(a, dateTimeDeserializer) : JSON.parse(a);
        i.result = o;
       }
       i.headers = e.message.headers;
      } catch (e) {}
      if (s > 299) {
       let e;
       e = o && o.message ? o.message : a && a.length > 0 ? a : `Failed request: (${s})`;
       const t = new HttpClientError(e, s);
       t.result = i.result;
       r(t);
      } else A(i);
     }));
    });
   }
  }
  const lowercaseKeys = e => Object.keys(e).reduce((t, A) => (t[A.toLowerCase()] = e[A], 
  t), {});
 }),
 19783: ((e, t, A) => {
  A.d(t, {
   s: () => getProxyUrl
  });
  function getProxyUrl(e) {
   const t = e.protocol === "https:";
   if (checkBypass(e)) return;
   const A = (() => t ? process.env.https_proxy || process.env.HTTPS_PROXY : process.env.http_proxy || process.env.HTTP_PROXY)();
   if (A) try {
    return new DecodedURL(A);
   } catch (e) {
    if (!A.startsWith("http://") && !A.startsWith("https://")) return new DecodedURL(`http://${A}`);
   }
  }
  function checkBypass(e) {
   if (!e.hostname) return !1;
   const t = e.hostname;
   if (isLoopbackAddress(t)) return !0;
   const A = process.env.no_proxy || process.env.NO_PROXY || "";
   if (!A) return !1;
   let r;
   e.port ? r = Number(e.port) : e.protocol === "http:" ? r = 80 : e.protocol === "https:" && (r = 443);
   const s = [ e.hostname.toUpperCase() ];
   typeof r == "number" && s.push(`${s[0]}:${r}`);
   for (const e of A.split(",").map(e => e.trim().toUpperCase()).filter(e => e)) if (e === "*" || s.some(t => t === e || t.endsWith(`.${e}`) || e.startsWith(".") && t.endsWith(`${e}`))) return !0;
   return !1;
  }
  function isLoopbackAddress(e) {
   const t = e.toLowerCase();
   return t === "localhost" || t.startsWith("127.") || t.startsWith("[::1]") || t.startsWith("[0:0:0:0:0:0:0:1]");
  }
  class DecodedURL extends URL {
   constructor(e, t) {
    super(e, t);
    this._decodedUsername = decodeURIComponent(super.username);
    this._decodedPassword = decodeURIComponent(super.password);
   }
   get username() {
    return this._decodedUsername;
   }
   get password() {
    return this._decodedPassword;
   }
  }
 }),
 90: ((e, t, A) => {
  A.d(t, {
   Ck: () => c,
   H8: () => C,
   Qh: () => isRooted,
   rm: () => E,
   t2: () => exists,
   vr: () => tryGetExecutablePath
  });
  var r = A(79896), s = A(16928), n = (void 0, function(e, t, A, r) {
   function adopt(e) {
    return e instanceof A ? e : new A(function(t) {
     t(e);
    });
   }
   return new (A || (A = Promise))(function(A, s) {
    function fulfilled(e) {
     try {
      step(r.next(e));
     } catch (e) {
      s(e);
     }
    }
    function rejected(e) {
     try {
      step(r.throw(e));
     } catch (e) {
      s(e);
     }
    }
    function step(e) {
     e.done ? A(e.value) : adopt(e.value).then(fulfilled, rejected);
    }
    step((r = r.apply(e, t || [])).next());
   });
  });
  const {chmod: i, copyFile: o, lstat: a, mkdir: c, open: l, readdir: h, rename: g, rm: E, rmdir: u, stat: Q, symlink: B, unlink: I} = r.promises, C = process.platform === "win32";
  r.constants.O_RDONLY;
  function exists(e) {
   return n(this, void 0, void 0, function*() {
    try {
     yield Q(e);
    } catch (e) {
     if (e.code === "ENOENT") return !1;
     throw e;
    }
    return !0;
   });
  }
  function isRooted(e) {
   e = normalizeSeparators(e);
   if (!e) throw new Error('isRooted() parameter "p" cannot be empty');
   return C ? e.startsWith("\\") || /^[A-Z]:/i.test(e) : e.startsWith("/");
  }
  function tryGetExecutablePath(e, t) {
   return n(this, void 0, void 0, function*() {
    let A;
    try {
     A = yield Q(e);
    } catch (t) {
     t.code !== "ENOENT" && console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`);
    }
    if (A && A.isFile()) if (C) {
     const A = s.extname(e).toUpperCase();
     if (t.some(e => e.toUpperCase() === A)) return e;
    } else if (isUnixExecutable(A)) return e;
    const r = e;
    for (const n of t) {
     e = r + n;
     A = void 0;
     try {
      A = yield Q(e);
     } catch (t) {
      t.code !== "ENOENT" && console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`);
     }
     if (A && A.isFile()) {
      if (C) {
       try {
        const t = s.dirname(e), A = s.basename(e).toUpperCase();
        for (const r of yield h(t)) if (A === r.toUpperCase()) {
         e = s.join(t, r);
         break;
        }
       } catch (t) {
        console.log(`Unexpected error attempting to determine the actual case of the file '${e}': ${t}`);
       }
       return e;
      }
      if (isUnixExecutable(A)) return e;
     }
    }
    return "";
   });
  }
  function normalizeSeparators(e) {
   e = e || "";
   if (C) {
    e = e.replace(/\//g, "\\");
    return e.replace(/\\\\+/g, "\\");
   }
   return e.replace(/\/\/+/g, "/");
  }
  function isUnixExecutable(e) {
   return (e.mode & 1) > 0 || (e.mode & 8) > 0 && process.getgid !== void 0 && e.gid === process.getgid() || (e.mode & 64) > 0 && process.getuid !== void 0 && e.uid === process.getuid();
  }
 }),
 88701: ((e, t, A) => {
  A.d(t, {
   K7: () => which,
   U$: () => mkdirP,
   Yz: () => rmRF
  });
  var r = A(42613), s = A(16928), n = A(90), i = (void 0, function(e, t, A, r) {
   function adopt(e) {
    return e instanceof A ? e : new A(function(t) {
     t(e);
    });
   }
   return new (A || (A = Promise))(function(A, s) {
    function fulfilled(e) {
     try {
      step(r.next(e));
     } catch (e) {
      s(e);
     }
    }
    function rejected(e) {
     try {
      step(r.throw(e));
     } catch (e) {
      s(e);
     }
    }
    function step(e) {
     e.done ? A(e.value) : adopt(e.value).then(fulfilled, rejected);
    }
    step((r = r.apply(e, t || [])).next());
   });
  });
  function rmRF(e) {
   return i(this, void 0, void 0, function*() {
    if (n.H8 && /[*"<>|]/.test(e)) throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
    try {
     yield n.rm(e, {
      force: !0,
      maxRetries: 3,
      recursive: !0,
      retryDelay: 300
     });
    } catch (e) {
     throw new Error(`File was unable to be removed ${e}`);
    }
   });
  }
  function mkdirP(e) {
   return i(this, void 0, void 0, function*() {
    (0, r.ok)(e, "a path argument must be provided");
    yield n.Ck(e, {
     recursive: !0
    });
   });
  }
  function which(e, t) {
   return i(this, void 0, void 0, function*() {
    if (!e) throw new Error("parameter 'tool' is required");
    if (t) {
     const t = yield which(e, !1);
     if (!t) throw n.H8 ? new Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`) : new Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
     return t;
    }
    const A = yield findInPath(e);
    return A && A.length > 0 ? A[0] : "";
   });
  }
  function findInPath(e) {
   return i(this, void 0, void 0, function*() {
    if (!e) throw new Error("parameter 'tool' is required");
    const t = [];
    if (n.H8 && process.env.PATHEXT) for (const e of process.env.PATHEXT.split(s.delimiter)) e && t.push(e);
    if (n.Qh(e)) {
     const A = yield n.vr(e, t);
     return A ? [ A ] : [];
    }
    if (e.includes(s.sep)) return [];
    const A = [];
    if (process.env.PATH) for (const e of process.env.PATH.split(s.delimiter)) e && A.push(e);
    const r = [];
    for (const i of A) {
     const A = yield n.vr(s.join(i, e), t);
     A && r.push(A);
    }
    return r;
   });
  }
 }),
 77934: ((e, t, A) => {
  A.d(t, {
   BpQ: () => minLength,
   E2x: () => finite,
   FsL: () => pipe,
   IeY: () => custom,
   Ikc: () => object,
   KCZ: () => union,
   KIO: () => picklist,
   L5J: () => unknown,
   OZ5: () => url,
   Oxt: () => variant,
   PVZ: () => tuple,
   Ru6: () => maxLength,
   Wwf: () => minValue,
   YOg: () => array,
   YjP: () => string,
   _H3: () => looseObject,
   aig: () => number,
   cGV: () => maxValue,
   cl6: () => nullish,
   d55: () => endsWith,
   euz: () => literal,
   g1P: () => record,
   is: () => is,
   lqM: () => optional,
   mee: () => nullable,
   ndf: () => integer,
   pdi: () => transform,
   qgA: () => parse,
   xLC: () => safeParse,
   yGV: () => regex,
   z6Y: () => check,
   zMY: () => boolean
  });
  let r;
  const s = {
   lang: void 0,
   message: void 0,
   abortEarly: void 0,
   abortPipeEarly: void 0
  };
  function getGlobalConfig(e) {
   return e || r ? {
    lang: e?.lang ?? r?.lang,
    message: e?.message,
    abortEarly: e?.abortEarly ?? r?.abortEarly,
    abortPipeEarly: e?.abortPipeEarly ?? r?.abortPipeEarly
   } : s;
  }
  let n, i, o;
  function getGlobalMessage(e) {
   return n?.get(e);
  }
  function getSchemaMessage(e) {
   return i?.get(e);
  }
  function getSpecificMessage(e, t) {
   return o?.get(e)?.get(t);
  }
  function _stringify(e) {
   const t = typeof e;
   return t === "string" ? `"${e}"` : t === "number" || t === "bigint" || t === "boolean" ? `${e}` : t === "object" || t === "function" ? (e && Object.getPrototypeOf(e)?.constructor?.name) ?? "null" : t;
  }
  function _addIssue(e, t, A, r, s) {
   const n = s && "input" in s ? s.input : A.value, i = s?.expected ?? e.expects ?? null, o = s?.received ?? _stringify(n), a = {
    kind: e.kind,
    type: e.type,
    input: n,
    expected: i,
    received: o,
    message: `Invalid ${t}: ${i ? `Expected ${i} but r` : "R"}eceived ${o}`,
    requirement: e.requirement,
    path: s?.path,
    issues: s?.issues,
    lang: r.lang,
    abortEarly: r.abortEarly,
    abortPipeEarly: r.abortPipeEarly
   }, c = e.kind === "schema", l = s?.message ?? e.message ?? getSpecificMessage(e.reference, a.lang) ?? (c ? getSchemaMessage(a.lang) : null) ?? r.message ?? getGlobalMessage(a.lang);
   l !== void 0 && (a.message = typeof l == "function" ? l(a) : l);
   c && (A.typed = !1);
   A.issues ? A.issues.push(a) : A.issues = [ a ];
  }
  function _isSameValueZero(e, t) {
   return e === t || Number.isNaN(e) && Number.isNaN(t);
  }
  function _isValidObjectKey(e, t) {
   return Object.prototype.hasOwnProperty.call(e, t) && t !== "__proto__" && t !== "prototype" && t !== "constructor";
  }
  function _joinExpects(e, t) {
   const A = [ ...new Set(e) ];
   return A.length > 1 ? `(${A.join(` ${t} `)})` : A[0] ?? "never";
  }
  function _standardSchema(e) {
   e["~standard"] = {
    version: 1,
    vendor: "valibot",
    validate: t => e["~run"]({
     value: t
    }, getGlobalConfig())
   };
   return e;
  }
  var a = class extends Error {
   constructor(e) {
    super(e[0].message);
    this.name = "ValiError";
    this.issues = e;
   }
  };
  function check(e, t) {
   return {
    kind: "validation",
    type: "check",
    reference: check,
    async: !1,
    expects: null,
    requirement: e,
    message: t,
    "~run"(e, t) {
     e.typed && !this.requirement(e.value) && _addIssue(this, "input", e, t);
     return e;
    }
   };
  }
  function endsWith(e, t) {
   return {
    kind: "validation",
    type: "ends_with",
    reference: endsWith,
    async: !1,
    expects: `"${e}"`,
    requirement: e,
    message: t,
    "~run"(e, t) {
     e.typed && !e.value.endsWith(this.requirement) && _addIssue(this, "end", e, t, {
      received: `"${e.value.slice(-this.requirement.length)}"`
     });
     return e;
    }
   };
  }
  function finite(e) {
   return {
    kind: "validation",
    type: "finite",
    reference: finite,
    async: !1,
    expects: null,
    requirement: Number.isFinite,
    message: e,
    "~run"(e, t) {
     e.typed && !this.requirement(e.value) && _addIssue(this, "finite", e, t);
     return e;
    }
   };
  }
  function integer(e) {
   return {
    kind: "validation",
    type: "integer",
    reference: integer,
    async: !1,
    expects: null,
    requirement: Number.isInteger,
    message: e,
    "~run"(e, t) {
     e.typed && !this.requirement(e.value) && _addIssue(this, "integer", e, t);
     return e;
    }
   };
  }
  function maxLength(e, t) {
   return {
    kind: "validation",
    type: "max_length",
    reference: maxLength,
    async: !1,
    expects: `<=${e}`,
    requirement: e,
    message: t,
    "~run"(e, t) {
     e.typed && e.value.length > this.requirement && _addIssue(this, "length", e, t, {
      received: `${e.value.length}`
     });
     return e;
    }
   };
  }
  function maxValue(e, t) {
   return {
    kind: "validation",
    type: "max_value",
    reference: maxValue,
    async: !1,
    expects: `<=${e instanceof Date ? e.toJSON() : _stringify(e)}`,
    requirement: e,
    message: t,
    "~run"(e, t) {
     !e.typed || e.value <= this.requirement || _addIssue(this, "value", e, t, {
      received: e.value instanceof Date ? e.value.toJSON() : _stringify(e.value)
     });
     return e;
    }
   };
  }
  function minLength(e, t) {
   return {
    kind: "validation",
    type: "min_length",
    reference: minLength,
    async: !1,
    expects: `>=${e}`,
    requirement: e,
    message: t,
    "~run"(e, t) {
     e.typed && e.value.length < this.requirement && _addIssue(this, "length", e, t, {
      received: `${e.value.length}`
     });
     return e;
    }
   };
  }
  function minValue(e, t) {
   return {
    kind: "validation",
    type: "min_value",
    reference: minValue,
    async: !1,
    expects: `>=${e instanceof Date ? e.toJSON() : _stringify(e)}`,
    requirement: e,
    message: t,
    "~run"(e, t) {
     !e.typed || e.value >= this.requirement || _addIssue(this, "value", e, t, {
      received: e.value instanceof Date ? e.value.toJSON() : _stringify(e.value)
     });
     return e;
    }
   };
  }
  function regex(e, t) {
   return {
    kind: "validation",
    type: "regex",
    reference: regex,
    async: !1,
    expects: `${e}`,
    requirement: e,
    message: t,
    "~run"(e, t) {
     e.typed && !this.requirement.test(e.value) && _addIssue(this, "format", e, t);
     return e;
    }
   };
  }
  function transform(e) {
   return {
    kind: "transformation",
    type: "transform",
    reference: transform,
    async: !1,
    operation: e,
    "~run"(e) {
     e.value = this.operation(e.value);
     return e;
    }
   };
  }
  function url(e) {
   return {
    kind: "validation",
    type: "url",
    reference: url,
    async: !1,
    expects: null,
    requirement(e) {
     try {
      if (URL.canParse) return URL.canParse(e);
      new URL(e);
      return !0;
     } catch {
      return !1;
     }
    },
    message: e,
    "~run"(e, t) {
     e.typed && !this.requirement(e.value) && _addIssue(this, "URL", e, t);
     return e;
    }
   };
  }
  const c = {
   abortEarly: !0
  };
  function getFallback(e, t, A) {
   return typeof e.fallback == "function" ? e.fallback(t, A) : e.fallback;
  }
  function getDefault(e, t, A) {
   return typeof e.default == "function" ? e.default(t, A) : e.default;
  }
  function is(e, t) {
   return !e["~run"]({
    value: t
   }, c).issues;
  }
  function array(e, t) {
   return _standardSchema({
    kind: "schema",
    type: "array",
    reference: array,
    expects: "Array",
    async: !1,
    item: e,
    message: t,
    "~run"(e, t) {
     const A = e.value;
     if (Array.isArray(A)) {
      e.typed = !0;
      e.value = [];
      for (let r = 0; r < A.length; r++) {
       const s = A[r], n = this.item["~run"]({
        value: s
       }, t);
       if (n.issues) {
        const i = {
         type: "array",
         origin: "value",
         input: A,
         key: r,
         value: s
        };
        for (const t of n.issues) {
         t.path ? t.path.unshift(i) : t.path = [ i ];
         e.issues?.push(t);
        }
        e.issues || (e.issues = n.issues);
        if (t.abortEarly) {
         e.typed = !1;
         break;
        }
       }
       n.typed || (e.typed = !1);
       e.value.push(n.value);
      }
     } else _addIssue(this, "type", e, t);
     return e;
    }
   });
  }
  function boolean(e) {
   return _standardSchema({
    kind: "schema",
    type: "boolean",
    reference: boolean,
    expects: "boolean",
    async: !1,
    message: e,
    "~run"(e, t) {
     typeof e.value == "boolean" ? e.typed = !0 : _addIssue(this, "type", e, t);
     return e;
    }
   });
  }
  function custom(e, t) {
   return _standardSchema({
    kind: "schema",
    type: "custom",
    reference: custom,
    expects: "unknown",
    async: !1,
    check: e,
    message: t,
    "~run"(e, t) {
     this.check(e.value) ? e.typed = !0 : _addIssue(this, "type", e, t);
     return e;
    }
   });
  }
  function literal(e, t) {
   return _standardSchema({
    kind: "schema",
    type: "literal",
    reference: literal,
    expects: _stringify(e),
    async: !1,
    literal: e,
    message: t,
    "~run"(e, t) {
     _isSameValueZero(e.value, this.literal) ? e.typed = !0 : _addIssue(this, "type", e, t);
     return e;
    }
   });
  }
  function looseObject(e, t) {
   return _standardSchema({
    kind: "schema",
    type: "loose_object",
    reference: looseObject,
    expects: "Object",
    async: !1,
    entries: e,
    message: t,
    "~run"(e, t) {
     const A = e.value;
     if (A && typeof A == "object") {
      e.typed = !0;
      e.value = {};
      for (const r in this.entries) {
       const s = this.entries[r];
       if (r in A || (s.type === "exact_optional" || s.type === "optional" || s.type === "nullish") && s.default !== void 0) {
        const n = r in A ? A[r] : getDefault(s), i = s["~run"]({
         value: n
        }, t);
        if (i.issues) {
         const s = {
          type: "object",
          origin: "value",
          input: A,
          key: r,
          value: n
         };
         for (const t of i.issues) {
          t.path ? t.path.unshift(s) : t.path = [ s ];
          e.issues?.push(t);
         }
         e.issues || (e.issues = i.issues);
         if (t.abortEarly) {
          e.typed = !1;
          break;
         }
        }
        i.typed || (e.typed = !1);
        e.value[r] = i.value;
       } else if (s.fallback !== void 0) e.value[r] = getFallback(s); else if (s.type !== "exact_optional" && s.type !== "optional" && s.type !== "nullish") {
        _addIssue(this, "key", e, t, {
         input: void 0,
         expected: `"${r}"`,
         path: [ {
          type: "object",
          origin: "key",
          input: A,
          key: r,
          value: A[r]
         } ]
        });
        if (t.abortEarly) break;
       }
      }
      if (!e.issues || !t.abortEarly) for (const t in A) _isValidObjectKey(A, t) && !Object.prototype.hasOwnProperty.call(this.entries, t) && (e.value[t] = A[t]);
     } else _addIssue(this, "type", e, t);
     return e;
    }
   });
  }
  function nullable(e, t) {
   return _standardSchema({
    kind: "schema",
    type: "nullable",
    reference: nullable,
    expects: `(${e.expects} | null)`,
    async: !1,
    wrapped: e,
    default: t,
    "~run"(e, t) {
     if (e.value === null) {
      this.default !== void 0 && (e.value = getDefault(this, e, t));
      if (e.value === null) {
       e.typed = !0;
       return e;
      }
     }
     return this.wrapped["~run"](e, t);
    }
   });
  }
  function nullish(e, t) {
   return _standardSchema({
    kind: "schema",
    type: "nullish",
    reference: nullish,
    expects: `(${e.expects} | null | undefined)`,
    async: !1,
    wrapped: e,
    default: t,
    "~run"(e, t) {
     if (e.value === null || e.value === void 0) {
      this.default !== void 0 && (e.value = getDefault(this, e, t));
      if (e.value === null || e.value === void 0) {
       e.typed = !0;
       return e;
      }
     }
     return this.wrapped["~run"](e, t);
    }
   });
  }
  function number(e) {
   return _standardSchema({
    kind: "schema",
    type: "number",
    reference: number,
    expects: "number",
    async: !1,
    message: e,
    "~run"(e, t) {
     typeof e.value != "number" || isNaN(e.value) ? _addIssue(this, "type", e, t) : e.typed = !0;
     return e;
    }
   });
  }
  function object(e, t) {
   return _standardSchema({
    kind: "schema",
    type: "object",
    reference: object,
    expects: "Object",
    async: !1,
    entries: e,
    message: t,
    "~run"(e, t) {
     const A = e.value;
     if (A && typeof A == "object") {
      e.typed = !0;
      e.value = {};
      for (const r in this.entries) {
       const s = this.entries[r];
       if (r in A || (s.type === "exact_optional" || s.type === "optional" || s.type === "nullish") && s.default !== void 0) {
        const n = r in A ? A[r] : getDefault(s), i = s["~run"]({
         value: n
        }, t);
        if (i.issues) {
         const s = {
          type: "object",
          origin: "value",
          input: A,
          key: r,
          value: n
         };
         for (const t of i.issues) {
          t.path ? t.path.unshift(s) : t.path = [ s ];
          e.issues?.push(t);
         }
         e.issues || (e.issues = i.issues);
         if (t.abortEarly) {
          e.typed = !1;
          break;
         }
        }
        i.typed || (e.typed = !1);
        e.value[r] = i.value;
       } else if (s.fallback !== void 0) e.value[r] = getFallback(s); else if (s.type !== "exact_optional" && s.type !== "optional" && s.type !== "nullish") {
        _addIssue(this, "key", e, t, {
         input: void 0,
         expected: `"${r}"`,
         path: [ {
          type: "object",
          origin: "key",
          input: A,
          key: r,
          value: A[r]
         } ]
        });
        if (t.abortEarly) break;
       }
      }
     } else _addIssue(this, "type", e, t);
     return e;
    }
   });
  }
  function optional(e, t) {
   return _standardSchema({
    kind: "schema",
    type: "optional",
    reference: optional,
    expects: `(${e.expects} | undefined)`,
    async: !1,
    wrapped: e,
    default: t,
    "~run"(e, t) {
     if (e.value === void 0) {
      this.default !== void 0 && (e.value = getDefault(this, e, t));
      if (e.value === void 0) {
       e.typed = !0;
       return e;
      }
     }
     return this.wrapped["~run"](e, t);
    }
   });
  }
  function picklist(e, t) {
   return _standardSchema({
    kind: "schema",
    type: "picklist",
    reference: picklist,
    expects: _joinExpects(e.map(_stringify), "|"),
    async: !1,
    options: e,
    message: t,
    "~run"(e, t) {
     this.options.includes(e.value) ? e.typed = !0 : _addIssue(this, "type", e, t);
     return e;
    }
   });
  }
  function record(e, t, A) {
   return _standardSchema({
    kind: "schema",
    type: "record",
    reference: record,
    expects: "Object",
    async: !1,
    key: e,
    value: t,
    message: A,
    "~run"(e, t) {
     const A = e.value;
     if (A && typeof A == "object") {
      e.typed = !0;
      e.value = {};
      for (const r in A) if (_isValidObjectKey(A, r)) {
       const s = A[r], n = this.key["~run"]({
        value: r
       }, t);
       if (n.issues) {
        const i = {
         type: "object",
         origin: "key",
         input: A,
         key: r,
         value: s
        };
        for (const t of n.issues) {
         t.path = [ i ];
         e.issues?.push(t);
        }
        e.issues || (e.issues = n.issues);
        if (t.abortEarly) {
         e.typed = !1;
         break;
        }
       }
       const i = this.value["~run"]({
        value: s
       }, t);
       if (i.issues) {
        const n = {
         type: "object",
         origin: "value",
         input: A,
         key: r,
         value: s
        };
        for (const t of i.issues) {
         t.path ? t.path.unshift(n) : t.path = [ n ];
         e.issues?.push(t);
        }
        e.issues || (e.issues = i.issues);
        if (t.abortEarly) {
         e.typed = !1;
         break;
        }
       }
       n.typed && i.typed || (e.typed = !1);
       n.typed && (e.value[n.value] = i.value);
      }
     } else _addIssue(this, "type", e, t);
     return e;
    }
   });
  }
  function string(e) {
   return _standardSchema({
    kind: "schema",
    type: "string",
    reference: string,
    expects: "string",
    async: !1,
    message: e,
    "~run"(e, t) {
     typeof e.value == "string" ? e.typed = !0 : _addIssue(this, "type", e, t);
     return e;
    }
   });
  }
  function tuple(e, t) {
   return _standardSchema({
    kind: "schema",
    type: "tuple",
    reference: tuple,
    expects: "Array",
    async: !1,
    items: e,
    message: t,
    "~run"(e, t) {
     const A = e.value;
     if (Array.isArray(A)) {
      e.typed = !0;
      e.value = [];
      for (let r = 0; r < this.items.length; r++) {
       const s = A[r], n = this.items[r]["~run"]({
        value: s
       }, t);
       if (n.issues) {
        const i = {
         type: "array",
         origin: "value",
         input: A,
         key: r,
         value: s
        };
        for (const t of n.issues) {
         t.path ? t.path.unshift(i) : t.path = [ i ];
         e.issues?.push(t);
        }
        e.issues || (e.issues = n.issues);
        if (t.abortEarly) {
         e.typed = !1;
         break;
        }
       }
       n.typed || (e.typed = !1);
       e.value.push(n.value);
      }
     } else _addIssue(this, "type", e, t);
     return e;
    }
   });
  }
  function _subIssues(e) {
   let t;
   if (e) for (const A of e) if (t) for (const e of A.issues) t.push(e); else t = A.issues;
   return t;
  }
  function union(e, t) {
   return _standardSchema({
    kind: "schema",
    type: "union",
    reference: union,
    expects: _joinExpects(e.map(e => e.expects), "|"),
    async: !1,
    options: e,
    message: t,
    "~run"(e, t) {
     let A, r, s;
     for (const n of this.options) {
      const i = n["~run"]({
       value: e.value
      }, t);
      if (i.typed) {
       if (!i.issues) {
        A = i;
        break;
       }
       r ? r.push(i) : r = [ i ];
      } else s ? s.push(i) : s = [ i ];
     }
     if (A) return A;
     if (r) {
      if (r.length === 1) return r[0];
      _addIssue(this, "type", e, t, {
       issues: _subIssues(r)
      });
      e.typed = !0;
     } else {
      if (s?.length === 1) return s[0];
      _addIssue(this, "type", e, t, {
       issues: _subIssues(s)
      });
     }
     return e;
    }
   });
  }
  function unknown() {
   return _standardSchema({
    kind: "schema",
    type: "unknown",
    reference: unknown,
    expects: "unknown",
    async: !1,
    "~run"(e) {
     e.typed = !0;
     return e;
    }
   });
  }
  function variant(e, t, A) {
   return _standardSchema({
    kind: "schema",
    type: "variant",
    reference: variant,
    expects: "Object",
    async: !1,
    key: e,
    options: t,
    message: A,
    "~run"(e, t) {
     const A = e.value;
     if (A && typeof A == "object") {
      let r, s = 0, n = this.key, i = [];
      const parseOptions = (e, o) => {
       for (const a of e.options) {
        if (a.type === "variant") parseOptions(a, new Set(o).add(a.key)); else {
         let e = !0, l = 0;
         for (const t of o) {
          const r = a.entries[t];
          if (t in A ? r["~run"]({
           typed: !1,
           value: A[t]
          }, c).issues : r.type !== "exact_optional" && r.type !== "optional" && r.type !== "nullish") {
           e = !1;
           if (n !== t && (s < l || s === l && t in A && !(n in A))) {
            s = l;
            n = t;
            i = [];
           }
           n === t && i.push(a.entries[t].expects);
           break;
          }
          l++;
         }
         if (e) {
          const e = a["~run"]({
           value: A
          }, t);
          (!r || !r.typed && e.typed) && (r = e);
         }
        }
        if (r && !r.issues) break;
       }
      };
      parseOptions(this, new Set([ this.key ]));
      if (r) return r;
      _addIssue(this, "type", e, t, {
       input: A[n],
       expected: _joinExpects(i, "|"),
       path: [ {
        type: "object",
        origin: "value",
        input: A,
        key: n,
        value: A[n]
       } ]
      });
     } else _addIssue(this, "type", e, t);
     return e;
    }
   });
  }
  function parse(e, t, A) {
   const r = e["~run"]({
    value: t
   }, getGlobalConfig(A));
   if (r.issues) throw new a(r.issues);
   return r.value;
  }
  function pipe(...e) {
   return _standardSchema({
    ...e[0],
    pipe: e,
    "~run"(t, A) {
     for (const r of e) if (r.kind !== "metadata") {
      if (t.issues && (r.kind === "schema" || r.kind === "transformation")) {
       t.typed = !1;
       break;
      }
      t.issues && (A.abortEarly || A.abortPipeEarly) || (t = r["~run"](t, A));
     }
     return t;
    }
   });
  }
  function safeParse(e, t, A) {
   const r = e["~run"]({
    value: t
   }, getGlobalConfig(A));
   return {
    typed: r.typed,
    success: !r.issues,
    output: r.value,
    issues: r.issues
   };
  }
 })
};
