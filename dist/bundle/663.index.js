export const id = 663;

export const ids = [ 663 ];

export const modules = {
 73057: (module => {
  function isBuffer(value) {
   return Buffer.isBuffer(value) || value instanceof Uint8Array;
  }
  function isEncoding(encoding) {
   return Buffer.isEncoding(encoding);
  }
  function alloc(size, fill, encoding) {
   return Buffer.alloc(size, fill, encoding);
  }
  function allocUnsafe(size) {
   return Buffer.allocUnsafe(size);
  }
  function allocUnsafeSlow(size) {
   return Buffer.allocUnsafeSlow(size);
  }
  function byteLength(string, encoding) {
   return Buffer.byteLength(string, encoding);
  }
  function compare(a, b) {
   return Buffer.compare(a, b);
  }
  function concat(buffers, totalLength) {
   return Buffer.concat(buffers, totalLength);
  }
  function copy(source, target, targetStart, start, end) {
   return toBuffer(source).copy(target, targetStart, start, end);
  }
  function equals(a, b) {
   return toBuffer(a).equals(b);
  }
  function fill(buffer, value, offset, end, encoding) {
   return toBuffer(buffer).fill(value, offset, end, encoding);
  }
  function from(value, encodingOrOffset, length) {
   return Buffer.from(value, encodingOrOffset, length);
  }
  function includes(buffer, value, byteOffset, encoding) {
   return toBuffer(buffer).includes(value, byteOffset, encoding);
  }
  function indexOf(buffer, value, byfeOffset, encoding) {
   return toBuffer(buffer).indexOf(value, byfeOffset, encoding);
  }
  function lastIndexOf(buffer, value, byteOffset, encoding) {
   return toBuffer(buffer).lastIndexOf(value, byteOffset, encoding);
  }
  function swap16(buffer) {
   return toBuffer(buffer).swap16();
  }
  function swap32(buffer) {
   return toBuffer(buffer).swap32();
  }
  function swap64(buffer) {
   return toBuffer(buffer).swap64();
  }
  function toBuffer(buffer) {
   return Buffer.isBuffer(buffer) ? buffer : Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  }
  function toString(buffer, encoding, start, end) {
   return toBuffer(buffer).toString(encoding, start, end);
  }
  function toHex(buffer, start, end) {
   return toBuffer(buffer).toString("hex", start, end);
  }
  function write(buffer, string, offset, length, encoding) {
   return toBuffer(buffer).write(string, offset, length, encoding);
  }
  function readDoubleBE(buffer, offset) {
   return toBuffer(buffer).readDoubleBE(offset);
  }
  function readDoubleLE(buffer, offset) {
   return toBuffer(buffer).readDoubleLE(offset);
  }
  function readFloatBE(buffer, offset) {
   return toBuffer(buffer).readFloatBE(offset);
  }
  function readFloatLE(buffer, offset) {
   return toBuffer(buffer).readFloatLE(offset);
  }
  function readInt32BE(buffer, offset) {
   return toBuffer(buffer).readInt32BE(offset);
  }
  function readInt32LE(buffer, offset) {
   return toBuffer(buffer).readInt32LE(offset);
  }
  function readUInt32BE(buffer, offset) {
   return toBuffer(buffer).readUInt32BE(offset);
  }
  function readUInt32LE(buffer, offset) {
   return toBuffer(buffer).readUInt32LE(offset);
  }
  function writeDoubleBE(buffer, value, offset) {
   return toBuffer(buffer).writeDoubleBE(value, offset);
  }
  function writeDoubleLE(buffer, value, offset) {
   return toBuffer(buffer).writeDoubleLE(value, offset);
  }
  function writeFloatBE(buffer, value, offset) {
   return toBuffer(buffer).writeFloatBE(value, offset);
  }
  function writeFloatLE(buffer, value, offset) {
   return toBuffer(buffer).writeFloatLE(value, offset);
  }
  function writeInt32BE(buffer, value, offset) {
   return toBuffer(buffer).writeInt32BE(value, offset);
  }
  function writeInt32LE(buffer, value, offset) {
   return toBuffer(buffer).writeInt32LE(value, offset);
  }
  function writeUInt32BE(buffer, value, offset) {
   return toBuffer(buffer).writeUInt32BE(value, offset);
  }
  function writeUInt32LE(buffer, value, offset) {
   return toBuffer(buffer).writeUInt32LE(value, offset);
  }
  module.exports = {
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
 29580: ((module, __unused_webpack_exports, __webpack_require__) => {
  module.exports = __webpack_require__(24434);
 }),
 13587: (module => {
  module.exports = class {
   constructor(hwm) {
    if (!(hwm > 0) || hwm - 1 & hwm) throw new Error("Max size for a FixedFIFO should be a power of two");
    this.buffer = new Array(hwm);
    this.mask = hwm - 1;
    this.top = 0;
    this.btm = 0;
    this.next = null;
   }
   clear() {
    this.top = this.btm = 0;
    this.next = null;
    this.buffer.fill(void 0);
   }
   push(data) {
    if (this.buffer[this.top] !== void 0) return !1;
    this.buffer[this.top] = data;
    this.top = this.top + 1 & this.mask;
    return !0;
   }
   shift() {
    const last = this.buffer[this.btm];
    if (last !== void 0) {
     this.buffer[this.btm] = void 0;
     this.btm = this.btm + 1 & this.mask;
     return last;
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
 83867: ((module, __unused_webpack_exports, __webpack_require__) => {
  const FixedFIFO = __webpack_require__(13587);
  module.exports = class {
   constructor(hwm) {
    this.hwm = hwm || 16;
    this.head = new FixedFIFO(this.hwm);
    this.tail = this.head;
    this.length = 0;
   }
   clear() {
    this.head = this.tail;
    this.head.clear();
    this.length = 0;
   }
   push(val) {
    this.length++;
    if (!this.head.push(val)) {
     const prev = this.head;
     this.head = prev.next = new FixedFIFO(2 * this.head.buffer.length);
     this.head.push(val);
    }
   }
   shift() {
    this.length !== 0 && this.length--;
    const val = this.tail.shift();
    if (val === void 0 && this.tail.next) {
     const next = this.tail.next;
     this.tail.next = null;
     this.tail = next;
     return this.tail.shift();
    }
    return val;
   }
   peek() {
    const val = this.tail.peek();
    return val === void 0 && this.tail.next ? this.tail.next.peek() : val;
   }
   isEmpty() {
    return this.length === 0;
   }
  };
 }),
 89379: ((module, __unused_webpack_exports, __webpack_require__) => {
  const ANY = Symbol("SemVer ANY");
  class Comparator {
   static get ANY() {
    return ANY;
   }
   constructor(comp, options) {
    options = parseOptions(options);
    if (comp instanceof Comparator) {
     if (comp.loose === !!options.loose) return comp;
     comp = comp.value;
    }
    comp = comp.trim().split(/\s+/).join(" ");
    debug("comparator", comp, options);
    this.options = options;
    this.loose = !!options.loose;
    this.parse(comp);
    this.semver === ANY ? this.value = "" : this.value = this.operator + this.semver.version;
    debug("comp", this);
   }
   parse(comp) {
    const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR], m = comp.match(r);
    if (!m) throw new TypeError(`Invalid comparator: ${comp}`);
    this.operator = m[1] !== void 0 ? m[1] : "";
    this.operator === "=" && (this.operator = "");
    m[2] ? this.semver = new SemVer(m[2], this.options.loose) : this.semver = ANY;
   }
   toString() {
    return this.value;
   }
   test(version) {
    debug("Comparator.test", version, this.options.loose);
    if (this.semver === ANY || version === ANY) return !0;
    if (typeof version == "string") try {
     version = new SemVer(version, this.options);
    } catch (er) {
     return !1;
    }
    return cmp(version, this.operator, this.semver, this.options);
   }
   intersects(comp, options) {
    if (!(comp instanceof Comparator)) throw new TypeError("a Comparator is required");
    if (this.operator === "") return this.value === "" || new Range(comp.value, options).test(this.value);
    if (comp.operator === "") return comp.value === "" || new Range(this.value, options).test(comp.semver);
    options = parseOptions(options);
    return (!options.includePrerelease || this.value !== "<0.0.0-0" && comp.value !== "<0.0.0-0") && (!(!options.includePrerelease && (this.value.startsWith("<0.0.0") || comp.value.startsWith("<0.0.0"))) && (!(!this.operator.startsWith(">") || !comp.operator.startsWith(">")) || (!(!this.operator.startsWith("<") || !comp.operator.startsWith("<")) || (!(this.semver.version !== comp.semver.version || !this.operator.includes("=") || !comp.operator.includes("=")) || (!!(cmp(this.semver, "<", comp.semver, options) && this.operator.startsWith(">") && comp.operator.startsWith("<")) || !!(cmp(this.semver, ">", comp.semver, options) && this.operator.startsWith("<") && comp.operator.startsWith(">")))))));
   }
  }
  module.exports = Comparator;
  const parseOptions = __webpack_require__(70356), {safeRe: re, t} = __webpack_require__(95471), cmp = __webpack_require__(28646), debug = __webpack_require__(1159), SemVer = __webpack_require__(7163), Range = __webpack_require__(96782);
 }),
 96782: ((module, __unused_webpack_exports, __webpack_require__) => {
  const SPACE_CHARACTERS = /\s+/g;
  class Range {
   constructor(range, options) {
    options = parseOptions(options);
    if (range instanceof Range) return range.loose === !!options.loose && range.includePrerelease === !!options.includePrerelease ? range : new Range(range.raw, options);
    if (range instanceof Comparator) {
     this.raw = range.value;
     this.set = [ [ range ] ];
     this.formatted = void 0;
     return this;
    }
    this.options = options;
    this.loose = !!options.loose;
    this.includePrerelease = !!options.includePrerelease;
    this.raw = range.trim().replace(SPACE_CHARACTERS, " ");
    this.set = this.raw.split("||").map(r => this.parseRange(r.trim())).filter(c => c.length);
    if (!this.set.length) throw new TypeError(`Invalid SemVer Range: ${this.raw}`);
    if (this.set.length > 1) {
     const first = this.set[0];
     this.set = this.set.filter(c => !isNullSet(c[0]));
     if (this.set.length === 0) this.set = [ first ]; else if (this.set.length > 1) for (const c of this.set) if (c.length === 1 && isAny(c[0])) {
      this.set = [ c ];
      break;
     }
    }
    this.formatted = void 0;
   }
   get range() {
    if (this.formatted === void 0) {
     this.formatted = "";
     for (let i = 0; i < this.set.length; i++) {
      i > 0 && (this.formatted += "||");
      const comps = this.set[i];
      for (let k = 0; k < comps.length; k++) {
       k > 0 && (this.formatted += " ");
       this.formatted += comps[k].toString().trim();
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
   parseRange(range) {
    range = range.replace(BUILDSTRIPRE, "");
    const memoOpts = (this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE), memoKey = memoOpts + ":" + range, cached = cache.get(memoKey);
    if (cached) return cached;
    const loose = this.options.loose, hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
    range = range.replace(hr, hyphenReplace(this.options.includePrerelease));
    debug("hyphen replace", range);
    range = trimComparatorWhitespace(range);
    debug("comparator trim", range);
    range = range.replace(re[t.TILDETRIM], tildeTrimReplace);
    debug("tilde trim", range);
    range = range.replace(re[t.CARETTRIM], caretTrimReplace);
    debug("caret trim", range);
    let rangeList = range.split(" ").map(comp => parseComparator(comp, this.options)).join(" ").split(/\s+/).map(comp => replaceGTE0(comp, this.options));
    loose && (rangeList = rangeList.filter(comp => {
     debug("loose invalid filter", comp, this.options);
     return !!comp.match(re[t.COMPARATORLOOSE]);
    }));
    debug("range list", rangeList);
    const rangeMap = new Map, comparators = rangeList.map(comp => new Comparator(comp, this.options));
    for (const comp of comparators) {
     if (isNullSet(comp)) return [ comp ];
     rangeMap.set(comp.value, comp);
    }
    rangeMap.size > 1 && rangeMap.has("") && rangeMap.delete("");
    const result = [ ...rangeMap.values() ];
    cache.set(memoKey, result);
    return result;
   }
   intersects(range, options) {
    if (!(range instanceof Range)) throw new TypeError("a Range is required");
    return this.set.some(thisComparators => isSatisfiable(thisComparators, options) && range.set.some(rangeComparators => isSatisfiable(rangeComparators, options) && thisComparators.every(thisComparator => rangeComparators.every(rangeComparator => thisComparator.intersects(rangeComparator, options)))));
   }
   test(version) {
    if (!version) return !1;
    if (typeof version == "string") try {
     version = new SemVer(version, this.options);
    } catch (er) {
     return !1;
    }
    for (let i = 0; i < this.set.length; i++) if (testSet(this.set[i], version, this.options)) return !0;
    return !1;
   }
  }
  module.exports = Range;
  const LRU = __webpack_require__(61383), cache = new LRU, parseOptions = __webpack_require__(70356), Comparator = __webpack_require__(89379), debug = __webpack_require__(1159), SemVer = __webpack_require__(7163), trimComparatorWhitespace = __webpack_require__(69737), {safeRe: re, src, t, tildeTrimReplace, caretTrimReplace} = __webpack_require__(95471), {FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE} = __webpack_require__(45101), BUILDSTRIPRE = new RegExp(src[t.BUILD], "g"), isNullSet = c => c.value === "<0.0.0-0", isAny = c => c.value === "", isSatisfiable = (comparators, options) => {
   let result = !0;
   const remainingComparators = comparators.slice();
   let testComparator = remainingComparators.pop();
   while (result && remainingComparators.length) {
    result = remainingComparators.every(otherComparator => testComparator.intersects(otherComparator, options));
    testComparator = remainingComparators.pop();
   }
   return result;
  }, parseComparator = (comp, options) => {
   comp = comp.replace(re[t.BUILD], "");
   debug("comp", comp, options);
   comp = replaceCarets(comp, options);
   debug("caret", comp);
   comp = replaceTildes(comp, options);
   debug("tildes", comp);
   comp = replaceXRanges(comp, options);
   debug("xrange", comp);
   comp = replaceStars(comp, options);
   debug("stars", comp);
   return comp;
  }, isX = id => !id || id.toLowerCase() === "x" || id === "*", invalidXRangeOrder = (M, m, p) => isX(M) && !isX(m) || isX(m) && p && !isX(p), replaceTildes = (comp, options) => comp.trim().split(/\s+/).map(c => replaceTilde(c, options)).join(" "), replaceTilde = (comp, options) => {
   const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE], z = options.includePrerelease ? "-0" : "";
   return comp.replace(r, (_, M, m, p, pr) => {
    debug("tilde", comp, _, M, m, p, pr);
    let ret;
    if (isX(M)) ret = ""; else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`; else if (isX(p)) ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`; else if (pr) {
     debug("replaceTilde pr", pr);
     ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
    } else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
    debug("tilde return", ret);
    return ret;
   });
  }, replaceCarets = (comp, options) => comp.trim().split(/\s+/).map(c => replaceCaret(c, options)).join(" "), replaceCaret = (comp, options) => {
   debug("caret", comp, options);
   const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET], z = options.includePrerelease ? "-0" : "";
   return comp.replace(r, (_, M, m, p, pr) => {
    debug("caret", comp, _, M, m, p, pr);
    let ret;
    if (isX(M)) ret = ""; else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`; else if (isX(p)) ret = M === "0" ? `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0` : `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`; else if (pr) {
     debug("replaceCaret pr", pr);
     ret = M === "0" ? m === "0" ? `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0` : `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0` : `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`;
    } else {
     debug("no pr");
     ret = M === "0" ? m === "0" ? `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0` : `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0` : `>=${M}.${m}.${p} <${+M + 1}.0.0-0`;
    }
    debug("caret return", ret);
    return ret;
   });
  }, replaceXRanges = (comp, options) => {
   debug("replaceXRanges", comp, options);
   return comp.split(/\s+/).map(c => replaceXRange(c, options)).join(" ");
  }, replaceXRange = (comp, options) => {
   comp = comp.trim();
   const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
   return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
    debug("xRange", comp, ret, gtlt, M, m, p, pr);
    if (invalidXRangeOrder(M, m, p)) return comp;
    const xM = isX(M), xm = xM || isX(m), xp = xm || isX(p), anyX = xp;
    gtlt === "=" && anyX && (gtlt = "");
    pr = options.includePrerelease ? "-0" : "";
    if (xM) ret = gtlt === ">" || gtlt === "<" ? "<0.0.0-0" : "*"; else if (gtlt && anyX) {
     xm && (m = 0);
     p = 0;
     if (gtlt === ">") {
      gtlt = ">=";
      if (xm) {
       M = +M + 1;
       m = 0;
       p = 0;
      } else {
       m = +m + 1;
       p = 0;
      }
     } else if (gtlt === "<=") {
      gtlt = "<";
      xm ? M = +M + 1 : m = +m + 1;
     }
     gtlt === "<" && (pr = "-0");
     ret = `${gtlt + M}.${m}.${p}${pr}`;
    } else xm ? ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0` : xp && (ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`);
    debug("xRange return", ret);
    return ret;
   });
  }, replaceStars = (comp, options) => {
   debug("replaceStars", comp, options);
   return comp.trim().replace(re[t.STAR], "");
  }, replaceGTE0 = (comp, options) => {
   debug("replaceGTE0", comp, options);
   return comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], "");
  }, hyphenReplace = incPr => ($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr) => {
   from = isX(fM) ? "" : isX(fm) ? `>=${fM}.0.0${incPr ? "-0" : ""}` : isX(fp) ? `>=${fM}.${fm}.0${incPr ? "-0" : ""}` : fpr ? `>=${from}` : `>=${from}${incPr ? "-0" : ""}`;
   to = isX(tM) ? "" : isX(tm) ? `<${+tM + 1}.0.0-0` : isX(tp) ? `<${tM}.${+tm + 1}.0-0` : tpr ? `<=${tM}.${tm}.${tp}-${tpr}` : incPr ? `<${tM}.${tm}.${+tp + 1}-0` : `<=${to}`;
   return `${from} ${to}`.trim();
  }, testSet = (set, version, options) => {
   for (let i = 0; i < set.length; i++) if (!set[i].test(version)) return !1;
   if (version.prerelease.length && !options.includePrerelease) {
    for (let i = 0; i < set.length; i++) {
     debug(set[i].semver);
     if (set[i].semver !== Comparator.ANY && set[i].semver.prerelease.length > 0) {
      const allowed = set[i].semver;
      if (allowed.major === version.major && allowed.minor === version.minor && allowed.patch === version.patch) return !0;
     }
    }
    return !1;
   }
   return !0;
  };
 }),
 7163: ((module, __unused_webpack_exports, __webpack_require__) => {
  const debug = __webpack_require__(1159), {MAX_LENGTH, MAX_SAFE_INTEGER} = __webpack_require__(45101), {safeRe: re, t} = __webpack_require__(95471), parseOptions = __webpack_require__(70356), {compareIdentifiers} = __webpack_require__(73348), isPrereleaseIdentifier = (prerelease, identifier) => {
   const identifiers = identifier.split(".");
   if (identifiers.length > prerelease.length) return !1;
   for (let i = 0; i < identifiers.length; i++) if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) return !1;
   return !0;
  };
  class SemVer {
   constructor(version, options) {
    options = parseOptions(options);
    if (version instanceof SemVer) {
     if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) return version;
     version = version.version;
    } else if (typeof version != "string") throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
    if (version.length > MAX_LENGTH) throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);
    debug("SemVer", version, options);
    this.options = options;
    this.loose = !!options.loose;
    this.includePrerelease = !!options.includePrerelease;
    const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
    if (!m) throw new TypeError(`Invalid Version: ${version}`);
    this.raw = version;
    this.major = +m[1];
    this.minor = +m[2];
    this.patch = +m[3];
    if (this.major > MAX_SAFE_INTEGER || this.major < 0) throw new TypeError("Invalid major version");
    if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) throw new TypeError("Invalid minor version");
    if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) throw new TypeError("Invalid patch version");
    m[4] ? this.prerelease = m[4].split(".").map(id => {
     if (/^[0-9]+$/.test(id)) {
      const num = +id;
      if (num >= 0 && num < MAX_SAFE_INTEGER) return num;
     }
     return id;
    }) : this.prerelease = [];
    this.build = m[5] ? m[5].split(".") : [];
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
   compare(other) {
    debug("SemVer.compare", this.version, this.options, other);
    if (!(other instanceof SemVer)) {
     if (typeof other == "string" && other === this.version) return 0;
     other = new SemVer(other, this.options);
    }
    return other.version === this.version ? 0 : this.compareMain(other) || this.comparePre(other);
   }
   compareMain(other) {
    other instanceof SemVer || (other = new SemVer(other, this.options));
    return this.major < other.major ? -1 : this.major > other.major ? 1 : this.minor < other.minor ? -1 : this.minor > other.minor ? 1 : this.patch < other.patch ? -1 : this.patch > other.patch ? 1 : 0;
   }
   comparePre(other) {
    other instanceof SemVer || (other = new SemVer(other, this.options));
    if (this.prerelease.length && !other.prerelease.length) return -1;
    if (!this.prerelease.length && other.prerelease.length) return 1;
    if (!this.prerelease.length && !other.prerelease.length) return 0;
    let i = 0;
    do {
     const a = this.prerelease[i], b = other.prerelease[i];
     debug("prerelease compare", i, a, b);
     if (a === void 0 && b === void 0) return 0;
     if (b === void 0) return 1;
     if (a === void 0) return -1;
     if (a !== b) return compareIdentifiers(a, b);
    } while (++i);
   }
   compareBuild(other) {
    other instanceof SemVer || (other = new SemVer(other, this.options));
    let i = 0;
    do {
     const a = this.build[i], b = other.build[i];
     debug("build compare", i, a, b);
     if (a === void 0 && b === void 0) return 0;
     if (b === void 0) return 1;
     if (a === void 0) return -1;
     if (a !== b) return compareIdentifiers(a, b);
    } while (++i);
   }
   inc(release, identifier, identifierBase) {
    if (release.startsWith("pre")) {
     if (!identifier && identifierBase === !1) throw new Error("invalid increment argument: identifier is empty");
     if (identifier) {
      const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
      if (!match || match[1] !== identifier) throw new Error(`invalid identifier: ${identifier}`);
     }
    }
    switch (release) {
    case "premajor":
     this.prerelease.length = 0;
     this.patch = 0;
     this.minor = 0;
     this.major++;
     this.inc("pre", identifier, identifierBase);
     break;

    case "preminor":
     this.prerelease.length = 0;
     this.patch = 0;
     this.minor++;
     this.inc("pre", identifier, identifierBase);
     break;

    case "prepatch":
     this.prerelease.length = 0;
     this.inc("patch", identifier, identifierBase);
     this.inc("pre", identifier, identifierBase);
     break;

    case "prerelease":
     this.prerelease.length === 0 && this.inc("patch", identifier, identifierBase);
     this.inc("pre", identifier, identifierBase);
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
      const base = Number(identifierBase) ? 1 : 0;
      if (this.prerelease.length === 0) this.prerelease = [ base ]; else {
       let i = this.prerelease.length;
       while (--i >= 0) if (typeof this.prerelease[i] == "number") {
        this.prerelease[i]++;
        i = -2;
       }
       if (i === -1) {
        if (identifier === this.prerelease.join(".") && identifierBase === !1) throw new Error("invalid increment argument: identifier already exists");
        this.prerelease.push(base);
       }
      }
      if (identifier) {
       let prerelease = [ identifier, base ];
       identifierBase === !1 && (prerelease = [ identifier ]);
       if (isPrereleaseIdentifier(this.prerelease, identifier)) {
        const prereleaseBase = this.prerelease[identifier.split(".").length];
        isNaN(prereleaseBase) && (this.prerelease = prerelease);
       } else this.prerelease = prerelease;
      }
      break;
     }

    default:
     throw new Error(`invalid increment argument: ${release}`);
    }
    this.raw = this.format();
    this.build.length && (this.raw += `+${this.build.join(".")}`);
    return this;
   }
  }
  module.exports = SemVer;
 }),
 1799: ((module, __unused_webpack_exports, __webpack_require__) => {
  const parse = __webpack_require__(16353), clean = (version, options) => {
   const s = parse(version.trim().replace(/^[=v]+/, ""), options);
   return s ? s.version : null;
  };
  module.exports = clean;
 }),
 28646: ((module, __unused_webpack_exports, __webpack_require__) => {
  const eq = __webpack_require__(55082), neq = __webpack_require__(4974), gt = __webpack_require__(16599), gte = __webpack_require__(41236), lt = __webpack_require__(3872), lte = __webpack_require__(56717), cmp = (a, op, b, loose) => {
   switch (op) {
   case "===":
    typeof a == "object" && (a = a.version);
    typeof b == "object" && (b = b.version);
    return a === b;

   case "!==":
    typeof a == "object" && (a = a.version);
    typeof b == "object" && (b = b.version);
    return a !== b;

   case "":
   case "=":
   case "==":
    return eq(a, b, loose);

   case "!=":
    return neq(a, b, loose);

   case ">":
    return gt(a, b, loose);

   case ">=":
    return gte(a, b, loose);

   case "<":
    return lt(a, b, loose);

   case "<=":
    return lte(a, b, loose);

   default:
    throw new TypeError(`Invalid operator: ${op}`);
   }
  };
  module.exports = cmp;
 }),
 35385: ((module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(7163), parse = __webpack_require__(16353), {safeRe: re, t} = __webpack_require__(95471), coerce = (version, options) => {
   if (version instanceof SemVer) return version;
   typeof version == "number" && (version = String(version));
   if (typeof version != "string") return null;
   options = options || {};
   let match = null;
   if (options.rtl) {
    const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL];
    let next;
    while ((next = coerceRtlRegex.exec(version)) && (!match || match.index + match[0].length !== version.length)) {
     match && next.index + next[0].length === match.index + match[0].length || (match = next);
     coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length;
    }
    coerceRtlRegex.lastIndex = -1;
   } else match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE]);
   if (match === null) return null;
   const major = match[2], minor = match[3] || "0", patch = match[4] || "0", prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : "", build = options.includePrerelease && match[6] ? `+${match[6]}` : "";
   return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options);
  };
  module.exports = coerce;
 }),
 37648: ((module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(7163), compareBuild = (a, b, loose) => {
   const versionA = new SemVer(a, loose), versionB = new SemVer(b, loose);
   return versionA.compare(versionB) || versionA.compareBuild(versionB);
  };
  module.exports = compareBuild;
 }),
 56874: ((module, __unused_webpack_exports, __webpack_require__) => {
  const compare = __webpack_require__(78469), compareLoose = (a, b) => compare(a, b, !0);
  module.exports = compareLoose;
 }),
 78469: ((module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(7163), compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
  module.exports = compare;
 }),
 70711: ((module, __unused_webpack_exports, __webpack_require__) => {
  const parse = __webpack_require__(16353), diff = (version1, version2) => {
   const v1 = parse(version1, null, !0), v2 = parse(version2, null, !0), comparison = v1.compare(v2);
   if (comparison === 0) return null;
   const v1Higher = comparison > 0, highVersion = v1Higher ? v1 : v2, lowVersion = v1Higher ? v2 : v1, highHasPre = !!highVersion.prerelease.length, lowHasPre = !!lowVersion.prerelease.length;
   if (lowHasPre && !highHasPre) {
    if (!lowVersion.patch && !lowVersion.minor) return "major";
    if (lowVersion.compareMain(highVersion) === 0) return lowVersion.minor && !lowVersion.patch ? "minor" : "patch";
   }
   const prefix = highHasPre ? "pre" : "";
   return v1.major !== v2.major ? prefix + "major" : v1.minor !== v2.minor ? prefix + "minor" : v1.patch !== v2.patch ? prefix + "patch" : "prerelease";
  };
  module.exports = diff;
 }),
 55082: ((module, __unused_webpack_exports, __webpack_require__) => {
  const compare = __webpack_require__(78469), eq = (a, b, loose) => compare(a, b, loose) === 0;
  module.exports = eq;
 }),
 16599: ((module, __unused_webpack_exports, __webpack_require__) => {
  const compare = __webpack_require__(78469), gt = (a, b, loose) => compare(a, b, loose) > 0;
  module.exports = gt;
 }),
 41236: ((module, __unused_webpack_exports, __webpack_require__) => {
  const compare = __webpack_require__(78469), gte = (a, b, loose) => compare(a, b, loose) >= 0;
  module.exports = gte;
 }),
 62338: ((module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(7163), inc = (version, release, options, identifier, identifierBase) => {
   if (typeof options == "string") {
    identifierBase = identifier;
    identifier = options;
    options = void 0;
   }
   try {
    return new SemVer(version instanceof SemVer ? version.version : version, options).inc(release, identifier, identifierBase).version;
   } catch (er) {
    return null;
   }
  };
  module.exports = inc;
 }),
 3872: ((module, __unused_webpack_exports, __webpack_require__) => {
  const compare = __webpack_require__(78469), lt = (a, b, loose) => compare(a, b, loose) < 0;
  module.exports = lt;
 }),
 56717: ((module, __unused_webpack_exports, __webpack_require__) => {
  const compare = __webpack_require__(78469), lte = (a, b, loose) => compare(a, b, loose) <= 0;
  module.exports = lte;
 }),
 68511: ((module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(7163), major = (a, loose) => new SemVer(a, loose).major;
  module.exports = major;
 }),
 32603: ((module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(7163), minor = (a, loose) => new SemVer(a, loose).minor;
  module.exports = minor;
 }),
 4974: ((module, __unused_webpack_exports, __webpack_require__) => {
  const compare = __webpack_require__(78469), neq = (a, b, loose) => compare(a, b, loose) !== 0;
  module.exports = neq;
 }),
 16353: ((module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(7163), parse = (version, options, throwErrors = !1) => {
   if (version instanceof SemVer) return version;
   try {
    return new SemVer(version, options);
   } catch (er) {
    if (!throwErrors) return null;
    throw er;
   }
  };
  module.exports = parse;
 }),
 48756: ((module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(7163), patch = (a, loose) => new SemVer(a, loose).patch;
  module.exports = patch;
 }),
 15714: ((module, __unused_webpack_exports, __webpack_require__) => {
  const parse = __webpack_require__(16353), prerelease = (version, options) => {
   const parsed = parse(version, options);
   return parsed && parsed.prerelease.length ? parsed.prerelease : null;
  };
  module.exports = prerelease;
 }),
 32173: ((module, __unused_webpack_exports, __webpack_require__) => {
  const compare = __webpack_require__(78469), rcompare = (a, b, loose) => compare(b, a, loose);
  module.exports = rcompare;
 }),
 87192: ((module, __unused_webpack_exports, __webpack_require__) => {
  const compareBuild = __webpack_require__(37648), rsort = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose));
  module.exports = rsort;
 }),
 68011: ((module, __unused_webpack_exports, __webpack_require__) => {
  const Range = __webpack_require__(96782), satisfies = (version, range, options) => {
   try {
    range = new Range(range, options);
   } catch (er) {
    return !1;
   }
   return range.test(version);
  };
  module.exports = satisfies;
 }),
 29872: ((module, __unused_webpack_exports, __webpack_require__) => {
  const compareBuild = __webpack_require__(37648), sort = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose));
  module.exports = sort;
 }),
 16114: ((module, __unused_webpack_exports, __webpack_require__) => {
  const parse = __webpack_require__(16353), constants = __webpack_require__(45101), SemVer = __webpack_require__(7163), truncate = (version, truncation, options) => {
   if (!constants.RELEASE_TYPES.includes(truncation)) return null;
   const clonedVersion = cloneInputVersion(version, options);
   return clonedVersion && doTruncation(clonedVersion, truncation);
  }, cloneInputVersion = (version, options) => {
   const versionStringToParse = version instanceof SemVer ? version.version : version;
   return parse(versionStringToParse, options);
  }, doTruncation = (version, truncation) => {
   if (isPrerelease(truncation)) return version.version;
   version.prerelease = [];
   switch (truncation) {
   case "major":
    version.minor = 0;
    version.patch = 0;
    break;

   case "minor":
    version.patch = 0;
    break;
   }
   return version.format();
  }, isPrerelease = type => type.startsWith("pre");
  module.exports = truncate;
 }),
 58780: ((module, __unused_webpack_exports, __webpack_require__) => {
  const parse = __webpack_require__(16353), valid = (version, options) => {
   const v = parse(version, options);
   return v ? v.version : null;
  };
  module.exports = valid;
 }),
 62088: ((module, __unused_webpack_exports, __webpack_require__) => {
  const internalRe = __webpack_require__(95471), constants = __webpack_require__(45101), SemVer = __webpack_require__(7163), identifiers = __webpack_require__(73348), parse = __webpack_require__(16353), valid = __webpack_require__(58780), clean = __webpack_require__(1799), inc = __webpack_require__(62338), diff = __webpack_require__(70711), major = __webpack_require__(68511), minor = __webpack_require__(32603), patch = __webpack_require__(48756), prerelease = __webpack_require__(15714), compare = __webpack_require__(78469), rcompare = __webpack_require__(32173), compareLoose = __webpack_require__(56874), compareBuild = __webpack_require__(37648), sort = __webpack_require__(29872), rsort = __webpack_require__(87192), gt = __webpack_require__(16599), lt = __webpack_require__(3872), eq = __webpack_require__(55082), neq = __webpack_require__(4974), gte = __webpack_require__(41236), lte = __webpack_require__(56717), cmp = __webpack_require__(28646), coerce = __webpack_require__(35385), truncate = __webpack_require__(16114), Comparator = __webpack_require__(89379), Range = __webpack_require__(96782), satisfies = __webpack_require__(68011), toComparators = __webpack_require__(54750), maxSatisfying = __webpack_require__(73193), minSatisfying = __webpack_require__(68595), minVersion = __webpack_require__(51866), validRange = __webpack_require__(64737), outside = __webpack_require__(10280), gtr = __webpack_require__(12276), ltr = __webpack_require__(15213), intersects = __webpack_require__(23465), simplifyRange = __webpack_require__(82028), subset = __webpack_require__(61489);
  module.exports = {
   parse,
   valid,
   clean,
   inc,
   diff,
   major,
   minor,
   patch,
   prerelease,
   compare,
   rcompare,
   compareLoose,
   compareBuild,
   sort,
   rsort,
   gt,
   lt,
   eq,
   neq,
   gte,
   lte,
   cmp,
   coerce,
   truncate,
   Comparator,
   Range,
   satisfies,
   toComparators,
   maxSatisfying,
   minSatisfying,
   minVersion,
   validRange,
   outside,
   gtr,
   ltr,
   intersects,
   simplifyRange,
   subset,
   SemVer,
   re: internalRe.re,
   src: internalRe.src,
   tokens: internalRe.t,
   SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
   RELEASE_TYPES: constants.RELEASE_TYPES,
   compareIdentifiers: identifiers.compareIdentifiers,
   rcompareIdentifiers: identifiers.rcompareIdentifiers
  };
 }),
 45101: (module => {
  const SEMVER_SPEC_VERSION = "2.0.0", MAX_LENGTH = 256, MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || 9007199254740991, MAX_SAFE_COMPONENT_LENGTH = 16, MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6, WHITESPACE_CHARACTERS = [ "\t", "\n", "\v", "\f", "\r", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", "\u2028", "\u2029", " ", " ", "　", "\ufeff" ], RELEASE_TYPES = [ "major", "premajor", "minor", "preminor", "patch", "prepatch", "prerelease" ];
  module.exports = {
   MAX_LENGTH,
   MAX_SAFE_COMPONENT_LENGTH,
   MAX_SAFE_BUILD_LENGTH,
   MAX_SAFE_INTEGER,
   WHITESPACE_CHARACTERS,
   RELEASE_TYPES,
   SEMVER_SPEC_VERSION,
   FLAG_INCLUDE_PRERELEASE: 1,
   FLAG_LOOSE: 2
  };
 }),
 1159: (module => {
  const debug = typeof process == "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {};
  module.exports = debug;
 }),
 73348: (module => {
  const numeric = /^[0-9]+$/, compareIdentifiers = (a, b) => {
   if (typeof a == "number" && typeof b == "number") return a === b ? 0 : a < b ? -1 : 1;
   const anum = numeric.test(a), bnum = numeric.test(b);
   if (anum && bnum) {
    a = +a;
    b = +b;
   }
   return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
  }, rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
  module.exports = {
   compareIdentifiers,
   rcompareIdentifiers
  };
 }),
 61383: (module => {
  class LRUCache {
   constructor() {
    this.max = 1e3;
    this.map = new Map;
   }
   get(key) {
    const value = this.map.get(key);
    if (value !== void 0) {
     this.map.delete(key);
     this.map.set(key, value);
     return value;
    }
   }
   delete(key) {
    return this.map.delete(key);
   }
   set(key, value) {
    const deleted = this.delete(key);
    if (!deleted && value !== void 0) {
     if (this.map.size >= this.max) {
      const firstKey = this.map.keys().next().value;
      this.delete(firstKey);
     }
     this.map.set(key, value);
    }
    return this;
   }
  }
  module.exports = LRUCache;
 }),
 70356: (module => {
  const looseOption = Object.freeze({
   loose: !0
  }), emptyOpts = Object.freeze({}), parseOptions = options => options ? typeof options != "object" ? looseOption : options : emptyOpts;
  module.exports = parseOptions;
 }),
 95471: ((module, exports, __webpack_require__) => {
  const {MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH} = __webpack_require__(45101), debug = __webpack_require__(1159);
  exports = module.exports = {};
  const re = exports.re = [], safeRe = exports.safeRe = [], src = exports.src = [], safeSrc = exports.safeSrc = [], t = exports.t = {};
  let R = 0;
  const LETTERDASHNUMBER = "[a-zA-Z0-9-]", safeRegexReplacements = [ [ "\\s", 1 ], [ "\\d", MAX_LENGTH ], [ LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH ] ], makeSafeRegex = value => {
   for (const [token, max] of safeRegexReplacements) value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
   return value;
  }, createToken = (name, value, isGlobal) => {
   const safe = makeSafeRegex(value), index = R++;
   debug(name, index, value);
   t[name] = index;
   src[index] = value;
   safeSrc[index] = safe;
   re[index] = new RegExp(value, isGlobal ? "g" : void 0);
   safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
  };
  createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
  createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
  createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
  createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
  createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
  createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
  createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
  createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
  createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
  createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
  createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
  createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
  createToken("FULL", `^${src[t.FULLPLAIN]}$`);
  createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
  createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
  createToken("GTLT", "((?:<|>)?=?)");
  createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
  createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
  createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
  createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
  createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
  createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
  createToken("COERCEPLAIN", `(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
  createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
  createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?` + `(?:${src[t.BUILD]})?(?:$|[^\\d])`);
  createToken("COERCERTL", src[t.COERCE], !0);
  createToken("COERCERTLFULL", src[t.COERCEFULL], !0);
  createToken("LONETILDE", "(?:~>?)");
  createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, !0);
  exports.tildeTrimReplace = "$1~";
  createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
  createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
  createToken("LONECARET", "(?:\\^)");
  createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, !0);
  exports.caretTrimReplace = "$1^";
  createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
  createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
  createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
  createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
  createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, !0);
  exports.comparatorTrimReplace = "$1$2$3";
  createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
  createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
  createToken("STAR", "(<|>)?=?\\s*\\*");
  createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
  createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
 }),
 69737: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {MAX_LENGTH, MAX_SAFE_BUILD_LENGTH, WHITESPACE_CHARACTERS} = __webpack_require__(45101), whitespace = new Uint8Array(65536);
  for (const char of WHITESPACE_CHARACTERS) whitespace[char.charCodeAt(0)] = 1;
  const isWhitespace = char => char !== void 0 && whitespace[char.charCodeAt(0)] === 1, isVersionPrefix = char => char === "v" || char === "=" || isWhitespace(char), isDigit = char => char !== void 0 && char >= "0" && char <= "9", isLetter = char => char !== void 0 && (char >= "a" && char <= "z" || char >= "A" && char <= "Z"), isIdentifierCharacter = char => isDigit(char) || isLetter(char) || char === "-", isVersionStart = char => isDigit(char) || char === "x" || char === "X" || char === "*", findDigitsEndIndex = (range, start, limit, digitRuns) => {
   if (!isDigit(range[start])) return start;
   if (start >= digitRuns.start && start < digitRuns.end) return Math.min(start + limit, digitRuns.end);
   if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) return Math.min(start + limit, digitRuns.previousEnd);
   let end = start + 1;
   while (isDigit(range[end])) end++;
   digitRuns.previousStart = digitRuns.start;
   digitRuns.previousEnd = digitRuns.end;
   digitRuns.start = start;
   digitRuns.end = end;
   return Math.min(start + limit, end);
  }, findVersionNumberEndIndex = (range, start, loose, digitRuns) => loose || range[start] !== "0" ? findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns) : start + 1, findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
   const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns);
   if (isLetter(range[digitsEnd]) || range[digitsEnd] === "-") {
    let end = digitsEnd + 1;
    const limit = end + MAX_SAFE_BUILD_LENGTH;
    while (end < limit && isIdentifierCharacter(range[end])) end++;
    return end;
   }
   return findVersionNumberEndIndex(range, start, loose, digitRuns);
  }, findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
   const hyphen = range[start] === "-";
   if (!loose && !hyphen) return start;
   const identifierStart = start + (hyphen ? 1 : 0);
   let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns);
   if (end === identifierStart) {
    if (!loose || !hyphen) return start;
    end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns);
   }
   while (range[end] === ".") {
    const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns);
    if (next === end + 1) break;
    end = next;
   }
   return end;
  }, findBuildIdentifierEndIndex = (range, start) => {
   let end = start;
   while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) end++;
   return end;
  }, findBuildEndIndex = (range, start) => {
   if (range[start] !== "+") return start;
   let end = findBuildIdentifierEndIndex(range, start + 1);
   if (end === start + 1) return start;
   while (range[end] === ".") {
    const next = findBuildIdentifierEndIndex(range, end + 1);
    if (next === end + 1) break;
    end = next;
   }
   return end;
  }, findLooseFullVersionEndIndex = (range, start, digitRuns) => {
   let end = start;
   for (let component = 0; component < 3; component++) {
    const next = findVersionNumberEndIndex(range, end, !0, digitRuns);
    if (next === end) return start;
    end = next;
    if (component < 2) {
     if (range[end] !== ".") return start;
     end++;
    }
   }
   const prereleaseEnd = findPrereleaseEndIndex(range, end, !0, digitRuns);
   return findBuildEndIndex(range, prereleaseEnd);
  }, findPartialVersionComponentEndIndex = (range, start, digitRuns) => isDigit(range[start]) ? findVersionNumberEndIndex(range, start, !1, digitRuns) : isVersionStart(range[start]) ? start + 1 : start, findPartialVersionEndIndex = (range, start, digitRuns) => {
   let end = findPartialVersionComponentEndIndex(range, start, digitRuns);
   for (let component = 0; component < 2; component++) {
    if (range[end] !== ".") return end;
    const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns);
    if (next === end + 1) return end;
    end = next;
   }
   const prereleaseEnd = findPrereleaseEndIndex(range, end, !1, digitRuns);
   return findBuildEndIndex(range, prereleaseEnd);
  }, findVersionEndIndex = (range, start, digitRuns) => {
   const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns);
   return fullVersionEnd !== start ? fullVersionEnd : findPartialVersionEndIndex(range, start, digitRuns);
  }, findRemovableWhitespaceIndex = (range, matchStart) => {
   let position = matchStart;
   isWhitespace(range[position]) && position++;
   range[position] !== "<" && range[position] !== ">" || position++;
   range[position] === "=" && position++;
   return isWhitespace(range[position]) ? position : -1;
  }, trimComparatorWhitespace = range => {
   let result = "", copyFrom = 0, cursor = 0;
   const digitRuns = {
    start: -1,
    end: -1,
    previousStart: -1,
    previousEnd: -1
   };
   while (cursor < range.length) {
    const matchStart = cursor;
    if (range[cursor] === "<" || range[cursor] === ">") cursor++; else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
     cursor++;
     continue;
    }
    while (cursor < range.length && isVersionPrefix(range[cursor])) cursor++;
    if (!isVersionStart(range[cursor])) continue;
    const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart);
    if (whitespacePosition !== -1) {
     result += range.slice(copyFrom, whitespacePosition);
     copyFrom = whitespacePosition + 1;
    }
    cursor = findVersionEndIndex(range, cursor, digitRuns);
   }
   return result + range.slice(copyFrom);
  };
  module.exports = trimComparatorWhitespace;
 }),
 12276: ((module, __unused_webpack_exports, __webpack_require__) => {
  const outside = __webpack_require__(10280), gtr = (version, range, options) => outside(version, range, ">", options);
  module.exports = gtr;
 }),
 23465: ((module, __unused_webpack_exports, __webpack_require__) => {
  const Range = __webpack_require__(96782), intersects = (r1, r2, options) => {
   r1 = new Range(r1, options);
   r2 = new Range(r2, options);
   return r1.intersects(r2, options);
  };
  module.exports = intersects;
 }),
 15213: ((module, __unused_webpack_exports, __webpack_require__) => {
  const outside = __webpack_require__(10280), ltr = (version, range, options) => outside(version, range, "<", options);
  module.exports = ltr;
 }),
 73193: ((module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(7163), Range = __webpack_require__(96782), maxSatisfying = (versions, range, options) => {
   let max = null, maxSV = null, rangeObj = null;
   try {
    rangeObj = new Range(range, options);
   } catch (er) {
    return null;
   }
   versions.forEach(v => {
    if (rangeObj.test(v) && (!max || maxSV.compare(v) === -1)) {
     max = v;
     maxSV = new SemVer(max, options);
    }
   });
   return max;
  };
  module.exports = maxSatisfying;
 }),
 68595: ((module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(7163), Range = __webpack_require__(96782), minSatisfying = (versions, range, options) => {
   let min = null, minSV = null, rangeObj = null;
   try {
    rangeObj = new Range(range, options);
   } catch (er) {
    return null;
   }
   versions.forEach(v => {
    if (rangeObj.test(v) && (!min || minSV.compare(v) === 1)) {
     min = v;
     minSV = new SemVer(min, options);
    }
   });
   return min;
  };
  module.exports = minSatisfying;
 }),
 51866: ((module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(7163), Range = __webpack_require__(96782), gt = __webpack_require__(16599), minVersion = (range, loose) => {
   range = new Range(range, loose);
   let minver = new SemVer("0.0.0");
   if (range.test(minver)) return minver;
   minver = new SemVer("0.0.0-0");
   if (range.test(minver)) return minver;
   minver = null;
   for (let i = 0; i < range.set.length; ++i) {
    const comparators = range.set[i];
    let setMin = null;
    comparators.forEach(comparator => {
     const compver = new SemVer(comparator.semver.version);
     switch (comparator.operator) {
     case ">":
      compver.prerelease.length === 0 ? compver.patch++ : compver.prerelease.push(0);
      compver.raw = compver.format();

     case "":
     case ">=":
      setMin && !gt(compver, setMin) || (setMin = compver);
      break;

     case "<":
     case "<=":
      break;

     default:
      throw new Error(`Unexpected operation: ${comparator.operator}`);
     }
    });
    !setMin || minver && !gt(minver, setMin) || (minver = setMin);
   }
   return minver && range.test(minver) ? minver : null;
  };
  module.exports = minVersion;
 }),
 10280: ((module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(7163), Comparator = __webpack_require__(89379), {ANY} = Comparator, Range = __webpack_require__(96782), satisfies = __webpack_require__(68011), gt = __webpack_require__(16599), lt = __webpack_require__(3872), lte = __webpack_require__(56717), gte = __webpack_require__(41236), outside = (version, range, hilo, options) => {
   version = new SemVer(version, options);
   range = new Range(range, options);
   let gtfn, ltefn, ltfn, comp, ecomp;
   switch (hilo) {
   case ">":
    gtfn = gt;
    ltefn = lte;
    ltfn = lt;
    comp = ">";
    ecomp = ">=";
    break;

   case "<":
    gtfn = lt;
    ltefn = gte;
    ltfn = gt;
    comp = "<";
    ecomp = "<=";
    break;

   default:
    throw new TypeError('Must provide a hilo val of "<" or ">"');
   }
   if (satisfies(version, range, options)) return !1;
   for (let i = 0; i < range.set.length; ++i) {
    const comparators = range.set[i];
    let high = null, low = null;
    comparators.forEach(comparator => {
     comparator.semver === ANY && (comparator = new Comparator(">=0.0.0"));
     high = high || comparator;
     low = low || comparator;
     gtfn(comparator.semver, high.semver, options) ? high = comparator : ltfn(comparator.semver, low.semver, options) && (low = comparator);
    });
    if (high.operator === comp || high.operator === ecomp) return !1;
    if ((!low.operator || low.operator === comp) && ltefn(version, low.semver)) return !1;
    if (low.operator === ecomp && ltfn(version, low.semver)) return !1;
   }
   return !0;
  };
  module.exports = outside;
 }),
 82028: ((module, __unused_webpack_exports, __webpack_require__) => {
  const satisfies = __webpack_require__(68011), compare = __webpack_require__(78469);
  module.exports = (versions, range, options) => {
   const set = [];
   let first = null, prev = null;
   const v = versions.sort((a, b) => compare(a, b, options));
   for (const version of v) {
    const included = satisfies(version, range, options);
    if (included) {
     prev = version;
     first || (first = version);
    } else {
     prev && set.push([ first, prev ]);
     prev = null;
     first = null;
    }
   }
   first && set.push([ first, null ]);
   const ranges = [];
   for (const [min, max] of set) min === max ? ranges.push(min) : max || min !== v[0] ? max ? min === v[0] ? ranges.push(`<=${max}`) : ranges.push(`${min} - ${max}`) : ranges.push(`>=${min}`) : ranges.push("*");
   const simplified = ranges.join(" || "), original = typeof range.raw == "string" ? range.raw : String(range);
   return simplified.length < original.length ? simplified : range;
  };
 }),
 61489: ((module, __unused_webpack_exports, __webpack_require__) => {
  const Range = __webpack_require__(96782), Comparator = __webpack_require__(89379), {ANY} = Comparator, satisfies = __webpack_require__(68011), compare = __webpack_require__(78469), subset = (sub, dom, options = {}) => {
   if (sub === dom) return !0;
   sub = new Range(sub, options);
   dom = new Range(dom, options);
   let sawNonNull = !1;
   OUTER: for (const simpleSub of sub.set) {
    for (const simpleDom of dom.set) {
     const isSub = simpleSubset(simpleSub, simpleDom, options);
     sawNonNull = sawNonNull || isSub !== null;
     if (isSub) continue OUTER;
    }
    if (sawNonNull) return !1;
   }
   return !0;
  }, minimumVersionWithPreRelease = [ new Comparator(">=0.0.0-0") ], minimumVersion = [ new Comparator(">=0.0.0") ], simpleSubset = (sub, dom, options) => {
   if (sub === dom) return !0;
   if (sub.length === 1 && sub[0].semver === ANY) {
    if (dom.length === 1 && dom[0].semver === ANY) return !0;
    sub = options.includePrerelease ? minimumVersionWithPreRelease : minimumVersion;
   }
   if (dom.length === 1 && dom[0].semver === ANY) {
    if (options.includePrerelease) return !0;
    dom = minimumVersion;
   }
   const eqSet = new Set;
   let gt, lt, gtltComp, higher, lower, hasDomLT, hasDomGT;
   for (const c of sub) c.operator === ">" || c.operator === ">=" ? gt = higherGT(gt, c, options) : c.operator === "<" || c.operator === "<=" ? lt = lowerLT(lt, c, options) : eqSet.add(c.semver);
   if (eqSet.size > 1) return null;
   if (gt && lt) {
    gtltComp = compare(gt.semver, lt.semver, options);
    if (gtltComp > 0) return null;
    if (gtltComp === 0 && (gt.operator !== ">=" || lt.operator !== "<=")) return null;
   }
   for (const eq of eqSet) {
    if (gt && !satisfies(eq, String(gt), options)) return null;
    if (lt && !satisfies(eq, String(lt), options)) return null;
    for (const c of dom) if (!satisfies(eq, String(c), options)) return !1;
    return !0;
   }
   let needDomLTPre = !(!lt || options.includePrerelease || !lt.semver.prerelease.length) && lt.semver, needDomGTPre = !(!gt || options.includePrerelease || !gt.semver.prerelease.length) && gt.semver;
   needDomLTPre && needDomLTPre.prerelease.length === 1 && lt.operator === "<" && needDomLTPre.prerelease[0] === 0 && (needDomLTPre = !1);
   for (const c of dom) {
    hasDomGT = hasDomGT || c.operator === ">" || c.operator === ">=";
    hasDomLT = hasDomLT || c.operator === "<" || c.operator === "<=";
    if (gt) {
     needDomGTPre && c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomGTPre.major && c.semver.minor === needDomGTPre.minor && c.semver.patch === needDomGTPre.patch && (needDomGTPre = !1);
     if (c.operator === ">" || c.operator === ">=") {
      higher = higherGT(gt, c, options);
      if (higher === c && higher !== gt) return !1;
     } else if (gt.operator === ">=" && !c.test(gt.semver)) return !1;
    }
    if (lt) {
     needDomLTPre && c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomLTPre.major && c.semver.minor === needDomLTPre.minor && c.semver.patch === needDomLTPre.patch && (needDomLTPre = !1);
     if (c.operator === "<" || c.operator === "<=") {
      lower = lowerLT(lt, c, options);
      if (lower === c && lower !== lt) return !1;
     } else if (lt.operator === "<=" && !c.test(lt.semver)) return !1;
    }
    if (!c.operator && (lt || gt) && gtltComp !== 0) return !1;
   }
   return !(gt && hasDomLT && !lt && gtltComp !== 0) && (!(lt && hasDomGT && !gt && gtltComp !== 0) && (!needDomGTPre && !needDomLTPre));
  }, higherGT = (a, b, options) => {
   if (!a) return b;
   const comp = compare(a.semver, b.semver, options);
   return comp > 0 ? a : comp < 0 || b.operator === ">" && a.operator === ">=" ? b : a;
  }, lowerLT = (a, b, options) => {
   if (!a) return b;
   const comp = compare(a.semver, b.semver, options);
   return comp < 0 ? a : comp > 0 || b.operator === "<" && a.operator === "<=" ? b : a;
  };
  module.exports = subset;
 }),
 54750: ((module, __unused_webpack_exports, __webpack_require__) => {
  const Range = __webpack_require__(96782), toComparators = (range, options) => new Range(range, options).set.map(comp => comp.map(c => c.value).join(" ").trim().split(" "));
  module.exports = toComparators;
 }),
 64737: ((module, __unused_webpack_exports, __webpack_require__) => {
  const Range = __webpack_require__(96782), validRange = (range, options) => {
   try {
    return new Range(range, options).range || "*";
   } catch (er) {
    return null;
   }
  };
  module.exports = validRange;
 }),
 36204: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {EventEmitter} = __webpack_require__(29580), FIFO = __webpack_require__(83867), TextDecoder = __webpack_require__(97934), StreamError = __webpack_require__(45657), qmt = typeof queueMicrotask == "undefined" ? fn => global.process.nextTick(fn) : queueMicrotask, MAX = 536870911, OPENING = 1, PREDESTROYING = 2, DESTROYING = 4, DESTROYED = 8, NOT_OPENING = MAX ^ OPENING, NOT_PREDESTROYING = MAX ^ PREDESTROYING, READ_ACTIVE = 16, READ_UPDATING = 32, READ_PRIMARY = 64, READ_QUEUED = 128, READ_RESUMED = 256, READ_PIPE_DRAINED = 512, READ_ENDING = 1024, READ_EMIT_DATA = 2048, READ_EMIT_READABLE = 4096, READ_EMITTED_READABLE = 8192, READ_DONE = 16384, READ_NEXT_TICK = 32768, READ_NEEDS_PUSH = 65536, READ_READ_AHEAD = 131072, READ_FLOWING = READ_RESUMED | READ_PIPE_DRAINED, READ_ACTIVE_AND_NEEDS_PUSH = READ_ACTIVE | READ_NEEDS_PUSH, READ_PRIMARY_AND_ACTIVE = READ_PRIMARY | READ_ACTIVE, READ_EMIT_READABLE_AND_QUEUED = READ_EMIT_READABLE | READ_QUEUED, READ_RESUMED_READ_AHEAD = READ_RESUMED | READ_READ_AHEAD, READ_NOT_ACTIVE = MAX ^ READ_ACTIVE, READ_NON_PRIMARY = MAX ^ READ_PRIMARY, READ_NON_PRIMARY_AND_PUSHED = MAX ^ (READ_PRIMARY | READ_NEEDS_PUSH), READ_PUSHED = MAX ^ READ_NEEDS_PUSH, READ_PAUSED = MAX ^ READ_RESUMED, READ_NOT_QUEUED = MAX ^ (READ_QUEUED | READ_EMITTED_READABLE), READ_NOT_ENDING = MAX ^ READ_ENDING, READ_PIPE_NOT_DRAINED = MAX ^ READ_FLOWING, READ_NOT_NEXT_TICK = MAX ^ READ_NEXT_TICK, READ_NOT_UPDATING = MAX ^ READ_UPDATING, READ_NO_READ_AHEAD = MAX ^ READ_READ_AHEAD, READ_PAUSED_NO_READ_AHEAD = MAX ^ READ_RESUMED_READ_AHEAD, WRITE_ACTIVE = 1 << 18, WRITE_UPDATING = 2 << 18, WRITE_PRIMARY = 4 << 18, WRITE_QUEUED = 8 << 18, WRITE_UNDRAINED = 16 << 18, WRITE_DONE = 32 << 18, WRITE_EMIT_DRAIN = 64 << 18, WRITE_NEXT_TICK = 128 << 18, WRITE_WRITING = 256 << 18, WRITE_FINISHING = 512 << 18, WRITE_CORKED = 1024 << 18, WRITE_NOT_ACTIVE = MAX ^ (WRITE_ACTIVE | WRITE_WRITING), WRITE_NON_PRIMARY = MAX ^ WRITE_PRIMARY, WRITE_NOT_FINISHING = MAX ^ (WRITE_ACTIVE | WRITE_FINISHING), WRITE_DRAINED = MAX ^ WRITE_UNDRAINED, WRITE_NOT_QUEUED = MAX ^ WRITE_QUEUED, WRITE_NOT_NEXT_TICK = MAX ^ WRITE_NEXT_TICK, WRITE_NOT_UPDATING = MAX ^ WRITE_UPDATING, WRITE_NOT_CORKED = MAX ^ WRITE_CORKED, ACTIVE = READ_ACTIVE | WRITE_ACTIVE, NOT_ACTIVE = MAX ^ ACTIVE, DONE = READ_DONE | WRITE_DONE, DESTROY_STATUS = DESTROYING | DESTROYED | PREDESTROYING, OPEN_STATUS = DESTROY_STATUS | OPENING, AUTO_DESTROY = DESTROY_STATUS | DONE, NON_PRIMARY = WRITE_NON_PRIMARY & READ_NON_PRIMARY, ACTIVE_OR_TICKING = WRITE_NEXT_TICK | READ_NEXT_TICK, TICKING = ACTIVE_OR_TICKING & NOT_ACTIVE, IS_OPENING = OPEN_STATUS | TICKING, READ_PRIMARY_STATUS = OPEN_STATUS | READ_ENDING | READ_DONE, READ_STATUS = OPEN_STATUS | READ_DONE | READ_QUEUED, READ_ENDING_STATUS = OPEN_STATUS | READ_ENDING | READ_QUEUED, READ_READABLE_STATUS = OPEN_STATUS | READ_EMIT_READABLE | READ_QUEUED | READ_EMITTED_READABLE, SHOULD_NOT_READ = OPEN_STATUS | READ_ACTIVE | READ_ENDING | READ_DONE | READ_NEEDS_PUSH | READ_READ_AHEAD, READ_BACKPRESSURE_STATUS = DESTROY_STATUS | READ_ENDING | READ_DONE, READ_UPDATE_SYNC_STATUS = READ_UPDATING | OPEN_STATUS | READ_NEXT_TICK | READ_PRIMARY, READ_NEXT_TICK_OR_OPENING = READ_NEXT_TICK | OPENING, WRITE_PRIMARY_STATUS = OPEN_STATUS | WRITE_FINISHING | WRITE_DONE, WRITE_QUEUED_AND_UNDRAINED = WRITE_QUEUED | WRITE_UNDRAINED, WRITE_QUEUED_AND_ACTIVE = WRITE_QUEUED | WRITE_ACTIVE, WRITE_DRAIN_STATUS = WRITE_QUEUED | WRITE_UNDRAINED | OPEN_STATUS | WRITE_ACTIVE, WRITE_STATUS = OPEN_STATUS | WRITE_ACTIVE | WRITE_QUEUED | WRITE_CORKED, WRITE_PRIMARY_AND_ACTIVE = WRITE_PRIMARY | WRITE_ACTIVE, WRITE_ACTIVE_AND_WRITING = WRITE_ACTIVE | WRITE_WRITING, WRITE_FINISHING_STATUS = OPEN_STATUS | WRITE_FINISHING | WRITE_QUEUED_AND_ACTIVE | WRITE_DONE, WRITE_BACKPRESSURE_STATUS = WRITE_UNDRAINED | DESTROY_STATUS | WRITE_FINISHING | WRITE_DONE, WRITE_UPDATE_SYNC_STATUS = WRITE_UPDATING | OPEN_STATUS | WRITE_NEXT_TICK | WRITE_PRIMARY, WRITE_DROP_DATA = WRITE_FINISHING | WRITE_DONE | DESTROY_STATUS, asyncIterator = Symbol.asyncIterator || Symbol("asyncIterator");
  class WritableState {
   constructor(stream, {highWaterMark = 16384, map = null, mapWritable, byteLength, byteLengthWritable} = {}) {
    this.stream = stream;
    this.queue = new FIFO;
    this.highWaterMark = highWaterMark;
    this.buffered = 0;
    this.error = null;
    this.pipeline = null;
    this.drains = null;
    this.byteLength = byteLengthWritable || byteLength || defaultByteLength;
    this.map = mapWritable || map;
    this.afterWrite = afterWrite.bind(this);
    this.afterUpdateNextTick = updateWriteNT.bind(this);
   }
   get ending() {
    return (this.stream._duplexState & WRITE_FINISHING) !== 0;
   }
   get ended() {
    return (this.stream._duplexState & WRITE_DONE) !== 0;
   }
   push(data) {
    if ((this.stream._duplexState & WRITE_DROP_DATA) !== 0) return !1;
    this.map !== null && (data = this.map(data));
    this.buffered += this.byteLength(data);
    this.queue.push(data);
    if (this.buffered < this.highWaterMark) {
     this.stream._duplexState |= WRITE_QUEUED;
     return !0;
    }
    this.stream._duplexState |= WRITE_QUEUED_AND_UNDRAINED;
    return !1;
   }
   shift() {
    const data = this.queue.shift();
    this.buffered -= this.byteLength(data);
    this.buffered === 0 && (this.stream._duplexState &= WRITE_NOT_QUEUED);
    return data;
   }
   end(data) {
    typeof data == "function" ? this.stream.once("finish", data) : data !== void 0 && data !== null && this.push(data);
    this.stream._duplexState = (this.stream._duplexState | WRITE_FINISHING) & WRITE_NON_PRIMARY;
   }
   autoBatch(data, cb) {
    const buffer = [], stream = this.stream;
    buffer.push(data);
    while ((stream._duplexState & WRITE_STATUS) === WRITE_QUEUED_AND_ACTIVE) buffer.push(stream._writableState.shift());
    if ((stream._duplexState & OPEN_STATUS) !== 0) return cb(null);
    stream._writev(buffer, cb);
   }
   update() {
    const stream = this.stream;
    stream._duplexState |= WRITE_UPDATING;
    do {
     while ((stream._duplexState & WRITE_STATUS) === WRITE_QUEUED) {
      const data = this.shift();
      stream._duplexState |= WRITE_ACTIVE_AND_WRITING;
      stream._write(data, this.afterWrite);
     }
     (stream._duplexState & WRITE_PRIMARY_AND_ACTIVE) === 0 && this.updateNonPrimary();
    } while (this.continueUpdate() === !0);
    stream._duplexState &= WRITE_NOT_UPDATING;
   }
   updateNonPrimary() {
    const stream = this.stream;
    if ((stream._duplexState & WRITE_FINISHING_STATUS) !== WRITE_FINISHING) {
     if ((stream._duplexState & DESTROY_STATUS) !== DESTROYING) {
      if ((stream._duplexState & IS_OPENING) === OPENING) {
       stream._duplexState = (stream._duplexState | ACTIVE) & NOT_OPENING;
       stream._open(afterOpen.bind(this));
      }
     } else if ((stream._duplexState & ACTIVE_OR_TICKING) === 0) {
      stream._duplexState |= ACTIVE;
      stream._destroy(afterDestroy.bind(this));
     }
    } else {
     stream._duplexState = stream._duplexState | WRITE_ACTIVE;
     stream._final(afterFinal.bind(this));
    }
   }
   continueUpdate() {
    if ((this.stream._duplexState & WRITE_NEXT_TICK) === 0) return !1;
    this.stream._duplexState &= WRITE_NOT_NEXT_TICK;
    return !0;
   }
   updateCallback() {
    (this.stream._duplexState & WRITE_UPDATE_SYNC_STATUS) === WRITE_PRIMARY ? this.update() : this.updateNextTick();
   }
   updateNextTick() {
    if ((this.stream._duplexState & WRITE_NEXT_TICK) === 0) {
     this.stream._duplexState |= WRITE_NEXT_TICK;
     (this.stream._duplexState & WRITE_UPDATING) === 0 && qmt(this.afterUpdateNextTick);
    }
   }
  }
  class ReadableState {
   constructor(stream, {highWaterMark = 16384, map = null, mapReadable, byteLength, byteLengthReadable} = {}) {
    this.stream = stream;
    this.queue = new FIFO;
    this.highWaterMark = highWaterMark === 0 ? 1 : highWaterMark;
    this.buffered = 0;
    this.readAhead = highWaterMark > 0;
    this.error = null;
    this.pipeline = null;
    this.byteLength = byteLengthReadable || byteLength || defaultByteLength;
    this.map = mapReadable || map;
    this.pipeTo = null;
    this.afterRead = afterRead.bind(this);
    this.afterUpdateNextTick = updateReadNT.bind(this);
   }
   get ending() {
    return (this.stream._duplexState & READ_ENDING) !== 0;
   }
   get ended() {
    return (this.stream._duplexState & READ_DONE) !== 0;
   }
   pipe(pipeTo, cb) {
    if (this.pipeTo !== null) throw StreamError.BAD_ARGUMENT("Can only pipe to one destination");
    typeof cb != "function" && (cb = null);
    this.stream._duplexState |= READ_PIPE_DRAINED;
    this.pipeTo = pipeTo;
    this.pipeline = new Pipeline(this.stream, pipeTo, cb);
    cb && this.stream.on("error", noop);
    if (isStreamx(pipeTo)) {
     pipeTo._writableState.pipeline = this.pipeline;
     cb && pipeTo.on("error", noop);
     pipeTo.on("finish", this.pipeline.finished.bind(this.pipeline));
    } else {
     const onerror = this.pipeline.done.bind(this.pipeline, pipeTo), onclose = this.pipeline.done.bind(this.pipeline, pipeTo, null);
     pipeTo.on("error", onerror);
     pipeTo.on("close", onclose);
     pipeTo.on("finish", this.pipeline.finished.bind(this.pipeline));
    }
    pipeTo.on("drain", afterDrain.bind(this));
    this.stream.emit("piping", pipeTo);
    pipeTo.emit("pipe", this.stream);
   }
   push(data) {
    const stream = this.stream;
    if (data === null) {
     this.highWaterMark = 0;
     stream._duplexState = (stream._duplexState | READ_ENDING) & READ_NON_PRIMARY_AND_PUSHED;
     return !1;
    }
    if (this.map !== null) {
     data = this.map(data);
     if (data === null) {
      stream._duplexState &= READ_PUSHED;
      return this.buffered < this.highWaterMark;
     }
    }
    this.buffered += this.byteLength(data);
    this.queue.push(data);
    stream._duplexState = (stream._duplexState | READ_QUEUED) & READ_PUSHED;
    return this.buffered < this.highWaterMark;
   }
   shift() {
    const data = this.queue.shift();
    this.buffered -= this.byteLength(data);
    this.buffered === 0 && (this.stream._duplexState &= READ_NOT_QUEUED);
    return data;
   }
   unshift(data) {
    const pending = [ this.map !== null ? this.map(data) : data ];
    while (this.buffered > 0) pending.push(this.shift());
    for (let i = 0; i < pending.length - 1; i++) {
     const data = pending[i];
     this.buffered += this.byteLength(data);
     this.queue.push(data);
    }
    this.push(pending[pending.length - 1]);
   }
   read() {
    const stream = this.stream;
    if ((stream._duplexState & READ_STATUS) === READ_QUEUED) {
     const data = this.shift();
     this.pipeTo !== null && this.pipeTo.write(data) === !1 && (stream._duplexState &= READ_PIPE_NOT_DRAINED);
     (stream._duplexState & READ_EMIT_DATA) !== 0 && stream.emit("data", data);
     return data;
    }
    if (this.readAhead === !1) {
     stream._duplexState |= READ_READ_AHEAD;
     this.updateNextTick();
    }
    return null;
   }
   drain() {
    const stream = this.stream;
    while ((stream._duplexState & READ_STATUS) === READ_QUEUED && (stream._duplexState & READ_FLOWING) !== 0) {
     const data = this.shift();
     this.pipeTo !== null && this.pipeTo.write(data) === !1 && (stream._duplexState &= READ_PIPE_NOT_DRAINED);
     (stream._duplexState & READ_EMIT_DATA) !== 0 && stream.emit("data", data);
    }
   }
   update() {
    const stream = this.stream;
    stream._duplexState |= READ_UPDATING;
    do {
     this.drain();
     while (this.buffered < this.highWaterMark && (stream._duplexState & SHOULD_NOT_READ) === READ_READ_AHEAD) {
      stream._duplexState |= READ_ACTIVE_AND_NEEDS_PUSH;
      stream._read(this.afterRead);
      this.drain();
     }
     if ((stream._duplexState & READ_READABLE_STATUS) === READ_EMIT_READABLE_AND_QUEUED) {
      stream._duplexState |= READ_EMITTED_READABLE;
      stream.emit("readable");
     }
     (stream._duplexState & READ_PRIMARY_AND_ACTIVE) === 0 && this.updateNonPrimary();
    } while (this.continueUpdate() === !0);
    stream._duplexState &= READ_NOT_UPDATING;
   }
   updateNonPrimary() {
    const stream = this.stream;
    if ((stream._duplexState & READ_ENDING_STATUS) === READ_ENDING) {
     stream._duplexState = (stream._duplexState | READ_DONE) & READ_NOT_ENDING;
     stream.emit("end");
     (stream._duplexState & AUTO_DESTROY) === DONE && (stream._duplexState |= DESTROYING);
     this.pipeTo !== null && this.pipeTo.end();
    }
    if ((stream._duplexState & DESTROY_STATUS) !== DESTROYING) {
     if ((stream._duplexState & IS_OPENING) === OPENING) {
      stream._duplexState = (stream._duplexState | ACTIVE) & NOT_OPENING;
      stream._open(afterOpen.bind(this));
     }
    } else if ((stream._duplexState & ACTIVE_OR_TICKING) === 0) {
     stream._duplexState |= ACTIVE;
     stream._destroy(afterDestroy.bind(this));
    }
   }
   continueUpdate() {
    if ((this.stream._duplexState & READ_NEXT_TICK) === 0) return !1;
    this.stream._duplexState &= READ_NOT_NEXT_TICK;
    return !0;
   }
   updateCallback() {
    (this.stream._duplexState & READ_UPDATE_SYNC_STATUS) === READ_PRIMARY ? this.update() : this.updateNextTick();
   }
   updateNextTickIfOpen() {
    if ((this.stream._duplexState & READ_NEXT_TICK_OR_OPENING) === 0) {
     this.stream._duplexState |= READ_NEXT_TICK;
     (this.stream._duplexState & READ_UPDATING) === 0 && qmt(this.afterUpdateNextTick);
    }
   }
   updateNextTick() {
    if ((this.stream._duplexState & READ_NEXT_TICK) === 0) {
     this.stream._duplexState |= READ_NEXT_TICK;
     (this.stream._duplexState & READ_UPDATING) === 0 && qmt(this.afterUpdateNextTick);
    }
   }
  }
  class TransformState {
   constructor(stream) {
    this.data = null;
    this.afterTransform = afterTransform.bind(stream);
    this.afterFinal = null;
   }
  }
  class Pipeline {
   constructor(src, dst, cb) {
    this.from = src;
    this.to = dst;
    this.afterPipe = cb;
    this.error = null;
    this.pipeToFinished = !1;
   }
   finished() {
    this.pipeToFinished = !0;
   }
   done(stream, err) {
    err && (this.error = err);
    if (stream === this.to) {
     this.to = null;
     if (this.from !== null) {
      (this.from._duplexState & READ_DONE) !== 0 && this.pipeToFinished || this.from.destroy(this.error || StreamError.PREMATURE_CLOSE("Writable stream closed"));
      return;
     }
    }
    if (stream === this.from) {
     this.from = null;
     if (this.to !== null) {
      (stream._duplexState & READ_DONE) === 0 && this.to.destroy(this.error || StreamError.PREMATURE_CLOSE("Readable stream closed"));
      return;
     }
    }
    this.afterPipe !== null && this.afterPipe(this.error);
    this.to = this.from = this.afterPipe = null;
   }
  }
  function afterDrain() {
   this.stream._duplexState |= READ_PIPE_DRAINED;
   this.updateCallback();
  }
  function afterFinal(err) {
   const stream = this.stream;
   err && stream.destroy(err);
   if ((stream._duplexState & DESTROY_STATUS) === 0) {
    stream._duplexState |= WRITE_DONE;
    stream.emit("finish");
   }
   (stream._duplexState & AUTO_DESTROY) === DONE && (stream._duplexState |= DESTROYING);
   stream._duplexState &= WRITE_NOT_FINISHING;
   (stream._duplexState & WRITE_UPDATING) === 0 ? this.update() : this.updateNextTick();
  }
  function afterDestroy(err) {
   const stream = this.stream;
   err || StreamError.isStreamDestroyed(this.error) || (err = this.error);
   err && stream.emit("error", err);
   stream._duplexState |= DESTROYED;
   stream.emit("close");
   const rs = stream._readableState, ws = stream._writableState;
   rs !== null && rs.pipeline !== null && rs.pipeline.done(stream, err);
   if (ws !== null) {
    while (ws.drains !== null && ws.drains.length > 0) ws.drains.shift().resolve(!1);
    ws.pipeline !== null && ws.pipeline.done(stream, err);
   }
  }
  function afterWrite(err) {
   const stream = this.stream;
   err && stream.destroy(err);
   stream._duplexState &= WRITE_NOT_ACTIVE;
   this.drains !== null && tickDrains(this.drains);
   if ((stream._duplexState & WRITE_DRAIN_STATUS) === WRITE_UNDRAINED) {
    stream._duplexState &= WRITE_DRAINED;
    (stream._duplexState & WRITE_EMIT_DRAIN) === WRITE_EMIT_DRAIN && stream.emit("drain");
   }
   this.updateCallback();
  }
  function afterRead(err) {
   err && this.stream.destroy(err);
   this.stream._duplexState &= READ_NOT_ACTIVE;
   this.readAhead === !1 && (this.stream._duplexState & READ_RESUMED) === 0 && (this.stream._duplexState &= READ_NO_READ_AHEAD);
   this.updateCallback();
  }
  function updateReadNT() {
   if ((this.stream._duplexState & READ_UPDATING) === 0) {
    this.stream._duplexState &= READ_NOT_NEXT_TICK;
    this.update();
   }
  }
  function updateWriteNT() {
   if ((this.stream._duplexState & WRITE_UPDATING) === 0) {
    this.stream._duplexState &= WRITE_NOT_NEXT_TICK;
    this.update();
   }
  }
  function tickDrains(drains) {
   for (let i = 0; i < drains.length; i++) if (--drains[i].writes === 0) {
    drains.shift().resolve(!0);
    i--;
   }
  }
  function afterOpen(err) {
   const stream = this.stream;
   err && stream.destroy(err);
   if ((stream._duplexState & DESTROYING) === 0) {
    (stream._duplexState & READ_PRIMARY_STATUS) === 0 && (stream._duplexState |= READ_PRIMARY);
    (stream._duplexState & WRITE_PRIMARY_STATUS) === 0 && (stream._duplexState |= WRITE_PRIMARY);
    stream.emit("open");
   }
   stream._duplexState &= NOT_ACTIVE;
   stream._writableState !== null && stream._writableState.updateCallback();
   stream._readableState !== null && stream._readableState.updateCallback();
  }
  function afterTransform(err, data) {
   data !== void 0 && data !== null && this.push(data);
   this._writableState.afterWrite(err);
  }
  function newListener(name) {
   if (this._readableState !== null) {
    if (name === "data") {
     this._duplexState |= READ_EMIT_DATA | READ_RESUMED_READ_AHEAD;
     this._readableState.updateNextTick();
    }
    if (name === "readable") {
     this._duplexState |= READ_EMIT_READABLE;
     this._readableState.updateNextTick();
    }
   }
   if (this._writableState !== null && name === "drain") {
    this._duplexState |= WRITE_EMIT_DRAIN;
    this._writableState.updateNextTick();
   }
  }
  class Stream extends EventEmitter {
   constructor(opts) {
    super();
    this._duplexState = 0;
    this._readableState = null;
    this._writableState = null;
    if (opts) {
     opts.open && (this._open = opts.open);
     opts.destroy && (this._destroy = opts.destroy);
     opts.predestroy && (this._predestroy = opts.predestroy);
     opts.signal && opts.signal.addEventListener("abort", abort.bind(this));
    }
    this.on("newListener", newListener);
   }
   _open(cb) {
    cb(null);
   }
   _destroy(cb) {
    cb(null);
   }
   _predestroy() {}
   get readable() {
    return this._readableState !== null || void 0;
   }
   get writable() {
    return this._writableState !== null || void 0;
   }
   get destroyed() {
    return (this._duplexState & DESTROYED) !== 0;
   }
   get destroying() {
    return (this._duplexState & DESTROY_STATUS) !== 0;
   }
   destroy(err) {
    if ((this._duplexState & DESTROY_STATUS) === 0) {
     err || (err = StreamError.STREAM_DESTROYED());
     this._duplexState = (this._duplexState | DESTROYING) & NON_PRIMARY;
     if (this._readableState !== null) {
      this._readableState.highWaterMark = 0;
      this._readableState.error = err;
     }
     if (this._writableState !== null) {
      this._writableState.highWaterMark = 0;
      this._writableState.error = err;
     }
     this._duplexState |= PREDESTROYING;
     this._predestroy();
     this._duplexState &= NOT_PREDESTROYING;
     this._readableState !== null && this._readableState.updateNextTick();
     this._writableState !== null && this._writableState.updateNextTick();
    }
   }
  }
  class Readable extends Stream {
   constructor(opts) {
    super(opts);
    this._duplexState |= OPENING | WRITE_DONE | READ_READ_AHEAD;
    this._readableState = new ReadableState(this, opts);
    if (opts) {
     this._readableState.readAhead === !1 && (this._duplexState &= READ_NO_READ_AHEAD);
     opts.read && (this._read = opts.read);
     opts.eagerOpen && this._readableState.updateNextTick();
     opts.encoding && this.setEncoding(opts.encoding);
    }
   }
   static deferred(fn, opts) {
    const out = new PassThrough(opts);
    fn().then(src => {
     if (src === null) return out.end();
     out.destroying || pipeline(src, out, noop);
    }).catch(err => out.destroy(err));
    return out;
   }
   setEncoding(encoding) {
    const dec = new TextDecoder(encoding), map = this._readableState.map || echo;
    this._readableState.map = mapOrSkip;
    return this;
    function mapOrSkip(data) {
     const next = dec.push(data);
     return next === "" && (data.byteLength !== 0 || dec.remaining > 0) ? null : map(next);
    }
   }
   _read(cb) {
    cb(null);
   }
   pipe(dest, cb) {
    this._readableState.updateNextTick();
    this._readableState.pipe(dest, cb);
    return dest;
   }
   read() {
    this._readableState.updateNextTick();
    return this._readableState.read();
   }
   push(data) {
    this._readableState.updateNextTickIfOpen();
    return this._readableState.push(data);
   }
   unshift(data) {
    this._readableState.updateNextTickIfOpen();
    return this._readableState.unshift(data);
   }
   resume() {
    this._duplexState |= READ_RESUMED_READ_AHEAD;
    this._readableState.updateNextTick();
    return this;
   }
   pause() {
    this._duplexState &= this._readableState.readAhead === !1 ? READ_PAUSED_NO_READ_AHEAD : READ_PAUSED;
    return this;
   }
   static _fromAsyncIterator(ite, opts) {
    let destroy;
    const rs = new Readable({
     ...opts,
     read(cb) {
      ite.next().then(push).then(cb.bind(null, null)).catch(cb);
     },
     predestroy() {
      destroy = ite.return();
     },
     destroy(cb) {
      if (!destroy) return cb(null);
      destroy.then(cb.bind(null, null)).catch(cb);
     }
    });
    return rs;
    function push(data) {
     data.done ? rs.push(null) : rs.push(data.value);
    }
   }
   static from(data, opts) {
    if (isReadStreamx(data)) return data;
    if (data[asyncIterator]) return this._fromAsyncIterator(data[asyncIterator](), opts);
    Array.isArray(data) || (data = data === void 0 ? [] : [ data ]);
    let i = 0;
    return new Readable({
     ...opts,
     read(cb) {
      this.push(i === data.length ? null : data[i++]);
      cb(null);
     }
    });
   }
   static isBackpressured(rs) {
    return (rs._duplexState & READ_BACKPRESSURE_STATUS) !== 0 || rs._readableState.buffered >= rs._readableState.highWaterMark;
   }
   static isPaused(rs) {
    return (rs._duplexState & READ_RESUMED) === 0;
   }
   [asyncIterator]() {
    const stream = this;
    let error = null, promiseResolve = null, promiseReject = null;
    this.on("error", err => {
     error = err;
    });
    this.on("readable", onreadable);
    this.on("close", onclose);
    return {
     [asyncIterator]() {
      return this;
     },
     next() {
      return new Promise(function(resolve, reject) {
       promiseResolve = resolve;
       promiseReject = reject;
       const data = stream.read();
       data !== null ? ondata(data) : (stream._duplexState & DESTROYED) !== 0 && ondata(null);
      });
     },
     return() {
      return destroy(null);
     },
     throw(err) {
      return destroy(err);
     }
    };
    function onreadable() {
     promiseResolve !== null && ondata(stream.read());
    }
    function onclose() {
     promiseResolve !== null && ondata(null);
    }
    function ondata(data) {
     if (promiseReject !== null) {
      error ? promiseReject(error) : data === null && (stream._duplexState & READ_DONE) === 0 ? promiseReject(StreamError.STREAM_DESTROYED()) : promiseResolve({
       value: data,
       done: data === null
      });
      promiseReject = promiseResolve = null;
     }
    }
    function destroy(err) {
     stream.destroy(err);
     return new Promise((resolve, reject) => {
      if (stream._duplexState & DESTROYED) return resolve({
       value: void 0,
       done: !0
      });
      stream.once("close", function() {
       err ? reject(err) : resolve({
        value: void 0,
        done: !0
       });
      });
     });
    }
   }
  }
  class Writable extends Stream {
   constructor(opts) {
    super(opts);
    this._duplexState |= OPENING | READ_DONE;
    this._writableState = new WritableState(this, opts);
    if (opts) {
     opts.writev && (this._writev = opts.writev);
     opts.write && (this._write = opts.write);
     opts.final && (this._final = opts.final);
     opts.eagerOpen && this._writableState.updateNextTick();
    }
   }
   cork() {
    this._duplexState |= WRITE_CORKED;
   }
   uncork() {
    this._duplexState &= WRITE_NOT_CORKED;
    this._writableState.updateNextTick();
   }
   _writev(batch, cb) {
    cb(null);
   }
   _write(data, cb) {
    this._writableState.autoBatch(data, cb);
   }
   _final(cb) {
    cb(null);
   }
   static isBackpressured(ws) {
    return (ws._duplexState & WRITE_BACKPRESSURE_STATUS) !== 0;
   }
   static drained(ws) {
    if (ws.destroyed) return Promise.resolve(!1);
    const state = ws._writableState, pending = isWritev(ws) ? Math.min(1, state.queue.length) : state.queue.length, writes = pending + (ws._duplexState & WRITE_WRITING ? 1 : 0);
    if (writes === 0) return Promise.resolve(!0);
    state.drains === null && (state.drains = []);
    return new Promise(resolve => {
     state.drains.push({
      writes,
      resolve
     });
    });
   }
   write(data) {
    this._writableState.updateNextTick();
    return this._writableState.push(data);
   }
   end(data) {
    this._writableState.updateNextTick();
    this._writableState.end(data);
    return this;
   }
  }
  class Duplex extends Readable {
   constructor(opts) {
    super(opts);
    this._duplexState = OPENING | this._duplexState & READ_READ_AHEAD;
    this._writableState = new WritableState(this, opts);
    if (opts) {
     opts.writev && (this._writev = opts.writev);
     opts.write && (this._write = opts.write);
     opts.final && (this._final = opts.final);
    }
   }
   cork() {
    this._duplexState |= WRITE_CORKED;
   }
   uncork() {
    this._duplexState &= WRITE_NOT_CORKED;
    this._writableState.updateNextTick();
   }
   _writev(batch, cb) {
    cb(null);
   }
   _write(data, cb) {
    this._writableState.autoBatch(data, cb);
   }
   _final(cb) {
    cb(null);
   }
   write(data) {
    this._writableState.updateNextTick();
    return this._writableState.push(data);
   }
   end(data) {
    this._writableState.updateNextTick();
    this._writableState.end(data);
    return this;
   }
  }
  class Transform extends Duplex {
   constructor(opts) {
    super(opts);
    this._transformState = new TransformState(this);
    if (opts) {
     opts.transform && (this._transform = opts.transform);
     opts.flush && (this._flush = opts.flush);
    }
   }
   _write(data, cb) {
    this._readableState.buffered >= this._readableState.highWaterMark ? this._transformState.data = data : this._transform(data, this._transformState.afterTransform);
   }
   _read(cb) {
    if (this._transformState.data !== null) {
     const data = this._transformState.data;
     this._transformState.data = null;
     cb(null);
     this._transform(data, this._transformState.afterTransform);
    } else cb(null);
   }
   destroy(err) {
    super.destroy(err);
    if (this._transformState.data !== null) {
     this._transformState.data = null;
     this._transformState.afterTransform();
    }
   }
   _transform(data, cb) {
    cb(null, data);
   }
   _flush(cb) {
    cb(null);
   }
   _final(cb) {
    this._transformState.afterFinal = cb;
    this._flush(transformAfterFlush.bind(this));
   }
  }
  class PassThrough extends Transform {}
  function transformAfterFlush(err, data) {
   const cb = this._transformState.afterFinal;
   if (err) return cb(err);
   data !== null && data !== void 0 && this.push(data);
   this.push(null);
   cb(null);
  }
  function pipelinePromise(...streams) {
   return new Promise((resolve, reject) => pipeline(...streams, err => {
    if (err) return reject(err);
    resolve();
   }));
  }
  function pipeline(stream, ...streams) {
   const all = Array.isArray(stream) ? [ ...stream, ...streams ] : [ stream, ...streams ], done = all.length && typeof all[all.length - 1] == "function" ? all.pop() : null;
   if (all.length < 2) throw StreamError.BAD_ARGUMENT("Pipeline requires at least 2 streams");
   let src = all[0], dest = null, error = null;
   for (let i = 1; i < all.length; i++) {
    dest = all[i];
    if (isStreamx(src)) src.pipe(dest, onerror); else {
     errorHandle(src, !0, i > 1, onerror);
     src.pipe(dest);
    }
    src = dest;
   }
   if (done) {
    let fin = !1;
    const autoDestroy = isStreamx(dest) || !(!dest._writableState || !dest._writableState.autoDestroy);
    dest.on("error", err => {
     error === null && (error = err);
    });
    dest.on("finish", () => {
     fin = !0;
     autoDestroy || done(error);
    });
    autoDestroy && dest.on("close", () => done(error || (fin ? null : StreamError.PREMATURE_CLOSE())));
   }
   return dest;
   function errorHandle(s, rd, wr, onerror) {
    s.on("error", onerror);
    s.on("close", onclose);
    function onclose() {
     return rd && s._readableState && !s._readableState.ended || wr && s._writableState && !s._writableState.ended ? onerror(StreamError.PREMATURE_CLOSE()) : void 0;
    }
   }
   function onerror(err) {
    if (err && !error) {
     error = err;
     for (const s of all) s.destroy(err);
    }
   }
  }
  function echo(s) {
   return s;
  }
  function isStream(stream) {
   return !!stream._readableState || !!stream._writableState;
  }
  function isStreamx(stream) {
   return typeof stream._duplexState == "number" && isStream(stream);
  }
  function isEnding(stream) {
   return !!stream._readableState && stream._readableState.ending;
  }
  function isEnded(stream) {
   return !!stream._readableState && stream._readableState.ended;
  }
  function isFinishing(stream) {
   return !!stream._writableState && stream._writableState.ending;
  }
  function isFinished(stream) {
   return !!stream._writableState && stream._writableState.ended;
  }
  function getStreamError(stream, opts = {}) {
   const err = stream._readableState && stream._readableState.error || stream._writableState && stream._writableState.error;
   return !opts.all && StreamError.isStreamDestroyed(err) ? null : err;
  }
  function isReadStreamx(stream) {
   return isStreamx(stream) && stream.readable;
  }
  function isDisturbed(stream) {
   return (stream._duplexState & OPENING) !== OPENING || (stream._duplexState & DESTROYING) === DESTROYING || (stream._duplexState & ACTIVE_OR_TICKING) !== 0;
  }
  function isTypedArray(data) {
   return typeof data == "object" && data !== null && typeof data.byteLength == "number";
  }
  function defaultByteLength(data) {
   return isTypedArray(data) ? data.byteLength : 1024;
  }
  function noop() {}
  function abort() {
   this.destroy(StreamError.ABORTED());
  }
  function isWritev(s) {
   return s._writev !== Writable.prototype._writev && s._writev !== Duplex.prototype._writev;
  }
  module.exports = {
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
 45657: (module => {
  module.exports = class StreamError extends Error {
   constructor(msg, code, fn = StreamError) {
    super(msg);
    this.code = code;
    Error.captureStackTrace && Error.captureStackTrace(this, fn);
   }
   static isStreamDestroyed(err) {
    return err && err.code === "STREAM_DESTROYED";
   }
   static isPrematureClose(err) {
    return err && err.code === "PREMATURE_CLOSE";
   }
   static isAborted(err) {
    return err && err.code === "ABORTED";
   }
   static isBadArgument(err) {
    return err && err.code === "BAD_ARGUMENT";
   }
   get name() {
    return "StreamError";
   }
   static STREAM_DESTROYED() {
    return new StreamError("Stream was destroyed", "STREAM_DESTROYED", StreamError.STREAM_DESTROYED);
   }
   static PREMATURE_CLOSE(msg = "Premature close") {
    return new StreamError(msg, "PREMATURE_CLOSE", StreamError.PREMATURE_CLOSE);
   }
   static ABORTED() {
    return new StreamError("Stream aborted", "ABORTED", StreamError.ABORTED);
   }
   static BAD_ARGUMENT(msg = "Bad argument") {
    return new StreamError(msg, "BAD_ARGUMENT", StreamError.BAD_ARGUMENT);
   }
  };
 }),
 20775: ((module, __unused_webpack_exports, __webpack_require__) => {
  const constants = {
   S_IFMT: 61440,
   S_IFDIR: 16384,
   S_IFCHR: 8192,
   S_IFBLK: 24576,
   S_IFIFO: 4096,
   S_IFLNK: 40960
  };
  try {
   module.exports = __webpack_require__(79896).constants || constants;
  } catch {
   module.exports = constants;
  }
 }),
 35763: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {Writable, Readable, getStreamError} = __webpack_require__(36204), FIFO = __webpack_require__(83867), b4a = __webpack_require__(73057), headers = __webpack_require__(88428), EMPTY = b4a.alloc(0), MAX_HEADER_SIZE = 4194304;
  class BufferList {
   constructor() {
    this.buffered = 0;
    this.shifted = 0;
    this.queue = new FIFO;
    this._offset = 0;
   }
   push(buffer) {
    this.buffered += buffer.byteLength;
    this.queue.push(buffer);
   }
   shiftFirst(size) {
    return this.buffered === 0 ? null : this._next(size);
   }
   shift(size) {
    if (size > this.buffered) return null;
    if (size === 0) return EMPTY;
    let chunk = this._next(size);
    if (size === chunk.byteLength) return chunk;
    const chunks = [ chunk ];
    while ((size -= chunk.byteLength) > 0) {
     chunk = this._next(size);
     chunks.push(chunk);
    }
    return b4a.concat(chunks);
   }
   _next(size) {
    const buf = this.queue.peek(), rem = buf.byteLength - this._offset;
    if (size >= rem) {
     const sub = this._offset ? buf.subarray(this._offset, buf.byteLength) : buf;
     this.queue.shift();
     this._offset = 0;
     this.buffered -= rem;
     this.shifted += rem;
     return sub;
    }
    this.buffered -= size;
    this.shifted += size;
    return buf.subarray(this._offset, this._offset += size);
   }
  }
  class Source extends Readable {
   constructor(self, header, offset) {
    super();
    this.header = header;
    this.offset = offset;
    this._parent = self;
   }
   _read(cb) {
    this.header.size === 0 && this.push(null);
    this._parent._stream === this && this._parent._update();
    cb(null);
   }
   _predestroy() {
    this._parent.destroy(getStreamError(this));
   }
   _detach() {
    if (this._parent._stream === this) {
     this._parent._stream = null;
     this._parent._missing = overflow(this.header.size);
     this._parent._update();
    }
   }
   _destroy(cb) {
    this._detach();
    cb(null);
   }
  }
  class Extract extends Writable {
   constructor(opts) {
    super(opts);
    opts || (opts = {});
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
    this._filenameEncoding = opts.filenameEncoding || "utf-8";
    this._allowUnknownFormat = !!opts.allowUnknownFormat;
    this._unlockBound = this._unlock.bind(this);
   }
   _unlock(err) {
    this._locked = !1;
    if (err) {
     this.destroy(err);
     this._continueWrite(err);
    } else this._update();
   }
   _consumeHeader() {
    if (this._locked) return !1;
    this._offset = this._buffer.shifted;
    try {
     this._header = headers.decode(this._buffer.shift(512), this._filenameEncoding, this._allowUnknownFormat);
    } catch (err) {
     this._continueWrite(err);
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
     if (this._missing > MAX_HEADER_SIZE) {
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
   _decodeLongHeader(buf) {
    switch (this._header.type) {
    case "gnu-long-path":
     this._gnuLongPath = headers.decodeLongPath(buf, this._filenameEncoding);
     break;

    case "gnu-long-link-path":
     this._gnuLongLinkPath = headers.decodeLongPath(buf, this._filenameEncoding);
     break;

    case "pax-global-header":
     this._paxGlobal = headers.decodePax(buf);
     break;

    case "pax-header":
     this._pax = this._paxGlobal === null ? headers.decodePax(buf) : Object.assign({}, this._paxGlobal, headers.decodePax(buf));
     break;
    }
   }
   _consumeLongHeader() {
    this._longHeader = !1;
    this._missing = overflow(this._header.size);
    const buf = this._buffer.shift(this._header.size);
    try {
     this._decodeLongHeader(buf);
    } catch (err) {
     this._continueWrite(err);
     return !1;
    }
    return !0;
   }
   _consumeStream() {
    const buf = this._buffer.shiftFirst(this._missing);
    if (buf === null) return !1;
    this._missing -= buf.byteLength;
    const drained = this._stream.push(buf);
    if (this._missing === 0) {
     this._stream.push(null);
     drained && this._stream._detach();
     return drained && this._locked === !1;
    }
    return drained;
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
      const ignore = this._buffer.shiftFirst(this._missing);
      ignore !== null && (this._missing -= ignore.byteLength);
      continue;
     }
     if (this._buffer.buffered < 512) break;
     if (this._stream !== null || this._consumeHeader() === !1) return;
    }
    this._continueWrite(null);
   }
   _continueWrite(err) {
    const cb = this._callback;
    this._callback = noop;
    cb(err);
   }
   _write(data, cb) {
    this._callback = cb;
    this._buffer.push(data);
    this._update();
   }
   _final(cb) {
    this._finished = this._missing === 0 && this._buffer.buffered === 0;
    cb(this._finished ? null : new Error("Unexpected end of data"));
   }
   _predestroy() {
    this._continueWrite(null);
   }
   _destroy(cb) {
    this._stream && this._stream.destroy(getStreamError(this));
    cb(null);
   }
   [Symbol.asyncIterator]() {
    let error = null, promiseResolve = null, promiseReject = null, entryStream = null, entryCallback = null;
    const extract = this;
    this.on("entry", onentry);
    this.on("error", err => {
     error = err;
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
     throw(err) {
      return destroy(err);
     }
    };
    function consumeCallback(err) {
     if (!entryCallback) return;
     const cb = entryCallback;
     entryCallback = null;
     cb(err);
    }
    function onnext(resolve, reject) {
     if (error) return reject(error);
     if (entryStream) {
      resolve({
       value: entryStream,
       done: !1
      });
      entryStream = null;
     } else {
      promiseResolve = resolve;
      promiseReject = reject;
      consumeCallback(null);
      if (extract._finished && promiseResolve) {
       promiseResolve({
        value: void 0,
        done: !0
       });
       promiseResolve = promiseReject = null;
      }
     }
    }
    function onentry(header, stream, callback) {
     entryCallback = callback;
     stream.on("error", noop);
     if (promiseResolve) {
      promiseResolve({
       value: stream,
       done: !1
      });
      promiseResolve = promiseReject = null;
     } else entryStream = stream;
    }
    function onclose() {
     consumeCallback(error);
     if (promiseResolve) {
      error ? promiseReject(error) : promiseResolve({
       value: void 0,
       done: !0
      });
      promiseResolve = promiseReject = null;
     }
    }
    function destroy(err) {
     extract.destroy(err);
     consumeCallback(err);
     return new Promise((resolve, reject) => {
      if (extract.destroyed) return resolve({
       value: void 0,
       done: !0
      });
      extract.once("close", function() {
       err ? reject(err) : resolve({
        value: void 0,
        done: !0
       });
      });
     });
    }
   }
  }
  module.exports = function(opts) {
   return new Extract(opts);
  };
  function noop() {}
  function overflow(size) {
   size &= 511;
   return size && 512 - size;
  }
 }),
 88428: ((__unused_webpack_module, exports, __webpack_require__) => {
  const b4a = __webpack_require__(73057), ZEROS = "0000000000000000000", SEVENS = "7777777777777777777", ZERO_OFFSET = "0".charCodeAt(0), USTAR_MAGIC = b4a.from([ 117, 115, 116, 97, 114, 0 ]), USTAR_VER = b4a.from([ ZERO_OFFSET, ZERO_OFFSET ]), GNU_MAGIC = b4a.from([ 117, 115, 116, 97, 114, 32 ]), GNU_VER = b4a.from([ 32, 0 ]), MASK = 4095, MAGIC_OFFSET = 257, VERSION_OFFSET = 263;
  exports.decodeLongPath = function(buf, encoding) {
   return decodeStr(buf, 0, buf.length, encoding);
  };
  exports.encodePax = function(opts) {
   let result = "";
   opts.name && (result += addLength(" path=" + opts.name + "\n"));
   opts.linkname && (result += addLength(" linkpath=" + opts.linkname + "\n"));
   const pax = opts.pax;
   if (pax) for (const key in pax) result += addLength(" " + key + "=" + pax[key] + "\n");
   return b4a.from(result);
  };
  exports.decodePax = function(buf) {
   const result = {};
   while (buf.length) {
    let i = 0;
    while (i < buf.length && buf[i] !== 32) i++;
    const len = parseInt(b4a.toString(buf.subarray(0, i)), 10);
    if (!len) return result;
    const b = b4a.toString(buf.subarray(i + 1, len - 1)), keyIndex = b.indexOf("=");
    if (keyIndex === -1) return result;
    result[b.slice(0, keyIndex)] = b.slice(keyIndex + 1);
    buf = buf.subarray(len);
   }
   return result;
  };
  exports.encode = function(opts) {
   const buf = b4a.alloc(512);
   let name = opts.name, prefix = "";
   opts.typeflag === 5 && name[name.length - 1] !== "/" && (name += "/");
   if (b4a.byteLength(name) !== name.length) return null;
   while (b4a.byteLength(name) > 100) {
    const i = name.indexOf("/");
    if (i === -1) return null;
    prefix += prefix ? "/" + name.slice(0, i) : name.slice(0, i);
    name = name.slice(i + 1);
   }
   if (b4a.byteLength(name) > 100 || b4a.byteLength(prefix) > 155) return null;
   if (opts.linkname && b4a.byteLength(opts.linkname) > 100) return null;
   b4a.write(buf, name);
   b4a.write(buf, encodeOct(opts.mode & MASK, 6), 100);
   b4a.write(buf, encodeOct(opts.uid, 6), 108);
   b4a.write(buf, encodeOct(opts.gid, 6), 116);
   encodeSize(opts.size, buf, 124);
   b4a.write(buf, encodeOct(opts.mtime.getTime() / 1e3 | 0, 11), 136);
   buf[156] = ZERO_OFFSET + toTypeflag(opts.type);
   opts.linkname && b4a.write(buf, opts.linkname, 157);
   b4a.copy(USTAR_MAGIC, buf, MAGIC_OFFSET);
   b4a.copy(USTAR_VER, buf, VERSION_OFFSET);
   opts.uname && b4a.write(buf, opts.uname, 265);
   opts.gname && b4a.write(buf, opts.gname, 297);
   b4a.write(buf, encodeOct(opts.devmajor || 0, 6), 329);
   b4a.write(buf, encodeOct(opts.devminor || 0, 6), 337);
   prefix && b4a.write(buf, prefix, 345);
   b4a.write(buf, encodeOct(cksum(buf), 6), 148);
   return buf;
  };
  exports.decode = function(buf, filenameEncoding, allowUnknownFormat) {
   let typeflag = buf[156] === 0 ? 0 : buf[156] - ZERO_OFFSET, name = decodeStr(buf, 0, 100, filenameEncoding);
   const mode = decodeOct(buf, 100, 8), uid = decodeOct(buf, 108, 8), gid = decodeOct(buf, 116, 8), size = decodeOct(buf, 124, 12), mtime = decodeOct(buf, 136, 12), type = toType(typeflag), linkname = buf[157] === 0 ? null : decodeStr(buf, 157, 100, filenameEncoding), uname = decodeStr(buf, 265, 32), gname = decodeStr(buf, 297, 32), devmajor = decodeOct(buf, 329, 8), devminor = decodeOct(buf, 337, 8), c = cksum(buf);
   if (c === 256) return null;
   if (c !== decodeOct(buf, 148, 8)) throw new Error("Invalid tar header. Maybe the tar is corrupted or it needs to be gunzipped?");
   if (isUSTAR(buf)) buf[345] && (name = decodeStr(buf, 345, 155, filenameEncoding) + "/" + name); else if (isGNU(buf)) ; else if (!allowUnknownFormat) throw new Error("Invalid tar header: unknown format.");
   typeflag === 0 && name && name[name.length - 1] === "/" && (typeflag = 5);
   return {
    name,
    mode,
    uid,
    gid,
    size,
    byteOffset: 0,
    mtime: new Date(1e3 * mtime),
    type,
    linkname,
    uname,
    gname,
    devmajor,
    devminor,
    pax: null
   };
  };
  function isUSTAR(buf) {
   return b4a.equals(USTAR_MAGIC, buf.subarray(MAGIC_OFFSET, MAGIC_OFFSET + 6));
  }
  function isGNU(buf) {
   return b4a.equals(GNU_MAGIC, buf.subarray(MAGIC_OFFSET, MAGIC_OFFSET + 6)) && b4a.equals(GNU_VER, buf.subarray(VERSION_OFFSET, VERSION_OFFSET + 2));
  }
  function clamp(index, len, defaultValue) {
   if (typeof index != "number") return defaultValue;
   index = ~~index;
   if (index >= len) return len;
   if (index >= 0) return index;
   index += len;
   return index >= 0 ? index : 0;
  }
  function toType(flag) {
   switch (flag) {
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
  function toTypeflag(flag) {
   switch (flag) {
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
  function indexOf(block, num, offset, end) {
   for (;offset < end; offset++) if (block[offset] === num) return offset;
   return end;
  }
  function cksum(block) {
   let sum = 256;
   for (let i = 0; i < 148; i++) sum += block[i];
   for (let j = 156; j < 512; j++) sum += block[j];
   return sum;
  }
  function encodeOct(val, n) {
   val = val.toString(8);
   return val.length > n ? SEVENS.slice(0, n) + " " : ZEROS.slice(0, n - val.length) + val + " ";
  }
  function encodeSizeBin(num, buf, off) {
   buf[off] = 128;
   for (let i = 11; i > 0; i--) {
    buf[off + i] = num & 255;
    num = Math.floor(num / 256);
   }
  }
  function encodeSize(num, buf, off) {
   num.toString(8).length > 11 ? encodeSizeBin(num, buf, off) : b4a.write(buf, encodeOct(num, 11), off);
  }
  function parse256(buf) {
   let positive;
   if (buf[0] === 128) positive = !0; else {
    if (buf[0] !== 255) return null;
    positive = !1;
   }
   const tuple = [];
   let i;
   for (i = buf.length - 1; i > 0; i--) {
    const byte = buf[i];
    positive ? tuple.push(byte) : tuple.push(255 - byte);
   }
   let sum = 0;
   const l = tuple.length;
   for (i = 0; i < l; i++) sum += tuple[i] * Math.pow(256, i);
   return positive ? sum : -1 * sum;
  }
  function decodeOct(val, offset, length) {
   val = val.subarray(offset, offset + length);
   offset = 0;
   if (val[offset] & 128) return parse256(val);
   {
    while (offset < val.length && val[offset] === 32) offset++;
    const end = clamp(indexOf(val, 32, offset, val.length), val.length, val.length);
    while (offset < end && val[offset] === 0) offset++;
    return end === offset ? 0 : parseInt(b4a.toString(val.subarray(offset, end)), 8);
   }
  }
  function decodeStr(val, offset, length, encoding) {
   return b4a.toString(val.subarray(offset, indexOf(val, 0, offset, offset + length)), encoding);
  }
  function addLength(str) {
   const len = b4a.byteLength(str);
   let digits = Math.floor(Math.log(len) / Math.log(10)) + 1;
   len + digits >= Math.pow(10, digits) && digits++;
   return len + digits + str;
  }
 }),
 56118: ((__unused_webpack_module, exports, __webpack_require__) => {
  exports.extract = __webpack_require__(35763);
  exports.pack = __webpack_require__(80861);
 }),
 80861: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {Readable, Writable, getStreamError} = __webpack_require__(36204), b4a = __webpack_require__(73057), constants = __webpack_require__(20775), headers = __webpack_require__(88428), DMODE = 493, FMODE = 420, END_OF_TAR = b4a.alloc(1024);
  class Sink extends Writable {
   constructor(pack, header, callback) {
    super({
     mapWritable,
     eagerOpen: !0
    });
    this.written = 0;
    this.header = header;
    this._callback = callback;
    this._linkname = null;
    this._isLinkname = header.type === "symlink" && !header.linkname;
    this._isVoid = header.type !== "file" && header.type !== "contiguous-file";
    this._finished = !1;
    this._pack = pack;
    this._openCallback = null;
    this._pack._stream === null ? this._pack._stream = this : this._pack._pending.push(this);
   }
   _open(cb) {
    this._openCallback = cb;
    this._pack._stream === this && this._continueOpen();
   }
   _continuePack(err) {
    if (this._callback === null) return;
    const callback = this._callback;
    this._callback = null;
    callback(err);
   }
   _continueOpen() {
    this._pack._stream === null && (this._pack._stream = this);
    const cb = this._openCallback;
    this._openCallback = null;
    if (cb !== null) {
     if (this._pack.destroying) return cb(new Error("pack stream destroyed"));
     if (this._pack._finalized) return cb(new Error("pack stream is already finalized"));
     this._pack._stream = this;
     this._isLinkname || this._pack._encode(this.header);
     if (this._isVoid) {
      this._finish();
      this._continuePack(null);
     }
     cb(null);
    }
   }
   _write(data, cb) {
    if (this._isLinkname) {
     this._linkname = this._linkname ? b4a.concat([ this._linkname, data ]) : data;
     return cb(null);
    }
    if (this._isVoid) return data.byteLength > 0 ? cb(new Error("No body allowed for this entry")) : cb();
    this.written += data.byteLength;
    if (this._pack.push(data)) return cb();
    this._pack._drain = cb;
   }
   _finish() {
    if (!this._finished) {
     this._finished = !0;
     if (this._isLinkname) {
      this.header.linkname = this._linkname ? b4a.toString(this._linkname, "utf-8") : "";
      this._pack._encode(this.header);
     }
     overflow(this._pack, this.header.size);
     this._pack._done(this);
    }
   }
   _final(cb) {
    if (this.written !== this.header.size) return cb(new Error("Size mismatch"));
    this._finish();
    cb(null);
   }
   _getError() {
    return getStreamError(this) || new Error("tar entry destroyed");
   }
   _predestroy() {
    this._pack.destroy(this._getError());
   }
   _destroy(cb) {
    this._pack._done(this);
    this._continuePack(this._finished ? null : this._getError());
    cb();
   }
  }
  class Pack extends Readable {
   constructor(opts) {
    super(opts);
    this._drain = noop;
    this._finalized = !1;
    this._finalizing = !1;
    this._pending = [];
    this._stream = null;
   }
   entry(header, buffer, callback) {
    if (this._finalized || this.destroying) throw new Error("already finalized or destroyed");
    if (typeof buffer == "function") {
     callback = buffer;
     buffer = null;
    }
    callback || (callback = noop);
    header.size && header.type !== "symlink" || (header.size = 0);
    header.type || (header.type = modeToType(header.mode));
    header.mode || (header.mode = header.type === "directory" ? DMODE : FMODE);
    header.uid || (header.uid = 0);
    header.gid || (header.gid = 0);
    header.mtime || (header.mtime = new Date);
    typeof buffer == "string" && (buffer = b4a.from(buffer));
    const sink = new Sink(this, header, callback);
    if (b4a.isBuffer(buffer)) {
     header.size = buffer.byteLength;
     sink.write(buffer);
     sink.end();
     return sink;
    }
    return sink._isVoid, sink;
   }
   finalize() {
    if (this._stream || this._pending.length > 0) this._finalizing = !0; else if (!this._finalized) {
     this._finalized = !0;
     this.push(END_OF_TAR);
     this.push(null);
    }
   }
   _done(stream) {
    if (stream === this._stream) {
     this._stream = null;
     this._finalizing && this.finalize();
     this._pending.length && this._pending.shift()._continueOpen();
    }
   }
   _encode(header) {
    if (!header.pax) {
     const buf = headers.encode(header);
     if (buf) {
      this.push(buf);
      return;
     }
    }
    this._encodePax(header);
   }
   _encodePax(header) {
    const paxHeader = headers.encodePax({
     name: header.name,
     linkname: header.linkname,
     pax: header.pax
    }), newHeader = {
     name: "PaxHeader",
     mode: header.mode,
     uid: header.uid,
     gid: header.gid,
     size: paxHeader.byteLength,
     mtime: header.mtime,
     type: "pax-header",
     linkname: header.linkname && "PaxHeader",
     uname: header.uname,
     gname: header.gname,
     devmajor: header.devmajor,
     devminor: header.devminor
    };
    this.push(headers.encode(newHeader));
    this.push(paxHeader);
    overflow(this, paxHeader.byteLength);
    newHeader.size = header.size;
    newHeader.type = header.type;
    this.push(headers.encode(newHeader));
   }
   _doDrain() {
    const drain = this._drain;
    this._drain = noop;
    drain();
   }
   _predestroy() {
    const err = getStreamError(this);
    this._stream && this._stream.destroy(err);
    while (this._pending.length) {
     const stream = this._pending.shift();
     stream.destroy(err);
     stream._continueOpen();
    }
    this._doDrain();
   }
   _read(cb) {
    this._doDrain();
    cb();
   }
  }
  module.exports = function(opts) {
   return new Pack(opts);
  };
  function modeToType(mode) {
   switch (mode & constants.S_IFMT) {
   case constants.S_IFBLK:
    return "block-device";

   case constants.S_IFCHR:
    return "character-device";

   case constants.S_IFDIR:
    return "directory";

   case constants.S_IFIFO:
    return "fifo";

   case constants.S_IFLNK:
    return "symlink";
   }
   return "file";
  }
  function noop() {}
  function overflow(self, size) {
   size &= 511;
   size && self.push(END_OF_TAR.subarray(0, 512 - size));
  }
  function mapWritable(buf) {
   return b4a.isBuffer(buf) ? buf : b4a.from(buf);
  }
 }),
 97934: ((module, __unused_webpack_exports, __webpack_require__) => {
  const PassThroughDecoder = __webpack_require__(47256), UTF8Decoder = __webpack_require__(86414);
  module.exports = class {
   constructor(encoding = "utf8") {
    this.encoding = normalizeEncoding(encoding);
    switch (this.encoding) {
    case "utf8":
     this.decoder = new UTF8Decoder;
     break;

    case "utf16le":
    case "base64":
     throw new Error("Unsupported encoding: " + this.encoding);

    default:
     this.decoder = new PassThroughDecoder(this.encoding);
    }
   }
   get remaining() {
    return this.decoder.remaining;
   }
   push(data) {
    return typeof data == "string" ? data : this.decoder.decode(data);
   }
   write(data) {
    return this.push(data);
   }
   end(data) {
    let result = "";
    data && (result = this.push(data));
    result += this.decoder.flush();
    return result;
   }
  };
  function normalizeEncoding(encoding) {
   encoding = encoding.toLowerCase();
   switch (encoding) {
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
    return encoding;

   default:
    throw new Error("Unknown encoding: " + encoding);
   }
  }
 }),
 47256: ((module, __unused_webpack_exports, __webpack_require__) => {
  const b4a = __webpack_require__(73057);
  module.exports = class {
   constructor(encoding) {
    this.encoding = encoding;
   }
   get remaining() {
    return 0;
   }
   decode(data) {
    return b4a.toString(data, this.encoding);
   }
   flush() {
    return "";
   }
  };
 }),
 86414: ((module, __unused_webpack_exports, __webpack_require__) => {
  const b4a = __webpack_require__(73057);
  module.exports = class {
   constructor() {
    this._reset();
   }
   get remaining() {
    return this.bytesSeen;
   }
   decode(data) {
    if (data.byteLength === 0) return "";
    if (this.bytesNeeded === 0 && trailingIncomplete(data, 0) === 0) {
     this.bytesSeen = trailingBytesSeen(data);
     return b4a.toString(data, "utf8");
    }
    let result = "", start = 0;
    if (this.bytesNeeded > 0) {
     while (start < data.byteLength) {
      const byte = data[start];
      if (byte < this.lowerBoundary || byte > this.upperBoundary) {
       result += "�";
       this._reset();
       break;
      }
      this.lowerBoundary = 128;
      this.upperBoundary = 191;
      this.codePoint = this.codePoint << 6 | byte & 63;
      this.bytesSeen++;
      start++;
      if (this.bytesSeen === this.bytesNeeded) {
       result += String.fromCodePoint(this.codePoint);
       this._reset();
       break;
      }
     }
     if (this.bytesNeeded > 0) return result;
    }
    const trailing = trailingIncomplete(data, start), end = data.byteLength - trailing;
    end > start && (result += b4a.toString(data, "utf8", start, end));
    for (let i = end; i < data.byteLength; i++) {
     const byte = data[i];
     if (this.bytesNeeded !== 0) if (byte < this.lowerBoundary || byte > this.upperBoundary) {
      result += "�";
      i--;
      this._reset();
     } else {
      this.lowerBoundary = 128;
      this.upperBoundary = 191;
      this.codePoint = this.codePoint << 6 | byte & 63;
      this.bytesSeen++;
      if (this.bytesSeen === this.bytesNeeded) {
       result += String.fromCodePoint(this.codePoint);
       this._reset();
      }
     } else if (byte <= 127) {
      this.bytesSeen = 0;
      result += String.fromCharCode(byte);
     } else if (byte >= 194 && byte <= 223) {
      this.bytesNeeded = 2;
      this.bytesSeen = 1;
      this.codePoint = byte & 31;
     } else if (byte >= 224 && byte <= 239) {
      byte === 224 ? this.lowerBoundary = 160 : byte === 237 && (this.upperBoundary = 159);
      this.bytesNeeded = 3;
      this.bytesSeen = 1;
      this.codePoint = byte & 15;
     } else if (byte >= 240 && byte <= 244) {
      byte === 240 ? this.lowerBoundary = 144 : byte === 244 && (this.upperBoundary = 143);
      this.bytesNeeded = 4;
      this.bytesSeen = 1;
      this.codePoint = byte & 7;
     } else {
      this.bytesSeen = 1;
      result += "�";
     }
    }
    return result;
   }
   flush() {
    const result = this.bytesNeeded > 0 ? "�" : "";
    this._reset();
    return result;
   }
   _reset() {
    this.codePoint = 0;
    this.bytesNeeded = 0;
    this.bytesSeen = 0;
    this.lowerBoundary = 128;
    this.upperBoundary = 191;
   }
  };
  function trailingIncomplete(data, start) {
   const len = data.byteLength;
   if (len <= start) return 0;
   const limit = Math.max(start, len - 4);
   let i = len - 1;
   while (i > limit && (data[i] & 192) == 128) i--;
   if (i < start) return 0;
   const byte = data[i];
   let needed;
   if (byte <= 127) return 0;
   if (byte >= 194 && byte <= 223) needed = 2; else if (byte >= 224 && byte <= 239) needed = 3; else {
    if (!(byte >= 240 && byte <= 244)) return 0;
    needed = 4;
   }
   const available = len - i;
   return available < needed ? available : 0;
  }
  function trailingBytesSeen(data) {
   const len = data.byteLength;
   if (len === 0) return 0;
   const last = data[len - 1];
   if (last <= 127) return 0;
   if ((last & 192) != 128) return 1;
   const limit = Math.max(0, len - 4);
   let i = len - 2;
   while (i >= limit && (data[i] & 192) == 128) i--;
   if (i < 0) return 1;
   const first = data[i];
   let needed;
   if (first >= 194 && first <= 223) needed = 2; else if (first >= 224 && first <= 239) needed = 3; else {
    if (!(first >= 240 && first <= 244)) return 1;
    needed = 4;
   }
   if (len - i !== needed) return 1;
   if (needed >= 3) {
    const second = data[i + 1];
    if (first === 224 && second < 160) return 1;
    if (first === 237 && second > 159) return 1;
    if (first === 240 && second < 144) return 1;
    if (first === 244 && second > 143) return 1;
   }
   return 0;
  }
 }),
 20770: ((module, __unused_webpack_exports, __webpack_require__) => {
  module.exports = __webpack_require__(20218);
 }),
 20218: ((__unused_webpack_module, exports, __webpack_require__) => {
  __webpack_require__(69278);
  var debug, tls = __webpack_require__(64756), http = __webpack_require__(58611), https = __webpack_require__(65692), events = __webpack_require__(24434), util = (__webpack_require__(42613), 
  __webpack_require__(39023));
  exports.httpOverHttp = httpOverHttp;
  exports.httpsOverHttp = httpsOverHttp;
  exports.httpOverHttps = httpOverHttps;
  exports.httpsOverHttps = httpsOverHttps;
  function httpOverHttp(options) {
   var agent = new TunnelingAgent(options);
   agent.request = http.request;
   return agent;
  }
  function httpsOverHttp(options) {
   var agent = new TunnelingAgent(options);
   agent.request = http.request;
   agent.createSocket = createSecureSocket;
   agent.defaultPort = 443;
   return agent;
  }
  function httpOverHttps(options) {
   var agent = new TunnelingAgent(options);
   agent.request = https.request;
   return agent;
  }
  function httpsOverHttps(options) {
   var agent = new TunnelingAgent(options);
   agent.request = https.request;
   agent.createSocket = createSecureSocket;
   agent.defaultPort = 443;
   return agent;
  }
  function TunnelingAgent(options) {
   var self = this;
   self.options = options || {};
   self.proxyOptions = self.options.proxy || {};
   self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
   self.requests = [];
   self.sockets = [];
   self.on("free", function(socket, host, port, localAddress) {
    for (var options = toOptions(host, port, localAddress), i = 0, len = self.requests.length; i < len; ++i) {
     var pending = self.requests[i];
     if (pending.host === options.host && pending.port === options.port) {
      self.requests.splice(i, 1);
      pending.request.onSocket(socket);
      return;
     }
    }
    socket.destroy();
    self.removeSocket(socket);
   });
  }
  util.inherits(TunnelingAgent, events.EventEmitter);
  TunnelingAgent.prototype.addRequest = function(req, host, port, localAddress) {
   var self = this, options = mergeOptions({
    request: req
   }, self.options, toOptions(host, port, localAddress));
   self.sockets.length >= this.maxSockets ? self.requests.push(options) : self.createSocket(options, function(socket) {
    socket.on("free", onFree);
    socket.on("close", onCloseOrRemove);
    socket.on("agentRemove", onCloseOrRemove);
    req.onSocket(socket);
    function onFree() {
     self.emit("free", socket, options);
    }
    function onCloseOrRemove(err) {
     self.removeSocket(socket);
     socket.removeListener("free", onFree);
     socket.removeListener("close", onCloseOrRemove);
     socket.removeListener("agentRemove", onCloseOrRemove);
    }
   });
  };
  TunnelingAgent.prototype.createSocket = function(options, cb) {
   var self = this, placeholder = {};
   self.sockets.push(placeholder);
   var connectOptions = mergeOptions({}, self.proxyOptions, {
    method: "CONNECT",
    path: options.host + ":" + options.port,
    agent: !1,
    headers: {
     host: options.host + ":" + options.port
    }
   });
   options.localAddress && (connectOptions.localAddress = options.localAddress);
   if (connectOptions.proxyAuth) {
    connectOptions.headers = connectOptions.headers || {};
    connectOptions.headers["Proxy-Authorization"] = "Basic " + new Buffer(connectOptions.proxyAuth).toString("base64");
   }
   debug("making CONNECT request");
   var connectReq = self.request(connectOptions);
   connectReq.useChunkedEncodingByDefault = !1;
   connectReq.once("response", onResponse);
   connectReq.once("upgrade", onUpgrade);
   connectReq.once("connect", onConnect);
   connectReq.once("error", onError);
   connectReq.end();
   function onResponse(res) {
    res.upgrade = !0;
   }
   function onUpgrade(res, socket, head) {
    process.nextTick(function() {
     onConnect(res, socket, head);
    });
   }
   function onConnect(res, socket, head) {
    connectReq.removeAllListeners();
    socket.removeAllListeners();
    if (res.statusCode === 200) {
     if (!(head.length > 0)) {
      debug("tunneling connection has established");
      self.sockets[self.sockets.indexOf(placeholder)] = socket;
      return cb(socket);
     }
     debug("got illegal response body from proxy");
     socket.destroy();
     error = new Error("got illegal response body from proxy");
     error.code = "ECONNRESET";
     options.request.emit("error", error);
     self.removeSocket(placeholder);
    } else {
     debug("tunneling socket could not be established, statusCode=%d", res.statusCode);
     socket.destroy();
     var error = new Error("tunneling socket could not be established, statusCode=" + res.statusCode);
     error.code = "ECONNRESET";
     options.request.emit("error", error);
     self.removeSocket(placeholder);
    }
   }
   function onError(cause) {
    connectReq.removeAllListeners();
    debug("tunneling socket could not be established, cause=%s\n", cause.message, cause.stack);
    var error = new Error("tunneling socket could not be established, cause=" + cause.message);
    error.code = "ECONNRESET";
    options.request.emit("error", error);
    self.removeSocket(placeholder);
   }
  };
  TunnelingAgent.prototype.removeSocket = function(socket) {
   var pos = this.sockets.indexOf(socket);
   if (pos !== -1) {
    this.sockets.splice(pos, 1);
    var pending = this.requests.shift();
    pending && this.createSocket(pending, function(socket) {
     pending.request.onSocket(socket);
    });
   }
  };
  function createSecureSocket(options, cb) {
   var self = this;
   TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
    var hostHeader = options.request.getHeader("host"), tlsOptions = mergeOptions({}, self.options, {
     socket,
     servername: hostHeader ? hostHeader.replace(/:.*$/, "") : options.host
    }), secureSocket = tls.connect(0, tlsOptions);
    self.sockets[self.sockets.indexOf(socket)] = secureSocket;
    cb(secureSocket);
   });
  }
  function toOptions(host, port, localAddress) {
   return typeof host == "string" ? {
    host,
    port,
    localAddress
   } : host;
  }
  function mergeOptions(target) {
   for (var i = 1, len = arguments.length; i < len; ++i) {
    var overrides = arguments[i];
    if (typeof overrides == "object") for (var keys = Object.keys(overrides), j = 0, keyLen = keys.length; j < keyLen; ++j) {
     var k = keys[j];
     overrides[k] !== void 0 && (target[k] = overrides[k]);
    }
   }
   return target;
  }
  debug = process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG) ? function() {
   var args = Array.prototype.slice.call(arguments);
   typeof args[0] == "string" ? args[0] = "TUNNEL: " + args[0] : args.unshift("TUNNEL:");
   console.error.apply(console, args);
  } : function() {};
  exports.debug = debug;
 }),
 46752: ((module, __unused_webpack_exports, __webpack_require__) => {
  const Client = __webpack_require__(23701), Dispatcher = __webpack_require__(30883), Pool = __webpack_require__(30628), BalancedPool = __webpack_require__(837), Agent = __webpack_require__(57405), ProxyAgent = __webpack_require__(76672), EnvHttpProxyAgent = __webpack_require__(53137), RetryAgent = __webpack_require__(30050), errors = __webpack_require__(68707), util = __webpack_require__(3440), {InvalidArgumentError} = errors, api = __webpack_require__(56615), buildConnector = __webpack_require__(59136), MockClient = __webpack_require__(47365), MockAgent = __webpack_require__(47501), MockPool = __webpack_require__(94004), mockErrors = __webpack_require__(52429), RetryHandler = __webpack_require__(17816), {getGlobalDispatcher, setGlobalDispatcher} = __webpack_require__(32581), DecoratorHandler = __webpack_require__(58155), RedirectHandler = __webpack_require__(8754), createRedirectInterceptor = __webpack_require__(25092);
  Object.assign(Dispatcher.prototype, api);
  module.exports.Dispatcher = Dispatcher;
  module.exports.Client = Client;
  module.exports.Pool = Pool;
  module.exports.BalancedPool = BalancedPool;
  module.exports.Agent = Agent;
  module.exports.ProxyAgent = ProxyAgent;
  module.exports.EnvHttpProxyAgent = EnvHttpProxyAgent;
  module.exports.RetryAgent = RetryAgent;
  module.exports.RetryHandler = RetryHandler;
  module.exports.DecoratorHandler = DecoratorHandler;
  module.exports.RedirectHandler = RedirectHandler;
  module.exports.createRedirectInterceptor = createRedirectInterceptor;
  module.exports.interceptors = {
   redirect: __webpack_require__(21514),
   retry: __webpack_require__(92026),
   dump: __webpack_require__(88060),
   dns: __webpack_require__(70379)
  };
  module.exports.buildConnector = buildConnector;
  module.exports.errors = errors;
  module.exports.util = {
   parseHeaders: util.parseHeaders,
   headerNameToString: util.headerNameToString
  };
  function makeDispatcher(fn) {
   return (url, opts, handler) => {
    if (typeof opts == "function") {
     handler = opts;
     opts = null;
    }
    if (!url || typeof url != "string" && typeof url != "object" && !(url instanceof URL)) throw new InvalidArgumentError("invalid url");
    if (opts != null && typeof opts != "object") throw new InvalidArgumentError("invalid opts");
    if (opts && opts.path != null) {
     if (typeof opts.path != "string") throw new InvalidArgumentError("invalid opts.path");
     let path = opts.path;
     opts.path.startsWith("/") || (path = `/${path}`);
     url = new URL(util.parseOrigin(url).origin + path);
    } else {
     opts || (opts = typeof url == "object" ? url : {});
     url = util.parseURL(url);
    }
    const {agent, dispatcher = getGlobalDispatcher()} = opts;
    if (agent) throw new InvalidArgumentError("unsupported opts.agent. Did you mean opts.client?");
    return fn.call(dispatcher, {
     ...opts,
     origin: url.origin,
     path: url.search ? `${url.pathname}${url.search}` : url.pathname,
     method: opts.method || (opts.body ? "PUT" : "GET")
    }, handler);
   };
  }
  module.exports.setGlobalDispatcher = setGlobalDispatcher;
  module.exports.getGlobalDispatcher = getGlobalDispatcher;
  const fetchImpl = __webpack_require__(54398).fetch;
  module.exports.fetch = async function(init, options = void 0) {
   try {
    return await fetchImpl(init, options);
   } catch (err) {
    err && typeof err == "object" && Error.captureStackTrace(err);
    throw err;
   }
  };
  module.exports.Headers = __webpack_require__(60660).Headers;
  module.exports.Response = __webpack_require__(99051).Response;
  module.exports.Request = __webpack_require__(9967).Request;
  module.exports.FormData = __webpack_require__(35910).FormData;
  module.exports.File = globalThis.File ?? __webpack_require__(4573).File;
  module.exports.FileReader = __webpack_require__(48355).FileReader;
  const {setGlobalOrigin, getGlobalOrigin} = __webpack_require__(51059);
  module.exports.setGlobalOrigin = setGlobalOrigin;
  module.exports.getGlobalOrigin = getGlobalOrigin;
  const {CacheStorage} = __webpack_require__(3245), {kConstruct} = __webpack_require__(20109);
  module.exports.caches = new CacheStorage(kConstruct);
  const {deleteCookie, getCookies, getSetCookies, setCookie} = __webpack_require__(79061);
  module.exports.deleteCookie = deleteCookie;
  module.exports.getCookies = getCookies;
  module.exports.getSetCookies = getSetCookies;
  module.exports.setCookie = setCookie;
  const {parseMIMEType, serializeAMimeType} = __webpack_require__(51900);
  module.exports.parseMIMEType = parseMIMEType;
  module.exports.serializeAMimeType = serializeAMimeType;
  const {CloseEvent, ErrorEvent, MessageEvent} = __webpack_require__(15188);
  module.exports.WebSocket = __webpack_require__(13726).WebSocket;
  module.exports.CloseEvent = CloseEvent;
  module.exports.ErrorEvent = ErrorEvent;
  module.exports.MessageEvent = MessageEvent;
  module.exports.request = makeDispatcher(api.request);
  module.exports.stream = makeDispatcher(api.stream);
  module.exports.pipeline = makeDispatcher(api.pipeline);
  module.exports.connect = makeDispatcher(api.connect);
  module.exports.upgrade = makeDispatcher(api.upgrade);
  module.exports.MockClient = MockClient;
  module.exports.MockPool = MockPool;
  module.exports.MockAgent = MockAgent;
  module.exports.mockErrors = mockErrors;
  const {EventSource} = __webpack_require__(21238);
  module.exports.EventSource = EventSource;
 }),
 80158: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {addAbortListener} = __webpack_require__(3440), {RequestAbortedError} = __webpack_require__(68707), kListener = Symbol("kListener"), kSignal = Symbol("kSignal");
  function abort(self) {
   self.abort ? self.abort(self[kSignal]?.reason) : self.reason = self[kSignal]?.reason ?? new RequestAbortedError;
   removeSignal(self);
  }
  function addSignal(self, signal) {
   self.reason = null;
   self[kSignal] = null;
   self[kListener] = null;
   if (signal) if (signal.aborted) abort(self); else {
    self[kSignal] = signal;
    self[kListener] = () => {
     abort(self);
    };
    addAbortListener(self[kSignal], self[kListener]);
   }
  }
  function removeSignal(self) {
   if (self[kSignal]) {
    "removeEventListener" in self[kSignal] ? self[kSignal].removeEventListener("abort", self[kListener]) : self[kSignal].removeListener("abort", self[kListener]);
    self[kSignal] = null;
    self[kListener] = null;
   }
  }
  module.exports = {
   addSignal,
   removeSignal
  };
 }),
 34660: ((module, __unused_webpack_exports, __webpack_require__) => {
  const assert = __webpack_require__(34589), {AsyncResource} = __webpack_require__(16698), {InvalidArgumentError, SocketError} = __webpack_require__(68707), util = __webpack_require__(3440), {addSignal, removeSignal} = __webpack_require__(80158);
  class ConnectHandler extends AsyncResource {
   constructor(opts, callback) {
    if (!opts || typeof opts != "object") throw new InvalidArgumentError("invalid opts");
    if (typeof callback != "function") throw new InvalidArgumentError("invalid callback");
    const {signal, opaque, responseHeaders} = opts;
    if (signal && typeof signal.on != "function" && typeof signal.addEventListener != "function") throw new InvalidArgumentError("signal must be an EventEmitter or EventTarget");
    super("UNDICI_CONNECT");
    this.opaque = opaque || null;
    this.responseHeaders = responseHeaders || null;
    this.callback = callback;
    this.abort = null;
    addSignal(this, signal);
   }
   onConnect(abort, context) {
    if (this.reason) abort(this.reason); else {
     assert(this.callback);
     this.abort = abort;
     this.context = context;
    }
   }
   onHeaders() {
    throw new SocketError("bad connect", null);
   }
   onUpgrade(statusCode, rawHeaders, socket) {
    const {callback, opaque, context} = this;
    removeSignal(this);
    this.callback = null;
    let headers = rawHeaders;
    headers != null && (headers = this.responseHeaders === "raw" ? util.parseRawHeaders(rawHeaders) : util.parseHeaders(rawHeaders));
    this.runInAsyncScope(callback, null, null, {
     statusCode,
     headers,
     socket,
     opaque,
     context
    });
   }
   onError(err) {
    const {callback, opaque} = this;
    removeSignal(this);
    if (callback) {
     this.callback = null;
     queueMicrotask(() => {
      this.runInAsyncScope(callback, null, err, {
       opaque
      });
     });
    }
   }
  }
  function connect(opts, callback) {
   if (callback === void 0) return new Promise((resolve, reject) => {
    connect.call(this, opts, (err, data) => err ? reject(err) : resolve(data));
   });
   try {
    const connectHandler = new ConnectHandler(opts, callback);
    this.dispatch({
     ...opts,
     method: "CONNECT"
    }, connectHandler);
   } catch (err) {
    if (typeof callback != "function") throw err;
    const opaque = opts?.opaque;
    queueMicrotask(() => callback(err, {
     opaque
    }));
   }
  }
  module.exports = connect;
 }),
 76862: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {Readable, Duplex, PassThrough} = __webpack_require__(57075), {InvalidArgumentError, InvalidReturnValueError, RequestAbortedError} = __webpack_require__(68707), util = __webpack_require__(3440), {AsyncResource} = __webpack_require__(16698), {addSignal, removeSignal} = __webpack_require__(80158), assert = __webpack_require__(34589), kResume = Symbol("resume");
  class PipelineRequest extends Readable {
   constructor() {
    super({
     autoDestroy: !0
    });
    this[kResume] = null;
   }
   _read() {
    const {[kResume]: resume} = this;
    if (resume) {
     this[kResume] = null;
     resume();
    }
   }
   _destroy(err, callback) {
    this._read();
    callback(err);
   }
  }
  class PipelineResponse extends Readable {
   constructor(resume) {
    super({
     autoDestroy: !0
    });
    this[kResume] = resume;
   }
   _read() {
    this[kResume]();
   }
   _destroy(err, callback) {
    err || this._readableState.endEmitted || (err = new RequestAbortedError);
    callback(err);
   }
  }
  class PipelineHandler extends AsyncResource {
   constructor(opts, handler) {
    if (!opts || typeof opts != "object") throw new InvalidArgumentError("invalid opts");
    if (typeof handler != "function") throw new InvalidArgumentError("invalid handler");
    const {signal, method, opaque, onInfo, responseHeaders} = opts;
    if (signal && typeof signal.on != "function" && typeof signal.addEventListener != "function") throw new InvalidArgumentError("signal must be an EventEmitter or EventTarget");
    if (method === "CONNECT") throw new InvalidArgumentError("invalid method");
    if (onInfo && typeof onInfo != "function") throw new InvalidArgumentError("invalid onInfo callback");
    super("UNDICI_PIPELINE");
    this.opaque = opaque || null;
    this.responseHeaders = responseHeaders || null;
    this.handler = handler;
    this.abort = null;
    this.context = null;
    this.onInfo = onInfo || null;
    this.req = (new PipelineRequest).on("error", util.nop);
    this.ret = new Duplex({
     readableObjectMode: opts.objectMode,
     autoDestroy: !0,
     read: () => {
      const {body} = this;
      body?.resume && body.resume();
     },
     write: (chunk, encoding, callback) => {
      const {req} = this;
      req.push(chunk, encoding) || req._readableState.destroyed ? callback() : req[kResume] = callback;
     },
     destroy: (err, callback) => {
      const {body, req, res, ret, abort} = this;
      err || ret._readableState.endEmitted || (err = new RequestAbortedError);
      abort && err && abort();
      util.destroy(body, err);
      util.destroy(req, err);
      util.destroy(res, err);
      removeSignal(this);
      callback(err);
     }
    }).on("prefinish", () => {
     const {req} = this;
     req.push(null);
    });
    this.res = null;
    addSignal(this, signal);
   }
   onConnect(abort, context) {
    const {ret, res} = this;
    if (this.reason) abort(this.reason); else {
     assert(!res, "pipeline cannot be retried");
     assert(!ret.destroyed);
     this.abort = abort;
     this.context = context;
    }
   }
   onHeaders(statusCode, rawHeaders, resume) {
    const {opaque, handler, context} = this;
    if (statusCode < 200) {
     if (this.onInfo) {
      const headers = this.responseHeaders === "raw" ? util.parseRawHeaders(rawHeaders) : util.parseHeaders(rawHeaders);
      this.onInfo({
       statusCode,
       headers
      });
     }
     return;
    }
    this.res = new PipelineResponse(resume);
    let body;
    try {
     this.handler = null;
     const headers = this.responseHeaders === "raw" ? util.parseRawHeaders(rawHeaders) : util.parseHeaders(rawHeaders);
     body = this.runInAsyncScope(handler, null, {
      statusCode,
      headers,
      opaque,
      body: this.res,
      context
     });
    } catch (err) {
     this.res.on("error", util.nop);
     throw err;
    }
    if (!body || typeof body.on != "function") throw new InvalidReturnValueError("expected Readable");
    body.on("data", chunk => {
     const {ret, body} = this;
     !ret.push(chunk) && body.pause && body.pause();
    }).on("error", err => {
     const {ret} = this;
     util.destroy(ret, err);
    }).on("end", () => {
     const {ret} = this;
     ret.push(null);
    }).on("close", () => {
     const {ret} = this;
     ret._readableState.ended || util.destroy(ret, new RequestAbortedError);
    });
    this.body = body;
   }
   onData(chunk) {
    const {res} = this;
    return res.push(chunk);
   }
   onComplete(trailers) {
    const {res} = this;
    res.push(null);
   }
   onError(err) {
    const {ret} = this;
    this.handler = null;
    util.destroy(ret, err);
   }
  }
  function pipeline(opts, handler) {
   try {
    const pipelineHandler = new PipelineHandler(opts, handler);
    this.dispatch({
     ...opts,
     body: pipelineHandler.req
    }, pipelineHandler);
    return pipelineHandler.ret;
   } catch (err) {
    return (new PassThrough).destroy(err);
   }
  }
  module.exports = pipeline;
 }),
 14043: ((module, __unused_webpack_exports, __webpack_require__) => {
  const assert = __webpack_require__(34589), {Readable} = __webpack_require__(49927), {InvalidArgumentError, RequestAbortedError} = __webpack_require__(68707), util = __webpack_require__(3440), {getResolveErrorBodyCallback} = __webpack_require__(87655), {AsyncResource} = __webpack_require__(16698);
  class RequestHandler extends AsyncResource {
   constructor(opts, callback) {
    if (!opts || typeof opts != "object") throw new InvalidArgumentError("invalid opts");
    const {signal, method, opaque, body, onInfo, responseHeaders, throwOnError, highWaterMark} = opts;
    try {
     if (typeof callback != "function") throw new InvalidArgumentError("invalid callback");
     if (highWaterMark && (typeof highWaterMark != "number" || highWaterMark < 0)) throw new InvalidArgumentError("invalid highWaterMark");
     if (signal && typeof signal.on != "function" && typeof signal.addEventListener != "function") throw new InvalidArgumentError("signal must be an EventEmitter or EventTarget");
     if (method === "CONNECT") throw new InvalidArgumentError("invalid method");
     if (onInfo && typeof onInfo != "function") throw new InvalidArgumentError("invalid onInfo callback");
     super("UNDICI_REQUEST");
    } catch (err) {
     util.isStream(body) && util.destroy(body.on("error", util.nop), err);
     throw err;
    }
    this.method = method;
    this.responseHeaders = responseHeaders || null;
    this.opaque = opaque || null;
    this.callback = callback;
    this.res = null;
    this.abort = null;
    this.body = body;
    this.trailers = {};
    this.context = null;
    this.onInfo = onInfo || null;
    this.throwOnError = throwOnError;
    this.highWaterMark = highWaterMark;
    this.signal = signal;
    this.reason = null;
    this.removeAbortListener = null;
    util.isStream(body) && body.on("error", err => {
     this.onError(err);
    });
    this.signal && (this.signal.aborted ? this.reason = this.signal.reason ?? new RequestAbortedError : this.removeAbortListener = util.addAbortListener(this.signal, () => {
     this.reason = this.signal.reason ?? new RequestAbortedError;
     this.res ? util.destroy(this.res.on("error", util.nop), this.reason) : this.abort && this.abort(this.reason);
     if (this.removeAbortListener) {
      this.res?.off("close", this.removeAbortListener);
      this.removeAbortListener();
      this.removeAbortListener = null;
     }
    }));
   }
   onConnect(abort, context) {
    if (this.reason) abort(this.reason); else {
     assert(this.callback);
     this.abort = abort;
     this.context = context;
    }
   }
   onHeaders(statusCode, rawHeaders, resume, statusMessage) {
    const {callback, opaque, abort, context, responseHeaders, highWaterMark} = this, headers = responseHeaders === "raw" ? util.parseRawHeaders(rawHeaders) : util.parseHeaders(rawHeaders);
    if (statusCode < 200) {
     this.onInfo && this.onInfo({
      statusCode,
      headers
     });
     return;
    }
    const parsedHeaders = responseHeaders === "raw" ? util.parseHeaders(rawHeaders) : headers, contentType = parsedHeaders["content-type"], contentLength = parsedHeaders["content-length"], res = new Readable({
     resume,
     abort,
     contentType,
     contentLength: this.method !== "HEAD" && contentLength ? Number(contentLength) : null,
     highWaterMark
    });
    this.removeAbortListener && res.on("close", this.removeAbortListener);
    this.callback = null;
    this.res = res;
    callback !== null && (this.throwOnError && statusCode >= 400 ? this.runInAsyncScope(getResolveErrorBodyCallback, null, {
     callback,
     body: res,
     contentType,
     statusCode,
     statusMessage,
     headers
    }) : this.runInAsyncScope(callback, null, null, {
     statusCode,
     headers,
     trailers: this.trailers,
     opaque,
     body: res,
     context
    }));
   }
   onData(chunk) {
    return this.res.push(chunk);
   }
   onComplete(trailers) {
    util.parseHeaders(trailers, this.trailers);
    this.res.push(null);
   }
   onError(err) {
    const {res, callback, body, opaque} = this;
    if (callback) {
     this.callback = null;
     queueMicrotask(() => {
      this.runInAsyncScope(callback, null, err, {
       opaque
      });
     });
    }
    if (res) {
     this.res = null;
     queueMicrotask(() => {
      util.destroy(res, err);
     });
    }
    if (body) {
     this.body = null;
     util.destroy(body, err);
    }
    if (this.removeAbortListener) {
     res?.off("close", this.removeAbortListener);
     this.removeAbortListener();
     this.removeAbortListener = null;
    }
   }
  }
  function request(opts, callback) {
   if (callback === void 0) return new Promise((resolve, reject) => {
    request.call(this, opts, (err, data) => err ? reject(err) : resolve(data));
   });
   try {
    this.dispatch(opts, new RequestHandler(opts, callback));
   } catch (err) {
    if (typeof callback != "function") throw err;
    const opaque = opts?.opaque;
    queueMicrotask(() => callback(err, {
     opaque
    }));
   }
  }
  module.exports = request;
  module.exports.RequestHandler = RequestHandler;
 }),
 3560: ((module, __unused_webpack_exports, __webpack_require__) => {
  const assert = __webpack_require__(34589), {finished, PassThrough} = __webpack_require__(57075), {InvalidArgumentError, InvalidReturnValueError} = __webpack_require__(68707), util = __webpack_require__(3440), {getResolveErrorBodyCallback} = __webpack_require__(87655), {AsyncResource} = __webpack_require__(16698), {addSignal, removeSignal} = __webpack_require__(80158);
  class StreamHandler extends AsyncResource {
   constructor(opts, factory, callback) {
    if (!opts || typeof opts != "object") throw new InvalidArgumentError("invalid opts");
    const {signal, method, opaque, body, onInfo, responseHeaders, throwOnError} = opts;
    try {
     if (typeof callback != "function") throw new InvalidArgumentError("invalid callback");
     if (typeof factory != "function") throw new InvalidArgumentError("invalid factory");
     if (signal && typeof signal.on != "function" && typeof signal.addEventListener != "function") throw new InvalidArgumentError("signal must be an EventEmitter or EventTarget");
     if (method === "CONNECT") throw new InvalidArgumentError("invalid method");
     if (onInfo && typeof onInfo != "function") throw new InvalidArgumentError("invalid onInfo callback");
     super("UNDICI_STREAM");
    } catch (err) {
     util.isStream(body) && util.destroy(body.on("error", util.nop), err);
     throw err;
    }
    this.responseHeaders = responseHeaders || null;
    this.opaque = opaque || null;
    this.factory = factory;
    this.callback = callback;
    this.res = null;
    this.abort = null;
    this.context = null;
    this.trailers = null;
    this.body = body;
    this.onInfo = onInfo || null;
    this.throwOnError = throwOnError || !1;
    util.isStream(body) && body.on("error", err => {
     this.onError(err);
    });
    addSignal(this, signal);
   }
   onConnect(abort, context) {
    if (this.reason) abort(this.reason); else {
     assert(this.callback);
     this.abort = abort;
     this.context = context;
    }
   }
   onHeaders(statusCode, rawHeaders, resume, statusMessage) {
    const {factory, opaque, context, callback, responseHeaders} = this, headers = responseHeaders === "raw" ? util.parseRawHeaders(rawHeaders) : util.parseHeaders(rawHeaders);
    if (statusCode < 200) {
     this.onInfo && this.onInfo({
      statusCode,
      headers
     });
     return;
    }
    this.factory = null;
    let res;
    if (this.throwOnError && statusCode >= 400) {
     const parsedHeaders = responseHeaders === "raw" ? util.parseHeaders(rawHeaders) : headers, contentType = parsedHeaders["content-type"];
     res = new PassThrough;
     this.callback = null;
     this.runInAsyncScope(getResolveErrorBodyCallback, null, {
      callback,
      body: res,
      contentType,
      statusCode,
      statusMessage,
      headers
     });
    } else {
     if (factory === null) return;
     res = this.runInAsyncScope(factory, null, {
      statusCode,
      headers,
      opaque,
      context
     });
     if (!res || typeof res.write != "function" || typeof res.end != "function" || typeof res.on != "function") throw new InvalidReturnValueError("expected Writable");
     finished(res, {
      readable: !1
     }, err => {
      const {callback, res, opaque, trailers, abort} = this;
      this.res = null;
      !err && res.readable || util.destroy(res, err);
      this.callback = null;
      this.runInAsyncScope(callback, null, err || null, {
       opaque,
       trailers
      });
      err && abort();
     });
    }
    res.on("drain", resume);
    this.res = res;
    const needDrain = res.writableNeedDrain !== void 0 ? res.writableNeedDrain : res._writableState?.needDrain;
    return needDrain !== !0;
   }
   onData(chunk) {
    const {res} = this;
    return !res || res.write(chunk);
   }
   onComplete(trailers) {
    const {res} = this;
    removeSignal(this);
    if (res) {
     this.trailers = util.parseHeaders(trailers);
     res.end();
    }
   }
   onError(err) {
    const {res, callback, opaque, body} = this;
    removeSignal(this);
    this.factory = null;
    if (res) {
     this.res = null;
     util.destroy(res, err);
    } else if (callback) {
     this.callback = null;
     queueMicrotask(() => {
      this.runInAsyncScope(callback, null, err, {
       opaque
      });
     });
    }
    if (body) {
     this.body = null;
     util.destroy(body, err);
    }
   }
  }
  function stream(opts, factory, callback) {
   if (callback === void 0) return new Promise((resolve, reject) => {
    stream.call(this, opts, factory, (err, data) => err ? reject(err) : resolve(data));
   });
   try {
    this.dispatch(opts, new StreamHandler(opts, factory, callback));
   } catch (err) {
    if (typeof callback != "function") throw err;
    const opaque = opts?.opaque;
    queueMicrotask(() => callback(err, {
     opaque
    }));
   }
  }
  module.exports = stream;
 }),
 61882: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {InvalidArgumentError, SocketError} = __webpack_require__(68707), {AsyncResource} = __webpack_require__(16698), util = __webpack_require__(3440), {addSignal, removeSignal} = __webpack_require__(80158), assert = __webpack_require__(34589);
  class UpgradeHandler extends AsyncResource {
   constructor(opts, callback) {
    if (!opts || typeof opts != "object") throw new InvalidArgumentError("invalid opts");
    if (typeof callback != "function") throw new InvalidArgumentError("invalid callback");
    const {signal, opaque, responseHeaders} = opts;
    if (signal && typeof signal.on != "function" && typeof signal.addEventListener != "function") throw new InvalidArgumentError("signal must be an EventEmitter or EventTarget");
    super("UNDICI_UPGRADE");
    this.responseHeaders = responseHeaders || null;
    this.opaque = opaque || null;
    this.callback = callback;
    this.abort = null;
    this.context = null;
    addSignal(this, signal);
   }
   onConnect(abort, context) {
    if (this.reason) abort(this.reason); else {
     assert(this.callback);
     this.abort = abort;
     this.context = null;
    }
   }
   onHeaders() {
    throw new SocketError("bad upgrade", null);
   }
   onUpgrade(statusCode, rawHeaders, socket) {
    assert(statusCode === 101);
    const {callback, opaque, context} = this;
    removeSignal(this);
    this.callback = null;
    const headers = this.responseHeaders === "raw" ? util.parseRawHeaders(rawHeaders) : util.parseHeaders(rawHeaders);
    this.runInAsyncScope(callback, null, null, {
     headers,
     socket,
     opaque,
     context
    });
   }
   onError(err) {
    const {callback, opaque} = this;
    removeSignal(this);
    if (callback) {
     this.callback = null;
     queueMicrotask(() => {
      this.runInAsyncScope(callback, null, err, {
       opaque
      });
     });
    }
   }
  }
  function upgrade(opts, callback) {
   if (callback === void 0) return new Promise((resolve, reject) => {
    upgrade.call(this, opts, (err, data) => err ? reject(err) : resolve(data));
   });
   try {
    const upgradeHandler = new UpgradeHandler(opts, callback);
    this.dispatch({
     ...opts,
     method: opts.method || "GET",
     upgrade: opts.protocol || "Websocket"
    }, upgradeHandler);
   } catch (err) {
    if (typeof callback != "function") throw err;
    const opaque = opts?.opaque;
    queueMicrotask(() => callback(err, {
     opaque
    }));
   }
  }
  module.exports = upgrade;
 }),
 56615: ((module, __unused_webpack_exports, __webpack_require__) => {
  module.exports.request = __webpack_require__(14043);
  module.exports.stream = __webpack_require__(3560);
  module.exports.pipeline = __webpack_require__(76862);
  module.exports.upgrade = __webpack_require__(61882);
  module.exports.connect = __webpack_require__(34660);
 }),
 49927: ((module, __unused_webpack_exports, __webpack_require__) => {
  const assert = __webpack_require__(34589), {Readable} = __webpack_require__(57075), {RequestAbortedError, NotSupportedError, InvalidArgumentError, AbortError} = __webpack_require__(68707), util = __webpack_require__(3440), {ReadableStreamFrom} = __webpack_require__(3440), kConsume = Symbol("kConsume"), kReading = Symbol("kReading"), kBody = Symbol("kBody"), kAbort = Symbol("kAbort"), kContentType = Symbol("kContentType"), kContentLength = Symbol("kContentLength"), noop = () => {};
  class BodyReadable extends Readable {
   constructor({resume, abort, contentType = "", contentLength, highWaterMark = 65536}) {
    super({
     autoDestroy: !0,
     read: resume,
     highWaterMark
    });
    this._readableState.dataEmitted = !1;
    this[kAbort] = abort;
    this[kConsume] = null;
    this[kBody] = null;
    this[kContentType] = contentType;
    this[kContentLength] = contentLength;
    this[kReading] = !1;
   }
   destroy(err) {
    err || this._readableState.endEmitted || (err = new RequestAbortedError);
    err && this[kAbort]();
    return super.destroy(err);
   }
   _destroy(err, callback) {
    this[kReading] ? callback(err) : setImmediate(() => {
     callback(err);
    });
   }
   on(ev, ...args) {
    ev !== "data" && ev !== "readable" || (this[kReading] = !0);
    return super.on(ev, ...args);
   }
   addListener(ev, ...args) {
    return this.on(ev, ...args);
   }
   off(ev, ...args) {
    const ret = super.off(ev, ...args);
    ev !== "data" && ev !== "readable" || (this[kReading] = this.listenerCount("data") > 0 || this.listenerCount("readable") > 0);
    return ret;
   }
   removeListener(ev, ...args) {
    return this.off(ev, ...args);
   }
   push(chunk) {
    if (this[kConsume] && chunk !== null) {
     consumePush(this[kConsume], chunk);
     return !this[kReading] || super.push(chunk);
    }
    return super.push(chunk);
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
    throw new NotSupportedError;
   }
   get bodyUsed() {
    return util.isDisturbed(this);
   }
   get body() {
    if (!this[kBody]) {
     this[kBody] = ReadableStreamFrom(this);
     if (this[kConsume]) {
      this[kBody].getReader();
      assert(this[kBody].locked);
     }
    }
    return this[kBody];
   }
   async dump(opts) {
    let limit = Number.isFinite(opts?.limit) ? opts.limit : 131072;
    const signal = opts?.signal;
    if (signal != null && (typeof signal != "object" || !("aborted" in signal))) throw new InvalidArgumentError("signal must be an AbortSignal");
    signal?.throwIfAborted();
    return this._readableState.closeEmitted ? null : await new Promise((resolve, reject) => {
     this[kContentLength] > limit && this.destroy(new AbortError);
     const onAbort = () => {
      this.destroy(signal.reason ?? new AbortError);
     };
     signal?.addEventListener("abort", onAbort);
     this.on("close", function() {
      signal?.removeEventListener("abort", onAbort);
      signal?.aborted ? reject(signal.reason ?? new AbortError) : resolve(null);
     }).on("error", noop).on("data", function(chunk) {
      limit -= chunk.length;
      limit <= 0 && this.destroy();
     }).resume();
    });
   }
  }
  function isLocked(self) {
   return self[kBody] && self[kBody].locked === !0 || self[kConsume];
  }
  function isUnusable(self) {
   return util.isDisturbed(self) || isLocked(self);
  }
  async function consume(stream, type) {
   assert(!stream[kConsume]);
   return new Promise((resolve, reject) => {
    if (isUnusable(stream)) {
     const rState = stream._readableState;
     rState.destroyed && rState.closeEmitted === !1 ? stream.on("error", err => {
      reject(err);
     }).on("close", () => {
      reject(new TypeError("unusable"));
     }) : reject(rState.errored ?? new TypeError("unusable"));
    } else queueMicrotask(() => {
     stream[kConsume] = {
      type,
      stream,
      resolve,
      reject,
      length: 0,
      body: []
     };
     stream.on("error", function(err) {
      consumeFinish(this[kConsume], err);
     }).on("close", function() {
      this[kConsume].body !== null && consumeFinish(this[kConsume], new RequestAbortedError);
     });
     consumeStart(stream[kConsume]);
    });
   });
  }
  function consumeStart(consume) {
   if (consume.body === null) return;
   const {_readableState: state} = consume.stream;
   if (state.bufferIndex) {
    const start = state.bufferIndex, end = state.buffer.length;
    for (let n = start; n < end; n++) consumePush(consume, state.buffer[n]);
   } else for (const chunk of state.buffer) consumePush(consume, chunk);
   state.endEmitted ? consumeEnd(this[kConsume]) : consume.stream.on("end", function() {
    consumeEnd(this[kConsume]);
   });
   consume.stream.resume();
   while (consume.stream.read() != null) ;
  }
  function chunksDecode(chunks, length) {
   if (chunks.length === 0 || length === 0) return "";
   const buffer = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, length), bufferLength = buffer.length, start = bufferLength > 2 && buffer[0] === 239 && buffer[1] === 187 && buffer[2] === 191 ? 3 : 0;
   return buffer.utf8Slice(start, bufferLength);
  }
  function chunksConcat(chunks, length) {
   if (chunks.length === 0 || length === 0) return new Uint8Array(0);
   if (chunks.length === 1) return new Uint8Array(chunks[0]);
   const buffer = new Uint8Array(Buffer.allocUnsafeSlow(length).buffer);
   let offset = 0;
   for (let i = 0; i < chunks.length; ++i) {
    const chunk = chunks[i];
    buffer.set(chunk, offset);
    offset += chunk.length;
   }
   return buffer;
  }
  function consumeEnd(consume) {
   const {type, body, resolve, stream, length} = consume;
   try {
    type === "text" ? resolve(chunksDecode(body, length)) : type === "json" ? resolve(JSON.parse(chunksDecode(body, length))) : type === "arrayBuffer" ? resolve(chunksConcat(body, length).buffer) : type === "blob" ? resolve(new Blob(body, {
     type: stream[kContentType]
    })) : type === "bytes" && resolve(chunksConcat(body, length));
    consumeFinish(consume);
   } catch (err) {
    stream.destroy(err);
   }
  }
  function consumePush(consume, chunk) {
   consume.length += chunk.length;
   consume.body.push(chunk);
  }
  function consumeFinish(consume, err) {
   if (consume.body !== null) {
    err ? consume.reject(err) : consume.resolve();
    consume.type = null;
    consume.stream = null;
    consume.resolve = null;
    consume.reject = null;
    consume.length = 0;
    consume.body = null;
   }
  }
  module.exports = {
   Readable: BodyReadable,
   chunksDecode
  };
 }),
 87655: ((module, __unused_webpack_exports, __webpack_require__) => {
  const assert = __webpack_require__(34589), {ResponseStatusCodeError} = __webpack_require__(68707), {chunksDecode} = __webpack_require__(49927), CHUNK_LIMIT = 131072;
  async function getResolveErrorBodyCallback({callback, body, contentType, statusCode, statusMessage, headers}) {
   assert(body);
   let chunks = [], length = 0;
   try {
    for await (const chunk of body) {
     chunks.push(chunk);
     length += chunk.length;
     if (length > CHUNK_LIMIT) {
      chunks = [];
      length = 0;
      break;
     }
    }
   } catch {
    chunks = [];
    length = 0;
   }
   const message = `Response status code ${statusCode}${statusMessage ? `: ${statusMessage}` : ""}`;
   if (statusCode === 204 || !contentType || !length) {
    queueMicrotask(() => callback(new ResponseStatusCodeError(message, statusCode, headers)));
    return;
   }
   const stackTraceLimit = Error.stackTraceLimit;
   Error.stackTraceLimit = 0;
   let payload;
   try {
    isContentTypeApplicationJson(contentType) ? payload = JSON.parse(chunksDecode(chunks, length)) : isContentTypeText(contentType) && (payload = chunksDecode(chunks, length));
   } catch {} finally {
    Error.stackTraceLimit = stackTraceLimit;
   }
   queueMicrotask(() => callback(new ResponseStatusCodeError(message, statusCode, headers, payload)));
  }
  const isContentTypeApplicationJson = contentType => contentType.length > 15 && contentType[11] === "/" && contentType[0] === "a" && contentType[1] === "p" && contentType[2] === "p" && contentType[3] === "l" && contentType[4] === "i" && contentType[5] === "c" && contentType[6] === "a" && contentType[7] === "t" && contentType[8] === "i" && contentType[9] === "o" && contentType[10] === "n" && contentType[12] === "j" && contentType[13] === "s" && contentType[14] === "o" && contentType[15] === "n", isContentTypeText = contentType => contentType.length > 4 && contentType[4] === "/" && contentType[0] === "t" && contentType[1] === "e" && contentType[2] === "x" && contentType[3] === "t";
  module.exports = {
   getResolveErrorBodyCallback,
   isContentTypeApplicationJson,
   isContentTypeText
  };
 }),
 59136: ((module, __unused_webpack_exports, __webpack_require__) => {
  const net = __webpack_require__(77030), assert = __webpack_require__(34589), util = __webpack_require__(3440), {InvalidArgumentError, ConnectTimeoutError} = __webpack_require__(68707), timers = __webpack_require__(96603);
  function noop() {}
  let tls, SessionCache;
  SessionCache = !global.FinalizationRegistry || process.env.NODE_V8_COVERAGE || process.env.UNDICI_NO_FG ? class {
   constructor(maxCachedSessions) {
    this._maxCachedSessions = maxCachedSessions;
    this._sessionCache = new Map;
   }
   get(sessionKey) {
    return this._sessionCache.get(sessionKey);
   }
   set(sessionKey, session) {
    if (this._maxCachedSessions !== 0) {
     if (this._sessionCache.size >= this._maxCachedSessions) {
      const {value: oldestKey} = this._sessionCache.keys().next();
      this._sessionCache.delete(oldestKey);
     }
     this._sessionCache.set(sessionKey, session);
    }
   }
  } : class {
   constructor(maxCachedSessions) {
    this._maxCachedSessions = maxCachedSessions;
    this._sessionCache = new Map;
    this._sessionRegistry = new global.FinalizationRegistry(key => {
     if (this._sessionCache.size < this._maxCachedSessions) return;
     const ref = this._sessionCache.get(key);
     ref !== void 0 && ref.deref() === void 0 && this._sessionCache.delete(key);
    });
   }
   get(sessionKey) {
    const ref = this._sessionCache.get(sessionKey);
    return ref ? ref.deref() : null;
   }
   set(sessionKey, session) {
    if (this._maxCachedSessions !== 0) {
     this._sessionCache.set(sessionKey, new WeakRef(session));
     this._sessionRegistry.register(session, sessionKey);
    }
   }
  };
  function buildConnector({allowH2, maxCachedSessions, socketPath, timeout, session: customSession, ...opts}) {
   if (maxCachedSessions != null && (!Number.isInteger(maxCachedSessions) || maxCachedSessions < 0)) throw new InvalidArgumentError("maxCachedSessions must be a positive integer or zero");
   const options = {
    path: socketPath,
    ...opts
   }, sessionCache = new SessionCache(maxCachedSessions ?? 100);
   timeout = timeout ?? 1e4;
   allowH2 = allowH2 != null && allowH2;
   return function({hostname, host, protocol, port, servername, localAddress, httpSocket}, callback) {
    let socket;
    if (protocol === "https:") {
     tls || (tls = __webpack_require__(41692));
     servername = servername || options.servername || util.getServerName(host) || null;
     const sessionKey = servername || hostname;
     assert(sessionKey);
     const session = customSession || sessionCache.get(sessionKey) || null;
     port = port || 443;
     socket = tls.connect({
      highWaterMark: 16384,
      ...options,
      servername,
      session,
      localAddress,
      ALPNProtocols: allowH2 ? [ "http/1.1", "h2" ] : [ "http/1.1" ],
      socket: httpSocket,
      port,
      host: hostname
     });
     socket.on("session", function(session) {
      sessionCache.set(sessionKey, session);
     });
    } else {
     assert(!httpSocket, "httpSocket can only be sent on TLS update");
     port = port || 80;
     socket = net.connect({
      highWaterMark: 65536,
      ...options,
      localAddress,
      port,
      host: hostname
     });
    }
    if (options.keepAlive == null || options.keepAlive) {
     const keepAliveInitialDelay = options.keepAliveInitialDelay === void 0 ? 6e4 : options.keepAliveInitialDelay;
     socket.setKeepAlive(!0, keepAliveInitialDelay);
    }
    const clearConnectTimeout = setupConnectTimeout(new WeakRef(socket), {
     timeout,
     hostname,
     port
    });
    socket.setNoDelay(!0).once(protocol === "https:" ? "secureConnect" : "connect", function() {
     queueMicrotask(clearConnectTimeout);
     if (callback) {
      const cb = callback;
      callback = null;
      cb(null, this);
     }
    }).on("error", function(err) {
     queueMicrotask(clearConnectTimeout);
     if (callback) {
      const cb = callback;
      callback = null;
      cb(err);
     }
    });
    return socket;
   };
  }
  const setupConnectTimeout = process.platform === "win32" ? (socketWeakRef, opts) => {
   if (!opts.timeout) return noop;
   let s1 = null, s2 = null;
   const fastTimer = timers.setFastTimeout(() => {
    s1 = setImmediate(() => {
     s2 = setImmediate(() => onConnectTimeout(socketWeakRef.deref(), opts));
    });
   }, opts.timeout);
   return () => {
    timers.clearFastTimeout(fastTimer);
    clearImmediate(s1);
    clearImmediate(s2);
   };
  } : (socketWeakRef, opts) => {
   if (!opts.timeout) return noop;
   let s1 = null;
   const fastTimer = timers.setFastTimeout(() => {
    s1 = setImmediate(() => {
     onConnectTimeout(socketWeakRef.deref(), opts);
    });
   }, opts.timeout);
   return () => {
    timers.clearFastTimeout(fastTimer);
    clearImmediate(s1);
   };
  };
  function onConnectTimeout(socket, opts) {
   if (socket == null) return;
   let message = "Connect Timeout Error";
   Array.isArray(socket.autoSelectFamilyAttemptedAddresses) ? message += ` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(", ")},` : message += ` (attempted address: ${opts.hostname}:${opts.port},`;
   message += ` timeout: ${opts.timeout}ms)`;
   util.destroy(socket, new ConnectTimeoutError(message));
  }
  module.exports = buildConnector;
 }),
 10735: (module => {
  const headerNameLowerCasedRecord = {}, wellknownHeaderNames = [ "Accept", "Accept-Encoding", "Accept-Language", "Accept-Ranges", "Access-Control-Allow-Credentials", "Access-Control-Allow-Headers", "Access-Control-Allow-Methods", "Access-Control-Allow-Origin", "Access-Control-Expose-Headers", "Access-Control-Max-Age", "Access-Control-Request-Headers", "Access-Control-Request-Method", "Age", "Allow", "Alt-Svc", "Alt-Used", "Authorization", "Cache-Control", "Clear-Site-Data", "Connection", "Content-Disposition", "Content-Encoding", "Content-Language", "Content-Length", "Content-Location", "Content-Range", "Content-Security-Policy", "Content-Security-Policy-Report-Only", "Content-Type", "Cookie", "Cross-Origin-Embedder-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "Date", "Device-Memory", "Downlink", "ECT", "ETag", "Expect", "Expect-CT", "Expires", "Forwarded", "From", "Host", "If-Match", "If-Modified-Since", "If-None-Match", "If-Range", "If-Unmodified-Since", "Keep-Alive", "Last-Modified", "Link", "Location", "Max-Forwards", "Origin", "Permissions-Policy", "Pragma", "Proxy-Authenticate", "Proxy-Authorization", "RTT", "Range", "Referer", "Referrer-Policy", "Refresh", "Retry-After", "Sec-WebSocket-Accept", "Sec-WebSocket-Extensions", "Sec-WebSocket-Key", "Sec-WebSocket-Protocol", "Sec-WebSocket-Version", "Server", "Server-Timing", "Service-Worker-Allowed", "Service-Worker-Navigation-Preload", "Set-Cookie", "SourceMap", "Strict-Transport-Security", "Supports-Loading-Mode", "TE", "Timing-Allow-Origin", "Trailer", "Transfer-Encoding", "Upgrade", "Upgrade-Insecure-Requests", "User-Agent", "Vary", "Via", "WWW-Authenticate", "X-Content-Type-Options", "X-DNS-Prefetch-Control", "X-Frame-Options", "X-Permitted-Cross-Domain-Policies", "X-Powered-By", "X-Requested-With", "X-XSS-Protection" ];
  for (let i = 0; i < wellknownHeaderNames.length; ++i) {
   const key = wellknownHeaderNames[i], lowerCasedKey = key.toLowerCase();
   headerNameLowerCasedRecord[key] = headerNameLowerCasedRecord[lowerCasedKey] = lowerCasedKey;
  }
  Object.setPrototypeOf(headerNameLowerCasedRecord, null);
  module.exports = {
   wellknownHeaderNames,
   headerNameLowerCasedRecord
  };
 }),
 42414: ((module, __unused_webpack_exports, __webpack_require__) => {
  const diagnosticsChannel = __webpack_require__(53053), util = __webpack_require__(57975), undiciDebugLog = util.debuglog("undici"), fetchDebuglog = util.debuglog("fetch"), websocketDebuglog = util.debuglog("websocket");
  let isClientSet = !1;
  const channels = {
   beforeConnect: diagnosticsChannel.channel("undici:client:beforeConnect"),
   connected: diagnosticsChannel.channel("undici:client:connected"),
   connectError: diagnosticsChannel.channel("undici:client:connectError"),
   sendHeaders: diagnosticsChannel.channel("undici:client:sendHeaders"),
   create: diagnosticsChannel.channel("undici:request:create"),
   bodySent: diagnosticsChannel.channel("undici:request:bodySent"),
   headers: diagnosticsChannel.channel("undici:request:headers"),
   trailers: diagnosticsChannel.channel("undici:request:trailers"),
   error: diagnosticsChannel.channel("undici:request:error"),
   open: diagnosticsChannel.channel("undici:websocket:open"),
   close: diagnosticsChannel.channel("undici:websocket:close"),
   socketError: diagnosticsChannel.channel("undici:websocket:socket_error"),
   ping: diagnosticsChannel.channel("undici:websocket:ping"),
   pong: diagnosticsChannel.channel("undici:websocket:pong")
  };
  if (undiciDebugLog.enabled || fetchDebuglog.enabled) {
   const debuglog = fetchDebuglog.enabled ? fetchDebuglog : undiciDebugLog;
   diagnosticsChannel.channel("undici:client:beforeConnect").subscribe(evt => {
    const {connectParams: {version, protocol, port, host}} = evt;
    debuglog("connecting to %s using %s%s", `${host}${port ? `:${port}` : ""}`, protocol, version);
   });
   diagnosticsChannel.channel("undici:client:connected").subscribe(evt => {
    const {connectParams: {version, protocol, port, host}} = evt;
    debuglog("connected to %s using %s%s", `${host}${port ? `:${port}` : ""}`, protocol, version);
   });
   diagnosticsChannel.channel("undici:client:connectError").subscribe(evt => {
    const {connectParams: {version, protocol, port, host}, error} = evt;
    debuglog("connection to %s using %s%s errored - %s", `${host}${port ? `:${port}` : ""}`, protocol, version, error.message);
   });
   diagnosticsChannel.channel("undici:client:sendHeaders").subscribe(evt => {
    const {request: {method, path, origin}} = evt;
    debuglog("sending request to %s %s/%s", method, origin, path);
   });
   diagnosticsChannel.channel("undici:request:headers").subscribe(evt => {
    const {request: {method, path, origin}, response: {statusCode}} = evt;
    debuglog("received response to %s %s/%s - HTTP %d", method, origin, path, statusCode);
   });
   diagnosticsChannel.channel("undici:request:trailers").subscribe(evt => {
    const {request: {method, path, origin}} = evt;
    debuglog("trailers received from %s %s/%s", method, origin, path);
   });
   diagnosticsChannel.channel("undici:request:error").subscribe(evt => {
    const {request: {method, path, origin}, error} = evt;
    debuglog("request to %s %s/%s errored - %s", method, origin, path, error.message);
   });
   isClientSet = !0;
  }
  if (websocketDebuglog.enabled) {
   if (!isClientSet) {
    const debuglog = undiciDebugLog.enabled ? undiciDebugLog : websocketDebuglog;
    diagnosticsChannel.channel("undici:client:beforeConnect").subscribe(evt => {
     const {connectParams: {version, protocol, port, host}} = evt;
     debuglog("connecting to %s%s using %s%s", host, port ? `:${port}` : "", protocol, version);
    });
    diagnosticsChannel.channel("undici:client:connected").subscribe(evt => {
     const {connectParams: {version, protocol, port, host}} = evt;
     debuglog("connected to %s%s using %s%s", host, port ? `:${port}` : "", protocol, version);
    });
    diagnosticsChannel.channel("undici:client:connectError").subscribe(evt => {
     const {connectParams: {version, protocol, port, host}, error} = evt;
     debuglog("connection to %s%s using %s%s errored - %s", host, port ? `:${port}` : "", protocol, version, error.message);
    });
    diagnosticsChannel.channel("undici:client:sendHeaders").subscribe(evt => {
     const {request: {method, path, origin}} = evt;
     debuglog("sending request to %s %s/%s", method, origin, path);
    });
   }
   diagnosticsChannel.channel("undici:websocket:open").subscribe(evt => {
    const {address: {address, port}} = evt;
    websocketDebuglog("connection opened %s%s", address, port ? `:${port}` : "");
   });
   diagnosticsChannel.channel("undici:websocket:close").subscribe(evt => {
    const {websocket, code, reason} = evt;
    websocketDebuglog("closed connection to %s - %s %s", websocket.url, code, reason);
   });
   diagnosticsChannel.channel("undici:websocket:socket_error").subscribe(err => {
    websocketDebuglog("connection errored - %s", err.message);
   });
   diagnosticsChannel.channel("undici:websocket:ping").subscribe(evt => {
    websocketDebuglog("ping received");
   });
   diagnosticsChannel.channel("undici:websocket:pong").subscribe(evt => {
    websocketDebuglog("pong received");
   });
  }
  module.exports = {
   channels
  };
 }),
 68707: (module => {
  const kUndiciError = Symbol.for("undici.error.UND_ERR");
  class UndiciError extends Error {
   constructor(message) {
    super(message);
    this.name = "UndiciError";
    this.code = "UND_ERR";
   }
   static [Symbol.hasInstance](instance) {
    return instance && instance[kUndiciError] === !0;
   }
   [kUndiciError]=!0;
  }
  const kConnectTimeoutError = Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");
  class ConnectTimeoutError extends UndiciError {
   constructor(message) {
    super(message);
    this.name = "ConnectTimeoutError";
    this.message = message || "Connect Timeout Error";
    this.code = "UND_ERR_CONNECT_TIMEOUT";
   }
   static [Symbol.hasInstance](instance) {
    return instance && instance[kConnectTimeoutError] === !0;
   }
   [kConnectTimeoutError]=!0;
  }
  const kHeadersTimeoutError = Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");
  class HeadersTimeoutError extends UndiciError {
   constructor(message) {
    super(message);
    this.name = "HeadersTimeoutError";
    this.message = message || "Headers Timeout Error";
    this.code = "UND_ERR_HEADERS_TIMEOUT";
   }
   static [Symbol.hasInstance](instance) {
    return instance && instance[kHeadersTimeoutError] === !0;
   }
   [kHeadersTimeoutError]=!0;
  }
  const kHeadersOverflowError = Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");
  class HeadersOverflowError extends UndiciError {
   constructor(message) {
    super(message);
    this.name = "HeadersOverflowError";
    this.message = message || "Headers Overflow Error";
    this.code = "UND_ERR_HEADERS_OVERFLOW";
   }
   static [Symbol.hasInstance](instance) {
    return instance && instance[kHeadersOverflowError] === !0;
   }
   [kHeadersOverflowError]=!0;
  }
  const kBodyTimeoutError = Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");
  class BodyTimeoutError extends UndiciError {
   constructor(message) {
    super(message);
    this.name = "BodyTimeoutError";
    this.message = message || "Body Timeout Error";
    this.code = "UND_ERR_BODY_TIMEOUT";
   }
   static [Symbol.hasInstance](instance) {
    return instance && instance[kBodyTimeoutError] === !0;
   }
   [kBodyTimeoutError]=!0;
  }
  const kResponseStatusCodeError = Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE");
  class ResponseStatusCodeError extends UndiciError {
   constructor(message, statusCode, headers, body) {
    super(message);
    this.name = "ResponseStatusCodeError";
    this.message = message || "Response Status Code Error";
    this.code = "UND_ERR_RESPONSE_STATUS_CODE";
    this.body = body;
    this.status = statusCode;
    this.statusCode = statusCode;
    this.headers = headers;
   }
   static [Symbol.hasInstance](instance) {
    return instance && instance[kResponseStatusCodeError] === !0;
   }
   [kResponseStatusCodeError]=!0;
  }
  const kInvalidArgumentError = Symbol.for("undici.error.UND_ERR_INVALID_ARG");
  class InvalidArgumentError extends UndiciError {
   constructor(message) {
    super(message);
    this.name = "InvalidArgumentError";
    this.message = message || "Invalid Argument Error";
    this.code = "UND_ERR_INVALID_ARG";
   }
   static [Symbol.hasInstance](instance) {
    return instance && instance[kInvalidArgumentError] === !0;
   }
   [kInvalidArgumentError]=!0;
  }
  const kInvalidReturnValueError = Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");
  class InvalidReturnValueError extends UndiciError {
   constructor(message) {
    super(message);
    this.name = "InvalidReturnValueError";
    this.message = message || "Invalid Return Value Error";
    this.code = "UND_ERR_INVALID_RETURN_VALUE";
   }
   static [Symbol.hasInstance](instance) {
    return instance && instance[kInvalidReturnValueError] === !0;
   }
   [kInvalidReturnValueError]=!0;
  }
  const kAbortError = Symbol.for("undici.error.UND_ERR_ABORT");
  class AbortError extends UndiciError {
   constructor(message) {
    super(message);
    this.name = "AbortError";
    this.message = message || "The operation was aborted";
    this.code = "UND_ERR_ABORT";
   }
   static [Symbol.hasInstance](instance) {
    return instance && instance[kAbortError] === !0;
   }
   [kAbortError]=!0;
  }
  const kRequestAbortedError = Symbol.for("undici.error.UND_ERR_ABORTED");
  class RequestAbortedError extends AbortError {
   constructor(message) {
    super(message);
    this.name = "AbortError";
    this.message = message || "Request aborted";
    this.code = "UND_ERR_ABORTED";
   }
   static [Symbol.hasInstance](instance) {
    return instance && instance[kRequestAbortedError] === !0;
   }
   [kRequestAbortedError]=!0;
  }
  const kInformationalError = Symbol.for("undici.error.UND_ERR_INFO");
  class InformationalError extends UndiciError {
   constructor(message) {
    super(message);
    this.name = "InformationalError";
    this.message = message || "Request information";
    this.code = "UND_ERR_INFO";
   }
   static [Symbol.hasInstance](instance) {
    return instance && instance[kInformationalError] === !0;
   }
   [kInformationalError]=!0;
  }
  const kRequestContentLengthMismatchError = Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");
  class RequestContentLengthMismatchError extends UndiciError {
   constructor(message) {
    super(message);
    this.name = "RequestContentLengthMismatchError";
    this.message = message || "Request body length does not match content-length header";
    this.code = "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH";
   }
   static [Symbol.hasInstance](instance) {
    return instance && instance[kRequestContentLengthMismatchError] === !0;
   }
   [kRequestContentLengthMismatchError]=!0;
  }
  const kResponseContentLengthMismatchError = Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");
  class ResponseContentLengthMismatchError extends UndiciError {
   constructor(message) {
    super(message);
    this.name = "ResponseContentLengthMismatchError";
    this.message = message || "Response body length does not match content-length header";
    this.code = "UND_ERR_RES_CONTENT_LENGTH_MISMATCH";
   }
   static [Symbol.hasInstance](instance) {
    return instance && instance[kResponseContentLengthMismatchError] === !0;
   }
   [kResponseContentLengthMismatchError]=!0;
  }
  const kClientDestroyedError = Symbol.for("undici.error.UND_ERR_DESTROYED");
  class ClientDestroyedError extends UndiciError {
   constructor(message) {
    super(message);
    this.name = "ClientDestroyedError";
    this.message = message || "The client is destroyed";
    this.code = "UND_ERR_DESTROYED";
   }
   static [Symbol.hasInstance](instance) {
    return instance && instance[kClientDestroyedError] === !0;
   }
   [kClientDestroyedError]=!0;
  }
  const kClientClosedError = Symbol.for("undici.error.UND_ERR_CLOSED");
  class ClientClosedError extends UndiciError {
   constructor(message) {
    super(message);
    this.name = "ClientClosedError";
    this.message = message || "The client is closed";
    this.code = "UND_ERR_CLOSED";
   }
   static [Symbol.hasInstance](instance) {
    return instance && instance[kClientClosedError] === !0;
   }
   [kClientClosedError]=!0;
  }
  const kSocketError = Symbol.for("undici.error.UND_ERR_SOCKET");
  class SocketError extends UndiciError {
   constructor(message, socket) {
    super(message);
    this.name = "SocketError";
    this.message = message || "Socket error";
    this.code = "UND_ERR_SOCKET";
    this.socket = socket;
   }
   static [Symbol.hasInstance](instance) {
    return instance && instance[kSocketError] === !0;
   }
   [kSocketError]=!0;
  }
  const kNotSupportedError = Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");
  class NotSupportedError extends UndiciError {
   constructor(message) {
    super(message);
    this.name = "NotSupportedError";
    this.message = message || "Not supported error";
    this.code = "UND_ERR_NOT_SUPPORTED";
   }
   static [Symbol.hasInstance](instance) {
    return instance && instance[kNotSupportedError] === !0;
   }
   [kNotSupportedError]=!0;
  }
  const kBalancedPoolMissingUpstreamError = Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");
  class BalancedPoolMissingUpstreamError extends UndiciError {
   constructor(message) {
    super(message);
    this.name = "MissingUpstreamError";
    this.message = message || "No upstream has been added to the BalancedPool";
    this.code = "UND_ERR_BPL_MISSING_UPSTREAM";
   }
   static [Symbol.hasInstance](instance) {
    return instance && instance[kBalancedPoolMissingUpstreamError] === !0;
   }
   [kBalancedPoolMissingUpstreamError]=!0;
  }
  const kHTTPParserError = Symbol.for("undici.error.UND_ERR_HTTP_PARSER");
  class HTTPParserError extends Error {
   constructor(message, code, data) {
    super(message);
    this.name = "HTTPParserError";
    this.code = code ? `HPE_${code}` : void 0;
    this.data = data ? data.toString() : void 0;
   }
   static [Symbol.hasInstance](instance) {
    return instance && instance[kHTTPParserError] === !0;
   }
   [kHTTPParserError]=!0;
  }
  const kResponseExceededMaxSizeError = Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");
  class ResponseExceededMaxSizeError extends UndiciError {
   constructor(message) {
    super(message);
    this.name = "ResponseExceededMaxSizeError";
    this.message = message || "Response content exceeded max size";
    this.code = "UND_ERR_RES_EXCEEDED_MAX_SIZE";
   }
   static [Symbol.hasInstance](instance) {
    return instance && instance[kResponseExceededMaxSizeError] === !0;
   }
   [kResponseExceededMaxSizeError]=!0;
  }
  const kRequestRetryError = Symbol.for("undici.error.UND_ERR_REQ_RETRY");
  class RequestRetryError extends UndiciError {
   constructor(message, code, {headers, data}) {
    super(message);
    this.name = "RequestRetryError";
    this.message = message || "Request retry error";
    this.code = "UND_ERR_REQ_RETRY";
    this.statusCode = code;
    this.data = data;
    this.headers = headers;
   }
   static [Symbol.hasInstance](instance) {
    return instance && instance[kRequestRetryError] === !0;
   }
   [kRequestRetryError]=!0;
  }
  const kResponseError = Symbol.for("undici.error.UND_ERR_RESPONSE");
  class ResponseError extends UndiciError {
   constructor(message, code, {headers, data}) {
    super(message);
    this.name = "ResponseError";
    this.message = message || "Response error";
    this.code = "UND_ERR_RESPONSE";
    this.statusCode = code;
    this.data = data;
    this.headers = headers;
   }
   static [Symbol.hasInstance](instance) {
    return instance && instance[kResponseError] === !0;
   }
   [kResponseError]=!0;
  }
  const kSecureProxyConnectionError = Symbol.for("undici.error.UND_ERR_PRX_TLS");
  class SecureProxyConnectionError extends UndiciError {
   constructor(cause, message, options) {
    super(message, {
     cause,
     ...options ?? {}
    });
    this.name = "SecureProxyConnectionError";
    this.message = message || "Secure Proxy Connection failed";
    this.code = "UND_ERR_PRX_TLS";
    this.cause = cause;
   }
   static [Symbol.hasInstance](instance) {
    return instance && instance[kSecureProxyConnectionError] === !0;
   }
   [kSecureProxyConnectionError]=!0;
  }
  const kMessageSizeExceededError = Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");
  class MessageSizeExceededError extends UndiciError {
   constructor(message) {
    super(message);
    this.name = "MessageSizeExceededError";
    this.message = message || "Max decompressed message size exceeded";
    this.code = "UND_ERR_WS_MESSAGE_SIZE_EXCEEDED";
   }
   static [Symbol.hasInstance](instance) {
    return instance && instance[kMessageSizeExceededError] === !0;
   }
   get [kMessageSizeExceededError]() {
    return !0;
   }
  }
  module.exports = {
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
 44655: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {InvalidArgumentError, NotSupportedError} = __webpack_require__(68707), assert = __webpack_require__(34589), {isValidHTTPToken, isValidHeaderValue, isStream, destroy, isBuffer, isFormDataLike, isIterable, isBlobLike, buildURL, validateHandler, getServerName, normalizedMethodRecords} = __webpack_require__(3440), {channels} = __webpack_require__(42414), {headerNameLowerCasedRecord} = __webpack_require__(10735), invalidPathRegex = /[^\u0021-\u00ff]/, kHandler = Symbol("handler");
  class Request {
   constructor(origin, {path, method, body, headers, query, idempotent, blocking, upgrade, headersTimeout, bodyTimeout, reset, throwOnError, expectContinue, servername}, handler) {
    if (typeof path != "string") throw new InvalidArgumentError("path must be a string");
    if (path[0] !== "/" && !path.startsWith("http://") && !path.startsWith("https://") && method !== "CONNECT") throw new InvalidArgumentError("path must be an absolute URL or start with a slash");
    if (invalidPathRegex.test(path)) throw new InvalidArgumentError("invalid request path");
    if (typeof method != "string") throw new InvalidArgumentError("method must be a string");
    if (normalizedMethodRecords[method] === void 0 && !isValidHTTPToken(method)) throw new InvalidArgumentError("invalid request method");
    if (upgrade && typeof upgrade != "string") throw new InvalidArgumentError("upgrade must be a string");
    if (upgrade && !isValidHeaderValue(upgrade)) throw new InvalidArgumentError("invalid upgrade header");
    if (headersTimeout != null && (!Number.isFinite(headersTimeout) || headersTimeout < 0)) throw new InvalidArgumentError("invalid headersTimeout");
    if (bodyTimeout != null && (!Number.isFinite(bodyTimeout) || bodyTimeout < 0)) throw new InvalidArgumentError("invalid bodyTimeout");
    if (reset != null && typeof reset != "boolean") throw new InvalidArgumentError("invalid reset");
    if (expectContinue != null && typeof expectContinue != "boolean") throw new InvalidArgumentError("invalid expectContinue");
    this.headersTimeout = headersTimeout;
    this.bodyTimeout = bodyTimeout;
    this.throwOnError = throwOnError === !0;
    this.method = method;
    this.abort = null;
    if (body == null) this.body = null; else if (isStream(body)) {
     this.body = body;
     const rState = this.body._readableState;
     if (!rState || !rState.autoDestroy) {
      this.endHandler = function() {
       destroy(this);
      };
      this.body.on("end", this.endHandler);
     }
     this.errorHandler = err => {
      this.abort ? this.abort(err) : this.error = err;
     };
     this.body.on("error", this.errorHandler);
    } else if (isBuffer(body)) this.body = body.byteLength ? body : null; else if (ArrayBuffer.isView(body)) this.body = body.buffer.byteLength ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : null; else if (body instanceof ArrayBuffer) this.body = body.byteLength ? Buffer.from(body) : null; else if (typeof body == "string") this.body = body.length ? Buffer.from(body) : null; else {
     if (!(isFormDataLike(body) || isIterable(body) || isBlobLike(body))) throw new InvalidArgumentError("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");
     this.body = body;
    }
    this.completed = !1;
    this.aborted = !1;
    this.upgrade = upgrade || null;
    this.path = query ? buildURL(path, query) : path;
    this.origin = origin;
    this.idempotent = idempotent ?? (method === "HEAD" || method === "GET");
    this.blocking = blocking ?? !1;
    this.reset = reset ?? null;
    this.host = null;
    this.contentLength = null;
    this.contentType = null;
    this.headers = [];
    this.expectContinue = expectContinue != null && expectContinue;
    if (Array.isArray(headers)) {
     if (headers.length % 2 != 0) throw new InvalidArgumentError("headers array must be even");
     for (let i = 0; i < headers.length; i += 2) processHeader(this, headers[i], headers[i + 1]);
    } else if (headers && typeof headers == "object") if (headers[Symbol.iterator]) for (const header of headers) {
     if (!Array.isArray(header) || header.length !== 2) throw new InvalidArgumentError("headers must be in key-value pair format");
     processHeader(this, header[0], header[1]);
    } else {
     const keys = Object.keys(headers);
     for (let i = 0; i < keys.length; ++i) processHeader(this, keys[i], headers[keys[i]]);
    } else if (headers != null) throw new InvalidArgumentError("headers must be an object or an array");
    validateHandler(handler, method, upgrade);
    this.servername = servername || getServerName(this.host);
    this[kHandler] = handler;
    channels.create.hasSubscribers && channels.create.publish({
     request: this
    });
   }
   onBodySent(chunk) {
    if (this[kHandler].onBodySent) try {
     return this[kHandler].onBodySent(chunk);
    } catch (err) {
     this.abort(err);
    }
   }
   onRequestSent() {
    channels.bodySent.hasSubscribers && channels.bodySent.publish({
     request: this
    });
    if (this[kHandler].onRequestSent) try {
     return this[kHandler].onRequestSent();
    } catch (err) {
     this.abort(err);
    }
   }
   onConnect(abort) {
    assert(!this.aborted);
    assert(!this.completed);
    if (!this.error) {
     this.abort = abort;
     return this[kHandler].onConnect(abort);
    }
    abort(this.error);
   }
   onResponseStarted() {
    return this[kHandler].onResponseStarted?.();
   }
   onHeaders(statusCode, headers, resume, statusText) {
    assert(!this.aborted);
    assert(!this.completed);
    channels.headers.hasSubscribers && channels.headers.publish({
     request: this,
     response: {
      statusCode,
      headers,
      statusText
     }
    });
    try {
     return this[kHandler].onHeaders(statusCode, headers, resume, statusText);
    } catch (err) {
     this.abort(err);
    }
   }
   onData(chunk) {
    assert(!this.aborted);
    assert(!this.completed);
    try {
     return this[kHandler].onData(chunk);
    } catch (err) {
     this.abort(err);
     return !1;
    }
   }
   onUpgrade(statusCode, headers, socket, statusText = "") {
    this.onFinally();
    assert(!this.aborted);
    assert(!this.completed);
    statusCode !== null && this.#publishUpgradeHeaders(statusCode, headers, statusText);
    const result = this[kHandler].onUpgrade(statusCode, headers, socket);
    if (!this.aborted) {
     this.completed = !0;
     statusCode !== null && this.#publishUpgradeTrailers();
    }
    return result;
   }
   onUpgradeResponse(statusCode, headers, parseHeaders, statusText = "") {
    assert(!this.aborted);
    assert(this.completed);
    channels.headers.hasSubscribers && this.#publishUpgradeHeaders(statusCode, parseHeaders(headers), statusText);
    this.#publishUpgradeTrailers();
   }
   onUpgradeError(error) {
    assert(!this.aborted);
    assert(this.completed);
    channels.error.hasSubscribers && channels.error.publish({
     request: this,
     error
    });
   }
   #publishUpgradeHeaders(statusCode, headers, statusText) {
    channels.headers.hasSubscribers && channels.headers.publish({
     request: this,
     response: {
      statusCode,
      headers,
      statusText
     }
    });
   }
   #publishUpgradeTrailers() {
    channels.trailers.hasSubscribers && channels.trailers.publish({
     request: this,
     trailers: []
    });
   }
   onComplete(trailers) {
    this.onFinally();
    assert(!this.aborted);
    this.completed = !0;
    channels.trailers.hasSubscribers && channels.trailers.publish({
     request: this,
     trailers
    });
    try {
     return this[kHandler].onComplete(trailers);
    } catch (err) {
     this.onError(err);
    }
   }
   onError(error) {
    this.onFinally();
    channels.error.hasSubscribers && channels.error.publish({
     request: this,
     error
    });
    if (!this.aborted) {
     this.aborted = !0;
     return this[kHandler].onError(error);
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
   addHeader(key, value) {
    processHeader(this, key, value);
    return this;
   }
  }
  function processHeader(request, key, val) {
   if (val && typeof val == "object" && !Array.isArray(val)) throw new InvalidArgumentError(`invalid ${key} header`);
   if (val === void 0) return;
   let headerName = headerNameLowerCasedRecord[key];
   if (headerName === void 0) {
    headerName = key.toLowerCase();
    if (headerNameLowerCasedRecord[headerName] === void 0 && !isValidHTTPToken(headerName)) throw new InvalidArgumentError("invalid header key");
   }
   if (Array.isArray(val)) {
    const arr = [];
    for (let i = 0; i < val.length; i++) if (typeof val[i] == "string") {
     if (!isValidHeaderValue(val[i])) throw new InvalidArgumentError(`invalid ${key} header`);
     arr.push(val[i]);
    } else if (val[i] === null) arr.push(""); else {
     if (typeof val[i] == "object") throw new InvalidArgumentError(`invalid ${key} header`);
     {
      const str = `${val[i]}`;
      if (!isValidHeaderValue(str)) throw new InvalidArgumentError(`invalid ${key} header`);
      arr.push(str);
     }
    }
    val = arr;
   } else if (typeof val == "string") {
    if (!isValidHeaderValue(val)) throw new InvalidArgumentError(`invalid ${key} header`);
   } else if (val === null) val = ""; else {
    val = `${val}`;
    if (!isValidHeaderValue(val)) throw new InvalidArgumentError(`invalid ${key} header`);
   }
   if (headerName === "host") {
    if (request.host !== null) throw new InvalidArgumentError("duplicate host header");
    if (typeof val != "string") throw new InvalidArgumentError("invalid host header");
    request.host = val;
   } else if (headerName === "content-length") {
    if (request.contentLength !== null) throw new InvalidArgumentError("duplicate content-length header");
    request.contentLength = parseInt(val, 10);
    if (!Number.isFinite(request.contentLength)) throw new InvalidArgumentError("invalid content-length header");
   } else if (request.contentType === null && headerName === "content-type") {
    request.contentType = val;
    request.headers.push(key, val);
   } else {
    if (headerName === "transfer-encoding" || headerName === "keep-alive" || headerName === "upgrade") throw new InvalidArgumentError(`invalid ${headerName} header`);
    if (headerName === "connection") {
     const value = typeof val == "string" ? val.toLowerCase() : null;
     if (value !== "close" && value !== "keep-alive") throw new InvalidArgumentError("invalid connection header");
     value === "close" && (request.reset = !0);
    } else {
     if (headerName === "expect") throw new NotSupportedError("expect header not supported");
     request.headers.push(key, val);
    }
   }
  }
  module.exports = Request;
 }),
 36443: (module => {
  module.exports = {
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
 67752: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {wellknownHeaderNames, headerNameLowerCasedRecord} = __webpack_require__(10735);
  class TstNode {
   value=null;
   left=null;
   middle=null;
   right=null;
   code;
   constructor(key, value, index) {
    if (index === void 0 || index >= key.length) throw new TypeError("Unreachable");
    const code = this.code = key.charCodeAt(index);
    if (code > 127) throw new TypeError("key must be ascii string");
    key.length !== ++index ? this.middle = new TstNode(key, value, index) : this.value = value;
   }
   add(key, value) {
    const length = key.length;
    if (length === 0) throw new TypeError("Unreachable");
    let index = 0, node = this;
    while (1) {
     const code = key.charCodeAt(index);
     if (code > 127) throw new TypeError("key must be ascii string");
     if (node.code === code) {
      if (length === ++index) {
       node.value = value;
       break;
      }
      if (node.middle === null) {
       node.middle = new TstNode(key, value, index);
       break;
      }
      node = node.middle;
     } else if (node.code < code) {
      if (node.left === null) {
       node.left = new TstNode(key, value, index);
       break;
      }
      node = node.left;
     } else {
      if (node.right === null) {
       node.right = new TstNode(key, value, index);
       break;
      }
      node = node.right;
     }
    }
   }
   search(key) {
    const keylength = key.length;
    let index = 0, node = this;
    while (node !== null && index < keylength) {
     let code = key[index];
     code <= 90 && code >= 65 && (code |= 32);
     while (node !== null) {
      if (code === node.code) {
       if (keylength === ++index) return node;
       node = node.middle;
       break;
      }
      node = node.code < code ? node.left : node.right;
     }
    }
    return null;
   }
  }
  class TernarySearchTree {
   node=null;
   insert(key, value) {
    this.node === null ? this.node = new TstNode(key, value, 0) : this.node.add(key, value);
   }
   lookup(key) {
    return this.node?.search(key)?.value ?? null;
   }
  }
  const tree = new TernarySearchTree;
  for (let i = 0; i < wellknownHeaderNames.length; ++i) {
   const key = headerNameLowerCasedRecord[wellknownHeaderNames[i]];
   tree.insert(key, key);
  }
  module.exports = {
   TernarySearchTree,
   tree
  };
 }),
 3440: ((module, __unused_webpack_exports, __webpack_require__) => {
  const assert = __webpack_require__(34589), {kDestroyed, kBodyUsed, kListeners, kBody} = __webpack_require__(36443), {IncomingMessage} = __webpack_require__(37067), stream = __webpack_require__(57075), net = __webpack_require__(77030), {Blob} = __webpack_require__(4573), nodeUtil = __webpack_require__(57975), {stringify} = __webpack_require__(41792), {EventEmitter: EE} = __webpack_require__(78474), {InvalidArgumentError} = __webpack_require__(68707), {headerNameLowerCasedRecord} = __webpack_require__(10735), {tree} = __webpack_require__(67752), [nodeMajor, nodeMinor] = process.versions.node.split(".").map(v => Number(v));
  class BodyAsyncIterable {
   constructor(body) {
    this[kBody] = body;
    this[kBodyUsed] = !1;
   }
   async* [Symbol.asyncIterator]() {
    assert(!this[kBodyUsed], "disturbed");
    this[kBodyUsed] = !0;
    yield* this[kBody];
   }
  }
  function wrapRequestBody(body) {
   if (isStream(body)) {
    bodyLength(body) === 0 && body.on("data", function() {
     assert(!1);
    });
    if (typeof body.readableDidRead != "boolean") {
     body[kBodyUsed] = !1;
     EE.prototype.on.call(body, "data", function() {
      this[kBodyUsed] = !0;
     });
    }
    return body;
   }
   return body && typeof body.pipeTo == "function" || body && typeof body != "string" && !ArrayBuffer.isView(body) && isIterable(body) ? new BodyAsyncIterable(body) : body;
  }
  function nop() {}
  function isStream(obj) {
   return obj && typeof obj == "object" && typeof obj.pipe == "function" && typeof obj.on == "function";
  }
  function isBlobLike(object) {
   if (object === null) return !1;
   if (object instanceof Blob) return !0;
   if (typeof object != "object") return !1;
   {
    const sTag = object[Symbol.toStringTag];
    return (sTag === "Blob" || sTag === "File") && ("stream" in object && typeof object.stream == "function" || "arrayBuffer" in object && typeof object.arrayBuffer == "function");
   }
  }
  function buildURL(url, queryParams) {
   if (url.includes("?") || url.includes("#")) throw new Error('Query params cannot be passed when url already contains "?" or "#".');
   const stringified = stringify(queryParams);
   stringified && (url += "?" + stringified);
   return url;
  }
  function isValidPort(port) {
   const value = parseInt(port, 10);
   return value === Number(port) && value >= 0 && value <= 65535;
  }
  function isHttpOrHttpsPrefixed(value) {
   return value != null && value[0] === "h" && value[1] === "t" && value[2] === "t" && value[3] === "p" && (value[4] === ":" || value[4] === "s" && value[5] === ":");
  }
  function parseURL(url) {
   if (typeof url == "string") {
    url = new URL(url);
    if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
    return url;
   }
   if (!url || typeof url != "object") throw new InvalidArgumentError("Invalid URL: The URL argument must be a non-null object.");
   if (!(url instanceof URL)) {
    if (url.port != null && url.port !== "" && isValidPort(url.port) === !1) throw new InvalidArgumentError("Invalid URL: port must be a valid integer or a string representation of an integer.");
    if (url.path != null && typeof url.path != "string") throw new InvalidArgumentError("Invalid URL path: the path must be a string or null/undefined.");
    if (url.pathname != null && typeof url.pathname != "string") throw new InvalidArgumentError("Invalid URL pathname: the pathname must be a string or null/undefined.");
    if (url.hostname != null && typeof url.hostname != "string") throw new InvalidArgumentError("Invalid URL hostname: the hostname must be a string or null/undefined.");
    if (url.origin != null && typeof url.origin != "string") throw new InvalidArgumentError("Invalid URL origin: the origin must be a string or null/undefined.");
    if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
    const port = url.port != null ? url.port : url.protocol === "https:" ? 443 : 80;
    let origin = url.origin != null ? url.origin : `${url.protocol || ""}//${url.hostname || ""}:${port}`, path = url.path != null ? url.path : `${url.pathname || ""}${url.search || ""}`;
    origin[origin.length - 1] === "/" && (origin = origin.slice(0, origin.length - 1));
    path && path[0] !== "/" && (path = `/${path}`);
    return new URL(`${origin}${path}`);
   }
   if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
   return url;
  }
  function parseOrigin(url) {
   url = parseURL(url);
   if (url.pathname !== "/" || url.search || url.hash) throw new InvalidArgumentError("invalid url");
   return url;
  }
  function getHostname(host) {
   if (host[0] === "[") {
    const idx = host.indexOf("]");
    assert(idx !== -1);
    return host.substring(1, idx);
   }
   const idx = host.indexOf(":");
   return idx === -1 ? host : host.substring(0, idx);
  }
  function getServerName(host) {
   if (!host) return null;
   assert(typeof host == "string");
   const servername = getHostname(host);
   return net.isIP(servername) ? "" : servername;
  }
  function deepClone(obj) {
   return JSON.parse(JSON.stringify(obj));
  }
  function isAsyncIterable(obj) {
   return !(obj == null || typeof obj[Symbol.asyncIterator] != "function");
  }
  function isIterable(obj) {
   return !(obj == null || typeof obj[Symbol.iterator] != "function" && typeof obj[Symbol.asyncIterator] != "function");
  }
  function bodyLength(body) {
   if (body == null) return 0;
   if (isStream(body)) {
    const state = body._readableState;
    return state && state.objectMode === !1 && state.ended === !0 && Number.isFinite(state.length) ? state.length : null;
   }
   return isBlobLike(body) ? body.size != null ? body.size : null : isBuffer(body) ? body.byteLength : null;
  }
  function isDestroyed(body) {
   return body && !!(body.destroyed || body[kDestroyed] || stream.isDestroyed?.(body));
  }
  function destroy(stream, err) {
   if (stream != null && isStream(stream) && !isDestroyed(stream)) {
    if (typeof stream.destroy == "function") {
     Object.getPrototypeOf(stream).constructor === IncomingMessage && (stream.socket = null);
     stream.destroy(err);
    } else err && queueMicrotask(() => {
     stream.emit("error", err);
    });
    stream.destroyed !== !0 && (stream[kDestroyed] = !0);
   }
  }
  const KEEPALIVE_TIMEOUT_EXPR = /timeout=(\d+)/;
  function parseKeepAliveTimeout(val) {
   const m = val.toString().match(KEEPALIVE_TIMEOUT_EXPR);
   return m ? parseInt(m[1], 10) * 1e3 : null;
  }
  function headerNameToString(value) {
   return typeof value == "string" ? headerNameLowerCasedRecord[value] ?? value.toLowerCase() : tree.lookup(value) ?? value.toString("latin1").toLowerCase();
  }
  function bufferToLowerCasedHeaderName(value) {
   return tree.lookup(value) ?? value.toString("latin1").toLowerCase();
  }
  function parseHeaders(headers, obj) {
   obj === void 0 && (obj = {});
   for (let i = 0; i < headers.length; i += 2) {
    const key = headerNameToString(headers[i]);
    let val = obj[key];
    if (val) {
     if (typeof val == "string") {
      val = [ val ];
      obj[key] = val;
     }
     val.push(headers[i + 1].toString("utf8"));
    } else {
     const headersValue = headers[i + 1];
     obj[key] = typeof headersValue == "string" ? headersValue : Array.isArray(headersValue) ? headersValue.map(x => x.toString("utf8")) : headersValue.toString("utf8");
    }
   }
   "content-length" in obj && "content-disposition" in obj && (obj["content-disposition"] = Buffer.from(obj["content-disposition"]).toString("latin1"));
   return obj;
  }
  function parseRawHeaders(headers) {
   const len = headers.length, ret = new Array(len);
   let key, val, hasContentLength = !1, contentDispositionIdx = -1, kLen = 0;
   for (let n = 0; n < headers.length; n += 2) {
    key = headers[n];
    val = headers[n + 1];
    typeof key != "string" && (key = key.toString());
    typeof val != "string" && (val = val.toString("utf8"));
    kLen = key.length;
    kLen !== 14 || key[7] !== "-" || key !== "content-length" && key.toLowerCase() !== "content-length" ? kLen !== 19 || key[7] !== "-" || key !== "content-disposition" && key.toLowerCase() !== "content-disposition" || (contentDispositionIdx = n + 1) : hasContentLength = !0;
    ret[n] = key;
    ret[n + 1] = val;
   }
   hasContentLength && contentDispositionIdx !== -1 && (ret[contentDispositionIdx] = Buffer.from(ret[contentDispositionIdx]).toString("latin1"));
   return ret;
  }
  function isBuffer(buffer) {
   return buffer instanceof Uint8Array || Buffer.isBuffer(buffer);
  }
  function validateHandler(handler, method, upgrade) {
   if (!handler || typeof handler != "object") throw new InvalidArgumentError("handler must be an object");
   if (typeof handler.onConnect != "function") throw new InvalidArgumentError("invalid onConnect method");
   if (typeof handler.onError != "function") throw new InvalidArgumentError("invalid onError method");
   if (typeof handler.onBodySent != "function" && handler.onBodySent !== void 0) throw new InvalidArgumentError("invalid onBodySent method");
   if (upgrade || method === "CONNECT") {
    if (typeof handler.onUpgrade != "function") throw new InvalidArgumentError("invalid onUpgrade method");
   } else {
    if (typeof handler.onHeaders != "function") throw new InvalidArgumentError("invalid onHeaders method");
    if (typeof handler.onData != "function") throw new InvalidArgumentError("invalid onData method");
    if (typeof handler.onComplete != "function") throw new InvalidArgumentError("invalid onComplete method");
   }
  }
  function isDisturbed(body) {
   return !(!body || !stream.isDisturbed(body) && !body[kBodyUsed]);
  }
  function isErrored(body) {
   return !(!body || !stream.isErrored(body));
  }
  function isReadable(body) {
   return !(!body || !stream.isReadable(body));
  }
  function getSocketInfo(socket) {
   return {
    localAddress: socket.localAddress,
    localPort: socket.localPort,
    remoteAddress: socket.remoteAddress,
    remotePort: socket.remotePort,
    remoteFamily: socket.remoteFamily,
    timeout: socket.timeout,
    bytesWritten: socket.bytesWritten,
    bytesRead: socket.bytesRead
   };
  }
  function ReadableStreamFrom(iterable) {
   let iterator;
   return new ReadableStream({
    async start() {
     iterator = iterable[Symbol.asyncIterator]();
    },
    async pull(controller) {
     const {done, value} = await iterator.next();
     if (done) queueMicrotask(() => {
      controller.close();
      controller.byobRequest?.respond(0);
     }); else {
      const buf = Buffer.isBuffer(value) ? value : Buffer.from(value);
      buf.byteLength && controller.enqueue(new Uint8Array(buf));
     }
     return controller.desiredSize > 0;
    },
    async cancel(reason) {
     await iterator.return();
    },
    type: "bytes"
   });
  }
  function isFormDataLike(object) {
   return object && typeof object == "object" && typeof object.append == "function" && typeof object.delete == "function" && typeof object.get == "function" && typeof object.getAll == "function" && typeof object.has == "function" && typeof object.set == "function" && object[Symbol.toStringTag] === "FormData";
  }
  function addAbortListener(signal, listener) {
   if ("addEventListener" in signal) {
    signal.addEventListener("abort", listener, {
     once: !0
    });
    return () => signal.removeEventListener("abort", listener);
   }
   signal.addListener("abort", listener);
   return () => signal.removeListener("abort", listener);
  }
  const hasToWellFormed = typeof String.prototype.toWellFormed == "function", hasIsWellFormed = typeof String.prototype.isWellFormed == "function";
  function toUSVString(val) {
   return hasToWellFormed ? `${val}`.toWellFormed() : nodeUtil.toUSVString(val);
  }
  function isUSVString(val) {
   return hasIsWellFormed ? `${val}`.isWellFormed() : toUSVString(val) === `${val}`;
  }
  function isTokenCharCode(c) {
   switch (c) {
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
    return c >= 33 && c <= 126;
   }
  }
  function isValidHTTPToken(characters) {
   if (characters.length === 0) return !1;
   for (let i = 0; i < characters.length; ++i) if (!isTokenCharCode(characters.charCodeAt(i))) return !1;
   return !0;
  }
  const headerCharRegex = /[^\t\x20-\x7e\x80-\xff]/;
  function isValidHeaderValue(characters) {
   return !headerCharRegex.test(characters);
  }
  function parseRangeHeader(range) {
   if (range == null || range === "") return {
    start: 0,
    end: null,
    size: null
   };
   const m = range ? range.match(/^bytes (\d+)-(\d+)\/(\d+)?$/) : null;
   return m ? {
    start: parseInt(m[1]),
    end: m[2] ? parseInt(m[2]) : null,
    size: m[3] ? parseInt(m[3]) : null
   } : null;
  }
  function addListener(obj, name, listener) {
   const listeners = obj[kListeners] ??= [];
   listeners.push([ name, listener ]);
   obj.on(name, listener);
   return obj;
  }
  function removeAllListeners(obj) {
   for (const [name, listener] of obj[kListeners] ?? []) obj.removeListener(name, listener);
   obj[kListeners] = null;
  }
  function errorRequest(client, request, err) {
   try {
    request.onError(err);
    assert(request.aborted);
   } catch (err) {
    client.emit("error", err);
   }
  }
  const kEnumerableProperty = Object.create(null);
  kEnumerableProperty.enumerable = !0;
  const normalizedMethodRecordsBase = {
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
  }, normalizedMethodRecords = {
   ...normalizedMethodRecordsBase,
   patch: "patch",
   PATCH: "PATCH"
  };
  Object.setPrototypeOf(normalizedMethodRecordsBase, null);
  Object.setPrototypeOf(normalizedMethodRecords, null);
  module.exports = {
   kEnumerableProperty,
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
   normalizedMethodRecordsBase,
   normalizedMethodRecords,
   isValidPort,
   isHttpOrHttpsPrefixed,
   nodeMajor,
   nodeMinor,
   safeHTTPMethods: [ "GET", "HEAD", "OPTIONS", "TRACE" ],
   wrapRequestBody
  };
 }),
 57405: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {InvalidArgumentError} = __webpack_require__(68707), {kClients, kRunning, kClose, kDestroy, kDispatch, kInterceptors} = __webpack_require__(36443), DispatcherBase = __webpack_require__(21841), Pool = __webpack_require__(30628), Client = __webpack_require__(23701), util = __webpack_require__(3440), createRedirectInterceptor = __webpack_require__(25092), kOnConnect = Symbol("onConnect"), kOnDisconnect = Symbol("onDisconnect"), kOnConnectionError = Symbol("onConnectionError"), kMaxRedirections = Symbol("maxRedirections"), kOnDrain = Symbol("onDrain"), kFactory = Symbol("factory"), kOptions = Symbol("options");
  function defaultFactory(origin, opts) {
   return opts && opts.connections === 1 ? new Client(origin, opts) : new Pool(origin, opts);
  }
  class Agent extends DispatcherBase {
   constructor({factory = defaultFactory, maxRedirections = 0, connect, tls, ...options} = {}) {
    if (typeof factory != "function") throw new InvalidArgumentError("factory must be a function.");
    if (connect != null && typeof connect != "function" && typeof connect != "object") throw new InvalidArgumentError("connect must be a function or an object");
    if (!Number.isInteger(maxRedirections) || maxRedirections < 0) throw new InvalidArgumentError("maxRedirections must be a positive number");
    super(options);
    connect && typeof connect != "function" && (connect = {
     ...connect
    });
    tls && typeof tls != "function" && (tls = {
     ...tls
    });
    this[kInterceptors] = options.interceptors?.Agent && Array.isArray(options.interceptors.Agent) ? options.interceptors.Agent : [ createRedirectInterceptor({
     maxRedirections
    }) ];
    this[kOptions] = {
     ...util.deepClone(options),
     connect,
     tls
    };
    this[kOptions].interceptors = options.interceptors ? {
     ...options.interceptors
    } : void 0;
    this[kMaxRedirections] = maxRedirections;
    this[kFactory] = factory;
    this[kClients] = new Map;
    this[kOnDrain] = (origin, targets) => {
     this.emit("drain", origin, [ this, ...targets ]);
    };
    this[kOnConnect] = (origin, targets) => {
     this.emit("connect", origin, [ this, ...targets ]);
    };
    this[kOnDisconnect] = (origin, targets, err) => {
     this.emit("disconnect", origin, [ this, ...targets ], err);
    };
    this[kOnConnectionError] = (origin, targets, err) => {
     this.emit("connectionError", origin, [ this, ...targets ], err);
    };
   }
   get [kRunning]() {
    let ret = 0;
    for (const client of this[kClients].values()) ret += client[kRunning];
    return ret;
   }
   [kDispatch](opts, handler) {
    let key;
    if (!opts.origin || !(typeof opts.origin == "string" || opts.origin instanceof URL)) throw new InvalidArgumentError("opts.origin must be a non-empty string or URL.");
    key = String(opts.origin);
    let dispatcher = this[kClients].get(key);
    if (!dispatcher) {
     dispatcher = this[kFactory](opts.origin, this[kOptions]).on("drain", this[kOnDrain]).on("connect", this[kOnConnect]).on("disconnect", this[kOnDisconnect]).on("connectionError", this[kOnConnectionError]);
     this[kClients].set(key, dispatcher);
    }
    return dispatcher.dispatch(opts, handler);
   }
   async [kClose]() {
    const closePromises = [];
    for (const client of this[kClients].values()) closePromises.push(client.close());
    this[kClients].clear();
    await Promise.all(closePromises);
   }
   async [kDestroy](err) {
    const destroyPromises = [];
    for (const client of this[kClients].values()) destroyPromises.push(client.destroy(err));
    this[kClients].clear();
    await Promise.all(destroyPromises);
   }
  }
  module.exports = Agent;
 }),
 837: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {BalancedPoolMissingUpstreamError, InvalidArgumentError} = __webpack_require__(68707), {PoolBase, kClients, kNeedDrain, kAddClient, kRemoveClient, kGetDispatcher} = __webpack_require__(42128), Pool = __webpack_require__(30628), {kUrl, kInterceptors} = __webpack_require__(36443), {parseOrigin} = __webpack_require__(3440), kFactory = Symbol("factory"), kOptions = Symbol("options"), kGreatestCommonDivisor = Symbol("kGreatestCommonDivisor"), kCurrentWeight = Symbol("kCurrentWeight"), kIndex = Symbol("kIndex"), kWeight = Symbol("kWeight"), kMaxWeightPerServer = Symbol("kMaxWeightPerServer"), kErrorPenalty = Symbol("kErrorPenalty");
  function getGreatestCommonDivisor(a, b) {
   if (a === 0) return b;
   while (b !== 0) {
    const t = b;
    b = a % b;
    a = t;
   }
   return a;
  }
  function defaultFactory(origin, opts) {
   return new Pool(origin, opts);
  }
  class BalancedPool extends PoolBase {
   constructor(upstreams = [], {factory = defaultFactory, ...opts} = {}) {
    super();
    this[kOptions] = opts;
    this[kIndex] = -1;
    this[kCurrentWeight] = 0;
    this[kMaxWeightPerServer] = this[kOptions].maxWeightPerServer || 100;
    this[kErrorPenalty] = this[kOptions].errorPenalty || 15;
    Array.isArray(upstreams) || (upstreams = [ upstreams ]);
    if (typeof factory != "function") throw new InvalidArgumentError("factory must be a function.");
    this[kInterceptors] = opts.interceptors?.BalancedPool && Array.isArray(opts.interceptors.BalancedPool) ? opts.interceptors.BalancedPool : [];
    this[kFactory] = factory;
    for (const upstream of upstreams) this.addUpstream(upstream);
    this._updateBalancedPoolStats();
   }
   addUpstream(upstream) {
    const upstreamOrigin = parseOrigin(upstream).origin;
    if (this[kClients].find(pool => pool[kUrl].origin === upstreamOrigin && pool.closed !== !0 && pool.destroyed !== !0)) return this;
    const pool = this[kFactory](upstreamOrigin, Object.assign({}, this[kOptions]));
    this[kAddClient](pool);
    pool.on("connect", () => {
     pool[kWeight] = Math.min(this[kMaxWeightPerServer], pool[kWeight] + this[kErrorPenalty]);
    });
    pool.on("connectionError", () => {
     pool[kWeight] = Math.max(1, pool[kWeight] - this[kErrorPenalty]);
     this._updateBalancedPoolStats();
    });
    pool.on("disconnect", (...args) => {
     const err = args[2];
     if (err && err.code === "UND_ERR_SOCKET") {
      pool[kWeight] = Math.max(1, pool[kWeight] - this[kErrorPenalty]);
      this._updateBalancedPoolStats();
     }
    });
    for (const client of this[kClients]) client[kWeight] = this[kMaxWeightPerServer];
    this._updateBalancedPoolStats();
    return this;
   }
   _updateBalancedPoolStats() {
    let result = 0;
    for (let i = 0; i < this[kClients].length; i++) result = getGreatestCommonDivisor(this[kClients][i][kWeight], result);
    this[kGreatestCommonDivisor] = result;
   }
   removeUpstream(upstream) {
    const upstreamOrigin = parseOrigin(upstream).origin, pool = this[kClients].find(pool => pool[kUrl].origin === upstreamOrigin && pool.closed !== !0 && pool.destroyed !== !0);
    pool && this[kRemoveClient](pool);
    return this;
   }
   get upstreams() {
    return this[kClients].filter(dispatcher => dispatcher.closed !== !0 && dispatcher.destroyed !== !0).map(p => p[kUrl].origin);
   }
   [kGetDispatcher]() {
    if (this[kClients].length === 0) throw new BalancedPoolMissingUpstreamError;
    const dispatcher = this[kClients].find(dispatcher => !dispatcher[kNeedDrain] && dispatcher.closed !== !0 && dispatcher.destroyed !== !0);
    if (!dispatcher) return;
    const allClientsBusy = this[kClients].map(pool => pool[kNeedDrain]).reduce((a, b) => a && b, !0);
    if (allClientsBusy) return;
    let counter = 0, maxWeightIndex = this[kClients].findIndex(pool => !pool[kNeedDrain]);
    while (counter++ < this[kClients].length) {
     this[kIndex] = (this[kIndex] + 1) % this[kClients].length;
     const pool = this[kClients][this[kIndex]];
     pool[kWeight] > this[kClients][maxWeightIndex][kWeight] && !pool[kNeedDrain] && (maxWeightIndex = this[kIndex]);
     if (this[kIndex] === 0) {
      this[kCurrentWeight] = this[kCurrentWeight] - this[kGreatestCommonDivisor];
      this[kCurrentWeight] <= 0 && (this[kCurrentWeight] = this[kMaxWeightPerServer]);
     }
     if (pool[kWeight] >= this[kCurrentWeight] && !pool[kNeedDrain]) return pool;
    }
    this[kCurrentWeight] = this[kClients][maxWeightIndex][kWeight];
    this[kIndex] = maxWeightIndex;
    return this[kClients][maxWeightIndex];
   }
  }
  module.exports = BalancedPool;
 }),
 637: ((module, __unused_webpack_exports, __webpack_require__) => {
  const assert = __webpack_require__(34589), util = __webpack_require__(3440), {channels} = __webpack_require__(42414), timers = __webpack_require__(96603), {RequestContentLengthMismatchError, ResponseContentLengthMismatchError, RequestAbortedError, InvalidArgumentError, HeadersTimeoutError, HeadersOverflowError, SocketError, InformationalError, BodyTimeoutError, HTTPParserError, ResponseExceededMaxSizeError} = __webpack_require__(68707), {kUrl, kReset, kClient, kParser, kBlocking, kRunning, kPending, kSize, kWriting, kQueue, kNoRef, kKeepAliveDefaultTimeout, kHostHeader, kPendingIdx, kRunningIdx, kError, kPipelining, kSocket, kKeepAliveTimeoutValue, kMaxHeadersSize, kKeepAliveMaxTimeout, kKeepAliveTimeoutThreshold, kHeadersTimeout, kBodyTimeout, kStrictContentLength, kMaxRequests, kCounter, kMaxResponseSize, kOnError, kResume, kHTTPContext} = __webpack_require__(36443), constants = __webpack_require__(52824), EMPTY_BUF = Buffer.alloc(0), FastBuffer = Buffer[Symbol.species], addListener = util.addListener, removeAllListeners = util.removeAllListeners, kIdleSocketValidation = Symbol("kIdleSocketValidation"), kIdleSocketValidationTimeout = Symbol("kIdleSocketValidationTimeout"), kSocketUsed = Symbol("kSocketUsed");
  let extractBody;
  async function lazyllhttp() {
   const llhttpWasmData = process.env.JEST_WORKER_ID ? __webpack_require__(63870) : void 0;
   let mod;
   try {
    mod = await WebAssembly.compile(__webpack_require__(53434));
   } catch (e) {
    mod = await WebAssembly.compile(llhttpWasmData || __webpack_require__(63870));
   }
   return await WebAssembly.instantiate(mod, {
    env: {
     wasm_on_url: (p, at, len) => 0,
     wasm_on_status: (p, at, len) => {
      assert(currentParser.ptr === p);
      const start = at - currentBufferPtr + currentBufferRef.byteOffset;
      return currentParser.onStatus(new FastBuffer(currentBufferRef.buffer, start, len)) || 0;
     },
     wasm_on_message_begin: p => {
      assert(currentParser.ptr === p);
      return currentParser.onMessageBegin() || 0;
     },
     wasm_on_header_field: (p, at, len) => {
      assert(currentParser.ptr === p);
      const start = at - currentBufferPtr + currentBufferRef.byteOffset;
      return currentParser.onHeaderField(new FastBuffer(currentBufferRef.buffer, start, len)) || 0;
     },
     wasm_on_header_value: (p, at, len) => {
      assert(currentParser.ptr === p);
      const start = at - currentBufferPtr + currentBufferRef.byteOffset;
      return currentParser.onHeaderValue(new FastBuffer(currentBufferRef.buffer, start, len)) || 0;
     },
     wasm_on_headers_complete: (p, statusCode, upgrade, shouldKeepAlive) => {
      assert(currentParser.ptr === p);
      return currentParser.onHeadersComplete(statusCode, Boolean(upgrade), Boolean(shouldKeepAlive)) || 0;
     },
     wasm_on_body: (p, at, len) => {
      assert(currentParser.ptr === p);
      const start = at - currentBufferPtr + currentBufferRef.byteOffset;
      return currentParser.onBody(new FastBuffer(currentBufferRef.buffer, start, len)) || 0;
     },
     wasm_on_message_complete: p => {
      assert(currentParser.ptr === p);
      return currentParser.onMessageComplete() || 0;
     }
    }
   });
  }
  let llhttpInstance = null, llhttpPromise = lazyllhttp();
  llhttpPromise.catch();
  let currentParser = null, currentBufferRef = null, currentBufferSize = 0, currentBufferPtr = null;
  const USE_NATIVE_TIMER = 0, USE_FAST_TIMER = 1, TIMEOUT_HEADERS = 2 | USE_FAST_TIMER, TIMEOUT_BODY = 4 | USE_FAST_TIMER, TIMEOUT_KEEP_ALIVE = 8 | USE_NATIVE_TIMER;
  class Parser {
   constructor(client, socket, {exports}) {
    assert(Number.isFinite(client[kMaxHeadersSize]) && client[kMaxHeadersSize] > 0);
    this.llhttp = exports;
    this.ptr = this.llhttp.llhttp_alloc(constants.TYPE.RESPONSE);
    this.client = client;
    this.socket = socket;
    this.timeout = null;
    this.timeoutValue = null;
    this.timeoutType = null;
    this.statusCode = null;
    this.statusText = "";
    this.upgrade = !1;
    this.headers = [];
    this.headersSize = 0;
    this.headersMaxSize = client[kMaxHeadersSize];
    this.shouldKeepAlive = !1;
    this.paused = !1;
    this.resume = this.resume.bind(this);
    this.bytesRead = 0;
    this.keepAlive = "";
    this.contentLength = "";
    this.connection = "";
    this.maxResponseSize = client[kMaxResponseSize];
   }
   setTimeout(delay, type) {
    if (delay !== this.timeoutValue || type & USE_FAST_TIMER ^ this.timeoutType & USE_FAST_TIMER) {
     if (this.timeout) {
      timers.clearTimeout(this.timeout);
      this.timeout = null;
     }
     if (delay) if (type & USE_FAST_TIMER) this.timeout = timers.setFastTimeout(onParserTimeout, delay, new WeakRef(this)); else {
      this.timeout = setTimeout(onParserTimeout, delay, new WeakRef(this));
      this.timeout.unref();
     }
     this.timeoutValue = delay;
    } else this.timeout && this.timeout.refresh && this.timeout.refresh();
    this.timeoutType = type;
   }
   resume() {
    if (!this.socket.destroyed && this.paused) {
     assert(this.ptr != null);
     assert(currentParser == null);
     this.llhttp.llhttp_resume(this.ptr);
     assert(this.timeoutType === TIMEOUT_BODY);
     this.timeout && this.timeout.refresh && this.timeout.refresh();
     this.paused = !1;
     this.execute(this.socket.read() || EMPTY_BUF);
     this.readMore();
    }
   }
   readMore() {
    while (!this.paused && this.ptr) {
     const chunk = this.socket.read();
     if (chunk === null) break;
     this.execute(chunk);
    }
   }
   execute(data) {
    assert(this.ptr != null);
    assert(currentParser == null);
    assert(!this.paused);
    const {socket, llhttp} = this;
    if (data.length > currentBufferSize) {
     currentBufferPtr && llhttp.free(currentBufferPtr);
     currentBufferSize = Math.ceil(data.length / 4096) * 4096;
     currentBufferPtr = llhttp.malloc(currentBufferSize);
    }
    new Uint8Array(llhttp.memory.buffer, currentBufferPtr, currentBufferSize).set(data);
    try {
     let ret;
     try {
      currentBufferRef = data;
      currentParser = this;
      ret = llhttp.llhttp_execute(this.ptr, currentBufferPtr, data.length);
     } catch (err) {
      throw err;
     } finally {
      currentParser = null;
      currentBufferRef = null;
     }
     const offset = llhttp.llhttp_get_error_pos(this.ptr) - currentBufferPtr;
     if (ret !== constants.ERROR.OK) {
      const body = data.subarray(offset);
      if (ret === constants.ERROR.PAUSED_UPGRADE) this.onUpgrade(body); else {
       if (ret !== constants.ERROR.PAUSED) throw this.createError(ret, body);
       this.paused = !0;
       socket.unshift(body);
      }
     }
    } catch (err) {
     util.destroy(socket, err);
    }
   }
   finish() {
    assert(currentParser === null);
    assert(this.ptr != null);
    assert(!this.paused);
    const {llhttp} = this;
    let ret;
    try {
     currentParser = this;
     ret = llhttp.llhttp_finish(this.ptr);
    } finally {
     currentParser = null;
    }
    if (ret === constants.ERROR.OK) return null;
    if (ret === constants.ERROR.PAUSED || ret === constants.ERROR.PAUSED_UPGRADE) {
     this.paused = !0;
     return null;
    }
    return this.createError(ret, EMPTY_BUF);
   }
   createError(ret, data) {
    const {llhttp, contentLength, bytesRead} = this;
    if (contentLength && bytesRead !== parseInt(contentLength, 10)) return new ResponseContentLengthMismatchError;
    const ptr = llhttp.llhttp_get_error_reason(this.ptr);
    let message = "";
    if (ptr) {
     const len = new Uint8Array(llhttp.memory.buffer, ptr).indexOf(0);
     message = "Response does not match the HTTP/1.1 protocol (" + Buffer.from(llhttp.memory.buffer, ptr, len).toString() + ")";
    }
    return new HTTPParserError(message, constants.ERROR[ret], data);
   }
   destroy() {
    assert(this.ptr != null);
    assert(currentParser == null);
    this.llhttp.llhttp_free(this.ptr);
    this.ptr = null;
    this.timeout && timers.clearTimeout(this.timeout);
    this.timeout = null;
    this.timeoutValue = null;
    this.timeoutType = null;
    this.paused = !1;
   }
   onStatus(buf) {
    this.statusText = buf.toString();
   }
   onMessageBegin() {
    const {socket, client} = this;
    if (socket.destroyed) return -1;
    if (client[kRunning] === 0) {
     util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
     return -1;
    }
    const request = client[kQueue][client[kRunningIdx]];
    if (!request) return -1;
    request.onResponseStarted();
   }
   onHeaderField(buf) {
    const len = this.headers.length;
    len & 1 ? this.headers[len - 1] = Buffer.concat([ this.headers[len - 1], buf ]) : this.headers.push(buf);
    this.trackHeader(buf.length);
   }
   onHeaderValue(buf) {
    let len = this.headers.length;
    if (1 & ~len) this.headers[len - 1] = Buffer.concat([ this.headers[len - 1], buf ]); else {
     this.headers.push(buf);
     len += 1;
    }
    const key = this.headers[len - 2];
    if (key.length === 10) {
     const headerName = util.bufferToLowerCasedHeaderName(key);
     headerName === "keep-alive" ? this.keepAlive += buf.toString() : headerName === "connection" && (this.connection += buf.toString());
    } else key.length === 14 && util.bufferToLowerCasedHeaderName(key) === "content-length" && (this.contentLength += buf.toString());
    this.trackHeader(buf.length);
   }
   trackHeader(len) {
    this.headersSize += len;
    this.headersSize >= this.headersMaxSize && util.destroy(this.socket, new HeadersOverflowError);
   }
   onUpgrade(head) {
    const {upgrade, client, socket, headers, statusCode, statusText} = this;
    assert(upgrade);
    assert(client[kSocket] === socket);
    assert(!socket.destroyed);
    assert(!this.paused);
    assert(!(headers.length & 1));
    const request = client[kQueue][client[kRunningIdx]];
    assert(request);
    assert(request.upgrade || request.method === "CONNECT");
    this.statusCode = null;
    this.statusText = "";
    this.shouldKeepAlive = null;
    this.headers = [];
    this.headersSize = 0;
    socket.unshift(head);
    socket[kParser].destroy();
    socket[kParser] = null;
    socket[kClient] = null;
    socket[kError] = null;
    removeAllListeners(socket);
    client[kSocket] = null;
    client[kHTTPContext] = null;
    client[kQueue][client[kRunningIdx]++] = null;
    client.emit("disconnect", client[kUrl], [ client ], new InformationalError("upgrade"));
    try {
     request.onUpgrade(statusCode, headers, socket, statusText);
    } catch (error) {
     util.errorRequest(client, request, error);
     util.destroy(socket, error);
    }
    client[kResume]();
   }
   onHeadersComplete(statusCode, upgrade, shouldKeepAlive) {
    const {client, socket, headers, statusText} = this;
    if (socket.destroyed) return -1;
    if (client[kRunning] === 0) {
     util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
     return -1;
    }
    const request = client[kQueue][client[kRunningIdx]];
    if (!request) return -1;
    assert(!this.upgrade);
    assert(this.statusCode < 200);
    if (statusCode === 100) {
     util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
     return -1;
    }
    if (upgrade && !request.upgrade) {
     util.destroy(socket, new SocketError("bad upgrade", util.getSocketInfo(socket)));
     return -1;
    }
    assert(this.timeoutType === TIMEOUT_HEADERS);
    this.statusCode = statusCode;
    this.shouldKeepAlive = shouldKeepAlive || request.method === "HEAD" && !socket[kReset] && this.connection.toLowerCase() === "keep-alive";
    if (this.statusCode >= 200) {
     const bodyTimeout = request.bodyTimeout != null ? request.bodyTimeout : client[kBodyTimeout];
     this.setTimeout(bodyTimeout, TIMEOUT_BODY);
    } else this.timeout && this.timeout.refresh && this.timeout.refresh();
    if (request.method === "CONNECT") {
     assert(client[kRunning] === 1);
     this.upgrade = !0;
     return 2;
    }
    if (upgrade) {
     assert(client[kRunning] === 1);
     this.upgrade = !0;
     return 2;
    }
    assert(!(this.headers.length & 1));
    this.headers = [];
    this.headersSize = 0;
    if (this.shouldKeepAlive && client[kPipelining]) {
     const keepAliveTimeout = this.keepAlive ? util.parseKeepAliveTimeout(this.keepAlive) : null;
     if (keepAliveTimeout != null) {
      const timeout = Math.min(keepAliveTimeout - client[kKeepAliveTimeoutThreshold], client[kKeepAliveMaxTimeout]);
      timeout <= 0 ? socket[kReset] = !0 : client[kKeepAliveTimeoutValue] = timeout;
     } else client[kKeepAliveTimeoutValue] = client[kKeepAliveDefaultTimeout];
    } else socket[kReset] = !0;
    const pause = request.onHeaders(statusCode, headers, this.resume, statusText) === !1;
    if (request.aborted) return -1;
    if (request.method === "HEAD") return 1;
    if (statusCode < 200) return 1;
    if (socket[kBlocking]) {
     socket[kBlocking] = !1;
     client[kResume]();
    }
    return pause ? constants.ERROR.PAUSED : 0;
   }
   onBody(buf) {
    const {client, socket, statusCode, maxResponseSize} = this;
    if (socket.destroyed) return -1;
    const request = client[kQueue][client[kRunningIdx]];
    assert(request);
    assert(this.timeoutType === TIMEOUT_BODY);
    this.timeout && this.timeout.refresh && this.timeout.refresh();
    assert(statusCode >= 200);
    if (maxResponseSize > -1 && this.bytesRead + buf.length > maxResponseSize) {
     util.destroy(socket, new ResponseExceededMaxSizeError);
     return -1;
    }
    this.bytesRead += buf.length;
    return request.onData(buf) === !1 ? constants.ERROR.PAUSED : void 0;
   }
   onMessageComplete() {
    const {client, socket, statusCode, upgrade, headers, contentLength, bytesRead, shouldKeepAlive} = this;
    if (socket.destroyed && (!statusCode || shouldKeepAlive)) return -1;
    if (upgrade) return;
    assert(statusCode >= 100);
    assert(!(this.headers.length & 1));
    const request = client[kQueue][client[kRunningIdx]];
    assert(request);
    this.statusCode = null;
    this.statusText = "";
    this.bytesRead = 0;
    this.contentLength = "";
    this.keepAlive = "";
    this.connection = "";
    this.headers = [];
    this.headersSize = 0;
    if (!(statusCode < 200)) {
     if (request.method !== "HEAD" && contentLength && bytesRead !== parseInt(contentLength, 10)) {
      util.destroy(socket, new ResponseContentLengthMismatchError);
      return -1;
     }
     request.onComplete(headers);
     client[kQueue][client[kRunningIdx]++] = null;
     socket[kSocketUsed] = !0;
     if (socket[kWriting]) {
      assert(client[kRunning] === 0);
      util.destroy(socket, new InformationalError("reset"));
      return constants.ERROR.PAUSED;
     }
     if (!shouldKeepAlive) {
      util.destroy(socket, new InformationalError("reset"));
      return constants.ERROR.PAUSED;
     }
     if (socket[kReset] && client[kRunning] === 0) {
      util.destroy(socket, new InformationalError("reset"));
      return constants.ERROR.PAUSED;
     }
     client[kPipelining] == null || client[kPipelining] === 1 ? setImmediate(() => client[kResume]()) : client[kResume]();
    }
   }
  }
  function onParserTimeout(parser) {
   const {socket, timeoutType, client, paused} = parser.deref();
   if (timeoutType === TIMEOUT_HEADERS) {
    if (!socket[kWriting] || socket.writableNeedDrain || client[kRunning] > 1) {
     assert(!paused, "cannot be paused while waiting for headers");
     util.destroy(socket, new HeadersTimeoutError);
    }
   } else if (timeoutType === TIMEOUT_BODY) paused || util.destroy(socket, new BodyTimeoutError); else if (timeoutType === TIMEOUT_KEEP_ALIVE) {
    assert(client[kRunning] === 0 && client[kKeepAliveTimeoutValue]);
    util.destroy(socket, new InformationalError("socket idle timeout"));
   }
  }
  async function connectH1(client, socket) {
   client[kSocket] = socket;
   if (!llhttpInstance) {
    llhttpInstance = await llhttpPromise;
    llhttpPromise = null;
   }
   socket[kNoRef] = !1;
   socket[kWriting] = !1;
   socket[kReset] = !1;
   socket[kBlocking] = !1;
   socket[kIdleSocketValidation] = 0;
   socket[kIdleSocketValidationTimeout] = null;
   socket[kSocketUsed] = !1;
   socket[kParser] = new Parser(client, socket, llhttpInstance);
   addListener(socket, "error", function(err) {
    const parser = this[kParser];
    if (err.code === "ECONNRESET" && parser.statusCode && !parser.shouldKeepAlive) {
     const parserErr = parser.finish();
     if (parserErr) {
      this[kError] = parserErr;
      this[kClient][kOnError](parserErr);
     }
     return;
    }
    this[kError] = err;
    this[kClient][kOnError](err);
   });
   addListener(socket, "readable", function() {
    const parser = this[kParser];
    parser && parser.readMore();
   });
   addListener(socket, "end", function() {
    const parser = this[kParser];
    if (parser.statusCode && !parser.shouldKeepAlive) {
     const parserErr = parser.finish();
     parserErr && util.destroy(this, parserErr);
     return;
    }
    util.destroy(this, new SocketError("other side closed", util.getSocketInfo(this)));
   });
   addListener(socket, "close", function() {
    const client = this[kClient], parser = this[kParser];
    clearIdleSocketValidation(this);
    if (parser) {
     this[kError] || !parser.statusCode || parser.shouldKeepAlive || (this[kError] = parser.finish() || this[kError]);
     this[kParser].destroy();
     this[kParser] = null;
    }
    const err = this[kError] || new SocketError("closed", util.getSocketInfo(this));
    client[kSocket] = null;
    client[kHTTPContext] = null;
    if (client.destroyed) {
     assert(client[kPending] === 0);
     const requests = client[kQueue].splice(client[kRunningIdx]);
     for (let i = 0; i < requests.length; i++) {
      const request = requests[i];
      util.errorRequest(client, request, err);
     }
    } else if (client[kRunning] > 0 && err.code !== "UND_ERR_INFO") {
     const request = client[kQueue][client[kRunningIdx]];
     client[kQueue][client[kRunningIdx]++] = null;
     util.errorRequest(client, request, err);
    }
    client[kPendingIdx] = client[kRunningIdx];
    assert(client[kRunning] === 0);
    client.emit("disconnect", client[kUrl], [ client ], err);
    client[kResume]();
   });
   let closed = !1;
   socket.on("close", () => {
    closed = !0;
   });
   return {
    version: "h1",
    defaultPipelining: 1,
    write(...args) {
     return writeH1(client, ...args);
    },
    resume() {
     resumeH1(client);
    },
    destroy(err, callback) {
     closed ? queueMicrotask(callback) : socket.destroy(err).on("close", callback);
    },
    get destroyed() {
     return socket.destroyed;
    },
    busy(request) {
     if (socket[kWriting] || socket[kReset] || socket[kBlocking] || socket[kIdleSocketValidation] === 1) return !0;
     if (request) {
      if (client[kRunning] > 0 && !request.idempotent) return !0;
      if (client[kRunning] > 0 && (request.upgrade || request.method === "CONNECT")) return !0;
      if (client[kRunning] > 0 && util.bodyLength(request.body) !== 0 && (util.isStream(request.body) || util.isAsyncIterable(request.body) || util.isFormDataLike(request.body))) return !0;
     }
     return !1;
    }
   };
  }
  function clearIdleSocketValidation(socket) {
   if (socket[kIdleSocketValidationTimeout]) {
    clearImmediate(socket[kIdleSocketValidationTimeout]);
    socket[kIdleSocketValidationTimeout] = null;
   }
   socket[kIdleSocketValidation] = 0;
  }
  function scheduleIdleSocketValidation(client, socket) {
   socket[kIdleSocketValidation] = 1;
   socket[kIdleSocketValidationTimeout] = setImmediate(() => {
    socket[kIdleSocketValidationTimeout] = null;
    socket[kIdleSocketValidation] = 2;
    client[kSocket] !== socket || socket.destroyed || client[kResume]();
   });
  }
  function resumeH1(client) {
   const socket = client[kSocket];
   if (socket && !socket.destroyed) {
    if (client[kSize] === 0) {
     if (!socket[kNoRef] && socket.unref) {
      socket.unref();
      socket[kNoRef] = !0;
     }
    } else if (socket[kNoRef] && socket.ref) {
     socket.ref();
     socket[kNoRef] = !1;
    }
    if (client[kRunning] === 0 && client[kPending] > 0 && socket[kSocketUsed]) {
     if (socket[kIdleSocketValidation] === 0) {
      scheduleIdleSocketValidation(client, socket);
      socket[kParser].readMore();
      socket.destroyed;
      return;
     }
     if (socket[kIdleSocketValidation] === 1) {
      socket[kParser].readMore();
      socket.destroyed;
      return;
     }
    }
    if (client[kRunning] === 0) {
     socket[kParser].readMore();
     if (socket.destroyed) return;
    }
    if (client[kSize] === 0) socket[kParser].timeoutType !== TIMEOUT_KEEP_ALIVE && socket[kParser].setTimeout(client[kKeepAliveTimeoutValue], TIMEOUT_KEEP_ALIVE); else if (client[kRunning] > 0 && socket[kParser].statusCode < 200 && socket[kParser].timeoutType !== TIMEOUT_HEADERS) {
     const request = client[kQueue][client[kRunningIdx]], headersTimeout = request.headersTimeout != null ? request.headersTimeout : client[kHeadersTimeout];
     socket[kParser].setTimeout(headersTimeout, TIMEOUT_HEADERS);
    }
   }
  }
  function shouldSendContentLength(method) {
   return method !== "GET" && method !== "HEAD" && method !== "OPTIONS" && method !== "TRACE" && method !== "CONNECT";
  }
  function writeH1(client, request) {
   const {method, path, host, upgrade, blocking, reset} = request;
   let {body, headers, contentLength} = request;
   const expectsPayload = method === "PUT" || method === "POST" || method === "PATCH" || method === "QUERY" || method === "PROPFIND" || method === "PROPPATCH";
   if (util.isFormDataLike(body)) {
    extractBody || (extractBody = __webpack_require__(84492).extractBody);
    const [bodyStream, contentType] = extractBody(body);
    request.contentType == null && headers.push("content-type", contentType);
    body = bodyStream.stream;
    contentLength = bodyStream.length;
   } else if (util.isBlobLike(body) && request.contentType == null) {
    const contentType = body.type;
    if (contentType) {
     const contentTypeValue = `${contentType}`;
     if (!util.isValidHeaderValue(contentTypeValue)) {
      util.errorRequest(client, request, new InvalidArgumentError("invalid content-type header"));
      return !1;
     }
     headers.push("content-type", contentTypeValue);
    }
   }
   body && typeof body.read == "function" && body.read(0);
   const bodyLength = util.bodyLength(body);
   contentLength = bodyLength ?? contentLength;
   contentLength === null && (contentLength = request.contentLength);
   contentLength !== 0 || expectsPayload || (contentLength = null);
   if (shouldSendContentLength(method) && contentLength > 0 && request.contentLength !== null && request.contentLength !== contentLength) {
    if (client[kStrictContentLength]) {
     util.errorRequest(client, request, new RequestContentLengthMismatchError);
     return !1;
    }
    process.emitWarning(new RequestContentLengthMismatchError);
   }
   const socket = client[kSocket];
   clearIdleSocketValidation(socket);
   const abort = error => {
    if (!request.aborted) if (request.completed) (request.upgrade || request.method === "CONNECT") && util.destroy(socket, new InformationalError("aborted")); else {
     util.errorRequest(client, request, error || new RequestAbortedError);
     util.destroy(body);
     util.destroy(socket, new InformationalError("aborted"));
    }
   };
   try {
    request.onConnect(abort);
   } catch (err) {
    util.errorRequest(client, request, err);
   }
   if (request.aborted) return !1;
   method === "HEAD" && (socket[kReset] = !0);
   (upgrade || method === "CONNECT") && (socket[kReset] = !0);
   reset != null && (socket[kReset] = reset);
   client[kMaxRequests] && socket[kCounter]++ >= client[kMaxRequests] && (socket[kReset] = !0);
   blocking && (socket[kBlocking] = !0);
   let header = `${method} ${path} HTTP/1.1\r\n`;
   header += typeof host == "string" ? `host: ${host}\r\n` : client[kHostHeader];
   upgrade ? header += `connection: upgrade\r\nupgrade: ${upgrade}\r\n` : client[kPipelining] && !socket[kReset] ? header += "connection: keep-alive\r\n" : header += "connection: close\r\n";
   if (Array.isArray(headers)) for (let n = 0; n < headers.length; n += 2) {
    const key = headers[n + 0], val = headers[n + 1];
    if (Array.isArray(val)) for (let i = 0; i < val.length; i++) header += `${key}: ${val[i]}\r\n`; else header += `${key}: ${val}\r\n`;
   }
   channels.sendHeaders.hasSubscribers && channels.sendHeaders.publish({
    request,
    headers: header,
    socket
   });
   body && bodyLength !== 0 ? util.isBuffer(body) ? writeBuffer(abort, body, client, request, socket, contentLength, header, expectsPayload) : util.isBlobLike(body) ? typeof body.stream == "function" ? writeIterable(abort, body.stream(), client, request, socket, contentLength, header, expectsPayload) : writeBlob(abort, body, client, request, socket, contentLength, header, expectsPayload) : util.isStream(body) ? writeStream(abort, body, client, request, socket, contentLength, header, expectsPayload) : util.isIterable(body) ? writeIterable(abort, body, client, request, socket, contentLength, header, expectsPayload) : assert(!1) : writeBuffer(abort, null, client, request, socket, contentLength, header, expectsPayload);
   return !0;
  }
  function writeStream(abort, body, client, request, socket, contentLength, header, expectsPayload) {
   assert(contentLength !== 0 || client[kRunning] === 0, "stream body cannot be pipelined");
   let finished = !1;
   const writer = new AsyncWriter({
    abort,
    socket,
    request,
    contentLength,
    client,
    expectsPayload,
    header
   }), onData = function(chunk) {
    if (!finished) try {
     !writer.write(chunk) && this.pause && this.pause();
    } catch (err) {
     util.destroy(this, err);
    }
   }, onDrain = function() {
    finished || body.resume && body.resume();
   }, onClose = function() {
    queueMicrotask(() => {
     body.removeListener("error", onFinished);
    });
    if (!finished) {
     const err = new RequestAbortedError;
     queueMicrotask(() => onFinished(err));
    }
   }, onFinished = function(err) {
    if (!finished) {
     finished = !0;
     assert(socket.destroyed || socket[kWriting] && client[kRunning] <= 1);
     socket.off("drain", onDrain).off("error", onFinished);
     body.removeListener("data", onData).removeListener("end", onFinished).removeListener("close", onClose);
     if (!err) try {
      writer.end();
     } catch (er) {
      err = er;
     }
     writer.destroy(err);
     !err || err.code === "UND_ERR_INFO" && err.message === "reset" ? util.destroy(body) : util.destroy(body, err);
    }
   };
   body.on("data", onData).on("end", onFinished).on("error", onFinished).on("close", onClose);
   body.resume && body.resume();
   socket.on("drain", onDrain).on("error", onFinished);
   body.errorEmitted ?? body.errored ? setImmediate(() => onFinished(body.errored)) : (body.endEmitted ?? body.readableEnded) && setImmediate(() => onFinished(null));
   (body.closeEmitted ?? body.closed) && setImmediate(onClose);
  }
  function writeBuffer(abort, body, client, request, socket, contentLength, header, expectsPayload) {
   try {
    if (body) {
     if (util.isBuffer(body)) {
      assert(contentLength === body.byteLength, "buffer body must have content length");
      socket.cork();
      socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, "latin1");
      socket.write(body);
      socket.uncork();
      request.onBodySent(body);
      expectsPayload || request.reset === !1 || (socket[kReset] = !0);
     }
    } else if (contentLength === 0) socket.write(`${header}content-length: 0\r\n\r\n`, "latin1"); else {
     assert(contentLength === null, "no body must not have content length");
     socket.write(`${header}\r\n`, "latin1");
    }
    request.onRequestSent();
    client[kResume]();
   } catch (err) {
    abort(err);
   }
  }
  async function writeBlob(abort, body, client, request, socket, contentLength, header, expectsPayload) {
   assert(contentLength === body.size, "blob body must have content length");
   try {
    if (contentLength != null && contentLength !== body.size) throw new RequestContentLengthMismatchError;
    const buffer = Buffer.from(await body.arrayBuffer());
    socket.cork();
    socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, "latin1");
    socket.write(buffer);
    socket.uncork();
    request.onBodySent(buffer);
    request.onRequestSent();
    expectsPayload || request.reset === !1 || (socket[kReset] = !0);
    client[kResume]();
   } catch (err) {
    abort(err);
   }
  }
  async function writeIterable(abort, body, client, request, socket, contentLength, header, expectsPayload) {
   assert(contentLength !== 0 || client[kRunning] === 0, "iterator body cannot be pipelined");
   let callback = null;
   function onDrain() {
    if (callback) {
     const cb = callback;
     callback = null;
     cb();
    }
   }
   const waitForDrain = () => new Promise((resolve, reject) => {
    assert(callback === null);
    socket[kError] ? reject(socket[kError]) : callback = resolve;
   });
   socket.on("close", onDrain).on("drain", onDrain);
   const writer = new AsyncWriter({
    abort,
    socket,
    request,
    contentLength,
    client,
    expectsPayload,
    header
   });
   try {
    for await (const chunk of body) {
     if (socket[kError]) throw socket[kError];
     writer.write(chunk) || await waitForDrain();
    }
    writer.end();
   } catch (err) {
    writer.destroy(err);
   } finally {
    socket.off("close", onDrain).off("drain", onDrain);
   }
  }
  class AsyncWriter {
   constructor({abort, socket, request, contentLength, client, expectsPayload, header}) {
    this.socket = socket;
    this.request = request;
    this.contentLength = contentLength;
    this.client = client;
    this.bytesWritten = 0;
    this.expectsPayload = expectsPayload;
    this.header = header;
    this.abort = abort;
    socket[kWriting] = !0;
   }
   write(chunk) {
    const {socket, request, contentLength, client, bytesWritten, expectsPayload, header} = this;
    if (socket[kError]) throw socket[kError];
    if (socket.destroyed) return !1;
    const len = Buffer.byteLength(chunk);
    if (!len) return !0;
    if (contentLength !== null && bytesWritten + len > contentLength) {
     if (client[kStrictContentLength]) throw new RequestContentLengthMismatchError;
     process.emitWarning(new RequestContentLengthMismatchError);
    }
    socket.cork();
    if (bytesWritten === 0) {
     expectsPayload || request.reset === !1 || (socket[kReset] = !0);
     contentLength === null ? socket.write(`${header}transfer-encoding: chunked\r\n`, "latin1") : socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, "latin1");
    }
    contentLength === null && socket.write(`\r\n${len.toString(16)}\r\n`, "latin1");
    this.bytesWritten += len;
    const ret = socket.write(chunk);
    socket.uncork();
    request.onBodySent(chunk);
    ret || socket[kParser].timeout && socket[kParser].timeoutType === TIMEOUT_HEADERS && socket[kParser].timeout.refresh && socket[kParser].timeout.refresh();
    return ret;
   }
   end() {
    const {socket, contentLength, client, bytesWritten, expectsPayload, header, request} = this;
    request.onRequestSent();
    socket[kWriting] = !1;
    if (socket[kError]) throw socket[kError];
    if (!socket.destroyed) {
     bytesWritten === 0 ? expectsPayload ? socket.write(`${header}content-length: 0\r\n\r\n`, "latin1") : socket.write(`${header}\r\n`, "latin1") : contentLength === null && socket.write("\r\n0\r\n\r\n", "latin1");
     if (contentLength !== null && bytesWritten !== contentLength) {
      if (client[kStrictContentLength]) throw new RequestContentLengthMismatchError;
      process.emitWarning(new RequestContentLengthMismatchError);
     }
     socket[kParser].timeout && socket[kParser].timeoutType === TIMEOUT_HEADERS && socket[kParser].timeout.refresh && socket[kParser].timeout.refresh();
     client[kResume]();
    }
   }
   destroy(err) {
    const {socket, client, abort} = this;
    socket[kWriting] = !1;
    if (err) {
     assert(client[kRunning] <= 1, "pipeline should only contain this request");
     abort(err);
    }
   }
  }
  module.exports = connectH1;
 }),
 88788: ((module, __unused_webpack_exports, __webpack_require__) => {
  const assert = __webpack_require__(34589), {errorMonitor} = __webpack_require__(78474), {pipeline} = __webpack_require__(57075), util = __webpack_require__(3440), {RequestContentLengthMismatchError, RequestAbortedError, SocketError, InformationalError} = __webpack_require__(68707), {kUrl, kReset, kClient, kRunning, kPending, kQueue, kPendingIdx, kRunningIdx, kError, kSocket, kStrictContentLength, kOnError, kMaxConcurrentStreams, kHTTP2Session, kResume, kSize, kHTTPContext} = __webpack_require__(36443), kOpenStreams = Symbol("open streams");
  let extractBody, http2, h2ExperimentalWarned = !1;
  try {
   http2 = __webpack_require__(32467);
  } catch {
   http2 = {
    constants: {}
   };
  }
  const {constants: {HTTP2_HEADER_AUTHORITY, HTTP2_HEADER_METHOD, HTTP2_HEADER_PATH, HTTP2_HEADER_SCHEME, HTTP2_HEADER_CONTENT_LENGTH, HTTP2_HEADER_EXPECT, HTTP2_HEADER_STATUS}} = http2;
  function parseH2Headers(headers) {
   const result = [];
   for (const [name, value] of Object.entries(headers)) if (Array.isArray(value)) for (const subvalue of value) result.push(Buffer.from(name), Buffer.from(subvalue)); else result.push(Buffer.from(name), Buffer.from(value));
   return result;
  }
  function parseH2ResponseHeaders(headers) {
   const {[HTTP2_HEADER_STATUS]: _statusCode, ...realHeaders} = headers;
   return parseH2Headers(realHeaders);
  }
  async function connectH2(client, socket) {
   client[kSocket] = socket;
   if (!h2ExperimentalWarned) {
    h2ExperimentalWarned = !0;
    process.emitWarning("H2 support is experimental, expect them to change at any time.", {
     code: "UNDICI-H2"
    });
   }
   const session = http2.connect(client[kUrl], {
    createConnection: () => socket,
    peerMaxConcurrentStreams: client[kMaxConcurrentStreams]
   });
   session[kOpenStreams] = 0;
   session[kClient] = client;
   session[kSocket] = socket;
   util.addListener(session, "error", onHttp2SessionError);
   util.addListener(session, "frameError", onHttp2FrameError);
   util.addListener(session, "end", onHttp2SessionEnd);
   util.addListener(session, "goaway", onHTTP2GoAway);
   util.addListener(session, "close", function() {
    const {[kClient]: client} = this, {[kSocket]: socket} = client, err = this[kSocket][kError] || this[kError] || new SocketError("closed", util.getSocketInfo(socket));
    client[kHTTP2Session] = null;
    if (client.destroyed) {
     assert(client[kPending] === 0);
     const requests = client[kQueue].splice(client[kRunningIdx]);
     for (let i = 0; i < requests.length; i++) {
      const request = requests[i];
      util.errorRequest(client, request, err);
     }
    }
   });
   session.unref();
   client[kHTTP2Session] = session;
   socket[kHTTP2Session] = session;
   util.addListener(socket, "error", function(err) {
    this[kError] = err;
    this[kClient][kOnError](err);
   });
   util.addListener(socket, "end", function() {
    util.destroy(this, new SocketError("other side closed", util.getSocketInfo(this)));
   });
   util.addListener(socket, "close", function() {
    const err = this[kError] || new SocketError("closed", util.getSocketInfo(this));
    client[kSocket] = null;
    this[kHTTP2Session] != null && this[kHTTP2Session].destroy(err);
    client[kPendingIdx] = client[kRunningIdx];
    assert(client[kRunning] === 0);
    client.emit("disconnect", client[kUrl], [ client ], err);
    client[kResume]();
   });
   let closed = !1;
   socket.on("close", () => {
    closed = !0;
   });
   return {
    version: "h2",
    defaultPipelining: 1 / 0,
    write(...args) {
     return writeH2(client, ...args);
    },
    resume() {
     resumeH2(client);
    },
    destroy(err, callback) {
     closed ? queueMicrotask(callback) : socket.destroy(err).on("close", callback);
    },
    get destroyed() {
     return socket.destroyed;
    },
    busy() {
     return !1;
    }
   };
  }
  function resumeH2(client) {
   const socket = client[kSocket];
   if (socket?.destroyed === !1) if (client[kSize] === 0 && client[kMaxConcurrentStreams] === 0) {
    socket.unref();
    client[kHTTP2Session].unref();
   } else {
    socket.ref();
    client[kHTTP2Session].ref();
   }
  }
  function onHttp2SessionError(err) {
   this[kSocket][kError] = err;
   this[kClient][kOnError](err);
  }
  function onHttp2FrameError(type, code, id) {
   if (id === 0) {
    const err = new InformationalError(`HTTP/2: "frameError" received - type ${type}, code ${code}`);
    this[kSocket][kError] = err;
    this[kClient][kOnError](err);
   }
  }
  function onHttp2SessionEnd() {
   const err = new SocketError("other side closed", util.getSocketInfo(this[kSocket]));
   this.destroy(err);
   util.destroy(this[kSocket], err);
  }
  function onHTTP2GoAway(code) {
   const err = this[kError] || new SocketError(`HTTP/2: "GOAWAY" frame received with code ${code}`, util.getSocketInfo(this)), client = this[kClient];
   client[kSocket] = null;
   client[kHTTPContext] = null;
   if (this[kHTTP2Session] != null) {
    this[kHTTP2Session].destroy(err);
    this[kHTTP2Session] = null;
   }
   util.destroy(this[kSocket], err);
   if (client[kRunningIdx] < client[kQueue].length) {
    const request = client[kQueue][client[kRunningIdx]];
    client[kQueue][client[kRunningIdx]++] = null;
    util.errorRequest(client, request, err);
    client[kPendingIdx] = client[kRunningIdx];
   }
   assert(client[kRunning] === 0);
   client.emit("disconnect", client[kUrl], [ client ], err);
   client[kResume]();
  }
  function shouldSendContentLength(method) {
   return method !== "GET" && method !== "HEAD" && method !== "OPTIONS" && method !== "TRACE" && method !== "CONNECT";
  }
  function writeH2(client, request) {
   const session = client[kHTTP2Session], {method, path, host, upgrade, expectContinue, signal, headers: reqHeaders} = request;
   let {body} = request;
   if (upgrade) {
    util.errorRequest(client, request, new Error("Upgrade not supported for H2"));
    return !1;
   }
   const headers = {};
   for (let n = 0; n < reqHeaders.length; n += 2) {
    const key = reqHeaders[n + 0], val = reqHeaders[n + 1];
    if (Array.isArray(val)) for (let i = 0; i < val.length; i++) headers[key] ? headers[key] += `,${val[i]}` : headers[key] = val[i]; else headers[key] = val;
   }
   let stream;
   const {hostname, port} = client[kUrl];
   headers[HTTP2_HEADER_AUTHORITY] = host || `${hostname}${port ? `:${port}` : ""}`;
   headers[HTTP2_HEADER_METHOD] = method;
   const abort = error => {
    if (!request.aborted) if (request.completed) method === "CONNECT" && stream != null && util.destroy(stream, error || new RequestAbortedError); else {
     error = error || new RequestAbortedError;
     util.errorRequest(client, request, error);
     stream != null && util.destroy(stream, error);
     util.destroy(body, error);
     client[kQueue][client[kRunningIdx]++] = null;
     client[kResume]();
    }
   };
   try {
    request.onConnect(abort);
   } catch (err) {
    util.errorRequest(client, request, err);
   }
   if (request.aborted) return !1;
   if (method === "CONNECT") {
    session.ref();
    stream = session.request(headers, {
     endStream: !1,
     signal
    });
    let upgradeResponseFinished = !1;
    const onResponse = headers => {
     upgradeResponseFinished = !0;
     stream.off(errorMonitor, onUpgradeError);
     request.onUpgradeResponse(Number(headers[HTTP2_HEADER_STATUS]), headers, parseH2ResponseHeaders);
    }, onUpgradeError = error => {
     upgradeResponseFinished = !0;
     stream.off("response", onResponse);
     request.onUpgradeError(error);
    }, onReady = () => {
     try {
      request.onUpgrade(null, null, stream);
     } catch (error) {
      stream.off("response", onResponse);
      abort(error);
      return;
     }
     if (!request.aborted) {
      stream.off("error", abort);
      stream.once(errorMonitor, onUpgradeError);
      client[kQueue][client[kRunningIdx]++] = null;
     }
    };
    stream.once("response", onResponse);
    stream.once("error", abort);
    ++session[kOpenStreams];
    onReady();
    stream.once("close", () => {
     if (!upgradeResponseFinished && request.completed) {
      stream.off("response", onResponse);
      stream.off(errorMonitor, onUpgradeError);
      request.onUpgradeError(new InformationalError(`HTTP/2: "stream error" received - code ${stream.rstCode}`));
     }
     session[kOpenStreams] -= 1;
     session[kOpenStreams] === 0 && session.unref();
    });
    return !0;
   }
   headers[HTTP2_HEADER_PATH] = path;
   headers[HTTP2_HEADER_SCHEME] = "https";
   const expectsPayload = method === "PUT" || method === "POST" || method === "PATCH";
   body && typeof body.read == "function" && body.read(0);
   let contentLength = util.bodyLength(body);
   if (util.isFormDataLike(body)) {
    extractBody ??= __webpack_require__(84492).extractBody;
    const [bodyStream, contentType] = extractBody(body);
    headers["content-type"] = contentType;
    body = bodyStream.stream;
    contentLength = bodyStream.length;
   }
   contentLength == null && (contentLength = request.contentLength);
   contentLength !== 0 && expectsPayload || (contentLength = null);
   if (shouldSendContentLength(method) && contentLength > 0 && request.contentLength != null && request.contentLength !== contentLength) {
    if (client[kStrictContentLength]) {
     util.errorRequest(client, request, new RequestContentLengthMismatchError);
     return !1;
    }
    process.emitWarning(new RequestContentLengthMismatchError);
   }
   if (contentLength != null) {
    assert(body, "no body must not have content length");
    headers[HTTP2_HEADER_CONTENT_LENGTH] = `${contentLength}`;
   }
   session.ref();
   const shouldEndStream = method === "GET" || method === "HEAD" || body === null;
   if (expectContinue) {
    headers[HTTP2_HEADER_EXPECT] = "100-continue";
    stream = session.request(headers, {
     endStream: shouldEndStream,
     signal
    });
    stream.once("continue", writeBodyH2);
   } else {
    stream = session.request(headers, {
     endStream: shouldEndStream,
     signal
    });
    writeBodyH2();
   }
   ++session[kOpenStreams];
   stream.once("response", headers => {
    const {[HTTP2_HEADER_STATUS]: statusCode, ...realHeaders} = headers;
    request.onResponseStarted();
    if (request.aborted) {
     const err = new RequestAbortedError;
     util.errorRequest(client, request, err);
     util.destroy(stream, err);
     return;
    }
    request.onHeaders(Number(statusCode), parseH2Headers(realHeaders), stream.resume.bind(stream), "") === !1 && stream.pause();
    stream.on("data", chunk => {
     request.onData(chunk) === !1 && stream.pause();
    });
   });
   stream.once("end", () => {
    (stream.state?.state == null || stream.state.state < 6) && request.onComplete([]);
    session[kOpenStreams] === 0 && session.unref();
    abort(new InformationalError("HTTP/2: stream half-closed (remote)"));
    client[kQueue][client[kRunningIdx]++] = null;
    client[kPendingIdx] = client[kRunningIdx];
    client[kResume]();
   });
   stream.once("close", () => {
    session[kOpenStreams] -= 1;
    session[kOpenStreams] === 0 && session.unref();
   });
   stream.once("error", function(err) {
    abort(err);
   });
   stream.once("frameError", (type, code) => {
    abort(new InformationalError(`HTTP/2: "frameError" received - type ${type}, code ${code}`));
   });
   return !0;
   function writeBodyH2() {
    body && contentLength !== 0 ? util.isBuffer(body) ? writeBuffer(abort, stream, body, client, request, client[kSocket], contentLength, expectsPayload) : util.isBlobLike(body) ? typeof body.stream == "function" ? writeIterable(abort, stream, body.stream(), client, request, client[kSocket], contentLength, expectsPayload) : writeBlob(abort, stream, body, client, request, client[kSocket], contentLength, expectsPayload) : util.isStream(body) ? writeStream(abort, client[kSocket], expectsPayload, stream, body, client, request, contentLength) : util.isIterable(body) ? writeIterable(abort, stream, body, client, request, client[kSocket], contentLength, expectsPayload) : assert(!1) : writeBuffer(abort, stream, null, client, request, client[kSocket], contentLength, expectsPayload);
   }
  }
  function writeBuffer(abort, h2stream, body, client, request, socket, contentLength, expectsPayload) {
   try {
    if (body != null && util.isBuffer(body)) {
     assert(contentLength === body.byteLength, "buffer body must have content length");
     h2stream.cork();
     h2stream.write(body);
     h2stream.uncork();
     h2stream.end();
     request.onBodySent(body);
    }
    expectsPayload || (socket[kReset] = !0);
    request.onRequestSent();
    client[kResume]();
   } catch (error) {
    abort(error);
   }
  }
  function writeStream(abort, socket, expectsPayload, h2stream, body, client, request, contentLength) {
   assert(contentLength !== 0 || client[kRunning] === 0, "stream body cannot be pipelined");
   const pipe = pipeline(body, h2stream, err => {
    if (err) {
     util.destroy(pipe, err);
     abort(err);
    } else {
     util.removeAllListeners(pipe);
     request.onRequestSent();
     expectsPayload || (socket[kReset] = !0);
     client[kResume]();
    }
   });
   util.addListener(pipe, "data", onPipeData);
   function onPipeData(chunk) {
    request.onBodySent(chunk);
   }
  }
  async function writeBlob(abort, h2stream, body, client, request, socket, contentLength, expectsPayload) {
   assert(contentLength === body.size, "blob body must have content length");
   try {
    if (contentLength != null && contentLength !== body.size) throw new RequestContentLengthMismatchError;
    const buffer = Buffer.from(await body.arrayBuffer());
    h2stream.cork();
    h2stream.write(buffer);
    h2stream.uncork();
    h2stream.end();
    request.onBodySent(buffer);
    request.onRequestSent();
    expectsPayload || (socket[kReset] = !0);
    client[kResume]();
   } catch (err) {
    abort(err);
   }
  }
  async function writeIterable(abort, h2stream, body, client, request, socket, contentLength, expectsPayload) {
   assert(contentLength !== 0 || client[kRunning] === 0, "iterator body cannot be pipelined");
   let callback = null;
   function onDrain() {
    if (callback) {
     const cb = callback;
     callback = null;
     cb();
    }
   }
   const waitForDrain = () => new Promise((resolve, reject) => {
    assert(callback === null);
    socket[kError] ? reject(socket[kError]) : callback = resolve;
   });
   h2stream.on("close", onDrain).on("drain", onDrain);
   try {
    for await (const chunk of body) {
     if (socket[kError]) throw socket[kError];
     const res = h2stream.write(chunk);
     request.onBodySent(chunk);
     res || await waitForDrain();
    }
    h2stream.end();
    request.onRequestSent();
    expectsPayload || (socket[kReset] = !0);
    client[kResume]();
   } catch (err) {
    abort(err);
   } finally {
    h2stream.off("close", onDrain).off("drain", onDrain);
   }
  }
  module.exports = connectH2;
 }),
 23701: ((module, __unused_webpack_exports, __webpack_require__) => {
  const assert = __webpack_require__(34589), net = __webpack_require__(77030), http = __webpack_require__(37067), util = __webpack_require__(3440), {channels} = __webpack_require__(42414), Request = __webpack_require__(44655), DispatcherBase = __webpack_require__(21841), {InvalidArgumentError, InformationalError, ClientDestroyedError} = __webpack_require__(68707), buildConnector = __webpack_require__(59136), {kUrl, kServerName, kClient, kBusy, kConnect, kResuming, kRunning, kPending, kSize, kQueue, kConnected, kConnecting, kNeedDrain, kKeepAliveDefaultTimeout, kHostHeader, kPendingIdx, kRunningIdx, kError, kPipelining, kKeepAliveTimeoutValue, kMaxHeadersSize, kKeepAliveMaxTimeout, kKeepAliveTimeoutThreshold, kHeadersTimeout, kBodyTimeout, kStrictContentLength, kConnector, kMaxRedirections, kMaxRequests, kCounter, kClose, kDestroy, kDispatch, kInterceptors, kLocalAddress, kMaxResponseSize, kOnError, kHTTPContext, kMaxConcurrentStreams, kResume} = __webpack_require__(36443), connectH1 = __webpack_require__(637), connectH2 = __webpack_require__(88788);
  let deprecatedInterceptorWarned = !1;
  const kClosedResolve = Symbol("kClosedResolve"), noop = () => {};
  function getPipelining(client) {
   return client[kPipelining] ?? client[kHTTPContext]?.defaultPipelining ?? 1;
  }
  class Client extends DispatcherBase {
   constructor(url, {interceptors, maxHeaderSize, headersTimeout, socketTimeout, requestTimeout, connectTimeout, bodyTimeout, idleTimeout, keepAlive, keepAliveTimeout, maxKeepAliveTimeout, keepAliveMaxTimeout, keepAliveTimeoutThreshold, socketPath, pipelining, tls, strictContentLength, maxCachedSessions, maxRedirections, connect, maxRequestsPerClient, localAddress, maxResponseSize, autoSelectFamily, autoSelectFamilyAttemptTimeout, maxConcurrentStreams, allowH2, webSocket, eventSource} = {}) {
    super({
     webSocket,
     eventSource
    });
    if (keepAlive !== void 0) throw new InvalidArgumentError("unsupported keepAlive, use pipelining=0 instead");
    if (socketTimeout !== void 0) throw new InvalidArgumentError("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");
    if (requestTimeout !== void 0) throw new InvalidArgumentError("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");
    if (idleTimeout !== void 0) throw new InvalidArgumentError("unsupported idleTimeout, use keepAliveTimeout instead");
    if (maxKeepAliveTimeout !== void 0) throw new InvalidArgumentError("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");
    if (maxHeaderSize != null && !Number.isFinite(maxHeaderSize)) throw new InvalidArgumentError("invalid maxHeaderSize");
    if (socketPath != null && typeof socketPath != "string") throw new InvalidArgumentError("invalid socketPath");
    if (connectTimeout != null && (!Number.isFinite(connectTimeout) || connectTimeout < 0)) throw new InvalidArgumentError("invalid connectTimeout");
    if (keepAliveTimeout != null && (!Number.isFinite(keepAliveTimeout) || keepAliveTimeout <= 0)) throw new InvalidArgumentError("invalid keepAliveTimeout");
    if (keepAliveMaxTimeout != null && (!Number.isFinite(keepAliveMaxTimeout) || keepAliveMaxTimeout <= 0)) throw new InvalidArgumentError("invalid keepAliveMaxTimeout");
    if (keepAliveTimeoutThreshold != null && !Number.isFinite(keepAliveTimeoutThreshold)) throw new InvalidArgumentError("invalid keepAliveTimeoutThreshold");
    if (headersTimeout != null && (!Number.isInteger(headersTimeout) || headersTimeout < 0)) throw new InvalidArgumentError("headersTimeout must be a positive integer or zero");
    if (bodyTimeout != null && (!Number.isInteger(bodyTimeout) || bodyTimeout < 0)) throw new InvalidArgumentError("bodyTimeout must be a positive integer or zero");
    if (connect != null && typeof connect != "function" && typeof connect != "object") throw new InvalidArgumentError("connect must be a function or an object");
    if (maxRedirections != null && (!Number.isInteger(maxRedirections) || maxRedirections < 0)) throw new InvalidArgumentError("maxRedirections must be a positive number");
    if (maxRequestsPerClient != null && (!Number.isInteger(maxRequestsPerClient) || maxRequestsPerClient < 0)) throw new InvalidArgumentError("maxRequestsPerClient must be a positive number");
    if (localAddress != null && (typeof localAddress != "string" || net.isIP(localAddress) === 0)) throw new InvalidArgumentError("localAddress must be valid string IP address");
    if (maxResponseSize != null && (!Number.isInteger(maxResponseSize) || maxResponseSize < -1)) throw new InvalidArgumentError("maxResponseSize must be a positive number");
    if (autoSelectFamilyAttemptTimeout != null && (!Number.isInteger(autoSelectFamilyAttemptTimeout) || autoSelectFamilyAttemptTimeout < -1)) throw new InvalidArgumentError("autoSelectFamilyAttemptTimeout must be a positive number");
    if (allowH2 != null && typeof allowH2 != "boolean") throw new InvalidArgumentError("allowH2 must be a valid boolean value");
    if (maxConcurrentStreams != null && (typeof maxConcurrentStreams != "number" || maxConcurrentStreams < 1)) throw new InvalidArgumentError("maxConcurrentStreams must be a positive integer, greater than 0");
    typeof connect != "function" && (connect = buildConnector({
     ...tls,
     maxCachedSessions,
     allowH2,
     socketPath,
     timeout: connectTimeout,
     ...autoSelectFamily ? {
      autoSelectFamily,
      autoSelectFamilyAttemptTimeout
     } : void 0,
     ...connect
    }));
    if (interceptors?.Client && Array.isArray(interceptors.Client)) {
     this[kInterceptors] = interceptors.Client;
     if (!deprecatedInterceptorWarned) {
      deprecatedInterceptorWarned = !0;
      process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.", {
       code: "UNDICI-CLIENT-INTERCEPTOR-DEPRECATED"
      });
     }
    } else this[kInterceptors] = [ createRedirectInterceptor({
     maxRedirections
    }) ];
    this[kUrl] = util.parseOrigin(url);
    this[kConnector] = connect;
    this[kPipelining] = pipelining != null ? pipelining : 1;
    this[kMaxHeadersSize] = maxHeaderSize || http.maxHeaderSize;
    this[kKeepAliveDefaultTimeout] = keepAliveTimeout ?? 4e3;
    this[kKeepAliveMaxTimeout] = keepAliveMaxTimeout ?? 6e5;
    this[kKeepAliveTimeoutThreshold] = keepAliveTimeoutThreshold ?? 2e3;
    this[kKeepAliveTimeoutValue] = this[kKeepAliveDefaultTimeout];
    this[kServerName] = null;
    this[kLocalAddress] = localAddress != null ? localAddress : null;
    this[kResuming] = 0;
    this[kNeedDrain] = 0;
    this[kHostHeader] = `host: ${this[kUrl].hostname}${this[kUrl].port ? `:${this[kUrl].port}` : ""}\r\n`;
    this[kBodyTimeout] = bodyTimeout != null ? bodyTimeout : 3e5;
    this[kHeadersTimeout] = headersTimeout != null ? headersTimeout : 3e5;
    this[kStrictContentLength] = strictContentLength ?? !0;
    this[kMaxRedirections] = maxRedirections;
    this[kMaxRequests] = maxRequestsPerClient;
    this[kClosedResolve] = null;
    this[kMaxResponseSize] = maxResponseSize > -1 ? maxResponseSize : -1;
    this[kMaxConcurrentStreams] = maxConcurrentStreams != null ? maxConcurrentStreams : 100;
    this[kHTTPContext] = null;
    this[kQueue] = [];
    this[kRunningIdx] = 0;
    this[kPendingIdx] = 0;
    this[kResume] = sync => resume(this, sync);
    this[kOnError] = err => onError(this, err);
   }
   get pipelining() {
    return this[kPipelining];
   }
   set pipelining(value) {
    this[kPipelining] = value;
    this[kResume](!0);
   }
   get [kPending]() {
    return this[kQueue].length - this[kPendingIdx];
   }
   get [kRunning]() {
    return this[kPendingIdx] - this[kRunningIdx];
   }
   get [kSize]() {
    return this[kQueue].length - this[kRunningIdx];
   }
   get [kConnected]() {
    return !!this[kHTTPContext] && !this[kConnecting] && !this[kHTTPContext].destroyed;
   }
   get [kBusy]() {
    return Boolean(this[kHTTPContext]?.busy(null) || this[kSize] >= (getPipelining(this) || 1) || this[kPending] > 0);
   }
   [kConnect](cb) {
    connect(this);
    this.once("connect", cb);
   }
   [kDispatch](opts, handler) {
    const origin = opts.origin || this[kUrl].origin, request = new Request(origin, opts, handler);
    this[kQueue].push(request);
    if (this[kResuming]) ; else if (util.bodyLength(request.body) == null && util.isIterable(request.body)) {
     this[kResuming] = 1;
     queueMicrotask(() => resume(this));
    } else this[kResume](!0);
    this[kResuming] && this[kNeedDrain] !== 2 && this[kBusy] && (this[kNeedDrain] = 2);
    return this[kNeedDrain] < 2;
   }
   async [kClose]() {
    return new Promise(resolve => {
     this[kSize] ? this[kClosedResolve] = resolve : resolve(null);
    });
   }
   async [kDestroy](err) {
    return new Promise(resolve => {
     const requests = this[kQueue].splice(this[kPendingIdx]);
     for (let i = 0; i < requests.length; i++) {
      const request = requests[i];
      util.errorRequest(this, request, err);
     }
     const callback = () => {
      if (this[kClosedResolve]) {
       this[kClosedResolve]();
       this[kClosedResolve] = null;
      }
      resolve(null);
     };
     if (this[kHTTPContext]) {
      this[kHTTPContext].destroy(err, callback);
      this[kHTTPContext] = null;
     } else queueMicrotask(callback);
     this[kResume]();
    });
   }
  }
  const createRedirectInterceptor = __webpack_require__(25092);
  function onError(client, err) {
   if (client[kRunning] === 0 && err.code !== "UND_ERR_INFO" && err.code !== "UND_ERR_SOCKET") {
    assert(client[kPendingIdx] === client[kRunningIdx]);
    const requests = client[kQueue].splice(client[kRunningIdx]);
    for (let i = 0; i < requests.length; i++) {
     const request = requests[i];
     util.errorRequest(client, request, err);
    }
    assert(client[kSize] === 0);
   }
  }
  async function connect(client) {
   assert(!client[kConnecting]);
   assert(!client[kHTTPContext]);
   let {host, hostname, protocol, port} = client[kUrl];
   if (hostname[0] === "[") {
    const idx = hostname.indexOf("]");
    assert(idx !== -1);
    const ip = hostname.substring(1, idx);
    assert(net.isIP(ip));
    hostname = ip;
   }
   client[kConnecting] = !0;
   channels.beforeConnect.hasSubscribers && channels.beforeConnect.publish({
    connectParams: {
     host,
     hostname,
     protocol,
     port,
     version: client[kHTTPContext]?.version,
     servername: client[kServerName],
     localAddress: client[kLocalAddress]
    },
    connector: client[kConnector]
   });
   try {
    const socket = await new Promise((resolve, reject) => {
     client[kConnector]({
      host,
      hostname,
      protocol,
      port,
      servername: client[kServerName],
      localAddress: client[kLocalAddress]
     }, (err, socket) => {
      err ? reject(err) : resolve(socket);
     });
    });
    if (client.destroyed) {
     util.destroy(socket.on("error", noop), new ClientDestroyedError);
     return;
    }
    assert(socket);
    try {
     client[kHTTPContext] = socket.alpnProtocol === "h2" ? await connectH2(client, socket) : await connectH1(client, socket);
    } catch (err) {
     socket.destroy().on("error", noop);
     throw err;
    }
    client[kConnecting] = !1;
    socket[kCounter] = 0;
    socket[kMaxRequests] = client[kMaxRequests];
    socket[kClient] = client;
    socket[kError] = null;
    channels.connected.hasSubscribers && channels.connected.publish({
     connectParams: {
      host,
      hostname,
      protocol,
      port,
      version: client[kHTTPContext]?.version,
      servername: client[kServerName],
      localAddress: client[kLocalAddress]
     },
     connector: client[kConnector],
     socket
    });
    client.emit("connect", client[kUrl], [ client ]);
   } catch (err) {
    if (client.destroyed) return;
    client[kConnecting] = !1;
    channels.connectError.hasSubscribers && channels.connectError.publish({
     connectParams: {
      host,
      hostname,
      protocol,
      port,
      version: client[kHTTPContext]?.version,
      servername: client[kServerName],
      localAddress: client[kLocalAddress]
     },
     connector: client[kConnector],
     error: err
    });
    if (err.code === "ERR_TLS_CERT_ALTNAME_INVALID") {
     assert(client[kRunning] === 0);
     while (client[kPending] > 0 && client[kQueue][client[kPendingIdx]].servername === client[kServerName]) {
      const request = client[kQueue][client[kPendingIdx]++];
      util.errorRequest(client, request, err);
     }
    } else onError(client, err);
    client.emit("connectionError", client[kUrl], [ client ], err);
   }
   client[kResume]();
  }
  function emitDrain(client) {
   client[kNeedDrain] = 0;
   client.emit("drain", client[kUrl], [ client ]);
  }
  function resume(client, sync) {
   if (client[kResuming] !== 2) {
    client[kResuming] = 2;
    _resume(client, sync);
    client[kResuming] = 0;
    if (client[kRunningIdx] > 256) {
     client[kQueue].splice(0, client[kRunningIdx]);
     client[kPendingIdx] -= client[kRunningIdx];
     client[kRunningIdx] = 0;
    }
   }
  }
  function _resume(client, sync) {
   while (1) {
    if (client.destroyed) {
     assert(client[kPending] === 0);
     return;
    }
    if (client[kClosedResolve] && !client[kSize]) {
     client[kClosedResolve]();
     client[kClosedResolve] = null;
     return;
    }
    client[kHTTPContext] && client[kHTTPContext].resume();
    if (client[kBusy]) client[kNeedDrain] = 2; else if (client[kNeedDrain] === 2) {
     if (sync) {
      client[kNeedDrain] = 1;
      queueMicrotask(() => emitDrain(client));
     } else emitDrain(client);
     continue;
    }
    if (client[kPending] === 0) return;
    if (client[kRunning] >= (getPipelining(client) || 1)) return;
    const request = client[kQueue][client[kPendingIdx]];
    if (client[kUrl].protocol === "https:" && client[kServerName] !== request.servername) {
     if (client[kRunning] > 0) return;
     client[kServerName] = request.servername;
     client[kHTTPContext]?.destroy(new InformationalError("servername changed"), () => {
      client[kHTTPContext] = null;
      resume(client);
     });
    }
    if (client[kConnecting]) return;
    if (!client[kHTTPContext]) {
     connect(client);
     return;
    }
    if (client[kHTTPContext].destroyed) return;
    if (client[kHTTPContext].busy(request)) return;
    !request.aborted && client[kHTTPContext].write(request) ? client[kPendingIdx]++ : client[kQueue].splice(client[kPendingIdx], 1);
   }
  }
  module.exports = Client;
 }),
 21841: ((module, __unused_webpack_exports, __webpack_require__) => {
  const buffer = __webpack_require__(4573), Dispatcher = __webpack_require__(30883), {ClientDestroyedError, ClientClosedError, InvalidArgumentError} = __webpack_require__(68707), {kDestroy, kClose, kClosed, kDestroyed, kDispatch, kInterceptors} = __webpack_require__(36443), kOnDestroyed = Symbol("onDestroyed"), kOnClosed = Symbol("onClosed"), kInterceptedDispatch = Symbol("Intercepted Dispatch"), kWebSocketOptions = Symbol("webSocketOptions"), kEventSourceOptions = Symbol("eventSourceOptions");
  class DispatcherBase extends Dispatcher {
   constructor(opts) {
    super();
    this[kDestroyed] = !1;
    this[kOnDestroyed] = null;
    this[kClosed] = !1;
    this[kOnClosed] = [];
    this[kWebSocketOptions] = opts?.webSocket ?? {};
    this[kEventSourceOptions] = opts?.eventSource ?? {};
   }
   get webSocketOptions() {
    return {
     maxFragments: this[kWebSocketOptions].maxFragments ?? 131072,
     maxPayloadSize: this[kWebSocketOptions].maxPayloadSize ?? 134217728
    };
   }
   get eventSourceOptions() {
    return {
     maxEventSize: this[kEventSourceOptions].maxEventSize ?? buffer.kStringMaxLength
    };
   }
   get destroyed() {
    return this[kDestroyed];
   }
   get closed() {
    return this[kClosed];
   }
   get interceptors() {
    return this[kInterceptors];
   }
   set interceptors(newInterceptors) {
    if (newInterceptors) for (let i = newInterceptors.length - 1; i >= 0; i--) {
     const interceptor = this[kInterceptors][i];
     if (typeof interceptor != "function") throw new InvalidArgumentError("interceptor must be an function");
    }
    this[kInterceptors] = newInterceptors;
   }
   close(callback) {
    if (callback === void 0) return new Promise((resolve, reject) => {
     this.close((err, data) => err ? reject(err) : resolve(data));
    });
    if (typeof callback != "function") throw new InvalidArgumentError("invalid callback");
    if (this[kDestroyed]) {
     queueMicrotask(() => callback(new ClientDestroyedError, null));
     return;
    }
    if (this[kClosed]) {
     this[kOnClosed] ? this[kOnClosed].push(callback) : queueMicrotask(() => callback(null, null));
     return;
    }
    this[kClosed] = !0;
    this[kOnClosed].push(callback);
    const onClosed = () => {
     const callbacks = this[kOnClosed];
     this[kOnClosed] = null;
     for (let i = 0; i < callbacks.length; i++) callbacks[i](null, null);
    };
    this[kClose]().then(() => this.destroy()).then(() => {
     queueMicrotask(onClosed);
    });
   }
   destroy(err, callback) {
    if (typeof err == "function") {
     callback = err;
     err = null;
    }
    if (callback === void 0) return new Promise((resolve, reject) => {
     this.destroy(err, (err, data) => err ? reject(err) : resolve(data));
    });
    if (typeof callback != "function") throw new InvalidArgumentError("invalid callback");
    if (this[kDestroyed]) {
     this[kOnDestroyed] ? this[kOnDestroyed].push(callback) : queueMicrotask(() => callback(null, null));
     return;
    }
    err || (err = new ClientDestroyedError);
    this[kDestroyed] = !0;
    this[kOnDestroyed] = this[kOnDestroyed] || [];
    this[kOnDestroyed].push(callback);
    const onDestroyed = () => {
     const callbacks = this[kOnDestroyed];
     this[kOnDestroyed] = null;
     for (let i = 0; i < callbacks.length; i++) callbacks[i](null, null);
    };
    this[kDestroy](err).then(() => {
     queueMicrotask(onDestroyed);
    });
   }
   [kInterceptedDispatch](opts, handler) {
    if (!this[kInterceptors] || this[kInterceptors].length === 0) {
     this[kInterceptedDispatch] = this[kDispatch];
     return this[kDispatch](opts, handler);
    }
    let dispatch = this[kDispatch].bind(this);
    for (let i = this[kInterceptors].length - 1; i >= 0; i--) dispatch = this[kInterceptors][i](dispatch);
    this[kInterceptedDispatch] = dispatch;
    return dispatch(opts, handler);
   }
   dispatch(opts, handler) {
    if (!handler || typeof handler != "object") throw new InvalidArgumentError("handler must be an object");
    try {
     if (!opts || typeof opts != "object") throw new InvalidArgumentError("opts must be an object.");
     if (this[kDestroyed] || this[kOnDestroyed]) throw new ClientDestroyedError;
     if (this[kClosed]) throw new ClientClosedError;
     return this[kInterceptedDispatch](opts, handler);
    } catch (err) {
     if (typeof handler.onError != "function") throw new InvalidArgumentError("invalid onError method");
     handler.onError(err);
     return !1;
    }
   }
  }
  module.exports = DispatcherBase;
 }),
 30883: ((module, __unused_webpack_exports, __webpack_require__) => {
  const EventEmitter = __webpack_require__(78474);
  class Dispatcher extends EventEmitter {
   dispatch() {
    throw new Error("not implemented");
   }
   close() {
    throw new Error("not implemented");
   }
   destroy() {
    throw new Error("not implemented");
   }
   compose(...args) {
    const interceptors = Array.isArray(args[0]) ? args[0] : args;
    let dispatch = this.dispatch.bind(this);
    for (const interceptor of interceptors) if (interceptor != null) {
     if (typeof interceptor != "function") throw new TypeError("invalid interceptor, expected function received " + typeof interceptor);
     dispatch = interceptor(dispatch);
     if (dispatch == null || typeof dispatch != "function" || dispatch.length !== 2) throw new TypeError("invalid interceptor");
    }
    return new ComposedDispatcher(this, dispatch);
   }
  }
  class ComposedDispatcher extends Dispatcher {
   #dispatcher=null;
   #dispatch=null;
   constructor(dispatcher, dispatch) {
    super();
    this.#dispatcher = dispatcher;
    this.#dispatch = dispatch;
   }
   dispatch(...args) {
    this.#dispatch(...args);
   }
   close(...args) {
    return this.#dispatcher.close(...args);
   }
   destroy(...args) {
    return this.#dispatcher.destroy(...args);
   }
  }
  module.exports = Dispatcher;
 }),
 53137: ((module, __unused_webpack_exports, __webpack_require__) => {
  const DispatcherBase = __webpack_require__(21841), {kClose, kDestroy, kClosed, kDestroyed, kDispatch, kNoProxyAgent, kHttpProxyAgent, kHttpsProxyAgent} = __webpack_require__(36443), ProxyAgent = __webpack_require__(76672), Agent = __webpack_require__(57405), DEFAULT_PORTS = {
   "http:": 80,
   "https:": 443
  };
  let experimentalWarned = !1;
  class EnvHttpProxyAgent extends DispatcherBase {
   #noProxyValue=null;
   #noProxyEntries=null;
   #opts=null;
   constructor(opts = {}) {
    super();
    this.#opts = opts;
    if (!experimentalWarned) {
     experimentalWarned = !0;
     process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.", {
      code: "UNDICI-EHPA"
     });
    }
    const {httpProxy, httpsProxy, noProxy, ...agentOpts} = opts;
    this[kNoProxyAgent] = new Agent(agentOpts);
    const HTTP_PROXY = httpProxy ?? process.env.http_proxy ?? process.env.HTTP_PROXY;
    this[kHttpProxyAgent] = HTTP_PROXY ? new ProxyAgent({
     ...agentOpts,
     uri: HTTP_PROXY
    }) : this[kNoProxyAgent];
    const HTTPS_PROXY = httpsProxy ?? process.env.https_proxy ?? process.env.HTTPS_PROXY;
    this[kHttpsProxyAgent] = HTTPS_PROXY ? new ProxyAgent({
     ...agentOpts,
     uri: HTTPS_PROXY
    }) : this[kHttpProxyAgent];
    this.#parseNoProxy();
   }
   [kDispatch](opts, handler) {
    const url = new URL(opts.origin), agent = this.#getProxyAgentForUrl(url);
    return agent.dispatch(opts, handler);
   }
   async [kClose]() {
    await this[kNoProxyAgent].close();
    this[kHttpProxyAgent][kClosed] || await this[kHttpProxyAgent].close();
    this[kHttpsProxyAgent][kClosed] || await this[kHttpsProxyAgent].close();
   }
   async [kDestroy](err) {
    await this[kNoProxyAgent].destroy(err);
    this[kHttpProxyAgent][kDestroyed] || await this[kHttpProxyAgent].destroy(err);
    this[kHttpsProxyAgent][kDestroyed] || await this[kHttpsProxyAgent].destroy(err);
   }
   #getProxyAgentForUrl(url) {
    let {protocol, host: hostname, port} = url;
    hostname = hostname.replace(/:\d*$/, "").toLowerCase();
    port = Number.parseInt(port, 10) || DEFAULT_PORTS[protocol] || 0;
    return this.#shouldProxy(hostname, port) ? protocol === "https:" ? this[kHttpsProxyAgent] : this[kHttpProxyAgent] : this[kNoProxyAgent];
   }
   #shouldProxy(hostname, port) {
    this.#noProxyChanged && this.#parseNoProxy();
    if (this.#noProxyEntries.length === 0) return !0;
    if (this.#noProxyValue === "*") return !1;
    for (let i = 0; i < this.#noProxyEntries.length; i++) {
     const entry = this.#noProxyEntries[i];
     if (!entry.port || entry.port === port) if (/^[.*]/.test(entry.hostname)) {
      if (hostname.endsWith(entry.hostname.replace(/^\*/, ""))) return !1;
     } else if (hostname === entry.hostname) return !1;
    }
    return !0;
   }
   #parseNoProxy() {
    const noProxyValue = this.#opts.noProxy ?? this.#noProxyEnv, noProxySplit = noProxyValue.split(/[,\s]/), noProxyEntries = [];
    for (let i = 0; i < noProxySplit.length; i++) {
     const entry = noProxySplit[i];
     if (!entry) continue;
     const parsed = entry.match(/^(.+):(\d+)$/);
     noProxyEntries.push({
      hostname: (parsed ? parsed[1] : entry).toLowerCase(),
      port: parsed ? Number.parseInt(parsed[2], 10) : 0
     });
    }
    this.#noProxyValue = noProxyValue;
    this.#noProxyEntries = noProxyEntries;
   }
   get #noProxyChanged() {
    return this.#opts.noProxy === void 0 && this.#noProxyValue !== this.#noProxyEnv;
   }
   get #noProxyEnv() {
    return process.env.no_proxy ?? process.env.NO_PROXY ?? "";
   }
  }
  module.exports = EnvHttpProxyAgent;
 }),
 64660: (module => {
  const kSize = 2048, kMask = kSize - 1;
  class FixedCircularBuffer {
   constructor() {
    this.bottom = 0;
    this.top = 0;
    this.list = new Array(kSize);
    this.next = null;
   }
   isEmpty() {
    return this.top === this.bottom;
   }
   isFull() {
    return (this.top + 1 & kMask) === this.bottom;
   }
   push(data) {
    this.list[this.top] = data;
    this.top = this.top + 1 & kMask;
   }
   shift() {
    const nextItem = this.list[this.bottom];
    if (nextItem === void 0) return null;
    this.list[this.bottom] = void 0;
    this.bottom = this.bottom + 1 & kMask;
    return nextItem;
   }
  }
  module.exports = class {
   constructor() {
    this.head = this.tail = new FixedCircularBuffer;
   }
   isEmpty() {
    return this.head.isEmpty();
   }
   push(data) {
    this.head.isFull() && (this.head = this.head.next = new FixedCircularBuffer);
    this.head.push(data);
   }
   shift() {
    const tail = this.tail, next = tail.shift();
    tail.isEmpty() && tail.next !== null && (this.tail = tail.next);
    return next;
   }
  };
 }),
 42128: ((module, __unused_webpack_exports, __webpack_require__) => {
  const DispatcherBase = __webpack_require__(21841), FixedQueue = __webpack_require__(64660), {kConnected, kSize, kRunning, kPending, kQueued, kBusy, kFree, kUrl, kClose, kDestroy, kDispatch} = __webpack_require__(36443), PoolStats = __webpack_require__(43246), kClients = Symbol("clients"), kNeedDrain = Symbol("needDrain"), kQueue = Symbol("queue"), kClosedResolve = Symbol("closed resolve"), kOnDrain = Symbol("onDrain"), kOnConnect = Symbol("onConnect"), kOnDisconnect = Symbol("onDisconnect"), kOnConnectionError = Symbol("onConnectionError"), kGetDispatcher = Symbol("get dispatcher"), kAddClient = Symbol("add client"), kRemoveClient = Symbol("remove client"), kStats = Symbol("stats");
  class PoolBase extends DispatcherBase {
   constructor(opts) {
    super(opts);
    this[kQueue] = new FixedQueue;
    this[kClients] = [];
    this[kQueued] = 0;
    const pool = this;
    this[kOnDrain] = function(origin, targets) {
     const queue = pool[kQueue];
     let needDrain = !1;
     while (!needDrain) {
      const item = queue.shift();
      if (!item) break;
      pool[kQueued]--;
      needDrain = !this.dispatch(item.opts, item.handler);
     }
     this[kNeedDrain] = needDrain;
     if (!this[kNeedDrain] && pool[kNeedDrain]) {
      pool[kNeedDrain] = !1;
      pool.emit("drain", origin, [ pool, ...targets ]);
     }
     pool[kClosedResolve] && queue.isEmpty() && Promise.all(pool[kClients].map(c => c.close())).then(pool[kClosedResolve]);
    };
    this[kOnConnect] = (origin, targets) => {
     pool.emit("connect", origin, [ pool, ...targets ]);
    };
    this[kOnDisconnect] = (origin, targets, err) => {
     pool.emit("disconnect", origin, [ pool, ...targets ], err);
    };
    this[kOnConnectionError] = (origin, targets, err) => {
     pool.emit("connectionError", origin, [ pool, ...targets ], err);
    };
    this[kStats] = new PoolStats(this);
   }
   get [kBusy]() {
    return this[kNeedDrain];
   }
   get [kConnected]() {
    return this[kClients].filter(client => client[kConnected]).length;
   }
   get [kFree]() {
    return this[kClients].filter(client => client[kConnected] && !client[kNeedDrain]).length;
   }
   get [kPending]() {
    let ret = this[kQueued];
    for (const {[kPending]: pending} of this[kClients]) ret += pending;
    return ret;
   }
   get [kRunning]() {
    let ret = 0;
    for (const {[kRunning]: running} of this[kClients]) ret += running;
    return ret;
   }
   get [kSize]() {
    let ret = this[kQueued];
    for (const {[kSize]: size} of this[kClients]) ret += size;
    return ret;
   }
   get stats() {
    return this[kStats];
   }
   async [kClose]() {
    this[kQueue].isEmpty() ? await Promise.all(this[kClients].map(c => c.close())) : await new Promise(resolve => {
     this[kClosedResolve] = resolve;
    });
   }
   async [kDestroy](err) {
    while (1) {
     const item = this[kQueue].shift();
     if (!item) break;
     item.handler.onError(err);
    }
    await Promise.all(this[kClients].map(c => c.destroy(err)));
   }
   [kDispatch](opts, handler) {
    const dispatcher = this[kGetDispatcher]();
    if (dispatcher) {
     if (!dispatcher.dispatch(opts, handler)) {
      dispatcher[kNeedDrain] = !0;
      this[kNeedDrain] = !this[kGetDispatcher]();
     }
    } else {
     this[kNeedDrain] = !0;
     this[kQueue].push({
      opts,
      handler
     });
     this[kQueued]++;
    }
    return !this[kNeedDrain];
   }
   [kAddClient](client) {
    client.on("drain", this[kOnDrain]).on("connect", this[kOnConnect]).on("disconnect", this[kOnDisconnect]).on("connectionError", this[kOnConnectionError]);
    this[kClients].push(client);
    this[kNeedDrain] && queueMicrotask(() => {
     this[kNeedDrain] && this[kOnDrain](client[kUrl], [ this, client ]);
    });
    return this;
   }
   [kRemoveClient](client) {
    client.close(() => {
     const idx = this[kClients].indexOf(client);
     idx !== -1 && this[kClients].splice(idx, 1);
    });
    this[kNeedDrain] = this[kClients].some(dispatcher => !dispatcher[kNeedDrain] && dispatcher.closed !== !0 && dispatcher.destroyed !== !0);
   }
  }
  module.exports = {
   PoolBase,
   kClients,
   kNeedDrain,
   kAddClient,
   kRemoveClient,
   kGetDispatcher
  };
 }),
 43246: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {kFree, kConnected, kPending, kQueued, kRunning, kSize} = __webpack_require__(36443), kPool = Symbol("pool");
  class PoolStats {
   constructor(pool) {
    this[kPool] = pool;
   }
   get connected() {
    return this[kPool][kConnected];
   }
   get free() {
    return this[kPool][kFree];
   }
   get pending() {
    return this[kPool][kPending];
   }
   get queued() {
    return this[kPool][kQueued];
   }
   get running() {
    return this[kPool][kRunning];
   }
   get size() {
    return this[kPool][kSize];
   }
  }
  module.exports = PoolStats;
 }),
 30628: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {PoolBase, kClients, kNeedDrain, kAddClient, kGetDispatcher} = __webpack_require__(42128), Client = __webpack_require__(23701), {InvalidArgumentError} = __webpack_require__(68707), util = __webpack_require__(3440), {kUrl, kInterceptors} = __webpack_require__(36443), buildConnector = __webpack_require__(59136), kOptions = Symbol("options"), kConnections = Symbol("connections"), kFactory = Symbol("factory");
  function defaultFactory(origin, opts) {
   return new Client(origin, opts);
  }
  class Pool extends PoolBase {
   constructor(origin, {connections, factory = defaultFactory, connect, connectTimeout, tls, maxCachedSessions, socketPath, autoSelectFamily, autoSelectFamilyAttemptTimeout, allowH2, ...options} = {}) {
    if (connections != null && (!Number.isFinite(connections) || connections < 0)) throw new InvalidArgumentError("invalid connections");
    if (typeof factory != "function") throw new InvalidArgumentError("factory must be a function.");
    if (connect != null && typeof connect != "function" && typeof connect != "object") throw new InvalidArgumentError("connect must be a function or an object");
    typeof connect != "function" && (connect = buildConnector({
     ...tls,
     maxCachedSessions,
     allowH2,
     socketPath,
     timeout: connectTimeout,
     ...autoSelectFamily ? {
      autoSelectFamily,
      autoSelectFamilyAttemptTimeout
     } : void 0,
     ...connect
    }));
    super(options);
    this[kInterceptors] = options.interceptors?.Pool && Array.isArray(options.interceptors.Pool) ? options.interceptors.Pool : [];
    this[kConnections] = connections || null;
    this[kUrl] = util.parseOrigin(origin);
    this[kOptions] = {
     ...util.deepClone(options),
     connect,
     allowH2
    };
    this[kOptions].interceptors = options.interceptors ? {
     ...options.interceptors
    } : void 0;
    this[kFactory] = factory;
    this.on("connectionError", (origin, targets, error) => {
     for (const target of targets) {
      const idx = this[kClients].indexOf(target);
      idx !== -1 && this[kClients].splice(idx, 1);
     }
    });
   }
   [kGetDispatcher]() {
    for (const client of this[kClients]) if (!client[kNeedDrain]) return client;
    if (!this[kConnections] || this[kClients].length < this[kConnections]) {
     const dispatcher = this[kFactory](this[kUrl], this[kOptions]);
     this[kAddClient](dispatcher);
     return dispatcher;
    }
   }
  }
  module.exports = Pool;
 }),
 76672: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {kProxy, kClose, kDestroy, kDispatch, kInterceptors} = __webpack_require__(36443), {URL} = __webpack_require__(73136), Agent = __webpack_require__(57405), Pool = __webpack_require__(30628), DispatcherBase = __webpack_require__(21841), {InvalidArgumentError, RequestAbortedError, SecureProxyConnectionError} = __webpack_require__(68707), buildConnector = __webpack_require__(59136), Client = __webpack_require__(23701), kAgent = Symbol("proxy agent"), kClient = Symbol("proxy client"), kProxyHeaders = Symbol("proxy headers"), kRequestTls = Symbol("request tls settings"), kProxyTls = Symbol("proxy tls settings"), kConnectEndpoint = Symbol("connect endpoint function"), kTunnelProxy = Symbol("tunnel proxy");
  function defaultProtocolPort(protocol) {
   return protocol === "https:" ? 443 : 80;
  }
  function defaultFactory(origin, opts) {
   return new Pool(origin, opts);
  }
  const noop = () => {};
  function defaultAgentFactory(origin, opts) {
   return opts.connections === 1 ? new Client(origin, opts) : new Pool(origin, opts);
  }
  class Http1ProxyWrapper extends DispatcherBase {
   #client;
   constructor(proxyUrl, {headers = {}, connect, factory}) {
    super();
    if (!proxyUrl) throw new InvalidArgumentError("Proxy URL is mandatory");
    this[kProxyHeaders] = headers;
    this.#client = factory ? factory(proxyUrl, {
     connect
    }) : new Client(proxyUrl, {
     connect
    });
   }
   [kDispatch](opts, handler) {
    const onHeaders = handler.onHeaders;
    handler.onHeaders = function(statusCode, data, resume) {
     statusCode !== 407 ? onHeaders && onHeaders.call(this, statusCode, data, resume) : typeof handler.onError == "function" && handler.onError(new InvalidArgumentError("Proxy Authentication Required (407)"));
    };
    const {origin, path = "/", headers = {}} = opts;
    opts.path = origin + path;
    if (!("host" in headers) && !("Host" in headers)) {
     const {host} = new URL(origin);
     headers.host = host;
    }
    opts.headers = {
     ...this[kProxyHeaders],
     ...headers
    };
    return this.#client[kDispatch](opts, handler);
   }
   async [kClose]() {
    return this.#client.close();
   }
   async [kDestroy](err) {
    return this.#client.destroy(err);
   }
  }
  class ProxyAgent extends DispatcherBase {
   constructor(opts) {
    super();
    if (!opts || typeof opts == "object" && !(opts instanceof URL) && !opts.uri) throw new InvalidArgumentError("Proxy uri is mandatory");
    const {clientFactory = defaultFactory} = opts;
    if (typeof clientFactory != "function") throw new InvalidArgumentError("Proxy opts.clientFactory must be a function.");
    const {proxyTunnel = !0} = opts, url = this.#getUrl(opts), {href, origin, port, protocol, username, password, hostname: proxyHostname} = url;
    this[kProxy] = {
     uri: href,
     protocol
    };
    this[kInterceptors] = opts.interceptors?.ProxyAgent && Array.isArray(opts.interceptors.ProxyAgent) ? opts.interceptors.ProxyAgent : [];
    this[kRequestTls] = opts.requestTls;
    this[kProxyTls] = opts.proxyTls;
    this[kProxyHeaders] = opts.headers || {};
    this[kTunnelProxy] = proxyTunnel;
    if (opts.auth && opts.token) throw new InvalidArgumentError("opts.auth cannot be used in combination with opts.token");
    opts.auth ? this[kProxyHeaders]["proxy-authorization"] = `Basic ${opts.auth}` : opts.token ? this[kProxyHeaders]["proxy-authorization"] = opts.token : username && password && (this[kProxyHeaders]["proxy-authorization"] = `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64")}`);
    const connect = buildConnector({
     ...opts.proxyTls
    });
    this[kConnectEndpoint] = buildConnector({
     ...opts.requestTls
    });
    const agentFactory = opts.factory || defaultAgentFactory, factory = (origin, options) => {
     const {protocol} = new URL(origin);
     return this[kTunnelProxy] || protocol !== "http:" || this[kProxy].protocol !== "http:" ? agentFactory(origin, options) : new Http1ProxyWrapper(this[kProxy].uri, {
      headers: this[kProxyHeaders],
      connect,
      factory: agentFactory
     });
    };
    this[kClient] = clientFactory(url, {
     connect
    });
    this[kAgent] = new Agent({
     ...opts,
     factory,
     connect: async (opts, callback) => {
      let requestedPath = opts.host;
      opts.port || (requestedPath += `:${defaultProtocolPort(opts.protocol)}`);
      try {
       const {socket, statusCode} = await this[kClient].connect({
        origin,
        port,
        path: requestedPath,
        signal: opts.signal,
        headers: {
         ...this[kProxyHeaders],
         host: opts.host
        },
        servername: this[kProxyTls]?.servername || proxyHostname
       });
       if (statusCode !== 200) {
        socket.on("error", noop).destroy();
        callback(new RequestAbortedError(`Proxy response (${statusCode}) !== 200 when HTTP Tunneling`));
       }
       if (opts.protocol !== "https:") {
        callback(null, socket);
        return;
       }
       let servername;
       servername = this[kRequestTls] ? this[kRequestTls].servername : opts.servername;
       this[kConnectEndpoint]({
        ...opts,
        servername,
        httpSocket: socket
       }, callback);
      } catch (err) {
       err.code === "ERR_TLS_CERT_ALTNAME_INVALID" ? callback(new SecureProxyConnectionError(err)) : callback(err);
      }
     }
    });
   }
   dispatch(opts, handler) {
    const headers = buildHeaders(opts.headers);
    throwIfProxyAuthIsSent(headers);
    if (headers && !("host" in headers) && !("Host" in headers)) {
     const {host} = new URL(opts.origin);
     headers.host = host;
    }
    return this[kAgent].dispatch({
     ...opts,
     headers
    }, handler);
   }
   #getUrl(opts) {
    return typeof opts == "string" ? new URL(opts) : opts instanceof URL ? opts : new URL(opts.uri);
   }
   async [kClose]() {
    await this[kAgent].close();
    await this[kClient].close();
   }
   async [kDestroy]() {
    await this[kAgent].destroy();
    await this[kClient].destroy();
   }
  }
  function buildHeaders(headers) {
   if (Array.isArray(headers)) {
    const headersPair = {};
    for (let i = 0; i < headers.length; i += 2) headersPair[headers[i]] = headers[i + 1];
    return headersPair;
   }
   return headers;
  }
  function throwIfProxyAuthIsSent(headers) {
   const existProxyAuth = headers && Object.keys(headers).find(key => key.toLowerCase() === "proxy-authorization");
   if (existProxyAuth) throw new InvalidArgumentError("Proxy-Authorization should be sent in ProxyAgent constructor");
  }
  module.exports = ProxyAgent;
 }),
 30050: ((module, __unused_webpack_exports, __webpack_require__) => {
  const Dispatcher = __webpack_require__(30883), RetryHandler = __webpack_require__(17816);
  class RetryAgent extends Dispatcher {
   #agent=null;
   #options=null;
   constructor(agent, options = {}) {
    super(options);
    this.#agent = agent;
    this.#options = options;
   }
   dispatch(opts, handler) {
    const retry = new RetryHandler({
     ...opts,
     retryOptions: this.#options
    }, {
     dispatch: this.#agent.dispatch.bind(this.#agent),
     handler
    });
    return this.#agent.dispatch(opts, retry);
   }
   close() {
    return this.#agent.close();
   }
   destroy() {
    return this.#agent.destroy();
   }
  }
  module.exports = RetryAgent;
 }),
 32581: ((module, __unused_webpack_exports, __webpack_require__) => {
  const globalDispatcher = Symbol.for("undici.globalDispatcher.1"), {InvalidArgumentError} = __webpack_require__(68707), Agent = __webpack_require__(57405);
  getGlobalDispatcher() === void 0 && setGlobalDispatcher(new Agent);
  function setGlobalDispatcher(agent) {
   if (!agent || typeof agent.dispatch != "function") throw new InvalidArgumentError("Argument agent must implement Agent");
   Object.defineProperty(globalThis, globalDispatcher, {
    value: agent,
    writable: !0,
    enumerable: !1,
    configurable: !1
   });
  }
  function getGlobalDispatcher() {
   return globalThis[globalDispatcher];
  }
  module.exports = {
   setGlobalDispatcher,
   getGlobalDispatcher
  };
 }),
 58155: (module => {
  module.exports = class {
   #handler;
   constructor(handler) {
    if (typeof handler != "object" || handler === null) throw new TypeError("handler must be an object");
    this.#handler = handler;
   }
   onConnect(...args) {
    return this.#handler.onConnect?.(...args);
   }
   onError(...args) {
    return this.#handler.onError?.(...args);
   }
   onUpgrade(...args) {
    return this.#handler.onUpgrade?.(...args);
   }
   onResponseStarted(...args) {
    return this.#handler.onResponseStarted?.(...args);
   }
   onHeaders(...args) {
    return this.#handler.onHeaders?.(...args);
   }
   onData(...args) {
    return this.#handler.onData?.(...args);
   }
   onComplete(...args) {
    return this.#handler.onComplete?.(...args);
   }
   onBodySent(...args) {
    return this.#handler.onBodySent?.(...args);
   }
  };
 }),
 8754: ((module, __unused_webpack_exports, __webpack_require__) => {
  const util = __webpack_require__(3440), {kBodyUsed} = __webpack_require__(36443), assert = __webpack_require__(34589), {InvalidArgumentError} = __webpack_require__(68707), EE = __webpack_require__(78474), redirectableStatusCodes = [ 300, 301, 302, 303, 307, 308 ], kBody = Symbol("body");
  class BodyAsyncIterable {
   constructor(body) {
    this[kBody] = body;
    this[kBodyUsed] = !1;
   }
   async* [Symbol.asyncIterator]() {
    assert(!this[kBodyUsed], "disturbed");
    this[kBodyUsed] = !0;
    yield* this[kBody];
   }
  }
  class RedirectHandler {
   constructor(dispatch, maxRedirections, opts, handler) {
    if (maxRedirections != null && (!Number.isInteger(maxRedirections) || maxRedirections < 0)) throw new InvalidArgumentError("maxRedirections must be a positive number");
    util.validateHandler(handler, opts.method, opts.upgrade);
    this.dispatch = dispatch;
    this.location = null;
    this.abort = null;
    this.opts = {
     ...opts,
     maxRedirections: 0
    };
    this.maxRedirections = maxRedirections;
    this.handler = handler;
    this.history = [];
    this.redirectionLimitReached = !1;
    if (util.isStream(this.opts.body)) {
     util.bodyLength(this.opts.body) === 0 && this.opts.body.on("data", function() {
      assert(!1);
     });
     if (typeof this.opts.body.readableDidRead != "boolean") {
      this.opts.body[kBodyUsed] = !1;
      EE.prototype.on.call(this.opts.body, "data", function() {
       this[kBodyUsed] = !0;
      });
     }
    } else (this.opts.body && typeof this.opts.body.pipeTo == "function" || this.opts.body && typeof this.opts.body != "string" && !ArrayBuffer.isView(this.opts.body) && util.isIterable(this.opts.body)) && (this.opts.body = new BodyAsyncIterable(this.opts.body));
   }
   onConnect(abort) {
    this.abort = abort;
    this.handler.onConnect(abort, {
     history: this.history
    });
   }
   onUpgrade(statusCode, headers, socket) {
    this.handler.onUpgrade(statusCode, headers, socket);
   }
   onError(error) {
    this.handler.onError(error);
   }
   onHeaders(statusCode, headers, resume, statusText) {
    this.location = this.history.length >= this.maxRedirections || util.isDisturbed(this.opts.body) ? null : parseLocation(statusCode, headers);
    if (this.opts.throwOnMaxRedirect && this.history.length >= this.maxRedirections) {
     this.request && this.request.abort(new Error("max redirects"));
     this.redirectionLimitReached = !0;
     this.abort(new Error("max redirects"));
     return;
    }
    this.opts.origin && this.history.push(new URL(this.opts.path, this.opts.origin));
    if (!this.location) return this.handler.onHeaders(statusCode, headers, resume, statusText);
    const {origin, pathname, search} = util.parseURL(new URL(this.location, this.opts.origin && new URL(this.opts.path, this.opts.origin))), path = search ? `${pathname}${search}` : pathname;
    this.opts.headers = cleanRequestHeaders(this.opts.headers, statusCode === 303, this.opts.origin !== origin);
    this.opts.path = path;
    this.opts.origin = origin;
    this.opts.maxRedirections = 0;
    this.opts.query = null;
    if (statusCode === 303 && this.opts.method !== "HEAD") {
     this.opts.method = "GET";
     this.opts.body = null;
    }
   }
   onData(chunk) {
    if (!this.location) return this.handler.onData(chunk);
   }
   onComplete(trailers) {
    if (this.location) {
     this.location = null;
     this.abort = null;
     this.dispatch(this.opts, this);
    } else this.handler.onComplete(trailers);
   }
   onBodySent(chunk) {
    this.handler.onBodySent && this.handler.onBodySent(chunk);
   }
  }
  function parseLocation(statusCode, headers) {
   if (redirectableStatusCodes.indexOf(statusCode) === -1) return null;
   for (let i = 0; i < headers.length; i += 2) if (headers[i].length === 8 && util.headerNameToString(headers[i]) === "location") return headers[i + 1];
  }
  function shouldRemoveHeader(header, removeContent, unknownOrigin) {
   if (header.length === 4) return util.headerNameToString(header) === "host";
   if (removeContent && util.headerNameToString(header).startsWith("content-")) return !0;
   if (unknownOrigin && (header.length === 13 || header.length === 6 || header.length === 19)) {
    const name = util.headerNameToString(header);
    return name === "authorization" || name === "cookie" || name === "proxy-authorization";
   }
   return !1;
  }
  function cleanRequestHeaders(headers, removeContent, unknownOrigin) {
   const ret = [];
   if (Array.isArray(headers)) for (let i = 0; i < headers.length; i += 2) shouldRemoveHeader(headers[i], removeContent, unknownOrigin) || ret.push(headers[i], headers[i + 1]); else if (headers && typeof headers == "object") for (const key of Object.keys(headers)) shouldRemoveHeader(key, removeContent, unknownOrigin) || ret.push(key, headers[key]); else assert(headers == null, "headers must be an object or an array");
   return ret;
  }
  module.exports = RedirectHandler;
 }),
 17816: ((module, __unused_webpack_exports, __webpack_require__) => {
  const assert = __webpack_require__(34589), {kRetryHandlerDefaultRetry} = __webpack_require__(36443), {RequestRetryError} = __webpack_require__(68707), {isDisturbed, parseHeaders, parseRangeHeader, wrapRequestBody} = __webpack_require__(3440);
  function calculateRetryAfterHeader(retryAfter) {
   const current = Date.now();
   return new Date(retryAfter).getTime() - current;
  }
  function validatePartialResponseContentLength(headers, range, statusCode, retryCount) {
   const contentLength = headers["content-length"];
   if (contentLength == null) return null;
   if (!Number.isFinite(range.start) || !Number.isFinite(range.end)) return null;
   const length = Number(contentLength), expectedLength = range.end - range.start + 1;
   return Number.isFinite(length) && length === expectedLength ? null : new RequestRetryError("Content-Length mismatch", statusCode, {
    headers,
    data: {
     count: retryCount
    }
   });
  }
  class RetryHandler {
   constructor(opts, handlers) {
    const {retryOptions, ...dispatchOpts} = opts, {retry: retryFn, maxRetries, maxTimeout, minTimeout, timeoutFactor, methods, errorCodes, retryAfter, statusCodes} = retryOptions ?? {};
    this.dispatch = handlers.dispatch;
    this.handler = handlers.handler;
    this.opts = {
     ...dispatchOpts,
     body: wrapRequestBody(opts.body)
    };
    this.abort = null;
    this.aborted = !1;
    this.retryOpts = {
     retry: retryFn ?? RetryHandler[kRetryHandlerDefaultRetry],
     retryAfter: retryAfter ?? !0,
     maxTimeout: maxTimeout ?? 3e4,
     minTimeout: minTimeout ?? 500,
     timeoutFactor: timeoutFactor ?? 2,
     maxRetries: maxRetries ?? 5,
     methods: methods ?? [ "GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE" ],
     statusCodes: statusCodes ?? [ 500, 502, 503, 504, 429 ],
     errorCodes: errorCodes ?? [ "ECONNRESET", "ECONNREFUSED", "ENOTFOUND", "ENETDOWN", "ENETUNREACH", "EHOSTDOWN", "EHOSTUNREACH", "EPIPE", "UND_ERR_SOCKET" ]
    };
    this.retryCount = 0;
    this.retryCountCheckpoint = 0;
    this.start = 0;
    this.end = null;
    this.etag = null;
    this.resume = null;
    this.headersSent = !1;
    this.handler.onConnect(reason => {
     this.aborted = !0;
     this.abort ? this.abort(reason) : this.reason = reason;
    });
   }
   checkpointResponseEnd(headers, resume) {
    if (this.end == null && this.opts.method !== "HEAD") {
     const contentLength = headers["content-length"];
     this.end = contentLength != null ? Number(contentLength) - 1 : null;
     assert(this.end == null || Number.isFinite(this.end), "invalid content-length");
    }
    this.resume = this.end != null ? resume : null;
   }
   onRequestSent() {
    this.handler.onRequestSent && this.handler.onRequestSent();
   }
   onUpgrade(statusCode, headers, socket) {
    this.handler.onUpgrade && this.handler.onUpgrade(statusCode, headers, socket);
   }
   onConnect(abort) {
    this.aborted ? abort(this.reason) : this.abort = abort;
   }
   onBodySent(chunk) {
    if (this.handler.onBodySent) return this.handler.onBodySent(chunk);
   }
   static [kRetryHandlerDefaultRetry](err, {state, opts}, cb) {
    const {statusCode, code, headers} = err, {method, retryOptions} = opts, {maxRetries, minTimeout, maxTimeout, timeoutFactor, statusCodes, errorCodes, methods} = retryOptions, {counter} = state;
    if (code && code !== "UND_ERR_REQ_RETRY" && !errorCodes.includes(code)) {
     cb(err);
     return;
    }
    if (Array.isArray(methods) && !methods.includes(method)) {
     cb(err);
     return;
    }
    if (statusCode != null && Array.isArray(statusCodes) && !statusCodes.includes(statusCode)) {
     cb(err);
     return;
    }
    if (counter > maxRetries) {
     cb(err);
     return;
    }
    let retryAfterHeader = headers?.["retry-after"];
    if (retryAfterHeader) {
     retryAfterHeader = Number(retryAfterHeader);
     retryAfterHeader = Number.isNaN(retryAfterHeader) ? calculateRetryAfterHeader(retryAfterHeader) : retryAfterHeader * 1e3;
    }
    const retryTimeout = retryAfterHeader > 0 ? Math.min(retryAfterHeader, maxTimeout) : Math.min(minTimeout * timeoutFactor ** (counter - 1), maxTimeout);
    setTimeout(() => cb(null), retryTimeout);
   }
   onHeaders(statusCode, rawHeaders, resume, statusMessage) {
    const headers = parseHeaders(rawHeaders);
    this.retryCount += 1;
    if (statusCode >= 300) {
     if (this.headersSent || this.retryOpts.statusCodes.includes(statusCode) !== !1) {
      this.abort(new RequestRetryError("Request failed", statusCode, {
       headers,
       data: {
        count: this.retryCount
       }
      }));
      return !1;
     }
     this.headersSent = !0;
     this.checkpointResponseEnd(headers, resume);
     return this.handler.onHeaders(statusCode, rawHeaders, resume, statusMessage);
    }
    if (this.resume != null) {
     this.resume = null;
     if (statusCode !== 206 && (this.start > 0 || statusCode !== 200)) {
      this.abort(new RequestRetryError("server does not support the range header and the payload was partially consumed", statusCode, {
       headers,
       data: {
        count: this.retryCount
       }
      }));
      return !1;
     }
     const contentRange = parseRangeHeader(headers["content-range"]);
     if (!contentRange) {
      this.abort(new RequestRetryError("Content-Range mismatch", statusCode, {
       headers,
       data: {
        count: this.retryCount
       }
      }));
      return !1;
     }
     if (this.etag != null && this.etag !== headers.etag) {
      this.abort(new RequestRetryError("ETag mismatch", statusCode, {
       headers,
       data: {
        count: this.retryCount
       }
      }));
      return !1;
     }
     const contentLengthError = validatePartialResponseContentLength(headers, contentRange, statusCode, this.retryCount);
     if (contentLengthError != null) {
      this.abort(contentLengthError);
      return !1;
     }
     const {start, size, end = size - 1} = contentRange;
     if (this.start !== start || this.end != null && this.end !== end) {
      this.abort(new RequestRetryError("Content-Range mismatch", statusCode, {
       headers,
       data: {
        count: this.retryCount
       }
      }));
      return !1;
     }
     this.resume = resume;
     return !0;
    }
    if (this.end == null) {
     if (statusCode === 206) {
      const range = parseRangeHeader(headers["content-range"]);
      if (range == null) {
       this.headersSent = !0;
       return this.handler.onHeaders(statusCode, rawHeaders, resume, statusMessage);
      }
      const contentLengthError = validatePartialResponseContentLength(headers, range, statusCode, this.retryCount);
      if (contentLengthError != null) {
       this.abort(contentLengthError);
       return !1;
      }
      const {start, size, end = size - 1} = range;
      assert(start != null && Number.isFinite(start), "content-range mismatch");
      assert(end != null && Number.isFinite(end), "invalid content-length");
      this.start = start;
      this.end = end;
     }
     if (this.end == null) {
      const contentLength = headers["content-length"];
      this.end = contentLength != null ? Number(contentLength) - 1 : null;
     }
     assert(Number.isFinite(this.start));
     assert(this.end == null || Number.isFinite(this.end), "invalid content-length");
     this.resume = resume;
     this.headersSent = !0;
     this.etag = headers.etag != null ? headers.etag : null;
     this.etag != null && this.etag.startsWith("W/") && (this.etag = null);
     return this.handler.onHeaders(statusCode, rawHeaders, resume, statusMessage);
    }
    const err = new RequestRetryError("Request failed", statusCode, {
     headers,
     data: {
      count: this.retryCount
     }
    });
    this.abort(err);
    return !1;
   }
   onData(chunk) {
    this.start += chunk.length;
    return this.handler.onData(chunk);
   }
   onComplete(rawTrailers) {
    this.retryCount = 0;
    return this.handler.onComplete(rawTrailers);
   }
   onError(err) {
    if (this.aborted || isDisturbed(this.opts.body) || this.headersSent && this.resume == null) return this.handler.onError(err);
    this.retryCount - this.retryCountCheckpoint > 0 ? this.retryCount = this.retryCountCheckpoint + (this.retryCount - this.retryCountCheckpoint) : this.retryCount += 1;
    this.retryOpts.retry(err, {
     state: {
      counter: this.retryCount
     },
     opts: {
      retryOptions: this.retryOpts,
      ...this.opts
     }
    }, onRetry.bind(this));
    function onRetry(err) {
     if (err != null || this.aborted || isDisturbed(this.opts.body)) return this.handler.onError(err);
     if (this.start !== 0) {
      const headers = {
       range: `bytes=${this.start}-${this.end ?? ""}`
      };
      this.etag != null && (headers["if-match"] = this.etag);
      this.opts = {
       ...this.opts,
       headers: {
        ...this.opts.headers,
        ...headers
       }
      };
     }
     try {
      this.retryCountCheckpoint = this.retryCount;
      this.dispatch(this.opts, this);
     } catch (err) {
      this.handler.onError(err);
     }
    }
   }
  }
  module.exports = RetryHandler;
 }),
 70379: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {isIP} = __webpack_require__(77030), {lookup} = __webpack_require__(40610), DecoratorHandler = __webpack_require__(58155), {InvalidArgumentError, InformationalError} = __webpack_require__(68707), maxInt = Math.pow(2, 31) - 1;
  class DNSInstance {
   #maxTTL=0;
   #maxItems=0;
   #records=new Map;
   dualStack=!0;
   affinity=null;
   lookup=null;
   pick=null;
   constructor(opts) {
    this.#maxTTL = opts.maxTTL;
    this.#maxItems = opts.maxItems;
    this.dualStack = opts.dualStack;
    this.affinity = opts.affinity;
    this.lookup = opts.lookup ?? this.#defaultLookup;
    this.pick = opts.pick ?? this.#defaultPick;
   }
   get full() {
    return this.#records.size === this.#maxItems;
   }
   runLookup(origin, opts, cb) {
    const ips = this.#records.get(origin.hostname);
    if (ips == null && this.full) {
     cb(null, origin.origin);
     return;
    }
    const newOpts = {
     affinity: this.affinity,
     dualStack: this.dualStack,
     lookup: this.lookup,
     pick: this.pick,
     ...opts.dns,
     maxTTL: this.#maxTTL,
     maxItems: this.#maxItems
    };
    if (ips == null) this.lookup(origin, newOpts, (err, addresses) => {
     if (err || addresses == null || addresses.length === 0) {
      cb(err ?? new InformationalError("No DNS entries found"));
      return;
     }
     this.setRecords(origin, addresses);
     const records = this.#records.get(origin.hostname), ip = this.pick(origin, records, newOpts.affinity);
     let port;
     port = typeof ip.port == "number" ? `:${ip.port}` : origin.port !== "" ? `:${origin.port}` : "";
     cb(null, `${origin.protocol}//${ip.family === 6 ? `[${ip.address}]` : ip.address}${port}`);
    }); else {
     const ip = this.pick(origin, ips, newOpts.affinity);
     if (ip == null) {
      this.#records.delete(origin.hostname);
      this.runLookup(origin, opts, cb);
      return;
     }
     let port;
     port = typeof ip.port == "number" ? `:${ip.port}` : origin.port !== "" ? `:${origin.port}` : "";
     cb(null, `${origin.protocol}//${ip.family === 6 ? `[${ip.address}]` : ip.address}${port}`);
    }
   }
   #defaultLookup(origin, opts, cb) {
    lookup(origin.hostname, {
     all: !0,
     family: this.dualStack === !1 ? this.affinity : 0,
     order: "ipv4first"
    }, (err, addresses) => {
     if (err) return cb(err);
     const results = new Map;
     for (const addr of addresses) results.set(`${addr.address}:${addr.family}`, addr);
     cb(null, results.values());
    });
   }
   #defaultPick(origin, hostnameRecords, affinity) {
    let ip = null;
    const {records, offset} = hostnameRecords;
    let family;
    if (this.dualStack) {
     if (affinity == null) if (offset == null || offset === maxInt) {
      hostnameRecords.offset = 0;
      affinity = 4;
     } else {
      hostnameRecords.offset++;
      affinity = 1 & ~hostnameRecords.offset ? 4 : 6;
     }
     family = records[affinity] != null && records[affinity].ips.length > 0 ? records[affinity] : records[affinity === 4 ? 6 : 4];
    } else family = records[affinity];
    if (family == null || family.ips.length === 0) return ip;
    family.offset == null || family.offset === maxInt ? family.offset = 0 : family.offset++;
    const position = family.offset % family.ips.length;
    ip = family.ips[position] ?? null;
    if (ip == null) return ip;
    if (Date.now() - ip.timestamp > ip.ttl) {
     family.ips.splice(position, 1);
     return this.pick(origin, hostnameRecords, affinity);
    }
    return ip;
   }
   setRecords(origin, addresses) {
    const timestamp = Date.now(), records = {
     records: {
      4: null,
      6: null
     }
    };
    for (const record of addresses) {
     record.timestamp = timestamp;
     typeof record.ttl == "number" ? record.ttl = Math.min(record.ttl, this.#maxTTL) : record.ttl = this.#maxTTL;
     const familyRecords = records.records[record.family] ?? {
      ips: []
     };
     familyRecords.ips.push(record);
     records.records[record.family] = familyRecords;
    }
    this.#records.set(origin.hostname, records);
   }
   getHandler(meta, opts) {
    return new DNSDispatchHandler(this, meta, opts);
   }
  }
  class DNSDispatchHandler extends DecoratorHandler {
   #state=null;
   #opts=null;
   #dispatch=null;
   #handler=null;
   #origin=null;
   constructor(state, {origin, handler, dispatch}, opts) {
    super(handler);
    this.#origin = origin;
    this.#handler = handler;
    this.#opts = {
     ...opts
    };
    this.#state = state;
    this.#dispatch = dispatch;
   }
   onError(err) {
    switch (err.code) {
    case "ETIMEDOUT":
    case "ECONNREFUSED":
     if (this.#state.dualStack) {
      this.#state.runLookup(this.#origin, this.#opts, (err, newOrigin) => {
       if (err) return this.#handler.onError(err);
       const dispatchOpts = {
        ...this.#opts,
        origin: newOrigin
       };
       this.#dispatch(dispatchOpts, this);
      });
      return;
     }
     this.#handler.onError(err);
     return;

    case "ENOTFOUND":
     this.#state.deleteRecord(this.#origin);

    default:
     this.#handler.onError(err);
     break;
    }
   }
  }
  module.exports = interceptorOpts => {
   if (interceptorOpts?.maxTTL != null && (typeof interceptorOpts?.maxTTL != "number" || interceptorOpts?.maxTTL < 0)) throw new InvalidArgumentError("Invalid maxTTL. Must be a positive number");
   if (interceptorOpts?.maxItems != null && (typeof interceptorOpts?.maxItems != "number" || interceptorOpts?.maxItems < 1)) throw new InvalidArgumentError("Invalid maxItems. Must be a positive number and greater than zero");
   if (interceptorOpts?.affinity != null && interceptorOpts?.affinity !== 4 && interceptorOpts?.affinity !== 6) throw new InvalidArgumentError("Invalid affinity. Must be either 4 or 6");
   if (interceptorOpts?.dualStack != null && typeof interceptorOpts?.dualStack != "boolean") throw new InvalidArgumentError("Invalid dualStack. Must be a boolean");
   if (interceptorOpts?.lookup != null && typeof interceptorOpts?.lookup != "function") throw new InvalidArgumentError("Invalid lookup. Must be a function");
   if (interceptorOpts?.pick != null && typeof interceptorOpts?.pick != "function") throw new InvalidArgumentError("Invalid pick. Must be a function");
   const dualStack = interceptorOpts?.dualStack ?? !0;
   let affinity;
   affinity = dualStack ? interceptorOpts?.affinity ?? null : interceptorOpts?.affinity ?? 4;
   const opts = {
    maxTTL: interceptorOpts?.maxTTL ?? 1e4,
    lookup: interceptorOpts?.lookup ?? null,
    pick: interceptorOpts?.pick ?? null,
    dualStack,
    affinity,
    maxItems: interceptorOpts?.maxItems ?? 1 / 0
   }, instance = new DNSInstance(opts);
   return dispatch => function(origDispatchOpts, handler) {
    const origin = origDispatchOpts.origin.constructor === URL ? origDispatchOpts.origin : new URL(origDispatchOpts.origin);
    if (isIP(origin.hostname) !== 0) return dispatch(origDispatchOpts, handler);
    instance.runLookup(origin, origDispatchOpts, (err, newOrigin) => {
     if (err) return handler.onError(err);
     let dispatchOpts = null;
     dispatchOpts = {
      ...origDispatchOpts,
      servername: origin.hostname,
      origin: newOrigin,
      headers: {
       host: origin.hostname,
       ...origDispatchOpts.headers
      }
     };
     dispatch(dispatchOpts, instance.getHandler({
      origin,
      dispatch,
      handler
     }, origDispatchOpts));
    });
    return !0;
   };
  };
 }),
 88060: ((module, __unused_webpack_exports, __webpack_require__) => {
  const util = __webpack_require__(3440), {InvalidArgumentError, RequestAbortedError} = __webpack_require__(68707), DecoratorHandler = __webpack_require__(58155);
  class DumpHandler extends DecoratorHandler {
   #maxSize=1048576;
   #abort=null;
   #dumped=!1;
   #aborted=!1;
   #size=0;
   #reason=null;
   #handler=null;
   constructor({maxSize}, handler) {
    super(handler);
    if (maxSize != null && (!Number.isFinite(maxSize) || maxSize < 1)) throw new InvalidArgumentError("maxSize must be a number greater than 0");
    this.#maxSize = maxSize ?? this.#maxSize;
    this.#handler = handler;
   }
   onConnect(abort) {
    this.#abort = abort;
    this.#handler.onConnect(this.#customAbort.bind(this));
   }
   #customAbort(reason) {
    this.#aborted = !0;
    this.#reason = reason;
   }
   onHeaders(statusCode, rawHeaders, resume, statusMessage) {
    const headers = util.parseHeaders(rawHeaders), contentLength = headers["content-length"];
    if (contentLength != null && contentLength > this.#maxSize) throw new RequestAbortedError(`Response size (${contentLength}) larger than maxSize (${this.#maxSize})`);
    return !!this.#aborted || this.#handler.onHeaders(statusCode, rawHeaders, resume, statusMessage);
   }
   onError(err) {
    if (!this.#dumped) {
     err = this.#reason ?? err;
     this.#handler.onError(err);
    }
   }
   onData(chunk) {
    this.#size = this.#size + chunk.length;
    if (this.#size >= this.#maxSize) {
     this.#dumped = !0;
     this.#aborted ? this.#handler.onError(this.#reason) : this.#handler.onComplete([]);
    }
    return !0;
   }
   onComplete(trailers) {
    this.#dumped || (this.#aborted ? this.#handler.onError(this.reason) : this.#handler.onComplete(trailers));
   }
  }
  function createDumpInterceptor({maxSize: defaultMaxSize} = {
   maxSize: 1048576
  }) {
   return dispatch => function(opts, handler) {
    const {dumpMaxSize = defaultMaxSize} = opts, dumpHandler = new DumpHandler({
     maxSize: dumpMaxSize
    }, handler);
    return dispatch(opts, dumpHandler);
   };
  }
  module.exports = createDumpInterceptor;
 }),
 25092: ((module, __unused_webpack_exports, __webpack_require__) => {
  const RedirectHandler = __webpack_require__(8754);
  function createRedirectInterceptor({maxRedirections: defaultMaxRedirections}) {
   return dispatch => function(opts, handler) {
    const {maxRedirections = defaultMaxRedirections} = opts;
    if (!maxRedirections) return dispatch(opts, handler);
    const redirectHandler = new RedirectHandler(dispatch, maxRedirections, opts, handler);
    opts = {
     ...opts,
     maxRedirections: 0
    };
    return dispatch(opts, redirectHandler);
   };
  }
  module.exports = createRedirectInterceptor;
 }),
 21514: ((module, __unused_webpack_exports, __webpack_require__) => {
  const RedirectHandler = __webpack_require__(8754);
  module.exports = opts => {
   const globalMaxRedirections = opts?.maxRedirections;
   return dispatch => function(opts, handler) {
    const {maxRedirections = globalMaxRedirections, ...baseOpts} = opts;
    if (!maxRedirections) return dispatch(opts, handler);
    const redirectHandler = new RedirectHandler(dispatch, maxRedirections, opts, handler);
    return dispatch(baseOpts, redirectHandler);
   };
  };
 }),
 92026: ((module, __unused_webpack_exports, __webpack_require__) => {
  const RetryHandler = __webpack_require__(17816);
  module.exports = globalOpts => dispatch => function(opts, handler) {
   return dispatch(opts, new RetryHandler({
    ...opts,
    retryOptions: {
     ...globalOpts,
     ...opts.retryOptions
    }
   }, {
    handler,
    dispatch
   }));
  };
 }),
 52824: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.SPECIAL_HEADERS = exports.HEADER_STATE = exports.MINOR = exports.MAJOR = exports.CONNECTION_TOKEN_CHARS = exports.HEADER_CHARS = exports.TOKEN = exports.STRICT_TOKEN = exports.HEX = exports.URL_CHAR = exports.STRICT_URL_CHAR = exports.USERINFO_CHARS = exports.MARK = exports.ALPHANUM = exports.NUM = exports.HEX_MAP = exports.NUM_MAP = exports.ALPHA = exports.FINISH = exports.H_METHOD_MAP = exports.METHOD_MAP = exports.METHODS_RTSP = exports.METHODS_ICE = exports.METHODS_HTTP = exports.METHODS = exports.LENIENT_FLAGS = exports.FLAGS = exports.TYPE = exports.ERROR = void 0;
  const utils_1 = __webpack_require__(50172);
  var METHODS, HEADER_STATE;
  (function(ERROR) {
   ERROR[ERROR.OK = 0] = "OK";
   ERROR[ERROR.INTERNAL = 1] = "INTERNAL";
   ERROR[ERROR.STRICT = 2] = "STRICT";
   ERROR[ERROR.LF_EXPECTED = 3] = "LF_EXPECTED";
   ERROR[ERROR.UNEXPECTED_CONTENT_LENGTH = 4] = "UNEXPECTED_CONTENT_LENGTH";
   ERROR[ERROR.CLOSED_CONNECTION = 5] = "CLOSED_CONNECTION";
   ERROR[ERROR.INVALID_METHOD = 6] = "INVALID_METHOD";
   ERROR[ERROR.INVALID_URL = 7] = "INVALID_URL";
   ERROR[ERROR.INVALID_CONSTANT = 8] = "INVALID_CONSTANT";
   ERROR[ERROR.INVALID_VERSION = 9] = "INVALID_VERSION";
   ERROR[ERROR.INVALID_HEADER_TOKEN = 10] = "INVALID_HEADER_TOKEN";
   ERROR[ERROR.INVALID_CONTENT_LENGTH = 11] = "INVALID_CONTENT_LENGTH";
   ERROR[ERROR.INVALID_CHUNK_SIZE = 12] = "INVALID_CHUNK_SIZE";
   ERROR[ERROR.INVALID_STATUS = 13] = "INVALID_STATUS";
   ERROR[ERROR.INVALID_EOF_STATE = 14] = "INVALID_EOF_STATE";
   ERROR[ERROR.INVALID_TRANSFER_ENCODING = 15] = "INVALID_TRANSFER_ENCODING";
   ERROR[ERROR.CB_MESSAGE_BEGIN = 16] = "CB_MESSAGE_BEGIN";
   ERROR[ERROR.CB_HEADERS_COMPLETE = 17] = "CB_HEADERS_COMPLETE";
   ERROR[ERROR.CB_MESSAGE_COMPLETE = 18] = "CB_MESSAGE_COMPLETE";
   ERROR[ERROR.CB_CHUNK_HEADER = 19] = "CB_CHUNK_HEADER";
   ERROR[ERROR.CB_CHUNK_COMPLETE = 20] = "CB_CHUNK_COMPLETE";
   ERROR[ERROR.PAUSED = 21] = "PAUSED";
   ERROR[ERROR.PAUSED_UPGRADE = 22] = "PAUSED_UPGRADE";
   ERROR[ERROR.PAUSED_H2_UPGRADE = 23] = "PAUSED_H2_UPGRADE";
   ERROR[ERROR.USER = 24] = "USER";
  })(exports.ERROR || (exports.ERROR = {}));
  (function(TYPE) {
   TYPE[TYPE.BOTH = 0] = "BOTH";
   TYPE[TYPE.REQUEST = 1] = "REQUEST";
   TYPE[TYPE.RESPONSE = 2] = "RESPONSE";
  })(exports.TYPE || (exports.TYPE = {}));
  (function(FLAGS) {
   FLAGS[FLAGS.CONNECTION_KEEP_ALIVE = 1] = "CONNECTION_KEEP_ALIVE";
   FLAGS[FLAGS.CONNECTION_CLOSE = 2] = "CONNECTION_CLOSE";
   FLAGS[FLAGS.CONNECTION_UPGRADE = 4] = "CONNECTION_UPGRADE";
   FLAGS[FLAGS.CHUNKED = 8] = "CHUNKED";
   FLAGS[FLAGS.UPGRADE = 16] = "UPGRADE";
   FLAGS[FLAGS.CONTENT_LENGTH = 32] = "CONTENT_LENGTH";
   FLAGS[FLAGS.SKIPBODY = 64] = "SKIPBODY";
   FLAGS[FLAGS.TRAILING = 128] = "TRAILING";
   FLAGS[FLAGS.TRANSFER_ENCODING = 512] = "TRANSFER_ENCODING";
  })(exports.FLAGS || (exports.FLAGS = {}));
  (function(LENIENT_FLAGS) {
   LENIENT_FLAGS[LENIENT_FLAGS.HEADERS = 1] = "HEADERS";
   LENIENT_FLAGS[LENIENT_FLAGS.CHUNKED_LENGTH = 2] = "CHUNKED_LENGTH";
   LENIENT_FLAGS[LENIENT_FLAGS.KEEP_ALIVE = 4] = "KEEP_ALIVE";
  })(exports.LENIENT_FLAGS || (exports.LENIENT_FLAGS = {}));
  (function(METHODS) {
   METHODS[METHODS.DELETE = 0] = "DELETE";
   METHODS[METHODS.GET = 1] = "GET";
   METHODS[METHODS.HEAD = 2] = "HEAD";
   METHODS[METHODS.POST = 3] = "POST";
   METHODS[METHODS.PUT = 4] = "PUT";
   METHODS[METHODS.CONNECT = 5] = "CONNECT";
   METHODS[METHODS.OPTIONS = 6] = "OPTIONS";
   METHODS[METHODS.TRACE = 7] = "TRACE";
   METHODS[METHODS.COPY = 8] = "COPY";
   METHODS[METHODS.LOCK = 9] = "LOCK";
   METHODS[METHODS.MKCOL = 10] = "MKCOL";
   METHODS[METHODS.MOVE = 11] = "MOVE";
   METHODS[METHODS.PROPFIND = 12] = "PROPFIND";
   METHODS[METHODS.PROPPATCH = 13] = "PROPPATCH";
   METHODS[METHODS.SEARCH = 14] = "SEARCH";
   METHODS[METHODS.UNLOCK = 15] = "UNLOCK";
   METHODS[METHODS.BIND = 16] = "BIND";
   METHODS[METHODS.REBIND = 17] = "REBIND";
   METHODS[METHODS.UNBIND = 18] = "UNBIND";
   METHODS[METHODS.ACL = 19] = "ACL";
   METHODS[METHODS.REPORT = 20] = "REPORT";
   METHODS[METHODS.MKACTIVITY = 21] = "MKACTIVITY";
   METHODS[METHODS.CHECKOUT = 22] = "CHECKOUT";
   METHODS[METHODS.MERGE = 23] = "MERGE";
   METHODS[METHODS["M-SEARCH"] = 24] = "M-SEARCH";
   METHODS[METHODS.NOTIFY = 25] = "NOTIFY";
   METHODS[METHODS.SUBSCRIBE = 26] = "SUBSCRIBE";
   METHODS[METHODS.UNSUBSCRIBE = 27] = "UNSUBSCRIBE";
   METHODS[METHODS.PATCH = 28] = "PATCH";
   METHODS[METHODS.PURGE = 29] = "PURGE";
   METHODS[METHODS.MKCALENDAR = 30] = "MKCALENDAR";
   METHODS[METHODS.LINK = 31] = "LINK";
   METHODS[METHODS.UNLINK = 32] = "UNLINK";
   METHODS[METHODS.SOURCE = 33] = "SOURCE";
   METHODS[METHODS.PRI = 34] = "PRI";
   METHODS[METHODS.DESCRIBE = 35] = "DESCRIBE";
   METHODS[METHODS.ANNOUNCE = 36] = "ANNOUNCE";
   METHODS[METHODS.SETUP = 37] = "SETUP";
   METHODS[METHODS.PLAY = 38] = "PLAY";
   METHODS[METHODS.PAUSE = 39] = "PAUSE";
   METHODS[METHODS.TEARDOWN = 40] = "TEARDOWN";
   METHODS[METHODS.GET_PARAMETER = 41] = "GET_PARAMETER";
   METHODS[METHODS.SET_PARAMETER = 42] = "SET_PARAMETER";
   METHODS[METHODS.REDIRECT = 43] = "REDIRECT";
   METHODS[METHODS.RECORD = 44] = "RECORD";
   METHODS[METHODS.FLUSH = 45] = "FLUSH";
  })(METHODS = exports.METHODS || (exports.METHODS = {}));
  exports.METHODS_HTTP = [ METHODS.DELETE, METHODS.GET, METHODS.HEAD, METHODS.POST, METHODS.PUT, METHODS.CONNECT, METHODS.OPTIONS, METHODS.TRACE, METHODS.COPY, METHODS.LOCK, METHODS.MKCOL, METHODS.MOVE, METHODS.PROPFIND, METHODS.PROPPATCH, METHODS.SEARCH, METHODS.UNLOCK, METHODS.BIND, METHODS.REBIND, METHODS.UNBIND, METHODS.ACL, METHODS.REPORT, METHODS.MKACTIVITY, METHODS.CHECKOUT, METHODS.MERGE, METHODS["M-SEARCH"], METHODS.NOTIFY, METHODS.SUBSCRIBE, METHODS.UNSUBSCRIBE, METHODS.PATCH, METHODS.PURGE, METHODS.MKCALENDAR, METHODS.LINK, METHODS.UNLINK, METHODS.PRI, METHODS.SOURCE ];
  exports.METHODS_ICE = [ METHODS.SOURCE ];
  exports.METHODS_RTSP = [ METHODS.OPTIONS, METHODS.DESCRIBE, METHODS.ANNOUNCE, METHODS.SETUP, METHODS.PLAY, METHODS.PAUSE, METHODS.TEARDOWN, METHODS.GET_PARAMETER, METHODS.SET_PARAMETER, METHODS.REDIRECT, METHODS.RECORD, METHODS.FLUSH, METHODS.GET, METHODS.POST ];
  exports.METHOD_MAP = utils_1.enumToMap(METHODS);
  exports.H_METHOD_MAP = {};
  Object.keys(exports.METHOD_MAP).forEach(key => {
   /^H/.test(key) && (exports.H_METHOD_MAP[key] = exports.METHOD_MAP[key]);
  });
  (function(FINISH) {
   FINISH[FINISH.SAFE = 0] = "SAFE";
   FINISH[FINISH.SAFE_WITH_CB = 1] = "SAFE_WITH_CB";
   FINISH[FINISH.UNSAFE = 2] = "UNSAFE";
  })(exports.FINISH || (exports.FINISH = {}));
  exports.ALPHA = [];
  for (let i = "A".charCodeAt(0); i <= "Z".charCodeAt(0); i++) {
   exports.ALPHA.push(String.fromCharCode(i));
   exports.ALPHA.push(String.fromCharCode(i + 32));
  }
  exports.NUM_MAP = {
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
  exports.HEX_MAP = {
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
  exports.NUM = [ "0", "1", "2", "3", "4", "5", "6", "7", "8", "9" ];
  exports.ALPHANUM = exports.ALPHA.concat(exports.NUM);
  exports.MARK = [ "-", "_", ".", "!", "~", "*", "'", "(", ")" ];
  exports.USERINFO_CHARS = exports.ALPHANUM.concat(exports.MARK).concat([ "%", ";", ":", "&", "=", "+", "$", "," ]);
  exports.STRICT_URL_CHAR = [ "!", '"', "$", "%", "&", "'", "(", ")", "*", "+", ",", "-", ".", "/", ":", ";", "<", "=", ">", "@", "[", "\\", "]", "^", "_", "`", "{", "|", "}", "~" ].concat(exports.ALPHANUM);
  exports.URL_CHAR = exports.STRICT_URL_CHAR.concat([ "\t", "\f" ]);
  for (let i = 128; i <= 255; i++) exports.URL_CHAR.push(i);
  exports.HEX = exports.NUM.concat([ "a", "b", "c", "d", "e", "f", "A", "B", "C", "D", "E", "F" ]);
  exports.STRICT_TOKEN = [ "!", "#", "$", "%", "&", "'", "*", "+", "-", ".", "^", "_", "`", "|", "~" ].concat(exports.ALPHANUM);
  exports.TOKEN = exports.STRICT_TOKEN.concat([ " " ]);
  exports.HEADER_CHARS = [ "\t" ];
  for (let i = 32; i <= 255; i++) i !== 127 && exports.HEADER_CHARS.push(i);
  exports.CONNECTION_TOKEN_CHARS = exports.HEADER_CHARS.filter(c => c !== 44);
  exports.MAJOR = exports.NUM_MAP;
  exports.MINOR = exports.MAJOR;
  (function(HEADER_STATE) {
   HEADER_STATE[HEADER_STATE.GENERAL = 0] = "GENERAL";
   HEADER_STATE[HEADER_STATE.CONNECTION = 1] = "CONNECTION";
   HEADER_STATE[HEADER_STATE.CONTENT_LENGTH = 2] = "CONTENT_LENGTH";
   HEADER_STATE[HEADER_STATE.TRANSFER_ENCODING = 3] = "TRANSFER_ENCODING";
   HEADER_STATE[HEADER_STATE.UPGRADE = 4] = "UPGRADE";
   HEADER_STATE[HEADER_STATE.CONNECTION_KEEP_ALIVE = 5] = "CONNECTION_KEEP_ALIVE";
   HEADER_STATE[HEADER_STATE.CONNECTION_CLOSE = 6] = "CONNECTION_CLOSE";
   HEADER_STATE[HEADER_STATE.CONNECTION_UPGRADE = 7] = "CONNECTION_UPGRADE";
   HEADER_STATE[HEADER_STATE.TRANSFER_ENCODING_CHUNKED = 8] = "TRANSFER_ENCODING_CHUNKED";
  })(HEADER_STATE = exports.HEADER_STATE || (exports.HEADER_STATE = {}));
  exports.SPECIAL_HEADERS = {
   connection: HEADER_STATE.CONNECTION,
   "content-length": HEADER_STATE.CONTENT_LENGTH,
   "proxy-connection": HEADER_STATE.CONNECTION,
   "transfer-encoding": HEADER_STATE.TRANSFER_ENCODING,
   upgrade: HEADER_STATE.UPGRADE
  };
 }),
 63870: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {Buffer} = __webpack_require__(4573);
  module.exports = Buffer.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv", "base64");
 }),
 53434: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {Buffer} = __webpack_require__(4573);
  module.exports = Buffer.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAiAkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQECQAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5TSU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAAAAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==", "base64");
 }),
 50172: ((__unused_webpack_module, exports) => {
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.enumToMap = void 0;
  function enumToMap(obj) {
   const res = {};
   Object.keys(obj).forEach(key => {
    const value = obj[key];
    typeof value == "number" && (res[key] = value);
   });
   return res;
  }
  exports.enumToMap = enumToMap;
 }),
 47501: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {kClients} = __webpack_require__(36443), Agent = __webpack_require__(57405), {kAgent, kMockAgentSet, kMockAgentGet, kDispatches, kIsMockActive, kNetConnect, kGetNetConnect, kOptions, kFactory} = __webpack_require__(91117), MockClient = __webpack_require__(47365), MockPool = __webpack_require__(94004), {matchValue, buildMockOptions} = __webpack_require__(53397), {InvalidArgumentError, UndiciError} = __webpack_require__(68707), Dispatcher = __webpack_require__(30883), Pluralizer = __webpack_require__(91529), PendingInterceptorsFormatter = __webpack_require__(56142);
  class MockAgent extends Dispatcher {
   constructor(opts) {
    super(opts);
    this[kNetConnect] = !0;
    this[kIsMockActive] = !0;
    if (opts?.agent && typeof opts.agent.dispatch != "function") throw new InvalidArgumentError("Argument opts.agent must implement Agent");
    const agent = opts?.agent ? opts.agent : new Agent(opts);
    this[kAgent] = agent;
    this[kClients] = agent[kClients];
    this[kOptions] = buildMockOptions(opts);
   }
   get(origin) {
    let dispatcher = this[kMockAgentGet](origin);
    if (!dispatcher) {
     dispatcher = this[kFactory](origin);
     this[kMockAgentSet](origin, dispatcher);
    }
    return dispatcher;
   }
   dispatch(opts, handler) {
    this.get(opts.origin);
    return this[kAgent].dispatch(opts, handler);
   }
   async close() {
    await this[kAgent].close();
    this[kClients].clear();
   }
   deactivate() {
    this[kIsMockActive] = !1;
   }
   activate() {
    this[kIsMockActive] = !0;
   }
   enableNetConnect(matcher) {
    if (typeof matcher == "string" || typeof matcher == "function" || matcher instanceof RegExp) Array.isArray(this[kNetConnect]) ? this[kNetConnect].push(matcher) : this[kNetConnect] = [ matcher ]; else {
     if (typeof matcher != "undefined") throw new InvalidArgumentError("Unsupported matcher. Must be one of String|Function|RegExp.");
     this[kNetConnect] = !0;
    }
   }
   disableNetConnect() {
    this[kNetConnect] = !1;
   }
   get isMockActive() {
    return this[kIsMockActive];
   }
   [kMockAgentSet](origin, dispatcher) {
    this[kClients].set(origin, dispatcher);
   }
   [kFactory](origin) {
    const mockOptions = Object.assign({
     agent: this
    }, this[kOptions]);
    return this[kOptions] && this[kOptions].connections === 1 ? new MockClient(origin, mockOptions) : new MockPool(origin, mockOptions);
   }
   [kMockAgentGet](origin) {
    const client = this[kClients].get(origin);
    if (client) return client;
    if (typeof origin != "string") {
     const dispatcher = this[kFactory]("http://localhost:9999");
     this[kMockAgentSet](origin, dispatcher);
     return dispatcher;
    }
    for (const [keyMatcher, nonExplicitDispatcher] of Array.from(this[kClients])) if (nonExplicitDispatcher && typeof keyMatcher != "string" && matchValue(keyMatcher, origin)) {
     const dispatcher = this[kFactory](origin);
     this[kMockAgentSet](origin, dispatcher);
     dispatcher[kDispatches] = nonExplicitDispatcher[kDispatches];
     return dispatcher;
    }
   }
   [kGetNetConnect]() {
    return this[kNetConnect];
   }
   pendingInterceptors() {
    const mockAgentClients = this[kClients];
    return Array.from(mockAgentClients.entries()).flatMap(([origin, scope]) => scope[kDispatches].map(dispatch => ({
     ...dispatch,
     origin
    }))).filter(({pending}) => pending);
   }
   assertNoPendingInterceptors({pendingInterceptorsFormatter = new PendingInterceptorsFormatter} = {}) {
    const pending = this.pendingInterceptors();
    if (pending.length === 0) return;
    const pluralizer = new Pluralizer("interceptor", "interceptors").pluralize(pending.length);
    throw new UndiciError(`\n${pluralizer.count} ${pluralizer.noun} ${pluralizer.is} pending:\n\n${pendingInterceptorsFormatter.format(pending)}\n`.trim());
   }
  }
  module.exports = MockAgent;
 }),
 47365: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {promisify} = __webpack_require__(57975), Client = __webpack_require__(23701), {buildMockDispatch} = __webpack_require__(53397), {kDispatches, kMockAgent, kClose, kOriginalClose, kOrigin, kOriginalDispatch, kConnected} = __webpack_require__(91117), {MockInterceptor} = __webpack_require__(31511), Symbols = __webpack_require__(36443), {InvalidArgumentError} = __webpack_require__(68707);
  class MockClient extends Client {
   constructor(origin, opts) {
    super(origin, opts);
    if (!opts || !opts.agent || typeof opts.agent.dispatch != "function") throw new InvalidArgumentError("Argument opts.agent must implement Agent");
    this[kMockAgent] = opts.agent;
    this[kOrigin] = origin;
    this[kDispatches] = [];
    this[kConnected] = 1;
    this[kOriginalDispatch] = this.dispatch;
    this[kOriginalClose] = this.close.bind(this);
    this.dispatch = buildMockDispatch.call(this);
    this.close = this[kClose];
   }
   get [Symbols.kConnected]() {
    return this[kConnected];
   }
   intercept(opts) {
    return new MockInterceptor(opts, this[kDispatches]);
   }
   async [kClose]() {
    await promisify(this[kOriginalClose])();
    this[kConnected] = 0;
    this[kMockAgent][Symbols.kClients].delete(this[kOrigin]);
   }
  }
  module.exports = MockClient;
 }),
 52429: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {UndiciError} = __webpack_require__(68707), kMockNotMatchedError = Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");
  class MockNotMatchedError extends UndiciError {
   constructor(message) {
    super(message);
    Error.captureStackTrace(this, MockNotMatchedError);
    this.name = "MockNotMatchedError";
    this.message = message || "The request does not match any registered mock dispatches";
    this.code = "UND_MOCK_ERR_MOCK_NOT_MATCHED";
   }
   static [Symbol.hasInstance](instance) {
    return instance && instance[kMockNotMatchedError] === !0;
   }
   [kMockNotMatchedError]=!0;
  }
  module.exports = {
   MockNotMatchedError
  };
 }),
 31511: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {getResponseData, buildKey, addMockDispatch} = __webpack_require__(53397), {kDispatches, kDispatchKey, kDefaultHeaders, kDefaultTrailers, kContentLength, kMockDispatch} = __webpack_require__(91117), {InvalidArgumentError} = __webpack_require__(68707), {buildURL} = __webpack_require__(3440);
  class MockScope {
   constructor(mockDispatch) {
    this[kMockDispatch] = mockDispatch;
   }
   delay(waitInMs) {
    if (typeof waitInMs != "number" || !Number.isInteger(waitInMs) || waitInMs <= 0) throw new InvalidArgumentError("waitInMs must be a valid integer > 0");
    this[kMockDispatch].delay = waitInMs;
    return this;
   }
   persist() {
    this[kMockDispatch].persist = !0;
    return this;
   }
   times(repeatTimes) {
    if (typeof repeatTimes != "number" || !Number.isInteger(repeatTimes) || repeatTimes <= 0) throw new InvalidArgumentError("repeatTimes must be a valid integer > 0");
    this[kMockDispatch].times = repeatTimes;
    return this;
   }
  }
  class MockInterceptor {
   constructor(opts, mockDispatches) {
    if (typeof opts != "object") throw new InvalidArgumentError("opts must be an object");
    if (typeof opts.path == "undefined") throw new InvalidArgumentError("opts.path must be defined");
    typeof opts.method == "undefined" && (opts.method = "GET");
    if (typeof opts.path == "string") if (opts.query) opts.path = buildURL(opts.path, opts.query); else {
     const parsedURL = new URL(opts.path, "data://");
     opts.path = parsedURL.pathname + parsedURL.search;
    }
    typeof opts.method == "string" && (opts.method = opts.method.toUpperCase());
    this[kDispatchKey] = buildKey(opts);
    this[kDispatches] = mockDispatches;
    this[kDefaultHeaders] = {};
    this[kDefaultTrailers] = {};
    this[kContentLength] = !1;
   }
   createMockScopeDispatchData({statusCode, data, responseOptions}) {
    const responseData = getResponseData(data), contentLength = this[kContentLength] ? {
     "content-length": responseData.length
    } : {}, headers = {
     ...this[kDefaultHeaders],
     ...contentLength,
     ...responseOptions.headers
    }, trailers = {
     ...this[kDefaultTrailers],
     ...responseOptions.trailers
    };
    return {
     statusCode,
     data,
     headers,
     trailers
    };
   }
   validateReplyParameters(replyParameters) {
    if (typeof replyParameters.statusCode == "undefined") throw new InvalidArgumentError("statusCode must be defined");
    if (typeof replyParameters.responseOptions != "object" || replyParameters.responseOptions === null) throw new InvalidArgumentError("responseOptions must be an object");
   }
   reply(replyOptionsCallbackOrStatusCode) {
    if (typeof replyOptionsCallbackOrStatusCode == "function") {
     const wrappedDefaultsCallback = opts => {
      const resolvedData = replyOptionsCallbackOrStatusCode(opts);
      if (typeof resolvedData != "object" || resolvedData === null) throw new InvalidArgumentError("reply options callback must return an object");
      const replyParameters = {
       data: "",
       responseOptions: {},
       ...resolvedData
      };
      this.validateReplyParameters(replyParameters);
      return {
       ...this.createMockScopeDispatchData(replyParameters)
      };
     }, newMockDispatch = addMockDispatch(this[kDispatches], this[kDispatchKey], wrappedDefaultsCallback);
     return new MockScope(newMockDispatch);
    }
    const replyParameters = {
     statusCode: replyOptionsCallbackOrStatusCode,
     data: arguments[1] === void 0 ? "" : arguments[1],
     responseOptions: arguments[2] === void 0 ? {} : arguments[2]
    };
    this.validateReplyParameters(replyParameters);
    const dispatchData = this.createMockScopeDispatchData(replyParameters), newMockDispatch = addMockDispatch(this[kDispatches], this[kDispatchKey], dispatchData);
    return new MockScope(newMockDispatch);
   }
   replyWithError(error) {
    if (typeof error == "undefined") throw new InvalidArgumentError("error must be defined");
    const newMockDispatch = addMockDispatch(this[kDispatches], this[kDispatchKey], {
     error
    });
    return new MockScope(newMockDispatch);
   }
   defaultReplyHeaders(headers) {
    if (typeof headers == "undefined") throw new InvalidArgumentError("headers must be defined");
    this[kDefaultHeaders] = headers;
    return this;
   }
   defaultReplyTrailers(trailers) {
    if (typeof trailers == "undefined") throw new InvalidArgumentError("trailers must be defined");
    this[kDefaultTrailers] = trailers;
    return this;
   }
   replyContentLength() {
    this[kContentLength] = !0;
    return this;
   }
  }
  module.exports.MockInterceptor = MockInterceptor;
  module.exports.MockScope = MockScope;
 }),
 94004: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {promisify} = __webpack_require__(57975), Pool = __webpack_require__(30628), {buildMockDispatch} = __webpack_require__(53397), {kDispatches, kMockAgent, kClose, kOriginalClose, kOrigin, kOriginalDispatch, kConnected} = __webpack_require__(91117), {MockInterceptor} = __webpack_require__(31511), Symbols = __webpack_require__(36443), {InvalidArgumentError} = __webpack_require__(68707);
  class MockPool extends Pool {
   constructor(origin, opts) {
    super(origin, opts);
    if (!opts || !opts.agent || typeof opts.agent.dispatch != "function") throw new InvalidArgumentError("Argument opts.agent must implement Agent");
    this[kMockAgent] = opts.agent;
    this[kOrigin] = origin;
    this[kDispatches] = [];
    this[kConnected] = 1;
    this[kOriginalDispatch] = this.dispatch;
    this[kOriginalClose] = this.close.bind(this);
    this.dispatch = buildMockDispatch.call(this);
    this.close = this[kClose];
   }
   get [Symbols.kConnected]() {
    return this[kConnected];
   }
   intercept(opts) {
    return new MockInterceptor(opts, this[kDispatches]);
   }
   async [kClose]() {
    await promisify(this[kOriginalClose])();
    this[kConnected] = 0;
    this[kMockAgent][Symbols.kClients].delete(this[kOrigin]);
   }
  }
  module.exports = MockPool;
 }),
 91117: (module => {
  module.exports = {
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
 53397: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {MockNotMatchedError} = __webpack_require__(52429), {kDispatches, kMockAgent, kOriginalDispatch, kOrigin, kGetNetConnect} = __webpack_require__(91117), {buildURL} = __webpack_require__(3440), {STATUS_CODES} = __webpack_require__(37067), {types: {isPromise}} = __webpack_require__(57975);
  function matchValue(match, value) {
   return typeof match == "string" ? match === value : match instanceof RegExp ? match.test(value) : typeof match == "function" && match(value) === !0;
  }
  function lowerCaseEntries(headers) {
   return Object.fromEntries(Object.entries(headers).map(([headerName, headerValue]) => [ headerName.toLocaleLowerCase(), headerValue ]));
  }
  function getHeaderByName(headers, key) {
   if (!Array.isArray(headers)) return typeof headers.get == "function" ? headers.get(key) : lowerCaseEntries(headers)[key.toLocaleLowerCase()];
   for (let i = 0; i < headers.length; i += 2) if (headers[i].toLocaleLowerCase() === key.toLocaleLowerCase()) return headers[i + 1];
  }
  function buildHeadersFromArray(headers) {
   const clone = headers.slice(), entries = [];
   for (let index = 0; index < clone.length; index += 2) entries.push([ clone[index], clone[index + 1] ]);
   return Object.fromEntries(entries);
  }
  function matchHeaders(mockDispatch, headers) {
   if (typeof mockDispatch.headers == "function") {
    Array.isArray(headers) && (headers = buildHeadersFromArray(headers));
    return mockDispatch.headers(headers ? lowerCaseEntries(headers) : {});
   }
   if (typeof mockDispatch.headers == "undefined") return !0;
   if (typeof headers != "object" || typeof mockDispatch.headers != "object") return !1;
   for (const [matchHeaderName, matchHeaderValue] of Object.entries(mockDispatch.headers)) {
    const headerValue = getHeaderByName(headers, matchHeaderName);
    if (!matchValue(matchHeaderValue, headerValue)) return !1;
   }
   return !0;
  }
  function safeUrl(path) {
   if (typeof path != "string") return path;
   const pathSegments = path.split("?");
   if (pathSegments.length !== 2) return path;
   const qp = new URLSearchParams(pathSegments.pop());
   qp.sort();
   return [ ...pathSegments, qp.toString() ].join("?");
  }
  function matchKey(mockDispatch, {path, method, body, headers}) {
   const pathMatch = matchValue(mockDispatch.path, path), methodMatch = matchValue(mockDispatch.method, method), bodyMatch = typeof mockDispatch.body == "undefined" || matchValue(mockDispatch.body, body), headersMatch = matchHeaders(mockDispatch, headers);
   return pathMatch && methodMatch && bodyMatch && headersMatch;
  }
  function getResponseData(data) {
   return Buffer.isBuffer(data) || data instanceof Uint8Array || data instanceof ArrayBuffer ? data : typeof data == "object" ? JSON.stringify(data) : data.toString();
  }
  function getMockDispatch(mockDispatches, key) {
   const basePath = key.query ? buildURL(key.path, key.query) : key.path, resolvedPath = typeof basePath == "string" ? safeUrl(basePath) : basePath;
   let matchedMockDispatches = mockDispatches.filter(({consumed}) => !consumed).filter(({path}) => matchValue(safeUrl(path), resolvedPath));
   if (matchedMockDispatches.length === 0) throw new MockNotMatchedError(`Mock dispatch not matched for path '${resolvedPath}'`);
   matchedMockDispatches = matchedMockDispatches.filter(({method}) => matchValue(method, key.method));
   if (matchedMockDispatches.length === 0) throw new MockNotMatchedError(`Mock dispatch not matched for method '${key.method}' on path '${resolvedPath}'`);
   matchedMockDispatches = matchedMockDispatches.filter(({body}) => typeof body == "undefined" || matchValue(body, key.body));
   if (matchedMockDispatches.length === 0) throw new MockNotMatchedError(`Mock dispatch not matched for body '${key.body}' on path '${resolvedPath}'`);
   matchedMockDispatches = matchedMockDispatches.filter(mockDispatch => matchHeaders(mockDispatch, key.headers));
   if (matchedMockDispatches.length === 0) {
    const headers = typeof key.headers == "object" ? JSON.stringify(key.headers) : key.headers;
    throw new MockNotMatchedError(`Mock dispatch not matched for headers '${headers}' on path '${resolvedPath}'`);
   }
   return matchedMockDispatches[0];
  }
  function addMockDispatch(mockDispatches, key, data) {
   const baseData = {
    timesInvoked: 0,
    times: 1,
    persist: !1,
    consumed: !1
   }, replyData = typeof data == "function" ? {
    callback: data
   } : {
    ...data
   }, newMockDispatch = {
    ...baseData,
    ...key,
    pending: !0,
    data: {
     error: null,
     ...replyData
    }
   };
   mockDispatches.push(newMockDispatch);
   return newMockDispatch;
  }
  function deleteMockDispatch(mockDispatches, key) {
   const index = mockDispatches.findIndex(dispatch => !!dispatch.consumed && matchKey(dispatch, key));
   index !== -1 && mockDispatches.splice(index, 1);
  }
  function buildKey(opts) {
   const {path, method, body, headers, query} = opts;
   return {
    path,
    method,
    body,
    headers,
    query
   };
  }
  function generateKeyValues(data) {
   const keys = Object.keys(data), result = [];
   for (let i = 0; i < keys.length; ++i) {
    const key = keys[i], value = data[key], name = Buffer.from(`${key}`);
    if (Array.isArray(value)) for (let j = 0; j < value.length; ++j) result.push(name, Buffer.from(`${value[j]}`)); else result.push(name, Buffer.from(`${value}`));
   }
   return result;
  }
  function getStatusText(statusCode) {
   return STATUS_CODES[statusCode] || "unknown";
  }
  async function getResponse(body) {
   const buffers = [];
   for await (const data of body) buffers.push(data);
   return Buffer.concat(buffers).toString("utf8");
  }
  function mockDispatch(opts, handler) {
   const key = buildKey(opts), mockDispatch = getMockDispatch(this[kDispatches], key);
   mockDispatch.timesInvoked++;
   mockDispatch.data.callback && (mockDispatch.data = {
    ...mockDispatch.data,
    ...mockDispatch.data.callback(opts)
   });
   const {data: {statusCode, data, headers, trailers, error}, delay, persist} = mockDispatch, {timesInvoked, times} = mockDispatch;
   mockDispatch.consumed = !persist && timesInvoked >= times;
   mockDispatch.pending = timesInvoked < times;
   if (error !== null) {
    deleteMockDispatch(this[kDispatches], key);
    handler.onError(error);
    return !0;
   }
   typeof delay == "number" && delay > 0 ? setTimeout(() => {
    handleReply(this[kDispatches]);
   }, delay) : handleReply(this[kDispatches]);
   function handleReply(mockDispatches, _data = data) {
    const optsHeaders = Array.isArray(opts.headers) ? buildHeadersFromArray(opts.headers) : opts.headers, body = typeof _data == "function" ? _data({
     ...opts,
     headers: optsHeaders
    }) : _data;
    if (isPromise(body)) {
     body.then(newData => handleReply(mockDispatches, newData));
     return;
    }
    const responseData = getResponseData(body), responseHeaders = generateKeyValues(headers), responseTrailers = generateKeyValues(trailers);
    handler.onConnect?.(err => handler.onError(err), null);
    handler.onHeaders?.(statusCode, responseHeaders, resume, getStatusText(statusCode));
    handler.onData?.(Buffer.from(responseData));
    handler.onComplete?.(responseTrailers);
    deleteMockDispatch(mockDispatches, key);
   }
   function resume() {}
   return !0;
  }
  function buildMockDispatch() {
   const agent = this[kMockAgent], origin = this[kOrigin], originalDispatch = this[kOriginalDispatch];
   return function(opts, handler) {
    if (agent.isMockActive) try {
     mockDispatch.call(this, opts, handler);
    } catch (error) {
     if (!(error instanceof MockNotMatchedError)) throw error;
     {
      const netConnect = agent[kGetNetConnect]();
      if (netConnect === !1) throw new MockNotMatchedError(`${error.message}: subsequent request to origin ${origin} was not allowed (net.connect disabled)`);
      if (!checkNetConnect(netConnect, origin)) throw new MockNotMatchedError(`${error.message}: subsequent request to origin ${origin} was not allowed (net.connect is not enabled for this origin)`);
      originalDispatch.call(this, opts, handler);
     }
    } else originalDispatch.call(this, opts, handler);
   };
  }
  function checkNetConnect(netConnect, origin) {
   const url = new URL(origin);
   return netConnect === !0 || !(!Array.isArray(netConnect) || !netConnect.some(matcher => matchValue(matcher, url.host)));
  }
  function buildMockOptions(opts) {
   if (opts) {
    const {agent, ...mockOptions} = opts;
    return mockOptions;
   }
  }
  module.exports = {
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
 56142: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {Transform} = __webpack_require__(57075), {Console} = __webpack_require__(37540), PERSISTENT = process.versions.icu ? "✅" : "Y ", NOT_PERSISTENT = process.versions.icu ? "❌" : "N ";
  module.exports = class {
   constructor({disableColors} = {}) {
    this.transform = new Transform({
     transform(chunk, _enc, cb) {
      cb(null, chunk);
     }
    });
    this.logger = new Console({
     stdout: this.transform,
     inspectOptions: {
      colors: !disableColors && !process.env.CI
     }
    });
   }
   format(pendingInterceptors) {
    const withPrettyHeaders = pendingInterceptors.map(({method, path, data: {statusCode}, persist, times, timesInvoked, origin}) => ({
     Method: method,
     Origin: origin,
     Path: path,
     "Status code": statusCode,
     Persistent: persist ? PERSISTENT : NOT_PERSISTENT,
     Invocations: timesInvoked,
     Remaining: persist ? 1 / 0 : times - timesInvoked
    }));
    this.logger.table(withPrettyHeaders);
    return this.transform.read().toString();
   }
  };
 }),
 91529: (module => {
  const singulars = {
   pronoun: "it",
   is: "is",
   was: "was",
   this: "this"
  }, plurals = {
   pronoun: "they",
   is: "are",
   was: "were",
   this: "these"
  };
  module.exports = class {
   constructor(singular, plural) {
    this.singular = singular;
    this.plural = plural;
   }
   pluralize(count) {
    const one = count === 1, keys = one ? singulars : plurals, noun = one ? this.singular : this.plural;
    return {
     ...keys,
     count,
     noun
    };
   }
  };
 }),
 96603: (module => {
  let fastNow = 0;
  const RESOLUTION_MS = 1e3, TICK_MS = (RESOLUTION_MS >> 1) - 1;
  let fastNowTimeout;
  const kFastTimer = Symbol("kFastTimer"), fastTimers = [], NOT_IN_LIST = -2, TO_BE_CLEARED = -1, PENDING = 0, ACTIVE = 1;
  function onTick() {
   fastNow += TICK_MS;
   let idx = 0, len = fastTimers.length;
   while (idx < len) {
    const timer = fastTimers[idx];
    if (timer._state === PENDING) {
     timer._idleStart = fastNow - TICK_MS;
     timer._state = ACTIVE;
    } else if (timer._state === ACTIVE && fastNow >= timer._idleStart + timer._idleTimeout) {
     timer._state = TO_BE_CLEARED;
     timer._idleStart = -1;
     timer._onTimeout(timer._timerArg);
    }
    if (timer._state === TO_BE_CLEARED) {
     timer._state = NOT_IN_LIST;
     --len !== 0 && (fastTimers[idx] = fastTimers[len]);
    } else ++idx;
   }
   fastTimers.length = len;
   fastTimers.length !== 0 && refreshTimeout();
  }
  function refreshTimeout() {
   if (fastNowTimeout) fastNowTimeout.refresh(); else {
    clearTimeout(fastNowTimeout);
    fastNowTimeout = setTimeout(onTick, TICK_MS);
    fastNowTimeout.unref && fastNowTimeout.unref();
   }
  }
  class FastTimer {
   [kFastTimer]=!0;
   _state=NOT_IN_LIST;
   _idleTimeout=-1;
   _idleStart=-1;
   _onTimeout;
   _timerArg;
   constructor(callback, delay, arg) {
    this._onTimeout = callback;
    this._idleTimeout = delay;
    this._timerArg = arg;
    this.refresh();
   }
   refresh() {
    this._state === NOT_IN_LIST && fastTimers.push(this);
    fastNowTimeout && fastTimers.length !== 1 || refreshTimeout();
    this._state = PENDING;
   }
   clear() {
    this._state = TO_BE_CLEARED;
    this._idleStart = -1;
   }
  }
  module.exports = {
   setTimeout(callback, delay, arg) {
    return delay <= RESOLUTION_MS ? setTimeout(callback, delay, arg) : new FastTimer(callback, delay, arg);
   },
   clearTimeout(timeout) {
    timeout[kFastTimer] ? timeout.clear() : clearTimeout(timeout);
   },
   setFastTimeout(callback, delay, arg) {
    return new FastTimer(callback, delay, arg);
   },
   clearFastTimeout(timeout) {
    timeout.clear();
   },
   now() {
    return fastNow;
   },
   tick(delay = 0) {
    fastNow += delay - RESOLUTION_MS + 1;
    onTick();
    onTick();
   },
   reset() {
    fastNow = 0;
    fastTimers.length = 0;
    clearTimeout(fastNowTimeout);
    fastNowTimeout = null;
   },
   kFastTimer
  };
 }),
 89634: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {kConstruct} = __webpack_require__(20109), {urlEquals, getFieldValues} = __webpack_require__(76798), {kEnumerableProperty, isDisturbed} = __webpack_require__(3440), {webidl} = __webpack_require__(45893), {Response, cloneResponse, fromInnerResponse} = __webpack_require__(99051), {Request, fromInnerRequest} = __webpack_require__(9967), {kState} = __webpack_require__(93627), {fetching} = __webpack_require__(54398), {urlIsHttpHttpsScheme, createDeferredPromise, readAllBytes} = __webpack_require__(73168), assert = __webpack_require__(34589);
  class Cache {
   #relevantRequestResponseList;
   constructor() {
    arguments[0] !== kConstruct && webidl.illegalConstructor();
    webidl.util.markAsUncloneable(this);
    this.#relevantRequestResponseList = arguments[1];
   }
   async match(request, options = {}) {
    webidl.brandCheck(this, Cache);
    const prefix = "Cache.match";
    webidl.argumentLengthCheck(arguments, 1, prefix);
    request = webidl.converters.RequestInfo(request, prefix, "request");
    options = webidl.converters.CacheQueryOptions(options, prefix, "options");
    const p = this.#internalMatchAll(request, options, 1);
    if (p.length !== 0) return p[0];
   }
   async matchAll(request = void 0, options = {}) {
    webidl.brandCheck(this, Cache);
    const prefix = "Cache.matchAll";
    request !== void 0 && (request = webidl.converters.RequestInfo(request, prefix, "request"));
    options = webidl.converters.CacheQueryOptions(options, prefix, "options");
    return this.#internalMatchAll(request, options);
   }
   async add(request) {
    webidl.brandCheck(this, Cache);
    const prefix = "Cache.add";
    webidl.argumentLengthCheck(arguments, 1, prefix);
    request = webidl.converters.RequestInfo(request, prefix, "request");
    const requests = [ request ], responseArrayPromise = this.addAll(requests);
    return await responseArrayPromise;
   }
   async addAll(requests) {
    webidl.brandCheck(this, Cache);
    const prefix = "Cache.addAll";
    webidl.argumentLengthCheck(arguments, 1, prefix);
    const responsePromises = [], requestList = [];
    for (let request of requests) {
     if (request === void 0) throw webidl.errors.conversionFailed({
      prefix,
      argument: "Argument 1",
      types: [ "undefined is not allowed" ]
     });
     request = webidl.converters.RequestInfo(request);
     if (typeof request == "string") continue;
     const r = request[kState];
     if (!urlIsHttpHttpsScheme(r.url) || r.method !== "GET") throw webidl.errors.exception({
      header: prefix,
      message: "Expected http/s scheme when method is not GET."
     });
    }
    const fetchControllers = [];
    for (const request of requests) {
     const r = new Request(request)[kState];
     if (!urlIsHttpHttpsScheme(r.url)) throw webidl.errors.exception({
      header: prefix,
      message: "Expected http/s scheme."
     });
     r.initiator = "fetch";
     r.destination = "subresource";
     requestList.push(r);
     const responsePromise = createDeferredPromise();
     fetchControllers.push(fetching({
      request: r,
      processResponse(response) {
       if (response.type === "error" || response.status === 206 || response.status < 200 || response.status > 299) responsePromise.reject(webidl.errors.exception({
        header: "Cache.addAll",
        message: "Received an invalid status code or the request failed."
       })); else if (response.headersList.contains("vary")) {
        const fieldValues = getFieldValues(response.headersList.get("vary"));
        for (const fieldValue of fieldValues) if (fieldValue === "*") {
         responsePromise.reject(webidl.errors.exception({
          header: "Cache.addAll",
          message: "invalid vary field value"
         }));
         for (const controller of fetchControllers) controller.abort();
         return;
        }
       }
      },
      processResponseEndOfBody(response) {
       response.aborted ? responsePromise.reject(new DOMException("aborted", "AbortError")) : responsePromise.resolve(response);
      }
     }));
     responsePromises.push(responsePromise.promise);
    }
    const p = Promise.all(responsePromises), responses = await p, operations = [];
    let index = 0;
    for (const response of responses) {
     const operation = {
      type: "put",
      request: requestList[index],
      response
     };
     operations.push(operation);
     index++;
    }
    const cacheJobPromise = createDeferredPromise();
    let errorData = null;
    try {
     this.#batchCacheOperations(operations);
    } catch (e) {
     errorData = e;
    }
    queueMicrotask(() => {
     errorData === null ? cacheJobPromise.resolve(void 0) : cacheJobPromise.reject(errorData);
    });
    return cacheJobPromise.promise;
   }
   async put(request, response) {
    webidl.brandCheck(this, Cache);
    const prefix = "Cache.put";
    webidl.argumentLengthCheck(arguments, 2, prefix);
    request = webidl.converters.RequestInfo(request, prefix, "request");
    response = webidl.converters.Response(response, prefix, "response");
    let innerRequest = null;
    innerRequest = request instanceof Request ? request[kState] : new Request(request)[kState];
    if (!urlIsHttpHttpsScheme(innerRequest.url) || innerRequest.method !== "GET") throw webidl.errors.exception({
     header: prefix,
     message: "Expected an http/s scheme when method is not GET"
    });
    const innerResponse = response[kState];
    if (innerResponse.status === 206) throw webidl.errors.exception({
     header: prefix,
     message: "Got 206 status"
    });
    if (innerResponse.headersList.contains("vary")) {
     const fieldValues = getFieldValues(innerResponse.headersList.get("vary"));
     for (const fieldValue of fieldValues) if (fieldValue === "*") throw webidl.errors.exception({
      header: prefix,
      message: "Got * vary field value"
     });
    }
    if (innerResponse.body && (isDisturbed(innerResponse.body.stream) || innerResponse.body.stream.locked)) throw webidl.errors.exception({
     header: prefix,
     message: "Response body is locked or disturbed"
    });
    const clonedResponse = cloneResponse(innerResponse), bodyReadPromise = createDeferredPromise();
    if (innerResponse.body != null) {
     const stream = innerResponse.body.stream, reader = stream.getReader();
     readAllBytes(reader).then(bodyReadPromise.resolve, bodyReadPromise.reject);
    } else bodyReadPromise.resolve(void 0);
    const operations = [], operation = {
     type: "put",
     request: innerRequest,
     response: clonedResponse
    };
    operations.push(operation);
    const bytes = await bodyReadPromise.promise;
    clonedResponse.body != null && (clonedResponse.body.source = bytes);
    const cacheJobPromise = createDeferredPromise();
    let errorData = null;
    try {
     this.#batchCacheOperations(operations);
    } catch (e) {
     errorData = e;
    }
    queueMicrotask(() => {
     errorData === null ? cacheJobPromise.resolve() : cacheJobPromise.reject(errorData);
    });
    return cacheJobPromise.promise;
   }
   async delete(request, options = {}) {
    webidl.brandCheck(this, Cache);
    const prefix = "Cache.delete";
    webidl.argumentLengthCheck(arguments, 1, prefix);
    request = webidl.converters.RequestInfo(request, prefix, "request");
    options = webidl.converters.CacheQueryOptions(options, prefix, "options");
    let r = null;
    if (request instanceof Request) {
     r = request[kState];
     if (r.method !== "GET" && !options.ignoreMethod) return !1;
    } else {
     assert(typeof request == "string");
     r = new Request(request)[kState];
    }
    const operations = [], operation = {
     type: "delete",
     request: r,
     options
    };
    operations.push(operation);
    const cacheJobPromise = createDeferredPromise();
    let requestResponses, errorData = null;
    try {
     requestResponses = this.#batchCacheOperations(operations);
    } catch (e) {
     errorData = e;
    }
    queueMicrotask(() => {
     errorData === null ? cacheJobPromise.resolve(!!requestResponses?.length) : cacheJobPromise.reject(errorData);
    });
    return cacheJobPromise.promise;
   }
   async keys(request = void 0, options = {}) {
    webidl.brandCheck(this, Cache);
    const prefix = "Cache.keys";
    request !== void 0 && (request = webidl.converters.RequestInfo(request, prefix, "request"));
    options = webidl.converters.CacheQueryOptions(options, prefix, "options");
    let r = null;
    if (request !== void 0) if (request instanceof Request) {
     r = request[kState];
     if (r.method !== "GET" && !options.ignoreMethod) return [];
    } else typeof request == "string" && (r = new Request(request)[kState]);
    const promise = createDeferredPromise(), requests = [];
    if (request === void 0) for (const requestResponse of this.#relevantRequestResponseList) requests.push(requestResponse[0]); else {
     const requestResponses = this.#queryCache(r, options);
     for (const requestResponse of requestResponses) requests.push(requestResponse[0]);
    }
    queueMicrotask(() => {
     const requestList = [];
     for (const request of requests) {
      const requestObject = fromInnerRequest(request, (new AbortController).signal, "immutable");
      requestList.push(requestObject);
     }
     promise.resolve(Object.freeze(requestList));
    });
    return promise.promise;
   }
   #batchCacheOperations(operations) {
    const cache = this.#relevantRequestResponseList, backupCache = [ ...cache ], addedItems = [], resultList = [];
    try {
     for (const operation of operations) {
      if (operation.type !== "delete" && operation.type !== "put") throw webidl.errors.exception({
       header: "Cache.#batchCacheOperations",
       message: 'operation type does not match "delete" or "put"'
      });
      if (operation.type === "delete" && operation.response != null) throw webidl.errors.exception({
       header: "Cache.#batchCacheOperations",
       message: "delete operation should not have an associated response"
      });
      if (this.#queryCache(operation.request, operation.options, addedItems).length) throw new DOMException("???", "InvalidStateError");
      let requestResponses;
      if (operation.type === "delete") {
       requestResponses = this.#queryCache(operation.request, operation.options);
       if (requestResponses.length === 0) return [];
       for (const requestResponse of requestResponses) {
        const idx = cache.indexOf(requestResponse);
        assert(idx !== -1);
        cache.splice(idx, 1);
       }
      } else if (operation.type === "put") {
       if (operation.response == null) throw webidl.errors.exception({
        header: "Cache.#batchCacheOperations",
        message: "put operation should have an associated response"
       });
       const r = operation.request;
       if (!urlIsHttpHttpsScheme(r.url)) throw webidl.errors.exception({
        header: "Cache.#batchCacheOperations",
        message: "expected http or https scheme"
       });
       if (r.method !== "GET") throw webidl.errors.exception({
        header: "Cache.#batchCacheOperations",
        message: "not get method"
       });
       if (operation.options != null) throw webidl.errors.exception({
        header: "Cache.#batchCacheOperations",
        message: "options must not be defined"
       });
       requestResponses = this.#queryCache(operation.request);
       for (const requestResponse of requestResponses) {
        const idx = cache.indexOf(requestResponse);
        assert(idx !== -1);
        cache.splice(idx, 1);
       }
       cache.push([ operation.request, operation.response ]);
       addedItems.push([ operation.request, operation.response ]);
      }
      resultList.push([ operation.request, operation.response ]);
     }
     return resultList;
    } catch (e) {
     this.#relevantRequestResponseList.length = 0;
     this.#relevantRequestResponseList = backupCache;
     throw e;
    }
   }
   #queryCache(requestQuery, options, targetStorage) {
    const resultList = [], storage = targetStorage ?? this.#relevantRequestResponseList;
    for (const requestResponse of storage) {
     const [cachedRequest, cachedResponse] = requestResponse;
     this.#requestMatchesCachedItem(requestQuery, cachedRequest, cachedResponse, options) && resultList.push(requestResponse);
    }
    return resultList;
   }
   #requestMatchesCachedItem(requestQuery, request, response = null, options) {
    const queryURL = new URL(requestQuery.url), cachedURL = new URL(request.url);
    if (options?.ignoreSearch) {
     cachedURL.search = "";
     queryURL.search = "";
    }
    if (!urlEquals(queryURL, cachedURL, !0)) return !1;
    if (response == null || options?.ignoreVary || !response.headersList.contains("vary")) return !0;
    const fieldValues = getFieldValues(response.headersList.get("vary"));
    for (const fieldValue of fieldValues) {
     if (fieldValue === "*") return !1;
     const requestValue = request.headersList.get(fieldValue), queryValue = requestQuery.headersList.get(fieldValue);
     if (requestValue !== queryValue) return !1;
    }
    return !0;
   }
   #internalMatchAll(request, options, maxResponses = 1 / 0) {
    let r = null;
    if (request !== void 0) if (request instanceof Request) {
     r = request[kState];
     if (r.method !== "GET" && !options.ignoreMethod) return [];
    } else typeof request == "string" && (r = new Request(request)[kState]);
    const responses = [];
    if (request === void 0) for (const requestResponse of this.#relevantRequestResponseList) responses.push(requestResponse[1]); else {
     const requestResponses = this.#queryCache(r, options);
     for (const requestResponse of requestResponses) responses.push(requestResponse[1]);
    }
    const responseList = [];
    for (const response of responses) {
     const responseObject = fromInnerResponse(response, "immutable");
     responseList.push(responseObject.clone());
     if (responseList.length >= maxResponses) break;
    }
    return Object.freeze(responseList);
   }
  }
  Object.defineProperties(Cache.prototype, {
   [Symbol.toStringTag]: {
    value: "Cache",
    configurable: !0
   },
   match: kEnumerableProperty,
   matchAll: kEnumerableProperty,
   add: kEnumerableProperty,
   addAll: kEnumerableProperty,
   put: kEnumerableProperty,
   delete: kEnumerableProperty,
   keys: kEnumerableProperty
  });
  const cacheQueryOptionConverters = [ {
   key: "ignoreSearch",
   converter: webidl.converters.boolean,
   defaultValue: () => !1
  }, {
   key: "ignoreMethod",
   converter: webidl.converters.boolean,
   defaultValue: () => !1
  }, {
   key: "ignoreVary",
   converter: webidl.converters.boolean,
   defaultValue: () => !1
  } ];
  webidl.converters.CacheQueryOptions = webidl.dictionaryConverter(cacheQueryOptionConverters);
  webidl.converters.MultiCacheQueryOptions = webidl.dictionaryConverter([ ...cacheQueryOptionConverters, {
   key: "cacheName",
   converter: webidl.converters.DOMString
  } ]);
  webidl.converters.Response = webidl.interfaceConverter(Response);
  webidl.converters["sequence<RequestInfo>"] = webidl.sequenceConverter(webidl.converters.RequestInfo);
  module.exports = {
   Cache
  };
 }),
 3245: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {kConstruct} = __webpack_require__(20109), {Cache} = __webpack_require__(89634), {webidl} = __webpack_require__(45893), {kEnumerableProperty} = __webpack_require__(3440);
  class CacheStorage {
   #caches=new Map;
   constructor() {
    arguments[0] !== kConstruct && webidl.illegalConstructor();
    webidl.util.markAsUncloneable(this);
   }
   async match(request, options = {}) {
    webidl.brandCheck(this, CacheStorage);
    webidl.argumentLengthCheck(arguments, 1, "CacheStorage.match");
    request = webidl.converters.RequestInfo(request);
    options = webidl.converters.MultiCacheQueryOptions(options);
    if (options.cacheName != null) {
     if (this.#caches.has(options.cacheName)) {
      const cacheList = this.#caches.get(options.cacheName), cache = new Cache(kConstruct, cacheList);
      return await cache.match(request, options);
     }
    } else for (const cacheList of this.#caches.values()) {
     const cache = new Cache(kConstruct, cacheList), response = await cache.match(request, options);
     if (response !== void 0) return response;
    }
   }
   async has(cacheName) {
    webidl.brandCheck(this, CacheStorage);
    const prefix = "CacheStorage.has";
    webidl.argumentLengthCheck(arguments, 1, prefix);
    cacheName = webidl.converters.DOMString(cacheName, prefix, "cacheName");
    return this.#caches.has(cacheName);
   }
   async open(cacheName) {
    webidl.brandCheck(this, CacheStorage);
    const prefix = "CacheStorage.open";
    webidl.argumentLengthCheck(arguments, 1, prefix);
    cacheName = webidl.converters.DOMString(cacheName, prefix, "cacheName");
    if (this.#caches.has(cacheName)) {
     const cache = this.#caches.get(cacheName);
     return new Cache(kConstruct, cache);
    }
    const cache = [];
    this.#caches.set(cacheName, cache);
    return new Cache(kConstruct, cache);
   }
   async delete(cacheName) {
    webidl.brandCheck(this, CacheStorage);
    const prefix = "CacheStorage.delete";
    webidl.argumentLengthCheck(arguments, 1, prefix);
    cacheName = webidl.converters.DOMString(cacheName, prefix, "cacheName");
    return this.#caches.delete(cacheName);
   }
   async keys() {
    webidl.brandCheck(this, CacheStorage);
    const keys = this.#caches.keys();
    return [ ...keys ];
   }
  }
  Object.defineProperties(CacheStorage.prototype, {
   [Symbol.toStringTag]: {
    value: "CacheStorage",
    configurable: !0
   },
   match: kEnumerableProperty,
   has: kEnumerableProperty,
   open: kEnumerableProperty,
   delete: kEnumerableProperty,
   keys: kEnumerableProperty
  });
  module.exports = {
   CacheStorage
  };
 }),
 20109: ((module, __unused_webpack_exports, __webpack_require__) => {
  module.exports = {
   kConstruct: __webpack_require__(36443).kConstruct
  };
 }),
 76798: ((module, __unused_webpack_exports, __webpack_require__) => {
  const assert = __webpack_require__(34589), {URLSerializer} = __webpack_require__(51900), {isValidHeaderName} = __webpack_require__(73168);
  function urlEquals(A, B, excludeFragment = !1) {
   const serializedA = URLSerializer(A, excludeFragment), serializedB = URLSerializer(B, excludeFragment);
   return serializedA === serializedB;
  }
  function getFieldValues(header) {
   assert(header !== null);
   const values = [];
   for (let value of header.split(",")) {
    value = value.trim();
    isValidHeaderName(value) && values.push(value);
   }
   return values;
  }
  module.exports = {
   urlEquals,
   getFieldValues
  };
 }),
 71276: (module => {
  const maxAttributeValueSize = 1024, maxNameValuePairSize = 4096;
  module.exports = {
   maxAttributeValueSize,
   maxNameValuePairSize
  };
 }),
 79061: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {parseSetCookie} = __webpack_require__(11978), {stringify} = __webpack_require__(57797), {webidl} = __webpack_require__(45893), {Headers} = __webpack_require__(60660);
  function getCookies(headers) {
   webidl.argumentLengthCheck(arguments, 1, "getCookies");
   webidl.brandCheck(headers, Headers, {
    strict: !1
   });
   const cookie = headers.get("cookie"), out = {};
   if (!cookie) return out;
   for (const piece of cookie.split(";")) {
    const [name, ...value] = piece.split("=");
    out[name.trim()] = value.join("=");
   }
   return out;
  }
  function deleteCookie(headers, name, attributes) {
   webidl.brandCheck(headers, Headers, {
    strict: !1
   });
   const prefix = "deleteCookie";
   webidl.argumentLengthCheck(arguments, 2, prefix);
   name = webidl.converters.DOMString(name, prefix, "name");
   attributes = webidl.converters.DeleteCookieAttributes(attributes);
   setCookie(headers, {
    name,
    value: "",
    expires: new Date(0),
    ...attributes
   });
  }
  function getSetCookies(headers) {
   webidl.argumentLengthCheck(arguments, 1, "getSetCookies");
   webidl.brandCheck(headers, Headers, {
    strict: !1
   });
   const cookies = headers.getSetCookie();
   return cookies ? cookies.map(pair => parseSetCookie(pair)) : [];
  }
  function setCookie(headers, cookie) {
   webidl.argumentLengthCheck(arguments, 2, "setCookie");
   webidl.brandCheck(headers, Headers, {
    strict: !1
   });
   cookie = webidl.converters.Cookie(cookie);
   const str = stringify(cookie);
   str && headers.append("Set-Cookie", str);
  }
  webidl.converters.DeleteCookieAttributes = webidl.dictionaryConverter([ {
   converter: webidl.nullableConverter(webidl.converters.DOMString),
   key: "path",
   defaultValue: () => null
  }, {
   converter: webidl.nullableConverter(webidl.converters.DOMString),
   key: "domain",
   defaultValue: () => null
  } ]);
  webidl.converters.Cookie = webidl.dictionaryConverter([ {
   converter: webidl.converters.DOMString,
   key: "name"
  }, {
   converter: webidl.converters.DOMString,
   key: "value"
  }, {
   converter: webidl.nullableConverter(value => typeof value == "number" ? webidl.converters["unsigned long long"](value) : new Date(value)),
   key: "expires",
   defaultValue: () => null
  }, {
   converter: webidl.nullableConverter(webidl.converters["long long"]),
   key: "maxAge",
   defaultValue: () => null
  }, {
   converter: webidl.nullableConverter(webidl.converters.DOMString),
   key: "domain",
   defaultValue: () => null
  }, {
   converter: webidl.nullableConverter(webidl.converters.DOMString),
   key: "path",
   defaultValue: () => null
  }, {
   converter: webidl.nullableConverter(webidl.converters.boolean),
   key: "secure",
   defaultValue: () => null
  }, {
   converter: webidl.nullableConverter(webidl.converters.boolean),
   key: "httpOnly",
   defaultValue: () => null
  }, {
   converter: webidl.converters.USVString,
   key: "sameSite",
   allowedValues: [ "Strict", "Lax", "None" ]
  }, {
   converter: webidl.sequenceConverter(webidl.converters.DOMString),
   key: "unparsed",
   defaultValue: () => new Array(0)
  } ]);
  module.exports = {
   getCookies,
   deleteCookie,
   getSetCookies,
   setCookie
  };
 }),
 11978: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {maxNameValuePairSize, maxAttributeValueSize} = __webpack_require__(71276), {isCTLExcludingHtab} = __webpack_require__(57797), {collectASequenceOfCodePointsFast} = __webpack_require__(51900), assert = __webpack_require__(34589);
  function parseSetCookie(header) {
   if (isCTLExcludingHtab(header)) return null;
   let nameValuePair = "", unparsedAttributes = "", name = "", value = "";
   if (header.includes(";")) {
    const position = {
     position: 0
    };
    nameValuePair = collectASequenceOfCodePointsFast(";", header, position);
    unparsedAttributes = header.slice(position.position);
   } else nameValuePair = header;
   if (nameValuePair.includes("=")) {
    const position = {
     position: 0
    };
    name = collectASequenceOfCodePointsFast("=", nameValuePair, position);
    value = nameValuePair.slice(position.position + 1);
   } else value = nameValuePair;
   name = name.trim();
   value = value.trim();
   return name.length + value.length > maxNameValuePairSize ? null : {
    name,
    value,
    ...parseUnparsedAttributes(unparsedAttributes)
   };
  }
  function parseUnparsedAttributes(unparsedAttributes, cookieAttributeList = {}) {
   if (unparsedAttributes.length === 0) return cookieAttributeList;
   assert(unparsedAttributes[0] === ";");
   unparsedAttributes = unparsedAttributes.slice(1);
   let cookieAv = "";
   if (unparsedAttributes.includes(";")) {
    cookieAv = collectASequenceOfCodePointsFast(";", unparsedAttributes, {
     position: 0
    });
    unparsedAttributes = unparsedAttributes.slice(cookieAv.length);
   } else {
    cookieAv = unparsedAttributes;
    unparsedAttributes = "";
   }
   let attributeName = "", attributeValue = "";
   if (cookieAv.includes("=")) {
    const position = {
     position: 0
    };
    attributeName = collectASequenceOfCodePointsFast("=", cookieAv, position);
    attributeValue = cookieAv.slice(position.position + 1);
   } else attributeName = cookieAv;
   attributeName = attributeName.trim();
   attributeValue = attributeValue.trim();
   if (attributeValue.length > maxAttributeValueSize) return parseUnparsedAttributes(unparsedAttributes, cookieAttributeList);
   const attributeNameLowercase = attributeName.toLowerCase();
   if (attributeNameLowercase === "expires") {
    const expiryTime = new Date(attributeValue);
    cookieAttributeList.expires = expiryTime;
   } else if (attributeNameLowercase === "max-age") {
    const charCode = attributeValue.charCodeAt(0);
    if ((charCode < 48 || charCode > 57) && attributeValue[0] !== "-") return parseUnparsedAttributes(unparsedAttributes, cookieAttributeList);
    if (!/^\d+$/.test(attributeValue)) return parseUnparsedAttributes(unparsedAttributes, cookieAttributeList);
    const deltaSeconds = Number(attributeValue);
    cookieAttributeList.maxAge = deltaSeconds;
   } else if (attributeNameLowercase === "domain") {
    let cookieDomain = attributeValue;
    cookieDomain[0] === "." && (cookieDomain = cookieDomain.slice(1));
    cookieDomain = cookieDomain.toLowerCase();
    cookieAttributeList.domain = cookieDomain;
   } else if (attributeNameLowercase === "path") {
    let cookiePath = "";
    cookiePath = attributeValue.length === 0 || attributeValue[0] !== "/" ? "/" : attributeValue;
    cookieAttributeList.path = cookiePath;
   } else if (attributeNameLowercase === "secure") cookieAttributeList.secure = !0; else if (attributeNameLowercase === "httponly") cookieAttributeList.httpOnly = !0; else if (attributeNameLowercase === "samesite") {
    const attributeValueLowercase = attributeValue.toLowerCase();
    attributeValueLowercase === "none" ? cookieAttributeList.sameSite = "None" : attributeValueLowercase === "strict" ? cookieAttributeList.sameSite = "Strict" : attributeValueLowercase === "lax" && (cookieAttributeList.sameSite = "Lax");
   } else {
    cookieAttributeList.unparsed ??= [];
    cookieAttributeList.unparsed.push(`${attributeName}=${attributeValue}`);
   }
   return parseUnparsedAttributes(unparsedAttributes, cookieAttributeList);
  }
  module.exports = {
   parseSetCookie,
   parseUnparsedAttributes
  };
 }),
 57797: (module => {
  function isCTLExcludingHtab(value) {
   for (let i = 0; i < value.length; ++i) {
    const code = value.charCodeAt(i);
    if (code >= 0 && code <= 8 || code >= 10 && code <= 31 || code === 127) return !0;
   }
   return !1;
  }
  function validateCookieName(name) {
   for (let i = 0; i < name.length; ++i) {
    const code = name.charCodeAt(i);
    if (code < 33 || code > 126 || code === 34 || code === 40 || code === 41 || code === 60 || code === 62 || code === 64 || code === 44 || code === 59 || code === 58 || code === 92 || code === 47 || code === 91 || code === 93 || code === 63 || code === 61 || code === 123 || code === 125) throw new Error("Invalid cookie name");
   }
  }
  function validateCookieValue(value) {
   let len = value.length, i = 0;
   if (value[0] === '"') {
    if (len === 1 || value[len - 1] !== '"') throw new Error("Invalid cookie value");
    --len;
    ++i;
   }
   while (i < len) {
    const code = value.charCodeAt(i++);
    if (code < 33 || code > 126 || code === 34 || code === 44 || code === 59 || code === 92) throw new Error("Invalid cookie value");
   }
  }
  function validateCookiePath(path) {
   for (let i = 0; i < path.length; ++i) {
    const code = path.charCodeAt(i);
    if (code < 32 || code > 126 || code === 59) throw new Error("Invalid cookie path");
   }
  }
  function isLetterOrDigit(code) {
   return code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122;
  }
  function validateCookieDomain(domain) {
   if (domain === " ") return;
   if (domain.length > 255) throw new Error("Invalid cookie domain");
   let labelLength = 0;
   for (let i = 0; i < domain.length; ++i) {
    const code = domain.charCodeAt(i);
    if (code !== 46) {
     if (labelLength === 0 && !isLetterOrDigit(code)) throw new Error("Invalid cookie domain");
     if (!isLetterOrDigit(code) && code !== 45) throw new Error("Invalid cookie domain");
     if (++labelLength > 63) throw new Error("Invalid cookie domain");
    } else {
     if (labelLength === 0) throw new Error("Invalid cookie domain");
     if (domain.charCodeAt(i - 1) === 45) throw new Error("Invalid cookie domain");
     labelLength = 0;
    }
   }
   if (labelLength === 0 || domain.charCodeAt(domain.length - 1) === 45) throw new Error("Invalid cookie domain");
  }
  const IMFDays = [ "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat" ], IMFMonths = [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ], IMFPaddedNumbers = Array(61).fill(0).map((_, i) => i.toString().padStart(2, "0"));
  function toIMFDate(date) {
   typeof date == "number" && (date = new Date(date));
   return `${IMFDays[date.getUTCDay()]}, ${IMFPaddedNumbers[date.getUTCDate()]} ${IMFMonths[date.getUTCMonth()]} ${date.getUTCFullYear()} ${IMFPaddedNumbers[date.getUTCHours()]}:${IMFPaddedNumbers[date.getUTCMinutes()]}:${IMFPaddedNumbers[date.getUTCSeconds()]} GMT`;
  }
  function validateCookieMaxAge(maxAge) {
   if (maxAge < 0) throw new Error("Invalid cookie max-age");
  }
  function stringify(cookie) {
   if (cookie.name.length === 0) return null;
   validateCookieName(cookie.name);
   validateCookieValue(cookie.value);
   const out = [ `${cookie.name}=${cookie.value}` ];
   cookie.name.startsWith("__Secure-") && (cookie.secure = !0);
   if (cookie.name.startsWith("__Host-")) {
    cookie.secure = !0;
    cookie.domain = null;
    cookie.path = "/";
   }
   cookie.secure && out.push("Secure");
   cookie.httpOnly && out.push("HttpOnly");
   if (typeof cookie.maxAge == "number") {
    validateCookieMaxAge(cookie.maxAge);
    out.push(`Max-Age=${cookie.maxAge}`);
   }
   if (cookie.domain) {
    validateCookieDomain(cookie.domain);
    out.push(`Domain=${cookie.domain}`);
   }
   if (cookie.path) {
    validateCookiePath(cookie.path);
    out.push(`Path=${cookie.path}`);
   }
   cookie.expires && cookie.expires.toString() !== "Invalid Date" && out.push(`Expires=${toIMFDate(cookie.expires)}`);
   cookie.sameSite && out.push(`SameSite=${cookie.sameSite}`);
   for (const part of cookie.unparsed) {
    if (!part.includes("=")) throw new Error("Invalid unparsed");
    const [key, ...value] = part.split("="), trimmedKey = key.trim(), joinedValue = value.join("=");
    validateCookieName(trimmedKey);
    validateCookieValue(joinedValue);
    out.push(`${trimmedKey}=${joinedValue}`);
   }
   return out.join("; ");
  }
  module.exports = {
   isCTLExcludingHtab,
   validateCookieName,
   validateCookiePath,
   validateCookieValue,
   toIMFDate,
   stringify
  };
 }),
 24031: ((module, __unused_webpack_exports, __webpack_require__) => {
  const buffer = __webpack_require__(4573), {Transform} = __webpack_require__(57075), {isASCIINumber, isValidLastEventId} = __webpack_require__(94811), BOM = [ 239, 187, 191 ], LF = 10, CR = 13, COLON = 58, SPACE = 32, defaultMaxEventSize = buffer.kStringMaxLength, DATA = Buffer.from("data"), EVENT = Buffer.from("event"), ID = Buffer.from("id"), RETRY = Buffer.from("retry"), minParserItems = 1024, maxParserItems = 131072, bytesPerParserItem = 128;
  function isASCIINumberBytes(buffer, start) {
   if (start >= buffer.length) return !1;
   for (let i = start; i < buffer.length; i++) if (buffer[i] < 48 || buffer[i] > 57) return !1;
   return !0;
  }
  function isValidLastEventIdBytes(buffer, start) {
   for (let i = start; i < buffer.length; i++) if (buffer[i] === 0) return !1;
   return !0;
  }
  function isFieldName(line, length, field) {
   if (length !== field.length) return !1;
   for (let i = 0; i < length; i++) if (line[i] !== field[i]) return !1;
   return !0;
  }
  function createMaxEventSizeExceededError() {
   const error = new Error("EventSource message size exceeded");
   error.aborted = !1;
   return error;
  }
  class EventSourceStream extends Transform {
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
   constructor(options = {}) {
    options.readableObjectMode = !0;
    super(options);
    this.state = options.eventSourceSettings || {};
    this.maxEventSize = options.maxEventSize ?? defaultMaxEventSize;
    const parserItemLimit = this.maxEventSize > 0 ? Math.min(maxParserItems, Math.max(minParserItems, Math.floor(this.maxEventSize / bytesPerParserItem))) : 0;
    this.maxDataLines = parserItemLimit;
    this.maxBufferedChunks = parserItemLimit;
    options.push && (this.push = options.push);
   }
   _transform(chunk, _encoding, callback) {
    if (chunk.length !== 0) if (this.maxEventSize > 0 && this.chunks.length >= this.maxBufferedChunks && chunk[0] !== LF && chunk[0] !== CR) callback(createMaxEventSizeExceededError()); else {
     this.chunks.push(chunk);
     if (this.checkBOM && this.handleBOM()) callback(); else {
      while (this.hasCurrentByte()) {
       const byte = this.currentByte();
       if (this.eventEndCheck) {
        if (this.crlfCheck) {
         if (byte === LF) {
          this.crlfCheck = !1;
          this.consumeCurrentByte();
          continue;
         }
         this.crlfCheck = !1;
        }
        if (byte === LF || byte === CR) {
         byte === CR && (this.crlfCheck = !0);
         this.consumeCurrentByte();
         this.hasPendingEvent() && this.processEvent(this.event);
         this.clearEvent();
         continue;
        }
        this.eventEndCheck = !1;
       } else if (byte !== LF && byte !== CR) {
        if (this.maxEventSize > 0 && ++this.lineLength > this.maxEventSize + 7) {
         callback(createMaxEventSizeExceededError());
         return;
        }
        this.advanceCursor();
       } else {
        byte === CR && (this.crlfCheck = !0);
        try {
         this.parseLine(this.readLine(), this.event);
        } catch (error) {
         callback(error);
         return;
        }
        this.consumeCurrentByte();
        this.eventEndCheck = !0;
       }
      }
      callback();
     }
    } else callback();
   }
   _destroy(error, callback) {
    this.chunks.length = 0;
    this.clearEvent();
    super._destroy(error, callback);
   }
   parseLine(line, event) {
    if (line.length === 0) return;
    const colonPosition = line.indexOf(COLON);
    if (colonPosition === 0) return;
    let fieldLength = line.length, valueStart = line.length;
    if (colonPosition !== -1) {
     fieldLength = colonPosition;
     valueStart = colonPosition + 1;
     line[valueStart] === SPACE && ++valueStart;
    }
    if (isFieldName(line, fieldLength, DATA)) {
     if (this.maxEventSize > 0 && this.dataLineCount >= this.maxDataLines) throw createMaxEventSizeExceededError();
     const valueBytes = line.length - valueStart, dataSize = this.eventFieldSizes.data + (event.data === void 0 ? 0 : 1) + valueBytes;
     this.setEventFieldSize("data", dataSize);
     const value = line.toString("utf8", valueStart);
     event.data === void 0 ? event.data = value : event.data += `\n${value}`;
     this.dataLineCount++;
     return;
    }
    if (isFieldName(line, fieldLength, RETRY)) {
     if (isASCIINumberBytes(line, valueStart)) {
      this.setEventFieldSize("retry", line.length - valueStart);
      event.retry = line.toString("utf8", valueStart);
     }
    } else if (isFieldName(line, fieldLength, ID)) {
     if (isValidLastEventIdBytes(line, valueStart)) {
      this.setEventFieldSize("id", line.length - valueStart);
      event.id = line.toString("utf8", valueStart);
     }
    } else if (isFieldName(line, fieldLength, EVENT) && valueStart < line.length) {
     this.setEventFieldSize("event", line.length - valueStart);
     event.event = line.toString("utf8", valueStart);
    }
   }
   setEventFieldSize(field, size) {
    const eventSize = this.eventSize - this.eventFieldSizes[field] + size;
    if (this.maxEventSize > 0 && eventSize > this.maxEventSize) throw createMaxEventSizeExceededError();
    this.eventSize = eventSize;
    this.eventFieldSizes[field] = size;
   }
   processEvent(event) {
    event.retry && isASCIINumber(event.retry) && (this.state.reconnectionTime = parseInt(event.retry, 10));
    event.id && isValidLastEventId(event.id) && (this.state.lastEventId = event.id);
    event.data !== void 0 && this.push({
     type: event.event || "message",
     options: {
      data: event.data,
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
     const consumed = this.lineChunkIndex;
     this.chunks.splice(0, consumed);
     this.lineChunkIndex = 0;
     this.chunkIndex -= consumed;
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
    const chunks = [];
    let length = 0;
    for (let i = this.lineChunkIndex; i <= this.chunkIndex; i++) {
     const chunk = this.chunks[i], start = i === this.lineChunkIndex ? this.linePos : 0, end = i === this.chunkIndex ? this.pos : chunk.length, slice = chunk.subarray(start, end);
     length += slice.length;
     chunks.push(slice);
    }
    return Buffer.concat(chunks, length);
   }
   peekBufferedByte(offset) {
    let chunkIndex = this.lineChunkIndex, pos = this.linePos;
    while (chunkIndex < this.chunks.length) {
     const chunk = this.chunks[chunkIndex], remaining = chunk.length - pos;
     if (offset < remaining) return chunk[pos + offset];
     offset -= remaining;
     chunkIndex++;
     pos = 0;
    }
   }
   discardLeadingBytes(count) {
    while (count > 0 && this.lineChunkIndex < this.chunks.length) {
     const chunk = this.chunks[this.lineChunkIndex], remaining = chunk.length - this.linePos;
     if (count < remaining) {
      this.linePos += count;
      count = 0;
     } else {
      count -= remaining;
      this.lineChunkIndex++;
      this.linePos = 0;
     }
    }
    this.chunkIndex = this.lineChunkIndex;
    this.pos = this.linePos;
    this.dropConsumedChunks();
   }
   handleBOM() {
    const first = this.peekBufferedByte(0), second = this.peekBufferedByte(1), third = this.peekBufferedByte(2);
    if (second === void 0) {
     if (first === BOM[0]) return !0;
     this.checkBOM = !1;
     return !0;
    }
    if (third === void 0) {
     if (first === BOM[0] && second === BOM[1]) return !0;
     this.checkBOM = !1;
     return !1;
    }
    first === BOM[0] && second === BOM[1] && third === BOM[2] && this.discardLeadingBytes(3);
    this.checkBOM = !1;
    return !this.hasCurrentByte();
   }
  }
  module.exports = {
   EventSourceStream
  };
 }),
 21238: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {pipeline} = __webpack_require__(57075), {fetching} = __webpack_require__(54398), {makeRequest} = __webpack_require__(9967), {webidl} = __webpack_require__(45893), {EventSourceStream} = __webpack_require__(24031), {parseMIMEType} = __webpack_require__(51900), {createFastMessageEvent} = __webpack_require__(15188), {isNetworkError} = __webpack_require__(99051), {delay} = __webpack_require__(94811), {kEnumerableProperty} = __webpack_require__(3440), {environmentSettingsObject} = __webpack_require__(73168), {getGlobalDispatcher} = __webpack_require__(32581);
  let experimentalWarned = !1;
  const defaultReconnectionTime = 3e3, CONNECTING = 0, OPEN = 1, CLOSED = 2, ANONYMOUS = "anonymous", USE_CREDENTIALS = "use-credentials";
  class EventSource extends EventTarget {
   #events={
    open: null,
    error: null,
    message: null
   };
   #url=null;
   #withCredentials=!1;
   #readyState=CONNECTING;
   #request=null;
   #controller=null;
   #dispatcher;
   #state;
   constructor(url, eventSourceInitDict = {}) {
    super();
    webidl.util.markAsUncloneable(this);
    const prefix = "EventSource constructor";
    webidl.argumentLengthCheck(arguments, 1, prefix);
    if (!experimentalWarned) {
     experimentalWarned = !0;
     process.emitWarning("EventSource is experimental, expect them to change at any time.", {
      code: "UNDICI-ES"
     });
    }
    url = webidl.converters.USVString(url, prefix, "url");
    eventSourceInitDict = webidl.converters.EventSourceInitDict(eventSourceInitDict, prefix, "eventSourceInitDict");
    this.#dispatcher = eventSourceInitDict.dispatcher;
    this.#state = {
     lastEventId: "",
     reconnectionTime: defaultReconnectionTime
    };
    const settings = environmentSettingsObject;
    let urlRecord;
    try {
     urlRecord = new URL(url, settings.settingsObject.baseUrl);
     this.#state.origin = urlRecord.origin;
    } catch (e) {
     throw new DOMException(e, "SyntaxError");
    }
    this.#url = urlRecord.href;
    let corsAttributeState = ANONYMOUS;
    if (eventSourceInitDict.withCredentials) {
     corsAttributeState = USE_CREDENTIALS;
     this.#withCredentials = !0;
    }
    const initRequest = {
     redirect: "follow",
     keepalive: !0,
     mode: "cors",
     credentials: corsAttributeState === "anonymous" ? "same-origin" : "omit",
     referrer: "no-referrer"
    };
    initRequest.client = environmentSettingsObject.settingsObject;
    initRequest.headersList = [ [ "accept", {
     name: "accept",
     value: "text/event-stream"
    } ] ];
    initRequest.cache = "no-store";
    initRequest.initiator = "other";
    initRequest.urlList = [ new URL(this.#url) ];
    this.#request = makeRequest(initRequest);
    this.#connect();
   }
   get readyState() {
    return this.#readyState;
   }
   get url() {
    return this.#url;
   }
   get withCredentials() {
    return this.#withCredentials;
   }
   #connect() {
    if (this.#readyState === CLOSED) return;
    this.#readyState = CONNECTING;
    const fetchParams = {
     request: this.#request,
     dispatcher: this.#dispatcher
    }, processEventSourceEndOfBody = response => {
     if (isNetworkError(response)) {
      this.dispatchEvent(new Event("error"));
      this.close();
     }
     this.#reconnect();
    };
    fetchParams.processResponseEndOfBody = processEventSourceEndOfBody;
    fetchParams.processResponse = response => {
     if (isNetworkError(response)) {
      if (response.aborted) {
       this.close();
       this.dispatchEvent(new Event("error"));
       return;
      }
      this.#reconnect();
      return;
     }
     const contentType = response.headersList.get("content-type", !0), mimeType = contentType !== null ? parseMIMEType(contentType) : "failure", contentTypeValid = mimeType !== "failure" && mimeType.essence === "text/event-stream";
     if (response.status !== 200 || contentTypeValid === !1) {
      this.close();
      this.dispatchEvent(new Event("error"));
      return;
     }
     this.#readyState = OPEN;
     this.dispatchEvent(new Event("open"));
     this.#state.origin = response.urlList[response.urlList.length - 1].origin;
     const eventSourceStream = new EventSourceStream({
      eventSourceSettings: this.#state,
      maxEventSize: this.#dispatcher.eventSourceOptions?.maxEventSize,
      push: event => {
       this.dispatchEvent(createFastMessageEvent(event.type, event.options));
      }
     });
     pipeline(response.body.stream, eventSourceStream, error => {
      if (error?.aborted === !1) {
       this.close();
       this.dispatchEvent(new Event("error"));
      }
     });
    };
    this.#controller = fetching(fetchParams);
   }
   async #reconnect() {
    if (this.#readyState !== CLOSED) {
     this.#readyState = CONNECTING;
     this.dispatchEvent(new Event("error"));
     await delay(this.#state.reconnectionTime);
     if (this.#readyState === CONNECTING) {
      this.#state.lastEventId.length && this.#request.headersList.set("last-event-id", this.#state.lastEventId, !0);
      this.#connect();
     }
    }
   }
   close() {
    webidl.brandCheck(this, EventSource);
    if (this.#readyState !== CLOSED) {
     this.#readyState = CLOSED;
     this.#controller.abort();
     this.#request = null;
    }
   }
   get onopen() {
    return this.#events.open;
   }
   set onopen(fn) {
    this.#events.open && this.removeEventListener("open", this.#events.open);
    if (typeof fn == "function") {
     this.#events.open = fn;
     this.addEventListener("open", fn);
    } else this.#events.open = null;
   }
   get onmessage() {
    return this.#events.message;
   }
   set onmessage(fn) {
    this.#events.message && this.removeEventListener("message", this.#events.message);
    if (typeof fn == "function") {
     this.#events.message = fn;
     this.addEventListener("message", fn);
    } else this.#events.message = null;
   }
   get onerror() {
    return this.#events.error;
   }
   set onerror(fn) {
    this.#events.error && this.removeEventListener("error", this.#events.error);
    if (typeof fn == "function") {
     this.#events.error = fn;
     this.addEventListener("error", fn);
    } else this.#events.error = null;
   }
  }
  const constantsPropertyDescriptors = {
   CONNECTING: {
    __proto__: null,
    configurable: !1,
    enumerable: !0,
    value: CONNECTING,
    writable: !1
   },
   OPEN: {
    __proto__: null,
    configurable: !1,
    enumerable: !0,
    value: OPEN,
    writable: !1
   },
   CLOSED: {
    __proto__: null,
    configurable: !1,
    enumerable: !0,
    value: CLOSED,
    writable: !1
   }
  };
  Object.defineProperties(EventSource, constantsPropertyDescriptors);
  Object.defineProperties(EventSource.prototype, constantsPropertyDescriptors);
  Object.defineProperties(EventSource.prototype, {
   close: kEnumerableProperty,
   onerror: kEnumerableProperty,
   onmessage: kEnumerableProperty,
   onopen: kEnumerableProperty,
   readyState: kEnumerableProperty,
   url: kEnumerableProperty,
   withCredentials: kEnumerableProperty
  });
  webidl.converters.EventSourceInitDict = webidl.dictionaryConverter([ {
   key: "withCredentials",
   converter: webidl.converters.boolean,
   defaultValue: () => !1
  }, {
   key: "dispatcher",
   converter: webidl.converters.any,
   defaultValue: () => getGlobalDispatcher()
  } ]);
  module.exports = {
   EventSource,
   defaultReconnectionTime
  };
 }),
 94811: (module => {
  function isValidLastEventId(value) {
   return value.indexOf("\0") === -1;
  }
  function isASCIINumber(value) {
   if (value.length === 0) return !1;
   for (let i = 0; i < value.length; i++) if (value.charCodeAt(i) < 48 || value.charCodeAt(i) > 57) return !1;
   return !0;
  }
  function delay(ms) {
   return new Promise(resolve => {
    setTimeout(resolve, ms).unref();
   });
  }
  module.exports = {
   isValidLastEventId,
   isASCIINumber,
   delay
  };
 }),
 84492: ((module, __unused_webpack_exports, __webpack_require__) => {
  const util = __webpack_require__(3440), {ReadableStreamFrom, isBlobLike, isReadableStreamLike, readableStreamClose, createDeferredPromise, fullyReadBody, extractMimeType, utf8DecodeBytes} = __webpack_require__(73168), {FormData} = __webpack_require__(35910), {kState} = __webpack_require__(93627), {webidl} = __webpack_require__(45893), {Blob} = __webpack_require__(4573), assert = __webpack_require__(34589), {isErrored, isDisturbed} = __webpack_require__(57075), {isArrayBuffer} = __webpack_require__(73429), {serializeAMimeType} = __webpack_require__(51900), {multipartFormDataParser} = __webpack_require__(50116);
  let random;
  try {
   const crypto = __webpack_require__(77598);
   random = max => crypto.randomInt(0, max);
  } catch {
   random = max => Math.floor(Math.random(max));
  }
  const textEncoder = new TextEncoder;
  function noop() {}
  const hasFinalizationRegistry = globalThis.FinalizationRegistry && process.version.indexOf("v18") !== 0;
  let streamRegistry;
  hasFinalizationRegistry && (streamRegistry = new FinalizationRegistry(weakRef => {
   const stream = weakRef.deref();
   !stream || stream.locked || isDisturbed(stream) || isErrored(stream) || stream.cancel("Response object has been garbage collected").catch(noop);
  }));
  function extractBody(object, keepalive = !1) {
   let stream = null;
   stream = object instanceof ReadableStream ? object : isBlobLike(object) ? object.stream() : new ReadableStream({
    async pull(controller) {
     const buffer = typeof source == "string" ? textEncoder.encode(source) : source;
     buffer.byteLength && controller.enqueue(buffer);
     queueMicrotask(() => readableStreamClose(controller));
    },
    start() {},
    type: "bytes"
   });
   assert(isReadableStreamLike(stream));
   let action = null, source = null, length = null, type = null;
   if (typeof object == "string") {
    source = object;
    type = "text/plain;charset=UTF-8";
   } else if (object instanceof URLSearchParams) {
    source = object.toString();
    type = "application/x-www-form-urlencoded;charset=UTF-8";
   } else if (isArrayBuffer(object)) source = new Uint8Array(object.slice()); else if (ArrayBuffer.isView(object)) source = new Uint8Array(object.buffer.slice(object.byteOffset, object.byteOffset + object.byteLength)); else if (util.isFormDataLike(object)) {
    const boundary = `----formdata-undici-0${`${random(1e11)}`.padStart(11, "0")}`, prefix = `--${boundary}\r\nContent-Disposition: form-data`, escape = str => str.replace(/\n/g, "%0A").replace(/\r/g, "%0D").replace(/"/g, "%22"), normalizeLinefeeds = value => value.replace(/\r?\n|\r/g, "\r\n"), blobParts = [], rn = new Uint8Array([ 13, 10 ]);
    length = 0;
    let hasUnknownSizeValue = !1;
    for (const [name, value] of object) if (typeof value == "string") {
     const chunk = textEncoder.encode(prefix + `; name="${escape(normalizeLinefeeds(name))}"` + `\r\n\r\n${normalizeLinefeeds(value)}\r\n`);
     blobParts.push(chunk);
     length += chunk.byteLength;
    } else {
     const chunk = textEncoder.encode(`${prefix}; name="${escape(normalizeLinefeeds(name))}"` + (value.name ? `; filename="${escape(value.name)}"` : "") + "\r\n" + `Content-Type: ${value.type || "application/octet-stream"}\r\n\r\n`);
     blobParts.push(chunk, value, rn);
     typeof value.size == "number" ? length += chunk.byteLength + value.size + rn.byteLength : hasUnknownSizeValue = !0;
    }
    const chunk = textEncoder.encode(`--${boundary}--\r\n`);
    blobParts.push(chunk);
    length += chunk.byteLength;
    hasUnknownSizeValue && (length = null);
    source = object;
    action = async function*() {
     for (const part of blobParts) part.stream ? yield* part.stream() : yield part;
    };
    type = `multipart/form-data; boundary=${boundary}`;
   } else if (isBlobLike(object)) {
    source = object;
    length = object.size;
    object.type && (type = object.type);
   } else if (typeof object[Symbol.asyncIterator] == "function") {
    if (keepalive) throw new TypeError("keepalive");
    if (util.isDisturbed(object) || object.locked) throw new TypeError("Response body object should not be disturbed or locked");
    stream = object instanceof ReadableStream ? object : ReadableStreamFrom(object);
   }
   (typeof source == "string" || util.isBuffer(source)) && (length = Buffer.byteLength(source));
   if (action != null) {
    let iterator;
    stream = new ReadableStream({
     async start() {
      iterator = action(object)[Symbol.asyncIterator]();
     },
     async pull(controller) {
      const {value, done} = await iterator.next();
      if (done) queueMicrotask(() => {
       controller.close();
       controller.byobRequest?.respond(0);
      }); else if (!isErrored(stream)) {
       const buffer = new Uint8Array(value);
       buffer.byteLength && controller.enqueue(buffer);
      }
      return controller.desiredSize > 0;
     },
     async cancel(reason) {
      await iterator.return();
     },
     type: "bytes"
    });
   }
   const body = {
    stream,
    source,
    length
   };
   return [ body, type ];
  }
  function safelyExtractBody(object, keepalive = !1) {
   if (object instanceof ReadableStream) {
    assert(!util.isDisturbed(object), "The body has already been consumed.");
    assert(!object.locked, "The stream is locked.");
   }
   return extractBody(object, keepalive);
  }
  function cloneBody(instance, body) {
   const [out1, out2] = body.stream.tee();
   body.stream = out1;
   return {
    stream: out2,
    length: body.length,
    source: body.source
   };
  }
  function throwIfAborted(state) {
   if (state.aborted) throw new DOMException("The operation was aborted.", "AbortError");
  }
  function bodyMixinMethods(instance) {
   const methods = {
    blob() {
     return consumeBody(this, bytes => {
      let mimeType = bodyMimeType(this);
      mimeType === null ? mimeType = "" : mimeType && (mimeType = serializeAMimeType(mimeType));
      return new Blob([ bytes ], {
       type: mimeType
      });
     }, instance);
    },
    arrayBuffer() {
     return consumeBody(this, bytes => new Uint8Array(bytes).buffer, instance);
    },
    text() {
     return consumeBody(this, utf8DecodeBytes, instance);
    },
    json() {
     return consumeBody(this, parseJSONFromBytes, instance);
    },
    formData() {
     return consumeBody(this, value => {
      const mimeType = bodyMimeType(this);
      if (mimeType !== null) switch (mimeType.essence) {
      case "multipart/form-data":
       {
        const parsed = multipartFormDataParser(value, mimeType);
        if (parsed === "failure") throw new TypeError("Failed to parse body as FormData.");
        const fd = new FormData;
        fd[kState] = parsed;
        return fd;
       }

      case "application/x-www-form-urlencoded":
       {
        const entries = new URLSearchParams(value.toString()), fd = new FormData;
        for (const [name, value] of entries) fd.append(name, value);
        return fd;
       }
      }
      throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".');
     }, instance);
    },
    bytes() {
     return consumeBody(this, bytes => new Uint8Array(bytes), instance);
    }
   };
   return methods;
  }
  function mixinBody(prototype) {
   Object.assign(prototype.prototype, bodyMixinMethods(prototype));
  }
  async function consumeBody(object, convertBytesToJSValue, instance) {
   webidl.brandCheck(object, instance);
   if (bodyUnusable(object)) throw new TypeError("Body is unusable: Body has already been read");
   throwIfAborted(object[kState]);
   const promise = createDeferredPromise(), errorSteps = error => promise.reject(error), successSteps = data => {
    try {
     promise.resolve(convertBytesToJSValue(data));
    } catch (e) {
     errorSteps(e);
    }
   };
   if (object[kState].body == null) {
    successSteps(Buffer.allocUnsafe(0));
    return promise.promise;
   }
   await fullyReadBody(object[kState].body, successSteps, errorSteps);
   return promise.promise;
  }
  function bodyUnusable(object) {
   const body = object[kState].body;
   return body != null && (body.stream.locked || util.isDisturbed(body.stream));
  }
  function parseJSONFromBytes(bytes) {
   return JSON.parse(utf8DecodeBytes(bytes));
  }
  function bodyMimeType(requestOrResponse) {
   const headers = requestOrResponse[kState].headersList, mimeType = extractMimeType(headers);
   return mimeType === "failure" ? null : mimeType;
  }
  module.exports = {
   extractBody,
   safelyExtractBody,
   cloneBody,
   mixinBody,
   streamRegistry,
   hasFinalizationRegistry,
   bodyUnusable
  };
 }),
 4495: (module => {
  const corsSafeListedMethods = [ "GET", "HEAD", "POST" ], corsSafeListedMethodsSet = new Set(corsSafeListedMethods), nullBodyStatus = [ 101, 204, 205, 304 ], redirectStatus = [ 301, 302, 303, 307, 308 ], redirectStatusSet = new Set(redirectStatus), badPorts = [ "1", "7", "9", "11", "13", "15", "17", "19", "20", "21", "22", "23", "25", "37", "42", "43", "53", "69", "77", "79", "87", "95", "101", "102", "103", "104", "109", "110", "111", "113", "115", "117", "119", "123", "135", "137", "139", "143", "161", "179", "389", "427", "465", "512", "513", "514", "515", "526", "530", "531", "532", "540", "548", "554", "556", "563", "587", "601", "636", "989", "990", "993", "995", "1719", "1720", "1723", "2049", "3659", "4045", "4190", "5060", "5061", "6000", "6566", "6665", "6666", "6667", "6668", "6669", "6679", "6697", "10080" ], badPortsSet = new Set(badPorts), referrerPolicy = [ "", "no-referrer", "no-referrer-when-downgrade", "same-origin", "origin", "strict-origin", "origin-when-cross-origin", "strict-origin-when-cross-origin", "unsafe-url" ], referrerPolicySet = new Set(referrerPolicy), requestRedirect = [ "follow", "manual", "error" ], safeMethods = [ "GET", "HEAD", "OPTIONS", "TRACE" ], safeMethodsSet = new Set(safeMethods), requestMode = [ "navigate", "same-origin", "no-cors", "cors" ], requestCredentials = [ "omit", "same-origin", "include" ], requestCache = [ "default", "no-store", "reload", "no-cache", "force-cache", "only-if-cached" ], requestBodyHeader = [ "content-encoding", "content-language", "content-location", "content-type", "content-length" ], requestDuplex = [ "half" ], forbiddenMethods = [ "CONNECT", "TRACE", "TRACK" ], forbiddenMethodsSet = new Set(forbiddenMethods), subresource = [ "audio", "audioworklet", "font", "image", "manifest", "paintworklet", "script", "style", "track", "video", "xslt", "" ], subresourceSet = new Set(subresource);
  module.exports = {
   subresource,
   forbiddenMethods,
   requestBodyHeader,
   referrerPolicy,
   requestRedirect,
   requestMode,
   requestCredentials,
   requestCache,
   redirectStatus,
   corsSafeListedMethods,
   nullBodyStatus,
   safeMethods,
   badPorts,
   requestDuplex,
   subresourceSet,
   badPortsSet,
   redirectStatusSet,
   corsSafeListedMethodsSet,
   safeMethodsSet,
   forbiddenMethodsSet,
   referrerPolicySet
  };
 }),
 51900: ((module, __unused_webpack_exports, __webpack_require__) => {
  const assert = __webpack_require__(34589), encoder = new TextEncoder, HTTP_TOKEN_CODEPOINTS = /^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/, HTTP_WHITESPACE_REGEX = /[\u000A\u000D\u0009\u0020]/, ASCII_WHITESPACE_REPLACE_REGEX = /[\u0009\u000A\u000C\u000D\u0020]/g, HTTP_QUOTED_STRING_TOKENS = /^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;
  function dataURLProcessor(dataURL) {
   assert(dataURL.protocol === "data:");
   let input = URLSerializer(dataURL, !0);
   input = input.slice(5);
   const position = {
    position: 0
   };
   let mimeType = collectASequenceOfCodePointsFast(",", input, position);
   const mimeTypeLength = mimeType.length;
   mimeType = removeASCIIWhitespace(mimeType, !0, !0);
   if (position.position >= input.length) return "failure";
   position.position++;
   const encodedBody = input.slice(mimeTypeLength + 1);
   let body = stringPercentDecode(encodedBody);
   if (/;(\u0020){0,}base64$/i.test(mimeType)) {
    const stringBody = isomorphicDecode(body);
    body = forgivingBase64(stringBody);
    if (body === "failure") return "failure";
    mimeType = mimeType.slice(0, -6);
    mimeType = mimeType.replace(/(\u0020)+$/, "");
    mimeType = mimeType.slice(0, -1);
   }
   mimeType.startsWith(";") && (mimeType = "text/plain" + mimeType);
   let mimeTypeRecord = parseMIMEType(mimeType);
   mimeTypeRecord === "failure" && (mimeTypeRecord = parseMIMEType("text/plain;charset=US-ASCII"));
   return {
    mimeType: mimeTypeRecord,
    body
   };
  }
  function URLSerializer(url, excludeFragment = !1) {
   if (!excludeFragment) return url.href;
   const href = url.href, hashLength = url.hash.length, serialized = hashLength === 0 ? href : href.substring(0, href.length - hashLength);
   return !hashLength && href.endsWith("#") ? serialized.slice(0, -1) : serialized;
  }
  function collectASequenceOfCodePoints(condition, input, position) {
   let result = "";
   while (position.position < input.length && condition(input[position.position])) {
    result += input[position.position];
    position.position++;
   }
   return result;
  }
  function collectASequenceOfCodePointsFast(char, input, position) {
   const idx = input.indexOf(char, position.position), start = position.position;
   if (idx === -1) {
    position.position = input.length;
    return input.slice(start);
   }
   position.position = idx;
   return input.slice(start, position.position);
  }
  function stringPercentDecode(input) {
   const bytes = encoder.encode(input);
   return percentDecode(bytes);
  }
  function isHexCharByte(byte) {
   return byte >= 48 && byte <= 57 || byte >= 65 && byte <= 70 || byte >= 97 && byte <= 102;
  }
  function hexByteToNumber(byte) {
   return byte >= 48 && byte <= 57 ? byte - 48 : (byte & 223) - 55;
  }
  function percentDecode(input) {
   const length = input.length, output = new Uint8Array(length);
   let j = 0;
   for (let i = 0; i < length; ++i) {
    const byte = input[i];
    if (byte !== 37) output[j++] = byte; else if (byte !== 37 || isHexCharByte(input[i + 1]) && isHexCharByte(input[i + 2])) {
     output[j++] = hexByteToNumber(input[i + 1]) << 4 | hexByteToNumber(input[i + 2]);
     i += 2;
    } else output[j++] = 37;
   }
   return length === j ? output : output.subarray(0, j);
  }
  function parseMIMEType(input) {
   input = removeHTTPWhitespace(input, !0, !0);
   const position = {
    position: 0
   }, type = collectASequenceOfCodePointsFast("/", input, position);
   if (type.length === 0 || !HTTP_TOKEN_CODEPOINTS.test(type)) return "failure";
   if (position.position > input.length) return "failure";
   position.position++;
   let subtype = collectASequenceOfCodePointsFast(";", input, position);
   subtype = removeHTTPWhitespace(subtype, !1, !0);
   if (subtype.length === 0 || !HTTP_TOKEN_CODEPOINTS.test(subtype)) return "failure";
   const typeLowercase = type.toLowerCase(), subtypeLowercase = subtype.toLowerCase(), mimeType = {
    type: typeLowercase,
    subtype: subtypeLowercase,
    parameters: new Map,
    essence: `${typeLowercase}/${subtypeLowercase}`
   };
   while (position.position < input.length) {
    position.position++;
    collectASequenceOfCodePoints(char => HTTP_WHITESPACE_REGEX.test(char), input, position);
    let parameterName = collectASequenceOfCodePoints(char => char !== ";" && char !== "=", input, position);
    parameterName = parameterName.toLowerCase();
    if (position.position < input.length) {
     if (input[position.position] === ";") continue;
     position.position++;
    }
    if (position.position > input.length) break;
    let parameterValue = null;
    if (input[position.position] === '"') {
     parameterValue = collectAnHTTPQuotedString(input, position, !0);
     collectASequenceOfCodePointsFast(";", input, position);
    } else {
     parameterValue = collectASequenceOfCodePointsFast(";", input, position);
     parameterValue = removeHTTPWhitespace(parameterValue, !1, !0);
     if (parameterValue.length === 0) continue;
    }
    parameterName.length === 0 || !HTTP_TOKEN_CODEPOINTS.test(parameterName) || parameterValue.length !== 0 && !HTTP_QUOTED_STRING_TOKENS.test(parameterValue) || mimeType.parameters.has(parameterName) || mimeType.parameters.set(parameterName, parameterValue);
   }
   return mimeType;
  }
  function forgivingBase64(data) {
   data = data.replace(ASCII_WHITESPACE_REPLACE_REGEX, "");
   let dataLength = data.length;
   if (dataLength % 4 == 0 && data.charCodeAt(dataLength - 1) === 61) {
    --dataLength;
    data.charCodeAt(dataLength - 1) === 61 && --dataLength;
   }
   if (dataLength % 4 == 1) return "failure";
   if (/[^+/0-9A-Za-z]/.test(data.length === dataLength ? data : data.substring(0, dataLength))) return "failure";
   const buffer = Buffer.from(data, "base64");
   return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  }
  function collectAnHTTPQuotedString(input, position, extractValue) {
   const positionStart = position.position;
   let value = "";
   assert(input[position.position] === '"');
   position.position++;
   while (1) {
    value += collectASequenceOfCodePoints(char => char !== '"' && char !== "\\", input, position);
    if (position.position >= input.length) break;
    const quoteOrBackslash = input[position.position];
    position.position++;
    if (quoteOrBackslash !== "\\") {
     assert(quoteOrBackslash === '"');
     break;
    }
    if (position.position >= input.length) {
     value += "\\";
     break;
    }
    value += input[position.position];
    position.position++;
   }
   return extractValue ? value : input.slice(positionStart, position.position);
  }
  function serializeAMimeType(mimeType) {
   assert(mimeType !== "failure");
   const {parameters, essence} = mimeType;
   let serialization = essence;
   for (let [name, value] of parameters.entries()) {
    serialization += ";";
    serialization += name;
    serialization += "=";
    if (!HTTP_TOKEN_CODEPOINTS.test(value)) {
     value = value.replace(/(\\|")/g, "\\$1");
     value = '"' + value;
     value += '"';
    }
    serialization += value;
   }
   return serialization;
  }
  function isHTTPWhiteSpace(char) {
   return char === 13 || char === 10 || char === 9 || char === 32;
  }
  function removeHTTPWhitespace(str, leading = !0, trailing = !0) {
   return removeChars(str, leading, trailing, isHTTPWhiteSpace);
  }
  function isASCIIWhitespace(char) {
   return char === 13 || char === 10 || char === 9 || char === 12 || char === 32;
  }
  function removeASCIIWhitespace(str, leading = !0, trailing = !0) {
   return removeChars(str, leading, trailing, isASCIIWhitespace);
  }
  function removeChars(str, leading, trailing, predicate) {
   let lead = 0, trail = str.length - 1;
   if (leading) while (lead < str.length && predicate(str.charCodeAt(lead))) lead++;
   if (trailing) while (trail > 0 && predicate(str.charCodeAt(trail))) trail--;
   return lead === 0 && trail === str.length - 1 ? str : str.slice(lead, trail + 1);
  }
  function isomorphicDecode(input) {
   const length = input.length;
   if (65535 > length) return String.fromCharCode.apply(null, input);
   let result = "", i = 0, addition = 65535;
   while (i < length) {
    i + addition > length && (addition = length - i);
    result += String.fromCharCode.apply(null, input.subarray(i, i += addition));
   }
   return result;
  }
  function minimizeSupportedMimeType(mimeType) {
   switch (mimeType.essence) {
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
   return mimeType.subtype.endsWith("+json") ? "application/json" : mimeType.subtype.endsWith("+xml") ? "application/xml" : "";
  }
  module.exports = {
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
   HTTP_TOKEN_CODEPOINTS,
   isomorphicDecode
  };
 }),
 66653: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {kConnected, kSize} = __webpack_require__(36443);
  class CompatWeakRef {
   constructor(value) {
    this.value = value;
   }
   deref() {
    return this.value[kConnected] === 0 && this.value[kSize] === 0 ? void 0 : this.value;
   }
  }
  class CompatFinalizer {
   constructor(finalizer) {
    this.finalizer = finalizer;
   }
   register(dispatcher, key) {
    dispatcher.on && dispatcher.on("disconnect", () => {
     dispatcher[kConnected] === 0 && dispatcher[kSize] === 0 && this.finalizer(key);
    });
   }
   unregister(key) {}
  }
  module.exports = function() {
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
 27114: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {Blob, File} = __webpack_require__(4573), {kState} = __webpack_require__(93627), {webidl} = __webpack_require__(45893);
  class FileLike {
   constructor(blobLike, fileName, options = {}) {
    const n = fileName, t = options.type, d = options.lastModified ?? Date.now();
    this[kState] = {
     blobLike,
     name: n,
     type: t,
     lastModified: d
    };
   }
   stream(...args) {
    webidl.brandCheck(this, FileLike);
    return this[kState].blobLike.stream(...args);
   }
   arrayBuffer(...args) {
    webidl.brandCheck(this, FileLike);
    return this[kState].blobLike.arrayBuffer(...args);
   }
   slice(...args) {
    webidl.brandCheck(this, FileLike);
    return this[kState].blobLike.slice(...args);
   }
   text(...args) {
    webidl.brandCheck(this, FileLike);
    return this[kState].blobLike.text(...args);
   }
   get size() {
    webidl.brandCheck(this, FileLike);
    return this[kState].blobLike.size;
   }
   get type() {
    webidl.brandCheck(this, FileLike);
    return this[kState].blobLike.type;
   }
   get name() {
    webidl.brandCheck(this, FileLike);
    return this[kState].name;
   }
   get lastModified() {
    webidl.brandCheck(this, FileLike);
    return this[kState].lastModified;
   }
   get [Symbol.toStringTag]() {
    return "File";
   }
  }
  webidl.converters.Blob = webidl.interfaceConverter(Blob);
  function isFileLike(object) {
   return object instanceof File || object && (typeof object.stream == "function" || typeof object.arrayBuffer == "function") && object[Symbol.toStringTag] === "File";
  }
  module.exports = {
   FileLike,
   isFileLike
  };
 }),
 50116: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {isUSVString, bufferToLowerCasedHeaderName} = __webpack_require__(3440), {utf8DecodeBytes} = __webpack_require__(73168), {HTTP_TOKEN_CODEPOINTS, isomorphicDecode} = __webpack_require__(51900), {isFileLike} = __webpack_require__(27114), {makeEntry} = __webpack_require__(35910), assert = __webpack_require__(34589), {File: NodeFile} = __webpack_require__(4573), File = globalThis.File ?? NodeFile, formDataNameBuffer = Buffer.from('form-data; name="'), filenameBuffer = Buffer.from("; filename"), dd = Buffer.from("--"), ddcrlf = Buffer.from("--\r\n");
  function isAsciiString(chars) {
   for (let i = 0; i < chars.length; ++i) if (chars.charCodeAt(i) & -128) return !1;
   return !0;
  }
  function validateBoundary(boundary) {
   const length = boundary.length;
   if (length < 27 || length > 70) return !1;
   for (let i = 0; i < length; ++i) {
    const cp = boundary.charCodeAt(i);
    if (!(cp >= 48 && cp <= 57 || cp >= 65 && cp <= 90 || cp >= 97 && cp <= 122 || cp === 39 || cp === 45 || cp === 95)) return !1;
   }
   return !0;
  }
  function multipartFormDataParser(input, mimeType) {
   assert(mimeType !== "failure" && mimeType.essence === "multipart/form-data");
   const boundaryString = mimeType.parameters.get("boundary");
   if (boundaryString === void 0) return "failure";
   const boundary = Buffer.from(`--${boundaryString}`, "utf8"), entryList = [], position = {
    position: 0
   };
   while (input[position.position] === 13 && input[position.position + 1] === 10) position.position += 2;
   let trailing = input.length;
   while (input[trailing - 1] === 10 && input[trailing - 2] === 13) trailing -= 2;
   trailing !== input.length && (input = input.subarray(0, trailing));
   while (1) {
    if (!input.subarray(position.position, position.position + boundary.length).equals(boundary)) return "failure";
    position.position += boundary.length;
    if (position.position === input.length - 2 && bufferStartsWith(input, dd, position) || position.position === input.length - 4 && bufferStartsWith(input, ddcrlf, position)) return entryList;
    if (input[position.position] !== 13 || input[position.position + 1] !== 10) return "failure";
    position.position += 2;
    const result = parseMultipartFormDataHeaders(input, position);
    if (result === "failure") return "failure";
    let body, value, {name, filename, contentType, encoding} = result;
    position.position += 2;
    {
     const boundaryIndex = input.indexOf(boundary.subarray(2), position.position);
     if (boundaryIndex === -1) return "failure";
     body = input.subarray(position.position, boundaryIndex - 4);
     position.position += body.length;
     encoding === "base64" && (body = Buffer.from(body.toString(), "base64"));
    }
    if (input[position.position] !== 13 || input[position.position + 1] !== 10) return "failure";
    position.position += 2;
    if (filename !== null) {
     contentType ??= "text/plain";
     isAsciiString(contentType) || (contentType = "");
     value = new File([ body ], filename, {
      type: contentType
     });
    } else value = utf8DecodeBytes(Buffer.from(body));
    assert(isUSVString(name));
    assert(typeof value == "string" && isUSVString(value) || isFileLike(value));
    entryList.push(makeEntry(name, value, filename));
   }
  }
  function parseMultipartFormDataHeaders(input, position) {
   let name = null, filename = null, contentType = null, encoding = null;
   while (1) {
    if (input[position.position] === 13 && input[position.position + 1] === 10) return name === null ? "failure" : {
     name,
     filename,
     contentType,
     encoding
    };
    let headerName = collectASequenceOfBytes(char => char !== 10 && char !== 13 && char !== 58, input, position);
    headerName = removeChars(headerName, !0, !0, char => char === 9 || char === 32);
    if (!HTTP_TOKEN_CODEPOINTS.test(headerName.toString())) return "failure";
    if (input[position.position] !== 58) return "failure";
    position.position++;
    collectASequenceOfBytes(char => char === 32 || char === 9, input, position);
    switch (bufferToLowerCasedHeaderName(headerName)) {
    case "content-disposition":
     name = filename = null;
     if (!bufferStartsWith(input, formDataNameBuffer, position)) return "failure";
     position.position += 17;
     name = parseMultipartFormDataName(input, position);
     if (name === null) return "failure";
     if (bufferStartsWith(input, filenameBuffer, position)) {
      let check = position.position + filenameBuffer.length;
      if (input[check] === 42) {
       position.position += 1;
       check += 1;
      }
      if (input[check] !== 61 || input[check + 1] !== 34) return "failure";
      position.position += 12;
      filename = parseMultipartFormDataName(input, position);
      if (filename === null) return "failure";
     }
     break;

    case "content-type":
     {
      let headerValue = collectASequenceOfBytes(char => char !== 10 && char !== 13, input, position);
      headerValue = removeChars(headerValue, !1, !0, char => char === 9 || char === 32);
      contentType = isomorphicDecode(headerValue);
      break;
     }

    case "content-transfer-encoding":
     {
      let headerValue = collectASequenceOfBytes(char => char !== 10 && char !== 13, input, position);
      headerValue = removeChars(headerValue, !1, !0, char => char === 9 || char === 32);
      encoding = isomorphicDecode(headerValue);
      break;
     }

    default:
     collectASequenceOfBytes(char => char !== 10 && char !== 13, input, position);
    }
    if (input[position.position] !== 13 && input[position.position + 1] !== 10) return "failure";
    position.position += 2;
   }
  }
  function parseMultipartFormDataName(input, position) {
   assert(input[position.position - 1] === 34);
   let name = collectASequenceOfBytes(char => char !== 10 && char !== 13 && char !== 34, input, position);
   if (input[position.position] !== 34) return null;
   position.position++;
   name = (new TextDecoder).decode(name).replace(/%0A/gi, "\n").replace(/%0D/gi, "\r").replace(/%22/g, '"');
   return name;
  }
  function collectASequenceOfBytes(condition, input, position) {
   let start = position.position;
   while (start < input.length && condition(input[start])) ++start;
   return input.subarray(position.position, position.position = start);
  }
  function removeChars(buf, leading, trailing, predicate) {
   let lead = 0, trail = buf.length - 1;
   if (leading) while (lead < buf.length && predicate(buf[lead])) lead++;
   if (trailing) while (trail > 0 && predicate(buf[trail])) trail--;
   return lead === 0 && trail === buf.length - 1 ? buf : buf.subarray(lead, trail + 1);
  }
  function bufferStartsWith(buffer, start, position) {
   if (buffer.length < start.length) return !1;
   for (let i = 0; i < start.length; i++) if (start[i] !== buffer[position.position + i]) return !1;
   return !0;
  }
  module.exports = {
   multipartFormDataParser,
   validateBoundary
  };
 }),
 35910: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {isBlobLike, iteratorMixin} = __webpack_require__(73168), {kState} = __webpack_require__(93627), {kEnumerableProperty} = __webpack_require__(3440), {FileLike, isFileLike} = __webpack_require__(27114), {webidl} = __webpack_require__(45893), {File: NativeFile} = __webpack_require__(4573), nodeUtil = __webpack_require__(57975), File = globalThis.File ?? NativeFile;
  class FormData {
   constructor(form) {
    webidl.util.markAsUncloneable(this);
    if (form !== void 0) throw webidl.errors.conversionFailed({
     prefix: "FormData constructor",
     argument: "Argument 1",
     types: [ "undefined" ]
    });
    this[kState] = [];
   }
   append(name, value, filename = void 0) {
    webidl.brandCheck(this, FormData);
    const prefix = "FormData.append";
    webidl.argumentLengthCheck(arguments, 2, prefix);
    if (arguments.length === 3 && !isBlobLike(value)) throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");
    name = webidl.converters.USVString(name, prefix, "name");
    value = isBlobLike(value) ? webidl.converters.Blob(value, prefix, "value", {
     strict: !1
    }) : webidl.converters.USVString(value, prefix, "value");
    filename = arguments.length === 3 ? webidl.converters.USVString(filename, prefix, "filename") : void 0;
    const entry = makeEntry(name, value, filename);
    this[kState].push(entry);
   }
   delete(name) {
    webidl.brandCheck(this, FormData);
    const prefix = "FormData.delete";
    webidl.argumentLengthCheck(arguments, 1, prefix);
    name = webidl.converters.USVString(name, prefix, "name");
    this[kState] = this[kState].filter(entry => entry.name !== name);
   }
   get(name) {
    webidl.brandCheck(this, FormData);
    const prefix = "FormData.get";
    webidl.argumentLengthCheck(arguments, 1, prefix);
    name = webidl.converters.USVString(name, prefix, "name");
    const idx = this[kState].findIndex(entry => entry.name === name);
    return idx === -1 ? null : this[kState][idx].value;
   }
   getAll(name) {
    webidl.brandCheck(this, FormData);
    const prefix = "FormData.getAll";
    webidl.argumentLengthCheck(arguments, 1, prefix);
    name = webidl.converters.USVString(name, prefix, "name");
    return this[kState].filter(entry => entry.name === name).map(entry => entry.value);
   }
   has(name) {
    webidl.brandCheck(this, FormData);
    const prefix = "FormData.has";
    webidl.argumentLengthCheck(arguments, 1, prefix);
    name = webidl.converters.USVString(name, prefix, "name");
    return this[kState].findIndex(entry => entry.name === name) !== -1;
   }
   set(name, value, filename = void 0) {
    webidl.brandCheck(this, FormData);
    const prefix = "FormData.set";
    webidl.argumentLengthCheck(arguments, 2, prefix);
    if (arguments.length === 3 && !isBlobLike(value)) throw new TypeError("Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'");
    name = webidl.converters.USVString(name, prefix, "name");
    value = isBlobLike(value) ? webidl.converters.Blob(value, prefix, "name", {
     strict: !1
    }) : webidl.converters.USVString(value, prefix, "name");
    filename = arguments.length === 3 ? webidl.converters.USVString(filename, prefix, "name") : void 0;
    const entry = makeEntry(name, value, filename), idx = this[kState].findIndex(entry => entry.name === name);
    idx !== -1 ? this[kState] = [ ...this[kState].slice(0, idx), entry, ...this[kState].slice(idx + 1).filter(entry => entry.name !== name) ] : this[kState].push(entry);
   }
   [nodeUtil.inspect.custom](depth, options) {
    const state = this[kState].reduce((a, b) => {
     a[b.name] ? Array.isArray(a[b.name]) ? a[b.name].push(b.value) : a[b.name] = [ a[b.name], b.value ] : a[b.name] = b.value;
     return a;
    }, {
     __proto__: null
    });
    options.depth ??= depth;
    options.colors ??= !0;
    const output = nodeUtil.formatWithOptions(options, state);
    return `FormData ${output.slice(output.indexOf("]") + 2)}`;
   }
  }
  iteratorMixin("FormData", FormData, kState, "name", "value");
  Object.defineProperties(FormData.prototype, {
   append: kEnumerableProperty,
   delete: kEnumerableProperty,
   get: kEnumerableProperty,
   getAll: kEnumerableProperty,
   has: kEnumerableProperty,
   set: kEnumerableProperty,
   [Symbol.toStringTag]: {
    value: "FormData",
    configurable: !0
   }
  });
  function makeEntry(name, value, filename) {
   if (typeof value == "string") ; else {
    isFileLike(value) || (value = value instanceof Blob ? new File([ value ], "blob", {
     type: value.type
    }) : new FileLike(value, "blob", {
     type: value.type
    }));
    if (filename !== void 0) {
     const options = {
      type: value.type,
      lastModified: value.lastModified
     };
     value = value instanceof NativeFile ? new File([ value ], filename, options) : new FileLike(value, filename, options);
    }
   }
   return {
    name,
    value
   };
  }
  module.exports = {
   FormData,
   makeEntry
  };
 }),
 51059: (module => {
  const globalOrigin = Symbol.for("undici.globalOrigin.1");
  function getGlobalOrigin() {
   return globalThis[globalOrigin];
  }
  function setGlobalOrigin(newOrigin) {
   if (newOrigin === void 0) {
    Object.defineProperty(globalThis, globalOrigin, {
     value: void 0,
     writable: !0,
     enumerable: !1,
     configurable: !1
    });
    return;
   }
   const parsedURL = new URL(newOrigin);
   if (parsedURL.protocol !== "http:" && parsedURL.protocol !== "https:") throw new TypeError(`Only http & https urls are allowed, received ${parsedURL.protocol}`);
   Object.defineProperty(globalThis, globalOrigin, {
    value: parsedURL,
    writable: !0,
    enumerable: !1,
    configurable: !1
   });
  }
  module.exports = {
   getGlobalOrigin,
   setGlobalOrigin
  };
 }),
 60660: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {kConstruct} = __webpack_require__(36443), {kEnumerableProperty} = __webpack_require__(3440), {iteratorMixin, isValidHeaderName, isValidHeaderValue} = __webpack_require__(73168), {webidl} = __webpack_require__(45893), assert = __webpack_require__(34589), util = __webpack_require__(57975), kHeadersMap = Symbol("headers map"), kHeadersSortedMap = Symbol("headers map sorted");
  function isHTTPWhiteSpaceCharCode(code) {
   return code === 10 || code === 13 || code === 9 || code === 32;
  }
  function headerValueNormalize(potentialValue) {
   let i = 0, j = potentialValue.length;
   while (j > i && isHTTPWhiteSpaceCharCode(potentialValue.charCodeAt(j - 1))) --j;
   while (j > i && isHTTPWhiteSpaceCharCode(potentialValue.charCodeAt(i))) ++i;
   return i === 0 && j === potentialValue.length ? potentialValue : potentialValue.substring(i, j);
  }
  function fill(headers, object) {
   if (Array.isArray(object)) for (let i = 0; i < object.length; ++i) {
    const header = object[i];
    if (header.length !== 2) throw webidl.errors.exception({
     header: "Headers constructor",
     message: `expected name/value pair to be length 2, found ${header.length}.`
    });
    appendHeader(headers, header[0], header[1]);
   } else {
    if (typeof object != "object" || object === null) throw webidl.errors.conversionFailed({
     prefix: "Headers constructor",
     argument: "Argument 1",
     types: [ "sequence<sequence<ByteString>>", "record<ByteString, ByteString>" ]
    });
    {
     const keys = Object.keys(object);
     for (let i = 0; i < keys.length; ++i) appendHeader(headers, keys[i], object[keys[i]]);
    }
   }
  }
  function appendHeader(headers, name, value) {
   value = headerValueNormalize(value);
   if (!isValidHeaderName(name)) throw webidl.errors.invalidArgument({
    prefix: "Headers.append",
    value: name,
    type: "header name"
   });
   if (!isValidHeaderValue(value)) throw webidl.errors.invalidArgument({
    prefix: "Headers.append",
    value,
    type: "header value"
   });
   if (getHeadersGuard(headers) === "immutable") throw new TypeError("immutable");
   return getHeadersList(headers).append(name, value, !1);
  }
  function compareHeaderName(a, b) {
   return a[0] < b[0] ? -1 : 1;
  }
  class HeadersList {
   cookies=null;
   constructor(init) {
    if (init instanceof HeadersList) {
     this[kHeadersMap] = new Map(init[kHeadersMap]);
     this[kHeadersSortedMap] = init[kHeadersSortedMap];
     this.cookies = init.cookies === null ? null : [ ...init.cookies ];
    } else {
     this[kHeadersMap] = new Map(init);
     this[kHeadersSortedMap] = null;
    }
   }
   contains(name, isLowerCase) {
    return this[kHeadersMap].has(isLowerCase ? name : name.toLowerCase());
   }
   clear() {
    this[kHeadersMap].clear();
    this[kHeadersSortedMap] = null;
    this.cookies = null;
   }
   append(name, value, isLowerCase) {
    this[kHeadersSortedMap] = null;
    const lowercaseName = isLowerCase ? name : name.toLowerCase(), exists = this[kHeadersMap].get(lowercaseName);
    if (exists) {
     const delimiter = lowercaseName === "cookie" ? "; " : ", ";
     this[kHeadersMap].set(lowercaseName, {
      name: exists.name,
      value: `${exists.value}${delimiter}${value}`
     });
    } else this[kHeadersMap].set(lowercaseName, {
     name,
     value
    });
    lowercaseName === "set-cookie" && (this.cookies ??= []).push(value);
   }
   set(name, value, isLowerCase) {
    this[kHeadersSortedMap] = null;
    const lowercaseName = isLowerCase ? name : name.toLowerCase();
    lowercaseName === "set-cookie" && (this.cookies = [ value ]);
    this[kHeadersMap].set(lowercaseName, {
     name,
     value
    });
   }
   delete(name, isLowerCase) {
    this[kHeadersSortedMap] = null;
    isLowerCase || (name = name.toLowerCase());
    name === "set-cookie" && (this.cookies = null);
    this[kHeadersMap].delete(name);
   }
   get(name, isLowerCase) {
    return this[kHeadersMap].get(isLowerCase ? name : name.toLowerCase())?.value ?? null;
   }
   * [Symbol.iterator]() {
    for (const {0: name, 1: {value}} of this[kHeadersMap]) yield [ name, value ];
   }
   get entries() {
    const headers = {};
    if (this[kHeadersMap].size !== 0) for (const {name, value} of this[kHeadersMap].values()) headers[name] = value;
    return headers;
   }
   rawValues() {
    return this[kHeadersMap].values();
   }
   get entriesList() {
    const headers = [];
    if (this[kHeadersMap].size !== 0) for (const {0: lowerName, 1: {name, value}} of this[kHeadersMap]) if (lowerName === "set-cookie") for (const cookie of this.cookies) headers.push([ name, cookie ]); else headers.push([ name, value ]);
    return headers;
   }
   toSortedArray() {
    const size = this[kHeadersMap].size, array = new Array(size);
    if (size <= 32) {
     if (size === 0) return array;
     const iterator = this[kHeadersMap][Symbol.iterator](), firstValue = iterator.next().value;
     array[0] = [ firstValue[0], firstValue[1].value ];
     assert(firstValue[1].value !== null);
     for (let x, value, i = 1, j = 0, right = 0, left = 0, pivot = 0; i < size; ++i) {
      value = iterator.next().value;
      x = array[i] = [ value[0], value[1].value ];
      assert(x[1] !== null);
      left = 0;
      right = i;
      while (left < right) {
       pivot = left + (right - left >> 1);
       array[pivot][0] <= x[0] ? left = pivot + 1 : right = pivot;
      }
      if (i !== pivot) {
       j = i;
       while (j > left) array[j] = array[--j];
       array[left] = x;
      }
     }
     if (!iterator.next().done) throw new TypeError("Unreachable");
     return array;
    }
    {
     let i = 0;
     for (const {0: name, 1: {value}} of this[kHeadersMap]) {
      array[i++] = [ name, value ];
      assert(value !== null);
     }
     return array.sort(compareHeaderName);
    }
   }
  }
  class Headers {
   #guard;
   #headersList;
   constructor(init = void 0) {
    webidl.util.markAsUncloneable(this);
    if (init !== kConstruct) {
     this.#headersList = new HeadersList;
     this.#guard = "none";
     if (init !== void 0) {
      init = webidl.converters.HeadersInit(init, "Headers contructor", "init");
      fill(this, init);
     }
    }
   }
   append(name, value) {
    webidl.brandCheck(this, Headers);
    webidl.argumentLengthCheck(arguments, 2, "Headers.append");
    const prefix = "Headers.append";
    name = webidl.converters.ByteString(name, prefix, "name");
    value = webidl.converters.ByteString(value, prefix, "value");
    return appendHeader(this, name, value);
   }
   delete(name) {
    webidl.brandCheck(this, Headers);
    webidl.argumentLengthCheck(arguments, 1, "Headers.delete");
    const prefix = "Headers.delete";
    name = webidl.converters.ByteString(name, prefix, "name");
    if (!isValidHeaderName(name)) throw webidl.errors.invalidArgument({
     prefix: "Headers.delete",
     value: name,
     type: "header name"
    });
    if (this.#guard === "immutable") throw new TypeError("immutable");
    this.#headersList.contains(name, !1) && this.#headersList.delete(name, !1);
   }
   get(name) {
    webidl.brandCheck(this, Headers);
    webidl.argumentLengthCheck(arguments, 1, "Headers.get");
    const prefix = "Headers.get";
    name = webidl.converters.ByteString(name, prefix, "name");
    if (!isValidHeaderName(name)) throw webidl.errors.invalidArgument({
     prefix,
     value: name,
     type: "header name"
    });
    return this.#headersList.get(name, !1);
   }
   has(name) {
    webidl.brandCheck(this, Headers);
    webidl.argumentLengthCheck(arguments, 1, "Headers.has");
    const prefix = "Headers.has";
    name = webidl.converters.ByteString(name, prefix, "name");
    if (!isValidHeaderName(name)) throw webidl.errors.invalidArgument({
     prefix,
     value: name,
     type: "header name"
    });
    return this.#headersList.contains(name, !1);
   }
   set(name, value) {
    webidl.brandCheck(this, Headers);
    webidl.argumentLengthCheck(arguments, 2, "Headers.set");
    const prefix = "Headers.set";
    name = webidl.converters.ByteString(name, prefix, "name");
    value = webidl.converters.ByteString(value, prefix, "value");
    value = headerValueNormalize(value);
    if (!isValidHeaderName(name)) throw webidl.errors.invalidArgument({
     prefix,
     value: name,
     type: "header name"
    });
    if (!isValidHeaderValue(value)) throw webidl.errors.invalidArgument({
     prefix,
     value,
     type: "header value"
    });
    if (this.#guard === "immutable") throw new TypeError("immutable");
    this.#headersList.set(name, value, !1);
   }
   getSetCookie() {
    webidl.brandCheck(this, Headers);
    const list = this.#headersList.cookies;
    return list ? [ ...list ] : [];
   }
   get [kHeadersSortedMap]() {
    if (this.#headersList[kHeadersSortedMap]) return this.#headersList[kHeadersSortedMap];
    const headers = [], names = this.#headersList.toSortedArray(), cookies = this.#headersList.cookies;
    if (cookies === null || cookies.length === 1) return this.#headersList[kHeadersSortedMap] = names;
    for (let i = 0; i < names.length; ++i) {
     const {0: name, 1: value} = names[i];
     if (name === "set-cookie") for (let j = 0; j < cookies.length; ++j) headers.push([ name, cookies[j] ]); else headers.push([ name, value ]);
    }
    return this.#headersList[kHeadersSortedMap] = headers;
   }
   [util.inspect.custom](depth, options) {
    options.depth ??= depth;
    return `Headers ${util.formatWithOptions(options, this.#headersList.entries)}`;
   }
   static getHeadersGuard(o) {
    return o.#guard;
   }
   static setHeadersGuard(o, guard) {
    o.#guard = guard;
   }
   static getHeadersList(o) {
    return o.#headersList;
   }
   static setHeadersList(o, list) {
    o.#headersList = list;
   }
  }
  const {getHeadersGuard, setHeadersGuard, getHeadersList, setHeadersList} = Headers;
  Reflect.deleteProperty(Headers, "getHeadersGuard");
  Reflect.deleteProperty(Headers, "setHeadersGuard");
  Reflect.deleteProperty(Headers, "getHeadersList");
  Reflect.deleteProperty(Headers, "setHeadersList");
  iteratorMixin("Headers", Headers, kHeadersSortedMap, 0, 1);
  Object.defineProperties(Headers.prototype, {
   append: kEnumerableProperty,
   delete: kEnumerableProperty,
   get: kEnumerableProperty,
   has: kEnumerableProperty,
   set: kEnumerableProperty,
   getSetCookie: kEnumerableProperty,
   [Symbol.toStringTag]: {
    value: "Headers",
    configurable: !0
   },
   [util.inspect.custom]: {
    enumerable: !1
   }
  });
  webidl.converters.HeadersInit = function(V, prefix, argument) {
   if (webidl.util.Type(V) === "Object") {
    const iterator = Reflect.get(V, Symbol.iterator);
    if (!util.types.isProxy(V) && iterator === Headers.prototype.entries) try {
     return getHeadersList(V).entriesList;
    } catch {}
    return typeof iterator == "function" ? webidl.converters["sequence<sequence<ByteString>>"](V, prefix, argument, iterator.bind(V)) : webidl.converters["record<ByteString, ByteString>"](V, prefix, argument);
   }
   throw webidl.errors.conversionFailed({
    prefix: "Headers constructor",
    argument: "Argument 1",
    types: [ "sequence<sequence<ByteString>>", "record<ByteString, ByteString>" ]
   });
  };
  module.exports = {
   fill,
   compareHeaderName,
   Headers,
   HeadersList,
   getHeadersGuard,
   setHeadersGuard,
   setHeadersList,
   getHeadersList
  };
 }),
 54398: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {makeNetworkError, makeAppropriateNetworkError, filterResponse, makeResponse, fromInnerResponse} = __webpack_require__(99051), {HeadersList} = __webpack_require__(60660), {Request, cloneRequest} = __webpack_require__(9967), zlib = __webpack_require__(38522), {bytesMatch, makePolicyContainer, clonePolicyContainer, requestBadPort, TAOCheck, appendRequestOriginHeader, responseLocationURL, requestCurrentURL, setRequestReferrerPolicyOnRedirect, tryUpgradeRequestToAPotentiallyTrustworthyURL, createOpaqueTimingInfo, appendFetchMetadata, corsCheck, crossOriginResourcePolicyCheck, determineRequestsReferrer, coarsenedSharedCurrentTime, createDeferredPromise, isBlobLike, sameOrigin, isCancelled, isAborted, isErrorLike, fullyReadBody, readableStreamClose, isomorphicEncode, urlIsLocal, urlIsHttpHttpsScheme, urlHasHttpsScheme, clampAndCoarsenConnectionTimingInfo, simpleRangeHeaderValue, buildContentRange, createInflate, extractMimeType} = __webpack_require__(73168), {kState, kDispatcher} = __webpack_require__(93627), assert = __webpack_require__(34589), {safelyExtractBody, extractBody} = __webpack_require__(84492), {redirectStatusSet, nullBodyStatus, safeMethodsSet, requestBodyHeader, subresourceSet} = __webpack_require__(4495), EE = __webpack_require__(78474), {Readable, pipeline, finished} = __webpack_require__(57075), {addAbortListener, isErrored, isReadable, bufferToLowerCasedHeaderName} = __webpack_require__(3440), {dataURLProcessor, serializeAMimeType, minimizeSupportedMimeType} = __webpack_require__(51900), {getGlobalDispatcher} = __webpack_require__(32581), {webidl} = __webpack_require__(45893), {STATUS_CODES} = __webpack_require__(37067), GET_OR_HEAD = [ "GET", "HEAD" ], defaultUserAgent = typeof __UNDICI_IS_NODE__ != "undefined" || typeof esbuildDetection != "undefined" ? "node" : "undici";
  let resolveObjectURL;
  class Fetch extends EE {
   constructor(dispatcher) {
    super();
    this.dispatcher = dispatcher;
    this.connection = null;
    this.dump = !1;
    this.state = "ongoing";
   }
   terminate(reason) {
    if (this.state === "ongoing") {
     this.state = "terminated";
     this.connection?.destroy(reason);
     this.emit("terminated", reason);
    }
   }
   abort(error) {
    if (this.state === "ongoing") {
     this.state = "aborted";
     error || (error = new DOMException("The operation was aborted.", "AbortError"));
     this.serializedAbortReason = error;
     this.connection?.destroy(error);
     this.emit("terminated", error);
    }
   }
  }
  function handleFetchDone(response) {
   finalizeAndReportTiming(response, "fetch");
  }
  function fetch(input, init = void 0) {
   webidl.argumentLengthCheck(arguments, 1, "globalThis.fetch");
   let requestObject, p = createDeferredPromise();
   try {
    requestObject = new Request(input, init);
   } catch (e) {
    p.reject(e);
    return p.promise;
   }
   const request = requestObject[kState];
   if (requestObject.signal.aborted) {
    abortFetch(p, request, null, requestObject.signal.reason);
    return p.promise;
   }
   const globalObject = request.client.globalObject;
   globalObject?.constructor?.name === "ServiceWorkerGlobalScope" && (request.serviceWorkers = "none");
   let responseObject = null, locallyAborted = !1, controller = null;
   addAbortListener(requestObject.signal, () => {
    locallyAborted = !0;
    assert(controller != null);
    controller.abort(requestObject.signal.reason);
    const realResponse = responseObject?.deref();
    abortFetch(p, request, realResponse, requestObject.signal.reason);
   });
   const processResponse = response => {
    if (!locallyAborted) if (response.aborted) abortFetch(p, request, responseObject, controller.serializedAbortReason); else if (response.type !== "error") {
     responseObject = new WeakRef(fromInnerResponse(response, "immutable"));
     p.resolve(responseObject.deref());
     p = null;
    } else p.reject(new TypeError("fetch failed", {
     cause: response.error
    }));
   };
   controller = fetching({
    request,
    processResponseEndOfBody: handleFetchDone,
    processResponse,
    dispatcher: requestObject[kDispatcher]
   });
   return p.promise;
  }
  function finalizeAndReportTiming(response, initiatorType = "other") {
   if (response.type === "error" && response.aborted) return;
   if (!response.urlList?.length) return;
   const originalURL = response.urlList[0];
   let timingInfo = response.timingInfo, cacheState = response.cacheState;
   if (urlIsHttpHttpsScheme(originalURL) && timingInfo !== null) {
    if (!response.timingAllowPassed) {
     timingInfo = createOpaqueTimingInfo({
      startTime: timingInfo.startTime
     });
     cacheState = "";
    }
    timingInfo.endTime = coarsenedSharedCurrentTime();
    response.timingInfo = timingInfo;
    markResourceTiming(timingInfo, originalURL.href, initiatorType, globalThis, cacheState);
   }
  }
  const markResourceTiming = performance.markResourceTiming;
  function abortFetch(p, request, responseObject, error) {
   p && p.reject(error);
   request.body != null && isReadable(request.body?.stream) && request.body.stream.cancel(error).catch(err => {
    if (err.code !== "ERR_INVALID_STATE") throw err;
   });
   if (responseObject == null) return;
   const response = responseObject[kState];
   response.body != null && isReadable(response.body?.stream) && response.body.stream.cancel(error).catch(err => {
    if (err.code !== "ERR_INVALID_STATE") throw err;
   });
  }
  function fetching({request, processRequestBodyChunkLength, processRequestEndOfBody, processResponse, processResponseEndOfBody, processResponseConsumeBody, useParallelQueue = !1, dispatcher = getGlobalDispatcher()}) {
   assert(dispatcher);
   let taskDestination = null, crossOriginIsolatedCapability = !1;
   if (request.client != null) {
    taskDestination = request.client.globalObject;
    crossOriginIsolatedCapability = request.client.crossOriginIsolatedCapability;
   }
   const currentTime = coarsenedSharedCurrentTime(crossOriginIsolatedCapability), timingInfo = createOpaqueTimingInfo({
    startTime: currentTime
   }), fetchParams = {
    controller: new Fetch(dispatcher),
    request,
    timingInfo,
    processRequestBodyChunkLength,
    processRequestEndOfBody,
    processResponse,
    processResponseConsumeBody,
    processResponseEndOfBody,
    taskDestination,
    crossOriginIsolatedCapability
   };
   assert(!request.body || request.body.stream);
   request.window === "client" && (request.window = request.client?.globalObject?.constructor?.name === "Window" ? request.client : "no-window");
   request.origin === "client" && (request.origin = request.client.origin);
   request.policyContainer === "client" && (request.client != null ? request.policyContainer = clonePolicyContainer(request.client.policyContainer) : request.policyContainer = makePolicyContainer());
   if (!request.headersList.contains("accept", !0)) {
    const value = "*/*";
    request.headersList.append("accept", value, !0);
   }
   request.headersList.contains("accept-language", !0) || request.headersList.append("accept-language", "*", !0);
   request.priority === null;
   subresourceSet.has(request.destination);
   mainFetch(fetchParams).catch(err => {
    fetchParams.controller.terminate(err);
   });
   return fetchParams.controller;
  }
  async function mainFetch(fetchParams, recursive = !1) {
   const request = fetchParams.request;
   let response = null;
   request.localURLsOnly && !urlIsLocal(requestCurrentURL(request)) && (response = makeNetworkError("local URLs only"));
   tryUpgradeRequestToAPotentiallyTrustworthyURL(request);
   requestBadPort(request) === "blocked" && (response = makeNetworkError("bad port"));
   request.referrerPolicy === "" && (request.referrerPolicy = request.policyContainer.referrerPolicy);
   request.referrer !== "no-referrer" && (request.referrer = determineRequestsReferrer(request));
   response === null && (response = await (async () => {
    const currentURL = requestCurrentURL(request);
    if (sameOrigin(currentURL, request.url) && request.responseTainting === "basic" || currentURL.protocol === "data:" || request.mode === "navigate" || request.mode === "websocket") {
     request.responseTainting = "basic";
     return await schemeFetch(fetchParams);
    }
    if (request.mode === "same-origin") return makeNetworkError('request mode cannot be "same-origin"');
    if (request.mode === "no-cors") {
     if (request.redirect !== "follow") return makeNetworkError('redirect mode cannot be "follow" for "no-cors" request');
     request.responseTainting = "opaque";
     return await schemeFetch(fetchParams);
    }
    if (!urlIsHttpHttpsScheme(requestCurrentURL(request))) return makeNetworkError("URL scheme must be a HTTP(S) scheme");
    request.responseTainting = "cors";
    return await httpFetch(fetchParams);
   })());
   if (recursive) return response;
   if (response.status !== 0 && !response.internalResponse) {
    request.responseTainting === "cors";
    request.responseTainting === "basic" ? response = filterResponse(response, "basic") : request.responseTainting === "cors" ? response = filterResponse(response, "cors") : request.responseTainting === "opaque" ? response = filterResponse(response, "opaque") : assert(!1);
   }
   let internalResponse = response.status === 0 ? response : response.internalResponse;
   internalResponse.urlList.length === 0 && internalResponse.urlList.push(...request.urlList);
   request.timingAllowFailed || (response.timingAllowPassed = !0);
   response.type === "opaque" && internalResponse.status === 206 && internalResponse.rangeRequested && !request.headers.contains("range", !0) && (response = internalResponse = makeNetworkError());
   if (response.status !== 0 && (request.method === "HEAD" || request.method === "CONNECT" || nullBodyStatus.includes(internalResponse.status))) {
    internalResponse.body = null;
    fetchParams.controller.dump = !0;
   }
   if (request.integrity) {
    const processBodyError = reason => fetchFinale(fetchParams, makeNetworkError(reason));
    if (request.responseTainting === "opaque" || response.body == null) {
     processBodyError(response.error);
     return;
    }
    const processBody = bytes => {
     if (bytesMatch(bytes, request.integrity)) {
      response.body = safelyExtractBody(bytes)[0];
      fetchFinale(fetchParams, response);
     } else processBodyError("integrity mismatch");
    };
    await fullyReadBody(response.body, processBody, processBodyError);
   } else fetchFinale(fetchParams, response);
  }
  function schemeFetch(fetchParams) {
   if (isCancelled(fetchParams) && fetchParams.request.redirectCount === 0) return Promise.resolve(makeAppropriateNetworkError(fetchParams));
   const {request} = fetchParams, {protocol: scheme} = requestCurrentURL(request);
   switch (scheme) {
   case "about:":
    return Promise.resolve(makeNetworkError("about scheme is not supported"));

   case "blob:":
    {
     resolveObjectURL || (resolveObjectURL = __webpack_require__(4573).resolveObjectURL);
     const blobURLEntry = requestCurrentURL(request);
     if (blobURLEntry.search.length !== 0) return Promise.resolve(makeNetworkError("NetworkError when attempting to fetch resource."));
     const blob = resolveObjectURL(blobURLEntry.toString());
     if (request.method !== "GET" || !isBlobLike(blob)) return Promise.resolve(makeNetworkError("invalid method"));
     const response = makeResponse(), fullLength = blob.size, serializedFullLength = isomorphicEncode(`${fullLength}`), type = blob.type;
     if (request.headersList.contains("range", !0)) {
      response.rangeRequested = !0;
      const rangeHeader = request.headersList.get("range", !0), rangeValue = simpleRangeHeaderValue(rangeHeader, !0);
      if (rangeValue === "failure") return Promise.resolve(makeNetworkError("failed to fetch the data URL"));
      let {rangeStartValue: rangeStart, rangeEndValue: rangeEnd} = rangeValue;
      if (rangeStart === null) {
       rangeStart = fullLength - rangeEnd;
       rangeEnd = rangeStart + rangeEnd - 1;
      } else {
       if (rangeStart >= fullLength) return Promise.resolve(makeNetworkError("Range start is greater than the blob's size."));
       (rangeEnd === null || rangeEnd >= fullLength) && (rangeEnd = fullLength - 1);
      }
      const slicedBlob = blob.slice(rangeStart, rangeEnd, type), slicedBodyWithType = extractBody(slicedBlob);
      response.body = slicedBodyWithType[0];
      const serializedSlicedLength = isomorphicEncode(`${slicedBlob.size}`), contentRange = buildContentRange(rangeStart, rangeEnd, fullLength);
      response.status = 206;
      response.statusText = "Partial Content";
      response.headersList.set("content-length", serializedSlicedLength, !0);
      response.headersList.set("content-type", type, !0);
      response.headersList.set("content-range", contentRange, !0);
     } else {
      const bodyWithType = extractBody(blob);
      response.statusText = "OK";
      response.body = bodyWithType[0];
      response.headersList.set("content-length", serializedFullLength, !0);
      response.headersList.set("content-type", type, !0);
     }
     return Promise.resolve(response);
    }

   case "data:":
    {
     const currentURL = requestCurrentURL(request), dataURLStruct = dataURLProcessor(currentURL);
     if (dataURLStruct === "failure") return Promise.resolve(makeNetworkError("failed to fetch the data URL"));
     const mimeType = serializeAMimeType(dataURLStruct.mimeType);
     return Promise.resolve(makeResponse({
      statusText: "OK",
      headersList: [ [ "content-type", {
       name: "Content-Type",
       value: mimeType
      } ] ],
      body: safelyExtractBody(dataURLStruct.body)[0]
     }));
    }

   case "file:":
    return Promise.resolve(makeNetworkError("not implemented... yet..."));

   case "http:":
   case "https:":
    return httpFetch(fetchParams).catch(err => makeNetworkError(err));

   default:
    return Promise.resolve(makeNetworkError("unknown scheme"));
   }
  }
  function finalizeResponse(fetchParams, response) {
   fetchParams.request.done = !0;
   fetchParams.processResponseDone != null && queueMicrotask(() => fetchParams.processResponseDone(response));
  }
  function fetchFinale(fetchParams, response) {
   let timingInfo = fetchParams.timingInfo;
   const processResponseEndOfBody = () => {
    const unsafeEndTime = Date.now();
    fetchParams.request.destination === "document" && (fetchParams.controller.fullTimingInfo = timingInfo);
    fetchParams.controller.reportTimingSteps = () => {
     if (fetchParams.request.url.protocol !== "https:") return;
     timingInfo.endTime = unsafeEndTime;
     let cacheState = response.cacheState;
     const bodyInfo = response.bodyInfo;
     if (!response.timingAllowPassed) {
      timingInfo = createOpaqueTimingInfo(timingInfo);
      cacheState = "";
     }
     let responseStatus = 0;
     if (fetchParams.request.mode !== "navigator" || !response.hasCrossOriginRedirects) {
      responseStatus = response.status;
      const mimeType = extractMimeType(response.headersList);
      mimeType !== "failure" && (bodyInfo.contentType = minimizeSupportedMimeType(mimeType));
     }
     fetchParams.request.initiatorType != null && markResourceTiming(timingInfo, fetchParams.request.url.href, fetchParams.request.initiatorType, globalThis, cacheState, bodyInfo, responseStatus);
    };
    const processResponseEndOfBodyTask = () => {
     fetchParams.request.done = !0;
     fetchParams.processResponseEndOfBody != null && queueMicrotask(() => fetchParams.processResponseEndOfBody(response));
     fetchParams.request.initiatorType != null && fetchParams.controller.reportTimingSteps();
    };
    queueMicrotask(() => processResponseEndOfBodyTask());
   };
   fetchParams.processResponse != null && queueMicrotask(() => {
    fetchParams.processResponse(response);
    fetchParams.processResponse = null;
   });
   const internalResponse = response.type === "error" ? response : response.internalResponse ?? response;
   internalResponse.body == null ? processResponseEndOfBody() : finished(internalResponse.body.stream, () => {
    processResponseEndOfBody();
   });
  }
  async function httpFetch(fetchParams) {
   const request = fetchParams.request;
   let response = null, actualResponse = null;
   const timingInfo = fetchParams.timingInfo;
   request.serviceWorkers === "all";
   if (response === null) {
    request.redirect === "follow" && (request.serviceWorkers = "none");
    actualResponse = response = await httpNetworkOrCacheFetch(fetchParams);
    if (request.responseTainting === "cors" && corsCheck(request, response) === "failure") return makeNetworkError("cors failure");
    TAOCheck(request, response) === "failure" && (request.timingAllowFailed = !0);
   }
   if ((request.responseTainting === "opaque" || response.type === "opaque") && crossOriginResourcePolicyCheck(request.origin, request.client, request.destination, actualResponse) === "blocked") return makeNetworkError("blocked");
   if (redirectStatusSet.has(actualResponse.status)) {
    request.redirect !== "manual" && fetchParams.controller.connection.destroy(void 0, !1);
    request.redirect === "error" ? response = makeNetworkError("unexpected redirect") : request.redirect === "manual" ? response = actualResponse : request.redirect === "follow" ? response = await httpRedirectFetch(fetchParams, response) : assert(!1);
   }
   response.timingInfo = timingInfo;
   return response;
  }
  function httpRedirectFetch(fetchParams, response) {
   const request = fetchParams.request, actualResponse = response.internalResponse ? response.internalResponse : response;
   let locationURL;
   try {
    locationURL = responseLocationURL(actualResponse, requestCurrentURL(request).hash);
    if (locationURL == null) return response;
   } catch (err) {
    return Promise.resolve(makeNetworkError(err));
   }
   if (!urlIsHttpHttpsScheme(locationURL)) return Promise.resolve(makeNetworkError("URL scheme must be a HTTP(S) scheme"));
   if (request.redirectCount === 20) return Promise.resolve(makeNetworkError("redirect count exceeded"));
   request.redirectCount += 1;
   if (request.mode === "cors" && (locationURL.username || locationURL.password) && !sameOrigin(request, locationURL)) return Promise.resolve(makeNetworkError('cross origin not allowed for request mode "cors"'));
   if (request.responseTainting === "cors" && (locationURL.username || locationURL.password)) return Promise.resolve(makeNetworkError('URL cannot contain credentials for request mode "cors"'));
   if (actualResponse.status !== 303 && request.body != null && request.body.source == null) return Promise.resolve(makeNetworkError());
   if ([ 301, 302 ].includes(actualResponse.status) && request.method === "POST" || actualResponse.status === 303 && !GET_OR_HEAD.includes(request.method)) {
    request.method = "GET";
    request.body = null;
    for (const headerName of requestBodyHeader) request.headersList.delete(headerName);
   }
   if (!sameOrigin(requestCurrentURL(request), locationURL)) {
    request.headersList.delete("authorization", !0);
    request.headersList.delete("proxy-authorization", !0);
    request.headersList.delete("cookie", !0);
    request.headersList.delete("host", !0);
   }
   if (request.body != null) {
    assert(request.body.source != null);
    request.body = safelyExtractBody(request.body.source)[0];
   }
   const timingInfo = fetchParams.timingInfo;
   timingInfo.redirectEndTime = timingInfo.postRedirectStartTime = coarsenedSharedCurrentTime(fetchParams.crossOriginIsolatedCapability);
   timingInfo.redirectStartTime === 0 && (timingInfo.redirectStartTime = timingInfo.startTime);
   request.urlList.push(locationURL);
   setRequestReferrerPolicyOnRedirect(request, actualResponse);
   return mainFetch(fetchParams, !0);
  }
  async function httpNetworkOrCacheFetch(fetchParams, isAuthenticationFetch = !1, isNewConnectionFetch = !1) {
   const request = fetchParams.request;
   let httpFetchParams = null, httpRequest = null, response = null;
   const httpCache = null, revalidatingFlag = !1;
   if (request.window === "no-window" && request.redirect === "error") {
    httpFetchParams = fetchParams;
    httpRequest = request;
   } else {
    httpRequest = cloneRequest(request);
    httpFetchParams = {
     ...fetchParams
    };
    httpFetchParams.request = httpRequest;
   }
   const includeCredentials = request.credentials === "include" || request.credentials === "same-origin" && request.responseTainting === "basic", contentLength = httpRequest.body ? httpRequest.body.length : null;
   let contentLengthHeaderValue = null;
   httpRequest.body == null && [ "POST", "PUT" ].includes(httpRequest.method) && (contentLengthHeaderValue = "0");
   contentLength != null && (contentLengthHeaderValue = isomorphicEncode(`${contentLength}`));
   contentLengthHeaderValue != null && httpRequest.headersList.append("content-length", contentLengthHeaderValue, !0);
   contentLength != null && httpRequest.keepalive;
   httpRequest.referrer instanceof URL && httpRequest.headersList.append("referer", isomorphicEncode(httpRequest.referrer.href), !0);
   appendRequestOriginHeader(httpRequest);
   appendFetchMetadata(httpRequest);
   httpRequest.headersList.contains("user-agent", !0) || httpRequest.headersList.append("user-agent", defaultUserAgent);
   httpRequest.cache === "default" && (httpRequest.headersList.contains("if-modified-since", !0) || httpRequest.headersList.contains("if-none-match", !0) || httpRequest.headersList.contains("if-unmodified-since", !0) || httpRequest.headersList.contains("if-match", !0) || httpRequest.headersList.contains("if-range", !0)) && (httpRequest.cache = "no-store");
   httpRequest.cache !== "no-cache" || httpRequest.preventNoCacheCacheControlHeaderModification || httpRequest.headersList.contains("cache-control", !0) || httpRequest.headersList.append("cache-control", "max-age=0", !0);
   if (httpRequest.cache === "no-store" || httpRequest.cache === "reload") {
    httpRequest.headersList.contains("pragma", !0) || httpRequest.headersList.append("pragma", "no-cache", !0);
    httpRequest.headersList.contains("cache-control", !0) || httpRequest.headersList.append("cache-control", "no-cache", !0);
   }
   httpRequest.headersList.contains("range", !0) && httpRequest.headersList.append("accept-encoding", "identity", !0);
   httpRequest.headersList.contains("accept-encoding", !0) || (urlHasHttpsScheme(requestCurrentURL(httpRequest)) ? httpRequest.headersList.append("accept-encoding", "br, gzip, deflate", !0) : httpRequest.headersList.append("accept-encoding", "gzip, deflate", !0));
   httpRequest.headersList.delete("host", !0);
   includeCredentials;
   httpCache == null && (httpRequest.cache = "no-store");
   httpRequest.cache !== "no-store" && httpRequest.cache !== "reload";
   if (response == null) {
    if (httpRequest.cache === "only-if-cached") return makeNetworkError("only if cached");
    const forwardResponse = await httpNetworkFetch(httpFetchParams, includeCredentials, isNewConnectionFetch);
    !safeMethodsSet.has(httpRequest.method) && forwardResponse.status >= 200 && forwardResponse.status <= 399;
    revalidatingFlag && forwardResponse.status === 304;
    response == null && (response = forwardResponse);
   }
   response.urlList = [ ...httpRequest.urlList ];
   httpRequest.headersList.contains("range", !0) && (response.rangeRequested = !0);
   response.requestIncludesCredentials = includeCredentials;
   if (response.status === 407) return request.window === "no-window" ? makeNetworkError() : isCancelled(fetchParams) ? makeAppropriateNetworkError(fetchParams) : makeNetworkError("proxy authentication required");
   if (response.status === 421 && !isNewConnectionFetch && (request.body == null || request.body.source != null)) {
    if (isCancelled(fetchParams)) return makeAppropriateNetworkError(fetchParams);
    fetchParams.controller.connection.destroy();
    response = await httpNetworkOrCacheFetch(fetchParams, isAuthenticationFetch, !0);
   }
   isAuthenticationFetch;
   return response;
  }
  async function httpNetworkFetch(fetchParams, includeCredentials = !1, forceNewConnection = !1) {
   assert(!fetchParams.controller.connection || fetchParams.controller.connection.destroyed);
   fetchParams.controller.connection = {
    abort: null,
    destroyed: !1,
    destroy(err, abort = !0) {
     if (!this.destroyed) {
      this.destroyed = !0;
      abort && this.abort?.(err ?? new DOMException("The operation was aborted.", "AbortError"));
     }
    }
   };
   const request = fetchParams.request;
   let response = null;
   const timingInfo = fetchParams.timingInfo, httpCache = null;
   httpCache == null && (request.cache = "no-store");
   request.mode === "websocket";
   let requestBody = null;
   if (request.body == null && fetchParams.processRequestEndOfBody) queueMicrotask(() => fetchParams.processRequestEndOfBody()); else if (request.body != null) {
    const processBodyChunk = async function*(bytes) {
     if (!isCancelled(fetchParams)) {
      yield bytes;
      fetchParams.processRequestBodyChunkLength?.(bytes.byteLength);
     }
    }, processEndOfBody = () => {
     isCancelled(fetchParams) || fetchParams.processRequestEndOfBody && fetchParams.processRequestEndOfBody();
    }, processBodyError = e => {
     isCancelled(fetchParams) || (e.name === "AbortError" ? fetchParams.controller.abort() : fetchParams.controller.terminate(e));
    };
    requestBody = async function*() {
     try {
      for await (const bytes of request.body.stream) yield* processBodyChunk(bytes);
      processEndOfBody();
     } catch (err) {
      processBodyError(err);
     }
    }();
   }
   try {
    const {body, status, statusText, headersList, socket} = await dispatch({
     body: requestBody
    });
    if (socket) response = makeResponse({
     status,
     statusText,
     headersList,
     socket
    }); else {
     const iterator = body[Symbol.asyncIterator]();
     fetchParams.controller.next = () => iterator.next();
     response = makeResponse({
      status,
      statusText,
      headersList
     });
    }
   } catch (err) {
    if (err.name === "AbortError") {
     fetchParams.controller.connection.destroy();
     return makeAppropriateNetworkError(fetchParams, err);
    }
    return makeNetworkError(err);
   }
   const pullAlgorithm = async () => {
    await fetchParams.controller.resume();
   }, cancelAlgorithm = reason => {
    isCancelled(fetchParams) || fetchParams.controller.abort(reason);
   }, stream = new ReadableStream({
    async start(controller) {
     fetchParams.controller.controller = controller;
    },
    async pull(controller) {
     await pullAlgorithm(controller);
    },
    async cancel(reason) {
     await cancelAlgorithm(reason);
    },
    type: "bytes"
   });
   response.body = {
    stream,
    source: null,
    length: null
   };
   fetchParams.controller.resume || fetchParams.controller.on("terminated", onAborted);
   fetchParams.controller.resume = async () => {
    while (1) {
     let bytes, isFailure;
     try {
      const {done, value} = await fetchParams.controller.next();
      if (isAborted(fetchParams)) break;
      bytes = done ? void 0 : value;
     } catch (err) {
      if (fetchParams.controller.ended && !timingInfo.encodedBodySize) bytes = void 0; else {
       bytes = err;
       isFailure = !0;
      }
     }
     if (bytes === void 0) {
      readableStreamClose(fetchParams.controller.controller);
      finalizeResponse(fetchParams, response);
      return;
     }
     timingInfo.decodedBodySize += bytes?.byteLength ?? 0;
     if (isFailure) {
      fetchParams.controller.terminate(bytes);
      return;
     }
     const buffer = new Uint8Array(bytes);
     buffer.byteLength && fetchParams.controller.controller.enqueue(buffer);
     if (isErrored(stream)) {
      fetchParams.controller.terminate();
      return;
     }
     if (fetchParams.controller.controller.desiredSize <= 0) return;
    }
   };
   function onAborted(reason) {
    if (isAborted(fetchParams)) {
     response.aborted = !0;
     isReadable(stream) && fetchParams.controller.controller.error(fetchParams.controller.serializedAbortReason);
    } else isReadable(stream) && fetchParams.controller.controller.error(new TypeError("terminated", {
     cause: isErrorLike(reason) ? reason : void 0
    }));
    fetchParams.controller.connection.destroy();
   }
   return response;
   function dispatch({body}) {
    const url = requestCurrentURL(request), agent = fetchParams.controller.dispatcher;
    return new Promise((resolve, reject) => agent.dispatch({
     path: url.pathname + url.search,
     origin: url.origin,
     method: request.method,
     body: agent.isMockActive ? request.body && (request.body.source || request.body.stream) : body,
     headers: request.headersList.entries,
     maxRedirections: 0,
     upgrade: request.mode === "websocket" ? "websocket" : void 0
    }, {
     body: null,
     abort: null,
     onConnect(abort) {
      const {connection} = fetchParams.controller;
      timingInfo.finalConnectionTimingInfo = clampAndCoarsenConnectionTimingInfo(void 0, timingInfo.postRedirectStartTime, fetchParams.crossOriginIsolatedCapability);
      if (connection.destroyed) abort(new DOMException("The operation was aborted.", "AbortError")); else {
       fetchParams.controller.on("terminated", abort);
       this.abort = connection.abort = abort;
      }
      timingInfo.finalNetworkRequestStartTime = coarsenedSharedCurrentTime(fetchParams.crossOriginIsolatedCapability);
     },
     onResponseStarted() {
      timingInfo.finalNetworkResponseStartTime = coarsenedSharedCurrentTime(fetchParams.crossOriginIsolatedCapability);
     },
     onHeaders(status, rawHeaders, resume, statusText) {
      if (status < 200) return;
      let location = "";
      const headersList = new HeadersList;
      for (let i = 0; i < rawHeaders.length; i += 2) headersList.append(bufferToLowerCasedHeaderName(rawHeaders[i]), rawHeaders[i + 1].toString("latin1"), !0);
      location = headersList.get("location", !0);
      const decoders = [], willFollow = location && request.redirect === "follow" && redirectStatusSet.has(status);
      if (request.method !== "HEAD" && request.method !== "CONNECT" && !nullBodyStatus.includes(status) && !willFollow) {
       const contentEncoding = headersList.get("content-encoding", !0), codings = contentEncoding ? contentEncoding.toLowerCase().split(",") : [], maxContentEncodings = 5;
       if (codings.length > maxContentEncodings) {
        this.abort(new Error(`too many content-encodings in response: ${codings.length}, maximum allowed is ${maxContentEncodings}`));
        return !0;
       }
       for (let i = codings.length - 1; i >= 0; --i) {
        const coding = codings[i].trim();
        if (coding === "x-gzip" || coding === "gzip") decoders.push(zlib.createGunzip({
         flush: zlib.constants.Z_SYNC_FLUSH,
         finishFlush: zlib.constants.Z_SYNC_FLUSH
        })); else if (coding === "deflate") decoders.push(createInflate({
         flush: zlib.constants.Z_SYNC_FLUSH,
         finishFlush: zlib.constants.Z_SYNC_FLUSH
        })); else {
         if (coding !== "br") {
          decoders.length = 0;
          break;
         }
         decoders.push(zlib.createBrotliDecompress({
          flush: zlib.constants.BROTLI_OPERATION_FLUSH,
          finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH
         }));
        }
       }
      }
      this.body = new Readable({
       read: resume
      });
      const onError = this.onError.bind(this);
      resolve({
       status,
       statusText,
       headersList,
       body: decoders.length ? pipeline(this.body, ...decoders, err => {
        err && this.onError(err);
       }).on("error", onError) : this.body.on("error", onError)
      });
      return !0;
     },
     onData(chunk) {
      if (fetchParams.controller.dump) return;
      const bytes = chunk;
      timingInfo.encodedBodySize += bytes.byteLength;
      return this.body.push(bytes);
     },
     onComplete() {
      this.abort && fetchParams.controller.off("terminated", this.abort);
      fetchParams.controller.ended = !0;
      this.body.push(null);
     },
     onError(error) {
      this.abort && fetchParams.controller.off("terminated", this.abort);
      this.body?.destroy(error);
      fetchParams.controller.terminate(error);
      reject(error);
     },
     onUpgrade(status, rawHeaders, socket) {
      if (status !== 101) return;
      const headersList = new HeadersList;
      for (let i = 0; i < rawHeaders.length; i += 2) headersList.append(bufferToLowerCasedHeaderName(rawHeaders[i]), rawHeaders[i + 1].toString("latin1"), !0);
      resolve({
       status,
       statusText: STATUS_CODES[status],
       headersList,
       socket
      });
      return !0;
     }
    }));
   }
  }
  module.exports = {
   fetch,
   Fetch,
   fetching,
   finalizeAndReportTiming
  };
 }),
 9967: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {extractBody, mixinBody, cloneBody, bodyUnusable} = __webpack_require__(84492), {Headers, fill: fillHeaders, HeadersList, setHeadersGuard, getHeadersGuard, setHeadersList, getHeadersList} = __webpack_require__(60660), {FinalizationRegistry} = __webpack_require__(66653)(), util = __webpack_require__(3440), nodeUtil = __webpack_require__(57975), {isValidHTTPToken, sameOrigin, environmentSettingsObject} = __webpack_require__(73168), {forbiddenMethodsSet, corsSafeListedMethodsSet, referrerPolicy, requestRedirect, requestMode, requestCredentials, requestCache, requestDuplex} = __webpack_require__(4495), {kEnumerableProperty, normalizedMethodRecordsBase, normalizedMethodRecords} = util, {kHeaders, kSignal, kState, kDispatcher} = __webpack_require__(93627), {webidl} = __webpack_require__(45893), {URLSerializer} = __webpack_require__(51900), {kConstruct} = __webpack_require__(36443), assert = __webpack_require__(34589), {getMaxListeners, setMaxListeners, getEventListeners, defaultMaxListeners} = __webpack_require__(78474), kAbortController = Symbol("abortController"), requestFinalizer = new FinalizationRegistry(({signal, abort}) => {
   signal.removeEventListener("abort", abort);
  }), dependentControllerMap = new WeakMap;
  function buildAbort(acRef) {
   return abort;
   function abort() {
    const ac = acRef.deref();
    if (ac !== void 0) {
     requestFinalizer.unregister(abort);
     this.removeEventListener("abort", abort);
     ac.abort(this.reason);
     const controllerList = dependentControllerMap.get(ac.signal);
     if (controllerList !== void 0) {
      if (controllerList.size !== 0) {
       for (const ref of controllerList) {
        const ctrl = ref.deref();
        ctrl !== void 0 && ctrl.abort(this.reason);
       }
       controllerList.clear();
      }
      dependentControllerMap.delete(ac.signal);
     }
    }
   }
  }
  let patchMethodWarning = !1;
  class Request {
   constructor(input, init = {}) {
    webidl.util.markAsUncloneable(this);
    if (input === kConstruct) return;
    const prefix = "Request constructor";
    webidl.argumentLengthCheck(arguments, 1, prefix);
    input = webidl.converters.RequestInfo(input, prefix, "input");
    init = webidl.converters.RequestInit(init, prefix, "init");
    let request = null, fallbackMode = null;
    const baseUrl = environmentSettingsObject.settingsObject.baseUrl;
    let signal = null;
    if (typeof input == "string") {
     this[kDispatcher] = init.dispatcher;
     let parsedURL;
     try {
      parsedURL = new URL(input, baseUrl);
     } catch (err) {
      throw new TypeError("Failed to parse URL from " + input, {
       cause: err
      });
     }
     if (parsedURL.username || parsedURL.password) throw new TypeError("Request cannot be constructed from a URL that includes credentials: " + input);
     request = makeRequest({
      urlList: [ parsedURL ]
     });
     fallbackMode = "cors";
    } else {
     this[kDispatcher] = init.dispatcher || input[kDispatcher];
     assert(input instanceof Request);
     request = input[kState];
     signal = input[kSignal];
    }
    const origin = environmentSettingsObject.settingsObject.origin;
    let window = "client";
    request.window?.constructor?.name === "EnvironmentSettingsObject" && sameOrigin(request.window, origin) && (window = request.window);
    if (init.window != null) throw new TypeError(`'window' option '${window}' must be null`);
    "window" in init && (window = "no-window");
    request = makeRequest({
     method: request.method,
     headersList: request.headersList,
     unsafeRequest: request.unsafeRequest,
     client: environmentSettingsObject.settingsObject,
     window,
     priority: request.priority,
     origin: request.origin,
     referrer: request.referrer,
     referrerPolicy: request.referrerPolicy,
     mode: request.mode,
     credentials: request.credentials,
     cache: request.cache,
     redirect: request.redirect,
     integrity: request.integrity,
     keepalive: request.keepalive,
     reloadNavigation: request.reloadNavigation,
     historyNavigation: request.historyNavigation,
     urlList: [ ...request.urlList ]
    });
    const initHasKey = Object.keys(init).length !== 0;
    if (initHasKey) {
     request.mode === "navigate" && (request.mode = "same-origin");
     request.reloadNavigation = !1;
     request.historyNavigation = !1;
     request.origin = "client";
     request.referrer = "client";
     request.referrerPolicy = "";
     request.url = request.urlList[request.urlList.length - 1];
     request.urlList = [ request.url ];
    }
    if (init.referrer !== void 0) {
     const referrer = init.referrer;
     if (referrer === "") request.referrer = "no-referrer"; else {
      let parsedReferrer;
      try {
       parsedReferrer = new URL(referrer, baseUrl);
      } catch (err) {
       throw new TypeError(`Referrer "${referrer}" is not a valid URL.`, {
        cause: err
       });
      }
      parsedReferrer.protocol === "about:" && parsedReferrer.hostname === "client" || origin && !sameOrigin(parsedReferrer, environmentSettingsObject.settingsObject.baseUrl) ? request.referrer = "client" : request.referrer = parsedReferrer;
     }
    }
    init.referrerPolicy !== void 0 && (request.referrerPolicy = init.referrerPolicy);
    let mode;
    mode = init.mode !== void 0 ? init.mode : fallbackMode;
    if (mode === "navigate") throw webidl.errors.exception({
     header: "Request constructor",
     message: "invalid request mode navigate."
    });
    mode != null && (request.mode = mode);
    init.credentials !== void 0 && (request.credentials = init.credentials);
    init.cache !== void 0 && (request.cache = init.cache);
    if (request.cache === "only-if-cached" && request.mode !== "same-origin") throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");
    init.redirect !== void 0 && (request.redirect = init.redirect);
    init.integrity != null && (request.integrity = String(init.integrity));
    init.keepalive !== void 0 && (request.keepalive = Boolean(init.keepalive));
    if (init.method !== void 0) {
     let method = init.method;
     const mayBeNormalized = normalizedMethodRecords[method];
     if (mayBeNormalized !== void 0) request.method = mayBeNormalized; else {
      if (!isValidHTTPToken(method)) throw new TypeError(`'${method}' is not a valid HTTP method.`);
      const upperCase = method.toUpperCase();
      if (forbiddenMethodsSet.has(upperCase)) throw new TypeError(`'${method}' HTTP method is unsupported.`);
      method = normalizedMethodRecordsBase[upperCase] ?? method;
      request.method = method;
     }
     if (!patchMethodWarning && request.method === "patch") {
      process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.", {
       code: "UNDICI-FETCH-patch"
      });
      patchMethodWarning = !0;
     }
    }
    init.signal !== void 0 && (signal = init.signal);
    this[kState] = request;
    const ac = new AbortController;
    this[kSignal] = ac.signal;
    if (signal != null) {
     if (!signal || typeof signal.aborted != "boolean" || typeof signal.addEventListener != "function") throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");
     if (signal.aborted) ac.abort(signal.reason); else {
      this[kAbortController] = ac;
      const acRef = new WeakRef(ac), abort = buildAbort(acRef);
      try {
       (typeof getMaxListeners == "function" && getMaxListeners(signal) === defaultMaxListeners || getEventListeners(signal, "abort").length >= defaultMaxListeners) && setMaxListeners(1500, signal);
      } catch {}
      util.addAbortListener(signal, abort);
      requestFinalizer.register(ac, {
       signal,
       abort
      }, abort);
     }
    }
    this[kHeaders] = new Headers(kConstruct);
    setHeadersList(this[kHeaders], request.headersList);
    setHeadersGuard(this[kHeaders], "request");
    if (mode === "no-cors") {
     if (!corsSafeListedMethodsSet.has(request.method)) throw new TypeError(`'${request.method} is unsupported in no-cors mode.`);
     setHeadersGuard(this[kHeaders], "request-no-cors");
    }
    if (initHasKey) {
     const headersList = getHeadersList(this[kHeaders]), headers = init.headers !== void 0 ? init.headers : new HeadersList(headersList);
     headersList.clear();
     if (headers instanceof HeadersList) {
      for (const {name, value} of headers.rawValues()) headersList.append(name, value, !1);
      headersList.cookies = headers.cookies;
     } else fillHeaders(this[kHeaders], headers);
    }
    const inputBody = input instanceof Request ? input[kState].body : null;
    if (!(init.body == null && inputBody == null || request.method !== "GET" && request.method !== "HEAD")) throw new TypeError("Request with GET/HEAD method cannot have body.");
    let initBody = null;
    if (init.body != null) {
     const [extractedBody, contentType] = extractBody(init.body, request.keepalive);
     initBody = extractedBody;
     contentType && !getHeadersList(this[kHeaders]).contains("content-type", !0) && this[kHeaders].append("content-type", contentType);
    }
    const inputOrInitBody = initBody ?? inputBody;
    if (inputOrInitBody != null && inputOrInitBody.source == null) {
     if (initBody != null && init.duplex == null) throw new TypeError("RequestInit: duplex option is required when sending a body.");
     if (request.mode !== "same-origin" && request.mode !== "cors") throw new TypeError('If request is made from ReadableStream, mode should be "same-origin" or "cors"');
     request.useCORSPreflightFlag = !0;
    }
    let finalBody = inputOrInitBody;
    if (initBody == null && inputBody != null) {
     if (bodyUnusable(input)) throw new TypeError("Cannot construct a Request with a Request object that has already been used.");
     const identityTransform = new TransformStream;
     inputBody.stream.pipeThrough(identityTransform);
     finalBody = {
      source: inputBody.source,
      length: inputBody.length,
      stream: identityTransform.readable
     };
    }
    this[kState].body = finalBody;
   }
   get method() {
    webidl.brandCheck(this, Request);
    return this[kState].method;
   }
   get url() {
    webidl.brandCheck(this, Request);
    return URLSerializer(this[kState].url);
   }
   get headers() {
    webidl.brandCheck(this, Request);
    return this[kHeaders];
   }
   get destination() {
    webidl.brandCheck(this, Request);
    return this[kState].destination;
   }
   get referrer() {
    webidl.brandCheck(this, Request);
    return this[kState].referrer === "no-referrer" ? "" : this[kState].referrer === "client" ? "about:client" : this[kState].referrer.toString();
   }
   get referrerPolicy() {
    webidl.brandCheck(this, Request);
    return this[kState].referrerPolicy;
   }
   get mode() {
    webidl.brandCheck(this, Request);
    return this[kState].mode;
   }
   get credentials() {
    return this[kState].credentials;
   }
   get cache() {
    webidl.brandCheck(this, Request);
    return this[kState].cache;
   }
   get redirect() {
    webidl.brandCheck(this, Request);
    return this[kState].redirect;
   }
   get integrity() {
    webidl.brandCheck(this, Request);
    return this[kState].integrity;
   }
   get keepalive() {
    webidl.brandCheck(this, Request);
    return this[kState].keepalive;
   }
   get isReloadNavigation() {
    webidl.brandCheck(this, Request);
    return this[kState].reloadNavigation;
   }
   get isHistoryNavigation() {
    webidl.brandCheck(this, Request);
    return this[kState].historyNavigation;
   }
   get signal() {
    webidl.brandCheck(this, Request);
    return this[kSignal];
   }
   get body() {
    webidl.brandCheck(this, Request);
    return this[kState].body ? this[kState].body.stream : null;
   }
   get bodyUsed() {
    webidl.brandCheck(this, Request);
    return !!this[kState].body && util.isDisturbed(this[kState].body.stream);
   }
   get duplex() {
    webidl.brandCheck(this, Request);
    return "half";
   }
   clone() {
    webidl.brandCheck(this, Request);
    if (bodyUnusable(this)) throw new TypeError("unusable");
    const clonedRequest = cloneRequest(this[kState]), ac = new AbortController;
    if (this.signal.aborted) ac.abort(this.signal.reason); else {
     let list = dependentControllerMap.get(this.signal);
     if (list === void 0) {
      list = new Set;
      dependentControllerMap.set(this.signal, list);
     }
     const acRef = new WeakRef(ac);
     list.add(acRef);
     util.addAbortListener(ac.signal, buildAbort(acRef));
    }
    return fromInnerRequest(clonedRequest, ac.signal, getHeadersGuard(this[kHeaders]));
   }
   [nodeUtil.inspect.custom](depth, options) {
    options.depth === null && (options.depth = 2);
    options.colors ??= !0;
    const properties = {
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
    return `Request ${nodeUtil.formatWithOptions(options, properties)}`;
   }
  }
  mixinBody(Request);
  function makeRequest(init) {
   return {
    method: init.method ?? "GET",
    localURLsOnly: init.localURLsOnly ?? !1,
    unsafeRequest: init.unsafeRequest ?? !1,
    body: init.body ?? null,
    client: init.client ?? null,
    reservedClient: init.reservedClient ?? null,
    replacesClientId: init.replacesClientId ?? "",
    window: init.window ?? "client",
    keepalive: init.keepalive ?? !1,
    serviceWorkers: init.serviceWorkers ?? "all",
    initiator: init.initiator ?? "",
    destination: init.destination ?? "",
    priority: init.priority ?? null,
    origin: init.origin ?? "client",
    policyContainer: init.policyContainer ?? "client",
    referrer: init.referrer ?? "client",
    referrerPolicy: init.referrerPolicy ?? "",
    mode: init.mode ?? "no-cors",
    useCORSPreflightFlag: init.useCORSPreflightFlag ?? !1,
    credentials: init.credentials ?? "same-origin",
    useCredentials: init.useCredentials ?? !1,
    cache: init.cache ?? "default",
    redirect: init.redirect ?? "follow",
    integrity: init.integrity ?? "",
    cryptoGraphicsNonceMetadata: init.cryptoGraphicsNonceMetadata ?? "",
    parserMetadata: init.parserMetadata ?? "",
    reloadNavigation: init.reloadNavigation ?? !1,
    historyNavigation: init.historyNavigation ?? !1,
    userActivation: init.userActivation ?? !1,
    taintedOrigin: init.taintedOrigin ?? !1,
    redirectCount: init.redirectCount ?? 0,
    responseTainting: init.responseTainting ?? "basic",
    preventNoCacheCacheControlHeaderModification: init.preventNoCacheCacheControlHeaderModification ?? !1,
    done: init.done ?? !1,
    timingAllowFailed: init.timingAllowFailed ?? !1,
    urlList: init.urlList,
    url: init.urlList[0],
    headersList: init.headersList ? new HeadersList(init.headersList) : new HeadersList
   };
  }
  function cloneRequest(request) {
   const newRequest = makeRequest({
    ...request,
    body: null
   });
   request.body != null && (newRequest.body = cloneBody(newRequest, request.body));
   return newRequest;
  }
  function fromInnerRequest(innerRequest, signal, guard) {
   const request = new Request(kConstruct);
   request[kState] = innerRequest;
   request[kSignal] = signal;
   request[kHeaders] = new Headers(kConstruct);
   setHeadersList(request[kHeaders], innerRequest.headersList);
   setHeadersGuard(request[kHeaders], guard);
   return request;
  }
  Object.defineProperties(Request.prototype, {
   method: kEnumerableProperty,
   url: kEnumerableProperty,
   headers: kEnumerableProperty,
   redirect: kEnumerableProperty,
   clone: kEnumerableProperty,
   signal: kEnumerableProperty,
   duplex: kEnumerableProperty,
   destination: kEnumerableProperty,
   body: kEnumerableProperty,
   bodyUsed: kEnumerableProperty,
   isHistoryNavigation: kEnumerableProperty,
   isReloadNavigation: kEnumerableProperty,
   keepalive: kEnumerableProperty,
   integrity: kEnumerableProperty,
   cache: kEnumerableProperty,
   credentials: kEnumerableProperty,
   attribute: kEnumerableProperty,
   referrerPolicy: kEnumerableProperty,
   referrer: kEnumerableProperty,
   mode: kEnumerableProperty,
   [Symbol.toStringTag]: {
    value: "Request",
    configurable: !0
   }
  });
  webidl.converters.Request = webidl.interfaceConverter(Request);
  webidl.converters.RequestInfo = function(V, prefix, argument) {
   return typeof V == "string" ? webidl.converters.USVString(V, prefix, argument) : V instanceof Request ? webidl.converters.Request(V, prefix, argument) : webidl.converters.USVString(V, prefix, argument);
  };
  webidl.converters.AbortSignal = webidl.interfaceConverter(AbortSignal);
  webidl.converters.RequestInit = webidl.dictionaryConverter([ {
   key: "method",
   converter: webidl.converters.ByteString
  }, {
   key: "headers",
   converter: webidl.converters.HeadersInit
  }, {
   key: "body",
   converter: webidl.nullableConverter(webidl.converters.BodyInit)
  }, {
   key: "referrer",
   converter: webidl.converters.USVString
  }, {
   key: "referrerPolicy",
   converter: webidl.converters.DOMString,
   allowedValues: referrerPolicy
  }, {
   key: "mode",
   converter: webidl.converters.DOMString,
   allowedValues: requestMode
  }, {
   key: "credentials",
   converter: webidl.converters.DOMString,
   allowedValues: requestCredentials
  }, {
   key: "cache",
   converter: webidl.converters.DOMString,
   allowedValues: requestCache
  }, {
   key: "redirect",
   converter: webidl.converters.DOMString,
   allowedValues: requestRedirect
  }, {
   key: "integrity",
   converter: webidl.converters.DOMString
  }, {
   key: "keepalive",
   converter: webidl.converters.boolean
  }, {
   key: "signal",
   converter: webidl.nullableConverter(signal => webidl.converters.AbortSignal(signal, "RequestInit", "signal", {
    strict: !1
   }))
  }, {
   key: "window",
   converter: webidl.converters.any
  }, {
   key: "duplex",
   converter: webidl.converters.DOMString,
   allowedValues: requestDuplex
  }, {
   key: "dispatcher",
   converter: webidl.converters.any
  } ]);
  module.exports = {
   Request,
   makeRequest,
   fromInnerRequest,
   cloneRequest
  };
 }),
 99051: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {Headers, HeadersList, fill, getHeadersGuard, setHeadersGuard, setHeadersList} = __webpack_require__(60660), {extractBody, cloneBody, mixinBody, hasFinalizationRegistry, streamRegistry, bodyUnusable} = __webpack_require__(84492), util = __webpack_require__(3440), nodeUtil = __webpack_require__(57975), {kEnumerableProperty} = util, {isValidReasonPhrase, isCancelled, isAborted, isBlobLike, serializeJavascriptValueToJSONString, isErrorLike, isomorphicEncode, environmentSettingsObject: relevantRealm} = __webpack_require__(73168), {redirectStatusSet, nullBodyStatus} = __webpack_require__(4495), {kState, kHeaders} = __webpack_require__(93627), {webidl} = __webpack_require__(45893), {FormData} = __webpack_require__(35910), {URLSerializer} = __webpack_require__(51900), {kConstruct} = __webpack_require__(36443), assert = __webpack_require__(34589), {types} = __webpack_require__(57975), textEncoder = new TextEncoder("utf-8");
  class Response {
   static error() {
    const responseObject = fromInnerResponse(makeNetworkError(), "immutable");
    return responseObject;
   }
   static json(data, init = {}) {
    webidl.argumentLengthCheck(arguments, 1, "Response.json");
    init !== null && (init = webidl.converters.ResponseInit(init));
    const bytes = textEncoder.encode(serializeJavascriptValueToJSONString(data)), body = extractBody(bytes), responseObject = fromInnerResponse(makeResponse({}), "response");
    initializeResponse(responseObject, init, {
     body: body[0],
     type: "application/json"
    });
    return responseObject;
   }
   static redirect(url, status = 302) {
    webidl.argumentLengthCheck(arguments, 1, "Response.redirect");
    url = webidl.converters.USVString(url);
    status = webidl.converters["unsigned short"](status);
    let parsedURL;
    try {
     parsedURL = new URL(url, relevantRealm.settingsObject.baseUrl);
    } catch (err) {
     throw new TypeError(`Failed to parse URL from ${url}`, {
      cause: err
     });
    }
    if (!redirectStatusSet.has(status)) throw new RangeError(`Invalid status code ${status}`);
    const responseObject = fromInnerResponse(makeResponse({}), "immutable");
    responseObject[kState].status = status;
    const value = isomorphicEncode(URLSerializer(parsedURL));
    responseObject[kState].headersList.append("location", value, !0);
    return responseObject;
   }
   constructor(body = null, init = {}) {
    webidl.util.markAsUncloneable(this);
    if (body === kConstruct) return;
    body !== null && (body = webidl.converters.BodyInit(body));
    init = webidl.converters.ResponseInit(init);
    this[kState] = makeResponse({});
    this[kHeaders] = new Headers(kConstruct);
    setHeadersGuard(this[kHeaders], "response");
    setHeadersList(this[kHeaders], this[kState].headersList);
    let bodyWithType = null;
    if (body != null) {
     const [extractedBody, type] = extractBody(body);
     bodyWithType = {
      body: extractedBody,
      type
     };
    }
    initializeResponse(this, init, bodyWithType);
   }
   get type() {
    webidl.brandCheck(this, Response);
    return this[kState].type;
   }
   get url() {
    webidl.brandCheck(this, Response);
    const urlList = this[kState].urlList, url = urlList[urlList.length - 1] ?? null;
    return url === null ? "" : URLSerializer(url, !0);
   }
   get redirected() {
    webidl.brandCheck(this, Response);
    return this[kState].urlList.length > 1;
   }
   get status() {
    webidl.brandCheck(this, Response);
    return this[kState].status;
   }
   get ok() {
    webidl.brandCheck(this, Response);
    return this[kState].status >= 200 && this[kState].status <= 299;
   }
   get statusText() {
    webidl.brandCheck(this, Response);
    return this[kState].statusText;
   }
   get headers() {
    webidl.brandCheck(this, Response);
    return this[kHeaders];
   }
   get body() {
    webidl.brandCheck(this, Response);
    return this[kState].body ? this[kState].body.stream : null;
   }
   get bodyUsed() {
    webidl.brandCheck(this, Response);
    return !!this[kState].body && util.isDisturbed(this[kState].body.stream);
   }
   clone() {
    webidl.brandCheck(this, Response);
    if (bodyUnusable(this)) throw webidl.errors.exception({
     header: "Response.clone",
     message: "Body has already been consumed."
    });
    const clonedResponse = cloneResponse(this[kState]);
    hasFinalizationRegistry && this[kState].body?.stream && streamRegistry.register(this, new WeakRef(this[kState].body.stream));
    return fromInnerResponse(clonedResponse, getHeadersGuard(this[kHeaders]));
   }
   [nodeUtil.inspect.custom](depth, options) {
    options.depth === null && (options.depth = 2);
    options.colors ??= !0;
    const properties = {
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
    return `Response ${nodeUtil.formatWithOptions(options, properties)}`;
   }
  }
  mixinBody(Response);
  Object.defineProperties(Response.prototype, {
   type: kEnumerableProperty,
   url: kEnumerableProperty,
   status: kEnumerableProperty,
   ok: kEnumerableProperty,
   redirected: kEnumerableProperty,
   statusText: kEnumerableProperty,
   headers: kEnumerableProperty,
   clone: kEnumerableProperty,
   body: kEnumerableProperty,
   bodyUsed: kEnumerableProperty,
   [Symbol.toStringTag]: {
    value: "Response",
    configurable: !0
   }
  });
  Object.defineProperties(Response, {
   json: kEnumerableProperty,
   redirect: kEnumerableProperty,
   error: kEnumerableProperty
  });
  function cloneResponse(response) {
   if (response.internalResponse) return filterResponse(cloneResponse(response.internalResponse), response.type);
   const newResponse = makeResponse({
    ...response,
    body: null
   });
   response.body != null && (newResponse.body = cloneBody(newResponse, response.body));
   return newResponse;
  }
  function makeResponse(init) {
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
    ...init,
    headersList: init?.headersList ? new HeadersList(init?.headersList) : new HeadersList,
    urlList: init?.urlList ? [ ...init.urlList ] : []
   };
  }
  function makeNetworkError(reason) {
   const isError = isErrorLike(reason);
   return makeResponse({
    type: "error",
    status: 0,
    error: isError ? reason : new Error(reason ? String(reason) : reason),
    aborted: reason && reason.name === "AbortError"
   });
  }
  function isNetworkError(response) {
   return response.type === "error" && response.status === 0;
  }
  function makeFilteredResponse(response, state) {
   state = {
    internalResponse: response,
    ...state
   };
   return new Proxy(response, {
    get(target, p) {
     return p in state ? state[p] : target[p];
    },
    set(target, p, value) {
     assert(!(p in state));
     target[p] = value;
     return !0;
    }
   });
  }
  function filterResponse(response, type) {
   if (type === "basic") return makeFilteredResponse(response, {
    type: "basic",
    headersList: response.headersList
   });
   if (type === "cors") return makeFilteredResponse(response, {
    type: "cors",
    headersList: response.headersList
   });
   if (type === "opaque") return makeFilteredResponse(response, {
    type: "opaque",
    urlList: Object.freeze([]),
    status: 0,
    statusText: "",
    body: null
   });
   if (type === "opaqueredirect") return makeFilteredResponse(response, {
    type: "opaqueredirect",
    status: 0,
    statusText: "",
    headersList: [],
    body: null
   });
   assert(!1);
  }
  function makeAppropriateNetworkError(fetchParams, err = null) {
   assert(isCancelled(fetchParams));
   return isAborted(fetchParams) ? makeNetworkError(Object.assign(new DOMException("The operation was aborted.", "AbortError"), {
    cause: err
   })) : makeNetworkError(Object.assign(new DOMException("Request was cancelled."), {
    cause: err
   }));
  }
  function initializeResponse(response, init, body) {
   if (init.status !== null && (init.status < 200 || init.status > 599)) throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.');
   if ("statusText" in init && init.statusText != null && !isValidReasonPhrase(String(init.statusText))) throw new TypeError("Invalid statusText");
   "status" in init && init.status != null && (response[kState].status = init.status);
   "statusText" in init && init.statusText != null && (response[kState].statusText = init.statusText);
   "headers" in init && init.headers != null && fill(response[kHeaders], init.headers);
   if (body) {
    if (nullBodyStatus.includes(response.status)) throw webidl.errors.exception({
     header: "Response constructor",
     message: `Invalid response status code ${response.status}`
    });
    response[kState].body = body.body;
    body.type == null || response[kState].headersList.contains("content-type", !0) || response[kState].headersList.append("content-type", body.type, !0);
   }
  }
  function fromInnerResponse(innerResponse, guard) {
   const response = new Response(kConstruct);
   response[kState] = innerResponse;
   response[kHeaders] = new Headers(kConstruct);
   setHeadersList(response[kHeaders], innerResponse.headersList);
   setHeadersGuard(response[kHeaders], guard);
   hasFinalizationRegistry && innerResponse.body?.stream && streamRegistry.register(response, new WeakRef(innerResponse.body.stream));
   return response;
  }
  webidl.converters.ReadableStream = webidl.interfaceConverter(ReadableStream);
  webidl.converters.FormData = webidl.interfaceConverter(FormData);
  webidl.converters.URLSearchParams = webidl.interfaceConverter(URLSearchParams);
  webidl.converters.XMLHttpRequestBodyInit = function(V, prefix, name) {
   return typeof V == "string" ? webidl.converters.USVString(V, prefix, name) : isBlobLike(V) ? webidl.converters.Blob(V, prefix, name, {
    strict: !1
   }) : ArrayBuffer.isView(V) || types.isArrayBuffer(V) ? webidl.converters.BufferSource(V, prefix, name) : util.isFormDataLike(V) ? webidl.converters.FormData(V, prefix, name, {
    strict: !1
   }) : V instanceof URLSearchParams ? webidl.converters.URLSearchParams(V, prefix, name) : webidl.converters.DOMString(V, prefix, name);
  };
  webidl.converters.BodyInit = function(V, prefix, argument) {
   return V instanceof ReadableStream ? webidl.converters.ReadableStream(V, prefix, argument) : V?.[Symbol.asyncIterator] ? V : webidl.converters.XMLHttpRequestBodyInit(V, prefix, argument);
  };
  webidl.converters.ResponseInit = webidl.dictionaryConverter([ {
   key: "status",
   converter: webidl.converters["unsigned short"],
   defaultValue: () => 200
  }, {
   key: "statusText",
   converter: webidl.converters.ByteString,
   defaultValue: () => ""
  }, {
   key: "headers",
   converter: webidl.converters.HeadersInit
  } ]);
  module.exports = {
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
 93627: (module => {
  module.exports = {
   kUrl: Symbol("url"),
   kHeaders: Symbol("headers"),
   kSignal: Symbol("signal"),
   kState: Symbol("state"),
   kDispatcher: Symbol("dispatcher")
  };
 }),
 73168: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {Transform} = __webpack_require__(57075), zlib = __webpack_require__(38522), {redirectStatusSet, referrerPolicySet: referrerPolicyTokens, badPortsSet} = __webpack_require__(4495), {getGlobalOrigin} = __webpack_require__(51059), {collectASequenceOfCodePoints, collectAnHTTPQuotedString, removeChars, parseMIMEType} = __webpack_require__(51900), {performance} = __webpack_require__(643), {isBlobLike, ReadableStreamFrom, isValidHTTPToken, normalizedMethodRecordsBase} = __webpack_require__(3440), assert = __webpack_require__(34589), {isUint8Array} = __webpack_require__(73429), {webidl} = __webpack_require__(45893);
  let crypto, supportedHashes = [];
  try {
   crypto = __webpack_require__(77598);
   const possibleRelevantHashes = [ "sha256", "sha384", "sha512" ];
   supportedHashes = crypto.getHashes().filter(hash => possibleRelevantHashes.includes(hash));
  } catch {}
  function responseURL(response) {
   const urlList = response.urlList, length = urlList.length;
   return length === 0 ? null : urlList[length - 1].toString();
  }
  function responseLocationURL(response, requestFragment) {
   if (!redirectStatusSet.has(response.status)) return null;
   let location = response.headersList.get("location", !0);
   if (location !== null && isValidHeaderValue(location)) {
    isValidEncodedURL(location) || (location = normalizeBinaryStringToUtf8(location));
    location = new URL(location, responseURL(response));
   }
   location && !location.hash && (location.hash = requestFragment);
   return location;
  }
  function isValidEncodedURL(url) {
   for (let i = 0; i < url.length; ++i) {
    const code = url.charCodeAt(i);
    if (code > 126 || code < 32) return !1;
   }
   return !0;
  }
  function normalizeBinaryStringToUtf8(value) {
   return Buffer.from(value, "binary").toString("utf8");
  }
  function requestCurrentURL(request) {
   return request.urlList[request.urlList.length - 1];
  }
  function requestBadPort(request) {
   const url = requestCurrentURL(request);
   return urlIsHttpHttpsScheme(url) && badPortsSet.has(url.port) ? "blocked" : "allowed";
  }
  function isErrorLike(object) {
   return object instanceof Error || object?.constructor?.name === "Error" || object?.constructor?.name === "DOMException";
  }
  function isValidReasonPhrase(statusText) {
   for (let i = 0; i < statusText.length; ++i) {
    const c = statusText.charCodeAt(i);
    if (!(c === 9 || c >= 32 && c <= 126 || c >= 128 && c <= 255)) return !1;
   }
   return !0;
  }
  const isValidHeaderName = isValidHTTPToken;
  function isValidHeaderValue(potentialValue) {
   return (potentialValue[0] === "\t" || potentialValue[0] === " " || potentialValue[potentialValue.length - 1] === "\t" || potentialValue[potentialValue.length - 1] === " " || potentialValue.includes("\n") || potentialValue.includes("\r") || potentialValue.includes("\0")) === !1;
  }
  function setRequestReferrerPolicyOnRedirect(request, actualResponse) {
   const {headersList} = actualResponse, policyHeader = (headersList.get("referrer-policy", !0) ?? "").split(",");
   let policy = "";
   if (policyHeader.length > 0) for (let i = policyHeader.length; i !== 0; i--) {
    const token = policyHeader[i - 1].trim();
    if (referrerPolicyTokens.has(token)) {
     policy = token;
     break;
    }
   }
   policy !== "" && (request.referrerPolicy = policy);
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
  function appendFetchMetadata(httpRequest) {
   let header = null;
   header = httpRequest.mode;
   httpRequest.headersList.set("sec-fetch-mode", header, !0);
  }
  function appendRequestOriginHeader(request) {
   let serializedOrigin = request.origin;
   if (serializedOrigin !== "client" && serializedOrigin !== void 0) if (request.responseTainting === "cors" || request.mode === "websocket") request.headersList.append("origin", serializedOrigin, !0); else if (request.method !== "GET" && request.method !== "HEAD") {
    switch (request.referrerPolicy) {
    case "no-referrer":
     serializedOrigin = null;
     break;

    case "no-referrer-when-downgrade":
    case "strict-origin":
    case "strict-origin-when-cross-origin":
     request.origin && urlHasHttpsScheme(request.origin) && !urlHasHttpsScheme(requestCurrentURL(request)) && (serializedOrigin = null);
     break;

    case "same-origin":
     sameOrigin(request, requestCurrentURL(request)) || (serializedOrigin = null);
     break;

    default:
    }
    request.headersList.append("origin", serializedOrigin, !0);
   }
  }
  function coarsenTime(timestamp, crossOriginIsolatedCapability) {
   return timestamp;
  }
  function clampAndCoarsenConnectionTimingInfo(connectionTimingInfo, defaultStartTime, crossOriginIsolatedCapability) {
   return !connectionTimingInfo?.startTime || connectionTimingInfo.startTime < defaultStartTime ? {
    domainLookupStartTime: defaultStartTime,
    domainLookupEndTime: defaultStartTime,
    connectionStartTime: defaultStartTime,
    connectionEndTime: defaultStartTime,
    secureConnectionStartTime: defaultStartTime,
    ALPNNegotiatedProtocol: connectionTimingInfo?.ALPNNegotiatedProtocol
   } : {
    domainLookupStartTime: coarsenTime(connectionTimingInfo.domainLookupStartTime, crossOriginIsolatedCapability),
    domainLookupEndTime: coarsenTime(connectionTimingInfo.domainLookupEndTime, crossOriginIsolatedCapability),
    connectionStartTime: coarsenTime(connectionTimingInfo.connectionStartTime, crossOriginIsolatedCapability),
    connectionEndTime: coarsenTime(connectionTimingInfo.connectionEndTime, crossOriginIsolatedCapability),
    secureConnectionStartTime: coarsenTime(connectionTimingInfo.secureConnectionStartTime, crossOriginIsolatedCapability),
    ALPNNegotiatedProtocol: connectionTimingInfo.ALPNNegotiatedProtocol
   };
  }
  function coarsenedSharedCurrentTime(crossOriginIsolatedCapability) {
   return coarsenTime(performance.now(), crossOriginIsolatedCapability);
  }
  function createOpaqueTimingInfo(timingInfo) {
   return {
    startTime: timingInfo.startTime ?? 0,
    redirectStartTime: 0,
    redirectEndTime: 0,
    postRedirectStartTime: timingInfo.startTime ?? 0,
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
  function clonePolicyContainer(policyContainer) {
   return {
    referrerPolicy: policyContainer.referrerPolicy
   };
  }
  function determineRequestsReferrer(request) {
   const policy = request.referrerPolicy;
   assert(policy);
   let referrerSource = null;
   if (request.referrer === "client") {
    const globalOrigin = getGlobalOrigin();
    if (!globalOrigin || globalOrigin.origin === "null") return "no-referrer";
    referrerSource = new URL(globalOrigin);
   } else request.referrer instanceof URL && (referrerSource = request.referrer);
   let referrerURL = stripURLForReferrer(referrerSource);
   const referrerOrigin = stripURLForReferrer(referrerSource, !0);
   referrerURL.toString().length > 4096 && (referrerURL = referrerOrigin);
   const areSameOrigin = sameOrigin(request, referrerURL), isNonPotentiallyTrustWorthy = isURLPotentiallyTrustworthy(referrerURL) && !isURLPotentiallyTrustworthy(request.url);
   switch (policy) {
   case "origin":
    return referrerOrigin != null ? referrerOrigin : stripURLForReferrer(referrerSource, !0);

   case "unsafe-url":
    return referrerURL;

   case "same-origin":
    return areSameOrigin ? referrerOrigin : "no-referrer";

   case "origin-when-cross-origin":
    return areSameOrigin ? referrerURL : referrerOrigin;

   case "strict-origin-when-cross-origin":
    {
     const currentURL = requestCurrentURL(request);
     return sameOrigin(referrerURL, currentURL) ? referrerURL : isURLPotentiallyTrustworthy(referrerURL) && !isURLPotentiallyTrustworthy(currentURL) ? "no-referrer" : referrerOrigin;
    }

   case "strict-origin":
   case "no-referrer-when-downgrade":
   default:
    return isNonPotentiallyTrustWorthy ? "no-referrer" : referrerOrigin;
   }
  }
  function stripURLForReferrer(url, originOnly) {
   assert(url instanceof URL);
   url = new URL(url);
   if (url.protocol === "file:" || url.protocol === "about:" || url.protocol === "blank:") return "no-referrer";
   url.username = "";
   url.password = "";
   url.hash = "";
   if (originOnly) {
    url.pathname = "";
    url.search = "";
   }
   return url;
  }
  function isURLPotentiallyTrustworthy(url) {
   return url instanceof URL && (url.href === "about:blank" || url.href === "about:srcdoc" || (url.protocol === "data:" || (url.protocol === "file:" || isOriginPotentiallyTrustworthy(url.origin))));
   function isOriginPotentiallyTrustworthy(origin) {
    if (origin == null || origin === "null") return !1;
    const originAsURL = new URL(origin);
    return originAsURL.protocol === "https:" || originAsURL.protocol === "wss:" || !!(/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.test(originAsURL.hostname) || originAsURL.hostname === "localhost" || originAsURL.hostname.includes("localhost.") || originAsURL.hostname.endsWith(".localhost"));
   }
  }
  function bytesMatch(bytes, metadataList) {
   if (crypto === void 0) return !0;
   const parsedMetadata = parseMetadata(metadataList);
   if (parsedMetadata === "no metadata") return !0;
   if (parsedMetadata.length === 0) return !0;
   const strongest = getStrongestMetadata(parsedMetadata), metadata = filterMetadataListByAlgorithm(parsedMetadata, strongest);
   for (const item of metadata) {
    const algorithm = item.algo, expectedValue = item.hash;
    let actualValue = crypto.createHash(algorithm).update(bytes).digest("base64");
    actualValue[actualValue.length - 1] === "=" && (actualValue = actualValue[actualValue.length - 2] === "=" ? actualValue.slice(0, -2) : actualValue.slice(0, -1));
    if (compareBase64Mixed(actualValue, expectedValue)) return !0;
   }
   return !1;
  }
  const parseHashWithOptions = /(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;
  function parseMetadata(metadata) {
   const result = [];
   let empty = !0;
   for (const token of metadata.split(" ")) {
    empty = !1;
    const parsedToken = parseHashWithOptions.exec(token);
    if (parsedToken === null || parsedToken.groups === void 0 || parsedToken.groups.algo === void 0) continue;
    const algorithm = parsedToken.groups.algo.toLowerCase();
    supportedHashes.includes(algorithm) && result.push(parsedToken.groups);
   }
   return empty === !0 ? "no metadata" : result;
  }
  function getStrongestMetadata(metadataList) {
   let algorithm = metadataList[0].algo;
   if (algorithm[3] === "5") return algorithm;
   for (let i = 1; i < metadataList.length; ++i) {
    const metadata = metadataList[i];
    if (metadata.algo[3] === "5") {
     algorithm = "sha512";
     break;
    }
    algorithm[3] !== "3" && (metadata.algo[3] === "3" && (algorithm = "sha384"));
   }
   return algorithm;
  }
  function filterMetadataListByAlgorithm(metadataList, algorithm) {
   if (metadataList.length === 1) return metadataList;
   let pos = 0;
   for (let i = 0; i < metadataList.length; ++i) metadataList[i].algo === algorithm && (metadataList[pos++] = metadataList[i]);
   metadataList.length = pos;
   return metadataList;
  }
  function compareBase64Mixed(actualValue, expectedValue) {
   if (actualValue.length !== expectedValue.length) return !1;
   for (let i = 0; i < actualValue.length; ++i) if (actualValue[i] !== expectedValue[i]) {
    if (actualValue[i] === "+" && expectedValue[i] === "-" || actualValue[i] === "/" && expectedValue[i] === "_") continue;
    return !1;
   }
   return !0;
  }
  function tryUpgradeRequestToAPotentiallyTrustworthyURL(request) {}
  function sameOrigin(A, B) {
   return A.origin === B.origin && A.origin === "null" || A.protocol === B.protocol && A.hostname === B.hostname && A.port === B.port;
  }
  function createDeferredPromise() {
   let res, rej;
   const promise = new Promise((resolve, reject) => {
    res = resolve;
    rej = reject;
   });
   return {
    promise,
    resolve: res,
    reject: rej
   };
  }
  function isAborted(fetchParams) {
   return fetchParams.controller.state === "aborted";
  }
  function isCancelled(fetchParams) {
   return fetchParams.controller.state === "aborted" || fetchParams.controller.state === "terminated";
  }
  function normalizeMethod(method) {
   return normalizedMethodRecordsBase[method.toLowerCase()] ?? method;
  }
  function serializeJavascriptValueToJSONString(value) {
   const result = JSON.stringify(value);
   if (result === void 0) throw new TypeError("Value is not JSON serializable");
   assert(typeof result == "string");
   return result;
  }
  const esIteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  function createIterator(name, kInternalIterator, keyIndex = 0, valueIndex = 1) {
   class FastIterableIterator {
    #target;
    #kind;
    #index;
    constructor(target, kind) {
     this.#target = target;
     this.#kind = kind;
     this.#index = 0;
    }
    next() {
     if (typeof this != "object" || this === null || !(#target in this)) throw new TypeError(`'next' called on an object that does not implement interface ${name} Iterator.`);
     const index = this.#index, values = this.#target[kInternalIterator], len = values.length;
     if (index >= len) return {
      value: void 0,
      done: !0
     };
     const {[keyIndex]: key, [valueIndex]: value} = values[index];
     this.#index = index + 1;
     let result;
     switch (this.#kind) {
     case "key":
      result = key;
      break;

     case "value":
      result = value;
      break;

     case "key+value":
      result = [ key, value ];
      break;
     }
     return {
      value: result,
      done: !1
     };
    }
   }
   delete FastIterableIterator.prototype.constructor;
   Object.setPrototypeOf(FastIterableIterator.prototype, esIteratorPrototype);
   Object.defineProperties(FastIterableIterator.prototype, {
    [Symbol.toStringTag]: {
     writable: !1,
     enumerable: !1,
     configurable: !0,
     value: `${name} Iterator`
    },
    next: {
     writable: !0,
     enumerable: !0,
     configurable: !0
    }
   });
   return function(target, kind) {
    return new FastIterableIterator(target, kind);
   };
  }
  function iteratorMixin(name, object, kInternalIterator, keyIndex = 0, valueIndex = 1) {
   const makeIterator = createIterator(name, kInternalIterator, keyIndex, valueIndex), properties = {
    keys: {
     writable: !0,
     enumerable: !0,
     configurable: !0,
     value: function() {
      webidl.brandCheck(this, object);
      return makeIterator(this, "key");
     }
    },
    values: {
     writable: !0,
     enumerable: !0,
     configurable: !0,
     value: function() {
      webidl.brandCheck(this, object);
      return makeIterator(this, "value");
     }
    },
    entries: {
     writable: !0,
     enumerable: !0,
     configurable: !0,
     value: function() {
      webidl.brandCheck(this, object);
      return makeIterator(this, "key+value");
     }
    },
    forEach: {
     writable: !0,
     enumerable: !0,
     configurable: !0,
     value: function(callbackfn, thisArg = globalThis) {
      webidl.brandCheck(this, object);
      webidl.argumentLengthCheck(arguments, 1, `${name}.forEach`);
      if (typeof callbackfn != "function") throw new TypeError(`Failed to execute 'forEach' on '${name}': parameter 1 is not of type 'Function'.`);
      for (const {0: key, 1: value} of makeIterator(this, "key+value")) callbackfn.call(thisArg, value, key, this);
     }
    }
   };
   return Object.defineProperties(object.prototype, {
    ...properties,
    [Symbol.iterator]: {
     writable: !0,
     enumerable: !1,
     configurable: !0,
     value: properties.entries.value
    }
   });
  }
  async function fullyReadBody(body, processBody, processBodyError) {
   const successSteps = processBody, errorSteps = processBodyError;
   let reader;
   try {
    reader = body.stream.getReader();
   } catch (e) {
    errorSteps(e);
    return;
   }
   try {
    successSteps(await readAllBytes(reader));
   } catch (e) {
    errorSteps(e);
   }
  }
  function isReadableStreamLike(stream) {
   return stream instanceof ReadableStream || stream[Symbol.toStringTag] === "ReadableStream" && typeof stream.tee == "function";
  }
  function readableStreamClose(controller) {
   try {
    controller.close();
    controller.byobRequest?.respond(0);
   } catch (err) {
    if (!err.message.includes("Controller is already closed") && !err.message.includes("ReadableStream is already closed")) throw err;
   }
  }
  const invalidIsomorphicEncodeValueRegex = /[^\x00-\xFF]/;
  function isomorphicEncode(input) {
   assert(!invalidIsomorphicEncodeValueRegex.test(input));
   return input;
  }
  async function readAllBytes(reader) {
   const bytes = [];
   let byteLength = 0;
   while (1) {
    const {done, value: chunk} = await reader.read();
    if (done) return Buffer.concat(bytes, byteLength);
    if (!isUint8Array(chunk)) throw new TypeError("Received non-Uint8Array chunk");
    bytes.push(chunk);
    byteLength += chunk.length;
   }
  }
  function urlIsLocal(url) {
   assert("protocol" in url);
   const protocol = url.protocol;
   return protocol === "about:" || protocol === "blob:" || protocol === "data:";
  }
  function urlHasHttpsScheme(url) {
   return typeof url == "string" && url[5] === ":" && url[0] === "h" && url[1] === "t" && url[2] === "t" && url[3] === "p" && url[4] === "s" || url.protocol === "https:";
  }
  function urlIsHttpHttpsScheme(url) {
   assert("protocol" in url);
   const protocol = url.protocol;
   return protocol === "http:" || protocol === "https:";
  }
  function simpleRangeHeaderValue(value, allowWhitespace) {
   const data = value;
   if (!data.startsWith("bytes")) return "failure";
   const position = {
    position: 5
   };
   allowWhitespace && collectASequenceOfCodePoints(char => char === "\t" || char === " ", data, position);
   if (data.charCodeAt(position.position) !== 61) return "failure";
   position.position++;
   allowWhitespace && collectASequenceOfCodePoints(char => char === "\t" || char === " ", data, position);
   const rangeStart = collectASequenceOfCodePoints(char => {
    const code = char.charCodeAt(0);
    return code >= 48 && code <= 57;
   }, data, position), rangeStartValue = rangeStart.length ? Number(rangeStart) : null;
   allowWhitespace && collectASequenceOfCodePoints(char => char === "\t" || char === " ", data, position);
   if (data.charCodeAt(position.position) !== 45) return "failure";
   position.position++;
   allowWhitespace && collectASequenceOfCodePoints(char => char === "\t" || char === " ", data, position);
   const rangeEnd = collectASequenceOfCodePoints(char => {
    const code = char.charCodeAt(0);
    return code >= 48 && code <= 57;
   }, data, position), rangeEndValue = rangeEnd.length ? Number(rangeEnd) : null;
   return position.position < data.length || rangeEndValue === null && rangeStartValue === null || rangeStartValue > rangeEndValue ? "failure" : {
    rangeStartValue,
    rangeEndValue
   };
  }
  function buildContentRange(rangeStart, rangeEnd, fullLength) {
   let contentRange = "bytes ";
   contentRange += isomorphicEncode(`${rangeStart}`);
   contentRange += "-";
   contentRange += isomorphicEncode(`${rangeEnd}`);
   contentRange += "/";
   contentRange += isomorphicEncode(`${fullLength}`);
   return contentRange;
  }
  class InflateStream extends Transform {
   #zlibOptions;
   constructor(zlibOptions) {
    super();
    this.#zlibOptions = zlibOptions;
   }
   _transform(chunk, encoding, callback) {
    if (!this._inflateStream) {
     if (chunk.length === 0) {
      callback();
      return;
     }
     this._inflateStream = (chunk[0] & 15) == 8 ? zlib.createInflate(this.#zlibOptions) : zlib.createInflateRaw(this.#zlibOptions);
     this._inflateStream.on("data", this.push.bind(this));
     this._inflateStream.on("end", () => this.push(null));
     this._inflateStream.on("error", err => this.destroy(err));
    }
    this._inflateStream.write(chunk, encoding, callback);
   }
   _final(callback) {
    if (this._inflateStream) {
     this._inflateStream.end();
     this._inflateStream = null;
    }
    callback();
   }
  }
  function createInflate(zlibOptions) {
   return new InflateStream(zlibOptions);
  }
  function extractMimeType(headers) {
   let charset = null, essence = null, mimeType = null;
   const values = getDecodeSplit("content-type", headers);
   if (values === null) return "failure";
   for (const value of values) {
    const temporaryMimeType = parseMIMEType(value);
    if (temporaryMimeType !== "failure" && temporaryMimeType.essence !== "*/*") {
     mimeType = temporaryMimeType;
     if (mimeType.essence !== essence) {
      charset = null;
      mimeType.parameters.has("charset") && (charset = mimeType.parameters.get("charset"));
      essence = mimeType.essence;
     } else mimeType.parameters.has("charset") || charset === null || mimeType.parameters.set("charset", charset);
    }
   }
   return mimeType ?? "failure";
  }
  function gettingDecodingSplitting(value) {
   const input = value, position = {
    position: 0
   }, values = [];
   let temporaryValue = "";
   while (position.position < input.length) {
    temporaryValue += collectASequenceOfCodePoints(char => char !== '"' && char !== ",", input, position);
    if (position.position < input.length) if (input.charCodeAt(position.position) === 34) {
     temporaryValue += collectAnHTTPQuotedString(input, position);
     if (position.position < input.length) continue;
    } else {
     assert(input.charCodeAt(position.position) === 44);
     position.position++;
    }
    temporaryValue = removeChars(temporaryValue, !0, !0, char => char === 9 || char === 32);
    values.push(temporaryValue);
    temporaryValue = "";
   }
   return values;
  }
  function getDecodeSplit(name, list) {
   const value = list.get(name, !0);
   return value === null ? null : gettingDecodingSplitting(value);
  }
  const textDecoder = new TextDecoder;
  function utf8DecodeBytes(buffer) {
   if (buffer.length === 0) return "";
   buffer[0] === 239 && buffer[1] === 187 && buffer[2] === 191 && (buffer = buffer.subarray(3));
   const output = textDecoder.decode(buffer);
   return output;
  }
  class EnvironmentSettingsObjectBase {
   get baseUrl() {
    return getGlobalOrigin();
   }
   get origin() {
    return this.baseUrl?.origin;
   }
   policyContainer=makePolicyContainer();
  }
  class EnvironmentSettingsObject {
   settingsObject=new EnvironmentSettingsObjectBase;
  }
  const environmentSettingsObject = new EnvironmentSettingsObject;
  module.exports = {
   isAborted,
   isCancelled,
   isValidEncodedURL,
   createDeferredPromise,
   ReadableStreamFrom,
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
   isValidHTTPToken,
   requestBadPort,
   requestCurrentURL,
   responseURL,
   responseLocationURL,
   isBlobLike,
   isURLPotentiallyTrustworthy,
   isValidReasonPhrase,
   sameOrigin,
   normalizeMethod,
   serializeJavascriptValueToJSONString,
   iteratorMixin,
   createIterator,
   isValidHeaderName,
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
   environmentSettingsObject
  };
 }),
 45893: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {types, inspect} = __webpack_require__(57975), {markAsUncloneable} = __webpack_require__(75919), {toUSVString} = __webpack_require__(3440), webidl = {
   converters: {},
   util: {},
   errors: {}
  };
  webidl.errors.exception = function(message) {
   return new TypeError(`${message.header}: ${message.message}`);
  };
  webidl.errors.conversionFailed = function(context) {
   const plural = context.types.length === 1 ? "" : " one of", message = `${context.argument} could not be converted to${plural}: ${context.types.join(", ")}.`;
   return webidl.errors.exception({
    header: context.prefix,
    message
   });
  };
  webidl.errors.invalidArgument = function(context) {
   return webidl.errors.exception({
    header: context.prefix,
    message: `"${context.value}" is an invalid ${context.type}.`
   });
  };
  webidl.brandCheck = function(V, I, opts) {
   if (opts?.strict !== !1) {
    if (!(V instanceof I)) {
     const err = new TypeError("Illegal invocation");
     err.code = "ERR_INVALID_THIS";
     throw err;
    }
   } else if (V?.[Symbol.toStringTag] !== I.prototype[Symbol.toStringTag]) {
    const err = new TypeError("Illegal invocation");
    err.code = "ERR_INVALID_THIS";
    throw err;
   }
  };
  webidl.argumentLengthCheck = function({length}, min, ctx) {
   if (length < min) throw webidl.errors.exception({
    message: `${min} argument${min !== 1 ? "s" : ""} required, but${length ? " only" : ""} ${length} found.`,
    header: ctx
   });
  };
  webidl.illegalConstructor = function() {
   throw webidl.errors.exception({
    header: "TypeError",
    message: "Illegal constructor"
   });
  };
  webidl.util.Type = function(V) {
   switch (typeof V) {
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
    return V === null ? "Null" : "Object";
   }
  };
  webidl.util.markAsUncloneable = markAsUncloneable || (() => {});
  webidl.util.ConvertToInt = function(V, bitLength, signedness, opts) {
   let upperBound, lowerBound;
   if (bitLength === 64) {
    upperBound = Math.pow(2, 53) - 1;
    lowerBound = signedness === "unsigned" ? 0 : Math.pow(-2, 53) + 1;
   } else if (signedness === "unsigned") {
    lowerBound = 0;
    upperBound = Math.pow(2, bitLength) - 1;
   } else {
    lowerBound = Math.pow(-2, bitLength) - 1;
    upperBound = Math.pow(2, bitLength - 1) - 1;
   }
   let x = Number(V);
   x === 0 && (x = 0);
   if (opts?.enforceRange === !0) {
    if (Number.isNaN(x) || x === Number.POSITIVE_INFINITY || x === Number.NEGATIVE_INFINITY) throw webidl.errors.exception({
     header: "Integer conversion",
     message: `Could not convert ${webidl.util.Stringify(V)} to an integer.`
    });
    x = webidl.util.IntegerPart(x);
    if (x < lowerBound || x > upperBound) throw webidl.errors.exception({
     header: "Integer conversion",
     message: `Value must be between ${lowerBound}-${upperBound}, got ${x}.`
    });
    return x;
   }
   if (!Number.isNaN(x) && opts?.clamp === !0) {
    x = Math.min(Math.max(x, lowerBound), upperBound);
    x = Math.floor(x) % 2 == 0 ? Math.floor(x) : Math.ceil(x);
    return x;
   }
   if (Number.isNaN(x) || x === 0 && Object.is(0, x) || x === Number.POSITIVE_INFINITY || x === Number.NEGATIVE_INFINITY) return 0;
   x = webidl.util.IntegerPart(x);
   x %= Math.pow(2, bitLength);
   return signedness === "signed" && x >= Math.pow(2, bitLength) - 1 ? x - Math.pow(2, bitLength) : x;
  };
  webidl.util.IntegerPart = function(n) {
   const r = Math.floor(Math.abs(n));
   return n < 0 ? -1 * r : r;
  };
  webidl.util.Stringify = function(V) {
   const type = webidl.util.Type(V);
   switch (type) {
   case "Symbol":
    return `Symbol(${V.description})`;

   case "Object":
    return inspect(V);

   case "String":
    return `"${V}"`;

   default:
    return `${V}`;
   }
  };
  webidl.sequenceConverter = function(converter) {
   return (V, prefix, argument, Iterable) => {
    if (webidl.util.Type(V) !== "Object") throw webidl.errors.exception({
     header: prefix,
     message: `${argument} (${webidl.util.Stringify(V)}) is not iterable.`
    });
    const method = typeof Iterable == "function" ? Iterable() : V?.[Symbol.iterator]?.(), seq = [];
    let index = 0;
    if (method === void 0 || typeof method.next != "function") throw webidl.errors.exception({
     header: prefix,
     message: `${argument} is not iterable.`
    });
    while (1) {
     const {done, value} = method.next();
     if (done) break;
     seq.push(converter(value, prefix, `${argument}[${index++}]`));
    }
    return seq;
   };
  };
  webidl.recordConverter = function(keyConverter, valueConverter) {
   return (O, prefix, argument) => {
    if (webidl.util.Type(O) !== "Object") throw webidl.errors.exception({
     header: prefix,
     message: `${argument} ("${webidl.util.Type(O)}") is not an Object.`
    });
    const result = {};
    if (!types.isProxy(O)) {
     const keys = [ ...Object.getOwnPropertyNames(O), ...Object.getOwnPropertySymbols(O) ];
     for (const key of keys) {
      const typedKey = keyConverter(key, prefix, argument), typedValue = valueConverter(O[key], prefix, argument);
      result[typedKey] = typedValue;
     }
     return result;
    }
    const keys = Reflect.ownKeys(O);
    for (const key of keys) {
     const desc = Reflect.getOwnPropertyDescriptor(O, key);
     if (desc?.enumerable) {
      const typedKey = keyConverter(key, prefix, argument), typedValue = valueConverter(O[key], prefix, argument);
      result[typedKey] = typedValue;
     }
    }
    return result;
   };
  };
  webidl.interfaceConverter = function(i) {
   return (V, prefix, argument, opts) => {
    if (opts?.strict !== !1 && !(V instanceof i)) throw webidl.errors.exception({
     header: prefix,
     message: `Expected ${argument} ("${webidl.util.Stringify(V)}") to be an instance of ${i.name}.`
    });
    return V;
   };
  };
  webidl.dictionaryConverter = function(converters) {
   return (dictionary, prefix, argument) => {
    const type = webidl.util.Type(dictionary), dict = {};
    if (type === "Null" || type === "Undefined") return dict;
    if (type !== "Object") throw webidl.errors.exception({
     header: prefix,
     message: `Expected ${dictionary} to be one of: Null, Undefined, Object.`
    });
    for (const options of converters) {
     const {key, defaultValue, required, converter} = options;
     if (required === !0 && !Object.hasOwn(dictionary, key)) throw webidl.errors.exception({
      header: prefix,
      message: `Missing required key "${key}".`
     });
     let value = dictionary[key];
     const hasDefault = Object.hasOwn(options, "defaultValue");
     hasDefault && value !== null && (value ??= defaultValue());
     if (required || hasDefault || value !== void 0) {
      value = converter(value, prefix, `${argument}.${key}`);
      if (options.allowedValues && !options.allowedValues.includes(value)) throw webidl.errors.exception({
       header: prefix,
       message: `${value} is not an accepted type. Expected one of ${options.allowedValues.join(", ")}.`
      });
      dict[key] = value;
     }
    }
    return dict;
   };
  };
  webidl.nullableConverter = function(converter) {
   return (V, prefix, argument) => V === null ? V : converter(V, prefix, argument);
  };
  webidl.converters.DOMString = function(V, prefix, argument, opts) {
   if (V === null && opts?.legacyNullToEmptyString) return "";
   if (typeof V == "symbol") throw webidl.errors.exception({
    header: prefix,
    message: `${argument} is a symbol, which cannot be converted to a DOMString.`
   });
   return String(V);
  };
  webidl.converters.ByteString = function(V, prefix, argument) {
   const x = webidl.converters.DOMString(V, prefix, argument);
   for (let index = 0; index < x.length; index++) if (x.charCodeAt(index) > 255) throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${index} has a value of ${x.charCodeAt(index)} which is greater than 255.`);
   return x;
  };
  webidl.converters.USVString = toUSVString;
  webidl.converters.boolean = function(V) {
   const x = Boolean(V);
   return x;
  };
  webidl.converters.any = function(V) {
   return V;
  };
  webidl.converters["long long"] = function(V, prefix, argument) {
   const x = webidl.util.ConvertToInt(V, 64, "signed", void 0, prefix, argument);
   return x;
  };
  webidl.converters["unsigned long long"] = function(V, prefix, argument) {
   const x = webidl.util.ConvertToInt(V, 64, "unsigned", void 0, prefix, argument);
   return x;
  };
  webidl.converters["unsigned long"] = function(V, prefix, argument) {
   const x = webidl.util.ConvertToInt(V, 32, "unsigned", void 0, prefix, argument);
   return x;
  };
  webidl.converters["unsigned short"] = function(V, prefix, argument, opts) {
   const x = webidl.util.ConvertToInt(V, 16, "unsigned", opts, prefix, argument);
   return x;
  };
  webidl.converters.ArrayBuffer = function(V, prefix, argument, opts) {
   if (webidl.util.Type(V) !== "Object" || !types.isAnyArrayBuffer(V)) throw webidl.errors.conversionFailed({
    prefix,
    argument: `${argument} ("${webidl.util.Stringify(V)}")`,
    types: [ "ArrayBuffer" ]
   });
   if (opts?.allowShared === !1 && types.isSharedArrayBuffer(V)) throw webidl.errors.exception({
    header: "ArrayBuffer",
    message: "SharedArrayBuffer is not allowed."
   });
   if (V.resizable || V.growable) throw webidl.errors.exception({
    header: "ArrayBuffer",
    message: "Received a resizable ArrayBuffer."
   });
   return V;
  };
  webidl.converters.TypedArray = function(V, T, prefix, name, opts) {
   if (webidl.util.Type(V) !== "Object" || !types.isTypedArray(V) || V.constructor.name !== T.name) throw webidl.errors.conversionFailed({
    prefix,
    argument: `${name} ("${webidl.util.Stringify(V)}")`,
    types: [ T.name ]
   });
   if (opts?.allowShared === !1 && types.isSharedArrayBuffer(V.buffer)) throw webidl.errors.exception({
    header: "ArrayBuffer",
    message: "SharedArrayBuffer is not allowed."
   });
   if (V.buffer.resizable || V.buffer.growable) throw webidl.errors.exception({
    header: "ArrayBuffer",
    message: "Received a resizable ArrayBuffer."
   });
   return V;
  };
  webidl.converters.DataView = function(V, prefix, name, opts) {
   if (webidl.util.Type(V) !== "Object" || !types.isDataView(V)) throw webidl.errors.exception({
    header: prefix,
    message: `${name} is not a DataView.`
   });
   if (opts?.allowShared === !1 && types.isSharedArrayBuffer(V.buffer)) throw webidl.errors.exception({
    header: "ArrayBuffer",
    message: "SharedArrayBuffer is not allowed."
   });
   if (V.buffer.resizable || V.buffer.growable) throw webidl.errors.exception({
    header: "ArrayBuffer",
    message: "Received a resizable ArrayBuffer."
   });
   return V;
  };
  webidl.converters.BufferSource = function(V, prefix, name, opts) {
   if (types.isAnyArrayBuffer(V)) return webidl.converters.ArrayBuffer(V, prefix, name, {
    ...opts,
    allowShared: !1
   });
   if (types.isTypedArray(V)) return webidl.converters.TypedArray(V, V.constructor, prefix, name, {
    ...opts,
    allowShared: !1
   });
   if (types.isDataView(V)) return webidl.converters.DataView(V, prefix, name, {
    ...opts,
    allowShared: !1
   });
   throw webidl.errors.conversionFailed({
    prefix,
    argument: `${name} ("${webidl.util.Stringify(V)}")`,
    types: [ "BufferSource" ]
   });
  };
  webidl.converters["sequence<ByteString>"] = webidl.sequenceConverter(webidl.converters.ByteString);
  webidl.converters["sequence<sequence<ByteString>>"] = webidl.sequenceConverter(webidl.converters["sequence<ByteString>"]);
  webidl.converters["record<ByteString, ByteString>"] = webidl.recordConverter(webidl.converters.ByteString, webidl.converters.ByteString);
  module.exports = {
   webidl
  };
 }),
 22607: (module => {
  function getEncoding(label) {
   if (!label) return "failure";
   switch (label.trim().toLowerCase()) {
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
  module.exports = {
   getEncoding
  };
 }),
 48355: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {staticPropertyDescriptors, readOperation, fireAProgressEvent} = __webpack_require__(53610), {kState, kError, kResult, kEvents, kAborted} = __webpack_require__(20961), {webidl} = __webpack_require__(45893), {kEnumerableProperty} = __webpack_require__(3440);
  class FileReader extends EventTarget {
   constructor() {
    super();
    this[kState] = "empty";
    this[kResult] = null;
    this[kError] = null;
    this[kEvents] = {
     loadend: null,
     error: null,
     abort: null,
     load: null,
     progress: null,
     loadstart: null
    };
   }
   readAsArrayBuffer(blob) {
    webidl.brandCheck(this, FileReader);
    webidl.argumentLengthCheck(arguments, 1, "FileReader.readAsArrayBuffer");
    blob = webidl.converters.Blob(blob, {
     strict: !1
    });
    readOperation(this, blob, "ArrayBuffer");
   }
   readAsBinaryString(blob) {
    webidl.brandCheck(this, FileReader);
    webidl.argumentLengthCheck(arguments, 1, "FileReader.readAsBinaryString");
    blob = webidl.converters.Blob(blob, {
     strict: !1
    });
    readOperation(this, blob, "BinaryString");
   }
   readAsText(blob, encoding = void 0) {
    webidl.brandCheck(this, FileReader);
    webidl.argumentLengthCheck(arguments, 1, "FileReader.readAsText");
    blob = webidl.converters.Blob(blob, {
     strict: !1
    });
    encoding !== void 0 && (encoding = webidl.converters.DOMString(encoding, "FileReader.readAsText", "encoding"));
    readOperation(this, blob, "Text", encoding);
   }
   readAsDataURL(blob) {
    webidl.brandCheck(this, FileReader);
    webidl.argumentLengthCheck(arguments, 1, "FileReader.readAsDataURL");
    blob = webidl.converters.Blob(blob, {
     strict: !1
    });
    readOperation(this, blob, "DataURL");
   }
   abort() {
    if (this[kState] !== "empty" && this[kState] !== "done") {
     if (this[kState] === "loading") {
      this[kState] = "done";
      this[kResult] = null;
     }
     this[kAborted] = !0;
     fireAProgressEvent("abort", this);
     this[kState] !== "loading" && fireAProgressEvent("loadend", this);
    } else this[kResult] = null;
   }
   get readyState() {
    webidl.brandCheck(this, FileReader);
    switch (this[kState]) {
    case "empty":
     return this.EMPTY;

    case "loading":
     return this.LOADING;

    case "done":
     return this.DONE;
    }
   }
   get result() {
    webidl.brandCheck(this, FileReader);
    return this[kResult];
   }
   get error() {
    webidl.brandCheck(this, FileReader);
    return this[kError];
   }
   get onloadend() {
    webidl.brandCheck(this, FileReader);
    return this[kEvents].loadend;
   }
   set onloadend(fn) {
    webidl.brandCheck(this, FileReader);
    this[kEvents].loadend && this.removeEventListener("loadend", this[kEvents].loadend);
    if (typeof fn == "function") {
     this[kEvents].loadend = fn;
     this.addEventListener("loadend", fn);
    } else this[kEvents].loadend = null;
   }
   get onerror() {
    webidl.brandCheck(this, FileReader);
    return this[kEvents].error;
   }
   set onerror(fn) {
    webidl.brandCheck(this, FileReader);
    this[kEvents].error && this.removeEventListener("error", this[kEvents].error);
    if (typeof fn == "function") {
     this[kEvents].error = fn;
     this.addEventListener("error", fn);
    } else this[kEvents].error = null;
   }
   get onloadstart() {
    webidl.brandCheck(this, FileReader);
    return this[kEvents].loadstart;
   }
   set onloadstart(fn) {
    webidl.brandCheck(this, FileReader);
    this[kEvents].loadstart && this.removeEventListener("loadstart", this[kEvents].loadstart);
    if (typeof fn == "function") {
     this[kEvents].loadstart = fn;
     this.addEventListener("loadstart", fn);
    } else this[kEvents].loadstart = null;
   }
   get onprogress() {
    webidl.brandCheck(this, FileReader);
    return this[kEvents].progress;
   }
   set onprogress(fn) {
    webidl.brandCheck(this, FileReader);
    this[kEvents].progress && this.removeEventListener("progress", this[kEvents].progress);
    if (typeof fn == "function") {
     this[kEvents].progress = fn;
     this.addEventListener("progress", fn);
    } else this[kEvents].progress = null;
   }
   get onload() {
    webidl.brandCheck(this, FileReader);
    return this[kEvents].load;
   }
   set onload(fn) {
    webidl.brandCheck(this, FileReader);
    this[kEvents].load && this.removeEventListener("load", this[kEvents].load);
    if (typeof fn == "function") {
     this[kEvents].load = fn;
     this.addEventListener("load", fn);
    } else this[kEvents].load = null;
   }
   get onabort() {
    webidl.brandCheck(this, FileReader);
    return this[kEvents].abort;
   }
   set onabort(fn) {
    webidl.brandCheck(this, FileReader);
    this[kEvents].abort && this.removeEventListener("abort", this[kEvents].abort);
    if (typeof fn == "function") {
     this[kEvents].abort = fn;
     this.addEventListener("abort", fn);
    } else this[kEvents].abort = null;
   }
  }
  FileReader.EMPTY = FileReader.prototype.EMPTY = 0;
  FileReader.LOADING = FileReader.prototype.LOADING = 1;
  FileReader.DONE = FileReader.prototype.DONE = 2;
  Object.defineProperties(FileReader.prototype, {
   EMPTY: staticPropertyDescriptors,
   LOADING: staticPropertyDescriptors,
   DONE: staticPropertyDescriptors,
   readAsArrayBuffer: kEnumerableProperty,
   readAsBinaryString: kEnumerableProperty,
   readAsText: kEnumerableProperty,
   readAsDataURL: kEnumerableProperty,
   abort: kEnumerableProperty,
   readyState: kEnumerableProperty,
   result: kEnumerableProperty,
   error: kEnumerableProperty,
   onloadstart: kEnumerableProperty,
   onprogress: kEnumerableProperty,
   onload: kEnumerableProperty,
   onabort: kEnumerableProperty,
   onerror: kEnumerableProperty,
   onloadend: kEnumerableProperty,
   [Symbol.toStringTag]: {
    value: "FileReader",
    writable: !1,
    enumerable: !1,
    configurable: !0
   }
  });
  Object.defineProperties(FileReader, {
   EMPTY: staticPropertyDescriptors,
   LOADING: staticPropertyDescriptors,
   DONE: staticPropertyDescriptors
  });
  module.exports = {
   FileReader
  };
 }),
 88573: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {webidl} = __webpack_require__(45893), kState = Symbol("ProgressEvent state");
  class ProgressEvent extends Event {
   constructor(type, eventInitDict = {}) {
    type = webidl.converters.DOMString(type, "ProgressEvent constructor", "type");
    eventInitDict = webidl.converters.ProgressEventInit(eventInitDict ?? {});
    super(type, eventInitDict);
    this[kState] = {
     lengthComputable: eventInitDict.lengthComputable,
     loaded: eventInitDict.loaded,
     total: eventInitDict.total
    };
   }
   get lengthComputable() {
    webidl.brandCheck(this, ProgressEvent);
    return this[kState].lengthComputable;
   }
   get loaded() {
    webidl.brandCheck(this, ProgressEvent);
    return this[kState].loaded;
   }
   get total() {
    webidl.brandCheck(this, ProgressEvent);
    return this[kState].total;
   }
  }
  webidl.converters.ProgressEventInit = webidl.dictionaryConverter([ {
   key: "lengthComputable",
   converter: webidl.converters.boolean,
   defaultValue: () => !1
  }, {
   key: "loaded",
   converter: webidl.converters["unsigned long long"],
   defaultValue: () => 0
  }, {
   key: "total",
   converter: webidl.converters["unsigned long long"],
   defaultValue: () => 0
  }, {
   key: "bubbles",
   converter: webidl.converters.boolean,
   defaultValue: () => !1
  }, {
   key: "cancelable",
   converter: webidl.converters.boolean,
   defaultValue: () => !1
  }, {
   key: "composed",
   converter: webidl.converters.boolean,
   defaultValue: () => !1
  } ]);
  module.exports = {
   ProgressEvent
  };
 }),
 20961: (module => {
  module.exports = {
   kState: Symbol("FileReader state"),
   kResult: Symbol("FileReader result"),
   kError: Symbol("FileReader error"),
   kLastProgressEventFired: Symbol("FileReader last progress event fired timestamp"),
   kEvents: Symbol("FileReader events"),
   kAborted: Symbol("FileReader aborted")
  };
 }),
 53610: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {kState, kError, kResult, kAborted, kLastProgressEventFired} = __webpack_require__(20961), {ProgressEvent} = __webpack_require__(88573), {getEncoding} = __webpack_require__(22607), {serializeAMimeType, parseMIMEType} = __webpack_require__(51900), {types} = __webpack_require__(57975), {StringDecoder} = __webpack_require__(13193), {btoa} = __webpack_require__(4573), staticPropertyDescriptors = {
   enumerable: !0,
   writable: !1,
   configurable: !1
  };
  function readOperation(fr, blob, type, encodingName) {
   if (fr[kState] === "loading") throw new DOMException("Invalid state", "InvalidStateError");
   fr[kState] = "loading";
   fr[kResult] = null;
   fr[kError] = null;
   const stream = blob.stream(), reader = stream.getReader(), bytes = [];
   let chunkPromise = reader.read(), isFirstChunk = !0;
   (async () => {
    while (!fr[kAborted]) try {
     const {done, value} = await chunkPromise;
     isFirstChunk && !fr[kAborted] && queueMicrotask(() => {
      fireAProgressEvent("loadstart", fr);
     });
     isFirstChunk = !1;
     if (!done && types.isUint8Array(value)) {
      bytes.push(value);
      if ((fr[kLastProgressEventFired] === void 0 || Date.now() - fr[kLastProgressEventFired] >= 50) && !fr[kAborted]) {
       fr[kLastProgressEventFired] = Date.now();
       queueMicrotask(() => {
        fireAProgressEvent("progress", fr);
       });
      }
      chunkPromise = reader.read();
     } else if (done) {
      queueMicrotask(() => {
       fr[kState] = "done";
       try {
        const result = packageData(bytes, type, blob.type, encodingName);
        if (fr[kAborted]) return;
        fr[kResult] = result;
        fireAProgressEvent("load", fr);
       } catch (error) {
        fr[kError] = error;
        fireAProgressEvent("error", fr);
       }
       fr[kState] !== "loading" && fireAProgressEvent("loadend", fr);
      });
      break;
     }
    } catch (error) {
     if (fr[kAborted]) return;
     queueMicrotask(() => {
      fr[kState] = "done";
      fr[kError] = error;
      fireAProgressEvent("error", fr);
      fr[kState] !== "loading" && fireAProgressEvent("loadend", fr);
     });
     break;
    }
   })();
  }
  function fireAProgressEvent(e, reader) {
   const event = new ProgressEvent(e, {
    bubbles: !1,
    cancelable: !1
   });
   reader.dispatchEvent(event);
  }
  function packageData(bytes, type, mimeType, encodingName) {
   switch (type) {
   case "DataURL":
    {
     let dataURL = "data:";
     const parsed = parseMIMEType(mimeType || "application/octet-stream");
     parsed !== "failure" && (dataURL += serializeAMimeType(parsed));
     dataURL += ";base64,";
     const decoder = new StringDecoder("latin1");
     for (const chunk of bytes) dataURL += btoa(decoder.write(chunk));
     dataURL += btoa(decoder.end());
     return dataURL;
    }

   case "Text":
    {
     let encoding = "failure";
     encodingName && (encoding = getEncoding(encodingName));
     if (encoding === "failure" && mimeType) {
      const type = parseMIMEType(mimeType);
      type !== "failure" && (encoding = getEncoding(type.parameters.get("charset")));
     }
     encoding === "failure" && (encoding = "UTF-8");
     return decode(bytes, encoding);
    }

   case "ArrayBuffer":
    {
     const sequence = combineByteSequences(bytes);
     return sequence.buffer;
    }

   case "BinaryString":
    {
     let binaryString = "";
     const decoder = new StringDecoder("latin1");
     for (const chunk of bytes) binaryString += decoder.write(chunk);
     binaryString += decoder.end();
     return binaryString;
    }
   }
  }
  function decode(ioQueue, encoding) {
   const bytes = combineByteSequences(ioQueue), BOMEncoding = BOMSniffing(bytes);
   let slice = 0;
   if (BOMEncoding !== null) {
    encoding = BOMEncoding;
    slice = BOMEncoding === "UTF-8" ? 3 : 2;
   }
   const sliced = bytes.slice(slice);
   return new TextDecoder(encoding).decode(sliced);
  }
  function BOMSniffing(ioQueue) {
   const [a, b, c] = ioQueue;
   return a === 239 && b === 187 && c === 191 ? "UTF-8" : a === 254 && b === 255 ? "UTF-16BE" : a === 255 && b === 254 ? "UTF-16LE" : null;
  }
  function combineByteSequences(sequences) {
   const size = sequences.reduce((a, b) => a + b.byteLength, 0);
   let offset = 0;
   return sequences.reduce((a, b) => {
    a.set(b, offset);
    offset += b.byteLength;
    return a;
   }, new Uint8Array(size));
  }
  module.exports = {
   staticPropertyDescriptors,
   readOperation,
   fireAProgressEvent
  };
 }),
 86897: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {uid, states, sentCloseFrameState, emptyBuffer, opcodes} = __webpack_require__(20736), {kReadyState, kSentClose, kByteParser, kReceivedClose, kResponse} = __webpack_require__(61216), {fireEvent, failWebsocketConnection, isClosing, isClosed, isEstablished, parseExtensions} = __webpack_require__(98625), {channels} = __webpack_require__(42414), {CloseEvent} = __webpack_require__(15188), {makeRequest} = __webpack_require__(9967), {fetching} = __webpack_require__(54398), {Headers, getHeadersList} = __webpack_require__(60660), {getDecodeSplit} = __webpack_require__(73168), {WebsocketFrameSend} = __webpack_require__(3264);
  let crypto;
  try {
   crypto = __webpack_require__(77598);
  } catch {}
  function establishWebSocketConnection(url, protocols, client, ws, onEstablish, options) {
   const requestURL = url;
   requestURL.protocol = url.protocol === "ws:" ? "http:" : "https:";
   const request = makeRequest({
    urlList: [ requestURL ],
    client,
    serviceWorkers: "none",
    referrer: "no-referrer",
    mode: "websocket",
    credentials: "include",
    cache: "no-store",
    redirect: "error"
   });
   if (options.headers) {
    const headersList = getHeadersList(new Headers(options.headers));
    request.headersList = headersList;
   }
   const keyValue = crypto.randomBytes(16).toString("base64");
   request.headersList.append("sec-websocket-key", keyValue);
   request.headersList.append("sec-websocket-version", "13");
   for (const protocol of protocols) request.headersList.append("sec-websocket-protocol", protocol);
   const permessageDeflate = "permessage-deflate; client_max_window_bits";
   request.headersList.append("sec-websocket-extensions", permessageDeflate);
   const controller = fetching({
    request,
    useParallelQueue: !0,
    dispatcher: options.dispatcher,
    processResponse(response) {
     if (response.type === "error" || response.status !== 101) {
      failWebsocketConnection(ws, "Received network error or non-101 status code.");
      return;
     }
     if (protocols.length !== 0 && !response.headersList.get("Sec-WebSocket-Protocol")) {
      failWebsocketConnection(ws, "Server did not respond with sent protocols.");
      return;
     }
     if (response.headersList.get("Upgrade")?.toLowerCase() !== "websocket") {
      failWebsocketConnection(ws, 'Server did not set Upgrade header to "websocket".');
      return;
     }
     if (response.headersList.get("Connection")?.toLowerCase() !== "upgrade") {
      failWebsocketConnection(ws, 'Server did not set Connection header to "upgrade".');
      return;
     }
     const secWSAccept = response.headersList.get("Sec-WebSocket-Accept"), digest = crypto.createHash("sha1").update(keyValue + uid).digest("base64");
     if (secWSAccept !== digest) {
      failWebsocketConnection(ws, "Incorrect hash received in Sec-WebSocket-Accept header.");
      return;
     }
     const secExtension = response.headersList.get("Sec-WebSocket-Extensions");
     let extensions;
     if (secExtension !== null) {
      extensions = parseExtensions(secExtension);
      if (!extensions.has("permessage-deflate")) {
       failWebsocketConnection(ws, "Sec-WebSocket-Extensions header does not match.");
       return;
      }
     }
     const secProtocol = response.headersList.get("Sec-WebSocket-Protocol");
     if (secProtocol !== null) {
      const requestProtocols = getDecodeSplit("sec-websocket-protocol", request.headersList);
      if (requestProtocols === null || !requestProtocols.includes(secProtocol)) {
       failWebsocketConnection(ws, "Protocol was not set in the opening handshake.");
       return;
      }
     }
     response.socket.on("data", onSocketData);
     response.socket.on("close", onSocketClose);
     response.socket.on("error", onSocketError);
     channels.open.hasSubscribers && channels.open.publish({
      address: response.socket.address(),
      protocol: secProtocol,
      extensions: secExtension
     });
     onEstablish(response, extensions);
    }
   });
   return controller;
  }
  function closeWebSocketConnection(ws, code, reason, reasonByteLength) {
   if (isClosing(ws) || isClosed(ws)) ; else if (isEstablished(ws)) if (ws[kSentClose] === sentCloseFrameState.NOT_SENT) {
    ws[kSentClose] = sentCloseFrameState.PROCESSING;
    const frame = new WebsocketFrameSend;
    if (code !== void 0 && reason === void 0) {
     frame.frameData = Buffer.allocUnsafe(2);
     frame.frameData.writeUInt16BE(code, 0);
    } else if (code !== void 0 && reason !== void 0) {
     frame.frameData = Buffer.allocUnsafe(2 + reasonByteLength);
     frame.frameData.writeUInt16BE(code, 0);
     frame.frameData.write(reason, 2, "utf-8");
    } else frame.frameData = emptyBuffer;
    const socket = ws[kResponse].socket;
    socket.write(frame.createFrame(opcodes.CLOSE));
    ws[kSentClose] = sentCloseFrameState.SENT;
    ws[kReadyState] = states.CLOSING;
   } else ws[kReadyState] = states.CLOSING; else {
    failWebsocketConnection(ws, "Connection was closed before it was established.");
    ws[kReadyState] = states.CLOSING;
   }
  }
  function onSocketData(chunk) {
   this.ws[kByteParser].write(chunk) || this.pause();
  }
  function onSocketClose() {
   const {ws} = this, {[kResponse]: response} = ws;
   response.socket.off("data", onSocketData);
   response.socket.off("close", onSocketClose);
   response.socket.off("error", onSocketError);
   const wasClean = ws[kSentClose] === sentCloseFrameState.SENT && ws[kReceivedClose];
   let code = 1005, reason = "";
   const result = ws[kByteParser].closingInfo;
   if (result && !result.error) {
    code = result.code ?? 1005;
    reason = result.reason;
   } else ws[kReceivedClose] || (code = 1006);
   ws[kReadyState] = states.CLOSED;
   fireEvent("close", ws, (type, init) => new CloseEvent(type, init), {
    wasClean,
    code,
    reason
   });
   channels.close.hasSubscribers && channels.close.publish({
    websocket: ws,
    code,
    reason
   });
  }
  function onSocketError(error) {
   const {ws} = this;
   ws[kReadyState] = states.CLOSING;
   channels.socketError.hasSubscribers && channels.socketError.publish(error);
   this.destroy();
  }
  module.exports = {
   establishWebSocketConnection,
   closeWebSocketConnection
  };
 }),
 20736: (module => {
  const uid = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", staticPropertyDescriptors = {
   enumerable: !0,
   writable: !1,
   configurable: !1
  }, states = {
   CONNECTING: 0,
   OPEN: 1,
   CLOSING: 2,
   CLOSED: 3
  }, sentCloseFrameState = {
   NOT_SENT: 0,
   PROCESSING: 1,
   SENT: 2
  }, opcodes = {
   CONTINUATION: 0,
   TEXT: 1,
   BINARY: 2,
   CLOSE: 8,
   PING: 9,
   PONG: 10
  }, maxUnsigned16Bit = 65535, parserStates = {
   INFO: 0,
   PAYLOADLENGTH_16: 2,
   PAYLOADLENGTH_64: 3,
   READ_DATA: 4
  }, emptyBuffer = Buffer.allocUnsafe(0), sendHints = {
   string: 1,
   typedArray: 2,
   arrayBuffer: 3,
   blob: 4
  };
  module.exports = {
   uid,
   sentCloseFrameState,
   staticPropertyDescriptors,
   states,
   opcodes,
   maxUnsigned16Bit,
   parserStates,
   emptyBuffer,
   sendHints
  };
 }),
 15188: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {webidl} = __webpack_require__(45893), {kEnumerableProperty} = __webpack_require__(3440), {kConstruct} = __webpack_require__(36443), {MessagePort} = __webpack_require__(75919);
  class MessageEvent extends Event {
   #eventInit;
   constructor(type, eventInitDict = {}) {
    if (type === kConstruct) {
     super(arguments[1], arguments[2]);
     webidl.util.markAsUncloneable(this);
     return;
    }
    const prefix = "MessageEvent constructor";
    webidl.argumentLengthCheck(arguments, 1, prefix);
    type = webidl.converters.DOMString(type, prefix, "type");
    eventInitDict = webidl.converters.MessageEventInit(eventInitDict, prefix, "eventInitDict");
    super(type, eventInitDict);
    this.#eventInit = eventInitDict;
    webidl.util.markAsUncloneable(this);
   }
   get data() {
    webidl.brandCheck(this, MessageEvent);
    return this.#eventInit.data;
   }
   get origin() {
    webidl.brandCheck(this, MessageEvent);
    return this.#eventInit.origin;
   }
   get lastEventId() {
    webidl.brandCheck(this, MessageEvent);
    return this.#eventInit.lastEventId;
   }
   get source() {
    webidl.brandCheck(this, MessageEvent);
    return this.#eventInit.source;
   }
   get ports() {
    webidl.brandCheck(this, MessageEvent);
    Object.isFrozen(this.#eventInit.ports) || Object.freeze(this.#eventInit.ports);
    return this.#eventInit.ports;
   }
   initMessageEvent(type, bubbles = !1, cancelable = !1, data = null, origin = "", lastEventId = "", source = null, ports = []) {
    webidl.brandCheck(this, MessageEvent);
    webidl.argumentLengthCheck(arguments, 1, "MessageEvent.initMessageEvent");
    return new MessageEvent(type, {
     bubbles,
     cancelable,
     data,
     origin,
     lastEventId,
     source,
     ports
    });
   }
   static createFastMessageEvent(type, init) {
    const messageEvent = new MessageEvent(kConstruct, type, init);
    messageEvent.#eventInit = init;
    messageEvent.#eventInit.data ??= null;
    messageEvent.#eventInit.origin ??= "";
    messageEvent.#eventInit.lastEventId ??= "";
    messageEvent.#eventInit.source ??= null;
    messageEvent.#eventInit.ports ??= [];
    return messageEvent;
   }
  }
  const {createFastMessageEvent} = MessageEvent;
  delete MessageEvent.createFastMessageEvent;
  class CloseEvent extends Event {
   #eventInit;
   constructor(type, eventInitDict = {}) {
    const prefix = "CloseEvent constructor";
    webidl.argumentLengthCheck(arguments, 1, prefix);
    type = webidl.converters.DOMString(type, prefix, "type");
    eventInitDict = webidl.converters.CloseEventInit(eventInitDict);
    super(type, eventInitDict);
    this.#eventInit = eventInitDict;
    webidl.util.markAsUncloneable(this);
   }
   get wasClean() {
    webidl.brandCheck(this, CloseEvent);
    return this.#eventInit.wasClean;
   }
   get code() {
    webidl.brandCheck(this, CloseEvent);
    return this.#eventInit.code;
   }
   get reason() {
    webidl.brandCheck(this, CloseEvent);
    return this.#eventInit.reason;
   }
  }
  class ErrorEvent extends Event {
   #eventInit;
   constructor(type, eventInitDict) {
    const prefix = "ErrorEvent constructor";
    webidl.argumentLengthCheck(arguments, 1, prefix);
    super(type, eventInitDict);
    webidl.util.markAsUncloneable(this);
    type = webidl.converters.DOMString(type, prefix, "type");
    eventInitDict = webidl.converters.ErrorEventInit(eventInitDict ?? {});
    this.#eventInit = eventInitDict;
   }
   get message() {
    webidl.brandCheck(this, ErrorEvent);
    return this.#eventInit.message;
   }
   get filename() {
    webidl.brandCheck(this, ErrorEvent);
    return this.#eventInit.filename;
   }
   get lineno() {
    webidl.brandCheck(this, ErrorEvent);
    return this.#eventInit.lineno;
   }
   get colno() {
    webidl.brandCheck(this, ErrorEvent);
    return this.#eventInit.colno;
   }
   get error() {
    webidl.brandCheck(this, ErrorEvent);
    return this.#eventInit.error;
   }
  }
  Object.defineProperties(MessageEvent.prototype, {
   [Symbol.toStringTag]: {
    value: "MessageEvent",
    configurable: !0
   },
   data: kEnumerableProperty,
   origin: kEnumerableProperty,
   lastEventId: kEnumerableProperty,
   source: kEnumerableProperty,
   ports: kEnumerableProperty,
   initMessageEvent: kEnumerableProperty
  });
  Object.defineProperties(CloseEvent.prototype, {
   [Symbol.toStringTag]: {
    value: "CloseEvent",
    configurable: !0
   },
   reason: kEnumerableProperty,
   code: kEnumerableProperty,
   wasClean: kEnumerableProperty
  });
  Object.defineProperties(ErrorEvent.prototype, {
   [Symbol.toStringTag]: {
    value: "ErrorEvent",
    configurable: !0
   },
   message: kEnumerableProperty,
   filename: kEnumerableProperty,
   lineno: kEnumerableProperty,
   colno: kEnumerableProperty,
   error: kEnumerableProperty
  });
  webidl.converters.MessagePort = webidl.interfaceConverter(MessagePort);
  webidl.converters["sequence<MessagePort>"] = webidl.sequenceConverter(webidl.converters.MessagePort);
  const eventInit = [ {
   key: "bubbles",
   converter: webidl.converters.boolean,
   defaultValue: () => !1
  }, {
   key: "cancelable",
   converter: webidl.converters.boolean,
   defaultValue: () => !1
  }, {
   key: "composed",
   converter: webidl.converters.boolean,
   defaultValue: () => !1
  } ];
  webidl.converters.MessageEventInit = webidl.dictionaryConverter([ ...eventInit, {
   key: "data",
   converter: webidl.converters.any,
   defaultValue: () => null
  }, {
   key: "origin",
   converter: webidl.converters.USVString,
   defaultValue: () => ""
  }, {
   key: "lastEventId",
   converter: webidl.converters.DOMString,
   defaultValue: () => ""
  }, {
   key: "source",
   converter: webidl.nullableConverter(webidl.converters.MessagePort),
   defaultValue: () => null
  }, {
   key: "ports",
   converter: webidl.converters["sequence<MessagePort>"],
   defaultValue: () => new Array(0)
  } ]);
  webidl.converters.CloseEventInit = webidl.dictionaryConverter([ ...eventInit, {
   key: "wasClean",
   converter: webidl.converters.boolean,
   defaultValue: () => !1
  }, {
   key: "code",
   converter: webidl.converters["unsigned short"],
   defaultValue: () => 0
  }, {
   key: "reason",
   converter: webidl.converters.USVString,
   defaultValue: () => ""
  } ]);
  webidl.converters.ErrorEventInit = webidl.dictionaryConverter([ ...eventInit, {
   key: "message",
   converter: webidl.converters.DOMString,
   defaultValue: () => ""
  }, {
   key: "filename",
   converter: webidl.converters.USVString,
   defaultValue: () => ""
  }, {
   key: "lineno",
   converter: webidl.converters["unsigned long"],
   defaultValue: () => 0
  }, {
   key: "colno",
   converter: webidl.converters["unsigned long"],
   defaultValue: () => 0
  }, {
   key: "error",
   converter: webidl.converters.any
  } ]);
  module.exports = {
   MessageEvent,
   CloseEvent,
   ErrorEvent,
   createFastMessageEvent
  };
 }),
 3264: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {maxUnsigned16Bit} = __webpack_require__(20736), BUFFER_SIZE = 16386;
  let crypto, buffer = null, bufIdx = BUFFER_SIZE;
  try {
   crypto = __webpack_require__(77598);
  } catch {
   crypto = {
    randomFillSync: function(buffer, _offset, _size) {
     for (let i = 0; i < buffer.length; ++i) buffer[i] = Math.random() * 255 | 0;
     return buffer;
    }
   };
  }
  function generateMask() {
   if (bufIdx === BUFFER_SIZE) {
    bufIdx = 0;
    crypto.randomFillSync(buffer ??= Buffer.allocUnsafe(BUFFER_SIZE), 0, BUFFER_SIZE);
   }
   return [ buffer[bufIdx++], buffer[bufIdx++], buffer[bufIdx++], buffer[bufIdx++] ];
  }
  class WebsocketFrameSend {
   constructor(data) {
    this.frameData = data;
   }
   createFrame(opcode) {
    const frameData = this.frameData, maskKey = generateMask(), bodyLength = frameData?.byteLength ?? 0;
    let payloadLength = bodyLength, offset = 6;
    if (bodyLength > maxUnsigned16Bit) {
     offset += 8;
     payloadLength = 127;
    } else if (bodyLength > 125) {
     offset += 2;
     payloadLength = 126;
    }
    const buffer = Buffer.allocUnsafe(bodyLength + offset);
    buffer[0] = buffer[1] = 0;
    buffer[0] |= 128;
    buffer[0] = (buffer[0] & 240) + opcode;
    buffer[offset - 4] = maskKey[0];
    buffer[offset - 3] = maskKey[1];
    buffer[offset - 2] = maskKey[2];
    buffer[offset - 1] = maskKey[3];
    buffer[1] = payloadLength;
    if (payloadLength === 126) buffer.writeUInt16BE(bodyLength, 2); else if (payloadLength === 127) {
     buffer[2] = buffer[3] = 0;
     buffer.writeUIntBE(bodyLength, 4, 6);
    }
    buffer[1] |= 128;
    for (let i = 0; i < bodyLength; ++i) buffer[offset + i] = frameData[i] ^ maskKey[i & 3];
    return buffer;
   }
  }
  module.exports = {
   WebsocketFrameSend
  };
 }),
 19469: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {createInflateRaw, Z_DEFAULT_WINDOWBITS} = __webpack_require__(38522), {isValidClientWindowBits} = __webpack_require__(98625), {MessageSizeExceededError} = __webpack_require__(68707), tail = Buffer.from([ 0, 0, 255, 255 ]), kBuffer = Symbol("kBuffer"), kLength = Symbol("kLength");
  class PerMessageDeflate {
   #inflate;
   #options={};
   #maxPayloadSize=0;
   constructor(extensions, options) {
    this.#options.serverNoContextTakeover = extensions.has("server_no_context_takeover");
    this.#options.serverMaxWindowBits = extensions.get("server_max_window_bits");
    this.#maxPayloadSize = options.maxPayloadSize;
   }
   decompress(chunk, fin, callback) {
    if (!this.#inflate) {
     let windowBits = Z_DEFAULT_WINDOWBITS;
     if (this.#options.serverMaxWindowBits) {
      if (!isValidClientWindowBits(this.#options.serverMaxWindowBits)) {
       callback(new Error("Invalid server_max_window_bits"));
       return;
      }
      windowBits = Number.parseInt(this.#options.serverMaxWindowBits);
     }
     try {
      this.#inflate = createInflateRaw({
       windowBits
      });
     } catch (err) {
      callback(err);
      return;
     }
     this.#inflate[kBuffer] = [];
     this.#inflate[kLength] = 0;
     this.#inflate.on("data", data => {
      this.#inflate[kLength] += data.length;
      if (this.#maxPayloadSize > 0 && this.#inflate[kLength] > this.#maxPayloadSize) {
       callback(new MessageSizeExceededError);
       this.#inflate.removeAllListeners();
       this.#inflate.destroy();
       this.#inflate = null;
      } else this.#inflate[kBuffer].push(data);
     });
     this.#inflate.on("error", err => {
      this.#inflate = null;
      callback(err);
     });
    }
    this.#inflate.write(chunk);
    fin && this.#inflate.write(tail);
    this.#inflate.flush(() => {
     if (!this.#inflate) return;
     const full = Buffer.concat(this.#inflate[kBuffer], this.#inflate[kLength]);
     this.#inflate[kBuffer].length = 0;
     this.#inflate[kLength] = 0;
     callback(null, full);
    });
   }
  }
  module.exports = {
   PerMessageDeflate
  };
 }),
 81652: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {Writable} = __webpack_require__(57075), assert = __webpack_require__(34589), {parserStates, opcodes, states, emptyBuffer, sentCloseFrameState} = __webpack_require__(20736), {kReadyState, kSentClose, kResponse, kReceivedClose} = __webpack_require__(61216), {channels} = __webpack_require__(42414), {isValidStatusCode, isValidOpcode, failWebsocketConnection, websocketMessageReceived, utf8Decode, isControlFrame, isTextBinaryFrame, isContinuationFrame} = __webpack_require__(98625), {WebsocketFrameSend} = __webpack_require__(3264), {closeWebSocketConnection} = __webpack_require__(86897), {PerMessageDeflate} = __webpack_require__(19469), {MessageSizeExceededError} = __webpack_require__(68707);
  function failWebsocketConnectionWithCode(ws, code, reason) {
   closeWebSocketConnection(ws, code, reason, Buffer.byteLength(reason));
   failWebsocketConnection(ws, reason);
  }
  class ByteParser extends Writable {
   #buffers=[];
   #fragmentsBytes=0;
   #byteOffset=0;
   #loop=!1;
   #state=parserStates.INFO;
   #info={};
   #fragments=[];
   #extensions;
   #maxFragments;
   #maxPayloadSize;
   constructor(ws, extensions, options = {}) {
    super();
    this.ws = ws;
    this.#extensions = extensions ?? new Map;
    this.#maxFragments = options.maxFragments ?? 0;
    this.#maxPayloadSize = options.maxPayloadSize ?? 0;
    this.#extensions.has("permessage-deflate") && this.#extensions.set("permessage-deflate", new PerMessageDeflate(extensions, options));
   }
   _write(chunk, _, callback) {
    this.#buffers.push(chunk);
    this.#byteOffset += chunk.length;
    this.#loop = !0;
    this.run(callback);
   }
   #validatePayloadLength() {
    if (this.#maxPayloadSize > 0 && !isControlFrame(this.#info.opcode) && this.#info.payloadLength + this.#fragmentsBytes > this.#maxPayloadSize) {
     failWebsocketConnectionWithCode(this.ws, 1009, "Payload size exceeds maximum allowed size");
     return !1;
    }
    return !0;
   }
   run(callback) {
    while (this.#loop) if (this.#state === parserStates.INFO) {
     if (this.#byteOffset < 2) return callback();
     const buffer = this.consume(2), fin = !!(buffer[0] & 128), opcode = buffer[0] & 15, masked = !(128 & ~buffer[1]), fragmented = !fin && opcode !== opcodes.CONTINUATION, payloadLength = buffer[1] & 127, rsv1 = buffer[0] & 64, rsv2 = buffer[0] & 32, rsv3 = buffer[0] & 16;
     if (!isValidOpcode(opcode)) {
      failWebsocketConnection(this.ws, "Invalid opcode received");
      return callback();
     }
     if (masked) {
      failWebsocketConnection(this.ws, "Frame cannot be masked");
      return callback();
     }
     if (rsv1 !== 0 && !this.#extensions.has("permessage-deflate")) {
      failWebsocketConnection(this.ws, "Expected RSV1 to be clear.");
      return;
     }
     if (rsv2 !== 0 || rsv3 !== 0) {
      failWebsocketConnection(this.ws, "RSV1, RSV2, RSV3 must be clear");
      return;
     }
     if (fragmented && !isTextBinaryFrame(opcode)) {
      failWebsocketConnection(this.ws, "Invalid frame type was fragmented.");
      return;
     }
     if (isTextBinaryFrame(opcode) && this.#fragments.length > 0) {
      failWebsocketConnection(this.ws, "Expected continuation frame");
      return;
     }
     if (this.#info.fragmented && fragmented) {
      failWebsocketConnection(this.ws, "Fragmented frame exceeded 125 bytes.");
      return;
     }
     if ((payloadLength > 125 || fragmented) && isControlFrame(opcode)) {
      failWebsocketConnection(this.ws, "Control frame either too large or fragmented");
      return;
     }
     if (isContinuationFrame(opcode) && this.#fragments.length === 0 && !this.#info.compressed) {
      failWebsocketConnection(this.ws, "Unexpected continuation frame");
      return;
     }
     if (payloadLength <= 125) {
      this.#info.payloadLength = payloadLength;
      this.#state = parserStates.READ_DATA;
      if (!this.#validatePayloadLength()) return;
     } else payloadLength === 126 ? this.#state = parserStates.PAYLOADLENGTH_16 : payloadLength === 127 && (this.#state = parserStates.PAYLOADLENGTH_64);
     if (isTextBinaryFrame(opcode)) {
      this.#info.binaryType = opcode;
      this.#info.compressed = rsv1 !== 0;
     }
     this.#info.opcode = opcode;
     this.#info.masked = masked;
     this.#info.fin = fin;
     this.#info.fragmented = fragmented;
    } else if (this.#state === parserStates.PAYLOADLENGTH_16) {
     if (this.#byteOffset < 2) return callback();
     const buffer = this.consume(2);
     this.#info.payloadLength = buffer.readUInt16BE(0);
     this.#state = parserStates.READ_DATA;
     if (!this.#validatePayloadLength()) return;
    } else if (this.#state === parserStates.PAYLOADLENGTH_64) {
     if (this.#byteOffset < 8) return callback();
     const buffer = this.consume(8), upper = buffer.readUInt32BE(0), lower = buffer.readUInt32BE(4);
     if (upper !== 0 || lower > 2 ** 31 - 1) {
      failWebsocketConnection(this.ws, "Received payload length > 2^31 bytes.");
      return;
     }
     this.#info.payloadLength = lower;
     this.#state = parserStates.READ_DATA;
     if (!this.#validatePayloadLength()) return;
    } else if (this.#state === parserStates.READ_DATA) {
     if (this.#byteOffset < this.#info.payloadLength) return callback();
     const body = this.consume(this.#info.payloadLength);
     if (isControlFrame(this.#info.opcode)) {
      this.#loop = this.parseControlFrame(body);
      this.#state = parserStates.INFO;
      const socket = this.ws[kResponse].socket;
      if (this.#loop && socket.writableNeedDrain) {
       this.#loop = !1;
       socket.once("drain", () => {
        if (!this.destroyed) {
         this.#loop = !0;
         this.run(callback);
        }
       });
       return;
      }
     } else {
      if (this.#info.compressed) {
       this.#extensions.get("permessage-deflate").decompress(body, this.#info.fin, (error, data) => {
        if (error) {
         const code = error instanceof MessageSizeExceededError ? 1009 : 1007;
         failWebsocketConnectionWithCode(this.ws, code, error.message);
         return;
        }
        if (this.writeFragments(data)) if (this.#maxPayloadSize > 0 && this.#fragmentsBytes > this.#maxPayloadSize) failWebsocketConnectionWithCode(this.ws, 1009, (new MessageSizeExceededError).message); else if (this.#info.fin) {
         websocketMessageReceived(this.ws, this.#info.binaryType, this.consumeFragments());
         this.#loop = !0;
         this.#state = parserStates.INFO;
         this.run(callback);
        } else {
         this.#state = parserStates.INFO;
         this.#loop = !0;
         this.run(callback);
        }
       });
       this.#loop = !1;
       break;
      }
      if (!this.writeFragments(body)) return;
      if (this.#maxPayloadSize > 0 && this.#fragmentsBytes > this.#maxPayloadSize) {
       failWebsocketConnectionWithCode(this.ws, 1009, (new MessageSizeExceededError).message);
       return;
      }
      !this.#info.fragmented && this.#info.fin && websocketMessageReceived(this.ws, this.#info.binaryType, this.consumeFragments());
      this.#state = parserStates.INFO;
     }
    }
   }
   consume(n) {
    if (n > this.#byteOffset) throw new Error("Called consume() before buffers satiated.");
    if (n === 0) return emptyBuffer;
    if (this.#buffers[0].length === n) {
     this.#byteOffset -= this.#buffers[0].length;
     return this.#buffers.shift();
    }
    const buffer = Buffer.allocUnsafe(n);
    let offset = 0;
    while (offset !== n) {
     const next = this.#buffers[0], {length} = next;
     if (length + offset === n) {
      buffer.set(this.#buffers.shift(), offset);
      break;
     }
     if (length + offset > n) {
      buffer.set(next.subarray(0, n - offset), offset);
      this.#buffers[0] = next.subarray(n - offset);
      break;
     }
     buffer.set(this.#buffers.shift(), offset);
     offset += next.length;
    }
    this.#byteOffset -= n;
    return buffer;
   }
   writeFragments(fragment) {
    if (this.#maxFragments > 0 && this.#fragments.length === this.#maxFragments) {
     failWebsocketConnectionWithCode(this.ws, 1008, "Too many message fragments");
     return !1;
    }
    this.#fragmentsBytes += fragment.length;
    this.#fragments.push(fragment);
    return !0;
   }
   consumeFragments() {
    const fragments = this.#fragments;
    if (fragments.length === 1) {
     this.#fragmentsBytes = 0;
     return fragments.shift();
    }
    const output = Buffer.concat(fragments, this.#fragmentsBytes);
    this.#fragments = [];
    this.#fragmentsBytes = 0;
    return output;
   }
   parseCloseBody(data) {
    assert(data.length !== 1);
    let code;
    data.length >= 2 && (code = data.readUInt16BE(0));
    if (code !== void 0 && !isValidStatusCode(code)) return {
     code: 1002,
     reason: "Invalid status code",
     error: !0
    };
    let reason = data.subarray(2);
    reason[0] === 239 && reason[1] === 187 && reason[2] === 191 && (reason = reason.subarray(3));
    try {
     reason = utf8Decode(reason);
    } catch {
     return {
      code: 1007,
      reason: "Invalid UTF-8",
      error: !0
     };
    }
    return {
     code,
     reason,
     error: !1
    };
   }
   parseControlFrame(body) {
    const {opcode, payloadLength} = this.#info;
    if (opcode === opcodes.CLOSE) {
     if (payloadLength === 1) {
      failWebsocketConnection(this.ws, "Received close frame with a 1-byte body.");
      return !1;
     }
     this.#info.closeInfo = this.parseCloseBody(body);
     if (this.#info.closeInfo.error) {
      const {code, reason} = this.#info.closeInfo;
      closeWebSocketConnection(this.ws, code, reason, reason.length);
      failWebsocketConnection(this.ws, reason);
      return !1;
     }
     if (this.ws[kSentClose] !== sentCloseFrameState.SENT) {
      let body = emptyBuffer;
      if (this.#info.closeInfo.code) {
       body = Buffer.allocUnsafe(2);
       body.writeUInt16BE(this.#info.closeInfo.code, 0);
      }
      const closeFrame = new WebsocketFrameSend(body);
      this.ws[kResponse].socket.write(closeFrame.createFrame(opcodes.CLOSE), err => {
       err || (this.ws[kSentClose] = sentCloseFrameState.SENT);
      });
     }
     this.ws[kReadyState] = states.CLOSING;
     this.ws[kReceivedClose] = !0;
     return !1;
    }
    if (opcode === opcodes.PING) {
     if (!this.ws[kReceivedClose]) {
      const frame = new WebsocketFrameSend(body);
      this.ws[kResponse].socket.write(frame.createFrame(opcodes.PONG));
      channels.ping.hasSubscribers && channels.ping.publish({
       payload: body
      });
     }
    } else opcode === opcodes.PONG && channels.pong.hasSubscribers && channels.pong.publish({
     payload: body
    });
    return !0;
   }
   get closingInfo() {
    return this.#info.closeInfo;
   }
  }
  module.exports = {
   ByteParser
  };
 }),
 13900: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {WebsocketFrameSend} = __webpack_require__(3264), {opcodes, sendHints} = __webpack_require__(20736), FixedQueue = __webpack_require__(64660), FastBuffer = Buffer[Symbol.species];
  class SendQueue {
   #queue=new FixedQueue;
   #running=!1;
   #socket;
   constructor(socket) {
    this.#socket = socket;
   }
   add(item, cb, hint) {
    if (hint !== sendHints.blob) {
     const frame = createFrame(item, hint);
     if (this.#running) {
      const node = {
       promise: null,
       callback: cb,
       frame
      };
      this.#queue.push(node);
     } else this.#socket.write(frame, cb);
     return;
    }
    const node = {
     promise: item.arrayBuffer().then(ab => {
      node.promise = null;
      node.frame = createFrame(ab, hint);
     }),
     callback: cb,
     frame: null
    };
    this.#queue.push(node);
    this.#running || this.#run();
   }
   async #run() {
    this.#running = !0;
    const queue = this.#queue;
    while (!queue.isEmpty()) {
     const node = queue.shift();
     node.promise !== null && await node.promise;
     this.#socket.write(node.frame, node.callback);
     node.callback = node.frame = null;
    }
    this.#running = !1;
   }
  }
  function createFrame(data, hint) {
   return new WebsocketFrameSend(toBuffer(data, hint)).createFrame(hint === sendHints.string ? opcodes.TEXT : opcodes.BINARY);
  }
  function toBuffer(data, hint) {
   switch (hint) {
   case sendHints.string:
    return Buffer.from(data);

   case sendHints.arrayBuffer:
   case sendHints.blob:
    return new FastBuffer(data);

   case sendHints.typedArray:
    return new FastBuffer(data.buffer, data.byteOffset, data.byteLength);
   }
  }
  module.exports = {
   SendQueue
  };
 }),
 61216: (module => {
  module.exports = {
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
 98625: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {kReadyState, kController, kResponse, kBinaryType, kWebSocketURL} = __webpack_require__(61216), {states, opcodes} = __webpack_require__(20736), {ErrorEvent, createFastMessageEvent} = __webpack_require__(15188), {isUtf8} = __webpack_require__(4573), {collectASequenceOfCodePointsFast, removeHTTPWhitespace} = __webpack_require__(51900);
  function isConnecting(ws) {
   return ws[kReadyState] === states.CONNECTING;
  }
  function isEstablished(ws) {
   return ws[kReadyState] === states.OPEN;
  }
  function isClosing(ws) {
   return ws[kReadyState] === states.CLOSING;
  }
  function isClosed(ws) {
   return ws[kReadyState] === states.CLOSED;
  }
  function fireEvent(e, target, eventFactory = (type, init) => new Event(type, init), eventInitDict = {}) {
   const event = eventFactory(e, eventInitDict);
   target.dispatchEvent(event);
  }
  function websocketMessageReceived(ws, type, data) {
   if (ws[kReadyState] !== states.OPEN) return;
   let dataForEvent;
   if (type === opcodes.TEXT) try {
    dataForEvent = utf8Decode(data);
   } catch {
    failWebsocketConnection(ws, "Received invalid UTF-8 in text frame.");
    return;
   } else type === opcodes.BINARY && (dataForEvent = ws[kBinaryType] === "blob" ? new Blob([ data ]) : toArrayBuffer(data));
   fireEvent("message", ws, createFastMessageEvent, {
    origin: ws[kWebSocketURL].origin,
    data: dataForEvent
   });
  }
  function toArrayBuffer(buffer) {
   return buffer.byteLength === buffer.buffer.byteLength ? buffer.buffer : buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength);
  }
  function isValidSubprotocol(protocol) {
   if (protocol.length === 0) return !1;
   for (let i = 0; i < protocol.length; ++i) {
    const code = protocol.charCodeAt(i);
    if (code < 33 || code > 126 || code === 34 || code === 40 || code === 41 || code === 44 || code === 47 || code === 58 || code === 59 || code === 60 || code === 61 || code === 62 || code === 63 || code === 64 || code === 91 || code === 92 || code === 93 || code === 123 || code === 125) return !1;
   }
   return !0;
  }
  function isValidStatusCode(code) {
   return code >= 1e3 && code < 1015 ? code !== 1004 && code !== 1005 && code !== 1006 : code >= 3e3 && code <= 4999;
  }
  function failWebsocketConnection(ws, reason) {
   const {[kController]: controller, [kResponse]: response} = ws;
   controller.abort();
   response?.socket && !response.socket.destroyed && response.socket.destroy();
   reason && fireEvent("error", ws, (type, init) => new ErrorEvent(type, init), {
    error: new Error(reason),
    message: reason
   });
  }
  function isControlFrame(opcode) {
   return opcode === opcodes.CLOSE || opcode === opcodes.PING || opcode === opcodes.PONG;
  }
  function isContinuationFrame(opcode) {
   return opcode === opcodes.CONTINUATION;
  }
  function isTextBinaryFrame(opcode) {
   return opcode === opcodes.TEXT || opcode === opcodes.BINARY;
  }
  function isValidOpcode(opcode) {
   return isTextBinaryFrame(opcode) || isContinuationFrame(opcode) || isControlFrame(opcode);
  }
  function parseExtensions(extensions) {
   const position = {
    position: 0
   }, extensionList = new Map;
   while (position.position < extensions.length) {
    const pair = collectASequenceOfCodePointsFast(";", extensions, position), [name, value = ""] = pair.split("=");
    extensionList.set(removeHTTPWhitespace(name, !0, !1), removeHTTPWhitespace(value, !1, !0));
    position.position++;
   }
   return extensionList;
  }
  function isValidClientWindowBits(value) {
   if (value.length === 0) return !1;
   for (let i = 0; i < value.length; i++) {
    const byte = value.charCodeAt(i);
    if (byte < 48 || byte > 57) return !1;
   }
   const num = Number.parseInt(value, 10);
   return num >= 8 && num <= 15;
  }
  const hasIntl = typeof process.versions.icu == "string", fatalDecoder = hasIntl ? new TextDecoder("utf-8", {
   fatal: !0
  }) : void 0, utf8Decode = hasIntl ? fatalDecoder.decode.bind(fatalDecoder) : function(buffer) {
   if (isUtf8(buffer)) return buffer.toString("utf-8");
   throw new TypeError("Invalid utf-8 received.");
  };
  module.exports = {
   isConnecting,
   isEstablished,
   isClosing,
   isClosed,
   fireEvent,
   isValidSubprotocol,
   isValidStatusCode,
   failWebsocketConnection,
   websocketMessageReceived,
   utf8Decode,
   isControlFrame,
   isContinuationFrame,
   isTextBinaryFrame,
   isValidOpcode,
   parseExtensions,
   isValidClientWindowBits
  };
 }),
 13726: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {webidl} = __webpack_require__(45893), {URLSerializer} = __webpack_require__(51900), {environmentSettingsObject} = __webpack_require__(73168), {staticPropertyDescriptors, states, sentCloseFrameState, sendHints} = __webpack_require__(20736), {kWebSocketURL, kReadyState, kController, kBinaryType, kResponse, kSentClose, kByteParser} = __webpack_require__(61216), {isConnecting, isEstablished, isClosing, isValidSubprotocol, fireEvent} = __webpack_require__(98625), {establishWebSocketConnection, closeWebSocketConnection} = __webpack_require__(86897), {ByteParser} = __webpack_require__(81652), {kEnumerableProperty, isBlobLike} = __webpack_require__(3440), {getGlobalDispatcher} = __webpack_require__(32581), {types} = __webpack_require__(57975), {ErrorEvent, CloseEvent} = __webpack_require__(15188), {SendQueue} = __webpack_require__(13900);
  class WebSocket extends EventTarget {
   #events={
    open: null,
    error: null,
    close: null,
    message: null
   };
   #bufferedAmount=0;
   #protocol="";
   #extensions="";
   #sendQueue;
   constructor(url, protocols = []) {
    super();
    webidl.util.markAsUncloneable(this);
    const prefix = "WebSocket constructor";
    webidl.argumentLengthCheck(arguments, 1, prefix);
    const options = webidl.converters["DOMString or sequence<DOMString> or WebSocketInit"](protocols, prefix, "options");
    url = webidl.converters.USVString(url, prefix, "url");
    protocols = options.protocols;
    const baseURL = environmentSettingsObject.settingsObject.baseUrl;
    let urlRecord;
    try {
     urlRecord = new URL(url, baseURL);
    } catch (e) {
     throw new DOMException(e, "SyntaxError");
    }
    urlRecord.protocol === "http:" ? urlRecord.protocol = "ws:" : urlRecord.protocol === "https:" && (urlRecord.protocol = "wss:");
    if (urlRecord.protocol !== "ws:" && urlRecord.protocol !== "wss:") throw new DOMException(`Expected a ws: or wss: protocol, got ${urlRecord.protocol}`, "SyntaxError");
    if (urlRecord.hash || urlRecord.href.endsWith("#")) throw new DOMException("Got fragment", "SyntaxError");
    typeof protocols == "string" && (protocols = [ protocols ]);
    if (protocols.length !== new Set(protocols.map(p => p.toLowerCase())).size) throw new DOMException("Invalid Sec-WebSocket-Protocol value", "SyntaxError");
    if (protocols.length > 0 && !protocols.every(p => isValidSubprotocol(p))) throw new DOMException("Invalid Sec-WebSocket-Protocol value", "SyntaxError");
    this[kWebSocketURL] = new URL(urlRecord.href);
    const client = environmentSettingsObject.settingsObject;
    this[kController] = establishWebSocketConnection(urlRecord, protocols, client, this, (response, extensions) => this.#onConnectionEstablished(response, extensions), options);
    this[kReadyState] = WebSocket.CONNECTING;
    this[kSentClose] = sentCloseFrameState.NOT_SENT;
    this[kBinaryType] = "blob";
   }
   close(code = void 0, reason = void 0) {
    webidl.brandCheck(this, WebSocket);
    const prefix = "WebSocket.close";
    code !== void 0 && (code = webidl.converters["unsigned short"](code, prefix, "code", {
     clamp: !0
    }));
    reason !== void 0 && (reason = webidl.converters.USVString(reason, prefix, "reason"));
    if (code !== void 0 && code !== 1e3 && (code < 3e3 || code > 4999)) throw new DOMException("invalid code", "InvalidAccessError");
    let reasonByteLength = 0;
    if (reason !== void 0) {
     reasonByteLength = Buffer.byteLength(reason);
     if (reasonByteLength > 123) throw new DOMException(`Reason must be less than 123 bytes; received ${reasonByteLength}`, "SyntaxError");
    }
    closeWebSocketConnection(this, code, reason, reasonByteLength);
   }
   send(data) {
    webidl.brandCheck(this, WebSocket);
    const prefix = "WebSocket.send";
    webidl.argumentLengthCheck(arguments, 1, prefix);
    data = webidl.converters.WebSocketSendData(data, prefix, "data");
    if (isConnecting(this)) throw new DOMException("Sent before connected.", "InvalidStateError");
    if (isEstablished(this) && !isClosing(this)) if (typeof data == "string") {
     const length = Buffer.byteLength(data);
     this.#bufferedAmount += length;
     this.#sendQueue.add(data, () => {
      this.#bufferedAmount -= length;
     }, sendHints.string);
    } else if (types.isArrayBuffer(data)) {
     this.#bufferedAmount += data.byteLength;
     this.#sendQueue.add(data, () => {
      this.#bufferedAmount -= data.byteLength;
     }, sendHints.arrayBuffer);
    } else if (ArrayBuffer.isView(data)) {
     this.#bufferedAmount += data.byteLength;
     this.#sendQueue.add(data, () => {
      this.#bufferedAmount -= data.byteLength;
     }, sendHints.typedArray);
    } else if (isBlobLike(data)) {
     this.#bufferedAmount += data.size;
     this.#sendQueue.add(data, () => {
      this.#bufferedAmount -= data.size;
     }, sendHints.blob);
    }
   }
   get readyState() {
    webidl.brandCheck(this, WebSocket);
    return this[kReadyState];
   }
   get bufferedAmount() {
    webidl.brandCheck(this, WebSocket);
    return this.#bufferedAmount;
   }
   get url() {
    webidl.brandCheck(this, WebSocket);
    return URLSerializer(this[kWebSocketURL]);
   }
   get extensions() {
    webidl.brandCheck(this, WebSocket);
    return this.#extensions;
   }
   get protocol() {
    webidl.brandCheck(this, WebSocket);
    return this.#protocol;
   }
   get onopen() {
    webidl.brandCheck(this, WebSocket);
    return this.#events.open;
   }
   set onopen(fn) {
    webidl.brandCheck(this, WebSocket);
    this.#events.open && this.removeEventListener("open", this.#events.open);
    if (typeof fn == "function") {
     this.#events.open = fn;
     this.addEventListener("open", fn);
    } else this.#events.open = null;
   }
   get onerror() {
    webidl.brandCheck(this, WebSocket);
    return this.#events.error;
   }
   set onerror(fn) {
    webidl.brandCheck(this, WebSocket);
    this.#events.error && this.removeEventListener("error", this.#events.error);
    if (typeof fn == "function") {
     this.#events.error = fn;
     this.addEventListener("error", fn);
    } else this.#events.error = null;
   }
   get onclose() {
    webidl.brandCheck(this, WebSocket);
    return this.#events.close;
   }
   set onclose(fn) {
    webidl.brandCheck(this, WebSocket);
    this.#events.close && this.removeEventListener("close", this.#events.close);
    if (typeof fn == "function") {
     this.#events.close = fn;
     this.addEventListener("close", fn);
    } else this.#events.close = null;
   }
   get onmessage() {
    webidl.brandCheck(this, WebSocket);
    return this.#events.message;
   }
   set onmessage(fn) {
    webidl.brandCheck(this, WebSocket);
    this.#events.message && this.removeEventListener("message", this.#events.message);
    if (typeof fn == "function") {
     this.#events.message = fn;
     this.addEventListener("message", fn);
    } else this.#events.message = null;
   }
   get binaryType() {
    webidl.brandCheck(this, WebSocket);
    return this[kBinaryType];
   }
   set binaryType(type) {
    webidl.brandCheck(this, WebSocket);
    this[kBinaryType] = type !== "blob" && type !== "arraybuffer" ? "blob" : type;
   }
   #onConnectionEstablished(response, parsedExtensions) {
    this[kResponse] = response;
    const webSocketOptions = this[kController]?.dispatcher?.webSocketOptions, maxFragments = webSocketOptions?.maxFragments, maxPayloadSize = webSocketOptions?.maxPayloadSize, parser = new ByteParser(this, parsedExtensions, {
     maxFragments,
     maxPayloadSize
    });
    parser.on("drain", onParserDrain);
    parser.on("error", onParserError.bind(this));
    response.socket.ws = this;
    this[kByteParser] = parser;
    this.#sendQueue = new SendQueue(response.socket);
    this[kReadyState] = states.OPEN;
    const extensions = response.headersList.get("sec-websocket-extensions");
    extensions !== null && (this.#extensions = extensions);
    const protocol = response.headersList.get("sec-websocket-protocol");
    protocol !== null && (this.#protocol = protocol);
    fireEvent("open", this);
   }
  }
  WebSocket.CONNECTING = WebSocket.prototype.CONNECTING = states.CONNECTING;
  WebSocket.OPEN = WebSocket.prototype.OPEN = states.OPEN;
  WebSocket.CLOSING = WebSocket.prototype.CLOSING = states.CLOSING;
  WebSocket.CLOSED = WebSocket.prototype.CLOSED = states.CLOSED;
  Object.defineProperties(WebSocket.prototype, {
   CONNECTING: staticPropertyDescriptors,
   OPEN: staticPropertyDescriptors,
   CLOSING: staticPropertyDescriptors,
   CLOSED: staticPropertyDescriptors,
   url: kEnumerableProperty,
   readyState: kEnumerableProperty,
   bufferedAmount: kEnumerableProperty,
   onopen: kEnumerableProperty,
   onerror: kEnumerableProperty,
   onclose: kEnumerableProperty,
   close: kEnumerableProperty,
   onmessage: kEnumerableProperty,
   binaryType: kEnumerableProperty,
   send: kEnumerableProperty,
   extensions: kEnumerableProperty,
   protocol: kEnumerableProperty,
   [Symbol.toStringTag]: {
    value: "WebSocket",
    writable: !1,
    enumerable: !1,
    configurable: !0
   }
  });
  Object.defineProperties(WebSocket, {
   CONNECTING: staticPropertyDescriptors,
   OPEN: staticPropertyDescriptors,
   CLOSING: staticPropertyDescriptors,
   CLOSED: staticPropertyDescriptors
  });
  webidl.converters["sequence<DOMString>"] = webidl.sequenceConverter(webidl.converters.DOMString);
  webidl.converters["DOMString or sequence<DOMString>"] = function(V, prefix, argument) {
   return webidl.util.Type(V) === "Object" && Symbol.iterator in V ? webidl.converters["sequence<DOMString>"](V) : webidl.converters.DOMString(V, prefix, argument);
  };
  webidl.converters.WebSocketInit = webidl.dictionaryConverter([ {
   key: "protocols",
   converter: webidl.converters["DOMString or sequence<DOMString>"],
   defaultValue: () => new Array(0)
  }, {
   key: "dispatcher",
   converter: webidl.converters.any,
   defaultValue: () => getGlobalDispatcher()
  }, {
   key: "headers",
   converter: webidl.nullableConverter(webidl.converters.HeadersInit)
  } ]);
  webidl.converters["DOMString or sequence<DOMString> or WebSocketInit"] = function(V) {
   return webidl.util.Type(V) !== "Object" || Symbol.iterator in V ? {
    protocols: webidl.converters["DOMString or sequence<DOMString>"](V)
   } : webidl.converters.WebSocketInit(V);
  };
  webidl.converters.WebSocketSendData = function(V) {
   if (webidl.util.Type(V) === "Object") {
    if (isBlobLike(V)) return webidl.converters.Blob(V, {
     strict: !1
    });
    if (ArrayBuffer.isView(V) || types.isArrayBuffer(V)) return webidl.converters.BufferSource(V);
   }
   return webidl.converters.USVString(V);
  };
  function onParserDrain() {
   this.ws[kResponse].socket.resume();
  }
  function onParserError(err) {
   let message, code;
   if (err instanceof CloseEvent) {
    message = err.reason;
    code = err.code;
   } else message = err.message;
   fireEvent("error", this, () => new ErrorEvent("error", {
    error: err,
    message
   }));
   closeWebSocketConnection(this, code);
  }
  module.exports = {
   WebSocket
  };
 }),
 33838: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
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
   z: () => summary,
   $e: () => warning
  });
  var external_os_ = __webpack_require__(70857);
  function toCommandValue(input) {
   return input === null || input === void 0 ? "" : typeof input == "string" || input instanceof String ? input : JSON.stringify(input);
  }
  function utils_toCommandProperties(annotationProperties) {
   return Object.keys(annotationProperties).length ? {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
   } : {};
  }
  function command_issueCommand(command, properties, message) {
   const cmd = new Command(command, properties, message);
   process.stdout.write(cmd.toString() + external_os_.EOL);
  }
  function command_issue(name, message = "") {
   command_issueCommand(name, {}, message);
  }
  const CMD_STRING = "::";
  class Command {
   constructor(command, properties, message) {
    command || (command = "missing.command");
    this.command = command;
    this.properties = properties;
    this.message = message;
   }
   toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
     cmdStr += " ";
     let first = !0;
     for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
      const val = this.properties[key];
      if (val) {
       first ? first = !1 : cmdStr += ",";
       cmdStr += `${key}=${escapeProperty(val)}`;
      }
     }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
   }
  }
  function escapeData(s) {
   return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  }
  function escapeProperty(s) {
   return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
  }
  var external_crypto_ = __webpack_require__(76982), external_fs_ = __webpack_require__(79896);
  function issueFileCommand(command, message) {
   const filePath = process.env[`GITHUB_${command}`];
   if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
   if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
   external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
    encoding: "utf8"
   });
  }
  function prepareKeyValueMessage(key, value) {
   const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`, convertedValue = toCommandValue(value);
   if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
   if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
   return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
  }
  var external_path_ = __webpack_require__(16928);
  __webpack_require__(44942), __webpack_require__(92145), void 0;
  var summary_awaiter = (void 0, function(thisArg, _arguments, P, generator) {
   function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
     resolve(value);
    });
   }
   return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
     try {
      step(generator.next(value));
     } catch (e) {
      reject(e);
     }
    }
    function rejected(value) {
     try {
      step(generator.throw(value));
     } catch (e) {
      reject(e);
     }
    }
    function step(result) {
     result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
   });
  });
  const {access, appendFile, writeFile} = external_fs_.promises, SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
  class Summary {
   constructor() {
    this._buffer = "";
   }
   filePath() {
    return summary_awaiter(this, void 0, void 0, function*() {
     if (this._filePath) return this._filePath;
     const pathFromEnv = process.env[SUMMARY_ENV_VAR];
     if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
     try {
      yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
     } catch (_a) {
      throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
     }
     this._filePath = pathFromEnv;
     return this._filePath;
    });
   }
   wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    return content ? `<${tag}${htmlAttrs}>${content}</${tag}>` : `<${tag}${htmlAttrs}>`;
   }
   write(options) {
    return summary_awaiter(this, void 0, void 0, function*() {
     const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite), filePath = yield this.filePath(), writeFunc = overwrite ? writeFile : appendFile;
     yield writeFunc(filePath, this._buffer, {
      encoding: "utf8"
     });
     return this.emptyBuffer();
    });
   }
   clear() {
    return summary_awaiter(this, void 0, void 0, function*() {
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
   addRaw(text, addEOL = !1) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
   }
   addEOL() {
    return this.addRaw(external_os_.EOL);
   }
   addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && {
     lang
    }), element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
   }
   addList(items, ordered = !1) {
    const tag = ordered ? "ol" : "ul", listItems = items.map(item => this.wrap("li", item)).join(""), element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
   }
   addTable(rows) {
    const tableBody = rows.map(row => {
     const cells = row.map(cell => {
      if (typeof cell == "string") return this.wrap("td", cell);
      const {header, data, colspan, rowspan} = cell, tag = header ? "th" : "td", attrs = Object.assign(Object.assign({}, colspan && {
       colspan
      }), rowspan && {
       rowspan
      });
      return this.wrap(tag, data, attrs);
     }).join("");
     return this.wrap("tr", cells);
    }).join(""), element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
   }
   addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
   }
   addImage(src, alt, options) {
    const {width, height} = options || {}, attrs = Object.assign(Object.assign({}, width && {
     width
    }), height && {
     height
    }), element = this.wrap("img", null, Object.assign({
     src,
     alt
    }, attrs));
    return this.addRaw(element).addEOL();
   }
   addHeading(text, level) {
    const tag = `h${level}`, allowedTag = [ "h1", "h2", "h3", "h4", "h5", "h6" ].includes(tag) ? tag : "h1", element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
   }
   addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
   }
   addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
   }
   addQuote(text, cite) {
    const attrs = Object.assign({}, cite && {
     cite
    }), element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
   }
   addLink(text, href) {
    const element = this.wrap("a", text, {
     href
    });
    return this.addRaw(element).addEOL();
   }
  }
  const _summary = new Summary, summary = _summary;
  __webpack_require__(41955), void 0;
  external_os_.platform(), external_os_.arch();
  var ExitCode, core_awaiter = (void 0, function(thisArg, _arguments, P, generator) {
   function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
     resolve(value);
    });
   }
   return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
     try {
      step(generator.next(value));
     } catch (e) {
      reject(e);
     }
    }
    function rejected(value) {
     try {
      step(generator.throw(value));
     } catch (e) {
      reject(e);
     }
    }
    function step(result) {
     result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
   });
  });
  (function(ExitCode) {
   ExitCode[ExitCode.Success = 0] = "Success";
   ExitCode[ExitCode.Failure = 1] = "Failure";
  })(ExitCode || (ExitCode = {}));
  function exportVariable(name, val) {
   const convertedVal = toCommandValue(val);
   process.env[name] = convertedVal;
   const filePath = process.env.GITHUB_ENV || "";
   if (filePath) return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
   command_issueCommand("set-env", {
    name
   }, convertedVal);
  }
  function core_setSecret(secret) {
   command_issueCommand("add-mask", {}, secret);
  }
  function addPath(inputPath) {
   const filePath = process.env.GITHUB_PATH || "";
   filePath ? issueFileCommand("PATH", inputPath) : command_issueCommand("add-path", {}, inputPath);
   process.env.PATH = `${inputPath}${external_path_.delimiter}${process.env.PATH}`;
  }
  function getInput(name, options) {
   const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
   if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
   return options && options.trimWhitespace === !1 ? val : val.trim();
  }
  function setOutput(name, value) {
   const filePath = process.env.GITHUB_OUTPUT || "";
   if (filePath) return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
   process.stdout.write(external_os_.EOL);
   command_issueCommand("set-output", {
    name
   }, toCommandValue(value));
  }
  function setFailed(message) {
   process.exitCode = ExitCode.Failure;
   error(message);
  }
  function isDebug() {
   return process.env.RUNNER_DEBUG === "1";
  }
  function core_debug(message) {
   command_issueCommand("debug", {}, message);
  }
  function error(message, properties = {}) {
   command_issueCommand("error", utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
  }
  function warning(message, properties = {}) {
   command_issueCommand("warning", utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
  }
  function info(message) {
   process.stdout.write(message + external_os_.EOL);
  }
  function startGroup(name) {
   command_issue("group", name);
  }
  function endGroup() {
   command_issue("endgroup");
  }
  function group(name, fn) {
   return core_awaiter(this, void 0, void 0, function*() {
    startGroup(name);
    let result;
    try {
     result = yield fn();
    } finally {
     endGroup();
    }
    return result;
   });
  }
  function saveState(name, value) {
   const filePath = process.env.GITHUB_STATE || "";
   if (filePath) return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
   command_issueCommand("save-state", {
    name
   }, toCommandValue(value));
  }
  function getState(name) {
   return process.env[`STATE_${name}`] || "";
  }
 }),
 41955: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   m: () => exec,
   H: () => getExecOutput
  });
  var external_string_decoder_ = __webpack_require__(13193), external_os_ = __webpack_require__(70857), external_events_ = __webpack_require__(24434), external_child_process_ = __webpack_require__(35317), external_path_ = __webpack_require__(16928), io = __webpack_require__(88701), io_util = __webpack_require__(90), external_timers_ = __webpack_require__(53557), __awaiter = (void 0, 
  function(thisArg, _arguments, P, generator) {
   function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
     resolve(value);
    });
   }
   return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
     try {
      step(generator.next(value));
     } catch (e) {
      reject(e);
     }
    }
    function rejected(value) {
     try {
      step(generator.throw(value));
     } catch (e) {
      reject(e);
     }
    }
    function step(result) {
     result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
   });
  });
  const IS_WINDOWS = process.platform === "win32";
  class ToolRunner extends external_events_.EventEmitter {
   constructor(toolPath, args, options) {
    super();
    if (!toolPath) throw new Error("Parameter 'toolPath' cannot be null or empty.");
    this.toolPath = toolPath;
    this.args = args || [];
    this.options = options || {};
   }
   _debug(message) {
    this.options.listeners && this.options.listeners.debug && this.options.listeners.debug(message);
   }
   _getCommandString(options, noPrefix) {
    const toolPath = this._getSpawnFileName(), args = this._getSpawnArgs(options);
    let cmd = noPrefix ? "" : "[command]";
    if (IS_WINDOWS) if (this._isCmdFile()) {
     cmd += toolPath;
     for (const a of args) cmd += ` ${a}`;
    } else if (options.windowsVerbatimArguments) {
     cmd += `"${toolPath}"`;
     for (const a of args) cmd += ` ${a}`;
    } else {
     cmd += this._windowsQuoteCmdArg(toolPath);
     for (const a of args) cmd += ` ${this._windowsQuoteCmdArg(a)}`;
    } else {
     cmd += toolPath;
     for (const a of args) cmd += ` ${a}`;
    }
    return cmd;
   }
   _processLineBuffer(data, strBuffer, onLine) {
    try {
     let s = strBuffer + data.toString(), n = s.indexOf(external_os_.EOL);
     while (n > -1) {
      const line = s.substring(0, n);
      onLine(line);
      s = s.substring(n + external_os_.EOL.length);
      n = s.indexOf(external_os_.EOL);
     }
     return s;
    } catch (err) {
     this._debug(`error processing line. Failed with error ${err}`);
     return "";
    }
   }
   _getSpawnFileName() {
    return IS_WINDOWS && this._isCmdFile() ? process.env.COMSPEC || "cmd.exe" : this.toolPath;
   }
   _getSpawnArgs(options) {
    if (IS_WINDOWS && this._isCmdFile()) {
     let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
     for (const a of this.args) {
      argline += " ";
      argline += options.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a);
     }
     argline += '"';
     return [ argline ];
    }
    return this.args;
   }
   _endsWith(str, end) {
    return str.endsWith(end);
   }
   _isCmdFile() {
    const upperToolPath = this.toolPath.toUpperCase();
    return this._endsWith(upperToolPath, ".CMD") || this._endsWith(upperToolPath, ".BAT");
   }
   _windowsQuoteCmdArg(arg) {
    if (!this._isCmdFile()) return this._uvQuoteCmdArg(arg);
    if (!arg) return '""';
    const cmdSpecialChars = [ " ", "\t", "&", "(", ")", "[", "]", "{", "}", "^", "=", ";", "!", "'", "+", ",", "`", "~", "|", "<", ">", '"' ];
    let needsQuotes = !1;
    for (const char of arg) if (cmdSpecialChars.some(x => x === char)) {
     needsQuotes = !0;
     break;
    }
    if (!needsQuotes) return arg;
    let reverse = '"', quoteHit = !0;
    for (let i = arg.length; i > 0; i--) {
     reverse += arg[i - 1];
     if (quoteHit && arg[i - 1] === "\\") reverse += "\\"; else if (arg[i - 1] === '"') {
      quoteHit = !0;
      reverse += '"';
     } else quoteHit = !1;
    }
    reverse += '"';
    return reverse.split("").reverse().join("");
   }
   _uvQuoteCmdArg(arg) {
    if (!arg) return '""';
    if (!arg.includes(" ") && !arg.includes("\t") && !arg.includes('"')) return arg;
    if (!arg.includes('"') && !arg.includes("\\")) return `"${arg}"`;
    let reverse = '"', quoteHit = !0;
    for (let i = arg.length; i > 0; i--) {
     reverse += arg[i - 1];
     if (quoteHit && arg[i - 1] === "\\") reverse += "\\"; else if (arg[i - 1] === '"') {
      quoteHit = !0;
      reverse += "\\";
     } else quoteHit = !1;
    }
    reverse += '"';
    return reverse.split("").reverse().join("");
   }
   _cloneExecOptions(options) {
    options = options || {};
    const result = {
     cwd: options.cwd || process.cwd(),
     env: options.env || process.env,
     silent: options.silent || !1,
     windowsVerbatimArguments: options.windowsVerbatimArguments || !1,
     failOnStdErr: options.failOnStdErr || !1,
     ignoreReturnCode: options.ignoreReturnCode || !1,
     delay: options.delay || 1e4
    };
    result.outStream = options.outStream || process.stdout;
    result.errStream = options.errStream || process.stderr;
    return result;
   }
   _getSpawnOptions(options, toolPath) {
    options = options || {};
    const result = {};
    result.cwd = options.cwd;
    result.env = options.env;
    result.windowsVerbatimArguments = options.windowsVerbatimArguments || this._isCmdFile();
    options.windowsVerbatimArguments && (result.argv0 = `"${toolPath}"`);
    return result;
   }
   exec() {
    return __awaiter(this, void 0, void 0, function*() {
     !io_util.Qh(this.toolPath) && (this.toolPath.includes("/") || IS_WINDOWS && this.toolPath.includes("\\")) && (this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath));
     this.toolPath = yield io.K7(this.toolPath, !0);
     return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function*() {
      this._debug(`exec tool: ${this.toolPath}`);
      this._debug("arguments:");
      for (const arg of this.args) this._debug(`   ${arg}`);
      const optionsNonNull = this._cloneExecOptions(this.options);
      !optionsNonNull.silent && optionsNonNull.outStream && optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
      const state = new ExecState(optionsNonNull, this.toolPath);
      state.on("debug", message => {
       this._debug(message);
      });
      if (this.options.cwd && !(yield io_util.t2(this.options.cwd))) return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
      const fileName = this._getSpawnFileName(), cp = external_child_process_.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
      let stdbuffer = "";
      cp.stdout && cp.stdout.on("data", data => {
       this.options.listeners && this.options.listeners.stdout && this.options.listeners.stdout(data);
       !optionsNonNull.silent && optionsNonNull.outStream && optionsNonNull.outStream.write(data);
       stdbuffer = this._processLineBuffer(data, stdbuffer, line => {
        this.options.listeners && this.options.listeners.stdline && this.options.listeners.stdline(line);
       });
      });
      let errbuffer = "";
      cp.stderr && cp.stderr.on("data", data => {
       state.processStderr = !0;
       this.options.listeners && this.options.listeners.stderr && this.options.listeners.stderr(data);
       if (!optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream) {
        const s = optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream;
        s.write(data);
       }
       errbuffer = this._processLineBuffer(data, errbuffer, line => {
        this.options.listeners && this.options.listeners.errline && this.options.listeners.errline(line);
       });
      });
      cp.on("error", err => {
       state.processError = err.message;
       state.processExited = !0;
       state.processClosed = !0;
       state.CheckComplete();
      });
      cp.on("exit", code => {
       state.processExitCode = code;
       state.processExited = !0;
       this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
       state.CheckComplete();
      });
      cp.on("close", code => {
       state.processExitCode = code;
       state.processExited = !0;
       state.processClosed = !0;
       this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
       state.CheckComplete();
      });
      state.on("done", (error, exitCode) => {
       stdbuffer.length > 0 && this.emit("stdline", stdbuffer);
       errbuffer.length > 0 && this.emit("errline", errbuffer);
       cp.removeAllListeners();
       error ? reject(error) : resolve(exitCode);
      });
      if (this.options.input) {
       if (!cp.stdin) throw new Error("child process missing stdin");
       cp.stdin.end(this.options.input);
      }
     }));
    });
   }
  }
  function argStringToArray(argString) {
   const args = [];
   let inQuotes = !1, escaped = !1, arg = "";
   function append(c) {
    escaped && c !== '"' && (arg += "\\");
    arg += c;
    escaped = !1;
   }
   for (let i = 0; i < argString.length; i++) {
    const c = argString.charAt(i);
    if (c !== '"') {
     if (c === "\\" && escaped) append(c); else if (c === "\\" && inQuotes) escaped = !0; else if (c !== " " || inQuotes) append(c); else if (arg.length > 0) {
      args.push(arg);
      arg = "";
     }
    } else escaped ? append(c) : inQuotes = !inQuotes;
   }
   arg.length > 0 && args.push(arg.trim());
   return args;
  }
  class ExecState extends external_events_.EventEmitter {
   constructor(options, toolPath) {
    super();
    this.processClosed = !1;
    this.processError = "";
    this.processExitCode = 0;
    this.processExited = !1;
    this.processStderr = !1;
    this.delay = 1e4;
    this.done = !1;
    this.timeout = null;
    if (!toolPath) throw new Error("toolPath must not be empty");
    this.options = options;
    this.toolPath = toolPath;
    options.delay && (this.delay = options.delay);
   }
   CheckComplete() {
    this.done || (this.processClosed ? this._setResult() : this.processExited && (this.timeout = (0, 
    external_timers_.setTimeout)(ExecState.HandleTimeout, this.delay, this)));
   }
   _debug(message) {
    this.emit("debug", message);
   }
   _setResult() {
    let error;
    this.processExited && (this.processError ? error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`) : this.processExitCode === 0 || this.options.ignoreReturnCode ? this.processStderr && this.options.failOnStdErr && (error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`)) : error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`));
    if (this.timeout) {
     clearTimeout(this.timeout);
     this.timeout = null;
    }
    this.done = !0;
    this.emit("done", error, this.processExitCode);
   }
   static HandleTimeout(state) {
    if (!state.done) {
     if (!state.processClosed && state.processExited) {
      const message = `The STDIO streams did not close within ${state.delay / 1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
      state._debug(message);
     }
     state._setResult();
    }
   }
  }
  var exec_awaiter = (void 0, function(thisArg, _arguments, P, generator) {
   function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
     resolve(value);
    });
   }
   return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
     try {
      step(generator.next(value));
     } catch (e) {
      reject(e);
     }
    }
    function rejected(value) {
     try {
      step(generator.throw(value));
     } catch (e) {
      reject(e);
     }
    }
    function step(result) {
     result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
   });
  });
  function exec(commandLine, args, options) {
   return exec_awaiter(this, void 0, void 0, function*() {
    const commandArgs = argStringToArray(commandLine);
    if (commandArgs.length === 0) throw new Error("Parameter 'commandLine' cannot be null or empty.");
    const toolPath = commandArgs[0];
    args = commandArgs.slice(1).concat(args || []);
    const runner = new ToolRunner(toolPath, args, options);
    return runner.exec();
   });
  }
  function getExecOutput(commandLine, args, options) {
   return exec_awaiter(this, void 0, void 0, function*() {
    var _a, _b;
    let stdout = "", stderr = "";
    const stdoutDecoder = new external_string_decoder_.StringDecoder("utf8"), stderrDecoder = new external_string_decoder_.StringDecoder("utf8"), originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout, originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr, stdErrListener = data => {
     stderr += stderrDecoder.write(data);
     originalStdErrListener && originalStdErrListener(data);
    }, stdOutListener = data => {
     stdout += stdoutDecoder.write(data);
     originalStdoutListener && originalStdoutListener(data);
    }, listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), {
     stdout: stdOutListener,
     stderr: stdErrListener
    }), exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), {
     listeners
    }));
    stdout += stdoutDecoder.end();
    stderr += stderrDecoder.end();
    return {
     exitCode,
     stdout,
     stderr
    };
   });
  }
 }),
 92145: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   tZ: () => BearerCredentialHandler
  });
  var __awaiter = (void 0, function(thisArg, _arguments, P, generator) {
   function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
     resolve(value);
    });
   }
   return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
     try {
      step(generator.next(value));
     } catch (e) {
      reject(e);
     }
    }
    function rejected(value) {
     try {
      step(generator.throw(value));
     } catch (e) {
      reject(e);
     }
    }
    function step(result) {
     result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
   });
  });
  class BearerCredentialHandler {
   constructor(token) {
    this.token = token;
   }
   prepareRequest(options) {
    if (!options.headers) throw Error("The request has no headers");
    options.headers.Authorization = `Bearer ${this.token}`;
   }
   canHandleAuthentication() {
    return !1;
   }
   handleAuthentication() {
    return __awaiter(this, void 0, void 0, function*() {
     throw new Error("not implemented");
    });
   }
  }
 }),
 44942: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Qq: () => HttpClient,
   Kg: () => HttpClientError,
   Hv: () => HttpCodes
  });
  var external_http_ = __webpack_require__(58611), external_http_namespaceObject = __webpack_require__.t(external_http_, 2), external_https_ = __webpack_require__(65692), external_https_namespaceObject = __webpack_require__.t(external_https_, 2);
  function getProxyUrl(reqUrl) {
   const usingSsl = reqUrl.protocol === "https:";
   if (checkBypass(reqUrl)) return;
   const proxyVar = (() => usingSsl ? process.env.https_proxy || process.env.HTTPS_PROXY : process.env.http_proxy || process.env.HTTP_PROXY)();
   if (proxyVar) try {
    return new DecodedURL(proxyVar);
   } catch (_a) {
    if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://")) return new DecodedURL(`http://${proxyVar}`);
   }
  }
  function checkBypass(reqUrl) {
   if (!reqUrl.hostname) return !1;
   const reqHost = reqUrl.hostname;
   if (isLoopbackAddress(reqHost)) return !0;
   const noProxy = process.env.no_proxy || process.env.NO_PROXY || "";
   if (!noProxy) return !1;
   let reqPort;
   reqUrl.port ? reqPort = Number(reqUrl.port) : reqUrl.protocol === "http:" ? reqPort = 80 : reqUrl.protocol === "https:" && (reqPort = 443);
   const upperReqHosts = [ reqUrl.hostname.toUpperCase() ];
   typeof reqPort == "number" && upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
   for (const upperNoProxyItem of noProxy.split(",").map(x => x.trim().toUpperCase()).filter(x => x)) if (upperNoProxyItem === "*" || upperReqHosts.some(x => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) return !0;
   return !1;
  }
  function isLoopbackAddress(host) {
   const hostLower = host.toLowerCase();
   return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
  }
  class DecodedURL extends URL {
   constructor(url, base) {
    super(url, base);
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
  var HttpCodes, Headers, MediaTypes, tunnel = __webpack_require__(20770), undici = __webpack_require__(46752), __awaiter = (void 0, 
  function(thisArg, _arguments, P, generator) {
   function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
     resolve(value);
    });
   }
   return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
     try {
      step(generator.next(value));
     } catch (e) {
      reject(e);
     }
    }
    function rejected(value) {
     try {
      step(generator.throw(value));
     } catch (e) {
      reject(e);
     }
    }
    function step(result) {
     result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
   });
  });
  (function(HttpCodes) {
   HttpCodes[HttpCodes.OK = 200] = "OK";
   HttpCodes[HttpCodes.MultipleChoices = 300] = "MultipleChoices";
   HttpCodes[HttpCodes.MovedPermanently = 301] = "MovedPermanently";
   HttpCodes[HttpCodes.ResourceMoved = 302] = "ResourceMoved";
   HttpCodes[HttpCodes.SeeOther = 303] = "SeeOther";
   HttpCodes[HttpCodes.NotModified = 304] = "NotModified";
   HttpCodes[HttpCodes.UseProxy = 305] = "UseProxy";
   HttpCodes[HttpCodes.SwitchProxy = 306] = "SwitchProxy";
   HttpCodes[HttpCodes.TemporaryRedirect = 307] = "TemporaryRedirect";
   HttpCodes[HttpCodes.PermanentRedirect = 308] = "PermanentRedirect";
   HttpCodes[HttpCodes.BadRequest = 400] = "BadRequest";
   HttpCodes[HttpCodes.Unauthorized = 401] = "Unauthorized";
   HttpCodes[HttpCodes.PaymentRequired = 402] = "PaymentRequired";
   HttpCodes[HttpCodes.Forbidden = 403] = "Forbidden";
   HttpCodes[HttpCodes.NotFound = 404] = "NotFound";
   HttpCodes[HttpCodes.MethodNotAllowed = 405] = "MethodNotAllowed";
   HttpCodes[HttpCodes.NotAcceptable = 406] = "NotAcceptable";
   HttpCodes[HttpCodes.ProxyAuthenticationRequired = 407] = "ProxyAuthenticationRequired";
   HttpCodes[HttpCodes.RequestTimeout = 408] = "RequestTimeout";
   HttpCodes[HttpCodes.Conflict = 409] = "Conflict";
   HttpCodes[HttpCodes.Gone = 410] = "Gone";
   HttpCodes[HttpCodes.TooManyRequests = 429] = "TooManyRequests";
   HttpCodes[HttpCodes.InternalServerError = 500] = "InternalServerError";
   HttpCodes[HttpCodes.NotImplemented = 501] = "NotImplemented";
   HttpCodes[HttpCodes.BadGateway = 502] = "BadGateway";
   HttpCodes[HttpCodes.ServiceUnavailable = 503] = "ServiceUnavailable";
   HttpCodes[HttpCodes.GatewayTimeout = 504] = "GatewayTimeout";
  })(HttpCodes || (HttpCodes = {}));
  (function(Headers) {
   Headers.Accept = "accept";
   Headers.ContentType = "content-type";
  })(Headers || (Headers = {}));
  (function(MediaTypes) {
   MediaTypes.ApplicationJson = "application/json";
  })(MediaTypes || (MediaTypes = {}));
  const HttpRedirectCodes = [ HttpCodes.MovedPermanently, HttpCodes.ResourceMoved, HttpCodes.SeeOther, HttpCodes.TemporaryRedirect, HttpCodes.PermanentRedirect ], HttpResponseRetryCodes = [ HttpCodes.BadGateway, HttpCodes.ServiceUnavailable, HttpCodes.GatewayTimeout ], RetryableHttpVerbs = [ "OPTIONS", "GET", "DELETE", "HEAD" ], ExponentialBackoffCeiling = 10, ExponentialBackoffTimeSlice = 5;
  class HttpClientError extends Error {
   constructor(message, statusCode) {
    super(message);
    this.name = "HttpClientError";
    this.statusCode = statusCode;
    Object.setPrototypeOf(this, HttpClientError.prototype);
   }
  }
  class HttpClientResponse {
   constructor(message) {
    this.message = message;
   }
   readBody() {
    return __awaiter(this, void 0, void 0, function*() {
     return new Promise(resolve => __awaiter(this, void 0, void 0, function*() {
      let output = Buffer.alloc(0);
      this.message.on("data", chunk => {
       output = Buffer.concat([ output, chunk ]);
      });
      this.message.on("end", () => {
       resolve(output.toString());
      });
     }));
    });
   }
   readBodyBuffer() {
    return __awaiter(this, void 0, void 0, function*() {
     return new Promise(resolve => __awaiter(this, void 0, void 0, function*() {
      const chunks = [];
      this.message.on("data", chunk => {
       chunks.push(chunk);
      });
      this.message.on("end", () => {
       resolve(Buffer.concat(chunks));
      });
     }));
    });
   }
  }
  class HttpClient {
   constructor(userAgent, handlers, requestOptions) {
    this._ignoreSslError = !1;
    this._allowRedirects = !0;
    this._allowRedirectDowngrade = !1;
    this._maxRedirects = 50;
    this._allowRetries = !1;
    this._maxRetries = 1;
    this._keepAlive = !1;
    this._disposed = !1;
    this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
    this.handlers = handlers || [];
    this.requestOptions = requestOptions;
    if (requestOptions) {
     requestOptions.ignoreSslError != null && (this._ignoreSslError = requestOptions.ignoreSslError);
     this._socketTimeout = requestOptions.socketTimeout;
     requestOptions.allowRedirects != null && (this._allowRedirects = requestOptions.allowRedirects);
     requestOptions.allowRedirectDowngrade != null && (this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade);
     requestOptions.maxRedirects != null && (this._maxRedirects = Math.max(requestOptions.maxRedirects, 0));
     requestOptions.keepAlive != null && (this._keepAlive = requestOptions.keepAlive);
     requestOptions.allowRetries != null && (this._allowRetries = requestOptions.allowRetries);
     requestOptions.maxRetries != null && (this._maxRetries = requestOptions.maxRetries);
    }
   }
   options(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function*() {
     return this.request("OPTIONS", requestUrl, null, additionalHeaders || {});
    });
   }
   get(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function*() {
     return this.request("GET", requestUrl, null, additionalHeaders || {});
    });
   }
   del(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function*() {
     return this.request("DELETE", requestUrl, null, additionalHeaders || {});
    });
   }
   post(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function*() {
     return this.request("POST", requestUrl, data, additionalHeaders || {});
    });
   }
   patch(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function*() {
     return this.request("PATCH", requestUrl, data, additionalHeaders || {});
    });
   }
   put(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function*() {
     return this.request("PUT", requestUrl, data, additionalHeaders || {});
    });
   }
   head(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function*() {
     return this.request("HEAD", requestUrl, null, additionalHeaders || {});
    });
   }
   sendStream(verb, requestUrl, stream, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function*() {
     return this.request(verb, requestUrl, stream, additionalHeaders);
    });
   }
   getJson(requestUrl_1) {
    return __awaiter(this, arguments, void 0, function*(requestUrl, additionalHeaders = {}) {
     additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
     const res = yield this.get(requestUrl, additionalHeaders);
     return this._processResponse(res, this.requestOptions);
    });
   }
   postJson(requestUrl_1, obj_1) {
    return __awaiter(this, arguments, void 0, function*(requestUrl, obj, additionalHeaders = {}) {
     const data = JSON.stringify(obj, null, 2);
     additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
     additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
     const res = yield this.post(requestUrl, data, additionalHeaders);
     return this._processResponse(res, this.requestOptions);
    });
   }
   putJson(requestUrl_1, obj_1) {
    return __awaiter(this, arguments, void 0, function*(requestUrl, obj, additionalHeaders = {}) {
     const data = JSON.stringify(obj, null, 2);
     additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
     additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
     const res = yield this.put(requestUrl, data, additionalHeaders);
     return this._processResponse(res, this.requestOptions);
    });
   }
   patchJson(requestUrl_1, obj_1) {
    return __awaiter(this, arguments, void 0, function*(requestUrl, obj, additionalHeaders = {}) {
     const data = JSON.stringify(obj, null, 2);
     additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
     additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
     const res = yield this.patch(requestUrl, data, additionalHeaders);
     return this._processResponse(res, this.requestOptions);
    });
   }
   request(verb, requestUrl, data, headers) {
    return __awaiter(this, void 0, void 0, function*() {
     if (this._disposed) throw new Error("Client has already been disposed.");
     const parsedUrl = new URL(requestUrl);
     let info = this._prepareRequest(verb, parsedUrl, headers);
     const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb) ? this._maxRetries + 1 : 1;
     let response, numTries = 0;
     do {
      response = yield this.requestRaw(info, data);
      if (response && response.message && response.message.statusCode === HttpCodes.Unauthorized) {
       let authenticationHandler;
       for (const handler of this.handlers) if (handler.canHandleAuthentication(response)) {
        authenticationHandler = handler;
        break;
       }
       return authenticationHandler ? authenticationHandler.handleAuthentication(this, info, data) : response;
      }
      let redirectsRemaining = this._maxRedirects;
      while (response.message.statusCode && HttpRedirectCodes.includes(response.message.statusCode) && this._allowRedirects && redirectsRemaining > 0) {
       const redirectUrl = response.message.headers.location;
       if (!redirectUrl) break;
       const parsedRedirectUrl = new URL(redirectUrl);
       if (parsedUrl.protocol === "https:" && parsedUrl.protocol !== parsedRedirectUrl.protocol && !this._allowRedirectDowngrade) throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
       yield response.readBody();
       if (parsedRedirectUrl.hostname !== parsedUrl.hostname) for (const header in headers) header.toLowerCase() === "authorization" && delete headers[header];
       info = this._prepareRequest(verb, parsedRedirectUrl, headers);
       response = yield this.requestRaw(info, data);
       redirectsRemaining--;
      }
      if (!response.message.statusCode || !HttpResponseRetryCodes.includes(response.message.statusCode)) return response;
      numTries += 1;
      if (numTries < maxTries) {
       yield response.readBody();
       yield this._performExponentialBackoff(numTries);
      }
     } while (numTries < maxTries);
     return response;
    });
   }
   dispose() {
    this._agent && this._agent.destroy();
    this._disposed = !0;
   }
   requestRaw(info, data) {
    return __awaiter(this, void 0, void 0, function*() {
     return new Promise((resolve, reject) => {
      function callbackForResult(err, res) {
       err ? reject(err) : res ? resolve(res) : reject(new Error("Unknown error"));
      }
      this.requestRawWithCallback(info, data, callbackForResult);
     });
    });
   }
   requestRawWithCallback(info, data, onResult) {
    if (typeof data == "string") {
     info.options.headers || (info.options.headers = {});
     info.options.headers["Content-Length"] = Buffer.byteLength(data, "utf8");
    }
    let callbackCalled = !1;
    function handleResult(err, res) {
     if (!callbackCalled) {
      callbackCalled = !0;
      onResult(err, res);
     }
    }
    const req = info.httpModule.request(info.options, msg => {
     const res = new HttpClientResponse(msg);
     handleResult(void 0, res);
    });
    let socket;
    req.on("socket", sock => {
     socket = sock;
    });
    req.setTimeout(this._socketTimeout || 18e4, () => {
     socket && socket.end();
     handleResult(new Error(`Request timeout: ${info.options.path}`));
    });
    req.on("error", function(err) {
     handleResult(err);
    });
    data && typeof data == "string" && req.write(data, "utf8");
    if (data && typeof data != "string") {
     data.on("close", function() {
      req.end();
     });
     data.pipe(req);
    } else req.end();
   }
   getAgent(serverUrl) {
    const parsedUrl = new URL(serverUrl);
    return this._getAgent(parsedUrl);
   }
   getAgentDispatcher(serverUrl) {
    const parsedUrl = new URL(serverUrl), proxyUrl = getProxyUrl(parsedUrl), useProxy = proxyUrl && proxyUrl.hostname;
    if (useProxy) return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
   }
   _prepareRequest(method, requestUrl, headers) {
    const info = {};
    info.parsedUrl = requestUrl;
    const usingSsl = info.parsedUrl.protocol === "https:";
    info.httpModule = usingSsl ? external_https_namespaceObject : external_http_namespaceObject;
    const defaultPort = usingSsl ? 443 : 80;
    info.options = {};
    info.options.host = info.parsedUrl.hostname;
    info.options.port = info.parsedUrl.port ? parseInt(info.parsedUrl.port) : defaultPort;
    info.options.path = (info.parsedUrl.pathname || "") + (info.parsedUrl.search || "");
    info.options.method = method;
    info.options.headers = this._mergeHeaders(headers);
    this.userAgent != null && (info.options.headers["user-agent"] = this.userAgent);
    info.options.agent = this._getAgent(info.parsedUrl);
    if (this.handlers) for (const handler of this.handlers) handler.prepareRequest(info.options);
    return info;
   }
   _mergeHeaders(headers) {
    return this.requestOptions && this.requestOptions.headers ? Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {})) : lowercaseKeys(headers || {});
   }
   _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
    let clientHeader;
    if (this.requestOptions && this.requestOptions.headers) {
     const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
     headerValue && (clientHeader = typeof headerValue == "number" ? headerValue.toString() : headerValue);
    }
    const additionalValue = additionalHeaders[header];
    return additionalValue !== void 0 ? typeof additionalValue == "number" ? additionalValue.toString() : additionalValue : clientHeader !== void 0 ? clientHeader : _default;
   }
   _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
    let clientHeader;
    if (this.requestOptions && this.requestOptions.headers) {
     const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
     headerValue && (clientHeader = typeof headerValue == "number" ? String(headerValue) : Array.isArray(headerValue) ? headerValue.join(", ") : headerValue);
    }
    const additionalValue = additionalHeaders[Headers.ContentType];
    return additionalValue !== void 0 ? typeof additionalValue == "number" ? String(additionalValue) : Array.isArray(additionalValue) ? additionalValue.join(", ") : additionalValue : clientHeader !== void 0 ? clientHeader : _default;
   }
   _getAgent(parsedUrl) {
    let agent;
    const proxyUrl = getProxyUrl(parsedUrl), useProxy = proxyUrl && proxyUrl.hostname;
    this._keepAlive && useProxy && (agent = this._proxyAgent);
    useProxy || (agent = this._agent);
    if (agent) return agent;
    const usingSsl = parsedUrl.protocol === "https:";
    let maxSockets = 100;
    this.requestOptions && (maxSockets = this.requestOptions.maxSockets || external_http_.globalAgent.maxSockets);
    if (proxyUrl && proxyUrl.hostname) {
     const agentOptions = {
      maxSockets,
      keepAlive: this._keepAlive,
      proxy: Object.assign(Object.assign({}, (proxyUrl.username || proxyUrl.password) && {
       proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
      }), {
       host: proxyUrl.hostname,
       port: proxyUrl.port
      })
     };
     let tunnelAgent;
     const overHttps = proxyUrl.protocol === "https:";
     tunnelAgent = usingSsl ? overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp : overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
     agent = tunnelAgent(agentOptions);
     this._proxyAgent = agent;
    }
    if (!agent) {
     const options = {
      keepAlive: this._keepAlive,
      maxSockets
     };
     agent = usingSsl ? new external_https_.Agent(options) : new external_http_.Agent(options);
     this._agent = agent;
    }
    usingSsl && this._ignoreSslError && (agent.options = Object.assign(agent.options || {}, {
     rejectUnauthorized: !1
    }));
    return agent;
   }
   _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
    let proxyAgent;
    this._keepAlive && (proxyAgent = this._proxyAgentDispatcher);
    if (proxyAgent) return proxyAgent;
    const usingSsl = parsedUrl.protocol === "https:";
    proxyAgent = new undici.ProxyAgent(Object.assign({
     uri: proxyUrl.href,
     pipelining: this._keepAlive ? 1 : 0
    }, (proxyUrl.username || proxyUrl.password) && {
     token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}`
    }));
    this._proxyAgentDispatcher = proxyAgent;
    usingSsl && this._ignoreSslError && (proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
     rejectUnauthorized: !1
    }));
    return proxyAgent;
   }
   _getUserAgentWithOrchestrationId(userAgent) {
    const baseUserAgent = userAgent || "actions/http-client", orchId = process.env.ACTIONS_ORCHESTRATION_ID;
    if (orchId) {
     const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, "_");
     return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
    }
    return baseUserAgent;
   }
   _performExponentialBackoff(retryNumber) {
    return __awaiter(this, void 0, void 0, function*() {
     retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
     const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
     return new Promise(resolve => setTimeout(() => resolve(), ms));
    });
   }
   _processResponse(res, options) {
    return __awaiter(this, void 0, void 0, function*() {
     return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function*() {
      const statusCode = res.message.statusCode || 0, response = {
       statusCode,
       result: null,
       headers: {}
      };
      statusCode === HttpCodes.NotFound && resolve(response);
      function dateTimeDeserializer(key, value) {
       if (typeof value == "string") {
        const a = new Date(value);
        if (!isNaN(a.valueOf())) return a;
       }
       return value;
      }
      let obj, contents;
      try {
       contents = yield res.readBody();
       if (contents && contents.length > 0) {
        obj = options && options.deserializeDates ? JSON.parse(contents, dateTimeDeserializer) : JSON.parse(contents);
        response.result = obj;
       }
       response.headers = res.message.headers;
      } catch (err) {}
      if (statusCode > 299) {
       let msg;
       msg = obj && obj.message ? obj.message : contents && contents.length > 0 ? contents : `Failed request: (${statusCode})`;
       const err = new HttpClientError(msg, statusCode);
       err.result = response.result;
       reject(err);
      } else resolve(response);
     }));
    });
   }
  }
  const lowercaseKeys = obj => Object.keys(obj).reduce((c, k) => (c[k.toLowerCase()] = obj[k], 
  c), {});
 }),
 90: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ck: () => mkdir,
   H8: () => IS_WINDOWS,
   Qh: () => isRooted,
   rm: () => rm,
   t2: () => exists,
   vr: () => tryGetExecutablePath
  });
  var fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79896), path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16928), __awaiter = (void 0, 
  function(thisArg, _arguments, P, generator) {
   function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
     resolve(value);
    });
   }
   return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
     try {
      step(generator.next(value));
     } catch (e) {
      reject(e);
     }
    }
    function rejected(value) {
     try {
      step(generator.throw(value));
     } catch (e) {
      reject(e);
     }
    }
    function step(result) {
     result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
   });
  });
  const {chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink} = fs__WEBPACK_IMPORTED_MODULE_0__.promises, IS_WINDOWS = process.platform === "win32";
  fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY;
  function exists(fsPath) {
   return __awaiter(this, void 0, void 0, function*() {
    try {
     yield stat(fsPath);
    } catch (err) {
     if (err.code === "ENOENT") return !1;
     throw err;
    }
    return !0;
   });
  }
  function isRooted(p) {
   p = normalizeSeparators(p);
   if (!p) throw new Error('isRooted() parameter "p" cannot be empty');
   return IS_WINDOWS ? p.startsWith("\\") || /^[A-Z]:/i.test(p) : p.startsWith("/");
  }
  function tryGetExecutablePath(filePath, extensions) {
   return __awaiter(this, void 0, void 0, function*() {
    let stats;
    try {
     stats = yield stat(filePath);
    } catch (err) {
     err.code !== "ENOENT" && console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
    }
    if (stats && stats.isFile()) if (IS_WINDOWS) {
     const upperExt = path__WEBPACK_IMPORTED_MODULE_1__.extname(filePath).toUpperCase();
     if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) return filePath;
    } else if (isUnixExecutable(stats)) return filePath;
    const originalFilePath = filePath;
    for (const extension of extensions) {
     filePath = originalFilePath + extension;
     stats = void 0;
     try {
      stats = yield stat(filePath);
     } catch (err) {
      err.code !== "ENOENT" && console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
     }
     if (stats && stats.isFile()) {
      if (IS_WINDOWS) {
       try {
        const directory = path__WEBPACK_IMPORTED_MODULE_1__.dirname(filePath), upperName = path__WEBPACK_IMPORTED_MODULE_1__.basename(filePath).toUpperCase();
        for (const actualName of yield readdir(directory)) if (upperName === actualName.toUpperCase()) {
         filePath = path__WEBPACK_IMPORTED_MODULE_1__.join(directory, actualName);
         break;
        }
       } catch (err) {
        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
       }
       return filePath;
      }
      if (isUnixExecutable(stats)) return filePath;
     }
    }
    return "";
   });
  }
  function normalizeSeparators(p) {
   p = p || "";
   if (IS_WINDOWS) {
    p = p.replace(/\//g, "\\");
    return p.replace(/\\\\+/g, "\\");
   }
   return p.replace(/\/\/+/g, "/");
  }
  function isUnixExecutable(stats) {
   return (stats.mode & 1) > 0 || (stats.mode & 8) > 0 && process.getgid !== void 0 && stats.gid === process.getgid() || (stats.mode & 64) > 0 && process.getuid !== void 0 && stats.uid === process.getuid();
  }
 }),
 88701: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K7: () => which,
   U$: () => mkdirP,
   Yz: () => rmRF
  });
  var assert__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42613), path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16928), _io_util_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90), __awaiter = (void 0, 
  function(thisArg, _arguments, P, generator) {
   function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
     resolve(value);
    });
   }
   return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
     try {
      step(generator.next(value));
     } catch (e) {
      reject(e);
     }
    }
    function rejected(value) {
     try {
      step(generator.throw(value));
     } catch (e) {
      reject(e);
     }
    }
    function step(result) {
     result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
   });
  });
  function rmRF(inputPath) {
   return __awaiter(this, void 0, void 0, function*() {
    if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__.H8 && /[*"<>|]/.test(inputPath)) throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
    try {
     yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.rm(inputPath, {
      force: !0,
      maxRetries: 3,
      recursive: !0,
      retryDelay: 300
     });
    } catch (err) {
     throw new Error(`File was unable to be removed ${err}`);
    }
   });
  }
  function mkdirP(fsPath) {
   return __awaiter(this, void 0, void 0, function*() {
    (0, assert__WEBPACK_IMPORTED_MODULE_0__.ok)(fsPath, "a path argument must be provided");
    yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.Ck(fsPath, {
     recursive: !0
    });
   });
  }
  function which(tool, check) {
   return __awaiter(this, void 0, void 0, function*() {
    if (!tool) throw new Error("parameter 'tool' is required");
    if (check) {
     const result = yield which(tool, !1);
     if (!result) throw _io_util_js__WEBPACK_IMPORTED_MODULE_2__.H8 ? new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`) : new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
     return result;
    }
    const matches = yield findInPath(tool);
    return matches && matches.length > 0 ? matches[0] : "";
   });
  }
  function findInPath(tool) {
   return __awaiter(this, void 0, void 0, function*() {
    if (!tool) throw new Error("parameter 'tool' is required");
    const extensions = [];
    if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__.H8 && process.env.PATHEXT) for (const extension of process.env.PATHEXT.split(path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) extension && extensions.push(extension);
    if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__.Qh(tool)) {
     const filePath = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.vr(tool, extensions);
     return filePath ? [ filePath ] : [];
    }
    if (tool.includes(path__WEBPACK_IMPORTED_MODULE_1__.sep)) return [];
    const directories = [];
    if (process.env.PATH) for (const p of process.env.PATH.split(path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) p && directories.push(p);
    const matches = [];
    for (const directory of directories) {
     const filePath = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.vr(path__WEBPACK_IMPORTED_MODULE_1__.join(directory, tool), extensions);
     filePath && matches.push(filePath);
    }
    return matches;
   });
  }
 }),
 77934: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
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
  let store$4;
  const DEFAULT_CONFIG = {
   lang: void 0,
   message: void 0,
   abortEarly: void 0,
   abortPipeEarly: void 0
  };
  function getGlobalConfig(config$1) {
   return config$1 || store$4 ? {
    lang: config$1?.lang ?? store$4?.lang,
    message: config$1?.message,
    abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
    abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
   } : DEFAULT_CONFIG;
  }
  let store$3, store$2, store$1;
  function getGlobalMessage(lang) {
   return store$3?.get(lang);
  }
  function getSchemaMessage(lang) {
   return store$2?.get(lang);
  }
  function getSpecificMessage(reference, lang) {
   return store$1?.get(reference)?.get(lang);
  }
  function _stringify(input) {
   const type = typeof input;
   return type === "string" ? `"${input}"` : type === "number" || type === "bigint" || type === "boolean" ? `${input}` : type === "object" || type === "function" ? (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null" : type;
  }
  function _addIssue(context, label, dataset, config$1, other) {
   const input = other && "input" in other ? other.input : dataset.value, expected = other?.expected ?? context.expects ?? null, received = other?.received ?? _stringify(input), issue = {
    kind: context.kind,
    type: context.type,
    input,
    expected,
    received,
    message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
    requirement: context.requirement,
    path: other?.path,
    issues: other?.issues,
    lang: config$1.lang,
    abortEarly: config$1.abortEarly,
    abortPipeEarly: config$1.abortPipeEarly
   }, isSchema = context.kind === "schema", message$1 = other?.message ?? context.message ?? getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? getSchemaMessage(issue.lang) : null) ?? config$1.message ?? getGlobalMessage(issue.lang);
   message$1 !== void 0 && (issue.message = typeof message$1 == "function" ? message$1(issue) : message$1);
   isSchema && (dataset.typed = !1);
   dataset.issues ? dataset.issues.push(issue) : dataset.issues = [ issue ];
  }
  function _isSameValueZero(value1, value2) {
   return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
  }
  function _isValidObjectKey(object$1, key) {
   return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
  }
  function _joinExpects(values$1, separator) {
   const list = [ ...new Set(values$1) ];
   return list.length > 1 ? `(${list.join(` ${separator} `)})` : list[0] ?? "never";
  }
  function _standardSchema(schema) {
   schema["~standard"] = {
    version: 1,
    vendor: "valibot",
    validate: value$1 => schema["~run"]({
     value: value$1
    }, getGlobalConfig())
   };
   return schema;
  }
  var ValiError = class extends Error {
   constructor(issues) {
    super(issues[0].message);
    this.name = "ValiError";
    this.issues = issues;
   }
  };
  function check(requirement, message$1) {
   return {
    kind: "validation",
    type: "check",
    reference: check,
    async: !1,
    expects: null,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
     dataset.typed && !this.requirement(dataset.value) && _addIssue(this, "input", dataset, config$1);
     return dataset;
    }
   };
  }
  function endsWith(requirement, message$1) {
   return {
    kind: "validation",
    type: "ends_with",
    reference: endsWith,
    async: !1,
    expects: `"${requirement}"`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
     dataset.typed && !dataset.value.endsWith(this.requirement) && _addIssue(this, "end", dataset, config$1, {
      received: `"${dataset.value.slice(-this.requirement.length)}"`
     });
     return dataset;
    }
   };
  }
  function finite(message$1) {
   return {
    kind: "validation",
    type: "finite",
    reference: finite,
    async: !1,
    expects: null,
    requirement: Number.isFinite,
    message: message$1,
    "~run"(dataset, config$1) {
     dataset.typed && !this.requirement(dataset.value) && _addIssue(this, "finite", dataset, config$1);
     return dataset;
    }
   };
  }
  function integer(message$1) {
   return {
    kind: "validation",
    type: "integer",
    reference: integer,
    async: !1,
    expects: null,
    requirement: Number.isInteger,
    message: message$1,
    "~run"(dataset, config$1) {
     dataset.typed && !this.requirement(dataset.value) && _addIssue(this, "integer", dataset, config$1);
     return dataset;
    }
   };
  }
  function maxLength(requirement, message$1) {
   return {
    kind: "validation",
    type: "max_length",
    reference: maxLength,
    async: !1,
    expects: `<=${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
     dataset.typed && dataset.value.length > this.requirement && _addIssue(this, "length", dataset, config$1, {
      received: `${dataset.value.length}`
     });
     return dataset;
    }
   };
  }
  function maxValue(requirement, message$1) {
   return {
    kind: "validation",
    type: "max_value",
    reference: maxValue,
    async: !1,
    expects: `<=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
     !dataset.typed || dataset.value <= this.requirement || _addIssue(this, "value", dataset, config$1, {
      received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value)
     });
     return dataset;
    }
   };
  }
  function minLength(requirement, message$1) {
   return {
    kind: "validation",
    type: "min_length",
    reference: minLength,
    async: !1,
    expects: `>=${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
     dataset.typed && dataset.value.length < this.requirement && _addIssue(this, "length", dataset, config$1, {
      received: `${dataset.value.length}`
     });
     return dataset;
    }
   };
  }
  function minValue(requirement, message$1) {
   return {
    kind: "validation",
    type: "min_value",
    reference: minValue,
    async: !1,
    expects: `>=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
     !dataset.typed || dataset.value >= this.requirement || _addIssue(this, "value", dataset, config$1, {
      received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value)
     });
     return dataset;
    }
   };
  }
  function regex(requirement, message$1) {
   return {
    kind: "validation",
    type: "regex",
    reference: regex,
    async: !1,
    expects: `${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
     dataset.typed && !this.requirement.test(dataset.value) && _addIssue(this, "format", dataset, config$1);
     return dataset;
    }
   };
  }
  function transform(operation) {
   return {
    kind: "transformation",
    type: "transform",
    reference: transform,
    async: !1,
    operation,
    "~run"(dataset) {
     dataset.value = this.operation(dataset.value);
     return dataset;
    }
   };
  }
  function url(message$1) {
   return {
    kind: "validation",
    type: "url",
    reference: url,
    async: !1,
    expects: null,
    requirement(input) {
     try {
      if (URL.canParse) return URL.canParse(input);
      new URL(input);
      return !0;
     } catch {
      return !1;
     }
    },
    message: message$1,
    "~run"(dataset, config$1) {
     dataset.typed && !this.requirement(dataset.value) && _addIssue(this, "URL", dataset, config$1);
     return dataset;
    }
   };
  }
  const ABORT_EARLY_CONFIG = {
   abortEarly: !0
  };
  function getFallback(schema, dataset, config$1) {
   return typeof schema.fallback == "function" ? schema.fallback(dataset, config$1) : schema.fallback;
  }
  function getDefault(schema, dataset, config$1) {
   return typeof schema.default == "function" ? schema.default(dataset, config$1) : schema.default;
  }
  function is(schema, input) {
   return !schema["~run"]({
    value: input
   }, ABORT_EARLY_CONFIG).issues;
  }
  function array(item, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "array",
    reference: array,
    expects: "Array",
    async: !1,
    item,
    message: message$1,
    "~run"(dataset, config$1) {
     const input = dataset.value;
     if (Array.isArray(input)) {
      dataset.typed = !0;
      dataset.value = [];
      for (let key = 0; key < input.length; key++) {
       const value$1 = input[key], itemDataset = this.item["~run"]({
        value: value$1
       }, config$1);
       if (itemDataset.issues) {
        const pathItem = {
         type: "array",
         origin: "value",
         input,
         key,
         value: value$1
        };
        for (const issue of itemDataset.issues) {
         issue.path ? issue.path.unshift(pathItem) : issue.path = [ pathItem ];
         dataset.issues?.push(issue);
        }
        dataset.issues || (dataset.issues = itemDataset.issues);
        if (config$1.abortEarly) {
         dataset.typed = !1;
         break;
        }
       }
       itemDataset.typed || (dataset.typed = !1);
       dataset.value.push(itemDataset.value);
      }
     } else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function boolean(message$1) {
   return _standardSchema({
    kind: "schema",
    type: "boolean",
    reference: boolean,
    expects: "boolean",
    async: !1,
    message: message$1,
    "~run"(dataset, config$1) {
     typeof dataset.value == "boolean" ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function custom(check$1, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "custom",
    reference: custom,
    expects: "unknown",
    async: !1,
    check: check$1,
    message: message$1,
    "~run"(dataset, config$1) {
     this.check(dataset.value) ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function literal(literal_, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "literal",
    reference: literal,
    expects: _stringify(literal_),
    async: !1,
    literal: literal_,
    message: message$1,
    "~run"(dataset, config$1) {
     _isSameValueZero(dataset.value, this.literal) ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function looseObject(entries$1, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "loose_object",
    reference: looseObject,
    expects: "Object",
    async: !1,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
     const input = dataset.value;
     if (input && typeof input == "object") {
      dataset.typed = !0;
      dataset.value = {};
      for (const key in this.entries) {
       const valueSchema = this.entries[key];
       if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
        const value$1 = key in input ? input[key] : getDefault(valueSchema), valueDataset = valueSchema["~run"]({
         value: value$1
        }, config$1);
        if (valueDataset.issues) {
         const pathItem = {
          type: "object",
          origin: "value",
          input,
          key,
          value: value$1
         };
         for (const issue of valueDataset.issues) {
          issue.path ? issue.path.unshift(pathItem) : issue.path = [ pathItem ];
          dataset.issues?.push(issue);
         }
         dataset.issues || (dataset.issues = valueDataset.issues);
         if (config$1.abortEarly) {
          dataset.typed = !1;
          break;
         }
        }
        valueDataset.typed || (dataset.typed = !1);
        dataset.value[key] = valueDataset.value;
       } else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema); else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
        _addIssue(this, "key", dataset, config$1, {
         input: void 0,
         expected: `"${key}"`,
         path: [ {
          type: "object",
          origin: "key",
          input,
          key,
          value: input[key]
         } ]
        });
        if (config$1.abortEarly) break;
       }
      }
      if (!dataset.issues || !config$1.abortEarly) for (const key in input) _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key) && (dataset.value[key] = input[key]);
     } else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function nullable(wrapped, default_) {
   return _standardSchema({
    kind: "schema",
    type: "nullable",
    reference: nullable,
    expects: `(${wrapped.expects} | null)`,
    async: !1,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
     if (dataset.value === null) {
      this.default !== void 0 && (dataset.value = getDefault(this, dataset, config$1));
      if (dataset.value === null) {
       dataset.typed = !0;
       return dataset;
      }
     }
     return this.wrapped["~run"](dataset, config$1);
    }
   });
  }
  function nullish(wrapped, default_) {
   return _standardSchema({
    kind: "schema",
    type: "nullish",
    reference: nullish,
    expects: `(${wrapped.expects} | null | undefined)`,
    async: !1,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
     if (dataset.value === null || dataset.value === void 0) {
      this.default !== void 0 && (dataset.value = getDefault(this, dataset, config$1));
      if (dataset.value === null || dataset.value === void 0) {
       dataset.typed = !0;
       return dataset;
      }
     }
     return this.wrapped["~run"](dataset, config$1);
    }
   });
  }
  function number(message$1) {
   return _standardSchema({
    kind: "schema",
    type: "number",
    reference: number,
    expects: "number",
    async: !1,
    message: message$1,
    "~run"(dataset, config$1) {
     typeof dataset.value != "number" || isNaN(dataset.value) ? _addIssue(this, "type", dataset, config$1) : dataset.typed = !0;
     return dataset;
    }
   });
  }
  function object(entries$1, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "object",
    reference: object,
    expects: "Object",
    async: !1,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
     const input = dataset.value;
     if (input && typeof input == "object") {
      dataset.typed = !0;
      dataset.value = {};
      for (const key in this.entries) {
       const valueSchema = this.entries[key];
       if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
        const value$1 = key in input ? input[key] : getDefault(valueSchema), valueDataset = valueSchema["~run"]({
         value: value$1
        }, config$1);
        if (valueDataset.issues) {
         const pathItem = {
          type: "object",
          origin: "value",
          input,
          key,
          value: value$1
         };
         for (const issue of valueDataset.issues) {
          issue.path ? issue.path.unshift(pathItem) : issue.path = [ pathItem ];
          dataset.issues?.push(issue);
         }
         dataset.issues || (dataset.issues = valueDataset.issues);
         if (config$1.abortEarly) {
          dataset.typed = !1;
          break;
         }
        }
        valueDataset.typed || (dataset.typed = !1);
        dataset.value[key] = valueDataset.value;
       } else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema); else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
        _addIssue(this, "key", dataset, config$1, {
         input: void 0,
         expected: `"${key}"`,
         path: [ {
          type: "object",
          origin: "key",
          input,
          key,
          value: input[key]
         } ]
        });
        if (config$1.abortEarly) break;
       }
      }
     } else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function optional(wrapped, default_) {
   return _standardSchema({
    kind: "schema",
    type: "optional",
    reference: optional,
    expects: `(${wrapped.expects} | undefined)`,
    async: !1,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
     if (dataset.value === void 0) {
      this.default !== void 0 && (dataset.value = getDefault(this, dataset, config$1));
      if (dataset.value === void 0) {
       dataset.typed = !0;
       return dataset;
      }
     }
     return this.wrapped["~run"](dataset, config$1);
    }
   });
  }
  function picklist(options, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "picklist",
    reference: picklist,
    expects: _joinExpects(options.map(_stringify), "|"),
    async: !1,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
     this.options.includes(dataset.value) ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function record(key, value$1, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "record",
    reference: record,
    expects: "Object",
    async: !1,
    key,
    value: value$1,
    message: message$1,
    "~run"(dataset, config$1) {
     const input = dataset.value;
     if (input && typeof input == "object") {
      dataset.typed = !0;
      dataset.value = {};
      for (const entryKey in input) if (_isValidObjectKey(input, entryKey)) {
       const entryValue = input[entryKey], keyDataset = this.key["~run"]({
        value: entryKey
       }, config$1);
       if (keyDataset.issues) {
        const pathItem = {
         type: "object",
         origin: "key",
         input,
         key: entryKey,
         value: entryValue
        };
        for (const issue of keyDataset.issues) {
         issue.path = [ pathItem ];
         dataset.issues?.push(issue);
        }
        dataset.issues || (dataset.issues = keyDataset.issues);
        if (config$1.abortEarly) {
         dataset.typed = !1;
         break;
        }
       }
       const valueDataset = this.value["~run"]({
        value: entryValue
       }, config$1);
       if (valueDataset.issues) {
        const pathItem = {
         type: "object",
         origin: "value",
         input,
         key: entryKey,
         value: entryValue
        };
        for (const issue of valueDataset.issues) {
         issue.path ? issue.path.unshift(pathItem) : issue.path = [ pathItem ];
         dataset.issues?.push(issue);
        }
        dataset.issues || (dataset.issues = valueDataset.issues);
        if (config$1.abortEarly) {
         dataset.typed = !1;
         break;
        }
       }
       keyDataset.typed && valueDataset.typed || (dataset.typed = !1);
       keyDataset.typed && (dataset.value[keyDataset.value] = valueDataset.value);
      }
     } else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function string(message$1) {
   return _standardSchema({
    kind: "schema",
    type: "string",
    reference: string,
    expects: "string",
    async: !1,
    message: message$1,
    "~run"(dataset, config$1) {
     typeof dataset.value == "string" ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function tuple(items, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "tuple",
    reference: tuple,
    expects: "Array",
    async: !1,
    items,
    message: message$1,
    "~run"(dataset, config$1) {
     const input = dataset.value;
     if (Array.isArray(input)) {
      dataset.typed = !0;
      dataset.value = [];
      for (let key = 0; key < this.items.length; key++) {
       const value$1 = input[key], itemDataset = this.items[key]["~run"]({
        value: value$1
       }, config$1);
       if (itemDataset.issues) {
        const pathItem = {
         type: "array",
         origin: "value",
         input,
         key,
         value: value$1
        };
        for (const issue of itemDataset.issues) {
         issue.path ? issue.path.unshift(pathItem) : issue.path = [ pathItem ];
         dataset.issues?.push(issue);
        }
        dataset.issues || (dataset.issues = itemDataset.issues);
        if (config$1.abortEarly) {
         dataset.typed = !1;
         break;
        }
       }
       itemDataset.typed || (dataset.typed = !1);
       dataset.value.push(itemDataset.value);
      }
     } else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function _subIssues(datasets) {
   let issues;
   if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue); else issues = dataset.issues;
   return issues;
  }
  function union(options, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "union",
    reference: union,
    expects: _joinExpects(options.map(option => option.expects), "|"),
    async: !1,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
     let validDataset, typedDatasets, untypedDatasets;
     for (const schema of this.options) {
      const optionDataset = schema["~run"]({
       value: dataset.value
      }, config$1);
      if (optionDataset.typed) {
       if (!optionDataset.issues) {
        validDataset = optionDataset;
        break;
       }
       typedDatasets ? typedDatasets.push(optionDataset) : typedDatasets = [ optionDataset ];
      } else untypedDatasets ? untypedDatasets.push(optionDataset) : untypedDatasets = [ optionDataset ];
     }
     if (validDataset) return validDataset;
     if (typedDatasets) {
      if (typedDatasets.length === 1) return typedDatasets[0];
      _addIssue(this, "type", dataset, config$1, {
       issues: _subIssues(typedDatasets)
      });
      dataset.typed = !0;
     } else {
      if (untypedDatasets?.length === 1) return untypedDatasets[0];
      _addIssue(this, "type", dataset, config$1, {
       issues: _subIssues(untypedDatasets)
      });
     }
     return dataset;
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
    "~run"(dataset) {
     dataset.typed = !0;
     return dataset;
    }
   });
  }
  function variant(key, options, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "variant",
    reference: variant,
    expects: "Object",
    async: !1,
    key,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
     const input = dataset.value;
     if (input && typeof input == "object") {
      let outputDataset, maxDiscriminatorPriority = 0, invalidDiscriminatorKey = this.key, expectedDiscriminators = [];
      const parseOptions = (variant$1, allKeys) => {
       for (const schema of variant$1.options) {
        if (schema.type === "variant") parseOptions(schema, new Set(allKeys).add(schema.key)); else {
         let keysAreValid = !0, currentPriority = 0;
         for (const currentKey of allKeys) {
          const discriminatorSchema = schema.entries[currentKey];
          if (currentKey in input ? discriminatorSchema["~run"]({
           typed: !1,
           value: input[currentKey]
          }, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
           keysAreValid = !1;
           if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
            maxDiscriminatorPriority = currentPriority;
            invalidDiscriminatorKey = currentKey;
            expectedDiscriminators = [];
           }
           invalidDiscriminatorKey === currentKey && expectedDiscriminators.push(schema.entries[currentKey].expects);
           break;
          }
          currentPriority++;
         }
         if (keysAreValid) {
          const optionDataset = schema["~run"]({
           value: input
          }, config$1);
          (!outputDataset || !outputDataset.typed && optionDataset.typed) && (outputDataset = optionDataset);
         }
        }
        if (outputDataset && !outputDataset.issues) break;
       }
      };
      parseOptions(this, new Set([ this.key ]));
      if (outputDataset) return outputDataset;
      _addIssue(this, "type", dataset, config$1, {
       input: input[invalidDiscriminatorKey],
       expected: _joinExpects(expectedDiscriminators, "|"),
       path: [ {
        type: "object",
        origin: "value",
        input,
        key: invalidDiscriminatorKey,
        value: input[invalidDiscriminatorKey]
       } ]
      });
     } else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function parse(schema, input, config$1) {
   const dataset = schema["~run"]({
    value: input
   }, getGlobalConfig(config$1));
   if (dataset.issues) throw new ValiError(dataset.issues);
   return dataset.value;
  }
  function pipe(...pipe$1) {
   return _standardSchema({
    ...pipe$1[0],
    pipe: pipe$1,
    "~run"(dataset, config$1) {
     for (const item of pipe$1) if (item.kind !== "metadata") {
      if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
       dataset.typed = !1;
       break;
      }
      dataset.issues && (config$1.abortEarly || config$1.abortPipeEarly) || (dataset = item["~run"](dataset, config$1));
     }
     return dataset;
    }
   });
  }
  function safeParse(schema, input, config$1) {
   const dataset = schema["~run"]({
    value: input
   }, getGlobalConfig(config$1));
   return {
    typed: dataset.typed,
    success: !dataset.issues,
    output: dataset.value,
    issues: dataset.issues
   };
  }
 })
};
