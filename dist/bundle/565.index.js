export const id = 565;

export const ids = [ 565 ];

export const modules = {
 59805: ((e, t, r) => {
  r.d(t, {
   I6: () => find
  });
  var n = r(33838), i = (r(88701), r(76982), r(79896)), s = r(62088), a = r(70857);
  r(35317), void 0;
  var o = r(16928), c = (r(22779), r(2203), r(39023), r(42613));
  r(41955), void 0;
  void 0;
  Error;
  process.platform, process.platform;
  function find(e, t, r) {
   if (!e) throw new Error("toolName parameter is required");
   if (!t) throw new Error("versionSpec parameter is required");
   r = r || a.arch();
   if (!isExplicitVersion(t)) {
    const n = findAllVersions(e, r), i = evaluateVersions(n, t);
    t = i;
   }
   let c = "";
   if (t) {
    t = s.clean(t) || "";
    const a = o.join(_getCacheDirectory(), e, t, r);
    n.Yz(`checking cache: ${a}`);
    if (i.existsSync(a) && i.existsSync(`${a}.complete`)) {
     n.Yz(`Found tool in cache ${e} ${t} ${r}`);
     c = a;
    } else n.Yz("not found");
   }
   return c;
  }
  function findAllVersions(e, t) {
   const r = [];
   t = t || a.arch();
   const n = o.join(_getCacheDirectory(), e);
   if (i.existsSync(n)) {
    const e = i.readdirSync(n);
    for (const s of e) if (isExplicitVersion(s)) {
     const e = o.join(n, s, t || "");
     i.existsSync(e) && i.existsSync(`${e}.complete`) && r.push(s);
    }
   }
   return r;
  }
  function isExplicitVersion(e) {
   const t = s.clean(e) || "";
   n.Yz(`isExplicit: ${t}`);
   const r = s.valid(t) != null;
   n.Yz(`explicit? ${r}`);
   return r;
  }
  function evaluateVersions(e, t) {
   let r = "";
   n.Yz(`evaluating ${e.length} versions`);
   e = e.sort((e, t) => s.gt(e, t) ? 1 : -1);
   for (let n = e.length - 1; n >= 0; n--) {
    const i = e[n], a = s.satisfies(i, t);
    if (a) {
     r = i;
     break;
    }
   }
   r ? n.Yz(`matched: ${r}`) : n.Yz("match not found");
   return r;
  }
  function _getCacheDirectory() {
   const e = process.env.RUNNER_TOOL_CACHE || "";
   (0, c.ok)(e, "Expected RUNNER_TOOL_CACHE to be defined");
   return e;
  }
 }),
 12580: ((e, t, r) => {
  r.d(t, {
   s: () => AwsV4Signer
  });
  const n = new TextEncoder, i = {
   appstream2: "appstream",
   cloudhsmv2: "cloudhsm",
   email: "ses",
   marketplace: "aws-marketplace",
   mobile: "AWSMobileHubService",
   pinpoint: "mobiletargeting",
   queue: "sqs",
   "git-codecommit": "codecommit",
   "mturk-requester-sandbox": "mturk-requester",
   "personalize-runtime": "personalize"
  }, s = new Set([ "authorization", "content-type", "content-length", "user-agent", "presigned-expires", "expect", "x-amzn-trace-id", "range", "connection" ]);
  class AwsV4Signer {
   constructor({method: e, url: t, headers: r, body: n, accessKeyId: i, secretAccessKey: a, sessionToken: o, service: c, region: l, cache: h, datetime: f, signQuery: u, appendSessionToken: d, allHeaders: g, singleEncode: v}) {
    if (t == null) throw new TypeError("url is a required option");
    if (i == null) throw new TypeError("accessKeyId is a required option");
    if (a == null) throw new TypeError("secretAccessKey is a required option");
    this.method = e || (n ? "POST" : "GET");
    this.url = new URL(t);
    this.headers = new Headers(r || {});
    this.body = n;
    this.accessKeyId = i;
    this.secretAccessKey = a;
    this.sessionToken = o;
    let m, p;
    c && l || ([m, p] = guessServiceRegion(this.url, this.headers));
    this.service = c || m || "";
    this.region = l || p || "us-east-1";
    this.cache = h || new Map;
    this.datetime = f || (new Date).toISOString().replace(/[:-]|\.\d{3}/g, "");
    this.signQuery = u;
    this.appendSessionToken = d || this.service === "iotdevicegateway";
    this.headers.delete("Host");
    this.service !== "s3" || this.signQuery || this.headers.has("X-Amz-Content-Sha256") || this.headers.set("X-Amz-Content-Sha256", "UNSIGNED-PAYLOAD");
    const y = this.signQuery ? this.url.searchParams : this.headers;
    y.set("X-Amz-Date", this.datetime);
    this.sessionToken && !this.appendSessionToken && y.set("X-Amz-Security-Token", this.sessionToken);
    this.signableHeaders = [ "host", ...this.headers.keys() ].filter(e => g || !s.has(e)).sort();
    this.signedHeaders = this.signableHeaders.join(";");
    this.canonicalHeaders = this.signableHeaders.map(e => e + ":" + (e === "host" ? this.url.host : (this.headers.get(e) || "").replace(/\s+/g, " "))).join("\n");
    this.credentialString = [ this.datetime.slice(0, 8), this.region, this.service, "aws4_request" ].join("/");
    if (this.signQuery) {
     this.service !== "s3" || y.has("X-Amz-Expires") || y.set("X-Amz-Expires", "86400");
     y.set("X-Amz-Algorithm", "AWS4-HMAC-SHA256");
     y.set("X-Amz-Credential", this.accessKeyId + "/" + this.credentialString);
     y.set("X-Amz-SignedHeaders", this.signedHeaders);
    }
    if (this.service === "s3") try {
     this.encodedPath = decodeURIComponent(this.url.pathname.replace(/\+/g, " "));
    } catch (e) {
     this.encodedPath = this.url.pathname;
    } else this.encodedPath = this.url.pathname.replace(/\/+/g, "/");
    v || (this.encodedPath = encodeURIComponent(this.encodedPath).replace(/%2F/g, "/"));
    this.encodedPath = encodeRfc3986(this.encodedPath);
    const S = new Set;
    this.encodedSearch = [ ...this.url.searchParams ].filter(([e]) => {
     if (!e) return !1;
     if (this.service === "s3") {
      if (S.has(e)) return !1;
      S.add(e);
     }
     return !0;
    }).map(e => e.map(e => encodeRfc3986(encodeURIComponent(e)))).sort(([e, t], [r, n]) => e < r ? -1 : e > r ? 1 : t < n ? -1 : t > n ? 1 : 0).map(e => e.join("=")).join("&");
   }
   async sign() {
    if (this.signQuery) {
     this.url.searchParams.set("X-Amz-Signature", await this.signature());
     this.sessionToken && this.appendSessionToken && this.url.searchParams.set("X-Amz-Security-Token", this.sessionToken);
    } else this.headers.set("Authorization", await this.authHeader());
    return {
     method: this.method,
     url: this.url,
     headers: this.headers,
     body: this.body
    };
   }
   async authHeader() {
    return [ "AWS4-HMAC-SHA256 Credential=" + this.accessKeyId + "/" + this.credentialString, "SignedHeaders=" + this.signedHeaders, "Signature=" + await this.signature() ].join(", ");
   }
   async signature() {
    const e = this.datetime.slice(0, 8), t = [ this.secretAccessKey, e, this.region, this.service ].join();
    let r = this.cache.get(t);
    if (!r) {
     const n = await hmac("AWS4" + this.secretAccessKey, e), i = await hmac(n, this.region), s = await hmac(i, this.service);
     r = await hmac(s, "aws4_request");
     this.cache.set(t, r);
    }
    return buf2hex(await hmac(r, await this.stringToSign()));
   }
   async stringToSign() {
    return [ "AWS4-HMAC-SHA256", this.datetime, this.credentialString, buf2hex(await hash(await this.canonicalString())) ].join("\n");
   }
   async canonicalString() {
    return [ this.method.toUpperCase(), this.encodedPath, this.encodedSearch, this.canonicalHeaders + "\n", this.signedHeaders, await this.hexBodyHash() ].join("\n");
   }
   async hexBodyHash() {
    let e = this.headers.get("X-Amz-Content-Sha256") || (this.service === "s3" && this.signQuery ? "UNSIGNED-PAYLOAD" : null);
    if (e == null) {
     if (this.body && typeof this.body != "string" && !("byteLength" in this.body)) throw new Error("body must be a string, ArrayBuffer or ArrayBufferView, unless you include the X-Amz-Content-Sha256 header");
     e = buf2hex(await hash(this.body || ""));
    }
    return e;
   }
  }
  async function hmac(e, t) {
   const r = await crypto.subtle.importKey("raw", typeof e == "string" ? n.encode(e) : e, {
    name: "HMAC",
    hash: {
     name: "SHA-256"
    }
   }, !1, [ "sign" ]);
   return crypto.subtle.sign("HMAC", r, n.encode(t));
  }
  async function hash(e) {
   return crypto.subtle.digest("SHA-256", typeof e == "string" ? n.encode(e) : e);
  }
  const a = [ "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "a", "b", "c", "d", "e", "f" ];
  function buf2hex(e) {
   const t = new Uint8Array(e);
   let r = "";
   for (let e = 0; e < t.length; e++) {
    const n = t[e];
    r += a[n >>> 4 & 15];
    r += a[n & 15];
   }
   return r;
  }
  function encodeRfc3986(e) {
   return e.replace(/[!'()*]/g, e => "%" + e.charCodeAt(0).toString(16).toUpperCase());
  }
  function guessServiceRegion(e, t) {
   const {hostname: r, pathname: n} = e;
   if (r.endsWith(".on.aws")) {
    const e = r.match(/^[^.]{1,63}\.lambda-url\.([^.]{1,63})\.on\.aws$/);
    return e != null ? [ "lambda", e[1] || "" ] : [ "", "" ];
   }
   if (r.endsWith(".r2.cloudflarestorage.com")) return [ "s3", "auto" ];
   if (r.endsWith(".backblazeb2.com")) {
    const e = r.match(/^(?:[^.]{1,63}\.)?s3\.([^.]{1,63})\.backblazeb2\.com$/);
    return e != null ? [ "s3", e[1] || "" ] : [ "", "" ];
   }
   const s = r.replace("dualstack.", "").match(/([^.]{1,63})\.(?:([^.]{0,63})\.)?amazonaws\.com(?:\.cn)?$/);
   let a = s && s[1] || "", o = s && s[2];
   if (o === "us-gov") o = "us-gov-west-1"; else if (o === "s3" || o === "s3-accelerate") {
    o = "us-east-1";
    a = "s3";
   } else if (a === "iot") a = r.startsWith("iot.") ? "execute-api" : r.startsWith("data.jobs.iot.") ? "iot-jobs-data" : n === "/mqtt" ? "iotdevicegateway" : "iotdata"; else if (a === "autoscaling") {
    const e = (t.get("X-Amz-Target") || "").split(".")[0];
    e === "AnyScaleFrontendService" ? a = "application-autoscaling" : e === "AnyScaleScalingPlannerFrontendService" && (a = "autoscaling-plans");
   } else if (o == null && a.startsWith("s3-")) {
    o = a.slice(3).replace(/^fips-|^external-1/, "");
    a = "s3";
   } else a.endsWith("-fips") ? a = a.slice(0, -5) : o && /-\d$/.test(a) && !/-\d$/.test(o) && ([a, o] = [ o, a ]);
   return [ i[a] || a, o || "" ];
  }
 }),
 51306: ((e, t, r) => {
  r.d(t, {
   AO: () => unzipSync,
   L: () => zipSync
  });
  var n = r(73339), i = (0, n.createRequire)("/");
  try {
   f = i("worker_threads"), f.Worker, f.isMarkedAsUntransferable;
  } catch (e) {}
  var s = Uint8Array, a = Uint16Array, o = Int32Array, c = new s([ 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0, 0, 0, 0 ]), l = new s([ 0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13, 0, 0 ]), h = new s([ 16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15 ]), freb = function(e, t) {
   for (var r = new a(31), n = 0; n < 31; ++n) r[n] = t += 1 << e[n - 1];
   var i = new o(r[30]);
   for (n = 1; n < 30; ++n) for (var s = r[n]; s < r[n + 1]; ++s) i[s] = s - r[n] << 5 | n;
   return {
    b: r,
    r: i
   };
  }, f = freb(c, 2), u = f.b, d = f.r;
  u[28] = 258, d[258] = 28;
  for (var g = freb(l, 0), v = g.b, m = g.r, p = new a(32768), y = 0; y < 32768; ++y) {
   var S = (y & 43690) >> 1 | (y & 21845) << 1;
   S = (S & 52428) >> 2 | (S & 13107) << 2;
   S = (S & 61680) >> 4 | (S & 3855) << 4;
   p[y] = ((S & 65280) >> 8 | (S & 255) << 8) >> 1;
  }
  var hMap = function(e, t, r) {
   for (var n = e.length, i = 0, s = new a(t); i < n; ++i) e[i] && ++s[e[i] - 1];
   var o, c = new a(t);
   for (i = 1; i < t; ++i) c[i] = c[i - 1] + s[i - 1] << 1;
   if (r) {
    o = new a(1 << t);
    var l = 15 - t;
    for (i = 0; i < n; ++i) if (e[i]) for (var h = i << 4 | e[i], f = t - e[i], u = c[e[i] - 1]++ << f, d = u | (1 << f) - 1; u <= d; ++u) o[p[u] >> l] = h;
   } else {
    o = new a(n);
    for (i = 0; i < n; ++i) e[i] && (o[i] = p[c[e[i] - 1]++] >> 15 - e[i]);
   }
   return o;
  }, b = new s(288);
  for (y = 0; y < 144; ++y) b[y] = 8;
  for (y = 144; y < 256; ++y) b[y] = 9;
  for (y = 256; y < 280; ++y) b[y] = 7;
  for (y = 280; y < 288; ++y) b[y] = 8;
  var A = new s(32);
  for (y = 0; y < 32; ++y) A[y] = 5;
  var x = hMap(b, 9, 0), k = hMap(b, 9, 1), z = hMap(A, 5, 0), C = hMap(A, 5, 1), max = function(e) {
   for (var t = e[0], r = 1; r < e.length; ++r) e[r] > t && (t = e[r]);
   return t;
  }, bits = function(e, t, r) {
   var n = t / 8 | 0;
   return (e[n] | e[n + 1] << 8) >> (t & 7) & r;
  }, bits16 = function(e, t) {
   var r = t / 8 | 0;
   return (e[r] | e[r + 1] << 8 | e[r + 2] << 16) >> (t & 7);
  }, shft = function(e) {
   return (e + 7) / 8 | 0;
  }, slc = function(e, t, r) {
   (t == null || t < 0) && (t = 0);
   (r == null || r > e.length) && (r = e.length);
   return new s(e.subarray(t, r));
  }, T = [ "unexpected EOF", "invalid block type", "invalid length/literal", "invalid distance", "stream finished", "no stream handler", , "no callback", "invalid UTF-8 data", "extra field too long", "date not in range 1980-2099", "filename too long", "stream finishing", "invalid zip data" ], err = function(e, t, r) {
   var n = new Error(t || T[e]);
   n.code = e;
   Error.captureStackTrace && Error.captureStackTrace(n, err);
   if (!r) throw n;
   return n;
  }, inflt = function(e, t, r, n) {
   var i = e.length, a = n ? n.length : 0;
   if (!i || t.f && !t.l) return r || new s(0);
   var o = !r, f = o || t.i != 2, d = t.i;
   o && (r = new s(i * 3));
   var cbuf = function(e) {
    var t = r.length;
    if (e > t) {
     var n = new s(Math.max(t * 2, e));
     n.set(r);
     r = n;
    }
   }, g = t.f || 0, m = t.p || 0, p = t.b || 0, y = t.l, S = t.d, b = t.m, A = t.n, x = i * 8;
   do {
    if (!y) {
     g = bits(e, m, 1);
     var z = bits(e, m + 1, 3);
     m += 3;
     if (!z) {
      var T = shft(m) + 4, H = e[T - 4] | e[T - 3] << 8, E = T + H;
      if (E > i) {
       d && err(0);
       break;
      }
      f && cbuf(p + H);
      r.set(e.subarray(T, E), p);
      t.b = p += H, t.p = m = E * 8, t.f = g;
      continue;
     }
     if (z == 1) y = k, S = C, b = 9, A = 5; else if (z == 2) {
      var M = bits(e, m, 31) + 257, D = bits(e, m + 10, 15) + 4, U = M + bits(e, m + 5, 31) + 1;
      m += 14;
      for (var j = new s(U), P = new s(19), $ = 0; $ < D; ++$) P[h[$]] = bits(e, m + $ * 3, 7);
      m += D * 3;
      var q = max(P), R = (1 << q) - 1, I = hMap(P, q, 1);
      for ($ = 0; $ < U; ) {
       var X = I[bits(e, m, R)];
       m += X & 15;
       T = X >> 4;
       if (T < 16) j[$++] = T; else {
        var W = 0, K = 0;
        T == 16 ? (K = 3 + bits(e, m, 3), m += 2, W = j[$ - 1]) : T == 17 ? (K = 3 + bits(e, m, 7), 
        m += 3) : T == 18 && (K = 11 + bits(e, m, 127), m += 7);
        while (K--) j[$++] = W;
       }
      }
      var V = j.subarray(0, M), Y = j.subarray(M);
      b = max(V);
      A = max(Y);
      y = hMap(V, b, 1);
      S = hMap(Y, A, 1);
     } else err(1);
     if (m > x) {
      d && err(0);
      break;
     }
    }
    f && cbuf(p + 131072);
    for (var L = (1 << b) - 1, O = (1 << A) - 1, _ = m; ;_ = m) {
     W = y[bits16(e, m) & L];
     var F = W >> 4;
     m += W & 15;
     if (m > x) {
      d && err(0);
      break;
     }
     W || err(2);
     if (F < 256) r[p++] = F; else {
      if (F == 256) {
       _ = m, y = null;
       break;
      }
      var N = F - 254;
      if (F > 264) {
       $ = F - 257;
       var Q = c[$];
       N = bits(e, m, (1 << Q) - 1) + u[$];
       m += Q;
      }
      var B = S[bits16(e, m) & O], G = B >> 4;
      B || err(3);
      m += B & 15;
      Y = v[G];
      if (G > 3) {
       Q = l[G];
       Y += bits16(e, m) & (1 << Q) - 1, m += Q;
      }
      if (m > x) {
       d && err(0);
       break;
      }
      f && cbuf(p + 131072);
      var J = p + N;
      if (p < Y) {
       var Z = a - Y, ee = Math.min(Y, J);
       Z + p < 0 && err(3);
       for (;p < ee; ++p) r[p] = n[Z + p];
      }
      for (;p < J; ++p) r[p] = r[p - Y];
     }
    }
    t.l = y, t.p = _, t.b = p, t.f = g;
    y && (g = 1, t.m = b, t.d = S, t.n = A);
   } while (!g);
   return p != r.length && o ? slc(r, 0, p) : r.subarray(0, p);
  }, wbits = function(e, t, r) {
   r <<= t & 7;
   var n = t / 8 | 0;
   e[n] |= r;
   e[n + 1] |= r >> 8;
  }, wbits16 = function(e, t, r) {
   r <<= t & 7;
   var n = t / 8 | 0;
   e[n] |= r;
   e[n + 1] |= r >> 8;
   e[n + 2] |= r >> 16;
  }, hTree = function(e, t) {
   for (var r = [], n = 0; n < e.length; ++n) e[n] && r.push({
    s: n,
    f: e[n]
   });
   var i = r.length, o = r.slice();
   if (!i) return {
    t: E,
    l: 0
   };
   if (i == 1) {
    var c = new s(r[0].s + 1);
    c[r[0].s] = 1;
    return {
     t: c,
     l: 1
    };
   }
   r.sort(function(e, t) {
    return e.f - t.f;
   });
   r.push({
    s: -1,
    f: 25001
   });
   var l = r[0], h = r[1], f = 0, u = 1, d = 2;
   r[0] = {
    s: -1,
    f: l.f + h.f,
    l,
    r: h
   };
   while (u != i - 1) {
    l = r[r[f].f < r[d].f ? f++ : d++];
    h = r[f != u && r[f].f < r[d].f ? f++ : d++];
    r[u++] = {
     s: -1,
     f: l.f + h.f,
     l,
     r: h
    };
   }
   var g = o[0].s;
   for (n = 1; n < i; ++n) o[n].s > g && (g = o[n].s);
   var v = new a(g + 1), m = ln(r[u - 1], v, 0);
   if (m > t) {
    n = 0;
    var p = 0, y = m - t, S = 1 << y;
    o.sort(function(e, t) {
     return v[t.s] - v[e.s] || e.f - t.f;
    });
    for (;n < i; ++n) {
     var b = o[n].s;
     if (!(v[b] > t)) break;
     p += S - (1 << m - v[b]);
     v[b] = t;
    }
    p >>= y;
    while (p > 0) {
     var A = o[n].s;
     v[A] < t ? p -= 1 << t - v[A]++ - 1 : ++n;
    }
    for (;n >= 0 && p; --n) {
     var x = o[n].s;
     if (v[x] == t) {
      --v[x];
      ++p;
     }
    }
    m = t;
   }
   return {
    t: new s(v),
    l: m
   };
  }, ln = function(e, t, r) {
   return e.s == -1 ? Math.max(ln(e.l, t, r + 1), ln(e.r, t, r + 1)) : t[e.s] = r;
  }, lc = function(e) {
   var t = e.length;
   while (t && !e[--t]) ;
   for (var r = new a(++t), n = 0, i = e[0], s = 1, w = function(e) {
    r[n++] = e;
   }, o = 1; o <= t; ++o) if (e[o] == i && o != t) ++s; else {
    if (!i && s > 2) {
     for (;s > 138; s -= 138) w(32754);
     if (s > 2) {
      w(s > 10 ? s - 11 << 5 | 28690 : s - 3 << 5 | 12305);
      s = 0;
     }
    } else if (s > 3) {
     w(i), --s;
     for (;s > 6; s -= 6) w(8304);
     s > 2 && (w(s - 3 << 5 | 8208), s = 0);
    }
    while (s--) w(i);
    s = 1;
    i = e[o];
   }
   return {
    c: r.subarray(0, n),
    n: t
   };
  }, clen = function(e, t) {
   for (var r = 0, n = 0; n < t.length; ++n) r += e[n] * t[n];
   return r;
  }, wfblk = function(e, t, r) {
   var n = r.length, i = shft(t + 2);
   e[i] = n & 255;
   e[i + 1] = n >> 8;
   e[i + 2] = e[i] ^ 255;
   e[i + 3] = e[i + 1] ^ 255;
   for (var s = 0; s < n; ++s) e[i + s + 4] = r[s];
   return (i + 4 + n) * 8;
  }, wblk = function(e, t, r, n, i, s, o, f, u, d, g) {
   wbits(t, g++, r);
   ++i[256];
   for (var v = hTree(i, 15), m = v.t, p = v.l, y = hTree(s, 15), S = y.t, k = y.l, C = lc(m), T = C.c, H = C.n, E = lc(S), M = E.c, D = E.n, U = new a(19), j = 0; j < T.length; ++j) ++U[T[j] & 31];
   for (j = 0; j < M.length; ++j) ++U[M[j] & 31];
   for (var P = hTree(U, 7), $ = P.t, q = P.l, R = 19; R > 4 && !$[h[R - 1]]; --R) ;
   var I, X, W, K, V = d + 5 << 3, Y = clen(i, b) + clen(s, A) + o, L = clen(i, m) + clen(s, S) + o + 14 + 3 * R + clen(U, $) + 2 * U[16] + 3 * U[17] + 7 * U[18];
   if (u >= 0 && V <= Y && V <= L) return wfblk(t, g, e.subarray(u, u + d));
   wbits(t, g, 1 + (L < Y)), g += 2;
   if (L < Y) {
    I = hMap(m, p, 0), X = m, W = hMap(S, k, 0), K = S;
    var O = hMap($, q, 0);
    wbits(t, g, H - 257);
    wbits(t, g + 5, D - 1);
    wbits(t, g + 10, R - 4);
    g += 14;
    for (j = 0; j < R; ++j) wbits(t, g + 3 * j, $[h[j]]);
    g += 3 * R;
    for (var _ = [ T, M ], F = 0; F < 2; ++F) {
     var N = _[F];
     for (j = 0; j < N.length; ++j) {
      var Q = N[j] & 31;
      wbits(t, g, O[Q]), g += $[Q];
      Q > 15 && (wbits(t, g, N[j] >> 5 & 127), g += N[j] >> 12);
     }
    }
   } else I = x, X = b, W = z, K = A;
   for (j = 0; j < f; ++j) {
    var B = n[j];
    if (B > 255) {
     Q = B >> 18 & 31;
     wbits16(t, g, I[Q + 257]), g += X[Q + 257];
     Q > 7 && (wbits(t, g, B >> 23 & 31), g += c[Q]);
     var G = B & 31;
     wbits16(t, g, W[G]), g += K[G];
     G > 3 && (wbits16(t, g, B >> 5 & 8191), g += l[G]);
    } else wbits16(t, g, I[B]), g += X[B];
   }
   wbits16(t, g, I[256]);
   return g + X[256];
  }, H = new o([ 65540, 131080, 131088, 131104, 262176, 1048704, 1048832, 2114560, 2117632 ]), E = new s(0), dflt = function(e, t, r, n, i, h) {
   var f = h.z || e.length, u = new s(n + f + 5 * (1 + Math.ceil(f / 7e3)) + i), g = u.subarray(n, u.length - i), v = h.l, p = (h.r || 0) & 7;
   if (t) {
    p && (g[0] = h.r >> 3);
    for (var y = H[t - 1], S = y >> 13, b = y & 8191, A = (1 << r) - 1, x = h.p || new a(32768), k = h.h || new a(A + 1), z = Math.ceil(r / 3), C = 2 * z, hsh = function(t) {
     return (e[t] ^ e[t + 1] << z ^ e[t + 2] << C) & A;
    }, T = new o(25e3), E = new a(288), M = new a(32), D = 0, U = 0, j = h.i || 0, P = 0, $ = h.w || 0, q = 0; j + 2 < f; ++j) {
     var R = hsh(j), I = j & 32767, X = k[R];
     x[I] = X;
     k[R] = I;
     if ($ <= j) {
      var W = f - j;
      if ((D > 7e3 || P > 24576) && (W > 423 || !v)) {
       p = wblk(e, g, 0, T, E, M, U, P, q, j - q, p);
       P = D = U = 0, q = j;
       for (var K = 0; K < 286; ++K) E[K] = 0;
       for (K = 0; K < 30; ++K) M[K] = 0;
      }
      var V = 2, Y = 0, L = b, O = I - X & 32767;
      if (W > 2 && R == hsh(j - O)) {
       var _ = Math.min(S, W) - 1, F = Math.min(32767, j), N = Math.min(258, W);
       while (O <= F && --L && I != X) {
        if (e[j + V] == e[j + V - O]) {
         for (var Q = 0; Q < N && e[j + Q] == e[j + Q - O]; ++Q) ;
         if (Q > V) {
          V = Q, Y = O;
          if (Q > _) break;
          var B = Math.min(O, Q - 2), G = 0;
          for (K = 0; K < B; ++K) {
           var J = j - O + K & 32767, Z = x[J], ee = J - Z & 32767;
           ee > G && (G = ee, X = J);
          }
         }
        }
        I = X, X = x[I];
        O += I - X & 32767;
       }
      }
      if (Y) {
       T[P++] = 268435456 | d[V] << 18 | m[Y];
       var te = d[V] & 31, re = m[Y] & 31;
       U += c[te] + l[re];
       ++E[257 + te];
       ++M[re];
       $ = j + V;
       ++D;
      } else {
       T[P++] = e[j];
       ++E[e[j]];
      }
     }
    }
    for (j = Math.max(j, $); j < f; ++j) {
     T[P++] = e[j];
     ++E[e[j]];
    }
    p = wblk(e, g, v, T, E, M, U, P, q, j - q, p);
    if (!v) {
     h.r = p & 7 | g[p / 8 | 0] << 3;
     p -= 7;
     h.h = k, h.p = x, h.i = j, h.w = $;
    }
   } else {
    for (j = h.w || 0; j < f + v; j += 65535) {
     var ne = j + 65535;
     if (ne >= f) {
      g[p / 8 | 0] = v;
      ne = f;
     }
     p = wfblk(g, p + 1, e.subarray(j, ne));
    }
    h.i = f;
   }
   return slc(u, 0, n + shft(p) + i);
  }, M = function() {
   for (var e = new Int32Array(256), t = 0; t < 256; ++t) {
    var r = t, n = 9;
    while (--n) r = (r & 1 && -306674912) ^ r >>> 1;
    e[t] = r;
   }
   return e;
  }(), crc = function() {
   var e = -1;
   return {
    p: function(t) {
     for (var r = e, n = 0; n < t.length; ++n) r = M[r & 255 ^ t[n]] ^ r >>> 8;
     e = r;
    },
    d: function() {
     return ~e;
    }
   };
  }, dopt = function(e, t, r, n, i) {
   if (!i) {
    i = {
     l: 1
    };
    if (t.dictionary) {
     var a = t.dictionary.subarray(-32768), o = new s(a.length + e.length);
     o.set(a);
     o.set(e, a.length);
     e = o;
     i.w = a.length;
    }
   }
   return dflt(e, t.level == null ? 6 : t.level, t.mem == null ? i.l ? Math.ceil(Math.max(8, Math.min(13, Math.log(e.length))) * 1.5) : 20 : 12 + t.mem, r, n, i);
  }, mrg = function(e, t) {
   var r = {};
   for (var n in e) r[n] = e[n];
   for (var n in t) r[n] = t[n];
   return r;
  }, b2 = function(e, t) {
   return e[t] | e[t + 1] << 8;
  }, b4 = function(e, t) {
   return (e[t] | e[t + 1] << 8 | e[t + 2] << 16 | e[t + 3] << 24) >>> 0;
  }, b8 = function(e, t) {
   return b4(e, t) + b4(e, t + 4) * 4294967296;
  }, wbytes = function(e, t, r) {
   for (;r; ++t) e[t] = r, r >>>= 8;
  };
  function deflateSync(e, t) {
   return dopt(e, t || {}, 0, 0);
  }
  function inflateSync(e, t) {
   return inflt(e, {
    i: 2
   }, t && t.out, t && t.dictionary);
  }
  var fltn = function(e, t, r, n) {
   for (var i in e) {
    var a = e[i], o = t + i, c = n;
    Array.isArray(a) && (c = mrg(n, a[1]), a = a[0]);
    if (ArrayBuffer.isView(a)) r[o] = [ a, c ]; else {
     r[o += "/"] = [ new s(0), c ];
     fltn(a, o, r, n);
    }
   }
  }, D = typeof TextEncoder != "undefined" && new TextEncoder, U = typeof TextDecoder != "undefined" && new TextDecoder;
  try {
   U.decode(E, {
    stream: !0
   });
   0;
  } catch (e) {}
  var dutf8 = function(e) {
   for (var t = "", r = 0; ;) {
    var n = e[r++], i = (n > 127) + (n > 223) + (n > 239);
    if (r + i > e.length) return {
     s: t,
     r: slc(e, r - 1)
    };
    i ? i == 3 ? (n = ((n & 15) << 18 | (e[r++] & 63) << 12 | (e[r++] & 63) << 6 | e[r++] & 63) - 65536, 
    t += String.fromCharCode(55296 | n >> 10, 56320 | n & 1023)) : t += i & 1 ? String.fromCharCode((n & 31) << 6 | e[r++] & 63) : String.fromCharCode((n & 15) << 12 | (e[r++] & 63) << 6 | e[r++] & 63) : t += String.fromCharCode(n);
   }
  };
  function strToU8(e, t) {
   if (t) {
    for (var r = new s(e.length), n = 0; n < e.length; ++n) r[n] = e.charCodeAt(n);
    return r;
   }
   if (D) return D.encode(e);
   var i = e.length, a = new s(e.length + (e.length >> 1)), o = 0, w = function(e) {
    a[o++] = e;
   };
   for (n = 0; n < i; ++n) {
    if (o + 5 > a.length) {
     var c = new s(o + 8 + (i - n << 1));
     c.set(a);
     a = c;
    }
    var l = e.charCodeAt(n);
    l < 128 || t ? w(l) : l < 2048 ? (w(192 | l >> 6), w(128 | l & 63)) : l > 55295 && l < 57344 ? (l = 65536 + (l & 1047552) | e.charCodeAt(++n) & 1023, 
    w(240 | l >> 18), w(128 | l >> 12 & 63), w(128 | l >> 6 & 63), w(128 | l & 63)) : (w(224 | l >> 12), 
    w(128 | l >> 6 & 63), w(128 | l & 63));
   }
   return slc(a, 0, o);
  }
  function strFromU8(e, t) {
   if (t) {
    for (var r = "", n = 0; n < e.length; n += 16384) r += String.fromCharCode.apply(null, e.subarray(n, n + 16384));
    return r;
   }
   if (U) return U.decode(e);
   var i = dutf8(e), s = i.s;
   r = i.r;
   r.length && err(8);
   return s;
  }
  var slzh = function(e, t) {
   return t + 30 + b2(e, t + 26) + b2(e, t + 28);
  }, zh = function(e, t, r) {
   var n = b2(e, t + 28), i = b2(e, t + 30), s = strFromU8(e.subarray(t + 46, t + 46 + n), !(b2(e, t + 8) & 2048)), a = t + 46 + n, o = z64hs(e, a, i, r, b4(e, t + 20), b4(e, t + 24), b4(e, t + 42)), c = o[0], l = o[1], h = o[2];
   return [ b2(e, t + 10), c, l, s, a + i + b2(e, t + 32), h ];
  }, z64hs = function(e, t, r, n, i, s, a) {
   var o = i == 4294967295, c = s == 4294967295, l = a == 4294967295, h = t + r, f = o + c + l;
   if (n && f) {
    for (;t + 4 < h; t += 4 + b2(e, t + 2)) if (b2(e, t) == 1) return [ o ? b8(e, t + 4 + 8 * c) : i, c ? b8(e, t + 4) : s, l ? b8(e, t + 4 + 8 * (c + o)) : a, 1 ];
    n < 2 && err(13);
   }
   return [ i, s, a, 0 ];
  }, exfl = function(e) {
   var t = 0;
   if (e) for (var r in e) {
    var n = e[r].length;
    n > 65535 && err(9);
    t += n + 4;
   }
   return t;
  }, wzh = function(e, t, r, n, i, s, a, o) {
   var c = n.length, l = r.extra, h = o && o.length, f = exfl(l);
   wbytes(e, t, a != null ? 33639248 : 67324752), t += 4;
   a != null && (e[t++] = 20, e[t++] = r.os);
   e[t] = 20, t += 2;
   e[t++] = r.flag << 1 | (s < 0 && 8), e[t++] = i && 8;
   e[t++] = r.compression & 255, e[t++] = r.compression >> 8;
   var u = new Date(r.mtime == null ? Date.now() : r.mtime), d = u.getFullYear() - 1980;
   (d < 0 || d > 119) && err(10);
   wbytes(e, t, d << 25 | u.getMonth() + 1 << 21 | u.getDate() << 16 | u.getHours() << 11 | u.getMinutes() << 5 | u.getSeconds() >> 1), 
   t += 4;
   if (s != -1) {
    wbytes(e, t, r.crc);
    wbytes(e, t + 4, s < 0 ? -s - 2 : s);
    wbytes(e, t + 8, r.size);
   }
   wbytes(e, t + 12, c);
   wbytes(e, t + 14, f), t += 16;
   if (a != null) {
    wbytes(e, t, h);
    wbytes(e, t + 6, r.attrs);
    wbytes(e, t + 10, a), t += 14;
   }
   e.set(n, t);
   t += c;
   if (f) for (var g in l) {
    var v = l[g], m = v.length;
    wbytes(e, t, +g);
    wbytes(e, t + 2, m);
    e.set(v, t + 4), t += 4 + m;
   }
   h && (e.set(o, t), t += h);
   return t;
  }, wzf = function(e, t, r, n, i) {
   wbytes(e, t, 101010256);
   wbytes(e, t + 8, r);
   wbytes(e, t + 10, r);
   wbytes(e, t + 12, n);
   wbytes(e, t + 16, i);
  };
  function zipSync(e, t) {
   t || (t = {});
   var r = {}, n = [];
   fltn(e, "", r, t);
   var i = 0, a = 0;
   for (var o in r) {
    var c = r[o], l = c[0], h = c[1], f = h.level == 0 ? 0 : 8, u = strToU8(o), d = u.length, g = h.comment, v = g && strToU8(g), m = v && v.length, p = exfl(h.extra);
    d > 65535 && err(11);
    var y = f ? deflateSync(l, h) : l, S = y.length, b = crc();
    b.p(l);
    n.push(mrg(h, {
     size: l.length,
     crc: b.d(),
     c: y,
     f: u,
     m: v,
     u: d != o.length || v && g.length != m,
     o: i,
     compression: f
    }));
    i += 30 + d + p + S;
    a += 76 + 2 * (d + p) + (m || 0) + S;
   }
   for (var A = new s(a + 22), x = i, k = a - i, z = 0; z < n.length; ++z) {
    u = n[z];
    wzh(A, u.o, u, u.f, u.u, u.c.length);
    var C = 30 + u.f.length + exfl(u.extra);
    A.set(u.c, u.o + C);
    wzh(A, i, u, u.f, u.u, u.c.length, u.o, u.m), i += 16 + C + (u.m ? u.m.length : 0);
   }
   wzf(A, i, n.length, k, x);
   return A;
  }
  typeof queueMicrotask == "function" ? queueMicrotask : typeof setTimeout == "function" && setTimeout;
  function unzipSync(e, t) {
   for (var r = {}, n = e.length - 22; b4(e, n) != 101010256; --n) (!n || e.length - n > 65558) && err(13);
   var i = b2(e, n + 8);
   if (!i) return {};
   var a = b4(e, n + 16), o = b4(e, n - 20) == 117853008;
   if (o) {
    var c = b4(e, n - 12);
    o = b4(e, c) == 101075792;
    if (o) {
     i = b4(e, c + 32);
     a = b4(e, c + 48);
    }
   }
   for (var l = t && t.filter, h = 0; h < i; ++h) {
    var f = zh(e, a, o), u = f[0], d = f[1], g = f[2], v = f[3], m = f[4], p = f[5], y = slzh(e, p);
    a = m;
    l && !l({
     name: v,
     size: d,
     originalSize: g,
     compression: u
    }) || (u ? u == 8 ? r[v] = inflateSync(e.subarray(y, y + d), {
     out: new s(g)
    }) : err(14, "unknown compression type " + u) : r[v] = slc(e, y, y + d));
   }
   return r;
  }
 }),
 735: ((e, t, r) => {
  r.d(t, {
   Q: () => markdownTable
  });
  function defaultStringLength(e) {
   return e.length;
  }
  function markdownTable(e, t) {
   const r = t || {}, n = (r.align || []).concat(), i = r.stringLength || defaultStringLength, s = [], a = [], o = [], c = [];
   let l = 0, h = -1;
   while (++h < e.length) {
    const t = [], n = [];
    let s = -1;
    e[h].length > l && (l = e[h].length);
    while (++s < e[h].length) {
     const a = serialize(e[h][s]);
     if (r.alignDelimiters !== !1) {
      const e = i(a);
      n[s] = e;
      (c[s] === void 0 || e > c[s]) && (c[s] = e);
     }
     t.push(a);
    }
    a[h] = t;
    o[h] = n;
   }
   let f = -1;
   if (typeof n == "object" && "length" in n) while (++f < l) s[f] = toAlignment(n[f]); else {
    const e = toAlignment(n);
    while (++f < l) s[f] = e;
   }
   f = -1;
   const u = [], d = [];
   while (++f < l) {
    const e = s[f];
    let t = "", n = "";
    if (e === 99) {
     t = ":";
     n = ":";
    } else e === 108 ? t = ":" : e === 114 && (n = ":");
    let i = r.alignDelimiters === !1 ? 1 : Math.max(1, c[f] - t.length - n.length);
    const a = t + "-".repeat(i) + n;
    if (r.alignDelimiters !== !1) {
     i = t.length + i + n.length;
     i > c[f] && (c[f] = i);
     d[f] = i;
    }
    u[f] = a;
   }
   a.splice(1, 0, u);
   o.splice(1, 0, d);
   h = -1;
   const g = [];
   while (++h < a.length) {
    const e = a[h], t = o[h], n = r.fillRows === !1 ? Math.max(1, a[h === 1 ? 0 : h].length) : l;
    f = -1;
    const i = [];
    while (++f < n) {
     const a = e[f] || "";
     let o = "", l = "";
     if (r.alignDelimiters !== !1) {
      const e = c[f] - (t[f] || 0), r = s[f];
      if (r === 114) o = " ".repeat(e); else if (r === 99) {
       const t = e / 2;
       if (e % 2) {
        o = " ".repeat(t + .5);
        l = " ".repeat(t - .5);
       } else {
        o = " ".repeat(t);
        l = o;
       }
      } else l = " ".repeat(e);
     }
     r.delimiterStart === !1 || f || i.push("|");
     r.padding === !1 || r.alignDelimiters === !1 && a === "" || r.delimiterStart === !1 && !f || i.push(" ");
     r.alignDelimiters !== !1 && i.push(o);
     i.push(a);
     r.alignDelimiters !== !1 && i.push(l);
     r.padding !== !1 && i.push(" ");
     r.delimiterEnd === !1 && f === n - 1 || i.push("|");
    }
    g.push(r.delimiterEnd === !1 ? i.join("").replace(/ +$/, "") : i.join(""));
   }
   return g.join("\n");
  }
  function serialize(e) {
   return e === null || e === void 0 ? "" : String(e);
  }
  function toAlignment(e) {
   const t = typeof e == "string" ? e.codePointAt(0) : 0;
   return t === 67 || t === 99 ? 99 : t === 76 || t === 108 ? 108 : t === 82 || t === 114 ? 114 : 0;
  }
 })
};
