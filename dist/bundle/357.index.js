export const id = 357;

export const ids = [ 357 ];

export const modules = {
 60357: ((L, M, ce) => {
  ce.d(M, {
   F6: () => Ja,
   Tp: () => Jo,
   qg: () => Ko
  });
  function e(L) {
   return L.type === "Document";
  }
  function t(L) {
   return L.type === "Table";
  }
  function n(L) {
   return L.type === "TableKey";
  }
  function r(L) {
   return L.type === "TableArray";
  }
  function i(L) {
   return L.type === "TableArrayKey";
  }
  function a(L) {
   return L.type === "KeyValue";
  }
  function o(L) {
   return L.type === "String";
  }
  function s(L) {
   return L.type === "Integer";
  }
  function c(L) {
   return L.type === "Float";
  }
  function l(L) {
   return L.type === "DateTime";
  }
  function u(L) {
   return L.type === "InlineArray";
  }
  function d(L) {
   return L.type === "InlineItem";
  }
  function f(L) {
   return L.type === "InlineTable";
  }
  function p(L) {
   return L.type === "Comment";
  }
  function m(L) {
   return e(L) || t(L) || r(L) || f(L) || u(L);
  }
  function h(L) {
   return n(L) || i(L) || d(L);
  }
  function g(L) {
   return a(L) || t(L) || r(L) || p(L);
  }
  let de, ge;
  function y(L) {
   if (de === L && ge !== void 0) return ge;
   let M = w(L);
   return de = L, ge = M, M;
  }
  function b() {
   de = void 0, ge = void 0;
  }
  function x(L) {
   return {
    lines: L.end.line - L.start.line + 1,
    columns: L.end.column - L.start.column
   };
  }
  function S(L, M) {
   let ce = Array.isArray(L) ? L : w(L);
   if (ce.length === 0) return {
    line: 1,
    column: M
   };
   let de = 0, ge = ce.length - 1;
   for (;de < ge; ) {
    let L = de + ge >>> 1;
    ce[L] < M ? de = L + 1 : ge = L;
   }
   ce[de] < M && de++;
   let ke = de + 1;
   return {
    line: ke,
    column: M - (ce[ke - 2] + 1 || 0)
   };
  }
  function C(L, M) {
   let ce = y(L), de = ce[M.line - 2] === void 0 ? 0 : ce[M.line - 2] + 1, ge = ce[M.line - 1] || L.length;
   return L.substring(de, ge);
  }
  function w(L) {
   let M = [];
   for (let ce = 0; ce < L.length; ce++) {
    let de = L.charCodeAt(ce);
    de === 10 ? M.push(ce) : de === 13 && (L.charCodeAt(ce + 1) === 10 ? (M.push(ce + 1), 
    ce++) : M.push(ce));
   }
   return M.push(L.length), M;
  }
  function T(L) {
   return {
    line: L.line,
    column: L.column
   };
  }
  function E(L) {
   return {
    start: T(L.start),
    end: T(L.end)
   };
  }
  function D() {
   return {
    line: 1,
    column: 0
   };
  }
  var ke = class extends Error {
   line;
   column;
   constructor(L, M, ce) {
    let de = `Error parsing TOML (${M.line}, ${M.column + 1}):\n`;
    if (L) {
     let ce = C(L, M), ge = `${k(M.column)}^`;
     ce && (de += `${ce}\n${ge}\n`);
    }
    de += ce, super(de), this.line = M.line, this.column = M.column;
   }
  };
  function k(L, M = " ") {
   return M.repeat(L);
  }
  const Te = /^[\w-]+$/, Ie = /[\w,\d,",',+,\-,_]/;
  function ee() {
   return {
    reference: null,
    mixed: !1
   };
  }
  function* te(L, M) {
   let ce = L.length, de = 0, ge = M ?? ee(), Te = [], o = (L, M) => ({
    start: S(Te, L),
    end: S(Te, M)
   });
   for (;de < ce; ) {
    let M = L.charCodeAt(de);
    if ((M <= 31 || M === 127) && M !== 9 && M !== 13 && M !== 10) throw new ke(L, S(Te, de), `Control char 0x${M.toString(16).toUpperCase().padStart(2, "0")} not allowed`);
    if (M === 13 && (de + 1 >= ce || L.charCodeAt(de + 1) !== 10)) throw new ke(L, S(Te, de), "Standalone CR; must be CRLF or LF");
    if (M !== 32 && M !== 9 && M !== 13) if (M === 10) s(de); else if (M === 91 || M === 93) yield {
     type: "Bracket",
     raw: L[de],
     loc: o(de, de + 1)
    }; else if (M === 123 || M === 125) yield {
     type: "Curly",
     raw: L[de],
     loc: o(de, de + 1)
    }; else if (M === 61) yield {
     type: "Equal",
     raw: "=",
     loc: o(de, de + 1)
    }; else if (M === 44) yield {
     type: "Comma",
     raw: ",",
     loc: o(de, de + 1)
    }; else if (M === 46) yield {
     type: "Dot",
     raw: ".",
     loc: o(de, de + 1)
    }; else if (M === 35) yield c(); else {
     let M = ne(L, de, "'") || ne(L, de, '"');
     M ? yield l(M) : yield u();
    }
    de++;
   }
   function s(M) {
    Te.push(M);
    let ce = M > 0 && L.charCodeAt(M - 1) === 13 ? "\r\n" : "\n";
    ge.reference === null ? ge.reference = ce : ge.reference !== ce && (ge.mixed = !0);
   }
   function c() {
    let M = de;
    for (;de + 1 < ce; ) {
     let M = L.charCodeAt(de + 1);
     if (M === 10 || M === 13) break;
     de++;
     let ce = L.charCodeAt(de);
     if ((ce <= 31 || ce === 127) && ce !== 9) throw new ke(L, S(Te, de), `Control char 0x${ce.toString(16).toUpperCase().padStart(2, "0")} not allowed`);
    }
    return {
     type: "Comment",
     raw: L.slice(M, de + 1),
     loc: o(M, de + 1)
    };
   }
   function l(M) {
    let ge = de, Ie = M + M + M;
    for (de += 3; de < ce; ) {
     if (ne(L, de, M)) {
      let ce = 3;
      for (;L[de + ce] === M; ) ce++;
      if (ce >= 6) throw new ke(L, S(Te, de), `Invalid multiline string: ${ce} consecutive ${M} characters`);
      if (ce === 3) {
       de += 2;
       break;
      }
      de += ce - 3, de += 2;
      break;
     }
     let ge = L.charCodeAt(de);
     if (ge === 13 && (de + 1 >= ce || L.charCodeAt(de + 1) !== 10)) throw new ke(L, S(Te, de), "Standalone CR in multiline string; must be CRLF or LF");
     if ((ge <= 31 || ge === 127) && ge !== 9 && ge !== 10 && ge !== 13) {
      let ce = M === '"' ? "multiline basic strings" : "multiline literal strings", Ie = `0x${ge.toString(16).toUpperCase().padStart(2, "0")}`, Ae = "";
      ge === 0 ? Ae = "Null" : ge === 127 && (Ae = "DEL");
      let Oe = Ae ? `${Ae} (${Ie}) not allowed in ${ce}` : `Control char ${Ie} not allowed in ${ce}`;
      throw new ke(L, S(Te, de), Oe);
     }
     ge === 10 && s(de), de++;
    }
    if (de >= ce) {
     if (M === '"') {
      let M = 0, ge = ce - 1;
      for (;ge >= 0 && L[ge] === "\\"; ) M++, ge--;
      if (M > 0 && M % 2 != 0) throw new ke(L, S(Te, de), `Unterminated multiline ${Ie} (possible escape issue)`);
     }
     throw new ke(L, S(Te, de), `Unterminated multiline ${Ie}`);
    }
    return {
     type: "Literal",
     raw: L.slice(ge, de + 1),
     loc: o(ge, de + 1)
    };
   }
   function u() {
    let M = L[de];
    if (!Ie.test(M)) throw new ke(L, S(Te, de), `Unexpected char "${M}"`);
    let ge = de, Ae = M === '"', Oe = M === "'";
    for (;de < ce && !(de + 1 >= ce); ) {
     let M = L.charCodeAt(de + 1);
     if (!(Ae || Oe || M !== 32 && M !== 9 && M !== 10 && M !== 13 && M !== 44 && M !== 46 && M !== 93 && M !== 125 && M !== 61 && M !== 35)) break;
     if (de++, !Ae && !Oe) {
      let M = L.charCodeAt(de);
      if (M <= 31 || M === 127) throw new ke(L, S(Te, de), `Control char 0x${M.toString(16).toUpperCase().padStart(2, "0")} not allowed in unquoted value`);
     }
     if (Ae || Oe) {
      let M = L.charCodeAt(de);
      if ((M <= 31 || M === 127) && M !== 9) {
       let ce = Ae ? "basic strings" : "literal strings", ge = `0x${M.toString(16).toUpperCase().padStart(2, "0")}`, Ie = "";
       M === 10 ? Ie = "Newline" : M === 13 ? Ie = "Carriage return" : M === 0 ? Ie = "Null" : M === 127 && (Ie = "DEL");
       let Oe = Ie ? `${Ie} (${ge}) not allowed in ${ce}` : `Control char ${ge} not allowed in ${ce}`;
       throw new ke(L, S(Te, de), Oe);
      }
     }
     let ge = L[de];
     if (ge === '"' && !Oe && (Ae = !Ae), ge === "'" && !Ae && (Oe = !Oe), de + 1 >= ce) break;
     if (Ae && ge === "\\") {
      let M = L[de + 1];
      (M === '"' || M === "\\") && de++;
     }
    }
    if (Ae || Oe) throw new ke(L, S(Te, ge), "Expected close of string with " + (Ae ? '"' : "'"));
    return {
     type: "Literal",
     raw: L.slice(ge, de + 1),
     loc: o(ge, de + 1)
    };
   }
  }
  function ne(L, M, ce) {
   if (!ce || L[M] !== ce || L[M + 1] !== ce || L[M + 2] !== ce) return !1;
   if (ce === "'") return ce;
   let de = 0, ge = M - 1;
   for (;ge >= 0 && L[ge] === "\\"; ) de++, ge--;
   return (de === 0 || de % 2 == 0) && ce;
  }
  const Ae = new Int8Array(128);
  Ae.fill(-1);
  for (let L = 0; L < 10; L++) Ae[48 + L] = L;
  for (let L = 0; L < 6; L++) Ae[65 + L] = 10 + L, Ae[97 + L] = 10 + L;
  function re(L) {
   let M = L.charCodeAt(0);
   return M < 128 && Ae[M] !== -1;
  }
  function ie(L, M) {
   return Ae[L.charCodeAt(M)] << 12 | Ae[L.charCodeAt(M + 1)] << 8 | Ae[L.charCodeAt(M + 2)] << 4 | Ae[L.charCodeAt(M + 3)];
  }
  function ae(L) {
   return L.startsWith("'''") ? se(L.slice(3, L.length - 3)) : L.startsWith("'") ? L.slice(1, L.length - 1) : L.startsWith('"""') ? oe(se(L.slice(3, L.length - 3)), !0) : L.startsWith('"') ? oe(L.slice(1, L.length - 1), !1) : L;
  }
  function oe(L, M) {
   let ce = L.length;
   if (!M && L.indexOf("\\") === -1) return L;
   let de = [], ge = 0;
   for (let ke = 0; ke < ce; ke++) {
    if (L[ke] !== "\\") continue;
    if (ke > ge && de.push(L.slice(ge, ke)), ke++, ke >= ce) throw Error("Trailing backslash");
    let Te = L[ke];
    switch (Te) {
    case "b":
     de.push("\b");
     break;

    case "t":
     de.push("\t");
     break;

    case "n":
     de.push("\n");
     break;

    case "f":
     de.push("\f");
     break;

    case "r":
     de.push("\r");
     break;

    case '"':
     de.push('"');
     break;

    case "\\":
     de.push("\\");
     break;

    case "e":
     de.push("");
     break;

    case "u":
     {
      if (ke + 4 > ce || !re(L[ke + 1]) || !re(L[ke + 2]) || !re(L[ke + 3]) || !re(L[ke + 4])) throw Error(`Invalid Unicode escape: \\u${L.slice(ke + 1, ke + 5)}`);
      let M = ie(L, ke + 1);
      if (M >= 55296 && M <= 57343) throw Error(`Invalid \\u${L.slice(ke + 1, ke + 5)}: surrogates not allowed`);
      de.push(String.fromCharCode(M)), ke += 4;
      break;
     }

    case "U":
     {
      if (ke + 8 > ce) throw Error(`Invalid Unicode escape: \\U${L.slice(ke + 1, ke + 9)}`);
      for (let M = 1; M <= 8; M++) if (!re(L[ke + M])) throw Error(`Invalid Unicode escape: \\U${L.slice(ke + 1, ke + 9)}`);
      let M = parseInt(L.slice(ke + 1, ke + 9), 16);
      if (M >= 55296 && M <= 57343) throw Error(`Invalid \\U${L.slice(ke + 1, ke + 9)}: surrogates not allowed`);
      de.push(String.fromCodePoint(M)), ke += 8;
      break;
     }

    case "x":
     {
      if (ke + 2 > ce || !re(L[ke + 1]) || !re(L[ke + 2])) throw Error(`Invalid hex escape: \\x${L.slice(ke + 1, ke + 3)}`);
      let M = Ae[L.charCodeAt(ke + 1)] << 4 | Ae[L.charCodeAt(ke + 2)];
      de.push(String.fromCharCode(M)), ke += 2;
      break;
     }

    default:
     if (M && (Te === "\n" || Te === "\r" || Te === " " || Te === "\t")) {
      let M = Te === "\n" || Te === "\r", de = ke;
      for (;de < ce && (L[de] === " " || L[de] === "\t" || L[de] === "\n" || L[de] === "\r"); ) (L[de] === "\n" || L[de] === "\r") && (M = !0), 
      de++;
      if (!M) throw Error(`Invalid escape sequence: \\${Te}`);
      ke = de - 1;
      break;
     }
     throw Error(`Invalid escape sequence: \\${Te}`);
    }
    ge = ke + 1;
   }
   return ge === 0 ? L : (ge < ce && de.push(L.slice(ge)), de.join(""));
  }
  function se(L) {
   return L.charCodeAt(0) === 10 ? L.slice(1) : L.charCodeAt(0) === 13 && L.charCodeAt(1) === 10 ? L.slice(2) : L;
  }
  var Oe = class {
   iterator;
   index;
   value;
   done;
   peeked;
   constructor(L) {
    this.iterator = L, this.index = -1, this.value = void 0, this.done = !1, this.peeked = null;
   }
   next() {
    if (this.done) return ue();
    let L = this.peeked || this.iterator.next();
    return this.index += 1, this.value = L.value, this.done = L.done ?? !1, this.peeked = null, 
    L;
   }
   peek() {
    return this.done ? ue() : (this.peeked ||= this.iterator.next(), this.peeked);
   }
   [Symbol.iterator]() {
    return this;
   }
  };
  const Ee = Object.freeze({
   value: void 0,
   done: !0
  });
  function ue() {
   return Ee;
  }
  const De = new WeakMap;
  function fe(L, M) {
   De.set(L, M);
  }
  function pe(L) {
   return De.get(L);
  }
  function me(L) {
   return {
    year: String(L.getUTCFullYear()).padStart(4, "0"),
    month: String(L.getUTCMonth() + 1).padStart(2, "0"),
    day: String(L.getUTCDate()).padStart(2, "0"),
    hours: String(L.getUTCHours()).padStart(2, "0"),
    minutes: String(L.getUTCMinutes()).padStart(2, "0"),
    seconds: String(L.getUTCSeconds()).padStart(2, "0"),
    ms: L.getUTCMilliseconds()
   };
  }
  function he(L) {
   return L === 0 ? "" : String(L).padStart(3, "0").replace(/0+$/, "");
  }
  const _e = /\.(\d+)\s*$/, Fe = /\.(\d+)(?:[Zz]|[+-]\d{2}:\d{2})\s*$/;
  function ve(L, M) {
   var ce;
   return ((ce = L.match(M)) == null ? void 0 : ce[1]) ?? "";
  }
  function ye(L, M, ce) {
   let de = ve(M, ce), ge = de.length > de.replace(/0+$/, "").length ? Math.max(de.length, L.length) : L.length;
   return ge === 0 ? "" : "." + L.padEnd(ge, "0");
  }
  function be(L) {
   let M = L.toISOString().match(/\.(\d+)/);
   return M ? M[1] : "";
  }
  function xe(L, M, ce, de = _e) {
   let ge = be(L).replace(/0+$/, "");
   return ge.length > he(M).length ? ye(ge, ce, de) : Se(M, ce, de);
  }
  function Se(L, M, ce = _e) {
   let de = he(L);
   if (M && M.includes(".")) {
    let ge = M.match(ce);
    return ge && ge[1].startsWith(String(L).padStart(3, "0")) ? "." + ge[1] : ye(de, M, ce);
   }
   return de ? "." + de : "";
  }
  function Ce(L) {
   if (L === "Z") return 0;
   let M = L[0] === "+" ? 1 : -1, [ce, de] = L.slice(1).split(":");
   return M * (parseInt(ce) * 60 + parseInt(de));
  }
  function we(L, M) {
   return M <= 0 ? L : L.replace(/(\d{2}:\d{2})(?::(\d{2}))?(?:\.(\d+))?/, (L, ce, de, ge) => {
    let ke = ge ?? "";
    return ke.length >= M ? L : `${ce}:${de ?? "00"}.${ke.padEnd(M, "0")}`;
   });
  }
  var Ne = class e {
   static IS_DATE_ONLY=/^\d{4}-\d{2}-\d{2}$/;
   static IS_TIME_ONLY=/^\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?$/;
   static IS_LOCAL_DATETIME_T=/^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?$/;
   static IS_LOCAL_DATETIME_SPACE=/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}(?::\d{2})?(?:\.\d+)?$/;
   static IS_OFFSET_DATETIME_T=/^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/;
   static IS_OFFSET_DATETIME_SPACE=/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/;
   static IS_FULL_DATE=/(\d{4})-(\d+)-(\d+)/;
   static IS_FULL_TIME=/(\d+):(\d+)(?::(\d+))?/;
   static createDateWithOriginalFormat(L, M) {
    if (e.IS_DATE_ONLY.test(M)) {
     if (L.getUTCHours() !== 0 || L.getUTCMinutes() !== 0 || L.getUTCSeconds() !== 0 || L.getUTCMilliseconds() !== 0) {
      if (L instanceof ze) return L;
      let M = L.toISOString().replace("Z", "");
      return M = M.replace(/\.000$/, ""), new Pe(M, !1);
     }
     let M = L.toISOString().split("T")[0];
     return new Me(M);
    }
    if (e.IS_TIME_ONLY.test(M)) {
     let ce = me(L), de = xe(L, ce.ms, M);
     return new je(`${ce.hours}:${ce.minutes}:${ce.seconds}${de}`);
    }
    if (e.IS_LOCAL_DATETIME_T.test(M)) {
     let ce = me(L), de = xe(L, ce.ms, M), ge = `${ce.year}-${ce.month}-${ce.day}T${ce.hours}:${ce.minutes}:${ce.seconds}${de}`;
     return new Pe(ge, !1, ge);
    }
    if (e.IS_LOCAL_DATETIME_SPACE.test(M)) {
     let ce = me(L), de = xe(L, ce.ms, M), ge = `${ce.year}-${ce.month}-${ce.day} ${ce.hours}:${ce.minutes}:${ce.seconds}${de}`;
     return new Pe(ge, !0, ge);
    }
    if (e.IS_OFFSET_DATETIME_T.test(M) || e.IS_OFFSET_DATETIME_SPACE.test(M)) {
     let ce = M.match(/([+-]\d{2}:\d{2}|[Zz])$/), de = ce ? ce[1] === "z" ? "Z" : ce[1] : "Z", ge = e.IS_OFFSET_DATETIME_SPACE.test(M), ke = me(new Date(L.getTime() + Ce(de) * 6e4)), Te = ge ? " " : "T", Ie = xe(L, ke.ms, M, Fe);
     return new ze(`${ke.year}-${ke.month}-${ke.day}${Te}${ke.hours}:${ke.minutes}:${ke.seconds}${Ie}${de}`, ge);
    }
    return L;
   }
  }, Me = class extends Date {
   constructor(L) {
    super(L);
   }
   toISOString() {
    let L = me(this);
    return `${L.year}-${L.month}-${L.day}`;
   }
  }, je = class extends Date {
   originalFormat;
   constructor(L, M = L) {
    let ce = L;
    /:\d{2}:\d{2}/.test(L) || (ce = L + ":00"), super(`0000-01-01T${ce}Z`), this.originalFormat = M;
   }
   toISOString() {
    let L = me(this);
    return `${L.hours}:${L.minutes}:${L.seconds}${Se(L.ms, this.originalFormat)}`;
   }
  }, Pe = class extends Date {
   useSpaceSeparator=!1;
   originalFormat;
   constructor(L, M = !1, ce) {
    let de = L;
    /\d{2}:\d{2}:\d{2}/.test(L) || (de = L.replace(/(\d{2}:\d{2})([\s\-+TZ]|$)/, "$1:00$2")), 
    super(de.replace(" ", "T") + "Z"), this.useSpaceSeparator = M, this.originalFormat = ce || L;
   }
   toISOString() {
    let L = me(this), M = this.useSpaceSeparator ? " " : "T";
    return `${L.year}-${L.month}-${L.day}${M}${L.hours}:${L.minutes}:${L.seconds}${Se(L.ms, this.originalFormat)}`;
   }
  }, ze = class extends Date {
   useSpaceSeparator=!1;
   originalOffset;
   originalFormat;
   constructor(L, M = !1) {
    let ce = L;
    /\d{2}:\d{2}:\d{2}/.test(L) || (ce = L.replace(/(\d{2}:\d{2})([\s\-+TZ]|$)/, "$1:00$2")), 
    super(ce.replace(" ", "T")), this.useSpaceSeparator = M, this.originalFormat = L;
    let de = L.match(/([+-]\d{2}:\d{2}|[Zz])$/);
    de && (this.originalOffset = de[1] === "z" ? "Z" : de[1]);
   }
   toISOString() {
    if (this.originalOffset) {
     let L = me(new Date(this.getTime() + Ce(this.originalOffset) * 6e4)), M = this.useSpaceSeparator ? " " : "T", ce = Se(L.ms, this.originalFormat, Fe);
     return `${L.year}-${L.month}-${L.day}${M}${L.hours}:${L.minutes}:${L.seconds}${ce}${this.originalOffset}`;
    }
    let L = super.toISOString();
    return this.useSpaceSeparator ? L.replace("T", " ") : L;
   }
  };
  const Re = Ne, Tt = "true", _t = /e/i, Ht = /_/g, Yt = /^[+-]?inf$/, Xt = /^[+-]?nan$/, el = /^[+-]?0x/i;
  function Le(L) {
   return L >= 65 && L <= 90 || L >= 97 && L <= 122 || L >= 48 && L <= 57 || L === 95 || L === 45;
  }
  const tl = /^[+-]?0o/i, ll = /^[+-]?0b/i;
  function Be(L, M, ce) {
   for (let de = 0; de < L.length; de++) if (!Le(L.charCodeAt(de))) throw new ke(M, {
    line: ce.line,
    column: ce.column + de
   }, `Invalid bare key char '${L[de]}'`);
  }
  function Ve(L, M, ce) {
   if (L.startsWith('"""') || L.startsWith("'''")) throw new ke(M, ce, "Multiline strings cannot be keys");
  }
  function He(L, M, ce) {
   try {
    return ae(L);
   } catch (L) {
    throw new ke(M, ce, L.message);
   }
  }
  function Ue(L, M, ce, de = !0) {
   if (L.endsWith("_") || (de ? /^[+-]?_/.test(L) : L.startsWith("_"))) throw new ke(M, ce, "Underscore must be between digits");
   if (/__/.test(L)) throw new ke(M, ce, "Consecutive underscores not allowed");
  }
  function We(L, M, ce, de) {
   let ge = L.replace(Ht, "");
   if (/^[+-]?0\d/.test(ge) && !el.test(L) && !tl.test(L) && !ll.test(L)) throw new ke(M, ce, `Leading zeros are not allowed in ${de}`);
  }
  function Ge(L, M, ce, de) {
   if (/_[eE]/.test(L)) throw new ke(ce, de, "Underscore before exponent is not allowed");
   if (/[eE][+-]?_/.test(L)) throw new ke(ce, de, "Underscore at start of exponent is not allowed");
   if (/[eE][+-]?$/.test(L)) throw new ke(ce, de, `Invalid float "${M}": incomplete exponent`);
   if (/[eE][+-]?.*\./.test(L)) throw new ke(ce, de, `Invalid float "${M}": decimal point not allowed in exponent`);
  }
  function Ke(L, M, ce, de, ge, Te) {
   if (L.length !== 2) throw new ke(ge, Te, `"${de}": hour must be 2 digits`);
   if (M.length !== 2) throw new ke(ge, Te, `"${de}": minute must be 2 digits`);
   if (ce && ce.length !== 2) throw new ke(ge, Te, `"${de}": second must be 2 digits`);
  }
  function qe(L, M, ce, de, ge, Te) {
   if (L !== void 0) {
    let M = parseInt(L, 10);
    if (M < 0 || M > 23) throw new ke(ge, Te, `"${de}": hour must be 00-23`);
   }
   if (M !== void 0) {
    let L = parseInt(M, 10);
    if (L < 0 || L > 59) throw new ke(ge, Te, `"${de}": minute must be 00-59`);
   }
   if (ce !== void 0) {
    let L = parseInt(ce, 10);
    if (L < 0 || L > 60) throw new ke(ge, Te, `"${de}": second must be 00-60`);
   }
  }
  function Je(L, M, ce) {
   if (el.test(L) || tl.test(L) || ll.test(L)) return;
   let de = L.replace(/^[+-]/, "").replace(/_/g, "");
   if (!/^[0-9]+$/.test(de)) throw new ke(M, ce, `Invalid integer "${L}"`);
  }
  function Ye(L, M, ce, de, ge, Te, Ie) {
   let Ae = de[0] + de[1].toUpperCase();
   if (RegExp("^[+\\-]?" + Ae.replace(/([[\]])/g, "\\$1")).test(L)) throw new ke(M, ce, `${Te} prefix must be lowercase "${de}"`);
   if (RegExp("^[+\\-]?" + de + "_", "i").test(L)) throw new ke(M, ce, "Underscore must be between digits");
   let Oe = RegExp("^[+\\-]?" + de, "i"), Ee = L.replace(Oe, "");
   if (!Ee || Ee === "_" || Ee.startsWith("_")) throw new ke(M, ce, `Incomplete ${Te.toLowerCase()} number`);
   let De = Ee.replace(/_/g, "");
   if (!ge.test(De)) throw new ke(M, ce, Ie ?? `Invalid ${Te.toLowerCase()} digits`);
   if (/^[+-]/.test(L)) throw new ke(M, ce, `${Te} numbers cannot have a sign prefix`);
  }
  function* Xe(L, M) {
   let ce = new Oe(te(L, M));
   try {
    for (;!ce.next().done; ) {
     let M = lt(ce, L);
     for (let L of M) yield L;
    }
   } finally {
    b();
   }
  }
  function* Ze(L, M, ce) {
   for (let M of L) yield M;
   let de = new Oe(te(M));
   try {
    for (;!de.next().done; ) {
     let L = lt(de, M);
     for (let M of L) ce && $e(M, ce), yield M;
    }
   } finally {
    b();
   }
  }
  function Qe(L, M) {
   return {
    line: L.line + M.line - 1,
    column: L.line === 1 ? L.column + M.column : L.column
   };
  }
  function $e(L, M) {
   let ce = [ L ];
   for (;ce.length > 0; ) {
    let L = ce.pop();
    if (L.loc.start = Qe(L.loc.start, M), L.loc.end = Qe(L.loc.end, M), L.type === "KeyValue") {
     let M = L;
     ce.push(M.value, M.key);
    } else if (L.type === "TableKey" || L.type === "TableArrayKey" || L.type === "InlineItem") ce.push(L.item); else if (L.type === "Table" || L.type === "TableArray") {
     let M = L;
     ce.push(M.key);
     for (let L = M.items.length - 1; L >= 0; L--) ce.push(M.items[L]);
    } else if (L.type === "InlineTable" || L.type === "InlineArray") {
     let M = L.items;
     for (let L = M.length - 1; L >= 0; L--) ce.push(M[L]);
    }
   }
  }
  function et(L) {
   return {
    type: "Comment",
    loc: L.value.loc,
    raw: L.value.raw
   };
  }
  function tt(L, M) {
   let ce = L.peek().done || L.peek().value.type !== "Bracket" ? "Table" : "TableArray", de = ce === "Table";
   if (de && L.value.raw !== "[") throw new ke(M, L.value.loc.start, `Expected table opening "[", found ${L.value.raw}`);
   if (!de) {
    let ce = L.peek();
    if (ce.done) throw new ke(M, L.value.loc.start, 'Expected "[[" for Array of Tables, found end of input');
    if (L.value.raw !== "[" || ce.value.raw !== "[") throw new ke(M, L.value.loc.start, `Expected "[[", found ${L.value.raw + ce.value.raw}`);
    let de = L.value, ge = ce.value;
    if (de.loc.end.line !== ge.loc.start.line || de.loc.end.column !== ge.loc.start.column) throw new ke(M, de.loc.start, '"[[" brackets must be adjacent (no whitespace)');
   }
   let ge = de ? {
    type: "TableKey",
    loc: L.value.loc
   } : {
    type: "TableArrayKey",
    loc: L.value.loc
   };
   if (L.next(), ce === "TableArray" && L.next(), L.done) throw new ke(M, ge.loc.start, "Expected table key, reached end of file");
   if (L.value.type === "Bracket" && L.value.raw === "]") throw new ke(M, L.value.loc.start, ce === "TableArray" ? "Array of Tables header [[]] requires a table name" : "Table header [] requires a table name");
   let Te, Ie = L.value.raw;
   Ve(Ie, M, L.value.loc.start), Ie.startsWith('"') || Ie.startsWith("'") || Be(Ie, M, L.value.loc.start);
   for (Te = [ He(L.value.raw, M, L.value.loc.start) ], ge.item = {
    type: "Key",
    loc: L.value.loc,
    raw: L.value.raw,
    value: Te
   }; !L.peek().done && L.peek().value.type === "Dot"; ) {
    L.next();
    let de = L.value;
    L.next();
    let Te = L.value.raw;
    Te.startsWith('"') || Te.startsWith("'") || Be(Te, M, L.value.loc.start);
    let Ie = " ".repeat(de.loc.start.column - ge.item.loc.end.column), Ae = " ".repeat(L.value.loc.start.column - de.loc.end.column);
    ge.item.loc.end = L.value.loc.end, ge.item.raw += `${Ie}.${Ae}${L.value.raw}`;
    try {
     ge.item.value.push(ae(L.value.raw));
    } catch (ce) {
     let de = ce;
     throw new ke(M, L.value.loc.start, de.message);
    }
   }
   if (L.next(), !L.done) {
    let ce = ge.loc.start.line;
    if (L.value.loc.start.line !== ce) throw new ke(M, L.value.loc.start, de ? "Table header must be single-line" : "Array of Tables header must be single-line");
   }
   if (de && (L.done || L.value.raw !== "]")) throw new ke(M, L.done ? ge.item.loc.end : L.value.loc.start, `Expected table closing "]", found ${L.done ? "end of file" : L.value.raw}`);
   if (!de && (L.done || L.peek().done || L.value.raw !== "]" || L.peek().value.raw !== "]")) throw new ke(M, L.done || L.peek().done ? ge.item.loc.end : L.value.loc.start, `Expected "]]" closing, found ${L.done || L.peek().done ? "end of file" : L.value.raw + L.peek().value.raw}`);
   if (!de) {
    let ce = L.value, de = L.peek().value;
    if (ce.loc.end.line !== de.loc.start.line || ce.loc.end.column !== de.loc.start.column) throw new ke(M, ce.loc.start, '"]]" brackets must be adjacent (no whitespace)');
   }
   if (de || L.next(), ge.loc.end = L.value.loc.end, !L.peek().done) {
    let ce = L.peek().value;
    if (ce.loc.start.line === ge.loc.end.line && ce.type !== "Comment") throw new ke(M, ce.loc.start, `Extra content after ${de ? "table" : "Array of Tables"} header`);
   }
   let Ae = [];
   for (;!L.peek().done && L.peek().value.type !== "Bracket"; ) {
    L.next();
    let ce = lt(L, M);
    for (let L = 0; L < ce.length; L++) Ae.push(ce[L]);
   }
   return {
    type: de ? "Table" : "TableArray",
    loc: {
     start: T(ge.loc.start),
     end: Ae.length ? T(Ae[Ae.length - 1].loc.end) : T(ge.loc.end)
    },
    key: ge,
    items: Ae
   };
  }
  function nt(L, M) {
   let ce = He(L.value.raw, M, L.value.loc.start);
   return {
    type: "String",
    loc: L.value.loc,
    raw: L.value.raw,
    value: ce
   };
  }
  function rt(L) {
   return {
    type: "Boolean",
    loc: L.value.loc,
    value: L.value.raw === Tt
   };
  }
  function it(L, M) {
   let ce, de = L.value.loc, ge = L.value.raw;
   if (!L.peek().done && L.peek().value.type === "Literal" && Re.IS_FULL_DATE.test(ge) && /^\d/.test(L.peek().value.raw) && Re.IS_FULL_TIME.test(L.peek().value.raw)) {
    let M = de.start;
    L.next(), de = {
     start: M,
     end: L.value.loc.end
    }, ge += ` ${L.value.raw}`;
   }
   if (!L.peek().done && L.peek().value.type === "Dot") {
    let ce = de.start;
    if (L.next(), L.peek().done || L.peek().value.type !== "Literal") throw new ke(M, L.value.loc.end, "Expected fractional value for DateTime");
    L.next(), de = {
     start: ce,
     end: L.value.loc.end
    }, ge += `.${L.value.raw}`;
   }
   if (ot(ge, M, de.start), Re.IS_FULL_DATE.test(ge)) ce = Re.IS_DATE_ONLY.test(ge) ? new Me(ge) : Re.IS_LOCAL_DATETIME_T.test(ge) ? new Pe(ge, !1) : Re.IS_LOCAL_DATETIME_SPACE.test(ge) ? new Pe(ge, !0) : Re.IS_OFFSET_DATETIME_T.test(ge) ? new ze(ge, !1) : Re.IS_OFFSET_DATETIME_SPACE.test(ge) ? new ze(ge, !0) : new Date(ge.replace(" ", "T")); else if (Re.IS_TIME_ONLY.test(ge)) ce = new je(ge, ge); else {
    let [L] = (new Date).toISOString().split("T");
    ce = new Date(`${L}T${ge}`);
   }
   return {
    type: "DateTime",
    loc: de,
    raw: ge,
    value: ce
   };
  }
  function at(L, M) {
   return M === 2 ? L % 4 == 0 && L % 100 != 0 || L % 400 == 0 ? 29 : 28 : [ 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 ][M - 1];
  }
  function ot(L, M, ce) {
   if (/\.([Zz]|[+-])/.test(L)) throw new ke(M, ce, `"${L}": fractional seconds needs digit after dot`);
   if (/[+-]$/.test(L)) throw new ke(M, ce, `"${L}": offset needs HH:MM`);
   let de = /\d{2}:\d{2}/.test(L) ? L.match(/([+-])(\d+)(:?)(\d*)$/) : null;
   if (de) {
    let L = de[0], ge = de[2], Te = de[3], Ie = de[4];
    if (Te !== ":") throw new ke(M, ce, `Offset "${L}": missing colon separator`);
    if (ge.length !== 2) throw new ke(M, ce, `Offset "${L}": hour must be 2 digits`);
    if (!Ie || Ie.length === 0) throw new ke(M, ce, `Offset "${L}": minute required`);
    if (Ie.length !== 2) throw new ke(M, ce, `Offset "${L}": minute must be 2 digits`);
    let Ae = parseInt(ge, 10);
    if (Ae < 0 || Ae > 23) throw new ke(M, ce, `Offset "${L}": hour must be 00-23`);
    let Oe = parseInt(Ie, 10);
    if (Oe < 0 || Oe > 59) throw new ke(M, ce, `Offset "${L}": minute must be 00-59`);
   }
   if (!/^\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})?)?$/.test(L) && !/^\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?$/.test(L)) throw /^\d{4}-\d{2}-\d{2}T$/.test(L) ? new ke(M, ce, `"${L}": 'T' requires time component`) : /^\d{4}-\d{2}-\d{2}[a-su-zA-SU-Z]/.test(L) ? new ke(M, ce, `Invalid date "${L}": unexpected character after date`) : /^\d{4}-\d{2}-\d{2}\d{2}:\d{2}/.test(L) ? new ke(M, ce, `"${L}": missing 'T' or space separator`) : new ke(M, ce, `Invalid datetime "${L}"`);
   let ge = L.match(/^(\d+)-/);
   if (ge && ge[1].length !== 4) throw new ke(M, ce, `"${L}": year must be 4 digits`);
   let Te = L.match(/^(\d+)-(\d+)-(\d+)/);
   if (Te) {
    let [, , de, ge] = Te;
    if (de.length !== 2) throw new ke(M, ce, `"${L}": month must be 2 digits`);
    if (ge.length !== 2) throw new ke(M, ce, `"${L}": day must be 2 digits`);
   }
   let Ie = L.match(/[T ](\d+):(\d+)(?::(\d+))?/);
   if (Ie) {
    let [, de, ge, ke] = Ie;
    Ke(de, ge, ke, L, M, ce);
   }
   let Ae = L.match(/^(\d+):(\d+)(?::(\d+))?/);
   if (Ae && !Te) {
    let [, de, ge, ke] = Ae;
    Ke(de, ge, ke, L, M, ce);
   }
   let Oe = L.match(/^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?/), Ee = L.match(/^(\d{2}):(\d{2})(?::(\d{2}))?/);
   if (Oe) {
    let [, de, ge, Te, Ie, Ae, Ee] = Oe, De = parseInt(ge, 10);
    if (De < 1 || De > 12) throw new ke(M, ce, `"${L}": month must be 01-12`);
    let _e = parseInt(Te, 10);
    if (_e < 1 || _e > 31) throw new ke(M, ce, `"${L}": day must be 01-31`);
    if (_e > at(parseInt(de, 10), De)) throw new ke(M, ce, `"${L}": day ${Te} invalid for ${de}-${ge}`);
    qe(Ie, Ae, Ee, L, M, ce);
   } else if (Ee) {
    let [, de, ge, ke] = Ee;
    qe(de, ge, ke, L, M, ce);
   }
  }
  function st(L, M) {
   let ce, de = L.value.loc, ge = L.value.raw;
   if (Yt.test(ge)) ce = ge.startsWith("-") ? -1 / 0 : 1 / 0; else {
    if (Xt.test(ge)) {
     let L = new Float64Array(1), M = new DataView(L.buffer);
     ge.startsWith("-") ? (M.setUint32(0, 0, !0), M.setUint32(4, 4294443008, !0)) : (M.setUint32(0, 0, !0), 
     M.setUint32(4, 2146959360, !0)), ce = L[0];
     let ke = ge.startsWith("+") ? "+" : ge.startsWith("-") ? "-" : void 0;
     return {
      type: "Float",
      loc: de,
      raw: ge,
      value: ce,
      nanSign: ke
     };
    }
    if (L.peek().done || L.peek().value.type !== "Dot") {
     if (Ue(ge, M, de.start), Ge(ge, ge, M, de.start), !L.peek().done && L.peek().value.type === "Dot") throw new ke(M, L.peek().value.loc.start, `Float "${ge}.": dot after exponent`);
     We(ge, M, de.start, "the integer part of a float"), ce = Number(ge.replace(Ht, ""));
    } else {
     let Te = de.start;
     {
      if (_t.test(ge) && !el.test(ge)) throw new ke(M, de.start, `Float "${ge}": dot after exponent`);
      let L = ge;
      We(L, M, de.start, "the integer part of a float");
      let ce = L.replace(/^[+-]/, "");
      if (ce === "" || ce === "_") throw new ke(M, de.start, "Float: digit required before dot");
      Ue(L, M, de.start);
     }
     if (L.next(), L.peek().done || L.peek().value.type !== "Literal") throw new ke(M, L.value.loc.end, "Expected fraction value for Float");
     L.next(), ge += `.${L.value.raw}`, de = {
      start: Te,
      end: L.value.loc.end
     };
     {
      let ce = L.value.raw;
      if (!/^\d/.test(ce)) throw new ke(M, L.value.loc.start, `Float: fraction must start with digit, found "${ce}"`);
      Ue(ce, M, L.value.loc.start, !1), Ge(ce, ge, M, L.value.loc.start);
     }
     ce = Number(ge.replace(Ht, ""));
    }
   }
   if (Number.isNaN(ce) && !Xt.test(ge)) throw new ke(M, de.start, `Invalid float "${ge}"`);
   return {
    type: "Float",
    loc: de,
    raw: ge,
    value: ce
   };
  }
  function ct(L, M) {
   let ce = L.value.raw, de = L.value.loc;
   if (/^\d{1,}-\d{1,}/.test(ce) || /^\d{1,}:\d{1,}/.test(ce) || /^\d{6}-\d{2}$/.test(ce)) throw new ke(M, de.start, `Invalid integer "${ce}"`);
   if (ce === "-0" || ce === "+0") return {
    type: "Integer",
    loc: de,
    raw: ce,
    value: 0
   };
   if (/^[+-]{2,}/.test(ce)) throw new ke(M, de.start, "Double sign is not allowed in integers");
   We(ce, M, de.start, "decimal integers"), Ue(ce, M, de.start), Je(ce, M, de.start);
   let ge = 10;
   el.test(ce) ? (ge = 16, Ye(ce, M, de.start, "0x", /^[0-9a-fA-F]+$/, "Hexadecimal")) : tl.test(ce) ? (ge = 8, 
   Ye(ce, M, de.start, "0o", /^[0-7]+$/, "Octal", "Invalid octal digits (must be 0-7)")) : ll.test(ce) && (ge = 2, 
   Ye(ce, M, de.start, "0b", /^[01]+$/, "Binary", "Invalid binary digits (must be 0 or 1)"));
   let Te = parseInt(ce.replace(Ht, "").replace(tl, "").replace(ll, ""), ge);
   if (Number.isNaN(Te)) throw new ke(M, de.start, `Invalid integer "${ce}"`);
   return {
    type: "Integer",
    loc: de,
    raw: ce,
    value: Te
   };
  }
  function lt(L, M) {
   if (L.value.type === "Comment") return [ et(L) ];
   if (L.value.type === "Bracket") return [ tt(L, M) ];
   if (L.value.type === "Literal") return ut(L, M);
   throw L.value.type === "Equal" ? new ke(M, L.value.loc.start, "Missing key before '='") : new ke(M, L.value.loc.start, `Unexpected token "${L.value.type}"`);
  }
  function ut(L, M) {
   let ce, de = L.value.raw;
   if (de.endsWith(":")) throw new ke(M, {
    line: L.value.loc.start.line,
    column: L.value.loc.start.column + [ ...de ].length - 1
   }, "Use '=' to separate keys and values, not ':'");
   Ve(de, M, L.value.loc.start), de.startsWith('"') || de.startsWith("'") || Be(de, M, L.value.loc.start);
   ce = [ He(L.value.raw, M, L.value.loc.start) ];
   let ge = {
    type: "Key",
    loc: L.value.loc,
    raw: L.value.raw,
    value: ce
   };
   for (;!L.peek().done && L.peek().value.type === "Dot"; ) {
    L.next();
    let ce = L.value;
    L.next();
    let de = L.value.raw;
    Ve(de, M, L.value.loc.start), de.startsWith('"') || de.startsWith("'") || Be(de, M, L.value.loc.start);
    let ke = C(M, ge.loc.end), Te = C(M, ce.loc.end), Ie = ke.slice(ge.loc.end.column, ce.loc.start.column), Ae = Te.slice(ce.loc.end.column, L.value.loc.start.column);
    ge.loc.end = L.value.loc.end, ge.raw += `${Ie}.${Ae}${L.value.raw}`, ge.value.push(He(L.value.raw, M, L.value.loc.start));
   }
   if (L.next(), !L.done && L.value.loc.start.line !== ge.loc.end.line) throw new ke(M, L.value.loc.start, '"=" must be on same line as key');
   if (L.done || L.value.type !== "Equal") throw L.done || L.value.raw !== ":" ? new ke(M, L.done ? ge.loc.end : L.value.loc.start, 'Expected "=" for key-value') : new ke(M, L.value.loc.start, "Use '=' to separate keys and values, not ':'");
   let Te = L.value.loc.start.column, Ie = L.value.loc.start.line;
   if (L.next(), L.done) throw new ke(M, ge.loc.start, "Expected value, reached EOF");
   if (L.value.loc.start.line !== Ie) throw new ke(M, L.value.loc.start, "Value must be on same line as '='");
   if (L.done) throw new ke(M, ge.loc.start, "Expected value for key-value");
   let Ae = dt(L, M), Oe = Ae[0];
   if (!L.peek().done) {
    let ce = L.peek().value;
    if (ce.type === "Dot" && ce.loc.start.line === Oe.loc.end.line && (Oe.type === "Float" || Oe.type === "Integer")) throw new ke(M, ce.loc.start, "Invalid number: multiple decimal points not allowed");
    if ((ce.type === "Literal" || ce.type === "Bracket") && ce.loc.start.line === Oe.loc.end.line) throw new ke(M, ce.loc.start, "Key/value pairs must be separated by a newline");
   }
   return Ae[0] = {
    type: "KeyValue",
    key: ge,
    value: Oe,
    loc: {
     start: T(ge.loc.start),
     end: T(Oe.loc.end)
    },
    equals: Te
   }, Ae;
  }
  function dt(L, M) {
   if (L.value.type === "Literal") {
    let ce = L.value.raw;
    return ce[0] === '"' || ce[0] === "'" ? [ nt(L, M) ] : ce === Tt || ce === "false" ? [ rt(L) ] : /^\d/.test(ce) && (/^\d{1,}-\d{1,}/.test(ce) || /^\d{1,}:\d{1,}/.test(ce)) ? [ it(L, M) ] : !L.peek().done && L.peek().value.type === "Dot" || Yt.test(ce) || Xt.test(ce) || _t.test(ce) && !el.test(ce) ? [ st(L, M) ] : [ ct(L, M) ];
   }
   if (L.value.type === "Curly") {
    let [ce, de] = pt(L, M);
    return [ ce, ...de ];
   }
   if (L.value.type === "Bracket") {
    let [ce, de] = mt(L, M);
    return [ ce, ...de ];
   }
   throw L.value.type === "Dot" ? new ke(M, L.value.loc.start, "Number cannot start with a dot") : new ke(M, L.value.loc.start, "Unrecognized token type");
  }
  function ft(L) {
   for (let M = 1; M < L.length; M++) {
    let ce = L[M - 1], de = L[M];
    if (ce.loc.end.line === de.loc.start.line) {
     let L = de.loc.start.column - ce.loc.end.column;
     if (L >= 1) return L;
    }
   }
  }
  function pt(L, M) {
   if (L.value.raw !== "{") throw new ke(M, L.value.loc.start, 'Expected "{" for inline table');
   let ce = {
    type: "InlineTable",
    loc: L.value.loc,
    items: []
   }, de = [];
   for (L.next(); !L.done && (L.value.type !== "Curly" || L.value.raw !== "}"); ) {
    if (L.value.type === "Comment") {
     de.push(et(L)), L.next();
     continue;
    }
    if (L.value.type === "Comma") {
     let de = ce.items[ce.items.length - 1];
     if (!de) throw new ke(M, L.value.loc.start, "Leading comma in inline table");
     if (de.comma) throw new ke(M, L.value.loc.start, "Consecutive commas in inline table");
     de.comma = !0, de.loc.end = L.value.loc.start, L.next();
     continue;
    }
    let ge = ce.items[ce.items.length - 1];
    if (ge && !ge.comma) throw new ke(M, L.value.loc.start, "Missing comma between inline table items");
    let Te = lt(L, M), Ie = Te[0];
    if (Ie.type === "KeyValue") {
     ce.items.push({
      type: "InlineItem",
      loc: E(Ie.loc),
      item: Ie,
      comma: !1
     });
     for (let L = 1; L < Te.length; L++) de.push(Te[L]);
    }
    L.next();
   }
   if (L.done || L.value.type !== "Curly" || L.value.raw !== "}") throw new ke(M, L.done ? ce.loc.start : L.value.loc.start, 'Expected "}"');
   ce.loc.end = L.value.loc.end;
   {
    let L = ft(ce.items);
    L !== void 0 && fe(ce, L);
   }
   return [ ce, de ];
  }
  function mt(L, M) {
   if (L.value.raw !== "[") throw new ke(M, L.value.loc.start, 'Expected "[" for inline array');
   let ce = {
    type: "InlineArray",
    loc: L.value.loc,
    items: []
   }, de = [];
   for (L.next(); !L.done && (L.value.type !== "Bracket" || L.value.raw !== "]"); ) {
    if (L.value.type === "Comma") {
     let de = ce.items[ce.items.length - 1];
     if (!de) throw new ke(M, L.value.loc.start, "Leading comma in array");
     if (de.comma) throw new ke(M, L.value.loc.start, "Consecutive commas in array");
     de.comma = !0, de.loc.end = L.value.loc.start;
    } else if (L.value.type === "Comment") de.push(et(L)); else {
     let ge = ce.items[ce.items.length - 1];
     if (ge && !ge.comma) throw new ke(M, L.value.loc.start, "Missing comma between array elements");
     let Te = dt(L, M), Ie = Te[0];
     ce.items.push({
      type: "InlineItem",
      loc: E(Ie.loc),
      item: Ie,
      comma: !1
     });
     for (let L = 1; L < Te.length; L++) de.push(Te[L]);
    }
    L.next();
   }
   if (L.done || L.value.type !== "Bracket" || L.value.raw !== "]") throw new ke(M, L.done ? ce.loc.start : L.value.loc.start, 'Expected "]"');
   ce.loc.end = L.value.loc.end;
   {
    let L = ft(ce.items);
    L !== void 0 && fe(ce, L);
   }
   return [ ce, de ];
  }
  function N(L) {
   return L[L.length - 1];
  }
  function ht() {
   return Object.create(null);
  }
  function gt(L, M) {
   return L === M && (typeof L != "number" || Object.is(L, M));
  }
  const nl = new DataView(new ArrayBuffer(8));
  function vt(L) {
   return !!Number.isNaN(L) && (nl.setFloat64(0, L, !0), !!(nl.getUint32(4, !0) & 2147483648));
  }
  function yt(L) {
   return typeof L == "string";
  }
  function bt(L) {
   return typeof L == "number" && L % 1 == 0 && isFinite(L) && !Object.is(L, -0) && L >= -(2 ** 53 - 1) && L <= 2 ** 53 - 1;
  }
  function xt(L) {
   return typeof L == "bigint";
  }
  function St(L) {
   return typeof L == "number" && (!bt(L) || !isFinite(L) || Object.is(L, -0));
  }
  function Ct(L) {
   return typeof L == "boolean";
  }
  function wt(L) {
   return Object.prototype.toString.call(L) === "[object Date]";
  }
  const il = new Set([ "Temporal.PlainDate", "Temporal.PlainTime", "Temporal.PlainDateTime", "Temporal.ZonedDateTime", "PlainDate", "PlainTime", "PlainDateTime", "ZonedDateTime" ]);
  function Et(L) {
   var M;
   return typeof L == "object" && !!L && il.has((M = L.constructor) == null ? void 0 : M.name) && typeof L.equals == "function";
  }
  function Dt(L) {
   var M;
   let ce = ((M = L.constructor) == null ? void 0 : M.name) ?? "";
   if (ce === "Temporal.ZonedDateTime" || ce === "ZonedDateTime") {
    let M = L.toString(), ce = M.match(/\[(.+)\]$/);
    if (ce && !/^[+-]\d{2}:\d{2}$/.test(ce[1])) throw Error(`ZonedDateTime with IANA timezone "${M}" cannot be represented in TOML. TOML only supports offset-based timezones (+05:30, Z).`);
    return M.replace(/\[.*\]$/, "").replace(/(\+00:00)$/, "Z");
   }
   let de = L.toString();
   if (/\[.*\]/.test(de)) throw Error(`Temporal value contains unsupported annotation: "${de}". TOML only supports ISO 8601 calendar.`);
   return de;
  }
  function Ot(L, M = new WeakSet) {
   return !(typeof L != "object" || !L) && (!!Et(L) || !M.has(L) && (M.add(L), Object.values(L).some(L => Ot(L, M))));
  }
  function P(L) {
   return L && typeof L == "object" && !wt(L) && !Et(L) && !Array.isArray(L);
  }
  function kt(L) {
   return L != null && typeof L[Symbol.iterator] == "function";
  }
  function At(L) {
   return L.startsWith('"') && !L.startsWith('"""');
  }
  function jt(L) {
   return L.startsWith('"""');
  }
  function Mt(L) {
   return L.startsWith("'") && !L.startsWith("'''");
  }
  function Nt(L) {
   return L.startsWith("'''");
  }
  function Pt(L, M) {
   return M in L;
  }
  function F(L, M) {
   if (L.length !== M.length) return !1;
   for (let ce = 0; ce < L.length; ce++) if (L[ce] !== M[ce]) return !1;
   return !0;
  }
  function Ft(L) {
   return /^\d{4}-\d{2}-\d{2}$/.test(L) ? "date" : /^\d{2}:\d{2}:\d{2}(?:\.\d+)?$/.test(L) ? "time" : /(?:[Zz]|[+-]\d{2}:\d{2})$/.test(L) ? "offset" : "datetime";
  }
  function It(L) {
   let M = L.match(/\.(\d+)/);
   return M ? M[1].replace(/0+$/, "") : "";
  }
  function Lt(L) {
   return L === 0 ? 0 : String(L).padStart(3, "0").replace(/0+$/, "").length;
  }
  function Rt(L, M) {
   let ce = It(M);
   return ce.length > Lt(L.getUTCMilliseconds()) ? ce : void 0;
  }
  function zt(L, M) {
   if (Et(L) && Et(M)) return L.toString() === M.toString();
   if (wt(L) && wt(M)) {
    if (L.getTime() !== M.getTime()) return !1;
    let ce = L.toISOString(), de = M.toISOString();
    if (Ft(ce) !== Ft(de)) return !1;
    let ge = Rt(L, ce), ke = Rt(M, de);
    return ge === void 0 || ke === void 0 || ge === ke;
   }
   return !1;
  }
  function Bt(L) {
   let M = [], ce = new WeakSet, de = [ {
    value: L
   } ];
   for (;de.length > 0; ) {
    let L = de.pop();
    if ("text" in L) {
     M.push(L.text), "leave" in L && ce.delete(L.leave);
     continue;
    }
    let ge = L.value;
    if (P(ge)) {
     if (ce.has(ge)) throw TypeError("Cannot stableStringify a circular structure");
     ce.add(ge);
     let L = Object.keys(ge).sort();
     M.push("{"), de.push({
      leave: ge,
      text: "}"
     });
     for (let M = L.length - 1; M >= 0; M--) {
      let ce = L[M];
      M < L.length - 1 && de.push({
       text: ","
      }), de.push({
       value: ge[ce]
      }), de.push({
       text: ":"
      }), de.push({
       text: JSON.stringify(ce)
      });
     }
    } else if (Array.isArray(ge)) {
     if (ce.has(ge)) throw TypeError("Cannot stableStringify a circular structure");
     ce.add(ge), M.push("["), de.push({
      leave: ge,
      text: "]"
     });
     for (let L = ge.length - 1; L >= 0; L--) L < ge.length - 1 && de.push({
      text: ","
     }), de.push({
      value: ge[L]
     });
    } else if (Et(ge)) M.push(JSON.stringify(ge.toString())); else if (wt(ge)) M.push(JSON.stringify(ge.toISOString())); else if (typeof ge == "bigint") M.push(ge.toString() + "n"); else if (typeof ge != "number" || Number.isFinite(ge)) typeof ge == "number" && Object.is(ge, -0) ? M.push("-0") : M.push(JSON.stringify(ge)); else {
     let L = Number.isNaN(ge) ? vt(ge) ? "-" : "+" : ge < 0 ? "-" : "+";
     M.push(`${L}${String(ge)}`);
    }
   }
   return M.join("");
  }
  function Vt(L, M) {
   let ce = L.length, de = M.length;
   L.length = ce + de;
   for (let ge = 0; ge < de; ge++) L[ce + ge] = M[ge];
  }
  const rl = typeof String.prototype.isWellFormed == "function" ? String.prototype.isWellFormed : void 0;
  function Ut(L) {
   for (let M = 0; M < L.length; M++) {
    let ce = L.charCodeAt(M);
    if (!(ce < 55296 || ce > 57343)) {
     if (ce <= 56319) {
      let ce = L.charCodeAt(M + 1);
      if (ce >= 56320 && ce <= 57343) {
       M++;
       continue;
      }
     }
     return {
      index: M,
      code: ce
     };
    }
   }
  }
  function Wt(L, M) {
   if (rl !== void 0 && rl.call(L)) return;
   let ce = Ut(L);
   if (!ce) return;
   let de = ce.code.toString(16).toUpperCase().padStart(4, "0");
   throw Error(`${M} contains a lone surrogate (U+${de}) at index ${ce.index}. Unpaired surrogates are not Unicode scalar values and cannot be encoded as TOML.`);
  }
  function Gt(L, M) {
   kt(L) ? n(L, null) : r(L, null);
   function n(L, M) {
    for (let ce of L) r(ce, M);
   }
   function r(L, ce) {
    let de = M[L.type];
    switch (de && typeof de == "function" && de(L, ce), de && de.enter && de.enter(L, ce), 
    L.type) {
    case "Document":
     n(L.items, L);
     break;

    case "Table":
     r(L.key, L), n(L.items, L);
     break;

    case "TableKey":
     r(L.item, L);
     break;

    case "TableArray":
     r(L.key, L), n(L.items, L);
     break;

    case "TableArrayKey":
     r(L.item, L);
     break;

    case "KeyValue":
     r(L.key, L), r(L.value, L);
     break;

    case "InlineArray":
     n(L.items, L);
     break;

    case "InlineItem":
     r(L.item, L);
     break;

    case "InlineTable":
     n(L.items, L);
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
     throw Error(`Unrecognized node type "${L.type}"`);
    }
    de && de.exit && de.exit(L, ce);
   }
  }
  function Kt(L) {
   return new TextDecoder("utf-8", {
    fatal: !0,
    ignoreBOM: !0
   }).decode(L);
  }
  function qt(L) {
   return L.charCodeAt(0) === 65279;
  }
  function Jt(L) {
   return qt(L) ? L.slice(1) : L;
  }
  const ol = "auto", al = "auto";
  function Zt(L) {
   for (let M of L) {
    let L = tn(M);
    if (L !== null) return L;
   }
   return !1;
  }
  function Qt(L, M) {
   for (let ce of M) {
    let M = $t(ce, L);
    if (M !== null) return M;
   }
   return !0;
  }
  function $t(L, M) {
   if (!L || typeof L != "object") return null;
   if ((L.type === "InlineArray" || L.type === "InlineTable") && L.loc) {
    let ce = en(L.loc, M);
    if (ce !== null) return ce;
   }
   if (L.items && Array.isArray(L.items)) for (let ce of L.items) {
    let L = $t(ce, M);
    if (L !== null) return L;
    if (ce.item) {
     let L = $t(ce.item, M);
     if (L !== null) return L;
    }
   }
   for (let ce of [ "value", "key", "item" ]) if (L[ce]) {
    let de = $t(L[ce], M);
    if (de !== null) return de;
   }
   return null;
  }
  function en(L, M) {
   if (!L || !L.start || !L.end) return null;
   let ce = M.split(/\r?\n/), de = L.start.line - 1, ge = L.end.line - 1, ke = L.start.column, Te = L.end.column, Ie = "";
   if (de === ge) {
    var Ae;
    Ie = ((Ae = ce[de]) == null ? void 0 : Ae.substring(ke, Te + 1)) || "";
   } else {
    ce[de] && (Ie += ce[de].substring(ke));
    for (let L = de + 1; L < ge; L++) Ie += "\n" + (ce[L] || "");
    ce[ge] && (Ie += "\n" + ce[ge].substring(0, Te + 1));
   }
   let Oe = Ie.match(/^\[(\s*)/), Ee = Ie.match(/^\{(\s*)/);
   return Oe ? Oe[1].length > 0 : Ee ? Ee[1].length > 0 : null;
  }
  function tn(L) {
   if (!L || typeof L != "object") return null;
   if (L.type === "InlineArray" && L.items && Array.isArray(L.items) || L.type === "InlineTable" && L.items && Array.isArray(L.items)) return nn(L.items);
   if (L.type === "KeyValue" && L.value) return tn(L.value);
   if (L.items && Array.isArray(L.items)) for (let M of L.items) {
    let L = tn(M);
    if (L !== null) return L;
   }
   return null;
  }
  function nn(L) {
   if (L.length === 0) return null;
   let M = L[L.length - 1];
   return !(!M || typeof M != "object" || !("comma" in M)) && M.comma === !0;
  }
  function rn(L) {
   let M = L.indexOf("\n");
   return M > 0 && L[M - 1] === "\r" ? "\r\n" : "\n";
  }
  function an(L) {
   let M = 0, ce = L.length;
   for (;ce > 0 && L[ce - 1] === "\n"; ) M++, ce--, ce > 0 && L[ce - 1] === "\r" && ce--;
   return M;
  }
  function on(L) {
   for (let M = 0; M < L.length; M++) {
    if (L[M] !== "\\") continue;
    let ce = L[M + 1];
    if (!ce) return null;
    if (ce !== "\\") {
     if (ce === "x" && /^[0-9A-Fa-f]{2}$/.test(L.slice(M + 2, M + 4))) return /[A-F]/.test(L.slice(M + 2, M + 4));
     if (ce === "u" && /^[0-9A-Fa-f]{4}$/.test(L.slice(M + 2, M + 6))) return /[A-F]/.test(L.slice(M + 2, M + 6));
     if (ce === "U" && /^[0-9A-Fa-f]{8}$/.test(L.slice(M + 2, M + 10))) return /[A-F]/.test(L.slice(M + 2, M + 10));
    } else M++;
   }
   return null;
  }
  function sn(L) {
   if (!L || typeof L != "object") return null;
   if (L.type === "String" && typeof L.raw == "string") {
    let M = on(L.raw);
    if (M !== null) return M;
   }
   for (let M of [ "key", "item", "value" ]) if (L[M] && typeof L[M] == "object") {
    let ce = sn(L[M]);
    if (ce !== null) return ce;
   }
   if (Array.isArray(L.items)) for (let M of L.items) {
    let L = sn(M);
    if (L !== null) return L;
   }
   return null;
  }
  function cn(L) {
   for (let M of L) {
    let L = sn(M);
    if (L !== null) return L;
   }
   return !0;
  }
  function ln(L) {
   let M = L.split(/\r?\n/), ce = 0, de = 0;
   for (let L of M) if (L.length !== 0 && (L[0] === "\t" ? ce++ : L[0] === " " && de++, 
   ce + de >= 5)) break;
   return ce > 0 && ce >= de;
  }
  function un(L) {
   let M = 0;
   for (;M < L.length && L[M] === " "; ) M++;
   return M;
  }
  function dn(L, M) {
   let ce = L.split(/\r?\n/), de = [], ge = new Set([ "Table", "TableArray", "InlineTable", "InlineArray" ]), ke = new Set([ "Table", "TableArray", "InlineTable", "InlineArray", "KeyValue", "InlineItem", "Comment" ]), o = (L, M) => {
    var Te, Ie, Ae;
    if (!L || typeof L != "object") return;
    if (M !== void 0 && ke.has(L.type) && ((Te = L.loc) == null || (Te = Te.start) == null ? void 0 : Te.line) > M) {
     let M = un(ce[L.loc.start.line - 1] ?? "");
     M > 0 && de.push(M);
    }
    let Oe = ge.has(L.type) && ((Ie = L.loc) == null || (Ie = Ie.end) == null ? void 0 : Ie.line) > ((Ae = L.loc) == null || (Ae = Ae.start) == null ? void 0 : Ae.line) ? L.loc.start.line : M;
    if (Array.isArray(L.items)) for (let M of L.items) o(M, Oe);
    L.item && o(L.item, Oe), L.value && o(L.value, Oe);
   }, Te = Array.isArray(M) ? M : Array.from(M ?? []);
   for (let L of Te) o(L);
   if (de.length > 0) return Math.min(...de);
   let Ie = ce.filter(L => L.trim().length > 0 && !L.trimStart().startsWith("#")).map(un).filter(L => L > 0);
   return Ie.length > 0 ? Math.min(...Ie) : 2;
  }
  const sl = new Map([ [ "\n", "\n" ], [ "\r\n", "\r\n" ], [ "\\n", "\n" ], [ "\\r\\n", "\r\n" ], [ "LF", "\n" ], [ "CRLF", "\r\n" ], [ "UNIX", "\n" ], [ "DOS", "\r\n" ] ]);
  function pn(L) {
   let M = sl.get(L) ?? sl.get(L.toUpperCase());
   if (M === void 0) throw TypeError("Invalid newLine value: expected LF or CRLF");
   return M;
  }
  function mn(L) {
   if (!L || typeof L != "object") return {};
   let t = L => typeof L == "boolean" ? null : "expected boolean, got " + typeof L, n = L => L == null || typeof L == "boolean" || L === "auto" || L === "parent" || typeof L == "number" && Number.isInteger(L) && L >= 0 ? null : 'expected boolean, non-negative integer, "auto" or "parent", got ' + typeof L, M = {
    newLine: L => typeof L == "string" ? null : "expected string, got " + typeof L,
    trailingNewline: L => typeof L == "boolean" || typeof L == "number" ? null : "expected boolean or number, got " + typeof L,
    trailingComma: t,
    bracketSpacing: t,
    leadingBom: t,
    inlineTableStart: L => L == null || typeof L == "number" && Number.isInteger(L) && L >= 0 ? null : "expected non-negative integer or undefined, got " + typeof L,
    truncateZeroTimeInDates: t,
    useTabsForIndentation: t,
    indentWidth: L => L == null || typeof L == "number" && Number.isInteger(L) && L > 0 ? null : "expected positive integer or undefined, got " + typeof L,
    minimumDecimals: L => L == null || typeof L == "number" && Number.isInteger(L) && L >= 0 ? null : "expected non-negative integer or undefined, got " + typeof L,
    minimumTimeDecimals: L => L == null || typeof L == "number" && Number.isInteger(L) && L >= 0 ? null : "expected non-negative integer or undefined, got " + typeof L,
    updateOrder: t,
    multilineTable: n,
    multilineArray: n,
    escapeSequenceUpperCase: t
   }, ce = {}, de = [], ge = [];
   for (let ke in L) {
    let Te = Object.prototype.hasOwnProperty.call(M, ke) ? M[ke] : void 0;
    if (Te) {
     let M = L[ke], de = Te(M);
     de ? ge.push(`${ke} (${de})`) : ce[ke] = M;
    } else Object.prototype.hasOwnProperty.call(L, ke) && de.push(ke);
   }
   if (de.length > 0 && console.warn(`toml-patch: Ignoring unsupported format properties: ${de.join(", ")}. Supported properties are: ${Object.keys(M).join(", ")}`), 
   ge.length > 0) throw TypeError(`Invalid types for format properties: ${ge.join(", ")}`);
   return "newLine" in ce && (ce.newLine = pn(ce.newLine)), ce;
  }
  function I(L, M) {
   if (L) {
    if (L instanceof cl) return L;
    {
     let ce = mn(L);
     return new cl(ce.newLine ?? M.newLine, ce.trailingNewline ?? M.trailingNewline, ce.trailingComma ?? M.trailingComma, ce.bracketSpacing ?? M.bracketSpacing, "inlineTableStart" in ce ? ce.inlineTableStart : M.inlineTableStart, ce.truncateZeroTimeInDates ?? M.truncateZeroTimeInDates, ce.useTabsForIndentation ?? M.useTabsForIndentation, ce.minimumDecimals ?? M.minimumDecimals, ce.leadingBom ?? M.leadingBom, ce.updateOrder ?? M.updateOrder, ce.indentWidth ?? M.indentWidth, ce.multilineTable ?? M.multilineTable, ce.multilineArray ?? M.multilineArray, ce.escapeSequenceUpperCase ?? M.escapeSequenceUpperCase, ce.minimumTimeDecimals ?? M.minimumTimeDecimals);
    }
   }
   return M;
  }
  var cl = class e {
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
   constructor(L, M, ce, de, ge, ke, Te, Ie, Ae, Oe, Ee, De, _e, Fe, Ne) {
    this.newLine = L == null ? "\n" : pn(L), this.trailingNewline = M ?? 1, this.trailingComma = ce ?? !1, 
    this.bracketSpacing = de ?? !0, this.inlineTableStart = ge ?? 1, this.truncateZeroTimeInDates = ke ?? !1, 
    this.useTabsForIndentation = Te ?? !1, this.indentWidth = this.useTabsForIndentation ? 1 : Ee ?? 2, 
    this.minimumDecimals = Ie ?? 0, this.minimumTimeDecimals = Ne ?? 0, this.leadingBom = Ae ?? !1, 
    this.updateOrder = Oe ?? !1, this.multilineTable = De ?? "auto", this.multilineArray = _e ?? "auto", 
    this.escapeSequenceUpperCase = Fe ?? !0;
   }
   static default() {
    return new e("\n", 1, !1, !0, 1, !1, !1, 0, !1, !1, 2, ol, al, !0, 0);
   }
   static autoDetectFormat(L) {
    return e.autoDetectFormatWithCst(L);
   }
   static autoDetectFormatWithCst(L, M) {
    let ce = e.default();
    ce.leadingBom = qt(L);
    let de = Jt(L), ge = [];
    ce.newLine = rn(de), ce.trailingNewline = an(de);
    try {
     ge = Array.isArray(M) ? M : Array.from(M ?? Xe(de)), ce.trailingComma = Zt(ge), 
     ce.bracketSpacing = Qt(de, ge);
    } catch {
     ce.trailingComma = !1, ce.bracketSpacing = !0;
    }
    return ce.useTabsForIndentation = ln(de), ce.indentWidth = ce.useTabsForIndentation ? 1 : dn(de, ge), 
    ce.inlineTableStart = 1, ce.truncateZeroTimeInDates = !1, ce.minimumDecimals = 0, 
    ce.minimumTimeDecimals = 0, ce.updateOrder = !1, ce.multilineTable = ol, ce.multilineArray = al, 
    ce.escapeSequenceUpperCase = cn(ge), ce;
   }
   static autoDetectFormatWithAst(L, M) {
    return e.autoDetectFormatWithCst(L, M);
   }
  };
  const ul = new WeakMap, fl = new WeakMap, ml = new WeakSet, dl = new WeakMap;
  function yn(L, M) {
   return (L[M.line - 1] ?? L[L.length - 1]) + M.column;
  }
  function bn(L, M) {
   let ce = xn(M);
   for (let M of L) ce(M);
  }
  function xn(L) {
   let M = [ 0 ];
   for (let ce = 0; ce < L.length; ce++) L.charCodeAt(ce) === 10 && M.push(ce + 1);
   return ce => {
    let de = [ ce ];
    for (;de.length > 0; ) {
     let ce = de.pop(), ge = [ yn(M, ce.loc.start), yn(M, ce.loc.end) ];
     if (Object.defineProperty(ce, "range", {
      configurable: !0,
      enumerable: !1,
      value: ge
     }), ul.set(ce, L), dl.set(ce, Cn(ce).slice()), a(ce)) de.push(ce.value), de.push(ce.key); else if (d(ce)) de.push(ce.item); else if (t(ce) || r(ce)) {
      de.push(ce.key);
      let L = ce.items;
      for (let M = L.length - 1; M >= 0; M--) de.push(L[M]);
     } else if (m(ce)) {
      let L = ce.items;
      for (let M = L.length - 1; M >= 0; M--) de.push(L[M]);
     }
    }
   };
  }
  function R(L) {
   return ul.get(L);
  }
  function Sn(L) {
   let M = dl.get(L);
   if (!M) return !1;
   let ce = Cn(L);
   return M.length === ce.length && M.every((L, M) => L === ce[M]);
  }
  function Cn(L) {
   return a(L) ? [ L.key, L.value ] : d(L) ? [ L.item ] : t(L) || r(L) ? [ L.key, ...L.items ] : m(L) ? L.items : [];
  }
  function wn(L) {
   if (ml.has(L)) return;
   let M = [ L ];
   for (;M.length > 0; ) {
    let L = M.pop();
    for (let ce of Cn(L)) fl.set(ce, L), M.push(ce);
   }
   ml.add(L);
  }
  function Tn(L) {
   let M = [ L ];
   for (;M.length > 0; ) {
    let L = M.pop();
    Dn(L);
    for (let ce of Cn(L)) M.push(ce);
   }
  }
  function En(L) {
   Tn(L);
  }
  function Dn(L) {
   Object.defineProperty(L, "dirty", {
    configurable: !0,
    enumerable: !1,
    value: !0,
    writable: !0
   });
  }
  function On(L, M, ce) {
   wn(L), ce && (fl.set(ce, M), Tn(ce));
   let de = M;
   for (;de; ) Dn(de), de = fl.get(de);
  }
  function kn(L) {
   let M = dl.get(L);
   return !(M == null || !M[0]) && M[0].loc.start.line > L.loc.start.line;
  }
  const hl = new WeakMap, pl = new WeakSet, gl = new WeakSet, yl = new WeakSet, vl = new WeakSet;
  function Fn(L, M, ce, de) {
   let ge = L === "array" ? de.multilineArray : de.multilineTable;
   return typeof ge == "boolean" ? ge : typeof ge == "number" ? M >= ge : ge === "parent" && ce;
  }
  function In(L, M) {
   hl.set(L, M), M && L.items.length === 0 && (L.loc.end.line = L.loc.start.line + 1, 
   L.loc.end.column = L.loc.start.column + 1);
  }
  function Ln(L) {
   return hl.get(L);
  }
  function Rn(L) {
   pl.add(L);
  }
  function zn(L) {
   return pl.has(L);
  }
  function Bn(L) {
   gl.add(L);
  }
  function Vn(L) {
   return gl.has(L);
  }
  function Hn(L) {
   yl.add(L);
  }
  function Un(L) {
   return yl.has(L);
  }
  function Wn(L) {
   vl.add(L);
  }
  function Gn(L) {
   return vl.has(L);
  }
  function Kn(L) {
   return L.items.length ? L.items.some((M, ce) => {
    let de = L.items[ce - 1];
    return M.loc.start.line > ((de == null ? void 0 : de.loc.end.line) ?? L.loc.start.line);
   }) : L.loc.end.line > L.loc.start.line;
  }
  function qn(L, M) {
   let n = (L, ce) => {
    if (L === M) return ce;
    if (a(L)) return n(L.value, ce);
    if (d(L)) return n(L.item, ce);
    if (u(L) || f(L)) for (let M of L.items) {
     let L = n(M, ce + 1);
     if (L !== void 0) return L;
    } else if (m(L)) for (let M of L.items) {
     let L = n(M, ce);
     if (L !== void 0) return L;
    }
   };
   return n(L, 0);
  }
  function Jn(L, M) {
   let n = (L, ce) => {
    if (L === M) return ce;
    if (a(L)) return n(L.value, ce);
    if (d(L)) return n(L.item, ce);
    if (u(L) || f(L)) for (let M of L.items) {
     let ce = n(M, L);
     if (ce) return ce;
    } else if (m(L)) for (let M of L.items) {
     let L = n(M, ce);
     if (L) return L;
    }
   };
   return n(L, void 0);
  }
  const wl = new WeakSet, bl = new WeakSet, kl = new WeakMap, Sl = new WeakMap;
  function $n(L, M) {
   kl.set(L, M);
  }
  function er(L, M) {
   Sl.set(L, M);
  }
  function tr(L) {
   bl.add(L);
  }
  const Tl = new WeakMap, $l = new WeakSet, Il = new WeakSet;
  function ar(L) {
   return Il.has(L);
  }
  function or(L) {
   Il.delete(L);
  }
  function sr(L, M, ce) {
   wr(ce, z(L), M);
  }
  function cr(L) {
   En(L), wl.add(L);
  }
  const xl = new WeakMap, ur = L => (xl.has(L) || xl.set(L, new WeakMap), xl.get(L));
  function dr(L) {
   return xl.has(L) || xl.set(L, new WeakMap), xl.get(L);
  }
  const Al = new WeakMap;
  function z(L) {
   return Al.has(L) || Al.set(L, new WeakMap), Al.get(L);
  }
  function pr(L, M, ce, de) {
   if (m(M)) {
    let L = M.items.indexOf(ce);
    if (L < 0) throw Error("Item not found in parent for replace");
    M.items.splice(L, 1, de);
   } else if (a(M) && f(M.value) && !f(ce)) {
    let L = M.value.items.indexOf(ce);
    if (L < 0) throw Error("Item not found in parent for replace");
    M.value.items.splice(L, 1, de);
   } else if (h(M)) M.item = de; else {
    if (!a(M)) throw Error(`Unsupported parent type "${M.type}" for replace`);
    M.key === ce ? M.key = de : M.value = de;
   }
   U(de, {
    lines: ce.loc.start.line - de.loc.start.line,
    columns: ce.loc.start.column - de.loc.start.column
   });
   let ge = x(ce.loc), ke = x(de.loc);
   wr({
    lines: ke.lines - ge.lines,
    columns: ke.columns - ge.columns
   }, z(L), de, ce), bl.has(L) || On(L, M, de), wl.add(L);
  }
  function B(L, M, ce, de, ge, ke, Te, Ie = !1) {
   if (!m(M)) throw Error(`Unsupported parent type "${M.type}" for insert`);
   de = de != null && typeof de == "number" ? de : M.items.length;
   let Ae, Oe;
   u(M) || f(M) ? ({shift: Ae, offset: Oe} = vr(M, ce, de, kl.get(L) ?? 2)) : ge && e(M) ? ({shift: Ae, offset: Oe} = yr(M, ce, de)) : ({shift: Ae, offset: Oe} = hr(L, M, ce, de, Te)), 
   U(ce, Ae, {
    first_line_only: Ie
   });
   let Ee = M.items[de - 1], De = Ee && z(L).get(Ee);
   if (De && (Oe.lines += De.lines, Oe.columns += De.columns, z(L).delete(Ee)), (f(M) || u(M)) && Oe.lines !== 0 && (ke || m(L)) && L !== M) {
    let de = ce.loc.start.line, ge = ke ?? L.items, Te = mr(M, ge);
    for (let L = 0; L < ge.length; L++) {
     let M = ge[L];
     if (!p(M)) continue;
     let ce = M.loc.start.line;
     ce < Te.loc.start.line || ce > Te.loc.end.line || ce < de && (M.loc.start.line -= Oe.lines, 
     M.loc.end.line -= Oe.lines);
    }
   }
   z(L).set(ce, Oe), bl.has(L) || On(L, M, ce), wl.add(L);
  }
  function mr(L, M) {
   for (let ce of M) {
    if (!a(ce)) continue;
    let M = ce.value;
    if (!u(M) && !f(M)) continue;
    let de = !1, i = M => {
     M === L && (de = !0);
    };
    if (Gt(M, {
     InlineArray: i,
     InlineTable: i
    }), de) return M;
   }
   return L;
  }
  function hr(L, M, ce, de, ge) {
   if (!g(ce)) throw Error(`Incompatible child type "${ce.type}"`);
   let ke, Te = M.items[de - 1], Ie = e(M) && !M.items.length, Ae = e(M) && !Ie && Te === void 0;
   M.items.splice(de, 0, ce);
   if (Te !== void 0) if (bl.has(L)) ke = Te; else {
    let L = !1;
    for (let ce = 0; ce < de; ce++) if (p(M.items[ce])) {
     L = !0;
     break;
    }
    if (L) {
     let L = -1, ce = -1;
     for (let ge = 0; ge < de; ge++) {
      let de = M.items[ge], Te = de.loc.end;
      (Te.line > L || Te.line === L && Te.column > ce) && (L = Te.line, ce = Te.column, 
      ke = de);
     }
    } else ke = Te;
   }
   let Oe = ke ? {
    line: ke.loc.end.line,
    column: p(ke) ? M.loc.start.column : ke.loc.start.column
   } : T(M.loc.start), Ee = t(ce) || r(ce), De = 0;
   ge === void 0 ? Ie || Ae || (De = Ee ? 2 : 1) : De = ge, Oe.line += De;
   let _e = {
    lines: Oe.line - ce.loc.start.line,
    columns: Oe.column - ce.loc.start.column
   }, Fe = x(ce.loc), Ne = !bl.has(L) && Te === void 0 && (t(M) || r(M) || e(M)) && Tl.has(M), Me = Ne && !$l.has(M);
   Ne && (Tl.delete(M), $l.delete(M));
   let je = Ne && !Me, Pe = 0;
   if (je) {
    let ce = t(M) || r(M) ? z(L).get(M.key) : ur(L).get(M);
    Pe = ce ? -ce.lines : 1;
   }
   let ze = Me || je ? De - 2 : De - 1, Re = {
    lines: Ae ? Fe.lines + 1 : Fe.lines + ze,
    columns: Fe.columns
   };
   return {
    shift: {
     lines: _e.lines + Pe,
     columns: _e.columns
    },
    offset: Re
   };
  }
  function gr(L, M, ce, de = {}) {
   let {useNewLine: ge = !1, skipCommaSpace: ke = 2, skipBracketSpace: Te = 1, hasCommaHandling: Ie = !1, isLastElement: Ae = !1, hasSeparatingCommaBefore: Oe = !1, hasSeparatingCommaAfter: Ee = !1, hasTrailingComma: De = !1, indentWidth: _e = 2} = de, Fe = ce > 0 ? L.items[ce - 1] : void 0, Ne = Fe ? {
    line: Fe.loc.end.line,
    column: ge ? p(Fe) ? L.loc.start.column : Fe.loc.start.column : Fe.loc.end.column
   } : T(L.loc.start);
   if (!Fe && ge) {
    let M = L.items.find((L, M) => M > ce && !p(L));
    M ? Ne.column = M.loc.start.column : L.loc.end.line > L.loc.start.line && (Ne.column = (u(L) || f(L) ? Sl.get(L) : void 0) ?? L.loc.end.column - 1 + _e);
   }
   let Me = 0;
   if (ge) Me = 1; else {
    let L = Oe || !Ie && !!Fe;
    L && Ie ? Ne.column += ke : (L || Ie && !Fe) && (Ne.column += Te);
   }
   Ne.line += Me;
   let je = {
    lines: Ne.line - M.loc.start.line,
    columns: Ne.column - M.loc.start.column
   }, Pe = x(M.loc);
   if (!Ie) return {
    shift: je,
    offset: {
     lines: Pe.lines + (Me - 1),
     columns: Pe.columns
    }
   };
   let ze = Oe && De && !Ee && Ae, Re = 0;
   ze && (Re = -1);
   let Tt = Pe.columns + (Oe || Ee ? ke : 0) + (De ? 1 + Re : 0);
   return ge && Ae && Fe && L.loc.end.line === Fe.loc.end.line && (Tt = Pe.columns - (Fe.loc.end.column - Fe.loc.start.column)), 
   {
    shift: je,
    offset: {
     lines: Pe.lines + (Me - 1),
     columns: Tt
    }
   };
  }
  function _r(L) {
   return pe(L) ?? 2;
  }
  function vr(L, M, ce, de) {
   if (!d(M)) throw Error(`Incompatible child type "${M.type}"`);
   let ge = _r(L), ke = ce == null ? N(L.items) : L.items[ce - 1], Te = ce == null || ce === L.items.length, Ie = ce == null ? void 0 : L.items[ce];
   L.items.splice(ce, 0, M);
   let Ae = !!ke, Oe = !Te;
   return Ae && (ke.comma = !0), Oe && (M.comma = !0), gr(L, M, ce, {
    useNewLine: Cr(L, M) && !(ke && Ie && Ie.loc.start.line === ke.loc.end.line && Ie.loc.start.column >= ke.loc.end.column) && !(Ln(L) !== !0 && f(L) && !Ie && ke && ke.loc.end.line === L.loc.end.line),
    skipCommaSpace: ge,
    hasCommaHandling: !0,
    isLastElement: Te,
    hasSeparatingCommaBefore: Ae,
    hasSeparatingCommaAfter: Oe,
    hasTrailingComma: Te && M.comma === !0,
    indentWidth: de
   });
  }
  function yr(L, M, ce) {
   let de = gr(L, M, ce, {
    useNewLine: !1,
    hasCommaHandling: !1
   });
   return L.items.splice(ce, 0, M), de;
  }
  function V(L, M, ce, de) {
   if (!m(M)) throw Error(`Unsupported parent type "${M.type}" for remove`);
   bl.has(L) || On(L, M);
   let ge = M.items.indexOf(ce);
   if (ge < 0) {
    if (ge = M.items.findIndex(L => h(L) && L.item === ce), ge < 0) throw Error("Node not found in parent for removal");
    ce = M.items[ge];
   }
   let ke = M.items[ge - 1], Te = M.items[ge + 1];
   M.items.splice(ge, 1);
   let Ie = x(ce.loc);
   Te && p(Te) && Te.loc.start.line === ce.loc.end.line && (Ie = x({
    start: ce.loc.start,
    end: Te.loc.end
   }), Te = M.items[ge + 1], M.items.splice(ge, 1));
   let Ae = ke && d(ke) || Te && d(Te), Oe = ke ? z(L).get(ke) : void 0, Ee = ke && ke.loc.end.line === ce.loc.start.line + ((Oe == null ? void 0 : Oe.lines) ?? 0), De = Te && Te.loc.start.line === ce.loc.end.line, _e = Ae && (Ee || De), Fe = {
    lines: -(Ie.lines - +!!_e),
    columns: _e ? -Ie.columns : 0
   };
   if ((e(M) || t(M) || r(M)) && Te && !_e && Te.loc.start.line > ce.loc.end.line) {
    let de = t(ce) || r(ce), Ie = t(Te) || r(Te), Ae = -1;
    for (let L = 0; L < ge; L++) {
     let ce = M.items[L].loc.end.line;
     ce > Ae && (Ae = ce);
    }
    let Oe = ke ? z(L).get(ke) : void 0, Ee = z(L).get(ce), De = ke ? de ? ce.loc.start.line + ((Oe == null ? void 0 : Oe.lines) ?? 0) - Ae - 1 : 0 : Ie ? Te.loc.start.line + ((Ee == null ? void 0 : Ee.lines) ?? 0) - ce.loc.end.line - 1 : 0;
    De > 0 && (Fe.lines -= De);
   }
   let Ne = (f(M) || u(M)) && M.loc.end.line > M.loc.start.line, Me = Ne && ce.loc.start.line === M.loc.start.line;
   Ne && !Me && ke === void 0 && Te === void 0 && ce.loc.start.line > M.loc.start.line && M.loc.end.line > ce.loc.end.line && Wn(M), 
   ke === void 0 && Te === void 0 && (!Ne || Me) && (Fe.lines = 0, Fe.columns = 0, 
   (f(M) || u(M)) && Il.add(M), (t(M) || r(M) || e(M)) && Tl.set(M, !0)), (ke !== void 0 || Te !== void 0) && (t(M) || r(M) || e(M)) && $l.add(M);
   let je, Pe, ze = u(M) || f(M) ? _r(M) : 2;
   if (Ae && Ee && (Fe.columns -= ze), Ae && !ke && Te && (Cr(M) || (Fe.columns -= ze)), 
   Ae && ke && !Te && (ke.comma = !!ce.comma, Ee)) {
    var Re;
    let M = ke ? ((Re = z(L).get(ke)) == null ? void 0 : Re.columns) ?? 0 : 0;
    Fe.columns = ke.loc.end.column - ce.loc.end.column - M;
   }
   ke ? (je = ke, Pe = z(L)) : (t(M) || r(M)) && "key" in M ? (je = M.key, Pe = z(L)) : (je = M, 
   Pe = ur(L));
   let Tt = z(L), _t = Pe.get(je);
   _t && (Fe.lines += _t.lines, Fe.columns += _t.columns);
   let Ht = Tt.get(ce);
   if (Ht && (Fe.lines += Ht.lines, _e && (Fe.columns += Ht.columns)), Pe.set(je, Fe), 
   wl.add(L), Ne && (de || m(L)) && L !== M) {
    let ge = ce.loc.start.line, ke = de ?? L.items, Te = mr(M, ke), Ie = [];
    for (let L = 0; L < ke.length; L++) {
     let ce = ke[L];
     if (!p(ce)) continue;
     let de = ce.loc.start.line;
     de < Te.loc.start.line || de > Te.loc.end.line || (de === ge && (de < M.loc.end.line || ce.loc.start.column < M.loc.end.column) ? Ie.push(L) : Fe.lines !== 0 && de < ge && (ce.loc.start.line -= Fe.lines, 
     ce.loc.end.line -= Fe.lines));
    }
    for (let L = Ie.length - 1; L >= 0; L--) ke.splice(Ie[L], 1);
   }
  }
  function br(L) {
   let M = L.loc.start.line, ce = L.loc.start.column;
   if ("key" in L) {
    let de = L.key.loc.end;
    (de.line > M || de.line === M && de.column > ce) && (M = de.line, ce = de.column);
   }
   for (let de = 0; de < L.items.length; de++) {
    let ge = L.items[de].loc.end;
    (ge.line > M || ge.line === M && ge.column > ce) && (M = ge.line, ce = ge.column);
   }
   L.loc.end = {
    line: M,
    column: ce
   };
  }
  function xr(L, M, ce = !0) {
   if (!ce || !M.items.length) return;
   wr({
    lines: 0,
    columns: 1
   }, ur(L), M);
   let de = N(M.items);
   wr({
    lines: 0,
    columns: 1
   }, z(L), de), wl.add(L);
  }
  function Sr(L, M, ce = !1) {
   if (!ce || !M.items.length) return;
   let de = N(M.items);
   de.comma = !0, wr({
    lines: 0,
    columns: 1
   }, z(L), de), wl.add(L);
  }
  function H(L) {
   if (!wl.has(L)) return;
   let M = ur(L), ce = z(L), de = 0, ge = {};
   function a(L) {
    switch (L.type) {
    case "Document":
     {
      let M = L;
      o(M);
      for (let L = 0; L < M.items.length; L++) a(M.items[L]);
      s(M), br(M);
      break;
     }

    case "Table":
     {
      let M = L;
      o(M), a(M.key);
      for (let L = 0; L < M.items.length; L++) a(M.items[L]);
      s(M), br(M);
      break;
     }

    case "TableArray":
     {
      let M = L;
      o(M), a(M.key);
      for (let L = 0; L < M.items.length; L++) a(M.items[L]);
      s(M), br(M);
      break;
     }

    case "TableKey":
     {
      let M = L;
      o(M), a(M.item), s(M);
      break;
     }

    case "TableArrayKey":
     {
      let M = L;
      o(M), a(M.item), s(M);
      break;
     }

    case "KeyValue":
     {
      let M = L, ke = M.loc.start.line + de, Te = ce.get(M.key);
      M.equals += (ge[ke] || 0) + (Te ? Te.columns : 0), o(M), a(M.key), a(M.value), s(M);
      break;
     }

    case "InlineArray":
     {
      let de = L;
      if (!M.get(de) && !ce.get(de)) {
       c(de);
       for (let L = 0; L < de.items.length; L++) a(de.items[L]);
       l(de);
       break;
      }
      o(de);
      for (let L = 0; L < de.items.length; L++) a(de.items[L]);
      s(de);
      break;
     }

    case "InlineTable":
     {
      let de = L;
      if (!M.get(de) && !ce.get(de)) {
       c(de);
       for (let L = 0; L < de.items.length; L++) a(de.items[L]);
       l(de);
       break;
      }
      o(de);
      for (let L = 0; L < de.items.length; L++) a(de.items[L]);
      s(de);
      break;
     }

    case "InlineItem":
     {
      let M = L;
      o(M), a(M.item), s(M);
      break;
     }

    case "Key":
    case "String":
    case "Integer":
    case "Float":
    case "Boolean":
    case "DateTime":
    case "Comment":
     o(L), s(L);
     break;

    default:
     throw Error(`Unrecognized node type "${L.type}"`);
    }
   }
   function o(L) {
    L.loc.start.line += de;
    let ce = ge[L.loc.start.line] || 0;
    L.loc.start.column += ce;
    let ke = M.get(L);
    ke && (de += ke.lines, ge[L.loc.start.line] = (ge[L.loc.start.line] || 0) + ke.columns);
   }
   function s(L) {
    L.loc.end.line += de;
    let M = ge[L.loc.end.line] || 0;
    L.loc.end.column += M;
    let ke = ce.get(L);
    ke && (de += ke.lines, ge[L.loc.end.line] = (ge[L.loc.end.line] || 0) + ke.columns);
   }
   function c(L) {
    L.loc.start.line += de, L.loc.start.column += ge[L.loc.start.line] || 0;
   }
   function l(L) {
    L.loc.end.line += de, L.loc.end.column += ge[L.loc.end.line] || 0;
   }
   a(L), wl.delete(L), xl.delete(L), Al.delete(L);
  }
  function U(L, M, ce = {}) {
   let {lines: de, columns: ge} = M;
   if (de === 0 && ge === 0) return L;
   let {first_line_only: ke = !1, shift_generated_multiline_end: Te = !1} = ce, Ie = L.loc.start.line, Ae = L.type;
   if (Ae === "Key" || Ae === "String" || Ae === "Integer" || Ae === "Float" || Ae === "Boolean" || Ae === "DateTime" || Ae === "Comment") return (!ke || L.loc.start.line === Ie) && (L.loc.start.column += ge, 
   L.loc.end.line === L.loc.start.line && (L.loc.end.column += ge)), L.loc.start.line += de, 
   L.loc.end.line += de, L;
   if (Ae === "KeyValue") {
    let M = L, ce = M.value.type;
    if (ce === "String" || ce === "Integer" || ce === "Float" || ce === "Boolean" || ce === "DateTime") {
     let ce = !ke || M.loc.start.line === Ie;
     ce && (M.loc.start.column += ge, M.loc.end.line === M.loc.start.line && (M.loc.end.column += ge)), 
     M.loc.start.line += de, M.loc.end.line += de, ce && (M.equals += ge);
     let Te = M.key;
     (!ke || Te.loc.start.line === Ie) && (Te.loc.start.column += ge, Te.loc.end.column += ge), 
     Te.loc.start.line += de, Te.loc.end.line += de;
     let Ae = M.value;
     return (!ke || Ae.loc.start.line === Ie) && (Ae.loc.start.column += ge, Ae.loc.end.line === Ae.loc.start.line && (Ae.loc.end.column += ge)), 
     Ae.loc.start.line += de, Ae.loc.end.line += de, L;
    }
   }
   let p = L => {
    if (!ke || L.loc.start.line === Ie) {
     L.loc.start.column += ge;
     let M = (!ke || Te) && L.loc.end.line !== L.loc.start.line && ((u(L) || f(L)) && Ln(L) !== void 0 && !zn(L) || d(L) && ((u(L.item) || f(L.item)) && Ln(L.item) !== void 0 && !zn(L.item) || a(L.item) && (u(L.item.value) || f(L.item.value)) && Ln(L.item.value) !== void 0 && !zn(L.item.value)) || a(L) && (u(L.value) || f(L.value)) && Ln(L.value) !== void 0);
     (L.loc.end.line === L.loc.start.line || M) && (L.loc.end.column += ge);
    }
    L.loc.start.line += de, L.loc.end.line += de;
   };
   return Gt(L, {
    Table: p,
    TableKey: p,
    TableArray: p,
    TableArrayKey: p,
    KeyValue(L) {
     let M = !ke || L.loc.start.line === Ie;
     p(L), M && (L.equals += ge);
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
   }), L;
  }
  function Cr(L, M) {
   let ce = Ln(L);
   if (ce === !0) return !0;
   if (ce !== void 0 || !L.items.length) return !1;
   let de = M ? L.items.filter(L => L !== M) : L.items;
   return de.length ? L.loc.end.line > L.loc.start.line && de.every((L, M) => M === 0 || L.loc.start.line > de[M - 1].loc.start.line) : L.loc.end.line > L.loc.start.line;
  }
  function wr(L, M, ce, de) {
   let ge = M.get(de || ce);
   ge && (L.lines += ge.lines, L.columns += ge.columns), M.set(ce, L);
  }
  function Tr(L) {
   let M = L.match(/\r\n|\n/);
   return (M == null ? void 0 : M[0]) === "\r\n" ? "\r\n" : "\n";
  }
  function Er(L, M) {
   var ce;
   let de, ge, ke = Tr(L);
   L = L.replace(/\r\n/g, "\n").replace(/\n/g, ke);
   L.startsWith(`"""\\${ke}`) ? (de = 4 + ke.length, ge = `"""\\${ke}`) : L.startsWith(`"""${ke}`) ? (de = 3 + ke.length, 
   ge = `"""${ke}`) : (de = 3, ge = '"""');
   let Te = L.length - 3, Ie = L.slice(de, Te).split(ke), Ae = Ie[Ie.length - 1], Oe = Ie.length > 1 && /^[\t ]*$/.test(Ae), Ee = Oe ? Ae : "", De = (Oe ? Ie.slice(0, -1) : Ie).map(L => {
    var M;
    if (/^[\t ]*$/.test(L)) return {
     indent: L,
     content: "",
     trailingWs: "",
     hasBackslash: !1,
     isBlank: !0
    };
    let ce = L, de = 0;
    for (let L = ce.length - 1; L >= 0 && ce[L] === "\\"; L--) de++;
    let ge = de % 2 == 1;
    ge && (ce = ce.slice(0, -1));
    let ke = ((M = ce.match(/^[\t ]*/)) == null ? void 0 : M[0]) ?? "", Te = ce.slice(ke.length), Ie = Te.match(/([\t ]+)$/), Ae = Ie ? Ie[1] : "";
    return {
     indent: ke,
     content: Te.slice(0, Te.length - Ae.length),
     trailingWs: Ae,
     hasBackslash: ge,
     isBlank: !1
    };
   }), _e = De.filter(L => !L.isBlank), Fe = Math.max(..._e.map(L => L.content.length + L.trailingWs.length), 1), Ne = _e.filter(L => L.hasBackslash), Me = Ne[Ne.length - 1] ?? _e[_e.length - 1] ?? {
    indent: "",
    trailingWs: "",
    hasBackslash: !1,
    content: "",
    isBlank: !1
   }, je = _e[_e.length - 1] ?? Me, Pe = [];
   {
    let L = [], M = 0;
    for (let ce of De) ce.isBlank ? L.push(ce.indent) : (M > 0 && Pe.push(L), L = [], 
    M++);
   }
   let ze = _e.some((L, M) => !L.hasBackslash && M < _e.length - 1), Re = ge === `"""${ke}`, Tt = Re && _e.length > 0 ? ((ce = M.match(/^[\t ]*/)) == null ? void 0 : ce[0]) ?? "" : "", x = L => {
    let M = L.match(/\S+| +/g) ?? [], ce = [], de = 0;
    for (;de < M.length; ) {
     let L = M[de++];
     for (;de < M.length && M[de][0] === " "; ) {
      let ce = M[de], ge = M[de + 1];
      if (!ge) {
       de++;
       break;
      }
      if (!(L.length + ce.length + ge.length <= Fe)) {
       L += ce, de++;
       break;
      }
      L += ce + ge, de += 2;
     }
     ce.push(L);
    }
    return ce.length === 0 && ce.push(""), ce;
   }, _t = [], Ht = [], Yt = new Set, Xt = new Set, el = new Map, tl = !1;
   if (!ze || !M.includes(ke) || ke !== "\r\n" && M.includes("\r\n")) {
    let L = M.replace(/\r\n/g, "\\r\\n").replace(/\n/g, "\\n").slice(Tt.length);
    if (L.length > 0 && (L[0] === " " || L.length - L.trimEnd().length !== je.trailingWs.length)) return null;
    if (!ze) {
     let M = 0, ce = 0;
     for (let de = 0; de < _e.length - 1; de++) {
      let ge = _e[de];
      if (!ge.hasBackslash) break;
      let ke = ge.content + ge.trailingWs;
      if (L.slice(ce, ce + ke.length) !== ke) break;
      M++, ce += ke.length;
     }
     let de = 0, Te = 0;
     for (let ge = _e.length - 1; ge >= M; ge--) {
      let M = _e[ge], ke = M.content + M.trailingWs;
      if (ke.length === 0) break;
      let Ie = L.length - Te - ke.length;
      if (!(Ie >= ce && L.slice(Ie, Ie + ke.length) === ke)) break;
      de++, Te += ke.length;
     }
     if (de > 0) {
      let Ie = L.slice(ce, L.length - Te);
      if (Ie.length === 0 || Ie[0] !== " ") {
       for (let L = 0; L < M; L++) {
        let ce = _e[L];
        if (Ht.push(`${ce.indent}${ce.content}${ce.trailingWs}\\`), L < M - 1 && L < Pe.length && Pe[L].length > 0) for (let M of Pe[L]) Ht.push(M);
       }
       if (Ie.length > 0) {
        let L = x(Ie), ce = L.join(""), ge = /(?<!\\)\\n/.test(ce);
        if (M > 0 && !ge) {
         let L = M - 1;
         if (L < Pe.length && Pe[L].length > 0) for (let M of Pe[L]) Ht.push(M);
        }
        for (let ce = 0; ce < L.length; ce++) {
         let de = L[ce], ke = M + ce, Te = ke < _e.length ? _e[ke] : null, Ae = Te ? Re && ke === 0 ? Tt : Te.indent : Me.indent, Oe = de.length > 0 && /\s$/.test(de) ? "" : Ie.endsWith(" ") ? " " : "";
         if (Ht.push(`${Ae}${de}${Oe}\\`), ce < L.length - 1 && !ge) {
          let L = M + ce;
          if (L < Pe.length && Pe[L].length > 0) for (let M of Pe[L]) Ht.push(M);
         }
        }
        let ke = _e.length - de - 1;
        if (!ge && ke >= 0 && ke < Pe.length && Pe[ke].length > 0) for (let L of Pe[ke]) Ht.push(L);
       } else if (M > 0) {
        let L = M - 1;
        if (L < Pe.length && Pe[L].length > 0) for (let M of Pe[L]) Ht.push(M);
       }
       let L = _e.length - de;
       for (let M = L; M < _e.length; M++) {
        let ce = _e[M], de = M === _e.length - 1;
        if (M > L) {
         let L = M - 1;
         if (L < Pe.length && Pe[L].length > 0) for (let M of Pe[L]) Ht.push(M);
        }
        Ht.push(de ? `${ce.indent}${ce.content}${ce.trailingWs}${ce.hasBackslash && ce.content !== "" ? "\\" : ""}` : `${ce.indent}${ce.content}${ce.trailingWs}\\`);
       }
       return !Oe || je.hasBackslash && je.content === "" ? `${ge}${Ht.join(ke)}"""` : `${ge}${Ht.join(ke)}${ke}${Ee}"""`;
      }
     }
     let Ie = L.slice(ce);
     if (M > 0 && (ce === L.length || Ie.length > 0 && Ie[0] !== " ")) {
      for (let L = 0; L < M; L++) {
       let ce = _e[L];
       if (Ht.push(`${ce.indent}${ce.content}${ce.trailingWs}\\`), L < M - 1 && L < Pe.length && Pe[L].length > 0) for (let M of Pe[L]) Ht.push(M);
      }
      if (ce === L.length) {
       let L = _e[M - 1], ce = je.hasBackslash && L.content !== "" ? "\\" : "";
       Ht[Ht.length - 1] = `${L.indent}${L.content}${je.trailingWs}${ce}`;
      } else {
       let L = x(Ie), ce = L.join(""), de = /(?<!\\)\\n/.test(ce), ge = M - 1;
       if (!de && ge < Pe.length && Pe[ge].length > 0) for (let L of Pe[ge]) Ht.push(L);
       for (let ce = 0; ce < L.length; ce++) {
        let ge, ke, Te = ce === L.length - 1, Ie = L[ce], Ae = M + ce, Oe = Ae < _e.length ? _e[Ae] : null, Ee = Oe ? Re && Ae === 0 ? Tt : Oe.indent : Te ? je.indent : Me.indent;
        if (Te ? (ge = je.trailingWs, ke = je.hasBackslash && je.content !== "" ? "\\" : "") : (ge = Ie.length > 0 && /\s$/.test(Ie) ? "" : " ", 
        ke = "\\"), Ht.push(`${Ee}${Ie}${ge}${ke}`), !Te) {
         let L = M + ce;
         if (!de && L < Pe.length && Pe[L].length > 0) for (let M of Pe[L]) Ht.push(M);
        }
       }
      }
      return !Oe || je.hasBackslash && je.content === "" ? `${ge}${Ht.join(ke)}"""` : `${ge}${Ht.join(ke)}${ke}${Ee}"""`;
     }
    }
    let ce = x(L);
    for (let L of ce) _t.push(L);
   } else {
    tl = !0;
    let L = M.split(ke), ce = L[0].slice(Tt.length);
    if (ce.length > 0 && ce[0] === " ") return null;
    let de = L[L.length - 1];
    if (de.length > 0 && de.length - de.trimEnd().length !== je.trailingWs.length) return null;
    for (let M = 0; M < L.length; M++) {
     var ll;
     let ce = L[M], de = M === 0 ? ce.slice(Tt.length) : ce, ge = ((ll = de.match(/^[\t ]*/)) == null ? void 0 : ll[0]) ?? "", ke = x(de.slice(ge.length)), Te = _t.length;
     Xt.add(Te), M > 0 && el.set(Te, ge);
     for (let L of ke) _t.push(L);
     M < L.length - 1 && Yt.add(Te + ke.length - 1);
    }
   }
   for (let L = 0; L < _t.length; L++) {
    let M, ce, de = L === _t.length - 1, ge = Yt.has(L), ke = de || ge, Te = L < _e.length ? _e[L] : null, Ie = tl && Xt.has(L) && L > 0 ? el.get(L) ?? "" : Te ? Re && L === 0 ? Tt : Te.indent : ke ? je.indent : Me.indent, Ae = _t[L];
    if (ke && de ? (M = je.trailingWs, ce = je.hasBackslash && je.content !== "" ? "\\" : "") : ke ? (M = je.trailingWs, 
    ce = "") : (M = Ae.length > 0 && /\s$/.test(Ae) ? "" : " ", ce = "\\"), Ht.push(`${Ie}${Ae}${M}${ce}`), 
    !de && !ge && !tl) {
     let M = _t.join("");
     if (!/(?<!\\)\\n/.test(M) && L < Pe.length && Pe[L].length > 0) for (let M of Pe[L]) Ht.push(M);
    }
   }
   return !Oe || je.hasBackslash && je.content === "" ? `${ge}${Ht.join(ke)}"""` : `${ge}${Ht.join(ke)}${ke}${Ee}"""`;
  }
  function Dr(L) {
   if (L.includes("'")) return !1;
   for (let M = 0; M < L.length; M++) {
    let ce = L.charCodeAt(M);
    if (ce < 32 && ce !== 9 || ce === 127) return !1;
   }
   return !0;
  }
  function Or(L) {
   if (L.includes("'''")) return !1;
   for (let M = 0; M < L.length; M++) {
    let ce = L.charCodeAt(M);
    if (ce === 13) {
     if (L.charCodeAt(M + 1) !== 10) return !1;
    } else if (ce < 32 && ce !== 9 && ce !== 10 || ce === 127) return !1;
   }
   return !0;
  }
  function kr(L) {
   switch (L) {
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
  function Ar(L, M) {
   return M === "singleline-basic" ? L <= 31 || L === 127 : L >= 0 && L <= 7 || L === 11 || L >= 14 && L <= 31 || L === 127;
  }
  function jr(L, M, ce) {
   switch (L) {
   case "\\":
    return "\\\\";

   case "\b":
    return "\\b";

   case "\t":
    return "\\t";

   case "\f":
    return "\\f";

   case '"':
    return M === "singleline-basic" ? '\\"' : '"';

   case "\n":
    return M === "singleline-basic" ? "\\n" : "\n";

   case "\r":
    return M === "singleline-basic" ? "\\r" : "\r";

   default:
    {
     let de = L.charCodeAt(0);
     if (Ar(de, M)) {
      let L = de.toString(16).padStart(4, "0");
      return `\\u${ce ? L.toUpperCase() : L}`;
     }
     return L;
    }
   }
  }
  function Mr(L) {
   return L.replace(/(\\+)u([0-9a-f]{4})/g, (L, M, ce) => M.length % 2 == 1 ? `${M}u${ce.toUpperCase()}` : L);
  }
  function Nr(L) {
   let M = new Map;
   for (let ce = 0; ce < L.length; ce++) {
    if (L[ce] !== "\\") continue;
    let de = L[ce + 1];
    if (!de) continue;
    let ge = kr(de);
    if (ge === null) {
     if (de === "x" && /^[0-9A-Fa-f]{2}$/.test(L.slice(ce + 2, ce + 4))) {
      let de = L.slice(ce, ce + 4), ge = Number.parseInt(L.slice(ce + 2, ce + 4), 16), ke = String.fromCharCode(ge);
      M.has(ke) || M.set(ke, de), ce += 3;
      continue;
     }
     if (de === "u" && /^[0-9A-Fa-f]{4}$/.test(L.slice(ce + 2, ce + 6))) {
      let de = L.slice(ce, ce + 6), ge = Number.parseInt(L.slice(ce + 2, ce + 6), 16), ke = String.fromCodePoint(ge);
      M.has(ke) || M.set(ke, de), ce += 5;
      continue;
     }
     if (de === "U" && /^[0-9A-Fa-f]{8}$/.test(L.slice(ce + 2, ce + 10))) {
      let de = L.slice(ce, ce + 10), ge = Number.parseInt(L.slice(ce + 2, ce + 10), 16), ke = String.fromCodePoint(ge);
      M.has(ke) || M.set(ke, de), ce += 9;
      continue;
     }
    } else ge !== "\n" && ge !== "\r" && !M.has(ge) && M.set(ge, "\\" + de), ce += 1;
   }
   return M;
  }
  function Pr(L, M, ce, de) {
   let ge = "";
   for (let ke of L) {
    let L = M.get(ke);
    L ? ge += L : ge += jr(ke, ce, de);
   }
   return ge;
  }
  function Fr(L, M, ce, de = !0) {
   let ge = Nr(M);
   if (ge.size === 0 && ce === "singleline-basic") {
    let M = JSON.stringify(L).slice(1, -1).replace(/\x7f/g, "\\u007f");
    return de ? Mr(M) : M;
   }
   let ke = Pr(L, ge, ce, de);
   return ce === "multiline-basic" ? ke.replace(/\r(?!\n)/g, "\\r").replace(/"""/g, '""\\"') : ke;
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
  function W(L, M = !0) {
   let ce = Lr(L, M);
   return {
    type: "Table",
    loc: E(ce.loc),
    key: ce,
    items: []
   };
  }
  function Lr(L, M = !0) {
   let ce = Hr(L, M);
   return {
    type: "TableKey",
    loc: {
     start: D(),
     end: {
      line: 1,
      column: ce.length + 2
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
       column: ce.length + 1
      }
     },
     value: L,
     raw: ce
    }
   };
  }
  function Rr(L, M = !0) {
   let ce = zr(L, M);
   return {
    type: "TableArray",
    loc: E(ce.loc),
    key: ce,
    items: []
   };
  }
  function zr(L, M = !0) {
   let ce = Hr(L, M);
   return {
    type: "TableArrayKey",
    loc: {
     start: D(),
     end: {
      line: 1,
      column: ce.length + 4
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
       column: ce.length + 2
      }
     },
     value: L,
     raw: ce
    }
   };
  }
  function Br(L, M, ce = !1, de = !0) {
   let ge = Ur(L, de), {column: ke} = ge.loc.end, Te = ke + 1;
   return U(M, {
    lines: 1 - M.loc.start.line,
    columns: ke + 3 - M.loc.start.column
   }, {
    first_line_only: !0,
    shift_generated_multiline_end: ce
   }), {
    type: "KeyValue",
    loc: {
     start: T(ge.loc.start),
     end: T(M.loc.end)
    },
    key: ge,
    equals: Te,
    value: M
   };
  }
  function Vr(L, M = !0) {
   let ce = JSON.stringify(L).replace(/\x7f/g, "\\u007f");
   return M ? Mr(ce) : ce;
  }
  function Hr(L, M = !0) {
   return L.map(L => (Wt(L, `Key ${JSON.stringify(L)}`), Te.test(L) ? L : Vr(L, M))).join(".");
  }
  function Ur(L, M = !0) {
   let ce = Hr(L, M);
   return {
    type: "Key",
    loc: {
     start: D(),
     end: {
      line: 1,
      column: ce.length
     }
    },
    raw: ce,
    value: L
   };
  }
  function Wr(L, M, ce = !0) {
   return Wt(L, "String value"), M ? Gr(L, M, ce) : Kr(L, void 0, ce);
  }
  function Gr(L, M, ce) {
   if (At(M)) return Kr(L, M, ce);
   if (Mt(M)) return Dr(L) ? qr(L) : Or(L) ? Xr(L, `'''${M.slice(1, -1)}'''`) : Kr(L, void 0, ce);
   if (Nt(M)) return Or(L) ? Xr(L, M) : Yr(L, `"""${M.slice(3, -3)}"""`, ce);
   if (jt(M)) return Yr(L, M, ce);
   throw Error(`Existing raw string value is not valid: ${M}`);
  }
  function Kr(L, M, ce = !0) {
   let de = "";
   return de = M ? `"${Fr(L, M, "singleline-basic", ce)}"` : Vr(L, ce), {
    type: "String",
    loc: {
     start: D(),
     end: {
      line: 1,
      column: de.length
     }
    },
    raw: de,
    value: L
   };
  }
  function qr(L) {
   let M, ce = `'${L}'`;
   if (ce.includes("\n")) {
    let L = ce.split(/\r\n|\n/), de = L[L.length - 1];
    M = {
     line: L.length,
     column: de.length
    };
   } else M = {
    line: 1,
    column: ce.length
   };
   return {
    type: "String",
    loc: {
     start: D(),
     end: M
    },
    raw: ce,
    value: L
   };
  }
  function Jr(L, M, ce) {
   return L.startsWith(M + "\r\n") ? "\r\n" : L.startsWith(M + "\n") ? "\n" : ce.startsWith("\r\n") ? "\r\n" : ce.startsWith("\n") ? "\n" : "";
  }
  function Yr(L, M, ce = !0) {
   let de = Fr(L, M, "multiline-basic", ce), ge = '"""' + Jr(M, '"""', de) + de + '"""', ke = M.slice(3, -3);
   if (/(^|[^\\])(\\\\)*\\$/m.test(ke)) {
    let L = Er(M, de);
    L !== null && (ge = L);
   }
   let Te = Zr(ge);
   return {
    type: "String",
    loc: {
     start: D(),
     end: Te
    },
    raw: ge,
    value: L
   };
  }
  function Xr(L, M) {
   let ce = "'''" + Jr(M, "'''", L) + L + "'''", de = Zr(ce);
   return {
    type: "String",
    loc: {
     start: D(),
     end: de
    },
    raw: ce,
    value: L
   };
  }
  function Zr(L) {
   if (L.includes("\n")) {
    let M = L.split(/\r\n|\n/), ce = M[M.length - 1];
    return {
     line: M.length,
     column: ce.length
    };
   }
   return {
    line: 1,
    column: L.length
   };
  }
  function Qr(L) {
   let M = L.toString();
   return {
    type: "Integer",
    loc: {
     start: D(),
     end: {
      line: 1,
      column: M.length
     }
    },
    raw: M,
    value: L
   };
  }
  function $r(L, M = 1) {
   let ce, de;
   if (L === 1 / 0) ce = "inf"; else if (L === -1 / 0) ce = "-inf"; else if (Number.isNaN(L)) {
    let M = vt(L);
    de = M ? "-" : void 0, ce = M ? "-nan" : "nan";
   } else if (Object.is(L, -0)) ce = "-0." + "0".repeat(Math.max(M, 1)); else {
    ce = L.toString();
    let de = ce.search(/[eE]/);
    if (de !== -1) {
     let L = ce.slice(0, de), ge = ce.slice(de), ke = L.indexOf(".");
     if (ke === -1) ce = `${L}.${"0".repeat(Math.max(M, 1))}${ge}`; else {
      let de = L.length - ke - 1;
      ce = de < M ? `${L}${"0".repeat(M - de)}${ge}` : `${L}${ge}`;
     }
    } else {
     let L = ce.indexOf(".");
     if (L === -1) ce += "." + "0".repeat(Math.max(M, 1)); else {
      let de = ce.length - L - 1;
      de < M && (ce += "0".repeat(M - de));
     }
    }
   }
   return {
    type: "Float",
    loc: {
     start: D(),
     end: {
      line: 1,
      column: ce.length
     }
    },
    raw: ce,
    value: L,
    ...de === void 0 ? {} : {
     nanSign: de
    }
   };
  }
  function ei(L) {
   return {
    type: "Boolean",
    loc: {
     start: D(),
     end: {
      line: 1,
      column: L ? 4 : 5
     }
    },
    value: L
   };
  }
  function ti(L, M = !1, ce = 0) {
   M && !(L instanceof je) && L.getUTCHours() === 0 && L.getUTCMinutes() === 0 && L.getUTCSeconds() === 0 && L.getUTCMilliseconds() === 0 && (L = new Me(L.toISOString().split("T")[0]));
   let de = we(L.toISOString(), ce);
   return {
    type: "DateTime",
    loc: {
     start: D(),
     end: {
      line: 1,
      column: de.length
     }
    },
    raw: de,
    value: L
   };
  }
  function ni(L, M = !1, ce = 0) {
   var de;
   let ge, ke = ((de = L.constructor) == null ? void 0 : de.name) ?? "", Te = ke === "Temporal.PlainDate" || ke === "PlainDate", Ie = ke === "Temporal.PlainTime" || ke === "PlainTime", Ae = ke === "Temporal.PlainDateTime" || ke === "PlainDateTime";
   if (Te) ge = Dt(L); else if (Ie) ge = Dt(L); else if (Ae) {
    if (M) {
     let M = globalThis.Temporal;
     if (!M) throw Error("Temporal API is not available in this runtime. Set temporal: false or use a runtime with Temporal support.");
     let de = M.PlainDate.from(L.toString().split("T")[0]);
     if (de.toString() + "T00:00:00" === L.toString().slice(0, 19)) return ge = we(Dt(de), ce), 
     {
      type: "DateTime",
      loc: {
       start: D(),
       end: {
        line: 1,
        column: ge.length
       }
      },
      raw: ge,
      value: de
     };
    }
    ge = Dt(L);
   } else ge = Dt(L);
   return ge = we(ge, ce), {
    type: "DateTime",
    loc: {
     start: D(),
     end: {
      line: 1,
      column: ge.length
     }
    },
    raw: ge,
    value: L
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
  function G(L) {
   return {
    type: "InlineItem",
    loc: E(L.loc),
    item: L,
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
  function ai(L) {
   return !(!u(L) || L.items.length === 0) && L.items[L.items.length - 1].comma === !0;
  }
  function oi(L) {
   return !(!f(L) || L.items.length === 0) && L.items[L.items.length - 1].comma === !0;
  }
  function si(L, M) {
   return M.inlineTableStart === 0 || (L.items.filter(L => {
    if (!a(L)) return !1;
    let ce = f(L.value), de = u(L.value) && L.value.items.length > 0 && L.value.items.every(L => f(L.item));
    if (ce || de) {
     let ce = gi(L.key.value);
     return M.inlineTableStart === void 0 || ce < M.inlineTableStart;
    }
    return !1;
   }).forEach(ce => {
    V(L, L, ce), f(ce.value) ? ce.value.items.length === 0 ? B(L, L, W(ce.key.value)) : B(L, L, ci(ce, M.bracketSpacing, M.escapeSequenceUpperCase)) : li(ce, M.bracketSpacing, M.escapeSequenceUpperCase).forEach(M => {
     B(L, L, M);
    });
   }), H(L)), L;
  }
  function ci(L, M, ce) {
   let de = W(L.key.value, ce);
   tr(de);
   for (let M of L.value.items) B(de, de, M.item, void 0, void 0, void 0, void 0, !0);
   return H(de), pi(de, 1, M), de;
  }
  function li(L, M, ce) {
   let de = Ir();
   tr(de);
   for (let M of L.value.items) {
    let ge = Rr(L.key.value, ce);
    B(de, de, ge);
    for (let L of M.item.items) B(de, ge, L.item, void 0, void 0, void 0, void 0, !0);
   }
   H(de);
   for (let L of de.items) (t(L) || r(L)) && pi(L, 1, M);
   return de.items;
  }
  function ui(L) {
   let M = Ln(L);
   return M === void 0 ? Kn(L) : M;
  }
  function di(L) {
   return Math.max(L, 2);
  }
  function fi(L, M, ce, de = !0) {
   let ge = ui(L), ke = !1;
   if (ge) {
    let ge = M + ce;
    for (let M of L.items) U(M, {
     lines: 0,
     columns: ge - M.loc.start.column
    }), d(M) && (u(M.item) || f(M.item) ? fi(M.item, M.item.loc.start.column, di(ce), de) && (M.loc.end = {
     ...M.item.loc.end
    }, ke = !0) : a(M.item) && (u(M.item.value) || f(M.item.value)) && fi(M.item.value, M.item.loc.start.column, ce, de) && (M.item.loc.end = {
     ...M.item.value.loc.end
    }, M.loc.end = {
     ...M.item.loc.end
    }, ke = !0));
    L.loc.end.column = M + 1, ke = !0;
   }
   for (let M of L.items) if (d(M)) if (u(M.item) || f(M.item)) fi(M.item, M.item.loc.start.column, di(ce), de) && (M.loc.end = {
    ...M.item.loc.end
   }, ke = !0); else if (a(M.item) && (u(M.item.value) || f(M.item.value))) {
    let L = M.item.value, ge = M.item.loc.start.column, Te = ui(L);
    fi(L, ge, ce, de) && (Te && (L.loc.end.column = ge + 1), M.item.loc.end = {
     ...L.loc.end
    }, M.loc.end = {
     ...M.item.loc.end
    }, ke = !0);
   }
   let Te = pe(L) ?? 2;
   for (let M = 1; M < L.items.length; M++) {
    let ce = L.items[M - 1], de = L.items[M];
    ce.loc.end.line === de.loc.start.line && U(de, {
     lines: 0,
     columns: ce.loc.end.column + (ce.comma ? Te : 1) - de.loc.start.column
    });
   }
   if (ke && !ge && L.items.length > 0) {
    let M = L.items[L.items.length - 1];
    L.loc.end = {
     line: M.loc.end.line,
     column: M.loc.end.column + +!!M.comma + (de ? 2 : 1)
    };
   }
   return ke;
  }
  function pi(L, M, ce = !0) {
   let de = a(L) ? [ L ] : L.items;
   for (let L of de) a(L) && (u(L.value) || f(L.value)) && fi(L.value, L.loc.start.column, M, ce);
  }
  function mi(L, M) {
   let n = (L, ce) => {
    if (ce && (delete L.range, Ln(L) === !0 || Kn(L))) {
     let ce = L.loc.start.column + M;
     for (let M of L.items) U(M, {
      lines: 0,
      columns: ce - M.loc.start.column
     });
     L.loc.end.column = L.loc.start.column + 1;
    }
    for (let M of L.items) d(M) && (u(M.item) || f(M.item) ? n(M.item, u(L) && f(M.item)) : a(M.item) && (u(M.item.value) || f(M.item.value)) && n(M.item.value, !1));
   };
   n(L, !1);
  }
  function hi(L) {
   if (L.items.length > 0) {
    let M = L.items[L.items.length - 1];
    L.loc.end.line = M.loc.end.line, L.loc.end.column = M.loc.end.column;
   } else L.loc.end.line = L.key.loc.end.line, L.loc.end.column = L.key.loc.end.column;
  }
  function gi(L) {
   return Math.max(0, L.length - 1);
  }
  function _i(L, M) {
   if (M.inlineTableStart === void 0 || M.inlineTableStart === 0) return L;
   let ce = [];
   for (let de of L.items) if (a(de) && f(de.value)) {
    if (gi(de.key.value) < M.inlineTableStart) {
     let ge = ci(de, M.bracketSpacing, M.escapeSequenceUpperCase);
     V(L, L, de), B(L, L, ge), vi(ge, ce, M);
    }
   } else (de.type === "Table" || r(de)) && vi(de, ce, M);
   let de = new Map;
   for (let {table: M, parent: ge} of ce) {
    let ce = L.items.indexOf(ge), ke = (de.get(ge) ?? 0) + 1;
    de.set(ge, ke), B(L, L, M, ce + ke);
   }
   return H(L), L;
  }
  function vi(L, M, ce) {
   let de = [];
   for (let M = 0; M < L.items.length; M++) {
    let ge = L.items[M];
    if (a(ge) && f(ge.value)) {
     let M = [ ...L.key.item.value, ...ge.key.value ];
     gi(M) < (ce.inlineTableStart ?? 1) && de.push({
      item: ge,
      nestedTableKey: M
     });
    }
   }
   for (let {item: ge, nestedTableKey: ke} of de) {
    let de = W(ke, ce.escapeSequenceUpperCase);
    tr(de);
    let Te = ge.value;
    for (let L of Te.items) B(de, de, L.item);
    H(de), V(L, L, ge), hi(L), M.push({
     table: de,
     parent: L
    }), vi(de, M, ce);
   }
   de.length > 0 && H(L);
  }
  function yi(L) {
   let M = 0, ce = 0;
   for (let de of L.items) ce === 0 && de.loc.start.line > 1 ? M = 1 - de.loc.start.line : de.loc.start.line + M > ce + 2 && (M += ce + 2 - (de.loc.start.line + M)), 
   U(de, {
    lines: M,
    columns: 0
   }), ce = de.loc.end.line;
   return L;
  }
  function bi(L) {
   return L instanceof Date && typeof L.isDate == "function" && typeof L.isTime == "function" && typeof L.isDateTime == "function";
  }
  function xi(L) {
   let M = L.toISOString().replace(/\.000(?=([Zz]|[+-]\d{2}:\d{2})$|$)/, "");
   return L.isDate() ? new Me(M) : L.isTime() ? new je(M, M) : L.isLocal() ? new Pe(M, !1) : new ze(M, !1);
  }
  function Si(L) {
   return L.items.length > 0 && L.loc.end.line - L.loc.start.line + 1 > L.items.length;
  }
  function Ci(L) {
   return u(L) || f(L);
  }
  function wi(L, M, ce) {
   if (!d(M) || !Ci(M.item) || !Si(L)) return;
   let de = L.items.find(L => Ci(L.item) && L.item.type === M.item.type && Si(L.item));
   if (!de || !Ci(de.item)) return;
   let ge = M.item, ke = de.item, Te = ke.items.length > 0 ? ke.items[0].loc.start.column - ke.loc.start.column : ce, Ie = ke.items.length > 0 ? ke.items[0].loc.start.line - ke.loc.start.line : 1, Ae = ke.items.length > 0 ? ke.loc.end.line - ke.items[ke.items.length - 1].loc.end.line : 1, Oe = ge.loc.start.line, Ee = ge.loc.start.column, De = Oe + Ie;
   for (let L of ge.items) U(L, {
    lines: De - L.loc.start.line,
    columns: Ee + Te - L.loc.start.column
   }), De = L.loc.end.line + 1;
   ge.loc.end = {
    line: De - 1 + Ae,
    column: ke.loc.end.column
   }, Rn(ge), M.loc = {
    start: T(ge.loc.start),
    end: T(ge.loc.end)
   };
  }
  function Ti(L, M) {
   let n = L => {
    let ce = !1;
    for (let de of L.items) {
     if (!d(de) || !Ci(de.item)) continue;
     let ge = de.item;
     if (f(ge) && Kn(ge)) {
      delete de.range, delete ge.range;
      let ke = ge.loc.start.column + Math.max(M, 2);
      for (let L of ge.items) U(L, {
       lines: 0,
       columns: ke - L.loc.start.column
      });
      ge.loc.end.column = ge.loc.start.column + 1, Bn(ge), Rn(ge), ce = !0, Hn(L), de.comma = !0, 
      de.loc.end = {
       line: ge.loc.end.line,
       column: ge.loc.end.column
      }, L.loc.end = {
       line: ge.loc.end.line,
       column: ge.loc.end.column + (de.comma ? 2 : 1)
      };
     }
     u(ge) && n(ge) && (delete ge.range, delete de.range, de.loc.end = {
      line: ge.loc.end.line,
      column: ge.loc.end.column
     }, ce = !0, Hn(L));
    }
    if (ce) {
     for (let M = 1; M < L.items.length; M++) {
      let ce = L.items[M - 1], de = L.items[M];
      ce.loc.end.line === de.loc.start.line && U(de, {
       lines: 0,
       columns: ce.loc.end.column + (ce.comma ? 2 : 1) - de.loc.start.column
      });
     }
     let M = L.items[L.items.length - 1];
     M && (L.loc.end = {
      line: Math.max(L.loc.end.line, M.loc.end.line),
      column: M.loc.end.column + (M.comma ? 2 : 1)
     });
    }
    return ce;
   };
   n(L);
  }
  function K(L, M = cl.default(), ce = 0, de = !1) {
   L = ji(L);
   let ge = Ir();
   tr(ge), $n(ge, M.indentWidth);
   for (let ke of Ei(L, M, ce, de)) B(ge, ge, ke);
   if (H(ge), si(ge, M), (M.inlineTableStart ?? 1) > 1 && _i(ge, M), M.multilineTable !== "auto" || M.multilineArray !== "auto") for (let L of ge.items) (L.type === "Table" || L.type === "TableArray" || a(L) && (u(L.value) || f(L.value))) && pi(L, M.indentWidth, M.bracketSpacing);
   return yi(ge);
  }
  function* Ei(L, M, ce = 0, de = !1) {
   for (let ge of Object.keys(L)) {
    let ke = L[ge];
    if (ke === void 0) continue;
    let Te = ji(ke);
    Te !== void 0 && (yield Br([ ge ], Oi(Te, M, ce, de), ce > 0 && !de, M.escapeSequenceUpperCase));
   }
  }
  function Di(L, M, ce) {
   let de = L.items[L.items.length - 1];
   de && (de.comma = !0);
   let ge = de ? {
    line: de.loc.end.line,
    column: de.loc.end.column + 2
   } : {
    line: L.loc.start.line,
    column: L.loc.start.column + (ce.bracketSpacing ? 2 : 1)
   };
   U(M, {
    lines: ge.line - M.loc.start.line,
    columns: ge.column - M.loc.start.column
   }), L.items.push(M), M.comma = !1, L.loc.end = {
    line: M.loc.end.line,
    column: M.loc.end.column + (ce.bracketSpacing ? 2 : 1)
   };
  }
  function Oi(L, M, ce, de) {
   let ge = M.minimumDecimals ?? 0;
   if (L === null) throw Error('"null" values are not supported');
   if (L === void 0) throw Error('"undefined" values are not supported inside arrays');
   return yt(L) ? Wr(L, void 0, M.escapeSequenceUpperCase) : xt(L) ? Qr(L) : bt(L) ? ge > 0 ? $r(L, ge) : Qr(L) : St(L) ? $r(L, Math.max(ge, 1)) : Ct(L) ? ei(L) : Et(L) ? ni(L, M.truncateZeroTimeInDates, M.minimumTimeDecimals ?? 0) : bi(L) ? ti(xi(L), M.truncateZeroTimeInDates, M.minimumTimeDecimals ?? 0) : wt(L) ? ti(L, M.truncateZeroTimeInDates, M.minimumTimeDecimals ?? 0) : Array.isArray(L) ? ki(L, M, ce, de) : Ai(L, M, ce, de);
  }
  function ki(L, M, ce, de) {
   let ge = ri(), ke = !(L.length === 0 && ce > 0) && Fn("array", ce, de, M);
   if (In(ge, ke), $n(ge, M.indentWidth), tr(ge), !ke) {
    for (let de of L) Di(ge, G(Oi(de, M, ce + 1, ke)), M);
    if (ge.items.length > 0 && M.trailingComma) {
     let L = ge.items[ge.items.length - 1];
     L.comma = !0, ge.loc.end.column++;
    }
    return ge;
   }
   for (let de of L) {
    let L = G(Oi(de, M, ce + 1, ke));
    wi(ge, L, M.indentWidth), B(ge, ge, L);
   }
   return xr(ge, ge, M.bracketSpacing), Sr(ge, ge, M.trailingComma), H(ge), ge;
  }
  function Ai(L, M, ce, de) {
   if (L = ji(L), !P(L)) return Oi(L, M, ce, de);
   let ge = ii(), ke = !(Object.keys(L).length === 0 && ce > 0) && Fn("table", ce, de, M);
   if (In(ge, ke), $n(ge, M.indentWidth), tr(ge), !ke) {
    for (let de of Ei(L, M, ce + 1, ke)) Di(ge, G(de), M);
    if (ge.items.length > 0 && M.trailingComma) {
     let L = ge.items[ge.items.length - 1];
     L.comma = !0, ge.loc.end.column++;
    }
    return ge;
   }
   for (let de of Ei(L, M, ce + 1, ke)) B(ge, ge, G(de));
   return xr(ge, ge, M.bracketSpacing), Sr(ge, ge, M.trailingComma), H(ge), ge;
  }
  function ji(L) {
   return !L || wt(L) || Et(L) ? L : typeof L.toJSON == "function" ? L.toJSON() : L;
  }
  const Cl = /(\r\n|\n)/g;
  function Ni(L, M) {
   let ce = [], r = L => {
    let M = {
     line: L.loc.end.line,
     column: L.loc.end.column - 1
    }, ce = L.items[L.items.length - 1];
    return ce && (ce.loc.end.line > M.line || ce.loc.end.line === M.line && ce.loc.end.column > M.column) && (M.line = ce.loc.end.line, 
    M.column = ce.loc.end.column + +!!ce.comma), M;
   };
   function i(L) {
    switch (L.type) {
    case "Document":
     for (let M = 0; M < L.items.length; M++) i(L.items[M]);
     break;

    case "Table":
     {
      let M = L;
      i(M.key);
      for (let L = 0; L < M.items.length; L++) i(M.items[L]);
      break;
     }

    case "TableKey":
     {
      let M = L;
      Ii(ce, M.loc, "[" + M.item.raw + "]");
      break;
     }

    case "TableArray":
     {
      let M = L;
      i(M.key);
      for (let L = 0; L < M.items.length; L++) i(M.items[L]);
      break;
     }

    case "TableArrayKey":
     {
      let M = L;
      Ii(ce, M.loc, "[[" + M.item.raw + "]]");
      break;
     }

    case "KeyValue":
     {
      let M = L, de = M.loc.start.line;
      Li(ce, de, M.equals, "="), i(M.key), i(M.value);
      break;
     }

    case "Key":
     Ii(ce, L.loc, L.raw);
     break;

    case "String":
     Ii(ce, L.loc, L.raw);
     break;

    case "Integer":
     Ii(ce, L.loc, L.raw);
     break;

    case "Float":
     Ii(ce, L.loc, L.raw);
     break;

    case "Boolean":
     Ii(ce, L.loc, L.value.toString());
     break;

    case "DateTime":
     Ii(ce, L.loc, L.raw);
     break;

    case "InlineArray":
     {
      let M = L, {start: de} = M.loc, ge = r(M);
      Li(ce, de.line, de.column, "["), Li(ce, ge.line, ge.column, "]");
      for (let L = 0; L < M.items.length; L++) i(M.items[L]);
      break;
     }

    case "InlineTable":
     {
      let M = L, {start: de} = M.loc, ge = r(M);
      Li(ce, de.line, de.column, "{"), Li(ce, ge.line, ge.column, "}");
      for (let L = 0; L < M.items.length; L++) i(M.items[L]);
      break;
     }

    case "InlineItem":
     {
      let M = L;
      if (i(M.item), M.comma) {
       let L = M.loc.end;
       Li(ce, L.line, L.column, ",");
      }
      break;
     }

    case "Comment":
     Ii(ce, L.loc, L.raw);
     break;

    default:
     {
      let M = L.type;
      throw Error(`toTOML: Unrecognized node type: ${String(M)}`);
     }
    }
   }
   if (kt(L)) for (let M of L) i(M); else i(L);
   if (M.useTabsForIndentation) {
    let M = new Set, r = L => {
     if (L.type === "String" && L.loc.end.line > L.loc.start.line) for (let ce = L.loc.start.line + 1; ce <= L.loc.end.line; ce++) M.add(ce);
     if (m(L)) for (let M of L.items) r(M);
     a(L) && r(L.value), d(L) && r(L.item);
    };
    if (kt(L)) for (let M of L) r(M); else r(L);
    for (let L = 0; L < ce.length; L++) {
     if (M.has(L + 1)) continue;
     let de = ce[L], ge = de.match(/^( +)/);
     if (ge) {
      let M = ge[1], ke = "\t".repeat(M.length);
      ce[L] = ke + de.substring(M.length);
     }
    }
   }
   return ce.join(M.newLine) + M.newLine.repeat(M.trailingNewline);
  }
  function Pi(L, M) {
   let ce = kt(L) ? Array.from(L) : [ L ], de = [], ge = [], ke = [], Te = new WeakSet, Ie = 1, Ae = 0, _ = L => {
    if (L.type === "Comment" && ke.push(L), a(L)) _(L.value); else if (d(L)) _(L.item); else if (L.type === "Table" || L.type === "TableArray") for (let M of L.items) _(M); else if (m(L)) for (let M of L.items) _(M);
   };
   for (let L of ce) _(L);
   let Oe = new WeakSet, y = L => {
    for (let M of L) if (a(M)) {
     let L = M.value;
     (f(L) || u(L)) && Oe.add(L);
    } else (t(M) || r(M)) && y(M.items);
   };
   y(ce);
   let b = L => (M.useTabsForIndentation ? "\t" : " ").repeat(L), x = L => {
    if (L.length === 0) return;
    de.push(L);
    let M = L.split(/\r\n|\n/);
    M.length === 1 ? Ae += L.length : (Ie += M.length - 1, Ae = M[M.length - 1].length);
   }, S = (L, ce) => {
    L > Ie ? (x(M.newLine.repeat(L - Ie)), ce > 0 && x(b(ce))) : L === Ie && ce > Ae ? x(Ae === 0 ? b(ce) : " ".repeat(ce - Ae)) : de.length > 0 && (L < Ie || L === Ie && ce < Ae) && (x(M.newLine), 
    ce > 0 && x(b(ce)));
   }, C = L => {
    switch (L.type) {
    case "Key":
     return L.raw;

    case "String":
     return L.raw;

    case "Integer":
     return L.raw;

    case "Float":
     return L.raw;

    case "Boolean":
     return L.value.toString();

    case "DateTime":
     return L.raw;

    case "Comment":
     return L.raw;

    default:
     return;
    }
   }, w = L => {
    if (a(L)) return [ L.key, L.value ];
    if (d(L) || h(L)) return [ L.item ];
    if (L.type === "Table" || L.type === "TableArray") {
     let M = L;
     return [ M.key, ...M.items ];
    }
    return m(L) ? L.items : [];
   }, T = L => {
    let M = [ L ];
    for (;M.length > 0; ) {
     let L = M.pop();
     if (L.dirty) return !1;
     let ce = C(L);
     if (ce !== void 0) {
      let M = R(L);
      if (!M || !L.range || M.slice(L.range[0], L.range[1]) !== ce) return !1;
     } else if (!Sn(L)) return !1;
     M.push(...w(L));
    }
    return !0;
   }, E = L => L.type !== "Document" && L.type !== "InlineItem" && L.type !== "TableKey" && L.type !== "TableArrayKey" && (C(L) !== void 0 || Sn(L)), D = (L, ce, de = !1) => {
    ce.line > L.line ? (x(M.newLine.repeat(ce.line - L.line)), ce.column > 0 && x(de ? " ".repeat(ce.column) : b(ce.column))) : ce.line === L.line && ce.column > L.column && x(" ".repeat(ce.column - L.column));
   }, O = (L, M, ce) => {
    var de, ge;
    let ke = R(L);
    if (!ke || !L.range || u(L) && Un(L) && (!ce || M && !M.range || ce && !ce.range) || M && R(M) !== ke || ce && R(ce) !== ke) return;
    let Te = (M == null || (de = M.range) == null ? void 0 : de[1]) ?? L.range[0] + 1, Ie = (ce == null || (ge = ce.range) == null ? void 0 : ge[0]) ?? L.range[1] - 1;
    if (Te === void 0 || Ie === void 0 || Ie < Te) return;
    let Ae = ke.slice(Te, Ie);
    return M != null && M.comma && Ae.startsWith(",") && (Ae = Ae.slice(1)), /^[\t \r\n]*$/.test(Ae) ? Ae : void 0;
   }, k = (L, M) => {
    let ce = R(M);
    return ce !== void 0 && R(L) === ce && M.range !== void 0 && L.range !== void 0 && L.range[0] >= M.range[0] && L.range[1] <= M.range[1];
   }, A = L => {
    let ce, de = f(L) && Vn(L);
    for (let M of L.items) {
     let ge = ce ? {
      line: ce.loc.end.line,
      column: ce.loc.end.column + +!!ce.comma
     } : {
      line: L.loc.start.line,
      column: L.loc.start.column + 1
     }, Ie = ke.filter(ce => !Te.has(ce) && k(ce, L) && ce.loc.start.line >= ge.line && ce.loc.end.line <= M.loc.start.line && (ce.loc.start.line > ge.line || ce.loc.start.column >= ge.column) && (ce.loc.end.line < M.loc.start.line || ce.loc.end.column <= M.loc.start.column) && ce.loc.start.line >= L.loc.start.line && ce.loc.end.line <= L.loc.end.line).sort((L, M) => L.loc.start.line - M.loc.start.line || L.loc.start.column - M.loc.start.column);
     if (Ie.length > 0) {
      for (let L of Ie) D(ge, L.loc.start), x(L.raw), Te.add(L), ge = L.loc.end;
      D(ge, M.loc.start);
     } else {
      let ke = O(L, ce, M);
      if (ke !== void 0) x(ke); else {
       let ke = R(M) !== R(L);
       if (ce && ke && M.loc.start.line === ce.loc.end.line) {
        let M = pe(L) ?? 2, ce = Math.max(0, M - 1);
        ce > 0 && x(" ".repeat(ce));
       } else D(ge, M.loc.start, de);
      }
     }
     j(M, !1);
     for (let ce of ke) {
      if (Te.has(ce) || !k(ce, L) || ce.loc.start.line !== M.loc.end.line || ce.loc.start.column < M.loc.end.column || ce.loc.start.line < L.loc.start.line || ce.loc.end.line > L.loc.end.line) continue;
      let de = M.loc.end.column + +!!M.comma;
      ce.loc.start.column > de && x(" ".repeat(ce.loc.start.column - de)), x(ce.raw), 
      Te.add(ce);
     }
     ce = M;
    }
    let ge = ce ? {
     line: ce.loc.end.line,
     column: ce.loc.end.column + +!!ce.comma
    } : {
     line: L.loc.start.line,
     column: L.loc.start.column + 1
    }, Ie = ke.filter(M => !Te.has(M) && k(M, L) && M.loc.start.line >= ge.line && M.loc.end.line <= L.loc.end.line).sort((L, M) => L.loc.start.line - M.loc.start.line || L.loc.start.column - M.loc.start.column);
    if (Ie.length > 0) {
     for (let L of Ie) D(ge, L.loc.start), x(L.raw), Te.add(L), ge = L.loc.end;
     D(ge, {
      line: L.loc.end.line,
      column: L.loc.end.column - 1
     });
    } else {
     let ke = O(L, ce, void 0);
     if (ke !== void 0) x(ke); else if (ce) de && ce.comma && x(" "), D(ge, {
      line: L.loc.end.line,
      column: L.loc.end.column - 1
     }, de); else {
      let ce = R(L);
      if (ce && L.range) {
       let de = ce.slice(L.range[0], L.range[1]), ge = Math.max(de.lastIndexOf("\n"), de.lastIndexOf("\r")), ke = Oe.has(L) || Gn(L);
       if (ge !== -1 && ke && kn(L)) {
        var Ae;
        let L = ((Ae = de.slice(ge + 1, -1).match(/^[\t ]*/)) == null ? void 0 : Ae[0]) ?? "";
        x(M.newLine + L);
       }
      }
     }
    }
   }, j = (L, M = !0) => {
    if (L.type === "Comment" && Te.has(L)) return;
    let ce = R(L);
    if (ce === void 0 || !L.range || !ge.some(M => M.source === ce && M.start <= L.range[0] && M.end >= L.range[1])) {
     if (E(L) && T(L) && L.range && ce !== void 0) {
      let de = ce.slice(L.range[0], L.range[1]), ke = C(L);
      if (ke === void 0 || ke === de) {
       M && S(L.loc.start.line, L.loc.start.column), x(de), ge.push({
        source: ce,
        start: L.range[0],
        end: L.range[1]
       });
       return;
      }
     }
     switch (L.type) {
     case "Document":
      for (let M of L.items) j(M);
      break;

     case "Table":
      {
       let ce = L;
       j(ce.key, M);
       for (let L of ce.items) j(L);
       break;
      }

     case "TableKey":
      {
       let ce = L;
       M && S(ce.loc.start.line, ce.loc.start.column), x(`[${ce.item.raw}]`);
       break;
      }

     case "TableArray":
      {
       let ce = L;
       j(ce.key, M);
       for (let L of ce.items) j(L);
       break;
      }

     case "TableArrayKey":
      {
       let ce = L;
       M && S(ce.loc.start.line, ce.loc.start.column), x(`[[${ce.item.raw}]]`);
       break;
      }

     case "KeyValue":
      {
       let ce = L;
       M && S(ce.loc.start.line, ce.loc.start.column), j(ce.key, !1), D(ce.key.loc.end, {
        line: ce.loc.start.line,
        column: ce.equals
       }), x("="), D({
        line: ce.loc.start.line,
        column: ce.equals + 1
       }, ce.value.loc.start), j(ce.value, !1);
       break;
      }

     case "Key":
      M && S(L.loc.start.line, L.loc.start.column), x(L.raw);
      break;

     case "String":
      M && S(L.loc.start.line, L.loc.start.column), x(L.raw);
      break;

     case "Integer":
      M && S(L.loc.start.line, L.loc.start.column), x(L.raw);
      break;

     case "Float":
      M && S(L.loc.start.line, L.loc.start.column), x(L.raw);
      break;

     case "Boolean":
      M && S(L.loc.start.line, L.loc.start.column), x(L.value.toString());
      break;

     case "DateTime":
      M && S(L.loc.start.line, L.loc.start.column), x(L.raw);
      break;

     case "InlineArray":
      {
       let ce = L;
       M && S(ce.loc.start.line, ce.loc.start.column), x("["), A(ce), x("]");
       break;
      }

     case "InlineTable":
      {
       let ce = L;
       M && S(ce.loc.start.line, ce.loc.start.column), x("{"), A(ce), x("}");
       break;
      }

     case "InlineItem":
      {
       let M = L;
       if (j(M.item, !1), M.comma) {
        let L = R(M);
        if (L && M.range && M.item.range && R(M.item) === L) {
         let ce = L.slice(M.item.range[1], M.range[1]);
         /^[\t ]*$/.test(ce) && x(ce);
        }
        x(",");
       }
       break;
      }

     case "Comment":
      M && S(L.loc.start.line, L.loc.start.column), x(L.raw);
      break;

     default:
      throw Error(`toTOMLCursor: Unrecognized node type: ${String(L.type)}`);
     }
    }
   };
   for (let L of ce) j(L);
   return de.join("").replace(/\r\n|\n/g, M.newLine) + M.newLine.repeat(M.trailingNewline);
  }
  function Ii(L, M, ce) {
   if (M.start.line === M.end.line) {
    let de = Ri(L, M.start.line), ge = de.substring(0, M.start.column), ke = ge.length < M.start.column ? ge.padEnd(M.start.column, " ") : ge, Te = de.substring(M.end.column);
    L[M.start.line - 1] = ke + ce + Te;
    return;
   }
   let de = ce.split(Cl).filter(L => L !== "\n" && L !== "\r\n"), ge = M.end.line - M.start.line + 1;
   if (de.length !== ge) throw Error(`Mismatch between location and raw string, expected ${ge} lines for "${ce}"`);
   for (let ce = M.start.line; ce <= M.end.line; ce++) {
    let ge = Ri(L, ce), ke = ce === M.start.line, Te = ce === M.end.line, Ie = "";
    if (ke) {
     let L = ge.substring(0, M.start.column);
     Ie = L.length < M.start.column ? L.padEnd(M.start.column, " ") : L;
    }
    let Ae = Te ? ge.substring(M.end.column) : "";
    L[ce - 1] = Ie + de[ce - M.start.line] + Ae;
   }
  }
  function Li(L, M, ce, de) {
   let ge = Ri(L, M), ke = ge.length < ce ? ge.padEnd(ce, " ") : ge.substring(0, ce), Te = ge.substring(ce + 1);
   L[M - 1] = ke + de + Te;
  }
  function Ri(L, M) {
   if (!L[M - 1]) for (let ce = 0; ce < M; ce++) L[ce] || (L[ce] = "");
   return L[M - 1];
  }
  function zi(L, M = "asNeeded") {
   let ce, de = L.replace(/_/g, ""), ge = de;
   if (/^[+-]?0x/i.test(de) || /^[+-]?0o/i.test(de) || /^[+-]?0b/i.test(de)) {
    let L = de[0] === "+" || de[0] === "-" ? de[0] : "";
    ge = L + de.slice(+!!L).toLowerCase();
   }
   try {
    ce = BigInt(ge);
   } catch {
    return Number(de);
   }
   return M === !0 ? ce : M === !1 || ce >= BigInt(-(2 ** 53 - 1)) && ce <= BigInt(2 ** 53 - 1) ? Number(ce) : ce;
  }
  function Bi(L, M, ce) {
   for (let de of L.items) {
    let L = de.item;
    if (L.value.type === "InlineTable") {
     let de = M.concat(L.key.value);
     ce.add(Yi(de)), Bi(L.value, de, ce);
    }
   }
  }
  function Vi(L) {
   var M, ce, de, ge, ke, Te;
   if ((M = L.constructor) != null && (M = M.name) != null && (ce = M.startsWith) != null && ce.call(M, "Temporal.") || ((de = L.constructor) == null ? void 0 : de.name) === "PlainDate" || ((ge = L.constructor) == null ? void 0 : ge.name) === "PlainTime" || ((ke = L.constructor) == null ? void 0 : ke.name) === "PlainDateTime" || ((Te = L.constructor) == null ? void 0 : Te.name) === "ZonedDateTime") return L;
   let Ie = globalThis.Temporal;
   if (L instanceof Me) return Ie.PlainDate.from(L.toISOString());
   if (L instanceof je) return Ie.PlainTime.from(L.toISOString());
   if (L instanceof Pe) return Ie.PlainDateTime.from(L.toISOString().replace(" ", "T"));
   if (L instanceof ze) {
    let M = L.toISOString().replace(" ", "T"), ce = M.match(/([+-]\d{2}:\d{2}|Z)$/), de = ce ? ce[1] : "Z", ge = M.replace(/([+-]\d{2}:\d{2}|Z)$/, ""), ke = de === "Z" ? "+00:00" : de;
    return Ie.ZonedDateTime.from(`${ge}${de}[${ke}]`);
   }
   return Ie.PlainDateTime.from(L.toISOString().replace("Z", ""));
  }
  function q(L, M = "", ce = {}) {
   let {integersAsBigInt: de = "asNeeded", temporal: ge = !1} = ce, Te = ht(), Ie = new Set, Ae = new Set, Oe = new Set, Ee = new Set, De = new Set, _e = Te, Fe = [], Ne = {
    tables: Ie,
    table_arrays: Ae,
    defined: Oe,
    implicit_tables: Ee,
    inline_tables: De
   };
   for (let M of L) switch (M.type) {
   case "Table":
    m(M);
    for (let L of M.items) L.type === "KeyValue" && g(L);
    break;

   case "TableArray":
    h(M);
    for (let L of M.items) L.type === "KeyValue" && g(L);
    break;

   case "KeyValue":
    g(M);
   }
   return Te;
   function m(L) {
    let ce = L.key.item.value;
    try {
     Ui(Te, [], ce, L.type, Ne);
    } catch (ce) {
     let de = ce;
     throw new ke(M, L.key.loc.start, de.message);
    }
    let de = Yi(ce);
    Ie.add(de), Oe.add(de), _e = Wi(Te, ce), Fe = ce;
   }
   function h(L) {
    let ce = L.key.item.value;
    try {
     Ui(Te, [], ce, L.type, Ne);
    } catch (ce) {
     let de = ce;
     throw new ke(M, L.key.loc.start, de.message);
    }
    let de = Yi(ce);
    Ae.add(de), Oe.add(de), _e = Gi(Te, ce), Fe = ce;
   }
   function g(L) {
    let ce, Te = L.key.value;
    try {
     Ui(_e, Fe, Te, L.type, Ne);
    } catch (Te) {
     let ce = Te;
     throw new ke(M, L.key.loc.start, ce.message);
    }
    if (Te.length > 1) for (let L = 1; L < Te.length; L++) {
     let M = Yi(Fe.concat(Te.slice(0, L)));
     Ee.add(M), Oe.add(M);
    }
    try {
     ce = Hi(L.value, {
      integersAsBigInt: de,
      temporal: ge
     });
    } catch (Te) {
     let ce = Te;
     throw new ke(M, L.value.loc.start, ce.message);
    }
    if (L.value.type === "InlineTable") {
     let M = Fe.concat(Te);
     De.add(Yi(M)), Bi(L.value, M, De);
    }
    let Ie = Te.length > 1 ? Wi(_e, Te.slice(0, -1)) : _e;
    Ie[N(Te)] = ce, Oe.add(Yi(Fe.concat(Te)));
   }
  }
  function Hi(L, M = {}) {
   let {integersAsBigInt: ce = "asNeeded", temporal: de = !1} = M;
   switch (L.type) {
   case "InlineTable":
    let M = ht(), ge = new Set, ke = new Map;
    return L.items.forEach(({item: L}) => {
     let Te = L.key.value, Ie = Hi(L.value, {
      integersAsBigInt: ce,
      temporal: de
     }), Ae = Ji(Te), Oe = Yi(Te);
     if (ge.has(Oe)) throw Error(`Duplicate key "${Ae}" in inline table`);
     for (let L = 1; L < Te.length; L++) {
      let M = Ji(Te.slice(0, L));
      if (ge.has(Yi(Te.slice(0, L)))) throw Error(`Key "${Ae}" conflicts with key: "${M}"`);
     }
     if (ke.has(Oe)) {
      let L = ke.get(Oe);
      throw Error(`Key "${Ae}" conflicts with key: "${L}"`);
     }
     ge.add(Oe);
     for (let L = 1; L < Te.length; L++) {
      let M = Yi(Te.slice(0, L));
      ke.has(M) || ke.set(M, Ae);
     }
     let Ee = Te.length > 1 ? Wi(M, Te.slice(0, -1)) : M;
     Ee[N(Te)] = Ie;
    }), M;

   case "InlineArray":
    return L.items.map(L => Hi(L.item, {
     integersAsBigInt: ce,
     temporal: de
    }));

   case "DateTime":
    if (de) {
     if (globalThis.Temporal === void 0) throw Error("Temporal API is not available in this runtime. Set temporal: false or use a runtime with Temporal support.");
     return Vi(L.value);
    }
    return L.value;

   case "String":
    return L.value;

   case "Integer":
    return zi(L.raw, ce);

   case "Float":
   case "Boolean":
    return L.value;

   default:
    throw Error(`Unrecognized value type "${L.type}"`);
   }
  }
  function Ui(L, M, ce, de, ge) {
   let ke = M.length > 0 ? [ ...M ] : [], Te = Array(ce.length), Ie = Array(ce.length);
   for (let L = 0; L < ce.length; L++) ke.push(ce[L]), Te[L] = Ji(ke), Ie[L] = Yi(ke);
   let Ae = Te[ce.length - 1], Oe = Ie[ce.length - 1];
   if (de === "KeyValue" && ce.length > 1) for (let L = 1; L < ce.length; L++) {
    let M = Te[L - 1];
    if (ge.inline_tables.has(Ie[L - 1])) throw Error(`Cannot extend inline table at ${M}`);
   }
   if ((de === "Table" || de === "TableArray") && ge.inline_tables.has(Oe)) throw Error(`Cannot extend inline table at ${Ae}`);
   if (de === "Table" || de === "TableArray") for (let L = 1; L < ce.length; L++) {
    let M = Te[L - 1];
    if (ge.inline_tables.has(Ie[L - 1])) throw Error(`Cannot extend inline table at ${M}`);
   }
   if (de === "KeyValue" && ce.length > 1) for (let L = 1; L < ce.length; L++) {
    let M = Te[L - 1];
    if (ge.table_arrays.has(Ie[L - 1])) throw Error(`Cannot traverse Array of Tables at ${M}`);
   }
   if ((de === "Table" || de === "TableArray") && ge.implicit_tables.has(Oe)) throw Error(`Implicit table already defined: ${Ae}`);
   if (de === "KeyValue" && ge.implicit_tables.has(Oe)) throw Error(`Table already defined: ${Ae}`);
   if (de === "KeyValue" && ce.length > 1) for (let L = 1; L <= ce.length; L++) {
    let M = Te[L - 1];
    if (ge.tables.has(Ie[L - 1])) throw Error(`Cannot extend explicit table ${M} with dotted keys`);
   }
   let Ee = 0;
   for (let M of ce) {
    if (!Pt(L, M)) return;
    if (qi(L[M])) throw Error(`Value already defined for ${Te[Ee]}`);
    let de = Te[Ee];
    if (Array.isArray(L[M]) && !ge.table_arrays.has(Ie[Ee])) throw Error(`Cannot add to static array at ${de}`);
    let ke = Ee++ < ce.length - 1;
    L = Array.isArray(L[M]) && ke ? N(L[M]) : L[M];
   }
   let De = Ae;
   if (L && de === "Table" && ge.defined.has(Oe) || L && de === "KeyValue" && ce.length === 1 && ge.defined.has(Oe) && !qi(L)) throw Error(`Table already defined: ${De}`);
   if (L && de === "TableArray" && !ge.table_arrays.has(Oe)) throw Error(`Cannot add Array of Tables to table at ${De}`);
  }
  function Wi(L, M) {
   let ce = Ki(L, M.slice(0, -1)), de = N(M);
   return ce[de] || (ce[de] = ht()), ce[de];
  }
  function Gi(L, M) {
   let ce = Ki(L, M.slice(0, -1)), de = N(M);
   ce[de] || (ce[de] = []);
   let ge = ht();
   return ce[N(M)].push(ge), ge;
  }
  function Ki(L, M) {
   return M.reduce((L, M) => (L[M] || (L[M] = ht()), Array.isArray(L[M]) ? N(L[M]) : L[M]), L);
  }
  function qi(L) {
   return typeof L != "object" && !wt(L);
  }
  function Ji(L) {
   return L.join(".");
  }
  function Yi(L) {
   return JSON.stringify(L);
  }
  function J(L) {
   return L.type === "Add";
  }
  function Xi(L) {
   return L.type === "Edit";
  }
  function Y(L) {
   return L.type === "Remove";
  }
  function Zi(L) {
   return L.type === "Move";
  }
  function Qi(L) {
   return L.type === "Rename";
  }
  function $i(L, M, ce = [], de = {}) {
   return gt(L, M) || zt(L, M) || typeof L == "number" && typeof M == "number" && Number.isNaN(L) && Number.isNaN(M) && vt(L) === vt(M) ? [] : Array.isArray(L) && Array.isArray(M) ? ia(L, M, ce, de) : P(L) && P(M) ? ea(L, M, ce, de) : [ {
    type: "Edit",
    path: ce
   } ];
  }
  function ea(L, M, ce = [], de = {}) {
   let ge = [], ke = Object.keys(L), Te = ke.map(M => Bt(L[M])), Ie = Object.keys(M), Ae = Ie.map(L => Bt(M[L])), Oe = new Map(Ie.map((L, M) => [ L, Ae[M] ])), Ee = new Set(ke), De = new Set(Ie), f = (L, M, ce) => {
    let de = new Map;
    return L.forEach((L, ge) => {
     if (ce.has(L)) return;
     let ke = de.get(M[ge]);
     ke ? ke.push(L) : de.set(M[ge], [ L ]);
    }), de;
   }, _e = f(ke, Te, De), Fe = f(Ie, Ae, Ee), Ne = new Map, Me = new Set, je = new Map;
   for (let [L, M] of _e) {
    let ce = Fe.get(L);
    if (!ce) continue;
    let de = Math.min(M.length, ce.length);
    for (let L = 0; L < de; L++) Ne.set(M[L], ce[L]), Me.add(ce[L]), je.set(ce[L], M[L]);
   }
   ke.forEach((ke, Ie) => {
    let Ae = ce.concat(ke);
    if (De.has(ke)) {
     let ce = L[ke], Ee = M[ke], De = typeof ce == "number" && !Number.isFinite(ce) || typeof Ee == "number" && !Number.isFinite(Ee);
     (de.updateOrder || De || Te[Ie] !== Oe.get(ke)) && Vt(ge, $i(L[ke], M[ke], Ae, de));
    } else Ne.has(ke) ? ge.push({
     type: "Rename",
     path: ce,
     from: ke,
     to: Ne.get(ke)
    }) : ge.push({
     type: "Remove",
     path: Ae
    });
   }), Ie.forEach(L => {
    if (!Ee.has(L) && !Me.has(L)) {
     let M = {
      type: "Add",
      path: ce.concat(L)
     };
     if (de.orderSource !== void 0) {
      let ge = de.orderSource;
      for (let L of ce) ge = ge == null ? void 0 : ge[L];
      if (P(ge)) {
       let ce = Object.keys(ge), de = ce.indexOf(L);
       for (let L = de + 1; L < ce.length; L++) {
        let de = ce[L], ge = je.get(de) ?? (Ee.has(de) ? de : void 0);
        if (ge !== void 0) {
         M.before = ge;
         break;
        }
       }
      }
     }
     ge.push(M);
    }
   });
   let Pe = Ie;
   if (de.orderSource !== void 0) {
    let L = de.orderSource;
    for (let M of ce) L = L == null ? void 0 : L[M];
    if (P(L)) {
     let M = new Set(Ie);
     Pe = Object.keys(L).filter(L => M.has(L));
    }
   }
   let ze = ge.filter(L => J(L) && L.path.length === ce.length + 1 || Qi(L) && L.path.length === ce.length);
   if (de.orderSource !== void 0 && ze.length > 1) {
    let L = [ ...ze ].sort((L, M) => {
     let ce = J(L) ? L.path[L.path.length - 1] : Qi(L) ? L.to : "", de = J(M) ? M.path[M.path.length - 1] : Qi(M) ? M.to : "";
     return Pe.indexOf(ce) - Pe.indexOf(de);
    }), M = 0;
    ge = ge.map(ce => ze.includes(ce) ? L[M++] : ce);
   }
   if (de.updateOrder) {
    let L = [];
    for (let M of ke) if (De.has(M)) L.includes(M) || L.push(M); else if (Ne.has(M)) {
     let ce = Ne.get(M);
     L.includes(ce) || L.push(ce);
    }
    for (let M of Ie) L.includes(M) || L.push(M);
    Ie.forEach((M, de) => {
     if (L[de] === M) return;
     let ke = L.indexOf(M);
     ge.push({
      type: "Move",
      path: ce,
      from: ke,
      to: de,
      key: M
     }), L.splice(ke, 1), L.splice(de, 0, M);
    });
   }
   return ge;
  }
  function ta(L) {
   if (typeof L == "string") return L.includes("\n");
   if (Array.isArray(L)) return L.length > 0;
   if (typeof L == "object" && L && !(L instanceof Date)) {
    let M = Object.values(L);
    return M.some(L => typeof L == "object" && !!L) || M.some(ta);
   }
   return !1;
  }
  function na(L) {
   return !(typeof L != "object" || !L || Array.isArray(L) || L instanceof Date);
  }
  function ra(L) {
   return L.length > 4 && L.some(L => typeof L == "string") && L.some(na);
  }
  function ia(L, M, ce = [], de = {}) {
   let ge = [], ke = L.map(Bt), Te = M.map(Bt), Ie = L.some(ta) || M.some(ta) || ra(L) || ra(M), Ae = L.slice(), Oe = 0, Ee = !1, d = L => {
    let M = {
     type: "Remove",
     path: ce.concat(L)
    };
    return (!Ee || Oe > 0) && Object.defineProperty(M, "coordinate", {
     value: "source"
    }), M;
   };
   for (let L = 0; L < Te.length; L++) {
    let De = Te[L], _e = L >= ke.length;
    if (!_e && ke[L] === De) continue;
    let Fe = _e ? -1 : ke.indexOf(De, L + 1);
    if (Fe > -1) {
     let de = ke[L], _e = 0;
     for (let M = L; M < ke.length; M++) ke[M] === de && _e++;
     let Ne = 0;
     for (let M = L; M < Te.length; M++) Te[M] === de && Ne++;
     let Me = _e > Ne;
     if (Ie && (Te.indexOf(ke[L]) === -1 || Me)) {
      ge.push(d(L + Oe)), ke.splice(L, 1), Ae.splice(L, 1), Oe++, L--;
      continue;
     }
     if (Oe > 0 && Me) {
      ge.push(d(L + Oe)), ke.splice(L, 1), Ae.splice(L, 1), Oe++, L--;
      continue;
     }
     if (Ie && Oe > 0) {
      ge.push({
       type: "Add",
       path: ce.concat(L)
      }), Ee = !0, ke.splice(L, 0, De), Ae.splice(L, 0, M[L]), Oe--;
      continue;
     }
     ge.push({
      type: "Move",
      path: ce,
      from: Fe,
      to: L
     });
     let je = ke.splice(Fe, 1);
     ke.splice(L, 0, ...je);
     let Pe = Ae.splice(Fe, 1);
     Ae.splice(L, 0, ...Pe);
     continue;
    }
    let Ne = !1;
    if (!_e) {
     let M = ke[L], ce = 0;
     for (let de = L; de < ke.length; de++) ke[de] === M && ce++;
     let de = 0;
     for (let ce = L; ce < Te.length; ce++) Te[ce] === M && de++;
     Ne = ce > de;
    }
    _e || !Ne ? (ge.push({
     type: "Add",
     path: ce.concat(L)
    }), Ee = !0, ke.splice(L, 0, De), Ae.splice(L, 0, M[L]), Oe > 0 && Oe--) : (Vt(ge, $i(Ae[L], M[L], ce.concat(L), de)), 
    ke[L] = De, Ae[L] = M[L]);
   }
   for (let L = Te.length; L < ke.length; L++) ge.push(d(L + Oe));
   return ge;
  }
  function X(L, M) {
   if (!M.length) return d(L) && a(L.item) ? L.item : L;
   if (a(L)) return X(L.value, M);
   let ce, de, ge = {};
   if (m(L) && L.items.some((ke, Te) => {
    try {
     let Ie = [];
     if (a(ke)) Ie = ke.key.value; else if (t(ke)) Ie = ke.key.item.value; else if (r(ke)) {
      Ie = ke.key.item.value;
      let L = Bt(Ie);
      ge[L] || (ge[L] = 0);
      let M = ge[L]++;
      Ie = Ie.concat(M);
     } else d(ke) && a(ke.item) ? Ie = ke.item.key.value : d(ke) && (Ie = [ Te ]);
     if (Ie.length && F(Ie, M.slice(0, Ie.length))) {
      let de = M.slice(Ie.length);
      if (e(L) && r(ke) && de.length > 0) {
       let M = ke.key.item.value, ge = L, Ie = ge.items.findIndex((L, ce) => ce > Te && r(L) && F(L.key.item.value, M)), Ae = Ie === -1 ? ge.items.length : Ie;
       ce = aa(ke, de, M, ge.items.slice(Te + 1, Ae));
      } else ce = d(ke) && a(ke.item) ? M.length === Ie.length ? ke : X(ke.item.value, de) : d(ke) && M.length > Ie.length ? X(ke.item, de) : X(ke, de);
      return !0;
     }
     return (a(ke) || d(ke) && a(ke.item)) && Ie.length > M.length && F(Ie.slice(0, M.length), M) && (de ||= ke), 
     !1;
    } catch {
     return !1;
    }
   }), !ce && de && (ce = de), !ce) throw Error(`Node not found at ${M.join(".")}`);
   return ce;
  }
  function aa(L, M, ce, de) {
   try {
    return X(L, M);
   } catch {}
   let ge = {};
   for (let L of de) {
    let de = [];
    if (t(L)) {
     let M = L.key.item.value;
     M.length > ce.length && F(M.slice(0, ce.length), ce) && (de = M.slice(ce.length));
    } else if (r(L)) {
     let M = L.key.item.value;
     if (M.length > ce.length && F(M.slice(0, ce.length), ce)) {
      let L = M.slice(ce.length), ke = Bt(L);
      ge[ke] || (ge[ke] = 0);
      let Te = ge[ke]++;
      de = L.concat(Te);
     }
    }
    if (de.length && F(de, M.slice(0, de.length))) try {
     return X(L, M.slice(de.length));
    } catch {}
   }
   throw Error(`Node not found at (aot scope) ${M.join(".")}`);
  }
  function Z(L, M) {
   try {
    return X(L, M);
   } catch {}
  }
  function oa(L, M) {
   let ce, de = M;
   for (;de.length && !ce; ) de = de.slice(0, -1), ce = Z(L, de);
   if (!ce) throw Error(`Parent not found for ${M.join(".")}`);
   return ce;
  }
  const Ol = String.raw`(?:[\w-]+|"[^"]*"|'[^']*')`, El = new RegExp(String.raw`^#\s*${Ol}(?:\s*\.\s*${Ol})*\s*=`), Dl = String.raw`(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|"""[\s\S]*?"""|'''[\s\S]*?'''|[^\s#]+)`, _l = new RegExp(String.raw`^#\s*${Ol}(?:\s*\.\s*${Ol})*\s*=\s*${Dl}\s*$`), Wl = new RegExp(String.raw`^#\s*\[\[?\s*${Ol}(?:\s*\.\s*${Ol})*\s*\]\]?\s*$`);
  function fa(L) {
   return _l.test(L.raw) || Wl.test(L.raw);
  }
  function pa(L) {
   let M = L.raw.indexOf("=");
   if (M < 0) return !1;
   let ce = !1, de = !1;
   for (let ge = M + 1; ge < L.raw.length; ge++) {
    let M = L.raw[ge];
    if (M !== "\\") if (de || M !== '"') if (ce || M !== "'") {
     if (!ce && !de && M === "#") return !0;
    } else de = !de; else ce = !ce; else ge++;
   }
   return !1;
  }
  function ma(L) {
   return !!fa(L) || !!El.test(L.raw) && (!!pa(L) || L.raw.replace(/^[^=]*=\s*/, "").split(/\s+/).filter(Boolean).length <= 3);
  }
  function ha(L) {
   let M = L.raw.match(El);
   if (!M) return;
   let ce = M[0].replace(/^#\s*/, "").replace(/\s*=.*$/, "").trim(), de = ce.indexOf(".");
   return de >= 0 && (ce = ce.substring(0, de)), (ce.startsWith('"') && ce.endsWith('"') || ce.startsWith("'") && ce.endsWith("'")) && (ce = ce.slice(1, -1)), 
   ce || void 0;
  }
  function ga(L) {
   return (f(L) || u(L)) && L.loc.end.line > L.loc.start.line;
  }
  function _a(L) {
   return a(L) ? L.key.value[0] : t(L) || r(L) ? L.key.item.value[0] : d(L) && a(L.item) ? L.item.key.value[0] : void 0;
  }
  function va(L, M, ce, de = _a) {
   let ge, ke = [], Te = M, Ie = [], c = () => {
    Ie.length && (ke.push({
     kind: "pinned",
     items: Ie,
     startLine: Ie[0].loc.start.line,
     endLine: N(Ie).loc.end.line
    }), Ie = []);
   };
   for (let M of L) {
    if (p(M)) {
     if (M.loc.start.line <= Te) {
      ge ? (ge.items.push(M), ge.endLine = Math.max(ge.endLine, M.loc.end.line)) : ke.push({
       kind: "pinned",
       items: [ M ],
       startLine: M.loc.start.line,
       endLine: M.loc.end.line
      });
      continue;
     }
     let L = Ie.length ? N(Ie).loc.end.line : void 0;
     Ie.length && M.loc.start.line === L + 1 || c(), Ie.push(M);
     continue;
    }
    let L = [];
    if (Ie.length) if (N(Ie).loc.end.line + 1 === M.loc.start.line && ce(M)) {
     let ce = de(M);
     if (ce !== void 0) {
      let L = -1;
      for (let M = Ie.length - 1; M >= 0; M--) {
       let de = ma(Ie[M]) ? ha(Ie[M]) : void 0;
       if (de !== void 0 && de !== ce) {
        L = M;
        break;
       }
      }
      if (L >= 0) {
       let M = Ie.splice(0, L + 1);
       ke.push({
        kind: "pinned",
        items: M,
        startLine: M[0].loc.start.line,
        endLine: N(M).loc.end.line
       });
      }
     }
     L = Ie, Ie = [];
    } else c();
    let Ae = [ ...L, M ], Oe = {
     kind: "member",
     member: M,
     key: de(M),
     items: Ae,
     startLine: Ae[0].loc.start.line,
     endLine: M.loc.end.line
    };
    ke.push(Oe), ge = Oe, Te = M.loc.end.line;
   }
   return c(), ke;
  }
  function ya(L, M = () => !0, ce = _a) {
   let de = e(L) ? 0 : L.key.loc.end.line;
   return va(L.items, de, M, ce);
  }
  function ba(L, M) {
   let ce = M.filter(M => p(M) && (M.loc.start.line > L.loc.start.line || M.loc.start.line === L.loc.start.line && M.loc.start.column >= L.loc.start.column) && (M.loc.end.line < L.loc.end.line || M.loc.end.line === L.loc.end.line && M.loc.end.column <= L.loc.end.column));
   return va([ ...L.items, ...ce ].sort((L, M) => L.loc.start.line - M.loc.start.line || L.loc.start.column - M.loc.start.column), L.loc.start.line, () => !0);
  }
  function xa(L, M) {
   function n(L) {
    if (a(L)) return n(L.value);
    if (m(L)) {
     for (let ce of L.items) if (d(ce) && ce.item === M) return ce;
     for (let M of L.items) {
      let L = n(d(M) ? M.item : M);
      if (L) return L;
     }
    }
   }
   return n(L);
  }
  function Sa(L, M) {
   function i(L, ce) {
    if (L === M) return ce;
    if (a(L)) return i(L.value, ce);
    if (f(L) || u(L)) for (let de of L.items) {
     if (de === M) return ce;
     let L = i(de.item, ce);
     if (L) return L;
    }
   }
   function o(L) {
    for (let ce of L.items) {
     if (ce === M) return L;
     if (a(ce)) {
      let M = i(ce.value, L);
      if (M) return M;
     } else if (t(ce) || r(ce)) {
      let L = o(ce);
      if (L) return L;
     }
    }
   }
   return o(L);
  }
  function Ca(L) {
   for (let M = 0; M < L.items.length; M++) {
    let ce = L.items[M];
    if (!t(ce) && !r(ce)) continue;
    let de = L.items[M + 1];
    if (!de) continue;
    let ge = wa(ce, de);
    if (!ge) continue;
    let ke = ce.items;
    ke.splice(ke.length - ge.length, ge.length), L.items.splice(M + 1, 0, ...ge), br(ce), 
    M += ge.length;
   }
  }
  function wa(L, M) {
   let ce = N(ya(L));
   if (!ce || ce.kind !== "pinned") return;
   let de = ce.items, ge = ce.endLine + 1 === M.loc.start.line, ke = de.every(fa);
   return ge && !ke ? de : void 0;
  }
  function Q(L, M, ce) {
   if (e(M) && (t(ce) || r(ce))) {
    let de = M.items.indexOf(ce), ge = de > 0 ? M.items[de - 1] : void 0;
    if (ge && (t(ge) || r(ge))) {
     let M = wa(ge, ce);
     if (M) for (let ce of M) V(L, ge, ce);
    }
   }
   if (e(M) || t(M) || r(M)) {
    let de = ya(M).find(L => L.member === ce);
    if (de) {
     let ge = de.items.indexOf(ce);
     for (let ce = 0; ce <= ge; ce++) {
      let ge = de.items[ce];
      M.items.includes(ge) && V(L, M, ge);
     }
     for (let L = ge + 1; L < de.items.length; L++) {
      let ce = de.items[L], ge = M.items.indexOf(ce);
      ge < 0 || M.items.splice(ge, 1);
     }
     return;
    }
   }
   if (ga(M) && e(L)) {
    let de = Sa(L, M);
    if (de) {
     let ge = ba(M, de.items).find(L => L.member === ce);
     if (ge) {
      let ke = ge.items.filter(L => L !== ce);
      for (let L of ke) {
       let M = de.items.indexOf(L);
       M < 0 || de.items.splice(M, 1);
      }
      ke.length && (ce.loc.start = ge.items[0].loc.start, ce.loc.end = N(ge.items).loc.end), 
      V(L, M, ce, de.items), H(L);
      return;
     }
    }
   }
   V(L, M, ce);
  }
  function Ta(L, M, ce, de) {
   let ge = !1;
   if (ga(M) && e(L)) {
    let ke = Sa(L, M);
    if (ke) {
     let Te = ba(M, ke.items);
     {
      let ce = M.items, de = 1;
      for (let M = 1; M < ce.length; M++) if (ce[M].loc.start.line === ce[M - 1].loc.start.line) {
       let ke = z(L).get(ce[M - 1]), Te = z(L).get(ce[M]);
       if (ke || Te) continue;
       if (de++, de >= 3) {
        ge = !0;
        break;
       }
      } else de = 1;
     }
     let Ie, Ae, Oe, Ee = [], De = [], v = (L, M) => {
      if (!m(L)) return;
      let ce = L.items;
      for (let L = 0; L < ce.length; L++) {
       let de = ce[L], ge = de.loc.start.line > M;
       if (ge && De.push({
        node: de,
        start: T(de.loc.start),
        end: T(de.loc.end)
       }), de.loc.end.line > M && de.loc.end.line > de.loc.start.line && De.push({
        node: de,
        start: T(de.loc.start),
        end: T(de.loc.end),
        endOnly: !0
       }), d(de)) {
        let L = de.item;
        if (ge) {
         let M = a(L) ? L : void 0;
         De.push({
          node: L,
          start: T(L.loc.start),
          end: T(L.loc.end),
          equals: M ? M.equals : void 0
         }), M && (De.push({
          node: M.key,
          start: T(M.key.loc.start),
          end: T(M.key.loc.end)
         }), De.push({
          node: M.value,
          start: T(M.value.loc.start),
          end: T(M.value.loc.end)
         }));
        }
        L.loc.end.line > M && L.loc.end.line > L.loc.start.line && De.push({
         node: L,
         start: T(L.loc.start),
         end: T(L.loc.end),
         endOnly: !0
        }), v(L, M);
       } else m(de) && v(de, M);
      }
     };
     for (let L of Te) {
      if (L.kind !== "member" || !L.member) continue;
      let M = L.items.filter(M => M !== L.member);
      if (L.member === ce && (Ie = T(ce.loc.start), Ae = T(ce.loc.end), d(ce) && (Oe = T(ce.item.loc.end)), 
      v(d(ce) ? ce.item : ce, Ie.line), M.length && (ce.loc.start = T(L.items[0].loc.start), 
      ce.loc.end = T(N(L.items).loc.end))), M.length) {
       Ee.push({
        owner: L.member,
        ownerOriginalStart: T(L.member.loc.start),
        comments: M
       });
       for (let L of M) {
        let M = ke.items.indexOf(L);
        M >= 0 && ke.items.splice(M, 1);
       }
      }
     }
     let _e = M.items.indexOf(ce), Fe = _e === M.items.length - 1, Ne = _e > 0 ? M.items[_e - 1] : void 0, Me = de === 0 && _e > 0 && ce.loc.end.line > ce.loc.start.line && Ne !== void 0 && Ne.loc.start.line === ce.loc.start.line;
     V(L, M, ce, ke.items);
     let je = !1;
     if (Fe && Ne !== void 0 && ce.loc.end.line > ce.loc.start.line && !Cr(M) && z(L).get(Ne) && (z(L).delete(Ne), 
     je = !0), H(L), B(L, M, ce, de, void 0, ke.items), je) {
      let M = z(L).get(ce);
      M && (M.lines = 0, M.columns = 0);
     }
     H(L), Ie && Ae && ce.loc.end.line > ce.loc.start.line && (ce.loc.end.column = Ae.column, 
     d(ce) && Oe && ce.item.loc.end.line > ce.item.loc.start.line && (ce.item.loc.end.column = Oe.column));
     for (let {node: L, start: M, end: ce, endOnly: de, equals: ge} of De) de ? L.loc.end.column = ce.column : (L.loc.start.column = M.column, 
     L.loc.end.line === L.loc.start.line && (L.loc.end.column = ce.column), ge !== void 0 && a(L) && (L.equals = ge));
     for (let {owner: L, ownerOriginalStart: M, comments: de} of Ee) {
      let ge;
      L === ce ? (ge = {
       lines: ce.loc.start.line - M.line,
       columns: ce.loc.start.column - M.column
      }, ce.loc.start = {
       line: Ie.line + ge.lines,
       column: Ie.column + ge.columns
      }, ce.loc.end = {
       line: Ae.line + ge.lines,
       column: Ae.column + ge.columns
      }) : ge = {
       lines: L.loc.start.line - M.line,
       columns: L.loc.start.column - M.column
      };
      for (let L of de) {
       U(L, ge);
       let M = ke.items.findIndex(M => M.loc.start.line > L.loc.start.line);
       M === -1 ? ke.items.push(L) : ke.items.splice(M, 0, L);
      }
     }
     let Pe = M;
     if (ge || Me) {
      let M, e = (L, M) => {
       let ce;
       for (let M of L.items) {
        if (!ce) {
         ce = {
          line: M.loc.end.line,
          column: M.loc.end.column + 2
         };
         continue;
        }
        let L = {
         lines: ce.line - M.loc.start.line,
         columns: ce.column - M.loc.start.column
        };
        if (L.lines !== 0 || L.columns !== 0) {
         U(M, L), M.loc.end.line > M.loc.start.line && (M.loc.end.column -= L.columns, d(M) && M.item.loc.end.line > M.item.loc.start.line && (M.item.loc.end.column -= L.columns));
         let ce = d(M) ? a(M.item) ? M.item.value : M.item : M;
         (f(ce) || u(ce)) && ce.loc.end.line > ce.loc.start.line && e(ce, M);
        }
        ce = {
         line: M.loc.end.line,
         column: M.loc.end.column + 2
        };
       }
       ce && (L.loc.end = {
        line: ce.line,
        column: ce.column - 1
       }, M && M.loc.end.line === L.loc.end.line && (M.loc.end.column = L.loc.end.column));
      };
      for (let L of Pe.items) {
       if (L === ce) {
        M = {
         line: ce.loc.end.line,
         column: ce.loc.end.column + 2
        };
        continue;
       }
       if (!M) continue;
       let de = {
        lines: M.line - L.loc.start.line,
        columns: M.column - L.loc.start.column
       };
       if (de.lines !== 0 || de.columns !== 0) {
        U(L, de);
        let M = d(L) ? a(L.item) ? L.item.value : L.item : L;
        (f(M) || u(M)) && M.loc.end.line > M.loc.start.line && e(M, d(L) ? L : void 0);
       }
       let ge = L.loc.end.line, ke = d(L) ? L.item : L;
       o(ke) && ke.loc.end.line > ke.loc.start.line && (ge = ke.loc.start.line + ke.raw.split("\n").length - 1, 
       ke.loc.end.line = ge, L.loc.end.line = ge), M = {
        line: ge,
        column: L.loc.end.column + 2
       };
      }
      if (M) {
       let ce = T(Pe.loc.end);
       Pe.loc.end = {
        line: M.line,
        column: M.column - 1
       };
       let de = xa(L, Pe);
       de && (de.loc.end = {
        line: Pe.loc.end.line,
        column: Pe.loc.end.column
       });
       let ge = {
        lines: Pe.loc.end.line - ce.line,
        columns: Pe.loc.end.column - ce.column
       };
       (ge.lines !== 0 || ge.columns !== 0) && sr(L, de ?? Pe, ge);
      }
     }
     return;
    }
   }
   let ke = M, Te = ke.items, Ie = Te[0], Ae = Te[Te.length - 1], Oe = Ie.loc.start.column - ke.loc.start.column - 1, Ee = ke.loc.end.column - 1 - Ae.loc.end.column;
   V(L, M, ce), B(L, M, ce, de), H(L);
   let De = ke.items, _e = De[0], Fe = _e.loc.start.column - ke.loc.start.column - 1;
   Fe !== Oe && U(_e, {
    lines: 0,
    columns: Oe - Fe
   });
   let Ne = De[De.length - 1];
   ke.loc.end.column - 1 - Ne.loc.end.column !== Ee && (ke.loc.end.column = Ne.loc.end.column + 1 + Ee);
  }
  function Ea(L) {
   let M = [];
   for (let ce of L) {
    if (ce.kind === "pinned") {
     M.push({
      kind: "pinned",
      isSection: !1,
      movable: !1,
      groups: [ ce ],
      startLine: ce.startLine,
      endLine: ce.endLine,
      items: ce.items
     });
     continue;
    }
    let L = t(ce.member) || r(ce.member), de = M[M.length - 1];
    de && de.kind === "member" && ce.key !== void 0 && de.key === ce.key ? (de.groups.push(ce), 
    de.endLine = ce.endLine, de.items = de.items.concat(ce.items)) : M.push({
     kind: "member",
     key: ce.key,
     isSection: L,
     movable: ce.key !== void 0,
     groups: [ ce ],
     startLine: ce.startLine,
     endLine: ce.endLine,
     items: [ ...ce.items ]
    });
   }
   let ce = new Map;
   for (let L of M) L.kind === "member" && L.key !== void 0 && ce.set(L.key, (ce.get(L.key) ?? 0) + 1);
   for (let L of M) L.kind === "member" && L.key !== void 0 && ce.get(L.key) > 1 && (L.movable = !1);
   return M;
  }
  function Da(L, M) {
   let ce = [ ...L ];
   for (let L of M) {
    if (L.key === void 0) continue;
    let M = ce.indexOf(L.key);
    if (M === -1) continue;
    let de = Math.max(0, Math.min(L.to, ce.length - 1));
    M !== de && (ce.splice(M, 1), ce.splice(de, 0, L.key));
   }
   return ce;
  }
  function Oa(L) {
   return [ ...L.path, L.key ].join(".");
  }
  function ka(L, M, ce, de) {
   if (M.some(L => typeof L != "string")) return;
   let ge = [ ...M, ce ], ke = [ {
    container: L,
    prefix: []
   } ];
   for (let M of L.items) (t(M) || r(M)) && ke.push({
    container: M,
    prefix: M.key.item.value
   });
   for (let L of ke) for (let M of L.container.items) {
    if (!a(M) || M.key.value.length < 2 || de.has(M)) continue;
    let ce = [ ...L.prefix, ...M.key.value ];
    if (ce.length === ge.length && ce.every((L, M) => L === ge[M])) return {
     container: L.container,
     dottedPrefix: M.key.value.slice(0, -1)
    };
   }
  }
  function Aa(L, M, ce, de) {
   if (M.length === 0) return {
    container: L
   };
   let ge;
   try {
    ge = Z(L, M);
   } catch {
    return;
   }
   if (!ge) return;
   if (a(ge) && (ge = ge.value), ge && h(ge) && (ge = ge.item), ge && (e(ge) || t(ge) || r(ge))) return {
    container: ge
   };
   if (ce === void 0) return;
   let ke = ka(L, M, ce, de);
   if (ke) return ke;
   let Te = -1;
   for (let L = M.length - 1; L >= 0; L--) if (typeof M[L] == "number") {
    Te = L;
    break;
   }
   if (Te < 0) return;
   let Ie = M.slice(Te + 1);
   if (Ie.length === 0 || Ie.some(L => typeof L != "string")) return;
   let Ae = Z(L, M.slice(0, Te + 1));
   if (!Ae || !r(Ae)) return;
   let Oe = [ ...Ie, ce ];
   return Ae.items.some(L => a(L) && L.key.value.length === Oe.length && L.key.value.every((L, M) => L === Oe[M])) ? {
    container: Ae,
    dottedPrefix: Ie
   } : void 0;
  }
  function ja(L, M, ce) {
   if (M.key === void 0) return !1;
   let de;
   try {
    de = Z(L, M.path.concat(M.key));
   } catch {
    return !1;
   }
   return de !== void 0 && d(de) && !ce.has(de);
  }
  function Ma(L, M, ce, de, ge) {
   let ke = Ea(ya(L, L => ce.has(L), ge ? L => {
    if (!a(L)) return;
    let M = L.key.value;
    if (M.length === ge.length + 1) {
     for (let L = 0; L < ge.length; L++) if (M[L] !== ge[L]) return;
     return M[ge.length];
    }
   } : void 0)), Te = new Map;
   for (let L of ke) L.kind === "member" && L.movable && L.key !== void 0 && Te.set(L.key, L);
   let Ie = new Set(ke.filter(L => L.kind === "member" && L.key !== void 0).map(L => L.key));
   for (let L of M) L.key !== void 0 && Ie.has(L.key) && !Te.has(L.key) && de.push(`"${Oa(L)}" -- its entries are not contiguous in the document (e.g. the TOML spec's own "valid but discouraged" out-of-order table pattern), so reordering was skipped for it`);
   if (Te.size === 0) return;
   let Ae = ge ? ke.filter(L => L.kind === "member" && L.movable).map(L => L.key) : ke.filter(L => L.kind === "member").map((L, M) => L.movable ? L.key : `\0anchor:${M}`), Oe = M.filter(L => L.key !== void 0 && Te.has(L.key));
   if (Oe.length === 0) return;
   let Ee = Da(Ae, Oe).filter(L => Te.has(L)), De = Ee.filter(L => !Te.get(L).isSection), _e = Ee.filter(L => Te.get(L).isSection), Fe = !1;
   for (let L of Ee) if (Te.get(L).isSection) Fe = !0; else if (Fe) {
    de.push("the requested order asked for a root key-value to be positioned after a section header, which TOML cannot represent -- each group (root key-values, section blocks) was reordered to match its own requested relative order instead");
    break;
   }
   let Ne = 0, Me = 0, je = ke.map(L => {
    if (L.kind !== "member" || !L.movable) return L;
    let M = L.isSection ? _e[Me++] : De[Ne++];
    return Te.get(M);
   });
   if (je.every((L, M) => L === ke[M])) return;
   let Pe = e(L) ? 1 : L.key.loc.end.line, ze = ke.map((L, M) => M === 0 ? L.startLine - Pe : L.startLine - ke[M - 1].endLine - 1), Re = Pe;
   for (let L = 0; L < je.length; L++) {
    let M = je[L], ce = ze[L], de = (L === 0 ? Re : Re + 1) + ce - M.startLine;
    if (de !== 0) for (let L of M.items) U(L, {
     lines: de,
     columns: 0
    });
    Re = M.endLine + de;
   }
   let Tt = je.flatMap(L => L.items), _t = L.items;
   _t.splice(0, _t.length, ...Tt), br(L);
  }
  function Na(L, M, ce) {
   if (M.length === 0) return;
   Ca(L);
   let de = [], ge = new Map;
   for (let Te of M) {
    var ke;
    if (Te.key === void 0) continue;
    let M = Aa(L, Te.path, Te.key, ce);
    if (!M) {
     if (ja(L, Te, ce)) continue;
     de.push(`"${Oa(Te)}" -- unsupported location for reordering (e.g. a dotted-key implicit table, or an interior of an inline table/array-of-tables entry)`);
     continue;
    }
    let Ie = ((ke = M.dottedPrefix) == null ? void 0 : ke.join("\0")) ?? "", Ae = ge.get(M.container);
    Ae || (Ae = new Map, ge.set(M.container, Ae));
    let Oe = Ae.get(Ie);
    Oe ? Oe.moves.push(Te) : Ae.set(Ie, {
     ...M,
     moves: [ Te ]
    });
   }
   for (let L of ge.values()) for (let M of L.values()) Ma(M.container, M.moves, ce, de, M.dottedPrefix);
   if (de.length > 0) {
    let L = [ ...new Set(de) ];
    console.warn(`toml-patch: updateOrder could not honor the requested position for ${L.length === 1 ? "1 entry" : `${L.length} entries`}, left unchanged:\n` + L.map(L => `  - ${L}`).join("\n"));
   }
   br(L);
  }
  const Ul = new WeakMap, Fl = new WeakMap;
  function Ia(L, M) {
   let ce = L[M].loc.end.line;
   for (let de = M + 1; de < L.length; de++) {
    let M = L[de];
    if (p(M) && M.loc.start.line === ce) return M;
    if (!p(M) && M.loc.start.line > ce) return;
   }
  }
  function La(L, M, ce) {
   for (let de = M + ce; de >= 0 && de < L.length; de += ce) if (!p(L[de])) return de;
  }
  function Ra(L, M, ce) {
   Fl.has(L) || Fl.set(L, L.loc.start.column);
   let de = L.loc.start.column + ce, ge = Math.max(M, de) - de;
   ge !== 0 && (L.loc.start.column += ge, L.loc.end.column += ge);
  }
  function za(L, M) {
   Fl.set(M, M.loc.start.column), Ul.set(M, M.loc.start.column - L.loc.end.column);
  }
  function Ba(L, M, ce, de) {
   if (!m(L)) return;
   let ge = L.items, ke = ge.indexOf(M);
   if (ke < 0) return;
   let Te = Ia(ge, ke);
   if (!Te || ce.loc.start.line !== ce.loc.end.line || de.loc.start.line !== de.loc.end.line) return;
   let Ie, Ae = Te.loc.start.column, Oe = Te.loc.start.line, Ee = [ La(ge, ke, -1), La(ge, ke, 1) ];
   for (let L of Ee) {
    if (L == null) continue;
    let M = Ia(ge, L);
    if (M && Math.abs(M.loc.start.line - Oe) === 1 && M.loc.start.column === Ae) {
     Ie = M.loc.start.column;
     break;
    }
   }
   if (Ie == null) return;
   let De = x(ce.loc), _e = x(de.loc).columns - De.columns;
   Ra(Te, Ie, _e);
  }
  function Va(L, M, ce) {
   if (!m(L)) return;
   let de = L.items, ge = de.indexOf(M);
   if (ge < 0) return;
   let ke = Ia(de, ge);
   if (!ke) return;
   let Te = ke.loc.start.column, Ie = ke.loc.start.line, Ae = [ La(de, ge, -1), La(de, ge, 1) ];
   for (let L of Ae) {
    if (L == null) continue;
    let M = Ia(de, L);
    if (M && Math.abs(M.loc.start.line - Ie) === 1 && M.loc.start.column === Te) {
     Ra(ke, M.loc.start.column, ce);
     return;
    }
   }
  }
  function Ha(L, M, ce) {
   if (!m(L) || ce === 0) return;
   let de = L.items, ge = de.indexOf(M);
   if (ge < 0) return;
   let ke = Ia(de, ge);
   ke && za(M, ke);
  }
  function Ua(L, M, ce) {
   if (!u(L) && !f(L)) return 0;
   let de = x(M.loc), ge = ce > 0, ke = ce < L.items.length, Te = ce === L.items.length, Ie = !!d(M) && M.comma, Ae = ge && Ie && !ke && Te;
   return de.columns + (ge || ke ? 2 : 0) + (Ie ? 1 + (Ae ? -1 : 0) : 0);
  }
  function Wa(L, M = []) {
   for (let ce of L.items) p(ce) ? M.push(ce) : (t(ce) || r(ce)) && Wa(ce, M);
   return M;
  }
  function Ga(L, M = new Set) {
   for (let ce of L.items) a(ce) && f(ce.value) && ce.loc.start.line === ce.loc.end.line ? M.add(ce.loc.end.line) : (t(ce) || r(ce)) && Ga(ce, M);
   return M;
  }
  function Ka(L) {
   for (let M of L.items) (t(M) || r(M)) && Ka(M);
   let M = L.loc.end.line, ce = L.loc.end.column, a = (L, de) => {
    (L > M || L === M && de > ce) && (M = L, ce = de);
   };
   (t(L) || r(L)) && a(L.key.loc.end.line, L.key.loc.end.column);
   for (let M of L.items) a(M.loc.end.line, M.loc.end.column);
   L.loc.end.line = M, L.loc.end.column = ce;
  }
  function qa(L, M, ce) {
   let de = ce.newLine, ge = M.match(/(?:\r\n|\n)+$/u), ke = ge ? ge[0] : "", Te = ke ? M.slice(0, -ke.length) : M, Ie = Te.length ? Te.split(de) : [], Ae = Ga(L), l = (L, M) => {
    let ce = L.lastIndexOf(M.raw);
    return ce >= 0 ? ce : M.loc.start.column;
   }, Oe = Wa(L).filter(L => {
    let M = Ie[L.loc.start.line - 1] || "", ce = l(M, L), de = M.slice(0, ce);
    return de.trim().length > 0 && /\s{2,}$/u.test(de);
   }).sort((L, M) => L.loc.start.line - M.loc.start.line), Ee = [], De = [];
   for (let L of Oe) {
    let M = De[De.length - 1];
    M && L.loc.start.line !== M.loc.start.line + 1 ? (De.length > 0 && Ee.push(De), 
    De = [ L ]) : De.push(L);
   }
   De.length > 0 && Ee.push(De);
   for (let L of Ee) {
    if (L.length < 2) continue;
    let M = Fl.get(L[0]) ?? L[0].loc.start.column, ce = new Map;
    for (let M of L) {
     let L = Fl.get(M) ?? M.loc.start.column;
     ce.set(L, (ce.get(L) || 0) + 1);
    }
    let de = 1;
    for (let [L, ge] of ce) ge > de && (de = ge, M = L);
    let ge = Math.max(...L.map(L => {
     let M = Ie[L.loc.start.line - 1] || "", ce = l(M, L);
     return M.slice(0, ce).trimEnd().length;
    })), ke = Math.min(...L.map(L => {
     let M = Ie[L.loc.start.line - 1] || "", ce = l(M, L), de = M.slice(0, ce).trimEnd();
     return Math.max(1, ce - de.length);
    })), Te = L.filter(L => Ul.has(L)), Oe = L.some(L => !Ae.has(L.loc.start.line));
    if (Te.length > 0 && Oe) {
     let M = Math.min(...L.map(L => {
      if (Ul.has(L)) return Ul.get(L) || 1;
      let M = Ie[L.loc.start.line - 1] || "", ce = l(M, L), de = M.slice(0, ce).trimEnd();
      return Math.max(1, ce - de.length);
     }));
     ke = Math.min(ke, M);
    }
    if (M < ge + 1) {
     let L = ge + ke;
     M = Math.max(M, L);
    }
    for (let ce of L) {
     let L = ce.loc.start.line - 1, de = Ie[L] || "", ge = l(de, ce), ke = de.slice(0, ge).trimEnd(), Te = Math.max(M, ke.length + 1);
     ge !== Te && (Ie[L] = ke + " ".repeat(Te - ke.length) + ce.raw), ce.loc.start.column !== Te && (ce.loc.start.column = Te, 
     ce.loc.end.column = Te + ce.raw.length);
    }
   }
   return Ka(L), Ie.join(de) + ke;
  }
  function Ja(L, M, ce) {
   let de = ee(), ge = Jt(L), ke = Array.from(Xe(ge, de));
   bn(ke, ge);
   let Te = I(ce, cl.autoDetectFormatWithCst(L, ke));
   if (de.mixed) {
    let L = Te.newLine === "\r\n" ? "CRLF" : "LF";
    console.warn(`toml-patch: Mixed line endings detected. Line endings in the output will be normalized to ${L}`);
   }
   return (L => Te.leadingBom ? `\ufeff${L}` : L)(eo(ke, M, Te, ce instanceof cl || ce != null && Object.prototype.hasOwnProperty.call(ce, "indentWidth"), ce instanceof cl || ce != null && Object.prototype.hasOwnProperty.call(ce, "trailingComma")).tomlString);
  }
  function Ya(L, M, ce) {
   let de = L.slice(ce), ge = 0, ke = Math.min(de.length, M.length);
   for (let L = 1; L <= ke; L++) F(de.slice(de.length - L), M.slice(0, L)) && (ge = L);
   return ge;
  }
  function Xa(L, M, ce) {
   if (ce === void 0) return;
   let de = M.key.value;
   if (de.length < 2) return;
   let ge = de.slice(0, -1);
   for (let M = 0; M < L.items.length; M++) {
    let ke = L.items[M];
    if (!d(ke) || !a(ke.item)) continue;
    let Te = ke.item.key.value;
    if (Te.length === de.length && F(Te.slice(0, -1), ge) && Te[Te.length - 1] === ce) return M;
   }
  }
  function Za(L) {
   let M = new WeakSet, n = L => {
    M.add(L);
   };
   return Gt(L, {
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
   }), M;
  }
  function Qa(L, M, ce, de) {
   if (!P(M)) return M;
   let ge = q(K(L, I({
    ...ce,
    inlineTableStart: 0
   }, ce)).items, "", {
    temporal: de
   });
   if (!P(ge)) return M;
   let ke = {};
   for (let L of Object.keys(ge)) Object.prototype.hasOwnProperty.call(M, L) && (ke[L] = M[L]);
   for (let L of Object.keys(M)) Object.prototype.hasOwnProperty.call(ke, L) || (ke[L] = M[L]);
   return ke;
  }
  function $a(L) {
   let M = L.items;
   for (let L = 0; L < M.length; L++) {
    let ce = M[L];
    if (!t(ce) && !r(ce) || !m(ce)) continue;
    let de = ce.items, ge = de.length;
    for (;ge > 0 && p(de[ge - 1]); ) ge--;
    if (ge < de.length) {
     let ke = M[L + 1];
     if (ke && r(ke)) {
      let L = ce.key.item.value, Te = ke.key.item.value;
      if (F(L, Te.slice(0, L.length))) {
       let L = de.splice(ge), Te = M.indexOf(ke);
       for (let ce of [ ...L ].reverse()) M.splice(Te, 0, ce);
       br(ce);
      }
     }
    }
   }
  }
  function eo(L, M, ce, de = !1, ge = !0) {
   let ke = [ ...L ];
   M = no(M);
   let Te = Ot(M), Ie = 1, Ae = 0;
   for (let L of ke) {
    let M = L.loc.end;
    (M.line > Ie || M.line === Ie && M.column > Ae) && (Ie = M.line, Ae = M.column);
   }
   let Oe = q(ke, "", {
    temporal: Te
   }), Ee = {
    type: "Document",
    loc: {
     start: {
      line: 1,
      column: 0
     },
     end: {
      line: Ie,
      column: Ae
     }
    },
    items: ke
   };
   $n(Ee, ce.indentWidth);
   let De = ce.inlineTableStart != null && ce.inlineTableStart > 1 ? 1 : ce.inlineTableStart, _e = I({
    ...ce,
    inlineTableStart: De
   }, ce), Fe = K(M, _e), Ne = q(Fe.items, "", {
    temporal: Te
   }), Me = ce.updateOrder ? Qa(M, Ne, _e, Te) : Ne;
   if (!ce.updateOrder && to(Oe, Me)) return {
    tomlString: Ni(ke, ce),
    document: Ee
   };
   let je = ro(io(Ee, Me, $i(Oe, Me, [], {
    updateOrder: ce.updateOrder,
    orderSource: M
   })));
   if (je.length === 0) return {
    tomlString: Ni(ke, ce),
    document: Ee
   };
   let Pe = yo(Ee, Fe, je, ce, Te, Za(Ee), M, de, ge);
   return {
    tomlString: qa(Pe, Pi(Pe.items, ce), ce),
    document: Pe
   };
  }
  function to(L, M) {
   let ce = [ [ L, M ] ];
   for (;ce.length > 0; ) {
    let [L, M] = ce.pop();
    if (typeof L == "number" && typeof M == "number" && (!Number.isFinite(L) || !Number.isFinite(M)) || typeof L == "number" && typeof M == "number" && Number.isNaN(L) && Number.isNaN(M)) return !1;
    if (Object.is(L, M)) continue;
    if (wt(L) && wt(M)) {
     if (!zt(L, M)) return !1;
     continue;
    }
    if (!L || !M || typeof L != "object" || typeof M != "object" || Array.isArray(L) !== Array.isArray(M)) return !1;
    if (!Array.isArray(L)) {
     let ce = Object.getPrototypeOf(L), de = Object.getPrototypeOf(M);
     if (ce !== Object.prototype && ce !== null || de !== Object.prototype && de !== null) return !1;
    }
    let de = Object.keys(L), ge = Object.keys(M);
    if (de.length !== ge.length) return !1;
    for (let ge of de) {
     if (!Object.prototype.hasOwnProperty.call(M, ge)) return !1;
     ce.push([ L[ge], M[ge] ]);
    }
   }
   return !0;
  }
  function no(L) {
   if (Array.isArray(L)) {
    let M = !1, ce = [];
    for (let de = 0; de < L.length; de++) {
     if (!Object.prototype.hasOwnProperty.call(L, de)) {
      M = !0;
      continue;
     }
     let ge = no(L[de]);
     M ||= ge !== L[de], ce.push(ge);
    }
    return M ? ce : L;
   }
   if (!P(L)) return L;
   let M = L;
   for (let ce of Object.keys(L)) {
    let de = no(L[ce]);
    de !== L[ce] && (M === L && (M = {
     ...L
    }), M[ce] = de);
   }
   return M;
  }
  function ro(L) {
   for (let M = 0; M < L.length; M++) {
    let ce = L[M];
    if (Y(ce)) {
     let de = N(ce.path), ge = ce.path.slice(0, -1), ke = M + 1;
     for (;ke < L.length; ) {
      let Te = L[ke];
      if (J(Te)) {
       if (typeof N(Te.path) == "number" && F(ge, Te.path.slice(0, -1))) {
        if (ce.coordinate === "source") {
         let ce = -1;
         for (let M = ke + 1; M < L.length; M++) {
          let de = L[M];
          if (Y(de) && de.coordinate === "source" && F(ge, de.path.slice(0, -1))) {
           ce = M;
           break;
          }
         }
         if (ce !== -1) {
          let de = L.splice(ce, 1)[0];
          L.splice(M, 0, de), M = -1;
          break;
         }
        }
        break;
       }
       ke++;
       continue;
      }
      if (Zi(Te) && Te.key === void 0) {
       if (F(ge, Te.path)) break;
       ke++;
       continue;
      }
      if (!Y(Te)) {
       ke++;
       continue;
      }
      let Ie = N(Te.path), Ae = Te.path.slice(0, -1);
      if (typeof de == "number" && typeof Ie == "number" && F(ge, Ae) && Ie > de) {
       L.splice(ke, 1), L.splice(M, 0, Te), M = -1;
       break;
      }
      ke++;
     }
    }
   }
   return L;
  }
  function io(L, M, ce) {
   let de = new Set, ge = [], ke = new Map;
   for (let L of ce) {
    if (!Y(L) && !J(L)) continue;
    let M = L.path.slice(0, -1);
    if (M.length === 0) continue;
    let ce = JSON.stringify(M), de = ke.get(ce);
    de || (de = {
     path: M,
     removes: [],
     adds: []
    }, ke.set(ce, de)), (Y(L) ? de.removes : de.adds).push(L);
   }
   for (let M of ke.values()) M.removes.length !== 0 && M.adds.length !== 0 && (Z(L, M.path) || (M.removes.forEach(L => de.add(L)), 
   M.adds.forEach(L => de.add(L)), ge.push({
    type: "Edit",
    path: M.path
   })));
   for (let M of ce) {
    if (de.has(M) || !Y(M) && !J(M)) continue;
    let ke = M.path.slice(0, -1);
    if (ke.length === 0 || typeof N(ke) != "number") continue;
    let Te = Z(L, ke);
    if (!Te || !d(Te) || !f(Te.item)) continue;
    let Ie = ce.filter(L => !de.has(L) && (Y(L) || J(L)) && F(L.path.slice(0, -1), ke));
    if (Ie.length === 0 || Ie.some(L => L.path.length !== ke.length + 1)) continue;
    let Ae = new Set(Te.item.items.filter(d).map(L => {
     let M = a(L.item) ? L.item : void 0;
     return (M == null ? void 0 : M.key.value.length) === 1 ? M.key.value[0] : void 0;
    }).filter(L => L !== void 0)), Oe = new Set(Ie.filter(Y).map(L => N(L.path)));
    if (Ie.some(Y) && Ie.some(J) && Ae.size === Oe.size && ![ ...Ae ].some(L => !Oe.has(L))) {
     for (let L of Ie) de.add(L);
     ge.push({
      type: "Edit",
      path: ke
     });
    }
   }
   let Te = new Map;
   for (let M of ce) {
    if (de.has(M) || !Xi(M) && !J(M) && !Y(M) || typeof N(M.path) != "number") continue;
    let ce = M.path.slice(0, -1);
    if (ce.length === 0) continue;
    let ge = Z(L, ce.concat(0));
    ge && r(ge) && Te.set(JSON.stringify(ce), ce);
   }
   for (let L of Te.values()) {
    let ke = M;
    for (let M of L) ke = ke == null ? void 0 : ke[M];
    if (!Array.isArray(ke) || ke.every(L => P(L))) continue;
    let Te = ce.filter(M => !de.has(M) && (Xi(M) || J(M) || Y(M)) && M.path.length > L.length && F(M.path.slice(0, L.length), L));
    if (!(Te.length < 2)) {
     for (let L of Te) de.add(L);
     ge.push({
      type: "Edit",
      path: L
     });
    }
   }
   if (de.size === 0) return ce;
   let Ie = ce.filter(L => !de.has(L));
   return Ie.push(...ge), Ie;
  }
  function ao(L, M, ce = !0) {
   return M.map(M => Te.test(M) ? M : `"${Fr(M, L, "singleline-basic", ce)}"`).join(".");
  }
  function oo(L) {
   let M, ce = [], de = !1;
   for (let ge = 0; ge < L.length; ge++) {
    let ke = L[ge];
    if (M) {
     M === '"' && de ? de = !1 : M === '"' && ke === "\\" ? de = !0 : ke === M && (M = void 0);
     continue;
    }
    if (ke === '"' || ke === "'") {
     M = ke;
     continue;
    }
    if (ke !== ".") continue;
    let Te = ge;
    for (;Te > 0 && (L[Te - 1] === " " || L[Te - 1] === "\t"); ) Te--;
    let Ie = ge + 1;
    for (;Ie < L.length && (L[Ie] === " " || L[Ie] === "\t"); ) Ie++;
    ce.push(L.slice(Te, Ie));
   }
   return ce;
  }
  function so(L) {
   let M, ce = [], de = 0, ge = !1;
   for (let ke = 0; ke < L.length; ke++) {
    let Te = L[ke];
    M ? M === '"' && ge ? ge = !1 : M === '"' && Te === "\\" ? ge = !0 : Te === M && (M = void 0) : Te === '"' || Te === "'" ? M = Te : Te === "." && (ce.push(L.slice(de, ke)), 
    de = ke + 1);
   }
   return ce.push(L.slice(de)), ce;
  }
  function co(L, M) {
   let ce = oo(M);
   ce.length !== 0 && (L.raw = so(L.raw).reduce((L, M, de) => de === 0 ? M : `${L}${ce[Math.min(de - 1, ce.length - 1)]}${M}`, ""), 
   L.loc.end.column = L.loc.start.column + L.raw.length);
  }
  function lo(L, M) {
   let ce;
   return Gt(L, {
    KeyValue: L => {
     !ce && L.key.value.length > M.length && F(L.key.value.slice(0, M.length), M) && oo(L.key.raw).length > 0 && (ce = L);
    }
   }), ce;
  }
  function uo(L) {
   let M = L.search(/[eE]/), ce = M === -1 ? L : L.slice(0, M), de = ce.indexOf("."), ge = de === -1 ? "" : ce.slice(de + 1);
   return {
    hasExponent: M !== -1,
    fractionLength: ge.length,
    isRound: !/[1-9]/.test(ge)
   };
  }
  function fo(L) {
   let M = L.search(/[eE]/), ce = M === -1 ? L : L.slice(0, M), de = ce.indexOf(".");
   return de === -1 ? 0 : ce.length - de - 1;
  }
  function po(L, M, ce = !1) {
   let [de, ge] = L.toExponential().split(/[eE]/), ke = Math.max(M, fo(de));
   return `${ke > 0 ? Number(de).toFixed(ke) : String(Number(de))}${ce ? "E" : "e"}${ge.replace(/^\+/, "")}`;
  }
  function mo(L) {
   return L.startsWith("0x") ? {
    radix: 16,
    prefix: "0x"
   } : L.startsWith("0o") ? {
    radix: 8,
    prefix: "0o"
   } : L.startsWith("0b") ? {
    radix: 2,
    prefix: "0b"
   } : void 0;
  }
  function ho(L) {
   let M = L;
   (M.startsWith("+") || M.startsWith("-")) && (M = M.slice(1)), (M.startsWith("0x") || M.startsWith("0o") || M.startsWith("0b")) && (M = M.slice(2));
   let ce = M.lastIndexOf("_");
   return ce === -1 ? void 0 : M.length - ce - 1;
  }
  function go(L, M) {
   if (L.length <= M) return L;
   let ce = "", de = 0;
   for (let ge = L.length - 1; ge >= 0; ge--) ce = L[ge] + ce, de++, de === M && ge > 0 && (ce = "_" + ce, 
   de = 0);
   return ce;
  }
  function _o(L, M) {
   let ce = mo(M), de = ho(M);
   if (ce) {
    if (typeof L == "bigint" ? L < 0n : L < 0) return;
    let ge = ce.radix === 16 && /[A-F]/.test(M), ke = L.toString(ce.radix);
    return ge && (ke = ke.toUpperCase()), ce.prefix + (de ? go(ke, de) : ke);
   }
   if (de) {
    let M = typeof L == "bigint" ? L < 0n : L < 0, ce = M ? L.toString().slice(1) : L.toString();
    return (M ? "-" : "") + go(ce, de);
   }
  }
  function vo(L, M, ce = !0, de = 0) {
   if (o(L) && o(M)) {
    let de = Wr(M.value, L.raw, ce);
    M.raw = de.raw, M.loc = de.loc;
   }
   if (l(L) && l(M)) {
    let ce = L.raw, ge = M.value;
    if (Et(ge)) {
     let L = Dt(ge);
     if (ce.includes(" ") && L.includes("T") && (L = L.replace("T", " ")), /(?:\+00:00|-00:00)/.test(ce) && L.endsWith("Z")) {
      let M = ce.match(/([+-]00:00)/)[1];
      L = L.replace(/Z$/, M);
     }
     L = we(L, de), M.raw = L, M.loc.end.column = M.loc.start.column + M.raw.length;
    } else if (!(Ne.IS_TIME_ONLY.test(ce) && ge instanceof Date && ge.getUTCFullYear() > 1)) {
     let L = Ne.createDateWithOriginalFormat(ge, ce);
     M.value = L, M.raw = we(L.toISOString(), de), M.loc.end.column = M.loc.start.column + M.raw.length;
    }
   }
   if (c(L) && c(M) && Number.isNaN(L.value) && Number.isNaN(M.value)) {
    let ce = L, de = M;
    ce.nanSign && (de.nanSign = "+", de.raw = "+nan");
   }
   if (s(L) && M.type === "Integer") {
    let ce = L, de = _o(M.value, ce.raw);
    if (de !== void 0) {
     let L = M;
     L.raw = de, L.loc.end.column = L.loc.start.column + de.length;
    }
   }
   if (c(L) && (M.type === "Integer" || M.type === "Float")) {
    let ce = L, de = M.value;
    if (typeof de == "number") {
     let L, {hasExponent: ge, fractionLength: ke, isRound: Te} = uo(ce.raw), Ie = Number.isInteger(de) && !Object.is(de, -0), Ae = fo(M.raw);
     if (ge && Number.isFinite(de) && !Object.is(de, -0)) {
      let M = ce.raw.includes("E");
      L = po(de, Ie ? Math.max(Te ? ke : 0, Ae) : Ae, M);
     } else Ie && Te && (L = de.toFixed(Math.max(ke, Ae)));
     if (L !== void 0) {
      let ce = M;
      ce.type = "Float", ce.raw = L, ce.loc.end.column = ce.loc.start.column + L.length;
     }
    }
   }
   if (u(L) && u(M)) {
    let ce = ai(L);
    if (M.items.length > 0) {
     let L = M.items[M.items.length - 1];
     L.comma !== ce && (L.comma = ce, ce && (M.loc.end.column += 1));
    }
   }
   if (f(L) && f(M)) {
    let ce = oi(L);
    if (M.items.length > 0) {
     let L = M.items[M.items.length - 1];
     L.comma !== ce && (L.comma = ce, ce && (M.loc.end.column += 1));
    }
   }
  }
  function yo(L, M, ce, de, ge = !1, ke = new WeakSet, Ie = void 0, Ae = !1, Oe = !0) {
   let Ee = new Map, De = new Set;
   function C(M) {
    let ce = L.items, de = ce.indexOf(M);
    if (de > 0) {
     let L = ce[de - 1];
     p(L) && L.loc.end.line + 1 === M.loc.start.line && De.add(M);
    }
   }
   let _e = new WeakMap;
   function T(M) {
    let ce = _e.get(M);
    if (ce !== void 0) return ce;
    let de = {};
    function s(L, ce) {
     if (L === M) return ce;
     if (a(L)) return s(L.value, ce);
     if (d(L)) return s(L.item, ce);
     if (m(L)) for (let M = 0; M < L.items.length; M++) {
      let ge = L.items[M], ke = [];
      if (a(ge)) ke = ge.key.value; else if (t(ge) || r(ge)) {
       if (ke = ge.key.item.value, r(ge)) {
        let L = Bt(ke);
        de[L] = (de[L] ?? -1) + 1, ke = ke.concat(de[L]);
       }
      } else d(ge) && (ke = a(ge.item) ? ge.item.key.value : [ M ]);
      let Te = s(ge, ke.length ? ce.concat(ke) : ce);
      if (Te) return Te;
     }
    }
    let ge = s(L, []);
    return ge !== void 0 && _e.set(M, ge), ge;
   }
   function E(L, M) {
    let ce = a(L) ? L : d(L) && a(L.item) ? L.item : void 0;
    if (!ce) return !1;
    let de = ce.key.value.length;
    return de > M.length || !F(ce.key.value, M.slice(M.length - de));
   }
   function D(M, ce) {
    let de = M.key.item.value.concat(ce);
    return !!M.items.some(L => a(L) && L.key.value.length > ce.length && F(L.key.value.slice(0, ce.length), ce)) || L.items.some(L => {
     if (!t(L) && !r(L)) return !1;
     let M = L.key.item.value;
     return M.length > de.length && F(M.slice(0, de.length), de);
    });
   }
   function O(L, M) {
    let ce = [], ke = !1;
    for (let Te of L.items) {
     if (!a(Te) || !f(Te.value) || !D(M, Te.key.value)) {
      ce.push(Te);
      continue;
     }
     let L = [];
     for (let M of Te.value.items) {
      if (!d(M) || !a(M.item)) continue;
      let ce = q([ M.item ], "", {
       temporal: ge
      });
      for (let L of M.item.key.value) ce = ce == null ? void 0 : ce[L];
      let ke = Po(ce, de);
      ke !== void 0 && L.push(Br(Te.key.value.concat(M.item.key.value), ke));
     }
     L.length > 0 ? (ce.push(...L), ke = !0) : ce.push(Te);
    }
    if (!ke) return L;
    let Te = Rr(L.key.item.value, de.escapeSequenceUpperCase);
    for (let L of ce) B(Te, Te, L);
    return H(Te), Te;
   }
   function k(L, M) {
    function n(L) {
     if (a(L)) return n(L.value);
     if (d(L)) return n(L.item);
     if (!m(L)) return;
     let ce = L.items;
     for (let de of ce) if (de === M || d(de) && de.item === M) return L;
     for (let L of ce) {
      let M = n(d(L) ? L.item : L);
      if (M) return M;
     }
    }
    return n(L);
   }
   function j(M, ce, de, ge) {
    let ke = ce.concat(M.key.value), Ie = M.key.raw;
    M.key.value = ke, M.key.raw = ke.map(L => Te.test(L) ? L : JSON.stringify(L).replace(/\x7f/g, "\\u007f")).join(".");
    let Ae = M.key.raw.length - Ie.length;
    M.key.loc.end.column = M.key.loc.start.column + M.key.raw.length, M.equals += Ae, 
    U(M.value, {
     lines: 0,
     columns: Ae
    }, {
     first_line_only: !0
    }), M.loc.end.line === M.loc.start.line && (M.loc.end.column += Ae), pr(L, ge, de, M), 
    Co(L, M);
   }
   function ee(L, M) {
    let ce = L.key.item, de = ce.raw, ge = M.concat(ce.value), ke = ge.map(L => Te.test(L) ? L : JSON.stringify(L).replace(/\x7f/g, "\\u007f")).join("."), Ie = ke.length - de.length;
    ce.value = ge, ce.raw = ke, ce.loc.end.column = ce.loc.start.column + ke.length, 
    L.key.loc.end.line === L.key.loc.start.line && (L.key.loc.end.column += Ie);
   }
   function te(M, ce, de, ge) {
    ee(M, ce), pr(L, ge, de, M);
   }
   function ne(M, ce, ge) {
    let ke = Z(L, M);
    if (ke && !E(ke, M)) return null;
    let Ae = M.length;
    for (;Ae > 0; ) {
     let ce = Z(L, M.slice(0, Ae));
     if (ce && !E(ce, M.slice(0, Ae))) break;
     Ae--;
    }
    let Oe = M.slice(Ae);
    if (Oe.length === 0 || !Oe.every(L => typeof L == "string")) return null;
    if (Ie !== void 0) {
     let L = Ie;
     for (let M of ge) L = L == null ? void 0 : L[M];
     if (L !== void 0) {
      let M = Po(L, de);
      if (M !== void 0) return Br([ ...Oe, ...ce.key.value ], M, !1, de.escapeSequenceUpperCase);
     }
    }
    let Ee = ce.key, De = [ ...Oe, ...Ee.value ].map(L => Te.test(L) ? L : JSON.stringify(L).replace(/\x7f/g, "\\u007f")).join("."), _e = De.length - Ee.raw.length;
    return Ee.raw = De, Ee.value = [ ...Oe, ...Ee.value ], Ee.loc.end.column = Ee.loc.start.column + De.length, 
    ce.equals += _e, U(ce.value, {
     lines: 0,
     columns: _e
    }, {
     first_line_only: !0
    }), ce.loc.end.line === ce.loc.start.line && (ce.loc.end.column += _e), ce;
   }
   let Fe = new Set, Ne = new Set, Me = new WeakMap;
   function ae(L, M) {
    return Me.get(L) ?? M;
   }
   let je = [], Pe = new Set, ze = [];
   function le(M, ce, ge) {
    if (!u(M) && !f(M) || !d(ge) || f(M) && !a(ge.item)) return ge;
    let ke = Ie;
    for (let L of ce) ke = ke == null ? void 0 : ke[L];
    if (!Array.isArray(ke) && !P(ke)) return ge;
    let Te = qn(L, M) ?? 0, Ee = Cr(M) || M.items.length === 0 && M.loc.end.line > M.loc.start.line, De = Ae ? de.indentWidth : u(M) && M.items.length === 0 ? Math.max(de.indentWidth, 4) : de.indentWidth;
    u(M) && M.items.length === 0 && !de.useTabsForIndentation && er(M, Math.max(De, 4));
    let _e = Array.isArray(ke) ? "array" : "table", Fe = M.items.map(L => f(M) && a(L.item) ? L.item.value : L.item).find(L => _e === "array" ? u(L) : f(L)), Ne = Fe && _e === "array" ? ai(Fe) : !(!Fe || _e !== "table") && oi(Fe), Me = Fe, je = Me && Me.items.length > 0 ? Me.items[0].loc.start.column - Me.loc.start.column > 1 : void 0, Pe = Fn(_e, Te + 1, Ee, de), ze = _e === "array" ? "multilineArray" : "multilineTable", Re = I({
     ...de,
     inlineTableStart: 0,
     [ze]: Pe,
     trailingComma: Oe ? de.trailingComma : Ne,
     bracketSpacing: je ?? de.bracketSpacing,
     indentWidth: De
    }, de), Tt = K({
     tmp: ke
    }, Re, Te + 1, Ee).items[0];
    if (!Tt || !a(Tt)) return ge;
    let _t = Tt.value;
    if (Pe && (u(_t) || f(_t))) {
     let L = _t.loc.start.column;
     _t.loc.start.column = 0, _t.loc.end.line === _t.loc.start.line ? _t.loc.end.column -= L : Fn(u(_t) ? "array" : "table", Te + 1, Ee, Re) && (_t.loc.end.column = 1);
    }
    if (f(M)) {
     let L = G(Br(ge.item.key.value, _t, !1, de.escapeSequenceUpperCase));
     return L.comma = ge.comma, L;
    }
    let Ht = G(_t);
    return M.items.length === 0 && u(M) && f(_t) && (Ht.comma = !0), Ht;
   }
   function ue(M, ce, ge) {
    let ke = d(ce) ? ce.item : ce;
    if (!u(ke) && !f(ke)) return ce;
    let Te = Ie;
    for (let L of ge) Te = Te == null ? void 0 : Te[L];
    if (!Array.isArray(Te) && !P(Te)) return ce;
    let Ae = Jn(L, M), Ee = Ae ? qn(L, Ae) ?? 0 : -1, De = !!Ae && (Cr(Ae) || Ae.items.length === 0 && Ae.loc.end.line > Ae.loc.start.line), _e = Array.isArray(Te) ? "array" : "table", Fe = _e === "array" ? de.multilineArray : de.multilineTable, Ne = Fn(_e, Ee + 1, De, de), Me = d(M) ? M.item : M, je = u(Me) || f(Me) ? Me : void 0, Pe = u(Me) ? "array" : f(Me) ? "table" : void 0, ze = je !== void 0 && Pe !== _e && Kn(je) && Fe === "auto";
    if (!Ne && !ze) return ce;
    let Re = _e === "array" ? "multilineArray" : "multilineTable", Tt = I({
     ...de,
     inlineTableStart: 0,
     [Re]: !0,
     trailingComma: !!Oe && de.trailingComma
    }, de), _t = K({
     tmp: Te
    }, Tt, Ee + 1, De).items[0];
    if (!_t || !a(_t)) return ce;
    let Ht = _t.value;
    if (u(Ht) || f(Ht)) {
     let L = d(M) ? M.item.loc.start.column : M.loc.start.column;
     Ht.loc.end.line === Ht.loc.start.line ? Ht.loc.end.column += L - Ht.loc.start.column : Ht.loc.end.column = 1, 
     Ht.loc.start.column = L;
    }
    if (d(ce)) {
     let L = G(Ht);
     return L.comma = ce.comma, L;
    }
    return Ht;
   }
   ce.forEach(ce => {
    if (J(ce)) {
     var Ae;
     let ke, Te = X(M, ce.path), Ie = ce.path.slice(0, -1), Oe = N(ce.path), Ee = r(Te);
     if (bt(Oe) && !Ee && !bt(N(Ie))) {
      let M = Z(L, Ie.concat(0));
      M && r(M) && (Ee = !0);
     }
     if (Ee && bt(Oe) && !bt(N(Ie))) {
      let ke = Z(L, Ie), Ae = ke && a(ke) ? ke.value : ke;
      if (Ae && u(Ae)) {
       let ke = q(M.items, "", {
        temporal: ge
       });
       for (let L of ce.path) ke = ke == null ? void 0 : ke[L];
       let Ie = I({
        ...de,
        inlineTableStart: 0
       }, de), Oe = ke === void 0 ? void 0 : K({
        tmp: ke
       }, Ie), De = Oe == null ? void 0 : Oe.items[0];
       if (De && a(De) && (Te = G(De.value), Ee = !1, d(Te) && f(Te.item) && Te.item.items.length > 0)) {
        let M = Te.item;
        if (!(M.items[0].loc.start.column - M.loc.start.column > 1)) {
         let ce = Ae.items.map(L => L.item).find(L => f(L) && L.items.length > 0);
         ce && ce.items[0].loc.start.column - ce.loc.start.column > 1 && xr(L, M, !0);
        }
       }
      }
     }
     if (Ee && !r(Te)) {
      let L = Ie.filter(L => typeof L == "string"), ke = q(M.items, "", {
       temporal: ge
      });
      for (let L of ce.path) ke = ke == null ? void 0 : ke[L];
      if (ke !== void 0) {
       let M = Rr(L, de.escapeSequenceUpperCase), ce = K(ke, de);
       for (let L of ce.items) B(M, M, L, void 0);
       let s = M => {
        if (m(M)) for (let ce of M.items) {
         if (!t(ce) && !r(ce)) continue;
         let M = ce.key, ge = M.item, ke = L.concat(ge.value);
         ge.value = ke, ge.raw = Ur(ke, de.escapeSequenceUpperCase).raw, ge.loc.start.column = M.loc.start.column + 1, 
         ge.loc.end.column = ge.loc.start.column + ge.raw.length, M.loc.end.column = ge.loc.start.column + ge.raw.length + 1, 
         s(ce);
        }
       };
       s(M), H(M), Te = M;
      }
     }
     if (t(Te)) ke = L; else if (Ee) {
      ke = L;
      let M = L, ce = Z(M, Ie.concat(Oe - 1)), de = Z(M, Ie.concat(Oe));
      if (de) Oe = M.items.indexOf(de); else if (ce) {
       if (Oe = M.items.indexOf(ce) + 1, r(ce)) {
        let L = ce.key.item.value, de = Oe - 1;
        for (let ce = Oe; ce < M.items.length; ce++) {
         let ge = M.items[ce], ke = t(ge) || r(ge) ? ge.key.item.value : void 0;
         ke && ke.length > L.length && F(ke.slice(0, L.length), L) && (de = ce);
        }
        Oe = de + 1, r(Te) && (Te = O(Te, ce));
       }
      } else Oe = M.items.length;
     } else {
      ke = L;
      for (let M = ce.path.length - 1; M >= 0; M--) {
       let de = Z(L, ce.path.slice(0, M));
       if (de && !E(de, ce.path.slice(0, M))) {
        ke = de;
        break;
       }
      }
      a(ke) ? ke = ke.value : d(ke) && a(ke.item) ? ke = ke.item.value : (d(ke) && f(ke.item) || d(ke) && u(ke.item)) && (ke = ke.item);
     }
     if ((u(ke) || f(ke)) && (Te = le(ke, ce.path, Te), wi(ke, Te, de.indentWidth)), 
     u(ke)) {
      let M = Z(L, Ie), ce = Z(L, Ie.slice(0, -1));
      if (M && a(M) && ce) {
       let L = Ua(ke, Te, Oe);
       L !== 0 && Va(ce, M, L);
      }
     }
     let De = (u(ke) || f(ke)) && ke.loc.end.line > ke.loc.start.line;
     De && Ne.has(ke) && H(L);
     let _e = u(ke) || f(ke) ? (Ae = Sa(L, ke)) == null ? void 0 : Ae.items : void 0;
     if (r(ke) || u(ke) || e(ke)) {
      if (u(ke)) {
       let L = ae(ke, ai(ke));
       if (d(Te)) {
        let Ie = ke.items.length === 0 && f(Te.item) && Cr(Te.item);
        Te.comma = Ie || L;
        let Ae = Te, Oe = f(Ae.item) ? Ae.item : void 0, Ee = Oe && Oe.items.length > 0 ? ke.items.map(L => L.item).find(L => L !== Ae.item && f(L)) : void 0;
        if (Oe && Ee) {
         let L = oi(Ee);
         if (L !== oi(Oe)) {
          let ke = q(M.items, "", {
           temporal: ge
          });
          for (let L of ce.path) ke = ke == null ? void 0 : ke[L];
          let Ie = I({
           ...de,
           inlineTableStart: 0,
           trailingComma: L
          }, de), Oe = ke === void 0 ? void 0 : K({
           tmp: ke
          }, Ie).items[0];
          if (Oe && a(Oe)) {
           let L = G(Oe.value);
           L.comma = Ae.comma, Te = L;
          }
         }
        }
       }
      }
      if (de.inlineTableStart !== void 0 && de.inlineTableStart > 0 && e(ke) && t(Te)) {
       let M = Mo(Te, L, de);
       B(L, ke, Te, Oe);
       for (let ce of M) B(L, L, ce, void 0);
      } else {
       let M = Te;
       d(Te) && (r(ke) || e(ke)) && (M = Te.item);
       let de = Oe;
       if (e(ke) && a(M)) {
        let L = ke.items.findIndex(L => t(L) || r(L));
        L !== -1 && (de = L);
       }
       let ge = !1;
       if ((r(ke) || e(ke)) && a(M)) {
        let de = ne(Ie, M, ce.path);
        de && (Fe.has(ke) && H(L), M = de, ge = !0);
       }
       if (u(ke) && ke.items.length === 0 && H(L), de === 0 && u(ke) && dr(L).has(ke) && H(L), 
       de === 0 && (e(ke) || t(ke) || r(ke)) && dr(L).has(ke) && H(L), a(M) && M.key.value.length > 1) {
        let ce = lo(L, M.key.value.slice(0, -1));
        if (ce) {
         let L = M.equals;
         co(M.key, ce.key.raw), M.equals = M.key.loc.end.column + ce.equals - ce.key.loc.end.column;
         let de = M.equals - L;
         U(M.value, {
          lines: 0,
          columns: de
         }, {
          first_line_only: !0
         }), M.loc.end.line === M.loc.start.line && (M.loc.end.column += de);
        }
       }
       B(L, ke, M, de, void 0, _e), ge && Fe.add(ke);
      }
     } else if (f(ke)) {
      ke.items.length === 0 && (H(L), ar(ke) && ke.loc.end.line > ke.loc.start.line && (ke.loc.end.line = ke.loc.start.line));
      let M = ae(ke, oi(ke));
      if (a(Te)) {
       let de = G(Te);
       de.comma = M;
       let ge = Xa(ke, Te, ce.before);
       B(L, ke, de, ge, void 0, _e);
      } else if (d(Te) && a(Te.item)) {
       let de = Te.item, ge = ne(Ie, de, ce.path);
       ge && (Fe.has(ke) && H(L), de = ge);
       let Ae = G(de);
       Ae.comma = M;
       let Oe = Xa(ke, de, ce.before);
       B(L, ke, Ae, Oe, void 0, _e), ge && Fe.add(ke);
      } else B(L, ke, Te, void 0, void 0, _e);
     } else if (de.inlineTableStart !== void 0 && de.inlineTableStart > 0 && a(Te) && f(Te.value) && t(ke)) gi([ ...ke.key.item.value, ...Te.key.value ]) < de.inlineTableStart ? No(Te, ke, L, de) : B(L, ke, Te); else if (de.inlineTableStart === 0 && a(Te) && f(Te.value) && e(ke)) B(L, ke, Te, void 0, !0); else {
      let M = Te;
      d(Te) && (t(ke) || r(ke) || e(ke)) && (M = Te.item);
      let de = !1;
      if (t(ke) && a(M)) {
       let ge = ne(Ie, M, ce.path);
       ge && (Fe.has(ke) && H(L), M = ge, de = !0);
      }
      let ge = (t(ke) || r(ke)) && ke.items.length > 0 && ke.items.every(p) ? 2 : void 0;
      B(L, ke, M, void 0, void 0, void 0, ge), de && Fe.add(ke);
     }
     De && Ne.add(ke);
    } else if (Xi(ce)) {
     let Te, Ae = Z(L, ce.path);
     try {
      Te = X(M, ce.path);
     } catch {
      Te = void 0;
     }
     if (!Ae || !Te) {
      To(L, M, ce, de, ge, ke, De);
      return;
     }
     if (a(Ae) && t(Te)) {
      let Ie = Te.key.item.value;
      if ($(L, Ie).some(L => L !== Ae)) {
       To(L, M, ce, de, ge, ke, De);
       return;
      }
     }
     if (d(Ae) && (t(Te) || r(Te))) {
      let M = Z(L, ce.path.slice(0, -1)), ge = M && a(M) ? M.value : M;
      if (ge && u(ge)) {
       let L = Ie;
       for (let M of ce.path) L = L == null ? void 0 : L[M];
       if (L !== void 0) {
        let M = I({
         ...de,
         inlineTableStart: 0
        }, de), ce = K({
         tmp: L
        }, M), ge = ce == null ? void 0 : ce.items[0];
        ge && a(ge) && (Te = G(ge.value));
       }
      }
     }
     let Oe, Ee = Z(L, ce.path.slice(0, -1));
     Ee && a(Ee) && E(Ee, ce.path.slice(0, -1)) && (Ee = k(L, Ee));
     let _e = Fo(L, ce.path);
     if (a(Ae) && a(Te)) {
      let M = !1;
      if (Ae.key.value.length > 1) {
       let de = T(Ae), ge = Ya(ce.path, Ae.key.value, de ? de.length - Ae.key.value.length : 0);
       if (ge > 0 && ge < Ae.key.value.length) {
        Ae.key.value = Ae.key.value.slice(0, ge), Ae.key.raw = Ur(Ae.key.value).raw;
        let ce = Ae.key.loc.end.column, de = Ae.key.loc.start.column + Ae.key.raw.length, ke = de - ce;
        Ae.key.loc.end.column = de, Ae.equals += ke, Ae.value.loc.start.column += ke, Ae.value.loc.end.line === Ae.value.loc.start.line && (Ae.value.loc.end.column += ke), 
        Ae.loc.end.line === Ae.loc.start.line && (Ae.loc.end.column += ke), M = !0;
        let Te = Ae.key.value;
        if (Ee && (t(Ee) || e(Ee) || r(Ee))) {
         let M = [ ...Ee.items ];
         for (let ce = M.length - 1; ce >= 0; ce--) {
          let de = M[ce];
          if (de === Ae) continue;
          let ge = a(de) ? de.key.value : t(de) || r(de) ? de.key.item.value : void 0;
          ge && ge.length >= Te.length && F(ge.slice(0, Te.length), Te) && Q(L, Ee, de);
         }
        }
       }
      }
      if (!M && a(Te) && Ee && (t(Ee) || e(Ee) || r(Ee)) && Lo(L, Ee, Ae.key.value, Ae), 
      vo(Ae.value, Te.value, de.escapeSequenceUpperCase, de.minimumTimeDecimals ?? 0), 
      Ee && Ba(Ee, Ae, Ae.value, Te.value), Oe = Ae, Ae = Ae.value, Te = Te.value, M && Ie !== void 0) {
       let L = Ie;
       for (let M of ce.path) L = L == null ? void 0 : L[M];
       if (L !== void 0) {
        let M = Po(L, de);
        M !== void 0 && (Te = M, vo(Ae, Te, de.escapeSequenceUpperCase, de.minimumTimeDecimals ?? 0));
       }
      }
     } else if (a(Ae) && d(Te) && a(Te.item)) {
      let M = !1;
      if (Ae.key.value.length > 1) {
       let de = T(Ae), ge = Ya(ce.path, Ae.key.value, de ? de.length - Ae.key.value.length : 0);
       if (ge > 0 && ge < Ae.key.value.length) {
        Ae.key.value = Ae.key.value.slice(0, ge), Ae.key.raw = Ur(Ae.key.value).raw;
        let ce = Ae.key.loc.end.column, de = Ae.key.loc.start.column + Ae.key.raw.length, ke = de - ce;
        Ae.key.loc.end.column = de, Ae.equals += ke, Ae.value.loc.start.column += ke, Ae.value.loc.end.line === Ae.value.loc.start.line && (Ae.value.loc.end.column += ke), 
        Ae.loc.end.line === Ae.loc.start.line && (Ae.loc.end.column += ke), M = !0;
        let Te = Ae.key.value;
        if (Ee && (t(Ee) || e(Ee) || r(Ee))) {
         let M = [ ...Ee.items ];
         for (let ce = M.length - 1; ce >= 0; ce--) {
          let de = M[ce];
          if (de === Ae) continue;
          let ge = a(de) ? de.key.value : t(de) || r(de) ? de.key.item.value : void 0;
          ge && ge.length >= Te.length && F(ge.slice(0, Te.length), Te) && Q(L, Ee, de);
         }
        }
       }
      }
      if (!M && a(Te.item) && Ee && (t(Ee) || e(Ee) || r(Ee)) && Lo(L, Ee, Ae.key.value, Ae), 
      Oe = Ae, Ae = Ae.value, Te = Te.item.value, M && Ie !== void 0) {
       let L = Ie;
       for (let M of ce.path) L = L == null ? void 0 : L[M];
       if (L !== void 0) {
        let M = Po(L, de);
        M !== void 0 && (Te = M);
       }
      }
     } else if (d(Ae) && a(Ae.item) && a(Te)) {
      let M = Ae.item, ge = !1;
      if (M.key.value.length > 1) {
       let ke = T(M), Te = Ya(ce.path, M.key.value, ke ? ke.length - M.key.value.length : 0);
       if (Te > 0 && Te < M.key.value.length) {
        M.key.value = M.key.value.slice(0, Te), M.key.raw = Ur(M.key.value, de.escapeSequenceUpperCase).raw;
        let ce = M.key.loc.end.column, ke = M.key.loc.start.column + M.key.raw.length, Ie = ke - ce;
        M.key.loc.end.column = ke, M.equals += Ie, M.value.loc.start.column += Ie, M.value.loc.end.line === M.value.loc.start.line && (M.value.loc.end.column += Ie), 
        M.loc.end.line === M.loc.start.line && (M.loc.end.column += Ie), M.loc.end.line === M.loc.start.line && sr(L, M, {
         lines: 0,
         columns: Ie
        }), ge = !0;
        let Oe = M.key.value, De = Ee;
        if (De && d(De) && (De = De.item), De && a(De) && (De = De.value), De && m(De)) {
         let M = [ ...De.items ];
         for (let ce = M.length - 1; ce >= 0; ce--) {
          let de = M[ce];
          if (de === Ae) continue;
          let ge = a(de) ? de.key.value : d(de) && a(de.item) ? de.item.key.value : t(de) || r(de) ? de.key.item.value : void 0;
          ge && ge.length >= Oe.length && F(ge.slice(0, Oe.length), Oe) && Q(L, De, de);
         }
        }
       }
      }
      if (vo(M.value, Te.value, de.escapeSequenceUpperCase, de.minimumTimeDecimals ?? 0), 
      Oe = M, Ae = M.value, Te = Te.value, ge && Ie !== void 0) {
       let L = Ie;
       for (let M of ce.path) L = L == null ? void 0 : L[M];
       if (L !== void 0) {
        let M = Po(L, de);
        M !== void 0 && (Te = M, vo(Ae, Te, de.escapeSequenceUpperCase, de.minimumTimeDecimals ?? 0));
       }
      }
     } else if (d(Ae) && d(Te) && a(Ae.item) && a(Te.item)) {
      let M = !1, ge = Ae.item;
      if (ge.key.value.length > 1) {
       let ke = T(ge), Te = Ya(ce.path, ge.key.value, ke ? ke.length - ge.key.value.length : 0);
       if (Te > 0 && Te < ge.key.value.length) {
        ge.key.value = ge.key.value.slice(0, Te), ge.key.raw = Ur(ge.key.value, de.escapeSequenceUpperCase).raw;
        let ce = ge.key.loc.end.column, ke = ge.key.loc.start.column + ge.key.raw.length, Ie = ke - ce;
        ge.key.loc.end.column = ke, ge.equals += Ie, ge.value.loc.start.column += Ie, ge.value.loc.end.line === ge.value.loc.start.line && (ge.value.loc.end.column += Ie), 
        ge.loc.end.line === ge.loc.start.line && (ge.loc.end.column += Ie), ge.loc.end.line === ge.loc.start.line && sr(L, ge, {
         lines: 0,
         columns: Ie
        }), M = !0;
        let Oe = ge.key.value, De = Ee;
        if (De && d(De) && (De = De.item), De && a(De) && (De = De.value), De && m(De)) {
         let M = [ ...De.items ];
         for (let ce = M.length - 1; ce >= 0; ce--) {
          let de = M[ce];
          if (de === Ae) continue;
          let ge = a(de) ? de.key.value : d(de) && a(de.item) ? de.item.key.value : t(de) || r(de) ? de.key.item.value : void 0;
          ge && ge.length >= Oe.length && F(ge.slice(0, Oe.length), Oe) && Q(L, De, de);
         }
        }
       }
      }
      if (vo(ge.value, Te.item.value, de.escapeSequenceUpperCase, de.minimumTimeDecimals ?? 0), 
      Oe = ge, Ae = ge.value, Te = Te.item.value, M && Ie !== void 0) {
       let L = Ie;
       for (let M of ce.path) L = L == null ? void 0 : L[M];
       if (L !== void 0) {
        let M = Po(L, de);
        M !== void 0 && (Te = M, vo(Ae, Te, de.escapeSequenceUpperCase, de.minimumTimeDecimals ?? 0));
       }
      }
     } else if (t(Ae)) {
      let Te = q(M.items, "", {
       temporal: ge
      });
      for (let L of ce.path) Te = Te == null ? void 0 : Te[L];
      if (Te !== void 0) {
       let M = Ae.key.item.value, ge = M.slice(-1), Ie = M.slice(0, -1), Oe = k(L, Ae) ?? oa(L, ce.path);
       if (e(Oe)) {
        let ce = $(L, M).filter(L => L !== Ae && (t(L) || r(L)));
        for (let M of ce) Q(L, Oe, M);
       }
       let Ee = K({
        [ge[0]]: Te
       }, de), _e = Ee.items[0];
       if (Ie.length > 0) if (t(_e) || r(_e)) te(_e, Ie, Ae, Oe), ke.add(_e); else if ($(L, Ie).some(a)) j(_e, Ie, Ae, Oe), 
       ke.add(_e); else {
        let M = L.items.find(L => L !== Ae && (t(L) || r(L)) && F(L.key.item.value, Ie));
        if (M) B(L, M, _e, void 0), Q(L, Oe, Ae), ke.add(_e); else {
         let M = W(Ie, de.escapeSequenceUpperCase);
         De.add(M), B(L, M, _e, 0), pr(L, Oe, Ae, M), ke.add(M);
        }
       } else pr(L, Oe, Ae, _e), ke.add(_e), Co(L, _e);
       if (Ee.items.length > 1) for (let M = 1; M < Ee.items.length; M++) {
        let ce = Ee.items[M];
        Ie.length > 0 && ee(ce, Ie);
        let de = M === 1 ? _e : Ee.items[M - 1];
        B(L, Oe, ce, Oe.items.indexOf(de) + 1), ke.add(ce);
       }
       return;
      }
      Oe = oa(L, ce.path);
     } else if (r(Ae)) {
      let Te = q(M.items, "", {
       temporal: ge
      }), Ie = Ae.key.item.value, Ee = Te, _e = typeof ce.path[ce.path.length - 1] == "number" ? ce.path.slice(0, -1) : ce.path;
      for (let L of _e) Ee = Ee == null ? void 0 : Ee[L];
      if (Ee !== void 0) {
       let M = Ie.slice(-1), ge = Ie.slice(0, -1), Te = k(L, Ae) ?? oa(L, ce.path), Oe = K({
        [M[0]]: Ee
       }, de).items[0];
       if (Array.isArray(Ee) && !Ee.every(L => P(L))) {
        let M = $(L, Ie).filter(L => L !== Ae && (t(L) || r(L)));
        for (let ce of M) Q(L, L, ce);
       }
       if (ge.length > 0) if (t(Oe) || r(Oe)) te(Oe, ge, Ae, Te), ke.add(Oe); else {
        let M = e(Te) ? Te.items.find(L => t(L) && F(L.key.item.value, ge)) : void 0;
        if (M) {
         let ce = M.items.find(L => a(L) && F(L.key.value, Oe.key.value));
         ce ? pr(L, M, ce, Oe) : B(L, M, Oe, void 0), Q(L, Te, Ae), ke.add(M);
         return;
        }
        if ($(L, ge).some(a)) j(Oe, ge, Ae, Te), ke.add(Oe); else {
         let M = W(ge, de.escapeSequenceUpperCase);
         De.add(M), B(L, M, Oe, 0), pr(L, Te, Ae, M), ke.add(M);
        }
       } else pr(L, Te, Ae, Oe), ke.add(Oe), Co(L, Oe);
       return;
      }
      Oe = oa(L, ce.path);
     } else if (Oe = oa(L, ce.path), a(Oe)) {
      let M = X(L, ce.path.slice(0, -1));
      a(M) && u(M.value) && (Oe = M.value);
     } else d(Oe) && a(Oe.item) ? Oe = Oe.item.value : (d(Oe) && f(Oe.item) || d(Oe) && u(Oe.item)) && (Oe = Oe.item);
     if (d(Ae) && d(Te) && (o(Ae.item) && o(Te.item) && (vo(Ae.item, Te.item, de.escapeSequenceUpperCase, de.minimumTimeDecimals ?? 0), 
     Te.loc = {
      start: {
       ...Te.item.loc.start
      },
      end: {
       ...Te.item.loc.end
      }
     }), Te.comma = Ae.comma), _e) {
      let L = x(Ae.loc), M = x(Te.loc).columns - L.columns;
      M !== 0 && Ha(_e.container, _e.row, M);
     }
     Te = ue(Ae, Te, ce.path), pr(L, Oe, Ae, Te), u(Te) && Pe.add(Te), (u(Te) || f(Te)) && (H(L), 
     mi(Te, de.indentWidth), ze.push({
      owner: Oe,
      container: Te
     })), e(Oe) && a(Ae) && (t(Te) || r(Te)) && wo(L, Te);
    } else if (Y(ce)) {
     let ge = Z(L, ce.path);
     if (ge) {
      let ke = oa(L, ce.path);
      if (ke === ge && (ke = oa(L, ce.path.slice(0, -1))), ke === ge) {
       let M = Sa(L, ge);
       M && (ke = M);
      }
      a(ke) && (ke = ke.value), d(ke) && a(ke.item) && (ke = ke.item.value), d(ke) && f(ke.item) && (ke = ke.item), 
      d(ke) && u(ke.item) && (ke = ke.item), (!m(ke) || !ke.items.includes(ge)) && (ke = k(L, ge) ?? (m(ke) ? L : Sa(L, ge) ?? L));
      let Ae = !1;
      if (ce.path.length > 1 && t(ge) && Ie !== void 0) {
       let M = ce.path.slice(0, -1), ke = ge.key.item.value.slice(0, -1);
       if ($(L, ke).filter(L => L !== ge).length === 0) {
        let ce = Ie;
        for (let L of M) ce = ce == null ? void 0 : ce[L];
        if (P(ce) && Object.keys(ce).length === 0) {
         let M = ge;
         for (;M.items.length > 0; ) V(L, M, N(M.items));
         H(L);
         let ce = M.key, Te = h(ce) ? ce.item : ce;
         Te.value = ke, Te.raw = ao(Te.raw, Te.value, de.escapeSequenceUpperCase), Te.loc.end.column = Te.loc.start.column + Te.raw.length, 
         ce.loc.end.column = ce.loc.start.column + Te.raw.length + 2, M.loc.end.line = ce.loc.end.line, 
         M.loc.end.column = ce.loc.end.column, C(M), Ae = !0;
        }
       }
      }
      let Oe = e(ke) && m(ke) ? ke.items.indexOf(ge) : -1, _e = m(ke) && !e(ke) ? ke.items.indexOf(ge) : -1, Fe = d(ge) ? ge.comma : void 0;
      d(ge) && (u(ke) || f(ke)) && er(ke, ge.loc.start.column), d(ge) && (u(ke) || f(ke)) && _e === ke.items.length - 1 && Fe !== void 0 && Me.set(ke, Fe);
      let Ne = d(ge) && (u(ke) || f(ke)) && ge.loc.end.line === ke.loc.end.line ? ke.loc.end.column - ge.loc.end.column : void 0, je = T(d(ge) && a(ge.item) ? ge.item : ge), Pe = a(ge) ? ge : d(ge) && a(ge.item) ? ge.item : void 0;
      if (Pe && je && m(ke)) {
       let M = je.length - Pe.key.value.length, de = ce.path.slice(M);
       if (de.length > 0 && de.length < Pe.key.value.length) {
        let M = ke.items, ce = [];
        for (let L of M) {
         if (L === ge) continue;
         let M = a(L) ? L.key.value : d(L) && a(L.item) ? L.item.key.value : t(L) || r(L) ? L.key.item.value : void 0;
         M && M.length > de.length && F(M.slice(0, de.length), de) && ce.push(L);
        }
        for (let M of ce) Q(L, ke, M);
       }
      }
      if (Pe && je && m(ke)) {
       let M = Pe.key.value, ce = ke.items, de = [];
       for (let L of ce) {
        if (L === ge) continue;
        let ce = a(L) ? L.key.value : d(L) && a(L.item) ? L.item.key.value : t(L) || r(L) ? L.key.item.value : void 0;
        ce && ce.length > M.length && F(ce.slice(0, M.length), M) && de.push(L);
       }
       for (let M of de) Q(L, ke, M);
      }
      if ((t(ge) || r(ge)) && m(ke)) {
       let M = ge.key.item.value, ce = ke.items, de = [];
       for (let L of ce) {
        if (L === ge) continue;
        let ce = a(L) ? L.key.value : t(L) || r(L) ? L.key.item.value : void 0;
        ce && ce.length > M.length && F(ce.slice(0, M.length), M) && de.push(L);
       }
       for (let M of de) Q(L, ke, M);
      }
      if (Ae || Q(L, ke, ge), d(ge) && (u(ke) || f(ke)) && ge.loc.end.line === ke.loc.end.line) {
       let M = ke.items, ce = ke.loc.end.line === ke.loc.start.line ? M.every(L => L.loc.end.line === ke.loc.start.line) : M.length > 0 && N(M).loc.end.line === ke.loc.end.line;
       if (M.length > 0 && _e === M.length && ce) {
        let ce = Ne ?? ke.loc.end.column - ge.loc.end.column;
        H(L);
        let de = N(M).loc.end.column + ce;
        ke.loc.end.column !== de && (ke.loc.end.column = de);
        let Te, s = L => {
         if (a(L)) return L.value === ke ? L : s(L.value);
         if (d(L)) return s(L.item);
         if (m(L)) for (let M of L.items) {
          let L = s(d(M) ? M.item : M);
          if (L) return L;
         }
        };
        if (Te = s(L), Te && Te.loc.end.line === ke.loc.end.line) {
         Te.loc.end.column = ke.loc.end.column;
         let e = L => {
          if (a(L)) return e(L.value);
          if (d(L)) return L.item === Te ? L : e(L.item);
          if (m(L)) for (let M of L.items) {
           let L = e(M);
           if (L) return L;
          }
         }, M = e(L);
         if (M) {
          let ce = ke.loc.end.column - M.loc.end.column;
          M.loc.end.column = ke.loc.end.column, ce !== 0 && (sr(L, M, {
           lines: 0,
           columns: ce
          }), cr(L), H(L));
         }
        }
       }
      }
      if (!Ae && ce.path.length > 1 && (t(ge) || r(ge)) && Ie !== void 0) {
       let M = ce.path.slice(0, -1), ke = ge.key.item.value.slice(0, -1);
       if ($(L, ke).length === 0) {
        let ce = Ie;
        for (let L of M) ce = ce == null ? void 0 : ce[L];
        if (P(ce) && Object.keys(ce).length === 0) {
         let M = W(ke, de.escapeSequenceUpperCase);
         De.add(M);
         let ce = Oe >= 0 ? Math.min(Oe, L.items.length) : L.items.length;
         H(L), B(L, L, M, ce);
        }
       }
      }
      if (!Ae && ce.path.length > 1 && Ie !== void 0) {
       let M = a(ge) ? ge : d(ge) && a(ge.item) ? ge.item : void 0;
       if (M && M.key.value.length > 1) {
        let ge = ce.path.slice(0, -1), Ae = e(ke) || t(ke) || r(ke) || f(ke) ? ke : L;
        if (m(Ae)) {
         let ce;
         if (t(Ae) || r(Ae)) {
          let L = Ae.key.item.value, M = 0, de = 0;
          for (let ce = 0; ce < L.length && M < ge.length; ce++) {
           for (;M < ge.length && typeof ge[M] == "number"; ) M++;
           if (M >= ge.length || ge[M] !== L[ce]) break;
           de++, M++;
          }
          for (;M < ge.length && typeof ge[M] == "number"; ) M++;
          ce = de === L.length ? ge.slice(M) : ge.slice(L.length + +!!r(Ae));
         } else if (f(Ae)) if (je) {
          let L = je.slice(0, je.length - M.key.value.length), de = 0, ke = 0;
          for (;ke < L.length && de < ge.length; ) {
           for (;de < ge.length && typeof ge[de] == "number"; ) de++;
           if (de >= ge.length || ge[de] !== L[ke]) break;
           ke++, de++;
          }
          for (;de < ge.length && typeof ge[de] == "number"; ) de++;
          ce = ke === L.length ? ge.slice(de) : ge.slice(L.length);
         } else ce = ge.slice(ge.length - (M.key.value.length - 1)); else ce = ge;
         ce = ce.filter(L => typeof L == "string");
         let ke = Ae.items.filter(L => {
          let M = a(L) ? L.key.value : d(L) && a(L.item) ? L.item.key.value : void 0;
          return !!M && F(M.slice(0, ce.length), ce);
         }), Ee = r(Ae), Ne = [];
         Ee && ke.length === 0 && (Ne = $(L, Ae.key.item.value.concat(ce)));
         let Me = ce.length === 0 && (t(Ae) || r(Ae) || f(Ae));
         if (ke.length === 0 && Ne.length === 0 && !Me) {
          let M = Ie;
          for (let L of ge) M = M == null ? void 0 : M[L];
          if (P(M) && Object.keys(M).length === 0) {
           if (f(Ae)) {
            let M = ce.map(L => Te.test(L) ? L : JSON.stringify(L).replace(/\x7f/g, "\\u007f")).join("."), ge = Array.from(Xe(`${M} = {}`))[0];
            if (a(ge)) {
             let M = G(ge);
             M.comma = Fe ?? !1, H(L), ar(Ae) && Ae.loc.end.line > Ae.loc.start.line && (Ae.loc.end.line = Ae.loc.start.line), 
             B(L, Ae, M, _e >= 0 ? _e : void 0), de.bracketSpacing && U(M, {
              lines: 0,
              columns: 1
             });
             let ce = Ae.items[_e + 1], ke = z(L).get(M);
             ce && ke && ce.loc.start.line === M.loc.end.line && (ke.columns = M.loc.end.column + 2 - ce.loc.start.column);
            }
            return;
           }
           let M = W(Ee || t(Ae) ? Ae.key.item.value.concat(ce) : ce, de.escapeSequenceUpperCase);
           De.add(M);
           let ge = Oe >= 0 ? Oe : L.items.length;
           if (Ee) {
            let M = L.items.indexOf(Ae);
            ge = M >= 0 ? M + 1 : L.items.length;
           } else if (t(Ae)) {
            let M = L.items.indexOf(Ae);
            ge = M >= 0 ? M + 1 : L.items.length;
           } else if (e(Ae)) {
            let M = xo(L);
            ge = M >= 0 ? M : L.items.length;
           }
           H(L), B(L, L, M, ge);
          }
         }
        }
       }
      }
      if (r(ge)) {
       let de = ge.key.item.value, ke = ce.path.slice(0, -1);
       !Z(L, ke.concat(0)) && Z(M, ke) && Ee.set(de.join("."), de);
      }
     } else {
      let e = () => Z(L, ce.path.concat(0)) || $(L, ce.path).filter(r)[0], ge = e();
      if (ge) {
       let ke, Te = L.items.indexOf(ge), Ae = !1;
       if (ce.path.length > 1 && Ie !== void 0) {
        let M = ce.path.slice(0, -1);
        if ($(L, M).filter(L => !(r(L) && F(L.key.item.value, ce.path))).length === 0) {
         let ce = Ie;
         for (let L of M) ce = ce == null ? void 0 : ce[L];
         if (P(ce) && Object.keys(ce).length === 0) {
          let ce = ge, ke = ce.key;
          for (;ce.items.length > 0; ) Q(L, ce, N(ce.items));
          H(L), ce.type = "Table", ke.type = "TableKey";
          let Te = h(ke) ? ke.item : ke;
          Te.value = M, Te.raw = ao(Te.raw, Te.value, de.escapeSequenceUpperCase), Te.loc.end.column = Te.loc.start.column + Te.raw.length, 
          ke.loc.end.column = ke.loc.start.column + Te.raw.length + 2, ce.loc.end.line = ke.loc.end.line, 
          ce.loc.end.column = ke.loc.end.column, C(ce), Ae = !0;
         }
        }
       }
       for (;ke = e(); ) Q(L, L, ke);
       for (let M of $(L, ce.path).filter(t)) Q(L, L, M);
       if (Z(M, ce.path)) {
        let L = ce.path;
        Ee.set(L.join("."), L);
       }
       if (!Ae && ce.path.length > 1 && Ie !== void 0) {
        let M = ce.path.slice(0, -1);
        if ($(L, M).length === 0) {
         let ce = Ie;
         for (let L of M) ce = ce == null ? void 0 : ce[L];
         if (P(ce) && Object.keys(ce).length === 0) {
          let ce = W(M, de.escapeSequenceUpperCase);
          De.add(ce);
          let ge = Te >= 0 ? Math.min(Te, L.items.length) : L.items.length;
          H(L), B(L, L, ce, ge);
         }
        }
       }
      } else {
       let M = Io(L, ce.path), ge = $(L, M);
       if (ge.length > 0) {
        let ke = L.items.indexOf(ge[0]);
        for (let M of ge) Q(L, L, M);
        if (M.length > 1 && Ie !== void 0) {
         let ge = M.slice(0, -1);
         if ($(L, ge).length === 0) {
          let M = Ie;
          for (let L of ce.path.slice(0, -1)) M = M == null ? void 0 : M[L];
          if (P(M) && Object.keys(M).length === 0) {
           let M = W(ge, de.escapeSequenceUpperCase);
           De.add(M);
           let ce = ke >= 0 ? Math.min(ke, L.items.length) : L.items.length;
           H(L), B(L, L, M, ce);
          }
         }
        }
       } else X(L, ce.path);
      }
     }
    } else if (Zi(ce)) {
     if (ce.key !== void 0) {
      je.push(ce);
      return;
     }
     let M = Z(L, ce.path);
     if (M) {
      if (h(M) && (M = M.item), a(M) && (M = M.value), ce.from >= M.items.length) return;
      let de = M.items[ce.from];
      Ta(L, M, de, ce.to);
     } else {
      $a(L);
      let M, de = X(L, ce.path.concat(ce.from)), ge = ya(L).find(L => L.member === de), ke = ge ? [ ...ge.items ] : [ de ], Te = ke.map(L => ({
       startLine: L.loc.start.line,
       endLine: L.loc.end.line
      })), Ie = L.items.indexOf(ge ? ge.items[0] : de), Ae = Te[Te.length - 1].endLine;
      for (let ce = 0; ce < L.items.length; ce++) {
       let de = L.items[ce];
       if (de.loc.start.line > Ae) {
        M = de.loc.start.line - Ae;
        break;
       }
      }
      if (M === void 0 && Ie > 0) {
       let ce = L.items[Ie - 1];
       M = Te[0].startLine - ce.loc.end.line;
      }
      let Oe = ge ? ge.items.indexOf(de) : 0;
      for (let M = 0; M <= Oe; M++) L.items.includes(ke[M]) && V(L, L, ke[M]);
      for (let M = Oe + 1; M < ke.length; M++) {
       let ce = L.items.indexOf(ke[M]);
       ce >= 0 && L.items.splice(ce, 1);
      }
      let Ee, De = Z(L, ce.path.concat(ce.to)), _e = !1, Fe = ge && ge.items[0] !== de && p(ge.items[0]);
      if (De) {
       let M = ya(L).find(L => L.member === De);
       _e = !(!M || M.items[0] === De || !p(M.items[0])), Ee = _e && Fe ? L.items.indexOf(M.items[0]) : L.items.indexOf(De);
      } else Ee = L.items.length;
      let Ne = Ee > 0 ? L.items[Ee - 1].loc.end.line : 0, Me = Ee < L.items.length ? L.items[Ee].loc.start.line : void 0, je = _e && Fe, Pe = Ee;
      for (let M = 0; M < ke.length; M++) {
       let ce, de = ke[M];
       if ((je || Fe && Ee > 0 && Ee < L.items.length) && Pe > 0) {
        let L = M === 0 ? Ne : Te[M - 1].endLine, ge = M === 0 && Me !== void 0 ? Me - Ne : Te[M].startLine - L;
        ge !== (t(de) || r(de) ? 2 : 1) && (ce = ge);
       }
       B(L, L, de, Pe, void 0, void 0, ce), Pe++;
      }
      if (M !== void 0) {
       H(L);
       let ce = ke[ke.length - 1], de = L.items.indexOf(ce) + 1;
       if (de < L.items.length) {
        let ge = L.items[de].loc.start.line - ce.loc.end.line, ke = M - ge;
        if (ke !== 0) for (let M = de; M < L.items.length; M++) U(L.items[M], {
         lines: ke,
         columns: 0
        });
       }
      }
     }
    } else if (Qi(ce)) {
     let ge = ce.path.concat(ce.from), ke = Z(L, ge);
     if (!ke) {
      let M = $(L, ge);
      if (M.length === 1 && (t(M[0]) || r(M[0]))) {
       let L = M[0].key, ke = h(L) ? L.item : L, Te = ge.length - 1, Ie = ke.raw;
       ke.value[Te] = ce.to, ke.raw = ao(ke.raw, ke.value, de.escapeSequenceUpperCase), 
       co(ke, Ie), ke.loc.end.column = ke.loc.start.column + ke.raw.length;
       return;
      }
     }
     ke ||= X(L, ge);
     let Te = X(M, ce.path.concat(ce.to));
     h(ke) && (ke = ke.item), h(Te) && (Te = Te.item);
     let Ie = ke.key, Ae = Te.key, Oe = h(Ie) ? Ie.item : Ie, Ee = h(Ae) ? Ae.item : Ae;
     if (Oe.value.length !== Ee.value.length) {
      let M = ce.path.concat(ce.from);
      if ((t(ke) || r(ke)) && a(Te) && F(Oe.value.slice(0, M.length), M)) {
       let L = M.length - 1, ge = Oe.raw;
       Oe.value[L] = ce.to, Oe.raw = ao(Oe.raw, Oe.value, de.escapeSequenceUpperCase), 
       co(Oe, ge), Oe.loc.end.column = Oe.loc.start.column + Oe.raw.length;
       return;
      }
      if (a(ke) && a(Te) && Oe.value.length <= M.length && F(Oe.value, M.slice(M.length - Oe.value.length))) {
       let M = Oe.raw;
       Oe.value[Oe.value.length - 1] = ce.to, Oe.raw = ao(Oe.raw, Oe.value, de.escapeSequenceUpperCase), 
       Oe.loc.end.column = Oe.loc.start.column + Oe.raw.length;
       let ge = Oe.raw.length - M.length;
       ge > 0 && (ke.equals += ge, U(ke.value, {
        lines: 0,
        columns: ge
       }, {
        first_line_only: !0
       }), sr(L, ke.value, {
        lines: 0,
        columns: ge
       }));
       return;
      }
      throw Error(`Cannot rename "${Oe.raw}" to "${Ee.raw}": the replacement key has ${Ee.value.length} segment(s) where the existing key has ${Oe.value.length}, so one cannot be substituted for the other.`);
     }
     Ee.raw = ao(Oe.raw, Ee.value, de.escapeSequenceUpperCase), co(Ee, Oe.raw), Ee.loc.end.column = Ee.loc.start.column + Ee.raw.length, 
     pr(L, h(Ie) ? Ie : ke, Oe, Ee);
    }
   }), H(L);
   for (let M = 1; M < L.items.length; M++) {
    let ce = L.items[M - 1], de = L.items[M];
    if (p(ce) && t(de) && De.has(de)) {
     let L = de.loc.start.line - ce.loc.end.line - 1;
     L > 0 && U(de, {
      lines: -L,
      columns: 0
     });
    }
   }
   let Re = L.items;
   for (let L = 0; L < Re.length - 1; L++) {
    let M = Re[L], ce = Re[L + 1];
    if ((t(M) || r(M)) && M.items.length === 0 && (t(ce) || r(ce))) {
     let de = ce.loc.start.line - M.loc.end.line - 1;
     if (de > 1) {
      let M = 1 - de;
      for (let ce = L + 1; ce < Re.length; ce++) U(Re[ce], {
       lines: M,
       columns: 0
      });
     }
    }
   }
   let Tt = !1;
   Gt(L, {
    InlineTable: L => {
     ar(L) && (Tt = !0);
    },
    InlineArray: L => {
     ar(L) && (Tt = !0);
    }
   }), Tt && H(L);
   let _t = !1, Ht = [];
   if (Gt(L, {
    InlineTable: M => {
     ar(M) && (Ht.push(M), Eo(M), or(M), xr(L, M, de.bracketSpacing), _t = !0);
    },
    InlineArray: M => {
     ar(M) && (Eo(M), or(M), xr(L, M, de.bracketSpacing), _t = !0);
    }
   }), _t) {
    H(L);
    for (let M of Ht) Do(L, M);
    Oo(L);
   }
   if (Ao(L), jo(L, Ee, de), Na(L, je, ke), je.length > 0 && cr(L), Pe.size > 0) {
    H(L);
    for (let L of Pe) Ti(L, de.indentWidth);
   }
   if (ze.length > 0) {
    H(L);
    for (let {owner: L, container: M} of ze) bo(M), fi(M, L.loc.start.column, de.indentWidth, de.bracketSpacing);
   }
   return L;
  }
  function bo(L) {
   if (delete L.range, m(L)) for (let M of L.items) bo(M);
   h(L) && bo(L.item), a(L) && (bo(L.key), bo(L.value));
  }
  function xo(L) {
   return L.items.findIndex(L => t(L) || r(L));
  }
  function So(L) {
   let M = xo(L);
   return M === -1 ? void 0 : M;
  }
  function Co(L, M) {
   let ce = L.items.indexOf(M);
   if (ce < 0) return;
   let de = xo(L);
   de === -1 || de > ce || (V(L, L, M), H(L), B(L, L, M, de));
  }
  function wo(L, M) {
   let ce = L.items.indexOf(M);
   if (ce < 0) return;
   let de = L.items.findIndex((L, M) => M > ce && (t(L) || r(L)));
   if (!L.items.some((L, M) => M > ce && a(L) && (de === -1 || M < de))) return;
   let ge = de === -1 ? L.items.length : de;
   H(L), V(L, L, M), B(L, L, M, ge - 1);
  }
  function To(L, M, ce, de, ge, ke, Ie) {
   let Ae = q(M.items, "", {
    temporal: ge
   });
   for (let L of ce.path) Ae = Ae == null ? void 0 : Ae[L];
   if (Ae === void 0) return;
   {
    let M = ce.path.findIndex(L => typeof L == "number");
    if (M > 0 && ce.path.slice(M + 1).every(L => typeof L == "string")) {
     let ge = Z(L, ce.path.slice(0, M + 1));
     if (ge && r(ge)) {
      let ke = ge.key.item.value, Te = ce.path.slice(M + 1), Ie = $(L, ke.concat(Te));
      for (let M of Ie) Q(L, L, M);
      let Oe = ge.items.filter(L => {
       let M = a(L) ? L.key.value : void 0;
       return M && M.length > Te.length && F(M.slice(0, Te.length), Te);
      });
      for (let M of Oe) Q(L, ge, M);
      let Ee = Ae;
      for (let L = ce.path.length - 1; L > M; L--) Ee = {
       [ce.path[L]]: Ee
      };
      let De = Ni(K(Ee, de).items, de), _e = Array.from(Xe(De)), h = M => {
       let ce = ge.items.find(L => a(L) && F(L.key.value, M.key.value));
       ce ? pr(L, ge, ce, M) : B(L, ge, M, void 0);
      };
      for (let L of _e) if (a(L)) h(L); else if (t(L)) {
       let M = L.key.item.value;
       for (let ce of L.items) {
        if (!a(ce)) continue;
        let L = ce.key.raw, ge = M.concat(ce.key.value);
        ce.key.value = ge, ce.key.raw = Ur(ge, de.escapeSequenceUpperCase).raw;
        let ke = ce.key.raw.length - L.length;
        ce.key.loc.end.column = ce.key.loc.start.column + ce.key.raw.length, ce.equals += ke, 
        U(ce.value, {
         lines: 0,
         columns: ke
        }, {
         first_line_only: !0
        }), ce.loc.end.line === ce.loc.start.line && (ce.loc.end.column += ke), h(ce);
       }
      }
      return;
     }
    }
   }
   let Oe = Ae;
   for (let L = ce.path.length - 1; L >= 0; L--) Oe = {
    [ce.path[L]]: Oe
   };
   let Ee = $(L, ce.path);
   for (let M of Ee) V(L, L, M);
   let De, _e = Ni(K(Oe, de).items, de), Fe = Array.from(Xe(_e)), Ne = So(L);
   Ne !== void 0 && H(L);
   for (let M = 0; M < Fe.length; M++) {
    let ce = Fe[M], de = t(ce) ? L.items.find(L => t(L) && F(L.key.item.value, ce.key.item.value)) : void 0;
    if (de) {
     for (let M of ce.items) B(L, de, M, void 0);
     De ||= de;
    } else {
     if (a(ce) && f(ce.value)) {
      let de = ce.key.value, ge = L.items.find(L => t(L) && F(L.key.item.value, de));
      if (ge) {
       for (let M of ce.value.items) B(L, ge, d(M) ? M.item : M, void 0);
       De ||= ge;
       continue;
      }
      if ($(L, de).filter(L => a(L) || t(L) || r(L)).length > 0) {
       for (let ge of ce.value.items) {
        let ce = d(ge) ? ge.item : ge;
        if (a(ce)) {
         let L = ce.key.raw, M = de.concat(ce.key.value);
         ce.key.value = M, ce.key.raw = M.map(L => Te.test(L) ? L : JSON.stringify(L).replace(/\x7f/g, "\\u007f")).join(".");
         let ge = ce.key.raw.length - L.length;
         ce.key.loc.end.column = ce.key.loc.start.column + ce.key.raw.length, ce.equals += ge, 
         U(ce.value, {
          lines: 0,
          columns: ge
         }, {
          first_line_only: !0
         }), ce.loc.end.line === ce.loc.start.line && (ce.loc.end.column += ge);
        }
        B(L, L, ce, M === 0 ? Ne : void 0), De ||= ce;
       }
       continue;
      }
     }
     if (t(ce)) {
      let de = ce.key.item.value;
      if ($(L, de).filter(L => a(L)).length > 0) {
       for (let ge of ce.items) {
        if (a(ge)) {
         let L = ge.key.raw, M = de.concat(ge.key.value);
         ge.key.value = M, ge.key.raw = M.map(L => Te.test(L) ? L : JSON.stringify(L).replace(/\x7f/g, "\\u007f")).join(".");
         let ce = ge.key.raw.length - L.length;
         ge.key.loc.end.column = ge.key.loc.start.column + ge.key.raw.length, ge.equals += ce, 
         U(ge.value, {
          lines: 0,
          columns: ce
         }, {
          first_line_only: !0
         }), ge.loc.end.line === ge.loc.start.line && (ge.loc.end.column += ce);
        }
        B(L, L, ge, M === 0 ? Ne : void 0), De ||= ge;
       }
       continue;
      }
     }
     M > 0 && De && t(De) && a(ce) ? B(L, De, ce, void 0) : B(L, L, ce, M === 0 ? Ne : void 0), 
     De ||= ce;
    }
   }
   let Me = De;
   t(Me) && Ie.add(Me), ke.add(Me);
  }
  function Eo(L) {
   if (L.items.length > 0) {
    let M = L.items[L.items.length - 1];
    L.loc.end.column = M.loc.end.column + 1;
   } else L.loc.end.line = L.loc.start.line, L.loc.end.column = L.loc.start.column + 2;
  }
  function Do(L, M) {
   let ce = [], r = L => {
    if (ce.push(L), L === M) return !0;
    if (a(L)) {
     if (r(L.value)) return !0;
    } else if (d(L)) {
     if (r(L.item)) return !0;
    } else if (m(L)) for (let M of L.items) if (r(M)) return !0;
    return ce.pop(), !1;
   };
   if (!r(L)) return;
   let de = ce.findLast(d);
   if (!de) return;
   let ge = M.loc.end.line - de.loc.end.line;
   if (ge === 0) return;
   let ke = ce.findLastIndex((L, M) => M < ce.length - 1 && (f(L) || u(L)));
   if (ke < 0) return;
   let Te = ce[ke], Ie = ce[ke + 1], Ae = Te.items.indexOf(Ie), Oe = Ae >= 0 ? Te.items[Ae + 1] : void 0;
   if (Ae < 0 || !Oe) return;
   let Ee = Oe.loc.start.column - Ie.loc.end.column, De = ko(Ie) + Ee - Oe.loc.start.column;
   for (let L = Ae + 1; L < Te.items.length; L++) U(Te.items[L], {
    lines: ge,
    columns: De
   });
   Te.loc.end.column += De;
   for (let L of ce) L !== M && L.loc.end.line > M.loc.end.line && (L.loc.end.line += ge);
   for (let L = ce.length - 1; L >= 0; L--) {
    let de = ce[L];
    a(de) ? (de.loc.end = {
     ...de.value.loc.end
    }, de.value !== M && f(de.value) && (de.loc.end.column += De)) : d(de) && (de.loc.end = {
     ...de.item.loc.end
    });
   }
  }
  function Oo(L) {
   Gt(L, {
    InlineTable: {
     exit: L => {
      if (L.items.length === 0 || L.loc.end.line !== L.loc.start.line) return;
      let M = L.items[L.items.length - 1], ce = ko(M), de = L.loc.end.column, ge = ce + (de - M.loc.end.column);
      ge !== de && (L.loc.end.column = ge);
     }
    },
    InlineArray: {
     exit: L => {
      if (L.items.length === 0 || L.loc.end.line !== L.loc.start.line) return;
      let M = L.items[L.items.length - 1], ce = ko(M), de = L.loc.end.column, ge = ce + (de - M.loc.end.column);
      ge !== de && (L.loc.end.column = ge);
     }
    }
   });
  }
  function ko(L) {
   if (!d(L)) return L.loc.end.column;
   if (a(L.item)) {
    let M = L.item.value;
    if (f(M) || u(M)) return M.loc.end.column;
   }
   return f(L.item) || u(L.item) ? L.item.loc.end.column : L.loc.end.column;
  }
  function Ao(L) {
   Gt(L, {
    KeyValue: M => {
     let ce = M.value;
     if (!u(ce) || ce.items.length > 0) return;
     let de = oa(L, [ M.key.value[0] ]);
     if (!de || !m(de)) return;
     let ge = M.loc.start.line, ke = M.loc.end.line, Te = de.items;
     for (let L = Te.length - 1; L >= 0; L--) {
      let M = Te[L];
      if (!p(M)) continue;
      let ce = M.loc.start.line;
      ce >= ge && ce <= ke && Te.splice(L, 1);
     }
    }
   });
  }
  function jo(L, M, ce) {
   if (M.size !== 0) {
    for (let de of M.values()) {
     if (de.length > 1) {
      let M, ge = Z(L, de.slice(0, -1).concat([ 0 ]));
      if (ge && r(ge)) {
       let M = de[de.length - 1], ke = K({
        [M]: []
       }, ce), Te = Br([ M ], ke.items[0].value);
       H(L), B(L, ge, Te);
       continue;
      }
      for (let ce = de.length - 1; ce >= 1; ce--) {
       let ge = Z(L, de.slice(0, ce));
       if (ge && t(ge)) {
        M = ge;
        break;
       }
      }
      if (M) {
       let ge = de.slice(M.key.item.value.length), ke = Br(ge, K({
        [ge[ge.length - 1]]: []
       }, ce).items[0].value);
       H(L), B(L, M, ke);
       continue;
      }
     }
     let M = Br(de, K({
      [de[de.length - 1]]: []
     }, ce).items[0].value);
     H(L), B(L, L, M, So(L));
    }
    H(L);
   }
  }
  function Mo(L, M, ce) {
   let de = [], i = (L, de) => {
    for (let ge = L.items.length - 1; ge >= 0; ge--) {
     let ke = L.items[ge];
     if (a(ke) && f(ke.value)) {
      let Te = [ ...L.key.item.value, ...ke.key.value ];
      if (gi(Te) < (ce.inlineTableStart ?? 1) && ce.inlineTableStart !== 0) {
       let Ie = W(Te, ce.escapeSequenceUpperCase);
       for (let L of ke.value.items) d(L) && a(L.item) && B(M, Ie, L.item, void 0);
       L.items.splice(ge, 1), hi(L), de.push(Ie), i(Ie, de);
      }
     }
    }
   };
   return i(L, de), de;
  }
  function No(L, M, ce, de) {
   let ge = W([ ...M.key.item.value, ...L.key.value ], de.escapeSequenceUpperCase);
   if (f(L.value)) for (let M of L.value.items) d(M) && a(M.item) && B(ce, ge, M.item, void 0);
   B(ce, ce, ge, void 0), hi(M);
   let ke = Mo(ge, ce, de);
   for (let L of ke) B(ce, ce, L, void 0);
  }
  function Po(L, M) {
   let ce = I({
    ...M,
    inlineTableStart: 0
   }, M), de = Ni(K({
    __tmp__: L
   }, ce).items, ce), ge = Array.from(Xe(de))[0];
   return a(ge) ? ge.value : t(ge) && ge.items.length > 0 && a(ge.items[0]) ? ge.items[0].value : void 0;
  }
  function Fo(L, M) {
   for (let ce = M.length - 1; ce > 0; ce--) {
    let de = Z(L, M.slice(0, ce));
    if (!de || !a(de) || !f(de.value)) continue;
    let ge = Z(L, M.slice(0, ce - 1));
    if (ge && m(ge)) return {
     container: ge,
     row: de
    };
   }
  }
  function $(L, M) {
   let ce = [];
   for (let de of L.items) {
    let L;
    a(de) ? L = de.key.value : (t(de) || r(de)) && (L = de.key.item.value), L && F(L.slice(0, M.length), M) && ce.push(de);
   }
   return ce;
  }
  function Io(L, M) {
   let ce = [];
   for (let de of M) typeof de == "number" && $(L, ce).some(r) || ce.push(de);
   return ce;
  }
  function Lo(L, M, ce, de) {
   let ge = [ ...M.items ];
   for (let ke = ge.length - 1; ke >= 0; ke--) {
    let Te = ge[ke];
    if (Te === de) continue;
    let Ie = a(Te) ? Te.key.value : t(Te) || r(Te) ? Te.key.item.value : void 0;
    Ie && Ie.length > ce.length && F(Ie.slice(0, ce.length), ce) && Q(L, M, Te);
   }
  }
  function Ro(L, M) {
   return L.line === M.line ? L.column - M.column : L.line - M.line;
  }
  function zo(L, M, ce) {
   let de = {
    line: M,
    column: ce
   }, ge = [], ke = null;
   for (let M of L) {
    let L = Ro(M.loc.end, de) < 0, ce = Ro(M.loc.start, de) < 0;
    if (!L) {
     if (ce && !L) break;
     break;
    }
    ge.push(M), ke = M.loc.end;
   }
   return {
    truncatedCst: ge,
    lastEndPosition: ke
   };
  }
  var Ll = class {
   _cst;
   _currentTomlString;
   _format;
   _integersAsBigInt;
   _temporal;
   constructor(L, M) {
    let ce = typeof L == "string" ? L : Kt(L), de = Jt(ce);
    this._currentTomlString = de, this._cst = Array.from(Xe(de)), this._integersAsBigInt = (M == null ? void 0 : M.integersAsBigInt) ?? "asNeeded", 
    this._temporal = (M == null ? void 0 : M.temporal) ?? !1, this._format = cl.autoDetectFormatWithCst(ce, this._cst);
   }
   get toTomlString() {
    return this._format.leadingBom ? `\ufeff${this._currentTomlString}` : this._currentTomlString;
   }
   get toJsObject() {
    let L = q(this._cst, this._currentTomlString, {
     integersAsBigInt: this._integersAsBigInt,
     temporal: this._temporal
    });
    return this._temporal ? L : Uo(L);
   }
   get cst() {
    return this._cst;
   }
   patch(L, M) {
    let ce = I(M, this._format), de = this._currentTomlString;
    if (!this._temporal && Vo(L)) {
     let M = q(this._cst, de, {
      integersAsBigInt: this._integersAsBigInt,
      temporal: !1
     });
     L = Ho(L, M);
    }
    let ge = M instanceof cl || M != null && Object.prototype.hasOwnProperty.call(M, "indentWidth"), ke = M instanceof cl || M != null && Object.prototype.hasOwnProperty.call(M, "trailingComma");
    bn(this._cst, de);
    let Te = eo(this._cst, L, ce, ge, ke);
    this._cst = Array.from(Xe(Te.tomlString)), this._format = ce, this._currentTomlString = Te.tomlString;
   }
   update(L) {
    let M = Jt(L);
    if (M === this._currentTomlString) {
     this._format.leadingBom = qt(L);
     return;
    }
    let ce = this._currentTomlString.split(this._format.newLine), de = rn(M), ge = M.split(de), ke = 0;
    for (;ke < ce.length && ke < ge.length && ce[ke] === ge[ke]; ) ke++;
    let Te = 0;
    if (ke < ce.length && ke < ge.length) {
     let L = ce[ke], M = ge[ke];
     for (let ce = 0; ce < Math.max(L.length, M.length); ce++) if (L[ce] !== M[ce]) {
      Te = ce;
      break;
     }
    }
    let Ie = ke + 1, {truncatedCst: Ae, lastEndPosition: Oe} = zo(this._cst, Ie, Te), Ee = Oe ? Oe.line : 1, De = Oe ? Oe.column + 1 : 0, _e = ge.slice(Ee - 1);
    _e.length > 0 && De > 0 && (_e[0] = _e[0].substring(De));
    let Fe = _e.join(this._format.newLine);
    this._cst = Array.from(Ze(Ae, Fe, {
     line: Ee,
     column: De
    })), this._currentTomlString = M, this._format = cl.autoDetectFormatWithCst(L, this._cst);
   }
   overwrite(L) {
    let M = Jt(L);
    M !== this._currentTomlString ? (this._cst = Array.from(Xe(M)), this._currentTomlString = M, 
    this._format = cl.autoDetectFormatWithCst(L, this._cst)) : this._format.leadingBom = qt(L);
   }
  };
  function Vo(L, M = new WeakSet) {
   return L instanceof Date ? L.constructor === Date : !(!L || typeof L != "object" || M.has(L)) && (M.add(L), 
   Array.isArray(L) ? L.some(L => Vo(L, M)) : Object.keys(L).some(ce => Vo(L[ce], M)));
  }
  function Ho(L, M, ce = new WeakSet) {
   if (L instanceof Date) return L.constructor === Date && M instanceof Date && M.constructor !== Date && M.getTime() === L.getTime() ? M : L;
   if (!L || typeof L != "object" || ce.has(L)) return L;
   if (ce.add(L), Array.isArray(L)) {
    if (!Array.isArray(M)) return L;
    let de = !1, ge = L.map((L, ge) => {
     let ke = Ho(L, M[ge], ce);
     return ke !== L && (de = !0), ke;
    });
    return de ? ge : L;
   }
   if (!P(M)) return L;
   let de = !1, ge = {};
   for (let ke of Object.keys(L)) {
    let Te = L[ke], Ie = Ho(Te, M[ke], ce);
    ge[ke] = Ie, Ie !== Te && (de = !0);
   }
   return de ? ge : L;
  }
  function Uo(L) {
   if (L instanceof Date) return new Date(L.getTime());
   if (Array.isArray(L)) return L.map(Uo);
   if (L && typeof L == "object") {
    let M = {};
    for (let [ce, de] of Object.entries(L)) M[ce] = Uo(de);
    return M;
   }
   return L;
  }
  Object.freeze(cl.default());
  function Ko(L, M) {
   let ce = Jt(typeof L == "string" ? L : Kt(L));
   return q(Xe(ce), ce, {
    integersAsBigInt: (M == null ? void 0 : M.integersAsBigInt) ?? "asNeeded",
    temporal: (M == null ? void 0 : M.temporal) ?? !1
   });
  }
  function Jo(L, M) {
   return new Ll(L, M);
  }
 })
};
