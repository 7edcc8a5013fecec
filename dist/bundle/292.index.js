export const id = 292;

export const ids = [ 292 ];

export const modules = {
 3292: ((e, r, t) => {
  t.d(r, {
   zx: () => TomlError,
   qg: () => parse,
   As: () => stringify
  });
  function getLineColFromPtr(e, r) {
   let t = e.slice(0, r).split(/\r?\n/);
   return [ t.length, t.pop().length + 1 ];
  }
  function makeCodeBlock(e, r, t) {
   let i = e.split(/\r?\n/), n = "", a = 1 + (Math.log10(r + 1) | 0);
   for (let e = r - 1; e <= r + 1; e++) {
    let l = i[e - 1];
    if (l) {
     n += e.toString().padEnd(a, " ");
     n += ":  ";
     n += l;
     n += "\n";
     if (e === r) {
      n += " ".repeat(a + t + 2);
      n += "^\n";
     }
    }
   }
   return n;
  }
  class TomlError extends Error {
   line;
   column;
   codeblock;
   constructor(e, r) {
    const [t, i] = getLineColFromPtr(r.toml, r.ptr), n = makeCodeBlock(r.toml, t, i);
    super(`Invalid TOML document: ${e}\n\n${n}`, r);
    this.line = t;
    this.column = i;
    this.codeblock = n;
   }
   static x(e, r, t) {
    throw new TomlError(e, {
     toml: r.s,
     ptr: t ?? r.p
    });
   }
  }
  function parseString(e) {
   let r = e.p, t = e.s.charCodeAt(e.p++), i = t, n = t === 39, a = t === e.s.charCodeAt(e.p) && t === e.s.charCodeAt(e.p + 1);
   a && ((t = e.s.charCodeAt(e.p += 2)) === 10 ? e.p++ : t === 13 && e.s.charCodeAt(e.p + 1) === 10 && (e.p += 2));
   let l = "", o = e.p, s = 0;
   for (;e.p < e.s.length; e.p++) {
    t = e.s.charCodeAt(e.p);
    if (a && (t === 10 || t === 13 && e.s.charCodeAt(e.p + 1) === 10)) s = s && 3; else if (t < 32 && t !== 9 || t === 127) TomlError.x("control characters are not allowed in strings", e); else {
     if (!(s && s !== 3 || t !== i || a && (e.s.charCodeAt(e.p + 1) !== i || e.s.charCodeAt(e.p + 2) !== i))) {
      if (a) {
       e.s.charCodeAt(e.p + 3) === i && e.p++;
       e.s.charCodeAt(e.p + 3) === i && e.p++;
      }
      if (!s) {
       let r = e.s.slice(o, e.p);
       l = l ? l + r : r;
      }
      e.p += a ? 3 : 1;
      return l;
     }
     if (s) {
      if (s === 1) if (t === 120 || t === 117 || t === 85) {
       let r = e.p++ - 1, i = 0, n = t === 120 ? 2 : t === 117 ? 4 : 8;
       for (let r = 0; r < n; r++, e.p++) {
        let r = e.s.charCodeAt(e.p), t = r >= 48 && r <= 57 ? r - 48 : r >= 65 && r <= 70 ? r - 65 + 10 : r >= 97 && r <= 102 ? r - 97 + 10 : -1;
        t < 0 && TomlError.x("invalid non-hex character in unicode escape", e);
        i = i << 4 | t;
       }
       (i < 0 || i > 1114111 || i >= 55296 && i <= 57343) && TomlError.x("invalid unicode escape", e, r);
       l += String.fromCodePoint(i);
       o = e.p--;
       s = 0;
      } else if (!a || t !== 32 && t !== 9) {
       t === 98 ? l += "\b" : t === 116 ? l += "\t" : t === 110 ? l += "\n" : t === 102 ? l += "\f" : t === 114 ? l += "\r" : t === 101 ? l += "" : t === 34 ? l += '"' : t === 92 ? l += "\\" : TomlError.x("unrecognised escape sequence", e);
       o = e.p + 1;
       s = 0;
      } else s = 2; else if (t !== 32 && t !== 9) {
       s === 2 && TomlError.x("invalid escape: only line-ending whitespace may be escaped", e, o);
       s = n || t !== 92 ? 0 : 1;
       o = e.p;
      }
     } else if (!n && t === 92) {
      l += e.s.slice(o, o = e.p);
      s = 1;
     }
    }
   }
   TomlError.x("unfinished string", e, r);
  }
  let i = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
  class TomlDate extends Date {
   #e=!1;
   #r=!1;
   #t=null;
   constructor(e, r, t) {
    let n, a = !0, l = !0, o = "Z";
    if (typeof e == "string") if (r) e: {
     if (r < 3) {
      if (+e.slice(11, 13) > 23) {
       e = "";
       break e;
      }
      if (r === 2) {
       o = null;
       e += "Z";
      } else (n = e.charCodeAt(e.length - 1)) !== 90 && n !== 122 && (o = e.slice(e.length - 6));
      t && (e = e.slice(0, 10) + "T" + e.slice(11));
     } else r === 4 && (e = +e.slice(0, 2) > 23 ? "" : `0000-01-01T${e}Z`);
     a = r !== 4;
     l = r !== 3;
    } else {
     let r = e.match(i);
     if (r) {
      if (!r[1]) {
       a = !1;
       e = `0000-01-01T${e}`;
      }
      l = !!r[2];
      l && e[10] === " " && (e = e.replace(" ", "T"));
      if (r[2] && +r[2] > 23) e = ""; else {
       o = r[3] || null;
       !o && l && (e += "Z");
      }
     } else e = "";
    }
    super(e);
    if (!isNaN(this.getTime())) {
     this.#e = a;
     this.#r = l;
     this.#t = o;
    }
   }
   isDateTime() {
    return this.#e && this.#r;
   }
   isLocal() {
    return !this.#e || !this.#r || !this.#t;
   }
   isDate() {
    return this.#e && !this.#r;
   }
   isTime() {
    return this.#r && !this.#e;
   }
   isValid() {
    return this.#e || this.#r;
   }
   toISOString() {
    let e = super.toISOString();
    if (this.isDate()) return e.slice(0, 10);
    if (this.isTime()) return e.slice(11, 23);
    if (this.#t === null) return e.slice(0, -1);
    if (this.#t === "Z" || this.#t === "z") return e;
    let r = 60 * +this.#t.slice(1, 3) + +this.#t.slice(4, 6);
    r = this.#t[0] === "-" ? r : -r;
    let t = new Date(this.getTime() - r * 6e4);
    return t.toISOString().slice(0, -1) + this.#t;
   }
   static wrapAsOffsetDateTime(e, r = "Z") {
    let t = new TomlDate(e);
    t.#t = r;
    return t;
   }
   static wrapAsLocalDateTime(e) {
    let r = new TomlDate(e);
    r.#t = null;
    return r;
   }
   static wrapAsLocalDate(e) {
    let r = new TomlDate(e);
    r.#r = !1;
    r.#t = null;
    return r;
   }
   static wrapAsLocalTime(e) {
    let r = new TomlDate(e);
    r.#e = !1;
    r.#t = null;
    return r;
   }
  }
  function isDigit(e, r = 10) {
   return r === 16 ? e > 47 && e < 58 || e > 64 && e < 71 || e > 96 && e < 103 : e > 47 && e < 48 + r;
  }
  function isEndOfValue(e, r) {
   return e === 32 || e === 9 || e === 10 || e === 13 || r && (e === r || e === 44) || e === 35;
  }
  function extractValue(e, r) {
   let t = e.p, i = e.s.charCodeAt(e.p);
   if (i === 91 || i === 123) {
    e.d-- || TomlError.x("document contains excessively nested structures. aborting.", e);
    let r = i === 91 ? parseArray(e) : parseInlineTable(e);
    e.d++;
    return r;
   }
   if (i === 34 || i === 39) return parseString(e);
   if (i === 116) {
    e.s.charCodeAt(++e.p) === 114 && e.s.charCodeAt(++e.p) === 117 && e.s.charCodeAt(++e.p) === 101 || TomlError.x("invalid value", e, t);
    return e.p++, !0;
   }
   if (i === 102) {
    e.s.charCodeAt(++e.p) === 97 && e.s.charCodeAt(++e.p) === 108 && e.s.charCodeAt(++e.p) === 115 && e.s.charCodeAt(++e.p) === 101 || TomlError.x("invalid value", e, t);
    return e.p++, !1;
   }
   return i === 43 || i === 45 ? parseNumber(e, e.p, e.s.charCodeAt(++e.p), 44 - i, r) : e.s.charCodeAt(e.p + 4) === 45 && e.s.charCodeAt(e.p + 7) === 45 ? parseDate(e, i, r) : e.s.charCodeAt(e.p + 2) === 58 ? parseTime(e, i, r) : parseNumber(e, e.p, i, 0, r);
  }
  function parseNumber(e, r, t, i, n) {
   let a = t, l = 0, o = !1;
   if (a === 105) {
    e.s.charCodeAt(++e.p) === 110 && e.s.charCodeAt(++e.p) === 102 || TomlError.x("invalid value", e, r);
    return e.p++, (i || 1) / 0;
   }
   if (a === 110) {
    e.s.charCodeAt(++e.p) === 97 && e.s.charCodeAt(++e.p) === 110 || TomlError.x("invalid value", e, r);
    return e.p++, NaN;
   }
   if (a === 48) {
    if (++e.p >= e.s.length || isEndOfValue(a = e.s.charCodeAt(e.p), n)) return e.bi === !0 ? 0n : 0;
    if (!i) {
     if (a === 120) return parseIntegerBaseN(e, r, 16, n);
     if (a === 98) return parseIntegerBaseN(e, r, 2, n);
     if (a === 111) return parseIntegerBaseN(e, r, 8, n);
    }
    a === 46 ? l = 2 : a === 101 || a === 69 ? l = 4 : TomlError.x("illegal leading zero", e, r);
   } else isDigit(a) || TomlError.x("invalid value", e, r);
   while (++e.p < e.s.length && (a = e.s.charCodeAt(e.p), !isEndOfValue(a, n))) {
    l || (l = 1);
    if (a === 95) {
     l & 1 || TomlError.x("illegal underscore", e);
     l += 11;
     o = !0;
    } else l === 1 && a === 46 ? l = 2 : l !== 1 && l !== 3 || a !== 101 && a !== 69 ? l !== 4 || a !== 43 && a !== 45 ? isDigit(a) ? l > 9 ? l -= 11 : l & 1 || l++ : TomlError.x("illegal character in numeric literal", e) : l = 6 : l = 4;
   }
   if (!l) {
    let r = (t - 48) * (i || 1);
    return e.bi === !0 ? BigInt(r) : r;
   }
   l & 1 || TomlError.x("unfinished numeric value", e, r);
   let s = e.s.slice(r, e.p);
   o && (s = s.replaceAll("_", ""));
   return l > 1 ? parseFloat(s) : parseInteger(e, s, 10, r);
  }
  function parseIntegerBaseN(e, r, t, i) {
   let n, a = 1;
   while (++e.p < e.s.length && (n = e.s.charCodeAt(e.p), !isEndOfValue(n, i))) if (n === 95) {
    a & 1 && TomlError.x("illegal underscore", e);
    a = 3;
   } else isDigit(n, t) ? a & 1 && a-- : TomlError.x("illegal character in numeric literal", e);
   a & 1 && TomlError.x("unfinished numeric value", e);
   let l = e.s.slice(r + 2, e.p);
   a && (l = l.replaceAll("_", ""));
   return parseInteger(e, l, t, r);
  }
  function parseInteger(e, r, t, i) {
   if (e.bi !== !0) e: {
    let n = parseInt(r, t);
    if (!Number.isSafeInteger(n)) {
     if (e.bi) break e;
     TomlError.x("integer value cannot be represented losslessly", e, i);
    }
    return n;
   }
   return t === 10 ? BigInt(r) : BigInt((t === 2 ? "0b" : t === 8 ? "0o" : "0x") + r);
  }
  function parseDate(e, r, t) {
   let i, n = e.p++;
   if (!(isDigit(r) && isDigit(e.s.charCodeAt(e.p++)) && isDigit(e.s.charCodeAt(e.p++)) && isDigit(e.s.charCodeAt(e.p++)))) return parseNumber(e, e.p = n, r, 0, t);
   e.p += 5;
   isDigit(e.s.charCodeAt(e.p++)) || TomlError.x("invalid date-time: date part is malformed", e, n);
   if (e.p >= e.s.length || ((r = e.s.charCodeAt(e.p)) !== 32 || (i = !0, !isDigit(e.s.charCodeAt(e.p + 1)))) && r !== 84 && r !== 116) {
    let r = e.s.slice(n, e.p);
    return readDate(e, r, 3, !1, n);
   }
   e.s.charCodeAt(e.p += 3) !== 58 && TomlError.x("invalid date-time: time part is malformed", e, n);
   e.s.charCodeAt(e.p += 3) === 58 && (e.p += 3);
   if (e.s.charCodeAt(e.p) === 46) while (isDigit(e.s.charCodeAt(++e.p))) ;
   if (r = e.s.charCodeAt(e.p)) {
    if (r === 90 || r === 122) {
     let r = e.s.slice(n, ++e.p);
     return readDate(e, r, 1, i, n, "[+00:00]");
    }
    if (r === 43 || r === 45) {
     let r = e.s.slice(n, e.p += 6);
     return readDate(e, r, 1, i, n, !e.ld && "[" + e.s.slice(e.p - 6, e.p) + "]");
    }
   }
   let a = e.s.slice(n, e.p);
   return readDate(e, a, 2, i, n);
  }
  function parseTime(e, r, t) {
   let i = e.p;
   if (!isDigit(r) || !isDigit(e.s.charCodeAt(++e.p))) return parseNumber(e, --e.p, r, 0, t);
   e.s.charCodeAt(e.p += 4) === 58 && (e.p += 3);
   if (e.s.charCodeAt(e.p) === 46) while (isDigit(e.s.charCodeAt(++e.p))) ;
   let n = e.s.slice(i, e.p);
   return readDate(e, n, 4, !1, i);
  }
  function readDate(e, r, t, i, n, a) {
   if (e.ld) {
    let a = new TomlDate(r, t, i);
    a.isValid() || TomlError.x("invalid date", e, n);
    return a;
   }
   try {
    a && (r += a);
    switch (t) {
    case 1:
     return Temporal.ZonedDateTime.from(r);

    case 2:
     return Temporal.PlainDateTime.from(r);

    case 3:
     return Temporal.PlainDate.from(r);

    case 4:
     return Temporal.PlainTime.from(r);
    }
   } catch (r) {
    TomlError.x(r instanceof Error ? r.message : "" + r, e, n);
   }
  }
  function skipComment(e) {
   for (;e.p < e.s.length; e.p++) {
    let r = e.s.charCodeAt(e.p);
    if (r === 10) break;
    if (r === 13 && e.s.charCodeAt(e.p + 1) === 10) {
     e.p++;
     break;
    }
    (r < 32 && r !== 9 || r === 127) && TomlError.x("control characters are not allowed in comments", e);
   }
  }
  function skipVoid(e, r, t) {
   let i;
   while (e.p < e.s.length) {
    while (e.p < e.s.length && ((i = e.s.charCodeAt(e.p)) === 32 || i === 9 || !r && (i === 10 || i === 13 && e.s.charCodeAt(e.p + 1) === 10))) e.p++;
    if (t || i !== 35) break;
    skipComment(e);
   }
  }
  function parseKey(e, r = 61) {
   let t, i, n = 0, a = [], l = e.s.charCodeAt(t = e.p);
   do {
    if (l === r) {
     n || TomlError.x("unexpected end of key", e);
     n === 1 && a.push(e.s.slice(i, e.p));
     return e.p++, a;
    }
    if (l === 46) {
     n || TomlError.x("illegal empty bare key", e);
     n === 1 && a.push(e.s.slice(i, e.p));
     n = 0;
    } else if (n || l !== 34 && l !== 39) {
     if (l === 32 || l === 9) {
      if (n === 1) {
       a.push(e.s.slice(i, e.p));
       n = 2;
      }
     } else if (n === 2 || l < 48 && l !== 45 || l > 57 && l < 65 || l > 90 && l < 97 && l !== 95 || l > 122) TomlError.x("illegal character in key", e); else if (!n) {
      n = 1;
      i = e.p;
     }
    } else {
     l === e.s.charCodeAt(e.p + 1) && l === e.s.charCodeAt(e.p + 2) && TomlError.x("illegal quoted key: multiline strings are not allowed", e);
     a.push(parseString(e));
     n = 2;
     e.p--;
    }
   } while (l = e.s.charCodeAt(++e.p));
   TomlError.x("incomplete key-value: cannot find end of key", e, t);
  }
  function parseInlineTable(e) {
   let r, t = e.p++, i = Object.create(null), n = new Set;
   while (e.p < e.s.length) {
    skipVoid(e);
    if ((r = e.s.charCodeAt(e.p)) === 125) {
     e.p++;
     return i;
    }
    let t, a = i, l = !1, o = e.p, s = parseKey(e);
    for (let r = 0; r < s.length; r++) {
     r && (a = l ? a[t] : a[t] = Object.create(null));
     t = s[r];
     (l = Object.hasOwn(a, t)) && (typeof a[t] != "object" || n.has(a[t])) && TomlError.x("trying to redefine an already defined value", e, o);
     let i = t === "__proto__";
     if (e.uk && (i || t === "constructor")) {
      a = e.uk !== 1 && TomlError.x("document contains an unsafe property", e, o);
      break;
     }
     !l && i && Object.defineProperty(a, t, {
      enumerable: !0,
      configurable: !0,
      writable: !0
     });
    }
    l && TomlError.x("trying to redefine an already defined value", e, o);
    skipVoid(e, !0, !0);
    let c = extractValue(e, 125);
    a && typeof (a[t] = c) == "object" && n.add(c);
    skipVoid(e);
    if ((r = e.s.charCodeAt(e.p++)) === 125) return i;
    r !== 44 && TomlError.x("expected comma or end of structure", e, e.p - 1);
   }
   TomlError.x("unfinished table", e, t);
  }
  function parseArray(e) {
   let r, t = e.p++, i = [];
   while (e.p < e.s.length) {
    skipVoid(e);
    if ((r = e.s.charCodeAt(e.p)) === 93) {
     e.p++;
     return i;
    }
    i.push(extractValue(e, 93));
    skipVoid(e);
    if ((r = e.s.charCodeAt(e.p++)) === 93) return i;
    r !== 44 && TomlError.x("expected comma or end of structure", e, e.p - 1);
   }
   TomlError.x("unfinished array", e, t);
  }
  function peekTable(e, r, t, i, n) {
   let a, l, o = t, s = i, c = !1;
   for (let t = 0; t < r.length; t++) {
    if (t) {
     o = c ? o[a] : o[a] = Object.create(null);
     s = (l = s[a]).c;
     if (n === 0 && (l.t === 1 || l.t === 2)) return null;
     if (l.t === 2) {
      let e = o.length - 1;
      o = o[e];
      s = s[e].c;
     }
    }
    a = r[t];
    if ((c = Object.hasOwn(o, a)) && s[a]?.t === 0 && s[a]?.d) return null;
    if (!c) {
     let i = a === "__proto__";
     if (e.uk && (i || a === "constructor")) return !1;
     if (i) {
      Object.defineProperty(o, a, {
       enumerable: !0,
       configurable: !0,
       writable: !0
      });
      Object.defineProperty(s, a, {
       enumerable: !0,
       configurable: !0,
       writable: !0
      });
     }
     s[a] = {
      t: t < r.length - 1 && n === 2 ? 3 : n,
      d: !1,
      i: 0,
      c: Object.create(null)
     };
    }
   }
   l = s[a];
   if (l.t !== n && (n !== 1 || l.t !== 3)) return null;
   if (n === 2) {
    if (!l.d) {
     l.d = !0;
     o[a] = [];
    }
    o[a].push(o = Object.create(null));
    l.c[l.i++] = l = {
     t: 1,
     d: !1,
     i: 0,
     c: Object.create(null)
    };
   }
   if (l.d) return null;
   l.d = !0;
   if (n === 1) o = c ? o[a] : o[a] = Object.create(null); else if (n === 0 && c) return null;
   return [ a, o, l.c ];
  }
  function validateTablePeek(e, r, t) {
   r !== null && e.uk !== 2 || TomlError.x(r === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", e, t);
  }
  function parse(e, r = {}) {
   let t, i = {
    s: e,
    p: 0,
    d: r.maxDepth ?? 1e3,
    bi: r.integersAsBigInt ?? !1,
    ld: r.useLegacyDate ?? !0,
    uk: r.unsafeKeyBehaviour === "throw" ? 2 : r.unsafeKeyBehaviour === "drop" ? 1 : 0
   }, n = Object.create(null), a = Object.create(null), l = !1, o = n, s = a;
   e.charCodeAt(0) === 65279 && i.p++;
   skipVoid(i);
   while (i.p < e.length) {
    if (e.charCodeAt(i.p) === 91) {
     let r = e.charCodeAt(++i.p) === 91;
     t = i.p += +r;
     l = !1;
     let c = parseKey(i, 93);
     if (r) {
      e.charCodeAt(i.p) !== 93 && TomlError.x("expected end of table array declaration", i);
      i.p++;
     }
     let f = peekTable(i, c, n, a, r ? 2 : 1);
     if (f) {
      s = f[2];
      o = f[1];
     } else {
      validateTablePeek(i, f, t);
      l = !0;
     }
    } else {
     t = i.p;
     let e = parseKey(i), r = peekTable(i, e, o, s, 0);
     r || l || validateTablePeek(i, r, t);
     skipVoid(i, !0, !0);
     let n = extractValue(i, void 0);
     r && !l && (r[1][r[0]] = n);
    }
    skipVoid(i, !0);
    i.p < e.length && (t = e.charCodeAt(i.p)) !== 10 && (t !== 13 || e.charCodeAt(i.p + 1) !== 10) && TomlError.x("each key-value declaration must be followed by an end-of-line", i);
    skipVoid(i);
   }
   return n;
  }
  let n = /^[a-z0-9-_]+$/i, a = !!"".isWellFormed;
  function extendedTypeOf(e) {
   let r = typeof e;
   if (r === "object") {
    if (Array.isArray(e)) return "array";
    if (typeof e.getUTCDate == "function" && e instanceof Date) return "date";
    if (globalThis.Temporal) if (e.until) {
     if (e instanceof Temporal.ZonedDateTime) return "temporal/tz+uc";
     if (e instanceof Temporal.PlainDateTime || e instanceof Temporal.PlainDate) return "temporal/uc";
     if (e instanceof Temporal.PlainTime || e instanceof Temporal.Instant) return "temporal";
     if (e instanceof Temporal.PlainYearMonth) return "temporal/x";
    } else if (e.toPlainDate && e instanceof Temporal.PlainMonthDay || e.negated && e instanceof Temporal.Duration) return "temporal/x";
   }
   return r;
  }
  function isArrayOfTables(e) {
   for (let r = 0; r < e.length; r++) if (extendedTypeOf(e[r]) !== "object") return !1;
   return e.length != 0;
  }
  function formatWellFormedStringUnchecked(e) {
   return JSON.stringify(e).replaceAll("", "\\u007f");
  }
  function formatString(e) {
   return formatWellFormedStringUnchecked(a ? e.toWellFormed() : e);
  }
  function formatKey(e) {
   if (n.test(e)) return e;
   if (a && !e.isWellFormed()) throw new RangeError("key contains illegal lone surrogates");
   return formatWellFormedStringUnchecked(e);
  }
  function stringifyValue(e, r, t, i, n) {
   if (t === 0) throw new Error("Could not stringify the object: maximum object depth exceeded");
   switch (r) {
   case "number":
    if (isNaN(e)) return "nan";
    if (e === 1 / 0) return "inf";
    if (e === -1 / 0) return "-inf";
    if (Number.isInteger(e) && (i || !Number.isSafeInteger(e))) return e.toFixed(1);

   case "bigint":
   case "boolean":
   case "temporal":
    return e.toString();

   case "string":
    return formatString(e);

   case "date":
    if (isNaN(e.getTime())) throw new TypeError("cannot serialize invalid date");
    return e.toISOString();

   case "object":
    return stringifyInlineTable(e, t, i, n);

   case "array":
    return stringifyArray(e, t, i, n);

   case "temporal/tz+uc":
    if (n) {
     let r = e.timeZoneId, t = r.charCodeAt(0);
     if (t !== 43 && t !== 45 && (t !== 85 && t !== 71 && t !== 90 && t !== 69 || r !== "UTC" && r !== "UCT" && r !== "Universal" && r !== "Zulu" && !r.startsWith("GMT") && r !== "Greenwich" && !r.startsWith("Etc/"))) throw new TypeError("Temporal objects with an IANA timezone are not allowed in Temporal strict mode");
    }

   case "temporal/uc":
    if (n && e.calendarId !== "iso8601") throw new TypeError("Temporal objects with a non-default calendar are not allowed in Temporal strict mode");
    return e.toString({
     calendarName: "never",
     timeZoneName: "never"
    });

   case "temporal/x":
    throw new TypeError("Unsupported " + e[Symbol.toStringTag]);
   }
  }
  function stringifyInlineTable(e, r, t, i) {
   let n = Object.keys(e);
   if (n.length === 0) return "{}";
   let a = "{ ";
   for (let l = 0; l < n.length; l++) {
    let o = n[l];
    l && (a += ", ");
    a += formatKey(o) + " = " + stringifyValue(e[o], extendedTypeOf(e[o]), r - 1, t, i);
   }
   return a + " }";
  }
  function stringifyArray(e, r, t, i) {
   if (e.length === 0) return "[]";
   let n = "[ ";
   for (let a = 0; a < e.length; a++) {
    a && (n += ", ");
    if (e[a] === null || e[a] === void 0) throw new TypeError("arrays cannot contain null or undefined values");
    n += stringifyValue(e[a], extendedTypeOf(e[a]), r - 1, t, i);
   }
   return n + " ]";
  }
  function stringifyArrayTable(e, r, t, i, n) {
   if (t === 0) throw new Error("Could not stringify the object: maximum object depth exceeded");
   let a = "";
   for (let l = 0; l < e.length; l++) {
    a += `${a && "\n"}[[${r}]]\n`;
    a += stringifyTable(0, e[l], r, t, i, n);
   }
   return a;
  }
  function stringifyTable(e, r, t, i, n, a) {
   if (i === 0) throw new Error("Could not stringify the object: maximum object depth exceeded");
   let l = "", o = "", s = Object.keys(r);
   for (let e = 0; e < s.length; e++) {
    let c = s[e];
    if (r[c] !== null && r[c] !== void 0) {
     let e = extendedTypeOf(r[c]);
     if (e === "symbol" || e === "function") throw new TypeError(`cannot serialize values of type '${e}'`);
     let s = formatKey(c);
     if (e === "array" && isArrayOfTables(r[c])) o += (o && "\n") + stringifyArrayTable(r[c], t ? `${t}.${s}` : s, i - 1, n, a); else if (e === "object") {
      let e = t ? `${t}.${s}` : s;
      o += (o && "\n") + stringifyTable(e, r[c], e, i - 1, n, a);
     } else {
      l += s;
      l += " = ";
      l += stringifyValue(r[c], e, i, n, a);
      l += "\n";
     }
    }
   }
   !e || !l && o || (l = l ? `[${e}]\n${l}` : `[${e}]`);
   return l && o ? `${l}\n${o}` : l || o;
  }
  function stringify(e, {maxDepth: r = 1e3, numbersAsFloat: t = !1, strictTemporal: i = !1} = {}) {
   if (extendedTypeOf(e) !== "object") throw new TypeError("stringify can only be called with an object");
   let n = stringifyTable(0, e, "", r, t, i);
   return n[n.length - 1] !== "\n" ? n + "\n" : n;
  }
 })
};
