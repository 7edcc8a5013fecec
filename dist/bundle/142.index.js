export const id = 142;

export const ids = [ 142 ];

export const modules = {
 38658: ((module, __unused_webpack_exports, __webpack_require__) => {
  const packageJson = __webpack_require__(64012);
  module.exports = {
   version: packageJson.version
  };
 }),
 60142: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   w3: () => isFeatureAvailable,
   P3: () => restoreCache,
   Io: () => cache_saveCache
  });
  var lib_core = __webpack_require__(33838), external_path_ = __webpack_require__(16928), exec = __webpack_require__(41955), external_fs_ = __webpack_require__(79896);
  function getOptions(copy) {
   const result = {
    followSymbolicLinks: !0,
    implicitDescendants: !0,
    matchDirectories: !0,
    omitBrokenSymbolicLinks: !0,
    excludeHiddenFiles: !1
   };
   if (copy) {
    if (typeof copy.followSymbolicLinks == "boolean") {
     result.followSymbolicLinks = copy.followSymbolicLinks;
     lib_core.Yz(`followSymbolicLinks '${result.followSymbolicLinks}'`);
    }
    if (typeof copy.implicitDescendants == "boolean") {
     result.implicitDescendants = copy.implicitDescendants;
     lib_core.Yz(`implicitDescendants '${result.implicitDescendants}'`);
    }
    if (typeof copy.matchDirectories == "boolean") {
     result.matchDirectories = copy.matchDirectories;
     lib_core.Yz(`matchDirectories '${result.matchDirectories}'`);
    }
    if (typeof copy.omitBrokenSymbolicLinks == "boolean") {
     result.omitBrokenSymbolicLinks = copy.omitBrokenSymbolicLinks;
     lib_core.Yz(`omitBrokenSymbolicLinks '${result.omitBrokenSymbolicLinks}'`);
    }
    if (typeof copy.excludeHiddenFiles == "boolean") {
     result.excludeHiddenFiles = copy.excludeHiddenFiles;
     lib_core.Yz(`excludeHiddenFiles '${result.excludeHiddenFiles}'`);
    }
   }
   return result;
  }
  var external_assert_ = __webpack_require__(42613);
  const IS_WINDOWS = process.platform === "win32";
  function dirname(p) {
   p = safeTrimTrailingSeparator(p);
   if (IS_WINDOWS && /^\\\\[^\\]+(\\[^\\]+)?$/.test(p)) return p;
   let result = external_path_.dirname(p);
   IS_WINDOWS && /^\\\\[^\\]+\\[^\\]+\\$/.test(result) && (result = safeTrimTrailingSeparator(result));
   return result;
  }
  function ensureAbsoluteRoot(root, itemPath) {
   external_assert_(root, "ensureAbsoluteRoot parameter 'root' must not be empty");
   external_assert_(itemPath, "ensureAbsoluteRoot parameter 'itemPath' must not be empty");
   if (hasAbsoluteRoot(itemPath)) return itemPath;
   if (IS_WINDOWS) {
    if (itemPath.match(/^[A-Z]:[^\\/]|^[A-Z]:$/i)) {
     let cwd = process.cwd();
     external_assert_(cwd.match(/^[A-Z]:\\/i), `Expected current directory to start with an absolute drive root. Actual '${cwd}'`);
     if (itemPath[0].toUpperCase() === cwd[0].toUpperCase()) {
      if (itemPath.length === 2) return `${itemPath[0]}:\\${cwd.substr(3)}`;
      cwd.endsWith("\\") || (cwd += "\\");
      return `${itemPath[0]}:\\${cwd.substr(3)}${itemPath.substr(2)}`;
     }
     return `${itemPath[0]}:\\${itemPath.substr(2)}`;
    }
    if (normalizeSeparators(itemPath).match(/^\\$|^\\[^\\]/)) {
     const cwd = process.cwd();
     external_assert_(cwd.match(/^[A-Z]:\\/i), `Expected current directory to start with an absolute drive root. Actual '${cwd}'`);
     return `${cwd[0]}:\\${itemPath.substr(1)}`;
    }
   }
   external_assert_(hasAbsoluteRoot(root), "ensureAbsoluteRoot parameter 'root' must have an absolute root");
   root.endsWith("/") || IS_WINDOWS && root.endsWith("\\") || (root += external_path_.sep);
   return root + itemPath;
  }
  function hasAbsoluteRoot(itemPath) {
   external_assert_(itemPath, "hasAbsoluteRoot parameter 'itemPath' must not be empty");
   itemPath = normalizeSeparators(itemPath);
   return IS_WINDOWS ? itemPath.startsWith("\\\\") || /^[A-Z]:\\/i.test(itemPath) : itemPath.startsWith("/");
  }
  function hasRoot(itemPath) {
   external_assert_(itemPath, "isRooted parameter 'itemPath' must not be empty");
   itemPath = normalizeSeparators(itemPath);
   return IS_WINDOWS ? itemPath.startsWith("\\") || /^[A-Z]:/i.test(itemPath) : itemPath.startsWith("/");
  }
  function normalizeSeparators(p) {
   p = p || "";
   if (IS_WINDOWS) {
    p = p.replace(/\//g, "\\");
    const isUnc = /^\\\\+[^\\]/.test(p);
    return (isUnc ? "\\" : "") + p.replace(/\\\\+/g, "\\");
   }
   return p.replace(/\/\/+/g, "/");
  }
  function safeTrimTrailingSeparator(p) {
   if (!p) return "";
   p = normalizeSeparators(p);
   return p.endsWith(external_path_.sep) ? p === external_path_.sep || IS_WINDOWS && /^[A-Z]:\\$/i.test(p) ? p : p.substr(0, p.length - 1) : p;
  }
  var MatchKind;
  (function(MatchKind) {
   MatchKind[MatchKind.None = 0] = "None";
   MatchKind[MatchKind.Directory = 1] = "Directory";
   MatchKind[MatchKind.File = 2] = "File";
   MatchKind[MatchKind.All = 3] = "All";
  })(MatchKind || (MatchKind = {}));
  const internal_pattern_helper_IS_WINDOWS = process.platform === "win32";
  function getSearchPaths(patterns) {
   patterns = patterns.filter(x => !x.negate);
   const searchPathMap = {};
   for (const pattern of patterns) {
    const key = internal_pattern_helper_IS_WINDOWS ? pattern.searchPath.toUpperCase() : pattern.searchPath;
    searchPathMap[key] = "candidate";
   }
   const result = [];
   for (const pattern of patterns) {
    const key = internal_pattern_helper_IS_WINDOWS ? pattern.searchPath.toUpperCase() : pattern.searchPath;
    if (searchPathMap[key] === "included") continue;
    let foundAncestor = !1, tempKey = key, parent = dirname(tempKey);
    while (parent !== tempKey) {
     if (searchPathMap[parent]) {
      foundAncestor = !0;
      break;
     }
     tempKey = parent;
     parent = dirname(tempKey);
    }
    if (!foundAncestor) {
     result.push(pattern.searchPath);
     searchPathMap[key] = "included";
    }
   }
   return result;
  }
  function internal_pattern_helper_match(patterns, itemPath) {
   let result = MatchKind.None;
   for (const pattern of patterns) pattern.negate ? result &= ~pattern.match(itemPath) : result |= pattern.match(itemPath);
   return result;
  }
  function internal_pattern_helper_partialMatch(patterns, itemPath) {
   return patterns.some(x => !x.negate && x.partialMatch(itemPath));
  }
  var external_os_ = __webpack_require__(70857);
  const range = (a, b, str) => {
   let begs, beg, left, right, result, ai = str.indexOf(a), bi = str.indexOf(b, ai + 1), i = ai;
   if (ai >= 0 && bi > 0) {
    if (a === b) return [ ai, bi ];
    begs = [];
    left = str.length;
    while (i >= 0 && !result) {
     if (i === ai) {
      begs.push(i);
      ai = str.indexOf(a, i + 1);
     } else if (begs.length === 1) {
      const r = begs.pop();
      r !== void 0 && (result = [ r, bi ]);
     } else {
      beg = begs.pop();
      if (beg !== void 0 && beg < left) {
       left = beg;
       right = bi;
      }
      bi = str.indexOf(b, i + 1);
     }
     i = ai < bi && ai >= 0 ? ai : bi;
    }
    begs.length && right !== void 0 && (result = [ left, right ]);
   }
   return result;
  }, escSlash = "\0SLASH" + Math.random().toFixed(16) + "\0", escOpen = "\0OPEN" + Math.random().toFixed(16) + "\0", escClose = "\0CLOSE" + Math.random().toFixed(16) + "\0", escComma = "\0COMMA" + Math.random().toFixed(16) + "\0", escPeriod = "\0PERIOD" + Math.random().toFixed(16) + "\0", escSlashPattern = new RegExp(escSlash, "g"), escOpenPattern = new RegExp(escOpen, "g"), escClosePattern = new RegExp(escClose, "g"), escCommaPattern = new RegExp(escComma, "g"), escPeriodPattern = new RegExp(escPeriod, "g"), slashPattern = /\\\\/g, openPattern = /\\{/g, closePattern = /\\}/g, commaPattern = /\\,/g, periodPattern = /\\\./g, EXPANSION_MAX = 1e5, EXPANSION_MAX_LENGTH = 4e6, EXPANSION_MAX_DEPTH = 1e3, EXPANSION_MAX_REWRITES = 1e3, EXPANSION_MAX_STEPS = 2e7, CALL_STEPS = 16;
  function numeric(str) {
   return isNaN(str) ? str.charCodeAt(0) : parseInt(str, 10);
  }
  function escapeBraces(str) {
   return str.replace(slashPattern, escSlash).replace(openPattern, escOpen).replace(closePattern, escClose).replace(commaPattern, escComma).replace(periodPattern, escPeriod);
  }
  function unescapeBraces(str) {
   return str.replace(escSlashPattern, "\\").replace(escOpenPattern, "{").replace(escClosePattern, "}").replace(escCommaPattern, ",").replace(escPeriodPattern, ".");
  }
  function pushAll(target, items) {
   for (let i = 0; i < items.length; i++) target.push(items[i]);
  }
  function balancedWithBudget(str, masked, budget) {
   if (budget.remaining < 0) return;
   const r = range("{", "}", masked), unmatched = r !== void 0 && masked.indexOf("{") < r[0];
   budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
   return !r || budget.remaining < 0 ? void 0 : {
    end: r[1],
    pre: str.slice(0, r[0]),
    body: str.slice(r[0] + 1, r[1]),
    post: str.slice(r[1] + 1),
    unmatched
   };
  }
  function maskUnmatchedOpens(masked, budget) {
   budget.remaining -= masked.length;
   const open = [];
   for (let i = 0; i < masked.length; i++) {
    const c = masked.charCodeAt(i);
    c === 123 ? open.push(i) : c === 125 && open.length && open.pop();
   }
   let out = "", last = 0;
   for (let i = 0; i < open.length; i++) {
    const at = open[i];
    out += masked.slice(last, at) + "\0";
    last = at + 1;
   }
   return out + masked.slice(last);
  }
  function commaSetFollows(str, budget) {
   budget.remaining -= str.length;
   if (budget.remaining < 0) return !1;
   let close = !1;
   for (let i = str.length - 1; i >= 0; i--) {
    const c = str.charCodeAt(i);
    if (c === 125) close = !0; else if (c === 10 || c === 13 || c === 8232 || c === 8233) close = !1; else if (c === 44 && close && str.charCodeAt(i + 1) !== 44) return !0;
   }
   return !1;
  }
  function parseCommaParts(str, budget) {
   const parts = [];
   let carry = "";
   for (;;) {
    const m = balancedWithBudget(str, str, budget);
    if (budget.remaining < 0) return;
    if (!m) {
     const tail = str.split(",");
     tail[0] = carry + tail[0];
     pushAll(parts, tail);
     return parts;
    }
    const {pre, body, post} = m, p = pre.split(",");
    p[0] = carry + p[0];
    p[p.length - 1] += "{" + body + "}";
    if (!post.length) {
     pushAll(parts, p);
     return parts;
    }
    carry = p.pop();
    pushAll(parts, p);
    str = post;
   }
  }
  function bound(value, fallback) {
   return value === void 0 || isNaN(value) ? fallback : value;
  }
  function expand(str, options = {}) {
   if (!str) return [];
   const max = bound(options.max, EXPANSION_MAX), maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH), maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH), maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES), maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
   str.slice(0, 2) === "{}" && (str = "\\{\\}" + str.slice(2));
   return expand_(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, {
    remaining: maxSteps
   }, !0).map(unescapeBraces);
  }
  function embrace(str) {
   return "{" + str + "}";
  }
  function isPadded(el) {
   return /^-?0\d/.test(el);
  }
  function lte(i, y) {
   return i <= y;
  }
  function gte(i, y) {
   return i >= y;
  }
  function combine(acc, pre, values, max, maxLength, dropEmpties, budget) {
   const out = [];
   let nonEmpty, length = 0;
   outer: for (let a = 0; a < acc.length; a++) {
    const prefix = acc[a] + pre;
    let vs = values;
    if (dropEmpties && !prefix) {
     nonEmpty || (nonEmpty = values.filter(v => v));
     vs = nonEmpty;
    }
    for (let v = 0; v < vs.length; v++) {
     if (out.length >= max) break outer;
     const expansion = prefix + vs[v];
     if (length + expansion.length > maxLength) break outer;
     out.push(expansion);
     length += expansion.length;
    }
   }
   budget.remaining -= out.length;
   return out;
  }
  function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
   const n = body.split(/\.\./), N = [];
   if (n[0] === void 0 || n[1] === void 0) return N;
   const x = numeric(n[0]), y = numeric(n[1]), width = Math.max(n[0].length, n[1].length);
   let incr = n.length === 3 && n[2] !== void 0 ? Math.max(Math.abs(numeric(n[2])), 1) : 1, test = lte;
   const reverse = y < x;
   if (reverse) {
    incr *= -1;
    test = gte;
   }
   const pad = n.some(isPadded), cost = pad ? width : 1;
   let length = 0;
   for (let i = x; test(i, y) && N.length < max; i += incr) {
    budget.remaining -= cost;
    if (budget.remaining < 0) return;
    let c;
    if (isAlphaSequence) {
     c = String.fromCharCode(i);
     c === "\\" && (c = "");
    } else {
     c = String(i);
     if (pad) {
      const need = width - c.length;
      if (need > 0) {
       const z = new Array(need + 1).join("0");
       c = i < 0 ? "-" + z + c.slice(1) : z + c;
      }
     }
    }
    if (length + c.length > maxLength) break;
    N.push(c);
    length += c.length;
   }
   return N;
  }
  function expand_(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
   budget.remaining -= CALL_STEPS;
   if (depth > maxDepth) return [ str ];
   let acc = [ "" ], rewrites = 0, dropEmpties = !1, firstGroup = !0, masked = str;
   for (;;) {
    const m = balancedWithBudget(str, masked, budget);
    if (!m) return combine(acc, str, [ "" ], max, maxLength, dropEmpties, budget);
    m.unmatched && (masked = maskUnmatchedOpens(masked, budget));
    const pre = m.pre, literal = () => combine(acc, pre + "{" + m.body + "}" + m.post, [ "" ], max, maxLength, dropEmpties, budget);
    if (/\$$/.test(pre)) {
     acc = combine(acc, pre + "{" + m.body + "}", [ "" ], max, maxLength, dropEmpties && !m.post.length, budget);
     firstGroup = !1;
     if (!m.post.length) break;
     str = m.post;
     masked = masked.slice(m.end + 1);
     continue;
    }
    const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body), isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body), isSequence = isNumericSequence || isAlphaSequence, isOptions = m.body.indexOf(",") >= 0;
    if (!isSequence && !isOptions) {
     if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
      rewrites++;
      str = m.pre + "{" + m.body + escClose + m.post;
      masked = masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
      isTop = !0;
      continue;
     }
     return literal();
    }
    if (firstGroup) {
     dropEmpties = isTop && !isSequence;
     firstGroup = !1;
    }
    let values;
    if (isSequence) {
     values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
     if (!values) return literal();
    } else {
     let n = parseCommaParts(m.body, budget);
     if (!n) return literal();
     if (n.length === 1 && n[0] !== void 0) {
      n = expand_(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, !1).map(embrace);
      if (budget.remaining < 0) return literal();
      if (n.length === 1) {
       const next = combine(acc, pre + n[0], [ "" ], max, maxLength, dropEmpties && !m.post.length, budget);
       if (budget.remaining < 0) return literal();
       acc = next;
       if (!m.post.length) break;
       str = m.post;
       masked = masked.slice(m.end + 1);
       continue;
      }
     }
     let dropsEmpties = dropEmpties && !m.post.length && !pre;
     for (let d = 0; dropsEmpties && d < acc.length; d++) acc[d] && (dropsEmpties = !1);
     values = [];
     let valuesLength = 0;
     outer: for (let j = 0; j < n.length; j++) {
      const expanded = expand_(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, !1);
      if (budget.remaining < 0) return literal();
      for (let k = 0; k < expanded.length; k++) {
       const v = expanded[k];
       if (!dropsEmpties || v) {
        if (values.length >= max || valuesLength + v.length > maxLength) break outer;
        values.push(v);
        valuesLength += v.length;
       }
      }
     }
    }
    const next = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
    if (budget.remaining < 0) return literal();
    acc = next;
    if (!m.post.length) break;
    str = m.post;
    masked = masked.slice(m.end + 1);
   }
   return acc;
  }
  const MAX_PATTERN_LENGTH = 65536, assertValidPattern = pattern => {
   if (typeof pattern != "string") throw new TypeError("invalid pattern");
   if (pattern.length > MAX_PATTERN_LENGTH) throw new TypeError("pattern is too long");
  }, posixClasses = {
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
  }, braceEscape = s => s.replace(/[[\]\\-]/g, "\\$&"), regexpEscape = s => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, "\\$&"), rangesToString = ranges => ranges.join(""), parseClass = (glob, position) => {
   const pos = position;
   if (glob.charAt(pos) !== "[") throw new Error("not in a brace expression");
   const ranges = [], negs = [];
   let i = pos + 1, sawStart = !1, uflag = !1, escaping = !1, negate = !1, endPos = pos, rangeStart = "";
   WHILE: while (i < glob.length) {
    const c = glob.charAt(i);
    if (c !== "!" && c !== "^" || i !== pos + 1) {
     if (c === "]" && sawStart && !escaping) {
      endPos = i + 1;
      break;
     }
     sawStart = !0;
     if (c !== "\\" || escaping) {
      if (c === "[" && !escaping) for (const [cls, [unip, u, neg]] of Object.entries(posixClasses)) if (glob.startsWith(cls, i)) {
       if (rangeStart) return [ "$.", !1, glob.length - pos, !0 ];
       i += cls.length;
       neg ? negs.push(unip) : ranges.push(unip);
       uflag = uflag || u;
       continue WHILE;
      }
      escaping = !1;
      if (rangeStart) {
       c > rangeStart ? ranges.push(braceEscape(rangeStart) + "-" + braceEscape(c)) : c === rangeStart && ranges.push(braceEscape(c));
       rangeStart = "";
       i++;
      } else if (glob.startsWith("-]", i + 1)) {
       ranges.push(braceEscape(c + "-"));
       i += 2;
      } else if (glob.startsWith("-", i + 1)) {
       rangeStart = c;
       i += 2;
      } else {
       ranges.push(braceEscape(c));
       i++;
      }
     } else {
      escaping = !0;
      i++;
     }
    } else {
     negate = !0;
     i++;
    }
   }
   if (endPos < i) return [ "", !1, 0, !1 ];
   if (!ranges.length && !negs.length) return [ "$.", !1, glob.length - pos, !0 ];
   if (negs.length === 0 && ranges.length === 1 && /^\\?.$/.test(ranges[0]) && !negate) {
    const r = ranges[0].length === 2 ? ranges[0].slice(-1) : ranges[0];
    return [ regexpEscape(r), !1, endPos - pos, !1 ];
   }
   const sranges = "[" + (negate ? "^" : "") + rangesToString(ranges) + "]", snegs = "[" + (negate ? "" : "^") + rangesToString(negs) + "]", comb = ranges.length && negs.length ? "(" + sranges + "|" + snegs + ")" : ranges.length ? sranges : snegs;
   return [ comb, uflag, endPos - pos, !0 ];
  }, unescape_unescape = (s, {windowsPathsNoEscape = !1, magicalBraces = !0} = {}) => magicalBraces ? windowsPathsNoEscape ? s.replace(/\[([^/\\])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\])\]/g, "$1$2").replace(/\\([^/])/g, "$1") : windowsPathsNoEscape ? s.replace(/\[([^/\\{}])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\{}])\]/g, "$1$2").replace(/\\([^/{}])/g, "$1");
  var _a;
  const types = new Set([ "!", "?", "+", "*", "@" ]), isExtglobType = c => types.has(c), isExtglobAST = c => isExtglobType(c.type), adoptionMap = new Map([ [ "!", [ "@" ] ], [ "?", [ "?", "@" ] ], [ "@", [ "@" ] ], [ "*", [ "*", "+", "?", "@" ] ], [ "+", [ "+", "@" ] ] ]), adoptionWithSpaceMap = new Map([ [ "!", [ "?" ] ], [ "@", [ "?" ] ], [ "+", [ "?", "*" ] ] ]), adoptionAnyMap = new Map([ [ "!", [ "?", "@" ] ], [ "?", [ "?", "@" ] ], [ "@", [ "?", "@" ] ], [ "*", [ "*", "+", "?", "@" ] ], [ "+", [ "+", "@", "?", "*" ] ] ]), usurpMap = new Map([ [ "!", new Map([ [ "!", "@" ] ]) ], [ "?", new Map([ [ "*", "*" ], [ "+", "*" ] ]) ], [ "@", new Map([ [ "!", "!" ], [ "?", "?" ], [ "@", "@" ], [ "*", "*" ], [ "+", "+" ] ]) ], [ "+", new Map([ [ "?", "*" ], [ "*", "*" ] ]) ] ]), startNoTraversal = "(?!(?:^|/)\\.\\.?(?:$|/))", startNoDot = "(?!\\.)", addPatternStart = new Set([ "[", "." ]), justDots = new Set([ "..", "." ]), reSpecials = new Set("().*{}+?[]^$\\!"), regExpEscape = s => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, "\\$&"), qmark = "[^/]", star = qmark + "*?", starNoEmpty = qmark + "+?";
  let ID = 0;
  class AST {
   type;
   #root;
   #hasMagic;
   #uflag=!1;
   #parts=[];
   #parent;
   #parentIndex;
   #negs;
   #filledNegs=!1;
   #options;
   #toString;
   #emptyExt=!1;
   id=++ID;
   get depth() {
    return (this.#parent?.depth ?? -1) + 1;
   }
   [Symbol.for("nodejs.util.inspect.custom")]() {
    return {
     "@@type": "AST",
     id: this.id,
     type: this.type,
     root: this.#root.id,
     parent: this.#parent?.id,
     depth: this.depth,
     partsLength: this.#parts.length,
     parts: this.#parts
    };
   }
   constructor(type, parent, options = {}) {
    this.type = type;
    type && (this.#hasMagic = !0);
    this.#parent = parent;
    this.#root = this.#parent ? this.#parent.#root : this;
    this.#options = this.#root === this ? options : this.#root.#options;
    this.#negs = this.#root === this ? [] : this.#root.#negs;
    type !== "!" || this.#root.#filledNegs || this.#negs.push(this);
    this.#parentIndex = this.#parent ? this.#parent.#parts.length : 0;
   }
   get hasMagic() {
    if (this.#hasMagic !== void 0) return this.#hasMagic;
    for (const p of this.#parts) if (typeof p != "string" && (p.type || p.hasMagic)) return this.#hasMagic = !0;
    return this.#hasMagic;
   }
   toString() {
    return this.#toString !== void 0 ? this.#toString : this.type ? this.#toString = this.type + "(" + this.#parts.map(p => String(p)).join("|") + ")" : this.#toString = this.#parts.map(p => String(p)).join("");
   }
   #fillNegs() {
    if (this !== this.#root) throw new Error("should only call on root");
    if (this.#filledNegs) return this;
    this.toString();
    this.#filledNegs = !0;
    let n;
    while (n = this.#negs.pop()) {
     if (n.type !== "!") continue;
     let p = n, pp = p.#parent;
     while (pp) {
      for (let i = p.#parentIndex + 1; !pp.type && i < pp.#parts.length; i++) for (const part of n.#parts) {
       if (typeof part == "string") throw new Error("string part in extglob AST??");
       part.copyIn(pp.#parts[i]);
      }
      p = pp;
      pp = p.#parent;
     }
    }
    return this;
   }
   push(...parts) {
    for (const p of parts) if (p !== "") {
     if (typeof p != "string" && !(p instanceof _a && p.#parent === this)) throw new Error("invalid part: " + p);
     this.#parts.push(p);
    }
   }
   toJSON() {
    const ret = this.type === null ? this.#parts.slice().map(p => typeof p == "string" ? p : p.toJSON()) : [ this.type, ...this.#parts.map(p => p.toJSON()) ];
    this.isStart() && !this.type && ret.unshift([]);
    this.isEnd() && (this === this.#root || this.#root.#filledNegs && this.#parent?.type === "!") && ret.push({});
    return ret;
   }
   isStart() {
    if (this.#root === this) return !0;
    if (!this.#parent?.isStart()) return !1;
    if (this.#parentIndex === 0) return !0;
    const p = this.#parent;
    for (let i = 0; i < this.#parentIndex; i++) {
     const pp = p.#parts[i];
     if (!(pp instanceof _a && pp.type === "!")) return !1;
    }
    return !0;
   }
   isEnd() {
    if (this.#root === this) return !0;
    if (this.#parent?.type === "!") return !0;
    if (!this.#parent?.isEnd()) return !1;
    if (!this.type) return this.#parent?.isEnd();
    const pl = this.#parent ? this.#parent.#parts.length : 0;
    return this.#parentIndex === pl - 1;
   }
   copyIn(part) {
    typeof part == "string" ? this.push(part) : this.push(part.clone(this));
   }
   clone(parent) {
    const c = new _a(this.type, parent);
    for (const p of this.#parts) c.copyIn(p);
    return c;
   }
   static #parseAST(str, ast, pos, opt, extDepth) {
    const maxDepth = opt.maxExtglobRecursion ?? 2;
    let escaping = !1, inBrace = !1, braceStart = -1, braceNeg = !1;
    if (ast.type === null) {
     let i = pos, acc = "";
     while (i < str.length) {
      const c = str.charAt(i++);
      if (escaping || c === "\\") {
       escaping = !escaping;
       acc += c;
       continue;
      }
      if (inBrace) {
       i === braceStart + 1 ? c !== "^" && c !== "!" || (braceNeg = !0) : c !== "]" || i === braceStart + 2 && braceNeg || (inBrace = !1);
       acc += c;
       continue;
      }
      if (c === "[") {
       inBrace = !0;
       braceStart = i;
       braceNeg = !1;
       acc += c;
       continue;
      }
      const doRecurse = !opt.noext && isExtglobType(c) && str.charAt(i) === "(" && extDepth <= maxDepth;
      if (doRecurse) {
       ast.push(acc);
       acc = "";
       const ext = new _a(c, ast);
       i = _a.#parseAST(str, ext, i, opt, extDepth + 1);
       ast.push(ext);
       continue;
      }
      acc += c;
     }
     ast.push(acc);
     return i;
    }
    let i = pos + 1, part = new _a(null, ast);
    const parts = [];
    let acc = "";
    while (i < str.length) {
     const c = str.charAt(i++);
     if (escaping || c === "\\") {
      escaping = !escaping;
      acc += c;
      continue;
     }
     if (inBrace) {
      i === braceStart + 1 ? c !== "^" && c !== "!" || (braceNeg = !0) : c !== "]" || i === braceStart + 2 && braceNeg || (inBrace = !1);
      acc += c;
      continue;
     }
     if (c === "[") {
      inBrace = !0;
      braceStart = i;
      braceNeg = !1;
      acc += c;
      continue;
     }
     const doRecurse = !opt.noext && isExtglobType(c) && str.charAt(i) === "(" && (extDepth <= maxDepth || ast && ast.#canAdoptType(c));
     if (doRecurse) {
      const depthAdd = ast && ast.#canAdoptType(c) ? 0 : 1;
      part.push(acc);
      acc = "";
      const ext = new _a(c, part);
      part.push(ext);
      i = _a.#parseAST(str, ext, i, opt, extDepth + depthAdd);
      continue;
     }
     if (c !== "|") {
      if (c === ")") {
       acc === "" && ast.#parts.length === 0 && (ast.#emptyExt = !0);
       part.push(acc);
       acc = "";
       ast.push(...parts, part);
       return i;
      }
      acc += c;
     } else {
      part.push(acc);
      acc = "";
      parts.push(part);
      part = new _a(null, ast);
     }
    }
    ast.type = null;
    ast.#hasMagic = void 0;
    ast.#parts = [ str.substring(pos - 1) ];
    return i;
   }
   #canAdoptWithSpace(child) {
    return this.#canAdopt(child, adoptionWithSpaceMap);
   }
   #canAdopt(child, map = adoptionMap) {
    if (!child || typeof child != "object" || child.type !== null || child.#parts.length !== 1 || this.type === null) return !1;
    const gc = child.#parts[0];
    return !(!gc || typeof gc != "object" || gc.type === null) && this.#canAdoptType(gc.type, map);
   }
   #canAdoptType(c, map = adoptionAnyMap) {
    return !!map.get(this.type)?.includes(c);
   }
   #adoptWithSpace(child, index) {
    const gc = child.#parts[0], blank = new _a(null, gc, this.options);
    blank.#parts.push("");
    gc.push(blank);
    this.#adopt(child, index);
   }
   #adopt(child, index) {
    const gc = child.#parts[0];
    this.#parts.splice(index, 1, ...gc.#parts);
    for (const p of gc.#parts) typeof p == "object" && (p.#parent = this);
    this.#toString = void 0;
   }
   #canUsurpType(c) {
    const m = usurpMap.get(this.type);
    return !!m?.has(c);
   }
   #canUsurp(child) {
    if (!child || typeof child != "object" || child.type !== null || child.#parts.length !== 1 || this.type === null || this.#parts.length !== 1) return !1;
    const gc = child.#parts[0];
    return !(!gc || typeof gc != "object" || gc.type === null) && this.#canUsurpType(gc.type);
   }
   #usurp(child) {
    const m = usurpMap.get(this.type), gc = child.#parts[0], nt = m?.get(gc.type);
    if (!nt) return !1;
    this.#parts = gc.#parts;
    for (const p of this.#parts) typeof p == "object" && (p.#parent = this);
    this.type = nt;
    this.#toString = void 0;
    this.#emptyExt = !1;
   }
   static fromGlob(pattern, options = {}) {
    const ast = new _a(null, void 0, options);
    _a.#parseAST(pattern, ast, 0, options, 0);
    return ast;
   }
   toMMPattern() {
    if (this !== this.#root) return this.#root.toMMPattern();
    const glob = this.toString(), [re, body, hasMagic, uflag] = this.toRegExpSource(), anyMagic = hasMagic || this.#hasMagic || this.#options.nocase && !this.#options.nocaseMagicOnly && glob.toUpperCase() !== glob.toLowerCase();
    if (!anyMagic) return body;
    const flags = (this.#options.nocase ? "i" : "") + (uflag ? "u" : "");
    return Object.assign(new RegExp(`^${re}$`, flags), {
     _src: re,
     _glob: glob
    });
   }
   get options() {
    return this.#options;
   }
   toRegExpSource(allowDot) {
    const dot = allowDot ?? !!this.#options.dot;
    if (this.#root === this) {
     this.#flatten();
     this.#fillNegs();
    }
    if (!isExtglobAST(this)) {
     const noEmpty = this.isStart() && this.isEnd() && !this.#parts.some(s => typeof s != "string"), src = this.#parts.map(p => {
      const [re, _, hasMagic, uflag] = typeof p == "string" ? _a.#parseGlob(p, this.#hasMagic, noEmpty) : p.toRegExpSource(allowDot);
      this.#hasMagic = this.#hasMagic || hasMagic;
      this.#uflag = this.#uflag || uflag;
      return re;
     }).join("");
     let start = "";
     if (this.isStart() && typeof this.#parts[0] == "string") {
      const dotTravAllowed = this.#parts.length === 1 && justDots.has(this.#parts[0]);
      if (!dotTravAllowed) {
       const aps = addPatternStart, needNoTrav = dot && aps.has(src.charAt(0)) || src.startsWith("\\.") && aps.has(src.charAt(2)) || src.startsWith("\\.\\.") && aps.has(src.charAt(4)), needNoDot = !dot && !allowDot && aps.has(src.charAt(0));
       start = needNoTrav ? startNoTraversal : needNoDot ? startNoDot : "";
      }
     }
     let end = "";
     this.isEnd() && this.#root.#filledNegs && this.#parent?.type === "!" && (end = "(?:$|\\/)");
     const final = start + src + end;
     return [ final, unescape_unescape(src), this.#hasMagic = !!this.#hasMagic, this.#uflag ];
    }
    const repeated = this.type === "*" || this.type === "+", start = this.type === "!" ? "(?:(?!(?:" : "(?:";
    let body = this.#partsToRegExp(dot);
    if (this.isStart() && this.isEnd() && !body && this.type !== "!") {
     const s = this.toString(), me = this;
     me.#parts = [ s ];
     me.type = null;
     me.#hasMagic = void 0;
     return [ s, unescape_unescape(this.toString()), !1, !1 ];
    }
    let bodyDotAllowed = !repeated || allowDot || dot || !startNoDot ? "" : this.#partsToRegExp(!0);
    bodyDotAllowed === body && (bodyDotAllowed = "");
    bodyDotAllowed && (body = `(?:${body})(?:${bodyDotAllowed})*?`);
    let final = "";
    if (this.type === "!" && this.#emptyExt) final = (this.isStart() && !dot ? startNoDot : "") + starNoEmpty; else {
     const close = this.type === "!" ? "))" + (!this.isStart() || dot || allowDot ? "" : startNoDot) + star + ")" : this.type === "@" ? ")" : this.type === "?" ? ")?" : this.type === "+" && bodyDotAllowed ? ")" : this.type === "*" && bodyDotAllowed ? ")?" : `)${this.type}`;
     final = start + body + close;
    }
    return [ final, unescape_unescape(body), this.#hasMagic = !!this.#hasMagic, this.#uflag ];
   }
   #flatten() {
    if (isExtglobAST(this)) {
     let iterations = 0, done = !1;
     do {
      done = !0;
      for (let i = 0; i < this.#parts.length; i++) {
       const c = this.#parts[i];
       if (typeof c == "object") {
        c.#flatten();
        if (this.#canAdopt(c)) {
         done = !1;
         this.#adopt(c, i);
        } else if (this.#canAdoptWithSpace(c)) {
         done = !1;
         this.#adoptWithSpace(c, i);
        } else if (this.#canUsurp(c)) {
         done = !1;
         this.#usurp(c);
        }
       }
      }
     } while (!done && ++iterations < 10);
    } else for (const p of this.#parts) typeof p == "object" && p.#flatten();
    this.#toString = void 0;
   }
   #partsToRegExp(dot) {
    return this.#parts.map(p => {
     if (typeof p == "string") throw new Error("string type in extglob ast??");
     const [re, _, _hasMagic, uflag] = p.toRegExpSource(dot);
     this.#uflag = this.#uflag || uflag;
     return re;
    }).filter(p => !(this.isStart() && this.isEnd() && !p)).join("|");
   }
   static #parseGlob(glob, hasMagic, noEmpty = !1) {
    let escaping = !1, re = "", uflag = !1, inStar = !1;
    for (let i = 0; i < glob.length; i++) {
     const c = glob.charAt(i);
     if (escaping) {
      escaping = !1;
      re += (reSpecials.has(c) ? "\\" : "") + c;
     } else if (c !== "*") {
      inStar = !1;
      if (c !== "\\") {
       if (c === "[") {
        const [src, needUflag, consumed, magic] = parseClass(glob, i);
        if (consumed) {
         re += src;
         uflag = uflag || needUflag;
         i += consumed - 1;
         hasMagic = hasMagic || magic;
         continue;
        }
       }
       if (c !== "?") re += regExpEscape(c); else {
        re += qmark;
        hasMagic = !0;
       }
      } else i === glob.length - 1 ? re += "\\\\" : escaping = !0;
     } else {
      if (inStar) continue;
      inStar = !0;
      re += noEmpty && /^[*]+$/.test(glob) ? starNoEmpty : star;
      hasMagic = !0;
     }
    }
    return [ re, unescape_unescape(glob), !!hasMagic, uflag ];
   }
  }
  _a = AST;
  const escape_escape = (s, {windowsPathsNoEscape = !1, magicalBraces = !1} = {}) => magicalBraces ? windowsPathsNoEscape ? s.replace(/[?*()[\]{}]/g, "[$&]") : s.replace(/[?*()[\]\\{}]/g, "\\$&") : windowsPathsNoEscape ? s.replace(/[?*()[\]]/g, "[$&]") : s.replace(/[?*()[\]\\]/g, "\\$&"), minimatch = (p, pattern, options = {}) => {
   assertValidPattern(pattern);
   return !(!options.nocomment && pattern.charAt(0) === "#") && new Minimatch(pattern, options).match(p);
  }, starDotExtRE = /^\*+([^+@!?*[(]*)$/, starDotExtTest = ext => f => !f.startsWith(".") && f.endsWith(ext), starDotExtTestDot = ext => f => f.endsWith(ext), starDotExtTestNocase = ext => {
   ext = ext.toLowerCase();
   return f => !f.startsWith(".") && f.toLowerCase().endsWith(ext);
  }, starDotExtTestNocaseDot = ext => {
   ext = ext.toLowerCase();
   return f => f.toLowerCase().endsWith(ext);
  }, starDotStarRE = /^\*+\.\*+$/, starDotStarTest = f => !f.startsWith(".") && f.includes("."), starDotStarTestDot = f => f !== "." && f !== ".." && f.includes("."), dotStarRE = /^\.\*+$/, dotStarTest = f => f !== "." && f !== ".." && f.startsWith("."), starRE = /^\*+$/, starTest = f => f.length !== 0 && !f.startsWith("."), starTestDot = f => f.length !== 0 && f !== "." && f !== "..", qmarksRE = /^\?+([^+@!?*[(]*)?$/, qmarksTestNocase = ([$0, ext = ""]) => {
   const noext = qmarksTestNoExt([ $0 ]);
   if (!ext) return noext;
   ext = ext.toLowerCase();
   return f => noext(f) && f.toLowerCase().endsWith(ext);
  }, qmarksTestNocaseDot = ([$0, ext = ""]) => {
   const noext = qmarksTestNoExtDot([ $0 ]);
   if (!ext) return noext;
   ext = ext.toLowerCase();
   return f => noext(f) && f.toLowerCase().endsWith(ext);
  }, qmarksTestDot = ([$0, ext = ""]) => {
   const noext = qmarksTestNoExtDot([ $0 ]);
   return ext ? f => noext(f) && f.endsWith(ext) : noext;
  }, qmarksTest = ([$0, ext = ""]) => {
   const noext = qmarksTestNoExt([ $0 ]);
   return ext ? f => noext(f) && f.endsWith(ext) : noext;
  }, qmarksTestNoExt = ([$0]) => {
   const len = $0.length;
   return f => f.length === len && !f.startsWith(".");
  }, qmarksTestNoExtDot = ([$0]) => {
   const len = $0.length;
   return f => f.length === len && f !== "." && f !== "..";
  }, defaultPlatform = typeof process == "object" && process ? typeof process.env == "object" && process.env && process.env.__MINIMATCH_TESTING_PLATFORM__ || process.platform : "posix", esm_path = {
   win32: {
    sep: "\\"
   },
   posix: {
    sep: "/"
   }
  }, sep = defaultPlatform === "win32" ? esm_path.win32.sep : esm_path.posix.sep;
  minimatch.sep = sep;
  const GLOBSTAR = Symbol("globstar **");
  minimatch.GLOBSTAR = GLOBSTAR;
  const esm_qmark = "[^/]", esm_star = esm_qmark + "*?", twoStarDot = "(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?", twoStarNoDot = "(?:(?!(?:\\/|^)\\.).)*?", filter = (pattern, options = {}) => p => minimatch(p, pattern, options);
  minimatch.filter = filter;
  const ext = (a, b = {}) => Object.assign({}, a, b), defaults = def => {
   if (!def || typeof def != "object" || !Object.keys(def).length) return minimatch;
   const orig = minimatch, m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
   return Object.assign(m, {
    Minimatch: class extends orig.Minimatch {
     constructor(pattern, options = {}) {
      super(pattern, ext(def, options));
     }
     static defaults(options) {
      return orig.defaults(ext(def, options)).Minimatch;
     }
    },
    AST: class extends orig.AST {
     constructor(type, parent, options = {}) {
      super(type, parent, ext(def, options));
     }
     static fromGlob(pattern, options = {}) {
      return orig.AST.fromGlob(pattern, ext(def, options));
     }
    },
    unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
    escape: (s, options = {}) => orig.escape(s, ext(def, options)),
    filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
    defaults: options => orig.defaults(ext(def, options)),
    makeRe: (pattern, options = {}) => orig.makeRe(pattern, ext(def, options)),
    braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
    match: (list, pattern, options = {}) => orig.match(list, pattern, ext(def, options)),
    sep: orig.sep,
    GLOBSTAR
   });
  };
  minimatch.defaults = defaults;
  const braceExpand = (pattern, options = {}) => {
   assertValidPattern(pattern);
   return options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern) ? [ pattern ] : expand(pattern, {
    max: options.braceExpandMax
   });
  };
  minimatch.braceExpand = braceExpand;
  const makeRe = (pattern, options = {}) => new Minimatch(pattern, options).makeRe();
  minimatch.makeRe = makeRe;
  const match = (list, pattern, options = {}) => {
   const mm = new Minimatch(pattern, options);
   list = list.filter(f => mm.match(f));
   mm.options.nonull && !list.length && list.push(pattern);
   return list;
  };
  minimatch.match = match;
  const globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/, esm_regExpEscape = s => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, "\\$&");
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
   constructor(pattern, options = {}) {
    assertValidPattern(pattern);
    options = options || {};
    this.options = options;
    this.maxGlobstarRecursion = options.maxGlobstarRecursion ?? 200;
    this.pattern = pattern;
    this.platform = options.platform || defaultPlatform;
    this.isWindows = this.platform === "win32";
    const awe = "allowWindowsEscape";
    this.windowsPathsNoEscape = !!options.windowsPathsNoEscape || options[awe] === !1;
    this.windowsPathsNoEscape && (this.pattern = this.pattern.replace(/\\/g, "/"));
    this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
    this.regexp = null;
    this.negate = !1;
    this.nonegate = !!options.nonegate;
    this.comment = !1;
    this.empty = !1;
    this.partial = !!options.partial;
    this.nocase = !!this.options.nocase;
    this.windowsNoMagicRoot = options.windowsNoMagicRoot !== void 0 ? options.windowsNoMagicRoot : !(!this.isWindows || !this.nocase);
    this.globSet = [];
    this.globParts = [];
    this.set = [];
    this.make();
   }
   hasMagic() {
    if (this.options.magicalBraces && this.set.length > 1) return !0;
    for (const pattern of this.set) for (const part of pattern) if (typeof part != "string") return !0;
    return !1;
   }
   debug(..._) {}
   make() {
    const pattern = this.pattern, options = this.options;
    if (!options.nocomment && pattern.charAt(0) === "#") {
     this.comment = !0;
     return;
    }
    if (!pattern) {
     this.empty = !0;
     return;
    }
    this.parseNegate();
    this.globSet = [ ...new Set(this.braceExpand()) ];
    options.debug && (this.debug = (...args) => console.error(...args));
    this.debug(this.pattern, this.globSet);
    const rawGlobParts = this.globSet.map(s => this.slashSplit(s));
    this.globParts = this.preprocess(rawGlobParts);
    this.debug(this.pattern, this.globParts);
    let set = this.globParts.map((s, _, __) => {
     if (this.isWindows && this.windowsNoMagicRoot) {
      const isUNC = !(s[0] !== "" || s[1] !== "" || s[2] !== "?" && globMagic.test(s[2]) || globMagic.test(s[3])), isDrive = /^[a-z]:/i.test(s[0]);
      if (isUNC) return [ ...s.slice(0, 4), ...s.slice(4).map(ss => this.parse(ss)) ];
      if (isDrive) return [ s[0], ...s.slice(1).map(ss => this.parse(ss)) ];
     }
     return s.map(ss => this.parse(ss));
    });
    this.debug(this.pattern, set);
    this.set = set.filter(s => s.indexOf(!1) === -1);
    if (this.isWindows) for (let i = 0; i < this.set.length; i++) {
     const p = this.set[i];
     p[0] === "" && p[1] === "" && this.globParts[i][2] === "?" && typeof p[3] == "string" && /^[a-z]:$/i.test(p[3]) && (p[2] = "?");
    }
    this.debug(this.pattern, this.set);
   }
   preprocess(globParts) {
    if (this.options.noglobstar) for (const partset of globParts) for (let j = 0; j < partset.length; j++) partset[j] === "**" && (partset[j] = "*");
    const {optimizationLevel = 1} = this.options;
    if (optimizationLevel >= 2) {
     globParts = this.firstPhasePreProcess(globParts);
     globParts = this.secondPhasePreProcess(globParts);
    } else globParts = optimizationLevel >= 1 ? this.levelOneOptimize(globParts) : this.adjascentGlobstarOptimize(globParts);
    return globParts;
   }
   adjascentGlobstarOptimize(globParts) {
    return globParts.map(parts => {
     let gs = -1;
     while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
      let i = gs;
      while (parts[i + 1] === "**") i++;
      i !== gs && parts.splice(gs, i - gs);
     }
     return parts;
    });
   }
   levelOneOptimize(globParts) {
    return globParts.map(parts => {
     parts = parts.reduce((set, part) => {
      const prev = set[set.length - 1];
      if (part === "**" && prev === "**") return set;
      if (part === ".." && prev && prev !== ".." && prev !== "." && prev !== "**") {
       set.pop();
       return set;
      }
      set.push(part);
      return set;
     }, []);
     return parts.length === 0 ? [ "" ] : parts;
    });
   }
   levelTwoFileOptimize(parts) {
    Array.isArray(parts) || (parts = this.slashSplit(parts));
    let didSomething = !1;
    do {
     didSomething = !1;
     if (!this.preserveMultipleSlashes) {
      for (let i = 1; i < parts.length - 1; i++) {
       const p = parts[i];
       if ((i !== 1 || p !== "" || parts[0] !== "") && (p === "." || p === "")) {
        didSomething = !0;
        parts.splice(i, 1);
        i--;
       }
      }
      if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
       didSomething = !0;
       parts.pop();
      }
     }
     let dd = 0;
     while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
      const p = parts[dd - 1];
      if (p && p !== "." && p !== ".." && p !== "**" && (!this.isWindows || !/^[a-z]:$/i.test(p))) {
       didSomething = !0;
       parts.splice(dd - 1, 2);
       dd -= 2;
      }
     }
    } while (didSomething);
    return parts.length === 0 ? [ "" ] : parts;
   }
   firstPhasePreProcess(globParts) {
    let didSomething = !1;
    do {
     didSomething = !1;
     for (let parts of globParts) {
      let gs = -1;
      while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
       let gss = gs;
       while (parts[gss + 1] === "**") gss++;
       gss > gs && parts.splice(gs + 1, gss - gs);
       let next = parts[gs + 1];
       const p = parts[gs + 2], p2 = parts[gs + 3];
       if (next !== "..") continue;
       if (!p || p === "." || p === ".." || !p2 || p2 === "." || p2 === "..") continue;
       didSomething = !0;
       parts.splice(gs, 1);
       const other = parts.slice(0);
       other[gs] = "**";
       globParts.push(other);
       gs--;
      }
      if (!this.preserveMultipleSlashes) {
       for (let i = 1; i < parts.length - 1; i++) {
        const p = parts[i];
        if ((i !== 1 || p !== "" || parts[0] !== "") && (p === "." || p === "")) {
         didSomething = !0;
         parts.splice(i, 1);
         i--;
        }
       }
       if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
        didSomething = !0;
        parts.pop();
       }
      }
      let dd = 0;
      while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
       const p = parts[dd - 1];
       if (p && p !== "." && p !== ".." && p !== "**") {
        didSomething = !0;
        const needDot = dd === 1 && parts[dd + 1] === "**", splin = needDot ? [ "." ] : [];
        parts.splice(dd - 1, 2, ...splin);
        parts.length === 0 && parts.push("");
        dd -= 2;
       }
      }
     }
    } while (didSomething);
    return globParts;
   }
   secondPhasePreProcess(globParts) {
    for (let i = 0; i < globParts.length - 1; i++) for (let j = i + 1; j < globParts.length; j++) {
     const matched = this.partsMatch(globParts[i], globParts[j], !this.preserveMultipleSlashes);
     if (matched) {
      globParts[i] = [];
      globParts[j] = matched;
      break;
     }
    }
    return globParts.filter(gs => gs.length);
   }
   partsMatch(a, b, emptyGSMatch = !1) {
    let ai = 0, bi = 0, result = [], which = "";
    while (ai < a.length && bi < b.length) if (a[ai] === b[bi]) {
     result.push(which === "b" ? b[bi] : a[ai]);
     ai++;
     bi++;
    } else if (emptyGSMatch && a[ai] === "**" && b[bi] === a[ai + 1]) {
     result.push(a[ai]);
     ai++;
    } else if (emptyGSMatch && b[bi] === "**" && a[ai] === b[bi + 1]) {
     result.push(b[bi]);
     bi++;
    } else if (a[ai] !== "*" || !b[bi] || !this.options.dot && b[bi].startsWith(".") || b[bi] === "**") {
     if (b[bi] !== "*" || !a[ai] || !this.options.dot && a[ai].startsWith(".") || a[ai] === "**") return !1;
     if (which === "a") return !1;
     which = "b";
     result.push(b[bi]);
     ai++;
     bi++;
    } else {
     if (which === "b") return !1;
     which = "a";
     result.push(a[ai]);
     ai++;
     bi++;
    }
    return a.length === b.length && result;
   }
   parseNegate() {
    if (this.nonegate) return;
    const pattern = this.pattern;
    let negate = !1, negateOffset = 0;
    for (let i = 0; i < pattern.length && pattern.charAt(i) === "!"; i++) {
     negate = !negate;
     negateOffset++;
    }
    negateOffset && (this.pattern = pattern.slice(negateOffset));
    this.negate = negate;
   }
   matchOne(file, pattern, partial = !1) {
    let fileStartIndex = 0, patternStartIndex = 0;
    if (this.isWindows) {
     const fileDrive = typeof file[0] == "string" && /^[a-z]:$/i.test(file[0]), fileUNC = !fileDrive && file[0] === "" && file[1] === "" && file[2] === "?" && /^[a-z]:$/i.test(file[3]), patternDrive = typeof pattern[0] == "string" && /^[a-z]:$/i.test(pattern[0]), patternUNC = !patternDrive && pattern[0] === "" && pattern[1] === "" && pattern[2] === "?" && typeof pattern[3] == "string" && /^[a-z]:$/i.test(pattern[3]), fdi = fileUNC ? 3 : fileDrive ? 0 : void 0, pdi = patternUNC ? 3 : patternDrive ? 0 : void 0;
     if (typeof fdi == "number" && typeof pdi == "number") {
      const [fd, pd] = [ file[fdi], pattern[pdi] ];
      if (fd.toLowerCase() === pd.toLowerCase()) {
       pattern[pdi] = fd;
       patternStartIndex = pdi;
       fileStartIndex = fdi;
      }
     }
    }
    const {optimizationLevel = 1} = this.options;
    optimizationLevel >= 2 && (file = this.levelTwoFileOptimize(file));
    return pattern.includes(GLOBSTAR) ? this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex) : this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
   }
   #matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
    const firstgs = pattern.indexOf(GLOBSTAR, patternIndex), lastgs = pattern.lastIndexOf(GLOBSTAR), [head, body, tail] = partial ? [ pattern.slice(patternIndex, firstgs), pattern.slice(firstgs + 1), [] ] : [ pattern.slice(patternIndex, firstgs), pattern.slice(firstgs + 1, lastgs), pattern.slice(lastgs + 1) ];
    if (head.length) {
     const fileHead = file.slice(fileIndex, fileIndex + head.length);
     if (!this.#matchOne(fileHead, head, partial, 0, 0)) return !1;
     fileIndex += head.length;
     patternIndex += head.length;
    }
    let fileTailMatch = 0;
    if (tail.length) {
     if (tail.length + fileIndex > file.length) return !1;
     let tailStart = file.length - tail.length;
     if (this.#matchOne(file, tail, partial, tailStart, 0)) fileTailMatch = tail.length; else {
      if (file[file.length - 1] !== "" || fileIndex + tail.length === file.length) return !1;
      tailStart--;
      if (!this.#matchOne(file, tail, partial, tailStart, 0)) return !1;
      fileTailMatch = tail.length + 1;
     }
    }
    if (!body.length) {
     let sawSome = !!fileTailMatch;
     for (let i = fileIndex; i < file.length - fileTailMatch; i++) {
      const f = String(file[i]);
      sawSome = !0;
      if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return !1;
     }
     return partial || sawSome;
    }
    const bodySegments = [ [ [], 0 ] ];
    let currentBody = bodySegments[0], nonGsParts = 0;
    const nonGsPartsSums = [ 0 ];
    for (const b of body) if (b === GLOBSTAR) {
     nonGsPartsSums.push(nonGsParts);
     currentBody = [ [], 0 ];
     bodySegments.push(currentBody);
    } else {
     currentBody[0].push(b);
     nonGsParts++;
    }
    let i = bodySegments.length - 1;
    const fileLength = file.length - fileTailMatch;
    for (const b of bodySegments) b[1] = fileLength - (nonGsPartsSums[i--] + b[0].length);
    return !!this.#matchGlobStarBodySections(file, bodySegments, fileIndex, 0, partial, 0, !!fileTailMatch);
   }
   #matchGlobStarBodySections(file, bodySegments, fileIndex, bodyIndex, partial, globStarDepth, sawTail) {
    const bs = bodySegments[bodyIndex];
    if (!bs) {
     for (let i = fileIndex; i < file.length; i++) {
      sawTail = !0;
      const f = file[i];
      if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return !1;
     }
     return sawTail;
    }
    const [body, after] = bs;
    while (fileIndex <= after) {
     const m = this.#matchOne(file.slice(0, fileIndex + body.length), body, partial, fileIndex, 0);
     if (m && globStarDepth < this.maxGlobstarRecursion) {
      const sub = this.#matchGlobStarBodySections(file, bodySegments, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail);
      if (sub !== !1) return sub;
     }
     const f = file[fileIndex];
     if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return !1;
     fileIndex++;
    }
    return partial || null;
   }
   #matchOne(file, pattern, partial, fileIndex, patternIndex) {
    let fi, pi, pl, fl;
    for (fi = fileIndex, pi = patternIndex, fl = file.length, pl = pattern.length; fi < fl && pi < pl; fi++, 
    pi++) {
     this.debug("matchOne loop");
     let hit, p = pattern[pi], f = file[fi];
     this.debug(pattern, p, f);
     if (p === !1 || p === GLOBSTAR) return !1;
     if (typeof p == "string") {
      hit = f === p;
      this.debug("string match", p, f, hit);
     } else {
      hit = p.test(f);
      this.debug("pattern match", p, f, hit);
     }
     if (!hit) return !1;
    }
    if (fi === fl && pi === pl) return !0;
    if (fi === fl) return partial;
    if (pi === pl) return fi === fl - 1 && file[fi] === "";
    throw new Error("wtf?");
   }
   braceExpand() {
    return braceExpand(this.pattern, this.options);
   }
   parse(pattern) {
    assertValidPattern(pattern);
    const options = this.options;
    if (pattern === "**") return GLOBSTAR;
    if (pattern === "") return "";
    let m, fastTest = null;
    (m = pattern.match(starRE)) ? fastTest = options.dot ? starTestDot : starTest : (m = pattern.match(starDotExtRE)) ? fastTest = (options.nocase ? options.dot ? starDotExtTestNocaseDot : starDotExtTestNocase : options.dot ? starDotExtTestDot : starDotExtTest)(m[1]) : (m = pattern.match(qmarksRE)) ? fastTest = (options.nocase ? options.dot ? qmarksTestNocaseDot : qmarksTestNocase : options.dot ? qmarksTestDot : qmarksTest)(m) : (m = pattern.match(starDotStarRE)) ? fastTest = options.dot ? starDotStarTestDot : starDotStarTest : (m = pattern.match(dotStarRE)) && (fastTest = dotStarTest);
    const re = AST.fromGlob(pattern, this.options).toMMPattern();
    fastTest && typeof re == "object" && Reflect.defineProperty(re, "test", {
     value: fastTest
    });
    return re;
   }
   makeRe() {
    if (this.regexp || this.regexp === !1) return this.regexp;
    const set = this.set;
    if (!set.length) {
     this.regexp = !1;
     return this.regexp;
    }
    const options = this.options, twoStar = options.noglobstar ? esm_star : options.dot ? twoStarDot : twoStarNoDot, flags = new Set(options.nocase ? [ "i" ] : []);
    let re = set.map(pattern => {
     const pp = pattern.map(p => {
      if (p instanceof RegExp) for (const f of p.flags.split("")) flags.add(f);
      return typeof p == "string" ? esm_regExpEscape(p) : p === GLOBSTAR ? GLOBSTAR : p._src;
     });
     pp.forEach((p, i) => {
      const next = pp[i + 1], prev = pp[i - 1];
      if (p === GLOBSTAR && prev !== GLOBSTAR) if (prev === void 0) next !== void 0 && next !== GLOBSTAR ? pp[i + 1] = "(?:\\/|" + twoStar + "\\/)?" + next : pp[i] = twoStar; else if (next === void 0) pp[i - 1] = prev + "(?:\\/|\\/" + twoStar + ")?"; else if (next !== GLOBSTAR) {
       pp[i - 1] = prev + "(?:\\/|\\/" + twoStar + "\\/)" + next;
       pp[i + 1] = GLOBSTAR;
      }
     });
     const filtered = pp.filter(p => p !== GLOBSTAR);
     if (this.partial && filtered.length >= 1) {
      const prefixes = [];
      for (let i = 1; i <= filtered.length; i++) prefixes.push(filtered.slice(0, i).join("/"));
      return "(?:" + prefixes.join("|") + ")";
     }
     return filtered.join("/");
    }).join("|");
    const [open, close] = set.length > 1 ? [ "(?:", ")" ] : [ "", "" ];
    re = "^" + open + re + close + "$";
    this.partial && (re = "^(?:\\/|" + open + re.slice(1, -1) + close + ")$");
    this.negate && (re = "^(?!" + re + ").+$");
    try {
     this.regexp = new RegExp(re, [ ...flags ].join(""));
    } catch {
     this.regexp = !1;
    }
    return this.regexp;
   }
   slashSplit(p) {
    return this.preserveMultipleSlashes ? p.split("/") : this.isWindows && /^\/\/[^/]+/.test(p) ? [ "", ...p.split(/\/+/) ] : p.split(/\/+/);
   }
   match(f, partial = this.partial) {
    this.debug("match", f, this.pattern);
    if (this.comment) return !1;
    if (this.empty) return f === "";
    if (f === "/" && partial) return !0;
    const options = this.options;
    this.isWindows && (f = f.split("\\").join("/"));
    const ff = this.slashSplit(f);
    this.debug(this.pattern, "split", ff);
    const set = this.set;
    this.debug(this.pattern, "set", set);
    let filename = ff[ff.length - 1];
    if (!filename) for (let i = ff.length - 2; !filename && i >= 0; i--) filename = ff[i];
    for (const pattern of set) {
     let file = ff;
     options.matchBase && pattern.length === 1 && (file = [ filename ]);
     const hit = this.matchOne(file, pattern, partial);
     if (hit) return !!options.flipNegate || !this.negate;
    }
    return !options.flipNegate && this.negate;
   }
   static defaults(def) {
    return minimatch.defaults(def).Minimatch;
   }
  }
  minimatch.AST = AST;
  minimatch.Minimatch = Minimatch;
  minimatch.escape = escape_escape;
  minimatch.unescape = unescape_unescape;
  const internal_path_IS_WINDOWS = process.platform === "win32";
  class Path {
   constructor(itemPath) {
    this.segments = [];
    if (typeof itemPath == "string") {
     external_assert_(itemPath, "Parameter 'itemPath' must not be empty");
     itemPath = safeTrimTrailingSeparator(itemPath);
     if (hasRoot(itemPath)) {
      let remaining = itemPath, dir = dirname(remaining);
      while (dir !== remaining) {
       const basename = external_path_.basename(remaining);
       this.segments.unshift(basename);
       remaining = dir;
       dir = dirname(remaining);
      }
      this.segments.unshift(remaining);
     } else this.segments = itemPath.split(external_path_.sep);
    } else {
     external_assert_(itemPath.length > 0, "Parameter 'itemPath' must not be an empty array");
     for (let i = 0; i < itemPath.length; i++) {
      let segment = itemPath[i];
      external_assert_(segment, "Parameter 'itemPath' must not contain any empty segments");
      segment = normalizeSeparators(itemPath[i]);
      if (i === 0 && hasRoot(segment)) {
       segment = safeTrimTrailingSeparator(segment);
       external_assert_(segment === dirname(segment), "Parameter 'itemPath' root segment contains information for multiple segments");
       this.segments.push(segment);
      } else {
       external_assert_(!segment.includes(external_path_.sep), "Parameter 'itemPath' contains unexpected path separators");
       this.segments.push(segment);
      }
     }
    }
   }
   toString() {
    let result = this.segments[0], skipSlash = result.endsWith(external_path_.sep) || internal_path_IS_WINDOWS && /^[A-Z]:$/i.test(result);
    for (let i = 1; i < this.segments.length; i++) {
     skipSlash ? skipSlash = !1 : result += external_path_.sep;
     result += this.segments[i];
    }
    return result;
   }
  }
  const internal_pattern_IS_WINDOWS = process.platform === "win32";
  class Pattern {
   constructor(patternOrNegate, isImplicitPattern = !1, segments, homedir) {
    this.negate = !1;
    let pattern;
    if (typeof patternOrNegate == "string") pattern = patternOrNegate.trim(); else {
     segments = segments || [];
     external_assert_(segments.length, "Parameter 'segments' must not empty");
     const root = Pattern.getLiteral(segments[0]);
     external_assert_(root && hasAbsoluteRoot(root), "Parameter 'segments' first element must be a root path");
     pattern = new Path(segments).toString().trim();
     patternOrNegate && (pattern = `!${pattern}`);
    }
    while (pattern.startsWith("!")) {
     this.negate = !this.negate;
     pattern = pattern.substr(1).trim();
    }
    pattern = Pattern.fixupPattern(pattern, homedir);
    this.segments = new Path(pattern).segments;
    this.trailingSeparator = normalizeSeparators(pattern).endsWith(external_path_.sep);
    pattern = safeTrimTrailingSeparator(pattern);
    let foundGlob = !1;
    const searchSegments = this.segments.map(x => Pattern.getLiteral(x)).filter(x => !foundGlob && !(foundGlob = x === ""));
    this.searchPath = new Path(searchSegments).toString();
    this.rootRegExp = new RegExp(Pattern.regExpEscape(searchSegments[0]), internal_pattern_IS_WINDOWS ? "i" : "");
    this.isImplicitPattern = isImplicitPattern;
    const minimatchOptions = {
     dot: !0,
     nobrace: !0,
     nocase: internal_pattern_IS_WINDOWS,
     nocomment: !0,
     noext: !0,
     nonegate: !0
    };
    pattern = internal_pattern_IS_WINDOWS ? pattern.replace(/\\/g, "/") : pattern;
    this.minimatch = new Minimatch(pattern, minimatchOptions);
   }
   match(itemPath) {
    if (this.segments[this.segments.length - 1] === "**") {
     itemPath = normalizeSeparators(itemPath);
     itemPath.endsWith(external_path_.sep) || this.isImplicitPattern !== !1 || (itemPath = `${itemPath}${external_path_.sep}`);
    } else itemPath = safeTrimTrailingSeparator(itemPath);
    return this.minimatch.match(itemPath) ? this.trailingSeparator ? MatchKind.Directory : MatchKind.All : MatchKind.None;
   }
   partialMatch(itemPath) {
    itemPath = safeTrimTrailingSeparator(itemPath);
    return dirname(itemPath) === itemPath ? this.rootRegExp.test(itemPath) : this.minimatch.matchOne(itemPath.split(internal_pattern_IS_WINDOWS ? /\\+/ : /\/+/), this.minimatch.set[0], !0);
   }
   static globEscape(s) {
    return (internal_pattern_IS_WINDOWS ? s : s.replace(/\\/g, "\\\\")).replace(/(\[)(?=[^/]+\])/g, "[[]").replace(/\?/g, "[?]").replace(/\*/g, "[*]");
   }
   static fixupPattern(pattern, homedir) {
    external_assert_(pattern, "pattern cannot be empty");
    const literalSegments = new Path(pattern).segments.map(x => Pattern.getLiteral(x));
    external_assert_(literalSegments.every((x, i) => (x !== "." || i === 0) && x !== ".."), `Invalid pattern '${pattern}'. Relative pathing '.' and '..' is not allowed.`);
    external_assert_(!hasRoot(pattern) || literalSegments[0], `Invalid pattern '${pattern}'. Root segment must not contain globs.`);
    pattern = normalizeSeparators(pattern);
    if (pattern === "." || pattern.startsWith(`.${external_path_.sep}`)) pattern = Pattern.globEscape(process.cwd()) + pattern.substr(1); else if (pattern === "~" || pattern.startsWith(`~${external_path_.sep}`)) {
     homedir = homedir || external_os_.homedir();
     external_assert_(homedir, "Unable to determine HOME directory");
     external_assert_(hasAbsoluteRoot(homedir), `Expected HOME directory to be a rooted path. Actual '${homedir}'`);
     pattern = Pattern.globEscape(homedir) + pattern.substr(1);
    } else if (internal_pattern_IS_WINDOWS && (pattern.match(/^[A-Z]:$/i) || pattern.match(/^[A-Z]:[^\\]/i))) {
     let root = ensureAbsoluteRoot("C:\\dummy-root", pattern.substr(0, 2));
     pattern.length > 2 && !root.endsWith("\\") && (root += "\\");
     pattern = Pattern.globEscape(root) + pattern.substr(2);
    } else if (internal_pattern_IS_WINDOWS && (pattern === "\\" || pattern.match(/^\\[^\\]/))) {
     let root = ensureAbsoluteRoot("C:\\dummy-root", "\\");
     root.endsWith("\\") || (root += "\\");
     pattern = Pattern.globEscape(root) + pattern.substr(1);
    } else pattern = ensureAbsoluteRoot(Pattern.globEscape(process.cwd()), pattern);
    return normalizeSeparators(pattern);
   }
   static getLiteral(segment) {
    let literal = "";
    for (let i = 0; i < segment.length; i++) {
     const c = segment[i];
     if (c === "\\" && !internal_pattern_IS_WINDOWS && i + 1 < segment.length) literal += segment[++i]; else {
      if (c === "*" || c === "?") return "";
      if (c === "[" && i + 1 < segment.length) {
       let set = "", closed = -1;
       for (let i2 = i + 1; i2 < segment.length; i2++) {
        const c2 = segment[i2];
        if (c2 === "\\" && !internal_pattern_IS_WINDOWS && i2 + 1 < segment.length) set += segment[++i2]; else {
         if (c2 === "]") {
          closed = i2;
          break;
         }
         set += c2;
        }
       }
       if (closed >= 0) {
        if (set.length > 1) return "";
        if (set) {
         literal += set;
         i = closed;
         continue;
        }
       }
      }
      literal += c;
     }
    }
    return literal;
   }
   static regExpEscape(s) {
    return s.replace(/[[\\^$.|?*+()]/g, "\\$&");
   }
  }
  class SearchState {
   constructor(path, level) {
    this.path = path;
    this.level = level;
   }
  }
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
  }), __asyncValues = (void 0, function(o) {
   if (!Symbol.asyncIterator) throw new TypeError("Symbol.asyncIterator is not defined.");
   var i, m = o[Symbol.asyncIterator];
   return m ? m.call(o) : (o = typeof __values == "function" ? __values(o) : o[Symbol.iterator](), 
   i = {}, verb("next"), verb("throw"), verb("return"), i[Symbol.asyncIterator] = function() {
    return this;
   }, i);
   function verb(n) {
    i[n] = o[n] && function(v) {
     return new Promise(function(resolve, reject) {
      v = o[n](v), settle(resolve, reject, v.done, v.value);
     });
    };
   }
   function settle(resolve, reject, d, v) {
    Promise.resolve(v).then(function(v) {
     resolve({
      value: v,
      done: d
     });
    }, reject);
   }
  }), __await = (void 0, function(v) {
   return this instanceof __await ? (this.v = v, this) : new __await(v);
  }), __asyncGenerator = (void 0, function(thisArg, _arguments, generator) {
   if (!Symbol.asyncIterator) throw new TypeError("Symbol.asyncIterator is not defined.");
   var i, g = generator.apply(thisArg, _arguments || []), q = [];
   return i = Object.create((typeof AsyncIterator == "function" ? AsyncIterator : Object).prototype), 
   verb("next"), verb("throw"), verb("return", awaitReturn), i[Symbol.asyncIterator] = function() {
    return this;
   }, i;
   function awaitReturn(f) {
    return function(v) {
     return Promise.resolve(v).then(f, reject);
    };
   }
   function verb(n, f) {
    if (g[n]) {
     i[n] = function(v) {
      return new Promise(function(a, b) {
       q.push([ n, v, a, b ]) > 1 || resume(n, v);
      });
     };
     f && (i[n] = f(i[n]));
    }
   }
   function resume(n, v) {
    try {
     step(g[n](v));
    } catch (e) {
     settle(q[0][3], e);
    }
   }
   function step(r) {
    r.value instanceof __await ? Promise.resolve(r.value.v).then(fulfill, reject) : settle(q[0][2], r);
   }
   function fulfill(value) {
    resume("next", value);
   }
   function reject(value) {
    resume("throw", value);
   }
   function settle(f, v) {
    (f(v), q.shift(), q.length) && resume(q[0][0], q[0][1]);
   }
  });
  const internal_globber_IS_WINDOWS = process.platform === "win32";
  class DefaultGlobber {
   constructor(options) {
    this.patterns = [];
    this.searchPaths = [];
    this.options = getOptions(options);
   }
   getSearchPaths() {
    return this.searchPaths.slice();
   }
   glob() {
    return __awaiter(this, void 0, void 0, function*() {
     var _a, e_1, _b, _c;
     const result = [];
     try {
      for (var _f, _d = !0, _e = __asyncValues(this.globGenerator()); _f = yield _e.next(), 
      _a = _f.done, !_a; _d = !0) {
       _c = _f.value;
       _d = !1;
       const itemPath = _c;
       result.push(itemPath);
      }
     } catch (e_1_1) {
      e_1 = {
       error: e_1_1
      };
     } finally {
      try {
       _d || _a || !(_b = _e.return) || (yield _b.call(_e));
      } finally {
       if (e_1) throw e_1.error;
      }
     }
     return result;
    });
   }
   globGenerator() {
    return __asyncGenerator(this, arguments, function*() {
     const options = getOptions(this.options), patterns = [];
     for (const pattern of this.patterns) {
      patterns.push(pattern);
      options.implicitDescendants && (pattern.trailingSeparator || pattern.segments[pattern.segments.length - 1] !== "**") && patterns.push(new Pattern(pattern.negate, !0, pattern.segments.concat("**")));
     }
     const stack = [];
     for (const searchPath of getSearchPaths(patterns)) {
      lib_core.Yz(`Search path '${searchPath}'`);
      try {
       yield __await(external_fs_.promises.lstat(searchPath));
      } catch (err) {
       if (err.code === "ENOENT") continue;
       throw err;
      }
      stack.unshift(new SearchState(searchPath, 1));
     }
     const traversalChain = [];
     while (stack.length) {
      const item = stack.pop(), match = internal_pattern_helper_match(patterns, item.path), partialMatch = !!match || internal_pattern_helper_partialMatch(patterns, item.path);
      if (!match && !partialMatch) continue;
      const stats = yield __await(DefaultGlobber.stat(item, options, traversalChain));
      if (stats && (!options.excludeHiddenFiles || !external_path_.basename(item.path).match(/^\./))) if (stats.isDirectory()) {
       if (match & MatchKind.Directory && options.matchDirectories) yield yield __await(item.path); else if (!partialMatch) continue;
       const childLevel = item.level + 1, childItems = (yield __await(external_fs_.promises.readdir(item.path))).map(x => new SearchState(external_path_.join(item.path, x), childLevel));
       stack.push(...childItems.reverse());
      } else match & MatchKind.File && (yield yield __await(item.path));
     }
    });
   }
   static create(patterns, options) {
    return __awaiter(this, void 0, void 0, function*() {
     const result = new DefaultGlobber(options);
     if (internal_globber_IS_WINDOWS) {
      patterns = patterns.replace(/\r\n/g, "\n");
      patterns = patterns.replace(/\r/g, "\n");
     }
     const lines = patterns.split("\n").map(x => x.trim());
     for (const line of lines) line && !line.startsWith("#") && result.patterns.push(new Pattern(line));
     result.searchPaths.push(...getSearchPaths(result.patterns));
     return result;
    });
   }
   static stat(item, options, traversalChain) {
    return __awaiter(this, void 0, void 0, function*() {
     let stats;
     if (options.followSymbolicLinks) try {
      stats = yield external_fs_.promises.stat(item.path);
     } catch (err) {
      if (err.code === "ENOENT") {
       if (options.omitBrokenSymbolicLinks) {
        lib_core.Yz(`Broken symlink '${item.path}'`);
        return;
       }
       throw new Error(`No information found for the path '${item.path}'. This may indicate a broken symbolic link.`);
      }
      throw err;
     } else stats = yield external_fs_.promises.lstat(item.path);
     if (stats.isDirectory() && options.followSymbolicLinks) {
      const realPath = yield external_fs_.promises.realpath(item.path);
      while (traversalChain.length >= item.level) traversalChain.pop();
      if (traversalChain.some(x => x === realPath)) {
       lib_core.Yz(`Symlink cycle detected for path '${item.path}' and realpath '${realPath}'`);
       return;
      }
      traversalChain.push(realPath);
     }
     return stats;
    });
   }
  }
  var external_crypto_ = __webpack_require__(76982), external_stream_ = __webpack_require__(2203), external_util_ = __webpack_require__(39023);
  void 0, void 0;
  var glob_awaiter = (void 0, function(thisArg, _arguments, P, generator) {
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
  function create(patterns, options) {
   return glob_awaiter(this, void 0, void 0, function*() {
    return yield DefaultGlobber.create(patterns, options);
   });
  }
  var CacheFilename, CompressionMethod, ArchiveToolType, io = __webpack_require__(88701), semver = __webpack_require__(62088);
  (function(CacheFilename) {
   CacheFilename.Gzip = "cache.tgz";
   CacheFilename.Zstd = "cache.tzst";
  })(CacheFilename || (CacheFilename = {}));
  (function(CompressionMethod) {
   CompressionMethod.Gzip = "gzip";
   CompressionMethod.ZstdWithoutLong = "zstd-without-long";
   CompressionMethod.Zstd = "zstd";
  })(CompressionMethod || (CompressionMethod = {}));
  (function(ArchiveToolType) {
   ArchiveToolType.GNU = "gnu";
   ArchiveToolType.BSD = "bsd";
  })(ArchiveToolType || (ArchiveToolType = {}));
  const DefaultRetryAttempts = 2, DefaultRetryDelay = 5e3, SocketTimeout = 5e3, GnuTarPathOnWindows = `${process.env.PROGRAMFILES}\\Git\\usr\\bin\\tar.exe`, SystemTarPathOnWindows = `${process.env.SYSTEMDRIVE}\\Windows\\System32\\tar.exe`, TarFilename = "cache.tar", ManifestFilename = "manifest.txt", CacheReadDeniedMessagePrefix = (Math.pow(1024, 3), 
  "cache read denied:");
  var cacheUtils_awaiter = (void 0, function(thisArg, _arguments, P, generator) {
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
  }), cacheUtils_asyncValues = (void 0, function(o) {
   if (!Symbol.asyncIterator) throw new TypeError("Symbol.asyncIterator is not defined.");
   var i, m = o[Symbol.asyncIterator];
   return m ? m.call(o) : (o = typeof __values == "function" ? __values(o) : o[Symbol.iterator](), 
   i = {}, verb("next"), verb("throw"), verb("return"), i[Symbol.asyncIterator] = function() {
    return this;
   }, i);
   function verb(n) {
    i[n] = o[n] && function(v) {
     return new Promise(function(resolve, reject) {
      v = o[n](v), settle(resolve, reject, v.done, v.value);
     });
    };
   }
   function settle(resolve, reject, d, v) {
    Promise.resolve(v).then(function(v) {
     resolve({
      value: v,
      done: d
     });
    }, reject);
   }
  });
  const versionSalt = "1.0";
  function createTempDirectory() {
   return cacheUtils_awaiter(this, void 0, void 0, function*() {
    const IS_WINDOWS = process.platform === "win32";
    let tempDirectory = process.env.RUNNER_TEMP || "";
    if (!tempDirectory) {
     let baseLocation;
     baseLocation = IS_WINDOWS ? process.env.USERPROFILE || "C:\\" : process.platform === "darwin" ? "/Users" : "/home";
     tempDirectory = external_path_.join(baseLocation, "actions", "temp");
    }
    const dest = external_path_.join(tempDirectory, external_crypto_.randomUUID());
    yield io.U$(dest);
    return dest;
   });
  }
  function getArchiveFileSizeInBytes(filePath) {
   return external_fs_.statSync(filePath).size;
  }
  function resolvePaths(patterns) {
   return cacheUtils_awaiter(this, void 0, void 0, function*() {
    var _a, e_1, _b, _c, _d;
    const paths = [], workspace = (_d = process.env.GITHUB_WORKSPACE) !== null && _d !== void 0 ? _d : process.cwd(), globber = yield create(patterns.join("\n"), {
     implicitDescendants: !1
    });
    try {
     for (var _g, _e = !0, _f = cacheUtils_asyncValues(globber.globGenerator()); _g = yield _f.next(), 
     _a = _g.done, !_a; _e = !0) {
      _c = _g.value;
      _e = !1;
      const file = _c, relativeFile = external_path_.relative(workspace, file).replace(new RegExp(`\\${external_path_.sep}`, "g"), "/");
      lib_core.Yz(`Matched: ${relativeFile}`);
      relativeFile === "" ? paths.push(".") : paths.push(`${relativeFile}`);
     }
    } catch (e_1_1) {
     e_1 = {
      error: e_1_1
     };
    } finally {
     try {
      _e || _a || !(_b = _f.return) || (yield _b.call(_f));
     } finally {
      if (e_1) throw e_1.error;
     }
    }
    return paths;
   });
  }
  function unlinkFile(filePath) {
   return cacheUtils_awaiter(this, void 0, void 0, function*() {
    return external_util_.promisify(external_fs_.unlink)(filePath);
   });
  }
  function getVersion(app_1) {
   return cacheUtils_awaiter(this, arguments, void 0, function*(app, additionalArgs = []) {
    let versionOutput = "";
    additionalArgs.push("--version");
    lib_core.Yz(`Checking ${app} ${additionalArgs.join(" ")}`);
    try {
     yield exec.m(`${app}`, additionalArgs, {
      ignoreReturnCode: !0,
      silent: !0,
      listeners: {
       stdout: data => versionOutput += data.toString(),
       stderr: data => versionOutput += data.toString()
      }
     });
    } catch (err) {
     lib_core.Yz(err.message);
    }
    versionOutput = versionOutput.trim();
    lib_core.Yz(versionOutput);
    return versionOutput;
   });
  }
  function getCompressionMethod() {
   return cacheUtils_awaiter(this, void 0, void 0, function*() {
    const versionOutput = yield getVersion("zstd", [ "--quiet" ]), version = semver.clean(versionOutput);
    lib_core.Yz(`zstd version: ${version}`);
    return versionOutput === "" ? CompressionMethod.Gzip : CompressionMethod.ZstdWithoutLong;
   });
  }
  function getCacheFileName(compressionMethod) {
   return compressionMethod === CompressionMethod.Gzip ? CacheFilename.Gzip : CacheFilename.Zstd;
  }
  function getGnuTarPathOnWindows() {
   return cacheUtils_awaiter(this, void 0, void 0, function*() {
    if (external_fs_.existsSync(GnuTarPathOnWindows)) return GnuTarPathOnWindows;
    const versionOutput = yield getVersion("tar");
    return versionOutput.toLowerCase().includes("gnu tar") ? io.K7("tar") : "";
   });
  }
  function assertDefined(name, value) {
   if (value === void 0) throw Error(`Expected ${name} but value was undefiend`);
   return value;
  }
  function getCacheVersion(paths, compressionMethod, enableCrossOsArchive = !1) {
   const components = paths.slice();
   compressionMethod && components.push(compressionMethod);
   process.platform !== "win32" || enableCrossOsArchive || components.push("windows-only");
   components.push(versionSalt);
   return external_crypto_.createHash("sha256").update(components.join("|")).digest("hex");
  }
  function getRuntimeToken() {
   const token = process.env.ACTIONS_RUNTIME_TOKEN;
   if (!token) throw new Error("Unable to get the ACTIONS_RUNTIME_TOKEN env variable");
   return token;
  }
  var lib = __webpack_require__(44942), auth = __webpack_require__(92145), external_url_ = __webpack_require__(87016), esm = __webpack_require__(29790);
  Error;
  class InvalidResponseError extends Error {
   constructor(message) {
    super(message);
    this.name = "InvalidResponseError";
   }
  }
  Error;
  Error;
  class NetworkError extends Error {
   constructor(code) {
    const message = `Unable to make request: ${code}\nIf you are using self-hosted runners, please make sure your runner has access to all GitHub endpoints: https://docs.github.com/en/actions/hosting-your-own-runners/managing-self-hosted-runners/about-self-hosted-runners#communication-between-self-hosted-runners-and-github`;
    super(message);
    this.code = code;
    this.name = "NetworkError";
   }
  }
  NetworkError.isNetworkErrorCode = code => !!code && [ "ECONNRESET", "ENOTFOUND", "ETIMEDOUT", "ECONNREFUSED", "EHOSTUNREACH" ].includes(code);
  class UsageError extends Error {
   constructor() {
    const message = "Cache storage quota has been hit. Unable to upload any new cache entries.\nMore info on storage limits: https://docs.github.com/en/billing/managing-billing-for-github-actions/about-billing-for-github-actions#calculating-minute-and-storage-spending";
    super(message);
    this.name = "UsageError";
   }
  }
  UsageError.isUsageErrorMessage = msg => !!msg && msg.includes("insufficient usage");
  class RateLimitError extends Error {
   constructor(message) {
    super(message);
    this.name = "RateLimitError";
   }
  }
  var uploadUtils_awaiter = (void 0, function(thisArg, _arguments, P, generator) {
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
  class UploadProgress {
   constructor(contentLength) {
    this.contentLength = contentLength;
    this.sentBytes = 0;
    this.displayedComplete = !1;
    this.startTime = Date.now();
   }
   setSentBytes(sentBytes) {
    this.sentBytes = sentBytes;
   }
   getTransferredBytes() {
    return this.sentBytes;
   }
   isDone() {
    return this.getTransferredBytes() === this.contentLength;
   }
   display() {
    if (this.displayedComplete) return;
    const transferredBytes = this.sentBytes, percentage = (transferredBytes / this.contentLength * 100).toFixed(1), elapsedTime = Date.now() - this.startTime, uploadSpeed = (transferredBytes / 1048576 / (elapsedTime / 1e3)).toFixed(1);
    lib_core.pq(`Sent ${transferredBytes} of ${this.contentLength} (${percentage}%), ${uploadSpeed} MBs/sec`);
    this.isDone() && (this.displayedComplete = !0);
   }
   onProgress() {
    return progress => {
     this.setSentBytes(progress.loadedBytes);
    };
   }
   startDisplayTimer(delayInMs = 1e3) {
    const displayCallback = () => {
     this.display();
     this.isDone() || (this.timeoutHandle = setTimeout(displayCallback, delayInMs));
    };
    this.timeoutHandle = setTimeout(displayCallback, delayInMs);
   }
   stopDisplayTimer() {
    if (this.timeoutHandle) {
     clearTimeout(this.timeoutHandle);
     this.timeoutHandle = void 0;
    }
    this.display();
   }
  }
  function uploadCacheArchiveSDK(signedUploadURL, archivePath, options) {
   return uploadUtils_awaiter(this, void 0, void 0, function*() {
    var _a;
    const blobClient = new esm.jl(signedUploadURL), blockBlobClient = blobClient.getBlockBlobClient(), uploadProgress = new UploadProgress((_a = options === null || options === void 0 ? void 0 : options.archiveSizeBytes) !== null && _a !== void 0 ? _a : 0), uploadOptions = {
     blockSize: options === null || options === void 0 ? void 0 : options.uploadChunkSize,
     concurrency: options === null || options === void 0 ? void 0 : options.uploadConcurrency,
     maxSingleShotSize: 134217728,
     onProgress: uploadProgress.onProgress()
    };
    try {
     uploadProgress.startDisplayTimer();
     lib_core.Yz(`BlobClient: ${blobClient.name}:${blobClient.accountName}:${blobClient.containerName}`);
     const response = yield blockBlobClient.uploadFile(archivePath, uploadOptions);
     if (response._response.status >= 400) throw new InvalidResponseError(`uploadCacheArchiveSDK: upload failed with status code ${response._response.status}`);
     return response;
    } catch (error) {
     lib_core.$e(`uploadCacheArchiveSDK: internal error uploading cache archive: ${error.message}`);
     throw error;
    } finally {
     uploadProgress.stopDisplayTimer();
    }
   });
  }
  var external_buffer_ = __webpack_require__(20181), requestUtils_awaiter = (void 0, 
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
  function isSuccessStatusCode(statusCode) {
   return !!statusCode && (statusCode >= 200 && statusCode < 300);
  }
  function isServerErrorStatusCode(statusCode) {
   return !statusCode || statusCode >= 500;
  }
  function isRetryableStatusCode(statusCode) {
   if (!statusCode) return !1;
   const retryableStatusCodes = [ lib.Hv.BadGateway, lib.Hv.ServiceUnavailable, lib.Hv.GatewayTimeout ];
   return retryableStatusCodes.includes(statusCode);
  }
  function sleep(milliseconds) {
   return requestUtils_awaiter(this, void 0, void 0, function*() {
    return new Promise(resolve => setTimeout(resolve, milliseconds));
   });
  }
  function retry(name_1, method_1, getStatusCode_1) {
   return requestUtils_awaiter(this, arguments, void 0, function*(name, method, getStatusCode, maxAttempts = DefaultRetryAttempts, delay = DefaultRetryDelay, onError = void 0) {
    let errorMessage = "", attempt = 1;
    while (attempt <= maxAttempts) {
     let response, statusCode, isRetryable = !1;
     try {
      response = yield method();
     } catch (error) {
      onError && (response = onError(error));
      isRetryable = !0;
      errorMessage = error.message;
     }
     if (response) {
      statusCode = getStatusCode(response);
      if (!isServerErrorStatusCode(statusCode)) return response;
     }
     if (statusCode) {
      isRetryable = isRetryableStatusCode(statusCode);
      errorMessage = `Cache service responded with ${statusCode}`;
     }
     lib_core.Yz(`${name} - Attempt ${attempt} of ${maxAttempts} failed with error: ${errorMessage}`);
     if (!isRetryable) {
      lib_core.Yz(`${name} - Error is not retryable`);
      break;
     }
     yield sleep(delay);
     attempt++;
    }
    throw Error(`${name} failed: ${errorMessage}`);
   });
  }
  function retryTypedResponse(name_1, method_1) {
   return requestUtils_awaiter(this, arguments, void 0, function*(name, method, maxAttempts = DefaultRetryAttempts, delay = DefaultRetryDelay) {
    return yield retry(name, method, response => response.statusCode, maxAttempts, delay, error => error instanceof lib.Kg ? {
     statusCode: error.statusCode,
     result: null,
     headers: {},
     error
    } : void 0);
   });
  }
  function retryHttpClientResponse(name_1, method_1) {
   return requestUtils_awaiter(this, arguments, void 0, function*(name, method, maxAttempts = DefaultRetryAttempts, delay = DefaultRetryDelay) {
    return yield retry(name, method, response => response.message.statusCode, maxAttempts, delay);
   });
  }
  var downloadUtils_awaiter = (void 0, function(thisArg, _arguments, P, generator) {
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
  function pipeResponseToStream(response, output) {
   return downloadUtils_awaiter(this, void 0, void 0, function*() {
    const pipeline = external_util_.promisify(external_stream_.pipeline);
    yield pipeline(response.message, output);
   });
  }
  class DownloadProgress {
   constructor(contentLength) {
    this.contentLength = contentLength;
    this.segmentIndex = 0;
    this.segmentSize = 0;
    this.segmentOffset = 0;
    this.receivedBytes = 0;
    this.displayedComplete = !1;
    this.startTime = Date.now();
   }
   nextSegment(segmentSize) {
    this.segmentOffset = this.segmentOffset + this.segmentSize;
    this.segmentIndex = this.segmentIndex + 1;
    this.segmentSize = segmentSize;
    this.receivedBytes = 0;
    lib_core.Yz(`Downloading segment at offset ${this.segmentOffset} with length ${this.segmentSize}...`);
   }
   setReceivedBytes(receivedBytes) {
    this.receivedBytes = receivedBytes;
   }
   getTransferredBytes() {
    return this.segmentOffset + this.receivedBytes;
   }
   isDone() {
    return this.getTransferredBytes() === this.contentLength;
   }
   display() {
    if (this.displayedComplete) return;
    const transferredBytes = this.segmentOffset + this.receivedBytes, percentage = (transferredBytes / this.contentLength * 100).toFixed(1), elapsedTime = Date.now() - this.startTime, downloadSpeed = (transferredBytes / 1048576 / (elapsedTime / 1e3)).toFixed(1);
    lib_core.pq(`Received ${transferredBytes} of ${this.contentLength} (${percentage}%), ${downloadSpeed} MBs/sec`);
    this.isDone() && (this.displayedComplete = !0);
   }
   onProgress() {
    return progress => {
     this.setReceivedBytes(progress.loadedBytes);
    };
   }
   startDisplayTimer(delayInMs = 1e3) {
    const displayCallback = () => {
     this.display();
     this.isDone() || (this.timeoutHandle = setTimeout(displayCallback, delayInMs));
    };
    this.timeoutHandle = setTimeout(displayCallback, delayInMs);
   }
   stopDisplayTimer() {
    if (this.timeoutHandle) {
     clearTimeout(this.timeoutHandle);
     this.timeoutHandle = void 0;
    }
    this.display();
   }
  }
  function downloadCacheHttpClient(archiveLocation, archivePath) {
   return downloadUtils_awaiter(this, void 0, void 0, function*() {
    const writeStream = external_fs_.createWriteStream(archivePath), httpClient = new lib.Qq("actions/cache"), downloadResponse = yield retryHttpClientResponse("downloadCache", () => downloadUtils_awaiter(this, void 0, void 0, function*() {
     return httpClient.get(archiveLocation);
    }));
    downloadResponse.message.socket.setTimeout(SocketTimeout, () => {
     downloadResponse.message.destroy();
     lib_core.Yz(`Aborting download, socket timed out after ${SocketTimeout} ms`);
    });
    yield pipeResponseToStream(downloadResponse, writeStream);
    const contentLengthHeader = downloadResponse.message.headers["content-length"];
    if (contentLengthHeader) {
     const expectedLength = parseInt(contentLengthHeader), actualLength = getArchiveFileSizeInBytes(archivePath);
     if (actualLength !== expectedLength) throw new Error(`Incomplete download. Expected file size: ${expectedLength}, actual file size: ${actualLength}`);
    } else lib_core.Yz("Unable to validate download, no Content-Length header");
   });
  }
  function downloadCacheHttpClientConcurrent(archiveLocation, archivePath, options) {
   return downloadUtils_awaiter(this, void 0, void 0, function*() {
    var _a;
    const archiveDescriptor = yield external_fs_.promises.open(archivePath, "w"), httpClient = new lib.Qq("actions/cache", void 0, {
     socketTimeout: options.timeoutInMs,
     keepAlive: !0
    });
    try {
     const res = yield retryHttpClientResponse("downloadCacheMetadata", () => downloadUtils_awaiter(this, void 0, void 0, function*() {
      return yield httpClient.request("HEAD", archiveLocation, null, {});
     })), lengthHeader = res.message.headers["content-length"];
     if (lengthHeader === void 0 || lengthHeader === null) throw new Error("Content-Length not found on blob response");
     const length = parseInt(lengthHeader);
     if (Number.isNaN(length)) throw new Error(`Could not interpret Content-Length: ${length}`);
     const downloads = [], blockSize = 4194304;
     for (let offset = 0; offset < length; offset += blockSize) {
      const count = Math.min(blockSize, length - offset);
      downloads.push({
       offset,
       promiseGetter: () => downloadUtils_awaiter(this, void 0, void 0, function*() {
        return yield downloadSegmentRetry(httpClient, archiveLocation, offset, count);
       })
      });
     }
     downloads.reverse();
     let actives = 0, bytesDownloaded = 0;
     const progress = new DownloadProgress(length);
     progress.startDisplayTimer();
     const progressFn = progress.onProgress(), activeDownloads = [];
     let nextDownload;
     const waitAndWrite = () => downloadUtils_awaiter(this, void 0, void 0, function*() {
      const segment = yield Promise.race(Object.values(activeDownloads));
      yield archiveDescriptor.write(segment.buffer, 0, segment.count, segment.offset);
      actives--;
      delete activeDownloads[segment.offset];
      bytesDownloaded += segment.count;
      progressFn({
       loadedBytes: bytesDownloaded
      });
     });
     while (nextDownload = downloads.pop()) {
      activeDownloads[nextDownload.offset] = nextDownload.promiseGetter();
      actives++;
      actives >= ((_a = options.downloadConcurrency) !== null && _a !== void 0 ? _a : 10) && (yield waitAndWrite());
     }
     while (actives > 0) yield waitAndWrite();
    } finally {
     httpClient.dispose();
     yield archiveDescriptor.close();
    }
   });
  }
  function downloadSegmentRetry(httpClient, archiveLocation, offset, count) {
   return downloadUtils_awaiter(this, void 0, void 0, function*() {
    const retries = 5;
    let failures = 0;
    while (1) try {
     const timeout = 3e4, result = yield promiseWithTimeout(timeout, downloadSegment(httpClient, archiveLocation, offset, count));
     if (typeof result == "string") throw new Error("downloadSegmentRetry failed due to timeout");
     return result;
    } catch (err) {
     if (failures >= retries) throw err;
     failures++;
    }
   });
  }
  function downloadSegment(httpClient, archiveLocation, offset, count) {
   return downloadUtils_awaiter(this, void 0, void 0, function*() {
    const partRes = yield retryHttpClientResponse("downloadCachePart", () => downloadUtils_awaiter(this, void 0, void 0, function*() {
     return yield httpClient.get(archiveLocation, {
      Range: `bytes=${offset}-${offset + count - 1}`
     });
    }));
    if (!partRes.readBodyBuffer) throw new Error("Expected HttpClientResponse to implement readBodyBuffer");
    return {
     offset,
     count,
     buffer: yield partRes.readBodyBuffer()
    };
   });
  }
  function downloadCacheStorageSDK(archiveLocation, archivePath, options) {
   return downloadUtils_awaiter(this, void 0, void 0, function*() {
    var _a;
    const client = new esm.wG(archiveLocation, void 0, {
     retryOptions: {
      tryTimeoutInMs: options.timeoutInMs
     }
    }), properties = yield client.getProperties(), contentLength = (_a = properties.contentLength) !== null && _a !== void 0 ? _a : -1;
    if (contentLength < 0) {
     lib_core.Yz("Unable to determine content length, downloading file with http-client...");
     yield downloadCacheHttpClient(archiveLocation, archivePath);
    } else {
     const maxSegmentSize = Math.min(134217728, external_buffer_.constants.MAX_LENGTH), downloadProgress = new DownloadProgress(contentLength), fd = external_fs_.openSync(archivePath, "w");
     try {
      downloadProgress.startDisplayTimer();
      const controller = new AbortController, abortSignal = controller.signal;
      while (!downloadProgress.isDone()) {
       const segmentStart = downloadProgress.segmentOffset + downloadProgress.segmentSize, segmentSize = Math.min(maxSegmentSize, contentLength - segmentStart);
       downloadProgress.nextSegment(segmentSize);
       const result = yield promiseWithTimeout(options.segmentTimeoutInMs || 36e5, client.downloadToBuffer(segmentStart, segmentSize, {
        abortSignal,
        concurrency: options.downloadConcurrency,
        onProgress: downloadProgress.onProgress()
       }));
       if (result === "timeout") {
        controller.abort();
        throw new Error("Aborting cache download as the download time exceeded the timeout.");
       }
       Buffer.isBuffer(result) && external_fs_.writeFileSync(fd, result);
      }
     } finally {
      downloadProgress.stopDisplayTimer();
      external_fs_.closeSync(fd);
     }
    }
   });
  }
  const promiseWithTimeout = (timeoutMs, promise) => downloadUtils_awaiter(void 0, void 0, void 0, function*() {
   let timeoutHandle;
   const timeoutPromise = new Promise(resolve => {
    timeoutHandle = setTimeout(() => resolve("timeout"), timeoutMs);
   });
   return Promise.race([ promise, timeoutPromise ]).then(result => {
    clearTimeout(timeoutHandle);
    return result;
   });
  });
  function getUploadOptions(copy) {
   const result = {
    useAzureSdk: !1,
    uploadConcurrency: 4,
    uploadChunkSize: 33554432
   };
   if (copy) {
    typeof copy.useAzureSdk == "boolean" && (result.useAzureSdk = copy.useAzureSdk);
    typeof copy.uploadConcurrency == "number" && (result.uploadConcurrency = copy.uploadConcurrency);
    typeof copy.uploadChunkSize == "number" && (result.uploadChunkSize = copy.uploadChunkSize);
   }
   result.uploadConcurrency = isNaN(Number(process.env.CACHE_UPLOAD_CONCURRENCY)) ? result.uploadConcurrency : Math.min(32, Number(process.env.CACHE_UPLOAD_CONCURRENCY));
   result.uploadChunkSize = isNaN(Number(process.env.CACHE_UPLOAD_CHUNK_SIZE)) ? result.uploadChunkSize : Math.min(134217728, Number(process.env.CACHE_UPLOAD_CHUNK_SIZE) * 1024 * 1024);
   lib_core.Yz(`Use Azure SDK: ${result.useAzureSdk}`);
   lib_core.Yz(`Upload concurrency: ${result.uploadConcurrency}`);
   lib_core.Yz(`Upload chunk size: ${result.uploadChunkSize}`);
   return result;
  }
  function getDownloadOptions(copy) {
   const result = {
    useAzureSdk: !1,
    concurrentBlobDownloads: !0,
    downloadConcurrency: 8,
    timeoutInMs: 3e4,
    segmentTimeoutInMs: 6e5,
    lookupOnly: !1
   };
   if (copy) {
    typeof copy.useAzureSdk == "boolean" && (result.useAzureSdk = copy.useAzureSdk);
    typeof copy.concurrentBlobDownloads == "boolean" && (result.concurrentBlobDownloads = copy.concurrentBlobDownloads);
    typeof copy.downloadConcurrency == "number" && (result.downloadConcurrency = copy.downloadConcurrency);
    typeof copy.timeoutInMs == "number" && (result.timeoutInMs = copy.timeoutInMs);
    typeof copy.segmentTimeoutInMs == "number" && (result.segmentTimeoutInMs = copy.segmentTimeoutInMs);
    typeof copy.lookupOnly == "boolean" && (result.lookupOnly = copy.lookupOnly);
   }
   const segmentDownloadTimeoutMins = process.env.SEGMENT_DOWNLOAD_TIMEOUT_MINS;
   segmentDownloadTimeoutMins && !isNaN(Number(segmentDownloadTimeoutMins)) && isFinite(Number(segmentDownloadTimeoutMins)) && (result.segmentTimeoutInMs = Number(segmentDownloadTimeoutMins) * 60 * 1e3);
   lib_core.Yz(`Use Azure SDK: ${result.useAzureSdk}`);
   lib_core.Yz(`Download concurrency: ${result.downloadConcurrency}`);
   lib_core.Yz(`Request timeout (ms): ${result.timeoutInMs}`);
   lib_core.Yz(`Cache segment download timeout mins env var: ${process.env.SEGMENT_DOWNLOAD_TIMEOUT_MINS}`);
   lib_core.Yz(`Segment download timeout (ms): ${result.segmentTimeoutInMs}`);
   lib_core.Yz(`Lookup only: ${result.lookupOnly}`);
   return result;
  }
  function isGhes() {
   const ghUrl = new URL(process.env.GITHUB_SERVER_URL || "https://github.com"), hostname = ghUrl.hostname.trimEnd().toUpperCase(), isGitHubHost = hostname === "GITHUB.COM", isGheHost = hostname.endsWith(".GHE.COM"), isLocalHost = hostname.endsWith(".LOCALHOST");
   return !isGitHubHost && !isGheHost && !isLocalHost;
  }
  function getCacheServiceVersion() {
   return isGhes() ? "v1" : process.env.ACTIONS_CACHE_SERVICE_V2 ? "v2" : "v1";
  }
  const KNOWN_CACHE_MODES = [ "none", "read", "write", "write-only" ];
  function getCacheMode() {
   return (process.env.ACTIONS_CACHE_MODE || "").trim().toLowerCase();
  }
  function isCacheReadable(mode) {
   return !KNOWN_CACHE_MODES.includes(mode) || (mode === "read" || mode === "write");
  }
  function isCacheWritable(mode) {
   return !KNOWN_CACHE_MODES.includes(mode) || (mode === "write" || mode === "write-only");
  }
  function getCacheServiceURL() {
   const version = getCacheServiceVersion();
   switch (version) {
   case "v1":
    return process.env.ACTIONS_CACHE_URL || process.env.ACTIONS_RESULTS_URL || "";

   case "v2":
    return process.env.ACTIONS_RESULTS_URL || "";

   default:
    throw new Error(`Unsupported cache service version: ${version}`);
   }
  }
  var package_version = __webpack_require__(38658);
  function getUserAgentString() {
   return `@actions/cache-${package_version.version}`;
  }
  var cacheHttpClient_awaiter = (void 0, function(thisArg, _arguments, P, generator) {
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
  function getCacheApiUrl(resource) {
   const baseUrl = getCacheServiceURL();
   if (!baseUrl) throw new Error("Cache Service Url not found, unable to restore cache.");
   const url = `${baseUrl}_apis/artifactcache/${resource}`;
   lib_core.Yz(`Resource Url: ${url}`);
   return url;
  }
  function createAcceptHeader(type, apiVersion) {
   return `${type};api-version=${apiVersion}`;
  }
  function getRequestOptions() {
   const requestOptions = {
    headers: {
     Accept: createAcceptHeader("application/json", "6.0-preview.1")
    }
   };
   return requestOptions;
  }
  function createHttpClient() {
   const token = process.env.ACTIONS_RUNTIME_TOKEN || "", bearerCredentialHandler = new auth.tZ(token);
   return new lib.Qq(getUserAgentString(), [ bearerCredentialHandler ], getRequestOptions());
  }
  function getCacheEntry(keys, paths, options) {
   return cacheHttpClient_awaiter(this, void 0, void 0, function*() {
    var _a;
    const httpClient = createHttpClient(), version = getCacheVersion(paths, options === null || options === void 0 ? void 0 : options.compressionMethod, options === null || options === void 0 ? void 0 : options.enableCrossOsArchive), resource = `cache?keys=${encodeURIComponent(keys.join(","))}&version=${version}`, response = yield retryTypedResponse("getCacheEntry", () => cacheHttpClient_awaiter(this, void 0, void 0, function*() {
     return httpClient.getJson(getCacheApiUrl(resource));
    }));
    if (response.statusCode === 204) {
     lib_core._o() && (yield printCachesListForDiagnostics(keys[0], httpClient, version));
     return null;
    }
    if (!isSuccessStatusCode(response.statusCode)) {
     const errorMessage = (_a = response.error) === null || _a === void 0 ? void 0 : _a.message;
     if (errorMessage === null || errorMessage === void 0 ? void 0 : errorMessage.includes(CacheReadDeniedMessagePrefix)) throw new Error(errorMessage);
     throw new Error(`Cache service responded with ${response.statusCode}`);
    }
    const cacheResult = response.result, cacheDownloadUrl = cacheResult === null || cacheResult === void 0 ? void 0 : cacheResult.archiveLocation;
    if (!cacheDownloadUrl) throw new Error("Cache not found.");
    lib_core.Pq(cacheDownloadUrl);
    lib_core.Yz("Cache Result:");
    lib_core.Yz(JSON.stringify(cacheResult));
    return cacheResult;
   });
  }
  function printCachesListForDiagnostics(key, httpClient, version) {
   return cacheHttpClient_awaiter(this, void 0, void 0, function*() {
    const resource = `caches?key=${encodeURIComponent(key)}`, response = yield retryTypedResponse("listCache", () => cacheHttpClient_awaiter(this, void 0, void 0, function*() {
     return httpClient.getJson(getCacheApiUrl(resource));
    }));
    if (response.statusCode === 200) {
     const cacheListResult = response.result, totalCount = cacheListResult === null || cacheListResult === void 0 ? void 0 : cacheListResult.totalCount;
     if (totalCount && totalCount > 0) {
      lib_core.Yz(`No matching cache found for cache key '${key}', version '${version} and scope ${process.env.GITHUB_REF}. There exist one or more cache(s) with similar key but they have different version or scope. See more info on cache matching here: https://docs.github.com/en/actions/using-workflows/caching-dependencies-to-speed-up-workflows#matching-a-cache-key \nOther caches with similar key:`);
      for (const cacheEntry of (cacheListResult === null || cacheListResult === void 0 ? void 0 : cacheListResult.artifactCaches) || []) lib_core.Yz(`Cache Key: ${cacheEntry === null || cacheEntry === void 0 ? void 0 : cacheEntry.cacheKey}, Cache Version: ${cacheEntry === null || cacheEntry === void 0 ? void 0 : cacheEntry.cacheVersion}, Cache Scope: ${cacheEntry === null || cacheEntry === void 0 ? void 0 : cacheEntry.scope}, Cache Created: ${cacheEntry === null || cacheEntry === void 0 ? void 0 : cacheEntry.creationTime}`);
     }
    }
   });
  }
  function downloadCache(archiveLocation, archivePath, options) {
   return cacheHttpClient_awaiter(this, void 0, void 0, function*() {
    const archiveUrl = new external_url_.URL(archiveLocation), downloadOptions = getDownloadOptions(options);
    archiveUrl.hostname.endsWith(".blob.core.windows.net") ? downloadOptions.useAzureSdk ? yield downloadCacheStorageSDK(archiveLocation, archivePath, downloadOptions) : downloadOptions.concurrentBlobDownloads ? yield downloadCacheHttpClientConcurrent(archiveLocation, archivePath, downloadOptions) : yield downloadCacheHttpClient(archiveLocation, archivePath) : yield downloadCacheHttpClient(archiveLocation, archivePath);
   });
  }
  function reserveCache(key, paths, options) {
   return cacheHttpClient_awaiter(this, void 0, void 0, function*() {
    const httpClient = createHttpClient(), version = getCacheVersion(paths, options === null || options === void 0 ? void 0 : options.compressionMethod, options === null || options === void 0 ? void 0 : options.enableCrossOsArchive), reserveCacheRequest = {
     key,
     version,
     cacheSize: options === null || options === void 0 ? void 0 : options.cacheSize
    }, response = yield retryTypedResponse("reserveCache", () => cacheHttpClient_awaiter(this, void 0, void 0, function*() {
     return httpClient.postJson(getCacheApiUrl("caches"), reserveCacheRequest);
    }));
    return response;
   });
  }
  function getContentRange(start, end) {
   return `bytes ${start}-${end}/*`;
  }
  function uploadChunk(httpClient, resourceUrl, openStream, start, end) {
   return cacheHttpClient_awaiter(this, void 0, void 0, function*() {
    lib_core.Yz(`Uploading chunk of size ${end - start + 1} bytes at offset ${start} with content range: ${getContentRange(start, end)}`);
    const additionalHeaders = {
     "Content-Type": "application/octet-stream",
     "Content-Range": getContentRange(start, end)
    }, uploadChunkResponse = yield retryHttpClientResponse(`uploadChunk (start: ${start}, end: ${end})`, () => cacheHttpClient_awaiter(this, void 0, void 0, function*() {
     return httpClient.sendStream("PATCH", resourceUrl, openStream(), additionalHeaders);
    }));
    if (!isSuccessStatusCode(uploadChunkResponse.message.statusCode)) throw new Error(`Cache service responded with ${uploadChunkResponse.message.statusCode} during upload chunk.`);
   });
  }
  function uploadFile(httpClient, cacheId, archivePath, options) {
   return cacheHttpClient_awaiter(this, void 0, void 0, function*() {
    const fileSize = getArchiveFileSizeInBytes(archivePath), resourceUrl = getCacheApiUrl(`caches/${cacheId.toString()}`), fd = external_fs_.openSync(archivePath, "r"), uploadOptions = getUploadOptions(options), concurrency = assertDefined("uploadConcurrency", uploadOptions.uploadConcurrency), maxChunkSize = assertDefined("uploadChunkSize", uploadOptions.uploadChunkSize), parallelUploads = [ ...new Array(concurrency).keys() ];
    lib_core.Yz("Awaiting all uploads");
    let offset = 0;
    try {
     yield Promise.all(parallelUploads.map(() => cacheHttpClient_awaiter(this, void 0, void 0, function*() {
      while (offset < fileSize) {
       const chunkSize = Math.min(fileSize - offset, maxChunkSize), start = offset, end = offset + chunkSize - 1;
       offset += maxChunkSize;
       yield uploadChunk(httpClient, resourceUrl, () => external_fs_.createReadStream(archivePath, {
        fd,
        start,
        end,
        autoClose: !1
       }).on("error", error => {
        throw new Error(`Cache upload failed because file read failed with ${error.message}`);
       }), start, end);
      }
     })));
    } finally {
     external_fs_.closeSync(fd);
    }
   });
  }
  function commitCache(httpClient, cacheId, filesize) {
   return cacheHttpClient_awaiter(this, void 0, void 0, function*() {
    const commitCacheRequest = {
     size: filesize
    };
    return yield retryTypedResponse("commitCache", () => cacheHttpClient_awaiter(this, void 0, void 0, function*() {
     return httpClient.postJson(getCacheApiUrl(`caches/${cacheId.toString()}`), commitCacheRequest);
    }));
   });
  }
  function saveCache(cacheId, archivePath, signedUploadURL, options) {
   return cacheHttpClient_awaiter(this, void 0, void 0, function*() {
    const uploadOptions = getUploadOptions(options);
    if (uploadOptions.useAzureSdk) {
     if (!signedUploadURL) throw new Error("Azure Storage SDK can only be used when a signed URL is provided.");
     yield uploadCacheArchiveSDK(signedUploadURL, archivePath, options);
    } else {
     const httpClient = createHttpClient();
     lib_core.Yz("Upload cache");
     yield uploadFile(httpClient, cacheId, archivePath, options);
     lib_core.Yz("Commiting cache");
     const cacheSize = getArchiveFileSizeInBytes(archivePath);
     lib_core.pq(`Cache Size: ~${Math.round(cacheSize / 1048576)} MB (${cacheSize} B)`);
     const commitCacheResponse = yield commitCache(httpClient, cacheId, cacheSize);
     if (!isSuccessStatusCode(commitCacheResponse.statusCode)) throw new Error(`Cache service responded with ${commitCacheResponse.statusCode} during commit cache.`);
     lib_core.pq("Cache saved successfully");
    }
   });
  }
  var commonjs = __webpack_require__(44420), build_commonjs = __webpack_require__(68886);
  class CacheScope$Type extends build_commonjs.MessageType {
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
   create(value) {
    const message = {
     scope: "",
     permission: "0"
    };
    globalThis.Object.defineProperty(message, build_commonjs.MESSAGE_TYPE, {
     enumerable: !1,
     value: this
    });
    value !== void 0 && (0, build_commonjs.reflectionMergePartial)(this, message, value);
    return message;
   }
   internalBinaryRead(reader, length, options, target) {
    let message = target !== null && target !== void 0 ? target : this.create(), end = reader.pos + length;
    while (reader.pos < end) {
     let [fieldNo, wireType] = reader.tag();
     switch (fieldNo) {
     case 1:
      message.scope = reader.string();
      break;

     case 2:
      message.permission = reader.int64().toString();
      break;

     default:
      let u = options.readUnknownField;
      if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
      let d = reader.skip(wireType);
      u !== !1 && (u === !0 ? build_commonjs.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
     }
    }
    return message;
   }
   internalBinaryWrite(message, writer, options) {
    message.scope !== "" && writer.tag(1, build_commonjs.WireType.LengthDelimited).string(message.scope);
    message.permission !== "0" && writer.tag(2, build_commonjs.WireType.Varint).int64(message.permission);
    let u = options.writeUnknownFields;
    u !== !1 && (u == 1 ? build_commonjs.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer);
    return writer;
   }
  }
  const CacheScope = new CacheScope$Type;
  class CacheMetadata$Type extends build_commonjs.MessageType {
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
     T: () => CacheScope
    } ]);
   }
   create(value) {
    const message = {
     repositoryId: "0",
     scope: []
    };
    globalThis.Object.defineProperty(message, build_commonjs.MESSAGE_TYPE, {
     enumerable: !1,
     value: this
    });
    value !== void 0 && (0, build_commonjs.reflectionMergePartial)(this, message, value);
    return message;
   }
   internalBinaryRead(reader, length, options, target) {
    let message = target !== null && target !== void 0 ? target : this.create(), end = reader.pos + length;
    while (reader.pos < end) {
     let [fieldNo, wireType] = reader.tag();
     switch (fieldNo) {
     case 1:
      message.repositoryId = reader.int64().toString();
      break;

     case 2:
      message.scope.push(CacheScope.internalBinaryRead(reader, reader.uint32(), options));
      break;

     default:
      let u = options.readUnknownField;
      if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
      let d = reader.skip(wireType);
      u !== !1 && (u === !0 ? build_commonjs.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
     }
    }
    return message;
   }
   internalBinaryWrite(message, writer, options) {
    message.repositoryId !== "0" && writer.tag(1, build_commonjs.WireType.Varint).int64(message.repositoryId);
    for (let i = 0; i < message.scope.length; i++) CacheScope.internalBinaryWrite(message.scope[i], writer.tag(2, build_commonjs.WireType.LengthDelimited).fork(), options).join();
    let u = options.writeUnknownFields;
    u !== !1 && (u == 1 ? build_commonjs.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer);
    return writer;
   }
  }
  const CacheMetadata = new CacheMetadata$Type;
  class CreateCacheEntryRequest$Type extends build_commonjs.MessageType {
   constructor() {
    super("github.actions.results.api.v1.CreateCacheEntryRequest", [ {
     no: 1,
     name: "metadata",
     kind: "message",
     T: () => CacheMetadata
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
   create(value) {
    const message = {
     key: "",
     version: ""
    };
    globalThis.Object.defineProperty(message, build_commonjs.MESSAGE_TYPE, {
     enumerable: !1,
     value: this
    });
    value !== void 0 && (0, build_commonjs.reflectionMergePartial)(this, message, value);
    return message;
   }
   internalBinaryRead(reader, length, options, target) {
    let message = target !== null && target !== void 0 ? target : this.create(), end = reader.pos + length;
    while (reader.pos < end) {
     let [fieldNo, wireType] = reader.tag();
     switch (fieldNo) {
     case 1:
      message.metadata = CacheMetadata.internalBinaryRead(reader, reader.uint32(), options, message.metadata);
      break;

     case 2:
      message.key = reader.string();
      break;

     case 3:
      message.version = reader.string();
      break;

     default:
      let u = options.readUnknownField;
      if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
      let d = reader.skip(wireType);
      u !== !1 && (u === !0 ? build_commonjs.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
     }
    }
    return message;
   }
   internalBinaryWrite(message, writer, options) {
    message.metadata && CacheMetadata.internalBinaryWrite(message.metadata, writer.tag(1, build_commonjs.WireType.LengthDelimited).fork(), options).join();
    message.key !== "" && writer.tag(2, build_commonjs.WireType.LengthDelimited).string(message.key);
    message.version !== "" && writer.tag(3, build_commonjs.WireType.LengthDelimited).string(message.version);
    let u = options.writeUnknownFields;
    u !== !1 && (u == 1 ? build_commonjs.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer);
    return writer;
   }
  }
  const cache_CreateCacheEntryRequest = new CreateCacheEntryRequest$Type;
  class CreateCacheEntryResponse$Type extends build_commonjs.MessageType {
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
   create(value) {
    const message = {
     ok: !1,
     signedUploadUrl: "",
     message: ""
    };
    globalThis.Object.defineProperty(message, build_commonjs.MESSAGE_TYPE, {
     enumerable: !1,
     value: this
    });
    value !== void 0 && (0, build_commonjs.reflectionMergePartial)(this, message, value);
    return message;
   }
   internalBinaryRead(reader, length, options, target) {
    let message = target !== null && target !== void 0 ? target : this.create(), end = reader.pos + length;
    while (reader.pos < end) {
     let [fieldNo, wireType] = reader.tag();
     switch (fieldNo) {
     case 1:
      message.ok = reader.bool();
      break;

     case 2:
      message.signedUploadUrl = reader.string();
      break;

     case 3:
      message.message = reader.string();
      break;

     default:
      let u = options.readUnknownField;
      if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
      let d = reader.skip(wireType);
      u !== !1 && (u === !0 ? build_commonjs.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
     }
    }
    return message;
   }
   internalBinaryWrite(message, writer, options) {
    message.ok !== !1 && writer.tag(1, build_commonjs.WireType.Varint).bool(message.ok);
    message.signedUploadUrl !== "" && writer.tag(2, build_commonjs.WireType.LengthDelimited).string(message.signedUploadUrl);
    message.message !== "" && writer.tag(3, build_commonjs.WireType.LengthDelimited).string(message.message);
    let u = options.writeUnknownFields;
    u !== !1 && (u == 1 ? build_commonjs.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer);
    return writer;
   }
  }
  const cache_CreateCacheEntryResponse = new CreateCacheEntryResponse$Type;
  class FinalizeCacheEntryUploadRequest$Type extends build_commonjs.MessageType {
   constructor() {
    super("github.actions.results.api.v1.FinalizeCacheEntryUploadRequest", [ {
     no: 1,
     name: "metadata",
     kind: "message",
     T: () => CacheMetadata
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
   create(value) {
    const message = {
     key: "",
     sizeBytes: "0",
     version: ""
    };
    globalThis.Object.defineProperty(message, build_commonjs.MESSAGE_TYPE, {
     enumerable: !1,
     value: this
    });
    value !== void 0 && (0, build_commonjs.reflectionMergePartial)(this, message, value);
    return message;
   }
   internalBinaryRead(reader, length, options, target) {
    let message = target !== null && target !== void 0 ? target : this.create(), end = reader.pos + length;
    while (reader.pos < end) {
     let [fieldNo, wireType] = reader.tag();
     switch (fieldNo) {
     case 1:
      message.metadata = CacheMetadata.internalBinaryRead(reader, reader.uint32(), options, message.metadata);
      break;

     case 2:
      message.key = reader.string();
      break;

     case 3:
      message.sizeBytes = reader.int64().toString();
      break;

     case 4:
      message.version = reader.string();
      break;

     default:
      let u = options.readUnknownField;
      if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
      let d = reader.skip(wireType);
      u !== !1 && (u === !0 ? build_commonjs.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
     }
    }
    return message;
   }
   internalBinaryWrite(message, writer, options) {
    message.metadata && CacheMetadata.internalBinaryWrite(message.metadata, writer.tag(1, build_commonjs.WireType.LengthDelimited).fork(), options).join();
    message.key !== "" && writer.tag(2, build_commonjs.WireType.LengthDelimited).string(message.key);
    message.sizeBytes !== "0" && writer.tag(3, build_commonjs.WireType.Varint).int64(message.sizeBytes);
    message.version !== "" && writer.tag(4, build_commonjs.WireType.LengthDelimited).string(message.version);
    let u = options.writeUnknownFields;
    u !== !1 && (u == 1 ? build_commonjs.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer);
    return writer;
   }
  }
  const cache_FinalizeCacheEntryUploadRequest = new FinalizeCacheEntryUploadRequest$Type;
  class FinalizeCacheEntryUploadResponse$Type extends build_commonjs.MessageType {
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
   create(value) {
    const message = {
     ok: !1,
     entryId: "0",
     message: ""
    };
    globalThis.Object.defineProperty(message, build_commonjs.MESSAGE_TYPE, {
     enumerable: !1,
     value: this
    });
    value !== void 0 && (0, build_commonjs.reflectionMergePartial)(this, message, value);
    return message;
   }
   internalBinaryRead(reader, length, options, target) {
    let message = target !== null && target !== void 0 ? target : this.create(), end = reader.pos + length;
    while (reader.pos < end) {
     let [fieldNo, wireType] = reader.tag();
     switch (fieldNo) {
     case 1:
      message.ok = reader.bool();
      break;

     case 2:
      message.entryId = reader.int64().toString();
      break;

     case 3:
      message.message = reader.string();
      break;

     default:
      let u = options.readUnknownField;
      if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
      let d = reader.skip(wireType);
      u !== !1 && (u === !0 ? build_commonjs.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
     }
    }
    return message;
   }
   internalBinaryWrite(message, writer, options) {
    message.ok !== !1 && writer.tag(1, build_commonjs.WireType.Varint).bool(message.ok);
    message.entryId !== "0" && writer.tag(2, build_commonjs.WireType.Varint).int64(message.entryId);
    message.message !== "" && writer.tag(3, build_commonjs.WireType.LengthDelimited).string(message.message);
    let u = options.writeUnknownFields;
    u !== !1 && (u == 1 ? build_commonjs.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer);
    return writer;
   }
  }
  const cache_FinalizeCacheEntryUploadResponse = new FinalizeCacheEntryUploadResponse$Type;
  class GetCacheEntryDownloadURLRequest$Type extends build_commonjs.MessageType {
   constructor() {
    super("github.actions.results.api.v1.GetCacheEntryDownloadURLRequest", [ {
     no: 1,
     name: "metadata",
     kind: "message",
     T: () => CacheMetadata
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
   create(value) {
    const message = {
     key: "",
     restoreKeys: [],
     version: ""
    };
    globalThis.Object.defineProperty(message, build_commonjs.MESSAGE_TYPE, {
     enumerable: !1,
     value: this
    });
    value !== void 0 && (0, build_commonjs.reflectionMergePartial)(this, message, value);
    return message;
   }
   internalBinaryRead(reader, length, options, target) {
    let message = target !== null && target !== void 0 ? target : this.create(), end = reader.pos + length;
    while (reader.pos < end) {
     let [fieldNo, wireType] = reader.tag();
     switch (fieldNo) {
     case 1:
      message.metadata = CacheMetadata.internalBinaryRead(reader, reader.uint32(), options, message.metadata);
      break;

     case 2:
      message.key = reader.string();
      break;

     case 3:
      message.restoreKeys.push(reader.string());
      break;

     case 4:
      message.version = reader.string();
      break;

     default:
      let u = options.readUnknownField;
      if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
      let d = reader.skip(wireType);
      u !== !1 && (u === !0 ? build_commonjs.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
     }
    }
    return message;
   }
   internalBinaryWrite(message, writer, options) {
    message.metadata && CacheMetadata.internalBinaryWrite(message.metadata, writer.tag(1, build_commonjs.WireType.LengthDelimited).fork(), options).join();
    message.key !== "" && writer.tag(2, build_commonjs.WireType.LengthDelimited).string(message.key);
    for (let i = 0; i < message.restoreKeys.length; i++) writer.tag(3, build_commonjs.WireType.LengthDelimited).string(message.restoreKeys[i]);
    message.version !== "" && writer.tag(4, build_commonjs.WireType.LengthDelimited).string(message.version);
    let u = options.writeUnknownFields;
    u !== !1 && (u == 1 ? build_commonjs.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer);
    return writer;
   }
  }
  const cache_GetCacheEntryDownloadURLRequest = new GetCacheEntryDownloadURLRequest$Type;
  class GetCacheEntryDownloadURLResponse$Type extends build_commonjs.MessageType {
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
   create(value) {
    const message = {
     ok: !1,
     signedDownloadUrl: "",
     matchedKey: ""
    };
    globalThis.Object.defineProperty(message, build_commonjs.MESSAGE_TYPE, {
     enumerable: !1,
     value: this
    });
    value !== void 0 && (0, build_commonjs.reflectionMergePartial)(this, message, value);
    return message;
   }
   internalBinaryRead(reader, length, options, target) {
    let message = target !== null && target !== void 0 ? target : this.create(), end = reader.pos + length;
    while (reader.pos < end) {
     let [fieldNo, wireType] = reader.tag();
     switch (fieldNo) {
     case 1:
      message.ok = reader.bool();
      break;

     case 2:
      message.signedDownloadUrl = reader.string();
      break;

     case 3:
      message.matchedKey = reader.string();
      break;

     default:
      let u = options.readUnknownField;
      if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
      let d = reader.skip(wireType);
      u !== !1 && (u === !0 ? build_commonjs.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
     }
    }
    return message;
   }
   internalBinaryWrite(message, writer, options) {
    message.ok !== !1 && writer.tag(1, build_commonjs.WireType.Varint).bool(message.ok);
    message.signedDownloadUrl !== "" && writer.tag(2, build_commonjs.WireType.LengthDelimited).string(message.signedDownloadUrl);
    message.matchedKey !== "" && writer.tag(3, build_commonjs.WireType.LengthDelimited).string(message.matchedKey);
    let u = options.writeUnknownFields;
    u !== !1 && (u == 1 ? build_commonjs.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer);
    return writer;
   }
  }
  const cache_GetCacheEntryDownloadURLResponse = new GetCacheEntryDownloadURLResponse$Type;
  new commonjs.C0("github.actions.results.api.v1.CacheService", [ {
   name: "CreateCacheEntry",
   options: {},
   I: cache_CreateCacheEntryRequest,
   O: cache_CreateCacheEntryResponse
  }, {
   name: "FinalizeCacheEntryUpload",
   options: {},
   I: cache_FinalizeCacheEntryUploadRequest,
   O: cache_FinalizeCacheEntryUploadResponse
  }, {
   name: "GetCacheEntryDownloadURL",
   options: {},
   I: cache_GetCacheEntryDownloadURLRequest,
   O: cache_GetCacheEntryDownloadURLResponse
  } ]);
  class CacheServiceClientJSON {
   constructor(rpc) {
    this.rpc = rpc;
    this.CreateCacheEntry.bind(this);
    this.FinalizeCacheEntryUpload.bind(this);
    this.GetCacheEntryDownloadURL.bind(this);
   }
   CreateCacheEntry(request) {
    const data = cache_CreateCacheEntryRequest.toJson(request, {
     useProtoFieldName: !0,
     emitDefaultValues: !1
    }), promise = this.rpc.request("github.actions.results.api.v1.CacheService", "CreateCacheEntry", "application/json", data);
    return promise.then(data => cache_CreateCacheEntryResponse.fromJson(data, {
     ignoreUnknownFields: !0
    }));
   }
   FinalizeCacheEntryUpload(request) {
    const data = cache_FinalizeCacheEntryUploadRequest.toJson(request, {
     useProtoFieldName: !0,
     emitDefaultValues: !1
    }), promise = this.rpc.request("github.actions.results.api.v1.CacheService", "FinalizeCacheEntryUpload", "application/json", data);
    return promise.then(data => cache_FinalizeCacheEntryUploadResponse.fromJson(data, {
     ignoreUnknownFields: !0
    }));
   }
   GetCacheEntryDownloadURL(request) {
    const data = cache_GetCacheEntryDownloadURLRequest.toJson(request, {
     useProtoFieldName: !0,
     emitDefaultValues: !1
    }), promise = this.rpc.request("github.actions.results.api.v1.CacheService", "GetCacheEntryDownloadURL", "application/json", data);
    return promise.then(data => cache_GetCacheEntryDownloadURLResponse.fromJson(data, {
     ignoreUnknownFields: !0
    }));
   }
  }
  function maskSigUrl(url) {
   if (url) try {
    const parsedUrl = new URL(url), signature = parsedUrl.searchParams.get("sig");
    if (signature) {
     (0, lib_core.Pq)(signature);
     (0, lib_core.Pq)(encodeURIComponent(signature));
    }
   } catch (error) {
    (0, lib_core.Yz)(`Failed to parse URL: ${url} ${error instanceof Error ? error.message : String(error)}`);
   }
  }
  function maskSecretUrls(body) {
   if (typeof body == "object" && body !== null) {
    "signed_upload_url" in body && typeof body.signed_upload_url == "string" && maskSigUrl(body.signed_upload_url);
    "signed_download_url" in body && typeof body.signed_download_url == "string" && maskSigUrl(body.signed_download_url);
   } else (0, lib_core.Yz)("body is not an object or is null");
  }
  var cacheTwirpClient_awaiter = (void 0, function(thisArg, _arguments, P, generator) {
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
  class CacheServiceClient {
   constructor(userAgent, maxAttempts, baseRetryIntervalMilliseconds, retryMultiplier) {
    this.maxAttempts = 5;
    this.baseRetryIntervalMilliseconds = 3e3;
    this.retryMultiplier = 1.5;
    const token = getRuntimeToken();
    this.baseUrl = getCacheServiceURL();
    maxAttempts && (this.maxAttempts = maxAttempts);
    baseRetryIntervalMilliseconds && (this.baseRetryIntervalMilliseconds = baseRetryIntervalMilliseconds);
    retryMultiplier && (this.retryMultiplier = retryMultiplier);
    this.httpClient = new lib.Qq(userAgent, [ new auth.tZ(token) ]);
   }
   request(service, method, contentType, data) {
    return cacheTwirpClient_awaiter(this, void 0, void 0, function*() {
     const url = new URL(`/twirp/${service}/${method}`, this.baseUrl).href;
     (0, lib_core.Yz)(`[Request] ${method} ${url}`);
     const headers = {
      "Content-Type": contentType
     };
     try {
      const {body} = yield this.retryableRequest(() => cacheTwirpClient_awaiter(this, void 0, void 0, function*() {
       return this.httpClient.post(url, JSON.stringify(data), headers);
      }));
      return body;
     } catch (error) {
      throw new Error(`Failed to ${method}: ${error.message}`);
     }
    });
   }
   retryableRequest(operation) {
    return cacheTwirpClient_awaiter(this, void 0, void 0, function*() {
     let attempt = 0, errorMessage = "", rawBody = "";
     while (attempt < this.maxAttempts) {
      let isRetryable = !1;
      try {
       const response = yield operation(), statusCode = response.message.statusCode;
       rawBody = yield response.readBody();
       (0, lib_core.Yz)(`[Response] - ${response.message.statusCode}`);
       (0, lib_core.Yz)(`Headers: ${JSON.stringify(response.message.headers, null, 2)}`);
       const body = JSON.parse(rawBody);
       maskSecretUrls(body);
       (0, lib_core.Yz)(`Body: ${JSON.stringify(body, null, 2)}`);
       if (this.isSuccessStatusCode(statusCode)) return {
        response,
        body
       };
       isRetryable = this.isRetryableHttpStatusCode(statusCode);
       errorMessage = `Failed request: (${statusCode}) ${response.message.statusMessage}`;
       if (body.msg) {
        if (UsageError.isUsageErrorMessage(body.msg)) throw new UsageError;
        errorMessage = `${errorMessage}: ${body.msg}`;
       }
       if (statusCode === lib.Hv.TooManyRequests) {
        const retryAfterHeader = response.message.headers["retry-after"];
        if (retryAfterHeader) {
         const parsedSeconds = parseInt(retryAfterHeader, 10);
         !isNaN(parsedSeconds) && parsedSeconds > 0 && (0, lib_core.$e)(`You've hit a rate limit, your rate limit will reset in ${parsedSeconds} seconds`);
        }
        throw new RateLimitError(`Rate limited: ${errorMessage}`);
       }
      } catch (error) {
       error instanceof SyntaxError && (0, lib_core.Yz)(`Raw Body: ${rawBody}`);
       if (error instanceof UsageError) throw error;
       if (error instanceof RateLimitError) throw error;
       if (NetworkError.isNetworkErrorCode(error === null || error === void 0 ? void 0 : error.code)) throw new NetworkError(error === null || error === void 0 ? void 0 : error.code);
       isRetryable = !0;
       errorMessage = error.message;
      }
      if (!isRetryable) throw new Error(`Received non-retryable error: ${errorMessage}`);
      if (attempt + 1 === this.maxAttempts) throw new Error(`Failed to make request after ${this.maxAttempts} attempts: ${errorMessage}`);
      const retryTimeMilliseconds = this.getExponentialRetryTimeMilliseconds(attempt);
      (0, lib_core.pq)(`Attempt ${attempt + 1} of ${this.maxAttempts} failed with error: ${errorMessage}. Retrying request in ${retryTimeMilliseconds} ms...`);
      yield this.sleep(retryTimeMilliseconds);
      attempt++;
     }
     throw new Error("Request failed");
    });
   }
   isSuccessStatusCode(statusCode) {
    return !!statusCode && (statusCode >= 200 && statusCode < 300);
   }
   isRetryableHttpStatusCode(statusCode) {
    if (!statusCode) return !1;
    const retryableStatusCodes = [ lib.Hv.BadGateway, lib.Hv.GatewayTimeout, lib.Hv.InternalServerError, lib.Hv.ServiceUnavailable ];
    return retryableStatusCodes.includes(statusCode);
   }
   sleep(milliseconds) {
    return cacheTwirpClient_awaiter(this, void 0, void 0, function*() {
     return new Promise(resolve => setTimeout(resolve, milliseconds));
    });
   }
   getExponentialRetryTimeMilliseconds(attempt) {
    if (attempt < 0) throw new Error("attempt should be a positive integer");
    if (attempt === 0) return this.baseRetryIntervalMilliseconds;
    const minTime = this.baseRetryIntervalMilliseconds * Math.pow(this.retryMultiplier, attempt), maxTime = minTime * this.retryMultiplier;
    return Math.trunc(Math.random() * (maxTime - minTime) + minTime);
   }
  }
  function internalCacheTwirpClient(options) {
   const client = new CacheServiceClient(getUserAgentString(), options === null || options === void 0 ? void 0 : options.maxAttempts, options === null || options === void 0 ? void 0 : options.retryIntervalMs, options === null || options === void 0 ? void 0 : options.retryMultiplier);
   return new CacheServiceClientJSON(client);
  }
  var tar_awaiter = (void 0, function(thisArg, _arguments, P, generator) {
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
  const tar_IS_WINDOWS = process.platform === "win32";
  function getTarPath() {
   return tar_awaiter(this, void 0, void 0, function*() {
    switch (process.platform) {
    case "win32":
     {
      const gnuTar = yield getGnuTarPathOnWindows(), systemTar = SystemTarPathOnWindows;
      if (gnuTar) return {
       path: gnuTar,
       type: ArchiveToolType.GNU
      };
      if ((0, external_fs_.existsSync)(systemTar)) return {
       path: systemTar,
       type: ArchiveToolType.BSD
      };
      break;
     }

    case "darwin":
     {
      const gnuTar = yield io.K7("gtar", !1);
      return gnuTar ? {
       path: gnuTar,
       type: ArchiveToolType.GNU
      } : {
       path: yield io.K7("tar", !0),
       type: ArchiveToolType.BSD
      };
     }

    default:
     break;
    }
    return {
     path: yield io.K7("tar", !0),
     type: ArchiveToolType.GNU
    };
   });
  }
  function getTarArgs(tarPath_1, compressionMethod_1, type_1) {
   return tar_awaiter(this, arguments, void 0, function*(tarPath, compressionMethod, type, archivePath = "") {
    const args = [ `"${tarPath.path}"` ], cacheFileName = getCacheFileName(compressionMethod), tarFile = "cache.tar", workingDirectory = getWorkingDirectory(), BSD_TAR_ZSTD = tarPath.type === ArchiveToolType.BSD && compressionMethod !== CompressionMethod.Gzip && tar_IS_WINDOWS;
    switch (type) {
    case "create":
     args.push("--posix", "-cf", BSD_TAR_ZSTD ? tarFile : cacheFileName.replace(new RegExp(`\\${external_path_.sep}`, "g"), "/"), "--exclude", BSD_TAR_ZSTD ? tarFile : cacheFileName.replace(new RegExp(`\\${external_path_.sep}`, "g"), "/"), "-P", "-C", workingDirectory.replace(new RegExp(`\\${external_path_.sep}`, "g"), "/"), "--files-from", ManifestFilename);
     break;

    case "extract":
     args.push("-xf", BSD_TAR_ZSTD ? tarFile : archivePath.replace(new RegExp(`\\${external_path_.sep}`, "g"), "/"), "-P", "-C", BSD_TAR_ZSTD ? quoteAbsolutePath(workingDirectory) : workingDirectory.replace(new RegExp(`\\${external_path_.sep}`, "g"), "/"));
     break;

    case "list":
     args.push("-tf", BSD_TAR_ZSTD ? tarFile : archivePath.replace(new RegExp(`\\${external_path_.sep}`, "g"), "/"), "-P");
     break;
    }
    if (tarPath.type === ArchiveToolType.GNU) switch (process.platform) {
    case "win32":
     args.push("--force-local");
     break;

    case "darwin":
     args.push("--delay-directory-restore");
     break;
    }
    return args;
   });
  }
  function getCommands(compressionMethod_1, type_1) {
   return tar_awaiter(this, arguments, void 0, function*(compressionMethod, type, archivePath = "") {
    let args;
    const tarPath = yield getTarPath(), tarArgs = yield getTarArgs(tarPath, compressionMethod, type, archivePath), compressionArgs = type !== "create" ? yield getDecompressionProgram(tarPath, compressionMethod, archivePath) : yield getCompressionProgram(tarPath, compressionMethod), BSD_TAR_ZSTD = tarPath.type === ArchiveToolType.BSD && compressionMethod !== CompressionMethod.Gzip && tar_IS_WINDOWS;
    args = BSD_TAR_ZSTD && type !== "create" ? [ [ ...compressionArgs ].join(" "), [ ...tarArgs ].join(" ") ] : [ [ ...tarArgs ].join(" "), [ ...compressionArgs ].join(" ") ];
    return {
     commands: BSD_TAR_ZSTD ? args : [ args.join(" ") ],
     requiresTempDirectory: BSD_TAR_ZSTD && type !== "create"
    };
   });
  }
  function getWorkingDirectory() {
   var _a;
   return (_a = process.env.GITHUB_WORKSPACE) !== null && _a !== void 0 ? _a : process.cwd();
  }
  function quoteAbsolutePath(filePath) {
   return `"${external_path_.resolve(filePath).replace(new RegExp(`\\${external_path_.sep}`, "g"), "/")}"`;
  }
  function getDecompressionProgram(tarPath, compressionMethod, archivePath) {
   return tar_awaiter(this, void 0, void 0, function*() {
    const BSD_TAR_ZSTD = tarPath.type === ArchiveToolType.BSD && compressionMethod !== CompressionMethod.Gzip && tar_IS_WINDOWS;
    switch (compressionMethod) {
    case CompressionMethod.Zstd:
     return BSD_TAR_ZSTD ? [ "zstd -d --long=30 --force -o", TarFilename, quoteAbsolutePath(archivePath) ] : [ "--use-compress-program", tar_IS_WINDOWS ? '"zstd -d --long=30"' : "unzstd --long=30" ];

    case CompressionMethod.ZstdWithoutLong:
     return BSD_TAR_ZSTD ? [ "zstd -d --force -o", TarFilename, quoteAbsolutePath(archivePath) ] : [ "--use-compress-program", tar_IS_WINDOWS ? '"zstd -d"' : "unzstd" ];

    default:
     return [ "-z" ];
    }
   });
  }
  function getCompressionProgram(tarPath, compressionMethod) {
   return tar_awaiter(this, void 0, void 0, function*() {
    const cacheFileName = getCacheFileName(compressionMethod), BSD_TAR_ZSTD = tarPath.type === ArchiveToolType.BSD && compressionMethod !== CompressionMethod.Gzip && tar_IS_WINDOWS;
    switch (compressionMethod) {
    case CompressionMethod.Zstd:
     return BSD_TAR_ZSTD ? [ "zstd -T0 --long=30 --force -o", cacheFileName.replace(new RegExp(`\\${external_path_.sep}`, "g"), "/"), TarFilename ] : [ "--use-compress-program", tar_IS_WINDOWS ? '"zstd -T0 --long=30"' : "zstdmt --long=30" ];

    case CompressionMethod.ZstdWithoutLong:
     return BSD_TAR_ZSTD ? [ "zstd -T0 --force -o", cacheFileName.replace(new RegExp(`\\${external_path_.sep}`, "g"), "/"), TarFilename ] : [ "--use-compress-program", tar_IS_WINDOWS ? '"zstd -T0"' : "zstdmt" ];

    default:
     return [ "-z" ];
    }
   });
  }
  function execCommands(commands, cwd) {
   return tar_awaiter(this, void 0, void 0, function*() {
    for (const command of commands) try {
     yield (0, exec.m)(command, void 0, {
      cwd,
      env: Object.assign(Object.assign({}, process.env), {
       MSYS: "winsymlinks:nativestrict"
      })
     });
    } catch (error) {
     throw new Error(`${command.split(" ")[0]} failed with error: ${error === null || error === void 0 ? void 0 : error.message}`);
    }
   });
  }
  function execReadCommands(archivePath, compressionMethod, type) {
   return tar_awaiter(this, void 0, void 0, function*() {
    const {commands, requiresTempDirectory} = yield getCommands(compressionMethod, type, archivePath), tempDirectory = requiresTempDirectory ? yield createTempDirectory() : void 0;
    try {
     yield execCommands(commands, tempDirectory);
    } finally {
     if (tempDirectory) try {
      yield io.Yz(tempDirectory);
     } catch (error) {
      lib_core.Yz(`Failed to delete temporary tar directory: ${error}`);
     }
    }
   });
  }
  function listTar(archivePath, compressionMethod) {
   return tar_awaiter(this, void 0, void 0, function*() {
    yield execReadCommands(archivePath, compressionMethod, "list");
   });
  }
  function extractTar(archivePath, compressionMethod) {
   return tar_awaiter(this, void 0, void 0, function*() {
    const workingDirectory = getWorkingDirectory();
    yield io.U$(workingDirectory);
    yield execReadCommands(archivePath, compressionMethod, "extract");
   });
  }
  function createTar(archiveFolder, sourceDirectories, compressionMethod) {
   return tar_awaiter(this, void 0, void 0, function*() {
    (0, external_fs_.writeFileSync)(external_path_.join(archiveFolder, ManifestFilename), sourceDirectories.join("\n"));
    const {commands} = yield getCommands(compressionMethod, "create");
    yield execCommands(commands, archiveFolder);
   });
  }
  var cache_awaiter = (void 0, function(thisArg, _arguments, P, generator) {
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
  class ValidationError extends Error {
   constructor(message) {
    super(message);
    this.name = "ValidationError";
    Object.setPrototypeOf(this, ValidationError.prototype);
   }
  }
  class ReserveCacheError extends Error {
   constructor(message) {
    super(message);
    this.name = "ReserveCacheError";
    Object.setPrototypeOf(this, ReserveCacheError.prototype);
   }
  }
  const CACHE_WRITE_DENIED_PREFIX = "cache write denied:";
  class CacheWriteDeniedError extends ReserveCacheError {
   constructor(message) {
    super(message);
    this.name = "CacheWriteDeniedError";
    Object.setPrototypeOf(this, CacheWriteDeniedError.prototype);
   }
  }
  const CACHE_READ_DENIED_PREFIX = CacheReadDeniedMessagePrefix;
  class CacheReadDeniedError extends Error {
   constructor(message) {
    super(message);
    this.name = "CacheReadDeniedError";
    Object.setPrototypeOf(this, CacheReadDeniedError.prototype);
   }
  }
  class FinalizeCacheError extends Error {
   constructor(message) {
    super(message);
    this.name = "FinalizeCacheError";
    Object.setPrototypeOf(this, FinalizeCacheError.prototype);
   }
  }
  function checkPaths(paths) {
   if (!paths || paths.length === 0) throw new ValidationError("Path Validation Error: At least one directory or file path is required");
  }
  function checkKey(key) {
   if (key.length > 512) throw new ValidationError(`Key Validation Error: ${key} cannot be larger than 512 characters.`);
   const regex = /^[^,]*$/;
   if (!regex.test(key)) throw new ValidationError(`Key Validation Error: ${key} cannot contain commas.`);
  }
  function isFeatureAvailable() {
   const cacheServiceVersion = getCacheServiceVersion();
   switch (cacheServiceVersion) {
   case "v2":
    return !!process.env.ACTIONS_RESULTS_URL;

   case "v1":
   default:
    return !!process.env.ACTIONS_CACHE_URL;
   }
  }
  function restoreCache(paths_1, primaryKey_1, restoreKeys_1, options_1) {
   return cache_awaiter(this, arguments, void 0, function*(paths, primaryKey, restoreKeys, options, enableCrossOsArchive = !1) {
    const cacheServiceVersion = getCacheServiceVersion();
    lib_core.Yz(`Cache service version: ${cacheServiceVersion}`);
    checkPaths(paths);
    const cacheMode = getCacheMode();
    if (isCacheReadable(cacheMode)) switch (cacheServiceVersion) {
    case "v2":
     return yield restoreCacheV2(paths, primaryKey, restoreKeys, options, enableCrossOsArchive);

    case "v1":
    default:
     return yield restoreCacheV1(paths, primaryKey, restoreKeys, options, enableCrossOsArchive);
    } else {
     lib_core.pq(`Cache restore skipped: the effective cache-mode '${cacheMode}' does not permit reads.`);
     lib_core.Yz(`Skipped restore for paths [${paths.join(", ")}] with primary key '${primaryKey}'.`);
    }
   });
  }
  function restoreCacheV1(paths_1, primaryKey_1, restoreKeys_1, options_1) {
   return cache_awaiter(this, arguments, void 0, function*(paths, primaryKey, restoreKeys, options, enableCrossOsArchive = !1) {
    var _a;
    restoreKeys = restoreKeys || [];
    const keys = [ primaryKey, ...restoreKeys ];
    lib_core.Yz("Resolved Keys:");
    lib_core.Yz(JSON.stringify(keys));
    if (keys.length > 10) throw new ValidationError("Key Validation Error: Keys are limited to a maximum of 10.");
    for (const key of keys) checkKey(key);
    const compressionMethod = yield getCompressionMethod();
    let archivePath = "";
    try {
     let cacheEntry;
     try {
      cacheEntry = yield getCacheEntry(keys, paths, {
       compressionMethod,
       enableCrossOsArchive
      });
     } catch (error) {
      const errorMessage = (_a = error === null || error === void 0 ? void 0 : error.message) !== null && _a !== void 0 ? _a : "";
      if (errorMessage.includes(CACHE_READ_DENIED_PREFIX)) throw new CacheReadDeniedError(errorMessage);
      throw error;
     }
     if (!(cacheEntry === null || cacheEntry === void 0 ? void 0 : cacheEntry.archiveLocation)) return;
     if (options === null || options === void 0 ? void 0 : options.lookupOnly) {
      lib_core.pq("Lookup only - skipping download");
      return cacheEntry.cacheKey;
     }
     archivePath = external_path_.join(yield createTempDirectory(), getCacheFileName(compressionMethod));
     lib_core.Yz(`Archive Path: ${archivePath}`);
     yield downloadCache(cacheEntry.archiveLocation, archivePath, options);
     lib_core._o() && (yield listTar(archivePath, compressionMethod));
     const archiveFileSize = getArchiveFileSizeInBytes(archivePath);
     lib_core.pq(`Cache Size: ~${Math.round(archiveFileSize / 1048576)} MB (${archiveFileSize} B)`);
     yield extractTar(archivePath, compressionMethod);
     lib_core.pq("Cache restored successfully");
     return cacheEntry.cacheKey;
    } catch (error) {
     const typedError = error;
     if (typedError.name === ValidationError.name) throw error;
     typedError instanceof lib.Kg && typeof typedError.statusCode == "number" && typedError.statusCode >= 500 ? lib_core.z3(`Failed to restore: ${error.message}`) : lib_core.$e(`Failed to restore: ${error.message}`);
    } finally {
     try {
      yield unlinkFile(archivePath);
     } catch (error) {
      lib_core.Yz(`Failed to delete archive: ${error}`);
     }
    }
   });
  }
  function restoreCacheV2(paths_1, primaryKey_1, restoreKeys_1, options_1) {
   return cache_awaiter(this, arguments, void 0, function*(paths, primaryKey, restoreKeys, options, enableCrossOsArchive = !1) {
    var _a;
    options = Object.assign(Object.assign({}, options), {
     useAzureSdk: !0
    });
    restoreKeys = restoreKeys || [];
    const keys = [ primaryKey, ...restoreKeys ];
    lib_core.Yz("Resolved Keys:");
    lib_core.Yz(JSON.stringify(keys));
    if (keys.length > 10) throw new ValidationError("Key Validation Error: Keys are limited to a maximum of 10.");
    for (const key of keys) checkKey(key);
    let archivePath = "";
    try {
     const twirpClient = internalCacheTwirpClient(), compressionMethod = yield getCompressionMethod(), request = {
      key: primaryKey,
      restoreKeys,
      version: getCacheVersion(paths, compressionMethod, enableCrossOsArchive)
     };
     let response;
     try {
      response = yield twirpClient.GetCacheEntryDownloadURL(request);
     } catch (error) {
      const errorMessage = (_a = error === null || error === void 0 ? void 0 : error.message) !== null && _a !== void 0 ? _a : "";
      if (errorMessage.includes(CACHE_READ_DENIED_PREFIX)) throw new CacheReadDeniedError(errorMessage);
      throw error;
     }
     if (!response.ok) {
      lib_core.Yz(`Cache not found for version ${request.version} of keys: ${keys.join(", ")}`);
      return;
     }
     const isRestoreKeyMatch = request.key !== response.matchedKey;
     isRestoreKeyMatch ? lib_core.pq(`Cache hit for restore-key: ${response.matchedKey}`) : lib_core.pq(`Cache hit for: ${response.matchedKey}`);
     if (options === null || options === void 0 ? void 0 : options.lookupOnly) {
      lib_core.pq("Lookup only - skipping download");
      return response.matchedKey;
     }
     archivePath = external_path_.join(yield createTempDirectory(), getCacheFileName(compressionMethod));
     lib_core.Yz(`Archive path: ${archivePath}`);
     lib_core.Yz(`Starting download of archive to: ${archivePath}`);
     yield downloadCache(response.signedDownloadUrl, archivePath, options);
     const archiveFileSize = getArchiveFileSizeInBytes(archivePath);
     lib_core.pq(`Cache Size: ~${Math.round(archiveFileSize / 1048576)} MB (${archiveFileSize} B)`);
     lib_core._o() && (yield listTar(archivePath, compressionMethod));
     yield extractTar(archivePath, compressionMethod);
     lib_core.pq("Cache restored successfully");
     return response.matchedKey;
    } catch (error) {
     const typedError = error;
     if (typedError.name === ValidationError.name) throw error;
     typedError instanceof lib.Kg && typeof typedError.statusCode == "number" && typedError.statusCode >= 500 ? lib_core.z3(`Failed to restore: ${error.message}`) : lib_core.$e(`Failed to restore: ${error.message}`);
    } finally {
     try {
      archivePath && (yield unlinkFile(archivePath));
     } catch (error) {
      lib_core.Yz(`Failed to delete archive: ${error}`);
     }
    }
   });
  }
  function cache_saveCache(paths_1, key_1, options_1) {
   return cache_awaiter(this, arguments, void 0, function*(paths, key, options, enableCrossOsArchive = !1) {
    const cacheServiceVersion = getCacheServiceVersion();
    lib_core.Yz(`Cache service version: ${cacheServiceVersion}`);
    checkPaths(paths);
    checkKey(key);
    const cacheMode = getCacheMode();
    if (!isCacheWritable(cacheMode)) {
     lib_core.pq(`Cache save skipped: the effective cache-mode '${cacheMode}' does not permit writes.`);
     lib_core.Yz(`Skipped save for paths [${paths.join(", ")}] with key '${key}'.`);
     return -1;
    }
    switch (cacheServiceVersion) {
    case "v2":
     return yield saveCacheV2(paths, key, options, enableCrossOsArchive);

    case "v1":
    default:
     return yield saveCacheV1(paths, key, options, enableCrossOsArchive);
    }
   });
  }
  function saveCacheV1(paths_1, key_1, options_1) {
   return cache_awaiter(this, arguments, void 0, function*(paths, key, options, enableCrossOsArchive = !1) {
    var _a, _b, _c, _d, _e, _f;
    const compressionMethod = yield getCompressionMethod();
    let cacheId = -1;
    const cachePaths = yield resolvePaths(paths);
    lib_core.Yz("Cache Paths:");
    lib_core.Yz(`${JSON.stringify(cachePaths)}`);
    if (cachePaths.length === 0) throw new Error("Path Validation Error: Path(s) specified in the action for caching do(es) not exist, hence no cache is being saved.");
    const archiveFolder = yield createTempDirectory(), archivePath = external_path_.join(archiveFolder, getCacheFileName(compressionMethod));
    lib_core.Yz(`Archive Path: ${archivePath}`);
    try {
     yield createTar(archiveFolder, cachePaths, compressionMethod);
     lib_core._o() && (yield listTar(archivePath, compressionMethod));
     const fileSizeLimit = 10737418240, archiveFileSize = getArchiveFileSizeInBytes(archivePath);
     lib_core.Yz(`File Size: ${archiveFileSize}`);
     if (archiveFileSize > fileSizeLimit && !isGhes()) throw new Error(`Cache size of ~${Math.round(archiveFileSize / 1048576)} MB (${archiveFileSize} B) is over the 10GB limit, not saving cache.`);
     lib_core.Yz("Reserving Cache");
     const reserveCacheResponse = yield reserveCache(key, paths, {
      compressionMethod,
      enableCrossOsArchive,
      cacheSize: archiveFileSize
     });
     if (!((_a = reserveCacheResponse === null || reserveCacheResponse === void 0 ? void 0 : reserveCacheResponse.result) === null || _a === void 0 ? void 0 : _a.cacheId)) {
      if ((reserveCacheResponse === null || reserveCacheResponse === void 0 ? void 0 : reserveCacheResponse.statusCode) === 400) throw new Error((_d = (_c = reserveCacheResponse === null || reserveCacheResponse === void 0 ? void 0 : reserveCacheResponse.error) === null || _c === void 0 ? void 0 : _c.message) !== null && _d !== void 0 ? _d : `Cache size of ~${Math.round(archiveFileSize / 1048576)} MB (${archiveFileSize} B) is over the data cap limit, not saving cache.`);
      {
       const detailMessage = (_e = reserveCacheResponse === null || reserveCacheResponse === void 0 ? void 0 : reserveCacheResponse.error) === null || _e === void 0 ? void 0 : _e.message;
       if (detailMessage === null || detailMessage === void 0 ? void 0 : detailMessage.startsWith(CACHE_WRITE_DENIED_PREFIX)) throw new CacheWriteDeniedError(`Unable to reserve cache with key ${key}. More details: ${detailMessage}`);
       throw new ReserveCacheError(`Unable to reserve cache with key ${key}, another job may be creating this cache. More details: ${(_f = reserveCacheResponse === null || reserveCacheResponse === void 0 ? void 0 : reserveCacheResponse.error) === null || _f === void 0 ? void 0 : _f.message}`);
      }
     }
     cacheId = (_b = reserveCacheResponse === null || reserveCacheResponse === void 0 ? void 0 : reserveCacheResponse.result) === null || _b === void 0 ? void 0 : _b.cacheId;
     lib_core.Yz(`Saving Cache (ID: ${cacheId})`);
     yield saveCache(cacheId, archivePath, "", options);
    } catch (error) {
     const typedError = error;
     if (typedError.name === ValidationError.name) throw error;
     typedError.name === ReserveCacheError.name ? lib_core.pq(`Failed to save: ${typedError.message}`) : typedError instanceof lib.Kg && typeof typedError.statusCode == "number" && typedError.statusCode >= 500 ? lib_core.z3(`Failed to save: ${typedError.message}`) : lib_core.$e(`Failed to save: ${typedError.message}`);
    } finally {
     try {
      yield unlinkFile(archivePath);
     } catch (error) {
      lib_core.Yz(`Failed to delete archive: ${error}`);
     }
    }
    return cacheId;
   });
  }
  function saveCacheV2(paths_1, key_1, options_1) {
   return cache_awaiter(this, arguments, void 0, function*(paths, key, options, enableCrossOsArchive = !1) {
    var _a;
    options = Object.assign(Object.assign({}, options), {
     uploadChunkSize: 67108864,
     uploadConcurrency: 8,
     useAzureSdk: !0
    });
    const compressionMethod = yield getCompressionMethod(), twirpClient = internalCacheTwirpClient();
    let cacheId = -1;
    const cachePaths = yield resolvePaths(paths);
    lib_core.Yz("Cache Paths:");
    lib_core.Yz(`${JSON.stringify(cachePaths)}`);
    if (cachePaths.length === 0) throw new Error("Path Validation Error: Path(s) specified in the action for caching do(es) not exist, hence no cache is being saved.");
    const archiveFolder = yield createTempDirectory(), archivePath = external_path_.join(archiveFolder, getCacheFileName(compressionMethod));
    lib_core.Yz(`Archive Path: ${archivePath}`);
    try {
     yield createTar(archiveFolder, cachePaths, compressionMethod);
     lib_core._o() && (yield listTar(archivePath, compressionMethod));
     const archiveFileSize = getArchiveFileSizeInBytes(archivePath);
     lib_core.Yz(`File Size: ${archiveFileSize}`);
     options.archiveSizeBytes = archiveFileSize;
     lib_core.Yz("Reserving Cache");
     const version = getCacheVersion(paths, compressionMethod, enableCrossOsArchive), request = {
      key,
      version
     };
     let signedUploadUrl;
     try {
      const response = yield twirpClient.CreateCacheEntry(request);
      if (!response.ok) {
       response.message && !response.message.startsWith(CACHE_WRITE_DENIED_PREFIX) && lib_core.$e(`Cache reservation failed: ${response.message}`);
       throw new Error(response.message || "Response was not ok");
      }
      signedUploadUrl = response.signedUploadUrl;
     } catch (error) {
      lib_core.Yz(`Failed to reserve cache: ${error}`);
      const errorMessage = (_a = error === null || error === void 0 ? void 0 : error.message) !== null && _a !== void 0 ? _a : "";
      if (errorMessage.startsWith(CACHE_WRITE_DENIED_PREFIX)) throw new CacheWriteDeniedError(`Unable to reserve cache with key ${key}. More details: ${errorMessage}`);
      throw new ReserveCacheError(`Unable to reserve cache with key ${key}, another job may be creating this cache.`);
     }
     lib_core.Yz(`Attempting to upload cache located at: ${archivePath}`);
     yield saveCache(cacheId, archivePath, signedUploadUrl, options);
     const finalizeRequest = {
      key,
      version,
      sizeBytes: `${archiveFileSize}`
     }, finalizeResponse = yield twirpClient.FinalizeCacheEntryUpload(finalizeRequest);
     lib_core.Yz(`FinalizeCacheEntryUploadResponse: ${finalizeResponse.ok}`);
     if (!finalizeResponse.ok) {
      if (finalizeResponse.message) throw new FinalizeCacheError(finalizeResponse.message);
      throw new Error(`Unable to finalize cache with key ${key}, another job may be finalizing this cache.`);
     }
     cacheId = parseInt(finalizeResponse.entryId);
    } catch (error) {
     const typedError = error;
     if (typedError.name === ValidationError.name) throw error;
     typedError.name === ReserveCacheError.name ? lib_core.pq(`Failed to save: ${typedError.message}`) : typedError.name === FinalizeCacheError.name ? lib_core.$e(typedError.message) : typedError instanceof lib.Kg && typeof typedError.statusCode == "number" && typedError.statusCode >= 500 ? lib_core.z3(`Failed to save: ${typedError.message}`) : lib_core.$e(`Failed to save: ${typedError.message}`);
    } finally {
     try {
      yield unlinkFile(archivePath);
     } catch (error) {
      lib_core.Yz(`Failed to delete archive: ${error}`);
     }
    }
    return cacheId;
   });
  }
 }),
 64012: (module => {
  module.exports = JSON.parse('{"name":"@actions/cache","version":"6.3.0","description":"Actions cache lib","keywords":["github","actions","cache"],"homepage":"https://github.com/actions/toolkit/tree/main/packages/cache","license":"MIT","type":"module","main":"lib/cache.js","types":"lib/cache.d.ts","exports":{".":{"types":"./lib/cache.d.ts","import":"./lib/cache.js"}},"directories":{"lib":"lib","test":"__tests__"},"files":["lib","!.DS_Store"],"publishConfig":{"access":"public"},"repository":{"type":"git","url":"git+https://github.com/actions/toolkit.git","directory":"packages/cache"},"scripts":{"audit-moderate":"npm install && npm audit --json --audit-level=moderate > audit.json","test":"echo \\"Error: run tests from root\\" && exit 1","tsc":"tsc && cp src/internal/shared/package-version.cjs lib/internal/shared/"},"bugs":{"url":"https://github.com/actions/toolkit/issues"},"dependencies":{"@actions/core":"^3.0.1","@actions/exec":"^3.0.0","@actions/glob":"^0.7.0","@actions/http-client":"^4.0.1","@actions/io":"^3.0.2","@azure/core-rest-pipeline":"~1.23.0","@azure/storage-blob":"~12.31.0","@protobuf-ts/runtime-rpc":"^2.11.1","semver":"^7.8.5"},"devDependencies":{"@protobuf-ts/plugin":"^2.11.1","@types/node":"^25.9.8","@types/semver":"^7.8.0","typescript":"^5.9.3"},"overrides":{"uri-js":"npm:uri-js-replace@^1.0.1","node-fetch":"^3.3.2"}}');
 })
};
