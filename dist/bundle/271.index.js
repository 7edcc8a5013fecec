export const id = 271;

export const ids = [ 271 ];

export const modules = {
 37889: (function(e, t) {
  var r = this && this.__awaiter || function(e, t, r, n) {
   function adopt(e) {
    return e instanceof r ? e : new r(function(t) {
     t(e);
    });
   }
   return new (r || (r = Promise))(function(r, i) {
    function fulfilled(e) {
     try {
      step(n.next(e));
     } catch (e) {
      i(e);
     }
    }
    function rejected(e) {
     try {
      step(n.throw(e));
     } catch (e) {
      i(e);
     }
    }
    function step(e) {
     e.done ? r(e.value) : adopt(e.value).then(fulfilled, rejected);
    }
    step((n = n.apply(e, t || [])).next());
   });
  };
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.ClientStreamingCall = void 0;
  class ClientStreamingCall {
   constructor(e, t, r, n, i, a, s) {
    this.method = e;
    this.requestHeaders = t;
    this.requests = r;
    this.headers = n;
    this.response = i;
    this.status = a;
    this.trailers = s;
   }
   then(e, t) {
    return this.promiseFinished().then(t => e ? Promise.resolve(e(t)) : t, e => t ? Promise.resolve(t(e)) : Promise.reject(e));
   }
   promiseFinished() {
    return r(this, void 0, void 0, function*() {
     let [e, t, r, n] = yield Promise.all([ this.headers, this.response, this.status, this.trailers ]);
     return {
      method: this.method,
      requestHeaders: this.requestHeaders,
      headers: e,
      response: t,
      status: r,
      trailers: n
     };
    });
   }
  }
  t.ClientStreamingCall = ClientStreamingCall;
 }),
 71409: ((e, t) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.Deferred = t.DeferredState = void 0;
  var r;
  (function(e) {
   e[e.PENDING = 0] = "PENDING";
   e[e.REJECTED = 1] = "REJECTED";
   e[e.RESOLVED = 2] = "RESOLVED";
  })(r = t.DeferredState || (t.DeferredState = {}));
  class Deferred {
   constructor(e = !0) {
    this._state = r.PENDING;
    this._promise = new Promise((e, t) => {
     this._resolve = e;
     this._reject = t;
    });
    e && this._promise.catch(e => {});
   }
   get state() {
    return this._state;
   }
   get promise() {
    return this._promise;
   }
   resolve(e) {
    if (this.state !== r.PENDING) throw new Error(`cannot resolve ${r[this.state].toLowerCase()}`);
    this._resolve(e);
    this._state = r.RESOLVED;
   }
   reject(e) {
    if (this.state !== r.PENDING) throw new Error(`cannot reject ${r[this.state].toLowerCase()}`);
    this._reject(e);
    this._state = r.REJECTED;
   }
   resolvePending(e) {
    this._state === r.PENDING && this.resolve(e);
   }
   rejectPending(e) {
    this._state === r.PENDING && this.reject(e);
   }
  }
  t.Deferred = Deferred;
 }),
 36826: (function(e, t) {
  var r = this && this.__awaiter || function(e, t, r, n) {
   function adopt(e) {
    return e instanceof r ? e : new r(function(t) {
     t(e);
    });
   }
   return new (r || (r = Promise))(function(r, i) {
    function fulfilled(e) {
     try {
      step(n.next(e));
     } catch (e) {
      i(e);
     }
    }
    function rejected(e) {
     try {
      step(n.throw(e));
     } catch (e) {
      i(e);
     }
    }
    function step(e) {
     e.done ? r(e.value) : adopt(e.value).then(fulfilled, rejected);
    }
    step((n = n.apply(e, t || [])).next());
   });
  };
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.DuplexStreamingCall = void 0;
  class DuplexStreamingCall {
   constructor(e, t, r, n, i, a, s) {
    this.method = e;
    this.requestHeaders = t;
    this.requests = r;
    this.headers = n;
    this.responses = i;
    this.status = a;
    this.trailers = s;
   }
   then(e, t) {
    return this.promiseFinished().then(t => e ? Promise.resolve(e(t)) : t, e => t ? Promise.resolve(t(e)) : Promise.reject(e));
   }
   promiseFinished() {
    return r(this, void 0, void 0, function*() {
     let [e, t, r] = yield Promise.all([ this.headers, this.status, this.trailers ]);
     return {
      method: this.method,
      requestHeaders: this.requestHeaders,
      headers: e,
      status: t,
      trailers: r
     };
    });
   }
  }
  t.DuplexStreamingCall = DuplexStreamingCall;
 }),
 44420: ((e, t, r) => {
  0;
  var n = r(56892);
  Object.defineProperty(t, "C0", {
   enumerable: !0,
   get: function() {
    return n.ServiceType;
   }
  });
  var i = r(62496);
  0;
  0;
  0;
  var a = r(78636);
  0;
  var s = r(28576);
  0;
  var o = r(72726);
  0;
  var l = r(79122);
  0;
  var c = r(71409);
  0;
  0;
  var m = r(36826);
  0;
  var d = r(37889);
  0;
  var p = r(46173);
  0;
  var u = r(29288);
  0;
  var h = r(52849);
  0;
  0;
  0;
  0;
  0;
  var g = r(43352);
  0;
 }),
 62496: ((e, t, r) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.readServiceOption = t.readMethodOption = t.readMethodOptions = t.normalizeMethodInfo = void 0;
  const n = r(68886);
  function normalizeMethodInfo(e, t) {
   var r, i, a;
   let s = e;
   s.service = t;
   s.localName = (r = s.localName) !== null && r !== void 0 ? r : n.lowerCamelCase(s.name);
   s.serverStreaming = !!s.serverStreaming;
   s.clientStreaming = !!s.clientStreaming;
   s.options = (i = s.options) !== null && i !== void 0 ? i : {};
   s.idempotency = (a = s.idempotency) !== null && a !== void 0 ? a : void 0;
   return s;
  }
  t.normalizeMethodInfo = normalizeMethodInfo;
  function readMethodOptions(e, t, r, n) {
   var i;
   const a = (i = e.methods.find((e, r) => e.localName === t || r === t)) === null || i === void 0 ? void 0 : i.options;
   return a && a[r] ? n.fromJson(a[r]) : void 0;
  }
  t.readMethodOptions = readMethodOptions;
  function readMethodOption(e, t, r, n) {
   var i;
   const a = (i = e.methods.find((e, r) => e.localName === t || r === t)) === null || i === void 0 ? void 0 : i.options;
   if (!a) return;
   const s = a[r];
   return s === void 0 ? s : n ? n.fromJson(s) : s;
  }
  t.readMethodOption = readMethodOption;
  function readServiceOption(e, t, r) {
   const n = e.options;
   if (!n) return;
   const i = n[t];
   return i === void 0 ? i : r ? r.fromJson(i) : i;
  }
  t.readServiceOption = readServiceOption;
 }),
 78636: ((e, t) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.RpcError = void 0;
  class RpcError extends Error {
   constructor(e, t = "UNKNOWN", r) {
    super(e);
    this.name = "RpcError";
    Object.setPrototypeOf(this, new.target.prototype);
    this.code = t;
    this.meta = r !== null && r !== void 0 ? r : {};
   }
   toString() {
    const e = [ this.name + ": " + this.message ];
    if (this.code) {
     e.push("");
     e.push("Code: " + this.code);
    }
    this.serviceName && this.methodName && e.push("Method: " + this.serviceName + "/" + this.methodName);
    let t = Object.entries(this.meta);
    if (t.length) {
     e.push("");
     e.push("Meta:");
     for (let [r, n] of t) e.push(`  ${r}: ${n}`);
    }
    return e.join("\n");
   }
  }
  t.RpcError = RpcError;
 }),
 52849: ((e, t, r) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.stackDuplexStreamingInterceptors = t.stackClientStreamingInterceptors = t.stackServerStreamingInterceptors = t.stackUnaryInterceptors = t.stackIntercept = void 0;
  const n = r(68886);
  function stackIntercept(e, t, r, i, a) {
   var s, o, l, c;
   if (e == "unary") {
    let tail = (e, r, n) => t.unary(e, r, n);
    for (const e of ((s = i.interceptors) !== null && s !== void 0 ? s : []).filter(e => e.interceptUnary).reverse()) {
     const t = tail;
     tail = (r, n, i) => e.interceptUnary(t, r, n, i);
    }
    return tail(r, a, i);
   }
   if (e == "serverStreaming") {
    let tail = (e, r, n) => t.serverStreaming(e, r, n);
    for (const e of ((o = i.interceptors) !== null && o !== void 0 ? o : []).filter(e => e.interceptServerStreaming).reverse()) {
     const t = tail;
     tail = (r, n, i) => e.interceptServerStreaming(t, r, n, i);
    }
    return tail(r, a, i);
   }
   if (e == "clientStreaming") {
    let tail = (e, r) => t.clientStreaming(e, r);
    for (const e of ((l = i.interceptors) !== null && l !== void 0 ? l : []).filter(e => e.interceptClientStreaming).reverse()) {
     const t = tail;
     tail = (r, n) => e.interceptClientStreaming(t, r, n);
    }
    return tail(r, i);
   }
   if (e == "duplex") {
    let tail = (e, r) => t.duplex(e, r);
    for (const e of ((c = i.interceptors) !== null && c !== void 0 ? c : []).filter(e => e.interceptDuplex).reverse()) {
     const t = tail;
     tail = (r, n) => e.interceptDuplex(t, r, n);
    }
    return tail(r, i);
   }
   n.assertNever(e);
  }
  t.stackIntercept = stackIntercept;
  function stackUnaryInterceptors(e, t, r, n) {
   return stackIntercept("unary", e, t, n, r);
  }
  t.stackUnaryInterceptors = stackUnaryInterceptors;
  function stackServerStreamingInterceptors(e, t, r, n) {
   return stackIntercept("serverStreaming", e, t, n, r);
  }
  t.stackServerStreamingInterceptors = stackServerStreamingInterceptors;
  function stackClientStreamingInterceptors(e, t, r) {
   return stackIntercept("clientStreaming", e, t, r);
  }
  t.stackClientStreamingInterceptors = stackClientStreamingInterceptors;
  function stackDuplexStreamingInterceptors(e, t, r) {
   return stackIntercept("duplex", e, t, r);
  }
  t.stackDuplexStreamingInterceptors = stackDuplexStreamingInterceptors;
 }),
 28576: ((e, t, r) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.mergeRpcOptions = void 0;
  const n = r(68886);
  function mergeRpcOptions(e, t) {
   if (!t) return e;
   let r = {};
   copy(e, r);
   copy(t, r);
   for (let i of Object.keys(t)) {
    let a = t[i];
    switch (i) {
    case "jsonOptions":
     r.jsonOptions = n.mergeJsonOptions(e.jsonOptions, r.jsonOptions);
     break;

    case "binaryOptions":
     r.binaryOptions = n.mergeBinaryOptions(e.binaryOptions, r.binaryOptions);
     break;

    case "meta":
     r.meta = {};
     copy(e.meta, r.meta);
     copy(t.meta, r.meta);
     break;

    case "interceptors":
     r.interceptors = e.interceptors ? e.interceptors.concat(a) : a.concat();
     break;
    }
   }
   return r;
  }
  t.mergeRpcOptions = mergeRpcOptions;
  function copy(e, t) {
   if (!e) return;
   let r = t;
   for (let [t, n] of Object.entries(e)) n instanceof Date ? r[t] = new Date(n.getTime()) : Array.isArray(n) ? r[t] = n.concat() : r[t] = n;
  }
 }),
 72726: ((e, t, r) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.RpcOutputStreamController = void 0;
  const n = r(71409), i = r(68886);
  class RpcOutputStreamController {
   constructor() {
    this._lis = {
     nxt: [],
     msg: [],
     err: [],
     cmp: []
    };
    this._closed = !1;
    this._itState = {
     q: []
    };
   }
   onNext(e) {
    return this.addLis(e, this._lis.nxt);
   }
   onMessage(e) {
    return this.addLis(e, this._lis.msg);
   }
   onError(e) {
    return this.addLis(e, this._lis.err);
   }
   onComplete(e) {
    return this.addLis(e, this._lis.cmp);
   }
   addLis(e, t) {
    t.push(e);
    return () => {
     let r = t.indexOf(e);
     r >= 0 && t.splice(r, 1);
    };
   }
   clearLis() {
    for (let e of Object.values(this._lis)) e.splice(0, e.length);
   }
   get closed() {
    return this._closed !== !1;
   }
   notifyNext(e, t, r) {
    i.assert((e ? 1 : 0) + (t ? 1 : 0) + (r ? 1 : 0) <= 1, "only one emission at a time");
    e && this.notifyMessage(e);
    t && this.notifyError(t);
    r && this.notifyComplete();
   }
   notifyMessage(e) {
    i.assert(!this.closed, "stream is closed");
    this.pushIt({
     value: e,
     done: !1
    });
    this._lis.msg.forEach(t => t(e));
    this._lis.nxt.forEach(t => t(e, void 0, !1));
   }
   notifyError(e) {
    i.assert(!this.closed, "stream is closed");
    this._closed = e;
    this.pushIt(e);
    this._lis.err.forEach(t => t(e));
    this._lis.nxt.forEach(t => t(void 0, e, !1));
    this.clearLis();
   }
   notifyComplete() {
    i.assert(!this.closed, "stream is closed");
    this._closed = !0;
    this.pushIt({
     value: null,
     done: !0
    });
    this._lis.cmp.forEach(e => e());
    this._lis.nxt.forEach(e => e(void 0, void 0, !0));
    this.clearLis();
   }
   [Symbol.asyncIterator]() {
    this._closed === !0 ? this.pushIt({
     value: null,
     done: !0
    }) : this._closed !== !1 && this.pushIt(this._closed);
    return {
     next: () => {
      let e = this._itState;
      i.assert(e, "bad state");
      i.assert(!e.p, "iterator contract broken");
      let t = e.q.shift();
      if (t) return "value" in t ? Promise.resolve(t) : Promise.reject(t);
      e.p = new n.Deferred;
      return e.p.promise;
     }
    };
   }
   pushIt(e) {
    let t = this._itState;
    if (t.p) {
     const r = t.p;
     i.assert(r.state == n.DeferredState.PENDING, "iterator contract broken");
     "value" in e ? r.resolve(e) : r.reject(e);
     delete t.p;
    } else t.q.push(e);
   }
  }
  t.RpcOutputStreamController = RpcOutputStreamController;
 }),
 43352: ((e, t) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.ServerCallContextController = void 0;
  class ServerCallContextController {
   constructor(e, t, r, n, i = {
    code: "OK",
    detail: ""
   }) {
    this._cancelled = !1;
    this._listeners = [];
    this.method = e;
    this.headers = t;
    this.deadline = r;
    this.trailers = {};
    this._sendRH = n;
    this.status = i;
   }
   notifyCancelled() {
    if (!this._cancelled) {
     this._cancelled = !0;
     for (let e of this._listeners) e();
    }
   }
   sendResponseHeaders(e) {
    this._sendRH(e);
   }
   get cancelled() {
    return this._cancelled;
   }
   onCancel(e) {
    const t = this._listeners;
    t.push(e);
    return () => {
     let r = t.indexOf(e);
     r >= 0 && t.splice(r, 1);
    };
   }
  }
  t.ServerCallContextController = ServerCallContextController;
 }),
 46173: (function(e, t) {
  var r = this && this.__awaiter || function(e, t, r, n) {
   function adopt(e) {
    return e instanceof r ? e : new r(function(t) {
     t(e);
    });
   }
   return new (r || (r = Promise))(function(r, i) {
    function fulfilled(e) {
     try {
      step(n.next(e));
     } catch (e) {
      i(e);
     }
    }
    function rejected(e) {
     try {
      step(n.throw(e));
     } catch (e) {
      i(e);
     }
    }
    function step(e) {
     e.done ? r(e.value) : adopt(e.value).then(fulfilled, rejected);
    }
    step((n = n.apply(e, t || [])).next());
   });
  };
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.ServerStreamingCall = void 0;
  class ServerStreamingCall {
   constructor(e, t, r, n, i, a, s) {
    this.method = e;
    this.requestHeaders = t;
    this.request = r;
    this.headers = n;
    this.responses = i;
    this.status = a;
    this.trailers = s;
   }
   then(e, t) {
    return this.promiseFinished().then(t => e ? Promise.resolve(e(t)) : t, e => t ? Promise.resolve(t(e)) : Promise.reject(e));
   }
   promiseFinished() {
    return r(this, void 0, void 0, function*() {
     let [e, t, r] = yield Promise.all([ this.headers, this.status, this.trailers ]);
     return {
      method: this.method,
      requestHeaders: this.requestHeaders,
      request: this.request,
      headers: e,
      status: t,
      trailers: r
     };
    });
   }
  }
  t.ServerStreamingCall = ServerStreamingCall;
 }),
 56892: ((e, t, r) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.ServiceType = void 0;
  const n = r(62496);
  class ServiceType {
   constructor(e, t, r) {
    this.typeName = e;
    this.methods = t.map(e => n.normalizeMethodInfo(e, this));
    this.options = r !== null && r !== void 0 ? r : {};
   }
  }
  t.ServiceType = ServiceType;
 }),
 79122: (function(e, t, r) {
  var n = this && this.__awaiter || function(e, t, r, n) {
   function adopt(e) {
    return e instanceof r ? e : new r(function(t) {
     t(e);
    });
   }
   return new (r || (r = Promise))(function(r, i) {
    function fulfilled(e) {
     try {
      step(n.next(e));
     } catch (e) {
      i(e);
     }
    }
    function rejected(e) {
     try {
      step(n.throw(e));
     } catch (e) {
      i(e);
     }
    }
    function step(e) {
     e.done ? r(e.value) : adopt(e.value).then(fulfilled, rejected);
    }
    step((n = n.apply(e, t || [])).next());
   });
  };
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.TestTransport = void 0;
  const i = r(78636), a = r(68886), s = r(72726), o = r(28576), l = r(29288), c = r(46173), m = r(37889), d = r(36826);
  class TestTransport {
   constructor(e) {
    this.suppressUncaughtRejections = !0;
    this.headerDelay = 10;
    this.responseDelay = 50;
    this.betweenResponseDelay = 10;
    this.afterResponseDelay = 10;
    this.data = e !== null && e !== void 0 ? e : {};
   }
   get sentMessages() {
    return this.lastInput instanceof TestInputStream ? this.lastInput.sent : typeof this.lastInput == "object" ? [ this.lastInput.single ] : [];
   }
   get sendComplete() {
    return this.lastInput instanceof TestInputStream ? this.lastInput.completed : typeof this.lastInput == "object";
   }
   promiseHeaders() {
    var e;
    const t = (e = this.data.headers) !== null && e !== void 0 ? e : TestTransport.defaultHeaders;
    return t instanceof i.RpcError ? Promise.reject(t) : Promise.resolve(t);
   }
   promiseSingleResponse(e) {
    if (this.data.response instanceof i.RpcError) return Promise.reject(this.data.response);
    let t;
    if (Array.isArray(this.data.response)) {
     a.assert(this.data.response.length > 0);
     t = this.data.response[0];
    } else t = this.data.response !== void 0 ? this.data.response : e.O.create();
    a.assert(e.O.is(t));
    return Promise.resolve(t);
   }
   streamResponses(e, t, r) {
    return n(this, void 0, void 0, function*() {
     const n = [];
     if (this.data.response === void 0) n.push(e.O.create()); else if (Array.isArray(this.data.response)) for (let t of this.data.response) {
      a.assert(e.O.is(t));
      n.push(t);
     } else if (!(this.data.response instanceof i.RpcError)) {
      a.assert(e.O.is(this.data.response));
      n.push(this.data.response);
     }
     try {
      yield delay(this.responseDelay, r)(void 0);
     } catch (e) {
      t.notifyError(e);
      return;
     }
     if (this.data.response instanceof i.RpcError) t.notifyError(this.data.response); else {
      for (let e of n) {
       t.notifyMessage(e);
       try {
        yield delay(this.betweenResponseDelay, r)(void 0);
       } catch (e) {
        t.notifyError(e);
        return;
       }
      }
      this.data.status instanceof i.RpcError ? t.notifyError(this.data.status) : this.data.trailers instanceof i.RpcError ? t.notifyError(this.data.trailers) : t.notifyComplete();
     }
    });
   }
   promiseStatus() {
    var e;
    const t = (e = this.data.status) !== null && e !== void 0 ? e : TestTransport.defaultStatus;
    return t instanceof i.RpcError ? Promise.reject(t) : Promise.resolve(t);
   }
   promiseTrailers() {
    var e;
    const t = (e = this.data.trailers) !== null && e !== void 0 ? e : TestTransport.defaultTrailers;
    return t instanceof i.RpcError ? Promise.reject(t) : Promise.resolve(t);
   }
   maybeSuppressUncaught(...e) {
    if (this.suppressUncaughtRejections) for (let t of e) t.catch(() => {});
   }
   mergeOptions(e) {
    return o.mergeRpcOptions({}, e);
   }
   unary(e, t, r) {
    var n;
    const i = (n = r.meta) !== null && n !== void 0 ? n : {}, a = this.promiseHeaders().then(delay(this.headerDelay, r.abort)), s = a.catch(e => {}).then(delay(this.responseDelay, r.abort)).then(t => this.promiseSingleResponse(e)), o = s.catch(e => {}).then(delay(this.afterResponseDelay, r.abort)).then(e => this.promiseStatus()), c = s.catch(e => {}).then(delay(this.afterResponseDelay, r.abort)).then(e => this.promiseTrailers());
    this.maybeSuppressUncaught(o, c);
    this.lastInput = {
     single: t
    };
    return new l.UnaryCall(e, i, t, a, s, o, c);
   }
   serverStreaming(e, t, r) {
    var n;
    const i = (n = r.meta) !== null && n !== void 0 ? n : {}, a = this.promiseHeaders().then(delay(this.headerDelay, r.abort)), o = new s.RpcOutputStreamController, l = a.then(delay(this.responseDelay, r.abort)).catch(() => {}).then(() => this.streamResponses(e, o, r.abort)).then(delay(this.afterResponseDelay, r.abort)), m = l.then(() => this.promiseStatus()), d = l.then(() => this.promiseTrailers());
    this.maybeSuppressUncaught(m, d);
    this.lastInput = {
     single: t
    };
    return new c.ServerStreamingCall(e, i, t, a, o, m, d);
   }
   clientStreaming(e, t) {
    var r;
    const n = (r = t.meta) !== null && r !== void 0 ? r : {}, i = this.promiseHeaders().then(delay(this.headerDelay, t.abort)), a = i.catch(e => {}).then(delay(this.responseDelay, t.abort)).then(t => this.promiseSingleResponse(e)), s = a.catch(e => {}).then(delay(this.afterResponseDelay, t.abort)).then(e => this.promiseStatus()), o = a.catch(e => {}).then(delay(this.afterResponseDelay, t.abort)).then(e => this.promiseTrailers());
    this.maybeSuppressUncaught(s, o);
    this.lastInput = new TestInputStream(this.data, t.abort);
    return new m.ClientStreamingCall(e, n, this.lastInput, i, a, s, o);
   }
   duplex(e, t) {
    var r;
    const n = (r = t.meta) !== null && r !== void 0 ? r : {}, i = this.promiseHeaders().then(delay(this.headerDelay, t.abort)), a = new s.RpcOutputStreamController, o = i.then(delay(this.responseDelay, t.abort)).catch(() => {}).then(() => this.streamResponses(e, a, t.abort)).then(delay(this.afterResponseDelay, t.abort)), l = o.then(() => this.promiseStatus()), c = o.then(() => this.promiseTrailers());
    this.maybeSuppressUncaught(l, c);
    this.lastInput = new TestInputStream(this.data, t.abort);
    return new d.DuplexStreamingCall(e, n, this.lastInput, i, a, l, c);
   }
  }
  t.TestTransport = TestTransport;
  TestTransport.defaultHeaders = {
   responseHeader: "test"
  };
  TestTransport.defaultStatus = {
   code: "OK",
   detail: "all good"
  };
  TestTransport.defaultTrailers = {
   responseTrailer: "test"
  };
  function delay(e, t) {
   return r => new Promise((n, a) => {
    if (t === null || t === void 0 ? void 0 : t.aborted) a(new i.RpcError("user cancel", "CANCELLED")); else {
     const s = setTimeout(() => n(r), e);
     t && t.addEventListener("abort", e => {
      clearTimeout(s);
      a(new i.RpcError("user cancel", "CANCELLED"));
     });
    }
   });
  }
  class TestInputStream {
   constructor(e, t) {
    this._completed = !1;
    this._sent = [];
    this.data = e;
    this.abort = t;
   }
   get sent() {
    return this._sent;
   }
   get completed() {
    return this._completed;
   }
   send(e) {
    if (this.data.inputMessage instanceof i.RpcError) return Promise.reject(this.data.inputMessage);
    const t = this.data.inputMessage === void 0 ? 10 : this.data.inputMessage;
    return Promise.resolve(void 0).then(() => {
     this._sent.push(e);
    }).then(delay(t, this.abort));
   }
   complete() {
    if (this.data.inputComplete instanceof i.RpcError) return Promise.reject(this.data.inputComplete);
    const e = this.data.inputComplete === void 0 ? 10 : this.data.inputComplete;
    return Promise.resolve(void 0).then(() => {
     this._completed = !0;
    }).then(delay(e, this.abort));
   }
  }
 }),
 29288: (function(e, t) {
  var r = this && this.__awaiter || function(e, t, r, n) {
   function adopt(e) {
    return e instanceof r ? e : new r(function(t) {
     t(e);
    });
   }
   return new (r || (r = Promise))(function(r, i) {
    function fulfilled(e) {
     try {
      step(n.next(e));
     } catch (e) {
      i(e);
     }
    }
    function rejected(e) {
     try {
      step(n.throw(e));
     } catch (e) {
      i(e);
     }
    }
    function step(e) {
     e.done ? r(e.value) : adopt(e.value).then(fulfilled, rejected);
    }
    step((n = n.apply(e, t || [])).next());
   });
  };
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.UnaryCall = void 0;
  class UnaryCall {
   constructor(e, t, r, n, i, a, s) {
    this.method = e;
    this.requestHeaders = t;
    this.request = r;
    this.headers = n;
    this.response = i;
    this.status = a;
    this.trailers = s;
   }
   then(e, t) {
    return this.promiseFinished().then(t => e ? Promise.resolve(e(t)) : t, e => t ? Promise.resolve(t(e)) : Promise.reject(e));
   }
   promiseFinished() {
    return r(this, void 0, void 0, function*() {
     let [e, t, r, n] = yield Promise.all([ this.headers, this.response, this.status, this.trailers ]);
     return {
      method: this.method,
      requestHeaders: this.requestHeaders,
      request: this.request,
      headers: e,
      response: t,
      status: r,
      trailers: n
     };
    });
   }
  }
  t.UnaryCall = UnaryCall;
 }),
 8602: ((e, t) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.assertFloat32 = t.assertUInt32 = t.assertInt32 = t.assertNever = t.assert = void 0;
  function assert(e, t) {
   if (!e) throw new Error(t);
  }
  t.assert = assert;
  function assertNever(e, t) {
   throw new Error(t !== null && t !== void 0 ? t : "Unexpected object: " + e);
  }
  t.assertNever = assertNever;
  const r = 34028234663852886e22, n = -34028234663852886e22, i = 4294967295, a = 2147483647, s = -2147483648;
  function assertInt32(e) {
   if (typeof e != "number") throw new Error("invalid int 32: " + typeof e);
   if (!Number.isInteger(e) || e > a || e < s) throw new Error("invalid int 32: " + e);
  }
  t.assertInt32 = assertInt32;
  function assertUInt32(e) {
   if (typeof e != "number") throw new Error("invalid uint 32: " + typeof e);
   if (!Number.isInteger(e) || e > i || e < 0) throw new Error("invalid uint 32: " + e);
  }
  t.assertUInt32 = assertUInt32;
  function assertFloat32(e) {
   if (typeof e != "number") throw new Error("invalid float 32: " + typeof e);
   if (Number.isFinite(e) && (e > r || e < n)) throw new Error("invalid float 32: " + e);
  }
  t.assertFloat32 = assertFloat32;
 }),
 26335: ((e, t) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.base64encode = t.base64decode = void 0;
  let r = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split(""), n = [];
  for (let e = 0; e < r.length; e++) n[r[e].charCodeAt(0)] = e;
  n["-".charCodeAt(0)] = r.indexOf("+");
  n["_".charCodeAt(0)] = r.indexOf("/");
  function base64decode(e) {
   let t = e.length * 3 / 4;
   e[e.length - 2] == "=" ? t -= 2 : e[e.length - 1] == "=" && (t -= 1);
   let r, i = new Uint8Array(t), a = 0, s = 0, o = 0;
   for (let t = 0; t < e.length; t++) {
    r = n[e.charCodeAt(t)];
    if (r === void 0) switch (e[t]) {
    case "=":
     s = 0;

    case "\n":
    case "\r":
    case "\t":
    case " ":
     continue;

    default:
     throw Error("invalid base64 string.");
    }
    switch (s) {
    case 0:
     o = r;
     s = 1;
     break;

    case 1:
     i[a++] = o << 2 | (r & 48) >> 4;
     o = r;
     s = 2;
     break;

    case 2:
     i[a++] = (o & 15) << 4 | (r & 60) >> 2;
     o = r;
     s = 3;
     break;

    case 3:
     i[a++] = (o & 3) << 6 | r;
     s = 0;
     break;
    }
   }
   if (s == 1) throw Error("invalid base64 string.");
   return i.subarray(0, a);
  }
  t.base64decode = base64decode;
  function base64encode(e) {
   let t, n = "", i = 0, a = 0;
   for (let s = 0; s < e.length; s++) {
    t = e[s];
    switch (i) {
    case 0:
     n += r[t >> 2];
     a = (t & 3) << 4;
     i = 1;
     break;

    case 1:
     n += r[a | t >> 4];
     a = (t & 15) << 2;
     i = 2;
     break;

    case 2:
     n += r[a | t >> 6];
     n += r[t & 63];
     i = 0;
     break;
    }
   }
   if (i) {
    n += r[a];
    n += "=";
    i == 1 && (n += "=");
   }
   return n;
  }
  t.base64encode = base64encode;
 }),
 54816: ((e, t) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.WireType = t.mergeBinaryOptions = t.UnknownFieldHandler = void 0;
  (function(e) {
   e.symbol = Symbol.for("protobuf-ts/unknown");
   e.onRead = (t, r, n, i, a) => {
    let s = is(r) ? r[e.symbol] : r[e.symbol] = [];
    s.push({
     no: n,
     wireType: i,
     data: a
    });
   };
   e.onWrite = (t, r, n) => {
    for (let {no: t, wireType: i, data: a} of e.list(r)) n.tag(t, i).raw(a);
   };
   e.list = (t, r) => {
    if (is(t)) {
     let n = t[e.symbol];
     return r ? n.filter(e => e.no == r) : n;
    }
    return [];
   };
   e.last = (t, r) => e.list(t, r).slice(-1)[0];
   const is = t => t && Array.isArray(t[e.symbol]);
  })(t.UnknownFieldHandler || (t.UnknownFieldHandler = {}));
  function mergeBinaryOptions(e, t) {
   return Object.assign(Object.assign({}, e), t);
  }
  t.mergeBinaryOptions = mergeBinaryOptions;
  (function(e) {
   e[e.Varint = 0] = "Varint";
   e[e.Bit64 = 1] = "Bit64";
   e[e.LengthDelimited = 2] = "LengthDelimited";
   e[e.StartGroup = 3] = "StartGroup";
   e[e.EndGroup = 4] = "EndGroup";
   e[e.Bit32 = 5] = "Bit32";
  })(t.WireType || (t.WireType = {}));
 }),
 92889: ((e, t, r) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.BinaryReader = t.binaryReadOptions = void 0;
  const n = r(54816), i = r(61753), a = r(93223), s = {
   readUnknownField: !0,
   readerFactory: e => new BinaryReader(e)
  };
  function binaryReadOptions(e) {
   return e ? Object.assign(Object.assign({}, s), e) : s;
  }
  t.binaryReadOptions = binaryReadOptions;
  class BinaryReader {
   constructor(e, t) {
    this.varint64 = a.varint64read;
    this.uint32 = a.varint32read;
    this.buf = e;
    this.len = e.length;
    this.pos = 0;
    this.view = new DataView(e.buffer, e.byteOffset, e.byteLength);
    this.textDecoder = t !== null && t !== void 0 ? t : new TextDecoder("utf-8", {
     fatal: !0,
     ignoreBOM: !0
    });
   }
   tag() {
    let e = this.uint32(), t = e >>> 3, r = e & 7;
    if (t <= 0 || r < 0 || r > 5) throw new Error("illegal tag: field no " + t + " wire type " + r);
    return [ t, r ];
   }
   skip(e) {
    let t = this.pos;
    switch (e) {
    case n.WireType.Varint:
     while (this.buf[this.pos++] & 128) ;
     break;

    case n.WireType.Bit64:
     this.pos += 4;

    case n.WireType.Bit32:
     this.pos += 4;
     break;

    case n.WireType.LengthDelimited:
     let t = this.uint32();
     this.pos += t;
     break;

    case n.WireType.StartGroup:
     let r;
     while ((r = this.tag()[1]) !== n.WireType.EndGroup) this.skip(r);
     break;

    default:
     throw new Error("cant skip wire type " + e);
    }
    this.assertBounds();
    return this.buf.subarray(t, this.pos);
   }
   assertBounds() {
    if (this.pos > this.len) throw new RangeError("premature EOF");
   }
   int32() {
    return this.uint32() | 0;
   }
   sint32() {
    let e = this.uint32();
    return e >>> 1 ^ -(e & 1);
   }
   int64() {
    return new i.PbLong(...this.varint64());
   }
   uint64() {
    return new i.PbULong(...this.varint64());
   }
   sint64() {
    let [e, t] = this.varint64(), r = -(e & 1);
    e = (e >>> 1 | (t & 1) << 31) ^ r;
    t = t >>> 1 ^ r;
    return new i.PbLong(e, t);
   }
   bool() {
    let [e, t] = this.varint64();
    return e !== 0 || t !== 0;
   }
   fixed32() {
    return this.view.getUint32((this.pos += 4) - 4, !0);
   }
   sfixed32() {
    return this.view.getInt32((this.pos += 4) - 4, !0);
   }
   fixed64() {
    return new i.PbULong(this.sfixed32(), this.sfixed32());
   }
   sfixed64() {
    return new i.PbLong(this.sfixed32(), this.sfixed32());
   }
   float() {
    return this.view.getFloat32((this.pos += 4) - 4, !0);
   }
   double() {
    return this.view.getFloat64((this.pos += 8) - 8, !0);
   }
   bytes() {
    let e = this.uint32(), t = this.pos;
    this.pos += e;
    this.assertBounds();
    return this.buf.subarray(t, t + e);
   }
   string() {
    return this.textDecoder.decode(this.bytes());
   }
  }
  t.BinaryReader = BinaryReader;
 }),
 23957: ((e, t, r) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.BinaryWriter = t.binaryWriteOptions = void 0;
  const n = r(61753), i = r(93223), a = r(8602), s = {
   writeUnknownFields: !0,
   writerFactory: () => new BinaryWriter
  };
  function binaryWriteOptions(e) {
   return e ? Object.assign(Object.assign({}, s), e) : s;
  }
  t.binaryWriteOptions = binaryWriteOptions;
  class BinaryWriter {
   constructor(e) {
    this.stack = [];
    this.textEncoder = e !== null && e !== void 0 ? e : new TextEncoder;
    this.chunks = [];
    this.buf = [];
   }
   finish() {
    this.chunks.push(new Uint8Array(this.buf));
    let e = 0;
    for (let t = 0; t < this.chunks.length; t++) e += this.chunks[t].length;
    let t = new Uint8Array(e), r = 0;
    for (let e = 0; e < this.chunks.length; e++) {
     t.set(this.chunks[e], r);
     r += this.chunks[e].length;
    }
    this.chunks = [];
    return t;
   }
   fork() {
    this.stack.push({
     chunks: this.chunks,
     buf: this.buf
    });
    this.chunks = [];
    this.buf = [];
    return this;
   }
   join() {
    let e = this.finish(), t = this.stack.pop();
    if (!t) throw new Error("invalid state, fork stack empty");
    this.chunks = t.chunks;
    this.buf = t.buf;
    this.uint32(e.byteLength);
    return this.raw(e);
   }
   tag(e, t) {
    return this.uint32((e << 3 | t) >>> 0);
   }
   raw(e) {
    if (this.buf.length) {
     this.chunks.push(new Uint8Array(this.buf));
     this.buf = [];
    }
    this.chunks.push(e);
    return this;
   }
   uint32(e) {
    a.assertUInt32(e);
    while (e > 127) {
     this.buf.push(e & 127 | 128);
     e >>>= 7;
    }
    this.buf.push(e);
    return this;
   }
   int32(e) {
    a.assertInt32(e);
    i.varint32write(e, this.buf);
    return this;
   }
   bool(e) {
    this.buf.push(e ? 1 : 0);
    return this;
   }
   bytes(e) {
    this.uint32(e.byteLength);
    return this.raw(e);
   }
   string(e) {
    let t = this.textEncoder.encode(e);
    this.uint32(t.byteLength);
    return this.raw(t);
   }
   float(e) {
    a.assertFloat32(e);
    let t = new Uint8Array(4);
    new DataView(t.buffer).setFloat32(0, e, !0);
    return this.raw(t);
   }
   double(e) {
    let t = new Uint8Array(8);
    new DataView(t.buffer).setFloat64(0, e, !0);
    return this.raw(t);
   }
   fixed32(e) {
    a.assertUInt32(e);
    let t = new Uint8Array(4);
    new DataView(t.buffer).setUint32(0, e, !0);
    return this.raw(t);
   }
   sfixed32(e) {
    a.assertInt32(e);
    let t = new Uint8Array(4);
    new DataView(t.buffer).setInt32(0, e, !0);
    return this.raw(t);
   }
   sint32(e) {
    a.assertInt32(e);
    e = (e << 1 ^ e >> 31) >>> 0;
    i.varint32write(e, this.buf);
    return this;
   }
   sfixed64(e) {
    let t = new Uint8Array(8), r = new DataView(t.buffer), i = n.PbLong.from(e);
    r.setInt32(0, i.lo, !0);
    r.setInt32(4, i.hi, !0);
    return this.raw(t);
   }
   fixed64(e) {
    let t = new Uint8Array(8), r = new DataView(t.buffer), i = n.PbULong.from(e);
    r.setInt32(0, i.lo, !0);
    r.setInt32(4, i.hi, !0);
    return this.raw(t);
   }
   int64(e) {
    let t = n.PbLong.from(e);
    i.varint64write(t.lo, t.hi, this.buf);
    return this;
   }
   sint64(e) {
    let t = n.PbLong.from(e), r = t.hi >> 31, a = t.lo << 1 ^ r, s = (t.hi << 1 | t.lo >>> 31) ^ r;
    i.varint64write(a, s, this.buf);
    return this;
   }
   uint64(e) {
    let t = n.PbULong.from(e);
    i.varint64write(t.lo, t.hi, this.buf);
    return this;
   }
  }
  t.BinaryWriter = BinaryWriter;
 }),
 70257: ((e, t) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.listEnumNumbers = t.listEnumNames = t.listEnumValues = t.isEnumObject = void 0;
  function isEnumObject(e) {
   if (typeof e != "object" || e === null) return !1;
   if (!e.hasOwnProperty(0)) return !1;
   for (let t of Object.keys(e)) {
    let r = parseInt(t);
    if (Number.isNaN(r)) {
     let r = e[t];
     if (r === void 0) return !1;
     if (typeof r != "number") return !1;
     if (e[r] === void 0) return !1;
    } else {
     let t = e[r];
     if (t === void 0) return !1;
     if (e[t] !== r) return !1;
    }
   }
   return !0;
  }
  t.isEnumObject = isEnumObject;
  function listEnumValues(e) {
   if (!isEnumObject(e)) throw new Error("not a typescript enum object");
   let t = [];
   for (let [r, n] of Object.entries(e)) typeof n == "number" && t.push({
    name: r,
    number: n
   });
   return t;
  }
  t.listEnumValues = listEnumValues;
  function listEnumNames(e) {
   return listEnumValues(e).map(e => e.name);
  }
  t.listEnumNames = listEnumNames;
  function listEnumNumbers(e) {
   return listEnumValues(e).map(e => e.number).filter((e, t, r) => r.indexOf(e) == t);
  }
  t.listEnumNumbers = listEnumNumbers;
 }),
 93223: ((e, t) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.varint32read = t.varint32write = t.int64toString = t.int64fromString = t.varint64write = t.varint64read = void 0;
  function varint64read() {
   let e = 0, t = 0;
   for (let r = 0; r < 28; r += 7) {
    let n = this.buf[this.pos++];
    e |= (n & 127) << r;
    if (!(n & 128)) {
     this.assertBounds();
     return [ e, t ];
    }
   }
   let r = this.buf[this.pos++];
   e |= (r & 15) << 28;
   t = (r & 112) >> 4;
   if (!(r & 128)) {
    this.assertBounds();
    return [ e, t ];
   }
   for (let r = 3; r <= 31; r += 7) {
    let n = this.buf[this.pos++];
    t |= (n & 127) << r;
    if (!(n & 128)) {
     this.assertBounds();
     return [ e, t ];
    }
   }
   throw new Error("invalid varint");
  }
  t.varint64read = varint64read;
  function varint64write(e, t, r) {
   for (let n = 0; n < 28; n += 7) {
    const i = e >>> n, a = !(i >>> 7 == 0 && t == 0), s = (a ? i | 128 : i) & 255;
    r.push(s);
    if (!a) return;
   }
   const n = e >>> 28 & 15 | (t & 7) << 4, i = !!(t >> 3);
   r.push((i ? n | 128 : n) & 255);
   if (i) {
    for (let e = 3; e < 31; e += 7) {
     const n = t >>> e, i = !(n >>> 7 == 0), a = (i ? n | 128 : n) & 255;
     r.push(a);
     if (!i) return;
    }
    r.push(t >>> 31 & 1);
   }
  }
  t.varint64write = varint64write;
  const r = 4294967296;
  function int64fromString(e) {
   let t = e[0] == "-";
   t && (e = e.slice(1));
   const n = 1e6;
   let i = 0, a = 0;
   function add1e6digit(t, s) {
    const o = Number(e.slice(t, s));
    a *= n;
    i = i * n + o;
    if (i >= r) {
     a += i / r | 0;
     i %= r;
    }
   }
   add1e6digit(-24, -18);
   add1e6digit(-18, -12);
   add1e6digit(-12, -6);
   add1e6digit(-6);
   return [ t, i, a ];
  }
  t.int64fromString = int64fromString;
  function int64toString(e, t) {
   if (t >>> 0 <= 2097151) return "" + (r * t + (e >>> 0));
   let n = e & 16777215, i = (e >>> 24 | t << 8) >>> 0 & 16777215, a = t >> 16 & 65535, s = n + i * 6777216 + a * 6710656, o = i + a * 8147497, l = a * 2, c = 1e7;
   if (s >= c) {
    o += Math.floor(s / c);
    s %= c;
   }
   if (o >= c) {
    l += Math.floor(o / c);
    o %= c;
   }
   function decimalFrom1e7(e, t) {
    let r = e ? String(e) : "";
    return t ? "0000000".slice(r.length) + r : r;
   }
   return decimalFrom1e7(l, 0) + decimalFrom1e7(o, l) + decimalFrom1e7(s, 1);
  }
  t.int64toString = int64toString;
  function varint32write(e, t) {
   if (e >= 0) {
    while (e > 127) {
     t.push(e & 127 | 128);
     e >>>= 7;
    }
    t.push(e);
   } else {
    for (let r = 0; r < 9; r++) {
     t.push(e & 127 | 128);
     e >>= 7;
    }
    t.push(1);
   }
  }
  t.varint32write = varint32write;
  function varint32read() {
   let e = this.buf[this.pos++], t = e & 127;
   if (!(e & 128)) {
    this.assertBounds();
    return t;
   }
   e = this.buf[this.pos++];
   t |= (e & 127) << 7;
   if (!(e & 128)) {
    this.assertBounds();
    return t;
   }
   e = this.buf[this.pos++];
   t |= (e & 127) << 14;
   if (!(e & 128)) {
    this.assertBounds();
    return t;
   }
   e = this.buf[this.pos++];
   t |= (e & 127) << 21;
   if (!(e & 128)) {
    this.assertBounds();
    return t;
   }
   e = this.buf[this.pos++];
   t |= (e & 15) << 28;
   for (let t = 5; e & 128 && t < 10; t++) e = this.buf[this.pos++];
   if (e & 128) throw new Error("invalid varint");
   this.assertBounds();
   return t >>> 0;
  }
  t.varint32read = varint32read;
 }),
 68886: ((e, t, r) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  var n = r(49999);
  Object.defineProperty(t, "typeofJsonValue", {
   enumerable: !0,
   get: function() {
    return n.typeofJsonValue;
   }
  });
  Object.defineProperty(t, "isJsonObject", {
   enumerable: !0,
   get: function() {
    return n.isJsonObject;
   }
  });
  var i = r(26335);
  Object.defineProperty(t, "base64decode", {
   enumerable: !0,
   get: function() {
    return i.base64decode;
   }
  });
  Object.defineProperty(t, "base64encode", {
   enumerable: !0,
   get: function() {
    return i.base64encode;
   }
  });
  var a = r(58950);
  Object.defineProperty(t, "utf8read", {
   enumerable: !0,
   get: function() {
    return a.utf8read;
   }
  });
  var s = r(54816);
  Object.defineProperty(t, "WireType", {
   enumerable: !0,
   get: function() {
    return s.WireType;
   }
  });
  Object.defineProperty(t, "mergeBinaryOptions", {
   enumerable: !0,
   get: function() {
    return s.mergeBinaryOptions;
   }
  });
  Object.defineProperty(t, "UnknownFieldHandler", {
   enumerable: !0,
   get: function() {
    return s.UnknownFieldHandler;
   }
  });
  var o = r(92889);
  Object.defineProperty(t, "BinaryReader", {
   enumerable: !0,
   get: function() {
    return o.BinaryReader;
   }
  });
  Object.defineProperty(t, "binaryReadOptions", {
   enumerable: !0,
   get: function() {
    return o.binaryReadOptions;
   }
  });
  var l = r(23957);
  Object.defineProperty(t, "BinaryWriter", {
   enumerable: !0,
   get: function() {
    return l.BinaryWriter;
   }
  });
  Object.defineProperty(t, "binaryWriteOptions", {
   enumerable: !0,
   get: function() {
    return l.binaryWriteOptions;
   }
  });
  var c = r(61753);
  Object.defineProperty(t, "PbLong", {
   enumerable: !0,
   get: function() {
    return c.PbLong;
   }
  });
  Object.defineProperty(t, "PbULong", {
   enumerable: !0,
   get: function() {
    return c.PbULong;
   }
  });
  var m = r(29367);
  Object.defineProperty(t, "jsonReadOptions", {
   enumerable: !0,
   get: function() {
    return m.jsonReadOptions;
   }
  });
  Object.defineProperty(t, "jsonWriteOptions", {
   enumerable: !0,
   get: function() {
    return m.jsonWriteOptions;
   }
  });
  Object.defineProperty(t, "mergeJsonOptions", {
   enumerable: !0,
   get: function() {
    return m.mergeJsonOptions;
   }
  });
  var d = r(43785);
  Object.defineProperty(t, "MESSAGE_TYPE", {
   enumerable: !0,
   get: function() {
    return d.MESSAGE_TYPE;
   }
  });
  var p = r(15106);
  Object.defineProperty(t, "MessageType", {
   enumerable: !0,
   get: function() {
    return p.MessageType;
   }
  });
  var u = r(67910);
  Object.defineProperty(t, "ScalarType", {
   enumerable: !0,
   get: function() {
    return u.ScalarType;
   }
  });
  Object.defineProperty(t, "LongType", {
   enumerable: !0,
   get: function() {
    return u.LongType;
   }
  });
  Object.defineProperty(t, "RepeatType", {
   enumerable: !0,
   get: function() {
    return u.RepeatType;
   }
  });
  Object.defineProperty(t, "normalizeFieldInfo", {
   enumerable: !0,
   get: function() {
    return u.normalizeFieldInfo;
   }
  });
  Object.defineProperty(t, "readFieldOptions", {
   enumerable: !0,
   get: function() {
    return u.readFieldOptions;
   }
  });
  Object.defineProperty(t, "readFieldOption", {
   enumerable: !0,
   get: function() {
    return u.readFieldOption;
   }
  });
  Object.defineProperty(t, "readMessageOption", {
   enumerable: !0,
   get: function() {
    return u.readMessageOption;
   }
  });
  var h = r(25167);
  Object.defineProperty(t, "ReflectionTypeCheck", {
   enumerable: !0,
   get: function() {
    return h.ReflectionTypeCheck;
   }
  });
  var g = r(75726);
  Object.defineProperty(t, "reflectionCreate", {
   enumerable: !0,
   get: function() {
    return g.reflectionCreate;
   }
  });
  var y = r(19526);
  Object.defineProperty(t, "reflectionScalarDefault", {
   enumerable: !0,
   get: function() {
    return y.reflectionScalarDefault;
   }
  });
  var f = r(98044);
  Object.defineProperty(t, "reflectionMergePartial", {
   enumerable: !0,
   get: function() {
    return f.reflectionMergePartial;
   }
  });
  var b = r(4827);
  Object.defineProperty(t, "reflectionEquals", {
   enumerable: !0,
   get: function() {
    return b.reflectionEquals;
   }
  });
  var x = r(89611);
  Object.defineProperty(t, "ReflectionBinaryReader", {
   enumerable: !0,
   get: function() {
    return x.ReflectionBinaryReader;
   }
  });
  var N = r(66907);
  Object.defineProperty(t, "ReflectionBinaryWriter", {
   enumerable: !0,
   get: function() {
    return N.ReflectionBinaryWriter;
   }
  });
  var S = r(46790);
  Object.defineProperty(t, "ReflectionJsonReader", {
   enumerable: !0,
   get: function() {
    return S.ReflectionJsonReader;
   }
  });
  var C = r(11094);
  Object.defineProperty(t, "ReflectionJsonWriter", {
   enumerable: !0,
   get: function() {
    return C.ReflectionJsonWriter;
   }
  });
  var P = r(59946);
  Object.defineProperty(t, "containsMessageType", {
   enumerable: !0,
   get: function() {
    return P.containsMessageType;
   }
  });
  var v = r(18063);
  Object.defineProperty(t, "isOneofGroup", {
   enumerable: !0,
   get: function() {
    return v.isOneofGroup;
   }
  });
  Object.defineProperty(t, "setOneofValue", {
   enumerable: !0,
   get: function() {
    return v.setOneofValue;
   }
  });
  Object.defineProperty(t, "getOneofValue", {
   enumerable: !0,
   get: function() {
    return v.getOneofValue;
   }
  });
  Object.defineProperty(t, "clearOneofValue", {
   enumerable: !0,
   get: function() {
    return v.clearOneofValue;
   }
  });
  Object.defineProperty(t, "getSelectedOneofValue", {
   enumerable: !0,
   get: function() {
    return v.getSelectedOneofValue;
   }
  });
  var w = r(70257);
  Object.defineProperty(t, "listEnumValues", {
   enumerable: !0,
   get: function() {
    return w.listEnumValues;
   }
  });
  Object.defineProperty(t, "listEnumNames", {
   enumerable: !0,
   get: function() {
    return w.listEnumNames;
   }
  });
  Object.defineProperty(t, "listEnumNumbers", {
   enumerable: !0,
   get: function() {
    return w.listEnumNumbers;
   }
  });
  Object.defineProperty(t, "isEnumObject", {
   enumerable: !0,
   get: function() {
    return w.isEnumObject;
   }
  });
  var E = r(4073);
  Object.defineProperty(t, "lowerCamelCase", {
   enumerable: !0,
   get: function() {
    return E.lowerCamelCase;
   }
  });
  var R = r(8602);
  Object.defineProperty(t, "assert", {
   enumerable: !0,
   get: function() {
    return R.assert;
   }
  });
  Object.defineProperty(t, "assertNever", {
   enumerable: !0,
   get: function() {
    return R.assertNever;
   }
  });
  Object.defineProperty(t, "assertInt32", {
   enumerable: !0,
   get: function() {
    return R.assertInt32;
   }
  });
  Object.defineProperty(t, "assertUInt32", {
   enumerable: !0,
   get: function() {
    return R.assertUInt32;
   }
  });
  Object.defineProperty(t, "assertFloat32", {
   enumerable: !0,
   get: function() {
    return R.assertFloat32;
   }
  });
 }),
 29367: ((e, t) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.mergeJsonOptions = t.jsonWriteOptions = t.jsonReadOptions = void 0;
  const r = {
   emitDefaultValues: !1,
   enumAsInteger: !1,
   useProtoFieldName: !1,
   prettySpaces: 0
  }, n = {
   ignoreUnknownFields: !1
  };
  function jsonReadOptions(e) {
   return e ? Object.assign(Object.assign({}, n), e) : n;
  }
  t.jsonReadOptions = jsonReadOptions;
  function jsonWriteOptions(e) {
   return e ? Object.assign(Object.assign({}, r), e) : r;
  }
  t.jsonWriteOptions = jsonWriteOptions;
  function mergeJsonOptions(e, t) {
   var r, n;
   let i = Object.assign(Object.assign({}, e), t);
   i.typeRegistry = [ ...(r = e === null || e === void 0 ? void 0 : e.typeRegistry) !== null && r !== void 0 ? r : [], ...(n = t === null || t === void 0 ? void 0 : t.typeRegistry) !== null && n !== void 0 ? n : [] ];
   return i;
  }
  t.mergeJsonOptions = mergeJsonOptions;
 }),
 49999: ((e, t) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.isJsonObject = t.typeofJsonValue = void 0;
  function typeofJsonValue(e) {
   let t = typeof e;
   if (t == "object") {
    if (Array.isArray(e)) return "array";
    if (e === null) return "null";
   }
   return t;
  }
  t.typeofJsonValue = typeofJsonValue;
  function isJsonObject(e) {
   return e !== null && typeof e == "object" && !Array.isArray(e);
  }
  t.isJsonObject = isJsonObject;
 }),
 4073: ((e, t) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.lowerCamelCase = void 0;
  function lowerCamelCase(e) {
   let t = !1;
   const r = [];
   for (let n = 0; n < e.length; n++) {
    let i = e.charAt(n);
    if (i == "_") t = !0; else if (/\d/.test(i)) {
     r.push(i);
     t = !0;
    } else if (t) {
     r.push(i.toUpperCase());
     t = !1;
    } else n == 0 ? r.push(i.toLowerCase()) : r.push(i);
   }
   return r.join("");
  }
  t.lowerCamelCase = lowerCamelCase;
 }),
 43785: ((e, t) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.MESSAGE_TYPE = void 0;
  t.MESSAGE_TYPE = Symbol.for("protobuf-ts/message-type");
 }),
 15106: ((e, t, r) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.MessageType = void 0;
  const n = r(43785), i = r(67910), a = r(25167), s = r(46790), o = r(11094), l = r(89611), c = r(66907), m = r(75726), d = r(98044), p = r(49999), u = r(29367), h = r(4827), g = r(23957), y = r(92889), f = Object.getOwnPropertyDescriptors(Object.getPrototypeOf({})), b = f[n.MESSAGE_TYPE] = {};
  class MessageType {
   constructor(e, t, r) {
    this.defaultCheckDepth = 16;
    this.typeName = e;
    this.fields = t.map(i.normalizeFieldInfo);
    this.options = r !== null && r !== void 0 ? r : {};
    b.value = this;
    this.messagePrototype = Object.create(null, f);
    this.refTypeCheck = new a.ReflectionTypeCheck(this);
    this.refJsonReader = new s.ReflectionJsonReader(this);
    this.refJsonWriter = new o.ReflectionJsonWriter(this);
    this.refBinReader = new l.ReflectionBinaryReader(this);
    this.refBinWriter = new c.ReflectionBinaryWriter(this);
   }
   create(e) {
    let t = m.reflectionCreate(this);
    e !== void 0 && d.reflectionMergePartial(this, t, e);
    return t;
   }
   clone(e) {
    let t = this.create();
    d.reflectionMergePartial(this, t, e);
    return t;
   }
   equals(e, t) {
    return h.reflectionEquals(this, e, t);
   }
   is(e, t = this.defaultCheckDepth) {
    return this.refTypeCheck.is(e, t, !1);
   }
   isAssignable(e, t = this.defaultCheckDepth) {
    return this.refTypeCheck.is(e, t, !0);
   }
   mergePartial(e, t) {
    d.reflectionMergePartial(this, e, t);
   }
   fromBinary(e, t) {
    let r = y.binaryReadOptions(t);
    return this.internalBinaryRead(r.readerFactory(e), e.byteLength, r);
   }
   fromJson(e, t) {
    return this.internalJsonRead(e, u.jsonReadOptions(t));
   }
   fromJsonString(e, t) {
    let r = JSON.parse(e);
    return this.fromJson(r, t);
   }
   toJson(e, t) {
    return this.internalJsonWrite(e, u.jsonWriteOptions(t));
   }
   toJsonString(e, t) {
    var r;
    let n = this.toJson(e, t);
    return JSON.stringify(n, null, (r = t === null || t === void 0 ? void 0 : t.prettySpaces) !== null && r !== void 0 ? r : 0);
   }
   toBinary(e, t) {
    let r = g.binaryWriteOptions(t);
    return this.internalBinaryWrite(e, r.writerFactory(), r).finish();
   }
   internalJsonRead(e, t, r) {
    if (e !== null && typeof e == "object" && !Array.isArray(e)) {
     let n = r !== null && r !== void 0 ? r : this.create();
     this.refJsonReader.read(e, n, t);
     return n;
    }
    throw new Error(`Unable to parse message ${this.typeName} from JSON ${p.typeofJsonValue(e)}.`);
   }
   internalJsonWrite(e, t) {
    return this.refJsonWriter.write(e, t);
   }
   internalBinaryWrite(e, t, r) {
    this.refBinWriter.write(e, t, r);
    return t;
   }
   internalBinaryRead(e, t, r, n) {
    let i = n !== null && n !== void 0 ? n : this.create();
    this.refBinReader.read(e, i, r, t);
    return i;
   }
  }
  t.MessageType = MessageType;
 }),
 18063: ((e, t) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.getSelectedOneofValue = t.clearOneofValue = t.setUnknownOneofValue = t.setOneofValue = t.getOneofValue = t.isOneofGroup = void 0;
  function isOneofGroup(e) {
   if (typeof e != "object" || e === null || !e.hasOwnProperty("oneofKind")) return !1;
   switch (typeof e.oneofKind) {
   case "string":
    return e[e.oneofKind] !== void 0 && Object.keys(e).length == 2;

   case "undefined":
    return Object.keys(e).length == 1;

   default:
    return !1;
   }
  }
  t.isOneofGroup = isOneofGroup;
  function getOneofValue(e, t) {
   return e[t];
  }
  t.getOneofValue = getOneofValue;
  function setOneofValue(e, t, r) {
   e.oneofKind !== void 0 && delete e[e.oneofKind];
   e.oneofKind = t;
   r !== void 0 && (e[t] = r);
  }
  t.setOneofValue = setOneofValue;
  function setUnknownOneofValue(e, t, r) {
   e.oneofKind !== void 0 && delete e[e.oneofKind];
   e.oneofKind = t;
   r !== void 0 && t !== void 0 && (e[t] = r);
  }
  t.setUnknownOneofValue = setUnknownOneofValue;
  function clearOneofValue(e) {
   e.oneofKind !== void 0 && delete e[e.oneofKind];
   e.oneofKind = void 0;
  }
  t.clearOneofValue = clearOneofValue;
  function getSelectedOneofValue(e) {
   if (e.oneofKind !== void 0) return e[e.oneofKind];
  }
  t.getSelectedOneofValue = getSelectedOneofValue;
 }),
 61753: ((e, t, r) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.PbLong = t.PbULong = t.detectBi = void 0;
  const n = r(93223);
  let i;
  function detectBi() {
   const e = new DataView(new ArrayBuffer(8)), t = globalThis.BigInt !== void 0 && typeof e.getBigInt64 == "function" && typeof e.getBigUint64 == "function" && typeof e.setBigInt64 == "function" && typeof e.setBigUint64 == "function";
   i = t ? {
    MIN: BigInt("-9223372036854775808"),
    MAX: BigInt("9223372036854775807"),
    UMIN: BigInt("0"),
    UMAX: BigInt("18446744073709551615"),
    C: BigInt,
    V: e
   } : void 0;
  }
  t.detectBi = detectBi;
  detectBi();
  function assertBi(e) {
   if (!e) throw new Error("BigInt unavailable, see https://github.com/timostamm/protobuf-ts/blob/v1.0.8/MANUAL.md#bigint-support");
  }
  const a = /^-?[0-9]+$/, s = 4294967296, o = 2147483648;
  class SharedPbLong {
   constructor(e, t) {
    this.lo = e | 0;
    this.hi = t | 0;
   }
   isZero() {
    return this.lo == 0 && this.hi == 0;
   }
   toNumber() {
    let e = this.hi * s + (this.lo >>> 0);
    if (!Number.isSafeInteger(e)) throw new Error("cannot convert to safe number");
    return e;
   }
  }
  class PbULong extends SharedPbLong {
   static from(e) {
    if (i) switch (typeof e) {
    case "string":
     if (e == "0") return this.ZERO;
     if (e == "") throw new Error("string is no integer");
     e = i.C(e);

    case "number":
     if (e === 0) return this.ZERO;
     e = i.C(e);

    case "bigint":
     if (!e) return this.ZERO;
     if (e < i.UMIN) throw new Error("signed value for ulong");
     if (e > i.UMAX) throw new Error("ulong too large");
     i.V.setBigUint64(0, e, !0);
     return new PbULong(i.V.getInt32(0, !0), i.V.getInt32(4, !0));
    } else switch (typeof e) {
    case "string":
     if (e == "0") return this.ZERO;
     e = e.trim();
     if (!a.test(e)) throw new Error("string is no integer");
     let [t, r, i] = n.int64fromString(e);
     if (t) throw new Error("signed value for ulong");
     return new PbULong(r, i);

    case "number":
     if (e == 0) return this.ZERO;
     if (!Number.isSafeInteger(e)) throw new Error("number is no integer");
     if (e < 0) throw new Error("signed value for ulong");
     return new PbULong(e, e / s);
    }
    throw new Error("unknown value " + typeof e);
   }
   toString() {
    return i ? this.toBigInt().toString() : n.int64toString(this.lo, this.hi);
   }
   toBigInt() {
    assertBi(i);
    i.V.setInt32(0, this.lo, !0);
    i.V.setInt32(4, this.hi, !0);
    return i.V.getBigUint64(0, !0);
   }
  }
  t.PbULong = PbULong;
  PbULong.ZERO = new PbULong(0, 0);
  class PbLong extends SharedPbLong {
   static from(e) {
    if (i) switch (typeof e) {
    case "string":
     if (e == "0") return this.ZERO;
     if (e == "") throw new Error("string is no integer");
     e = i.C(e);

    case "number":
     if (e === 0) return this.ZERO;
     e = i.C(e);

    case "bigint":
     if (!e) return this.ZERO;
     if (e < i.MIN) throw new Error("signed long too small");
     if (e > i.MAX) throw new Error("signed long too large");
     i.V.setBigInt64(0, e, !0);
     return new PbLong(i.V.getInt32(0, !0), i.V.getInt32(4, !0));
    } else switch (typeof e) {
    case "string":
     if (e == "0") return this.ZERO;
     e = e.trim();
     if (!a.test(e)) throw new Error("string is no integer");
     let [t, r, i] = n.int64fromString(e);
     if (t) {
      if (i > o || i == o && r != 0) throw new Error("signed long too small");
     } else if (i >= o) throw new Error("signed long too large");
     let l = new PbLong(r, i);
     return t ? l.negate() : l;

    case "number":
     if (e == 0) return this.ZERO;
     if (!Number.isSafeInteger(e)) throw new Error("number is no integer");
     return e > 0 ? new PbLong(e, e / s) : new PbLong(-e, -e / s).negate();
    }
    throw new Error("unknown value " + typeof e);
   }
   isNegative() {
    return (this.hi & o) !== 0;
   }
   negate() {
    let e = ~this.hi, t = this.lo;
    t ? t = 1 + ~t : e += 1;
    return new PbLong(t, e);
   }
   toString() {
    if (i) return this.toBigInt().toString();
    if (this.isNegative()) {
     let e = this.negate();
     return "-" + n.int64toString(e.lo, e.hi);
    }
    return n.int64toString(this.lo, this.hi);
   }
   toBigInt() {
    assertBi(i);
    i.V.setInt32(0, this.lo, !0);
    i.V.setInt32(4, this.hi, !0);
    return i.V.getBigInt64(0, !0);
   }
  }
  t.PbLong = PbLong;
  PbLong.ZERO = new PbLong(0, 0);
 }),
 58950: ((e, t) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.utf8read = void 0;
  const fromCharCodes = e => String.fromCharCode.apply(String, e);
  function utf8read(e) {
   if (e.length < 1) return "";
   let t, r = 0, n = [], i = [], a = 0, s = e.length;
   while (r < s) {
    t = e[r++];
    if (t < 128) i[a++] = t; else if (t > 191 && t < 224) i[a++] = (t & 31) << 6 | e[r++] & 63; else if (t > 239 && t < 365) {
     t = ((t & 7) << 18 | (e[r++] & 63) << 12 | (e[r++] & 63) << 6 | e[r++] & 63) - 65536;
     i[a++] = 55296 + (t >> 10);
     i[a++] = 56320 + (t & 1023);
    } else i[a++] = (t & 15) << 12 | (e[r++] & 63) << 6 | e[r++] & 63;
    if (a > 8191) {
     n.push(fromCharCodes(i));
     a = 0;
    }
   }
   if (n.length) {
    a && n.push(fromCharCodes(i.slice(0, a)));
    return n.join("");
   }
   return fromCharCodes(i.slice(0, a));
  }
  t.utf8read = utf8read;
 }),
 89611: ((e, t, r) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.ReflectionBinaryReader = void 0;
  const n = r(54816), i = r(67910), a = r(63402), s = r(19526);
  class ReflectionBinaryReader {
   constructor(e) {
    this.info = e;
   }
   prepare() {
    var e;
    if (!this.fieldNoToField) {
     const t = (e = this.info.fields) !== null && e !== void 0 ? e : [];
     this.fieldNoToField = new Map(t.map(e => [ e.no, e ]));
    }
   }
   read(e, t, r, a) {
    this.prepare();
    const s = a === void 0 ? e.len : e.pos + a;
    while (e.pos < s) {
     const [a, s] = e.tag(), o = this.fieldNoToField.get(a);
     if (!o) {
      let i = r.readUnknownField;
      if (i == "throw") throw new Error(`Unknown field ${a} (wire type ${s}) for ${this.info.typeName}`);
      let o = e.skip(s);
      i !== !1 && (i === !0 ? n.UnknownFieldHandler.onRead : i)(this.info.typeName, t, a, s, o);
      continue;
     }
     let l = t, c = o.repeat, m = o.localName;
     if (o.oneof) {
      l = l[o.oneof];
      l.oneofKind !== m && (l = t[o.oneof] = {
       oneofKind: m
      });
     }
     switch (o.kind) {
     case "scalar":
     case "enum":
      let t = o.kind == "enum" ? i.ScalarType.INT32 : o.T, a = o.kind == "scalar" ? o.L : void 0;
      if (c) {
       let r = l[m];
       if (s == n.WireType.LengthDelimited && t != i.ScalarType.STRING && t != i.ScalarType.BYTES) {
        let n = e.uint32() + e.pos;
        while (e.pos < n) r.push(this.scalar(e, t, a));
       } else r.push(this.scalar(e, t, a));
      } else l[m] = this.scalar(e, t, a);
      break;

     case "message":
      if (c) {
       let t = l[m], n = o.T().internalBinaryRead(e, e.uint32(), r);
       t.push(n);
      } else l[m] = o.T().internalBinaryRead(e, e.uint32(), r, l[m]);
      break;

     case "map":
      let [d, p] = this.mapEntry(o, e, r);
      l[m][d] = p;
      break;
     }
    }
   }
   mapEntry(e, t, r) {
    let n, a, o = t.uint32(), l = t.pos + o;
    while (t.pos < l) {
     let [s, o] = t.tag();
     switch (s) {
     case 1:
      n = e.K == i.ScalarType.BOOL ? t.bool().toString() : this.scalar(t, e.K, i.LongType.STRING);
      break;

     case 2:
      switch (e.V.kind) {
      case "scalar":
       a = this.scalar(t, e.V.T, e.V.L);
       break;

      case "enum":
       a = t.int32();
       break;

      case "message":
       a = e.V.T().internalBinaryRead(t, t.uint32(), r);
       break;
      }
      break;

     default:
      throw new Error(`Unknown field ${s} (wire type ${o}) in map entry for ${this.info.typeName}#${e.name}`);
     }
    }
    if (n === void 0) {
     let t = s.reflectionScalarDefault(e.K);
     n = e.K == i.ScalarType.BOOL ? t.toString() : t;
    }
    if (a === void 0) switch (e.V.kind) {
    case "scalar":
     a = s.reflectionScalarDefault(e.V.T, e.V.L);
     break;

    case "enum":
     a = 0;
     break;

    case "message":
     a = e.V.T().create();
     break;
    }
    return [ n, a ];
   }
   scalar(e, t, r) {
    switch (t) {
    case i.ScalarType.INT32:
     return e.int32();

    case i.ScalarType.STRING:
     return e.string();

    case i.ScalarType.BOOL:
     return e.bool();

    case i.ScalarType.DOUBLE:
     return e.double();

    case i.ScalarType.FLOAT:
     return e.float();

    case i.ScalarType.INT64:
     return a.reflectionLongConvert(e.int64(), r);

    case i.ScalarType.UINT64:
     return a.reflectionLongConvert(e.uint64(), r);

    case i.ScalarType.FIXED64:
     return a.reflectionLongConvert(e.fixed64(), r);

    case i.ScalarType.FIXED32:
     return e.fixed32();

    case i.ScalarType.BYTES:
     return e.bytes();

    case i.ScalarType.UINT32:
     return e.uint32();

    case i.ScalarType.SFIXED32:
     return e.sfixed32();

    case i.ScalarType.SFIXED64:
     return a.reflectionLongConvert(e.sfixed64(), r);

    case i.ScalarType.SINT32:
     return e.sint32();

    case i.ScalarType.SINT64:
     return a.reflectionLongConvert(e.sint64(), r);
    }
   }
  }
  t.ReflectionBinaryReader = ReflectionBinaryReader;
 }),
 66907: ((e, t, r) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.ReflectionBinaryWriter = void 0;
  const n = r(54816), i = r(67910), a = r(8602), s = r(61753);
  class ReflectionBinaryWriter {
   constructor(e) {
    this.info = e;
   }
   prepare() {
    if (!this.fields) {
     const e = this.info.fields ? this.info.fields.concat() : [];
     this.fields = e.sort((e, t) => e.no - t.no);
    }
   }
   write(e, t, r) {
    this.prepare();
    for (const n of this.fields) {
     let s, o, l = n.repeat, c = n.localName;
     if (n.oneof) {
      const t = e[n.oneof];
      if (t.oneofKind !== c) continue;
      s = t[c];
      o = !0;
     } else {
      s = e[c];
      o = !1;
     }
     switch (n.kind) {
     case "scalar":
     case "enum":
      let e = n.kind == "enum" ? i.ScalarType.INT32 : n.T;
      if (l) {
       a.assert(Array.isArray(s));
       if (l == i.RepeatType.PACKED) this.packed(t, e, n.no, s); else for (const r of s) this.scalar(t, e, n.no, r, !0);
      } else s === void 0 ? a.assert(n.opt) : this.scalar(t, e, n.no, s, o || n.opt);
      break;

     case "message":
      if (l) {
       a.assert(Array.isArray(s));
       for (const e of s) this.message(t, r, n.T(), n.no, e);
      } else this.message(t, r, n.T(), n.no, s);
      break;

     case "map":
      a.assert(typeof s == "object" && s !== null);
      for (const [e, i] of Object.entries(s)) this.mapEntry(t, r, n, e, i);
      break;
     }
    }
    let s = r.writeUnknownFields;
    s !== !1 && (s === !0 ? n.UnknownFieldHandler.onWrite : s)(this.info.typeName, e, t);
   }
   mapEntry(e, t, r, s, o) {
    e.tag(r.no, n.WireType.LengthDelimited);
    e.fork();
    let l = s;
    switch (r.K) {
    case i.ScalarType.INT32:
    case i.ScalarType.FIXED32:
    case i.ScalarType.UINT32:
    case i.ScalarType.SFIXED32:
    case i.ScalarType.SINT32:
     l = Number.parseInt(s);
     break;

    case i.ScalarType.BOOL:
     a.assert(s == "true" || s == "false");
     l = s == "true";
     break;
    }
    this.scalar(e, r.K, 1, l, !0);
    switch (r.V.kind) {
    case "scalar":
     this.scalar(e, r.V.T, 2, o, !0);
     break;

    case "enum":
     this.scalar(e, i.ScalarType.INT32, 2, o, !0);
     break;

    case "message":
     this.message(e, t, r.V.T(), 2, o);
     break;
    }
    e.join();
   }
   message(e, t, r, i, a) {
    if (a !== void 0) {
     r.internalBinaryWrite(a, e.tag(i, n.WireType.LengthDelimited).fork(), t);
     e.join();
    }
   }
   scalar(e, t, r, n, i) {
    let [a, s, o] = this.scalarInfo(t, n);
    if (!o || i) {
     e.tag(r, a);
     e[s](n);
    }
   }
   packed(e, t, r, s) {
    if (!s.length) return;
    a.assert(t !== i.ScalarType.BYTES && t !== i.ScalarType.STRING);
    e.tag(r, n.WireType.LengthDelimited);
    e.fork();
    let [, o] = this.scalarInfo(t);
    for (let t = 0; t < s.length; t++) e[o](s[t]);
    e.join();
   }
   scalarInfo(e, t) {
    let r, a = n.WireType.Varint, o = t === void 0, l = t === 0;
    switch (e) {
    case i.ScalarType.INT32:
     r = "int32";
     break;

    case i.ScalarType.STRING:
     l = o || !t.length;
     a = n.WireType.LengthDelimited;
     r = "string";
     break;

    case i.ScalarType.BOOL:
     l = t === !1;
     r = "bool";
     break;

    case i.ScalarType.UINT32:
     r = "uint32";
     break;

    case i.ScalarType.DOUBLE:
     a = n.WireType.Bit64;
     r = "double";
     break;

    case i.ScalarType.FLOAT:
     a = n.WireType.Bit32;
     r = "float";
     break;

    case i.ScalarType.INT64:
     l = o || s.PbLong.from(t).isZero();
     r = "int64";
     break;

    case i.ScalarType.UINT64:
     l = o || s.PbULong.from(t).isZero();
     r = "uint64";
     break;

    case i.ScalarType.FIXED64:
     l = o || s.PbULong.from(t).isZero();
     a = n.WireType.Bit64;
     r = "fixed64";
     break;

    case i.ScalarType.BYTES:
     l = o || !t.byteLength;
     a = n.WireType.LengthDelimited;
     r = "bytes";
     break;

    case i.ScalarType.FIXED32:
     a = n.WireType.Bit32;
     r = "fixed32";
     break;

    case i.ScalarType.SFIXED32:
     a = n.WireType.Bit32;
     r = "sfixed32";
     break;

    case i.ScalarType.SFIXED64:
     l = o || s.PbLong.from(t).isZero();
     a = n.WireType.Bit64;
     r = "sfixed64";
     break;

    case i.ScalarType.SINT32:
     r = "sint32";
     break;

    case i.ScalarType.SINT64:
     l = o || s.PbLong.from(t).isZero();
     r = "sint64";
     break;
    }
    return [ a, r, o || l ];
   }
  }
  t.ReflectionBinaryWriter = ReflectionBinaryWriter;
 }),
 59946: ((e, t, r) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.containsMessageType = void 0;
  const n = r(43785);
  function containsMessageType(e) {
   return e[n.MESSAGE_TYPE] != null;
  }
  t.containsMessageType = containsMessageType;
 }),
 75726: ((e, t, r) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.reflectionCreate = void 0;
  const n = r(19526), i = r(43785);
  function reflectionCreate(e) {
   const t = e.messagePrototype ? Object.create(e.messagePrototype) : Object.defineProperty({}, i.MESSAGE_TYPE, {
    value: e
   });
   for (let r of e.fields) {
    let e = r.localName;
    if (!r.opt) if (r.oneof) t[r.oneof] = {
     oneofKind: void 0
    }; else if (r.repeat) t[e] = []; else switch (r.kind) {
    case "scalar":
     t[e] = n.reflectionScalarDefault(r.T, r.L);
     break;

    case "enum":
     t[e] = 0;
     break;

    case "map":
     t[e] = {};
     break;
    }
   }
   return t;
  }
  t.reflectionCreate = reflectionCreate;
 }),
 4827: ((e, t, r) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.reflectionEquals = void 0;
  const n = r(67910);
  function reflectionEquals(e, t, r) {
   if (t === r) return !0;
   if (!t || !r) return !1;
   for (let a of e.fields) {
    let e = a.localName, s = a.oneof ? t[a.oneof][e] : t[e], o = a.oneof ? r[a.oneof][e] : r[e];
    switch (a.kind) {
    case "enum":
    case "scalar":
     let e = a.kind == "enum" ? n.ScalarType.INT32 : a.T;
     if (!(a.repeat ? repeatedPrimitiveEq(e, s, o) : primitiveEq(e, s, o))) return !1;
     break;

    case "map":
     if (!(a.V.kind == "message" ? repeatedMsgEq(a.V.T(), i(s), i(o)) : repeatedPrimitiveEq(a.V.kind == "enum" ? n.ScalarType.INT32 : a.V.T, i(s), i(o)))) return !1;
     break;

    case "message":
     let t = a.T();
     if (!(a.repeat ? repeatedMsgEq(t, s, o) : t.equals(s, o))) return !1;
     break;
    }
   }
   return !0;
  }
  t.reflectionEquals = reflectionEquals;
  const i = Object.values;
  function primitiveEq(e, t, r) {
   if (t === r) return !0;
   if (e !== n.ScalarType.BYTES) return !1;
   let i = t, a = r;
   if (i.length !== a.length) return !1;
   for (let e = 0; e < i.length; e++) if (i[e] != a[e]) return !1;
   return !0;
  }
  function repeatedPrimitiveEq(e, t, r) {
   if (t.length !== r.length) return !1;
   for (let n = 0; n < t.length; n++) if (!primitiveEq(e, t[n], r[n])) return !1;
   return !0;
  }
  function repeatedMsgEq(e, t, r) {
   if (t.length !== r.length) return !1;
   for (let n = 0; n < t.length; n++) if (!e.equals(t[n], r[n])) return !1;
   return !0;
  }
 }),
 67910: ((e, t, r) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.readMessageOption = t.readFieldOption = t.readFieldOptions = t.normalizeFieldInfo = t.RepeatType = t.LongType = t.ScalarType = void 0;
  const n = r(4073);
  var i;
  (function(e) {
   e[e.DOUBLE = 1] = "DOUBLE";
   e[e.FLOAT = 2] = "FLOAT";
   e[e.INT64 = 3] = "INT64";
   e[e.UINT64 = 4] = "UINT64";
   e[e.INT32 = 5] = "INT32";
   e[e.FIXED64 = 6] = "FIXED64";
   e[e.FIXED32 = 7] = "FIXED32";
   e[e.BOOL = 8] = "BOOL";
   e[e.STRING = 9] = "STRING";
   e[e.BYTES = 12] = "BYTES";
   e[e.UINT32 = 13] = "UINT32";
   e[e.SFIXED32 = 15] = "SFIXED32";
   e[e.SFIXED64 = 16] = "SFIXED64";
   e[e.SINT32 = 17] = "SINT32";
   e[e.SINT64 = 18] = "SINT64";
  })(t.ScalarType || (t.ScalarType = {}));
  (function(e) {
   e[e.BIGINT = 0] = "BIGINT";
   e[e.STRING = 1] = "STRING";
   e[e.NUMBER = 2] = "NUMBER";
  })(t.LongType || (t.LongType = {}));
  (function(e) {
   e[e.NO = 0] = "NO";
   e[e.PACKED = 1] = "PACKED";
   e[e.UNPACKED = 2] = "UNPACKED";
  })(i = t.RepeatType || (t.RepeatType = {}));
  function normalizeFieldInfo(e) {
   var t, r, a, s;
   e.localName = (t = e.localName) !== null && t !== void 0 ? t : n.lowerCamelCase(e.name);
   e.jsonName = (r = e.jsonName) !== null && r !== void 0 ? r : n.lowerCamelCase(e.name);
   e.repeat = (a = e.repeat) !== null && a !== void 0 ? a : i.NO;
   e.opt = (s = e.opt) !== null && s !== void 0 ? s : !e.repeat && (!e.oneof && e.kind == "message");
   return e;
  }
  t.normalizeFieldInfo = normalizeFieldInfo;
  function readFieldOptions(e, t, r, n) {
   var i;
   const a = (i = e.fields.find((e, r) => e.localName == t || r == t)) === null || i === void 0 ? void 0 : i.options;
   return a && a[r] ? n.fromJson(a[r]) : void 0;
  }
  t.readFieldOptions = readFieldOptions;
  function readFieldOption(e, t, r, n) {
   var i;
   const a = (i = e.fields.find((e, r) => e.localName == t || r == t)) === null || i === void 0 ? void 0 : i.options;
   if (!a) return;
   const s = a[r];
   return s === void 0 ? s : n ? n.fromJson(s) : s;
  }
  t.readFieldOption = readFieldOption;
  function readMessageOption(e, t, r) {
   const n = e.options, i = n[t];
   return i === void 0 ? i : r ? r.fromJson(i) : i;
  }
  t.readMessageOption = readMessageOption;
 }),
 46790: ((e, t, r) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.ReflectionJsonReader = void 0;
  const n = r(49999), i = r(26335), a = r(67910), s = r(61753), o = r(8602), l = r(63402);
  class ReflectionJsonReader {
   constructor(e) {
    this.info = e;
   }
   prepare() {
    var e;
    if (this.fMap === void 0) {
     this.fMap = {};
     const t = (e = this.info.fields) !== null && e !== void 0 ? e : [];
     for (const e of t) {
      this.fMap[e.name] = e;
      this.fMap[e.jsonName] = e;
      this.fMap[e.localName] = e;
     }
    }
   }
   assert(e, t, r) {
    if (!e) {
     let e = n.typeofJsonValue(r);
     e != "number" && e != "boolean" || (e = r.toString());
     throw new Error(`Cannot parse JSON ${e} for ${this.info.typeName}#${t}`);
    }
   }
   read(e, t, r) {
    this.prepare();
    const i = [];
    for (const [s, o] of Object.entries(e)) {
     const e = this.fMap[s];
     if (!e) {
      if (!r.ignoreUnknownFields) throw new Error(`Found unknown field while reading ${this.info.typeName} from JSON format. JSON key: ${s}`);
      continue;
     }
     const l = e.localName;
     let c;
     if (e.oneof) {
      if (o === null && (e.kind !== "enum" || e.T()[0] !== "google.protobuf.NullValue")) continue;
      if (i.includes(e.oneof)) throw new Error(`Multiple members of the oneof group "${e.oneof}" of ${this.info.typeName} are present in JSON.`);
      i.push(e.oneof);
      c = t[e.oneof] = {
       oneofKind: l
      };
     } else c = t;
     if (e.kind == "map") {
      if (o === null) continue;
      this.assert(n.isJsonObject(o), e.name, o);
      const t = c[l];
      for (const [n, i] of Object.entries(o)) {
       this.assert(i !== null, e.name + " map value", null);
       let s;
       switch (e.V.kind) {
       case "message":
        s = e.V.T().internalJsonRead(i, r);
        break;

       case "enum":
        s = this.enum(e.V.T(), i, e.name, r.ignoreUnknownFields);
        if (s === !1) continue;
        break;

       case "scalar":
        s = this.scalar(i, e.V.T, e.V.L, e.name);
        break;
       }
       this.assert(s !== void 0, e.name + " map value", i);
       let o = n;
       e.K == a.ScalarType.BOOL && (o = o == "true" || o != "false" && o);
       o = this.scalar(o, e.K, a.LongType.STRING, e.name).toString();
       t[o] = s;
      }
     } else if (e.repeat) {
      if (o === null) continue;
      this.assert(Array.isArray(o), e.name, o);
      const t = c[l];
      for (const n of o) {
       this.assert(n !== null, e.name, null);
       let i;
       switch (e.kind) {
       case "message":
        i = e.T().internalJsonRead(n, r);
        break;

       case "enum":
        i = this.enum(e.T(), n, e.name, r.ignoreUnknownFields);
        if (i === !1) continue;
        break;

       case "scalar":
        i = this.scalar(n, e.T, e.L, e.name);
        break;
       }
       this.assert(i !== void 0, e.name, o);
       t.push(i);
      }
     } else switch (e.kind) {
     case "message":
      if (o === null && e.T().typeName != "google.protobuf.Value") {
       this.assert(e.oneof === void 0, e.name + " (oneof member)", null);
       continue;
      }
      c[l] = e.T().internalJsonRead(o, r, c[l]);
      break;

     case "enum":
      if (o === null) continue;
      let t = this.enum(e.T(), o, e.name, r.ignoreUnknownFields);
      if (t === !1) continue;
      c[l] = t;
      break;

     case "scalar":
      if (o === null) continue;
      c[l] = this.scalar(o, e.T, e.L, e.name);
      break;
     }
    }
   }
   enum(e, t, r, n) {
    e[0] == "google.protobuf.NullValue" && o.assert(t === null || t === "NULL_VALUE", `Unable to parse field ${this.info.typeName}#${r}, enum ${e[0]} only accepts null.`);
    if (t === null) return 0;
    switch (typeof t) {
    case "number":
     o.assert(Number.isInteger(t), `Unable to parse field ${this.info.typeName}#${r}, enum can only be integral number, got ${t}.`);
     return t;

    case "string":
     let i = t;
     e[2] && t.substring(0, e[2].length) === e[2] && (i = t.substring(e[2].length));
     let a = e[1][i];
     if (typeof a == "undefined" && n) return !1;
     o.assert(typeof a == "number", `Unable to parse field ${this.info.typeName}#${r}, enum ${e[0]} has no value for "${t}".`);
     return a;
    }
    o.assert(!1, `Unable to parse field ${this.info.typeName}#${r}, cannot parse enum value from ${typeof t}".`);
   }
   scalar(e, t, r, n) {
    let c;
    try {
     switch (t) {
     case a.ScalarType.DOUBLE:
     case a.ScalarType.FLOAT:
      if (e === null) return 0;
      if (e === "NaN") return Number.NaN;
      if (e === "Infinity") return Number.POSITIVE_INFINITY;
      if (e === "-Infinity") return Number.NEGATIVE_INFINITY;
      if (e === "") {
       c = "empty string";
       break;
      }
      if (typeof e == "string" && e.trim().length !== e.length) {
       c = "extra whitespace";
       break;
      }
      if (typeof e != "string" && typeof e != "number") break;
      let n = Number(e);
      if (Number.isNaN(n)) {
       c = "not a number";
       break;
      }
      if (!Number.isFinite(n)) {
       c = "too large or small";
       break;
      }
      t == a.ScalarType.FLOAT && o.assertFloat32(n);
      return n;

     case a.ScalarType.INT32:
     case a.ScalarType.FIXED32:
     case a.ScalarType.SFIXED32:
     case a.ScalarType.SINT32:
     case a.ScalarType.UINT32:
      if (e === null) return 0;
      let m;
      typeof e == "number" ? m = e : e === "" ? c = "empty string" : typeof e == "string" && (e.trim().length !== e.length ? c = "extra whitespace" : m = Number(e));
      if (m === void 0) break;
      t == a.ScalarType.UINT32 ? o.assertUInt32(m) : o.assertInt32(m);
      return m;

     case a.ScalarType.INT64:
     case a.ScalarType.SFIXED64:
     case a.ScalarType.SINT64:
      if (e === null) return l.reflectionLongConvert(s.PbLong.ZERO, r);
      if (typeof e != "number" && typeof e != "string") break;
      return l.reflectionLongConvert(s.PbLong.from(e), r);

     case a.ScalarType.FIXED64:
     case a.ScalarType.UINT64:
      if (e === null) return l.reflectionLongConvert(s.PbULong.ZERO, r);
      if (typeof e != "number" && typeof e != "string") break;
      return l.reflectionLongConvert(s.PbULong.from(e), r);

     case a.ScalarType.BOOL:
      if (e === null) return !1;
      if (typeof e != "boolean") break;
      return e;

     case a.ScalarType.STRING:
      if (e === null) return "";
      if (typeof e != "string") {
       c = "extra whitespace";
       break;
      }
      try {
       encodeURIComponent(e);
      } catch (c) {
       c = "invalid UTF8";
       break;
      }
      return e;

     case a.ScalarType.BYTES:
      if (e === null || e === "") return new Uint8Array(0);
      if (typeof e != "string") break;
      return i.base64decode(e);
     }
    } catch (e) {
     c = e.message;
    }
    this.assert(!1, n + (c ? " - " + c : ""), e);
   }
  }
  t.ReflectionJsonReader = ReflectionJsonReader;
 }),
 11094: ((e, t, r) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.ReflectionJsonWriter = void 0;
  const n = r(26335), i = r(61753), a = r(67910), s = r(8602);
  class ReflectionJsonWriter {
   constructor(e) {
    var t;
    this.fields = (t = e.fields) !== null && t !== void 0 ? t : [];
   }
   write(e, t) {
    const r = {}, n = e;
    for (const e of this.fields) {
     if (!e.oneof) {
      let i = this.field(e, n[e.localName], t);
      i !== void 0 && (r[t.useProtoFieldName ? e.name : e.jsonName] = i);
      continue;
     }
     const i = n[e.oneof];
     if (i.oneofKind !== e.localName) continue;
     const a = e.kind == "scalar" || e.kind == "enum" ? Object.assign(Object.assign({}, t), {
      emitDefaultValues: !0
     }) : t;
     let o = this.field(e, i[e.localName], a);
     s.assert(o !== void 0);
     r[t.useProtoFieldName ? e.name : e.jsonName] = o;
    }
    return r;
   }
   field(e, t, r) {
    let n;
    if (e.kind == "map") {
     s.assert(typeof t == "object" && t !== null);
     const i = {};
     switch (e.V.kind) {
     case "scalar":
      for (const [r, n] of Object.entries(t)) {
       const t = this.scalar(e.V.T, n, e.name, !1, !0);
       s.assert(t !== void 0);
       i[r.toString()] = t;
      }
      break;

     case "message":
      const n = e.V.T();
      for (const [a, o] of Object.entries(t)) {
       const t = this.message(n, o, e.name, r);
       s.assert(t !== void 0);
       i[a.toString()] = t;
      }
      break;

     case "enum":
      const a = e.V.T();
      for (const [n, o] of Object.entries(t)) {
       s.assert(o === void 0 || typeof o == "number");
       const t = this.enum(a, o, e.name, !1, !0, r.enumAsInteger);
       s.assert(t !== void 0);
       i[n.toString()] = t;
      }
      break;
     }
     (r.emitDefaultValues || Object.keys(i).length > 0) && (n = i);
    } else if (e.repeat) {
     s.assert(Array.isArray(t));
     const i = [];
     switch (e.kind) {
     case "scalar":
      for (let r = 0; r < t.length; r++) {
       const n = this.scalar(e.T, t[r], e.name, e.opt, !0);
       s.assert(n !== void 0);
       i.push(n);
      }
      break;

     case "enum":
      const n = e.T();
      for (let a = 0; a < t.length; a++) {
       s.assert(t[a] === void 0 || typeof t[a] == "number");
       const o = this.enum(n, t[a], e.name, e.opt, !0, r.enumAsInteger);
       s.assert(o !== void 0);
       i.push(o);
      }
      break;

     case "message":
      const a = e.T();
      for (let n = 0; n < t.length; n++) {
       const o = this.message(a, t[n], e.name, r);
       s.assert(o !== void 0);
       i.push(o);
      }
      break;
     }
     (r.emitDefaultValues || i.length > 0 || r.emitDefaultValues) && (n = i);
    } else switch (e.kind) {
    case "scalar":
     n = this.scalar(e.T, t, e.name, e.opt, r.emitDefaultValues);
     break;

    case "enum":
     n = this.enum(e.T(), t, e.name, e.opt, r.emitDefaultValues, r.enumAsInteger);
     break;

    case "message":
     n = this.message(e.T(), t, e.name, r);
     break;
    }
    return n;
   }
   enum(e, t, r, n, i, a) {
    if (e[0] == "google.protobuf.NullValue") return i || n ? null : void 0;
    if (t !== void 0) {
     if (t !== 0 || i || n) {
      s.assert(typeof t == "number");
      s.assert(Number.isInteger(t));
      return a || !e[1].hasOwnProperty(t) ? t : e[2] ? e[2] + e[1][t] : e[1][t];
     }
    } else s.assert(n);
   }
   message(e, t, r, n) {
    return t === void 0 ? n.emitDefaultValues ? null : void 0 : e.internalJsonWrite(t, n);
   }
   scalar(e, t, r, o, l) {
    if (t === void 0) {
     s.assert(o);
     return;
    }
    const c = l || o;
    switch (e) {
    case a.ScalarType.INT32:
    case a.ScalarType.SFIXED32:
    case a.ScalarType.SINT32:
     if (t === 0) return c ? 0 : void 0;
     s.assertInt32(t);
     return t;

    case a.ScalarType.FIXED32:
    case a.ScalarType.UINT32:
     if (t === 0) return c ? 0 : void 0;
     s.assertUInt32(t);
     return t;

    case a.ScalarType.FLOAT:
     s.assertFloat32(t);

    case a.ScalarType.DOUBLE:
     if (t === 0) return c ? 0 : void 0;
     s.assert(typeof t == "number");
     return Number.isNaN(t) ? "NaN" : t === Number.POSITIVE_INFINITY ? "Infinity" : t === Number.NEGATIVE_INFINITY ? "-Infinity" : t;

    case a.ScalarType.STRING:
     if (t === "") return c ? "" : void 0;
     s.assert(typeof t == "string");
     return t;

    case a.ScalarType.BOOL:
     if (t === !1) return !c && void 0;
     s.assert(typeof t == "boolean");
     return t;

    case a.ScalarType.UINT64:
    case a.ScalarType.FIXED64:
     s.assert(typeof t == "number" || typeof t == "string" || typeof t == "bigint");
     let e = i.PbULong.from(t);
     if (e.isZero() && !c) return;
     return e.toString();

    case a.ScalarType.INT64:
    case a.ScalarType.SFIXED64:
    case a.ScalarType.SINT64:
     s.assert(typeof t == "number" || typeof t == "string" || typeof t == "bigint");
     let r = i.PbLong.from(t);
     if (r.isZero() && !c) return;
     return r.toString();

    case a.ScalarType.BYTES:
     s.assert(t instanceof Uint8Array);
     return t.byteLength ? n.base64encode(t) : c ? "" : void 0;
    }
   }
  }
  t.ReflectionJsonWriter = ReflectionJsonWriter;
 }),
 63402: ((e, t, r) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.reflectionLongConvert = void 0;
  const n = r(67910);
  function reflectionLongConvert(e, t) {
   switch (t) {
   case n.LongType.BIGINT:
    return e.toBigInt();

   case n.LongType.NUMBER:
    return e.toNumber();

   default:
    return e.toString();
   }
  }
  t.reflectionLongConvert = reflectionLongConvert;
 }),
 98044: ((e, t) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.reflectionMergePartial = void 0;
  function reflectionMergePartial(e, t, r) {
   let n, i, a = r;
   for (let r of e.fields) {
    let e = r.localName;
    if (r.oneof) {
     const s = a[r.oneof];
     if ((s === null || s === void 0 ? void 0 : s.oneofKind) == null) continue;
     n = s[e];
     i = t[r.oneof];
     i.oneofKind = s.oneofKind;
     if (n == null) {
      delete i[e];
      continue;
     }
    } else {
     n = a[e];
     i = t;
     if (n == null) continue;
    }
    r.repeat && (i[e].length = n.length);
    switch (r.kind) {
    case "scalar":
    case "enum":
     if (r.repeat) for (let t = 0; t < n.length; t++) i[e][t] = n[t]; else i[e] = n;
     break;

    case "message":
     let t = r.T();
     if (r.repeat) for (let r = 0; r < n.length; r++) i[e][r] = t.create(n[r]); else i[e] === void 0 ? i[e] = t.create(n) : t.mergePartial(i[e], n);
     break;

    case "map":
     switch (r.V.kind) {
     case "scalar":
     case "enum":
      Object.assign(i[e], n);
      break;

     case "message":
      let t = r.V.T();
      for (let r of Object.keys(n)) i[e][r] = t.create(n[r]);
      break;
     }
     break;
    }
   }
  }
  t.reflectionMergePartial = reflectionMergePartial;
 }),
 19526: ((e, t, r) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.reflectionScalarDefault = void 0;
  const n = r(67910), i = r(63402), a = r(61753);
  function reflectionScalarDefault(e, t = n.LongType.STRING) {
   switch (e) {
   case n.ScalarType.BOOL:
    return !1;

   case n.ScalarType.UINT64:
   case n.ScalarType.FIXED64:
    return i.reflectionLongConvert(a.PbULong.ZERO, t);

   case n.ScalarType.INT64:
   case n.ScalarType.SFIXED64:
   case n.ScalarType.SINT64:
    return i.reflectionLongConvert(a.PbLong.ZERO, t);

   case n.ScalarType.DOUBLE:
   case n.ScalarType.FLOAT:
    return 0;

   case n.ScalarType.BYTES:
    return new Uint8Array(0);

   case n.ScalarType.STRING:
    return "";

   default:
    return 0;
   }
  }
  t.reflectionScalarDefault = reflectionScalarDefault;
 }),
 25167: ((e, t, r) => {
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.ReflectionTypeCheck = void 0;
  const n = r(67910), i = r(18063);
  class ReflectionTypeCheck {
   constructor(e) {
    var t;
    this.fields = (t = e.fields) !== null && t !== void 0 ? t : [];
   }
   prepare() {
    if (this.data) return;
    const e = [], t = [], r = [];
    for (let n of this.fields) if (n.oneof) {
     if (!r.includes(n.oneof)) {
      r.push(n.oneof);
      e.push(n.oneof);
      t.push(n.oneof);
     }
    } else {
     t.push(n.localName);
     switch (n.kind) {
     case "scalar":
     case "enum":
      n.opt && !n.repeat || e.push(n.localName);
      break;

     case "message":
      n.repeat && e.push(n.localName);
      break;

     case "map":
      e.push(n.localName);
      break;
     }
    }
    this.data = {
     req: e,
     known: t,
     oneofs: Object.values(r)
    };
   }
   is(e, t, r = !1) {
    if (t < 0) return !0;
    if (e === null || e === void 0 || typeof e != "object") return !1;
    this.prepare();
    let n = Object.keys(e), a = this.data;
    if (n.length < a.req.length || a.req.some(e => !n.includes(e))) return !1;
    if (!r && n.some(e => !a.known.includes(e))) return !1;
    if (t < 1) return !0;
    for (const n of a.oneofs) {
     const a = e[n];
     if (!i.isOneofGroup(a)) return !1;
     if (a.oneofKind === void 0) continue;
     const s = this.fields.find(e => e.localName === a.oneofKind);
     if (!s) return !1;
     if (!this.field(a[a.oneofKind], s, r, t)) return !1;
    }
    for (const n of this.fields) if (n.oneof === void 0 && !this.field(e[n.localName], n, r, t)) return !1;
    return !0;
   }
   field(e, t, r, i) {
    let a = t.repeat;
    switch (t.kind) {
    case "scalar":
     return e === void 0 ? t.opt : a ? this.scalars(e, t.T, i, t.L) : this.scalar(e, t.T, t.L);

    case "enum":
     return e === void 0 ? t.opt : a ? this.scalars(e, n.ScalarType.INT32, i) : this.scalar(e, n.ScalarType.INT32);

    case "message":
     return e === void 0 || (a ? this.messages(e, t.T(), r, i) : this.message(e, t.T(), r, i));

    case "map":
     if (typeof e != "object" || e === null) return !1;
     if (i < 2) return !0;
     if (!this.mapKeys(e, t.K, i)) return !1;
     switch (t.V.kind) {
     case "scalar":
      return this.scalars(Object.values(e), t.V.T, i, t.V.L);

     case "enum":
      return this.scalars(Object.values(e), n.ScalarType.INT32, i);

     case "message":
      return this.messages(Object.values(e), t.V.T(), r, i);
     }
     break;
    }
    return !0;
   }
   message(e, t, r, n) {
    return r ? t.isAssignable(e, n) : t.is(e, n);
   }
   messages(e, t, r, n) {
    if (!Array.isArray(e)) return !1;
    if (n < 2) return !0;
    if (r) {
     for (let r = 0; r < e.length && r < n; r++) if (!t.isAssignable(e[r], n - 1)) return !1;
    } else for (let r = 0; r < e.length && r < n; r++) if (!t.is(e[r], n - 1)) return !1;
    return !0;
   }
   scalar(e, t, r) {
    let i = typeof e;
    switch (t) {
    case n.ScalarType.UINT64:
    case n.ScalarType.FIXED64:
    case n.ScalarType.INT64:
    case n.ScalarType.SFIXED64:
    case n.ScalarType.SINT64:
     switch (r) {
     case n.LongType.BIGINT:
      return i == "bigint";

     case n.LongType.NUMBER:
      return i == "number" && !isNaN(e);

     default:
      return i == "string";
     }

    case n.ScalarType.BOOL:
     return i == "boolean";

    case n.ScalarType.STRING:
     return i == "string";

    case n.ScalarType.BYTES:
     return e instanceof Uint8Array;

    case n.ScalarType.DOUBLE:
    case n.ScalarType.FLOAT:
     return i == "number" && !isNaN(e);

    default:
     return i == "number" && Number.isInteger(e);
    }
   }
   scalars(e, t, r, n) {
    if (!Array.isArray(e)) return !1;
    if (r < 2) return !0;
    if (Array.isArray(e)) for (let i = 0; i < e.length && i < r; i++) if (!this.scalar(e[i], t, n)) return !1;
    return !0;
   }
   mapKeys(e, t, r) {
    let i = Object.keys(e);
    switch (t) {
    case n.ScalarType.INT32:
    case n.ScalarType.FIXED32:
    case n.ScalarType.SFIXED32:
    case n.ScalarType.SINT32:
    case n.ScalarType.UINT32:
     return this.scalars(i.slice(0, r).map(e => parseInt(e)), t, r);

    case n.ScalarType.BOOL:
     return this.scalars(i.slice(0, r).map(e => e == "true" || e != "false" && e), t, r);

    default:
     return this.scalars(i, t, r, n.LongType.STRING);
    }
   }
  }
  t.ReflectionTypeCheck = ReflectionTypeCheck;
 }),
 15183: (function(e, t, r) {
  var n = this && this.__createBinding || (Object.create ? function(e, t, r, n) {
   n === void 0 && (n = r);
   var i = Object.getOwnPropertyDescriptor(t, r);
   i && !("get" in i ? !t.__esModule : i.writable || i.configurable) || (i = {
    enumerable: !0,
    get: function() {
     return t[r];
    }
   });
   Object.defineProperty(e, n, i);
  } : function(e, t, r, n) {
   n === void 0 && (n = r);
   e[n] = t[r];
  }), i = this && this.__setModuleDefault || (Object.create ? function(e, t) {
   Object.defineProperty(e, "default", {
    enumerable: !0,
    value: t
   });
  } : function(e, t) {
   e.default = t;
  }), a = this && this.__importStar || function(e) {
   if (e && e.__esModule) return e;
   var t = {};
   if (e != null) for (var r in e) r !== "default" && Object.prototype.hasOwnProperty.call(e, r) && n(t, e, r);
   i(t, e);
   return t;
  };
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.req = t.json = t.toBuffer = void 0;
  const s = a(r(58611)), o = a(r(65692));
  async function toBuffer(e) {
   let t = 0;
   const r = [];
   for await (const n of e) {
    t += n.length;
    r.push(n);
   }
   return Buffer.concat(r, t);
  }
  t.toBuffer = toBuffer;
  async function json(e) {
   const t = await toBuffer(e), r = t.toString("utf8");
   try {
    return JSON.parse(r);
   } catch (e) {
    const t = e;
    t.message += ` (input: ${r})`;
    throw t;
   }
  }
  t.json = json;
  function req(e, t = {}) {
   const r = typeof e == "string" ? e : e.href, n = (r.startsWith("https:") ? o : s).request(e, t), i = new Promise((e, t) => {
    n.once("response", e).once("error", t).end();
   });
   n.then = i.then.bind(i);
   return n;
  }
  t.req = req;
 }),
 98894: (function(e, t, r) {
  var n = this && this.__createBinding || (Object.create ? function(e, t, r, n) {
   n === void 0 && (n = r);
   var i = Object.getOwnPropertyDescriptor(t, r);
   i && !("get" in i ? !t.__esModule : i.writable || i.configurable) || (i = {
    enumerable: !0,
    get: function() {
     return t[r];
    }
   });
   Object.defineProperty(e, n, i);
  } : function(e, t, r, n) {
   n === void 0 && (n = r);
   e[n] = t[r];
  }), i = this && this.__setModuleDefault || (Object.create ? function(e, t) {
   Object.defineProperty(e, "default", {
    enumerable: !0,
    value: t
   });
  } : function(e, t) {
   e.default = t;
  }), a = this && this.__importStar || function(e) {
   if (e && e.__esModule) return e;
   var t = {};
   if (e != null) for (var r in e) r !== "default" && Object.prototype.hasOwnProperty.call(e, r) && n(t, e, r);
   i(t, e);
   return t;
  }, s = this && this.__exportStar || function(e, t) {
   for (var r in e) r === "default" || Object.prototype.hasOwnProperty.call(t, r) || n(t, e, r);
  };
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.Agent = void 0;
  const o = a(r(69278)), l = a(r(58611)), c = r(65692);
  s(r(15183), t);
  const m = Symbol("AgentBaseInternalState");
  class Agent extends l.Agent {
   constructor(e) {
    super(e);
    this[m] = {};
   }
   isSecureEndpoint(e) {
    if (e) {
     if (typeof e.secureEndpoint == "boolean") return e.secureEndpoint;
     if (typeof e.protocol == "string") return e.protocol === "https:";
    }
    const {stack: t} = new Error;
    return typeof t == "string" && t.split("\n").some(e => e.indexOf("(https.js:") !== -1 || e.indexOf("node:https:") !== -1);
   }
   incrementSockets(e) {
    if (this.maxSockets === 1 / 0 && this.maxTotalSockets === 1 / 0) return null;
    this.sockets[e] || (this.sockets[e] = []);
    const t = new o.Socket({
     writable: !1
    });
    this.sockets[e].push(t);
    this.totalSocketCount++;
    return t;
   }
   decrementSockets(e, t) {
    if (!this.sockets[e] || t === null) return;
    const r = this.sockets[e], n = r.indexOf(t);
    if (n !== -1) {
     r.splice(n, 1);
     this.totalSocketCount--;
     r.length === 0 && delete this.sockets[e];
    }
   }
   getName(e) {
    const t = this.isSecureEndpoint(e);
    return t ? c.Agent.prototype.getName.call(this, e) : super.getName(e);
   }
   createSocket(e, t, r) {
    const n = {
     ...t,
     secureEndpoint: this.isSecureEndpoint(t)
    }, i = this.getName(n), a = this.incrementSockets(i);
    Promise.resolve().then(() => this.connect(e, n)).then(s => {
     this.decrementSockets(i, a);
     if (s instanceof l.Agent) try {
      return s.addRequest(e, n);
     } catch (e) {
      return r(e);
     }
     this[m].currentSocket = s;
     super.createSocket(e, t, r);
    }, e => {
     this.decrementSockets(i, a);
     r(e);
    });
   }
   createConnection() {
    const e = this[m].currentSocket;
    this[m].currentSocket = void 0;
    if (!e) throw new Error("No socket was returned in the `connect()` function");
    return e;
   }
   get defaultPort() {
    return this[m].defaultPort ?? (this.protocol === "https:" ? 443 : 80);
   }
   set defaultPort(e) {
    this[m] && (this[m].defaultPort = e);
   }
   get protocol() {
    return this[m].protocol ?? (this.isSecureEndpoint() ? "https:" : "http:");
   }
   set protocol(e) {
    this[m] && (this[m].protocol = e);
   }
  }
  t.Agent = Agent;
 }),
 6110: ((e, t, r) => {
  t.formatArgs = formatArgs;
  t.save = save;
  t.load = load;
  t.useColors = useColors;
  t.storage = localstorage();
  t.destroy = (() => {
   let e = !1;
   return () => {
    if (!e) {
     e = !0;
     console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
    }
   };
  })();
  t.colors = [ "#0000CC", "#0000FF", "#0033CC", "#0033FF", "#0066CC", "#0066FF", "#0099CC", "#0099FF", "#00CC00", "#00CC33", "#00CC66", "#00CC99", "#00CCCC", "#00CCFF", "#3300CC", "#3300FF", "#3333CC", "#3333FF", "#3366CC", "#3366FF", "#3399CC", "#3399FF", "#33CC00", "#33CC33", "#33CC66", "#33CC99", "#33CCCC", "#33CCFF", "#6600CC", "#6600FF", "#6633CC", "#6633FF", "#66CC00", "#66CC33", "#9900CC", "#9900FF", "#9933CC", "#9933FF", "#99CC00", "#99CC33", "#CC0000", "#CC0033", "#CC0066", "#CC0099", "#CC00CC", "#CC00FF", "#CC3300", "#CC3333", "#CC3366", "#CC3399", "#CC33CC", "#CC33FF", "#CC6600", "#CC6633", "#CC9900", "#CC9933", "#CCCC00", "#CCCC33", "#FF0000", "#FF0033", "#FF0066", "#FF0099", "#FF00CC", "#FF00FF", "#FF3300", "#FF3333", "#FF3366", "#FF3399", "#FF33CC", "#FF33FF", "#FF6600", "#FF6633", "#FF9900", "#FF9933", "#FFCC00", "#FFCC33" ];
  function useColors() {
   if (typeof window != "undefined" && window.process && (window.process.type === "renderer" || window.process.__nwjs)) return !0;
   if (typeof navigator != "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) return !1;
   let e;
   return typeof document != "undefined" && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window != "undefined" && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator != "undefined" && navigator.userAgent && (e = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(e[1], 10) >= 31 || typeof navigator != "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
  }
  function formatArgs(t) {
   t[0] = (this.useColors ? "%c" : "") + this.namespace + (this.useColors ? " %c" : " ") + t[0] + (this.useColors ? "%c " : " ") + "+" + e.exports.humanize(this.diff);
   if (!this.useColors) return;
   const r = "color: " + this.color;
   t.splice(1, 0, r, "color: inherit");
   let n = 0, i = 0;
   t[0].replace(/%[a-zA-Z%]/g, e => {
    if (e !== "%%") {
     n++;
     e === "%c" && (i = n);
    }
   });
   t.splice(i, 0, r);
  }
  t.log = console.debug || console.log || (() => {});
  function save(e) {
   try {
    e ? t.storage.setItem("debug", e) : t.storage.removeItem("debug");
   } catch (e) {}
  }
  function load() {
   let e;
   try {
    e = t.storage.getItem("debug") || t.storage.getItem("DEBUG");
   } catch (e) {}
   !e && typeof process != "undefined" && "env" in process && (e = process.env.DEBUG);
   return e;
  }
  function localstorage() {
   try {
    return localStorage;
   } catch (e) {}
  }
  e.exports = r(40897)(t);
  const {formatters: n} = e.exports;
  n.j = function(e) {
   try {
    return JSON.stringify(e);
   } catch (e) {
    return "[UnexpectedJSONParseError]: " + e.message;
   }
  };
 }),
 40897: ((e, t, r) => {
  function setup(e) {
   createDebug.debug = createDebug;
   createDebug.default = createDebug;
   createDebug.coerce = coerce;
   createDebug.disable = disable;
   createDebug.enable = enable;
   createDebug.enabled = enabled;
   createDebug.humanize = r(70744);
   createDebug.destroy = destroy;
   Object.keys(e).forEach(t => {
    createDebug[t] = e[t];
   });
   createDebug.names = [];
   createDebug.skips = [];
   createDebug.formatters = {};
   function selectColor(e) {
    let t = 0;
    for (let r = 0; r < e.length; r++) {
     t = (t << 5) - t + e.charCodeAt(r);
     t |= 0;
    }
    return createDebug.colors[Math.abs(t) % createDebug.colors.length];
   }
   createDebug.selectColor = selectColor;
   function createDebug(e) {
    let t, r, n, i = null;
    function debug(...e) {
     if (!debug.enabled) return;
     const r = debug, n = Number(new Date), i = n - (t || n);
     r.diff = i;
     r.prev = t;
     r.curr = n;
     t = n;
     e[0] = createDebug.coerce(e[0]);
     typeof e[0] != "string" && e.unshift("%O");
     let a = 0;
     e[0] = e[0].replace(/%([a-zA-Z%])/g, (t, n) => {
      if (t === "%%") return "%";
      a++;
      const i = createDebug.formatters[n];
      if (typeof i == "function") {
       const n = e[a];
       t = i.call(r, n);
       e.splice(a, 1);
       a--;
      }
      return t;
     });
     createDebug.formatArgs.call(r, e);
     const s = r.log || createDebug.log;
     s.apply(r, e);
    }
    debug.namespace = e;
    debug.useColors = createDebug.useColors();
    debug.color = createDebug.selectColor(e);
    debug.extend = extend;
    debug.destroy = createDebug.destroy;
    Object.defineProperty(debug, "enabled", {
     enumerable: !0,
     configurable: !1,
     get: () => {
      if (i !== null) return i;
      if (r !== createDebug.namespaces) {
       r = createDebug.namespaces;
       n = createDebug.enabled(e);
      }
      return n;
     },
     set: e => {
      i = e;
     }
    });
    typeof createDebug.init == "function" && createDebug.init(debug);
    return debug;
   }
   function extend(e, t) {
    const r = createDebug(this.namespace + (typeof t == "undefined" ? ":" : t) + e);
    r.log = this.log;
    return r;
   }
   function enable(e) {
    createDebug.save(e);
    createDebug.namespaces = e;
    createDebug.names = [];
    createDebug.skips = [];
    const t = (typeof e == "string" ? e : "").trim().replace(/\s+/g, ",").split(",").filter(Boolean);
    for (const e of t) e[0] === "-" ? createDebug.skips.push(e.slice(1)) : createDebug.names.push(e);
   }
   function matchesTemplate(e, t) {
    let r = 0, n = 0, i = -1, a = 0;
    while (r < e.length) if (n < t.length && (t[n] === e[r] || t[n] === "*")) if (t[n] === "*") {
     i = n;
     a = r;
     n++;
    } else {
     r++;
     n++;
    } else {
     if (i === -1) return !1;
     n = i + 1;
     a++;
     r = a;
    }
    while (n < t.length && t[n] === "*") n++;
    return n === t.length;
   }
   function disable() {
    const e = [ ...createDebug.names, ...createDebug.skips.map(e => "-" + e) ].join(",");
    createDebug.enable("");
    return e;
   }
   function enabled(e) {
    for (const t of createDebug.skips) if (matchesTemplate(e, t)) return !1;
    for (const t of createDebug.names) if (matchesTemplate(e, t)) return !0;
    return !1;
   }
   function coerce(e) {
    return e instanceof Error ? e.stack || e.message : e;
   }
   function destroy() {
    console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
   }
   createDebug.enable(createDebug.load());
   return createDebug;
  }
  e.exports = setup;
 }),
 2830: ((e, t, r) => {
  typeof process == "undefined" || process.type === "renderer" || process.browser === !0 || process.__nwjs ? e.exports = r(6110) : e.exports = r(95108);
 }),
 95108: ((e, t, r) => {
  const n = r(52018), i = r(39023);
  t.init = init;
  t.log = log;
  t.formatArgs = formatArgs;
  t.save = save;
  t.load = load;
  t.useColors = useColors;
  t.destroy = i.deprecate(() => {}, "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
  t.colors = [ 6, 2, 3, 4, 5, 1 ];
  try {
   const e = r(60075);
   e && (e.stderr || e).level >= 2 && (t.colors = [ 20, 21, 26, 27, 32, 33, 38, 39, 40, 41, 42, 43, 44, 45, 56, 57, 62, 63, 68, 69, 74, 75, 76, 77, 78, 79, 80, 81, 92, 93, 98, 99, 112, 113, 128, 129, 134, 135, 148, 149, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 178, 179, 184, 185, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 214, 215, 220, 221 ]);
  } catch (e) {}
  t.inspectOpts = Object.keys(process.env).filter(e => /^debug_/i.test(e)).reduce((e, t) => {
   const r = t.substring(6).toLowerCase().replace(/_([a-z])/g, (e, t) => t.toUpperCase());
   let n = process.env[t];
   n = !!/^(yes|on|true|enabled)$/i.test(n) || !/^(no|off|false|disabled)$/i.test(n) && (n === "null" ? null : Number(n));
   e[r] = n;
   return e;
  }, {});
  function useColors() {
   return "colors" in t.inspectOpts ? Boolean(t.inspectOpts.colors) : n.isatty(process.stderr.fd);
  }
  function formatArgs(t) {
   const {namespace: r, useColors: n} = this;
   if (n) {
    const n = this.color, i = "[3" + (n < 8 ? n : "8;5;" + n), a = `  ${i};1m${r} [0m`;
    t[0] = a + t[0].split("\n").join("\n" + a);
    t.push(i + "m+" + e.exports.humanize(this.diff) + "[0m");
   } else t[0] = getDate() + r + " " + t[0];
  }
  function getDate() {
   return t.inspectOpts.hideDate ? "" : (new Date).toISOString() + " ";
  }
  function log(...e) {
   return process.stderr.write(i.formatWithOptions(t.inspectOpts, ...e) + "\n");
  }
  function save(e) {
   e ? process.env.DEBUG = e : delete process.env.DEBUG;
  }
  function load() {
   return process.env.DEBUG;
  }
  function init(e) {
   e.inspectOpts = {};
   const r = Object.keys(t.inspectOpts);
   for (let n = 0; n < r.length; n++) e.inspectOpts[r[n]] = t.inspectOpts[r[n]];
  }
  e.exports = r(40897)(t);
  const {formatters: a} = e.exports;
  a.o = function(e) {
   this.inspectOpts.colors = this.useColors;
   return i.inspect(e, this.inspectOpts).split("\n").map(e => e.trim()).join(" ");
  };
  a.O = function(e) {
   this.inspectOpts.colors = this.useColors;
   return i.inspect(e, this.inspectOpts);
  };
 }),
 81970: (function(e, t, r) {
  var n = this && this.__createBinding || (Object.create ? function(e, t, r, n) {
   n === void 0 && (n = r);
   var i = Object.getOwnPropertyDescriptor(t, r);
   i && !("get" in i ? !t.__esModule : i.writable || i.configurable) || (i = {
    enumerable: !0,
    get: function() {
     return t[r];
    }
   });
   Object.defineProperty(e, n, i);
  } : function(e, t, r, n) {
   n === void 0 && (n = r);
   e[n] = t[r];
  }), i = this && this.__setModuleDefault || (Object.create ? function(e, t) {
   Object.defineProperty(e, "default", {
    enumerable: !0,
    value: t
   });
  } : function(e, t) {
   e.default = t;
  }), a = this && this.__importStar || function(e) {
   if (e && e.__esModule) return e;
   var t = {};
   if (e != null) for (var r in e) r !== "default" && Object.prototype.hasOwnProperty.call(e, r) && n(t, e, r);
   i(t, e);
   return t;
  }, s = this && this.__importDefault || function(e) {
   return e && e.__esModule ? e : {
    default: e
   };
  };
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.HttpProxyAgent = void 0;
  const o = a(r(69278)), l = a(r(64756)), c = s(r(2830)), m = r(24434), d = r(98894), p = r(87016), u = (0, 
  c.default)("http-proxy-agent");
  class HttpProxyAgent extends d.Agent {
   constructor(e, t) {
    super(t);
    this.proxy = typeof e == "string" ? new p.URL(e) : e;
    this.proxyHeaders = t?.headers ?? {};
    u("Creating new HttpProxyAgent instance: %o", this.proxy.href);
    const r = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, ""), n = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === "https:" ? 443 : 80;
    this.connectOpts = {
     ...t ? omit(t, "headers") : null,
     host: r,
     port: n
    };
   }
   addRequest(e, t) {
    e._header = null;
    this.setRequestProps(e, t);
    super.addRequest(e, t);
   }
   setRequestProps(e, t) {
    const {proxy: r} = this, n = t.secureEndpoint ? "https:" : "http:", i = e.getHeader("host") || "localhost", a = `${n}//${i}`, s = new p.URL(e.path, a);
    t.port !== 80 && (s.port = String(t.port));
    e.path = String(s);
    const o = typeof this.proxyHeaders == "function" ? this.proxyHeaders() : {
     ...this.proxyHeaders
    };
    if (r.username || r.password) {
     const e = `${decodeURIComponent(r.username)}:${decodeURIComponent(r.password)}`;
     o["Proxy-Authorization"] = `Basic ${Buffer.from(e).toString("base64")}`;
    }
    o["Proxy-Connection"] || (o["Proxy-Connection"] = this.keepAlive ? "Keep-Alive" : "close");
    for (const t of Object.keys(o)) {
     const r = o[t];
     r && e.setHeader(t, r);
    }
   }
   async connect(e, t) {
    e._header = null;
    e.path.includes("://") || this.setRequestProps(e, t);
    let r, n, i;
    u("Regenerating stored HTTP header string for request");
    e._implicitHeader();
    if (e.outputData && e.outputData.length > 0) {
     u("Patching connection write() output buffer with updated header");
     r = e.outputData[0].data;
     n = r.indexOf("\r\n\r\n") + 4;
     e.outputData[0].data = e._header + r.substring(n);
     u("Output buffer: %o", e.outputData[0].data);
    }
    if (this.proxy.protocol === "https:") {
     u("Creating `tls.Socket`: %o", this.connectOpts);
     i = l.connect(this.connectOpts);
    } else {
     u("Creating `net.Socket`: %o", this.connectOpts);
     i = o.connect(this.connectOpts);
    }
    await (0, m.once)(i, "connect");
    return i;
   }
  }
  HttpProxyAgent.protocols = [ "http", "https" ];
  t.HttpProxyAgent = HttpProxyAgent;
  function omit(e, ...t) {
   const r = {};
   let n;
   for (n in e) t.includes(n) || (r[n] = e[n]);
   return r;
  }
 }),
 3669: (function(e, t, r) {
  var n = this && this.__createBinding || (Object.create ? function(e, t, r, n) {
   n === void 0 && (n = r);
   var i = Object.getOwnPropertyDescriptor(t, r);
   i && !("get" in i ? !t.__esModule : i.writable || i.configurable) || (i = {
    enumerable: !0,
    get: function() {
     return t[r];
    }
   });
   Object.defineProperty(e, n, i);
  } : function(e, t, r, n) {
   n === void 0 && (n = r);
   e[n] = t[r];
  }), i = this && this.__setModuleDefault || (Object.create ? function(e, t) {
   Object.defineProperty(e, "default", {
    enumerable: !0,
    value: t
   });
  } : function(e, t) {
   e.default = t;
  }), a = this && this.__importStar || function(e) {
   if (e && e.__esModule) return e;
   var t = {};
   if (e != null) for (var r in e) r !== "default" && Object.prototype.hasOwnProperty.call(e, r) && n(t, e, r);
   i(t, e);
   return t;
  }, s = this && this.__importDefault || function(e) {
   return e && e.__esModule ? e : {
    default: e
   };
  };
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.HttpsProxyAgent = void 0;
  const o = a(r(69278)), l = a(r(64756)), c = s(r(42613)), m = s(r(2830)), d = r(98894), p = r(87016), u = r(37943), h = (0, 
  m.default)("https-proxy-agent"), setServernameFromNonIpHost = e => e.servername === void 0 && e.host && !o.isIP(e.host) ? {
   ...e,
   servername: e.host
  } : e;
  class HttpsProxyAgent extends d.Agent {
   constructor(e, t) {
    super(t);
    this.options = {
     path: void 0
    };
    this.proxy = typeof e == "string" ? new p.URL(e) : e;
    this.proxyHeaders = t?.headers ?? {};
    h("Creating new HttpsProxyAgent instance: %o", this.proxy.href);
    const r = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, ""), n = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === "https:" ? 443 : 80;
    this.connectOpts = {
     ALPNProtocols: [ "http/1.1" ],
     ...t ? omit(t, "headers") : null,
     host: r,
     port: n
    };
   }
   async connect(e, t) {
    const {proxy: r} = this;
    if (!t.host) throw new TypeError('No "host" provided');
    let n;
    if (r.protocol === "https:") {
     h("Creating `tls.Socket`: %o", this.connectOpts);
     n = l.connect(setServernameFromNonIpHost(this.connectOpts));
    } else {
     h("Creating `net.Socket`: %o", this.connectOpts);
     n = o.connect(this.connectOpts);
    }
    const i = typeof this.proxyHeaders == "function" ? this.proxyHeaders() : {
     ...this.proxyHeaders
    }, a = o.isIPv6(t.host) ? `[${t.host}]` : t.host;
    let s = `CONNECT ${a}:${t.port} HTTP/1.1\r\n`;
    if (r.username || r.password) {
     const e = `${decodeURIComponent(r.username)}:${decodeURIComponent(r.password)}`;
     i["Proxy-Authorization"] = `Basic ${Buffer.from(e).toString("base64")}`;
    }
    i.Host = `${a}:${t.port}`;
    i["Proxy-Connection"] || (i["Proxy-Connection"] = this.keepAlive ? "Keep-Alive" : "close");
    for (const e of Object.keys(i)) s += `${e}: ${i[e]}\r\n`;
    const m = (0, u.parseProxyResponse)(n);
    n.write(`${s}\r\n`);
    const {connect: d, buffered: p} = await m;
    e.emit("proxyConnect", d);
    this.emit("proxyConnect", d, e);
    if (d.statusCode === 200) {
     e.once("socket", resume);
     if (t.secureEndpoint) {
      h("Upgrading socket connection to TLS");
      return l.connect({
       ...omit(setServernameFromNonIpHost(t), "host", "path", "port"),
       socket: n
      });
     }
     return n;
    }
    n.destroy();
    const g = new o.Socket({
     writable: !1
    });
    g.readable = !0;
    e.once("socket", e => {
     h("Replaying proxy buffer for failed request");
     (0, c.default)(e.listenerCount("data") > 0);
     e.push(p);
     e.push(null);
    });
    return g;
   }
  }
  HttpsProxyAgent.protocols = [ "http", "https" ];
  t.HttpsProxyAgent = HttpsProxyAgent;
  function resume(e) {
   e.resume();
  }
  function omit(e, ...t) {
   const r = {};
   let n;
   for (n in e) t.includes(n) || (r[n] = e[n]);
   return r;
  }
 }),
 37943: (function(e, t, r) {
  var n = this && this.__importDefault || function(e) {
   return e && e.__esModule ? e : {
    default: e
   };
  };
  Object.defineProperty(t, "__esModule", {
   value: !0
  });
  t.parseProxyResponse = void 0;
  const i = n(r(2830)), a = (0, i.default)("https-proxy-agent:parse-proxy-response");
  function parseProxyResponse(e) {
   return new Promise((t, r) => {
    let n = 0;
    const i = [];
    function read() {
     const t = e.read();
     t ? ondata(t) : e.once("readable", read);
    }
    function cleanup() {
     e.removeListener("end", onend);
     e.removeListener("error", onerror);
     e.removeListener("readable", read);
    }
    function onend() {
     cleanup();
     a("onend");
     r(new Error("Proxy connection ended before receiving CONNECT response"));
    }
    function onerror(e) {
     cleanup();
     a("onerror %o", e);
     r(e);
    }
    function ondata(s) {
     i.push(s);
     n += s.length;
     const o = Buffer.concat(i, n), l = o.indexOf("\r\n\r\n");
     if (l === -1) {
      a("have not received end of HTTP headers yet...");
      read();
      return;
     }
     const c = o.slice(0, l).toString("ascii").split("\r\n"), m = c.shift();
     if (!m) {
      e.destroy();
      return r(new Error("No header received from proxy CONNECT response"));
     }
     const d = m.split(" "), p = +d[1], u = d.slice(2).join(" "), h = {};
     for (const t of c) {
      if (!t) continue;
      const n = t.indexOf(":");
      if (n === -1) {
       e.destroy();
       return r(new Error(`Invalid header from proxy CONNECT response: "${t}"`));
      }
      const i = t.slice(0, n).toLowerCase(), a = t.slice(n + 1).trimStart(), s = h[i];
      typeof s == "string" ? h[i] = [ s, a ] : Array.isArray(s) ? s.push(a) : h[i] = a;
     }
     a("got proxy server response: %o %o", m, h);
     cleanup();
     t({
      connect: {
       statusCode: p,
       statusText: u,
       headers: h
      },
      buffered: o
     });
    }
    e.on("error", onerror);
    e.on("end", onend);
    read();
   });
  }
  t.parseProxyResponse = parseProxyResponse;
 }),
 70744: (e => {
  var t = 1e3, r = t * 60, n = r * 60, i = n * 24, a = i * 7, s = i * 365.25;
  e.exports = function(e, t) {
   t = t || {};
   var r = typeof e;
   if (r === "string" && e.length > 0) return parse(e);
   if (r === "number" && isFinite(e)) return t.long ? fmtLong(e) : fmtShort(e);
   throw new Error("val is not a non-empty string or a valid number. val=" + JSON.stringify(e));
  };
  function parse(e) {
   e = String(e);
   if (!(e.length > 100)) {
    var o = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(e);
    if (o) {
     var l = parseFloat(o[1]), c = (o[2] || "ms").toLowerCase();
     switch (c) {
     case "years":
     case "year":
     case "yrs":
     case "yr":
     case "y":
      return l * s;

     case "weeks":
     case "week":
     case "w":
      return l * a;

     case "days":
     case "day":
     case "d":
      return l * i;

     case "hours":
     case "hour":
     case "hrs":
     case "hr":
     case "h":
      return l * n;

     case "minutes":
     case "minute":
     case "mins":
     case "min":
     case "m":
      return l * r;

     case "seconds":
     case "second":
     case "secs":
     case "sec":
     case "s":
      return l * t;

     case "milliseconds":
     case "millisecond":
     case "msecs":
     case "msec":
     case "ms":
      return l;

     default:
      return;
     }
    }
   }
  }
  function fmtShort(e) {
   var a = Math.abs(e);
   return a >= i ? Math.round(e / i) + "d" : a >= n ? Math.round(e / n) + "h" : a >= r ? Math.round(e / r) + "m" : a >= t ? Math.round(e / t) + "s" : e + "ms";
  }
  function fmtLong(e) {
   var a = Math.abs(e);
   return a >= i ? plural(e, a, i, "day") : a >= n ? plural(e, a, n, "hour") : a >= r ? plural(e, a, r, "minute") : a >= t ? plural(e, a, t, "second") : e + " ms";
  }
  function plural(e, t, r, n) {
   var i = t >= r * 1.5;
   return Math.round(e / r) + " " + n + (i ? "s" : "");
  }
 }),
 60075: (module => {
  module.exports = eval("require")("supports-color");
 }),
 70030: ((e, t) => {
  0;
  t.w = void 0;
  t.w = {
   operationRequestMap: new WeakMap
  };
 }),
 38914: ((e, t) => {
  0;
  t.w = void 0;
  t.w = {
   instrumenterImplementation: void 0
  };
 }),
 29790: ((e, t, r) => {
  r.d(t, {
   jl: () => BlobClient,
   wG: () => BlockBlobClient
  });
  var n = {};
  r.r(n);
  r.d(n, {
   AccessPolicy: () => Vn,
   AppendBlobAppendBlockExceptionHeaders: () => Es,
   AppendBlobAppendBlockFromUrlExceptionHeaders: () => Ts,
   AppendBlobAppendBlockFromUrlHeaders: () => Rs,
   AppendBlobAppendBlockHeaders: () => ws,
   AppendBlobCreateExceptionHeaders: () => vs,
   AppendBlobCreateHeaders: () => Ps,
   AppendBlobSealExceptionHeaders: () => Os,
   AppendBlobSealHeaders: () => zs,
   ArrowConfiguration: () => mi,
   ArrowField: () => di,
   BlobAbortCopyFromURLExceptionHeaders: () => Ga,
   BlobAbortCopyFromURLHeaders: () => Ka,
   BlobAcquireLeaseExceptionHeaders: () => Aa,
   BlobAcquireLeaseHeaders: () => Oa,
   BlobBreakLeaseExceptionHeaders: () => ka,
   BlobBreakLeaseHeaders: () => Da,
   BlobChangeLeaseExceptionHeaders: () => La,
   BlobChangeLeaseHeaders: () => qa,
   BlobCopyFromURLExceptionHeaders: () => $a,
   BlobCopyFromURLHeaders: () => Va,
   BlobCreateSnapshotExceptionHeaders: () => Ua,
   BlobCreateSnapshotHeaders: () => Ha,
   BlobDeleteExceptionHeaders: () => ga,
   BlobDeleteHeaders: () => ha,
   BlobDeleteImmutabilityPolicyExceptionHeaders: () => wa,
   BlobDeleteImmutabilityPolicyHeaders: () => va,
   BlobDownloadExceptionHeaders: () => da,
   BlobDownloadHeaders: () => ma,
   BlobFlatListSegment: () => Kn,
   BlobGetAccountInfoExceptionHeaders: () => Ja,
   BlobGetAccountInfoHeaders: () => Qa,
   BlobGetPropertiesExceptionHeaders: () => ua,
   BlobGetPropertiesHeaders: () => pa,
   BlobGetTagsExceptionHeaders: () => ts,
   BlobGetTagsHeaders: () => es,
   BlobHierarchyListSegment: () => Jn,
   BlobItemInternal: () => Gn,
   BlobName: () => Wn,
   BlobPrefix: () => Yn,
   BlobPropertiesInternal: () => Xn,
   BlobQueryExceptionHeaders: () => Za,
   BlobQueryHeaders: () => Ya,
   BlobReleaseLeaseExceptionHeaders: () => _a,
   BlobReleaseLeaseHeaders: () => Ia,
   BlobRenewLeaseExceptionHeaders: () => Ma,
   BlobRenewLeaseHeaders: () => Ba,
   BlobServiceProperties: () => wn,
   BlobServiceStatistics: () => In,
   BlobSetExpiryExceptionHeaders: () => xa,
   BlobSetExpiryHeaders: () => ba,
   BlobSetHttpHeadersExceptionHeaders: () => Sa,
   BlobSetHttpHeadersHeaders: () => Na,
   BlobSetImmutabilityPolicyExceptionHeaders: () => Pa,
   BlobSetImmutabilityPolicyHeaders: () => Ca,
   BlobSetLegalHoldExceptionHeaders: () => Ra,
   BlobSetLegalHoldHeaders: () => Ea,
   BlobSetMetadataExceptionHeaders: () => za,
   BlobSetMetadataHeaders: () => Ta,
   BlobSetTagsExceptionHeaders: () => ns,
   BlobSetTagsHeaders: () => rs,
   BlobSetTierExceptionHeaders: () => Xa,
   BlobSetTierHeaders: () => Wa,
   BlobStartCopyFromURLExceptionHeaders: () => Fa,
   BlobStartCopyFromURLHeaders: () => ja,
   BlobTag: () => jn,
   BlobTags: () => Un,
   BlobUndeleteExceptionHeaders: () => fa,
   BlobUndeleteHeaders: () => ya,
   Block: () => ti,
   BlockBlobCommitBlockListExceptionHeaders: () => Hs,
   BlockBlobCommitBlockListHeaders: () => ks,
   BlockBlobGetBlockListExceptionHeaders: () => js,
   BlockBlobGetBlockListHeaders: () => Us,
   BlockBlobPutBlobFromUrlExceptionHeaders: () => Bs,
   BlockBlobPutBlobFromUrlHeaders: () => _s,
   BlockBlobStageBlockExceptionHeaders: () => qs,
   BlockBlobStageBlockFromURLExceptionHeaders: () => Ds,
   BlockBlobStageBlockFromURLHeaders: () => Ls,
   BlockBlobStageBlockHeaders: () => Ms,
   BlockBlobUploadExceptionHeaders: () => Is,
   BlockBlobUploadHeaders: () => As,
   BlockList: () => ei,
   BlockLookupList: () => Zn,
   ClearRange: () => ii,
   ContainerAcquireLeaseExceptionHeaders: () => Xi,
   ContainerAcquireLeaseHeaders: () => Wi,
   ContainerBreakLeaseExceptionHeaders: () => ta,
   ContainerBreakLeaseHeaders: () => ea,
   ContainerChangeLeaseExceptionHeaders: () => na,
   ContainerChangeLeaseHeaders: () => ra,
   ContainerCreateExceptionHeaders: () => zi,
   ContainerCreateHeaders: () => Ti,
   ContainerDeleteExceptionHeaders: () => _i,
   ContainerDeleteHeaders: () => Ii,
   ContainerFilterBlobsExceptionHeaders: () => Gi,
   ContainerFilterBlobsHeaders: () => Ki,
   ContainerGetAccessPolicyExceptionHeaders: () => Li,
   ContainerGetAccessPolicyHeaders: () => qi,
   ContainerGetAccountInfoExceptionHeaders: () => ca,
   ContainerGetAccountInfoHeaders: () => la,
   ContainerGetPropertiesExceptionHeaders: () => Ai,
   ContainerGetPropertiesHeaders: () => Oi,
   ContainerItem: () => Mn,
   ContainerListBlobFlatSegmentExceptionHeaders: () => aa,
   ContainerListBlobFlatSegmentHeaders: () => ia,
   ContainerListBlobHierarchySegmentExceptionHeaders: () => oa,
   ContainerListBlobHierarchySegmentHeaders: () => sa,
   ContainerProperties: () => qn,
   ContainerReleaseLeaseExceptionHeaders: () => Ji,
   ContainerReleaseLeaseHeaders: () => Qi,
   ContainerRenameExceptionHeaders: () => Fi,
   ContainerRenameHeaders: () => ji,
   ContainerRenewLeaseExceptionHeaders: () => Zi,
   ContainerRenewLeaseHeaders: () => Yi,
   ContainerRestoreExceptionHeaders: () => Ui,
   ContainerRestoreHeaders: () => Hi,
   ContainerSetAccessPolicyExceptionHeaders: () => ki,
   ContainerSetAccessPolicyHeaders: () => Di,
   ContainerSetMetadataExceptionHeaders: () => Mi,
   ContainerSetMetadataHeaders: () => Bi,
   ContainerSubmitBatchExceptionHeaders: () => $i,
   ContainerSubmitBatchHeaders: () => Vi,
   CorsRule: () => zn,
   DelimitedTextConfiguration: () => li,
   FilterBlobItem: () => Hn,
   FilterBlobSegment: () => kn,
   GeoReplication: () => _n,
   JsonTextConfiguration: () => ci,
   KeyInfo: () => Ln,
   ListBlobsFlatSegmentResponse: () => $n,
   ListBlobsHierarchySegmentResponse: () => Qn,
   ListContainersSegmentResponse: () => Bn,
   Logging: () => En,
   Metrics: () => Tn,
   PageBlobClearPagesExceptionHeaders: () => ms,
   PageBlobClearPagesHeaders: () => cs,
   PageBlobCopyIncrementalExceptionHeaders: () => Cs,
   PageBlobCopyIncrementalHeaders: () => Ss,
   PageBlobCreateExceptionHeaders: () => ss,
   PageBlobCreateHeaders: () => as,
   PageBlobGetPageRangesDiffExceptionHeaders: () => ys,
   PageBlobGetPageRangesDiffHeaders: () => gs,
   PageBlobGetPageRangesExceptionHeaders: () => hs,
   PageBlobGetPageRangesHeaders: () => us,
   PageBlobResizeExceptionHeaders: () => bs,
   PageBlobResizeHeaders: () => fs,
   PageBlobUpdateSequenceNumberExceptionHeaders: () => Ns,
   PageBlobUpdateSequenceNumberHeaders: () => xs,
   PageBlobUploadPagesExceptionHeaders: () => ls,
   PageBlobUploadPagesFromURLExceptionHeaders: () => ps,
   PageBlobUploadPagesFromURLHeaders: () => ds,
   PageBlobUploadPagesHeaders: () => os,
   PageList: () => ri,
   PageRange: () => ni,
   QueryFormat: () => oi,
   QueryRequest: () => ai,
   QuerySerialization: () => si,
   RetentionPolicy: () => Rn,
   ServiceFilterBlobsExceptionHeaders: () => Ri,
   ServiceFilterBlobsHeaders: () => Ei,
   ServiceGetAccountInfoExceptionHeaders: () => Pi,
   ServiceGetAccountInfoHeaders: () => Ci,
   ServiceGetPropertiesExceptionHeaders: () => gi,
   ServiceGetPropertiesHeaders: () => hi,
   ServiceGetStatisticsExceptionHeaders: () => fi,
   ServiceGetStatisticsHeaders: () => yi,
   ServiceGetUserDelegationKeyExceptionHeaders: () => Si,
   ServiceGetUserDelegationKeyHeaders: () => Ni,
   ServiceListContainersSegmentExceptionHeaders: () => xi,
   ServiceListContainersSegmentHeaders: () => bi,
   ServiceSetPropertiesExceptionHeaders: () => ui,
   ServiceSetPropertiesHeaders: () => pi,
   ServiceSubmitBatchExceptionHeaders: () => wi,
   ServiceSubmitBatchHeaders: () => vi,
   SignedIdentifier: () => Fn,
   StaticWebsite: () => On,
   StorageError: () => An,
   UserDelegationKey: () => Dn
  });
  class AbortError extends Error {
   constructor(e) {
    super(e);
    this.name = "AbortError";
   }
  }
  var i = r(48161), a = r(57975), s = r(1708);
  function log(e, ...t) {
   s.stderr.write(`${a.format(e, ...t)}${i.EOL}`);
  }
  function getEnvironmentVariable(e) {
   return s.env[e];
  }
  typeof s.versions.deno == "string" && s.versions.deno.length, typeof s.versions.bun == "string" && s.versions.bun.length;
  const o = !0, l = getEnvironmentVariable("DEBUG");
  let c, m = [], d = [];
  const p = [];
  l && enable(l);
  const u = Object.assign(e => createDebugger(e), {
   enable,
   enabled,
   disable,
   log
  });
  function enable(e) {
   c = e;
   m = [];
   d = [];
   const t = e.split(",").map(e => e.trim());
   for (const e of t) e.startsWith("-") ? d.push(e.substring(1)) : m.push(e);
   for (const e of p) e.enabled = enabled(e.namespace);
  }
  function enabled(e) {
   if (e.endsWith("*")) return !0;
   for (const t of d) if (namespaceMatches(e, t)) return !1;
   for (const t of m) if (namespaceMatches(e, t)) return !0;
   return !1;
  }
  function namespaceMatches(e, t) {
   if (t.indexOf("*") === -1) return e === t;
   let r = t;
   if (t.indexOf("**") !== -1) {
    const e = [];
    let n = "";
    for (const r of t) if (r !== "*" || n !== "*") {
     n = r;
     e.push(r);
    }
    r = e.join("");
   }
   let n = 0, i = 0;
   const a = r.length, s = e.length;
   let o = -1, l = -1;
   while (n < s && i < a) if (r[i] !== "*") {
    if (r[i] !== e[n]) {
     if (o >= 0) {
      i = o + 1;
      n = l + 1;
      if (n === s) return !1;
      while (e[n] !== r[i]) {
       n++;
       if (n === s) return !1;
      }
      l = n;
      n++;
      i++;
      continue;
     }
     return !1;
    }
    i++;
    n++;
   } else {
    o = i;
    i++;
    if (i === a) return !0;
    while (e[n] !== r[i]) {
     n++;
     if (n === s) return !1;
    }
    l = n;
    n++;
    i++;
   }
   const c = n === e.length, m = i === r.length, d = i === r.length - 1 && r[i] === "*";
   return c && (m || d);
  }
  function disable() {
   const e = c || "";
   enable("");
   return e;
  }
  function createDebugger(e) {
   const t = Object.assign(debug, {
    enabled: enabled(e),
    destroy,
    log: u.log,
    namespace: e,
    extend
   });
   function debug(...r) {
    if (t.enabled) {
     r.length > 0 && (r[0] = `${e} ${r[0]}`);
     t.log(...r);
    }
   }
   p.push(t);
   return t;
  }
  function destroy() {
   const e = p.indexOf(this);
   if (e >= 0) {
    p.splice(e, 1);
    return !0;
   }
   return !1;
  }
  function extend(e) {
   const t = createDebugger(`${this.namespace}:${e}`);
   t.log = this.log;
   return t;
  }
  const h = u, g = [ "verbose", "info", "warning", "error" ], y = {
   verbose: 400,
   info: 300,
   warning: 200,
   error: 100
  };
  function patchLogMethod(e, t) {
   t.log = (...t) => {
    e.log(...t);
   };
  }
  function isTypeSpecRuntimeLogLevel(e) {
   return g.includes(e);
  }
  function createLoggerContext(e) {
   const t = new Set, r = getEnvironmentVariable(e.logLevelEnvVarName);
   let n;
   const i = h(e.namespace);
   i.log = (...e) => {
    h.log(...e);
   };
   function contextSetLogLevel(e) {
    if (e && !isTypeSpecRuntimeLogLevel(e)) throw new Error(`Unknown log level '${e}'. Acceptable values: ${g.join(",")}`);
    n = e;
    const r = [];
    for (const e of t) shouldEnable(e) && r.push(e.namespace);
    h.enable(r.join(","));
   }
   r && (isTypeSpecRuntimeLogLevel(r) ? contextSetLogLevel(r) : console.error(`${e.logLevelEnvVarName} set to unknown log level '${r}'; logging is not enabled. Acceptable values: ${g.join(", ")}.`));
   function shouldEnable(e) {
    return Boolean(n && y[e.level] <= y[n]);
   }
   function createLogger(e, r) {
    const n = Object.assign(e.extend(r), {
     level: r
    });
    patchLogMethod(e, n);
    if (shouldEnable(n)) {
     const e = h.disable();
     h.enable(e + "," + n.namespace);
    }
    t.add(n);
    return n;
   }
   function contextGetLogLevel() {
    return n;
   }
   function contextCreateClientLogger(e) {
    const t = i.extend(e);
    patchLogMethod(i, t);
    return {
     error: createLogger(t, "error"),
     warning: createLogger(t, "warning"),
     info: createLogger(t, "info"),
     verbose: createLogger(t, "verbose")
    };
   }
   return {
    setLogLevel: contextSetLogLevel,
    getLogLevel: contextGetLogLevel,
    createClientLogger: contextCreateClientLogger,
    logger: i
   };
  }
  const f = createLoggerContext({
   logLevelEnvVarName: "TYPESPEC_RUNTIME_LOG_LEVEL",
   namespace: "typeSpecRuntime"
  });
  f.logger;
  function createClientLogger(e) {
   return f.createClientLogger(e);
  }
  function normalizeName(e) {
   return e.toLowerCase();
  }
  function normalizeValue(e) {
   return String(e).trim().replace(/[\r\n]/g, "");
  }
  function* headerIterator(e) {
   for (const t of e.values()) yield [ t.name, t.value ];
  }
  class HttpHeadersImpl {
   _headersMap;
   constructor(e) {
    this._headersMap = new Map;
    if (e) for (const t of Object.keys(e)) this.set(t, e[t]);
   }
   set(e, t) {
    this._headersMap.set(normalizeName(e), {
     name: e,
     value: normalizeValue(t)
    });
   }
   get(e) {
    return this._headersMap.get(normalizeName(e))?.value;
   }
   has(e) {
    return this._headersMap.has(normalizeName(e));
   }
   delete(e) {
    this._headersMap.delete(normalizeName(e));
   }
   toJSON(e = {}) {
    const t = {};
    if (e.preserveCase) for (const e of this._headersMap.values()) t[e.name] = e.value; else for (const [e, r] of this._headersMap) t[e] = r.value;
    return t;
   }
   toString() {
    return JSON.stringify(this.toJSON({
     preserveCase: !0
    }));
   }
   [Symbol.iterator]() {
    return headerIterator(this._headersMap);
   }
  }
  function httpHeaders_createHttpHeaders(e) {
   return new HttpHeadersImpl(e);
  }
  function randomUUID() {
   return crypto.randomUUID();
  }
  class PipelineRequestImpl {
   url;
   method;
   headers;
   timeout;
   withCredentials;
   body;
   multipartBody;
   formData;
   streamResponseStatusCodes;
   enableBrowserStreams;
   proxySettings;
   disableKeepAlive;
   abortSignal;
   requestId;
   allowInsecureConnection;
   onUploadProgress;
   onDownloadProgress;
   requestOverrides;
   authSchemes;
   constructor(e) {
    this.url = e.url;
    this.body = e.body;
    this.headers = e.headers ?? httpHeaders_createHttpHeaders();
    this.method = e.method ?? "GET";
    this.timeout = e.timeout ?? 0;
    this.multipartBody = e.multipartBody;
    this.formData = e.formData;
    this.disableKeepAlive = e.disableKeepAlive ?? !1;
    this.proxySettings = e.proxySettings;
    this.streamResponseStatusCodes = e.streamResponseStatusCodes;
    this.withCredentials = e.withCredentials ?? !1;
    this.abortSignal = e.abortSignal;
    this.onUploadProgress = e.onUploadProgress;
    this.onDownloadProgress = e.onDownloadProgress;
    this.requestId = e.requestId || randomUUID();
    this.allowInsecureConnection = e.allowInsecureConnection ?? !1;
    this.enableBrowserStreams = e.enableBrowserStreams ?? !1;
    this.requestOverrides = e.requestOverrides;
    this.authSchemes = e.authSchemes;
   }
  }
  function pipelineRequest_createPipelineRequest(e) {
   return new PipelineRequestImpl(e);
  }
  const b = new Set([ "Deserialize", "Serialize", "Retry", "Sign" ]);
  class HttpPipeline {
   _policies=[];
   _orderedPolicies;
   constructor(e) {
    this._policies = e?.slice(0) ?? [];
    this._orderedPolicies = void 0;
   }
   addPolicy(e, t = {}) {
    if (t.phase && t.afterPhase) throw new Error("Policies inside a phase cannot specify afterPhase.");
    if (t.phase && !b.has(t.phase)) throw new Error(`Invalid phase name: ${t.phase}`);
    if (t.afterPhase && !b.has(t.afterPhase)) throw new Error(`Invalid afterPhase name: ${t.afterPhase}`);
    this._policies.push({
     policy: e,
     options: t
    });
    this._orderedPolicies = void 0;
   }
   removePolicy(e) {
    const t = [];
    this._policies = this._policies.filter(r => {
     if (e.name && r.policy.name === e.name || e.phase && r.options.phase === e.phase) {
      t.push(r.policy);
      return !1;
     }
     return !0;
    });
    this._orderedPolicies = void 0;
    return t;
   }
   sendRequest(e, t) {
    const r = this.getOrderedPolicies(), n = r.reduceRight((e, t) => r => t.sendRequest(r, e), t => e.sendRequest(t));
    return n(t);
   }
   getOrderedPolicies() {
    this._orderedPolicies || (this._orderedPolicies = this.orderPolicies());
    return this._orderedPolicies;
   }
   clone() {
    return new HttpPipeline(this._policies);
   }
   static create() {
    return new HttpPipeline;
   }
   orderPolicies() {
    const e = [], t = new Map;
    function createPhase(e) {
     return {
      name: e,
      policies: new Set,
      hasRun: !1,
      hasAfterPolicies: !1
     };
    }
    const r = createPhase("Serialize"), n = createPhase("None"), i = createPhase("Deserialize"), a = createPhase("Retry"), s = createPhase("Sign"), o = [ r, n, i, a, s ];
    function getPhase(e) {
     return e === "Retry" ? a : e === "Serialize" ? r : e === "Deserialize" ? i : e === "Sign" ? s : n;
    }
    for (const e of this._policies) {
     const r = e.policy, n = e.options, i = r.name;
     if (t.has(i)) throw new Error("Duplicate policy names not allowed in pipeline");
     const a = {
      policy: r,
      dependsOn: new Set,
      dependants: new Set
     };
     if (n.afterPhase) {
      a.afterPhase = getPhase(n.afterPhase);
      a.afterPhase.hasAfterPolicies = !0;
     }
     t.set(i, a);
     const s = getPhase(n.phase);
     s.policies.add(a);
    }
    for (const e of this._policies) {
     const {policy: r, options: n} = e, i = r.name, a = t.get(i);
     if (!a) throw new Error(`Missing node for policy ${i}`);
     if (n.afterPolicies) for (const e of n.afterPolicies) {
      const r = t.get(e);
      if (r) {
       a.dependsOn.add(r);
       r.dependants.add(a);
      }
     }
     if (n.beforePolicies) for (const e of n.beforePolicies) {
      const r = t.get(e);
      if (r) {
       r.dependsOn.add(a);
       a.dependants.add(r);
      }
     }
    }
    function walkPhase(r) {
     r.hasRun = !0;
     for (const n of r.policies) if ((!n.afterPhase || n.afterPhase.hasRun && !n.afterPhase.policies.size) && n.dependsOn.size === 0) {
      e.push(n.policy);
      for (const e of n.dependants) e.dependsOn.delete(n);
      t.delete(n.policy.name);
      r.policies.delete(n);
     }
    }
    function walkPhases() {
     for (const e of o) {
      walkPhase(e);
      if (e.policies.size > 0 && e !== n) {
       n.hasRun || walkPhase(n);
       return;
      }
      e.hasAfterPolicies && walkPhase(n);
     }
    }
    let l = 0;
    while (t.size > 0) {
     l++;
     const t = e.length;
     walkPhases();
     if (e.length <= t && l > 1) throw new Error("Cannot satisfy policy dependencies due to requirements cycle.");
    }
    return e;
   }
  }
  function pipeline_createEmptyPipeline() {
   return HttpPipeline.create();
  }
  function isObject(e) {
   return !(typeof e != "object" || e === null || Array.isArray(e) || e instanceof RegExp || e instanceof Date);
  }
  function error_isError(e) {
   if (isObject(e)) {
    const t = typeof e.name == "string", r = typeof e.message == "string";
    return t && r;
   }
   return !1;
  }
  const x = a.inspect.custom, N = "REDACTED", S = [ "x-ms-client-request-id", "x-ms-return-client-request-id", "x-ms-useragent", "x-ms-correlation-request-id", "x-ms-request-id", "client-request-id", "ms-cv", "return-client-request-id", "traceparent", "Access-Control-Allow-Credentials", "Access-Control-Allow-Headers", "Access-Control-Allow-Methods", "Access-Control-Allow-Origin", "Access-Control-Expose-Headers", "Access-Control-Max-Age", "Access-Control-Request-Headers", "Access-Control-Request-Method", "Origin", "Accept", "Accept-Encoding", "Cache-Control", "Connection", "Content-Length", "Content-Type", "Date", "ETag", "Expires", "If-Match", "If-Modified-Since", "If-None-Match", "If-Unmodified-Since", "Last-Modified", "Pragma", "Request-Id", "Retry-After", "Server", "Transfer-Encoding", "User-Agent", "WWW-Authenticate" ], C = [ "api-version" ];
  class sanitizer_Sanitizer {
   allowedHeaderNames;
   allowedQueryParameters;
   constructor({additionalAllowedHeaderNames: e = [], additionalAllowedQueryParameters: t = []} = {}) {
    e = S.concat(e);
    t = C.concat(t);
    this.allowedHeaderNames = new Set(e.map(e => e.toLowerCase()));
    this.allowedQueryParameters = new Set(t.map(e => e.toLowerCase()));
   }
   sanitize(e) {
    const t = new Set;
    return JSON.stringify(e, (e, r) => {
     if (r instanceof Error) return {
      ...r,
      name: r.name,
      message: r.message
     };
     if (e === "headers" && isObject(r)) return this.sanitizeHeaders(r);
     if (e === "url" && typeof r == "string") return this.sanitizeUrl(r);
     if (e === "query" && isObject(r)) return this.sanitizeQuery(r);
     if (e !== "body" && e !== "response" && e !== "operationSpec") {
      if (Array.isArray(r) || isObject(r)) {
       if (t.has(r)) return "[Circular]";
       t.add(r);
      }
      return r;
     }
    }, 2);
   }
   sanitizeUrl(e) {
    if (typeof e != "string" || e === null || e === "") return e;
    const t = new URL(e);
    if (!t.search) return e;
    for (const [e] of t.searchParams) this.allowedQueryParameters.has(e.toLowerCase()) || t.searchParams.set(e, N);
    return t.toString();
   }
   sanitizeHeaders(e) {
    const t = {};
    for (const r of Object.keys(e)) this.allowedHeaderNames.has(r.toLowerCase()) ? t[r] = e[r] : t[r] = N;
    return t;
   }
   sanitizeQuery(e) {
    if (typeof e != "object" || e === null) return e;
    const t = {};
    for (const r of Object.keys(e)) this.allowedQueryParameters.has(r.toLowerCase()) ? t[r] = e[r] : t[r] = N;
    return t;
   }
  }
  const P = new sanitizer_Sanitizer;
  class restError_RestError extends Error {
   static REQUEST_SEND_ERROR="REQUEST_SEND_ERROR";
   static PARSE_ERROR="PARSE_ERROR";
   code;
   statusCode;
   request;
   response;
   details;
   constructor(e, t = {}) {
    super(e);
    this.name = "RestError";
    this.code = t.code;
    this.statusCode = t.statusCode;
    Object.defineProperty(this, "request", {
     value: t.request,
     enumerable: !1
    });
    Object.defineProperty(this, "response", {
     value: t.response,
     enumerable: !1
    });
    const r = this.request?.agent ? {
     maxFreeSockets: this.request.agent.maxFreeSockets,
     maxSockets: this.request.agent.maxSockets
    } : void 0;
    Object.defineProperty(this, x, {
     value: () => `RestError: ${this.message} \n ${P.sanitize({
      ...this,
      request: {
       ...this.request,
       agent: r
      },
      response: this.response
     })}`,
     enumerable: !1
    });
    Object.setPrototypeOf(this, restError_RestError.prototype);
   }
  }
  function restError_isRestError(e) {
   return e instanceof restError_RestError || error_isError(e) && e.name === "RestError";
  }
  var v = r(37067), w = r(44708), E = r(38522), R = r(57075);
  const T = createClientLogger("ts-http-runtime"), z = {};
  function nodeHttpClient_isReadableStream(e) {
   return e && typeof e.pipe == "function";
  }
  function isStreamComplete(e) {
   return e.readable === !1 ? Promise.resolve() : new Promise(t => {
    const handler = () => {
     t();
     e.removeListener("close", handler);
     e.removeListener("end", handler);
     e.removeListener("error", handler);
    };
    e.on("close", handler);
    e.on("end", handler);
    e.on("error", handler);
   });
  }
  function isArrayBuffer(e) {
   return e && typeof e.byteLength == "number";
  }
  class ReportTransform extends R.Transform {
   loadedBytes=0;
   progressCallback;
   _transform(e, t, r) {
    this.push(e);
    this.loadedBytes += e.length;
    try {
     this.progressCallback({
      loadedBytes: this.loadedBytes
     });
     r();
    } catch (e) {
     r(e);
    }
   }
   constructor(e) {
    super();
    this.progressCallback = e;
   }
  }
  class NodeHttpClient {
   cachedHttpAgent;
   cachedHttpsAgents=new WeakMap;
   async sendRequest(e) {
    const t = new AbortController;
    let r, n;
    if (e.abortSignal) {
     if (e.abortSignal.aborted) throw new AbortError("The operation was aborted. Request has already been canceled.");
     r = e => {
      e.type === "abort" && t.abort();
     };
     e.abortSignal.addEventListener("abort", r);
    }
    e.timeout > 0 && (n = setTimeout(() => {
     const r = new sanitizer_Sanitizer;
     T.info(`request to '${r.sanitizeUrl(e.url)}' timed out. canceling...`);
     t.abort();
    }, e.timeout));
    const i = e.headers.get("Accept-Encoding"), a = i?.includes("gzip") || i?.includes("deflate");
    let s, o = typeof e.body == "function" ? e.body() : e.body;
    if (o && !e.headers.has("Content-Length")) {
     const t = getBodyLength(o);
     t !== null && e.headers.set("Content-Length", t);
    }
    try {
     if (o && e.onUploadProgress) {
      const t = e.onUploadProgress, r = new ReportTransform(t);
      r.on("error", e => {
       T.error("Error in upload progress", e);
      });
      nodeHttpClient_isReadableStream(o) ? o.pipe(r) : r.end(o);
      o = r;
     }
     const r = await this.makeRequest(e, t, o);
     n !== void 0 && clearTimeout(n);
     const i = getResponseHeaders(r), l = r.statusCode ?? 0, c = {
      status: l,
      headers: i,
      request: e
     };
     if (e.method === "HEAD") {
      r.resume();
      return c;
     }
     s = a ? getDecodedResponseStream(r, i) : r;
     const m = e.onDownloadProgress;
     if (m) {
      const e = new ReportTransform(m);
      e.on("error", e => {
       T.error("Error in download progress", e);
      });
      s.pipe(e);
      s = e;
     }
     e.streamResponseStatusCodes?.has(Number.POSITIVE_INFINITY) || e.streamResponseStatusCodes?.has(c.status) ? c.readableStreamBody = s : c.bodyAsText = await streamToText(s);
     return c;
    } finally {
     if (e.abortSignal && r) {
      let t = Promise.resolve();
      nodeHttpClient_isReadableStream(o) && (t = isStreamComplete(o));
      let n = Promise.resolve();
      nodeHttpClient_isReadableStream(s) && (n = isStreamComplete(s));
      Promise.all([ t, n ]).then(() => {
       r && e.abortSignal?.removeEventListener("abort", r);
      }).catch(e => {
       T.warning("Error when cleaning up abortListener on httpRequest", e);
      });
     }
    }
   }
   makeRequest(e, t, r) {
    const n = new URL(e.url), i = n.protocol !== "https:";
    if (i && !e.allowInsecureConnection) throw new Error(`Cannot connect to ${e.url} while allowInsecureConnection is false.`);
    const a = e.agent ?? this.getOrCreateAgent(e, i), s = {
     agent: a,
     hostname: n.hostname,
     path: `${n.pathname}${n.search}`,
     port: n.port,
     method: e.method,
     headers: e.headers.toJSON({
      preserveCase: !0
     }),
     ...e.requestOverrides
    };
    return new Promise((n, a) => {
     const o = i ? v.request(s, n) : w.request(s, n);
     o.once("error", t => {
      a(new restError_RestError(t.message, {
       code: t.code ?? restError_RestError.REQUEST_SEND_ERROR,
       request: e
      }));
     });
     t.signal.addEventListener("abort", () => {
      const e = new AbortError("The operation was aborted. Rejecting from abort signal callback while making request.");
      o.destroy(e);
      a(e);
     });
     if (r && nodeHttpClient_isReadableStream(r)) r.pipe(o); else if (r) if (typeof r == "string" || Buffer.isBuffer(r)) o.end(r); else if (isArrayBuffer(r)) o.end(ArrayBuffer.isView(r) ? Buffer.from(r.buffer, r.byteOffset, r.byteLength) : Buffer.from(r)); else {
      T.error("Unrecognized body type", r);
      a(new restError_RestError("Unrecognized body type"));
     } else o.end();
    });
   }
   getOrCreateAgent(e, t) {
    const r = e.disableKeepAlive;
    if (t) {
     if (r) return v.globalAgent;
     this.cachedHttpAgent || (this.cachedHttpAgent = new v.Agent({
      keepAlive: !0
     }));
     return this.cachedHttpAgent;
    }
    {
     if (r && !e.tlsSettings) return w.globalAgent;
     const t = e.tlsSettings ?? z;
     let n = this.cachedHttpsAgents.get(t);
     if (n && n.options.keepAlive === !r) return n;
     T.info("No cached TLS Agent exist, creating a new Agent");
     n = new w.Agent({
      keepAlive: !r,
      ...t
     });
     this.cachedHttpsAgents.set(t, n);
     return n;
    }
   }
  }
  function getResponseHeaders(e) {
   const t = httpHeaders_createHttpHeaders();
   for (const r of Object.keys(e.headers)) {
    const n = e.headers[r];
    Array.isArray(n) ? n.length > 0 && t.set(r, n[0]) : n && t.set(r, n);
   }
   return t;
  }
  function getDecodedResponseStream(e, t) {
   const r = t.get("Content-Encoding");
   if (r === "gzip") {
    const t = E.createGunzip();
    e.pipe(t);
    return t;
   }
   if (r === "deflate") {
    const t = E.createInflate();
    e.pipe(t);
    return t;
   }
   return e;
  }
  function streamToText(e) {
   return new Promise((t, r) => {
    const n = [];
    e.on("data", e => {
     Buffer.isBuffer(e) ? n.push(e) : n.push(Buffer.from(e));
    });
    e.on("end", () => {
     t(Buffer.concat(n).toString("utf8"));
    });
    e.on("error", e => {
     r(e && e?.name === "AbortError" ? e : new restError_RestError(`Error reading response as text: ${e.message}`, {
      code: restError_RestError.PARSE_ERROR
     }));
    });
   });
  }
  function getBodyLength(e) {
   return e ? Buffer.isBuffer(e) ? e.length : nodeHttpClient_isReadableStream(e) ? null : isArrayBuffer(e) ? e.byteLength : typeof e == "string" ? Buffer.from(e).length : null : 0;
  }
  function createNodeHttpClient() {
   return new NodeHttpClient;
  }
  function defaultHttpClient_createDefaultHttpClient() {
   return createNodeHttpClient();
  }
  const O = "logPolicy";
  function logPolicy_logPolicy(e = {}) {
   const t = e.logger ?? T.info, r = new sanitizer_Sanitizer({
    additionalAllowedHeaderNames: e.additionalAllowedHeaderNames,
    additionalAllowedQueryParameters: e.additionalAllowedQueryParameters
   });
   return {
    name: O,
    async sendRequest(e, n) {
     if (!t.enabled) return n(e);
     t(`Request: ${r.sanitize(e)}`);
     const i = await n(e);
     t(`Response status code: ${i.status}`);
     t(`Headers: ${r.sanitize(i.headers)}`);
     return i;
    }
   };
  }
  function getHeaderName() {
   return "User-Agent";
  }
  function getUserAgentHeaderName() {
   return getHeaderName();
  }
  getUserAgentHeaderName();
  function random_getRandomIntegerInclusive(e, t) {
   e = Math.ceil(e);
   t = Math.floor(t);
   const r = Math.floor(Math.random() * (t - e + 1));
   return r + e;
  }
  function calculateRetryDelay(e, t) {
   const r = t.retryDelayInMs * Math.pow(2, e), n = Math.min(t.maxRetryDelayInMs, r), i = n / 2 + random_getRandomIntegerInclusive(0, n / 2);
   return {
    retryAfterInMs: i
   };
  }
  const A = "The operation was aborted.";
  function helpers_delay(e, t, r) {
   return new Promise((n, i) => {
    let a, s;
    const rejectOnAbort = () => i(new AbortError(r?.abortErrorMsg ? r?.abortErrorMsg : A)), removeListeners = () => {
     r?.abortSignal && s && r.abortSignal.removeEventListener("abort", s);
    };
    s = () => {
     a && clearTimeout(a);
     removeListeners();
     return rejectOnAbort();
    };
    if (r?.abortSignal && r.abortSignal.aborted) return rejectOnAbort();
    a = setTimeout(() => {
     removeListeners();
     n(t);
    }, e);
    r?.abortSignal && r.abortSignal.addEventListener("abort", s);
   });
  }
  function parseHeaderValueAsNumber(e, t) {
   const r = e.headers.get(t);
   if (!r) return;
   const n = Number(r);
   return Number.isNaN(n) ? void 0 : n;
  }
  const I = "Retry-After", _ = [ "retry-after-ms", "x-ms-retry-after-ms", I ];
  function getRetryAfterInMs(e) {
   if (e && [ 429, 503 ].includes(e.status)) try {
    for (const t of _) {
     const r = parseHeaderValueAsNumber(e, t);
     if (r === 0 || r) {
      const e = t === I ? 1e3 : 1;
      return r * e;
     }
    }
    const t = e.headers.get(I);
    if (!t) return;
    const r = Date.parse(t), n = r - Date.now();
    return Number.isFinite(n) ? Math.max(0, n) : void 0;
   } catch {
    return;
   }
  }
  function isThrottlingRetryResponse(e) {
   return Number.isFinite(getRetryAfterInMs(e));
  }
  function throttlingRetryStrategy_throttlingRetryStrategy() {
   return {
    name: "throttlingRetryStrategy",
    retry({response: e}) {
     const t = getRetryAfterInMs(e);
     return Number.isFinite(t) ? {
      retryAfterInMs: t
     } : {
      skipStrategy: !0
     };
    }
   };
  }
  const B = 1e3, M = 64e3;
  function exponentialRetryStrategy_exponentialRetryStrategy(e = {}) {
   const t = e.retryDelayInMs ?? B, r = e.maxRetryDelayInMs ?? M;
   return {
    name: "exponentialRetryStrategy",
    retry({retryCount: n, response: i, responseError: a}) {
     const s = isSystemError(a), o = s && e.ignoreSystemErrors, l = isExponentialRetryResponse(i), c = l && e.ignoreHttpStatusCodes, m = i && (isThrottlingRetryResponse(i) || !l);
     return m || c || o ? {
      skipStrategy: !0
     } : !a || s || l ? calculateRetryDelay(n, {
      retryDelayInMs: t,
      maxRetryDelayInMs: r
     }) : {
      errorToThrow: a
     };
    }
   };
  }
  function isExponentialRetryResponse(e) {
   return Boolean(e && e.status !== void 0 && (e.status >= 500 || e.status === 408) && e.status !== 501 && e.status !== 505);
  }
  function isSystemError(e) {
   return !!e && (e.code === "ETIMEDOUT" || e.code === "ESOCKETTIMEDOUT" || e.code === "ECONNREFUSED" || e.code === "ECONNRESET" || e.code === "ENOENT" || e.code === "ENOTFOUND");
  }
  const q = 3, L = createClientLogger("ts-http-runtime retryPolicy"), D = "retryPolicy";
  function retryPolicy_retryPolicy(e, t = {
   maxRetries: q
  }) {
   const r = t.logger || L;
   return {
    name: D,
    async sendRequest(n, i) {
     let a, s, o = -1;
     e: while (1) {
      o += 1;
      a = void 0;
      s = void 0;
      try {
       r.info(`Retry ${o}: Attempting to send request`, n.requestId);
       a = await i(n);
       r.info(`Retry ${o}: Received a response from request`, n.requestId);
      } catch (e) {
       r.error(`Retry ${o}: Received an error from request`, n.requestId);
       if (!restError_isRestError(e)) throw e;
       s = e;
       a = e.response;
      }
      if (n.abortSignal?.aborted) {
       r.error(`Retry ${o}: Request aborted.`);
       const e = new AbortError;
       throw e;
      }
      if (o >= (t.maxRetries ?? q)) {
       r.info(`Retry ${o}: Maximum retries reached. Returning the last received response, or throwing the last received error.`);
       if (s) throw s;
       if (a) return a;
       throw new Error("Maximum retries reached with no response or error to throw");
      }
      r.info(`Retry ${o}: Processing ${e.length} retry strategies.`);
      t: for (const t of e) {
       const e = t.logger || r;
       e.info(`Retry ${o}: Processing retry strategy ${t.name}.`);
       const i = t.retry({
        retryCount: o,
        response: a,
        responseError: s
       });
       if (i.skipStrategy) {
        e.info(`Retry ${o}: Skipped.`);
        continue t;
       }
       const {errorToThrow: l, retryAfterInMs: c, redirectTo: m} = i;
       if (l) {
        e.error(`Retry ${o}: Retry strategy ${t.name} throws error:`, l);
        throw l;
       }
       if (c || c === 0) {
        e.info(`Retry ${o}: Retry strategy ${t.name} retries after ${c}`);
        await helpers_delay(c, void 0, {
         abortSignal: n.abortSignal
        });
        continue e;
       }
       if (m) {
        e.info(`Retry ${o}: Retry strategy ${t.name} redirects to ${m}`);
        n.url = m;
        continue e;
       }
      }
      if (s) {
       r.info("None of the retry strategies could work with the received error. Throwing it.");
       throw s;
      }
      if (a) {
       r.info("None of the retry strategies could work with the received response. Returning it.");
       return a;
      }
     }
    }
   };
  }
  const k = "defaultRetryPolicy";
  function defaultRetryPolicy_defaultRetryPolicy(e = {}) {
   return {
    name: k,
    sendRequest: retryPolicy_retryPolicy([ throttlingRetryStrategy_throttlingRetryStrategy(), exponentialRetryStrategy_exponentialRetryStrategy(e) ], {
     maxRetries: e.maxRetries ?? q
    }).sendRequest
   };
  }
  function bytesEncoding_uint8ArrayToString(e, t) {
   return Buffer.from(e).toString(t);
  }
  function bytesEncoding_stringToUint8Array(e, t) {
   return Buffer.from(e, t);
  }
  function convertBodyToFormDataMap(e) {
   if (typeof FormData != "undefined" && e instanceof FormData) {
    const t = {};
    for (const [r, n] of e.entries()) {
     const e = t[r];
     Array.isArray(e) ? e.push(n) : t[r] = e !== void 0 ? [ e, n ] : [ n ];
    }
    return t;
   }
  }
  const H = "formDataPolicy";
  function formDataPolicy_formDataPolicy() {
   return {
    name: H,
    async sendRequest(e, t) {
     const r = convertBodyToFormDataMap(e.body);
     if (r) {
      e.formData = r;
      e.body = void 0;
     }
     if (e.formData) {
      const t = e.headers.get("Content-Type");
      t && t.indexOf("application/x-www-form-urlencoded") !== -1 ? e.body = wwwFormUrlEncode(e.formData) : await prepareFormData(e.formData, e);
      e.formData = void 0;
     }
     return t(e);
    }
   };
  }
  function wwwFormUrlEncode(e) {
   const t = new URLSearchParams;
   for (const [r, n] of Object.entries(e)) if (Array.isArray(n)) for (const e of n) t.append(r, e.toString()); else t.append(r, n.toString());
   return t.toString();
  }
  async function prepareFormData(e, t) {
   const r = t.headers.get("Content-Type");
   if (r && !r.startsWith("multipart/form-data")) return;
   t.headers.set("Content-Type", r ?? "multipart/form-data");
   const n = [];
   for (const [t, r] of Object.entries(e)) for (const e of Array.isArray(r) ? r : [ r ]) if (typeof e == "string") n.push({
    headers: httpHeaders_createHttpHeaders({
     "Content-Disposition": `form-data; name="${t}"`
    }),
    body: bytesEncoding_stringToUint8Array(e, "utf-8")
   }); else {
    if (e === void 0 || e === null || typeof e != "object") throw new Error(`Unexpected value for key ${t}: ${e}. Value should be serialized to string first.`);
    {
     const r = e.name || "blob", i = httpHeaders_createHttpHeaders();
     i.set("Content-Disposition", `form-data; name="${t}"; filename="${r}"`);
     i.set("Content-Type", e.type || "application/octet-stream");
     n.push({
      headers: i,
      body: e
     });
    }
   }
   t.multipartBody = {
    parts: n
   };
  }
  var U = r(3669), j = r(81970);
  const F = "HTTPS_PROXY", V = "HTTP_PROXY", $ = "ALL_PROXY", K = "NO_PROXY", G = "proxyPolicy", W = [];
  let X = !1;
  const Q = new Map;
  function getEnvironmentValue(e) {
   return process.env[e] ? process.env[e] : process.env[e.toLowerCase()] ? process.env[e.toLowerCase()] : void 0;
  }
  function loadEnvironmentProxyValue() {
   if (!process) return;
   const e = getEnvironmentValue(F), t = getEnvironmentValue($), r = getEnvironmentValue(V);
   return e || t || r;
  }
  function isBypassed(e, t, r) {
   if (t.length === 0) return !1;
   const n = new URL(e).hostname;
   if (r?.has(n)) return r.get(n);
   let i = !1;
   for (const e of t) e[0] === "." ? (n.endsWith(e) || n.length === e.length - 1 && n === e.slice(1)) && (i = !0) : n === e && (i = !0);
   r?.set(n, i);
   return i;
  }
  function loadNoProxy() {
   const e = getEnvironmentValue(K);
   X = !0;
   return e ? e.split(",").map(e => e.trim()).filter(e => e.length) : [];
  }
  function getDefaultProxySettings(e) {
   if (!e) {
    e = loadEnvironmentProxyValue();
    if (!e) return;
   }
   const t = new URL(e), r = t.protocol ? t.protocol + "//" : "";
   return {
    host: r + t.hostname,
    port: Number.parseInt(t.port || "80"),
    username: t.username,
    password: t.password
   };
  }
  function getDefaultProxySettingsInternal() {
   const e = loadEnvironmentProxyValue();
   return e ? new URL(e) : void 0;
  }
  function getUrlFromProxySettings(e) {
   let t;
   try {
    t = new URL(e.host);
   } catch {
    throw new Error(`Expecting a valid host string in proxy settings, but found "${e.host}".`);
   }
   t.port = String(e.port);
   e.username && (t.username = e.username);
   e.password && (t.password = e.password);
   return t;
  }
  function setProxyAgentOnRequest(e, t, r) {
   if (e.agent) return;
   const n = new URL(e.url), i = n.protocol !== "https:";
   e.tlsSettings && T.warning("TLS settings are not supported in combination with custom Proxy, certificates provided to the client will be ignored.");
   if (i) {
    t.httpProxyAgent || (t.httpProxyAgent = new j.HttpProxyAgent(r));
    e.agent = t.httpProxyAgent;
   } else {
    t.httpsProxyAgent || (t.httpsProxyAgent = new U.HttpsProxyAgent(r));
    e.agent = t.httpsProxyAgent;
   }
  }
  function proxyPolicy_proxyPolicy(e, t) {
   X || W.push(...loadNoProxy());
   const r = e ? getUrlFromProxySettings(e) : getDefaultProxySettingsInternal(), n = {};
   return {
    name: G,
    async sendRequest(e, i) {
     e.proxySettings || !r || isBypassed(e.url, t?.customNoProxyList ?? W, t?.customNoProxyList ? void 0 : Q) ? e.proxySettings && setProxyAgentOnRequest(e, n, getUrlFromProxySettings(e.proxySettings)) : setProxyAgentOnRequest(e, n, r);
     return i(e);
    }
   };
  }
  const J = "redirectPolicy", Y = [ "GET", "HEAD" ];
  function redirectPolicy_redirectPolicy(e = {}) {
   const {maxRetries: t = 20, allowCrossOriginRedirects: r = !1} = e;
   return {
    name: J,
    async sendRequest(e, n) {
     const i = await n(e);
     return handleRedirect(n, i, t, r);
    }
   };
  }
  async function handleRedirect(e, t, r, n, i = 0) {
   const {request: a, status: s, headers: o} = t, l = o.get("location");
   if (l && (s === 300 || s === 301 && Y.includes(a.method) || s === 302 && Y.includes(a.method) || s === 303 && a.method === "POST" || s === 307) && i < r) {
    const o = new URL(l, a.url);
    if (!n) {
     const e = new URL(a.url);
     if (o.origin !== e.origin) {
      T.verbose(`Skipping cross-origin redirect from ${e.origin} to ${o.origin}.`);
      return t;
     }
    }
    a.url = o.toString();
    if (s === 303) {
     a.method = "GET";
     a.headers.delete("Content-Length");
     delete a.body;
    }
    a.headers.delete("Authorization");
    const c = await e(a);
    return handleRedirect(e, c, r, n, i + 1);
   }
   return t;
  }
  var Z = r(2203);
  function typeGuards_isBlob(e) {
   return e instanceof Blob;
  }
  async function* streamAsyncIterator() {
   const e = this.getReader();
   try {
    while (1) {
     const {done: t, value: r} = await e.read();
     if (t) return;
     yield r;
    }
   } finally {
    e.releaseLock();
   }
  }
  function makeAsyncIterable(e) {
   e[Symbol.asyncIterator] || (e[Symbol.asyncIterator] = streamAsyncIterator.bind(e));
   e.values || (e.values = streamAsyncIterator.bind(e));
  }
  function ensureNodeStream(e) {
   if (e instanceof ReadableStream) {
    makeAsyncIterable(e);
    return Z.Readable.fromWeb(e);
   }
   return e;
  }
  function toStream(e) {
   return e instanceof Uint8Array ? Z.Readable.from(Buffer.from(e)) : typeGuards_isBlob(e) ? ensureNodeStream(e.stream()) : ensureNodeStream(e);
  }
  async function concat(e) {
   return function() {
    const t = e.map(e => typeof e == "function" ? e() : e).map(toStream);
    return Z.Readable.from(async function*() {
     for (const e of t) for await (const t of e) yield t;
    }());
   };
  }
  function generateBoundary() {
   return `----AzSDKFormBoundary${randomUUID()}`;
  }
  function encodeHeaders(e) {
   let t = "";
   for (const [r, n] of e) t += `${r}: ${n}\r\n`;
   return t;
  }
  function getLength(e) {
   return e instanceof Uint8Array ? e.byteLength : typeGuards_isBlob(e) ? e.size === -1 ? void 0 : e.size : void 0;
  }
  function getTotalLength(e) {
   let t = 0;
   for (const r of e) {
    const e = getLength(r);
    if (e === void 0) return;
    t += e;
   }
   return t;
  }
  async function buildRequestBody(e, t, r) {
   const n = [ bytesEncoding_stringToUint8Array(`--${r}`, "utf-8"), ...t.flatMap(e => [ bytesEncoding_stringToUint8Array("\r\n", "utf-8"), bytesEncoding_stringToUint8Array(encodeHeaders(e.headers), "utf-8"), bytesEncoding_stringToUint8Array("\r\n", "utf-8"), e.body, bytesEncoding_stringToUint8Array(`\r\n--${r}`, "utf-8") ]), bytesEncoding_stringToUint8Array("--\r\n\r\n", "utf-8") ], i = getTotalLength(n);
   i && e.headers.set("Content-Length", i);
   e.body = await concat(n);
  }
  const ee = "multipartPolicy", te = 70, re = new Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?");
  function assertValidBoundary(e) {
   if (e.length > te) throw new Error(`Multipart boundary "${e}" exceeds maximum length of 70 characters`);
   if (Array.from(e).some(e => !re.has(e))) throw new Error(`Multipart boundary "${e}" contains invalid characters`);
  }
  function multipartPolicy_multipartPolicy() {
   return {
    name: ee,
    async sendRequest(e, t) {
     if (!e.multipartBody) return t(e);
     if (e.body) throw new Error("multipartBody and regular body cannot be set at the same time");
     let r = e.multipartBody.boundary;
     const n = e.headers.get("Content-Type") ?? "multipart/mixed", i = n.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/);
     if (!i) throw new Error(`Got multipart request body, but content-type header was not multipart: ${n}`);
     const [, a, s] = i;
     if (s && r && s !== r) throw new Error(`Multipart boundary was specified as ${s} in the header, but got ${r} in the request body`);
     r ??= s;
     r ? assertValidBoundary(r) : r = generateBoundary();
     e.headers.set("Content-Type", `${a}; boundary=${r}`);
     await buildRequestBody(e, e.multipartBody.parts, r);
     e.multipartBody = void 0;
     return t(e);
    }
   };
  }
  function esm_pipeline_createEmptyPipeline() {
   return pipeline_createEmptyPipeline();
  }
  const ne = createLoggerContext({
   logLevelEnvVarName: "AZURE_LOG_LEVEL",
   namespace: "azure"
  });
  ne.logger;
  function esm_createClientLogger(e) {
   return ne.createClientLogger(e);
  }
  const ie = esm_createClientLogger("core-rest-pipeline"), ae = "agentPolicy";
  function agentPolicy_agentPolicy(e) {
   return {
    name: ae,
    sendRequest: async (t, r) => {
     t.agent || (t.agent = e);
     return r(t);
    }
   };
  }
  const se = "decompressResponsePolicy";
  function decompressResponsePolicy_decompressResponsePolicy() {
   return {
    name: se,
    async sendRequest(e, t) {
     e.method !== "HEAD" && e.headers.set("Accept-Encoding", "gzip,deflate");
     return t(e);
    }
   };
  }
  const oe = "tlsPolicy";
  function tlsPolicy_tlsPolicy(e) {
   return {
    name: oe,
    sendRequest: async (t, r) => {
     t.tlsSettings || (t.tlsSettings = e);
     return r(t);
    }
   };
  }
  function policies_logPolicy_logPolicy(e = {}) {
   return logPolicy_logPolicy({
    logger: ie.info,
    ...e
   });
  }
  const le = J;
  function policies_redirectPolicy_redirectPolicy(e = {}) {
   return redirectPolicy_redirectPolicy(e);
  }
  function userAgentPlatform_getHeaderName() {
   return "User-Agent";
  }
  async function util_userAgentPlatform_setPlatformSpecificData(e) {
   if (s && s.versions) {
    const t = `${i.type()} ${i.release()}; ${i.arch()}`, r = s.versions;
    r.bun ? e.set("Bun", `${r.bun} (${t})`) : r.deno ? e.set("Deno", `${r.deno} (${t})`) : r.node && e.set("Node", `${r.node} (${t})`);
   }
  }
  const ce = "1.22.3";
  function userAgent_getUserAgentString(e) {
   const t = [];
   for (const [r, n] of e) {
    const e = n ? `${r}/${n}` : r;
    t.push(e);
   }
   return t.join(" ");
  }
  function userAgent_getUserAgentHeaderName() {
   return userAgentPlatform_getHeaderName();
  }
  async function util_userAgent_getUserAgentValue(e) {
   const t = new Map;
   t.set("core-rest-pipeline", ce);
   await util_userAgentPlatform_setPlatformSpecificData(t);
   const r = userAgent_getUserAgentString(t), n = e ? `${e} ${r}` : r;
   return n;
  }
  const me = userAgent_getUserAgentHeaderName(), de = "userAgentPolicy";
  function policies_userAgentPolicy_userAgentPolicy(e = {}) {
   const t = util_userAgent_getUserAgentValue(e.userAgentPrefix);
   return {
    name: de,
    async sendRequest(e, r) {
     e.headers.has(me) || e.headers.set(me, await t);
     return r(e);
    }
   };
  }
  var pe = r(77598);
  class AbortError_AbortError extends Error {
   constructor(e) {
    super(e);
    this.name = "AbortError";
   }
  }
  function createAbortablePromise(e, t) {
   const {cleanupBeforeAbort: r, abortSignal: n, abortErrorMsg: i} = t ?? {};
   return new Promise((t, a) => {
    function rejectOnAbort() {
     a(new AbortError_AbortError(i ?? "The operation was aborted."));
    }
    function removeListeners() {
     n?.removeEventListener("abort", onAbort);
    }
    function onAbort() {
     r?.();
     removeListeners();
     rejectOnAbort();
    }
    if (n?.aborted) return rejectOnAbort();
    try {
     e(e => {
      removeListeners();
      t(e);
     }, e => {
      removeListeners();
      a(e);
     });
    } catch (e) {
     a(e);
    }
    n?.addEventListener("abort", onAbort);
   });
  }
  const ue = "The delay was aborted.";
  function delay_delay(e, t) {
   let r;
   const {abortSignal: n, abortErrorMsg: i} = t ?? {};
   return createAbortablePromise(t => {
    r = setTimeout(t, e);
   }, {
    cleanupBeforeAbort: () => clearTimeout(r),
    abortSignal: n,
    abortErrorMsg: i ?? ue
   });
  }
  function error_getErrorMessage(e) {
   if (error_isError(e)) return e.message;
   {
    let t;
    try {
     t = typeof e == "object" && e ? JSON.stringify(e) : String(e);
    } catch (e) {
     t = "[unable to stringify input]";
    }
    return `Unknown error ${t}`;
   }
  }
  function esm_isError(e) {
   return error_isError(e);
  }
  function esm_randomUUID() {
   return randomUUID();
  }
  const he = o;
  function esm_uint8ArrayToString(e, t) {
   return bytesEncoding_uint8ArrayToString(e, t);
  }
  function esm_stringToUint8Array(e, t) {
   return bytesEncoding_stringToUint8Array(e, t);
  }
  const ge = Symbol("rawContent");
  function file_hasRawContent(e) {
   return typeof e[ge] == "function";
  }
  function file_getRawContent(e) {
   return file_hasRawContent(e) ? e[ge]() : e;
  }
  const ye = ee;
  function policies_multipartPolicy_multipartPolicy() {
   const e = multipartPolicy_multipartPolicy();
   return {
    name: ye,
    sendRequest: async (t, r) => {
     if (t.multipartBody) for (const e of t.multipartBody.parts) file_hasRawContent(e.body) && (e.body = file_getRawContent(e.body));
     return e.sendRequest(t, r);
    }
   };
  }
  const fe = se;
  function policies_decompressResponsePolicy_decompressResponsePolicy() {
   return decompressResponsePolicy_decompressResponsePolicy();
  }
  function policies_defaultRetryPolicy_defaultRetryPolicy(e = {}) {
   return defaultRetryPolicy_defaultRetryPolicy(e);
  }
  function policies_formDataPolicy_formDataPolicy() {
   return formDataPolicy_formDataPolicy();
  }
  function proxyPolicy_getDefaultProxySettings(e) {
   return getDefaultProxySettings(e);
  }
  function policies_proxyPolicy_proxyPolicy(e, t) {
   return proxyPolicy_proxyPolicy(e, t);
  }
  const be = "setClientRequestIdPolicy";
  function setClientRequestIdPolicy_setClientRequestIdPolicy(e = "x-ms-client-request-id") {
   return {
    name: be,
    async sendRequest(t, r) {
     t.headers.has(e) || t.headers.set(e, t.requestId);
     return r(t);
    }
   };
  }
  function policies_agentPolicy_agentPolicy(e) {
   return agentPolicy_agentPolicy(e);
  }
  function policies_tlsPolicy_tlsPolicy(e) {
   return tlsPolicy_tlsPolicy(e);
  }
  const xe = {
   span: Symbol.for("@azure/core-tracing span"),
   namespace: Symbol.for("@azure/core-tracing namespace")
  };
  function createTracingContext(e = {}) {
   let t = new TracingContextImpl(e.parentContext);
   e.span && (t = t.setValue(xe.span, e.span));
   e.namespace && (t = t.setValue(xe.namespace, e.namespace));
   return t;
  }
  class TracingContextImpl {
   _contextMap;
   constructor(e) {
    this._contextMap = e instanceof TracingContextImpl ? new Map(e._contextMap) : new Map;
   }
   setValue(e, t) {
    const r = new TracingContextImpl(this);
    r._contextMap.set(e, t);
    return r;
   }
   getValue(e) {
    return this._contextMap.get(e);
   }
   deleteValue(e) {
    const t = new TracingContextImpl(this);
    t._contextMap.delete(e);
    return t;
   }
  }
  var Ne = r(38914);
  const Se = Ne.w;
  function createDefaultTracingSpan() {
   return {
    end: () => {},
    isRecording: () => !1,
    recordException: () => {},
    setAttribute: () => {},
    setStatus: () => {},
    addEvent: () => {}
   };
  }
  function createDefaultInstrumenter() {
   return {
    createRequestHeaders: () => ({}),
    parseTraceparentHeader: () => {},
    startSpan: (e, t) => ({
     span: createDefaultTracingSpan(),
     tracingContext: createTracingContext({
      parentContext: t.tracingContext
     })
    }),
    withContext(e, t, ...r) {
     return t(...r);
    }
   };
  }
  function getInstrumenter() {
   Se.instrumenterImplementation || (Se.instrumenterImplementation = createDefaultInstrumenter());
   return Se.instrumenterImplementation;
  }
  function tracingClient_createTracingClient(e) {
   const {namespace: t, packageName: r, packageVersion: n} = e;
   function startSpan(e, i, a) {
    const s = getInstrumenter().startSpan(e, {
     ...a,
     packageName: r,
     packageVersion: n,
     tracingContext: i?.tracingOptions?.tracingContext
    });
    let o = s.tracingContext;
    const l = s.span;
    o.getValue(xe.namespace) || (o = o.setValue(xe.namespace, t));
    l.setAttribute("az.namespace", o.getValue(xe.namespace));
    const c = Object.assign({}, i, {
     tracingOptions: {
      ...i?.tracingOptions,
      tracingContext: o
     }
    });
    return {
     span: l,
     updatedOptions: c
    };
   }
   async function withSpan(e, t, r, n) {
    const {span: i, updatedOptions: a} = startSpan(e, t, n);
    try {
     const e = await withContext(a.tracingOptions.tracingContext, () => Promise.resolve(r(a, i)));
     i.setStatus({
      status: "success"
     });
     return e;
    } catch (e) {
     i.setStatus({
      status: "error",
      error: e
     });
     throw e;
    } finally {
     i.end();
    }
   }
   function withContext(e, t, ...r) {
    return getInstrumenter().withContext(e, t, ...r);
   }
   function parseTraceparentHeader(e) {
    return getInstrumenter().parseTraceparentHeader(e);
   }
   function createRequestHeaders(e) {
    return getInstrumenter().createRequestHeaders(e);
   }
   return {
    startSpan,
    withSpan,
    withContext,
    parseTraceparentHeader,
    createRequestHeaders
   };
  }
  const Ce = restError_RestError;
  function esm_restError_isRestError(e) {
   return restError_isRestError(e);
  }
  const Pe = "tracingPolicy";
  function tracingPolicy_tracingPolicy(e = {}) {
   const t = util_userAgent_getUserAgentValue(e.userAgentPrefix), r = new sanitizer_Sanitizer({
    additionalAllowedQueryParameters: e.additionalAllowedQueryParameters
   }), n = tryCreateTracingClient();
   return {
    name: Pe,
    async sendRequest(e, i) {
     if (!n) return i(e);
     const a = await t, s = {
      "http.url": r.sanitizeUrl(e.url),
      "http.method": e.method,
      "http.user_agent": a,
      requestId: e.requestId
     };
     a && (s["http.user_agent"] = a);
     const {span: o, tracingContext: l} = tryCreateSpan(n, e, s) ?? {};
     if (!o || !l) return i(e);
     try {
      const t = await n.withContext(l, i, e);
      tryProcessResponse(o, t);
      return t;
     } catch (e) {
      tryProcessError(o, e);
      throw e;
     }
    }
   };
  }
  function tryCreateTracingClient() {
   try {
    return tracingClient_createTracingClient({
     namespace: "",
     packageName: "@azure/core-rest-pipeline",
     packageVersion: ce
    });
   } catch (e) {
    ie.warning(`Error when creating the TracingClient: ${error_getErrorMessage(e)}`);
    return;
   }
  }
  function tryCreateSpan(e, t, r) {
   try {
    const {span: n, updatedOptions: i} = e.startSpan(`HTTP ${t.method}`, {
     tracingOptions: t.tracingOptions
    }, {
     spanKind: "client",
     spanAttributes: r
    });
    if (!n.isRecording()) {
     n.end();
     return;
    }
    const a = e.createRequestHeaders(i.tracingOptions.tracingContext);
    for (const [e, r] of Object.entries(a)) t.headers.set(e, r);
    return {
     span: n,
     tracingContext: i.tracingOptions.tracingContext
    };
   } catch (e) {
    ie.warning(`Skipping creating a tracing span due to an error: ${error_getErrorMessage(e)}`);
    return;
   }
  }
  function tryProcessError(e, t) {
   try {
    e.setStatus({
     status: "error",
     error: esm_isError(t) ? t : void 0
    });
    esm_restError_isRestError(t) && t.statusCode && e.setAttribute("http.status_code", t.statusCode);
    e.end();
   } catch (e) {
    ie.warning(`Skipping tracing span processing due to an error: ${error_getErrorMessage(e)}`);
   }
  }
  function tryProcessResponse(e, t) {
   try {
    e.setAttribute("http.status_code", t.status);
    const r = t.headers.get("x-ms-request-id");
    r && e.setAttribute("serviceRequestId", r);
    t.status >= 400 && e.setStatus({
     status: "error"
    });
    e.end();
   } catch (e) {
    ie.warning(`Skipping tracing span processing due to an error: ${error_getErrorMessage(e)}`);
   }
  }
  function wrapAbortSignalLike(e) {
   if (e instanceof AbortSignal) return {
    abortSignal: e
   };
   if (e.aborted) return {
    abortSignal: AbortSignal.abort(e.reason)
   };
   const t = new AbortController;
   let r = !0;
   function cleanup() {
    if (r) {
     e.removeEventListener("abort", listener);
     r = !1;
    }
   }
   function listener() {
    t.abort(e.reason);
    cleanup();
   }
   e.addEventListener("abort", listener);
   return {
    abortSignal: t.signal,
    cleanup
   };
  }
  const ve = "wrapAbortSignalLikePolicy";
  function wrapAbortSignalLikePolicy_wrapAbortSignalLikePolicy() {
   return {
    name: ve,
    sendRequest: async (e, t) => {
     if (!e.abortSignal) return t(e);
     const {abortSignal: r, cleanup: n} = wrapAbortSignalLike(e.abortSignal);
     e.abortSignal = r;
     try {
      return await t(e);
     } finally {
      n?.();
     }
    }
   };
  }
  function esm_createPipelineFromOptions_createPipelineFromOptions(e) {
   const t = esm_pipeline_createEmptyPipeline();
   if (he) {
    e.agent && t.addPolicy(policies_agentPolicy_agentPolicy(e.agent));
    e.tlsOptions && t.addPolicy(policies_tlsPolicy_tlsPolicy(e.tlsOptions));
    t.addPolicy(policies_proxyPolicy_proxyPolicy(e.proxyOptions));
    t.addPolicy(policies_decompressResponsePolicy_decompressResponsePolicy());
   }
   t.addPolicy(wrapAbortSignalLikePolicy_wrapAbortSignalLikePolicy());
   t.addPolicy(policies_formDataPolicy_formDataPolicy(), {
    beforePolicies: [ ye ]
   });
   t.addPolicy(policies_userAgentPolicy_userAgentPolicy(e.userAgentOptions));
   t.addPolicy(setClientRequestIdPolicy_setClientRequestIdPolicy(e.telemetryOptions?.clientRequestIdHeaderName));
   t.addPolicy(policies_multipartPolicy_multipartPolicy(), {
    afterPhase: "Deserialize"
   });
   t.addPolicy(policies_defaultRetryPolicy_defaultRetryPolicy(e.retryOptions), {
    phase: "Retry"
   });
   t.addPolicy(tracingPolicy_tracingPolicy({
    ...e.userAgentOptions,
    ...e.loggingOptions
   }), {
    afterPhase: "Retry"
   });
   he && t.addPolicy(policies_redirectPolicy_redirectPolicy(e.redirectOptions), {
    afterPhase: "Retry"
   });
   t.addPolicy(policies_logPolicy_logPolicy(e.loggingOptions), {
    afterPhase: "Sign"
   });
   return t;
  }
  function esm_defaultHttpClient_createDefaultHttpClient() {
   const e = defaultHttpClient_createDefaultHttpClient();
   return {
    async sendRequest(t) {
     const {abortSignal: r, cleanup: n} = t.abortSignal ? wrapAbortSignalLike(t.abortSignal) : {};
     try {
      t.abortSignal = r;
      return await e.sendRequest(t);
     } finally {
      n?.();
     }
    }
   };
  }
  function esm_httpHeaders_createHttpHeaders(e) {
   return httpHeaders_createHttpHeaders(e);
  }
  function esm_pipelineRequest_createPipelineRequest(e) {
   return pipelineRequest_createPipelineRequest(e);
  }
  esm_createClientLogger("core-rest-pipeline retryPolicy");
  const we = {
   forcedRefreshWindowInMs: 1e3,
   retryIntervalInMs: 3e3,
   refreshWindowInMs: 12e4
  };
  async function beginRefresh(e, t, r) {
   async function tryGetAccessToken() {
    if (!(Date.now() < r)) {
     const t = await e();
     if (t === null) throw new Error("Failed to refresh access token.");
     return t;
    }
    try {
     return await e();
    } catch {
     return null;
    }
   }
   let n = await tryGetAccessToken();
   while (n === null) {
    await delay_delay(t);
    n = await tryGetAccessToken();
   }
   return n;
  }
  function tokenCycler_createTokenCycler(e, t) {
   let r, n = null, i = null;
   const a = {
    ...we,
    ...t
   }, s = {
    get isRefreshing() {
     return n !== null;
    },
    get shouldRefresh() {
     return !s.isRefreshing && (!!(i?.refreshAfterTimestamp && i.refreshAfterTimestamp < Date.now()) || (i?.expiresOnTimestamp ?? 0) - a.refreshWindowInMs < Date.now());
    },
    get mustRefresh() {
     return i === null || i.expiresOnTimestamp - a.forcedRefreshWindowInMs < Date.now();
    }
   };
   function refresh(t, o) {
    if (!s.isRefreshing) {
     const tryGetAccessToken = () => e.getToken(t, o);
     n = beginRefresh(tryGetAccessToken, a.retryIntervalInMs, i?.expiresOnTimestamp ?? Date.now()).then(e => {
      n = null;
      i = e;
      r = o.tenantId;
      return i;
     }).catch(e => {
      n = null;
      i = null;
      r = void 0;
      throw e;
     });
    }
    return n;
   }
   return async (e, t) => {
    const n = Boolean(t.claims), a = r !== t.tenantId;
    n && (i = null);
    const o = a || n || s.mustRefresh;
    if (o) return refresh(e, t);
    s.shouldRefresh && refresh(e, t);
    return i;
   };
  }
  const Ee = "bearerTokenAuthenticationPolicy";
  async function trySendRequest(e, t) {
   try {
    return [ await t(e), void 0 ];
   } catch (e) {
    if (esm_restError_isRestError(e) && e.response) return [ e.response, e ];
    throw e;
   }
  }
  async function defaultAuthorizeRequest(e) {
   const {scopes: t, getAccessToken: r, request: n} = e, i = {
    abortSignal: n.abortSignal,
    tracingOptions: n.tracingOptions,
    enableCae: !0
   }, a = await r(t, i);
   a && e.request.headers.set("Authorization", `Bearer ${a.token}`);
  }
  function isChallengeResponse(e) {
   return e.status === 401 && e.headers.has("WWW-Authenticate");
  }
  async function authorizeRequestOnCaeChallenge(e, t) {
   const {scopes: r} = e, n = await e.getAccessToken(r, {
    enableCae: !0,
    claims: t
   });
   if (!n) return !1;
   e.request.headers.set("Authorization", `${n.tokenType ?? "Bearer"} ${n.token}`);
   return !0;
  }
  function bearerTokenAuthenticationPolicy(e) {
   const {credential: t, scopes: r, challengeCallbacks: n} = e, i = e.logger || ie, a = {
    authorizeRequest: n?.authorizeRequest?.bind(n) ?? defaultAuthorizeRequest,
    authorizeRequestOnChallenge: n?.authorizeRequestOnChallenge?.bind(n)
   }, s = t ? tokenCycler_createTokenCycler(t) : () => Promise.resolve(null);
   return {
    name: Ee,
    async sendRequest(e, t) {
     if (!e.url.toLowerCase().startsWith("https://")) throw new Error("Bearer token authentication is not permitted for non-TLS protected (non-https) URLs.");
     await a.authorizeRequest({
      scopes: Array.isArray(r) ? r : [ r ],
      request: e,
      getAccessToken: s,
      logger: i
     });
     let n, o, l;
     [n, o] = await trySendRequest(e, t);
     if (isChallengeResponse(n)) {
      let c = getCaeChallengeClaims(n.headers.get("WWW-Authenticate"));
      if (c) {
       let a;
       try {
        a = atob(c);
       } catch (e) {
        i.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${c}`);
        return n;
       }
       l = await authorizeRequestOnCaeChallenge({
        scopes: Array.isArray(r) ? r : [ r ],
        response: n,
        request: e,
        getAccessToken: s,
        logger: i
       }, a);
       l && ([n, o] = await trySendRequest(e, t));
      } else if (a.authorizeRequestOnChallenge) {
       l = await a.authorizeRequestOnChallenge({
        scopes: Array.isArray(r) ? r : [ r ],
        request: e,
        response: n,
        getAccessToken: s,
        logger: i
       });
       l && ([n, o] = await trySendRequest(e, t));
       if (isChallengeResponse(n)) {
        c = getCaeChallengeClaims(n.headers.get("WWW-Authenticate"));
        if (c) {
         let a;
         try {
          a = atob(c);
         } catch (e) {
          i.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${c}`);
          return n;
         }
         l = await authorizeRequestOnCaeChallenge({
          scopes: Array.isArray(r) ? r : [ r ],
          response: n,
          request: e,
          getAccessToken: s,
          logger: i
         }, a);
         l && ([n, o] = await trySendRequest(e, t));
        }
       }
      }
     }
     if (o) throw o;
     return n;
    }
   };
  }
  function parseChallenges(e) {
   const t = /(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g, r = /(\w+)="([^"]*)"/g, n = [];
   let i;
   while ((i = t.exec(e)) !== null) {
    const e = i[1], t = i[2], a = {};
    let s;
    while ((s = r.exec(t)) !== null) a[s[1]] = s[2];
    n.push({
     scheme: e,
     params: a
    });
   }
   return n;
  }
  function getCaeChallengeClaims(e) {
   if (!e) return;
   const t = parseChallenges(e);
   return t.find(e => e.scheme === "Bearer" && e.params.claims && e.params.error === "insufficient_claims")?.params.claims;
  }
  function isTokenCredential(e) {
   const t = e;
   return t && typeof t.getToken == "function" && (t.signRequest === void 0 || t.getToken.length > 0);
  }
  const Re = "DisableKeepAlivePolicy";
  function createDisableKeepAlivePolicy() {
   return {
    name: Re,
    async sendRequest(e, t) {
     e.disableKeepAlive = !0;
     return t(e);
    }
   };
  }
  function pipelineContainsDisableKeepAlivePolicy(e) {
   return e.getOrderedPolicies().some(e => e.name === Re);
  }
  function encodeByteArray(e) {
   return esm_uint8ArrayToString(e, "base64");
  }
  function decodeString(e) {
   return esm_stringToUint8Array(e, "base64");
  }
  const Te = "$", ze = "_";
  function isPrimitiveBody(e, t) {
   return t !== "Composite" && t !== "Dictionary" && (typeof e == "string" || typeof e == "number" || typeof e == "boolean" || t?.match(/^(Date|DateTime|DateTimeRfc1123|UnixTime|ByteArray|Base64Url)$/i) !== null || e === void 0 || e === null);
  }
  const Oe = /^(-|\+)?P(?:([-+]?[0-9,.]*)Y)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)W)?(?:([-+]?[0-9,.]*)D)?(?:T(?:([-+]?[0-9,.]*)H)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)S)?)?$/;
  function isDuration(e) {
   return Oe.test(e);
  }
  const Ae = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/i;
  function isValidUuid(e) {
   return Ae.test(e);
  }
  function handleNullableResponseAndWrappableBody(e) {
   const t = {
    ...e.headers,
    ...e.body
   };
   return e.hasNullableType && Object.getOwnPropertyNames(t).length === 0 ? e.shouldWrapBody ? {
    body: null
   } : null : e.shouldWrapBody ? {
    ...e.headers,
    body: e.body
   } : t;
  }
  function flattenResponse(e, t) {
   const r = e.parsedHeaders;
   if (e.request.method === "HEAD") return {
    ...r,
    body: e.parsedBody
   };
   const n = t && t.bodyMapper, i = Boolean(n?.nullable), a = n?.type.name;
   if (a === "Stream") return {
    ...r,
    blobBody: e.blobBody,
    readableStreamBody: e.readableStreamBody
   };
   const s = a === "Composite" && n.type.modelProperties || {}, o = Object.keys(s).some(e => s[e].serializedName === "");
   if (a === "Sequence" || o) {
    const t = e.parsedBody ?? [];
    for (const r of Object.keys(s)) s[r].serializedName && (t[r] = e.parsedBody?.[r]);
    if (r) for (const e of Object.keys(r)) t[e] = r[e];
    return !i || e.parsedBody || r || Object.getOwnPropertyNames(s).length !== 0 ? t : null;
   }
   return handleNullableResponseAndWrappableBody({
    body: e.parsedBody,
    headers: r,
    hasNullableType: i,
    shouldWrapBody: isPrimitiveBody(e.parsedBody, a)
   });
  }
  class SerializerImpl {
   modelMappers;
   isXML;
   constructor(e = {}, t = !1) {
    this.modelMappers = e;
    this.isXML = t;
   }
   validateConstraints(e, t, r) {
    const failValidation = (e, n) => {
     throw new Error(`"${r}" with value "${t}" should satisfy the constraint "${e}": ${n}.`);
    };
    if (e.constraints && t !== void 0 && t !== null) {
     const {ExclusiveMaximum: r, ExclusiveMinimum: n, InclusiveMaximum: i, InclusiveMinimum: a, MaxItems: s, MaxLength: o, MinItems: l, MinLength: c, MultipleOf: m, Pattern: d, UniqueItems: p} = e.constraints;
     r !== void 0 && t >= r && failValidation("ExclusiveMaximum", r);
     n !== void 0 && t <= n && failValidation("ExclusiveMinimum", n);
     i !== void 0 && t > i && failValidation("InclusiveMaximum", i);
     a !== void 0 && t < a && failValidation("InclusiveMinimum", a);
     s !== void 0 && t.length > s && failValidation("MaxItems", s);
     o !== void 0 && t.length > o && failValidation("MaxLength", o);
     l !== void 0 && t.length < l && failValidation("MinItems", l);
     c !== void 0 && t.length < c && failValidation("MinLength", c);
     m !== void 0 && t % m !== 0 && failValidation("MultipleOf", m);
     if (d) {
      const e = typeof d == "string" ? new RegExp(d) : d;
      typeof t == "string" && t.match(e) !== null || failValidation("Pattern", d);
     }
     p && t.some((e, t, r) => r.indexOf(e) !== t) && failValidation("UniqueItems", p);
    }
   }
   serialize(e, t, r, n = {
    xml: {}
   }) {
    const i = {
     xml: {
      rootName: n.xml.rootName ?? "",
      includeRoot: n.xml.includeRoot ?? !1,
      xmlCharKey: n.xml.xmlCharKey ?? ze
     }
    };
    let a = {};
    const s = e.type.name;
    r || (r = e.serializedName);
    s.match(/^Sequence$/i) !== null && (a = []);
    e.isConstant && (t = e.defaultValue);
    const {required: o, nullable: l} = e;
    if (o && l && t === void 0) throw new Error(`${r} cannot be undefined.`);
    if (o && !l && (t === void 0 || t === null)) throw new Error(`${r} cannot be null or undefined.`);
    if (!o && l === !1 && t === null) throw new Error(`${r} cannot be null.`);
    if (t === void 0 || t === null) a = t; else if (s.match(/^any$/i) !== null) a = t; else if (s.match(/^(Number|String|Boolean|Object|Stream|Uuid)$/i) !== null) a = serializeBasicTypes(s, r, t); else if (s.match(/^Enum$/i) !== null) {
     const n = e;
     a = serializeEnumType(r, n.type.allowedValues, t);
    } else s.match(/^(Date|DateTime|TimeSpan|DateTimeRfc1123|UnixTime)$/i) !== null ? a = serializeDateTypes(s, t, r) : s.match(/^ByteArray$/i) !== null ? a = serializeByteArrayType(r, t) : s.match(/^Base64Url$/i) !== null ? a = serializeBase64UrlType(r, t) : s.match(/^Sequence$/i) !== null ? a = serializeSequenceType(this, e, t, r, Boolean(this.isXML), i) : s.match(/^Dictionary$/i) !== null ? a = serializeDictionaryType(this, e, t, r, Boolean(this.isXML), i) : s.match(/^Composite$/i) !== null && (a = serializeCompositeType(this, e, t, r, Boolean(this.isXML), i));
    return a;
   }
   deserialize(e, t, r, n = {
    xml: {}
   }) {
    const i = {
     xml: {
      rootName: n.xml.rootName ?? "",
      includeRoot: n.xml.includeRoot ?? !1,
      xmlCharKey: n.xml.xmlCharKey ?? ze
     },
     ignoreUnknownProperties: n.ignoreUnknownProperties ?? !1
    };
    if (t === void 0 || t === null) {
     this.isXML && e.type.name === "Sequence" && !e.xmlIsWrapped && (t = []);
     e.defaultValue !== void 0 && (t = e.defaultValue);
     return t;
    }
    let a;
    const s = e.type.name;
    r || (r = e.serializedName);
    if (s.match(/^Composite$/i) !== null) a = deserializeCompositeType(this, e, t, r, i); else {
     if (this.isXML) {
      const e = i.xml.xmlCharKey;
      t[Te] !== void 0 && t[e] !== void 0 && (t = t[e]);
     }
     if (s.match(/^Number$/i) !== null) {
      a = parseFloat(t);
      isNaN(a) && (a = t);
     } else s.match(/^Boolean$/i) !== null ? a = t === "true" || t !== "false" && t : s.match(/^(String|Enum|Object|Stream|Uuid|TimeSpan|any)$/i) !== null ? a = t : s.match(/^(Date|DateTime|DateTimeRfc1123)$/i) !== null ? a = new Date(t) : s.match(/^UnixTime$/i) !== null ? a = unixTimeToDate(t) : s.match(/^ByteArray$/i) !== null ? a = decodeString(t) : s.match(/^Base64Url$/i) !== null ? a = base64UrlToByteArray(t) : s.match(/^Sequence$/i) !== null ? a = deserializeSequenceType(this, e, t, r, i) : s.match(/^Dictionary$/i) !== null && (a = deserializeDictionaryType(this, e, t, r, i));
    }
    e.isConstant && (a = e.defaultValue);
    return a;
   }
  }
  function createSerializer(e = {}, t = !1) {
   return new SerializerImpl(e, t);
  }
  function trimEnd(e, t) {
   let r = e.length;
   while (r - 1 >= 0 && e[r - 1] === t) --r;
   return e.substr(0, r);
  }
  function bufferToBase64Url(e) {
   if (!e) return;
   if (!(e instanceof Uint8Array)) throw new Error("Please provide an input of type Uint8Array for converting to Base64Url.");
   const t = encodeByteArray(e);
   return trimEnd(t, "=").replace(/\+/g, "-").replace(/\//g, "_");
  }
  function base64UrlToByteArray(e) {
   if (e) {
    if (e && typeof e.valueOf() != "string") throw new Error("Please provide an input of type string for converting to Uint8Array");
    e = e.replace(/-/g, "+").replace(/_/g, "/");
    return decodeString(e);
   }
  }
  function splitSerializeName(e) {
   const t = [];
   let r = "";
   if (e) {
    const n = e.split(".");
    for (const e of n) if (e.charAt(e.length - 1) === "\\") r += e.substr(0, e.length - 1) + "."; else {
     r += e;
     t.push(r);
     r = "";
    }
   }
   return t;
  }
  function dateToUnixTime(e) {
   if (e) {
    typeof e.valueOf() == "string" && (e = new Date(e));
    return Math.floor(e.getTime() / 1e3);
   }
  }
  function unixTimeToDate(e) {
   if (e) return new Date(e * 1e3);
  }
  function serializeBasicTypes(e, t, r) {
   if (r !== null && r !== void 0) if (e.match(/^Number$/i) !== null) {
    if (typeof r != "number") throw new Error(`${t} with value ${r} must be of type number.`);
   } else if (e.match(/^String$/i) !== null) {
    if (typeof r.valueOf() != "string") throw new Error(`${t} with value "${r}" must be of type string.`);
   } else if (e.match(/^Uuid$/i) !== null) {
    if (typeof r.valueOf() != "string" || !isValidUuid(r)) throw new Error(`${t} with value "${r}" must be of type string and a valid uuid.`);
   } else if (e.match(/^Boolean$/i) !== null) {
    if (typeof r != "boolean") throw new Error(`${t} with value ${r} must be of type boolean.`);
   } else if (e.match(/^Stream$/i) !== null) {
    const e = typeof r;
    if (!(e === "string" || typeof r.pipe == "function" || typeof r.tee == "function" || r instanceof ArrayBuffer || ArrayBuffer.isView(r) || (typeof Blob == "function" || typeof Blob == "object") && r instanceof Blob || e === "function")) throw new Error(`${t} must be a string, Blob, ArrayBuffer, ArrayBufferView, ReadableStream, or () => ReadableStream.`);
   }
   return r;
  }
  function serializeEnumType(e, t, r) {
   if (!t) throw new Error(`Please provide a set of allowedValues to validate ${e} as an Enum Type.`);
   const n = t.some(e => typeof e.valueOf() == "string" ? e.toLowerCase() === r.toLowerCase() : e === r);
   if (!n) throw new Error(`${r} is not a valid value for ${e}. The valid values are: ${JSON.stringify(t)}.`);
   return r;
  }
  function serializeByteArrayType(e, t) {
   if (t !== void 0 && t !== null) {
    if (!(t instanceof Uint8Array)) throw new Error(`${e} must be of type Uint8Array.`);
    t = encodeByteArray(t);
   }
   return t;
  }
  function serializeBase64UrlType(e, t) {
   if (t !== void 0 && t !== null) {
    if (!(t instanceof Uint8Array)) throw new Error(`${e} must be of type Uint8Array.`);
    t = bufferToBase64Url(t);
   }
   return t;
  }
  function serializeDateTypes(e, t, r) {
   if (t !== void 0 && t !== null) if (e.match(/^Date$/i) !== null) {
    if (!(t instanceof Date || typeof t.valueOf() == "string" && !isNaN(Date.parse(t)))) throw new Error(`${r} must be an instanceof Date or a string in ISO8601 format.`);
    t = t instanceof Date ? t.toISOString().substring(0, 10) : new Date(t).toISOString().substring(0, 10);
   } else if (e.match(/^DateTime$/i) !== null) {
    if (!(t instanceof Date || typeof t.valueOf() == "string" && !isNaN(Date.parse(t)))) throw new Error(`${r} must be an instanceof Date or a string in ISO8601 format.`);
    t = t instanceof Date ? t.toISOString() : new Date(t).toISOString();
   } else if (e.match(/^DateTimeRfc1123$/i) !== null) {
    if (!(t instanceof Date || typeof t.valueOf() == "string" && !isNaN(Date.parse(t)))) throw new Error(`${r} must be an instanceof Date or a string in RFC-1123 format.`);
    t = t instanceof Date ? t.toUTCString() : new Date(t).toUTCString();
   } else if (e.match(/^UnixTime$/i) !== null) {
    if (!(t instanceof Date || typeof t.valueOf() == "string" && !isNaN(Date.parse(t)))) throw new Error(`${r} must be an instanceof Date or a string in RFC-1123/ISO8601 format for it to be serialized in UnixTime/Epoch format.`);
    t = dateToUnixTime(t);
   } else if (e.match(/^TimeSpan$/i) !== null && !isDuration(t)) throw new Error(`${r} must be a string in ISO 8601 format. Instead was "${t}".`);
   return t;
  }
  function serializeSequenceType(e, t, r, n, i, a) {
   if (!Array.isArray(r)) throw new Error(`${n} must be of type Array.`);
   let s = t.type.element;
   if (!s || typeof s != "object") throw new Error(`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in ${n}.`);
   s.type.name === "Composite" && s.type.className && (s = e.modelMappers[s.type.className] ?? s);
   const o = [];
   for (let t = 0; t < r.length; t++) {
    const l = e.serialize(s, r[t], n, a);
    if (i && s.xmlNamespace) {
     const e = s.xmlNamespacePrefix ? `xmlns:${s.xmlNamespacePrefix}` : "xmlns";
     if (s.type.name === "Composite") {
      o[t] = {
       ...l
      };
      o[t][Te] = {
       [e]: s.xmlNamespace
      };
     } else {
      o[t] = {};
      o[t][a.xml.xmlCharKey] = l;
      o[t][Te] = {
       [e]: s.xmlNamespace
      };
     }
    } else o[t] = l;
   }
   return o;
  }
  function serializeDictionaryType(e, t, r, n, i, a) {
   if (typeof r != "object") throw new Error(`${n} must be of type object.`);
   const s = t.type.value;
   if (!s || typeof s != "object") throw new Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${n}.`);
   const o = {};
   for (const t of Object.keys(r)) {
    const l = e.serialize(s, r[t], n, a);
    o[t] = getXmlObjectValue(s, l, i, a);
   }
   if (i && t.xmlNamespace) {
    const e = t.xmlNamespacePrefix ? `xmlns:${t.xmlNamespacePrefix}` : "xmlns", r = o;
    r[Te] = {
     [e]: t.xmlNamespace
    };
    return r;
   }
   return o;
  }
  function resolveAdditionalProperties(e, t, r) {
   const n = t.type.additionalProperties;
   if (!n && t.type.className) {
    const n = resolveReferencedMapper(e, t, r);
    return n?.type.additionalProperties;
   }
   return n;
  }
  function resolveReferencedMapper(e, t, r) {
   const n = t.type.className;
   if (!n) throw new Error(`Class name for model "${r}" is not provided in the mapper "${JSON.stringify(t, void 0, 2)}".`);
   return e.modelMappers[n];
  }
  function resolveModelProperties(e, t, r) {
   let n = t.type.modelProperties;
   if (!n) {
    const i = resolveReferencedMapper(e, t, r);
    if (!i) throw new Error(`mapper() cannot be null or undefined for model "${t.type.className}".`);
    n = i?.type.modelProperties;
    if (!n) throw new Error(`modelProperties cannot be null or undefined in the mapper "${JSON.stringify(i)}" of type "${t.type.className}" for object "${r}".`);
   }
   return n;
  }
  function serializeCompositeType(e, t, r, n, i, a) {
   getPolymorphicDiscriminatorRecursively(e, t) && (t = getPolymorphicMapper(e, t, r, "clientName"));
   if (r !== void 0 && r !== null) {
    const s = {}, o = resolveModelProperties(e, t, n);
    for (const l of Object.keys(o)) {
     const c = o[l];
     if (c.readOnly) continue;
     let m, d = s;
     if (e.isXML) m = c.xmlIsWrapped ? c.xmlName : c.xmlElementName || c.xmlName; else {
      const e = splitSerializeName(c.serializedName);
      m = e.pop();
      for (const t of e) {
       const e = d[t];
       e !== void 0 && e !== null || (r[l] === void 0 || r[l] === null) && c.defaultValue === void 0 || (d[t] = {});
       d = d[t];
      }
     }
     if (d !== void 0 && d !== null) {
      if (i && t.xmlNamespace) {
       const e = t.xmlNamespacePrefix ? `xmlns:${t.xmlNamespacePrefix}` : "xmlns";
       d[Te] = {
        ...d[Te],
        [e]: t.xmlNamespace
       };
      }
      const s = c.serializedName !== "" ? n + "." + c.serializedName : n;
      let o = r[l];
      const p = getPolymorphicDiscriminatorRecursively(e, t);
      !p || p.clientName !== l || o !== void 0 && o !== null || (o = t.serializedName);
      const u = e.serialize(c, o, s, a);
      if (u !== void 0 && m !== void 0 && m !== null) {
       const e = getXmlObjectValue(c, u, i, a);
       if (i && c.xmlIsAttribute) {
        d[Te] = d[Te] || {};
        d[Te][m] = u;
       } else i && c.xmlIsWrapped ? d[m] = {
        [c.xmlElementName]: e
       } : d[m] = e;
      }
     }
    }
    const l = resolveAdditionalProperties(e, t, n);
    if (l) {
     const t = Object.keys(o);
     for (const i of Object.keys(r)) {
      const o = t.every(e => e !== i);
      o && Object.defineProperty(s, i, {
       value: e.serialize(l, r[i], n + '["' + i + '"]', a),
       enumerable: !0,
       configurable: !0,
       writable: !0
      });
     }
    }
    return s;
   }
   return r;
  }
  function getXmlObjectValue(e, t, r, n) {
   if (!r || !e.xmlNamespace) return t;
   const i = e.xmlNamespacePrefix ? `xmlns:${e.xmlNamespacePrefix}` : "xmlns", a = {
    [i]: e.xmlNamespace
   };
   if ([ "Composite" ].includes(e.type.name)) {
    if (t[Te]) return t;
    {
     const e = {
      ...t
     };
     e[Te] = a;
     return e;
    }
   }
   const s = {};
   s[n.xml.xmlCharKey] = t;
   s[Te] = a;
   return s;
  }
  function isSpecialXmlProperty(e, t) {
   return [ Te, t.xml.xmlCharKey ].includes(e);
  }
  function deserializeCompositeType(e, t, r, n, i) {
   const a = i.xml.xmlCharKey ?? ze;
   getPolymorphicDiscriminatorRecursively(e, t) && (t = getPolymorphicMapper(e, t, r, "serializedName"));
   const s = resolveModelProperties(e, t, n);
   let o = {};
   const l = [];
   for (const c of Object.keys(s)) {
    const m = s[c], d = splitSerializeName(s[c].serializedName);
    l.push(d[0]);
    const {serializedName: p, xmlName: u, xmlElementName: h} = m;
    let g = n;
    p !== "" && p !== void 0 && (g = n + "." + p);
    const y = m.headerCollectionPrefix;
    if (y) {
     const t = {};
     for (const n of Object.keys(r)) {
      n.startsWith(y) && (t[n.substring(y.length)] = e.deserialize(m.type.value, r[n], g, i));
      l.push(n);
     }
     o[c] = t;
    } else if (e.isXML) if (m.xmlIsAttribute && r[Te]) o[c] = e.deserialize(m, r[Te][u], g, i); else if (m.xmlIsMsText) r[a] !== void 0 ? o[c] = r[a] : typeof r == "string" && (o[c] = r); else {
     const t = h || u || p;
     if (m.xmlIsWrapped) {
      const t = r[u], n = t?.[h] ?? [];
      Object.defineProperty(o, c, {
       value: e.deserialize(m, n, g, i),
       enumerable: !0,
       configurable: !0,
       writable: !0
      });
      l.push(u);
     } else {
      const n = r[t];
      o[c] = e.deserialize(m, n, g, i);
      l.push(t);
     }
    } else {
     let n, a = r, l = 0;
     for (const e of d) {
      if (!a) break;
      l++;
      a = a[e];
     }
     a === null && l < d.length && (a = void 0);
     n = a;
     const p = t.type.polymorphicDiscriminator;
     !p || c !== p.clientName || n !== void 0 && n !== null || (n = t.serializedName);
     let u;
     if (Array.isArray(r[c]) && s[c].serializedName === "") {
      n = r[c];
      const t = e.deserialize(m, n, g, i);
      for (const [e, r] of Object.entries(o)) Object.prototype.hasOwnProperty.call(t, e) || (t[e] = r);
      o = t;
     } else if (n !== void 0 || m.defaultValue !== void 0) {
      u = e.deserialize(m, n, g, i);
      o[c] = u;
     }
    }
   }
   const c = t.type.additionalProperties;
   if (c) {
    const isAdditionalProperty = e => {
     for (const t of Object.keys(s)) {
      const r = splitSerializeName(s[t].serializedName);
      if (r[0] === e) return !1;
     }
     return !0;
    };
    for (const t of Object.keys(r)) if (isAdditionalProperty(t)) {
     const a = e.deserialize(c, r[t], n + '["' + t + '"]', i);
     Object.defineProperty(o, t, {
      value: a,
      enumerable: !0,
      configurable: !0,
      writable: !0
     });
    }
   } else if (r && !i.ignoreUnknownProperties) for (const e of Object.keys(r)) o[e] !== void 0 || l.includes(e) || isSpecialXmlProperty(e, i) || Object.defineProperty(o, e, {
    value: r[e],
    enumerable: !0,
    configurable: !0,
    writable: !0
   });
   return o;
  }
  function deserializeDictionaryType(e, t, r, n, i) {
   const a = t.type.value;
   if (!a || typeof a != "object") throw new Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${n}`);
   if (r) {
    const t = {};
    for (const s of Object.keys(r)) t[s] = e.deserialize(a, r[s], n, i);
    return t;
   }
   return r;
  }
  function deserializeSequenceType(e, t, r, n, i) {
   let a = t.type.element;
   if (!a || typeof a != "object") throw new Error(`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in ${n}`);
   if (r) {
    Array.isArray(r) || (r = [ r ]);
    a.type.name === "Composite" && a.type.className && (a = e.modelMappers[a.type.className] ?? a);
    const t = [];
    for (let s = 0; s < r.length; s++) t[s] = e.deserialize(a, r[s], `${n}[${s}]`, i);
    return t;
   }
   return r;
  }
  function getIndexDiscriminator(e, t, r) {
   const n = [ r ];
   while (n.length) {
    const r = n.shift(), i = t === r ? t : r + "." + t;
    if (Object.prototype.hasOwnProperty.call(e, i)) return e[i];
    for (const [t, i] of Object.entries(e)) t.startsWith(r + ".") && i.type.uberParent === r && i.type.className && n.push(i.type.className);
   }
  }
  function getPolymorphicMapper(e, t, r, n) {
   const i = getPolymorphicDiscriminatorRecursively(e, t);
   if (i) {
    let a = i[n];
    if (a) {
     n === "serializedName" && (a = a.replace(/\\/gi, ""));
     const i = r[a], s = t.type.uberParent ?? t.type.className;
     if (typeof i == "string" && s) {
      const r = getIndexDiscriminator(e.modelMappers.discriminators, i, s);
      r && (t = r);
     }
    }
   }
   return t;
  }
  function getPolymorphicDiscriminatorRecursively(e, t) {
   return t.type.polymorphicDiscriminator || getPolymorphicDiscriminatorSafely(e, t.type.uberParent) || getPolymorphicDiscriminatorSafely(e, t.type.className);
  }
  function getPolymorphicDiscriminatorSafely(e, t) {
   return t && e.modelMappers[t] && e.modelMappers[t].type.polymorphicDiscriminator;
  }
  const Ie = {
   Base64Url: "Base64Url",
   Boolean: "Boolean",
   ByteArray: "ByteArray",
   Composite: "Composite",
   Date: "Date",
   DateTime: "DateTime",
   DateTimeRfc1123: "DateTimeRfc1123",
   Dictionary: "Dictionary",
   Enum: "Enum",
   Number: "Number",
   Object: "Object",
   Sequence: "Sequence",
   String: "String",
   Stream: "Stream",
   TimeSpan: "TimeSpan",
   UnixTime: "UnixTime"
  };
  var _e = r(70030);
  const Be = _e.w;
  function getOperationArgumentValueFromParameter(e, t, r) {
   let n = t.parameterPath;
   const i = t.mapper;
   let a;
   typeof n == "string" && (n = [ n ]);
   if (Array.isArray(n)) {
    if (n.length > 0) if (i.isConstant) a = i.defaultValue; else {
     let t = getPropertyFromParameterPath(e, n);
     !t.propertyFound && r && (t = getPropertyFromParameterPath(r, n));
     let s = !1;
     t.propertyFound || (s = i.required || n[0] === "options" && n.length === 2);
     a = s ? i.defaultValue : t.propertyValue;
    }
   } else {
    i.required && (a = {});
    for (const [t, s] of Object.entries(n)) {
     const n = i.type.modelProperties[t], o = getOperationArgumentValueFromParameter(e, {
      parameterPath: s,
      mapper: n
     }, r);
     if (o !== void 0) {
      a || (a = {});
      Object.defineProperty(a, t, {
       value: o,
       enumerable: !0,
       configurable: !0,
       writable: !0
      });
     }
    }
   }
   return a;
  }
  function getPropertyFromParameterPath(e, t) {
   const r = {
    propertyFound: !1
   };
   let n = 0;
   for (;n < t.length; ++n) {
    const r = t[n];
    if (!e || !(r in e)) break;
    e = e[r];
   }
   if (n === t.length) {
    r.propertyValue = e;
    r.propertyFound = !0;
   }
   return r;
  }
  const Me = Symbol.for("@azure/core-client original request");
  function hasOriginalRequest(e) {
   return Me in e;
  }
  function getOperationRequestInfo(e) {
   if (hasOriginalRequest(e)) return getOperationRequestInfo(e[Me]);
   let t = Be.operationRequestMap.get(e);
   if (!t) {
    t = {};
    Be.operationRequestMap.set(e, t);
   }
   return t;
  }
  const qe = [ "application/json", "text/json" ], Le = [ "application/xml", "application/atom+xml" ], De = "deserializationPolicy";
  function deserializationPolicy(e = {}) {
   const t = e.expectedContentTypes?.json ?? qe, r = e.expectedContentTypes?.xml ?? Le, n = e.parseXML, i = e.serializerOptions, a = {
    xml: {
     rootName: i?.xml.rootName ?? "",
     includeRoot: i?.xml.includeRoot ?? !1,
     xmlCharKey: i?.xml.xmlCharKey ?? ze
    }
   };
   return {
    name: De,
    async sendRequest(e, i) {
     const s = await i(e);
     return deserializeResponseBody(t, r, s, a, n);
    }
   };
  }
  function getOperationResponseMap(e) {
   let t;
   const r = e.request, n = getOperationRequestInfo(r), i = n?.operationSpec;
   i && (t = n?.operationResponseGetter ? n?.operationResponseGetter(i, e) : i.responses[e.status]);
   return t;
  }
  function shouldDeserializeResponse(e) {
   const t = e.request, r = getOperationRequestInfo(t), n = r?.shouldDeserialize;
   let i;
   i = n === void 0 || (typeof n == "boolean" ? n : n(e));
   return i;
  }
  async function deserializeResponseBody(e, t, r, n, i) {
   const a = await parse(e, t, r, n, i);
   if (!shouldDeserializeResponse(a)) return a;
   const s = getOperationRequestInfo(a.request), o = s?.operationSpec;
   if (!o || !o.responses) return a;
   const l = getOperationResponseMap(a), {error: c, shouldReturnResponse: m} = handleErrorResponse(a, o, l, n);
   if (c) throw c;
   if (m) return a;
   if (l) {
    if (l.bodyMapper) {
     let e = a.parsedBody;
     o.isXML && l.bodyMapper.type.name === Ie.Sequence && (e = typeof e == "object" ? e[l.bodyMapper.xmlElementName] : []);
     try {
      a.parsedBody = o.serializer.deserialize(l.bodyMapper, e, "operationRes.parsedBody", n);
     } catch (e) {
      const t = new Ce(`Error ${e} occurred in deserializing the responseBody - ${a.bodyAsText}`, {
       statusCode: a.status,
       request: a.request,
       response: a
      });
      throw t;
     }
    } else o.httpMethod === "HEAD" && (a.parsedBody = r.status >= 200 && r.status < 300);
    l.headersMapper && (a.parsedHeaders = o.serializer.deserialize(l.headersMapper, a.headers.toJSON(), "operationRes.parsedHeaders", {
     xml: {},
     ignoreUnknownProperties: !0
    }));
   }
   return a;
  }
  function isOperationSpecEmpty(e) {
   const t = Object.keys(e.responses);
   return t.length === 0 || t.length === 1 && t[0] === "default";
  }
  function handleErrorResponse(e, t, r, n) {
   const i = 200 <= e.status && e.status < 300, a = isOperationSpecEmpty(t) ? i : !!r;
   if (a) {
    if (!r) return {
     error: null,
     shouldReturnResponse: !1
    };
    if (!r.isError) return {
     error: null,
     shouldReturnResponse: !1
    };
   }
   const s = r ?? t.responses.default, o = e.request.streamResponseStatusCodes?.has(e.status) ? `Unexpected status code: ${e.status}` : e.bodyAsText, l = new Ce(o, {
    statusCode: e.status,
    request: e.request,
    response: e
   });
   if (!(s || e.parsedBody?.error?.code && e.parsedBody?.error?.message)) throw l;
   const c = s?.bodyMapper, m = s?.headersMapper;
   try {
    if (e.parsedBody) {
     const r = e.parsedBody;
     let i;
     if (c) {
      let e = r;
      if (t.isXML && c.type.name === Ie.Sequence) {
       e = [];
       const t = c.xmlElementName;
       typeof r == "object" && t && (e = r[t]);
      }
      i = t.serializer.deserialize(c, e, "error.response.parsedBody", n);
     }
     const a = r.error || i || r;
     l.code = a.code;
     a.message && (l.message = a.message);
     c && (l.response.parsedBody = i);
    }
    e.headers && m && (l.response.parsedHeaders = t.serializer.deserialize(m, e.headers.toJSON(), "operationRes.parsedHeaders"));
   } catch (t) {
    l.message = `Error "${t.message}" occurred in deserializing the responseBody - "${e.bodyAsText}" for the default response.`;
   }
   return {
    error: l,
    shouldReturnResponse: !1
   };
  }
  async function parse(e, t, r, n, i) {
   if (!r.request.streamResponseStatusCodes?.has(r.status) && r.bodyAsText) {
    const a = r.bodyAsText, s = r.headers.get("Content-Type") || "", o = s ? s.split(";").map(e => e.toLowerCase()) : [];
    try {
     if (o.length === 0 || o.some(t => e.indexOf(t) !== -1)) {
      r.parsedBody = JSON.parse(a);
      return r;
     }
     if (o.some(e => t.indexOf(e) !== -1)) {
      if (!i) throw new Error("Parsing XML not supported.");
      const e = await i(a, n.xml);
      r.parsedBody = e;
      return r;
     }
    } catch (e) {
     const t = `Error "${e}" occurred while parsing the response body - ${r.bodyAsText}.`, n = e.code || Ce.PARSE_ERROR, i = new Ce(t, {
      code: n,
      statusCode: r.status,
      request: r.request,
      response: r
     });
     throw i;
    }
   }
   return r;
  }
  function getStreamingResponseStatusCodes(e) {
   const t = new Set;
   for (const [r, n] of Object.entries(e.responses)) n.bodyMapper && n.bodyMapper.type.name === Ie.Stream && t.add(Number(r));
   return t;
  }
  function getPathStringFromParameter(e) {
   const {parameterPath: t, mapper: r} = e;
   let n;
   n = typeof t == "string" ? t : Array.isArray(t) ? t.join(".") : r.serializedName;
   return n;
  }
  const ke = "serializationPolicy";
  function serializationPolicy(e = {}) {
   const t = e.stringifyXML;
   return {
    name: ke,
    sendRequest(e, r) {
     const n = getOperationRequestInfo(e), i = n?.operationSpec, a = n?.operationArguments;
     if (i && a) {
      serializeHeaders(e, a, i);
      serializeRequestBody(e, a, i, t);
     }
     return r(e);
    }
   };
  }
  function serializeHeaders(e, t, r) {
   if (r.headerParameters) for (const n of r.headerParameters) {
    let i = getOperationArgumentValueFromParameter(t, n);
    if (i !== null && i !== void 0 || n.mapper.required) {
     i = r.serializer.serialize(n.mapper, i, getPathStringFromParameter(n));
     const t = n.mapper.headerCollectionPrefix;
     if (t) for (const r of Object.keys(i)) e.headers.set(t + r, i[r]); else e.headers.set(n.mapper.serializedName || getPathStringFromParameter(n), i);
    }
   }
   const n = t.options?.requestOptions?.customHeaders;
   if (n) for (const t of Object.keys(n)) e.headers.set(t, n[t]);
  }
  function serializeRequestBody(e, t, r, n = function() {
   throw new Error("XML serialization unsupported!");
  }) {
   const i = t.options?.serializerOptions, a = {
    xml: {
     rootName: i?.xml.rootName ?? "",
     includeRoot: i?.xml.includeRoot ?? !1,
     xmlCharKey: i?.xml.xmlCharKey ?? ze
    }
   }, s = a.xml.xmlCharKey;
   if (r.requestBody && r.requestBody.mapper) {
    e.body = getOperationArgumentValueFromParameter(t, r.requestBody);
    const i = r.requestBody.mapper, {required: o, serializedName: l, xmlName: c, xmlElementName: m, xmlNamespace: d, xmlNamespacePrefix: p, nullable: u} = i, h = i.type.name;
    try {
     if (e.body !== void 0 && e.body !== null || u && e.body === null || o) {
      const t = getPathStringFromParameter(r.requestBody);
      e.body = r.serializer.serialize(i, e.body, t, a);
      const o = h === Ie.Stream;
      if (r.isXML) {
       const t = p ? `xmlns:${p}` : "xmlns", r = getXmlValueWithNamespace(d, t, h, e.body, a);
       h === Ie.Sequence ? e.body = n(prepareXMLRootList(r, m || c || l, t, d), {
        rootName: c || l,
        xmlCharKey: s
       }) : o || (e.body = n(r, {
        rootName: c || l,
        xmlCharKey: s
       }));
      } else {
       if (h === Ie.String && (r.contentType?.match("text/plain") || r.mediaType === "text")) return;
       o || (e.body = JSON.stringify(e.body));
      }
     }
    } catch (e) {
     throw new Error(`Error "${e.message}" occurred in serializing the payload - ${JSON.stringify(l, void 0, "  ")}.`);
    }
   } else if (r.formDataParameters && r.formDataParameters.length > 0) {
    e.formData = {};
    for (const n of r.formDataParameters) {
     const i = getOperationArgumentValueFromParameter(t, n);
     if (i !== void 0 && i !== null) {
      const t = n.mapper.serializedName || getPathStringFromParameter(n);
      e.formData[t] = r.serializer.serialize(n.mapper, i, getPathStringFromParameter(n), a);
     }
    }
   }
  }
  function getXmlValueWithNamespace(e, t, r, n, i) {
   if (e && ![ "Composite", "Sequence", "Dictionary" ].includes(r)) {
    const r = {};
    r[i.xml.xmlCharKey] = n;
    r[Te] = {
     [t]: e
    };
    return r;
   }
   return n;
  }
  function prepareXMLRootList(e, t, r, n) {
   Array.isArray(e) || (e = [ e ]);
   if (!r || !n) return {
    [t]: e
   };
   const i = {
    [t]: e
   };
   i[Te] = {
    [r]: n
   };
   return i;
  }
  function createClientPipeline(e = {}) {
   const t = esm_createPipelineFromOptions_createPipelineFromOptions(e ?? {});
   e.credentialOptions && t.addPolicy(bearerTokenAuthenticationPolicy({
    credential: e.credentialOptions.credential,
    scopes: e.credentialOptions.credentialScopes
   }));
   t.addPolicy(serializationPolicy(e.serializationOptions), {
    phase: "Serialize"
   });
   t.addPolicy(deserializationPolicy(e.deserializationOptions), {
    phase: "Deserialize"
   });
   return t;
  }
  let He;
  function getCachedDefaultHttpClient() {
   He || (He = esm_defaultHttpClient_createDefaultHttpClient());
   return He;
  }
  const Ue = {
   CSV: ",",
   SSV: " ",
   Multi: "Multi",
   TSV: "\t",
   Pipes: "|"
  };
  function getRequestUrl(e, t, r, n) {
   const i = calculateUrlReplacements(t, r, n);
   let a = !1, s = replaceAll(e, i);
   if (t.path) {
    let e = replaceAll(t.path, i);
    t.path === "/{nextLink}" && e.startsWith("/") && (e = e.substring(1));
    if (isAbsoluteUrl(e)) {
     s = e;
     a = !0;
    } else s = appendPath(s, e);
   }
   const {queryParams: o, sequenceParams: l} = calculateQueryParameters(t, r, n);
   s = appendQueryParams(s, o, l, a);
   return s;
  }
  function replaceAll(e, t) {
   let r = e;
   for (const [e, n] of t) r = r.split(e).join(n);
   return r;
  }
  function calculateUrlReplacements(e, t, r) {
   const n = new Map;
   if (e.urlParameters?.length) for (const i of e.urlParameters) {
    let a = getOperationArgumentValueFromParameter(t, i, r);
    const s = getPathStringFromParameter(i);
    a = e.serializer.serialize(i.mapper, a, s);
    i.skipEncoding || (a = encodeURIComponent(a));
    n.set(`{${i.mapper.serializedName || s}}`, a);
   }
   return n;
  }
  function isAbsoluteUrl(e) {
   return e.includes("://");
  }
  function appendPath(e, t) {
   if (!t) return e;
   const r = new URL(e);
   let n = r.pathname;
   n.endsWith("/") || (n = `${n}/`);
   t.startsWith("/") && (t = t.substring(1));
   const i = t.indexOf("?");
   if (i !== -1) {
    const e = t.substring(0, i), a = t.substring(i + 1);
    n += e;
    a && (r.search = r.search ? `${r.search}&${a}` : a);
   } else n += t;
   Object.assign(r, {
    pathname: n
   });
   return r.toString();
  }
  function calculateQueryParameters(e, t, r) {
   const n = new Map, i = new Set;
   if (e.queryParameters?.length) for (const a of e.queryParameters) {
    a.mapper.type.name === "Sequence" && a.mapper.serializedName && i.add(a.mapper.serializedName);
    let s = getOperationArgumentValueFromParameter(t, a, r);
    if (s !== void 0 && s !== null || a.mapper.required) {
     s = e.serializer.serialize(a.mapper, s, getPathStringFromParameter(a));
     const t = a.collectionFormat ? Ue[a.collectionFormat] : "";
     Array.isArray(s) && (s = s.map(e => e ?? ""));
     if (a.collectionFormat === "Multi" && s.length === 0) continue;
     !Array.isArray(s) || a.collectionFormat !== "SSV" && a.collectionFormat !== "TSV" || (s = s.join(t));
     a.skipEncoding || (s = Array.isArray(s) ? s.map(e => encodeURIComponent(e)) : encodeURIComponent(s));
     !Array.isArray(s) || a.collectionFormat !== "CSV" && a.collectionFormat !== "Pipes" || (s = s.join(t));
     n.set(a.mapper.serializedName || getPathStringFromParameter(a), s);
    }
   }
   return {
    queryParams: n,
    sequenceParams: i
   };
  }
  function simpleParseQueryParams(e) {
   const t = new Map;
   if (!e || e[0] !== "?") return t;
   e = e.slice(1);
   const r = e.split("&");
   for (const e of r) {
    const [r, n] = e.split("=", 2), i = t.get(r);
    i ? Array.isArray(i) ? i.push(n) : t.set(r, [ i, n ]) : t.set(r, n);
   }
   return t;
  }
  function appendQueryParams(e, t, r, n = !1) {
   if (t.size === 0) return e;
   const i = new URL(e), a = simpleParseQueryParams(i.search);
   for (const [e, i] of t) {
    const t = a.get(e);
    if (Array.isArray(t)) if (Array.isArray(i)) {
     t.push(...i);
     const r = new Set(t);
     a.set(e, Array.from(r));
    } else t.push(i); else if (t) {
     Array.isArray(i) ? i.unshift(t) : r.has(e) && a.set(e, [ t, i ]);
     n || a.set(e, i);
    } else a.set(e, i);
   }
   const s = [];
   for (const [e, t] of a) if (typeof t == "string") s.push(`${e}=${t}`); else if (Array.isArray(t)) for (const r of t) s.push(`${e}=${r}`); else s.push(`${e}=${t}`);
   i.search = s.length ? `?${s.join("&")}` : "";
   return i.toString();
  }
  const je = esm_createClientLogger("core-client");
  class ServiceClient {
   _endpoint;
   _requestContentType;
   _allowInsecureConnection;
   _httpClient;
   pipeline;
   constructor(e = {}) {
    this._requestContentType = e.requestContentType;
    this._endpoint = e.endpoint ?? e.baseUri;
    e.baseUri && je.warning("The baseUri option for SDK Clients has been deprecated, please use endpoint instead.");
    this._allowInsecureConnection = e.allowInsecureConnection;
    this._httpClient = e.httpClient || getCachedDefaultHttpClient();
    this.pipeline = e.pipeline || serviceClient_createDefaultPipeline(e);
    if (e.additionalPolicies?.length) for (const {policy: t, position: r} of e.additionalPolicies) {
     const e = r === "perRetry" ? "Sign" : void 0;
     this.pipeline.addPolicy(t, {
      afterPhase: e
     });
    }
   }
   sendRequest(e) {
    return this.pipeline.sendRequest(this._httpClient, e);
   }
   async sendOperationRequest(e, t) {
    const r = t.baseUrl || this._endpoint;
    if (!r) throw new Error("If operationSpec.baseUrl is not specified, then the ServiceClient must have a endpoint string property that contains the base URL to use.");
    const n = getRequestUrl(r, t, e, this), i = esm_pipelineRequest_createPipelineRequest({
     url: n
    });
    i.method = t.httpMethod;
    const a = getOperationRequestInfo(i);
    a.operationSpec = t;
    a.operationArguments = e;
    const s = t.contentType || this._requestContentType;
    s && t.requestBody && i.headers.set("Content-Type", s);
    const o = e.options;
    if (o) {
     const e = o.requestOptions;
     if (e) {
      e.timeout && (i.timeout = e.timeout);
      e.onUploadProgress && (i.onUploadProgress = e.onUploadProgress);
      e.onDownloadProgress && (i.onDownloadProgress = e.onDownloadProgress);
      e.shouldDeserialize !== void 0 && (a.shouldDeserialize = e.shouldDeserialize);
      e.allowInsecureConnection && (i.allowInsecureConnection = !0);
     }
     o.abortSignal && (i.abortSignal = o.abortSignal);
     o.tracingOptions && (i.tracingOptions = o.tracingOptions);
    }
    this._allowInsecureConnection && (i.allowInsecureConnection = !0);
    i.streamResponseStatusCodes === void 0 && (i.streamResponseStatusCodes = getStreamingResponseStatusCodes(t));
    try {
     const e = await this.sendRequest(i), r = flattenResponse(e, t.responses[e.status]);
     o?.onResponse && o.onResponse(e, r);
     return r;
    } catch (e) {
     if (typeof e == "object" && e?.response) {
      const r = e.response, n = flattenResponse(r, t.responses[e.statusCode] || t.responses.default);
      e.details = n;
      o?.onResponse && o.onResponse(r, n, e);
     }
     throw e;
    }
   }
  }
  function serviceClient_createDefaultPipeline(e) {
   const t = getCredentialScopes(e), r = e.credential && t ? {
    credentialScopes: t,
    credential: e.credential
   } : void 0;
   return createClientPipeline({
    ...e,
    credentialOptions: r
   });
  }
  function getCredentialScopes(e) {
   if (e.credentialScopes) return e.credentialScopes;
   if (e.endpoint) return `${e.endpoint}/.default`;
   if (e.baseUri) return `${e.baseUri}/.default`;
   if (e.credential) throw new Error("When using credentials, the ServiceClientOptions must contain either a endpoint or a credentialScopes. Unable to create a bearerTokenAuthenticationPolicy");
  }
  const Fe = {
   DefaultScope: "/.default",
   HeaderConstants: {
    AUTHORIZATION: "authorization"
   }
  };
  function isUuid(e) {
   return /^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/.test(e);
  }
  const authorizeRequestOnTenantChallenge = async e => {
   const t = requestToOptions(e.request), r = getChallenge(e.response);
   if (r) {
    const n = parseChallenge(r), i = buildScopes(e, n), a = extractTenantId(n);
    if (!a) return !1;
    const s = await e.getAccessToken(i, {
     ...t,
     tenantId: a
    });
    if (!s) return !1;
    e.request.headers.set(Fe.HeaderConstants.AUTHORIZATION, `${s.tokenType ?? "Bearer"} ${s.token}`);
    return !0;
   }
   return !1;
  };
  function extractTenantId(e) {
   const t = new URL(e.authorization_uri), r = t.pathname.split("/"), n = r[1];
   if (n && isUuid(n)) return n;
  }
  function buildScopes(e, t) {
   if (!t.resource_id) return e.scopes;
   const r = new URL(t.resource_id);
   let n = new URL(Fe.DefaultScope, r.origin).toString();
   n === "https://disk.azure.com/.default" && (n = "https://disk.azure.com//.default");
   return [ n ];
  }
  function getChallenge(e) {
   const t = e.headers.get("WWW-Authenticate");
   if (e.status === 401 && t) return t;
  }
  function parseChallenge(e) {
   const t = e.slice(7), r = `${t.trim()} `.split(" ").filter(e => e), n = r.map(e => (([e, t]) => ({
    [e]: t
   }))(e.trim().split("=")));
   return n.reduce((e, t) => ({
    ...e,
    ...t
   }), {});
  }
  function requestToOptions(e) {
   return {
    abortSignal: e.abortSignal,
    requestOptions: {
     timeout: e.timeout
    },
    tracingOptions: e.tracingOptions
   };
  }
  const Ve = Symbol("Original PipelineRequest"), $e = Symbol.for("@azure/core-client original request");
  function toPipelineRequest(e, t = {}) {
   const r = e, n = r[Ve], i = esm_httpHeaders_createHttpHeaders(e.headers.toJson({
    preserveCase: !0
   }));
   if (n) {
    n.headers = i;
    return n;
   }
   {
    const r = esm_pipelineRequest_createPipelineRequest({
     url: e.url,
     method: e.method,
     headers: i,
     withCredentials: e.withCredentials,
     timeout: e.timeout,
     requestId: e.requestId,
     abortSignal: e.abortSignal,
     body: e.body,
     formData: e.formData,
     disableKeepAlive: !!e.keepAlive,
     onDownloadProgress: e.onDownloadProgress,
     onUploadProgress: e.onUploadProgress,
     proxySettings: e.proxySettings,
     streamResponseStatusCodes: e.streamResponseStatusCodes,
     agent: e.agent,
     requestOverrides: e.requestOverrides
    });
    t.originalRequest && (r[$e] = t.originalRequest);
    return r;
   }
  }
  function toWebResourceLike(e, t) {
   const r = t?.originalRequest ?? e, n = {
    url: e.url,
    method: e.method,
    headers: toHttpHeadersLike(e.headers),
    withCredentials: e.withCredentials,
    timeout: e.timeout,
    requestId: e.headers.get("x-ms-client-request-id") || e.requestId,
    abortSignal: e.abortSignal,
    body: e.body,
    formData: e.formData,
    keepAlive: !!e.disableKeepAlive,
    onDownloadProgress: e.onDownloadProgress,
    onUploadProgress: e.onUploadProgress,
    proxySettings: e.proxySettings,
    streamResponseStatusCodes: e.streamResponseStatusCodes,
    agent: e.agent,
    requestOverrides: e.requestOverrides,
    clone() {
     throw new Error("Cannot clone a non-proxied WebResourceLike");
    },
    prepare() {
     throw new Error("WebResourceLike.prepare() is not supported by @azure/core-http-compat");
    },
    validateRequestProperties() {}
   };
   return t?.createProxy ? new Proxy(n, {
    get(t, i, a) {
     return i === Ve ? e : i === "clone" ? () => toWebResourceLike(toPipelineRequest(n, {
      originalRequest: r
     }), {
      createProxy: !0,
      originalRequest: r
     }) : Reflect.get(t, i, a);
    },
    set(t, r, n, i) {
     r === "keepAlive" && (e.disableKeepAlive = !n);
     const a = [ "url", "method", "withCredentials", "timeout", "requestId", "abortSignal", "body", "formData", "onDownloadProgress", "onUploadProgress", "proxySettings", "streamResponseStatusCodes", "agent", "requestOverrides" ];
     typeof r == "string" && a.includes(r) && (e[r] = n);
     return Reflect.set(t, r, n, i);
    }
   }) : n;
  }
  function toHttpHeadersLike(e) {
   return new HttpHeaders(e.toJSON({
    preserveCase: !0
   }));
  }
  function getHeaderKey(e) {
   return e.toLowerCase();
  }
  class HttpHeaders {
   _headersMap;
   constructor(e) {
    this._headersMap = {};
    if (e) for (const t in e) this.set(t, e[t]);
   }
   set(e, t) {
    this._headersMap[getHeaderKey(e)] = {
     name: e,
     value: t.toString()
    };
   }
   get(e) {
    const t = this._headersMap[getHeaderKey(e)];
    return t ? t.value : void 0;
   }
   contains(e) {
    return !!this._headersMap[getHeaderKey(e)];
   }
   remove(e) {
    const t = this.contains(e);
    delete this._headersMap[getHeaderKey(e)];
    return t;
   }
   rawHeaders() {
    return this.toJson({
     preserveCase: !0
    });
   }
   headersArray() {
    const e = [];
    for (const t in this._headersMap) e.push(this._headersMap[t]);
    return e;
   }
   headerNames() {
    const e = [], t = this.headersArray();
    for (let r = 0; r < t.length; ++r) e.push(t[r].name);
    return e;
   }
   headerValues() {
    const e = [], t = this.headersArray();
    for (let r = 0; r < t.length; ++r) e.push(t[r].value);
    return e;
   }
   toJson(e = {}) {
    const t = {};
    if (e.preserveCase) for (const e in this._headersMap) {
     const r = this._headersMap[e];
     t[r.name] = r.value;
    } else for (const e in this._headersMap) {
     const r = this._headersMap[e];
     t[getHeaderKey(r.name)] = r.value;
    }
    return t;
   }
   toString() {
    return JSON.stringify(this.toJson({
     preserveCase: !0
    }));
   }
   clone() {
    const e = {};
    for (const t in this._headersMap) {
     const r = this._headersMap[t];
     e[r.name] = r.value;
    }
    return new HttpHeaders(e);
   }
  }
  const Ke = Symbol("Original FullOperationResponse");
  function toCompatResponse(e, t) {
   let r = toWebResourceLike(e.request), n = toHttpHeadersLike(e.headers);
   return t?.createProxy ? new Proxy(e, {
    get(t, i, a) {
     return i === "headers" ? n : i === "request" ? r : i === Ke ? e : Reflect.get(t, i, a);
    },
    set(e, t, i, a) {
     t === "headers" ? n = i : t === "request" && (r = i);
     return Reflect.set(e, t, i, a);
    }
   }) : {
    ...e,
    request: r,
    headers: n
   };
  }
  function response_toPipelineResponse(e) {
   const t = e, r = t[Ke], n = esm_httpHeaders_createHttpHeaders(e.headers.toJson({
    preserveCase: !0
   }));
   if (r) {
    r.headers = n;
    return r;
   }
   return {
    ...e,
    headers: n,
    request: toPipelineRequest(e.request)
   };
  }
  class ExtendedServiceClient extends ServiceClient {
   constructor(e) {
    super(e);
    e.keepAliveOptions?.enable !== !1 || pipelineContainsDisableKeepAlivePolicy(this.pipeline) || this.pipeline.addPolicy(createDisableKeepAlivePolicy());
    e.redirectOptions?.handleRedirects === !1 && this.pipeline.removePolicy({
     name: le
    });
   }
   async sendOperationRequest(e, t) {
    const r = e?.options?.onResponse;
    let n;
    function onResponse(e, t, i) {
     n = e;
     r && r(e, t, i);
    }
    e.options = {
     ...e.options,
     onResponse
    };
    const i = await super.sendOperationRequest(e, t);
    n && Object.defineProperty(i, "_response", {
     value: toCompatResponse(n)
    });
    return i;
   }
  }
  var Ge;
  (function(e) {
   e[e.ERROR = 1] = "ERROR";
   e[e.INFO = 3] = "INFO";
   e[e.OFF = 0] = "OFF";
   e[e.WARNING = 2] = "WARNING";
  })(Ge || (Ge = {}));
  const We = {
   log(e, t) {},
   shouldLog(e) {
    return !1;
   }
  }, Xe = "RequestPolicyFactoryPolicy";
  function createRequestPolicyFactoryPolicy(e) {
   const t = e.slice().reverse();
   return {
    name: Xe,
    async sendRequest(e, r) {
     let n = {
      async sendRequest(e) {
       const t = await r(toPipelineRequest(e));
       return toCompatResponse(t, {
        createProxy: !0
       });
      }
     };
     for (const e of t) n = e.create(n, We);
     const i = toWebResourceLike(e, {
      createProxy: !0
     }), a = await n.sendRequest(i);
     return response_toPipelineResponse(a);
    }
   };
  }
  function convertHttpClient(e) {
   return {
    sendRequest: async t => {
     const r = await e.sendRequest(toWebResourceLike(t, {
      createProxy: !0
     }));
     return response_toPipelineResponse(r);
    }
   };
  }
  class Expression {
   constructor(e, t = {}, r) {
    this.pattern = e;
    this.separator = t.separator || ".";
    this.segments = this._parse(e);
    this.data = r;
    this._hasDeepWildcard = this.segments.some(e => e.type === "deep-wildcard");
    this._hasAttributeCondition = this.segments.some(e => e.attrName !== void 0);
    this._hasPositionSelector = this.segments.some(e => e.position !== void 0);
   }
   _parse(e) {
    const t = [];
    let r = 0, n = "";
    while (r < e.length) if (e[r] === this.separator) if (r + 1 < e.length && e[r + 1] === this.separator) {
     if (n.trim()) {
      t.push(this._parseSegment(n.trim()));
      n = "";
     }
     t.push({
      type: "deep-wildcard"
     });
     r += 2;
    } else {
     n.trim() && t.push(this._parseSegment(n.trim()));
     n = "";
     r++;
    } else {
     n += e[r];
     r++;
    }
    n.trim() && t.push(this._parseSegment(n.trim()));
    return t;
   }
   _parseSegment(e) {
    const t = {
     type: "tag"
    };
    let r = null, n = e;
    const i = e.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);
    if (i) {
     n = i[1] + i[3];
     if (i[2]) {
      const e = i[2].slice(1, -1);
      e && (r = e);
     }
    }
    let a, s, o = n;
    if (n.includes("::")) {
     const t = n.indexOf("::");
     a = n.substring(0, t).trim();
     o = n.substring(t + 2).trim();
     if (!a) throw new Error(`Invalid namespace in pattern: ${e}`);
    }
    let l = null;
    if (o.includes(":")) {
     const e = o.lastIndexOf(":"), t = o.substring(0, e).trim(), r = o.substring(e + 1).trim(), n = [ "first", "last", "odd", "even" ].includes(r) || /^nth\(\d+\)$/.test(r);
     if (n) {
      s = t;
      l = r;
     } else s = o;
    } else s = o;
    if (!s) throw new Error(`Invalid segment pattern: ${e}`);
    t.tag = s;
    a && (t.namespace = a);
    if (r) if (r.includes("=")) {
     const e = r.indexOf("=");
     t.attrName = r.substring(0, e).trim();
     t.attrValue = r.substring(e + 1).trim();
    } else t.attrName = r.trim();
    if (l) {
     const e = l.match(/^nth\((\d+)\)$/);
     if (e) {
      t.position = "nth";
      t.positionValue = parseInt(e[1], 10);
     } else t.position = l;
    }
    return t;
   }
   get length() {
    return this.segments.length;
   }
   hasDeepWildcard() {
    return this._hasDeepWildcard;
   }
   hasAttributeCondition() {
    return this._hasAttributeCondition;
   }
   hasPositionSelector() {
    return this._hasPositionSelector;
   }
   toString() {
    return this.pattern;
   }
  }
  class MatcherView {
   constructor(e) {
    this._matcher = e;
   }
   get separator() {
    return this._matcher.separator;
   }
   getCurrentTag() {
    const e = this._matcher.path;
    return e.length > 0 ? e[e.length - 1].tag : void 0;
   }
   getCurrentNamespace() {
    const e = this._matcher.path;
    return e.length > 0 ? e[e.length - 1].namespace : void 0;
   }
   getAttrValue(e) {
    const t = this._matcher.path;
    if (t.length !== 0) return t[t.length - 1].values?.[e];
   }
   hasAttr(e) {
    const t = this._matcher.path;
    if (t.length === 0) return !1;
    const r = t[t.length - 1];
    return r.values !== void 0 && e in r.values;
   }
   getAnyParentAttr(e) {
    return this._matcher.getAnyParentAttr(e);
   }
   hasAnyParentAttr(e) {
    return this._matcher.hasAnyParentAttr(e);
   }
   getPosition() {
    const e = this._matcher.path;
    return e.length === 0 ? -1 : e[e.length - 1].position ?? 0;
   }
   getCounter() {
    const e = this._matcher.path;
    return e.length === 0 ? -1 : e[e.length - 1].counter ?? 0;
   }
   getIndex() {
    return this.getPosition();
   }
   getDepth() {
    return this._matcher.path.length;
   }
   toString(e, t = !0) {
    return this._matcher.toString(e, t);
   }
   toArray() {
    return this._matcher.path.map(e => e.tag);
   }
   matches(e) {
    return this._matcher.matches(e);
   }
   matchesAny(e) {
    return e.matchesAny(this._matcher);
   }
  }
  class Matcher {
   constructor(e = {}) {
    this.separator = e.separator || ".";
    this.path = [];
    this.siblingStacks = [];
    this._pathStringCache = null;
    this._view = new MatcherView(this);
    this._keptAttrs = [];
   }
   push(e, t = null, r = null, n = null) {
    this._pathStringCache = null;
    this.path.length > 0 && (this.path[this.path.length - 1].values = void 0);
    const i = this.path.length;
    let a = this.siblingStacks[i];
    if (!a) {
     a = {
      counts: new Map,
      total: 0
     };
     this.siblingStacks[i] = a;
    }
    const s = r ? `${r}:${e}` : e, o = a.counts.get(s) || 0, l = a.total;
    a.counts.set(s, o + 1);
    a.total++;
    const c = {
     tag: e,
     position: l,
     counter: o
    };
    r !== null && r !== void 0 && (c.namespace = r);
    t !== null && t !== void 0 && (c.values = t);
    this.path.push(c);
    const m = this.path.length, d = n !== null ? n.keep : null;
    if (d !== null && d !== void 0 && d.length > 0 && t) for (let e = 0; e < d.length; e++) {
     const r = d[e];
     t[r] !== void 0 && this._keptAttrs.push({
      depth: m,
      name: r,
      value: t[r]
     });
    }
   }
   pop() {
    if (this.path.length === 0) return;
    this._pathStringCache = null;
    const e = this.path.pop();
    this.siblingStacks.length > this.path.length + 1 && (this.siblingStacks.length = this.path.length + 1);
    const t = this.path.length + 1;
    while (this._keptAttrs.length > 0 && this._keptAttrs[this._keptAttrs.length - 1].depth >= t) this._keptAttrs.pop();
    return e;
   }
   updateCurrent(e) {
    if (this.path.length > 0) {
     const t = this.path[this.path.length - 1];
     e !== null && e !== void 0 && (t.values = e);
    }
   }
   getCurrentTag() {
    return this.path.length > 0 ? this.path[this.path.length - 1].tag : void 0;
   }
   getCurrentNamespace() {
    return this.path.length > 0 ? this.path[this.path.length - 1].namespace : void 0;
   }
   getAttrValue(e) {
    if (this.path.length !== 0) return this.path[this.path.length - 1].values?.[e];
   }
   hasAttr(e) {
    if (this.path.length === 0) return !1;
    const t = this.path[this.path.length - 1];
    return t.values !== void 0 && e in t.values;
   }
   getAnyParentAttr(e) {
    const t = this._keptAttrs;
    for (let r = t.length - 1; r >= 0; r--) if (t[r].name === e) return t[r].value;
   }
   hasAnyParentAttr(e) {
    const t = this._keptAttrs;
    for (let r = t.length - 1; r >= 0; r--) if (t[r].name === e) return !0;
    return !1;
   }
   getPosition() {
    return this.path.length === 0 ? -1 : this.path[this.path.length - 1].position ?? 0;
   }
   getCounter() {
    return this.path.length === 0 ? -1 : this.path[this.path.length - 1].counter ?? 0;
   }
   getIndex() {
    return this.getPosition();
   }
   getDepth() {
    return this.path.length;
   }
   toString(e, t = !0) {
    const r = e || this.separator, n = r === this.separator && t === !0;
    if (n) {
     if (this._pathStringCache !== null) return this._pathStringCache;
     const e = this.path.map(e => e.namespace ? `${e.namespace}:${e.tag}` : e.tag).join(r);
     this._pathStringCache = e;
     return e;
    }
    return this.path.map(e => t && e.namespace ? `${e.namespace}:${e.tag}` : e.tag).join(r);
   }
   toArray() {
    return this.path.map(e => e.tag);
   }
   reset() {
    this._pathStringCache = null;
    this.path = [];
    this.siblingStacks = [];
    this._keptAttrs = [];
   }
   matches(e) {
    const t = e.segments;
    return t.length !== 0 && (e.hasDeepWildcard() ? this._matchWithDeepWildcard(t) : this._matchSimple(t));
   }
   _matchSimple(e) {
    if (this.path.length !== e.length) return !1;
    for (let t = 0; t < e.length; t++) if (!this._matchSegment(e[t], this.path[t], t === this.path.length - 1)) return !1;
    return !0;
   }
   _matchWithDeepWildcard(e) {
    let t = this.path.length - 1, r = e.length - 1;
    while (r >= 0 && t >= 0) {
     const n = e[r];
     if (n.type === "deep-wildcard") {
      r--;
      if (r < 0) return !0;
      const n = e[r];
      let i = !1;
      for (let e = t; e >= 0; e--) if (this._matchSegment(n, this.path[e], e === this.path.length - 1)) {
       t = e - 1;
       r--;
       i = !0;
       break;
      }
      if (!i) return !1;
     } else {
      if (!this._matchSegment(n, this.path[t], t === this.path.length - 1)) return !1;
      t--;
      r--;
     }
    }
    return r < 0;
   }
   _matchSegment(e, t, r) {
    if (e.tag !== "*" && e.tag !== t.tag) return !1;
    if (e.namespace !== void 0 && e.namespace !== "*" && e.namespace !== t.namespace) return !1;
    if (e.attrName !== void 0) {
     if (!r) return !1;
     if (!t.values || !(e.attrName in t.values)) return !1;
     if (e.attrValue !== void 0 && String(t.values[e.attrName]) !== String(e.attrValue)) return !1;
    }
    if (e.position !== void 0) {
     if (!r) return !1;
     const n = t.counter ?? 0;
     if (e.position === "first" && n !== 0) return !1;
     if (e.position === "odd" && n % 2 != 1) return !1;
     if (e.position === "even" && n % 2 != 0) return !1;
     if (e.position === "nth" && n !== e.positionValue) return !1;
    }
    return !0;
   }
   matchesAny(e) {
    return e.matchesAny(this);
   }
   snapshot() {
    return {
     path: this.path.map(e => ({
      ...e
     })),
     siblingStacks: this.siblingStacks.map(e => e ? {
      counts: new Map(e.counts),
      total: e.total
     } : e),
     keptAttrs: this._keptAttrs.map(e => ({
      ...e
     }))
    };
   }
   restore(e) {
    this._pathStringCache = null;
    this.path = e.path.map(e => ({
     ...e
    }));
    this.siblingStacks = e.siblingStacks.map(e => e ? {
     counts: new Map(e.counts),
     total: e.total
    } : e);
    this._keptAttrs = (e.keptAttrs || []).map(e => ({
     ...e
    }));
   }
   readOnly() {
    return this._view;
   }
  }
  function valToStr(e) {
   return typeof e == "number" && Object.is(e, -0) ? "-0" : String(e);
  }
  function safeComment(e) {
   return valToStr(e).replace(/--/g, "- -").replace(/--/g, "- -").replace(/-$/, "- ");
  }
  function safeCdata(e) {
   return valToStr(e).replace(/\]\]>/g, "]]]]><![CDATA[>");
  }
  function escapeAttribute(e) {
   return valToStr(e).replace(/"/g, "&quot;").replace(/'/g, "&apos;");
  }
  function resolveName(e, t, r, n, i) {
   if (!r.sanitizeName) return e;
   const a = !t && e[0] === "?", s = a ? e.slice(1) : e;
   if (i(s)) return e;
   const o = r.sanitizeName(s, {
    isAttribute: t,
    matcher: n.readOnly()
   });
   if (typeof o != "string" || !i(o)) throw new Error(`sanitizeName returned an invalid XML name for "${s}"`);
   return a ? "?" + o : o;
  }
  const Qe = ":A-Za-z_À-ÖØ-öø-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�", Je = Qe + "\\-\\.\\d·̀-ͯ‿-⁀", Ye = ":A-Za-z_À-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿", Ze = Ye + "\\-\\.\\d·̀-ͯ҇‿-⁀", buildRegexes = (e, t, r = "") => {
   const n = e.replace(":", ""), i = t.replace(":", ""), a = `[${n}][${i}]*`;
   return {
    name: new RegExp(`^[${e}][${t}]*$`, r),
    ncName: new RegExp(`^${a}$`, r),
    qName: new RegExp(`^${a}(?::${a})?$`, r),
    nmToken: new RegExp(`^[${t}]+$`, r),
    nmTokens: new RegExp(`^[${t}]+(?:\\s+[${t}]+)*$`, r)
   };
  }, et = buildRegexes(Qe, Je), tt = buildRegexes(Ye, Ze, "u"), rt = ":A-Za-z_", nt = rt + "\\-\\.\\d", it = buildRegexes(rt, nt), getRegexes = (e = "1.0", t = !1) => t ? it : e === "1.1" ? tt : et, qName = (e, {xmlVersion: t = "1.0", asciiOnly: r = !1} = {}) => getRegexes(t, r).qName.test(e), at = [ "name", "ncName", "qName", "nmToken", "nmTokens" ], createValidator = (e, {xmlVersion: t = "1.0", asciiOnly: r = !1, maxCacheSize: n = 2048} = {}) => {
   if (!at.includes(e)) throw new TypeError(`Unknown production "${e}". Must be one of: ${at.join(", ")}`);
   const i = getRegexes(t, r)[e];
   let a = new Map;
   const validator = e => {
    const t = a.get(e);
    if (t !== void 0) return t;
    const r = i.test(e);
    a.size < n && a.set(e, r);
    return r;
   };
   validator.reset = () => {
    a = new Map;
   };
   return validator;
  }, st = "\n";
  function detectXmlVersionFromArray(e, t) {
   if (!Array.isArray(e) || e.length === 0) return "1.0";
   const r = e[0], n = propName(r);
   if (n === "?xml") {
    const e = r[":@"];
    if (e) {
     const r = t.attributeNamePrefix + "version";
     if (e[r]) return e[r];
    }
   }
   return "1.0";
  }
  function toXml(e, t) {
   let r = "";
   t.format && (r = st);
   const n = [];
   if (t.stopNodes && Array.isArray(t.stopNodes)) for (let e = 0; e < t.stopNodes.length; e++) {
    const r = t.stopNodes[e];
    typeof r == "string" ? n.push(new Expression(r)) : r instanceof Expression && n.push(r);
   }
   const i = detectXmlVersionFromArray(e, t), a = createValidator("qName", {
    xmlVersion: i
   }), s = new Matcher;
   return arrToStr(e, t, r, s, n, a);
  }
  function arrToStr(e, t, r, n, i, a) {
   let s = "", o = !1;
   if (t.maxNestedTags && n.getDepth() > t.maxNestedTags) throw new Error("Maximum nested tags exceeded");
   if (!Array.isArray(e)) {
    if (e !== void 0 && e !== null) {
     let r = valToStr(e);
     r = replaceEntitiesValue(r, t);
     return r;
    }
    return "";
   }
   for (let l = 0; l < e.length; l++) {
    const c = e[l], m = propName(c);
    if (m === void 0) continue;
    const d = m === t.textNodeName || m === t.cdataPropName || m === t.commentPropName, p = d ? m : resolveName(m, !1, t, n, a), u = extractAttributeValues(c[":@"], t);
    n.push(p, u);
    const h = checkStopNode(n, i);
    if (p === t.textNodeName) {
     let e = c[m];
     if (!h) {
      e = t.tagValueProcessor(p, e);
      e = replaceEntitiesValue(e, t);
     }
     e = valToStr(e);
     o && (s += r);
     s += e;
     o = !1;
     n.pop();
     continue;
    }
    if (p === t.cdataPropName) {
     o && (s += r);
     const e = c[m][0][t.textNodeName], i = safeCdata(e);
     s += `<![CDATA[${i}]]>`;
     o = !1;
     n.pop();
     continue;
    }
    if (p === t.commentPropName) {
     const e = c[m][0][t.textNodeName], i = safeComment(e);
     s += r + `\x3c!--${i}--\x3e`;
     o = !0;
     n.pop();
     continue;
    }
    if (p[0] === "?") {
     const e = attr_to_str(c[":@"], t, h, n, a), i = p === "?xml" ? "" : r;
     s += i + `<${p}${e}?>`;
     o = !0;
     n.pop();
     continue;
    }
    let g = r;
    g !== "" && (g += t.indentBy);
    const y = attr_to_str(c[":@"], t, h, n, a), f = r + `<${p}${y}`;
    let b;
    b = h ? orderedJs2Xml_getRawContent(c[m], t, n.getDepth()) : arrToStr(c[m], t, g, n, i, a);
    if (t.unpairedTags.indexOf(p) !== -1) t.suppressUnpairedNode ? s += f + ">" : s += f + "/>"; else if (b && b.length !== 0 || !t.suppressEmptyNode) if (b && b.endsWith(">")) s += f + `>${b}${r}</${p}>`; else {
     s += f + ">";
     b && r !== "" && (b.includes("/>") || b.includes("</")) ? s += r + t.indentBy + b + r : s += b;
     s += `</${p}>`;
    } else s += f + "/>";
    o = !0;
    n.pop();
   }
   return s;
  }
  function extractAttributeValues(e, t) {
   if (!e || t.ignoreAttributes) return null;
   const r = {};
   let n = !1;
   for (let i in e) {
    if (!Object.prototype.hasOwnProperty.call(e, i)) continue;
    const a = i.startsWith(t.attributeNamePrefix) ? i.substr(t.attributeNamePrefix.length) : i;
    r[a] = escapeAttribute(e[i]);
    n = !0;
   }
   return n ? r : null;
  }
  function orderedJs2Xml_getRawContent(e, t, r = 0) {
   if (t.maxNestedTags && r > t.maxNestedTags) throw new Error("Maximum nested tags exceeded");
   if (!Array.isArray(e)) return e !== void 0 && e !== null ? valToStr(e) : "";
   let n = "";
   for (let i = 0; i < e.length; i++) {
    const a = e[i], s = propName(a);
    if (s === t.textNodeName) n += valToStr(a[s]); else if (s === t.cdataPropName) n += a[s][0][t.textNodeName]; else if (s === t.commentPropName) n += a[s][0][t.textNodeName]; else {
     if (s && s[0] === "?") continue;
     if (s) {
      const e = attr_to_str_raw(a[":@"], t), i = orderedJs2Xml_getRawContent(a[s], t, r + 1);
      i && i.length !== 0 ? n += `<${s}${e}>${i}</${s}>` : n += `<${s}${e}/>`;
     }
    }
   }
   return n;
  }
  function attr_to_str_raw(e, t) {
   let r = "";
   if (e && !t.ignoreAttributes) for (let n in e) {
    if (!Object.prototype.hasOwnProperty.call(e, n)) continue;
    let i = e[n];
    i === !0 && t.suppressBooleanAttributes ? r += ` ${n.substr(t.attributeNamePrefix.length)}` : r += ` ${n.substr(t.attributeNamePrefix.length)}="${escapeAttribute(i)}"`;
   }
   return r;
  }
  function propName(e) {
   const t = Object.keys(e);
   for (let r = 0; r < t.length; r++) {
    const n = t[r];
    if (Object.prototype.hasOwnProperty.call(e, n) && n !== ":@") return n;
   }
  }
  function attr_to_str(e, t, r, n, i) {
   let a = "";
   if (e && !t.ignoreAttributes) for (let s in e) {
    if (!Object.prototype.hasOwnProperty.call(e, s)) continue;
    const o = s.substr(t.attributeNamePrefix.length), l = r ? o : resolveName(o, !0, t, n, i);
    let c;
    if (r) c = e[s]; else {
     c = t.attributeValueProcessor(s, e[s]);
     c = replaceEntitiesValue(c, t);
    }
    c === !0 && t.suppressBooleanAttributes ? a += ` ${l}` : a += ` ${l}="${escapeAttribute(c)}"`;
   }
   return a;
  }
  function checkStopNode(e, t) {
   if (!t || t.length === 0) return !1;
   for (let r = 0; r < t.length; r++) if (e.matches(t[r])) return !0;
   return !1;
  }
  function replaceEntitiesValue(e, t) {
   if (e && e.length > 0 && t.processEntities) for (let r = 0; r < t.entities.length; r++) {
    const n = t.entities[r];
    e = e.replace(n.regex, n.val);
   }
   return e;
  }
  function getIgnoreAttributesFn(e) {
   return typeof e == "function" ? e : Array.isArray(e) ? t => {
    for (const r of e) {
     if (typeof r == "string" && t === r) return !0;
     if (r instanceof RegExp && r.test(t)) return !0;
    }
   } : () => !1;
  }
  const ot = {
   attributeNamePrefix: "@_",
   attributesGroupName: !1,
   textNodeName: "#text",
   ignoreAttributes: !0,
   cdataPropName: !1,
   format: !1,
   indentBy: "  ",
   suppressEmptyNode: !1,
   suppressUnpairedNode: !0,
   suppressBooleanAttributes: !0,
   tagValueProcessor: function(e, t) {
    return t;
   },
   attributeValueProcessor: function(e, t) {
    return t;
   },
   preserveOrder: !1,
   commentPropName: !1,
   unpairedTags: [],
   entities: [ {
    regex: new RegExp("&", "g"),
    val: "&amp;"
   }, {
    regex: new RegExp(">", "g"),
    val: "&gt;"
   }, {
    regex: new RegExp("<", "g"),
    val: "&lt;"
   }, {
    regex: new RegExp("'", "g"),
    val: "&apos;"
   }, {
    regex: new RegExp('"', "g"),
    val: "&quot;"
   } ],
   processEntities: !0,
   stopNodes: [],
   oneListGroup: !1,
   maxNestedTags: 100,
   jPath: !0,
   sanitizeName: !1
  };
  function Builder(e) {
   this.options = Object.assign({}, ot, e);
   this.options.stopNodes && Array.isArray(this.options.stopNodes) && (this.options.stopNodes = this.options.stopNodes.map(e => typeof e == "string" && e.startsWith("*.") ? ".." + e.substring(2) : e));
   this.stopNodeExpressions = [];
   if (this.options.stopNodes && Array.isArray(this.options.stopNodes)) for (let e = 0; e < this.options.stopNodes.length; e++) {
    const t = this.options.stopNodes[e];
    typeof t == "string" ? this.stopNodeExpressions.push(new Expression(t)) : t instanceof Expression && this.stopNodeExpressions.push(t);
   }
   if (this.options.ignoreAttributes === !0 || this.options.attributesGroupName) this.isAttribute = function() {
    return !1;
   }; else {
    this.ignoreAttributesFn = getIgnoreAttributesFn(this.options.ignoreAttributes);
    this.attrPrefixLen = this.options.attributeNamePrefix.length;
    this.isAttribute = isAttribute;
   }
   this.processTextOrObjNode = processTextOrObjNode;
   if (this.options.format) {
    this.indentate = indentate;
    this.tagEndChar = ">\n";
    this.newLine = "\n";
   } else {
    this.indentate = function() {
     return "";
    };
    this.tagEndChar = ">";
    this.newLine = "";
   }
  }
  function detectXmlVersionFromObj(e, t) {
   const r = e["?xml"];
   if (r && typeof r == "object") {
    if (t.attributesGroupName && r[t.attributesGroupName]) {
     const e = r[t.attributesGroupName][t.attributeNamePrefix + "version"];
     if (e) return e;
    }
    const e = r[t.attributeNamePrefix + "version"];
    if (e) return e;
   }
   return "1.0";
  }
  Builder.prototype.build = function(e) {
   if (this.options.preserveOrder) return toXml(e, this.options);
   {
    Array.isArray(e) && this.options.arrayNodeName && this.options.arrayNodeName.length > 1 && (e = {
     [this.options.arrayNodeName]: e
    });
    const t = new Matcher, r = detectXmlVersionFromObj(e, this.options), n = createValidator("qName", {
     xmlVersion: r
    });
    return this.j2x(e, 0, t, n).val;
   }
  };
  Builder.prototype.j2x = function(e, t, r, n) {
   let i = "", a = "";
   if (this.options.maxNestedTags && r.getDepth() >= this.options.maxNestedTags) throw new Error("Maximum nested tags exceeded");
   const s = this.options.jPath ? r.toString() : r, o = this.checkStopNode(r);
   for (let l in e) {
    if (!Object.prototype.hasOwnProperty.call(e, l)) continue;
    const c = l === this.options.textNodeName || l === this.options.cdataPropName || l === this.options.commentPropName || this.options.attributesGroupName && l === this.options.attributesGroupName || this.isAttribute(l), m = c ? l : resolveName(l, !1, this.options, r, n);
    if (typeof e[l] == "undefined") this.isAttribute(l) && (a += ""); else if (e[l] === null) this.isAttribute(l) || m === this.options.cdataPropName || m === this.options.commentPropName ? a += "" : m[0] === "?" ? a += this.indentate(t) + "<" + m + "?" + this.tagEndChar : a += this.indentate(t) + "<" + m + "/" + this.tagEndChar; else if (e[l] instanceof Date) a += this.buildTextValNode(e[l], m, "", t, r); else if (typeof e[l] != "object") {
     const c = this.isAttribute(l);
     if (c && !this.ignoreAttributesFn(c, s)) {
      const t = resolveName(c, !0, this.options, r, n);
      i += this.buildAttrPairStr(t, valToStr(e[l]), o);
     } else if (!c) if (l === this.options.textNodeName) {
      let t = this.options.tagValueProcessor(l, valToStr(e[l]));
      a += this.replaceEntitiesValue(t);
     } else {
      r.push(m);
      const n = this.checkStopNode(r);
      r.pop();
      if (n) {
       const r = valToStr(e[l]);
       a += r === "" ? this.indentate(t) + "<" + m + this.closeTag(m) + this.tagEndChar : this.indentate(t) + "<" + m + ">" + r + "</" + m + this.tagEndChar;
      } else a += this.buildTextValNode(e[l], m, "", t, r);
     }
    } else if (Array.isArray(e[l])) {
     const i = e[l].length;
     let s = "", o = "";
     for (let c = 0; c < i; c++) {
      const i = e[l][c];
      if (typeof i == "undefined") ; else if (i === null) m[0] === "?" ? a += this.indentate(t) + "<" + m + "?" + this.tagEndChar : a += this.indentate(t) + "<" + m + "/" + this.tagEndChar; else if (typeof i == "object") if (this.options.oneListGroup) {
       r.push(m);
       const e = this.j2x(i, t + 1, r, n);
       r.pop();
       s += e.val;
       this.options.attributesGroupName && i.hasOwnProperty(this.options.attributesGroupName) && (o += e.attrStr);
      } else s += this.processTextOrObjNode(i, m, t, r, n); else if (this.options.oneListGroup) {
       let e = this.options.tagValueProcessor(m, i);
       e = this.replaceEntitiesValue(e);
       e = valToStr(e);
       s += e;
      } else {
       r.push(m);
       const e = this.checkStopNode(r);
       r.pop();
       if (e) {
        const e = valToStr(i);
        s += e === "" ? this.indentate(t) + "<" + m + this.closeTag(m) + this.tagEndChar : this.indentate(t) + "<" + m + ">" + e + "</" + m + this.tagEndChar;
       } else s += this.buildTextValNode(i, m, "", t, r);
      }
     }
     this.options.oneListGroup && (s = this.buildObjectNode(s, m, o, t));
     a += s;
    } else if (this.options.attributesGroupName && l === this.options.attributesGroupName) {
     const t = Object.keys(e[l]), a = t.length;
     for (let s = 0; s < a; s++) {
      const a = resolveName(t[s], !0, this.options, r, n);
      i += this.buildAttrPairStr(a, valToStr(e[l][t[s]]), o);
     }
    } else a += this.processTextOrObjNode(e[l], m, t, r, n);
   }
   return {
    attrStr: i,
    val: a
   };
  };
  Builder.prototype.buildAttrPairStr = function(e, t, r) {
   if (!r) {
    t = this.options.attributeValueProcessor(e, valToStr(t));
    t = this.replaceEntitiesValue(t);
   }
   return this.options.suppressBooleanAttributes && t === "true" ? " " + e : " " + e + '="' + escapeAttribute(t) + '"';
  };
  function processTextOrObjNode(e, t, r, n, i) {
   const a = this.extractAttributes(e);
   n.push(t, a);
   const s = this.checkStopNode(n);
   if (s) {
    const i = this.buildRawContent(e, n.getDepth()), a = this.buildAttributesForStopNode(e);
    n.pop();
    return this.buildObjectNode(i, t, a, r);
   }
   const o = this.j2x(e, r + 1, n, i);
   n.pop();
   return t[0] === "?" ? this.buildTextValNode("", t, o.attrStr, r, n) : e[this.options.textNodeName] !== void 0 && Object.keys(e).length === 1 ? this.buildTextValNode(e[this.options.textNodeName], t, o.attrStr, r, n) : this.buildObjectNode(o.val, t, o.attrStr, r);
  }
  Builder.prototype.extractAttributes = function(e) {
   if (!e || typeof e != "object") return null;
   const t = {};
   let r = !1;
   if (this.options.attributesGroupName && e[this.options.attributesGroupName]) {
    const n = e[this.options.attributesGroupName];
    for (let e in n) {
     if (!Object.prototype.hasOwnProperty.call(n, e)) continue;
     const i = e.startsWith(this.options.attributeNamePrefix) ? e.substring(this.options.attributeNamePrefix.length) : e;
     t[i] = escapeAttribute(n[e]);
     r = !0;
    }
   } else for (let n in e) {
    if (!Object.prototype.hasOwnProperty.call(e, n)) continue;
    const i = this.isAttribute(n);
    if (i) {
     t[i] = escapeAttribute(e[n]);
     r = !0;
    }
   }
   return r ? t : null;
  };
  Builder.prototype.buildRawContent = function(e, t = 0) {
   if (this.options.maxNestedTags && t >= this.options.maxNestedTags) throw new Error("Maximum nested tags exceeded");
   if (typeof e == "string") return e;
   if (typeof e != "object" || e === null) return String(e);
   if (e[this.options.textNodeName] !== void 0) return e[this.options.textNodeName];
   let r = "";
   for (let n in e) {
    if (!Object.prototype.hasOwnProperty.call(e, n)) continue;
    if (this.isAttribute(n)) continue;
    if (this.options.attributesGroupName && n === this.options.attributesGroupName) continue;
    const i = e[n];
    if (n === this.options.textNodeName) r += i; else if (Array.isArray(i)) {
     for (let e of i) if (typeof e == "string" || typeof e == "number") r += `<${n}>${e}</${n}>`; else if (typeof e == "object" && e !== null) {
      const i = this.buildRawContent(e, t + 1), a = this.buildAttributesForStopNode(e);
      r += i === "" ? `<${n}${a}/>` : `<${n}${a}>${i}</${n}>`;
     }
    } else if (typeof i == "object" && i !== null) {
     const e = this.buildRawContent(i, t + 1), a = this.buildAttributesForStopNode(i);
     r += e === "" ? `<${n}${a}/>` : `<${n}${a}>${e}</${n}>`;
    } else r += `<${n}>${i}</${n}>`;
   }
   return r;
  };
  Builder.prototype.buildAttributesForStopNode = function(e) {
   if (!e || typeof e != "object") return "";
   let t = "";
   if (this.options.attributesGroupName && e[this.options.attributesGroupName]) {
    const r = e[this.options.attributesGroupName];
    for (let e in r) {
     if (!Object.prototype.hasOwnProperty.call(r, e)) continue;
     const n = e.startsWith(this.options.attributeNamePrefix) ? e.substring(this.options.attributeNamePrefix.length) : e, i = r[e];
     i === !0 && this.options.suppressBooleanAttributes ? t += " " + n : t += " " + n + '="' + escapeAttribute(i) + '"';
    }
   } else for (let r in e) {
    if (!Object.prototype.hasOwnProperty.call(e, r)) continue;
    const n = this.isAttribute(r);
    if (n) {
     const i = e[r];
     i === !0 && this.options.suppressBooleanAttributes ? t += " " + n : t += " " + n + '="' + escapeAttribute(i) + '"';
    }
   }
   return t;
  };
  Builder.prototype.buildObjectNode = function(e, t, r, n) {
   if (e === "") return t[0] === "?" ? this.indentate(n) + "<" + t + r + "?" + this.tagEndChar : this.indentate(n) + "<" + t + r + this.closeTag(t) + this.tagEndChar;
   if (t[0] === "?") return this.indentate(n) + "<" + t + r + "?" + this.tagEndChar;
   {
    let i = "</" + t + this.tagEndChar, a = "";
    if (t[0] === "?") {
     a = "?";
     i = "";
    }
    return !r && r !== "" || e.indexOf("<") !== -1 ? this.options.commentPropName !== !1 && t === this.options.commentPropName && a.length === 0 ? this.indentate(n) + `\x3c!--${safeComment(e)}--\x3e` + this.newLine : this.indentate(n) + "<" + t + r + a + this.tagEndChar + e + this.indentate(n) + i : this.indentate(n) + "<" + t + r + a + ">" + e + i;
   }
  };
  Builder.prototype.closeTag = function(e) {
   let t = "";
   this.options.unpairedTags.indexOf(e) !== -1 ? this.options.suppressUnpairedNode || (t = "/") : t = this.options.suppressEmptyNode ? "/" : `></${e}`;
   return t;
  };
  Builder.prototype.checkStopNode = function(e) {
   if (!this.stopNodeExpressions || this.stopNodeExpressions.length === 0) return !1;
   for (let t = 0; t < this.stopNodeExpressions.length; t++) if (e.matches(this.stopNodeExpressions[t])) return !0;
   return !1;
  };
  Builder.prototype.buildTextValNode = function(e, t, r, n, i) {
   if (this.options.cdataPropName !== !1 && t === this.options.cdataPropName) {
    const t = safeCdata(e);
    return this.indentate(n) + `<![CDATA[${t}]]>` + this.newLine;
   }
   if (this.options.commentPropName !== !1 && t === this.options.commentPropName) {
    const t = safeComment(e);
    return this.indentate(n) + `\x3c!--${t}--\x3e` + this.newLine;
   }
   if (t[0] === "?") return this.indentate(n) + "<" + t + r + "?" + this.tagEndChar;
   {
    let i = this.options.tagValueProcessor(t, e);
    i = this.replaceEntitiesValue(i);
    i = valToStr(i);
    return i === "" ? this.indentate(n) + "<" + t + r + this.closeTag(t) + this.tagEndChar : this.indentate(n) + "<" + t + r + ">" + i + "</" + t + this.tagEndChar;
   }
  };
  Builder.prototype.replaceEntitiesValue = function(e) {
   if (e && e.length > 0 && this.options.processEntities) for (let t = 0; t < this.options.entities.length; t++) {
    const r = this.options.entities[t];
    e = e.replace(r.regex, r.val);
   }
   return e;
  };
  function indentate(e) {
   return this.options.indentBy.repeat(e);
  }
  function isAttribute(e) {
   return !(!e.startsWith(this.options.attributeNamePrefix) || e === this.options.textNodeName) && e.substr(this.attrPrefixLen);
  }
  const lt = Builder, ct = ":A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD", mt = ct + "\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040", dt = "[" + ct + "][" + mt + "]*", pt = new RegExp("^" + dt + "$");
  function getAllMatches(e, t) {
   const r = [];
   let n = t.exec(e);
   while (n) {
    const i = [];
    i.startIndex = t.lastIndex - n[0].length;
    const a = n.length;
    for (let e = 0; e < a; e++) i.push(n[e]);
    r.push(i);
    n = t.exec(e);
   }
   return r;
  }
  const isName = function(e) {
   const t = pt.exec(e);
   return !(t === null || typeof t == "undefined");
  };
  function isExist(e) {
   return typeof e != "undefined";
  }
  const ut = [ "hasOwnProperty", "toString", "valueOf", "__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__" ], ht = [ "__proto__", "constructor", "prototype" ], gt = {
   allowBooleanAttributes: !1,
   unpairedTags: []
  };
  function validator_validate(e, t) {
   t = Object.assign({}, gt, t);
   const r = [];
   let n = !1, i = !1;
   e[0] === "\ufeff" && (e = e.substr(1));
   for (let a = 0; a < e.length; a++) if (e[a] === "<" && e[a + 1] === "?") {
    a += 2;
    a = readPI(e, a);
    if (a.err) return a;
   } else {
    if (e[a] !== "<") {
     if (isWhiteSpace(e[a])) continue;
     return getErrorObject("InvalidChar", "char '" + e[a] + "' is not expected.", getLineNumberForPosition(e, a));
    }
    {
     let s = a;
     a++;
     if (e[a] === "!") {
      a = readCommentAndCDATA(e, a);
      continue;
     }
     {
      let o = !1;
      if (e[a] === "/") {
       o = !0;
       a++;
      }
      let l = "";
      for (;a < e.length && e[a] !== ">" && e[a] !== " " && e[a] !== "\t" && e[a] !== "\n" && e[a] !== "\r"; a++) l += e[a];
      l = l.trim();
      if (l[l.length - 1] === "/") {
       l = l.substring(0, l.length - 1);
       a--;
      }
      if (!validateTagName(l)) {
       let t;
       t = l.trim().length === 0 ? "Invalid space after '<'." : "Tag '" + l + "' is an invalid name.";
       return getErrorObject("InvalidTag", t, getLineNumberForPosition(e, a));
      }
      const c = readAttributeStr(e, a);
      if (c === !1) return getErrorObject("InvalidAttr", "Attributes for '" + l + "' have open quote.", getLineNumberForPosition(e, a));
      let m = c.value;
      a = c.index;
      if (m[m.length - 1] === "/") {
       const r = a - m.length;
       m = m.substring(0, m.length - 1);
       const i = validateAttributeString(m, t);
       if (i !== !0) return getErrorObject(i.err.code, i.err.msg, getLineNumberForPosition(e, r + i.err.line));
       n = !0;
      } else if (o) {
       if (!c.tagClosed) return getErrorObject("InvalidTag", "Closing tag '" + l + "' doesn't have proper closing.", getLineNumberForPosition(e, a));
       if (m.trim().length > 0) return getErrorObject("InvalidTag", "Closing tag '" + l + "' can't have attributes or invalid starting.", getLineNumberForPosition(e, s));
       if (r.length === 0) return getErrorObject("InvalidTag", "Closing tag '" + l + "' has not been opened.", getLineNumberForPosition(e, s));
       {
        const t = r.pop();
        if (l !== t.tagName) {
         let r = getLineNumberForPosition(e, t.tagStartPos);
         return getErrorObject("InvalidTag", "Expected closing tag '" + t.tagName + "' (opened in line " + r.line + ", col " + r.col + ") instead of closing tag '" + l + "'.", getLineNumberForPosition(e, s));
        }
        r.length == 0 && (i = !0);
       }
      } else {
       const o = validateAttributeString(m, t);
       if (o !== !0) return getErrorObject(o.err.code, o.err.msg, getLineNumberForPosition(e, a - m.length + o.err.line));
       if (i === !0) return getErrorObject("InvalidXml", "Multiple possible root nodes found.", getLineNumberForPosition(e, a));
       t.unpairedTags.indexOf(l) !== -1 || r.push({
        tagName: l,
        tagStartPos: s
       });
       n = !0;
      }
      for (a++; a < e.length; a++) if (e[a] === "<") {
       if (e[a + 1] === "!") {
        a++;
        a = readCommentAndCDATA(e, a);
        continue;
       }
       if (e[a + 1] !== "?") break;
       a = readPI(e, ++a);
       if (a.err) return a;
      } else if (e[a] === "&") {
       const t = validateAmpersand(e, a);
       if (t == -1) return getErrorObject("InvalidChar", "char '&' is not expected.", getLineNumberForPosition(e, a));
       a = t;
      } else if (i === !0 && !isWhiteSpace(e[a])) return getErrorObject("InvalidXml", "Extra text at the end", getLineNumberForPosition(e, a));
      e[a] === "<" && a--;
     }
    }
   }
   return n ? r.length == 1 ? getErrorObject("InvalidTag", "Unclosed tag '" + r[0].tagName + "'.", getLineNumberForPosition(e, r[0].tagStartPos)) : !(r.length > 0) || getErrorObject("InvalidXml", "Invalid '" + JSON.stringify(r.map(e => e.tagName), null, 4).replace(/\r?\n/g, "") + "' found.", {
    line: 1,
    col: 1
   }) : getErrorObject("InvalidXml", "Start tag expected.", 1);
  }
  function isWhiteSpace(e) {
   return e === " " || e === "\t" || e === "\n" || e === "\r";
  }
  function readPI(e, t) {
   const r = t;
   for (;t < e.length; t++) if (e[t] == "?" || e[t] == " ") {
    const n = e.substr(r, t - r);
    if (t > 5 && n === "xml") return getErrorObject("InvalidXml", "XML declaration allowed only at the start of the document.", getLineNumberForPosition(e, t));
    if (e[t] == "?" && e[t + 1] == ">") {
     t++;
     break;
    }
    continue;
   }
   return t;
  }
  function readCommentAndCDATA(e, t) {
   if (e.length > t + 5 && e[t + 1] === "-" && e[t + 2] === "-") {
    for (t += 3; t < e.length; t++) if (e[t] === "-" && e[t + 1] === "-" && e[t + 2] === ">") {
     t += 2;
     break;
    }
   } else if (e.length > t + 8 && e[t + 1] === "D" && e[t + 2] === "O" && e[t + 3] === "C" && e[t + 4] === "T" && e[t + 5] === "Y" && e[t + 6] === "P" && e[t + 7] === "E") {
    let r = 1;
    for (t += 8; t < e.length; t++) if (e[t] === "<") r++; else if (e[t] === ">") {
     r--;
     if (r === 0) break;
    }
   } else if (e.length > t + 9 && e[t + 1] === "[" && e[t + 2] === "C" && e[t + 3] === "D" && e[t + 4] === "A" && e[t + 5] === "T" && e[t + 6] === "A" && e[t + 7] === "[") for (t += 8; t < e.length; t++) if (e[t] === "]" && e[t + 1] === "]" && e[t + 2] === ">") {
    t += 2;
    break;
   }
   return t;
  }
  const yt = '"', ft = "'";
  function readAttributeStr(e, t) {
   let r = "", n = "", i = !1;
   for (;t < e.length; t++) {
    if (e[t] === yt || e[t] === ft) n === "" ? n = e[t] : n !== e[t] || (n = ""); else if (e[t] === ">" && n === "") {
     i = !0;
     break;
    }
    r += e[t];
   }
   return n === "" && {
    value: r,
    index: t,
    tagClosed: i
   };
  }
  function scanAttributeTokens(e) {
   const t = [], r = e.length;
   let n = 0;
   while (n < r) {
    const i = n;
    while (n < r && isWhiteSpace(e[n])) n++;
    if (n >= r) break;
    if (e[n] === "=") {
     n++;
     continue;
    }
    const a = e.slice(i, n), s = n;
    while (n < r && !isWhiteSpace(e[n]) && e[n] !== "=") n++;
    const o = e.slice(s, n);
    let l, c, m, d = n;
    while (d < r && isWhiteSpace(e[d])) d++;
    if (d < r && e[d] === "=") {
     l = e.slice(n, d + 1);
     n = d + 1;
    }
    let p = n;
    while (p < r && isWhiteSpace(e[p])) p++;
    if (p < r && (e[p] === '"' || e[p] === "'")) {
     const t = p + 1, r = e.indexOf(e[p], t);
     if (r !== -1) {
      c = e[p];
      m = e.slice(t, r);
      n = r + 1;
     }
    }
    const u = {
     startIndex: i
    };
    u[1] = a;
    u[2] = o;
    u[3] = l;
    u[4] = c !== void 0 || void 0;
    u[5] = c;
    u[6] = m;
    t.push(u);
   }
   return t;
  }
  function validateAttributeString(e, t) {
   const r = scanAttributeTokens(e), n = {};
   for (let e = 0; e < r.length; e++) {
    if (r[e][1].length === 0) return getErrorObject("InvalidAttr", "Attribute '" + r[e][2] + "' has no space in starting.", getPositionFromMatch(r[e]));
    if (r[e][3] !== void 0 && r[e][4] === void 0) return getErrorObject("InvalidAttr", "Attribute '" + r[e][2] + "' is without value.", getPositionFromMatch(r[e]));
    if (r[e][3] === void 0 && !t.allowBooleanAttributes) return getErrorObject("InvalidAttr", "boolean attribute '" + r[e][2] + "' is not allowed.", getPositionFromMatch(r[e]));
    const i = r[e][2];
    if (!validateAttrName(i)) return getErrorObject("InvalidAttr", "Attribute '" + i + "' is an invalid name.", getPositionFromMatch(r[e]));
    if (Object.prototype.hasOwnProperty.call(n, i)) return getErrorObject("InvalidAttr", "Attribute '" + i + "' is repeated.", getPositionFromMatch(r[e]));
    n[i] = 1;
   }
   return !0;
  }
  function validateNumberAmpersand(e, t) {
   let r = /\d/;
   if (e[t] === "x") {
    t++;
    r = /[\da-fA-F]/;
   }
   for (;t < e.length; t++) {
    if (e[t] === ";") return t;
    if (!e[t].match(r)) break;
   }
   return -1;
  }
  function validateAmpersand(e, t) {
   t++;
   if (e[t] === ";") return -1;
   if (e[t] === "#") {
    t++;
    return validateNumberAmpersand(e, t);
   }
   let r = 0;
   for (;t < e.length; t++, r++) if (!(e[t].match(/\w/) && r < 20)) {
    if (e[t] === ";") break;
    return -1;
   }
   return t;
  }
  function getErrorObject(e, t, r) {
   return {
    err: {
     code: e,
     msg: t,
     line: r.line || r,
     col: r.col
    }
   };
  }
  function validateAttrName(e) {
   return isName(e);
  }
  function validateTagName(e) {
   return isName(e);
  }
  function getLineNumberForPosition(e, t) {
   const r = e.substring(0, t).split(/\r?\n/);
   return {
    line: r.length,
    col: r[r.length - 1].length + 1
   };
  }
  function getPositionFromMatch(e) {
   return e.startIndex + e[1].length;
  }
  const bt = {
   validate: validator_validate
  }, defaultOnDangerousProperty = e => ut.includes(e) ? "__" + e : e, xt = {
   preserveOrder: !1,
   attributeNamePrefix: "@_",
   attributesGroupName: !1,
   textNodeName: "#text",
   ignoreAttributes: !0,
   removeNSPrefix: !1,
   allowBooleanAttributes: !1,
   parseTagValue: !0,
   parseAttributeValue: !1,
   trimValues: !0,
   cdataPropName: !1,
   numberParseOptions: {
    hex: !0,
    leadingZeros: !0,
    eNotation: !0,
    unicode: !1
   },
   tagValueProcessor: function(e, t) {
    return t;
   },
   attributeValueProcessor: function(e, t) {
    return t;
   },
   stopNodes: [],
   alwaysCreateTextNode: !1,
   isArray: () => !1,
   commentPropName: !1,
   unpairedTags: [],
   processEntities: !0,
   htmlEntities: !1,
   entityDecoder: null,
   ignoreDeclaration: !1,
   ignorePiTags: !1,
   transformTagName: !1,
   transformAttributeName: !1,
   updateTag: function(e, t, r) {
    return e;
   },
   captureMetaData: !1,
   maxNestedTags: 100,
   strictReservedNames: !0,
   jPath: !0,
   onDangerousProperty: defaultOnDangerousProperty
  };
  function validatePropertyName(e, t) {
   if (typeof e != "string") return;
   const r = e.toLowerCase();
   if (ut.some(e => r === e.toLowerCase())) throw new Error(`[SECURITY] Invalid ${t}: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`);
   if (ht.some(e => r === e.toLowerCase())) throw new Error(`[SECURITY] Invalid ${t}: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`);
  }
  function normalizeProcessEntities(e, t) {
   return typeof e == "boolean" ? {
    enabled: e,
    maxEntitySize: 1e4,
    maxExpansionDepth: 1e4,
    maxTotalExpansions: 1 / 0,
    maxExpandedLength: 1e5,
    maxEntityCount: 1e3,
    allowedTags: null,
    tagFilter: null,
    appliesTo: "all"
   } : typeof e == "object" && e !== null ? {
    enabled: e.enabled !== !1,
    maxEntitySize: Math.max(1, e.maxEntitySize ?? 1e4),
    maxExpansionDepth: Math.max(1, e.maxExpansionDepth ?? 1e4),
    maxTotalExpansions: Math.max(1, e.maxTotalExpansions ?? 1 / 0),
    maxExpandedLength: Math.max(1, e.maxExpandedLength ?? 1e5),
    maxEntityCount: Math.max(1, e.maxEntityCount ?? 1e3),
    allowedTags: e.allowedTags ?? null,
    tagFilter: e.tagFilter ?? null,
    appliesTo: e.appliesTo ?? "all"
   } : normalizeProcessEntities(!0);
  }
  const buildOptions = function(e) {
   const t = Object.assign({}, xt, e), r = [ {
    value: t.attributeNamePrefix,
    name: "attributeNamePrefix"
   }, {
    value: t.attributesGroupName,
    name: "attributesGroupName"
   }, {
    value: t.textNodeName,
    name: "textNodeName"
   }, {
    value: t.cdataPropName,
    name: "cdataPropName"
   }, {
    value: t.commentPropName,
    name: "commentPropName"
   } ];
   for (const {value: e, name: t} of r) e && validatePropertyName(e, t);
   t.onDangerousProperty === null && (t.onDangerousProperty = defaultOnDangerousProperty);
   t.processEntities = normalizeProcessEntities(t.processEntities, t.htmlEntities);
   t.unpairedTagsSet = new Set(t.unpairedTags);
   t.stopNodes && Array.isArray(t.stopNodes) && (t.stopNodes = t.stopNodes.map(e => typeof e == "string" && e.startsWith("*.") ? ".." + e.substring(2) : e));
   return t;
  };
  let Nt;
  Nt = typeof Symbol != "function" ? "@@xmlMetadata" : Symbol("XML Node Metadata");
  class XmlNode {
   constructor(e) {
    this.tagname = e;
    this.child = [];
    this[":@"] = Object.create(null);
   }
   add(e, t) {
    e === "__proto__" && (e = "#__proto__");
    this.child.push({
     [e]: t
    });
   }
   addChild(e, t) {
    e.tagname === "__proto__" && (e.tagname = "#__proto__");
    e[":@"] && Object.keys(e[":@"]).length > 0 ? this.child.push({
     [e.tagname]: e.child,
     [":@"]: e[":@"]
    }) : this.child.push({
     [e.tagname]: e.child
    });
    this.addStartIndex(t);
   }
   addStartIndex(e) {
    e !== void 0 && (this.child[this.child.length - 1][Nt] = {
     startIndex: e
    });
   }
   addEndIndex(e) {
    const t = this.child[this.child.length - 1];
    t !== void 0 && t[Nt] !== void 0 && t[Nt].endIndex === void 0 && (t[Nt].endIndex = e);
   }
   static getMetaDataSymbol() {
    return Nt;
   }
  }
  class DocTypeReader {
   constructor(e, t) {
    this.suppressValidationErr = !e;
    this.options = e;
    this.xmlVersion = t || 1;
   }
   setXmlVersion(e = 1) {
    this.xmlVersion = e;
   }
   readDocType(e, t) {
    const r = Object.create(null);
    let n = 0;
    if (e[t + 3] !== "O" || e[t + 4] !== "C" || e[t + 5] !== "T" || e[t + 6] !== "Y" || e[t + 7] !== "P" || e[t + 8] !== "E") throw new Error("Invalid Tag instead of DOCTYPE");
    {
     t += 9;
     let i = 1, a = !1, s = !1, o = null, l = "";
     for (;t < e.length; t++) if (o === null) if (a || s || e[t] !== '"' && e[t] !== "'") if (e[t] !== "<" || s) if (e[t] === ">") {
      if (s) {
       if (e[t - 1] === "-" && e[t - 2] === "-") {
        s = !1;
        i--;
       }
      } else i--;
      if (i === 0) break;
     } else e[t] === "[" ? a = !0 : l += e[t]; else {
      if (a && hasSeq(e, "!ENTITY", t)) {
       t += 7;
       let i, a;
       [i, a, t] = this.readEntityExp(e, t + 1, this.suppressValidationErr);
       if (a.indexOf("&") === -1) {
        if (this.options.enabled !== !1 && this.options.maxEntityCount != null && n >= this.options.maxEntityCount) throw new Error(`Entity count (${n + 1}) exceeds maximum allowed (${this.options.maxEntityCount})`);
        r[i] = a;
        n++;
       }
      } else if (a && hasSeq(e, "!ELEMENT", t)) {
       t += 8;
       const {index: r} = this.readElementExp(e, t + 1);
       t = r;
      } else if (a && hasSeq(e, "!ATTLIST", t)) t += 8; else if (a && hasSeq(e, "!NOTATION", t)) {
       t += 9;
       const {index: r} = this.readNotationExp(e, t + 1, this.suppressValidationErr);
       t = r;
      } else {
       if (!hasSeq(e, "!--", t)) throw new Error("Invalid DOCTYPE");
       s = !0;
      }
      i++;
      l = "";
     } else {
      o = e[t];
      l += e[t];
     } else {
      e[t] === o && (o = null);
      l += e[t];
     }
     if (o !== null || i !== 0) throw new Error("Unclosed DOCTYPE");
    }
    return {
     entities: r,
     i: t
    };
   }
   readEntityExp(e, t) {
    t = skipWhitespace(e, t);
    const r = t;
    while (t < e.length && !/\s/.test(e[t]) && e[t] !== '"' && e[t] !== "'") t++;
    let n = e.substring(r, t);
    validateEntityName(n, {
     xmlVersion: this.xmlVersion
    });
    t = skipWhitespace(e, t);
    if (!this.suppressValidationErr) {
     if (e.substring(t, t + 6).toUpperCase() === "SYSTEM") throw new Error("External entities are not supported");
     if (e[t] === "%") throw new Error("Parameter entities are not supported");
    }
    let i = "";
    [t, i] = this.readIdentifierVal(e, t, "entity");
    if (this.options.enabled !== !1 && this.options.maxEntitySize != null && i.length > this.options.maxEntitySize) throw new Error(`Entity "${n}" size (${i.length}) exceeds maximum allowed size (${this.options.maxEntitySize})`);
    t--;
    return [ n, i, t ];
   }
   readNotationExp(e, t) {
    t = skipWhitespace(e, t);
    const r = t;
    while (t < e.length && !/\s/.test(e[t])) t++;
    let n = e.substring(r, t);
    !this.suppressValidationErr && validateEntityName(n, {
     xmlVersion: this.xmlVersion
    });
    t = skipWhitespace(e, t);
    const i = e.substring(t, t + 6).toUpperCase();
    if (!this.suppressValidationErr && i !== "SYSTEM" && i !== "PUBLIC") throw new Error(`Expected SYSTEM or PUBLIC, found "${i}"`);
    t += i.length;
    t = skipWhitespace(e, t);
    let a = null, s = null;
    if (i === "PUBLIC") {
     [t, a] = this.readIdentifierVal(e, t, "publicIdentifier");
     t = skipWhitespace(e, t);
     e[t] !== '"' && e[t] !== "'" || ([t, s] = this.readIdentifierVal(e, t, "systemIdentifier"));
    } else if (i === "SYSTEM") {
     [t, s] = this.readIdentifierVal(e, t, "systemIdentifier");
     if (!this.suppressValidationErr && !s) throw new Error("Missing mandatory system identifier for SYSTEM notation");
    }
    return {
     notationName: n,
     publicIdentifier: a,
     systemIdentifier: s,
     index: --t
    };
   }
   readIdentifierVal(e, t, r) {
    let n = "";
    const i = e[t];
    if (i !== '"' && i !== "'") throw new Error(`Expected quoted string, found "${i}"`);
    t++;
    const a = t;
    while (t < e.length && e[t] !== i) t++;
    n = e.substring(a, t);
    if (e[t] !== i) throw new Error(`Unterminated ${r} value`);
    t++;
    return [ t, n ];
   }
   readElementExp(e, t) {
    t = skipWhitespace(e, t);
    const r = t;
    while (t < e.length && !/\s/.test(e[t])) t++;
    let n = e.substring(r, t);
    if (!this.suppressValidationErr && !qName(n, {
     xmlVersion: this.xmlVersion
    })) throw new Error(`Invalid element name: "${n}"`);
    t = skipWhitespace(e, t);
    let i = "";
    if (e[t] === "E" && hasSeq(e, "MPTY", t)) t += 4; else if (e[t] === "A" && hasSeq(e, "NY", t)) t += 2; else if (e[t] === "(") {
     t++;
     const r = t;
     while (t < e.length && e[t] !== ")") t++;
     i = e.substring(r, t);
     if (e[t] !== ")") throw new Error("Unterminated content model");
    } else if (!this.suppressValidationErr) throw new Error(`Invalid Element Expression, found "${e[t]}"`);
    return {
     elementName: n,
     contentModel: i.trim(),
     index: t
    };
   }
   readAttlistExp(e, t) {
    t = skipWhitespace(e, t);
    let r = t;
    while (t < e.length && !/\s/.test(e[t])) t++;
    let n = e.substring(r, t);
    validateEntityName(n, {
     xmlVersion: this.xmlVersion
    });
    t = skipWhitespace(e, t);
    r = t;
    while (t < e.length && !/\s/.test(e[t])) t++;
    let i = e.substring(r, t);
    if (!validateEntityName(i, {
     xmlVersion: this.xmlVersion
    })) throw new Error(`Invalid attribute name: "${i}"`);
    t = skipWhitespace(e, t);
    let a = "";
    if (e.substring(t, t + 8).toUpperCase() === "NOTATION") {
     a = "NOTATION";
     t += 8;
     t = skipWhitespace(e, t);
     if (e[t] !== "(") throw new Error(`Expected '(', found "${e[t]}"`);
     t++;
     let r = [];
     while (t < e.length && e[t] !== ")") {
      const n = t;
      while (t < e.length && e[t] !== "|" && e[t] !== ")") t++;
      let i = e.substring(n, t);
      i = i.trim();
      if (!validateEntityName(i, {
       xmlVersion: this.xmlVersion
      })) throw new Error(`Invalid notation name: "${i}"`);
      r.push(i);
      if (e[t] === "|") {
       t++;
       t = skipWhitespace(e, t);
      }
     }
     if (e[t] !== ")") throw new Error("Unterminated list of notations");
     t++;
     a += " (" + r.join("|") + ")";
    } else {
     const r = t;
     while (t < e.length && !/\s/.test(e[t])) t++;
     a += e.substring(r, t);
     const n = [ "CDATA", "ID", "IDREF", "IDREFS", "ENTITY", "ENTITIES", "NMTOKEN", "NMTOKENS" ];
     if (!this.suppressValidationErr && !n.includes(a.toUpperCase())) throw new Error(`Invalid attribute type: "${a}"`);
    }
    t = skipWhitespace(e, t);
    let s = "";
    if (e.substring(t, t + 8).toUpperCase() === "#REQUIRED") {
     s = "#REQUIRED";
     t += 8;
    } else if (e.substring(t, t + 7).toUpperCase() === "#IMPLIED") {
     s = "#IMPLIED";
     t += 7;
    } else [t, s] = this.readIdentifierVal(e, t, "ATTLIST");
    return {
     elementName: n,
     attributeName: i,
     attributeType: a,
     defaultValue: s,
     index: t
    };
   }
  }
  const skipWhitespace = (e, t) => {
   while (t < e.length && /\s/.test(e[t])) t++;
   return t;
  };
  function hasSeq(e, t, r) {
   for (let n = 0; n < t.length; n++) if (t[n] !== e[r + n + 1]) return !1;
   return !0;
  }
  function validateEntityName(e, t) {
   if (qName(e, {
    xmlVersion: t
   })) return e;
   throw new Error(`Invalid entity name ${e}`);
  }
  const St = [ 48, 1632, 1776, 2406, 2534, 2662, 2790, 2918, 3046, 3174, 3302, 3430, 3558, 3664, 3792, 3872, 4160, 4240, 6112, 6160, 6470, 6608, 6784, 6800, 6992, 7088, 7232, 7248, 65296, 120782, 120792, 120802, 120812, 120822, 66720, 68912, 69734, 69872, 69942, 70096, 70384, 70736, 70864, 71248, 71360, 71472, 71904, 72016, 72688, 72784, 73040, 73120, 73552, 92768, 92864, 93008, 123200, 123632, 124144, 125264, 130032 ], Ct = 255, Pt = new Map, vt = 65535, wt = 1632, Et = wt, Rt = vt - wt + 1, Tt = new Uint8Array(Rt).fill(Ct);
  for (const e of St) for (let t = 0; t < 10; t++) {
   const r = e + t;
   r <= vt ? Tt[r - Et] = t : Pt.set(r, t);
  }
  const zt = 48, Ot = 57, At = 45, It = new Set([ 8722, 65293, 65123 ]);
  function anynum(e) {
   if (typeof e != "string") return e;
   const t = e.length;
   if (t === 0) return e;
   let r = -1;
   for (let n = 0; n < t; n++) {
    const i = e.charCodeAt(n);
    if (!(i >= zt && i <= Ot || i === At)) if (i < Et) {
     if (It.has(i)) {
      r = n;
      break;
     }
    } else if (i >= 55296 && i <= 56319) {
     if (n + 1 < t) {
      const t = e.charCodeAt(n + 1);
      if (t >= 56320 && t <= 57343) {
       const e = 65536 + (i - 55296 << 10) + (t - 56320);
       if (Pt.has(e)) {
        r = n;
        break;
       }
      }
     }
    } else if (Tt[i - Et] !== Ct || It.has(i)) {
     r = n;
     break;
    }
   }
   if (r === -1) return e;
   const n = [];
   r > 0 && n.push(e.slice(0, r));
   for (let i = r; i < t; i++) {
    const r = e.charCodeAt(i);
    if (r >= zt && r <= Ot || r === At) {
     n.push(e[i]);
     continue;
    }
    if (r < Et) {
     n.push(It.has(r) ? "-" : e[i]);
     continue;
    }
    if (r >= 55296 && r <= 56319) {
     if (i + 1 < t) {
      const t = e.charCodeAt(i + 1);
      if (t >= 56320 && t <= 57343) {
       const e = 65536 + (r - 55296 << 10) + (t - 56320), a = Pt.get(e);
       if (a !== void 0) {
        n.push(String.fromCharCode(a + 48));
        i++;
        continue;
       }
      }
     }
     n.push(e[i]);
     continue;
    }
    if (It.has(r)) {
     n.push("-");
     continue;
    }
    const a = Tt[r - Et];
    n.push(a !== Ct ? String.fromCharCode(a + 48) : e[i]);
   }
   return n.join("");
  }
  const _t = anynum, Bt = /^[-+]?0x[a-fA-F0-9]+$/, Mt = /^0b[01]+$/, qt = /^0o[0-7]+$/, Lt = /^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/, Dt = {
   hex: !0,
   binary: !1,
   octal: !1,
   leadingZeros: !0,
   decimalPoint: ".",
   eNotation: !0,
   infinity: "original",
   unicode: !1
  };
  function toNumber(e, t = {}) {
   t = Object.assign({}, Dt, t);
   if (!e || typeof e != "string") return e;
   let r = e.trim();
   if (r.length === 0) return e;
   if (t.skipLike !== void 0 && t.skipLike.test(r)) return e;
   if (r === "0") return 0;
   if (t.unicode) {
    r = _t(r);
    if (r === "0") return 0;
   }
   if (t.hex && Bt.test(r)) return parse_int(r, 16);
   if (t.binary && Mt.test(r)) return parse_int(r, 2);
   if (t.octal && qt.test(r)) return parse_int(r, 8);
   if (isFinite(r)) {
    if (r.includes("e") || r.includes("E")) return resolveEnotation(e, r, t);
    {
     const n = Lt.exec(r);
     if (n) {
      const i = n[1] || "", a = n[2];
      let s = trimZeros(n[3]);
      const o = i ? r[a.length + 1] === "." : r[a.length] === ".";
      if (!t.leadingZeros && (a.length > 1 || a.length === 1 && !o)) return e;
      {
       const n = Number(r), o = String(n);
       if (n === 0) return n;
       if (o.search(/[eE]/) !== -1) return t.eNotation ? n : e;
       if (r.indexOf(".") !== -1) return o === "0" || o === s || o === `${i}${s}` ? n : e;
       let l = a ? s : r;
       return a ? l === o || i + l === o ? n : e : l === o || l === i + o ? n : e;
      }
     }
     return e;
    }
   }
   {
    const n = Number(r);
    return Number.isNaN(n) ? e : handleInfinity(e, n, t);
   }
  }
  const kt = /^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;
  function resolveEnotation(e, t, r) {
   if (!r.eNotation) return e;
   const n = t.match(kt);
   if (n) {
    let i = n[1] || "";
    const a = n[3].indexOf("e") === -1 ? "E" : "e", s = n[2], o = i ? t[s.length + 1] === a : t[s.length] === a;
    return s.length > 1 && o ? e : (s.length !== 1 || !n[3].startsWith(`.${a}`) && n[3][0] !== a) && s.length > 0 ? r.leadingZeros && !o ? Number(t) : e : Number(t);
   }
   return e;
  }
  function trimZeros(e) {
   if (e && e.indexOf(".") !== -1) {
    let t = e.length;
    while (t > 0 && e.charCodeAt(t - 1) === 48) t--;
    e = e.slice(0, t);
    e === "." ? e = "0" : e[0] === "." ? e = "0" + e : e[e.length - 1] === "." && (e = e.substring(0, e.length - 1));
    return e;
   }
   return e;
  }
  function parse_int(e, t) {
   const r = e.trim();
   t !== 2 && t !== 8 || (e = r.substring(2));
   if (parseInt) return parseInt(e, t);
   if (Number.parseInt) return Number.parseInt(e, t);
   if (window && window.parseInt) return window.parseInt(e, t);
   throw new Error("parseInt, Number.parseInt, window.parseInt are not supported");
  }
  function handleInfinity(e, t, r) {
   const n = t === 1 / 0;
   switch (r.infinity.toLowerCase()) {
   case "null":
    return null;

   case "infinity":
    return t;

   case "string":
    return n ? "Infinity" : "-Infinity";

   case "original":
   default:
    return e;
   }
  }
  function ignoreAttributes_getIgnoreAttributesFn(e) {
   return typeof e == "function" ? e : Array.isArray(e) ? t => {
    for (const r of e) {
     if (typeof r == "string" && t === r) return !0;
     if (r instanceof RegExp && r.test(t)) return !0;
    }
   } : () => !1;
  }
  class ExpressionSet {
   constructor() {
    this._byDepthAndTag = new Map;
    this._wildcardByDepth = new Map;
    this._deepWildcards = [];
    this._deepByTerminalTag = new Map;
    this._patterns = new Set;
    this._sealed = !1;
   }
   add(e) {
    if (this._sealed) throw new TypeError("ExpressionSet is sealed. Create a new ExpressionSet to add more expressions.");
    if (this._patterns.has(e.pattern)) return this;
    this._patterns.add(e.pattern);
    if (e.hasDeepWildcard()) {
     const t = e.segments[e.segments.length - 1];
     if (t && t.type !== "deep-wildcard" && t.tag !== "*") {
      const r = t.tag;
      this._deepByTerminalTag.has(r) || this._deepByTerminalTag.set(r, []);
      this._deepByTerminalTag.get(r).push(e);
     } else this._deepWildcards.push(e);
     return this;
    }
    const t = e.length, r = e.segments[e.segments.length - 1], n = r?.tag;
    if (n && n !== "*") {
     const r = `${t}:${n}`;
     this._byDepthAndTag.has(r) || this._byDepthAndTag.set(r, []);
     this._byDepthAndTag.get(r).push(e);
    } else {
     this._wildcardByDepth.has(t) || this._wildcardByDepth.set(t, []);
     this._wildcardByDepth.get(t).push(e);
    }
    return this;
   }
   addAll(e) {
    for (const t of e) this.add(t);
    return this;
   }
   has(e) {
    return this._patterns.has(e.pattern);
   }
   get size() {
    return this._patterns.size;
   }
   seal() {
    this._sealed = !0;
    return this;
   }
   get isSealed() {
    return this._sealed;
   }
   matchesAny(e) {
    return this.findMatch(e) !== null;
   }
   findMatch(e) {
    const t = e.getDepth(), r = e.getCurrentTag(), n = `${t}:${r}`, i = this._byDepthAndTag.get(n);
    if (i) for (let t = 0; t < i.length; t++) if (e.matches(i[t])) return i[t];
    const a = this._wildcardByDepth.get(t);
    if (a) for (let t = 0; t < a.length; t++) if (e.matches(a[t])) return a[t];
    const s = this._deepByTerminalTag.get(r);
    if (s) for (let t = 0; t < s.length; t++) if (e.matches(s[t])) return s[t];
    for (let t = 0; t < this._deepWildcards.length; t++) if (e.matches(this._deepWildcards[t])) return this._deepWildcards[t];
    return null;
   }
  }
  const Ht = {
   cent: "¢",
   pound: "£",
   curren: "¤",
   yen: "¥",
   euro: "€",
   dollar: "$",
   fnof: "ƒ",
   inr: "₹",
   af: "؋",
   birr: "ብር",
   peso: "₱",
   rub: "₽",
   won: "₩",
   yuan: "¥",
   cedil: "¸"
  }, Ut = {
   amp: "&",
   apos: "'",
   gt: ">",
   lt: "<",
   quot: '"'
  }, jt = {
   nbsp: " ",
   copy: "©",
   reg: "®",
   trade: "™",
   mdash: "—",
   ndash: "–",
   hellip: "…",
   laquo: "«",
   raquo: "»",
   lsquo: "‘",
   rsquo: "’",
   ldquo: "“",
   rdquo: "”",
   bull: "•",
   para: "¶",
   sect: "§",
   deg: "°",
   frac12: "½",
   frac14: "¼",
   frac34: "¾"
  }, Ft = Object.freeze({
   ALLOW: "allow",
   BLOCK: "block",
   THROW: "throw"
  }), Vt = new Set("!?\\\\/[]$%{}^&*()<>|+");
  function EntityDecoder_validateEntityName(e) {
   if (e[0] === "#") throw new Error(`[EntityReplacer] Invalid character '#' in entity name: "${e}"`);
   for (const t of e) if (Vt.has(t)) throw new Error(`[EntityReplacer] Invalid character '${t}' in entity name: "${e}"`);
   return e;
  }
  function mergeEntityMaps(...e) {
   const t = Object.create(null);
   for (const r of e) if (r) for (const e of Object.keys(r)) {
    const n = r[e];
    if (typeof n == "string") t[e] = n; else if (n && typeof n == "object" && n.val !== void 0) {
     const r = n.val;
     typeof r == "string" && (t[e] = r);
    }
   }
   return t;
  }
  const $t = "external", Kt = "base", Gt = "all";
  function parseLimitTiers(e) {
   return e && e !== $t ? e === Gt ? new Set([ Gt ]) : e === Kt ? new Set([ Kt ]) : Array.isArray(e) ? new Set(e) : new Set([ $t ]) : new Set([ $t ]);
  }
  const Wt = Object.freeze({
   allow: 0,
   leave: 1,
   remove: 2,
   throw: 3
  }), Xt = new Set([ 9, 10, 13 ]);
  function parseNCRConfig(e) {
   if (!e) return {
    xmlVersion: 1,
    onLevel: Wt.allow,
    nullLevel: Wt.remove
   };
   const t = e.xmlVersion === 1.1 ? 1.1 : 1, r = Wt[e.onNCR] ?? Wt.allow, n = Wt[e.nullNCR] ?? Wt.remove, i = Math.max(n, Wt.remove);
   return {
    xmlVersion: t,
    onLevel: r,
    nullLevel: i
   };
  }
  class EntityDecoder {
   constructor(e = {}) {
    this._limit = e.limit || {};
    this._maxTotalExpansions = this._limit.maxTotalExpansions || 0;
    this._maxExpandedLength = this._limit.maxExpandedLength || 0;
    this._postCheck = typeof e.postCheck == "function" ? e.postCheck : e => e;
    this._limitTiers = parseLimitTiers(this._limit.applyLimitsTo ?? $t);
    this._numericAllowed = e.numericAllowed ?? !0;
    this._baseMap = mergeEntityMaps(Ut, e.namedEntities || null);
    this._externalMap = Object.create(null);
    this._inputMap = Object.create(null);
    this._totalExpansions = 0;
    this._expandedLength = 0;
    this._removeSet = new Set(e.remove && Array.isArray(e.remove) ? e.remove : []);
    this._leaveSet = new Set(e.leave && Array.isArray(e.leave) ? e.leave : []);
    const t = parseNCRConfig(e.ncr);
    this._ncrXmlVersion = t.xmlVersion;
    this._ncrOnLevel = t.onLevel;
    this._ncrNullLevel = t.nullLevel;
    this._onExternalEntity = typeof e.onExternalEntity == "function" ? e.onExternalEntity : null;
    this._onInputEntity = typeof e.onInputEntity == "function" ? e.onInputEntity : null;
   }
   _applyRegistrationHook(e, t, r, n) {
    if (!e) return !0;
    const i = e(t, r);
    if (i === Ft.BLOCK) return !1;
    if (i === Ft.THROW) throw new Error(`[EntityDecoder] Registration of ${n} entity "&${t};" was rejected by hook`);
    return !0;
   }
   setExternalEntities(e) {
    if (e) for (const t of Object.keys(e)) EntityDecoder_validateEntityName(t);
    if (!this._onExternalEntity) {
     this._externalMap = mergeEntityMaps(e);
     return;
    }
    const t = mergeEntityMaps(e), r = Object.create(null);
    for (const [e, n] of Object.entries(t)) this._applyRegistrationHook(this._onExternalEntity, e, n, "external") && (r[e] = n);
    this._externalMap = r;
   }
   addExternalEntity(e, t) {
    EntityDecoder_validateEntityName(e);
    typeof t == "string" && t.indexOf("&") === -1 && this._applyRegistrationHook(this._onExternalEntity, e, t, "external") && (this._externalMap[e] = t);
   }
   addInputEntities(e) {
    this._totalExpansions = 0;
    this._expandedLength = 0;
    if (!this._onInputEntity) {
     this._inputMap = mergeEntityMaps(e);
     return;
    }
    const t = mergeEntityMaps(e), r = Object.create(null);
    for (const [e, n] of Object.entries(t)) this._applyRegistrationHook(this._onInputEntity, e, n, "input") && (r[e] = n);
    this._inputMap = r;
   }
   reset() {
    this._inputMap = Object.create(null);
    this._totalExpansions = 0;
    this._expandedLength = 0;
    return this;
   }
   setXmlVersion(e) {
    this._ncrXmlVersion = e === 1.1 ? 1.1 : 1;
   }
   decode(e) {
    if (typeof e != "string" || e.length === 0) return e;
    if (e.indexOf("&") === -1) return e;
    const t = e, r = [], n = e.length;
    let i = 0, a = 0;
    const s = this._maxTotalExpansions > 0, o = this._maxExpandedLength > 0, l = s || o;
    while (a < n) {
     if (e.charCodeAt(a) !== 38) {
      a++;
      continue;
     }
     let t = a + 1;
     while (t < n && e.charCodeAt(t) !== 59 && t - a <= 32) t++;
     if (t >= n || e.charCodeAt(t) !== 59) {
      a++;
      continue;
     }
     const c = e.slice(a + 1, t);
     if (c.length === 0) {
      a++;
      continue;
     }
     let m, d;
     if (this._removeSet.has(c)) {
      m = "";
      d === void 0 && (d = $t);
     } else {
      if (this._leaveSet.has(c)) {
       a++;
       continue;
      }
      if (c.charCodeAt(0) === 35) {
       const e = this._resolveNCR(c);
       if (e === void 0) {
        a++;
        continue;
       }
       m = e;
       d = Kt;
      } else {
       const e = this._resolveName(c);
       m = e?.value;
       d = e?.tier;
      }
     }
     if (m !== void 0) {
      a > i && r.push(e.slice(i, a));
      r.push(m);
      i = t + 1;
      a = i;
      if (l && this._tierCounts(d)) {
       if (s) {
        this._totalExpansions++;
        if (this._totalExpansions > this._maxTotalExpansions) throw new Error(`[EntityReplacer] Entity expansion count limit exceeded: ${this._totalExpansions} > ${this._maxTotalExpansions}`);
       }
       if (o) {
        const e = m.length - (c.length + 2);
        if (e > 0) {
         this._expandedLength += e;
         if (this._expandedLength > this._maxExpandedLength) throw new Error(`[EntityReplacer] Expanded content length limit exceeded: ${this._expandedLength} > ${this._maxExpandedLength}`);
        }
       }
      }
     } else a++;
    }
    i < n && r.push(e.slice(i));
    const c = r.length === 0 ? e : r.join("");
    return this._postCheck(c, t);
   }
   _tierCounts(e) {
    return !!this._limitTiers.has(Gt) || this._limitTiers.has(e);
   }
   _resolveName(e) {
    return e in this._inputMap ? {
     value: this._inputMap[e],
     tier: $t
    } : e in this._externalMap ? {
     value: this._externalMap[e],
     tier: $t
    } : e in this._baseMap ? {
     value: this._baseMap[e],
     tier: Kt
    } : void 0;
   }
   _classifyNCR(e) {
    return e === 0 ? this._ncrNullLevel : e >= 55296 && e <= 57343 || this._ncrXmlVersion === 1 && e >= 1 && e <= 31 && !Xt.has(e) ? Wt.remove : -1;
   }
   _applyNCRAction(e, t, r) {
    switch (e) {
    case Wt.allow:
     return String.fromCodePoint(r);

    case Wt.remove:
     return "";

    case Wt.leave:
     return;

    case Wt.throw:
     throw new Error(`[EntityDecoder] Prohibited numeric character reference &${t}; (U+${r.toString(16).toUpperCase().padStart(4, "0")})`);

    default:
     return String.fromCodePoint(r);
    }
   }
   _resolveNCR(e) {
    const t = e.charCodeAt(1);
    let r;
    r = t === 120 || t === 88 ? parseInt(e.slice(2), 16) : parseInt(e.slice(1), 10);
    if (Number.isNaN(r) || r < 0 || r > 1114111) return;
    const n = this._classifyNCR(r);
    if (!this._numericAllowed && n < Wt.remove) return;
    const i = n === -1 ? this._ncrOnLevel : Math.max(this._ncrOnLevel, n);
    return this._applyNCRAction(i, e, r);
   }
  }
  const Qt = [ {
   id: "sql-block-comment-open",
   description: "SQL block comment open: /* ... */ — unusual in legitimate user text",
   pattern: /\/\*/
  }, {
   id: "sql-union-select",
   description: "UNION SELECT — most common SQL injection aggregation attack",
   pattern: /\bUNION\s{1,20}(?:ALL\s{1,20})?SELECT\b/i
  }, {
   id: "sql-drop-table",
   description: "DROP TABLE — destructive DDL injection",
   pattern: /\bDROP\s{1,20}TABLE\b/i
  }, {
   id: "sql-drop-database",
   description: "DROP DATABASE — destructive DDL injection",
   pattern: /\bDROP\s{1,20}DATABASE\b/i
  }, {
   id: "sql-insert-into",
   description: "INSERT INTO — data injection",
   pattern: /\bINSERT\s{1,20}INTO\b/i
  }, {
   id: "sql-delete-from",
   description: "DELETE FROM — data deletion injection",
   pattern: /\bDELETE\s{1,20}FROM\b/i
  }, {
   id: "sql-update-set",
   description: "UPDATE ... SET — data modification injection",
   pattern: /\bUPDATE\b[\s\S]{1,60}\bSET\b/i
  }, {
   id: "sql-exec-xp",
   description: "EXEC xp_ — MSSQL extended stored procedure execution",
   pattern: /\bEXEC(?:UTE)?\s{1,20}xp_/i
  }, {
   id: "sql-tautology-string",
   description: 'Classic string tautology: \' OR \'1\'=\'1 or " OR "1"="1"',
   pattern: /'\s{0,10}OR\s{0,10}'[^']{0,20}'\s*=\s*'[^']{0,20}/i
  }, {
   id: "sql-tautology-numeric",
   description: "Numeric tautology: OR 1=1",
   pattern: /\bOR\s{1,10}1\s*=\s*1\b/i
  }, {
   id: "sql-always-true-zero",
   description: "Numeric tautology: OR 0=0",
   pattern: /\bOR\s{1,10}0\s*=\s*0\b/i
  }, {
   id: "sql-sleep-benchmark",
   description: "Time-based blind injection: SLEEP() or BENCHMARK()",
   pattern: /\b(?:SLEEP|BENCHMARK)\s*\(/i
  }, {
   id: "sql-waitfor-delay",
   description: "MSSQL time-based blind injection: WAITFOR DELAY",
   pattern: /\bWAITFOR\s{1,20}DELAY\b/i
  }, {
   id: "sql-char-function",
   description: "CHAR() function — used to obfuscate injected strings",
   pattern: /\bCHAR\s*\(\s*\d{1,3}/i
  }, {
   id: "sql-information-schema",
   description: "INFORMATION_SCHEMA — reconnaissance query for table/column enumeration",
   pattern: /\bINFORMATION_SCHEMA\b/i
  } ], Jt = Qt, Yt = [ {
   id: "sql-line-comment",
   description: "SQL line comment: -- followed by whitespace or end of string",
   pattern: /--(?:\s|$)/
  }, {
   id: "sql-stacked-query",
   description: "Stacked queries: semicolon immediately followed by a SQL keyword",
   pattern: /;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i
  }, {
   id: "sql-hex-encoding",
   description: "Hex-encoded string injection: 0x41414141 style (MySQL)",
   pattern: /\b0x[0-9a-f]{4,}/i
  } ], Zt = [ ...Jt, ...Yt ], er = Zt, tr = Object.freeze({
   colon: ":",
   Tab: "\t",
   NewLine: "\n"
  }), rr = /&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;
  function decodeEntities(e) {
   return e.indexOf("&") === -1 ? e : e.replace(rr, (e, t, r, n) => {
    if (n !== void 0) return Object.prototype.hasOwnProperty.call(tr, n) ? tr[n] : e;
    const i = t !== void 0 ? parseInt(t, 16) : parseInt(r, 10);
    return !Number.isFinite(i) || i > 1114111 ? e : String.fromCodePoint(i);
   });
  }
  const nr = [ {
   id: "html-script-open",
   description: "<script opening tag",
   pattern: /<script[\s>/]/i
  }, {
   id: "html-script-close",
   description: "<\/script closing tag",
   pattern: /<\/script[\s>]/i
  }, {
   id: "html-javascript-protocol",
   description: "javascript: URI scheme (with optional whitespace/encoding)",
   pattern: /j[\t\n\r ]*a[\t\n\r ]*v[\t\n\r ]*a[\t\n\r ]*s[\t\n\r ]*c[\t\n\r ]*r[\t\n\r ]*i[\t\n\r ]*p[\t\n\r ]*t[\t\n\r ]*:/i
  }, {
   id: "html-vbscript-protocol",
   description: "vbscript: URI scheme",
   pattern: /vbscript[\t\n\r ]*:/i
  }, {
   id: "html-data-html",
   description: "data:text/html URI — can execute scripts in browsers",
   pattern: /data[\t\n\r ]*:[\t\n\r ]*text\/html/i
  }, {
   id: "html-data-xhtml",
   description: "data:application/xhtml+xml URI",
   pattern: /data[\t\n\r ]*:[\t\n\r ]*application\/xhtml/i
  }, {
   id: "html-data-svg",
   description: "data:image/svg+xml URI — can execute scripts",
   pattern: /data[\t\n\r ]*:[\t\n\r ]*image\/svg\+xml/i
  }, {
   id: "html-inline-event-handler",
   description: "Inline event handler attributes: onclick=, onerror=, onload=, etc.",
   pattern: /\bon\w{1,30}\s*=/i
  }, {
   id: "html-entity-obfuscated-script",
   description: "HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)",
   pattern: /(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i
  }, {
   id: "html-entity-obfuscated-javascript",
   description: 'HTML-entity-encoded javascript: (partial — catches common &#106; or &#x6a; for "j")',
   pattern: /(?:&#x0*6[Aa];?|&#0*106;?)\s*(?:&#x0*61;?|a)[\s\S]{0,80}script\s*:/i
  }, {
   id: "html-style-expression",
   description: "CSS expression() — IE-era code execution in style attributes",
   pattern: /style[\s\S]{0,20}expression\s*\(/i
  }, {
   id: "html-object-embed",
   description: "<object or <embed tags that can load active content",
   pattern: /<(?:object|embed)[\s>/]/i
  }, {
   id: "html-base-tag",
   description: "<base href= — can hijack all relative URLs on a page",
   pattern: /<base[\s>]/i
  }, {
   id: "html-meta-refresh",
   description: '<meta http-equiv="refresh" — can redirect users',
   pattern: /<meta[\s\S]{0,40}http-equiv[\s\S]{0,20}refresh/i
  }, {
   id: "html-srcdoc",
   description: "srcdoc= attribute on iframes — embeds HTML that can run scripts",
   pattern: /srcdoc\s*=/i
  }, {
   id: "html-iframe",
   description: "<iframe tag",
   pattern: /<iframe[\s>/]/i
  }, {
   id: "html-form",
   description: "<form tag — can be used for phishing / credential harvesting injection",
   pattern: /<form[\s>/]/i
  } ], ir = nr, ar = [ {
   id: "xml-cdata-injection",
   description: "CDATA section injection: <![CDATA[ breaks out of text node context",
   pattern: /<!\[CDATA\[/i
  }, {
   id: "xml-cdata-close",
   description: "CDATA close sequence: ]]> can terminate an enclosing CDATA section",
   pattern: /\]\]>/
  }, {
   id: "xml-processing-instruction",
   description: "XML processing instruction: <?xml-stylesheet or <?php etc.",
   pattern: /<\?(?:xml[\- ]|php|asp)/i
  }, {
   id: "xml-doctype-injection",
   description: "DOCTYPE declaration embedded in content — can define entities",
   pattern: /<!DOCTYPE(?:[\s[]|$)/i
  }, {
   id: "xml-entity-system",
   description: "SYSTEM keyword — used in external entity declarations (XXE)",
   pattern: /\bSYSTEM\s+["']/i
  }, {
   id: "xml-entity-public",
   description: "PUBLIC keyword — used in external entity declarations (XXE)",
   pattern: /\bPUBLIC\s+["']/i
  }, {
   id: "xml-entity-declaration",
   description: "<!ENTITY declaration — defines entities, potential XXE or entity expansion",
   pattern: /<!ENTITY[\s%]/i
  }, {
   id: "xml-billion-laughs",
   description: "Entity reference chaining / billion laughs: repeated &eX; style references",
   pattern: /(?:&\w{1,20};){3,}/
  }, {
   id: "xml-namespace-confusion",
   description: "xmlns: attribute injection — can redefine namespaces to confuse parsers",
   pattern: /\bxmlns(?::\w{1,40})?\s*=/i
  }, {
   id: "xml-comment-injection",
   description: "\x3c!-- comment injection — can hide content from some parsers",
   pattern: /<!--/
  }, {
   id: "xml-comment-close",
   description: "--\x3e closes an enclosing XML comment",
   pattern: /-->/
  }, {
   id: "xml-pi-close",
   description: "?> closes an enclosing processing instruction",
   pattern: /\?>/
  } ], sr = ar, or = [ {
   id: "svg-script-element",
   description: "<script element inside SVG executes JavaScript",
   pattern: /<script[\s>/]/i
  }, {
   id: "svg-xlink-href-javascript",
   description: "xlink:href with javascript: — classic SVG XSS via <a> or <use>",
   pattern: /xlink\s*:\s*href\s*=\s*["']?\s*javascript\s*:/i
  }, {
   id: "svg-href-javascript",
   description: "href= with javascript: in SVG context (<a>, <animate>, etc.)",
   pattern: /href\s*=\s*["']?\s*javascript\s*:/i
  }, {
   id: "svg-foreignobject",
   description: "<foreignObject embeds HTML inside SVG — can execute scripts",
   pattern: /<foreignObject[\s>/]/i
  }, {
   id: "svg-use-external",
   description: "<use xlink:href or href pointing to external resource (non-fragment URL)",
   pattern: /<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i
  }, {
   id: "svg-animate-href",
   description: '<animate attributeName="href" — can dynamically change href to javascript:',
   pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i
  }, {
   id: "svg-animate-xlinkhref",
   description: '<animate attributeName="xlink:href"',
   pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i
  }, {
   id: "svg-set-javascript",
   description: '<set to="javascript:..." — sets an attribute to a javascript: URI',
   pattern: /<set[\s\S]{0,80}to\s*=\s*["']?\s*javascript\s*:/i
  }, {
   id: "svg-event-handler",
   description: "SVG-specific event handler attributes: onload=, onerror=, onactivate=, etc.",
   pattern: /\bon(?:load|error|activate|begin|end|repeat|focus|blur|click|mouse\w{1,20}|key\w{1,20})\s*=/i
  }, {
   id: "svg-handler-generic",
   description: "Generic on* handler catch-all for SVG attributes",
   pattern: /\bon\w{1,30}\s*=/i
  }, {
   id: "svg-filter-feimage",
   description: "<feImage href= — filter primitive that can load external resources",
   pattern: /<feImage[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=/i
  }, {
   id: "svg-image-external",
   description: "<image xlink:href with http/https or javascript protocol",
   pattern: /<image[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=\s*["']?\s*(?:https?|javascript)\s*:/i
  }, {
   id: "svg-style-javascript",
   description: "style= attribute containing javascript: (e.g. background:url(javascript:...))",
   pattern: /style\s*=[\s\S]{0,60}javascript\s*:/i
  } ], lr = or, cr = [ {
   id: "shell-path-traversal-unix",
   description: "Unix path traversal: ../  — climbing the directory tree",
   pattern: /\.\.\//
  }, {
   id: "shell-path-traversal-windows",
   description: "Windows path traversal: ..\\ — climbing the directory tree",
   pattern: /\.\.\\/
  }, {
   id: "shell-path-traversal-encoded",
   description: "URL-encoded path traversal: %2e%2e or %2f variants",
   pattern: /%2e%2e|%2f\.\.|\.\.%2f/i
  }, {
   id: "shell-null-byte",
   description: "Null byte injection: \\x00 or %00 — truncates strings in C-backed functions",
   pattern: /\x00|%00/
  }, {
   id: "shell-semicolon",
   description: "Semicolon command separator: cmd1; cmd2",
   pattern: /;/
  }, {
   id: "shell-pipe",
   description: "Pipe operator: cmd1 | cmd2",
   pattern: /\|/
  }, {
   id: "shell-and-operator",
   description: "AND operator: cmd1 && cmd2",
   pattern: /&&/
  }, {
   id: "shell-or-operator",
   description: "OR operator: cmd1 || cmd2",
   pattern: /\|\|/
  }, {
   id: "shell-backtick",
   description: "Backtick command substitution: `cmd`",
   pattern: /`/
  }, {
   id: "shell-dollar-paren",
   description: "Dollar-paren command substitution: $(cmd)",
   pattern: /\$\(/
  }, {
   id: "shell-dollar-brace",
   description: "Dollar-brace variable expansion: ${var} — can be abused for injection",
   pattern: /\$\{/
  }, {
   id: "shell-redirect-out",
   description: "Output redirection: cmd > file or cmd >> file",
   pattern: />{1,2}/
  }, {
   id: "shell-redirect-in",
   description: "Input redirection: cmd < file",
   pattern: /</
  }, {
   id: "shell-newline-injection",
   description: "Newline injection: \\n or \\r — can inject new shell commands",
   pattern: /[\n\r]/
  }, {
   id: "shell-glob-star",
   description: "Glob expansion: * or ? — can expand to unintended files",
   pattern: /[/\\][*?]/
  }, {
   id: "shell-absolute-root",
   description: "Absolute root path injection: string starting with / or \\ (Windows UNC)",
   pattern: /^(?:\/|\\\\)/
  }, {
   id: "shell-windows-drive",
   description: "Windows drive letter path injection: C:\\ or D:/",
   pattern: /^[a-zA-Z]:[/\\]/
  }, {
   id: "shell-curl-wget",
   description: "curl/wget with URL or flags — can exfiltrate data or download payloads",
   pattern: /\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i
  } ], mr = cr, dr = [ {
   id: "redos-nested-quantifier-plus",
   description: "Nested + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.",
   pattern: /\([^)]*\+[^)]*\)[+*]/
  }, {
   id: "redos-nested-quantifier-star",
   description: "Nested * quantifier: (a*)* or (a*)+ — catastrophic backtracking",
   pattern: /\([^)]*\*[^)]*\)[*+]/
  }, {
   id: "redos-nested-groups",
   description: "Doubly nested quantified groups: ((a+)+) — guaranteed catastrophic",
   pattern: /\(\([^)]{0,40}\)[+*]\)[+*]/
  }, {
   id: "redos-alternation-overlap",
   description: "Overlapping alternation under quantifier: (a|a)+ — ambiguous NFA paths",
   pattern: /\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/
  }, {
   id: "redos-star-plus-concat",
   description: "(x*x)+ pattern — triggers super-linear backtracking",
   pattern: /\([^)]{0,10}\*[^)]{0,10}\)[+*]/
  }, {
   id: "redos-dot-star-greedy",
   description: "(.*){n,} or (.+){n,} — repeated greedy dot quantifiers",
   pattern: /\(\.[*+]\)\{?\d/
  }, {
   id: "redos-large-repetition",
   description: "Very large fixed or range repetition count {1000,} or {1000,n} — denial of service via backtracking",
   pattern: /\{\d{4,}(?:,\d*)?\}/
  }, {
   id: "redos-catastrophic-alternation",
   description: "Long alternation with many similar branches — polynomial backtracking risk",
   pattern: /\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/
  } ], pr = dr, ur = "[\"'\\s]*:", hr = [ {
   id: "nosql-where-operator",
   description: "$where — executes arbitrary JavaScript server-side in MongoDB",
   pattern: new RegExp(`\\$where${ur}`, "i")
  }, {
   id: "nosql-ne-operator",
   description: '$ne — "not equal" operator used to bypass equality checks',
   pattern: new RegExp(`\\$ne${ur}`, "i")
  }, {
   id: "nosql-gt-operator",
   description: '$gt — "greater than" used to bypass password/value checks',
   pattern: new RegExp(`\\$gte?${ur}`, "i")
  }, {
   id: "nosql-lt-operator",
   description: '$lt / $lte — "less than" bypass variants',
   pattern: new RegExp(`\\$lte?${ur}`, "i")
  }, {
   id: "nosql-regex-operator",
   description: "$regex — can be used to extract data character by character (blind injection)",
   pattern: new RegExp(`\\$regex${ur}`, "i")
  }, {
   id: "nosql-or-operator",
   description: "$or — logical OR; used to create always-true conditions",
   pattern: new RegExp(`\\$or${ur}\\s*\\[`, "i")
  }, {
   id: "nosql-and-operator",
   description: "$and — logical AND operator injection",
   pattern: new RegExp(`\\$and${ur}\\s*\\[`, "i")
  }, {
   id: "nosql-nor-operator",
   description: "$nor — logical NOR operator injection",
   pattern: new RegExp(`\\$nor${ur}\\s*\\[`, "i")
  }, {
   id: "nosql-exists-operator",
   description: "$exists — can enumerate fields to determine schema",
   pattern: new RegExp(`\\$exists${ur}`, "i")
  }, {
   id: "nosql-in-operator",
   description: "$in — matches any value in a list; can enumerate values",
   pattern: new RegExp(`\\$in${ur}\\s*\\[`, "i")
  }, {
   id: "nosql-expr-operator",
   description: "$expr — allows aggregation expressions in queries (MongoDB 3.6+)",
   pattern: new RegExp(`\\$expr${ur}`, "i")
  }, {
   id: "nosql-function-operator",
   description: "$function — executes arbitrary JavaScript in MongoDB 4.4+",
   pattern: new RegExp(`\\$function${ur}`, "i")
  }, {
   id: "nosql-accumulator-operator",
   description: "$accumulator — custom aggregation with arbitrary JS execution",
   pattern: new RegExp(`\\$accumulator${ur}`, "i")
  }, {
   id: "nosql-proto-pollution",
   description: "__proto__ — prototype pollution via object key injection",
   pattern: /__proto__/
  }, {
   id: "nosql-constructor-prototype",
   description: "constructor.prototype — alternative prototype pollution vector (dot notation or JSON key)",
   pattern: /constructor[\s"':.,{\[]*prototype/i
  }, {
   id: "nosql-proto-bracket",
   description: '["__proto__"] — bracket-notation prototype pollution',
   pattern: /\[["']__proto__["']\]/
  } ], gr = hr, yr = [ {
   id: "log-crlf-injection",
   description: "CRLF injection: literal \\r or \\n embeds fake log lines",
   pattern: /[\r\n]/
  }, {
   id: "log-url-encoded-crlf",
   description: "URL-encoded CRLF: %0d, %0a, %0D, %0A — decoded by some log parsers",
   pattern: /%0[dDaA]/
  }, {
   id: "log-unicode-newline",
   description: "Unicode newline variants: U+2028 (line separator), U+2029 (paragraph separator)",
   pattern: /[\u2028\u2029]/
  }, {
   id: "log-log4shell-jndi",
   description: "Log4Shell: ${jndi:...} triggers remote code execution in Apache Log4j",
   pattern: /\$\{jndi\s*:/i
  }, {
   id: "log-log4shell-obfuscated",
   description: "Obfuscated Log4Shell: ${::-j}... lookup-bypass prefix used to evade WAF detection",
   pattern: /\$\{::-/
  }, {
   id: "log-log4j-lookup",
   description: "Log4j lookup syntax: ${env:...}, ${sys:...}, ${ctx:...} — data exfiltration",
   pattern: /\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i
  }, {
   id: "log-ssti-double-brace",
   description: "SSTI double-brace: {{expression}} — Jinja2, Twig, Handlebars, etc.",
   pattern: /\{\{[\s\S]{0,80}\}\}/
  }, {
   id: "log-ssti-hash-brace",
   description: "SSTI hash-brace: #{expression} — Thymeleaf, Velocity, Ruby ERB",
   pattern: /#\{[\s\S]{0,80}\}/
  }, {
   id: "log-ssti-dollar-brace",
   description: "SSTI/EL injection: ${expression with operators or method calls} — JSP EL, Freemarker, SpEL",
   pattern: /\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i
  }, {
   id: "log-ssti-percent-tag",
   description: "SSTI ERB/ASP tag: <%= expression %> — Ruby ERB, ASP",
   pattern: /<%=[\s\S]{0,80}%>/
  }, {
   id: "log-null-byte",
   description: "Null byte: \\x00 or %00 — can truncate log entries in C-backed loggers",
   pattern: /\x00|%00/
  }, {
   id: "log-ansi-escape",
   description: "ANSI escape sequence: ESC[ — can manipulate terminal output when logs are tailed",
   pattern: /\x1b\[/
  } ], fr = yr;
  ir.label = "HTML";
  sr.label = "XML";
  lr.label = "SVG";
  ir.decodeEntities = !0;
  sr.decodeEntities = !0;
  lr.decodeEntities = !0;
  Jt.label = "SQL";
  er.label = "SQL-STRICT";
  mr.label = "SHELL";
  pr.label = "REDOS";
  gr.label = "NOSQL";
  fr.label = "LOG";
  Object.freeze({
   HTML: ir,
   XML: sr,
   SVG: lr,
   SQL: Jt,
   "SQL-STRICT": er,
   SHELL: mr,
   REDOS: pr,
   NOSQL: gr,
   LOG: fr
  });
  function assertString(e) {
   if (typeof e != "string") throw new TypeError("is-unsafe: first argument must be a string, got " + typeof e);
  }
  function assertContext(e) {
   if (!(e instanceof RegExp)) {
    if (!Array.isArray(e)) throw new TypeError("is-unsafe: second argument must be a PatternList (e.g. HTML), an array of PatternLists (e.g. [HTML, XML]), or a RegExp. Got: " + typeof e);
    if (e.length === 0) throw new TypeError("is-unsafe: context must not be an empty array");
    if (Array.isArray(e[0])) for (const t of e) if (!Array.isArray(t) || t.length === 0) throw new TypeError("is-unsafe: each context in the array must be a non-empty pattern array (PatternList)");
   }
  }
  function normalise(e) {
   return e instanceof RegExp ? {
    lists: null,
    regex: e
   } : Array.isArray(e[0]) ? {
    lists: e,
    regex: null
   } : {
    lists: [ e ],
    regex: null
   };
  }
  function decodedCopy(e, t) {
   if (!t.decodeEntities) return null;
   const r = decodeEntities(e);
   return r === e ? null : r;
  }
  function matchList(e, t) {
   const r = t.label ?? "CUSTOM", n = decodedCopy(e, t);
   for (const i of t) if (i.pattern.test(e) || n !== null && i.pattern.test(n)) return {
    context: r,
    id: i.id,
    description: i.description,
    pattern: i.pattern
   };
   return null;
  }
  function isUnsafe(e, t) {
   assertString(e);
   assertContext(t);
   const {lists: r, regex: n} = normalise(t);
   if (n) return n.test(e);
   for (const t of r) if (matchList(e, t) !== null) return !0;
   return !1;
  }
  function extractRawAttributes(e, t) {
   if (!e) return {};
   const r = t.attributesGroupName ? e[t.attributesGroupName] : e;
   if (!r) return {};
   const n = {};
   for (const e in r) if (e.startsWith(t.attributeNamePrefix)) {
    const i = e.substring(t.attributeNamePrefix.length);
    n[i] = r[e];
   } else n[e] = r[e];
   return n;
  }
  function extractNamespace(e) {
   if (!e || typeof e != "string") return;
   const t = e.indexOf(":");
   if (t !== -1 && t > 0) {
    const r = e.substring(0, t);
    if (r !== "xmlns") return r;
   }
  }
  class OrderedObjParser {
   constructor(e, t) {
    this.options = e;
    this.currentNode = null;
    this.tagsNodeStack = [];
    this.parseXml = parseXml;
    this.parseTextData = parseTextData;
    this.resolveNameSpace = resolveNameSpace;
    this.buildAttributesMap = buildAttributesMap;
    this.isItStopNode = isItStopNode;
    this.replaceEntitiesValue = OrderedObjParser_replaceEntitiesValue;
    this.readStopNodeData = readStopNodeData;
    this.saveTextToParentTag = saveTextToParentTag;
    this.addChild = addChild;
    this.ignoreAttributesFn = ignoreAttributes_getIgnoreAttributesFn(this.options.ignoreAttributes);
    this.entityExpansionCount = 0;
    this.currentExpandedLength = 0;
    this.doctypefound = !1;
    let r = {
     ...Ut
    };
    if (this.options.entityDecoder) this.entityDecoder = this.options.entityDecoder; else {
     typeof this.options.htmlEntities == "object" ? r = this.options.htmlEntities : this.options.htmlEntities === !0 && (r = {
      ...jt,
      ...Ht
     });
     this.entityDecoder = new EntityDecoder({
      namedEntities: {
       ...r,
       ...t
      },
      numericAllowed: this.options.htmlEntities,
      limit: {
       maxTotalExpansions: this.options.processEntities.maxTotalExpansions,
       maxExpandedLength: this.options.processEntities.maxExpandedLength,
       applyLimitsTo: this.options.processEntities.appliesTo
      },
      onInputEntity: (e, t) => isUnsafe(t, [ ir, sr ]) ? Ft.BLOCK : Ft.ALLOW
     });
    }
    this.matcher = new Matcher;
    this.readonlyMatcher = this.matcher.readOnly();
    this.isCurrentNodeStopNode = !1;
    this.stopNodeExpressionsSet = new ExpressionSet;
    const n = this.options.stopNodes;
    if (n && n.length > 0) {
     for (let e = 0; e < n.length; e++) {
      const t = n[e];
      typeof t == "string" ? this.stopNodeExpressionsSet.add(new Expression(t)) : t instanceof Expression && this.stopNodeExpressionsSet.add(t);
     }
     this.stopNodeExpressionsSet.seal();
    }
   }
  }
  function parseTextData(e, t, r, n, i, a, s) {
   const o = this.options;
   if (e !== void 0) {
    o.trimValues && !n && (e = e.trim());
    if (e.length > 0) {
     s || (e = this.replaceEntitiesValue(e, t, r));
     const n = o.jPath ? r.toString() : r, l = o.tagValueProcessor(t, e, n, i, a);
     if (l === null || l === void 0) return e;
     if (typeof l != typeof e || l !== e) return l;
     if (o.trimValues) return parseValue(e, o.parseTagValue, o.numberParseOptions);
     {
      const t = e.trim();
      return t === e ? parseValue(e, o.parseTagValue, o.numberParseOptions) : e;
     }
    }
   }
  }
  function resolveNameSpace(e) {
   if (this.options.removeNSPrefix) {
    const t = e.split(":"), r = e.charAt(0) === "/" ? "/" : "";
    if (t[0] === "xmlns") return "";
    t.length === 2 && (e = r + t[1]);
   }
   return e;
  }
  const br = /([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm;
  function attrValue(e) {
   return e[3] !== void 0 ? e[3] : e[4];
  }
  function buildAttributesMap(e, t, r, n = !1) {
   const i = this.options;
   if (n === !0 || i.ignoreAttributes !== !0 && typeof e == "string") {
    const n = getAllMatches(e, br), a = n.length, s = {}, o = new Array(a);
    let l = !1;
    const c = {};
    for (let e = 0; e < a; e++) {
     const t = this.resolveNameSpace(n[e][1]), a = attrValue(n[e]);
     if (t.length && a !== void 0) {
      let n = a;
      i.trimValues && (n = n.trim());
      n = this.replaceEntitiesValue(n, r, this.readonlyMatcher);
      o[e] = n;
      c[t] = n;
      l = !0;
     }
    }
    l && typeof t == "object" && t.updateCurrent && t.updateCurrent(c);
    const m = i.jPath ? t.toString() : this.readonlyMatcher;
    let d = !1;
    for (let e = 0; e < a; e++) {
     const t = this.resolveNameSpace(n[e][1]);
     if (this.ignoreAttributesFn(t, m)) continue;
     let r = i.attributeNamePrefix + t;
     if (t.length) {
      i.transformAttributeName && (r = i.transformAttributeName(r));
      r = sanitizeName(r, i);
      if (attrValue(n[e]) !== void 0) {
       const n = o[e], a = i.attributeValueProcessor(t, n, m);
       s[r] = a === null || a === void 0 ? n : typeof a != typeof n || a !== n ? a : parseValue(n, i.parseAttributeValue, i.numberParseOptions);
       d = !0;
      } else if (i.allowBooleanAttributes) {
       s[r] = !0;
       d = !0;
      }
     }
    }
    if (!d) return;
    if (i.attributesGroupName && !i.preserveOrder) {
     const e = {};
     e[i.attributesGroupName] = s;
     return e;
    }
    return s;
   }
  }
  const parseXml = function(e) {
   const t = this.options, r = t.captureMetaData ? [] : void 0;
   e = e.replace(/\r\n?/g, t.captureMetaData ? (e, t) => {
    e.length === 2 && r.push(t - r.length);
    return "\n";
   } : "\n");
   const n = new XmlNode("!xml");
   let i = n, a = "";
   this.matcher.reset();
   this.entityDecoder.reset();
   this.entityExpansionCount = 0;
   this.currentExpandedLength = 0;
   this.doctypefound = !1;
   const s = new DocTypeReader(t.processEntities), o = e.length;
   for (let l = 0; l < o; l++) {
    const c = e[l];
    if (c === "<") {
     const c = e.charCodeAt(l + 1);
     if (c === 47) {
      const s = findClosingIndex(e, ">", l, "Closing Tag is not closed.");
      let o = e.substring(l + 2, s).trim();
      if (t.removeNSPrefix) {
       const e = o.indexOf(":");
       e !== -1 && (o = o.substr(e + 1));
      }
      o = transformTagName(t.transformTagName, o, "", t).tagName;
      i && (a = this.saveTextToParentTag(a, i, this.readonlyMatcher));
      const c = this.matcher.getCurrentTag();
      if (o && t.unpairedTagsSet.has(o)) throw new Error(`Unpaired tag can not be used as closing tag: </${o}>`);
      if (c && t.unpairedTagsSet.has(c)) {
       this.matcher.pop();
       this.tagsNodeStack.pop();
      }
      this.matcher.pop();
      this.isCurrentNodeStopNode = !1;
      i = this.tagsNodeStack.pop() || n;
      t.captureMetaData && i && i.addEndIndex(getOriginalIndex(s + 1, r));
      a = "";
      l = s;
     } else if (c === 63) {
      let n = readTagExp(e, l, !1, "?>");
      if (!n) throw new Error("Pi Tag is not closed.");
      a = this.saveTextToParentTag(a, i, this.readonlyMatcher);
      const o = this.buildAttributesMap(n.tagExp, this.matcher, n.tagName, !0);
      if (o) {
       const e = o[this.options.attributeNamePrefix + "version"];
       this.entityDecoder.setXmlVersion(Number(e) || 1);
       s.setXmlVersion(Number(e) || 1);
      }
      if (t.ignoreDeclaration && n.tagName === "?xml" || t.ignorePiTags) ; else {
       const e = new XmlNode(n.tagName);
       e.add(t.textNodeName, "");
       n.tagName !== n.tagExp && n.attrExpPresent && t.ignoreAttributes !== !0 && (e[":@"] = o);
       const a = t.captureMetaData ? getOriginalIndex(l, r) : l;
       this.addChild(i, e, this.readonlyMatcher, a);
       t.captureMetaData && i.addEndIndex(getOriginalIndex(n.closeIndex + 2, r));
      }
      l = n.closeIndex + 1;
     } else if (c === 33 && e.charCodeAt(l + 2) === 45 && e.charCodeAt(l + 3) === 45) {
      const r = findClosingIndex(e, "--\x3e", l + 4, "Comment is not closed.");
      if (t.commentPropName) {
       const n = e.substring(l + 4, r - 2);
       a = this.saveTextToParentTag(a, i, this.readonlyMatcher);
       i.add(t.commentPropName, [ {
        [t.textNodeName]: n
       } ]);
      }
      l = r;
     } else if (c === 33 && e.charCodeAt(l + 2) === 68) {
      if (this.doctypefound) throw new Error("Multiple DOCTYPE declarations found.");
      this.doctypefound = !0;
      const t = s.readDocType(e, l);
      this.entityDecoder.addInputEntities(t.entities);
      l = t.i;
     } else if (c === 33 && e.charCodeAt(l + 2) === 91) {
      const r = findClosingIndex(e, "]]>", l, "CDATA is not closed.") - 2, n = e.substring(l + 9, r);
      a = this.saveTextToParentTag(a, i, this.readonlyMatcher);
      let s = this.parseTextData(n, i.tagname, this.readonlyMatcher, !0, !1, !0, !0);
      s == null && (s = "");
      t.cdataPropName ? i.add(t.cdataPropName, [ {
       [t.textNodeName]: n
      } ]) : i.add(t.textNodeName, s);
      l = r + 2;
     } else {
      let s = readTagExp(e, l, t.removeNSPrefix);
      if (!s) {
       const t = e.substring(Math.max(0, l - 50), Math.min(o, l + 50));
       throw new Error(`readTagExp returned undefined at position ${l}. Context: "${t}"`);
      }
      let c = s.tagName;
      const m = s.rawTagName;
      let d = s.tagExp, p = s.attrExpPresent, u = s.closeIndex;
      ({tagName: c, tagExp: d} = transformTagName(t.transformTagName, c, d, t));
      if (t.strictReservedNames && (c === t.commentPropName || c === t.cdataPropName || c === t.textNodeName || c === t.attributesGroupName)) throw new Error(`Invalid tag name: ${c}`);
      i && a && i.tagname !== "!xml" && (a = this.saveTextToParentTag(a, i, this.readonlyMatcher, !1));
      const h = i;
      if (h && t.unpairedTagsSet.has(h.tagname)) {
       i = this.tagsNodeStack.pop();
       this.matcher.pop();
      }
      let g = !1;
      if (d.length > 0 && d.lastIndexOf("/") === d.length - 1) {
       g = !0;
       if (c[c.length - 1] === "/") {
        c = c.substr(0, c.length - 1);
        d = c;
       } else d = d.substr(0, d.length - 1);
       p = c !== d;
      }
      let y, f = null, b = {};
      y = extractNamespace(m);
      c !== n.tagname && this.matcher.push(c, {}, y);
      if (c !== d && p) {
       f = this.buildAttributesMap(d, this.matcher, c);
       f && (b = extractRawAttributes(f, t));
      }
      c !== n.tagname && (this.isCurrentNodeStopNode = this.isItStopNode());
      const x = t.captureMetaData ? getOriginalIndex(l, r) : l;
      if (this.isCurrentNodeStopNode) {
       let n = "";
       if (g) l = s.closeIndex; else if (t.unpairedTagsSet.has(c)) l = s.closeIndex; else {
        const t = this.readStopNodeData(e, m, u + 1);
        if (!t) throw new Error(`Unexpected end of ${m}`);
        l = t.i;
        n = t.tagContent;
       }
       const a = new XmlNode(c);
       f && (a[":@"] = f);
       a.add(t.textNodeName, n);
       this.matcher.pop();
       this.isCurrentNodeStopNode = !1;
       this.addChild(i, a, this.readonlyMatcher, x);
       t.captureMetaData && i.addEndIndex(getOriginalIndex(l + 1, r));
      } else {
       if (g) {
        ({tagName: c, tagExp: d} = transformTagName(t.transformTagName, c, d, t));
        const e = new XmlNode(c);
        f && (e[":@"] = f);
        this.addChild(i, e, this.readonlyMatcher, x);
        t.captureMetaData && i.addEndIndex(getOriginalIndex(u + 1, r));
        this.matcher.pop();
        this.isCurrentNodeStopNode = !1;
       } else {
        if (t.unpairedTagsSet.has(c)) {
         const e = new XmlNode(c);
         f && (e[":@"] = f);
         this.addChild(i, e, this.readonlyMatcher, x);
         t.captureMetaData && i.addEndIndex(getOriginalIndex(s.closeIndex + 1, r));
         this.matcher.pop();
         this.isCurrentNodeStopNode = !1;
         l = s.closeIndex;
         continue;
        }
        {
         const e = new XmlNode(c);
         if (this.tagsNodeStack.length > t.maxNestedTags) throw new Error("Maximum nested tags exceeded");
         this.tagsNodeStack.push(i);
         f && (e[":@"] = f);
         this.addChild(i, e, this.readonlyMatcher, x);
         i = e;
        }
       }
       a = "";
       l = u;
      }
     }
    } else a += e[l];
   }
   return n.child;
  };
  function getOriginalIndex(e, t) {
   let r = 0, n = t.length;
   while (r < n) {
    const i = Math.floor((r + n) / 2);
    t[i] < e ? r = i + 1 : n = i;
   }
   return e + r;
  }
  function addChild(e, t, r, n) {
   this.options.captureMetaData || (n = void 0);
   const i = this.options.jPath ? r.toString() : r, a = this.options.updateTag(t.tagname, i, t[":@"]);
   if (a === !1) ; else if (typeof a == "string") {
    t.tagname = a;
    e.addChild(t, n);
   } else e.addChild(t, n);
  }
  function OrderedObjParser_replaceEntitiesValue(e, t, r) {
   const n = this.options.processEntities;
   if (!n || !n.enabled) return e;
   if (n.allowedTags) {
    const i = this.options.jPath ? r.toString() : r, a = Array.isArray(n.allowedTags) ? n.allowedTags.includes(t) : n.allowedTags(t, i);
    if (!a) return e;
   }
   if (n.tagFilter) {
    const i = this.options.jPath ? r.toString() : r;
    if (!n.tagFilter(t, i)) return e;
   }
   return this.entityDecoder.decode(e);
  }
  function saveTextToParentTag(e, t, r, n) {
   if (e) {
    n === void 0 && (n = t.child.length === 0);
    e = this.parseTextData(e, t.tagname, r, !1, !!t[":@"] && Object.keys(t[":@"]).length !== 0, n);
    e !== void 0 && e !== "" && t.add(this.options.textNodeName, e);
    e = "";
   }
   return e;
  }
  function isItStopNode() {
   return this.stopNodeExpressionsSet.size !== 0 && this.matcher.matchesAny(this.stopNodeExpressionsSet);
  }
  function tagExpWithClosingIndex(e, t, r = ">") {
   const n = e.length, i = r.charCodeAt(0), a = r.length > 1 ? r.charCodeAt(1) : -1;
   let s = "", o = t;
   for (let r = t; r < n; r++) {
    const t = e.charCodeAt(r);
    if (t === 34 || t === 39) {
     r = e.indexOf(e[r], r + 1);
     if (r === -1) return;
    } else if (t === i) {
     if (a === -1) {
      s += e.substring(o, r);
      return {
       data: s,
       index: r
      };
     }
     if (e.charCodeAt(r + 1) === a) {
      s += e.substring(o, r);
      return {
       data: s,
       index: r
      };
     }
    } else if (t === 9) {
     s += e.substring(o, r) + " ";
     o = r + 1;
    }
   }
  }
  function findClosingIndex(e, t, r, n) {
   const i = e.indexOf(t, r);
   if (i === -1) throw new Error(n);
   return i + t.length - 1;
  }
  function findClosingChar(e, t, r, n) {
   const i = e.indexOf(t, r);
   if (i === -1) throw new Error(n);
   return i;
  }
  function readTagExp(e, t, r, n = ">") {
   const i = tagExpWithClosingIndex(e, t + 1, n);
   if (!i) return;
   let a = i.data;
   const s = i.index, o = a.search(/\s/);
   let l = a, c = !0;
   if (o !== -1) {
    l = a.substring(0, o);
    a = a.substring(o + 1).trimStart();
   }
   const m = l;
   if (r) {
    const e = l.indexOf(":");
    if (e !== -1) {
     l = l.substr(e + 1);
     c = l !== i.data.substr(e + 1);
    }
   }
   return {
    tagName: l,
    tagExp: a,
    closeIndex: s,
    attrExpPresent: c,
    rawTagName: m
   };
  }
  function readStopNodeData(e, t, r) {
   const n = r;
   let i = 1, a = !1, s = -1;
   const o = e.length;
   for (;r < o; r++) if (e[r] === "<") {
    const o = e.charCodeAt(r + 1);
    if (o === 47) {
     const a = findClosingChar(e, ">", r, `${t} is not closed`);
     let s = e.substring(r + 2, a).trim();
     if (s === t) {
      i--;
      if (i === 0) return {
       tagContent: e.substring(n, r),
       i: a
      };
     }
     r = a;
    } else if (o === 63) {
     const t = findClosingIndex(e, "?>", r + 1, "StopNode is not closed.");
     r = t;
    } else if (o === 33 && e.charCodeAt(r + 2) === 45 && e.charCodeAt(r + 3) === 45) {
     const t = findClosingIndex(e, "--\x3e", r + 3, "StopNode is not closed.");
     r = t;
    } else if (o === 33 && e.charCodeAt(r + 2) === 91) {
     const t = findClosingIndex(e, "]]>", r, "StopNode is not closed.") - 2;
     r = t;
    } else {
     const n = a ? void 0 : readTagExp(e, r, !1);
     if (n) {
      const e = n.tagName;
      e === t && n.tagExp[n.tagExp.length - 1] !== "/" && i++;
      r = n.closeIndex;
     } else {
      a = !0;
      if (s < r) {
       s = e.indexOf(">", r);
       if (s === -1) return;
      }
      const n = e.indexOf("<", r + 1);
      if (n === -1 || n > s) {
       const n = e.substring(r + 1, s), a = n.search(/\s/), o = a === -1 ? n : n.substring(0, a);
       o === t && n[n.length - 1] !== "/" && i++;
       r = s;
      }
     }
    }
   }
  }
  function parseValue(e, t, r) {
   if (t && typeof e == "string") {
    const t = e.trim();
    return t === "true" || t !== "false" && toNumber(e, r);
   }
   return isExist(e) ? e : "";
  }
  function transformTagName(e, t, r, n) {
   if (e) {
    const n = e(t);
    r === t && (r = n);
    t = n;
   }
   t = sanitizeName(t, n);
   return {
    tagName: t,
    tagExp: r
   };
  }
  function sanitizeName(e, t) {
   if (ht.includes(e)) throw new Error(`[SECURITY] Invalid name: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`);
   return ut.includes(e) ? t.onDangerousProperty(e) : e;
  }
  const xr = XmlNode.getMetaDataSymbol();
  function stripAttributePrefix(e, t) {
   if (!e || typeof e != "object") return {};
   if (!t) return e;
   const r = {};
   for (const n in e) if (n.startsWith(t)) {
    const i = n.substring(t.length);
    r[i] = e[n];
   } else r[n] = e[n];
   return r;
  }
  function prettify(e, t, r, n) {
   return compress(e, t, r, n);
  }
  function compress(e, t, r, n) {
   let i;
   const a = {};
   for (let s = 0; s < e.length; s++) {
    const o = e[s], l = node2json_propName(o);
    if (l !== void 0 && l !== t.textNodeName) {
     const e = stripAttributePrefix(o[":@"] || {}, t.attributeNamePrefix);
     r.push(l, e);
    }
    if (l === t.textNodeName) i === void 0 ? i = o[l] : i += "" + o[l]; else {
     if (l === void 0) continue;
     if (o[l]) {
      let e = compress(o[l], t, r, n);
      const i = isLeafTag(e, t);
      Object.keys(e).length === 0 && t.alwaysCreateTextNode && (e[t.textNodeName] = "");
      o[":@"] ? assignAttributes(e, o[":@"], n, t) : Object.keys(e).length !== 1 || e[t.textNodeName] === void 0 || t.alwaysCreateTextNode ? Object.keys(e).length === 0 && (t.alwaysCreateTextNode ? e[t.textNodeName] = "" : e = "") : e = e[t.textNodeName];
      o[xr] !== void 0 && typeof e == "object" && e !== null && (e[xr] = o[xr]);
      if (a[l] !== void 0 && Object.prototype.hasOwnProperty.call(a, l)) {
       Array.isArray(a[l]) || (a[l] = [ a[l] ]);
       a[l].push(e);
      } else {
       const r = t.jPath ? n.toString() : n;
       t.isArray(l, r, i) ? a[l] = [ e ] : a[l] = e;
      }
      l !== void 0 && l !== t.textNodeName && r.pop();
     }
    }
   }
   typeof i == "string" ? i.length > 0 && (a[t.textNodeName] = i) : i !== void 0 && (a[t.textNodeName] = i);
   return a;
  }
  function node2json_propName(e) {
   const t = Object.keys(e);
   for (let e = 0; e < t.length; e++) {
    const r = t[e];
    if (r !== ":@") return r;
   }
  }
  function assignAttributes(e, t, r, n) {
   if (t) {
    const i = Object.keys(t), a = i.length;
    for (let s = 0; s < a; s++) {
     const a = i[s], o = a.startsWith(n.attributeNamePrefix) ? a.substring(n.attributeNamePrefix.length) : a, l = n.jPath ? r.toString() + "." + o : r;
     n.isArray(a, l, !0, !0) ? e[a] = [ t[a] ] : e[a] = t[a];
    }
   }
  }
  function isLeafTag(e, t) {
   const {textNodeName: r} = t, n = Object.keys(e).length;
   return n === 0 || !(n !== 1 || !e[r] && typeof e[r] != "boolean" && e[r] !== 0);
  }
  class XMLParser {
   constructor(e) {
    this.externalEntities = {};
    this.options = buildOptions(e);
   }
   parse(e, t) {
    if (typeof e != "string" && e.toString) e = e instanceof Uint8Array && (typeof Buffer == "undefined" || !Buffer.isBuffer(e)) ? new TextDecoder("utf-8", {
     ignoreBOM: !0
    }).decode(e) : e.toString(); else if (typeof e != "string") throw new Error("XML data is accepted in String or Bytes[] form.");
    if (t) {
     t === !0 && (t = {});
     const r = validator_validate(e, t);
     if (r !== !0) throw Error(`${r.err.msg}:${r.err.line}:${r.err.col}`);
    }
    const r = new OrderedObjParser(this.options, this.externalEntities), n = r.parseXml(e);
    return this.options.preserveOrder || n === void 0 ? n : prettify(n, this.options, r.matcher, r.readonlyMatcher);
   }
   addEntity(e, t) {
    if (t.indexOf("&") !== -1) throw new Error("Entity value can't have '&'");
    if (e.indexOf("&") !== -1 || e.indexOf(";") !== -1) throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'");
    if (t === "&") throw new Error("An entity with value '&' is not permitted");
    this.externalEntities[e] = t;
   }
   static getMetaDataSymbol() {
    return XmlNode.getMetaDataSymbol();
   }
  }
  const Nr = "$", Sr = "_";
  function getCommonOptions(e) {
   return {
    attributesGroupName: Nr,
    textNodeName: e.xmlCharKey ?? Sr,
    ignoreAttributes: !1,
    suppressBooleanAttributes: !1
   };
  }
  function getSerializerOptions(e = {}) {
   return {
    ...getCommonOptions(e),
    attributeNamePrefix: "@_",
    format: !0,
    suppressEmptyNode: !0,
    indentBy: "",
    rootNodeName: e.rootName ?? "root",
    cdataPropName: e.cdataPropName ?? "__cdata"
   };
  }
  function getParserOptions(e = {}) {
   return {
    ...getCommonOptions(e),
    parseAttributeValue: !1,
    parseTagValue: !1,
    attributeNamePrefix: "",
    stopNodes: e.stopNodes,
    processEntities: !0,
    trimValues: !1
   };
  }
  function stringifyXML(e, t = {}) {
   const r = getSerializerOptions(t), n = new lt(r), i = {
    [r.rootNodeName]: e
   }, a = n.build(i);
   return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${a}`.replace(/\n/g, "");
  }
  async function parseXML(e, t = {}) {
   if (!e) throw new Error("Document is empty");
   const r = bt.validate(e);
   if (r !== !0) throw r;
   const n = new XMLParser(getParserOptions(t)), i = n.parse(e);
   i["?xml"] && delete i["?xml"];
   if (!t.includeRoot) for (const e of Object.keys(i)) {
    const t = i[e];
    return typeof t == "object" ? {
     ...t
    } : t;
   }
   return i;
  }
  const Cr = esm_createClientLogger("storage-blob");
  var Pr = r(24434);
  class BuffersStream extends R.Readable {
   buffers;
   byteLength;
   byteOffsetInCurrentBuffer;
   bufferIndex;
   pushedBytesLength;
   constructor(e, t, r) {
    super(r);
    this.buffers = e;
    this.byteLength = t;
    this.byteOffsetInCurrentBuffer = 0;
    this.bufferIndex = 0;
    this.pushedBytesLength = 0;
    let n = 0;
    for (const e of this.buffers) n += e.byteLength;
    if (n < this.byteLength) throw new Error("Data size shouldn't be larger than the total length of buffers.");
   }
   _read(e) {
    this.pushedBytesLength >= this.byteLength && this.push(null);
    e || (e = this.readableHighWaterMark);
    const t = [];
    let r = 0;
    while (r < e && this.pushedBytesLength < this.byteLength) {
     const n = this.byteLength - this.pushedBytesLength, i = this.buffers[this.bufferIndex].byteLength - this.byteOffsetInCurrentBuffer, a = Math.min(i, n);
     if (a > e - r) {
      const n = this.byteOffsetInCurrentBuffer + e - r;
      t.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer, n));
      this.pushedBytesLength += e - r;
      this.byteOffsetInCurrentBuffer = n;
      r = e;
      break;
     }
     {
      const e = this.byteOffsetInCurrentBuffer + a;
      t.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer, e));
      if (a === i) {
       this.byteOffsetInCurrentBuffer = 0;
       this.bufferIndex++;
      } else this.byteOffsetInCurrentBuffer = e;
      this.pushedBytesLength += a;
      r += a;
     }
    }
    t.length > 1 ? this.push(Buffer.concat(t)) : t.length === 1 && this.push(t[0]);
   }
  }
  var vr = r(4573);
  const wr = vr.constants.MAX_LENGTH;
  class PooledBuffer {
   buffers=[];
   capacity;
   _size;
   get size() {
    return this._size;
   }
   constructor(e, t, r) {
    this.capacity = e;
    this._size = 0;
    const n = Math.ceil(e / wr);
    for (let t = 0; t < n; t++) {
     let r = t === n - 1 ? e % wr : wr;
     r === 0 && (r = wr);
     this.buffers.push(Buffer.allocUnsafe(r));
    }
    t && this.fill(t, r);
   }
   fill(e, t) {
    this._size = Math.min(this.capacity, t);
    let r = 0, n = 0, i = 0, a = 0, s = 0;
    while (s < this._size) {
     const t = e[r], o = this.buffers[n], l = t.copy(o, i, a);
     s += l;
     a += l;
     i += l;
     if (a === t.length) {
      r++;
      a = 0;
     }
     if (i === o.length) {
      n++;
      i = 0;
     }
    }
    e.splice(0, r);
    e.length > 0 && (e[0] = e[0].slice(a));
   }
   getReadableStream() {
    return new BuffersStream(this.buffers, this.size);
   }
  }
  class BufferScheduler {
   bufferSize;
   maxBuffers;
   readable;
   outgoingHandler;
   emitter=new Pr.EventEmitter;
   concurrency;
   offset=0;
   isStreamEnd=!1;
   isError=!1;
   executingOutgoingHandlers=0;
   encoding;
   numBuffers=0;
   unresolvedDataArray=[];
   unresolvedLength=0;
   incoming=[];
   outgoing=[];
   constructor(e, t, r, n, i, a) {
    if (t <= 0) throw new RangeError(`bufferSize must be larger than 0, current is ${t}`);
    if (r <= 0) throw new RangeError(`maxBuffers must be larger than 0, current is ${r}`);
    if (i <= 0) throw new RangeError(`concurrency must be larger than 0, current is ${i}`);
    this.bufferSize = t;
    this.maxBuffers = r;
    this.readable = e;
    this.outgoingHandler = n;
    this.concurrency = i;
    this.encoding = a;
   }
   async do() {
    return new Promise((e, t) => {
     this.readable.on("data", e => {
      e = typeof e == "string" ? Buffer.from(e, this.encoding) : e;
      this.appendUnresolvedData(e);
      this.resolveData() || this.readable.pause();
     });
     this.readable.on("error", e => {
      this.emitter.emit("error", e);
     });
     this.readable.on("end", () => {
      this.isStreamEnd = !0;
      this.emitter.emit("checkEnd");
     });
     this.emitter.on("error", e => {
      this.isError = !0;
      this.readable.pause();
      t(e);
     });
     this.emitter.on("checkEnd", () => {
      if (this.outgoing.length > 0) this.triggerOutgoingHandlers(); else if (this.isStreamEnd && this.executingOutgoingHandlers === 0) if (this.unresolvedLength > 0 && this.unresolvedLength < this.bufferSize) {
       const r = this.shiftBufferFromUnresolvedDataArray();
       this.outgoingHandler(() => r.getReadableStream(), r.size, this.offset).then(e).catch(t);
      } else {
       if (this.unresolvedLength >= this.bufferSize) return;
       e();
      }
     });
    });
   }
   appendUnresolvedData(e) {
    this.unresolvedDataArray.push(e);
    this.unresolvedLength += e.length;
   }
   shiftBufferFromUnresolvedDataArray(e) {
    e ? e.fill(this.unresolvedDataArray, this.unresolvedLength) : e = new PooledBuffer(this.bufferSize, this.unresolvedDataArray, this.unresolvedLength);
    this.unresolvedLength -= e.size;
    return e;
   }
   resolveData() {
    while (this.unresolvedLength >= this.bufferSize) {
     let e;
     if (this.incoming.length > 0) {
      e = this.incoming.shift();
      this.shiftBufferFromUnresolvedDataArray(e);
     } else {
      if (!(this.numBuffers < this.maxBuffers)) return !1;
      e = this.shiftBufferFromUnresolvedDataArray();
      this.numBuffers++;
     }
     this.outgoing.push(e);
     this.triggerOutgoingHandlers();
    }
    return !0;
   }
   async triggerOutgoingHandlers() {
    let e;
    do {
     if (this.executingOutgoingHandlers >= this.concurrency) return;
     e = this.outgoing.shift();
     e && this.triggerOutgoingHandler(e);
    } while (e);
   }
   async triggerOutgoingHandler(e) {
    const t = e.size;
    this.executingOutgoingHandlers++;
    this.offset += t;
    try {
     await this.outgoingHandler(() => e.getReadableStream(), t, this.offset - t);
    } catch (e) {
     this.emitter.emit("error", e);
     return;
    }
    this.executingOutgoingHandlers--;
    this.reuseBuffer(e);
    this.emitter.emit("checkEnd");
   }
   reuseBuffer(e) {
    this.incoming.push(e);
    this.isError || !this.resolveData() || this.isStreamEnd || this.readable.resume();
   }
  }
  var Er = r(98995), Rr = r(76760), Tr = r(73136);
  const zr = typeof process == "object" && typeof process.versions == "object" && typeof process.versions.node == "string";
  let Or, Ar, Ir;
  if (zr) {
   Or = (0, Er.createRequire)(import.meta.url);
   Ar = (0, Tr.fileURLToPath)(import.meta.url);
   Ir = (0, Rr.dirname)(Ar);
  }
  (() => {
   var e = typeof document != "undefined" && document.currentScript ? document.currentScript.src : void 0;
   typeof Ar != "undefined" && (e = e || Ar);
  })();
  var _r;
  (function(e) {
   e[e.StreamHeader = 0] = "StreamHeader";
   e[e.StreamFooter = 1] = "StreamFooter";
   e[e.SegmentHeader = 2] = "SegmentHeader";
   e[e.SegmentFooter = 3] = "SegmentFooter";
   e[e.SegmentContent = 4] = "SegmentContent";
   e[e.Completed = 5] = "Completed";
  })(_r || (_r = {}));
  R.Readable;
  var Br;
  (function(e) {
   e[e.StreamHeader = 0] = "StreamHeader";
   e[e.StreamFooter = 1] = "StreamFooter";
   e[e.SegmentHeader = 2] = "SegmentHeader";
   e[e.SegmentFooter = 3] = "SegmentFooter";
   e[e.SegmentContent = 4] = "SegmentContent";
  })(Br || (Br = {}));
  R.Readable;
  esm_createClientLogger("core-rest-pipeline");
  function util_userAgentPlatform_getHeaderName() {
   return "User-Agent";
  }
  function util_userAgent_getUserAgentHeaderName() {
   return util_userAgentPlatform_getHeaderName();
  }
  util_userAgent_getUserAgentHeaderName();
  Symbol("rawContent");
  const Mr = restError_RestError;
  function dist_esm_restError_isRestError(e) {
   return restError_isRestError(e);
  }
  function wrapAbortSignal_wrapAbortSignalLike(e) {
   if (e instanceof AbortSignal) return {
    abortSignal: e
   };
   if (e.aborted) return {
    abortSignal: AbortSignal.abort("reason" in e ? e.reason : void 0)
   };
   const t = new AbortController;
   let r = !0;
   function cleanup() {
    if (r) {
     e.removeEventListener("abort", listener);
     r = !1;
    }
   }
   function listener() {
    t.abort("reason" in e ? e.reason : void 0);
    cleanup();
   }
   e.addEventListener("abort", listener);
   return {
    abortSignal: t.signal,
    cleanup
   };
  }
  function dist_esm_defaultHttpClient_createDefaultHttpClient() {
   const e = defaultHttpClient_createDefaultHttpClient();
   return {
    async sendRequest(t) {
     const {abortSignal: r, cleanup: n} = t.abortSignal ? wrapAbortSignal_wrapAbortSignalLike(t.abortSignal) : {};
     try {
      t.abortSignal = r;
      return await e.sendRequest(t);
     } finally {
      n?.();
     }
    }
   };
  }
  esm_createClientLogger("core-rest-pipeline retryPolicy");
  let qr;
  function cache_getCachedDefaultHttpClient() {
   qr || (qr = dist_esm_defaultHttpClient_createDefaultHttpClient());
   return qr;
  }
  class BaseRequestPolicy {
   _nextPolicy;
   _options;
   constructor(e, t) {
    this._nextPolicy = e;
    this._options = t;
   }
   shouldLog(e) {
    return this._options.shouldLog(e);
   }
   log(e, t) {
    this._options.log(e, t);
   }
  }
  class StorageBrowserPolicy extends BaseRequestPolicy {
   constructor(e, t) {
    super(e, t);
   }
   async sendRequest(e) {
    return this._nextPolicy.sendRequest(e);
   }
  }
  class StorageBrowserPolicyFactory {
   create(e, t) {
    return new StorageBrowserPolicy(e, t);
   }
  }
  class CredentialPolicy extends BaseRequestPolicy {
   sendRequest(e) {
    return this._nextPolicy.sendRequest(this.signRequest(e));
   }
   signRequest(e) {
    return e;
   }
  }
  class AnonymousCredentialPolicy extends CredentialPolicy {
   constructor(e, t) {
    super(e, t);
   }
  }
  class Credential {
   create(e, t) {
    throw new Error("Method should be implemented in children classes.");
   }
  }
  class AnonymousCredential extends Credential {
   create(e, t) {
    return new AnonymousCredentialPolicy(e, t);
   }
  }
  const Lr = {
   Parameters: {
    FORCE_BROWSER_NO_CACHE: "_",
    SIGNATURE: "sig",
    SNAPSHOT: "snapshot",
    VERSIONID: "versionid",
    TIMEOUT: "timeout"
   }
  }, Dr = {
   AUTHORIZATION: "Authorization",
   AUTHORIZATION_SCHEME: "Bearer",
   CONTENT_ENCODING: "Content-Encoding",
   CONTENT_ID: "Content-ID",
   CONTENT_LANGUAGE: "Content-Language",
   CONTENT_LENGTH: "Content-Length",
   CONTENT_MD5: "Content-Md5",
   CONTENT_TRANSFER_ENCODING: "Content-Transfer-Encoding",
   CONTENT_TYPE: "Content-Type",
   COOKIE: "Cookie",
   DATE: "date",
   IF_MATCH: "if-match",
   IF_MODIFIED_SINCE: "if-modified-since",
   IF_NONE_MATCH: "if-none-match",
   IF_UNMODIFIED_SINCE: "if-unmodified-since",
   PREFIX_FOR_STORAGE: "x-ms-",
   RANGE: "Range",
   USER_AGENT: "User-Agent",
   X_MS_CLIENT_REQUEST_ID: "x-ms-client-request-id",
   X_MS_COPY_SOURCE: "x-ms-copy-source",
   X_MS_DATE: "x-ms-date",
   X_MS_ERROR_CODE: "x-ms-error-code",
   X_MS_VERSION: "x-ms-version",
   X_MS_CopySourceErrorCode: "x-ms-copy-source-error-code"
  };
  function setURLParameter(e, t, r) {
   const n = new URL(e), i = encodeURIComponent(t), a = r ? encodeURIComponent(r) : void 0, s = n.search === "" ? "?" : n.search, o = [];
   for (const e of s.slice(1).split("&")) if (e) {
    const [t] = e.split("=", 2);
    t !== i && o.push(e);
   }
   a && o.push(`${i}=${a}`);
   n.search = o.length ? `?${o.join("&")}` : "";
   return n.toString();
  }
  function setURLHost(e, t) {
   const r = new URL(e);
   r.hostname = t;
   return r.toString();
  }
  function getURLPath(e) {
   try {
    const t = new URL(e);
    return t.pathname;
   } catch (e) {
    return;
   }
  }
  function getURLQueries(e) {
   let t = new URL(e).search;
   if (!t) return {};
   t = t.trim();
   t = t.startsWith("?") ? t.substring(1) : t;
   let r = t.split("&");
   r = r.filter(e => {
    const t = e.indexOf("="), r = e.lastIndexOf("=");
    return t > 0 && t === r && r < e.length - 1;
   });
   const n = {};
   for (const e of r) {
    const t = e.split("="), r = t[0], i = t[1];
    n[r] = i;
   }
   return n;
  }
  async function utils_common_delay(e, t, r) {
   return new Promise((n, i) => {
    let a;
    const abortHandler = () => {
     a !== void 0 && clearTimeout(a);
     i(r);
    }, resolveHandler = () => {
     t !== void 0 && t.removeEventListener("abort", abortHandler);
     n();
    };
    a = setTimeout(resolveHandler, e);
    t !== void 0 && t.addEventListener("abort", abortHandler);
   });
  }
  const kr = new Uint32Array([ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1820, 0, 1823, 1825, 1827, 1829, 0, 0, 0, 1837, 2051, 0, 0, 1843, 0, 3331, 3354, 3356, 3358, 3360, 3362, 3364, 3366, 3368, 3370, 0, 0, 0, 0, 0, 0, 0, 3586, 3593, 3594, 3610, 3617, 3619, 3621, 3628, 3634, 3637, 3638, 3656, 3665, 3696, 3708, 3710, 3721, 3722, 3729, 3737, 3743, 3746, 3748, 3750, 3751, 3753, 0, 0, 0, 1859, 1860, 1864, 3586, 3593, 3594, 3610, 3617, 3619, 3621, 3628, 3634, 3637, 3638, 3656, 3665, 3696, 3708, 3710, 3721, 3722, 3729, 3737, 3743, 3746, 3748, 3750, 3751, 3753, 0, 1868, 0, 1872, 0 ]), Hr = new Uint32Array([ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 ]), Ur = new Uint32Array([ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32786, 0, 0, 0, 0, 0, 33298, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 ]);
  function compareHeader(e, t) {
   return isLessThan(e, t) ? -1 : 1;
  }
  function isLessThan(e, t) {
   const r = [ kr, Hr, Ur ];
   let n = 0, i = 0, a = 0;
   while (n < r.length) {
    if (n === r.length - 1 && i !== a) return i > a;
    const s = i < e.length ? r[n][e[i].charCodeAt(0)] : 1, o = a < t.length ? r[n][t[a].charCodeAt(0)] : 1;
    if (s === 1 && o === 1) {
     i = 0;
     a = 0;
     ++n;
    } else if (s === o) {
     ++i;
     ++a;
    } else if (s === 0) ++i; else {
     if (o !== 0) return s < o;
     ++a;
    }
   }
   return !1;
  }
  class StorageSharedKeyCredentialPolicy extends CredentialPolicy {
   factory;
   constructor(e, t, r) {
    super(e, t);
    this.factory = r;
   }
   signRequest(e) {
    e.headers.set(Dr.X_MS_DATE, (new Date).toUTCString());
    e.body && (typeof e.body == "string" || e.body !== void 0) && e.body.length > 0 && e.headers.set(Dr.CONTENT_LENGTH, Buffer.byteLength(e.body));
    const t = [ e.method.toUpperCase(), this.getHeaderValueToSign(e, Dr.CONTENT_LANGUAGE), this.getHeaderValueToSign(e, Dr.CONTENT_ENCODING), this.getHeaderValueToSign(e, Dr.CONTENT_LENGTH), this.getHeaderValueToSign(e, Dr.CONTENT_MD5), this.getHeaderValueToSign(e, Dr.CONTENT_TYPE), this.getHeaderValueToSign(e, Dr.DATE), this.getHeaderValueToSign(e, Dr.IF_MODIFIED_SINCE), this.getHeaderValueToSign(e, Dr.IF_MATCH), this.getHeaderValueToSign(e, Dr.IF_NONE_MATCH), this.getHeaderValueToSign(e, Dr.IF_UNMODIFIED_SINCE), this.getHeaderValueToSign(e, Dr.RANGE) ].join("\n") + "\n" + this.getCanonicalizedHeadersString(e) + this.getCanonicalizedResourceString(e), r = this.factory.computeHMACSHA256(t);
    e.headers.set(Dr.AUTHORIZATION, `SharedKey ${this.factory.accountName}:${r}`);
    return e;
   }
   getHeaderValueToSign(e, t) {
    const r = e.headers.get(t);
    return r ? t === Dr.CONTENT_LENGTH && r === "0" ? "" : r : "";
   }
   getCanonicalizedHeadersString(e) {
    let t = e.headers.headersArray().filter(e => e.name.toLowerCase().startsWith(Dr.PREFIX_FOR_STORAGE));
    t.sort((e, t) => compareHeader(e.name.toLowerCase(), t.name.toLowerCase()));
    t = t.filter((e, t, r) => !(t > 0 && e.name.toLowerCase() === r[t - 1].name.toLowerCase()));
    let r = "";
    t.forEach(e => {
     r += `${e.name.toLowerCase().trimRight()}:${e.value.trimLeft()}\n`;
    });
    return r;
   }
   getCanonicalizedResourceString(e) {
    const t = getURLPath(e.url) || "/";
    let r = "";
    r += `/${this.factory.accountName}${t}`;
    const n = getURLQueries(e.url), i = {};
    if (n) {
     const e = [];
     for (const t in n) if (Object.prototype.hasOwnProperty.call(n, t)) {
      const r = t.toLowerCase();
      i[r] = n[t];
      e.push(r);
     }
     e.sort();
     for (const t of e) r += `\n${t}:${decodeURIComponent(i[t])}`;
    }
    return r;
   }
  }
  class StorageSharedKeyCredential extends Credential {
   accountName;
   accountKey;
   constructor(e, t) {
    super();
    this.accountName = e;
    this.accountKey = Buffer.from(t, "base64");
   }
   create(e, t) {
    return new StorageSharedKeyCredentialPolicy(e, t, this);
   }
   computeHMACSHA256(e) {
    return (0, pe.createHmac)("sha256", this.accountKey).update(e, "utf8").digest("base64");
   }
  }
  const jr = esm_createClientLogger("storage-common");
  var Fr;
  (function(e) {
   e[e.EXPONENTIAL = 0] = "EXPONENTIAL";
   e[e.FIXED = 1] = "FIXED";
  })(Fr || (Fr = {}));
  const Vr = {
   maxRetryDelayInMs: 12e4,
   maxTries: 4,
   retryDelayInMs: 4e3,
   retryPolicyType: Fr.EXPONENTIAL,
   secondaryHost: "",
   tryTimeoutInMs: void 0
  }, $r = new AbortError_AbortError("The operation was aborted.");
  class StorageRetryPolicy extends BaseRequestPolicy {
   retryOptions;
   constructor(e, t, r = Vr) {
    super(e, t);
    this.retryOptions = {
     retryPolicyType: r.retryPolicyType ? r.retryPolicyType : Vr.retryPolicyType,
     maxTries: r.maxTries && r.maxTries >= 1 ? Math.floor(r.maxTries) : Vr.maxTries,
     tryTimeoutInMs: r.tryTimeoutInMs && r.tryTimeoutInMs >= 0 ? r.tryTimeoutInMs : Vr.tryTimeoutInMs,
     retryDelayInMs: r.retryDelayInMs && r.retryDelayInMs >= 0 ? Math.min(r.retryDelayInMs, r.maxRetryDelayInMs ? r.maxRetryDelayInMs : Vr.maxRetryDelayInMs) : Vr.retryDelayInMs,
     maxRetryDelayInMs: r.maxRetryDelayInMs && r.maxRetryDelayInMs >= 0 ? r.maxRetryDelayInMs : Vr.maxRetryDelayInMs,
     secondaryHost: r.secondaryHost ? r.secondaryHost : Vr.secondaryHost
    };
   }
   async sendRequest(e) {
    return this.attemptSendRequest(e, !1, 1);
   }
   async attemptSendRequest(e, t, r) {
    const n = e.clone(), i = t || !this.retryOptions.secondaryHost || !(e.method === "GET" || e.method === "HEAD" || e.method === "OPTIONS") || r % 2 == 1;
    i || (n.url = setURLHost(n.url, this.retryOptions.secondaryHost));
    this.retryOptions.tryTimeoutInMs && (n.url = setURLParameter(n.url, Lr.Parameters.TIMEOUT, Math.floor(this.retryOptions.tryTimeoutInMs / 1e3).toString()));
    let a;
    try {
     jr.info(`RetryPolicy: =====> Try=${r} ${i ? "Primary" : "Secondary"}`);
     a = await this._nextPolicy.sendRequest(n);
     if (!this.shouldRetry(i, r, a)) return a;
     t = t || !i && a.status === 404;
    } catch (e) {
     jr.error(`RetryPolicy: Caught error, message: ${e.message}, code: ${e.code}`);
     if (!this.shouldRetry(i, r, a, e)) throw e;
    }
    await this.delay(i, r, e.abortSignal);
    return this.attemptSendRequest(e, t, ++r);
   }
   shouldRetry(e, t, r, n) {
    if (t >= this.retryOptions.maxTries) {
     jr.info(`RetryPolicy: Attempt(s) ${t} >= maxTries ${this.retryOptions.maxTries}, no further try.`);
     return !1;
    }
    const i = [ "ETIMEDOUT", "ESOCKETTIMEDOUT", "ECONNREFUSED", "ECONNRESET", "ENOENT", "ENOTFOUND", "TIMEOUT", "EPIPE", "REQUEST_SEND_ERROR" ];
    if (n) for (const e of i) if (n.name.toUpperCase().includes(e) || n.message.toUpperCase().includes(e) || n.code && n.code.toString().toUpperCase() === e) {
     jr.info(`RetryPolicy: Network error ${e} found, will retry.`);
     return !0;
    }
    if (r || n) {
     const t = r ? r.status : n ? n.statusCode : 0;
     if (!e && t === 404) {
      jr.info("RetryPolicy: Secondary access with 404, will retry.");
      return !0;
     }
     if (t === 503 || t === 500) {
      jr.info(`RetryPolicy: Will retry for status code ${t}.`);
      return !0;
     }
    }
    if (r && r?.status >= 400) {
     const e = r.headers.get(Dr.X_MS_CopySourceErrorCode);
     if (e !== void 0) switch (e) {
     case "InternalError":
     case "OperationTimedOut":
     case "ServerBusy":
      return !0;
     }
    }
    if (n?.code === "PARSE_ERROR" && n?.message.startsWith('Error "Error: Unclosed root tag')) {
     jr.info("RetryPolicy: Incomplete XML response likely due to service timeout, will retry.");
     return !0;
    }
    return !1;
   }
   async delay(e, t, r) {
    let n = 0;
    if (e) switch (this.retryOptions.retryPolicyType) {
    case Fr.EXPONENTIAL:
     n = Math.min((Math.pow(2, t - 1) - 1) * this.retryOptions.retryDelayInMs, this.retryOptions.maxRetryDelayInMs);
     break;

    case Fr.FIXED:
     n = this.retryOptions.retryDelayInMs;
     break;
    } else n = Math.random() * 1e3;
    jr.info(`RetryPolicy: Delay for ${n}ms`);
    return utils_common_delay(n, r, $r);
   }
  }
  class StorageRetryPolicyFactory {
   retryOptions;
   constructor(e) {
    this.retryOptions = e;
   }
   create(e, t) {
    return new StorageRetryPolicy(e, t, this.retryOptions);
   }
  }
  const Kr = "storageBrowserPolicy";
  function storageBrowserPolicy() {
   return {
    name: Kr,
    async sendRequest(e, t) {
     return t(e);
    }
   };
  }
  const Gr = "StorageCorrectContentLengthPolicy";
  function storageCorrectContentLengthPolicy() {
   function correctContentLength(e) {
    e.body && (typeof e.body == "string" || Buffer.isBuffer(e.body)) && e.body.length > 0 && e.headers.set(Dr.CONTENT_LENGTH, Buffer.byteLength(e.body));
   }
   return {
    name: Gr,
    async sendRequest(e, t) {
     correctContentLength(e);
     return t(e);
    }
   };
  }
  const Wr = "storageRetryPolicy", Xr = {
   maxRetryDelayInMs: 12e4,
   maxTries: 4,
   retryDelayInMs: 4e3,
   retryPolicyType: Fr.EXPONENTIAL,
   secondaryHost: "",
   tryTimeoutInMs: void 0
  }, Qr = [ "ETIMEDOUT", "ESOCKETTIMEDOUT", "ECONNREFUSED", "ECONNRESET", "ENOENT", "ENOTFOUND", "TIMEOUT", "EPIPE", "REQUEST_SEND_ERROR" ], Jr = new AbortError_AbortError("The operation was aborted.");
  function storageRetryPolicy(e = {}) {
   const t = e.retryPolicyType ?? Xr.retryPolicyType, r = e.maxTries ?? Xr.maxTries, n = e.retryDelayInMs ?? Xr.retryDelayInMs, i = e.maxRetryDelayInMs ?? Xr.maxRetryDelayInMs, a = e.secondaryHost ?? Xr.secondaryHost, s = e.tryTimeoutInMs ?? Xr.tryTimeoutInMs;
   function shouldRetry({isPrimaryRetry: e, attempt: t, response: n, error: i}) {
    if (t >= r) {
     jr.info(`RetryPolicy: Attempt(s) ${t} >= maxTries ${r}, no further try.`);
     return !1;
    }
    if (i) {
     for (const e of Qr) if (i.name.toUpperCase().includes(e) || i.message.toUpperCase().includes(e) || i.code && i.code.toString().toUpperCase() === e) {
      jr.info(`RetryPolicy: Network error ${e} found, will retry.`);
      return !0;
     }
     if (i?.code === "PARSE_ERROR" && i?.message.startsWith('Error "Error: Unclosed root tag')) {
      jr.info("RetryPolicy: Incomplete XML response likely due to service timeout, will retry.");
      return !0;
     }
    }
    if (n || i) {
     const t = n?.status ?? i?.statusCode ?? 0;
     if (!e && t === 404) {
      jr.info("RetryPolicy: Secondary access with 404, will retry.");
      return !0;
     }
     if (t === 503 || t === 500) {
      jr.info(`RetryPolicy: Will retry for status code ${t}.`);
      return !0;
     }
    }
    if (n && n?.status >= 400) {
     const e = n.headers.get(Dr.X_MS_CopySourceErrorCode);
     if (e !== void 0) switch (e) {
     case "InternalError":
     case "OperationTimedOut":
     case "ServerBusy":
      return !0;
     }
    }
    return !1;
   }
   function calculateDelay(e, r) {
    let a = 0;
    if (e) switch (t) {
    case Fr.EXPONENTIAL:
     a = Math.min((Math.pow(2, r - 1) - 1) * n, i);
     break;

    case Fr.FIXED:
     a = n;
     break;
    } else a = Math.random() * 1e3;
    jr.info(`RetryPolicy: Delay for ${a}ms`);
    return a;
   }
   return {
    name: Wr,
    async sendRequest(e, t) {
     s && (e.url = setURLParameter(e.url, Lr.Parameters.TIMEOUT, String(Math.floor(s / 1e3))));
     const r = e.url, n = a ? setURLHost(e.url, a) : void 0;
     let i, o, l = !1, c = 1, m = !0;
     while (m) {
      const a = l || !n || ![ "GET", "HEAD", "OPTIONS" ].includes(e.method) || c % 2 == 1;
      e.url = a ? r : n;
      i = void 0;
      o = void 0;
      try {
       jr.info(`RetryPolicy: =====> Try=${c} ${a ? "Primary" : "Secondary"}`);
       i = await t(e);
       l = l || !a && i.status === 404;
      } catch (e) {
       if (!dist_esm_restError_isRestError(e)) {
        jr.error(`RetryPolicy: Caught error, message: ${error_getErrorMessage(e)}`);
        throw e;
       }
       jr.error(`RetryPolicy: Caught error, message: ${e.message}, code: ${e.code}`);
       o = e;
      }
      m = shouldRetry({
       isPrimaryRetry: a,
       attempt: c,
       response: i,
       error: o
      });
      m && await utils_common_delay(calculateDelay(a, c), e.abortSignal, Jr);
      c++;
     }
     if (i) return i;
     throw o ?? new Mr("RetryPolicy failed without known error.");
    }
   };
  }
  const Yr = "storageSharedKeyCredentialPolicy";
  function storageSharedKeyCredentialPolicy(e) {
   function signRequest(t) {
    t.headers.set(Dr.X_MS_DATE, (new Date).toUTCString());
    t.body && (typeof t.body == "string" || Buffer.isBuffer(t.body)) && t.body.length > 0 && t.headers.set(Dr.CONTENT_LENGTH, Buffer.byteLength(t.body));
    const r = [ t.method.toUpperCase(), getHeaderValueToSign(t, Dr.CONTENT_LANGUAGE), getHeaderValueToSign(t, Dr.CONTENT_ENCODING), getHeaderValueToSign(t, Dr.CONTENT_LENGTH), getHeaderValueToSign(t, Dr.CONTENT_MD5), getHeaderValueToSign(t, Dr.CONTENT_TYPE), getHeaderValueToSign(t, Dr.DATE), getHeaderValueToSign(t, Dr.IF_MODIFIED_SINCE), getHeaderValueToSign(t, Dr.IF_MATCH), getHeaderValueToSign(t, Dr.IF_NONE_MATCH), getHeaderValueToSign(t, Dr.IF_UNMODIFIED_SINCE), getHeaderValueToSign(t, Dr.RANGE) ].join("\n") + "\n" + getCanonicalizedHeadersString(t) + getCanonicalizedResourceString(t), n = (0, 
    pe.createHmac)("sha256", e.accountKey).update(r, "utf8").digest("base64");
    t.headers.set(Dr.AUTHORIZATION, `SharedKey ${e.accountName}:${n}`);
   }
   function getHeaderValueToSign(e, t) {
    const r = e.headers.get(t);
    return r ? t === Dr.CONTENT_LENGTH && r === "0" ? "" : r : "";
   }
   function getCanonicalizedHeadersString(e) {
    let t = [];
    for (const [r, n] of e.headers) r.toLowerCase().startsWith(Dr.PREFIX_FOR_STORAGE) && t.push({
     name: r,
     value: n
    });
    t.sort((e, t) => compareHeader(e.name.toLowerCase(), t.name.toLowerCase()));
    t = t.filter((e, t, r) => !(t > 0 && e.name.toLowerCase() === r[t - 1].name.toLowerCase()));
    let r = "";
    t.forEach(e => {
     r += `${e.name.toLowerCase().trimRight()}:${e.value.trimLeft()}\n`;
    });
    return r;
   }
   function getCanonicalizedResourceString(t) {
    const r = getURLPath(t.url) || "/";
    let n = "";
    n += `/${e.accountName}${r}`;
    const i = getURLQueries(t.url), a = {};
    if (i) {
     const e = [];
     for (const t in i) if (Object.prototype.hasOwnProperty.call(i, t)) {
      const r = t.toLowerCase();
      a[r] = i[t];
      e.push(r);
     }
     e.sort();
     for (const t of e) n += `\n${t}:${decodeURIComponent(a[t])}`;
    }
    return n;
   }
   return {
    name: Yr,
    async sendRequest(e, t) {
     signRequest(e);
     return t(e);
    }
   };
  }
  const Zr = "storageRequestFailureDetailsParserPolicy";
  function storageRequestFailureDetailsParserPolicy() {
   return {
    name: Zr,
    async sendRequest(e, t) {
     try {
      const r = await t(e);
      return r;
     } catch (e) {
      typeof e == "object" && e !== null && e.response && e.response.parsedBody && e.response.parsedBody.code === "InvalidHeaderValue" && e.response.parsedBody.HeaderName === "x-ms-version" && (e.message = "The provided service version is not enabled on this storage account. Please see https://learn.microsoft.com/rest/api/storageservices/versioning-for-the-azure-storage-services for additional information.\n");
      throw e;
     }
    }
   };
  }
  class UserDelegationKeyCredential {
   accountName;
   userDelegationKey;
   key;
   constructor(e, t) {
    this.accountName = e;
    this.userDelegationKey = t;
    this.key = Buffer.from(t.value, "base64");
   }
   computeHMACSHA256(e) {
    return (0, pe.createHmac)("sha256", this.key).update(e, "utf8").digest("base64");
   }
  }
  const en = "12.31.0", tn = "2026-02-06", rn = 268435456, nn = 4194304e3, an = 5e4, sn = 8388608, on = 4194304, ln = 5, cn = 1e5, mn = "https://storage.azure.com/.default", dn = {
   Parameters: {
    FORCE_BROWSER_NO_CACHE: "_",
    SIGNATURE: "sig",
    SNAPSHOT: "snapshot",
    VERSIONID: "versionid",
    TIMEOUT: "timeout"
   }
  }, pn = "", un = "*", hn = "AES256", gn = "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;", yn = [ "Access-Control-Allow-Origin", "Cache-Control", "Content-Length", "Content-Type", "Date", "Request-Id", "traceparent", "Transfer-Encoding", "User-Agent", "x-ms-client-request-id", "x-ms-date", "x-ms-error-code", "x-ms-request-id", "x-ms-return-client-request-id", "x-ms-version", "Accept-Ranges", "Content-Disposition", "Content-Encoding", "Content-Language", "Content-MD5", "Content-Range", "ETag", "Last-Modified", "Server", "Vary", "x-ms-content-crc64", "x-ms-copy-action", "x-ms-copy-completion-time", "x-ms-copy-id", "x-ms-copy-progress", "x-ms-copy-status", "x-ms-has-immutability-policy", "x-ms-has-legal-hold", "x-ms-lease-state", "x-ms-lease-status", "x-ms-range", "x-ms-request-server-encrypted", "x-ms-server-encrypted", "x-ms-snapshot", "x-ms-source-range", "If-Match", "If-Modified-Since", "If-None-Match", "If-Unmodified-Since", "x-ms-access-tier", "x-ms-access-tier-change-time", "x-ms-access-tier-inferred", "x-ms-account-kind", "x-ms-archive-status", "x-ms-blob-append-offset", "x-ms-blob-cache-control", "x-ms-blob-committed-block-count", "x-ms-blob-condition-appendpos", "x-ms-blob-condition-maxsize", "x-ms-blob-content-disposition", "x-ms-blob-content-encoding", "x-ms-blob-content-language", "x-ms-blob-content-length", "x-ms-blob-content-md5", "x-ms-blob-content-type", "x-ms-blob-public-access", "x-ms-blob-sequence-number", "x-ms-blob-type", "x-ms-copy-destination-snapshot", "x-ms-creation-time", "x-ms-default-encryption-scope", "x-ms-delete-snapshots", "x-ms-delete-type-permanent", "x-ms-deny-encryption-scope-override", "x-ms-encryption-algorithm", "x-ms-if-sequence-number-eq", "x-ms-if-sequence-number-le", "x-ms-if-sequence-number-lt", "x-ms-incremental-copy", "x-ms-lease-action", "x-ms-lease-break-period", "x-ms-lease-duration", "x-ms-lease-id", "x-ms-lease-time", "x-ms-page-write", "x-ms-proposed-lease-id", "x-ms-range-get-content-md5", "x-ms-rehydrate-priority", "x-ms-sequence-number-action", "x-ms-sku-name", "x-ms-source-content-md5", "x-ms-source-if-match", "x-ms-source-if-modified-since", "x-ms-source-if-none-match", "x-ms-source-if-unmodified-since", "x-ms-tag-count", "x-ms-encryption-key-sha256", "x-ms-copy-source-error-code", "x-ms-copy-source-status-code", "x-ms-if-tags", "x-ms-source-if-tags" ], fn = [ "comp", "maxresults", "rscc", "rscd", "rsce", "rscl", "rsct", "se", "si", "sip", "sp", "spr", "sr", "srt", "ss", "st", "sv", "include", "marker", "prefix", "copyid", "restype", "blockid", "blocklisttype", "delimiter", "prevsnapshot", "ske", "skoid", "sks", "skt", "sktid", "skv", "snapshot" ], bn = "BlobUsesCustomerSpecifiedEncryption", xn = "BlobDoesNotUseCustomerSpecifiedEncryption", Nn = [ "10000", "10001", "10002", "10003", "10004", "10100", "10101", "10102", "10103", "10104", "11000", "11001", "11002", "11003", "11004", "11100", "11101", "11102", "11103", "11104" ];
  function isPipelineLike(e) {
   if (!e || typeof e != "object") return !1;
   const t = e;
   return Array.isArray(t.factories) && typeof t.options == "object" && typeof t.toServiceClientOptions == "function";
  }
  class Pipeline {
   factories;
   options;
   constructor(e, t = {}) {
    this.factories = e;
    this.options = t;
   }
   toServiceClientOptions() {
    return {
     httpClient: this.options.httpClient,
     requestPolicyFactories: this.factories
    };
   }
  }
  function newPipeline(e, t = {}) {
   e || (e = new AnonymousCredential);
   const r = new Pipeline([], t);
   r._credential = e;
   return r;
  }
  function processDownlevelPipeline(e) {
   const t = [ isAnonymousCredential, isStorageSharedKeyCredential, isCoreHttpBearerTokenFactory, isStorageBrowserPolicyFactory, isStorageRetryPolicyFactory, isStorageTelemetryPolicyFactory, isCoreHttpPolicyFactory ];
   if (e.factories.length) {
    const r = e.factories.filter(e => !t.some(t => t(e)));
    if (r.length) {
     const e = r.some(e => isInjectorPolicyFactory(e));
     return {
      wrappedPolicies: createRequestPolicyFactoryPolicy(r),
      afterRetry: e
     };
    }
   }
  }
  function getCoreClientOptions(e) {
   const {httpClient: t, ...r} = e.options;
   let n = e._coreHttpClient;
   if (!n) {
    n = t ? convertHttpClient(t) : cache_getCachedDefaultHttpClient();
    e._coreHttpClient = n;
   }
   let i = e._corePipeline;
   if (!i) {
    const t = `azsdk-js-azure-storage-blob/${en}`, n = r.userAgentOptions && r.userAgentOptions.userAgentPrefix ? `${r.userAgentOptions.userAgentPrefix} ${t}` : `${t}`;
    i = createClientPipeline({
     ...r,
     loggingOptions: {
      additionalAllowedHeaderNames: yn,
      additionalAllowedQueryParameters: fn,
      logger: Cr.info
     },
     userAgentOptions: {
      userAgentPrefix: n
     },
     serializationOptions: {
      stringifyXML,
      serializerOptions: {
       xml: {
        xmlCharKey: "#"
       }
      }
     },
     deserializationOptions: {
      parseXML,
      serializerOptions: {
       xml: {
        xmlCharKey: "#"
       }
      }
     }
    });
    i.removePolicy({
     phase: "Retry"
    });
    i.removePolicy({
     name: fe
    });
    i.addPolicy(storageCorrectContentLengthPolicy());
    i.addPolicy(storageRetryPolicy(r.retryOptions), {
     phase: "Retry"
    });
    i.addPolicy(storageRequestFailureDetailsParserPolicy());
    i.addPolicy(storageBrowserPolicy());
    const a = processDownlevelPipeline(e);
    a && i.addPolicy(a.wrappedPolicies, a.afterRetry ? {
     afterPhase: "Retry"
    } : void 0);
    const s = getCredentialFromPipeline(e);
    isTokenCredential(s) ? i.addPolicy(bearerTokenAuthenticationPolicy({
     credential: s,
     scopes: r.audience ?? mn,
     challengeCallbacks: {
      authorizeRequestOnChallenge: authorizeRequestOnTenantChallenge
     }
    }), {
     phase: "Sign"
    }) : s instanceof StorageSharedKeyCredential && i.addPolicy(storageSharedKeyCredentialPolicy({
     accountName: s.accountName,
     accountKey: s.accountKey
    }), {
     phase: "Sign"
    });
    e._corePipeline = i;
   }
   return {
    ...r,
    allowInsecureConnection: !0,
    httpClient: n,
    pipeline: i
   };
  }
  function getCredentialFromPipeline(e) {
   if (e._credential) return e._credential;
   let t = new AnonymousCredential;
   for (const r of e.factories) if (isTokenCredential(r.credential)) t = r.credential; else if (isStorageSharedKeyCredential(r)) return r;
   return t;
  }
  function isStorageSharedKeyCredential(e) {
   return e instanceof StorageSharedKeyCredential || e.constructor.name === "StorageSharedKeyCredential";
  }
  function isAnonymousCredential(e) {
   return e instanceof AnonymousCredential || e.constructor.name === "AnonymousCredential";
  }
  function isCoreHttpBearerTokenFactory(e) {
   return isTokenCredential(e.credential);
  }
  function isStorageBrowserPolicyFactory(e) {
   return e instanceof StorageBrowserPolicyFactory || e.constructor.name === "StorageBrowserPolicyFactory";
  }
  function isStorageRetryPolicyFactory(e) {
   return e instanceof StorageRetryPolicyFactory || e.constructor.name === "StorageRetryPolicyFactory";
  }
  function isStorageTelemetryPolicyFactory(e) {
   return e.constructor.name === "TelemetryPolicyFactory";
  }
  function isInjectorPolicyFactory(e) {
   return e.constructor.name === "InjectorPolicyFactory";
  }
  function isCoreHttpPolicyFactory(e) {
   const t = [ "GenerateClientRequestIdPolicy", "TracingPolicy", "LogPolicy", "ProxyPolicy", "DisableResponseDecompressionPolicy", "KeepAlivePolicy", "DeserializationPolicy" ], r = {
    sendRequest: async e => ({
     request: e,
     headers: e.headers.clone(),
     status: 500
    })
   }, n = {
    log(e, t) {},
    shouldLog(e) {
     return !1;
    }
   }, i = e.create(r, n), a = i.constructor.name;
   return t.some(e => a.startsWith(e));
  }
  var Sn, Cn, Pn, vn;
  (function(e) {
   e.AES256 = "AES256";
  })(Sn || (Sn = {}));
  (function(e) {
   e.Backup = "backup";
  })(Cn || (Cn = {}));
  (function(e) {
   e.NeverExpire = "NeverExpire";
   e.RelativeToCreation = "RelativeToCreation";
   e.RelativeToNow = "RelativeToNow";
   e.Absolute = "Absolute";
  })(Pn || (Pn = {}));
  (function(e) {
   e.AccountAlreadyExists = "AccountAlreadyExists";
   e.AccountBeingCreated = "AccountBeingCreated";
   e.AccountIsDisabled = "AccountIsDisabled";
   e.AuthenticationFailed = "AuthenticationFailed";
   e.AuthorizationFailure = "AuthorizationFailure";
   e.ConditionHeadersNotSupported = "ConditionHeadersNotSupported";
   e.ConditionNotMet = "ConditionNotMet";
   e.EmptyMetadataKey = "EmptyMetadataKey";
   e.InsufficientAccountPermissions = "InsufficientAccountPermissions";
   e.InternalError = "InternalError";
   e.InvalidAuthenticationInfo = "InvalidAuthenticationInfo";
   e.InvalidHeaderValue = "InvalidHeaderValue";
   e.InvalidHttpVerb = "InvalidHttpVerb";
   e.InvalidInput = "InvalidInput";
   e.InvalidMd5 = "InvalidMd5";
   e.InvalidMetadata = "InvalidMetadata";
   e.InvalidQueryParameterValue = "InvalidQueryParameterValue";
   e.InvalidRange = "InvalidRange";
   e.InvalidResourceName = "InvalidResourceName";
   e.InvalidUri = "InvalidUri";
   e.InvalidXmlDocument = "InvalidXmlDocument";
   e.InvalidXmlNodeValue = "InvalidXmlNodeValue";
   e.Md5Mismatch = "Md5Mismatch";
   e.MetadataTooLarge = "MetadataTooLarge";
   e.MissingContentLengthHeader = "MissingContentLengthHeader";
   e.MissingRequiredQueryParameter = "MissingRequiredQueryParameter";
   e.MissingRequiredHeader = "MissingRequiredHeader";
   e.MissingRequiredXmlNode = "MissingRequiredXmlNode";
   e.MultipleConditionHeadersNotSupported = "MultipleConditionHeadersNotSupported";
   e.OperationTimedOut = "OperationTimedOut";
   e.OutOfRangeInput = "OutOfRangeInput";
   e.OutOfRangeQueryParameterValue = "OutOfRangeQueryParameterValue";
   e.RequestBodyTooLarge = "RequestBodyTooLarge";
   e.ResourceTypeMismatch = "ResourceTypeMismatch";
   e.RequestUrlFailedToParse = "RequestUrlFailedToParse";
   e.ResourceAlreadyExists = "ResourceAlreadyExists";
   e.ResourceNotFound = "ResourceNotFound";
   e.ServerBusy = "ServerBusy";
   e.UnsupportedHeader = "UnsupportedHeader";
   e.UnsupportedXmlNode = "UnsupportedXmlNode";
   e.UnsupportedQueryParameter = "UnsupportedQueryParameter";
   e.UnsupportedHttpVerb = "UnsupportedHttpVerb";
   e.AppendPositionConditionNotMet = "AppendPositionConditionNotMet";
   e.BlobAlreadyExists = "BlobAlreadyExists";
   e.BlobImmutableDueToPolicy = "BlobImmutableDueToPolicy";
   e.BlobNotFound = "BlobNotFound";
   e.BlobOverwritten = "BlobOverwritten";
   e.BlobTierInadequateForContentLength = "BlobTierInadequateForContentLength";
   e.BlobUsesCustomerSpecifiedEncryption = "BlobUsesCustomerSpecifiedEncryption";
   e.BlockCountExceedsLimit = "BlockCountExceedsLimit";
   e.BlockListTooLong = "BlockListTooLong";
   e.CannotChangeToLowerTier = "CannotChangeToLowerTier";
   e.CannotVerifyCopySource = "CannotVerifyCopySource";
   e.ContainerAlreadyExists = "ContainerAlreadyExists";
   e.ContainerBeingDeleted = "ContainerBeingDeleted";
   e.ContainerDisabled = "ContainerDisabled";
   e.ContainerNotFound = "ContainerNotFound";
   e.ContentLengthLargerThanTierLimit = "ContentLengthLargerThanTierLimit";
   e.CopyAcrossAccountsNotSupported = "CopyAcrossAccountsNotSupported";
   e.CopyIdMismatch = "CopyIdMismatch";
   e.FeatureVersionMismatch = "FeatureVersionMismatch";
   e.IncrementalCopyBlobMismatch = "IncrementalCopyBlobMismatch";
   e.IncrementalCopyOfEarlierVersionSnapshotNotAllowed = "IncrementalCopyOfEarlierVersionSnapshotNotAllowed";
   e.IncrementalCopySourceMustBeSnapshot = "IncrementalCopySourceMustBeSnapshot";
   e.InfiniteLeaseDurationRequired = "InfiniteLeaseDurationRequired";
   e.InvalidBlobOrBlock = "InvalidBlobOrBlock";
   e.InvalidBlobTier = "InvalidBlobTier";
   e.InvalidBlobType = "InvalidBlobType";
   e.InvalidBlockId = "InvalidBlockId";
   e.InvalidBlockList = "InvalidBlockList";
   e.InvalidOperation = "InvalidOperation";
   e.InvalidPageRange = "InvalidPageRange";
   e.InvalidSourceBlobType = "InvalidSourceBlobType";
   e.InvalidSourceBlobUrl = "InvalidSourceBlobUrl";
   e.InvalidVersionForPageBlobOperation = "InvalidVersionForPageBlobOperation";
   e.LeaseAlreadyPresent = "LeaseAlreadyPresent";
   e.LeaseAlreadyBroken = "LeaseAlreadyBroken";
   e.LeaseIdMismatchWithBlobOperation = "LeaseIdMismatchWithBlobOperation";
   e.LeaseIdMismatchWithContainerOperation = "LeaseIdMismatchWithContainerOperation";
   e.LeaseIdMismatchWithLeaseOperation = "LeaseIdMismatchWithLeaseOperation";
   e.LeaseIdMissing = "LeaseIdMissing";
   e.LeaseIsBreakingAndCannotBeAcquired = "LeaseIsBreakingAndCannotBeAcquired";
   e.LeaseIsBreakingAndCannotBeChanged = "LeaseIsBreakingAndCannotBeChanged";
   e.LeaseIsBrokenAndCannotBeRenewed = "LeaseIsBrokenAndCannotBeRenewed";
   e.LeaseLost = "LeaseLost";
   e.LeaseNotPresentWithBlobOperation = "LeaseNotPresentWithBlobOperation";
   e.LeaseNotPresentWithContainerOperation = "LeaseNotPresentWithContainerOperation";
   e.LeaseNotPresentWithLeaseOperation = "LeaseNotPresentWithLeaseOperation";
   e.MaxBlobSizeConditionNotMet = "MaxBlobSizeConditionNotMet";
   e.NoAuthenticationInformation = "NoAuthenticationInformation";
   e.NoPendingCopyOperation = "NoPendingCopyOperation";
   e.OperationNotAllowedOnIncrementalCopyBlob = "OperationNotAllowedOnIncrementalCopyBlob";
   e.PendingCopyOperation = "PendingCopyOperation";
   e.PreviousSnapshotCannotBeNewer = "PreviousSnapshotCannotBeNewer";
   e.PreviousSnapshotNotFound = "PreviousSnapshotNotFound";
   e.PreviousSnapshotOperationNotSupported = "PreviousSnapshotOperationNotSupported";
   e.SequenceNumberConditionNotMet = "SequenceNumberConditionNotMet";
   e.SequenceNumberIncrementTooLarge = "SequenceNumberIncrementTooLarge";
   e.SnapshotCountExceeded = "SnapshotCountExceeded";
   e.SnapshotOperationRateExceeded = "SnapshotOperationRateExceeded";
   e.SnapshotsPresent = "SnapshotsPresent";
   e.SourceConditionNotMet = "SourceConditionNotMet";
   e.SystemInUse = "SystemInUse";
   e.TargetConditionNotMet = "TargetConditionNotMet";
   e.UnauthorizedBlobOverwrite = "UnauthorizedBlobOverwrite";
   e.BlobBeingRehydrated = "BlobBeingRehydrated";
   e.BlobArchived = "BlobArchived";
   e.BlobNotArchived = "BlobNotArchived";
   e.AuthorizationSourceIPMismatch = "AuthorizationSourceIPMismatch";
   e.AuthorizationProtocolMismatch = "AuthorizationProtocolMismatch";
   e.AuthorizationPermissionMismatch = "AuthorizationPermissionMismatch";
   e.AuthorizationServiceMismatch = "AuthorizationServiceMismatch";
   e.AuthorizationResourceTypeMismatch = "AuthorizationResourceTypeMismatch";
   e.BlobAccessTierNotSupportedForAccountType = "BlobAccessTierNotSupportedForAccountType";
  })(vn || (vn = {}));
  const wn = {
   serializedName: "BlobServiceProperties",
   xmlName: "StorageServiceProperties",
   type: {
    name: "Composite",
    className: "BlobServiceProperties",
    modelProperties: {
     blobAnalyticsLogging: {
      serializedName: "Logging",
      xmlName: "Logging",
      type: {
       name: "Composite",
       className: "Logging"
      }
     },
     hourMetrics: {
      serializedName: "HourMetrics",
      xmlName: "HourMetrics",
      type: {
       name: "Composite",
       className: "Metrics"
      }
     },
     minuteMetrics: {
      serializedName: "MinuteMetrics",
      xmlName: "MinuteMetrics",
      type: {
       name: "Composite",
       className: "Metrics"
      }
     },
     cors: {
      serializedName: "Cors",
      xmlName: "Cors",
      xmlIsWrapped: !0,
      xmlElementName: "CorsRule",
      type: {
       name: "Sequence",
       element: {
        type: {
         name: "Composite",
         className: "CorsRule"
        }
       }
      }
     },
     defaultServiceVersion: {
      serializedName: "DefaultServiceVersion",
      xmlName: "DefaultServiceVersion",
      type: {
       name: "String"
      }
     },
     deleteRetentionPolicy: {
      serializedName: "DeleteRetentionPolicy",
      xmlName: "DeleteRetentionPolicy",
      type: {
       name: "Composite",
       className: "RetentionPolicy"
      }
     },
     staticWebsite: {
      serializedName: "StaticWebsite",
      xmlName: "StaticWebsite",
      type: {
       name: "Composite",
       className: "StaticWebsite"
      }
     }
    }
   }
  }, En = {
   serializedName: "Logging",
   type: {
    name: "Composite",
    className: "Logging",
    modelProperties: {
     version: {
      serializedName: "Version",
      required: !0,
      xmlName: "Version",
      type: {
       name: "String"
      }
     },
     deleteProperty: {
      serializedName: "Delete",
      required: !0,
      xmlName: "Delete",
      type: {
       name: "Boolean"
      }
     },
     read: {
      serializedName: "Read",
      required: !0,
      xmlName: "Read",
      type: {
       name: "Boolean"
      }
     },
     write: {
      serializedName: "Write",
      required: !0,
      xmlName: "Write",
      type: {
       name: "Boolean"
      }
     },
     retentionPolicy: {
      serializedName: "RetentionPolicy",
      xmlName: "RetentionPolicy",
      type: {
       name: "Composite",
       className: "RetentionPolicy"
      }
     }
    }
   }
  }, Rn = {
   serializedName: "RetentionPolicy",
   type: {
    name: "Composite",
    className: "RetentionPolicy",
    modelProperties: {
     enabled: {
      serializedName: "Enabled",
      required: !0,
      xmlName: "Enabled",
      type: {
       name: "Boolean"
      }
     },
     days: {
      constraints: {
       InclusiveMinimum: 1
      },
      serializedName: "Days",
      xmlName: "Days",
      type: {
       name: "Number"
      }
     }
    }
   }
  }, Tn = {
   serializedName: "Metrics",
   type: {
    name: "Composite",
    className: "Metrics",
    modelProperties: {
     version: {
      serializedName: "Version",
      xmlName: "Version",
      type: {
       name: "String"
      }
     },
     enabled: {
      serializedName: "Enabled",
      required: !0,
      xmlName: "Enabled",
      type: {
       name: "Boolean"
      }
     },
     includeAPIs: {
      serializedName: "IncludeAPIs",
      xmlName: "IncludeAPIs",
      type: {
       name: "Boolean"
      }
     },
     retentionPolicy: {
      serializedName: "RetentionPolicy",
      xmlName: "RetentionPolicy",
      type: {
       name: "Composite",
       className: "RetentionPolicy"
      }
     }
    }
   }
  }, zn = {
   serializedName: "CorsRule",
   type: {
    name: "Composite",
    className: "CorsRule",
    modelProperties: {
     allowedOrigins: {
      serializedName: "AllowedOrigins",
      required: !0,
      xmlName: "AllowedOrigins",
      type: {
       name: "String"
      }
     },
     allowedMethods: {
      serializedName: "AllowedMethods",
      required: !0,
      xmlName: "AllowedMethods",
      type: {
       name: "String"
      }
     },
     allowedHeaders: {
      serializedName: "AllowedHeaders",
      required: !0,
      xmlName: "AllowedHeaders",
      type: {
       name: "String"
      }
     },
     exposedHeaders: {
      serializedName: "ExposedHeaders",
      required: !0,
      xmlName: "ExposedHeaders",
      type: {
       name: "String"
      }
     },
     maxAgeInSeconds: {
      constraints: {
       InclusiveMinimum: 0
      },
      serializedName: "MaxAgeInSeconds",
      required: !0,
      xmlName: "MaxAgeInSeconds",
      type: {
       name: "Number"
      }
     }
    }
   }
  }, On = {
   serializedName: "StaticWebsite",
   type: {
    name: "Composite",
    className: "StaticWebsite",
    modelProperties: {
     enabled: {
      serializedName: "Enabled",
      required: !0,
      xmlName: "Enabled",
      type: {
       name: "Boolean"
      }
     },
     indexDocument: {
      serializedName: "IndexDocument",
      xmlName: "IndexDocument",
      type: {
       name: "String"
      }
     },
     errorDocument404Path: {
      serializedName: "ErrorDocument404Path",
      xmlName: "ErrorDocument404Path",
      type: {
       name: "String"
      }
     },
     defaultIndexDocumentPath: {
      serializedName: "DefaultIndexDocumentPath",
      xmlName: "DefaultIndexDocumentPath",
      type: {
       name: "String"
      }
     }
    }
   }
  }, An = {
   serializedName: "StorageError",
   type: {
    name: "Composite",
    className: "StorageError",
    modelProperties: {
     message: {
      serializedName: "Message",
      xmlName: "Message",
      type: {
       name: "String"
      }
     },
     copySourceStatusCode: {
      serializedName: "CopySourceStatusCode",
      xmlName: "CopySourceStatusCode",
      type: {
       name: "Number"
      }
     },
     copySourceErrorCode: {
      serializedName: "CopySourceErrorCode",
      xmlName: "CopySourceErrorCode",
      type: {
       name: "String"
      }
     },
     copySourceErrorMessage: {
      serializedName: "CopySourceErrorMessage",
      xmlName: "CopySourceErrorMessage",
      type: {
       name: "String"
      }
     },
     code: {
      serializedName: "Code",
      xmlName: "Code",
      type: {
       name: "String"
      }
     },
     authenticationErrorDetail: {
      serializedName: "AuthenticationErrorDetail",
      xmlName: "AuthenticationErrorDetail",
      type: {
       name: "String"
      }
     }
    }
   }
  }, In = {
   serializedName: "BlobServiceStatistics",
   xmlName: "StorageServiceStats",
   type: {
    name: "Composite",
    className: "BlobServiceStatistics",
    modelProperties: {
     geoReplication: {
      serializedName: "GeoReplication",
      xmlName: "GeoReplication",
      type: {
       name: "Composite",
       className: "GeoReplication"
      }
     }
    }
   }
  }, _n = {
   serializedName: "GeoReplication",
   type: {
    name: "Composite",
    className: "GeoReplication",
    modelProperties: {
     status: {
      serializedName: "Status",
      required: !0,
      xmlName: "Status",
      type: {
       name: "Enum",
       allowedValues: [ "live", "bootstrap", "unavailable" ]
      }
     },
     lastSyncOn: {
      serializedName: "LastSyncTime",
      required: !0,
      xmlName: "LastSyncTime",
      type: {
       name: "DateTimeRfc1123"
      }
     }
    }
   }
  }, Bn = {
   serializedName: "ListContainersSegmentResponse",
   xmlName: "EnumerationResults",
   type: {
    name: "Composite",
    className: "ListContainersSegmentResponse",
    modelProperties: {
     serviceEndpoint: {
      serializedName: "ServiceEndpoint",
      required: !0,
      xmlName: "ServiceEndpoint",
      xmlIsAttribute: !0,
      type: {
       name: "String"
      }
     },
     prefix: {
      serializedName: "Prefix",
      xmlName: "Prefix",
      type: {
       name: "String"
      }
     },
     marker: {
      serializedName: "Marker",
      xmlName: "Marker",
      type: {
       name: "String"
      }
     },
     maxPageSize: {
      serializedName: "MaxResults",
      xmlName: "MaxResults",
      type: {
       name: "Number"
      }
     },
     containerItems: {
      serializedName: "ContainerItems",
      required: !0,
      xmlName: "Containers",
      xmlIsWrapped: !0,
      xmlElementName: "Container",
      type: {
       name: "Sequence",
       element: {
        type: {
         name: "Composite",
         className: "ContainerItem"
        }
       }
      }
     },
     continuationToken: {
      serializedName: "NextMarker",
      xmlName: "NextMarker",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Mn = {
   serializedName: "ContainerItem",
   xmlName: "Container",
   type: {
    name: "Composite",
    className: "ContainerItem",
    modelProperties: {
     name: {
      serializedName: "Name",
      required: !0,
      xmlName: "Name",
      type: {
       name: "String"
      }
     },
     deleted: {
      serializedName: "Deleted",
      xmlName: "Deleted",
      type: {
       name: "Boolean"
      }
     },
     version: {
      serializedName: "Version",
      xmlName: "Version",
      type: {
       name: "String"
      }
     },
     properties: {
      serializedName: "Properties",
      xmlName: "Properties",
      type: {
       name: "Composite",
       className: "ContainerProperties"
      }
     },
     metadata: {
      serializedName: "Metadata",
      xmlName: "Metadata",
      type: {
       name: "Dictionary",
       value: {
        type: {
         name: "String"
        }
       }
      }
     }
    }
   }
  }, qn = {
   serializedName: "ContainerProperties",
   type: {
    name: "Composite",
    className: "ContainerProperties",
    modelProperties: {
     lastModified: {
      serializedName: "Last-Modified",
      required: !0,
      xmlName: "Last-Modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     etag: {
      serializedName: "Etag",
      required: !0,
      xmlName: "Etag",
      type: {
       name: "String"
      }
     },
     leaseStatus: {
      serializedName: "LeaseStatus",
      xmlName: "LeaseStatus",
      type: {
       name: "Enum",
       allowedValues: [ "locked", "unlocked" ]
      }
     },
     leaseState: {
      serializedName: "LeaseState",
      xmlName: "LeaseState",
      type: {
       name: "Enum",
       allowedValues: [ "available", "leased", "expired", "breaking", "broken" ]
      }
     },
     leaseDuration: {
      serializedName: "LeaseDuration",
      xmlName: "LeaseDuration",
      type: {
       name: "Enum",
       allowedValues: [ "infinite", "fixed" ]
      }
     },
     publicAccess: {
      serializedName: "PublicAccess",
      xmlName: "PublicAccess",
      type: {
       name: "Enum",
       allowedValues: [ "container", "blob" ]
      }
     },
     hasImmutabilityPolicy: {
      serializedName: "HasImmutabilityPolicy",
      xmlName: "HasImmutabilityPolicy",
      type: {
       name: "Boolean"
      }
     },
     hasLegalHold: {
      serializedName: "HasLegalHold",
      xmlName: "HasLegalHold",
      type: {
       name: "Boolean"
      }
     },
     defaultEncryptionScope: {
      serializedName: "DefaultEncryptionScope",
      xmlName: "DefaultEncryptionScope",
      type: {
       name: "String"
      }
     },
     preventEncryptionScopeOverride: {
      serializedName: "DenyEncryptionScopeOverride",
      xmlName: "DenyEncryptionScopeOverride",
      type: {
       name: "Boolean"
      }
     },
     deletedOn: {
      serializedName: "DeletedTime",
      xmlName: "DeletedTime",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     remainingRetentionDays: {
      serializedName: "RemainingRetentionDays",
      xmlName: "RemainingRetentionDays",
      type: {
       name: "Number"
      }
     },
     isImmutableStorageWithVersioningEnabled: {
      serializedName: "ImmutableStorageWithVersioningEnabled",
      xmlName: "ImmutableStorageWithVersioningEnabled",
      type: {
       name: "Boolean"
      }
     }
    }
   }
  }, Ln = {
   serializedName: "KeyInfo",
   type: {
    name: "Composite",
    className: "KeyInfo",
    modelProperties: {
     startsOn: {
      serializedName: "Start",
      required: !0,
      xmlName: "Start",
      type: {
       name: "String"
      }
     },
     expiresOn: {
      serializedName: "Expiry",
      required: !0,
      xmlName: "Expiry",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Dn = {
   serializedName: "UserDelegationKey",
   type: {
    name: "Composite",
    className: "UserDelegationKey",
    modelProperties: {
     signedObjectId: {
      serializedName: "SignedOid",
      required: !0,
      xmlName: "SignedOid",
      type: {
       name: "String"
      }
     },
     signedTenantId: {
      serializedName: "SignedTid",
      required: !0,
      xmlName: "SignedTid",
      type: {
       name: "String"
      }
     },
     signedStartsOn: {
      serializedName: "SignedStart",
      required: !0,
      xmlName: "SignedStart",
      type: {
       name: "String"
      }
     },
     signedExpiresOn: {
      serializedName: "SignedExpiry",
      required: !0,
      xmlName: "SignedExpiry",
      type: {
       name: "String"
      }
     },
     signedService: {
      serializedName: "SignedService",
      required: !0,
      xmlName: "SignedService",
      type: {
       name: "String"
      }
     },
     signedVersion: {
      serializedName: "SignedVersion",
      required: !0,
      xmlName: "SignedVersion",
      type: {
       name: "String"
      }
     },
     value: {
      serializedName: "Value",
      required: !0,
      xmlName: "Value",
      type: {
       name: "String"
      }
     }
    }
   }
  }, kn = {
   serializedName: "FilterBlobSegment",
   xmlName: "EnumerationResults",
   type: {
    name: "Composite",
    className: "FilterBlobSegment",
    modelProperties: {
     serviceEndpoint: {
      serializedName: "ServiceEndpoint",
      required: !0,
      xmlName: "ServiceEndpoint",
      xmlIsAttribute: !0,
      type: {
       name: "String"
      }
     },
     where: {
      serializedName: "Where",
      required: !0,
      xmlName: "Where",
      type: {
       name: "String"
      }
     },
     blobs: {
      serializedName: "Blobs",
      required: !0,
      xmlName: "Blobs",
      xmlIsWrapped: !0,
      xmlElementName: "Blob",
      type: {
       name: "Sequence",
       element: {
        type: {
         name: "Composite",
         className: "FilterBlobItem"
        }
       }
      }
     },
     continuationToken: {
      serializedName: "NextMarker",
      xmlName: "NextMarker",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Hn = {
   serializedName: "FilterBlobItem",
   xmlName: "Blob",
   type: {
    name: "Composite",
    className: "FilterBlobItem",
    modelProperties: {
     name: {
      serializedName: "Name",
      required: !0,
      xmlName: "Name",
      type: {
       name: "String"
      }
     },
     containerName: {
      serializedName: "ContainerName",
      required: !0,
      xmlName: "ContainerName",
      type: {
       name: "String"
      }
     },
     tags: {
      serializedName: "Tags",
      xmlName: "Tags",
      type: {
       name: "Composite",
       className: "BlobTags"
      }
     }
    }
   }
  }, Un = {
   serializedName: "BlobTags",
   xmlName: "Tags",
   type: {
    name: "Composite",
    className: "BlobTags",
    modelProperties: {
     blobTagSet: {
      serializedName: "BlobTagSet",
      required: !0,
      xmlName: "TagSet",
      xmlIsWrapped: !0,
      xmlElementName: "Tag",
      type: {
       name: "Sequence",
       element: {
        type: {
         name: "Composite",
         className: "BlobTag"
        }
       }
      }
     }
    }
   }
  }, jn = {
   serializedName: "BlobTag",
   xmlName: "Tag",
   type: {
    name: "Composite",
    className: "BlobTag",
    modelProperties: {
     key: {
      serializedName: "Key",
      required: !0,
      xmlName: "Key",
      type: {
       name: "String"
      }
     },
     value: {
      serializedName: "Value",
      required: !0,
      xmlName: "Value",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Fn = {
   serializedName: "SignedIdentifier",
   xmlName: "SignedIdentifier",
   type: {
    name: "Composite",
    className: "SignedIdentifier",
    modelProperties: {
     id: {
      serializedName: "Id",
      required: !0,
      xmlName: "Id",
      type: {
       name: "String"
      }
     },
     accessPolicy: {
      serializedName: "AccessPolicy",
      xmlName: "AccessPolicy",
      type: {
       name: "Composite",
       className: "AccessPolicy"
      }
     }
    }
   }
  }, Vn = {
   serializedName: "AccessPolicy",
   type: {
    name: "Composite",
    className: "AccessPolicy",
    modelProperties: {
     startsOn: {
      serializedName: "Start",
      xmlName: "Start",
      type: {
       name: "String"
      }
     },
     expiresOn: {
      serializedName: "Expiry",
      xmlName: "Expiry",
      type: {
       name: "String"
      }
     },
     permissions: {
      serializedName: "Permission",
      xmlName: "Permission",
      type: {
       name: "String"
      }
     }
    }
   }
  }, $n = {
   serializedName: "ListBlobsFlatSegmentResponse",
   xmlName: "EnumerationResults",
   type: {
    name: "Composite",
    className: "ListBlobsFlatSegmentResponse",
    modelProperties: {
     serviceEndpoint: {
      serializedName: "ServiceEndpoint",
      required: !0,
      xmlName: "ServiceEndpoint",
      xmlIsAttribute: !0,
      type: {
       name: "String"
      }
     },
     containerName: {
      serializedName: "ContainerName",
      required: !0,
      xmlName: "ContainerName",
      xmlIsAttribute: !0,
      type: {
       name: "String"
      }
     },
     prefix: {
      serializedName: "Prefix",
      xmlName: "Prefix",
      type: {
       name: "String"
      }
     },
     marker: {
      serializedName: "Marker",
      xmlName: "Marker",
      type: {
       name: "String"
      }
     },
     maxPageSize: {
      serializedName: "MaxResults",
      xmlName: "MaxResults",
      type: {
       name: "Number"
      }
     },
     segment: {
      serializedName: "Segment",
      xmlName: "Blobs",
      type: {
       name: "Composite",
       className: "BlobFlatListSegment"
      }
     },
     continuationToken: {
      serializedName: "NextMarker",
      xmlName: "NextMarker",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Kn = {
   serializedName: "BlobFlatListSegment",
   xmlName: "Blobs",
   type: {
    name: "Composite",
    className: "BlobFlatListSegment",
    modelProperties: {
     blobItems: {
      serializedName: "BlobItems",
      required: !0,
      xmlName: "BlobItems",
      xmlElementName: "Blob",
      type: {
       name: "Sequence",
       element: {
        type: {
         name: "Composite",
         className: "BlobItemInternal"
        }
       }
      }
     }
    }
   }
  }, Gn = {
   serializedName: "BlobItemInternal",
   xmlName: "Blob",
   type: {
    name: "Composite",
    className: "BlobItemInternal",
    modelProperties: {
     name: {
      serializedName: "Name",
      xmlName: "Name",
      type: {
       name: "Composite",
       className: "BlobName"
      }
     },
     deleted: {
      serializedName: "Deleted",
      required: !0,
      xmlName: "Deleted",
      type: {
       name: "Boolean"
      }
     },
     snapshot: {
      serializedName: "Snapshot",
      required: !0,
      xmlName: "Snapshot",
      type: {
       name: "String"
      }
     },
     versionId: {
      serializedName: "VersionId",
      xmlName: "VersionId",
      type: {
       name: "String"
      }
     },
     isCurrentVersion: {
      serializedName: "IsCurrentVersion",
      xmlName: "IsCurrentVersion",
      type: {
       name: "Boolean"
      }
     },
     properties: {
      serializedName: "Properties",
      xmlName: "Properties",
      type: {
       name: "Composite",
       className: "BlobPropertiesInternal"
      }
     },
     metadata: {
      serializedName: "Metadata",
      xmlName: "Metadata",
      type: {
       name: "Dictionary",
       value: {
        type: {
         name: "String"
        }
       }
      }
     },
     blobTags: {
      serializedName: "BlobTags",
      xmlName: "Tags",
      type: {
       name: "Composite",
       className: "BlobTags"
      }
     },
     objectReplicationMetadata: {
      serializedName: "ObjectReplicationMetadata",
      xmlName: "OrMetadata",
      type: {
       name: "Dictionary",
       value: {
        type: {
         name: "String"
        }
       }
      }
     },
     hasVersionsOnly: {
      serializedName: "HasVersionsOnly",
      xmlName: "HasVersionsOnly",
      type: {
       name: "Boolean"
      }
     }
    }
   }
  }, Wn = {
   serializedName: "BlobName",
   type: {
    name: "Composite",
    className: "BlobName",
    modelProperties: {
     encoded: {
      serializedName: "Encoded",
      xmlName: "Encoded",
      xmlIsAttribute: !0,
      type: {
       name: "Boolean"
      }
     },
     content: {
      serializedName: "content",
      xmlName: "content",
      xmlIsMsText: !0,
      type: {
       name: "String"
      }
     }
    }
   }
  }, Xn = {
   serializedName: "BlobPropertiesInternal",
   xmlName: "Properties",
   type: {
    name: "Composite",
    className: "BlobPropertiesInternal",
    modelProperties: {
     createdOn: {
      serializedName: "Creation-Time",
      xmlName: "Creation-Time",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     lastModified: {
      serializedName: "Last-Modified",
      required: !0,
      xmlName: "Last-Modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     etag: {
      serializedName: "Etag",
      required: !0,
      xmlName: "Etag",
      type: {
       name: "String"
      }
     },
     contentLength: {
      serializedName: "Content-Length",
      xmlName: "Content-Length",
      type: {
       name: "Number"
      }
     },
     contentType: {
      serializedName: "Content-Type",
      xmlName: "Content-Type",
      type: {
       name: "String"
      }
     },
     contentEncoding: {
      serializedName: "Content-Encoding",
      xmlName: "Content-Encoding",
      type: {
       name: "String"
      }
     },
     contentLanguage: {
      serializedName: "Content-Language",
      xmlName: "Content-Language",
      type: {
       name: "String"
      }
     },
     contentMD5: {
      serializedName: "Content-MD5",
      xmlName: "Content-MD5",
      type: {
       name: "ByteArray"
      }
     },
     contentDisposition: {
      serializedName: "Content-Disposition",
      xmlName: "Content-Disposition",
      type: {
       name: "String"
      }
     },
     cacheControl: {
      serializedName: "Cache-Control",
      xmlName: "Cache-Control",
      type: {
       name: "String"
      }
     },
     blobSequenceNumber: {
      serializedName: "x-ms-blob-sequence-number",
      xmlName: "x-ms-blob-sequence-number",
      type: {
       name: "Number"
      }
     },
     blobType: {
      serializedName: "BlobType",
      xmlName: "BlobType",
      type: {
       name: "Enum",
       allowedValues: [ "BlockBlob", "PageBlob", "AppendBlob" ]
      }
     },
     leaseStatus: {
      serializedName: "LeaseStatus",
      xmlName: "LeaseStatus",
      type: {
       name: "Enum",
       allowedValues: [ "locked", "unlocked" ]
      }
     },
     leaseState: {
      serializedName: "LeaseState",
      xmlName: "LeaseState",
      type: {
       name: "Enum",
       allowedValues: [ "available", "leased", "expired", "breaking", "broken" ]
      }
     },
     leaseDuration: {
      serializedName: "LeaseDuration",
      xmlName: "LeaseDuration",
      type: {
       name: "Enum",
       allowedValues: [ "infinite", "fixed" ]
      }
     },
     copyId: {
      serializedName: "CopyId",
      xmlName: "CopyId",
      type: {
       name: "String"
      }
     },
     copyStatus: {
      serializedName: "CopyStatus",
      xmlName: "CopyStatus",
      type: {
       name: "Enum",
       allowedValues: [ "pending", "success", "aborted", "failed" ]
      }
     },
     copySource: {
      serializedName: "CopySource",
      xmlName: "CopySource",
      type: {
       name: "String"
      }
     },
     copyProgress: {
      serializedName: "CopyProgress",
      xmlName: "CopyProgress",
      type: {
       name: "String"
      }
     },
     copyCompletedOn: {
      serializedName: "CopyCompletionTime",
      xmlName: "CopyCompletionTime",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     copyStatusDescription: {
      serializedName: "CopyStatusDescription",
      xmlName: "CopyStatusDescription",
      type: {
       name: "String"
      }
     },
     serverEncrypted: {
      serializedName: "ServerEncrypted",
      xmlName: "ServerEncrypted",
      type: {
       name: "Boolean"
      }
     },
     incrementalCopy: {
      serializedName: "IncrementalCopy",
      xmlName: "IncrementalCopy",
      type: {
       name: "Boolean"
      }
     },
     destinationSnapshot: {
      serializedName: "DestinationSnapshot",
      xmlName: "DestinationSnapshot",
      type: {
       name: "String"
      }
     },
     deletedOn: {
      serializedName: "DeletedTime",
      xmlName: "DeletedTime",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     remainingRetentionDays: {
      serializedName: "RemainingRetentionDays",
      xmlName: "RemainingRetentionDays",
      type: {
       name: "Number"
      }
     },
     accessTier: {
      serializedName: "AccessTier",
      xmlName: "AccessTier",
      type: {
       name: "Enum",
       allowedValues: [ "P4", "P6", "P10", "P15", "P20", "P30", "P40", "P50", "P60", "P70", "P80", "Hot", "Cool", "Archive", "Cold" ]
      }
     },
     accessTierInferred: {
      serializedName: "AccessTierInferred",
      xmlName: "AccessTierInferred",
      type: {
       name: "Boolean"
      }
     },
     archiveStatus: {
      serializedName: "ArchiveStatus",
      xmlName: "ArchiveStatus",
      type: {
       name: "Enum",
       allowedValues: [ "rehydrate-pending-to-hot", "rehydrate-pending-to-cool", "rehydrate-pending-to-cold" ]
      }
     },
     customerProvidedKeySha256: {
      serializedName: "CustomerProvidedKeySha256",
      xmlName: "CustomerProvidedKeySha256",
      type: {
       name: "String"
      }
     },
     encryptionScope: {
      serializedName: "EncryptionScope",
      xmlName: "EncryptionScope",
      type: {
       name: "String"
      }
     },
     accessTierChangedOn: {
      serializedName: "AccessTierChangeTime",
      xmlName: "AccessTierChangeTime",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     tagCount: {
      serializedName: "TagCount",
      xmlName: "TagCount",
      type: {
       name: "Number"
      }
     },
     expiresOn: {
      serializedName: "Expiry-Time",
      xmlName: "Expiry-Time",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     isSealed: {
      serializedName: "Sealed",
      xmlName: "Sealed",
      type: {
       name: "Boolean"
      }
     },
     rehydratePriority: {
      serializedName: "RehydratePriority",
      xmlName: "RehydratePriority",
      type: {
       name: "Enum",
       allowedValues: [ "High", "Standard" ]
      }
     },
     lastAccessedOn: {
      serializedName: "LastAccessTime",
      xmlName: "LastAccessTime",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     immutabilityPolicyExpiresOn: {
      serializedName: "ImmutabilityPolicyUntilDate",
      xmlName: "ImmutabilityPolicyUntilDate",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     immutabilityPolicyMode: {
      serializedName: "ImmutabilityPolicyMode",
      xmlName: "ImmutabilityPolicyMode",
      type: {
       name: "Enum",
       allowedValues: [ "Mutable", "Unlocked", "Locked" ]
      }
     },
     legalHold: {
      serializedName: "LegalHold",
      xmlName: "LegalHold",
      type: {
       name: "Boolean"
      }
     }
    }
   }
  }, Qn = {
   serializedName: "ListBlobsHierarchySegmentResponse",
   xmlName: "EnumerationResults",
   type: {
    name: "Composite",
    className: "ListBlobsHierarchySegmentResponse",
    modelProperties: {
     serviceEndpoint: {
      serializedName: "ServiceEndpoint",
      required: !0,
      xmlName: "ServiceEndpoint",
      xmlIsAttribute: !0,
      type: {
       name: "String"
      }
     },
     containerName: {
      serializedName: "ContainerName",
      required: !0,
      xmlName: "ContainerName",
      xmlIsAttribute: !0,
      type: {
       name: "String"
      }
     },
     prefix: {
      serializedName: "Prefix",
      xmlName: "Prefix",
      type: {
       name: "String"
      }
     },
     marker: {
      serializedName: "Marker",
      xmlName: "Marker",
      type: {
       name: "String"
      }
     },
     maxPageSize: {
      serializedName: "MaxResults",
      xmlName: "MaxResults",
      type: {
       name: "Number"
      }
     },
     delimiter: {
      serializedName: "Delimiter",
      xmlName: "Delimiter",
      type: {
       name: "String"
      }
     },
     segment: {
      serializedName: "Segment",
      xmlName: "Blobs",
      type: {
       name: "Composite",
       className: "BlobHierarchyListSegment"
      }
     },
     continuationToken: {
      serializedName: "NextMarker",
      xmlName: "NextMarker",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Jn = {
   serializedName: "BlobHierarchyListSegment",
   xmlName: "Blobs",
   type: {
    name: "Composite",
    className: "BlobHierarchyListSegment",
    modelProperties: {
     blobPrefixes: {
      serializedName: "BlobPrefixes",
      xmlName: "BlobPrefixes",
      xmlElementName: "BlobPrefix",
      type: {
       name: "Sequence",
       element: {
        type: {
         name: "Composite",
         className: "BlobPrefix"
        }
       }
      }
     },
     blobItems: {
      serializedName: "BlobItems",
      required: !0,
      xmlName: "BlobItems",
      xmlElementName: "Blob",
      type: {
       name: "Sequence",
       element: {
        type: {
         name: "Composite",
         className: "BlobItemInternal"
        }
       }
      }
     }
    }
   }
  }, Yn = {
   serializedName: "BlobPrefix",
   type: {
    name: "Composite",
    className: "BlobPrefix",
    modelProperties: {
     name: {
      serializedName: "Name",
      xmlName: "Name",
      type: {
       name: "Composite",
       className: "BlobName"
      }
     }
    }
   }
  }, Zn = {
   serializedName: "BlockLookupList",
   xmlName: "BlockList",
   type: {
    name: "Composite",
    className: "BlockLookupList",
    modelProperties: {
     committed: {
      serializedName: "Committed",
      xmlName: "Committed",
      xmlElementName: "Committed",
      type: {
       name: "Sequence",
       element: {
        type: {
         name: "String"
        }
       }
      }
     },
     uncommitted: {
      serializedName: "Uncommitted",
      xmlName: "Uncommitted",
      xmlElementName: "Uncommitted",
      type: {
       name: "Sequence",
       element: {
        type: {
         name: "String"
        }
       }
      }
     },
     latest: {
      serializedName: "Latest",
      xmlName: "Latest",
      xmlElementName: "Latest",
      type: {
       name: "Sequence",
       element: {
        type: {
         name: "String"
        }
       }
      }
     }
    }
   }
  }, ei = {
   serializedName: "BlockList",
   type: {
    name: "Composite",
    className: "BlockList",
    modelProperties: {
     committedBlocks: {
      serializedName: "CommittedBlocks",
      xmlName: "CommittedBlocks",
      xmlIsWrapped: !0,
      xmlElementName: "Block",
      type: {
       name: "Sequence",
       element: {
        type: {
         name: "Composite",
         className: "Block"
        }
       }
      }
     },
     uncommittedBlocks: {
      serializedName: "UncommittedBlocks",
      xmlName: "UncommittedBlocks",
      xmlIsWrapped: !0,
      xmlElementName: "Block",
      type: {
       name: "Sequence",
       element: {
        type: {
         name: "Composite",
         className: "Block"
        }
       }
      }
     }
    }
   }
  }, ti = {
   serializedName: "Block",
   type: {
    name: "Composite",
    className: "Block",
    modelProperties: {
     name: {
      serializedName: "Name",
      required: !0,
      xmlName: "Name",
      type: {
       name: "String"
      }
     },
     size: {
      serializedName: "Size",
      required: !0,
      xmlName: "Size",
      type: {
       name: "Number"
      }
     }
    }
   }
  }, ri = {
   serializedName: "PageList",
   type: {
    name: "Composite",
    className: "PageList",
    modelProperties: {
     pageRange: {
      serializedName: "PageRange",
      xmlName: "PageRange",
      xmlElementName: "PageRange",
      type: {
       name: "Sequence",
       element: {
        type: {
         name: "Composite",
         className: "PageRange"
        }
       }
      }
     },
     clearRange: {
      serializedName: "ClearRange",
      xmlName: "ClearRange",
      xmlElementName: "ClearRange",
      type: {
       name: "Sequence",
       element: {
        type: {
         name: "Composite",
         className: "ClearRange"
        }
       }
      }
     },
     continuationToken: {
      serializedName: "NextMarker",
      xmlName: "NextMarker",
      type: {
       name: "String"
      }
     }
    }
   }
  }, ni = {
   serializedName: "PageRange",
   xmlName: "PageRange",
   type: {
    name: "Composite",
    className: "PageRange",
    modelProperties: {
     start: {
      serializedName: "Start",
      required: !0,
      xmlName: "Start",
      type: {
       name: "Number"
      }
     },
     end: {
      serializedName: "End",
      required: !0,
      xmlName: "End",
      type: {
       name: "Number"
      }
     }
    }
   }
  }, ii = {
   serializedName: "ClearRange",
   xmlName: "ClearRange",
   type: {
    name: "Composite",
    className: "ClearRange",
    modelProperties: {
     start: {
      serializedName: "Start",
      required: !0,
      xmlName: "Start",
      type: {
       name: "Number"
      }
     },
     end: {
      serializedName: "End",
      required: !0,
      xmlName: "End",
      type: {
       name: "Number"
      }
     }
    }
   }
  }, ai = {
   serializedName: "QueryRequest",
   xmlName: "QueryRequest",
   type: {
    name: "Composite",
    className: "QueryRequest",
    modelProperties: {
     queryType: {
      serializedName: "QueryType",
      required: !0,
      xmlName: "QueryType",
      type: {
       name: "String"
      }
     },
     expression: {
      serializedName: "Expression",
      required: !0,
      xmlName: "Expression",
      type: {
       name: "String"
      }
     },
     inputSerialization: {
      serializedName: "InputSerialization",
      xmlName: "InputSerialization",
      type: {
       name: "Composite",
       className: "QuerySerialization"
      }
     },
     outputSerialization: {
      serializedName: "OutputSerialization",
      xmlName: "OutputSerialization",
      type: {
       name: "Composite",
       className: "QuerySerialization"
      }
     }
    }
   }
  }, si = {
   serializedName: "QuerySerialization",
   type: {
    name: "Composite",
    className: "QuerySerialization",
    modelProperties: {
     format: {
      serializedName: "Format",
      xmlName: "Format",
      type: {
       name: "Composite",
       className: "QueryFormat"
      }
     }
    }
   }
  }, oi = {
   serializedName: "QueryFormat",
   type: {
    name: "Composite",
    className: "QueryFormat",
    modelProperties: {
     type: {
      serializedName: "Type",
      required: !0,
      xmlName: "Type",
      type: {
       name: "Enum",
       allowedValues: [ "delimited", "json", "arrow", "parquet" ]
      }
     },
     delimitedTextConfiguration: {
      serializedName: "DelimitedTextConfiguration",
      xmlName: "DelimitedTextConfiguration",
      type: {
       name: "Composite",
       className: "DelimitedTextConfiguration"
      }
     },
     jsonTextConfiguration: {
      serializedName: "JsonTextConfiguration",
      xmlName: "JsonTextConfiguration",
      type: {
       name: "Composite",
       className: "JsonTextConfiguration"
      }
     },
     arrowConfiguration: {
      serializedName: "ArrowConfiguration",
      xmlName: "ArrowConfiguration",
      type: {
       name: "Composite",
       className: "ArrowConfiguration"
      }
     },
     parquetTextConfiguration: {
      serializedName: "ParquetTextConfiguration",
      xmlName: "ParquetTextConfiguration",
      type: {
       name: "Dictionary",
       value: {
        type: {
         name: "any"
        }
       }
      }
     }
    }
   }
  }, li = {
   serializedName: "DelimitedTextConfiguration",
   xmlName: "DelimitedTextConfiguration",
   type: {
    name: "Composite",
    className: "DelimitedTextConfiguration",
    modelProperties: {
     columnSeparator: {
      serializedName: "ColumnSeparator",
      xmlName: "ColumnSeparator",
      type: {
       name: "String"
      }
     },
     fieldQuote: {
      serializedName: "FieldQuote",
      xmlName: "FieldQuote",
      type: {
       name: "String"
      }
     },
     recordSeparator: {
      serializedName: "RecordSeparator",
      xmlName: "RecordSeparator",
      type: {
       name: "String"
      }
     },
     escapeChar: {
      serializedName: "EscapeChar",
      xmlName: "EscapeChar",
      type: {
       name: "String"
      }
     },
     headersPresent: {
      serializedName: "HeadersPresent",
      xmlName: "HasHeaders",
      type: {
       name: "Boolean"
      }
     }
    }
   }
  }, ci = {
   serializedName: "JsonTextConfiguration",
   xmlName: "JsonTextConfiguration",
   type: {
    name: "Composite",
    className: "JsonTextConfiguration",
    modelProperties: {
     recordSeparator: {
      serializedName: "RecordSeparator",
      xmlName: "RecordSeparator",
      type: {
       name: "String"
      }
     }
    }
   }
  }, mi = {
   serializedName: "ArrowConfiguration",
   xmlName: "ArrowConfiguration",
   type: {
    name: "Composite",
    className: "ArrowConfiguration",
    modelProperties: {
     schema: {
      serializedName: "Schema",
      required: !0,
      xmlName: "Schema",
      xmlIsWrapped: !0,
      xmlElementName: "Field",
      type: {
       name: "Sequence",
       element: {
        type: {
         name: "Composite",
         className: "ArrowField"
        }
       }
      }
     }
    }
   }
  }, di = {
   serializedName: "ArrowField",
   xmlName: "Field",
   type: {
    name: "Composite",
    className: "ArrowField",
    modelProperties: {
     type: {
      serializedName: "Type",
      required: !0,
      xmlName: "Type",
      type: {
       name: "String"
      }
     },
     name: {
      serializedName: "Name",
      xmlName: "Name",
      type: {
       name: "String"
      }
     },
     precision: {
      serializedName: "Precision",
      xmlName: "Precision",
      type: {
       name: "Number"
      }
     },
     scale: {
      serializedName: "Scale",
      xmlName: "Scale",
      type: {
       name: "Number"
      }
     }
    }
   }
  }, pi = {
   serializedName: "Service_setPropertiesHeaders",
   type: {
    name: "Composite",
    className: "ServiceSetPropertiesHeaders",
    modelProperties: {
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, ui = {
   serializedName: "Service_setPropertiesExceptionHeaders",
   type: {
    name: "Composite",
    className: "ServiceSetPropertiesExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, hi = {
   serializedName: "Service_getPropertiesHeaders",
   type: {
    name: "Composite",
    className: "ServiceGetPropertiesHeaders",
    modelProperties: {
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, gi = {
   serializedName: "Service_getPropertiesExceptionHeaders",
   type: {
    name: "Composite",
    className: "ServiceGetPropertiesExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, yi = {
   serializedName: "Service_getStatisticsHeaders",
   type: {
    name: "Composite",
    className: "ServiceGetStatisticsHeaders",
    modelProperties: {
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, fi = {
   serializedName: "Service_getStatisticsExceptionHeaders",
   type: {
    name: "Composite",
    className: "ServiceGetStatisticsExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, bi = {
   serializedName: "Service_listContainersSegmentHeaders",
   type: {
    name: "Composite",
    className: "ServiceListContainersSegmentHeaders",
    modelProperties: {
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, xi = {
   serializedName: "Service_listContainersSegmentExceptionHeaders",
   type: {
    name: "Composite",
    className: "ServiceListContainersSegmentExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Ni = {
   serializedName: "Service_getUserDelegationKeyHeaders",
   type: {
    name: "Composite",
    className: "ServiceGetUserDelegationKeyHeaders",
    modelProperties: {
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Si = {
   serializedName: "Service_getUserDelegationKeyExceptionHeaders",
   type: {
    name: "Composite",
    className: "ServiceGetUserDelegationKeyExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Ci = {
   serializedName: "Service_getAccountInfoHeaders",
   type: {
    name: "Composite",
    className: "ServiceGetAccountInfoHeaders",
    modelProperties: {
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     skuName: {
      serializedName: "x-ms-sku-name",
      xmlName: "x-ms-sku-name",
      type: {
       name: "Enum",
       allowedValues: [ "Standard_LRS", "Standard_GRS", "Standard_RAGRS", "Standard_ZRS", "Premium_LRS" ]
      }
     },
     accountKind: {
      serializedName: "x-ms-account-kind",
      xmlName: "x-ms-account-kind",
      type: {
       name: "Enum",
       allowedValues: [ "Storage", "BlobStorage", "StorageV2", "FileStorage", "BlockBlobStorage" ]
      }
     },
     isHierarchicalNamespaceEnabled: {
      serializedName: "x-ms-is-hns-enabled",
      xmlName: "x-ms-is-hns-enabled",
      type: {
       name: "Boolean"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Pi = {
   serializedName: "Service_getAccountInfoExceptionHeaders",
   type: {
    name: "Composite",
    className: "ServiceGetAccountInfoExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, vi = {
   serializedName: "Service_submitBatchHeaders",
   type: {
    name: "Composite",
    className: "ServiceSubmitBatchHeaders",
    modelProperties: {
     contentType: {
      serializedName: "content-type",
      xmlName: "content-type",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, wi = {
   serializedName: "Service_submitBatchExceptionHeaders",
   type: {
    name: "Composite",
    className: "ServiceSubmitBatchExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Ei = {
   serializedName: "Service_filterBlobsHeaders",
   type: {
    name: "Composite",
    className: "ServiceFilterBlobsHeaders",
    modelProperties: {
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Ri = {
   serializedName: "Service_filterBlobsExceptionHeaders",
   type: {
    name: "Composite",
    className: "ServiceFilterBlobsExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Ti = {
   serializedName: "Container_createHeaders",
   type: {
    name: "Composite",
    className: "ContainerCreateHeaders",
    modelProperties: {
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, zi = {
   serializedName: "Container_createExceptionHeaders",
   type: {
    name: "Composite",
    className: "ContainerCreateExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Oi = {
   serializedName: "Container_getPropertiesHeaders",
   type: {
    name: "Composite",
    className: "ContainerGetPropertiesHeaders",
    modelProperties: {
     metadata: {
      serializedName: "x-ms-meta",
      headerCollectionPrefix: "x-ms-meta-",
      xmlName: "x-ms-meta",
      type: {
       name: "Dictionary",
       value: {
        type: {
         name: "String"
        }
       }
      }
     },
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     leaseDuration: {
      serializedName: "x-ms-lease-duration",
      xmlName: "x-ms-lease-duration",
      type: {
       name: "Enum",
       allowedValues: [ "infinite", "fixed" ]
      }
     },
     leaseState: {
      serializedName: "x-ms-lease-state",
      xmlName: "x-ms-lease-state",
      type: {
       name: "Enum",
       allowedValues: [ "available", "leased", "expired", "breaking", "broken" ]
      }
     },
     leaseStatus: {
      serializedName: "x-ms-lease-status",
      xmlName: "x-ms-lease-status",
      type: {
       name: "Enum",
       allowedValues: [ "locked", "unlocked" ]
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     blobPublicAccess: {
      serializedName: "x-ms-blob-public-access",
      xmlName: "x-ms-blob-public-access",
      type: {
       name: "Enum",
       allowedValues: [ "container", "blob" ]
      }
     },
     hasImmutabilityPolicy: {
      serializedName: "x-ms-has-immutability-policy",
      xmlName: "x-ms-has-immutability-policy",
      type: {
       name: "Boolean"
      }
     },
     hasLegalHold: {
      serializedName: "x-ms-has-legal-hold",
      xmlName: "x-ms-has-legal-hold",
      type: {
       name: "Boolean"
      }
     },
     defaultEncryptionScope: {
      serializedName: "x-ms-default-encryption-scope",
      xmlName: "x-ms-default-encryption-scope",
      type: {
       name: "String"
      }
     },
     denyEncryptionScopeOverride: {
      serializedName: "x-ms-deny-encryption-scope-override",
      xmlName: "x-ms-deny-encryption-scope-override",
      type: {
       name: "Boolean"
      }
     },
     isImmutableStorageWithVersioningEnabled: {
      serializedName: "x-ms-immutable-storage-with-versioning-enabled",
      xmlName: "x-ms-immutable-storage-with-versioning-enabled",
      type: {
       name: "Boolean"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Ai = {
   serializedName: "Container_getPropertiesExceptionHeaders",
   type: {
    name: "Composite",
    className: "ContainerGetPropertiesExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Ii = {
   serializedName: "Container_deleteHeaders",
   type: {
    name: "Composite",
    className: "ContainerDeleteHeaders",
    modelProperties: {
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, _i = {
   serializedName: "Container_deleteExceptionHeaders",
   type: {
    name: "Composite",
    className: "ContainerDeleteExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Bi = {
   serializedName: "Container_setMetadataHeaders",
   type: {
    name: "Composite",
    className: "ContainerSetMetadataHeaders",
    modelProperties: {
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Mi = {
   serializedName: "Container_setMetadataExceptionHeaders",
   type: {
    name: "Composite",
    className: "ContainerSetMetadataExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, qi = {
   serializedName: "Container_getAccessPolicyHeaders",
   type: {
    name: "Composite",
    className: "ContainerGetAccessPolicyHeaders",
    modelProperties: {
     blobPublicAccess: {
      serializedName: "x-ms-blob-public-access",
      xmlName: "x-ms-blob-public-access",
      type: {
       name: "Enum",
       allowedValues: [ "container", "blob" ]
      }
     },
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Li = {
   serializedName: "Container_getAccessPolicyExceptionHeaders",
   type: {
    name: "Composite",
    className: "ContainerGetAccessPolicyExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Di = {
   serializedName: "Container_setAccessPolicyHeaders",
   type: {
    name: "Composite",
    className: "ContainerSetAccessPolicyHeaders",
    modelProperties: {
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, ki = {
   serializedName: "Container_setAccessPolicyExceptionHeaders",
   type: {
    name: "Composite",
    className: "ContainerSetAccessPolicyExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Hi = {
   serializedName: "Container_restoreHeaders",
   type: {
    name: "Composite",
    className: "ContainerRestoreHeaders",
    modelProperties: {
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Ui = {
   serializedName: "Container_restoreExceptionHeaders",
   type: {
    name: "Composite",
    className: "ContainerRestoreExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, ji = {
   serializedName: "Container_renameHeaders",
   type: {
    name: "Composite",
    className: "ContainerRenameHeaders",
    modelProperties: {
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Fi = {
   serializedName: "Container_renameExceptionHeaders",
   type: {
    name: "Composite",
    className: "ContainerRenameExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Vi = {
   serializedName: "Container_submitBatchHeaders",
   type: {
    name: "Composite",
    className: "ContainerSubmitBatchHeaders",
    modelProperties: {
     contentType: {
      serializedName: "content-type",
      xmlName: "content-type",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     }
    }
   }
  }, $i = {
   serializedName: "Container_submitBatchExceptionHeaders",
   type: {
    name: "Composite",
    className: "ContainerSubmitBatchExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Ki = {
   serializedName: "Container_filterBlobsHeaders",
   type: {
    name: "Composite",
    className: "ContainerFilterBlobsHeaders",
    modelProperties: {
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     }
    }
   }
  }, Gi = {
   serializedName: "Container_filterBlobsExceptionHeaders",
   type: {
    name: "Composite",
    className: "ContainerFilterBlobsExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Wi = {
   serializedName: "Container_acquireLeaseHeaders",
   type: {
    name: "Composite",
    className: "ContainerAcquireLeaseHeaders",
    modelProperties: {
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     leaseId: {
      serializedName: "x-ms-lease-id",
      xmlName: "x-ms-lease-id",
      type: {
       name: "String"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     }
    }
   }
  }, Xi = {
   serializedName: "Container_acquireLeaseExceptionHeaders",
   type: {
    name: "Composite",
    className: "ContainerAcquireLeaseExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Qi = {
   serializedName: "Container_releaseLeaseHeaders",
   type: {
    name: "Composite",
    className: "ContainerReleaseLeaseHeaders",
    modelProperties: {
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     }
    }
   }
  }, Ji = {
   serializedName: "Container_releaseLeaseExceptionHeaders",
   type: {
    name: "Composite",
    className: "ContainerReleaseLeaseExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Yi = {
   serializedName: "Container_renewLeaseHeaders",
   type: {
    name: "Composite",
    className: "ContainerRenewLeaseHeaders",
    modelProperties: {
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     leaseId: {
      serializedName: "x-ms-lease-id",
      xmlName: "x-ms-lease-id",
      type: {
       name: "String"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     }
    }
   }
  }, Zi = {
   serializedName: "Container_renewLeaseExceptionHeaders",
   type: {
    name: "Composite",
    className: "ContainerRenewLeaseExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, ea = {
   serializedName: "Container_breakLeaseHeaders",
   type: {
    name: "Composite",
    className: "ContainerBreakLeaseHeaders",
    modelProperties: {
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     leaseTime: {
      serializedName: "x-ms-lease-time",
      xmlName: "x-ms-lease-time",
      type: {
       name: "Number"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     }
    }
   }
  }, ta = {
   serializedName: "Container_breakLeaseExceptionHeaders",
   type: {
    name: "Composite",
    className: "ContainerBreakLeaseExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, ra = {
   serializedName: "Container_changeLeaseHeaders",
   type: {
    name: "Composite",
    className: "ContainerChangeLeaseHeaders",
    modelProperties: {
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     leaseId: {
      serializedName: "x-ms-lease-id",
      xmlName: "x-ms-lease-id",
      type: {
       name: "String"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     }
    }
   }
  }, na = {
   serializedName: "Container_changeLeaseExceptionHeaders",
   type: {
    name: "Composite",
    className: "ContainerChangeLeaseExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, ia = {
   serializedName: "Container_listBlobFlatSegmentHeaders",
   type: {
    name: "Composite",
    className: "ContainerListBlobFlatSegmentHeaders",
    modelProperties: {
     contentType: {
      serializedName: "content-type",
      xmlName: "content-type",
      type: {
       name: "String"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, aa = {
   serializedName: "Container_listBlobFlatSegmentExceptionHeaders",
   type: {
    name: "Composite",
    className: "ContainerListBlobFlatSegmentExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, sa = {
   serializedName: "Container_listBlobHierarchySegmentHeaders",
   type: {
    name: "Composite",
    className: "ContainerListBlobHierarchySegmentHeaders",
    modelProperties: {
     contentType: {
      serializedName: "content-type",
      xmlName: "content-type",
      type: {
       name: "String"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, oa = {
   serializedName: "Container_listBlobHierarchySegmentExceptionHeaders",
   type: {
    name: "Composite",
    className: "ContainerListBlobHierarchySegmentExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, la = {
   serializedName: "Container_getAccountInfoHeaders",
   type: {
    name: "Composite",
    className: "ContainerGetAccountInfoHeaders",
    modelProperties: {
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     skuName: {
      serializedName: "x-ms-sku-name",
      xmlName: "x-ms-sku-name",
      type: {
       name: "Enum",
       allowedValues: [ "Standard_LRS", "Standard_GRS", "Standard_RAGRS", "Standard_ZRS", "Premium_LRS" ]
      }
     },
     accountKind: {
      serializedName: "x-ms-account-kind",
      xmlName: "x-ms-account-kind",
      type: {
       name: "Enum",
       allowedValues: [ "Storage", "BlobStorage", "StorageV2", "FileStorage", "BlockBlobStorage" ]
      }
     },
     isHierarchicalNamespaceEnabled: {
      serializedName: "x-ms-is-hns-enabled",
      xmlName: "x-ms-is-hns-enabled",
      type: {
       name: "Boolean"
      }
     }
    }
   }
  }, ca = {
   serializedName: "Container_getAccountInfoExceptionHeaders",
   type: {
    name: "Composite",
    className: "ContainerGetAccountInfoExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, ma = {
   serializedName: "Blob_downloadHeaders",
   type: {
    name: "Composite",
    className: "BlobDownloadHeaders",
    modelProperties: {
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     createdOn: {
      serializedName: "x-ms-creation-time",
      xmlName: "x-ms-creation-time",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     metadata: {
      serializedName: "x-ms-meta",
      headerCollectionPrefix: "x-ms-meta-",
      xmlName: "x-ms-meta",
      type: {
       name: "Dictionary",
       value: {
        type: {
         name: "String"
        }
       }
      }
     },
     objectReplicationPolicyId: {
      serializedName: "x-ms-or-policy-id",
      xmlName: "x-ms-or-policy-id",
      type: {
       name: "String"
      }
     },
     objectReplicationRules: {
      serializedName: "x-ms-or",
      headerCollectionPrefix: "x-ms-or-",
      xmlName: "x-ms-or",
      type: {
       name: "Dictionary",
       value: {
        type: {
         name: "String"
        }
       }
      }
     },
     contentLength: {
      serializedName: "content-length",
      xmlName: "content-length",
      type: {
       name: "Number"
      }
     },
     contentType: {
      serializedName: "content-type",
      xmlName: "content-type",
      type: {
       name: "String"
      }
     },
     contentRange: {
      serializedName: "content-range",
      xmlName: "content-range",
      type: {
       name: "String"
      }
     },
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     contentMD5: {
      serializedName: "content-md5",
      xmlName: "content-md5",
      type: {
       name: "ByteArray"
      }
     },
     contentEncoding: {
      serializedName: "content-encoding",
      xmlName: "content-encoding",
      type: {
       name: "String"
      }
     },
     cacheControl: {
      serializedName: "cache-control",
      xmlName: "cache-control",
      type: {
       name: "String"
      }
     },
     contentDisposition: {
      serializedName: "content-disposition",
      xmlName: "content-disposition",
      type: {
       name: "String"
      }
     },
     contentLanguage: {
      serializedName: "content-language",
      xmlName: "content-language",
      type: {
       name: "String"
      }
     },
     blobSequenceNumber: {
      serializedName: "x-ms-blob-sequence-number",
      xmlName: "x-ms-blob-sequence-number",
      type: {
       name: "Number"
      }
     },
     blobType: {
      serializedName: "x-ms-blob-type",
      xmlName: "x-ms-blob-type",
      type: {
       name: "Enum",
       allowedValues: [ "BlockBlob", "PageBlob", "AppendBlob" ]
      }
     },
     copyCompletedOn: {
      serializedName: "x-ms-copy-completion-time",
      xmlName: "x-ms-copy-completion-time",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     copyStatusDescription: {
      serializedName: "x-ms-copy-status-description",
      xmlName: "x-ms-copy-status-description",
      type: {
       name: "String"
      }
     },
     copyId: {
      serializedName: "x-ms-copy-id",
      xmlName: "x-ms-copy-id",
      type: {
       name: "String"
      }
     },
     copyProgress: {
      serializedName: "x-ms-copy-progress",
      xmlName: "x-ms-copy-progress",
      type: {
       name: "String"
      }
     },
     copySource: {
      serializedName: "x-ms-copy-source",
      xmlName: "x-ms-copy-source",
      type: {
       name: "String"
      }
     },
     copyStatus: {
      serializedName: "x-ms-copy-status",
      xmlName: "x-ms-copy-status",
      type: {
       name: "Enum",
       allowedValues: [ "pending", "success", "aborted", "failed" ]
      }
     },
     leaseDuration: {
      serializedName: "x-ms-lease-duration",
      xmlName: "x-ms-lease-duration",
      type: {
       name: "Enum",
       allowedValues: [ "infinite", "fixed" ]
      }
     },
     leaseState: {
      serializedName: "x-ms-lease-state",
      xmlName: "x-ms-lease-state",
      type: {
       name: "Enum",
       allowedValues: [ "available", "leased", "expired", "breaking", "broken" ]
      }
     },
     leaseStatus: {
      serializedName: "x-ms-lease-status",
      xmlName: "x-ms-lease-status",
      type: {
       name: "Enum",
       allowedValues: [ "locked", "unlocked" ]
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     versionId: {
      serializedName: "x-ms-version-id",
      xmlName: "x-ms-version-id",
      type: {
       name: "String"
      }
     },
     isCurrentVersion: {
      serializedName: "x-ms-is-current-version",
      xmlName: "x-ms-is-current-version",
      type: {
       name: "Boolean"
      }
     },
     acceptRanges: {
      serializedName: "accept-ranges",
      xmlName: "accept-ranges",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     blobCommittedBlockCount: {
      serializedName: "x-ms-blob-committed-block-count",
      xmlName: "x-ms-blob-committed-block-count",
      type: {
       name: "Number"
      }
     },
     isServerEncrypted: {
      serializedName: "x-ms-server-encrypted",
      xmlName: "x-ms-server-encrypted",
      type: {
       name: "Boolean"
      }
     },
     encryptionKeySha256: {
      serializedName: "x-ms-encryption-key-sha256",
      xmlName: "x-ms-encryption-key-sha256",
      type: {
       name: "String"
      }
     },
     encryptionScope: {
      serializedName: "x-ms-encryption-scope",
      xmlName: "x-ms-encryption-scope",
      type: {
       name: "String"
      }
     },
     blobContentMD5: {
      serializedName: "x-ms-blob-content-md5",
      xmlName: "x-ms-blob-content-md5",
      type: {
       name: "ByteArray"
      }
     },
     tagCount: {
      serializedName: "x-ms-tag-count",
      xmlName: "x-ms-tag-count",
      type: {
       name: "Number"
      }
     },
     isSealed: {
      serializedName: "x-ms-blob-sealed",
      xmlName: "x-ms-blob-sealed",
      type: {
       name: "Boolean"
      }
     },
     lastAccessed: {
      serializedName: "x-ms-last-access-time",
      xmlName: "x-ms-last-access-time",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     immutabilityPolicyExpiresOn: {
      serializedName: "x-ms-immutability-policy-until-date",
      xmlName: "x-ms-immutability-policy-until-date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     immutabilityPolicyMode: {
      serializedName: "x-ms-immutability-policy-mode",
      xmlName: "x-ms-immutability-policy-mode",
      type: {
       name: "Enum",
       allowedValues: [ "Mutable", "Unlocked", "Locked" ]
      }
     },
     legalHold: {
      serializedName: "x-ms-legal-hold",
      xmlName: "x-ms-legal-hold",
      type: {
       name: "Boolean"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     },
     contentCrc64: {
      serializedName: "x-ms-content-crc64",
      xmlName: "x-ms-content-crc64",
      type: {
       name: "ByteArray"
      }
     }
    }
   }
  }, da = {
   serializedName: "Blob_downloadExceptionHeaders",
   type: {
    name: "Composite",
    className: "BlobDownloadExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, pa = {
   serializedName: "Blob_getPropertiesHeaders",
   type: {
    name: "Composite",
    className: "BlobGetPropertiesHeaders",
    modelProperties: {
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     createdOn: {
      serializedName: "x-ms-creation-time",
      xmlName: "x-ms-creation-time",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     metadata: {
      serializedName: "x-ms-meta",
      headerCollectionPrefix: "x-ms-meta-",
      xmlName: "x-ms-meta",
      type: {
       name: "Dictionary",
       value: {
        type: {
         name: "String"
        }
       }
      }
     },
     objectReplicationPolicyId: {
      serializedName: "x-ms-or-policy-id",
      xmlName: "x-ms-or-policy-id",
      type: {
       name: "String"
      }
     },
     objectReplicationRules: {
      serializedName: "x-ms-or",
      headerCollectionPrefix: "x-ms-or-",
      xmlName: "x-ms-or",
      type: {
       name: "Dictionary",
       value: {
        type: {
         name: "String"
        }
       }
      }
     },
     blobType: {
      serializedName: "x-ms-blob-type",
      xmlName: "x-ms-blob-type",
      type: {
       name: "Enum",
       allowedValues: [ "BlockBlob", "PageBlob", "AppendBlob" ]
      }
     },
     copyCompletedOn: {
      serializedName: "x-ms-copy-completion-time",
      xmlName: "x-ms-copy-completion-time",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     copyStatusDescription: {
      serializedName: "x-ms-copy-status-description",
      xmlName: "x-ms-copy-status-description",
      type: {
       name: "String"
      }
     },
     copyId: {
      serializedName: "x-ms-copy-id",
      xmlName: "x-ms-copy-id",
      type: {
       name: "String"
      }
     },
     copyProgress: {
      serializedName: "x-ms-copy-progress",
      xmlName: "x-ms-copy-progress",
      type: {
       name: "String"
      }
     },
     copySource: {
      serializedName: "x-ms-copy-source",
      xmlName: "x-ms-copy-source",
      type: {
       name: "String"
      }
     },
     copyStatus: {
      serializedName: "x-ms-copy-status",
      xmlName: "x-ms-copy-status",
      type: {
       name: "Enum",
       allowedValues: [ "pending", "success", "aborted", "failed" ]
      }
     },
     isIncrementalCopy: {
      serializedName: "x-ms-incremental-copy",
      xmlName: "x-ms-incremental-copy",
      type: {
       name: "Boolean"
      }
     },
     destinationSnapshot: {
      serializedName: "x-ms-copy-destination-snapshot",
      xmlName: "x-ms-copy-destination-snapshot",
      type: {
       name: "String"
      }
     },
     leaseDuration: {
      serializedName: "x-ms-lease-duration",
      xmlName: "x-ms-lease-duration",
      type: {
       name: "Enum",
       allowedValues: [ "infinite", "fixed" ]
      }
     },
     leaseState: {
      serializedName: "x-ms-lease-state",
      xmlName: "x-ms-lease-state",
      type: {
       name: "Enum",
       allowedValues: [ "available", "leased", "expired", "breaking", "broken" ]
      }
     },
     leaseStatus: {
      serializedName: "x-ms-lease-status",
      xmlName: "x-ms-lease-status",
      type: {
       name: "Enum",
       allowedValues: [ "locked", "unlocked" ]
      }
     },
     contentLength: {
      serializedName: "content-length",
      xmlName: "content-length",
      type: {
       name: "Number"
      }
     },
     contentType: {
      serializedName: "content-type",
      xmlName: "content-type",
      type: {
       name: "String"
      }
     },
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     contentMD5: {
      serializedName: "content-md5",
      xmlName: "content-md5",
      type: {
       name: "ByteArray"
      }
     },
     contentEncoding: {
      serializedName: "content-encoding",
      xmlName: "content-encoding",
      type: {
       name: "String"
      }
     },
     contentDisposition: {
      serializedName: "content-disposition",
      xmlName: "content-disposition",
      type: {
       name: "String"
      }
     },
     contentLanguage: {
      serializedName: "content-language",
      xmlName: "content-language",
      type: {
       name: "String"
      }
     },
     cacheControl: {
      serializedName: "cache-control",
      xmlName: "cache-control",
      type: {
       name: "String"
      }
     },
     blobSequenceNumber: {
      serializedName: "x-ms-blob-sequence-number",
      xmlName: "x-ms-blob-sequence-number",
      type: {
       name: "Number"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     acceptRanges: {
      serializedName: "accept-ranges",
      xmlName: "accept-ranges",
      type: {
       name: "String"
      }
     },
     blobCommittedBlockCount: {
      serializedName: "x-ms-blob-committed-block-count",
      xmlName: "x-ms-blob-committed-block-count",
      type: {
       name: "Number"
      }
     },
     isServerEncrypted: {
      serializedName: "x-ms-server-encrypted",
      xmlName: "x-ms-server-encrypted",
      type: {
       name: "Boolean"
      }
     },
     encryptionKeySha256: {
      serializedName: "x-ms-encryption-key-sha256",
      xmlName: "x-ms-encryption-key-sha256",
      type: {
       name: "String"
      }
     },
     encryptionScope: {
      serializedName: "x-ms-encryption-scope",
      xmlName: "x-ms-encryption-scope",
      type: {
       name: "String"
      }
     },
     accessTier: {
      serializedName: "x-ms-access-tier",
      xmlName: "x-ms-access-tier",
      type: {
       name: "String"
      }
     },
     accessTierInferred: {
      serializedName: "x-ms-access-tier-inferred",
      xmlName: "x-ms-access-tier-inferred",
      type: {
       name: "Boolean"
      }
     },
     archiveStatus: {
      serializedName: "x-ms-archive-status",
      xmlName: "x-ms-archive-status",
      type: {
       name: "String"
      }
     },
     accessTierChangedOn: {
      serializedName: "x-ms-access-tier-change-time",
      xmlName: "x-ms-access-tier-change-time",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     versionId: {
      serializedName: "x-ms-version-id",
      xmlName: "x-ms-version-id",
      type: {
       name: "String"
      }
     },
     isCurrentVersion: {
      serializedName: "x-ms-is-current-version",
      xmlName: "x-ms-is-current-version",
      type: {
       name: "Boolean"
      }
     },
     tagCount: {
      serializedName: "x-ms-tag-count",
      xmlName: "x-ms-tag-count",
      type: {
       name: "Number"
      }
     },
     expiresOn: {
      serializedName: "x-ms-expiry-time",
      xmlName: "x-ms-expiry-time",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     isSealed: {
      serializedName: "x-ms-blob-sealed",
      xmlName: "x-ms-blob-sealed",
      type: {
       name: "Boolean"
      }
     },
     rehydratePriority: {
      serializedName: "x-ms-rehydrate-priority",
      xmlName: "x-ms-rehydrate-priority",
      type: {
       name: "Enum",
       allowedValues: [ "High", "Standard" ]
      }
     },
     lastAccessed: {
      serializedName: "x-ms-last-access-time",
      xmlName: "x-ms-last-access-time",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     immutabilityPolicyExpiresOn: {
      serializedName: "x-ms-immutability-policy-until-date",
      xmlName: "x-ms-immutability-policy-until-date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     immutabilityPolicyMode: {
      serializedName: "x-ms-immutability-policy-mode",
      xmlName: "x-ms-immutability-policy-mode",
      type: {
       name: "Enum",
       allowedValues: [ "Mutable", "Unlocked", "Locked" ]
      }
     },
     legalHold: {
      serializedName: "x-ms-legal-hold",
      xmlName: "x-ms-legal-hold",
      type: {
       name: "Boolean"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, ua = {
   serializedName: "Blob_getPropertiesExceptionHeaders",
   type: {
    name: "Composite",
    className: "BlobGetPropertiesExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, ha = {
   serializedName: "Blob_deleteHeaders",
   type: {
    name: "Composite",
    className: "BlobDeleteHeaders",
    modelProperties: {
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, ga = {
   serializedName: "Blob_deleteExceptionHeaders",
   type: {
    name: "Composite",
    className: "BlobDeleteExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, ya = {
   serializedName: "Blob_undeleteHeaders",
   type: {
    name: "Composite",
    className: "BlobUndeleteHeaders",
    modelProperties: {
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, fa = {
   serializedName: "Blob_undeleteExceptionHeaders",
   type: {
    name: "Composite",
    className: "BlobUndeleteExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, ba = {
   serializedName: "Blob_setExpiryHeaders",
   type: {
    name: "Composite",
    className: "BlobSetExpiryHeaders",
    modelProperties: {
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     }
    }
   }
  }, xa = {
   serializedName: "Blob_setExpiryExceptionHeaders",
   type: {
    name: "Composite",
    className: "BlobSetExpiryExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Na = {
   serializedName: "Blob_setHttpHeadersHeaders",
   type: {
    name: "Composite",
    className: "BlobSetHttpHeadersHeaders",
    modelProperties: {
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     blobSequenceNumber: {
      serializedName: "x-ms-blob-sequence-number",
      xmlName: "x-ms-blob-sequence-number",
      type: {
       name: "Number"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Sa = {
   serializedName: "Blob_setHttpHeadersExceptionHeaders",
   type: {
    name: "Composite",
    className: "BlobSetHttpHeadersExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Ca = {
   serializedName: "Blob_setImmutabilityPolicyHeaders",
   type: {
    name: "Composite",
    className: "BlobSetImmutabilityPolicyHeaders",
    modelProperties: {
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     immutabilityPolicyExpiry: {
      serializedName: "x-ms-immutability-policy-until-date",
      xmlName: "x-ms-immutability-policy-until-date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     immutabilityPolicyMode: {
      serializedName: "x-ms-immutability-policy-mode",
      xmlName: "x-ms-immutability-policy-mode",
      type: {
       name: "Enum",
       allowedValues: [ "Mutable", "Unlocked", "Locked" ]
      }
     }
    }
   }
  }, Pa = {
   serializedName: "Blob_setImmutabilityPolicyExceptionHeaders",
   type: {
    name: "Composite",
    className: "BlobSetImmutabilityPolicyExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, va = {
   serializedName: "Blob_deleteImmutabilityPolicyHeaders",
   type: {
    name: "Composite",
    className: "BlobDeleteImmutabilityPolicyHeaders",
    modelProperties: {
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     }
    }
   }
  }, wa = {
   serializedName: "Blob_deleteImmutabilityPolicyExceptionHeaders",
   type: {
    name: "Composite",
    className: "BlobDeleteImmutabilityPolicyExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Ea = {
   serializedName: "Blob_setLegalHoldHeaders",
   type: {
    name: "Composite",
    className: "BlobSetLegalHoldHeaders",
    modelProperties: {
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     legalHold: {
      serializedName: "x-ms-legal-hold",
      xmlName: "x-ms-legal-hold",
      type: {
       name: "Boolean"
      }
     }
    }
   }
  }, Ra = {
   serializedName: "Blob_setLegalHoldExceptionHeaders",
   type: {
    name: "Composite",
    className: "BlobSetLegalHoldExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Ta = {
   serializedName: "Blob_setMetadataHeaders",
   type: {
    name: "Composite",
    className: "BlobSetMetadataHeaders",
    modelProperties: {
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     versionId: {
      serializedName: "x-ms-version-id",
      xmlName: "x-ms-version-id",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     isServerEncrypted: {
      serializedName: "x-ms-request-server-encrypted",
      xmlName: "x-ms-request-server-encrypted",
      type: {
       name: "Boolean"
      }
     },
     encryptionKeySha256: {
      serializedName: "x-ms-encryption-key-sha256",
      xmlName: "x-ms-encryption-key-sha256",
      type: {
       name: "String"
      }
     },
     encryptionScope: {
      serializedName: "x-ms-encryption-scope",
      xmlName: "x-ms-encryption-scope",
      type: {
       name: "String"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, za = {
   serializedName: "Blob_setMetadataExceptionHeaders",
   type: {
    name: "Composite",
    className: "BlobSetMetadataExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Oa = {
   serializedName: "Blob_acquireLeaseHeaders",
   type: {
    name: "Composite",
    className: "BlobAcquireLeaseHeaders",
    modelProperties: {
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     leaseId: {
      serializedName: "x-ms-lease-id",
      xmlName: "x-ms-lease-id",
      type: {
       name: "String"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     }
    }
   }
  }, Aa = {
   serializedName: "Blob_acquireLeaseExceptionHeaders",
   type: {
    name: "Composite",
    className: "BlobAcquireLeaseExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Ia = {
   serializedName: "Blob_releaseLeaseHeaders",
   type: {
    name: "Composite",
    className: "BlobReleaseLeaseHeaders",
    modelProperties: {
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     }
    }
   }
  }, _a = {
   serializedName: "Blob_releaseLeaseExceptionHeaders",
   type: {
    name: "Composite",
    className: "BlobReleaseLeaseExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Ba = {
   serializedName: "Blob_renewLeaseHeaders",
   type: {
    name: "Composite",
    className: "BlobRenewLeaseHeaders",
    modelProperties: {
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     leaseId: {
      serializedName: "x-ms-lease-id",
      xmlName: "x-ms-lease-id",
      type: {
       name: "String"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     }
    }
   }
  }, Ma = {
   serializedName: "Blob_renewLeaseExceptionHeaders",
   type: {
    name: "Composite",
    className: "BlobRenewLeaseExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, qa = {
   serializedName: "Blob_changeLeaseHeaders",
   type: {
    name: "Composite",
    className: "BlobChangeLeaseHeaders",
    modelProperties: {
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     leaseId: {
      serializedName: "x-ms-lease-id",
      xmlName: "x-ms-lease-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     }
    }
   }
  }, La = {
   serializedName: "Blob_changeLeaseExceptionHeaders",
   type: {
    name: "Composite",
    className: "BlobChangeLeaseExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Da = {
   serializedName: "Blob_breakLeaseHeaders",
   type: {
    name: "Composite",
    className: "BlobBreakLeaseHeaders",
    modelProperties: {
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     leaseTime: {
      serializedName: "x-ms-lease-time",
      xmlName: "x-ms-lease-time",
      type: {
       name: "Number"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     }
    }
   }
  }, ka = {
   serializedName: "Blob_breakLeaseExceptionHeaders",
   type: {
    name: "Composite",
    className: "BlobBreakLeaseExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Ha = {
   serializedName: "Blob_createSnapshotHeaders",
   type: {
    name: "Composite",
    className: "BlobCreateSnapshotHeaders",
    modelProperties: {
     snapshot: {
      serializedName: "x-ms-snapshot",
      xmlName: "x-ms-snapshot",
      type: {
       name: "String"
      }
     },
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     versionId: {
      serializedName: "x-ms-version-id",
      xmlName: "x-ms-version-id",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     isServerEncrypted: {
      serializedName: "x-ms-request-server-encrypted",
      xmlName: "x-ms-request-server-encrypted",
      type: {
       name: "Boolean"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Ua = {
   serializedName: "Blob_createSnapshotExceptionHeaders",
   type: {
    name: "Composite",
    className: "BlobCreateSnapshotExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, ja = {
   serializedName: "Blob_startCopyFromURLHeaders",
   type: {
    name: "Composite",
    className: "BlobStartCopyFromURLHeaders",
    modelProperties: {
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     versionId: {
      serializedName: "x-ms-version-id",
      xmlName: "x-ms-version-id",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     copyId: {
      serializedName: "x-ms-copy-id",
      xmlName: "x-ms-copy-id",
      type: {
       name: "String"
      }
     },
     copyStatus: {
      serializedName: "x-ms-copy-status",
      xmlName: "x-ms-copy-status",
      type: {
       name: "Enum",
       allowedValues: [ "pending", "success", "aborted", "failed" ]
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Fa = {
   serializedName: "Blob_startCopyFromURLExceptionHeaders",
   type: {
    name: "Composite",
    className: "BlobStartCopyFromURLExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     },
     copySourceErrorCode: {
      serializedName: "x-ms-copy-source-error-code",
      xmlName: "x-ms-copy-source-error-code",
      type: {
       name: "String"
      }
     },
     copySourceStatusCode: {
      serializedName: "x-ms-copy-source-status-code",
      xmlName: "x-ms-copy-source-status-code",
      type: {
       name: "Number"
      }
     }
    }
   }
  }, Va = {
   serializedName: "Blob_copyFromURLHeaders",
   type: {
    name: "Composite",
    className: "BlobCopyFromURLHeaders",
    modelProperties: {
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     versionId: {
      serializedName: "x-ms-version-id",
      xmlName: "x-ms-version-id",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     copyId: {
      serializedName: "x-ms-copy-id",
      xmlName: "x-ms-copy-id",
      type: {
       name: "String"
      }
     },
     copyStatus: {
      defaultValue: "success",
      isConstant: !0,
      serializedName: "x-ms-copy-status",
      type: {
       name: "String"
      }
     },
     contentMD5: {
      serializedName: "content-md5",
      xmlName: "content-md5",
      type: {
       name: "ByteArray"
      }
     },
     xMsContentCrc64: {
      serializedName: "x-ms-content-crc64",
      xmlName: "x-ms-content-crc64",
      type: {
       name: "ByteArray"
      }
     },
     encryptionScope: {
      serializedName: "x-ms-encryption-scope",
      xmlName: "x-ms-encryption-scope",
      type: {
       name: "String"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, $a = {
   serializedName: "Blob_copyFromURLExceptionHeaders",
   type: {
    name: "Composite",
    className: "BlobCopyFromURLExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     },
     copySourceErrorCode: {
      serializedName: "x-ms-copy-source-error-code",
      xmlName: "x-ms-copy-source-error-code",
      type: {
       name: "String"
      }
     },
     copySourceStatusCode: {
      serializedName: "x-ms-copy-source-status-code",
      xmlName: "x-ms-copy-source-status-code",
      type: {
       name: "Number"
      }
     }
    }
   }
  }, Ka = {
   serializedName: "Blob_abortCopyFromURLHeaders",
   type: {
    name: "Composite",
    className: "BlobAbortCopyFromURLHeaders",
    modelProperties: {
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Ga = {
   serializedName: "Blob_abortCopyFromURLExceptionHeaders",
   type: {
    name: "Composite",
    className: "BlobAbortCopyFromURLExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Wa = {
   serializedName: "Blob_setTierHeaders",
   type: {
    name: "Composite",
    className: "BlobSetTierHeaders",
    modelProperties: {
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Xa = {
   serializedName: "Blob_setTierExceptionHeaders",
   type: {
    name: "Composite",
    className: "BlobSetTierExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Qa = {
   serializedName: "Blob_getAccountInfoHeaders",
   type: {
    name: "Composite",
    className: "BlobGetAccountInfoHeaders",
    modelProperties: {
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     skuName: {
      serializedName: "x-ms-sku-name",
      xmlName: "x-ms-sku-name",
      type: {
       name: "Enum",
       allowedValues: [ "Standard_LRS", "Standard_GRS", "Standard_RAGRS", "Standard_ZRS", "Premium_LRS" ]
      }
     },
     accountKind: {
      serializedName: "x-ms-account-kind",
      xmlName: "x-ms-account-kind",
      type: {
       name: "Enum",
       allowedValues: [ "Storage", "BlobStorage", "StorageV2", "FileStorage", "BlockBlobStorage" ]
      }
     },
     isHierarchicalNamespaceEnabled: {
      serializedName: "x-ms-is-hns-enabled",
      xmlName: "x-ms-is-hns-enabled",
      type: {
       name: "Boolean"
      }
     }
    }
   }
  }, Ja = {
   serializedName: "Blob_getAccountInfoExceptionHeaders",
   type: {
    name: "Composite",
    className: "BlobGetAccountInfoExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Ya = {
   serializedName: "Blob_queryHeaders",
   type: {
    name: "Composite",
    className: "BlobQueryHeaders",
    modelProperties: {
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     metadata: {
      serializedName: "x-ms-meta",
      headerCollectionPrefix: "x-ms-meta-",
      xmlName: "x-ms-meta",
      type: {
       name: "Dictionary",
       value: {
        type: {
         name: "String"
        }
       }
      }
     },
     contentLength: {
      serializedName: "content-length",
      xmlName: "content-length",
      type: {
       name: "Number"
      }
     },
     contentType: {
      serializedName: "content-type",
      xmlName: "content-type",
      type: {
       name: "String"
      }
     },
     contentRange: {
      serializedName: "content-range",
      xmlName: "content-range",
      type: {
       name: "String"
      }
     },
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     contentMD5: {
      serializedName: "content-md5",
      xmlName: "content-md5",
      type: {
       name: "ByteArray"
      }
     },
     contentEncoding: {
      serializedName: "content-encoding",
      xmlName: "content-encoding",
      type: {
       name: "String"
      }
     },
     cacheControl: {
      serializedName: "cache-control",
      xmlName: "cache-control",
      type: {
       name: "String"
      }
     },
     contentDisposition: {
      serializedName: "content-disposition",
      xmlName: "content-disposition",
      type: {
       name: "String"
      }
     },
     contentLanguage: {
      serializedName: "content-language",
      xmlName: "content-language",
      type: {
       name: "String"
      }
     },
     blobSequenceNumber: {
      serializedName: "x-ms-blob-sequence-number",
      xmlName: "x-ms-blob-sequence-number",
      type: {
       name: "Number"
      }
     },
     blobType: {
      serializedName: "x-ms-blob-type",
      xmlName: "x-ms-blob-type",
      type: {
       name: "Enum",
       allowedValues: [ "BlockBlob", "PageBlob", "AppendBlob" ]
      }
     },
     copyCompletionTime: {
      serializedName: "x-ms-copy-completion-time",
      xmlName: "x-ms-copy-completion-time",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     copyStatusDescription: {
      serializedName: "x-ms-copy-status-description",
      xmlName: "x-ms-copy-status-description",
      type: {
       name: "String"
      }
     },
     copyId: {
      serializedName: "x-ms-copy-id",
      xmlName: "x-ms-copy-id",
      type: {
       name: "String"
      }
     },
     copyProgress: {
      serializedName: "x-ms-copy-progress",
      xmlName: "x-ms-copy-progress",
      type: {
       name: "String"
      }
     },
     copySource: {
      serializedName: "x-ms-copy-source",
      xmlName: "x-ms-copy-source",
      type: {
       name: "String"
      }
     },
     copyStatus: {
      serializedName: "x-ms-copy-status",
      xmlName: "x-ms-copy-status",
      type: {
       name: "Enum",
       allowedValues: [ "pending", "success", "aborted", "failed" ]
      }
     },
     leaseDuration: {
      serializedName: "x-ms-lease-duration",
      xmlName: "x-ms-lease-duration",
      type: {
       name: "Enum",
       allowedValues: [ "infinite", "fixed" ]
      }
     },
     leaseState: {
      serializedName: "x-ms-lease-state",
      xmlName: "x-ms-lease-state",
      type: {
       name: "Enum",
       allowedValues: [ "available", "leased", "expired", "breaking", "broken" ]
      }
     },
     leaseStatus: {
      serializedName: "x-ms-lease-status",
      xmlName: "x-ms-lease-status",
      type: {
       name: "Enum",
       allowedValues: [ "locked", "unlocked" ]
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     acceptRanges: {
      serializedName: "accept-ranges",
      xmlName: "accept-ranges",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     blobCommittedBlockCount: {
      serializedName: "x-ms-blob-committed-block-count",
      xmlName: "x-ms-blob-committed-block-count",
      type: {
       name: "Number"
      }
     },
     isServerEncrypted: {
      serializedName: "x-ms-server-encrypted",
      xmlName: "x-ms-server-encrypted",
      type: {
       name: "Boolean"
      }
     },
     encryptionKeySha256: {
      serializedName: "x-ms-encryption-key-sha256",
      xmlName: "x-ms-encryption-key-sha256",
      type: {
       name: "String"
      }
     },
     encryptionScope: {
      serializedName: "x-ms-encryption-scope",
      xmlName: "x-ms-encryption-scope",
      type: {
       name: "String"
      }
     },
     blobContentMD5: {
      serializedName: "x-ms-blob-content-md5",
      xmlName: "x-ms-blob-content-md5",
      type: {
       name: "ByteArray"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     },
     contentCrc64: {
      serializedName: "x-ms-content-crc64",
      xmlName: "x-ms-content-crc64",
      type: {
       name: "ByteArray"
      }
     }
    }
   }
  }, Za = {
   serializedName: "Blob_queryExceptionHeaders",
   type: {
    name: "Composite",
    className: "BlobQueryExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, es = {
   serializedName: "Blob_getTagsHeaders",
   type: {
    name: "Composite",
    className: "BlobGetTagsHeaders",
    modelProperties: {
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, ts = {
   serializedName: "Blob_getTagsExceptionHeaders",
   type: {
    name: "Composite",
    className: "BlobGetTagsExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, rs = {
   serializedName: "Blob_setTagsHeaders",
   type: {
    name: "Composite",
    className: "BlobSetTagsHeaders",
    modelProperties: {
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, ns = {
   serializedName: "Blob_setTagsExceptionHeaders",
   type: {
    name: "Composite",
    className: "BlobSetTagsExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, as = {
   serializedName: "PageBlob_createHeaders",
   type: {
    name: "Composite",
    className: "PageBlobCreateHeaders",
    modelProperties: {
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     contentMD5: {
      serializedName: "content-md5",
      xmlName: "content-md5",
      type: {
       name: "ByteArray"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     versionId: {
      serializedName: "x-ms-version-id",
      xmlName: "x-ms-version-id",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     isServerEncrypted: {
      serializedName: "x-ms-request-server-encrypted",
      xmlName: "x-ms-request-server-encrypted",
      type: {
       name: "Boolean"
      }
     },
     encryptionKeySha256: {
      serializedName: "x-ms-encryption-key-sha256",
      xmlName: "x-ms-encryption-key-sha256",
      type: {
       name: "String"
      }
     },
     encryptionScope: {
      serializedName: "x-ms-encryption-scope",
      xmlName: "x-ms-encryption-scope",
      type: {
       name: "String"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, ss = {
   serializedName: "PageBlob_createExceptionHeaders",
   type: {
    name: "Composite",
    className: "PageBlobCreateExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, os = {
   serializedName: "PageBlob_uploadPagesHeaders",
   type: {
    name: "Composite",
    className: "PageBlobUploadPagesHeaders",
    modelProperties: {
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     contentMD5: {
      serializedName: "content-md5",
      xmlName: "content-md5",
      type: {
       name: "ByteArray"
      }
     },
     xMsContentCrc64: {
      serializedName: "x-ms-content-crc64",
      xmlName: "x-ms-content-crc64",
      type: {
       name: "ByteArray"
      }
     },
     blobSequenceNumber: {
      serializedName: "x-ms-blob-sequence-number",
      xmlName: "x-ms-blob-sequence-number",
      type: {
       name: "Number"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     isServerEncrypted: {
      serializedName: "x-ms-request-server-encrypted",
      xmlName: "x-ms-request-server-encrypted",
      type: {
       name: "Boolean"
      }
     },
     encryptionKeySha256: {
      serializedName: "x-ms-encryption-key-sha256",
      xmlName: "x-ms-encryption-key-sha256",
      type: {
       name: "String"
      }
     },
     encryptionScope: {
      serializedName: "x-ms-encryption-scope",
      xmlName: "x-ms-encryption-scope",
      type: {
       name: "String"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, ls = {
   serializedName: "PageBlob_uploadPagesExceptionHeaders",
   type: {
    name: "Composite",
    className: "PageBlobUploadPagesExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, cs = {
   serializedName: "PageBlob_clearPagesHeaders",
   type: {
    name: "Composite",
    className: "PageBlobClearPagesHeaders",
    modelProperties: {
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     contentMD5: {
      serializedName: "content-md5",
      xmlName: "content-md5",
      type: {
       name: "ByteArray"
      }
     },
     xMsContentCrc64: {
      serializedName: "x-ms-content-crc64",
      xmlName: "x-ms-content-crc64",
      type: {
       name: "ByteArray"
      }
     },
     blobSequenceNumber: {
      serializedName: "x-ms-blob-sequence-number",
      xmlName: "x-ms-blob-sequence-number",
      type: {
       name: "Number"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, ms = {
   serializedName: "PageBlob_clearPagesExceptionHeaders",
   type: {
    name: "Composite",
    className: "PageBlobClearPagesExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, ds = {
   serializedName: "PageBlob_uploadPagesFromURLHeaders",
   type: {
    name: "Composite",
    className: "PageBlobUploadPagesFromURLHeaders",
    modelProperties: {
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     contentMD5: {
      serializedName: "content-md5",
      xmlName: "content-md5",
      type: {
       name: "ByteArray"
      }
     },
     xMsContentCrc64: {
      serializedName: "x-ms-content-crc64",
      xmlName: "x-ms-content-crc64",
      type: {
       name: "ByteArray"
      }
     },
     blobSequenceNumber: {
      serializedName: "x-ms-blob-sequence-number",
      xmlName: "x-ms-blob-sequence-number",
      type: {
       name: "Number"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     isServerEncrypted: {
      serializedName: "x-ms-request-server-encrypted",
      xmlName: "x-ms-request-server-encrypted",
      type: {
       name: "Boolean"
      }
     },
     encryptionKeySha256: {
      serializedName: "x-ms-encryption-key-sha256",
      xmlName: "x-ms-encryption-key-sha256",
      type: {
       name: "String"
      }
     },
     encryptionScope: {
      serializedName: "x-ms-encryption-scope",
      xmlName: "x-ms-encryption-scope",
      type: {
       name: "String"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, ps = {
   serializedName: "PageBlob_uploadPagesFromURLExceptionHeaders",
   type: {
    name: "Composite",
    className: "PageBlobUploadPagesFromURLExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     },
     copySourceErrorCode: {
      serializedName: "x-ms-copy-source-error-code",
      xmlName: "x-ms-copy-source-error-code",
      type: {
       name: "String"
      }
     },
     copySourceStatusCode: {
      serializedName: "x-ms-copy-source-status-code",
      xmlName: "x-ms-copy-source-status-code",
      type: {
       name: "Number"
      }
     }
    }
   }
  }, us = {
   serializedName: "PageBlob_getPageRangesHeaders",
   type: {
    name: "Composite",
    className: "PageBlobGetPageRangesHeaders",
    modelProperties: {
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     blobContentLength: {
      serializedName: "x-ms-blob-content-length",
      xmlName: "x-ms-blob-content-length",
      type: {
       name: "Number"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, hs = {
   serializedName: "PageBlob_getPageRangesExceptionHeaders",
   type: {
    name: "Composite",
    className: "PageBlobGetPageRangesExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, gs = {
   serializedName: "PageBlob_getPageRangesDiffHeaders",
   type: {
    name: "Composite",
    className: "PageBlobGetPageRangesDiffHeaders",
    modelProperties: {
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     blobContentLength: {
      serializedName: "x-ms-blob-content-length",
      xmlName: "x-ms-blob-content-length",
      type: {
       name: "Number"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, ys = {
   serializedName: "PageBlob_getPageRangesDiffExceptionHeaders",
   type: {
    name: "Composite",
    className: "PageBlobGetPageRangesDiffExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, fs = {
   serializedName: "PageBlob_resizeHeaders",
   type: {
    name: "Composite",
    className: "PageBlobResizeHeaders",
    modelProperties: {
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     blobSequenceNumber: {
      serializedName: "x-ms-blob-sequence-number",
      xmlName: "x-ms-blob-sequence-number",
      type: {
       name: "Number"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, bs = {
   serializedName: "PageBlob_resizeExceptionHeaders",
   type: {
    name: "Composite",
    className: "PageBlobResizeExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, xs = {
   serializedName: "PageBlob_updateSequenceNumberHeaders",
   type: {
    name: "Composite",
    className: "PageBlobUpdateSequenceNumberHeaders",
    modelProperties: {
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     blobSequenceNumber: {
      serializedName: "x-ms-blob-sequence-number",
      xmlName: "x-ms-blob-sequence-number",
      type: {
       name: "Number"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Ns = {
   serializedName: "PageBlob_updateSequenceNumberExceptionHeaders",
   type: {
    name: "Composite",
    className: "PageBlobUpdateSequenceNumberExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Ss = {
   serializedName: "PageBlob_copyIncrementalHeaders",
   type: {
    name: "Composite",
    className: "PageBlobCopyIncrementalHeaders",
    modelProperties: {
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     copyId: {
      serializedName: "x-ms-copy-id",
      xmlName: "x-ms-copy-id",
      type: {
       name: "String"
      }
     },
     copyStatus: {
      serializedName: "x-ms-copy-status",
      xmlName: "x-ms-copy-status",
      type: {
       name: "Enum",
       allowedValues: [ "pending", "success", "aborted", "failed" ]
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Cs = {
   serializedName: "PageBlob_copyIncrementalExceptionHeaders",
   type: {
    name: "Composite",
    className: "PageBlobCopyIncrementalExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Ps = {
   serializedName: "AppendBlob_createHeaders",
   type: {
    name: "Composite",
    className: "AppendBlobCreateHeaders",
    modelProperties: {
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     contentMD5: {
      serializedName: "content-md5",
      xmlName: "content-md5",
      type: {
       name: "ByteArray"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     versionId: {
      serializedName: "x-ms-version-id",
      xmlName: "x-ms-version-id",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     isServerEncrypted: {
      serializedName: "x-ms-request-server-encrypted",
      xmlName: "x-ms-request-server-encrypted",
      type: {
       name: "Boolean"
      }
     },
     encryptionKeySha256: {
      serializedName: "x-ms-encryption-key-sha256",
      xmlName: "x-ms-encryption-key-sha256",
      type: {
       name: "String"
      }
     },
     encryptionScope: {
      serializedName: "x-ms-encryption-scope",
      xmlName: "x-ms-encryption-scope",
      type: {
       name: "String"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, vs = {
   serializedName: "AppendBlob_createExceptionHeaders",
   type: {
    name: "Composite",
    className: "AppendBlobCreateExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, ws = {
   serializedName: "AppendBlob_appendBlockHeaders",
   type: {
    name: "Composite",
    className: "AppendBlobAppendBlockHeaders",
    modelProperties: {
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     contentMD5: {
      serializedName: "content-md5",
      xmlName: "content-md5",
      type: {
       name: "ByteArray"
      }
     },
     xMsContentCrc64: {
      serializedName: "x-ms-content-crc64",
      xmlName: "x-ms-content-crc64",
      type: {
       name: "ByteArray"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     blobAppendOffset: {
      serializedName: "x-ms-blob-append-offset",
      xmlName: "x-ms-blob-append-offset",
      type: {
       name: "String"
      }
     },
     blobCommittedBlockCount: {
      serializedName: "x-ms-blob-committed-block-count",
      xmlName: "x-ms-blob-committed-block-count",
      type: {
       name: "Number"
      }
     },
     isServerEncrypted: {
      serializedName: "x-ms-request-server-encrypted",
      xmlName: "x-ms-request-server-encrypted",
      type: {
       name: "Boolean"
      }
     },
     encryptionKeySha256: {
      serializedName: "x-ms-encryption-key-sha256",
      xmlName: "x-ms-encryption-key-sha256",
      type: {
       name: "String"
      }
     },
     encryptionScope: {
      serializedName: "x-ms-encryption-scope",
      xmlName: "x-ms-encryption-scope",
      type: {
       name: "String"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Es = {
   serializedName: "AppendBlob_appendBlockExceptionHeaders",
   type: {
    name: "Composite",
    className: "AppendBlobAppendBlockExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Rs = {
   serializedName: "AppendBlob_appendBlockFromUrlHeaders",
   type: {
    name: "Composite",
    className: "AppendBlobAppendBlockFromUrlHeaders",
    modelProperties: {
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     contentMD5: {
      serializedName: "content-md5",
      xmlName: "content-md5",
      type: {
       name: "ByteArray"
      }
     },
     xMsContentCrc64: {
      serializedName: "x-ms-content-crc64",
      xmlName: "x-ms-content-crc64",
      type: {
       name: "ByteArray"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     blobAppendOffset: {
      serializedName: "x-ms-blob-append-offset",
      xmlName: "x-ms-blob-append-offset",
      type: {
       name: "String"
      }
     },
     blobCommittedBlockCount: {
      serializedName: "x-ms-blob-committed-block-count",
      xmlName: "x-ms-blob-committed-block-count",
      type: {
       name: "Number"
      }
     },
     encryptionKeySha256: {
      serializedName: "x-ms-encryption-key-sha256",
      xmlName: "x-ms-encryption-key-sha256",
      type: {
       name: "String"
      }
     },
     encryptionScope: {
      serializedName: "x-ms-encryption-scope",
      xmlName: "x-ms-encryption-scope",
      type: {
       name: "String"
      }
     },
     isServerEncrypted: {
      serializedName: "x-ms-request-server-encrypted",
      xmlName: "x-ms-request-server-encrypted",
      type: {
       name: "Boolean"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Ts = {
   serializedName: "AppendBlob_appendBlockFromUrlExceptionHeaders",
   type: {
    name: "Composite",
    className: "AppendBlobAppendBlockFromUrlExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     },
     copySourceErrorCode: {
      serializedName: "x-ms-copy-source-error-code",
      xmlName: "x-ms-copy-source-error-code",
      type: {
       name: "String"
      }
     },
     copySourceStatusCode: {
      serializedName: "x-ms-copy-source-status-code",
      xmlName: "x-ms-copy-source-status-code",
      type: {
       name: "Number"
      }
     }
    }
   }
  }, zs = {
   serializedName: "AppendBlob_sealHeaders",
   type: {
    name: "Composite",
    className: "AppendBlobSealHeaders",
    modelProperties: {
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     isSealed: {
      serializedName: "x-ms-blob-sealed",
      xmlName: "x-ms-blob-sealed",
      type: {
       name: "Boolean"
      }
     }
    }
   }
  }, Os = {
   serializedName: "AppendBlob_sealExceptionHeaders",
   type: {
    name: "Composite",
    className: "AppendBlobSealExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, As = {
   serializedName: "BlockBlob_uploadHeaders",
   type: {
    name: "Composite",
    className: "BlockBlobUploadHeaders",
    modelProperties: {
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     contentMD5: {
      serializedName: "content-md5",
      xmlName: "content-md5",
      type: {
       name: "ByteArray"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     versionId: {
      serializedName: "x-ms-version-id",
      xmlName: "x-ms-version-id",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     isServerEncrypted: {
      serializedName: "x-ms-request-server-encrypted",
      xmlName: "x-ms-request-server-encrypted",
      type: {
       name: "Boolean"
      }
     },
     encryptionKeySha256: {
      serializedName: "x-ms-encryption-key-sha256",
      xmlName: "x-ms-encryption-key-sha256",
      type: {
       name: "String"
      }
     },
     encryptionScope: {
      serializedName: "x-ms-encryption-scope",
      xmlName: "x-ms-encryption-scope",
      type: {
       name: "String"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Is = {
   serializedName: "BlockBlob_uploadExceptionHeaders",
   type: {
    name: "Composite",
    className: "BlockBlobUploadExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, _s = {
   serializedName: "BlockBlob_putBlobFromUrlHeaders",
   type: {
    name: "Composite",
    className: "BlockBlobPutBlobFromUrlHeaders",
    modelProperties: {
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     contentMD5: {
      serializedName: "content-md5",
      xmlName: "content-md5",
      type: {
       name: "ByteArray"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     versionId: {
      serializedName: "x-ms-version-id",
      xmlName: "x-ms-version-id",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     isServerEncrypted: {
      serializedName: "x-ms-request-server-encrypted",
      xmlName: "x-ms-request-server-encrypted",
      type: {
       name: "Boolean"
      }
     },
     encryptionKeySha256: {
      serializedName: "x-ms-encryption-key-sha256",
      xmlName: "x-ms-encryption-key-sha256",
      type: {
       name: "String"
      }
     },
     encryptionScope: {
      serializedName: "x-ms-encryption-scope",
      xmlName: "x-ms-encryption-scope",
      type: {
       name: "String"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Bs = {
   serializedName: "BlockBlob_putBlobFromUrlExceptionHeaders",
   type: {
    name: "Composite",
    className: "BlockBlobPutBlobFromUrlExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     },
     copySourceErrorCode: {
      serializedName: "x-ms-copy-source-error-code",
      xmlName: "x-ms-copy-source-error-code",
      type: {
       name: "String"
      }
     },
     copySourceStatusCode: {
      serializedName: "x-ms-copy-source-status-code",
      xmlName: "x-ms-copy-source-status-code",
      type: {
       name: "Number"
      }
     }
    }
   }
  }, Ms = {
   serializedName: "BlockBlob_stageBlockHeaders",
   type: {
    name: "Composite",
    className: "BlockBlobStageBlockHeaders",
    modelProperties: {
     contentMD5: {
      serializedName: "content-md5",
      xmlName: "content-md5",
      type: {
       name: "ByteArray"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     xMsContentCrc64: {
      serializedName: "x-ms-content-crc64",
      xmlName: "x-ms-content-crc64",
      type: {
       name: "ByteArray"
      }
     },
     isServerEncrypted: {
      serializedName: "x-ms-request-server-encrypted",
      xmlName: "x-ms-request-server-encrypted",
      type: {
       name: "Boolean"
      }
     },
     encryptionKeySha256: {
      serializedName: "x-ms-encryption-key-sha256",
      xmlName: "x-ms-encryption-key-sha256",
      type: {
       name: "String"
      }
     },
     encryptionScope: {
      serializedName: "x-ms-encryption-scope",
      xmlName: "x-ms-encryption-scope",
      type: {
       name: "String"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, qs = {
   serializedName: "BlockBlob_stageBlockExceptionHeaders",
   type: {
    name: "Composite",
    className: "BlockBlobStageBlockExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Ls = {
   serializedName: "BlockBlob_stageBlockFromURLHeaders",
   type: {
    name: "Composite",
    className: "BlockBlobStageBlockFromURLHeaders",
    modelProperties: {
     contentMD5: {
      serializedName: "content-md5",
      xmlName: "content-md5",
      type: {
       name: "ByteArray"
      }
     },
     xMsContentCrc64: {
      serializedName: "x-ms-content-crc64",
      xmlName: "x-ms-content-crc64",
      type: {
       name: "ByteArray"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     isServerEncrypted: {
      serializedName: "x-ms-request-server-encrypted",
      xmlName: "x-ms-request-server-encrypted",
      type: {
       name: "Boolean"
      }
     },
     encryptionKeySha256: {
      serializedName: "x-ms-encryption-key-sha256",
      xmlName: "x-ms-encryption-key-sha256",
      type: {
       name: "String"
      }
     },
     encryptionScope: {
      serializedName: "x-ms-encryption-scope",
      xmlName: "x-ms-encryption-scope",
      type: {
       name: "String"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Ds = {
   serializedName: "BlockBlob_stageBlockFromURLExceptionHeaders",
   type: {
    name: "Composite",
    className: "BlockBlobStageBlockFromURLExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     },
     copySourceErrorCode: {
      serializedName: "x-ms-copy-source-error-code",
      xmlName: "x-ms-copy-source-error-code",
      type: {
       name: "String"
      }
     },
     copySourceStatusCode: {
      serializedName: "x-ms-copy-source-status-code",
      xmlName: "x-ms-copy-source-status-code",
      type: {
       name: "Number"
      }
     }
    }
   }
  }, ks = {
   serializedName: "BlockBlob_commitBlockListHeaders",
   type: {
    name: "Composite",
    className: "BlockBlobCommitBlockListHeaders",
    modelProperties: {
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     contentMD5: {
      serializedName: "content-md5",
      xmlName: "content-md5",
      type: {
       name: "ByteArray"
      }
     },
     xMsContentCrc64: {
      serializedName: "x-ms-content-crc64",
      xmlName: "x-ms-content-crc64",
      type: {
       name: "ByteArray"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     versionId: {
      serializedName: "x-ms-version-id",
      xmlName: "x-ms-version-id",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     isServerEncrypted: {
      serializedName: "x-ms-request-server-encrypted",
      xmlName: "x-ms-request-server-encrypted",
      type: {
       name: "Boolean"
      }
     },
     encryptionKeySha256: {
      serializedName: "x-ms-encryption-key-sha256",
      xmlName: "x-ms-encryption-key-sha256",
      type: {
       name: "String"
      }
     },
     encryptionScope: {
      serializedName: "x-ms-encryption-scope",
      xmlName: "x-ms-encryption-scope",
      type: {
       name: "String"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Hs = {
   serializedName: "BlockBlob_commitBlockListExceptionHeaders",
   type: {
    name: "Composite",
    className: "BlockBlobCommitBlockListExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Us = {
   serializedName: "BlockBlob_getBlockListHeaders",
   type: {
    name: "Composite",
    className: "BlockBlobGetBlockListHeaders",
    modelProperties: {
     lastModified: {
      serializedName: "last-modified",
      xmlName: "last-modified",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     etag: {
      serializedName: "etag",
      xmlName: "etag",
      type: {
       name: "String"
      }
     },
     contentType: {
      serializedName: "content-type",
      xmlName: "content-type",
      type: {
       name: "String"
      }
     },
     blobContentLength: {
      serializedName: "x-ms-blob-content-length",
      xmlName: "x-ms-blob-content-length",
      type: {
       name: "Number"
      }
     },
     clientRequestId: {
      serializedName: "x-ms-client-request-id",
      xmlName: "x-ms-client-request-id",
      type: {
       name: "String"
      }
     },
     requestId: {
      serializedName: "x-ms-request-id",
      xmlName: "x-ms-request-id",
      type: {
       name: "String"
      }
     },
     version: {
      serializedName: "x-ms-version",
      xmlName: "x-ms-version",
      type: {
       name: "String"
      }
     },
     date: {
      serializedName: "date",
      xmlName: "date",
      type: {
       name: "DateTimeRfc1123"
      }
     },
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, js = {
   serializedName: "BlockBlob_getBlockListExceptionHeaders",
   type: {
    name: "Composite",
    className: "BlockBlobGetBlockListExceptionHeaders",
    modelProperties: {
     errorCode: {
      serializedName: "x-ms-error-code",
      xmlName: "x-ms-error-code",
      type: {
       name: "String"
      }
     }
    }
   }
  }, Fs = {
   parameterPath: [ "options", "contentType" ],
   mapper: {
    defaultValue: "application/xml",
    isConstant: !0,
    serializedName: "Content-Type",
    type: {
     name: "String"
    }
   }
  }, Vs = {
   parameterPath: "blobServiceProperties",
   mapper: wn
  }, $s = {
   parameterPath: "accept",
   mapper: {
    defaultValue: "application/xml",
    isConstant: !0,
    serializedName: "Accept",
    type: {
     name: "String"
    }
   }
  }, Ks = {
   parameterPath: "url",
   mapper: {
    serializedName: "url",
    required: !0,
    xmlName: "url",
    type: {
     name: "String"
    }
   },
   skipEncoding: !0
  }, Gs = {
   parameterPath: "restype",
   mapper: {
    defaultValue: "service",
    isConstant: !0,
    serializedName: "restype",
    type: {
     name: "String"
    }
   }
  }, Ws = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "properties",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, Xs = {
   parameterPath: [ "options", "timeoutInSeconds" ],
   mapper: {
    constraints: {
     InclusiveMinimum: 0
    },
    serializedName: "timeout",
    xmlName: "timeout",
    type: {
     name: "Number"
    }
   }
  }, Qs = {
   parameterPath: "version",
   mapper: {
    defaultValue: "2026-02-06",
    isConstant: !0,
    serializedName: "x-ms-version",
    type: {
     name: "String"
    }
   }
  }, Js = {
   parameterPath: [ "options", "requestId" ],
   mapper: {
    serializedName: "x-ms-client-request-id",
    xmlName: "x-ms-client-request-id",
    type: {
     name: "String"
    }
   }
  }, Ys = {
   parameterPath: "accept",
   mapper: {
    defaultValue: "application/xml",
    isConstant: !0,
    serializedName: "Accept",
    type: {
     name: "String"
    }
   }
  }, Zs = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "stats",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, eo = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "list",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, to = {
   parameterPath: [ "options", "prefix" ],
   mapper: {
    serializedName: "prefix",
    xmlName: "prefix",
    type: {
     name: "String"
    }
   }
  }, ro = {
   parameterPath: [ "options", "marker" ],
   mapper: {
    serializedName: "marker",
    xmlName: "marker",
    type: {
     name: "String"
    }
   }
  }, no = {
   parameterPath: [ "options", "maxPageSize" ],
   mapper: {
    constraints: {
     InclusiveMinimum: 1
    },
    serializedName: "maxresults",
    xmlName: "maxresults",
    type: {
     name: "Number"
    }
   }
  }, io = {
   parameterPath: [ "options", "include" ],
   mapper: {
    serializedName: "include",
    xmlName: "include",
    xmlElementName: "ListContainersIncludeType",
    type: {
     name: "Sequence",
     element: {
      type: {
       name: "Enum",
       allowedValues: [ "metadata", "deleted", "system" ]
      }
     }
    }
   },
   collectionFormat: "CSV"
  }, ao = {
   parameterPath: "keyInfo",
   mapper: Ln
  }, so = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "userdelegationkey",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, oo = {
   parameterPath: "restype",
   mapper: {
    defaultValue: "account",
    isConstant: !0,
    serializedName: "restype",
    type: {
     name: "String"
    }
   }
  }, lo = {
   parameterPath: "body",
   mapper: {
    serializedName: "body",
    required: !0,
    xmlName: "body",
    type: {
     name: "Stream"
    }
   }
  }, co = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "batch",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, mo = {
   parameterPath: "contentLength",
   mapper: {
    serializedName: "Content-Length",
    required: !0,
    xmlName: "Content-Length",
    type: {
     name: "Number"
    }
   }
  }, po = {
   parameterPath: "multipartContentType",
   mapper: {
    serializedName: "Content-Type",
    required: !0,
    xmlName: "Content-Type",
    type: {
     name: "String"
    }
   }
  }, uo = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "blobs",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, ho = {
   parameterPath: [ "options", "where" ],
   mapper: {
    serializedName: "where",
    xmlName: "where",
    type: {
     name: "String"
    }
   }
  }, go = {
   parameterPath: "restype",
   mapper: {
    defaultValue: "container",
    isConstant: !0,
    serializedName: "restype",
    type: {
     name: "String"
    }
   }
  }, yo = {
   parameterPath: [ "options", "metadata" ],
   mapper: {
    serializedName: "x-ms-meta",
    xmlName: "x-ms-meta",
    headerCollectionPrefix: "x-ms-meta-",
    type: {
     name: "Dictionary",
     value: {
      type: {
       name: "String"
      }
     }
    }
   }
  }, fo = {
   parameterPath: [ "options", "access" ],
   mapper: {
    serializedName: "x-ms-blob-public-access",
    xmlName: "x-ms-blob-public-access",
    type: {
     name: "Enum",
     allowedValues: [ "container", "blob" ]
    }
   }
  }, bo = {
   parameterPath: [ "options", "containerEncryptionScope", "defaultEncryptionScope" ],
   mapper: {
    serializedName: "x-ms-default-encryption-scope",
    xmlName: "x-ms-default-encryption-scope",
    type: {
     name: "String"
    }
   }
  }, xo = {
   parameterPath: [ "options", "containerEncryptionScope", "preventEncryptionScopeOverride" ],
   mapper: {
    serializedName: "x-ms-deny-encryption-scope-override",
    xmlName: "x-ms-deny-encryption-scope-override",
    type: {
     name: "Boolean"
    }
   }
  }, No = {
   parameterPath: [ "options", "leaseAccessConditions", "leaseId" ],
   mapper: {
    serializedName: "x-ms-lease-id",
    xmlName: "x-ms-lease-id",
    type: {
     name: "String"
    }
   }
  }, So = {
   parameterPath: [ "options", "modifiedAccessConditions", "ifModifiedSince" ],
   mapper: {
    serializedName: "If-Modified-Since",
    xmlName: "If-Modified-Since",
    type: {
     name: "DateTimeRfc1123"
    }
   }
  }, Co = {
   parameterPath: [ "options", "modifiedAccessConditions", "ifUnmodifiedSince" ],
   mapper: {
    serializedName: "If-Unmodified-Since",
    xmlName: "If-Unmodified-Since",
    type: {
     name: "DateTimeRfc1123"
    }
   }
  }, Po = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "metadata",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, vo = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "acl",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, wo = {
   parameterPath: [ "options", "containerAcl" ],
   mapper: {
    serializedName: "containerAcl",
    xmlName: "SignedIdentifiers",
    xmlIsWrapped: !0,
    xmlElementName: "SignedIdentifier",
    type: {
     name: "Sequence",
     element: {
      type: {
       name: "Composite",
       className: "SignedIdentifier"
      }
     }
    }
   }
  }, Eo = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "undelete",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, Ro = {
   parameterPath: [ "options", "deletedContainerName" ],
   mapper: {
    serializedName: "x-ms-deleted-container-name",
    xmlName: "x-ms-deleted-container-name",
    type: {
     name: "String"
    }
   }
  }, To = {
   parameterPath: [ "options", "deletedContainerVersion" ],
   mapper: {
    serializedName: "x-ms-deleted-container-version",
    xmlName: "x-ms-deleted-container-version",
    type: {
     name: "String"
    }
   }
  }, zo = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "rename",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, Oo = {
   parameterPath: "sourceContainerName",
   mapper: {
    serializedName: "x-ms-source-container-name",
    required: !0,
    xmlName: "x-ms-source-container-name",
    type: {
     name: "String"
    }
   }
  }, Ao = {
   parameterPath: [ "options", "sourceLeaseId" ],
   mapper: {
    serializedName: "x-ms-source-lease-id",
    xmlName: "x-ms-source-lease-id",
    type: {
     name: "String"
    }
   }
  }, Io = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "lease",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, _o = {
   parameterPath: "action",
   mapper: {
    defaultValue: "acquire",
    isConstant: !0,
    serializedName: "x-ms-lease-action",
    type: {
     name: "String"
    }
   }
  }, Bo = {
   parameterPath: [ "options", "duration" ],
   mapper: {
    serializedName: "x-ms-lease-duration",
    xmlName: "x-ms-lease-duration",
    type: {
     name: "Number"
    }
   }
  }, Mo = {
   parameterPath: [ "options", "proposedLeaseId" ],
   mapper: {
    serializedName: "x-ms-proposed-lease-id",
    xmlName: "x-ms-proposed-lease-id",
    type: {
     name: "String"
    }
   }
  }, qo = {
   parameterPath: "action",
   mapper: {
    defaultValue: "release",
    isConstant: !0,
    serializedName: "x-ms-lease-action",
    type: {
     name: "String"
    }
   }
  }, Lo = {
   parameterPath: "leaseId",
   mapper: {
    serializedName: "x-ms-lease-id",
    required: !0,
    xmlName: "x-ms-lease-id",
    type: {
     name: "String"
    }
   }
  }, Do = {
   parameterPath: "action",
   mapper: {
    defaultValue: "renew",
    isConstant: !0,
    serializedName: "x-ms-lease-action",
    type: {
     name: "String"
    }
   }
  }, ko = {
   parameterPath: "action",
   mapper: {
    defaultValue: "break",
    isConstant: !0,
    serializedName: "x-ms-lease-action",
    type: {
     name: "String"
    }
   }
  }, Ho = {
   parameterPath: [ "options", "breakPeriod" ],
   mapper: {
    serializedName: "x-ms-lease-break-period",
    xmlName: "x-ms-lease-break-period",
    type: {
     name: "Number"
    }
   }
  }, Uo = {
   parameterPath: "action",
   mapper: {
    defaultValue: "change",
    isConstant: !0,
    serializedName: "x-ms-lease-action",
    type: {
     name: "String"
    }
   }
  }, jo = {
   parameterPath: "proposedLeaseId",
   mapper: {
    serializedName: "x-ms-proposed-lease-id",
    required: !0,
    xmlName: "x-ms-proposed-lease-id",
    type: {
     name: "String"
    }
   }
  }, Fo = {
   parameterPath: [ "options", "include" ],
   mapper: {
    serializedName: "include",
    xmlName: "include",
    xmlElementName: "ListBlobsIncludeItem",
    type: {
     name: "Sequence",
     element: {
      type: {
       name: "Enum",
       allowedValues: [ "copy", "deleted", "metadata", "snapshots", "uncommittedblobs", "versions", "tags", "immutabilitypolicy", "legalhold", "deletedwithversions" ]
      }
     }
    }
   },
   collectionFormat: "CSV"
  }, Vo = {
   parameterPath: [ "options", "startFrom" ],
   mapper: {
    serializedName: "startFrom",
    xmlName: "startFrom",
    type: {
     name: "String"
    }
   }
  }, $o = {
   parameterPath: "delimiter",
   mapper: {
    serializedName: "delimiter",
    required: !0,
    xmlName: "delimiter",
    type: {
     name: "String"
    }
   }
  }, Ko = {
   parameterPath: [ "options", "snapshot" ],
   mapper: {
    serializedName: "snapshot",
    xmlName: "snapshot",
    type: {
     name: "String"
    }
   }
  }, Go = {
   parameterPath: [ "options", "versionId" ],
   mapper: {
    serializedName: "versionid",
    xmlName: "versionid",
    type: {
     name: "String"
    }
   }
  }, Wo = {
   parameterPath: [ "options", "range" ],
   mapper: {
    serializedName: "x-ms-range",
    xmlName: "x-ms-range",
    type: {
     name: "String"
    }
   }
  }, Xo = {
   parameterPath: [ "options", "rangeGetContentMD5" ],
   mapper: {
    serializedName: "x-ms-range-get-content-md5",
    xmlName: "x-ms-range-get-content-md5",
    type: {
     name: "Boolean"
    }
   }
  }, Qo = {
   parameterPath: [ "options", "rangeGetContentCRC64" ],
   mapper: {
    serializedName: "x-ms-range-get-content-crc64",
    xmlName: "x-ms-range-get-content-crc64",
    type: {
     name: "Boolean"
    }
   }
  }, Jo = {
   parameterPath: [ "options", "cpkInfo", "encryptionKey" ],
   mapper: {
    serializedName: "x-ms-encryption-key",
    xmlName: "x-ms-encryption-key",
    type: {
     name: "String"
    }
   }
  }, Yo = {
   parameterPath: [ "options", "cpkInfo", "encryptionKeySha256" ],
   mapper: {
    serializedName: "x-ms-encryption-key-sha256",
    xmlName: "x-ms-encryption-key-sha256",
    type: {
     name: "String"
    }
   }
  }, Zo = {
   parameterPath: [ "options", "cpkInfo", "encryptionAlgorithm" ],
   mapper: {
    serializedName: "x-ms-encryption-algorithm",
    xmlName: "x-ms-encryption-algorithm",
    type: {
     name: "String"
    }
   }
  }, el = {
   parameterPath: [ "options", "modifiedAccessConditions", "ifMatch" ],
   mapper: {
    serializedName: "If-Match",
    xmlName: "If-Match",
    type: {
     name: "String"
    }
   }
  }, tl = {
   parameterPath: [ "options", "modifiedAccessConditions", "ifNoneMatch" ],
   mapper: {
    serializedName: "If-None-Match",
    xmlName: "If-None-Match",
    type: {
     name: "String"
    }
   }
  }, rl = {
   parameterPath: [ "options", "modifiedAccessConditions", "ifTags" ],
   mapper: {
    serializedName: "x-ms-if-tags",
    xmlName: "x-ms-if-tags",
    type: {
     name: "String"
    }
   }
  }, nl = {
   parameterPath: [ "options", "deleteSnapshots" ],
   mapper: {
    serializedName: "x-ms-delete-snapshots",
    xmlName: "x-ms-delete-snapshots",
    type: {
     name: "Enum",
     allowedValues: [ "include", "only" ]
    }
   }
  }, il = {
   parameterPath: [ "options", "blobDeleteType" ],
   mapper: {
    serializedName: "deletetype",
    xmlName: "deletetype",
    type: {
     name: "String"
    }
   }
  }, al = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "expiry",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, sl = {
   parameterPath: "expiryOptions",
   mapper: {
    serializedName: "x-ms-expiry-option",
    required: !0,
    xmlName: "x-ms-expiry-option",
    type: {
     name: "String"
    }
   }
  }, ol = {
   parameterPath: [ "options", "expiresOn" ],
   mapper: {
    serializedName: "x-ms-expiry-time",
    xmlName: "x-ms-expiry-time",
    type: {
     name: "String"
    }
   }
  }, ll = {
   parameterPath: [ "options", "blobHttpHeaders", "blobCacheControl" ],
   mapper: {
    serializedName: "x-ms-blob-cache-control",
    xmlName: "x-ms-blob-cache-control",
    type: {
     name: "String"
    }
   }
  }, cl = {
   parameterPath: [ "options", "blobHttpHeaders", "blobContentType" ],
   mapper: {
    serializedName: "x-ms-blob-content-type",
    xmlName: "x-ms-blob-content-type",
    type: {
     name: "String"
    }
   }
  }, ml = {
   parameterPath: [ "options", "blobHttpHeaders", "blobContentMD5" ],
   mapper: {
    serializedName: "x-ms-blob-content-md5",
    xmlName: "x-ms-blob-content-md5",
    type: {
     name: "ByteArray"
    }
   }
  }, dl = {
   parameterPath: [ "options", "blobHttpHeaders", "blobContentEncoding" ],
   mapper: {
    serializedName: "x-ms-blob-content-encoding",
    xmlName: "x-ms-blob-content-encoding",
    type: {
     name: "String"
    }
   }
  }, pl = {
   parameterPath: [ "options", "blobHttpHeaders", "blobContentLanguage" ],
   mapper: {
    serializedName: "x-ms-blob-content-language",
    xmlName: "x-ms-blob-content-language",
    type: {
     name: "String"
    }
   }
  }, ul = {
   parameterPath: [ "options", "blobHttpHeaders", "blobContentDisposition" ],
   mapper: {
    serializedName: "x-ms-blob-content-disposition",
    xmlName: "x-ms-blob-content-disposition",
    type: {
     name: "String"
    }
   }
  }, hl = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "immutabilityPolicies",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, gl = {
   parameterPath: [ "options", "immutabilityPolicyExpiry" ],
   mapper: {
    serializedName: "x-ms-immutability-policy-until-date",
    xmlName: "x-ms-immutability-policy-until-date",
    type: {
     name: "DateTimeRfc1123"
    }
   }
  }, yl = {
   parameterPath: [ "options", "immutabilityPolicyMode" ],
   mapper: {
    serializedName: "x-ms-immutability-policy-mode",
    xmlName: "x-ms-immutability-policy-mode",
    type: {
     name: "Enum",
     allowedValues: [ "Mutable", "Unlocked", "Locked" ]
    }
   }
  }, fl = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "legalhold",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, bl = {
   parameterPath: "legalHold",
   mapper: {
    serializedName: "x-ms-legal-hold",
    required: !0,
    xmlName: "x-ms-legal-hold",
    type: {
     name: "Boolean"
    }
   }
  }, xl = {
   parameterPath: [ "options", "encryptionScope" ],
   mapper: {
    serializedName: "x-ms-encryption-scope",
    xmlName: "x-ms-encryption-scope",
    type: {
     name: "String"
    }
   }
  }, Nl = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "snapshot",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, Sl = {
   parameterPath: [ "options", "tier" ],
   mapper: {
    serializedName: "x-ms-access-tier",
    xmlName: "x-ms-access-tier",
    type: {
     name: "Enum",
     allowedValues: [ "P4", "P6", "P10", "P15", "P20", "P30", "P40", "P50", "P60", "P70", "P80", "Hot", "Cool", "Archive", "Cold" ]
    }
   }
  }, Cl = {
   parameterPath: [ "options", "rehydratePriority" ],
   mapper: {
    serializedName: "x-ms-rehydrate-priority",
    xmlName: "x-ms-rehydrate-priority",
    type: {
     name: "Enum",
     allowedValues: [ "High", "Standard" ]
    }
   }
  }, Pl = {
   parameterPath: [ "options", "sourceModifiedAccessConditions", "sourceIfModifiedSince" ],
   mapper: {
    serializedName: "x-ms-source-if-modified-since",
    xmlName: "x-ms-source-if-modified-since",
    type: {
     name: "DateTimeRfc1123"
    }
   }
  }, vl = {
   parameterPath: [ "options", "sourceModifiedAccessConditions", "sourceIfUnmodifiedSince" ],
   mapper: {
    serializedName: "x-ms-source-if-unmodified-since",
    xmlName: "x-ms-source-if-unmodified-since",
    type: {
     name: "DateTimeRfc1123"
    }
   }
  }, wl = {
   parameterPath: [ "options", "sourceModifiedAccessConditions", "sourceIfMatch" ],
   mapper: {
    serializedName: "x-ms-source-if-match",
    xmlName: "x-ms-source-if-match",
    type: {
     name: "String"
    }
   }
  }, El = {
   parameterPath: [ "options", "sourceModifiedAccessConditions", "sourceIfNoneMatch" ],
   mapper: {
    serializedName: "x-ms-source-if-none-match",
    xmlName: "x-ms-source-if-none-match",
    type: {
     name: "String"
    }
   }
  }, Rl = {
   parameterPath: [ "options", "sourceModifiedAccessConditions", "sourceIfTags" ],
   mapper: {
    serializedName: "x-ms-source-if-tags",
    xmlName: "x-ms-source-if-tags",
    type: {
     name: "String"
    }
   }
  }, Tl = {
   parameterPath: "copySource",
   mapper: {
    serializedName: "x-ms-copy-source",
    required: !0,
    xmlName: "x-ms-copy-source",
    type: {
     name: "String"
    }
   }
  }, zl = {
   parameterPath: [ "options", "blobTagsString" ],
   mapper: {
    serializedName: "x-ms-tags",
    xmlName: "x-ms-tags",
    type: {
     name: "String"
    }
   }
  }, Ol = {
   parameterPath: [ "options", "sealBlob" ],
   mapper: {
    serializedName: "x-ms-seal-blob",
    xmlName: "x-ms-seal-blob",
    type: {
     name: "Boolean"
    }
   }
  }, Al = {
   parameterPath: [ "options", "legalHold" ],
   mapper: {
    serializedName: "x-ms-legal-hold",
    xmlName: "x-ms-legal-hold",
    type: {
     name: "Boolean"
    }
   }
  }, Il = {
   parameterPath: "xMsRequiresSync",
   mapper: {
    defaultValue: "true",
    isConstant: !0,
    serializedName: "x-ms-requires-sync",
    type: {
     name: "String"
    }
   }
  }, _l = {
   parameterPath: [ "options", "sourceContentMD5" ],
   mapper: {
    serializedName: "x-ms-source-content-md5",
    xmlName: "x-ms-source-content-md5",
    type: {
     name: "ByteArray"
    }
   }
  }, Bl = {
   parameterPath: [ "options", "copySourceAuthorization" ],
   mapper: {
    serializedName: "x-ms-copy-source-authorization",
    xmlName: "x-ms-copy-source-authorization",
    type: {
     name: "String"
    }
   }
  }, Ml = {
   parameterPath: [ "options", "copySourceTags" ],
   mapper: {
    serializedName: "x-ms-copy-source-tag-option",
    xmlName: "x-ms-copy-source-tag-option",
    type: {
     name: "Enum",
     allowedValues: [ "REPLACE", "COPY" ]
    }
   }
  }, ql = {
   parameterPath: [ "options", "fileRequestIntent" ],
   mapper: {
    serializedName: "x-ms-file-request-intent",
    xmlName: "x-ms-file-request-intent",
    type: {
     name: "String"
    }
   }
  }, Ll = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "copy",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, Dl = {
   parameterPath: "copyActionAbortConstant",
   mapper: {
    defaultValue: "abort",
    isConstant: !0,
    serializedName: "x-ms-copy-action",
    type: {
     name: "String"
    }
   }
  }, kl = {
   parameterPath: "copyId",
   mapper: {
    serializedName: "copyid",
    required: !0,
    xmlName: "copyid",
    type: {
     name: "String"
    }
   }
  }, Hl = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "tier",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, Ul = {
   parameterPath: "tier",
   mapper: {
    serializedName: "x-ms-access-tier",
    required: !0,
    xmlName: "x-ms-access-tier",
    type: {
     name: "Enum",
     allowedValues: [ "P4", "P6", "P10", "P15", "P20", "P30", "P40", "P50", "P60", "P70", "P80", "Hot", "Cool", "Archive", "Cold" ]
    }
   }
  }, jl = {
   parameterPath: [ "options", "queryRequest" ],
   mapper: ai
  }, Fl = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "query",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, Vl = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "tags",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, $l = {
   parameterPath: [ "options", "blobModifiedAccessConditions", "ifModifiedSince" ],
   mapper: {
    serializedName: "x-ms-blob-if-modified-since",
    xmlName: "x-ms-blob-if-modified-since",
    type: {
     name: "DateTimeRfc1123"
    }
   }
  }, Kl = {
   parameterPath: [ "options", "blobModifiedAccessConditions", "ifUnmodifiedSince" ],
   mapper: {
    serializedName: "x-ms-blob-if-unmodified-since",
    xmlName: "x-ms-blob-if-unmodified-since",
    type: {
     name: "DateTimeRfc1123"
    }
   }
  }, Gl = {
   parameterPath: [ "options", "blobModifiedAccessConditions", "ifMatch" ],
   mapper: {
    serializedName: "x-ms-blob-if-match",
    xmlName: "x-ms-blob-if-match",
    type: {
     name: "String"
    }
   }
  }, Wl = {
   parameterPath: [ "options", "blobModifiedAccessConditions", "ifNoneMatch" ],
   mapper: {
    serializedName: "x-ms-blob-if-none-match",
    xmlName: "x-ms-blob-if-none-match",
    type: {
     name: "String"
    }
   }
  }, Xl = {
   parameterPath: [ "options", "tags" ],
   mapper: Un
  }, Ql = {
   parameterPath: [ "options", "transactionalContentMD5" ],
   mapper: {
    serializedName: "Content-MD5",
    xmlName: "Content-MD5",
    type: {
     name: "ByteArray"
    }
   }
  }, Jl = {
   parameterPath: [ "options", "transactionalContentCrc64" ],
   mapper: {
    serializedName: "x-ms-content-crc64",
    xmlName: "x-ms-content-crc64",
    type: {
     name: "ByteArray"
    }
   }
  }, Yl = {
   parameterPath: "blobType",
   mapper: {
    defaultValue: "PageBlob",
    isConstant: !0,
    serializedName: "x-ms-blob-type",
    type: {
     name: "String"
    }
   }
  }, Zl = {
   parameterPath: "blobContentLength",
   mapper: {
    serializedName: "x-ms-blob-content-length",
    required: !0,
    xmlName: "x-ms-blob-content-length",
    type: {
     name: "Number"
    }
   }
  }, ec = {
   parameterPath: [ "options", "blobSequenceNumber" ],
   mapper: {
    defaultValue: 0,
    serializedName: "x-ms-blob-sequence-number",
    xmlName: "x-ms-blob-sequence-number",
    type: {
     name: "Number"
    }
   }
  }, tc = {
   parameterPath: [ "options", "contentType" ],
   mapper: {
    defaultValue: "application/octet-stream",
    isConstant: !0,
    serializedName: "Content-Type",
    type: {
     name: "String"
    }
   }
  }, rc = {
   parameterPath: "body",
   mapper: {
    serializedName: "body",
    required: !0,
    xmlName: "body",
    type: {
     name: "Stream"
    }
   }
  }, nc = {
   parameterPath: "accept",
   mapper: {
    defaultValue: "application/xml",
    isConstant: !0,
    serializedName: "Accept",
    type: {
     name: "String"
    }
   }
  }, ic = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "page",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, ac = {
   parameterPath: "pageWrite",
   mapper: {
    defaultValue: "update",
    isConstant: !0,
    serializedName: "x-ms-page-write",
    type: {
     name: "String"
    }
   }
  }, sc = {
   parameterPath: [ "options", "sequenceNumberAccessConditions", "ifSequenceNumberLessThanOrEqualTo" ],
   mapper: {
    serializedName: "x-ms-if-sequence-number-le",
    xmlName: "x-ms-if-sequence-number-le",
    type: {
     name: "Number"
    }
   }
  }, oc = {
   parameterPath: [ "options", "sequenceNumberAccessConditions", "ifSequenceNumberLessThan" ],
   mapper: {
    serializedName: "x-ms-if-sequence-number-lt",
    xmlName: "x-ms-if-sequence-number-lt",
    type: {
     name: "Number"
    }
   }
  }, lc = {
   parameterPath: [ "options", "sequenceNumberAccessConditions", "ifSequenceNumberEqualTo" ],
   mapper: {
    serializedName: "x-ms-if-sequence-number-eq",
    xmlName: "x-ms-if-sequence-number-eq",
    type: {
     name: "Number"
    }
   }
  }, cc = {
   parameterPath: "pageWrite",
   mapper: {
    defaultValue: "clear",
    isConstant: !0,
    serializedName: "x-ms-page-write",
    type: {
     name: "String"
    }
   }
  }, mc = {
   parameterPath: "sourceUrl",
   mapper: {
    serializedName: "x-ms-copy-source",
    required: !0,
    xmlName: "x-ms-copy-source",
    type: {
     name: "String"
    }
   }
  }, dc = {
   parameterPath: "sourceRange",
   mapper: {
    serializedName: "x-ms-source-range",
    required: !0,
    xmlName: "x-ms-source-range",
    type: {
     name: "String"
    }
   }
  }, pc = {
   parameterPath: [ "options", "sourceContentCrc64" ],
   mapper: {
    serializedName: "x-ms-source-content-crc64",
    xmlName: "x-ms-source-content-crc64",
    type: {
     name: "ByteArray"
    }
   }
  }, uc = {
   parameterPath: "range",
   mapper: {
    serializedName: "x-ms-range",
    required: !0,
    xmlName: "x-ms-range",
    type: {
     name: "String"
    }
   }
  }, hc = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "pagelist",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, gc = {
   parameterPath: [ "options", "prevsnapshot" ],
   mapper: {
    serializedName: "prevsnapshot",
    xmlName: "prevsnapshot",
    type: {
     name: "String"
    }
   }
  }, yc = {
   parameterPath: [ "options", "prevSnapshotUrl" ],
   mapper: {
    serializedName: "x-ms-previous-snapshot-url",
    xmlName: "x-ms-previous-snapshot-url",
    type: {
     name: "String"
    }
   }
  }, fc = {
   parameterPath: "sequenceNumberAction",
   mapper: {
    serializedName: "x-ms-sequence-number-action",
    required: !0,
    xmlName: "x-ms-sequence-number-action",
    type: {
     name: "Enum",
     allowedValues: [ "max", "update", "increment" ]
    }
   }
  }, bc = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "incrementalcopy",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, xc = {
   parameterPath: "blobType",
   mapper: {
    defaultValue: "AppendBlob",
    isConstant: !0,
    serializedName: "x-ms-blob-type",
    type: {
     name: "String"
    }
   }
  }, Nc = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "appendblock",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, Sc = {
   parameterPath: [ "options", "appendPositionAccessConditions", "maxSize" ],
   mapper: {
    serializedName: "x-ms-blob-condition-maxsize",
    xmlName: "x-ms-blob-condition-maxsize",
    type: {
     name: "Number"
    }
   }
  }, Cc = {
   parameterPath: [ "options", "appendPositionAccessConditions", "appendPosition" ],
   mapper: {
    serializedName: "x-ms-blob-condition-appendpos",
    xmlName: "x-ms-blob-condition-appendpos",
    type: {
     name: "Number"
    }
   }
  }, Pc = {
   parameterPath: [ "options", "sourceRange" ],
   mapper: {
    serializedName: "x-ms-source-range",
    xmlName: "x-ms-source-range",
    type: {
     name: "String"
    }
   }
  }, vc = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "seal",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, wc = {
   parameterPath: "blobType",
   mapper: {
    defaultValue: "BlockBlob",
    isConstant: !0,
    serializedName: "x-ms-blob-type",
    type: {
     name: "String"
    }
   }
  }, Ec = {
   parameterPath: [ "options", "copySourceBlobProperties" ],
   mapper: {
    serializedName: "x-ms-copy-source-blob-properties",
    xmlName: "x-ms-copy-source-blob-properties",
    type: {
     name: "Boolean"
    }
   }
  }, Rc = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "block",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, Tc = {
   parameterPath: "blockId",
   mapper: {
    serializedName: "blockid",
    required: !0,
    xmlName: "blockid",
    type: {
     name: "String"
    }
   }
  }, zc = {
   parameterPath: "blocks",
   mapper: Zn
  }, Oc = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "blocklist",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, Ac = {
   parameterPath: "listType",
   mapper: {
    defaultValue: "committed",
    serializedName: "blocklisttype",
    required: !0,
    xmlName: "blocklisttype",
    type: {
     name: "Enum",
     allowedValues: [ "committed", "uncommitted", "all" ]
    }
   }
  };
  class ServiceImpl {
   client;
   constructor(e) {
    this.client = e;
   }
   setProperties(e, t) {
    return this.client.sendOperationRequest({
     blobServiceProperties: e,
     options: t
    }, _c);
   }
   getProperties(e) {
    return this.client.sendOperationRequest({
     options: e
    }, Bc);
   }
   getStatistics(e) {
    return this.client.sendOperationRequest({
     options: e
    }, Mc);
   }
   listContainersSegment(e) {
    return this.client.sendOperationRequest({
     options: e
    }, qc);
   }
   getUserDelegationKey(e, t) {
    return this.client.sendOperationRequest({
     keyInfo: e,
     options: t
    }, Lc);
   }
   getAccountInfo(e) {
    return this.client.sendOperationRequest({
     options: e
    }, Dc);
   }
   submitBatch(e, t, r, n) {
    return this.client.sendOperationRequest({
     contentLength: e,
     multipartContentType: t,
     body: r,
     options: n
    }, kc);
   }
   filterBlobs(e) {
    return this.client.sendOperationRequest({
     options: e
    }, Hc);
   }
  }
  const Ic = createSerializer(n, !0), _c = {
   path: "/",
   httpMethod: "PUT",
   responses: {
    202: {
     headersMapper: pi
    },
    default: {
     bodyMapper: An,
     headersMapper: ui
    }
   },
   requestBody: Vs,
   queryParameters: [ Gs, Ws, Xs ],
   urlParameters: [ Ks ],
   headerParameters: [ Fs, $s, Qs, Js ],
   isXML: !0,
   contentType: "application/xml; charset=utf-8",
   mediaType: "xml",
   serializer: Ic
  }, Bc = {
   path: "/",
   httpMethod: "GET",
   responses: {
    200: {
     bodyMapper: wn,
     headersMapper: hi
    },
    default: {
     bodyMapper: An,
     headersMapper: gi
    }
   },
   queryParameters: [ Gs, Ws, Xs ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys ],
   isXML: !0,
   serializer: Ic
  }, Mc = {
   path: "/",
   httpMethod: "GET",
   responses: {
    200: {
     bodyMapper: In,
     headersMapper: yi
    },
    default: {
     bodyMapper: An,
     headersMapper: fi
    }
   },
   queryParameters: [ Gs, Xs, Zs ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys ],
   isXML: !0,
   serializer: Ic
  }, qc = {
   path: "/",
   httpMethod: "GET",
   responses: {
    200: {
     bodyMapper: Bn,
     headersMapper: bi
    },
    default: {
     bodyMapper: An,
     headersMapper: xi
    }
   },
   queryParameters: [ Xs, eo, to, ro, no, io ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys ],
   isXML: !0,
   serializer: Ic
  }, Lc = {
   path: "/",
   httpMethod: "POST",
   responses: {
    200: {
     bodyMapper: Dn,
     headersMapper: Ni
    },
    default: {
     bodyMapper: An,
     headersMapper: Si
    }
   },
   requestBody: ao,
   queryParameters: [ Gs, Xs, so ],
   urlParameters: [ Ks ],
   headerParameters: [ Fs, $s, Qs, Js ],
   isXML: !0,
   contentType: "application/xml; charset=utf-8",
   mediaType: "xml",
   serializer: Ic
  }, Dc = {
   path: "/",
   httpMethod: "GET",
   responses: {
    200: {
     headersMapper: Ci
    },
    default: {
     bodyMapper: An,
     headersMapper: Pi
    }
   },
   queryParameters: [ Ws, Xs, oo ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys ],
   isXML: !0,
   serializer: Ic
  }, kc = {
   path: "/",
   httpMethod: "POST",
   responses: {
    202: {
     bodyMapper: {
      type: {
       name: "Stream"
      },
      serializedName: "parsedResponse"
     },
     headersMapper: vi
    },
    default: {
     bodyMapper: An,
     headersMapper: wi
    }
   },
   requestBody: lo,
   queryParameters: [ Xs, co ],
   urlParameters: [ Ks ],
   headerParameters: [ $s, Qs, Js, mo, po ],
   isXML: !0,
   contentType: "application/xml; charset=utf-8",
   mediaType: "xml",
   serializer: Ic
  }, Hc = {
   path: "/",
   httpMethod: "GET",
   responses: {
    200: {
     bodyMapper: kn,
     headersMapper: Ei
    },
    default: {
     bodyMapper: An,
     headersMapper: Ri
    }
   },
   queryParameters: [ Xs, ro, no, uo, ho ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys ],
   isXML: !0,
   serializer: Ic
  };
  class ContainerImpl {
   client;
   constructor(e) {
    this.client = e;
   }
   create(e) {
    return this.client.sendOperationRequest({
     options: e
    }, jc);
   }
   getProperties(e) {
    return this.client.sendOperationRequest({
     options: e
    }, Fc);
   }
   delete(e) {
    return this.client.sendOperationRequest({
     options: e
    }, Vc);
   }
   setMetadata(e) {
    return this.client.sendOperationRequest({
     options: e
    }, $c);
   }
   getAccessPolicy(e) {
    return this.client.sendOperationRequest({
     options: e
    }, Kc);
   }
   setAccessPolicy(e) {
    return this.client.sendOperationRequest({
     options: e
    }, Gc);
   }
   restore(e) {
    return this.client.sendOperationRequest({
     options: e
    }, Wc);
   }
   rename(e, t) {
    return this.client.sendOperationRequest({
     sourceContainerName: e,
     options: t
    }, Xc);
   }
   submitBatch(e, t, r, n) {
    return this.client.sendOperationRequest({
     contentLength: e,
     multipartContentType: t,
     body: r,
     options: n
    }, Qc);
   }
   filterBlobs(e) {
    return this.client.sendOperationRequest({
     options: e
    }, Jc);
   }
   acquireLease(e) {
    return this.client.sendOperationRequest({
     options: e
    }, Yc);
   }
   releaseLease(e, t) {
    return this.client.sendOperationRequest({
     leaseId: e,
     options: t
    }, Zc);
   }
   renewLease(e, t) {
    return this.client.sendOperationRequest({
     leaseId: e,
     options: t
    }, em);
   }
   breakLease(e) {
    return this.client.sendOperationRequest({
     options: e
    }, tm);
   }
   changeLease(e, t, r) {
    return this.client.sendOperationRequest({
     leaseId: e,
     proposedLeaseId: t,
     options: r
    }, rm);
   }
   listBlobFlatSegment(e) {
    return this.client.sendOperationRequest({
     options: e
    }, nm);
   }
   listBlobHierarchySegment(e, t) {
    return this.client.sendOperationRequest({
     delimiter: e,
     options: t
    }, im);
   }
   getAccountInfo(e) {
    return this.client.sendOperationRequest({
     options: e
    }, am);
   }
  }
  const Uc = createSerializer(n, !0), jc = {
   path: "/{containerName}",
   httpMethod: "PUT",
   responses: {
    201: {
     headersMapper: Ti
    },
    default: {
     bodyMapper: An,
     headersMapper: zi
    }
   },
   queryParameters: [ Xs, go ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, yo, fo, bo, xo ],
   isXML: !0,
   serializer: Uc
  }, Fc = {
   path: "/{containerName}",
   httpMethod: "GET",
   responses: {
    200: {
     headersMapper: Oi
    },
    default: {
     bodyMapper: An,
     headersMapper: Ai
    }
   },
   queryParameters: [ Xs, go ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, No ],
   isXML: !0,
   serializer: Uc
  }, Vc = {
   path: "/{containerName}",
   httpMethod: "DELETE",
   responses: {
    202: {
     headersMapper: Ii
    },
    default: {
     bodyMapper: An,
     headersMapper: _i
    }
   },
   queryParameters: [ Xs, go ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, No, So, Co ],
   isXML: !0,
   serializer: Uc
  }, $c = {
   path: "/{containerName}",
   httpMethod: "PUT",
   responses: {
    200: {
     headersMapper: Bi
    },
    default: {
     bodyMapper: An,
     headersMapper: Mi
    }
   },
   queryParameters: [ Xs, go, Po ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, yo, No, So ],
   isXML: !0,
   serializer: Uc
  }, Kc = {
   path: "/{containerName}",
   httpMethod: "GET",
   responses: {
    200: {
     bodyMapper: {
      type: {
       name: "Sequence",
       element: {
        type: {
         name: "Composite",
         className: "SignedIdentifier"
        }
       }
      },
      serializedName: "SignedIdentifiers",
      xmlName: "SignedIdentifiers",
      xmlIsWrapped: !0,
      xmlElementName: "SignedIdentifier"
     },
     headersMapper: qi
    },
    default: {
     bodyMapper: An,
     headersMapper: Li
    }
   },
   queryParameters: [ Xs, go, vo ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, No ],
   isXML: !0,
   serializer: Uc
  }, Gc = {
   path: "/{containerName}",
   httpMethod: "PUT",
   responses: {
    200: {
     headersMapper: Di
    },
    default: {
     bodyMapper: An,
     headersMapper: ki
    }
   },
   requestBody: wo,
   queryParameters: [ Xs, go, vo ],
   urlParameters: [ Ks ],
   headerParameters: [ Fs, $s, Qs, Js, fo, No, So, Co ],
   isXML: !0,
   contentType: "application/xml; charset=utf-8",
   mediaType: "xml",
   serializer: Uc
  }, Wc = {
   path: "/{containerName}",
   httpMethod: "PUT",
   responses: {
    201: {
     headersMapper: Hi
    },
    default: {
     bodyMapper: An,
     headersMapper: Ui
    }
   },
   queryParameters: [ Xs, go, Eo ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, Ro, To ],
   isXML: !0,
   serializer: Uc
  }, Xc = {
   path: "/{containerName}",
   httpMethod: "PUT",
   responses: {
    200: {
     headersMapper: ji
    },
    default: {
     bodyMapper: An,
     headersMapper: Fi
    }
   },
   queryParameters: [ Xs, go, zo ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, Oo, Ao ],
   isXML: !0,
   serializer: Uc
  }, Qc = {
   path: "/{containerName}",
   httpMethod: "POST",
   responses: {
    202: {
     bodyMapper: {
      type: {
       name: "Stream"
      },
      serializedName: "parsedResponse"
     },
     headersMapper: Vi
    },
    default: {
     bodyMapper: An,
     headersMapper: $i
    }
   },
   requestBody: lo,
   queryParameters: [ Xs, co, go ],
   urlParameters: [ Ks ],
   headerParameters: [ $s, Qs, Js, mo, po ],
   isXML: !0,
   contentType: "application/xml; charset=utf-8",
   mediaType: "xml",
   serializer: Uc
  }, Jc = {
   path: "/{containerName}",
   httpMethod: "GET",
   responses: {
    200: {
     bodyMapper: kn,
     headersMapper: Ki
    },
    default: {
     bodyMapper: An,
     headersMapper: Gi
    }
   },
   queryParameters: [ Xs, ro, no, uo, ho, go ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys ],
   isXML: !0,
   serializer: Uc
  }, Yc = {
   path: "/{containerName}",
   httpMethod: "PUT",
   responses: {
    201: {
     headersMapper: Wi
    },
    default: {
     bodyMapper: An,
     headersMapper: Xi
    }
   },
   queryParameters: [ Xs, go, Io ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, So, Co, _o, Bo, Mo ],
   isXML: !0,
   serializer: Uc
  }, Zc = {
   path: "/{containerName}",
   httpMethod: "PUT",
   responses: {
    200: {
     headersMapper: Qi
    },
    default: {
     bodyMapper: An,
     headersMapper: Ji
    }
   },
   queryParameters: [ Xs, go, Io ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, So, Co, qo, Lo ],
   isXML: !0,
   serializer: Uc
  }, em = {
   path: "/{containerName}",
   httpMethod: "PUT",
   responses: {
    200: {
     headersMapper: Yi
    },
    default: {
     bodyMapper: An,
     headersMapper: Zi
    }
   },
   queryParameters: [ Xs, go, Io ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, So, Co, Lo, Do ],
   isXML: !0,
   serializer: Uc
  }, tm = {
   path: "/{containerName}",
   httpMethod: "PUT",
   responses: {
    202: {
     headersMapper: ea
    },
    default: {
     bodyMapper: An,
     headersMapper: ta
    }
   },
   queryParameters: [ Xs, go, Io ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, So, Co, ko, Ho ],
   isXML: !0,
   serializer: Uc
  }, rm = {
   path: "/{containerName}",
   httpMethod: "PUT",
   responses: {
    200: {
     headersMapper: ra
    },
    default: {
     bodyMapper: An,
     headersMapper: na
    }
   },
   queryParameters: [ Xs, go, Io ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, So, Co, Lo, Uo, jo ],
   isXML: !0,
   serializer: Uc
  }, nm = {
   path: "/{containerName}",
   httpMethod: "GET",
   responses: {
    200: {
     bodyMapper: $n,
     headersMapper: ia
    },
    default: {
     bodyMapper: An,
     headersMapper: aa
    }
   },
   queryParameters: [ Xs, eo, to, ro, no, go, Fo, Vo ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys ],
   isXML: !0,
   serializer: Uc
  }, im = {
   path: "/{containerName}",
   httpMethod: "GET",
   responses: {
    200: {
     bodyMapper: Qn,
     headersMapper: sa
    },
    default: {
     bodyMapper: An,
     headersMapper: oa
    }
   },
   queryParameters: [ Xs, eo, to, ro, no, go, Fo, Vo, $o ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys ],
   isXML: !0,
   serializer: Uc
  }, am = {
   path: "/{containerName}",
   httpMethod: "GET",
   responses: {
    200: {
     headersMapper: la
    },
    default: {
     bodyMapper: An,
     headersMapper: ca
    }
   },
   queryParameters: [ Ws, Xs, oo ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys ],
   isXML: !0,
   serializer: Uc
  };
  class BlobImpl {
   client;
   constructor(e) {
    this.client = e;
   }
   download(e) {
    return this.client.sendOperationRequest({
     options: e
    }, om);
   }
   getProperties(e) {
    return this.client.sendOperationRequest({
     options: e
    }, lm);
   }
   delete(e) {
    return this.client.sendOperationRequest({
     options: e
    }, cm);
   }
   undelete(e) {
    return this.client.sendOperationRequest({
     options: e
    }, mm);
   }
   setExpiry(e, t) {
    return this.client.sendOperationRequest({
     expiryOptions: e,
     options: t
    }, dm);
   }
   setHttpHeaders(e) {
    return this.client.sendOperationRequest({
     options: e
    }, pm);
   }
   setImmutabilityPolicy(e) {
    return this.client.sendOperationRequest({
     options: e
    }, um);
   }
   deleteImmutabilityPolicy(e) {
    return this.client.sendOperationRequest({
     options: e
    }, hm);
   }
   setLegalHold(e, t) {
    return this.client.sendOperationRequest({
     legalHold: e,
     options: t
    }, gm);
   }
   setMetadata(e) {
    return this.client.sendOperationRequest({
     options: e
    }, ym);
   }
   acquireLease(e) {
    return this.client.sendOperationRequest({
     options: e
    }, fm);
   }
   releaseLease(e, t) {
    return this.client.sendOperationRequest({
     leaseId: e,
     options: t
    }, bm);
   }
   renewLease(e, t) {
    return this.client.sendOperationRequest({
     leaseId: e,
     options: t
    }, xm);
   }
   changeLease(e, t, r) {
    return this.client.sendOperationRequest({
     leaseId: e,
     proposedLeaseId: t,
     options: r
    }, Nm);
   }
   breakLease(e) {
    return this.client.sendOperationRequest({
     options: e
    }, Sm);
   }
   createSnapshot(e) {
    return this.client.sendOperationRequest({
     options: e
    }, Cm);
   }
   startCopyFromURL(e, t) {
    return this.client.sendOperationRequest({
     copySource: e,
     options: t
    }, Pm);
   }
   copyFromURL(e, t) {
    return this.client.sendOperationRequest({
     copySource: e,
     options: t
    }, vm);
   }
   abortCopyFromURL(e, t) {
    return this.client.sendOperationRequest({
     copyId: e,
     options: t
    }, wm);
   }
   setTier(e, t) {
    return this.client.sendOperationRequest({
     tier: e,
     options: t
    }, Em);
   }
   getAccountInfo(e) {
    return this.client.sendOperationRequest({
     options: e
    }, Rm);
   }
   query(e) {
    return this.client.sendOperationRequest({
     options: e
    }, Tm);
   }
   getTags(e) {
    return this.client.sendOperationRequest({
     options: e
    }, zm);
   }
   setTags(e) {
    return this.client.sendOperationRequest({
     options: e
    }, Om);
   }
  }
  const sm = createSerializer(n, !0), om = {
   path: "/{containerName}/{blob}",
   httpMethod: "GET",
   responses: {
    200: {
     bodyMapper: {
      type: {
       name: "Stream"
      },
      serializedName: "parsedResponse"
     },
     headersMapper: ma
    },
    206: {
     bodyMapper: {
      type: {
       name: "Stream"
      },
      serializedName: "parsedResponse"
     },
     headersMapper: ma
    },
    default: {
     bodyMapper: An,
     headersMapper: da
    }
   },
   queryParameters: [ Xs, Ko, Go ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, No, So, Co, Wo, Xo, Qo, Jo, Yo, Zo, el, tl, rl ],
   isXML: !0,
   serializer: sm
  }, lm = {
   path: "/{containerName}/{blob}",
   httpMethod: "HEAD",
   responses: {
    200: {
     headersMapper: pa
    },
    default: {
     bodyMapper: An,
     headersMapper: ua
    }
   },
   queryParameters: [ Xs, Ko, Go ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, No, So, Co, Jo, Yo, Zo, el, tl, rl ],
   isXML: !0,
   serializer: sm
  }, cm = {
   path: "/{containerName}/{blob}",
   httpMethod: "DELETE",
   responses: {
    202: {
     headersMapper: ha
    },
    default: {
     bodyMapper: An,
     headersMapper: ga
    }
   },
   queryParameters: [ Xs, Ko, Go, il ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, No, So, Co, el, tl, rl, nl ],
   isXML: !0,
   serializer: sm
  }, mm = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    200: {
     headersMapper: ya
    },
    default: {
     bodyMapper: An,
     headersMapper: fa
    }
   },
   queryParameters: [ Xs, Eo ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys ],
   isXML: !0,
   serializer: sm
  }, dm = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    200: {
     headersMapper: ba
    },
    default: {
     bodyMapper: An,
     headersMapper: xa
    }
   },
   queryParameters: [ Xs, al ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, sl, ol ],
   isXML: !0,
   serializer: sm
  }, pm = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    200: {
     headersMapper: Na
    },
    default: {
     bodyMapper: An,
     headersMapper: Sa
    }
   },
   queryParameters: [ Ws, Xs ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, No, So, Co, el, tl, rl, ll, cl, ml, dl, pl, ul ],
   isXML: !0,
   serializer: sm
  }, um = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    200: {
     headersMapper: Ca
    },
    default: {
     bodyMapper: An,
     headersMapper: Pa
    }
   },
   queryParameters: [ Xs, Ko, Go, hl ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, Co, gl, yl ],
   isXML: !0,
   serializer: sm
  }, hm = {
   path: "/{containerName}/{blob}",
   httpMethod: "DELETE",
   responses: {
    200: {
     headersMapper: va
    },
    default: {
     bodyMapper: An,
     headersMapper: wa
    }
   },
   queryParameters: [ Xs, Ko, Go, hl ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys ],
   isXML: !0,
   serializer: sm
  }, gm = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    200: {
     headersMapper: Ea
    },
    default: {
     bodyMapper: An,
     headersMapper: Ra
    }
   },
   queryParameters: [ Xs, Ko, Go, fl ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, bl ],
   isXML: !0,
   serializer: sm
  }, ym = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    200: {
     headersMapper: Ta
    },
    default: {
     bodyMapper: An,
     headersMapper: za
    }
   },
   queryParameters: [ Xs, Po ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, yo, No, So, Co, Jo, Yo, Zo, el, tl, rl, xl ],
   isXML: !0,
   serializer: sm
  }, fm = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    201: {
     headersMapper: Oa
    },
    default: {
     bodyMapper: An,
     headersMapper: Aa
    }
   },
   queryParameters: [ Xs, Io ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, So, Co, _o, Bo, Mo, el, tl, rl ],
   isXML: !0,
   serializer: sm
  }, bm = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    200: {
     headersMapper: Ia
    },
    default: {
     bodyMapper: An,
     headersMapper: _a
    }
   },
   queryParameters: [ Xs, Io ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, So, Co, qo, Lo, el, tl, rl ],
   isXML: !0,
   serializer: sm
  }, xm = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    200: {
     headersMapper: Ba
    },
    default: {
     bodyMapper: An,
     headersMapper: Ma
    }
   },
   queryParameters: [ Xs, Io ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, So, Co, Lo, Do, el, tl, rl ],
   isXML: !0,
   serializer: sm
  }, Nm = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    200: {
     headersMapper: qa
    },
    default: {
     bodyMapper: An,
     headersMapper: La
    }
   },
   queryParameters: [ Xs, Io ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, So, Co, Lo, Uo, jo, el, tl, rl ],
   isXML: !0,
   serializer: sm
  }, Sm = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    202: {
     headersMapper: Da
    },
    default: {
     bodyMapper: An,
     headersMapper: ka
    }
   },
   queryParameters: [ Xs, Io ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, So, Co, ko, Ho, el, tl, rl ],
   isXML: !0,
   serializer: sm
  }, Cm = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    201: {
     headersMapper: Ha
    },
    default: {
     bodyMapper: An,
     headersMapper: Ua
    }
   },
   queryParameters: [ Xs, Nl ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, yo, No, So, Co, Jo, Yo, Zo, el, tl, rl, xl ],
   isXML: !0,
   serializer: sm
  }, Pm = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    202: {
     headersMapper: ja
    },
    default: {
     bodyMapper: An,
     headersMapper: Fa
    }
   },
   queryParameters: [ Xs ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, yo, No, So, Co, el, tl, rl, gl, yl, Sl, Cl, Pl, vl, wl, El, Rl, Tl, zl, Ol, Al ],
   isXML: !0,
   serializer: sm
  }, vm = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    202: {
     headersMapper: Va
    },
    default: {
     bodyMapper: An,
     headersMapper: $a
    }
   },
   queryParameters: [ Xs ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, yo, No, So, Co, el, tl, rl, gl, yl, xl, Sl, Pl, vl, wl, El, Tl, zl, Al, Il, _l, Bl, Ml, ql ],
   isXML: !0,
   serializer: sm
  }, wm = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    204: {
     headersMapper: Ka
    },
    default: {
     bodyMapper: An,
     headersMapper: Ga
    }
   },
   queryParameters: [ Xs, Ll, kl ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, No, Dl ],
   isXML: !0,
   serializer: sm
  }, Em = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    200: {
     headersMapper: Wa
    },
    202: {
     headersMapper: Wa
    },
    default: {
     bodyMapper: An,
     headersMapper: Xa
    }
   },
   queryParameters: [ Xs, Ko, Go, Hl ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, No, rl, Cl, Ul ],
   isXML: !0,
   serializer: sm
  }, Rm = {
   path: "/{containerName}/{blob}",
   httpMethod: "GET",
   responses: {
    200: {
     headersMapper: Qa
    },
    default: {
     bodyMapper: An,
     headersMapper: Ja
    }
   },
   queryParameters: [ Ws, Xs, oo ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys ],
   isXML: !0,
   serializer: sm
  }, Tm = {
   path: "/{containerName}/{blob}",
   httpMethod: "POST",
   responses: {
    200: {
     bodyMapper: {
      type: {
       name: "Stream"
      },
      serializedName: "parsedResponse"
     },
     headersMapper: Ya
    },
    206: {
     bodyMapper: {
      type: {
       name: "Stream"
      },
      serializedName: "parsedResponse"
     },
     headersMapper: Ya
    },
    default: {
     bodyMapper: An,
     headersMapper: Za
    }
   },
   requestBody: jl,
   queryParameters: [ Xs, Ko, Fl ],
   urlParameters: [ Ks ],
   headerParameters: [ Fs, $s, Qs, Js, No, So, Co, Jo, Yo, Zo, el, tl, rl ],
   isXML: !0,
   contentType: "application/xml; charset=utf-8",
   mediaType: "xml",
   serializer: sm
  }, zm = {
   path: "/{containerName}/{blob}",
   httpMethod: "GET",
   responses: {
    200: {
     bodyMapper: Un,
     headersMapper: es
    },
    default: {
     bodyMapper: An,
     headersMapper: ts
    }
   },
   queryParameters: [ Xs, Ko, Go, Vl ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, No, rl, $l, Kl, Gl, Wl ],
   isXML: !0,
   serializer: sm
  }, Om = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    204: {
     headersMapper: rs
    },
    default: {
     bodyMapper: An,
     headersMapper: ns
    }
   },
   requestBody: Xl,
   queryParameters: [ Xs, Go, Vl ],
   urlParameters: [ Ks ],
   headerParameters: [ Fs, $s, Qs, Js, No, rl, $l, Kl, Gl, Wl, Ql, Jl ],
   isXML: !0,
   contentType: "application/xml; charset=utf-8",
   mediaType: "xml",
   serializer: sm
  };
  class PageBlobImpl {
   client;
   constructor(e) {
    this.client = e;
   }
   create(e, t, r) {
    return this.client.sendOperationRequest({
     contentLength: e,
     blobContentLength: t,
     options: r
    }, Im);
   }
   uploadPages(e, t, r) {
    return this.client.sendOperationRequest({
     contentLength: e,
     body: t,
     options: r
    }, _m);
   }
   clearPages(e, t) {
    return this.client.sendOperationRequest({
     contentLength: e,
     options: t
    }, Bm);
   }
   uploadPagesFromURL(e, t, r, n, i) {
    return this.client.sendOperationRequest({
     sourceUrl: e,
     sourceRange: t,
     contentLength: r,
     range: n,
     options: i
    }, Mm);
   }
   getPageRanges(e) {
    return this.client.sendOperationRequest({
     options: e
    }, qm);
   }
   getPageRangesDiff(e) {
    return this.client.sendOperationRequest({
     options: e
    }, Lm);
   }
   resize(e, t) {
    return this.client.sendOperationRequest({
     blobContentLength: e,
     options: t
    }, Dm);
   }
   updateSequenceNumber(e, t) {
    return this.client.sendOperationRequest({
     sequenceNumberAction: e,
     options: t
    }, km);
   }
   copyIncremental(e, t) {
    return this.client.sendOperationRequest({
     copySource: e,
     options: t
    }, Hm);
   }
  }
  const Am = createSerializer(n, !0), Im = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    201: {
     headersMapper: as
    },
    default: {
     bodyMapper: An,
     headersMapper: ss
    }
   },
   queryParameters: [ Xs ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, mo, yo, No, So, Co, Jo, Yo, Zo, el, tl, rl, ll, cl, ml, dl, pl, ul, gl, yl, xl, Sl, zl, Al, Yl, Zl, ec ],
   isXML: !0,
   serializer: Am
  }, _m = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    201: {
     headersMapper: os
    },
    default: {
     bodyMapper: An,
     headersMapper: ls
    }
   },
   requestBody: rc,
   queryParameters: [ Xs, ic ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, mo, No, So, Co, Wo, Jo, Yo, Zo, el, tl, rl, xl, Ql, Jl, tc, nc, ac, sc, oc, lc ],
   isXML: !0,
   contentType: "application/xml; charset=utf-8",
   mediaType: "binary",
   serializer: Am
  }, Bm = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    201: {
     headersMapper: cs
    },
    default: {
     bodyMapper: An,
     headersMapper: ms
    }
   },
   queryParameters: [ Xs, ic ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, mo, No, So, Co, Wo, Jo, Yo, Zo, el, tl, rl, xl, sc, oc, lc, cc ],
   isXML: !0,
   serializer: Am
  }, Mm = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    201: {
     headersMapper: ds
    },
    default: {
     bodyMapper: An,
     headersMapper: ps
    }
   },
   queryParameters: [ Xs, ic ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, mo, No, So, Co, Jo, Yo, Zo, el, tl, rl, xl, Pl, vl, wl, El, _l, Bl, ql, ac, sc, oc, lc, mc, dc, pc, uc ],
   isXML: !0,
   serializer: Am
  }, qm = {
   path: "/{containerName}/{blob}",
   httpMethod: "GET",
   responses: {
    200: {
     bodyMapper: ri,
     headersMapper: us
    },
    default: {
     bodyMapper: An,
     headersMapper: hs
    }
   },
   queryParameters: [ Xs, ro, no, Ko, hc ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, No, So, Co, Wo, el, tl, rl ],
   isXML: !0,
   serializer: Am
  }, Lm = {
   path: "/{containerName}/{blob}",
   httpMethod: "GET",
   responses: {
    200: {
     bodyMapper: ri,
     headersMapper: gs
    },
    default: {
     bodyMapper: An,
     headersMapper: ys
    }
   },
   queryParameters: [ Xs, ro, no, Ko, hc, gc ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, No, So, Co, Wo, el, tl, rl, yc ],
   isXML: !0,
   serializer: Am
  }, Dm = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    200: {
     headersMapper: fs
    },
    default: {
     bodyMapper: An,
     headersMapper: bs
    }
   },
   queryParameters: [ Ws, Xs ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, No, So, Co, Jo, Yo, Zo, el, tl, rl, xl, Zl ],
   isXML: !0,
   serializer: Am
  }, km = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    200: {
     headersMapper: xs
    },
    default: {
     bodyMapper: An,
     headersMapper: Ns
    }
   },
   queryParameters: [ Ws, Xs ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, No, So, Co, el, tl, rl, ec, fc ],
   isXML: !0,
   serializer: Am
  }, Hm = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    202: {
     headersMapper: Ss
    },
    default: {
     bodyMapper: An,
     headersMapper: Cs
    }
   },
   queryParameters: [ Xs, bc ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, So, Co, el, tl, rl, Tl ],
   isXML: !0,
   serializer: Am
  };
  class AppendBlobImpl {
   client;
   constructor(e) {
    this.client = e;
   }
   create(e, t) {
    return this.client.sendOperationRequest({
     contentLength: e,
     options: t
    }, jm);
   }
   appendBlock(e, t, r) {
    return this.client.sendOperationRequest({
     contentLength: e,
     body: t,
     options: r
    }, Fm);
   }
   appendBlockFromUrl(e, t, r) {
    return this.client.sendOperationRequest({
     sourceUrl: e,
     contentLength: t,
     options: r
    }, Vm);
   }
   seal(e) {
    return this.client.sendOperationRequest({
     options: e
    }, $m);
   }
  }
  const Um = createSerializer(n, !0), jm = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    201: {
     headersMapper: Ps
    },
    default: {
     bodyMapper: An,
     headersMapper: vs
    }
   },
   queryParameters: [ Xs ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, mo, yo, No, So, Co, Jo, Yo, Zo, el, tl, rl, ll, cl, ml, dl, pl, ul, gl, yl, xl, zl, Al, xc ],
   isXML: !0,
   serializer: Um
  }, Fm = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    201: {
     headersMapper: ws
    },
    default: {
     bodyMapper: An,
     headersMapper: Es
    }
   },
   requestBody: rc,
   queryParameters: [ Xs, Nc ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, mo, No, So, Co, Jo, Yo, Zo, el, tl, rl, xl, Ql, Jl, tc, nc, Sc, Cc ],
   isXML: !0,
   contentType: "application/xml; charset=utf-8",
   mediaType: "binary",
   serializer: Um
  }, Vm = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    201: {
     headersMapper: Rs
    },
    default: {
     bodyMapper: An,
     headersMapper: Ts
    }
   },
   queryParameters: [ Xs, Nc ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, mo, No, So, Co, Jo, Yo, Zo, el, tl, rl, xl, Pl, vl, wl, El, _l, Bl, ql, Ql, mc, pc, Sc, Cc, Pc ],
   isXML: !0,
   serializer: Um
  }, $m = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    200: {
     headersMapper: zs
    },
    default: {
     bodyMapper: An,
     headersMapper: Os
    }
   },
   queryParameters: [ Xs, vc ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, No, So, Co, el, tl, Cc ],
   isXML: !0,
   serializer: Um
  };
  class BlockBlobImpl {
   client;
   constructor(e) {
    this.client = e;
   }
   upload(e, t, r) {
    return this.client.sendOperationRequest({
     contentLength: e,
     body: t,
     options: r
    }, Gm);
   }
   putBlobFromUrl(e, t, r) {
    return this.client.sendOperationRequest({
     contentLength: e,
     copySource: t,
     options: r
    }, Wm);
   }
   stageBlock(e, t, r, n) {
    return this.client.sendOperationRequest({
     blockId: e,
     contentLength: t,
     body: r,
     options: n
    }, Xm);
   }
   stageBlockFromURL(e, t, r, n) {
    return this.client.sendOperationRequest({
     blockId: e,
     contentLength: t,
     sourceUrl: r,
     options: n
    }, Qm);
   }
   commitBlockList(e, t) {
    return this.client.sendOperationRequest({
     blocks: e,
     options: t
    }, Jm);
   }
   getBlockList(e, t) {
    return this.client.sendOperationRequest({
     listType: e,
     options: t
    }, Ym);
   }
  }
  const Km = createSerializer(n, !0), Gm = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    201: {
     headersMapper: As
    },
    default: {
     bodyMapper: An,
     headersMapper: Is
    }
   },
   requestBody: rc,
   queryParameters: [ Xs ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, mo, yo, No, So, Co, Jo, Yo, Zo, el, tl, rl, ll, cl, ml, dl, pl, ul, gl, yl, xl, Sl, zl, Al, Ql, Jl, tc, nc, wc ],
   isXML: !0,
   contentType: "application/xml; charset=utf-8",
   mediaType: "binary",
   serializer: Km
  }, Wm = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    201: {
     headersMapper: _s
    },
    default: {
     bodyMapper: An,
     headersMapper: Bs
    }
   },
   queryParameters: [ Xs ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, mo, yo, No, So, Co, Jo, Yo, Zo, el, tl, rl, ll, cl, ml, dl, pl, ul, xl, Sl, Pl, vl, wl, El, Rl, Tl, zl, _l, Bl, Ml, ql, Ql, wc, Ec ],
   isXML: !0,
   serializer: Km
  }, Xm = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    201: {
     headersMapper: Ms
    },
    default: {
     bodyMapper: An,
     headersMapper: qs
    }
   },
   requestBody: rc,
   queryParameters: [ Xs, Rc, Tc ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, mo, No, Jo, Yo, Zo, xl, Ql, Jl, tc, nc ],
   isXML: !0,
   contentType: "application/xml; charset=utf-8",
   mediaType: "binary",
   serializer: Km
  }, Qm = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    201: {
     headersMapper: Ls
    },
    default: {
     bodyMapper: An,
     headersMapper: Ds
    }
   },
   queryParameters: [ Xs, Rc, Tc ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, mo, No, Jo, Yo, Zo, xl, Pl, vl, wl, El, _l, Bl, ql, mc, pc, Pc ],
   isXML: !0,
   serializer: Km
  }, Jm = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    201: {
     headersMapper: ks
    },
    default: {
     bodyMapper: An,
     headersMapper: Hs
    }
   },
   requestBody: zc,
   queryParameters: [ Xs, Oc ],
   urlParameters: [ Ks ],
   headerParameters: [ Fs, $s, Qs, Js, yo, No, So, Co, Jo, Yo, Zo, el, tl, rl, ll, cl, ml, dl, pl, ul, gl, yl, xl, Sl, zl, Al, Ql, Jl ],
   isXML: !0,
   contentType: "application/xml; charset=utf-8",
   mediaType: "xml",
   serializer: Km
  }, Ym = {
   path: "/{containerName}/{blob}",
   httpMethod: "GET",
   responses: {
    200: {
     bodyMapper: ei,
     headersMapper: Us
    },
    default: {
     bodyMapper: An,
     headersMapper: js
    }
   },
   queryParameters: [ Xs, Ko, Oc, Ac ],
   urlParameters: [ Ks ],
   headerParameters: [ Qs, Js, Ys, No, rl ],
   isXML: !0,
   serializer: Km
  };
  class StorageClient extends ExtendedServiceClient {
   url;
   version;
   constructor(e, t) {
    if (e === void 0) throw new Error("'url' cannot be null");
    t || (t = {});
    const r = {
     requestContentType: "application/json; charset=utf-8"
    }, n = "azsdk-js-azure-storage-blob/12.30.0", i = t.userAgentOptions && t.userAgentOptions.userAgentPrefix ? `${t.userAgentOptions.userAgentPrefix} ${n}` : `${n}`, a = {
     ...r,
     ...t,
     userAgentOptions: {
      userAgentPrefix: i
     },
     endpoint: t.endpoint ?? t.baseUri ?? "{url}"
    };
    super(a);
    this.url = e;
    this.version = t.version || "2026-02-06";
    this.service = new ServiceImpl(this);
    this.container = new ContainerImpl(this);
    this.blob = new BlobImpl(this);
    this.pageBlob = new PageBlobImpl(this);
    this.appendBlob = new AppendBlobImpl(this);
    this.blockBlob = new BlockBlobImpl(this);
   }
   service;
   container;
   blob;
   pageBlob;
   appendBlob;
   blockBlob;
  }
  class StorageContextClient extends StorageClient {
   async sendOperationRequest(e, t) {
    const r = {
     ...t
    };
    r.path !== "/{containerName}" && r.path !== "/{containerName}/{blob}" || (r.path = "");
    return super.sendOperationRequest(e, r);
   }
  }
  function utils_common_escapeURLPath(e) {
   const t = new URL(e);
   let r = t.pathname;
   r = r || "/";
   r = utils_utils_common_escape(r);
   t.pathname = r;
   return t.toString();
  }
  function utils_common_getProxyUriFromDevConnString(e) {
   let t = "";
   if (e.search("DevelopmentStorageProxyUri=") !== -1) {
    const r = e.split(";");
    for (const e of r) e.trim().startsWith("DevelopmentStorageProxyUri=") && (t = e.trim().match("DevelopmentStorageProxyUri=(.*)")[1]);
   }
   return t;
  }
  function utils_common_getValueInConnString(e, t) {
   const r = e.split(";");
   for (const e of r) if (e.trim().startsWith(t)) return e.trim().match(t + "=(.*)")[1];
   return "";
  }
  function utils_common_extractConnectionStringParts(e) {
   let t = "";
   if (e.startsWith("UseDevelopmentStorage=true")) {
    t = utils_common_getProxyUriFromDevConnString(e);
    e = gn;
   }
   let r = utils_common_getValueInConnString(e, "BlobEndpoint");
   r = r.endsWith("/") ? r.slice(0, -1) : r;
   if (e.search("DefaultEndpointsProtocol=") !== -1 && e.search("AccountKey=") !== -1) {
    let n = "", i = "", a = Buffer.from("accountKey", "base64"), s = "";
    i = utils_common_getValueInConnString(e, "AccountName");
    a = Buffer.from(utils_common_getValueInConnString(e, "AccountKey"), "base64");
    if (!r) {
     n = utils_common_getValueInConnString(e, "DefaultEndpointsProtocol");
     const t = n.toLowerCase();
     if (t !== "https" && t !== "http") throw new Error("Invalid DefaultEndpointsProtocol in the provided Connection String. Expecting 'https' or 'http'");
     s = utils_common_getValueInConnString(e, "EndpointSuffix");
     if (!s) throw new Error("Invalid EndpointSuffix in the provided Connection String");
     r = `${n}://${i}.blob.${s}`;
    }
    if (!i) throw new Error("Invalid AccountName in the provided Connection String");
    if (a.length === 0) throw new Error("Invalid AccountKey in the provided Connection String");
    return {
     kind: "AccountConnString",
     url: r,
     accountName: i,
     accountKey: a,
     proxyUri: t
    };
   }
   {
    let t = utils_common_getValueInConnString(e, "SharedAccessSignature"), n = utils_common_getValueInConnString(e, "AccountName");
    n || (n = utils_common_getAccountNameFromUrl(r));
    if (!r) throw new Error("Invalid BlobEndpoint in the provided SAS Connection String");
    if (!t) throw new Error("Invalid SharedAccessSignature in the provided SAS Connection String");
    t.startsWith("?") && (t = t.substring(1));
    return {
     kind: "SASConnString",
     url: r,
     accountName: n,
     accountSas: t
    };
   }
  }
  function utils_utils_common_escape(e) {
   return encodeURIComponent(e).replace(/%2F/g, "/").replace(/'/g, "%27").replace(/\+/g, "%20").replace(/%25/g, "%");
  }
  function utils_common_appendToURLPath(e, t) {
   const r = new URL(e);
   let n = r.pathname;
   n = n ? n.endsWith("/") ? `${n}${t}` : `${n}/${t}` : t;
   r.pathname = n;
   return r.toString();
  }
  function utils_common_setURLParameter(e, t, r) {
   const n = new URL(e), i = encodeURIComponent(t), a = r ? encodeURIComponent(r) : void 0, s = n.search === "" ? "?" : n.search, o = [];
   for (const e of s.slice(1).split("&")) if (e) {
    const [t] = e.split("=", 2);
    t !== i && o.push(e);
   }
   a && o.push(`${i}=${a}`);
   n.search = o.length ? `?${o.join("&")}` : "";
   return n.toString();
  }
  function utils_common_getURLParameter(e, t) {
   const r = new URL(e);
   return r.searchParams.get(t) ?? void 0;
  }
  function utils_common_getURLScheme(e) {
   try {
    const t = new URL(e);
    return t.protocol.endsWith(":") ? t.protocol.slice(0, -1) : t.protocol;
   } catch (e) {
    return;
   }
  }
  function utils_common_appendToURLQuery(e, t) {
   const r = new URL(e);
   let n = r.search;
   n ? n += "&" + t : n = t;
   r.search = n;
   return r.toString();
  }
  function utils_common_truncatedISO8061Date(e, t = !0) {
   const r = e.toISOString();
   return t ? r.substring(0, r.length - 1) + "0000Z" : r.substring(0, r.length - 5) + "Z";
  }
  function base64encode(e) {
   return he ? Buffer.from(e).toString("base64") : btoa(e);
  }
  function utils_common_generateBlockID(e, t) {
   const r = 48, n = 6, i = r - n;
   e.length > i && (e = e.slice(0, i));
   const a = e + utils_common_padStart(t.toString(), r - e.length, "0");
   return base64encode(a);
  }
  function utils_common_padStart(e, t, r = " ") {
   if (String.prototype.padStart) return e.padStart(t, r);
   r = r || " ";
   if (e.length > t) return e;
   t -= e.length;
   t > r.length && (r += r.repeat(t / r.length));
   return r.slice(0, t) + e;
  }
  function utils_common_iEqual(e, t) {
   return e.toLocaleLowerCase() === t.toLocaleLowerCase();
  }
  function utils_common_getAccountNameFromUrl(e) {
   const t = new URL(e);
   let r;
   try {
    r = t.hostname.split(".")[1] === "blob" ? t.hostname.split(".")[0] : utils_common_isIpEndpointStyle(t) ? t.pathname.split("/")[1] : "";
    return r;
   } catch (e) {
    throw new Error("Unable to extract accountName with provided information.");
   }
  }
  function utils_common_isIpEndpointStyle(e) {
   const t = e.host;
   return /^.*:.*:.*$|^(localhost|host.docker.internal)(:[0-9]+)?$|^(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(\.(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}(:[0-9]+)?$/.test(t) || Boolean(e.port) && Nn.includes(e.port);
  }
  function toBlobTagsString(e) {
   if (e === void 0) return;
   const t = [];
   for (const r in e) if (Object.prototype.hasOwnProperty.call(e, r)) {
    const n = e[r];
    t.push(`${encodeURIComponent(r)}=${encodeURIComponent(n)}`);
   }
   return t.join("&");
  }
  function toBlobTags(e) {
   if (e === void 0) return;
   const t = {
    blobTagSet: []
   };
   for (const r in e) if (Object.prototype.hasOwnProperty.call(e, r)) {
    const n = e[r];
    t.blobTagSet.push({
     key: r,
     value: n
    });
   }
   return t;
  }
  function toTags(e) {
   if (e === void 0) return;
   const t = {};
   for (const r of e.blobTagSet) t[r.key] = r.value;
   return t;
  }
  function toQuerySerialization(e) {
   if (e !== void 0) switch (e.kind) {
   case "csv":
    return {
     format: {
      type: "delimited",
      delimitedTextConfiguration: {
       columnSeparator: e.columnSeparator || ",",
       fieldQuote: e.fieldQuote || "",
       recordSeparator: e.recordSeparator,
       escapeChar: e.escapeCharacter || "",
       headersPresent: e.hasHeaders || !1
      }
     }
    };

   case "json":
    return {
     format: {
      type: "json",
      jsonTextConfiguration: {
       recordSeparator: e.recordSeparator
      }
     }
    };

   case "arrow":
    return {
     format: {
      type: "arrow",
      arrowConfiguration: {
       schema: e.schema
      }
     }
    };

   case "parquet":
    return {
     format: {
      type: "parquet"
     }
    };

   default:
    throw Error("Invalid BlobQueryTextConfiguration.");
   }
  }
  function parseObjectReplicationRecord(e) {
   if (!e) return;
   if ("policy-id" in e) return;
   const t = [];
   for (const r in e) {
    const n = r.split("_"), i = "or-";
    n[0].startsWith(i) && (n[0] = n[0].substring(i.length));
    const a = {
     ruleId: n[1],
     replicationStatus: e[r]
    }, s = t.findIndex(e => e.policyId === n[0]);
    s > -1 ? t[s].rules.push(a) : t.push({
     policyId: n[0],
     rules: [ a ]
    });
   }
   return t;
  }
  function utils_common_httpAuthorizationToString(e) {
   return e ? e.scheme + " " + e.value : void 0;
  }
  function* ExtractPageRangeInfoItems(e) {
   let t = [], r = [];
   e.pageRange && (t = e.pageRange);
   e.clearRange && (r = e.clearRange);
   let n = 0, i = 0;
   while (n < t.length && i < r.length) if (t[n].start < r[i].start) {
    yield {
     start: t[n].start,
     end: t[n].end,
     isClear: !1
    };
    ++n;
   } else {
    yield {
     start: r[i].start,
     end: r[i].end,
     isClear: !0
    };
    ++i;
   }
   for (;n < t.length; ++n) yield {
    start: t[n].start,
    end: t[n].end,
    isClear: !1
   };
   for (;i < r.length; ++i) yield {
    start: r[i].start,
    end: r[i].end,
    isClear: !0
   };
  }
  function utils_common_assertResponse(e) {
   if ("_response" in e) return e;
   throw new TypeError(`Unexpected response object ${e}`);
  }
  class StorageClient_StorageClient {
   url;
   accountName;
   pipeline;
   credential;
   storageClientContext;
   isHttps;
   constructor(e, t) {
    this.url = utils_common_escapeURLPath(e);
    this.accountName = utils_common_getAccountNameFromUrl(e);
    this.pipeline = t;
    this.storageClientContext = new StorageContextClient(this.url, getCoreClientOptions(t));
    this.isHttps = utils_common_iEqual(utils_common_getURLScheme(this.url) || "", "https");
    this.credential = getCredentialFromPipeline(t);
    const r = this.storageClientContext;
    r.requestContentType = void 0;
   }
  }
  const Zm = tracingClient_createTracingClient({
   packageName: "@azure/storage-blob",
   packageVersion: en,
   namespace: "Microsoft.Storage"
  });
  class BlobSASPermissions {
   static parse(e) {
    const t = new BlobSASPermissions;
    for (const r of e) switch (r) {
    case "r":
     t.read = !0;
     break;

    case "a":
     t.add = !0;
     break;

    case "c":
     t.create = !0;
     break;

    case "w":
     t.write = !0;
     break;

    case "d":
     t.delete = !0;
     break;

    case "x":
     t.deleteVersion = !0;
     break;

    case "t":
     t.tag = !0;
     break;

    case "m":
     t.move = !0;
     break;

    case "e":
     t.execute = !0;
     break;

    case "i":
     t.setImmutabilityPolicy = !0;
     break;

    case "y":
     t.permanentDelete = !0;
     break;

    default:
     throw new RangeError(`Invalid permission: ${r}`);
    }
    return t;
   }
   static from(e) {
    const t = new BlobSASPermissions;
    e.read && (t.read = !0);
    e.add && (t.add = !0);
    e.create && (t.create = !0);
    e.write && (t.write = !0);
    e.delete && (t.delete = !0);
    e.deleteVersion && (t.deleteVersion = !0);
    e.tag && (t.tag = !0);
    e.move && (t.move = !0);
    e.execute && (t.execute = !0);
    e.setImmutabilityPolicy && (t.setImmutabilityPolicy = !0);
    e.permanentDelete && (t.permanentDelete = !0);
    return t;
   }
   read=!1;
   add=!1;
   create=!1;
   write=!1;
   delete=!1;
   deleteVersion=!1;
   tag=!1;
   move=!1;
   execute=!1;
   setImmutabilityPolicy=!1;
   permanentDelete=!1;
   toString() {
    const e = [];
    this.read && e.push("r");
    this.add && e.push("a");
    this.create && e.push("c");
    this.write && e.push("w");
    this.delete && e.push("d");
    this.deleteVersion && e.push("x");
    this.tag && e.push("t");
    this.move && e.push("m");
    this.execute && e.push("e");
    this.setImmutabilityPolicy && e.push("i");
    this.permanentDelete && e.push("y");
    return e.join("");
   }
  }
  class ContainerSASPermissions {
   static parse(e) {
    const t = new ContainerSASPermissions;
    for (const r of e) switch (r) {
    case "r":
     t.read = !0;
     break;

    case "a":
     t.add = !0;
     break;

    case "c":
     t.create = !0;
     break;

    case "w":
     t.write = !0;
     break;

    case "d":
     t.delete = !0;
     break;

    case "l":
     t.list = !0;
     break;

    case "t":
     t.tag = !0;
     break;

    case "x":
     t.deleteVersion = !0;
     break;

    case "m":
     t.move = !0;
     break;

    case "e":
     t.execute = !0;
     break;

    case "i":
     t.setImmutabilityPolicy = !0;
     break;

    case "y":
     t.permanentDelete = !0;
     break;

    case "f":
     t.filterByTags = !0;
     break;

    default:
     throw new RangeError(`Invalid permission ${r}`);
    }
    return t;
   }
   static from(e) {
    const t = new ContainerSASPermissions;
    e.read && (t.read = !0);
    e.add && (t.add = !0);
    e.create && (t.create = !0);
    e.write && (t.write = !0);
    e.delete && (t.delete = !0);
    e.list && (t.list = !0);
    e.deleteVersion && (t.deleteVersion = !0);
    e.tag && (t.tag = !0);
    e.move && (t.move = !0);
    e.execute && (t.execute = !0);
    e.setImmutabilityPolicy && (t.setImmutabilityPolicy = !0);
    e.permanentDelete && (t.permanentDelete = !0);
    e.filterByTags && (t.filterByTags = !0);
    return t;
   }
   read=!1;
   add=!1;
   create=!1;
   write=!1;
   delete=!1;
   deleteVersion=!1;
   list=!1;
   tag=!1;
   move=!1;
   execute=!1;
   setImmutabilityPolicy=!1;
   permanentDelete=!1;
   filterByTags=!1;
   toString() {
    const e = [];
    this.read && e.push("r");
    this.add && e.push("a");
    this.create && e.push("c");
    this.write && e.push("w");
    this.delete && e.push("d");
    this.deleteVersion && e.push("x");
    this.list && e.push("l");
    this.tag && e.push("t");
    this.move && e.push("m");
    this.execute && e.push("e");
    this.setImmutabilityPolicy && e.push("i");
    this.permanentDelete && e.push("y");
    this.filterByTags && e.push("f");
    return e.join("");
   }
  }
  function ipRangeToString(e) {
   return e.end ? `${e.start}-${e.end}` : e.start;
  }
  var ed;
  (function(e) {
   e.Https = "https";
   e.HttpsAndHttp = "https,http";
  })(ed || (ed = {}));
  class SASQueryParameters {
   version;
   protocol;
   startsOn;
   expiresOn;
   permissions;
   services;
   resourceTypes;
   identifier;
   delegatedUserObjectId;
   encryptionScope;
   resource;
   signature;
   cacheControl;
   contentDisposition;
   contentEncoding;
   contentLanguage;
   contentType;
   ipRangeInner;
   signedOid;
   signedTenantId;
   signedStartsOn;
   signedExpiresOn;
   signedService;
   signedVersion;
   preauthorizedAgentObjectId;
   correlationId;
   get ipRange() {
    if (this.ipRangeInner) return {
     end: this.ipRangeInner.end,
     start: this.ipRangeInner.start
    };
   }
   constructor(e, t, r, n, i, a, s, o, l, c, m, d, p, u, h, g, y, f, b, x, N) {
    this.version = e;
    this.signature = t;
    if (r !== void 0 && typeof r != "string") {
     this.permissions = r.permissions;
     this.services = r.services;
     this.resourceTypes = r.resourceTypes;
     this.protocol = r.protocol;
     this.startsOn = r.startsOn;
     this.expiresOn = r.expiresOn;
     this.ipRangeInner = r.ipRange;
     this.identifier = r.identifier;
     this.delegatedUserObjectId = r.delegatedUserObjectId;
     this.encryptionScope = r.encryptionScope;
     this.resource = r.resource;
     this.cacheControl = r.cacheControl;
     this.contentDisposition = r.contentDisposition;
     this.contentEncoding = r.contentEncoding;
     this.contentLanguage = r.contentLanguage;
     this.contentType = r.contentType;
     if (r.userDelegationKey) {
      this.signedOid = r.userDelegationKey.signedObjectId;
      this.signedTenantId = r.userDelegationKey.signedTenantId;
      this.signedStartsOn = r.userDelegationKey.signedStartsOn;
      this.signedExpiresOn = r.userDelegationKey.signedExpiresOn;
      this.signedService = r.userDelegationKey.signedService;
      this.signedVersion = r.userDelegationKey.signedVersion;
      this.preauthorizedAgentObjectId = r.preauthorizedAgentObjectId;
      this.correlationId = r.correlationId;
     }
    } else {
     this.services = n;
     this.resourceTypes = i;
     this.expiresOn = o;
     this.permissions = r;
     this.protocol = a;
     this.startsOn = s;
     this.ipRangeInner = l;
     this.delegatedUserObjectId = N;
     this.encryptionScope = x;
     this.identifier = c;
     this.resource = m;
     this.cacheControl = d;
     this.contentDisposition = p;
     this.contentEncoding = u;
     this.contentLanguage = h;
     this.contentType = g;
     if (y) {
      this.signedOid = y.signedObjectId;
      this.signedTenantId = y.signedTenantId;
      this.signedStartsOn = y.signedStartsOn;
      this.signedExpiresOn = y.signedExpiresOn;
      this.signedService = y.signedService;
      this.signedVersion = y.signedVersion;
      this.preauthorizedAgentObjectId = f;
      this.correlationId = b;
     }
    }
   }
   toString() {
    const e = [ "sv", "ss", "srt", "spr", "st", "se", "sip", "si", "ses", "skoid", "sktid", "skt", "ske", "sks", "skv", "sr", "sp", "sig", "rscc", "rscd", "rsce", "rscl", "rsct", "saoid", "scid", "sduoid" ], t = [];
    for (const r of e) switch (r) {
    case "sv":
     this.tryAppendQueryParameter(t, r, this.version);
     break;

    case "ss":
     this.tryAppendQueryParameter(t, r, this.services);
     break;

    case "srt":
     this.tryAppendQueryParameter(t, r, this.resourceTypes);
     break;

    case "spr":
     this.tryAppendQueryParameter(t, r, this.protocol);
     break;

    case "st":
     this.tryAppendQueryParameter(t, r, this.startsOn ? utils_common_truncatedISO8061Date(this.startsOn, !1) : void 0);
     break;

    case "se":
     this.tryAppendQueryParameter(t, r, this.expiresOn ? utils_common_truncatedISO8061Date(this.expiresOn, !1) : void 0);
     break;

    case "sip":
     this.tryAppendQueryParameter(t, r, this.ipRange ? ipRangeToString(this.ipRange) : void 0);
     break;

    case "si":
     this.tryAppendQueryParameter(t, r, this.identifier);
     break;

    case "ses":
     this.tryAppendQueryParameter(t, r, this.encryptionScope);
     break;

    case "skoid":
     this.tryAppendQueryParameter(t, r, this.signedOid);
     break;

    case "sktid":
     this.tryAppendQueryParameter(t, r, this.signedTenantId);
     break;

    case "skt":
     this.tryAppendQueryParameter(t, r, this.signedStartsOn ? utils_common_truncatedISO8061Date(this.signedStartsOn, !1) : void 0);
     break;

    case "ske":
     this.tryAppendQueryParameter(t, r, this.signedExpiresOn ? utils_common_truncatedISO8061Date(this.signedExpiresOn, !1) : void 0);
     break;

    case "sks":
     this.tryAppendQueryParameter(t, r, this.signedService);
     break;

    case "skv":
     this.tryAppendQueryParameter(t, r, this.signedVersion);
     break;

    case "sr":
     this.tryAppendQueryParameter(t, r, this.resource);
     break;

    case "sp":
     this.tryAppendQueryParameter(t, r, this.permissions);
     break;

    case "sig":
     this.tryAppendQueryParameter(t, r, this.signature);
     break;

    case "rscc":
     this.tryAppendQueryParameter(t, r, this.cacheControl);
     break;

    case "rscd":
     this.tryAppendQueryParameter(t, r, this.contentDisposition);
     break;

    case "rsce":
     this.tryAppendQueryParameter(t, r, this.contentEncoding);
     break;

    case "rscl":
     this.tryAppendQueryParameter(t, r, this.contentLanguage);
     break;

    case "rsct":
     this.tryAppendQueryParameter(t, r, this.contentType);
     break;

    case "saoid":
     this.tryAppendQueryParameter(t, r, this.preauthorizedAgentObjectId);
     break;

    case "scid":
     this.tryAppendQueryParameter(t, r, this.correlationId);
     break;

    case "sduoid":
     this.tryAppendQueryParameter(t, r, this.delegatedUserObjectId);
     break;
    }
    return t.join("&");
   }
   tryAppendQueryParameter(e, t, r) {
    if (r) {
     t = encodeURIComponent(t);
     r = encodeURIComponent(r);
     t.length > 0 && r.length > 0 && e.push(`${t}=${r}`);
    }
   }
  }
  function generateBlobSASQueryParameters(e, t, r) {
   return generateBlobSASQueryParametersInternal(e, t, r).sasQueryParameters;
  }
  function generateBlobSASQueryParametersInternal(e, t, r) {
   const n = e.version ? e.version : tn, i = t instanceof StorageSharedKeyCredential ? t : void 0;
   let a;
   i === void 0 && r !== void 0 && (a = new UserDelegationKeyCredential(r, t));
   if (i === void 0 && a === void 0) throw TypeError("Invalid sharedKeyCredential, userDelegationKey or accountName.");
   if (n >= "2020-12-06") return i !== void 0 ? generateBlobSASQueryParameters20201206(e, i) : n >= "2025-07-05" ? generateBlobSASQueryParametersUDK20250705(e, a) : generateBlobSASQueryParametersUDK20201206(e, a);
   if (n >= "2018-11-09") return i !== void 0 ? generateBlobSASQueryParameters20181109(e, i) : n >= "2020-02-10" ? generateBlobSASQueryParametersUDK20200210(e, a) : generateBlobSASQueryParametersUDK20181109(e, a);
   if (n >= "2015-04-05") {
    if (i !== void 0) return generateBlobSASQueryParameters20150405(e, i);
    throw new RangeError("'version' must be >= '2018-11-09' when generating user delegation SAS using user delegation key.");
   }
   throw new RangeError("'version' must be >= '2015-04-05'.");
  }
  function generateBlobSASQueryParameters20150405(e, t) {
   e = SASSignatureValuesSanityCheckAndAutofill(e);
   if (!(e.identifier || e.permissions && e.expiresOn)) throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.");
   let r, n = "c";
   e.blobName && (n = "b");
   e.permissions && (r = e.blobName ? BlobSASPermissions.parse(e.permissions.toString()).toString() : ContainerSASPermissions.parse(e.permissions.toString()).toString());
   const i = [ r || "", e.startsOn ? utils_common_truncatedISO8061Date(e.startsOn, !1) : "", e.expiresOn ? utils_common_truncatedISO8061Date(e.expiresOn, !1) : "", getCanonicalName(t.accountName, e.containerName, e.blobName), e.identifier, e.ipRange ? ipRangeToString(e.ipRange) : "", e.protocol ? e.protocol : "", e.version, e.cacheControl ? e.cacheControl : "", e.contentDisposition ? e.contentDisposition : "", e.contentEncoding ? e.contentEncoding : "", e.contentLanguage ? e.contentLanguage : "", e.contentType ? e.contentType : "" ].join("\n"), a = t.computeHMACSHA256(i);
   return {
    sasQueryParameters: new SASQueryParameters(e.version, a, r, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType),
    stringToSign: i
   };
  }
  function generateBlobSASQueryParameters20181109(e, t) {
   e = SASSignatureValuesSanityCheckAndAutofill(e);
   if (!(e.identifier || e.permissions && e.expiresOn)) throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.");
   let r, n = "c", i = e.snapshotTime;
   if (e.blobName) {
    n = "b";
    if (e.snapshotTime) n = "bs"; else if (e.versionId) {
     n = "bv";
     i = e.versionId;
    }
   }
   e.permissions && (r = e.blobName ? BlobSASPermissions.parse(e.permissions.toString()).toString() : ContainerSASPermissions.parse(e.permissions.toString()).toString());
   const a = [ r || "", e.startsOn ? utils_common_truncatedISO8061Date(e.startsOn, !1) : "", e.expiresOn ? utils_common_truncatedISO8061Date(e.expiresOn, !1) : "", getCanonicalName(t.accountName, e.containerName, e.blobName), e.identifier, e.ipRange ? ipRangeToString(e.ipRange) : "", e.protocol ? e.protocol : "", e.version, n, i, e.cacheControl ? e.cacheControl : "", e.contentDisposition ? e.contentDisposition : "", e.contentEncoding ? e.contentEncoding : "", e.contentLanguage ? e.contentLanguage : "", e.contentType ? e.contentType : "" ].join("\n"), s = t.computeHMACSHA256(a);
   return {
    sasQueryParameters: new SASQueryParameters(e.version, s, r, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType),
    stringToSign: a
   };
  }
  function generateBlobSASQueryParameters20201206(e, t) {
   e = SASSignatureValuesSanityCheckAndAutofill(e);
   if (!(e.identifier || e.permissions && e.expiresOn)) throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.");
   let r, n = "c", i = e.snapshotTime;
   if (e.blobName) {
    n = "b";
    if (e.snapshotTime) n = "bs"; else if (e.versionId) {
     n = "bv";
     i = e.versionId;
    }
   }
   e.permissions && (r = e.blobName ? BlobSASPermissions.parse(e.permissions.toString()).toString() : ContainerSASPermissions.parse(e.permissions.toString()).toString());
   const a = [ r || "", e.startsOn ? utils_common_truncatedISO8061Date(e.startsOn, !1) : "", e.expiresOn ? utils_common_truncatedISO8061Date(e.expiresOn, !1) : "", getCanonicalName(t.accountName, e.containerName, e.blobName), e.identifier, e.ipRange ? ipRangeToString(e.ipRange) : "", e.protocol ? e.protocol : "", e.version, n, i, e.encryptionScope, e.cacheControl ? e.cacheControl : "", e.contentDisposition ? e.contentDisposition : "", e.contentEncoding ? e.contentEncoding : "", e.contentLanguage ? e.contentLanguage : "", e.contentType ? e.contentType : "" ].join("\n"), s = t.computeHMACSHA256(a);
   return {
    sasQueryParameters: new SASQueryParameters(e.version, s, r, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType, void 0, void 0, void 0, e.encryptionScope),
    stringToSign: a
   };
  }
  function generateBlobSASQueryParametersUDK20181109(e, t) {
   e = SASSignatureValuesSanityCheckAndAutofill(e);
   if (!e.permissions || !e.expiresOn) throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.");
   let r, n = "c", i = e.snapshotTime;
   if (e.blobName) {
    n = "b";
    if (e.snapshotTime) n = "bs"; else if (e.versionId) {
     n = "bv";
     i = e.versionId;
    }
   }
   e.permissions && (r = e.blobName ? BlobSASPermissions.parse(e.permissions.toString()).toString() : ContainerSASPermissions.parse(e.permissions.toString()).toString());
   const a = [ r || "", e.startsOn ? utils_common_truncatedISO8061Date(e.startsOn, !1) : "", e.expiresOn ? utils_common_truncatedISO8061Date(e.expiresOn, !1) : "", getCanonicalName(t.accountName, e.containerName, e.blobName), t.userDelegationKey.signedObjectId, t.userDelegationKey.signedTenantId, t.userDelegationKey.signedStartsOn ? utils_common_truncatedISO8061Date(t.userDelegationKey.signedStartsOn, !1) : "", t.userDelegationKey.signedExpiresOn ? utils_common_truncatedISO8061Date(t.userDelegationKey.signedExpiresOn, !1) : "", t.userDelegationKey.signedService, t.userDelegationKey.signedVersion, e.ipRange ? ipRangeToString(e.ipRange) : "", e.protocol ? e.protocol : "", e.version, n, i, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType ].join("\n"), s = t.computeHMACSHA256(a);
   return {
    sasQueryParameters: new SASQueryParameters(e.version, s, r, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType, t.userDelegationKey),
    stringToSign: a
   };
  }
  function generateBlobSASQueryParametersUDK20200210(e, t) {
   e = SASSignatureValuesSanityCheckAndAutofill(e);
   if (!e.permissions || !e.expiresOn) throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.");
   let r, n = "c", i = e.snapshotTime;
   if (e.blobName) {
    n = "b";
    if (e.snapshotTime) n = "bs"; else if (e.versionId) {
     n = "bv";
     i = e.versionId;
    }
   }
   e.permissions && (r = e.blobName ? BlobSASPermissions.parse(e.permissions.toString()).toString() : ContainerSASPermissions.parse(e.permissions.toString()).toString());
   const a = [ r || "", e.startsOn ? utils_common_truncatedISO8061Date(e.startsOn, !1) : "", e.expiresOn ? utils_common_truncatedISO8061Date(e.expiresOn, !1) : "", getCanonicalName(t.accountName, e.containerName, e.blobName), t.userDelegationKey.signedObjectId, t.userDelegationKey.signedTenantId, t.userDelegationKey.signedStartsOn ? utils_common_truncatedISO8061Date(t.userDelegationKey.signedStartsOn, !1) : "", t.userDelegationKey.signedExpiresOn ? utils_common_truncatedISO8061Date(t.userDelegationKey.signedExpiresOn, !1) : "", t.userDelegationKey.signedService, t.userDelegationKey.signedVersion, e.preauthorizedAgentObjectId, void 0, e.correlationId, e.ipRange ? ipRangeToString(e.ipRange) : "", e.protocol ? e.protocol : "", e.version, n, i, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType ].join("\n"), s = t.computeHMACSHA256(a);
   return {
    sasQueryParameters: new SASQueryParameters(e.version, s, r, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType, t.userDelegationKey, e.preauthorizedAgentObjectId, e.correlationId),
    stringToSign: a
   };
  }
  function generateBlobSASQueryParametersUDK20201206(e, t) {
   e = SASSignatureValuesSanityCheckAndAutofill(e);
   if (!e.permissions || !e.expiresOn) throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.");
   let r, n = "c", i = e.snapshotTime;
   if (e.blobName) {
    n = "b";
    if (e.snapshotTime) n = "bs"; else if (e.versionId) {
     n = "bv";
     i = e.versionId;
    }
   }
   e.permissions && (r = e.blobName ? BlobSASPermissions.parse(e.permissions.toString()).toString() : ContainerSASPermissions.parse(e.permissions.toString()).toString());
   const a = [ r || "", e.startsOn ? utils_common_truncatedISO8061Date(e.startsOn, !1) : "", e.expiresOn ? utils_common_truncatedISO8061Date(e.expiresOn, !1) : "", getCanonicalName(t.accountName, e.containerName, e.blobName), t.userDelegationKey.signedObjectId, t.userDelegationKey.signedTenantId, t.userDelegationKey.signedStartsOn ? utils_common_truncatedISO8061Date(t.userDelegationKey.signedStartsOn, !1) : "", t.userDelegationKey.signedExpiresOn ? utils_common_truncatedISO8061Date(t.userDelegationKey.signedExpiresOn, !1) : "", t.userDelegationKey.signedService, t.userDelegationKey.signedVersion, e.preauthorizedAgentObjectId, void 0, e.correlationId, e.ipRange ? ipRangeToString(e.ipRange) : "", e.protocol ? e.protocol : "", e.version, n, i, e.encryptionScope, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType ].join("\n"), s = t.computeHMACSHA256(a);
   return {
    sasQueryParameters: new SASQueryParameters(e.version, s, r, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType, t.userDelegationKey, e.preauthorizedAgentObjectId, e.correlationId, e.encryptionScope),
    stringToSign: a
   };
  }
  function generateBlobSASQueryParametersUDK20250705(e, t) {
   e = SASSignatureValuesSanityCheckAndAutofill(e);
   if (!e.permissions || !e.expiresOn) throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.");
   let r, n = "c", i = e.snapshotTime;
   if (e.blobName) {
    n = "b";
    if (e.snapshotTime) n = "bs"; else if (e.versionId) {
     n = "bv";
     i = e.versionId;
    }
   }
   e.permissions && (r = e.blobName ? BlobSASPermissions.parse(e.permissions.toString()).toString() : ContainerSASPermissions.parse(e.permissions.toString()).toString());
   const a = [ r || "", e.startsOn ? utils_common_truncatedISO8061Date(e.startsOn, !1) : "", e.expiresOn ? utils_common_truncatedISO8061Date(e.expiresOn, !1) : "", getCanonicalName(t.accountName, e.containerName, e.blobName), t.userDelegationKey.signedObjectId, t.userDelegationKey.signedTenantId, t.userDelegationKey.signedStartsOn ? utils_common_truncatedISO8061Date(t.userDelegationKey.signedStartsOn, !1) : "", t.userDelegationKey.signedExpiresOn ? utils_common_truncatedISO8061Date(t.userDelegationKey.signedExpiresOn, !1) : "", t.userDelegationKey.signedService, t.userDelegationKey.signedVersion, e.preauthorizedAgentObjectId, void 0, e.correlationId, void 0, e.delegatedUserObjectId, e.ipRange ? ipRangeToString(e.ipRange) : "", e.protocol ? e.protocol : "", e.version, n, i, e.encryptionScope, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType ].join("\n"), s = t.computeHMACSHA256(a);
   return {
    sasQueryParameters: new SASQueryParameters(e.version, s, r, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType, t.userDelegationKey, e.preauthorizedAgentObjectId, e.correlationId, e.encryptionScope, e.delegatedUserObjectId),
    stringToSign: a
   };
  }
  function getCanonicalName(e, t, r) {
   const n = [ `/blob/${e}/${t}` ];
   r && n.push(`/${r}`);
   return n.join("");
  }
  function SASSignatureValuesSanityCheckAndAutofill(e) {
   const t = e.version ? e.version : tn;
   if (e.snapshotTime && t < "2018-11-09") throw RangeError("'version' must be >= '2018-11-09' when providing 'snapshotTime'.");
   if (e.blobName === void 0 && e.snapshotTime) throw RangeError("Must provide 'blobName' when providing 'snapshotTime'.");
   if (e.versionId && t < "2019-10-10") throw RangeError("'version' must be >= '2019-10-10' when providing 'versionId'.");
   if (e.blobName === void 0 && e.versionId) throw RangeError("Must provide 'blobName' when providing 'versionId'.");
   if (e.permissions && e.permissions.setImmutabilityPolicy && t < "2020-08-04") throw RangeError("'version' must be >= '2020-08-04' when provided 'i' permission.");
   if (e.permissions && e.permissions.deleteVersion && t < "2019-10-10") throw RangeError("'version' must be >= '2019-10-10' when providing 'x' permission.");
   if (e.permissions && e.permissions.permanentDelete && t < "2019-10-10") throw RangeError("'version' must be >= '2019-10-10' when providing 'y' permission.");
   if (e.permissions && e.permissions.tag && t < "2019-12-12") throw RangeError("'version' must be >= '2019-12-12' when providing 't' permission.");
   if (t < "2020-02-10" && e.permissions && (e.permissions.move || e.permissions.execute)) throw RangeError("'version' must be >= '2020-02-10' when providing the 'm' or 'e' permission.");
   if (t < "2021-04-10" && e.permissions && e.permissions.filterByTags) throw RangeError("'version' must be >= '2021-04-10' when providing the 'f' permission.");
   if (t < "2020-02-10" && (e.preauthorizedAgentObjectId || e.correlationId)) throw RangeError("'version' must be >= '2020-02-10' when providing 'preauthorizedAgentObjectId' or 'correlationId'.");
   if (e.encryptionScope && t < "2020-12-06") throw RangeError("'version' must be >= '2020-12-06' when provided 'encryptionScope' in SAS.");
   e.version = t;
   return e;
  }
  class BlobLeaseClient {
   _leaseId;
   _url;
   _containerOrBlobOperation;
   _isContainer;
   get leaseId() {
    return this._leaseId;
   }
   get url() {
    return this._url;
   }
   constructor(e, t) {
    const r = e.storageClientContext;
    this._url = e.url;
    if (e.name === void 0) {
     this._isContainer = !0;
     this._containerOrBlobOperation = r.container;
    } else {
     this._isContainer = !1;
     this._containerOrBlobOperation = r.blob;
    }
    t || (t = esm_randomUUID());
    this._leaseId = t;
   }
   async acquireLease(e, t = {}) {
    if (this._isContainer && (t.conditions?.ifMatch && t.conditions?.ifMatch !== pn || t.conditions?.ifNoneMatch && t.conditions?.ifNoneMatch !== pn || t.conditions?.tagConditions)) throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.");
    return Zm.withSpan("BlobLeaseClient-acquireLease", t, async r => utils_common_assertResponse(await this._containerOrBlobOperation.acquireLease({
     abortSignal: t.abortSignal,
     duration: e,
     modifiedAccessConditions: {
      ...t.conditions,
      ifTags: t.conditions?.tagConditions
     },
     proposedLeaseId: this._leaseId,
     tracingOptions: r.tracingOptions
    })));
   }
   async changeLease(e, t = {}) {
    if (this._isContainer && (t.conditions?.ifMatch && t.conditions?.ifMatch !== pn || t.conditions?.ifNoneMatch && t.conditions?.ifNoneMatch !== pn || t.conditions?.tagConditions)) throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.");
    return Zm.withSpan("BlobLeaseClient-changeLease", t, async r => {
     const n = utils_common_assertResponse(await this._containerOrBlobOperation.changeLease(this._leaseId, e, {
      abortSignal: t.abortSignal,
      modifiedAccessConditions: {
       ...t.conditions,
       ifTags: t.conditions?.tagConditions
      },
      tracingOptions: r.tracingOptions
     }));
     this._leaseId = e;
     return n;
    });
   }
   async releaseLease(e = {}) {
    if (this._isContainer && (e.conditions?.ifMatch && e.conditions?.ifMatch !== pn || e.conditions?.ifNoneMatch && e.conditions?.ifNoneMatch !== pn || e.conditions?.tagConditions)) throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.");
    return Zm.withSpan("BlobLeaseClient-releaseLease", e, async t => utils_common_assertResponse(await this._containerOrBlobOperation.releaseLease(this._leaseId, {
     abortSignal: e.abortSignal,
     modifiedAccessConditions: {
      ...e.conditions,
      ifTags: e.conditions?.tagConditions
     },
     tracingOptions: t.tracingOptions
    })));
   }
   async renewLease(e = {}) {
    if (this._isContainer && (e.conditions?.ifMatch && e.conditions?.ifMatch !== pn || e.conditions?.ifNoneMatch && e.conditions?.ifNoneMatch !== pn || e.conditions?.tagConditions)) throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.");
    return Zm.withSpan("BlobLeaseClient-renewLease", e, async t => this._containerOrBlobOperation.renewLease(this._leaseId, {
     abortSignal: e.abortSignal,
     modifiedAccessConditions: {
      ...e.conditions,
      ifTags: e.conditions?.tagConditions
     },
     tracingOptions: t.tracingOptions
    }));
   }
   async breakLease(e, t = {}) {
    if (this._isContainer && (t.conditions?.ifMatch && t.conditions?.ifMatch !== pn || t.conditions?.ifNoneMatch && t.conditions?.ifNoneMatch !== pn || t.conditions?.tagConditions)) throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.");
    return Zm.withSpan("BlobLeaseClient-breakLease", t, async r => {
     const n = {
      abortSignal: t.abortSignal,
      breakPeriod: e,
      modifiedAccessConditions: {
       ...t.conditions,
       ifTags: t.conditions?.tagConditions
      },
      tracingOptions: r.tracingOptions
     };
     return utils_common_assertResponse(await this._containerOrBlobOperation.breakLease(n));
    });
   }
  }
  class RetriableReadableStream extends R.Readable {
   start;
   offset;
   end;
   getter;
   source;
   retries=0;
   maxRetryRequests;
   onProgress;
   options;
   constructor(e, t, r, n, i = {}) {
    super({
     highWaterMark: i.highWaterMark
    });
    this.getter = t;
    this.source = e;
    this.start = r;
    this.offset = r;
    this.end = r + n - 1;
    this.maxRetryRequests = i.maxRetryRequests && i.maxRetryRequests >= 0 ? i.maxRetryRequests : 0;
    this.onProgress = i.onProgress;
    this.options = i;
    this.setSourceEventHandlers();
   }
   _read() {
    this.source.resume();
   }
   setSourceEventHandlers() {
    this.source.on("data", this.sourceDataHandler);
    this.source.on("end", this.sourceErrorOrEndHandler);
    this.source.on("error", this.sourceErrorOrEndHandler);
    this.source.on("aborted", this.sourceAbortedHandler);
   }
   removeSourceEventHandlers() {
    this.source.removeListener("data", this.sourceDataHandler);
    this.source.removeListener("end", this.sourceErrorOrEndHandler);
    this.source.removeListener("error", this.sourceErrorOrEndHandler);
    this.source.removeListener("aborted", this.sourceAbortedHandler);
   }
   sourceDataHandler=e => {
    if (this.options.doInjectErrorOnce) {
     this.options.doInjectErrorOnce = void 0;
     this.source.pause();
     this.sourceErrorOrEndHandler();
     this.source.destroy();
    } else {
     this.offset += e.length;
     this.onProgress && this.onProgress({
      loadedBytes: this.offset - this.start
     });
     this.push(e) || this.source.pause();
    }
   };
   sourceAbortedHandler=() => {
    const e = new AbortError_AbortError("The operation was aborted.");
    this.destroy(e);
   };
   sourceErrorOrEndHandler=e => {
    if (e && e.name === "AbortError") this.destroy(e); else {
     this.removeSourceEventHandlers();
     if (this.offset - 1 === this.end) this.push(null); else if (this.offset <= this.end) if (this.retries < this.maxRetryRequests) {
      this.retries += 1;
      this.getter(this.offset).then(e => {
       this.source = e;
       this.setSourceEventHandlers();
      }).catch(e => {
       this.destroy(e);
      });
     } else this.destroy(new Error(`Data corruption failure: received less data than required and reached maxRetires limitation. Received data offset: ${this.offset - 1}, data needed offset: ${this.end}, retries: ${this.retries}, max retries: ${this.maxRetryRequests}`)); else this.destroy(new Error(`Data corruption failure: Received more data than original request, data needed offset is ${this.end}, received offset: ${this.offset - 1}`));
    }
   };
   _destroy(e, t) {
    this.removeSourceEventHandlers();
    this.source.destroy();
    t(e === null ? void 0 : e);
   }
  }
  class BlobDownloadResponse {
   get acceptRanges() {
    return this.originalResponse.acceptRanges;
   }
   get cacheControl() {
    return this.originalResponse.cacheControl;
   }
   get contentDisposition() {
    return this.originalResponse.contentDisposition;
   }
   get contentEncoding() {
    return this.originalResponse.contentEncoding;
   }
   get contentLanguage() {
    return this.originalResponse.contentLanguage;
   }
   get blobSequenceNumber() {
    return this.originalResponse.blobSequenceNumber;
   }
   get blobType() {
    return this.originalResponse.blobType;
   }
   get contentLength() {
    return this.originalResponse.contentLength;
   }
   get contentMD5() {
    return this.originalResponse.contentMD5;
   }
   get contentRange() {
    return this.originalResponse.contentRange;
   }
   get contentType() {
    return this.originalResponse.contentType;
   }
   get copyCompletedOn() {
    return this.originalResponse.copyCompletedOn;
   }
   get copyId() {
    return this.originalResponse.copyId;
   }
   get copyProgress() {
    return this.originalResponse.copyProgress;
   }
   get copySource() {
    return this.originalResponse.copySource;
   }
   get copyStatus() {
    return this.originalResponse.copyStatus;
   }
   get copyStatusDescription() {
    return this.originalResponse.copyStatusDescription;
   }
   get leaseDuration() {
    return this.originalResponse.leaseDuration;
   }
   get leaseState() {
    return this.originalResponse.leaseState;
   }
   get leaseStatus() {
    return this.originalResponse.leaseStatus;
   }
   get date() {
    return this.originalResponse.date;
   }
   get blobCommittedBlockCount() {
    return this.originalResponse.blobCommittedBlockCount;
   }
   get etag() {
    return this.originalResponse.etag;
   }
   get tagCount() {
    return this.originalResponse.tagCount;
   }
   get errorCode() {
    return this.originalResponse.errorCode;
   }
   get isServerEncrypted() {
    return this.originalResponse.isServerEncrypted;
   }
   get blobContentMD5() {
    return this.originalResponse.blobContentMD5;
   }
   get lastModified() {
    return this.originalResponse.lastModified;
   }
   get lastAccessed() {
    return this.originalResponse.lastAccessed;
   }
   get createdOn() {
    return this.originalResponse.createdOn;
   }
   get metadata() {
    return this.originalResponse.metadata;
   }
   get requestId() {
    return this.originalResponse.requestId;
   }
   get clientRequestId() {
    return this.originalResponse.clientRequestId;
   }
   get version() {
    return this.originalResponse.version;
   }
   get versionId() {
    return this.originalResponse.versionId;
   }
   get isCurrentVersion() {
    return this.originalResponse.isCurrentVersion;
   }
   get encryptionKeySha256() {
    return this.originalResponse.encryptionKeySha256;
   }
   get contentCrc64() {
    return this.originalResponse.contentCrc64;
   }
   get objectReplicationDestinationPolicyId() {
    return this.originalResponse.objectReplicationDestinationPolicyId;
   }
   get objectReplicationSourceProperties() {
    return this.originalResponse.objectReplicationSourceProperties;
   }
   get isSealed() {
    return this.originalResponse.isSealed;
   }
   get immutabilityPolicyExpiresOn() {
    return this.originalResponse.immutabilityPolicyExpiresOn;
   }
   get immutabilityPolicyMode() {
    return this.originalResponse.immutabilityPolicyMode;
   }
   get legalHold() {
    return this.originalResponse.legalHold;
   }
   get contentAsBlob() {
    return this.originalResponse.blobBody;
   }
   get readableStreamBody() {
    return he ? this.blobDownloadStream : void 0;
   }
   get _response() {
    return this.originalResponse._response;
   }
   originalResponse;
   blobDownloadStream;
   constructor(e, t, r, n, i = {}) {
    this.originalResponse = e;
    this.blobDownloadStream = new RetriableReadableStream(this.originalResponse.readableStreamBody, t, r, n, i);
   }
  }
  const td = 16, rd = new Uint8Array([ 79, 98, 106, 1 ]), nd = "avro.codec", ad = "avro.schema";
  class AvroParser {
   static async readFixedBytes(e, t, r = {}) {
    const n = await e.read(t, {
     abortSignal: r.abortSignal
    });
    if (n.length !== t) throw new Error("Hit stream end.");
    return n;
   }
   static async readByte(e, t = {}) {
    const r = await AvroParser.readFixedBytes(e, 1, t);
    return r[0];
   }
   static async readZigZagLong(e, t = {}) {
    let r, n, i, a = 0, s = 0;
    do {
     r = await AvroParser.readByte(e, t);
     n = r & 128;
     a |= (r & 127) << s;
     s += 7;
    } while (n && s < 28);
    if (n) {
     a;
     i = 268435456;
     do {
      r = await AvroParser.readByte(e, t);
      a += (r & 127) * i;
      i *= 128;
     } while (r & 128);
     const n = (a % 2 ? -(a + 1) : a) / 2;
     if (n < Number.MIN_SAFE_INTEGER || n > Number.MAX_SAFE_INTEGER) throw new Error("Integer overflow.");
     return n;
    }
    return a >> 1 ^ -(a & 1);
   }
   static async readLong(e, t = {}) {
    return AvroParser.readZigZagLong(e, t);
   }
   static async readInt(e, t = {}) {
    return AvroParser.readZigZagLong(e, t);
   }
   static async readNull() {
    return null;
   }
   static async readBoolean(e, t = {}) {
    const r = await AvroParser.readByte(e, t);
    if (r === 1) return !0;
    if (r === 0) return !1;
    throw new Error("Byte was not a boolean.");
   }
   static async readFloat(e, t = {}) {
    const r = await AvroParser.readFixedBytes(e, 4, t), n = new DataView(r.buffer, r.byteOffset, r.byteLength);
    return n.getFloat32(0, !0);
   }
   static async readDouble(e, t = {}) {
    const r = await AvroParser.readFixedBytes(e, 8, t), n = new DataView(r.buffer, r.byteOffset, r.byteLength);
    return n.getFloat64(0, !0);
   }
   static async readBytes(e, t = {}) {
    const r = await AvroParser.readLong(e, t);
    if (r < 0) throw new Error("Bytes size was negative.");
    return e.read(r, {
     abortSignal: t.abortSignal
    });
   }
   static async readString(e, t = {}) {
    const r = await AvroParser.readBytes(e, t), n = new TextDecoder;
    return n.decode(r);
   }
   static async readMapPair(e, t, r = {}) {
    const n = await AvroParser.readString(e, r), i = await t(e, r);
    return {
     key: n,
     value: i
    };
   }
   static async readMap(e, t, r = {}) {
    const readPairMethod = (e, r = {}) => AvroParser.readMapPair(e, t, r), n = await AvroParser.readArray(e, readPairMethod, r), i = {};
    for (const e of n) i[e.key] = e.value;
    return i;
   }
   static async readArray(e, t, r = {}) {
    const n = [];
    for (let i = await AvroParser.readLong(e, r); i !== 0; i = await AvroParser.readLong(e, r)) {
     if (i < 0) {
      await AvroParser.readLong(e, r);
      i = -i;
     }
     while (i--) {
      const i = await t(e, r);
      n.push(i);
     }
    }
    return n;
   }
  }
  var sd, od;
  (function(e) {
   e.RECORD = "record";
   e.ENUM = "enum";
   e.ARRAY = "array";
   e.MAP = "map";
   e.UNION = "union";
   e.FIXED = "fixed";
  })(sd || (sd = {}));
  (function(e) {
   e.NULL = "null";
   e.BOOLEAN = "boolean";
   e.INT = "int";
   e.LONG = "long";
   e.FLOAT = "float";
   e.DOUBLE = "double";
   e.BYTES = "bytes";
   e.STRING = "string";
  })(od || (od = {}));
  class AvroType {
   static fromSchema(e) {
    return typeof e == "string" ? AvroType.fromStringSchema(e) : Array.isArray(e) ? AvroType.fromArraySchema(e) : AvroType.fromObjectSchema(e);
   }
   static fromStringSchema(e) {
    switch (e) {
    case od.NULL:
    case od.BOOLEAN:
    case od.INT:
    case od.LONG:
    case od.FLOAT:
    case od.DOUBLE:
    case od.BYTES:
    case od.STRING:
     return new AvroPrimitiveType(e);

    default:
     throw new Error(`Unexpected Avro type ${e}`);
    }
   }
   static fromArraySchema(e) {
    return new AvroUnionType(e.map(AvroType.fromSchema));
   }
   static fromObjectSchema(e) {
    const t = e.type;
    try {
     return AvroType.fromStringSchema(t);
    } catch {}
    switch (t) {
    case sd.RECORD:
     if (e.aliases) throw new Error(`aliases currently is not supported, schema: ${e}`);
     if (!e.name) throw new Error(`Required attribute 'name' doesn't exist on schema: ${e}`);
     const r = {};
     if (!e.fields) throw new Error(`Required attribute 'fields' doesn't exist on schema: ${e}`);
     for (const t of e.fields) r[t.name] = AvroType.fromSchema(t.type);
     return new AvroRecordType(r, e.name);

    case sd.ENUM:
     if (e.aliases) throw new Error(`aliases currently is not supported, schema: ${e}`);
     if (!e.symbols) throw new Error(`Required attribute 'symbols' doesn't exist on schema: ${e}`);
     return new AvroEnumType(e.symbols);

    case sd.MAP:
     if (!e.values) throw new Error(`Required attribute 'values' doesn't exist on schema: ${e}`);
     return new AvroMapType(AvroType.fromSchema(e.values));

    case sd.ARRAY:
    case sd.FIXED:
    default:
     throw new Error(`Unexpected Avro type ${t} in ${e}`);
    }
   }
  }
  class AvroPrimitiveType extends AvroType {
   _primitive;
   constructor(e) {
    super();
    this._primitive = e;
   }
   read(e, t = {}) {
    switch (this._primitive) {
    case od.NULL:
     return AvroParser.readNull();

    case od.BOOLEAN:
     return AvroParser.readBoolean(e, t);

    case od.INT:
     return AvroParser.readInt(e, t);

    case od.LONG:
     return AvroParser.readLong(e, t);

    case od.FLOAT:
     return AvroParser.readFloat(e, t);

    case od.DOUBLE:
     return AvroParser.readDouble(e, t);

    case od.BYTES:
     return AvroParser.readBytes(e, t);

    case od.STRING:
     return AvroParser.readString(e, t);

    default:
     throw new Error("Unknown Avro Primitive");
    }
   }
  }
  class AvroEnumType extends AvroType {
   _symbols;
   constructor(e) {
    super();
    this._symbols = e;
   }
   async read(e, t = {}) {
    const r = await AvroParser.readInt(e, t);
    return this._symbols[r];
   }
  }
  class AvroUnionType extends AvroType {
   _types;
   constructor(e) {
    super();
    this._types = e;
   }
   async read(e, t = {}) {
    const r = await AvroParser.readInt(e, t);
    return this._types[r].read(e, t);
   }
  }
  class AvroMapType extends AvroType {
   _itemType;
   constructor(e) {
    super();
    this._itemType = e;
   }
   read(e, t = {}) {
    const readItemMethod = (e, t) => this._itemType.read(e, t);
    return AvroParser.readMap(e, readItemMethod, t);
   }
  }
  class AvroRecordType extends AvroType {
   _name;
   _fields;
   constructor(e, t) {
    super();
    this._fields = e;
    this._name = t;
   }
   async read(e, t = {}) {
    const r = {};
    r.$schema = this._name;
    for (const n in this._fields) Object.prototype.hasOwnProperty.call(this._fields, n) && (r[n] = await this._fields[n].read(e, t));
    return r;
   }
  }
  function arraysEqual(e, t) {
   if (e === t) return !0;
   if (e == null || t == null) return !1;
   if (e.length !== t.length) return !1;
   for (let r = 0; r < e.length; ++r) if (e[r] !== t[r]) return !1;
   return !0;
  }
  class AvroReader {
   _dataStream;
   _headerStream;
   _syncMarker;
   _metadata;
   _itemType;
   _itemsRemainingInBlock;
   _initialBlockOffset;
   _blockOffset;
   get blockOffset() {
    return this._blockOffset;
   }
   _objectIndex;
   get objectIndex() {
    return this._objectIndex;
   }
   _initialized;
   constructor(e, t, r, n) {
    this._dataStream = e;
    this._headerStream = t || e;
    this._initialized = !1;
    this._blockOffset = r || 0;
    this._objectIndex = n || 0;
    this._initialBlockOffset = r || 0;
   }
   async initialize(e = {}) {
    const t = await AvroParser.readFixedBytes(this._headerStream, rd.length, {
     abortSignal: e.abortSignal
    });
    if (!arraysEqual(t, rd)) throw new Error("Stream is not an Avro file.");
    this._metadata = await AvroParser.readMap(this._headerStream, AvroParser.readString, {
     abortSignal: e.abortSignal
    });
    const r = this._metadata[nd];
    if (r !== void 0 && r !== null && r !== "null") throw new Error("Codecs are not supported");
    this._syncMarker = await AvroParser.readFixedBytes(this._headerStream, td, {
     abortSignal: e.abortSignal
    });
    const n = JSON.parse(this._metadata[ad]);
    this._itemType = AvroType.fromSchema(n);
    this._blockOffset === 0 && (this._blockOffset = this._initialBlockOffset + this._dataStream.position);
    this._itemsRemainingInBlock = await AvroParser.readLong(this._dataStream, {
     abortSignal: e.abortSignal
    });
    await AvroParser.readLong(this._dataStream, {
     abortSignal: e.abortSignal
    });
    this._initialized = !0;
    if (this._objectIndex && this._objectIndex > 0) for (let t = 0; t < this._objectIndex; t++) {
     await this._itemType.read(this._dataStream, {
      abortSignal: e.abortSignal
     });
     this._itemsRemainingInBlock--;
    }
   }
   hasNext() {
    return !this._initialized || this._itemsRemainingInBlock > 0;
   }
   async* parseObjects(e = {}) {
    this._initialized || await this.initialize(e);
    while (this.hasNext()) {
     const t = await this._itemType.read(this._dataStream, {
      abortSignal: e.abortSignal
     });
     this._itemsRemainingInBlock--;
     this._objectIndex++;
     if (this._itemsRemainingInBlock === 0) {
      const t = await AvroParser.readFixedBytes(this._dataStream, td, {
       abortSignal: e.abortSignal
      });
      this._blockOffset = this._initialBlockOffset + this._dataStream.position;
      this._objectIndex = 0;
      if (!arraysEqual(this._syncMarker, t)) throw new Error("Stream is not a valid Avro file.");
      try {
       this._itemsRemainingInBlock = await AvroParser.readLong(this._dataStream, {
        abortSignal: e.abortSignal
       });
      } catch {
       this._itemsRemainingInBlock = 0;
      }
      this._itemsRemainingInBlock > 0 && await AvroParser.readLong(this._dataStream, {
       abortSignal: e.abortSignal
      });
     }
     yield t;
    }
   }
  }
  class AvroReadable {}
  var ld = r(20181);
  const cd = new AbortError_AbortError("Reading from the avro stream was aborted.");
  class AvroReadableFromStream extends AvroReadable {
   _position;
   _readable;
   toUint8Array(e) {
    return typeof e == "string" ? ld.Buffer.from(e) : e;
   }
   constructor(e) {
    super();
    this._readable = e;
    this._position = 0;
   }
   get position() {
    return this._position;
   }
   async read(e, t = {}) {
    if (t.abortSignal?.aborted) throw cd;
    if (e < 0) throw new Error(`size parameter should be positive: ${e}`);
    if (e === 0) return new Uint8Array;
    if (!this._readable.readable) throw new Error("Stream no longer readable.");
    const r = this._readable.read(e);
    if (r) {
     this._position += r.length;
     return this.toUint8Array(r);
    }
    return new Promise((r, n) => {
     const cleanUp = () => {
      this._readable.removeListener("readable", readableCallback);
      this._readable.removeListener("error", rejectCallback);
      this._readable.removeListener("end", rejectCallback);
      this._readable.removeListener("close", rejectCallback);
      t.abortSignal && t.abortSignal.removeEventListener("abort", abortHandler);
     }, readableCallback = () => {
      const t = this._readable.read(e);
      if (t) {
       this._position += t.length;
       cleanUp();
       r(this.toUint8Array(t));
      }
     }, rejectCallback = () => {
      cleanUp();
      n();
     }, abortHandler = () => {
      cleanUp();
      n(cd);
     };
     this._readable.on("readable", readableCallback);
     this._readable.once("error", rejectCallback);
     this._readable.once("end", rejectCallback);
     this._readable.once("close", rejectCallback);
     t.abortSignal && t.abortSignal.addEventListener("abort", abortHandler);
    });
   }
  }
  class BlobQuickQueryStream extends R.Readable {
   source;
   avroReader;
   avroIter;
   avroPaused=!0;
   onProgress;
   onError;
   constructor(e, t = {}) {
    super();
    this.source = e;
    this.onProgress = t.onProgress;
    this.onError = t.onError;
    this.avroReader = new AvroReader(new AvroReadableFromStream(this.source));
    this.avroIter = this.avroReader.parseObjects({
     abortSignal: t.abortSignal
    });
   }
   _read() {
    this.avroPaused && this.readInternal().catch(e => {
     this.emit("error", e);
    });
   }
   async readInternal() {
    this.avroPaused = !1;
    let e;
    do {
     e = await this.avroIter.next();
     if (e.done) break;
     const t = e.value, r = t.$schema;
     if (typeof r != "string") throw Error("Missing schema in avro record.");
     switch (r) {
     case "com.microsoft.azure.storage.queryBlobContents.resultData":
      {
       const e = t.data;
       if (e instanceof Uint8Array == !1) throw Error("Invalid data in avro result record.");
       this.push(Buffer.from(e)) || (this.avroPaused = !0);
      }
      break;

     case "com.microsoft.azure.storage.queryBlobContents.progress":
      {
       const e = t.bytesScanned;
       if (typeof e != "number") throw Error("Invalid bytesScanned in avro progress record.");
       this.onProgress && this.onProgress({
        loadedBytes: e
       });
      }
      break;

     case "com.microsoft.azure.storage.queryBlobContents.end":
      if (this.onProgress) {
       const e = t.totalBytes;
       if (typeof e != "number") throw Error("Invalid totalBytes in avro end record.");
       this.onProgress({
        loadedBytes: e
       });
      }
      this.push(null);
      break;

     case "com.microsoft.azure.storage.queryBlobContents.error":
      if (this.onError) {
       const e = t.fatal;
       if (typeof e != "boolean") throw Error("Invalid fatal in avro error record.");
       const r = t.name;
       if (typeof r != "string") throw Error("Invalid name in avro error record.");
       const n = t.description;
       if (typeof n != "string") throw Error("Invalid description in avro error record.");
       const i = t.position;
       if (typeof i != "number") throw Error("Invalid position in avro error record.");
       this.onError({
        position: i,
        name: r,
        isFatal: e,
        description: n
       });
      }
      break;

     default:
      throw Error(`Unknown schema ${r} in avro progress record.`);
     }
    } while (!e.done && !this.avroPaused);
   }
  }
  class BlobQueryResponse {
   get acceptRanges() {
    return this.originalResponse.acceptRanges;
   }
   get cacheControl() {
    return this.originalResponse.cacheControl;
   }
   get contentDisposition() {
    return this.originalResponse.contentDisposition;
   }
   get contentEncoding() {
    return this.originalResponse.contentEncoding;
   }
   get contentLanguage() {
    return this.originalResponse.contentLanguage;
   }
   get blobSequenceNumber() {
    return this.originalResponse.blobSequenceNumber;
   }
   get blobType() {
    return this.originalResponse.blobType;
   }
   get contentLength() {
    return this.originalResponse.contentLength;
   }
   get contentMD5() {
    return this.originalResponse.contentMD5;
   }
   get contentRange() {
    return this.originalResponse.contentRange;
   }
   get contentType() {
    return this.originalResponse.contentType;
   }
   get copyCompletedOn() {}
   get copyId() {
    return this.originalResponse.copyId;
   }
   get copyProgress() {
    return this.originalResponse.copyProgress;
   }
   get copySource() {
    return this.originalResponse.copySource;
   }
   get copyStatus() {
    return this.originalResponse.copyStatus;
   }
   get copyStatusDescription() {
    return this.originalResponse.copyStatusDescription;
   }
   get leaseDuration() {
    return this.originalResponse.leaseDuration;
   }
   get leaseState() {
    return this.originalResponse.leaseState;
   }
   get leaseStatus() {
    return this.originalResponse.leaseStatus;
   }
   get date() {
    return this.originalResponse.date;
   }
   get blobCommittedBlockCount() {
    return this.originalResponse.blobCommittedBlockCount;
   }
   get etag() {
    return this.originalResponse.etag;
   }
   get errorCode() {
    return this.originalResponse.errorCode;
   }
   get isServerEncrypted() {
    return this.originalResponse.isServerEncrypted;
   }
   get blobContentMD5() {
    return this.originalResponse.blobContentMD5;
   }
   get lastModified() {
    return this.originalResponse.lastModified;
   }
   get metadata() {
    return this.originalResponse.metadata;
   }
   get requestId() {
    return this.originalResponse.requestId;
   }
   get clientRequestId() {
    return this.originalResponse.clientRequestId;
   }
   get version() {
    return this.originalResponse.version;
   }
   get encryptionKeySha256() {
    return this.originalResponse.encryptionKeySha256;
   }
   get contentCrc64() {
    return this.originalResponse.contentCrc64;
   }
   get blobBody() {}
   get readableStreamBody() {
    return he ? this.blobDownloadStream : void 0;
   }
   get _response() {
    return this.originalResponse._response;
   }
   originalResponse;
   blobDownloadStream;
   constructor(e, t = {}) {
    this.originalResponse = e;
    this.blobDownloadStream = new BlobQuickQueryStream(this.originalResponse.readableStreamBody, t);
   }
  }
  var md, dd, pd;
  (function(e) {
   e.Hot = "Hot";
   e.Cool = "Cool";
   e.Cold = "Cold";
   e.Archive = "Archive";
  })(md || (md = {}));
  (function(e) {
   e.P4 = "P4";
   e.P6 = "P6";
   e.P10 = "P10";
   e.P15 = "P15";
   e.P20 = "P20";
   e.P30 = "P30";
   e.P40 = "P40";
   e.P50 = "P50";
   e.P60 = "P60";
   e.P70 = "P70";
   e.P80 = "P80";
  })(dd || (dd = {}));
  function toAccessTier(e) {
   if (e !== void 0) return e;
  }
  function ensureCpkIfSpecified(e, t) {
   if (e && !t) throw new RangeError("Customer-provided encryption key must be used over HTTPS.");
   e && !e.encryptionAlgorithm && (e.encryptionAlgorithm = hn);
  }
  (function(e) {
   e.StorageOAuthScopes = "https://storage.azure.com/.default";
   e.DiskComputeOAuthScopes = "https://disk.compute.azure.com/.default";
  })(pd || (pd = {}));
  function rangeResponseFromModel(e) {
   const t = (e._response.parsedBody.pageRange || []).map(e => ({
    offset: e.start,
    count: e.end - e.start
   })), r = (e._response.parsedBody.clearRange || []).map(e => ({
    offset: e.start,
    count: e.end - e.start
   }));
   return {
    ...e,
    pageRange: t,
    clearRange: r,
    _response: {
     ...e._response,
     parsedBody: {
      pageRange: t,
      clearRange: r
     }
    }
   };
  }
  esm_createClientLogger("core-lro");
  class PollerStoppedError extends Error {
   constructor(e) {
    super(e);
    this.name = "PollerStoppedError";
    Object.setPrototypeOf(this, PollerStoppedError.prototype);
   }
  }
  class PollerCancelledError extends Error {
   constructor(e) {
    super(e);
    this.name = "PollerCancelledError";
    Object.setPrototypeOf(this, PollerCancelledError.prototype);
   }
  }
  class Poller {
   constructor(e) {
    this.resolveOnUnsuccessful = !1;
    this.stopped = !0;
    this.pollProgressCallbacks = [];
    this.operation = e;
    this.promise = new Promise((e, t) => {
     this.resolve = e;
     this.reject = t;
    });
    this.promise.catch(() => {});
   }
   async startPolling(e = {}) {
    this.stopped && (this.stopped = !1);
    while (!this.isStopped() && !this.isDone()) {
     await this.poll(e);
     await this.delay();
    }
   }
   async pollOnce(e = {}) {
    this.isDone() || (this.operation = await this.operation.update({
     abortSignal: e.abortSignal,
     fireProgress: this.fireProgress.bind(this)
    }));
    this.processUpdatedState();
   }
   fireProgress(e) {
    for (const t of this.pollProgressCallbacks) t(e);
   }
   async cancelOnce(e = {}) {
    this.operation = await this.operation.cancel(e);
   }
   poll(e = {}) {
    if (!this.pollOncePromise) {
     this.pollOncePromise = this.pollOnce(e);
     const clearPollOncePromise = () => {
      this.pollOncePromise = void 0;
     };
     this.pollOncePromise.then(clearPollOncePromise, clearPollOncePromise).catch(this.reject);
    }
    return this.pollOncePromise;
   }
   processUpdatedState() {
    if (this.operation.state.error) {
     this.stopped = !0;
     if (!this.resolveOnUnsuccessful) {
      this.reject(this.operation.state.error);
      throw this.operation.state.error;
     }
    }
    if (this.operation.state.isCancelled) {
     this.stopped = !0;
     if (!this.resolveOnUnsuccessful) {
      const e = new PollerCancelledError("Operation was canceled");
      this.reject(e);
      throw e;
     }
    }
    this.isDone() && this.resolve && this.resolve(this.getResult());
   }
   async pollUntilDone(e = {}) {
    this.stopped && this.startPolling(e).catch(this.reject);
    this.processUpdatedState();
    return this.promise;
   }
   onProgress(e) {
    this.pollProgressCallbacks.push(e);
    return () => {
     this.pollProgressCallbacks = this.pollProgressCallbacks.filter(t => t !== e);
    };
   }
   isDone() {
    const e = this.operation.state;
    return Boolean(e.isCompleted || e.isCancelled || e.error);
   }
   stopPolling() {
    if (!this.stopped) {
     this.stopped = !0;
     this.reject && this.reject(new PollerStoppedError("This poller is already stopped"));
    }
   }
   isStopped() {
    return this.stopped;
   }
   cancelOperation(e = {}) {
    if (this.cancelPromise) {
     if (e.abortSignal) throw new Error("A cancel request is currently pending");
    } else this.cancelPromise = this.cancelOnce(e);
    return this.cancelPromise;
   }
   getOperationState() {
    return this.operation.state;
   }
   getResult() {
    const e = this.operation.state;
    return e.result;
   }
   toString() {
    return this.operation.toString();
   }
  }
  class BlobBeginCopyFromUrlPoller extends Poller {
   intervalInMs;
   constructor(e) {
    const {blobClient: t, copySource: r, intervalInMs: n = 15e3, onProgress: i, resumeFrom: a, startCopyFromURLOptions: s} = e;
    let o;
    a && (o = JSON.parse(a).state);
    const l = makeBlobBeginCopyFromURLPollOperation({
     ...o,
     blobClient: t,
     copySource: r,
     startCopyFromURLOptions: s
    });
    super(l);
    typeof i == "function" && this.onProgress(i);
    this.intervalInMs = n;
   }
   delay() {
    return delay_delay(this.intervalInMs);
   }
  }
  const cancel = async function(e = {}) {
   const t = this.state, {copyId: r} = t;
   if (t.isCompleted) return makeBlobBeginCopyFromURLPollOperation(t);
   if (!r) {
    t.isCancelled = !0;
    return makeBlobBeginCopyFromURLPollOperation(t);
   }
   await t.blobClient.abortCopyFromURL(r, {
    abortSignal: e.abortSignal
   });
   t.isCancelled = !0;
   return makeBlobBeginCopyFromURLPollOperation(t);
  }, update = async function(e = {}) {
   const t = this.state, {blobClient: r, copySource: n, startCopyFromURLOptions: i} = t;
   if (t.isStarted) {
    if (!t.isCompleted) try {
     const r = await t.blobClient.getProperties({
      abortSignal: e.abortSignal
     }), {copyStatus: n, copyProgress: i} = r, a = t.copyProgress;
     i && (t.copyProgress = i);
     if (n === "pending" && i !== a && typeof e.fireProgress == "function") e.fireProgress(t); else if (n === "success") {
      t.result = r;
      t.isCompleted = !0;
     } else if (n === "failed") {
      t.error = new Error(`Blob copy failed with reason: "${r.copyStatusDescription || "unknown"}"`);
      t.isCompleted = !0;
     }
    } catch (e) {
     t.error = e;
     t.isCompleted = !0;
    }
   } else {
    t.isStarted = !0;
    const e = await r.startCopyFromURL(n, i);
    t.copyId = e.copyId;
    if (e.copyStatus === "success") {
     t.result = e;
     t.isCompleted = !0;
    }
   }
   return makeBlobBeginCopyFromURLPollOperation(t);
  }, BlobStartCopyFromUrlPoller_toString = function() {
   return JSON.stringify({
    state: this.state
   }, (e, t) => {
    if (e !== "blobClient") return t;
   });
  };
  function makeBlobBeginCopyFromURLPollOperation(e) {
   return {
    state: {
     ...e
    },
    cancel,
    toString: BlobStartCopyFromUrlPoller_toString,
    update
   };
  }
  function rangeToString(e) {
   if (e.offset < 0) throw new RangeError("Range.offset cannot be smaller than 0.");
   if (e.count && e.count <= 0) throw new RangeError("Range.count must be larger than 0. Leave it undefined if you want a range from offset to the end.");
   return e.count ? `bytes=${e.offset}-${e.offset + e.count - 1}` : `bytes=${e.offset}-`;
  }
  var ud;
  (function(e) {
   e[e.Good = 0] = "Good";
   e[e.Error = 1] = "Error";
  })(ud || (ud = {}));
  class Batch {
   concurrency;
   actives=0;
   completed=0;
   offset=0;
   operations=[];
   state=ud.Good;
   emitter;
   constructor(e = 5) {
    if (e < 1) throw new RangeError("concurrency must be larger than 0");
    this.concurrency = e;
    this.emitter = new Pr.EventEmitter;
   }
   addOperation(e) {
    this.operations.push(async () => {
     try {
      this.actives++;
      await e();
      this.actives--;
      this.completed++;
      this.parallelExecute();
     } catch (e) {
      this.emitter.emit("error", e);
     }
    });
   }
   async do() {
    if (this.operations.length === 0) return Promise.resolve();
    this.parallelExecute();
    return new Promise((e, t) => {
     this.emitter.on("finish", e);
     this.emitter.on("error", e => {
      this.state = ud.Error;
      t(e);
     });
    });
   }
   nextOperation() {
    return this.offset < this.operations.length ? this.operations[this.offset++] : null;
   }
   parallelExecute() {
    if (this.state !== ud.Error) if (this.completed >= this.operations.length) this.emitter.emit("finish"); else while (this.actives < this.concurrency) {
     const e = this.nextOperation();
     if (!e) return;
     e();
    }
   }
  }
  var hd = r(73024);
  async function streamToBuffer(e, t, r, n, i) {
   let a = 0;
   const s = n - r;
   return new Promise((n, o) => {
    const l = setTimeout(() => o(new Error("The operation cannot be completed in timeout.")), cn);
    e.on("readable", () => {
     if (a >= s) {
      clearTimeout(l);
      n();
      return;
     }
     let o = e.read();
     if (!o) return;
     typeof o == "string" && (o = Buffer.from(o, i));
     const c = a + o.length > s ? s - a : o.length;
     t.fill(o.slice(0, c), r + a, r + a + c);
     a += c;
    });
    e.on("end", () => {
     clearTimeout(l);
     a < s && o(new Error(`Stream drains before getting enough data needed. Data read: ${a}, data need: ${s}`));
     n();
    });
    e.on("error", e => {
     clearTimeout(l);
     o(e);
    });
   });
  }
  async function readStreamToLocalFile(e, t) {
   return new Promise((r, n) => {
    const i = hd.createWriteStream(t);
    e.on("error", e => {
     n(e);
    });
    i.on("error", e => {
     n(e);
    });
    i.on("close", r);
    e.pipe(i);
   });
  }
  const gd = a.promisify(hd.stat), yd = hd.createReadStream;
  class BlobClient extends StorageClient_StorageClient {
   blobContext;
   _name;
   _containerName;
   _versionId;
   _snapshot;
   get name() {
    return this._name;
   }
   get containerName() {
    return this._containerName;
   }
   constructor(e, t, r, n) {
    n = n || {};
    let i, a;
    if (isPipelineLike(t)) {
     a = e;
     i = t;
    } else if (he && t instanceof StorageSharedKeyCredential || t instanceof AnonymousCredential || isTokenCredential(t)) {
     a = e;
     n = r;
     i = newPipeline(t, n);
    } else if (t || typeof t == "string") {
     if (!t || typeof t != "string" || !r || typeof r != "string") throw new Error("Expecting non-empty strings for containerName and blobName parameters");
     {
      const s = t, o = r, l = utils_common_extractConnectionStringParts(e);
      if (l.kind === "AccountConnString") {
       if (!he) throw new Error("Account connection string is only supported in Node.js environment");
       {
        const e = new StorageSharedKeyCredential(l.accountName, l.accountKey);
        a = utils_common_appendToURLPath(utils_common_appendToURLPath(l.url, encodeURIComponent(s)), encodeURIComponent(o));
        n.proxyOptions || (n.proxyOptions = proxyPolicy_getDefaultProxySettings(l.proxyUri));
        i = newPipeline(e, n);
       }
      } else {
       if (l.kind !== "SASConnString") throw new Error("Connection string must be either an Account connection string or a SAS connection string");
       a = utils_common_appendToURLPath(utils_common_appendToURLPath(l.url, encodeURIComponent(s)), encodeURIComponent(o)) + "?" + l.accountSas;
       i = newPipeline(new AnonymousCredential, n);
      }
     }
    } else {
     a = e;
     r && typeof r != "string" && (n = r);
     i = newPipeline(new AnonymousCredential, n);
    }
    super(a, i);
    ({blobName: this._name, containerName: this._containerName} = this.getBlobAndContainerNamesFromUrl());
    this.blobContext = this.storageClientContext.blob;
    this._snapshot = utils_common_getURLParameter(this.url, dn.Parameters.SNAPSHOT);
    this._versionId = utils_common_getURLParameter(this.url, dn.Parameters.VERSIONID);
   }
   withSnapshot(e) {
    return new BlobClient(utils_common_setURLParameter(this.url, dn.Parameters.SNAPSHOT, e.length === 0 ? void 0 : e), this.pipeline);
   }
   withVersion(e) {
    return new BlobClient(utils_common_setURLParameter(this.url, dn.Parameters.VERSIONID, e.length === 0 ? void 0 : e), this.pipeline);
   }
   getAppendBlobClient() {
    return new AppendBlobClient(this.url, this.pipeline);
   }
   getBlockBlobClient() {
    return new BlockBlobClient(this.url, this.pipeline);
   }
   getPageBlobClient() {
    return new PageBlobClient(this.url, this.pipeline);
   }
   async download(e = 0, t, r = {}) {
    r.conditions = r.conditions || {};
    r.conditions = r.conditions || {};
    ensureCpkIfSpecified(r.customerProvidedKey, this.isHttps);
    return Zm.withSpan("BlobClient-download", r, async n => {
     const i = utils_common_assertResponse(await this.blobContext.download({
      abortSignal: r.abortSignal,
      leaseAccessConditions: r.conditions,
      modifiedAccessConditions: {
       ...r.conditions,
       ifTags: r.conditions?.tagConditions
      },
      requestOptions: {
       onDownloadProgress: he ? void 0 : r.onProgress
      },
      range: e !== 0 || t ? rangeToString({
       offset: e,
       count: t
      }) : void 0,
      rangeGetContentMD5: r.rangeGetContentMD5,
      rangeGetContentCRC64: r.rangeGetContentCrc64,
      snapshot: r.snapshot,
      cpkInfo: r.customerProvidedKey,
      tracingOptions: n.tracingOptions
     })), a = {
      ...i,
      _response: i._response,
      objectReplicationDestinationPolicyId: i.objectReplicationPolicyId,
      objectReplicationSourceProperties: parseObjectReplicationRecord(i.objectReplicationRules)
     };
     if (!he) return a;
     (r.maxRetryRequests === void 0 || r.maxRetryRequests < 0) && (r.maxRetryRequests = ln);
     if (i.contentLength === void 0) throw new RangeError("File download response doesn't contain valid content length header");
     if (!i.etag) throw new RangeError("File download response doesn't contain valid etag header");
     return new BlobDownloadResponse(a, async t => {
      const n = {
       leaseAccessConditions: r.conditions,
       modifiedAccessConditions: {
        ifMatch: r.conditions.ifMatch || i.etag,
        ifModifiedSince: r.conditions.ifModifiedSince,
        ifNoneMatch: r.conditions.ifNoneMatch,
        ifUnmodifiedSince: r.conditions.ifUnmodifiedSince,
        ifTags: r.conditions?.tagConditions
       },
       range: rangeToString({
        count: e + i.contentLength - t,
        offset: t
       }),
       rangeGetContentMD5: r.rangeGetContentMD5,
       rangeGetContentCRC64: r.rangeGetContentCrc64,
       snapshot: r.snapshot,
       cpkInfo: r.customerProvidedKey
      };
      return (await this.blobContext.download({
       abortSignal: r.abortSignal,
       ...n
      })).readableStreamBody;
     }, e, i.contentLength, {
      maxRetryRequests: r.maxRetryRequests,
      onProgress: r.onProgress
     });
    });
   }
   async exists(e = {}) {
    return Zm.withSpan("BlobClient-exists", e, async t => {
     try {
      ensureCpkIfSpecified(e.customerProvidedKey, this.isHttps);
      await this.getProperties({
       abortSignal: e.abortSignal,
       customerProvidedKey: e.customerProvidedKey,
       conditions: e.conditions,
       tracingOptions: t.tracingOptions
      });
      return !0;
     } catch (e) {
      if (e.statusCode === 404) return !1;
      if (e.statusCode === 409 && (e.details.errorCode === bn || e.details.errorCode === xn)) return !0;
      throw e;
     }
    });
   }
   async getProperties(e = {}) {
    e.conditions = e.conditions || {};
    ensureCpkIfSpecified(e.customerProvidedKey, this.isHttps);
    return Zm.withSpan("BlobClient-getProperties", e, async t => {
     const r = utils_common_assertResponse(await this.blobContext.getProperties({
      abortSignal: e.abortSignal,
      leaseAccessConditions: e.conditions,
      modifiedAccessConditions: {
       ...e.conditions,
       ifTags: e.conditions?.tagConditions
      },
      cpkInfo: e.customerProvidedKey,
      tracingOptions: t.tracingOptions
     }));
     return {
      ...r,
      _response: r._response,
      objectReplicationDestinationPolicyId: r.objectReplicationPolicyId,
      objectReplicationSourceProperties: parseObjectReplicationRecord(r.objectReplicationRules)
     };
    });
   }
   async delete(e = {}) {
    e.conditions = e.conditions || {};
    return Zm.withSpan("BlobClient-delete", e, async t => utils_common_assertResponse(await this.blobContext.delete({
     abortSignal: e.abortSignal,
     deleteSnapshots: e.deleteSnapshots,
     leaseAccessConditions: e.conditions,
     modifiedAccessConditions: {
      ...e.conditions,
      ifTags: e.conditions?.tagConditions
     },
     tracingOptions: t.tracingOptions
    })));
   }
   async deleteIfExists(e = {}) {
    return Zm.withSpan("BlobClient-deleteIfExists", e, async e => {
     try {
      const t = utils_common_assertResponse(await this.delete(e));
      return {
       succeeded: !0,
       ...t,
       _response: t._response
      };
     } catch (e) {
      if (e.details?.errorCode === "BlobNotFound") return {
       succeeded: !1,
       ...e.response?.parsedHeaders,
       _response: e.response
      };
      throw e;
     }
    });
   }
   async undelete(e = {}) {
    return Zm.withSpan("BlobClient-undelete", e, async t => utils_common_assertResponse(await this.blobContext.undelete({
     abortSignal: e.abortSignal,
     tracingOptions: t.tracingOptions
    })));
   }
   async setHTTPHeaders(e, t = {}) {
    t.conditions = t.conditions || {};
    ensureCpkIfSpecified(t.customerProvidedKey, this.isHttps);
    return Zm.withSpan("BlobClient-setHTTPHeaders", t, async r => utils_common_assertResponse(await this.blobContext.setHttpHeaders({
     abortSignal: t.abortSignal,
     blobHttpHeaders: e,
     leaseAccessConditions: t.conditions,
     modifiedAccessConditions: {
      ...t.conditions,
      ifTags: t.conditions?.tagConditions
     },
     tracingOptions: r.tracingOptions
    })));
   }
   async setMetadata(e, t = {}) {
    t.conditions = t.conditions || {};
    ensureCpkIfSpecified(t.customerProvidedKey, this.isHttps);
    return Zm.withSpan("BlobClient-setMetadata", t, async r => utils_common_assertResponse(await this.blobContext.setMetadata({
     abortSignal: t.abortSignal,
     leaseAccessConditions: t.conditions,
     metadata: e,
     modifiedAccessConditions: {
      ...t.conditions,
      ifTags: t.conditions?.tagConditions
     },
     cpkInfo: t.customerProvidedKey,
     encryptionScope: t.encryptionScope,
     tracingOptions: r.tracingOptions
    })));
   }
   async setTags(e, t = {}) {
    return Zm.withSpan("BlobClient-setTags", t, async r => utils_common_assertResponse(await this.blobContext.setTags({
     abortSignal: t.abortSignal,
     leaseAccessConditions: t.conditions,
     modifiedAccessConditions: {
      ...t.conditions,
      ifTags: t.conditions?.tagConditions
     },
     blobModifiedAccessConditions: t.conditions,
     tracingOptions: r.tracingOptions,
     tags: toBlobTags(e)
    })));
   }
   async getTags(e = {}) {
    return Zm.withSpan("BlobClient-getTags", e, async t => {
     const r = utils_common_assertResponse(await this.blobContext.getTags({
      abortSignal: e.abortSignal,
      leaseAccessConditions: e.conditions,
      modifiedAccessConditions: {
       ...e.conditions,
       ifTags: e.conditions?.tagConditions
      },
      blobModifiedAccessConditions: e.conditions,
      tracingOptions: t.tracingOptions
     })), n = {
      ...r,
      _response: r._response,
      tags: toTags({
       blobTagSet: r.blobTagSet
      }) || {}
     };
     return n;
    });
   }
   getBlobLeaseClient(e) {
    return new BlobLeaseClient(this, e);
   }
   async createSnapshot(e = {}) {
    e.conditions = e.conditions || {};
    ensureCpkIfSpecified(e.customerProvidedKey, this.isHttps);
    return Zm.withSpan("BlobClient-createSnapshot", e, async t => utils_common_assertResponse(await this.blobContext.createSnapshot({
     abortSignal: e.abortSignal,
     leaseAccessConditions: e.conditions,
     metadata: e.metadata,
     modifiedAccessConditions: {
      ...e.conditions,
      ifTags: e.conditions?.tagConditions
     },
     cpkInfo: e.customerProvidedKey,
     encryptionScope: e.encryptionScope,
     tracingOptions: t.tracingOptions
    })));
   }
   async beginCopyFromURL(e, t = {}) {
    const r = {
     abortCopyFromURL: (...e) => this.abortCopyFromURL(...e),
     getProperties: (...e) => this.getProperties(...e),
     startCopyFromURL: (...e) => this.startCopyFromURL(...e)
    }, n = new BlobBeginCopyFromUrlPoller({
     blobClient: r,
     copySource: e,
     intervalInMs: t.intervalInMs,
     onProgress: t.onProgress,
     resumeFrom: t.resumeFrom,
     startCopyFromURLOptions: t
    });
    await n.poll();
    return n;
   }
   async abortCopyFromURL(e, t = {}) {
    return Zm.withSpan("BlobClient-abortCopyFromURL", t, async r => utils_common_assertResponse(await this.blobContext.abortCopyFromURL(e, {
     abortSignal: t.abortSignal,
     leaseAccessConditions: t.conditions,
     tracingOptions: r.tracingOptions
    })));
   }
   async syncCopyFromURL(e, t = {}) {
    t.conditions = t.conditions || {};
    t.sourceConditions = t.sourceConditions || {};
    return Zm.withSpan("BlobClient-syncCopyFromURL", t, async r => utils_common_assertResponse(await this.blobContext.copyFromURL(e, {
     abortSignal: t.abortSignal,
     metadata: t.metadata,
     leaseAccessConditions: t.conditions,
     modifiedAccessConditions: {
      ...t.conditions,
      ifTags: t.conditions?.tagConditions
     },
     sourceModifiedAccessConditions: {
      sourceIfMatch: t.sourceConditions?.ifMatch,
      sourceIfModifiedSince: t.sourceConditions?.ifModifiedSince,
      sourceIfNoneMatch: t.sourceConditions?.ifNoneMatch,
      sourceIfUnmodifiedSince: t.sourceConditions?.ifUnmodifiedSince
     },
     sourceContentMD5: t.sourceContentMD5,
     copySourceAuthorization: utils_common_httpAuthorizationToString(t.sourceAuthorization),
     tier: toAccessTier(t.tier),
     blobTagsString: toBlobTagsString(t.tags),
     immutabilityPolicyExpiry: t.immutabilityPolicy?.expiriesOn,
     immutabilityPolicyMode: t.immutabilityPolicy?.policyMode,
     legalHold: t.legalHold,
     encryptionScope: t.encryptionScope,
     copySourceTags: t.copySourceTags,
     fileRequestIntent: t.sourceShareTokenIntent,
     tracingOptions: r.tracingOptions
    })));
   }
   async setAccessTier(e, t = {}) {
    return Zm.withSpan("BlobClient-setAccessTier", t, async r => utils_common_assertResponse(await this.blobContext.setTier(toAccessTier(e), {
     abortSignal: t.abortSignal,
     leaseAccessConditions: t.conditions,
     modifiedAccessConditions: {
      ...t.conditions,
      ifTags: t.conditions?.tagConditions
     },
     rehydratePriority: t.rehydratePriority,
     tracingOptions: r.tracingOptions
    })));
   }
   async downloadToBuffer(e, t, r, n = {}) {
    let i, a = 0, s = 0, o = n;
    if (e instanceof Buffer) {
     i = e;
     a = t || 0;
     s = typeof r == "number" ? r : 0;
    } else {
     a = typeof e == "number" ? e : 0;
     s = typeof t == "number" ? t : 0;
     o = r || {};
    }
    let l = o.blockSize ?? 0;
    if (l < 0) throw new RangeError("blockSize option must be >= 0");
    l === 0 && (l = on);
    if (a < 0) throw new RangeError("offset option must be >= 0");
    if (s && s <= 0) throw new RangeError("count option must be greater than 0");
    o.conditions || (o.conditions = {});
    return Zm.withSpan("BlobClient-downloadToBuffer", o, async e => {
     if (!s) {
      const t = await this.getProperties({
       ...o,
       tracingOptions: e.tracingOptions
      });
      s = t.contentLength - a;
      if (s < 0) throw new RangeError(`offset ${a} shouldn't be larger than blob size ${t.contentLength}`);
     }
     if (!i) try {
      i = Buffer.alloc(s);
     } catch (e) {
      throw new Error(`Unable to allocate the buffer of size: ${s}(in bytes). Please try passing your own buffer to the "downloadToBuffer" method or try using other methods like "download" or "downloadToFile".\t ${e.message}`);
     }
     if (i.length < s) throw new RangeError(`The buffer's size should be equal to or larger than the request count of bytes: ${s}`);
     let t = 0;
     const r = new Batch(o.concurrency);
     for (let n = a; n < a + s; n += l) r.addOperation(async () => {
      let r = a + s;
      n + l < r && (r = n + l);
      const c = await this.download(n, r - n, {
       abortSignal: o.abortSignal,
       conditions: o.conditions,
       maxRetryRequests: o.maxRetryRequestsPerBlock,
       customerProvidedKey: o.customerProvidedKey,
       tracingOptions: e.tracingOptions
      }), m = c.readableStreamBody;
      await streamToBuffer(m, i, n - a, r - a);
      t += r - n;
      o.onProgress && o.onProgress({
       loadedBytes: t
      });
     });
     await r.do();
     return i;
    });
   }
   async downloadToFile(e, t = 0, r, n = {}) {
    return Zm.withSpan("BlobClient-downloadToFile", n, async i => {
     const a = await this.download(t, r, {
      ...n,
      tracingOptions: i.tracingOptions
     });
     a.readableStreamBody && await readStreamToLocalFile(a.readableStreamBody, e);
     a.blobDownloadStream = void 0;
     return a;
    });
   }
   getBlobAndContainerNamesFromUrl() {
    let e, t;
    try {
     const r = new URL(this.url);
     if (r.host.split(".")[1] === "blob") {
      const n = r.pathname.match("/([^/]*)(/(.*))?");
      e = n[1];
      t = n[3];
     } else if (utils_common_isIpEndpointStyle(r)) {
      const n = r.pathname.match("/([^/]*)/([^/]*)(/(.*))?");
      e = n[2];
      t = n[4];
     } else {
      const n = r.pathname.match("/([^/]*)(/(.*))?");
      e = n[1];
      t = n[3];
     }
     e = decodeURIComponent(e);
     t = decodeURIComponent(t);
     t = t.replace(/\\/g, "/");
     if (!e) throw new Error("Provided containerName is invalid.");
     return {
      blobName: t,
      containerName: e
     };
    } catch (e) {
     throw new Error("Unable to extract blobName and containerName with provided information.");
    }
   }
   async startCopyFromURL(e, t = {}) {
    return Zm.withSpan("BlobClient-startCopyFromURL", t, async r => {
     t.conditions = t.conditions || {};
     t.sourceConditions = t.sourceConditions || {};
     return utils_common_assertResponse(await this.blobContext.startCopyFromURL(e, {
      abortSignal: t.abortSignal,
      leaseAccessConditions: t.conditions,
      metadata: t.metadata,
      modifiedAccessConditions: {
       ...t.conditions,
       ifTags: t.conditions?.tagConditions
      },
      sourceModifiedAccessConditions: {
       sourceIfMatch: t.sourceConditions.ifMatch,
       sourceIfModifiedSince: t.sourceConditions.ifModifiedSince,
       sourceIfNoneMatch: t.sourceConditions.ifNoneMatch,
       sourceIfUnmodifiedSince: t.sourceConditions.ifUnmodifiedSince,
       sourceIfTags: t.sourceConditions.tagConditions
      },
      immutabilityPolicyExpiry: t.immutabilityPolicy?.expiriesOn,
      immutabilityPolicyMode: t.immutabilityPolicy?.policyMode,
      legalHold: t.legalHold,
      rehydratePriority: t.rehydratePriority,
      tier: toAccessTier(t.tier),
      blobTagsString: toBlobTagsString(t.tags),
      sealBlob: t.sealBlob,
      tracingOptions: r.tracingOptions
     }));
    });
   }
   generateSasUrl(e) {
    return new Promise(t => {
     if (!(this.credential instanceof StorageSharedKeyCredential)) throw new RangeError("Can only generate the SAS when the client is initialized with a shared key credential");
     const r = generateBlobSASQueryParameters({
      containerName: this._containerName,
      blobName: this._name,
      snapshotTime: this._snapshot,
      versionId: this._versionId,
      ...e
     }, this.credential).toString();
     t(utils_common_appendToURLQuery(this.url, r));
    });
   }
   generateSasStringToSign(e) {
    if (!(this.credential instanceof StorageSharedKeyCredential)) throw new RangeError("Can only generate the SAS when the client is initialized with a shared key credential");
    return generateBlobSASQueryParametersInternal({
     containerName: this._containerName,
     blobName: this._name,
     snapshotTime: this._snapshot,
     versionId: this._versionId,
     ...e
    }, this.credential).stringToSign;
   }
   generateUserDelegationSasUrl(e, t) {
    return new Promise(r => {
     const n = generateBlobSASQueryParameters({
      containerName: this._containerName,
      blobName: this._name,
      snapshotTime: this._snapshot,
      versionId: this._versionId,
      ...e
     }, t, this.accountName).toString();
     r(utils_common_appendToURLQuery(this.url, n));
    });
   }
   generateUserDelegationSasStringToSign(e, t) {
    return generateBlobSASQueryParametersInternal({
     containerName: this._containerName,
     blobName: this._name,
     snapshotTime: this._snapshot,
     versionId: this._versionId,
     ...e
    }, t, this.accountName).stringToSign;
   }
   async deleteImmutabilityPolicy(e = {}) {
    return Zm.withSpan("BlobClient-deleteImmutabilityPolicy", e, async e => utils_common_assertResponse(await this.blobContext.deleteImmutabilityPolicy({
     tracingOptions: e.tracingOptions
    })));
   }
   async setImmutabilityPolicy(e, t = {}) {
    return Zm.withSpan("BlobClient-setImmutabilityPolicy", t, async t => utils_common_assertResponse(await this.blobContext.setImmutabilityPolicy({
     immutabilityPolicyExpiry: e.expiriesOn,
     immutabilityPolicyMode: e.policyMode,
     tracingOptions: t.tracingOptions
    })));
   }
   async setLegalHold(e, t = {}) {
    return Zm.withSpan("BlobClient-setLegalHold", t, async t => utils_common_assertResponse(await this.blobContext.setLegalHold(e, {
     tracingOptions: t.tracingOptions
    })));
   }
   async getAccountInfo(e = {}) {
    return Zm.withSpan("BlobClient-getAccountInfo", e, async t => utils_common_assertResponse(await this.blobContext.getAccountInfo({
     abortSignal: e.abortSignal,
     tracingOptions: t.tracingOptions
    })));
   }
  }
  class AppendBlobClient extends BlobClient {
   appendBlobContext;
   constructor(e, t, r, n) {
    let i, a;
    n = n || {};
    if (isPipelineLike(t)) {
     a = e;
     i = t;
    } else if (he && t instanceof StorageSharedKeyCredential || t instanceof AnonymousCredential || isTokenCredential(t)) {
     a = e;
     n = r;
     i = newPipeline(t, n);
    } else if (t || typeof t == "string") {
     if (!t || typeof t != "string" || !r || typeof r != "string") throw new Error("Expecting non-empty strings for containerName and blobName parameters");
     {
      const s = t, o = r, l = utils_common_extractConnectionStringParts(e);
      if (l.kind === "AccountConnString") {
       if (!he) throw new Error("Account connection string is only supported in Node.js environment");
       {
        const e = new StorageSharedKeyCredential(l.accountName, l.accountKey);
        a = utils_common_appendToURLPath(utils_common_appendToURLPath(l.url, encodeURIComponent(s)), encodeURIComponent(o));
        n.proxyOptions || (n.proxyOptions = proxyPolicy_getDefaultProxySettings(l.proxyUri));
        i = newPipeline(e, n);
       }
      } else {
       if (l.kind !== "SASConnString") throw new Error("Connection string must be either an Account connection string or a SAS connection string");
       a = utils_common_appendToURLPath(utils_common_appendToURLPath(l.url, encodeURIComponent(s)), encodeURIComponent(o)) + "?" + l.accountSas;
       i = newPipeline(new AnonymousCredential, n);
      }
     }
    } else {
     a = e;
     i = newPipeline(new AnonymousCredential, n);
    }
    super(a, i);
    this.appendBlobContext = this.storageClientContext.appendBlob;
   }
   withSnapshot(e) {
    return new AppendBlobClient(utils_common_setURLParameter(this.url, dn.Parameters.SNAPSHOT, e.length === 0 ? void 0 : e), this.pipeline);
   }
   async create(e = {}) {
    e.conditions = e.conditions || {};
    ensureCpkIfSpecified(e.customerProvidedKey, this.isHttps);
    return Zm.withSpan("AppendBlobClient-create", e, async t => utils_common_assertResponse(await this.appendBlobContext.create(0, {
     abortSignal: e.abortSignal,
     blobHttpHeaders: e.blobHTTPHeaders,
     leaseAccessConditions: e.conditions,
     metadata: e.metadata,
     modifiedAccessConditions: {
      ...e.conditions,
      ifTags: e.conditions?.tagConditions
     },
     cpkInfo: e.customerProvidedKey,
     encryptionScope: e.encryptionScope,
     immutabilityPolicyExpiry: e.immutabilityPolicy?.expiriesOn,
     immutabilityPolicyMode: e.immutabilityPolicy?.policyMode,
     legalHold: e.legalHold,
     blobTagsString: toBlobTagsString(e.tags),
     tracingOptions: t.tracingOptions
    })));
   }
   async createIfNotExists(e = {}) {
    const t = {
     ifNoneMatch: un
    };
    return Zm.withSpan("AppendBlobClient-createIfNotExists", e, async e => {
     try {
      const r = utils_common_assertResponse(await this.create({
       ...e,
       conditions: t
      }));
      return {
       succeeded: !0,
       ...r,
       _response: r._response
      };
     } catch (e) {
      if (e.details?.errorCode === "BlobAlreadyExists") return {
       succeeded: !1,
       ...e.response?.parsedHeaders,
       _response: e.response
      };
      throw e;
     }
    });
   }
   async seal(e = {}) {
    e.conditions = e.conditions || {};
    return Zm.withSpan("AppendBlobClient-seal", e, async t => utils_common_assertResponse(await this.appendBlobContext.seal({
     abortSignal: e.abortSignal,
     appendPositionAccessConditions: e.conditions,
     leaseAccessConditions: e.conditions,
     modifiedAccessConditions: {
      ...e.conditions,
      ifTags: e.conditions?.tagConditions
     },
     tracingOptions: t.tracingOptions
    })));
   }
   async appendBlock(e, t, r = {}) {
    r.conditions = r.conditions || {};
    ensureCpkIfSpecified(r.customerProvidedKey, this.isHttps);
    return Zm.withSpan("AppendBlobClient-appendBlock", r, async n => utils_common_assertResponse(await this.appendBlobContext.appendBlock(t, e, {
     abortSignal: r.abortSignal,
     appendPositionAccessConditions: r.conditions,
     leaseAccessConditions: r.conditions,
     modifiedAccessConditions: {
      ...r.conditions,
      ifTags: r.conditions?.tagConditions
     },
     requestOptions: {
      onUploadProgress: r.onProgress
     },
     transactionalContentMD5: r.transactionalContentMD5,
     transactionalContentCrc64: r.transactionalContentCrc64,
     cpkInfo: r.customerProvidedKey,
     encryptionScope: r.encryptionScope,
     tracingOptions: n.tracingOptions
    })));
   }
   async appendBlockFromURL(e, t, r, n = {}) {
    n.conditions = n.conditions || {};
    n.sourceConditions = n.sourceConditions || {};
    ensureCpkIfSpecified(n.customerProvidedKey, this.isHttps);
    return Zm.withSpan("AppendBlobClient-appendBlockFromURL", n, async i => utils_common_assertResponse(await this.appendBlobContext.appendBlockFromUrl(e, 0, {
     abortSignal: n.abortSignal,
     sourceRange: rangeToString({
      offset: t,
      count: r
     }),
     sourceContentMD5: n.sourceContentMD5,
     sourceContentCrc64: n.sourceContentCrc64,
     leaseAccessConditions: n.conditions,
     appendPositionAccessConditions: n.conditions,
     modifiedAccessConditions: {
      ...n.conditions,
      ifTags: n.conditions?.tagConditions
     },
     sourceModifiedAccessConditions: {
      sourceIfMatch: n.sourceConditions?.ifMatch,
      sourceIfModifiedSince: n.sourceConditions?.ifModifiedSince,
      sourceIfNoneMatch: n.sourceConditions?.ifNoneMatch,
      sourceIfUnmodifiedSince: n.sourceConditions?.ifUnmodifiedSince
     },
     copySourceAuthorization: utils_common_httpAuthorizationToString(n.sourceAuthorization),
     cpkInfo: n.customerProvidedKey,
     encryptionScope: n.encryptionScope,
     fileRequestIntent: n.sourceShareTokenIntent,
     tracingOptions: i.tracingOptions
    })));
   }
  }
  class BlockBlobClient extends BlobClient {
   _blobContext;
   blockBlobContext;
   constructor(e, t, r, n) {
    let i, a;
    n = n || {};
    if (isPipelineLike(t)) {
     a = e;
     i = t;
    } else if (he && t instanceof StorageSharedKeyCredential || t instanceof AnonymousCredential || isTokenCredential(t)) {
     a = e;
     n = r;
     i = newPipeline(t, n);
    } else if (t || typeof t == "string") {
     if (!t || typeof t != "string" || !r || typeof r != "string") throw new Error("Expecting non-empty strings for containerName and blobName parameters");
     {
      const s = t, o = r, l = utils_common_extractConnectionStringParts(e);
      if (l.kind === "AccountConnString") {
       if (!he) throw new Error("Account connection string is only supported in Node.js environment");
       {
        const e = new StorageSharedKeyCredential(l.accountName, l.accountKey);
        a = utils_common_appendToURLPath(utils_common_appendToURLPath(l.url, encodeURIComponent(s)), encodeURIComponent(o));
        n.proxyOptions || (n.proxyOptions = proxyPolicy_getDefaultProxySettings(l.proxyUri));
        i = newPipeline(e, n);
       }
      } else {
       if (l.kind !== "SASConnString") throw new Error("Connection string must be either an Account connection string or a SAS connection string");
       a = utils_common_appendToURLPath(utils_common_appendToURLPath(l.url, encodeURIComponent(s)), encodeURIComponent(o)) + "?" + l.accountSas;
       i = newPipeline(new AnonymousCredential, n);
      }
     }
    } else {
     a = e;
     r && typeof r != "string" && (n = r);
     i = newPipeline(new AnonymousCredential, n);
    }
    super(a, i);
    this.blockBlobContext = this.storageClientContext.blockBlob;
    this._blobContext = this.storageClientContext.blob;
   }
   withSnapshot(e) {
    return new BlockBlobClient(utils_common_setURLParameter(this.url, dn.Parameters.SNAPSHOT, e.length === 0 ? void 0 : e), this.pipeline);
   }
   async query(e, t = {}) {
    ensureCpkIfSpecified(t.customerProvidedKey, this.isHttps);
    if (!he) throw new Error("This operation currently is only supported in Node.js.");
    return Zm.withSpan("BlockBlobClient-query", t, async r => {
     const n = utils_common_assertResponse(await this._blobContext.query({
      abortSignal: t.abortSignal,
      queryRequest: {
       queryType: "SQL",
       expression: e,
       inputSerialization: toQuerySerialization(t.inputTextConfiguration),
       outputSerialization: toQuerySerialization(t.outputTextConfiguration)
      },
      leaseAccessConditions: t.conditions,
      modifiedAccessConditions: {
       ...t.conditions,
       ifTags: t.conditions?.tagConditions
      },
      cpkInfo: t.customerProvidedKey,
      tracingOptions: r.tracingOptions
     }));
     return new BlobQueryResponse(n, {
      abortSignal: t.abortSignal,
      onProgress: t.onProgress,
      onError: t.onError
     });
    });
   }
   async upload(e, t, r = {}) {
    r.conditions = r.conditions || {};
    ensureCpkIfSpecified(r.customerProvidedKey, this.isHttps);
    return Zm.withSpan("BlockBlobClient-upload", r, async n => utils_common_assertResponse(await this.blockBlobContext.upload(t, e, {
     abortSignal: r.abortSignal,
     blobHttpHeaders: r.blobHTTPHeaders,
     leaseAccessConditions: r.conditions,
     metadata: r.metadata,
     modifiedAccessConditions: {
      ...r.conditions,
      ifTags: r.conditions?.tagConditions
     },
     requestOptions: {
      onUploadProgress: r.onProgress
     },
     cpkInfo: r.customerProvidedKey,
     encryptionScope: r.encryptionScope,
     immutabilityPolicyExpiry: r.immutabilityPolicy?.expiriesOn,
     immutabilityPolicyMode: r.immutabilityPolicy?.policyMode,
     legalHold: r.legalHold,
     tier: toAccessTier(r.tier),
     blobTagsString: toBlobTagsString(r.tags),
     tracingOptions: n.tracingOptions
    })));
   }
   async syncUploadFromURL(e, t = {}) {
    t.conditions = t.conditions || {};
    ensureCpkIfSpecified(t.customerProvidedKey, this.isHttps);
    return Zm.withSpan("BlockBlobClient-syncUploadFromURL", t, async r => utils_common_assertResponse(await this.blockBlobContext.putBlobFromUrl(0, e, {
     ...t,
     blobHttpHeaders: t.blobHTTPHeaders,
     leaseAccessConditions: t.conditions,
     modifiedAccessConditions: {
      ...t.conditions,
      ifTags: t.conditions?.tagConditions
     },
     sourceModifiedAccessConditions: {
      sourceIfMatch: t.sourceConditions?.ifMatch,
      sourceIfModifiedSince: t.sourceConditions?.ifModifiedSince,
      sourceIfNoneMatch: t.sourceConditions?.ifNoneMatch,
      sourceIfUnmodifiedSince: t.sourceConditions?.ifUnmodifiedSince,
      sourceIfTags: t.sourceConditions?.tagConditions
     },
     cpkInfo: t.customerProvidedKey,
     copySourceAuthorization: utils_common_httpAuthorizationToString(t.sourceAuthorization),
     tier: toAccessTier(t.tier),
     blobTagsString: toBlobTagsString(t.tags),
     copySourceTags: t.copySourceTags,
     fileRequestIntent: t.sourceShareTokenIntent,
     tracingOptions: r.tracingOptions
    })));
   }
   async stageBlock(e, t, r, n = {}) {
    ensureCpkIfSpecified(n.customerProvidedKey, this.isHttps);
    return Zm.withSpan("BlockBlobClient-stageBlock", n, async i => utils_common_assertResponse(await this.blockBlobContext.stageBlock(e, r, t, {
     abortSignal: n.abortSignal,
     leaseAccessConditions: n.conditions,
     requestOptions: {
      onUploadProgress: n.onProgress
     },
     transactionalContentMD5: n.transactionalContentMD5,
     transactionalContentCrc64: n.transactionalContentCrc64,
     cpkInfo: n.customerProvidedKey,
     encryptionScope: n.encryptionScope,
     tracingOptions: i.tracingOptions
    })));
   }
   async stageBlockFromURL(e, t, r = 0, n, i = {}) {
    ensureCpkIfSpecified(i.customerProvidedKey, this.isHttps);
    return Zm.withSpan("BlockBlobClient-stageBlockFromURL", i, async a => utils_common_assertResponse(await this.blockBlobContext.stageBlockFromURL(e, 0, t, {
     abortSignal: i.abortSignal,
     leaseAccessConditions: i.conditions,
     sourceContentMD5: i.sourceContentMD5,
     sourceContentCrc64: i.sourceContentCrc64,
     sourceRange: r !== 0 || n ? rangeToString({
      offset: r,
      count: n
     }) : void 0,
     cpkInfo: i.customerProvidedKey,
     encryptionScope: i.encryptionScope,
     copySourceAuthorization: utils_common_httpAuthorizationToString(i.sourceAuthorization),
     fileRequestIntent: i.sourceShareTokenIntent,
     tracingOptions: a.tracingOptions
    })));
   }
   async commitBlockList(e, t = {}) {
    t.conditions = t.conditions || {};
    ensureCpkIfSpecified(t.customerProvidedKey, this.isHttps);
    return Zm.withSpan("BlockBlobClient-commitBlockList", t, async r => utils_common_assertResponse(await this.blockBlobContext.commitBlockList({
     latest: e
    }, {
     abortSignal: t.abortSignal,
     blobHttpHeaders: t.blobHTTPHeaders,
     leaseAccessConditions: t.conditions,
     metadata: t.metadata,
     modifiedAccessConditions: {
      ...t.conditions,
      ifTags: t.conditions?.tagConditions
     },
     cpkInfo: t.customerProvidedKey,
     encryptionScope: t.encryptionScope,
     immutabilityPolicyExpiry: t.immutabilityPolicy?.expiriesOn,
     immutabilityPolicyMode: t.immutabilityPolicy?.policyMode,
     legalHold: t.legalHold,
     tier: toAccessTier(t.tier),
     blobTagsString: toBlobTagsString(t.tags),
     tracingOptions: r.tracingOptions
    })));
   }
   async getBlockList(e, t = {}) {
    return Zm.withSpan("BlockBlobClient-getBlockList", t, async r => {
     const n = utils_common_assertResponse(await this.blockBlobContext.getBlockList(e, {
      abortSignal: t.abortSignal,
      leaseAccessConditions: t.conditions,
      modifiedAccessConditions: {
       ...t.conditions,
       ifTags: t.conditions?.tagConditions
      },
      tracingOptions: r.tracingOptions
     }));
     n.committedBlocks || (n.committedBlocks = []);
     n.uncommittedBlocks || (n.uncommittedBlocks = []);
     return n;
    });
   }
   async uploadData(e, t = {}) {
    return Zm.withSpan("BlockBlobClient-uploadData", t, async t => {
     if (he) {
      let r;
      if (e instanceof Buffer) r = e; else if (e instanceof ArrayBuffer) r = Buffer.from(e); else {
       e;
       r = Buffer.from(e.buffer, e.byteOffset, e.byteLength);
      }
      return this.uploadSeekableInternal((e, t) => r.slice(e, e + t), r.byteLength, t);
     }
     {
      const r = new Blob([ e ]);
      return this.uploadSeekableInternal((e, t) => r.slice(e, e + t), r.size, t);
     }
    });
   }
   async uploadBrowserData(e, t = {}) {
    return Zm.withSpan("BlockBlobClient-uploadBrowserData", t, async t => {
     const r = new Blob([ e ]);
     return this.uploadSeekableInternal((e, t) => r.slice(e, e + t), r.size, t);
    });
   }
   async uploadSeekableInternal(e, t, r = {}) {
    let n = r.blockSize ?? 0;
    if (n < 0 || n > nn) throw new RangeError(`blockSize option must be >= 0 and <= ${nn}`);
    const i = r.maxSingleShotSize ?? rn;
    if (i < 0 || i > rn) throw new RangeError(`maxSingleShotSize option must be >= 0 and <= ${rn}`);
    if (n === 0) {
     if (t > nn * an) throw new RangeError(`${t} is too larger to upload to a block blob.`);
     if (t > i) {
      n = Math.ceil(t / an);
      n < on && (n = on);
     }
    }
    r.blobHTTPHeaders || (r.blobHTTPHeaders = {});
    r.conditions || (r.conditions = {});
    return Zm.withSpan("BlockBlobClient-uploadSeekableInternal", r, async a => {
     if (t <= i) return utils_common_assertResponse(await this.upload(e(0, t), t, a));
     const s = Math.floor((t - 1) / n) + 1;
     if (s > an) throw new RangeError(`The buffer's size is too big or the BlockSize is too small;the number of blocks must be <= ${an}`);
     const o = [], l = esm_randomUUID();
     let c = 0;
     const m = new Batch(r.concurrency);
     for (let i = 0; i < s; i++) m.addOperation(async () => {
      const m = utils_common_generateBlockID(l, i), d = n * i, p = i === s - 1 ? t : d + n, u = p - d;
      o.push(m);
      await this.stageBlock(m, e(d, u), u, {
       abortSignal: r.abortSignal,
       conditions: r.conditions,
       encryptionScope: r.encryptionScope,
       tracingOptions: a.tracingOptions
      });
      c += u;
      r.onProgress && r.onProgress({
       loadedBytes: c
      });
     });
     await m.do();
     return this.commitBlockList(o, a);
    });
   }
   async uploadFile(e, t = {}) {
    return Zm.withSpan("BlockBlobClient-uploadFile", t, async r => {
     const n = (await gd(e)).size;
     return this.uploadSeekableInternal((t, r) => () => yd(e, {
      autoClose: !0,
      end: r ? t + r - 1 : 1 / 0,
      start: t
     }), n, {
      ...t,
      tracingOptions: r.tracingOptions
     });
    });
   }
   async uploadStream(e, t = sn, r = 5, n = {}) {
    n.blobHTTPHeaders || (n.blobHTTPHeaders = {});
    n.conditions || (n.conditions = {});
    return Zm.withSpan("BlockBlobClient-uploadStream", n, async i => {
     let a = 0;
     const s = esm_randomUUID();
     let o = 0;
     const l = [], c = new BufferScheduler(e, t, r, async (e, t) => {
      const r = utils_common_generateBlockID(s, a);
      l.push(r);
      a++;
      await this.stageBlock(r, e, t, {
       customerProvidedKey: n.customerProvidedKey,
       conditions: n.conditions,
       encryptionScope: n.encryptionScope,
       tracingOptions: i.tracingOptions
      });
      o += t;
      n.onProgress && n.onProgress({
       loadedBytes: o
      });
     }, Math.ceil(r / 4 * 3));
     await c.do();
     return utils_common_assertResponse(await this.commitBlockList(l, {
      ...n,
      tracingOptions: i.tracingOptions
     }));
    });
   }
  }
  class PageBlobClient extends BlobClient {
   pageBlobContext;
   constructor(e, t, r, n) {
    let i, a;
    n = n || {};
    if (isPipelineLike(t)) {
     a = e;
     i = t;
    } else if (he && t instanceof StorageSharedKeyCredential || t instanceof AnonymousCredential || isTokenCredential(t)) {
     a = e;
     n = r;
     i = newPipeline(t, n);
    } else if (t || typeof t == "string") {
     if (!t || typeof t != "string" || !r || typeof r != "string") throw new Error("Expecting non-empty strings for containerName and blobName parameters");
     {
      const s = t, o = r, l = utils_common_extractConnectionStringParts(e);
      if (l.kind === "AccountConnString") {
       if (!he) throw new Error("Account connection string is only supported in Node.js environment");
       {
        const e = new StorageSharedKeyCredential(l.accountName, l.accountKey);
        a = utils_common_appendToURLPath(utils_common_appendToURLPath(l.url, encodeURIComponent(s)), encodeURIComponent(o));
        n.proxyOptions || (n.proxyOptions = proxyPolicy_getDefaultProxySettings(l.proxyUri));
        i = newPipeline(e, n);
       }
      } else {
       if (l.kind !== "SASConnString") throw new Error("Connection string must be either an Account connection string or a SAS connection string");
       a = utils_common_appendToURLPath(utils_common_appendToURLPath(l.url, encodeURIComponent(s)), encodeURIComponent(o)) + "?" + l.accountSas;
       i = newPipeline(new AnonymousCredential, n);
      }
     }
    } else {
     a = e;
     i = newPipeline(new AnonymousCredential, n);
    }
    super(a, i);
    this.pageBlobContext = this.storageClientContext.pageBlob;
   }
   withSnapshot(e) {
    return new PageBlobClient(utils_common_setURLParameter(this.url, dn.Parameters.SNAPSHOT, e.length === 0 ? void 0 : e), this.pipeline);
   }
   async create(e, t = {}) {
    t.conditions = t.conditions || {};
    ensureCpkIfSpecified(t.customerProvidedKey, this.isHttps);
    return Zm.withSpan("PageBlobClient-create", t, async r => utils_common_assertResponse(await this.pageBlobContext.create(0, e, {
     abortSignal: t.abortSignal,
     blobHttpHeaders: t.blobHTTPHeaders,
     blobSequenceNumber: t.blobSequenceNumber,
     leaseAccessConditions: t.conditions,
     metadata: t.metadata,
     modifiedAccessConditions: {
      ...t.conditions,
      ifTags: t.conditions?.tagConditions
     },
     cpkInfo: t.customerProvidedKey,
     encryptionScope: t.encryptionScope,
     immutabilityPolicyExpiry: t.immutabilityPolicy?.expiriesOn,
     immutabilityPolicyMode: t.immutabilityPolicy?.policyMode,
     legalHold: t.legalHold,
     tier: toAccessTier(t.tier),
     blobTagsString: toBlobTagsString(t.tags),
     tracingOptions: r.tracingOptions
    })));
   }
   async createIfNotExists(e, t = {}) {
    return Zm.withSpan("PageBlobClient-createIfNotExists", t, async r => {
     try {
      const n = {
       ifNoneMatch: un
      }, i = utils_common_assertResponse(await this.create(e, {
       ...t,
       conditions: n,
       tracingOptions: r.tracingOptions
      }));
      return {
       succeeded: !0,
       ...i,
       _response: i._response
      };
     } catch (e) {
      if (e.details?.errorCode === "BlobAlreadyExists") return {
       succeeded: !1,
       ...e.response?.parsedHeaders,
       _response: e.response
      };
      throw e;
     }
    });
   }
   async uploadPages(e, t, r, n = {}) {
    n.conditions = n.conditions || {};
    ensureCpkIfSpecified(n.customerProvidedKey, this.isHttps);
    return Zm.withSpan("PageBlobClient-uploadPages", n, async i => utils_common_assertResponse(await this.pageBlobContext.uploadPages(r, e, {
     abortSignal: n.abortSignal,
     leaseAccessConditions: n.conditions,
     modifiedAccessConditions: {
      ...n.conditions,
      ifTags: n.conditions?.tagConditions
     },
     requestOptions: {
      onUploadProgress: n.onProgress
     },
     range: rangeToString({
      offset: t,
      count: r
     }),
     sequenceNumberAccessConditions: n.conditions,
     transactionalContentMD5: n.transactionalContentMD5,
     transactionalContentCrc64: n.transactionalContentCrc64,
     cpkInfo: n.customerProvidedKey,
     encryptionScope: n.encryptionScope,
     tracingOptions: i.tracingOptions
    })));
   }
   async uploadPagesFromURL(e, t, r, n, i = {}) {
    i.conditions = i.conditions || {};
    i.sourceConditions = i.sourceConditions || {};
    ensureCpkIfSpecified(i.customerProvidedKey, this.isHttps);
    return Zm.withSpan("PageBlobClient-uploadPagesFromURL", i, async a => utils_common_assertResponse(await this.pageBlobContext.uploadPagesFromURL(e, rangeToString({
     offset: t,
     count: n
    }), 0, rangeToString({
     offset: r,
     count: n
    }), {
     abortSignal: i.abortSignal,
     sourceContentMD5: i.sourceContentMD5,
     sourceContentCrc64: i.sourceContentCrc64,
     leaseAccessConditions: i.conditions,
     sequenceNumberAccessConditions: i.conditions,
     modifiedAccessConditions: {
      ...i.conditions,
      ifTags: i.conditions?.tagConditions
     },
     sourceModifiedAccessConditions: {
      sourceIfMatch: i.sourceConditions?.ifMatch,
      sourceIfModifiedSince: i.sourceConditions?.ifModifiedSince,
      sourceIfNoneMatch: i.sourceConditions?.ifNoneMatch,
      sourceIfUnmodifiedSince: i.sourceConditions?.ifUnmodifiedSince
     },
     cpkInfo: i.customerProvidedKey,
     encryptionScope: i.encryptionScope,
     copySourceAuthorization: utils_common_httpAuthorizationToString(i.sourceAuthorization),
     fileRequestIntent: i.sourceShareTokenIntent,
     tracingOptions: a.tracingOptions
    })));
   }
   async clearPages(e = 0, t, r = {}) {
    r.conditions = r.conditions || {};
    return Zm.withSpan("PageBlobClient-clearPages", r, async n => utils_common_assertResponse(await this.pageBlobContext.clearPages(0, {
     abortSignal: r.abortSignal,
     leaseAccessConditions: r.conditions,
     modifiedAccessConditions: {
      ...r.conditions,
      ifTags: r.conditions?.tagConditions
     },
     range: rangeToString({
      offset: e,
      count: t
     }),
     sequenceNumberAccessConditions: r.conditions,
     cpkInfo: r.customerProvidedKey,
     encryptionScope: r.encryptionScope,
     tracingOptions: n.tracingOptions
    })));
   }
   async getPageRanges(e = 0, t, r = {}) {
    r.conditions = r.conditions || {};
    return Zm.withSpan("PageBlobClient-getPageRanges", r, async n => {
     const i = utils_common_assertResponse(await this.pageBlobContext.getPageRanges({
      abortSignal: r.abortSignal,
      leaseAccessConditions: r.conditions,
      modifiedAccessConditions: {
       ...r.conditions,
       ifTags: r.conditions?.tagConditions
      },
      range: rangeToString({
       offset: e,
       count: t
      }),
      tracingOptions: n.tracingOptions
     }));
     return rangeResponseFromModel(i);
    });
   }
   async listPageRangesSegment(e = 0, t, r, n = {}) {
    return Zm.withSpan("PageBlobClient-getPageRangesSegment", n, async i => utils_common_assertResponse(await this.pageBlobContext.getPageRanges({
     abortSignal: n.abortSignal,
     leaseAccessConditions: n.conditions,
     modifiedAccessConditions: {
      ...n.conditions,
      ifTags: n.conditions?.tagConditions
     },
     range: rangeToString({
      offset: e,
      count: t
     }),
     marker: r,
     maxPageSize: n.maxPageSize,
     tracingOptions: i.tracingOptions
    })));
   }
   async* listPageRangeItemSegments(e = 0, t, r, n = {}) {
    let i;
    if (r || r === void 0) do {
     i = await this.listPageRangesSegment(e, t, r, n);
     r = i.continuationToken;
     yield await i;
    } while (r);
   }
   async* listPageRangeItems(e = 0, t, r = {}) {
    let n;
    for await (const i of this.listPageRangeItemSegments(e, t, n, r)) yield* ExtractPageRangeInfoItems(i);
   }
   listPageRanges(e = 0, t, r = {}) {
    r.conditions = r.conditions || {};
    const n = this.listPageRangeItems(e, t, r);
    return {
     next() {
      return n.next();
     },
     [Symbol.asyncIterator]() {
      return this;
     },
     byPage: (n = {}) => this.listPageRangeItemSegments(e, t, n.continuationToken, {
      maxPageSize: n.maxPageSize,
      ...r
     })
    };
   }
   async getPageRangesDiff(e, t, r, n = {}) {
    n.conditions = n.conditions || {};
    return Zm.withSpan("PageBlobClient-getPageRangesDiff", n, async i => {
     const a = utils_common_assertResponse(await this.pageBlobContext.getPageRangesDiff({
      abortSignal: n.abortSignal,
      leaseAccessConditions: n.conditions,
      modifiedAccessConditions: {
       ...n.conditions,
       ifTags: n.conditions?.tagConditions
      },
      prevsnapshot: r,
      range: rangeToString({
       offset: e,
       count: t
      }),
      tracingOptions: i.tracingOptions
     }));
     return rangeResponseFromModel(a);
    });
   }
   async listPageRangesDiffSegment(e, t, r, n, i = {}) {
    return Zm.withSpan("PageBlobClient-getPageRangesDiffSegment", i, async a => utils_common_assertResponse(await this.pageBlobContext.getPageRangesDiff({
     abortSignal: i?.abortSignal,
     leaseAccessConditions: i?.conditions,
     modifiedAccessConditions: {
      ...i?.conditions,
      ifTags: i?.conditions?.tagConditions
     },
     prevsnapshot: r,
     range: rangeToString({
      offset: e,
      count: t
     }),
     marker: n,
     maxPageSize: i?.maxPageSize,
     tracingOptions: a.tracingOptions
    })));
   }
   async* listPageRangeDiffItemSegments(e, t, r, n, i) {
    let a;
    if (n || n === void 0) do {
     a = await this.listPageRangesDiffSegment(e, t, r, n, i);
     n = a.continuationToken;
     yield await a;
    } while (n);
   }
   async* listPageRangeDiffItems(e, t, r, n) {
    let i;
    for await (const a of this.listPageRangeDiffItemSegments(e, t, r, i, n)) yield* ExtractPageRangeInfoItems(a);
   }
   listPageRangesDiff(e, t, r, n = {}) {
    n.conditions = n.conditions || {};
    const i = this.listPageRangeDiffItems(e, t, r, {
     ...n
    });
    return {
     next() {
      return i.next();
     },
     [Symbol.asyncIterator]() {
      return this;
     },
     byPage: (i = {}) => this.listPageRangeDiffItemSegments(e, t, r, i.continuationToken, {
      maxPageSize: i.maxPageSize,
      ...n
     })
    };
   }
   async getPageRangesDiffForManagedDisks(e, t, r, n = {}) {
    n.conditions = n.conditions || {};
    return Zm.withSpan("PageBlobClient-GetPageRangesDiffForManagedDisks", n, async i => {
     const a = utils_common_assertResponse(await this.pageBlobContext.getPageRangesDiff({
      abortSignal: n.abortSignal,
      leaseAccessConditions: n.conditions,
      modifiedAccessConditions: {
       ...n.conditions,
       ifTags: n.conditions?.tagConditions
      },
      prevSnapshotUrl: r,
      range: rangeToString({
       offset: e,
       count: t
      }),
      tracingOptions: i.tracingOptions
     }));
     return rangeResponseFromModel(a);
    });
   }
   async resize(e, t = {}) {
    t.conditions = t.conditions || {};
    return Zm.withSpan("PageBlobClient-resize", t, async r => utils_common_assertResponse(await this.pageBlobContext.resize(e, {
     abortSignal: t.abortSignal,
     leaseAccessConditions: t.conditions,
     modifiedAccessConditions: {
      ...t.conditions,
      ifTags: t.conditions?.tagConditions
     },
     encryptionScope: t.encryptionScope,
     tracingOptions: r.tracingOptions
    })));
   }
   async updateSequenceNumber(e, t, r = {}) {
    r.conditions = r.conditions || {};
    return Zm.withSpan("PageBlobClient-updateSequenceNumber", r, async n => utils_common_assertResponse(await this.pageBlobContext.updateSequenceNumber(e, {
     abortSignal: r.abortSignal,
     blobSequenceNumber: t,
     leaseAccessConditions: r.conditions,
     modifiedAccessConditions: {
      ...r.conditions,
      ifTags: r.conditions?.tagConditions
     },
     tracingOptions: n.tracingOptions
    })));
   }
   async startCopyIncremental(e, t = {}) {
    return Zm.withSpan("PageBlobClient-startCopyIncremental", t, async r => utils_common_assertResponse(await this.pageBlobContext.copyIncremental(e, {
     abortSignal: t.abortSignal,
     modifiedAccessConditions: {
      ...t.conditions,
      ifTags: t.conditions?.tagConditions
     },
     tracingOptions: r.tracingOptions
    })));
   }
  }
  var fd, bd;
  (function(e) {
   e[e.LOCKED = 0] = "LOCKED";
   e[e.UNLOCKED = 1] = "UNLOCKED";
  })(fd || (fd = {}));
  (function(e) {
   e.AES256 = "AES256";
  })(bd || (bd = {}));
 })
};
