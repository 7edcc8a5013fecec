export const id = 902;

export const ids = [ 902 ];

export const modules = {
 59805: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I6: () => find
  });
  var lib_core = __webpack_require__(33838), external_fs_ = (__webpack_require__(88701), 
  __webpack_require__(76982), __webpack_require__(79896)), node_modules_semver = __webpack_require__(62088), external_os_ = __webpack_require__(70857);
  __webpack_require__(35317), void 0;
  var external_path_ = __webpack_require__(16928), external_assert_ = (__webpack_require__(44942), 
  __webpack_require__(2203), __webpack_require__(39023), __webpack_require__(42613));
  __webpack_require__(41955), void 0;
  void 0;
  Error;
  process.platform, process.platform;
  function find(toolName, versionSpec, arch) {
   if (!toolName) throw new Error("toolName parameter is required");
   if (!versionSpec) throw new Error("versionSpec parameter is required");
   arch = arch || external_os_.arch();
   if (!isExplicitVersion(versionSpec)) {
    const localVersions = findAllVersions(toolName, arch), match = evaluateVersions(localVersions, versionSpec);
    versionSpec = match;
   }
   let toolPath = "";
   if (versionSpec) {
    versionSpec = node_modules_semver.clean(versionSpec) || "";
    const cachePath = external_path_.join(_getCacheDirectory(), toolName, versionSpec, arch);
    lib_core.Yz(`checking cache: ${cachePath}`);
    if (external_fs_.existsSync(cachePath) && external_fs_.existsSync(`${cachePath}.complete`)) {
     lib_core.Yz(`Found tool in cache ${toolName} ${versionSpec} ${arch}`);
     toolPath = cachePath;
    } else lib_core.Yz("not found");
   }
   return toolPath;
  }
  function findAllVersions(toolName, arch) {
   const versions = [];
   arch = arch || external_os_.arch();
   const toolPath = external_path_.join(_getCacheDirectory(), toolName);
   if (external_fs_.existsSync(toolPath)) {
    const children = external_fs_.readdirSync(toolPath);
    for (const child of children) if (isExplicitVersion(child)) {
     const fullPath = external_path_.join(toolPath, child, arch || "");
     external_fs_.existsSync(fullPath) && external_fs_.existsSync(`${fullPath}.complete`) && versions.push(child);
    }
   }
   return versions;
  }
  function isExplicitVersion(versionSpec) {
   const c = node_modules_semver.clean(versionSpec) || "";
   lib_core.Yz(`isExplicit: ${c}`);
   const valid = node_modules_semver.valid(c) != null;
   lib_core.Yz(`explicit? ${valid}`);
   return valid;
  }
  function evaluateVersions(versions, versionSpec) {
   let version = "";
   lib_core.Yz(`evaluating ${versions.length} versions`);
   versions = versions.sort((a, b) => node_modules_semver.gt(a, b) ? 1 : -1);
   for (let i = versions.length - 1; i >= 0; i--) {
    const potential = versions[i], satisfied = node_modules_semver.satisfies(potential, versionSpec);
    if (satisfied) {
     version = potential;
     break;
    }
   }
   version ? lib_core.Yz(`matched: ${version}`) : lib_core.Yz("match not found");
   return version;
  }
  function _getCacheDirectory() {
   const cacheDirectory = process.env.RUNNER_TOOL_CACHE || "";
   (0, external_assert_.ok)(cacheDirectory, "Expected RUNNER_TOOL_CACHE to be defined");
   return cacheDirectory;
  }
 }),
 51306: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   AO: () => unzipSync,
   L: () => zipSync
  });
  var module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73339), require = (0, 
  module__WEBPACK_IMPORTED_MODULE_0__.createRequire)("/");
  try {
   _a = require("worker_threads"), _a.Worker, _a.isMarkedAsUntransferable;
  } catch (e) {}
  var u8 = Uint8Array, u16 = Uint16Array, i32 = Int32Array, fleb = new u8([ 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0, 0, 0, 0 ]), fdeb = new u8([ 0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13, 0, 0 ]), clim = new u8([ 16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15 ]), freb = function(eb, start) {
   for (var b = new u16(31), i = 0; i < 31; ++i) b[i] = start += 1 << eb[i - 1];
   var r = new i32(b[30]);
   for (i = 1; i < 30; ++i) for (var j = b[i]; j < b[i + 1]; ++j) r[j] = j - b[i] << 5 | i;
   return {
    b,
    r
   };
  }, _a = freb(fleb, 2), fl = _a.b, revfl = _a.r;
  fl[28] = 258, revfl[258] = 28;
  for (var _b = freb(fdeb, 0), fd = _b.b, revfd = _b.r, rev = new u16(32768), i = 0; i < 32768; ++i) {
   var x = (i & 43690) >> 1 | (i & 21845) << 1;
   x = (x & 52428) >> 2 | (x & 13107) << 2;
   x = (x & 61680) >> 4 | (x & 3855) << 4;
   rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
  }
  var hMap = function(cd, mb, r) {
   for (var s = cd.length, i = 0, l = new u16(mb); i < s; ++i) cd[i] && ++l[cd[i] - 1];
   var co, le = new u16(mb);
   for (i = 1; i < mb; ++i) le[i] = le[i - 1] + l[i - 1] << 1;
   if (r) {
    co = new u16(1 << mb);
    var rvb = 15 - mb;
    for (i = 0; i < s; ++i) if (cd[i]) for (var sv = i << 4 | cd[i], r_1 = mb - cd[i], v = le[cd[i] - 1]++ << r_1, m = v | (1 << r_1) - 1; v <= m; ++v) co[rev[v] >> rvb] = sv;
   } else {
    co = new u16(s);
    for (i = 0; i < s; ++i) cd[i] && (co[i] = rev[le[cd[i] - 1]++] >> 15 - cd[i]);
   }
   return co;
  }, flt = new u8(288);
  for (i = 0; i < 144; ++i) flt[i] = 8;
  for (i = 144; i < 256; ++i) flt[i] = 9;
  for (i = 256; i < 280; ++i) flt[i] = 7;
  for (i = 280; i < 288; ++i) flt[i] = 8;
  var fdt = new u8(32);
  for (i = 0; i < 32; ++i) fdt[i] = 5;
  var flm = hMap(flt, 9, 0), flrm = hMap(flt, 9, 1), fdm = hMap(fdt, 5, 0), fdrm = hMap(fdt, 5, 1), max = function(a) {
   for (var m = a[0], i = 1; i < a.length; ++i) a[i] > m && (m = a[i]);
   return m;
  }, bits = function(d, p, m) {
   var o = p / 8 | 0;
   return (d[o] | d[o + 1] << 8) >> (p & 7) & m;
  }, bits16 = function(d, p) {
   var o = p / 8 | 0;
   return (d[o] | d[o + 1] << 8 | d[o + 2] << 16) >> (p & 7);
  }, shft = function(p) {
   return (p + 7) / 8 | 0;
  }, slc = function(v, s, e) {
   (s == null || s < 0) && (s = 0);
   (e == null || e > v.length) && (e = v.length);
   return new u8(v.subarray(s, e));
  }, ec = [ "unexpected EOF", "invalid block type", "invalid length/literal", "invalid distance", "stream finished", "no stream handler", , "no callback", "invalid UTF-8 data", "extra field too long", "date not in range 1980-2099", "filename too long", "stream finishing", "invalid zip data" ], err = function(ind, msg, nt) {
   var e = new Error(msg || ec[ind]);
   e.code = ind;
   Error.captureStackTrace && Error.captureStackTrace(e, err);
   if (!nt) throw e;
   return e;
  }, inflt = function(dat, st, buf, dict) {
   var sl = dat.length, dl = dict ? dict.length : 0;
   if (!sl || st.f && !st.l) return buf || new u8(0);
   var noBuf = !buf, resize = noBuf || st.i != 2, noSt = st.i;
   noBuf && (buf = new u8(sl * 3));
   var cbuf = function(l) {
    var bl = buf.length;
    if (l > bl) {
     var nbuf = new u8(Math.max(bl * 2, l));
     nbuf.set(buf);
     buf = nbuf;
    }
   }, final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n, tbts = sl * 8;
   do {
    if (!lm) {
     final = bits(dat, pos, 1);
     var type = bits(dat, pos + 1, 3);
     pos += 3;
     if (!type) {
      var s = shft(pos) + 4, l = dat[s - 4] | dat[s - 3] << 8, t = s + l;
      if (t > sl) {
       noSt && err(0);
       break;
      }
      resize && cbuf(bt + l);
      buf.set(dat.subarray(s, t), bt);
      st.b = bt += l, st.p = pos = t * 8, st.f = final;
      continue;
     }
     if (type == 1) lm = flrm, dm = fdrm, lbt = 9, dbt = 5; else if (type == 2) {
      var hLit = bits(dat, pos, 31) + 257, hcLen = bits(dat, pos + 10, 15) + 4, tl = hLit + bits(dat, pos + 5, 31) + 1;
      pos += 14;
      for (var ldt = new u8(tl), clt = new u8(19), i = 0; i < hcLen; ++i) clt[clim[i]] = bits(dat, pos + i * 3, 7);
      pos += hcLen * 3;
      var clb = max(clt), clbmsk = (1 << clb) - 1, clm = hMap(clt, clb, 1);
      for (i = 0; i < tl; ) {
       var r = clm[bits(dat, pos, clbmsk)];
       pos += r & 15;
       s = r >> 4;
       if (s < 16) ldt[i++] = s; else {
        var c = 0, n = 0;
        s == 16 ? (n = 3 + bits(dat, pos, 3), pos += 2, c = ldt[i - 1]) : s == 17 ? (n = 3 + bits(dat, pos, 7), 
        pos += 3) : s == 18 && (n = 11 + bits(dat, pos, 127), pos += 7);
        while (n--) ldt[i++] = c;
       }
      }
      var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
      lbt = max(lt);
      dbt = max(dt);
      lm = hMap(lt, lbt, 1);
      dm = hMap(dt, dbt, 1);
     } else err(1);
     if (pos > tbts) {
      noSt && err(0);
      break;
     }
    }
    resize && cbuf(bt + 131072);
    for (var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1, lpos = pos; ;lpos = pos) {
     c = lm[bits16(dat, pos) & lms];
     var sym = c >> 4;
     pos += c & 15;
     if (pos > tbts) {
      noSt && err(0);
      break;
     }
     c || err(2);
     if (sym < 256) buf[bt++] = sym; else {
      if (sym == 256) {
       lpos = pos, lm = null;
       break;
      }
      var add = sym - 254;
      if (sym > 264) {
       i = sym - 257;
       var b = fleb[i];
       add = bits(dat, pos, (1 << b) - 1) + fl[i];
       pos += b;
      }
      var d = dm[bits16(dat, pos) & dms], dsym = d >> 4;
      d || err(3);
      pos += d & 15;
      dt = fd[dsym];
      if (dsym > 3) {
       b = fdeb[dsym];
       dt += bits16(dat, pos) & (1 << b) - 1, pos += b;
      }
      if (pos > tbts) {
       noSt && err(0);
       break;
      }
      resize && cbuf(bt + 131072);
      var end = bt + add;
      if (bt < dt) {
       var shift = dl - dt, dend = Math.min(dt, end);
       shift + bt < 0 && err(3);
       for (;bt < dend; ++bt) buf[bt] = dict[shift + bt];
      }
      for (;bt < end; ++bt) buf[bt] = buf[bt - dt];
     }
    }
    st.l = lm, st.p = lpos, st.b = bt, st.f = final;
    lm && (final = 1, st.m = lbt, st.d = dm, st.n = dbt);
   } while (!final);
   return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
  }, wbits = function(d, p, v) {
   v <<= p & 7;
   var o = p / 8 | 0;
   d[o] |= v;
   d[o + 1] |= v >> 8;
  }, wbits16 = function(d, p, v) {
   v <<= p & 7;
   var o = p / 8 | 0;
   d[o] |= v;
   d[o + 1] |= v >> 8;
   d[o + 2] |= v >> 16;
  }, hTree = function(d, mb) {
   for (var t = [], i = 0; i < d.length; ++i) d[i] && t.push({
    s: i,
    f: d[i]
   });
   var s = t.length, t2 = t.slice();
   if (!s) return {
    t: et,
    l: 0
   };
   if (s == 1) {
    var v = new u8(t[0].s + 1);
    v[t[0].s] = 1;
    return {
     t: v,
     l: 1
    };
   }
   t.sort(function(a, b) {
    return a.f - b.f;
   });
   t.push({
    s: -1,
    f: 25001
   });
   var l = t[0], r = t[1], i0 = 0, i1 = 1, i2 = 2;
   t[0] = {
    s: -1,
    f: l.f + r.f,
    l,
    r
   };
   while (i1 != s - 1) {
    l = t[t[i0].f < t[i2].f ? i0++ : i2++];
    r = t[i0 != i1 && t[i0].f < t[i2].f ? i0++ : i2++];
    t[i1++] = {
     s: -1,
     f: l.f + r.f,
     l,
     r
    };
   }
   var maxSym = t2[0].s;
   for (i = 1; i < s; ++i) t2[i].s > maxSym && (maxSym = t2[i].s);
   var tr = new u16(maxSym + 1), mbt = ln(t[i1 - 1], tr, 0);
   if (mbt > mb) {
    i = 0;
    var dt = 0, lft = mbt - mb, cst = 1 << lft;
    t2.sort(function(a, b) {
     return tr[b.s] - tr[a.s] || a.f - b.f;
    });
    for (;i < s; ++i) {
     var i2_1 = t2[i].s;
     if (!(tr[i2_1] > mb)) break;
     dt += cst - (1 << mbt - tr[i2_1]);
     tr[i2_1] = mb;
    }
    dt >>= lft;
    while (dt > 0) {
     var i2_2 = t2[i].s;
     tr[i2_2] < mb ? dt -= 1 << mb - tr[i2_2]++ - 1 : ++i;
    }
    for (;i >= 0 && dt; --i) {
     var i2_3 = t2[i].s;
     if (tr[i2_3] == mb) {
      --tr[i2_3];
      ++dt;
     }
    }
    mbt = mb;
   }
   return {
    t: new u8(tr),
    l: mbt
   };
  }, ln = function(n, l, d) {
   return n.s == -1 ? Math.max(ln(n.l, l, d + 1), ln(n.r, l, d + 1)) : l[n.s] = d;
  }, lc = function(c) {
   var s = c.length;
   while (s && !c[--s]) ;
   for (var cl = new u16(++s), cli = 0, cln = c[0], cls = 1, w = function(v) {
    cl[cli++] = v;
   }, i = 1; i <= s; ++i) if (c[i] == cln && i != s) ++cls; else {
    if (!cln && cls > 2) {
     for (;cls > 138; cls -= 138) w(32754);
     if (cls > 2) {
      w(cls > 10 ? cls - 11 << 5 | 28690 : cls - 3 << 5 | 12305);
      cls = 0;
     }
    } else if (cls > 3) {
     w(cln), --cls;
     for (;cls > 6; cls -= 6) w(8304);
     cls > 2 && (w(cls - 3 << 5 | 8208), cls = 0);
    }
    while (cls--) w(cln);
    cls = 1;
    cln = c[i];
   }
   return {
    c: cl.subarray(0, cli),
    n: s
   };
  }, clen = function(cf, cl) {
   for (var l = 0, i = 0; i < cl.length; ++i) l += cf[i] * cl[i];
   return l;
  }, wfblk = function(out, pos, dat) {
   var s = dat.length, o = shft(pos + 2);
   out[o] = s & 255;
   out[o + 1] = s >> 8;
   out[o + 2] = out[o] ^ 255;
   out[o + 3] = out[o + 1] ^ 255;
   for (var i = 0; i < s; ++i) out[o + i + 4] = dat[i];
   return (o + 4 + s) * 8;
  }, wblk = function(dat, out, final, syms, lf, df, eb, li, bs, bl, p) {
   wbits(out, p++, final);
   ++lf[256];
   for (var _a = hTree(lf, 15), dlt = _a.t, mlb = _a.l, _b = hTree(df, 15), ddt = _b.t, mdb = _b.l, _c = lc(dlt), lclt = _c.c, nlc = _c.n, _d = lc(ddt), lcdt = _d.c, ndc = _d.n, lcfreq = new u16(19), i = 0; i < lclt.length; ++i) ++lcfreq[lclt[i] & 31];
   for (i = 0; i < lcdt.length; ++i) ++lcfreq[lcdt[i] & 31];
   for (var _e = hTree(lcfreq, 7), lct = _e.t, mlcb = _e.l, nlcc = 19; nlcc > 4 && !lct[clim[nlcc - 1]]; --nlcc) ;
   var lm, ll, dm, dl, flen = bl + 5 << 3, ftlen = clen(lf, flt) + clen(df, fdt) + eb, dtlen = clen(lf, dlt) + clen(df, ddt) + eb + 14 + 3 * nlcc + clen(lcfreq, lct) + 2 * lcfreq[16] + 3 * lcfreq[17] + 7 * lcfreq[18];
   if (bs >= 0 && flen <= ftlen && flen <= dtlen) return wfblk(out, p, dat.subarray(bs, bs + bl));
   wbits(out, p, 1 + (dtlen < ftlen)), p += 2;
   if (dtlen < ftlen) {
    lm = hMap(dlt, mlb, 0), ll = dlt, dm = hMap(ddt, mdb, 0), dl = ddt;
    var llm = hMap(lct, mlcb, 0);
    wbits(out, p, nlc - 257);
    wbits(out, p + 5, ndc - 1);
    wbits(out, p + 10, nlcc - 4);
    p += 14;
    for (i = 0; i < nlcc; ++i) wbits(out, p + 3 * i, lct[clim[i]]);
    p += 3 * nlcc;
    for (var lcts = [ lclt, lcdt ], it = 0; it < 2; ++it) {
     var clct = lcts[it];
     for (i = 0; i < clct.length; ++i) {
      var len = clct[i] & 31;
      wbits(out, p, llm[len]), p += lct[len];
      len > 15 && (wbits(out, p, clct[i] >> 5 & 127), p += clct[i] >> 12);
     }
    }
   } else lm = flm, ll = flt, dm = fdm, dl = fdt;
   for (i = 0; i < li; ++i) {
    var sym = syms[i];
    if (sym > 255) {
     len = sym >> 18 & 31;
     wbits16(out, p, lm[len + 257]), p += ll[len + 257];
     len > 7 && (wbits(out, p, sym >> 23 & 31), p += fleb[len]);
     var dst = sym & 31;
     wbits16(out, p, dm[dst]), p += dl[dst];
     dst > 3 && (wbits16(out, p, sym >> 5 & 8191), p += fdeb[dst]);
    } else wbits16(out, p, lm[sym]), p += ll[sym];
   }
   wbits16(out, p, lm[256]);
   return p + ll[256];
  }, deo = new i32([ 65540, 131080, 131088, 131104, 262176, 1048704, 1048832, 2114560, 2117632 ]), et = new u8(0), dflt = function(dat, lvl, plvl, pre, post, st) {
   var s = st.z || dat.length, o = new u8(pre + s + 5 * (1 + Math.ceil(s / 7e3)) + post), w = o.subarray(pre, o.length - post), lst = st.l, pos = (st.r || 0) & 7;
   if (lvl) {
    pos && (w[0] = st.r >> 3);
    for (var opt = deo[lvl - 1], n = opt >> 13, c = opt & 8191, msk_1 = (1 << plvl) - 1, prev = st.p || new u16(32768), head = st.h || new u16(msk_1 + 1), bs1_1 = Math.ceil(plvl / 3), bs2_1 = 2 * bs1_1, hsh = function(i) {
     return (dat[i] ^ dat[i + 1] << bs1_1 ^ dat[i + 2] << bs2_1) & msk_1;
    }, syms = new i32(25e3), lf = new u16(288), df = new u16(32), lc_1 = 0, eb = 0, i = st.i || 0, li = 0, wi = st.w || 0, bs = 0; i + 2 < s; ++i) {
     var hv = hsh(i), imod = i & 32767, pimod = head[hv];
     prev[imod] = pimod;
     head[hv] = imod;
     if (wi <= i) {
      var rem = s - i;
      if ((lc_1 > 7e3 || li > 24576) && (rem > 423 || !lst)) {
       pos = wblk(dat, w, 0, syms, lf, df, eb, li, bs, i - bs, pos);
       li = lc_1 = eb = 0, bs = i;
       for (var j = 0; j < 286; ++j) lf[j] = 0;
       for (j = 0; j < 30; ++j) df[j] = 0;
      }
      var l = 2, d = 0, ch_1 = c, dif = imod - pimod & 32767;
      if (rem > 2 && hv == hsh(i - dif)) {
       var maxn = Math.min(n, rem) - 1, maxd = Math.min(32767, i), ml = Math.min(258, rem);
       while (dif <= maxd && --ch_1 && imod != pimod) {
        if (dat[i + l] == dat[i + l - dif]) {
         for (var nl = 0; nl < ml && dat[i + nl] == dat[i + nl - dif]; ++nl) ;
         if (nl > l) {
          l = nl, d = dif;
          if (nl > maxn) break;
          var mmd = Math.min(dif, nl - 2), md = 0;
          for (j = 0; j < mmd; ++j) {
           var ti = i - dif + j & 32767, pti = prev[ti], cd = ti - pti & 32767;
           cd > md && (md = cd, pimod = ti);
          }
         }
        }
        imod = pimod, pimod = prev[imod];
        dif += imod - pimod & 32767;
       }
      }
      if (d) {
       syms[li++] = 268435456 | revfl[l] << 18 | revfd[d];
       var lin = revfl[l] & 31, din = revfd[d] & 31;
       eb += fleb[lin] + fdeb[din];
       ++lf[257 + lin];
       ++df[din];
       wi = i + l;
       ++lc_1;
      } else {
       syms[li++] = dat[i];
       ++lf[dat[i]];
      }
     }
    }
    for (i = Math.max(i, wi); i < s; ++i) {
     syms[li++] = dat[i];
     ++lf[dat[i]];
    }
    pos = wblk(dat, w, lst, syms, lf, df, eb, li, bs, i - bs, pos);
    if (!lst) {
     st.r = pos & 7 | w[pos / 8 | 0] << 3;
     pos -= 7;
     st.h = head, st.p = prev, st.i = i, st.w = wi;
    }
   } else {
    for (i = st.w || 0; i < s + lst; i += 65535) {
     var e = i + 65535;
     if (e >= s) {
      w[pos / 8 | 0] = lst;
      e = s;
     }
     pos = wfblk(w, pos + 1, dat.subarray(i, e));
    }
    st.i = s;
   }
   return slc(o, 0, pre + shft(pos) + post);
  }, crct = function() {
   for (var t = new Int32Array(256), i = 0; i < 256; ++i) {
    var c = i, k = 9;
    while (--k) c = (c & 1 && -306674912) ^ c >>> 1;
    t[i] = c;
   }
   return t;
  }(), crc = function() {
   var c = -1;
   return {
    p: function(d) {
     for (var cr = c, i = 0; i < d.length; ++i) cr = crct[cr & 255 ^ d[i]] ^ cr >>> 8;
     c = cr;
    },
    d: function() {
     return ~c;
    }
   };
  }, dopt = function(dat, opt, pre, post, st) {
   if (!st) {
    st = {
     l: 1
    };
    if (opt.dictionary) {
     var dict = opt.dictionary.subarray(-32768), newDat = new u8(dict.length + dat.length);
     newDat.set(dict);
     newDat.set(dat, dict.length);
     dat = newDat;
     st.w = dict.length;
    }
   }
   return dflt(dat, opt.level == null ? 6 : opt.level, opt.mem == null ? st.l ? Math.ceil(Math.max(8, Math.min(13, Math.log(dat.length))) * 1.5) : 20 : 12 + opt.mem, pre, post, st);
  }, mrg = function(a, b) {
   var o = {};
   for (var k in a) o[k] = a[k];
   for (var k in b) o[k] = b[k];
   return o;
  }, b2 = function(d, b) {
   return d[b] | d[b + 1] << 8;
  }, b4 = function(d, b) {
   return (d[b] | d[b + 1] << 8 | d[b + 2] << 16 | d[b + 3] << 24) >>> 0;
  }, b8 = function(d, b) {
   return b4(d, b) + b4(d, b + 4) * 4294967296;
  }, wbytes = function(d, b, v) {
   for (;v; ++b) d[b] = v, v >>>= 8;
  };
  function deflateSync(data, opts) {
   return dopt(data, opts || {}, 0, 0);
  }
  function inflateSync(data, opts) {
   return inflt(data, {
    i: 2
   }, opts && opts.out, opts && opts.dictionary);
  }
  var fltn = function(d, p, t, o) {
   for (var k in d) {
    var val = d[k], n = p + k, op = o;
    Array.isArray(val) && (op = mrg(o, val[1]), val = val[0]);
    if (ArrayBuffer.isView(val)) t[n] = [ val, op ]; else {
     t[n += "/"] = [ new u8(0), op ];
     fltn(val, n, t, o);
    }
   }
  }, te = typeof TextEncoder != "undefined" && new TextEncoder, td = typeof TextDecoder != "undefined" && new TextDecoder;
  try {
   td.decode(et, {
    stream: !0
   });
   0;
  } catch (e) {}
  var dutf8 = function(d) {
   for (var r = "", i = 0; ;) {
    var c = d[i++], eb = (c > 127) + (c > 223) + (c > 239);
    if (i + eb > d.length) return {
     s: r,
     r: slc(d, i - 1)
    };
    eb ? eb == 3 ? (c = ((c & 15) << 18 | (d[i++] & 63) << 12 | (d[i++] & 63) << 6 | d[i++] & 63) - 65536, 
    r += String.fromCharCode(55296 | c >> 10, 56320 | c & 1023)) : r += eb & 1 ? String.fromCharCode((c & 31) << 6 | d[i++] & 63) : String.fromCharCode((c & 15) << 12 | (d[i++] & 63) << 6 | d[i++] & 63) : r += String.fromCharCode(c);
   }
  };
  function strToU8(str, latin1) {
   if (latin1) {
    for (var ar_1 = new u8(str.length), i = 0; i < str.length; ++i) ar_1[i] = str.charCodeAt(i);
    return ar_1;
   }
   if (te) return te.encode(str);
   var l = str.length, ar = new u8(str.length + (str.length >> 1)), ai = 0, w = function(v) {
    ar[ai++] = v;
   };
   for (i = 0; i < l; ++i) {
    if (ai + 5 > ar.length) {
     var n = new u8(ai + 8 + (l - i << 1));
     n.set(ar);
     ar = n;
    }
    var c = str.charCodeAt(i);
    c < 128 || latin1 ? w(c) : c < 2048 ? (w(192 | c >> 6), w(128 | c & 63)) : c > 55295 && c < 57344 ? (c = 65536 + (c & 1047552) | str.charCodeAt(++i) & 1023, 
    w(240 | c >> 18), w(128 | c >> 12 & 63), w(128 | c >> 6 & 63), w(128 | c & 63)) : (w(224 | c >> 12), 
    w(128 | c >> 6 & 63), w(128 | c & 63));
   }
   return slc(ar, 0, ai);
  }
  function strFromU8(dat, latin1) {
   if (latin1) {
    for (var r = "", i = 0; i < dat.length; i += 16384) r += String.fromCharCode.apply(null, dat.subarray(i, i + 16384));
    return r;
   }
   if (td) return td.decode(dat);
   var _a = dutf8(dat), s = _a.s;
   r = _a.r;
   r.length && err(8);
   return s;
  }
  var slzh = function(d, b) {
   return b + 30 + b2(d, b + 26) + b2(d, b + 28);
  }, zh = function(d, b, z) {
   var fnl = b2(d, b + 28), efl = b2(d, b + 30), fn = strFromU8(d.subarray(b + 46, b + 46 + fnl), !(b2(d, b + 8) & 2048)), es = b + 46 + fnl, _a = z64hs(d, es, efl, z, b4(d, b + 20), b4(d, b + 24), b4(d, b + 42)), sc = _a[0], su = _a[1], off = _a[2];
   return [ b2(d, b + 10), sc, su, fn, es + efl + b2(d, b + 32), off ];
  }, z64hs = function(d, b, l, z, sc, su, off) {
   var nsc = sc == 4294967295, nsu = su == 4294967295, noff = off == 4294967295, e = b + l, nf = nsc + nsu + noff;
   if (z && nf) {
    for (;b + 4 < e; b += 4 + b2(d, b + 2)) if (b2(d, b) == 1) return [ nsc ? b8(d, b + 4 + 8 * nsu) : sc, nsu ? b8(d, b + 4) : su, noff ? b8(d, b + 4 + 8 * (nsu + nsc)) : off, 1 ];
    z < 2 && err(13);
   }
   return [ sc, su, off, 0 ];
  }, exfl = function(ex) {
   var le = 0;
   if (ex) for (var k in ex) {
    var l = ex[k].length;
    l > 65535 && err(9);
    le += l + 4;
   }
   return le;
  }, wzh = function(d, b, f, fn, u, c, ce, co) {
   var fl = fn.length, ex = f.extra, col = co && co.length, exl = exfl(ex);
   wbytes(d, b, ce != null ? 33639248 : 67324752), b += 4;
   ce != null && (d[b++] = 20, d[b++] = f.os);
   d[b] = 20, b += 2;
   d[b++] = f.flag << 1 | (c < 0 && 8), d[b++] = u && 8;
   d[b++] = f.compression & 255, d[b++] = f.compression >> 8;
   var dt = new Date(f.mtime == null ? Date.now() : f.mtime), y = dt.getFullYear() - 1980;
   (y < 0 || y > 119) && err(10);
   wbytes(d, b, y << 25 | dt.getMonth() + 1 << 21 | dt.getDate() << 16 | dt.getHours() << 11 | dt.getMinutes() << 5 | dt.getSeconds() >> 1), 
   b += 4;
   if (c != -1) {
    wbytes(d, b, f.crc);
    wbytes(d, b + 4, c < 0 ? -c - 2 : c);
    wbytes(d, b + 8, f.size);
   }
   wbytes(d, b + 12, fl);
   wbytes(d, b + 14, exl), b += 16;
   if (ce != null) {
    wbytes(d, b, col);
    wbytes(d, b + 6, f.attrs);
    wbytes(d, b + 10, ce), b += 14;
   }
   d.set(fn, b);
   b += fl;
   if (exl) for (var k in ex) {
    var exf = ex[k], l = exf.length;
    wbytes(d, b, +k);
    wbytes(d, b + 2, l);
    d.set(exf, b + 4), b += 4 + l;
   }
   col && (d.set(co, b), b += col);
   return b;
  }, wzf = function(o, b, c, d, e) {
   wbytes(o, b, 101010256);
   wbytes(o, b + 8, c);
   wbytes(o, b + 10, c);
   wbytes(o, b + 12, d);
   wbytes(o, b + 16, e);
  };
  function zipSync(data, opts) {
   opts || (opts = {});
   var r = {}, files = [];
   fltn(data, "", r, opts);
   var o = 0, tot = 0;
   for (var fn in r) {
    var _a = r[fn], file = _a[0], p = _a[1], compression = p.level == 0 ? 0 : 8, f = strToU8(fn), s = f.length, com = p.comment, m = com && strToU8(com), ms = m && m.length, exl = exfl(p.extra);
    s > 65535 && err(11);
    var d = compression ? deflateSync(file, p) : file, l = d.length, c = crc();
    c.p(file);
    files.push(mrg(p, {
     size: file.length,
     crc: c.d(),
     c: d,
     f,
     m,
     u: s != fn.length || m && com.length != ms,
     o,
     compression
    }));
    o += 30 + s + exl + l;
    tot += 76 + 2 * (s + exl) + (ms || 0) + l;
   }
   for (var out = new u8(tot + 22), oe = o, cdl = tot - o, i = 0; i < files.length; ++i) {
    f = files[i];
    wzh(out, f.o, f, f.f, f.u, f.c.length);
    var badd = 30 + f.f.length + exfl(f.extra);
    out.set(f.c, f.o + badd);
    wzh(out, o, f, f.f, f.u, f.c.length, f.o, f.m), o += 16 + badd + (f.m ? f.m.length : 0);
   }
   wzf(out, o, files.length, cdl, oe);
   return out;
  }
  typeof queueMicrotask == "function" ? queueMicrotask : typeof setTimeout == "function" && setTimeout;
  function unzipSync(data, opts) {
   for (var files = {}, e = data.length - 22; b4(data, e) != 101010256; --e) (!e || data.length - e > 65558) && err(13);
   var c = b2(data, e + 8);
   if (!c) return {};
   var o = b4(data, e + 16), z = b4(data, e - 20) == 117853008;
   if (z) {
    var ze = b4(data, e - 12);
    z = b4(data, ze) == 101075792;
    if (z) {
     c = b4(data, ze + 32);
     o = b4(data, ze + 48);
    }
   }
   for (var fltr = opts && opts.filter, i = 0; i < c; ++i) {
    var _a = zh(data, o, z), c_2 = _a[0], sc = _a[1], su = _a[2], fn = _a[3], no = _a[4], off = _a[5], b = slzh(data, off);
    o = no;
    fltr && !fltr({
     name: fn,
     size: sc,
     originalSize: su,
     compression: c_2
    }) || (c_2 ? c_2 == 8 ? files[fn] = inflateSync(data.subarray(b, b + sc), {
     out: new u8(su)
    }) : err(14, "unknown compression type " + c_2) : files[fn] = slc(data, b, b + sc));
   }
   return files;
  }
 }),
 735: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => markdownTable
  });
  function defaultStringLength(value) {
   return value.length;
  }
  function markdownTable(table, options) {
   const settings = options || {}, align = (settings.align || []).concat(), stringLength = settings.stringLength || defaultStringLength, alignments = [], cellMatrix = [], sizeMatrix = [], longestCellByColumn = [];
   let mostCellsPerRow = 0, rowIndex = -1;
   while (++rowIndex < table.length) {
    const row = [], sizes = [];
    let columnIndex = -1;
    table[rowIndex].length > mostCellsPerRow && (mostCellsPerRow = table[rowIndex].length);
    while (++columnIndex < table[rowIndex].length) {
     const cell = serialize(table[rowIndex][columnIndex]);
     if (settings.alignDelimiters !== !1) {
      const size = stringLength(cell);
      sizes[columnIndex] = size;
      (longestCellByColumn[columnIndex] === void 0 || size > longestCellByColumn[columnIndex]) && (longestCellByColumn[columnIndex] = size);
     }
     row.push(cell);
    }
    cellMatrix[rowIndex] = row;
    sizeMatrix[rowIndex] = sizes;
   }
   let columnIndex = -1;
   if (typeof align == "object" && "length" in align) while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = toAlignment(align[columnIndex]); else {
    const code = toAlignment(align);
    while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = code;
   }
   columnIndex = -1;
   const row = [], sizes = [];
   while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex];
    let before = "", after = "";
    if (code === 99) {
     before = ":";
     after = ":";
    } else code === 108 ? before = ":" : code === 114 && (after = ":");
    let size = settings.alignDelimiters === !1 ? 1 : Math.max(1, longestCellByColumn[columnIndex] - before.length - after.length);
    const cell = before + "-".repeat(size) + after;
    if (settings.alignDelimiters !== !1) {
     size = before.length + size + after.length;
     size > longestCellByColumn[columnIndex] && (longestCellByColumn[columnIndex] = size);
     sizes[columnIndex] = size;
    }
    row[columnIndex] = cell;
   }
   cellMatrix.splice(1, 0, row);
   sizeMatrix.splice(1, 0, sizes);
   rowIndex = -1;
   const lines = [];
   while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex], sizes = sizeMatrix[rowIndex], cellsInRow = settings.fillRows === !1 ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
    columnIndex = -1;
    const line = [];
    while (++columnIndex < cellsInRow) {
     const cell = row[columnIndex] || "";
     let before = "", after = "";
     if (settings.alignDelimiters !== !1) {
      const size = longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0), code = alignments[columnIndex];
      if (code === 114) before = " ".repeat(size); else if (code === 99) {
       const half = size / 2;
       if (size % 2) {
        before = " ".repeat(half + .5);
        after = " ".repeat(half - .5);
       } else {
        before = " ".repeat(half);
        after = before;
       }
      } else after = " ".repeat(size);
     }
     settings.delimiterStart === !1 || columnIndex || line.push("|");
     settings.padding === !1 || settings.alignDelimiters === !1 && cell === "" || settings.delimiterStart === !1 && !columnIndex || line.push(" ");
     settings.alignDelimiters !== !1 && line.push(before);
     line.push(cell);
     settings.alignDelimiters !== !1 && line.push(after);
     settings.padding !== !1 && line.push(" ");
     settings.delimiterEnd === !1 && columnIndex === cellsInRow - 1 || line.push("|");
    }
    lines.push(settings.delimiterEnd === !1 ? line.join("").replace(/ +$/, "") : line.join(""));
   }
   return lines.join("\n");
  }
  function serialize(value) {
   return value === null || value === void 0 ? "" : String(value);
  }
  function toAlignment(value) {
   const code = typeof value == "string" ? value.codePointAt(0) : 0;
   return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
  }
 })
};
