export const id = 357;

export const ids = [ 357 ];

export const modules = {
 60357: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   F6: () => Ja,
   Tp: () => Jo,
   qg: () => Ko
  });
  function e(e) {
   return e.type === "Document";
  }
  function t(e) {
   return e.type === "Table";
  }
  function n(e) {
   return e.type === "TableKey";
  }
  function r(e) {
   return e.type === "TableArray";
  }
  function i(e) {
   return e.type === "TableArrayKey";
  }
  function a(e) {
   return e.type === "KeyValue";
  }
  function o(e) {
   return e.type === "String";
  }
  function s(e) {
   return e.type === "Integer";
  }
  function c(e) {
   return e.type === "Float";
  }
  function l(e) {
   return e.type === "DateTime";
  }
  function u(e) {
   return e.type === "InlineArray";
  }
  function d(e) {
   return e.type === "InlineItem";
  }
  function f(e) {
   return e.type === "InlineTable";
  }
  function p(e) {
   return e.type === "Comment";
  }
  function m(n) {
   return e(n) || t(n) || r(n) || f(n) || u(n);
  }
  function h(e) {
   return n(e) || i(e) || d(e);
  }
  function g(e) {
   return a(e) || t(e) || r(e) || p(e);
  }
  let _, v;
  function y(e) {
   if (_ === e && v !== void 0) return v;
   let t = w(e);
   return _ = e, v = t, t;
  }
  function b() {
   _ = void 0, v = void 0;
  }
  function x(e) {
   return {
    lines: e.end.line - e.start.line + 1,
    columns: e.end.column - e.start.column
   };
  }
  function S(e, t) {
   let n = Array.isArray(e) ? e : w(e);
   if (n.length === 0) return {
    line: 1,
    column: t
   };
   let r = 0, i = n.length - 1;
   for (;r < i; ) {
    let e = r + i >>> 1;
    n[e] < t ? r = e + 1 : i = e;
   }
   n[r] < t && r++;
   let a = r + 1;
   return {
    line: a,
    column: t - (n[a - 2] + 1 || 0)
   };
  }
  function C(e, t) {
   let n = y(e), r = n[t.line - 2] === void 0 ? 0 : n[t.line - 2] + 1, i = n[t.line - 1] || e.length;
   return e.substring(r, i);
  }
  function w(e) {
   let t = [];
   for (let n = 0; n < e.length; n++) {
    let r = e.charCodeAt(n);
    r === 10 ? t.push(n) : r === 13 && (e.charCodeAt(n + 1) === 10 ? (t.push(n + 1), 
    n++) : t.push(n));
   }
   return t.push(e.length), t;
  }
  function T(e) {
   return {
    line: e.line,
    column: e.column
   };
  }
  function E(e) {
   return {
    start: T(e.start),
    end: T(e.end)
   };
  }
  function D() {
   return {
    line: 1,
    column: 0
   };
  }
  var O = class extends Error {
   line;
   column;
   constructor(e, t, n) {
    let r = `Error parsing TOML (${t.line}, ${t.column + 1}):\n`;
    if (e) {
     let n = C(e, t), i = `${k(t.column)}^`;
     n && (r += `${n}\n${i}\n`);
    }
    r += n, super(r), this.line = t.line, this.column = t.column;
   }
  };
  function k(e, t = " ") {
   return t.repeat(e);
  }
  const A = /^[\w-]+$/, j = /[\w,\d,",',+,\-,_]/;
  function ee() {
   return {
    reference: null,
    mixed: !1
   };
  }
  function* te(e, t) {
   let n = e.length, r = 0, i = t ?? ee(), a = [], o = (e, t) => ({
    start: S(a, e),
    end: S(a, t)
   });
   for (;r < n; ) {
    let t = e.charCodeAt(r);
    if ((t <= 31 || t === 127) && t !== 9 && t !== 13 && t !== 10) throw new O(e, S(a, r), `Control char 0x${t.toString(16).toUpperCase().padStart(2, "0")} not allowed`);
    if (t === 13 && (r + 1 >= n || e.charCodeAt(r + 1) !== 10)) throw new O(e, S(a, r), "Standalone CR; must be CRLF or LF");
    if (t !== 32 && t !== 9 && t !== 13) if (t === 10) s(r); else if (t === 91 || t === 93) yield {
     type: "Bracket",
     raw: e[r],
     loc: o(r, r + 1)
    }; else if (t === 123 || t === 125) yield {
     type: "Curly",
     raw: e[r],
     loc: o(r, r + 1)
    }; else if (t === 61) yield {
     type: "Equal",
     raw: "=",
     loc: o(r, r + 1)
    }; else if (t === 44) yield {
     type: "Comma",
     raw: ",",
     loc: o(r, r + 1)
    }; else if (t === 46) yield {
     type: "Dot",
     raw: ".",
     loc: o(r, r + 1)
    }; else if (t === 35) yield c(); else {
     let t = ne(e, r, "'") || ne(e, r, '"');
     t ? yield l(t) : yield u();
    }
    r++;
   }
   function s(t) {
    a.push(t);
    let n = t > 0 && e.charCodeAt(t - 1) === 13 ? "\r\n" : "\n";
    i.reference === null ? i.reference = n : i.reference !== n && (i.mixed = !0);
   }
   function c() {
    let t = r;
    for (;r + 1 < n; ) {
     let t = e.charCodeAt(r + 1);
     if (t === 10 || t === 13) break;
     r++;
     let n = e.charCodeAt(r);
     if ((n <= 31 || n === 127) && n !== 9) throw new O(e, S(a, r), `Control char 0x${n.toString(16).toUpperCase().padStart(2, "0")} not allowed`);
    }
    return {
     type: "Comment",
     raw: e.slice(t, r + 1),
     loc: o(t, r + 1)
    };
   }
   function l(t) {
    let i = r, c = t + t + t;
    for (r += 3; r < n; ) {
     if (ne(e, r, t)) {
      let n = 3;
      for (;e[r + n] === t; ) n++;
      if (n >= 6) throw new O(e, S(a, r), `Invalid multiline string: ${n} consecutive ${t} characters`);
      if (n === 3) {
       r += 2;
       break;
      }
      r += n - 3, r += 2;
      break;
     }
     let i = e.charCodeAt(r);
     if (i === 13 && (r + 1 >= n || e.charCodeAt(r + 1) !== 10)) throw new O(e, S(a, r), "Standalone CR in multiline string; must be CRLF or LF");
     if ((i <= 31 || i === 127) && i !== 9 && i !== 10 && i !== 13) {
      let n = t === '"' ? "multiline basic strings" : "multiline literal strings", o = `0x${i.toString(16).toUpperCase().padStart(2, "0")}`, s = "";
      i === 0 ? s = "Null" : i === 127 && (s = "DEL");
      let c = s ? `${s} (${o}) not allowed in ${n}` : `Control char ${o} not allowed in ${n}`;
      throw new O(e, S(a, r), c);
     }
     i === 10 && s(r), r++;
    }
    if (r >= n) {
     if (t === '"') {
      let t = 0, i = n - 1;
      for (;i >= 0 && e[i] === "\\"; ) t++, i--;
      if (t > 0 && t % 2 != 0) throw new O(e, S(a, r), `Unterminated multiline ${c} (possible escape issue)`);
     }
     throw new O(e, S(a, r), `Unterminated multiline ${c}`);
    }
    return {
     type: "Literal",
     raw: e.slice(i, r + 1),
     loc: o(i, r + 1)
    };
   }
   function u() {
    let t = e[r];
    if (!j.test(t)) throw new O(e, S(a, r), `Unexpected char "${t}"`);
    let i = r, s = t === '"', c = t === "'";
    for (;r < n && !(r + 1 >= n); ) {
     let t = e.charCodeAt(r + 1);
     if (!(s || c || t !== 32 && t !== 9 && t !== 10 && t !== 13 && t !== 44 && t !== 46 && t !== 93 && t !== 125 && t !== 61 && t !== 35)) break;
     if (r++, !s && !c) {
      let t = e.charCodeAt(r);
      if (t <= 31 || t === 127) throw new O(e, S(a, r), `Control char 0x${t.toString(16).toUpperCase().padStart(2, "0")} not allowed in unquoted value`);
     }
     if (s || c) {
      let t = e.charCodeAt(r);
      if ((t <= 31 || t === 127) && t !== 9) {
       let n = s ? "basic strings" : "literal strings", i = `0x${t.toString(16).toUpperCase().padStart(2, "0")}`, o = "";
       t === 10 ? o = "Newline" : t === 13 ? o = "Carriage return" : t === 0 ? o = "Null" : t === 127 && (o = "DEL");
       let c = o ? `${o} (${i}) not allowed in ${n}` : `Control char ${i} not allowed in ${n}`;
       throw new O(e, S(a, r), c);
      }
     }
     let i = e[r];
     if (i === '"' && !c && (s = !s), i === "'" && !s && (c = !c), r + 1 >= n) break;
     if (s && i === "\\") {
      let t = e[r + 1];
      (t === '"' || t === "\\") && r++;
     }
    }
    if (s || c) throw new O(e, S(a, i), "Expected close of string with " + (s ? '"' : "'"));
    return {
     type: "Literal",
     raw: e.slice(i, r + 1),
     loc: o(i, r + 1)
    };
   }
  }
  function ne(e, t, n) {
   if (!n || e[t] !== n || e[t + 1] !== n || e[t + 2] !== n) return !1;
   if (n === "'") return n;
   let r = 0, i = t - 1;
   for (;i >= 0 && e[i] === "\\"; ) r++, i--;
   return (r === 0 || r % 2 == 0) && n;
  }
  const M = new Int8Array(128);
  M.fill(-1);
  for (let e = 0; e < 10; e++) M[48 + e] = e;
  for (let e = 0; e < 6; e++) M[65 + e] = 10 + e, M[97 + e] = 10 + e;
  function re(e) {
   let t = e.charCodeAt(0);
   return t < 128 && M[t] !== -1;
  }
  function ie(e, t) {
   return M[e.charCodeAt(t)] << 12 | M[e.charCodeAt(t + 1)] << 8 | M[e.charCodeAt(t + 2)] << 4 | M[e.charCodeAt(t + 3)];
  }
  function ae(e) {
   return e.startsWith("'''") ? se(e.slice(3, e.length - 3)) : e.startsWith("'") ? e.slice(1, e.length - 1) : e.startsWith('"""') ? oe(se(e.slice(3, e.length - 3)), !0) : e.startsWith('"') ? oe(e.slice(1, e.length - 1), !1) : e;
  }
  function oe(e, t) {
   let n = e.length;
   if (!t && e.indexOf("\\") === -1) return e;
   let r = [], i = 0;
   for (let a = 0; a < n; a++) {
    if (e[a] !== "\\") continue;
    if (a > i && r.push(e.slice(i, a)), a++, a >= n) throw Error("Trailing backslash");
    let o = e[a];
    switch (o) {
    case "b":
     r.push("\b");
     break;

    case "t":
     r.push("\t");
     break;

    case "n":
     r.push("\n");
     break;

    case "f":
     r.push("\f");
     break;

    case "r":
     r.push("\r");
     break;

    case '"':
     r.push('"');
     break;

    case "\\":
     r.push("\\");
     break;

    case "e":
     r.push("");
     break;

    case "u":
     {
      if (a + 4 > n || !re(e[a + 1]) || !re(e[a + 2]) || !re(e[a + 3]) || !re(e[a + 4])) throw Error(`Invalid Unicode escape: \\u${e.slice(a + 1, a + 5)}`);
      let t = ie(e, a + 1);
      if (t >= 55296 && t <= 57343) throw Error(`Invalid \\u${e.slice(a + 1, a + 5)}: surrogates not allowed`);
      r.push(String.fromCharCode(t)), a += 4;
      break;
     }

    case "U":
     {
      if (a + 8 > n) throw Error(`Invalid Unicode escape: \\U${e.slice(a + 1, a + 9)}`);
      for (let t = 1; t <= 8; t++) if (!re(e[a + t])) throw Error(`Invalid Unicode escape: \\U${e.slice(a + 1, a + 9)}`);
      let t = parseInt(e.slice(a + 1, a + 9), 16);
      if (t >= 55296 && t <= 57343) throw Error(`Invalid \\U${e.slice(a + 1, a + 9)}: surrogates not allowed`);
      r.push(String.fromCodePoint(t)), a += 8;
      break;
     }

    case "x":
     {
      if (a + 2 > n || !re(e[a + 1]) || !re(e[a + 2])) throw Error(`Invalid hex escape: \\x${e.slice(a + 1, a + 3)}`);
      let t = M[e.charCodeAt(a + 1)] << 4 | M[e.charCodeAt(a + 2)];
      r.push(String.fromCharCode(t)), a += 2;
      break;
     }

    default:
     if (t && (o === "\n" || o === "\r" || o === " " || o === "\t")) {
      let t = o === "\n" || o === "\r", r = a;
      for (;r < n && (e[r] === " " || e[r] === "\t" || e[r] === "\n" || e[r] === "\r"); ) (e[r] === "\n" || e[r] === "\r") && (t = !0), 
      r++;
      if (!t) throw Error(`Invalid escape sequence: \\${o}`);
      a = r - 1;
      break;
     }
     throw Error(`Invalid escape sequence: \\${o}`);
    }
    i = a + 1;
   }
   return i === 0 ? e : (i < n && r.push(e.slice(i)), r.join(""));
  }
  function se(e) {
   return e.charCodeAt(0) === 10 ? e.slice(1) : e.charCodeAt(0) === 13 && e.charCodeAt(1) === 10 ? e.slice(2) : e;
  }
  var ce = class {
   iterator;
   index;
   value;
   done;
   peeked;
   constructor(e) {
    this.iterator = e, this.index = -1, this.value = void 0, this.done = !1, this.peeked = null;
   }
   next() {
    if (this.done) return ue();
    let e = this.peeked || this.iterator.next();
    return this.index += 1, this.value = e.value, this.done = e.done ?? !1, this.peeked = null, 
    e;
   }
   peek() {
    return this.done ? ue() : (this.peeked ||= this.iterator.next(), this.peeked);
   }
   [Symbol.iterator]() {
    return this;
   }
  };
  const le = Object.freeze({
   value: void 0,
   done: !0
  });
  function ue() {
   return le;
  }
  const de = new WeakMap;
  function fe(e, t) {
   de.set(e, t);
  }
  function pe(e) {
   return de.get(e);
  }
  function me(e) {
   return {
    year: String(e.getUTCFullYear()).padStart(4, "0"),
    month: String(e.getUTCMonth() + 1).padStart(2, "0"),
    day: String(e.getUTCDate()).padStart(2, "0"),
    hours: String(e.getUTCHours()).padStart(2, "0"),
    minutes: String(e.getUTCMinutes()).padStart(2, "0"),
    seconds: String(e.getUTCSeconds()).padStart(2, "0"),
    ms: e.getUTCMilliseconds()
   };
  }
  function he(e) {
   return e === 0 ? "" : String(e).padStart(3, "0").replace(/0+$/, "");
  }
  const ge = /\.(\d+)\s*$/, _e = /\.(\d+)(?:[Zz]|[+-]\d{2}:\d{2})\s*$/;
  function ve(e, t) {
   var n;
   return ((n = e.match(t)) == null ? void 0 : n[1]) ?? "";
  }
  function ye(e, t, n) {
   let r = ve(t, n), i = r.length > r.replace(/0+$/, "").length ? Math.max(r.length, e.length) : e.length;
   return i === 0 ? "" : "." + e.padEnd(i, "0");
  }
  function be(e) {
   let t = e.toISOString().match(/\.(\d+)/);
   return t ? t[1] : "";
  }
  function xe(e, t, n, r = ge) {
   let i = be(e).replace(/0+$/, "");
   return i.length > he(t).length ? ye(i, n, r) : Se(t, n, r);
  }
  function Se(e, t, n = ge) {
   let r = he(e);
   if (t && t.includes(".")) {
    let i = t.match(n);
    return i && i[1].startsWith(String(e).padStart(3, "0")) ? "." + i[1] : ye(r, t, n);
   }
   return r ? "." + r : "";
  }
  function Ce(e) {
   if (e === "Z") return 0;
   let t = e[0] === "+" ? 1 : -1, [n, r] = e.slice(1).split(":");
   return t * (parseInt(n) * 60 + parseInt(r));
  }
  function we(e, t) {
   return t <= 0 ? e : e.replace(/(\d{2}:\d{2})(?::(\d{2}))?(?:\.(\d+))?/, (e, n, r, i) => {
    let a = i ?? "";
    return a.length >= t ? e : `${n}:${r ?? "00"}.${a.padEnd(t, "0")}`;
   });
  }
  var Te = class e {
   static IS_DATE_ONLY=/^\d{4}-\d{2}-\d{2}$/;
   static IS_TIME_ONLY=/^\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?$/;
   static IS_LOCAL_DATETIME_T=/^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?$/;
   static IS_LOCAL_DATETIME_SPACE=/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}(?::\d{2})?(?:\.\d+)?$/;
   static IS_OFFSET_DATETIME_T=/^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/;
   static IS_OFFSET_DATETIME_SPACE=/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/;
   static IS_FULL_DATE=/(\d{4})-(\d+)-(\d+)/;
   static IS_FULL_TIME=/(\d+):(\d+)(?::(\d+))?/;
   static createDateWithOriginalFormat(t, n) {
    if (e.IS_DATE_ONLY.test(n)) {
     if (t.getUTCHours() !== 0 || t.getUTCMinutes() !== 0 || t.getUTCSeconds() !== 0 || t.getUTCMilliseconds() !== 0) {
      if (t instanceof ke) return t;
      let e = t.toISOString().replace("Z", "");
      return e = e.replace(/\.000$/, ""), new Oe(e, !1);
     }
     let e = t.toISOString().split("T")[0];
     return new Ee(e);
    }
    if (e.IS_TIME_ONLY.test(n)) {
     let e = me(t), r = xe(t, e.ms, n);
     return new De(`${e.hours}:${e.minutes}:${e.seconds}${r}`);
    }
    if (e.IS_LOCAL_DATETIME_T.test(n)) {
     let e = me(t), r = xe(t, e.ms, n), i = `${e.year}-${e.month}-${e.day}T${e.hours}:${e.minutes}:${e.seconds}${r}`;
     return new Oe(i, !1, i);
    }
    if (e.IS_LOCAL_DATETIME_SPACE.test(n)) {
     let e = me(t), r = xe(t, e.ms, n), i = `${e.year}-${e.month}-${e.day} ${e.hours}:${e.minutes}:${e.seconds}${r}`;
     return new Oe(i, !0, i);
    }
    if (e.IS_OFFSET_DATETIME_T.test(n) || e.IS_OFFSET_DATETIME_SPACE.test(n)) {
     let r = n.match(/([+-]\d{2}:\d{2}|[Zz])$/), i = r ? r[1] === "z" ? "Z" : r[1] : "Z", a = e.IS_OFFSET_DATETIME_SPACE.test(n), o = me(new Date(t.getTime() + Ce(i) * 6e4)), s = a ? " " : "T", c = xe(t, o.ms, n, _e);
     return new ke(`${o.year}-${o.month}-${o.day}${s}${o.hours}:${o.minutes}:${o.seconds}${c}${i}`, a);
    }
    return t;
   }
  }, Ee = class extends Date {
   constructor(e) {
    super(e);
   }
   toISOString() {
    let e = me(this);
    return `${e.year}-${e.month}-${e.day}`;
   }
  }, De = class extends Date {
   originalFormat;
   constructor(e, t = e) {
    let n = e;
    /:\d{2}:\d{2}/.test(e) || (n = e + ":00"), super(`0000-01-01T${n}Z`), this.originalFormat = t;
   }
   toISOString() {
    let e = me(this);
    return `${e.hours}:${e.minutes}:${e.seconds}${Se(e.ms, this.originalFormat)}`;
   }
  }, Oe = class extends Date {
   useSpaceSeparator=!1;
   originalFormat;
   constructor(e, t = !1, n) {
    let r = e;
    /\d{2}:\d{2}:\d{2}/.test(e) || (r = e.replace(/(\d{2}:\d{2})([\s\-+TZ]|$)/, "$1:00$2")), 
    super(r.replace(" ", "T") + "Z"), this.useSpaceSeparator = t, this.originalFormat = n || e;
   }
   toISOString() {
    let e = me(this), t = this.useSpaceSeparator ? " " : "T";
    return `${e.year}-${e.month}-${e.day}${t}${e.hours}:${e.minutes}:${e.seconds}${Se(e.ms, this.originalFormat)}`;
   }
  }, ke = class extends Date {
   useSpaceSeparator=!1;
   originalOffset;
   originalFormat;
   constructor(e, t = !1) {
    let n = e;
    /\d{2}:\d{2}:\d{2}/.test(e) || (n = e.replace(/(\d{2}:\d{2})([\s\-+TZ]|$)/, "$1:00$2")), 
    super(n.replace(" ", "T")), this.useSpaceSeparator = t, this.originalFormat = e;
    let r = e.match(/([+-]\d{2}:\d{2}|[Zz])$/);
    r && (this.originalOffset = r[1] === "z" ? "Z" : r[1]);
   }
   toISOString() {
    if (this.originalOffset) {
     let e = me(new Date(this.getTime() + Ce(this.originalOffset) * 6e4)), t = this.useSpaceSeparator ? " " : "T", n = Se(e.ms, this.originalFormat, _e);
     return `${e.year}-${e.month}-${e.day}${t}${e.hours}:${e.minutes}:${e.seconds}${n}${this.originalOffset}`;
    }
    let e = super.toISOString();
    return this.useSpaceSeparator ? e.replace("T", " ") : e;
   }
  };
  const Ae = Te, je = "true", Me = /e/i, Ne = /_/g, Pe = /^[+-]?inf$/, Fe = /^[+-]?nan$/, Ie = /^[+-]?0x/i;
  function Le(e) {
   return e >= 65 && e <= 90 || e >= 97 && e <= 122 || e >= 48 && e <= 57 || e === 95 || e === 45;
  }
  const Re = /^[+-]?0o/i, ze = /^[+-]?0b/i;
  function Be(e, t, n) {
   for (let r = 0; r < e.length; r++) if (!Le(e.charCodeAt(r))) throw new O(t, {
    line: n.line,
    column: n.column + r
   }, `Invalid bare key char '${e[r]}'`);
  }
  function Ve(e, t, n) {
   if (e.startsWith('"""') || e.startsWith("'''")) throw new O(t, n, "Multiline strings cannot be keys");
  }
  function He(e, t, n) {
   try {
    return ae(e);
   } catch (e) {
    throw new O(t, n, e.message);
   }
  }
  function Ue(e, t, n, r = !0) {
   if (e.endsWith("_") || (r ? /^[+-]?_/.test(e) : e.startsWith("_"))) throw new O(t, n, "Underscore must be between digits");
   if (/__/.test(e)) throw new O(t, n, "Consecutive underscores not allowed");
  }
  function We(e, t, n, r) {
   let i = e.replace(Ne, "");
   if (/^[+-]?0\d/.test(i) && !Ie.test(e) && !Re.test(e) && !ze.test(e)) throw new O(t, n, `Leading zeros are not allowed in ${r}`);
  }
  function Ge(e, t, n, r) {
   if (/_[eE]/.test(e)) throw new O(n, r, "Underscore before exponent is not allowed");
   if (/[eE][+-]?_/.test(e)) throw new O(n, r, "Underscore at start of exponent is not allowed");
   if (/[eE][+-]?$/.test(e)) throw new O(n, r, `Invalid float "${t}": incomplete exponent`);
   if (/[eE][+-]?.*\./.test(e)) throw new O(n, r, `Invalid float "${t}": decimal point not allowed in exponent`);
  }
  function Ke(e, t, n, r, i, a) {
   if (e.length !== 2) throw new O(i, a, `"${r}": hour must be 2 digits`);
   if (t.length !== 2) throw new O(i, a, `"${r}": minute must be 2 digits`);
   if (n && n.length !== 2) throw new O(i, a, `"${r}": second must be 2 digits`);
  }
  function qe(e, t, n, r, i, a) {
   if (e !== void 0) {
    let t = parseInt(e, 10);
    if (t < 0 || t > 23) throw new O(i, a, `"${r}": hour must be 00-23`);
   }
   if (t !== void 0) {
    let e = parseInt(t, 10);
    if (e < 0 || e > 59) throw new O(i, a, `"${r}": minute must be 00-59`);
   }
   if (n !== void 0) {
    let e = parseInt(n, 10);
    if (e < 0 || e > 60) throw new O(i, a, `"${r}": second must be 00-60`);
   }
  }
  function Je(e, t, n) {
   if (Ie.test(e) || Re.test(e) || ze.test(e)) return;
   let r = e.replace(/^[+-]/, "").replace(/_/g, "");
   if (!/^[0-9]+$/.test(r)) throw new O(t, n, `Invalid integer "${e}"`);
  }
  function Ye(e, t, n, r, i, a, o) {
   let s = r[0] + r[1].toUpperCase();
   if (RegExp("^[+\\-]?" + s.replace(/([[\]])/g, "\\$1")).test(e)) throw new O(t, n, `${a} prefix must be lowercase "${r}"`);
   if (RegExp("^[+\\-]?" + r + "_", "i").test(e)) throw new O(t, n, "Underscore must be between digits");
   let c = RegExp("^[+\\-]?" + r, "i"), l = e.replace(c, "");
   if (!l || l === "_" || l.startsWith("_")) throw new O(t, n, `Incomplete ${a.toLowerCase()} number`);
   let u = l.replace(/_/g, "");
   if (!i.test(u)) throw new O(t, n, o ?? `Invalid ${a.toLowerCase()} digits`);
   if (/^[+-]/.test(e)) throw new O(t, n, `${a} numbers cannot have a sign prefix`);
  }
  function* Xe(e, t) {
   let n = new ce(te(e, t));
   try {
    for (;!n.next().done; ) {
     let t = lt(n, e);
     for (let e of t) yield e;
    }
   } finally {
    b();
   }
  }
  function* Ze(e, t, n) {
   for (let t of e) yield t;
   let r = new ce(te(t));
   try {
    for (;!r.next().done; ) {
     let e = lt(r, t);
     for (let t of e) n && $e(t, n), yield t;
    }
   } finally {
    b();
   }
  }
  function Qe(e, t) {
   return {
    line: e.line + t.line - 1,
    column: e.line === 1 ? e.column + t.column : e.column
   };
  }
  function $e(e, t) {
   let n = [ e ];
   for (;n.length > 0; ) {
    let e = n.pop();
    if (e.loc.start = Qe(e.loc.start, t), e.loc.end = Qe(e.loc.end, t), e.type === "KeyValue") {
     let t = e;
     n.push(t.value, t.key);
    } else if (e.type === "TableKey" || e.type === "TableArrayKey" || e.type === "InlineItem") n.push(e.item); else if (e.type === "Table" || e.type === "TableArray") {
     let t = e;
     n.push(t.key);
     for (let e = t.items.length - 1; e >= 0; e--) n.push(t.items[e]);
    } else if (e.type === "InlineTable" || e.type === "InlineArray") {
     let t = e.items;
     for (let e = t.length - 1; e >= 0; e--) n.push(t[e]);
    }
   }
  }
  function et(e) {
   return {
    type: "Comment",
    loc: e.value.loc,
    raw: e.value.raw
   };
  }
  function tt(e, t) {
   let n = e.peek().done || e.peek().value.type !== "Bracket" ? "Table" : "TableArray", r = n === "Table";
   if (r && e.value.raw !== "[") throw new O(t, e.value.loc.start, `Expected table opening "[", found ${e.value.raw}`);
   if (!r) {
    let n = e.peek();
    if (n.done) throw new O(t, e.value.loc.start, 'Expected "[[" for Array of Tables, found end of input');
    if (e.value.raw !== "[" || n.value.raw !== "[") throw new O(t, e.value.loc.start, `Expected "[[", found ${e.value.raw + n.value.raw}`);
    let r = e.value, i = n.value;
    if (r.loc.end.line !== i.loc.start.line || r.loc.end.column !== i.loc.start.column) throw new O(t, r.loc.start, '"[[" brackets must be adjacent (no whitespace)');
   }
   let i = r ? {
    type: "TableKey",
    loc: e.value.loc
   } : {
    type: "TableArrayKey",
    loc: e.value.loc
   };
   if (e.next(), n === "TableArray" && e.next(), e.done) throw new O(t, i.loc.start, "Expected table key, reached end of file");
   if (e.value.type === "Bracket" && e.value.raw === "]") throw new O(t, e.value.loc.start, n === "TableArray" ? "Array of Tables header [[]] requires a table name" : "Table header [] requires a table name");
   let o, a = e.value.raw;
   Ve(a, t, e.value.loc.start), a.startsWith('"') || a.startsWith("'") || Be(a, t, e.value.loc.start);
   for (o = [ He(e.value.raw, t, e.value.loc.start) ], i.item = {
    type: "Key",
    loc: e.value.loc,
    raw: e.value.raw,
    value: o
   }; !e.peek().done && e.peek().value.type === "Dot"; ) {
    e.next();
    let n = e.value;
    e.next();
    let r = e.value.raw;
    r.startsWith('"') || r.startsWith("'") || Be(r, t, e.value.loc.start);
    let a = " ".repeat(n.loc.start.column - i.item.loc.end.column), o = " ".repeat(e.value.loc.start.column - n.loc.end.column);
    i.item.loc.end = e.value.loc.end, i.item.raw += `${a}.${o}${e.value.raw}`;
    try {
     i.item.value.push(ae(e.value.raw));
    } catch (n) {
     let r = n;
     throw new O(t, e.value.loc.start, r.message);
    }
   }
   if (e.next(), !e.done) {
    let n = i.loc.start.line;
    if (e.value.loc.start.line !== n) throw new O(t, e.value.loc.start, r ? "Table header must be single-line" : "Array of Tables header must be single-line");
   }
   if (r && (e.done || e.value.raw !== "]")) throw new O(t, e.done ? i.item.loc.end : e.value.loc.start, `Expected table closing "]", found ${e.done ? "end of file" : e.value.raw}`);
   if (!r && (e.done || e.peek().done || e.value.raw !== "]" || e.peek().value.raw !== "]")) throw new O(t, e.done || e.peek().done ? i.item.loc.end : e.value.loc.start, `Expected "]]" closing, found ${e.done || e.peek().done ? "end of file" : e.value.raw + e.peek().value.raw}`);
   if (!r) {
    let n = e.value, r = e.peek().value;
    if (n.loc.end.line !== r.loc.start.line || n.loc.end.column !== r.loc.start.column) throw new O(t, n.loc.start, '"]]" brackets must be adjacent (no whitespace)');
   }
   if (r || e.next(), i.loc.end = e.value.loc.end, !e.peek().done) {
    let n = e.peek().value;
    if (n.loc.start.line === i.loc.end.line && n.type !== "Comment") throw new O(t, n.loc.start, `Extra content after ${r ? "table" : "Array of Tables"} header`);
   }
   let s = [];
   for (;!e.peek().done && e.peek().value.type !== "Bracket"; ) {
    e.next();
    let n = lt(e, t);
    for (let e = 0; e < n.length; e++) s.push(n[e]);
   }
   return {
    type: r ? "Table" : "TableArray",
    loc: {
     start: T(i.loc.start),
     end: s.length ? T(s[s.length - 1].loc.end) : T(i.loc.end)
    },
    key: i,
    items: s
   };
  }
  function nt(e, t) {
   let n = He(e.value.raw, t, e.value.loc.start);
   return {
    type: "String",
    loc: e.value.loc,
    raw: e.value.raw,
    value: n
   };
  }
  function rt(e) {
   return {
    type: "Boolean",
    loc: e.value.loc,
    value: e.value.raw === je
   };
  }
  function it(e, t) {
   let i, n = e.value.loc, r = e.value.raw;
   if (!e.peek().done && e.peek().value.type === "Literal" && Ae.IS_FULL_DATE.test(r) && /^\d/.test(e.peek().value.raw) && Ae.IS_FULL_TIME.test(e.peek().value.raw)) {
    let t = n.start;
    e.next(), n = {
     start: t,
     end: e.value.loc.end
    }, r += ` ${e.value.raw}`;
   }
   if (!e.peek().done && e.peek().value.type === "Dot") {
    let i = n.start;
    if (e.next(), e.peek().done || e.peek().value.type !== "Literal") throw new O(t, e.value.loc.end, "Expected fractional value for DateTime");
    e.next(), n = {
     start: i,
     end: e.value.loc.end
    }, r += `.${e.value.raw}`;
   }
   if (ot(r, t, n.start), Ae.IS_FULL_DATE.test(r)) i = Ae.IS_DATE_ONLY.test(r) ? new Ee(r) : Ae.IS_LOCAL_DATETIME_T.test(r) ? new Oe(r, !1) : Ae.IS_LOCAL_DATETIME_SPACE.test(r) ? new Oe(r, !0) : Ae.IS_OFFSET_DATETIME_T.test(r) ? new ke(r, !1) : Ae.IS_OFFSET_DATETIME_SPACE.test(r) ? new ke(r, !0) : new Date(r.replace(" ", "T")); else if (Ae.IS_TIME_ONLY.test(r)) i = new De(r, r); else {
    let [e] = (new Date).toISOString().split("T");
    i = new Date(`${e}T${r}`);
   }
   return {
    type: "DateTime",
    loc: n,
    raw: r,
    value: i
   };
  }
  function at(e, t) {
   return t === 2 ? e % 4 == 0 && e % 100 != 0 || e % 400 == 0 ? 29 : 28 : [ 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 ][t - 1];
  }
  function ot(e, t, n) {
   if (/\.([Zz]|[+-])/.test(e)) throw new O(t, n, `"${e}": fractional seconds needs digit after dot`);
   if (/[+-]$/.test(e)) throw new O(t, n, `"${e}": offset needs HH:MM`);
   let r = /\d{2}:\d{2}/.test(e) ? e.match(/([+-])(\d+)(:?)(\d*)$/) : null;
   if (r) {
    let e = r[0], i = r[2], a = r[3], o = r[4];
    if (a !== ":") throw new O(t, n, `Offset "${e}": missing colon separator`);
    if (i.length !== 2) throw new O(t, n, `Offset "${e}": hour must be 2 digits`);
    if (!o || o.length === 0) throw new O(t, n, `Offset "${e}": minute required`);
    if (o.length !== 2) throw new O(t, n, `Offset "${e}": minute must be 2 digits`);
    let s = parseInt(i, 10);
    if (s < 0 || s > 23) throw new O(t, n, `Offset "${e}": hour must be 00-23`);
    let c = parseInt(o, 10);
    if (c < 0 || c > 59) throw new O(t, n, `Offset "${e}": minute must be 00-59`);
   }
   if (!/^\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})?)?$/.test(e) && !/^\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?$/.test(e)) throw /^\d{4}-\d{2}-\d{2}T$/.test(e) ? new O(t, n, `"${e}": 'T' requires time component`) : /^\d{4}-\d{2}-\d{2}[a-su-zA-SU-Z]/.test(e) ? new O(t, n, `Invalid date "${e}": unexpected character after date`) : /^\d{4}-\d{2}-\d{2}\d{2}:\d{2}/.test(e) ? new O(t, n, `"${e}": missing 'T' or space separator`) : new O(t, n, `Invalid datetime "${e}"`);
   let i = e.match(/^(\d+)-/);
   if (i && i[1].length !== 4) throw new O(t, n, `"${e}": year must be 4 digits`);
   let a = e.match(/^(\d+)-(\d+)-(\d+)/);
   if (a) {
    let [, , r, i] = a;
    if (r.length !== 2) throw new O(t, n, `"${e}": month must be 2 digits`);
    if (i.length !== 2) throw new O(t, n, `"${e}": day must be 2 digits`);
   }
   let o = e.match(/[T ](\d+):(\d+)(?::(\d+))?/);
   if (o) {
    let [, r, i, a] = o;
    Ke(r, i, a, e, t, n);
   }
   let s = e.match(/^(\d+):(\d+)(?::(\d+))?/);
   if (s && !a) {
    let [, r, i, a] = s;
    Ke(r, i, a, e, t, n);
   }
   let c = e.match(/^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?/), l = e.match(/^(\d{2}):(\d{2})(?::(\d{2}))?/);
   if (c) {
    let [, r, i, a, o, s, l] = c, u = parseInt(i, 10);
    if (u < 1 || u > 12) throw new O(t, n, `"${e}": month must be 01-12`);
    let d = parseInt(a, 10);
    if (d < 1 || d > 31) throw new O(t, n, `"${e}": day must be 01-31`);
    if (d > at(parseInt(r, 10), u)) throw new O(t, n, `"${e}": day ${a} invalid for ${r}-${i}`);
    qe(o, s, l, e, t, n);
   } else if (l) {
    let [, r, i, a] = l;
    qe(r, i, a, e, t, n);
   }
  }
  function st(e, t) {
   let i, n = e.value.loc, r = e.value.raw;
   if (Pe.test(r)) i = r.startsWith("-") ? -1 / 0 : 1 / 0; else {
    if (Fe.test(r)) {
     let e = new Float64Array(1), t = new DataView(e.buffer);
     r.startsWith("-") ? (t.setUint32(0, 0, !0), t.setUint32(4, 4294443008, !0)) : (t.setUint32(0, 0, !0), 
     t.setUint32(4, 2146959360, !0)), i = e[0];
     let a = r.startsWith("+") ? "+" : r.startsWith("-") ? "-" : void 0;
     return {
      type: "Float",
      loc: n,
      raw: r,
      value: i,
      nanSign: a
     };
    }
    if (e.peek().done || e.peek().value.type !== "Dot") {
     if (Ue(r, t, n.start), Ge(r, r, t, n.start), !e.peek().done && e.peek().value.type === "Dot") throw new O(t, e.peek().value.loc.start, `Float "${r}.": dot after exponent`);
     We(r, t, n.start, "the integer part of a float"), i = Number(r.replace(Ne, ""));
    } else {
     let a = n.start;
     {
      if (Me.test(r) && !Ie.test(r)) throw new O(t, n.start, `Float "${r}": dot after exponent`);
      let e = r;
      We(e, t, n.start, "the integer part of a float");
      let i = e.replace(/^[+-]/, "");
      if (i === "" || i === "_") throw new O(t, n.start, "Float: digit required before dot");
      Ue(e, t, n.start);
     }
     if (e.next(), e.peek().done || e.peek().value.type !== "Literal") throw new O(t, e.value.loc.end, "Expected fraction value for Float");
     e.next(), r += `.${e.value.raw}`, n = {
      start: a,
      end: e.value.loc.end
     };
     {
      let n = e.value.raw;
      if (!/^\d/.test(n)) throw new O(t, e.value.loc.start, `Float: fraction must start with digit, found "${n}"`);
      Ue(n, t, e.value.loc.start, !1), Ge(n, r, t, e.value.loc.start);
     }
     i = Number(r.replace(Ne, ""));
    }
   }
   if (Number.isNaN(i) && !Fe.test(r)) throw new O(t, n.start, `Invalid float "${r}"`);
   return {
    type: "Float",
    loc: n,
    raw: r,
    value: i
   };
  }
  function ct(e, t) {
   let n = e.value.raw, r = e.value.loc;
   if (/^\d{1,}-\d{1,}/.test(n) || /^\d{1,}:\d{1,}/.test(n) || /^\d{6}-\d{2}$/.test(n)) throw new O(t, r.start, `Invalid integer "${n}"`);
   if (n === "-0" || n === "+0") return {
    type: "Integer",
    loc: r,
    raw: n,
    value: 0
   };
   if (/^[+-]{2,}/.test(n)) throw new O(t, r.start, "Double sign is not allowed in integers");
   We(n, t, r.start, "decimal integers"), Ue(n, t, r.start), Je(n, t, r.start);
   let i = 10;
   Ie.test(n) ? (i = 16, Ye(n, t, r.start, "0x", /^[0-9a-fA-F]+$/, "Hexadecimal")) : Re.test(n) ? (i = 8, 
   Ye(n, t, r.start, "0o", /^[0-7]+$/, "Octal", "Invalid octal digits (must be 0-7)")) : ze.test(n) && (i = 2, 
   Ye(n, t, r.start, "0b", /^[01]+$/, "Binary", "Invalid binary digits (must be 0 or 1)"));
   let a = parseInt(n.replace(Ne, "").replace(Re, "").replace(ze, ""), i);
   if (Number.isNaN(a)) throw new O(t, r.start, `Invalid integer "${n}"`);
   return {
    type: "Integer",
    loc: r,
    raw: n,
    value: a
   };
  }
  function lt(e, t) {
   if (e.value.type === "Comment") return [ et(e) ];
   if (e.value.type === "Bracket") return [ tt(e, t) ];
   if (e.value.type === "Literal") return ut(e, t);
   throw e.value.type === "Equal" ? new O(t, e.value.loc.start, "Missing key before '='") : new O(t, e.value.loc.start, `Unexpected token "${e.value.type}"`);
  }
  function ut(e, t) {
   let r, n = e.value.raw;
   if (n.endsWith(":")) throw new O(t, {
    line: e.value.loc.start.line,
    column: e.value.loc.start.column + [ ...n ].length - 1
   }, "Use '=' to separate keys and values, not ':'");
   Ve(n, t, e.value.loc.start), n.startsWith('"') || n.startsWith("'") || Be(n, t, e.value.loc.start);
   r = [ He(e.value.raw, t, e.value.loc.start) ];
   let i = {
    type: "Key",
    loc: e.value.loc,
    raw: e.value.raw,
    value: r
   };
   for (;!e.peek().done && e.peek().value.type === "Dot"; ) {
    e.next();
    let n = e.value;
    e.next();
    let r = e.value.raw;
    Ve(r, t, e.value.loc.start), r.startsWith('"') || r.startsWith("'") || Be(r, t, e.value.loc.start);
    let a = C(t, i.loc.end), o = C(t, n.loc.end), s = a.slice(i.loc.end.column, n.loc.start.column), c = o.slice(n.loc.end.column, e.value.loc.start.column);
    i.loc.end = e.value.loc.end, i.raw += `${s}.${c}${e.value.raw}`, i.value.push(He(e.value.raw, t, e.value.loc.start));
   }
   if (e.next(), !e.done && e.value.loc.start.line !== i.loc.end.line) throw new O(t, e.value.loc.start, '"=" must be on same line as key');
   if (e.done || e.value.type !== "Equal") throw e.done || e.value.raw !== ":" ? new O(t, e.done ? i.loc.end : e.value.loc.start, 'Expected "=" for key-value') : new O(t, e.value.loc.start, "Use '=' to separate keys and values, not ':'");
   let a = e.value.loc.start.column, o = e.value.loc.start.line;
   if (e.next(), e.done) throw new O(t, i.loc.start, "Expected value, reached EOF");
   if (e.value.loc.start.line !== o) throw new O(t, e.value.loc.start, "Value must be on same line as '='");
   if (e.done) throw new O(t, i.loc.start, "Expected value for key-value");
   let s = dt(e, t), c = s[0];
   if (!e.peek().done) {
    let n = e.peek().value;
    if (n.type === "Dot" && n.loc.start.line === c.loc.end.line && (c.type === "Float" || c.type === "Integer")) throw new O(t, n.loc.start, "Invalid number: multiple decimal points not allowed");
    if ((n.type === "Literal" || n.type === "Bracket") && n.loc.start.line === c.loc.end.line) throw new O(t, n.loc.start, "Key/value pairs must be separated by a newline");
   }
   return s[0] = {
    type: "KeyValue",
    key: i,
    value: c,
    loc: {
     start: T(i.loc.start),
     end: T(c.loc.end)
    },
    equals: a
   }, s;
  }
  function dt(e, t) {
   if (e.value.type === "Literal") {
    let n = e.value.raw;
    return n[0] === '"' || n[0] === "'" ? [ nt(e, t) ] : n === je || n === "false" ? [ rt(e) ] : /^\d/.test(n) && (/^\d{1,}-\d{1,}/.test(n) || /^\d{1,}:\d{1,}/.test(n)) ? [ it(e, t) ] : !e.peek().done && e.peek().value.type === "Dot" || Pe.test(n) || Fe.test(n) || Me.test(n) && !Ie.test(n) ? [ st(e, t) ] : [ ct(e, t) ];
   }
   if (e.value.type === "Curly") {
    let [n, r] = pt(e, t);
    return [ n, ...r ];
   }
   if (e.value.type === "Bracket") {
    let [n, r] = mt(e, t);
    return [ n, ...r ];
   }
   throw e.value.type === "Dot" ? new O(t, e.value.loc.start, "Number cannot start with a dot") : new O(t, e.value.loc.start, "Unrecognized token type");
  }
  function ft(e) {
   for (let t = 1; t < e.length; t++) {
    let n = e[t - 1], r = e[t];
    if (n.loc.end.line === r.loc.start.line) {
     let e = r.loc.start.column - n.loc.end.column;
     if (e >= 1) return e;
    }
   }
  }
  function pt(e, t) {
   if (e.value.raw !== "{") throw new O(t, e.value.loc.start, 'Expected "{" for inline table');
   let n = {
    type: "InlineTable",
    loc: e.value.loc,
    items: []
   }, r = [];
   for (e.next(); !e.done && (e.value.type !== "Curly" || e.value.raw !== "}"); ) {
    if (e.value.type === "Comment") {
     r.push(et(e)), e.next();
     continue;
    }
    if (e.value.type === "Comma") {
     let r = n.items[n.items.length - 1];
     if (!r) throw new O(t, e.value.loc.start, "Leading comma in inline table");
     if (r.comma) throw new O(t, e.value.loc.start, "Consecutive commas in inline table");
     r.comma = !0, r.loc.end = e.value.loc.start, e.next();
     continue;
    }
    let i = n.items[n.items.length - 1];
    if (i && !i.comma) throw new O(t, e.value.loc.start, "Missing comma between inline table items");
    let a = lt(e, t), o = a[0];
    if (o.type === "KeyValue") {
     n.items.push({
      type: "InlineItem",
      loc: E(o.loc),
      item: o,
      comma: !1
     });
     for (let e = 1; e < a.length; e++) r.push(a[e]);
    }
    e.next();
   }
   if (e.done || e.value.type !== "Curly" || e.value.raw !== "}") throw new O(t, e.done ? n.loc.start : e.value.loc.start, 'Expected "}"');
   n.loc.end = e.value.loc.end;
   {
    let e = ft(n.items);
    e !== void 0 && fe(n, e);
   }
   return [ n, r ];
  }
  function mt(e, t) {
   if (e.value.raw !== "[") throw new O(t, e.value.loc.start, 'Expected "[" for inline array');
   let n = {
    type: "InlineArray",
    loc: e.value.loc,
    items: []
   }, r = [];
   for (e.next(); !e.done && (e.value.type !== "Bracket" || e.value.raw !== "]"); ) {
    if (e.value.type === "Comma") {
     let r = n.items[n.items.length - 1];
     if (!r) throw new O(t, e.value.loc.start, "Leading comma in array");
     if (r.comma) throw new O(t, e.value.loc.start, "Consecutive commas in array");
     r.comma = !0, r.loc.end = e.value.loc.start;
    } else if (e.value.type === "Comment") r.push(et(e)); else {
     let i = n.items[n.items.length - 1];
     if (i && !i.comma) throw new O(t, e.value.loc.start, "Missing comma between array elements");
     let a = dt(e, t), o = a[0];
     n.items.push({
      type: "InlineItem",
      loc: E(o.loc),
      item: o,
      comma: !1
     });
     for (let e = 1; e < a.length; e++) r.push(a[e]);
    }
    e.next();
   }
   if (e.done || e.value.type !== "Bracket" || e.value.raw !== "]") throw new O(t, e.done ? n.loc.start : e.value.loc.start, 'Expected "]"');
   n.loc.end = e.value.loc.end;
   {
    let e = ft(n.items);
    e !== void 0 && fe(n, e);
   }
   return [ n, r ];
  }
  function N(e) {
   return e[e.length - 1];
  }
  function ht() {
   return Object.create(null);
  }
  function gt(e, t) {
   return e === t && (typeof e != "number" || Object.is(e, t));
  }
  const _t = new DataView(new ArrayBuffer(8));
  function vt(e) {
   return !!Number.isNaN(e) && (_t.setFloat64(0, e, !0), !!(_t.getUint32(4, !0) & 2147483648));
  }
  function yt(e) {
   return typeof e == "string";
  }
  function bt(e) {
   return typeof e == "number" && e % 1 == 0 && isFinite(e) && !Object.is(e, -0) && e >= -(2 ** 53 - 1) && e <= 2 ** 53 - 1;
  }
  function xt(e) {
   return typeof e == "bigint";
  }
  function St(e) {
   return typeof e == "number" && (!bt(e) || !isFinite(e) || Object.is(e, -0));
  }
  function Ct(e) {
   return typeof e == "boolean";
  }
  function wt(e) {
   return Object.prototype.toString.call(e) === "[object Date]";
  }
  const Tt = new Set([ "Temporal.PlainDate", "Temporal.PlainTime", "Temporal.PlainDateTime", "Temporal.ZonedDateTime", "PlainDate", "PlainTime", "PlainDateTime", "ZonedDateTime" ]);
  function Et(e) {
   var t;
   return typeof e == "object" && !!e && Tt.has((t = e.constructor) == null ? void 0 : t.name) && typeof e.equals == "function";
  }
  function Dt(e) {
   var t;
   let n = ((t = e.constructor) == null ? void 0 : t.name) ?? "";
   if (n === "Temporal.ZonedDateTime" || n === "ZonedDateTime") {
    let t = e.toString(), n = t.match(/\[(.+)\]$/);
    if (n && !/^[+-]\d{2}:\d{2}$/.test(n[1])) throw Error(`ZonedDateTime with IANA timezone "${t}" cannot be represented in TOML. TOML only supports offset-based timezones (+05:30, Z).`);
    return t.replace(/\[.*\]$/, "").replace(/(\+00:00)$/, "Z");
   }
   let r = e.toString();
   if (/\[.*\]/.test(r)) throw Error(`Temporal value contains unsupported annotation: "${r}". TOML only supports ISO 8601 calendar.`);
   return r;
  }
  function Ot(e, t = new WeakSet) {
   return !(typeof e != "object" || !e) && (!!Et(e) || !t.has(e) && (t.add(e), Object.values(e).some(e => Ot(e, t))));
  }
  function P(e) {
   return e && typeof e == "object" && !wt(e) && !Et(e) && !Array.isArray(e);
  }
  function kt(e) {
   return e != null && typeof e[Symbol.iterator] == "function";
  }
  function At(e) {
   return e.startsWith('"') && !e.startsWith('"""');
  }
  function jt(e) {
   return e.startsWith('"""');
  }
  function Mt(e) {
   return e.startsWith("'") && !e.startsWith("'''");
  }
  function Nt(e) {
   return e.startsWith("'''");
  }
  function Pt(e, t) {
   return t in e;
  }
  function F(e, t) {
   if (e.length !== t.length) return !1;
   for (let n = 0; n < e.length; n++) if (e[n] !== t[n]) return !1;
   return !0;
  }
  function Ft(e) {
   return /^\d{4}-\d{2}-\d{2}$/.test(e) ? "date" : /^\d{2}:\d{2}:\d{2}(?:\.\d+)?$/.test(e) ? "time" : /(?:[Zz]|[+-]\d{2}:\d{2})$/.test(e) ? "offset" : "datetime";
  }
  function It(e) {
   let t = e.match(/\.(\d+)/);
   return t ? t[1].replace(/0+$/, "") : "";
  }
  function Lt(e) {
   return e === 0 ? 0 : String(e).padStart(3, "0").replace(/0+$/, "").length;
  }
  function Rt(e, t) {
   let n = It(t);
   return n.length > Lt(e.getUTCMilliseconds()) ? n : void 0;
  }
  function zt(e, t) {
   if (Et(e) && Et(t)) return e.toString() === t.toString();
   if (wt(e) && wt(t)) {
    if (e.getTime() !== t.getTime()) return !1;
    let n = e.toISOString(), r = t.toISOString();
    if (Ft(n) !== Ft(r)) return !1;
    let i = Rt(e, n), a = Rt(t, r);
    return i === void 0 || a === void 0 || i === a;
   }
   return !1;
  }
  function Bt(e) {
   let t = [], n = new WeakSet, r = [ {
    value: e
   } ];
   for (;r.length > 0; ) {
    let e = r.pop();
    if ("text" in e) {
     t.push(e.text), "leave" in e && n.delete(e.leave);
     continue;
    }
    let i = e.value;
    if (P(i)) {
     if (n.has(i)) throw TypeError("Cannot stableStringify a circular structure");
     n.add(i);
     let e = Object.keys(i).sort();
     t.push("{"), r.push({
      leave: i,
      text: "}"
     });
     for (let t = e.length - 1; t >= 0; t--) {
      let n = e[t];
      t < e.length - 1 && r.push({
       text: ","
      }), r.push({
       value: i[n]
      }), r.push({
       text: ":"
      }), r.push({
       text: JSON.stringify(n)
      });
     }
    } else if (Array.isArray(i)) {
     if (n.has(i)) throw TypeError("Cannot stableStringify a circular structure");
     n.add(i), t.push("["), r.push({
      leave: i,
      text: "]"
     });
     for (let e = i.length - 1; e >= 0; e--) e < i.length - 1 && r.push({
      text: ","
     }), r.push({
      value: i[e]
     });
    } else if (Et(i)) t.push(JSON.stringify(i.toString())); else if (wt(i)) t.push(JSON.stringify(i.toISOString())); else if (typeof i == "bigint") t.push(i.toString() + "n"); else if (typeof i != "number" || Number.isFinite(i)) typeof i == "number" && Object.is(i, -0) ? t.push("-0") : t.push(JSON.stringify(i)); else {
     let e = Number.isNaN(i) ? vt(i) ? "-" : "+" : i < 0 ? "-" : "+";
     t.push(`${e}${String(i)}`);
    }
   }
   return t.join("");
  }
  function Vt(e, t) {
   let n = e.length, r = t.length;
   e.length = n + r;
   for (let i = 0; i < r; i++) e[n + i] = t[i];
  }
  const Ht = typeof String.prototype.isWellFormed == "function" ? String.prototype.isWellFormed : void 0;
  function Ut(e) {
   for (let t = 0; t < e.length; t++) {
    let n = e.charCodeAt(t);
    if (!(n < 55296 || n > 57343)) {
     if (n <= 56319) {
      let n = e.charCodeAt(t + 1);
      if (n >= 56320 && n <= 57343) {
       t++;
       continue;
      }
     }
     return {
      index: t,
      code: n
     };
    }
   }
  }
  function Wt(e, t) {
   if (Ht !== void 0 && Ht.call(e)) return;
   let n = Ut(e);
   if (!n) return;
   let r = n.code.toString(16).toUpperCase().padStart(4, "0");
   throw Error(`${t} contains a lone surrogate (U+${r}) at index ${n.index}. Unpaired surrogates are not Unicode scalar values and cannot be encoded as TOML.`);
  }
  function Gt(e, t) {
   kt(e) ? n(e, null) : r(e, null);
   function n(e, t) {
    for (let n of e) r(n, t);
   }
   function r(e, i) {
    let a = t[e.type];
    switch (a && typeof a == "function" && a(e, i), a && a.enter && a.enter(e, i), e.type) {
    case "Document":
     n(e.items, e);
     break;

    case "Table":
     r(e.key, e), n(e.items, e);
     break;

    case "TableKey":
     r(e.item, e);
     break;

    case "TableArray":
     r(e.key, e), n(e.items, e);
     break;

    case "TableArrayKey":
     r(e.item, e);
     break;

    case "KeyValue":
     r(e.key, e), r(e.value, e);
     break;

    case "InlineArray":
     n(e.items, e);
     break;

    case "InlineItem":
     r(e.item, e);
     break;

    case "InlineTable":
     n(e.items, e);
     break;

    case "Key":
    case "String":
    case "Integer":
    case "Float":
    case "Boolean":
    case "DateTime":
    case "Comment":
     break;

    default:
     throw Error(`Unrecognized node type "${e.type}"`);
    }
    a && a.exit && a.exit(e, i);
   }
  }
  function Kt(e) {
   return new TextDecoder("utf-8", {
    fatal: !0,
    ignoreBOM: !0
   }).decode(e);
  }
  function qt(e) {
   return e.charCodeAt(0) === 65279;
  }
  function Jt(e) {
   return qt(e) ? e.slice(1) : e;
  }
  const Yt = "auto", Xt = "auto";
  function Zt(e) {
   for (let t of e) {
    let e = tn(t);
    if (e !== null) return e;
   }
   return !1;
  }
  function Qt(e, t) {
   for (let n of t) {
    let t = $t(n, e);
    if (t !== null) return t;
   }
   return !0;
  }
  function $t(e, t) {
   if (!e || typeof e != "object") return null;
   if ((e.type === "InlineArray" || e.type === "InlineTable") && e.loc) {
    let n = en(e.loc, t);
    if (n !== null) return n;
   }
   if (e.items && Array.isArray(e.items)) for (let n of e.items) {
    let e = $t(n, t);
    if (e !== null) return e;
    if (n.item) {
     let e = $t(n.item, t);
     if (e !== null) return e;
    }
   }
   for (let n of [ "value", "key", "item" ]) if (e[n]) {
    let r = $t(e[n], t);
    if (r !== null) return r;
   }
   return null;
  }
  function en(e, t) {
   if (!e || !e.start || !e.end) return null;
   let n = t.split(/\r?\n/), r = e.start.line - 1, i = e.end.line - 1, a = e.start.column, o = e.end.column, s = "";
   if (r === i) {
    var c;
    s = ((c = n[r]) == null ? void 0 : c.substring(a, o + 1)) || "";
   } else {
    n[r] && (s += n[r].substring(a));
    for (let e = r + 1; e < i; e++) s += "\n" + (n[e] || "");
    n[i] && (s += "\n" + n[i].substring(0, o + 1));
   }
   let l = s.match(/^\[(\s*)/), u = s.match(/^\{(\s*)/);
   return l ? l[1].length > 0 : u ? u[1].length > 0 : null;
  }
  function tn(e) {
   if (!e || typeof e != "object") return null;
   if (e.type === "InlineArray" && e.items && Array.isArray(e.items) || e.type === "InlineTable" && e.items && Array.isArray(e.items)) return nn(e.items);
   if (e.type === "KeyValue" && e.value) return tn(e.value);
   if (e.items && Array.isArray(e.items)) for (let t of e.items) {
    let e = tn(t);
    if (e !== null) return e;
   }
   return null;
  }
  function nn(e) {
   if (e.length === 0) return null;
   let t = e[e.length - 1];
   return !(!t || typeof t != "object" || !("comma" in t)) && t.comma === !0;
  }
  function rn(e) {
   let t = e.indexOf("\n");
   return t > 0 && e[t - 1] === "\r" ? "\r\n" : "\n";
  }
  function an(e) {
   let t = 0, n = e.length;
   for (;n > 0 && e[n - 1] === "\n"; ) t++, n--, n > 0 && e[n - 1] === "\r" && n--;
   return t;
  }
  function on(e) {
   for (let t = 0; t < e.length; t++) {
    if (e[t] !== "\\") continue;
    let n = e[t + 1];
    if (!n) return null;
    if (n !== "\\") {
     if (n === "x" && /^[0-9A-Fa-f]{2}$/.test(e.slice(t + 2, t + 4))) return /[A-F]/.test(e.slice(t + 2, t + 4));
     if (n === "u" && /^[0-9A-Fa-f]{4}$/.test(e.slice(t + 2, t + 6))) return /[A-F]/.test(e.slice(t + 2, t + 6));
     if (n === "U" && /^[0-9A-Fa-f]{8}$/.test(e.slice(t + 2, t + 10))) return /[A-F]/.test(e.slice(t + 2, t + 10));
    } else t++;
   }
   return null;
  }
  function sn(e) {
   if (!e || typeof e != "object") return null;
   if (e.type === "String" && typeof e.raw == "string") {
    let t = on(e.raw);
    if (t !== null) return t;
   }
   for (let t of [ "key", "item", "value" ]) if (e[t] && typeof e[t] == "object") {
    let n = sn(e[t]);
    if (n !== null) return n;
   }
   if (Array.isArray(e.items)) for (let t of e.items) {
    let e = sn(t);
    if (e !== null) return e;
   }
   return null;
  }
  function cn(e) {
   for (let t of e) {
    let e = sn(t);
    if (e !== null) return e;
   }
   return !0;
  }
  function ln(e) {
   let t = e.split(/\r?\n/), n = 0, r = 0;
   for (let e of t) if (e.length !== 0 && (e[0] === "\t" ? n++ : e[0] === " " && r++, 
   n + r >= 5)) break;
   return n > 0 && n >= r;
  }
  function un(e) {
   let t = 0;
   for (;t < e.length && e[t] === " "; ) t++;
   return t;
  }
  function dn(e, t) {
   let n = e.split(/\r?\n/), r = [], i = new Set([ "Table", "TableArray", "InlineTable", "InlineArray" ]), a = new Set([ "Table", "TableArray", "InlineTable", "InlineArray", "KeyValue", "InlineItem", "Comment" ]), o = (e, t) => {
    var s, c, l;
    if (!e || typeof e != "object") return;
    if (t !== void 0 && a.has(e.type) && ((s = e.loc) == null || (s = s.start) == null ? void 0 : s.line) > t) {
     let t = un(n[e.loc.start.line - 1] ?? "");
     t > 0 && r.push(t);
    }
    let u = i.has(e.type) && ((c = e.loc) == null || (c = c.end) == null ? void 0 : c.line) > ((l = e.loc) == null || (l = l.start) == null ? void 0 : l.line) ? e.loc.start.line : t;
    if (Array.isArray(e.items)) for (let t of e.items) o(t, u);
    e.item && o(e.item, u), e.value && o(e.value, u);
   }, s = Array.isArray(t) ? t : Array.from(t ?? []);
   for (let e of s) o(e);
   if (r.length > 0) return Math.min(...r);
   let c = n.filter(e => e.trim().length > 0 && !e.trimStart().startsWith("#")).map(un).filter(e => e > 0);
   return c.length > 0 ? Math.min(...c) : 2;
  }
  const fn = new Map([ [ "\n", "\n" ], [ "\r\n", "\r\n" ], [ "\\n", "\n" ], [ "\\r\\n", "\r\n" ], [ "LF", "\n" ], [ "CRLF", "\r\n" ], [ "UNIX", "\n" ], [ "DOS", "\r\n" ] ]);
  function pn(e) {
   let t = fn.get(e) ?? fn.get(e.toUpperCase());
   if (t === void 0) throw TypeError("Invalid newLine value: expected LF or CRLF");
   return t;
  }
  function mn(e) {
   if (!e || typeof e != "object") return {};
   let t = e => typeof e == "boolean" ? null : "expected boolean, got " + typeof e, n = e => e == null || typeof e == "boolean" || e === "auto" || e === "parent" || typeof e == "number" && Number.isInteger(e) && e >= 0 ? null : 'expected boolean, non-negative integer, "auto" or "parent", got ' + typeof e, r = {
    newLine: e => typeof e == "string" ? null : "expected string, got " + typeof e,
    trailingNewline: e => typeof e == "boolean" || typeof e == "number" ? null : "expected boolean or number, got " + typeof e,
    trailingComma: t,
    bracketSpacing: t,
    leadingBom: t,
    inlineTableStart: e => e == null || typeof e == "number" && Number.isInteger(e) && e >= 0 ? null : "expected non-negative integer or undefined, got " + typeof e,
    truncateZeroTimeInDates: t,
    useTabsForIndentation: t,
    indentWidth: e => e == null || typeof e == "number" && Number.isInteger(e) && e > 0 ? null : "expected positive integer or undefined, got " + typeof e,
    minimumDecimals: e => e == null || typeof e == "number" && Number.isInteger(e) && e >= 0 ? null : "expected non-negative integer or undefined, got " + typeof e,
    minimumTimeDecimals: e => e == null || typeof e == "number" && Number.isInteger(e) && e >= 0 ? null : "expected non-negative integer or undefined, got " + typeof e,
    updateOrder: t,
    multilineTable: n,
    multilineArray: n,
    escapeSequenceUpperCase: t
   }, i = {}, a = [], o = [];
   for (let t in e) {
    let n = Object.prototype.hasOwnProperty.call(r, t) ? r[t] : void 0;
    if (n) {
     let r = e[t], a = n(r);
     a ? o.push(`${t} (${a})`) : i[t] = r;
    } else Object.prototype.hasOwnProperty.call(e, t) && a.push(t);
   }
   if (a.length > 0 && console.warn(`toml-patch: Ignoring unsupported format properties: ${a.join(", ")}. Supported properties are: ${Object.keys(r).join(", ")}`), 
   o.length > 0) throw TypeError(`Invalid types for format properties: ${o.join(", ")}`);
   return "newLine" in i && (i.newLine = pn(i.newLine)), i;
  }
  function I(e, t) {
   if (e) {
    if (e instanceof L) return e;
    {
     let n = mn(e);
     return new L(n.newLine ?? t.newLine, n.trailingNewline ?? t.trailingNewline, n.trailingComma ?? t.trailingComma, n.bracketSpacing ?? t.bracketSpacing, "inlineTableStart" in n ? n.inlineTableStart : t.inlineTableStart, n.truncateZeroTimeInDates ?? t.truncateZeroTimeInDates, n.useTabsForIndentation ?? t.useTabsForIndentation, n.minimumDecimals ?? t.minimumDecimals, n.leadingBom ?? t.leadingBom, n.updateOrder ?? t.updateOrder, n.indentWidth ?? t.indentWidth, n.multilineTable ?? t.multilineTable, n.multilineArray ?? t.multilineArray, n.escapeSequenceUpperCase ?? t.escapeSequenceUpperCase, n.minimumTimeDecimals ?? t.minimumTimeDecimals);
    }
   }
   return t;
  }
  var L = class e {
   newLine;
   trailingNewline;
   trailingComma;
   bracketSpacing;
   leadingBom;
   inlineTableStart;
   truncateZeroTimeInDates;
   useTabsForIndentation;
   indentWidth;
   minimumDecimals;
   minimumTimeDecimals;
   updateOrder;
   multilineTable;
   multilineArray;
   escapeSequenceUpperCase;
   constructor(e, t, n, r, i, a, o, s, c, l, u, d, f, p, m) {
    this.newLine = e == null ? "\n" : pn(e), this.trailingNewline = t ?? 1, this.trailingComma = n ?? !1, 
    this.bracketSpacing = r ?? !0, this.inlineTableStart = i ?? 1, this.truncateZeroTimeInDates = a ?? !1, 
    this.useTabsForIndentation = o ?? !1, this.indentWidth = this.useTabsForIndentation ? 1 : u ?? 2, 
    this.minimumDecimals = s ?? 0, this.minimumTimeDecimals = m ?? 0, this.leadingBom = c ?? !1, 
    this.updateOrder = l ?? !1, this.multilineTable = d ?? "auto", this.multilineArray = f ?? "auto", 
    this.escapeSequenceUpperCase = p ?? !0;
   }
   static default() {
    return new e("\n", 1, !1, !0, 1, !1, !1, 0, !1, !1, 2, Yt, Xt, !0, 0);
   }
   static autoDetectFormat(t) {
    return e.autoDetectFormatWithCst(t);
   }
   static autoDetectFormatWithCst(t, n) {
    let r = e.default();
    r.leadingBom = qt(t);
    let i = Jt(t), a = [];
    r.newLine = rn(i), r.trailingNewline = an(i);
    try {
     a = Array.isArray(n) ? n : Array.from(n ?? Xe(i)), r.trailingComma = Zt(a), r.bracketSpacing = Qt(i, a);
    } catch {
     r.trailingComma = !1, r.bracketSpacing = !0;
    }
    return r.useTabsForIndentation = ln(i), r.indentWidth = r.useTabsForIndentation ? 1 : dn(i, a), 
    r.inlineTableStart = 1, r.truncateZeroTimeInDates = !1, r.minimumDecimals = 0, r.minimumTimeDecimals = 0, 
    r.updateOrder = !1, r.multilineTable = Yt, r.multilineArray = Xt, r.escapeSequenceUpperCase = cn(a), 
    r;
   }
   static autoDetectFormatWithAst(t, n) {
    return e.autoDetectFormatWithCst(t, n);
   }
  };
  const hn = new WeakMap, gn = new WeakMap, _n = new WeakSet, vn = new WeakMap;
  function yn(e, t) {
   return (e[t.line - 1] ?? e[e.length - 1]) + t.column;
  }
  function bn(e, t) {
   let n = xn(t);
   for (let t of e) n(t);
  }
  function xn(e) {
   let n = [ 0 ];
   for (let t = 0; t < e.length; t++) e.charCodeAt(t) === 10 && n.push(t + 1);
   return i => {
    let o = [ i ];
    for (;o.length > 0; ) {
     let i = o.pop(), s = [ yn(n, i.loc.start), yn(n, i.loc.end) ];
     if (Object.defineProperty(i, "range", {
      configurable: !0,
      enumerable: !1,
      value: s
     }), hn.set(i, e), vn.set(i, Cn(i).slice()), a(i)) o.push(i.value), o.push(i.key); else if (d(i)) o.push(i.item); else if (t(i) || r(i)) {
      o.push(i.key);
      let e = i.items;
      for (let t = e.length - 1; t >= 0; t--) o.push(e[t]);
     } else if (m(i)) {
      let e = i.items;
      for (let t = e.length - 1; t >= 0; t--) o.push(e[t]);
     }
    }
   };
  }
  function R(e) {
   return hn.get(e);
  }
  function Sn(e) {
   let t = vn.get(e);
   if (!t) return !1;
   let n = Cn(e);
   return t.length === n.length && t.every((e, t) => e === n[t]);
  }
  function Cn(e) {
   return a(e) ? [ e.key, e.value ] : d(e) ? [ e.item ] : t(e) || r(e) ? [ e.key, ...e.items ] : m(e) ? e.items : [];
  }
  function wn(e) {
   if (_n.has(e)) return;
   let t = [ e ];
   for (;t.length > 0; ) {
    let e = t.pop();
    for (let n of Cn(e)) gn.set(n, e), t.push(n);
   }
   _n.add(e);
  }
  function Tn(e) {
   let t = [ e ];
   for (;t.length > 0; ) {
    let e = t.pop();
    Dn(e);
    for (let n of Cn(e)) t.push(n);
   }
  }
  function En(e) {
   Tn(e);
  }
  function Dn(e) {
   Object.defineProperty(e, "dirty", {
    configurable: !0,
    enumerable: !1,
    value: !0,
    writable: !0
   });
  }
  function On(e, t, n) {
   wn(e), n && (gn.set(n, t), Tn(n));
   let r = t;
   for (;r; ) Dn(r), r = gn.get(r);
  }
  function kn(e) {
   let t = vn.get(e);
   return !(t == null || !t[0]) && t[0].loc.start.line > e.loc.start.line;
  }
  const An = new WeakMap, jn = new WeakSet, Mn = new WeakSet, Nn = new WeakSet, Pn = new WeakSet;
  function Fn(e, t, n, r) {
   let i = e === "array" ? r.multilineArray : r.multilineTable;
   return typeof i == "boolean" ? i : typeof i == "number" ? t >= i : i === "parent" && n;
  }
  function In(e, t) {
   An.set(e, t), t && e.items.length === 0 && (e.loc.end.line = e.loc.start.line + 1, 
   e.loc.end.column = e.loc.start.column + 1);
  }
  function Ln(e) {
   return An.get(e);
  }
  function Rn(e) {
   jn.add(e);
  }
  function zn(e) {
   return jn.has(e);
  }
  function Bn(e) {
   Mn.add(e);
  }
  function Vn(e) {
   return Mn.has(e);
  }
  function Hn(e) {
   Nn.add(e);
  }
  function Un(e) {
   return Nn.has(e);
  }
  function Wn(e) {
   Pn.add(e);
  }
  function Gn(e) {
   return Pn.has(e);
  }
  function Kn(e) {
   return e.items.length ? e.items.some((t, n) => {
    let r = e.items[n - 1];
    return t.loc.start.line > ((r == null ? void 0 : r.loc.end.line) ?? e.loc.start.line);
   }) : e.loc.end.line > e.loc.start.line;
  }
  function qn(e, t) {
   let n = (e, r) => {
    if (e === t) return r;
    if (a(e)) return n(e.value, r);
    if (d(e)) return n(e.item, r);
    if (u(e) || f(e)) for (let t of e.items) {
     let e = n(t, r + 1);
     if (e !== void 0) return e;
    } else if (m(e)) for (let t of e.items) {
     let e = n(t, r);
     if (e !== void 0) return e;
    }
   };
   return n(e, 0);
  }
  function Jn(e, t) {
   let n = (e, r) => {
    if (e === t) return r;
    if (a(e)) return n(e.value, r);
    if (d(e)) return n(e.item, r);
    if (u(e) || f(e)) for (let t of e.items) {
     let r = n(t, e);
     if (r) return r;
    } else if (m(e)) for (let t of e.items) {
     let e = n(t, r);
     if (e) return e;
    }
   };
   return n(e, void 0);
  }
  const Yn = new WeakSet, Xn = new WeakSet, Zn = new WeakMap, Qn = new WeakMap;
  function $n(e, t) {
   Zn.set(e, t);
  }
  function er(e, t) {
   Qn.set(e, t);
  }
  function tr(e) {
   Xn.add(e);
  }
  const nr = new WeakMap, rr = new WeakSet, ir = new WeakSet;
  function ar(e) {
   return ir.has(e);
  }
  function or(e) {
   ir.delete(e);
  }
  function sr(e, t, n) {
   wr(n, z(e), t);
  }
  function cr(e) {
   En(e), Yn.add(e);
  }
  const lr = new WeakMap, ur = e => (lr.has(e) || lr.set(e, new WeakMap), lr.get(e));
  function dr(e) {
   return lr.has(e) || lr.set(e, new WeakMap), lr.get(e);
  }
  const fr = new WeakMap;
  function z(e) {
   return fr.has(e) || fr.set(e, new WeakMap), fr.get(e);
  }
  function pr(e, t, n, r) {
   if (m(t)) {
    let e = t.items.indexOf(n);
    if (e < 0) throw Error("Item not found in parent for replace");
    t.items.splice(e, 1, r);
   } else if (a(t) && f(t.value) && !f(n)) {
    let e = t.value.items.indexOf(n);
    if (e < 0) throw Error("Item not found in parent for replace");
    t.value.items.splice(e, 1, r);
   } else if (h(t)) t.item = r; else {
    if (!a(t)) throw Error(`Unsupported parent type "${t.type}" for replace`);
    t.key === n ? t.key = r : t.value = r;
   }
   U(r, {
    lines: n.loc.start.line - r.loc.start.line,
    columns: n.loc.start.column - r.loc.start.column
   });
   let i = x(n.loc), o = x(r.loc);
   wr({
    lines: o.lines - i.lines,
    columns: o.columns - i.columns
   }, z(e), r, n), Xn.has(e) || On(e, t, r), Yn.add(e);
  }
  function B(t, n, r, i, a, o, s, c = !1) {
   if (!m(n)) throw Error(`Unsupported parent type "${n.type}" for insert`);
   i = i != null && typeof i == "number" ? i : n.items.length;
   let l, d;
   u(n) || f(n) ? ({shift: l, offset: d} = vr(n, r, i, Zn.get(t) ?? 2)) : a && e(n) ? ({shift: l, offset: d} = yr(n, r, i)) : ({shift: l, offset: d} = hr(t, n, r, i, s)), 
   U(r, l, {
    first_line_only: c
   });
   let h = n.items[i - 1], g = h && z(t).get(h);
   if (g && (d.lines += g.lines, d.columns += g.columns, z(t).delete(h)), (f(n) || u(n)) && d.lines !== 0 && (o || m(t)) && t !== n) {
    let e = r.loc.start.line, i = o ?? t.items, a = mr(n, i);
    for (let t = 0; t < i.length; t++) {
     let n = i[t];
     if (!p(n)) continue;
     let r = n.loc.start.line;
     r < a.loc.start.line || r > a.loc.end.line || r < e && (n.loc.start.line -= d.lines, 
     n.loc.end.line -= d.lines);
    }
   }
   z(t).set(r, d), Xn.has(t) || On(t, n, r), Yn.add(t);
  }
  function mr(e, t) {
   for (let n of t) {
    if (!a(n)) continue;
    let t = n.value;
    if (!u(t) && !f(t)) continue;
    let r = !1, i = t => {
     t === e && (r = !0);
    };
    if (Gt(t, {
     InlineArray: i,
     InlineTable: i
    }), r) return t;
   }
   return e;
  }
  function hr(n, i, a, o, s) {
   if (!g(a)) throw Error(`Incompatible child type "${a.type}"`);
   let d, c = i.items[o - 1], l = e(i) && !i.items.length, u = e(i) && !l && c === void 0;
   i.items.splice(o, 0, a);
   if (c !== void 0) if (Xn.has(n)) d = c; else {
    let e = !1;
    for (let t = 0; t < o; t++) if (p(i.items[t])) {
     e = !0;
     break;
    }
    if (e) {
     let e = -1, t = -1;
     for (let n = 0; n < o; n++) {
      let r = i.items[n], a = r.loc.end;
      (a.line > e || a.line === e && a.column > t) && (e = a.line, t = a.column, d = r);
     }
    } else d = c;
   }
   let f = d ? {
    line: d.loc.end.line,
    column: p(d) ? i.loc.start.column : d.loc.start.column
   } : T(i.loc.start), m = t(a) || r(a), h = 0;
   s === void 0 ? l || u || (h = m ? 2 : 1) : h = s, f.line += h;
   let _ = {
    lines: f.line - a.loc.start.line,
    columns: f.column - a.loc.start.column
   }, v = x(a.loc), y = !Xn.has(n) && c === void 0 && (t(i) || r(i) || e(i)) && nr.has(i), b = y && !rr.has(i);
   y && (nr.delete(i), rr.delete(i));
   let S = y && !b, C = 0;
   if (S) {
    let e = t(i) || r(i) ? z(n).get(i.key) : ur(n).get(i);
    C = e ? -e.lines : 1;
   }
   let w = b || S ? h - 2 : h - 1, E = {
    lines: u ? v.lines + 1 : v.lines + w,
    columns: v.columns
   };
   return {
    shift: {
     lines: _.lines + C,
     columns: _.columns
    },
    offset: E
   };
  }
  function gr(e, t, n, r = {}) {
   let {useNewLine: i = !1, skipCommaSpace: a = 2, skipBracketSpace: o = 1, hasCommaHandling: s = !1, isLastElement: c = !1, hasSeparatingCommaBefore: l = !1, hasSeparatingCommaAfter: d = !1, hasTrailingComma: m = !1, indentWidth: h = 2} = r, g = n > 0 ? e.items[n - 1] : void 0, _ = g ? {
    line: g.loc.end.line,
    column: i ? p(g) ? e.loc.start.column : g.loc.start.column : g.loc.end.column
   } : T(e.loc.start);
   if (!g && i) {
    let t = e.items.find((e, t) => t > n && !p(e));
    t ? _.column = t.loc.start.column : e.loc.end.line > e.loc.start.line && (_.column = (u(e) || f(e) ? Qn.get(e) : void 0) ?? e.loc.end.column - 1 + h);
   }
   let v = 0;
   if (i) v = 1; else {
    let e = l || !s && !!g;
    e && s ? _.column += a : (e || s && !g) && (_.column += o);
   }
   _.line += v;
   let y = {
    lines: _.line - t.loc.start.line,
    columns: _.column - t.loc.start.column
   }, b = x(t.loc);
   if (!s) return {
    shift: y,
    offset: {
     lines: b.lines + (v - 1),
     columns: b.columns
    }
   };
   let S = l && m && !d && c, C = 0;
   S && (C = -1);
   let w = b.columns + (l || d ? a : 0) + (m ? 1 + C : 0);
   return i && c && g && e.loc.end.line === g.loc.end.line && (w = b.columns - (g.loc.end.column - g.loc.start.column)), 
   {
    shift: y,
    offset: {
     lines: b.lines + (v - 1),
     columns: w
    }
   };
  }
  function _r(e) {
   return pe(e) ?? 2;
  }
  function vr(e, t, n, r) {
   if (!d(t)) throw Error(`Incompatible child type "${t.type}"`);
   let i = _r(e), a = n == null ? N(e.items) : e.items[n - 1], o = n == null || n === e.items.length, s = n == null ? void 0 : e.items[n];
   e.items.splice(n, 0, t);
   let c = !!a, l = !o;
   return c && (a.comma = !0), l && (t.comma = !0), gr(e, t, n, {
    useNewLine: Cr(e, t) && !(a && s && s.loc.start.line === a.loc.end.line && s.loc.start.column >= a.loc.end.column) && !(Ln(e) !== !0 && f(e) && !s && a && a.loc.end.line === e.loc.end.line),
    skipCommaSpace: i,
    hasCommaHandling: !0,
    isLastElement: o,
    hasSeparatingCommaBefore: c,
    hasSeparatingCommaAfter: l,
    hasTrailingComma: o && t.comma === !0,
    indentWidth: r
   });
  }
  function yr(e, t, n) {
   let r = gr(e, t, n, {
    useNewLine: !1,
    hasCommaHandling: !1
   });
   return e.items.splice(n, 0, t), r;
  }
  function V(n, i, a, o) {
   if (!m(i)) throw Error(`Unsupported parent type "${i.type}" for remove`);
   Xn.has(n) || On(n, i);
   let s = i.items.indexOf(a);
   if (s < 0) {
    if (s = i.items.findIndex(e => h(e) && e.item === a), s < 0) throw Error("Node not found in parent for removal");
    a = i.items[s];
   }
   let c = i.items[s - 1], l = i.items[s + 1];
   i.items.splice(s, 1);
   let g = x(a.loc);
   l && p(l) && l.loc.start.line === a.loc.end.line && (g = x({
    start: a.loc.start,
    end: l.loc.end
   }), l = i.items[s + 1], i.items.splice(s, 1));
   let _ = c && d(c) || l && d(l), v = c ? z(n).get(c) : void 0, y = c && c.loc.end.line === a.loc.start.line + ((v == null ? void 0 : v.lines) ?? 0), b = l && l.loc.start.line === a.loc.end.line, S = _ && (y || b), C = {
    lines: -(g.lines - +!!S),
    columns: S ? -g.columns : 0
   };
   if ((e(i) || t(i) || r(i)) && l && !S && l.loc.start.line > a.loc.end.line) {
    let e = t(a) || r(a), o = t(l) || r(l), u = -1;
    for (let e = 0; e < s; e++) {
     let t = i.items[e].loc.end.line;
     t > u && (u = t);
    }
    let d = c ? z(n).get(c) : void 0, f = z(n).get(a), p = c ? e ? a.loc.start.line + ((d == null ? void 0 : d.lines) ?? 0) - u - 1 : 0 : o ? l.loc.start.line + ((f == null ? void 0 : f.lines) ?? 0) - a.loc.end.line - 1 : 0;
    p > 0 && (C.lines -= p);
   }
   let w = (f(i) || u(i)) && i.loc.end.line > i.loc.start.line, T = w && a.loc.start.line === i.loc.start.line;
   w && !T && c === void 0 && l === void 0 && a.loc.start.line > i.loc.start.line && i.loc.end.line > a.loc.end.line && Wn(i), 
   c === void 0 && l === void 0 && (!w || T) && (C.lines = 0, C.columns = 0, (f(i) || u(i)) && ir.add(i), 
   (t(i) || r(i) || e(i)) && nr.set(i, !0)), (c !== void 0 || l !== void 0) && (t(i) || r(i) || e(i)) && rr.add(i);
   let O, k, E = u(i) || f(i) ? _r(i) : 2;
   if (_ && y && (C.columns -= E), _ && !c && l && (Cr(i) || (C.columns -= E)), _ && c && !l && (c.comma = !!a.comma, 
   y)) {
    var D;
    let e = c ? ((D = z(n).get(c)) == null ? void 0 : D.columns) ?? 0 : 0;
    C.columns = c.loc.end.column - a.loc.end.column - e;
   }
   c ? (O = c, k = z(n)) : (t(i) || r(i)) && "key" in i ? (O = i.key, k = z(n)) : (O = i, 
   k = ur(n));
   let A = z(n), j = k.get(O);
   j && (C.lines += j.lines, C.columns += j.columns);
   let ee = A.get(a);
   if (ee && (C.lines += ee.lines, S && (C.columns += ee.columns)), k.set(O, C), Yn.add(n), 
   w && (o || m(n)) && n !== i) {
    let e = a.loc.start.line, t = o ?? n.items, r = mr(i, t), s = [];
    for (let n = 0; n < t.length; n++) {
     let a = t[n];
     if (!p(a)) continue;
     let o = a.loc.start.line;
     o < r.loc.start.line || o > r.loc.end.line || (o === e && (o < i.loc.end.line || a.loc.start.column < i.loc.end.column) ? s.push(n) : C.lines !== 0 && o < e && (a.loc.start.line -= C.lines, 
     a.loc.end.line -= C.lines));
    }
    for (let e = s.length - 1; e >= 0; e--) t.splice(s[e], 1);
   }
  }
  function br(e) {
   let t = e.loc.start.line, n = e.loc.start.column;
   if ("key" in e) {
    let r = e.key.loc.end;
    (r.line > t || r.line === t && r.column > n) && (t = r.line, n = r.column);
   }
   for (let r = 0; r < e.items.length; r++) {
    let i = e.items[r].loc.end;
    (i.line > t || i.line === t && i.column > n) && (t = i.line, n = i.column);
   }
   e.loc.end = {
    line: t,
    column: n
   };
  }
  function xr(e, t, n = !0) {
   if (!n || !t.items.length) return;
   wr({
    lines: 0,
    columns: 1
   }, ur(e), t);
   let r = N(t.items);
   wr({
    lines: 0,
    columns: 1
   }, z(e), r), Yn.add(e);
  }
  function Sr(e, t, n = !1) {
   if (!n || !t.items.length) return;
   let r = N(t.items);
   r.comma = !0, wr({
    lines: 0,
    columns: 1
   }, z(e), r), Yn.add(e);
  }
  function H(e) {
   if (!Yn.has(e)) return;
   let t = ur(e), n = z(e), r = 0, i = {};
   function a(e) {
    switch (e.type) {
    case "Document":
     {
      let t = e;
      o(t);
      for (let e = 0; e < t.items.length; e++) a(t.items[e]);
      s(t), br(t);
      break;
     }

    case "Table":
     {
      let t = e;
      o(t), a(t.key);
      for (let e = 0; e < t.items.length; e++) a(t.items[e]);
      s(t), br(t);
      break;
     }

    case "TableArray":
     {
      let t = e;
      o(t), a(t.key);
      for (let e = 0; e < t.items.length; e++) a(t.items[e]);
      s(t), br(t);
      break;
     }

    case "TableKey":
     {
      let t = e;
      o(t), a(t.item), s(t);
      break;
     }

    case "TableArrayKey":
     {
      let t = e;
      o(t), a(t.item), s(t);
      break;
     }

    case "KeyValue":
     {
      let t = e, c = t.loc.start.line + r, l = n.get(t.key);
      t.equals += (i[c] || 0) + (l ? l.columns : 0), o(t), a(t.key), a(t.value), s(t);
      break;
     }

    case "InlineArray":
     {
      let r = e;
      if (!t.get(r) && !n.get(r)) {
       c(r);
       for (let e = 0; e < r.items.length; e++) a(r.items[e]);
       l(r);
       break;
      }
      o(r);
      for (let e = 0; e < r.items.length; e++) a(r.items[e]);
      s(r);
      break;
     }

    case "InlineTable":
     {
      let r = e;
      if (!t.get(r) && !n.get(r)) {
       c(r);
       for (let e = 0; e < r.items.length; e++) a(r.items[e]);
       l(r);
       break;
      }
      o(r);
      for (let e = 0; e < r.items.length; e++) a(r.items[e]);
      s(r);
      break;
     }

    case "InlineItem":
     {
      let t = e;
      o(t), a(t.item), s(t);
      break;
     }

    case "Key":
    case "String":
    case "Integer":
    case "Float":
    case "Boolean":
    case "DateTime":
    case "Comment":
     o(e), s(e);
     break;

    default:
     throw Error(`Unrecognized node type "${e.type}"`);
    }
   }
   function o(e) {
    e.loc.start.line += r;
    let n = i[e.loc.start.line] || 0;
    e.loc.start.column += n;
    let a = t.get(e);
    a && (r += a.lines, i[e.loc.start.line] = (i[e.loc.start.line] || 0) + a.columns);
   }
   function s(e) {
    e.loc.end.line += r;
    let t = i[e.loc.end.line] || 0;
    e.loc.end.column += t;
    let a = n.get(e);
    a && (r += a.lines, i[e.loc.end.line] = (i[e.loc.end.line] || 0) + a.columns);
   }
   function c(e) {
    e.loc.start.line += r, e.loc.start.column += i[e.loc.start.line] || 0;
   }
   function l(e) {
    e.loc.end.line += r, e.loc.end.column += i[e.loc.end.line] || 0;
   }
   a(e), Yn.delete(e), lr.delete(e), fr.delete(e);
  }
  function U(e, t, n = {}) {
   let {lines: r, columns: i} = t;
   if (r === 0 && i === 0) return e;
   let {first_line_only: o = !1, shift_generated_multiline_end: s = !1} = n, c = e.loc.start.line, l = e.type;
   if (l === "Key" || l === "String" || l === "Integer" || l === "Float" || l === "Boolean" || l === "DateTime" || l === "Comment") return (!o || e.loc.start.line === c) && (e.loc.start.column += i, 
   e.loc.end.line === e.loc.start.line && (e.loc.end.column += i)), e.loc.start.line += r, 
   e.loc.end.line += r, e;
   if (l === "KeyValue") {
    let t = e, n = t.value.type;
    if (n === "String" || n === "Integer" || n === "Float" || n === "Boolean" || n === "DateTime") {
     let n = !o || t.loc.start.line === c;
     n && (t.loc.start.column += i, t.loc.end.line === t.loc.start.line && (t.loc.end.column += i)), 
     t.loc.start.line += r, t.loc.end.line += r, n && (t.equals += i);
     let a = t.key;
     (!o || a.loc.start.line === c) && (a.loc.start.column += i, a.loc.end.column += i), 
     a.loc.start.line += r, a.loc.end.line += r;
     let s = t.value;
     return (!o || s.loc.start.line === c) && (s.loc.start.column += i, s.loc.end.line === s.loc.start.line && (s.loc.end.column += i)), 
     s.loc.start.line += r, s.loc.end.line += r, e;
    }
   }
   let p = e => {
    if (!o || e.loc.start.line === c) {
     e.loc.start.column += i;
     let t = (!o || s) && e.loc.end.line !== e.loc.start.line && ((u(e) || f(e)) && Ln(e) !== void 0 && !zn(e) || d(e) && ((u(e.item) || f(e.item)) && Ln(e.item) !== void 0 && !zn(e.item) || a(e.item) && (u(e.item.value) || f(e.item.value)) && Ln(e.item.value) !== void 0 && !zn(e.item.value)) || a(e) && (u(e.value) || f(e.value)) && Ln(e.value) !== void 0);
     (e.loc.end.line === e.loc.start.line || t) && (e.loc.end.column += i);
    }
    e.loc.start.line += r, e.loc.end.line += r;
   };
   return Gt(e, {
    Table: p,
    TableKey: p,
    TableArray: p,
    TableArrayKey: p,
    KeyValue(e) {
     let t = !o || e.loc.start.line === c;
     p(e), t && (e.equals += i);
    },
    Key: p,
    String: p,
    Integer: p,
    Float: p,
    Boolean: p,
    DateTime: p,
    InlineArray: p,
    InlineItem: p,
    InlineTable: p,
    Comment: p
   }), e;
  }
  function Cr(e, t) {
   let n = Ln(e);
   if (n === !0) return !0;
   if (n !== void 0 || !e.items.length) return !1;
   let r = t ? e.items.filter(e => e !== t) : e.items;
   return r.length ? e.loc.end.line > e.loc.start.line && r.every((e, t) => t === 0 || e.loc.start.line > r[t - 1].loc.start.line) : e.loc.end.line > e.loc.start.line;
  }
  function wr(e, t, n, r) {
   let i = t.get(r || n);
   i && (e.lines += i.lines, e.columns += i.columns), t.set(n, e);
  }
  function Tr(e) {
   let t = e.match(/\r\n|\n/);
   return (t == null ? void 0 : t[0]) === "\r\n" ? "\r\n" : "\n";
  }
  function Er(e, t) {
   var n;
   let i, a, r = Tr(e);
   e = e.replace(/\r\n/g, "\n").replace(/\n/g, r);
   e.startsWith(`"""\\${r}`) ? (i = 4 + r.length, a = `"""\\${r}`) : e.startsWith(`"""${r}`) ? (i = 3 + r.length, 
   a = `"""${r}`) : (i = 3, a = '"""');
   let o = e.length - 3, s = e.slice(i, o).split(r), c = s[s.length - 1], l = s.length > 1 && /^[\t ]*$/.test(c), u = l ? c : "", d = (l ? s.slice(0, -1) : s).map(e => {
    var t;
    if (/^[\t ]*$/.test(e)) return {
     indent: e,
     content: "",
     trailingWs: "",
     hasBackslash: !1,
     isBlank: !0
    };
    let n = e, r = 0;
    for (let e = n.length - 1; e >= 0 && n[e] === "\\"; e--) r++;
    let i = r % 2 == 1;
    i && (n = n.slice(0, -1));
    let a = ((t = n.match(/^[\t ]*/)) == null ? void 0 : t[0]) ?? "", o = n.slice(a.length), s = o.match(/([\t ]+)$/), c = s ? s[1] : "";
    return {
     indent: a,
     content: o.slice(0, o.length - c.length),
     trailingWs: c,
     hasBackslash: i,
     isBlank: !1
    };
   }), f = d.filter(e => !e.isBlank), p = Math.max(...f.map(e => e.content.length + e.trailingWs.length), 1), m = f.filter(e => e.hasBackslash), h = m[m.length - 1] ?? f[f.length - 1] ?? {
    indent: "",
    trailingWs: "",
    hasBackslash: !1,
    content: "",
    isBlank: !1
   }, g = f[f.length - 1] ?? h, _ = [];
   {
    let e = [], t = 0;
    for (let n of d) n.isBlank ? e.push(n.indent) : (t > 0 && _.push(e), e = [], t++);
   }
   let v = f.some((e, t) => !e.hasBackslash && t < f.length - 1), y = a === `"""${r}`, b = y && f.length > 0 ? ((n = t.match(/^[\t ]*/)) == null ? void 0 : n[0]) ?? "" : "", x = e => {
    let t = e.match(/\S+| +/g) ?? [], n = [], r = 0;
    for (;r < t.length; ) {
     let e = t[r++];
     for (;r < t.length && t[r][0] === " "; ) {
      let n = t[r], i = t[r + 1];
      if (!i) {
       r++;
       break;
      }
      if (!(e.length + n.length + i.length <= p)) {
       e += n, r++;
       break;
      }
      e += n + i, r += 2;
     }
     n.push(e);
    }
    return n.length === 0 && n.push(""), n;
   }, S = [], C = [], w = new Set, T = new Set, E = new Map, D = !1;
   if (!v || !t.includes(r) || r !== "\r\n" && t.includes("\r\n")) {
    let e = t.replace(/\r\n/g, "\\r\\n").replace(/\n/g, "\\n").slice(b.length);
    if (e.length > 0 && (e[0] === " " || e.length - e.trimEnd().length !== g.trailingWs.length)) return null;
    if (!v) {
     let t = 0, n = 0;
     for (let r = 0; r < f.length - 1; r++) {
      let i = f[r];
      if (!i.hasBackslash) break;
      let a = i.content + i.trailingWs;
      if (e.slice(n, n + a.length) !== a) break;
      t++, n += a.length;
     }
     let i = 0, o = 0;
     for (let r = f.length - 1; r >= t; r--) {
      let t = f[r], a = t.content + t.trailingWs;
      if (a.length === 0) break;
      let s = e.length - o - a.length;
      if (!(s >= n && e.slice(s, s + a.length) === a)) break;
      i++, o += a.length;
     }
     if (i > 0) {
      let s = e.slice(n, e.length - o);
      if (s.length === 0 || s[0] !== " ") {
       for (let e = 0; e < t; e++) {
        let n = f[e];
        if (C.push(`${n.indent}${n.content}${n.trailingWs}\\`), e < t - 1 && e < _.length && _[e].length > 0) for (let t of _[e]) C.push(t);
       }
       if (s.length > 0) {
        let e = x(s), n = e.join(""), r = /(?<!\\)\\n/.test(n);
        if (t > 0 && !r) {
         let e = t - 1;
         if (e < _.length && _[e].length > 0) for (let t of _[e]) C.push(t);
        }
        for (let n = 0; n < e.length; n++) {
         let i = e[n], a = t + n, o = a < f.length ? f[a] : null, c = o ? y && a === 0 ? b : o.indent : h.indent, l = i.length > 0 && /\s$/.test(i) ? "" : s.endsWith(" ") ? " " : "";
         if (C.push(`${c}${i}${l}\\`), n < e.length - 1 && !r) {
          let e = t + n;
          if (e < _.length && _[e].length > 0) for (let t of _[e]) C.push(t);
         }
        }
        let a = f.length - i - 1;
        if (!r && a >= 0 && a < _.length && _[a].length > 0) for (let e of _[a]) C.push(e);
       } else if (t > 0) {
        let e = t - 1;
        if (e < _.length && _[e].length > 0) for (let t of _[e]) C.push(t);
       }
       let e = f.length - i;
       for (let t = e; t < f.length; t++) {
        let n = f[t], r = t === f.length - 1;
        if (t > e) {
         let e = t - 1;
         if (e < _.length && _[e].length > 0) for (let t of _[e]) C.push(t);
        }
        C.push(r ? `${n.indent}${n.content}${n.trailingWs}${n.hasBackslash && n.content !== "" ? "\\" : ""}` : `${n.indent}${n.content}${n.trailingWs}\\`);
       }
       return !l || g.hasBackslash && g.content === "" ? `${a}${C.join(r)}"""` : `${a}${C.join(r)}${r}${u}"""`;
      }
     }
     let s = e.slice(n);
     if (t > 0 && (n === e.length || s.length > 0 && s[0] !== " ")) {
      for (let e = 0; e < t; e++) {
       let n = f[e];
       if (C.push(`${n.indent}${n.content}${n.trailingWs}\\`), e < t - 1 && e < _.length && _[e].length > 0) for (let t of _[e]) C.push(t);
      }
      if (n === e.length) {
       let e = f[t - 1], n = g.hasBackslash && e.content !== "" ? "\\" : "";
       C[C.length - 1] = `${e.indent}${e.content}${g.trailingWs}${n}`;
      } else {
       let e = x(s), n = e.join(""), r = /(?<!\\)\\n/.test(n), i = t - 1;
       if (!r && i < _.length && _[i].length > 0) for (let e of _[i]) C.push(e);
       for (let n = 0; n < e.length; n++) {
        let l, u, i = n === e.length - 1, a = e[n], o = t + n, s = o < f.length ? f[o] : null, c = s ? y && o === 0 ? b : s.indent : i ? g.indent : h.indent;
        if (i ? (l = g.trailingWs, u = g.hasBackslash && g.content !== "" ? "\\" : "") : (l = a.length > 0 && /\s$/.test(a) ? "" : " ", 
        u = "\\"), C.push(`${c}${a}${l}${u}`), !i) {
         let e = t + n;
         if (!r && e < _.length && _[e].length > 0) for (let t of _[e]) C.push(t);
        }
       }
      }
      return !l || g.hasBackslash && g.content === "" ? `${a}${C.join(r)}"""` : `${a}${C.join(r)}${r}${u}"""`;
     }
    }
    let n = x(e);
    for (let e of n) S.push(e);
   } else {
    D = !0;
    let e = t.split(r), n = e[0].slice(b.length);
    if (n.length > 0 && n[0] === " ") return null;
    let i = e[e.length - 1];
    if (i.length > 0 && i.length - i.trimEnd().length !== g.trailingWs.length) return null;
    for (let t = 0; t < e.length; t++) {
     var O;
     let n = e[t], r = t === 0 ? n.slice(b.length) : n, i = ((O = r.match(/^[\t ]*/)) == null ? void 0 : O[0]) ?? "", a = x(r.slice(i.length)), o = S.length;
     T.add(o), t > 0 && E.set(o, i);
     for (let e of a) S.push(e);
     t < e.length - 1 && w.add(o + a.length - 1);
    }
   }
   for (let e = 0; e < S.length; e++) {
    let s, c, t = e === S.length - 1, n = w.has(e), r = t || n, i = e < f.length ? f[e] : null, a = D && T.has(e) && e > 0 ? E.get(e) ?? "" : i ? y && e === 0 ? b : i.indent : r ? g.indent : h.indent, o = S[e];
    if (r && t ? (s = g.trailingWs, c = g.hasBackslash && g.content !== "" ? "\\" : "") : r ? (s = g.trailingWs, 
    c = "") : (s = o.length > 0 && /\s$/.test(o) ? "" : " ", c = "\\"), C.push(`${a}${o}${s}${c}`), 
    !t && !n && !D) {
     let t = S.join("");
     if (!/(?<!\\)\\n/.test(t) && e < _.length && _[e].length > 0) for (let t of _[e]) C.push(t);
    }
   }
   return !l || g.hasBackslash && g.content === "" ? `${a}${C.join(r)}"""` : `${a}${C.join(r)}${r}${u}"""`;
  }
  function Dr(e) {
   if (e.includes("'")) return !1;
   for (let t = 0; t < e.length; t++) {
    let n = e.charCodeAt(t);
    if (n < 32 && n !== 9 || n === 127) return !1;
   }
   return !0;
  }
  function Or(e) {
   if (e.includes("'''")) return !1;
   for (let t = 0; t < e.length; t++) {
    let n = e.charCodeAt(t);
    if (n === 13) {
     if (e.charCodeAt(t + 1) !== 10) return !1;
    } else if (n < 32 && n !== 9 && n !== 10 || n === 127) return !1;
   }
   return !0;
  }
  function kr(e) {
   switch (e) {
   case "b":
    return "\b";

   case "t":
    return "\t";

   case "n":
    return "\n";

   case "f":
    return "\f";

   case "r":
    return "\r";

   case '"':
    return '"';

   case "\\":
    return "\\";

   default:
    return null;
   }
  }
  function Ar(e, t) {
   return t === "singleline-basic" ? e <= 31 || e === 127 : e >= 0 && e <= 7 || e === 11 || e >= 14 && e <= 31 || e === 127;
  }
  function jr(e, t, n) {
   switch (e) {
   case "\\":
    return "\\\\";

   case "\b":
    return "\\b";

   case "\t":
    return "\\t";

   case "\f":
    return "\\f";

   case '"':
    return t === "singleline-basic" ? '\\"' : '"';

   case "\n":
    return t === "singleline-basic" ? "\\n" : "\n";

   case "\r":
    return t === "singleline-basic" ? "\\r" : "\r";

   default:
    {
     let r = e.charCodeAt(0);
     if (Ar(r, t)) {
      let e = r.toString(16).padStart(4, "0");
      return `\\u${n ? e.toUpperCase() : e}`;
     }
     return e;
    }
   }
  }
  function Mr(e) {
   return e.replace(/(\\+)u([0-9a-f]{4})/g, (e, t, n) => t.length % 2 == 1 ? `${t}u${n.toUpperCase()}` : e);
  }
  function Nr(e) {
   let t = new Map;
   for (let n = 0; n < e.length; n++) {
    if (e[n] !== "\\") continue;
    let r = e[n + 1];
    if (!r) continue;
    let i = kr(r);
    if (i === null) {
     if (r === "x" && /^[0-9A-Fa-f]{2}$/.test(e.slice(n + 2, n + 4))) {
      let r = e.slice(n, n + 4), i = Number.parseInt(e.slice(n + 2, n + 4), 16), a = String.fromCharCode(i);
      t.has(a) || t.set(a, r), n += 3;
      continue;
     }
     if (r === "u" && /^[0-9A-Fa-f]{4}$/.test(e.slice(n + 2, n + 6))) {
      let r = e.slice(n, n + 6), i = Number.parseInt(e.slice(n + 2, n + 6), 16), a = String.fromCodePoint(i);
      t.has(a) || t.set(a, r), n += 5;
      continue;
     }
     if (r === "U" && /^[0-9A-Fa-f]{8}$/.test(e.slice(n + 2, n + 10))) {
      let r = e.slice(n, n + 10), i = Number.parseInt(e.slice(n + 2, n + 10), 16), a = String.fromCodePoint(i);
      t.has(a) || t.set(a, r), n += 9;
      continue;
     }
    } else i !== "\n" && i !== "\r" && !t.has(i) && t.set(i, "\\" + r), n += 1;
   }
   return t;
  }
  function Pr(e, t, n, r) {
   let i = "";
   for (let a of e) {
    let e = t.get(a);
    e ? i += e : i += jr(a, n, r);
   }
   return i;
  }
  function Fr(e, t, n, r = !0) {
   let i = Nr(t);
   if (i.size === 0 && n === "singleline-basic") {
    let t = JSON.stringify(e).slice(1, -1).replace(/\x7f/g, "\\u007f");
    return r ? Mr(t) : t;
   }
   let a = Pr(e, i, n, r);
   return n === "multiline-basic" ? a.replace(/\r(?!\n)/g, "\\r").replace(/"""/g, '""\\"') : a;
  }
  function Ir() {
   return {
    type: "Document",
    loc: {
     start: D(),
     end: D()
    },
    items: []
   };
  }
  function W(e, t = !0) {
   let n = Lr(e, t);
   return {
    type: "Table",
    loc: E(n.loc),
    key: n,
    items: []
   };
  }
  function Lr(e, t = !0) {
   let n = Hr(e, t);
   return {
    type: "TableKey",
    loc: {
     start: D(),
     end: {
      line: 1,
      column: n.length + 2
     }
    },
    item: {
     type: "Key",
     loc: {
      start: {
       line: 1,
       column: 1
      },
      end: {
       line: 1,
       column: n.length + 1
      }
     },
     value: e,
     raw: n
    }
   };
  }
  function Rr(e, t = !0) {
   let n = zr(e, t);
   return {
    type: "TableArray",
    loc: E(n.loc),
    key: n,
    items: []
   };
  }
  function zr(e, t = !0) {
   let n = Hr(e, t);
   return {
    type: "TableArrayKey",
    loc: {
     start: D(),
     end: {
      line: 1,
      column: n.length + 4
     }
    },
    item: {
     type: "Key",
     loc: {
      start: {
       line: 1,
       column: 2
      },
      end: {
       line: 1,
       column: n.length + 2
      }
     },
     value: e,
     raw: n
    }
   };
  }
  function Br(e, t, n = !1, r = !0) {
   let i = Ur(e, r), {column: a} = i.loc.end, o = a + 1;
   return U(t, {
    lines: 1 - t.loc.start.line,
    columns: a + 3 - t.loc.start.column
   }, {
    first_line_only: !0,
    shift_generated_multiline_end: n
   }), {
    type: "KeyValue",
    loc: {
     start: T(i.loc.start),
     end: T(t.loc.end)
    },
    key: i,
    equals: o,
    value: t
   };
  }
  function Vr(e, t = !0) {
   let n = JSON.stringify(e).replace(/\x7f/g, "\\u007f");
   return t ? Mr(n) : n;
  }
  function Hr(e, t = !0) {
   return e.map(e => (Wt(e, `Key ${JSON.stringify(e)}`), A.test(e) ? e : Vr(e, t))).join(".");
  }
  function Ur(e, t = !0) {
   let n = Hr(e, t);
   return {
    type: "Key",
    loc: {
     start: D(),
     end: {
      line: 1,
      column: n.length
     }
    },
    raw: n,
    value: e
   };
  }
  function Wr(e, t, n = !0) {
   return Wt(e, "String value"), t ? Gr(e, t, n) : Kr(e, void 0, n);
  }
  function Gr(e, t, n) {
   if (At(t)) return Kr(e, t, n);
   if (Mt(t)) return Dr(e) ? qr(e) : Or(e) ? Xr(e, `'''${t.slice(1, -1)}'''`) : Kr(e, void 0, n);
   if (Nt(t)) return Or(e) ? Xr(e, t) : Yr(e, `"""${t.slice(3, -3)}"""`, n);
   if (jt(t)) return Yr(e, t, n);
   throw Error(`Existing raw string value is not valid: ${t}`);
  }
  function Kr(e, t, n = !0) {
   let r = "";
   return r = t ? `"${Fr(e, t, "singleline-basic", n)}"` : Vr(e, n), {
    type: "String",
    loc: {
     start: D(),
     end: {
      line: 1,
      column: r.length
     }
    },
    raw: r,
    value: e
   };
  }
  function qr(e) {
   let n, t = `'${e}'`;
   if (t.includes("\n")) {
    let e = t.split(/\r\n|\n/), r = e[e.length - 1];
    n = {
     line: e.length,
     column: r.length
    };
   } else n = {
    line: 1,
    column: t.length
   };
   return {
    type: "String",
    loc: {
     start: D(),
     end: n
    },
    raw: t,
    value: e
   };
  }
  function Jr(e, t, n) {
   return e.startsWith(t + "\r\n") ? "\r\n" : e.startsWith(t + "\n") ? "\n" : n.startsWith("\r\n") ? "\r\n" : n.startsWith("\n") ? "\n" : "";
  }
  function Yr(e, t, n = !0) {
   let r = Fr(e, t, "multiline-basic", n), i = '"""' + Jr(t, '"""', r) + r + '"""', a = t.slice(3, -3);
   if (/(^|[^\\])(\\\\)*\\$/m.test(a)) {
    let e = Er(t, r);
    e !== null && (i = e);
   }
   let o = Zr(i);
   return {
    type: "String",
    loc: {
     start: D(),
     end: o
    },
    raw: i,
    value: e
   };
  }
  function Xr(e, t) {
   let n = "'''" + Jr(t, "'''", e) + e + "'''", r = Zr(n);
   return {
    type: "String",
    loc: {
     start: D(),
     end: r
    },
    raw: n,
    value: e
   };
  }
  function Zr(e) {
   if (e.includes("\n")) {
    let t = e.split(/\r\n|\n/), n = t[t.length - 1];
    return {
     line: t.length,
     column: n.length
    };
   }
   return {
    line: 1,
    column: e.length
   };
  }
  function Qr(e) {
   let t = e.toString();
   return {
    type: "Integer",
    loc: {
     start: D(),
     end: {
      line: 1,
      column: t.length
     }
    },
    raw: t,
    value: e
   };
  }
  function $r(e, t = 1) {
   let n, r;
   if (e === 1 / 0) n = "inf"; else if (e === -1 / 0) n = "-inf"; else if (Number.isNaN(e)) {
    let t = vt(e);
    r = t ? "-" : void 0, n = t ? "-nan" : "nan";
   } else if (Object.is(e, -0)) n = "-0." + "0".repeat(Math.max(t, 1)); else {
    n = e.toString();
    let r = n.search(/[eE]/);
    if (r !== -1) {
     let e = n.slice(0, r), i = n.slice(r), a = e.indexOf(".");
     if (a === -1) n = `${e}.${"0".repeat(Math.max(t, 1))}${i}`; else {
      let r = e.length - a - 1;
      n = r < t ? `${e}${"0".repeat(t - r)}${i}` : `${e}${i}`;
     }
    } else {
     let e = n.indexOf(".");
     if (e === -1) n += "." + "0".repeat(Math.max(t, 1)); else {
      let r = n.length - e - 1;
      r < t && (n += "0".repeat(t - r));
     }
    }
   }
   return {
    type: "Float",
    loc: {
     start: D(),
     end: {
      line: 1,
      column: n.length
     }
    },
    raw: n,
    value: e,
    ...r === void 0 ? {} : {
     nanSign: r
    }
   };
  }
  function ei(e) {
   return {
    type: "Boolean",
    loc: {
     start: D(),
     end: {
      line: 1,
      column: e ? 4 : 5
     }
    },
    value: e
   };
  }
  function ti(e, t = !1, n = 0) {
   t && !(e instanceof De) && e.getUTCHours() === 0 && e.getUTCMinutes() === 0 && e.getUTCSeconds() === 0 && e.getUTCMilliseconds() === 0 && (e = new Ee(e.toISOString().split("T")[0]));
   let r = we(e.toISOString(), n);
   return {
    type: "DateTime",
    loc: {
     start: D(),
     end: {
      line: 1,
      column: r.length
     }
    },
    raw: r,
    value: e
   };
  }
  function ni(e, t = !1, n = 0) {
   var r;
   let c, i = ((r = e.constructor) == null ? void 0 : r.name) ?? "", a = i === "Temporal.PlainDate" || i === "PlainDate", o = i === "Temporal.PlainTime" || i === "PlainTime", s = i === "Temporal.PlainDateTime" || i === "PlainDateTime";
   if (a) c = Dt(e); else if (o) c = Dt(e); else if (s) {
    if (t) {
     let t = globalThis.Temporal;
     if (!t) throw Error("Temporal API is not available in this runtime. Set temporal: false or use a runtime with Temporal support.");
     let r = t.PlainDate.from(e.toString().split("T")[0]);
     if (r.toString() + "T00:00:00" === e.toString().slice(0, 19)) return c = we(Dt(r), n), 
     {
      type: "DateTime",
      loc: {
       start: D(),
       end: {
        line: 1,
        column: c.length
       }
      },
      raw: c,
      value: r
     };
    }
    c = Dt(e);
   } else c = Dt(e);
   return c = we(c, n), {
    type: "DateTime",
    loc: {
     start: D(),
     end: {
      line: 1,
      column: c.length
     }
    },
    raw: c,
    value: e
   };
  }
  function ri() {
   return {
    type: "InlineArray",
    loc: {
     start: D(),
     end: {
      line: 1,
      column: 2
     }
    },
    items: []
   };
  }
  function G(e) {
   return {
    type: "InlineItem",
    loc: E(e.loc),
    item: e,
    comma: !1
   };
  }
  function ii() {
   return {
    type: "InlineTable",
    loc: {
     start: D(),
     end: {
      line: 1,
      column: 2
     }
    },
    items: []
   };
  }
  function ai(e) {
   return !(!u(e) || e.items.length === 0) && e.items[e.items.length - 1].comma === !0;
  }
  function oi(e) {
   return !(!f(e) || e.items.length === 0) && e.items[e.items.length - 1].comma === !0;
  }
  function si(e, t) {
   return t.inlineTableStart === 0 || (e.items.filter(e => {
    if (!a(e)) return !1;
    let n = f(e.value), r = u(e.value) && e.value.items.length > 0 && e.value.items.every(e => f(e.item));
    if (n || r) {
     let n = gi(e.key.value);
     return t.inlineTableStart === void 0 || n < t.inlineTableStart;
    }
    return !1;
   }).forEach(n => {
    V(e, e, n), f(n.value) ? n.value.items.length === 0 ? B(e, e, W(n.key.value)) : B(e, e, ci(n, t.bracketSpacing, t.escapeSequenceUpperCase)) : li(n, t.bracketSpacing, t.escapeSequenceUpperCase).forEach(t => {
     B(e, e, t);
    });
   }), H(e)), e;
  }
  function ci(e, t, n) {
   let r = W(e.key.value, n);
   tr(r);
   for (let t of e.value.items) B(r, r, t.item, void 0, void 0, void 0, void 0, !0);
   return H(r), pi(r, 1, t), r;
  }
  function li(e, n, i) {
   let a = Ir();
   tr(a);
   for (let t of e.value.items) {
    let n = Rr(e.key.value, i);
    B(a, a, n);
    for (let e of t.item.items) B(a, n, e.item, void 0, void 0, void 0, void 0, !0);
   }
   H(a);
   for (let e of a.items) (t(e) || r(e)) && pi(e, 1, n);
   return a.items;
  }
  function ui(e) {
   let t = Ln(e);
   return t === void 0 ? Kn(e) : t;
  }
  function di(e) {
   return Math.max(e, 2);
  }
  function fi(e, t, n, r = !0) {
   let i = ui(e), o = !1;
   if (i) {
    let i = t + n;
    for (let t of e.items) U(t, {
     lines: 0,
     columns: i - t.loc.start.column
    }), d(t) && (u(t.item) || f(t.item) ? fi(t.item, t.item.loc.start.column, di(n), r) && (t.loc.end = {
     ...t.item.loc.end
    }, o = !0) : a(t.item) && (u(t.item.value) || f(t.item.value)) && fi(t.item.value, t.item.loc.start.column, n, r) && (t.item.loc.end = {
     ...t.item.value.loc.end
    }, t.loc.end = {
     ...t.item.loc.end
    }, o = !0));
    e.loc.end.column = t + 1, o = !0;
   }
   for (let t of e.items) if (d(t)) if (u(t.item) || f(t.item)) fi(t.item, t.item.loc.start.column, di(n), r) && (t.loc.end = {
    ...t.item.loc.end
   }, o = !0); else if (a(t.item) && (u(t.item.value) || f(t.item.value))) {
    let e = t.item.value, i = t.item.loc.start.column, a = ui(e);
    fi(e, i, n, r) && (a && (e.loc.end.column = i + 1), t.item.loc.end = {
     ...e.loc.end
    }, t.loc.end = {
     ...t.item.loc.end
    }, o = !0);
   }
   let s = pe(e) ?? 2;
   for (let t = 1; t < e.items.length; t++) {
    let n = e.items[t - 1], r = e.items[t];
    n.loc.end.line === r.loc.start.line && U(r, {
     lines: 0,
     columns: n.loc.end.column + (n.comma ? s : 1) - r.loc.start.column
    });
   }
   if (o && !i && e.items.length > 0) {
    let t = e.items[e.items.length - 1];
    e.loc.end = {
     line: t.loc.end.line,
     column: t.loc.end.column + +!!t.comma + (r ? 2 : 1)
    };
   }
   return o;
  }
  function pi(e, t, n = !0) {
   let r = a(e) ? [ e ] : e.items;
   for (let e of r) a(e) && (u(e.value) || f(e.value)) && fi(e.value, e.loc.start.column, t, n);
  }
  function mi(e, t) {
   let n = (e, r) => {
    if (r && (delete e.range, Ln(e) === !0 || Kn(e))) {
     let n = e.loc.start.column + t;
     for (let t of e.items) U(t, {
      lines: 0,
      columns: n - t.loc.start.column
     });
     e.loc.end.column = e.loc.start.column + 1;
    }
    for (let t of e.items) d(t) && (u(t.item) || f(t.item) ? n(t.item, u(e) && f(t.item)) : a(t.item) && (u(t.item.value) || f(t.item.value)) && n(t.item.value, !1));
   };
   n(e, !1);
  }
  function hi(e) {
   if (e.items.length > 0) {
    let t = e.items[e.items.length - 1];
    e.loc.end.line = t.loc.end.line, e.loc.end.column = t.loc.end.column;
   } else e.loc.end.line = e.key.loc.end.line, e.loc.end.column = e.key.loc.end.column;
  }
  function gi(e) {
   return Math.max(0, e.length - 1);
  }
  function _i(e, t) {
   if (t.inlineTableStart === void 0 || t.inlineTableStart === 0) return e;
   let n = [];
   for (let i of e.items) if (a(i) && f(i.value)) {
    if (gi(i.key.value) < t.inlineTableStart) {
     let r = ci(i, t.bracketSpacing, t.escapeSequenceUpperCase);
     V(e, e, i), B(e, e, r), vi(r, n, t);
    }
   } else (i.type === "Table" || r(i)) && vi(i, n, t);
   let i = new Map;
   for (let {table: t, parent: r} of n) {
    let n = e.items.indexOf(r), a = (i.get(r) ?? 0) + 1;
    i.set(r, a), B(e, e, t, n + a);
   }
   return H(e), e;
  }
  function vi(e, t, n) {
   let r = [];
   for (let t = 0; t < e.items.length; t++) {
    let i = e.items[t];
    if (a(i) && f(i.value)) {
     let t = [ ...e.key.item.value, ...i.key.value ];
     gi(t) < (n.inlineTableStart ?? 1) && r.push({
      item: i,
      nestedTableKey: t
     });
    }
   }
   for (let {item: i, nestedTableKey: a} of r) {
    let r = W(a, n.escapeSequenceUpperCase);
    tr(r);
    let o = i.value;
    for (let e of o.items) B(r, r, e.item);
    H(r), V(e, e, i), hi(e), t.push({
     table: r,
     parent: e
    }), vi(r, t, n);
   }
   r.length > 0 && H(e);
  }
  function yi(e) {
   let t = 0, n = 0;
   for (let r of e.items) n === 0 && r.loc.start.line > 1 ? t = 1 - r.loc.start.line : r.loc.start.line + t > n + 2 && (t += n + 2 - (r.loc.start.line + t)), 
   U(r, {
    lines: t,
    columns: 0
   }), n = r.loc.end.line;
   return e;
  }
  function bi(e) {
   return e instanceof Date && typeof e.isDate == "function" && typeof e.isTime == "function" && typeof e.isDateTime == "function";
  }
  function xi(e) {
   let t = e.toISOString().replace(/\.000(?=([Zz]|[+-]\d{2}:\d{2})$|$)/, "");
   return e.isDate() ? new Ee(t) : e.isTime() ? new De(t, t) : e.isLocal() ? new Oe(t, !1) : new ke(t, !1);
  }
  function Si(e) {
   return e.items.length > 0 && e.loc.end.line - e.loc.start.line + 1 > e.items.length;
  }
  function Ci(e) {
   return u(e) || f(e);
  }
  function wi(e, t, n) {
   if (!d(t) || !Ci(t.item) || !Si(e)) return;
   let r = e.items.find(e => Ci(e.item) && e.item.type === t.item.type && Si(e.item));
   if (!r || !Ci(r.item)) return;
   let i = t.item, a = r.item, o = a.items.length > 0 ? a.items[0].loc.start.column - a.loc.start.column : n, s = a.items.length > 0 ? a.items[0].loc.start.line - a.loc.start.line : 1, c = a.items.length > 0 ? a.loc.end.line - a.items[a.items.length - 1].loc.end.line : 1, l = i.loc.start.line, u = i.loc.start.column, f = l + s;
   for (let e of i.items) U(e, {
    lines: f - e.loc.start.line,
    columns: u + o - e.loc.start.column
   }), f = e.loc.end.line + 1;
   i.loc.end = {
    line: f - 1 + c,
    column: a.loc.end.column
   }, Rn(i), t.loc = {
    start: T(i.loc.start),
    end: T(i.loc.end)
   };
  }
  function Ti(e, t) {
   let n = e => {
    let r = !1;
    for (let i of e.items) {
     if (!d(i) || !Ci(i.item)) continue;
     let a = i.item;
     if (f(a) && Kn(a)) {
      delete i.range, delete a.range;
      let n = a.loc.start.column + Math.max(t, 2);
      for (let e of a.items) U(e, {
       lines: 0,
       columns: n - e.loc.start.column
      });
      a.loc.end.column = a.loc.start.column + 1, Bn(a), Rn(a), r = !0, Hn(e), i.comma = !0, 
      i.loc.end = {
       line: a.loc.end.line,
       column: a.loc.end.column
      }, e.loc.end = {
       line: a.loc.end.line,
       column: a.loc.end.column + (i.comma ? 2 : 1)
      };
     }
     u(a) && n(a) && (delete a.range, delete i.range, i.loc.end = {
      line: a.loc.end.line,
      column: a.loc.end.column
     }, r = !0, Hn(e));
    }
    if (r) {
     for (let t = 1; t < e.items.length; t++) {
      let n = e.items[t - 1], r = e.items[t];
      n.loc.end.line === r.loc.start.line && U(r, {
       lines: 0,
       columns: n.loc.end.column + (n.comma ? 2 : 1) - r.loc.start.column
      });
     }
     let t = e.items[e.items.length - 1];
     t && (e.loc.end = {
      line: Math.max(e.loc.end.line, t.loc.end.line),
      column: t.loc.end.column + (t.comma ? 2 : 1)
     });
    }
    return r;
   };
   n(e);
  }
  function K(e, t = L.default(), n = 0, r = !1) {
   e = ji(e);
   let i = Ir();
   tr(i), $n(i, t.indentWidth);
   for (let a of Ei(e, t, n, r)) B(i, i, a);
   if (H(i), si(i, t), (t.inlineTableStart ?? 1) > 1 && _i(i, t), t.multilineTable !== "auto" || t.multilineArray !== "auto") for (let e of i.items) (e.type === "Table" || e.type === "TableArray" || a(e) && (u(e.value) || f(e.value))) && pi(e, t.indentWidth, t.bracketSpacing);
   return yi(i);
  }
  function* Ei(e, t, n = 0, r = !1) {
   for (let i of Object.keys(e)) {
    let a = e[i];
    if (a === void 0) continue;
    let o = ji(a);
    o !== void 0 && (yield Br([ i ], Oi(o, t, n, r), n > 0 && !r, t.escapeSequenceUpperCase));
   }
  }
  function Di(e, t, n) {
   let r = e.items[e.items.length - 1];
   r && (r.comma = !0);
   let i = r ? {
    line: r.loc.end.line,
    column: r.loc.end.column + 2
   } : {
    line: e.loc.start.line,
    column: e.loc.start.column + (n.bracketSpacing ? 2 : 1)
   };
   U(t, {
    lines: i.line - t.loc.start.line,
    columns: i.column - t.loc.start.column
   }), e.items.push(t), t.comma = !1, e.loc.end = {
    line: t.loc.end.line,
    column: t.loc.end.column + (n.bracketSpacing ? 2 : 1)
   };
  }
  function Oi(e, t, n, r) {
   let i = t.minimumDecimals ?? 0;
   if (e === null) throw Error('"null" values are not supported');
   if (e === void 0) throw Error('"undefined" values are not supported inside arrays');
   return yt(e) ? Wr(e, void 0, t.escapeSequenceUpperCase) : xt(e) ? Qr(e) : bt(e) ? i > 0 ? $r(e, i) : Qr(e) : St(e) ? $r(e, Math.max(i, 1)) : Ct(e) ? ei(e) : Et(e) ? ni(e, t.truncateZeroTimeInDates, t.minimumTimeDecimals ?? 0) : bi(e) ? ti(xi(e), t.truncateZeroTimeInDates, t.minimumTimeDecimals ?? 0) : wt(e) ? ti(e, t.truncateZeroTimeInDates, t.minimumTimeDecimals ?? 0) : Array.isArray(e) ? ki(e, t, n, r) : Ai(e, t, n, r);
  }
  function ki(e, t, n, r) {
   let i = ri(), a = !(e.length === 0 && n > 0) && Fn("array", n, r, t);
   if (In(i, a), $n(i, t.indentWidth), tr(i), !a) {
    for (let r of e) Di(i, G(Oi(r, t, n + 1, a)), t);
    if (i.items.length > 0 && t.trailingComma) {
     let e = i.items[i.items.length - 1];
     e.comma = !0, i.loc.end.column++;
    }
    return i;
   }
   for (let r of e) {
    let e = G(Oi(r, t, n + 1, a));
    wi(i, e, t.indentWidth), B(i, i, e);
   }
   return xr(i, i, t.bracketSpacing), Sr(i, i, t.trailingComma), H(i), i;
  }
  function Ai(e, t, n, r) {
   if (e = ji(e), !P(e)) return Oi(e, t, n, r);
   let i = ii(), a = !(Object.keys(e).length === 0 && n > 0) && Fn("table", n, r, t);
   if (In(i, a), $n(i, t.indentWidth), tr(i), !a) {
    for (let r of Ei(e, t, n + 1, a)) Di(i, G(r), t);
    if (i.items.length > 0 && t.trailingComma) {
     let e = i.items[i.items.length - 1];
     e.comma = !0, i.loc.end.column++;
    }
    return i;
   }
   for (let r of Ei(e, t, n + 1, a)) B(i, i, G(r));
   return xr(i, i, t.bracketSpacing), Sr(i, i, t.trailingComma), H(i), i;
  }
  function ji(e) {
   return !e || wt(e) || Et(e) ? e : typeof e.toJSON == "function" ? e.toJSON() : e;
  }
  const Mi = /(\r\n|\n)/g;
  function Ni(e, t) {
   let n = [], r = e => {
    let t = {
     line: e.loc.end.line,
     column: e.loc.end.column - 1
    }, n = e.items[e.items.length - 1];
    return n && (n.loc.end.line > t.line || n.loc.end.line === t.line && n.loc.end.column > t.column) && (t.line = n.loc.end.line, 
    t.column = n.loc.end.column + +!!n.comma), t;
   };
   function i(e) {
    switch (e.type) {
    case "Document":
     for (let t = 0; t < e.items.length; t++) i(e.items[t]);
     break;

    case "Table":
     {
      let t = e;
      i(t.key);
      for (let e = 0; e < t.items.length; e++) i(t.items[e]);
      break;
     }

    case "TableKey":
     {
      let t = e;
      Ii(n, t.loc, "[" + t.item.raw + "]");
      break;
     }

    case "TableArray":
     {
      let t = e;
      i(t.key);
      for (let e = 0; e < t.items.length; e++) i(t.items[e]);
      break;
     }

    case "TableArrayKey":
     {
      let t = e;
      Ii(n, t.loc, "[[" + t.item.raw + "]]");
      break;
     }

    case "KeyValue":
     {
      let t = e, r = t.loc.start.line;
      Li(n, r, t.equals, "="), i(t.key), i(t.value);
      break;
     }

    case "Key":
     Ii(n, e.loc, e.raw);
     break;

    case "String":
     Ii(n, e.loc, e.raw);
     break;

    case "Integer":
     Ii(n, e.loc, e.raw);
     break;

    case "Float":
     Ii(n, e.loc, e.raw);
     break;

    case "Boolean":
     Ii(n, e.loc, e.value.toString());
     break;

    case "DateTime":
     Ii(n, e.loc, e.raw);
     break;

    case "InlineArray":
     {
      let t = e, {start: a} = t.loc, o = r(t);
      Li(n, a.line, a.column, "["), Li(n, o.line, o.column, "]");
      for (let e = 0; e < t.items.length; e++) i(t.items[e]);
      break;
     }

    case "InlineTable":
     {
      let t = e, {start: a} = t.loc, o = r(t);
      Li(n, a.line, a.column, "{"), Li(n, o.line, o.column, "}");
      for (let e = 0; e < t.items.length; e++) i(t.items[e]);
      break;
     }

    case "InlineItem":
     {
      let t = e;
      if (i(t.item), t.comma) {
       let e = t.loc.end;
       Li(n, e.line, e.column, ",");
      }
      break;
     }

    case "Comment":
     Ii(n, e.loc, e.raw);
     break;

    default:
     {
      let t = e.type;
      throw Error(`toTOML: Unrecognized node type: ${String(t)}`);
     }
    }
   }
   if (kt(e)) for (let t of e) i(t); else i(e);
   if (t.useTabsForIndentation) {
    let t = new Set, r = e => {
     if (e.type === "String" && e.loc.end.line > e.loc.start.line) for (let n = e.loc.start.line + 1; n <= e.loc.end.line; n++) t.add(n);
     if (m(e)) for (let t of e.items) r(t);
     a(e) && r(e.value), d(e) && r(e.item);
    };
    if (kt(e)) for (let t of e) r(t); else r(e);
    for (let e = 0; e < n.length; e++) {
     if (t.has(e + 1)) continue;
     let r = n[e], i = r.match(/^( +)/);
     if (i) {
      let t = i[1], a = "\t".repeat(t.length);
      n[e] = a + r.substring(t.length);
     }
    }
   }
   return n.join(t.newLine) + t.newLine.repeat(t.trailingNewline);
  }
  function Pi(e, n) {
   let i = kt(e) ? Array.from(e) : [ e ], o = [], s = [], c = [], l = new WeakSet, p = 1, g = 0, _ = e => {
    if (e.type === "Comment" && c.push(e), a(e)) _(e.value); else if (d(e)) _(e.item); else if (e.type === "Table" || e.type === "TableArray") for (let t of e.items) _(t); else if (m(e)) for (let t of e.items) _(t);
   };
   for (let e of i) _(e);
   let v = new WeakSet, y = e => {
    for (let n of e) if (a(n)) {
     let e = n.value;
     (f(e) || u(e)) && v.add(e);
    } else (t(n) || r(n)) && y(n.items);
   };
   y(i);
   let b = e => (n.useTabsForIndentation ? "\t" : " ").repeat(e), x = e => {
    if (e.length === 0) return;
    o.push(e);
    let t = e.split(/\r\n|\n/);
    t.length === 1 ? g += e.length : (p += t.length - 1, g = t[t.length - 1].length);
   }, S = (e, t) => {
    e > p ? (x(n.newLine.repeat(e - p)), t > 0 && x(b(t))) : e === p && t > g ? x(g === 0 ? b(t) : " ".repeat(t - g)) : o.length > 0 && (e < p || e === p && t < g) && (x(n.newLine), 
    t > 0 && x(b(t)));
   }, C = e => {
    switch (e.type) {
    case "Key":
     return e.raw;

    case "String":
     return e.raw;

    case "Integer":
     return e.raw;

    case "Float":
     return e.raw;

    case "Boolean":
     return e.value.toString();

    case "DateTime":
     return e.raw;

    case "Comment":
     return e.raw;

    default:
     return;
    }
   }, w = e => {
    if (a(e)) return [ e.key, e.value ];
    if (d(e) || h(e)) return [ e.item ];
    if (e.type === "Table" || e.type === "TableArray") {
     let t = e;
     return [ t.key, ...t.items ];
    }
    return m(e) ? e.items : [];
   }, T = e => {
    let t = [ e ];
    for (;t.length > 0; ) {
     let e = t.pop();
     if (e.dirty) return !1;
     let n = C(e);
     if (n !== void 0) {
      let t = R(e);
      if (!t || !e.range || t.slice(e.range[0], e.range[1]) !== n) return !1;
     } else if (!Sn(e)) return !1;
     t.push(...w(e));
    }
    return !0;
   }, E = e => e.type !== "Document" && e.type !== "InlineItem" && e.type !== "TableKey" && e.type !== "TableArrayKey" && (C(e) !== void 0 || Sn(e)), D = (e, t, r = !1) => {
    t.line > e.line ? (x(n.newLine.repeat(t.line - e.line)), t.column > 0 && x(r ? " ".repeat(t.column) : b(t.column))) : t.line === e.line && t.column > e.column && x(" ".repeat(t.column - e.column));
   }, O = (e, t, n) => {
    var r, i;
    let a = R(e);
    if (!a || !e.range || u(e) && Un(e) && (!n || t && !t.range || n && !n.range) || t && R(t) !== a || n && R(n) !== a) return;
    let o = (t == null || (r = t.range) == null ? void 0 : r[1]) ?? e.range[0] + 1, s = (n == null || (i = n.range) == null ? void 0 : i[0]) ?? e.range[1] - 1;
    if (o === void 0 || s === void 0 || s < o) return;
    let c = a.slice(o, s);
    return t != null && t.comma && c.startsWith(",") && (c = c.slice(1)), /^[\t \r\n]*$/.test(c) ? c : void 0;
   }, k = (e, t) => {
    let n = R(t);
    return n !== void 0 && R(e) === n && t.range !== void 0 && e.range !== void 0 && e.range[0] >= t.range[0] && e.range[1] <= t.range[1];
   }, A = e => {
    let r, t = f(e) && Vn(e);
    for (let n of e.items) {
     let i = r ? {
      line: r.loc.end.line,
      column: r.loc.end.column + +!!r.comma
     } : {
      line: e.loc.start.line,
      column: e.loc.start.column + 1
     }, a = c.filter(t => !l.has(t) && k(t, e) && t.loc.start.line >= i.line && t.loc.end.line <= n.loc.start.line && (t.loc.start.line > i.line || t.loc.start.column >= i.column) && (t.loc.end.line < n.loc.start.line || t.loc.end.column <= n.loc.start.column) && t.loc.start.line >= e.loc.start.line && t.loc.end.line <= e.loc.end.line).sort((e, t) => e.loc.start.line - t.loc.start.line || e.loc.start.column - t.loc.start.column);
     if (a.length > 0) {
      for (let e of a) D(i, e.loc.start), x(e.raw), l.add(e), i = e.loc.end;
      D(i, n.loc.start);
     } else {
      let a = O(e, r, n);
      if (a !== void 0) x(a); else {
       let a = R(n) !== R(e);
       if (r && a && n.loc.start.line === r.loc.end.line) {
        let t = pe(e) ?? 2, n = Math.max(0, t - 1);
        n > 0 && x(" ".repeat(n));
       } else D(i, n.loc.start, t);
      }
     }
     j(n, !1);
     for (let t of c) {
      if (l.has(t) || !k(t, e) || t.loc.start.line !== n.loc.end.line || t.loc.start.column < n.loc.end.column || t.loc.start.line < e.loc.start.line || t.loc.end.line > e.loc.end.line) continue;
      let r = n.loc.end.column + +!!n.comma;
      t.loc.start.column > r && x(" ".repeat(t.loc.start.column - r)), x(t.raw), l.add(t);
     }
     r = n;
    }
    let i = r ? {
     line: r.loc.end.line,
     column: r.loc.end.column + +!!r.comma
    } : {
     line: e.loc.start.line,
     column: e.loc.start.column + 1
    }, a = c.filter(t => !l.has(t) && k(t, e) && t.loc.start.line >= i.line && t.loc.end.line <= e.loc.end.line).sort((e, t) => e.loc.start.line - t.loc.start.line || e.loc.start.column - t.loc.start.column);
    if (a.length > 0) {
     for (let e of a) D(i, e.loc.start), x(e.raw), l.add(e), i = e.loc.end;
     D(i, {
      line: e.loc.end.line,
      column: e.loc.end.column - 1
     });
    } else {
     let a = O(e, r, void 0);
     if (a !== void 0) x(a); else if (r) t && r.comma && x(" "), D(i, {
      line: e.loc.end.line,
      column: e.loc.end.column - 1
     }, t); else {
      let t = R(e);
      if (t && e.range) {
       let r = t.slice(e.range[0], e.range[1]), i = Math.max(r.lastIndexOf("\n"), r.lastIndexOf("\r")), a = v.has(e) || Gn(e);
       if (i !== -1 && a && kn(e)) {
        var o;
        let e = ((o = r.slice(i + 1, -1).match(/^[\t ]*/)) == null ? void 0 : o[0]) ?? "";
        x(n.newLine + e);
       }
      }
     }
    }
   }, j = (e, t = !0) => {
    if (e.type === "Comment" && l.has(e)) return;
    let n = R(e);
    if (n === void 0 || !e.range || !s.some(t => t.source === n && t.start <= e.range[0] && t.end >= e.range[1])) {
     if (E(e) && T(e) && e.range && n !== void 0) {
      let r = n.slice(e.range[0], e.range[1]), i = C(e);
      if (i === void 0 || i === r) {
       t && S(e.loc.start.line, e.loc.start.column), x(r), s.push({
        source: n,
        start: e.range[0],
        end: e.range[1]
       });
       return;
      }
     }
     switch (e.type) {
     case "Document":
      for (let t of e.items) j(t);
      break;

     case "Table":
      {
       let n = e;
       j(n.key, t);
       for (let e of n.items) j(e);
       break;
      }

     case "TableKey":
      {
       let n = e;
       t && S(n.loc.start.line, n.loc.start.column), x(`[${n.item.raw}]`);
       break;
      }

     case "TableArray":
      {
       let n = e;
       j(n.key, t);
       for (let e of n.items) j(e);
       break;
      }

     case "TableArrayKey":
      {
       let n = e;
       t && S(n.loc.start.line, n.loc.start.column), x(`[[${n.item.raw}]]`);
       break;
      }

     case "KeyValue":
      {
       let n = e;
       t && S(n.loc.start.line, n.loc.start.column), j(n.key, !1), D(n.key.loc.end, {
        line: n.loc.start.line,
        column: n.equals
       }), x("="), D({
        line: n.loc.start.line,
        column: n.equals + 1
       }, n.value.loc.start), j(n.value, !1);
       break;
      }

     case "Key":
      t && S(e.loc.start.line, e.loc.start.column), x(e.raw);
      break;

     case "String":
      t && S(e.loc.start.line, e.loc.start.column), x(e.raw);
      break;

     case "Integer":
      t && S(e.loc.start.line, e.loc.start.column), x(e.raw);
      break;

     case "Float":
      t && S(e.loc.start.line, e.loc.start.column), x(e.raw);
      break;

     case "Boolean":
      t && S(e.loc.start.line, e.loc.start.column), x(e.value.toString());
      break;

     case "DateTime":
      t && S(e.loc.start.line, e.loc.start.column), x(e.raw);
      break;

     case "InlineArray":
      {
       let n = e;
       t && S(n.loc.start.line, n.loc.start.column), x("["), A(n), x("]");
       break;
      }

     case "InlineTable":
      {
       let n = e;
       t && S(n.loc.start.line, n.loc.start.column), x("{"), A(n), x("}");
       break;
      }

     case "InlineItem":
      {
       let t = e;
       if (j(t.item, !1), t.comma) {
        let e = R(t);
        if (e && t.range && t.item.range && R(t.item) === e) {
         let n = e.slice(t.item.range[1], t.range[1]);
         /^[\t ]*$/.test(n) && x(n);
        }
        x(",");
       }
       break;
      }

     case "Comment":
      t && S(e.loc.start.line, e.loc.start.column), x(e.raw);
      break;

     default:
      throw Error(`toTOMLCursor: Unrecognized node type: ${String(e.type)}`);
     }
    }
   };
   for (let e of i) j(e);
   return o.join("").replace(/\r\n|\n/g, n.newLine) + n.newLine.repeat(n.trailingNewline);
  }
  function Ii(e, t, n) {
   if (t.start.line === t.end.line) {
    let r = Ri(e, t.start.line), i = r.substring(0, t.start.column), a = i.length < t.start.column ? i.padEnd(t.start.column, " ") : i, o = r.substring(t.end.column);
    e[t.start.line - 1] = a + n + o;
    return;
   }
   let r = n.split(Mi).filter(e => e !== "\n" && e !== "\r\n"), i = t.end.line - t.start.line + 1;
   if (r.length !== i) throw Error(`Mismatch between location and raw string, expected ${i} lines for "${n}"`);
   for (let n = t.start.line; n <= t.end.line; n++) {
    let i = Ri(e, n), a = n === t.start.line, o = n === t.end.line, s = "";
    if (a) {
     let e = i.substring(0, t.start.column);
     s = e.length < t.start.column ? e.padEnd(t.start.column, " ") : e;
    }
    let c = o ? i.substring(t.end.column) : "";
    e[n - 1] = s + r[n - t.start.line] + c;
   }
  }
  function Li(e, t, n, r) {
   let i = Ri(e, t), a = i.length < n ? i.padEnd(n, " ") : i.substring(0, n), o = i.substring(n + 1);
   e[t - 1] = a + r + o;
  }
  function Ri(e, t) {
   if (!e[t - 1]) for (let n = 0; n < t; n++) e[n] || (e[n] = "");
   return e[t - 1];
  }
  function zi(e, t = "asNeeded") {
   let i, n = e.replace(/_/g, ""), r = n;
   if (/^[+-]?0x/i.test(n) || /^[+-]?0o/i.test(n) || /^[+-]?0b/i.test(n)) {
    let e = n[0] === "+" || n[0] === "-" ? n[0] : "";
    r = e + n.slice(+!!e).toLowerCase();
   }
   try {
    i = BigInt(r);
   } catch {
    return Number(n);
   }
   return t === !0 ? i : t === !1 || i >= BigInt(-(2 ** 53 - 1)) && i <= BigInt(2 ** 53 - 1) ? Number(i) : i;
  }
  function Bi(e, t, n) {
   for (let r of e.items) {
    let e = r.item;
    if (e.value.type === "InlineTable") {
     let r = t.concat(e.key.value);
     n.add(Yi(r)), Bi(e.value, r, n);
    }
   }
  }
  function Vi(e) {
   var t, n, r, i, a, o;
   if ((t = e.constructor) != null && (t = t.name) != null && (n = t.startsWith) != null && n.call(t, "Temporal.") || ((r = e.constructor) == null ? void 0 : r.name) === "PlainDate" || ((i = e.constructor) == null ? void 0 : i.name) === "PlainTime" || ((a = e.constructor) == null ? void 0 : a.name) === "PlainDateTime" || ((o = e.constructor) == null ? void 0 : o.name) === "ZonedDateTime") return e;
   let s = globalThis.Temporal;
   if (e instanceof Ee) return s.PlainDate.from(e.toISOString());
   if (e instanceof De) return s.PlainTime.from(e.toISOString());
   if (e instanceof Oe) return s.PlainDateTime.from(e.toISOString().replace(" ", "T"));
   if (e instanceof ke) {
    let t = e.toISOString().replace(" ", "T"), n = t.match(/([+-]\d{2}:\d{2}|Z)$/), r = n ? n[1] : "Z", i = t.replace(/([+-]\d{2}:\d{2}|Z)$/, ""), a = r === "Z" ? "+00:00" : r;
    return s.ZonedDateTime.from(`${i}${r}[${a}]`);
   }
   return s.PlainDateTime.from(e.toISOString().replace("Z", ""));
  }
  function q(e, t = "", n = {}) {
   let {integersAsBigInt: r = "asNeeded", temporal: i = !1} = n, a = ht(), o = new Set, s = new Set, c = new Set, l = new Set, u = new Set, d = a, f = [], p = {
    tables: o,
    table_arrays: s,
    defined: c,
    implicit_tables: l,
    inline_tables: u
   };
   for (let t of e) switch (t.type) {
   case "Table":
    m(t);
    for (let e of t.items) e.type === "KeyValue" && g(e);
    break;

   case "TableArray":
    h(t);
    for (let e of t.items) e.type === "KeyValue" && g(e);
    break;

   case "KeyValue":
    g(t);
   }
   return a;
   function m(e) {
    let n = e.key.item.value;
    try {
     Ui(a, [], n, e.type, p);
    } catch (n) {
     let r = n;
     throw new O(t, e.key.loc.start, r.message);
    }
    let r = Yi(n);
    o.add(r), c.add(r), d = Wi(a, n), f = n;
   }
   function h(e) {
    let n = e.key.item.value;
    try {
     Ui(a, [], n, e.type, p);
    } catch (n) {
     let r = n;
     throw new O(t, e.key.loc.start, r.message);
    }
    let r = Yi(n);
    s.add(r), c.add(r), d = Gi(a, n), f = n;
   }
   function g(e) {
    let a, n = e.key.value;
    try {
     Ui(d, f, n, e.type, p);
    } catch (n) {
     let r = n;
     throw new O(t, e.key.loc.start, r.message);
    }
    if (n.length > 1) for (let e = 1; e < n.length; e++) {
     let t = Yi(f.concat(n.slice(0, e)));
     l.add(t), c.add(t);
    }
    try {
     a = Hi(e.value, {
      integersAsBigInt: r,
      temporal: i
     });
    } catch (n) {
     let r = n;
     throw new O(t, e.value.loc.start, r.message);
    }
    if (e.value.type === "InlineTable") {
     let t = f.concat(n);
     u.add(Yi(t)), Bi(e.value, t, u);
    }
    let o = n.length > 1 ? Wi(d, n.slice(0, -1)) : d;
    o[N(n)] = a, c.add(Yi(f.concat(n)));
   }
  }
  function Hi(e, t = {}) {
   let {integersAsBigInt: n = "asNeeded", temporal: r = !1} = t;
   switch (e.type) {
   case "InlineTable":
    let t = ht(), i = new Set, a = new Map;
    return e.items.forEach(({item: e}) => {
     let o = e.key.value, s = Hi(e.value, {
      integersAsBigInt: n,
      temporal: r
     }), c = Ji(o), l = Yi(o);
     if (i.has(l)) throw Error(`Duplicate key "${c}" in inline table`);
     for (let e = 1; e < o.length; e++) {
      let t = Ji(o.slice(0, e));
      if (i.has(Yi(o.slice(0, e)))) throw Error(`Key "${c}" conflicts with key: "${t}"`);
     }
     if (a.has(l)) {
      let e = a.get(l);
      throw Error(`Key "${c}" conflicts with key: "${e}"`);
     }
     i.add(l);
     for (let e = 1; e < o.length; e++) {
      let t = Yi(o.slice(0, e));
      a.has(t) || a.set(t, c);
     }
     let u = o.length > 1 ? Wi(t, o.slice(0, -1)) : t;
     u[N(o)] = s;
    }), t;

   case "InlineArray":
    return e.items.map(e => Hi(e.item, {
     integersAsBigInt: n,
     temporal: r
    }));

   case "DateTime":
    if (r) {
     if (globalThis.Temporal === void 0) throw Error("Temporal API is not available in this runtime. Set temporal: false or use a runtime with Temporal support.");
     return Vi(e.value);
    }
    return e.value;

   case "String":
    return e.value;

   case "Integer":
    return zi(e.raw, n);

   case "Float":
   case "Boolean":
    return e.value;

   default:
    throw Error(`Unrecognized value type "${e.type}"`);
   }
  }
  function Ui(e, t, n, r, i) {
   let a = t.length > 0 ? [ ...t ] : [], o = Array(n.length), s = Array(n.length);
   for (let e = 0; e < n.length; e++) a.push(n[e]), o[e] = Ji(a), s[e] = Yi(a);
   let c = o[n.length - 1], l = s[n.length - 1];
   if (r === "KeyValue" && n.length > 1) for (let e = 1; e < n.length; e++) {
    let t = o[e - 1];
    if (i.inline_tables.has(s[e - 1])) throw Error(`Cannot extend inline table at ${t}`);
   }
   if ((r === "Table" || r === "TableArray") && i.inline_tables.has(l)) throw Error(`Cannot extend inline table at ${c}`);
   if (r === "Table" || r === "TableArray") for (let e = 1; e < n.length; e++) {
    let t = o[e - 1];
    if (i.inline_tables.has(s[e - 1])) throw Error(`Cannot extend inline table at ${t}`);
   }
   if (r === "KeyValue" && n.length > 1) for (let e = 1; e < n.length; e++) {
    let t = o[e - 1];
    if (i.table_arrays.has(s[e - 1])) throw Error(`Cannot traverse Array of Tables at ${t}`);
   }
   if ((r === "Table" || r === "TableArray") && i.implicit_tables.has(l)) throw Error(`Implicit table already defined: ${c}`);
   if (r === "KeyValue" && i.implicit_tables.has(l)) throw Error(`Table already defined: ${c}`);
   if (r === "KeyValue" && n.length > 1) for (let e = 1; e <= n.length; e++) {
    let t = o[e - 1];
    if (i.tables.has(s[e - 1])) throw Error(`Cannot extend explicit table ${t} with dotted keys`);
   }
   let u = 0;
   for (let t of n) {
    if (!Pt(e, t)) return;
    if (qi(e[t])) throw Error(`Value already defined for ${o[u]}`);
    let r = o[u];
    if (Array.isArray(e[t]) && !i.table_arrays.has(s[u])) throw Error(`Cannot add to static array at ${r}`);
    let a = u++ < n.length - 1;
    e = Array.isArray(e[t]) && a ? N(e[t]) : e[t];
   }
   let d = c;
   if (e && r === "Table" && i.defined.has(l) || e && r === "KeyValue" && n.length === 1 && i.defined.has(l) && !qi(e)) throw Error(`Table already defined: ${d}`);
   if (e && r === "TableArray" && !i.table_arrays.has(l)) throw Error(`Cannot add Array of Tables to table at ${d}`);
  }
  function Wi(e, t) {
   let n = Ki(e, t.slice(0, -1)), r = N(t);
   return n[r] || (n[r] = ht()), n[r];
  }
  function Gi(e, t) {
   let n = Ki(e, t.slice(0, -1)), r = N(t);
   n[r] || (n[r] = []);
   let i = ht();
   return n[N(t)].push(i), i;
  }
  function Ki(e, t) {
   return t.reduce((e, t) => (e[t] || (e[t] = ht()), Array.isArray(e[t]) ? N(e[t]) : e[t]), e);
  }
  function qi(e) {
   return typeof e != "object" && !wt(e);
  }
  function Ji(e) {
   return e.join(".");
  }
  function Yi(e) {
   return JSON.stringify(e);
  }
  function J(e) {
   return e.type === "Add";
  }
  function Xi(e) {
   return e.type === "Edit";
  }
  function Y(e) {
   return e.type === "Remove";
  }
  function Zi(e) {
   return e.type === "Move";
  }
  function Qi(e) {
   return e.type === "Rename";
  }
  function $i(e, t, n = [], r = {}) {
   return gt(e, t) || zt(e, t) || typeof e == "number" && typeof t == "number" && Number.isNaN(e) && Number.isNaN(t) && vt(e) === vt(t) ? [] : Array.isArray(e) && Array.isArray(t) ? ia(e, t, n, r) : P(e) && P(t) ? ea(e, t, n, r) : [ {
    type: "Edit",
    path: n
   } ];
  }
  function ea(e, t, n = [], r = {}) {
   let i = [], a = Object.keys(e), o = a.map(t => Bt(e[t])), s = Object.keys(t), c = s.map(e => Bt(t[e])), l = new Map(s.map((e, t) => [ e, c[t] ])), u = new Set(a), d = new Set(s), f = (e, t, n) => {
    let r = new Map;
    return e.forEach((e, i) => {
     if (n.has(e)) return;
     let a = r.get(t[i]);
     a ? a.push(e) : r.set(t[i], [ e ]);
    }), r;
   }, p = f(a, o, d), m = f(s, c, u), h = new Map, g = new Set, _ = new Map;
   for (let [e, t] of p) {
    let n = m.get(e);
    if (!n) continue;
    let r = Math.min(t.length, n.length);
    for (let e = 0; e < r; e++) h.set(t[e], n[e]), g.add(n[e]), _.set(n[e], t[e]);
   }
   a.forEach((a, s) => {
    let c = n.concat(a);
    if (d.has(a)) {
     let n = e[a], u = t[a], d = typeof n == "number" && !Number.isFinite(n) || typeof u == "number" && !Number.isFinite(u);
     (r.updateOrder || d || o[s] !== l.get(a)) && Vt(i, $i(e[a], t[a], c, r));
    } else h.has(a) ? i.push({
     type: "Rename",
     path: n,
     from: a,
     to: h.get(a)
    }) : i.push({
     type: "Remove",
     path: c
    });
   }), s.forEach(e => {
    if (!u.has(e) && !g.has(e)) {
     let t = {
      type: "Add",
      path: n.concat(e)
     };
     if (r.orderSource !== void 0) {
      let i = r.orderSource;
      for (let e of n) i = i == null ? void 0 : i[e];
      if (P(i)) {
       let n = Object.keys(i), r = n.indexOf(e);
       for (let e = r + 1; e < n.length; e++) {
        let r = n[e], i = _.get(r) ?? (u.has(r) ? r : void 0);
        if (i !== void 0) {
         t.before = i;
         break;
        }
       }
      }
     }
     i.push(t);
    }
   });
   let v = s;
   if (r.orderSource !== void 0) {
    let e = r.orderSource;
    for (let t of n) e = e == null ? void 0 : e[t];
    if (P(e)) {
     let t = new Set(s);
     v = Object.keys(e).filter(e => t.has(e));
    }
   }
   let y = i.filter(e => J(e) && e.path.length === n.length + 1 || Qi(e) && e.path.length === n.length);
   if (r.orderSource !== void 0 && y.length > 1) {
    let e = [ ...y ].sort((e, t) => {
     let n = J(e) ? e.path[e.path.length - 1] : Qi(e) ? e.to : "", r = J(t) ? t.path[t.path.length - 1] : Qi(t) ? t.to : "";
     return v.indexOf(n) - v.indexOf(r);
    }), t = 0;
    i = i.map(n => y.includes(n) ? e[t++] : n);
   }
   if (r.updateOrder) {
    let e = [];
    for (let t of a) if (d.has(t)) e.includes(t) || e.push(t); else if (h.has(t)) {
     let n = h.get(t);
     e.includes(n) || e.push(n);
    }
    for (let t of s) e.includes(t) || e.push(t);
    s.forEach((t, r) => {
     if (e[r] === t) return;
     let a = e.indexOf(t);
     i.push({
      type: "Move",
      path: n,
      from: a,
      to: r,
      key: t
     }), e.splice(a, 1), e.splice(r, 0, t);
    });
   }
   return i;
  }
  function ta(e) {
   if (typeof e == "string") return e.includes("\n");
   if (Array.isArray(e)) return e.length > 0;
   if (typeof e == "object" && e && !(e instanceof Date)) {
    let t = Object.values(e);
    return t.some(e => typeof e == "object" && !!e) || t.some(ta);
   }
   return !1;
  }
  function na(e) {
   return !(typeof e != "object" || !e || Array.isArray(e) || e instanceof Date);
  }
  function ra(e) {
   return e.length > 4 && e.some(e => typeof e == "string") && e.some(na);
  }
  function ia(e, t, n = [], r = {}) {
   let i = [], a = e.map(Bt), o = t.map(Bt), s = e.some(ta) || t.some(ta) || ra(e) || ra(t), c = e.slice(), l = 0, u = !1, d = e => {
    let t = {
     type: "Remove",
     path: n.concat(e)
    };
    return (!u || l > 0) && Object.defineProperty(t, "coordinate", {
     value: "source"
    }), t;
   };
   for (let e = 0; e < o.length; e++) {
    let f = o[e], p = e >= a.length;
    if (!p && a[e] === f) continue;
    let m = p ? -1 : a.indexOf(f, e + 1);
    if (m > -1) {
     let r = a[e], p = 0;
     for (let t = e; t < a.length; t++) a[t] === r && p++;
     let h = 0;
     for (let t = e; t < o.length; t++) o[t] === r && h++;
     let g = p > h;
     if (s && (o.indexOf(a[e]) === -1 || g)) {
      i.push(d(e + l)), a.splice(e, 1), c.splice(e, 1), l++, e--;
      continue;
     }
     if (l > 0 && g) {
      i.push(d(e + l)), a.splice(e, 1), c.splice(e, 1), l++, e--;
      continue;
     }
     if (s && l > 0) {
      i.push({
       type: "Add",
       path: n.concat(e)
      }), u = !0, a.splice(e, 0, f), c.splice(e, 0, t[e]), l--;
      continue;
     }
     i.push({
      type: "Move",
      path: n,
      from: m,
      to: e
     });
     let _ = a.splice(m, 1);
     a.splice(e, 0, ..._);
     let v = c.splice(m, 1);
     c.splice(e, 0, ...v);
     continue;
    }
    let h = !1;
    if (!p) {
     let t = a[e], n = 0;
     for (let r = e; r < a.length; r++) a[r] === t && n++;
     let r = 0;
     for (let n = e; n < o.length; n++) o[n] === t && r++;
     h = n > r;
    }
    p || !h ? (i.push({
     type: "Add",
     path: n.concat(e)
    }), u = !0, a.splice(e, 0, f), c.splice(e, 0, t[e]), l > 0 && l--) : (Vt(i, $i(c[e], t[e], n.concat(e), r)), 
    a[e] = f, c[e] = t[e]);
   }
   for (let e = o.length; e < a.length; e++) i.push(d(e + l));
   return i;
  }
  function X(n, i) {
   if (!i.length) return d(n) && a(n.item) ? n.item : n;
   if (a(n)) return X(n.value, i);
   let s, c, o = {};
   if (m(n) && n.items.some((l, u) => {
    try {
     let f = [];
     if (a(l)) f = l.key.value; else if (t(l)) f = l.key.item.value; else if (r(l)) {
      f = l.key.item.value;
      let e = Bt(f);
      o[e] || (o[e] = 0);
      let t = o[e]++;
      f = f.concat(t);
     } else d(l) && a(l.item) ? f = l.item.key.value : d(l) && (f = [ u ]);
     if (f.length && F(f, i.slice(0, f.length))) {
      let t = i.slice(f.length);
      if (e(n) && r(l) && t.length > 0) {
       let e = l.key.item.value, i = n, a = i.items.findIndex((t, n) => n > u && r(t) && F(t.key.item.value, e)), o = a === -1 ? i.items.length : a;
       s = aa(l, t, e, i.items.slice(u + 1, o));
      } else s = d(l) && a(l.item) ? i.length === f.length ? l : X(l.item.value, t) : d(l) && i.length > f.length ? X(l.item, t) : X(l, t);
      return !0;
     }
     return (a(l) || d(l) && a(l.item)) && f.length > i.length && F(f.slice(0, i.length), i) && (c ||= l), 
     !1;
    } catch {
     return !1;
    }
   }), !s && c && (s = c), !s) throw Error(`Node not found at ${i.join(".")}`);
   return s;
  }
  function aa(e, n, i, a) {
   try {
    return X(e, n);
   } catch {}
   let o = {};
   for (let e of a) {
    let a = [];
    if (t(e)) {
     let t = e.key.item.value;
     t.length > i.length && F(t.slice(0, i.length), i) && (a = t.slice(i.length));
    } else if (r(e)) {
     let t = e.key.item.value;
     if (t.length > i.length && F(t.slice(0, i.length), i)) {
      let e = t.slice(i.length), n = Bt(e);
      o[n] || (o[n] = 0);
      let r = o[n]++;
      a = e.concat(r);
     }
    }
    if (a.length && F(a, n.slice(0, a.length))) try {
     return X(e, n.slice(a.length));
    } catch {}
   }
   throw Error(`Node not found at (aot scope) ${n.join(".")}`);
  }
  function Z(e, t) {
   try {
    return X(e, t);
   } catch {}
  }
  function oa(e, t) {
   let r, n = t;
   for (;n.length && !r; ) n = n.slice(0, -1), r = Z(e, n);
   if (!r) throw Error(`Parent not found for ${t.join(".")}`);
   return r;
  }
  const sa = String.raw`(?:[\w-]+|"[^"]*"|'[^']*')`, ca = new RegExp(String.raw`^#\s*${sa}(?:\s*\.\s*${sa})*\s*=`), la = String.raw`(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|"""[\s\S]*?"""|'''[\s\S]*?'''|[^\s#]+)`, ua = new RegExp(String.raw`^#\s*${sa}(?:\s*\.\s*${sa})*\s*=\s*${la}\s*$`), da = new RegExp(String.raw`^#\s*\[\[?\s*${sa}(?:\s*\.\s*${sa})*\s*\]\]?\s*$`);
  function fa(e) {
   return ua.test(e.raw) || da.test(e.raw);
  }
  function pa(e) {
   let t = e.raw.indexOf("=");
   if (t < 0) return !1;
   let n = !1, r = !1;
   for (let i = t + 1; i < e.raw.length; i++) {
    let t = e.raw[i];
    if (t !== "\\") if (r || t !== '"') if (n || t !== "'") {
     if (!n && !r && t === "#") return !0;
    } else r = !r; else n = !n; else i++;
   }
   return !1;
  }
  function ma(e) {
   return !!fa(e) || !!ca.test(e.raw) && (!!pa(e) || e.raw.replace(/^[^=]*=\s*/, "").split(/\s+/).filter(Boolean).length <= 3);
  }
  function ha(e) {
   let t = e.raw.match(ca);
   if (!t) return;
   let n = t[0].replace(/^#\s*/, "").replace(/\s*=.*$/, "").trim(), r = n.indexOf(".");
   return r >= 0 && (n = n.substring(0, r)), (n.startsWith('"') && n.endsWith('"') || n.startsWith("'") && n.endsWith("'")) && (n = n.slice(1, -1)), 
   n || void 0;
  }
  function ga(e) {
   return (f(e) || u(e)) && e.loc.end.line > e.loc.start.line;
  }
  function _a(e) {
   return a(e) ? e.key.value[0] : t(e) || r(e) ? e.key.item.value[0] : d(e) && a(e.item) ? e.item.key.value[0] : void 0;
  }
  function va(e, t, n, r = _a) {
   let o, i = [], a = t, s = [], c = () => {
    s.length && (i.push({
     kind: "pinned",
     items: s,
     startLine: s[0].loc.start.line,
     endLine: N(s).loc.end.line
    }), s = []);
   };
   for (let t of e) {
    if (p(t)) {
     if (t.loc.start.line <= a) {
      o ? (o.items.push(t), o.endLine = Math.max(o.endLine, t.loc.end.line)) : i.push({
       kind: "pinned",
       items: [ t ],
       startLine: t.loc.start.line,
       endLine: t.loc.end.line
      });
      continue;
     }
     let e = s.length ? N(s).loc.end.line : void 0;
     s.length && t.loc.start.line === e + 1 || c(), s.push(t);
     continue;
    }
    let e = [];
    if (s.length) if (N(s).loc.end.line + 1 === t.loc.start.line && n(t)) {
     let n = r(t);
     if (n !== void 0) {
      let e = -1;
      for (let t = s.length - 1; t >= 0; t--) {
       let r = ma(s[t]) ? ha(s[t]) : void 0;
       if (r !== void 0 && r !== n) {
        e = t;
        break;
       }
      }
      if (e >= 0) {
       let t = s.splice(0, e + 1);
       i.push({
        kind: "pinned",
        items: t,
        startLine: t[0].loc.start.line,
        endLine: N(t).loc.end.line
       });
      }
     }
     e = s, s = [];
    } else c();
    let l = [ ...e, t ], u = {
     kind: "member",
     member: t,
     key: r(t),
     items: l,
     startLine: l[0].loc.start.line,
     endLine: t.loc.end.line
    };
    i.push(u), o = u, a = t.loc.end.line;
   }
   return c(), i;
  }
  function ya(t, n = () => !0, r = _a) {
   let i = e(t) ? 0 : t.key.loc.end.line;
   return va(t.items, i, n, r);
  }
  function ba(e, t) {
   let n = t.filter(t => p(t) && (t.loc.start.line > e.loc.start.line || t.loc.start.line === e.loc.start.line && t.loc.start.column >= e.loc.start.column) && (t.loc.end.line < e.loc.end.line || t.loc.end.line === e.loc.end.line && t.loc.end.column <= e.loc.end.column));
   return va([ ...e.items, ...n ].sort((e, t) => e.loc.start.line - t.loc.start.line || e.loc.start.column - t.loc.start.column), e.loc.start.line, () => !0);
  }
  function xa(e, t) {
   function n(e) {
    if (a(e)) return n(e.value);
    if (m(e)) {
     for (let n of e.items) if (d(n) && n.item === t) return n;
     for (let t of e.items) {
      let e = n(d(t) ? t.item : t);
      if (e) return e;
     }
    }
   }
   return n(e);
  }
  function Sa(e, n) {
   function i(e, t) {
    if (e === n) return t;
    if (a(e)) return i(e.value, t);
    if (f(e) || u(e)) for (let r of e.items) {
     if (r === n) return t;
     let e = i(r.item, t);
     if (e) return e;
    }
   }
   function o(e) {
    for (let s of e.items) {
     if (s === n) return e;
     if (a(s)) {
      let t = i(s.value, e);
      if (t) return t;
     } else if (t(s) || r(s)) {
      let e = o(s);
      if (e) return e;
     }
    }
   }
   return o(e);
  }
  function Ca(e) {
   for (let n = 0; n < e.items.length; n++) {
    let i = e.items[n];
    if (!t(i) && !r(i)) continue;
    let a = e.items[n + 1];
    if (!a) continue;
    let o = wa(i, a);
    if (!o) continue;
    let s = i.items;
    s.splice(s.length - o.length, o.length), e.items.splice(n + 1, 0, ...o), br(i), 
    n += o.length;
   }
  }
  function wa(e, t) {
   let n = N(ya(e));
   if (!n || n.kind !== "pinned") return;
   let r = n.items, i = n.endLine + 1 === t.loc.start.line, a = r.every(fa);
   return i && !a ? r : void 0;
  }
  function Q(n, i, a) {
   if (e(i) && (t(a) || r(a))) {
    let e = i.items.indexOf(a), o = e > 0 ? i.items[e - 1] : void 0;
    if (o && (t(o) || r(o))) {
     let e = wa(o, a);
     if (e) for (let t of e) V(n, o, t);
    }
   }
   if (e(i) || t(i) || r(i)) {
    let e = ya(i).find(e => e.member === a);
    if (e) {
     let t = e.items.indexOf(a);
     for (let r = 0; r <= t; r++) {
      let t = e.items[r];
      i.items.includes(t) && V(n, i, t);
     }
     for (let n = t + 1; n < e.items.length; n++) {
      let t = e.items[n], r = i.items.indexOf(t);
      r < 0 || i.items.splice(r, 1);
     }
     return;
    }
   }
   if (ga(i) && e(n)) {
    let e = Sa(n, i);
    if (e) {
     let t = ba(i, e.items).find(e => e.member === a);
     if (t) {
      let r = t.items.filter(e => e !== a);
      for (let t of r) {
       let n = e.items.indexOf(t);
       n < 0 || e.items.splice(n, 1);
      }
      r.length && (a.loc.start = t.items[0].loc.start, a.loc.end = N(t.items).loc.end), 
      V(n, i, a, e.items), H(n);
      return;
     }
    }
   }
   V(n, i, a);
  }
  function Ta(t, n, r, i) {
   let s = !1;
   if (ga(n) && e(t)) {
    let e = Sa(t, n);
    if (e) {
     let c = ba(n, e.items);
     {
      let e = n.items, r = 1;
      for (let n = 1; n < e.length; n++) if (e[n].loc.start.line === e[n - 1].loc.start.line) {
       let i = z(t).get(e[n - 1]), a = z(t).get(e[n]);
       if (i || a) continue;
       if (r++, r >= 3) {
        s = !0;
        break;
       }
      } else r = 1;
     }
     let p, h, g, l = [], _ = [], v = (e, t) => {
      if (!m(e)) return;
      let n = e.items;
      for (let e = 0; e < n.length; e++) {
       let r = n[e], i = r.loc.start.line > t;
       if (i && _.push({
        node: r,
        start: T(r.loc.start),
        end: T(r.loc.end)
       }), r.loc.end.line > t && r.loc.end.line > r.loc.start.line && _.push({
        node: r,
        start: T(r.loc.start),
        end: T(r.loc.end),
        endOnly: !0
       }), d(r)) {
        let e = r.item;
        if (i) {
         let t = a(e) ? e : void 0;
         _.push({
          node: e,
          start: T(e.loc.start),
          end: T(e.loc.end),
          equals: t ? t.equals : void 0
         }), t && (_.push({
          node: t.key,
          start: T(t.key.loc.start),
          end: T(t.key.loc.end)
         }), _.push({
          node: t.value,
          start: T(t.value.loc.start),
          end: T(t.value.loc.end)
         }));
        }
        e.loc.end.line > t && e.loc.end.line > e.loc.start.line && _.push({
         node: e,
         start: T(e.loc.start),
         end: T(e.loc.end),
         endOnly: !0
        }), v(e, t);
       } else m(r) && v(r, t);
      }
     };
     for (let t of c) {
      if (t.kind !== "member" || !t.member) continue;
      let n = t.items.filter(e => e !== t.member);
      if (t.member === r && (p = T(r.loc.start), h = T(r.loc.end), d(r) && (g = T(r.item.loc.end)), 
      v(d(r) ? r.item : r, p.line), n.length && (r.loc.start = T(t.items[0].loc.start), 
      r.loc.end = T(N(t.items).loc.end))), n.length) {
       l.push({
        owner: t.member,
        ownerOriginalStart: T(t.member.loc.start),
        comments: n
       });
       for (let t of n) {
        let n = e.items.indexOf(t);
        n >= 0 && e.items.splice(n, 1);
       }
      }
     }
     let y = n.items.indexOf(r), b = y === n.items.length - 1, x = y > 0 ? n.items[y - 1] : void 0, S = i === 0 && y > 0 && r.loc.end.line > r.loc.start.line && x !== void 0 && x.loc.start.line === r.loc.start.line;
     V(t, n, r, e.items);
     let C = !1;
     if (b && x !== void 0 && r.loc.end.line > r.loc.start.line && !Cr(n) && z(t).get(x) && (z(t).delete(x), 
     C = !0), H(t), B(t, n, r, i, void 0, e.items), C) {
      let e = z(t).get(r);
      e && (e.lines = 0, e.columns = 0);
     }
     H(t), p && h && r.loc.end.line > r.loc.start.line && (r.loc.end.column = h.column, 
     d(r) && g && r.item.loc.end.line > r.item.loc.start.line && (r.item.loc.end.column = g.column));
     for (let {node: e, start: t, end: n, endOnly: r, equals: i} of _) r ? e.loc.end.column = n.column : (e.loc.start.column = t.column, 
     e.loc.end.line === e.loc.start.line && (e.loc.end.column = n.column), i !== void 0 && a(e) && (e.equals = i));
     for (let {owner: t, ownerOriginalStart: n, comments: i} of l) {
      let a;
      t === r ? (a = {
       lines: r.loc.start.line - n.line,
       columns: r.loc.start.column - n.column
      }, r.loc.start = {
       line: p.line + a.lines,
       column: p.column + a.columns
      }, r.loc.end = {
       line: h.line + a.lines,
       column: h.column + a.columns
      }) : a = {
       lines: t.loc.start.line - n.line,
       columns: t.loc.start.column - n.column
      };
      for (let t of i) {
       U(t, a);
       let n = e.items.findIndex(e => e.loc.start.line > t.loc.start.line);
       n === -1 ? e.items.push(t) : e.items.splice(n, 0, t);
      }
     }
     let w = n;
     if (s || S) {
      let n, e = (t, n) => {
       let r;
       for (let n of t.items) {
        if (!r) {
         r = {
          line: n.loc.end.line,
          column: n.loc.end.column + 2
         };
         continue;
        }
        let t = {
         lines: r.line - n.loc.start.line,
         columns: r.column - n.loc.start.column
        };
        if (t.lines !== 0 || t.columns !== 0) {
         U(n, t), n.loc.end.line > n.loc.start.line && (n.loc.end.column -= t.columns, d(n) && n.item.loc.end.line > n.item.loc.start.line && (n.item.loc.end.column -= t.columns));
         let r = d(n) ? a(n.item) ? n.item.value : n.item : n;
         (f(r) || u(r)) && r.loc.end.line > r.loc.start.line && e(r, n);
        }
        r = {
         line: n.loc.end.line,
         column: n.loc.end.column + 2
        };
       }
       r && (t.loc.end = {
        line: r.line,
        column: r.column - 1
       }, n && n.loc.end.line === t.loc.end.line && (n.loc.end.column = t.loc.end.column));
      };
      for (let t of w.items) {
       if (t === r) {
        n = {
         line: r.loc.end.line,
         column: r.loc.end.column + 2
        };
        continue;
       }
       if (!n) continue;
       let i = {
        lines: n.line - t.loc.start.line,
        columns: n.column - t.loc.start.column
       };
       if (i.lines !== 0 || i.columns !== 0) {
        U(t, i);
        let n = d(t) ? a(t.item) ? t.item.value : t.item : t;
        (f(n) || u(n)) && n.loc.end.line > n.loc.start.line && e(n, d(t) ? t : void 0);
       }
       let s = t.loc.end.line, c = d(t) ? t.item : t;
       o(c) && c.loc.end.line > c.loc.start.line && (s = c.loc.start.line + c.raw.split("\n").length - 1, 
       c.loc.end.line = s, t.loc.end.line = s), n = {
        line: s,
        column: t.loc.end.column + 2
       };
      }
      if (n) {
       let e = T(w.loc.end);
       w.loc.end = {
        line: n.line,
        column: n.column - 1
       };
       let r = xa(t, w);
       r && (r.loc.end = {
        line: w.loc.end.line,
        column: w.loc.end.column
       });
       let i = {
        lines: w.loc.end.line - e.line,
        columns: w.loc.end.column - e.column
       };
       (i.lines !== 0 || i.columns !== 0) && sr(t, r ?? w, i);
      }
     }
     return;
    }
   }
   let c = n, l = c.items, p = l[0], h = l[l.length - 1], g = p.loc.start.column - c.loc.start.column - 1, _ = c.loc.end.column - 1 - h.loc.end.column;
   V(t, n, r), B(t, n, r, i), H(t);
   let v = c.items, y = v[0], b = y.loc.start.column - c.loc.start.column - 1;
   b !== g && U(y, {
    lines: 0,
    columns: g - b
   });
   let x = v[v.length - 1];
   c.loc.end.column - 1 - x.loc.end.column !== _ && (c.loc.end.column = x.loc.end.column + 1 + _);
  }
  function Ea(e) {
   let n = [];
   for (let i of e) {
    if (i.kind === "pinned") {
     n.push({
      kind: "pinned",
      isSection: !1,
      movable: !1,
      groups: [ i ],
      startLine: i.startLine,
      endLine: i.endLine,
      items: i.items
     });
     continue;
    }
    let e = t(i.member) || r(i.member), a = n[n.length - 1];
    a && a.kind === "member" && i.key !== void 0 && a.key === i.key ? (a.groups.push(i), 
    a.endLine = i.endLine, a.items = a.items.concat(i.items)) : n.push({
     kind: "member",
     key: i.key,
     isSection: e,
     movable: i.key !== void 0,
     groups: [ i ],
     startLine: i.startLine,
     endLine: i.endLine,
     items: [ ...i.items ]
    });
   }
   let i = new Map;
   for (let e of n) e.kind === "member" && e.key !== void 0 && i.set(e.key, (i.get(e.key) ?? 0) + 1);
   for (let e of n) e.kind === "member" && e.key !== void 0 && i.get(e.key) > 1 && (e.movable = !1);
   return n;
  }
  function Da(e, t) {
   let n = [ ...e ];
   for (let e of t) {
    if (e.key === void 0) continue;
    let t = n.indexOf(e.key);
    if (t === -1) continue;
    let r = Math.max(0, Math.min(e.to, n.length - 1));
    t !== r && (n.splice(t, 1), n.splice(r, 0, e.key));
   }
   return n;
  }
  function Oa(e) {
   return [ ...e.path, e.key ].join(".");
  }
  function ka(e, n, i, o) {
   if (n.some(e => typeof e != "string")) return;
   let s = [ ...n, i ], c = [ {
    container: e,
    prefix: []
   } ];
   for (let n of e.items) (t(n) || r(n)) && c.push({
    container: n,
    prefix: n.key.item.value
   });
   for (let e of c) for (let t of e.container.items) {
    if (!a(t) || t.key.value.length < 2 || o.has(t)) continue;
    let n = [ ...e.prefix, ...t.key.value ];
    if (n.length === s.length && n.every((e, t) => e === s[t])) return {
     container: e.container,
     dottedPrefix: t.key.value.slice(0, -1)
    };
   }
  }
  function Aa(n, i, o, s) {
   if (i.length === 0) return {
    container: n
   };
   let c;
   try {
    c = Z(n, i);
   } catch {
    return;
   }
   if (!c) return;
   if (a(c) && (c = c.value), c && h(c) && (c = c.item), c && (e(c) || t(c) || r(c))) return {
    container: c
   };
   if (o === void 0) return;
   let l = ka(n, i, o, s);
   if (l) return l;
   let u = -1;
   for (let e = i.length - 1; e >= 0; e--) if (typeof i[e] == "number") {
    u = e;
    break;
   }
   if (u < 0) return;
   let d = i.slice(u + 1);
   if (d.length === 0 || d.some(e => typeof e != "string")) return;
   let f = Z(n, i.slice(0, u + 1));
   if (!f || !r(f)) return;
   let p = [ ...d, o ];
   return f.items.some(e => a(e) && e.key.value.length === p.length && e.key.value.every((e, t) => e === p[t])) ? {
    container: f,
    dottedPrefix: d
   } : void 0;
  }
  function ja(e, t, n) {
   if (t.key === void 0) return !1;
   let r;
   try {
    r = Z(e, t.path.concat(t.key));
   } catch {
    return !1;
   }
   return r !== void 0 && d(r) && !n.has(r);
  }
  function Ma(t, n, r, i, o) {
   let s = Ea(ya(t, e => r.has(e), o ? e => {
    if (!a(e)) return;
    let t = e.key.value;
    if (t.length === o.length + 1) {
     for (let e = 0; e < o.length; e++) if (t[e] !== o[e]) return;
     return t[o.length];
    }
   } : void 0)), c = new Map;
   for (let e of s) e.kind === "member" && e.movable && e.key !== void 0 && c.set(e.key, e);
   let l = new Set(s.filter(e => e.kind === "member" && e.key !== void 0).map(e => e.key));
   for (let e of n) e.key !== void 0 && l.has(e.key) && !c.has(e.key) && i.push(`"${Oa(e)}" -- its entries are not contiguous in the document (e.g. the TOML spec's own "valid but discouraged" out-of-order table pattern), so reordering was skipped for it`);
   if (c.size === 0) return;
   let u = o ? s.filter(e => e.kind === "member" && e.movable).map(e => e.key) : s.filter(e => e.kind === "member").map((e, t) => e.movable ? e.key : `\0anchor:${t}`), d = n.filter(e => e.key !== void 0 && c.has(e.key));
   if (d.length === 0) return;
   let f = Da(u, d).filter(e => c.has(e)), p = f.filter(e => !c.get(e).isSection), m = f.filter(e => c.get(e).isSection), h = !1;
   for (let e of f) if (c.get(e).isSection) h = !0; else if (h) {
    i.push("the requested order asked for a root key-value to be positioned after a section header, which TOML cannot represent -- each group (root key-values, section blocks) was reordered to match its own requested relative order instead");
    break;
   }
   let g = 0, _ = 0, v = s.map(e => {
    if (e.kind !== "member" || !e.movable) return e;
    let t = e.isSection ? m[_++] : p[g++];
    return c.get(t);
   });
   if (v.every((e, t) => e === s[t])) return;
   let y = e(t) ? 1 : t.key.loc.end.line, b = s.map((e, t) => t === 0 ? e.startLine - y : e.startLine - s[t - 1].endLine - 1), x = y;
   for (let e = 0; e < v.length; e++) {
    let t = v[e], n = b[e], r = (e === 0 ? x : x + 1) + n - t.startLine;
    if (r !== 0) for (let e of t.items) U(e, {
     lines: r,
     columns: 0
    });
    x = t.endLine + r;
   }
   let S = v.flatMap(e => e.items), C = t.items;
   C.splice(0, C.length, ...S), br(t);
  }
  function Na(e, t, n) {
   if (t.length === 0) return;
   Ca(e);
   let r = [], i = new Map;
   for (let o of t) {
    var a;
    if (o.key === void 0) continue;
    let t = Aa(e, o.path, o.key, n);
    if (!t) {
     if (ja(e, o, n)) continue;
     r.push(`"${Oa(o)}" -- unsupported location for reordering (e.g. a dotted-key implicit table, or an interior of an inline table/array-of-tables entry)`);
     continue;
    }
    let s = ((a = t.dottedPrefix) == null ? void 0 : a.join("\0")) ?? "", c = i.get(t.container);
    c || (c = new Map, i.set(t.container, c));
    let l = c.get(s);
    l ? l.moves.push(o) : c.set(s, {
     ...t,
     moves: [ o ]
    });
   }
   for (let e of i.values()) for (let t of e.values()) Ma(t.container, t.moves, n, r, t.dottedPrefix);
   if (r.length > 0) {
    let e = [ ...new Set(r) ];
    console.warn(`toml-patch: updateOrder could not honor the requested position for ${e.length === 1 ? "1 entry" : `${e.length} entries`}, left unchanged:\n` + e.map(e => `  - ${e}`).join("\n"));
   }
   br(e);
  }
  const Pa = new WeakMap, Fa = new WeakMap;
  function Ia(e, t) {
   let n = e[t].loc.end.line;
   for (let r = t + 1; r < e.length; r++) {
    let t = e[r];
    if (p(t) && t.loc.start.line === n) return t;
    if (!p(t) && t.loc.start.line > n) return;
   }
  }
  function La(e, t, n) {
   for (let r = t + n; r >= 0 && r < e.length; r += n) if (!p(e[r])) return r;
  }
  function Ra(e, t, n) {
   Fa.has(e) || Fa.set(e, e.loc.start.column);
   let r = e.loc.start.column + n, i = Math.max(t, r) - r;
   i !== 0 && (e.loc.start.column += i, e.loc.end.column += i);
  }
  function za(e, t) {
   Fa.set(t, t.loc.start.column), Pa.set(t, t.loc.start.column - e.loc.end.column);
  }
  function Ba(e, t, n, r) {
   if (!m(e)) return;
   let i = e.items, a = i.indexOf(t);
   if (a < 0) return;
   let o = Ia(i, a);
   if (!o || n.loc.start.line !== n.loc.end.line || r.loc.start.line !== r.loc.end.line) return;
   let u, s = o.loc.start.column, c = o.loc.start.line, l = [ La(i, a, -1), La(i, a, 1) ];
   for (let e of l) {
    if (e == null) continue;
    let t = Ia(i, e);
    if (t && Math.abs(t.loc.start.line - c) === 1 && t.loc.start.column === s) {
     u = t.loc.start.column;
     break;
    }
   }
   if (u == null) return;
   let d = x(n.loc), f = x(r.loc).columns - d.columns;
   Ra(o, u, f);
  }
  function Va(e, t, n) {
   if (!m(e)) return;
   let r = e.items, i = r.indexOf(t);
   if (i < 0) return;
   let a = Ia(r, i);
   if (!a) return;
   let o = a.loc.start.column, s = a.loc.start.line, c = [ La(r, i, -1), La(r, i, 1) ];
   for (let e of c) {
    if (e == null) continue;
    let t = Ia(r, e);
    if (t && Math.abs(t.loc.start.line - s) === 1 && t.loc.start.column === o) {
     Ra(a, t.loc.start.column, n);
     return;
    }
   }
  }
  function Ha(e, t, n) {
   if (!m(e) || n === 0) return;
   let r = e.items, i = r.indexOf(t);
   if (i < 0) return;
   let a = Ia(r, i);
   a && za(t, a);
  }
  function Ua(e, t, n) {
   if (!u(e) && !f(e)) return 0;
   let r = x(t.loc), i = n > 0, a = n < e.items.length, o = n === e.items.length, s = !!d(t) && t.comma, c = i && s && !a && o;
   return r.columns + (i || a ? 2 : 0) + (s ? 1 + (c ? -1 : 0) : 0);
  }
  function Wa(e, n = []) {
   for (let i of e.items) p(i) ? n.push(i) : (t(i) || r(i)) && Wa(i, n);
   return n;
  }
  function Ga(e, n = new Set) {
   for (let i of e.items) a(i) && f(i.value) && i.loc.start.line === i.loc.end.line ? n.add(i.loc.end.line) : (t(i) || r(i)) && Ga(i, n);
   return n;
  }
  function Ka(e) {
   for (let n of e.items) (t(n) || r(n)) && Ka(n);
   let n = e.loc.end.line, i = e.loc.end.column, a = (e, t) => {
    (e > n || e === n && t > i) && (n = e, i = t);
   };
   (t(e) || r(e)) && a(e.key.loc.end.line, e.key.loc.end.column);
   for (let t of e.items) a(t.loc.end.line, t.loc.end.column);
   e.loc.end.line = n, e.loc.end.column = i;
  }
  function qa(e, t, n) {
   let r = n.newLine, i = t.match(/(?:\r\n|\n)+$/u), a = i ? i[0] : "", o = a ? t.slice(0, -a.length) : t, s = o.length ? o.split(r) : [], c = Ga(e), l = (e, t) => {
    let n = e.lastIndexOf(t.raw);
    return n >= 0 ? n : t.loc.start.column;
   }, u = Wa(e).filter(e => {
    let t = s[e.loc.start.line - 1] || "", n = l(t, e), r = t.slice(0, n);
    return r.trim().length > 0 && /\s{2,}$/u.test(r);
   }).sort((e, t) => e.loc.start.line - t.loc.start.line), d = [], f = [];
   for (let e of u) {
    let t = f[f.length - 1];
    t && e.loc.start.line !== t.loc.start.line + 1 ? (f.length > 0 && d.push(f), f = [ e ]) : f.push(e);
   }
   f.length > 0 && d.push(f);
   for (let e of d) {
    if (e.length < 2) continue;
    let t = Fa.get(e[0]) ?? e[0].loc.start.column, n = new Map;
    for (let t of e) {
     let e = Fa.get(t) ?? t.loc.start.column;
     n.set(e, (n.get(e) || 0) + 1);
    }
    let r = 1;
    for (let [e, i] of n) i > r && (r = i, t = e);
    let i = Math.max(...e.map(e => {
     let t = s[e.loc.start.line - 1] || "", n = l(t, e);
     return t.slice(0, n).trimEnd().length;
    })), a = Math.min(...e.map(e => {
     let t = s[e.loc.start.line - 1] || "", n = l(t, e), r = t.slice(0, n).trimEnd();
     return Math.max(1, n - r.length);
    })), o = e.filter(e => Pa.has(e)), u = e.some(e => !c.has(e.loc.start.line));
    if (o.length > 0 && u) {
     let t = Math.min(...e.map(e => {
      if (Pa.has(e)) return Pa.get(e) || 1;
      let t = s[e.loc.start.line - 1] || "", n = l(t, e), r = t.slice(0, n).trimEnd();
      return Math.max(1, n - r.length);
     }));
     a = Math.min(a, t);
    }
    if (t < i + 1) {
     let e = i + a;
     t = Math.max(t, e);
    }
    for (let n of e) {
     let e = n.loc.start.line - 1, r = s[e] || "", i = l(r, n), a = r.slice(0, i).trimEnd(), o = Math.max(t, a.length + 1);
     i !== o && (s[e] = a + " ".repeat(o - a.length) + n.raw), n.loc.start.column !== o && (n.loc.start.column = o, 
     n.loc.end.column = o + n.raw.length);
    }
   }
   return Ka(e), s.join(r) + a;
  }
  function Ja(e, t, n) {
   let r = ee(), i = Jt(e), a = Array.from(Xe(i, r));
   bn(a, i);
   let o = I(n, L.autoDetectFormatWithCst(e, a));
   if (r.mixed) {
    let e = o.newLine === "\r\n" ? "CRLF" : "LF";
    console.warn(`toml-patch: Mixed line endings detected. Line endings in the output will be normalized to ${e}`);
   }
   return (e => o.leadingBom ? `\ufeff${e}` : e)(eo(a, t, o, n instanceof L || n != null && Object.prototype.hasOwnProperty.call(n, "indentWidth"), n instanceof L || n != null && Object.prototype.hasOwnProperty.call(n, "trailingComma")).tomlString);
  }
  function Ya(e, t, n) {
   let r = e.slice(n), i = 0, a = Math.min(r.length, t.length);
   for (let e = 1; e <= a; e++) F(r.slice(r.length - e), t.slice(0, e)) && (i = e);
   return i;
  }
  function Xa(e, t, n) {
   if (n === void 0) return;
   let r = t.key.value;
   if (r.length < 2) return;
   let i = r.slice(0, -1);
   for (let t = 0; t < e.items.length; t++) {
    let o = e.items[t];
    if (!d(o) || !a(o.item)) continue;
    let s = o.item.key.value;
    if (s.length === r.length && F(s.slice(0, -1), i) && s[s.length - 1] === n) return t;
   }
  }
  function Za(e) {
   let t = new WeakSet, n = e => {
    t.add(e);
   };
   return Gt(e, {
    Document: n,
    Table: n,
    TableKey: n,
    TableArray: n,
    TableArrayKey: n,
    KeyValue: n,
    Key: n,
    String: n,
    Integer: n,
    Float: n,
    Boolean: n,
    DateTime: n,
    InlineArray: n,
    InlineItem: n,
    InlineTable: n,
    Comment: n
   }), t;
  }
  function Qa(e, t, n, r) {
   if (!P(t)) return t;
   let i = q(K(e, I({
    ...n,
    inlineTableStart: 0
   }, n)).items, "", {
    temporal: r
   });
   if (!P(i)) return t;
   let a = {};
   for (let e of Object.keys(i)) Object.prototype.hasOwnProperty.call(t, e) && (a[e] = t[e]);
   for (let e of Object.keys(t)) Object.prototype.hasOwnProperty.call(a, e) || (a[e] = t[e]);
   return a;
  }
  function $a(e) {
   let n = e.items;
   for (let e = 0; e < n.length; e++) {
    let i = n[e];
    if (!t(i) && !r(i) || !m(i)) continue;
    let a = i.items, o = a.length;
    for (;o > 0 && p(a[o - 1]); ) o--;
    if (o < a.length) {
     let t = n[e + 1];
     if (t && r(t)) {
      let e = i.key.item.value, r = t.key.item.value;
      if (F(e, r.slice(0, e.length))) {
       let e = a.splice(o), r = n.indexOf(t);
       for (let t of [ ...e ].reverse()) n.splice(r, 0, t);
       br(i);
      }
     }
    }
   }
  }
  function eo(e, t, n, r = !1, i = !0) {
   let a = [ ...e ];
   t = no(t);
   let o = Ot(t), s = 1, c = 0;
   for (let e of a) {
    let t = e.loc.end;
    (t.line > s || t.line === s && t.column > c) && (s = t.line, c = t.column);
   }
   let l = q(a, "", {
    temporal: o
   }), u = {
    type: "Document",
    loc: {
     start: {
      line: 1,
      column: 0
     },
     end: {
      line: s,
      column: c
     }
    },
    items: a
   };
   $n(u, n.indentWidth);
   let d = n.inlineTableStart != null && n.inlineTableStart > 1 ? 1 : n.inlineTableStart, f = I({
    ...n,
    inlineTableStart: d
   }, n), p = K(t, f), m = q(p.items, "", {
    temporal: o
   }), h = n.updateOrder ? Qa(t, m, f, o) : m;
   if (!n.updateOrder && to(l, h)) return {
    tomlString: Ni(a, n),
    document: u
   };
   let g = ro(io(u, h, $i(l, h, [], {
    updateOrder: n.updateOrder,
    orderSource: t
   })));
   if (g.length === 0) return {
    tomlString: Ni(a, n),
    document: u
   };
   let _ = yo(u, p, g, n, o, Za(u), t, r, i);
   return {
    tomlString: qa(_, Pi(_.items, n), n),
    document: _
   };
  }
  function to(e, t) {
   let n = [ [ e, t ] ];
   for (;n.length > 0; ) {
    let [e, t] = n.pop();
    if (typeof e == "number" && typeof t == "number" && (!Number.isFinite(e) || !Number.isFinite(t)) || typeof e == "number" && typeof t == "number" && Number.isNaN(e) && Number.isNaN(t)) return !1;
    if (Object.is(e, t)) continue;
    if (wt(e) && wt(t)) {
     if (!zt(e, t)) return !1;
     continue;
    }
    if (!e || !t || typeof e != "object" || typeof t != "object" || Array.isArray(e) !== Array.isArray(t)) return !1;
    if (!Array.isArray(e)) {
     let n = Object.getPrototypeOf(e), r = Object.getPrototypeOf(t);
     if (n !== Object.prototype && n !== null || r !== Object.prototype && r !== null) return !1;
    }
    let r = Object.keys(e), i = Object.keys(t);
    if (r.length !== i.length) return !1;
    for (let i of r) {
     if (!Object.prototype.hasOwnProperty.call(t, i)) return !1;
     n.push([ e[i], t[i] ]);
    }
   }
   return !0;
  }
  function no(e) {
   if (Array.isArray(e)) {
    let t = !1, n = [];
    for (let r = 0; r < e.length; r++) {
     if (!Object.prototype.hasOwnProperty.call(e, r)) {
      t = !0;
      continue;
     }
     let i = no(e[r]);
     t ||= i !== e[r], n.push(i);
    }
    return t ? n : e;
   }
   if (!P(e)) return e;
   let t = e;
   for (let n of Object.keys(e)) {
    let r = no(e[n]);
    r !== e[n] && (t === e && (t = {
     ...e
    }), t[n] = r);
   }
   return t;
  }
  function ro(e) {
   for (let t = 0; t < e.length; t++) {
    let n = e[t];
    if (Y(n)) {
     let r = N(n.path), i = n.path.slice(0, -1), a = t + 1;
     for (;a < e.length; ) {
      let o = e[a];
      if (J(o)) {
       if (typeof N(o.path) == "number" && F(i, o.path.slice(0, -1))) {
        if (n.coordinate === "source") {
         let n = -1;
         for (let t = a + 1; t < e.length; t++) {
          let r = e[t];
          if (Y(r) && r.coordinate === "source" && F(i, r.path.slice(0, -1))) {
           n = t;
           break;
          }
         }
         if (n !== -1) {
          let r = e.splice(n, 1)[0];
          e.splice(t, 0, r), t = -1;
          break;
         }
        }
        break;
       }
       a++;
       continue;
      }
      if (Zi(o) && o.key === void 0) {
       if (F(i, o.path)) break;
       a++;
       continue;
      }
      if (!Y(o)) {
       a++;
       continue;
      }
      let s = N(o.path), c = o.path.slice(0, -1);
      if (typeof r == "number" && typeof s == "number" && F(i, c) && s > r) {
       e.splice(a, 1), e.splice(t, 0, o), t = -1;
       break;
      }
      a++;
     }
    }
   }
   return e;
  }
  function io(e, t, n) {
   let i = new Set, o = [], s = new Map;
   for (let e of n) {
    if (!Y(e) && !J(e)) continue;
    let t = e.path.slice(0, -1);
    if (t.length === 0) continue;
    let n = JSON.stringify(t), r = s.get(n);
    r || (r = {
     path: t,
     removes: [],
     adds: []
    }, s.set(n, r)), (Y(e) ? r.removes : r.adds).push(e);
   }
   for (let t of s.values()) t.removes.length !== 0 && t.adds.length !== 0 && (Z(e, t.path) || (t.removes.forEach(e => i.add(e)), 
   t.adds.forEach(e => i.add(e)), o.push({
    type: "Edit",
    path: t.path
   })));
   for (let t of n) {
    if (i.has(t) || !Y(t) && !J(t)) continue;
    let r = t.path.slice(0, -1);
    if (r.length === 0 || typeof N(r) != "number") continue;
    let s = Z(e, r);
    if (!s || !d(s) || !f(s.item)) continue;
    let c = n.filter(e => !i.has(e) && (Y(e) || J(e)) && F(e.path.slice(0, -1), r));
    if (c.length === 0 || c.some(e => e.path.length !== r.length + 1)) continue;
    let l = new Set(s.item.items.filter(d).map(e => {
     let t = a(e.item) ? e.item : void 0;
     return (t == null ? void 0 : t.key.value.length) === 1 ? t.key.value[0] : void 0;
    }).filter(e => e !== void 0)), u = new Set(c.filter(Y).map(e => N(e.path)));
    if (c.some(Y) && c.some(J) && l.size === u.size && ![ ...l ].some(e => !u.has(e))) {
     for (let e of c) i.add(e);
     o.push({
      type: "Edit",
      path: r
     });
    }
   }
   let c = new Map;
   for (let t of n) {
    if (i.has(t) || !Xi(t) && !J(t) && !Y(t) || typeof N(t.path) != "number") continue;
    let n = t.path.slice(0, -1);
    if (n.length === 0) continue;
    let a = Z(e, n.concat(0));
    a && r(a) && c.set(JSON.stringify(n), n);
   }
   for (let e of c.values()) {
    let r = t;
    for (let t of e) r = r == null ? void 0 : r[t];
    if (!Array.isArray(r) || r.every(e => P(e))) continue;
    let a = n.filter(t => !i.has(t) && (Xi(t) || J(t) || Y(t)) && t.path.length > e.length && F(t.path.slice(0, e.length), e));
    if (!(a.length < 2)) {
     for (let e of a) i.add(e);
     o.push({
      type: "Edit",
      path: e
     });
    }
   }
   if (i.size === 0) return n;
   let l = n.filter(e => !i.has(e));
   return l.push(...o), l;
  }
  function ao(e, t, n = !0) {
   return t.map(t => A.test(t) ? t : `"${Fr(t, e, "singleline-basic", n)}"`).join(".");
  }
  function oo(e) {
   let n, t = [], r = !1;
   for (let i = 0; i < e.length; i++) {
    let a = e[i];
    if (n) {
     n === '"' && r ? r = !1 : n === '"' && a === "\\" ? r = !0 : a === n && (n = void 0);
     continue;
    }
    if (a === '"' || a === "'") {
     n = a;
     continue;
    }
    if (a !== ".") continue;
    let o = i;
    for (;o > 0 && (e[o - 1] === " " || e[o - 1] === "\t"); ) o--;
    let s = i + 1;
    for (;s < e.length && (e[s] === " " || e[s] === "\t"); ) s++;
    t.push(e.slice(o, s));
   }
   return t;
  }
  function so(e) {
   let r, t = [], n = 0, i = !1;
   for (let a = 0; a < e.length; a++) {
    let o = e[a];
    r ? r === '"' && i ? i = !1 : r === '"' && o === "\\" ? i = !0 : o === r && (r = void 0) : o === '"' || o === "'" ? r = o : o === "." && (t.push(e.slice(n, a)), 
    n = a + 1);
   }
   return t.push(e.slice(n)), t;
  }
  function co(e, t) {
   let n = oo(t);
   n.length !== 0 && (e.raw = so(e.raw).reduce((e, t, r) => r === 0 ? t : `${e}${n[Math.min(r - 1, n.length - 1)]}${t}`, ""), 
   e.loc.end.column = e.loc.start.column + e.raw.length);
  }
  function lo(e, t) {
   let n;
   return Gt(e, {
    KeyValue: e => {
     !n && e.key.value.length > t.length && F(e.key.value.slice(0, t.length), t) && oo(e.key.raw).length > 0 && (n = e);
    }
   }), n;
  }
  function uo(e) {
   let t = e.search(/[eE]/), n = t === -1 ? e : e.slice(0, t), r = n.indexOf("."), i = r === -1 ? "" : n.slice(r + 1);
   return {
    hasExponent: t !== -1,
    fractionLength: i.length,
    isRound: !/[1-9]/.test(i)
   };
  }
  function fo(e) {
   let t = e.search(/[eE]/), n = t === -1 ? e : e.slice(0, t), r = n.indexOf(".");
   return r === -1 ? 0 : n.length - r - 1;
  }
  function po(e, t, n = !1) {
   let [r, i] = e.toExponential().split(/[eE]/), a = Math.max(t, fo(r));
   return `${a > 0 ? Number(r).toFixed(a) : String(Number(r))}${n ? "E" : "e"}${i.replace(/^\+/, "")}`;
  }
  function mo(e) {
   return e.startsWith("0x") ? {
    radix: 16,
    prefix: "0x"
   } : e.startsWith("0o") ? {
    radix: 8,
    prefix: "0o"
   } : e.startsWith("0b") ? {
    radix: 2,
    prefix: "0b"
   } : void 0;
  }
  function ho(e) {
   let t = e;
   (t.startsWith("+") || t.startsWith("-")) && (t = t.slice(1)), (t.startsWith("0x") || t.startsWith("0o") || t.startsWith("0b")) && (t = t.slice(2));
   let n = t.lastIndexOf("_");
   return n === -1 ? void 0 : t.length - n - 1;
  }
  function go(e, t) {
   if (e.length <= t) return e;
   let n = "", r = 0;
   for (let i = e.length - 1; i >= 0; i--) n = e[i] + n, r++, r === t && i > 0 && (n = "_" + n, 
   r = 0);
   return n;
  }
  function _o(e, t) {
   let n = mo(t), r = ho(t);
   if (n) {
    if (typeof e == "bigint" ? e < 0n : e < 0) return;
    let i = n.radix === 16 && /[A-F]/.test(t), a = e.toString(n.radix);
    return i && (a = a.toUpperCase()), n.prefix + (r ? go(a, r) : a);
   }
   if (r) {
    let t = typeof e == "bigint" ? e < 0n : e < 0, n = t ? e.toString().slice(1) : e.toString();
    return (t ? "-" : "") + go(n, r);
   }
  }
  function vo(e, t, n = !0, r = 0) {
   if (o(e) && o(t)) {
    let r = Wr(t.value, e.raw, n);
    t.raw = r.raw, t.loc = r.loc;
   }
   if (l(e) && l(t)) {
    let n = e.raw, i = t.value;
    if (Et(i)) {
     let e = Dt(i);
     if (n.includes(" ") && e.includes("T") && (e = e.replace("T", " ")), /(?:\+00:00|-00:00)/.test(n) && e.endsWith("Z")) {
      let t = n.match(/([+-]00:00)/)[1];
      e = e.replace(/Z$/, t);
     }
     e = we(e, r), t.raw = e, t.loc.end.column = t.loc.start.column + t.raw.length;
    } else if (!(Te.IS_TIME_ONLY.test(n) && i instanceof Date && i.getUTCFullYear() > 1)) {
     let e = Te.createDateWithOriginalFormat(i, n);
     t.value = e, t.raw = we(e.toISOString(), r), t.loc.end.column = t.loc.start.column + t.raw.length;
    }
   }
   if (c(e) && c(t) && Number.isNaN(e.value) && Number.isNaN(t.value)) {
    let n = e, r = t;
    n.nanSign && (r.nanSign = "+", r.raw = "+nan");
   }
   if (s(e) && t.type === "Integer") {
    let n = e, r = _o(t.value, n.raw);
    if (r !== void 0) {
     let e = t;
     e.raw = r, e.loc.end.column = e.loc.start.column + r.length;
    }
   }
   if (c(e) && (t.type === "Integer" || t.type === "Float")) {
    let n = e, r = t.value;
    if (typeof r == "number") {
     let c, {hasExponent: e, fractionLength: i, isRound: a} = uo(n.raw), o = Number.isInteger(r) && !Object.is(r, -0), s = fo(t.raw);
     if (e && Number.isFinite(r) && !Object.is(r, -0)) {
      let e = n.raw.includes("E");
      c = po(r, o ? Math.max(a ? i : 0, s) : s, e);
     } else o && a && (c = r.toFixed(Math.max(i, s)));
     if (c !== void 0) {
      let e = t;
      e.type = "Float", e.raw = c, e.loc.end.column = e.loc.start.column + c.length;
     }
    }
   }
   if (u(e) && u(t)) {
    let n = ai(e);
    if (t.items.length > 0) {
     let e = t.items[t.items.length - 1];
     e.comma !== n && (e.comma = n, n && (t.loc.end.column += 1));
    }
   }
   if (f(e) && f(t)) {
    let n = oi(e);
    if (t.items.length > 0) {
     let e = t.items[t.items.length - 1];
     e.comma !== n && (e.comma = n, n && (t.loc.end.column += 1));
    }
   }
  }
  function yo(n, i, s, c, l = !1, g = new WeakSet, _ = void 0, v = !1, y = !0) {
   let b = new Map, S = new Set;
   function C(e) {
    let t = n.items, r = t.indexOf(e);
    if (r > 0) {
     let n = t[r - 1];
     p(n) && n.loc.end.line + 1 === e.loc.start.line && S.add(e);
    }
   }
   let w = new WeakMap;
   function T(e) {
    let i = w.get(e);
    if (i !== void 0) return i;
    let o = {};
    function s(n, i) {
     if (n === e) return i;
     if (a(n)) return s(n.value, i);
     if (d(n)) return s(n.item, i);
     if (m(n)) for (let e = 0; e < n.items.length; e++) {
      let c = n.items[e], l = [];
      if (a(c)) l = c.key.value; else if (t(c) || r(c)) {
       if (l = c.key.item.value, r(c)) {
        let e = Bt(l);
        o[e] = (o[e] ?? -1) + 1, l = l.concat(o[e]);
       }
      } else d(c) && (l = a(c.item) ? c.item.key.value : [ e ]);
      let u = s(c, l.length ? i.concat(l) : i);
      if (u) return u;
     }
    }
    let c = s(n, []);
    return c !== void 0 && w.set(e, c), c;
   }
   function E(e, t) {
    let n = a(e) ? e : d(e) && a(e.item) ? e.item : void 0;
    if (!n) return !1;
    let r = n.key.value.length;
    return r > t.length || !F(n.key.value, t.slice(t.length - r));
   }
   function D(e, i) {
    let o = e.key.item.value.concat(i);
    return !!e.items.some(e => a(e) && e.key.value.length > i.length && F(e.key.value.slice(0, i.length), i)) || n.items.some(e => {
     if (!t(e) && !r(e)) return !1;
     let n = e.key.item.value;
     return n.length > o.length && F(n.slice(0, o.length), o);
    });
   }
   function O(e, t) {
    let n = [], r = !1;
    for (let i of e.items) {
     if (!a(i) || !f(i.value) || !D(t, i.key.value)) {
      n.push(i);
      continue;
     }
     let e = [];
     for (let t of i.value.items) {
      if (!d(t) || !a(t.item)) continue;
      let n = q([ t.item ], "", {
       temporal: l
      });
      for (let e of t.item.key.value) n = n == null ? void 0 : n[e];
      let r = Po(n, c);
      r !== void 0 && e.push(Br(i.key.value.concat(t.item.key.value), r));
     }
     e.length > 0 ? (n.push(...e), r = !0) : n.push(i);
    }
    if (!r) return e;
    let i = Rr(e.key.item.value, c.escapeSequenceUpperCase);
    for (let e of n) B(i, i, e);
    return H(i), i;
   }
   function k(e, t) {
    function n(e) {
     if (a(e)) return n(e.value);
     if (d(e)) return n(e.item);
     if (!m(e)) return;
     let r = e.items;
     for (let n of r) if (n === t || d(n) && n.item === t) return e;
     for (let e of r) {
      let t = n(d(e) ? e.item : e);
      if (t) return t;
     }
    }
    return n(e);
   }
   function j(e, t, r, i) {
    let a = t.concat(e.key.value), o = e.key.raw;
    e.key.value = a, e.key.raw = a.map(e => A.test(e) ? e : JSON.stringify(e).replace(/\x7f/g, "\\u007f")).join(".");
    let s = e.key.raw.length - o.length;
    e.key.loc.end.column = e.key.loc.start.column + e.key.raw.length, e.equals += s, 
    U(e.value, {
     lines: 0,
     columns: s
    }, {
     first_line_only: !0
    }), e.loc.end.line === e.loc.start.line && (e.loc.end.column += s), pr(n, i, r, e), 
    Co(n, e);
   }
   function ee(e, t) {
    let n = e.key.item, r = n.raw, i = t.concat(n.value), a = i.map(e => A.test(e) ? e : JSON.stringify(e).replace(/\x7f/g, "\\u007f")).join("."), o = a.length - r.length;
    n.value = i, n.raw = a, n.loc.end.column = n.loc.start.column + a.length, e.key.loc.end.line === e.key.loc.start.line && (e.key.loc.end.column += o);
   }
   function te(e, t, r, i) {
    ee(e, t), pr(n, i, r, e);
   }
   function ne(e, t, r) {
    let i = Z(n, e);
    if (i && !E(i, e)) return null;
    let a = e.length;
    for (;a > 0; ) {
     let t = Z(n, e.slice(0, a));
     if (t && !E(t, e.slice(0, a))) break;
     a--;
    }
    let o = e.slice(a);
    if (o.length === 0 || !o.every(e => typeof e == "string")) return null;
    if (_ !== void 0) {
     let e = _;
     for (let t of r) e = e == null ? void 0 : e[t];
     if (e !== void 0) {
      let n = Po(e, c);
      if (n !== void 0) return Br([ ...o, ...t.key.value ], n, !1, c.escapeSequenceUpperCase);
     }
    }
    let s = t.key, l = [ ...o, ...s.value ].map(e => A.test(e) ? e : JSON.stringify(e).replace(/\x7f/g, "\\u007f")).join("."), u = l.length - s.raw.length;
    return s.raw = l, s.value = [ ...o, ...s.value ], s.loc.end.column = s.loc.start.column + l.length, 
    t.equals += u, U(t.value, {
     lines: 0,
     columns: u
    }, {
     first_line_only: !0
    }), t.loc.end.line === t.loc.start.line && (t.loc.end.column += u), t;
   }
   let M = new Set, re = new Set, ie = new WeakMap;
   function ae(e, t) {
    return ie.get(e) ?? t;
   }
   let oe = [], se = new Set, ce = [];
   function le(e, t, r) {
    if (!u(e) && !f(e) || !d(r) || f(e) && !a(r.item)) return r;
    let i = _;
    for (let e of t) i = i == null ? void 0 : i[e];
    if (!Array.isArray(i) && !P(i)) return r;
    let o = qn(n, e) ?? 0, s = Cr(e) || e.items.length === 0 && e.loc.end.line > e.loc.start.line, l = v ? c.indentWidth : u(e) && e.items.length === 0 ? Math.max(c.indentWidth, 4) : c.indentWidth;
    u(e) && e.items.length === 0 && !c.useTabsForIndentation && er(e, Math.max(l, 4));
    let p = Array.isArray(i) ? "array" : "table", m = e.items.map(t => f(e) && a(t.item) ? t.item.value : t.item).find(e => p === "array" ? u(e) : f(e)), h = m && p === "array" ? ai(m) : !(!m || p !== "table") && oi(m), g = m, b = g && g.items.length > 0 ? g.items[0].loc.start.column - g.loc.start.column > 1 : void 0, x = Fn(p, o + 1, s, c), S = p === "array" ? "multilineArray" : "multilineTable", C = I({
     ...c,
     inlineTableStart: 0,
     [S]: x,
     trailingComma: y ? c.trailingComma : h,
     bracketSpacing: b ?? c.bracketSpacing,
     indentWidth: l
    }, c), w = K({
     tmp: i
    }, C, o + 1, s).items[0];
    if (!w || !a(w)) return r;
    let T = w.value;
    if (x && (u(T) || f(T))) {
     let e = T.loc.start.column;
     T.loc.start.column = 0, T.loc.end.line === T.loc.start.line ? T.loc.end.column -= e : Fn(u(T) ? "array" : "table", o + 1, s, C) && (T.loc.end.column = 1);
    }
    if (f(e)) {
     let e = G(Br(r.item.key.value, T, !1, c.escapeSequenceUpperCase));
     return e.comma = r.comma, e;
    }
    let E = G(T);
    return e.items.length === 0 && u(e) && f(T) && (E.comma = !0), E;
   }
   function ue(e, t, r) {
    let i = d(t) ? t.item : t;
    if (!u(i) && !f(i)) return t;
    let o = _;
    for (let e of r) o = o == null ? void 0 : o[e];
    if (!Array.isArray(o) && !P(o)) return t;
    let s = Jn(n, e), l = s ? qn(n, s) ?? 0 : -1, p = !!s && (Cr(s) || s.items.length === 0 && s.loc.end.line > s.loc.start.line), m = Array.isArray(o) ? "array" : "table", h = m === "array" ? c.multilineArray : c.multilineTable, g = Fn(m, l + 1, p, c), v = d(e) ? e.item : e, b = u(v) || f(v) ? v : void 0, x = u(v) ? "array" : f(v) ? "table" : void 0, S = b !== void 0 && x !== m && Kn(b) && h === "auto";
    if (!g && !S) return t;
    let C = m === "array" ? "multilineArray" : "multilineTable", w = I({
     ...c,
     inlineTableStart: 0,
     [C]: !0,
     trailingComma: !!y && c.trailingComma
    }, c), T = K({
     tmp: o
    }, w, l + 1, p).items[0];
    if (!T || !a(T)) return t;
    let E = T.value;
    if (u(E) || f(E)) {
     let t = d(e) ? e.item.loc.start.column : e.loc.start.column;
     E.loc.end.line === E.loc.start.line ? E.loc.end.column += t - E.loc.start.column : E.loc.end.column = 1, 
     E.loc.start.column = t;
    }
    if (d(t)) {
     let e = G(E);
     return e.comma = t.comma, e;
    }
    return E;
   }
   s.forEach(s => {
    if (J(s)) {
     var v;
     let y, o = X(i, s.path), h = s.path.slice(0, -1), g = N(s.path), _ = r(o);
     if (bt(g) && !_ && !bt(N(h))) {
      let e = Z(n, h.concat(0));
      e && r(e) && (_ = !0);
     }
     if (_ && bt(g) && !bt(N(h))) {
      let e = Z(n, h), t = e && a(e) ? e.value : e;
      if (t && u(t)) {
       let e = q(i.items, "", {
        temporal: l
       });
       for (let t of s.path) e = e == null ? void 0 : e[t];
       let r = I({
        ...c,
        inlineTableStart: 0
       }, c), u = e === void 0 ? void 0 : K({
        tmp: e
       }, r), p = u == null ? void 0 : u.items[0];
       if (p && a(p) && (o = G(p.value), _ = !1, d(o) && f(o.item) && o.item.items.length > 0)) {
        let e = o.item;
        if (!(e.items[0].loc.start.column - e.loc.start.column > 1)) {
         let r = t.items.map(e => e.item).find(e => f(e) && e.items.length > 0);
         r && r.items[0].loc.start.column - r.loc.start.column > 1 && xr(n, e, !0);
        }
       }
      }
     }
     if (_ && !r(o)) {
      let e = h.filter(e => typeof e == "string"), n = q(i.items, "", {
       temporal: l
      });
      for (let e of s.path) n = n == null ? void 0 : n[e];
      if (n !== void 0) {
       let i = Rr(e, c.escapeSequenceUpperCase), a = K(n, c);
       for (let e of a.items) B(i, i, e, void 0);
       let s = n => {
        if (m(n)) for (let i of n.items) {
         if (!t(i) && !r(i)) continue;
         let n = i.key, a = n.item, o = e.concat(a.value);
         a.value = o, a.raw = Ur(o, c.escapeSequenceUpperCase).raw, a.loc.start.column = n.loc.start.column + 1, 
         a.loc.end.column = a.loc.start.column + a.raw.length, n.loc.end.column = a.loc.start.column + a.raw.length + 1, 
         s(i);
        }
       };
       s(i), H(i), o = i;
      }
     }
     if (t(o)) y = n; else if (_) {
      y = n;
      let e = n, i = Z(e, h.concat(g - 1)), a = Z(e, h.concat(g));
      if (a) g = e.items.indexOf(a); else if (i) {
       if (g = e.items.indexOf(i) + 1, r(i)) {
        let n = i.key.item.value, a = g - 1;
        for (let i = g; i < e.items.length; i++) {
         let o = e.items[i], s = t(o) || r(o) ? o.key.item.value : void 0;
         s && s.length > n.length && F(s.slice(0, n.length), n) && (a = i);
        }
        g = a + 1, r(o) && (o = O(o, i));
       }
      } else g = e.items.length;
     } else {
      y = n;
      for (let e = s.path.length - 1; e >= 0; e--) {
       let t = Z(n, s.path.slice(0, e));
       if (t && !E(t, s.path.slice(0, e))) {
        y = t;
        break;
       }
      }
      a(y) ? y = y.value : d(y) && a(y.item) ? y = y.item.value : (d(y) && f(y.item) || d(y) && u(y.item)) && (y = y.item);
     }
     if ((u(y) || f(y)) && (o = le(y, s.path, o), wi(y, o, c.indentWidth)), u(y)) {
      let e = Z(n, h), t = Z(n, h.slice(0, -1));
      if (e && a(e) && t) {
       let n = Ua(y, o, g);
       n !== 0 && Va(t, e, n);
      }
     }
     let b = (u(y) || f(y)) && y.loc.end.line > y.loc.start.line;
     b && re.has(y) && H(n);
     let x = u(y) || f(y) ? (v = Sa(n, y)) == null ? void 0 : v.items : void 0;
     if (r(y) || u(y) || e(y)) {
      if (u(y)) {
       let e = ae(y, ai(y));
       if (d(o)) {
        let t = y.items.length === 0 && f(o.item) && Cr(o.item);
        o.comma = t || e;
        let n = o, r = f(n.item) ? n.item : void 0, u = r && r.items.length > 0 ? y.items.map(e => e.item).find(e => e !== n.item && f(e)) : void 0;
        if (r && u) {
         let e = oi(u);
         if (e !== oi(r)) {
          let t = q(i.items, "", {
           temporal: l
          });
          for (let e of s.path) t = t == null ? void 0 : t[e];
          let r = I({
           ...c,
           inlineTableStart: 0,
           trailingComma: e
          }, c), u = t === void 0 ? void 0 : K({
           tmp: t
          }, r).items[0];
          if (u && a(u)) {
           let e = G(u.value);
           e.comma = n.comma, o = e;
          }
         }
        }
       }
      }
      if (c.inlineTableStart !== void 0 && c.inlineTableStart > 0 && e(y) && t(o)) {
       let e = Mo(o, n, c);
       B(n, y, o, g);
       for (let t of e) B(n, n, t, void 0);
      } else {
       let i = o;
       d(o) && (r(y) || e(y)) && (i = o.item);
       let c = g;
       if (e(y) && a(i)) {
        let e = y.items.findIndex(e => t(e) || r(e));
        e !== -1 && (c = e);
       }
       let l = !1;
       if ((r(y) || e(y)) && a(i)) {
        let e = ne(h, i, s.path);
        e && (M.has(y) && H(n), i = e, l = !0);
       }
       if (u(y) && y.items.length === 0 && H(n), c === 0 && u(y) && dr(n).has(y) && H(n), 
       c === 0 && (e(y) || t(y) || r(y)) && dr(n).has(y) && H(n), a(i) && i.key.value.length > 1) {
        let e = lo(n, i.key.value.slice(0, -1));
        if (e) {
         let t = i.equals;
         co(i.key, e.key.raw), i.equals = i.key.loc.end.column + e.equals - e.key.loc.end.column;
         let n = i.equals - t;
         U(i.value, {
          lines: 0,
          columns: n
         }, {
          first_line_only: !0
         }), i.loc.end.line === i.loc.start.line && (i.loc.end.column += n);
        }
       }
       B(n, y, i, c, void 0, x), l && M.add(y);
      }
     } else if (f(y)) {
      y.items.length === 0 && (H(n), ar(y) && y.loc.end.line > y.loc.start.line && (y.loc.end.line = y.loc.start.line));
      let e = ae(y, oi(y));
      if (a(o)) {
       let t = G(o);
       t.comma = e;
       let r = Xa(y, o, s.before);
       B(n, y, t, r, void 0, x);
      } else if (d(o) && a(o.item)) {
       let t = o.item, r = ne(h, t, s.path);
       r && (M.has(y) && H(n), t = r);
       let i = G(t);
       i.comma = e;
       let a = Xa(y, t, s.before);
       B(n, y, i, a, void 0, x), r && M.add(y);
      } else B(n, y, o, void 0, void 0, x);
     } else if (c.inlineTableStart !== void 0 && c.inlineTableStart > 0 && a(o) && f(o.value) && t(y)) gi([ ...y.key.item.value, ...o.key.value ]) < c.inlineTableStart ? No(o, y, n, c) : B(n, y, o); else if (c.inlineTableStart === 0 && a(o) && f(o.value) && e(y)) B(n, y, o, void 0, !0); else {
      let i = o;
      d(o) && (t(y) || r(y) || e(y)) && (i = o.item);
      let c = !1;
      if (t(y) && a(i)) {
       let e = ne(h, i, s.path);
       e && (M.has(y) && H(n), i = e, c = !0);
      }
      let l = (t(y) || r(y)) && y.items.length > 0 && y.items.every(p) ? 2 : void 0;
      B(n, y, i, void 0, void 0, void 0, l), c && M.add(y);
     }
     b && re.add(y);
    } else if (Xi(s)) {
     let h, p = Z(n, s.path);
     try {
      h = X(i, s.path);
     } catch {
      h = void 0;
     }
     if (!p || !h) {
      To(n, i, s, c, l, g, S);
      return;
     }
     if (a(p) && t(h)) {
      let e = h.key.item.value;
      if ($(n, e).some(e => e !== p)) {
       To(n, i, s, c, l, g, S);
       return;
      }
     }
     if (d(p) && (t(h) || r(h))) {
      let e = Z(n, s.path.slice(0, -1)), t = e && a(e) ? e.value : e;
      if (t && u(t)) {
       let e = _;
       for (let t of s.path) e = e == null ? void 0 : e[t];
       if (e !== void 0) {
        let t = I({
         ...c,
         inlineTableStart: 0
        }, c), n = K({
         tmp: e
        }, t), r = n == null ? void 0 : n.items[0];
        r && a(r) && (h = G(r.value));
       }
      }
     }
     let v, y = Z(n, s.path.slice(0, -1));
     y && a(y) && E(y, s.path.slice(0, -1)) && (y = k(n, y));
     let b = Fo(n, s.path);
     if (a(p) && a(h)) {
      let i = !1;
      if (p.key.value.length > 1) {
       let o = T(p), c = Ya(s.path, p.key.value, o ? o.length - p.key.value.length : 0);
       if (c > 0 && c < p.key.value.length) {
        p.key.value = p.key.value.slice(0, c), p.key.raw = Ur(p.key.value).raw;
        let o = p.key.loc.end.column, s = p.key.loc.start.column + p.key.raw.length, l = s - o;
        p.key.loc.end.column = s, p.equals += l, p.value.loc.start.column += l, p.value.loc.end.line === p.value.loc.start.line && (p.value.loc.end.column += l), 
        p.loc.end.line === p.loc.start.line && (p.loc.end.column += l), i = !0;
        let u = p.key.value;
        if (y && (t(y) || e(y) || r(y))) {
         let e = [ ...y.items ];
         for (let i = e.length - 1; i >= 0; i--) {
          let o = e[i];
          if (o === p) continue;
          let s = a(o) ? o.key.value : t(o) || r(o) ? o.key.item.value : void 0;
          s && s.length >= u.length && F(s.slice(0, u.length), u) && Q(n, y, o);
         }
        }
       }
      }
      if (!i && a(h) && y && (t(y) || e(y) || r(y)) && Lo(n, y, p.key.value, p), vo(p.value, h.value, c.escapeSequenceUpperCase, c.minimumTimeDecimals ?? 0), 
      y && Ba(y, p, p.value, h.value), v = p, p = p.value, h = h.value, i && _ !== void 0) {
       let e = _;
       for (let t of s.path) e = e == null ? void 0 : e[t];
       if (e !== void 0) {
        let t = Po(e, c);
        t !== void 0 && (h = t, vo(p, h, c.escapeSequenceUpperCase, c.minimumTimeDecimals ?? 0));
       }
      }
     } else if (a(p) && d(h) && a(h.item)) {
      let i = !1;
      if (p.key.value.length > 1) {
       let o = T(p), c = Ya(s.path, p.key.value, o ? o.length - p.key.value.length : 0);
       if (c > 0 && c < p.key.value.length) {
        p.key.value = p.key.value.slice(0, c), p.key.raw = Ur(p.key.value).raw;
        let o = p.key.loc.end.column, s = p.key.loc.start.column + p.key.raw.length, l = s - o;
        p.key.loc.end.column = s, p.equals += l, p.value.loc.start.column += l, p.value.loc.end.line === p.value.loc.start.line && (p.value.loc.end.column += l), 
        p.loc.end.line === p.loc.start.line && (p.loc.end.column += l), i = !0;
        let u = p.key.value;
        if (y && (t(y) || e(y) || r(y))) {
         let e = [ ...y.items ];
         for (let i = e.length - 1; i >= 0; i--) {
          let o = e[i];
          if (o === p) continue;
          let s = a(o) ? o.key.value : t(o) || r(o) ? o.key.item.value : void 0;
          s && s.length >= u.length && F(s.slice(0, u.length), u) && Q(n, y, o);
         }
        }
       }
      }
      if (!i && a(h.item) && y && (t(y) || e(y) || r(y)) && Lo(n, y, p.key.value, p), 
      v = p, p = p.value, h = h.item.value, i && _ !== void 0) {
       let e = _;
       for (let t of s.path) e = e == null ? void 0 : e[t];
       if (e !== void 0) {
        let t = Po(e, c);
        t !== void 0 && (h = t);
       }
      }
     } else if (d(p) && a(p.item) && a(h)) {
      let e = p.item, i = !1;
      if (e.key.value.length > 1) {
       let o = T(e), l = Ya(s.path, e.key.value, o ? o.length - e.key.value.length : 0);
       if (l > 0 && l < e.key.value.length) {
        e.key.value = e.key.value.slice(0, l), e.key.raw = Ur(e.key.value, c.escapeSequenceUpperCase).raw;
        let o = e.key.loc.end.column, s = e.key.loc.start.column + e.key.raw.length, u = s - o;
        e.key.loc.end.column = s, e.equals += u, e.value.loc.start.column += u, e.value.loc.end.line === e.value.loc.start.line && (e.value.loc.end.column += u), 
        e.loc.end.line === e.loc.start.line && (e.loc.end.column += u), e.loc.end.line === e.loc.start.line && sr(n, e, {
         lines: 0,
         columns: u
        }), i = !0;
        let f = e.key.value, h = y;
        if (h && d(h) && (h = h.item), h && a(h) && (h = h.value), h && m(h)) {
         let e = [ ...h.items ];
         for (let i = e.length - 1; i >= 0; i--) {
          let o = e[i];
          if (o === p) continue;
          let s = a(o) ? o.key.value : d(o) && a(o.item) ? o.item.key.value : t(o) || r(o) ? o.key.item.value : void 0;
          s && s.length >= f.length && F(s.slice(0, f.length), f) && Q(n, h, o);
         }
        }
       }
      }
      if (vo(e.value, h.value, c.escapeSequenceUpperCase, c.minimumTimeDecimals ?? 0), 
      v = e, p = e.value, h = h.value, i && _ !== void 0) {
       let e = _;
       for (let t of s.path) e = e == null ? void 0 : e[t];
       if (e !== void 0) {
        let t = Po(e, c);
        t !== void 0 && (h = t, vo(p, h, c.escapeSequenceUpperCase, c.minimumTimeDecimals ?? 0));
       }
      }
     } else if (d(p) && d(h) && a(p.item) && a(h.item)) {
      let e = !1, i = p.item;
      if (i.key.value.length > 1) {
       let o = T(i), l = Ya(s.path, i.key.value, o ? o.length - i.key.value.length : 0);
       if (l > 0 && l < i.key.value.length) {
        i.key.value = i.key.value.slice(0, l), i.key.raw = Ur(i.key.value, c.escapeSequenceUpperCase).raw;
        let o = i.key.loc.end.column, s = i.key.loc.start.column + i.key.raw.length, u = s - o;
        i.key.loc.end.column = s, i.equals += u, i.value.loc.start.column += u, i.value.loc.end.line === i.value.loc.start.line && (i.value.loc.end.column += u), 
        i.loc.end.line === i.loc.start.line && (i.loc.end.column += u), i.loc.end.line === i.loc.start.line && sr(n, i, {
         lines: 0,
         columns: u
        }), e = !0;
        let f = i.key.value, h = y;
        if (h && d(h) && (h = h.item), h && a(h) && (h = h.value), h && m(h)) {
         let e = [ ...h.items ];
         for (let i = e.length - 1; i >= 0; i--) {
          let o = e[i];
          if (o === p) continue;
          let s = a(o) ? o.key.value : d(o) && a(o.item) ? o.item.key.value : t(o) || r(o) ? o.key.item.value : void 0;
          s && s.length >= f.length && F(s.slice(0, f.length), f) && Q(n, h, o);
         }
        }
       }
      }
      if (vo(i.value, h.item.value, c.escapeSequenceUpperCase, c.minimumTimeDecimals ?? 0), 
      v = i, p = i.value, h = h.item.value, e && _ !== void 0) {
       let e = _;
       for (let t of s.path) e = e == null ? void 0 : e[t];
       if (e !== void 0) {
        let t = Po(e, c);
        t !== void 0 && (h = t, vo(p, h, c.escapeSequenceUpperCase, c.minimumTimeDecimals ?? 0));
       }
      }
     } else if (t(p)) {
      let o = q(i.items, "", {
       temporal: l
      });
      for (let e of s.path) o = o == null ? void 0 : o[e];
      if (o !== void 0) {
       let i = p.key.item.value, l = i.slice(-1), u = i.slice(0, -1), d = k(n, p) ?? oa(n, s.path);
       if (e(d)) {
        let e = $(n, i).filter(e => e !== p && (t(e) || r(e)));
        for (let t of e) Q(n, d, t);
       }
       let f = K({
        [l[0]]: o
       }, c), m = f.items[0];
       if (u.length > 0) if (t(m) || r(m)) te(m, u, p, d), g.add(m); else if ($(n, u).some(a)) j(m, u, p, d), 
       g.add(m); else {
        let e = n.items.find(e => e !== p && (t(e) || r(e)) && F(e.key.item.value, u));
        if (e) B(n, e, m, void 0), Q(n, d, p), g.add(m); else {
         let e = W(u, c.escapeSequenceUpperCase);
         S.add(e), B(n, e, m, 0), pr(n, d, p, e), g.add(e);
        }
       } else pr(n, d, p, m), g.add(m), Co(n, m);
       if (f.items.length > 1) for (let e = 1; e < f.items.length; e++) {
        let t = f.items[e];
        u.length > 0 && ee(t, u);
        let r = e === 1 ? m : f.items[e - 1];
        B(n, d, t, d.items.indexOf(r) + 1), g.add(t);
       }
       return;
      }
      v = oa(n, s.path);
     } else if (r(p)) {
      let o = q(i.items, "", {
       temporal: l
      }), u = p.key.item.value, d = o, f = typeof s.path[s.path.length - 1] == "number" ? s.path.slice(0, -1) : s.path;
      for (let e of f) d = d == null ? void 0 : d[e];
      if (d !== void 0) {
       let i = u.slice(-1), o = u.slice(0, -1), l = k(n, p) ?? oa(n, s.path), f = K({
        [i[0]]: d
       }, c).items[0];
       if (Array.isArray(d) && !d.every(e => P(e))) {
        let e = $(n, u).filter(e => e !== p && (t(e) || r(e)));
        for (let t of e) Q(n, n, t);
       }
       if (o.length > 0) if (t(f) || r(f)) te(f, o, p, l), g.add(f); else {
        let r = e(l) ? l.items.find(e => t(e) && F(e.key.item.value, o)) : void 0;
        if (r) {
         let e = r.items.find(e => a(e) && F(e.key.value, f.key.value));
         e ? pr(n, r, e, f) : B(n, r, f, void 0), Q(n, l, p), g.add(r);
         return;
        }
        if ($(n, o).some(a)) j(f, o, p, l), g.add(f); else {
         let e = W(o, c.escapeSequenceUpperCase);
         S.add(e), B(n, e, f, 0), pr(n, l, p, e), g.add(e);
        }
       } else pr(n, l, p, f), g.add(f), Co(n, f);
       return;
      }
      v = oa(n, s.path);
     } else if (v = oa(n, s.path), a(v)) {
      let e = X(n, s.path.slice(0, -1));
      a(e) && u(e.value) && (v = e.value);
     } else d(v) && a(v.item) ? v = v.item.value : (d(v) && f(v.item) || d(v) && u(v.item)) && (v = v.item);
     if (d(p) && d(h) && (o(p.item) && o(h.item) && (vo(p.item, h.item, c.escapeSequenceUpperCase, c.minimumTimeDecimals ?? 0), 
     h.loc = {
      start: {
       ...h.item.loc.start
      },
      end: {
       ...h.item.loc.end
      }
     }), h.comma = p.comma), b) {
      let e = x(p.loc), t = x(h.loc).columns - e.columns;
      t !== 0 && Ha(b.container, b.row, t);
     }
     h = ue(p, h, s.path), pr(n, v, p, h), u(h) && se.add(h), (u(h) || f(h)) && (H(n), 
     mi(h, c.indentWidth), ce.push({
      owner: v,
      container: h
     })), e(v) && a(p) && (t(h) || r(h)) && wo(n, h);
    } else if (Y(s)) {
     let o = Z(n, s.path);
     if (o) {
      let l = oa(n, s.path);
      if (l === o && (l = oa(n, s.path.slice(0, -1))), l === o) {
       let e = Sa(n, o);
       e && (l = e);
      }
      a(l) && (l = l.value), d(l) && a(l.item) && (l = l.item.value), d(l) && f(l.item) && (l = l.item), 
      d(l) && u(l.item) && (l = l.item), (!m(l) || !l.items.includes(o)) && (l = k(n, o) ?? (m(l) ? n : Sa(n, o) ?? n));
      let p = !1;
      if (s.path.length > 1 && t(o) && _ !== void 0) {
       let e = s.path.slice(0, -1), t = o.key.item.value.slice(0, -1);
       if ($(n, t).filter(e => e !== o).length === 0) {
        let r = _;
        for (let t of e) r = r == null ? void 0 : r[t];
        if (P(r) && Object.keys(r).length === 0) {
         let e = o;
         for (;e.items.length > 0; ) V(n, e, N(e.items));
         H(n);
         let r = e.key, i = h(r) ? r.item : r;
         i.value = t, i.raw = ao(i.raw, i.value, c.escapeSequenceUpperCase), i.loc.end.column = i.loc.start.column + i.raw.length, 
         r.loc.end.column = r.loc.start.column + i.raw.length + 2, e.loc.end.line = r.loc.end.line, 
         e.loc.end.column = r.loc.end.column, C(e), p = !0;
        }
       }
      }
      let g = e(l) && m(l) ? l.items.indexOf(o) : -1, v = m(l) && !e(l) ? l.items.indexOf(o) : -1, y = d(o) ? o.comma : void 0;
      d(o) && (u(l) || f(l)) && er(l, o.loc.start.column), d(o) && (u(l) || f(l)) && v === l.items.length - 1 && y !== void 0 && ie.set(l, y);
      let x = d(o) && (u(l) || f(l)) && o.loc.end.line === l.loc.end.line ? l.loc.end.column - o.loc.end.column : void 0, w = T(d(o) && a(o.item) ? o.item : o), E = a(o) ? o : d(o) && a(o.item) ? o.item : void 0;
      if (E && w && m(l)) {
       let e = w.length - E.key.value.length, i = s.path.slice(e);
       if (i.length > 0 && i.length < E.key.value.length) {
        let e = l.items, s = [];
        for (let n of e) {
         if (n === o) continue;
         let e = a(n) ? n.key.value : d(n) && a(n.item) ? n.item.key.value : t(n) || r(n) ? n.key.item.value : void 0;
         e && e.length > i.length && F(e.slice(0, i.length), i) && s.push(n);
        }
        for (let e of s) Q(n, l, e);
       }
      }
      if (E && w && m(l)) {
       let e = E.key.value, i = l.items, s = [];
       for (let n of i) {
        if (n === o) continue;
        let i = a(n) ? n.key.value : d(n) && a(n.item) ? n.item.key.value : t(n) || r(n) ? n.key.item.value : void 0;
        i && i.length > e.length && F(i.slice(0, e.length), e) && s.push(n);
       }
       for (let e of s) Q(n, l, e);
      }
      if ((t(o) || r(o)) && m(l)) {
       let e = o.key.item.value, i = l.items, s = [];
       for (let n of i) {
        if (n === o) continue;
        let i = a(n) ? n.key.value : t(n) || r(n) ? n.key.item.value : void 0;
        i && i.length > e.length && F(i.slice(0, e.length), e) && s.push(n);
       }
       for (let e of s) Q(n, l, e);
      }
      if (p || Q(n, l, o), d(o) && (u(l) || f(l)) && o.loc.end.line === l.loc.end.line) {
       let e = l.items, t = l.loc.end.line === l.loc.start.line ? e.every(e => e.loc.end.line === l.loc.start.line) : e.length > 0 && N(e).loc.end.line === l.loc.end.line;
       if (e.length > 0 && v === e.length && t) {
        let t = x ?? l.loc.end.column - o.loc.end.column;
        H(n);
        let r = N(e).loc.end.column + t;
        l.loc.end.column !== r && (l.loc.end.column = r);
        let i, s = e => {
         if (a(e)) return e.value === l ? e : s(e.value);
         if (d(e)) return s(e.item);
         if (m(e)) for (let t of e.items) {
          let e = s(d(t) ? t.item : t);
          if (e) return e;
         }
        };
        if (i = s(n), i && i.loc.end.line === l.loc.end.line) {
         i.loc.end.column = l.loc.end.column;
         let e = t => {
          if (a(t)) return e(t.value);
          if (d(t)) return t.item === i ? t : e(t.item);
          if (m(t)) for (let n of t.items) {
           let t = e(n);
           if (t) return t;
          }
         }, t = e(n);
         if (t) {
          let e = l.loc.end.column - t.loc.end.column;
          t.loc.end.column = l.loc.end.column, e !== 0 && (sr(n, t, {
           lines: 0,
           columns: e
          }), cr(n), H(n));
         }
        }
       }
      }
      if (!p && s.path.length > 1 && (t(o) || r(o)) && _ !== void 0) {
       let e = s.path.slice(0, -1), t = o.key.item.value.slice(0, -1);
       if ($(n, t).length === 0) {
        let r = _;
        for (let t of e) r = r == null ? void 0 : r[t];
        if (P(r) && Object.keys(r).length === 0) {
         let e = W(t, c.escapeSequenceUpperCase);
         S.add(e);
         let r = g >= 0 ? Math.min(g, n.items.length) : n.items.length;
         H(n), B(n, n, e, r);
        }
       }
      }
      if (!p && s.path.length > 1 && _ !== void 0) {
       let i = a(o) ? o : d(o) && a(o.item) ? o.item : void 0;
       if (i && i.key.value.length > 1) {
        let o = s.path.slice(0, -1), u = e(l) || t(l) || r(l) || f(l) ? l : n;
        if (m(u)) {
         let s;
         if (t(u) || r(u)) {
          let e = u.key.item.value, t = 0, n = 0;
          for (let r = 0; r < e.length && t < o.length; r++) {
           for (;t < o.length && typeof o[t] == "number"; ) t++;
           if (t >= o.length || o[t] !== e[r]) break;
           n++, t++;
          }
          for (;t < o.length && typeof o[t] == "number"; ) t++;
          s = n === e.length ? o.slice(t) : o.slice(e.length + +!!r(u));
         } else if (f(u)) if (w) {
          let e = w.slice(0, w.length - i.key.value.length), t = 0, n = 0;
          for (;n < e.length && t < o.length; ) {
           for (;t < o.length && typeof o[t] == "number"; ) t++;
           if (t >= o.length || o[t] !== e[n]) break;
           n++, t++;
          }
          for (;t < o.length && typeof o[t] == "number"; ) t++;
          s = n === e.length ? o.slice(t) : o.slice(e.length);
         } else s = o.slice(o.length - (i.key.value.length - 1)); else s = o;
         s = s.filter(e => typeof e == "string");
         let l = u.items.filter(e => {
          let t = a(e) ? e.key.value : d(e) && a(e.item) ? e.item.key.value : void 0;
          return !!t && F(t.slice(0, s.length), s);
         }), p = r(u), m = [];
         p && l.length === 0 && (m = $(n, u.key.item.value.concat(s)));
         let h = s.length === 0 && (t(u) || r(u) || f(u));
         if (l.length === 0 && m.length === 0 && !h) {
          let r = _;
          for (let e of o) r = r == null ? void 0 : r[e];
          if (P(r) && Object.keys(r).length === 0) {
           if (f(u)) {
            let e = s.map(e => A.test(e) ? e : JSON.stringify(e).replace(/\x7f/g, "\\u007f")).join("."), t = Array.from(Xe(`${e} = {}`))[0];
            if (a(t)) {
             let e = G(t);
             e.comma = y ?? !1, H(n), ar(u) && u.loc.end.line > u.loc.start.line && (u.loc.end.line = u.loc.start.line), 
             B(n, u, e, v >= 0 ? v : void 0), c.bracketSpacing && U(e, {
              lines: 0,
              columns: 1
             });
             let r = u.items[v + 1], i = z(n).get(e);
             r && i && r.loc.start.line === e.loc.end.line && (i.columns = e.loc.end.column + 2 - r.loc.start.column);
            }
            return;
           }
           let r = W(p || t(u) ? u.key.item.value.concat(s) : s, c.escapeSequenceUpperCase);
           S.add(r);
           let i = g >= 0 ? g : n.items.length;
           if (p) {
            let e = n.items.indexOf(u);
            i = e >= 0 ? e + 1 : n.items.length;
           } else if (t(u)) {
            let e = n.items.indexOf(u);
            i = e >= 0 ? e + 1 : n.items.length;
           } else if (e(u)) {
            let e = xo(n);
            i = e >= 0 ? e : n.items.length;
           }
           H(n), B(n, n, r, i);
          }
         }
        }
       }
      }
      if (r(o)) {
       let e = o.key.item.value, t = s.path.slice(0, -1);
       !Z(n, t.concat(0)) && Z(i, t) && b.set(e.join("."), e);
      }
     } else {
      let e = () => Z(n, s.path.concat(0)) || $(n, s.path).filter(r)[0], a = e();
      if (a) {
       let u, o = n.items.indexOf(a), l = !1;
       if (s.path.length > 1 && _ !== void 0) {
        let e = s.path.slice(0, -1);
        if ($(n, e).filter(e => !(r(e) && F(e.key.item.value, s.path))).length === 0) {
         let t = _;
         for (let n of e) t = t == null ? void 0 : t[n];
         if (P(t) && Object.keys(t).length === 0) {
          let t = a, r = t.key;
          for (;t.items.length > 0; ) Q(n, t, N(t.items));
          H(n), t.type = "Table", r.type = "TableKey";
          let i = h(r) ? r.item : r;
          i.value = e, i.raw = ao(i.raw, i.value, c.escapeSequenceUpperCase), i.loc.end.column = i.loc.start.column + i.raw.length, 
          r.loc.end.column = r.loc.start.column + i.raw.length + 2, t.loc.end.line = r.loc.end.line, 
          t.loc.end.column = r.loc.end.column, C(t), l = !0;
         }
        }
       }
       for (;u = e(); ) Q(n, n, u);
       for (let e of $(n, s.path).filter(t)) Q(n, n, e);
       if (Z(i, s.path)) {
        let e = s.path;
        b.set(e.join("."), e);
       }
       if (!l && s.path.length > 1 && _ !== void 0) {
        let e = s.path.slice(0, -1);
        if ($(n, e).length === 0) {
         let t = _;
         for (let n of e) t = t == null ? void 0 : t[n];
         if (P(t) && Object.keys(t).length === 0) {
          let t = W(e, c.escapeSequenceUpperCase);
          S.add(t);
          let r = o >= 0 ? Math.min(o, n.items.length) : n.items.length;
          H(n), B(n, n, t, r);
         }
        }
       }
      } else {
       let e = Io(n, s.path), t = $(n, e);
       if (t.length > 0) {
        let r = n.items.indexOf(t[0]);
        for (let e of t) Q(n, n, e);
        if (e.length > 1 && _ !== void 0) {
         let t = e.slice(0, -1);
         if ($(n, t).length === 0) {
          let e = _;
          for (let t of s.path.slice(0, -1)) e = e == null ? void 0 : e[t];
          if (P(e) && Object.keys(e).length === 0) {
           let e = W(t, c.escapeSequenceUpperCase);
           S.add(e);
           let i = r >= 0 ? Math.min(r, n.items.length) : n.items.length;
           H(n), B(n, n, e, i);
          }
         }
        }
       } else X(n, s.path);
      }
     }
    } else if (Zi(s)) {
     if (s.key !== void 0) {
      oe.push(s);
      return;
     }
     let e = Z(n, s.path);
     if (e) {
      if (h(e) && (e = e.item), a(e) && (e = e.value), s.from >= e.items.length) return;
      let t = e.items[s.from];
      Ta(n, e, t, s.to);
     } else {
      $a(n);
      let u, e = X(n, s.path.concat(s.from)), i = ya(n).find(t => t.member === e), a = i ? [ ...i.items ] : [ e ], o = a.map(e => ({
       startLine: e.loc.start.line,
       endLine: e.loc.end.line
      })), c = n.items.indexOf(i ? i.items[0] : e), l = o[o.length - 1].endLine;
      for (let e = 0; e < n.items.length; e++) {
       let t = n.items[e];
       if (t.loc.start.line > l) {
        u = t.loc.start.line - l;
        break;
       }
      }
      if (u === void 0 && c > 0) {
       let e = n.items[c - 1];
       u = o[0].startLine - e.loc.end.line;
      }
      let d = i ? i.items.indexOf(e) : 0;
      for (let e = 0; e <= d; e++) n.items.includes(a[e]) && V(n, n, a[e]);
      for (let e = d + 1; e < a.length; e++) {
       let t = n.items.indexOf(a[e]);
       t >= 0 && n.items.splice(t, 1);
      }
      let m, f = Z(n, s.path.concat(s.to)), h = !1, g = i && i.items[0] !== e && p(i.items[0]);
      if (f) {
       let e = ya(n).find(e => e.member === f);
       h = !(!e || e.items[0] === f || !p(e.items[0])), m = h && g ? n.items.indexOf(e.items[0]) : n.items.indexOf(f);
      } else m = n.items.length;
      let _ = m > 0 ? n.items[m - 1].loc.end.line : 0, v = m < n.items.length ? n.items[m].loc.start.line : void 0, y = h && g, b = m;
      for (let e = 0; e < a.length; e++) {
       let s, i = a[e];
       if ((y || g && m > 0 && m < n.items.length) && b > 0) {
        let n = e === 0 ? _ : o[e - 1].endLine, a = e === 0 && v !== void 0 ? v - _ : o[e].startLine - n;
        a !== (t(i) || r(i) ? 2 : 1) && (s = a);
       }
       B(n, n, i, b, void 0, void 0, s), b++;
      }
      if (u !== void 0) {
       H(n);
       let e = a[a.length - 1], t = n.items.indexOf(e) + 1;
       if (t < n.items.length) {
        let r = n.items[t].loc.start.line - e.loc.end.line, i = u - r;
        if (i !== 0) for (let e = t; e < n.items.length; e++) U(n.items[e], {
         lines: i,
         columns: 0
        });
       }
      }
     }
    } else if (Qi(s)) {
     let e = s.path.concat(s.from), o = Z(n, e);
     if (!o) {
      let i = $(n, e);
      if (i.length === 1 && (t(i[0]) || r(i[0]))) {
       let t = i[0].key, n = h(t) ? t.item : t, r = e.length - 1, a = n.raw;
       n.value[r] = s.to, n.raw = ao(n.raw, n.value, c.escapeSequenceUpperCase), co(n, a), 
       n.loc.end.column = n.loc.start.column + n.raw.length;
       return;
      }
     }
     o ||= X(n, e);
     let l = X(i, s.path.concat(s.to));
     h(o) && (o = o.item), h(l) && (l = l.item);
     let u = o.key, d = l.key, f = h(u) ? u.item : u, p = h(d) ? d.item : d;
     if (f.value.length !== p.value.length) {
      let e = s.path.concat(s.from);
      if ((t(o) || r(o)) && a(l) && F(f.value.slice(0, e.length), e)) {
       let t = e.length - 1, n = f.raw;
       f.value[t] = s.to, f.raw = ao(f.raw, f.value, c.escapeSequenceUpperCase), co(f, n), 
       f.loc.end.column = f.loc.start.column + f.raw.length;
       return;
      }
      if (a(o) && a(l) && f.value.length <= e.length && F(f.value, e.slice(e.length - f.value.length))) {
       let e = f.raw;
       f.value[f.value.length - 1] = s.to, f.raw = ao(f.raw, f.value, c.escapeSequenceUpperCase), 
       f.loc.end.column = f.loc.start.column + f.raw.length;
       let t = f.raw.length - e.length;
       t > 0 && (o.equals += t, U(o.value, {
        lines: 0,
        columns: t
       }, {
        first_line_only: !0
       }), sr(n, o.value, {
        lines: 0,
        columns: t
       }));
       return;
      }
      throw Error(`Cannot rename "${f.raw}" to "${p.raw}": the replacement key has ${p.value.length} segment(s) where the existing key has ${f.value.length}, so one cannot be substituted for the other.`);
     }
     p.raw = ao(f.raw, p.value, c.escapeSequenceUpperCase), co(p, f.raw), p.loc.end.column = p.loc.start.column + p.raw.length, 
     pr(n, h(u) ? u : o, f, p);
    }
   }), H(n);
   for (let e = 1; e < n.items.length; e++) {
    let r = n.items[e - 1], i = n.items[e];
    if (p(r) && t(i) && S.has(i)) {
     let e = i.loc.start.line - r.loc.end.line - 1;
     e > 0 && U(i, {
      lines: -e,
      columns: 0
     });
    }
   }
   let de = n.items;
   for (let e = 0; e < de.length - 1; e++) {
    let n = de[e], i = de[e + 1];
    if ((t(n) || r(n)) && n.items.length === 0 && (t(i) || r(i))) {
     let t = i.loc.start.line - n.loc.end.line - 1;
     if (t > 1) {
      let n = 1 - t;
      for (let t = e + 1; t < de.length; t++) U(de[t], {
       lines: n,
       columns: 0
      });
     }
    }
   }
   let fe = !1;
   Gt(n, {
    InlineTable: e => {
     ar(e) && (fe = !0);
    },
    InlineArray: e => {
     ar(e) && (fe = !0);
    }
   }), fe && H(n);
   let pe = !1, me = [];
   if (Gt(n, {
    InlineTable: e => {
     ar(e) && (me.push(e), Eo(e), or(e), xr(n, e, c.bracketSpacing), pe = !0);
    },
    InlineArray: e => {
     ar(e) && (Eo(e), or(e), xr(n, e, c.bracketSpacing), pe = !0);
    }
   }), pe) {
    H(n);
    for (let e of me) Do(n, e);
    Oo(n);
   }
   if (Ao(n), jo(n, b, c), Na(n, oe, g), oe.length > 0 && cr(n), se.size > 0) {
    H(n);
    for (let e of se) Ti(e, c.indentWidth);
   }
   if (ce.length > 0) {
    H(n);
    for (let {owner: e, container: t} of ce) bo(t), fi(t, e.loc.start.column, c.indentWidth, c.bracketSpacing);
   }
   return n;
  }
  function bo(e) {
   if (delete e.range, m(e)) for (let t of e.items) bo(t);
   h(e) && bo(e.item), a(e) && (bo(e.key), bo(e.value));
  }
  function xo(e) {
   return e.items.findIndex(e => t(e) || r(e));
  }
  function So(e) {
   let t = xo(e);
   return t === -1 ? void 0 : t;
  }
  function Co(e, t) {
   let n = e.items.indexOf(t);
   if (n < 0) return;
   let r = xo(e);
   r === -1 || r > n || (V(e, e, t), H(e), B(e, e, t, r));
  }
  function wo(e, n) {
   let i = e.items.indexOf(n);
   if (i < 0) return;
   let o = e.items.findIndex((e, n) => n > i && (t(e) || r(e)));
   if (!e.items.some((e, t) => t > i && a(e) && (o === -1 || t < o))) return;
   let s = o === -1 ? e.items.length : o;
   H(e), V(e, e, n), B(e, e, n, s - 1);
  }
  function To(e, n, i, o, s, c, l) {
   let u = q(n.items, "", {
    temporal: s
   });
   for (let e of i.path) u = u == null ? void 0 : u[e];
   if (u === void 0) return;
   {
    let n = i.path.findIndex(e => typeof e == "number");
    if (n > 0 && i.path.slice(n + 1).every(e => typeof e == "string")) {
     let s = Z(e, i.path.slice(0, n + 1));
     if (s && r(s)) {
      let r = s.key.item.value, c = i.path.slice(n + 1), l = $(e, r.concat(c));
      for (let t of l) Q(e, e, t);
      let d = s.items.filter(e => {
       let t = a(e) ? e.key.value : void 0;
       return t && t.length > c.length && F(t.slice(0, c.length), c);
      });
      for (let t of d) Q(e, s, t);
      let f = u;
      for (let e = i.path.length - 1; e > n; e--) f = {
       [i.path[e]]: f
      };
      let p = Ni(K(f, o).items, o), m = Array.from(Xe(p)), h = t => {
       let n = s.items.find(e => a(e) && F(e.key.value, t.key.value));
       n ? pr(e, s, n, t) : B(e, s, t, void 0);
      };
      for (let e of m) if (a(e)) h(e); else if (t(e)) {
       let t = e.key.item.value;
       for (let n of e.items) {
        if (!a(n)) continue;
        let e = n.key.raw, r = t.concat(n.key.value);
        n.key.value = r, n.key.raw = Ur(r, o.escapeSequenceUpperCase).raw;
        let i = n.key.raw.length - e.length;
        n.key.loc.end.column = n.key.loc.start.column + n.key.raw.length, n.equals += i, 
        U(n.value, {
         lines: 0,
         columns: i
        }, {
         first_line_only: !0
        }), n.loc.end.line === n.loc.start.line && (n.loc.end.column += i), h(n);
       }
      }
      return;
     }
    }
   }
   let p = u;
   for (let e = i.path.length - 1; e >= 0; e--) p = {
    [i.path[e]]: p
   };
   let m = $(e, i.path);
   for (let t of m) V(e, e, t);
   let v, h = Ni(K(p, o).items, o), g = Array.from(Xe(h)), _ = So(e);
   _ !== void 0 && H(e);
   for (let n = 0; n < g.length; n++) {
    let i = g[n], o = t(i) ? e.items.find(e => t(e) && F(e.key.item.value, i.key.item.value)) : void 0;
    if (o) {
     for (let t of i.items) B(e, o, t, void 0);
     v ||= o;
    } else {
     if (a(i) && f(i.value)) {
      let o = i.key.value, s = e.items.find(e => t(e) && F(e.key.item.value, o));
      if (s) {
       for (let t of i.value.items) B(e, s, d(t) ? t.item : t, void 0);
       v ||= s;
       continue;
      }
      if ($(e, o).filter(e => a(e) || t(e) || r(e)).length > 0) {
       for (let t of i.value.items) {
        let r = d(t) ? t.item : t;
        if (a(r)) {
         let e = r.key.raw, t = o.concat(r.key.value);
         r.key.value = t, r.key.raw = t.map(e => A.test(e) ? e : JSON.stringify(e).replace(/\x7f/g, "\\u007f")).join(".");
         let n = r.key.raw.length - e.length;
         r.key.loc.end.column = r.key.loc.start.column + r.key.raw.length, r.equals += n, 
         U(r.value, {
          lines: 0,
          columns: n
         }, {
          first_line_only: !0
         }), r.loc.end.line === r.loc.start.line && (r.loc.end.column += n);
        }
        B(e, e, r, n === 0 ? _ : void 0), v ||= r;
       }
       continue;
      }
     }
     if (t(i)) {
      let t = i.key.item.value;
      if ($(e, t).filter(e => a(e)).length > 0) {
       for (let r of i.items) {
        if (a(r)) {
         let e = r.key.raw, n = t.concat(r.key.value);
         r.key.value = n, r.key.raw = n.map(e => A.test(e) ? e : JSON.stringify(e).replace(/\x7f/g, "\\u007f")).join(".");
         let i = r.key.raw.length - e.length;
         r.key.loc.end.column = r.key.loc.start.column + r.key.raw.length, r.equals += i, 
         U(r.value, {
          lines: 0,
          columns: i
         }, {
          first_line_only: !0
         }), r.loc.end.line === r.loc.start.line && (r.loc.end.column += i);
        }
        B(e, e, r, n === 0 ? _ : void 0), v ||= r;
       }
       continue;
      }
     }
     n > 0 && v && t(v) && a(i) ? B(e, v, i, void 0) : B(e, e, i, n === 0 ? _ : void 0), 
     v ||= i;
    }
   }
   let y = v;
   t(y) && l.add(y), c.add(y);
  }
  function Eo(e) {
   if (e.items.length > 0) {
    let t = e.items[e.items.length - 1];
    e.loc.end.column = t.loc.end.column + 1;
   } else e.loc.end.line = e.loc.start.line, e.loc.end.column = e.loc.start.column + 2;
  }
  function Do(e, t) {
   let n = [], r = e => {
    if (n.push(e), e === t) return !0;
    if (a(e)) {
     if (r(e.value)) return !0;
    } else if (d(e)) {
     if (r(e.item)) return !0;
    } else if (m(e)) for (let t of e.items) if (r(t)) return !0;
    return n.pop(), !1;
   };
   if (!r(e)) return;
   let i = n.findLast(d);
   if (!i) return;
   let o = t.loc.end.line - i.loc.end.line;
   if (o === 0) return;
   let s = n.findLastIndex((e, t) => t < n.length - 1 && (f(e) || u(e)));
   if (s < 0) return;
   let c = n[s], l = n[s + 1], p = c.items.indexOf(l), h = p >= 0 ? c.items[p + 1] : void 0;
   if (p < 0 || !h) return;
   let g = h.loc.start.column - l.loc.end.column, _ = ko(l) + g - h.loc.start.column;
   for (let e = p + 1; e < c.items.length; e++) U(c.items[e], {
    lines: o,
    columns: _
   });
   c.loc.end.column += _;
   for (let e of n) e !== t && e.loc.end.line > t.loc.end.line && (e.loc.end.line += o);
   for (let e = n.length - 1; e >= 0; e--) {
    let r = n[e];
    a(r) ? (r.loc.end = {
     ...r.value.loc.end
    }, r.value !== t && f(r.value) && (r.loc.end.column += _)) : d(r) && (r.loc.end = {
     ...r.item.loc.end
    });
   }
  }
  function Oo(e) {
   Gt(e, {
    InlineTable: {
     exit: e => {
      if (e.items.length === 0 || e.loc.end.line !== e.loc.start.line) return;
      let t = e.items[e.items.length - 1], n = ko(t), r = e.loc.end.column, i = n + (r - t.loc.end.column);
      i !== r && (e.loc.end.column = i);
     }
    },
    InlineArray: {
     exit: e => {
      if (e.items.length === 0 || e.loc.end.line !== e.loc.start.line) return;
      let t = e.items[e.items.length - 1], n = ko(t), r = e.loc.end.column, i = n + (r - t.loc.end.column);
      i !== r && (e.loc.end.column = i);
     }
    }
   });
  }
  function ko(e) {
   if (!d(e)) return e.loc.end.column;
   if (a(e.item)) {
    let t = e.item.value;
    if (f(t) || u(t)) return t.loc.end.column;
   }
   return f(e.item) || u(e.item) ? e.item.loc.end.column : e.loc.end.column;
  }
  function Ao(e) {
   Gt(e, {
    KeyValue: t => {
     let n = t.value;
     if (!u(n) || n.items.length > 0) return;
     let r = oa(e, [ t.key.value[0] ]);
     if (!r || !m(r)) return;
     let i = t.loc.start.line, a = t.loc.end.line, o = r.items;
     for (let e = o.length - 1; e >= 0; e--) {
      let t = o[e];
      if (!p(t)) continue;
      let n = t.loc.start.line;
      n >= i && n <= a && o.splice(e, 1);
     }
    }
   });
  }
  function jo(e, n, i) {
   if (n.size !== 0) {
    for (let a of n.values()) {
     if (a.length > 1) {
      let o, n = Z(e, a.slice(0, -1).concat([ 0 ]));
      if (n && r(n)) {
       let t = a[a.length - 1], r = K({
        [t]: []
       }, i), o = Br([ t ], r.items[0].value);
       H(e), B(e, n, o);
       continue;
      }
      for (let n = a.length - 1; n >= 1; n--) {
       let r = Z(e, a.slice(0, n));
       if (r && t(r)) {
        o = r;
        break;
       }
      }
      if (o) {
       let t = a.slice(o.key.item.value.length), n = Br(t, K({
        [t[t.length - 1]]: []
       }, i).items[0].value);
       H(e), B(e, o, n);
       continue;
      }
     }
     let n = Br(a, K({
      [a[a.length - 1]]: []
     }, i).items[0].value);
     H(e), B(e, e, n, So(e));
    }
    H(e);
   }
  }
  function Mo(e, t, n) {
   let r = [], i = (e, r) => {
    for (let o = e.items.length - 1; o >= 0; o--) {
     let s = e.items[o];
     if (a(s) && f(s.value)) {
      let c = [ ...e.key.item.value, ...s.key.value ];
      if (gi(c) < (n.inlineTableStart ?? 1) && n.inlineTableStart !== 0) {
       let l = W(c, n.escapeSequenceUpperCase);
       for (let e of s.value.items) d(e) && a(e.item) && B(t, l, e.item, void 0);
       e.items.splice(o, 1), hi(e), r.push(l), i(l, r);
      }
     }
    }
   };
   return i(e, r), r;
  }
  function No(e, t, n, r) {
   let i = W([ ...t.key.item.value, ...e.key.value ], r.escapeSequenceUpperCase);
   if (f(e.value)) for (let t of e.value.items) d(t) && a(t.item) && B(n, i, t.item, void 0);
   B(n, n, i, void 0), hi(t);
   let o = Mo(i, n, r);
   for (let e of o) B(n, n, e, void 0);
  }
  function Po(e, n) {
   let r = I({
    ...n,
    inlineTableStart: 0
   }, n), i = Ni(K({
    __tmp__: e
   }, r).items, r), o = Array.from(Xe(i))[0];
   return a(o) ? o.value : t(o) && o.items.length > 0 && a(o.items[0]) ? o.items[0].value : void 0;
  }
  function Fo(e, t) {
   for (let n = t.length - 1; n > 0; n--) {
    let r = Z(e, t.slice(0, n));
    if (!r || !a(r) || !f(r.value)) continue;
    let i = Z(e, t.slice(0, n - 1));
    if (i && m(i)) return {
     container: i,
     row: r
    };
   }
  }
  function $(e, n) {
   let i = [];
   for (let o of e.items) {
    let e;
    a(o) ? e = o.key.value : (t(o) || r(o)) && (e = o.key.item.value), e && F(e.slice(0, n.length), n) && i.push(o);
   }
   return i;
  }
  function Io(e, t) {
   let n = [];
   for (let i of t) typeof i == "number" && $(e, n).some(r) || n.push(i);
   return n;
  }
  function Lo(e, n, i, o) {
   let s = [ ...n.items ];
   for (let c = s.length - 1; c >= 0; c--) {
    let l = s[c];
    if (l === o) continue;
    let u = a(l) ? l.key.value : t(l) || r(l) ? l.key.item.value : void 0;
    u && u.length > i.length && F(u.slice(0, i.length), i) && Q(e, n, l);
   }
  }
  function Ro(e, t) {
   return e.line === t.line ? e.column - t.column : e.line - t.line;
  }
  function zo(e, t, n) {
   let r = {
    line: t,
    column: n
   }, i = [], a = null;
   for (let t of e) {
    let e = Ro(t.loc.end, r) < 0, n = Ro(t.loc.start, r) < 0;
    if (!e) {
     if (n && !e) break;
     break;
    }
    i.push(t), a = t.loc.end;
   }
   return {
    truncatedCst: i,
    lastEndPosition: a
   };
  }
  var Bo = class {
   _cst;
   _currentTomlString;
   _format;
   _integersAsBigInt;
   _temporal;
   constructor(e, t) {
    let n = typeof e == "string" ? e : Kt(e), r = Jt(n);
    this._currentTomlString = r, this._cst = Array.from(Xe(r)), this._integersAsBigInt = (t == null ? void 0 : t.integersAsBigInt) ?? "asNeeded", 
    this._temporal = (t == null ? void 0 : t.temporal) ?? !1, this._format = L.autoDetectFormatWithCst(n, this._cst);
   }
   get toTomlString() {
    return this._format.leadingBom ? `\ufeff${this._currentTomlString}` : this._currentTomlString;
   }
   get toJsObject() {
    let e = q(this._cst, this._currentTomlString, {
     integersAsBigInt: this._integersAsBigInt,
     temporal: this._temporal
    });
    return this._temporal ? e : Uo(e);
   }
   get cst() {
    return this._cst;
   }
   patch(e, t) {
    let n = I(t, this._format), r = this._currentTomlString;
    if (!this._temporal && Vo(e)) {
     let t = q(this._cst, r, {
      integersAsBigInt: this._integersAsBigInt,
      temporal: !1
     });
     e = Ho(e, t);
    }
    let i = t instanceof L || t != null && Object.prototype.hasOwnProperty.call(t, "indentWidth"), a = t instanceof L || t != null && Object.prototype.hasOwnProperty.call(t, "trailingComma");
    bn(this._cst, r);
    let o = eo(this._cst, e, n, i, a);
    this._cst = Array.from(Xe(o.tomlString)), this._format = n, this._currentTomlString = o.tomlString;
   }
   update(e) {
    let t = Jt(e);
    if (t === this._currentTomlString) {
     this._format.leadingBom = qt(e);
     return;
    }
    let n = this._currentTomlString.split(this._format.newLine), r = rn(t), i = t.split(r), a = 0;
    for (;a < n.length && a < i.length && n[a] === i[a]; ) a++;
    let o = 0;
    if (a < n.length && a < i.length) {
     let e = n[a], t = i[a];
     for (let n = 0; n < Math.max(e.length, t.length); n++) if (e[n] !== t[n]) {
      o = n;
      break;
     }
    }
    let s = a + 1, {truncatedCst: c, lastEndPosition: l} = zo(this._cst, s, o), u = l ? l.line : 1, d = l ? l.column + 1 : 0, f = i.slice(u - 1);
    f.length > 0 && d > 0 && (f[0] = f[0].substring(d));
    let p = f.join(this._format.newLine);
    this._cst = Array.from(Ze(c, p, {
     line: u,
     column: d
    })), this._currentTomlString = t, this._format = L.autoDetectFormatWithCst(e, this._cst);
   }
   overwrite(e) {
    let t = Jt(e);
    t !== this._currentTomlString ? (this._cst = Array.from(Xe(t)), this._currentTomlString = t, 
    this._format = L.autoDetectFormatWithCst(e, this._cst)) : this._format.leadingBom = qt(e);
   }
  };
  function Vo(e, t = new WeakSet) {
   return e instanceof Date ? e.constructor === Date : !(!e || typeof e != "object" || t.has(e)) && (t.add(e), 
   Array.isArray(e) ? e.some(e => Vo(e, t)) : Object.keys(e).some(n => Vo(e[n], t)));
  }
  function Ho(e, t, n = new WeakSet) {
   if (e instanceof Date) return e.constructor === Date && t instanceof Date && t.constructor !== Date && t.getTime() === e.getTime() ? t : e;
   if (!e || typeof e != "object" || n.has(e)) return e;
   if (n.add(e), Array.isArray(e)) {
    if (!Array.isArray(t)) return e;
    let r = !1, i = e.map((e, i) => {
     let a = Ho(e, t[i], n);
     return a !== e && (r = !0), a;
    });
    return r ? i : e;
   }
   if (!P(t)) return e;
   let r = !1, i = {};
   for (let a of Object.keys(e)) {
    let o = e[a], s = Ho(o, t[a], n);
    i[a] = s, s !== o && (r = !0);
   }
   return r ? i : e;
  }
  function Uo(e) {
   if (e instanceof Date) return new Date(e.getTime());
   if (Array.isArray(e)) return e.map(Uo);
   if (e && typeof e == "object") {
    let t = {};
    for (let [n, r] of Object.entries(e)) t[n] = Uo(r);
    return t;
   }
   return e;
  }
  Object.freeze(L.default());
  function Ko(e, t) {
   let n = Jt(typeof e == "string" ? e : Kt(e));
   return q(Xe(n), n, {
    integersAsBigInt: (t == null ? void 0 : t.integersAsBigInt) ?? "asNeeded",
    temporal: (t == null ? void 0 : t.temporal) ?? !1
   });
  }
  function Jo(e, t) {
   return new Bo(e, t);
  }
 })
};
