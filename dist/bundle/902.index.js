export const id = 902;

export const ids = [ 902 ];

export const modules = {
 59805: ((r, e, n) => {
  n.d(e, {
   I6: () => find
  });
  var t = n(33838), i = (n(88701), n(76982), n(79896)), a = n(62088), o = n(70857);
  n(35317), void 0;
  var f = n(16928), l = (n(44942), n(2203), n(39023), n(42613));
  n(41955), void 0;
  void 0;
  Error;
  process.platform, process.platform;
  function find(r, e, n) {
   if (!r) throw new Error("toolName parameter is required");
   if (!e) throw new Error("versionSpec parameter is required");
   n = n || o.arch();
   if (!isExplicitVersion(e)) {
    const t = findAllVersions(r, n), i = evaluateVersions(t, e);
    e = i;
   }
   let l = "";
   if (e) {
    e = a.clean(e) || "";
    const o = f.join(_getCacheDirectory(), r, e, n);
    t.Yz(`checking cache: ${o}`);
    if (i.existsSync(o) && i.existsSync(`${o}.complete`)) {
     t.Yz(`Found tool in cache ${r} ${e} ${n}`);
     l = o;
    } else t.Yz("not found");
   }
   return l;
  }
  function findAllVersions(r, e) {
   const n = [];
   e = e || o.arch();
   const t = f.join(_getCacheDirectory(), r);
   if (i.existsSync(t)) {
    const r = i.readdirSync(t);
    for (const a of r) if (isExplicitVersion(a)) {
     const r = f.join(t, a, e || "");
     i.existsSync(r) && i.existsSync(`${r}.complete`) && n.push(a);
    }
   }
   return n;
  }
  function isExplicitVersion(r) {
   const e = a.clean(r) || "";
   t.Yz(`isExplicit: ${e}`);
   const n = a.valid(e) != null;
   t.Yz(`explicit? ${n}`);
   return n;
  }
  function evaluateVersions(r, e) {
   let n = "";
   t.Yz(`evaluating ${r.length} versions`);
   r = r.sort((r, e) => a.gt(r, e) ? 1 : -1);
   for (let t = r.length - 1; t >= 0; t--) {
    const i = r[t], o = a.satisfies(i, e);
    if (o) {
     n = i;
     break;
    }
   }
   n ? t.Yz(`matched: ${n}`) : t.Yz("match not found");
   return n;
  }
  function _getCacheDirectory() {
   const r = process.env.RUNNER_TOOL_CACHE || "";
   (0, l.ok)(r, "Expected RUNNER_TOOL_CACHE to be defined");
   return r;
  }
 }),
 51306: ((r, e, n) => {
  n.d(e, {
   AO: () => unzipSync,
   L: () => zipSync
  });
  var t = n(73339), i = (0, t.createRequire)("/");
  try {
   u = i("worker_threads"), u.Worker, u.isMarkedAsUntransferable;
  } catch (r) {}
  var a = Uint8Array, o = Uint16Array, f = Int32Array, l = new a([ 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0, 0, 0, 0 ]), s = new a([ 0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13, 0, 0 ]), c = new a([ 16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15 ]), freb = function(r, e) {
   for (var n = new o(31), t = 0; t < 31; ++t) n[t] = e += 1 << r[t - 1];
   var i = new f(n[30]);
   for (t = 1; t < 30; ++t) for (var a = n[t]; a < n[t + 1]; ++a) i[a] = a - n[t] << 5 | t;
   return {
    b: n,
    r: i
   };
  }, u = freb(l, 2), h = u.b, v = u.r;
  h[28] = 258, v[258] = 28;
  for (var g = freb(s, 0), d = g.b, m = g.r, p = new o(32768), y = 0; y < 32768; ++y) {
   var b = (y & 43690) >> 1 | (y & 21845) << 1;
   b = (b & 52428) >> 2 | (b & 13107) << 2;
   b = (b & 61680) >> 4 | (b & 3855) << 4;
   p[y] = ((b & 65280) >> 8 | (b & 255) << 8) >> 1;
  }
  var hMap = function(r, e, n) {
   for (var t = r.length, i = 0, a = new o(e); i < t; ++i) r[i] && ++a[r[i] - 1];
   var f, l = new o(e);
   for (i = 1; i < e; ++i) l[i] = l[i - 1] + a[i - 1] << 1;
   if (n) {
    f = new o(1 << e);
    var s = 15 - e;
    for (i = 0; i < t; ++i) if (r[i]) for (var c = i << 4 | r[i], u = e - r[i], h = l[r[i] - 1]++ << u, v = h | (1 << u) - 1; h <= v; ++h) f[p[h] >> s] = c;
   } else {
    f = new o(t);
    for (i = 0; i < t; ++i) r[i] && (f[i] = p[l[r[i] - 1]++] >> 15 - r[i]);
   }
   return f;
  }, x = new a(288);
  for (y = 0; y < 144; ++y) x[y] = 8;
  for (y = 144; y < 256; ++y) x[y] = 9;
  for (y = 256; y < 280; ++y) x[y] = 7;
  for (y = 280; y < 288; ++y) x[y] = 8;
  var S = new a(32);
  for (y = 0; y < 32; ++y) S[y] = 5;
  var k = hMap(x, 9, 0), M = hMap(x, 9, 1), z = hMap(S, 5, 0), A = hMap(S, 5, 1), max = function(r) {
   for (var e = r[0], n = 1; n < r.length; ++n) r[n] > e && (e = r[n]);
   return e;
  }, bits = function(r, e, n) {
   var t = e / 8 | 0;
   return (r[t] | r[t + 1] << 8) >> (e & 7) & n;
  }, bits16 = function(r, e) {
   var n = e / 8 | 0;
   return (r[n] | r[n + 1] << 8 | r[n + 2] << 16) >> (e & 7);
  }, shft = function(r) {
   return (r + 7) / 8 | 0;
  }, slc = function(r, e, n) {
   (e == null || e < 0) && (e = 0);
   (n == null || n > r.length) && (n = r.length);
   return new a(r.subarray(e, n));
  }, C = [ "unexpected EOF", "invalid block type", "invalid length/literal", "invalid distance", "stream finished", "no stream handler", , "no callback", "invalid UTF-8 data", "extra field too long", "date not in range 1980-2099", "filename too long", "stream finishing", "invalid zip data" ], err = function(r, e, n) {
   var t = new Error(e || C[r]);
   t.code = r;
   Error.captureStackTrace && Error.captureStackTrace(t, err);
   if (!n) throw t;
   return t;
  }, inflt = function(r, e, n, t) {
   var i = r.length, o = t ? t.length : 0;
   if (!i || e.f && !e.l) return n || new a(0);
   var f = !n, u = f || e.i != 2, v = e.i;
   f && (n = new a(i * 3));
   var cbuf = function(r) {
    var e = n.length;
    if (r > e) {
     var t = new a(Math.max(e * 2, r));
     t.set(n);
     n = t;
    }
   }, g = e.f || 0, m = e.p || 0, p = e.b || 0, y = e.l, b = e.d, x = e.m, S = e.n, k = i * 8;
   do {
    if (!y) {
     g = bits(r, m, 1);
     var z = bits(r, m + 1, 3);
     m += 3;
     if (!z) {
      var C = shft(m) + 4, E = r[C - 4] | r[C - 3] << 8, T = C + E;
      if (T > i) {
       v && err(0);
       break;
      }
      u && cbuf(p + E);
      n.set(r.subarray(C, T), p);
      e.b = p += E, e.p = m = T * 8, e.f = g;
      continue;
     }
     if (z == 1) y = M, b = A, x = 9, S = 5; else if (z == 2) {
      var D = bits(r, m, 31) + 257, U = bits(r, m + 10, 15) + 4, $ = D + bits(r, m + 5, 31) + 1;
      m += 14;
      for (var Y = new a($), V = new a(19), _ = 0; _ < U; ++_) V[c[_]] = bits(r, m + _ * 3, 7);
      m += U * 3;
      var j = max(V), F = (1 << j) - 1, L = hMap(V, j, 1);
      for (_ = 0; _ < $; ) {
       var O = L[bits(r, m, F)];
       m += O & 15;
       C = O >> 4;
       if (C < 16) Y[_++] = C; else {
        var R = 0, q = 0;
        C == 16 ? (q = 3 + bits(r, m, 3), m += 2, R = Y[_ - 1]) : C == 17 ? (q = 3 + bits(r, m, 7), 
        m += 3) : C == 18 && (q = 11 + bits(r, m, 127), m += 7);
        while (q--) Y[_++] = R;
       }
      }
      var N = Y.subarray(0, D), H = Y.subarray(D);
      x = max(N);
      S = max(H);
      y = hMap(N, x, 1);
      b = hMap(H, S, 1);
     } else err(1);
     if (m > k) {
      v && err(0);
      break;
     }
    }
    u && cbuf(p + 131072);
    for (var I = (1 << x) - 1, B = (1 << S) - 1, P = m; ;P = m) {
     R = y[bits16(r, m) & I];
     var Q = R >> 4;
     m += R & 15;
     if (m > k) {
      v && err(0);
      break;
     }
     R || err(2);
     if (Q < 256) n[p++] = Q; else {
      if (Q == 256) {
       P = m, y = null;
       break;
      }
      var W = Q - 254;
      if (Q > 264) {
       _ = Q - 257;
       var G = l[_];
       W = bits(r, m, (1 << G) - 1) + h[_];
       m += G;
      }
      var J = b[bits16(r, m) & B], K = J >> 4;
      J || err(3);
      m += J & 15;
      H = d[K];
      if (K > 3) {
       G = s[K];
       H += bits16(r, m) & (1 << G) - 1, m += G;
      }
      if (m > k) {
       v && err(0);
       break;
      }
      u && cbuf(p + 131072);
      var X = p + W;
      if (p < H) {
       var Z = o - H, rr = Math.min(H, X);
       Z + p < 0 && err(3);
       for (;p < rr; ++p) n[p] = t[Z + p];
      }
      for (;p < X; ++p) n[p] = n[p - H];
     }
    }
    e.l = y, e.p = P, e.b = p, e.f = g;
    y && (g = 1, e.m = x, e.d = b, e.n = S);
   } while (!g);
   return p != n.length && f ? slc(n, 0, p) : n.subarray(0, p);
  }, wbits = function(r, e, n) {
   n <<= e & 7;
   var t = e / 8 | 0;
   r[t] |= n;
   r[t + 1] |= n >> 8;
  }, wbits16 = function(r, e, n) {
   n <<= e & 7;
   var t = e / 8 | 0;
   r[t] |= n;
   r[t + 1] |= n >> 8;
   r[t + 2] |= n >> 16;
  }, hTree = function(r, e) {
   for (var n = [], t = 0; t < r.length; ++t) r[t] && n.push({
    s: t,
    f: r[t]
   });
   var i = n.length, f = n.slice();
   if (!i) return {
    t: T,
    l: 0
   };
   if (i == 1) {
    var l = new a(n[0].s + 1);
    l[n[0].s] = 1;
    return {
     t: l,
     l: 1
    };
   }
   n.sort(function(r, e) {
    return r.f - e.f;
   });
   n.push({
    s: -1,
    f: 25001
   });
   var s = n[0], c = n[1], u = 0, h = 1, v = 2;
   n[0] = {
    s: -1,
    f: s.f + c.f,
    l: s,
    r: c
   };
   while (h != i - 1) {
    s = n[n[u].f < n[v].f ? u++ : v++];
    c = n[u != h && n[u].f < n[v].f ? u++ : v++];
    n[h++] = {
     s: -1,
     f: s.f + c.f,
     l: s,
     r: c
    };
   }
   var g = f[0].s;
   for (t = 1; t < i; ++t) f[t].s > g && (g = f[t].s);
   var d = new o(g + 1), m = ln(n[h - 1], d, 0);
   if (m > e) {
    t = 0;
    var p = 0, y = m - e, b = 1 << y;
    f.sort(function(r, e) {
     return d[e.s] - d[r.s] || r.f - e.f;
    });
    for (;t < i; ++t) {
     var x = f[t].s;
     if (!(d[x] > e)) break;
     p += b - (1 << m - d[x]);
     d[x] = e;
    }
    p >>= y;
    while (p > 0) {
     var S = f[t].s;
     d[S] < e ? p -= 1 << e - d[S]++ - 1 : ++t;
    }
    for (;t >= 0 && p; --t) {
     var k = f[t].s;
     if (d[k] == e) {
      --d[k];
      ++p;
     }
    }
    m = e;
   }
   return {
    t: new a(d),
    l: m
   };
  }, ln = function(r, e, n) {
   return r.s == -1 ? Math.max(ln(r.l, e, n + 1), ln(r.r, e, n + 1)) : e[r.s] = n;
  }, lc = function(r) {
   var e = r.length;
   while (e && !r[--e]) ;
   for (var n = new o(++e), t = 0, i = r[0], a = 1, w = function(r) {
    n[t++] = r;
   }, f = 1; f <= e; ++f) if (r[f] == i && f != e) ++a; else {
    if (!i && a > 2) {
     for (;a > 138; a -= 138) w(32754);
     if (a > 2) {
      w(a > 10 ? a - 11 << 5 | 28690 : a - 3 << 5 | 12305);
      a = 0;
     }
    } else if (a > 3) {
     w(i), --a;
     for (;a > 6; a -= 6) w(8304);
     a > 2 && (w(a - 3 << 5 | 8208), a = 0);
    }
    while (a--) w(i);
    a = 1;
    i = r[f];
   }
   return {
    c: n.subarray(0, t),
    n: e
   };
  }, clen = function(r, e) {
   for (var n = 0, t = 0; t < e.length; ++t) n += r[t] * e[t];
   return n;
  }, wfblk = function(r, e, n) {
   var t = n.length, i = shft(e + 2);
   r[i] = t & 255;
   r[i + 1] = t >> 8;
   r[i + 2] = r[i] ^ 255;
   r[i + 3] = r[i + 1] ^ 255;
   for (var a = 0; a < t; ++a) r[i + a + 4] = n[a];
   return (i + 4 + t) * 8;
  }, wblk = function(r, e, n, t, i, a, f, u, h, v, g) {
   wbits(e, g++, n);
   ++i[256];
   for (var d = hTree(i, 15), m = d.t, p = d.l, y = hTree(a, 15), b = y.t, M = y.l, A = lc(m), C = A.c, E = A.n, T = lc(b), D = T.c, U = T.n, $ = new o(19), Y = 0; Y < C.length; ++Y) ++$[C[Y] & 31];
   for (Y = 0; Y < D.length; ++Y) ++$[D[Y] & 31];
   for (var V = hTree($, 7), _ = V.t, j = V.l, F = 19; F > 4 && !_[c[F - 1]]; --F) ;
   var L, O, R, q, N = v + 5 << 3, H = clen(i, x) + clen(a, S) + f, I = clen(i, m) + clen(a, b) + f + 14 + 3 * F + clen($, _) + 2 * $[16] + 3 * $[17] + 7 * $[18];
   if (h >= 0 && N <= H && N <= I) return wfblk(e, g, r.subarray(h, h + v));
   wbits(e, g, 1 + (I < H)), g += 2;
   if (I < H) {
    L = hMap(m, p, 0), O = m, R = hMap(b, M, 0), q = b;
    var B = hMap(_, j, 0);
    wbits(e, g, E - 257);
    wbits(e, g + 5, U - 1);
    wbits(e, g + 10, F - 4);
    g += 14;
    for (Y = 0; Y < F; ++Y) wbits(e, g + 3 * Y, _[c[Y]]);
    g += 3 * F;
    for (var P = [ C, D ], Q = 0; Q < 2; ++Q) {
     var W = P[Q];
     for (Y = 0; Y < W.length; ++Y) {
      var G = W[Y] & 31;
      wbits(e, g, B[G]), g += _[G];
      G > 15 && (wbits(e, g, W[Y] >> 5 & 127), g += W[Y] >> 12);
     }
    }
   } else L = k, O = x, R = z, q = S;
   for (Y = 0; Y < u; ++Y) {
    var J = t[Y];
    if (J > 255) {
     G = J >> 18 & 31;
     wbits16(e, g, L[G + 257]), g += O[G + 257];
     G > 7 && (wbits(e, g, J >> 23 & 31), g += l[G]);
     var K = J & 31;
     wbits16(e, g, R[K]), g += q[K];
     K > 3 && (wbits16(e, g, J >> 5 & 8191), g += s[K]);
    } else wbits16(e, g, L[J]), g += O[J];
   }
   wbits16(e, g, L[256]);
   return g + O[256];
  }, E = new f([ 65540, 131080, 131088, 131104, 262176, 1048704, 1048832, 2114560, 2117632 ]), T = new a(0), dflt = function(r, e, n, t, i, c) {
   var u = c.z || r.length, h = new a(t + u + 5 * (1 + Math.ceil(u / 7e3)) + i), g = h.subarray(t, h.length - i), d = c.l, p = (c.r || 0) & 7;
   if (e) {
    p && (g[0] = c.r >> 3);
    for (var y = E[e - 1], b = y >> 13, x = y & 8191, S = (1 << n) - 1, k = c.p || new o(32768), M = c.h || new o(S + 1), z = Math.ceil(n / 3), A = 2 * z, hsh = function(e) {
     return (r[e] ^ r[e + 1] << z ^ r[e + 2] << A) & S;
    }, C = new f(25e3), T = new o(288), D = new o(32), U = 0, $ = 0, Y = c.i || 0, V = 0, _ = c.w || 0, j = 0; Y + 2 < u; ++Y) {
     var F = hsh(Y), L = Y & 32767, O = M[F];
     k[L] = O;
     M[F] = L;
     if (_ <= Y) {
      var R = u - Y;
      if ((U > 7e3 || V > 24576) && (R > 423 || !d)) {
       p = wblk(r, g, 0, C, T, D, $, V, j, Y - j, p);
       V = U = $ = 0, j = Y;
       for (var q = 0; q < 286; ++q) T[q] = 0;
       for (q = 0; q < 30; ++q) D[q] = 0;
      }
      var N = 2, H = 0, I = x, B = L - O & 32767;
      if (R > 2 && F == hsh(Y - B)) {
       var P = Math.min(b, R) - 1, Q = Math.min(32767, Y), W = Math.min(258, R);
       while (B <= Q && --I && L != O) {
        if (r[Y + N] == r[Y + N - B]) {
         for (var G = 0; G < W && r[Y + G] == r[Y + G - B]; ++G) ;
         if (G > N) {
          N = G, H = B;
          if (G > P) break;
          var J = Math.min(B, G - 2), K = 0;
          for (q = 0; q < J; ++q) {
           var X = Y - B + q & 32767, Z = k[X], rr = X - Z & 32767;
           rr > K && (K = rr, O = X);
          }
         }
        }
        L = O, O = k[L];
        B += L - O & 32767;
       }
      }
      if (H) {
       C[V++] = 268435456 | v[N] << 18 | m[H];
       var er = v[N] & 31, nr = m[H] & 31;
       $ += l[er] + s[nr];
       ++T[257 + er];
       ++D[nr];
       _ = Y + N;
       ++U;
      } else {
       C[V++] = r[Y];
       ++T[r[Y]];
      }
     }
    }
    for (Y = Math.max(Y, _); Y < u; ++Y) {
     C[V++] = r[Y];
     ++T[r[Y]];
    }
    p = wblk(r, g, d, C, T, D, $, V, j, Y - j, p);
    if (!d) {
     c.r = p & 7 | g[p / 8 | 0] << 3;
     p -= 7;
     c.h = M, c.p = k, c.i = Y, c.w = _;
    }
   } else {
    for (Y = c.w || 0; Y < u + d; Y += 65535) {
     var tr = Y + 65535;
     if (tr >= u) {
      g[p / 8 | 0] = d;
      tr = u;
     }
     p = wfblk(g, p + 1, r.subarray(Y, tr));
    }
    c.i = u;
   }
   return slc(h, 0, t + shft(p) + i);
  }, D = function() {
   for (var r = new Int32Array(256), e = 0; e < 256; ++e) {
    var n = e, t = 9;
    while (--t) n = (n & 1 && -306674912) ^ n >>> 1;
    r[e] = n;
   }
   return r;
  }(), crc = function() {
   var r = -1;
   return {
    p: function(e) {
     for (var n = r, t = 0; t < e.length; ++t) n = D[n & 255 ^ e[t]] ^ n >>> 8;
     r = n;
    },
    d: function() {
     return ~r;
    }
   };
  }, dopt = function(r, e, n, t, i) {
   if (!i) {
    i = {
     l: 1
    };
    if (e.dictionary) {
     var o = e.dictionary.subarray(-32768), f = new a(o.length + r.length);
     f.set(o);
     f.set(r, o.length);
     r = f;
     i.w = o.length;
    }
   }
   return dflt(r, e.level == null ? 6 : e.level, e.mem == null ? i.l ? Math.ceil(Math.max(8, Math.min(13, Math.log(r.length))) * 1.5) : 20 : 12 + e.mem, n, t, i);
  }, mrg = function(r, e) {
   var n = {};
   for (var t in r) n[t] = r[t];
   for (var t in e) n[t] = e[t];
   return n;
  }, b2 = function(r, e) {
   return r[e] | r[e + 1] << 8;
  }, b4 = function(r, e) {
   return (r[e] | r[e + 1] << 8 | r[e + 2] << 16 | r[e + 3] << 24) >>> 0;
  }, b8 = function(r, e) {
   return b4(r, e) + b4(r, e + 4) * 4294967296;
  }, wbytes = function(r, e, n) {
   for (;n; ++e) r[e] = n, n >>>= 8;
  };
  function deflateSync(r, e) {
   return dopt(r, e || {}, 0, 0);
  }
  function inflateSync(r, e) {
   return inflt(r, {
    i: 2
   }, e && e.out, e && e.dictionary);
  }
  var fltn = function(r, e, n, t) {
   for (var i in r) {
    var o = r[i], f = e + i, l = t;
    Array.isArray(o) && (l = mrg(t, o[1]), o = o[0]);
    if (ArrayBuffer.isView(o)) n[f] = [ o, l ]; else {
     n[f += "/"] = [ new a(0), l ];
     fltn(o, f, n, t);
    }
   }
  }, U = typeof TextEncoder != "undefined" && new TextEncoder, $ = typeof TextDecoder != "undefined" && new TextDecoder;
  try {
   $.decode(T, {
    stream: !0
   });
   0;
  } catch (r) {}
  var dutf8 = function(r) {
   for (var e = "", n = 0; ;) {
    var t = r[n++], i = (t > 127) + (t > 223) + (t > 239);
    if (n + i > r.length) return {
     s: e,
     r: slc(r, n - 1)
    };
    i ? i == 3 ? (t = ((t & 15) << 18 | (r[n++] & 63) << 12 | (r[n++] & 63) << 6 | r[n++] & 63) - 65536, 
    e += String.fromCharCode(55296 | t >> 10, 56320 | t & 1023)) : e += i & 1 ? String.fromCharCode((t & 31) << 6 | r[n++] & 63) : String.fromCharCode((t & 15) << 12 | (r[n++] & 63) << 6 | r[n++] & 63) : e += String.fromCharCode(t);
   }
  };
  function strToU8(r, e) {
   if (e) {
    for (var n = new a(r.length), t = 0; t < r.length; ++t) n[t] = r.charCodeAt(t);
    return n;
   }
   if (U) return U.encode(r);
   var i = r.length, o = new a(r.length + (r.length >> 1)), f = 0, w = function(r) {
    o[f++] = r;
   };
   for (t = 0; t < i; ++t) {
    if (f + 5 > o.length) {
     var l = new a(f + 8 + (i - t << 1));
     l.set(o);
     o = l;
    }
    var s = r.charCodeAt(t);
    s < 128 || e ? w(s) : s < 2048 ? (w(192 | s >> 6), w(128 | s & 63)) : s > 55295 && s < 57344 ? (s = 65536 + (s & 1047552) | r.charCodeAt(++t) & 1023, 
    w(240 | s >> 18), w(128 | s >> 12 & 63), w(128 | s >> 6 & 63), w(128 | s & 63)) : (w(224 | s >> 12), 
    w(128 | s >> 6 & 63), w(128 | s & 63));
   }
   return slc(o, 0, f);
  }
  function strFromU8(r, e) {
   if (e) {
    for (var n = "", t = 0; t < r.length; t += 16384) n += String.fromCharCode.apply(null, r.subarray(t, t + 16384));
    return n;
   }
   if ($) return $.decode(r);
   var i = dutf8(r), a = i.s;
   n = i.r;
   n.length && err(8);
   return a;
  }
  var slzh = function(r, e) {
   return e + 30 + b2(r, e + 26) + b2(r, e + 28);
  }, zh = function(r, e, n) {
   var t = b2(r, e + 28), i = b2(r, e + 30), a = strFromU8(r.subarray(e + 46, e + 46 + t), !(b2(r, e + 8) & 2048)), o = e + 46 + t, f = z64hs(r, o, i, n, b4(r, e + 20), b4(r, e + 24), b4(r, e + 42)), l = f[0], s = f[1], c = f[2];
   return [ b2(r, e + 10), l, s, a, o + i + b2(r, e + 32), c ];
  }, z64hs = function(r, e, n, t, i, a, o) {
   var f = i == 4294967295, l = a == 4294967295, s = o == 4294967295, c = e + n, u = f + l + s;
   if (t && u) {
    for (;e + 4 < c; e += 4 + b2(r, e + 2)) if (b2(r, e) == 1) return [ f ? b8(r, e + 4 + 8 * l) : i, l ? b8(r, e + 4) : a, s ? b8(r, e + 4 + 8 * (l + f)) : o, 1 ];
    t < 2 && err(13);
   }
   return [ i, a, o, 0 ];
  }, exfl = function(r) {
   var e = 0;
   if (r) for (var n in r) {
    var t = r[n].length;
    t > 65535 && err(9);
    e += t + 4;
   }
   return e;
  }, wzh = function(r, e, n, t, i, a, o, f) {
   var l = t.length, s = n.extra, c = f && f.length, u = exfl(s);
   wbytes(r, e, o != null ? 33639248 : 67324752), e += 4;
   o != null && (r[e++] = 20, r[e++] = n.os);
   r[e] = 20, e += 2;
   r[e++] = n.flag << 1 | (a < 0 && 8), r[e++] = i && 8;
   r[e++] = n.compression & 255, r[e++] = n.compression >> 8;
   var h = new Date(n.mtime == null ? Date.now() : n.mtime), v = h.getFullYear() - 1980;
   (v < 0 || v > 119) && err(10);
   wbytes(r, e, v << 25 | h.getMonth() + 1 << 21 | h.getDate() << 16 | h.getHours() << 11 | h.getMinutes() << 5 | h.getSeconds() >> 1), 
   e += 4;
   if (a != -1) {
    wbytes(r, e, n.crc);
    wbytes(r, e + 4, a < 0 ? -a - 2 : a);
    wbytes(r, e + 8, n.size);
   }
   wbytes(r, e + 12, l);
   wbytes(r, e + 14, u), e += 16;
   if (o != null) {
    wbytes(r, e, c);
    wbytes(r, e + 6, n.attrs);
    wbytes(r, e + 10, o), e += 14;
   }
   r.set(t, e);
   e += l;
   if (u) for (var g in s) {
    var d = s[g], m = d.length;
    wbytes(r, e, +g);
    wbytes(r, e + 2, m);
    r.set(d, e + 4), e += 4 + m;
   }
   c && (r.set(f, e), e += c);
   return e;
  }, wzf = function(r, e, n, t, i) {
   wbytes(r, e, 101010256);
   wbytes(r, e + 8, n);
   wbytes(r, e + 10, n);
   wbytes(r, e + 12, t);
   wbytes(r, e + 16, i);
  };
  function zipSync(r, e) {
   e || (e = {});
   var n = {}, t = [];
   fltn(r, "", n, e);
   var i = 0, o = 0;
   for (var f in n) {
    var l = n[f], s = l[0], c = l[1], u = c.level == 0 ? 0 : 8, h = strToU8(f), v = h.length, g = c.comment, d = g && strToU8(g), m = d && d.length, p = exfl(c.extra);
    v > 65535 && err(11);
    var y = u ? deflateSync(s, c) : s, b = y.length, x = crc();
    x.p(s);
    t.push(mrg(c, {
     size: s.length,
     crc: x.d(),
     c: y,
     f: h,
     m: d,
     u: v != f.length || d && g.length != m,
     o: i,
     compression: u
    }));
    i += 30 + v + p + b;
    o += 76 + 2 * (v + p) + (m || 0) + b;
   }
   for (var S = new a(o + 22), k = i, M = o - i, z = 0; z < t.length; ++z) {
    h = t[z];
    wzh(S, h.o, h, h.f, h.u, h.c.length);
    var A = 30 + h.f.length + exfl(h.extra);
    S.set(h.c, h.o + A);
    wzh(S, i, h, h.f, h.u, h.c.length, h.o, h.m), i += 16 + A + (h.m ? h.m.length : 0);
   }
   wzf(S, i, t.length, M, k);
   return S;
  }
  typeof queueMicrotask == "function" ? queueMicrotask : typeof setTimeout == "function" && setTimeout;
  function unzipSync(r, e) {
   for (var n = {}, t = r.length - 22; b4(r, t) != 101010256; --t) (!t || r.length - t > 65558) && err(13);
   var i = b2(r, t + 8);
   if (!i) return {};
   var o = b4(r, t + 16), f = b4(r, t - 20) == 117853008;
   if (f) {
    var l = b4(r, t - 12);
    f = b4(r, l) == 101075792;
    if (f) {
     i = b4(r, l + 32);
     o = b4(r, l + 48);
    }
   }
   for (var s = e && e.filter, c = 0; c < i; ++c) {
    var u = zh(r, o, f), h = u[0], v = u[1], g = u[2], d = u[3], m = u[4], p = u[5], y = slzh(r, p);
    o = m;
    s && !s({
     name: d,
     size: v,
     originalSize: g,
     compression: h
    }) || (h ? h == 8 ? n[d] = inflateSync(r.subarray(y, y + v), {
     out: new a(g)
    }) : err(14, "unknown compression type " + h) : n[d] = slc(r, y, y + v));
   }
   return n;
  }
 }),
 735: ((r, e, n) => {
  n.d(e, {
   Q: () => markdownTable
  });
  function defaultStringLength(r) {
   return r.length;
  }
  function markdownTable(r, e) {
   const n = e || {}, t = (n.align || []).concat(), i = n.stringLength || defaultStringLength, a = [], o = [], f = [], l = [];
   let s = 0, c = -1;
   while (++c < r.length) {
    const e = [], t = [];
    let a = -1;
    r[c].length > s && (s = r[c].length);
    while (++a < r[c].length) {
     const o = serialize(r[c][a]);
     if (n.alignDelimiters !== !1) {
      const r = i(o);
      t[a] = r;
      (l[a] === void 0 || r > l[a]) && (l[a] = r);
     }
     e.push(o);
    }
    o[c] = e;
    f[c] = t;
   }
   let u = -1;
   if (typeof t == "object" && "length" in t) while (++u < s) a[u] = toAlignment(t[u]); else {
    const r = toAlignment(t);
    while (++u < s) a[u] = r;
   }
   u = -1;
   const h = [], v = [];
   while (++u < s) {
    const r = a[u];
    let e = "", t = "";
    if (r === 99) {
     e = ":";
     t = ":";
    } else r === 108 ? e = ":" : r === 114 && (t = ":");
    let i = n.alignDelimiters === !1 ? 1 : Math.max(1, l[u] - e.length - t.length);
    const o = e + "-".repeat(i) + t;
    if (n.alignDelimiters !== !1) {
     i = e.length + i + t.length;
     i > l[u] && (l[u] = i);
     v[u] = i;
    }
    h[u] = o;
   }
   o.splice(1, 0, h);
   f.splice(1, 0, v);
   c = -1;
   const g = [];
   while (++c < o.length) {
    const r = o[c], e = f[c], t = n.fillRows === !1 ? Math.max(1, o[c === 1 ? 0 : c].length) : s;
    u = -1;
    const i = [];
    while (++u < t) {
     const o = r[u] || "";
     let f = "", s = "";
     if (n.alignDelimiters !== !1) {
      const r = l[u] - (e[u] || 0), n = a[u];
      if (n === 114) f = " ".repeat(r); else if (n === 99) {
       const e = r / 2;
       if (r % 2) {
        f = " ".repeat(e + .5);
        s = " ".repeat(e - .5);
       } else {
        f = " ".repeat(e);
        s = f;
       }
      } else s = " ".repeat(r);
     }
     n.delimiterStart === !1 || u || i.push("|");
     n.padding === !1 || n.alignDelimiters === !1 && o === "" || n.delimiterStart === !1 && !u || i.push(" ");
     n.alignDelimiters !== !1 && i.push(f);
     i.push(o);
     n.alignDelimiters !== !1 && i.push(s);
     n.padding !== !1 && i.push(" ");
     n.delimiterEnd === !1 && u === t - 1 || i.push("|");
    }
    g.push(n.delimiterEnd === !1 ? i.join("").replace(/ +$/, "") : i.join(""));
   }
   return g.join("\n");
  }
  function serialize(r) {
   return r === null || r === void 0 ? "" : String(r);
  }
  function toAlignment(r) {
   const e = typeof r == "string" ? r.codePointAt(0) : 0;
   return e === 67 || e === 99 ? 99 : e === 76 || e === 108 ? 108 : e === 82 || e === 114 ? 114 : 0;
  }
 })
};
