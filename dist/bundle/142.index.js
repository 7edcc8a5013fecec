export const id = 142;

export const ids = [ 142 ];

export const modules = {
 38658: ((e, t, n) => {
  const i = n(64012);
  e.exports = {
   version: i.version
  };
 }),
 60142: ((e, t, n) => {
  n.d(t, {
   w3: () => isFeatureAvailable,
   P3: () => restoreCache,
   Io: () => cache_saveCache
  });
  var i = n(33838), r = n(16928), s = n(41955), o = n(79896);
  function getOptions(e) {
   const t = {
    followSymbolicLinks: !0,
    implicitDescendants: !0,
    matchDirectories: !0,
    omitBrokenSymbolicLinks: !0,
    excludeHiddenFiles: !1
   };
   if (e) {
    if (typeof e.followSymbolicLinks == "boolean") {
     t.followSymbolicLinks = e.followSymbolicLinks;
     i.Yz(`followSymbolicLinks '${t.followSymbolicLinks}'`);
    }
    if (typeof e.implicitDescendants == "boolean") {
     t.implicitDescendants = e.implicitDescendants;
     i.Yz(`implicitDescendants '${t.implicitDescendants}'`);
    }
    if (typeof e.matchDirectories == "boolean") {
     t.matchDirectories = e.matchDirectories;
     i.Yz(`matchDirectories '${t.matchDirectories}'`);
    }
    if (typeof e.omitBrokenSymbolicLinks == "boolean") {
     t.omitBrokenSymbolicLinks = e.omitBrokenSymbolicLinks;
     i.Yz(`omitBrokenSymbolicLinks '${t.omitBrokenSymbolicLinks}'`);
    }
    if (typeof e.excludeHiddenFiles == "boolean") {
     t.excludeHiddenFiles = e.excludeHiddenFiles;
     i.Yz(`excludeHiddenFiles '${t.excludeHiddenFiles}'`);
    }
   }
   return t;
  }
  var a = n(42613);
  const c = process.platform === "win32";
  function dirname(e) {
   e = safeTrimTrailingSeparator(e);
   if (c && /^\\\\[^\\]+(\\[^\\]+)?$/.test(e)) return e;
   let t = r.dirname(e);
   c && /^\\\\[^\\]+\\[^\\]+\\$/.test(t) && (t = safeTrimTrailingSeparator(t));
   return t;
  }
  function ensureAbsoluteRoot(e, t) {
   a(e, "ensureAbsoluteRoot parameter 'root' must not be empty");
   a(t, "ensureAbsoluteRoot parameter 'itemPath' must not be empty");
   if (hasAbsoluteRoot(t)) return t;
   if (c) {
    if (t.match(/^[A-Z]:[^\\/]|^[A-Z]:$/i)) {
     let e = process.cwd();
     a(e.match(/^[A-Z]:\\/i), `Expected current directory to start with an absolute drive root. Actual '${e}'`);
     if (t[0].toUpperCase() === e[0].toUpperCase()) {
      if (t.length === 2) return `${t[0]}:\\${e.substr(3)}`;
      e.endsWith("\\") || (e += "\\");
      return `${t[0]}:\\${e.substr(3)}${t.substr(2)}`;
     }
     return `${t[0]}:\\${t.substr(2)}`;
    }
    if (normalizeSeparators(t).match(/^\\$|^\\[^\\]/)) {
     const e = process.cwd();
     a(e.match(/^[A-Z]:\\/i), `Expected current directory to start with an absolute drive root. Actual '${e}'`);
     return `${e[0]}:\\${t.substr(1)}`;
    }
   }
   a(hasAbsoluteRoot(e), "ensureAbsoluteRoot parameter 'root' must have an absolute root");
   e.endsWith("/") || c && e.endsWith("\\") || (e += r.sep);
   return e + t;
  }
  function hasAbsoluteRoot(e) {
   a(e, "hasAbsoluteRoot parameter 'itemPath' must not be empty");
   e = normalizeSeparators(e);
   return c ? e.startsWith("\\\\") || /^[A-Z]:\\/i.test(e) : e.startsWith("/");
  }
  function hasRoot(e) {
   a(e, "isRooted parameter 'itemPath' must not be empty");
   e = normalizeSeparators(e);
   return c ? e.startsWith("\\") || /^[A-Z]:/i.test(e) : e.startsWith("/");
  }
  function normalizeSeparators(e) {
   e = e || "";
   if (c) {
    e = e.replace(/\//g, "\\");
    const t = /^\\\\+[^\\]/.test(e);
    return (t ? "\\" : "") + e.replace(/\\\\+/g, "\\");
   }
   return e.replace(/\/\/+/g, "/");
  }
  function safeTrimTrailingSeparator(e) {
   if (!e) return "";
   e = normalizeSeparators(e);
   return e.endsWith(r.sep) ? e === r.sep || c && /^[A-Z]:\\$/i.test(e) ? e : e.substr(0, e.length - 1) : e;
  }
  var l;
  (function(e) {
   e[e.None = 0] = "None";
   e[e.Directory = 1] = "Directory";
   e[e.File = 2] = "File";
   e[e.All = 3] = "All";
  })(l || (l = {}));
  const h = process.platform === "win32";
  function getSearchPaths(e) {
   e = e.filter(e => !e.negate);
   const t = {};
   for (const n of e) {
    const e = h ? n.searchPath.toUpperCase() : n.searchPath;
    t[e] = "candidate";
   }
   const n = [];
   for (const i of e) {
    const e = h ? i.searchPath.toUpperCase() : i.searchPath;
    if (t[e] === "included") continue;
    let r = !1, s = e, o = dirname(s);
    while (o !== s) {
     if (t[o]) {
      r = !0;
      break;
     }
     s = o;
     o = dirname(s);
    }
    if (!r) {
     n.push(i.searchPath);
     t[e] = "included";
    }
   }
   return n;
  }
  function internal_pattern_helper_match(e, t) {
   let n = l.None;
   for (const i of e) i.negate ? n &= ~i.match(t) : n |= i.match(t);
   return n;
  }
  function internal_pattern_helper_partialMatch(e, t) {
   return e.some(e => !e.negate && e.partialMatch(t));
  }
  var d = n(70857);
  const range = (e, t, n) => {
   let i, r, s, o, a, c = n.indexOf(e), l = n.indexOf(t, c + 1), h = c;
   if (c >= 0 && l > 0) {
    if (e === t) return [ c, l ];
    i = [];
    s = n.length;
    while (h >= 0 && !a) {
     if (h === c) {
      i.push(h);
      c = n.indexOf(e, h + 1);
     } else if (i.length === 1) {
      const e = i.pop();
      e !== void 0 && (a = [ e, l ]);
     } else {
      r = i.pop();
      if (r !== void 0 && r < s) {
       s = r;
       o = l;
      }
      l = n.indexOf(t, h + 1);
     }
     h = c < l && c >= 0 ? c : l;
    }
    i.length && o !== void 0 && (a = [ s, o ]);
   }
   return a;
  }, u = "\0SLASH" + Math.random().toFixed(16) + "\0", p = "\0OPEN" + Math.random().toFixed(16) + "\0", f = "\0CLOSE" + Math.random().toFixed(16) + "\0", g = "\0COMMA" + Math.random().toFixed(16) + "\0", y = "\0PERIOD" + Math.random().toFixed(16) + "\0", v = new RegExp(u, "g"), w = new RegExp(p, "g"), b = new RegExp(f, "g"), C = new RegExp(g, "g"), S = new RegExp(y, "g"), E = /\\\\/g, $ = /\\{/g, k = /\\}/g, T = /\\,/g, R = /\\\./g, z = 1e5, x = 4e6, A = 1e3, P = 1e3, U = 2e7, M = 16;
  function numeric(e) {
   return isNaN(e) ? e.charCodeAt(0) : parseInt(e, 10);
  }
  function escapeBraces(e) {
   return e.replace(E, u).replace($, p).replace(k, f).replace(T, g).replace(R, y);
  }
  function unescapeBraces(e) {
   return e.replace(v, "\\").replace(w, "{").replace(b, "}").replace(C, ",").replace(S, ".");
  }
  function pushAll(e, t) {
   for (let n = 0; n < t.length; n++) e.push(t[n]);
  }
  function balancedWithBudget(e, t, n) {
   if (n.remaining < 0) return;
   const i = range("{", "}", t), r = i !== void 0 && t.indexOf("{") < i[0];
   n.remaining -= i && !r ? i[1] + 1 : e.length;
   return !i || n.remaining < 0 ? void 0 : {
    end: i[1],
    pre: e.slice(0, i[0]),
    body: e.slice(i[0] + 1, i[1]),
    post: e.slice(i[1] + 1),
    unmatched: r
   };
  }
  function maskUnmatchedOpens(e, t) {
   t.remaining -= e.length;
   const n = [];
   for (let t = 0; t < e.length; t++) {
    const i = e.charCodeAt(t);
    i === 123 ? n.push(t) : i === 125 && n.length && n.pop();
   }
   let i = "", r = 0;
   for (let t = 0; t < n.length; t++) {
    const s = n[t];
    i += e.slice(r, s) + "\0";
    r = s + 1;
   }
   return i + e.slice(r);
  }
  function commaSetFollows(e, t) {
   t.remaining -= e.length;
   if (t.remaining < 0) return !1;
   let n = !1;
   for (let t = e.length - 1; t >= 0; t--) {
    const i = e.charCodeAt(t);
    if (i === 125) n = !0; else if (i === 10 || i === 13 || i === 8232 || i === 8233) n = !1; else if (i === 44 && n && e.charCodeAt(t + 1) !== 44) return !0;
   }
   return !1;
  }
  function parseCommaParts(e, t) {
   const n = [];
   let i = "";
   for (;;) {
    const r = balancedWithBudget(e, e, t);
    if (t.remaining < 0) return;
    if (!r) {
     const t = e.split(",");
     t[0] = i + t[0];
     pushAll(n, t);
     return n;
    }
    const {pre: s, body: o, post: a} = r, c = s.split(",");
    c[0] = i + c[0];
    c[c.length - 1] += "{" + o + "}";
    if (!a.length) {
     pushAll(n, c);
     return n;
    }
    i = c.pop();
    pushAll(n, c);
    e = a;
   }
  }
  function bound(e, t) {
   return e === void 0 || isNaN(e) ? t : e;
  }
  function expand(e, t = {}) {
   if (!e) return [];
   const n = bound(t.max, z), i = bound(t.maxLength, x), r = bound(t.maxDepth, A), s = bound(t.maxRewrites, P), o = bound(t.maxSteps, U);
   e.slice(0, 2) === "{}" && (e = "\\{\\}" + e.slice(2));
   return expand_(escapeBraces(e), n, i, r, 0, s, {
    remaining: o
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
  function combine(e, t, n, i, r, s, o) {
   const a = [];
   let c, l = 0;
   e: for (let o = 0; o < e.length; o++) {
    const h = e[o] + t;
    let d = n;
    if (s && !h) {
     c || (c = n.filter(e => e));
     d = c;
    }
    for (let e = 0; e < d.length; e++) {
     if (a.length >= i) break e;
     const t = h + d[e];
     if (l + t.length > r) break e;
     a.push(t);
     l += t.length;
    }
   }
   o.remaining -= a.length;
   return a;
  }
  function expandSequence(e, t, n, i, r) {
   const s = e.split(/\.\./), o = [];
   if (s[0] === void 0 || s[1] === void 0) return o;
   const a = numeric(s[0]), c = numeric(s[1]), l = Math.max(s[0].length, s[1].length);
   let h = s.length === 3 && s[2] !== void 0 ? Math.max(Math.abs(numeric(s[2])), 1) : 1, d = lte;
   const u = c < a;
   if (u) {
    h *= -1;
    d = gte;
   }
   const p = s.some(isPadded), f = p ? l : 1;
   let g = 0;
   for (let e = a; d(e, c) && o.length < n; e += h) {
    r.remaining -= f;
    if (r.remaining < 0) return;
    let n;
    if (t) {
     n = String.fromCharCode(e);
     n === "\\" && (n = "");
    } else {
     n = String(e);
     if (p) {
      const t = l - n.length;
      if (t > 0) {
       const i = new Array(t + 1).join("0");
       n = e < 0 ? "-" + i + n.slice(1) : i + n;
      }
     }
    }
    if (g + n.length > i) break;
    o.push(n);
    g += n.length;
   }
   return o;
  }
  function expand_(e, t, n, i, r, s, o, a) {
   o.remaining -= M;
   if (r > i) return [ e ];
   let c = [ "" ], l = 0, h = !1, d = !0, u = e;
   for (;;) {
    const p = balancedWithBudget(e, u, o);
    if (!p) return combine(c, e, [ "" ], t, n, h, o);
    p.unmatched && (u = maskUnmatchedOpens(u, o));
    const g = p.pre, literal = () => combine(c, g + "{" + p.body + "}" + p.post, [ "" ], t, n, h, o);
    if (/\$$/.test(g)) {
     c = combine(c, g + "{" + p.body + "}", [ "" ], t, n, h && !p.post.length, o);
     d = !1;
     if (!p.post.length) break;
     e = p.post;
     u = u.slice(p.end + 1);
     continue;
    }
    const y = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(p.body), v = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(p.body), w = y || v, b = p.body.indexOf(",") >= 0;
    if (!w && !b) {
     if (l < s && commaSetFollows(p.post, o)) {
      l++;
      e = p.pre + "{" + p.body + f + p.post;
      u = u.slice(0, p.end) + f + u.slice(p.end + 1);
      a = !0;
      continue;
     }
     return literal();
    }
    if (d) {
     h = a && !w;
     d = !1;
    }
    let C;
    if (w) {
     C = expandSequence(p.body, v, t, n, o);
     if (!C) return literal();
    } else {
     let a = parseCommaParts(p.body, o);
     if (!a) return literal();
     if (a.length === 1 && a[0] !== void 0) {
      a = expand_(a[0], t, n, i, r + 1, s, o, !1).map(embrace);
      if (o.remaining < 0) return literal();
      if (a.length === 1) {
       const i = combine(c, g + a[0], [ "" ], t, n, h && !p.post.length, o);
       if (o.remaining < 0) return literal();
       c = i;
       if (!p.post.length) break;
       e = p.post;
       u = u.slice(p.end + 1);
       continue;
      }
     }
     let l = h && !p.post.length && !g;
     for (let e = 0; l && e < c.length; e++) c[e] && (l = !1);
     C = [];
     let d = 0;
     e: for (let e = 0; e < a.length; e++) {
      const c = expand_(a[e], t, n, i, r + 1, s, o, !1);
      if (o.remaining < 0) return literal();
      for (let e = 0; e < c.length; e++) {
       const i = c[e];
       if (!l || i) {
        if (C.length >= t || d + i.length > n) break e;
        C.push(i);
        d += i.length;
       }
      }
     }
    }
    const S = combine(c, g, C, t, n, h && !p.post.length, o);
    if (o.remaining < 0) return literal();
    c = S;
    if (!p.post.length) break;
    e = p.post;
    u = u.slice(p.end + 1);
   }
   return c;
  }
  const O = 65536, assertValidPattern = e => {
   if (typeof e != "string") throw new TypeError("invalid pattern");
   if (e.length > O) throw new TypeError("pattern is too long");
  }, N = {
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
   const i = [], r = [];
   let s = n + 1, o = !1, a = !1, c = !1, l = !1, h = n, d = "";
   e: while (s < e.length) {
    const t = e.charAt(s);
    if (t !== "!" && t !== "^" || s !== n + 1) {
     if (t === "]" && o && !c) {
      h = s + 1;
      break;
     }
     o = !0;
     if (t !== "\\" || c) {
      if (t === "[" && !c) for (const [t, [o, c, l]] of Object.entries(N)) if (e.startsWith(t, s)) {
       if (d) return [ "$.", !1, e.length - n, !0 ];
       s += t.length;
       l ? r.push(o) : i.push(o);
       a = a || c;
       continue e;
      }
      c = !1;
      if (d) {
       t > d ? i.push(braceEscape(d) + "-" + braceEscape(t)) : t === d && i.push(braceEscape(t));
       d = "";
       s++;
      } else if (e.startsWith("-]", s + 1)) {
       i.push(braceEscape(t + "-"));
       s += 2;
      } else if (e.startsWith("-", s + 1)) {
       d = t;
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
     l = !0;
     s++;
    }
   }
   if (h < s) return [ "", !1, 0, !1 ];
   if (!i.length && !r.length) return [ "$.", !1, e.length - n, !0 ];
   if (r.length === 0 && i.length === 1 && /^\\?.$/.test(i[0]) && !l) {
    const e = i[0].length === 2 ? i[0].slice(-1) : i[0];
    return [ regexpEscape(e), !1, h - n, !1 ];
   }
   const u = "[" + (l ? "^" : "") + rangesToString(i) + "]", p = "[" + (l ? "" : "^") + rangesToString(r) + "]", f = i.length && r.length ? "(" + u + "|" + p + ")" : i.length ? u : p;
   return [ f, a, h - n, !0 ];
  }, unescape_unescape = (e, {windowsPathsNoEscape: t = !1, magicalBraces: n = !0} = {}) => n ? t ? e.replace(/\[([^/\\])\]/g, "$1") : e.replace(/((?!\\).|^)\[([^/\\])\]/g, "$1$2").replace(/\\([^/])/g, "$1") : t ? e.replace(/\[([^/\\{}])\]/g, "$1") : e.replace(/((?!\\).|^)\[([^/\\{}])\]/g, "$1$2").replace(/\\([^/{}])/g, "$1");
  var D;
  const F = new Set([ "!", "?", "+", "*", "@" ]), isExtglobType = e => F.has(e), isExtglobAST = e => isExtglobType(e.type), L = new Map([ [ "!", [ "@" ] ], [ "?", [ "?", "@" ] ], [ "@", [ "@" ] ], [ "*", [ "*", "+", "?", "@" ] ], [ "+", [ "+", "@" ] ] ]), B = new Map([ [ "!", [ "?" ] ], [ "@", [ "?" ] ], [ "+", [ "?", "*" ] ] ]), W = new Map([ [ "!", [ "?", "@" ] ], [ "?", [ "?", "@" ] ], [ "@", [ "?", "@" ] ], [ "*", [ "*", "+", "?", "@" ] ], [ "+", [ "+", "@", "?", "*" ] ] ]), I = new Map([ [ "!", new Map([ [ "!", "@" ] ]) ], [ "?", new Map([ [ "*", "*" ], [ "+", "*" ] ]) ], [ "@", new Map([ [ "!", "!" ], [ "?", "?" ], [ "@", "@" ], [ "*", "*" ], [ "+", "+" ] ]) ], [ "+", new Map([ [ "?", "*" ], [ "*", "*" ] ]) ] ]), _ = "(?!(?:^|/)\\.\\.?(?:$|/))", j = "(?!\\.)", H = new Set([ "[", "." ]), Y = new Set([ "..", "." ]), G = new Set("().*{}+?[]^$\\!"), regExpEscape = e => e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, "\\$&"), q = "[^/]", V = q + "*?", K = q + "+?";
  let Z = 0;
  class AST {
   type;
   #e;
   #t;
   #n=!1;
   #i=[];
   #r;
   #s;
   #o;
   #a=!1;
   #c;
   #l;
   #h=!1;
   id=++Z;
   get depth() {
    return (this.#r?.depth ?? -1) + 1;
   }
   [Symbol.for("nodejs.util.inspect.custom")]() {
    return {
     "@@type": "AST",
     id: this.id,
     type: this.type,
     root: this.#e.id,
     parent: this.#r?.id,
     depth: this.depth,
     partsLength: this.#i.length,
     parts: this.#i
    };
   }
   constructor(e, t, n = {}) {
    this.type = e;
    e && (this.#t = !0);
    this.#r = t;
    this.#e = this.#r ? this.#r.#e : this;
    this.#c = this.#e === this ? n : this.#e.#c;
    this.#o = this.#e === this ? [] : this.#e.#o;
    e !== "!" || this.#e.#a || this.#o.push(this);
    this.#s = this.#r ? this.#r.#i.length : 0;
   }
   get hasMagic() {
    if (this.#t !== void 0) return this.#t;
    for (const e of this.#i) if (typeof e != "string" && (e.type || e.hasMagic)) return this.#t = !0;
    return this.#t;
   }
   toString() {
    return this.#l !== void 0 ? this.#l : this.type ? this.#l = this.type + "(" + this.#i.map(e => String(e)).join("|") + ")" : this.#l = this.#i.map(e => String(e)).join("");
   }
   #d() {
    if (this !== this.#e) throw new Error("should only call on root");
    if (this.#a) return this;
    this.toString();
    this.#a = !0;
    let e;
    while (e = this.#o.pop()) {
     if (e.type !== "!") continue;
     let t = e, n = t.#r;
     while (n) {
      for (let i = t.#s + 1; !n.type && i < n.#i.length; i++) for (const t of e.#i) {
       if (typeof t == "string") throw new Error("string part in extglob AST??");
       t.copyIn(n.#i[i]);
      }
      t = n;
      n = t.#r;
     }
    }
    return this;
   }
   push(...e) {
    for (const t of e) if (t !== "") {
     if (typeof t != "string" && !(t instanceof D && t.#r === this)) throw new Error("invalid part: " + t);
     this.#i.push(t);
    }
   }
   toJSON() {
    const e = this.type === null ? this.#i.slice().map(e => typeof e == "string" ? e : e.toJSON()) : [ this.type, ...this.#i.map(e => e.toJSON()) ];
    this.isStart() && !this.type && e.unshift([]);
    this.isEnd() && (this === this.#e || this.#e.#a && this.#r?.type === "!") && e.push({});
    return e;
   }
   isStart() {
    if (this.#e === this) return !0;
    if (!this.#r?.isStart()) return !1;
    if (this.#s === 0) return !0;
    const e = this.#r;
    for (let t = 0; t < this.#s; t++) {
     const n = e.#i[t];
     if (!(n instanceof D && n.type === "!")) return !1;
    }
    return !0;
   }
   isEnd() {
    if (this.#e === this) return !0;
    if (this.#r?.type === "!") return !0;
    if (!this.#r?.isEnd()) return !1;
    if (!this.type) return this.#r?.isEnd();
    const e = this.#r ? this.#r.#i.length : 0;
    return this.#s === e - 1;
   }
   copyIn(e) {
    typeof e == "string" ? this.push(e) : this.push(e.clone(this));
   }
   clone(e) {
    const t = new D(this.type, e);
    for (const e of this.#i) t.copyIn(e);
    return t;
   }
   static #u(e, t, n, i, r) {
    const s = i.maxExtglobRecursion ?? 2;
    let o = !1, a = !1, c = -1, l = !1;
    if (t.type === null) {
     let h = n, d = "";
     while (h < e.length) {
      const n = e.charAt(h++);
      if (o || n === "\\") {
       o = !o;
       d += n;
       continue;
      }
      if (a) {
       h === c + 1 ? n !== "^" && n !== "!" || (l = !0) : n !== "]" || h === c + 2 && l || (a = !1);
       d += n;
       continue;
      }
      if (n === "[") {
       a = !0;
       c = h;
       l = !1;
       d += n;
       continue;
      }
      const u = !i.noext && isExtglobType(n) && e.charAt(h) === "(" && r <= s;
      if (u) {
       t.push(d);
       d = "";
       const s = new D(n, t);
       h = D.#u(e, s, h, i, r + 1);
       t.push(s);
       continue;
      }
      d += n;
     }
     t.push(d);
     return h;
    }
    let h = n + 1, d = new D(null, t);
    const u = [];
    let p = "";
    while (h < e.length) {
     const n = e.charAt(h++);
     if (o || n === "\\") {
      o = !o;
      p += n;
      continue;
     }
     if (a) {
      h === c + 1 ? n !== "^" && n !== "!" || (l = !0) : n !== "]" || h === c + 2 && l || (a = !1);
      p += n;
      continue;
     }
     if (n === "[") {
      a = !0;
      c = h;
      l = !1;
      p += n;
      continue;
     }
     const f = !i.noext && isExtglobType(n) && e.charAt(h) === "(" && (r <= s || t && t.#p(n));
     if (f) {
      const s = t && t.#p(n) ? 0 : 1;
      d.push(p);
      p = "";
      const o = new D(n, d);
      d.push(o);
      h = D.#u(e, o, h, i, r + s);
      continue;
     }
     if (n !== "|") {
      if (n === ")") {
       p === "" && t.#i.length === 0 && (t.#h = !0);
       d.push(p);
       p = "";
       t.push(...u, d);
       return h;
      }
      p += n;
     } else {
      d.push(p);
      p = "";
      u.push(d);
      d = new D(null, t);
     }
    }
    t.type = null;
    t.#t = void 0;
    t.#i = [ e.substring(n - 1) ];
    return h;
   }
   #f(e) {
    return this.#g(e, B);
   }
   #g(e, t = L) {
    if (!e || typeof e != "object" || e.type !== null || e.#i.length !== 1 || this.type === null) return !1;
    const n = e.#i[0];
    return !(!n || typeof n != "object" || n.type === null) && this.#p(n.type, t);
   }
   #p(e, t = W) {
    return !!t.get(this.type)?.includes(e);
   }
   #m(e, t) {
    const n = e.#i[0], i = new D(null, n, this.options);
    i.#i.push("");
    n.push(i);
    this.#y(e, t);
   }
   #y(e, t) {
    const n = e.#i[0];
    this.#i.splice(t, 1, ...n.#i);
    for (const e of n.#i) typeof e == "object" && (e.#r = this);
    this.#l = void 0;
   }
   #v(e) {
    const t = I.get(this.type);
    return !!t?.has(e);
   }
   #w(e) {
    if (!e || typeof e != "object" || e.type !== null || e.#i.length !== 1 || this.type === null || this.#i.length !== 1) return !1;
    const t = e.#i[0];
    return !(!t || typeof t != "object" || t.type === null) && this.#v(t.type);
   }
   #b(e) {
    const t = I.get(this.type), n = e.#i[0], i = t?.get(n.type);
    if (!i) return !1;
    this.#i = n.#i;
    for (const e of this.#i) typeof e == "object" && (e.#r = this);
    this.type = i;
    this.#l = void 0;
    this.#h = !1;
   }
   static fromGlob(e, t = {}) {
    const n = new D(null, void 0, t);
    D.#u(e, n, 0, t, 0);
    return n;
   }
   toMMPattern() {
    if (this !== this.#e) return this.#e.toMMPattern();
    const e = this.toString(), [t, n, i, r] = this.toRegExpSource(), s = i || this.#t || this.#c.nocase && !this.#c.nocaseMagicOnly && e.toUpperCase() !== e.toLowerCase();
    if (!s) return n;
    const o = (this.#c.nocase ? "i" : "") + (r ? "u" : "");
    return Object.assign(new RegExp(`^${t}$`, o), {
     _src: t,
     _glob: e
    });
   }
   get options() {
    return this.#c;
   }
   toRegExpSource(e) {
    const t = e ?? !!this.#c.dot;
    if (this.#e === this) {
     this.#C();
     this.#d();
    }
    if (!isExtglobAST(this)) {
     const n = this.isStart() && this.isEnd() && !this.#i.some(e => typeof e != "string"), i = this.#i.map(t => {
      const [i, r, s, o] = typeof t == "string" ? D.#S(t, this.#t, n) : t.toRegExpSource(e);
      this.#t = this.#t || s;
      this.#n = this.#n || o;
      return i;
     }).join("");
     let r = "";
     if (this.isStart() && typeof this.#i[0] == "string") {
      const n = this.#i.length === 1 && Y.has(this.#i[0]);
      if (!n) {
       const n = H, s = t && n.has(i.charAt(0)) || i.startsWith("\\.") && n.has(i.charAt(2)) || i.startsWith("\\.\\.") && n.has(i.charAt(4)), o = !t && !e && n.has(i.charAt(0));
       r = s ? _ : o ? j : "";
      }
     }
     let s = "";
     this.isEnd() && this.#e.#a && this.#r?.type === "!" && (s = "(?:$|\\/)");
     const o = r + i + s;
     return [ o, unescape_unescape(i), this.#t = !!this.#t, this.#n ];
    }
    const n = this.type === "*" || this.type === "+", i = this.type === "!" ? "(?:(?!(?:" : "(?:";
    let r = this.#E(t);
    if (this.isStart() && this.isEnd() && !r && this.type !== "!") {
     const e = this.toString(), t = this;
     t.#i = [ e ];
     t.type = null;
     t.#t = void 0;
     return [ e, unescape_unescape(this.toString()), !1, !1 ];
    }
    let s = !n || e || t || !j ? "" : this.#E(!0);
    s === r && (s = "");
    s && (r = `(?:${r})(?:${s})*?`);
    let o = "";
    if (this.type === "!" && this.#h) o = (this.isStart() && !t ? j : "") + K; else {
     const n = this.type === "!" ? "))" + (!this.isStart() || t || e ? "" : j) + V + ")" : this.type === "@" ? ")" : this.type === "?" ? ")?" : this.type === "+" && s ? ")" : this.type === "*" && s ? ")?" : `)${this.type}`;
     o = i + r + n;
    }
    return [ o, unescape_unescape(r), this.#t = !!this.#t, this.#n ];
   }
   #C() {
    if (isExtglobAST(this)) {
     let e = 0, t = !1;
     do {
      t = !0;
      for (let e = 0; e < this.#i.length; e++) {
       const n = this.#i[e];
       if (typeof n == "object") {
        n.#C();
        if (this.#g(n)) {
         t = !1;
         this.#y(n, e);
        } else if (this.#f(n)) {
         t = !1;
         this.#m(n, e);
        } else if (this.#w(n)) {
         t = !1;
         this.#b(n);
        }
       }
      }
     } while (!t && ++e < 10);
    } else for (const e of this.#i) typeof e == "object" && e.#C();
    this.#l = void 0;
   }
   #E(e) {
    return this.#i.map(t => {
     if (typeof t == "string") throw new Error("string type in extglob ast??");
     const [n, i, r, s] = t.toRegExpSource(e);
     this.#n = this.#n || s;
     return n;
    }).filter(e => !(this.isStart() && this.isEnd() && !e)).join("|");
   }
   static #S(e, t, n = !1) {
    let i = !1, r = "", s = !1, o = !1;
    for (let a = 0; a < e.length; a++) {
     const c = e.charAt(a);
     if (i) {
      i = !1;
      r += (G.has(c) ? "\\" : "") + c;
     } else if (c !== "*") {
      o = !1;
      if (c !== "\\") {
       if (c === "[") {
        const [n, i, o, c] = parseClass(e, a);
        if (o) {
         r += n;
         s = s || i;
         a += o - 1;
         t = t || c;
         continue;
        }
       }
       if (c !== "?") r += regExpEscape(c); else {
        r += q;
        t = !0;
       }
      } else a === e.length - 1 ? r += "\\\\" : i = !0;
     } else {
      if (o) continue;
      o = !0;
      r += n && /^[*]+$/.test(e) ? K : V;
      t = !0;
     }
    }
    return [ r, unescape_unescape(e), !!t, s ];
   }
  }
  D = AST;
  const escape_escape = (e, {windowsPathsNoEscape: t = !1, magicalBraces: n = !1} = {}) => n ? t ? e.replace(/[?*()[\]{}]/g, "[$&]") : e.replace(/[?*()[\]\\{}]/g, "\\$&") : t ? e.replace(/[?*()[\]]/g, "[$&]") : e.replace(/[?*()[\]\\]/g, "\\$&"), minimatch = (e, t, n = {}) => {
   assertValidPattern(t);
   return !(!n.nocomment && t.charAt(0) === "#") && new Minimatch(t, n).match(e);
  }, J = /^\*+([^+@!?*[(]*)$/, starDotExtTest = e => t => !t.startsWith(".") && t.endsWith(e), starDotExtTestDot = e => t => t.endsWith(e), starDotExtTestNocase = e => {
   e = e.toLowerCase();
   return t => !t.startsWith(".") && t.toLowerCase().endsWith(e);
  }, starDotExtTestNocaseDot = e => {
   e = e.toLowerCase();
   return t => t.toLowerCase().endsWith(e);
  }, Q = /^\*+\.\*+$/, starDotStarTest = e => !e.startsWith(".") && e.includes("."), starDotStarTestDot = e => e !== "." && e !== ".." && e.includes("."), X = /^\.\*+$/, dotStarTest = e => e !== "." && e !== ".." && e.startsWith("."), ee = /^\*+$/, starTest = e => e.length !== 0 && !e.startsWith("."), starTestDot = e => e.length !== 0 && e !== "." && e !== "..", te = /^\?+([^+@!?*[(]*)?$/, qmarksTestNocase = ([e, t = ""]) => {
   const n = qmarksTestNoExt([ e ]);
   if (!t) return n;
   t = t.toLowerCase();
   return e => n(e) && e.toLowerCase().endsWith(t);
  }, qmarksTestNocaseDot = ([e, t = ""]) => {
   const n = qmarksTestNoExtDot([ e ]);
   if (!t) return n;
   t = t.toLowerCase();
   return e => n(e) && e.toLowerCase().endsWith(t);
  }, qmarksTestDot = ([e, t = ""]) => {
   const n = qmarksTestNoExtDot([ e ]);
   return t ? e => n(e) && e.endsWith(t) : n;
  }, qmarksTest = ([e, t = ""]) => {
   const n = qmarksTestNoExt([ e ]);
   return t ? e => n(e) && e.endsWith(t) : n;
  }, qmarksTestNoExt = ([e]) => {
   const t = e.length;
   return e => e.length === t && !e.startsWith(".");
  }, qmarksTestNoExtDot = ([e]) => {
   const t = e.length;
   return e => e.length === t && e !== "." && e !== "..";
  }, ne = typeof process == "object" && process ? typeof process.env == "object" && process.env && process.env.__MINIMATCH_TESTING_PLATFORM__ || process.platform : "posix", ie = {
   win32: {
    sep: "\\"
   },
   posix: {
    sep: "/"
   }
  }, re = ne === "win32" ? ie.win32.sep : ie.posix.sep;
  minimatch.sep = re;
  const se = Symbol("globstar **");
  minimatch.GLOBSTAR = se;
  const oe = "[^/]", ae = oe + "*?", ce = "(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?", le = "(?:(?!(?:\\/|^)\\.).)*?", filter = (e, t = {}) => n => minimatch(n, e, t);
  minimatch.filter = filter;
  const ext = (e, t = {}) => Object.assign({}, e, t), defaults = e => {
   if (!e || typeof e != "object" || !Object.keys(e).length) return minimatch;
   const t = minimatch, m = (n, i, r = {}) => t(n, i, ext(e, r));
   return Object.assign(m, {
    Minimatch: class extends t.Minimatch {
     constructor(t, n = {}) {
      super(t, ext(e, n));
     }
     static defaults(n) {
      return t.defaults(ext(e, n)).Minimatch;
     }
    },
    AST: class extends t.AST {
     constructor(t, n, i = {}) {
      super(t, n, ext(e, i));
     }
     static fromGlob(n, i = {}) {
      return t.AST.fromGlob(n, ext(e, i));
     }
    },
    unescape: (n, i = {}) => t.unescape(n, ext(e, i)),
    escape: (n, i = {}) => t.escape(n, ext(e, i)),
    filter: (n, i = {}) => t.filter(n, ext(e, i)),
    defaults: n => t.defaults(ext(e, n)),
    makeRe: (n, i = {}) => t.makeRe(n, ext(e, i)),
    braceExpand: (n, i = {}) => t.braceExpand(n, ext(e, i)),
    match: (n, i, r = {}) => t.match(n, i, ext(e, r)),
    sep: t.sep,
    GLOBSTAR: se
   });
  };
  minimatch.defaults = defaults;
  const braceExpand = (e, t = {}) => {
   assertValidPattern(e);
   return t.nobrace || !/\{(?:(?!\{).)*\}/.test(e) ? [ e ] : expand(e, {
    max: t.braceExpandMax
   });
  };
  minimatch.braceExpand = braceExpand;
  const makeRe = (e, t = {}) => new Minimatch(e, t).makeRe();
  minimatch.makeRe = makeRe;
  const match = (e, t, n = {}) => {
   const i = new Minimatch(t, n);
   e = e.filter(e => i.match(e));
   i.options.nonull && !e.length && e.push(t);
   return e;
  };
  minimatch.match = match;
  const he = /[?*]|[+@!]\(.*?\)|\[|\]/, esm_regExpEscape = e => e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, "\\$&");
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
    assertValidPattern(e);
    t = t || {};
    this.options = t;
    this.maxGlobstarRecursion = t.maxGlobstarRecursion ?? 200;
    this.pattern = e;
    this.platform = t.platform || ne;
    this.isWindows = this.platform === "win32";
    const n = "allowWindowsEscape";
    this.windowsPathsNoEscape = !!t.windowsPathsNoEscape || t[n] === !1;
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
    const n = this.globSet.map(e => this.slashSplit(e));
    this.globParts = this.preprocess(n);
    this.debug(this.pattern, this.globParts);
    let i = this.globParts.map((e, t, n) => {
     if (this.isWindows && this.windowsNoMagicRoot) {
      const t = !(e[0] !== "" || e[1] !== "" || e[2] !== "?" && he.test(e[2]) || he.test(e[3])), n = /^[a-z]:/i.test(e[0]);
      if (t) return [ ...e.slice(0, 4), ...e.slice(4).map(e => this.parse(e)) ];
      if (n) return [ e[0], ...e.slice(1).map(e => this.parse(e)) ];
     }
     return e.map(e => this.parse(e));
    });
    this.debug(this.pattern, i);
    this.set = i.filter(e => e.indexOf(!1) === -1);
    if (this.isWindows) for (let e = 0; e < this.set.length; e++) {
     const t = this.set[e];
     t[0] === "" && t[1] === "" && this.globParts[e][2] === "?" && typeof t[3] == "string" && /^[a-z]:$/i.test(t[3]) && (t[2] = "?");
    }
    this.debug(this.pattern, this.set);
   }
   preprocess(e) {
    if (this.options.noglobstar) for (const t of e) for (let e = 0; e < t.length; e++) t[e] === "**" && (t[e] = "*");
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
      let n = t;
      while (e[n + 1] === "**") n++;
      n !== t && e.splice(t, n - t);
     }
     return e;
    });
   }
   levelOneOptimize(e) {
    return e.map(e => {
     e = e.reduce((e, t) => {
      const n = e[e.length - 1];
      if (t === "**" && n === "**") return e;
      if (t === ".." && n && n !== ".." && n !== "." && n !== "**") {
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
      for (let n = 1; n < e.length - 1; n++) {
       const i = e[n];
       if ((n !== 1 || i !== "" || e[0] !== "") && (i === "." || i === "")) {
        t = !0;
        e.splice(n, 1);
        n--;
       }
      }
      if (e[0] === "." && e.length === 2 && (e[1] === "." || e[1] === "")) {
       t = !0;
       e.pop();
      }
     }
     let n = 0;
     while (-1 !== (n = e.indexOf("..", n + 1))) {
      const i = e[n - 1];
      if (i && i !== "." && i !== ".." && i !== "**" && (!this.isWindows || !/^[a-z]:$/i.test(i))) {
       t = !0;
       e.splice(n - 1, 2);
       n -= 2;
      }
     }
    } while (t);
    return e.length === 0 ? [ "" ] : e;
   }
   firstPhasePreProcess(e) {
    let t = !1;
    do {
     t = !1;
     for (let n of e) {
      let i = -1;
      while (-1 !== (i = n.indexOf("**", i + 1))) {
       let r = i;
       while (n[r + 1] === "**") r++;
       r > i && n.splice(i + 1, r - i);
       let s = n[i + 1];
       const o = n[i + 2], a = n[i + 3];
       if (s !== "..") continue;
       if (!o || o === "." || o === ".." || !a || a === "." || a === "..") continue;
       t = !0;
       n.splice(i, 1);
       const c = n.slice(0);
       c[i] = "**";
       e.push(c);
       i--;
      }
      if (!this.preserveMultipleSlashes) {
       for (let e = 1; e < n.length - 1; e++) {
        const i = n[e];
        if ((e !== 1 || i !== "" || n[0] !== "") && (i === "." || i === "")) {
         t = !0;
         n.splice(e, 1);
         e--;
        }
       }
       if (n[0] === "." && n.length === 2 && (n[1] === "." || n[1] === "")) {
        t = !0;
        n.pop();
       }
      }
      let r = 0;
      while (-1 !== (r = n.indexOf("..", r + 1))) {
       const e = n[r - 1];
       if (e && e !== "." && e !== ".." && e !== "**") {
        t = !0;
        const e = r === 1 && n[r + 1] === "**", i = e ? [ "." ] : [];
        n.splice(r - 1, 2, ...i);
        n.length === 0 && n.push("");
        r -= 2;
       }
      }
     }
    } while (t);
    return e;
   }
   secondPhasePreProcess(e) {
    for (let t = 0; t < e.length - 1; t++) for (let n = t + 1; n < e.length; n++) {
     const i = this.partsMatch(e[t], e[n], !this.preserveMultipleSlashes);
     if (i) {
      e[t] = [];
      e[n] = i;
      break;
     }
    }
    return e.filter(e => e.length);
   }
   partsMatch(e, t, n = !1) {
    let i = 0, r = 0, s = [], o = "";
    while (i < e.length && r < t.length) if (e[i] === t[r]) {
     s.push(o === "b" ? t[r] : e[i]);
     i++;
     r++;
    } else if (n && e[i] === "**" && t[r] === e[i + 1]) {
     s.push(e[i]);
     i++;
    } else if (n && t[r] === "**" && e[i] === t[r + 1]) {
     s.push(t[r]);
     r++;
    } else if (e[i] !== "*" || !t[r] || !this.options.dot && t[r].startsWith(".") || t[r] === "**") {
     if (t[r] !== "*" || !e[i] || !this.options.dot && e[i].startsWith(".") || e[i] === "**") return !1;
     if (o === "a") return !1;
     o = "b";
     s.push(t[r]);
     i++;
     r++;
    } else {
     if (o === "b") return !1;
     o = "a";
     s.push(e[i]);
     i++;
     r++;
    }
    return e.length === t.length && s;
   }
   parseNegate() {
    if (this.nonegate) return;
    const e = this.pattern;
    let t = !1, n = 0;
    for (let i = 0; i < e.length && e.charAt(i) === "!"; i++) {
     t = !t;
     n++;
    }
    n && (this.pattern = e.slice(n));
    this.negate = t;
   }
   matchOne(e, t, n = !1) {
    let i = 0, r = 0;
    if (this.isWindows) {
     const n = typeof e[0] == "string" && /^[a-z]:$/i.test(e[0]), s = !n && e[0] === "" && e[1] === "" && e[2] === "?" && /^[a-z]:$/i.test(e[3]), o = typeof t[0] == "string" && /^[a-z]:$/i.test(t[0]), a = !o && t[0] === "" && t[1] === "" && t[2] === "?" && typeof t[3] == "string" && /^[a-z]:$/i.test(t[3]), c = s ? 3 : n ? 0 : void 0, l = a ? 3 : o ? 0 : void 0;
     if (typeof c == "number" && typeof l == "number") {
      const [n, s] = [ e[c], t[l] ];
      if (n.toLowerCase() === s.toLowerCase()) {
       t[l] = n;
       r = l;
       i = c;
      }
     }
    }
    const {optimizationLevel: s = 1} = this.options;
    s >= 2 && (e = this.levelTwoFileOptimize(e));
    return t.includes(se) ? this.#$(e, t, n, i, r) : this.#k(e, t, n, i, r);
   }
   #$(e, t, n, i, r) {
    const s = t.indexOf(se, r), o = t.lastIndexOf(se), [a, c, l] = n ? [ t.slice(r, s), t.slice(s + 1), [] ] : [ t.slice(r, s), t.slice(s + 1, o), t.slice(o + 1) ];
    if (a.length) {
     const t = e.slice(i, i + a.length);
     if (!this.#k(t, a, n, 0, 0)) return !1;
     i += a.length;
     r += a.length;
    }
    let h = 0;
    if (l.length) {
     if (l.length + i > e.length) return !1;
     let t = e.length - l.length;
     if (this.#k(e, l, n, t, 0)) h = l.length; else {
      if (e[e.length - 1] !== "" || i + l.length === e.length) return !1;
      t--;
      if (!this.#k(e, l, n, t, 0)) return !1;
      h = l.length + 1;
     }
    }
    if (!c.length) {
     let t = !!h;
     for (let n = i; n < e.length - h; n++) {
      const i = String(e[n]);
      t = !0;
      if (i === "." || i === ".." || !this.options.dot && i.startsWith(".")) return !1;
     }
     return n || t;
    }
    const d = [ [ [], 0 ] ];
    let u = d[0], p = 0;
    const f = [ 0 ];
    for (const e of c) if (e === se) {
     f.push(p);
     u = [ [], 0 ];
     d.push(u);
    } else {
     u[0].push(e);
     p++;
    }
    let g = d.length - 1;
    const y = e.length - h;
    for (const e of d) e[1] = y - (f[g--] + e[0].length);
    return !!this.#T(e, d, i, 0, n, 0, !!h);
   }
   #T(e, t, n, i, r, s, o) {
    const a = t[i];
    if (!a) {
     for (let t = n; t < e.length; t++) {
      o = !0;
      const n = e[t];
      if (n === "." || n === ".." || !this.options.dot && n.startsWith(".")) return !1;
     }
     return o;
    }
    const [c, l] = a;
    while (n <= l) {
     const a = this.#k(e.slice(0, n + c.length), c, r, n, 0);
     if (a && s < this.maxGlobstarRecursion) {
      const a = this.#T(e, t, n + c.length, i + 1, r, s + 1, o);
      if (a !== !1) return a;
     }
     const l = e[n];
     if (l === "." || l === ".." || !this.options.dot && l.startsWith(".")) return !1;
     n++;
    }
    return r || null;
   }
   #k(e, t, n, i, r) {
    let s, o, a, c;
    for (s = i, o = r, c = e.length, a = t.length; s < c && o < a; s++, o++) {
     this.debug("matchOne loop");
     let n, i = t[o], r = e[s];
     this.debug(t, i, r);
     if (i === !1 || i === se) return !1;
     if (typeof i == "string") {
      n = r === i;
      this.debug("string match", i, r, n);
     } else {
      n = i.test(r);
      this.debug("pattern match", i, r, n);
     }
     if (!n) return !1;
    }
    if (s === c && o === a) return !0;
    if (s === c) return n;
    if (o === a) return s === c - 1 && e[s] === "";
    throw new Error("wtf?");
   }
   braceExpand() {
    return braceExpand(this.pattern, this.options);
   }
   parse(e) {
    assertValidPattern(e);
    const t = this.options;
    if (e === "**") return se;
    if (e === "") return "";
    let n, i = null;
    (n = e.match(ee)) ? i = t.dot ? starTestDot : starTest : (n = e.match(J)) ? i = (t.nocase ? t.dot ? starDotExtTestNocaseDot : starDotExtTestNocase : t.dot ? starDotExtTestDot : starDotExtTest)(n[1]) : (n = e.match(te)) ? i = (t.nocase ? t.dot ? qmarksTestNocaseDot : qmarksTestNocase : t.dot ? qmarksTestDot : qmarksTest)(n) : (n = e.match(Q)) ? i = t.dot ? starDotStarTestDot : starDotStarTest : (n = e.match(X)) && (i = dotStarTest);
    const r = AST.fromGlob(e, this.options).toMMPattern();
    i && typeof r == "object" && Reflect.defineProperty(r, "test", {
     value: i
    });
    return r;
   }
   makeRe() {
    if (this.regexp || this.regexp === !1) return this.regexp;
    const e = this.set;
    if (!e.length) {
     this.regexp = !1;
     return this.regexp;
    }
    const t = this.options, n = t.noglobstar ? ae : t.dot ? ce : le, i = new Set(t.nocase ? [ "i" ] : []);
    let r = e.map(e => {
     const t = e.map(e => {
      if (e instanceof RegExp) for (const t of e.flags.split("")) i.add(t);
      return typeof e == "string" ? esm_regExpEscape(e) : e === se ? se : e._src;
     });
     t.forEach((e, i) => {
      const r = t[i + 1], s = t[i - 1];
      if (e === se && s !== se) if (s === void 0) r !== void 0 && r !== se ? t[i + 1] = "(?:\\/|" + n + "\\/)?" + r : t[i] = n; else if (r === void 0) t[i - 1] = s + "(?:\\/|\\/" + n + ")?"; else if (r !== se) {
       t[i - 1] = s + "(?:\\/|\\/" + n + "\\/)" + r;
       t[i + 1] = se;
      }
     });
     const r = t.filter(e => e !== se);
     if (this.partial && r.length >= 1) {
      const e = [];
      for (let t = 1; t <= r.length; t++) e.push(r.slice(0, t).join("/"));
      return "(?:" + e.join("|") + ")";
     }
     return r.join("/");
    }).join("|");
    const [s, o] = e.length > 1 ? [ "(?:", ")" ] : [ "", "" ];
    r = "^" + s + r + o + "$";
    this.partial && (r = "^(?:\\/|" + s + r.slice(1, -1) + o + ")$");
    this.negate && (r = "^(?!" + r + ").+$");
    try {
     this.regexp = new RegExp(r, [ ...i ].join(""));
    } catch {
     this.regexp = !1;
    }
    return this.regexp;
   }
   slashSplit(e) {
    return this.preserveMultipleSlashes ? e.split("/") : this.isWindows && /^\/\/[^/]+/.test(e) ? [ "", ...e.split(/\/+/) ] : e.split(/\/+/);
   }
   match(e, t = this.partial) {
    this.debug("match", e, this.pattern);
    if (this.comment) return !1;
    if (this.empty) return e === "";
    if (e === "/" && t) return !0;
    const n = this.options;
    this.isWindows && (e = e.split("\\").join("/"));
    const i = this.slashSplit(e);
    this.debug(this.pattern, "split", i);
    const r = this.set;
    this.debug(this.pattern, "set", r);
    let s = i[i.length - 1];
    if (!s) for (let e = i.length - 2; !s && e >= 0; e--) s = i[e];
    for (const e of r) {
     let r = i;
     n.matchBase && e.length === 1 && (r = [ s ]);
     const o = this.matchOne(r, e, t);
     if (o) return !!n.flipNegate || !this.negate;
    }
    return !n.flipNegate && this.negate;
   }
   static defaults(e) {
    return minimatch.defaults(e).Minimatch;
   }
  }
  minimatch.AST = AST;
  minimatch.Minimatch = Minimatch;
  minimatch.escape = escape_escape;
  minimatch.unescape = unescape_unescape;
  const de = process.platform === "win32";
  class Path {
   constructor(e) {
    this.segments = [];
    if (typeof e == "string") {
     a(e, "Parameter 'itemPath' must not be empty");
     e = safeTrimTrailingSeparator(e);
     if (hasRoot(e)) {
      let t = e, n = dirname(t);
      while (n !== t) {
       const e = r.basename(t);
       this.segments.unshift(e);
       t = n;
       n = dirname(t);
      }
      this.segments.unshift(t);
     } else this.segments = e.split(r.sep);
    } else {
     a(e.length > 0, "Parameter 'itemPath' must not be an empty array");
     for (let t = 0; t < e.length; t++) {
      let n = e[t];
      a(n, "Parameter 'itemPath' must not contain any empty segments");
      n = normalizeSeparators(e[t]);
      if (t === 0 && hasRoot(n)) {
       n = safeTrimTrailingSeparator(n);
       a(n === dirname(n), "Parameter 'itemPath' root segment contains information for multiple segments");
       this.segments.push(n);
      } else {
       a(!n.includes(r.sep), "Parameter 'itemPath' contains unexpected path separators");
       this.segments.push(n);
      }
     }
    }
   }
   toString() {
    let e = this.segments[0], t = e.endsWith(r.sep) || de && /^[A-Z]:$/i.test(e);
    for (let n = 1; n < this.segments.length; n++) {
     t ? t = !1 : e += r.sep;
     e += this.segments[n];
    }
    return e;
   }
  }
  const ue = process.platform === "win32";
  class Pattern {
   constructor(e, t = !1, n, i) {
    this.negate = !1;
    let s;
    if (typeof e == "string") s = e.trim(); else {
     n = n || [];
     a(n.length, "Parameter 'segments' must not empty");
     const t = Pattern.getLiteral(n[0]);
     a(t && hasAbsoluteRoot(t), "Parameter 'segments' first element must be a root path");
     s = new Path(n).toString().trim();
     e && (s = `!${s}`);
    }
    while (s.startsWith("!")) {
     this.negate = !this.negate;
     s = s.substr(1).trim();
    }
    s = Pattern.fixupPattern(s, i);
    this.segments = new Path(s).segments;
    this.trailingSeparator = normalizeSeparators(s).endsWith(r.sep);
    s = safeTrimTrailingSeparator(s);
    let o = !1;
    const c = this.segments.map(e => Pattern.getLiteral(e)).filter(e => !o && !(o = e === ""));
    this.searchPath = new Path(c).toString();
    this.rootRegExp = new RegExp(Pattern.regExpEscape(c[0]), ue ? "i" : "");
    this.isImplicitPattern = t;
    const l = {
     dot: !0,
     nobrace: !0,
     nocase: ue,
     nocomment: !0,
     noext: !0,
     nonegate: !0
    };
    s = ue ? s.replace(/\\/g, "/") : s;
    this.minimatch = new Minimatch(s, l);
   }
   match(e) {
    if (this.segments[this.segments.length - 1] === "**") {
     e = normalizeSeparators(e);
     e.endsWith(r.sep) || this.isImplicitPattern !== !1 || (e = `${e}${r.sep}`);
    } else e = safeTrimTrailingSeparator(e);
    return this.minimatch.match(e) ? this.trailingSeparator ? l.Directory : l.All : l.None;
   }
   partialMatch(e) {
    e = safeTrimTrailingSeparator(e);
    return dirname(e) === e ? this.rootRegExp.test(e) : this.minimatch.matchOne(e.split(ue ? /\\+/ : /\/+/), this.minimatch.set[0], !0);
   }
   static globEscape(e) {
    return (ue ? e : e.replace(/\\/g, "\\\\")).replace(/(\[)(?=[^/]+\])/g, "[[]").replace(/\?/g, "[?]").replace(/\*/g, "[*]");
   }
   static fixupPattern(e, t) {
    a(e, "pattern cannot be empty");
    const n = new Path(e).segments.map(e => Pattern.getLiteral(e));
    a(n.every((e, t) => (e !== "." || t === 0) && e !== ".."), `Invalid pattern '${e}'. Relative pathing '.' and '..' is not allowed.`);
    a(!hasRoot(e) || n[0], `Invalid pattern '${e}'. Root segment must not contain globs.`);
    e = normalizeSeparators(e);
    if (e === "." || e.startsWith(`.${r.sep}`)) e = Pattern.globEscape(process.cwd()) + e.substr(1); else if (e === "~" || e.startsWith(`~${r.sep}`)) {
     t = t || d.homedir();
     a(t, "Unable to determine HOME directory");
     a(hasAbsoluteRoot(t), `Expected HOME directory to be a rooted path. Actual '${t}'`);
     e = Pattern.globEscape(t) + e.substr(1);
    } else if (ue && (e.match(/^[A-Z]:$/i) || e.match(/^[A-Z]:[^\\]/i))) {
     let t = ensureAbsoluteRoot("C:\\dummy-root", e.substr(0, 2));
     e.length > 2 && !t.endsWith("\\") && (t += "\\");
     e = Pattern.globEscape(t) + e.substr(2);
    } else if (ue && (e === "\\" || e.match(/^\\[^\\]/))) {
     let t = ensureAbsoluteRoot("C:\\dummy-root", "\\");
     t.endsWith("\\") || (t += "\\");
     e = Pattern.globEscape(t) + e.substr(1);
    } else e = ensureAbsoluteRoot(Pattern.globEscape(process.cwd()), e);
    return normalizeSeparators(e);
   }
   static getLiteral(e) {
    let t = "";
    for (let n = 0; n < e.length; n++) {
     const i = e[n];
     if (i === "\\" && !ue && n + 1 < e.length) t += e[++n]; else {
      if (i === "*" || i === "?") return "";
      if (i === "[" && n + 1 < e.length) {
       let i = "", r = -1;
       for (let t = n + 1; t < e.length; t++) {
        const n = e[t];
        if (n === "\\" && !ue && t + 1 < e.length) i += e[++t]; else {
         if (n === "]") {
          r = t;
          break;
         }
         i += n;
        }
       }
       if (r >= 0) {
        if (i.length > 1) return "";
        if (i) {
         t += i;
         n = r;
         continue;
        }
       }
      }
      t += i;
     }
    }
    return t;
   }
   static regExpEscape(e) {
    return e.replace(/[[\\^$.|?*+()]/g, "\\$&");
   }
  }
  class SearchState {
   constructor(e, t) {
    this.path = e;
    this.level = t;
   }
  }
  var pe = (void 0, function(e, t, n, i) {
   function adopt(e) {
    return e instanceof n ? e : new n(function(t) {
     t(e);
    });
   }
   return new (n || (n = Promise))(function(n, r) {
    function fulfilled(e) {
     try {
      step(i.next(e));
     } catch (e) {
      r(e);
     }
    }
    function rejected(e) {
     try {
      step(i.throw(e));
     } catch (e) {
      r(e);
     }
    }
    function step(e) {
     e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
    }
    step((i = i.apply(e, t || [])).next());
   });
  }), fe = (void 0, function(e) {
   if (!Symbol.asyncIterator) throw new TypeError("Symbol.asyncIterator is not defined.");
   var t, n = e[Symbol.asyncIterator];
   return n ? n.call(e) : (e = typeof __values == "function" ? __values(e) : e[Symbol.iterator](), 
   t = {}, verb("next"), verb("throw"), verb("return"), t[Symbol.asyncIterator] = function() {
    return this;
   }, t);
   function verb(n) {
    t[n] = e[n] && function(t) {
     return new Promise(function(i, r) {
      t = e[n](t), settle(i, r, t.done, t.value);
     });
    };
   }
   function settle(e, t, n, i) {
    Promise.resolve(i).then(function(t) {
     e({
      value: t,
      done: n
     });
    }, t);
   }
  }), ge = (void 0, function(e) {
   return this instanceof ge ? (this.v = e, this) : new ge(e);
  }), me = (void 0, function(e, t, n) {
   if (!Symbol.asyncIterator) throw new TypeError("Symbol.asyncIterator is not defined.");
   var i, r = n.apply(e, t || []), s = [];
   return i = Object.create((typeof AsyncIterator == "function" ? AsyncIterator : Object).prototype), 
   verb("next"), verb("throw"), verb("return", awaitReturn), i[Symbol.asyncIterator] = function() {
    return this;
   }, i;
   function awaitReturn(e) {
    return function(t) {
     return Promise.resolve(t).then(e, reject);
    };
   }
   function verb(e, t) {
    if (r[e]) {
     i[e] = function(t) {
      return new Promise(function(n, i) {
       s.push([ e, t, n, i ]) > 1 || resume(e, t);
      });
     };
     t && (i[e] = t(i[e]));
    }
   }
   function resume(e, t) {
    try {
     step(r[e](t));
    } catch (e) {
     settle(s[0][3], e);
    }
   }
   function step(e) {
    e.value instanceof ge ? Promise.resolve(e.value.v).then(fulfill, reject) : settle(s[0][2], e);
   }
   function fulfill(e) {
    resume("next", e);
   }
   function reject(e) {
    resume("throw", e);
   }
   function settle(e, t) {
    (e(t), s.shift(), s.length) && resume(s[0][0], s[0][1]);
   }
  });
  const ye = process.platform === "win32";
  class DefaultGlobber {
   constructor(e) {
    this.patterns = [];
    this.searchPaths = [];
    this.options = getOptions(e);
   }
   getSearchPaths() {
    return this.searchPaths.slice();
   }
   glob() {
    return pe(this, void 0, void 0, function*() {
     var e, t, n, i;
     const r = [];
     try {
      for (var s, o = !0, a = fe(this.globGenerator()); s = yield a.next(), e = s.done, 
      !e; o = !0) {
       i = s.value;
       o = !1;
       const e = i;
       r.push(e);
      }
     } catch (e) {
      t = {
       error: e
      };
     } finally {
      try {
       o || e || !(n = a.return) || (yield n.call(a));
      } finally {
       if (t) throw t.error;
      }
     }
     return r;
    });
   }
   globGenerator() {
    return me(this, arguments, function*() {
     const e = getOptions(this.options), t = [];
     for (const n of this.patterns) {
      t.push(n);
      e.implicitDescendants && (n.trailingSeparator || n.segments[n.segments.length - 1] !== "**") && t.push(new Pattern(n.negate, !0, n.segments.concat("**")));
     }
     const n = [];
     for (const e of getSearchPaths(t)) {
      i.Yz(`Search path '${e}'`);
      try {
       yield ge(o.promises.lstat(e));
      } catch (e) {
       if (e.code === "ENOENT") continue;
       throw e;
      }
      n.unshift(new SearchState(e, 1));
     }
     const s = [];
     while (n.length) {
      const i = n.pop(), a = internal_pattern_helper_match(t, i.path), c = !!a || internal_pattern_helper_partialMatch(t, i.path);
      if (!a && !c) continue;
      const h = yield ge(DefaultGlobber.stat(i, e, s));
      if (h && (!e.excludeHiddenFiles || !r.basename(i.path).match(/^\./))) if (h.isDirectory()) {
       if (a & l.Directory && e.matchDirectories) yield yield ge(i.path); else if (!c) continue;
       const t = i.level + 1, s = (yield ge(o.promises.readdir(i.path))).map(e => new SearchState(r.join(i.path, e), t));
       n.push(...s.reverse());
      } else a & l.File && (yield yield ge(i.path));
     }
    });
   }
   static create(e, t) {
    return pe(this, void 0, void 0, function*() {
     const n = new DefaultGlobber(t);
     if (ye) {
      e = e.replace(/\r\n/g, "\n");
      e = e.replace(/\r/g, "\n");
     }
     const i = e.split("\n").map(e => e.trim());
     for (const e of i) e && !e.startsWith("#") && n.patterns.push(new Pattern(e));
     n.searchPaths.push(...getSearchPaths(n.patterns));
     return n;
    });
   }
   static stat(e, t, n) {
    return pe(this, void 0, void 0, function*() {
     let r;
     if (t.followSymbolicLinks) try {
      r = yield o.promises.stat(e.path);
     } catch (n) {
      if (n.code === "ENOENT") {
       if (t.omitBrokenSymbolicLinks) {
        i.Yz(`Broken symlink '${e.path}'`);
        return;
       }
       throw new Error(`No information found for the path '${e.path}'. This may indicate a broken symbolic link.`);
      }
      throw n;
     } else r = yield o.promises.lstat(e.path);
     if (r.isDirectory() && t.followSymbolicLinks) {
      const t = yield o.promises.realpath(e.path);
      while (n.length >= e.level) n.pop();
      if (n.some(e => e === t)) {
       i.Yz(`Symlink cycle detected for path '${e.path}' and realpath '${t}'`);
       return;
      }
      n.push(t);
     }
     return r;
    });
   }
  }
  var ve = n(76982), we = n(2203), be = n(39023);
  void 0, void 0;
  var Ce = (void 0, function(e, t, n, i) {
   function adopt(e) {
    return e instanceof n ? e : new n(function(t) {
     t(e);
    });
   }
   return new (n || (n = Promise))(function(n, r) {
    function fulfilled(e) {
     try {
      step(i.next(e));
     } catch (e) {
      r(e);
     }
    }
    function rejected(e) {
     try {
      step(i.throw(e));
     } catch (e) {
      r(e);
     }
    }
    function step(e) {
     e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
    }
    step((i = i.apply(e, t || [])).next());
   });
  });
  function create(e, t) {
   return Ce(this, void 0, void 0, function*() {
    return yield DefaultGlobber.create(e, t);
   });
  }
  var Se, Ee, $e, ke = n(88701), Te = n(62088);
  (function(e) {
   e.Gzip = "cache.tgz";
   e.Zstd = "cache.tzst";
  })(Se || (Se = {}));
  (function(e) {
   e.Gzip = "gzip";
   e.ZstdWithoutLong = "zstd-without-long";
   e.Zstd = "zstd";
  })(Ee || (Ee = {}));
  (function(e) {
   e.GNU = "gnu";
   e.BSD = "bsd";
  })($e || ($e = {}));
  const Re = 2, ze = 5e3, xe = 5e3, Ae = `${process.env.PROGRAMFILES}\\Git\\usr\\bin\\tar.exe`, Pe = `${process.env.SYSTEMDRIVE}\\Windows\\System32\\tar.exe`, Ue = "cache.tar", Me = "manifest.txt", Oe = (Math.pow(1024, 3), 
  "cache read denied:");
  var Ne = (void 0, function(e, t, n, i) {
   function adopt(e) {
    return e instanceof n ? e : new n(function(t) {
     t(e);
    });
   }
   return new (n || (n = Promise))(function(n, r) {
    function fulfilled(e) {
     try {
      step(i.next(e));
     } catch (e) {
      r(e);
     }
    }
    function rejected(e) {
     try {
      step(i.throw(e));
     } catch (e) {
      r(e);
     }
    }
    function step(e) {
     e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
    }
    step((i = i.apply(e, t || [])).next());
   });
  }), De = (void 0, function(e) {
   if (!Symbol.asyncIterator) throw new TypeError("Symbol.asyncIterator is not defined.");
   var t, n = e[Symbol.asyncIterator];
   return n ? n.call(e) : (e = typeof __values == "function" ? __values(e) : e[Symbol.iterator](), 
   t = {}, verb("next"), verb("throw"), verb("return"), t[Symbol.asyncIterator] = function() {
    return this;
   }, t);
   function verb(n) {
    t[n] = e[n] && function(t) {
     return new Promise(function(i, r) {
      t = e[n](t), settle(i, r, t.done, t.value);
     });
    };
   }
   function settle(e, t, n, i) {
    Promise.resolve(i).then(function(t) {
     e({
      value: t,
      done: n
     });
    }, t);
   }
  });
  const Fe = "1.0";
  function createTempDirectory() {
   return Ne(this, void 0, void 0, function*() {
    const e = process.platform === "win32";
    let t = process.env.RUNNER_TEMP || "";
    if (!t) {
     let n;
     n = e ? process.env.USERPROFILE || "C:\\" : process.platform === "darwin" ? "/Users" : "/home";
     t = r.join(n, "actions", "temp");
    }
    const n = r.join(t, ve.randomUUID());
    yield ke.U$(n);
    return n;
   });
  }
  function getArchiveFileSizeInBytes(e) {
   return o.statSync(e).size;
  }
  function resolvePaths(e) {
   return Ne(this, void 0, void 0, function*() {
    var t, n, s, o, a;
    const c = [], l = (a = process.env.GITHUB_WORKSPACE) !== null && a !== void 0 ? a : process.cwd(), h = yield create(e.join("\n"), {
     implicitDescendants: !1
    });
    try {
     for (var d, u = !0, p = De(h.globGenerator()); d = yield p.next(), t = d.done, !t; u = !0) {
      o = d.value;
      u = !1;
      const e = o, t = r.relative(l, e).replace(new RegExp(`\\${r.sep}`, "g"), "/");
      i.Yz(`Matched: ${t}`);
      t === "" ? c.push(".") : c.push(`${t}`);
     }
    } catch (e) {
     n = {
      error: e
     };
    } finally {
     try {
      u || t || !(s = p.return) || (yield s.call(p));
     } finally {
      if (n) throw n.error;
     }
    }
    return c;
   });
  }
  function unlinkFile(e) {
   return Ne(this, void 0, void 0, function*() {
    return be.promisify(o.unlink)(e);
   });
  }
  function getVersion(e) {
   return Ne(this, arguments, void 0, function*(e, t = []) {
    let n = "";
    t.push("--version");
    i.Yz(`Checking ${e} ${t.join(" ")}`);
    try {
     yield s.m(`${e}`, t, {
      ignoreReturnCode: !0,
      silent: !0,
      listeners: {
       stdout: e => n += e.toString(),
       stderr: e => n += e.toString()
      }
     });
    } catch (e) {
     i.Yz(e.message);
    }
    n = n.trim();
    i.Yz(n);
    return n;
   });
  }
  function getCompressionMethod() {
   return Ne(this, void 0, void 0, function*() {
    const e = yield getVersion("zstd", [ "--quiet" ]), t = Te.clean(e);
    i.Yz(`zstd version: ${t}`);
    return e === "" ? Ee.Gzip : Ee.ZstdWithoutLong;
   });
  }
  function getCacheFileName(e) {
   return e === Ee.Gzip ? Se.Gzip : Se.Zstd;
  }
  function getGnuTarPathOnWindows() {
   return Ne(this, void 0, void 0, function*() {
    if (o.existsSync(Ae)) return Ae;
    const e = yield getVersion("tar");
    return e.toLowerCase().includes("gnu tar") ? ke.K7("tar") : "";
   });
  }
  function assertDefined(e, t) {
   if (t === void 0) throw Error(`Expected ${e} but value was undefiend`);
   return t;
  }
  function getCacheVersion(e, t, n = !1) {
   const i = e.slice();
   t && i.push(t);
   process.platform !== "win32" || n || i.push("windows-only");
   i.push(Fe);
   return ve.createHash("sha256").update(i.join("|")).digest("hex");
  }
  function getRuntimeToken() {
   const e = process.env.ACTIONS_RUNTIME_TOKEN;
   if (!e) throw new Error("Unable to get the ACTIONS_RUNTIME_TOKEN env variable");
   return e;
  }
  var Le = n(22779), Be = n(92145), We = n(87016), Ie = n(29790);
  Error;
  class InvalidResponseError extends Error {
   constructor(e) {
    super(e);
    this.name = "InvalidResponseError";
   }
  }
  Error;
  Error;
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
    const e = "Cache storage quota has been hit. Unable to upload any new cache entries.\nMore info on storage limits: https://docs.github.com/en/billing/managing-billing-for-github-actions/about-billing-for-github-actions#calculating-minute-and-storage-spending";
    super(e);
    this.name = "UsageError";
   }
  }
  UsageError.isUsageErrorMessage = e => !!e && e.includes("insufficient usage");
  class RateLimitError extends Error {
   constructor(e) {
    super(e);
    this.name = "RateLimitError";
   }
  }
  var _e = (void 0, function(e, t, n, i) {
   function adopt(e) {
    return e instanceof n ? e : new n(function(t) {
     t(e);
    });
   }
   return new (n || (n = Promise))(function(n, r) {
    function fulfilled(e) {
     try {
      step(i.next(e));
     } catch (e) {
      r(e);
     }
    }
    function rejected(e) {
     try {
      step(i.throw(e));
     } catch (e) {
      r(e);
     }
    }
    function step(e) {
     e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
    }
    step((i = i.apply(e, t || [])).next());
   });
  });
  class UploadProgress {
   constructor(e) {
    this.contentLength = e;
    this.sentBytes = 0;
    this.displayedComplete = !1;
    this.startTime = Date.now();
   }
   setSentBytes(e) {
    this.sentBytes = e;
   }
   getTransferredBytes() {
    return this.sentBytes;
   }
   isDone() {
    return this.getTransferredBytes() === this.contentLength;
   }
   display() {
    if (this.displayedComplete) return;
    const e = this.sentBytes, t = (e / this.contentLength * 100).toFixed(1), n = Date.now() - this.startTime, r = (e / 1048576 / (n / 1e3)).toFixed(1);
    i.pq(`Sent ${e} of ${this.contentLength} (${t}%), ${r} MBs/sec`);
    this.isDone() && (this.displayedComplete = !0);
   }
   onProgress() {
    return e => {
     this.setSentBytes(e.loadedBytes);
    };
   }
   startDisplayTimer(e = 1e3) {
    const displayCallback = () => {
     this.display();
     this.isDone() || (this.timeoutHandle = setTimeout(displayCallback, e));
    };
    this.timeoutHandle = setTimeout(displayCallback, e);
   }
   stopDisplayTimer() {
    if (this.timeoutHandle) {
     clearTimeout(this.timeoutHandle);
     this.timeoutHandle = void 0;
    }
    this.display();
   }
  }
  function uploadCacheArchiveSDK(e, t, n) {
   return _e(this, void 0, void 0, function*() {
    var r;
    const s = new Ie.jl(e), o = s.getBlockBlobClient(), a = new UploadProgress((r = n === null || n === void 0 ? void 0 : n.archiveSizeBytes) !== null && r !== void 0 ? r : 0), c = {
     blockSize: n === null || n === void 0 ? void 0 : n.uploadChunkSize,
     concurrency: n === null || n === void 0 ? void 0 : n.uploadConcurrency,
     maxSingleShotSize: 134217728,
     onProgress: a.onProgress()
    };
    try {
     a.startDisplayTimer();
     i.Yz(`BlobClient: ${s.name}:${s.accountName}:${s.containerName}`);
     const e = yield o.uploadFile(t, c);
     if (e._response.status >= 400) throw new InvalidResponseError(`uploadCacheArchiveSDK: upload failed with status code ${e._response.status}`);
     return e;
    } catch (e) {
     i.$e(`uploadCacheArchiveSDK: internal error uploading cache archive: ${e.message}`);
     throw e;
    } finally {
     a.stopDisplayTimer();
    }
   });
  }
  var je = n(20181), He = (void 0, function(e, t, n, i) {
   function adopt(e) {
    return e instanceof n ? e : new n(function(t) {
     t(e);
    });
   }
   return new (n || (n = Promise))(function(n, r) {
    function fulfilled(e) {
     try {
      step(i.next(e));
     } catch (e) {
      r(e);
     }
    }
    function rejected(e) {
     try {
      step(i.throw(e));
     } catch (e) {
      r(e);
     }
    }
    function step(e) {
     e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
    }
    step((i = i.apply(e, t || [])).next());
   });
  });
  function isSuccessStatusCode(e) {
   return !!e && (e >= 200 && e < 300);
  }
  function isServerErrorStatusCode(e) {
   return !e || e >= 500;
  }
  function isRetryableStatusCode(e) {
   if (!e) return !1;
   const t = [ Le.Hv.BadGateway, Le.Hv.ServiceUnavailable, Le.Hv.GatewayTimeout ];
   return t.includes(e);
  }
  function sleep(e) {
   return He(this, void 0, void 0, function*() {
    return new Promise(t => setTimeout(t, e));
   });
  }
  function retry(e, t, n) {
   return He(this, arguments, void 0, function*(e, t, n, r = Re, s = ze, o = void 0) {
    let a = "", c = 1;
    while (c <= r) {
     let l, h, d = !1;
     try {
      l = yield t();
     } catch (e) {
      o && (l = o(e));
      d = !0;
      a = e.message;
     }
     if (l) {
      h = n(l);
      if (!isServerErrorStatusCode(h)) return l;
     }
     if (h) {
      d = isRetryableStatusCode(h);
      a = `Cache service responded with ${h}`;
     }
     i.Yz(`${e} - Attempt ${c} of ${r} failed with error: ${a}`);
     if (!d) {
      i.Yz(`${e} - Error is not retryable`);
      break;
     }
     yield sleep(s);
     c++;
    }
    throw Error(`${e} failed: ${a}`);
   });
  }
  function retryTypedResponse(e, t) {
   return He(this, arguments, void 0, function*(e, t, n = Re, i = ze) {
    return yield retry(e, t, e => e.statusCode, n, i, e => e instanceof Le.Kg ? {
     statusCode: e.statusCode,
     result: null,
     headers: {},
     error: e
    } : void 0);
   });
  }
  function retryHttpClientResponse(e, t) {
   return He(this, arguments, void 0, function*(e, t, n = Re, i = ze) {
    return yield retry(e, t, e => e.message.statusCode, n, i);
   });
  }
  var Ye = (void 0, function(e, t, n, i) {
   function adopt(e) {
    return e instanceof n ? e : new n(function(t) {
     t(e);
    });
   }
   return new (n || (n = Promise))(function(n, r) {
    function fulfilled(e) {
     try {
      step(i.next(e));
     } catch (e) {
      r(e);
     }
    }
    function rejected(e) {
     try {
      step(i.throw(e));
     } catch (e) {
      r(e);
     }
    }
    function step(e) {
     e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
    }
    step((i = i.apply(e, t || [])).next());
   });
  });
  function pipeResponseToStream(e, t) {
   return Ye(this, void 0, void 0, function*() {
    const n = be.promisify(we.pipeline);
    yield n(e.message, t);
   });
  }
  class DownloadProgress {
   constructor(e) {
    this.contentLength = e;
    this.segmentIndex = 0;
    this.segmentSize = 0;
    this.segmentOffset = 0;
    this.receivedBytes = 0;
    this.displayedComplete = !1;
    this.startTime = Date.now();
   }
   nextSegment(e) {
    this.segmentOffset = this.segmentOffset + this.segmentSize;
    this.segmentIndex = this.segmentIndex + 1;
    this.segmentSize = e;
    this.receivedBytes = 0;
    i.Yz(`Downloading segment at offset ${this.segmentOffset} with length ${this.segmentSize}...`);
   }
   setReceivedBytes(e) {
    this.receivedBytes = e;
   }
   getTransferredBytes() {
    return this.segmentOffset + this.receivedBytes;
   }
   isDone() {
    return this.getTransferredBytes() === this.contentLength;
   }
   display() {
    if (this.displayedComplete) return;
    const e = this.segmentOffset + this.receivedBytes, t = (e / this.contentLength * 100).toFixed(1), n = Date.now() - this.startTime, r = (e / 1048576 / (n / 1e3)).toFixed(1);
    i.pq(`Received ${e} of ${this.contentLength} (${t}%), ${r} MBs/sec`);
    this.isDone() && (this.displayedComplete = !0);
   }
   onProgress() {
    return e => {
     this.setReceivedBytes(e.loadedBytes);
    };
   }
   startDisplayTimer(e = 1e3) {
    const displayCallback = () => {
     this.display();
     this.isDone() || (this.timeoutHandle = setTimeout(displayCallback, e));
    };
    this.timeoutHandle = setTimeout(displayCallback, e);
   }
   stopDisplayTimer() {
    if (this.timeoutHandle) {
     clearTimeout(this.timeoutHandle);
     this.timeoutHandle = void 0;
    }
    this.display();
   }
  }
  function downloadCacheHttpClient(e, t) {
   return Ye(this, void 0, void 0, function*() {
    const n = o.createWriteStream(t), r = new Le.Qq("actions/cache"), s = yield retryHttpClientResponse("downloadCache", () => Ye(this, void 0, void 0, function*() {
     return r.get(e);
    }));
    s.message.socket.setTimeout(xe, () => {
     s.message.destroy();
     i.Yz(`Aborting download, socket timed out after ${xe} ms`);
    });
    yield pipeResponseToStream(s, n);
    const a = s.message.headers["content-length"];
    if (a) {
     const e = parseInt(a), n = getArchiveFileSizeInBytes(t);
     if (n !== e) throw new Error(`Incomplete download. Expected file size: ${e}, actual file size: ${n}`);
    } else i.Yz("Unable to validate download, no Content-Length header");
   });
  }
  function downloadCacheHttpClientConcurrent(e, t, n) {
   return Ye(this, void 0, void 0, function*() {
    var i;
    const r = yield o.promises.open(t, "w"), s = new Le.Qq("actions/cache", void 0, {
     socketTimeout: n.timeoutInMs,
     keepAlive: !0
    });
    try {
     const t = yield retryHttpClientResponse("downloadCacheMetadata", () => Ye(this, void 0, void 0, function*() {
      return yield s.request("HEAD", e, null, {});
     })), o = t.message.headers["content-length"];
     if (o === void 0 || o === null) throw new Error("Content-Length not found on blob response");
     const a = parseInt(o);
     if (Number.isNaN(a)) throw new Error(`Could not interpret Content-Length: ${a}`);
     const c = [], l = 4194304;
     for (let t = 0; t < a; t += l) {
      const n = Math.min(l, a - t);
      c.push({
       offset: t,
       promiseGetter: () => Ye(this, void 0, void 0, function*() {
        return yield downloadSegmentRetry(s, e, t, n);
       })
      });
     }
     c.reverse();
     let h = 0, d = 0;
     const u = new DownloadProgress(a);
     u.startDisplayTimer();
     const p = u.onProgress(), f = [];
     let g;
     const waitAndWrite = () => Ye(this, void 0, void 0, function*() {
      const e = yield Promise.race(Object.values(f));
      yield r.write(e.buffer, 0, e.count, e.offset);
      h--;
      delete f[e.offset];
      d += e.count;
      p({
       loadedBytes: d
      });
     });
     while (g = c.pop()) {
      f[g.offset] = g.promiseGetter();
      h++;
      h >= ((i = n.downloadConcurrency) !== null && i !== void 0 ? i : 10) && (yield waitAndWrite());
     }
     while (h > 0) yield waitAndWrite();
    } finally {
     s.dispose();
     yield r.close();
    }
   });
  }
  function downloadSegmentRetry(e, t, n, i) {
   return Ye(this, void 0, void 0, function*() {
    const r = 5;
    let s = 0;
    while (1) try {
     const r = 3e4, s = yield promiseWithTimeout(r, downloadSegment(e, t, n, i));
     if (typeof s == "string") throw new Error("downloadSegmentRetry failed due to timeout");
     return s;
    } catch (e) {
     if (s >= r) throw e;
     s++;
    }
   });
  }
  function downloadSegment(e, t, n, i) {
   return Ye(this, void 0, void 0, function*() {
    const r = yield retryHttpClientResponse("downloadCachePart", () => Ye(this, void 0, void 0, function*() {
     return yield e.get(t, {
      Range: `bytes=${n}-${n + i - 1}`
     });
    }));
    if (!r.readBodyBuffer) throw new Error("Expected HttpClientResponse to implement readBodyBuffer");
    return {
     offset: n,
     count: i,
     buffer: yield r.readBodyBuffer()
    };
   });
  }
  function downloadCacheStorageSDK(e, t, n) {
   return Ye(this, void 0, void 0, function*() {
    var r;
    const s = new Ie.wG(e, void 0, {
     retryOptions: {
      tryTimeoutInMs: n.timeoutInMs
     }
    }), a = yield s.getProperties(), c = (r = a.contentLength) !== null && r !== void 0 ? r : -1;
    if (c < 0) {
     i.Yz("Unable to determine content length, downloading file with http-client...");
     yield downloadCacheHttpClient(e, t);
    } else {
     const e = Math.min(134217728, je.constants.MAX_LENGTH), i = new DownloadProgress(c), r = o.openSync(t, "w");
     try {
      i.startDisplayTimer();
      const t = new AbortController, a = t.signal;
      while (!i.isDone()) {
       const l = i.segmentOffset + i.segmentSize, h = Math.min(e, c - l);
       i.nextSegment(h);
       const d = yield promiseWithTimeout(n.segmentTimeoutInMs || 36e5, s.downloadToBuffer(l, h, {
        abortSignal: a,
        concurrency: n.downloadConcurrency,
        onProgress: i.onProgress()
       }));
       if (d === "timeout") {
        t.abort();
        throw new Error("Aborting cache download as the download time exceeded the timeout.");
       }
       Buffer.isBuffer(d) && o.writeFileSync(r, d);
      }
     } finally {
      i.stopDisplayTimer();
      o.closeSync(r);
     }
    }
   });
  }
  const promiseWithTimeout = (e, t) => Ye(void 0, void 0, void 0, function*() {
   let n;
   const i = new Promise(t => {
    n = setTimeout(() => t("timeout"), e);
   });
   return Promise.race([ t, i ]).then(e => {
    clearTimeout(n);
    return e;
   });
  });
  function getUploadOptions(e) {
   const t = {
    useAzureSdk: !1,
    uploadConcurrency: 4,
    uploadChunkSize: 33554432
   };
   if (e) {
    typeof e.useAzureSdk == "boolean" && (t.useAzureSdk = e.useAzureSdk);
    typeof e.uploadConcurrency == "number" && (t.uploadConcurrency = e.uploadConcurrency);
    typeof e.uploadChunkSize == "number" && (t.uploadChunkSize = e.uploadChunkSize);
   }
   t.uploadConcurrency = isNaN(Number(process.env.CACHE_UPLOAD_CONCURRENCY)) ? t.uploadConcurrency : Math.min(32, Number(process.env.CACHE_UPLOAD_CONCURRENCY));
   t.uploadChunkSize = isNaN(Number(process.env.CACHE_UPLOAD_CHUNK_SIZE)) ? t.uploadChunkSize : Math.min(134217728, Number(process.env.CACHE_UPLOAD_CHUNK_SIZE) * 1024 * 1024);
   i.Yz(`Use Azure SDK: ${t.useAzureSdk}`);
   i.Yz(`Upload concurrency: ${t.uploadConcurrency}`);
   i.Yz(`Upload chunk size: ${t.uploadChunkSize}`);
   return t;
  }
  function getDownloadOptions(e) {
   const t = {
    useAzureSdk: !1,
    concurrentBlobDownloads: !0,
    downloadConcurrency: 8,
    timeoutInMs: 3e4,
    segmentTimeoutInMs: 6e5,
    lookupOnly: !1
   };
   if (e) {
    typeof e.useAzureSdk == "boolean" && (t.useAzureSdk = e.useAzureSdk);
    typeof e.concurrentBlobDownloads == "boolean" && (t.concurrentBlobDownloads = e.concurrentBlobDownloads);
    typeof e.downloadConcurrency == "number" && (t.downloadConcurrency = e.downloadConcurrency);
    typeof e.timeoutInMs == "number" && (t.timeoutInMs = e.timeoutInMs);
    typeof e.segmentTimeoutInMs == "number" && (t.segmentTimeoutInMs = e.segmentTimeoutInMs);
    typeof e.lookupOnly == "boolean" && (t.lookupOnly = e.lookupOnly);
   }
   const n = process.env.SEGMENT_DOWNLOAD_TIMEOUT_MINS;
   n && !isNaN(Number(n)) && isFinite(Number(n)) && (t.segmentTimeoutInMs = Number(n) * 60 * 1e3);
   i.Yz(`Use Azure SDK: ${t.useAzureSdk}`);
   i.Yz(`Download concurrency: ${t.downloadConcurrency}`);
   i.Yz(`Request timeout (ms): ${t.timeoutInMs}`);
   i.Yz(`Cache segment download timeout mins env var: ${process.env.SEGMENT_DOWNLOAD_TIMEOUT_MINS}`);
   i.Yz(`Segment download timeout (ms): ${t.segmentTimeoutInMs}`);
   i.Yz(`Lookup only: ${t.lookupOnly}`);
   return t;
  }
  function isGhes() {
   const e = new URL(process.env.GITHUB_SERVER_URL || "https://github.com"), t = e.hostname.trimEnd().toUpperCase(), n = t === "GITHUB.COM", i = t.endsWith(".GHE.COM"), r = t.endsWith(".LOCALHOST");
   return !n && !i && !r;
  }
  function getCacheServiceVersion() {
   return isGhes() ? "v1" : process.env.ACTIONS_CACHE_SERVICE_V2 ? "v2" : "v1";
  }
  const Ge = [ "none", "read", "write", "write-only" ];
  function getCacheMode() {
   return (process.env.ACTIONS_CACHE_MODE || "").trim().toLowerCase();
  }
  function isCacheReadable(e) {
   return !Ge.includes(e) || (e === "read" || e === "write");
  }
  function isCacheWritable(e) {
   return !Ge.includes(e) || (e === "write" || e === "write-only");
  }
  function getCacheServiceURL() {
   const e = getCacheServiceVersion();
   switch (e) {
   case "v1":
    return process.env.ACTIONS_CACHE_URL || process.env.ACTIONS_RESULTS_URL || "";

   case "v2":
    return process.env.ACTIONS_RESULTS_URL || "";

   default:
    throw new Error(`Unsupported cache service version: ${e}`);
   }
  }
  var qe = n(38658);
  function getUserAgentString() {
   return `@actions/cache-${qe.version}`;
  }
  var Ve = (void 0, function(e, t, n, i) {
   function adopt(e) {
    return e instanceof n ? e : new n(function(t) {
     t(e);
    });
   }
   return new (n || (n = Promise))(function(n, r) {
    function fulfilled(e) {
     try {
      step(i.next(e));
     } catch (e) {
      r(e);
     }
    }
    function rejected(e) {
     try {
      step(i.throw(e));
     } catch (e) {
      r(e);
     }
    }
    function step(e) {
     e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
    }
    step((i = i.apply(e, t || [])).next());
   });
  });
  function getCacheApiUrl(e) {
   const t = getCacheServiceURL();
   if (!t) throw new Error("Cache Service Url not found, unable to restore cache.");
   const n = `${t}_apis/artifactcache/${e}`;
   i.Yz(`Resource Url: ${n}`);
   return n;
  }
  function createAcceptHeader(e, t) {
   return `${e};api-version=${t}`;
  }
  function getRequestOptions() {
   const e = {
    headers: {
     Accept: createAcceptHeader("application/json", "6.0-preview.1")
    }
   };
   return e;
  }
  function createHttpClient() {
   const e = process.env.ACTIONS_RUNTIME_TOKEN || "", t = new Be.tZ(e);
   return new Le.Qq(getUserAgentString(), [ t ], getRequestOptions());
  }
  function getCacheEntry(e, t, n) {
   return Ve(this, void 0, void 0, function*() {
    var r;
    const s = createHttpClient(), o = getCacheVersion(t, n === null || n === void 0 ? void 0 : n.compressionMethod, n === null || n === void 0 ? void 0 : n.enableCrossOsArchive), a = `cache?keys=${encodeURIComponent(e.join(","))}&version=${o}`, c = yield retryTypedResponse("getCacheEntry", () => Ve(this, void 0, void 0, function*() {
     return s.getJson(getCacheApiUrl(a));
    }));
    if (c.statusCode === 204) {
     i._o() && (yield printCachesListForDiagnostics(e[0], s, o));
     return null;
    }
    if (!isSuccessStatusCode(c.statusCode)) {
     const e = (r = c.error) === null || r === void 0 ? void 0 : r.message;
     if (e === null || e === void 0 ? void 0 : e.includes(Oe)) throw new Error(e);
     throw new Error(`Cache service responded with ${c.statusCode}`);
    }
    const l = c.result, h = l === null || l === void 0 ? void 0 : l.archiveLocation;
    if (!h) throw new Error("Cache not found.");
    i.Pq(h);
    i.Yz("Cache Result:");
    i.Yz(JSON.stringify(l));
    return l;
   });
  }
  function printCachesListForDiagnostics(e, t, n) {
   return Ve(this, void 0, void 0, function*() {
    const r = `caches?key=${encodeURIComponent(e)}`, s = yield retryTypedResponse("listCache", () => Ve(this, void 0, void 0, function*() {
     return t.getJson(getCacheApiUrl(r));
    }));
    if (s.statusCode === 200) {
     const t = s.result, r = t === null || t === void 0 ? void 0 : t.totalCount;
     if (r && r > 0) {
      i.Yz(`No matching cache found for cache key '${e}', version '${n} and scope ${process.env.GITHUB_REF}. There exist one or more cache(s) with similar key but they have different version or scope. See more info on cache matching here: https://docs.github.com/en/actions/using-workflows/caching-dependencies-to-speed-up-workflows#matching-a-cache-key \nOther caches with similar key:`);
      for (const e of (t === null || t === void 0 ? void 0 : t.artifactCaches) || []) i.Yz(`Cache Key: ${e === null || e === void 0 ? void 0 : e.cacheKey}, Cache Version: ${e === null || e === void 0 ? void 0 : e.cacheVersion}, Cache Scope: ${e === null || e === void 0 ? void 0 : e.scope}, Cache Created: ${e === null || e === void 0 ? void 0 : e.creationTime}`);
     }
    }
   });
  }
  function downloadCache(e, t, n) {
   return Ve(this, void 0, void 0, function*() {
    const i = new We.URL(e), r = getDownloadOptions(n);
    i.hostname.endsWith(".blob.core.windows.net") ? r.useAzureSdk ? yield downloadCacheStorageSDK(e, t, r) : r.concurrentBlobDownloads ? yield downloadCacheHttpClientConcurrent(e, t, r) : yield downloadCacheHttpClient(e, t) : yield downloadCacheHttpClient(e, t);
   });
  }
  function reserveCache(e, t, n) {
   return Ve(this, void 0, void 0, function*() {
    const i = createHttpClient(), r = getCacheVersion(t, n === null || n === void 0 ? void 0 : n.compressionMethod, n === null || n === void 0 ? void 0 : n.enableCrossOsArchive), s = {
     key: e,
     version: r,
     cacheSize: n === null || n === void 0 ? void 0 : n.cacheSize
    }, o = yield retryTypedResponse("reserveCache", () => Ve(this, void 0, void 0, function*() {
     return i.postJson(getCacheApiUrl("caches"), s);
    }));
    return o;
   });
  }
  function getContentRange(e, t) {
   return `bytes ${e}-${t}/*`;
  }
  function uploadChunk(e, t, n, r, s) {
   return Ve(this, void 0, void 0, function*() {
    i.Yz(`Uploading chunk of size ${s - r + 1} bytes at offset ${r} with content range: ${getContentRange(r, s)}`);
    const o = {
     "Content-Type": "application/octet-stream",
     "Content-Range": getContentRange(r, s)
    }, a = yield retryHttpClientResponse(`uploadChunk (start: ${r}, end: ${s})`, () => Ve(this, void 0, void 0, function*() {
     return e.sendStream("PATCH", t, n(), o);
    }));
    if (!isSuccessStatusCode(a.message.statusCode)) throw new Error(`Cache service responded with ${a.message.statusCode} during upload chunk.`);
   });
  }
  function uploadFile(e, t, n, r) {
   return Ve(this, void 0, void 0, function*() {
    const s = getArchiveFileSizeInBytes(n), a = getCacheApiUrl(`caches/${t.toString()}`), c = o.openSync(n, "r"), l = getUploadOptions(r), h = assertDefined("uploadConcurrency", l.uploadConcurrency), d = assertDefined("uploadChunkSize", l.uploadChunkSize), u = [ ...new Array(h).keys() ];
    i.Yz("Awaiting all uploads");
    let p = 0;
    try {
     yield Promise.all(u.map(() => Ve(this, void 0, void 0, function*() {
      while (p < s) {
       const t = Math.min(s - p, d), i = p, r = p + t - 1;
       p += d;
       yield uploadChunk(e, a, () => o.createReadStream(n, {
        fd: c,
        start: i,
        end: r,
        autoClose: !1
       }).on("error", e => {
        throw new Error(`Cache upload failed because file read failed with ${e.message}`);
       }), i, r);
      }
     })));
    } finally {
     o.closeSync(c);
    }
   });
  }
  function commitCache(e, t, n) {
   return Ve(this, void 0, void 0, function*() {
    const i = {
     size: n
    };
    return yield retryTypedResponse("commitCache", () => Ve(this, void 0, void 0, function*() {
     return e.postJson(getCacheApiUrl(`caches/${t.toString()}`), i);
    }));
   });
  }
  function saveCache(e, t, n, r) {
   return Ve(this, void 0, void 0, function*() {
    const s = getUploadOptions(r);
    if (s.useAzureSdk) {
     if (!n) throw new Error("Azure Storage SDK can only be used when a signed URL is provided.");
     yield uploadCacheArchiveSDK(n, t, r);
    } else {
     const n = createHttpClient();
     i.Yz("Upload cache");
     yield uploadFile(n, e, t, r);
     i.Yz("Commiting cache");
     const s = getArchiveFileSizeInBytes(t);
     i.pq(`Cache Size: ~${Math.round(s / 1048576)} MB (${s} B)`);
     const o = yield commitCache(n, e, s);
     if (!isSuccessStatusCode(o.statusCode)) throw new Error(`Cache service responded with ${o.statusCode} during commit cache.`);
     i.pq("Cache saved successfully");
    }
   });
  }
  var Ke = n(44420), Ze = n(68886);
  class CacheScope$Type extends Ze.MessageType {
   constructor() {
    super("github.actions.results.entities.v1.CacheScope", [ {
     no: 1,
     name: "scope",
     kind: "scalar",
     T: 9
    }, {
     no: 2,
     name: "permission",
     kind: "scalar",
     T: 3
    } ]);
   }
   create(e) {
    const t = {
     scope: "",
     permission: "0"
    };
    globalThis.Object.defineProperty(t, Ze.MESSAGE_TYPE, {
     enumerable: !1,
     value: this
    });
    e !== void 0 && (0, Ze.reflectionMergePartial)(this, t, e);
    return t;
   }
   internalBinaryRead(e, t, n, i) {
    let r = i !== null && i !== void 0 ? i : this.create(), s = e.pos + t;
    while (e.pos < s) {
     let [t, i] = e.tag();
     switch (t) {
     case 1:
      r.scope = e.string();
      break;

     case 2:
      r.permission = e.int64().toString();
      break;

     default:
      let s = n.readUnknownField;
      if (s === "throw") throw new globalThis.Error(`Unknown field ${t} (wire type ${i}) for ${this.typeName}`);
      let o = e.skip(i);
      s !== !1 && (s === !0 ? Ze.UnknownFieldHandler.onRead : s)(this.typeName, r, t, i, o);
     }
    }
    return r;
   }
   internalBinaryWrite(e, t, n) {
    e.scope !== "" && t.tag(1, Ze.WireType.LengthDelimited).string(e.scope);
    e.permission !== "0" && t.tag(2, Ze.WireType.Varint).int64(e.permission);
    let i = n.writeUnknownFields;
    i !== !1 && (i == 1 ? Ze.UnknownFieldHandler.onWrite : i)(this.typeName, e, t);
    return t;
   }
  }
  const Je = new CacheScope$Type;
  class CacheMetadata$Type extends Ze.MessageType {
   constructor() {
    super("github.actions.results.entities.v1.CacheMetadata", [ {
     no: 1,
     name: "repository_id",
     kind: "scalar",
     T: 3
    }, {
     no: 2,
     name: "scope",
     kind: "message",
     repeat: 1,
     T: () => Je
    } ]);
   }
   create(e) {
    const t = {
     repositoryId: "0",
     scope: []
    };
    globalThis.Object.defineProperty(t, Ze.MESSAGE_TYPE, {
     enumerable: !1,
     value: this
    });
    e !== void 0 && (0, Ze.reflectionMergePartial)(this, t, e);
    return t;
   }
   internalBinaryRead(e, t, n, i) {
    let r = i !== null && i !== void 0 ? i : this.create(), s = e.pos + t;
    while (e.pos < s) {
     let [t, i] = e.tag();
     switch (t) {
     case 1:
      r.repositoryId = e.int64().toString();
      break;

     case 2:
      r.scope.push(Je.internalBinaryRead(e, e.uint32(), n));
      break;

     default:
      let s = n.readUnknownField;
      if (s === "throw") throw new globalThis.Error(`Unknown field ${t} (wire type ${i}) for ${this.typeName}`);
      let o = e.skip(i);
      s !== !1 && (s === !0 ? Ze.UnknownFieldHandler.onRead : s)(this.typeName, r, t, i, o);
     }
    }
    return r;
   }
   internalBinaryWrite(e, t, n) {
    e.repositoryId !== "0" && t.tag(1, Ze.WireType.Varint).int64(e.repositoryId);
    for (let i = 0; i < e.scope.length; i++) Je.internalBinaryWrite(e.scope[i], t.tag(2, Ze.WireType.LengthDelimited).fork(), n).join();
    let i = n.writeUnknownFields;
    i !== !1 && (i == 1 ? Ze.UnknownFieldHandler.onWrite : i)(this.typeName, e, t);
    return t;
   }
  }
  const Qe = new CacheMetadata$Type;
  class CreateCacheEntryRequest$Type extends Ze.MessageType {
   constructor() {
    super("github.actions.results.api.v1.CreateCacheEntryRequest", [ {
     no: 1,
     name: "metadata",
     kind: "message",
     T: () => Qe
    }, {
     no: 2,
     name: "key",
     kind: "scalar",
     T: 9
    }, {
     no: 3,
     name: "version",
     kind: "scalar",
     T: 9
    } ]);
   }
   create(e) {
    const t = {
     key: "",
     version: ""
    };
    globalThis.Object.defineProperty(t, Ze.MESSAGE_TYPE, {
     enumerable: !1,
     value: this
    });
    e !== void 0 && (0, Ze.reflectionMergePartial)(this, t, e);
    return t;
   }
   internalBinaryRead(e, t, n, i) {
    let r = i !== null && i !== void 0 ? i : this.create(), s = e.pos + t;
    while (e.pos < s) {
     let [t, i] = e.tag();
     switch (t) {
     case 1:
      r.metadata = Qe.internalBinaryRead(e, e.uint32(), n, r.metadata);
      break;

     case 2:
      r.key = e.string();
      break;

     case 3:
      r.version = e.string();
      break;

     default:
      let s = n.readUnknownField;
      if (s === "throw") throw new globalThis.Error(`Unknown field ${t} (wire type ${i}) for ${this.typeName}`);
      let o = e.skip(i);
      s !== !1 && (s === !0 ? Ze.UnknownFieldHandler.onRead : s)(this.typeName, r, t, i, o);
     }
    }
    return r;
   }
   internalBinaryWrite(e, t, n) {
    e.metadata && Qe.internalBinaryWrite(e.metadata, t.tag(1, Ze.WireType.LengthDelimited).fork(), n).join();
    e.key !== "" && t.tag(2, Ze.WireType.LengthDelimited).string(e.key);
    e.version !== "" && t.tag(3, Ze.WireType.LengthDelimited).string(e.version);
    let i = n.writeUnknownFields;
    i !== !1 && (i == 1 ? Ze.UnknownFieldHandler.onWrite : i)(this.typeName, e, t);
    return t;
   }
  }
  const Xe = new CreateCacheEntryRequest$Type;
  class CreateCacheEntryResponse$Type extends Ze.MessageType {
   constructor() {
    super("github.actions.results.api.v1.CreateCacheEntryResponse", [ {
     no: 1,
     name: "ok",
     kind: "scalar",
     T: 8
    }, {
     no: 2,
     name: "signed_upload_url",
     kind: "scalar",
     T: 9
    }, {
     no: 3,
     name: "message",
     kind: "scalar",
     T: 9
    } ]);
   }
   create(e) {
    const t = {
     ok: !1,
     signedUploadUrl: "",
     message: ""
    };
    globalThis.Object.defineProperty(t, Ze.MESSAGE_TYPE, {
     enumerable: !1,
     value: this
    });
    e !== void 0 && (0, Ze.reflectionMergePartial)(this, t, e);
    return t;
   }
   internalBinaryRead(e, t, n, i) {
    let r = i !== null && i !== void 0 ? i : this.create(), s = e.pos + t;
    while (e.pos < s) {
     let [t, i] = e.tag();
     switch (t) {
     case 1:
      r.ok = e.bool();
      break;

     case 2:
      r.signedUploadUrl = e.string();
      break;

     case 3:
      r.message = e.string();
      break;

     default:
      let s = n.readUnknownField;
      if (s === "throw") throw new globalThis.Error(`Unknown field ${t} (wire type ${i}) for ${this.typeName}`);
      let o = e.skip(i);
      s !== !1 && (s === !0 ? Ze.UnknownFieldHandler.onRead : s)(this.typeName, r, t, i, o);
     }
    }
    return r;
   }
   internalBinaryWrite(e, t, n) {
    e.ok !== !1 && t.tag(1, Ze.WireType.Varint).bool(e.ok);
    e.signedUploadUrl !== "" && t.tag(2, Ze.WireType.LengthDelimited).string(e.signedUploadUrl);
    e.message !== "" && t.tag(3, Ze.WireType.LengthDelimited).string(e.message);
    let i = n.writeUnknownFields;
    i !== !1 && (i == 1 ? Ze.UnknownFieldHandler.onWrite : i)(this.typeName, e, t);
    return t;
   }
  }
  const et = new CreateCacheEntryResponse$Type;
  class FinalizeCacheEntryUploadRequest$Type extends Ze.MessageType {
   constructor() {
    super("github.actions.results.api.v1.FinalizeCacheEntryUploadRequest", [ {
     no: 1,
     name: "metadata",
     kind: "message",
     T: () => Qe
    }, {
     no: 2,
     name: "key",
     kind: "scalar",
     T: 9
    }, {
     no: 3,
     name: "size_bytes",
     kind: "scalar",
     T: 3
    }, {
     no: 4,
     name: "version",
     kind: "scalar",
     T: 9
    } ]);
   }
   create(e) {
    const t = {
     key: "",
     sizeBytes: "0",
     version: ""
    };
    globalThis.Object.defineProperty(t, Ze.MESSAGE_TYPE, {
     enumerable: !1,
     value: this
    });
    e !== void 0 && (0, Ze.reflectionMergePartial)(this, t, e);
    return t;
   }
   internalBinaryRead(e, t, n, i) {
    let r = i !== null && i !== void 0 ? i : this.create(), s = e.pos + t;
    while (e.pos < s) {
     let [t, i] = e.tag();
     switch (t) {
     case 1:
      r.metadata = Qe.internalBinaryRead(e, e.uint32(), n, r.metadata);
      break;

     case 2:
      r.key = e.string();
      break;

     case 3:
      r.sizeBytes = e.int64().toString();
      break;

     case 4:
      r.version = e.string();
      break;

     default:
      let s = n.readUnknownField;
      if (s === "throw") throw new globalThis.Error(`Unknown field ${t} (wire type ${i}) for ${this.typeName}`);
      let o = e.skip(i);
      s !== !1 && (s === !0 ? Ze.UnknownFieldHandler.onRead : s)(this.typeName, r, t, i, o);
     }
    }
    return r;
   }
   internalBinaryWrite(e, t, n) {
    e.metadata && Qe.internalBinaryWrite(e.metadata, t.tag(1, Ze.WireType.LengthDelimited).fork(), n).join();
    e.key !== "" && t.tag(2, Ze.WireType.LengthDelimited).string(e.key);
    e.sizeBytes !== "0" && t.tag(3, Ze.WireType.Varint).int64(e.sizeBytes);
    e.version !== "" && t.tag(4, Ze.WireType.LengthDelimited).string(e.version);
    let i = n.writeUnknownFields;
    i !== !1 && (i == 1 ? Ze.UnknownFieldHandler.onWrite : i)(this.typeName, e, t);
    return t;
   }
  }
  const tt = new FinalizeCacheEntryUploadRequest$Type;
  class FinalizeCacheEntryUploadResponse$Type extends Ze.MessageType {
   constructor() {
    super("github.actions.results.api.v1.FinalizeCacheEntryUploadResponse", [ {
     no: 1,
     name: "ok",
     kind: "scalar",
     T: 8
    }, {
     no: 2,
     name: "entry_id",
     kind: "scalar",
     T: 3
    }, {
     no: 3,
     name: "message",
     kind: "scalar",
     T: 9
    } ]);
   }
   create(e) {
    const t = {
     ok: !1,
     entryId: "0",
     message: ""
    };
    globalThis.Object.defineProperty(t, Ze.MESSAGE_TYPE, {
     enumerable: !1,
     value: this
    });
    e !== void 0 && (0, Ze.reflectionMergePartial)(this, t, e);
    return t;
   }
   internalBinaryRead(e, t, n, i) {
    let r = i !== null && i !== void 0 ? i : this.create(), s = e.pos + t;
    while (e.pos < s) {
     let [t, i] = e.tag();
     switch (t) {
     case 1:
      r.ok = e.bool();
      break;

     case 2:
      r.entryId = e.int64().toString();
      break;

     case 3:
      r.message = e.string();
      break;

     default:
      let s = n.readUnknownField;
      if (s === "throw") throw new globalThis.Error(`Unknown field ${t} (wire type ${i}) for ${this.typeName}`);
      let o = e.skip(i);
      s !== !1 && (s === !0 ? Ze.UnknownFieldHandler.onRead : s)(this.typeName, r, t, i, o);
     }
    }
    return r;
   }
   internalBinaryWrite(e, t, n) {
    e.ok !== !1 && t.tag(1, Ze.WireType.Varint).bool(e.ok);
    e.entryId !== "0" && t.tag(2, Ze.WireType.Varint).int64(e.entryId);
    e.message !== "" && t.tag(3, Ze.WireType.LengthDelimited).string(e.message);
    let i = n.writeUnknownFields;
    i !== !1 && (i == 1 ? Ze.UnknownFieldHandler.onWrite : i)(this.typeName, e, t);
    return t;
   }
  }
  const nt = new FinalizeCacheEntryUploadResponse$Type;
  class GetCacheEntryDownloadURLRequest$Type extends Ze.MessageType {
   constructor() {
    super("github.actions.results.api.v1.GetCacheEntryDownloadURLRequest", [ {
     no: 1,
     name: "metadata",
     kind: "message",
     T: () => Qe
    }, {
     no: 2,
     name: "key",
     kind: "scalar",
     T: 9
    }, {
     no: 3,
     name: "restore_keys",
     kind: "scalar",
     repeat: 2,
     T: 9
    }, {
     no: 4,
     name: "version",
     kind: "scalar",
     T: 9
    } ]);
   }
   create(e) {
    const t = {
     key: "",
     restoreKeys: [],
     version: ""
    };
    globalThis.Object.defineProperty(t, Ze.MESSAGE_TYPE, {
     enumerable: !1,
     value: this
    });
    e !== void 0 && (0, Ze.reflectionMergePartial)(this, t, e);
    return t;
   }
   internalBinaryRead(e, t, n, i) {
    let r = i !== null && i !== void 0 ? i : this.create(), s = e.pos + t;
    while (e.pos < s) {
     let [t, i] = e.tag();
     switch (t) {
     case 1:
      r.metadata = Qe.internalBinaryRead(e, e.uint32(), n, r.metadata);
      break;

     case 2:
      r.key = e.string();
      break;

     case 3:
      r.restoreKeys.push(e.string());
      break;

     case 4:
      r.version = e.string();
      break;

     default:
      let s = n.readUnknownField;
      if (s === "throw") throw new globalThis.Error(`Unknown field ${t} (wire type ${i}) for ${this.typeName}`);
      let o = e.skip(i);
      s !== !1 && (s === !0 ? Ze.UnknownFieldHandler.onRead : s)(this.typeName, r, t, i, o);
     }
    }
    return r;
   }
   internalBinaryWrite(e, t, n) {
    e.metadata && Qe.internalBinaryWrite(e.metadata, t.tag(1, Ze.WireType.LengthDelimited).fork(), n).join();
    e.key !== "" && t.tag(2, Ze.WireType.LengthDelimited).string(e.key);
    for (let n = 0; n < e.restoreKeys.length; n++) t.tag(3, Ze.WireType.LengthDelimited).string(e.restoreKeys[n]);
    e.version !== "" && t.tag(4, Ze.WireType.LengthDelimited).string(e.version);
    let i = n.writeUnknownFields;
    i !== !1 && (i == 1 ? Ze.UnknownFieldHandler.onWrite : i)(this.typeName, e, t);
    return t;
   }
  }
  const it = new GetCacheEntryDownloadURLRequest$Type;
  class GetCacheEntryDownloadURLResponse$Type extends Ze.MessageType {
   constructor() {
    super("github.actions.results.api.v1.GetCacheEntryDownloadURLResponse", [ {
     no: 1,
     name: "ok",
     kind: "scalar",
     T: 8
    }, {
     no: 2,
     name: "signed_download_url",
     kind: "scalar",
     T: 9
    }, {
     no: 3,
     name: "matched_key",
     kind: "scalar",
     T: 9
    } ]);
   }
   create(e) {
    const t = {
     ok: !1,
     signedDownloadUrl: "",
     matchedKey: ""
    };
    globalThis.Object.defineProperty(t, Ze.MESSAGE_TYPE, {
     enumerable: !1,
     value: this
    });
    e !== void 0 && (0, Ze.reflectionMergePartial)(this, t, e);
    return t;
   }
   internalBinaryRead(e, t, n, i) {
    let r = i !== null && i !== void 0 ? i : this.create(), s = e.pos + t;
    while (e.pos < s) {
     let [t, i] = e.tag();
     switch (t) {
     case 1:
      r.ok = e.bool();
      break;

     case 2:
      r.signedDownloadUrl = e.string();
      break;

     case 3:
      r.matchedKey = e.string();
      break;

     default:
      let s = n.readUnknownField;
      if (s === "throw") throw new globalThis.Error(`Unknown field ${t} (wire type ${i}) for ${this.typeName}`);
      let o = e.skip(i);
      s !== !1 && (s === !0 ? Ze.UnknownFieldHandler.onRead : s)(this.typeName, r, t, i, o);
     }
    }
    return r;
   }
   internalBinaryWrite(e, t, n) {
    e.ok !== !1 && t.tag(1, Ze.WireType.Varint).bool(e.ok);
    e.signedDownloadUrl !== "" && t.tag(2, Ze.WireType.LengthDelimited).string(e.signedDownloadUrl);
    e.matchedKey !== "" && t.tag(3, Ze.WireType.LengthDelimited).string(e.matchedKey);
    let i = n.writeUnknownFields;
    i !== !1 && (i == 1 ? Ze.UnknownFieldHandler.onWrite : i)(this.typeName, e, t);
    return t;
   }
  }
  const rt = new GetCacheEntryDownloadURLResponse$Type;
  new Ke.C0("github.actions.results.api.v1.CacheService", [ {
   name: "CreateCacheEntry",
   options: {},
   I: Xe,
   O: et
  }, {
   name: "FinalizeCacheEntryUpload",
   options: {},
   I: tt,
   O: nt
  }, {
   name: "GetCacheEntryDownloadURL",
   options: {},
   I: it,
   O: rt
  } ]);
  class CacheServiceClientJSON {
   constructor(e) {
    this.rpc = e;
    this.CreateCacheEntry.bind(this);
    this.FinalizeCacheEntryUpload.bind(this);
    this.GetCacheEntryDownloadURL.bind(this);
   }
   CreateCacheEntry(e) {
    const t = Xe.toJson(e, {
     useProtoFieldName: !0,
     emitDefaultValues: !1
    }), n = this.rpc.request("github.actions.results.api.v1.CacheService", "CreateCacheEntry", "application/json", t);
    return n.then(e => et.fromJson(e, {
     ignoreUnknownFields: !0
    }));
   }
   FinalizeCacheEntryUpload(e) {
    const t = tt.toJson(e, {
     useProtoFieldName: !0,
     emitDefaultValues: !1
    }), n = this.rpc.request("github.actions.results.api.v1.CacheService", "FinalizeCacheEntryUpload", "application/json", t);
    return n.then(e => nt.fromJson(e, {
     ignoreUnknownFields: !0
    }));
   }
   GetCacheEntryDownloadURL(e) {
    const t = it.toJson(e, {
     useProtoFieldName: !0,
     emitDefaultValues: !1
    }), n = this.rpc.request("github.actions.results.api.v1.CacheService", "GetCacheEntryDownloadURL", "application/json", t);
    return n.then(e => rt.fromJson(e, {
     ignoreUnknownFields: !0
    }));
   }
  }
  function maskSigUrl(e) {
   if (e) try {
    const t = new URL(e), n = t.searchParams.get("sig");
    if (n) {
     (0, i.Pq)(n);
     (0, i.Pq)(encodeURIComponent(n));
    }
   } catch (t) {
    (0, i.Yz)(`Failed to parse URL: ${e} ${t instanceof Error ? t.message : String(t)}`);
   }
  }
  function maskSecretUrls(e) {
   if (typeof e == "object" && e !== null) {
    "signed_upload_url" in e && typeof e.signed_upload_url == "string" && maskSigUrl(e.signed_upload_url);
    "signed_download_url" in e && typeof e.signed_download_url == "string" && maskSigUrl(e.signed_download_url);
   } else (0, i.Yz)("body is not an object or is null");
  }
  var st = (void 0, function(e, t, n, i) {
   function adopt(e) {
    return e instanceof n ? e : new n(function(t) {
     t(e);
    });
   }
   return new (n || (n = Promise))(function(n, r) {
    function fulfilled(e) {
     try {
      step(i.next(e));
     } catch (e) {
      r(e);
     }
    }
    function rejected(e) {
     try {
      step(i.throw(e));
     } catch (e) {
      r(e);
     }
    }
    function step(e) {
     e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
    }
    step((i = i.apply(e, t || [])).next());
   });
  });
  class CacheServiceClient {
   constructor(e, t, n, i) {
    this.maxAttempts = 5;
    this.baseRetryIntervalMilliseconds = 3e3;
    this.retryMultiplier = 1.5;
    const r = getRuntimeToken();
    this.baseUrl = getCacheServiceURL();
    t && (this.maxAttempts = t);
    n && (this.baseRetryIntervalMilliseconds = n);
    i && (this.retryMultiplier = i);
    this.httpClient = new Le.Qq(e, [ new Be.tZ(r) ]);
   }
   request(e, t, n, r) {
    return st(this, void 0, void 0, function*() {
     const s = new URL(`/twirp/${e}/${t}`, this.baseUrl).href;
     (0, i.Yz)(`[Request] ${t} ${s}`);
     const o = {
      "Content-Type": n
     };
     try {
      const {body: e} = yield this.retryableRequest(() => st(this, void 0, void 0, function*() {
       return this.httpClient.post(s, JSON.stringify(r), o);
      }));
      return e;
     } catch (e) {
      throw new Error(`Failed to ${t}: ${e.message}`);
     }
    });
   }
   retryableRequest(e) {
    return st(this, void 0, void 0, function*() {
     let t = 0, n = "", r = "";
     while (t < this.maxAttempts) {
      let s = !1;
      try {
       const t = yield e(), o = t.message.statusCode;
       r = yield t.readBody();
       (0, i.Yz)(`[Response] - ${t.message.statusCode}`);
       (0, i.Yz)(`Headers: ${JSON.stringify(t.message.headers, null, 2)}`);
       const a = JSON.parse(r);
       maskSecretUrls(a);
       (0, i.Yz)(`Body: ${JSON.stringify(a, null, 2)}`);
       if (this.isSuccessStatusCode(o)) return {
        response: t,
        body: a
       };
       s = this.isRetryableHttpStatusCode(o);
       n = `Failed request: (${o}) ${t.message.statusMessage}`;
       if (a.msg) {
        if (UsageError.isUsageErrorMessage(a.msg)) throw new UsageError;
        n = `${n}: ${a.msg}`;
       }
       if (o === Le.Hv.TooManyRequests) {
        const e = t.message.headers["retry-after"];
        if (e) {
         const t = parseInt(e, 10);
         !isNaN(t) && t > 0 && (0, i.$e)(`You've hit a rate limit, your rate limit will reset in ${t} seconds`);
        }
        throw new RateLimitError(`Rate limited: ${n}`);
       }
      } catch (e) {
       e instanceof SyntaxError && (0, i.Yz)(`Raw Body: ${r}`);
       if (e instanceof UsageError) throw e;
       if (e instanceof RateLimitError) throw e;
       if (NetworkError.isNetworkErrorCode(e === null || e === void 0 ? void 0 : e.code)) throw new NetworkError(e === null || e === void 0 ? void 0 : e.code);
       s = !0;
       n = e.message;
      }
      if (!s) throw new Error(`Received non-retryable error: ${n}`);
      if (t + 1 === this.maxAttempts) throw new Error(`Failed to make request after ${this.maxAttempts} attempts: ${n}`);
      const o = this.getExponentialRetryTimeMilliseconds(t);
      (0, i.pq)(`Attempt ${t + 1} of ${this.maxAttempts} failed with error: ${n}. Retrying request in ${o} ms...`);
      yield this.sleep(o);
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
    const t = [ Le.Hv.BadGateway, Le.Hv.GatewayTimeout, Le.Hv.InternalServerError, Le.Hv.ServiceUnavailable ];
    return t.includes(e);
   }
   sleep(e) {
    return st(this, void 0, void 0, function*() {
     return new Promise(t => setTimeout(t, e));
    });
   }
   getExponentialRetryTimeMilliseconds(e) {
    if (e < 0) throw new Error("attempt should be a positive integer");
    if (e === 0) return this.baseRetryIntervalMilliseconds;
    const t = this.baseRetryIntervalMilliseconds * Math.pow(this.retryMultiplier, e), n = t * this.retryMultiplier;
    return Math.trunc(Math.random() * (n - t) + t);
   }
  }
  function internalCacheTwirpClient(e) {
   const t = new CacheServiceClient(getUserAgentString(), e === null || e === void 0 ? void 0 : e.maxAttempts, e === null || e === void 0 ? void 0 : e.retryIntervalMs, e === null || e === void 0 ? void 0 : e.retryMultiplier);
   return new CacheServiceClientJSON(t);
  }
  var ot = (void 0, function(e, t, n, i) {
   function adopt(e) {
    return e instanceof n ? e : new n(function(t) {
     t(e);
    });
   }
   return new (n || (n = Promise))(function(n, r) {
    function fulfilled(e) {
     try {
      step(i.next(e));
     } catch (e) {
      r(e);
     }
    }
    function rejected(e) {
     try {
      step(i.throw(e));
     } catch (e) {
      r(e);
     }
    }
    function step(e) {
     e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
    }
    step((i = i.apply(e, t || [])).next());
   });
  });
  const at = process.platform === "win32";
  function getTarPath() {
   return ot(this, void 0, void 0, function*() {
    switch (process.platform) {
    case "win32":
     {
      const e = yield getGnuTarPathOnWindows(), t = Pe;
      if (e) return {
       path: e,
       type: $e.GNU
      };
      if ((0, o.existsSync)(t)) return {
       path: t,
       type: $e.BSD
      };
      break;
     }

    case "darwin":
     {
      const e = yield ke.K7("gtar", !1);
      return e ? {
       path: e,
       type: $e.GNU
      } : {
       path: yield ke.K7("tar", !0),
       type: $e.BSD
      };
     }

    default:
     break;
    }
    return {
     path: yield ke.K7("tar", !0),
     type: $e.GNU
    };
   });
  }
  function getTarArgs(e, t, n) {
   return ot(this, arguments, void 0, function*(e, t, n, i = "") {
    const s = [ `"${e.path}"` ], o = getCacheFileName(t), a = "cache.tar", c = getWorkingDirectory(), l = e.type === $e.BSD && t !== Ee.Gzip && at;
    switch (n) {
    case "create":
     s.push("--posix", "-cf", l ? a : o.replace(new RegExp(`\\${r.sep}`, "g"), "/"), "--exclude", l ? a : o.replace(new RegExp(`\\${r.sep}`, "g"), "/"), "-P", "-C", c.replace(new RegExp(`\\${r.sep}`, "g"), "/"), "--files-from", Me);
     break;

    case "extract":
     s.push("-xf", l ? a : i.replace(new RegExp(`\\${r.sep}`, "g"), "/"), "-P", "-C", l ? quoteAbsolutePath(c) : c.replace(new RegExp(`\\${r.sep}`, "g"), "/"));
     break;

    case "list":
     s.push("-tf", l ? a : i.replace(new RegExp(`\\${r.sep}`, "g"), "/"), "-P");
     break;
    }
    if (e.type === $e.GNU) switch (process.platform) {
    case "win32":
     s.push("--force-local");
     break;

    case "darwin":
     s.push("--delay-directory-restore");
     break;
    }
    return s;
   });
  }
  function getCommands(e, t) {
   return ot(this, arguments, void 0, function*(e, t, n = "") {
    let i;
    const r = yield getTarPath(), s = yield getTarArgs(r, e, t, n), o = t !== "create" ? yield getDecompressionProgram(r, e, n) : yield getCompressionProgram(r, e), a = r.type === $e.BSD && e !== Ee.Gzip && at;
    i = a && t !== "create" ? [ [ ...o ].join(" "), [ ...s ].join(" ") ] : [ [ ...s ].join(" "), [ ...o ].join(" ") ];
    return {
     commands: a ? i : [ i.join(" ") ],
     requiresTempDirectory: a && t !== "create"
    };
   });
  }
  function getWorkingDirectory() {
   var e;
   return (e = process.env.GITHUB_WORKSPACE) !== null && e !== void 0 ? e : process.cwd();
  }
  function quoteAbsolutePath(e) {
   return `"${r.resolve(e).replace(new RegExp(`\\${r.sep}`, "g"), "/")}"`;
  }
  function getDecompressionProgram(e, t, n) {
   return ot(this, void 0, void 0, function*() {
    const i = e.type === $e.BSD && t !== Ee.Gzip && at;
    switch (t) {
    case Ee.Zstd:
     return i ? [ "zstd -d --long=30 --force -o", Ue, quoteAbsolutePath(n) ] : [ "--use-compress-program", at ? '"zstd -d --long=30"' : "unzstd --long=30" ];

    case Ee.ZstdWithoutLong:
     return i ? [ "zstd -d --force -o", Ue, quoteAbsolutePath(n) ] : [ "--use-compress-program", at ? '"zstd -d"' : "unzstd" ];

    default:
     return [ "-z" ];
    }
   });
  }
  function getCompressionProgram(e, t) {
   return ot(this, void 0, void 0, function*() {
    const n = getCacheFileName(t), i = e.type === $e.BSD && t !== Ee.Gzip && at;
    switch (t) {
    case Ee.Zstd:
     return i ? [ "zstd -T0 --long=30 --force -o", n.replace(new RegExp(`\\${r.sep}`, "g"), "/"), Ue ] : [ "--use-compress-program", at ? '"zstd -T0 --long=30"' : "zstdmt --long=30" ];

    case Ee.ZstdWithoutLong:
     return i ? [ "zstd -T0 --force -o", n.replace(new RegExp(`\\${r.sep}`, "g"), "/"), Ue ] : [ "--use-compress-program", at ? '"zstd -T0"' : "zstdmt" ];

    default:
     return [ "-z" ];
    }
   });
  }
  function execCommands(e, t) {
   return ot(this, void 0, void 0, function*() {
    for (const n of e) try {
     yield (0, s.m)(n, void 0, {
      cwd: t,
      env: Object.assign(Object.assign({}, process.env), {
       MSYS: "winsymlinks:nativestrict"
      })
     });
    } catch (e) {
     throw new Error(`${n.split(" ")[0]} failed with error: ${e === null || e === void 0 ? void 0 : e.message}`);
    }
   });
  }
  function execReadCommands(e, t, n) {
   return ot(this, void 0, void 0, function*() {
    const {commands: r, requiresTempDirectory: s} = yield getCommands(t, n, e), o = s ? yield createTempDirectory() : void 0;
    try {
     yield execCommands(r, o);
    } finally {
     if (o) try {
      yield ke.Yz(o);
     } catch (e) {
      i.Yz(`Failed to delete temporary tar directory: ${e}`);
     }
    }
   });
  }
  function listTar(e, t) {
   return ot(this, void 0, void 0, function*() {
    yield execReadCommands(e, t, "list");
   });
  }
  function extractTar(e, t) {
   return ot(this, void 0, void 0, function*() {
    const n = getWorkingDirectory();
    yield ke.U$(n);
    yield execReadCommands(e, t, "extract");
   });
  }
  function createTar(e, t, n) {
   return ot(this, void 0, void 0, function*() {
    (0, o.writeFileSync)(r.join(e, Me), t.join("\n"));
    const {commands: i} = yield getCommands(n, "create");
    yield execCommands(i, e);
   });
  }
  var ct = (void 0, function(e, t, n, i) {
   function adopt(e) {
    return e instanceof n ? e : new n(function(t) {
     t(e);
    });
   }
   return new (n || (n = Promise))(function(n, r) {
    function fulfilled(e) {
     try {
      step(i.next(e));
     } catch (e) {
      r(e);
     }
    }
    function rejected(e) {
     try {
      step(i.throw(e));
     } catch (e) {
      r(e);
     }
    }
    function step(e) {
     e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
    }
    step((i = i.apply(e, t || [])).next());
   });
  });
  class ValidationError extends Error {
   constructor(e) {
    super(e);
    this.name = "ValidationError";
    Object.setPrototypeOf(this, ValidationError.prototype);
   }
  }
  class ReserveCacheError extends Error {
   constructor(e) {
    super(e);
    this.name = "ReserveCacheError";
    Object.setPrototypeOf(this, ReserveCacheError.prototype);
   }
  }
  const lt = "cache write denied:";
  class CacheWriteDeniedError extends ReserveCacheError {
   constructor(e) {
    super(e);
    this.name = "CacheWriteDeniedError";
    Object.setPrototypeOf(this, CacheWriteDeniedError.prototype);
   }
  }
  const ht = Oe;
  class CacheReadDeniedError extends Error {
   constructor(e) {
    super(e);
    this.name = "CacheReadDeniedError";
    Object.setPrototypeOf(this, CacheReadDeniedError.prototype);
   }
  }
  class FinalizeCacheError extends Error {
   constructor(e) {
    super(e);
    this.name = "FinalizeCacheError";
    Object.setPrototypeOf(this, FinalizeCacheError.prototype);
   }
  }
  function checkPaths(e) {
   if (!e || e.length === 0) throw new ValidationError("Path Validation Error: At least one directory or file path is required");
  }
  function checkKey(e) {
   if (e.length > 512) throw new ValidationError(`Key Validation Error: ${e} cannot be larger than 512 characters.`);
   const t = /^[^,]*$/;
   if (!t.test(e)) throw new ValidationError(`Key Validation Error: ${e} cannot contain commas.`);
  }
  function isFeatureAvailable() {
   const e = getCacheServiceVersion();
   switch (e) {
   case "v2":
    return !!process.env.ACTIONS_RESULTS_URL;

   case "v1":
   default:
    return !!process.env.ACTIONS_CACHE_URL;
   }
  }
  function restoreCache(e, t, n, r) {
   return ct(this, arguments, void 0, function*(e, t, n, r, s = !1) {
    const o = getCacheServiceVersion();
    i.Yz(`Cache service version: ${o}`);
    checkPaths(e);
    const a = getCacheMode();
    if (isCacheReadable(a)) switch (o) {
    case "v2":
     return yield restoreCacheV2(e, t, n, r, s);

    case "v1":
    default:
     return yield restoreCacheV1(e, t, n, r, s);
    } else {
     i.pq(`Cache restore skipped: the effective cache-mode '${a}' does not permit reads.`);
     i.Yz(`Skipped restore for paths [${e.join(", ")}] with primary key '${t}'.`);
    }
   });
  }
  function restoreCacheV1(e, t, n, s) {
   return ct(this, arguments, void 0, function*(e, t, n, s, o = !1) {
    var a;
    n = n || [];
    const c = [ t, ...n ];
    i.Yz("Resolved Keys:");
    i.Yz(JSON.stringify(c));
    if (c.length > 10) throw new ValidationError("Key Validation Error: Keys are limited to a maximum of 10.");
    for (const e of c) checkKey(e);
    const l = yield getCompressionMethod();
    let h = "";
    try {
     let t;
     try {
      t = yield getCacheEntry(c, e, {
       compressionMethod: l,
       enableCrossOsArchive: o
      });
     } catch (e) {
      const t = (a = e === null || e === void 0 ? void 0 : e.message) !== null && a !== void 0 ? a : "";
      if (t.includes(ht)) throw new CacheReadDeniedError(t);
      throw e;
     }
     if (!(t === null || t === void 0 ? void 0 : t.archiveLocation)) return;
     if (s === null || s === void 0 ? void 0 : s.lookupOnly) {
      i.pq("Lookup only - skipping download");
      return t.cacheKey;
     }
     h = r.join(yield createTempDirectory(), getCacheFileName(l));
     i.Yz(`Archive Path: ${h}`);
     yield downloadCache(t.archiveLocation, h, s);
     i._o() && (yield listTar(h, l));
     const n = getArchiveFileSizeInBytes(h);
     i.pq(`Cache Size: ~${Math.round(n / 1048576)} MB (${n} B)`);
     yield extractTar(h, l);
     i.pq("Cache restored successfully");
     return t.cacheKey;
    } catch (e) {
     const t = e;
     if (t.name === ValidationError.name) throw e;
     t instanceof Le.Kg && typeof t.statusCode == "number" && t.statusCode >= 500 ? i.z3(`Failed to restore: ${e.message}`) : i.$e(`Failed to restore: ${e.message}`);
    } finally {
     try {
      yield unlinkFile(h);
     } catch (e) {
      i.Yz(`Failed to delete archive: ${e}`);
     }
    }
   });
  }
  function restoreCacheV2(e, t, n, s) {
   return ct(this, arguments, void 0, function*(e, t, n, s, o = !1) {
    var a;
    s = Object.assign(Object.assign({}, s), {
     useAzureSdk: !0
    });
    n = n || [];
    const c = [ t, ...n ];
    i.Yz("Resolved Keys:");
    i.Yz(JSON.stringify(c));
    if (c.length > 10) throw new ValidationError("Key Validation Error: Keys are limited to a maximum of 10.");
    for (const e of c) checkKey(e);
    let l = "";
    try {
     const h = internalCacheTwirpClient(), d = yield getCompressionMethod(), u = {
      key: t,
      restoreKeys: n,
      version: getCacheVersion(e, d, o)
     };
     let p;
     try {
      p = yield h.GetCacheEntryDownloadURL(u);
     } catch (e) {
      const t = (a = e === null || e === void 0 ? void 0 : e.message) !== null && a !== void 0 ? a : "";
      if (t.includes(ht)) throw new CacheReadDeniedError(t);
      throw e;
     }
     if (!p.ok) {
      i.Yz(`Cache not found for version ${u.version} of keys: ${c.join(", ")}`);
      return;
     }
     const f = u.key !== p.matchedKey;
     f ? i.pq(`Cache hit for restore-key: ${p.matchedKey}`) : i.pq(`Cache hit for: ${p.matchedKey}`);
     if (s === null || s === void 0 ? void 0 : s.lookupOnly) {
      i.pq("Lookup only - skipping download");
      return p.matchedKey;
     }
     l = r.join(yield createTempDirectory(), getCacheFileName(d));
     i.Yz(`Archive path: ${l}`);
     i.Yz(`Starting download of archive to: ${l}`);
     yield downloadCache(p.signedDownloadUrl, l, s);
     const g = getArchiveFileSizeInBytes(l);
     i.pq(`Cache Size: ~${Math.round(g / 1048576)} MB (${g} B)`);
     i._o() && (yield listTar(l, d));
     yield extractTar(l, d);
     i.pq("Cache restored successfully");
     return p.matchedKey;
    } catch (e) {
     const t = e;
     if (t.name === ValidationError.name) throw e;
     t instanceof Le.Kg && typeof t.statusCode == "number" && t.statusCode >= 500 ? i.z3(`Failed to restore: ${e.message}`) : i.$e(`Failed to restore: ${e.message}`);
    } finally {
     try {
      l && (yield unlinkFile(l));
     } catch (e) {
      i.Yz(`Failed to delete archive: ${e}`);
     }
    }
   });
  }
  function cache_saveCache(e, t, n) {
   return ct(this, arguments, void 0, function*(e, t, n, r = !1) {
    const s = getCacheServiceVersion();
    i.Yz(`Cache service version: ${s}`);
    checkPaths(e);
    checkKey(t);
    const o = getCacheMode();
    if (!isCacheWritable(o)) {
     i.pq(`Cache save skipped: the effective cache-mode '${o}' does not permit writes.`);
     i.Yz(`Skipped save for paths [${e.join(", ")}] with key '${t}'.`);
     return -1;
    }
    switch (s) {
    case "v2":
     return yield saveCacheV2(e, t, n, r);

    case "v1":
    default:
     return yield saveCacheV1(e, t, n, r);
    }
   });
  }
  function saveCacheV1(e, t, n) {
   return ct(this, arguments, void 0, function*(e, t, n, s = !1) {
    var o, a, c, l, h, d;
    const u = yield getCompressionMethod();
    let p = -1;
    const f = yield resolvePaths(e);
    i.Yz("Cache Paths:");
    i.Yz(`${JSON.stringify(f)}`);
    if (f.length === 0) throw new Error("Path Validation Error: Path(s) specified in the action for caching do(es) not exist, hence no cache is being saved.");
    const g = yield createTempDirectory(), y = r.join(g, getCacheFileName(u));
    i.Yz(`Archive Path: ${y}`);
    try {
     yield createTar(g, f, u);
     i._o() && (yield listTar(y, u));
     const r = 10737418240, v = getArchiveFileSizeInBytes(y);
     i.Yz(`File Size: ${v}`);
     if (v > r && !isGhes()) throw new Error(`Cache size of ~${Math.round(v / 1048576)} MB (${v} B) is over the 10GB limit, not saving cache.`);
     i.Yz("Reserving Cache");
     const w = yield reserveCache(t, e, {
      compressionMethod: u,
      enableCrossOsArchive: s,
      cacheSize: v
     });
     if (!((o = w === null || w === void 0 ? void 0 : w.result) === null || o === void 0 ? void 0 : o.cacheId)) {
      if ((w === null || w === void 0 ? void 0 : w.statusCode) === 400) throw new Error((l = (c = w === null || w === void 0 ? void 0 : w.error) === null || c === void 0 ? void 0 : c.message) !== null && l !== void 0 ? l : `Cache size of ~${Math.round(v / 1048576)} MB (${v} B) is over the data cap limit, not saving cache.`);
      {
       const e = (h = w === null || w === void 0 ? void 0 : w.error) === null || h === void 0 ? void 0 : h.message;
       if (e === null || e === void 0 ? void 0 : e.startsWith(lt)) throw new CacheWriteDeniedError(`Unable to reserve cache with key ${t}. More details: ${e}`);
       throw new ReserveCacheError(`Unable to reserve cache with key ${t}, another job may be creating this cache. More details: ${(d = w === null || w === void 0 ? void 0 : w.error) === null || d === void 0 ? void 0 : d.message}`);
      }
     }
     p = (a = w === null || w === void 0 ? void 0 : w.result) === null || a === void 0 ? void 0 : a.cacheId;
     i.Yz(`Saving Cache (ID: ${p})`);
     yield saveCache(p, y, "", n);
    } catch (e) {
     const t = e;
     if (t.name === ValidationError.name) throw e;
     t.name === ReserveCacheError.name ? i.pq(`Failed to save: ${t.message}`) : t instanceof Le.Kg && typeof t.statusCode == "number" && t.statusCode >= 500 ? i.z3(`Failed to save: ${t.message}`) : i.$e(`Failed to save: ${t.message}`);
    } finally {
     try {
      yield unlinkFile(y);
     } catch (e) {
      i.Yz(`Failed to delete archive: ${e}`);
     }
    }
    return p;
   });
  }
  function saveCacheV2(e, t, n) {
   return ct(this, arguments, void 0, function*(e, t, n, s = !1) {
    var o;
    n = Object.assign(Object.assign({}, n), {
     uploadChunkSize: 67108864,
     uploadConcurrency: 8,
     useAzureSdk: !0
    });
    const a = yield getCompressionMethod(), c = internalCacheTwirpClient();
    let l = -1;
    const h = yield resolvePaths(e);
    i.Yz("Cache Paths:");
    i.Yz(`${JSON.stringify(h)}`);
    if (h.length === 0) throw new Error("Path Validation Error: Path(s) specified in the action for caching do(es) not exist, hence no cache is being saved.");
    const d = yield createTempDirectory(), u = r.join(d, getCacheFileName(a));
    i.Yz(`Archive Path: ${u}`);
    try {
     yield createTar(d, h, a);
     i._o() && (yield listTar(u, a));
     const r = getArchiveFileSizeInBytes(u);
     i.Yz(`File Size: ${r}`);
     n.archiveSizeBytes = r;
     i.Yz("Reserving Cache");
     const p = getCacheVersion(e, a, s), f = {
      key: t,
      version: p
     };
     let g;
     try {
      const e = yield c.CreateCacheEntry(f);
      if (!e.ok) {
       e.message && !e.message.startsWith(lt) && i.$e(`Cache reservation failed: ${e.message}`);
       throw new Error(e.message || "Response was not ok");
      }
      g = e.signedUploadUrl;
     } catch (e) {
      i.Yz(`Failed to reserve cache: ${e}`);
      const n = (o = e === null || e === void 0 ? void 0 : e.message) !== null && o !== void 0 ? o : "";
      if (n.startsWith(lt)) throw new CacheWriteDeniedError(`Unable to reserve cache with key ${t}. More details: ${n}`);
      throw new ReserveCacheError(`Unable to reserve cache with key ${t}, another job may be creating this cache.`);
     }
     i.Yz(`Attempting to upload cache located at: ${u}`);
     yield saveCache(l, u, g, n);
     const y = {
      key: t,
      version: p,
      sizeBytes: `${r}`
     }, v = yield c.FinalizeCacheEntryUpload(y);
     i.Yz(`FinalizeCacheEntryUploadResponse: ${v.ok}`);
     if (!v.ok) {
      if (v.message) throw new FinalizeCacheError(v.message);
      throw new Error(`Unable to finalize cache with key ${t}, another job may be finalizing this cache.`);
     }
     l = parseInt(v.entryId);
    } catch (e) {
     const t = e;
     if (t.name === ValidationError.name) throw e;
     t.name === ReserveCacheError.name ? i.pq(`Failed to save: ${t.message}`) : t.name === FinalizeCacheError.name ? i.$e(t.message) : t instanceof Le.Kg && typeof t.statusCode == "number" && t.statusCode >= 500 ? i.z3(`Failed to save: ${t.message}`) : i.$e(`Failed to save: ${t.message}`);
    } finally {
     try {
      yield unlinkFile(u);
     } catch (e) {
      i.Yz(`Failed to delete archive: ${e}`);
     }
    }
    return l;
   });
  }
 }),
 64012: (e => {
  e.exports = JSON.parse('{"name":"@actions/cache","version":"6.3.0","description":"Actions cache lib","keywords":["github","actions","cache"],"homepage":"https://github.com/actions/toolkit/tree/main/packages/cache","license":"MIT","type":"module","main":"lib/cache.js","types":"lib/cache.d.ts","exports":{".":{"types":"./lib/cache.d.ts","import":"./lib/cache.js"}},"directories":{"lib":"lib","test":"__tests__"},"files":["lib","!.DS_Store"],"publishConfig":{"access":"public"},"repository":{"type":"git","url":"git+https://github.com/actions/toolkit.git","directory":"packages/cache"},"scripts":{"audit-moderate":"npm install && npm audit --json --audit-level=moderate > audit.json","test":"echo \\"Error: run tests from root\\" && exit 1","tsc":"tsc && cp src/internal/shared/package-version.cjs lib/internal/shared/"},"bugs":{"url":"https://github.com/actions/toolkit/issues"},"dependencies":{"@actions/core":"^3.0.1","@actions/exec":"^3.0.0","@actions/glob":"^0.7.0","@actions/http-client":"^4.0.1","@actions/io":"^3.0.2","@azure/core-rest-pipeline":"~1.23.0","@azure/storage-blob":"~12.31.0","@protobuf-ts/runtime-rpc":"^2.11.1","semver":"^7.8.5"},"devDependencies":{"@protobuf-ts/plugin":"^2.11.1","@types/node":"^25.9.8","@types/semver":"^7.8.0","typescript":"^5.9.3"},"overrides":{"uri-js":"npm:uri-js-replace@^1.0.1","node-fetch":"^3.3.2"}}');
 })
};
