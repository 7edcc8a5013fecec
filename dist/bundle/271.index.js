export const id = 271;

export const ids = [ 271 ];

export const modules = {
 37889: (function(__unused_webpack_module, exports) {
  var __awaiter = this && this.__awaiter || function(thisArg, _arguments, P, generator) {
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
  };
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.ClientStreamingCall = void 0;
  class ClientStreamingCall {
   constructor(method, requestHeaders, request, headers, response, status, trailers) {
    this.method = method;
    this.requestHeaders = requestHeaders;
    this.requests = request;
    this.headers = headers;
    this.response = response;
    this.status = status;
    this.trailers = trailers;
   }
   then(onfulfilled, onrejected) {
    return this.promiseFinished().then(value => onfulfilled ? Promise.resolve(onfulfilled(value)) : value, reason => onrejected ? Promise.resolve(onrejected(reason)) : Promise.reject(reason));
   }
   promiseFinished() {
    return __awaiter(this, void 0, void 0, function*() {
     let [headers, response, status, trailers] = yield Promise.all([ this.headers, this.response, this.status, this.trailers ]);
     return {
      method: this.method,
      requestHeaders: this.requestHeaders,
      headers,
      response,
      status,
      trailers
     };
    });
   }
  }
  exports.ClientStreamingCall = ClientStreamingCall;
 }),
 71409: ((__unused_webpack_module, exports) => {
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.Deferred = exports.DeferredState = void 0;
  var DeferredState;
  (function(DeferredState) {
   DeferredState[DeferredState.PENDING = 0] = "PENDING";
   DeferredState[DeferredState.REJECTED = 1] = "REJECTED";
   DeferredState[DeferredState.RESOLVED = 2] = "RESOLVED";
  })(DeferredState = exports.DeferredState || (exports.DeferredState = {}));
  class Deferred {
   constructor(preventUnhandledRejectionWarning = !0) {
    this._state = DeferredState.PENDING;
    this._promise = new Promise((resolve, reject) => {
     this._resolve = resolve;
     this._reject = reject;
    });
    preventUnhandledRejectionWarning && this._promise.catch(_ => {});
   }
   get state() {
    return this._state;
   }
   get promise() {
    return this._promise;
   }
   resolve(value) {
    if (this.state !== DeferredState.PENDING) throw new Error(`cannot resolve ${DeferredState[this.state].toLowerCase()}`);
    this._resolve(value);
    this._state = DeferredState.RESOLVED;
   }
   reject(reason) {
    if (this.state !== DeferredState.PENDING) throw new Error(`cannot reject ${DeferredState[this.state].toLowerCase()}`);
    this._reject(reason);
    this._state = DeferredState.REJECTED;
   }
   resolvePending(val) {
    this._state === DeferredState.PENDING && this.resolve(val);
   }
   rejectPending(reason) {
    this._state === DeferredState.PENDING && this.reject(reason);
   }
  }
  exports.Deferred = Deferred;
 }),
 36826: (function(__unused_webpack_module, exports) {
  var __awaiter = this && this.__awaiter || function(thisArg, _arguments, P, generator) {
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
  };
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.DuplexStreamingCall = void 0;
  class DuplexStreamingCall {
   constructor(method, requestHeaders, request, headers, response, status, trailers) {
    this.method = method;
    this.requestHeaders = requestHeaders;
    this.requests = request;
    this.headers = headers;
    this.responses = response;
    this.status = status;
    this.trailers = trailers;
   }
   then(onfulfilled, onrejected) {
    return this.promiseFinished().then(value => onfulfilled ? Promise.resolve(onfulfilled(value)) : value, reason => onrejected ? Promise.resolve(onrejected(reason)) : Promise.reject(reason));
   }
   promiseFinished() {
    return __awaiter(this, void 0, void 0, function*() {
     let [headers, status, trailers] = yield Promise.all([ this.headers, this.status, this.trailers ]);
     return {
      method: this.method,
      requestHeaders: this.requestHeaders,
      headers,
      status,
      trailers
     };
    });
   }
  }
  exports.DuplexStreamingCall = DuplexStreamingCall;
 }),
 44420: ((__unused_webpack_module, exports, __webpack_require__) => {
  0;
  var service_type_1 = __webpack_require__(56892);
  Object.defineProperty(exports, "C0", {
   enumerable: !0,
   get: function() {
    return service_type_1.ServiceType;
   }
  });
  var reflection_info_1 = __webpack_require__(62496);
  0;
  0;
  0;
  var rpc_error_1 = __webpack_require__(78636);
  0;
  var rpc_options_1 = __webpack_require__(28576);
  0;
  var rpc_output_stream_1 = __webpack_require__(72726);
  0;
  var test_transport_1 = __webpack_require__(79122);
  0;
  var deferred_1 = __webpack_require__(71409);
  0;
  0;
  var duplex_streaming_call_1 = __webpack_require__(36826);
  0;
  var client_streaming_call_1 = __webpack_require__(37889);
  0;
  var server_streaming_call_1 = __webpack_require__(46173);
  0;
  var unary_call_1 = __webpack_require__(29288);
  0;
  var rpc_interceptor_1 = __webpack_require__(52849);
  0;
  0;
  0;
  0;
  0;
  var server_call_context_1 = __webpack_require__(43352);
  0;
 }),
 62496: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.readServiceOption = exports.readMethodOption = exports.readMethodOptions = exports.normalizeMethodInfo = void 0;
  const runtime_1 = __webpack_require__(68886);
  function normalizeMethodInfo(method, service) {
   var _a, _b, _c;
   let m = method;
   m.service = service;
   m.localName = (_a = m.localName) !== null && _a !== void 0 ? _a : runtime_1.lowerCamelCase(m.name);
   m.serverStreaming = !!m.serverStreaming;
   m.clientStreaming = !!m.clientStreaming;
   m.options = (_b = m.options) !== null && _b !== void 0 ? _b : {};
   m.idempotency = (_c = m.idempotency) !== null && _c !== void 0 ? _c : void 0;
   return m;
  }
  exports.normalizeMethodInfo = normalizeMethodInfo;
  function readMethodOptions(service, methodName, extensionName, extensionType) {
   var _a;
   const options = (_a = service.methods.find((m, i) => m.localName === methodName || i === methodName)) === null || _a === void 0 ? void 0 : _a.options;
   return options && options[extensionName] ? extensionType.fromJson(options[extensionName]) : void 0;
  }
  exports.readMethodOptions = readMethodOptions;
  function readMethodOption(service, methodName, extensionName, extensionType) {
   var _a;
   const options = (_a = service.methods.find((m, i) => m.localName === methodName || i === methodName)) === null || _a === void 0 ? void 0 : _a.options;
   if (!options) return;
   const optionVal = options[extensionName];
   return optionVal === void 0 ? optionVal : extensionType ? extensionType.fromJson(optionVal) : optionVal;
  }
  exports.readMethodOption = readMethodOption;
  function readServiceOption(service, extensionName, extensionType) {
   const options = service.options;
   if (!options) return;
   const optionVal = options[extensionName];
   return optionVal === void 0 ? optionVal : extensionType ? extensionType.fromJson(optionVal) : optionVal;
  }
  exports.readServiceOption = readServiceOption;
 }),
 78636: ((__unused_webpack_module, exports) => {
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.RpcError = void 0;
  class RpcError extends Error {
   constructor(message, code = "UNKNOWN", meta) {
    super(message);
    this.name = "RpcError";
    Object.setPrototypeOf(this, new.target.prototype);
    this.code = code;
    this.meta = meta !== null && meta !== void 0 ? meta : {};
   }
   toString() {
    const l = [ this.name + ": " + this.message ];
    if (this.code) {
     l.push("");
     l.push("Code: " + this.code);
    }
    this.serviceName && this.methodName && l.push("Method: " + this.serviceName + "/" + this.methodName);
    let m = Object.entries(this.meta);
    if (m.length) {
     l.push("");
     l.push("Meta:");
     for (let [k, v] of m) l.push(`  ${k}: ${v}`);
    }
    return l.join("\n");
   }
  }
  exports.RpcError = RpcError;
 }),
 52849: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.stackDuplexStreamingInterceptors = exports.stackClientStreamingInterceptors = exports.stackServerStreamingInterceptors = exports.stackUnaryInterceptors = exports.stackIntercept = void 0;
  const runtime_1 = __webpack_require__(68886);
  function stackIntercept(kind, transport, method, options, input) {
   var _a, _b, _c, _d;
   if (kind == "unary") {
    let tail = (mtd, inp, opt) => transport.unary(mtd, inp, opt);
    for (const curr of ((_a = options.interceptors) !== null && _a !== void 0 ? _a : []).filter(i => i.interceptUnary).reverse()) {
     const next = tail;
     tail = (mtd, inp, opt) => curr.interceptUnary(next, mtd, inp, opt);
    }
    return tail(method, input, options);
   }
   if (kind == "serverStreaming") {
    let tail = (mtd, inp, opt) => transport.serverStreaming(mtd, inp, opt);
    for (const curr of ((_b = options.interceptors) !== null && _b !== void 0 ? _b : []).filter(i => i.interceptServerStreaming).reverse()) {
     const next = tail;
     tail = (mtd, inp, opt) => curr.interceptServerStreaming(next, mtd, inp, opt);
    }
    return tail(method, input, options);
   }
   if (kind == "clientStreaming") {
    let tail = (mtd, opt) => transport.clientStreaming(mtd, opt);
    for (const curr of ((_c = options.interceptors) !== null && _c !== void 0 ? _c : []).filter(i => i.interceptClientStreaming).reverse()) {
     const next = tail;
     tail = (mtd, opt) => curr.interceptClientStreaming(next, mtd, opt);
    }
    return tail(method, options);
   }
   if (kind == "duplex") {
    let tail = (mtd, opt) => transport.duplex(mtd, opt);
    for (const curr of ((_d = options.interceptors) !== null && _d !== void 0 ? _d : []).filter(i => i.interceptDuplex).reverse()) {
     const next = tail;
     tail = (mtd, opt) => curr.interceptDuplex(next, mtd, opt);
    }
    return tail(method, options);
   }
   runtime_1.assertNever(kind);
  }
  exports.stackIntercept = stackIntercept;
  function stackUnaryInterceptors(transport, method, input, options) {
   return stackIntercept("unary", transport, method, options, input);
  }
  exports.stackUnaryInterceptors = stackUnaryInterceptors;
  function stackServerStreamingInterceptors(transport, method, input, options) {
   return stackIntercept("serverStreaming", transport, method, options, input);
  }
  exports.stackServerStreamingInterceptors = stackServerStreamingInterceptors;
  function stackClientStreamingInterceptors(transport, method, options) {
   return stackIntercept("clientStreaming", transport, method, options);
  }
  exports.stackClientStreamingInterceptors = stackClientStreamingInterceptors;
  function stackDuplexStreamingInterceptors(transport, method, options) {
   return stackIntercept("duplex", transport, method, options);
  }
  exports.stackDuplexStreamingInterceptors = stackDuplexStreamingInterceptors;
 }),
 28576: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.mergeRpcOptions = void 0;
  const runtime_1 = __webpack_require__(68886);
  function mergeRpcOptions(defaults, options) {
   if (!options) return defaults;
   let o = {};
   copy(defaults, o);
   copy(options, o);
   for (let key of Object.keys(options)) {
    let val = options[key];
    switch (key) {
    case "jsonOptions":
     o.jsonOptions = runtime_1.mergeJsonOptions(defaults.jsonOptions, o.jsonOptions);
     break;

    case "binaryOptions":
     o.binaryOptions = runtime_1.mergeBinaryOptions(defaults.binaryOptions, o.binaryOptions);
     break;

    case "meta":
     o.meta = {};
     copy(defaults.meta, o.meta);
     copy(options.meta, o.meta);
     break;

    case "interceptors":
     o.interceptors = defaults.interceptors ? defaults.interceptors.concat(val) : val.concat();
     break;
    }
   }
   return o;
  }
  exports.mergeRpcOptions = mergeRpcOptions;
  function copy(a, into) {
   if (!a) return;
   let c = into;
   for (let [k, v] of Object.entries(a)) v instanceof Date ? c[k] = new Date(v.getTime()) : Array.isArray(v) ? c[k] = v.concat() : c[k] = v;
  }
 }),
 72726: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.RpcOutputStreamController = void 0;
  const deferred_1 = __webpack_require__(71409), runtime_1 = __webpack_require__(68886);
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
   onNext(callback) {
    return this.addLis(callback, this._lis.nxt);
   }
   onMessage(callback) {
    return this.addLis(callback, this._lis.msg);
   }
   onError(callback) {
    return this.addLis(callback, this._lis.err);
   }
   onComplete(callback) {
    return this.addLis(callback, this._lis.cmp);
   }
   addLis(callback, list) {
    list.push(callback);
    return () => {
     let i = list.indexOf(callback);
     i >= 0 && list.splice(i, 1);
    };
   }
   clearLis() {
    for (let l of Object.values(this._lis)) l.splice(0, l.length);
   }
   get closed() {
    return this._closed !== !1;
   }
   notifyNext(message, error, complete) {
    runtime_1.assert((message ? 1 : 0) + (error ? 1 : 0) + (complete ? 1 : 0) <= 1, "only one emission at a time");
    message && this.notifyMessage(message);
    error && this.notifyError(error);
    complete && this.notifyComplete();
   }
   notifyMessage(message) {
    runtime_1.assert(!this.closed, "stream is closed");
    this.pushIt({
     value: message,
     done: !1
    });
    this._lis.msg.forEach(l => l(message));
    this._lis.nxt.forEach(l => l(message, void 0, !1));
   }
   notifyError(error) {
    runtime_1.assert(!this.closed, "stream is closed");
    this._closed = error;
    this.pushIt(error);
    this._lis.err.forEach(l => l(error));
    this._lis.nxt.forEach(l => l(void 0, error, !1));
    this.clearLis();
   }
   notifyComplete() {
    runtime_1.assert(!this.closed, "stream is closed");
    this._closed = !0;
    this.pushIt({
     value: null,
     done: !0
    });
    this._lis.cmp.forEach(l => l());
    this._lis.nxt.forEach(l => l(void 0, void 0, !0));
    this.clearLis();
   }
   [Symbol.asyncIterator]() {
    this._closed === !0 ? this.pushIt({
     value: null,
     done: !0
    }) : this._closed !== !1 && this.pushIt(this._closed);
    return {
     next: () => {
      let state = this._itState;
      runtime_1.assert(state, "bad state");
      runtime_1.assert(!state.p, "iterator contract broken");
      let first = state.q.shift();
      if (first) return "value" in first ? Promise.resolve(first) : Promise.reject(first);
      state.p = new deferred_1.Deferred;
      return state.p.promise;
     }
    };
   }
   pushIt(result) {
    let state = this._itState;
    if (state.p) {
     const p = state.p;
     runtime_1.assert(p.state == deferred_1.DeferredState.PENDING, "iterator contract broken");
     "value" in result ? p.resolve(result) : p.reject(result);
     delete state.p;
    } else state.q.push(result);
   }
  }
  exports.RpcOutputStreamController = RpcOutputStreamController;
 }),
 43352: ((__unused_webpack_module, exports) => {
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.ServerCallContextController = void 0;
  class ServerCallContextController {
   constructor(method, headers, deadline, sendResponseHeadersFn, defaultStatus = {
    code: "OK",
    detail: ""
   }) {
    this._cancelled = !1;
    this._listeners = [];
    this.method = method;
    this.headers = headers;
    this.deadline = deadline;
    this.trailers = {};
    this._sendRH = sendResponseHeadersFn;
    this.status = defaultStatus;
   }
   notifyCancelled() {
    if (!this._cancelled) {
     this._cancelled = !0;
     for (let l of this._listeners) l();
    }
   }
   sendResponseHeaders(data) {
    this._sendRH(data);
   }
   get cancelled() {
    return this._cancelled;
   }
   onCancel(callback) {
    const l = this._listeners;
    l.push(callback);
    return () => {
     let i = l.indexOf(callback);
     i >= 0 && l.splice(i, 1);
    };
   }
  }
  exports.ServerCallContextController = ServerCallContextController;
 }),
 46173: (function(__unused_webpack_module, exports) {
  var __awaiter = this && this.__awaiter || function(thisArg, _arguments, P, generator) {
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
  };
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.ServerStreamingCall = void 0;
  class ServerStreamingCall {
   constructor(method, requestHeaders, request, headers, response, status, trailers) {
    this.method = method;
    this.requestHeaders = requestHeaders;
    this.request = request;
    this.headers = headers;
    this.responses = response;
    this.status = status;
    this.trailers = trailers;
   }
   then(onfulfilled, onrejected) {
    return this.promiseFinished().then(value => onfulfilled ? Promise.resolve(onfulfilled(value)) : value, reason => onrejected ? Promise.resolve(onrejected(reason)) : Promise.reject(reason));
   }
   promiseFinished() {
    return __awaiter(this, void 0, void 0, function*() {
     let [headers, status, trailers] = yield Promise.all([ this.headers, this.status, this.trailers ]);
     return {
      method: this.method,
      requestHeaders: this.requestHeaders,
      request: this.request,
      headers,
      status,
      trailers
     };
    });
   }
  }
  exports.ServerStreamingCall = ServerStreamingCall;
 }),
 56892: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.ServiceType = void 0;
  const reflection_info_1 = __webpack_require__(62496);
  class ServiceType {
   constructor(typeName, methods, options) {
    this.typeName = typeName;
    this.methods = methods.map(i => reflection_info_1.normalizeMethodInfo(i, this));
    this.options = options !== null && options !== void 0 ? options : {};
   }
  }
  exports.ServiceType = ServiceType;
 }),
 79122: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __awaiter = this && this.__awaiter || function(thisArg, _arguments, P, generator) {
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
  };
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.TestTransport = void 0;
  const rpc_error_1 = __webpack_require__(78636), runtime_1 = __webpack_require__(68886), rpc_output_stream_1 = __webpack_require__(72726), rpc_options_1 = __webpack_require__(28576), unary_call_1 = __webpack_require__(29288), server_streaming_call_1 = __webpack_require__(46173), client_streaming_call_1 = __webpack_require__(37889), duplex_streaming_call_1 = __webpack_require__(36826);
  class TestTransport {
   constructor(data) {
    this.suppressUncaughtRejections = !0;
    this.headerDelay = 10;
    this.responseDelay = 50;
    this.betweenResponseDelay = 10;
    this.afterResponseDelay = 10;
    this.data = data !== null && data !== void 0 ? data : {};
   }
   get sentMessages() {
    return this.lastInput instanceof TestInputStream ? this.lastInput.sent : typeof this.lastInput == "object" ? [ this.lastInput.single ] : [];
   }
   get sendComplete() {
    return this.lastInput instanceof TestInputStream ? this.lastInput.completed : typeof this.lastInput == "object";
   }
   promiseHeaders() {
    var _a;
    const headers = (_a = this.data.headers) !== null && _a !== void 0 ? _a : TestTransport.defaultHeaders;
    return headers instanceof rpc_error_1.RpcError ? Promise.reject(headers) : Promise.resolve(headers);
   }
   promiseSingleResponse(method) {
    if (this.data.response instanceof rpc_error_1.RpcError) return Promise.reject(this.data.response);
    let r;
    if (Array.isArray(this.data.response)) {
     runtime_1.assert(this.data.response.length > 0);
     r = this.data.response[0];
    } else r = this.data.response !== void 0 ? this.data.response : method.O.create();
    runtime_1.assert(method.O.is(r));
    return Promise.resolve(r);
   }
   streamResponses(method, stream, abort) {
    return __awaiter(this, void 0, void 0, function*() {
     const messages = [];
     if (this.data.response === void 0) messages.push(method.O.create()); else if (Array.isArray(this.data.response)) for (let msg of this.data.response) {
      runtime_1.assert(method.O.is(msg));
      messages.push(msg);
     } else if (!(this.data.response instanceof rpc_error_1.RpcError)) {
      runtime_1.assert(method.O.is(this.data.response));
      messages.push(this.data.response);
     }
     try {
      yield delay(this.responseDelay, abort)(void 0);
     } catch (error) {
      stream.notifyError(error);
      return;
     }
     if (this.data.response instanceof rpc_error_1.RpcError) stream.notifyError(this.data.response); else {
      for (let msg of messages) {
       stream.notifyMessage(msg);
       try {
        yield delay(this.betweenResponseDelay, abort)(void 0);
       } catch (error) {
        stream.notifyError(error);
        return;
       }
      }
      this.data.status instanceof rpc_error_1.RpcError ? stream.notifyError(this.data.status) : this.data.trailers instanceof rpc_error_1.RpcError ? stream.notifyError(this.data.trailers) : stream.notifyComplete();
     }
    });
   }
   promiseStatus() {
    var _a;
    const status = (_a = this.data.status) !== null && _a !== void 0 ? _a : TestTransport.defaultStatus;
    return status instanceof rpc_error_1.RpcError ? Promise.reject(status) : Promise.resolve(status);
   }
   promiseTrailers() {
    var _a;
    const trailers = (_a = this.data.trailers) !== null && _a !== void 0 ? _a : TestTransport.defaultTrailers;
    return trailers instanceof rpc_error_1.RpcError ? Promise.reject(trailers) : Promise.resolve(trailers);
   }
   maybeSuppressUncaught(...promise) {
    if (this.suppressUncaughtRejections) for (let p of promise) p.catch(() => {});
   }
   mergeOptions(options) {
    return rpc_options_1.mergeRpcOptions({}, options);
   }
   unary(method, input, options) {
    var _a;
    const requestHeaders = (_a = options.meta) !== null && _a !== void 0 ? _a : {}, headersPromise = this.promiseHeaders().then(delay(this.headerDelay, options.abort)), responsePromise = headersPromise.catch(_ => {}).then(delay(this.responseDelay, options.abort)).then(_ => this.promiseSingleResponse(method)), statusPromise = responsePromise.catch(_ => {}).then(delay(this.afterResponseDelay, options.abort)).then(_ => this.promiseStatus()), trailersPromise = responsePromise.catch(_ => {}).then(delay(this.afterResponseDelay, options.abort)).then(_ => this.promiseTrailers());
    this.maybeSuppressUncaught(statusPromise, trailersPromise);
    this.lastInput = {
     single: input
    };
    return new unary_call_1.UnaryCall(method, requestHeaders, input, headersPromise, responsePromise, statusPromise, trailersPromise);
   }
   serverStreaming(method, input, options) {
    var _a;
    const requestHeaders = (_a = options.meta) !== null && _a !== void 0 ? _a : {}, headersPromise = this.promiseHeaders().then(delay(this.headerDelay, options.abort)), outputStream = new rpc_output_stream_1.RpcOutputStreamController, responseStreamClosedPromise = headersPromise.then(delay(this.responseDelay, options.abort)).catch(() => {}).then(() => this.streamResponses(method, outputStream, options.abort)).then(delay(this.afterResponseDelay, options.abort)), statusPromise = responseStreamClosedPromise.then(() => this.promiseStatus()), trailersPromise = responseStreamClosedPromise.then(() => this.promiseTrailers());
    this.maybeSuppressUncaught(statusPromise, trailersPromise);
    this.lastInput = {
     single: input
    };
    return new server_streaming_call_1.ServerStreamingCall(method, requestHeaders, input, headersPromise, outputStream, statusPromise, trailersPromise);
   }
   clientStreaming(method, options) {
    var _a;
    const requestHeaders = (_a = options.meta) !== null && _a !== void 0 ? _a : {}, headersPromise = this.promiseHeaders().then(delay(this.headerDelay, options.abort)), responsePromise = headersPromise.catch(_ => {}).then(delay(this.responseDelay, options.abort)).then(_ => this.promiseSingleResponse(method)), statusPromise = responsePromise.catch(_ => {}).then(delay(this.afterResponseDelay, options.abort)).then(_ => this.promiseStatus()), trailersPromise = responsePromise.catch(_ => {}).then(delay(this.afterResponseDelay, options.abort)).then(_ => this.promiseTrailers());
    this.maybeSuppressUncaught(statusPromise, trailersPromise);
    this.lastInput = new TestInputStream(this.data, options.abort);
    return new client_streaming_call_1.ClientStreamingCall(method, requestHeaders, this.lastInput, headersPromise, responsePromise, statusPromise, trailersPromise);
   }
   duplex(method, options) {
    var _a;
    const requestHeaders = (_a = options.meta) !== null && _a !== void 0 ? _a : {}, headersPromise = this.promiseHeaders().then(delay(this.headerDelay, options.abort)), outputStream = new rpc_output_stream_1.RpcOutputStreamController, responseStreamClosedPromise = headersPromise.then(delay(this.responseDelay, options.abort)).catch(() => {}).then(() => this.streamResponses(method, outputStream, options.abort)).then(delay(this.afterResponseDelay, options.abort)), statusPromise = responseStreamClosedPromise.then(() => this.promiseStatus()), trailersPromise = responseStreamClosedPromise.then(() => this.promiseTrailers());
    this.maybeSuppressUncaught(statusPromise, trailersPromise);
    this.lastInput = new TestInputStream(this.data, options.abort);
    return new duplex_streaming_call_1.DuplexStreamingCall(method, requestHeaders, this.lastInput, headersPromise, outputStream, statusPromise, trailersPromise);
   }
  }
  exports.TestTransport = TestTransport;
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
  function delay(ms, abort) {
   return v => new Promise((resolve, reject) => {
    if (abort === null || abort === void 0 ? void 0 : abort.aborted) reject(new rpc_error_1.RpcError("user cancel", "CANCELLED")); else {
     const id = setTimeout(() => resolve(v), ms);
     abort && abort.addEventListener("abort", ev => {
      clearTimeout(id);
      reject(new rpc_error_1.RpcError("user cancel", "CANCELLED"));
     });
    }
   });
  }
  class TestInputStream {
   constructor(data, abort) {
    this._completed = !1;
    this._sent = [];
    this.data = data;
    this.abort = abort;
   }
   get sent() {
    return this._sent;
   }
   get completed() {
    return this._completed;
   }
   send(message) {
    if (this.data.inputMessage instanceof rpc_error_1.RpcError) return Promise.reject(this.data.inputMessage);
    const delayMs = this.data.inputMessage === void 0 ? 10 : this.data.inputMessage;
    return Promise.resolve(void 0).then(() => {
     this._sent.push(message);
    }).then(delay(delayMs, this.abort));
   }
   complete() {
    if (this.data.inputComplete instanceof rpc_error_1.RpcError) return Promise.reject(this.data.inputComplete);
    const delayMs = this.data.inputComplete === void 0 ? 10 : this.data.inputComplete;
    return Promise.resolve(void 0).then(() => {
     this._completed = !0;
    }).then(delay(delayMs, this.abort));
   }
  }
 }),
 29288: (function(__unused_webpack_module, exports) {
  var __awaiter = this && this.__awaiter || function(thisArg, _arguments, P, generator) {
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
  };
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.UnaryCall = void 0;
  class UnaryCall {
   constructor(method, requestHeaders, request, headers, response, status, trailers) {
    this.method = method;
    this.requestHeaders = requestHeaders;
    this.request = request;
    this.headers = headers;
    this.response = response;
    this.status = status;
    this.trailers = trailers;
   }
   then(onfulfilled, onrejected) {
    return this.promiseFinished().then(value => onfulfilled ? Promise.resolve(onfulfilled(value)) : value, reason => onrejected ? Promise.resolve(onrejected(reason)) : Promise.reject(reason));
   }
   promiseFinished() {
    return __awaiter(this, void 0, void 0, function*() {
     let [headers, response, status, trailers] = yield Promise.all([ this.headers, this.response, this.status, this.trailers ]);
     return {
      method: this.method,
      requestHeaders: this.requestHeaders,
      request: this.request,
      headers,
      response,
      status,
      trailers
     };
    });
   }
  }
  exports.UnaryCall = UnaryCall;
 }),
 8602: ((__unused_webpack_module, exports) => {
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.assertFloat32 = exports.assertUInt32 = exports.assertInt32 = exports.assertNever = exports.assert = void 0;
  function assert(condition, msg) {
   if (!condition) throw new Error(msg);
  }
  exports.assert = assert;
  function assertNever(value, msg) {
   throw new Error(msg !== null && msg !== void 0 ? msg : "Unexpected object: " + value);
  }
  exports.assertNever = assertNever;
  const FLOAT32_MAX = 34028234663852886e22, FLOAT32_MIN = -34028234663852886e22, UINT32_MAX = 4294967295, INT32_MAX = 2147483647, INT32_MIN = -2147483648;
  function assertInt32(arg) {
   if (typeof arg != "number") throw new Error("invalid int 32: " + typeof arg);
   if (!Number.isInteger(arg) || arg > INT32_MAX || arg < INT32_MIN) throw new Error("invalid int 32: " + arg);
  }
  exports.assertInt32 = assertInt32;
  function assertUInt32(arg) {
   if (typeof arg != "number") throw new Error("invalid uint 32: " + typeof arg);
   if (!Number.isInteger(arg) || arg > UINT32_MAX || arg < 0) throw new Error("invalid uint 32: " + arg);
  }
  exports.assertUInt32 = assertUInt32;
  function assertFloat32(arg) {
   if (typeof arg != "number") throw new Error("invalid float 32: " + typeof arg);
   if (Number.isFinite(arg) && (arg > FLOAT32_MAX || arg < FLOAT32_MIN)) throw new Error("invalid float 32: " + arg);
  }
  exports.assertFloat32 = assertFloat32;
 }),
 26335: ((__unused_webpack_module, exports) => {
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.base64encode = exports.base64decode = void 0;
  let encTable = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split(""), decTable = [];
  for (let i = 0; i < encTable.length; i++) decTable[encTable[i].charCodeAt(0)] = i;
  decTable["-".charCodeAt(0)] = encTable.indexOf("+");
  decTable["_".charCodeAt(0)] = encTable.indexOf("/");
  function base64decode(base64Str) {
   let es = base64Str.length * 3 / 4;
   base64Str[base64Str.length - 2] == "=" ? es -= 2 : base64Str[base64Str.length - 1] == "=" && (es -= 1);
   let b, bytes = new Uint8Array(es), bytePos = 0, groupPos = 0, p = 0;
   for (let i = 0; i < base64Str.length; i++) {
    b = decTable[base64Str.charCodeAt(i)];
    if (b === void 0) switch (base64Str[i]) {
    case "=":
     groupPos = 0;

    case "\n":
    case "\r":
    case "\t":
    case " ":
     continue;

    default:
     throw Error("invalid base64 string.");
    }
    switch (groupPos) {
    case 0:
     p = b;
     groupPos = 1;
     break;

    case 1:
     bytes[bytePos++] = p << 2 | (b & 48) >> 4;
     p = b;
     groupPos = 2;
     break;

    case 2:
     bytes[bytePos++] = (p & 15) << 4 | (b & 60) >> 2;
     p = b;
     groupPos = 3;
     break;

    case 3:
     bytes[bytePos++] = (p & 3) << 6 | b;
     groupPos = 0;
     break;
    }
   }
   if (groupPos == 1) throw Error("invalid base64 string.");
   return bytes.subarray(0, bytePos);
  }
  exports.base64decode = base64decode;
  function base64encode(bytes) {
   let b, base64 = "", groupPos = 0, p = 0;
   for (let i = 0; i < bytes.length; i++) {
    b = bytes[i];
    switch (groupPos) {
    case 0:
     base64 += encTable[b >> 2];
     p = (b & 3) << 4;
     groupPos = 1;
     break;

    case 1:
     base64 += encTable[p | b >> 4];
     p = (b & 15) << 2;
     groupPos = 2;
     break;

    case 2:
     base64 += encTable[p | b >> 6];
     base64 += encTable[b & 63];
     groupPos = 0;
     break;
    }
   }
   if (groupPos) {
    base64 += encTable[p];
    base64 += "=";
    groupPos == 1 && (base64 += "=");
   }
   return base64;
  }
  exports.base64encode = base64encode;
 }),
 54816: ((__unused_webpack_module, exports) => {
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.WireType = exports.mergeBinaryOptions = exports.UnknownFieldHandler = void 0;
  (function(UnknownFieldHandler) {
   UnknownFieldHandler.symbol = Symbol.for("protobuf-ts/unknown");
   UnknownFieldHandler.onRead = (typeName, message, fieldNo, wireType, data) => {
    let container = is(message) ? message[UnknownFieldHandler.symbol] : message[UnknownFieldHandler.symbol] = [];
    container.push({
     no: fieldNo,
     wireType,
     data
    });
   };
   UnknownFieldHandler.onWrite = (typeName, message, writer) => {
    for (let {no, wireType, data} of UnknownFieldHandler.list(message)) writer.tag(no, wireType).raw(data);
   };
   UnknownFieldHandler.list = (message, fieldNo) => {
    if (is(message)) {
     let all = message[UnknownFieldHandler.symbol];
     return fieldNo ? all.filter(uf => uf.no == fieldNo) : all;
    }
    return [];
   };
   UnknownFieldHandler.last = (message, fieldNo) => UnknownFieldHandler.list(message, fieldNo).slice(-1)[0];
   const is = message => message && Array.isArray(message[UnknownFieldHandler.symbol]);
  })(exports.UnknownFieldHandler || (exports.UnknownFieldHandler = {}));
  function mergeBinaryOptions(a, b) {
   return Object.assign(Object.assign({}, a), b);
  }
  exports.mergeBinaryOptions = mergeBinaryOptions;
  (function(WireType) {
   WireType[WireType.Varint = 0] = "Varint";
   WireType[WireType.Bit64 = 1] = "Bit64";
   WireType[WireType.LengthDelimited = 2] = "LengthDelimited";
   WireType[WireType.StartGroup = 3] = "StartGroup";
   WireType[WireType.EndGroup = 4] = "EndGroup";
   WireType[WireType.Bit32 = 5] = "Bit32";
  })(exports.WireType || (exports.WireType = {}));
 }),
 92889: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.BinaryReader = exports.binaryReadOptions = void 0;
  const binary_format_contract_1 = __webpack_require__(54816), pb_long_1 = __webpack_require__(61753), goog_varint_1 = __webpack_require__(93223), defaultsRead = {
   readUnknownField: !0,
   readerFactory: bytes => new BinaryReader(bytes)
  };
  function binaryReadOptions(options) {
   return options ? Object.assign(Object.assign({}, defaultsRead), options) : defaultsRead;
  }
  exports.binaryReadOptions = binaryReadOptions;
  class BinaryReader {
   constructor(buf, textDecoder) {
    this.varint64 = goog_varint_1.varint64read;
    this.uint32 = goog_varint_1.varint32read;
    this.buf = buf;
    this.len = buf.length;
    this.pos = 0;
    this.view = new DataView(buf.buffer, buf.byteOffset, buf.byteLength);
    this.textDecoder = textDecoder !== null && textDecoder !== void 0 ? textDecoder : new TextDecoder("utf-8", {
     fatal: !0,
     ignoreBOM: !0
    });
   }
   tag() {
    let tag = this.uint32(), fieldNo = tag >>> 3, wireType = tag & 7;
    if (fieldNo <= 0 || wireType < 0 || wireType > 5) throw new Error("illegal tag: field no " + fieldNo + " wire type " + wireType);
    return [ fieldNo, wireType ];
   }
   skip(wireType) {
    let start = this.pos;
    switch (wireType) {
    case binary_format_contract_1.WireType.Varint:
     while (this.buf[this.pos++] & 128) ;
     break;

    case binary_format_contract_1.WireType.Bit64:
     this.pos += 4;

    case binary_format_contract_1.WireType.Bit32:
     this.pos += 4;
     break;

    case binary_format_contract_1.WireType.LengthDelimited:
     let len = this.uint32();
     this.pos += len;
     break;

    case binary_format_contract_1.WireType.StartGroup:
     let t;
     while ((t = this.tag()[1]) !== binary_format_contract_1.WireType.EndGroup) this.skip(t);
     break;

    default:
     throw new Error("cant skip wire type " + wireType);
    }
    this.assertBounds();
    return this.buf.subarray(start, this.pos);
   }
   assertBounds() {
    if (this.pos > this.len) throw new RangeError("premature EOF");
   }
   int32() {
    return this.uint32() | 0;
   }
   sint32() {
    let zze = this.uint32();
    return zze >>> 1 ^ -(zze & 1);
   }
   int64() {
    return new pb_long_1.PbLong(...this.varint64());
   }
   uint64() {
    return new pb_long_1.PbULong(...this.varint64());
   }
   sint64() {
    let [lo, hi] = this.varint64(), s = -(lo & 1);
    lo = (lo >>> 1 | (hi & 1) << 31) ^ s;
    hi = hi >>> 1 ^ s;
    return new pb_long_1.PbLong(lo, hi);
   }
   bool() {
    let [lo, hi] = this.varint64();
    return lo !== 0 || hi !== 0;
   }
   fixed32() {
    return this.view.getUint32((this.pos += 4) - 4, !0);
   }
   sfixed32() {
    return this.view.getInt32((this.pos += 4) - 4, !0);
   }
   fixed64() {
    return new pb_long_1.PbULong(this.sfixed32(), this.sfixed32());
   }
   sfixed64() {
    return new pb_long_1.PbLong(this.sfixed32(), this.sfixed32());
   }
   float() {
    return this.view.getFloat32((this.pos += 4) - 4, !0);
   }
   double() {
    return this.view.getFloat64((this.pos += 8) - 8, !0);
   }
   bytes() {
    let len = this.uint32(), start = this.pos;
    this.pos += len;
    this.assertBounds();
    return this.buf.subarray(start, start + len);
   }
   string() {
    return this.textDecoder.decode(this.bytes());
   }
  }
  exports.BinaryReader = BinaryReader;
 }),
 23957: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.BinaryWriter = exports.binaryWriteOptions = void 0;
  const pb_long_1 = __webpack_require__(61753), goog_varint_1 = __webpack_require__(93223), assert_1 = __webpack_require__(8602), defaultsWrite = {
   writeUnknownFields: !0,
   writerFactory: () => new BinaryWriter
  };
  function binaryWriteOptions(options) {
   return options ? Object.assign(Object.assign({}, defaultsWrite), options) : defaultsWrite;
  }
  exports.binaryWriteOptions = binaryWriteOptions;
  class BinaryWriter {
   constructor(textEncoder) {
    this.stack = [];
    this.textEncoder = textEncoder !== null && textEncoder !== void 0 ? textEncoder : new TextEncoder;
    this.chunks = [];
    this.buf = [];
   }
   finish() {
    this.chunks.push(new Uint8Array(this.buf));
    let len = 0;
    for (let i = 0; i < this.chunks.length; i++) len += this.chunks[i].length;
    let bytes = new Uint8Array(len), offset = 0;
    for (let i = 0; i < this.chunks.length; i++) {
     bytes.set(this.chunks[i], offset);
     offset += this.chunks[i].length;
    }
    this.chunks = [];
    return bytes;
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
    let chunk = this.finish(), prev = this.stack.pop();
    if (!prev) throw new Error("invalid state, fork stack empty");
    this.chunks = prev.chunks;
    this.buf = prev.buf;
    this.uint32(chunk.byteLength);
    return this.raw(chunk);
   }
   tag(fieldNo, type) {
    return this.uint32((fieldNo << 3 | type) >>> 0);
   }
   raw(chunk) {
    if (this.buf.length) {
     this.chunks.push(new Uint8Array(this.buf));
     this.buf = [];
    }
    this.chunks.push(chunk);
    return this;
   }
   uint32(value) {
    assert_1.assertUInt32(value);
    while (value > 127) {
     this.buf.push(value & 127 | 128);
     value >>>= 7;
    }
    this.buf.push(value);
    return this;
   }
   int32(value) {
    assert_1.assertInt32(value);
    goog_varint_1.varint32write(value, this.buf);
    return this;
   }
   bool(value) {
    this.buf.push(value ? 1 : 0);
    return this;
   }
   bytes(value) {
    this.uint32(value.byteLength);
    return this.raw(value);
   }
   string(value) {
    let chunk = this.textEncoder.encode(value);
    this.uint32(chunk.byteLength);
    return this.raw(chunk);
   }
   float(value) {
    assert_1.assertFloat32(value);
    let chunk = new Uint8Array(4);
    new DataView(chunk.buffer).setFloat32(0, value, !0);
    return this.raw(chunk);
   }
   double(value) {
    let chunk = new Uint8Array(8);
    new DataView(chunk.buffer).setFloat64(0, value, !0);
    return this.raw(chunk);
   }
   fixed32(value) {
    assert_1.assertUInt32(value);
    let chunk = new Uint8Array(4);
    new DataView(chunk.buffer).setUint32(0, value, !0);
    return this.raw(chunk);
   }
   sfixed32(value) {
    assert_1.assertInt32(value);
    let chunk = new Uint8Array(4);
    new DataView(chunk.buffer).setInt32(0, value, !0);
    return this.raw(chunk);
   }
   sint32(value) {
    assert_1.assertInt32(value);
    value = (value << 1 ^ value >> 31) >>> 0;
    goog_varint_1.varint32write(value, this.buf);
    return this;
   }
   sfixed64(value) {
    let chunk = new Uint8Array(8), view = new DataView(chunk.buffer), long = pb_long_1.PbLong.from(value);
    view.setInt32(0, long.lo, !0);
    view.setInt32(4, long.hi, !0);
    return this.raw(chunk);
   }
   fixed64(value) {
    let chunk = new Uint8Array(8), view = new DataView(chunk.buffer), long = pb_long_1.PbULong.from(value);
    view.setInt32(0, long.lo, !0);
    view.setInt32(4, long.hi, !0);
    return this.raw(chunk);
   }
   int64(value) {
    let long = pb_long_1.PbLong.from(value);
    goog_varint_1.varint64write(long.lo, long.hi, this.buf);
    return this;
   }
   sint64(value) {
    let long = pb_long_1.PbLong.from(value), sign = long.hi >> 31, lo = long.lo << 1 ^ sign, hi = (long.hi << 1 | long.lo >>> 31) ^ sign;
    goog_varint_1.varint64write(lo, hi, this.buf);
    return this;
   }
   uint64(value) {
    let long = pb_long_1.PbULong.from(value);
    goog_varint_1.varint64write(long.lo, long.hi, this.buf);
    return this;
   }
  }
  exports.BinaryWriter = BinaryWriter;
 }),
 70257: ((__unused_webpack_module, exports) => {
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.listEnumNumbers = exports.listEnumNames = exports.listEnumValues = exports.isEnumObject = void 0;
  function isEnumObject(arg) {
   if (typeof arg != "object" || arg === null) return !1;
   if (!arg.hasOwnProperty(0)) return !1;
   for (let k of Object.keys(arg)) {
    let num = parseInt(k);
    if (Number.isNaN(num)) {
     let num = arg[k];
     if (num === void 0) return !1;
     if (typeof num != "number") return !1;
     if (arg[num] === void 0) return !1;
    } else {
     let nam = arg[num];
     if (nam === void 0) return !1;
     if (arg[nam] !== num) return !1;
    }
   }
   return !0;
  }
  exports.isEnumObject = isEnumObject;
  function listEnumValues(enumObject) {
   if (!isEnumObject(enumObject)) throw new Error("not a typescript enum object");
   let values = [];
   for (let [name, number] of Object.entries(enumObject)) typeof number == "number" && values.push({
    name,
    number
   });
   return values;
  }
  exports.listEnumValues = listEnumValues;
  function listEnumNames(enumObject) {
   return listEnumValues(enumObject).map(val => val.name);
  }
  exports.listEnumNames = listEnumNames;
  function listEnumNumbers(enumObject) {
   return listEnumValues(enumObject).map(val => val.number).filter((num, index, arr) => arr.indexOf(num) == index);
  }
  exports.listEnumNumbers = listEnumNumbers;
 }),
 93223: ((__unused_webpack_module, exports) => {
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.varint32read = exports.varint32write = exports.int64toString = exports.int64fromString = exports.varint64write = exports.varint64read = void 0;
  function varint64read() {
   let lowBits = 0, highBits = 0;
   for (let shift = 0; shift < 28; shift += 7) {
    let b = this.buf[this.pos++];
    lowBits |= (b & 127) << shift;
    if (!(b & 128)) {
     this.assertBounds();
     return [ lowBits, highBits ];
    }
   }
   let middleByte = this.buf[this.pos++];
   lowBits |= (middleByte & 15) << 28;
   highBits = (middleByte & 112) >> 4;
   if (!(middleByte & 128)) {
    this.assertBounds();
    return [ lowBits, highBits ];
   }
   for (let shift = 3; shift <= 31; shift += 7) {
    let b = this.buf[this.pos++];
    highBits |= (b & 127) << shift;
    if (!(b & 128)) {
     this.assertBounds();
     return [ lowBits, highBits ];
    }
   }
   throw new Error("invalid varint");
  }
  exports.varint64read = varint64read;
  function varint64write(lo, hi, bytes) {
   for (let i = 0; i < 28; i += 7) {
    const shift = lo >>> i, hasNext = !(shift >>> 7 == 0 && hi == 0), byte = (hasNext ? shift | 128 : shift) & 255;
    bytes.push(byte);
    if (!hasNext) return;
   }
   const splitBits = lo >>> 28 & 15 | (hi & 7) << 4, hasMoreBits = !!(hi >> 3);
   bytes.push((hasMoreBits ? splitBits | 128 : splitBits) & 255);
   if (hasMoreBits) {
    for (let i = 3; i < 31; i += 7) {
     const shift = hi >>> i, hasNext = !(shift >>> 7 == 0), byte = (hasNext ? shift | 128 : shift) & 255;
     bytes.push(byte);
     if (!hasNext) return;
    }
    bytes.push(hi >>> 31 & 1);
   }
  }
  exports.varint64write = varint64write;
  const TWO_PWR_32_DBL = 4294967296;
  function int64fromString(dec) {
   let minus = dec[0] == "-";
   minus && (dec = dec.slice(1));
   const base = 1e6;
   let lowBits = 0, highBits = 0;
   function add1e6digit(begin, end) {
    const digit1e6 = Number(dec.slice(begin, end));
    highBits *= base;
    lowBits = lowBits * base + digit1e6;
    if (lowBits >= TWO_PWR_32_DBL) {
     highBits += lowBits / TWO_PWR_32_DBL | 0;
     lowBits %= TWO_PWR_32_DBL;
    }
   }
   add1e6digit(-24, -18);
   add1e6digit(-18, -12);
   add1e6digit(-12, -6);
   add1e6digit(-6);
   return [ minus, lowBits, highBits ];
  }
  exports.int64fromString = int64fromString;
  function int64toString(bitsLow, bitsHigh) {
   if (bitsHigh >>> 0 <= 2097151) return "" + (TWO_PWR_32_DBL * bitsHigh + (bitsLow >>> 0));
   let low = bitsLow & 16777215, mid = (bitsLow >>> 24 | bitsHigh << 8) >>> 0 & 16777215, high = bitsHigh >> 16 & 65535, digitA = low + mid * 6777216 + high * 6710656, digitB = mid + high * 8147497, digitC = high * 2, base = 1e7;
   if (digitA >= base) {
    digitB += Math.floor(digitA / base);
    digitA %= base;
   }
   if (digitB >= base) {
    digitC += Math.floor(digitB / base);
    digitB %= base;
   }
   function decimalFrom1e7(digit1e7, needLeadingZeros) {
    let partial = digit1e7 ? String(digit1e7) : "";
    return needLeadingZeros ? "0000000".slice(partial.length) + partial : partial;
   }
   return decimalFrom1e7(digitC, 0) + decimalFrom1e7(digitB, digitC) + decimalFrom1e7(digitA, 1);
  }
  exports.int64toString = int64toString;
  function varint32write(value, bytes) {
   if (value >= 0) {
    while (value > 127) {
     bytes.push(value & 127 | 128);
     value >>>= 7;
    }
    bytes.push(value);
   } else {
    for (let i = 0; i < 9; i++) {
     bytes.push(value & 127 | 128);
     value >>= 7;
    }
    bytes.push(1);
   }
  }
  exports.varint32write = varint32write;
  function varint32read() {
   let b = this.buf[this.pos++], result = b & 127;
   if (!(b & 128)) {
    this.assertBounds();
    return result;
   }
   b = this.buf[this.pos++];
   result |= (b & 127) << 7;
   if (!(b & 128)) {
    this.assertBounds();
    return result;
   }
   b = this.buf[this.pos++];
   result |= (b & 127) << 14;
   if (!(b & 128)) {
    this.assertBounds();
    return result;
   }
   b = this.buf[this.pos++];
   result |= (b & 127) << 21;
   if (!(b & 128)) {
    this.assertBounds();
    return result;
   }
   b = this.buf[this.pos++];
   result |= (b & 15) << 28;
   for (let readBytes = 5; b & 128 && readBytes < 10; readBytes++) b = this.buf[this.pos++];
   if (b & 128) throw new Error("invalid varint");
   this.assertBounds();
   return result >>> 0;
  }
  exports.varint32read = varint32read;
 }),
 68886: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  var json_typings_1 = __webpack_require__(49999);
  Object.defineProperty(exports, "typeofJsonValue", {
   enumerable: !0,
   get: function() {
    return json_typings_1.typeofJsonValue;
   }
  });
  Object.defineProperty(exports, "isJsonObject", {
   enumerable: !0,
   get: function() {
    return json_typings_1.isJsonObject;
   }
  });
  var base64_1 = __webpack_require__(26335);
  Object.defineProperty(exports, "base64decode", {
   enumerable: !0,
   get: function() {
    return base64_1.base64decode;
   }
  });
  Object.defineProperty(exports, "base64encode", {
   enumerable: !0,
   get: function() {
    return base64_1.base64encode;
   }
  });
  var protobufjs_utf8_1 = __webpack_require__(58950);
  Object.defineProperty(exports, "utf8read", {
   enumerable: !0,
   get: function() {
    return protobufjs_utf8_1.utf8read;
   }
  });
  var binary_format_contract_1 = __webpack_require__(54816);
  Object.defineProperty(exports, "WireType", {
   enumerable: !0,
   get: function() {
    return binary_format_contract_1.WireType;
   }
  });
  Object.defineProperty(exports, "mergeBinaryOptions", {
   enumerable: !0,
   get: function() {
    return binary_format_contract_1.mergeBinaryOptions;
   }
  });
  Object.defineProperty(exports, "UnknownFieldHandler", {
   enumerable: !0,
   get: function() {
    return binary_format_contract_1.UnknownFieldHandler;
   }
  });
  var binary_reader_1 = __webpack_require__(92889);
  Object.defineProperty(exports, "BinaryReader", {
   enumerable: !0,
   get: function() {
    return binary_reader_1.BinaryReader;
   }
  });
  Object.defineProperty(exports, "binaryReadOptions", {
   enumerable: !0,
   get: function() {
    return binary_reader_1.binaryReadOptions;
   }
  });
  var binary_writer_1 = __webpack_require__(23957);
  Object.defineProperty(exports, "BinaryWriter", {
   enumerable: !0,
   get: function() {
    return binary_writer_1.BinaryWriter;
   }
  });
  Object.defineProperty(exports, "binaryWriteOptions", {
   enumerable: !0,
   get: function() {
    return binary_writer_1.binaryWriteOptions;
   }
  });
  var pb_long_1 = __webpack_require__(61753);
  Object.defineProperty(exports, "PbLong", {
   enumerable: !0,
   get: function() {
    return pb_long_1.PbLong;
   }
  });
  Object.defineProperty(exports, "PbULong", {
   enumerable: !0,
   get: function() {
    return pb_long_1.PbULong;
   }
  });
  var json_format_contract_1 = __webpack_require__(29367);
  Object.defineProperty(exports, "jsonReadOptions", {
   enumerable: !0,
   get: function() {
    return json_format_contract_1.jsonReadOptions;
   }
  });
  Object.defineProperty(exports, "jsonWriteOptions", {
   enumerable: !0,
   get: function() {
    return json_format_contract_1.jsonWriteOptions;
   }
  });
  Object.defineProperty(exports, "mergeJsonOptions", {
   enumerable: !0,
   get: function() {
    return json_format_contract_1.mergeJsonOptions;
   }
  });
  var message_type_contract_1 = __webpack_require__(43785);
  Object.defineProperty(exports, "MESSAGE_TYPE", {
   enumerable: !0,
   get: function() {
    return message_type_contract_1.MESSAGE_TYPE;
   }
  });
  var message_type_1 = __webpack_require__(15106);
  Object.defineProperty(exports, "MessageType", {
   enumerable: !0,
   get: function() {
    return message_type_1.MessageType;
   }
  });
  var reflection_info_1 = __webpack_require__(67910);
  Object.defineProperty(exports, "ScalarType", {
   enumerable: !0,
   get: function() {
    return reflection_info_1.ScalarType;
   }
  });
  Object.defineProperty(exports, "LongType", {
   enumerable: !0,
   get: function() {
    return reflection_info_1.LongType;
   }
  });
  Object.defineProperty(exports, "RepeatType", {
   enumerable: !0,
   get: function() {
    return reflection_info_1.RepeatType;
   }
  });
  Object.defineProperty(exports, "normalizeFieldInfo", {
   enumerable: !0,
   get: function() {
    return reflection_info_1.normalizeFieldInfo;
   }
  });
  Object.defineProperty(exports, "readFieldOptions", {
   enumerable: !0,
   get: function() {
    return reflection_info_1.readFieldOptions;
   }
  });
  Object.defineProperty(exports, "readFieldOption", {
   enumerable: !0,
   get: function() {
    return reflection_info_1.readFieldOption;
   }
  });
  Object.defineProperty(exports, "readMessageOption", {
   enumerable: !0,
   get: function() {
    return reflection_info_1.readMessageOption;
   }
  });
  var reflection_type_check_1 = __webpack_require__(25167);
  Object.defineProperty(exports, "ReflectionTypeCheck", {
   enumerable: !0,
   get: function() {
    return reflection_type_check_1.ReflectionTypeCheck;
   }
  });
  var reflection_create_1 = __webpack_require__(75726);
  Object.defineProperty(exports, "reflectionCreate", {
   enumerable: !0,
   get: function() {
    return reflection_create_1.reflectionCreate;
   }
  });
  var reflection_scalar_default_1 = __webpack_require__(19526);
  Object.defineProperty(exports, "reflectionScalarDefault", {
   enumerable: !0,
   get: function() {
    return reflection_scalar_default_1.reflectionScalarDefault;
   }
  });
  var reflection_merge_partial_1 = __webpack_require__(98044);
  Object.defineProperty(exports, "reflectionMergePartial", {
   enumerable: !0,
   get: function() {
    return reflection_merge_partial_1.reflectionMergePartial;
   }
  });
  var reflection_equals_1 = __webpack_require__(4827);
  Object.defineProperty(exports, "reflectionEquals", {
   enumerable: !0,
   get: function() {
    return reflection_equals_1.reflectionEquals;
   }
  });
  var reflection_binary_reader_1 = __webpack_require__(89611);
  Object.defineProperty(exports, "ReflectionBinaryReader", {
   enumerable: !0,
   get: function() {
    return reflection_binary_reader_1.ReflectionBinaryReader;
   }
  });
  var reflection_binary_writer_1 = __webpack_require__(66907);
  Object.defineProperty(exports, "ReflectionBinaryWriter", {
   enumerable: !0,
   get: function() {
    return reflection_binary_writer_1.ReflectionBinaryWriter;
   }
  });
  var reflection_json_reader_1 = __webpack_require__(46790);
  Object.defineProperty(exports, "ReflectionJsonReader", {
   enumerable: !0,
   get: function() {
    return reflection_json_reader_1.ReflectionJsonReader;
   }
  });
  var reflection_json_writer_1 = __webpack_require__(11094);
  Object.defineProperty(exports, "ReflectionJsonWriter", {
   enumerable: !0,
   get: function() {
    return reflection_json_writer_1.ReflectionJsonWriter;
   }
  });
  var reflection_contains_message_type_1 = __webpack_require__(59946);
  Object.defineProperty(exports, "containsMessageType", {
   enumerable: !0,
   get: function() {
    return reflection_contains_message_type_1.containsMessageType;
   }
  });
  var oneof_1 = __webpack_require__(18063);
  Object.defineProperty(exports, "isOneofGroup", {
   enumerable: !0,
   get: function() {
    return oneof_1.isOneofGroup;
   }
  });
  Object.defineProperty(exports, "setOneofValue", {
   enumerable: !0,
   get: function() {
    return oneof_1.setOneofValue;
   }
  });
  Object.defineProperty(exports, "getOneofValue", {
   enumerable: !0,
   get: function() {
    return oneof_1.getOneofValue;
   }
  });
  Object.defineProperty(exports, "clearOneofValue", {
   enumerable: !0,
   get: function() {
    return oneof_1.clearOneofValue;
   }
  });
  Object.defineProperty(exports, "getSelectedOneofValue", {
   enumerable: !0,
   get: function() {
    return oneof_1.getSelectedOneofValue;
   }
  });
  var enum_object_1 = __webpack_require__(70257);
  Object.defineProperty(exports, "listEnumValues", {
   enumerable: !0,
   get: function() {
    return enum_object_1.listEnumValues;
   }
  });
  Object.defineProperty(exports, "listEnumNames", {
   enumerable: !0,
   get: function() {
    return enum_object_1.listEnumNames;
   }
  });
  Object.defineProperty(exports, "listEnumNumbers", {
   enumerable: !0,
   get: function() {
    return enum_object_1.listEnumNumbers;
   }
  });
  Object.defineProperty(exports, "isEnumObject", {
   enumerable: !0,
   get: function() {
    return enum_object_1.isEnumObject;
   }
  });
  var lower_camel_case_1 = __webpack_require__(4073);
  Object.defineProperty(exports, "lowerCamelCase", {
   enumerable: !0,
   get: function() {
    return lower_camel_case_1.lowerCamelCase;
   }
  });
  var assert_1 = __webpack_require__(8602);
  Object.defineProperty(exports, "assert", {
   enumerable: !0,
   get: function() {
    return assert_1.assert;
   }
  });
  Object.defineProperty(exports, "assertNever", {
   enumerable: !0,
   get: function() {
    return assert_1.assertNever;
   }
  });
  Object.defineProperty(exports, "assertInt32", {
   enumerable: !0,
   get: function() {
    return assert_1.assertInt32;
   }
  });
  Object.defineProperty(exports, "assertUInt32", {
   enumerable: !0,
   get: function() {
    return assert_1.assertUInt32;
   }
  });
  Object.defineProperty(exports, "assertFloat32", {
   enumerable: !0,
   get: function() {
    return assert_1.assertFloat32;
   }
  });
 }),
 29367: ((__unused_webpack_module, exports) => {
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.mergeJsonOptions = exports.jsonWriteOptions = exports.jsonReadOptions = void 0;
  const defaultsWrite = {
   emitDefaultValues: !1,
   enumAsInteger: !1,
   useProtoFieldName: !1,
   prettySpaces: 0
  }, defaultsRead = {
   ignoreUnknownFields: !1
  };
  function jsonReadOptions(options) {
   return options ? Object.assign(Object.assign({}, defaultsRead), options) : defaultsRead;
  }
  exports.jsonReadOptions = jsonReadOptions;
  function jsonWriteOptions(options) {
   return options ? Object.assign(Object.assign({}, defaultsWrite), options) : defaultsWrite;
  }
  exports.jsonWriteOptions = jsonWriteOptions;
  function mergeJsonOptions(a, b) {
   var _a, _b;
   let c = Object.assign(Object.assign({}, a), b);
   c.typeRegistry = [ ...(_a = a === null || a === void 0 ? void 0 : a.typeRegistry) !== null && _a !== void 0 ? _a : [], ...(_b = b === null || b === void 0 ? void 0 : b.typeRegistry) !== null && _b !== void 0 ? _b : [] ];
   return c;
  }
  exports.mergeJsonOptions = mergeJsonOptions;
 }),
 49999: ((__unused_webpack_module, exports) => {
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.isJsonObject = exports.typeofJsonValue = void 0;
  function typeofJsonValue(value) {
   let t = typeof value;
   if (t == "object") {
    if (Array.isArray(value)) return "array";
    if (value === null) return "null";
   }
   return t;
  }
  exports.typeofJsonValue = typeofJsonValue;
  function isJsonObject(value) {
   return value !== null && typeof value == "object" && !Array.isArray(value);
  }
  exports.isJsonObject = isJsonObject;
 }),
 4073: ((__unused_webpack_module, exports) => {
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.lowerCamelCase = void 0;
  function lowerCamelCase(snakeCase) {
   let capNext = !1;
   const sb = [];
   for (let i = 0; i < snakeCase.length; i++) {
    let next = snakeCase.charAt(i);
    if (next == "_") capNext = !0; else if (/\d/.test(next)) {
     sb.push(next);
     capNext = !0;
    } else if (capNext) {
     sb.push(next.toUpperCase());
     capNext = !1;
    } else i == 0 ? sb.push(next.toLowerCase()) : sb.push(next);
   }
   return sb.join("");
  }
  exports.lowerCamelCase = lowerCamelCase;
 }),
 43785: ((__unused_webpack_module, exports) => {
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.MESSAGE_TYPE = void 0;
  exports.MESSAGE_TYPE = Symbol.for("protobuf-ts/message-type");
 }),
 15106: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.MessageType = void 0;
  const message_type_contract_1 = __webpack_require__(43785), reflection_info_1 = __webpack_require__(67910), reflection_type_check_1 = __webpack_require__(25167), reflection_json_reader_1 = __webpack_require__(46790), reflection_json_writer_1 = __webpack_require__(11094), reflection_binary_reader_1 = __webpack_require__(89611), reflection_binary_writer_1 = __webpack_require__(66907), reflection_create_1 = __webpack_require__(75726), reflection_merge_partial_1 = __webpack_require__(98044), json_typings_1 = __webpack_require__(49999), json_format_contract_1 = __webpack_require__(29367), reflection_equals_1 = __webpack_require__(4827), binary_writer_1 = __webpack_require__(23957), binary_reader_1 = __webpack_require__(92889), baseDescriptors = Object.getOwnPropertyDescriptors(Object.getPrototypeOf({})), messageTypeDescriptor = baseDescriptors[message_type_contract_1.MESSAGE_TYPE] = {};
  class MessageType {
   constructor(name, fields, options) {
    this.defaultCheckDepth = 16;
    this.typeName = name;
    this.fields = fields.map(reflection_info_1.normalizeFieldInfo);
    this.options = options !== null && options !== void 0 ? options : {};
    messageTypeDescriptor.value = this;
    this.messagePrototype = Object.create(null, baseDescriptors);
    this.refTypeCheck = new reflection_type_check_1.ReflectionTypeCheck(this);
    this.refJsonReader = new reflection_json_reader_1.ReflectionJsonReader(this);
    this.refJsonWriter = new reflection_json_writer_1.ReflectionJsonWriter(this);
    this.refBinReader = new reflection_binary_reader_1.ReflectionBinaryReader(this);
    this.refBinWriter = new reflection_binary_writer_1.ReflectionBinaryWriter(this);
   }
   create(value) {
    let message = reflection_create_1.reflectionCreate(this);
    value !== void 0 && reflection_merge_partial_1.reflectionMergePartial(this, message, value);
    return message;
   }
   clone(message) {
    let copy = this.create();
    reflection_merge_partial_1.reflectionMergePartial(this, copy, message);
    return copy;
   }
   equals(a, b) {
    return reflection_equals_1.reflectionEquals(this, a, b);
   }
   is(arg, depth = this.defaultCheckDepth) {
    return this.refTypeCheck.is(arg, depth, !1);
   }
   isAssignable(arg, depth = this.defaultCheckDepth) {
    return this.refTypeCheck.is(arg, depth, !0);
   }
   mergePartial(target, source) {
    reflection_merge_partial_1.reflectionMergePartial(this, target, source);
   }
   fromBinary(data, options) {
    let opt = binary_reader_1.binaryReadOptions(options);
    return this.internalBinaryRead(opt.readerFactory(data), data.byteLength, opt);
   }
   fromJson(json, options) {
    return this.internalJsonRead(json, json_format_contract_1.jsonReadOptions(options));
   }
   fromJsonString(json, options) {
    let value = JSON.parse(json);
    return this.fromJson(value, options);
   }
   toJson(message, options) {
    return this.internalJsonWrite(message, json_format_contract_1.jsonWriteOptions(options));
   }
   toJsonString(message, options) {
    var _a;
    let value = this.toJson(message, options);
    return JSON.stringify(value, null, (_a = options === null || options === void 0 ? void 0 : options.prettySpaces) !== null && _a !== void 0 ? _a : 0);
   }
   toBinary(message, options) {
    let opt = binary_writer_1.binaryWriteOptions(options);
    return this.internalBinaryWrite(message, opt.writerFactory(), opt).finish();
   }
   internalJsonRead(json, options, target) {
    if (json !== null && typeof json == "object" && !Array.isArray(json)) {
     let message = target !== null && target !== void 0 ? target : this.create();
     this.refJsonReader.read(json, message, options);
     return message;
    }
    throw new Error(`Unable to parse message ${this.typeName} from JSON ${json_typings_1.typeofJsonValue(json)}.`);
   }
   internalJsonWrite(message, options) {
    return this.refJsonWriter.write(message, options);
   }
   internalBinaryWrite(message, writer, options) {
    this.refBinWriter.write(message, writer, options);
    return writer;
   }
   internalBinaryRead(reader, length, options, target) {
    let message = target !== null && target !== void 0 ? target : this.create();
    this.refBinReader.read(reader, message, options, length);
    return message;
   }
  }
  exports.MessageType = MessageType;
 }),
 18063: ((__unused_webpack_module, exports) => {
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.getSelectedOneofValue = exports.clearOneofValue = exports.setUnknownOneofValue = exports.setOneofValue = exports.getOneofValue = exports.isOneofGroup = void 0;
  function isOneofGroup(any) {
   if (typeof any != "object" || any === null || !any.hasOwnProperty("oneofKind")) return !1;
   switch (typeof any.oneofKind) {
   case "string":
    return any[any.oneofKind] !== void 0 && Object.keys(any).length == 2;

   case "undefined":
    return Object.keys(any).length == 1;

   default:
    return !1;
   }
  }
  exports.isOneofGroup = isOneofGroup;
  function getOneofValue(oneof, kind) {
   return oneof[kind];
  }
  exports.getOneofValue = getOneofValue;
  function setOneofValue(oneof, kind, value) {
   oneof.oneofKind !== void 0 && delete oneof[oneof.oneofKind];
   oneof.oneofKind = kind;
   value !== void 0 && (oneof[kind] = value);
  }
  exports.setOneofValue = setOneofValue;
  function setUnknownOneofValue(oneof, kind, value) {
   oneof.oneofKind !== void 0 && delete oneof[oneof.oneofKind];
   oneof.oneofKind = kind;
   value !== void 0 && kind !== void 0 && (oneof[kind] = value);
  }
  exports.setUnknownOneofValue = setUnknownOneofValue;
  function clearOneofValue(oneof) {
   oneof.oneofKind !== void 0 && delete oneof[oneof.oneofKind];
   oneof.oneofKind = void 0;
  }
  exports.clearOneofValue = clearOneofValue;
  function getSelectedOneofValue(oneof) {
   if (oneof.oneofKind !== void 0) return oneof[oneof.oneofKind];
  }
  exports.getSelectedOneofValue = getSelectedOneofValue;
 }),
 61753: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.PbLong = exports.PbULong = exports.detectBi = void 0;
  const goog_varint_1 = __webpack_require__(93223);
  let BI;
  function detectBi() {
   const dv = new DataView(new ArrayBuffer(8)), ok = globalThis.BigInt !== void 0 && typeof dv.getBigInt64 == "function" && typeof dv.getBigUint64 == "function" && typeof dv.setBigInt64 == "function" && typeof dv.setBigUint64 == "function";
   BI = ok ? {
    MIN: BigInt("-9223372036854775808"),
    MAX: BigInt("9223372036854775807"),
    UMIN: BigInt("0"),
    UMAX: BigInt("18446744073709551615"),
    C: BigInt,
    V: dv
   } : void 0;
  }
  exports.detectBi = detectBi;
  detectBi();
  function assertBi(bi) {
   if (!bi) throw new Error("BigInt unavailable, see https://github.com/timostamm/protobuf-ts/blob/v1.0.8/MANUAL.md#bigint-support");
  }
  const RE_DECIMAL_STR = /^-?[0-9]+$/, TWO_PWR_32_DBL = 4294967296, HALF_2_PWR_32 = 2147483648;
  class SharedPbLong {
   constructor(lo, hi) {
    this.lo = lo | 0;
    this.hi = hi | 0;
   }
   isZero() {
    return this.lo == 0 && this.hi == 0;
   }
   toNumber() {
    let result = this.hi * TWO_PWR_32_DBL + (this.lo >>> 0);
    if (!Number.isSafeInteger(result)) throw new Error("cannot convert to safe number");
    return result;
   }
  }
  class PbULong extends SharedPbLong {
   static from(value) {
    if (BI) switch (typeof value) {
    case "string":
     if (value == "0") return this.ZERO;
     if (value == "") throw new Error("string is no integer");
     value = BI.C(value);

    case "number":
     if (value === 0) return this.ZERO;
     value = BI.C(value);

    case "bigint":
     if (!value) return this.ZERO;
     if (value < BI.UMIN) throw new Error("signed value for ulong");
     if (value > BI.UMAX) throw new Error("ulong too large");
     BI.V.setBigUint64(0, value, !0);
     return new PbULong(BI.V.getInt32(0, !0), BI.V.getInt32(4, !0));
    } else switch (typeof value) {
    case "string":
     if (value == "0") return this.ZERO;
     value = value.trim();
     if (!RE_DECIMAL_STR.test(value)) throw new Error("string is no integer");
     let [minus, lo, hi] = goog_varint_1.int64fromString(value);
     if (minus) throw new Error("signed value for ulong");
     return new PbULong(lo, hi);

    case "number":
     if (value == 0) return this.ZERO;
     if (!Number.isSafeInteger(value)) throw new Error("number is no integer");
     if (value < 0) throw new Error("signed value for ulong");
     return new PbULong(value, value / TWO_PWR_32_DBL);
    }
    throw new Error("unknown value " + typeof value);
   }
   toString() {
    return BI ? this.toBigInt().toString() : goog_varint_1.int64toString(this.lo, this.hi);
   }
   toBigInt() {
    assertBi(BI);
    BI.V.setInt32(0, this.lo, !0);
    BI.V.setInt32(4, this.hi, !0);
    return BI.V.getBigUint64(0, !0);
   }
  }
  exports.PbULong = PbULong;
  PbULong.ZERO = new PbULong(0, 0);
  class PbLong extends SharedPbLong {
   static from(value) {
    if (BI) switch (typeof value) {
    case "string":
     if (value == "0") return this.ZERO;
     if (value == "") throw new Error("string is no integer");
     value = BI.C(value);

    case "number":
     if (value === 0) return this.ZERO;
     value = BI.C(value);

    case "bigint":
     if (!value) return this.ZERO;
     if (value < BI.MIN) throw new Error("signed long too small");
     if (value > BI.MAX) throw new Error("signed long too large");
     BI.V.setBigInt64(0, value, !0);
     return new PbLong(BI.V.getInt32(0, !0), BI.V.getInt32(4, !0));
    } else switch (typeof value) {
    case "string":
     if (value == "0") return this.ZERO;
     value = value.trim();
     if (!RE_DECIMAL_STR.test(value)) throw new Error("string is no integer");
     let [minus, lo, hi] = goog_varint_1.int64fromString(value);
     if (minus) {
      if (hi > HALF_2_PWR_32 || hi == HALF_2_PWR_32 && lo != 0) throw new Error("signed long too small");
     } else if (hi >= HALF_2_PWR_32) throw new Error("signed long too large");
     let pbl = new PbLong(lo, hi);
     return minus ? pbl.negate() : pbl;

    case "number":
     if (value == 0) return this.ZERO;
     if (!Number.isSafeInteger(value)) throw new Error("number is no integer");
     return value > 0 ? new PbLong(value, value / TWO_PWR_32_DBL) : new PbLong(-value, -value / TWO_PWR_32_DBL).negate();
    }
    throw new Error("unknown value " + typeof value);
   }
   isNegative() {
    return (this.hi & HALF_2_PWR_32) !== 0;
   }
   negate() {
    let hi = ~this.hi, lo = this.lo;
    lo ? lo = 1 + ~lo : hi += 1;
    return new PbLong(lo, hi);
   }
   toString() {
    if (BI) return this.toBigInt().toString();
    if (this.isNegative()) {
     let n = this.negate();
     return "-" + goog_varint_1.int64toString(n.lo, n.hi);
    }
    return goog_varint_1.int64toString(this.lo, this.hi);
   }
   toBigInt() {
    assertBi(BI);
    BI.V.setInt32(0, this.lo, !0);
    BI.V.setInt32(4, this.hi, !0);
    return BI.V.getBigInt64(0, !0);
   }
  }
  exports.PbLong = PbLong;
  PbLong.ZERO = new PbLong(0, 0);
 }),
 58950: ((__unused_webpack_module, exports) => {
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.utf8read = void 0;
  const fromCharCodes = chunk => String.fromCharCode.apply(String, chunk);
  function utf8read(bytes) {
   if (bytes.length < 1) return "";
   let t, pos = 0, parts = [], chunk = [], i = 0, len = bytes.length;
   while (pos < len) {
    t = bytes[pos++];
    if (t < 128) chunk[i++] = t; else if (t > 191 && t < 224) chunk[i++] = (t & 31) << 6 | bytes[pos++] & 63; else if (t > 239 && t < 365) {
     t = ((t & 7) << 18 | (bytes[pos++] & 63) << 12 | (bytes[pos++] & 63) << 6 | bytes[pos++] & 63) - 65536;
     chunk[i++] = 55296 + (t >> 10);
     chunk[i++] = 56320 + (t & 1023);
    } else chunk[i++] = (t & 15) << 12 | (bytes[pos++] & 63) << 6 | bytes[pos++] & 63;
    if (i > 8191) {
     parts.push(fromCharCodes(chunk));
     i = 0;
    }
   }
   if (parts.length) {
    i && parts.push(fromCharCodes(chunk.slice(0, i)));
    return parts.join("");
   }
   return fromCharCodes(chunk.slice(0, i));
  }
  exports.utf8read = utf8read;
 }),
 89611: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.ReflectionBinaryReader = void 0;
  const binary_format_contract_1 = __webpack_require__(54816), reflection_info_1 = __webpack_require__(67910), reflection_long_convert_1 = __webpack_require__(63402), reflection_scalar_default_1 = __webpack_require__(19526);
  class ReflectionBinaryReader {
   constructor(info) {
    this.info = info;
   }
   prepare() {
    var _a;
    if (!this.fieldNoToField) {
     const fieldsInput = (_a = this.info.fields) !== null && _a !== void 0 ? _a : [];
     this.fieldNoToField = new Map(fieldsInput.map(field => [ field.no, field ]));
    }
   }
   read(reader, message, options, length) {
    this.prepare();
    const end = length === void 0 ? reader.len : reader.pos + length;
    while (reader.pos < end) {
     const [fieldNo, wireType] = reader.tag(), field = this.fieldNoToField.get(fieldNo);
     if (!field) {
      let u = options.readUnknownField;
      if (u == "throw") throw new Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.info.typeName}`);
      let d = reader.skip(wireType);
      u !== !1 && (u === !0 ? binary_format_contract_1.UnknownFieldHandler.onRead : u)(this.info.typeName, message, fieldNo, wireType, d);
      continue;
     }
     let target = message, repeated = field.repeat, localName = field.localName;
     if (field.oneof) {
      target = target[field.oneof];
      target.oneofKind !== localName && (target = message[field.oneof] = {
       oneofKind: localName
      });
     }
     switch (field.kind) {
     case "scalar":
     case "enum":
      let T = field.kind == "enum" ? reflection_info_1.ScalarType.INT32 : field.T, L = field.kind == "scalar" ? field.L : void 0;
      if (repeated) {
       let arr = target[localName];
       if (wireType == binary_format_contract_1.WireType.LengthDelimited && T != reflection_info_1.ScalarType.STRING && T != reflection_info_1.ScalarType.BYTES) {
        let e = reader.uint32() + reader.pos;
        while (reader.pos < e) arr.push(this.scalar(reader, T, L));
       } else arr.push(this.scalar(reader, T, L));
      } else target[localName] = this.scalar(reader, T, L);
      break;

     case "message":
      if (repeated) {
       let arr = target[localName], msg = field.T().internalBinaryRead(reader, reader.uint32(), options);
       arr.push(msg);
      } else target[localName] = field.T().internalBinaryRead(reader, reader.uint32(), options, target[localName]);
      break;

     case "map":
      let [mapKey, mapVal] = this.mapEntry(field, reader, options);
      target[localName][mapKey] = mapVal;
      break;
     }
    }
   }
   mapEntry(field, reader, options) {
    let key, val, length = reader.uint32(), end = reader.pos + length;
    while (reader.pos < end) {
     let [fieldNo, wireType] = reader.tag();
     switch (fieldNo) {
     case 1:
      key = field.K == reflection_info_1.ScalarType.BOOL ? reader.bool().toString() : this.scalar(reader, field.K, reflection_info_1.LongType.STRING);
      break;

     case 2:
      switch (field.V.kind) {
      case "scalar":
       val = this.scalar(reader, field.V.T, field.V.L);
       break;

      case "enum":
       val = reader.int32();
       break;

      case "message":
       val = field.V.T().internalBinaryRead(reader, reader.uint32(), options);
       break;
      }
      break;

     default:
      throw new Error(`Unknown field ${fieldNo} (wire type ${wireType}) in map entry for ${this.info.typeName}#${field.name}`);
     }
    }
    if (key === void 0) {
     let keyRaw = reflection_scalar_default_1.reflectionScalarDefault(field.K);
     key = field.K == reflection_info_1.ScalarType.BOOL ? keyRaw.toString() : keyRaw;
    }
    if (val === void 0) switch (field.V.kind) {
    case "scalar":
     val = reflection_scalar_default_1.reflectionScalarDefault(field.V.T, field.V.L);
     break;

    case "enum":
     val = 0;
     break;

    case "message":
     val = field.V.T().create();
     break;
    }
    return [ key, val ];
   }
   scalar(reader, type, longType) {
    switch (type) {
    case reflection_info_1.ScalarType.INT32:
     return reader.int32();

    case reflection_info_1.ScalarType.STRING:
     return reader.string();

    case reflection_info_1.ScalarType.BOOL:
     return reader.bool();

    case reflection_info_1.ScalarType.DOUBLE:
     return reader.double();

    case reflection_info_1.ScalarType.FLOAT:
     return reader.float();

    case reflection_info_1.ScalarType.INT64:
     return reflection_long_convert_1.reflectionLongConvert(reader.int64(), longType);

    case reflection_info_1.ScalarType.UINT64:
     return reflection_long_convert_1.reflectionLongConvert(reader.uint64(), longType);

    case reflection_info_1.ScalarType.FIXED64:
     return reflection_long_convert_1.reflectionLongConvert(reader.fixed64(), longType);

    case reflection_info_1.ScalarType.FIXED32:
     return reader.fixed32();

    case reflection_info_1.ScalarType.BYTES:
     return reader.bytes();

    case reflection_info_1.ScalarType.UINT32:
     return reader.uint32();

    case reflection_info_1.ScalarType.SFIXED32:
     return reader.sfixed32();

    case reflection_info_1.ScalarType.SFIXED64:
     return reflection_long_convert_1.reflectionLongConvert(reader.sfixed64(), longType);

    case reflection_info_1.ScalarType.SINT32:
     return reader.sint32();

    case reflection_info_1.ScalarType.SINT64:
     return reflection_long_convert_1.reflectionLongConvert(reader.sint64(), longType);
    }
   }
  }
  exports.ReflectionBinaryReader = ReflectionBinaryReader;
 }),
 66907: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.ReflectionBinaryWriter = void 0;
  const binary_format_contract_1 = __webpack_require__(54816), reflection_info_1 = __webpack_require__(67910), assert_1 = __webpack_require__(8602), pb_long_1 = __webpack_require__(61753);
  class ReflectionBinaryWriter {
   constructor(info) {
    this.info = info;
   }
   prepare() {
    if (!this.fields) {
     const fieldsInput = this.info.fields ? this.info.fields.concat() : [];
     this.fields = fieldsInput.sort((a, b) => a.no - b.no);
    }
   }
   write(message, writer, options) {
    this.prepare();
    for (const field of this.fields) {
     let value, emitDefault, repeated = field.repeat, localName = field.localName;
     if (field.oneof) {
      const group = message[field.oneof];
      if (group.oneofKind !== localName) continue;
      value = group[localName];
      emitDefault = !0;
     } else {
      value = message[localName];
      emitDefault = !1;
     }
     switch (field.kind) {
     case "scalar":
     case "enum":
      let T = field.kind == "enum" ? reflection_info_1.ScalarType.INT32 : field.T;
      if (repeated) {
       assert_1.assert(Array.isArray(value));
       if (repeated == reflection_info_1.RepeatType.PACKED) this.packed(writer, T, field.no, value); else for (const item of value) this.scalar(writer, T, field.no, item, !0);
      } else value === void 0 ? assert_1.assert(field.opt) : this.scalar(writer, T, field.no, value, emitDefault || field.opt);
      break;

     case "message":
      if (repeated) {
       assert_1.assert(Array.isArray(value));
       for (const item of value) this.message(writer, options, field.T(), field.no, item);
      } else this.message(writer, options, field.T(), field.no, value);
      break;

     case "map":
      assert_1.assert(typeof value == "object" && value !== null);
      for (const [key, val] of Object.entries(value)) this.mapEntry(writer, options, field, key, val);
      break;
     }
    }
    let u = options.writeUnknownFields;
    u !== !1 && (u === !0 ? binary_format_contract_1.UnknownFieldHandler.onWrite : u)(this.info.typeName, message, writer);
   }
   mapEntry(writer, options, field, key, value) {
    writer.tag(field.no, binary_format_contract_1.WireType.LengthDelimited);
    writer.fork();
    let keyValue = key;
    switch (field.K) {
    case reflection_info_1.ScalarType.INT32:
    case reflection_info_1.ScalarType.FIXED32:
    case reflection_info_1.ScalarType.UINT32:
    case reflection_info_1.ScalarType.SFIXED32:
    case reflection_info_1.ScalarType.SINT32:
     keyValue = Number.parseInt(key);
     break;

    case reflection_info_1.ScalarType.BOOL:
     assert_1.assert(key == "true" || key == "false");
     keyValue = key == "true";
     break;
    }
    this.scalar(writer, field.K, 1, keyValue, !0);
    switch (field.V.kind) {
    case "scalar":
     this.scalar(writer, field.V.T, 2, value, !0);
     break;

    case "enum":
     this.scalar(writer, reflection_info_1.ScalarType.INT32, 2, value, !0);
     break;

    case "message":
     this.message(writer, options, field.V.T(), 2, value);
     break;
    }
    writer.join();
   }
   message(writer, options, handler, fieldNo, value) {
    if (value !== void 0) {
     handler.internalBinaryWrite(value, writer.tag(fieldNo, binary_format_contract_1.WireType.LengthDelimited).fork(), options);
     writer.join();
    }
   }
   scalar(writer, type, fieldNo, value, emitDefault) {
    let [wireType, method, isDefault] = this.scalarInfo(type, value);
    if (!isDefault || emitDefault) {
     writer.tag(fieldNo, wireType);
     writer[method](value);
    }
   }
   packed(writer, type, fieldNo, value) {
    if (!value.length) return;
    assert_1.assert(type !== reflection_info_1.ScalarType.BYTES && type !== reflection_info_1.ScalarType.STRING);
    writer.tag(fieldNo, binary_format_contract_1.WireType.LengthDelimited);
    writer.fork();
    let [, method] = this.scalarInfo(type);
    for (let i = 0; i < value.length; i++) writer[method](value[i]);
    writer.join();
   }
   scalarInfo(type, value) {
    let m, t = binary_format_contract_1.WireType.Varint, i = value === void 0, d = value === 0;
    switch (type) {
    case reflection_info_1.ScalarType.INT32:
     m = "int32";
     break;

    case reflection_info_1.ScalarType.STRING:
     d = i || !value.length;
     t = binary_format_contract_1.WireType.LengthDelimited;
     m = "string";
     break;

    case reflection_info_1.ScalarType.BOOL:
     d = value === !1;
     m = "bool";
     break;

    case reflection_info_1.ScalarType.UINT32:
     m = "uint32";
     break;

    case reflection_info_1.ScalarType.DOUBLE:
     t = binary_format_contract_1.WireType.Bit64;
     m = "double";
     break;

    case reflection_info_1.ScalarType.FLOAT:
     t = binary_format_contract_1.WireType.Bit32;
     m = "float";
     break;

    case reflection_info_1.ScalarType.INT64:
     d = i || pb_long_1.PbLong.from(value).isZero();
     m = "int64";
     break;

    case reflection_info_1.ScalarType.UINT64:
     d = i || pb_long_1.PbULong.from(value).isZero();
     m = "uint64";
     break;

    case reflection_info_1.ScalarType.FIXED64:
     d = i || pb_long_1.PbULong.from(value).isZero();
     t = binary_format_contract_1.WireType.Bit64;
     m = "fixed64";
     break;

    case reflection_info_1.ScalarType.BYTES:
     d = i || !value.byteLength;
     t = binary_format_contract_1.WireType.LengthDelimited;
     m = "bytes";
     break;

    case reflection_info_1.ScalarType.FIXED32:
     t = binary_format_contract_1.WireType.Bit32;
     m = "fixed32";
     break;

    case reflection_info_1.ScalarType.SFIXED32:
     t = binary_format_contract_1.WireType.Bit32;
     m = "sfixed32";
     break;

    case reflection_info_1.ScalarType.SFIXED64:
     d = i || pb_long_1.PbLong.from(value).isZero();
     t = binary_format_contract_1.WireType.Bit64;
     m = "sfixed64";
     break;

    case reflection_info_1.ScalarType.SINT32:
     m = "sint32";
     break;

    case reflection_info_1.ScalarType.SINT64:
     d = i || pb_long_1.PbLong.from(value).isZero();
     m = "sint64";
     break;
    }
    return [ t, m, i || d ];
   }
  }
  exports.ReflectionBinaryWriter = ReflectionBinaryWriter;
 }),
 59946: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.containsMessageType = void 0;
  const message_type_contract_1 = __webpack_require__(43785);
  function containsMessageType(msg) {
   return msg[message_type_contract_1.MESSAGE_TYPE] != null;
  }
  exports.containsMessageType = containsMessageType;
 }),
 75726: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.reflectionCreate = void 0;
  const reflection_scalar_default_1 = __webpack_require__(19526), message_type_contract_1 = __webpack_require__(43785);
  function reflectionCreate(type) {
   const msg = type.messagePrototype ? Object.create(type.messagePrototype) : Object.defineProperty({}, message_type_contract_1.MESSAGE_TYPE, {
    value: type
   });
   for (let field of type.fields) {
    let name = field.localName;
    if (!field.opt) if (field.oneof) msg[field.oneof] = {
     oneofKind: void 0
    }; else if (field.repeat) msg[name] = []; else switch (field.kind) {
    case "scalar":
     msg[name] = reflection_scalar_default_1.reflectionScalarDefault(field.T, field.L);
     break;

    case "enum":
     msg[name] = 0;
     break;

    case "map":
     msg[name] = {};
     break;
    }
   }
   return msg;
  }
  exports.reflectionCreate = reflectionCreate;
 }),
 4827: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.reflectionEquals = void 0;
  const reflection_info_1 = __webpack_require__(67910);
  function reflectionEquals(info, a, b) {
   if (a === b) return !0;
   if (!a || !b) return !1;
   for (let field of info.fields) {
    let localName = field.localName, val_a = field.oneof ? a[field.oneof][localName] : a[localName], val_b = field.oneof ? b[field.oneof][localName] : b[localName];
    switch (field.kind) {
    case "enum":
    case "scalar":
     let t = field.kind == "enum" ? reflection_info_1.ScalarType.INT32 : field.T;
     if (!(field.repeat ? repeatedPrimitiveEq(t, val_a, val_b) : primitiveEq(t, val_a, val_b))) return !1;
     break;

    case "map":
     if (!(field.V.kind == "message" ? repeatedMsgEq(field.V.T(), objectValues(val_a), objectValues(val_b)) : repeatedPrimitiveEq(field.V.kind == "enum" ? reflection_info_1.ScalarType.INT32 : field.V.T, objectValues(val_a), objectValues(val_b)))) return !1;
     break;

    case "message":
     let T = field.T();
     if (!(field.repeat ? repeatedMsgEq(T, val_a, val_b) : T.equals(val_a, val_b))) return !1;
     break;
    }
   }
   return !0;
  }
  exports.reflectionEquals = reflectionEquals;
  const objectValues = Object.values;
  function primitiveEq(type, a, b) {
   if (a === b) return !0;
   if (type !== reflection_info_1.ScalarType.BYTES) return !1;
   let ba = a, bb = b;
   if (ba.length !== bb.length) return !1;
   for (let i = 0; i < ba.length; i++) if (ba[i] != bb[i]) return !1;
   return !0;
  }
  function repeatedPrimitiveEq(type, a, b) {
   if (a.length !== b.length) return !1;
   for (let i = 0; i < a.length; i++) if (!primitiveEq(type, a[i], b[i])) return !1;
   return !0;
  }
  function repeatedMsgEq(type, a, b) {
   if (a.length !== b.length) return !1;
   for (let i = 0; i < a.length; i++) if (!type.equals(a[i], b[i])) return !1;
   return !0;
  }
 }),
 67910: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.readMessageOption = exports.readFieldOption = exports.readFieldOptions = exports.normalizeFieldInfo = exports.RepeatType = exports.LongType = exports.ScalarType = void 0;
  const lower_camel_case_1 = __webpack_require__(4073);
  var RepeatType;
  (function(ScalarType) {
   ScalarType[ScalarType.DOUBLE = 1] = "DOUBLE";
   ScalarType[ScalarType.FLOAT = 2] = "FLOAT";
   ScalarType[ScalarType.INT64 = 3] = "INT64";
   ScalarType[ScalarType.UINT64 = 4] = "UINT64";
   ScalarType[ScalarType.INT32 = 5] = "INT32";
   ScalarType[ScalarType.FIXED64 = 6] = "FIXED64";
   ScalarType[ScalarType.FIXED32 = 7] = "FIXED32";
   ScalarType[ScalarType.BOOL = 8] = "BOOL";
   ScalarType[ScalarType.STRING = 9] = "STRING";
   ScalarType[ScalarType.BYTES = 12] = "BYTES";
   ScalarType[ScalarType.UINT32 = 13] = "UINT32";
   ScalarType[ScalarType.SFIXED32 = 15] = "SFIXED32";
   ScalarType[ScalarType.SFIXED64 = 16] = "SFIXED64";
   ScalarType[ScalarType.SINT32 = 17] = "SINT32";
   ScalarType[ScalarType.SINT64 = 18] = "SINT64";
  })(exports.ScalarType || (exports.ScalarType = {}));
  (function(LongType) {
   LongType[LongType.BIGINT = 0] = "BIGINT";
   LongType[LongType.STRING = 1] = "STRING";
   LongType[LongType.NUMBER = 2] = "NUMBER";
  })(exports.LongType || (exports.LongType = {}));
  (function(RepeatType) {
   RepeatType[RepeatType.NO = 0] = "NO";
   RepeatType[RepeatType.PACKED = 1] = "PACKED";
   RepeatType[RepeatType.UNPACKED = 2] = "UNPACKED";
  })(RepeatType = exports.RepeatType || (exports.RepeatType = {}));
  function normalizeFieldInfo(field) {
   var _a, _b, _c, _d;
   field.localName = (_a = field.localName) !== null && _a !== void 0 ? _a : lower_camel_case_1.lowerCamelCase(field.name);
   field.jsonName = (_b = field.jsonName) !== null && _b !== void 0 ? _b : lower_camel_case_1.lowerCamelCase(field.name);
   field.repeat = (_c = field.repeat) !== null && _c !== void 0 ? _c : RepeatType.NO;
   field.opt = (_d = field.opt) !== null && _d !== void 0 ? _d : !field.repeat && (!field.oneof && field.kind == "message");
   return field;
  }
  exports.normalizeFieldInfo = normalizeFieldInfo;
  function readFieldOptions(messageType, fieldName, extensionName, extensionType) {
   var _a;
   const options = (_a = messageType.fields.find((m, i) => m.localName == fieldName || i == fieldName)) === null || _a === void 0 ? void 0 : _a.options;
   return options && options[extensionName] ? extensionType.fromJson(options[extensionName]) : void 0;
  }
  exports.readFieldOptions = readFieldOptions;
  function readFieldOption(messageType, fieldName, extensionName, extensionType) {
   var _a;
   const options = (_a = messageType.fields.find((m, i) => m.localName == fieldName || i == fieldName)) === null || _a === void 0 ? void 0 : _a.options;
   if (!options) return;
   const optionVal = options[extensionName];
   return optionVal === void 0 ? optionVal : extensionType ? extensionType.fromJson(optionVal) : optionVal;
  }
  exports.readFieldOption = readFieldOption;
  function readMessageOption(messageType, extensionName, extensionType) {
   const options = messageType.options, optionVal = options[extensionName];
   return optionVal === void 0 ? optionVal : extensionType ? extensionType.fromJson(optionVal) : optionVal;
  }
  exports.readMessageOption = readMessageOption;
 }),
 46790: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.ReflectionJsonReader = void 0;
  const json_typings_1 = __webpack_require__(49999), base64_1 = __webpack_require__(26335), reflection_info_1 = __webpack_require__(67910), pb_long_1 = __webpack_require__(61753), assert_1 = __webpack_require__(8602), reflection_long_convert_1 = __webpack_require__(63402);
  class ReflectionJsonReader {
   constructor(info) {
    this.info = info;
   }
   prepare() {
    var _a;
    if (this.fMap === void 0) {
     this.fMap = {};
     const fieldsInput = (_a = this.info.fields) !== null && _a !== void 0 ? _a : [];
     for (const field of fieldsInput) {
      this.fMap[field.name] = field;
      this.fMap[field.jsonName] = field;
      this.fMap[field.localName] = field;
     }
    }
   }
   assert(condition, fieldName, jsonValue) {
    if (!condition) {
     let what = json_typings_1.typeofJsonValue(jsonValue);
     what != "number" && what != "boolean" || (what = jsonValue.toString());
     throw new Error(`Cannot parse JSON ${what} for ${this.info.typeName}#${fieldName}`);
    }
   }
   read(input, message, options) {
    this.prepare();
    const oneofsHandled = [];
    for (const [jsonKey, jsonValue] of Object.entries(input)) {
     const field = this.fMap[jsonKey];
     if (!field) {
      if (!options.ignoreUnknownFields) throw new Error(`Found unknown field while reading ${this.info.typeName} from JSON format. JSON key: ${jsonKey}`);
      continue;
     }
     const localName = field.localName;
     let target;
     if (field.oneof) {
      if (jsonValue === null && (field.kind !== "enum" || field.T()[0] !== "google.protobuf.NullValue")) continue;
      if (oneofsHandled.includes(field.oneof)) throw new Error(`Multiple members of the oneof group "${field.oneof}" of ${this.info.typeName} are present in JSON.`);
      oneofsHandled.push(field.oneof);
      target = message[field.oneof] = {
       oneofKind: localName
      };
     } else target = message;
     if (field.kind == "map") {
      if (jsonValue === null) continue;
      this.assert(json_typings_1.isJsonObject(jsonValue), field.name, jsonValue);
      const fieldObj = target[localName];
      for (const [jsonObjKey, jsonObjValue] of Object.entries(jsonValue)) {
       this.assert(jsonObjValue !== null, field.name + " map value", null);
       let val;
       switch (field.V.kind) {
       case "message":
        val = field.V.T().internalJsonRead(jsonObjValue, options);
        break;

       case "enum":
        val = this.enum(field.V.T(), jsonObjValue, field.name, options.ignoreUnknownFields);
        if (val === !1) continue;
        break;

       case "scalar":
        val = this.scalar(jsonObjValue, field.V.T, field.V.L, field.name);
        break;
       }
       this.assert(val !== void 0, field.name + " map value", jsonObjValue);
       let key = jsonObjKey;
       field.K == reflection_info_1.ScalarType.BOOL && (key = key == "true" || key != "false" && key);
       key = this.scalar(key, field.K, reflection_info_1.LongType.STRING, field.name).toString();
       fieldObj[key] = val;
      }
     } else if (field.repeat) {
      if (jsonValue === null) continue;
      this.assert(Array.isArray(jsonValue), field.name, jsonValue);
      const fieldArr = target[localName];
      for (const jsonItem of jsonValue) {
       this.assert(jsonItem !== null, field.name, null);
       let val;
       switch (field.kind) {
       case "message":
        val = field.T().internalJsonRead(jsonItem, options);
        break;

       case "enum":
        val = this.enum(field.T(), jsonItem, field.name, options.ignoreUnknownFields);
        if (val === !1) continue;
        break;

       case "scalar":
        val = this.scalar(jsonItem, field.T, field.L, field.name);
        break;
       }
       this.assert(val !== void 0, field.name, jsonValue);
       fieldArr.push(val);
      }
     } else switch (field.kind) {
     case "message":
      if (jsonValue === null && field.T().typeName != "google.protobuf.Value") {
       this.assert(field.oneof === void 0, field.name + " (oneof member)", null);
       continue;
      }
      target[localName] = field.T().internalJsonRead(jsonValue, options, target[localName]);
      break;

     case "enum":
      if (jsonValue === null) continue;
      let val = this.enum(field.T(), jsonValue, field.name, options.ignoreUnknownFields);
      if (val === !1) continue;
      target[localName] = val;
      break;

     case "scalar":
      if (jsonValue === null) continue;
      target[localName] = this.scalar(jsonValue, field.T, field.L, field.name);
      break;
     }
    }
   }
   enum(type, json, fieldName, ignoreUnknownFields) {
    type[0] == "google.protobuf.NullValue" && assert_1.assert(json === null || json === "NULL_VALUE", `Unable to parse field ${this.info.typeName}#${fieldName}, enum ${type[0]} only accepts null.`);
    if (json === null) return 0;
    switch (typeof json) {
    case "number":
     assert_1.assert(Number.isInteger(json), `Unable to parse field ${this.info.typeName}#${fieldName}, enum can only be integral number, got ${json}.`);
     return json;

    case "string":
     let localEnumName = json;
     type[2] && json.substring(0, type[2].length) === type[2] && (localEnumName = json.substring(type[2].length));
     let enumNumber = type[1][localEnumName];
     if (typeof enumNumber == "undefined" && ignoreUnknownFields) return !1;
     assert_1.assert(typeof enumNumber == "number", `Unable to parse field ${this.info.typeName}#${fieldName}, enum ${type[0]} has no value for "${json}".`);
     return enumNumber;
    }
    assert_1.assert(!1, `Unable to parse field ${this.info.typeName}#${fieldName}, cannot parse enum value from ${typeof json}".`);
   }
   scalar(json, type, longType, fieldName) {
    let e;
    try {
     switch (type) {
     case reflection_info_1.ScalarType.DOUBLE:
     case reflection_info_1.ScalarType.FLOAT:
      if (json === null) return 0;
      if (json === "NaN") return Number.NaN;
      if (json === "Infinity") return Number.POSITIVE_INFINITY;
      if (json === "-Infinity") return Number.NEGATIVE_INFINITY;
      if (json === "") {
       e = "empty string";
       break;
      }
      if (typeof json == "string" && json.trim().length !== json.length) {
       e = "extra whitespace";
       break;
      }
      if (typeof json != "string" && typeof json != "number") break;
      let float = Number(json);
      if (Number.isNaN(float)) {
       e = "not a number";
       break;
      }
      if (!Number.isFinite(float)) {
       e = "too large or small";
       break;
      }
      type == reflection_info_1.ScalarType.FLOAT && assert_1.assertFloat32(float);
      return float;

     case reflection_info_1.ScalarType.INT32:
     case reflection_info_1.ScalarType.FIXED32:
     case reflection_info_1.ScalarType.SFIXED32:
     case reflection_info_1.ScalarType.SINT32:
     case reflection_info_1.ScalarType.UINT32:
      if (json === null) return 0;
      let int32;
      typeof json == "number" ? int32 = json : json === "" ? e = "empty string" : typeof json == "string" && (json.trim().length !== json.length ? e = "extra whitespace" : int32 = Number(json));
      if (int32 === void 0) break;
      type == reflection_info_1.ScalarType.UINT32 ? assert_1.assertUInt32(int32) : assert_1.assertInt32(int32);
      return int32;

     case reflection_info_1.ScalarType.INT64:
     case reflection_info_1.ScalarType.SFIXED64:
     case reflection_info_1.ScalarType.SINT64:
      if (json === null) return reflection_long_convert_1.reflectionLongConvert(pb_long_1.PbLong.ZERO, longType);
      if (typeof json != "number" && typeof json != "string") break;
      return reflection_long_convert_1.reflectionLongConvert(pb_long_1.PbLong.from(json), longType);

     case reflection_info_1.ScalarType.FIXED64:
     case reflection_info_1.ScalarType.UINT64:
      if (json === null) return reflection_long_convert_1.reflectionLongConvert(pb_long_1.PbULong.ZERO, longType);
      if (typeof json != "number" && typeof json != "string") break;
      return reflection_long_convert_1.reflectionLongConvert(pb_long_1.PbULong.from(json), longType);

     case reflection_info_1.ScalarType.BOOL:
      if (json === null) return !1;
      if (typeof json != "boolean") break;
      return json;

     case reflection_info_1.ScalarType.STRING:
      if (json === null) return "";
      if (typeof json != "string") {
       e = "extra whitespace";
       break;
      }
      try {
       encodeURIComponent(json);
      } catch (e) {
       e = "invalid UTF8";
       break;
      }
      return json;

     case reflection_info_1.ScalarType.BYTES:
      if (json === null || json === "") return new Uint8Array(0);
      if (typeof json != "string") break;
      return base64_1.base64decode(json);
     }
    } catch (error) {
     e = error.message;
    }
    this.assert(!1, fieldName + (e ? " - " + e : ""), json);
   }
  }
  exports.ReflectionJsonReader = ReflectionJsonReader;
 }),
 11094: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.ReflectionJsonWriter = void 0;
  const base64_1 = __webpack_require__(26335), pb_long_1 = __webpack_require__(61753), reflection_info_1 = __webpack_require__(67910), assert_1 = __webpack_require__(8602);
  class ReflectionJsonWriter {
   constructor(info) {
    var _a;
    this.fields = (_a = info.fields) !== null && _a !== void 0 ? _a : [];
   }
   write(message, options) {
    const json = {}, source = message;
    for (const field of this.fields) {
     if (!field.oneof) {
      let jsonValue = this.field(field, source[field.localName], options);
      jsonValue !== void 0 && (json[options.useProtoFieldName ? field.name : field.jsonName] = jsonValue);
      continue;
     }
     const group = source[field.oneof];
     if (group.oneofKind !== field.localName) continue;
     const opt = field.kind == "scalar" || field.kind == "enum" ? Object.assign(Object.assign({}, options), {
      emitDefaultValues: !0
     }) : options;
     let jsonValue = this.field(field, group[field.localName], opt);
     assert_1.assert(jsonValue !== void 0);
     json[options.useProtoFieldName ? field.name : field.jsonName] = jsonValue;
    }
    return json;
   }
   field(field, value, options) {
    let jsonValue;
    if (field.kind == "map") {
     assert_1.assert(typeof value == "object" && value !== null);
     const jsonObj = {};
     switch (field.V.kind) {
     case "scalar":
      for (const [entryKey, entryValue] of Object.entries(value)) {
       const val = this.scalar(field.V.T, entryValue, field.name, !1, !0);
       assert_1.assert(val !== void 0);
       jsonObj[entryKey.toString()] = val;
      }
      break;

     case "message":
      const messageType = field.V.T();
      for (const [entryKey, entryValue] of Object.entries(value)) {
       const val = this.message(messageType, entryValue, field.name, options);
       assert_1.assert(val !== void 0);
       jsonObj[entryKey.toString()] = val;
      }
      break;

     case "enum":
      const enumInfo = field.V.T();
      for (const [entryKey, entryValue] of Object.entries(value)) {
       assert_1.assert(entryValue === void 0 || typeof entryValue == "number");
       const val = this.enum(enumInfo, entryValue, field.name, !1, !0, options.enumAsInteger);
       assert_1.assert(val !== void 0);
       jsonObj[entryKey.toString()] = val;
      }
      break;
     }
     (options.emitDefaultValues || Object.keys(jsonObj).length > 0) && (jsonValue = jsonObj);
    } else if (field.repeat) {
     assert_1.assert(Array.isArray(value));
     const jsonArr = [];
     switch (field.kind) {
     case "scalar":
      for (let i = 0; i < value.length; i++) {
       const val = this.scalar(field.T, value[i], field.name, field.opt, !0);
       assert_1.assert(val !== void 0);
       jsonArr.push(val);
      }
      break;

     case "enum":
      const enumInfo = field.T();
      for (let i = 0; i < value.length; i++) {
       assert_1.assert(value[i] === void 0 || typeof value[i] == "number");
       const val = this.enum(enumInfo, value[i], field.name, field.opt, !0, options.enumAsInteger);
       assert_1.assert(val !== void 0);
       jsonArr.push(val);
      }
      break;

     case "message":
      const messageType = field.T();
      for (let i = 0; i < value.length; i++) {
       const val = this.message(messageType, value[i], field.name, options);
       assert_1.assert(val !== void 0);
       jsonArr.push(val);
      }
      break;
     }
     (options.emitDefaultValues || jsonArr.length > 0 || options.emitDefaultValues) && (jsonValue = jsonArr);
    } else switch (field.kind) {
    case "scalar":
     jsonValue = this.scalar(field.T, value, field.name, field.opt, options.emitDefaultValues);
     break;

    case "enum":
     jsonValue = this.enum(field.T(), value, field.name, field.opt, options.emitDefaultValues, options.enumAsInteger);
     break;

    case "message":
     jsonValue = this.message(field.T(), value, field.name, options);
     break;
    }
    return jsonValue;
   }
   enum(type, value, fieldName, optional, emitDefaultValues, enumAsInteger) {
    if (type[0] == "google.protobuf.NullValue") return emitDefaultValues || optional ? null : void 0;
    if (value !== void 0) {
     if (value !== 0 || emitDefaultValues || optional) {
      assert_1.assert(typeof value == "number");
      assert_1.assert(Number.isInteger(value));
      return enumAsInteger || !type[1].hasOwnProperty(value) ? value : type[2] ? type[2] + type[1][value] : type[1][value];
     }
    } else assert_1.assert(optional);
   }
   message(type, value, fieldName, options) {
    return value === void 0 ? options.emitDefaultValues ? null : void 0 : type.internalJsonWrite(value, options);
   }
   scalar(type, value, fieldName, optional, emitDefaultValues) {
    if (value === void 0) {
     assert_1.assert(optional);
     return;
    }
    const ed = emitDefaultValues || optional;
    switch (type) {
    case reflection_info_1.ScalarType.INT32:
    case reflection_info_1.ScalarType.SFIXED32:
    case reflection_info_1.ScalarType.SINT32:
     if (value === 0) return ed ? 0 : void 0;
     assert_1.assertInt32(value);
     return value;

    case reflection_info_1.ScalarType.FIXED32:
    case reflection_info_1.ScalarType.UINT32:
     if (value === 0) return ed ? 0 : void 0;
     assert_1.assertUInt32(value);
     return value;

    case reflection_info_1.ScalarType.FLOAT:
     assert_1.assertFloat32(value);

    case reflection_info_1.ScalarType.DOUBLE:
     if (value === 0) return ed ? 0 : void 0;
     assert_1.assert(typeof value == "number");
     return Number.isNaN(value) ? "NaN" : value === Number.POSITIVE_INFINITY ? "Infinity" : value === Number.NEGATIVE_INFINITY ? "-Infinity" : value;

    case reflection_info_1.ScalarType.STRING:
     if (value === "") return ed ? "" : void 0;
     assert_1.assert(typeof value == "string");
     return value;

    case reflection_info_1.ScalarType.BOOL:
     if (value === !1) return !ed && void 0;
     assert_1.assert(typeof value == "boolean");
     return value;

    case reflection_info_1.ScalarType.UINT64:
    case reflection_info_1.ScalarType.FIXED64:
     assert_1.assert(typeof value == "number" || typeof value == "string" || typeof value == "bigint");
     let ulong = pb_long_1.PbULong.from(value);
     if (ulong.isZero() && !ed) return;
     return ulong.toString();

    case reflection_info_1.ScalarType.INT64:
    case reflection_info_1.ScalarType.SFIXED64:
    case reflection_info_1.ScalarType.SINT64:
     assert_1.assert(typeof value == "number" || typeof value == "string" || typeof value == "bigint");
     let long = pb_long_1.PbLong.from(value);
     if (long.isZero() && !ed) return;
     return long.toString();

    case reflection_info_1.ScalarType.BYTES:
     assert_1.assert(value instanceof Uint8Array);
     return value.byteLength ? base64_1.base64encode(value) : ed ? "" : void 0;
    }
   }
  }
  exports.ReflectionJsonWriter = ReflectionJsonWriter;
 }),
 63402: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.reflectionLongConvert = void 0;
  const reflection_info_1 = __webpack_require__(67910);
  function reflectionLongConvert(long, type) {
   switch (type) {
   case reflection_info_1.LongType.BIGINT:
    return long.toBigInt();

   case reflection_info_1.LongType.NUMBER:
    return long.toNumber();

   default:
    return long.toString();
   }
  }
  exports.reflectionLongConvert = reflectionLongConvert;
 }),
 98044: ((__unused_webpack_module, exports) => {
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.reflectionMergePartial = void 0;
  function reflectionMergePartial(info, target, source) {
   let fieldValue, output, input = source;
   for (let field of info.fields) {
    let name = field.localName;
    if (field.oneof) {
     const group = input[field.oneof];
     if ((group === null || group === void 0 ? void 0 : group.oneofKind) == null) continue;
     fieldValue = group[name];
     output = target[field.oneof];
     output.oneofKind = group.oneofKind;
     if (fieldValue == null) {
      delete output[name];
      continue;
     }
    } else {
     fieldValue = input[name];
     output = target;
     if (fieldValue == null) continue;
    }
    field.repeat && (output[name].length = fieldValue.length);
    switch (field.kind) {
    case "scalar":
    case "enum":
     if (field.repeat) for (let i = 0; i < fieldValue.length; i++) output[name][i] = fieldValue[i]; else output[name] = fieldValue;
     break;

    case "message":
     let T = field.T();
     if (field.repeat) for (let i = 0; i < fieldValue.length; i++) output[name][i] = T.create(fieldValue[i]); else output[name] === void 0 ? output[name] = T.create(fieldValue) : T.mergePartial(output[name], fieldValue);
     break;

    case "map":
     switch (field.V.kind) {
     case "scalar":
     case "enum":
      Object.assign(output[name], fieldValue);
      break;

     case "message":
      let T = field.V.T();
      for (let k of Object.keys(fieldValue)) output[name][k] = T.create(fieldValue[k]);
      break;
     }
     break;
    }
   }
  }
  exports.reflectionMergePartial = reflectionMergePartial;
 }),
 19526: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.reflectionScalarDefault = void 0;
  const reflection_info_1 = __webpack_require__(67910), reflection_long_convert_1 = __webpack_require__(63402), pb_long_1 = __webpack_require__(61753);
  function reflectionScalarDefault(type, longType = reflection_info_1.LongType.STRING) {
   switch (type) {
   case reflection_info_1.ScalarType.BOOL:
    return !1;

   case reflection_info_1.ScalarType.UINT64:
   case reflection_info_1.ScalarType.FIXED64:
    return reflection_long_convert_1.reflectionLongConvert(pb_long_1.PbULong.ZERO, longType);

   case reflection_info_1.ScalarType.INT64:
   case reflection_info_1.ScalarType.SFIXED64:
   case reflection_info_1.ScalarType.SINT64:
    return reflection_long_convert_1.reflectionLongConvert(pb_long_1.PbLong.ZERO, longType);

   case reflection_info_1.ScalarType.DOUBLE:
   case reflection_info_1.ScalarType.FLOAT:
    return 0;

   case reflection_info_1.ScalarType.BYTES:
    return new Uint8Array(0);

   case reflection_info_1.ScalarType.STRING:
    return "";

   default:
    return 0;
   }
  }
  exports.reflectionScalarDefault = reflectionScalarDefault;
 }),
 25167: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.ReflectionTypeCheck = void 0;
  const reflection_info_1 = __webpack_require__(67910), oneof_1 = __webpack_require__(18063);
  class ReflectionTypeCheck {
   constructor(info) {
    var _a;
    this.fields = (_a = info.fields) !== null && _a !== void 0 ? _a : [];
   }
   prepare() {
    if (this.data) return;
    const req = [], known = [], oneofs = [];
    for (let field of this.fields) if (field.oneof) {
     if (!oneofs.includes(field.oneof)) {
      oneofs.push(field.oneof);
      req.push(field.oneof);
      known.push(field.oneof);
     }
    } else {
     known.push(field.localName);
     switch (field.kind) {
     case "scalar":
     case "enum":
      field.opt && !field.repeat || req.push(field.localName);
      break;

     case "message":
      field.repeat && req.push(field.localName);
      break;

     case "map":
      req.push(field.localName);
      break;
     }
    }
    this.data = {
     req,
     known,
     oneofs: Object.values(oneofs)
    };
   }
   is(message, depth, allowExcessProperties = !1) {
    if (depth < 0) return !0;
    if (message === null || message === void 0 || typeof message != "object") return !1;
    this.prepare();
    let keys = Object.keys(message), data = this.data;
    if (keys.length < data.req.length || data.req.some(n => !keys.includes(n))) return !1;
    if (!allowExcessProperties && keys.some(k => !data.known.includes(k))) return !1;
    if (depth < 1) return !0;
    for (const name of data.oneofs) {
     const group = message[name];
     if (!oneof_1.isOneofGroup(group)) return !1;
     if (group.oneofKind === void 0) continue;
     const field = this.fields.find(f => f.localName === group.oneofKind);
     if (!field) return !1;
     if (!this.field(group[group.oneofKind], field, allowExcessProperties, depth)) return !1;
    }
    for (const field of this.fields) if (field.oneof === void 0 && !this.field(message[field.localName], field, allowExcessProperties, depth)) return !1;
    return !0;
   }
   field(arg, field, allowExcessProperties, depth) {
    let repeated = field.repeat;
    switch (field.kind) {
    case "scalar":
     return arg === void 0 ? field.opt : repeated ? this.scalars(arg, field.T, depth, field.L) : this.scalar(arg, field.T, field.L);

    case "enum":
     return arg === void 0 ? field.opt : repeated ? this.scalars(arg, reflection_info_1.ScalarType.INT32, depth) : this.scalar(arg, reflection_info_1.ScalarType.INT32);

    case "message":
     return arg === void 0 || (repeated ? this.messages(arg, field.T(), allowExcessProperties, depth) : this.message(arg, field.T(), allowExcessProperties, depth));

    case "map":
     if (typeof arg != "object" || arg === null) return !1;
     if (depth < 2) return !0;
     if (!this.mapKeys(arg, field.K, depth)) return !1;
     switch (field.V.kind) {
     case "scalar":
      return this.scalars(Object.values(arg), field.V.T, depth, field.V.L);

     case "enum":
      return this.scalars(Object.values(arg), reflection_info_1.ScalarType.INT32, depth);

     case "message":
      return this.messages(Object.values(arg), field.V.T(), allowExcessProperties, depth);
     }
     break;
    }
    return !0;
   }
   message(arg, type, allowExcessProperties, depth) {
    return allowExcessProperties ? type.isAssignable(arg, depth) : type.is(arg, depth);
   }
   messages(arg, type, allowExcessProperties, depth) {
    if (!Array.isArray(arg)) return !1;
    if (depth < 2) return !0;
    if (allowExcessProperties) {
     for (let i = 0; i < arg.length && i < depth; i++) if (!type.isAssignable(arg[i], depth - 1)) return !1;
    } else for (let i = 0; i < arg.length && i < depth; i++) if (!type.is(arg[i], depth - 1)) return !1;
    return !0;
   }
   scalar(arg, type, longType) {
    let argType = typeof arg;
    switch (type) {
    case reflection_info_1.ScalarType.UINT64:
    case reflection_info_1.ScalarType.FIXED64:
    case reflection_info_1.ScalarType.INT64:
    case reflection_info_1.ScalarType.SFIXED64:
    case reflection_info_1.ScalarType.SINT64:
     switch (longType) {
     case reflection_info_1.LongType.BIGINT:
      return argType == "bigint";

     case reflection_info_1.LongType.NUMBER:
      return argType == "number" && !isNaN(arg);

     default:
      return argType == "string";
     }

    case reflection_info_1.ScalarType.BOOL:
     return argType == "boolean";

    case reflection_info_1.ScalarType.STRING:
     return argType == "string";

    case reflection_info_1.ScalarType.BYTES:
     return arg instanceof Uint8Array;

    case reflection_info_1.ScalarType.DOUBLE:
    case reflection_info_1.ScalarType.FLOAT:
     return argType == "number" && !isNaN(arg);

    default:
     return argType == "number" && Number.isInteger(arg);
    }
   }
   scalars(arg, type, depth, longType) {
    if (!Array.isArray(arg)) return !1;
    if (depth < 2) return !0;
    if (Array.isArray(arg)) for (let i = 0; i < arg.length && i < depth; i++) if (!this.scalar(arg[i], type, longType)) return !1;
    return !0;
   }
   mapKeys(map, type, depth) {
    let keys = Object.keys(map);
    switch (type) {
    case reflection_info_1.ScalarType.INT32:
    case reflection_info_1.ScalarType.FIXED32:
    case reflection_info_1.ScalarType.SFIXED32:
    case reflection_info_1.ScalarType.SINT32:
    case reflection_info_1.ScalarType.UINT32:
     return this.scalars(keys.slice(0, depth).map(k => parseInt(k)), type, depth);

    case reflection_info_1.ScalarType.BOOL:
     return this.scalars(keys.slice(0, depth).map(k => k == "true" || k != "false" && k), type, depth);

    default:
     return this.scalars(keys, type, depth, reflection_info_1.LongType.STRING);
    }
   }
  }
  exports.ReflectionTypeCheck = ReflectionTypeCheck;
 }),
 15183: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __createBinding = this && this.__createBinding || (Object.create ? function(o, m, k, k2) {
   k2 === void 0 && (k2 = k);
   var desc = Object.getOwnPropertyDescriptor(m, k);
   desc && !("get" in desc ? !m.__esModule : desc.writable || desc.configurable) || (desc = {
    enumerable: !0,
    get: function() {
     return m[k];
    }
   });
   Object.defineProperty(o, k2, desc);
  } : function(o, m, k, k2) {
   k2 === void 0 && (k2 = k);
   o[k2] = m[k];
  }), __setModuleDefault = this && this.__setModuleDefault || (Object.create ? function(o, v) {
   Object.defineProperty(o, "default", {
    enumerable: !0,
    value: v
   });
  } : function(o, v) {
   o.default = v;
  }), __importStar = this && this.__importStar || function(mod) {
   if (mod && mod.__esModule) return mod;
   var result = {};
   if (mod != null) for (var k in mod) k !== "default" && Object.prototype.hasOwnProperty.call(mod, k) && __createBinding(result, mod, k);
   __setModuleDefault(result, mod);
   return result;
  };
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.req = exports.json = exports.toBuffer = void 0;
  const http = __importStar(__webpack_require__(58611)), https = __importStar(__webpack_require__(65692));
  async function toBuffer(stream) {
   let length = 0;
   const chunks = [];
   for await (const chunk of stream) {
    length += chunk.length;
    chunks.push(chunk);
   }
   return Buffer.concat(chunks, length);
  }
  exports.toBuffer = toBuffer;
  async function json(stream) {
   const buf = await toBuffer(stream), str = buf.toString("utf8");
   try {
    return JSON.parse(str);
   } catch (_err) {
    const err = _err;
    err.message += ` (input: ${str})`;
    throw err;
   }
  }
  exports.json = json;
  function req(url, opts = {}) {
   const href = typeof url == "string" ? url : url.href, req = (href.startsWith("https:") ? https : http).request(url, opts), promise = new Promise((resolve, reject) => {
    req.once("response", resolve).once("error", reject).end();
   });
   req.then = promise.then.bind(promise);
   return req;
  }
  exports.req = req;
 }),
 98894: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __createBinding = this && this.__createBinding || (Object.create ? function(o, m, k, k2) {
   k2 === void 0 && (k2 = k);
   var desc = Object.getOwnPropertyDescriptor(m, k);
   desc && !("get" in desc ? !m.__esModule : desc.writable || desc.configurable) || (desc = {
    enumerable: !0,
    get: function() {
     return m[k];
    }
   });
   Object.defineProperty(o, k2, desc);
  } : function(o, m, k, k2) {
   k2 === void 0 && (k2 = k);
   o[k2] = m[k];
  }), __setModuleDefault = this && this.__setModuleDefault || (Object.create ? function(o, v) {
   Object.defineProperty(o, "default", {
    enumerable: !0,
    value: v
   });
  } : function(o, v) {
   o.default = v;
  }), __importStar = this && this.__importStar || function(mod) {
   if (mod && mod.__esModule) return mod;
   var result = {};
   if (mod != null) for (var k in mod) k !== "default" && Object.prototype.hasOwnProperty.call(mod, k) && __createBinding(result, mod, k);
   __setModuleDefault(result, mod);
   return result;
  }, __exportStar = this && this.__exportStar || function(m, exports) {
   for (var p in m) p === "default" || Object.prototype.hasOwnProperty.call(exports, p) || __createBinding(exports, m, p);
  };
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.Agent = void 0;
  const net = __importStar(__webpack_require__(69278)), http = __importStar(__webpack_require__(58611)), https_1 = __webpack_require__(65692);
  __exportStar(__webpack_require__(15183), exports);
  const INTERNAL = Symbol("AgentBaseInternalState");
  class Agent extends http.Agent {
   constructor(opts) {
    super(opts);
    this[INTERNAL] = {};
   }
   isSecureEndpoint(options) {
    if (options) {
     if (typeof options.secureEndpoint == "boolean") return options.secureEndpoint;
     if (typeof options.protocol == "string") return options.protocol === "https:";
    }
    const {stack} = new Error;
    return typeof stack == "string" && stack.split("\n").some(l => l.indexOf("(https.js:") !== -1 || l.indexOf("node:https:") !== -1);
   }
   incrementSockets(name) {
    if (this.maxSockets === 1 / 0 && this.maxTotalSockets === 1 / 0) return null;
    this.sockets[name] || (this.sockets[name] = []);
    const fakeSocket = new net.Socket({
     writable: !1
    });
    this.sockets[name].push(fakeSocket);
    this.totalSocketCount++;
    return fakeSocket;
   }
   decrementSockets(name, socket) {
    if (!this.sockets[name] || socket === null) return;
    const sockets = this.sockets[name], index = sockets.indexOf(socket);
    if (index !== -1) {
     sockets.splice(index, 1);
     this.totalSocketCount--;
     sockets.length === 0 && delete this.sockets[name];
    }
   }
   getName(options) {
    const secureEndpoint = this.isSecureEndpoint(options);
    return secureEndpoint ? https_1.Agent.prototype.getName.call(this, options) : super.getName(options);
   }
   createSocket(req, options, cb) {
    const connectOpts = {
     ...options,
     secureEndpoint: this.isSecureEndpoint(options)
    }, name = this.getName(connectOpts), fakeSocket = this.incrementSockets(name);
    Promise.resolve().then(() => this.connect(req, connectOpts)).then(socket => {
     this.decrementSockets(name, fakeSocket);
     if (socket instanceof http.Agent) try {
      return socket.addRequest(req, connectOpts);
     } catch (err) {
      return cb(err);
     }
     this[INTERNAL].currentSocket = socket;
     super.createSocket(req, options, cb);
    }, err => {
     this.decrementSockets(name, fakeSocket);
     cb(err);
    });
   }
   createConnection() {
    const socket = this[INTERNAL].currentSocket;
    this[INTERNAL].currentSocket = void 0;
    if (!socket) throw new Error("No socket was returned in the `connect()` function");
    return socket;
   }
   get defaultPort() {
    return this[INTERNAL].defaultPort ?? (this.protocol === "https:" ? 443 : 80);
   }
   set defaultPort(v) {
    this[INTERNAL] && (this[INTERNAL].defaultPort = v);
   }
   get protocol() {
    return this[INTERNAL].protocol ?? (this.isSecureEndpoint() ? "https:" : "http:");
   }
   set protocol(v) {
    this[INTERNAL] && (this[INTERNAL].protocol = v);
   }
  }
  exports.Agent = Agent;
 }),
 6110: ((module, exports, __webpack_require__) => {
  exports.formatArgs = formatArgs;
  exports.save = save;
  exports.load = load;
  exports.useColors = useColors;
  exports.storage = localstorage();
  exports.destroy = (() => {
   let warned = !1;
   return () => {
    if (!warned) {
     warned = !0;
     console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
    }
   };
  })();
  exports.colors = [ "#0000CC", "#0000FF", "#0033CC", "#0033FF", "#0066CC", "#0066FF", "#0099CC", "#0099FF", "#00CC00", "#00CC33", "#00CC66", "#00CC99", "#00CCCC", "#00CCFF", "#3300CC", "#3300FF", "#3333CC", "#3333FF", "#3366CC", "#3366FF", "#3399CC", "#3399FF", "#33CC00", "#33CC33", "#33CC66", "#33CC99", "#33CCCC", "#33CCFF", "#6600CC", "#6600FF", "#6633CC", "#6633FF", "#66CC00", "#66CC33", "#9900CC", "#9900FF", "#9933CC", "#9933FF", "#99CC00", "#99CC33", "#CC0000", "#CC0033", "#CC0066", "#CC0099", "#CC00CC", "#CC00FF", "#CC3300", "#CC3333", "#CC3366", "#CC3399", "#CC33CC", "#CC33FF", "#CC6600", "#CC6633", "#CC9900", "#CC9933", "#CCCC00", "#CCCC33", "#FF0000", "#FF0033", "#FF0066", "#FF0099", "#FF00CC", "#FF00FF", "#FF3300", "#FF3333", "#FF3366", "#FF3399", "#FF33CC", "#FF33FF", "#FF6600", "#FF6633", "#FF9900", "#FF9933", "#FFCC00", "#FFCC33" ];
  function useColors() {
   if (typeof window != "undefined" && window.process && (window.process.type === "renderer" || window.process.__nwjs)) return !0;
   if (typeof navigator != "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) return !1;
   let m;
   return typeof document != "undefined" && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window != "undefined" && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator != "undefined" && navigator.userAgent && (m = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(m[1], 10) >= 31 || typeof navigator != "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
  }
  function formatArgs(args) {
   args[0] = (this.useColors ? "%c" : "") + this.namespace + (this.useColors ? " %c" : " ") + args[0] + (this.useColors ? "%c " : " ") + "+" + module.exports.humanize(this.diff);
   if (!this.useColors) return;
   const c = "color: " + this.color;
   args.splice(1, 0, c, "color: inherit");
   let index = 0, lastC = 0;
   args[0].replace(/%[a-zA-Z%]/g, match => {
    if (match !== "%%") {
     index++;
     match === "%c" && (lastC = index);
    }
   });
   args.splice(lastC, 0, c);
  }
  exports.log = console.debug || console.log || (() => {});
  function save(namespaces) {
   try {
    namespaces ? exports.storage.setItem("debug", namespaces) : exports.storage.removeItem("debug");
   } catch (error) {}
  }
  function load() {
   let r;
   try {
    r = exports.storage.getItem("debug") || exports.storage.getItem("DEBUG");
   } catch (error) {}
   !r && typeof process != "undefined" && "env" in process && (r = process.env.DEBUG);
   return r;
  }
  function localstorage() {
   try {
    return localStorage;
   } catch (error) {}
  }
  module.exports = __webpack_require__(40897)(exports);
  const {formatters} = module.exports;
  formatters.j = function(v) {
   try {
    return JSON.stringify(v);
   } catch (error) {
    return "[UnexpectedJSONParseError]: " + error.message;
   }
  };
 }),
 40897: ((module, __unused_webpack_exports, __webpack_require__) => {
  function setup(env) {
   createDebug.debug = createDebug;
   createDebug.default = createDebug;
   createDebug.coerce = coerce;
   createDebug.disable = disable;
   createDebug.enable = enable;
   createDebug.enabled = enabled;
   createDebug.humanize = __webpack_require__(70744);
   createDebug.destroy = destroy;
   Object.keys(env).forEach(key => {
    createDebug[key] = env[key];
   });
   createDebug.names = [];
   createDebug.skips = [];
   createDebug.formatters = {};
   function selectColor(namespace) {
    let hash = 0;
    for (let i = 0; i < namespace.length; i++) {
     hash = (hash << 5) - hash + namespace.charCodeAt(i);
     hash |= 0;
    }
    return createDebug.colors[Math.abs(hash) % createDebug.colors.length];
   }
   createDebug.selectColor = selectColor;
   function createDebug(namespace) {
    let prevTime, namespacesCache, enabledCache, enableOverride = null;
    function debug(...args) {
     if (!debug.enabled) return;
     const self = debug, curr = Number(new Date), ms = curr - (prevTime || curr);
     self.diff = ms;
     self.prev = prevTime;
     self.curr = curr;
     prevTime = curr;
     args[0] = createDebug.coerce(args[0]);
     typeof args[0] != "string" && args.unshift("%O");
     let index = 0;
     args[0] = args[0].replace(/%([a-zA-Z%])/g, (match, format) => {
      if (match === "%%") return "%";
      index++;
      const formatter = createDebug.formatters[format];
      if (typeof formatter == "function") {
       const val = args[index];
       match = formatter.call(self, val);
       args.splice(index, 1);
       index--;
      }
      return match;
     });
     createDebug.formatArgs.call(self, args);
     const logFn = self.log || createDebug.log;
     logFn.apply(self, args);
    }
    debug.namespace = namespace;
    debug.useColors = createDebug.useColors();
    debug.color = createDebug.selectColor(namespace);
    debug.extend = extend;
    debug.destroy = createDebug.destroy;
    Object.defineProperty(debug, "enabled", {
     enumerable: !0,
     configurable: !1,
     get: () => {
      if (enableOverride !== null) return enableOverride;
      if (namespacesCache !== createDebug.namespaces) {
       namespacesCache = createDebug.namespaces;
       enabledCache = createDebug.enabled(namespace);
      }
      return enabledCache;
     },
     set: v => {
      enableOverride = v;
     }
    });
    typeof createDebug.init == "function" && createDebug.init(debug);
    return debug;
   }
   function extend(namespace, delimiter) {
    const newDebug = createDebug(this.namespace + (typeof delimiter == "undefined" ? ":" : delimiter) + namespace);
    newDebug.log = this.log;
    return newDebug;
   }
   function enable(namespaces) {
    createDebug.save(namespaces);
    createDebug.namespaces = namespaces;
    createDebug.names = [];
    createDebug.skips = [];
    const split = (typeof namespaces == "string" ? namespaces : "").trim().replace(/\s+/g, ",").split(",").filter(Boolean);
    for (const ns of split) ns[0] === "-" ? createDebug.skips.push(ns.slice(1)) : createDebug.names.push(ns);
   }
   function matchesTemplate(search, template) {
    let searchIndex = 0, templateIndex = 0, starIndex = -1, matchIndex = 0;
    while (searchIndex < search.length) if (templateIndex < template.length && (template[templateIndex] === search[searchIndex] || template[templateIndex] === "*")) if (template[templateIndex] === "*") {
     starIndex = templateIndex;
     matchIndex = searchIndex;
     templateIndex++;
    } else {
     searchIndex++;
     templateIndex++;
    } else {
     if (starIndex === -1) return !1;
     templateIndex = starIndex + 1;
     matchIndex++;
     searchIndex = matchIndex;
    }
    while (templateIndex < template.length && template[templateIndex] === "*") templateIndex++;
    return templateIndex === template.length;
   }
   function disable() {
    const namespaces = [ ...createDebug.names, ...createDebug.skips.map(namespace => "-" + namespace) ].join(",");
    createDebug.enable("");
    return namespaces;
   }
   function enabled(name) {
    for (const skip of createDebug.skips) if (matchesTemplate(name, skip)) return !1;
    for (const ns of createDebug.names) if (matchesTemplate(name, ns)) return !0;
    return !1;
   }
   function coerce(val) {
    return val instanceof Error ? val.stack || val.message : val;
   }
   function destroy() {
    console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
   }
   createDebug.enable(createDebug.load());
   return createDebug;
  }
  module.exports = setup;
 }),
 2830: ((module, __unused_webpack_exports, __webpack_require__) => {
  typeof process == "undefined" || process.type === "renderer" || process.browser === !0 || process.__nwjs ? module.exports = __webpack_require__(6110) : module.exports = __webpack_require__(95108);
 }),
 95108: ((module, exports, __webpack_require__) => {
  const tty = __webpack_require__(52018), util = __webpack_require__(39023);
  exports.init = init;
  exports.log = log;
  exports.formatArgs = formatArgs;
  exports.save = save;
  exports.load = load;
  exports.useColors = useColors;
  exports.destroy = util.deprecate(() => {}, "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
  exports.colors = [ 6, 2, 3, 4, 5, 1 ];
  try {
   const supportsColor = __webpack_require__(60075);
   supportsColor && (supportsColor.stderr || supportsColor).level >= 2 && (exports.colors = [ 20, 21, 26, 27, 32, 33, 38, 39, 40, 41, 42, 43, 44, 45, 56, 57, 62, 63, 68, 69, 74, 75, 76, 77, 78, 79, 80, 81, 92, 93, 98, 99, 112, 113, 128, 129, 134, 135, 148, 149, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 178, 179, 184, 185, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 214, 215, 220, 221 ]);
  } catch (error) {}
  exports.inspectOpts = Object.keys(process.env).filter(key => /^debug_/i.test(key)).reduce((obj, key) => {
   const prop = key.substring(6).toLowerCase().replace(/_([a-z])/g, (_, k) => k.toUpperCase());
   let val = process.env[key];
   val = !!/^(yes|on|true|enabled)$/i.test(val) || !/^(no|off|false|disabled)$/i.test(val) && (val === "null" ? null : Number(val));
   obj[prop] = val;
   return obj;
  }, {});
  function useColors() {
   return "colors" in exports.inspectOpts ? Boolean(exports.inspectOpts.colors) : tty.isatty(process.stderr.fd);
  }
  function formatArgs(args) {
   const {namespace: name, useColors} = this;
   if (useColors) {
    const c = this.color, colorCode = "[3" + (c < 8 ? c : "8;5;" + c), prefix = `  ${colorCode};1m${name} [0m`;
    args[0] = prefix + args[0].split("\n").join("\n" + prefix);
    args.push(colorCode + "m+" + module.exports.humanize(this.diff) + "[0m");
   } else args[0] = getDate() + name + " " + args[0];
  }
  function getDate() {
   return exports.inspectOpts.hideDate ? "" : (new Date).toISOString() + " ";
  }
  function log(...args) {
   return process.stderr.write(util.formatWithOptions(exports.inspectOpts, ...args) + "\n");
  }
  function save(namespaces) {
   namespaces ? process.env.DEBUG = namespaces : delete process.env.DEBUG;
  }
  function load() {
   return process.env.DEBUG;
  }
  function init(debug) {
   debug.inspectOpts = {};
   const keys = Object.keys(exports.inspectOpts);
   for (let i = 0; i < keys.length; i++) debug.inspectOpts[keys[i]] = exports.inspectOpts[keys[i]];
  }
  module.exports = __webpack_require__(40897)(exports);
  const {formatters} = module.exports;
  formatters.o = function(v) {
   this.inspectOpts.colors = this.useColors;
   return util.inspect(v, this.inspectOpts).split("\n").map(str => str.trim()).join(" ");
  };
  formatters.O = function(v) {
   this.inspectOpts.colors = this.useColors;
   return util.inspect(v, this.inspectOpts);
  };
 }),
 81970: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __createBinding = this && this.__createBinding || (Object.create ? function(o, m, k, k2) {
   k2 === void 0 && (k2 = k);
   var desc = Object.getOwnPropertyDescriptor(m, k);
   desc && !("get" in desc ? !m.__esModule : desc.writable || desc.configurable) || (desc = {
    enumerable: !0,
    get: function() {
     return m[k];
    }
   });
   Object.defineProperty(o, k2, desc);
  } : function(o, m, k, k2) {
   k2 === void 0 && (k2 = k);
   o[k2] = m[k];
  }), __setModuleDefault = this && this.__setModuleDefault || (Object.create ? function(o, v) {
   Object.defineProperty(o, "default", {
    enumerable: !0,
    value: v
   });
  } : function(o, v) {
   o.default = v;
  }), __importStar = this && this.__importStar || function(mod) {
   if (mod && mod.__esModule) return mod;
   var result = {};
   if (mod != null) for (var k in mod) k !== "default" && Object.prototype.hasOwnProperty.call(mod, k) && __createBinding(result, mod, k);
   __setModuleDefault(result, mod);
   return result;
  }, __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.HttpProxyAgent = void 0;
  const net = __importStar(__webpack_require__(69278)), tls = __importStar(__webpack_require__(64756)), debug_1 = __importDefault(__webpack_require__(2830)), events_1 = __webpack_require__(24434), agent_base_1 = __webpack_require__(98894), url_1 = __webpack_require__(87016), debug = (0, 
  debug_1.default)("http-proxy-agent");
  class HttpProxyAgent extends agent_base_1.Agent {
   constructor(proxy, opts) {
    super(opts);
    this.proxy = typeof proxy == "string" ? new url_1.URL(proxy) : proxy;
    this.proxyHeaders = opts?.headers ?? {};
    debug("Creating new HttpProxyAgent instance: %o", this.proxy.href);
    const host = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, ""), port = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === "https:" ? 443 : 80;
    this.connectOpts = {
     ...opts ? omit(opts, "headers") : null,
     host,
     port
    };
   }
   addRequest(req, opts) {
    req._header = null;
    this.setRequestProps(req, opts);
    super.addRequest(req, opts);
   }
   setRequestProps(req, opts) {
    const {proxy} = this, protocol = opts.secureEndpoint ? "https:" : "http:", hostname = req.getHeader("host") || "localhost", base = `${protocol}//${hostname}`, url = new url_1.URL(req.path, base);
    opts.port !== 80 && (url.port = String(opts.port));
    req.path = String(url);
    const headers = typeof this.proxyHeaders == "function" ? this.proxyHeaders() : {
     ...this.proxyHeaders
    };
    if (proxy.username || proxy.password) {
     const auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
     headers["Proxy-Authorization"] = `Basic ${Buffer.from(auth).toString("base64")}`;
    }
    headers["Proxy-Connection"] || (headers["Proxy-Connection"] = this.keepAlive ? "Keep-Alive" : "close");
    for (const name of Object.keys(headers)) {
     const value = headers[name];
     value && req.setHeader(name, value);
    }
   }
   async connect(req, opts) {
    req._header = null;
    req.path.includes("://") || this.setRequestProps(req, opts);
    let first, endOfHeaders, socket;
    debug("Regenerating stored HTTP header string for request");
    req._implicitHeader();
    if (req.outputData && req.outputData.length > 0) {
     debug("Patching connection write() output buffer with updated header");
     first = req.outputData[0].data;
     endOfHeaders = first.indexOf("\r\n\r\n") + 4;
     req.outputData[0].data = req._header + first.substring(endOfHeaders);
     debug("Output buffer: %o", req.outputData[0].data);
    }
    if (this.proxy.protocol === "https:") {
     debug("Creating `tls.Socket`: %o", this.connectOpts);
     socket = tls.connect(this.connectOpts);
    } else {
     debug("Creating `net.Socket`: %o", this.connectOpts);
     socket = net.connect(this.connectOpts);
    }
    await (0, events_1.once)(socket, "connect");
    return socket;
   }
  }
  HttpProxyAgent.protocols = [ "http", "https" ];
  exports.HttpProxyAgent = HttpProxyAgent;
  function omit(obj, ...keys) {
   const ret = {};
   let key;
   for (key in obj) keys.includes(key) || (ret[key] = obj[key]);
   return ret;
  }
 }),
 3669: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __createBinding = this && this.__createBinding || (Object.create ? function(o, m, k, k2) {
   k2 === void 0 && (k2 = k);
   var desc = Object.getOwnPropertyDescriptor(m, k);
   desc && !("get" in desc ? !m.__esModule : desc.writable || desc.configurable) || (desc = {
    enumerable: !0,
    get: function() {
     return m[k];
    }
   });
   Object.defineProperty(o, k2, desc);
  } : function(o, m, k, k2) {
   k2 === void 0 && (k2 = k);
   o[k2] = m[k];
  }), __setModuleDefault = this && this.__setModuleDefault || (Object.create ? function(o, v) {
   Object.defineProperty(o, "default", {
    enumerable: !0,
    value: v
   });
  } : function(o, v) {
   o.default = v;
  }), __importStar = this && this.__importStar || function(mod) {
   if (mod && mod.__esModule) return mod;
   var result = {};
   if (mod != null) for (var k in mod) k !== "default" && Object.prototype.hasOwnProperty.call(mod, k) && __createBinding(result, mod, k);
   __setModuleDefault(result, mod);
   return result;
  }, __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.HttpsProxyAgent = void 0;
  const net = __importStar(__webpack_require__(69278)), tls = __importStar(__webpack_require__(64756)), assert_1 = __importDefault(__webpack_require__(42613)), debug_1 = __importDefault(__webpack_require__(2830)), agent_base_1 = __webpack_require__(98894), url_1 = __webpack_require__(87016), parse_proxy_response_1 = __webpack_require__(37943), debug = (0, 
  debug_1.default)("https-proxy-agent"), setServernameFromNonIpHost = options => options.servername === void 0 && options.host && !net.isIP(options.host) ? {
   ...options,
   servername: options.host
  } : options;
  class HttpsProxyAgent extends agent_base_1.Agent {
   constructor(proxy, opts) {
    super(opts);
    this.options = {
     path: void 0
    };
    this.proxy = typeof proxy == "string" ? new url_1.URL(proxy) : proxy;
    this.proxyHeaders = opts?.headers ?? {};
    debug("Creating new HttpsProxyAgent instance: %o", this.proxy.href);
    const host = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, ""), port = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === "https:" ? 443 : 80;
    this.connectOpts = {
     ALPNProtocols: [ "http/1.1" ],
     ...opts ? omit(opts, "headers") : null,
     host,
     port
    };
   }
   async connect(req, opts) {
    const {proxy} = this;
    if (!opts.host) throw new TypeError('No "host" provided');
    let socket;
    if (proxy.protocol === "https:") {
     debug("Creating `tls.Socket`: %o", this.connectOpts);
     socket = tls.connect(setServernameFromNonIpHost(this.connectOpts));
    } else {
     debug("Creating `net.Socket`: %o", this.connectOpts);
     socket = net.connect(this.connectOpts);
    }
    const headers = typeof this.proxyHeaders == "function" ? this.proxyHeaders() : {
     ...this.proxyHeaders
    }, host = net.isIPv6(opts.host) ? `[${opts.host}]` : opts.host;
    let payload = `CONNECT ${host}:${opts.port} HTTP/1.1\r\n`;
    if (proxy.username || proxy.password) {
     const auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
     headers["Proxy-Authorization"] = `Basic ${Buffer.from(auth).toString("base64")}`;
    }
    headers.Host = `${host}:${opts.port}`;
    headers["Proxy-Connection"] || (headers["Proxy-Connection"] = this.keepAlive ? "Keep-Alive" : "close");
    for (const name of Object.keys(headers)) payload += `${name}: ${headers[name]}\r\n`;
    const proxyResponsePromise = (0, parse_proxy_response_1.parseProxyResponse)(socket);
    socket.write(`${payload}\r\n`);
    const {connect, buffered} = await proxyResponsePromise;
    req.emit("proxyConnect", connect);
    this.emit("proxyConnect", connect, req);
    if (connect.statusCode === 200) {
     req.once("socket", resume);
     if (opts.secureEndpoint) {
      debug("Upgrading socket connection to TLS");
      return tls.connect({
       ...omit(setServernameFromNonIpHost(opts), "host", "path", "port"),
       socket
      });
     }
     return socket;
    }
    socket.destroy();
    const fakeSocket = new net.Socket({
     writable: !1
    });
    fakeSocket.readable = !0;
    req.once("socket", s => {
     debug("Replaying proxy buffer for failed request");
     (0, assert_1.default)(s.listenerCount("data") > 0);
     s.push(buffered);
     s.push(null);
    });
    return fakeSocket;
   }
  }
  HttpsProxyAgent.protocols = [ "http", "https" ];
  exports.HttpsProxyAgent = HttpsProxyAgent;
  function resume(socket) {
   socket.resume();
  }
  function omit(obj, ...keys) {
   const ret = {};
   let key;
   for (key in obj) keys.includes(key) || (ret[key] = obj[key]);
   return ret;
  }
 }),
 37943: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  Object.defineProperty(exports, "__esModule", {
   value: !0
  });
  exports.parseProxyResponse = void 0;
  const debug_1 = __importDefault(__webpack_require__(2830)), debug = (0, debug_1.default)("https-proxy-agent:parse-proxy-response");
  function parseProxyResponse(socket) {
   return new Promise((resolve, reject) => {
    let buffersLength = 0;
    const buffers = [];
    function read() {
     const b = socket.read();
     b ? ondata(b) : socket.once("readable", read);
    }
    function cleanup() {
     socket.removeListener("end", onend);
     socket.removeListener("error", onerror);
     socket.removeListener("readable", read);
    }
    function onend() {
     cleanup();
     debug("onend");
     reject(new Error("Proxy connection ended before receiving CONNECT response"));
    }
    function onerror(err) {
     cleanup();
     debug("onerror %o", err);
     reject(err);
    }
    function ondata(b) {
     buffers.push(b);
     buffersLength += b.length;
     const buffered = Buffer.concat(buffers, buffersLength), endOfHeaders = buffered.indexOf("\r\n\r\n");
     if (endOfHeaders === -1) {
      debug("have not received end of HTTP headers yet...");
      read();
      return;
     }
     const headerParts = buffered.slice(0, endOfHeaders).toString("ascii").split("\r\n"), firstLine = headerParts.shift();
     if (!firstLine) {
      socket.destroy();
      return reject(new Error("No header received from proxy CONNECT response"));
     }
     const firstLineParts = firstLine.split(" "), statusCode = +firstLineParts[1], statusText = firstLineParts.slice(2).join(" "), headers = {};
     for (const header of headerParts) {
      if (!header) continue;
      const firstColon = header.indexOf(":");
      if (firstColon === -1) {
       socket.destroy();
       return reject(new Error(`Invalid header from proxy CONNECT response: "${header}"`));
      }
      const key = header.slice(0, firstColon).toLowerCase(), value = header.slice(firstColon + 1).trimStart(), current = headers[key];
      typeof current == "string" ? headers[key] = [ current, value ] : Array.isArray(current) ? current.push(value) : headers[key] = value;
     }
     debug("got proxy server response: %o %o", firstLine, headers);
     cleanup();
     resolve({
      connect: {
       statusCode,
       statusText,
       headers
      },
      buffered
     });
    }
    socket.on("error", onerror);
    socket.on("end", onend);
    read();
   });
  }
  exports.parseProxyResponse = parseProxyResponse;
 }),
 70744: (module => {
  var s = 1e3, m = s * 60, h = m * 60, d = h * 24, w = d * 7, y = d * 365.25;
  module.exports = function(val, options) {
   options = options || {};
   var type = typeof val;
   if (type === "string" && val.length > 0) return parse(val);
   if (type === "number" && isFinite(val)) return options.long ? fmtLong(val) : fmtShort(val);
   throw new Error("val is not a non-empty string or a valid number. val=" + JSON.stringify(val));
  };
  function parse(str) {
   str = String(str);
   if (!(str.length > 100)) {
    var match = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(str);
    if (match) {
     var n = parseFloat(match[1]), type = (match[2] || "ms").toLowerCase();
     switch (type) {
     case "years":
     case "year":
     case "yrs":
     case "yr":
     case "y":
      return n * y;

     case "weeks":
     case "week":
     case "w":
      return n * w;

     case "days":
     case "day":
     case "d":
      return n * d;

     case "hours":
     case "hour":
     case "hrs":
     case "hr":
     case "h":
      return n * h;

     case "minutes":
     case "minute":
     case "mins":
     case "min":
     case "m":
      return n * m;

     case "seconds":
     case "second":
     case "secs":
     case "sec":
     case "s":
      return n * s;

     case "milliseconds":
     case "millisecond":
     case "msecs":
     case "msec":
     case "ms":
      return n;

     default:
      return;
     }
    }
   }
  }
  function fmtShort(ms) {
   var msAbs = Math.abs(ms);
   return msAbs >= d ? Math.round(ms / d) + "d" : msAbs >= h ? Math.round(ms / h) + "h" : msAbs >= m ? Math.round(ms / m) + "m" : msAbs >= s ? Math.round(ms / s) + "s" : ms + "ms";
  }
  function fmtLong(ms) {
   var msAbs = Math.abs(ms);
   return msAbs >= d ? plural(ms, msAbs, d, "day") : msAbs >= h ? plural(ms, msAbs, h, "hour") : msAbs >= m ? plural(ms, msAbs, m, "minute") : msAbs >= s ? plural(ms, msAbs, s, "second") : ms + " ms";
  }
  function plural(ms, msAbs, n, name) {
   var isPlural = msAbs >= n * 1.5;
   return Math.round(ms / n) + " " + name + (isPlural ? "s" : "");
  }
 }),
 60075: (module => {
  module.exports = eval("require")("supports-color");
 }),
 70030: ((__unused_webpack_module, exports) => {
  0;
  exports.w = void 0;
  exports.w = {
   operationRequestMap: new WeakMap
  };
 }),
 38914: ((__unused_webpack_module, exports) => {
  0;
  exports.w = void 0;
  exports.w = {
   instrumenterImplementation: void 0
  };
 }),
 29790: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   jl: () => BlobClient,
   wG: () => BlockBlobClient
  });
  var mappers_namespaceObject = {};
  __webpack_require__.r(mappers_namespaceObject);
  __webpack_require__.d(mappers_namespaceObject, {
   AccessPolicy: () => AccessPolicy,
   AppendBlobAppendBlockExceptionHeaders: () => AppendBlobAppendBlockExceptionHeaders,
   AppendBlobAppendBlockFromUrlExceptionHeaders: () => AppendBlobAppendBlockFromUrlExceptionHeaders,
   AppendBlobAppendBlockFromUrlHeaders: () => AppendBlobAppendBlockFromUrlHeaders,
   AppendBlobAppendBlockHeaders: () => AppendBlobAppendBlockHeaders,
   AppendBlobCreateExceptionHeaders: () => AppendBlobCreateExceptionHeaders,
   AppendBlobCreateHeaders: () => AppendBlobCreateHeaders,
   AppendBlobSealExceptionHeaders: () => AppendBlobSealExceptionHeaders,
   AppendBlobSealHeaders: () => AppendBlobSealHeaders,
   ArrowConfiguration: () => ArrowConfiguration,
   ArrowField: () => ArrowField,
   BlobAbortCopyFromURLExceptionHeaders: () => BlobAbortCopyFromURLExceptionHeaders,
   BlobAbortCopyFromURLHeaders: () => BlobAbortCopyFromURLHeaders,
   BlobAcquireLeaseExceptionHeaders: () => BlobAcquireLeaseExceptionHeaders,
   BlobAcquireLeaseHeaders: () => BlobAcquireLeaseHeaders,
   BlobBreakLeaseExceptionHeaders: () => BlobBreakLeaseExceptionHeaders,
   BlobBreakLeaseHeaders: () => BlobBreakLeaseHeaders,
   BlobChangeLeaseExceptionHeaders: () => BlobChangeLeaseExceptionHeaders,
   BlobChangeLeaseHeaders: () => BlobChangeLeaseHeaders,
   BlobCopyFromURLExceptionHeaders: () => BlobCopyFromURLExceptionHeaders,
   BlobCopyFromURLHeaders: () => BlobCopyFromURLHeaders,
   BlobCreateSnapshotExceptionHeaders: () => BlobCreateSnapshotExceptionHeaders,
   BlobCreateSnapshotHeaders: () => BlobCreateSnapshotHeaders,
   BlobDeleteExceptionHeaders: () => BlobDeleteExceptionHeaders,
   BlobDeleteHeaders: () => BlobDeleteHeaders,
   BlobDeleteImmutabilityPolicyExceptionHeaders: () => BlobDeleteImmutabilityPolicyExceptionHeaders,
   BlobDeleteImmutabilityPolicyHeaders: () => BlobDeleteImmutabilityPolicyHeaders,
   BlobDownloadExceptionHeaders: () => BlobDownloadExceptionHeaders,
   BlobDownloadHeaders: () => BlobDownloadHeaders,
   BlobFlatListSegment: () => BlobFlatListSegment,
   BlobGetAccountInfoExceptionHeaders: () => BlobGetAccountInfoExceptionHeaders,
   BlobGetAccountInfoHeaders: () => BlobGetAccountInfoHeaders,
   BlobGetPropertiesExceptionHeaders: () => BlobGetPropertiesExceptionHeaders,
   BlobGetPropertiesHeaders: () => BlobGetPropertiesHeaders,
   BlobGetTagsExceptionHeaders: () => BlobGetTagsExceptionHeaders,
   BlobGetTagsHeaders: () => BlobGetTagsHeaders,
   BlobHierarchyListSegment: () => BlobHierarchyListSegment,
   BlobItemInternal: () => BlobItemInternal,
   BlobName: () => BlobName,
   BlobPrefix: () => BlobPrefix,
   BlobPropertiesInternal: () => BlobPropertiesInternal,
   BlobQueryExceptionHeaders: () => BlobQueryExceptionHeaders,
   BlobQueryHeaders: () => BlobQueryHeaders,
   BlobReleaseLeaseExceptionHeaders: () => BlobReleaseLeaseExceptionHeaders,
   BlobReleaseLeaseHeaders: () => BlobReleaseLeaseHeaders,
   BlobRenewLeaseExceptionHeaders: () => BlobRenewLeaseExceptionHeaders,
   BlobRenewLeaseHeaders: () => BlobRenewLeaseHeaders,
   BlobServiceProperties: () => BlobServiceProperties,
   BlobServiceStatistics: () => BlobServiceStatistics,
   BlobSetExpiryExceptionHeaders: () => BlobSetExpiryExceptionHeaders,
   BlobSetExpiryHeaders: () => BlobSetExpiryHeaders,
   BlobSetHttpHeadersExceptionHeaders: () => BlobSetHttpHeadersExceptionHeaders,
   BlobSetHttpHeadersHeaders: () => BlobSetHttpHeadersHeaders,
   BlobSetImmutabilityPolicyExceptionHeaders: () => BlobSetImmutabilityPolicyExceptionHeaders,
   BlobSetImmutabilityPolicyHeaders: () => BlobSetImmutabilityPolicyHeaders,
   BlobSetLegalHoldExceptionHeaders: () => BlobSetLegalHoldExceptionHeaders,
   BlobSetLegalHoldHeaders: () => BlobSetLegalHoldHeaders,
   BlobSetMetadataExceptionHeaders: () => BlobSetMetadataExceptionHeaders,
   BlobSetMetadataHeaders: () => BlobSetMetadataHeaders,
   BlobSetTagsExceptionHeaders: () => BlobSetTagsExceptionHeaders,
   BlobSetTagsHeaders: () => BlobSetTagsHeaders,
   BlobSetTierExceptionHeaders: () => BlobSetTierExceptionHeaders,
   BlobSetTierHeaders: () => BlobSetTierHeaders,
   BlobStartCopyFromURLExceptionHeaders: () => BlobStartCopyFromURLExceptionHeaders,
   BlobStartCopyFromURLHeaders: () => BlobStartCopyFromURLHeaders,
   BlobTag: () => BlobTag,
   BlobTags: () => BlobTags,
   BlobUndeleteExceptionHeaders: () => BlobUndeleteExceptionHeaders,
   BlobUndeleteHeaders: () => BlobUndeleteHeaders,
   Block: () => Block,
   BlockBlobCommitBlockListExceptionHeaders: () => BlockBlobCommitBlockListExceptionHeaders,
   BlockBlobCommitBlockListHeaders: () => BlockBlobCommitBlockListHeaders,
   BlockBlobGetBlockListExceptionHeaders: () => BlockBlobGetBlockListExceptionHeaders,
   BlockBlobGetBlockListHeaders: () => BlockBlobGetBlockListHeaders,
   BlockBlobPutBlobFromUrlExceptionHeaders: () => BlockBlobPutBlobFromUrlExceptionHeaders,
   BlockBlobPutBlobFromUrlHeaders: () => BlockBlobPutBlobFromUrlHeaders,
   BlockBlobStageBlockExceptionHeaders: () => BlockBlobStageBlockExceptionHeaders,
   BlockBlobStageBlockFromURLExceptionHeaders: () => BlockBlobStageBlockFromURLExceptionHeaders,
   BlockBlobStageBlockFromURLHeaders: () => BlockBlobStageBlockFromURLHeaders,
   BlockBlobStageBlockHeaders: () => BlockBlobStageBlockHeaders,
   BlockBlobUploadExceptionHeaders: () => BlockBlobUploadExceptionHeaders,
   BlockBlobUploadHeaders: () => BlockBlobUploadHeaders,
   BlockList: () => BlockList,
   BlockLookupList: () => BlockLookupList,
   ClearRange: () => ClearRange,
   ContainerAcquireLeaseExceptionHeaders: () => ContainerAcquireLeaseExceptionHeaders,
   ContainerAcquireLeaseHeaders: () => ContainerAcquireLeaseHeaders,
   ContainerBreakLeaseExceptionHeaders: () => ContainerBreakLeaseExceptionHeaders,
   ContainerBreakLeaseHeaders: () => ContainerBreakLeaseHeaders,
   ContainerChangeLeaseExceptionHeaders: () => ContainerChangeLeaseExceptionHeaders,
   ContainerChangeLeaseHeaders: () => ContainerChangeLeaseHeaders,
   ContainerCreateExceptionHeaders: () => ContainerCreateExceptionHeaders,
   ContainerCreateHeaders: () => ContainerCreateHeaders,
   ContainerDeleteExceptionHeaders: () => ContainerDeleteExceptionHeaders,
   ContainerDeleteHeaders: () => ContainerDeleteHeaders,
   ContainerFilterBlobsExceptionHeaders: () => ContainerFilterBlobsExceptionHeaders,
   ContainerFilterBlobsHeaders: () => ContainerFilterBlobsHeaders,
   ContainerGetAccessPolicyExceptionHeaders: () => ContainerGetAccessPolicyExceptionHeaders,
   ContainerGetAccessPolicyHeaders: () => ContainerGetAccessPolicyHeaders,
   ContainerGetAccountInfoExceptionHeaders: () => ContainerGetAccountInfoExceptionHeaders,
   ContainerGetAccountInfoHeaders: () => ContainerGetAccountInfoHeaders,
   ContainerGetPropertiesExceptionHeaders: () => ContainerGetPropertiesExceptionHeaders,
   ContainerGetPropertiesHeaders: () => ContainerGetPropertiesHeaders,
   ContainerItem: () => ContainerItem,
   ContainerListBlobFlatSegmentExceptionHeaders: () => ContainerListBlobFlatSegmentExceptionHeaders,
   ContainerListBlobFlatSegmentHeaders: () => ContainerListBlobFlatSegmentHeaders,
   ContainerListBlobHierarchySegmentExceptionHeaders: () => ContainerListBlobHierarchySegmentExceptionHeaders,
   ContainerListBlobHierarchySegmentHeaders: () => ContainerListBlobHierarchySegmentHeaders,
   ContainerProperties: () => ContainerProperties,
   ContainerReleaseLeaseExceptionHeaders: () => ContainerReleaseLeaseExceptionHeaders,
   ContainerReleaseLeaseHeaders: () => ContainerReleaseLeaseHeaders,
   ContainerRenameExceptionHeaders: () => ContainerRenameExceptionHeaders,
   ContainerRenameHeaders: () => ContainerRenameHeaders,
   ContainerRenewLeaseExceptionHeaders: () => ContainerRenewLeaseExceptionHeaders,
   ContainerRenewLeaseHeaders: () => ContainerRenewLeaseHeaders,
   ContainerRestoreExceptionHeaders: () => ContainerRestoreExceptionHeaders,
   ContainerRestoreHeaders: () => ContainerRestoreHeaders,
   ContainerSetAccessPolicyExceptionHeaders: () => ContainerSetAccessPolicyExceptionHeaders,
   ContainerSetAccessPolicyHeaders: () => ContainerSetAccessPolicyHeaders,
   ContainerSetMetadataExceptionHeaders: () => ContainerSetMetadataExceptionHeaders,
   ContainerSetMetadataHeaders: () => ContainerSetMetadataHeaders,
   ContainerSubmitBatchExceptionHeaders: () => ContainerSubmitBatchExceptionHeaders,
   ContainerSubmitBatchHeaders: () => ContainerSubmitBatchHeaders,
   CorsRule: () => CorsRule,
   DelimitedTextConfiguration: () => DelimitedTextConfiguration,
   FilterBlobItem: () => FilterBlobItem,
   FilterBlobSegment: () => FilterBlobSegment,
   GeoReplication: () => GeoReplication,
   JsonTextConfiguration: () => JsonTextConfiguration,
   KeyInfo: () => KeyInfo,
   ListBlobsFlatSegmentResponse: () => ListBlobsFlatSegmentResponse,
   ListBlobsHierarchySegmentResponse: () => ListBlobsHierarchySegmentResponse,
   ListContainersSegmentResponse: () => ListContainersSegmentResponse,
   Logging: () => Logging,
   Metrics: () => Metrics,
   PageBlobClearPagesExceptionHeaders: () => PageBlobClearPagesExceptionHeaders,
   PageBlobClearPagesHeaders: () => PageBlobClearPagesHeaders,
   PageBlobCopyIncrementalExceptionHeaders: () => PageBlobCopyIncrementalExceptionHeaders,
   PageBlobCopyIncrementalHeaders: () => PageBlobCopyIncrementalHeaders,
   PageBlobCreateExceptionHeaders: () => PageBlobCreateExceptionHeaders,
   PageBlobCreateHeaders: () => PageBlobCreateHeaders,
   PageBlobGetPageRangesDiffExceptionHeaders: () => PageBlobGetPageRangesDiffExceptionHeaders,
   PageBlobGetPageRangesDiffHeaders: () => PageBlobGetPageRangesDiffHeaders,
   PageBlobGetPageRangesExceptionHeaders: () => PageBlobGetPageRangesExceptionHeaders,
   PageBlobGetPageRangesHeaders: () => PageBlobGetPageRangesHeaders,
   PageBlobResizeExceptionHeaders: () => PageBlobResizeExceptionHeaders,
   PageBlobResizeHeaders: () => PageBlobResizeHeaders,
   PageBlobUpdateSequenceNumberExceptionHeaders: () => PageBlobUpdateSequenceNumberExceptionHeaders,
   PageBlobUpdateSequenceNumberHeaders: () => PageBlobUpdateSequenceNumberHeaders,
   PageBlobUploadPagesExceptionHeaders: () => PageBlobUploadPagesExceptionHeaders,
   PageBlobUploadPagesFromURLExceptionHeaders: () => PageBlobUploadPagesFromURLExceptionHeaders,
   PageBlobUploadPagesFromURLHeaders: () => PageBlobUploadPagesFromURLHeaders,
   PageBlobUploadPagesHeaders: () => PageBlobUploadPagesHeaders,
   PageList: () => PageList,
   PageRange: () => PageRange,
   QueryFormat: () => QueryFormat,
   QueryRequest: () => QueryRequest,
   QuerySerialization: () => QuerySerialization,
   RetentionPolicy: () => RetentionPolicy,
   ServiceFilterBlobsExceptionHeaders: () => ServiceFilterBlobsExceptionHeaders,
   ServiceFilterBlobsHeaders: () => ServiceFilterBlobsHeaders,
   ServiceGetAccountInfoExceptionHeaders: () => ServiceGetAccountInfoExceptionHeaders,
   ServiceGetAccountInfoHeaders: () => ServiceGetAccountInfoHeaders,
   ServiceGetPropertiesExceptionHeaders: () => ServiceGetPropertiesExceptionHeaders,
   ServiceGetPropertiesHeaders: () => ServiceGetPropertiesHeaders,
   ServiceGetStatisticsExceptionHeaders: () => ServiceGetStatisticsExceptionHeaders,
   ServiceGetStatisticsHeaders: () => ServiceGetStatisticsHeaders,
   ServiceGetUserDelegationKeyExceptionHeaders: () => ServiceGetUserDelegationKeyExceptionHeaders,
   ServiceGetUserDelegationKeyHeaders: () => ServiceGetUserDelegationKeyHeaders,
   ServiceListContainersSegmentExceptionHeaders: () => ServiceListContainersSegmentExceptionHeaders,
   ServiceListContainersSegmentHeaders: () => ServiceListContainersSegmentHeaders,
   ServiceSetPropertiesExceptionHeaders: () => ServiceSetPropertiesExceptionHeaders,
   ServiceSetPropertiesHeaders: () => ServiceSetPropertiesHeaders,
   ServiceSubmitBatchExceptionHeaders: () => ServiceSubmitBatchExceptionHeaders,
   ServiceSubmitBatchHeaders: () => ServiceSubmitBatchHeaders,
   SignedIdentifier: () => SignedIdentifier,
   StaticWebsite: () => StaticWebsite,
   StorageError: () => StorageError,
   UserDelegationKey: () => UserDelegationKey
  });
  class AbortError extends Error {
   constructor(message) {
    super(message);
    this.name = "AbortError";
   }
  }
  var external_node_os_ = __webpack_require__(48161), external_node_util_ = __webpack_require__(57975), external_node_process_ = __webpack_require__(1708);
  function log(message, ...args) {
   external_node_process_.stderr.write(`${external_node_util_.format(message, ...args)}${external_node_os_.EOL}`);
  }
  function getEnvironmentVariable(name) {
   return external_node_process_.env[name];
  }
  typeof external_node_process_.versions.deno == "string" && external_node_process_.versions.deno.length, 
  typeof external_node_process_.versions.bun == "string" && external_node_process_.versions.bun.length;
  const env_isNodeLike = !0, debugEnvVariable = getEnvironmentVariable("DEBUG");
  let enabledString, enabledNamespaces = [], skippedNamespaces = [];
  const debuggers = [];
  debugEnvVariable && enable(debugEnvVariable);
  const debugObj = Object.assign(namespace => createDebugger(namespace), {
   enable,
   enabled,
   disable,
   log
  });
  function enable(namespaces) {
   enabledString = namespaces;
   enabledNamespaces = [];
   skippedNamespaces = [];
   const namespaceList = namespaces.split(",").map(ns => ns.trim());
   for (const ns of namespaceList) ns.startsWith("-") ? skippedNamespaces.push(ns.substring(1)) : enabledNamespaces.push(ns);
   for (const instance of debuggers) instance.enabled = enabled(instance.namespace);
  }
  function enabled(namespace) {
   if (namespace.endsWith("*")) return !0;
   for (const skipped of skippedNamespaces) if (namespaceMatches(namespace, skipped)) return !1;
   for (const enabledNamespace of enabledNamespaces) if (namespaceMatches(namespace, enabledNamespace)) return !0;
   return !1;
  }
  function namespaceMatches(namespace, patternToMatch) {
   if (patternToMatch.indexOf("*") === -1) return namespace === patternToMatch;
   let pattern = patternToMatch;
   if (patternToMatch.indexOf("**") !== -1) {
    const patternParts = [];
    let lastCharacter = "";
    for (const character of patternToMatch) if (character !== "*" || lastCharacter !== "*") {
     lastCharacter = character;
     patternParts.push(character);
    }
    pattern = patternParts.join("");
   }
   let namespaceIndex = 0, patternIndex = 0;
   const patternLength = pattern.length, namespaceLength = namespace.length;
   let lastWildcard = -1, lastWildcardNamespace = -1;
   while (namespaceIndex < namespaceLength && patternIndex < patternLength) if (pattern[patternIndex] !== "*") {
    if (pattern[patternIndex] !== namespace[namespaceIndex]) {
     if (lastWildcard >= 0) {
      patternIndex = lastWildcard + 1;
      namespaceIndex = lastWildcardNamespace + 1;
      if (namespaceIndex === namespaceLength) return !1;
      while (namespace[namespaceIndex] !== pattern[patternIndex]) {
       namespaceIndex++;
       if (namespaceIndex === namespaceLength) return !1;
      }
      lastWildcardNamespace = namespaceIndex;
      namespaceIndex++;
      patternIndex++;
      continue;
     }
     return !1;
    }
    patternIndex++;
    namespaceIndex++;
   } else {
    lastWildcard = patternIndex;
    patternIndex++;
    if (patternIndex === patternLength) return !0;
    while (namespace[namespaceIndex] !== pattern[patternIndex]) {
     namespaceIndex++;
     if (namespaceIndex === namespaceLength) return !1;
    }
    lastWildcardNamespace = namespaceIndex;
    namespaceIndex++;
    patternIndex++;
   }
   const namespaceDone = namespaceIndex === namespace.length, patternDone = patternIndex === pattern.length, trailingWildCard = patternIndex === pattern.length - 1 && pattern[patternIndex] === "*";
   return namespaceDone && (patternDone || trailingWildCard);
  }
  function disable() {
   const result = enabledString || "";
   enable("");
   return result;
  }
  function createDebugger(namespace) {
   const newDebugger = Object.assign(debug, {
    enabled: enabled(namespace),
    destroy,
    log: debugObj.log,
    namespace,
    extend
   });
   function debug(...args) {
    if (newDebugger.enabled) {
     args.length > 0 && (args[0] = `${namespace} ${args[0]}`);
     newDebugger.log(...args);
    }
   }
   debuggers.push(newDebugger);
   return newDebugger;
  }
  function destroy() {
   const index = debuggers.indexOf(this);
   if (index >= 0) {
    debuggers.splice(index, 1);
    return !0;
   }
   return !1;
  }
  function extend(namespace) {
   const newDebugger = createDebugger(`${this.namespace}:${namespace}`);
   newDebugger.log = this.log;
   return newDebugger;
  }
  const debug = debugObj, TYPESPEC_RUNTIME_LOG_LEVELS = [ "verbose", "info", "warning", "error" ], levelMap = {
   verbose: 400,
   info: 300,
   warning: 200,
   error: 100
  };
  function patchLogMethod(parent, child) {
   child.log = (...args) => {
    parent.log(...args);
   };
  }
  function isTypeSpecRuntimeLogLevel(level) {
   return TYPESPEC_RUNTIME_LOG_LEVELS.includes(level);
  }
  function createLoggerContext(options) {
   const registeredLoggers = new Set, logLevelFromEnv = getEnvironmentVariable(options.logLevelEnvVarName);
   let logLevel;
   const clientLogger = debug(options.namespace);
   clientLogger.log = (...args) => {
    debug.log(...args);
   };
   function contextSetLogLevel(level) {
    if (level && !isTypeSpecRuntimeLogLevel(level)) throw new Error(`Unknown log level '${level}'. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(",")}`);
    logLevel = level;
    const enabledNamespaces = [];
    for (const logger of registeredLoggers) shouldEnable(logger) && enabledNamespaces.push(logger.namespace);
    debug.enable(enabledNamespaces.join(","));
   }
   logLevelFromEnv && (isTypeSpecRuntimeLogLevel(logLevelFromEnv) ? contextSetLogLevel(logLevelFromEnv) : console.error(`${options.logLevelEnvVarName} set to unknown log level '${logLevelFromEnv}'; logging is not enabled. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(", ")}.`));
   function shouldEnable(logger) {
    return Boolean(logLevel && levelMap[logger.level] <= levelMap[logLevel]);
   }
   function createLogger(parent, level) {
    const logger = Object.assign(parent.extend(level), {
     level
    });
    patchLogMethod(parent, logger);
    if (shouldEnable(logger)) {
     const enabledNamespaces = debug.disable();
     debug.enable(enabledNamespaces + "," + logger.namespace);
    }
    registeredLoggers.add(logger);
    return logger;
   }
   function contextGetLogLevel() {
    return logLevel;
   }
   function contextCreateClientLogger(namespace) {
    const clientRootLogger = clientLogger.extend(namespace);
    patchLogMethod(clientLogger, clientRootLogger);
    return {
     error: createLogger(clientRootLogger, "error"),
     warning: createLogger(clientRootLogger, "warning"),
     info: createLogger(clientRootLogger, "info"),
     verbose: createLogger(clientRootLogger, "verbose")
    };
   }
   return {
    setLogLevel: contextSetLogLevel,
    getLogLevel: contextGetLogLevel,
    createClientLogger: contextCreateClientLogger,
    logger: clientLogger
   };
  }
  const context = createLoggerContext({
   logLevelEnvVarName: "TYPESPEC_RUNTIME_LOG_LEVEL",
   namespace: "typeSpecRuntime"
  });
  context.logger;
  function createClientLogger(namespace) {
   return context.createClientLogger(namespace);
  }
  function normalizeName(name) {
   return name.toLowerCase();
  }
  function normalizeValue(value) {
   return String(value).trim().replace(/[\r\n]/g, "");
  }
  function* headerIterator(map) {
   for (const entry of map.values()) yield [ entry.name, entry.value ];
  }
  class HttpHeadersImpl {
   _headersMap;
   constructor(rawHeaders) {
    this._headersMap = new Map;
    if (rawHeaders) for (const headerName of Object.keys(rawHeaders)) this.set(headerName, rawHeaders[headerName]);
   }
   set(name, value) {
    this._headersMap.set(normalizeName(name), {
     name,
     value: normalizeValue(value)
    });
   }
   get(name) {
    return this._headersMap.get(normalizeName(name))?.value;
   }
   has(name) {
    return this._headersMap.has(normalizeName(name));
   }
   delete(name) {
    this._headersMap.delete(normalizeName(name));
   }
   toJSON(options = {}) {
    const result = {};
    if (options.preserveCase) for (const entry of this._headersMap.values()) result[entry.name] = entry.value; else for (const [normalizedName, entry] of this._headersMap) result[normalizedName] = entry.value;
    return result;
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
  function httpHeaders_createHttpHeaders(rawHeaders) {
   return new HttpHeadersImpl(rawHeaders);
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
   constructor(options) {
    this.url = options.url;
    this.body = options.body;
    this.headers = options.headers ?? httpHeaders_createHttpHeaders();
    this.method = options.method ?? "GET";
    this.timeout = options.timeout ?? 0;
    this.multipartBody = options.multipartBody;
    this.formData = options.formData;
    this.disableKeepAlive = options.disableKeepAlive ?? !1;
    this.proxySettings = options.proxySettings;
    this.streamResponseStatusCodes = options.streamResponseStatusCodes;
    this.withCredentials = options.withCredentials ?? !1;
    this.abortSignal = options.abortSignal;
    this.onUploadProgress = options.onUploadProgress;
    this.onDownloadProgress = options.onDownloadProgress;
    this.requestId = options.requestId || randomUUID();
    this.allowInsecureConnection = options.allowInsecureConnection ?? !1;
    this.enableBrowserStreams = options.enableBrowserStreams ?? !1;
    this.requestOverrides = options.requestOverrides;
    this.authSchemes = options.authSchemes;
   }
  }
  function pipelineRequest_createPipelineRequest(options) {
   return new PipelineRequestImpl(options);
  }
  const ValidPhaseNames = new Set([ "Deserialize", "Serialize", "Retry", "Sign" ]);
  class HttpPipeline {
   _policies=[];
   _orderedPolicies;
   constructor(policies) {
    this._policies = policies?.slice(0) ?? [];
    this._orderedPolicies = void 0;
   }
   addPolicy(policy, options = {}) {
    if (options.phase && options.afterPhase) throw new Error("Policies inside a phase cannot specify afterPhase.");
    if (options.phase && !ValidPhaseNames.has(options.phase)) throw new Error(`Invalid phase name: ${options.phase}`);
    if (options.afterPhase && !ValidPhaseNames.has(options.afterPhase)) throw new Error(`Invalid afterPhase name: ${options.afterPhase}`);
    this._policies.push({
     policy,
     options
    });
    this._orderedPolicies = void 0;
   }
   removePolicy(options) {
    const removedPolicies = [];
    this._policies = this._policies.filter(policyDescriptor => {
     if (options.name && policyDescriptor.policy.name === options.name || options.phase && policyDescriptor.options.phase === options.phase) {
      removedPolicies.push(policyDescriptor.policy);
      return !1;
     }
     return !0;
    });
    this._orderedPolicies = void 0;
    return removedPolicies;
   }
   sendRequest(httpClient, request) {
    const policies = this.getOrderedPolicies(), pipeline = policies.reduceRight((next, policy) => req => policy.sendRequest(req, next), req => httpClient.sendRequest(req));
    return pipeline(request);
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
    const result = [], policyMap = new Map;
    function createPhase(name) {
     return {
      name,
      policies: new Set,
      hasRun: !1,
      hasAfterPolicies: !1
     };
    }
    const serializePhase = createPhase("Serialize"), noPhase = createPhase("None"), deserializePhase = createPhase("Deserialize"), retryPhase = createPhase("Retry"), signPhase = createPhase("Sign"), orderedPhases = [ serializePhase, noPhase, deserializePhase, retryPhase, signPhase ];
    function getPhase(phase) {
     return phase === "Retry" ? retryPhase : phase === "Serialize" ? serializePhase : phase === "Deserialize" ? deserializePhase : phase === "Sign" ? signPhase : noPhase;
    }
    for (const descriptor of this._policies) {
     const policy = descriptor.policy, options = descriptor.options, policyName = policy.name;
     if (policyMap.has(policyName)) throw new Error("Duplicate policy names not allowed in pipeline");
     const node = {
      policy,
      dependsOn: new Set,
      dependants: new Set
     };
     if (options.afterPhase) {
      node.afterPhase = getPhase(options.afterPhase);
      node.afterPhase.hasAfterPolicies = !0;
     }
     policyMap.set(policyName, node);
     const phase = getPhase(options.phase);
     phase.policies.add(node);
    }
    for (const descriptor of this._policies) {
     const {policy, options} = descriptor, policyName = policy.name, node = policyMap.get(policyName);
     if (!node) throw new Error(`Missing node for policy ${policyName}`);
     if (options.afterPolicies) for (const afterPolicyName of options.afterPolicies) {
      const afterNode = policyMap.get(afterPolicyName);
      if (afterNode) {
       node.dependsOn.add(afterNode);
       afterNode.dependants.add(node);
      }
     }
     if (options.beforePolicies) for (const beforePolicyName of options.beforePolicies) {
      const beforeNode = policyMap.get(beforePolicyName);
      if (beforeNode) {
       beforeNode.dependsOn.add(node);
       node.dependants.add(beforeNode);
      }
     }
    }
    function walkPhase(phase) {
     phase.hasRun = !0;
     for (const node of phase.policies) if ((!node.afterPhase || node.afterPhase.hasRun && !node.afterPhase.policies.size) && node.dependsOn.size === 0) {
      result.push(node.policy);
      for (const dependant of node.dependants) dependant.dependsOn.delete(node);
      policyMap.delete(node.policy.name);
      phase.policies.delete(node);
     }
    }
    function walkPhases() {
     for (const phase of orderedPhases) {
      walkPhase(phase);
      if (phase.policies.size > 0 && phase !== noPhase) {
       noPhase.hasRun || walkPhase(noPhase);
       return;
      }
      phase.hasAfterPolicies && walkPhase(noPhase);
     }
    }
    let iteration = 0;
    while (policyMap.size > 0) {
     iteration++;
     const initialResultLength = result.length;
     walkPhases();
     if (result.length <= initialResultLength && iteration > 1) throw new Error("Cannot satisfy policy dependencies due to requirements cycle.");
    }
    return result;
   }
  }
  function pipeline_createEmptyPipeline() {
   return HttpPipeline.create();
  }
  function isObject(input) {
   return !(typeof input != "object" || input === null || Array.isArray(input) || input instanceof RegExp || input instanceof Date);
  }
  function error_isError(e) {
   if (isObject(e)) {
    const hasName = typeof e.name == "string", hasMessage = typeof e.message == "string";
    return hasName && hasMessage;
   }
   return !1;
  }
  const custom = external_node_util_.inspect.custom, RedactedString = "REDACTED", defaultAllowedHeaderNames = [ "x-ms-client-request-id", "x-ms-return-client-request-id", "x-ms-useragent", "x-ms-correlation-request-id", "x-ms-request-id", "client-request-id", "ms-cv", "return-client-request-id", "traceparent", "Access-Control-Allow-Credentials", "Access-Control-Allow-Headers", "Access-Control-Allow-Methods", "Access-Control-Allow-Origin", "Access-Control-Expose-Headers", "Access-Control-Max-Age", "Access-Control-Request-Headers", "Access-Control-Request-Method", "Origin", "Accept", "Accept-Encoding", "Cache-Control", "Connection", "Content-Length", "Content-Type", "Date", "ETag", "Expires", "If-Match", "If-Modified-Since", "If-None-Match", "If-Unmodified-Since", "Last-Modified", "Pragma", "Request-Id", "Retry-After", "Server", "Transfer-Encoding", "User-Agent", "WWW-Authenticate" ], defaultAllowedQueryParameters = [ "api-version" ];
  class sanitizer_Sanitizer {
   allowedHeaderNames;
   allowedQueryParameters;
   constructor({additionalAllowedHeaderNames: allowedHeaderNames = [], additionalAllowedQueryParameters: allowedQueryParameters = []} = {}) {
    allowedHeaderNames = defaultAllowedHeaderNames.concat(allowedHeaderNames);
    allowedQueryParameters = defaultAllowedQueryParameters.concat(allowedQueryParameters);
    this.allowedHeaderNames = new Set(allowedHeaderNames.map(n => n.toLowerCase()));
    this.allowedQueryParameters = new Set(allowedQueryParameters.map(p => p.toLowerCase()));
   }
   sanitize(obj) {
    const seen = new Set;
    return JSON.stringify(obj, (key, value) => {
     if (value instanceof Error) return {
      ...value,
      name: value.name,
      message: value.message
     };
     if (key === "headers" && isObject(value)) return this.sanitizeHeaders(value);
     if (key === "url" && typeof value == "string") return this.sanitizeUrl(value);
     if (key === "query" && isObject(value)) return this.sanitizeQuery(value);
     if (key !== "body" && key !== "response" && key !== "operationSpec") {
      if (Array.isArray(value) || isObject(value)) {
       if (seen.has(value)) return "[Circular]";
       seen.add(value);
      }
      return value;
     }
    }, 2);
   }
   sanitizeUrl(value) {
    if (typeof value != "string" || value === null || value === "") return value;
    const url = new URL(value);
    if (!url.search) return value;
    for (const [key] of url.searchParams) this.allowedQueryParameters.has(key.toLowerCase()) || url.searchParams.set(key, RedactedString);
    return url.toString();
   }
   sanitizeHeaders(obj) {
    const sanitized = {};
    for (const key of Object.keys(obj)) this.allowedHeaderNames.has(key.toLowerCase()) ? sanitized[key] = obj[key] : sanitized[key] = RedactedString;
    return sanitized;
   }
   sanitizeQuery(value) {
    if (typeof value != "object" || value === null) return value;
    const sanitized = {};
    for (const k of Object.keys(value)) this.allowedQueryParameters.has(k.toLowerCase()) ? sanitized[k] = value[k] : sanitized[k] = RedactedString;
    return sanitized;
   }
  }
  const errorSanitizer = new sanitizer_Sanitizer;
  class restError_RestError extends Error {
   static REQUEST_SEND_ERROR="REQUEST_SEND_ERROR";
   static PARSE_ERROR="PARSE_ERROR";
   code;
   statusCode;
   request;
   response;
   details;
   constructor(message, options = {}) {
    super(message);
    this.name = "RestError";
    this.code = options.code;
    this.statusCode = options.statusCode;
    Object.defineProperty(this, "request", {
     value: options.request,
     enumerable: !1
    });
    Object.defineProperty(this, "response", {
     value: options.response,
     enumerable: !1
    });
    const agent = this.request?.agent ? {
     maxFreeSockets: this.request.agent.maxFreeSockets,
     maxSockets: this.request.agent.maxSockets
    } : void 0;
    Object.defineProperty(this, custom, {
     value: () => `RestError: ${this.message} \n ${errorSanitizer.sanitize({
      ...this,
      request: {
       ...this.request,
       agent
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
  var external_node_http_ = __webpack_require__(37067), external_node_https_ = __webpack_require__(44708), external_node_zlib_ = __webpack_require__(38522), external_node_stream_ = __webpack_require__(57075);
  const log_logger = createClientLogger("ts-http-runtime"), DEFAULT_TLS_SETTINGS = {};
  function nodeHttpClient_isReadableStream(body) {
   return body && typeof body.pipe == "function";
  }
  function isStreamComplete(stream) {
   return stream.readable === !1 ? Promise.resolve() : new Promise(resolve => {
    const handler = () => {
     resolve();
     stream.removeListener("close", handler);
     stream.removeListener("end", handler);
     stream.removeListener("error", handler);
    };
    stream.on("close", handler);
    stream.on("end", handler);
    stream.on("error", handler);
   });
  }
  function isArrayBuffer(body) {
   return body && typeof body.byteLength == "number";
  }
  class ReportTransform extends external_node_stream_.Transform {
   loadedBytes=0;
   progressCallback;
   _transform(chunk, _encoding, callback) {
    this.push(chunk);
    this.loadedBytes += chunk.length;
    try {
     this.progressCallback({
      loadedBytes: this.loadedBytes
     });
     callback();
    } catch (e) {
     callback(e);
    }
   }
   constructor(progressCallback) {
    super();
    this.progressCallback = progressCallback;
   }
  }
  class NodeHttpClient {
   cachedHttpAgent;
   cachedHttpsAgents=new WeakMap;
   async sendRequest(request) {
    const abortController = new AbortController;
    let abortListener, timeoutId;
    if (request.abortSignal) {
     if (request.abortSignal.aborted) throw new AbortError("The operation was aborted. Request has already been canceled.");
     abortListener = event => {
      event.type === "abort" && abortController.abort();
     };
     request.abortSignal.addEventListener("abort", abortListener);
    }
    request.timeout > 0 && (timeoutId = setTimeout(() => {
     const sanitizer = new sanitizer_Sanitizer;
     log_logger.info(`request to '${sanitizer.sanitizeUrl(request.url)}' timed out. canceling...`);
     abortController.abort();
    }, request.timeout));
    const acceptEncoding = request.headers.get("Accept-Encoding"), shouldDecompress = acceptEncoding?.includes("gzip") || acceptEncoding?.includes("deflate");
    let responseStream, body = typeof request.body == "function" ? request.body() : request.body;
    if (body && !request.headers.has("Content-Length")) {
     const bodyLength = getBodyLength(body);
     bodyLength !== null && request.headers.set("Content-Length", bodyLength);
    }
    try {
     if (body && request.onUploadProgress) {
      const onUploadProgress = request.onUploadProgress, uploadReportStream = new ReportTransform(onUploadProgress);
      uploadReportStream.on("error", e => {
       log_logger.error("Error in upload progress", e);
      });
      nodeHttpClient_isReadableStream(body) ? body.pipe(uploadReportStream) : uploadReportStream.end(body);
      body = uploadReportStream;
     }
     const res = await this.makeRequest(request, abortController, body);
     timeoutId !== void 0 && clearTimeout(timeoutId);
     const headers = getResponseHeaders(res), status = res.statusCode ?? 0, response = {
      status,
      headers,
      request
     };
     if (request.method === "HEAD") {
      res.resume();
      return response;
     }
     responseStream = shouldDecompress ? getDecodedResponseStream(res, headers) : res;
     const onDownloadProgress = request.onDownloadProgress;
     if (onDownloadProgress) {
      const downloadReportStream = new ReportTransform(onDownloadProgress);
      downloadReportStream.on("error", e => {
       log_logger.error("Error in download progress", e);
      });
      responseStream.pipe(downloadReportStream);
      responseStream = downloadReportStream;
     }
     request.streamResponseStatusCodes?.has(Number.POSITIVE_INFINITY) || request.streamResponseStatusCodes?.has(response.status) ? response.readableStreamBody = responseStream : response.bodyAsText = await streamToText(responseStream);
     return response;
    } finally {
     if (request.abortSignal && abortListener) {
      let uploadStreamDone = Promise.resolve();
      nodeHttpClient_isReadableStream(body) && (uploadStreamDone = isStreamComplete(body));
      let downloadStreamDone = Promise.resolve();
      nodeHttpClient_isReadableStream(responseStream) && (downloadStreamDone = isStreamComplete(responseStream));
      Promise.all([ uploadStreamDone, downloadStreamDone ]).then(() => {
       abortListener && request.abortSignal?.removeEventListener("abort", abortListener);
      }).catch(e => {
       log_logger.warning("Error when cleaning up abortListener on httpRequest", e);
      });
     }
    }
   }
   makeRequest(request, abortController, body) {
    const url = new URL(request.url), isInsecure = url.protocol !== "https:";
    if (isInsecure && !request.allowInsecureConnection) throw new Error(`Cannot connect to ${request.url} while allowInsecureConnection is false.`);
    const agent = request.agent ?? this.getOrCreateAgent(request, isInsecure), options = {
     agent,
     hostname: url.hostname,
     path: `${url.pathname}${url.search}`,
     port: url.port,
     method: request.method,
     headers: request.headers.toJSON({
      preserveCase: !0
     }),
     ...request.requestOverrides
    };
    return new Promise((resolve, reject) => {
     const req = isInsecure ? external_node_http_.request(options, resolve) : external_node_https_.request(options, resolve);
     req.once("error", err => {
      reject(new restError_RestError(err.message, {
       code: err.code ?? restError_RestError.REQUEST_SEND_ERROR,
       request
      }));
     });
     abortController.signal.addEventListener("abort", () => {
      const abortError = new AbortError("The operation was aborted. Rejecting from abort signal callback while making request.");
      req.destroy(abortError);
      reject(abortError);
     });
     if (body && nodeHttpClient_isReadableStream(body)) body.pipe(req); else if (body) if (typeof body == "string" || Buffer.isBuffer(body)) req.end(body); else if (isArrayBuffer(body)) req.end(ArrayBuffer.isView(body) ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : Buffer.from(body)); else {
      log_logger.error("Unrecognized body type", body);
      reject(new restError_RestError("Unrecognized body type"));
     } else req.end();
    });
   }
   getOrCreateAgent(request, isInsecure) {
    const disableKeepAlive = request.disableKeepAlive;
    if (isInsecure) {
     if (disableKeepAlive) return external_node_http_.globalAgent;
     this.cachedHttpAgent || (this.cachedHttpAgent = new external_node_http_.Agent({
      keepAlive: !0
     }));
     return this.cachedHttpAgent;
    }
    {
     if (disableKeepAlive && !request.tlsSettings) return external_node_https_.globalAgent;
     const tlsSettings = request.tlsSettings ?? DEFAULT_TLS_SETTINGS;
     let agent = this.cachedHttpsAgents.get(tlsSettings);
     if (agent && agent.options.keepAlive === !disableKeepAlive) return agent;
     log_logger.info("No cached TLS Agent exist, creating a new Agent");
     agent = new external_node_https_.Agent({
      keepAlive: !disableKeepAlive,
      ...tlsSettings
     });
     this.cachedHttpsAgents.set(tlsSettings, agent);
     return agent;
    }
   }
  }
  function getResponseHeaders(res) {
   const headers = httpHeaders_createHttpHeaders();
   for (const header of Object.keys(res.headers)) {
    const value = res.headers[header];
    Array.isArray(value) ? value.length > 0 && headers.set(header, value[0]) : value && headers.set(header, value);
   }
   return headers;
  }
  function getDecodedResponseStream(stream, headers) {
   const contentEncoding = headers.get("Content-Encoding");
   if (contentEncoding === "gzip") {
    const unzip = external_node_zlib_.createGunzip();
    stream.pipe(unzip);
    return unzip;
   }
   if (contentEncoding === "deflate") {
    const inflate = external_node_zlib_.createInflate();
    stream.pipe(inflate);
    return inflate;
   }
   return stream;
  }
  function streamToText(stream) {
   return new Promise((resolve, reject) => {
    const buffer = [];
    stream.on("data", chunk => {
     Buffer.isBuffer(chunk) ? buffer.push(chunk) : buffer.push(Buffer.from(chunk));
    });
    stream.on("end", () => {
     resolve(Buffer.concat(buffer).toString("utf8"));
    });
    stream.on("error", e => {
     reject(e && e?.name === "AbortError" ? e : new restError_RestError(`Error reading response as text: ${e.message}`, {
      code: restError_RestError.PARSE_ERROR
     }));
    });
   });
  }
  function getBodyLength(body) {
   return body ? Buffer.isBuffer(body) ? body.length : nodeHttpClient_isReadableStream(body) ? null : isArrayBuffer(body) ? body.byteLength : typeof body == "string" ? Buffer.from(body).length : null : 0;
  }
  function createNodeHttpClient() {
   return new NodeHttpClient;
  }
  function defaultHttpClient_createDefaultHttpClient() {
   return createNodeHttpClient();
  }
  const logPolicyName = "logPolicy";
  function logPolicy_logPolicy(options = {}) {
   const logger = options.logger ?? log_logger.info, sanitizer = new sanitizer_Sanitizer({
    additionalAllowedHeaderNames: options.additionalAllowedHeaderNames,
    additionalAllowedQueryParameters: options.additionalAllowedQueryParameters
   });
   return {
    name: logPolicyName,
    async sendRequest(request, next) {
     if (!logger.enabled) return next(request);
     logger(`Request: ${sanitizer.sanitize(request)}`);
     const response = await next(request);
     logger(`Response status code: ${response.status}`);
     logger(`Headers: ${sanitizer.sanitize(response.headers)}`);
     return response;
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
  function random_getRandomIntegerInclusive(min, max) {
   min = Math.ceil(min);
   max = Math.floor(max);
   const offset = Math.floor(Math.random() * (max - min + 1));
   return offset + min;
  }
  function calculateRetryDelay(retryAttempt, config) {
   const exponentialDelay = config.retryDelayInMs * Math.pow(2, retryAttempt), clampedDelay = Math.min(config.maxRetryDelayInMs, exponentialDelay), retryAfterInMs = clampedDelay / 2 + random_getRandomIntegerInclusive(0, clampedDelay / 2);
   return {
    retryAfterInMs
   };
  }
  const StandardAbortMessage = "The operation was aborted.";
  function helpers_delay(delayInMs, value, options) {
   return new Promise((resolve, reject) => {
    let timer, onAborted;
    const rejectOnAbort = () => reject(new AbortError(options?.abortErrorMsg ? options?.abortErrorMsg : StandardAbortMessage)), removeListeners = () => {
     options?.abortSignal && onAborted && options.abortSignal.removeEventListener("abort", onAborted);
    };
    onAborted = () => {
     timer && clearTimeout(timer);
     removeListeners();
     return rejectOnAbort();
    };
    if (options?.abortSignal && options.abortSignal.aborted) return rejectOnAbort();
    timer = setTimeout(() => {
     removeListeners();
     resolve(value);
    }, delayInMs);
    options?.abortSignal && options.abortSignal.addEventListener("abort", onAborted);
   });
  }
  function parseHeaderValueAsNumber(response, headerName) {
   const value = response.headers.get(headerName);
   if (!value) return;
   const valueAsNum = Number(value);
   return Number.isNaN(valueAsNum) ? void 0 : valueAsNum;
  }
  const RetryAfterHeader = "Retry-After", AllRetryAfterHeaders = [ "retry-after-ms", "x-ms-retry-after-ms", RetryAfterHeader ];
  function getRetryAfterInMs(response) {
   if (response && [ 429, 503 ].includes(response.status)) try {
    for (const header of AllRetryAfterHeaders) {
     const retryAfterValue = parseHeaderValueAsNumber(response, header);
     if (retryAfterValue === 0 || retryAfterValue) {
      const multiplyingFactor = header === RetryAfterHeader ? 1e3 : 1;
      return retryAfterValue * multiplyingFactor;
     }
    }
    const retryAfterHeader = response.headers.get(RetryAfterHeader);
    if (!retryAfterHeader) return;
    const date = Date.parse(retryAfterHeader), diff = date - Date.now();
    return Number.isFinite(diff) ? Math.max(0, diff) : void 0;
   } catch {
    return;
   }
  }
  function isThrottlingRetryResponse(response) {
   return Number.isFinite(getRetryAfterInMs(response));
  }
  function throttlingRetryStrategy_throttlingRetryStrategy() {
   return {
    name: "throttlingRetryStrategy",
    retry({response}) {
     const retryAfterInMs = getRetryAfterInMs(response);
     return Number.isFinite(retryAfterInMs) ? {
      retryAfterInMs
     } : {
      skipStrategy: !0
     };
    }
   };
  }
  const DEFAULT_CLIENT_RETRY_INTERVAL = 1e3, DEFAULT_CLIENT_MAX_RETRY_INTERVAL = 64e3;
  function exponentialRetryStrategy_exponentialRetryStrategy(options = {}) {
   const retryInterval = options.retryDelayInMs ?? DEFAULT_CLIENT_RETRY_INTERVAL, maxRetryInterval = options.maxRetryDelayInMs ?? DEFAULT_CLIENT_MAX_RETRY_INTERVAL;
   return {
    name: "exponentialRetryStrategy",
    retry({retryCount, response, responseError}) {
     const matchedSystemError = isSystemError(responseError), ignoreSystemErrors = matchedSystemError && options.ignoreSystemErrors, isExponential = isExponentialRetryResponse(response), ignoreExponentialResponse = isExponential && options.ignoreHttpStatusCodes, unknownResponse = response && (isThrottlingRetryResponse(response) || !isExponential);
     return unknownResponse || ignoreExponentialResponse || ignoreSystemErrors ? {
      skipStrategy: !0
     } : !responseError || matchedSystemError || isExponential ? calculateRetryDelay(retryCount, {
      retryDelayInMs: retryInterval,
      maxRetryDelayInMs: maxRetryInterval
     }) : {
      errorToThrow: responseError
     };
    }
   };
  }
  function isExponentialRetryResponse(response) {
   return Boolean(response && response.status !== void 0 && (response.status >= 500 || response.status === 408) && response.status !== 501 && response.status !== 505);
  }
  function isSystemError(err) {
   return !!err && (err.code === "ETIMEDOUT" || err.code === "ESOCKETTIMEDOUT" || err.code === "ECONNREFUSED" || err.code === "ECONNRESET" || err.code === "ENOENT" || err.code === "ENOTFOUND");
  }
  const constants_DEFAULT_RETRY_POLICY_COUNT = 3, retryPolicyLogger = createClientLogger("ts-http-runtime retryPolicy"), retryPolicyName = "retryPolicy";
  function retryPolicy_retryPolicy(strategies, options = {
   maxRetries: constants_DEFAULT_RETRY_POLICY_COUNT
  }) {
   const logger = options.logger || retryPolicyLogger;
   return {
    name: retryPolicyName,
    async sendRequest(request, next) {
     let response, responseError, retryCount = -1;
     retryRequest: while (1) {
      retryCount += 1;
      response = void 0;
      responseError = void 0;
      try {
       logger.info(`Retry ${retryCount}: Attempting to send request`, request.requestId);
       response = await next(request);
       logger.info(`Retry ${retryCount}: Received a response from request`, request.requestId);
      } catch (e) {
       logger.error(`Retry ${retryCount}: Received an error from request`, request.requestId);
       if (!restError_isRestError(e)) throw e;
       responseError = e;
       response = e.response;
      }
      if (request.abortSignal?.aborted) {
       logger.error(`Retry ${retryCount}: Request aborted.`);
       const abortError = new AbortError;
       throw abortError;
      }
      if (retryCount >= (options.maxRetries ?? constants_DEFAULT_RETRY_POLICY_COUNT)) {
       logger.info(`Retry ${retryCount}: Maximum retries reached. Returning the last received response, or throwing the last received error.`);
       if (responseError) throw responseError;
       if (response) return response;
       throw new Error("Maximum retries reached with no response or error to throw");
      }
      logger.info(`Retry ${retryCount}: Processing ${strategies.length} retry strategies.`);
      strategiesLoop: for (const strategy of strategies) {
       const strategyLogger = strategy.logger || logger;
       strategyLogger.info(`Retry ${retryCount}: Processing retry strategy ${strategy.name}.`);
       const modifiers = strategy.retry({
        retryCount,
        response,
        responseError
       });
       if (modifiers.skipStrategy) {
        strategyLogger.info(`Retry ${retryCount}: Skipped.`);
        continue strategiesLoop;
       }
       const {errorToThrow, retryAfterInMs, redirectTo} = modifiers;
       if (errorToThrow) {
        strategyLogger.error(`Retry ${retryCount}: Retry strategy ${strategy.name} throws error:`, errorToThrow);
        throw errorToThrow;
       }
       if (retryAfterInMs || retryAfterInMs === 0) {
        strategyLogger.info(`Retry ${retryCount}: Retry strategy ${strategy.name} retries after ${retryAfterInMs}`);
        await helpers_delay(retryAfterInMs, void 0, {
         abortSignal: request.abortSignal
        });
        continue retryRequest;
       }
       if (redirectTo) {
        strategyLogger.info(`Retry ${retryCount}: Retry strategy ${strategy.name} redirects to ${redirectTo}`);
        request.url = redirectTo;
        continue retryRequest;
       }
      }
      if (responseError) {
       logger.info("None of the retry strategies could work with the received error. Throwing it.");
       throw responseError;
      }
      if (response) {
       logger.info("None of the retry strategies could work with the received response. Returning it.");
       return response;
      }
     }
    }
   };
  }
  const defaultRetryPolicyName = "defaultRetryPolicy";
  function defaultRetryPolicy_defaultRetryPolicy(options = {}) {
   return {
    name: defaultRetryPolicyName,
    sendRequest: retryPolicy_retryPolicy([ throttlingRetryStrategy_throttlingRetryStrategy(), exponentialRetryStrategy_exponentialRetryStrategy(options) ], {
     maxRetries: options.maxRetries ?? constants_DEFAULT_RETRY_POLICY_COUNT
    }).sendRequest
   };
  }
  function bytesEncoding_uint8ArrayToString(bytes, format) {
   return Buffer.from(bytes).toString(format);
  }
  function bytesEncoding_stringToUint8Array(value, format) {
   return Buffer.from(value, format);
  }
  function convertBodyToFormDataMap(body) {
   if (typeof FormData != "undefined" && body instanceof FormData) {
    const formDataMap = {};
    for (const [key, value] of body.entries()) {
     const existing = formDataMap[key];
     Array.isArray(existing) ? existing.push(value) : formDataMap[key] = existing !== void 0 ? [ existing, value ] : [ value ];
    }
    return formDataMap;
   }
  }
  const formDataPolicyName = "formDataPolicy";
  function formDataPolicy_formDataPolicy() {
   return {
    name: formDataPolicyName,
    async sendRequest(request, next) {
     const converted = convertBodyToFormDataMap(request.body);
     if (converted) {
      request.formData = converted;
      request.body = void 0;
     }
     if (request.formData) {
      const contentType = request.headers.get("Content-Type");
      contentType && contentType.indexOf("application/x-www-form-urlencoded") !== -1 ? request.body = wwwFormUrlEncode(request.formData) : await prepareFormData(request.formData, request);
      request.formData = void 0;
     }
     return next(request);
    }
   };
  }
  function wwwFormUrlEncode(formData) {
   const urlSearchParams = new URLSearchParams;
   for (const [key, value] of Object.entries(formData)) if (Array.isArray(value)) for (const subValue of value) urlSearchParams.append(key, subValue.toString()); else urlSearchParams.append(key, value.toString());
   return urlSearchParams.toString();
  }
  async function prepareFormData(formData, request) {
   const contentType = request.headers.get("Content-Type");
   if (contentType && !contentType.startsWith("multipart/form-data")) return;
   request.headers.set("Content-Type", contentType ?? "multipart/form-data");
   const parts = [];
   for (const [fieldName, values] of Object.entries(formData)) for (const value of Array.isArray(values) ? values : [ values ]) if (typeof value == "string") parts.push({
    headers: httpHeaders_createHttpHeaders({
     "Content-Disposition": `form-data; name="${fieldName}"`
    }),
    body: bytesEncoding_stringToUint8Array(value, "utf-8")
   }); else {
    if (value === void 0 || value === null || typeof value != "object") throw new Error(`Unexpected value for key ${fieldName}: ${value}. Value should be serialized to string first.`);
    {
     const fileName = value.name || "blob", headers = httpHeaders_createHttpHeaders();
     headers.set("Content-Disposition", `form-data; name="${fieldName}"; filename="${fileName}"`);
     headers.set("Content-Type", value.type || "application/octet-stream");
     parts.push({
      headers,
      body: value
     });
    }
   }
   request.multipartBody = {
    parts
   };
  }
  var dist = __webpack_require__(3669), http_proxy_agent_dist = __webpack_require__(81970);
  const HTTPS_PROXY = "HTTPS_PROXY", HTTP_PROXY = "HTTP_PROXY", ALL_PROXY = "ALL_PROXY", NO_PROXY = "NO_PROXY", proxyPolicyName = "proxyPolicy", globalNoProxyList = [];
  let noProxyListLoaded = !1;
  const globalBypassedMap = new Map;
  function getEnvironmentValue(name) {
   return process.env[name] ? process.env[name] : process.env[name.toLowerCase()] ? process.env[name.toLowerCase()] : void 0;
  }
  function loadEnvironmentProxyValue() {
   if (!process) return;
   const httpsProxy = getEnvironmentValue(HTTPS_PROXY), allProxy = getEnvironmentValue(ALL_PROXY), httpProxy = getEnvironmentValue(HTTP_PROXY);
   return httpsProxy || allProxy || httpProxy;
  }
  function isBypassed(uri, noProxyList, bypassedMap) {
   if (noProxyList.length === 0) return !1;
   const host = new URL(uri).hostname;
   if (bypassedMap?.has(host)) return bypassedMap.get(host);
   let isBypassedFlag = !1;
   for (const pattern of noProxyList) pattern[0] === "." ? (host.endsWith(pattern) || host.length === pattern.length - 1 && host === pattern.slice(1)) && (isBypassedFlag = !0) : host === pattern && (isBypassedFlag = !0);
   bypassedMap?.set(host, isBypassedFlag);
   return isBypassedFlag;
  }
  function loadNoProxy() {
   const noProxy = getEnvironmentValue(NO_PROXY);
   noProxyListLoaded = !0;
   return noProxy ? noProxy.split(",").map(item => item.trim()).filter(item => item.length) : [];
  }
  function getDefaultProxySettings(proxyUrl) {
   if (!proxyUrl) {
    proxyUrl = loadEnvironmentProxyValue();
    if (!proxyUrl) return;
   }
   const parsedUrl = new URL(proxyUrl), schema = parsedUrl.protocol ? parsedUrl.protocol + "//" : "";
   return {
    host: schema + parsedUrl.hostname,
    port: Number.parseInt(parsedUrl.port || "80"),
    username: parsedUrl.username,
    password: parsedUrl.password
   };
  }
  function getDefaultProxySettingsInternal() {
   const envProxy = loadEnvironmentProxyValue();
   return envProxy ? new URL(envProxy) : void 0;
  }
  function getUrlFromProxySettings(settings) {
   let parsedProxyUrl;
   try {
    parsedProxyUrl = new URL(settings.host);
   } catch {
    throw new Error(`Expecting a valid host string in proxy settings, but found "${settings.host}".`);
   }
   parsedProxyUrl.port = String(settings.port);
   settings.username && (parsedProxyUrl.username = settings.username);
   settings.password && (parsedProxyUrl.password = settings.password);
   return parsedProxyUrl;
  }
  function setProxyAgentOnRequest(request, cachedAgents, proxyUrl) {
   if (request.agent) return;
   const url = new URL(request.url), isInsecure = url.protocol !== "https:";
   request.tlsSettings && log_logger.warning("TLS settings are not supported in combination with custom Proxy, certificates provided to the client will be ignored.");
   if (isInsecure) {
    cachedAgents.httpProxyAgent || (cachedAgents.httpProxyAgent = new http_proxy_agent_dist.HttpProxyAgent(proxyUrl));
    request.agent = cachedAgents.httpProxyAgent;
   } else {
    cachedAgents.httpsProxyAgent || (cachedAgents.httpsProxyAgent = new dist.HttpsProxyAgent(proxyUrl));
    request.agent = cachedAgents.httpsProxyAgent;
   }
  }
  function proxyPolicy_proxyPolicy(proxySettings, options) {
   noProxyListLoaded || globalNoProxyList.push(...loadNoProxy());
   const defaultProxy = proxySettings ? getUrlFromProxySettings(proxySettings) : getDefaultProxySettingsInternal(), cachedAgents = {};
   return {
    name: proxyPolicyName,
    async sendRequest(request, next) {
     request.proxySettings || !defaultProxy || isBypassed(request.url, options?.customNoProxyList ?? globalNoProxyList, options?.customNoProxyList ? void 0 : globalBypassedMap) ? request.proxySettings && setProxyAgentOnRequest(request, cachedAgents, getUrlFromProxySettings(request.proxySettings)) : setProxyAgentOnRequest(request, cachedAgents, defaultProxy);
     return next(request);
    }
   };
  }
  const redirectPolicyName = "redirectPolicy", allowedRedirect = [ "GET", "HEAD" ];
  function redirectPolicy_redirectPolicy(options = {}) {
   const {maxRetries = 20, allowCrossOriginRedirects = !1} = options;
   return {
    name: redirectPolicyName,
    async sendRequest(request, next) {
     const response = await next(request);
     return handleRedirect(next, response, maxRetries, allowCrossOriginRedirects);
    }
   };
  }
  async function handleRedirect(next, response, maxRetries, allowCrossOriginRedirects, currentRetries = 0) {
   const {request, status, headers} = response, locationHeader = headers.get("location");
   if (locationHeader && (status === 300 || status === 301 && allowedRedirect.includes(request.method) || status === 302 && allowedRedirect.includes(request.method) || status === 303 && request.method === "POST" || status === 307) && currentRetries < maxRetries) {
    const url = new URL(locationHeader, request.url);
    if (!allowCrossOriginRedirects) {
     const originalUrl = new URL(request.url);
     if (url.origin !== originalUrl.origin) {
      log_logger.verbose(`Skipping cross-origin redirect from ${originalUrl.origin} to ${url.origin}.`);
      return response;
     }
    }
    request.url = url.toString();
    if (status === 303) {
     request.method = "GET";
     request.headers.delete("Content-Length");
     delete request.body;
    }
    request.headers.delete("Authorization");
    const res = await next(request);
    return handleRedirect(next, res, maxRetries, allowCrossOriginRedirects, currentRetries + 1);
   }
   return response;
  }
  var external_stream_ = __webpack_require__(2203);
  function typeGuards_isBlob(x) {
   return x instanceof Blob;
  }
  async function* streamAsyncIterator() {
   const reader = this.getReader();
   try {
    while (1) {
     const {done, value} = await reader.read();
     if (done) return;
     yield value;
    }
   } finally {
    reader.releaseLock();
   }
  }
  function makeAsyncIterable(webStream) {
   webStream[Symbol.asyncIterator] || (webStream[Symbol.asyncIterator] = streamAsyncIterator.bind(webStream));
   webStream.values || (webStream.values = streamAsyncIterator.bind(webStream));
  }
  function ensureNodeStream(stream) {
   if (stream instanceof ReadableStream) {
    makeAsyncIterable(stream);
    return external_stream_.Readable.fromWeb(stream);
   }
   return stream;
  }
  function toStream(source) {
   return source instanceof Uint8Array ? external_stream_.Readable.from(Buffer.from(source)) : typeGuards_isBlob(source) ? ensureNodeStream(source.stream()) : ensureNodeStream(source);
  }
  async function concat(sources) {
   return function() {
    const streams = sources.map(x => typeof x == "function" ? x() : x).map(toStream);
    return external_stream_.Readable.from(async function*() {
     for (const stream of streams) for await (const chunk of stream) yield chunk;
    }());
   };
  }
  function generateBoundary() {
   return `----AzSDKFormBoundary${randomUUID()}`;
  }
  function encodeHeaders(headers) {
   let result = "";
   for (const [key, value] of headers) result += `${key}: ${value}\r\n`;
   return result;
  }
  function getLength(source) {
   return source instanceof Uint8Array ? source.byteLength : typeGuards_isBlob(source) ? source.size === -1 ? void 0 : source.size : void 0;
  }
  function getTotalLength(sources) {
   let total = 0;
   for (const source of sources) {
    const partLength = getLength(source);
    if (partLength === void 0) return;
    total += partLength;
   }
   return total;
  }
  async function buildRequestBody(request, parts, boundary) {
   const sources = [ bytesEncoding_stringToUint8Array(`--${boundary}`, "utf-8"), ...parts.flatMap(part => [ bytesEncoding_stringToUint8Array("\r\n", "utf-8"), bytesEncoding_stringToUint8Array(encodeHeaders(part.headers), "utf-8"), bytesEncoding_stringToUint8Array("\r\n", "utf-8"), part.body, bytesEncoding_stringToUint8Array(`\r\n--${boundary}`, "utf-8") ]), bytesEncoding_stringToUint8Array("--\r\n\r\n", "utf-8") ], contentLength = getTotalLength(sources);
   contentLength && request.headers.set("Content-Length", contentLength);
   request.body = await concat(sources);
  }
  const multipartPolicy_multipartPolicyName = "multipartPolicy", maxBoundaryLength = 70, validBoundaryCharacters = new Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?");
  function assertValidBoundary(boundary) {
   if (boundary.length > maxBoundaryLength) throw new Error(`Multipart boundary "${boundary}" exceeds maximum length of 70 characters`);
   if (Array.from(boundary).some(x => !validBoundaryCharacters.has(x))) throw new Error(`Multipart boundary "${boundary}" contains invalid characters`);
  }
  function multipartPolicy_multipartPolicy() {
   return {
    name: multipartPolicy_multipartPolicyName,
    async sendRequest(request, next) {
     if (!request.multipartBody) return next(request);
     if (request.body) throw new Error("multipartBody and regular body cannot be set at the same time");
     let boundary = request.multipartBody.boundary;
     const contentTypeHeader = request.headers.get("Content-Type") ?? "multipart/mixed", parsedHeader = contentTypeHeader.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/);
     if (!parsedHeader) throw new Error(`Got multipart request body, but content-type header was not multipart: ${contentTypeHeader}`);
     const [, contentType, parsedBoundary] = parsedHeader;
     if (parsedBoundary && boundary && parsedBoundary !== boundary) throw new Error(`Multipart boundary was specified as ${parsedBoundary} in the header, but got ${boundary} in the request body`);
     boundary ??= parsedBoundary;
     boundary ? assertValidBoundary(boundary) : boundary = generateBoundary();
     request.headers.set("Content-Type", `${contentType}; boundary=${boundary}`);
     await buildRequestBody(request, request.multipartBody.parts, boundary);
     request.multipartBody = void 0;
     return next(request);
    }
   };
  }
  function esm_pipeline_createEmptyPipeline() {
   return pipeline_createEmptyPipeline();
  }
  const esm_context = createLoggerContext({
   logLevelEnvVarName: "AZURE_LOG_LEVEL",
   namespace: "azure"
  });
  esm_context.logger;
  function esm_createClientLogger(namespace) {
   return esm_context.createClientLogger(namespace);
  }
  const esm_log_logger = esm_createClientLogger("core-rest-pipeline"), agentPolicyName = "agentPolicy";
  function agentPolicy_agentPolicy(agent) {
   return {
    name: agentPolicyName,
    sendRequest: async (req, next) => {
     req.agent || (req.agent = agent);
     return next(req);
    }
   };
  }
  const decompressResponsePolicyName = "decompressResponsePolicy";
  function decompressResponsePolicy_decompressResponsePolicy() {
   return {
    name: decompressResponsePolicyName,
    async sendRequest(request, next) {
     request.method !== "HEAD" && request.headers.set("Accept-Encoding", "gzip,deflate");
     return next(request);
    }
   };
  }
  const tlsPolicyName = "tlsPolicy";
  function tlsPolicy_tlsPolicy(tlsSettings) {
   return {
    name: tlsPolicyName,
    sendRequest: async (req, next) => {
     req.tlsSettings || (req.tlsSettings = tlsSettings);
     return next(req);
    }
   };
  }
  function policies_logPolicy_logPolicy(options = {}) {
   return logPolicy_logPolicy({
    logger: esm_log_logger.info,
    ...options
   });
  }
  const redirectPolicy_redirectPolicyName = redirectPolicyName;
  function policies_redirectPolicy_redirectPolicy(options = {}) {
   return redirectPolicy_redirectPolicy(options);
  }
  function userAgentPlatform_getHeaderName() {
   return "User-Agent";
  }
  async function util_userAgentPlatform_setPlatformSpecificData(map) {
   if (external_node_process_ && external_node_process_.versions) {
    const osInfo = `${external_node_os_.type()} ${external_node_os_.release()}; ${external_node_os_.arch()}`, versions = external_node_process_.versions;
    versions.bun ? map.set("Bun", `${versions.bun} (${osInfo})`) : versions.deno ? map.set("Deno", `${versions.deno} (${osInfo})`) : versions.node && map.set("Node", `${versions.node} (${osInfo})`);
   }
  }
  const esm_constants_SDK_VERSION = "1.22.3";
  function userAgent_getUserAgentString(telemetryInfo) {
   const parts = [];
   for (const [key, value] of telemetryInfo) {
    const token = value ? `${key}/${value}` : key;
    parts.push(token);
   }
   return parts.join(" ");
  }
  function userAgent_getUserAgentHeaderName() {
   return userAgentPlatform_getHeaderName();
  }
  async function util_userAgent_getUserAgentValue(prefix) {
   const runtimeInfo = new Map;
   runtimeInfo.set("core-rest-pipeline", esm_constants_SDK_VERSION);
   await util_userAgentPlatform_setPlatformSpecificData(runtimeInfo);
   const defaultAgent = userAgent_getUserAgentString(runtimeInfo), userAgentValue = prefix ? `${prefix} ${defaultAgent}` : defaultAgent;
   return userAgentValue;
  }
  const userAgentPolicy_UserAgentHeaderName = userAgent_getUserAgentHeaderName(), userAgentPolicy_userAgentPolicyName = "userAgentPolicy";
  function policies_userAgentPolicy_userAgentPolicy(options = {}) {
   const userAgentValue = util_userAgent_getUserAgentValue(options.userAgentPrefix);
   return {
    name: userAgentPolicy_userAgentPolicyName,
    async sendRequest(request, next) {
     request.headers.has(userAgentPolicy_UserAgentHeaderName) || request.headers.set(userAgentPolicy_UserAgentHeaderName, await userAgentValue);
     return next(request);
    }
   };
  }
  var external_node_crypto_ = __webpack_require__(77598);
  class AbortError_AbortError extends Error {
   constructor(message) {
    super(message);
    this.name = "AbortError";
   }
  }
  function createAbortablePromise(buildPromise, options) {
   const {cleanupBeforeAbort, abortSignal, abortErrorMsg} = options ?? {};
   return new Promise((resolve, reject) => {
    function rejectOnAbort() {
     reject(new AbortError_AbortError(abortErrorMsg ?? "The operation was aborted."));
    }
    function removeListeners() {
     abortSignal?.removeEventListener("abort", onAbort);
    }
    function onAbort() {
     cleanupBeforeAbort?.();
     removeListeners();
     rejectOnAbort();
    }
    if (abortSignal?.aborted) return rejectOnAbort();
    try {
     buildPromise(x => {
      removeListeners();
      resolve(x);
     }, x => {
      removeListeners();
      reject(x);
     });
    } catch (err) {
     reject(err);
    }
    abortSignal?.addEventListener("abort", onAbort);
   });
  }
  const delay_StandardAbortMessage = "The delay was aborted.";
  function delay_delay(timeInMs, options) {
   let token;
   const {abortSignal, abortErrorMsg} = options ?? {};
   return createAbortablePromise(resolve => {
    token = setTimeout(resolve, timeInMs);
   }, {
    cleanupBeforeAbort: () => clearTimeout(token),
    abortSignal,
    abortErrorMsg: abortErrorMsg ?? delay_StandardAbortMessage
   });
  }
  function error_getErrorMessage(e) {
   if (error_isError(e)) return e.message;
   {
    let stringified;
    try {
     stringified = typeof e == "object" && e ? JSON.stringify(e) : String(e);
    } catch (err) {
     stringified = "[unable to stringify input]";
    }
    return `Unknown error ${stringified}`;
   }
  }
  function esm_isError(e) {
   return error_isError(e);
  }
  function esm_randomUUID() {
   return randomUUID();
  }
  const esm_isNodeLike = env_isNodeLike;
  function esm_uint8ArrayToString(bytes, format) {
   return bytesEncoding_uint8ArrayToString(bytes, format);
  }
  function esm_stringToUint8Array(value, format) {
   return bytesEncoding_stringToUint8Array(value, format);
  }
  const rawContent = Symbol("rawContent");
  function file_hasRawContent(x) {
   return typeof x[rawContent] == "function";
  }
  function file_getRawContent(blob) {
   return file_hasRawContent(blob) ? blob[rawContent]() : blob;
  }
  const policies_multipartPolicy_multipartPolicyName = multipartPolicy_multipartPolicyName;
  function policies_multipartPolicy_multipartPolicy() {
   const tspPolicy = multipartPolicy_multipartPolicy();
   return {
    name: policies_multipartPolicy_multipartPolicyName,
    sendRequest: async (request, next) => {
     if (request.multipartBody) for (const part of request.multipartBody.parts) file_hasRawContent(part.body) && (part.body = file_getRawContent(part.body));
     return tspPolicy.sendRequest(request, next);
    }
   };
  }
  const decompressResponsePolicy_decompressResponsePolicyName = decompressResponsePolicyName;
  function policies_decompressResponsePolicy_decompressResponsePolicy() {
   return decompressResponsePolicy_decompressResponsePolicy();
  }
  function policies_defaultRetryPolicy_defaultRetryPolicy(options = {}) {
   return defaultRetryPolicy_defaultRetryPolicy(options);
  }
  function policies_formDataPolicy_formDataPolicy() {
   return formDataPolicy_formDataPolicy();
  }
  function proxyPolicy_getDefaultProxySettings(proxyUrl) {
   return getDefaultProxySettings(proxyUrl);
  }
  function policies_proxyPolicy_proxyPolicy(proxySettings, options) {
   return proxyPolicy_proxyPolicy(proxySettings, options);
  }
  const setClientRequestIdPolicyName = "setClientRequestIdPolicy";
  function setClientRequestIdPolicy_setClientRequestIdPolicy(requestIdHeaderName = "x-ms-client-request-id") {
   return {
    name: setClientRequestIdPolicyName,
    async sendRequest(request, next) {
     request.headers.has(requestIdHeaderName) || request.headers.set(requestIdHeaderName, request.requestId);
     return next(request);
    }
   };
  }
  function policies_agentPolicy_agentPolicy(agent) {
   return agentPolicy_agentPolicy(agent);
  }
  function policies_tlsPolicy_tlsPolicy(tlsSettings) {
   return tlsPolicy_tlsPolicy(tlsSettings);
  }
  const knownContextKeys = {
   span: Symbol.for("@azure/core-tracing span"),
   namespace: Symbol.for("@azure/core-tracing namespace")
  };
  function createTracingContext(options = {}) {
   let context = new TracingContextImpl(options.parentContext);
   options.span && (context = context.setValue(knownContextKeys.span, options.span));
   options.namespace && (context = context.setValue(knownContextKeys.namespace, options.namespace));
   return context;
  }
  class TracingContextImpl {
   _contextMap;
   constructor(initialContext) {
    this._contextMap = initialContext instanceof TracingContextImpl ? new Map(initialContext._contextMap) : new Map;
   }
   setValue(key, value) {
    const newContext = new TracingContextImpl(this);
    newContext._contextMap.set(key, value);
    return newContext;
   }
   getValue(key) {
    return this._contextMap.get(key);
   }
   deleteValue(key) {
    const newContext = new TracingContextImpl(this);
    newContext._contextMap.delete(key);
    return newContext;
   }
  }
  var commonjs_state = __webpack_require__(38914);
  const state_state = commonjs_state.w;
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
    startSpan: (_name, spanOptions) => ({
     span: createDefaultTracingSpan(),
     tracingContext: createTracingContext({
      parentContext: spanOptions.tracingContext
     })
    }),
    withContext(_context, callback, ...callbackArgs) {
     return callback(...callbackArgs);
    }
   };
  }
  function getInstrumenter() {
   state_state.instrumenterImplementation || (state_state.instrumenterImplementation = createDefaultInstrumenter());
   return state_state.instrumenterImplementation;
  }
  function tracingClient_createTracingClient(options) {
   const {namespace, packageName, packageVersion} = options;
   function startSpan(name, operationOptions, spanOptions) {
    const startSpanResult = getInstrumenter().startSpan(name, {
     ...spanOptions,
     packageName,
     packageVersion,
     tracingContext: operationOptions?.tracingOptions?.tracingContext
    });
    let tracingContext = startSpanResult.tracingContext;
    const span = startSpanResult.span;
    tracingContext.getValue(knownContextKeys.namespace) || (tracingContext = tracingContext.setValue(knownContextKeys.namespace, namespace));
    span.setAttribute("az.namespace", tracingContext.getValue(knownContextKeys.namespace));
    const updatedOptions = Object.assign({}, operationOptions, {
     tracingOptions: {
      ...operationOptions?.tracingOptions,
      tracingContext
     }
    });
    return {
     span,
     updatedOptions
    };
   }
   async function withSpan(name, operationOptions, callback, spanOptions) {
    const {span, updatedOptions} = startSpan(name, operationOptions, spanOptions);
    try {
     const result = await withContext(updatedOptions.tracingOptions.tracingContext, () => Promise.resolve(callback(updatedOptions, span)));
     span.setStatus({
      status: "success"
     });
     return result;
    } catch (err) {
     span.setStatus({
      status: "error",
      error: err
     });
     throw err;
    } finally {
     span.end();
    }
   }
   function withContext(context, callback, ...callbackArgs) {
    return getInstrumenter().withContext(context, callback, ...callbackArgs);
   }
   function parseTraceparentHeader(traceparentHeader) {
    return getInstrumenter().parseTraceparentHeader(traceparentHeader);
   }
   function createRequestHeaders(tracingContext) {
    return getInstrumenter().createRequestHeaders(tracingContext);
   }
   return {
    startSpan,
    withSpan,
    withContext,
    parseTraceparentHeader,
    createRequestHeaders
   };
  }
  const esm_restError_RestError = restError_RestError;
  function esm_restError_isRestError(e) {
   return restError_isRestError(e);
  }
  const tracingPolicyName = "tracingPolicy";
  function tracingPolicy_tracingPolicy(options = {}) {
   const userAgentPromise = util_userAgent_getUserAgentValue(options.userAgentPrefix), sanitizer = new sanitizer_Sanitizer({
    additionalAllowedQueryParameters: options.additionalAllowedQueryParameters
   }), tracingClient = tryCreateTracingClient();
   return {
    name: tracingPolicyName,
    async sendRequest(request, next) {
     if (!tracingClient) return next(request);
     const userAgent = await userAgentPromise, spanAttributes = {
      "http.url": sanitizer.sanitizeUrl(request.url),
      "http.method": request.method,
      "http.user_agent": userAgent,
      requestId: request.requestId
     };
     userAgent && (spanAttributes["http.user_agent"] = userAgent);
     const {span, tracingContext} = tryCreateSpan(tracingClient, request, spanAttributes) ?? {};
     if (!span || !tracingContext) return next(request);
     try {
      const response = await tracingClient.withContext(tracingContext, next, request);
      tryProcessResponse(span, response);
      return response;
     } catch (err) {
      tryProcessError(span, err);
      throw err;
     }
    }
   };
  }
  function tryCreateTracingClient() {
   try {
    return tracingClient_createTracingClient({
     namespace: "",
     packageName: "@azure/core-rest-pipeline",
     packageVersion: esm_constants_SDK_VERSION
    });
   } catch (e) {
    esm_log_logger.warning(`Error when creating the TracingClient: ${error_getErrorMessage(e)}`);
    return;
   }
  }
  function tryCreateSpan(tracingClient, request, spanAttributes) {
   try {
    const {span, updatedOptions} = tracingClient.startSpan(`HTTP ${request.method}`, {
     tracingOptions: request.tracingOptions
    }, {
     spanKind: "client",
     spanAttributes
    });
    if (!span.isRecording()) {
     span.end();
     return;
    }
    const headers = tracingClient.createRequestHeaders(updatedOptions.tracingOptions.tracingContext);
    for (const [key, value] of Object.entries(headers)) request.headers.set(key, value);
    return {
     span,
     tracingContext: updatedOptions.tracingOptions.tracingContext
    };
   } catch (e) {
    esm_log_logger.warning(`Skipping creating a tracing span due to an error: ${error_getErrorMessage(e)}`);
    return;
   }
  }
  function tryProcessError(span, error) {
   try {
    span.setStatus({
     status: "error",
     error: esm_isError(error) ? error : void 0
    });
    esm_restError_isRestError(error) && error.statusCode && span.setAttribute("http.status_code", error.statusCode);
    span.end();
   } catch (e) {
    esm_log_logger.warning(`Skipping tracing span processing due to an error: ${error_getErrorMessage(e)}`);
   }
  }
  function tryProcessResponse(span, response) {
   try {
    span.setAttribute("http.status_code", response.status);
    const serviceRequestId = response.headers.get("x-ms-request-id");
    serviceRequestId && span.setAttribute("serviceRequestId", serviceRequestId);
    response.status >= 400 && span.setStatus({
     status: "error"
    });
    span.end();
   } catch (e) {
    esm_log_logger.warning(`Skipping tracing span processing due to an error: ${error_getErrorMessage(e)}`);
   }
  }
  function wrapAbortSignalLike(abortSignalLike) {
   if (abortSignalLike instanceof AbortSignal) return {
    abortSignal: abortSignalLike
   };
   if (abortSignalLike.aborted) return {
    abortSignal: AbortSignal.abort(abortSignalLike.reason)
   };
   const controller = new AbortController;
   let needsCleanup = !0;
   function cleanup() {
    if (needsCleanup) {
     abortSignalLike.removeEventListener("abort", listener);
     needsCleanup = !1;
    }
   }
   function listener() {
    controller.abort(abortSignalLike.reason);
    cleanup();
   }
   abortSignalLike.addEventListener("abort", listener);
   return {
    abortSignal: controller.signal,
    cleanup
   };
  }
  const wrapAbortSignalLikePolicyName = "wrapAbortSignalLikePolicy";
  function wrapAbortSignalLikePolicy_wrapAbortSignalLikePolicy() {
   return {
    name: wrapAbortSignalLikePolicyName,
    sendRequest: async (request, next) => {
     if (!request.abortSignal) return next(request);
     const {abortSignal, cleanup} = wrapAbortSignalLike(request.abortSignal);
     request.abortSignal = abortSignal;
     try {
      return await next(request);
     } finally {
      cleanup?.();
     }
    }
   };
  }
  function esm_createPipelineFromOptions_createPipelineFromOptions(options) {
   const pipeline = esm_pipeline_createEmptyPipeline();
   if (esm_isNodeLike) {
    options.agent && pipeline.addPolicy(policies_agentPolicy_agentPolicy(options.agent));
    options.tlsOptions && pipeline.addPolicy(policies_tlsPolicy_tlsPolicy(options.tlsOptions));
    pipeline.addPolicy(policies_proxyPolicy_proxyPolicy(options.proxyOptions));
    pipeline.addPolicy(policies_decompressResponsePolicy_decompressResponsePolicy());
   }
   pipeline.addPolicy(wrapAbortSignalLikePolicy_wrapAbortSignalLikePolicy());
   pipeline.addPolicy(policies_formDataPolicy_formDataPolicy(), {
    beforePolicies: [ policies_multipartPolicy_multipartPolicyName ]
   });
   pipeline.addPolicy(policies_userAgentPolicy_userAgentPolicy(options.userAgentOptions));
   pipeline.addPolicy(setClientRequestIdPolicy_setClientRequestIdPolicy(options.telemetryOptions?.clientRequestIdHeaderName));
   pipeline.addPolicy(policies_multipartPolicy_multipartPolicy(), {
    afterPhase: "Deserialize"
   });
   pipeline.addPolicy(policies_defaultRetryPolicy_defaultRetryPolicy(options.retryOptions), {
    phase: "Retry"
   });
   pipeline.addPolicy(tracingPolicy_tracingPolicy({
    ...options.userAgentOptions,
    ...options.loggingOptions
   }), {
    afterPhase: "Retry"
   });
   esm_isNodeLike && pipeline.addPolicy(policies_redirectPolicy_redirectPolicy(options.redirectOptions), {
    afterPhase: "Retry"
   });
   pipeline.addPolicy(policies_logPolicy_logPolicy(options.loggingOptions), {
    afterPhase: "Sign"
   });
   return pipeline;
  }
  function esm_defaultHttpClient_createDefaultHttpClient() {
   const client = defaultHttpClient_createDefaultHttpClient();
   return {
    async sendRequest(request) {
     const {abortSignal, cleanup} = request.abortSignal ? wrapAbortSignalLike(request.abortSignal) : {};
     try {
      request.abortSignal = abortSignal;
      return await client.sendRequest(request);
     } finally {
      cleanup?.();
     }
    }
   };
  }
  function esm_httpHeaders_createHttpHeaders(rawHeaders) {
   return httpHeaders_createHttpHeaders(rawHeaders);
  }
  function esm_pipelineRequest_createPipelineRequest(options) {
   return pipelineRequest_createPipelineRequest(options);
  }
  esm_createClientLogger("core-rest-pipeline retryPolicy");
  const DEFAULT_CYCLER_OPTIONS = {
   forcedRefreshWindowInMs: 1e3,
   retryIntervalInMs: 3e3,
   refreshWindowInMs: 12e4
  };
  async function beginRefresh(getAccessToken, retryIntervalInMs, refreshTimeout) {
   async function tryGetAccessToken() {
    if (!(Date.now() < refreshTimeout)) {
     const finalToken = await getAccessToken();
     if (finalToken === null) throw new Error("Failed to refresh access token.");
     return finalToken;
    }
    try {
     return await getAccessToken();
    } catch {
     return null;
    }
   }
   let token = await tryGetAccessToken();
   while (token === null) {
    await delay_delay(retryIntervalInMs);
    token = await tryGetAccessToken();
   }
   return token;
  }
  function tokenCycler_createTokenCycler(credential, tokenCyclerOptions) {
   let tenantId, refreshWorker = null, token = null;
   const options = {
    ...DEFAULT_CYCLER_OPTIONS,
    ...tokenCyclerOptions
   }, cycler = {
    get isRefreshing() {
     return refreshWorker !== null;
    },
    get shouldRefresh() {
     return !cycler.isRefreshing && (!!(token?.refreshAfterTimestamp && token.refreshAfterTimestamp < Date.now()) || (token?.expiresOnTimestamp ?? 0) - options.refreshWindowInMs < Date.now());
    },
    get mustRefresh() {
     return token === null || token.expiresOnTimestamp - options.forcedRefreshWindowInMs < Date.now();
    }
   };
   function refresh(scopes, getTokenOptions) {
    if (!cycler.isRefreshing) {
     const tryGetAccessToken = () => credential.getToken(scopes, getTokenOptions);
     refreshWorker = beginRefresh(tryGetAccessToken, options.retryIntervalInMs, token?.expiresOnTimestamp ?? Date.now()).then(_token => {
      refreshWorker = null;
      token = _token;
      tenantId = getTokenOptions.tenantId;
      return token;
     }).catch(reason => {
      refreshWorker = null;
      token = null;
      tenantId = void 0;
      throw reason;
     });
    }
    return refreshWorker;
   }
   return async (scopes, tokenOptions) => {
    const hasClaimChallenge = Boolean(tokenOptions.claims), tenantIdChanged = tenantId !== tokenOptions.tenantId;
    hasClaimChallenge && (token = null);
    const mustRefresh = tenantIdChanged || hasClaimChallenge || cycler.mustRefresh;
    if (mustRefresh) return refresh(scopes, tokenOptions);
    cycler.shouldRefresh && refresh(scopes, tokenOptions);
    return token;
   };
  }
  const bearerTokenAuthenticationPolicyName = "bearerTokenAuthenticationPolicy";
  async function trySendRequest(request, next) {
   try {
    return [ await next(request), void 0 ];
   } catch (e) {
    if (esm_restError_isRestError(e) && e.response) return [ e.response, e ];
    throw e;
   }
  }
  async function defaultAuthorizeRequest(options) {
   const {scopes, getAccessToken, request} = options, getTokenOptions = {
    abortSignal: request.abortSignal,
    tracingOptions: request.tracingOptions,
    enableCae: !0
   }, accessToken = await getAccessToken(scopes, getTokenOptions);
   accessToken && options.request.headers.set("Authorization", `Bearer ${accessToken.token}`);
  }
  function isChallengeResponse(response) {
   return response.status === 401 && response.headers.has("WWW-Authenticate");
  }
  async function authorizeRequestOnCaeChallenge(onChallengeOptions, caeClaims) {
   const {scopes} = onChallengeOptions, accessToken = await onChallengeOptions.getAccessToken(scopes, {
    enableCae: !0,
    claims: caeClaims
   });
   if (!accessToken) return !1;
   onChallengeOptions.request.headers.set("Authorization", `${accessToken.tokenType ?? "Bearer"} ${accessToken.token}`);
   return !0;
  }
  function bearerTokenAuthenticationPolicy(options) {
   const {credential, scopes, challengeCallbacks} = options, logger = options.logger || esm_log_logger, callbacks = {
    authorizeRequest: challengeCallbacks?.authorizeRequest?.bind(challengeCallbacks) ?? defaultAuthorizeRequest,
    authorizeRequestOnChallenge: challengeCallbacks?.authorizeRequestOnChallenge?.bind(challengeCallbacks)
   }, getAccessToken = credential ? tokenCycler_createTokenCycler(credential) : () => Promise.resolve(null);
   return {
    name: bearerTokenAuthenticationPolicyName,
    async sendRequest(request, next) {
     if (!request.url.toLowerCase().startsWith("https://")) throw new Error("Bearer token authentication is not permitted for non-TLS protected (non-https) URLs.");
     await callbacks.authorizeRequest({
      scopes: Array.isArray(scopes) ? scopes : [ scopes ],
      request,
      getAccessToken,
      logger
     });
     let response, error, shouldSendRequest;
     [response, error] = await trySendRequest(request, next);
     if (isChallengeResponse(response)) {
      let claims = getCaeChallengeClaims(response.headers.get("WWW-Authenticate"));
      if (claims) {
       let parsedClaim;
       try {
        parsedClaim = atob(claims);
       } catch (e) {
        logger.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${claims}`);
        return response;
       }
       shouldSendRequest = await authorizeRequestOnCaeChallenge({
        scopes: Array.isArray(scopes) ? scopes : [ scopes ],
        response,
        request,
        getAccessToken,
        logger
       }, parsedClaim);
       shouldSendRequest && ([response, error] = await trySendRequest(request, next));
      } else if (callbacks.authorizeRequestOnChallenge) {
       shouldSendRequest = await callbacks.authorizeRequestOnChallenge({
        scopes: Array.isArray(scopes) ? scopes : [ scopes ],
        request,
        response,
        getAccessToken,
        logger
       });
       shouldSendRequest && ([response, error] = await trySendRequest(request, next));
       if (isChallengeResponse(response)) {
        claims = getCaeChallengeClaims(response.headers.get("WWW-Authenticate"));
        if (claims) {
         let parsedClaim;
         try {
          parsedClaim = atob(claims);
         } catch (e) {
          logger.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${claims}`);
          return response;
         }
         shouldSendRequest = await authorizeRequestOnCaeChallenge({
          scopes: Array.isArray(scopes) ? scopes : [ scopes ],
          response,
          request,
          getAccessToken,
          logger
         }, parsedClaim);
         shouldSendRequest && ([response, error] = await trySendRequest(request, next));
        }
       }
      }
     }
     if (error) throw error;
     return response;
    }
   };
  }
  function parseChallenges(challenges) {
   const challengeRegex = /(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g, paramRegex = /(\w+)="([^"]*)"/g, parsedChallenges = [];
   let match;
   while ((match = challengeRegex.exec(challenges)) !== null) {
    const scheme = match[1], paramsString = match[2], params = {};
    let paramMatch;
    while ((paramMatch = paramRegex.exec(paramsString)) !== null) params[paramMatch[1]] = paramMatch[2];
    parsedChallenges.push({
     scheme,
     params
    });
   }
   return parsedChallenges;
  }
  function getCaeChallengeClaims(challenges) {
   if (!challenges) return;
   const parsedChallenges = parseChallenges(challenges);
   return parsedChallenges.find(x => x.scheme === "Bearer" && x.params.claims && x.params.error === "insufficient_claims")?.params.claims;
  }
  function isTokenCredential(credential) {
   const castCredential = credential;
   return castCredential && typeof castCredential.getToken == "function" && (castCredential.signRequest === void 0 || castCredential.getToken.length > 0);
  }
  const disableKeepAlivePolicyName = "DisableKeepAlivePolicy";
  function createDisableKeepAlivePolicy() {
   return {
    name: disableKeepAlivePolicyName,
    async sendRequest(request, next) {
     request.disableKeepAlive = !0;
     return next(request);
    }
   };
  }
  function pipelineContainsDisableKeepAlivePolicy(pipeline) {
   return pipeline.getOrderedPolicies().some(policy => policy.name === disableKeepAlivePolicyName);
  }
  function encodeByteArray(value) {
   return esm_uint8ArrayToString(value, "base64");
  }
  function decodeString(value) {
   return esm_stringToUint8Array(value, "base64");
  }
  const XML_ATTRKEY = "$", XML_CHARKEY = "_";
  function isPrimitiveBody(value, mapperTypeName) {
   return mapperTypeName !== "Composite" && mapperTypeName !== "Dictionary" && (typeof value == "string" || typeof value == "number" || typeof value == "boolean" || mapperTypeName?.match(/^(Date|DateTime|DateTimeRfc1123|UnixTime|ByteArray|Base64Url)$/i) !== null || value === void 0 || value === null);
  }
  const validateISODuration = /^(-|\+)?P(?:([-+]?[0-9,.]*)Y)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)W)?(?:([-+]?[0-9,.]*)D)?(?:T(?:([-+]?[0-9,.]*)H)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)S)?)?$/;
  function isDuration(value) {
   return validateISODuration.test(value);
  }
  const validUuidRegex = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/i;
  function isValidUuid(uuid) {
   return validUuidRegex.test(uuid);
  }
  function handleNullableResponseAndWrappableBody(responseObject) {
   const combinedHeadersAndBody = {
    ...responseObject.headers,
    ...responseObject.body
   };
   return responseObject.hasNullableType && Object.getOwnPropertyNames(combinedHeadersAndBody).length === 0 ? responseObject.shouldWrapBody ? {
    body: null
   } : null : responseObject.shouldWrapBody ? {
    ...responseObject.headers,
    body: responseObject.body
   } : combinedHeadersAndBody;
  }
  function flattenResponse(fullResponse, responseSpec) {
   const parsedHeaders = fullResponse.parsedHeaders;
   if (fullResponse.request.method === "HEAD") return {
    ...parsedHeaders,
    body: fullResponse.parsedBody
   };
   const bodyMapper = responseSpec && responseSpec.bodyMapper, isNullable = Boolean(bodyMapper?.nullable), expectedBodyTypeName = bodyMapper?.type.name;
   if (expectedBodyTypeName === "Stream") return {
    ...parsedHeaders,
    blobBody: fullResponse.blobBody,
    readableStreamBody: fullResponse.readableStreamBody
   };
   const modelProperties = expectedBodyTypeName === "Composite" && bodyMapper.type.modelProperties || {}, isPageableResponse = Object.keys(modelProperties).some(k => modelProperties[k].serializedName === "");
   if (expectedBodyTypeName === "Sequence" || isPageableResponse) {
    const arrayResponse = fullResponse.parsedBody ?? [];
    for (const key of Object.keys(modelProperties)) modelProperties[key].serializedName && (arrayResponse[key] = fullResponse.parsedBody?.[key]);
    if (parsedHeaders) for (const key of Object.keys(parsedHeaders)) arrayResponse[key] = parsedHeaders[key];
    return !isNullable || fullResponse.parsedBody || parsedHeaders || Object.getOwnPropertyNames(modelProperties).length !== 0 ? arrayResponse : null;
   }
   return handleNullableResponseAndWrappableBody({
    body: fullResponse.parsedBody,
    headers: parsedHeaders,
    hasNullableType: isNullable,
    shouldWrapBody: isPrimitiveBody(fullResponse.parsedBody, expectedBodyTypeName)
   });
  }
  class SerializerImpl {
   modelMappers;
   isXML;
   constructor(modelMappers = {}, isXML = !1) {
    this.modelMappers = modelMappers;
    this.isXML = isXML;
   }
   validateConstraints(mapper, value, objectName) {
    const failValidation = (constraintName, constraintValue) => {
     throw new Error(`"${objectName}" with value "${value}" should satisfy the constraint "${constraintName}": ${constraintValue}.`);
    };
    if (mapper.constraints && value !== void 0 && value !== null) {
     const {ExclusiveMaximum, ExclusiveMinimum, InclusiveMaximum, InclusiveMinimum, MaxItems, MaxLength, MinItems, MinLength, MultipleOf, Pattern, UniqueItems} = mapper.constraints;
     ExclusiveMaximum !== void 0 && value >= ExclusiveMaximum && failValidation("ExclusiveMaximum", ExclusiveMaximum);
     ExclusiveMinimum !== void 0 && value <= ExclusiveMinimum && failValidation("ExclusiveMinimum", ExclusiveMinimum);
     InclusiveMaximum !== void 0 && value > InclusiveMaximum && failValidation("InclusiveMaximum", InclusiveMaximum);
     InclusiveMinimum !== void 0 && value < InclusiveMinimum && failValidation("InclusiveMinimum", InclusiveMinimum);
     MaxItems !== void 0 && value.length > MaxItems && failValidation("MaxItems", MaxItems);
     MaxLength !== void 0 && value.length > MaxLength && failValidation("MaxLength", MaxLength);
     MinItems !== void 0 && value.length < MinItems && failValidation("MinItems", MinItems);
     MinLength !== void 0 && value.length < MinLength && failValidation("MinLength", MinLength);
     MultipleOf !== void 0 && value % MultipleOf !== 0 && failValidation("MultipleOf", MultipleOf);
     if (Pattern) {
      const pattern = typeof Pattern == "string" ? new RegExp(Pattern) : Pattern;
      typeof value == "string" && value.match(pattern) !== null || failValidation("Pattern", Pattern);
     }
     UniqueItems && value.some((item, i, ar) => ar.indexOf(item) !== i) && failValidation("UniqueItems", UniqueItems);
    }
   }
   serialize(mapper, object, objectName, options = {
    xml: {}
   }) {
    const updatedOptions = {
     xml: {
      rootName: options.xml.rootName ?? "",
      includeRoot: options.xml.includeRoot ?? !1,
      xmlCharKey: options.xml.xmlCharKey ?? XML_CHARKEY
     }
    };
    let payload = {};
    const mapperType = mapper.type.name;
    objectName || (objectName = mapper.serializedName);
    mapperType.match(/^Sequence$/i) !== null && (payload = []);
    mapper.isConstant && (object = mapper.defaultValue);
    const {required, nullable} = mapper;
    if (required && nullable && object === void 0) throw new Error(`${objectName} cannot be undefined.`);
    if (required && !nullable && (object === void 0 || object === null)) throw new Error(`${objectName} cannot be null or undefined.`);
    if (!required && nullable === !1 && object === null) throw new Error(`${objectName} cannot be null.`);
    if (object === void 0 || object === null) payload = object; else if (mapperType.match(/^any$/i) !== null) payload = object; else if (mapperType.match(/^(Number|String|Boolean|Object|Stream|Uuid)$/i) !== null) payload = serializeBasicTypes(mapperType, objectName, object); else if (mapperType.match(/^Enum$/i) !== null) {
     const enumMapper = mapper;
     payload = serializeEnumType(objectName, enumMapper.type.allowedValues, object);
    } else mapperType.match(/^(Date|DateTime|TimeSpan|DateTimeRfc1123|UnixTime)$/i) !== null ? payload = serializeDateTypes(mapperType, object, objectName) : mapperType.match(/^ByteArray$/i) !== null ? payload = serializeByteArrayType(objectName, object) : mapperType.match(/^Base64Url$/i) !== null ? payload = serializeBase64UrlType(objectName, object) : mapperType.match(/^Sequence$/i) !== null ? payload = serializeSequenceType(this, mapper, object, objectName, Boolean(this.isXML), updatedOptions) : mapperType.match(/^Dictionary$/i) !== null ? payload = serializeDictionaryType(this, mapper, object, objectName, Boolean(this.isXML), updatedOptions) : mapperType.match(/^Composite$/i) !== null && (payload = serializeCompositeType(this, mapper, object, objectName, Boolean(this.isXML), updatedOptions));
    return payload;
   }
   deserialize(mapper, responseBody, objectName, options = {
    xml: {}
   }) {
    const updatedOptions = {
     xml: {
      rootName: options.xml.rootName ?? "",
      includeRoot: options.xml.includeRoot ?? !1,
      xmlCharKey: options.xml.xmlCharKey ?? XML_CHARKEY
     },
     ignoreUnknownProperties: options.ignoreUnknownProperties ?? !1
    };
    if (responseBody === void 0 || responseBody === null) {
     this.isXML && mapper.type.name === "Sequence" && !mapper.xmlIsWrapped && (responseBody = []);
     mapper.defaultValue !== void 0 && (responseBody = mapper.defaultValue);
     return responseBody;
    }
    let payload;
    const mapperType = mapper.type.name;
    objectName || (objectName = mapper.serializedName);
    if (mapperType.match(/^Composite$/i) !== null) payload = deserializeCompositeType(this, mapper, responseBody, objectName, updatedOptions); else {
     if (this.isXML) {
      const xmlCharKey = updatedOptions.xml.xmlCharKey;
      responseBody[XML_ATTRKEY] !== void 0 && responseBody[xmlCharKey] !== void 0 && (responseBody = responseBody[xmlCharKey]);
     }
     if (mapperType.match(/^Number$/i) !== null) {
      payload = parseFloat(responseBody);
      isNaN(payload) && (payload = responseBody);
     } else mapperType.match(/^Boolean$/i) !== null ? payload = responseBody === "true" || responseBody !== "false" && responseBody : mapperType.match(/^(String|Enum|Object|Stream|Uuid|TimeSpan|any)$/i) !== null ? payload = responseBody : mapperType.match(/^(Date|DateTime|DateTimeRfc1123)$/i) !== null ? payload = new Date(responseBody) : mapperType.match(/^UnixTime$/i) !== null ? payload = unixTimeToDate(responseBody) : mapperType.match(/^ByteArray$/i) !== null ? payload = decodeString(responseBody) : mapperType.match(/^Base64Url$/i) !== null ? payload = base64UrlToByteArray(responseBody) : mapperType.match(/^Sequence$/i) !== null ? payload = deserializeSequenceType(this, mapper, responseBody, objectName, updatedOptions) : mapperType.match(/^Dictionary$/i) !== null && (payload = deserializeDictionaryType(this, mapper, responseBody, objectName, updatedOptions));
    }
    mapper.isConstant && (payload = mapper.defaultValue);
    return payload;
   }
  }
  function createSerializer(modelMappers = {}, isXML = !1) {
   return new SerializerImpl(modelMappers, isXML);
  }
  function trimEnd(str, ch) {
   let len = str.length;
   while (len - 1 >= 0 && str[len - 1] === ch) --len;
   return str.substr(0, len);
  }
  function bufferToBase64Url(buffer) {
   if (!buffer) return;
   if (!(buffer instanceof Uint8Array)) throw new Error("Please provide an input of type Uint8Array for converting to Base64Url.");
   const str = encodeByteArray(buffer);
   return trimEnd(str, "=").replace(/\+/g, "-").replace(/\//g, "_");
  }
  function base64UrlToByteArray(str) {
   if (str) {
    if (str && typeof str.valueOf() != "string") throw new Error("Please provide an input of type string for converting to Uint8Array");
    str = str.replace(/-/g, "+").replace(/_/g, "/");
    return decodeString(str);
   }
  }
  function splitSerializeName(prop) {
   const classes = [];
   let partialclass = "";
   if (prop) {
    const subwords = prop.split(".");
    for (const item of subwords) if (item.charAt(item.length - 1) === "\\") partialclass += item.substr(0, item.length - 1) + "."; else {
     partialclass += item;
     classes.push(partialclass);
     partialclass = "";
    }
   }
   return classes;
  }
  function dateToUnixTime(d) {
   if (d) {
    typeof d.valueOf() == "string" && (d = new Date(d));
    return Math.floor(d.getTime() / 1e3);
   }
  }
  function unixTimeToDate(n) {
   if (n) return new Date(n * 1e3);
  }
  function serializeBasicTypes(typeName, objectName, value) {
   if (value !== null && value !== void 0) if (typeName.match(/^Number$/i) !== null) {
    if (typeof value != "number") throw new Error(`${objectName} with value ${value} must be of type number.`);
   } else if (typeName.match(/^String$/i) !== null) {
    if (typeof value.valueOf() != "string") throw new Error(`${objectName} with value "${value}" must be of type string.`);
   } else if (typeName.match(/^Uuid$/i) !== null) {
    if (typeof value.valueOf() != "string" || !isValidUuid(value)) throw new Error(`${objectName} with value "${value}" must be of type string and a valid uuid.`);
   } else if (typeName.match(/^Boolean$/i) !== null) {
    if (typeof value != "boolean") throw new Error(`${objectName} with value ${value} must be of type boolean.`);
   } else if (typeName.match(/^Stream$/i) !== null) {
    const objectType = typeof value;
    if (!(objectType === "string" || typeof value.pipe == "function" || typeof value.tee == "function" || value instanceof ArrayBuffer || ArrayBuffer.isView(value) || (typeof Blob == "function" || typeof Blob == "object") && value instanceof Blob || objectType === "function")) throw new Error(`${objectName} must be a string, Blob, ArrayBuffer, ArrayBufferView, ReadableStream, or () => ReadableStream.`);
   }
   return value;
  }
  function serializeEnumType(objectName, allowedValues, value) {
   if (!allowedValues) throw new Error(`Please provide a set of allowedValues to validate ${objectName} as an Enum Type.`);
   const isPresent = allowedValues.some(item => typeof item.valueOf() == "string" ? item.toLowerCase() === value.toLowerCase() : item === value);
   if (!isPresent) throw new Error(`${value} is not a valid value for ${objectName}. The valid values are: ${JSON.stringify(allowedValues)}.`);
   return value;
  }
  function serializeByteArrayType(objectName, value) {
   if (value !== void 0 && value !== null) {
    if (!(value instanceof Uint8Array)) throw new Error(`${objectName} must be of type Uint8Array.`);
    value = encodeByteArray(value);
   }
   return value;
  }
  function serializeBase64UrlType(objectName, value) {
   if (value !== void 0 && value !== null) {
    if (!(value instanceof Uint8Array)) throw new Error(`${objectName} must be of type Uint8Array.`);
    value = bufferToBase64Url(value);
   }
   return value;
  }
  function serializeDateTypes(typeName, value, objectName) {
   if (value !== void 0 && value !== null) if (typeName.match(/^Date$/i) !== null) {
    if (!(value instanceof Date || typeof value.valueOf() == "string" && !isNaN(Date.parse(value)))) throw new Error(`${objectName} must be an instanceof Date or a string in ISO8601 format.`);
    value = value instanceof Date ? value.toISOString().substring(0, 10) : new Date(value).toISOString().substring(0, 10);
   } else if (typeName.match(/^DateTime$/i) !== null) {
    if (!(value instanceof Date || typeof value.valueOf() == "string" && !isNaN(Date.parse(value)))) throw new Error(`${objectName} must be an instanceof Date or a string in ISO8601 format.`);
    value = value instanceof Date ? value.toISOString() : new Date(value).toISOString();
   } else if (typeName.match(/^DateTimeRfc1123$/i) !== null) {
    if (!(value instanceof Date || typeof value.valueOf() == "string" && !isNaN(Date.parse(value)))) throw new Error(`${objectName} must be an instanceof Date or a string in RFC-1123 format.`);
    value = value instanceof Date ? value.toUTCString() : new Date(value).toUTCString();
   } else if (typeName.match(/^UnixTime$/i) !== null) {
    if (!(value instanceof Date || typeof value.valueOf() == "string" && !isNaN(Date.parse(value)))) throw new Error(`${objectName} must be an instanceof Date or a string in RFC-1123/ISO8601 format for it to be serialized in UnixTime/Epoch format.`);
    value = dateToUnixTime(value);
   } else if (typeName.match(/^TimeSpan$/i) !== null && !isDuration(value)) throw new Error(`${objectName} must be a string in ISO 8601 format. Instead was "${value}".`);
   return value;
  }
  function serializeSequenceType(serializer, mapper, object, objectName, isXml, options) {
   if (!Array.isArray(object)) throw new Error(`${objectName} must be of type Array.`);
   let elementType = mapper.type.element;
   if (!elementType || typeof elementType != "object") throw new Error(`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in ${objectName}.`);
   elementType.type.name === "Composite" && elementType.type.className && (elementType = serializer.modelMappers[elementType.type.className] ?? elementType);
   const tempArray = [];
   for (let i = 0; i < object.length; i++) {
    const serializedValue = serializer.serialize(elementType, object[i], objectName, options);
    if (isXml && elementType.xmlNamespace) {
     const xmlnsKey = elementType.xmlNamespacePrefix ? `xmlns:${elementType.xmlNamespacePrefix}` : "xmlns";
     if (elementType.type.name === "Composite") {
      tempArray[i] = {
       ...serializedValue
      };
      tempArray[i][XML_ATTRKEY] = {
       [xmlnsKey]: elementType.xmlNamespace
      };
     } else {
      tempArray[i] = {};
      tempArray[i][options.xml.xmlCharKey] = serializedValue;
      tempArray[i][XML_ATTRKEY] = {
       [xmlnsKey]: elementType.xmlNamespace
      };
     }
    } else tempArray[i] = serializedValue;
   }
   return tempArray;
  }
  function serializeDictionaryType(serializer, mapper, object, objectName, isXml, options) {
   if (typeof object != "object") throw new Error(`${objectName} must be of type object.`);
   const valueType = mapper.type.value;
   if (!valueType || typeof valueType != "object") throw new Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${objectName}.`);
   const tempDictionary = {};
   for (const key of Object.keys(object)) {
    const serializedValue = serializer.serialize(valueType, object[key], objectName, options);
    tempDictionary[key] = getXmlObjectValue(valueType, serializedValue, isXml, options);
   }
   if (isXml && mapper.xmlNamespace) {
    const xmlnsKey = mapper.xmlNamespacePrefix ? `xmlns:${mapper.xmlNamespacePrefix}` : "xmlns", result = tempDictionary;
    result[XML_ATTRKEY] = {
     [xmlnsKey]: mapper.xmlNamespace
    };
    return result;
   }
   return tempDictionary;
  }
  function resolveAdditionalProperties(serializer, mapper, objectName) {
   const additionalProperties = mapper.type.additionalProperties;
   if (!additionalProperties && mapper.type.className) {
    const modelMapper = resolveReferencedMapper(serializer, mapper, objectName);
    return modelMapper?.type.additionalProperties;
   }
   return additionalProperties;
  }
  function resolveReferencedMapper(serializer, mapper, objectName) {
   const className = mapper.type.className;
   if (!className) throw new Error(`Class name for model "${objectName}" is not provided in the mapper "${JSON.stringify(mapper, void 0, 2)}".`);
   return serializer.modelMappers[className];
  }
  function resolveModelProperties(serializer, mapper, objectName) {
   let modelProps = mapper.type.modelProperties;
   if (!modelProps) {
    const modelMapper = resolveReferencedMapper(serializer, mapper, objectName);
    if (!modelMapper) throw new Error(`mapper() cannot be null or undefined for model "${mapper.type.className}".`);
    modelProps = modelMapper?.type.modelProperties;
    if (!modelProps) throw new Error(`modelProperties cannot be null or undefined in the mapper "${JSON.stringify(modelMapper)}" of type "${mapper.type.className}" for object "${objectName}".`);
   }
   return modelProps;
  }
  function serializeCompositeType(serializer, mapper, object, objectName, isXml, options) {
   getPolymorphicDiscriminatorRecursively(serializer, mapper) && (mapper = getPolymorphicMapper(serializer, mapper, object, "clientName"));
   if (object !== void 0 && object !== null) {
    const payload = {}, modelProps = resolveModelProperties(serializer, mapper, objectName);
    for (const key of Object.keys(modelProps)) {
     const propertyMapper = modelProps[key];
     if (propertyMapper.readOnly) continue;
     let propName, parentObject = payload;
     if (serializer.isXML) propName = propertyMapper.xmlIsWrapped ? propertyMapper.xmlName : propertyMapper.xmlElementName || propertyMapper.xmlName; else {
      const paths = splitSerializeName(propertyMapper.serializedName);
      propName = paths.pop();
      for (const pathName of paths) {
       const childObject = parentObject[pathName];
       childObject !== void 0 && childObject !== null || (object[key] === void 0 || object[key] === null) && propertyMapper.defaultValue === void 0 || (parentObject[pathName] = {});
       parentObject = parentObject[pathName];
      }
     }
     if (parentObject !== void 0 && parentObject !== null) {
      if (isXml && mapper.xmlNamespace) {
       const xmlnsKey = mapper.xmlNamespacePrefix ? `xmlns:${mapper.xmlNamespacePrefix}` : "xmlns";
       parentObject[XML_ATTRKEY] = {
        ...parentObject[XML_ATTRKEY],
        [xmlnsKey]: mapper.xmlNamespace
       };
      }
      const propertyObjectName = propertyMapper.serializedName !== "" ? objectName + "." + propertyMapper.serializedName : objectName;
      let toSerialize = object[key];
      const polymorphicDiscriminator = getPolymorphicDiscriminatorRecursively(serializer, mapper);
      !polymorphicDiscriminator || polymorphicDiscriminator.clientName !== key || toSerialize !== void 0 && toSerialize !== null || (toSerialize = mapper.serializedName);
      const serializedValue = serializer.serialize(propertyMapper, toSerialize, propertyObjectName, options);
      if (serializedValue !== void 0 && propName !== void 0 && propName !== null) {
       const value = getXmlObjectValue(propertyMapper, serializedValue, isXml, options);
       if (isXml && propertyMapper.xmlIsAttribute) {
        parentObject[XML_ATTRKEY] = parentObject[XML_ATTRKEY] || {};
        parentObject[XML_ATTRKEY][propName] = serializedValue;
       } else isXml && propertyMapper.xmlIsWrapped ? parentObject[propName] = {
        [propertyMapper.xmlElementName]: value
       } : parentObject[propName] = value;
      }
     }
    }
    const additionalPropertiesMapper = resolveAdditionalProperties(serializer, mapper, objectName);
    if (additionalPropertiesMapper) {
     const propNames = Object.keys(modelProps);
     for (const clientPropName of Object.keys(object)) {
      const isAdditionalProperty = propNames.every(pn => pn !== clientPropName);
      isAdditionalProperty && Object.defineProperty(payload, clientPropName, {
       value: serializer.serialize(additionalPropertiesMapper, object[clientPropName], objectName + '["' + clientPropName + '"]', options),
       enumerable: !0,
       configurable: !0,
       writable: !0
      });
     }
    }
    return payload;
   }
   return object;
  }
  function getXmlObjectValue(propertyMapper, serializedValue, isXml, options) {
   if (!isXml || !propertyMapper.xmlNamespace) return serializedValue;
   const xmlnsKey = propertyMapper.xmlNamespacePrefix ? `xmlns:${propertyMapper.xmlNamespacePrefix}` : "xmlns", xmlNamespace = {
    [xmlnsKey]: propertyMapper.xmlNamespace
   };
   if ([ "Composite" ].includes(propertyMapper.type.name)) {
    if (serializedValue[XML_ATTRKEY]) return serializedValue;
    {
     const result = {
      ...serializedValue
     };
     result[XML_ATTRKEY] = xmlNamespace;
     return result;
    }
   }
   const result = {};
   result[options.xml.xmlCharKey] = serializedValue;
   result[XML_ATTRKEY] = xmlNamespace;
   return result;
  }
  function isSpecialXmlProperty(propertyName, options) {
   return [ XML_ATTRKEY, options.xml.xmlCharKey ].includes(propertyName);
  }
  function deserializeCompositeType(serializer, mapper, responseBody, objectName, options) {
   const xmlCharKey = options.xml.xmlCharKey ?? XML_CHARKEY;
   getPolymorphicDiscriminatorRecursively(serializer, mapper) && (mapper = getPolymorphicMapper(serializer, mapper, responseBody, "serializedName"));
   const modelProps = resolveModelProperties(serializer, mapper, objectName);
   let instance = {};
   const handledPropertyNames = [];
   for (const key of Object.keys(modelProps)) {
    const propertyMapper = modelProps[key], paths = splitSerializeName(modelProps[key].serializedName);
    handledPropertyNames.push(paths[0]);
    const {serializedName, xmlName, xmlElementName} = propertyMapper;
    let propertyObjectName = objectName;
    serializedName !== "" && serializedName !== void 0 && (propertyObjectName = objectName + "." + serializedName);
    const headerCollectionPrefix = propertyMapper.headerCollectionPrefix;
    if (headerCollectionPrefix) {
     const dictionary = {};
     for (const headerKey of Object.keys(responseBody)) {
      headerKey.startsWith(headerCollectionPrefix) && (dictionary[headerKey.substring(headerCollectionPrefix.length)] = serializer.deserialize(propertyMapper.type.value, responseBody[headerKey], propertyObjectName, options));
      handledPropertyNames.push(headerKey);
     }
     instance[key] = dictionary;
    } else if (serializer.isXML) if (propertyMapper.xmlIsAttribute && responseBody[XML_ATTRKEY]) instance[key] = serializer.deserialize(propertyMapper, responseBody[XML_ATTRKEY][xmlName], propertyObjectName, options); else if (propertyMapper.xmlIsMsText) responseBody[xmlCharKey] !== void 0 ? instance[key] = responseBody[xmlCharKey] : typeof responseBody == "string" && (instance[key] = responseBody); else {
     const propertyName = xmlElementName || xmlName || serializedName;
     if (propertyMapper.xmlIsWrapped) {
      const wrapped = responseBody[xmlName], elementList = wrapped?.[xmlElementName] ?? [];
      Object.defineProperty(instance, key, {
       value: serializer.deserialize(propertyMapper, elementList, propertyObjectName, options),
       enumerable: !0,
       configurable: !0,
       writable: !0
      });
      handledPropertyNames.push(xmlName);
     } else {
      const property = responseBody[propertyName];
      instance[key] = serializer.deserialize(propertyMapper, property, propertyObjectName, options);
      handledPropertyNames.push(propertyName);
     }
    } else {
     let propertyInstance, res = responseBody, steps = 0;
     for (const item of paths) {
      if (!res) break;
      steps++;
      res = res[item];
     }
     res === null && steps < paths.length && (res = void 0);
     propertyInstance = res;
     const polymorphicDiscriminator = mapper.type.polymorphicDiscriminator;
     !polymorphicDiscriminator || key !== polymorphicDiscriminator.clientName || propertyInstance !== void 0 && propertyInstance !== null || (propertyInstance = mapper.serializedName);
     let serializedValue;
     if (Array.isArray(responseBody[key]) && modelProps[key].serializedName === "") {
      propertyInstance = responseBody[key];
      const arrayInstance = serializer.deserialize(propertyMapper, propertyInstance, propertyObjectName, options);
      for (const [k, v] of Object.entries(instance)) Object.prototype.hasOwnProperty.call(arrayInstance, k) || (arrayInstance[k] = v);
      instance = arrayInstance;
     } else if (propertyInstance !== void 0 || propertyMapper.defaultValue !== void 0) {
      serializedValue = serializer.deserialize(propertyMapper, propertyInstance, propertyObjectName, options);
      instance[key] = serializedValue;
     }
    }
   }
   const additionalPropertiesMapper = mapper.type.additionalProperties;
   if (additionalPropertiesMapper) {
    const isAdditionalProperty = responsePropName => {
     for (const clientPropName of Object.keys(modelProps)) {
      const paths = splitSerializeName(modelProps[clientPropName].serializedName);
      if (paths[0] === responsePropName) return !1;
     }
     return !0;
    };
    for (const responsePropName of Object.keys(responseBody)) if (isAdditionalProperty(responsePropName)) {
     const deserializedValue = serializer.deserialize(additionalPropertiesMapper, responseBody[responsePropName], objectName + '["' + responsePropName + '"]', options);
     Object.defineProperty(instance, responsePropName, {
      value: deserializedValue,
      enumerable: !0,
      configurable: !0,
      writable: !0
     });
    }
   } else if (responseBody && !options.ignoreUnknownProperties) for (const key of Object.keys(responseBody)) instance[key] !== void 0 || handledPropertyNames.includes(key) || isSpecialXmlProperty(key, options) || Object.defineProperty(instance, key, {
    value: responseBody[key],
    enumerable: !0,
    configurable: !0,
    writable: !0
   });
   return instance;
  }
  function deserializeDictionaryType(serializer, mapper, responseBody, objectName, options) {
   const value = mapper.type.value;
   if (!value || typeof value != "object") throw new Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${objectName}`);
   if (responseBody) {
    const tempDictionary = {};
    for (const key of Object.keys(responseBody)) tempDictionary[key] = serializer.deserialize(value, responseBody[key], objectName, options);
    return tempDictionary;
   }
   return responseBody;
  }
  function deserializeSequenceType(serializer, mapper, responseBody, objectName, options) {
   let element = mapper.type.element;
   if (!element || typeof element != "object") throw new Error(`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in ${objectName}`);
   if (responseBody) {
    Array.isArray(responseBody) || (responseBody = [ responseBody ]);
    element.type.name === "Composite" && element.type.className && (element = serializer.modelMappers[element.type.className] ?? element);
    const tempArray = [];
    for (let i = 0; i < responseBody.length; i++) tempArray[i] = serializer.deserialize(element, responseBody[i], `${objectName}[${i}]`, options);
    return tempArray;
   }
   return responseBody;
  }
  function getIndexDiscriminator(discriminators, discriminatorValue, typeName) {
   const typeNamesToCheck = [ typeName ];
   while (typeNamesToCheck.length) {
    const currentName = typeNamesToCheck.shift(), indexDiscriminator = discriminatorValue === currentName ? discriminatorValue : currentName + "." + discriminatorValue;
    if (Object.prototype.hasOwnProperty.call(discriminators, indexDiscriminator)) return discriminators[indexDiscriminator];
    for (const [name, mapper] of Object.entries(discriminators)) name.startsWith(currentName + ".") && mapper.type.uberParent === currentName && mapper.type.className && typeNamesToCheck.push(mapper.type.className);
   }
  }
  function getPolymorphicMapper(serializer, mapper, object, polymorphicPropertyName) {
   const polymorphicDiscriminator = getPolymorphicDiscriminatorRecursively(serializer, mapper);
   if (polymorphicDiscriminator) {
    let discriminatorName = polymorphicDiscriminator[polymorphicPropertyName];
    if (discriminatorName) {
     polymorphicPropertyName === "serializedName" && (discriminatorName = discriminatorName.replace(/\\/gi, ""));
     const discriminatorValue = object[discriminatorName], typeName = mapper.type.uberParent ?? mapper.type.className;
     if (typeof discriminatorValue == "string" && typeName) {
      const polymorphicMapper = getIndexDiscriminator(serializer.modelMappers.discriminators, discriminatorValue, typeName);
      polymorphicMapper && (mapper = polymorphicMapper);
     }
    }
   }
   return mapper;
  }
  function getPolymorphicDiscriminatorRecursively(serializer, mapper) {
   return mapper.type.polymorphicDiscriminator || getPolymorphicDiscriminatorSafely(serializer, mapper.type.uberParent) || getPolymorphicDiscriminatorSafely(serializer, mapper.type.className);
  }
  function getPolymorphicDiscriminatorSafely(serializer, typeName) {
   return typeName && serializer.modelMappers[typeName] && serializer.modelMappers[typeName].type.polymorphicDiscriminator;
  }
  const MapperTypeNames = {
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
  var state_cjs = __webpack_require__(70030);
  const esm_state_state = state_cjs.w;
  function getOperationArgumentValueFromParameter(operationArguments, parameter, fallbackObject) {
   let parameterPath = parameter.parameterPath;
   const parameterMapper = parameter.mapper;
   let value;
   typeof parameterPath == "string" && (parameterPath = [ parameterPath ]);
   if (Array.isArray(parameterPath)) {
    if (parameterPath.length > 0) if (parameterMapper.isConstant) value = parameterMapper.defaultValue; else {
     let propertySearchResult = getPropertyFromParameterPath(operationArguments, parameterPath);
     !propertySearchResult.propertyFound && fallbackObject && (propertySearchResult = getPropertyFromParameterPath(fallbackObject, parameterPath));
     let useDefaultValue = !1;
     propertySearchResult.propertyFound || (useDefaultValue = parameterMapper.required || parameterPath[0] === "options" && parameterPath.length === 2);
     value = useDefaultValue ? parameterMapper.defaultValue : propertySearchResult.propertyValue;
    }
   } else {
    parameterMapper.required && (value = {});
    for (const [propertyName, propertyPath] of Object.entries(parameterPath)) {
     const propertyMapper = parameterMapper.type.modelProperties[propertyName], propertyValue = getOperationArgumentValueFromParameter(operationArguments, {
      parameterPath: propertyPath,
      mapper: propertyMapper
     }, fallbackObject);
     if (propertyValue !== void 0) {
      value || (value = {});
      Object.defineProperty(value, propertyName, {
       value: propertyValue,
       enumerable: !0,
       configurable: !0,
       writable: !0
      });
     }
    }
   }
   return value;
  }
  function getPropertyFromParameterPath(parent, parameterPath) {
   const result = {
    propertyFound: !1
   };
   let i = 0;
   for (;i < parameterPath.length; ++i) {
    const parameterPathPart = parameterPath[i];
    if (!parent || !(parameterPathPart in parent)) break;
    parent = parent[parameterPathPart];
   }
   if (i === parameterPath.length) {
    result.propertyValue = parent;
    result.propertyFound = !0;
   }
   return result;
  }
  const originalRequestSymbol = Symbol.for("@azure/core-client original request");
  function hasOriginalRequest(request) {
   return originalRequestSymbol in request;
  }
  function getOperationRequestInfo(request) {
   if (hasOriginalRequest(request)) return getOperationRequestInfo(request[originalRequestSymbol]);
   let info = esm_state_state.operationRequestMap.get(request);
   if (!info) {
    info = {};
    esm_state_state.operationRequestMap.set(request, info);
   }
   return info;
  }
  const defaultJsonContentTypes = [ "application/json", "text/json" ], defaultXmlContentTypes = [ "application/xml", "application/atom+xml" ], deserializationPolicyName = "deserializationPolicy";
  function deserializationPolicy(options = {}) {
   const jsonContentTypes = options.expectedContentTypes?.json ?? defaultJsonContentTypes, xmlContentTypes = options.expectedContentTypes?.xml ?? defaultXmlContentTypes, parseXML = options.parseXML, serializerOptions = options.serializerOptions, updatedOptions = {
    xml: {
     rootName: serializerOptions?.xml.rootName ?? "",
     includeRoot: serializerOptions?.xml.includeRoot ?? !1,
     xmlCharKey: serializerOptions?.xml.xmlCharKey ?? XML_CHARKEY
    }
   };
   return {
    name: deserializationPolicyName,
    async sendRequest(request, next) {
     const response = await next(request);
     return deserializeResponseBody(jsonContentTypes, xmlContentTypes, response, updatedOptions, parseXML);
    }
   };
  }
  function getOperationResponseMap(parsedResponse) {
   let result;
   const request = parsedResponse.request, operationInfo = getOperationRequestInfo(request), operationSpec = operationInfo?.operationSpec;
   operationSpec && (result = operationInfo?.operationResponseGetter ? operationInfo?.operationResponseGetter(operationSpec, parsedResponse) : operationSpec.responses[parsedResponse.status]);
   return result;
  }
  function shouldDeserializeResponse(parsedResponse) {
   const request = parsedResponse.request, operationInfo = getOperationRequestInfo(request), shouldDeserialize = operationInfo?.shouldDeserialize;
   let result;
   result = shouldDeserialize === void 0 || (typeof shouldDeserialize == "boolean" ? shouldDeserialize : shouldDeserialize(parsedResponse));
   return result;
  }
  async function deserializeResponseBody(jsonContentTypes, xmlContentTypes, response, options, parseXML) {
   const parsedResponse = await parse(jsonContentTypes, xmlContentTypes, response, options, parseXML);
   if (!shouldDeserializeResponse(parsedResponse)) return parsedResponse;
   const operationInfo = getOperationRequestInfo(parsedResponse.request), operationSpec = operationInfo?.operationSpec;
   if (!operationSpec || !operationSpec.responses) return parsedResponse;
   const responseSpec = getOperationResponseMap(parsedResponse), {error, shouldReturnResponse} = handleErrorResponse(parsedResponse, operationSpec, responseSpec, options);
   if (error) throw error;
   if (shouldReturnResponse) return parsedResponse;
   if (responseSpec) {
    if (responseSpec.bodyMapper) {
     let valueToDeserialize = parsedResponse.parsedBody;
     operationSpec.isXML && responseSpec.bodyMapper.type.name === MapperTypeNames.Sequence && (valueToDeserialize = typeof valueToDeserialize == "object" ? valueToDeserialize[responseSpec.bodyMapper.xmlElementName] : []);
     try {
      parsedResponse.parsedBody = operationSpec.serializer.deserialize(responseSpec.bodyMapper, valueToDeserialize, "operationRes.parsedBody", options);
     } catch (deserializeError) {
      const restError = new esm_restError_RestError(`Error ${deserializeError} occurred in deserializing the responseBody - ${parsedResponse.bodyAsText}`, {
       statusCode: parsedResponse.status,
       request: parsedResponse.request,
       response: parsedResponse
      });
      throw restError;
     }
    } else operationSpec.httpMethod === "HEAD" && (parsedResponse.parsedBody = response.status >= 200 && response.status < 300);
    responseSpec.headersMapper && (parsedResponse.parsedHeaders = operationSpec.serializer.deserialize(responseSpec.headersMapper, parsedResponse.headers.toJSON(), "operationRes.parsedHeaders", {
     xml: {},
     ignoreUnknownProperties: !0
    }));
   }
   return parsedResponse;
  }
  function isOperationSpecEmpty(operationSpec) {
   const expectedStatusCodes = Object.keys(operationSpec.responses);
   return expectedStatusCodes.length === 0 || expectedStatusCodes.length === 1 && expectedStatusCodes[0] === "default";
  }
  function handleErrorResponse(parsedResponse, operationSpec, responseSpec, options) {
   const isSuccessByStatus = 200 <= parsedResponse.status && parsedResponse.status < 300, isExpectedStatusCode = isOperationSpecEmpty(operationSpec) ? isSuccessByStatus : !!responseSpec;
   if (isExpectedStatusCode) {
    if (!responseSpec) return {
     error: null,
     shouldReturnResponse: !1
    };
    if (!responseSpec.isError) return {
     error: null,
     shouldReturnResponse: !1
    };
   }
   const errorResponseSpec = responseSpec ?? operationSpec.responses.default, initialErrorMessage = parsedResponse.request.streamResponseStatusCodes?.has(parsedResponse.status) ? `Unexpected status code: ${parsedResponse.status}` : parsedResponse.bodyAsText, error = new esm_restError_RestError(initialErrorMessage, {
    statusCode: parsedResponse.status,
    request: parsedResponse.request,
    response: parsedResponse
   });
   if (!(errorResponseSpec || parsedResponse.parsedBody?.error?.code && parsedResponse.parsedBody?.error?.message)) throw error;
   const defaultBodyMapper = errorResponseSpec?.bodyMapper, defaultHeadersMapper = errorResponseSpec?.headersMapper;
   try {
    if (parsedResponse.parsedBody) {
     const parsedBody = parsedResponse.parsedBody;
     let deserializedError;
     if (defaultBodyMapper) {
      let valueToDeserialize = parsedBody;
      if (operationSpec.isXML && defaultBodyMapper.type.name === MapperTypeNames.Sequence) {
       valueToDeserialize = [];
       const elementName = defaultBodyMapper.xmlElementName;
       typeof parsedBody == "object" && elementName && (valueToDeserialize = parsedBody[elementName]);
      }
      deserializedError = operationSpec.serializer.deserialize(defaultBodyMapper, valueToDeserialize, "error.response.parsedBody", options);
     }
     const internalError = parsedBody.error || deserializedError || parsedBody;
     error.code = internalError.code;
     internalError.message && (error.message = internalError.message);
     defaultBodyMapper && (error.response.parsedBody = deserializedError);
    }
    parsedResponse.headers && defaultHeadersMapper && (error.response.parsedHeaders = operationSpec.serializer.deserialize(defaultHeadersMapper, parsedResponse.headers.toJSON(), "operationRes.parsedHeaders"));
   } catch (defaultError) {
    error.message = `Error "${defaultError.message}" occurred in deserializing the responseBody - "${parsedResponse.bodyAsText}" for the default response.`;
   }
   return {
    error,
    shouldReturnResponse: !1
   };
  }
  async function parse(jsonContentTypes, xmlContentTypes, operationResponse, opts, parseXML) {
   if (!operationResponse.request.streamResponseStatusCodes?.has(operationResponse.status) && operationResponse.bodyAsText) {
    const text = operationResponse.bodyAsText, contentType = operationResponse.headers.get("Content-Type") || "", contentComponents = contentType ? contentType.split(";").map(component => component.toLowerCase()) : [];
    try {
     if (contentComponents.length === 0 || contentComponents.some(component => jsonContentTypes.indexOf(component) !== -1)) {
      operationResponse.parsedBody = JSON.parse(text);
      return operationResponse;
     }
     if (contentComponents.some(component => xmlContentTypes.indexOf(component) !== -1)) {
      if (!parseXML) throw new Error("Parsing XML not supported.");
      const body = await parseXML(text, opts.xml);
      operationResponse.parsedBody = body;
      return operationResponse;
     }
    } catch (err) {
     const msg = `Error "${err}" occurred while parsing the response body - ${operationResponse.bodyAsText}.`, errCode = err.code || esm_restError_RestError.PARSE_ERROR, e = new esm_restError_RestError(msg, {
      code: errCode,
      statusCode: operationResponse.status,
      request: operationResponse.request,
      response: operationResponse
     });
     throw e;
    }
   }
   return operationResponse;
  }
  function getStreamingResponseStatusCodes(operationSpec) {
   const result = new Set;
   for (const [statusCode, operationResponse] of Object.entries(operationSpec.responses)) operationResponse.bodyMapper && operationResponse.bodyMapper.type.name === MapperTypeNames.Stream && result.add(Number(statusCode));
   return result;
  }
  function getPathStringFromParameter(parameter) {
   const {parameterPath, mapper} = parameter;
   let result;
   result = typeof parameterPath == "string" ? parameterPath : Array.isArray(parameterPath) ? parameterPath.join(".") : mapper.serializedName;
   return result;
  }
  const serializationPolicyName = "serializationPolicy";
  function serializationPolicy(options = {}) {
   const stringifyXML = options.stringifyXML;
   return {
    name: serializationPolicyName,
    sendRequest(request, next) {
     const operationInfo = getOperationRequestInfo(request), operationSpec = operationInfo?.operationSpec, operationArguments = operationInfo?.operationArguments;
     if (operationSpec && operationArguments) {
      serializeHeaders(request, operationArguments, operationSpec);
      serializeRequestBody(request, operationArguments, operationSpec, stringifyXML);
     }
     return next(request);
    }
   };
  }
  function serializeHeaders(request, operationArguments, operationSpec) {
   if (operationSpec.headerParameters) for (const headerParameter of operationSpec.headerParameters) {
    let headerValue = getOperationArgumentValueFromParameter(operationArguments, headerParameter);
    if (headerValue !== null && headerValue !== void 0 || headerParameter.mapper.required) {
     headerValue = operationSpec.serializer.serialize(headerParameter.mapper, headerValue, getPathStringFromParameter(headerParameter));
     const headerCollectionPrefix = headerParameter.mapper.headerCollectionPrefix;
     if (headerCollectionPrefix) for (const key of Object.keys(headerValue)) request.headers.set(headerCollectionPrefix + key, headerValue[key]); else request.headers.set(headerParameter.mapper.serializedName || getPathStringFromParameter(headerParameter), headerValue);
    }
   }
   const customHeaders = operationArguments.options?.requestOptions?.customHeaders;
   if (customHeaders) for (const customHeaderName of Object.keys(customHeaders)) request.headers.set(customHeaderName, customHeaders[customHeaderName]);
  }
  function serializeRequestBody(request, operationArguments, operationSpec, stringifyXML = function() {
   throw new Error("XML serialization unsupported!");
  }) {
   const serializerOptions = operationArguments.options?.serializerOptions, updatedOptions = {
    xml: {
     rootName: serializerOptions?.xml.rootName ?? "",
     includeRoot: serializerOptions?.xml.includeRoot ?? !1,
     xmlCharKey: serializerOptions?.xml.xmlCharKey ?? XML_CHARKEY
    }
   }, xmlCharKey = updatedOptions.xml.xmlCharKey;
   if (operationSpec.requestBody && operationSpec.requestBody.mapper) {
    request.body = getOperationArgumentValueFromParameter(operationArguments, operationSpec.requestBody);
    const bodyMapper = operationSpec.requestBody.mapper, {required, serializedName, xmlName, xmlElementName, xmlNamespace, xmlNamespacePrefix, nullable} = bodyMapper, typeName = bodyMapper.type.name;
    try {
     if (request.body !== void 0 && request.body !== null || nullable && request.body === null || required) {
      const requestBodyParameterPathString = getPathStringFromParameter(operationSpec.requestBody);
      request.body = operationSpec.serializer.serialize(bodyMapper, request.body, requestBodyParameterPathString, updatedOptions);
      const isStream = typeName === MapperTypeNames.Stream;
      if (operationSpec.isXML) {
       const xmlnsKey = xmlNamespacePrefix ? `xmlns:${xmlNamespacePrefix}` : "xmlns", value = getXmlValueWithNamespace(xmlNamespace, xmlnsKey, typeName, request.body, updatedOptions);
       typeName === MapperTypeNames.Sequence ? request.body = stringifyXML(prepareXMLRootList(value, xmlElementName || xmlName || serializedName, xmlnsKey, xmlNamespace), {
        rootName: xmlName || serializedName,
        xmlCharKey
       }) : isStream || (request.body = stringifyXML(value, {
        rootName: xmlName || serializedName,
        xmlCharKey
       }));
      } else {
       if (typeName === MapperTypeNames.String && (operationSpec.contentType?.match("text/plain") || operationSpec.mediaType === "text")) return;
       isStream || (request.body = JSON.stringify(request.body));
      }
     }
    } catch (error) {
     throw new Error(`Error "${error.message}" occurred in serializing the payload - ${JSON.stringify(serializedName, void 0, "  ")}.`);
    }
   } else if (operationSpec.formDataParameters && operationSpec.formDataParameters.length > 0) {
    request.formData = {};
    for (const formDataParameter of operationSpec.formDataParameters) {
     const formDataParameterValue = getOperationArgumentValueFromParameter(operationArguments, formDataParameter);
     if (formDataParameterValue !== void 0 && formDataParameterValue !== null) {
      const formDataParameterPropertyName = formDataParameter.mapper.serializedName || getPathStringFromParameter(formDataParameter);
      request.formData[formDataParameterPropertyName] = operationSpec.serializer.serialize(formDataParameter.mapper, formDataParameterValue, getPathStringFromParameter(formDataParameter), updatedOptions);
     }
    }
   }
  }
  function getXmlValueWithNamespace(xmlNamespace, xmlnsKey, typeName, serializedValue, options) {
   if (xmlNamespace && ![ "Composite", "Sequence", "Dictionary" ].includes(typeName)) {
    const result = {};
    result[options.xml.xmlCharKey] = serializedValue;
    result[XML_ATTRKEY] = {
     [xmlnsKey]: xmlNamespace
    };
    return result;
   }
   return serializedValue;
  }
  function prepareXMLRootList(obj, elementName, xmlNamespaceKey, xmlNamespace) {
   Array.isArray(obj) || (obj = [ obj ]);
   if (!xmlNamespaceKey || !xmlNamespace) return {
    [elementName]: obj
   };
   const result = {
    [elementName]: obj
   };
   result[XML_ATTRKEY] = {
    [xmlNamespaceKey]: xmlNamespace
   };
   return result;
  }
  function createClientPipeline(options = {}) {
   const pipeline = esm_createPipelineFromOptions_createPipelineFromOptions(options ?? {});
   options.credentialOptions && pipeline.addPolicy(bearerTokenAuthenticationPolicy({
    credential: options.credentialOptions.credential,
    scopes: options.credentialOptions.credentialScopes
   }));
   pipeline.addPolicy(serializationPolicy(options.serializationOptions), {
    phase: "Serialize"
   });
   pipeline.addPolicy(deserializationPolicy(options.deserializationOptions), {
    phase: "Deserialize"
   });
   return pipeline;
  }
  let httpClientCache_cachedHttpClient;
  function getCachedDefaultHttpClient() {
   httpClientCache_cachedHttpClient || (httpClientCache_cachedHttpClient = esm_defaultHttpClient_createDefaultHttpClient());
   return httpClientCache_cachedHttpClient;
  }
  const CollectionFormatToDelimiterMap = {
   CSV: ",",
   SSV: " ",
   Multi: "Multi",
   TSV: "\t",
   Pipes: "|"
  };
  function getRequestUrl(baseUri, operationSpec, operationArguments, fallbackObject) {
   const urlReplacements = calculateUrlReplacements(operationSpec, operationArguments, fallbackObject);
   let isAbsolutePath = !1, requestUrl = replaceAll(baseUri, urlReplacements);
   if (operationSpec.path) {
    let path = replaceAll(operationSpec.path, urlReplacements);
    operationSpec.path === "/{nextLink}" && path.startsWith("/") && (path = path.substring(1));
    if (isAbsoluteUrl(path)) {
     requestUrl = path;
     isAbsolutePath = !0;
    } else requestUrl = appendPath(requestUrl, path);
   }
   const {queryParams, sequenceParams} = calculateQueryParameters(operationSpec, operationArguments, fallbackObject);
   requestUrl = appendQueryParams(requestUrl, queryParams, sequenceParams, isAbsolutePath);
   return requestUrl;
  }
  function replaceAll(input, replacements) {
   let result = input;
   for (const [searchValue, replaceValue] of replacements) result = result.split(searchValue).join(replaceValue);
   return result;
  }
  function calculateUrlReplacements(operationSpec, operationArguments, fallbackObject) {
   const result = new Map;
   if (operationSpec.urlParameters?.length) for (const urlParameter of operationSpec.urlParameters) {
    let urlParameterValue = getOperationArgumentValueFromParameter(operationArguments, urlParameter, fallbackObject);
    const parameterPathString = getPathStringFromParameter(urlParameter);
    urlParameterValue = operationSpec.serializer.serialize(urlParameter.mapper, urlParameterValue, parameterPathString);
    urlParameter.skipEncoding || (urlParameterValue = encodeURIComponent(urlParameterValue));
    result.set(`{${urlParameter.mapper.serializedName || parameterPathString}}`, urlParameterValue);
   }
   return result;
  }
  function isAbsoluteUrl(url) {
   return url.includes("://");
  }
  function appendPath(url, pathToAppend) {
   if (!pathToAppend) return url;
   const parsedUrl = new URL(url);
   let newPath = parsedUrl.pathname;
   newPath.endsWith("/") || (newPath = `${newPath}/`);
   pathToAppend.startsWith("/") && (pathToAppend = pathToAppend.substring(1));
   const searchStart = pathToAppend.indexOf("?");
   if (searchStart !== -1) {
    const path = pathToAppend.substring(0, searchStart), search = pathToAppend.substring(searchStart + 1);
    newPath += path;
    search && (parsedUrl.search = parsedUrl.search ? `${parsedUrl.search}&${search}` : search);
   } else newPath += pathToAppend;
   Object.assign(parsedUrl, {
    pathname: newPath
   });
   return parsedUrl.toString();
  }
  function calculateQueryParameters(operationSpec, operationArguments, fallbackObject) {
   const result = new Map, sequenceParams = new Set;
   if (operationSpec.queryParameters?.length) for (const queryParameter of operationSpec.queryParameters) {
    queryParameter.mapper.type.name === "Sequence" && queryParameter.mapper.serializedName && sequenceParams.add(queryParameter.mapper.serializedName);
    let queryParameterValue = getOperationArgumentValueFromParameter(operationArguments, queryParameter, fallbackObject);
    if (queryParameterValue !== void 0 && queryParameterValue !== null || queryParameter.mapper.required) {
     queryParameterValue = operationSpec.serializer.serialize(queryParameter.mapper, queryParameterValue, getPathStringFromParameter(queryParameter));
     const delimiter = queryParameter.collectionFormat ? CollectionFormatToDelimiterMap[queryParameter.collectionFormat] : "";
     Array.isArray(queryParameterValue) && (queryParameterValue = queryParameterValue.map(item => item ?? ""));
     if (queryParameter.collectionFormat === "Multi" && queryParameterValue.length === 0) continue;
     !Array.isArray(queryParameterValue) || queryParameter.collectionFormat !== "SSV" && queryParameter.collectionFormat !== "TSV" || (queryParameterValue = queryParameterValue.join(delimiter));
     queryParameter.skipEncoding || (queryParameterValue = Array.isArray(queryParameterValue) ? queryParameterValue.map(item => encodeURIComponent(item)) : encodeURIComponent(queryParameterValue));
     !Array.isArray(queryParameterValue) || queryParameter.collectionFormat !== "CSV" && queryParameter.collectionFormat !== "Pipes" || (queryParameterValue = queryParameterValue.join(delimiter));
     result.set(queryParameter.mapper.serializedName || getPathStringFromParameter(queryParameter), queryParameterValue);
    }
   }
   return {
    queryParams: result,
    sequenceParams
   };
  }
  function simpleParseQueryParams(queryString) {
   const result = new Map;
   if (!queryString || queryString[0] !== "?") return result;
   queryString = queryString.slice(1);
   const pairs = queryString.split("&");
   for (const pair of pairs) {
    const [name, value] = pair.split("=", 2), existingValue = result.get(name);
    existingValue ? Array.isArray(existingValue) ? existingValue.push(value) : result.set(name, [ existingValue, value ]) : result.set(name, value);
   }
   return result;
  }
  function appendQueryParams(url, queryParams, sequenceParams, noOverwrite = !1) {
   if (queryParams.size === 0) return url;
   const parsedUrl = new URL(url), combinedParams = simpleParseQueryParams(parsedUrl.search);
   for (const [name, value] of queryParams) {
    const existingValue = combinedParams.get(name);
    if (Array.isArray(existingValue)) if (Array.isArray(value)) {
     existingValue.push(...value);
     const valueSet = new Set(existingValue);
     combinedParams.set(name, Array.from(valueSet));
    } else existingValue.push(value); else if (existingValue) {
     Array.isArray(value) ? value.unshift(existingValue) : sequenceParams.has(name) && combinedParams.set(name, [ existingValue, value ]);
     noOverwrite || combinedParams.set(name, value);
    } else combinedParams.set(name, value);
   }
   const searchPieces = [];
   for (const [name, value] of combinedParams) if (typeof value == "string") searchPieces.push(`${name}=${value}`); else if (Array.isArray(value)) for (const subValue of value) searchPieces.push(`${name}=${subValue}`); else searchPieces.push(`${name}=${value}`);
   parsedUrl.search = searchPieces.length ? `?${searchPieces.join("&")}` : "";
   return parsedUrl.toString();
  }
  const dist_esm_log_logger = esm_createClientLogger("core-client");
  class ServiceClient {
   _endpoint;
   _requestContentType;
   _allowInsecureConnection;
   _httpClient;
   pipeline;
   constructor(options = {}) {
    this._requestContentType = options.requestContentType;
    this._endpoint = options.endpoint ?? options.baseUri;
    options.baseUri && dist_esm_log_logger.warning("The baseUri option for SDK Clients has been deprecated, please use endpoint instead.");
    this._allowInsecureConnection = options.allowInsecureConnection;
    this._httpClient = options.httpClient || getCachedDefaultHttpClient();
    this.pipeline = options.pipeline || serviceClient_createDefaultPipeline(options);
    if (options.additionalPolicies?.length) for (const {policy, position} of options.additionalPolicies) {
     const afterPhase = position === "perRetry" ? "Sign" : void 0;
     this.pipeline.addPolicy(policy, {
      afterPhase
     });
    }
   }
   sendRequest(request) {
    return this.pipeline.sendRequest(this._httpClient, request);
   }
   async sendOperationRequest(operationArguments, operationSpec) {
    const endpoint = operationSpec.baseUrl || this._endpoint;
    if (!endpoint) throw new Error("If operationSpec.baseUrl is not specified, then the ServiceClient must have a endpoint string property that contains the base URL to use.");
    const url = getRequestUrl(endpoint, operationSpec, operationArguments, this), request = esm_pipelineRequest_createPipelineRequest({
     url
    });
    request.method = operationSpec.httpMethod;
    const operationInfo = getOperationRequestInfo(request);
    operationInfo.operationSpec = operationSpec;
    operationInfo.operationArguments = operationArguments;
    const contentType = operationSpec.contentType || this._requestContentType;
    contentType && operationSpec.requestBody && request.headers.set("Content-Type", contentType);
    const options = operationArguments.options;
    if (options) {
     const requestOptions = options.requestOptions;
     if (requestOptions) {
      requestOptions.timeout && (request.timeout = requestOptions.timeout);
      requestOptions.onUploadProgress && (request.onUploadProgress = requestOptions.onUploadProgress);
      requestOptions.onDownloadProgress && (request.onDownloadProgress = requestOptions.onDownloadProgress);
      requestOptions.shouldDeserialize !== void 0 && (operationInfo.shouldDeserialize = requestOptions.shouldDeserialize);
      requestOptions.allowInsecureConnection && (request.allowInsecureConnection = !0);
     }
     options.abortSignal && (request.abortSignal = options.abortSignal);
     options.tracingOptions && (request.tracingOptions = options.tracingOptions);
    }
    this._allowInsecureConnection && (request.allowInsecureConnection = !0);
    request.streamResponseStatusCodes === void 0 && (request.streamResponseStatusCodes = getStreamingResponseStatusCodes(operationSpec));
    try {
     const rawResponse = await this.sendRequest(request), flatResponse = flattenResponse(rawResponse, operationSpec.responses[rawResponse.status]);
     options?.onResponse && options.onResponse(rawResponse, flatResponse);
     return flatResponse;
    } catch (error) {
     if (typeof error == "object" && error?.response) {
      const rawResponse = error.response, flatResponse = flattenResponse(rawResponse, operationSpec.responses[error.statusCode] || operationSpec.responses.default);
      error.details = flatResponse;
      options?.onResponse && options.onResponse(rawResponse, flatResponse, error);
     }
     throw error;
    }
   }
  }
  function serviceClient_createDefaultPipeline(options) {
   const credentialScopes = getCredentialScopes(options), credentialOptions = options.credential && credentialScopes ? {
    credentialScopes,
    credential: options.credential
   } : void 0;
   return createClientPipeline({
    ...options,
    credentialOptions
   });
  }
  function getCredentialScopes(options) {
   if (options.credentialScopes) return options.credentialScopes;
   if (options.endpoint) return `${options.endpoint}/.default`;
   if (options.baseUri) return `${options.baseUri}/.default`;
   if (options.credential) throw new Error("When using credentials, the ServiceClientOptions must contain either a endpoint or a credentialScopes. Unable to create a bearerTokenAuthenticationPolicy");
  }
  const Constants = {
   DefaultScope: "/.default",
   HeaderConstants: {
    AUTHORIZATION: "authorization"
   }
  };
  function isUuid(text) {
   return /^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/.test(text);
  }
  const authorizeRequestOnTenantChallenge = async challengeOptions => {
   const requestOptions = requestToOptions(challengeOptions.request), challenge = getChallenge(challengeOptions.response);
   if (challenge) {
    const challengeInfo = parseChallenge(challenge), challengeScopes = buildScopes(challengeOptions, challengeInfo), tenantId = extractTenantId(challengeInfo);
    if (!tenantId) return !1;
    const accessToken = await challengeOptions.getAccessToken(challengeScopes, {
     ...requestOptions,
     tenantId
    });
    if (!accessToken) return !1;
    challengeOptions.request.headers.set(Constants.HeaderConstants.AUTHORIZATION, `${accessToken.tokenType ?? "Bearer"} ${accessToken.token}`);
    return !0;
   }
   return !1;
  };
  function extractTenantId(challengeInfo) {
   const parsedAuthUri = new URL(challengeInfo.authorization_uri), pathSegments = parsedAuthUri.pathname.split("/"), tenantId = pathSegments[1];
   if (tenantId && isUuid(tenantId)) return tenantId;
  }
  function buildScopes(challengeOptions, challengeInfo) {
   if (!challengeInfo.resource_id) return challengeOptions.scopes;
   const challengeScopes = new URL(challengeInfo.resource_id);
   let scope = new URL(Constants.DefaultScope, challengeScopes.origin).toString();
   scope === "https://disk.azure.com/.default" && (scope = "https://disk.azure.com//.default");
   return [ scope ];
  }
  function getChallenge(response) {
   const challenge = response.headers.get("WWW-Authenticate");
   if (response.status === 401 && challenge) return challenge;
  }
  function parseChallenge(challenge) {
   const bearerChallenge = challenge.slice(7), challengeParts = `${bearerChallenge.trim()} `.split(" ").filter(x => x), keyValuePairs = challengeParts.map(keyValue => (([key, value]) => ({
    [key]: value
   }))(keyValue.trim().split("=")));
   return keyValuePairs.reduce((a, b) => ({
    ...a,
    ...b
   }), {});
  }
  function requestToOptions(request) {
   return {
    abortSignal: request.abortSignal,
    requestOptions: {
     timeout: request.timeout
    },
    tracingOptions: request.tracingOptions
   };
  }
  const util_originalRequestSymbol = Symbol("Original PipelineRequest"), originalClientRequestSymbol = Symbol.for("@azure/core-client original request");
  function toPipelineRequest(webResource, options = {}) {
   const compatWebResource = webResource, request = compatWebResource[util_originalRequestSymbol], headers = esm_httpHeaders_createHttpHeaders(webResource.headers.toJson({
    preserveCase: !0
   }));
   if (request) {
    request.headers = headers;
    return request;
   }
   {
    const newRequest = esm_pipelineRequest_createPipelineRequest({
     url: webResource.url,
     method: webResource.method,
     headers,
     withCredentials: webResource.withCredentials,
     timeout: webResource.timeout,
     requestId: webResource.requestId,
     abortSignal: webResource.abortSignal,
     body: webResource.body,
     formData: webResource.formData,
     disableKeepAlive: !!webResource.keepAlive,
     onDownloadProgress: webResource.onDownloadProgress,
     onUploadProgress: webResource.onUploadProgress,
     proxySettings: webResource.proxySettings,
     streamResponseStatusCodes: webResource.streamResponseStatusCodes,
     agent: webResource.agent,
     requestOverrides: webResource.requestOverrides
    });
    options.originalRequest && (newRequest[originalClientRequestSymbol] = options.originalRequest);
    return newRequest;
   }
  }
  function toWebResourceLike(request, options) {
   const originalRequest = options?.originalRequest ?? request, webResource = {
    url: request.url,
    method: request.method,
    headers: toHttpHeadersLike(request.headers),
    withCredentials: request.withCredentials,
    timeout: request.timeout,
    requestId: request.headers.get("x-ms-client-request-id") || request.requestId,
    abortSignal: request.abortSignal,
    body: request.body,
    formData: request.formData,
    keepAlive: !!request.disableKeepAlive,
    onDownloadProgress: request.onDownloadProgress,
    onUploadProgress: request.onUploadProgress,
    proxySettings: request.proxySettings,
    streamResponseStatusCodes: request.streamResponseStatusCodes,
    agent: request.agent,
    requestOverrides: request.requestOverrides,
    clone() {
     throw new Error("Cannot clone a non-proxied WebResourceLike");
    },
    prepare() {
     throw new Error("WebResourceLike.prepare() is not supported by @azure/core-http-compat");
    },
    validateRequestProperties() {}
   };
   return options?.createProxy ? new Proxy(webResource, {
    get(target, prop, receiver) {
     return prop === util_originalRequestSymbol ? request : prop === "clone" ? () => toWebResourceLike(toPipelineRequest(webResource, {
      originalRequest
     }), {
      createProxy: !0,
      originalRequest
     }) : Reflect.get(target, prop, receiver);
    },
    set(target, prop, value, receiver) {
     prop === "keepAlive" && (request.disableKeepAlive = !value);
     const passThroughProps = [ "url", "method", "withCredentials", "timeout", "requestId", "abortSignal", "body", "formData", "onDownloadProgress", "onUploadProgress", "proxySettings", "streamResponseStatusCodes", "agent", "requestOverrides" ];
     typeof prop == "string" && passThroughProps.includes(prop) && (request[prop] = value);
     return Reflect.set(target, prop, value, receiver);
    }
   }) : webResource;
  }
  function toHttpHeadersLike(headers) {
   return new HttpHeaders(headers.toJSON({
    preserveCase: !0
   }));
  }
  function getHeaderKey(headerName) {
   return headerName.toLowerCase();
  }
  class HttpHeaders {
   _headersMap;
   constructor(rawHeaders) {
    this._headersMap = {};
    if (rawHeaders) for (const headerName in rawHeaders) this.set(headerName, rawHeaders[headerName]);
   }
   set(headerName, headerValue) {
    this._headersMap[getHeaderKey(headerName)] = {
     name: headerName,
     value: headerValue.toString()
    };
   }
   get(headerName) {
    const header = this._headersMap[getHeaderKey(headerName)];
    return header ? header.value : void 0;
   }
   contains(headerName) {
    return !!this._headersMap[getHeaderKey(headerName)];
   }
   remove(headerName) {
    const result = this.contains(headerName);
    delete this._headersMap[getHeaderKey(headerName)];
    return result;
   }
   rawHeaders() {
    return this.toJson({
     preserveCase: !0
    });
   }
   headersArray() {
    const headers = [];
    for (const headerKey in this._headersMap) headers.push(this._headersMap[headerKey]);
    return headers;
   }
   headerNames() {
    const headerNames = [], headers = this.headersArray();
    for (let i = 0; i < headers.length; ++i) headerNames.push(headers[i].name);
    return headerNames;
   }
   headerValues() {
    const headerValues = [], headers = this.headersArray();
    for (let i = 0; i < headers.length; ++i) headerValues.push(headers[i].value);
    return headerValues;
   }
   toJson(options = {}) {
    const result = {};
    if (options.preserveCase) for (const headerKey in this._headersMap) {
     const header = this._headersMap[headerKey];
     result[header.name] = header.value;
    } else for (const headerKey in this._headersMap) {
     const header = this._headersMap[headerKey];
     result[getHeaderKey(header.name)] = header.value;
    }
    return result;
   }
   toString() {
    return JSON.stringify(this.toJson({
     preserveCase: !0
    }));
   }
   clone() {
    const resultPreservingCasing = {};
    for (const headerKey in this._headersMap) {
     const header = this._headersMap[headerKey];
     resultPreservingCasing[header.name] = header.value;
    }
    return new HttpHeaders(resultPreservingCasing);
   }
  }
  const originalResponse = Symbol("Original FullOperationResponse");
  function toCompatResponse(response, options) {
   let request = toWebResourceLike(response.request), headers = toHttpHeadersLike(response.headers);
   return options?.createProxy ? new Proxy(response, {
    get(target, prop, receiver) {
     return prop === "headers" ? headers : prop === "request" ? request : prop === originalResponse ? response : Reflect.get(target, prop, receiver);
    },
    set(target, prop, value, receiver) {
     prop === "headers" ? headers = value : prop === "request" && (request = value);
     return Reflect.set(target, prop, value, receiver);
    }
   }) : {
    ...response,
    request,
    headers
   };
  }
  function response_toPipelineResponse(compatResponse) {
   const extendedCompatResponse = compatResponse, response = extendedCompatResponse[originalResponse], headers = esm_httpHeaders_createHttpHeaders(compatResponse.headers.toJson({
    preserveCase: !0
   }));
   if (response) {
    response.headers = headers;
    return response;
   }
   return {
    ...compatResponse,
    headers,
    request: toPipelineRequest(compatResponse.request)
   };
  }
  class ExtendedServiceClient extends ServiceClient {
   constructor(options) {
    super(options);
    options.keepAliveOptions?.enable !== !1 || pipelineContainsDisableKeepAlivePolicy(this.pipeline) || this.pipeline.addPolicy(createDisableKeepAlivePolicy());
    options.redirectOptions?.handleRedirects === !1 && this.pipeline.removePolicy({
     name: redirectPolicy_redirectPolicyName
    });
   }
   async sendOperationRequest(operationArguments, operationSpec) {
    const userProvidedCallBack = operationArguments?.options?.onResponse;
    let lastResponse;
    function onResponse(rawResponse, flatResponse, error) {
     lastResponse = rawResponse;
     userProvidedCallBack && userProvidedCallBack(rawResponse, flatResponse, error);
    }
    operationArguments.options = {
     ...operationArguments.options,
     onResponse
    };
    const result = await super.sendOperationRequest(operationArguments, operationSpec);
    lastResponse && Object.defineProperty(result, "_response", {
     value: toCompatResponse(lastResponse)
    });
    return result;
   }
  }
  var HttpPipelineLogLevel;
  (function(HttpPipelineLogLevel) {
   HttpPipelineLogLevel[HttpPipelineLogLevel.ERROR = 1] = "ERROR";
   HttpPipelineLogLevel[HttpPipelineLogLevel.INFO = 3] = "INFO";
   HttpPipelineLogLevel[HttpPipelineLogLevel.OFF = 0] = "OFF";
   HttpPipelineLogLevel[HttpPipelineLogLevel.WARNING = 2] = "WARNING";
  })(HttpPipelineLogLevel || (HttpPipelineLogLevel = {}));
  const mockRequestPolicyOptions = {
   log(_logLevel, _message) {},
   shouldLog(_logLevel) {
    return !1;
   }
  }, requestPolicyFactoryPolicyName = "RequestPolicyFactoryPolicy";
  function createRequestPolicyFactoryPolicy(factories) {
   const orderedFactories = factories.slice().reverse();
   return {
    name: requestPolicyFactoryPolicyName,
    async sendRequest(request, next) {
     let httpPipeline = {
      async sendRequest(httpRequest) {
       const response = await next(toPipelineRequest(httpRequest));
       return toCompatResponse(response, {
        createProxy: !0
       });
      }
     };
     for (const factory of orderedFactories) httpPipeline = factory.create(httpPipeline, mockRequestPolicyOptions);
     const webResourceLike = toWebResourceLike(request, {
      createProxy: !0
     }), response = await httpPipeline.sendRequest(webResourceLike);
     return response_toPipelineResponse(response);
    }
   };
  }
  function convertHttpClient(requestPolicyClient) {
   return {
    sendRequest: async request => {
     const response = await requestPolicyClient.sendRequest(toWebResourceLike(request, {
      createProxy: !0
     }));
     return response_toPipelineResponse(response);
    }
   };
  }
  class Expression {
   constructor(pattern, options = {}, data) {
    this.pattern = pattern;
    this.separator = options.separator || ".";
    this.segments = this._parse(pattern);
    this.data = data;
    this._hasDeepWildcard = this.segments.some(seg => seg.type === "deep-wildcard");
    this._hasAttributeCondition = this.segments.some(seg => seg.attrName !== void 0);
    this._hasPositionSelector = this.segments.some(seg => seg.position !== void 0);
   }
   _parse(pattern) {
    const segments = [];
    let i = 0, currentPart = "";
    while (i < pattern.length) if (pattern[i] === this.separator) if (i + 1 < pattern.length && pattern[i + 1] === this.separator) {
     if (currentPart.trim()) {
      segments.push(this._parseSegment(currentPart.trim()));
      currentPart = "";
     }
     segments.push({
      type: "deep-wildcard"
     });
     i += 2;
    } else {
     currentPart.trim() && segments.push(this._parseSegment(currentPart.trim()));
     currentPart = "";
     i++;
    } else {
     currentPart += pattern[i];
     i++;
    }
    currentPart.trim() && segments.push(this._parseSegment(currentPart.trim()));
    return segments;
   }
   _parseSegment(part) {
    const segment = {
     type: "tag"
    };
    let bracketContent = null, withoutBrackets = part;
    const bracketMatch = part.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);
    if (bracketMatch) {
     withoutBrackets = bracketMatch[1] + bracketMatch[3];
     if (bracketMatch[2]) {
      const content = bracketMatch[2].slice(1, -1);
      content && (bracketContent = content);
     }
    }
    let namespace, tag, tagAndPosition = withoutBrackets;
    if (withoutBrackets.includes("::")) {
     const nsIndex = withoutBrackets.indexOf("::");
     namespace = withoutBrackets.substring(0, nsIndex).trim();
     tagAndPosition = withoutBrackets.substring(nsIndex + 2).trim();
     if (!namespace) throw new Error(`Invalid namespace in pattern: ${part}`);
    }
    let positionMatch = null;
    if (tagAndPosition.includes(":")) {
     const colonIndex = tagAndPosition.lastIndexOf(":"), tagPart = tagAndPosition.substring(0, colonIndex).trim(), posPart = tagAndPosition.substring(colonIndex + 1).trim(), isPositionKeyword = [ "first", "last", "odd", "even" ].includes(posPart) || /^nth\(\d+\)$/.test(posPart);
     if (isPositionKeyword) {
      tag = tagPart;
      positionMatch = posPart;
     } else tag = tagAndPosition;
    } else tag = tagAndPosition;
    if (!tag) throw new Error(`Invalid segment pattern: ${part}`);
    segment.tag = tag;
    namespace && (segment.namespace = namespace);
    if (bracketContent) if (bracketContent.includes("=")) {
     const eqIndex = bracketContent.indexOf("=");
     segment.attrName = bracketContent.substring(0, eqIndex).trim();
     segment.attrValue = bracketContent.substring(eqIndex + 1).trim();
    } else segment.attrName = bracketContent.trim();
    if (positionMatch) {
     const nthMatch = positionMatch.match(/^nth\((\d+)\)$/);
     if (nthMatch) {
      segment.position = "nth";
      segment.positionValue = parseInt(nthMatch[1], 10);
     } else segment.position = positionMatch;
    }
    return segment;
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
   constructor(matcher) {
    this._matcher = matcher;
   }
   get separator() {
    return this._matcher.separator;
   }
   getCurrentTag() {
    const path = this._matcher.path;
    return path.length > 0 ? path[path.length - 1].tag : void 0;
   }
   getCurrentNamespace() {
    const path = this._matcher.path;
    return path.length > 0 ? path[path.length - 1].namespace : void 0;
   }
   getAttrValue(attrName) {
    const path = this._matcher.path;
    if (path.length !== 0) return path[path.length - 1].values?.[attrName];
   }
   hasAttr(attrName) {
    const path = this._matcher.path;
    if (path.length === 0) return !1;
    const current = path[path.length - 1];
    return current.values !== void 0 && attrName in current.values;
   }
   getAnyParentAttr(attrName) {
    return this._matcher.getAnyParentAttr(attrName);
   }
   hasAnyParentAttr(attrName) {
    return this._matcher.hasAnyParentAttr(attrName);
   }
   getPosition() {
    const path = this._matcher.path;
    return path.length === 0 ? -1 : path[path.length - 1].position ?? 0;
   }
   getCounter() {
    const path = this._matcher.path;
    return path.length === 0 ? -1 : path[path.length - 1].counter ?? 0;
   }
   getIndex() {
    return this.getPosition();
   }
   getDepth() {
    return this._matcher.path.length;
   }
   toString(separator, includeNamespace = !0) {
    return this._matcher.toString(separator, includeNamespace);
   }
   toArray() {
    return this._matcher.path.map(n => n.tag);
   }
   matches(expression) {
    return this._matcher.matches(expression);
   }
   matchesAny(exprSet) {
    return exprSet.matchesAny(this._matcher);
   }
  }
  class Matcher {
   constructor(options = {}) {
    this.separator = options.separator || ".";
    this.path = [];
    this.siblingStacks = [];
    this._pathStringCache = null;
    this._view = new MatcherView(this);
    this._keptAttrs = [];
   }
   push(tagName, attrValues = null, namespace = null, options = null) {
    this._pathStringCache = null;
    this.path.length > 0 && (this.path[this.path.length - 1].values = void 0);
    const currentLevel = this.path.length;
    let level = this.siblingStacks[currentLevel];
    if (!level) {
     level = {
      counts: new Map,
      total: 0
     };
     this.siblingStacks[currentLevel] = level;
    }
    const siblingKey = namespace ? `${namespace}:${tagName}` : tagName, counter = level.counts.get(siblingKey) || 0, position = level.total;
    level.counts.set(siblingKey, counter + 1);
    level.total++;
    const node = {
     tag: tagName,
     position,
     counter
    };
    namespace !== null && namespace !== void 0 && (node.namespace = namespace);
    attrValues !== null && attrValues !== void 0 && (node.values = attrValues);
    this.path.push(node);
    const depth = this.path.length, keep = options !== null ? options.keep : null;
    if (keep !== null && keep !== void 0 && keep.length > 0 && attrValues) for (let i = 0; i < keep.length; i++) {
     const name = keep[i];
     attrValues[name] !== void 0 && this._keptAttrs.push({
      depth,
      name,
      value: attrValues[name]
     });
    }
   }
   pop() {
    if (this.path.length === 0) return;
    this._pathStringCache = null;
    const node = this.path.pop();
    this.siblingStacks.length > this.path.length + 1 && (this.siblingStacks.length = this.path.length + 1);
    const poppedDepth = this.path.length + 1;
    while (this._keptAttrs.length > 0 && this._keptAttrs[this._keptAttrs.length - 1].depth >= poppedDepth) this._keptAttrs.pop();
    return node;
   }
   updateCurrent(attrValues) {
    if (this.path.length > 0) {
     const current = this.path[this.path.length - 1];
     attrValues !== null && attrValues !== void 0 && (current.values = attrValues);
    }
   }
   getCurrentTag() {
    return this.path.length > 0 ? this.path[this.path.length - 1].tag : void 0;
   }
   getCurrentNamespace() {
    return this.path.length > 0 ? this.path[this.path.length - 1].namespace : void 0;
   }
   getAttrValue(attrName) {
    if (this.path.length !== 0) return this.path[this.path.length - 1].values?.[attrName];
   }
   hasAttr(attrName) {
    if (this.path.length === 0) return !1;
    const current = this.path[this.path.length - 1];
    return current.values !== void 0 && attrName in current.values;
   }
   getAnyParentAttr(attrName) {
    const kept = this._keptAttrs;
    for (let i = kept.length - 1; i >= 0; i--) if (kept[i].name === attrName) return kept[i].value;
   }
   hasAnyParentAttr(attrName) {
    const kept = this._keptAttrs;
    for (let i = kept.length - 1; i >= 0; i--) if (kept[i].name === attrName) return !0;
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
   toString(separator, includeNamespace = !0) {
    const sep = separator || this.separator, isDefault = sep === this.separator && includeNamespace === !0;
    if (isDefault) {
     if (this._pathStringCache !== null) return this._pathStringCache;
     const result = this.path.map(n => n.namespace ? `${n.namespace}:${n.tag}` : n.tag).join(sep);
     this._pathStringCache = result;
     return result;
    }
    return this.path.map(n => includeNamespace && n.namespace ? `${n.namespace}:${n.tag}` : n.tag).join(sep);
   }
   toArray() {
    return this.path.map(n => n.tag);
   }
   reset() {
    this._pathStringCache = null;
    this.path = [];
    this.siblingStacks = [];
    this._keptAttrs = [];
   }
   matches(expression) {
    const segments = expression.segments;
    return segments.length !== 0 && (expression.hasDeepWildcard() ? this._matchWithDeepWildcard(segments) : this._matchSimple(segments));
   }
   _matchSimple(segments) {
    if (this.path.length !== segments.length) return !1;
    for (let i = 0; i < segments.length; i++) if (!this._matchSegment(segments[i], this.path[i], i === this.path.length - 1)) return !1;
    return !0;
   }
   _matchWithDeepWildcard(segments) {
    let pathIdx = this.path.length - 1, segIdx = segments.length - 1;
    while (segIdx >= 0 && pathIdx >= 0) {
     const segment = segments[segIdx];
     if (segment.type === "deep-wildcard") {
      segIdx--;
      if (segIdx < 0) return !0;
      const nextSeg = segments[segIdx];
      let found = !1;
      for (let i = pathIdx; i >= 0; i--) if (this._matchSegment(nextSeg, this.path[i], i === this.path.length - 1)) {
       pathIdx = i - 1;
       segIdx--;
       found = !0;
       break;
      }
      if (!found) return !1;
     } else {
      if (!this._matchSegment(segment, this.path[pathIdx], pathIdx === this.path.length - 1)) return !1;
      pathIdx--;
      segIdx--;
     }
    }
    return segIdx < 0;
   }
   _matchSegment(segment, node, isCurrentNode) {
    if (segment.tag !== "*" && segment.tag !== node.tag) return !1;
    if (segment.namespace !== void 0 && segment.namespace !== "*" && segment.namespace !== node.namespace) return !1;
    if (segment.attrName !== void 0) {
     if (!isCurrentNode) return !1;
     if (!node.values || !(segment.attrName in node.values)) return !1;
     if (segment.attrValue !== void 0 && String(node.values[segment.attrName]) !== String(segment.attrValue)) return !1;
    }
    if (segment.position !== void 0) {
     if (!isCurrentNode) return !1;
     const counter = node.counter ?? 0;
     if (segment.position === "first" && counter !== 0) return !1;
     if (segment.position === "odd" && counter % 2 != 1) return !1;
     if (segment.position === "even" && counter % 2 != 0) return !1;
     if (segment.position === "nth" && counter !== segment.positionValue) return !1;
    }
    return !0;
   }
   matchesAny(exprSet) {
    return exprSet.matchesAny(this);
   }
   snapshot() {
    return {
     path: this.path.map(node => ({
      ...node
     })),
     siblingStacks: this.siblingStacks.map(level => level ? {
      counts: new Map(level.counts),
      total: level.total
     } : level),
     keptAttrs: this._keptAttrs.map(entry => ({
      ...entry
     }))
    };
   }
   restore(snapshot) {
    this._pathStringCache = null;
    this.path = snapshot.path.map(node => ({
     ...node
    }));
    this.siblingStacks = snapshot.siblingStacks.map(level => level ? {
     counts: new Map(level.counts),
     total: level.total
    } : level);
    this._keptAttrs = (snapshot.keptAttrs || []).map(entry => ({
     ...entry
    }));
   }
   readOnly() {
    return this._view;
   }
  }
  function valToStr(val) {
   return typeof val == "number" && Object.is(val, -0) ? "-0" : String(val);
  }
  function safeComment(val) {
   return valToStr(val).replace(/--/g, "- -").replace(/--/g, "- -").replace(/-$/, "- ");
  }
  function safeCdata(val) {
   return valToStr(val).replace(/\]\]>/g, "]]]]><![CDATA[>");
  }
  function escapeAttribute(val) {
   return valToStr(val).replace(/"/g, "&quot;").replace(/'/g, "&apos;");
  }
  function resolveName(name, isAttribute, options, matcher, validator) {
   if (!options.sanitizeName) return name;
   const isPI = !isAttribute && name[0] === "?", bare = isPI ? name.slice(1) : name;
   if (validator(bare)) return name;
   const result = options.sanitizeName(bare, {
    isAttribute,
    matcher: matcher.readOnly()
   });
   if (typeof result != "string" || !validator(result)) throw new Error(`sanitizeName returned an invalid XML name for "${bare}"`);
   return isPI ? "?" + result : result;
  }
  const nameStartChar10 = ":A-Za-z_À-ÖØ-öø-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�", nameChar10 = nameStartChar10 + "\\-\\.\\d·̀-ͯ‿-⁀", nameStartChar11 = ":A-Za-z_À-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿", nameChar11 = nameStartChar11 + "\\-\\.\\d·̀-ͯ҇‿-⁀", buildRegexes = (startChar, char, flags = "") => {
   const ncStart = startChar.replace(":", ""), ncChar = char.replace(":", ""), ncNamePat = `[${ncStart}][${ncChar}]*`;
   return {
    name: new RegExp(`^[${startChar}][${char}]*$`, flags),
    ncName: new RegExp(`^${ncNamePat}$`, flags),
    qName: new RegExp(`^${ncNamePat}(?::${ncNamePat})?$`, flags),
    nmToken: new RegExp(`^[${char}]+$`, flags),
    nmTokens: new RegExp(`^[${char}]+(?:\\s+[${char}]+)*$`, flags)
   };
  }, regexes10 = buildRegexes(nameStartChar10, nameChar10), regexes11 = buildRegexes(nameStartChar11, nameChar11, "u"), nameStartCharAscii = ":A-Za-z_", nameCharAscii = nameStartCharAscii + "\\-\\.\\d", regexesAscii = buildRegexes(nameStartCharAscii, nameCharAscii), getRegexes = (xmlVersion = "1.0", asciiOnly = !1) => asciiOnly ? regexesAscii : xmlVersion === "1.1" ? regexes11 : regexes10, qName = (str, {xmlVersion = "1.0", asciiOnly = !1} = {}) => getRegexes(xmlVersion, asciiOnly).qName.test(str), PRODUCTIONS = [ "name", "ncName", "qName", "nmToken", "nmTokens" ], createValidator = (production, {xmlVersion = "1.0", asciiOnly = !1, maxCacheSize = 2048} = {}) => {
   if (!PRODUCTIONS.includes(production)) throw new TypeError(`Unknown production "${production}". Must be one of: ${PRODUCTIONS.join(", ")}`);
   const regex = getRegexes(xmlVersion, asciiOnly)[production];
   let cache = new Map;
   const validator = str => {
    const cached = cache.get(str);
    if (cached !== void 0) return cached;
    const result = regex.test(str);
    cache.size < maxCacheSize && cache.set(str, result);
    return result;
   };
   validator.reset = () => {
    cache = new Map;
   };
   return validator;
  }, EOL = "\n";
  function detectXmlVersionFromArray(jArray, options) {
   if (!Array.isArray(jArray) || jArray.length === 0) return "1.0";
   const first = jArray[0], firstKey = propName(first);
   if (firstKey === "?xml") {
    const attrs = first[":@"];
    if (attrs) {
     const versionKey = options.attributeNamePrefix + "version";
     if (attrs[versionKey]) return attrs[versionKey];
    }
   }
   return "1.0";
  }
  function toXml(jArray, options) {
   let indentation = "";
   options.format && (indentation = EOL);
   const stopNodeExpressions = [];
   if (options.stopNodes && Array.isArray(options.stopNodes)) for (let i = 0; i < options.stopNodes.length; i++) {
    const node = options.stopNodes[i];
    typeof node == "string" ? stopNodeExpressions.push(new Expression(node)) : node instanceof Expression && stopNodeExpressions.push(node);
   }
   const xmlVersion = detectXmlVersionFromArray(jArray, options), qNameValidator = createValidator("qName", {
    xmlVersion
   }), matcher = new Matcher;
   return arrToStr(jArray, options, indentation, matcher, stopNodeExpressions, qNameValidator);
  }
  function arrToStr(arr, options, indentation, matcher, stopNodeExpressions, qNameValidator) {
   let xmlStr = "", isPreviousElementTag = !1;
   if (options.maxNestedTags && matcher.getDepth() > options.maxNestedTags) throw new Error("Maximum nested tags exceeded");
   if (!Array.isArray(arr)) {
    if (arr !== void 0 && arr !== null) {
     let text = valToStr(arr);
     text = replaceEntitiesValue(text, options);
     return text;
    }
    return "";
   }
   for (let i = 0; i < arr.length; i++) {
    const tagObj = arr[i], rawTagName = propName(tagObj);
    if (rawTagName === void 0) continue;
    const isSpecialName = rawTagName === options.textNodeName || rawTagName === options.cdataPropName || rawTagName === options.commentPropName, tagName = isSpecialName ? rawTagName : resolveName(rawTagName, !1, options, matcher, qNameValidator), attrValues = extractAttributeValues(tagObj[":@"], options);
    matcher.push(tagName, attrValues);
    const isStopNode = checkStopNode(matcher, stopNodeExpressions);
    if (tagName === options.textNodeName) {
     let tagText = tagObj[rawTagName];
     if (!isStopNode) {
      tagText = options.tagValueProcessor(tagName, tagText);
      tagText = replaceEntitiesValue(tagText, options);
     }
     tagText = valToStr(tagText);
     isPreviousElementTag && (xmlStr += indentation);
     xmlStr += tagText;
     isPreviousElementTag = !1;
     matcher.pop();
     continue;
    }
    if (tagName === options.cdataPropName) {
     isPreviousElementTag && (xmlStr += indentation);
     const val = tagObj[rawTagName][0][options.textNodeName], safeVal = safeCdata(val);
     xmlStr += `<![CDATA[${safeVal}]]>`;
     isPreviousElementTag = !1;
     matcher.pop();
     continue;
    }
    if (tagName === options.commentPropName) {
     const val = tagObj[rawTagName][0][options.textNodeName], safeVal = safeComment(val);
     xmlStr += indentation + `\x3c!--${safeVal}--\x3e`;
     isPreviousElementTag = !0;
     matcher.pop();
     continue;
    }
    if (tagName[0] === "?") {
     const attStr = attr_to_str(tagObj[":@"], options, isStopNode, matcher, qNameValidator), tempInd = tagName === "?xml" ? "" : indentation;
     xmlStr += tempInd + `<${tagName}${attStr}?>`;
     isPreviousElementTag = !0;
     matcher.pop();
     continue;
    }
    let newIdentation = indentation;
    newIdentation !== "" && (newIdentation += options.indentBy);
    const attStr = attr_to_str(tagObj[":@"], options, isStopNode, matcher, qNameValidator), tagStart = indentation + `<${tagName}${attStr}`;
    let tagValue;
    tagValue = isStopNode ? orderedJs2Xml_getRawContent(tagObj[rawTagName], options, matcher.getDepth()) : arrToStr(tagObj[rawTagName], options, newIdentation, matcher, stopNodeExpressions, qNameValidator);
    if (options.unpairedTags.indexOf(tagName) !== -1) options.suppressUnpairedNode ? xmlStr += tagStart + ">" : xmlStr += tagStart + "/>"; else if (tagValue && tagValue.length !== 0 || !options.suppressEmptyNode) if (tagValue && tagValue.endsWith(">")) xmlStr += tagStart + `>${tagValue}${indentation}</${tagName}>`; else {
     xmlStr += tagStart + ">";
     tagValue && indentation !== "" && (tagValue.includes("/>") || tagValue.includes("</")) ? xmlStr += indentation + options.indentBy + tagValue + indentation : xmlStr += tagValue;
     xmlStr += `</${tagName}>`;
    } else xmlStr += tagStart + "/>";
    isPreviousElementTag = !0;
    matcher.pop();
   }
   return xmlStr;
  }
  function extractAttributeValues(attrMap, options) {
   if (!attrMap || options.ignoreAttributes) return null;
   const attrValues = {};
   let hasAttrs = !1;
   for (let attr in attrMap) {
    if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;
    const cleanAttrName = attr.startsWith(options.attributeNamePrefix) ? attr.substr(options.attributeNamePrefix.length) : attr;
    attrValues[cleanAttrName] = escapeAttribute(attrMap[attr]);
    hasAttrs = !0;
   }
   return hasAttrs ? attrValues : null;
  }
  function orderedJs2Xml_getRawContent(arr, options, depth = 0) {
   if (options.maxNestedTags && depth > options.maxNestedTags) throw new Error("Maximum nested tags exceeded");
   if (!Array.isArray(arr)) return arr !== void 0 && arr !== null ? valToStr(arr) : "";
   let content = "";
   for (let i = 0; i < arr.length; i++) {
    const item = arr[i], tagName = propName(item);
    if (tagName === options.textNodeName) content += valToStr(item[tagName]); else if (tagName === options.cdataPropName) content += item[tagName][0][options.textNodeName]; else if (tagName === options.commentPropName) content += item[tagName][0][options.textNodeName]; else {
     if (tagName && tagName[0] === "?") continue;
     if (tagName) {
      const attStr = attr_to_str_raw(item[":@"], options), nestedContent = orderedJs2Xml_getRawContent(item[tagName], options, depth + 1);
      nestedContent && nestedContent.length !== 0 ? content += `<${tagName}${attStr}>${nestedContent}</${tagName}>` : content += `<${tagName}${attStr}/>`;
     }
    }
   }
   return content;
  }
  function attr_to_str_raw(attrMap, options) {
   let attrStr = "";
   if (attrMap && !options.ignoreAttributes) for (let attr in attrMap) {
    if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;
    let attrVal = attrMap[attr];
    attrVal === !0 && options.suppressBooleanAttributes ? attrStr += ` ${attr.substr(options.attributeNamePrefix.length)}` : attrStr += ` ${attr.substr(options.attributeNamePrefix.length)}="${escapeAttribute(attrVal)}"`;
   }
   return attrStr;
  }
  function propName(obj) {
   const keys = Object.keys(obj);
   for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (Object.prototype.hasOwnProperty.call(obj, key) && key !== ":@") return key;
   }
  }
  function attr_to_str(attrMap, options, isStopNode, matcher, qNameValidator) {
   let attrStr = "";
   if (attrMap && !options.ignoreAttributes) for (let attr in attrMap) {
    if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;
    const cleanAttrName = attr.substr(options.attributeNamePrefix.length), resolvedAttrName = isStopNode ? cleanAttrName : resolveName(cleanAttrName, !0, options, matcher, qNameValidator);
    let attrVal;
    if (isStopNode) attrVal = attrMap[attr]; else {
     attrVal = options.attributeValueProcessor(attr, attrMap[attr]);
     attrVal = replaceEntitiesValue(attrVal, options);
    }
    attrVal === !0 && options.suppressBooleanAttributes ? attrStr += ` ${resolvedAttrName}` : attrStr += ` ${resolvedAttrName}="${escapeAttribute(attrVal)}"`;
   }
   return attrStr;
  }
  function checkStopNode(matcher, stopNodeExpressions) {
   if (!stopNodeExpressions || stopNodeExpressions.length === 0) return !1;
   for (let i = 0; i < stopNodeExpressions.length; i++) if (matcher.matches(stopNodeExpressions[i])) return !0;
   return !1;
  }
  function replaceEntitiesValue(textValue, options) {
   if (textValue && textValue.length > 0 && options.processEntities) for (let i = 0; i < options.entities.length; i++) {
    const entity = options.entities[i];
    textValue = textValue.replace(entity.regex, entity.val);
   }
   return textValue;
  }
  function getIgnoreAttributesFn(ignoreAttributes) {
   return typeof ignoreAttributes == "function" ? ignoreAttributes : Array.isArray(ignoreAttributes) ? attrName => {
    for (const pattern of ignoreAttributes) {
     if (typeof pattern == "string" && attrName === pattern) return !0;
     if (pattern instanceof RegExp && pattern.test(attrName)) return !0;
    }
   } : () => !1;
  }
  const defaultOptions = {
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
   tagValueProcessor: function(key, a) {
    return a;
   },
   attributeValueProcessor: function(attrName, a) {
    return a;
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
  function Builder(options) {
   this.options = Object.assign({}, defaultOptions, options);
   this.options.stopNodes && Array.isArray(this.options.stopNodes) && (this.options.stopNodes = this.options.stopNodes.map(node => typeof node == "string" && node.startsWith("*.") ? ".." + node.substring(2) : node));
   this.stopNodeExpressions = [];
   if (this.options.stopNodes && Array.isArray(this.options.stopNodes)) for (let i = 0; i < this.options.stopNodes.length; i++) {
    const node = this.options.stopNodes[i];
    typeof node == "string" ? this.stopNodeExpressions.push(new Expression(node)) : node instanceof Expression && this.stopNodeExpressions.push(node);
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
  function detectXmlVersionFromObj(jObj, options) {
   const decl = jObj["?xml"];
   if (decl && typeof decl == "object") {
    if (options.attributesGroupName && decl[options.attributesGroupName]) {
     const v = decl[options.attributesGroupName][options.attributeNamePrefix + "version"];
     if (v) return v;
    }
    const v = decl[options.attributeNamePrefix + "version"];
    if (v) return v;
   }
   return "1.0";
  }
  Builder.prototype.build = function(jObj) {
   if (this.options.preserveOrder) return toXml(jObj, this.options);
   {
    Array.isArray(jObj) && this.options.arrayNodeName && this.options.arrayNodeName.length > 1 && (jObj = {
     [this.options.arrayNodeName]: jObj
    });
    const matcher = new Matcher, xmlVersion = detectXmlVersionFromObj(jObj, this.options), qNameValidator = createValidator("qName", {
     xmlVersion
    });
    return this.j2x(jObj, 0, matcher, qNameValidator).val;
   }
  };
  Builder.prototype.j2x = function(jObj, level, matcher, qNameValidator) {
   let attrStr = "", val = "";
   if (this.options.maxNestedTags && matcher.getDepth() >= this.options.maxNestedTags) throw new Error("Maximum nested tags exceeded");
   const jPath = this.options.jPath ? matcher.toString() : matcher, isCurrentStopNode = this.checkStopNode(matcher);
   for (let key in jObj) {
    if (!Object.prototype.hasOwnProperty.call(jObj, key)) continue;
    const isSpecialKey = key === this.options.textNodeName || key === this.options.cdataPropName || key === this.options.commentPropName || this.options.attributesGroupName && key === this.options.attributesGroupName || this.isAttribute(key), resolvedKey = isSpecialKey ? key : resolveName(key, !1, this.options, matcher, qNameValidator);
    if (typeof jObj[key] == "undefined") this.isAttribute(key) && (val += ""); else if (jObj[key] === null) this.isAttribute(key) || resolvedKey === this.options.cdataPropName || resolvedKey === this.options.commentPropName ? val += "" : resolvedKey[0] === "?" ? val += this.indentate(level) + "<" + resolvedKey + "?" + this.tagEndChar : val += this.indentate(level) + "<" + resolvedKey + "/" + this.tagEndChar; else if (jObj[key] instanceof Date) val += this.buildTextValNode(jObj[key], resolvedKey, "", level, matcher); else if (typeof jObj[key] != "object") {
     const attr = this.isAttribute(key);
     if (attr && !this.ignoreAttributesFn(attr, jPath)) {
      const resolvedAttr = resolveName(attr, !0, this.options, matcher, qNameValidator);
      attrStr += this.buildAttrPairStr(resolvedAttr, valToStr(jObj[key]), isCurrentStopNode);
     } else if (!attr) if (key === this.options.textNodeName) {
      let newval = this.options.tagValueProcessor(key, valToStr(jObj[key]));
      val += this.replaceEntitiesValue(newval);
     } else {
      matcher.push(resolvedKey);
      const isStopNode = this.checkStopNode(matcher);
      matcher.pop();
      if (isStopNode) {
       const textValue = valToStr(jObj[key]);
       val += textValue === "" ? this.indentate(level) + "<" + resolvedKey + this.closeTag(resolvedKey) + this.tagEndChar : this.indentate(level) + "<" + resolvedKey + ">" + textValue + "</" + resolvedKey + this.tagEndChar;
      } else val += this.buildTextValNode(jObj[key], resolvedKey, "", level, matcher);
     }
    } else if (Array.isArray(jObj[key])) {
     const arrLen = jObj[key].length;
     let listTagVal = "", listTagAttr = "";
     for (let j = 0; j < arrLen; j++) {
      const item = jObj[key][j];
      if (typeof item == "undefined") ; else if (item === null) resolvedKey[0] === "?" ? val += this.indentate(level) + "<" + resolvedKey + "?" + this.tagEndChar : val += this.indentate(level) + "<" + resolvedKey + "/" + this.tagEndChar; else if (typeof item == "object") if (this.options.oneListGroup) {
       matcher.push(resolvedKey);
       const result = this.j2x(item, level + 1, matcher, qNameValidator);
       matcher.pop();
       listTagVal += result.val;
       this.options.attributesGroupName && item.hasOwnProperty(this.options.attributesGroupName) && (listTagAttr += result.attrStr);
      } else listTagVal += this.processTextOrObjNode(item, resolvedKey, level, matcher, qNameValidator); else if (this.options.oneListGroup) {
       let textValue = this.options.tagValueProcessor(resolvedKey, item);
       textValue = this.replaceEntitiesValue(textValue);
       textValue = valToStr(textValue);
       listTagVal += textValue;
      } else {
       matcher.push(resolvedKey);
       const isStopNode = this.checkStopNode(matcher);
       matcher.pop();
       if (isStopNode) {
        const textValue = valToStr(item);
        listTagVal += textValue === "" ? this.indentate(level) + "<" + resolvedKey + this.closeTag(resolvedKey) + this.tagEndChar : this.indentate(level) + "<" + resolvedKey + ">" + textValue + "</" + resolvedKey + this.tagEndChar;
       } else listTagVal += this.buildTextValNode(item, resolvedKey, "", level, matcher);
      }
     }
     this.options.oneListGroup && (listTagVal = this.buildObjectNode(listTagVal, resolvedKey, listTagAttr, level));
     val += listTagVal;
    } else if (this.options.attributesGroupName && key === this.options.attributesGroupName) {
     const Ks = Object.keys(jObj[key]), L = Ks.length;
     for (let j = 0; j < L; j++) {
      const resolvedAttr = resolveName(Ks[j], !0, this.options, matcher, qNameValidator);
      attrStr += this.buildAttrPairStr(resolvedAttr, valToStr(jObj[key][Ks[j]]), isCurrentStopNode);
     }
    } else val += this.processTextOrObjNode(jObj[key], resolvedKey, level, matcher, qNameValidator);
   }
   return {
    attrStr,
    val
   };
  };
  Builder.prototype.buildAttrPairStr = function(attrName, val, isStopNode) {
   if (!isStopNode) {
    val = this.options.attributeValueProcessor(attrName, valToStr(val));
    val = this.replaceEntitiesValue(val);
   }
   return this.options.suppressBooleanAttributes && val === "true" ? " " + attrName : " " + attrName + '="' + escapeAttribute(val) + '"';
  };
  function processTextOrObjNode(object, key, level, matcher, qNameValidator) {
   const attrValues = this.extractAttributes(object);
   matcher.push(key, attrValues);
   const isStopNode = this.checkStopNode(matcher);
   if (isStopNode) {
    const rawContent = this.buildRawContent(object, matcher.getDepth()), attrStr = this.buildAttributesForStopNode(object);
    matcher.pop();
    return this.buildObjectNode(rawContent, key, attrStr, level);
   }
   const result = this.j2x(object, level + 1, matcher, qNameValidator);
   matcher.pop();
   return key[0] === "?" ? this.buildTextValNode("", key, result.attrStr, level, matcher) : object[this.options.textNodeName] !== void 0 && Object.keys(object).length === 1 ? this.buildTextValNode(object[this.options.textNodeName], key, result.attrStr, level, matcher) : this.buildObjectNode(result.val, key, result.attrStr, level);
  }
  Builder.prototype.extractAttributes = function(obj) {
   if (!obj || typeof obj != "object") return null;
   const attrValues = {};
   let hasAttrs = !1;
   if (this.options.attributesGroupName && obj[this.options.attributesGroupName]) {
    const attrGroup = obj[this.options.attributesGroupName];
    for (let attrKey in attrGroup) {
     if (!Object.prototype.hasOwnProperty.call(attrGroup, attrKey)) continue;
     const cleanKey = attrKey.startsWith(this.options.attributeNamePrefix) ? attrKey.substring(this.options.attributeNamePrefix.length) : attrKey;
     attrValues[cleanKey] = escapeAttribute(attrGroup[attrKey]);
     hasAttrs = !0;
    }
   } else for (let key in obj) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
    const attr = this.isAttribute(key);
    if (attr) {
     attrValues[attr] = escapeAttribute(obj[key]);
     hasAttrs = !0;
    }
   }
   return hasAttrs ? attrValues : null;
  };
  Builder.prototype.buildRawContent = function(obj, depth = 0) {
   if (this.options.maxNestedTags && depth >= this.options.maxNestedTags) throw new Error("Maximum nested tags exceeded");
   if (typeof obj == "string") return obj;
   if (typeof obj != "object" || obj === null) return String(obj);
   if (obj[this.options.textNodeName] !== void 0) return obj[this.options.textNodeName];
   let content = "";
   for (let key in obj) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
    if (this.isAttribute(key)) continue;
    if (this.options.attributesGroupName && key === this.options.attributesGroupName) continue;
    const value = obj[key];
    if (key === this.options.textNodeName) content += value; else if (Array.isArray(value)) {
     for (let item of value) if (typeof item == "string" || typeof item == "number") content += `<${key}>${item}</${key}>`; else if (typeof item == "object" && item !== null) {
      const nestedContent = this.buildRawContent(item, depth + 1), nestedAttrs = this.buildAttributesForStopNode(item);
      content += nestedContent === "" ? `<${key}${nestedAttrs}/>` : `<${key}${nestedAttrs}>${nestedContent}</${key}>`;
     }
    } else if (typeof value == "object" && value !== null) {
     const nestedContent = this.buildRawContent(value, depth + 1), nestedAttrs = this.buildAttributesForStopNode(value);
     content += nestedContent === "" ? `<${key}${nestedAttrs}/>` : `<${key}${nestedAttrs}>${nestedContent}</${key}>`;
    } else content += `<${key}>${value}</${key}>`;
   }
   return content;
  };
  Builder.prototype.buildAttributesForStopNode = function(obj) {
   if (!obj || typeof obj != "object") return "";
   let attrStr = "";
   if (this.options.attributesGroupName && obj[this.options.attributesGroupName]) {
    const attrGroup = obj[this.options.attributesGroupName];
    for (let attrKey in attrGroup) {
     if (!Object.prototype.hasOwnProperty.call(attrGroup, attrKey)) continue;
     const cleanKey = attrKey.startsWith(this.options.attributeNamePrefix) ? attrKey.substring(this.options.attributeNamePrefix.length) : attrKey, val = attrGroup[attrKey];
     val === !0 && this.options.suppressBooleanAttributes ? attrStr += " " + cleanKey : attrStr += " " + cleanKey + '="' + escapeAttribute(val) + '"';
    }
   } else for (let key in obj) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
    const attr = this.isAttribute(key);
    if (attr) {
     const val = obj[key];
     val === !0 && this.options.suppressBooleanAttributes ? attrStr += " " + attr : attrStr += " " + attr + '="' + escapeAttribute(val) + '"';
    }
   }
   return attrStr;
  };
  Builder.prototype.buildObjectNode = function(val, key, attrStr, level) {
   if (val === "") return key[0] === "?" ? this.indentate(level) + "<" + key + attrStr + "?" + this.tagEndChar : this.indentate(level) + "<" + key + attrStr + this.closeTag(key) + this.tagEndChar;
   if (key[0] === "?") return this.indentate(level) + "<" + key + attrStr + "?" + this.tagEndChar;
   {
    let tagEndExp = "</" + key + this.tagEndChar, piClosingChar = "";
    if (key[0] === "?") {
     piClosingChar = "?";
     tagEndExp = "";
    }
    return !attrStr && attrStr !== "" || val.indexOf("<") !== -1 ? this.options.commentPropName !== !1 && key === this.options.commentPropName && piClosingChar.length === 0 ? this.indentate(level) + `\x3c!--${safeComment(val)}--\x3e` + this.newLine : this.indentate(level) + "<" + key + attrStr + piClosingChar + this.tagEndChar + val + this.indentate(level) + tagEndExp : this.indentate(level) + "<" + key + attrStr + piClosingChar + ">" + val + tagEndExp;
   }
  };
  Builder.prototype.closeTag = function(key) {
   let closeTag = "";
   this.options.unpairedTags.indexOf(key) !== -1 ? this.options.suppressUnpairedNode || (closeTag = "/") : closeTag = this.options.suppressEmptyNode ? "/" : `></${key}`;
   return closeTag;
  };
  Builder.prototype.checkStopNode = function(matcher) {
   if (!this.stopNodeExpressions || this.stopNodeExpressions.length === 0) return !1;
   for (let i = 0; i < this.stopNodeExpressions.length; i++) if (matcher.matches(this.stopNodeExpressions[i])) return !0;
   return !1;
  };
  Builder.prototype.buildTextValNode = function(val, key, attrStr, level, matcher) {
   if (this.options.cdataPropName !== !1 && key === this.options.cdataPropName) {
    const safeVal = safeCdata(val);
    return this.indentate(level) + `<![CDATA[${safeVal}]]>` + this.newLine;
   }
   if (this.options.commentPropName !== !1 && key === this.options.commentPropName) {
    const safeVal = safeComment(val);
    return this.indentate(level) + `\x3c!--${safeVal}--\x3e` + this.newLine;
   }
   if (key[0] === "?") return this.indentate(level) + "<" + key + attrStr + "?" + this.tagEndChar;
   {
    let textValue = this.options.tagValueProcessor(key, val);
    textValue = this.replaceEntitiesValue(textValue);
    textValue = valToStr(textValue);
    return textValue === "" ? this.indentate(level) + "<" + key + attrStr + this.closeTag(key) + this.tagEndChar : this.indentate(level) + "<" + key + attrStr + ">" + textValue + "</" + key + this.tagEndChar;
   }
  };
  Builder.prototype.replaceEntitiesValue = function(textValue) {
   if (textValue && textValue.length > 0 && this.options.processEntities) for (let i = 0; i < this.options.entities.length; i++) {
    const entity = this.options.entities[i];
    textValue = textValue.replace(entity.regex, entity.val);
   }
   return textValue;
  };
  function indentate(level) {
   return this.options.indentBy.repeat(level);
  }
  function isAttribute(name) {
   return !(!name.startsWith(this.options.attributeNamePrefix) || name === this.options.textNodeName) && name.substr(this.attrPrefixLen);
  }
  const json2xml = Builder, nameStartChar = ":A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD", nameChar = nameStartChar + "\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040", nameRegexp = "[" + nameStartChar + "][" + nameChar + "]*", regexName = new RegExp("^" + nameRegexp + "$");
  function getAllMatches(string, regex) {
   const matches = [];
   let match = regex.exec(string);
   while (match) {
    const allmatches = [];
    allmatches.startIndex = regex.lastIndex - match[0].length;
    const len = match.length;
    for (let index = 0; index < len; index++) allmatches.push(match[index]);
    matches.push(allmatches);
    match = regex.exec(string);
   }
   return matches;
  }
  const isName = function(string) {
   const match = regexName.exec(string);
   return !(match === null || typeof match == "undefined");
  };
  function isExist(v) {
   return typeof v != "undefined";
  }
  const DANGEROUS_PROPERTY_NAMES = [ "hasOwnProperty", "toString", "valueOf", "__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__" ], criticalProperties = [ "__proto__", "constructor", "prototype" ], validator_defaultOptions = {
   allowBooleanAttributes: !1,
   unpairedTags: []
  };
  function validator_validate(xmlData, options) {
   options = Object.assign({}, validator_defaultOptions, options);
   const tags = [];
   let tagFound = !1, reachedRoot = !1;
   xmlData[0] === "\ufeff" && (xmlData = xmlData.substr(1));
   for (let i = 0; i < xmlData.length; i++) if (xmlData[i] === "<" && xmlData[i + 1] === "?") {
    i += 2;
    i = readPI(xmlData, i);
    if (i.err) return i;
   } else {
    if (xmlData[i] !== "<") {
     if (isWhiteSpace(xmlData[i])) continue;
     return getErrorObject("InvalidChar", "char '" + xmlData[i] + "' is not expected.", getLineNumberForPosition(xmlData, i));
    }
    {
     let tagStartPos = i;
     i++;
     if (xmlData[i] === "!") {
      i = readCommentAndCDATA(xmlData, i);
      continue;
     }
     {
      let closingTag = !1;
      if (xmlData[i] === "/") {
       closingTag = !0;
       i++;
      }
      let tagName = "";
      for (;i < xmlData.length && xmlData[i] !== ">" && xmlData[i] !== " " && xmlData[i] !== "\t" && xmlData[i] !== "\n" && xmlData[i] !== "\r"; i++) tagName += xmlData[i];
      tagName = tagName.trim();
      if (tagName[tagName.length - 1] === "/") {
       tagName = tagName.substring(0, tagName.length - 1);
       i--;
      }
      if (!validateTagName(tagName)) {
       let msg;
       msg = tagName.trim().length === 0 ? "Invalid space after '<'." : "Tag '" + tagName + "' is an invalid name.";
       return getErrorObject("InvalidTag", msg, getLineNumberForPosition(xmlData, i));
      }
      const result = readAttributeStr(xmlData, i);
      if (result === !1) return getErrorObject("InvalidAttr", "Attributes for '" + tagName + "' have open quote.", getLineNumberForPosition(xmlData, i));
      let attrStr = result.value;
      i = result.index;
      if (attrStr[attrStr.length - 1] === "/") {
       const attrStrStart = i - attrStr.length;
       attrStr = attrStr.substring(0, attrStr.length - 1);
       const isValid = validateAttributeString(attrStr, options);
       if (isValid !== !0) return getErrorObject(isValid.err.code, isValid.err.msg, getLineNumberForPosition(xmlData, attrStrStart + isValid.err.line));
       tagFound = !0;
      } else if (closingTag) {
       if (!result.tagClosed) return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' doesn't have proper closing.", getLineNumberForPosition(xmlData, i));
       if (attrStr.trim().length > 0) return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' can't have attributes or invalid starting.", getLineNumberForPosition(xmlData, tagStartPos));
       if (tags.length === 0) return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' has not been opened.", getLineNumberForPosition(xmlData, tagStartPos));
       {
        const otg = tags.pop();
        if (tagName !== otg.tagName) {
         let openPos = getLineNumberForPosition(xmlData, otg.tagStartPos);
         return getErrorObject("InvalidTag", "Expected closing tag '" + otg.tagName + "' (opened in line " + openPos.line + ", col " + openPos.col + ") instead of closing tag '" + tagName + "'.", getLineNumberForPosition(xmlData, tagStartPos));
        }
        tags.length == 0 && (reachedRoot = !0);
       }
      } else {
       const isValid = validateAttributeString(attrStr, options);
       if (isValid !== !0) return getErrorObject(isValid.err.code, isValid.err.msg, getLineNumberForPosition(xmlData, i - attrStr.length + isValid.err.line));
       if (reachedRoot === !0) return getErrorObject("InvalidXml", "Multiple possible root nodes found.", getLineNumberForPosition(xmlData, i));
       options.unpairedTags.indexOf(tagName) !== -1 || tags.push({
        tagName,
        tagStartPos
       });
       tagFound = !0;
      }
      for (i++; i < xmlData.length; i++) if (xmlData[i] === "<") {
       if (xmlData[i + 1] === "!") {
        i++;
        i = readCommentAndCDATA(xmlData, i);
        continue;
       }
       if (xmlData[i + 1] !== "?") break;
       i = readPI(xmlData, ++i);
       if (i.err) return i;
      } else if (xmlData[i] === "&") {
       const afterAmp = validateAmpersand(xmlData, i);
       if (afterAmp == -1) return getErrorObject("InvalidChar", "char '&' is not expected.", getLineNumberForPosition(xmlData, i));
       i = afterAmp;
      } else if (reachedRoot === !0 && !isWhiteSpace(xmlData[i])) return getErrorObject("InvalidXml", "Extra text at the end", getLineNumberForPosition(xmlData, i));
      xmlData[i] === "<" && i--;
     }
    }
   }
   return tagFound ? tags.length == 1 ? getErrorObject("InvalidTag", "Unclosed tag '" + tags[0].tagName + "'.", getLineNumberForPosition(xmlData, tags[0].tagStartPos)) : !(tags.length > 0) || getErrorObject("InvalidXml", "Invalid '" + JSON.stringify(tags.map(t => t.tagName), null, 4).replace(/\r?\n/g, "") + "' found.", {
    line: 1,
    col: 1
   }) : getErrorObject("InvalidXml", "Start tag expected.", 1);
  }
  function isWhiteSpace(char) {
   return char === " " || char === "\t" || char === "\n" || char === "\r";
  }
  function readPI(xmlData, i) {
   const start = i;
   for (;i < xmlData.length; i++) if (xmlData[i] == "?" || xmlData[i] == " ") {
    const tagname = xmlData.substr(start, i - start);
    if (i > 5 && tagname === "xml") return getErrorObject("InvalidXml", "XML declaration allowed only at the start of the document.", getLineNumberForPosition(xmlData, i));
    if (xmlData[i] == "?" && xmlData[i + 1] == ">") {
     i++;
     break;
    }
    continue;
   }
   return i;
  }
  function readCommentAndCDATA(xmlData, i) {
   if (xmlData.length > i + 5 && xmlData[i + 1] === "-" && xmlData[i + 2] === "-") {
    for (i += 3; i < xmlData.length; i++) if (xmlData[i] === "-" && xmlData[i + 1] === "-" && xmlData[i + 2] === ">") {
     i += 2;
     break;
    }
   } else if (xmlData.length > i + 8 && xmlData[i + 1] === "D" && xmlData[i + 2] === "O" && xmlData[i + 3] === "C" && xmlData[i + 4] === "T" && xmlData[i + 5] === "Y" && xmlData[i + 6] === "P" && xmlData[i + 7] === "E") {
    let angleBracketsCount = 1;
    for (i += 8; i < xmlData.length; i++) if (xmlData[i] === "<") angleBracketsCount++; else if (xmlData[i] === ">") {
     angleBracketsCount--;
     if (angleBracketsCount === 0) break;
    }
   } else if (xmlData.length > i + 9 && xmlData[i + 1] === "[" && xmlData[i + 2] === "C" && xmlData[i + 3] === "D" && xmlData[i + 4] === "A" && xmlData[i + 5] === "T" && xmlData[i + 6] === "A" && xmlData[i + 7] === "[") for (i += 8; i < xmlData.length; i++) if (xmlData[i] === "]" && xmlData[i + 1] === "]" && xmlData[i + 2] === ">") {
    i += 2;
    break;
   }
   return i;
  }
  const doubleQuote = '"', singleQuote = "'";
  function readAttributeStr(xmlData, i) {
   let attrStr = "", startChar = "", tagClosed = !1;
   for (;i < xmlData.length; i++) {
    if (xmlData[i] === doubleQuote || xmlData[i] === singleQuote) startChar === "" ? startChar = xmlData[i] : startChar !== xmlData[i] || (startChar = ""); else if (xmlData[i] === ">" && startChar === "") {
     tagClosed = !0;
     break;
    }
    attrStr += xmlData[i];
   }
   return startChar === "" && {
    value: attrStr,
    index: i,
    tagClosed
   };
  }
  function scanAttributeTokens(attrStr) {
   const tokens = [], len = attrStr.length;
   let i = 0;
   while (i < len) {
    const tokenStart = i;
    while (i < len && isWhiteSpace(attrStr[i])) i++;
    if (i >= len) break;
    if (attrStr[i] === "=") {
     i++;
     continue;
    }
    const leadingWs = attrStr.slice(tokenStart, i), nameStart = i;
    while (i < len && !isWhiteSpace(attrStr[i]) && attrStr[i] !== "=") i++;
    const name = attrStr.slice(nameStart, i);
    let equalsGroup, quoteChar, value, j = i;
    while (j < len && isWhiteSpace(attrStr[j])) j++;
    if (j < len && attrStr[j] === "=") {
     equalsGroup = attrStr.slice(i, j + 1);
     i = j + 1;
    }
    let k = i;
    while (k < len && isWhiteSpace(attrStr[k])) k++;
    if (k < len && (attrStr[k] === '"' || attrStr[k] === "'")) {
     const valueStart = k + 1, closeIdx = attrStr.indexOf(attrStr[k], valueStart);
     if (closeIdx !== -1) {
      quoteChar = attrStr[k];
      value = attrStr.slice(valueStart, closeIdx);
      i = closeIdx + 1;
     }
    }
    const token = {
     startIndex: tokenStart
    };
    token[1] = leadingWs;
    token[2] = name;
    token[3] = equalsGroup;
    token[4] = quoteChar !== void 0 || void 0;
    token[5] = quoteChar;
    token[6] = value;
    tokens.push(token);
   }
   return tokens;
  }
  function validateAttributeString(attrStr, options) {
   const matches = scanAttributeTokens(attrStr), attrNames = {};
   for (let i = 0; i < matches.length; i++) {
    if (matches[i][1].length === 0) return getErrorObject("InvalidAttr", "Attribute '" + matches[i][2] + "' has no space in starting.", getPositionFromMatch(matches[i]));
    if (matches[i][3] !== void 0 && matches[i][4] === void 0) return getErrorObject("InvalidAttr", "Attribute '" + matches[i][2] + "' is without value.", getPositionFromMatch(matches[i]));
    if (matches[i][3] === void 0 && !options.allowBooleanAttributes) return getErrorObject("InvalidAttr", "boolean attribute '" + matches[i][2] + "' is not allowed.", getPositionFromMatch(matches[i]));
    const attrName = matches[i][2];
    if (!validateAttrName(attrName)) return getErrorObject("InvalidAttr", "Attribute '" + attrName + "' is an invalid name.", getPositionFromMatch(matches[i]));
    if (Object.prototype.hasOwnProperty.call(attrNames, attrName)) return getErrorObject("InvalidAttr", "Attribute '" + attrName + "' is repeated.", getPositionFromMatch(matches[i]));
    attrNames[attrName] = 1;
   }
   return !0;
  }
  function validateNumberAmpersand(xmlData, i) {
   let re = /\d/;
   if (xmlData[i] === "x") {
    i++;
    re = /[\da-fA-F]/;
   }
   for (;i < xmlData.length; i++) {
    if (xmlData[i] === ";") return i;
    if (!xmlData[i].match(re)) break;
   }
   return -1;
  }
  function validateAmpersand(xmlData, i) {
   i++;
   if (xmlData[i] === ";") return -1;
   if (xmlData[i] === "#") {
    i++;
    return validateNumberAmpersand(xmlData, i);
   }
   let count = 0;
   for (;i < xmlData.length; i++, count++) if (!(xmlData[i].match(/\w/) && count < 20)) {
    if (xmlData[i] === ";") break;
    return -1;
   }
   return i;
  }
  function getErrorObject(code, message, lineNumber) {
   return {
    err: {
     code,
     msg: message,
     line: lineNumber.line || lineNumber,
     col: lineNumber.col
    }
   };
  }
  function validateAttrName(attrName) {
   return isName(attrName);
  }
  function validateTagName(tagname) {
   return isName(tagname);
  }
  function getLineNumberForPosition(xmlData, index) {
   const lines = xmlData.substring(0, index).split(/\r?\n/);
   return {
    line: lines.length,
    col: lines[lines.length - 1].length + 1
   };
  }
  function getPositionFromMatch(match) {
   return match.startIndex + match[1].length;
  }
  const XMLValidator = {
   validate: validator_validate
  }, defaultOnDangerousProperty = name => DANGEROUS_PROPERTY_NAMES.includes(name) ? "__" + name : name, OptionsBuilder_defaultOptions = {
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
   tagValueProcessor: function(tagName, val) {
    return val;
   },
   attributeValueProcessor: function(attrName, val) {
    return val;
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
   updateTag: function(tagName, jPath, attrs) {
    return tagName;
   },
   captureMetaData: !1,
   maxNestedTags: 100,
   strictReservedNames: !0,
   jPath: !0,
   onDangerousProperty: defaultOnDangerousProperty
  };
  function validatePropertyName(propertyName, optionName) {
   if (typeof propertyName != "string") return;
   const normalized = propertyName.toLowerCase();
   if (DANGEROUS_PROPERTY_NAMES.some(dangerous => normalized === dangerous.toLowerCase())) throw new Error(`[SECURITY] Invalid ${optionName}: "${propertyName}" is a reserved JavaScript keyword that could cause prototype pollution`);
   if (criticalProperties.some(dangerous => normalized === dangerous.toLowerCase())) throw new Error(`[SECURITY] Invalid ${optionName}: "${propertyName}" is a reserved JavaScript keyword that could cause prototype pollution`);
  }
  function normalizeProcessEntities(value, htmlEntities) {
   return typeof value == "boolean" ? {
    enabled: value,
    maxEntitySize: 1e4,
    maxExpansionDepth: 1e4,
    maxTotalExpansions: 1 / 0,
    maxExpandedLength: 1e5,
    maxEntityCount: 1e3,
    allowedTags: null,
    tagFilter: null,
    appliesTo: "all"
   } : typeof value == "object" && value !== null ? {
    enabled: value.enabled !== !1,
    maxEntitySize: Math.max(1, value.maxEntitySize ?? 1e4),
    maxExpansionDepth: Math.max(1, value.maxExpansionDepth ?? 1e4),
    maxTotalExpansions: Math.max(1, value.maxTotalExpansions ?? 1 / 0),
    maxExpandedLength: Math.max(1, value.maxExpandedLength ?? 1e5),
    maxEntityCount: Math.max(1, value.maxEntityCount ?? 1e3),
    allowedTags: value.allowedTags ?? null,
    tagFilter: value.tagFilter ?? null,
    appliesTo: value.appliesTo ?? "all"
   } : normalizeProcessEntities(!0);
  }
  const buildOptions = function(options) {
   const built = Object.assign({}, OptionsBuilder_defaultOptions, options), propertyNameOptions = [ {
    value: built.attributeNamePrefix,
    name: "attributeNamePrefix"
   }, {
    value: built.attributesGroupName,
    name: "attributesGroupName"
   }, {
    value: built.textNodeName,
    name: "textNodeName"
   }, {
    value: built.cdataPropName,
    name: "cdataPropName"
   }, {
    value: built.commentPropName,
    name: "commentPropName"
   } ];
   for (const {value, name} of propertyNameOptions) value && validatePropertyName(value, name);
   built.onDangerousProperty === null && (built.onDangerousProperty = defaultOnDangerousProperty);
   built.processEntities = normalizeProcessEntities(built.processEntities, built.htmlEntities);
   built.unpairedTagsSet = new Set(built.unpairedTags);
   built.stopNodes && Array.isArray(built.stopNodes) && (built.stopNodes = built.stopNodes.map(node => typeof node == "string" && node.startsWith("*.") ? ".." + node.substring(2) : node));
   return built;
  };
  let METADATA_SYMBOL;
  METADATA_SYMBOL = typeof Symbol != "function" ? "@@xmlMetadata" : Symbol("XML Node Metadata");
  class XmlNode {
   constructor(tagname) {
    this.tagname = tagname;
    this.child = [];
    this[":@"] = Object.create(null);
   }
   add(key, val) {
    key === "__proto__" && (key = "#__proto__");
    this.child.push({
     [key]: val
    });
   }
   addChild(node, startIndex) {
    node.tagname === "__proto__" && (node.tagname = "#__proto__");
    node[":@"] && Object.keys(node[":@"]).length > 0 ? this.child.push({
     [node.tagname]: node.child,
     [":@"]: node[":@"]
    }) : this.child.push({
     [node.tagname]: node.child
    });
    this.addStartIndex(startIndex);
   }
   addStartIndex(startIndex) {
    startIndex !== void 0 && (this.child[this.child.length - 1][METADATA_SYMBOL] = {
     startIndex
    });
   }
   addEndIndex(endIndex) {
    const lastChild = this.child[this.child.length - 1];
    lastChild !== void 0 && lastChild[METADATA_SYMBOL] !== void 0 && lastChild[METADATA_SYMBOL].endIndex === void 0 && (lastChild[METADATA_SYMBOL].endIndex = endIndex);
   }
   static getMetaDataSymbol() {
    return METADATA_SYMBOL;
   }
  }
  class DocTypeReader {
   constructor(options, xmlVersion) {
    this.suppressValidationErr = !options;
    this.options = options;
    this.xmlVersion = xmlVersion || 1;
   }
   setXmlVersion(xmlVersion = 1) {
    this.xmlVersion = xmlVersion;
   }
   readDocType(xmlData, i) {
    const entities = Object.create(null);
    let entityCount = 0;
    if (xmlData[i + 3] !== "O" || xmlData[i + 4] !== "C" || xmlData[i + 5] !== "T" || xmlData[i + 6] !== "Y" || xmlData[i + 7] !== "P" || xmlData[i + 8] !== "E") throw new Error("Invalid Tag instead of DOCTYPE");
    {
     i += 9;
     let angleBracketsCount = 1, hasBody = !1, comment = !1, quoteChar = null, exp = "";
     for (;i < xmlData.length; i++) if (quoteChar === null) if (hasBody || comment || xmlData[i] !== '"' && xmlData[i] !== "'") if (xmlData[i] !== "<" || comment) if (xmlData[i] === ">") {
      if (comment) {
       if (xmlData[i - 1] === "-" && xmlData[i - 2] === "-") {
        comment = !1;
        angleBracketsCount--;
       }
      } else angleBracketsCount--;
      if (angleBracketsCount === 0) break;
     } else xmlData[i] === "[" ? hasBody = !0 : exp += xmlData[i]; else {
      if (hasBody && hasSeq(xmlData, "!ENTITY", i)) {
       i += 7;
       let entityName, val;
       [entityName, val, i] = this.readEntityExp(xmlData, i + 1, this.suppressValidationErr);
       if (val.indexOf("&") === -1) {
        if (this.options.enabled !== !1 && this.options.maxEntityCount != null && entityCount >= this.options.maxEntityCount) throw new Error(`Entity count (${entityCount + 1}) exceeds maximum allowed (${this.options.maxEntityCount})`);
        entities[entityName] = val;
        entityCount++;
       }
      } else if (hasBody && hasSeq(xmlData, "!ELEMENT", i)) {
       i += 8;
       const {index} = this.readElementExp(xmlData, i + 1);
       i = index;
      } else if (hasBody && hasSeq(xmlData, "!ATTLIST", i)) i += 8; else if (hasBody && hasSeq(xmlData, "!NOTATION", i)) {
       i += 9;
       const {index} = this.readNotationExp(xmlData, i + 1, this.suppressValidationErr);
       i = index;
      } else {
       if (!hasSeq(xmlData, "!--", i)) throw new Error("Invalid DOCTYPE");
       comment = !0;
      }
      angleBracketsCount++;
      exp = "";
     } else {
      quoteChar = xmlData[i];
      exp += xmlData[i];
     } else {
      xmlData[i] === quoteChar && (quoteChar = null);
      exp += xmlData[i];
     }
     if (quoteChar !== null || angleBracketsCount !== 0) throw new Error("Unclosed DOCTYPE");
    }
    return {
     entities,
     i
    };
   }
   readEntityExp(xmlData, i) {
    i = skipWhitespace(xmlData, i);
    const startIndex = i;
    while (i < xmlData.length && !/\s/.test(xmlData[i]) && xmlData[i] !== '"' && xmlData[i] !== "'") i++;
    let entityName = xmlData.substring(startIndex, i);
    validateEntityName(entityName, {
     xmlVersion: this.xmlVersion
    });
    i = skipWhitespace(xmlData, i);
    if (!this.suppressValidationErr) {
     if (xmlData.substring(i, i + 6).toUpperCase() === "SYSTEM") throw new Error("External entities are not supported");
     if (xmlData[i] === "%") throw new Error("Parameter entities are not supported");
    }
    let entityValue = "";
    [i, entityValue] = this.readIdentifierVal(xmlData, i, "entity");
    if (this.options.enabled !== !1 && this.options.maxEntitySize != null && entityValue.length > this.options.maxEntitySize) throw new Error(`Entity "${entityName}" size (${entityValue.length}) exceeds maximum allowed size (${this.options.maxEntitySize})`);
    i--;
    return [ entityName, entityValue, i ];
   }
   readNotationExp(xmlData, i) {
    i = skipWhitespace(xmlData, i);
    const startIndex = i;
    while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
    let notationName = xmlData.substring(startIndex, i);
    !this.suppressValidationErr && validateEntityName(notationName, {
     xmlVersion: this.xmlVersion
    });
    i = skipWhitespace(xmlData, i);
    const identifierType = xmlData.substring(i, i + 6).toUpperCase();
    if (!this.suppressValidationErr && identifierType !== "SYSTEM" && identifierType !== "PUBLIC") throw new Error(`Expected SYSTEM or PUBLIC, found "${identifierType}"`);
    i += identifierType.length;
    i = skipWhitespace(xmlData, i);
    let publicIdentifier = null, systemIdentifier = null;
    if (identifierType === "PUBLIC") {
     [i, publicIdentifier] = this.readIdentifierVal(xmlData, i, "publicIdentifier");
     i = skipWhitespace(xmlData, i);
     xmlData[i] !== '"' && xmlData[i] !== "'" || ([i, systemIdentifier] = this.readIdentifierVal(xmlData, i, "systemIdentifier"));
    } else if (identifierType === "SYSTEM") {
     [i, systemIdentifier] = this.readIdentifierVal(xmlData, i, "systemIdentifier");
     if (!this.suppressValidationErr && !systemIdentifier) throw new Error("Missing mandatory system identifier for SYSTEM notation");
    }
    return {
     notationName,
     publicIdentifier,
     systemIdentifier,
     index: --i
    };
   }
   readIdentifierVal(xmlData, i, type) {
    let identifierVal = "";
    const startChar = xmlData[i];
    if (startChar !== '"' && startChar !== "'") throw new Error(`Expected quoted string, found "${startChar}"`);
    i++;
    const startIndex = i;
    while (i < xmlData.length && xmlData[i] !== startChar) i++;
    identifierVal = xmlData.substring(startIndex, i);
    if (xmlData[i] !== startChar) throw new Error(`Unterminated ${type} value`);
    i++;
    return [ i, identifierVal ];
   }
   readElementExp(xmlData, i) {
    i = skipWhitespace(xmlData, i);
    const startIndex = i;
    while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
    let elementName = xmlData.substring(startIndex, i);
    if (!this.suppressValidationErr && !qName(elementName, {
     xmlVersion: this.xmlVersion
    })) throw new Error(`Invalid element name: "${elementName}"`);
    i = skipWhitespace(xmlData, i);
    let contentModel = "";
    if (xmlData[i] === "E" && hasSeq(xmlData, "MPTY", i)) i += 4; else if (xmlData[i] === "A" && hasSeq(xmlData, "NY", i)) i += 2; else if (xmlData[i] === "(") {
     i++;
     const startIndex = i;
     while (i < xmlData.length && xmlData[i] !== ")") i++;
     contentModel = xmlData.substring(startIndex, i);
     if (xmlData[i] !== ")") throw new Error("Unterminated content model");
    } else if (!this.suppressValidationErr) throw new Error(`Invalid Element Expression, found "${xmlData[i]}"`);
    return {
     elementName,
     contentModel: contentModel.trim(),
     index: i
    };
   }
   readAttlistExp(xmlData, i) {
    i = skipWhitespace(xmlData, i);
    let startIndex = i;
    while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
    let elementName = xmlData.substring(startIndex, i);
    validateEntityName(elementName, {
     xmlVersion: this.xmlVersion
    });
    i = skipWhitespace(xmlData, i);
    startIndex = i;
    while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
    let attributeName = xmlData.substring(startIndex, i);
    if (!validateEntityName(attributeName, {
     xmlVersion: this.xmlVersion
    })) throw new Error(`Invalid attribute name: "${attributeName}"`);
    i = skipWhitespace(xmlData, i);
    let attributeType = "";
    if (xmlData.substring(i, i + 8).toUpperCase() === "NOTATION") {
     attributeType = "NOTATION";
     i += 8;
     i = skipWhitespace(xmlData, i);
     if (xmlData[i] !== "(") throw new Error(`Expected '(', found "${xmlData[i]}"`);
     i++;
     let allowedNotations = [];
     while (i < xmlData.length && xmlData[i] !== ")") {
      const startIndex = i;
      while (i < xmlData.length && xmlData[i] !== "|" && xmlData[i] !== ")") i++;
      let notation = xmlData.substring(startIndex, i);
      notation = notation.trim();
      if (!validateEntityName(notation, {
       xmlVersion: this.xmlVersion
      })) throw new Error(`Invalid notation name: "${notation}"`);
      allowedNotations.push(notation);
      if (xmlData[i] === "|") {
       i++;
       i = skipWhitespace(xmlData, i);
      }
     }
     if (xmlData[i] !== ")") throw new Error("Unterminated list of notations");
     i++;
     attributeType += " (" + allowedNotations.join("|") + ")";
    } else {
     const startIndex = i;
     while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
     attributeType += xmlData.substring(startIndex, i);
     const validTypes = [ "CDATA", "ID", "IDREF", "IDREFS", "ENTITY", "ENTITIES", "NMTOKEN", "NMTOKENS" ];
     if (!this.suppressValidationErr && !validTypes.includes(attributeType.toUpperCase())) throw new Error(`Invalid attribute type: "${attributeType}"`);
    }
    i = skipWhitespace(xmlData, i);
    let defaultValue = "";
    if (xmlData.substring(i, i + 8).toUpperCase() === "#REQUIRED") {
     defaultValue = "#REQUIRED";
     i += 8;
    } else if (xmlData.substring(i, i + 7).toUpperCase() === "#IMPLIED") {
     defaultValue = "#IMPLIED";
     i += 7;
    } else [i, defaultValue] = this.readIdentifierVal(xmlData, i, "ATTLIST");
    return {
     elementName,
     attributeName,
     attributeType,
     defaultValue,
     index: i
    };
   }
  }
  const skipWhitespace = (data, index) => {
   while (index < data.length && /\s/.test(data[index])) index++;
   return index;
  };
  function hasSeq(data, seq, i) {
   for (let j = 0; j < seq.length; j++) if (seq[j] !== data[i + j + 1]) return !1;
   return !0;
  }
  function validateEntityName(name, xmlVersion) {
   if (qName(name, {
    xmlVersion
   })) return name;
   throw new Error(`Invalid entity name ${name}`);
  }
  const SCRIPT_ZEROS = [ 48, 1632, 1776, 2406, 2534, 2662, 2790, 2918, 3046, 3174, 3302, 3430, 3558, 3664, 3792, 3872, 4160, 4240, 6112, 6160, 6470, 6608, 6784, 6800, 6992, 7088, 7232, 7248, 65296, 120782, 120792, 120802, 120812, 120822, 66720, 68912, 69734, 69872, 69942, 70096, 70384, 70736, 70864, 71248, 71360, 71472, 71904, 72016, 72688, 72784, 73040, 73120, 73552, 92768, 92864, 93008, 123200, 123632, 124144, 125264, 130032 ], NOT_DIGIT = 255, HIGH_MAP = new Map, LOW_MAX = 65535, LOW_MIN = 1632, TABLE_OFFSET = LOW_MIN, TABLE_SIZE = LOW_MAX - LOW_MIN + 1, TABLE = new Uint8Array(TABLE_SIZE).fill(NOT_DIGIT);
  for (const zero of SCRIPT_ZEROS) for (let d = 0; d < 10; d++) {
   const cp = zero + d;
   cp <= LOW_MAX ? TABLE[cp - TABLE_OFFSET] = d : HIGH_MAP.set(cp, d);
  }
  const CHAR_0 = 48, CHAR_9 = 57, CHAR_MINUS = 45, MINUS_SET = new Set([ 8722, 65293, 65123 ]);
  function anynum(str) {
   if (typeof str != "string") return str;
   const len = str.length;
   if (len === 0) return str;
   let firstHit = -1;
   for (let i = 0; i < len; i++) {
    const cc = str.charCodeAt(i);
    if (!(cc >= CHAR_0 && cc <= CHAR_9 || cc === CHAR_MINUS)) if (cc < TABLE_OFFSET) {
     if (MINUS_SET.has(cc)) {
      firstHit = i;
      break;
     }
    } else if (cc >= 55296 && cc <= 56319) {
     if (i + 1 < len) {
      const low = str.charCodeAt(i + 1);
      if (low >= 56320 && low <= 57343) {
       const cp = 65536 + (cc - 55296 << 10) + (low - 56320);
       if (HIGH_MAP.has(cp)) {
        firstHit = i;
        break;
       }
      }
     }
    } else if (TABLE[cc - TABLE_OFFSET] !== NOT_DIGIT || MINUS_SET.has(cc)) {
     firstHit = i;
     break;
    }
   }
   if (firstHit === -1) return str;
   const chars = [];
   firstHit > 0 && chars.push(str.slice(0, firstHit));
   for (let i = firstHit; i < len; i++) {
    const cc = str.charCodeAt(i);
    if (cc >= CHAR_0 && cc <= CHAR_9 || cc === CHAR_MINUS) {
     chars.push(str[i]);
     continue;
    }
    if (cc < TABLE_OFFSET) {
     chars.push(MINUS_SET.has(cc) ? "-" : str[i]);
     continue;
    }
    if (cc >= 55296 && cc <= 56319) {
     if (i + 1 < len) {
      const low = str.charCodeAt(i + 1);
      if (low >= 56320 && low <= 57343) {
       const cp = 65536 + (cc - 55296 << 10) + (low - 56320), d = HIGH_MAP.get(cp);
       if (d !== void 0) {
        chars.push(String.fromCharCode(d + 48));
        i++;
        continue;
       }
      }
     }
     chars.push(str[i]);
     continue;
    }
    if (MINUS_SET.has(cc)) {
     chars.push("-");
     continue;
    }
    const d = TABLE[cc - TABLE_OFFSET];
    chars.push(d !== NOT_DIGIT ? String.fromCharCode(d + 48) : str[i]);
   }
   return chars.join("");
  }
  const anynum_anynum = anynum, hexRegex = /^[-+]?0x[a-fA-F0-9]+$/, binRegex = /^0b[01]+$/, octRegex = /^0o[0-7]+$/, numRegex = /^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/, consider = {
   hex: !0,
   binary: !1,
   octal: !1,
   leadingZeros: !0,
   decimalPoint: ".",
   eNotation: !0,
   infinity: "original",
   unicode: !1
  };
  function toNumber(str, options = {}) {
   options = Object.assign({}, consider, options);
   if (!str || typeof str != "string") return str;
   let trimmedStr = str.trim();
   if (trimmedStr.length === 0) return str;
   if (options.skipLike !== void 0 && options.skipLike.test(trimmedStr)) return str;
   if (trimmedStr === "0") return 0;
   if (options.unicode) {
    trimmedStr = anynum_anynum(trimmedStr);
    if (trimmedStr === "0") return 0;
   }
   if (options.hex && hexRegex.test(trimmedStr)) return parse_int(trimmedStr, 16);
   if (options.binary && binRegex.test(trimmedStr)) return parse_int(trimmedStr, 2);
   if (options.octal && octRegex.test(trimmedStr)) return parse_int(trimmedStr, 8);
   if (isFinite(trimmedStr)) {
    if (trimmedStr.includes("e") || trimmedStr.includes("E")) return resolveEnotation(str, trimmedStr, options);
    {
     const match = numRegex.exec(trimmedStr);
     if (match) {
      const sign = match[1] || "", leadingZeros = match[2];
      let numTrimmedByZeros = trimZeros(match[3]);
      const decimalAdjacentToLeadingZeros = sign ? trimmedStr[leadingZeros.length + 1] === "." : trimmedStr[leadingZeros.length] === ".";
      if (!options.leadingZeros && (leadingZeros.length > 1 || leadingZeros.length === 1 && !decimalAdjacentToLeadingZeros)) return str;
      {
       const num = Number(trimmedStr), parsedStr = String(num);
       if (num === 0) return num;
       if (parsedStr.search(/[eE]/) !== -1) return options.eNotation ? num : str;
       if (trimmedStr.indexOf(".") !== -1) return parsedStr === "0" || parsedStr === numTrimmedByZeros || parsedStr === `${sign}${numTrimmedByZeros}` ? num : str;
       let n = leadingZeros ? numTrimmedByZeros : trimmedStr;
       return leadingZeros ? n === parsedStr || sign + n === parsedStr ? num : str : n === parsedStr || n === sign + parsedStr ? num : str;
      }
     }
     return str;
    }
   }
   {
    const num = Number(trimmedStr);
    return Number.isNaN(num) ? str : handleInfinity(str, num, options);
   }
  }
  const eNotationRegx = /^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;
  function resolveEnotation(str, trimmedStr, options) {
   if (!options.eNotation) return str;
   const notation = trimmedStr.match(eNotationRegx);
   if (notation) {
    let sign = notation[1] || "";
    const eChar = notation[3].indexOf("e") === -1 ? "E" : "e", leadingZeros = notation[2], eAdjacentToLeadingZeros = sign ? trimmedStr[leadingZeros.length + 1] === eChar : trimmedStr[leadingZeros.length] === eChar;
    return leadingZeros.length > 1 && eAdjacentToLeadingZeros ? str : (leadingZeros.length !== 1 || !notation[3].startsWith(`.${eChar}`) && notation[3][0] !== eChar) && leadingZeros.length > 0 ? options.leadingZeros && !eAdjacentToLeadingZeros ? Number(trimmedStr) : str : Number(trimmedStr);
   }
   return str;
  }
  function trimZeros(numStr) {
   if (numStr && numStr.indexOf(".") !== -1) {
    let end = numStr.length;
    while (end > 0 && numStr.charCodeAt(end - 1) === 48) end--;
    numStr = numStr.slice(0, end);
    numStr === "." ? numStr = "0" : numStr[0] === "." ? numStr = "0" + numStr : numStr[numStr.length - 1] === "." && (numStr = numStr.substring(0, numStr.length - 1));
    return numStr;
   }
   return numStr;
  }
  function parse_int(numStr, base) {
   const str = numStr.trim();
   base !== 2 && base !== 8 || (numStr = str.substring(2));
   if (parseInt) return parseInt(numStr, base);
   if (Number.parseInt) return Number.parseInt(numStr, base);
   if (window && window.parseInt) return window.parseInt(numStr, base);
   throw new Error("parseInt, Number.parseInt, window.parseInt are not supported");
  }
  function handleInfinity(str, num, options) {
   const isPositive = num === 1 / 0;
   switch (options.infinity.toLowerCase()) {
   case "null":
    return null;

   case "infinity":
    return num;

   case "string":
    return isPositive ? "Infinity" : "-Infinity";

   case "original":
   default:
    return str;
   }
  }
  function ignoreAttributes_getIgnoreAttributesFn(ignoreAttributes) {
   return typeof ignoreAttributes == "function" ? ignoreAttributes : Array.isArray(ignoreAttributes) ? attrName => {
    for (const pattern of ignoreAttributes) {
     if (typeof pattern == "string" && attrName === pattern) return !0;
     if (pattern instanceof RegExp && pattern.test(attrName)) return !0;
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
   add(expression) {
    if (this._sealed) throw new TypeError("ExpressionSet is sealed. Create a new ExpressionSet to add more expressions.");
    if (this._patterns.has(expression.pattern)) return this;
    this._patterns.add(expression.pattern);
    if (expression.hasDeepWildcard()) {
     const lastSeg = expression.segments[expression.segments.length - 1];
     if (lastSeg && lastSeg.type !== "deep-wildcard" && lastSeg.tag !== "*") {
      const tag = lastSeg.tag;
      this._deepByTerminalTag.has(tag) || this._deepByTerminalTag.set(tag, []);
      this._deepByTerminalTag.get(tag).push(expression);
     } else this._deepWildcards.push(expression);
     return this;
    }
    const depth = expression.length, lastSeg = expression.segments[expression.segments.length - 1], tag = lastSeg?.tag;
    if (tag && tag !== "*") {
     const key = `${depth}:${tag}`;
     this._byDepthAndTag.has(key) || this._byDepthAndTag.set(key, []);
     this._byDepthAndTag.get(key).push(expression);
    } else {
     this._wildcardByDepth.has(depth) || this._wildcardByDepth.set(depth, []);
     this._wildcardByDepth.get(depth).push(expression);
    }
    return this;
   }
   addAll(expressions) {
    for (const expr of expressions) this.add(expr);
    return this;
   }
   has(expression) {
    return this._patterns.has(expression.pattern);
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
   matchesAny(matcher) {
    return this.findMatch(matcher) !== null;
   }
   findMatch(matcher) {
    const depth = matcher.getDepth(), tag = matcher.getCurrentTag(), exactKey = `${depth}:${tag}`, exactBucket = this._byDepthAndTag.get(exactKey);
    if (exactBucket) for (let i = 0; i < exactBucket.length; i++) if (matcher.matches(exactBucket[i])) return exactBucket[i];
    const wildcardBucket = this._wildcardByDepth.get(depth);
    if (wildcardBucket) for (let i = 0; i < wildcardBucket.length; i++) if (matcher.matches(wildcardBucket[i])) return wildcardBucket[i];
    const deepBucket = this._deepByTerminalTag.get(tag);
    if (deepBucket) for (let i = 0; i < deepBucket.length; i++) if (matcher.matches(deepBucket[i])) return deepBucket[i];
    for (let i = 0; i < this._deepWildcards.length; i++) if (matcher.matches(this._deepWildcards[i])) return this._deepWildcards[i];
    return null;
   }
  }
  const CURRENCY = {
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
  }, XML = {
   amp: "&",
   apos: "'",
   gt: ">",
   lt: "<",
   quot: '"'
  }, COMMON_HTML = {
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
  }, ENTITY_ACTION = Object.freeze({
   ALLOW: "allow",
   BLOCK: "block",
   THROW: "throw"
  }), SPECIAL_CHARS = new Set("!?\\\\/[]$%{}^&*()<>|+");
  function EntityDecoder_validateEntityName(name) {
   if (name[0] === "#") throw new Error(`[EntityReplacer] Invalid character '#' in entity name: "${name}"`);
   for (const ch of name) if (SPECIAL_CHARS.has(ch)) throw new Error(`[EntityReplacer] Invalid character '${ch}' in entity name: "${name}"`);
   return name;
  }
  function mergeEntityMaps(...maps) {
   const out = Object.create(null);
   for (const map of maps) if (map) for (const key of Object.keys(map)) {
    const raw = map[key];
    if (typeof raw == "string") out[key] = raw; else if (raw && typeof raw == "object" && raw.val !== void 0) {
     const val = raw.val;
     typeof val == "string" && (out[key] = val);
    }
   }
   return out;
  }
  const LIMIT_TIER_EXTERNAL = "external", LIMIT_TIER_BASE = "base", LIMIT_TIER_ALL = "all";
  function parseLimitTiers(raw) {
   return raw && raw !== LIMIT_TIER_EXTERNAL ? raw === LIMIT_TIER_ALL ? new Set([ LIMIT_TIER_ALL ]) : raw === LIMIT_TIER_BASE ? new Set([ LIMIT_TIER_BASE ]) : Array.isArray(raw) ? new Set(raw) : new Set([ LIMIT_TIER_EXTERNAL ]) : new Set([ LIMIT_TIER_EXTERNAL ]);
  }
  const NCR_LEVEL = Object.freeze({
   allow: 0,
   leave: 1,
   remove: 2,
   throw: 3
  }), XML10_ALLOWED_C0 = new Set([ 9, 10, 13 ]);
  function parseNCRConfig(ncr) {
   if (!ncr) return {
    xmlVersion: 1,
    onLevel: NCR_LEVEL.allow,
    nullLevel: NCR_LEVEL.remove
   };
   const xmlVersion = ncr.xmlVersion === 1.1 ? 1.1 : 1, onLevel = NCR_LEVEL[ncr.onNCR] ?? NCR_LEVEL.allow, nullLevel = NCR_LEVEL[ncr.nullNCR] ?? NCR_LEVEL.remove, clampedNull = Math.max(nullLevel, NCR_LEVEL.remove);
   return {
    xmlVersion,
    onLevel,
    nullLevel: clampedNull
   };
  }
  class EntityDecoder {
   constructor(options = {}) {
    this._limit = options.limit || {};
    this._maxTotalExpansions = this._limit.maxTotalExpansions || 0;
    this._maxExpandedLength = this._limit.maxExpandedLength || 0;
    this._postCheck = typeof options.postCheck == "function" ? options.postCheck : r => r;
    this._limitTiers = parseLimitTiers(this._limit.applyLimitsTo ?? LIMIT_TIER_EXTERNAL);
    this._numericAllowed = options.numericAllowed ?? !0;
    this._baseMap = mergeEntityMaps(XML, options.namedEntities || null);
    this._externalMap = Object.create(null);
    this._inputMap = Object.create(null);
    this._totalExpansions = 0;
    this._expandedLength = 0;
    this._removeSet = new Set(options.remove && Array.isArray(options.remove) ? options.remove : []);
    this._leaveSet = new Set(options.leave && Array.isArray(options.leave) ? options.leave : []);
    const ncrCfg = parseNCRConfig(options.ncr);
    this._ncrXmlVersion = ncrCfg.xmlVersion;
    this._ncrOnLevel = ncrCfg.onLevel;
    this._ncrNullLevel = ncrCfg.nullLevel;
    this._onExternalEntity = typeof options.onExternalEntity == "function" ? options.onExternalEntity : null;
    this._onInputEntity = typeof options.onInputEntity == "function" ? options.onInputEntity : null;
   }
   _applyRegistrationHook(hook, name, value, context) {
    if (!hook) return !0;
    const action = hook(name, value);
    if (action === ENTITY_ACTION.BLOCK) return !1;
    if (action === ENTITY_ACTION.THROW) throw new Error(`[EntityDecoder] Registration of ${context} entity "&${name};" was rejected by hook`);
    return !0;
   }
   setExternalEntities(map) {
    if (map) for (const key of Object.keys(map)) EntityDecoder_validateEntityName(key);
    if (!this._onExternalEntity) {
     this._externalMap = mergeEntityMaps(map);
     return;
    }
    const flat = mergeEntityMaps(map), filtered = Object.create(null);
    for (const [name, value] of Object.entries(flat)) this._applyRegistrationHook(this._onExternalEntity, name, value, "external") && (filtered[name] = value);
    this._externalMap = filtered;
   }
   addExternalEntity(key, value) {
    EntityDecoder_validateEntityName(key);
    typeof value == "string" && value.indexOf("&") === -1 && this._applyRegistrationHook(this._onExternalEntity, key, value, "external") && (this._externalMap[key] = value);
   }
   addInputEntities(map) {
    this._totalExpansions = 0;
    this._expandedLength = 0;
    if (!this._onInputEntity) {
     this._inputMap = mergeEntityMaps(map);
     return;
    }
    const flat = mergeEntityMaps(map), filtered = Object.create(null);
    for (const [name, value] of Object.entries(flat)) this._applyRegistrationHook(this._onInputEntity, name, value, "input") && (filtered[name] = value);
    this._inputMap = filtered;
   }
   reset() {
    this._inputMap = Object.create(null);
    this._totalExpansions = 0;
    this._expandedLength = 0;
    return this;
   }
   setXmlVersion(version) {
    this._ncrXmlVersion = version === 1.1 ? 1.1 : 1;
   }
   decode(str) {
    if (typeof str != "string" || str.length === 0) return str;
    if (str.indexOf("&") === -1) return str;
    const original = str, chunks = [], len = str.length;
    let last = 0, i = 0;
    const limitExpansions = this._maxTotalExpansions > 0, limitLength = this._maxExpandedLength > 0, checkLimits = limitExpansions || limitLength;
    while (i < len) {
     if (str.charCodeAt(i) !== 38) {
      i++;
      continue;
     }
     let j = i + 1;
     while (j < len && str.charCodeAt(j) !== 59 && j - i <= 32) j++;
     if (j >= len || str.charCodeAt(j) !== 59) {
      i++;
      continue;
     }
     const token = str.slice(i + 1, j);
     if (token.length === 0) {
      i++;
      continue;
     }
     let replacement, tier;
     if (this._removeSet.has(token)) {
      replacement = "";
      tier === void 0 && (tier = LIMIT_TIER_EXTERNAL);
     } else {
      if (this._leaveSet.has(token)) {
       i++;
       continue;
      }
      if (token.charCodeAt(0) === 35) {
       const ncrResult = this._resolveNCR(token);
       if (ncrResult === void 0) {
        i++;
        continue;
       }
       replacement = ncrResult;
       tier = LIMIT_TIER_BASE;
      } else {
       const resolved = this._resolveName(token);
       replacement = resolved?.value;
       tier = resolved?.tier;
      }
     }
     if (replacement !== void 0) {
      i > last && chunks.push(str.slice(last, i));
      chunks.push(replacement);
      last = j + 1;
      i = last;
      if (checkLimits && this._tierCounts(tier)) {
       if (limitExpansions) {
        this._totalExpansions++;
        if (this._totalExpansions > this._maxTotalExpansions) throw new Error(`[EntityReplacer] Entity expansion count limit exceeded: ${this._totalExpansions} > ${this._maxTotalExpansions}`);
       }
       if (limitLength) {
        const delta = replacement.length - (token.length + 2);
        if (delta > 0) {
         this._expandedLength += delta;
         if (this._expandedLength > this._maxExpandedLength) throw new Error(`[EntityReplacer] Expanded content length limit exceeded: ${this._expandedLength} > ${this._maxExpandedLength}`);
        }
       }
      }
     } else i++;
    }
    last < len && chunks.push(str.slice(last));
    const result = chunks.length === 0 ? str : chunks.join("");
    return this._postCheck(result, original);
   }
   _tierCounts(tier) {
    return !!this._limitTiers.has(LIMIT_TIER_ALL) || this._limitTiers.has(tier);
   }
   _resolveName(name) {
    return name in this._inputMap ? {
     value: this._inputMap[name],
     tier: LIMIT_TIER_EXTERNAL
    } : name in this._externalMap ? {
     value: this._externalMap[name],
     tier: LIMIT_TIER_EXTERNAL
    } : name in this._baseMap ? {
     value: this._baseMap[name],
     tier: LIMIT_TIER_BASE
    } : void 0;
   }
   _classifyNCR(cp) {
    return cp === 0 ? this._ncrNullLevel : cp >= 55296 && cp <= 57343 || this._ncrXmlVersion === 1 && cp >= 1 && cp <= 31 && !XML10_ALLOWED_C0.has(cp) ? NCR_LEVEL.remove : -1;
   }
   _applyNCRAction(action, token, cp) {
    switch (action) {
    case NCR_LEVEL.allow:
     return String.fromCodePoint(cp);

    case NCR_LEVEL.remove:
     return "";

    case NCR_LEVEL.leave:
     return;

    case NCR_LEVEL.throw:
     throw new Error(`[EntityDecoder] Prohibited numeric character reference &${token}; (U+${cp.toString(16).toUpperCase().padStart(4, "0")})`);

    default:
     return String.fromCodePoint(cp);
    }
   }
   _resolveNCR(token) {
    const second = token.charCodeAt(1);
    let cp;
    cp = second === 120 || second === 88 ? parseInt(token.slice(2), 16) : parseInt(token.slice(1), 10);
    if (Number.isNaN(cp) || cp < 0 || cp > 1114111) return;
    const minimum = this._classifyNCR(cp);
    if (!this._numericAllowed && minimum < NCR_LEVEL.remove) return;
    const effective = minimum === -1 ? this._ncrOnLevel : Math.max(this._ncrOnLevel, minimum);
    return this._applyNCRAction(effective, token, cp);
   }
  }
  const SQL_PATTERNS = [ {
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
  } ], sql = SQL_PATTERNS, SQL_STRICT_EXTRA = [ {
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
  } ], SQL_STRICT_PATTERNS = [ ...sql, ...SQL_STRICT_EXTRA ], sql_strict = SQL_STRICT_PATTERNS, NAMED = Object.freeze({
   colon: ":",
   Tab: "\t",
   NewLine: "\n"
  }), ENTITY_RE = /&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;
  function decodeEntities(input) {
   return input.indexOf("&") === -1 ? input : input.replace(ENTITY_RE, (match, hex, dec, name) => {
    if (name !== void 0) return Object.prototype.hasOwnProperty.call(NAMED, name) ? NAMED[name] : match;
    const cp = hex !== void 0 ? parseInt(hex, 16) : parseInt(dec, 10);
    return !Number.isFinite(cp) || cp > 1114111 ? match : String.fromCodePoint(cp);
   });
  }
  const HTML_PATTERNS = [ {
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
  } ], html = HTML_PATTERNS, XML_PATTERNS = [ {
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
  } ], xml = XML_PATTERNS, SVG_PATTERNS = [ {
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
  } ], svg = SVG_PATTERNS, SHELL_PATTERNS = [ {
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
  } ], shell = SHELL_PATTERNS, REDOS_PATTERNS = [ {
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
  } ], redos = REDOS_PATTERNS, sep = "[\"'\\s]*:", NOSQL_PATTERNS = [ {
   id: "nosql-where-operator",
   description: "$where — executes arbitrary JavaScript server-side in MongoDB",
   pattern: new RegExp(`\\$where${sep}`, "i")
  }, {
   id: "nosql-ne-operator",
   description: '$ne — "not equal" operator used to bypass equality checks',
   pattern: new RegExp(`\\$ne${sep}`, "i")
  }, {
   id: "nosql-gt-operator",
   description: '$gt — "greater than" used to bypass password/value checks',
   pattern: new RegExp(`\\$gte?${sep}`, "i")
  }, {
   id: "nosql-lt-operator",
   description: '$lt / $lte — "less than" bypass variants',
   pattern: new RegExp(`\\$lte?${sep}`, "i")
  }, {
   id: "nosql-regex-operator",
   description: "$regex — can be used to extract data character by character (blind injection)",
   pattern: new RegExp(`\\$regex${sep}`, "i")
  }, {
   id: "nosql-or-operator",
   description: "$or — logical OR; used to create always-true conditions",
   pattern: new RegExp(`\\$or${sep}\\s*\\[`, "i")
  }, {
   id: "nosql-and-operator",
   description: "$and — logical AND operator injection",
   pattern: new RegExp(`\\$and${sep}\\s*\\[`, "i")
  }, {
   id: "nosql-nor-operator",
   description: "$nor — logical NOR operator injection",
   pattern: new RegExp(`\\$nor${sep}\\s*\\[`, "i")
  }, {
   id: "nosql-exists-operator",
   description: "$exists — can enumerate fields to determine schema",
   pattern: new RegExp(`\\$exists${sep}`, "i")
  }, {
   id: "nosql-in-operator",
   description: "$in — matches any value in a list; can enumerate values",
   pattern: new RegExp(`\\$in${sep}\\s*\\[`, "i")
  }, {
   id: "nosql-expr-operator",
   description: "$expr — allows aggregation expressions in queries (MongoDB 3.6+)",
   pattern: new RegExp(`\\$expr${sep}`, "i")
  }, {
   id: "nosql-function-operator",
   description: "$function — executes arbitrary JavaScript in MongoDB 4.4+",
   pattern: new RegExp(`\\$function${sep}`, "i")
  }, {
   id: "nosql-accumulator-operator",
   description: "$accumulator — custom aggregation with arbitrary JS execution",
   pattern: new RegExp(`\\$accumulator${sep}`, "i")
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
  } ], nosql = NOSQL_PATTERNS, LOG_PATTERNS = [ {
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
  } ], contexts_log = LOG_PATTERNS;
  html.label = "HTML";
  xml.label = "XML";
  svg.label = "SVG";
  html.decodeEntities = !0;
  xml.decodeEntities = !0;
  svg.decodeEntities = !0;
  sql.label = "SQL";
  sql_strict.label = "SQL-STRICT";
  shell.label = "SHELL";
  redos.label = "REDOS";
  nosql.label = "NOSQL";
  contexts_log.label = "LOG";
  Object.freeze({
   HTML: html,
   XML: xml,
   SVG: svg,
   SQL: sql,
   "SQL-STRICT": sql_strict,
   SHELL: shell,
   REDOS: redos,
   NOSQL: nosql,
   LOG: contexts_log
  });
  function assertString(value) {
   if (typeof value != "string") throw new TypeError("is-unsafe: first argument must be a string, got " + typeof value);
  }
  function assertContext(context) {
   if (!(context instanceof RegExp)) {
    if (!Array.isArray(context)) throw new TypeError("is-unsafe: second argument must be a PatternList (e.g. HTML), an array of PatternLists (e.g. [HTML, XML]), or a RegExp. Got: " + typeof context);
    if (context.length === 0) throw new TypeError("is-unsafe: context must not be an empty array");
    if (Array.isArray(context[0])) for (const list of context) if (!Array.isArray(list) || list.length === 0) throw new TypeError("is-unsafe: each context in the array must be a non-empty pattern array (PatternList)");
   }
  }
  function normalise(context) {
   return context instanceof RegExp ? {
    lists: null,
    regex: context
   } : Array.isArray(context[0]) ? {
    lists: context,
    regex: null
   } : {
    lists: [ context ],
    regex: null
   };
  }
  function decodedCopy(value, list) {
   if (!list.decodeEntities) return null;
   const decoded = decodeEntities(value);
   return decoded === value ? null : decoded;
  }
  function matchList(value, list) {
   const label = list.label ?? "CUSTOM", decoded = decodedCopy(value, list);
   for (const rule of list) if (rule.pattern.test(value) || decoded !== null && rule.pattern.test(decoded)) return {
    context: label,
    id: rule.id,
    description: rule.description,
    pattern: rule.pattern
   };
   return null;
  }
  function isUnsafe(value, context) {
   assertString(value);
   assertContext(context);
   const {lists, regex} = normalise(context);
   if (regex) return regex.test(value);
   for (const list of lists) if (matchList(value, list) !== null) return !0;
   return !1;
  }
  function extractRawAttributes(prefixedAttrs, options) {
   if (!prefixedAttrs) return {};
   const attrs = options.attributesGroupName ? prefixedAttrs[options.attributesGroupName] : prefixedAttrs;
   if (!attrs) return {};
   const rawAttrs = {};
   for (const key in attrs) if (key.startsWith(options.attributeNamePrefix)) {
    const rawName = key.substring(options.attributeNamePrefix.length);
    rawAttrs[rawName] = attrs[key];
   } else rawAttrs[key] = attrs[key];
   return rawAttrs;
  }
  function extractNamespace(rawTagName) {
   if (!rawTagName || typeof rawTagName != "string") return;
   const colonIndex = rawTagName.indexOf(":");
   if (colonIndex !== -1 && colonIndex > 0) {
    const ns = rawTagName.substring(0, colonIndex);
    if (ns !== "xmlns") return ns;
   }
  }
  class OrderedObjParser {
   constructor(options, externalEntities) {
    this.options = options;
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
    let namedEntities = {
     ...XML
    };
    if (this.options.entityDecoder) this.entityDecoder = this.options.entityDecoder; else {
     typeof this.options.htmlEntities == "object" ? namedEntities = this.options.htmlEntities : this.options.htmlEntities === !0 && (namedEntities = {
      ...COMMON_HTML,
      ...CURRENCY
     });
     this.entityDecoder = new EntityDecoder({
      namedEntities: {
       ...namedEntities,
       ...externalEntities
      },
      numericAllowed: this.options.htmlEntities,
      limit: {
       maxTotalExpansions: this.options.processEntities.maxTotalExpansions,
       maxExpandedLength: this.options.processEntities.maxExpandedLength,
       applyLimitsTo: this.options.processEntities.appliesTo
      },
      onInputEntity: (name, value) => isUnsafe(value, [ html, xml ]) ? ENTITY_ACTION.BLOCK : ENTITY_ACTION.ALLOW
     });
    }
    this.matcher = new Matcher;
    this.readonlyMatcher = this.matcher.readOnly();
    this.isCurrentNodeStopNode = !1;
    this.stopNodeExpressionsSet = new ExpressionSet;
    const stopNodesOpts = this.options.stopNodes;
    if (stopNodesOpts && stopNodesOpts.length > 0) {
     for (let i = 0; i < stopNodesOpts.length; i++) {
      const stopNodeExp = stopNodesOpts[i];
      typeof stopNodeExp == "string" ? this.stopNodeExpressionsSet.add(new Expression(stopNodeExp)) : stopNodeExp instanceof Expression && this.stopNodeExpressionsSet.add(stopNodeExp);
     }
     this.stopNodeExpressionsSet.seal();
    }
   }
  }
  function parseTextData(val, tagName, jPath, dontTrim, hasAttributes, isLeafNode, escapeEntities) {
   const options = this.options;
   if (val !== void 0) {
    options.trimValues && !dontTrim && (val = val.trim());
    if (val.length > 0) {
     escapeEntities || (val = this.replaceEntitiesValue(val, tagName, jPath));
     const jPathOrMatcher = options.jPath ? jPath.toString() : jPath, newval = options.tagValueProcessor(tagName, val, jPathOrMatcher, hasAttributes, isLeafNode);
     if (newval === null || newval === void 0) return val;
     if (typeof newval != typeof val || newval !== val) return newval;
     if (options.trimValues) return parseValue(val, options.parseTagValue, options.numberParseOptions);
     {
      const trimmedVal = val.trim();
      return trimmedVal === val ? parseValue(val, options.parseTagValue, options.numberParseOptions) : val;
     }
    }
   }
  }
  function resolveNameSpace(tagname) {
   if (this.options.removeNSPrefix) {
    const tags = tagname.split(":"), prefix = tagname.charAt(0) === "/" ? "/" : "";
    if (tags[0] === "xmlns") return "";
    tags.length === 2 && (tagname = prefix + tags[1]);
   }
   return tagname;
  }
  const attrsRegx = /([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm;
  function attrValue(match) {
   return match[3] !== void 0 ? match[3] : match[4];
  }
  function buildAttributesMap(attrStr, jPath, tagName, force = !1) {
   const options = this.options;
   if (force === !0 || options.ignoreAttributes !== !0 && typeof attrStr == "string") {
    const matches = getAllMatches(attrStr, attrsRegx), len = matches.length, attrs = {}, processedVals = new Array(len);
    let hasRawAttrs = !1;
    const rawAttrsForMatcher = {};
    for (let i = 0; i < len; i++) {
     const attrName = this.resolveNameSpace(matches[i][1]), oldVal = attrValue(matches[i]);
     if (attrName.length && oldVal !== void 0) {
      let val = oldVal;
      options.trimValues && (val = val.trim());
      val = this.replaceEntitiesValue(val, tagName, this.readonlyMatcher);
      processedVals[i] = val;
      rawAttrsForMatcher[attrName] = val;
      hasRawAttrs = !0;
     }
    }
    hasRawAttrs && typeof jPath == "object" && jPath.updateCurrent && jPath.updateCurrent(rawAttrsForMatcher);
    const jPathStr = options.jPath ? jPath.toString() : this.readonlyMatcher;
    let hasAttrs = !1;
    for (let i = 0; i < len; i++) {
     const attrName = this.resolveNameSpace(matches[i][1]);
     if (this.ignoreAttributesFn(attrName, jPathStr)) continue;
     let aName = options.attributeNamePrefix + attrName;
     if (attrName.length) {
      options.transformAttributeName && (aName = options.transformAttributeName(aName));
      aName = sanitizeName(aName, options);
      if (attrValue(matches[i]) !== void 0) {
       const oldVal = processedVals[i], newVal = options.attributeValueProcessor(attrName, oldVal, jPathStr);
       attrs[aName] = newVal === null || newVal === void 0 ? oldVal : typeof newVal != typeof oldVal || newVal !== oldVal ? newVal : parseValue(oldVal, options.parseAttributeValue, options.numberParseOptions);
       hasAttrs = !0;
      } else if (options.allowBooleanAttributes) {
       attrs[aName] = !0;
       hasAttrs = !0;
      }
     }
    }
    if (!hasAttrs) return;
    if (options.attributesGroupName && !options.preserveOrder) {
     const attrCollection = {};
     attrCollection[options.attributesGroupName] = attrs;
     return attrCollection;
    }
    return attrs;
   }
  }
  const parseXml = function(xmlData) {
   const options = this.options, crlfPositions = options.captureMetaData ? [] : void 0;
   xmlData = xmlData.replace(/\r\n?/g, options.captureMetaData ? (newline, index) => {
    newline.length === 2 && crlfPositions.push(index - crlfPositions.length);
    return "\n";
   } : "\n");
   const xmlObj = new XmlNode("!xml");
   let currentNode = xmlObj, textData = "";
   this.matcher.reset();
   this.entityDecoder.reset();
   this.entityExpansionCount = 0;
   this.currentExpandedLength = 0;
   this.doctypefound = !1;
   const docTypeReader = new DocTypeReader(options.processEntities), xmlLen = xmlData.length;
   for (let i = 0; i < xmlLen; i++) {
    const ch = xmlData[i];
    if (ch === "<") {
     const c1 = xmlData.charCodeAt(i + 1);
     if (c1 === 47) {
      const closeIndex = findClosingIndex(xmlData, ">", i, "Closing Tag is not closed.");
      let tagName = xmlData.substring(i + 2, closeIndex).trim();
      if (options.removeNSPrefix) {
       const colonIndex = tagName.indexOf(":");
       colonIndex !== -1 && (tagName = tagName.substr(colonIndex + 1));
      }
      tagName = transformTagName(options.transformTagName, tagName, "", options).tagName;
      currentNode && (textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher));
      const lastTagName = this.matcher.getCurrentTag();
      if (tagName && options.unpairedTagsSet.has(tagName)) throw new Error(`Unpaired tag can not be used as closing tag: </${tagName}>`);
      if (lastTagName && options.unpairedTagsSet.has(lastTagName)) {
       this.matcher.pop();
       this.tagsNodeStack.pop();
      }
      this.matcher.pop();
      this.isCurrentNodeStopNode = !1;
      currentNode = this.tagsNodeStack.pop() || xmlObj;
      options.captureMetaData && currentNode && currentNode.addEndIndex(getOriginalIndex(closeIndex + 1, crlfPositions));
      textData = "";
      i = closeIndex;
     } else if (c1 === 63) {
      let tagData = readTagExp(xmlData, i, !1, "?>");
      if (!tagData) throw new Error("Pi Tag is not closed.");
      textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
      const attsMap = this.buildAttributesMap(tagData.tagExp, this.matcher, tagData.tagName, !0);
      if (attsMap) {
       const ver = attsMap[this.options.attributeNamePrefix + "version"];
       this.entityDecoder.setXmlVersion(Number(ver) || 1);
       docTypeReader.setXmlVersion(Number(ver) || 1);
      }
      if (options.ignoreDeclaration && tagData.tagName === "?xml" || options.ignorePiTags) ; else {
       const childNode = new XmlNode(tagData.tagName);
       childNode.add(options.textNodeName, "");
       tagData.tagName !== tagData.tagExp && tagData.attrExpPresent && options.ignoreAttributes !== !0 && (childNode[":@"] = attsMap);
       const startIndex = options.captureMetaData ? getOriginalIndex(i, crlfPositions) : i;
       this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
       options.captureMetaData && currentNode.addEndIndex(getOriginalIndex(tagData.closeIndex + 2, crlfPositions));
      }
      i = tagData.closeIndex + 1;
     } else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 45 && xmlData.charCodeAt(i + 3) === 45) {
      const endIndex = findClosingIndex(xmlData, "--\x3e", i + 4, "Comment is not closed.");
      if (options.commentPropName) {
       const comment = xmlData.substring(i + 4, endIndex - 2);
       textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
       currentNode.add(options.commentPropName, [ {
        [options.textNodeName]: comment
       } ]);
      }
      i = endIndex;
     } else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 68) {
      if (this.doctypefound) throw new Error("Multiple DOCTYPE declarations found.");
      this.doctypefound = !0;
      const result = docTypeReader.readDocType(xmlData, i);
      this.entityDecoder.addInputEntities(result.entities);
      i = result.i;
     } else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 91) {
      const closeIndex = findClosingIndex(xmlData, "]]>", i, "CDATA is not closed.") - 2, tagExp = xmlData.substring(i + 9, closeIndex);
      textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
      let val = this.parseTextData(tagExp, currentNode.tagname, this.readonlyMatcher, !0, !1, !0, !0);
      val == null && (val = "");
      options.cdataPropName ? currentNode.add(options.cdataPropName, [ {
       [options.textNodeName]: tagExp
      } ]) : currentNode.add(options.textNodeName, val);
      i = closeIndex + 2;
     } else {
      let result = readTagExp(xmlData, i, options.removeNSPrefix);
      if (!result) {
       const context = xmlData.substring(Math.max(0, i - 50), Math.min(xmlLen, i + 50));
       throw new Error(`readTagExp returned undefined at position ${i}. Context: "${context}"`);
      }
      let tagName = result.tagName;
      const rawTagName = result.rawTagName;
      let tagExp = result.tagExp, attrExpPresent = result.attrExpPresent, closeIndex = result.closeIndex;
      ({tagName, tagExp} = transformTagName(options.transformTagName, tagName, tagExp, options));
      if (options.strictReservedNames && (tagName === options.commentPropName || tagName === options.cdataPropName || tagName === options.textNodeName || tagName === options.attributesGroupName)) throw new Error(`Invalid tag name: ${tagName}`);
      currentNode && textData && currentNode.tagname !== "!xml" && (textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher, !1));
      const lastTag = currentNode;
      if (lastTag && options.unpairedTagsSet.has(lastTag.tagname)) {
       currentNode = this.tagsNodeStack.pop();
       this.matcher.pop();
      }
      let isSelfClosing = !1;
      if (tagExp.length > 0 && tagExp.lastIndexOf("/") === tagExp.length - 1) {
       isSelfClosing = !0;
       if (tagName[tagName.length - 1] === "/") {
        tagName = tagName.substr(0, tagName.length - 1);
        tagExp = tagName;
       } else tagExp = tagExp.substr(0, tagExp.length - 1);
       attrExpPresent = tagName !== tagExp;
      }
      let namespace, prefixedAttrs = null, rawAttrs = {};
      namespace = extractNamespace(rawTagName);
      tagName !== xmlObj.tagname && this.matcher.push(tagName, {}, namespace);
      if (tagName !== tagExp && attrExpPresent) {
       prefixedAttrs = this.buildAttributesMap(tagExp, this.matcher, tagName);
       prefixedAttrs && (rawAttrs = extractRawAttributes(prefixedAttrs, options));
      }
      tagName !== xmlObj.tagname && (this.isCurrentNodeStopNode = this.isItStopNode());
      const startIndex = options.captureMetaData ? getOriginalIndex(i, crlfPositions) : i;
      if (this.isCurrentNodeStopNode) {
       let tagContent = "";
       if (isSelfClosing) i = result.closeIndex; else if (options.unpairedTagsSet.has(tagName)) i = result.closeIndex; else {
        const result = this.readStopNodeData(xmlData, rawTagName, closeIndex + 1);
        if (!result) throw new Error(`Unexpected end of ${rawTagName}`);
        i = result.i;
        tagContent = result.tagContent;
       }
       const childNode = new XmlNode(tagName);
       prefixedAttrs && (childNode[":@"] = prefixedAttrs);
       childNode.add(options.textNodeName, tagContent);
       this.matcher.pop();
       this.isCurrentNodeStopNode = !1;
       this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
       options.captureMetaData && currentNode.addEndIndex(getOriginalIndex(i + 1, crlfPositions));
      } else {
       if (isSelfClosing) {
        ({tagName, tagExp} = transformTagName(options.transformTagName, tagName, tagExp, options));
        const childNode = new XmlNode(tagName);
        prefixedAttrs && (childNode[":@"] = prefixedAttrs);
        this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
        options.captureMetaData && currentNode.addEndIndex(getOriginalIndex(closeIndex + 1, crlfPositions));
        this.matcher.pop();
        this.isCurrentNodeStopNode = !1;
       } else {
        if (options.unpairedTagsSet.has(tagName)) {
         const childNode = new XmlNode(tagName);
         prefixedAttrs && (childNode[":@"] = prefixedAttrs);
         this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
         options.captureMetaData && currentNode.addEndIndex(getOriginalIndex(result.closeIndex + 1, crlfPositions));
         this.matcher.pop();
         this.isCurrentNodeStopNode = !1;
         i = result.closeIndex;
         continue;
        }
        {
         const childNode = new XmlNode(tagName);
         if (this.tagsNodeStack.length > options.maxNestedTags) throw new Error("Maximum nested tags exceeded");
         this.tagsNodeStack.push(currentNode);
         prefixedAttrs && (childNode[":@"] = prefixedAttrs);
         this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
         currentNode = childNode;
        }
       }
       textData = "";
       i = closeIndex;
      }
     }
    } else textData += xmlData[i];
   }
   return xmlObj.child;
  };
  function getOriginalIndex(index, crlfPositions) {
   let low = 0, high = crlfPositions.length;
   while (low < high) {
    const middle = Math.floor((low + high) / 2);
    crlfPositions[middle] < index ? low = middle + 1 : high = middle;
   }
   return index + low;
  }
  function addChild(currentNode, childNode, matcher, startIndex) {
   this.options.captureMetaData || (startIndex = void 0);
   const jPathOrMatcher = this.options.jPath ? matcher.toString() : matcher, result = this.options.updateTag(childNode.tagname, jPathOrMatcher, childNode[":@"]);
   if (result === !1) ; else if (typeof result == "string") {
    childNode.tagname = result;
    currentNode.addChild(childNode, startIndex);
   } else currentNode.addChild(childNode, startIndex);
  }
  function OrderedObjParser_replaceEntitiesValue(val, tagName, jPath) {
   const entityConfig = this.options.processEntities;
   if (!entityConfig || !entityConfig.enabled) return val;
   if (entityConfig.allowedTags) {
    const jPathOrMatcher = this.options.jPath ? jPath.toString() : jPath, allowed = Array.isArray(entityConfig.allowedTags) ? entityConfig.allowedTags.includes(tagName) : entityConfig.allowedTags(tagName, jPathOrMatcher);
    if (!allowed) return val;
   }
   if (entityConfig.tagFilter) {
    const jPathOrMatcher = this.options.jPath ? jPath.toString() : jPath;
    if (!entityConfig.tagFilter(tagName, jPathOrMatcher)) return val;
   }
   return this.entityDecoder.decode(val);
  }
  function saveTextToParentTag(textData, parentNode, matcher, isLeafNode) {
   if (textData) {
    isLeafNode === void 0 && (isLeafNode = parentNode.child.length === 0);
    textData = this.parseTextData(textData, parentNode.tagname, matcher, !1, !!parentNode[":@"] && Object.keys(parentNode[":@"]).length !== 0, isLeafNode);
    textData !== void 0 && textData !== "" && parentNode.add(this.options.textNodeName, textData);
    textData = "";
   }
   return textData;
  }
  function isItStopNode() {
   return this.stopNodeExpressionsSet.size !== 0 && this.matcher.matchesAny(this.stopNodeExpressionsSet);
  }
  function tagExpWithClosingIndex(xmlData, i, closingChar = ">") {
   const len = xmlData.length, closeCode0 = closingChar.charCodeAt(0), closeCode1 = closingChar.length > 1 ? closingChar.charCodeAt(1) : -1;
   let result = "", segmentStart = i;
   for (let index = i; index < len; index++) {
    const code = xmlData.charCodeAt(index);
    if (code === 34 || code === 39) {
     index = xmlData.indexOf(xmlData[index], index + 1);
     if (index === -1) return;
    } else if (code === closeCode0) {
     if (closeCode1 === -1) {
      result += xmlData.substring(segmentStart, index);
      return {
       data: result,
       index
      };
     }
     if (xmlData.charCodeAt(index + 1) === closeCode1) {
      result += xmlData.substring(segmentStart, index);
      return {
       data: result,
       index
      };
     }
    } else if (code === 9) {
     result += xmlData.substring(segmentStart, index) + " ";
     segmentStart = index + 1;
    }
   }
  }
  function findClosingIndex(xmlData, str, i, errMsg) {
   const closingIndex = xmlData.indexOf(str, i);
   if (closingIndex === -1) throw new Error(errMsg);
   return closingIndex + str.length - 1;
  }
  function findClosingChar(xmlData, char, i, errMsg) {
   const closingIndex = xmlData.indexOf(char, i);
   if (closingIndex === -1) throw new Error(errMsg);
   return closingIndex;
  }
  function readTagExp(xmlData, i, removeNSPrefix, closingChar = ">") {
   const result = tagExpWithClosingIndex(xmlData, i + 1, closingChar);
   if (!result) return;
   let tagExp = result.data;
   const closeIndex = result.index, separatorIndex = tagExp.search(/\s/);
   let tagName = tagExp, attrExpPresent = !0;
   if (separatorIndex !== -1) {
    tagName = tagExp.substring(0, separatorIndex);
    tagExp = tagExp.substring(separatorIndex + 1).trimStart();
   }
   const rawTagName = tagName;
   if (removeNSPrefix) {
    const colonIndex = tagName.indexOf(":");
    if (colonIndex !== -1) {
     tagName = tagName.substr(colonIndex + 1);
     attrExpPresent = tagName !== result.data.substr(colonIndex + 1);
    }
   }
   return {
    tagName,
    tagExp,
    closeIndex,
    attrExpPresent,
    rawTagName
   };
  }
  function readStopNodeData(xmlData, tagName, i) {
   const startIndex = i;
   let openTagCount = 1, lenient = !1, nextGt = -1;
   const xmllen = xmlData.length;
   for (;i < xmllen; i++) if (xmlData[i] === "<") {
    const c1 = xmlData.charCodeAt(i + 1);
    if (c1 === 47) {
     const closeIndex = findClosingChar(xmlData, ">", i, `${tagName} is not closed`);
     let closeTagName = xmlData.substring(i + 2, closeIndex).trim();
     if (closeTagName === tagName) {
      openTagCount--;
      if (openTagCount === 0) return {
       tagContent: xmlData.substring(startIndex, i),
       i: closeIndex
      };
     }
     i = closeIndex;
    } else if (c1 === 63) {
     const closeIndex = findClosingIndex(xmlData, "?>", i + 1, "StopNode is not closed.");
     i = closeIndex;
    } else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 45 && xmlData.charCodeAt(i + 3) === 45) {
     const closeIndex = findClosingIndex(xmlData, "--\x3e", i + 3, "StopNode is not closed.");
     i = closeIndex;
    } else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 91) {
     const closeIndex = findClosingIndex(xmlData, "]]>", i, "StopNode is not closed.") - 2;
     i = closeIndex;
    } else {
     const tagData = lenient ? void 0 : readTagExp(xmlData, i, !1);
     if (tagData) {
      const openTagName = tagData.tagName;
      openTagName === tagName && tagData.tagExp[tagData.tagExp.length - 1] !== "/" && openTagCount++;
      i = tagData.closeIndex;
     } else {
      lenient = !0;
      if (nextGt < i) {
       nextGt = xmlData.indexOf(">", i);
       if (nextGt === -1) return;
      }
      const nextLt = xmlData.indexOf("<", i + 1);
      if (nextLt === -1 || nextLt > nextGt) {
       const exp = xmlData.substring(i + 1, nextGt), sep = exp.search(/\s/), name = sep === -1 ? exp : exp.substring(0, sep);
       name === tagName && exp[exp.length - 1] !== "/" && openTagCount++;
       i = nextGt;
      }
     }
    }
   }
  }
  function parseValue(val, shouldParse, options) {
   if (shouldParse && typeof val == "string") {
    const newval = val.trim();
    return newval === "true" || newval !== "false" && toNumber(val, options);
   }
   return isExist(val) ? val : "";
  }
  function transformTagName(fn, tagName, tagExp, options) {
   if (fn) {
    const newTagName = fn(tagName);
    tagExp === tagName && (tagExp = newTagName);
    tagName = newTagName;
   }
   tagName = sanitizeName(tagName, options);
   return {
    tagName,
    tagExp
   };
  }
  function sanitizeName(name, options) {
   if (criticalProperties.includes(name)) throw new Error(`[SECURITY] Invalid name: "${name}" is a reserved JavaScript keyword that could cause prototype pollution`);
   return DANGEROUS_PROPERTY_NAMES.includes(name) ? options.onDangerousProperty(name) : name;
  }
  const node2json_METADATA_SYMBOL = XmlNode.getMetaDataSymbol();
  function stripAttributePrefix(attrs, prefix) {
   if (!attrs || typeof attrs != "object") return {};
   if (!prefix) return attrs;
   const rawAttrs = {};
   for (const key in attrs) if (key.startsWith(prefix)) {
    const rawName = key.substring(prefix.length);
    rawAttrs[rawName] = attrs[key];
   } else rawAttrs[key] = attrs[key];
   return rawAttrs;
  }
  function prettify(node, options, matcher, readonlyMatcher) {
   return compress(node, options, matcher, readonlyMatcher);
  }
  function compress(arr, options, matcher, readonlyMatcher) {
   let text;
   const compressedObj = {};
   for (let i = 0; i < arr.length; i++) {
    const tagObj = arr[i], property = node2json_propName(tagObj);
    if (property !== void 0 && property !== options.textNodeName) {
     const rawAttrs = stripAttributePrefix(tagObj[":@"] || {}, options.attributeNamePrefix);
     matcher.push(property, rawAttrs);
    }
    if (property === options.textNodeName) text === void 0 ? text = tagObj[property] : text += "" + tagObj[property]; else {
     if (property === void 0) continue;
     if (tagObj[property]) {
      let val = compress(tagObj[property], options, matcher, readonlyMatcher);
      const isLeaf = isLeafTag(val, options);
      Object.keys(val).length === 0 && options.alwaysCreateTextNode && (val[options.textNodeName] = "");
      tagObj[":@"] ? assignAttributes(val, tagObj[":@"], readonlyMatcher, options) : Object.keys(val).length !== 1 || val[options.textNodeName] === void 0 || options.alwaysCreateTextNode ? Object.keys(val).length === 0 && (options.alwaysCreateTextNode ? val[options.textNodeName] = "" : val = "") : val = val[options.textNodeName];
      tagObj[node2json_METADATA_SYMBOL] !== void 0 && typeof val == "object" && val !== null && (val[node2json_METADATA_SYMBOL] = tagObj[node2json_METADATA_SYMBOL]);
      if (compressedObj[property] !== void 0 && Object.prototype.hasOwnProperty.call(compressedObj, property)) {
       Array.isArray(compressedObj[property]) || (compressedObj[property] = [ compressedObj[property] ]);
       compressedObj[property].push(val);
      } else {
       const jPathOrMatcher = options.jPath ? readonlyMatcher.toString() : readonlyMatcher;
       options.isArray(property, jPathOrMatcher, isLeaf) ? compressedObj[property] = [ val ] : compressedObj[property] = val;
      }
      property !== void 0 && property !== options.textNodeName && matcher.pop();
     }
    }
   }
   typeof text == "string" ? text.length > 0 && (compressedObj[options.textNodeName] = text) : text !== void 0 && (compressedObj[options.textNodeName] = text);
   return compressedObj;
  }
  function node2json_propName(obj) {
   const keys = Object.keys(obj);
   for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (key !== ":@") return key;
   }
  }
  function assignAttributes(obj, attrMap, readonlyMatcher, options) {
   if (attrMap) {
    const keys = Object.keys(attrMap), len = keys.length;
    for (let i = 0; i < len; i++) {
     const atrrName = keys[i], rawAttrName = atrrName.startsWith(options.attributeNamePrefix) ? atrrName.substring(options.attributeNamePrefix.length) : atrrName, jPathOrMatcher = options.jPath ? readonlyMatcher.toString() + "." + rawAttrName : readonlyMatcher;
     options.isArray(atrrName, jPathOrMatcher, !0, !0) ? obj[atrrName] = [ attrMap[atrrName] ] : obj[atrrName] = attrMap[atrrName];
    }
   }
  }
  function isLeafTag(obj, options) {
   const {textNodeName} = options, propCount = Object.keys(obj).length;
   return propCount === 0 || !(propCount !== 1 || !obj[textNodeName] && typeof obj[textNodeName] != "boolean" && obj[textNodeName] !== 0);
  }
  class XMLParser {
   constructor(options) {
    this.externalEntities = {};
    this.options = buildOptions(options);
   }
   parse(xmlData, validationOption) {
    if (typeof xmlData != "string" && xmlData.toString) xmlData = xmlData instanceof Uint8Array && (typeof Buffer == "undefined" || !Buffer.isBuffer(xmlData)) ? new TextDecoder("utf-8", {
     ignoreBOM: !0
    }).decode(xmlData) : xmlData.toString(); else if (typeof xmlData != "string") throw new Error("XML data is accepted in String or Bytes[] form.");
    if (validationOption) {
     validationOption === !0 && (validationOption = {});
     const result = validator_validate(xmlData, validationOption);
     if (result !== !0) throw Error(`${result.err.msg}:${result.err.line}:${result.err.col}`);
    }
    const orderedObjParser = new OrderedObjParser(this.options, this.externalEntities), orderedResult = orderedObjParser.parseXml(xmlData);
    return this.options.preserveOrder || orderedResult === void 0 ? orderedResult : prettify(orderedResult, this.options, orderedObjParser.matcher, orderedObjParser.readonlyMatcher);
   }
   addEntity(key, value) {
    if (value.indexOf("&") !== -1) throw new Error("Entity value can't have '&'");
    if (key.indexOf("&") !== -1 || key.indexOf(";") !== -1) throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'");
    if (value === "&") throw new Error("An entity with value '&' is not permitted");
    this.externalEntities[key] = value;
   }
   static getMetaDataSymbol() {
    return XmlNode.getMetaDataSymbol();
   }
  }
  const xml_common_XML_ATTRKEY = "$", xml_common_XML_CHARKEY = "_";
  function getCommonOptions(options) {
   return {
    attributesGroupName: xml_common_XML_ATTRKEY,
    textNodeName: options.xmlCharKey ?? xml_common_XML_CHARKEY,
    ignoreAttributes: !1,
    suppressBooleanAttributes: !1
   };
  }
  function getSerializerOptions(options = {}) {
   return {
    ...getCommonOptions(options),
    attributeNamePrefix: "@_",
    format: !0,
    suppressEmptyNode: !0,
    indentBy: "",
    rootNodeName: options.rootName ?? "root",
    cdataPropName: options.cdataPropName ?? "__cdata"
   };
  }
  function getParserOptions(options = {}) {
   return {
    ...getCommonOptions(options),
    parseAttributeValue: !1,
    parseTagValue: !1,
    attributeNamePrefix: "",
    stopNodes: options.stopNodes,
    processEntities: !0,
    trimValues: !1
   };
  }
  function stringifyXML(obj, opts = {}) {
   const parserOptions = getSerializerOptions(opts), j2x = new json2xml(parserOptions), node = {
    [parserOptions.rootNodeName]: obj
   }, xmlData = j2x.build(node);
   return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xmlData}`.replace(/\n/g, "");
  }
  async function parseXML(str, opts = {}) {
   if (!str) throw new Error("Document is empty");
   const validation = XMLValidator.validate(str);
   if (validation !== !0) throw validation;
   const parser = new XMLParser(getParserOptions(opts)), parsedXml = parser.parse(str);
   parsedXml["?xml"] && delete parsedXml["?xml"];
   if (!opts.includeRoot) for (const key of Object.keys(parsedXml)) {
    const value = parsedXml[key];
    return typeof value == "object" ? {
     ...value
    } : value;
   }
   return parsedXml;
  }
  const storage_blob_dist_esm_log_logger = esm_createClientLogger("storage-blob");
  var external_events_ = __webpack_require__(24434);
  class BuffersStream extends external_node_stream_.Readable {
   buffers;
   byteLength;
   byteOffsetInCurrentBuffer;
   bufferIndex;
   pushedBytesLength;
   constructor(buffers, byteLength, options) {
    super(options);
    this.buffers = buffers;
    this.byteLength = byteLength;
    this.byteOffsetInCurrentBuffer = 0;
    this.bufferIndex = 0;
    this.pushedBytesLength = 0;
    let buffersLength = 0;
    for (const buf of this.buffers) buffersLength += buf.byteLength;
    if (buffersLength < this.byteLength) throw new Error("Data size shouldn't be larger than the total length of buffers.");
   }
   _read(size) {
    this.pushedBytesLength >= this.byteLength && this.push(null);
    size || (size = this.readableHighWaterMark);
    const outBuffers = [];
    let i = 0;
    while (i < size && this.pushedBytesLength < this.byteLength) {
     const remainingDataInAllBuffers = this.byteLength - this.pushedBytesLength, remainingCapacityInThisBuffer = this.buffers[this.bufferIndex].byteLength - this.byteOffsetInCurrentBuffer, remaining = Math.min(remainingCapacityInThisBuffer, remainingDataInAllBuffers);
     if (remaining > size - i) {
      const end = this.byteOffsetInCurrentBuffer + size - i;
      outBuffers.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer, end));
      this.pushedBytesLength += size - i;
      this.byteOffsetInCurrentBuffer = end;
      i = size;
      break;
     }
     {
      const end = this.byteOffsetInCurrentBuffer + remaining;
      outBuffers.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer, end));
      if (remaining === remainingCapacityInThisBuffer) {
       this.byteOffsetInCurrentBuffer = 0;
       this.bufferIndex++;
      } else this.byteOffsetInCurrentBuffer = end;
      this.pushedBytesLength += remaining;
      i += remaining;
     }
    }
    outBuffers.length > 1 ? this.push(Buffer.concat(outBuffers)) : outBuffers.length === 1 && this.push(outBuffers[0]);
   }
  }
  var external_node_buffer_ = __webpack_require__(4573);
  const maxBufferLength = external_node_buffer_.constants.MAX_LENGTH;
  class PooledBuffer {
   buffers=[];
   capacity;
   _size;
   get size() {
    return this._size;
   }
   constructor(capacity, buffers, totalLength) {
    this.capacity = capacity;
    this._size = 0;
    const bufferNum = Math.ceil(capacity / maxBufferLength);
    for (let i = 0; i < bufferNum; i++) {
     let len = i === bufferNum - 1 ? capacity % maxBufferLength : maxBufferLength;
     len === 0 && (len = maxBufferLength);
     this.buffers.push(Buffer.allocUnsafe(len));
    }
    buffers && this.fill(buffers, totalLength);
   }
   fill(buffers, totalLength) {
    this._size = Math.min(this.capacity, totalLength);
    let i = 0, j = 0, targetOffset = 0, sourceOffset = 0, totalCopiedNum = 0;
    while (totalCopiedNum < this._size) {
     const source = buffers[i], target = this.buffers[j], copiedNum = source.copy(target, targetOffset, sourceOffset);
     totalCopiedNum += copiedNum;
     sourceOffset += copiedNum;
     targetOffset += copiedNum;
     if (sourceOffset === source.length) {
      i++;
      sourceOffset = 0;
     }
     if (targetOffset === target.length) {
      j++;
      targetOffset = 0;
     }
    }
    buffers.splice(0, i);
    buffers.length > 0 && (buffers[0] = buffers[0].slice(sourceOffset));
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
   emitter=new external_events_.EventEmitter;
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
   constructor(readable, bufferSize, maxBuffers, outgoingHandler, concurrency, encoding) {
    if (bufferSize <= 0) throw new RangeError(`bufferSize must be larger than 0, current is ${bufferSize}`);
    if (maxBuffers <= 0) throw new RangeError(`maxBuffers must be larger than 0, current is ${maxBuffers}`);
    if (concurrency <= 0) throw new RangeError(`concurrency must be larger than 0, current is ${concurrency}`);
    this.bufferSize = bufferSize;
    this.maxBuffers = maxBuffers;
    this.readable = readable;
    this.outgoingHandler = outgoingHandler;
    this.concurrency = concurrency;
    this.encoding = encoding;
   }
   async do() {
    return new Promise((resolve, reject) => {
     this.readable.on("data", data => {
      data = typeof data == "string" ? Buffer.from(data, this.encoding) : data;
      this.appendUnresolvedData(data);
      this.resolveData() || this.readable.pause();
     });
     this.readable.on("error", err => {
      this.emitter.emit("error", err);
     });
     this.readable.on("end", () => {
      this.isStreamEnd = !0;
      this.emitter.emit("checkEnd");
     });
     this.emitter.on("error", err => {
      this.isError = !0;
      this.readable.pause();
      reject(err);
     });
     this.emitter.on("checkEnd", () => {
      if (this.outgoing.length > 0) this.triggerOutgoingHandlers(); else if (this.isStreamEnd && this.executingOutgoingHandlers === 0) if (this.unresolvedLength > 0 && this.unresolvedLength < this.bufferSize) {
       const buffer = this.shiftBufferFromUnresolvedDataArray();
       this.outgoingHandler(() => buffer.getReadableStream(), buffer.size, this.offset).then(resolve).catch(reject);
      } else {
       if (this.unresolvedLength >= this.bufferSize) return;
       resolve();
      }
     });
    });
   }
   appendUnresolvedData(data) {
    this.unresolvedDataArray.push(data);
    this.unresolvedLength += data.length;
   }
   shiftBufferFromUnresolvedDataArray(buffer) {
    buffer ? buffer.fill(this.unresolvedDataArray, this.unresolvedLength) : buffer = new PooledBuffer(this.bufferSize, this.unresolvedDataArray, this.unresolvedLength);
    this.unresolvedLength -= buffer.size;
    return buffer;
   }
   resolveData() {
    while (this.unresolvedLength >= this.bufferSize) {
     let buffer;
     if (this.incoming.length > 0) {
      buffer = this.incoming.shift();
      this.shiftBufferFromUnresolvedDataArray(buffer);
     } else {
      if (!(this.numBuffers < this.maxBuffers)) return !1;
      buffer = this.shiftBufferFromUnresolvedDataArray();
      this.numBuffers++;
     }
     this.outgoing.push(buffer);
     this.triggerOutgoingHandlers();
    }
    return !0;
   }
   async triggerOutgoingHandlers() {
    let buffer;
    do {
     if (this.executingOutgoingHandlers >= this.concurrency) return;
     buffer = this.outgoing.shift();
     buffer && this.triggerOutgoingHandler(buffer);
    } while (buffer);
   }
   async triggerOutgoingHandler(buffer) {
    const bufferLength = buffer.size;
    this.executingOutgoingHandlers++;
    this.offset += bufferLength;
    try {
     await this.outgoingHandler(() => buffer.getReadableStream(), bufferLength, this.offset - bufferLength);
    } catch (err) {
     this.emitter.emit("error", err);
     return;
    }
    this.executingOutgoingHandlers--;
    this.reuseBuffer(buffer);
    this.emitter.emit("checkEnd");
   }
   reuseBuffer(buffer) {
    this.incoming.push(buffer);
    this.isError || !this.resolveData() || this.isStreamEnd || this.readable.resume();
   }
  }
  var external_node_module_ = __webpack_require__(98995), external_node_path_ = __webpack_require__(76760), external_node_url_ = __webpack_require__(73136);
  const __isNode__ = typeof process == "object" && typeof process.versions == "object" && typeof process.versions.node == "string";
  let crc64_require, crc64_filename, crc64_dirname;
  if (__isNode__) {
   crc64_require = (0, external_node_module_.createRequire)(import.meta.url);
   crc64_filename = (0, external_node_url_.fileURLToPath)(import.meta.url);
   crc64_dirname = (0, external_node_path_.dirname)(crc64_filename);
  }
  (() => {
   var _scriptDir = typeof document != "undefined" && document.currentScript ? document.currentScript.src : void 0;
   typeof crc64_filename != "undefined" && (_scriptDir = _scriptDir || crc64_filename);
  })();
  var SMRegion;
  (function(SMRegion) {
   SMRegion[SMRegion.StreamHeader = 0] = "StreamHeader";
   SMRegion[SMRegion.StreamFooter = 1] = "StreamFooter";
   SMRegion[SMRegion.SegmentHeader = 2] = "SegmentHeader";
   SMRegion[SMRegion.SegmentFooter = 3] = "SegmentFooter";
   SMRegion[SMRegion.SegmentContent = 4] = "SegmentContent";
   SMRegion[SMRegion.Completed = 5] = "Completed";
  })(SMRegion || (SMRegion = {}));
  external_node_stream_.Readable;
  var StructuredMessageDecoding_SMRegion;
  (function(SMRegion) {
   SMRegion[SMRegion.StreamHeader = 0] = "StreamHeader";
   SMRegion[SMRegion.StreamFooter = 1] = "StreamFooter";
   SMRegion[SMRegion.SegmentHeader = 2] = "SegmentHeader";
   SMRegion[SMRegion.SegmentFooter = 3] = "SegmentFooter";
   SMRegion[SMRegion.SegmentContent = 4] = "SegmentContent";
  })(StructuredMessageDecoding_SMRegion || (StructuredMessageDecoding_SMRegion = {}));
  external_node_stream_.Readable;
  esm_createClientLogger("core-rest-pipeline");
  function util_userAgentPlatform_getHeaderName() {
   return "User-Agent";
  }
  function util_userAgent_getUserAgentHeaderName() {
   return util_userAgentPlatform_getHeaderName();
  }
  util_userAgent_getUserAgentHeaderName();
  Symbol("rawContent");
  const dist_esm_restError_RestError = restError_RestError;
  function dist_esm_restError_isRestError(e) {
   return restError_isRestError(e);
  }
  function wrapAbortSignal_wrapAbortSignalLike(abortSignalLike) {
   if (abortSignalLike instanceof AbortSignal) return {
    abortSignal: abortSignalLike
   };
   if (abortSignalLike.aborted) return {
    abortSignal: AbortSignal.abort("reason" in abortSignalLike ? abortSignalLike.reason : void 0)
   };
   const controller = new AbortController;
   let needsCleanup = !0;
   function cleanup() {
    if (needsCleanup) {
     abortSignalLike.removeEventListener("abort", listener);
     needsCleanup = !1;
    }
   }
   function listener() {
    controller.abort("reason" in abortSignalLike ? abortSignalLike.reason : void 0);
    cleanup();
   }
   abortSignalLike.addEventListener("abort", listener);
   return {
    abortSignal: controller.signal,
    cleanup
   };
  }
  function dist_esm_defaultHttpClient_createDefaultHttpClient() {
   const client = defaultHttpClient_createDefaultHttpClient();
   return {
    async sendRequest(request) {
     const {abortSignal, cleanup} = request.abortSignal ? wrapAbortSignal_wrapAbortSignalLike(request.abortSignal) : {};
     try {
      request.abortSignal = abortSignal;
      return await client.sendRequest(request);
     } finally {
      cleanup?.();
     }
    }
   };
  }
  esm_createClientLogger("core-rest-pipeline retryPolicy");
  let _defaultHttpClient;
  function cache_getCachedDefaultHttpClient() {
   _defaultHttpClient || (_defaultHttpClient = dist_esm_defaultHttpClient_createDefaultHttpClient());
   return _defaultHttpClient;
  }
  class BaseRequestPolicy {
   _nextPolicy;
   _options;
   constructor(_nextPolicy, _options) {
    this._nextPolicy = _nextPolicy;
    this._options = _options;
   }
   shouldLog(logLevel) {
    return this._options.shouldLog(logLevel);
   }
   log(logLevel, message) {
    this._options.log(logLevel, message);
   }
  }
  class StorageBrowserPolicy extends BaseRequestPolicy {
   constructor(nextPolicy, options) {
    super(nextPolicy, options);
   }
   async sendRequest(request) {
    return this._nextPolicy.sendRequest(request);
   }
  }
  class StorageBrowserPolicyFactory {
   create(nextPolicy, options) {
    return new StorageBrowserPolicy(nextPolicy, options);
   }
  }
  class CredentialPolicy extends BaseRequestPolicy {
   sendRequest(request) {
    return this._nextPolicy.sendRequest(this.signRequest(request));
   }
   signRequest(request) {
    return request;
   }
  }
  class AnonymousCredentialPolicy extends CredentialPolicy {
   constructor(nextPolicy, options) {
    super(nextPolicy, options);
   }
  }
  class Credential {
   create(_nextPolicy, _options) {
    throw new Error("Method should be implemented in children classes.");
   }
  }
  class AnonymousCredential extends Credential {
   create(nextPolicy, options) {
    return new AnonymousCredentialPolicy(nextPolicy, options);
   }
  }
  const constants_URLConstants = {
   Parameters: {
    FORCE_BROWSER_NO_CACHE: "_",
    SIGNATURE: "sig",
    SNAPSHOT: "snapshot",
    VERSIONID: "versionid",
    TIMEOUT: "timeout"
   }
  }, constants_HeaderConstants = {
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
  function setURLParameter(url, name, value) {
   const urlParsed = new URL(url), encodedName = encodeURIComponent(name), encodedValue = value ? encodeURIComponent(value) : void 0, searchString = urlParsed.search === "" ? "?" : urlParsed.search, searchPieces = [];
   for (const pair of searchString.slice(1).split("&")) if (pair) {
    const [key] = pair.split("=", 2);
    key !== encodedName && searchPieces.push(pair);
   }
   encodedValue && searchPieces.push(`${encodedName}=${encodedValue}`);
   urlParsed.search = searchPieces.length ? `?${searchPieces.join("&")}` : "";
   return urlParsed.toString();
  }
  function setURLHost(url, host) {
   const urlParsed = new URL(url);
   urlParsed.hostname = host;
   return urlParsed.toString();
  }
  function getURLPath(url) {
   try {
    const urlParsed = new URL(url);
    return urlParsed.pathname;
   } catch (e) {
    return;
   }
  }
  function getURLQueries(url) {
   let queryString = new URL(url).search;
   if (!queryString) return {};
   queryString = queryString.trim();
   queryString = queryString.startsWith("?") ? queryString.substring(1) : queryString;
   let querySubStrings = queryString.split("&");
   querySubStrings = querySubStrings.filter(value => {
    const indexOfEqual = value.indexOf("="), lastIndexOfEqual = value.lastIndexOf("=");
    return indexOfEqual > 0 && indexOfEqual === lastIndexOfEqual && lastIndexOfEqual < value.length - 1;
   });
   const queries = {};
   for (const querySubString of querySubStrings) {
    const splitResults = querySubString.split("="), key = splitResults[0], value = splitResults[1];
    queries[key] = value;
   }
   return queries;
  }
  async function utils_common_delay(timeInMs, aborter, abortError) {
   return new Promise((resolve, reject) => {
    let timeout;
    const abortHandler = () => {
     timeout !== void 0 && clearTimeout(timeout);
     reject(abortError);
    }, resolveHandler = () => {
     aborter !== void 0 && aborter.removeEventListener("abort", abortHandler);
     resolve();
    };
    timeout = setTimeout(resolveHandler, timeInMs);
    aborter !== void 0 && aborter.addEventListener("abort", abortHandler);
   });
  }
  const table_lv0 = new Uint32Array([ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1820, 0, 1823, 1825, 1827, 1829, 0, 0, 0, 1837, 2051, 0, 0, 1843, 0, 3331, 3354, 3356, 3358, 3360, 3362, 3364, 3366, 3368, 3370, 0, 0, 0, 0, 0, 0, 0, 3586, 3593, 3594, 3610, 3617, 3619, 3621, 3628, 3634, 3637, 3638, 3656, 3665, 3696, 3708, 3710, 3721, 3722, 3729, 3737, 3743, 3746, 3748, 3750, 3751, 3753, 0, 0, 0, 1859, 1860, 1864, 3586, 3593, 3594, 3610, 3617, 3619, 3621, 3628, 3634, 3637, 3638, 3656, 3665, 3696, 3708, 3710, 3721, 3722, 3729, 3737, 3743, 3746, 3748, 3750, 3751, 3753, 0, 1868, 0, 1872, 0 ]), table_lv2 = new Uint32Array([ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 ]), table_lv4 = new Uint32Array([ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32786, 0, 0, 0, 0, 0, 33298, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 ]);
  function compareHeader(lhs, rhs) {
   return isLessThan(lhs, rhs) ? -1 : 1;
  }
  function isLessThan(lhs, rhs) {
   const tables = [ table_lv0, table_lv2, table_lv4 ];
   let curr_level = 0, i = 0, j = 0;
   while (curr_level < tables.length) {
    if (curr_level === tables.length - 1 && i !== j) return i > j;
    const weight1 = i < lhs.length ? tables[curr_level][lhs[i].charCodeAt(0)] : 1, weight2 = j < rhs.length ? tables[curr_level][rhs[j].charCodeAt(0)] : 1;
    if (weight1 === 1 && weight2 === 1) {
     i = 0;
     j = 0;
     ++curr_level;
    } else if (weight1 === weight2) {
     ++i;
     ++j;
    } else if (weight1 === 0) ++i; else {
     if (weight2 !== 0) return weight1 < weight2;
     ++j;
    }
   }
   return !1;
  }
  class StorageSharedKeyCredentialPolicy extends CredentialPolicy {
   factory;
   constructor(nextPolicy, options, factory) {
    super(nextPolicy, options);
    this.factory = factory;
   }
   signRequest(request) {
    request.headers.set(constants_HeaderConstants.X_MS_DATE, (new Date).toUTCString());
    request.body && (typeof request.body == "string" || request.body !== void 0) && request.body.length > 0 && request.headers.set(constants_HeaderConstants.CONTENT_LENGTH, Buffer.byteLength(request.body));
    const stringToSign = [ request.method.toUpperCase(), this.getHeaderValueToSign(request, constants_HeaderConstants.CONTENT_LANGUAGE), this.getHeaderValueToSign(request, constants_HeaderConstants.CONTENT_ENCODING), this.getHeaderValueToSign(request, constants_HeaderConstants.CONTENT_LENGTH), this.getHeaderValueToSign(request, constants_HeaderConstants.CONTENT_MD5), this.getHeaderValueToSign(request, constants_HeaderConstants.CONTENT_TYPE), this.getHeaderValueToSign(request, constants_HeaderConstants.DATE), this.getHeaderValueToSign(request, constants_HeaderConstants.IF_MODIFIED_SINCE), this.getHeaderValueToSign(request, constants_HeaderConstants.IF_MATCH), this.getHeaderValueToSign(request, constants_HeaderConstants.IF_NONE_MATCH), this.getHeaderValueToSign(request, constants_HeaderConstants.IF_UNMODIFIED_SINCE), this.getHeaderValueToSign(request, constants_HeaderConstants.RANGE) ].join("\n") + "\n" + this.getCanonicalizedHeadersString(request) + this.getCanonicalizedResourceString(request), signature = this.factory.computeHMACSHA256(stringToSign);
    request.headers.set(constants_HeaderConstants.AUTHORIZATION, `SharedKey ${this.factory.accountName}:${signature}`);
    return request;
   }
   getHeaderValueToSign(request, headerName) {
    const value = request.headers.get(headerName);
    return value ? headerName === constants_HeaderConstants.CONTENT_LENGTH && value === "0" ? "" : value : "";
   }
   getCanonicalizedHeadersString(request) {
    let headersArray = request.headers.headersArray().filter(value => value.name.toLowerCase().startsWith(constants_HeaderConstants.PREFIX_FOR_STORAGE));
    headersArray.sort((a, b) => compareHeader(a.name.toLowerCase(), b.name.toLowerCase()));
    headersArray = headersArray.filter((value, index, array) => !(index > 0 && value.name.toLowerCase() === array[index - 1].name.toLowerCase()));
    let canonicalizedHeadersStringToSign = "";
    headersArray.forEach(header => {
     canonicalizedHeadersStringToSign += `${header.name.toLowerCase().trimRight()}:${header.value.trimLeft()}\n`;
    });
    return canonicalizedHeadersStringToSign;
   }
   getCanonicalizedResourceString(request) {
    const path = getURLPath(request.url) || "/";
    let canonicalizedResourceString = "";
    canonicalizedResourceString += `/${this.factory.accountName}${path}`;
    const queries = getURLQueries(request.url), lowercaseQueries = {};
    if (queries) {
     const queryKeys = [];
     for (const key in queries) if (Object.prototype.hasOwnProperty.call(queries, key)) {
      const lowercaseKey = key.toLowerCase();
      lowercaseQueries[lowercaseKey] = queries[key];
      queryKeys.push(lowercaseKey);
     }
     queryKeys.sort();
     for (const key of queryKeys) canonicalizedResourceString += `\n${key}:${decodeURIComponent(lowercaseQueries[key])}`;
    }
    return canonicalizedResourceString;
   }
  }
  class StorageSharedKeyCredential extends Credential {
   accountName;
   accountKey;
   constructor(accountName, accountKey) {
    super();
    this.accountName = accountName;
    this.accountKey = Buffer.from(accountKey, "base64");
   }
   create(nextPolicy, options) {
    return new StorageSharedKeyCredentialPolicy(nextPolicy, options, this);
   }
   computeHMACSHA256(stringToSign) {
    return (0, external_node_crypto_.createHmac)("sha256", this.accountKey).update(stringToSign, "utf8").digest("base64");
   }
  }
  const storage_common_dist_esm_log_logger = esm_createClientLogger("storage-common");
  var StorageRetryPolicyType;
  (function(StorageRetryPolicyType) {
   StorageRetryPolicyType[StorageRetryPolicyType.EXPONENTIAL = 0] = "EXPONENTIAL";
   StorageRetryPolicyType[StorageRetryPolicyType.FIXED = 1] = "FIXED";
  })(StorageRetryPolicyType || (StorageRetryPolicyType = {}));
  const DEFAULT_RETRY_OPTIONS = {
   maxRetryDelayInMs: 12e4,
   maxTries: 4,
   retryDelayInMs: 4e3,
   retryPolicyType: StorageRetryPolicyType.EXPONENTIAL,
   secondaryHost: "",
   tryTimeoutInMs: void 0
  }, RETRY_ABORT_ERROR = new AbortError_AbortError("The operation was aborted.");
  class StorageRetryPolicy extends BaseRequestPolicy {
   retryOptions;
   constructor(nextPolicy, options, retryOptions = DEFAULT_RETRY_OPTIONS) {
    super(nextPolicy, options);
    this.retryOptions = {
     retryPolicyType: retryOptions.retryPolicyType ? retryOptions.retryPolicyType : DEFAULT_RETRY_OPTIONS.retryPolicyType,
     maxTries: retryOptions.maxTries && retryOptions.maxTries >= 1 ? Math.floor(retryOptions.maxTries) : DEFAULT_RETRY_OPTIONS.maxTries,
     tryTimeoutInMs: retryOptions.tryTimeoutInMs && retryOptions.tryTimeoutInMs >= 0 ? retryOptions.tryTimeoutInMs : DEFAULT_RETRY_OPTIONS.tryTimeoutInMs,
     retryDelayInMs: retryOptions.retryDelayInMs && retryOptions.retryDelayInMs >= 0 ? Math.min(retryOptions.retryDelayInMs, retryOptions.maxRetryDelayInMs ? retryOptions.maxRetryDelayInMs : DEFAULT_RETRY_OPTIONS.maxRetryDelayInMs) : DEFAULT_RETRY_OPTIONS.retryDelayInMs,
     maxRetryDelayInMs: retryOptions.maxRetryDelayInMs && retryOptions.maxRetryDelayInMs >= 0 ? retryOptions.maxRetryDelayInMs : DEFAULT_RETRY_OPTIONS.maxRetryDelayInMs,
     secondaryHost: retryOptions.secondaryHost ? retryOptions.secondaryHost : DEFAULT_RETRY_OPTIONS.secondaryHost
    };
   }
   async sendRequest(request) {
    return this.attemptSendRequest(request, !1, 1);
   }
   async attemptSendRequest(request, secondaryHas404, attempt) {
    const newRequest = request.clone(), isPrimaryRetry = secondaryHas404 || !this.retryOptions.secondaryHost || !(request.method === "GET" || request.method === "HEAD" || request.method === "OPTIONS") || attempt % 2 == 1;
    isPrimaryRetry || (newRequest.url = setURLHost(newRequest.url, this.retryOptions.secondaryHost));
    this.retryOptions.tryTimeoutInMs && (newRequest.url = setURLParameter(newRequest.url, constants_URLConstants.Parameters.TIMEOUT, Math.floor(this.retryOptions.tryTimeoutInMs / 1e3).toString()));
    let response;
    try {
     storage_common_dist_esm_log_logger.info(`RetryPolicy: =====> Try=${attempt} ${isPrimaryRetry ? "Primary" : "Secondary"}`);
     response = await this._nextPolicy.sendRequest(newRequest);
     if (!this.shouldRetry(isPrimaryRetry, attempt, response)) return response;
     secondaryHas404 = secondaryHas404 || !isPrimaryRetry && response.status === 404;
    } catch (err) {
     storage_common_dist_esm_log_logger.error(`RetryPolicy: Caught error, message: ${err.message}, code: ${err.code}`);
     if (!this.shouldRetry(isPrimaryRetry, attempt, response, err)) throw err;
    }
    await this.delay(isPrimaryRetry, attempt, request.abortSignal);
    return this.attemptSendRequest(request, secondaryHas404, ++attempt);
   }
   shouldRetry(isPrimaryRetry, attempt, response, err) {
    if (attempt >= this.retryOptions.maxTries) {
     storage_common_dist_esm_log_logger.info(`RetryPolicy: Attempt(s) ${attempt} >= maxTries ${this.retryOptions.maxTries}, no further try.`);
     return !1;
    }
    const retriableErrors = [ "ETIMEDOUT", "ESOCKETTIMEDOUT", "ECONNREFUSED", "ECONNRESET", "ENOENT", "ENOTFOUND", "TIMEOUT", "EPIPE", "REQUEST_SEND_ERROR" ];
    if (err) for (const retriableError of retriableErrors) if (err.name.toUpperCase().includes(retriableError) || err.message.toUpperCase().includes(retriableError) || err.code && err.code.toString().toUpperCase() === retriableError) {
     storage_common_dist_esm_log_logger.info(`RetryPolicy: Network error ${retriableError} found, will retry.`);
     return !0;
    }
    if (response || err) {
     const statusCode = response ? response.status : err ? err.statusCode : 0;
     if (!isPrimaryRetry && statusCode === 404) {
      storage_common_dist_esm_log_logger.info("RetryPolicy: Secondary access with 404, will retry.");
      return !0;
     }
     if (statusCode === 503 || statusCode === 500) {
      storage_common_dist_esm_log_logger.info(`RetryPolicy: Will retry for status code ${statusCode}.`);
      return !0;
     }
    }
    if (response && response?.status >= 400) {
     const copySourceError = response.headers.get(constants_HeaderConstants.X_MS_CopySourceErrorCode);
     if (copySourceError !== void 0) switch (copySourceError) {
     case "InternalError":
     case "OperationTimedOut":
     case "ServerBusy":
      return !0;
     }
    }
    if (err?.code === "PARSE_ERROR" && err?.message.startsWith('Error "Error: Unclosed root tag')) {
     storage_common_dist_esm_log_logger.info("RetryPolicy: Incomplete XML response likely due to service timeout, will retry.");
     return !0;
    }
    return !1;
   }
   async delay(isPrimaryRetry, attempt, abortSignal) {
    let delayTimeInMs = 0;
    if (isPrimaryRetry) switch (this.retryOptions.retryPolicyType) {
    case StorageRetryPolicyType.EXPONENTIAL:
     delayTimeInMs = Math.min((Math.pow(2, attempt - 1) - 1) * this.retryOptions.retryDelayInMs, this.retryOptions.maxRetryDelayInMs);
     break;

    case StorageRetryPolicyType.FIXED:
     delayTimeInMs = this.retryOptions.retryDelayInMs;
     break;
    } else delayTimeInMs = Math.random() * 1e3;
    storage_common_dist_esm_log_logger.info(`RetryPolicy: Delay for ${delayTimeInMs}ms`);
    return utils_common_delay(delayTimeInMs, abortSignal, RETRY_ABORT_ERROR);
   }
  }
  class StorageRetryPolicyFactory {
   retryOptions;
   constructor(retryOptions) {
    this.retryOptions = retryOptions;
   }
   create(nextPolicy, options) {
    return new StorageRetryPolicy(nextPolicy, options, this.retryOptions);
   }
  }
  const storageBrowserPolicyName = "storageBrowserPolicy";
  function storageBrowserPolicy() {
   return {
    name: storageBrowserPolicyName,
    async sendRequest(request, next) {
     return next(request);
    }
   };
  }
  const storageCorrectContentLengthPolicyName = "StorageCorrectContentLengthPolicy";
  function storageCorrectContentLengthPolicy() {
   function correctContentLength(request) {
    request.body && (typeof request.body == "string" || Buffer.isBuffer(request.body)) && request.body.length > 0 && request.headers.set(constants_HeaderConstants.CONTENT_LENGTH, Buffer.byteLength(request.body));
   }
   return {
    name: storageCorrectContentLengthPolicyName,
    async sendRequest(request, next) {
     correctContentLength(request);
     return next(request);
    }
   };
  }
  const storageRetryPolicyName = "storageRetryPolicy", StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS = {
   maxRetryDelayInMs: 12e4,
   maxTries: 4,
   retryDelayInMs: 4e3,
   retryPolicyType: StorageRetryPolicyType.EXPONENTIAL,
   secondaryHost: "",
   tryTimeoutInMs: void 0
  }, retriableErrors = [ "ETIMEDOUT", "ESOCKETTIMEDOUT", "ECONNREFUSED", "ECONNRESET", "ENOENT", "ENOTFOUND", "TIMEOUT", "EPIPE", "REQUEST_SEND_ERROR" ], StorageRetryPolicyV2_RETRY_ABORT_ERROR = new AbortError_AbortError("The operation was aborted.");
  function storageRetryPolicy(options = {}) {
   const retryPolicyType = options.retryPolicyType ?? StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS.retryPolicyType, maxTries = options.maxTries ?? StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS.maxTries, retryDelayInMs = options.retryDelayInMs ?? StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS.retryDelayInMs, maxRetryDelayInMs = options.maxRetryDelayInMs ?? StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS.maxRetryDelayInMs, secondaryHost = options.secondaryHost ?? StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS.secondaryHost, tryTimeoutInMs = options.tryTimeoutInMs ?? StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS.tryTimeoutInMs;
   function shouldRetry({isPrimaryRetry, attempt, response, error}) {
    if (attempt >= maxTries) {
     storage_common_dist_esm_log_logger.info(`RetryPolicy: Attempt(s) ${attempt} >= maxTries ${maxTries}, no further try.`);
     return !1;
    }
    if (error) {
     for (const retriableError of retriableErrors) if (error.name.toUpperCase().includes(retriableError) || error.message.toUpperCase().includes(retriableError) || error.code && error.code.toString().toUpperCase() === retriableError) {
      storage_common_dist_esm_log_logger.info(`RetryPolicy: Network error ${retriableError} found, will retry.`);
      return !0;
     }
     if (error?.code === "PARSE_ERROR" && error?.message.startsWith('Error "Error: Unclosed root tag')) {
      storage_common_dist_esm_log_logger.info("RetryPolicy: Incomplete XML response likely due to service timeout, will retry.");
      return !0;
     }
    }
    if (response || error) {
     const statusCode = response?.status ?? error?.statusCode ?? 0;
     if (!isPrimaryRetry && statusCode === 404) {
      storage_common_dist_esm_log_logger.info("RetryPolicy: Secondary access with 404, will retry.");
      return !0;
     }
     if (statusCode === 503 || statusCode === 500) {
      storage_common_dist_esm_log_logger.info(`RetryPolicy: Will retry for status code ${statusCode}.`);
      return !0;
     }
    }
    if (response && response?.status >= 400) {
     const copySourceError = response.headers.get(constants_HeaderConstants.X_MS_CopySourceErrorCode);
     if (copySourceError !== void 0) switch (copySourceError) {
     case "InternalError":
     case "OperationTimedOut":
     case "ServerBusy":
      return !0;
     }
    }
    return !1;
   }
   function calculateDelay(isPrimaryRetry, attempt) {
    let delayTimeInMs = 0;
    if (isPrimaryRetry) switch (retryPolicyType) {
    case StorageRetryPolicyType.EXPONENTIAL:
     delayTimeInMs = Math.min((Math.pow(2, attempt - 1) - 1) * retryDelayInMs, maxRetryDelayInMs);
     break;

    case StorageRetryPolicyType.FIXED:
     delayTimeInMs = retryDelayInMs;
     break;
    } else delayTimeInMs = Math.random() * 1e3;
    storage_common_dist_esm_log_logger.info(`RetryPolicy: Delay for ${delayTimeInMs}ms`);
    return delayTimeInMs;
   }
   return {
    name: storageRetryPolicyName,
    async sendRequest(request, next) {
     tryTimeoutInMs && (request.url = setURLParameter(request.url, constants_URLConstants.Parameters.TIMEOUT, String(Math.floor(tryTimeoutInMs / 1e3))));
     const primaryUrl = request.url, secondaryUrl = secondaryHost ? setURLHost(request.url, secondaryHost) : void 0;
     let response, error, secondaryHas404 = !1, attempt = 1, retryAgain = !0;
     while (retryAgain) {
      const isPrimaryRetry = secondaryHas404 || !secondaryUrl || ![ "GET", "HEAD", "OPTIONS" ].includes(request.method) || attempt % 2 == 1;
      request.url = isPrimaryRetry ? primaryUrl : secondaryUrl;
      response = void 0;
      error = void 0;
      try {
       storage_common_dist_esm_log_logger.info(`RetryPolicy: =====> Try=${attempt} ${isPrimaryRetry ? "Primary" : "Secondary"}`);
       response = await next(request);
       secondaryHas404 = secondaryHas404 || !isPrimaryRetry && response.status === 404;
      } catch (e) {
       if (!dist_esm_restError_isRestError(e)) {
        storage_common_dist_esm_log_logger.error(`RetryPolicy: Caught error, message: ${error_getErrorMessage(e)}`);
        throw e;
       }
       storage_common_dist_esm_log_logger.error(`RetryPolicy: Caught error, message: ${e.message}, code: ${e.code}`);
       error = e;
      }
      retryAgain = shouldRetry({
       isPrimaryRetry,
       attempt,
       response,
       error
      });
      retryAgain && await utils_common_delay(calculateDelay(isPrimaryRetry, attempt), request.abortSignal, StorageRetryPolicyV2_RETRY_ABORT_ERROR);
      attempt++;
     }
     if (response) return response;
     throw error ?? new dist_esm_restError_RestError("RetryPolicy failed without known error.");
    }
   };
  }
  const storageSharedKeyCredentialPolicyName = "storageSharedKeyCredentialPolicy";
  function storageSharedKeyCredentialPolicy(options) {
   function signRequest(request) {
    request.headers.set(constants_HeaderConstants.X_MS_DATE, (new Date).toUTCString());
    request.body && (typeof request.body == "string" || Buffer.isBuffer(request.body)) && request.body.length > 0 && request.headers.set(constants_HeaderConstants.CONTENT_LENGTH, Buffer.byteLength(request.body));
    const stringToSign = [ request.method.toUpperCase(), getHeaderValueToSign(request, constants_HeaderConstants.CONTENT_LANGUAGE), getHeaderValueToSign(request, constants_HeaderConstants.CONTENT_ENCODING), getHeaderValueToSign(request, constants_HeaderConstants.CONTENT_LENGTH), getHeaderValueToSign(request, constants_HeaderConstants.CONTENT_MD5), getHeaderValueToSign(request, constants_HeaderConstants.CONTENT_TYPE), getHeaderValueToSign(request, constants_HeaderConstants.DATE), getHeaderValueToSign(request, constants_HeaderConstants.IF_MODIFIED_SINCE), getHeaderValueToSign(request, constants_HeaderConstants.IF_MATCH), getHeaderValueToSign(request, constants_HeaderConstants.IF_NONE_MATCH), getHeaderValueToSign(request, constants_HeaderConstants.IF_UNMODIFIED_SINCE), getHeaderValueToSign(request, constants_HeaderConstants.RANGE) ].join("\n") + "\n" + getCanonicalizedHeadersString(request) + getCanonicalizedResourceString(request), signature = (0, 
    external_node_crypto_.createHmac)("sha256", options.accountKey).update(stringToSign, "utf8").digest("base64");
    request.headers.set(constants_HeaderConstants.AUTHORIZATION, `SharedKey ${options.accountName}:${signature}`);
   }
   function getHeaderValueToSign(request, headerName) {
    const value = request.headers.get(headerName);
    return value ? headerName === constants_HeaderConstants.CONTENT_LENGTH && value === "0" ? "" : value : "";
   }
   function getCanonicalizedHeadersString(request) {
    let headersArray = [];
    for (const [name, value] of request.headers) name.toLowerCase().startsWith(constants_HeaderConstants.PREFIX_FOR_STORAGE) && headersArray.push({
     name,
     value
    });
    headersArray.sort((a, b) => compareHeader(a.name.toLowerCase(), b.name.toLowerCase()));
    headersArray = headersArray.filter((value, index, array) => !(index > 0 && value.name.toLowerCase() === array[index - 1].name.toLowerCase()));
    let canonicalizedHeadersStringToSign = "";
    headersArray.forEach(header => {
     canonicalizedHeadersStringToSign += `${header.name.toLowerCase().trimRight()}:${header.value.trimLeft()}\n`;
    });
    return canonicalizedHeadersStringToSign;
   }
   function getCanonicalizedResourceString(request) {
    const path = getURLPath(request.url) || "/";
    let canonicalizedResourceString = "";
    canonicalizedResourceString += `/${options.accountName}${path}`;
    const queries = getURLQueries(request.url), lowercaseQueries = {};
    if (queries) {
     const queryKeys = [];
     for (const key in queries) if (Object.prototype.hasOwnProperty.call(queries, key)) {
      const lowercaseKey = key.toLowerCase();
      lowercaseQueries[lowercaseKey] = queries[key];
      queryKeys.push(lowercaseKey);
     }
     queryKeys.sort();
     for (const key of queryKeys) canonicalizedResourceString += `\n${key}:${decodeURIComponent(lowercaseQueries[key])}`;
    }
    return canonicalizedResourceString;
   }
   return {
    name: storageSharedKeyCredentialPolicyName,
    async sendRequest(request, next) {
     signRequest(request);
     return next(request);
    }
   };
  }
  const storageRequestFailureDetailsParserPolicyName = "storageRequestFailureDetailsParserPolicy";
  function storageRequestFailureDetailsParserPolicy() {
   return {
    name: storageRequestFailureDetailsParserPolicyName,
    async sendRequest(request, next) {
     try {
      const response = await next(request);
      return response;
     } catch (err) {
      typeof err == "object" && err !== null && err.response && err.response.parsedBody && err.response.parsedBody.code === "InvalidHeaderValue" && err.response.parsedBody.HeaderName === "x-ms-version" && (err.message = "The provided service version is not enabled on this storage account. Please see https://learn.microsoft.com/rest/api/storageservices/versioning-for-the-azure-storage-services for additional information.\n");
      throw err;
     }
    }
   };
  }
  class UserDelegationKeyCredential {
   accountName;
   userDelegationKey;
   key;
   constructor(accountName, userDelegationKey) {
    this.accountName = accountName;
    this.userDelegationKey = userDelegationKey;
    this.key = Buffer.from(userDelegationKey.value, "base64");
   }
   computeHMACSHA256(stringToSign) {
    return (0, external_node_crypto_.createHmac)("sha256", this.key).update(stringToSign, "utf8").digest("base64");
   }
  }
  const esm_utils_constants_SDK_VERSION = "12.31.0", SERVICE_VERSION = "2026-02-06", BLOCK_BLOB_MAX_UPLOAD_BLOB_BYTES = 268435456, BLOCK_BLOB_MAX_STAGE_BLOCK_BYTES = 4194304e3, BLOCK_BLOB_MAX_BLOCKS = 5e4, DEFAULT_BLOCK_BUFFER_SIZE_BYTES = 8388608, DEFAULT_BLOB_DOWNLOAD_BLOCK_BYTES = 4194304, DEFAULT_MAX_DOWNLOAD_RETRY_REQUESTS = 5, REQUEST_TIMEOUT = 1e5, StorageOAuthScopes = "https://storage.azure.com/.default", utils_constants_URLConstants = {
   Parameters: {
    FORCE_BROWSER_NO_CACHE: "_",
    SIGNATURE: "sig",
    SNAPSHOT: "snapshot",
    VERSIONID: "versionid",
    TIMEOUT: "timeout"
   }
  }, ETagNone = "", ETagAny = "*", EncryptionAlgorithmAES25 = "AES256", utils_constants_DevelopmentConnectionString = "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;", StorageBlobLoggingAllowedHeaderNames = [ "Access-Control-Allow-Origin", "Cache-Control", "Content-Length", "Content-Type", "Date", "Request-Id", "traceparent", "Transfer-Encoding", "User-Agent", "x-ms-client-request-id", "x-ms-date", "x-ms-error-code", "x-ms-request-id", "x-ms-return-client-request-id", "x-ms-version", "Accept-Ranges", "Content-Disposition", "Content-Encoding", "Content-Language", "Content-MD5", "Content-Range", "ETag", "Last-Modified", "Server", "Vary", "x-ms-content-crc64", "x-ms-copy-action", "x-ms-copy-completion-time", "x-ms-copy-id", "x-ms-copy-progress", "x-ms-copy-status", "x-ms-has-immutability-policy", "x-ms-has-legal-hold", "x-ms-lease-state", "x-ms-lease-status", "x-ms-range", "x-ms-request-server-encrypted", "x-ms-server-encrypted", "x-ms-snapshot", "x-ms-source-range", "If-Match", "If-Modified-Since", "If-None-Match", "If-Unmodified-Since", "x-ms-access-tier", "x-ms-access-tier-change-time", "x-ms-access-tier-inferred", "x-ms-account-kind", "x-ms-archive-status", "x-ms-blob-append-offset", "x-ms-blob-cache-control", "x-ms-blob-committed-block-count", "x-ms-blob-condition-appendpos", "x-ms-blob-condition-maxsize", "x-ms-blob-content-disposition", "x-ms-blob-content-encoding", "x-ms-blob-content-language", "x-ms-blob-content-length", "x-ms-blob-content-md5", "x-ms-blob-content-type", "x-ms-blob-public-access", "x-ms-blob-sequence-number", "x-ms-blob-type", "x-ms-copy-destination-snapshot", "x-ms-creation-time", "x-ms-default-encryption-scope", "x-ms-delete-snapshots", "x-ms-delete-type-permanent", "x-ms-deny-encryption-scope-override", "x-ms-encryption-algorithm", "x-ms-if-sequence-number-eq", "x-ms-if-sequence-number-le", "x-ms-if-sequence-number-lt", "x-ms-incremental-copy", "x-ms-lease-action", "x-ms-lease-break-period", "x-ms-lease-duration", "x-ms-lease-id", "x-ms-lease-time", "x-ms-page-write", "x-ms-proposed-lease-id", "x-ms-range-get-content-md5", "x-ms-rehydrate-priority", "x-ms-sequence-number-action", "x-ms-sku-name", "x-ms-source-content-md5", "x-ms-source-if-match", "x-ms-source-if-modified-since", "x-ms-source-if-none-match", "x-ms-source-if-unmodified-since", "x-ms-tag-count", "x-ms-encryption-key-sha256", "x-ms-copy-source-error-code", "x-ms-copy-source-status-code", "x-ms-if-tags", "x-ms-source-if-tags" ], StorageBlobLoggingAllowedQueryParameters = [ "comp", "maxresults", "rscc", "rscd", "rsce", "rscl", "rsct", "se", "si", "sip", "sp", "spr", "sr", "srt", "ss", "st", "sv", "include", "marker", "prefix", "copyid", "restype", "blockid", "blocklisttype", "delimiter", "prevsnapshot", "ske", "skoid", "sks", "skt", "sktid", "skv", "snapshot" ], BlobUsesCustomerSpecifiedEncryptionMsg = "BlobUsesCustomerSpecifiedEncryption", BlobDoesNotUseCustomerSpecifiedEncryption = "BlobDoesNotUseCustomerSpecifiedEncryption", utils_constants_PathStylePorts = [ "10000", "10001", "10002", "10003", "10004", "10100", "10101", "10102", "10103", "10104", "11000", "11001", "11002", "11003", "11004", "11100", "11101", "11102", "11103", "11104" ];
  function isPipelineLike(pipeline) {
   if (!pipeline || typeof pipeline != "object") return !1;
   const castPipeline = pipeline;
   return Array.isArray(castPipeline.factories) && typeof castPipeline.options == "object" && typeof castPipeline.toServiceClientOptions == "function";
  }
  class Pipeline {
   factories;
   options;
   constructor(factories, options = {}) {
    this.factories = factories;
    this.options = options;
   }
   toServiceClientOptions() {
    return {
     httpClient: this.options.httpClient,
     requestPolicyFactories: this.factories
    };
   }
  }
  function newPipeline(credential, pipelineOptions = {}) {
   credential || (credential = new AnonymousCredential);
   const pipeline = new Pipeline([], pipelineOptions);
   pipeline._credential = credential;
   return pipeline;
  }
  function processDownlevelPipeline(pipeline) {
   const knownFactoryFunctions = [ isAnonymousCredential, isStorageSharedKeyCredential, isCoreHttpBearerTokenFactory, isStorageBrowserPolicyFactory, isStorageRetryPolicyFactory, isStorageTelemetryPolicyFactory, isCoreHttpPolicyFactory ];
   if (pipeline.factories.length) {
    const novelFactories = pipeline.factories.filter(factory => !knownFactoryFunctions.some(knownFactory => knownFactory(factory)));
    if (novelFactories.length) {
     const hasInjector = novelFactories.some(factory => isInjectorPolicyFactory(factory));
     return {
      wrappedPolicies: createRequestPolicyFactoryPolicy(novelFactories),
      afterRetry: hasInjector
     };
    }
   }
  }
  function getCoreClientOptions(pipeline) {
   const {httpClient: v1Client, ...restOptions} = pipeline.options;
   let httpClient = pipeline._coreHttpClient;
   if (!httpClient) {
    httpClient = v1Client ? convertHttpClient(v1Client) : cache_getCachedDefaultHttpClient();
    pipeline._coreHttpClient = httpClient;
   }
   let corePipeline = pipeline._corePipeline;
   if (!corePipeline) {
    const packageDetails = `azsdk-js-azure-storage-blob/${esm_utils_constants_SDK_VERSION}`, userAgentPrefix = restOptions.userAgentOptions && restOptions.userAgentOptions.userAgentPrefix ? `${restOptions.userAgentOptions.userAgentPrefix} ${packageDetails}` : `${packageDetails}`;
    corePipeline = createClientPipeline({
     ...restOptions,
     loggingOptions: {
      additionalAllowedHeaderNames: StorageBlobLoggingAllowedHeaderNames,
      additionalAllowedQueryParameters: StorageBlobLoggingAllowedQueryParameters,
      logger: storage_blob_dist_esm_log_logger.info
     },
     userAgentOptions: {
      userAgentPrefix
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
    corePipeline.removePolicy({
     phase: "Retry"
    });
    corePipeline.removePolicy({
     name: decompressResponsePolicy_decompressResponsePolicyName
    });
    corePipeline.addPolicy(storageCorrectContentLengthPolicy());
    corePipeline.addPolicy(storageRetryPolicy(restOptions.retryOptions), {
     phase: "Retry"
    });
    corePipeline.addPolicy(storageRequestFailureDetailsParserPolicy());
    corePipeline.addPolicy(storageBrowserPolicy());
    const downlevelResults = processDownlevelPipeline(pipeline);
    downlevelResults && corePipeline.addPolicy(downlevelResults.wrappedPolicies, downlevelResults.afterRetry ? {
     afterPhase: "Retry"
    } : void 0);
    const credential = getCredentialFromPipeline(pipeline);
    isTokenCredential(credential) ? corePipeline.addPolicy(bearerTokenAuthenticationPolicy({
     credential,
     scopes: restOptions.audience ?? StorageOAuthScopes,
     challengeCallbacks: {
      authorizeRequestOnChallenge: authorizeRequestOnTenantChallenge
     }
    }), {
     phase: "Sign"
    }) : credential instanceof StorageSharedKeyCredential && corePipeline.addPolicy(storageSharedKeyCredentialPolicy({
     accountName: credential.accountName,
     accountKey: credential.accountKey
    }), {
     phase: "Sign"
    });
    pipeline._corePipeline = corePipeline;
   }
   return {
    ...restOptions,
    allowInsecureConnection: !0,
    httpClient,
    pipeline: corePipeline
   };
  }
  function getCredentialFromPipeline(pipeline) {
   if (pipeline._credential) return pipeline._credential;
   let credential = new AnonymousCredential;
   for (const factory of pipeline.factories) if (isTokenCredential(factory.credential)) credential = factory.credential; else if (isStorageSharedKeyCredential(factory)) return factory;
   return credential;
  }
  function isStorageSharedKeyCredential(factory) {
   return factory instanceof StorageSharedKeyCredential || factory.constructor.name === "StorageSharedKeyCredential";
  }
  function isAnonymousCredential(factory) {
   return factory instanceof AnonymousCredential || factory.constructor.name === "AnonymousCredential";
  }
  function isCoreHttpBearerTokenFactory(factory) {
   return isTokenCredential(factory.credential);
  }
  function isStorageBrowserPolicyFactory(factory) {
   return factory instanceof StorageBrowserPolicyFactory || factory.constructor.name === "StorageBrowserPolicyFactory";
  }
  function isStorageRetryPolicyFactory(factory) {
   return factory instanceof StorageRetryPolicyFactory || factory.constructor.name === "StorageRetryPolicyFactory";
  }
  function isStorageTelemetryPolicyFactory(factory) {
   return factory.constructor.name === "TelemetryPolicyFactory";
  }
  function isInjectorPolicyFactory(factory) {
   return factory.constructor.name === "InjectorPolicyFactory";
  }
  function isCoreHttpPolicyFactory(factory) {
   const knownPolicies = [ "GenerateClientRequestIdPolicy", "TracingPolicy", "LogPolicy", "ProxyPolicy", "DisableResponseDecompressionPolicy", "KeepAlivePolicy", "DeserializationPolicy" ], mockHttpClient = {
    sendRequest: async request => ({
     request,
     headers: request.headers.clone(),
     status: 500
    })
   }, mockRequestPolicyOptions = {
    log(_logLevel, _message) {},
    shouldLog(_logLevel) {
     return !1;
    }
   }, policyInstance = factory.create(mockHttpClient, mockRequestPolicyOptions), policyName = policyInstance.constructor.name;
   return knownPolicies.some(knownPolicyName => policyName.startsWith(knownPolicyName));
  }
  var KnownEncryptionAlgorithmType, KnownFileShareTokenIntent, KnownBlobExpiryOptions, KnownStorageErrorCode;
  (function(KnownEncryptionAlgorithmType) {
   KnownEncryptionAlgorithmType.AES256 = "AES256";
  })(KnownEncryptionAlgorithmType || (KnownEncryptionAlgorithmType = {}));
  (function(KnownFileShareTokenIntent) {
   KnownFileShareTokenIntent.Backup = "backup";
  })(KnownFileShareTokenIntent || (KnownFileShareTokenIntent = {}));
  (function(KnownBlobExpiryOptions) {
   KnownBlobExpiryOptions.NeverExpire = "NeverExpire";
   KnownBlobExpiryOptions.RelativeToCreation = "RelativeToCreation";
   KnownBlobExpiryOptions.RelativeToNow = "RelativeToNow";
   KnownBlobExpiryOptions.Absolute = "Absolute";
  })(KnownBlobExpiryOptions || (KnownBlobExpiryOptions = {}));
  (function(KnownStorageErrorCode) {
   KnownStorageErrorCode.AccountAlreadyExists = "AccountAlreadyExists";
   KnownStorageErrorCode.AccountBeingCreated = "AccountBeingCreated";
   KnownStorageErrorCode.AccountIsDisabled = "AccountIsDisabled";
   KnownStorageErrorCode.AuthenticationFailed = "AuthenticationFailed";
   KnownStorageErrorCode.AuthorizationFailure = "AuthorizationFailure";
   KnownStorageErrorCode.ConditionHeadersNotSupported = "ConditionHeadersNotSupported";
   KnownStorageErrorCode.ConditionNotMet = "ConditionNotMet";
   KnownStorageErrorCode.EmptyMetadataKey = "EmptyMetadataKey";
   KnownStorageErrorCode.InsufficientAccountPermissions = "InsufficientAccountPermissions";
   KnownStorageErrorCode.InternalError = "InternalError";
   KnownStorageErrorCode.InvalidAuthenticationInfo = "InvalidAuthenticationInfo";
   KnownStorageErrorCode.InvalidHeaderValue = "InvalidHeaderValue";
   KnownStorageErrorCode.InvalidHttpVerb = "InvalidHttpVerb";
   KnownStorageErrorCode.InvalidInput = "InvalidInput";
   KnownStorageErrorCode.InvalidMd5 = "InvalidMd5";
   KnownStorageErrorCode.InvalidMetadata = "InvalidMetadata";
   KnownStorageErrorCode.InvalidQueryParameterValue = "InvalidQueryParameterValue";
   KnownStorageErrorCode.InvalidRange = "InvalidRange";
   KnownStorageErrorCode.InvalidResourceName = "InvalidResourceName";
   KnownStorageErrorCode.InvalidUri = "InvalidUri";
   KnownStorageErrorCode.InvalidXmlDocument = "InvalidXmlDocument";
   KnownStorageErrorCode.InvalidXmlNodeValue = "InvalidXmlNodeValue";
   KnownStorageErrorCode.Md5Mismatch = "Md5Mismatch";
   KnownStorageErrorCode.MetadataTooLarge = "MetadataTooLarge";
   KnownStorageErrorCode.MissingContentLengthHeader = "MissingContentLengthHeader";
   KnownStorageErrorCode.MissingRequiredQueryParameter = "MissingRequiredQueryParameter";
   KnownStorageErrorCode.MissingRequiredHeader = "MissingRequiredHeader";
   KnownStorageErrorCode.MissingRequiredXmlNode = "MissingRequiredXmlNode";
   KnownStorageErrorCode.MultipleConditionHeadersNotSupported = "MultipleConditionHeadersNotSupported";
   KnownStorageErrorCode.OperationTimedOut = "OperationTimedOut";
   KnownStorageErrorCode.OutOfRangeInput = "OutOfRangeInput";
   KnownStorageErrorCode.OutOfRangeQueryParameterValue = "OutOfRangeQueryParameterValue";
   KnownStorageErrorCode.RequestBodyTooLarge = "RequestBodyTooLarge";
   KnownStorageErrorCode.ResourceTypeMismatch = "ResourceTypeMismatch";
   KnownStorageErrorCode.RequestUrlFailedToParse = "RequestUrlFailedToParse";
   KnownStorageErrorCode.ResourceAlreadyExists = "ResourceAlreadyExists";
   KnownStorageErrorCode.ResourceNotFound = "ResourceNotFound";
   KnownStorageErrorCode.ServerBusy = "ServerBusy";
   KnownStorageErrorCode.UnsupportedHeader = "UnsupportedHeader";
   KnownStorageErrorCode.UnsupportedXmlNode = "UnsupportedXmlNode";
   KnownStorageErrorCode.UnsupportedQueryParameter = "UnsupportedQueryParameter";
   KnownStorageErrorCode.UnsupportedHttpVerb = "UnsupportedHttpVerb";
   KnownStorageErrorCode.AppendPositionConditionNotMet = "AppendPositionConditionNotMet";
   KnownStorageErrorCode.BlobAlreadyExists = "BlobAlreadyExists";
   KnownStorageErrorCode.BlobImmutableDueToPolicy = "BlobImmutableDueToPolicy";
   KnownStorageErrorCode.BlobNotFound = "BlobNotFound";
   KnownStorageErrorCode.BlobOverwritten = "BlobOverwritten";
   KnownStorageErrorCode.BlobTierInadequateForContentLength = "BlobTierInadequateForContentLength";
   KnownStorageErrorCode.BlobUsesCustomerSpecifiedEncryption = "BlobUsesCustomerSpecifiedEncryption";
   KnownStorageErrorCode.BlockCountExceedsLimit = "BlockCountExceedsLimit";
   KnownStorageErrorCode.BlockListTooLong = "BlockListTooLong";
   KnownStorageErrorCode.CannotChangeToLowerTier = "CannotChangeToLowerTier";
   KnownStorageErrorCode.CannotVerifyCopySource = "CannotVerifyCopySource";
   KnownStorageErrorCode.ContainerAlreadyExists = "ContainerAlreadyExists";
   KnownStorageErrorCode.ContainerBeingDeleted = "ContainerBeingDeleted";
   KnownStorageErrorCode.ContainerDisabled = "ContainerDisabled";
   KnownStorageErrorCode.ContainerNotFound = "ContainerNotFound";
   KnownStorageErrorCode.ContentLengthLargerThanTierLimit = "ContentLengthLargerThanTierLimit";
   KnownStorageErrorCode.CopyAcrossAccountsNotSupported = "CopyAcrossAccountsNotSupported";
   KnownStorageErrorCode.CopyIdMismatch = "CopyIdMismatch";
   KnownStorageErrorCode.FeatureVersionMismatch = "FeatureVersionMismatch";
   KnownStorageErrorCode.IncrementalCopyBlobMismatch = "IncrementalCopyBlobMismatch";
   KnownStorageErrorCode.IncrementalCopyOfEarlierVersionSnapshotNotAllowed = "IncrementalCopyOfEarlierVersionSnapshotNotAllowed";
   KnownStorageErrorCode.IncrementalCopySourceMustBeSnapshot = "IncrementalCopySourceMustBeSnapshot";
   KnownStorageErrorCode.InfiniteLeaseDurationRequired = "InfiniteLeaseDurationRequired";
   KnownStorageErrorCode.InvalidBlobOrBlock = "InvalidBlobOrBlock";
   KnownStorageErrorCode.InvalidBlobTier = "InvalidBlobTier";
   KnownStorageErrorCode.InvalidBlobType = "InvalidBlobType";
   KnownStorageErrorCode.InvalidBlockId = "InvalidBlockId";
   KnownStorageErrorCode.InvalidBlockList = "InvalidBlockList";
   KnownStorageErrorCode.InvalidOperation = "InvalidOperation";
   KnownStorageErrorCode.InvalidPageRange = "InvalidPageRange";
   KnownStorageErrorCode.InvalidSourceBlobType = "InvalidSourceBlobType";
   KnownStorageErrorCode.InvalidSourceBlobUrl = "InvalidSourceBlobUrl";
   KnownStorageErrorCode.InvalidVersionForPageBlobOperation = "InvalidVersionForPageBlobOperation";
   KnownStorageErrorCode.LeaseAlreadyPresent = "LeaseAlreadyPresent";
   KnownStorageErrorCode.LeaseAlreadyBroken = "LeaseAlreadyBroken";
   KnownStorageErrorCode.LeaseIdMismatchWithBlobOperation = "LeaseIdMismatchWithBlobOperation";
   KnownStorageErrorCode.LeaseIdMismatchWithContainerOperation = "LeaseIdMismatchWithContainerOperation";
   KnownStorageErrorCode.LeaseIdMismatchWithLeaseOperation = "LeaseIdMismatchWithLeaseOperation";
   KnownStorageErrorCode.LeaseIdMissing = "LeaseIdMissing";
   KnownStorageErrorCode.LeaseIsBreakingAndCannotBeAcquired = "LeaseIsBreakingAndCannotBeAcquired";
   KnownStorageErrorCode.LeaseIsBreakingAndCannotBeChanged = "LeaseIsBreakingAndCannotBeChanged";
   KnownStorageErrorCode.LeaseIsBrokenAndCannotBeRenewed = "LeaseIsBrokenAndCannotBeRenewed";
   KnownStorageErrorCode.LeaseLost = "LeaseLost";
   KnownStorageErrorCode.LeaseNotPresentWithBlobOperation = "LeaseNotPresentWithBlobOperation";
   KnownStorageErrorCode.LeaseNotPresentWithContainerOperation = "LeaseNotPresentWithContainerOperation";
   KnownStorageErrorCode.LeaseNotPresentWithLeaseOperation = "LeaseNotPresentWithLeaseOperation";
   KnownStorageErrorCode.MaxBlobSizeConditionNotMet = "MaxBlobSizeConditionNotMet";
   KnownStorageErrorCode.NoAuthenticationInformation = "NoAuthenticationInformation";
   KnownStorageErrorCode.NoPendingCopyOperation = "NoPendingCopyOperation";
   KnownStorageErrorCode.OperationNotAllowedOnIncrementalCopyBlob = "OperationNotAllowedOnIncrementalCopyBlob";
   KnownStorageErrorCode.PendingCopyOperation = "PendingCopyOperation";
   KnownStorageErrorCode.PreviousSnapshotCannotBeNewer = "PreviousSnapshotCannotBeNewer";
   KnownStorageErrorCode.PreviousSnapshotNotFound = "PreviousSnapshotNotFound";
   KnownStorageErrorCode.PreviousSnapshotOperationNotSupported = "PreviousSnapshotOperationNotSupported";
   KnownStorageErrorCode.SequenceNumberConditionNotMet = "SequenceNumberConditionNotMet";
   KnownStorageErrorCode.SequenceNumberIncrementTooLarge = "SequenceNumberIncrementTooLarge";
   KnownStorageErrorCode.SnapshotCountExceeded = "SnapshotCountExceeded";
   KnownStorageErrorCode.SnapshotOperationRateExceeded = "SnapshotOperationRateExceeded";
   KnownStorageErrorCode.SnapshotsPresent = "SnapshotsPresent";
   KnownStorageErrorCode.SourceConditionNotMet = "SourceConditionNotMet";
   KnownStorageErrorCode.SystemInUse = "SystemInUse";
   KnownStorageErrorCode.TargetConditionNotMet = "TargetConditionNotMet";
   KnownStorageErrorCode.UnauthorizedBlobOverwrite = "UnauthorizedBlobOverwrite";
   KnownStorageErrorCode.BlobBeingRehydrated = "BlobBeingRehydrated";
   KnownStorageErrorCode.BlobArchived = "BlobArchived";
   KnownStorageErrorCode.BlobNotArchived = "BlobNotArchived";
   KnownStorageErrorCode.AuthorizationSourceIPMismatch = "AuthorizationSourceIPMismatch";
   KnownStorageErrorCode.AuthorizationProtocolMismatch = "AuthorizationProtocolMismatch";
   KnownStorageErrorCode.AuthorizationPermissionMismatch = "AuthorizationPermissionMismatch";
   KnownStorageErrorCode.AuthorizationServiceMismatch = "AuthorizationServiceMismatch";
   KnownStorageErrorCode.AuthorizationResourceTypeMismatch = "AuthorizationResourceTypeMismatch";
   KnownStorageErrorCode.BlobAccessTierNotSupportedForAccountType = "BlobAccessTierNotSupportedForAccountType";
  })(KnownStorageErrorCode || (KnownStorageErrorCode = {}));
  const BlobServiceProperties = {
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
  }, Logging = {
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
  }, RetentionPolicy = {
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
  }, Metrics = {
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
  }, CorsRule = {
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
  }, StaticWebsite = {
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
  }, StorageError = {
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
  }, BlobServiceStatistics = {
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
  }, GeoReplication = {
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
  }, ListContainersSegmentResponse = {
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
  }, ContainerItem = {
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
  }, ContainerProperties = {
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
  }, KeyInfo = {
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
  }, UserDelegationKey = {
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
  }, FilterBlobSegment = {
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
  }, FilterBlobItem = {
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
  }, BlobTags = {
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
  }, BlobTag = {
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
  }, SignedIdentifier = {
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
  }, AccessPolicy = {
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
  }, ListBlobsFlatSegmentResponse = {
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
  }, BlobFlatListSegment = {
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
  }, BlobItemInternal = {
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
  }, BlobName = {
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
  }, BlobPropertiesInternal = {
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
  }, ListBlobsHierarchySegmentResponse = {
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
  }, BlobHierarchyListSegment = {
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
  }, BlobPrefix = {
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
  }, BlockLookupList = {
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
  }, BlockList = {
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
  }, Block = {
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
  }, PageList = {
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
  }, PageRange = {
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
  }, ClearRange = {
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
  }, QueryRequest = {
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
  }, QuerySerialization = {
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
  }, QueryFormat = {
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
  }, DelimitedTextConfiguration = {
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
  }, JsonTextConfiguration = {
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
  }, ArrowConfiguration = {
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
  }, ArrowField = {
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
  }, ServiceSetPropertiesHeaders = {
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
  }, ServiceSetPropertiesExceptionHeaders = {
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
  }, ServiceGetPropertiesHeaders = {
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
  }, ServiceGetPropertiesExceptionHeaders = {
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
  }, ServiceGetStatisticsHeaders = {
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
  }, ServiceGetStatisticsExceptionHeaders = {
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
  }, ServiceListContainersSegmentHeaders = {
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
  }, ServiceListContainersSegmentExceptionHeaders = {
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
  }, ServiceGetUserDelegationKeyHeaders = {
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
  }, ServiceGetUserDelegationKeyExceptionHeaders = {
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
  }, ServiceGetAccountInfoHeaders = {
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
  }, ServiceGetAccountInfoExceptionHeaders = {
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
  }, ServiceSubmitBatchHeaders = {
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
  }, ServiceSubmitBatchExceptionHeaders = {
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
  }, ServiceFilterBlobsHeaders = {
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
  }, ServiceFilterBlobsExceptionHeaders = {
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
  }, ContainerCreateHeaders = {
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
  }, ContainerCreateExceptionHeaders = {
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
  }, ContainerGetPropertiesHeaders = {
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
  }, ContainerGetPropertiesExceptionHeaders = {
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
  }, ContainerDeleteHeaders = {
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
  }, ContainerDeleteExceptionHeaders = {
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
  }, ContainerSetMetadataHeaders = {
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
  }, ContainerSetMetadataExceptionHeaders = {
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
  }, ContainerGetAccessPolicyHeaders = {
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
  }, ContainerGetAccessPolicyExceptionHeaders = {
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
  }, ContainerSetAccessPolicyHeaders = {
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
  }, ContainerSetAccessPolicyExceptionHeaders = {
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
  }, ContainerRestoreHeaders = {
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
  }, ContainerRestoreExceptionHeaders = {
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
  }, ContainerRenameHeaders = {
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
  }, ContainerRenameExceptionHeaders = {
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
  }, ContainerSubmitBatchHeaders = {
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
  }, ContainerSubmitBatchExceptionHeaders = {
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
  }, ContainerFilterBlobsHeaders = {
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
  }, ContainerFilterBlobsExceptionHeaders = {
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
  }, ContainerAcquireLeaseHeaders = {
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
  }, ContainerAcquireLeaseExceptionHeaders = {
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
  }, ContainerReleaseLeaseHeaders = {
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
  }, ContainerReleaseLeaseExceptionHeaders = {
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
  }, ContainerRenewLeaseHeaders = {
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
  }, ContainerRenewLeaseExceptionHeaders = {
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
  }, ContainerBreakLeaseHeaders = {
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
  }, ContainerBreakLeaseExceptionHeaders = {
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
  }, ContainerChangeLeaseHeaders = {
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
  }, ContainerChangeLeaseExceptionHeaders = {
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
  }, ContainerListBlobFlatSegmentHeaders = {
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
  }, ContainerListBlobFlatSegmentExceptionHeaders = {
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
  }, ContainerListBlobHierarchySegmentHeaders = {
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
  }, ContainerListBlobHierarchySegmentExceptionHeaders = {
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
  }, ContainerGetAccountInfoHeaders = {
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
  }, ContainerGetAccountInfoExceptionHeaders = {
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
  }, BlobDownloadHeaders = {
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
  }, BlobDownloadExceptionHeaders = {
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
  }, BlobGetPropertiesHeaders = {
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
  }, BlobGetPropertiesExceptionHeaders = {
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
  }, BlobDeleteHeaders = {
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
  }, BlobDeleteExceptionHeaders = {
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
  }, BlobUndeleteHeaders = {
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
  }, BlobUndeleteExceptionHeaders = {
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
  }, BlobSetExpiryHeaders = {
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
  }, BlobSetExpiryExceptionHeaders = {
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
  }, BlobSetHttpHeadersHeaders = {
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
  }, BlobSetHttpHeadersExceptionHeaders = {
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
  }, BlobSetImmutabilityPolicyHeaders = {
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
  }, BlobSetImmutabilityPolicyExceptionHeaders = {
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
  }, BlobDeleteImmutabilityPolicyHeaders = {
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
  }, BlobDeleteImmutabilityPolicyExceptionHeaders = {
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
  }, BlobSetLegalHoldHeaders = {
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
  }, BlobSetLegalHoldExceptionHeaders = {
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
  }, BlobSetMetadataHeaders = {
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
  }, BlobSetMetadataExceptionHeaders = {
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
  }, BlobAcquireLeaseHeaders = {
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
  }, BlobAcquireLeaseExceptionHeaders = {
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
  }, BlobReleaseLeaseHeaders = {
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
  }, BlobReleaseLeaseExceptionHeaders = {
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
  }, BlobRenewLeaseHeaders = {
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
  }, BlobRenewLeaseExceptionHeaders = {
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
  }, BlobChangeLeaseHeaders = {
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
  }, BlobChangeLeaseExceptionHeaders = {
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
  }, BlobBreakLeaseHeaders = {
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
  }, BlobBreakLeaseExceptionHeaders = {
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
  }, BlobCreateSnapshotHeaders = {
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
  }, BlobCreateSnapshotExceptionHeaders = {
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
  }, BlobStartCopyFromURLHeaders = {
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
  }, BlobStartCopyFromURLExceptionHeaders = {
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
  }, BlobCopyFromURLHeaders = {
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
  }, BlobCopyFromURLExceptionHeaders = {
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
  }, BlobAbortCopyFromURLHeaders = {
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
  }, BlobAbortCopyFromURLExceptionHeaders = {
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
  }, BlobSetTierHeaders = {
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
  }, BlobSetTierExceptionHeaders = {
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
  }, BlobGetAccountInfoHeaders = {
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
  }, BlobGetAccountInfoExceptionHeaders = {
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
  }, BlobQueryHeaders = {
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
  }, BlobQueryExceptionHeaders = {
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
  }, BlobGetTagsHeaders = {
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
  }, BlobGetTagsExceptionHeaders = {
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
  }, BlobSetTagsHeaders = {
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
  }, BlobSetTagsExceptionHeaders = {
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
  }, PageBlobCreateHeaders = {
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
  }, PageBlobCreateExceptionHeaders = {
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
  }, PageBlobUploadPagesHeaders = {
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
  }, PageBlobUploadPagesExceptionHeaders = {
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
  }, PageBlobClearPagesHeaders = {
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
  }, PageBlobClearPagesExceptionHeaders = {
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
  }, PageBlobUploadPagesFromURLHeaders = {
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
  }, PageBlobUploadPagesFromURLExceptionHeaders = {
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
  }, PageBlobGetPageRangesHeaders = {
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
  }, PageBlobGetPageRangesExceptionHeaders = {
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
  }, PageBlobGetPageRangesDiffHeaders = {
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
  }, PageBlobGetPageRangesDiffExceptionHeaders = {
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
  }, PageBlobResizeHeaders = {
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
  }, PageBlobResizeExceptionHeaders = {
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
  }, PageBlobUpdateSequenceNumberHeaders = {
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
  }, PageBlobUpdateSequenceNumberExceptionHeaders = {
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
  }, PageBlobCopyIncrementalHeaders = {
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
  }, PageBlobCopyIncrementalExceptionHeaders = {
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
  }, AppendBlobCreateHeaders = {
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
  }, AppendBlobCreateExceptionHeaders = {
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
  }, AppendBlobAppendBlockHeaders = {
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
  }, AppendBlobAppendBlockExceptionHeaders = {
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
  }, AppendBlobAppendBlockFromUrlHeaders = {
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
  }, AppendBlobAppendBlockFromUrlExceptionHeaders = {
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
  }, AppendBlobSealHeaders = {
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
  }, AppendBlobSealExceptionHeaders = {
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
  }, BlockBlobUploadHeaders = {
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
  }, BlockBlobUploadExceptionHeaders = {
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
  }, BlockBlobPutBlobFromUrlHeaders = {
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
  }, BlockBlobPutBlobFromUrlExceptionHeaders = {
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
  }, BlockBlobStageBlockHeaders = {
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
  }, BlockBlobStageBlockExceptionHeaders = {
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
  }, BlockBlobStageBlockFromURLHeaders = {
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
  }, BlockBlobStageBlockFromURLExceptionHeaders = {
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
  }, BlockBlobCommitBlockListHeaders = {
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
  }, BlockBlobCommitBlockListExceptionHeaders = {
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
  }, BlockBlobGetBlockListHeaders = {
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
  }, BlockBlobGetBlockListExceptionHeaders = {
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
  }, contentType = {
   parameterPath: [ "options", "contentType" ],
   mapper: {
    defaultValue: "application/xml",
    isConstant: !0,
    serializedName: "Content-Type",
    type: {
     name: "String"
    }
   }
  }, blobServiceProperties = {
   parameterPath: "blobServiceProperties",
   mapper: BlobServiceProperties
  }, accept = {
   parameterPath: "accept",
   mapper: {
    defaultValue: "application/xml",
    isConstant: !0,
    serializedName: "Accept",
    type: {
     name: "String"
    }
   }
  }, url = {
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
  }, restype = {
   parameterPath: "restype",
   mapper: {
    defaultValue: "service",
    isConstant: !0,
    serializedName: "restype",
    type: {
     name: "String"
    }
   }
  }, comp = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "properties",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, timeoutInSeconds = {
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
  }, version = {
   parameterPath: "version",
   mapper: {
    defaultValue: "2026-02-06",
    isConstant: !0,
    serializedName: "x-ms-version",
    type: {
     name: "String"
    }
   }
  }, requestId = {
   parameterPath: [ "options", "requestId" ],
   mapper: {
    serializedName: "x-ms-client-request-id",
    xmlName: "x-ms-client-request-id",
    type: {
     name: "String"
    }
   }
  }, accept1 = {
   parameterPath: "accept",
   mapper: {
    defaultValue: "application/xml",
    isConstant: !0,
    serializedName: "Accept",
    type: {
     name: "String"
    }
   }
  }, comp1 = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "stats",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, comp2 = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "list",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, prefix = {
   parameterPath: [ "options", "prefix" ],
   mapper: {
    serializedName: "prefix",
    xmlName: "prefix",
    type: {
     name: "String"
    }
   }
  }, marker = {
   parameterPath: [ "options", "marker" ],
   mapper: {
    serializedName: "marker",
    xmlName: "marker",
    type: {
     name: "String"
    }
   }
  }, maxPageSize = {
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
  }, include = {
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
  }, keyInfo = {
   parameterPath: "keyInfo",
   mapper: KeyInfo
  }, comp3 = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "userdelegationkey",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, restype1 = {
   parameterPath: "restype",
   mapper: {
    defaultValue: "account",
    isConstant: !0,
    serializedName: "restype",
    type: {
     name: "String"
    }
   }
  }, body = {
   parameterPath: "body",
   mapper: {
    serializedName: "body",
    required: !0,
    xmlName: "body",
    type: {
     name: "Stream"
    }
   }
  }, comp4 = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "batch",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, contentLength = {
   parameterPath: "contentLength",
   mapper: {
    serializedName: "Content-Length",
    required: !0,
    xmlName: "Content-Length",
    type: {
     name: "Number"
    }
   }
  }, multipartContentType = {
   parameterPath: "multipartContentType",
   mapper: {
    serializedName: "Content-Type",
    required: !0,
    xmlName: "Content-Type",
    type: {
     name: "String"
    }
   }
  }, comp5 = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "blobs",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, where = {
   parameterPath: [ "options", "where" ],
   mapper: {
    serializedName: "where",
    xmlName: "where",
    type: {
     name: "String"
    }
   }
  }, restype2 = {
   parameterPath: "restype",
   mapper: {
    defaultValue: "container",
    isConstant: !0,
    serializedName: "restype",
    type: {
     name: "String"
    }
   }
  }, metadata = {
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
  }, access = {
   parameterPath: [ "options", "access" ],
   mapper: {
    serializedName: "x-ms-blob-public-access",
    xmlName: "x-ms-blob-public-access",
    type: {
     name: "Enum",
     allowedValues: [ "container", "blob" ]
    }
   }
  }, defaultEncryptionScope = {
   parameterPath: [ "options", "containerEncryptionScope", "defaultEncryptionScope" ],
   mapper: {
    serializedName: "x-ms-default-encryption-scope",
    xmlName: "x-ms-default-encryption-scope",
    type: {
     name: "String"
    }
   }
  }, preventEncryptionScopeOverride = {
   parameterPath: [ "options", "containerEncryptionScope", "preventEncryptionScopeOverride" ],
   mapper: {
    serializedName: "x-ms-deny-encryption-scope-override",
    xmlName: "x-ms-deny-encryption-scope-override",
    type: {
     name: "Boolean"
    }
   }
  }, leaseId = {
   parameterPath: [ "options", "leaseAccessConditions", "leaseId" ],
   mapper: {
    serializedName: "x-ms-lease-id",
    xmlName: "x-ms-lease-id",
    type: {
     name: "String"
    }
   }
  }, ifModifiedSince = {
   parameterPath: [ "options", "modifiedAccessConditions", "ifModifiedSince" ],
   mapper: {
    serializedName: "If-Modified-Since",
    xmlName: "If-Modified-Since",
    type: {
     name: "DateTimeRfc1123"
    }
   }
  }, ifUnmodifiedSince = {
   parameterPath: [ "options", "modifiedAccessConditions", "ifUnmodifiedSince" ],
   mapper: {
    serializedName: "If-Unmodified-Since",
    xmlName: "If-Unmodified-Since",
    type: {
     name: "DateTimeRfc1123"
    }
   }
  }, comp6 = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "metadata",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, comp7 = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "acl",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, containerAcl = {
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
  }, comp8 = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "undelete",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, deletedContainerName = {
   parameterPath: [ "options", "deletedContainerName" ],
   mapper: {
    serializedName: "x-ms-deleted-container-name",
    xmlName: "x-ms-deleted-container-name",
    type: {
     name: "String"
    }
   }
  }, deletedContainerVersion = {
   parameterPath: [ "options", "deletedContainerVersion" ],
   mapper: {
    serializedName: "x-ms-deleted-container-version",
    xmlName: "x-ms-deleted-container-version",
    type: {
     name: "String"
    }
   }
  }, comp9 = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "rename",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, sourceContainerName = {
   parameterPath: "sourceContainerName",
   mapper: {
    serializedName: "x-ms-source-container-name",
    required: !0,
    xmlName: "x-ms-source-container-name",
    type: {
     name: "String"
    }
   }
  }, sourceLeaseId = {
   parameterPath: [ "options", "sourceLeaseId" ],
   mapper: {
    serializedName: "x-ms-source-lease-id",
    xmlName: "x-ms-source-lease-id",
    type: {
     name: "String"
    }
   }
  }, comp10 = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "lease",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, action = {
   parameterPath: "action",
   mapper: {
    defaultValue: "acquire",
    isConstant: !0,
    serializedName: "x-ms-lease-action",
    type: {
     name: "String"
    }
   }
  }, duration = {
   parameterPath: [ "options", "duration" ],
   mapper: {
    serializedName: "x-ms-lease-duration",
    xmlName: "x-ms-lease-duration",
    type: {
     name: "Number"
    }
   }
  }, proposedLeaseId = {
   parameterPath: [ "options", "proposedLeaseId" ],
   mapper: {
    serializedName: "x-ms-proposed-lease-id",
    xmlName: "x-ms-proposed-lease-id",
    type: {
     name: "String"
    }
   }
  }, action1 = {
   parameterPath: "action",
   mapper: {
    defaultValue: "release",
    isConstant: !0,
    serializedName: "x-ms-lease-action",
    type: {
     name: "String"
    }
   }
  }, leaseId1 = {
   parameterPath: "leaseId",
   mapper: {
    serializedName: "x-ms-lease-id",
    required: !0,
    xmlName: "x-ms-lease-id",
    type: {
     name: "String"
    }
   }
  }, action2 = {
   parameterPath: "action",
   mapper: {
    defaultValue: "renew",
    isConstant: !0,
    serializedName: "x-ms-lease-action",
    type: {
     name: "String"
    }
   }
  }, action3 = {
   parameterPath: "action",
   mapper: {
    defaultValue: "break",
    isConstant: !0,
    serializedName: "x-ms-lease-action",
    type: {
     name: "String"
    }
   }
  }, breakPeriod = {
   parameterPath: [ "options", "breakPeriod" ],
   mapper: {
    serializedName: "x-ms-lease-break-period",
    xmlName: "x-ms-lease-break-period",
    type: {
     name: "Number"
    }
   }
  }, action4 = {
   parameterPath: "action",
   mapper: {
    defaultValue: "change",
    isConstant: !0,
    serializedName: "x-ms-lease-action",
    type: {
     name: "String"
    }
   }
  }, proposedLeaseId1 = {
   parameterPath: "proposedLeaseId",
   mapper: {
    serializedName: "x-ms-proposed-lease-id",
    required: !0,
    xmlName: "x-ms-proposed-lease-id",
    type: {
     name: "String"
    }
   }
  }, include1 = {
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
  }, startFrom = {
   parameterPath: [ "options", "startFrom" ],
   mapper: {
    serializedName: "startFrom",
    xmlName: "startFrom",
    type: {
     name: "String"
    }
   }
  }, delimiter = {
   parameterPath: "delimiter",
   mapper: {
    serializedName: "delimiter",
    required: !0,
    xmlName: "delimiter",
    type: {
     name: "String"
    }
   }
  }, snapshot = {
   parameterPath: [ "options", "snapshot" ],
   mapper: {
    serializedName: "snapshot",
    xmlName: "snapshot",
    type: {
     name: "String"
    }
   }
  }, versionId = {
   parameterPath: [ "options", "versionId" ],
   mapper: {
    serializedName: "versionid",
    xmlName: "versionid",
    type: {
     name: "String"
    }
   }
  }, range = {
   parameterPath: [ "options", "range" ],
   mapper: {
    serializedName: "x-ms-range",
    xmlName: "x-ms-range",
    type: {
     name: "String"
    }
   }
  }, rangeGetContentMD5 = {
   parameterPath: [ "options", "rangeGetContentMD5" ],
   mapper: {
    serializedName: "x-ms-range-get-content-md5",
    xmlName: "x-ms-range-get-content-md5",
    type: {
     name: "Boolean"
    }
   }
  }, rangeGetContentCRC64 = {
   parameterPath: [ "options", "rangeGetContentCRC64" ],
   mapper: {
    serializedName: "x-ms-range-get-content-crc64",
    xmlName: "x-ms-range-get-content-crc64",
    type: {
     name: "Boolean"
    }
   }
  }, encryptionKey = {
   parameterPath: [ "options", "cpkInfo", "encryptionKey" ],
   mapper: {
    serializedName: "x-ms-encryption-key",
    xmlName: "x-ms-encryption-key",
    type: {
     name: "String"
    }
   }
  }, encryptionKeySha256 = {
   parameterPath: [ "options", "cpkInfo", "encryptionKeySha256" ],
   mapper: {
    serializedName: "x-ms-encryption-key-sha256",
    xmlName: "x-ms-encryption-key-sha256",
    type: {
     name: "String"
    }
   }
  }, encryptionAlgorithm = {
   parameterPath: [ "options", "cpkInfo", "encryptionAlgorithm" ],
   mapper: {
    serializedName: "x-ms-encryption-algorithm",
    xmlName: "x-ms-encryption-algorithm",
    type: {
     name: "String"
    }
   }
  }, ifMatch = {
   parameterPath: [ "options", "modifiedAccessConditions", "ifMatch" ],
   mapper: {
    serializedName: "If-Match",
    xmlName: "If-Match",
    type: {
     name: "String"
    }
   }
  }, ifNoneMatch = {
   parameterPath: [ "options", "modifiedAccessConditions", "ifNoneMatch" ],
   mapper: {
    serializedName: "If-None-Match",
    xmlName: "If-None-Match",
    type: {
     name: "String"
    }
   }
  }, ifTags = {
   parameterPath: [ "options", "modifiedAccessConditions", "ifTags" ],
   mapper: {
    serializedName: "x-ms-if-tags",
    xmlName: "x-ms-if-tags",
    type: {
     name: "String"
    }
   }
  }, deleteSnapshots = {
   parameterPath: [ "options", "deleteSnapshots" ],
   mapper: {
    serializedName: "x-ms-delete-snapshots",
    xmlName: "x-ms-delete-snapshots",
    type: {
     name: "Enum",
     allowedValues: [ "include", "only" ]
    }
   }
  }, blobDeleteType = {
   parameterPath: [ "options", "blobDeleteType" ],
   mapper: {
    serializedName: "deletetype",
    xmlName: "deletetype",
    type: {
     name: "String"
    }
   }
  }, comp11 = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "expiry",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, expiryOptions = {
   parameterPath: "expiryOptions",
   mapper: {
    serializedName: "x-ms-expiry-option",
    required: !0,
    xmlName: "x-ms-expiry-option",
    type: {
     name: "String"
    }
   }
  }, expiresOn = {
   parameterPath: [ "options", "expiresOn" ],
   mapper: {
    serializedName: "x-ms-expiry-time",
    xmlName: "x-ms-expiry-time",
    type: {
     name: "String"
    }
   }
  }, blobCacheControl = {
   parameterPath: [ "options", "blobHttpHeaders", "blobCacheControl" ],
   mapper: {
    serializedName: "x-ms-blob-cache-control",
    xmlName: "x-ms-blob-cache-control",
    type: {
     name: "String"
    }
   }
  }, blobContentType = {
   parameterPath: [ "options", "blobHttpHeaders", "blobContentType" ],
   mapper: {
    serializedName: "x-ms-blob-content-type",
    xmlName: "x-ms-blob-content-type",
    type: {
     name: "String"
    }
   }
  }, blobContentMD5 = {
   parameterPath: [ "options", "blobHttpHeaders", "blobContentMD5" ],
   mapper: {
    serializedName: "x-ms-blob-content-md5",
    xmlName: "x-ms-blob-content-md5",
    type: {
     name: "ByteArray"
    }
   }
  }, blobContentEncoding = {
   parameterPath: [ "options", "blobHttpHeaders", "blobContentEncoding" ],
   mapper: {
    serializedName: "x-ms-blob-content-encoding",
    xmlName: "x-ms-blob-content-encoding",
    type: {
     name: "String"
    }
   }
  }, blobContentLanguage = {
   parameterPath: [ "options", "blobHttpHeaders", "blobContentLanguage" ],
   mapper: {
    serializedName: "x-ms-blob-content-language",
    xmlName: "x-ms-blob-content-language",
    type: {
     name: "String"
    }
   }
  }, blobContentDisposition = {
   parameterPath: [ "options", "blobHttpHeaders", "blobContentDisposition" ],
   mapper: {
    serializedName: "x-ms-blob-content-disposition",
    xmlName: "x-ms-blob-content-disposition",
    type: {
     name: "String"
    }
   }
  }, comp12 = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "immutabilityPolicies",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, immutabilityPolicyExpiry = {
   parameterPath: [ "options", "immutabilityPolicyExpiry" ],
   mapper: {
    serializedName: "x-ms-immutability-policy-until-date",
    xmlName: "x-ms-immutability-policy-until-date",
    type: {
     name: "DateTimeRfc1123"
    }
   }
  }, immutabilityPolicyMode = {
   parameterPath: [ "options", "immutabilityPolicyMode" ],
   mapper: {
    serializedName: "x-ms-immutability-policy-mode",
    xmlName: "x-ms-immutability-policy-mode",
    type: {
     name: "Enum",
     allowedValues: [ "Mutable", "Unlocked", "Locked" ]
    }
   }
  }, comp13 = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "legalhold",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, legalHold = {
   parameterPath: "legalHold",
   mapper: {
    serializedName: "x-ms-legal-hold",
    required: !0,
    xmlName: "x-ms-legal-hold",
    type: {
     name: "Boolean"
    }
   }
  }, encryptionScope = {
   parameterPath: [ "options", "encryptionScope" ],
   mapper: {
    serializedName: "x-ms-encryption-scope",
    xmlName: "x-ms-encryption-scope",
    type: {
     name: "String"
    }
   }
  }, comp14 = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "snapshot",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, tier = {
   parameterPath: [ "options", "tier" ],
   mapper: {
    serializedName: "x-ms-access-tier",
    xmlName: "x-ms-access-tier",
    type: {
     name: "Enum",
     allowedValues: [ "P4", "P6", "P10", "P15", "P20", "P30", "P40", "P50", "P60", "P70", "P80", "Hot", "Cool", "Archive", "Cold" ]
    }
   }
  }, rehydratePriority = {
   parameterPath: [ "options", "rehydratePriority" ],
   mapper: {
    serializedName: "x-ms-rehydrate-priority",
    xmlName: "x-ms-rehydrate-priority",
    type: {
     name: "Enum",
     allowedValues: [ "High", "Standard" ]
    }
   }
  }, sourceIfModifiedSince = {
   parameterPath: [ "options", "sourceModifiedAccessConditions", "sourceIfModifiedSince" ],
   mapper: {
    serializedName: "x-ms-source-if-modified-since",
    xmlName: "x-ms-source-if-modified-since",
    type: {
     name: "DateTimeRfc1123"
    }
   }
  }, sourceIfUnmodifiedSince = {
   parameterPath: [ "options", "sourceModifiedAccessConditions", "sourceIfUnmodifiedSince" ],
   mapper: {
    serializedName: "x-ms-source-if-unmodified-since",
    xmlName: "x-ms-source-if-unmodified-since",
    type: {
     name: "DateTimeRfc1123"
    }
   }
  }, sourceIfMatch = {
   parameterPath: [ "options", "sourceModifiedAccessConditions", "sourceIfMatch" ],
   mapper: {
    serializedName: "x-ms-source-if-match",
    xmlName: "x-ms-source-if-match",
    type: {
     name: "String"
    }
   }
  }, sourceIfNoneMatch = {
   parameterPath: [ "options", "sourceModifiedAccessConditions", "sourceIfNoneMatch" ],
   mapper: {
    serializedName: "x-ms-source-if-none-match",
    xmlName: "x-ms-source-if-none-match",
    type: {
     name: "String"
    }
   }
  }, sourceIfTags = {
   parameterPath: [ "options", "sourceModifiedAccessConditions", "sourceIfTags" ],
   mapper: {
    serializedName: "x-ms-source-if-tags",
    xmlName: "x-ms-source-if-tags",
    type: {
     name: "String"
    }
   }
  }, copySource = {
   parameterPath: "copySource",
   mapper: {
    serializedName: "x-ms-copy-source",
    required: !0,
    xmlName: "x-ms-copy-source",
    type: {
     name: "String"
    }
   }
  }, blobTagsString = {
   parameterPath: [ "options", "blobTagsString" ],
   mapper: {
    serializedName: "x-ms-tags",
    xmlName: "x-ms-tags",
    type: {
     name: "String"
    }
   }
  }, sealBlob = {
   parameterPath: [ "options", "sealBlob" ],
   mapper: {
    serializedName: "x-ms-seal-blob",
    xmlName: "x-ms-seal-blob",
    type: {
     name: "Boolean"
    }
   }
  }, legalHold1 = {
   parameterPath: [ "options", "legalHold" ],
   mapper: {
    serializedName: "x-ms-legal-hold",
    xmlName: "x-ms-legal-hold",
    type: {
     name: "Boolean"
    }
   }
  }, xMsRequiresSync = {
   parameterPath: "xMsRequiresSync",
   mapper: {
    defaultValue: "true",
    isConstant: !0,
    serializedName: "x-ms-requires-sync",
    type: {
     name: "String"
    }
   }
  }, sourceContentMD5 = {
   parameterPath: [ "options", "sourceContentMD5" ],
   mapper: {
    serializedName: "x-ms-source-content-md5",
    xmlName: "x-ms-source-content-md5",
    type: {
     name: "ByteArray"
    }
   }
  }, copySourceAuthorization = {
   parameterPath: [ "options", "copySourceAuthorization" ],
   mapper: {
    serializedName: "x-ms-copy-source-authorization",
    xmlName: "x-ms-copy-source-authorization",
    type: {
     name: "String"
    }
   }
  }, copySourceTags = {
   parameterPath: [ "options", "copySourceTags" ],
   mapper: {
    serializedName: "x-ms-copy-source-tag-option",
    xmlName: "x-ms-copy-source-tag-option",
    type: {
     name: "Enum",
     allowedValues: [ "REPLACE", "COPY" ]
    }
   }
  }, fileRequestIntent = {
   parameterPath: [ "options", "fileRequestIntent" ],
   mapper: {
    serializedName: "x-ms-file-request-intent",
    xmlName: "x-ms-file-request-intent",
    type: {
     name: "String"
    }
   }
  }, comp15 = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "copy",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, copyActionAbortConstant = {
   parameterPath: "copyActionAbortConstant",
   mapper: {
    defaultValue: "abort",
    isConstant: !0,
    serializedName: "x-ms-copy-action",
    type: {
     name: "String"
    }
   }
  }, copyId = {
   parameterPath: "copyId",
   mapper: {
    serializedName: "copyid",
    required: !0,
    xmlName: "copyid",
    type: {
     name: "String"
    }
   }
  }, comp16 = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "tier",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, tier1 = {
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
  }, queryRequest = {
   parameterPath: [ "options", "queryRequest" ],
   mapper: QueryRequest
  }, comp17 = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "query",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, comp18 = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "tags",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, ifModifiedSince1 = {
   parameterPath: [ "options", "blobModifiedAccessConditions", "ifModifiedSince" ],
   mapper: {
    serializedName: "x-ms-blob-if-modified-since",
    xmlName: "x-ms-blob-if-modified-since",
    type: {
     name: "DateTimeRfc1123"
    }
   }
  }, ifUnmodifiedSince1 = {
   parameterPath: [ "options", "blobModifiedAccessConditions", "ifUnmodifiedSince" ],
   mapper: {
    serializedName: "x-ms-blob-if-unmodified-since",
    xmlName: "x-ms-blob-if-unmodified-since",
    type: {
     name: "DateTimeRfc1123"
    }
   }
  }, ifMatch1 = {
   parameterPath: [ "options", "blobModifiedAccessConditions", "ifMatch" ],
   mapper: {
    serializedName: "x-ms-blob-if-match",
    xmlName: "x-ms-blob-if-match",
    type: {
     name: "String"
    }
   }
  }, ifNoneMatch1 = {
   parameterPath: [ "options", "blobModifiedAccessConditions", "ifNoneMatch" ],
   mapper: {
    serializedName: "x-ms-blob-if-none-match",
    xmlName: "x-ms-blob-if-none-match",
    type: {
     name: "String"
    }
   }
  }, tags = {
   parameterPath: [ "options", "tags" ],
   mapper: BlobTags
  }, transactionalContentMD5 = {
   parameterPath: [ "options", "transactionalContentMD5" ],
   mapper: {
    serializedName: "Content-MD5",
    xmlName: "Content-MD5",
    type: {
     name: "ByteArray"
    }
   }
  }, transactionalContentCrc64 = {
   parameterPath: [ "options", "transactionalContentCrc64" ],
   mapper: {
    serializedName: "x-ms-content-crc64",
    xmlName: "x-ms-content-crc64",
    type: {
     name: "ByteArray"
    }
   }
  }, blobType = {
   parameterPath: "blobType",
   mapper: {
    defaultValue: "PageBlob",
    isConstant: !0,
    serializedName: "x-ms-blob-type",
    type: {
     name: "String"
    }
   }
  }, blobContentLength = {
   parameterPath: "blobContentLength",
   mapper: {
    serializedName: "x-ms-blob-content-length",
    required: !0,
    xmlName: "x-ms-blob-content-length",
    type: {
     name: "Number"
    }
   }
  }, blobSequenceNumber = {
   parameterPath: [ "options", "blobSequenceNumber" ],
   mapper: {
    defaultValue: 0,
    serializedName: "x-ms-blob-sequence-number",
    xmlName: "x-ms-blob-sequence-number",
    type: {
     name: "Number"
    }
   }
  }, contentType1 = {
   parameterPath: [ "options", "contentType" ],
   mapper: {
    defaultValue: "application/octet-stream",
    isConstant: !0,
    serializedName: "Content-Type",
    type: {
     name: "String"
    }
   }
  }, body1 = {
   parameterPath: "body",
   mapper: {
    serializedName: "body",
    required: !0,
    xmlName: "body",
    type: {
     name: "Stream"
    }
   }
  }, accept2 = {
   parameterPath: "accept",
   mapper: {
    defaultValue: "application/xml",
    isConstant: !0,
    serializedName: "Accept",
    type: {
     name: "String"
    }
   }
  }, comp19 = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "page",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, pageWrite = {
   parameterPath: "pageWrite",
   mapper: {
    defaultValue: "update",
    isConstant: !0,
    serializedName: "x-ms-page-write",
    type: {
     name: "String"
    }
   }
  }, ifSequenceNumberLessThanOrEqualTo = {
   parameterPath: [ "options", "sequenceNumberAccessConditions", "ifSequenceNumberLessThanOrEqualTo" ],
   mapper: {
    serializedName: "x-ms-if-sequence-number-le",
    xmlName: "x-ms-if-sequence-number-le",
    type: {
     name: "Number"
    }
   }
  }, ifSequenceNumberLessThan = {
   parameterPath: [ "options", "sequenceNumberAccessConditions", "ifSequenceNumberLessThan" ],
   mapper: {
    serializedName: "x-ms-if-sequence-number-lt",
    xmlName: "x-ms-if-sequence-number-lt",
    type: {
     name: "Number"
    }
   }
  }, ifSequenceNumberEqualTo = {
   parameterPath: [ "options", "sequenceNumberAccessConditions", "ifSequenceNumberEqualTo" ],
   mapper: {
    serializedName: "x-ms-if-sequence-number-eq",
    xmlName: "x-ms-if-sequence-number-eq",
    type: {
     name: "Number"
    }
   }
  }, pageWrite1 = {
   parameterPath: "pageWrite",
   mapper: {
    defaultValue: "clear",
    isConstant: !0,
    serializedName: "x-ms-page-write",
    type: {
     name: "String"
    }
   }
  }, sourceUrl = {
   parameterPath: "sourceUrl",
   mapper: {
    serializedName: "x-ms-copy-source",
    required: !0,
    xmlName: "x-ms-copy-source",
    type: {
     name: "String"
    }
   }
  }, sourceRange = {
   parameterPath: "sourceRange",
   mapper: {
    serializedName: "x-ms-source-range",
    required: !0,
    xmlName: "x-ms-source-range",
    type: {
     name: "String"
    }
   }
  }, sourceContentCrc64 = {
   parameterPath: [ "options", "sourceContentCrc64" ],
   mapper: {
    serializedName: "x-ms-source-content-crc64",
    xmlName: "x-ms-source-content-crc64",
    type: {
     name: "ByteArray"
    }
   }
  }, range1 = {
   parameterPath: "range",
   mapper: {
    serializedName: "x-ms-range",
    required: !0,
    xmlName: "x-ms-range",
    type: {
     name: "String"
    }
   }
  }, comp20 = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "pagelist",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, prevsnapshot = {
   parameterPath: [ "options", "prevsnapshot" ],
   mapper: {
    serializedName: "prevsnapshot",
    xmlName: "prevsnapshot",
    type: {
     name: "String"
    }
   }
  }, prevSnapshotUrl = {
   parameterPath: [ "options", "prevSnapshotUrl" ],
   mapper: {
    serializedName: "x-ms-previous-snapshot-url",
    xmlName: "x-ms-previous-snapshot-url",
    type: {
     name: "String"
    }
   }
  }, sequenceNumberAction = {
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
  }, comp21 = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "incrementalcopy",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, blobType1 = {
   parameterPath: "blobType",
   mapper: {
    defaultValue: "AppendBlob",
    isConstant: !0,
    serializedName: "x-ms-blob-type",
    type: {
     name: "String"
    }
   }
  }, comp22 = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "appendblock",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, maxSize = {
   parameterPath: [ "options", "appendPositionAccessConditions", "maxSize" ],
   mapper: {
    serializedName: "x-ms-blob-condition-maxsize",
    xmlName: "x-ms-blob-condition-maxsize",
    type: {
     name: "Number"
    }
   }
  }, appendPosition = {
   parameterPath: [ "options", "appendPositionAccessConditions", "appendPosition" ],
   mapper: {
    serializedName: "x-ms-blob-condition-appendpos",
    xmlName: "x-ms-blob-condition-appendpos",
    type: {
     name: "Number"
    }
   }
  }, sourceRange1 = {
   parameterPath: [ "options", "sourceRange" ],
   mapper: {
    serializedName: "x-ms-source-range",
    xmlName: "x-ms-source-range",
    type: {
     name: "String"
    }
   }
  }, comp23 = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "seal",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, blobType2 = {
   parameterPath: "blobType",
   mapper: {
    defaultValue: "BlockBlob",
    isConstant: !0,
    serializedName: "x-ms-blob-type",
    type: {
     name: "String"
    }
   }
  }, copySourceBlobProperties = {
   parameterPath: [ "options", "copySourceBlobProperties" ],
   mapper: {
    serializedName: "x-ms-copy-source-blob-properties",
    xmlName: "x-ms-copy-source-blob-properties",
    type: {
     name: "Boolean"
    }
   }
  }, comp24 = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "block",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, blockId = {
   parameterPath: "blockId",
   mapper: {
    serializedName: "blockid",
    required: !0,
    xmlName: "blockid",
    type: {
     name: "String"
    }
   }
  }, blocks = {
   parameterPath: "blocks",
   mapper: BlockLookupList
  }, comp25 = {
   parameterPath: "comp",
   mapper: {
    defaultValue: "blocklist",
    isConstant: !0,
    serializedName: "comp",
    type: {
     name: "String"
    }
   }
  }, listType = {
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
   constructor(client) {
    this.client = client;
   }
   setProperties(blobServiceProperties, options) {
    return this.client.sendOperationRequest({
     blobServiceProperties,
     options
    }, setPropertiesOperationSpec);
   }
   getProperties(options) {
    return this.client.sendOperationRequest({
     options
    }, getPropertiesOperationSpec);
   }
   getStatistics(options) {
    return this.client.sendOperationRequest({
     options
    }, getStatisticsOperationSpec);
   }
   listContainersSegment(options) {
    return this.client.sendOperationRequest({
     options
    }, listContainersSegmentOperationSpec);
   }
   getUserDelegationKey(keyInfo, options) {
    return this.client.sendOperationRequest({
     keyInfo,
     options
    }, getUserDelegationKeyOperationSpec);
   }
   getAccountInfo(options) {
    return this.client.sendOperationRequest({
     options
    }, getAccountInfoOperationSpec);
   }
   submitBatch(contentLength, multipartContentType, body, options) {
    return this.client.sendOperationRequest({
     contentLength,
     multipartContentType,
     body,
     options
    }, submitBatchOperationSpec);
   }
   filterBlobs(options) {
    return this.client.sendOperationRequest({
     options
    }, filterBlobsOperationSpec);
   }
  }
  const xmlSerializer = createSerializer(mappers_namespaceObject, !0), setPropertiesOperationSpec = {
   path: "/",
   httpMethod: "PUT",
   responses: {
    202: {
     headersMapper: ServiceSetPropertiesHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: ServiceSetPropertiesExceptionHeaders
    }
   },
   requestBody: blobServiceProperties,
   queryParameters: [ restype, comp, timeoutInSeconds ],
   urlParameters: [ url ],
   headerParameters: [ contentType, accept, version, requestId ],
   isXML: !0,
   contentType: "application/xml; charset=utf-8",
   mediaType: "xml",
   serializer: xmlSerializer
  }, getPropertiesOperationSpec = {
   path: "/",
   httpMethod: "GET",
   responses: {
    200: {
     bodyMapper: BlobServiceProperties,
     headersMapper: ServiceGetPropertiesHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: ServiceGetPropertiesExceptionHeaders
    }
   },
   queryParameters: [ restype, comp, timeoutInSeconds ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1 ],
   isXML: !0,
   serializer: xmlSerializer
  }, getStatisticsOperationSpec = {
   path: "/",
   httpMethod: "GET",
   responses: {
    200: {
     bodyMapper: BlobServiceStatistics,
     headersMapper: ServiceGetStatisticsHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: ServiceGetStatisticsExceptionHeaders
    }
   },
   queryParameters: [ restype, timeoutInSeconds, comp1 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1 ],
   isXML: !0,
   serializer: xmlSerializer
  }, listContainersSegmentOperationSpec = {
   path: "/",
   httpMethod: "GET",
   responses: {
    200: {
     bodyMapper: ListContainersSegmentResponse,
     headersMapper: ServiceListContainersSegmentHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: ServiceListContainersSegmentExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, comp2, prefix, marker, maxPageSize, include ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1 ],
   isXML: !0,
   serializer: xmlSerializer
  }, getUserDelegationKeyOperationSpec = {
   path: "/",
   httpMethod: "POST",
   responses: {
    200: {
     bodyMapper: UserDelegationKey,
     headersMapper: ServiceGetUserDelegationKeyHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: ServiceGetUserDelegationKeyExceptionHeaders
    }
   },
   requestBody: keyInfo,
   queryParameters: [ restype, timeoutInSeconds, comp3 ],
   urlParameters: [ url ],
   headerParameters: [ contentType, accept, version, requestId ],
   isXML: !0,
   contentType: "application/xml; charset=utf-8",
   mediaType: "xml",
   serializer: xmlSerializer
  }, getAccountInfoOperationSpec = {
   path: "/",
   httpMethod: "GET",
   responses: {
    200: {
     headersMapper: ServiceGetAccountInfoHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: ServiceGetAccountInfoExceptionHeaders
    }
   },
   queryParameters: [ comp, timeoutInSeconds, restype1 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1 ],
   isXML: !0,
   serializer: xmlSerializer
  }, submitBatchOperationSpec = {
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
     headersMapper: ServiceSubmitBatchHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: ServiceSubmitBatchExceptionHeaders
    }
   },
   requestBody: body,
   queryParameters: [ timeoutInSeconds, comp4 ],
   urlParameters: [ url ],
   headerParameters: [ accept, version, requestId, contentLength, multipartContentType ],
   isXML: !0,
   contentType: "application/xml; charset=utf-8",
   mediaType: "xml",
   serializer: xmlSerializer
  }, filterBlobsOperationSpec = {
   path: "/",
   httpMethod: "GET",
   responses: {
    200: {
     bodyMapper: FilterBlobSegment,
     headersMapper: ServiceFilterBlobsHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: ServiceFilterBlobsExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, marker, maxPageSize, comp5, where ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1 ],
   isXML: !0,
   serializer: xmlSerializer
  };
  class ContainerImpl {
   client;
   constructor(client) {
    this.client = client;
   }
   create(options) {
    return this.client.sendOperationRequest({
     options
    }, createOperationSpec);
   }
   getProperties(options) {
    return this.client.sendOperationRequest({
     options
    }, container_getPropertiesOperationSpec);
   }
   delete(options) {
    return this.client.sendOperationRequest({
     options
    }, deleteOperationSpec);
   }
   setMetadata(options) {
    return this.client.sendOperationRequest({
     options
    }, setMetadataOperationSpec);
   }
   getAccessPolicy(options) {
    return this.client.sendOperationRequest({
     options
    }, getAccessPolicyOperationSpec);
   }
   setAccessPolicy(options) {
    return this.client.sendOperationRequest({
     options
    }, setAccessPolicyOperationSpec);
   }
   restore(options) {
    return this.client.sendOperationRequest({
     options
    }, restoreOperationSpec);
   }
   rename(sourceContainerName, options) {
    return this.client.sendOperationRequest({
     sourceContainerName,
     options
    }, renameOperationSpec);
   }
   submitBatch(contentLength, multipartContentType, body, options) {
    return this.client.sendOperationRequest({
     contentLength,
     multipartContentType,
     body,
     options
    }, container_submitBatchOperationSpec);
   }
   filterBlobs(options) {
    return this.client.sendOperationRequest({
     options
    }, container_filterBlobsOperationSpec);
   }
   acquireLease(options) {
    return this.client.sendOperationRequest({
     options
    }, acquireLeaseOperationSpec);
   }
   releaseLease(leaseId, options) {
    return this.client.sendOperationRequest({
     leaseId,
     options
    }, releaseLeaseOperationSpec);
   }
   renewLease(leaseId, options) {
    return this.client.sendOperationRequest({
     leaseId,
     options
    }, renewLeaseOperationSpec);
   }
   breakLease(options) {
    return this.client.sendOperationRequest({
     options
    }, breakLeaseOperationSpec);
   }
   changeLease(leaseId, proposedLeaseId, options) {
    return this.client.sendOperationRequest({
     leaseId,
     proposedLeaseId,
     options
    }, changeLeaseOperationSpec);
   }
   listBlobFlatSegment(options) {
    return this.client.sendOperationRequest({
     options
    }, listBlobFlatSegmentOperationSpec);
   }
   listBlobHierarchySegment(delimiter, options) {
    return this.client.sendOperationRequest({
     delimiter,
     options
    }, listBlobHierarchySegmentOperationSpec);
   }
   getAccountInfo(options) {
    return this.client.sendOperationRequest({
     options
    }, container_getAccountInfoOperationSpec);
   }
  }
  const container_xmlSerializer = createSerializer(mappers_namespaceObject, !0), createOperationSpec = {
   path: "/{containerName}",
   httpMethod: "PUT",
   responses: {
    201: {
     headersMapper: ContainerCreateHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: ContainerCreateExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, restype2 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, metadata, access, defaultEncryptionScope, preventEncryptionScopeOverride ],
   isXML: !0,
   serializer: container_xmlSerializer
  }, container_getPropertiesOperationSpec = {
   path: "/{containerName}",
   httpMethod: "GET",
   responses: {
    200: {
     headersMapper: ContainerGetPropertiesHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: ContainerGetPropertiesExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, restype2 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, leaseId ],
   isXML: !0,
   serializer: container_xmlSerializer
  }, deleteOperationSpec = {
   path: "/{containerName}",
   httpMethod: "DELETE",
   responses: {
    202: {
     headersMapper: ContainerDeleteHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: ContainerDeleteExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, restype2 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, leaseId, ifModifiedSince, ifUnmodifiedSince ],
   isXML: !0,
   serializer: container_xmlSerializer
  }, setMetadataOperationSpec = {
   path: "/{containerName}",
   httpMethod: "PUT",
   responses: {
    200: {
     headersMapper: ContainerSetMetadataHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: ContainerSetMetadataExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, restype2, comp6 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, metadata, leaseId, ifModifiedSince ],
   isXML: !0,
   serializer: container_xmlSerializer
  }, getAccessPolicyOperationSpec = {
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
     headersMapper: ContainerGetAccessPolicyHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: ContainerGetAccessPolicyExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, restype2, comp7 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, leaseId ],
   isXML: !0,
   serializer: container_xmlSerializer
  }, setAccessPolicyOperationSpec = {
   path: "/{containerName}",
   httpMethod: "PUT",
   responses: {
    200: {
     headersMapper: ContainerSetAccessPolicyHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: ContainerSetAccessPolicyExceptionHeaders
    }
   },
   requestBody: containerAcl,
   queryParameters: [ timeoutInSeconds, restype2, comp7 ],
   urlParameters: [ url ],
   headerParameters: [ contentType, accept, version, requestId, access, leaseId, ifModifiedSince, ifUnmodifiedSince ],
   isXML: !0,
   contentType: "application/xml; charset=utf-8",
   mediaType: "xml",
   serializer: container_xmlSerializer
  }, restoreOperationSpec = {
   path: "/{containerName}",
   httpMethod: "PUT",
   responses: {
    201: {
     headersMapper: ContainerRestoreHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: ContainerRestoreExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, restype2, comp8 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, deletedContainerName, deletedContainerVersion ],
   isXML: !0,
   serializer: container_xmlSerializer
  }, renameOperationSpec = {
   path: "/{containerName}",
   httpMethod: "PUT",
   responses: {
    200: {
     headersMapper: ContainerRenameHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: ContainerRenameExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, restype2, comp9 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, sourceContainerName, sourceLeaseId ],
   isXML: !0,
   serializer: container_xmlSerializer
  }, container_submitBatchOperationSpec = {
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
     headersMapper: ContainerSubmitBatchHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: ContainerSubmitBatchExceptionHeaders
    }
   },
   requestBody: body,
   queryParameters: [ timeoutInSeconds, comp4, restype2 ],
   urlParameters: [ url ],
   headerParameters: [ accept, version, requestId, contentLength, multipartContentType ],
   isXML: !0,
   contentType: "application/xml; charset=utf-8",
   mediaType: "xml",
   serializer: container_xmlSerializer
  }, container_filterBlobsOperationSpec = {
   path: "/{containerName}",
   httpMethod: "GET",
   responses: {
    200: {
     bodyMapper: FilterBlobSegment,
     headersMapper: ContainerFilterBlobsHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: ContainerFilterBlobsExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, marker, maxPageSize, comp5, where, restype2 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1 ],
   isXML: !0,
   serializer: container_xmlSerializer
  }, acquireLeaseOperationSpec = {
   path: "/{containerName}",
   httpMethod: "PUT",
   responses: {
    201: {
     headersMapper: ContainerAcquireLeaseHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: ContainerAcquireLeaseExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, restype2, comp10 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, ifModifiedSince, ifUnmodifiedSince, action, duration, proposedLeaseId ],
   isXML: !0,
   serializer: container_xmlSerializer
  }, releaseLeaseOperationSpec = {
   path: "/{containerName}",
   httpMethod: "PUT",
   responses: {
    200: {
     headersMapper: ContainerReleaseLeaseHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: ContainerReleaseLeaseExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, restype2, comp10 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, ifModifiedSince, ifUnmodifiedSince, action1, leaseId1 ],
   isXML: !0,
   serializer: container_xmlSerializer
  }, renewLeaseOperationSpec = {
   path: "/{containerName}",
   httpMethod: "PUT",
   responses: {
    200: {
     headersMapper: ContainerRenewLeaseHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: ContainerRenewLeaseExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, restype2, comp10 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, ifModifiedSince, ifUnmodifiedSince, leaseId1, action2 ],
   isXML: !0,
   serializer: container_xmlSerializer
  }, breakLeaseOperationSpec = {
   path: "/{containerName}",
   httpMethod: "PUT",
   responses: {
    202: {
     headersMapper: ContainerBreakLeaseHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: ContainerBreakLeaseExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, restype2, comp10 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, ifModifiedSince, ifUnmodifiedSince, action3, breakPeriod ],
   isXML: !0,
   serializer: container_xmlSerializer
  }, changeLeaseOperationSpec = {
   path: "/{containerName}",
   httpMethod: "PUT",
   responses: {
    200: {
     headersMapper: ContainerChangeLeaseHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: ContainerChangeLeaseExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, restype2, comp10 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, ifModifiedSince, ifUnmodifiedSince, leaseId1, action4, proposedLeaseId1 ],
   isXML: !0,
   serializer: container_xmlSerializer
  }, listBlobFlatSegmentOperationSpec = {
   path: "/{containerName}",
   httpMethod: "GET",
   responses: {
    200: {
     bodyMapper: ListBlobsFlatSegmentResponse,
     headersMapper: ContainerListBlobFlatSegmentHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: ContainerListBlobFlatSegmentExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, comp2, prefix, marker, maxPageSize, restype2, include1, startFrom ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1 ],
   isXML: !0,
   serializer: container_xmlSerializer
  }, listBlobHierarchySegmentOperationSpec = {
   path: "/{containerName}",
   httpMethod: "GET",
   responses: {
    200: {
     bodyMapper: ListBlobsHierarchySegmentResponse,
     headersMapper: ContainerListBlobHierarchySegmentHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: ContainerListBlobHierarchySegmentExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, comp2, prefix, marker, maxPageSize, restype2, include1, startFrom, delimiter ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1 ],
   isXML: !0,
   serializer: container_xmlSerializer
  }, container_getAccountInfoOperationSpec = {
   path: "/{containerName}",
   httpMethod: "GET",
   responses: {
    200: {
     headersMapper: ContainerGetAccountInfoHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: ContainerGetAccountInfoExceptionHeaders
    }
   },
   queryParameters: [ comp, timeoutInSeconds, restype1 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1 ],
   isXML: !0,
   serializer: container_xmlSerializer
  };
  class BlobImpl {
   client;
   constructor(client) {
    this.client = client;
   }
   download(options) {
    return this.client.sendOperationRequest({
     options
    }, downloadOperationSpec);
   }
   getProperties(options) {
    return this.client.sendOperationRequest({
     options
    }, blob_getPropertiesOperationSpec);
   }
   delete(options) {
    return this.client.sendOperationRequest({
     options
    }, blob_deleteOperationSpec);
   }
   undelete(options) {
    return this.client.sendOperationRequest({
     options
    }, undeleteOperationSpec);
   }
   setExpiry(expiryOptions, options) {
    return this.client.sendOperationRequest({
     expiryOptions,
     options
    }, setExpiryOperationSpec);
   }
   setHttpHeaders(options) {
    return this.client.sendOperationRequest({
     options
    }, setHttpHeadersOperationSpec);
   }
   setImmutabilityPolicy(options) {
    return this.client.sendOperationRequest({
     options
    }, setImmutabilityPolicyOperationSpec);
   }
   deleteImmutabilityPolicy(options) {
    return this.client.sendOperationRequest({
     options
    }, deleteImmutabilityPolicyOperationSpec);
   }
   setLegalHold(legalHold, options) {
    return this.client.sendOperationRequest({
     legalHold,
     options
    }, setLegalHoldOperationSpec);
   }
   setMetadata(options) {
    return this.client.sendOperationRequest({
     options
    }, blob_setMetadataOperationSpec);
   }
   acquireLease(options) {
    return this.client.sendOperationRequest({
     options
    }, blob_acquireLeaseOperationSpec);
   }
   releaseLease(leaseId, options) {
    return this.client.sendOperationRequest({
     leaseId,
     options
    }, blob_releaseLeaseOperationSpec);
   }
   renewLease(leaseId, options) {
    return this.client.sendOperationRequest({
     leaseId,
     options
    }, blob_renewLeaseOperationSpec);
   }
   changeLease(leaseId, proposedLeaseId, options) {
    return this.client.sendOperationRequest({
     leaseId,
     proposedLeaseId,
     options
    }, blob_changeLeaseOperationSpec);
   }
   breakLease(options) {
    return this.client.sendOperationRequest({
     options
    }, blob_breakLeaseOperationSpec);
   }
   createSnapshot(options) {
    return this.client.sendOperationRequest({
     options
    }, createSnapshotOperationSpec);
   }
   startCopyFromURL(copySource, options) {
    return this.client.sendOperationRequest({
     copySource,
     options
    }, startCopyFromURLOperationSpec);
   }
   copyFromURL(copySource, options) {
    return this.client.sendOperationRequest({
     copySource,
     options
    }, copyFromURLOperationSpec);
   }
   abortCopyFromURL(copyId, options) {
    return this.client.sendOperationRequest({
     copyId,
     options
    }, abortCopyFromURLOperationSpec);
   }
   setTier(tier, options) {
    return this.client.sendOperationRequest({
     tier,
     options
    }, setTierOperationSpec);
   }
   getAccountInfo(options) {
    return this.client.sendOperationRequest({
     options
    }, blob_getAccountInfoOperationSpec);
   }
   query(options) {
    return this.client.sendOperationRequest({
     options
    }, queryOperationSpec);
   }
   getTags(options) {
    return this.client.sendOperationRequest({
     options
    }, getTagsOperationSpec);
   }
   setTags(options) {
    return this.client.sendOperationRequest({
     options
    }, setTagsOperationSpec);
   }
  }
  const blob_xmlSerializer = createSerializer(mappers_namespaceObject, !0), downloadOperationSpec = {
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
     headersMapper: BlobDownloadHeaders
    },
    206: {
     bodyMapper: {
      type: {
       name: "Stream"
      },
      serializedName: "parsedResponse"
     },
     headersMapper: BlobDownloadHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: BlobDownloadExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, snapshot, versionId ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, leaseId, ifModifiedSince, ifUnmodifiedSince, range, rangeGetContentMD5, rangeGetContentCRC64, encryptionKey, encryptionKeySha256, encryptionAlgorithm, ifMatch, ifNoneMatch, ifTags ],
   isXML: !0,
   serializer: blob_xmlSerializer
  }, blob_getPropertiesOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "HEAD",
   responses: {
    200: {
     headersMapper: BlobGetPropertiesHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: BlobGetPropertiesExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, snapshot, versionId ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, leaseId, ifModifiedSince, ifUnmodifiedSince, encryptionKey, encryptionKeySha256, encryptionAlgorithm, ifMatch, ifNoneMatch, ifTags ],
   isXML: !0,
   serializer: blob_xmlSerializer
  }, blob_deleteOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "DELETE",
   responses: {
    202: {
     headersMapper: BlobDeleteHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: BlobDeleteExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, snapshot, versionId, blobDeleteType ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, leaseId, ifModifiedSince, ifUnmodifiedSince, ifMatch, ifNoneMatch, ifTags, deleteSnapshots ],
   isXML: !0,
   serializer: blob_xmlSerializer
  }, undeleteOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    200: {
     headersMapper: BlobUndeleteHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: BlobUndeleteExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, comp8 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1 ],
   isXML: !0,
   serializer: blob_xmlSerializer
  }, setExpiryOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    200: {
     headersMapper: BlobSetExpiryHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: BlobSetExpiryExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, comp11 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, expiryOptions, expiresOn ],
   isXML: !0,
   serializer: blob_xmlSerializer
  }, setHttpHeadersOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    200: {
     headersMapper: BlobSetHttpHeadersHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: BlobSetHttpHeadersExceptionHeaders
    }
   },
   queryParameters: [ comp, timeoutInSeconds ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, leaseId, ifModifiedSince, ifUnmodifiedSince, ifMatch, ifNoneMatch, ifTags, blobCacheControl, blobContentType, blobContentMD5, blobContentEncoding, blobContentLanguage, blobContentDisposition ],
   isXML: !0,
   serializer: blob_xmlSerializer
  }, setImmutabilityPolicyOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    200: {
     headersMapper: BlobSetImmutabilityPolicyHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: BlobSetImmutabilityPolicyExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, snapshot, versionId, comp12 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, ifUnmodifiedSince, immutabilityPolicyExpiry, immutabilityPolicyMode ],
   isXML: !0,
   serializer: blob_xmlSerializer
  }, deleteImmutabilityPolicyOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "DELETE",
   responses: {
    200: {
     headersMapper: BlobDeleteImmutabilityPolicyHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: BlobDeleteImmutabilityPolicyExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, snapshot, versionId, comp12 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1 ],
   isXML: !0,
   serializer: blob_xmlSerializer
  }, setLegalHoldOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    200: {
     headersMapper: BlobSetLegalHoldHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: BlobSetLegalHoldExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, snapshot, versionId, comp13 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, legalHold ],
   isXML: !0,
   serializer: blob_xmlSerializer
  }, blob_setMetadataOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    200: {
     headersMapper: BlobSetMetadataHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: BlobSetMetadataExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, comp6 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, metadata, leaseId, ifModifiedSince, ifUnmodifiedSince, encryptionKey, encryptionKeySha256, encryptionAlgorithm, ifMatch, ifNoneMatch, ifTags, encryptionScope ],
   isXML: !0,
   serializer: blob_xmlSerializer
  }, blob_acquireLeaseOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    201: {
     headersMapper: BlobAcquireLeaseHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: BlobAcquireLeaseExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, comp10 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, ifModifiedSince, ifUnmodifiedSince, action, duration, proposedLeaseId, ifMatch, ifNoneMatch, ifTags ],
   isXML: !0,
   serializer: blob_xmlSerializer
  }, blob_releaseLeaseOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    200: {
     headersMapper: BlobReleaseLeaseHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: BlobReleaseLeaseExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, comp10 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, ifModifiedSince, ifUnmodifiedSince, action1, leaseId1, ifMatch, ifNoneMatch, ifTags ],
   isXML: !0,
   serializer: blob_xmlSerializer
  }, blob_renewLeaseOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    200: {
     headersMapper: BlobRenewLeaseHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: BlobRenewLeaseExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, comp10 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, ifModifiedSince, ifUnmodifiedSince, leaseId1, action2, ifMatch, ifNoneMatch, ifTags ],
   isXML: !0,
   serializer: blob_xmlSerializer
  }, blob_changeLeaseOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    200: {
     headersMapper: BlobChangeLeaseHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: BlobChangeLeaseExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, comp10 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, ifModifiedSince, ifUnmodifiedSince, leaseId1, action4, proposedLeaseId1, ifMatch, ifNoneMatch, ifTags ],
   isXML: !0,
   serializer: blob_xmlSerializer
  }, blob_breakLeaseOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    202: {
     headersMapper: BlobBreakLeaseHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: BlobBreakLeaseExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, comp10 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, ifModifiedSince, ifUnmodifiedSince, action3, breakPeriod, ifMatch, ifNoneMatch, ifTags ],
   isXML: !0,
   serializer: blob_xmlSerializer
  }, createSnapshotOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    201: {
     headersMapper: BlobCreateSnapshotHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: BlobCreateSnapshotExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, comp14 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, metadata, leaseId, ifModifiedSince, ifUnmodifiedSince, encryptionKey, encryptionKeySha256, encryptionAlgorithm, ifMatch, ifNoneMatch, ifTags, encryptionScope ],
   isXML: !0,
   serializer: blob_xmlSerializer
  }, startCopyFromURLOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    202: {
     headersMapper: BlobStartCopyFromURLHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: BlobStartCopyFromURLExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, metadata, leaseId, ifModifiedSince, ifUnmodifiedSince, ifMatch, ifNoneMatch, ifTags, immutabilityPolicyExpiry, immutabilityPolicyMode, tier, rehydratePriority, sourceIfModifiedSince, sourceIfUnmodifiedSince, sourceIfMatch, sourceIfNoneMatch, sourceIfTags, copySource, blobTagsString, sealBlob, legalHold1 ],
   isXML: !0,
   serializer: blob_xmlSerializer
  }, copyFromURLOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    202: {
     headersMapper: BlobCopyFromURLHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: BlobCopyFromURLExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, metadata, leaseId, ifModifiedSince, ifUnmodifiedSince, ifMatch, ifNoneMatch, ifTags, immutabilityPolicyExpiry, immutabilityPolicyMode, encryptionScope, tier, sourceIfModifiedSince, sourceIfUnmodifiedSince, sourceIfMatch, sourceIfNoneMatch, copySource, blobTagsString, legalHold1, xMsRequiresSync, sourceContentMD5, copySourceAuthorization, copySourceTags, fileRequestIntent ],
   isXML: !0,
   serializer: blob_xmlSerializer
  }, abortCopyFromURLOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    204: {
     headersMapper: BlobAbortCopyFromURLHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: BlobAbortCopyFromURLExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, comp15, copyId ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, leaseId, copyActionAbortConstant ],
   isXML: !0,
   serializer: blob_xmlSerializer
  }, setTierOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    200: {
     headersMapper: BlobSetTierHeaders
    },
    202: {
     headersMapper: BlobSetTierHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: BlobSetTierExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, snapshot, versionId, comp16 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, leaseId, ifTags, rehydratePriority, tier1 ],
   isXML: !0,
   serializer: blob_xmlSerializer
  }, blob_getAccountInfoOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "GET",
   responses: {
    200: {
     headersMapper: BlobGetAccountInfoHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: BlobGetAccountInfoExceptionHeaders
    }
   },
   queryParameters: [ comp, timeoutInSeconds, restype1 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1 ],
   isXML: !0,
   serializer: blob_xmlSerializer
  }, queryOperationSpec = {
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
     headersMapper: BlobQueryHeaders
    },
    206: {
     bodyMapper: {
      type: {
       name: "Stream"
      },
      serializedName: "parsedResponse"
     },
     headersMapper: BlobQueryHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: BlobQueryExceptionHeaders
    }
   },
   requestBody: queryRequest,
   queryParameters: [ timeoutInSeconds, snapshot, comp17 ],
   urlParameters: [ url ],
   headerParameters: [ contentType, accept, version, requestId, leaseId, ifModifiedSince, ifUnmodifiedSince, encryptionKey, encryptionKeySha256, encryptionAlgorithm, ifMatch, ifNoneMatch, ifTags ],
   isXML: !0,
   contentType: "application/xml; charset=utf-8",
   mediaType: "xml",
   serializer: blob_xmlSerializer
  }, getTagsOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "GET",
   responses: {
    200: {
     bodyMapper: BlobTags,
     headersMapper: BlobGetTagsHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: BlobGetTagsExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, snapshot, versionId, comp18 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, leaseId, ifTags, ifModifiedSince1, ifUnmodifiedSince1, ifMatch1, ifNoneMatch1 ],
   isXML: !0,
   serializer: blob_xmlSerializer
  }, setTagsOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    204: {
     headersMapper: BlobSetTagsHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: BlobSetTagsExceptionHeaders
    }
   },
   requestBody: tags,
   queryParameters: [ timeoutInSeconds, versionId, comp18 ],
   urlParameters: [ url ],
   headerParameters: [ contentType, accept, version, requestId, leaseId, ifTags, ifModifiedSince1, ifUnmodifiedSince1, ifMatch1, ifNoneMatch1, transactionalContentMD5, transactionalContentCrc64 ],
   isXML: !0,
   contentType: "application/xml; charset=utf-8",
   mediaType: "xml",
   serializer: blob_xmlSerializer
  };
  class PageBlobImpl {
   client;
   constructor(client) {
    this.client = client;
   }
   create(contentLength, blobContentLength, options) {
    return this.client.sendOperationRequest({
     contentLength,
     blobContentLength,
     options
    }, pageBlob_createOperationSpec);
   }
   uploadPages(contentLength, body, options) {
    return this.client.sendOperationRequest({
     contentLength,
     body,
     options
    }, uploadPagesOperationSpec);
   }
   clearPages(contentLength, options) {
    return this.client.sendOperationRequest({
     contentLength,
     options
    }, clearPagesOperationSpec);
   }
   uploadPagesFromURL(sourceUrl, sourceRange, contentLength, range, options) {
    return this.client.sendOperationRequest({
     sourceUrl,
     sourceRange,
     contentLength,
     range,
     options
    }, uploadPagesFromURLOperationSpec);
   }
   getPageRanges(options) {
    return this.client.sendOperationRequest({
     options
    }, getPageRangesOperationSpec);
   }
   getPageRangesDiff(options) {
    return this.client.sendOperationRequest({
     options
    }, getPageRangesDiffOperationSpec);
   }
   resize(blobContentLength, options) {
    return this.client.sendOperationRequest({
     blobContentLength,
     options
    }, resizeOperationSpec);
   }
   updateSequenceNumber(sequenceNumberAction, options) {
    return this.client.sendOperationRequest({
     sequenceNumberAction,
     options
    }, updateSequenceNumberOperationSpec);
   }
   copyIncremental(copySource, options) {
    return this.client.sendOperationRequest({
     copySource,
     options
    }, copyIncrementalOperationSpec);
   }
  }
  const pageBlob_xmlSerializer = createSerializer(mappers_namespaceObject, !0), pageBlob_createOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    201: {
     headersMapper: PageBlobCreateHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: PageBlobCreateExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, contentLength, metadata, leaseId, ifModifiedSince, ifUnmodifiedSince, encryptionKey, encryptionKeySha256, encryptionAlgorithm, ifMatch, ifNoneMatch, ifTags, blobCacheControl, blobContentType, blobContentMD5, blobContentEncoding, blobContentLanguage, blobContentDisposition, immutabilityPolicyExpiry, immutabilityPolicyMode, encryptionScope, tier, blobTagsString, legalHold1, blobType, blobContentLength, blobSequenceNumber ],
   isXML: !0,
   serializer: pageBlob_xmlSerializer
  }, uploadPagesOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    201: {
     headersMapper: PageBlobUploadPagesHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: PageBlobUploadPagesExceptionHeaders
    }
   },
   requestBody: body1,
   queryParameters: [ timeoutInSeconds, comp19 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, contentLength, leaseId, ifModifiedSince, ifUnmodifiedSince, range, encryptionKey, encryptionKeySha256, encryptionAlgorithm, ifMatch, ifNoneMatch, ifTags, encryptionScope, transactionalContentMD5, transactionalContentCrc64, contentType1, accept2, pageWrite, ifSequenceNumberLessThanOrEqualTo, ifSequenceNumberLessThan, ifSequenceNumberEqualTo ],
   isXML: !0,
   contentType: "application/xml; charset=utf-8",
   mediaType: "binary",
   serializer: pageBlob_xmlSerializer
  }, clearPagesOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    201: {
     headersMapper: PageBlobClearPagesHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: PageBlobClearPagesExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, comp19 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, contentLength, leaseId, ifModifiedSince, ifUnmodifiedSince, range, encryptionKey, encryptionKeySha256, encryptionAlgorithm, ifMatch, ifNoneMatch, ifTags, encryptionScope, ifSequenceNumberLessThanOrEqualTo, ifSequenceNumberLessThan, ifSequenceNumberEqualTo, pageWrite1 ],
   isXML: !0,
   serializer: pageBlob_xmlSerializer
  }, uploadPagesFromURLOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    201: {
     headersMapper: PageBlobUploadPagesFromURLHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: PageBlobUploadPagesFromURLExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, comp19 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, contentLength, leaseId, ifModifiedSince, ifUnmodifiedSince, encryptionKey, encryptionKeySha256, encryptionAlgorithm, ifMatch, ifNoneMatch, ifTags, encryptionScope, sourceIfModifiedSince, sourceIfUnmodifiedSince, sourceIfMatch, sourceIfNoneMatch, sourceContentMD5, copySourceAuthorization, fileRequestIntent, pageWrite, ifSequenceNumberLessThanOrEqualTo, ifSequenceNumberLessThan, ifSequenceNumberEqualTo, sourceUrl, sourceRange, sourceContentCrc64, range1 ],
   isXML: !0,
   serializer: pageBlob_xmlSerializer
  }, getPageRangesOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "GET",
   responses: {
    200: {
     bodyMapper: PageList,
     headersMapper: PageBlobGetPageRangesHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: PageBlobGetPageRangesExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, marker, maxPageSize, snapshot, comp20 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, leaseId, ifModifiedSince, ifUnmodifiedSince, range, ifMatch, ifNoneMatch, ifTags ],
   isXML: !0,
   serializer: pageBlob_xmlSerializer
  }, getPageRangesDiffOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "GET",
   responses: {
    200: {
     bodyMapper: PageList,
     headersMapper: PageBlobGetPageRangesDiffHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: PageBlobGetPageRangesDiffExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, marker, maxPageSize, snapshot, comp20, prevsnapshot ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, leaseId, ifModifiedSince, ifUnmodifiedSince, range, ifMatch, ifNoneMatch, ifTags, prevSnapshotUrl ],
   isXML: !0,
   serializer: pageBlob_xmlSerializer
  }, resizeOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    200: {
     headersMapper: PageBlobResizeHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: PageBlobResizeExceptionHeaders
    }
   },
   queryParameters: [ comp, timeoutInSeconds ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, leaseId, ifModifiedSince, ifUnmodifiedSince, encryptionKey, encryptionKeySha256, encryptionAlgorithm, ifMatch, ifNoneMatch, ifTags, encryptionScope, blobContentLength ],
   isXML: !0,
   serializer: pageBlob_xmlSerializer
  }, updateSequenceNumberOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    200: {
     headersMapper: PageBlobUpdateSequenceNumberHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: PageBlobUpdateSequenceNumberExceptionHeaders
    }
   },
   queryParameters: [ comp, timeoutInSeconds ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, leaseId, ifModifiedSince, ifUnmodifiedSince, ifMatch, ifNoneMatch, ifTags, blobSequenceNumber, sequenceNumberAction ],
   isXML: !0,
   serializer: pageBlob_xmlSerializer
  }, copyIncrementalOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    202: {
     headersMapper: PageBlobCopyIncrementalHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: PageBlobCopyIncrementalExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, comp21 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, ifModifiedSince, ifUnmodifiedSince, ifMatch, ifNoneMatch, ifTags, copySource ],
   isXML: !0,
   serializer: pageBlob_xmlSerializer
  };
  class AppendBlobImpl {
   client;
   constructor(client) {
    this.client = client;
   }
   create(contentLength, options) {
    return this.client.sendOperationRequest({
     contentLength,
     options
    }, appendBlob_createOperationSpec);
   }
   appendBlock(contentLength, body, options) {
    return this.client.sendOperationRequest({
     contentLength,
     body,
     options
    }, appendBlockOperationSpec);
   }
   appendBlockFromUrl(sourceUrl, contentLength, options) {
    return this.client.sendOperationRequest({
     sourceUrl,
     contentLength,
     options
    }, appendBlockFromUrlOperationSpec);
   }
   seal(options) {
    return this.client.sendOperationRequest({
     options
    }, sealOperationSpec);
   }
  }
  const appendBlob_xmlSerializer = createSerializer(mappers_namespaceObject, !0), appendBlob_createOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    201: {
     headersMapper: AppendBlobCreateHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: AppendBlobCreateExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, contentLength, metadata, leaseId, ifModifiedSince, ifUnmodifiedSince, encryptionKey, encryptionKeySha256, encryptionAlgorithm, ifMatch, ifNoneMatch, ifTags, blobCacheControl, blobContentType, blobContentMD5, blobContentEncoding, blobContentLanguage, blobContentDisposition, immutabilityPolicyExpiry, immutabilityPolicyMode, encryptionScope, blobTagsString, legalHold1, blobType1 ],
   isXML: !0,
   serializer: appendBlob_xmlSerializer
  }, appendBlockOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    201: {
     headersMapper: AppendBlobAppendBlockHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: AppendBlobAppendBlockExceptionHeaders
    }
   },
   requestBody: body1,
   queryParameters: [ timeoutInSeconds, comp22 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, contentLength, leaseId, ifModifiedSince, ifUnmodifiedSince, encryptionKey, encryptionKeySha256, encryptionAlgorithm, ifMatch, ifNoneMatch, ifTags, encryptionScope, transactionalContentMD5, transactionalContentCrc64, contentType1, accept2, maxSize, appendPosition ],
   isXML: !0,
   contentType: "application/xml; charset=utf-8",
   mediaType: "binary",
   serializer: appendBlob_xmlSerializer
  }, appendBlockFromUrlOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    201: {
     headersMapper: AppendBlobAppendBlockFromUrlHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: AppendBlobAppendBlockFromUrlExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, comp22 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, contentLength, leaseId, ifModifiedSince, ifUnmodifiedSince, encryptionKey, encryptionKeySha256, encryptionAlgorithm, ifMatch, ifNoneMatch, ifTags, encryptionScope, sourceIfModifiedSince, sourceIfUnmodifiedSince, sourceIfMatch, sourceIfNoneMatch, sourceContentMD5, copySourceAuthorization, fileRequestIntent, transactionalContentMD5, sourceUrl, sourceContentCrc64, maxSize, appendPosition, sourceRange1 ],
   isXML: !0,
   serializer: appendBlob_xmlSerializer
  }, sealOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    200: {
     headersMapper: AppendBlobSealHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: AppendBlobSealExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, comp23 ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, leaseId, ifModifiedSince, ifUnmodifiedSince, ifMatch, ifNoneMatch, appendPosition ],
   isXML: !0,
   serializer: appendBlob_xmlSerializer
  };
  class BlockBlobImpl {
   client;
   constructor(client) {
    this.client = client;
   }
   upload(contentLength, body, options) {
    return this.client.sendOperationRequest({
     contentLength,
     body,
     options
    }, uploadOperationSpec);
   }
   putBlobFromUrl(contentLength, copySource, options) {
    return this.client.sendOperationRequest({
     contentLength,
     copySource,
     options
    }, putBlobFromUrlOperationSpec);
   }
   stageBlock(blockId, contentLength, body, options) {
    return this.client.sendOperationRequest({
     blockId,
     contentLength,
     body,
     options
    }, stageBlockOperationSpec);
   }
   stageBlockFromURL(blockId, contentLength, sourceUrl, options) {
    return this.client.sendOperationRequest({
     blockId,
     contentLength,
     sourceUrl,
     options
    }, stageBlockFromURLOperationSpec);
   }
   commitBlockList(blocks, options) {
    return this.client.sendOperationRequest({
     blocks,
     options
    }, commitBlockListOperationSpec);
   }
   getBlockList(listType, options) {
    return this.client.sendOperationRequest({
     listType,
     options
    }, getBlockListOperationSpec);
   }
  }
  const blockBlob_xmlSerializer = createSerializer(mappers_namespaceObject, !0), uploadOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    201: {
     headersMapper: BlockBlobUploadHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: BlockBlobUploadExceptionHeaders
    }
   },
   requestBody: body1,
   queryParameters: [ timeoutInSeconds ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, contentLength, metadata, leaseId, ifModifiedSince, ifUnmodifiedSince, encryptionKey, encryptionKeySha256, encryptionAlgorithm, ifMatch, ifNoneMatch, ifTags, blobCacheControl, blobContentType, blobContentMD5, blobContentEncoding, blobContentLanguage, blobContentDisposition, immutabilityPolicyExpiry, immutabilityPolicyMode, encryptionScope, tier, blobTagsString, legalHold1, transactionalContentMD5, transactionalContentCrc64, contentType1, accept2, blobType2 ],
   isXML: !0,
   contentType: "application/xml; charset=utf-8",
   mediaType: "binary",
   serializer: blockBlob_xmlSerializer
  }, putBlobFromUrlOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    201: {
     headersMapper: BlockBlobPutBlobFromUrlHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: BlockBlobPutBlobFromUrlExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, contentLength, metadata, leaseId, ifModifiedSince, ifUnmodifiedSince, encryptionKey, encryptionKeySha256, encryptionAlgorithm, ifMatch, ifNoneMatch, ifTags, blobCacheControl, blobContentType, blobContentMD5, blobContentEncoding, blobContentLanguage, blobContentDisposition, encryptionScope, tier, sourceIfModifiedSince, sourceIfUnmodifiedSince, sourceIfMatch, sourceIfNoneMatch, sourceIfTags, copySource, blobTagsString, sourceContentMD5, copySourceAuthorization, copySourceTags, fileRequestIntent, transactionalContentMD5, blobType2, copySourceBlobProperties ],
   isXML: !0,
   serializer: blockBlob_xmlSerializer
  }, stageBlockOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    201: {
     headersMapper: BlockBlobStageBlockHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: BlockBlobStageBlockExceptionHeaders
    }
   },
   requestBody: body1,
   queryParameters: [ timeoutInSeconds, comp24, blockId ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, contentLength, leaseId, encryptionKey, encryptionKeySha256, encryptionAlgorithm, encryptionScope, transactionalContentMD5, transactionalContentCrc64, contentType1, accept2 ],
   isXML: !0,
   contentType: "application/xml; charset=utf-8",
   mediaType: "binary",
   serializer: blockBlob_xmlSerializer
  }, stageBlockFromURLOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    201: {
     headersMapper: BlockBlobStageBlockFromURLHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: BlockBlobStageBlockFromURLExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, comp24, blockId ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, contentLength, leaseId, encryptionKey, encryptionKeySha256, encryptionAlgorithm, encryptionScope, sourceIfModifiedSince, sourceIfUnmodifiedSince, sourceIfMatch, sourceIfNoneMatch, sourceContentMD5, copySourceAuthorization, fileRequestIntent, sourceUrl, sourceContentCrc64, sourceRange1 ],
   isXML: !0,
   serializer: blockBlob_xmlSerializer
  }, commitBlockListOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "PUT",
   responses: {
    201: {
     headersMapper: BlockBlobCommitBlockListHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: BlockBlobCommitBlockListExceptionHeaders
    }
   },
   requestBody: blocks,
   queryParameters: [ timeoutInSeconds, comp25 ],
   urlParameters: [ url ],
   headerParameters: [ contentType, accept, version, requestId, metadata, leaseId, ifModifiedSince, ifUnmodifiedSince, encryptionKey, encryptionKeySha256, encryptionAlgorithm, ifMatch, ifNoneMatch, ifTags, blobCacheControl, blobContentType, blobContentMD5, blobContentEncoding, blobContentLanguage, blobContentDisposition, immutabilityPolicyExpiry, immutabilityPolicyMode, encryptionScope, tier, blobTagsString, legalHold1, transactionalContentMD5, transactionalContentCrc64 ],
   isXML: !0,
   contentType: "application/xml; charset=utf-8",
   mediaType: "xml",
   serializer: blockBlob_xmlSerializer
  }, getBlockListOperationSpec = {
   path: "/{containerName}/{blob}",
   httpMethod: "GET",
   responses: {
    200: {
     bodyMapper: BlockList,
     headersMapper: BlockBlobGetBlockListHeaders
    },
    default: {
     bodyMapper: StorageError,
     headersMapper: BlockBlobGetBlockListExceptionHeaders
    }
   },
   queryParameters: [ timeoutInSeconds, snapshot, comp25, listType ],
   urlParameters: [ url ],
   headerParameters: [ version, requestId, accept1, leaseId, ifTags ],
   isXML: !0,
   serializer: blockBlob_xmlSerializer
  };
  class StorageClient extends ExtendedServiceClient {
   url;
   version;
   constructor(url, options) {
    if (url === void 0) throw new Error("'url' cannot be null");
    options || (options = {});
    const defaults = {
     requestContentType: "application/json; charset=utf-8"
    }, packageDetails = "azsdk-js-azure-storage-blob/12.30.0", userAgentPrefix = options.userAgentOptions && options.userAgentOptions.userAgentPrefix ? `${options.userAgentOptions.userAgentPrefix} ${packageDetails}` : `${packageDetails}`, optionsWithDefaults = {
     ...defaults,
     ...options,
     userAgentOptions: {
      userAgentPrefix
     },
     endpoint: options.endpoint ?? options.baseUri ?? "{url}"
    };
    super(optionsWithDefaults);
    this.url = url;
    this.version = options.version || "2026-02-06";
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
   async sendOperationRequest(operationArguments, operationSpec) {
    const operationSpecToSend = {
     ...operationSpec
    };
    operationSpecToSend.path !== "/{containerName}" && operationSpecToSend.path !== "/{containerName}/{blob}" || (operationSpecToSend.path = "");
    return super.sendOperationRequest(operationArguments, operationSpecToSend);
   }
  }
  function utils_common_escapeURLPath(url) {
   const urlParsed = new URL(url);
   let path = urlParsed.pathname;
   path = path || "/";
   path = utils_utils_common_escape(path);
   urlParsed.pathname = path;
   return urlParsed.toString();
  }
  function utils_common_getProxyUriFromDevConnString(connectionString) {
   let proxyUri = "";
   if (connectionString.search("DevelopmentStorageProxyUri=") !== -1) {
    const matchCredentials = connectionString.split(";");
    for (const element of matchCredentials) element.trim().startsWith("DevelopmentStorageProxyUri=") && (proxyUri = element.trim().match("DevelopmentStorageProxyUri=(.*)")[1]);
   }
   return proxyUri;
  }
  function utils_common_getValueInConnString(connectionString, argument) {
   const elements = connectionString.split(";");
   for (const element of elements) if (element.trim().startsWith(argument)) return element.trim().match(argument + "=(.*)")[1];
   return "";
  }
  function utils_common_extractConnectionStringParts(connectionString) {
   let proxyUri = "";
   if (connectionString.startsWith("UseDevelopmentStorage=true")) {
    proxyUri = utils_common_getProxyUriFromDevConnString(connectionString);
    connectionString = utils_constants_DevelopmentConnectionString;
   }
   let blobEndpoint = utils_common_getValueInConnString(connectionString, "BlobEndpoint");
   blobEndpoint = blobEndpoint.endsWith("/") ? blobEndpoint.slice(0, -1) : blobEndpoint;
   if (connectionString.search("DefaultEndpointsProtocol=") !== -1 && connectionString.search("AccountKey=") !== -1) {
    let defaultEndpointsProtocol = "", accountName = "", accountKey = Buffer.from("accountKey", "base64"), endpointSuffix = "";
    accountName = utils_common_getValueInConnString(connectionString, "AccountName");
    accountKey = Buffer.from(utils_common_getValueInConnString(connectionString, "AccountKey"), "base64");
    if (!blobEndpoint) {
     defaultEndpointsProtocol = utils_common_getValueInConnString(connectionString, "DefaultEndpointsProtocol");
     const protocol = defaultEndpointsProtocol.toLowerCase();
     if (protocol !== "https" && protocol !== "http") throw new Error("Invalid DefaultEndpointsProtocol in the provided Connection String. Expecting 'https' or 'http'");
     endpointSuffix = utils_common_getValueInConnString(connectionString, "EndpointSuffix");
     if (!endpointSuffix) throw new Error("Invalid EndpointSuffix in the provided Connection String");
     blobEndpoint = `${defaultEndpointsProtocol}://${accountName}.blob.${endpointSuffix}`;
    }
    if (!accountName) throw new Error("Invalid AccountName in the provided Connection String");
    if (accountKey.length === 0) throw new Error("Invalid AccountKey in the provided Connection String");
    return {
     kind: "AccountConnString",
     url: blobEndpoint,
     accountName,
     accountKey,
     proxyUri
    };
   }
   {
    let accountSas = utils_common_getValueInConnString(connectionString, "SharedAccessSignature"), accountName = utils_common_getValueInConnString(connectionString, "AccountName");
    accountName || (accountName = utils_common_getAccountNameFromUrl(blobEndpoint));
    if (!blobEndpoint) throw new Error("Invalid BlobEndpoint in the provided SAS Connection String");
    if (!accountSas) throw new Error("Invalid SharedAccessSignature in the provided SAS Connection String");
    accountSas.startsWith("?") && (accountSas = accountSas.substring(1));
    return {
     kind: "SASConnString",
     url: blobEndpoint,
     accountName,
     accountSas
    };
   }
  }
  function utils_utils_common_escape(text) {
   return encodeURIComponent(text).replace(/%2F/g, "/").replace(/'/g, "%27").replace(/\+/g, "%20").replace(/%25/g, "%");
  }
  function utils_common_appendToURLPath(url, name) {
   const urlParsed = new URL(url);
   let path = urlParsed.pathname;
   path = path ? path.endsWith("/") ? `${path}${name}` : `${path}/${name}` : name;
   urlParsed.pathname = path;
   return urlParsed.toString();
  }
  function utils_common_setURLParameter(url, name, value) {
   const urlParsed = new URL(url), encodedName = encodeURIComponent(name), encodedValue = value ? encodeURIComponent(value) : void 0, searchString = urlParsed.search === "" ? "?" : urlParsed.search, searchPieces = [];
   for (const pair of searchString.slice(1).split("&")) if (pair) {
    const [key] = pair.split("=", 2);
    key !== encodedName && searchPieces.push(pair);
   }
   encodedValue && searchPieces.push(`${encodedName}=${encodedValue}`);
   urlParsed.search = searchPieces.length ? `?${searchPieces.join("&")}` : "";
   return urlParsed.toString();
  }
  function utils_common_getURLParameter(url, name) {
   const urlParsed = new URL(url);
   return urlParsed.searchParams.get(name) ?? void 0;
  }
  function utils_common_getURLScheme(url) {
   try {
    const urlParsed = new URL(url);
    return urlParsed.protocol.endsWith(":") ? urlParsed.protocol.slice(0, -1) : urlParsed.protocol;
   } catch (e) {
    return;
   }
  }
  function utils_common_appendToURLQuery(url, queryParts) {
   const urlParsed = new URL(url);
   let query = urlParsed.search;
   query ? query += "&" + queryParts : query = queryParts;
   urlParsed.search = query;
   return urlParsed.toString();
  }
  function utils_common_truncatedISO8061Date(date, withMilliseconds = !0) {
   const dateString = date.toISOString();
   return withMilliseconds ? dateString.substring(0, dateString.length - 1) + "0000Z" : dateString.substring(0, dateString.length - 5) + "Z";
  }
  function base64encode(content) {
   return esm_isNodeLike ? Buffer.from(content).toString("base64") : btoa(content);
  }
  function utils_common_generateBlockID(blockIDPrefix, blockIndex) {
   const maxSourceStringLength = 48, maxBlockIndexLength = 6, maxAllowedBlockIDPrefixLength = maxSourceStringLength - maxBlockIndexLength;
   blockIDPrefix.length > maxAllowedBlockIDPrefixLength && (blockIDPrefix = blockIDPrefix.slice(0, maxAllowedBlockIDPrefixLength));
   const res = blockIDPrefix + utils_common_padStart(blockIndex.toString(), maxSourceStringLength - blockIDPrefix.length, "0");
   return base64encode(res);
  }
  function utils_common_padStart(currentString, targetLength, padString = " ") {
   if (String.prototype.padStart) return currentString.padStart(targetLength, padString);
   padString = padString || " ";
   if (currentString.length > targetLength) return currentString;
   targetLength -= currentString.length;
   targetLength > padString.length && (padString += padString.repeat(targetLength / padString.length));
   return padString.slice(0, targetLength) + currentString;
  }
  function utils_common_iEqual(str1, str2) {
   return str1.toLocaleLowerCase() === str2.toLocaleLowerCase();
  }
  function utils_common_getAccountNameFromUrl(url) {
   const parsedUrl = new URL(url);
   let accountName;
   try {
    accountName = parsedUrl.hostname.split(".")[1] === "blob" ? parsedUrl.hostname.split(".")[0] : utils_common_isIpEndpointStyle(parsedUrl) ? parsedUrl.pathname.split("/")[1] : "";
    return accountName;
   } catch (error) {
    throw new Error("Unable to extract accountName with provided information.");
   }
  }
  function utils_common_isIpEndpointStyle(parsedUrl) {
   const host = parsedUrl.host;
   return /^.*:.*:.*$|^(localhost|host.docker.internal)(:[0-9]+)?$|^(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(\.(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}(:[0-9]+)?$/.test(host) || Boolean(parsedUrl.port) && utils_constants_PathStylePorts.includes(parsedUrl.port);
  }
  function toBlobTagsString(tags) {
   if (tags === void 0) return;
   const tagPairs = [];
   for (const key in tags) if (Object.prototype.hasOwnProperty.call(tags, key)) {
    const value = tags[key];
    tagPairs.push(`${encodeURIComponent(key)}=${encodeURIComponent(value)}`);
   }
   return tagPairs.join("&");
  }
  function toBlobTags(tags) {
   if (tags === void 0) return;
   const res = {
    blobTagSet: []
   };
   for (const key in tags) if (Object.prototype.hasOwnProperty.call(tags, key)) {
    const value = tags[key];
    res.blobTagSet.push({
     key,
     value
    });
   }
   return res;
  }
  function toTags(tags) {
   if (tags === void 0) return;
   const res = {};
   for (const blobTag of tags.blobTagSet) res[blobTag.key] = blobTag.value;
   return res;
  }
  function toQuerySerialization(textConfiguration) {
   if (textConfiguration !== void 0) switch (textConfiguration.kind) {
   case "csv":
    return {
     format: {
      type: "delimited",
      delimitedTextConfiguration: {
       columnSeparator: textConfiguration.columnSeparator || ",",
       fieldQuote: textConfiguration.fieldQuote || "",
       recordSeparator: textConfiguration.recordSeparator,
       escapeChar: textConfiguration.escapeCharacter || "",
       headersPresent: textConfiguration.hasHeaders || !1
      }
     }
    };

   case "json":
    return {
     format: {
      type: "json",
      jsonTextConfiguration: {
       recordSeparator: textConfiguration.recordSeparator
      }
     }
    };

   case "arrow":
    return {
     format: {
      type: "arrow",
      arrowConfiguration: {
       schema: textConfiguration.schema
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
  function parseObjectReplicationRecord(objectReplicationRecord) {
   if (!objectReplicationRecord) return;
   if ("policy-id" in objectReplicationRecord) return;
   const orProperties = [];
   for (const key in objectReplicationRecord) {
    const ids = key.split("_"), policyPrefix = "or-";
    ids[0].startsWith(policyPrefix) && (ids[0] = ids[0].substring(policyPrefix.length));
    const rule = {
     ruleId: ids[1],
     replicationStatus: objectReplicationRecord[key]
    }, policyIndex = orProperties.findIndex(policy => policy.policyId === ids[0]);
    policyIndex > -1 ? orProperties[policyIndex].rules.push(rule) : orProperties.push({
     policyId: ids[0],
     rules: [ rule ]
    });
   }
   return orProperties;
  }
  function utils_common_httpAuthorizationToString(httpAuthorization) {
   return httpAuthorization ? httpAuthorization.scheme + " " + httpAuthorization.value : void 0;
  }
  function* ExtractPageRangeInfoItems(getPageRangesSegment) {
   let pageRange = [], clearRange = [];
   getPageRangesSegment.pageRange && (pageRange = getPageRangesSegment.pageRange);
   getPageRangesSegment.clearRange && (clearRange = getPageRangesSegment.clearRange);
   let pageRangeIndex = 0, clearRangeIndex = 0;
   while (pageRangeIndex < pageRange.length && clearRangeIndex < clearRange.length) if (pageRange[pageRangeIndex].start < clearRange[clearRangeIndex].start) {
    yield {
     start: pageRange[pageRangeIndex].start,
     end: pageRange[pageRangeIndex].end,
     isClear: !1
    };
    ++pageRangeIndex;
   } else {
    yield {
     start: clearRange[clearRangeIndex].start,
     end: clearRange[clearRangeIndex].end,
     isClear: !0
    };
    ++clearRangeIndex;
   }
   for (;pageRangeIndex < pageRange.length; ++pageRangeIndex) yield {
    start: pageRange[pageRangeIndex].start,
    end: pageRange[pageRangeIndex].end,
    isClear: !1
   };
   for (;clearRangeIndex < clearRange.length; ++clearRangeIndex) yield {
    start: clearRange[clearRangeIndex].start,
    end: clearRange[clearRangeIndex].end,
    isClear: !0
   };
  }
  function utils_common_assertResponse(response) {
   if ("_response" in response) return response;
   throw new TypeError(`Unexpected response object ${response}`);
  }
  class StorageClient_StorageClient {
   url;
   accountName;
   pipeline;
   credential;
   storageClientContext;
   isHttps;
   constructor(url, pipeline) {
    this.url = utils_common_escapeURLPath(url);
    this.accountName = utils_common_getAccountNameFromUrl(url);
    this.pipeline = pipeline;
    this.storageClientContext = new StorageContextClient(this.url, getCoreClientOptions(pipeline));
    this.isHttps = utils_common_iEqual(utils_common_getURLScheme(this.url) || "", "https");
    this.credential = getCredentialFromPipeline(pipeline);
    const storageClientContext = this.storageClientContext;
    storageClientContext.requestContentType = void 0;
   }
  }
  const tracingClient = tracingClient_createTracingClient({
   packageName: "@azure/storage-blob",
   packageVersion: esm_utils_constants_SDK_VERSION,
   namespace: "Microsoft.Storage"
  });
  class BlobSASPermissions {
   static parse(permissions) {
    const blobSASPermissions = new BlobSASPermissions;
    for (const char of permissions) switch (char) {
    case "r":
     blobSASPermissions.read = !0;
     break;

    case "a":
     blobSASPermissions.add = !0;
     break;

    case "c":
     blobSASPermissions.create = !0;
     break;

    case "w":
     blobSASPermissions.write = !0;
     break;

    case "d":
     blobSASPermissions.delete = !0;
     break;

    case "x":
     blobSASPermissions.deleteVersion = !0;
     break;

    case "t":
     blobSASPermissions.tag = !0;
     break;

    case "m":
     blobSASPermissions.move = !0;
     break;

    case "e":
     blobSASPermissions.execute = !0;
     break;

    case "i":
     blobSASPermissions.setImmutabilityPolicy = !0;
     break;

    case "y":
     blobSASPermissions.permanentDelete = !0;
     break;

    default:
     throw new RangeError(`Invalid permission: ${char}`);
    }
    return blobSASPermissions;
   }
   static from(permissionLike) {
    const blobSASPermissions = new BlobSASPermissions;
    permissionLike.read && (blobSASPermissions.read = !0);
    permissionLike.add && (blobSASPermissions.add = !0);
    permissionLike.create && (blobSASPermissions.create = !0);
    permissionLike.write && (blobSASPermissions.write = !0);
    permissionLike.delete && (blobSASPermissions.delete = !0);
    permissionLike.deleteVersion && (blobSASPermissions.deleteVersion = !0);
    permissionLike.tag && (blobSASPermissions.tag = !0);
    permissionLike.move && (blobSASPermissions.move = !0);
    permissionLike.execute && (blobSASPermissions.execute = !0);
    permissionLike.setImmutabilityPolicy && (blobSASPermissions.setImmutabilityPolicy = !0);
    permissionLike.permanentDelete && (blobSASPermissions.permanentDelete = !0);
    return blobSASPermissions;
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
    const permissions = [];
    this.read && permissions.push("r");
    this.add && permissions.push("a");
    this.create && permissions.push("c");
    this.write && permissions.push("w");
    this.delete && permissions.push("d");
    this.deleteVersion && permissions.push("x");
    this.tag && permissions.push("t");
    this.move && permissions.push("m");
    this.execute && permissions.push("e");
    this.setImmutabilityPolicy && permissions.push("i");
    this.permanentDelete && permissions.push("y");
    return permissions.join("");
   }
  }
  class ContainerSASPermissions {
   static parse(permissions) {
    const containerSASPermissions = new ContainerSASPermissions;
    for (const char of permissions) switch (char) {
    case "r":
     containerSASPermissions.read = !0;
     break;

    case "a":
     containerSASPermissions.add = !0;
     break;

    case "c":
     containerSASPermissions.create = !0;
     break;

    case "w":
     containerSASPermissions.write = !0;
     break;

    case "d":
     containerSASPermissions.delete = !0;
     break;

    case "l":
     containerSASPermissions.list = !0;
     break;

    case "t":
     containerSASPermissions.tag = !0;
     break;

    case "x":
     containerSASPermissions.deleteVersion = !0;
     break;

    case "m":
     containerSASPermissions.move = !0;
     break;

    case "e":
     containerSASPermissions.execute = !0;
     break;

    case "i":
     containerSASPermissions.setImmutabilityPolicy = !0;
     break;

    case "y":
     containerSASPermissions.permanentDelete = !0;
     break;

    case "f":
     containerSASPermissions.filterByTags = !0;
     break;

    default:
     throw new RangeError(`Invalid permission ${char}`);
    }
    return containerSASPermissions;
   }
   static from(permissionLike) {
    const containerSASPermissions = new ContainerSASPermissions;
    permissionLike.read && (containerSASPermissions.read = !0);
    permissionLike.add && (containerSASPermissions.add = !0);
    permissionLike.create && (containerSASPermissions.create = !0);
    permissionLike.write && (containerSASPermissions.write = !0);
    permissionLike.delete && (containerSASPermissions.delete = !0);
    permissionLike.list && (containerSASPermissions.list = !0);
    permissionLike.deleteVersion && (containerSASPermissions.deleteVersion = !0);
    permissionLike.tag && (containerSASPermissions.tag = !0);
    permissionLike.move && (containerSASPermissions.move = !0);
    permissionLike.execute && (containerSASPermissions.execute = !0);
    permissionLike.setImmutabilityPolicy && (containerSASPermissions.setImmutabilityPolicy = !0);
    permissionLike.permanentDelete && (containerSASPermissions.permanentDelete = !0);
    permissionLike.filterByTags && (containerSASPermissions.filterByTags = !0);
    return containerSASPermissions;
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
    const permissions = [];
    this.read && permissions.push("r");
    this.add && permissions.push("a");
    this.create && permissions.push("c");
    this.write && permissions.push("w");
    this.delete && permissions.push("d");
    this.deleteVersion && permissions.push("x");
    this.list && permissions.push("l");
    this.tag && permissions.push("t");
    this.move && permissions.push("m");
    this.execute && permissions.push("e");
    this.setImmutabilityPolicy && permissions.push("i");
    this.permanentDelete && permissions.push("y");
    this.filterByTags && permissions.push("f");
    return permissions.join("");
   }
  }
  function ipRangeToString(ipRange) {
   return ipRange.end ? `${ipRange.start}-${ipRange.end}` : ipRange.start;
  }
  var SASProtocol;
  (function(SASProtocol) {
   SASProtocol.Https = "https";
   SASProtocol.HttpsAndHttp = "https,http";
  })(SASProtocol || (SASProtocol = {}));
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
   constructor(version, signature, permissionsOrOptions, services, resourceTypes, protocol, startsOn, expiresOn, ipRange, identifier, resource, cacheControl, contentDisposition, contentEncoding, contentLanguage, contentType, userDelegationKey, preauthorizedAgentObjectId, correlationId, encryptionScope, delegatedUserObjectId) {
    this.version = version;
    this.signature = signature;
    if (permissionsOrOptions !== void 0 && typeof permissionsOrOptions != "string") {
     this.permissions = permissionsOrOptions.permissions;
     this.services = permissionsOrOptions.services;
     this.resourceTypes = permissionsOrOptions.resourceTypes;
     this.protocol = permissionsOrOptions.protocol;
     this.startsOn = permissionsOrOptions.startsOn;
     this.expiresOn = permissionsOrOptions.expiresOn;
     this.ipRangeInner = permissionsOrOptions.ipRange;
     this.identifier = permissionsOrOptions.identifier;
     this.delegatedUserObjectId = permissionsOrOptions.delegatedUserObjectId;
     this.encryptionScope = permissionsOrOptions.encryptionScope;
     this.resource = permissionsOrOptions.resource;
     this.cacheControl = permissionsOrOptions.cacheControl;
     this.contentDisposition = permissionsOrOptions.contentDisposition;
     this.contentEncoding = permissionsOrOptions.contentEncoding;
     this.contentLanguage = permissionsOrOptions.contentLanguage;
     this.contentType = permissionsOrOptions.contentType;
     if (permissionsOrOptions.userDelegationKey) {
      this.signedOid = permissionsOrOptions.userDelegationKey.signedObjectId;
      this.signedTenantId = permissionsOrOptions.userDelegationKey.signedTenantId;
      this.signedStartsOn = permissionsOrOptions.userDelegationKey.signedStartsOn;
      this.signedExpiresOn = permissionsOrOptions.userDelegationKey.signedExpiresOn;
      this.signedService = permissionsOrOptions.userDelegationKey.signedService;
      this.signedVersion = permissionsOrOptions.userDelegationKey.signedVersion;
      this.preauthorizedAgentObjectId = permissionsOrOptions.preauthorizedAgentObjectId;
      this.correlationId = permissionsOrOptions.correlationId;
     }
    } else {
     this.services = services;
     this.resourceTypes = resourceTypes;
     this.expiresOn = expiresOn;
     this.permissions = permissionsOrOptions;
     this.protocol = protocol;
     this.startsOn = startsOn;
     this.ipRangeInner = ipRange;
     this.delegatedUserObjectId = delegatedUserObjectId;
     this.encryptionScope = encryptionScope;
     this.identifier = identifier;
     this.resource = resource;
     this.cacheControl = cacheControl;
     this.contentDisposition = contentDisposition;
     this.contentEncoding = contentEncoding;
     this.contentLanguage = contentLanguage;
     this.contentType = contentType;
     if (userDelegationKey) {
      this.signedOid = userDelegationKey.signedObjectId;
      this.signedTenantId = userDelegationKey.signedTenantId;
      this.signedStartsOn = userDelegationKey.signedStartsOn;
      this.signedExpiresOn = userDelegationKey.signedExpiresOn;
      this.signedService = userDelegationKey.signedService;
      this.signedVersion = userDelegationKey.signedVersion;
      this.preauthorizedAgentObjectId = preauthorizedAgentObjectId;
      this.correlationId = correlationId;
     }
    }
   }
   toString() {
    const params = [ "sv", "ss", "srt", "spr", "st", "se", "sip", "si", "ses", "skoid", "sktid", "skt", "ske", "sks", "skv", "sr", "sp", "sig", "rscc", "rscd", "rsce", "rscl", "rsct", "saoid", "scid", "sduoid" ], queries = [];
    for (const param of params) switch (param) {
    case "sv":
     this.tryAppendQueryParameter(queries, param, this.version);
     break;

    case "ss":
     this.tryAppendQueryParameter(queries, param, this.services);
     break;

    case "srt":
     this.tryAppendQueryParameter(queries, param, this.resourceTypes);
     break;

    case "spr":
     this.tryAppendQueryParameter(queries, param, this.protocol);
     break;

    case "st":
     this.tryAppendQueryParameter(queries, param, this.startsOn ? utils_common_truncatedISO8061Date(this.startsOn, !1) : void 0);
     break;

    case "se":
     this.tryAppendQueryParameter(queries, param, this.expiresOn ? utils_common_truncatedISO8061Date(this.expiresOn, !1) : void 0);
     break;

    case "sip":
     this.tryAppendQueryParameter(queries, param, this.ipRange ? ipRangeToString(this.ipRange) : void 0);
     break;

    case "si":
     this.tryAppendQueryParameter(queries, param, this.identifier);
     break;

    case "ses":
     this.tryAppendQueryParameter(queries, param, this.encryptionScope);
     break;

    case "skoid":
     this.tryAppendQueryParameter(queries, param, this.signedOid);
     break;

    case "sktid":
     this.tryAppendQueryParameter(queries, param, this.signedTenantId);
     break;

    case "skt":
     this.tryAppendQueryParameter(queries, param, this.signedStartsOn ? utils_common_truncatedISO8061Date(this.signedStartsOn, !1) : void 0);
     break;

    case "ske":
     this.tryAppendQueryParameter(queries, param, this.signedExpiresOn ? utils_common_truncatedISO8061Date(this.signedExpiresOn, !1) : void 0);
     break;

    case "sks":
     this.tryAppendQueryParameter(queries, param, this.signedService);
     break;

    case "skv":
     this.tryAppendQueryParameter(queries, param, this.signedVersion);
     break;

    case "sr":
     this.tryAppendQueryParameter(queries, param, this.resource);
     break;

    case "sp":
     this.tryAppendQueryParameter(queries, param, this.permissions);
     break;

    case "sig":
     this.tryAppendQueryParameter(queries, param, this.signature);
     break;

    case "rscc":
     this.tryAppendQueryParameter(queries, param, this.cacheControl);
     break;

    case "rscd":
     this.tryAppendQueryParameter(queries, param, this.contentDisposition);
     break;

    case "rsce":
     this.tryAppendQueryParameter(queries, param, this.contentEncoding);
     break;

    case "rscl":
     this.tryAppendQueryParameter(queries, param, this.contentLanguage);
     break;

    case "rsct":
     this.tryAppendQueryParameter(queries, param, this.contentType);
     break;

    case "saoid":
     this.tryAppendQueryParameter(queries, param, this.preauthorizedAgentObjectId);
     break;

    case "scid":
     this.tryAppendQueryParameter(queries, param, this.correlationId);
     break;

    case "sduoid":
     this.tryAppendQueryParameter(queries, param, this.delegatedUserObjectId);
     break;
    }
    return queries.join("&");
   }
   tryAppendQueryParameter(queries, key, value) {
    if (value) {
     key = encodeURIComponent(key);
     value = encodeURIComponent(value);
     key.length > 0 && value.length > 0 && queries.push(`${key}=${value}`);
    }
   }
  }
  function generateBlobSASQueryParameters(blobSASSignatureValues, sharedKeyCredentialOrUserDelegationKey, accountName) {
   return generateBlobSASQueryParametersInternal(blobSASSignatureValues, sharedKeyCredentialOrUserDelegationKey, accountName).sasQueryParameters;
  }
  function generateBlobSASQueryParametersInternal(blobSASSignatureValues, sharedKeyCredentialOrUserDelegationKey, accountName) {
   const version = blobSASSignatureValues.version ? blobSASSignatureValues.version : SERVICE_VERSION, sharedKeyCredential = sharedKeyCredentialOrUserDelegationKey instanceof StorageSharedKeyCredential ? sharedKeyCredentialOrUserDelegationKey : void 0;
   let userDelegationKeyCredential;
   sharedKeyCredential === void 0 && accountName !== void 0 && (userDelegationKeyCredential = new UserDelegationKeyCredential(accountName, sharedKeyCredentialOrUserDelegationKey));
   if (sharedKeyCredential === void 0 && userDelegationKeyCredential === void 0) throw TypeError("Invalid sharedKeyCredential, userDelegationKey or accountName.");
   if (version >= "2020-12-06") return sharedKeyCredential !== void 0 ? generateBlobSASQueryParameters20201206(blobSASSignatureValues, sharedKeyCredential) : version >= "2025-07-05" ? generateBlobSASQueryParametersUDK20250705(blobSASSignatureValues, userDelegationKeyCredential) : generateBlobSASQueryParametersUDK20201206(blobSASSignatureValues, userDelegationKeyCredential);
   if (version >= "2018-11-09") return sharedKeyCredential !== void 0 ? generateBlobSASQueryParameters20181109(blobSASSignatureValues, sharedKeyCredential) : version >= "2020-02-10" ? generateBlobSASQueryParametersUDK20200210(blobSASSignatureValues, userDelegationKeyCredential) : generateBlobSASQueryParametersUDK20181109(blobSASSignatureValues, userDelegationKeyCredential);
   if (version >= "2015-04-05") {
    if (sharedKeyCredential !== void 0) return generateBlobSASQueryParameters20150405(blobSASSignatureValues, sharedKeyCredential);
    throw new RangeError("'version' must be >= '2018-11-09' when generating user delegation SAS using user delegation key.");
   }
   throw new RangeError("'version' must be >= '2015-04-05'.");
  }
  function generateBlobSASQueryParameters20150405(blobSASSignatureValues, sharedKeyCredential) {
   blobSASSignatureValues = SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues);
   if (!(blobSASSignatureValues.identifier || blobSASSignatureValues.permissions && blobSASSignatureValues.expiresOn)) throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.");
   let verifiedPermissions, resource = "c";
   blobSASSignatureValues.blobName && (resource = "b");
   blobSASSignatureValues.permissions && (verifiedPermissions = blobSASSignatureValues.blobName ? BlobSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString() : ContainerSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString());
   const stringToSign = [ verifiedPermissions || "", blobSASSignatureValues.startsOn ? utils_common_truncatedISO8061Date(blobSASSignatureValues.startsOn, !1) : "", blobSASSignatureValues.expiresOn ? utils_common_truncatedISO8061Date(blobSASSignatureValues.expiresOn, !1) : "", getCanonicalName(sharedKeyCredential.accountName, blobSASSignatureValues.containerName, blobSASSignatureValues.blobName), blobSASSignatureValues.identifier, blobSASSignatureValues.ipRange ? ipRangeToString(blobSASSignatureValues.ipRange) : "", blobSASSignatureValues.protocol ? blobSASSignatureValues.protocol : "", blobSASSignatureValues.version, blobSASSignatureValues.cacheControl ? blobSASSignatureValues.cacheControl : "", blobSASSignatureValues.contentDisposition ? blobSASSignatureValues.contentDisposition : "", blobSASSignatureValues.contentEncoding ? blobSASSignatureValues.contentEncoding : "", blobSASSignatureValues.contentLanguage ? blobSASSignatureValues.contentLanguage : "", blobSASSignatureValues.contentType ? blobSASSignatureValues.contentType : "" ].join("\n"), signature = sharedKeyCredential.computeHMACSHA256(stringToSign);
   return {
    sasQueryParameters: new SASQueryParameters(blobSASSignatureValues.version, signature, verifiedPermissions, void 0, void 0, blobSASSignatureValues.protocol, blobSASSignatureValues.startsOn, blobSASSignatureValues.expiresOn, blobSASSignatureValues.ipRange, blobSASSignatureValues.identifier, resource, blobSASSignatureValues.cacheControl, blobSASSignatureValues.contentDisposition, blobSASSignatureValues.contentEncoding, blobSASSignatureValues.contentLanguage, blobSASSignatureValues.contentType),
    stringToSign
   };
  }
  function generateBlobSASQueryParameters20181109(blobSASSignatureValues, sharedKeyCredential) {
   blobSASSignatureValues = SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues);
   if (!(blobSASSignatureValues.identifier || blobSASSignatureValues.permissions && blobSASSignatureValues.expiresOn)) throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.");
   let verifiedPermissions, resource = "c", timestamp = blobSASSignatureValues.snapshotTime;
   if (blobSASSignatureValues.blobName) {
    resource = "b";
    if (blobSASSignatureValues.snapshotTime) resource = "bs"; else if (blobSASSignatureValues.versionId) {
     resource = "bv";
     timestamp = blobSASSignatureValues.versionId;
    }
   }
   blobSASSignatureValues.permissions && (verifiedPermissions = blobSASSignatureValues.blobName ? BlobSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString() : ContainerSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString());
   const stringToSign = [ verifiedPermissions || "", blobSASSignatureValues.startsOn ? utils_common_truncatedISO8061Date(blobSASSignatureValues.startsOn, !1) : "", blobSASSignatureValues.expiresOn ? utils_common_truncatedISO8061Date(blobSASSignatureValues.expiresOn, !1) : "", getCanonicalName(sharedKeyCredential.accountName, blobSASSignatureValues.containerName, blobSASSignatureValues.blobName), blobSASSignatureValues.identifier, blobSASSignatureValues.ipRange ? ipRangeToString(blobSASSignatureValues.ipRange) : "", blobSASSignatureValues.protocol ? blobSASSignatureValues.protocol : "", blobSASSignatureValues.version, resource, timestamp, blobSASSignatureValues.cacheControl ? blobSASSignatureValues.cacheControl : "", blobSASSignatureValues.contentDisposition ? blobSASSignatureValues.contentDisposition : "", blobSASSignatureValues.contentEncoding ? blobSASSignatureValues.contentEncoding : "", blobSASSignatureValues.contentLanguage ? blobSASSignatureValues.contentLanguage : "", blobSASSignatureValues.contentType ? blobSASSignatureValues.contentType : "" ].join("\n"), signature = sharedKeyCredential.computeHMACSHA256(stringToSign);
   return {
    sasQueryParameters: new SASQueryParameters(blobSASSignatureValues.version, signature, verifiedPermissions, void 0, void 0, blobSASSignatureValues.protocol, blobSASSignatureValues.startsOn, blobSASSignatureValues.expiresOn, blobSASSignatureValues.ipRange, blobSASSignatureValues.identifier, resource, blobSASSignatureValues.cacheControl, blobSASSignatureValues.contentDisposition, blobSASSignatureValues.contentEncoding, blobSASSignatureValues.contentLanguage, blobSASSignatureValues.contentType),
    stringToSign
   };
  }
  function generateBlobSASQueryParameters20201206(blobSASSignatureValues, sharedKeyCredential) {
   blobSASSignatureValues = SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues);
   if (!(blobSASSignatureValues.identifier || blobSASSignatureValues.permissions && blobSASSignatureValues.expiresOn)) throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.");
   let verifiedPermissions, resource = "c", timestamp = blobSASSignatureValues.snapshotTime;
   if (blobSASSignatureValues.blobName) {
    resource = "b";
    if (blobSASSignatureValues.snapshotTime) resource = "bs"; else if (blobSASSignatureValues.versionId) {
     resource = "bv";
     timestamp = blobSASSignatureValues.versionId;
    }
   }
   blobSASSignatureValues.permissions && (verifiedPermissions = blobSASSignatureValues.blobName ? BlobSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString() : ContainerSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString());
   const stringToSign = [ verifiedPermissions || "", blobSASSignatureValues.startsOn ? utils_common_truncatedISO8061Date(blobSASSignatureValues.startsOn, !1) : "", blobSASSignatureValues.expiresOn ? utils_common_truncatedISO8061Date(blobSASSignatureValues.expiresOn, !1) : "", getCanonicalName(sharedKeyCredential.accountName, blobSASSignatureValues.containerName, blobSASSignatureValues.blobName), blobSASSignatureValues.identifier, blobSASSignatureValues.ipRange ? ipRangeToString(blobSASSignatureValues.ipRange) : "", blobSASSignatureValues.protocol ? blobSASSignatureValues.protocol : "", blobSASSignatureValues.version, resource, timestamp, blobSASSignatureValues.encryptionScope, blobSASSignatureValues.cacheControl ? blobSASSignatureValues.cacheControl : "", blobSASSignatureValues.contentDisposition ? blobSASSignatureValues.contentDisposition : "", blobSASSignatureValues.contentEncoding ? blobSASSignatureValues.contentEncoding : "", blobSASSignatureValues.contentLanguage ? blobSASSignatureValues.contentLanguage : "", blobSASSignatureValues.contentType ? blobSASSignatureValues.contentType : "" ].join("\n"), signature = sharedKeyCredential.computeHMACSHA256(stringToSign);
   return {
    sasQueryParameters: new SASQueryParameters(blobSASSignatureValues.version, signature, verifiedPermissions, void 0, void 0, blobSASSignatureValues.protocol, blobSASSignatureValues.startsOn, blobSASSignatureValues.expiresOn, blobSASSignatureValues.ipRange, blobSASSignatureValues.identifier, resource, blobSASSignatureValues.cacheControl, blobSASSignatureValues.contentDisposition, blobSASSignatureValues.contentEncoding, blobSASSignatureValues.contentLanguage, blobSASSignatureValues.contentType, void 0, void 0, void 0, blobSASSignatureValues.encryptionScope),
    stringToSign
   };
  }
  function generateBlobSASQueryParametersUDK20181109(blobSASSignatureValues, userDelegationKeyCredential) {
   blobSASSignatureValues = SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues);
   if (!blobSASSignatureValues.permissions || !blobSASSignatureValues.expiresOn) throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.");
   let verifiedPermissions, resource = "c", timestamp = blobSASSignatureValues.snapshotTime;
   if (blobSASSignatureValues.blobName) {
    resource = "b";
    if (blobSASSignatureValues.snapshotTime) resource = "bs"; else if (blobSASSignatureValues.versionId) {
     resource = "bv";
     timestamp = blobSASSignatureValues.versionId;
    }
   }
   blobSASSignatureValues.permissions && (verifiedPermissions = blobSASSignatureValues.blobName ? BlobSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString() : ContainerSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString());
   const stringToSign = [ verifiedPermissions || "", blobSASSignatureValues.startsOn ? utils_common_truncatedISO8061Date(blobSASSignatureValues.startsOn, !1) : "", blobSASSignatureValues.expiresOn ? utils_common_truncatedISO8061Date(blobSASSignatureValues.expiresOn, !1) : "", getCanonicalName(userDelegationKeyCredential.accountName, blobSASSignatureValues.containerName, blobSASSignatureValues.blobName), userDelegationKeyCredential.userDelegationKey.signedObjectId, userDelegationKeyCredential.userDelegationKey.signedTenantId, userDelegationKeyCredential.userDelegationKey.signedStartsOn ? utils_common_truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedStartsOn, !1) : "", userDelegationKeyCredential.userDelegationKey.signedExpiresOn ? utils_common_truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedExpiresOn, !1) : "", userDelegationKeyCredential.userDelegationKey.signedService, userDelegationKeyCredential.userDelegationKey.signedVersion, blobSASSignatureValues.ipRange ? ipRangeToString(blobSASSignatureValues.ipRange) : "", blobSASSignatureValues.protocol ? blobSASSignatureValues.protocol : "", blobSASSignatureValues.version, resource, timestamp, blobSASSignatureValues.cacheControl, blobSASSignatureValues.contentDisposition, blobSASSignatureValues.contentEncoding, blobSASSignatureValues.contentLanguage, blobSASSignatureValues.contentType ].join("\n"), signature = userDelegationKeyCredential.computeHMACSHA256(stringToSign);
   return {
    sasQueryParameters: new SASQueryParameters(blobSASSignatureValues.version, signature, verifiedPermissions, void 0, void 0, blobSASSignatureValues.protocol, blobSASSignatureValues.startsOn, blobSASSignatureValues.expiresOn, blobSASSignatureValues.ipRange, blobSASSignatureValues.identifier, resource, blobSASSignatureValues.cacheControl, blobSASSignatureValues.contentDisposition, blobSASSignatureValues.contentEncoding, blobSASSignatureValues.contentLanguage, blobSASSignatureValues.contentType, userDelegationKeyCredential.userDelegationKey),
    stringToSign
   };
  }
  function generateBlobSASQueryParametersUDK20200210(blobSASSignatureValues, userDelegationKeyCredential) {
   blobSASSignatureValues = SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues);
   if (!blobSASSignatureValues.permissions || !blobSASSignatureValues.expiresOn) throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.");
   let verifiedPermissions, resource = "c", timestamp = blobSASSignatureValues.snapshotTime;
   if (blobSASSignatureValues.blobName) {
    resource = "b";
    if (blobSASSignatureValues.snapshotTime) resource = "bs"; else if (blobSASSignatureValues.versionId) {
     resource = "bv";
     timestamp = blobSASSignatureValues.versionId;
    }
   }
   blobSASSignatureValues.permissions && (verifiedPermissions = blobSASSignatureValues.blobName ? BlobSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString() : ContainerSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString());
   const stringToSign = [ verifiedPermissions || "", blobSASSignatureValues.startsOn ? utils_common_truncatedISO8061Date(blobSASSignatureValues.startsOn, !1) : "", blobSASSignatureValues.expiresOn ? utils_common_truncatedISO8061Date(blobSASSignatureValues.expiresOn, !1) : "", getCanonicalName(userDelegationKeyCredential.accountName, blobSASSignatureValues.containerName, blobSASSignatureValues.blobName), userDelegationKeyCredential.userDelegationKey.signedObjectId, userDelegationKeyCredential.userDelegationKey.signedTenantId, userDelegationKeyCredential.userDelegationKey.signedStartsOn ? utils_common_truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedStartsOn, !1) : "", userDelegationKeyCredential.userDelegationKey.signedExpiresOn ? utils_common_truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedExpiresOn, !1) : "", userDelegationKeyCredential.userDelegationKey.signedService, userDelegationKeyCredential.userDelegationKey.signedVersion, blobSASSignatureValues.preauthorizedAgentObjectId, void 0, blobSASSignatureValues.correlationId, blobSASSignatureValues.ipRange ? ipRangeToString(blobSASSignatureValues.ipRange) : "", blobSASSignatureValues.protocol ? blobSASSignatureValues.protocol : "", blobSASSignatureValues.version, resource, timestamp, blobSASSignatureValues.cacheControl, blobSASSignatureValues.contentDisposition, blobSASSignatureValues.contentEncoding, blobSASSignatureValues.contentLanguage, blobSASSignatureValues.contentType ].join("\n"), signature = userDelegationKeyCredential.computeHMACSHA256(stringToSign);
   return {
    sasQueryParameters: new SASQueryParameters(blobSASSignatureValues.version, signature, verifiedPermissions, void 0, void 0, blobSASSignatureValues.protocol, blobSASSignatureValues.startsOn, blobSASSignatureValues.expiresOn, blobSASSignatureValues.ipRange, blobSASSignatureValues.identifier, resource, blobSASSignatureValues.cacheControl, blobSASSignatureValues.contentDisposition, blobSASSignatureValues.contentEncoding, blobSASSignatureValues.contentLanguage, blobSASSignatureValues.contentType, userDelegationKeyCredential.userDelegationKey, blobSASSignatureValues.preauthorizedAgentObjectId, blobSASSignatureValues.correlationId),
    stringToSign
   };
  }
  function generateBlobSASQueryParametersUDK20201206(blobSASSignatureValues, userDelegationKeyCredential) {
   blobSASSignatureValues = SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues);
   if (!blobSASSignatureValues.permissions || !blobSASSignatureValues.expiresOn) throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.");
   let verifiedPermissions, resource = "c", timestamp = blobSASSignatureValues.snapshotTime;
   if (blobSASSignatureValues.blobName) {
    resource = "b";
    if (blobSASSignatureValues.snapshotTime) resource = "bs"; else if (blobSASSignatureValues.versionId) {
     resource = "bv";
     timestamp = blobSASSignatureValues.versionId;
    }
   }
   blobSASSignatureValues.permissions && (verifiedPermissions = blobSASSignatureValues.blobName ? BlobSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString() : ContainerSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString());
   const stringToSign = [ verifiedPermissions || "", blobSASSignatureValues.startsOn ? utils_common_truncatedISO8061Date(blobSASSignatureValues.startsOn, !1) : "", blobSASSignatureValues.expiresOn ? utils_common_truncatedISO8061Date(blobSASSignatureValues.expiresOn, !1) : "", getCanonicalName(userDelegationKeyCredential.accountName, blobSASSignatureValues.containerName, blobSASSignatureValues.blobName), userDelegationKeyCredential.userDelegationKey.signedObjectId, userDelegationKeyCredential.userDelegationKey.signedTenantId, userDelegationKeyCredential.userDelegationKey.signedStartsOn ? utils_common_truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedStartsOn, !1) : "", userDelegationKeyCredential.userDelegationKey.signedExpiresOn ? utils_common_truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedExpiresOn, !1) : "", userDelegationKeyCredential.userDelegationKey.signedService, userDelegationKeyCredential.userDelegationKey.signedVersion, blobSASSignatureValues.preauthorizedAgentObjectId, void 0, blobSASSignatureValues.correlationId, blobSASSignatureValues.ipRange ? ipRangeToString(blobSASSignatureValues.ipRange) : "", blobSASSignatureValues.protocol ? blobSASSignatureValues.protocol : "", blobSASSignatureValues.version, resource, timestamp, blobSASSignatureValues.encryptionScope, blobSASSignatureValues.cacheControl, blobSASSignatureValues.contentDisposition, blobSASSignatureValues.contentEncoding, blobSASSignatureValues.contentLanguage, blobSASSignatureValues.contentType ].join("\n"), signature = userDelegationKeyCredential.computeHMACSHA256(stringToSign);
   return {
    sasQueryParameters: new SASQueryParameters(blobSASSignatureValues.version, signature, verifiedPermissions, void 0, void 0, blobSASSignatureValues.protocol, blobSASSignatureValues.startsOn, blobSASSignatureValues.expiresOn, blobSASSignatureValues.ipRange, blobSASSignatureValues.identifier, resource, blobSASSignatureValues.cacheControl, blobSASSignatureValues.contentDisposition, blobSASSignatureValues.contentEncoding, blobSASSignatureValues.contentLanguage, blobSASSignatureValues.contentType, userDelegationKeyCredential.userDelegationKey, blobSASSignatureValues.preauthorizedAgentObjectId, blobSASSignatureValues.correlationId, blobSASSignatureValues.encryptionScope),
    stringToSign
   };
  }
  function generateBlobSASQueryParametersUDK20250705(blobSASSignatureValues, userDelegationKeyCredential) {
   blobSASSignatureValues = SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues);
   if (!blobSASSignatureValues.permissions || !blobSASSignatureValues.expiresOn) throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.");
   let verifiedPermissions, resource = "c", timestamp = blobSASSignatureValues.snapshotTime;
   if (blobSASSignatureValues.blobName) {
    resource = "b";
    if (blobSASSignatureValues.snapshotTime) resource = "bs"; else if (blobSASSignatureValues.versionId) {
     resource = "bv";
     timestamp = blobSASSignatureValues.versionId;
    }
   }
   blobSASSignatureValues.permissions && (verifiedPermissions = blobSASSignatureValues.blobName ? BlobSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString() : ContainerSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString());
   const stringToSign = [ verifiedPermissions || "", blobSASSignatureValues.startsOn ? utils_common_truncatedISO8061Date(blobSASSignatureValues.startsOn, !1) : "", blobSASSignatureValues.expiresOn ? utils_common_truncatedISO8061Date(blobSASSignatureValues.expiresOn, !1) : "", getCanonicalName(userDelegationKeyCredential.accountName, blobSASSignatureValues.containerName, blobSASSignatureValues.blobName), userDelegationKeyCredential.userDelegationKey.signedObjectId, userDelegationKeyCredential.userDelegationKey.signedTenantId, userDelegationKeyCredential.userDelegationKey.signedStartsOn ? utils_common_truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedStartsOn, !1) : "", userDelegationKeyCredential.userDelegationKey.signedExpiresOn ? utils_common_truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedExpiresOn, !1) : "", userDelegationKeyCredential.userDelegationKey.signedService, userDelegationKeyCredential.userDelegationKey.signedVersion, blobSASSignatureValues.preauthorizedAgentObjectId, void 0, blobSASSignatureValues.correlationId, void 0, blobSASSignatureValues.delegatedUserObjectId, blobSASSignatureValues.ipRange ? ipRangeToString(blobSASSignatureValues.ipRange) : "", blobSASSignatureValues.protocol ? blobSASSignatureValues.protocol : "", blobSASSignatureValues.version, resource, timestamp, blobSASSignatureValues.encryptionScope, blobSASSignatureValues.cacheControl, blobSASSignatureValues.contentDisposition, blobSASSignatureValues.contentEncoding, blobSASSignatureValues.contentLanguage, blobSASSignatureValues.contentType ].join("\n"), signature = userDelegationKeyCredential.computeHMACSHA256(stringToSign);
   return {
    sasQueryParameters: new SASQueryParameters(blobSASSignatureValues.version, signature, verifiedPermissions, void 0, void 0, blobSASSignatureValues.protocol, blobSASSignatureValues.startsOn, blobSASSignatureValues.expiresOn, blobSASSignatureValues.ipRange, blobSASSignatureValues.identifier, resource, blobSASSignatureValues.cacheControl, blobSASSignatureValues.contentDisposition, blobSASSignatureValues.contentEncoding, blobSASSignatureValues.contentLanguage, blobSASSignatureValues.contentType, userDelegationKeyCredential.userDelegationKey, blobSASSignatureValues.preauthorizedAgentObjectId, blobSASSignatureValues.correlationId, blobSASSignatureValues.encryptionScope, blobSASSignatureValues.delegatedUserObjectId),
    stringToSign
   };
  }
  function getCanonicalName(accountName, containerName, blobName) {
   const elements = [ `/blob/${accountName}/${containerName}` ];
   blobName && elements.push(`/${blobName}`);
   return elements.join("");
  }
  function SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues) {
   const version = blobSASSignatureValues.version ? blobSASSignatureValues.version : SERVICE_VERSION;
   if (blobSASSignatureValues.snapshotTime && version < "2018-11-09") throw RangeError("'version' must be >= '2018-11-09' when providing 'snapshotTime'.");
   if (blobSASSignatureValues.blobName === void 0 && blobSASSignatureValues.snapshotTime) throw RangeError("Must provide 'blobName' when providing 'snapshotTime'.");
   if (blobSASSignatureValues.versionId && version < "2019-10-10") throw RangeError("'version' must be >= '2019-10-10' when providing 'versionId'.");
   if (blobSASSignatureValues.blobName === void 0 && blobSASSignatureValues.versionId) throw RangeError("Must provide 'blobName' when providing 'versionId'.");
   if (blobSASSignatureValues.permissions && blobSASSignatureValues.permissions.setImmutabilityPolicy && version < "2020-08-04") throw RangeError("'version' must be >= '2020-08-04' when provided 'i' permission.");
   if (blobSASSignatureValues.permissions && blobSASSignatureValues.permissions.deleteVersion && version < "2019-10-10") throw RangeError("'version' must be >= '2019-10-10' when providing 'x' permission.");
   if (blobSASSignatureValues.permissions && blobSASSignatureValues.permissions.permanentDelete && version < "2019-10-10") throw RangeError("'version' must be >= '2019-10-10' when providing 'y' permission.");
   if (blobSASSignatureValues.permissions && blobSASSignatureValues.permissions.tag && version < "2019-12-12") throw RangeError("'version' must be >= '2019-12-12' when providing 't' permission.");
   if (version < "2020-02-10" && blobSASSignatureValues.permissions && (blobSASSignatureValues.permissions.move || blobSASSignatureValues.permissions.execute)) throw RangeError("'version' must be >= '2020-02-10' when providing the 'm' or 'e' permission.");
   if (version < "2021-04-10" && blobSASSignatureValues.permissions && blobSASSignatureValues.permissions.filterByTags) throw RangeError("'version' must be >= '2021-04-10' when providing the 'f' permission.");
   if (version < "2020-02-10" && (blobSASSignatureValues.preauthorizedAgentObjectId || blobSASSignatureValues.correlationId)) throw RangeError("'version' must be >= '2020-02-10' when providing 'preauthorizedAgentObjectId' or 'correlationId'.");
   if (blobSASSignatureValues.encryptionScope && version < "2020-12-06") throw RangeError("'version' must be >= '2020-12-06' when provided 'encryptionScope' in SAS.");
   blobSASSignatureValues.version = version;
   return blobSASSignatureValues;
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
   constructor(client, leaseId) {
    const clientContext = client.storageClientContext;
    this._url = client.url;
    if (client.name === void 0) {
     this._isContainer = !0;
     this._containerOrBlobOperation = clientContext.container;
    } else {
     this._isContainer = !1;
     this._containerOrBlobOperation = clientContext.blob;
    }
    leaseId || (leaseId = esm_randomUUID());
    this._leaseId = leaseId;
   }
   async acquireLease(duration, options = {}) {
    if (this._isContainer && (options.conditions?.ifMatch && options.conditions?.ifMatch !== ETagNone || options.conditions?.ifNoneMatch && options.conditions?.ifNoneMatch !== ETagNone || options.conditions?.tagConditions)) throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.");
    return tracingClient.withSpan("BlobLeaseClient-acquireLease", options, async updatedOptions => utils_common_assertResponse(await this._containerOrBlobOperation.acquireLease({
     abortSignal: options.abortSignal,
     duration,
     modifiedAccessConditions: {
      ...options.conditions,
      ifTags: options.conditions?.tagConditions
     },
     proposedLeaseId: this._leaseId,
     tracingOptions: updatedOptions.tracingOptions
    })));
   }
   async changeLease(proposedLeaseId, options = {}) {
    if (this._isContainer && (options.conditions?.ifMatch && options.conditions?.ifMatch !== ETagNone || options.conditions?.ifNoneMatch && options.conditions?.ifNoneMatch !== ETagNone || options.conditions?.tagConditions)) throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.");
    return tracingClient.withSpan("BlobLeaseClient-changeLease", options, async updatedOptions => {
     const response = utils_common_assertResponse(await this._containerOrBlobOperation.changeLease(this._leaseId, proposedLeaseId, {
      abortSignal: options.abortSignal,
      modifiedAccessConditions: {
       ...options.conditions,
       ifTags: options.conditions?.tagConditions
      },
      tracingOptions: updatedOptions.tracingOptions
     }));
     this._leaseId = proposedLeaseId;
     return response;
    });
   }
   async releaseLease(options = {}) {
    if (this._isContainer && (options.conditions?.ifMatch && options.conditions?.ifMatch !== ETagNone || options.conditions?.ifNoneMatch && options.conditions?.ifNoneMatch !== ETagNone || options.conditions?.tagConditions)) throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.");
    return tracingClient.withSpan("BlobLeaseClient-releaseLease", options, async updatedOptions => utils_common_assertResponse(await this._containerOrBlobOperation.releaseLease(this._leaseId, {
     abortSignal: options.abortSignal,
     modifiedAccessConditions: {
      ...options.conditions,
      ifTags: options.conditions?.tagConditions
     },
     tracingOptions: updatedOptions.tracingOptions
    })));
   }
   async renewLease(options = {}) {
    if (this._isContainer && (options.conditions?.ifMatch && options.conditions?.ifMatch !== ETagNone || options.conditions?.ifNoneMatch && options.conditions?.ifNoneMatch !== ETagNone || options.conditions?.tagConditions)) throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.");
    return tracingClient.withSpan("BlobLeaseClient-renewLease", options, async updatedOptions => this._containerOrBlobOperation.renewLease(this._leaseId, {
     abortSignal: options.abortSignal,
     modifiedAccessConditions: {
      ...options.conditions,
      ifTags: options.conditions?.tagConditions
     },
     tracingOptions: updatedOptions.tracingOptions
    }));
   }
   async breakLease(breakPeriod, options = {}) {
    if (this._isContainer && (options.conditions?.ifMatch && options.conditions?.ifMatch !== ETagNone || options.conditions?.ifNoneMatch && options.conditions?.ifNoneMatch !== ETagNone || options.conditions?.tagConditions)) throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.");
    return tracingClient.withSpan("BlobLeaseClient-breakLease", options, async updatedOptions => {
     const operationOptions = {
      abortSignal: options.abortSignal,
      breakPeriod,
      modifiedAccessConditions: {
       ...options.conditions,
       ifTags: options.conditions?.tagConditions
      },
      tracingOptions: updatedOptions.tracingOptions
     };
     return utils_common_assertResponse(await this._containerOrBlobOperation.breakLease(operationOptions));
    });
   }
  }
  class RetriableReadableStream extends external_node_stream_.Readable {
   start;
   offset;
   end;
   getter;
   source;
   retries=0;
   maxRetryRequests;
   onProgress;
   options;
   constructor(source, getter, offset, count, options = {}) {
    super({
     highWaterMark: options.highWaterMark
    });
    this.getter = getter;
    this.source = source;
    this.start = offset;
    this.offset = offset;
    this.end = offset + count - 1;
    this.maxRetryRequests = options.maxRetryRequests && options.maxRetryRequests >= 0 ? options.maxRetryRequests : 0;
    this.onProgress = options.onProgress;
    this.options = options;
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
   sourceDataHandler=data => {
    if (this.options.doInjectErrorOnce) {
     this.options.doInjectErrorOnce = void 0;
     this.source.pause();
     this.sourceErrorOrEndHandler();
     this.source.destroy();
    } else {
     this.offset += data.length;
     this.onProgress && this.onProgress({
      loadedBytes: this.offset - this.start
     });
     this.push(data) || this.source.pause();
    }
   };
   sourceAbortedHandler=() => {
    const abortError = new AbortError_AbortError("The operation was aborted.");
    this.destroy(abortError);
   };
   sourceErrorOrEndHandler=err => {
    if (err && err.name === "AbortError") this.destroy(err); else {
     this.removeSourceEventHandlers();
     if (this.offset - 1 === this.end) this.push(null); else if (this.offset <= this.end) if (this.retries < this.maxRetryRequests) {
      this.retries += 1;
      this.getter(this.offset).then(newSource => {
       this.source = newSource;
       this.setSourceEventHandlers();
      }).catch(error => {
       this.destroy(error);
      });
     } else this.destroy(new Error(`Data corruption failure: received less data than required and reached maxRetires limitation. Received data offset: ${this.offset - 1}, data needed offset: ${this.end}, retries: ${this.retries}, max retries: ${this.maxRetryRequests}`)); else this.destroy(new Error(`Data corruption failure: Received more data than original request, data needed offset is ${this.end}, received offset: ${this.offset - 1}`));
    }
   };
   _destroy(error, callback) {
    this.removeSourceEventHandlers();
    this.source.destroy();
    callback(error === null ? void 0 : error);
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
    return esm_isNodeLike ? this.blobDownloadStream : void 0;
   }
   get _response() {
    return this.originalResponse._response;
   }
   originalResponse;
   blobDownloadStream;
   constructor(originalResponse, getter, offset, count, options = {}) {
    this.originalResponse = originalResponse;
    this.blobDownloadStream = new RetriableReadableStream(this.originalResponse.readableStreamBody, getter, offset, count, options);
   }
  }
  const AVRO_SYNC_MARKER_SIZE = 16, AVRO_INIT_BYTES = new Uint8Array([ 79, 98, 106, 1 ]), AVRO_CODEC_KEY = "avro.codec", AVRO_SCHEMA_KEY = "avro.schema";
  class AvroParser {
   static async readFixedBytes(stream, length, options = {}) {
    const bytes = await stream.read(length, {
     abortSignal: options.abortSignal
    });
    if (bytes.length !== length) throw new Error("Hit stream end.");
    return bytes;
   }
   static async readByte(stream, options = {}) {
    const buf = await AvroParser.readFixedBytes(stream, 1, options);
    return buf[0];
   }
   static async readZigZagLong(stream, options = {}) {
    let byte, haveMoreByte, significanceInFloat, zigZagEncoded = 0, significanceInBit = 0;
    do {
     byte = await AvroParser.readByte(stream, options);
     haveMoreByte = byte & 128;
     zigZagEncoded |= (byte & 127) << significanceInBit;
     significanceInBit += 7;
    } while (haveMoreByte && significanceInBit < 28);
    if (haveMoreByte) {
     zigZagEncoded;
     significanceInFloat = 268435456;
     do {
      byte = await AvroParser.readByte(stream, options);
      zigZagEncoded += (byte & 127) * significanceInFloat;
      significanceInFloat *= 128;
     } while (byte & 128);
     const res = (zigZagEncoded % 2 ? -(zigZagEncoded + 1) : zigZagEncoded) / 2;
     if (res < Number.MIN_SAFE_INTEGER || res > Number.MAX_SAFE_INTEGER) throw new Error("Integer overflow.");
     return res;
    }
    return zigZagEncoded >> 1 ^ -(zigZagEncoded & 1);
   }
   static async readLong(stream, options = {}) {
    return AvroParser.readZigZagLong(stream, options);
   }
   static async readInt(stream, options = {}) {
    return AvroParser.readZigZagLong(stream, options);
   }
   static async readNull() {
    return null;
   }
   static async readBoolean(stream, options = {}) {
    const b = await AvroParser.readByte(stream, options);
    if (b === 1) return !0;
    if (b === 0) return !1;
    throw new Error("Byte was not a boolean.");
   }
   static async readFloat(stream, options = {}) {
    const u8arr = await AvroParser.readFixedBytes(stream, 4, options), view = new DataView(u8arr.buffer, u8arr.byteOffset, u8arr.byteLength);
    return view.getFloat32(0, !0);
   }
   static async readDouble(stream, options = {}) {
    const u8arr = await AvroParser.readFixedBytes(stream, 8, options), view = new DataView(u8arr.buffer, u8arr.byteOffset, u8arr.byteLength);
    return view.getFloat64(0, !0);
   }
   static async readBytes(stream, options = {}) {
    const size = await AvroParser.readLong(stream, options);
    if (size < 0) throw new Error("Bytes size was negative.");
    return stream.read(size, {
     abortSignal: options.abortSignal
    });
   }
   static async readString(stream, options = {}) {
    const u8arr = await AvroParser.readBytes(stream, options), utf8decoder = new TextDecoder;
    return utf8decoder.decode(u8arr);
   }
   static async readMapPair(stream, readItemMethod, options = {}) {
    const key = await AvroParser.readString(stream, options), value = await readItemMethod(stream, options);
    return {
     key,
     value
    };
   }
   static async readMap(stream, readItemMethod, options = {}) {
    const readPairMethod = (s, opts = {}) => AvroParser.readMapPair(s, readItemMethod, opts), pairs = await AvroParser.readArray(stream, readPairMethod, options), dict = {};
    for (const pair of pairs) dict[pair.key] = pair.value;
    return dict;
   }
   static async readArray(stream, readItemMethod, options = {}) {
    const items = [];
    for (let count = await AvroParser.readLong(stream, options); count !== 0; count = await AvroParser.readLong(stream, options)) {
     if (count < 0) {
      await AvroParser.readLong(stream, options);
      count = -count;
     }
     while (count--) {
      const item = await readItemMethod(stream, options);
      items.push(item);
     }
    }
    return items;
   }
  }
  var AvroComplex, AvroPrimitive;
  (function(AvroComplex) {
   AvroComplex.RECORD = "record";
   AvroComplex.ENUM = "enum";
   AvroComplex.ARRAY = "array";
   AvroComplex.MAP = "map";
   AvroComplex.UNION = "union";
   AvroComplex.FIXED = "fixed";
  })(AvroComplex || (AvroComplex = {}));
  (function(AvroPrimitive) {
   AvroPrimitive.NULL = "null";
   AvroPrimitive.BOOLEAN = "boolean";
   AvroPrimitive.INT = "int";
   AvroPrimitive.LONG = "long";
   AvroPrimitive.FLOAT = "float";
   AvroPrimitive.DOUBLE = "double";
   AvroPrimitive.BYTES = "bytes";
   AvroPrimitive.STRING = "string";
  })(AvroPrimitive || (AvroPrimitive = {}));
  class AvroType {
   static fromSchema(schema) {
    return typeof schema == "string" ? AvroType.fromStringSchema(schema) : Array.isArray(schema) ? AvroType.fromArraySchema(schema) : AvroType.fromObjectSchema(schema);
   }
   static fromStringSchema(schema) {
    switch (schema) {
    case AvroPrimitive.NULL:
    case AvroPrimitive.BOOLEAN:
    case AvroPrimitive.INT:
    case AvroPrimitive.LONG:
    case AvroPrimitive.FLOAT:
    case AvroPrimitive.DOUBLE:
    case AvroPrimitive.BYTES:
    case AvroPrimitive.STRING:
     return new AvroPrimitiveType(schema);

    default:
     throw new Error(`Unexpected Avro type ${schema}`);
    }
   }
   static fromArraySchema(schema) {
    return new AvroUnionType(schema.map(AvroType.fromSchema));
   }
   static fromObjectSchema(schema) {
    const type = schema.type;
    try {
     return AvroType.fromStringSchema(type);
    } catch {}
    switch (type) {
    case AvroComplex.RECORD:
     if (schema.aliases) throw new Error(`aliases currently is not supported, schema: ${schema}`);
     if (!schema.name) throw new Error(`Required attribute 'name' doesn't exist on schema: ${schema}`);
     const fields = {};
     if (!schema.fields) throw new Error(`Required attribute 'fields' doesn't exist on schema: ${schema}`);
     for (const field of schema.fields) fields[field.name] = AvroType.fromSchema(field.type);
     return new AvroRecordType(fields, schema.name);

    case AvroComplex.ENUM:
     if (schema.aliases) throw new Error(`aliases currently is not supported, schema: ${schema}`);
     if (!schema.symbols) throw new Error(`Required attribute 'symbols' doesn't exist on schema: ${schema}`);
     return new AvroEnumType(schema.symbols);

    case AvroComplex.MAP:
     if (!schema.values) throw new Error(`Required attribute 'values' doesn't exist on schema: ${schema}`);
     return new AvroMapType(AvroType.fromSchema(schema.values));

    case AvroComplex.ARRAY:
    case AvroComplex.FIXED:
    default:
     throw new Error(`Unexpected Avro type ${type} in ${schema}`);
    }
   }
  }
  class AvroPrimitiveType extends AvroType {
   _primitive;
   constructor(primitive) {
    super();
    this._primitive = primitive;
   }
   read(stream, options = {}) {
    switch (this._primitive) {
    case AvroPrimitive.NULL:
     return AvroParser.readNull();

    case AvroPrimitive.BOOLEAN:
     return AvroParser.readBoolean(stream, options);

    case AvroPrimitive.INT:
     return AvroParser.readInt(stream, options);

    case AvroPrimitive.LONG:
     return AvroParser.readLong(stream, options);

    case AvroPrimitive.FLOAT:
     return AvroParser.readFloat(stream, options);

    case AvroPrimitive.DOUBLE:
     return AvroParser.readDouble(stream, options);

    case AvroPrimitive.BYTES:
     return AvroParser.readBytes(stream, options);

    case AvroPrimitive.STRING:
     return AvroParser.readString(stream, options);

    default:
     throw new Error("Unknown Avro Primitive");
    }
   }
  }
  class AvroEnumType extends AvroType {
   _symbols;
   constructor(symbols) {
    super();
    this._symbols = symbols;
   }
   async read(stream, options = {}) {
    const value = await AvroParser.readInt(stream, options);
    return this._symbols[value];
   }
  }
  class AvroUnionType extends AvroType {
   _types;
   constructor(types) {
    super();
    this._types = types;
   }
   async read(stream, options = {}) {
    const typeIndex = await AvroParser.readInt(stream, options);
    return this._types[typeIndex].read(stream, options);
   }
  }
  class AvroMapType extends AvroType {
   _itemType;
   constructor(itemType) {
    super();
    this._itemType = itemType;
   }
   read(stream, options = {}) {
    const readItemMethod = (s, opts) => this._itemType.read(s, opts);
    return AvroParser.readMap(stream, readItemMethod, options);
   }
  }
  class AvroRecordType extends AvroType {
   _name;
   _fields;
   constructor(fields, name) {
    super();
    this._fields = fields;
    this._name = name;
   }
   async read(stream, options = {}) {
    const record = {};
    record.$schema = this._name;
    for (const key in this._fields) Object.prototype.hasOwnProperty.call(this._fields, key) && (record[key] = await this._fields[key].read(stream, options));
    return record;
   }
  }
  function arraysEqual(a, b) {
   if (a === b) return !0;
   if (a == null || b == null) return !1;
   if (a.length !== b.length) return !1;
   for (let i = 0; i < a.length; ++i) if (a[i] !== b[i]) return !1;
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
   constructor(dataStream, headerStream, currentBlockOffset, indexWithinCurrentBlock) {
    this._dataStream = dataStream;
    this._headerStream = headerStream || dataStream;
    this._initialized = !1;
    this._blockOffset = currentBlockOffset || 0;
    this._objectIndex = indexWithinCurrentBlock || 0;
    this._initialBlockOffset = currentBlockOffset || 0;
   }
   async initialize(options = {}) {
    const header = await AvroParser.readFixedBytes(this._headerStream, AVRO_INIT_BYTES.length, {
     abortSignal: options.abortSignal
    });
    if (!arraysEqual(header, AVRO_INIT_BYTES)) throw new Error("Stream is not an Avro file.");
    this._metadata = await AvroParser.readMap(this._headerStream, AvroParser.readString, {
     abortSignal: options.abortSignal
    });
    const codec = this._metadata[AVRO_CODEC_KEY];
    if (codec !== void 0 && codec !== null && codec !== "null") throw new Error("Codecs are not supported");
    this._syncMarker = await AvroParser.readFixedBytes(this._headerStream, AVRO_SYNC_MARKER_SIZE, {
     abortSignal: options.abortSignal
    });
    const schema = JSON.parse(this._metadata[AVRO_SCHEMA_KEY]);
    this._itemType = AvroType.fromSchema(schema);
    this._blockOffset === 0 && (this._blockOffset = this._initialBlockOffset + this._dataStream.position);
    this._itemsRemainingInBlock = await AvroParser.readLong(this._dataStream, {
     abortSignal: options.abortSignal
    });
    await AvroParser.readLong(this._dataStream, {
     abortSignal: options.abortSignal
    });
    this._initialized = !0;
    if (this._objectIndex && this._objectIndex > 0) for (let i = 0; i < this._objectIndex; i++) {
     await this._itemType.read(this._dataStream, {
      abortSignal: options.abortSignal
     });
     this._itemsRemainingInBlock--;
    }
   }
   hasNext() {
    return !this._initialized || this._itemsRemainingInBlock > 0;
   }
   async* parseObjects(options = {}) {
    this._initialized || await this.initialize(options);
    while (this.hasNext()) {
     const result = await this._itemType.read(this._dataStream, {
      abortSignal: options.abortSignal
     });
     this._itemsRemainingInBlock--;
     this._objectIndex++;
     if (this._itemsRemainingInBlock === 0) {
      const marker = await AvroParser.readFixedBytes(this._dataStream, AVRO_SYNC_MARKER_SIZE, {
       abortSignal: options.abortSignal
      });
      this._blockOffset = this._initialBlockOffset + this._dataStream.position;
      this._objectIndex = 0;
      if (!arraysEqual(this._syncMarker, marker)) throw new Error("Stream is not a valid Avro file.");
      try {
       this._itemsRemainingInBlock = await AvroParser.readLong(this._dataStream, {
        abortSignal: options.abortSignal
       });
      } catch {
       this._itemsRemainingInBlock = 0;
      }
      this._itemsRemainingInBlock > 0 && await AvroParser.readLong(this._dataStream, {
       abortSignal: options.abortSignal
      });
     }
     yield result;
    }
   }
  }
  class AvroReadable {}
  var external_buffer_ = __webpack_require__(20181);
  const ABORT_ERROR = new AbortError_AbortError("Reading from the avro stream was aborted.");
  class AvroReadableFromStream extends AvroReadable {
   _position;
   _readable;
   toUint8Array(data) {
    return typeof data == "string" ? external_buffer_.Buffer.from(data) : data;
   }
   constructor(readable) {
    super();
    this._readable = readable;
    this._position = 0;
   }
   get position() {
    return this._position;
   }
   async read(size, options = {}) {
    if (options.abortSignal?.aborted) throw ABORT_ERROR;
    if (size < 0) throw new Error(`size parameter should be positive: ${size}`);
    if (size === 0) return new Uint8Array;
    if (!this._readable.readable) throw new Error("Stream no longer readable.");
    const chunk = this._readable.read(size);
    if (chunk) {
     this._position += chunk.length;
     return this.toUint8Array(chunk);
    }
    return new Promise((resolve, reject) => {
     const cleanUp = () => {
      this._readable.removeListener("readable", readableCallback);
      this._readable.removeListener("error", rejectCallback);
      this._readable.removeListener("end", rejectCallback);
      this._readable.removeListener("close", rejectCallback);
      options.abortSignal && options.abortSignal.removeEventListener("abort", abortHandler);
     }, readableCallback = () => {
      const callbackChunk = this._readable.read(size);
      if (callbackChunk) {
       this._position += callbackChunk.length;
       cleanUp();
       resolve(this.toUint8Array(callbackChunk));
      }
     }, rejectCallback = () => {
      cleanUp();
      reject();
     }, abortHandler = () => {
      cleanUp();
      reject(ABORT_ERROR);
     };
     this._readable.on("readable", readableCallback);
     this._readable.once("error", rejectCallback);
     this._readable.once("end", rejectCallback);
     this._readable.once("close", rejectCallback);
     options.abortSignal && options.abortSignal.addEventListener("abort", abortHandler);
    });
   }
  }
  class BlobQuickQueryStream extends external_node_stream_.Readable {
   source;
   avroReader;
   avroIter;
   avroPaused=!0;
   onProgress;
   onError;
   constructor(source, options = {}) {
    super();
    this.source = source;
    this.onProgress = options.onProgress;
    this.onError = options.onError;
    this.avroReader = new AvroReader(new AvroReadableFromStream(this.source));
    this.avroIter = this.avroReader.parseObjects({
     abortSignal: options.abortSignal
    });
   }
   _read() {
    this.avroPaused && this.readInternal().catch(err => {
     this.emit("error", err);
    });
   }
   async readInternal() {
    this.avroPaused = !1;
    let avroNext;
    do {
     avroNext = await this.avroIter.next();
     if (avroNext.done) break;
     const obj = avroNext.value, schema = obj.$schema;
     if (typeof schema != "string") throw Error("Missing schema in avro record.");
     switch (schema) {
     case "com.microsoft.azure.storage.queryBlobContents.resultData":
      {
       const data = obj.data;
       if (data instanceof Uint8Array == !1) throw Error("Invalid data in avro result record.");
       this.push(Buffer.from(data)) || (this.avroPaused = !0);
      }
      break;

     case "com.microsoft.azure.storage.queryBlobContents.progress":
      {
       const bytesScanned = obj.bytesScanned;
       if (typeof bytesScanned != "number") throw Error("Invalid bytesScanned in avro progress record.");
       this.onProgress && this.onProgress({
        loadedBytes: bytesScanned
       });
      }
      break;

     case "com.microsoft.azure.storage.queryBlobContents.end":
      if (this.onProgress) {
       const totalBytes = obj.totalBytes;
       if (typeof totalBytes != "number") throw Error("Invalid totalBytes in avro end record.");
       this.onProgress({
        loadedBytes: totalBytes
       });
      }
      this.push(null);
      break;

     case "com.microsoft.azure.storage.queryBlobContents.error":
      if (this.onError) {
       const fatal = obj.fatal;
       if (typeof fatal != "boolean") throw Error("Invalid fatal in avro error record.");
       const name = obj.name;
       if (typeof name != "string") throw Error("Invalid name in avro error record.");
       const description = obj.description;
       if (typeof description != "string") throw Error("Invalid description in avro error record.");
       const position = obj.position;
       if (typeof position != "number") throw Error("Invalid position in avro error record.");
       this.onError({
        position,
        name,
        isFatal: fatal,
        description
       });
      }
      break;

     default:
      throw Error(`Unknown schema ${schema} in avro progress record.`);
     }
    } while (!avroNext.done && !this.avroPaused);
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
    return esm_isNodeLike ? this.blobDownloadStream : void 0;
   }
   get _response() {
    return this.originalResponse._response;
   }
   originalResponse;
   blobDownloadStream;
   constructor(originalResponse, options = {}) {
    this.originalResponse = originalResponse;
    this.blobDownloadStream = new BlobQuickQueryStream(this.originalResponse.readableStreamBody, options);
   }
  }
  var BlockBlobTier, PremiumPageBlobTier, StorageBlobAudience;
  (function(BlockBlobTier) {
   BlockBlobTier.Hot = "Hot";
   BlockBlobTier.Cool = "Cool";
   BlockBlobTier.Cold = "Cold";
   BlockBlobTier.Archive = "Archive";
  })(BlockBlobTier || (BlockBlobTier = {}));
  (function(PremiumPageBlobTier) {
   PremiumPageBlobTier.P4 = "P4";
   PremiumPageBlobTier.P6 = "P6";
   PremiumPageBlobTier.P10 = "P10";
   PremiumPageBlobTier.P15 = "P15";
   PremiumPageBlobTier.P20 = "P20";
   PremiumPageBlobTier.P30 = "P30";
   PremiumPageBlobTier.P40 = "P40";
   PremiumPageBlobTier.P50 = "P50";
   PremiumPageBlobTier.P60 = "P60";
   PremiumPageBlobTier.P70 = "P70";
   PremiumPageBlobTier.P80 = "P80";
  })(PremiumPageBlobTier || (PremiumPageBlobTier = {}));
  function toAccessTier(tier) {
   if (tier !== void 0) return tier;
  }
  function ensureCpkIfSpecified(cpk, isHttps) {
   if (cpk && !isHttps) throw new RangeError("Customer-provided encryption key must be used over HTTPS.");
   cpk && !cpk.encryptionAlgorithm && (cpk.encryptionAlgorithm = EncryptionAlgorithmAES25);
  }
  (function(StorageBlobAudience) {
   StorageBlobAudience.StorageOAuthScopes = "https://storage.azure.com/.default";
   StorageBlobAudience.DiskComputeOAuthScopes = "https://disk.compute.azure.com/.default";
  })(StorageBlobAudience || (StorageBlobAudience = {}));
  function rangeResponseFromModel(response) {
   const pageRange = (response._response.parsedBody.pageRange || []).map(x => ({
    offset: x.start,
    count: x.end - x.start
   })), clearRange = (response._response.parsedBody.clearRange || []).map(x => ({
    offset: x.start,
    count: x.end - x.start
   }));
   return {
    ...response,
    pageRange,
    clearRange,
    _response: {
     ...response._response,
     parsedBody: {
      pageRange,
      clearRange
     }
    }
   };
  }
  esm_createClientLogger("core-lro");
  class PollerStoppedError extends Error {
   constructor(message) {
    super(message);
    this.name = "PollerStoppedError";
    Object.setPrototypeOf(this, PollerStoppedError.prototype);
   }
  }
  class PollerCancelledError extends Error {
   constructor(message) {
    super(message);
    this.name = "PollerCancelledError";
    Object.setPrototypeOf(this, PollerCancelledError.prototype);
   }
  }
  class Poller {
   constructor(operation) {
    this.resolveOnUnsuccessful = !1;
    this.stopped = !0;
    this.pollProgressCallbacks = [];
    this.operation = operation;
    this.promise = new Promise((resolve, reject) => {
     this.resolve = resolve;
     this.reject = reject;
    });
    this.promise.catch(() => {});
   }
   async startPolling(pollOptions = {}) {
    this.stopped && (this.stopped = !1);
    while (!this.isStopped() && !this.isDone()) {
     await this.poll(pollOptions);
     await this.delay();
    }
   }
   async pollOnce(options = {}) {
    this.isDone() || (this.operation = await this.operation.update({
     abortSignal: options.abortSignal,
     fireProgress: this.fireProgress.bind(this)
    }));
    this.processUpdatedState();
   }
   fireProgress(state) {
    for (const callback of this.pollProgressCallbacks) callback(state);
   }
   async cancelOnce(options = {}) {
    this.operation = await this.operation.cancel(options);
   }
   poll(options = {}) {
    if (!this.pollOncePromise) {
     this.pollOncePromise = this.pollOnce(options);
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
      const error = new PollerCancelledError("Operation was canceled");
      this.reject(error);
      throw error;
     }
    }
    this.isDone() && this.resolve && this.resolve(this.getResult());
   }
   async pollUntilDone(pollOptions = {}) {
    this.stopped && this.startPolling(pollOptions).catch(this.reject);
    this.processUpdatedState();
    return this.promise;
   }
   onProgress(callback) {
    this.pollProgressCallbacks.push(callback);
    return () => {
     this.pollProgressCallbacks = this.pollProgressCallbacks.filter(c => c !== callback);
    };
   }
   isDone() {
    const state = this.operation.state;
    return Boolean(state.isCompleted || state.isCancelled || state.error);
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
   cancelOperation(options = {}) {
    if (this.cancelPromise) {
     if (options.abortSignal) throw new Error("A cancel request is currently pending");
    } else this.cancelPromise = this.cancelOnce(options);
    return this.cancelPromise;
   }
   getOperationState() {
    return this.operation.state;
   }
   getResult() {
    const state = this.operation.state;
    return state.result;
   }
   toString() {
    return this.operation.toString();
   }
  }
  class BlobBeginCopyFromUrlPoller extends Poller {
   intervalInMs;
   constructor(options) {
    const {blobClient, copySource, intervalInMs = 15e3, onProgress, resumeFrom, startCopyFromURLOptions} = options;
    let state;
    resumeFrom && (state = JSON.parse(resumeFrom).state);
    const operation = makeBlobBeginCopyFromURLPollOperation({
     ...state,
     blobClient,
     copySource,
     startCopyFromURLOptions
    });
    super(operation);
    typeof onProgress == "function" && this.onProgress(onProgress);
    this.intervalInMs = intervalInMs;
   }
   delay() {
    return delay_delay(this.intervalInMs);
   }
  }
  const cancel = async function(options = {}) {
   const state = this.state, {copyId} = state;
   if (state.isCompleted) return makeBlobBeginCopyFromURLPollOperation(state);
   if (!copyId) {
    state.isCancelled = !0;
    return makeBlobBeginCopyFromURLPollOperation(state);
   }
   await state.blobClient.abortCopyFromURL(copyId, {
    abortSignal: options.abortSignal
   });
   state.isCancelled = !0;
   return makeBlobBeginCopyFromURLPollOperation(state);
  }, update = async function(options = {}) {
   const state = this.state, {blobClient, copySource, startCopyFromURLOptions} = state;
   if (state.isStarted) {
    if (!state.isCompleted) try {
     const result = await state.blobClient.getProperties({
      abortSignal: options.abortSignal
     }), {copyStatus, copyProgress} = result, prevCopyProgress = state.copyProgress;
     copyProgress && (state.copyProgress = copyProgress);
     if (copyStatus === "pending" && copyProgress !== prevCopyProgress && typeof options.fireProgress == "function") options.fireProgress(state); else if (copyStatus === "success") {
      state.result = result;
      state.isCompleted = !0;
     } else if (copyStatus === "failed") {
      state.error = new Error(`Blob copy failed with reason: "${result.copyStatusDescription || "unknown"}"`);
      state.isCompleted = !0;
     }
    } catch (err) {
     state.error = err;
     state.isCompleted = !0;
    }
   } else {
    state.isStarted = !0;
    const result = await blobClient.startCopyFromURL(copySource, startCopyFromURLOptions);
    state.copyId = result.copyId;
    if (result.copyStatus === "success") {
     state.result = result;
     state.isCompleted = !0;
    }
   }
   return makeBlobBeginCopyFromURLPollOperation(state);
  }, BlobStartCopyFromUrlPoller_toString = function() {
   return JSON.stringify({
    state: this.state
   }, (key, value) => {
    if (key !== "blobClient") return value;
   });
  };
  function makeBlobBeginCopyFromURLPollOperation(state) {
   return {
    state: {
     ...state
    },
    cancel,
    toString: BlobStartCopyFromUrlPoller_toString,
    update
   };
  }
  function rangeToString(iRange) {
   if (iRange.offset < 0) throw new RangeError("Range.offset cannot be smaller than 0.");
   if (iRange.count && iRange.count <= 0) throw new RangeError("Range.count must be larger than 0. Leave it undefined if you want a range from offset to the end.");
   return iRange.count ? `bytes=${iRange.offset}-${iRange.offset + iRange.count - 1}` : `bytes=${iRange.offset}-`;
  }
  var BatchStates;
  (function(BatchStates) {
   BatchStates[BatchStates.Good = 0] = "Good";
   BatchStates[BatchStates.Error = 1] = "Error";
  })(BatchStates || (BatchStates = {}));
  class Batch {
   concurrency;
   actives=0;
   completed=0;
   offset=0;
   operations=[];
   state=BatchStates.Good;
   emitter;
   constructor(concurrency = 5) {
    if (concurrency < 1) throw new RangeError("concurrency must be larger than 0");
    this.concurrency = concurrency;
    this.emitter = new external_events_.EventEmitter;
   }
   addOperation(operation) {
    this.operations.push(async () => {
     try {
      this.actives++;
      await operation();
      this.actives--;
      this.completed++;
      this.parallelExecute();
     } catch (error) {
      this.emitter.emit("error", error);
     }
    });
   }
   async do() {
    if (this.operations.length === 0) return Promise.resolve();
    this.parallelExecute();
    return new Promise((resolve, reject) => {
     this.emitter.on("finish", resolve);
     this.emitter.on("error", error => {
      this.state = BatchStates.Error;
      reject(error);
     });
    });
   }
   nextOperation() {
    return this.offset < this.operations.length ? this.operations[this.offset++] : null;
   }
   parallelExecute() {
    if (this.state !== BatchStates.Error) if (this.completed >= this.operations.length) this.emitter.emit("finish"); else while (this.actives < this.concurrency) {
     const operation = this.nextOperation();
     if (!operation) return;
     operation();
    }
   }
  }
  var external_node_fs_ = __webpack_require__(73024);
  async function streamToBuffer(stream, buffer, offset, end, encoding) {
   let pos = 0;
   const count = end - offset;
   return new Promise((resolve, reject) => {
    const timeout = setTimeout(() => reject(new Error("The operation cannot be completed in timeout.")), REQUEST_TIMEOUT);
    stream.on("readable", () => {
     if (pos >= count) {
      clearTimeout(timeout);
      resolve();
      return;
     }
     let chunk = stream.read();
     if (!chunk) return;
     typeof chunk == "string" && (chunk = Buffer.from(chunk, encoding));
     const chunkLength = pos + chunk.length > count ? count - pos : chunk.length;
     buffer.fill(chunk.slice(0, chunkLength), offset + pos, offset + pos + chunkLength);
     pos += chunkLength;
    });
    stream.on("end", () => {
     clearTimeout(timeout);
     pos < count && reject(new Error(`Stream drains before getting enough data needed. Data read: ${pos}, data need: ${count}`));
     resolve();
    });
    stream.on("error", msg => {
     clearTimeout(timeout);
     reject(msg);
    });
   });
  }
  async function readStreamToLocalFile(rs, file) {
   return new Promise((resolve, reject) => {
    const ws = external_node_fs_.createWriteStream(file);
    rs.on("error", err => {
     reject(err);
    });
    ws.on("error", err => {
     reject(err);
    });
    ws.on("close", resolve);
    rs.pipe(ws);
   });
  }
  const fsStat = external_node_util_.promisify(external_node_fs_.stat), fsCreateReadStream = external_node_fs_.createReadStream;
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
   constructor(urlOrConnectionString, credentialOrPipelineOrContainerName, blobNameOrOptions, options) {
    options = options || {};
    let pipeline, url;
    if (isPipelineLike(credentialOrPipelineOrContainerName)) {
     url = urlOrConnectionString;
     pipeline = credentialOrPipelineOrContainerName;
    } else if (esm_isNodeLike && credentialOrPipelineOrContainerName instanceof StorageSharedKeyCredential || credentialOrPipelineOrContainerName instanceof AnonymousCredential || isTokenCredential(credentialOrPipelineOrContainerName)) {
     url = urlOrConnectionString;
     options = blobNameOrOptions;
     pipeline = newPipeline(credentialOrPipelineOrContainerName, options);
    } else if (credentialOrPipelineOrContainerName || typeof credentialOrPipelineOrContainerName == "string") {
     if (!credentialOrPipelineOrContainerName || typeof credentialOrPipelineOrContainerName != "string" || !blobNameOrOptions || typeof blobNameOrOptions != "string") throw new Error("Expecting non-empty strings for containerName and blobName parameters");
     {
      const containerName = credentialOrPipelineOrContainerName, blobName = blobNameOrOptions, extractedCreds = utils_common_extractConnectionStringParts(urlOrConnectionString);
      if (extractedCreds.kind === "AccountConnString") {
       if (!esm_isNodeLike) throw new Error("Account connection string is only supported in Node.js environment");
       {
        const sharedKeyCredential = new StorageSharedKeyCredential(extractedCreds.accountName, extractedCreds.accountKey);
        url = utils_common_appendToURLPath(utils_common_appendToURLPath(extractedCreds.url, encodeURIComponent(containerName)), encodeURIComponent(blobName));
        options.proxyOptions || (options.proxyOptions = proxyPolicy_getDefaultProxySettings(extractedCreds.proxyUri));
        pipeline = newPipeline(sharedKeyCredential, options);
       }
      } else {
       if (extractedCreds.kind !== "SASConnString") throw new Error("Connection string must be either an Account connection string or a SAS connection string");
       url = utils_common_appendToURLPath(utils_common_appendToURLPath(extractedCreds.url, encodeURIComponent(containerName)), encodeURIComponent(blobName)) + "?" + extractedCreds.accountSas;
       pipeline = newPipeline(new AnonymousCredential, options);
      }
     }
    } else {
     url = urlOrConnectionString;
     blobNameOrOptions && typeof blobNameOrOptions != "string" && (options = blobNameOrOptions);
     pipeline = newPipeline(new AnonymousCredential, options);
    }
    super(url, pipeline);
    ({blobName: this._name, containerName: this._containerName} = this.getBlobAndContainerNamesFromUrl());
    this.blobContext = this.storageClientContext.blob;
    this._snapshot = utils_common_getURLParameter(this.url, utils_constants_URLConstants.Parameters.SNAPSHOT);
    this._versionId = utils_common_getURLParameter(this.url, utils_constants_URLConstants.Parameters.VERSIONID);
   }
   withSnapshot(snapshot) {
    return new BlobClient(utils_common_setURLParameter(this.url, utils_constants_URLConstants.Parameters.SNAPSHOT, snapshot.length === 0 ? void 0 : snapshot), this.pipeline);
   }
   withVersion(versionId) {
    return new BlobClient(utils_common_setURLParameter(this.url, utils_constants_URLConstants.Parameters.VERSIONID, versionId.length === 0 ? void 0 : versionId), this.pipeline);
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
   async download(offset = 0, count, options = {}) {
    options.conditions = options.conditions || {};
    options.conditions = options.conditions || {};
    ensureCpkIfSpecified(options.customerProvidedKey, this.isHttps);
    return tracingClient.withSpan("BlobClient-download", options, async updatedOptions => {
     const res = utils_common_assertResponse(await this.blobContext.download({
      abortSignal: options.abortSignal,
      leaseAccessConditions: options.conditions,
      modifiedAccessConditions: {
       ...options.conditions,
       ifTags: options.conditions?.tagConditions
      },
      requestOptions: {
       onDownloadProgress: esm_isNodeLike ? void 0 : options.onProgress
      },
      range: offset !== 0 || count ? rangeToString({
       offset,
       count
      }) : void 0,
      rangeGetContentMD5: options.rangeGetContentMD5,
      rangeGetContentCRC64: options.rangeGetContentCrc64,
      snapshot: options.snapshot,
      cpkInfo: options.customerProvidedKey,
      tracingOptions: updatedOptions.tracingOptions
     })), wrappedRes = {
      ...res,
      _response: res._response,
      objectReplicationDestinationPolicyId: res.objectReplicationPolicyId,
      objectReplicationSourceProperties: parseObjectReplicationRecord(res.objectReplicationRules)
     };
     if (!esm_isNodeLike) return wrappedRes;
     (options.maxRetryRequests === void 0 || options.maxRetryRequests < 0) && (options.maxRetryRequests = DEFAULT_MAX_DOWNLOAD_RETRY_REQUESTS);
     if (res.contentLength === void 0) throw new RangeError("File download response doesn't contain valid content length header");
     if (!res.etag) throw new RangeError("File download response doesn't contain valid etag header");
     return new BlobDownloadResponse(wrappedRes, async start => {
      const updatedDownloadOptions = {
       leaseAccessConditions: options.conditions,
       modifiedAccessConditions: {
        ifMatch: options.conditions.ifMatch || res.etag,
        ifModifiedSince: options.conditions.ifModifiedSince,
        ifNoneMatch: options.conditions.ifNoneMatch,
        ifUnmodifiedSince: options.conditions.ifUnmodifiedSince,
        ifTags: options.conditions?.tagConditions
       },
       range: rangeToString({
        count: offset + res.contentLength - start,
        offset: start
       }),
       rangeGetContentMD5: options.rangeGetContentMD5,
       rangeGetContentCRC64: options.rangeGetContentCrc64,
       snapshot: options.snapshot,
       cpkInfo: options.customerProvidedKey
      };
      return (await this.blobContext.download({
       abortSignal: options.abortSignal,
       ...updatedDownloadOptions
      })).readableStreamBody;
     }, offset, res.contentLength, {
      maxRetryRequests: options.maxRetryRequests,
      onProgress: options.onProgress
     });
    });
   }
   async exists(options = {}) {
    return tracingClient.withSpan("BlobClient-exists", options, async updatedOptions => {
     try {
      ensureCpkIfSpecified(options.customerProvidedKey, this.isHttps);
      await this.getProperties({
       abortSignal: options.abortSignal,
       customerProvidedKey: options.customerProvidedKey,
       conditions: options.conditions,
       tracingOptions: updatedOptions.tracingOptions
      });
      return !0;
     } catch (e) {
      if (e.statusCode === 404) return !1;
      if (e.statusCode === 409 && (e.details.errorCode === BlobUsesCustomerSpecifiedEncryptionMsg || e.details.errorCode === BlobDoesNotUseCustomerSpecifiedEncryption)) return !0;
      throw e;
     }
    });
   }
   async getProperties(options = {}) {
    options.conditions = options.conditions || {};
    ensureCpkIfSpecified(options.customerProvidedKey, this.isHttps);
    return tracingClient.withSpan("BlobClient-getProperties", options, async updatedOptions => {
     const res = utils_common_assertResponse(await this.blobContext.getProperties({
      abortSignal: options.abortSignal,
      leaseAccessConditions: options.conditions,
      modifiedAccessConditions: {
       ...options.conditions,
       ifTags: options.conditions?.tagConditions
      },
      cpkInfo: options.customerProvidedKey,
      tracingOptions: updatedOptions.tracingOptions
     }));
     return {
      ...res,
      _response: res._response,
      objectReplicationDestinationPolicyId: res.objectReplicationPolicyId,
      objectReplicationSourceProperties: parseObjectReplicationRecord(res.objectReplicationRules)
     };
    });
   }
   async delete(options = {}) {
    options.conditions = options.conditions || {};
    return tracingClient.withSpan("BlobClient-delete", options, async updatedOptions => utils_common_assertResponse(await this.blobContext.delete({
     abortSignal: options.abortSignal,
     deleteSnapshots: options.deleteSnapshots,
     leaseAccessConditions: options.conditions,
     modifiedAccessConditions: {
      ...options.conditions,
      ifTags: options.conditions?.tagConditions
     },
     tracingOptions: updatedOptions.tracingOptions
    })));
   }
   async deleteIfExists(options = {}) {
    return tracingClient.withSpan("BlobClient-deleteIfExists", options, async updatedOptions => {
     try {
      const res = utils_common_assertResponse(await this.delete(updatedOptions));
      return {
       succeeded: !0,
       ...res,
       _response: res._response
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
   async undelete(options = {}) {
    return tracingClient.withSpan("BlobClient-undelete", options, async updatedOptions => utils_common_assertResponse(await this.blobContext.undelete({
     abortSignal: options.abortSignal,
     tracingOptions: updatedOptions.tracingOptions
    })));
   }
   async setHTTPHeaders(blobHTTPHeaders, options = {}) {
    options.conditions = options.conditions || {};
    ensureCpkIfSpecified(options.customerProvidedKey, this.isHttps);
    return tracingClient.withSpan("BlobClient-setHTTPHeaders", options, async updatedOptions => utils_common_assertResponse(await this.blobContext.setHttpHeaders({
     abortSignal: options.abortSignal,
     blobHttpHeaders: blobHTTPHeaders,
     leaseAccessConditions: options.conditions,
     modifiedAccessConditions: {
      ...options.conditions,
      ifTags: options.conditions?.tagConditions
     },
     tracingOptions: updatedOptions.tracingOptions
    })));
   }
   async setMetadata(metadata, options = {}) {
    options.conditions = options.conditions || {};
    ensureCpkIfSpecified(options.customerProvidedKey, this.isHttps);
    return tracingClient.withSpan("BlobClient-setMetadata", options, async updatedOptions => utils_common_assertResponse(await this.blobContext.setMetadata({
     abortSignal: options.abortSignal,
     leaseAccessConditions: options.conditions,
     metadata,
     modifiedAccessConditions: {
      ...options.conditions,
      ifTags: options.conditions?.tagConditions
     },
     cpkInfo: options.customerProvidedKey,
     encryptionScope: options.encryptionScope,
     tracingOptions: updatedOptions.tracingOptions
    })));
   }
   async setTags(tags, options = {}) {
    return tracingClient.withSpan("BlobClient-setTags", options, async updatedOptions => utils_common_assertResponse(await this.blobContext.setTags({
     abortSignal: options.abortSignal,
     leaseAccessConditions: options.conditions,
     modifiedAccessConditions: {
      ...options.conditions,
      ifTags: options.conditions?.tagConditions
     },
     blobModifiedAccessConditions: options.conditions,
     tracingOptions: updatedOptions.tracingOptions,
     tags: toBlobTags(tags)
    })));
   }
   async getTags(options = {}) {
    return tracingClient.withSpan("BlobClient-getTags", options, async updatedOptions => {
     const response = utils_common_assertResponse(await this.blobContext.getTags({
      abortSignal: options.abortSignal,
      leaseAccessConditions: options.conditions,
      modifiedAccessConditions: {
       ...options.conditions,
       ifTags: options.conditions?.tagConditions
      },
      blobModifiedAccessConditions: options.conditions,
      tracingOptions: updatedOptions.tracingOptions
     })), wrappedResponse = {
      ...response,
      _response: response._response,
      tags: toTags({
       blobTagSet: response.blobTagSet
      }) || {}
     };
     return wrappedResponse;
    });
   }
   getBlobLeaseClient(proposeLeaseId) {
    return new BlobLeaseClient(this, proposeLeaseId);
   }
   async createSnapshot(options = {}) {
    options.conditions = options.conditions || {};
    ensureCpkIfSpecified(options.customerProvidedKey, this.isHttps);
    return tracingClient.withSpan("BlobClient-createSnapshot", options, async updatedOptions => utils_common_assertResponse(await this.blobContext.createSnapshot({
     abortSignal: options.abortSignal,
     leaseAccessConditions: options.conditions,
     metadata: options.metadata,
     modifiedAccessConditions: {
      ...options.conditions,
      ifTags: options.conditions?.tagConditions
     },
     cpkInfo: options.customerProvidedKey,
     encryptionScope: options.encryptionScope,
     tracingOptions: updatedOptions.tracingOptions
    })));
   }
   async beginCopyFromURL(copySource, options = {}) {
    const client = {
     abortCopyFromURL: (...args) => this.abortCopyFromURL(...args),
     getProperties: (...args) => this.getProperties(...args),
     startCopyFromURL: (...args) => this.startCopyFromURL(...args)
    }, poller = new BlobBeginCopyFromUrlPoller({
     blobClient: client,
     copySource,
     intervalInMs: options.intervalInMs,
     onProgress: options.onProgress,
     resumeFrom: options.resumeFrom,
     startCopyFromURLOptions: options
    });
    await poller.poll();
    return poller;
   }
   async abortCopyFromURL(copyId, options = {}) {
    return tracingClient.withSpan("BlobClient-abortCopyFromURL", options, async updatedOptions => utils_common_assertResponse(await this.blobContext.abortCopyFromURL(copyId, {
     abortSignal: options.abortSignal,
     leaseAccessConditions: options.conditions,
     tracingOptions: updatedOptions.tracingOptions
    })));
   }
   async syncCopyFromURL(copySource, options = {}) {
    options.conditions = options.conditions || {};
    options.sourceConditions = options.sourceConditions || {};
    return tracingClient.withSpan("BlobClient-syncCopyFromURL", options, async updatedOptions => utils_common_assertResponse(await this.blobContext.copyFromURL(copySource, {
     abortSignal: options.abortSignal,
     metadata: options.metadata,
     leaseAccessConditions: options.conditions,
     modifiedAccessConditions: {
      ...options.conditions,
      ifTags: options.conditions?.tagConditions
     },
     sourceModifiedAccessConditions: {
      sourceIfMatch: options.sourceConditions?.ifMatch,
      sourceIfModifiedSince: options.sourceConditions?.ifModifiedSince,
      sourceIfNoneMatch: options.sourceConditions?.ifNoneMatch,
      sourceIfUnmodifiedSince: options.sourceConditions?.ifUnmodifiedSince
     },
     sourceContentMD5: options.sourceContentMD5,
     copySourceAuthorization: utils_common_httpAuthorizationToString(options.sourceAuthorization),
     tier: toAccessTier(options.tier),
     blobTagsString: toBlobTagsString(options.tags),
     immutabilityPolicyExpiry: options.immutabilityPolicy?.expiriesOn,
     immutabilityPolicyMode: options.immutabilityPolicy?.policyMode,
     legalHold: options.legalHold,
     encryptionScope: options.encryptionScope,
     copySourceTags: options.copySourceTags,
     fileRequestIntent: options.sourceShareTokenIntent,
     tracingOptions: updatedOptions.tracingOptions
    })));
   }
   async setAccessTier(tier, options = {}) {
    return tracingClient.withSpan("BlobClient-setAccessTier", options, async updatedOptions => utils_common_assertResponse(await this.blobContext.setTier(toAccessTier(tier), {
     abortSignal: options.abortSignal,
     leaseAccessConditions: options.conditions,
     modifiedAccessConditions: {
      ...options.conditions,
      ifTags: options.conditions?.tagConditions
     },
     rehydratePriority: options.rehydratePriority,
     tracingOptions: updatedOptions.tracingOptions
    })));
   }
   async downloadToBuffer(param1, param2, param3, param4 = {}) {
    let buffer, offset = 0, count = 0, options = param4;
    if (param1 instanceof Buffer) {
     buffer = param1;
     offset = param2 || 0;
     count = typeof param3 == "number" ? param3 : 0;
    } else {
     offset = typeof param1 == "number" ? param1 : 0;
     count = typeof param2 == "number" ? param2 : 0;
     options = param3 || {};
    }
    let blockSize = options.blockSize ?? 0;
    if (blockSize < 0) throw new RangeError("blockSize option must be >= 0");
    blockSize === 0 && (blockSize = DEFAULT_BLOB_DOWNLOAD_BLOCK_BYTES);
    if (offset < 0) throw new RangeError("offset option must be >= 0");
    if (count && count <= 0) throw new RangeError("count option must be greater than 0");
    options.conditions || (options.conditions = {});
    return tracingClient.withSpan("BlobClient-downloadToBuffer", options, async updatedOptions => {
     if (!count) {
      const response = await this.getProperties({
       ...options,
       tracingOptions: updatedOptions.tracingOptions
      });
      count = response.contentLength - offset;
      if (count < 0) throw new RangeError(`offset ${offset} shouldn't be larger than blob size ${response.contentLength}`);
     }
     if (!buffer) try {
      buffer = Buffer.alloc(count);
     } catch (error) {
      throw new Error(`Unable to allocate the buffer of size: ${count}(in bytes). Please try passing your own buffer to the "downloadToBuffer" method or try using other methods like "download" or "downloadToFile".\t ${error.message}`);
     }
     if (buffer.length < count) throw new RangeError(`The buffer's size should be equal to or larger than the request count of bytes: ${count}`);
     let transferProgress = 0;
     const batch = new Batch(options.concurrency);
     for (let off = offset; off < offset + count; off += blockSize) batch.addOperation(async () => {
      let chunkEnd = offset + count;
      off + blockSize < chunkEnd && (chunkEnd = off + blockSize);
      const response = await this.download(off, chunkEnd - off, {
       abortSignal: options.abortSignal,
       conditions: options.conditions,
       maxRetryRequests: options.maxRetryRequestsPerBlock,
       customerProvidedKey: options.customerProvidedKey,
       tracingOptions: updatedOptions.tracingOptions
      }), stream = response.readableStreamBody;
      await streamToBuffer(stream, buffer, off - offset, chunkEnd - offset);
      transferProgress += chunkEnd - off;
      options.onProgress && options.onProgress({
       loadedBytes: transferProgress
      });
     });
     await batch.do();
     return buffer;
    });
   }
   async downloadToFile(filePath, offset = 0, count, options = {}) {
    return tracingClient.withSpan("BlobClient-downloadToFile", options, async updatedOptions => {
     const response = await this.download(offset, count, {
      ...options,
      tracingOptions: updatedOptions.tracingOptions
     });
     response.readableStreamBody && await readStreamToLocalFile(response.readableStreamBody, filePath);
     response.blobDownloadStream = void 0;
     return response;
    });
   }
   getBlobAndContainerNamesFromUrl() {
    let containerName, blobName;
    try {
     const parsedUrl = new URL(this.url);
     if (parsedUrl.host.split(".")[1] === "blob") {
      const pathComponents = parsedUrl.pathname.match("/([^/]*)(/(.*))?");
      containerName = pathComponents[1];
      blobName = pathComponents[3];
     } else if (utils_common_isIpEndpointStyle(parsedUrl)) {
      const pathComponents = parsedUrl.pathname.match("/([^/]*)/([^/]*)(/(.*))?");
      containerName = pathComponents[2];
      blobName = pathComponents[4];
     } else {
      const pathComponents = parsedUrl.pathname.match("/([^/]*)(/(.*))?");
      containerName = pathComponents[1];
      blobName = pathComponents[3];
     }
     containerName = decodeURIComponent(containerName);
     blobName = decodeURIComponent(blobName);
     blobName = blobName.replace(/\\/g, "/");
     if (!containerName) throw new Error("Provided containerName is invalid.");
     return {
      blobName,
      containerName
     };
    } catch (error) {
     throw new Error("Unable to extract blobName and containerName with provided information.");
    }
   }
   async startCopyFromURL(copySource, options = {}) {
    return tracingClient.withSpan("BlobClient-startCopyFromURL", options, async updatedOptions => {
     options.conditions = options.conditions || {};
     options.sourceConditions = options.sourceConditions || {};
     return utils_common_assertResponse(await this.blobContext.startCopyFromURL(copySource, {
      abortSignal: options.abortSignal,
      leaseAccessConditions: options.conditions,
      metadata: options.metadata,
      modifiedAccessConditions: {
       ...options.conditions,
       ifTags: options.conditions?.tagConditions
      },
      sourceModifiedAccessConditions: {
       sourceIfMatch: options.sourceConditions.ifMatch,
       sourceIfModifiedSince: options.sourceConditions.ifModifiedSince,
       sourceIfNoneMatch: options.sourceConditions.ifNoneMatch,
       sourceIfUnmodifiedSince: options.sourceConditions.ifUnmodifiedSince,
       sourceIfTags: options.sourceConditions.tagConditions
      },
      immutabilityPolicyExpiry: options.immutabilityPolicy?.expiriesOn,
      immutabilityPolicyMode: options.immutabilityPolicy?.policyMode,
      legalHold: options.legalHold,
      rehydratePriority: options.rehydratePriority,
      tier: toAccessTier(options.tier),
      blobTagsString: toBlobTagsString(options.tags),
      sealBlob: options.sealBlob,
      tracingOptions: updatedOptions.tracingOptions
     }));
    });
   }
   generateSasUrl(options) {
    return new Promise(resolve => {
     if (!(this.credential instanceof StorageSharedKeyCredential)) throw new RangeError("Can only generate the SAS when the client is initialized with a shared key credential");
     const sas = generateBlobSASQueryParameters({
      containerName: this._containerName,
      blobName: this._name,
      snapshotTime: this._snapshot,
      versionId: this._versionId,
      ...options
     }, this.credential).toString();
     resolve(utils_common_appendToURLQuery(this.url, sas));
    });
   }
   generateSasStringToSign(options) {
    if (!(this.credential instanceof StorageSharedKeyCredential)) throw new RangeError("Can only generate the SAS when the client is initialized with a shared key credential");
    return generateBlobSASQueryParametersInternal({
     containerName: this._containerName,
     blobName: this._name,
     snapshotTime: this._snapshot,
     versionId: this._versionId,
     ...options
    }, this.credential).stringToSign;
   }
   generateUserDelegationSasUrl(options, userDelegationKey) {
    return new Promise(resolve => {
     const sas = generateBlobSASQueryParameters({
      containerName: this._containerName,
      blobName: this._name,
      snapshotTime: this._snapshot,
      versionId: this._versionId,
      ...options
     }, userDelegationKey, this.accountName).toString();
     resolve(utils_common_appendToURLQuery(this.url, sas));
    });
   }
   generateUserDelegationSasStringToSign(options, userDelegationKey) {
    return generateBlobSASQueryParametersInternal({
     containerName: this._containerName,
     blobName: this._name,
     snapshotTime: this._snapshot,
     versionId: this._versionId,
     ...options
    }, userDelegationKey, this.accountName).stringToSign;
   }
   async deleteImmutabilityPolicy(options = {}) {
    return tracingClient.withSpan("BlobClient-deleteImmutabilityPolicy", options, async updatedOptions => utils_common_assertResponse(await this.blobContext.deleteImmutabilityPolicy({
     tracingOptions: updatedOptions.tracingOptions
    })));
   }
   async setImmutabilityPolicy(immutabilityPolicy, options = {}) {
    return tracingClient.withSpan("BlobClient-setImmutabilityPolicy", options, async updatedOptions => utils_common_assertResponse(await this.blobContext.setImmutabilityPolicy({
     immutabilityPolicyExpiry: immutabilityPolicy.expiriesOn,
     immutabilityPolicyMode: immutabilityPolicy.policyMode,
     tracingOptions: updatedOptions.tracingOptions
    })));
   }
   async setLegalHold(legalHoldEnabled, options = {}) {
    return tracingClient.withSpan("BlobClient-setLegalHold", options, async updatedOptions => utils_common_assertResponse(await this.blobContext.setLegalHold(legalHoldEnabled, {
     tracingOptions: updatedOptions.tracingOptions
    })));
   }
   async getAccountInfo(options = {}) {
    return tracingClient.withSpan("BlobClient-getAccountInfo", options, async updatedOptions => utils_common_assertResponse(await this.blobContext.getAccountInfo({
     abortSignal: options.abortSignal,
     tracingOptions: updatedOptions.tracingOptions
    })));
   }
  }
  class AppendBlobClient extends BlobClient {
   appendBlobContext;
   constructor(urlOrConnectionString, credentialOrPipelineOrContainerName, blobNameOrOptions, options) {
    let pipeline, url;
    options = options || {};
    if (isPipelineLike(credentialOrPipelineOrContainerName)) {
     url = urlOrConnectionString;
     pipeline = credentialOrPipelineOrContainerName;
    } else if (esm_isNodeLike && credentialOrPipelineOrContainerName instanceof StorageSharedKeyCredential || credentialOrPipelineOrContainerName instanceof AnonymousCredential || isTokenCredential(credentialOrPipelineOrContainerName)) {
     url = urlOrConnectionString;
     options = blobNameOrOptions;
     pipeline = newPipeline(credentialOrPipelineOrContainerName, options);
    } else if (credentialOrPipelineOrContainerName || typeof credentialOrPipelineOrContainerName == "string") {
     if (!credentialOrPipelineOrContainerName || typeof credentialOrPipelineOrContainerName != "string" || !blobNameOrOptions || typeof blobNameOrOptions != "string") throw new Error("Expecting non-empty strings for containerName and blobName parameters");
     {
      const containerName = credentialOrPipelineOrContainerName, blobName = blobNameOrOptions, extractedCreds = utils_common_extractConnectionStringParts(urlOrConnectionString);
      if (extractedCreds.kind === "AccountConnString") {
       if (!esm_isNodeLike) throw new Error("Account connection string is only supported in Node.js environment");
       {
        const sharedKeyCredential = new StorageSharedKeyCredential(extractedCreds.accountName, extractedCreds.accountKey);
        url = utils_common_appendToURLPath(utils_common_appendToURLPath(extractedCreds.url, encodeURIComponent(containerName)), encodeURIComponent(blobName));
        options.proxyOptions || (options.proxyOptions = proxyPolicy_getDefaultProxySettings(extractedCreds.proxyUri));
        pipeline = newPipeline(sharedKeyCredential, options);
       }
      } else {
       if (extractedCreds.kind !== "SASConnString") throw new Error("Connection string must be either an Account connection string or a SAS connection string");
       url = utils_common_appendToURLPath(utils_common_appendToURLPath(extractedCreds.url, encodeURIComponent(containerName)), encodeURIComponent(blobName)) + "?" + extractedCreds.accountSas;
       pipeline = newPipeline(new AnonymousCredential, options);
      }
     }
    } else {
     url = urlOrConnectionString;
     pipeline = newPipeline(new AnonymousCredential, options);
    }
    super(url, pipeline);
    this.appendBlobContext = this.storageClientContext.appendBlob;
   }
   withSnapshot(snapshot) {
    return new AppendBlobClient(utils_common_setURLParameter(this.url, utils_constants_URLConstants.Parameters.SNAPSHOT, snapshot.length === 0 ? void 0 : snapshot), this.pipeline);
   }
   async create(options = {}) {
    options.conditions = options.conditions || {};
    ensureCpkIfSpecified(options.customerProvidedKey, this.isHttps);
    return tracingClient.withSpan("AppendBlobClient-create", options, async updatedOptions => utils_common_assertResponse(await this.appendBlobContext.create(0, {
     abortSignal: options.abortSignal,
     blobHttpHeaders: options.blobHTTPHeaders,
     leaseAccessConditions: options.conditions,
     metadata: options.metadata,
     modifiedAccessConditions: {
      ...options.conditions,
      ifTags: options.conditions?.tagConditions
     },
     cpkInfo: options.customerProvidedKey,
     encryptionScope: options.encryptionScope,
     immutabilityPolicyExpiry: options.immutabilityPolicy?.expiriesOn,
     immutabilityPolicyMode: options.immutabilityPolicy?.policyMode,
     legalHold: options.legalHold,
     blobTagsString: toBlobTagsString(options.tags),
     tracingOptions: updatedOptions.tracingOptions
    })));
   }
   async createIfNotExists(options = {}) {
    const conditions = {
     ifNoneMatch: ETagAny
    };
    return tracingClient.withSpan("AppendBlobClient-createIfNotExists", options, async updatedOptions => {
     try {
      const res = utils_common_assertResponse(await this.create({
       ...updatedOptions,
       conditions
      }));
      return {
       succeeded: !0,
       ...res,
       _response: res._response
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
   async seal(options = {}) {
    options.conditions = options.conditions || {};
    return tracingClient.withSpan("AppendBlobClient-seal", options, async updatedOptions => utils_common_assertResponse(await this.appendBlobContext.seal({
     abortSignal: options.abortSignal,
     appendPositionAccessConditions: options.conditions,
     leaseAccessConditions: options.conditions,
     modifiedAccessConditions: {
      ...options.conditions,
      ifTags: options.conditions?.tagConditions
     },
     tracingOptions: updatedOptions.tracingOptions
    })));
   }
   async appendBlock(body, contentLength, options = {}) {
    options.conditions = options.conditions || {};
    ensureCpkIfSpecified(options.customerProvidedKey, this.isHttps);
    return tracingClient.withSpan("AppendBlobClient-appendBlock", options, async updatedOptions => utils_common_assertResponse(await this.appendBlobContext.appendBlock(contentLength, body, {
     abortSignal: options.abortSignal,
     appendPositionAccessConditions: options.conditions,
     leaseAccessConditions: options.conditions,
     modifiedAccessConditions: {
      ...options.conditions,
      ifTags: options.conditions?.tagConditions
     },
     requestOptions: {
      onUploadProgress: options.onProgress
     },
     transactionalContentMD5: options.transactionalContentMD5,
     transactionalContentCrc64: options.transactionalContentCrc64,
     cpkInfo: options.customerProvidedKey,
     encryptionScope: options.encryptionScope,
     tracingOptions: updatedOptions.tracingOptions
    })));
   }
   async appendBlockFromURL(sourceURL, sourceOffset, count, options = {}) {
    options.conditions = options.conditions || {};
    options.sourceConditions = options.sourceConditions || {};
    ensureCpkIfSpecified(options.customerProvidedKey, this.isHttps);
    return tracingClient.withSpan("AppendBlobClient-appendBlockFromURL", options, async updatedOptions => utils_common_assertResponse(await this.appendBlobContext.appendBlockFromUrl(sourceURL, 0, {
     abortSignal: options.abortSignal,
     sourceRange: rangeToString({
      offset: sourceOffset,
      count
     }),
     sourceContentMD5: options.sourceContentMD5,
     sourceContentCrc64: options.sourceContentCrc64,
     leaseAccessConditions: options.conditions,
     appendPositionAccessConditions: options.conditions,
     modifiedAccessConditions: {
      ...options.conditions,
      ifTags: options.conditions?.tagConditions
     },
     sourceModifiedAccessConditions: {
      sourceIfMatch: options.sourceConditions?.ifMatch,
      sourceIfModifiedSince: options.sourceConditions?.ifModifiedSince,
      sourceIfNoneMatch: options.sourceConditions?.ifNoneMatch,
      sourceIfUnmodifiedSince: options.sourceConditions?.ifUnmodifiedSince
     },
     copySourceAuthorization: utils_common_httpAuthorizationToString(options.sourceAuthorization),
     cpkInfo: options.customerProvidedKey,
     encryptionScope: options.encryptionScope,
     fileRequestIntent: options.sourceShareTokenIntent,
     tracingOptions: updatedOptions.tracingOptions
    })));
   }
  }
  class BlockBlobClient extends BlobClient {
   _blobContext;
   blockBlobContext;
   constructor(urlOrConnectionString, credentialOrPipelineOrContainerName, blobNameOrOptions, options) {
    let pipeline, url;
    options = options || {};
    if (isPipelineLike(credentialOrPipelineOrContainerName)) {
     url = urlOrConnectionString;
     pipeline = credentialOrPipelineOrContainerName;
    } else if (esm_isNodeLike && credentialOrPipelineOrContainerName instanceof StorageSharedKeyCredential || credentialOrPipelineOrContainerName instanceof AnonymousCredential || isTokenCredential(credentialOrPipelineOrContainerName)) {
     url = urlOrConnectionString;
     options = blobNameOrOptions;
     pipeline = newPipeline(credentialOrPipelineOrContainerName, options);
    } else if (credentialOrPipelineOrContainerName || typeof credentialOrPipelineOrContainerName == "string") {
     if (!credentialOrPipelineOrContainerName || typeof credentialOrPipelineOrContainerName != "string" || !blobNameOrOptions || typeof blobNameOrOptions != "string") throw new Error("Expecting non-empty strings for containerName and blobName parameters");
     {
      const containerName = credentialOrPipelineOrContainerName, blobName = blobNameOrOptions, extractedCreds = utils_common_extractConnectionStringParts(urlOrConnectionString);
      if (extractedCreds.kind === "AccountConnString") {
       if (!esm_isNodeLike) throw new Error("Account connection string is only supported in Node.js environment");
       {
        const sharedKeyCredential = new StorageSharedKeyCredential(extractedCreds.accountName, extractedCreds.accountKey);
        url = utils_common_appendToURLPath(utils_common_appendToURLPath(extractedCreds.url, encodeURIComponent(containerName)), encodeURIComponent(blobName));
        options.proxyOptions || (options.proxyOptions = proxyPolicy_getDefaultProxySettings(extractedCreds.proxyUri));
        pipeline = newPipeline(sharedKeyCredential, options);
       }
      } else {
       if (extractedCreds.kind !== "SASConnString") throw new Error("Connection string must be either an Account connection string or a SAS connection string");
       url = utils_common_appendToURLPath(utils_common_appendToURLPath(extractedCreds.url, encodeURIComponent(containerName)), encodeURIComponent(blobName)) + "?" + extractedCreds.accountSas;
       pipeline = newPipeline(new AnonymousCredential, options);
      }
     }
    } else {
     url = urlOrConnectionString;
     blobNameOrOptions && typeof blobNameOrOptions != "string" && (options = blobNameOrOptions);
     pipeline = newPipeline(new AnonymousCredential, options);
    }
    super(url, pipeline);
    this.blockBlobContext = this.storageClientContext.blockBlob;
    this._blobContext = this.storageClientContext.blob;
   }
   withSnapshot(snapshot) {
    return new BlockBlobClient(utils_common_setURLParameter(this.url, utils_constants_URLConstants.Parameters.SNAPSHOT, snapshot.length === 0 ? void 0 : snapshot), this.pipeline);
   }
   async query(query, options = {}) {
    ensureCpkIfSpecified(options.customerProvidedKey, this.isHttps);
    if (!esm_isNodeLike) throw new Error("This operation currently is only supported in Node.js.");
    return tracingClient.withSpan("BlockBlobClient-query", options, async updatedOptions => {
     const response = utils_common_assertResponse(await this._blobContext.query({
      abortSignal: options.abortSignal,
      queryRequest: {
       queryType: "SQL",
       expression: query,
       inputSerialization: toQuerySerialization(options.inputTextConfiguration),
       outputSerialization: toQuerySerialization(options.outputTextConfiguration)
      },
      leaseAccessConditions: options.conditions,
      modifiedAccessConditions: {
       ...options.conditions,
       ifTags: options.conditions?.tagConditions
      },
      cpkInfo: options.customerProvidedKey,
      tracingOptions: updatedOptions.tracingOptions
     }));
     return new BlobQueryResponse(response, {
      abortSignal: options.abortSignal,
      onProgress: options.onProgress,
      onError: options.onError
     });
    });
   }
   async upload(body, contentLength, options = {}) {
    options.conditions = options.conditions || {};
    ensureCpkIfSpecified(options.customerProvidedKey, this.isHttps);
    return tracingClient.withSpan("BlockBlobClient-upload", options, async updatedOptions => utils_common_assertResponse(await this.blockBlobContext.upload(contentLength, body, {
     abortSignal: options.abortSignal,
     blobHttpHeaders: options.blobHTTPHeaders,
     leaseAccessConditions: options.conditions,
     metadata: options.metadata,
     modifiedAccessConditions: {
      ...options.conditions,
      ifTags: options.conditions?.tagConditions
     },
     requestOptions: {
      onUploadProgress: options.onProgress
     },
     cpkInfo: options.customerProvidedKey,
     encryptionScope: options.encryptionScope,
     immutabilityPolicyExpiry: options.immutabilityPolicy?.expiriesOn,
     immutabilityPolicyMode: options.immutabilityPolicy?.policyMode,
     legalHold: options.legalHold,
     tier: toAccessTier(options.tier),
     blobTagsString: toBlobTagsString(options.tags),
     tracingOptions: updatedOptions.tracingOptions
    })));
   }
   async syncUploadFromURL(sourceURL, options = {}) {
    options.conditions = options.conditions || {};
    ensureCpkIfSpecified(options.customerProvidedKey, this.isHttps);
    return tracingClient.withSpan("BlockBlobClient-syncUploadFromURL", options, async updatedOptions => utils_common_assertResponse(await this.blockBlobContext.putBlobFromUrl(0, sourceURL, {
     ...options,
     blobHttpHeaders: options.blobHTTPHeaders,
     leaseAccessConditions: options.conditions,
     modifiedAccessConditions: {
      ...options.conditions,
      ifTags: options.conditions?.tagConditions
     },
     sourceModifiedAccessConditions: {
      sourceIfMatch: options.sourceConditions?.ifMatch,
      sourceIfModifiedSince: options.sourceConditions?.ifModifiedSince,
      sourceIfNoneMatch: options.sourceConditions?.ifNoneMatch,
      sourceIfUnmodifiedSince: options.sourceConditions?.ifUnmodifiedSince,
      sourceIfTags: options.sourceConditions?.tagConditions
     },
     cpkInfo: options.customerProvidedKey,
     copySourceAuthorization: utils_common_httpAuthorizationToString(options.sourceAuthorization),
     tier: toAccessTier(options.tier),
     blobTagsString: toBlobTagsString(options.tags),
     copySourceTags: options.copySourceTags,
     fileRequestIntent: options.sourceShareTokenIntent,
     tracingOptions: updatedOptions.tracingOptions
    })));
   }
   async stageBlock(blockId, body, contentLength, options = {}) {
    ensureCpkIfSpecified(options.customerProvidedKey, this.isHttps);
    return tracingClient.withSpan("BlockBlobClient-stageBlock", options, async updatedOptions => utils_common_assertResponse(await this.blockBlobContext.stageBlock(blockId, contentLength, body, {
     abortSignal: options.abortSignal,
     leaseAccessConditions: options.conditions,
     requestOptions: {
      onUploadProgress: options.onProgress
     },
     transactionalContentMD5: options.transactionalContentMD5,
     transactionalContentCrc64: options.transactionalContentCrc64,
     cpkInfo: options.customerProvidedKey,
     encryptionScope: options.encryptionScope,
     tracingOptions: updatedOptions.tracingOptions
    })));
   }
   async stageBlockFromURL(blockId, sourceURL, offset = 0, count, options = {}) {
    ensureCpkIfSpecified(options.customerProvidedKey, this.isHttps);
    return tracingClient.withSpan("BlockBlobClient-stageBlockFromURL", options, async updatedOptions => utils_common_assertResponse(await this.blockBlobContext.stageBlockFromURL(blockId, 0, sourceURL, {
     abortSignal: options.abortSignal,
     leaseAccessConditions: options.conditions,
     sourceContentMD5: options.sourceContentMD5,
     sourceContentCrc64: options.sourceContentCrc64,
     sourceRange: offset !== 0 || count ? rangeToString({
      offset,
      count
     }) : void 0,
     cpkInfo: options.customerProvidedKey,
     encryptionScope: options.encryptionScope,
     copySourceAuthorization: utils_common_httpAuthorizationToString(options.sourceAuthorization),
     fileRequestIntent: options.sourceShareTokenIntent,
     tracingOptions: updatedOptions.tracingOptions
    })));
   }
   async commitBlockList(blocks, options = {}) {
    options.conditions = options.conditions || {};
    ensureCpkIfSpecified(options.customerProvidedKey, this.isHttps);
    return tracingClient.withSpan("BlockBlobClient-commitBlockList", options, async updatedOptions => utils_common_assertResponse(await this.blockBlobContext.commitBlockList({
     latest: blocks
    }, {
     abortSignal: options.abortSignal,
     blobHttpHeaders: options.blobHTTPHeaders,
     leaseAccessConditions: options.conditions,
     metadata: options.metadata,
     modifiedAccessConditions: {
      ...options.conditions,
      ifTags: options.conditions?.tagConditions
     },
     cpkInfo: options.customerProvidedKey,
     encryptionScope: options.encryptionScope,
     immutabilityPolicyExpiry: options.immutabilityPolicy?.expiriesOn,
     immutabilityPolicyMode: options.immutabilityPolicy?.policyMode,
     legalHold: options.legalHold,
     tier: toAccessTier(options.tier),
     blobTagsString: toBlobTagsString(options.tags),
     tracingOptions: updatedOptions.tracingOptions
    })));
   }
   async getBlockList(listType, options = {}) {
    return tracingClient.withSpan("BlockBlobClient-getBlockList", options, async updatedOptions => {
     const res = utils_common_assertResponse(await this.blockBlobContext.getBlockList(listType, {
      abortSignal: options.abortSignal,
      leaseAccessConditions: options.conditions,
      modifiedAccessConditions: {
       ...options.conditions,
       ifTags: options.conditions?.tagConditions
      },
      tracingOptions: updatedOptions.tracingOptions
     }));
     res.committedBlocks || (res.committedBlocks = []);
     res.uncommittedBlocks || (res.uncommittedBlocks = []);
     return res;
    });
   }
   async uploadData(data, options = {}) {
    return tracingClient.withSpan("BlockBlobClient-uploadData", options, async updatedOptions => {
     if (esm_isNodeLike) {
      let buffer;
      if (data instanceof Buffer) buffer = data; else if (data instanceof ArrayBuffer) buffer = Buffer.from(data); else {
       data;
       buffer = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
      }
      return this.uploadSeekableInternal((offset, size) => buffer.slice(offset, offset + size), buffer.byteLength, updatedOptions);
     }
     {
      const browserBlob = new Blob([ data ]);
      return this.uploadSeekableInternal((offset, size) => browserBlob.slice(offset, offset + size), browserBlob.size, updatedOptions);
     }
    });
   }
   async uploadBrowserData(browserData, options = {}) {
    return tracingClient.withSpan("BlockBlobClient-uploadBrowserData", options, async updatedOptions => {
     const browserBlob = new Blob([ browserData ]);
     return this.uploadSeekableInternal((offset, size) => browserBlob.slice(offset, offset + size), browserBlob.size, updatedOptions);
    });
   }
   async uploadSeekableInternal(bodyFactory, size, options = {}) {
    let blockSize = options.blockSize ?? 0;
    if (blockSize < 0 || blockSize > BLOCK_BLOB_MAX_STAGE_BLOCK_BYTES) throw new RangeError(`blockSize option must be >= 0 and <= ${BLOCK_BLOB_MAX_STAGE_BLOCK_BYTES}`);
    const maxSingleShotSize = options.maxSingleShotSize ?? BLOCK_BLOB_MAX_UPLOAD_BLOB_BYTES;
    if (maxSingleShotSize < 0 || maxSingleShotSize > BLOCK_BLOB_MAX_UPLOAD_BLOB_BYTES) throw new RangeError(`maxSingleShotSize option must be >= 0 and <= ${BLOCK_BLOB_MAX_UPLOAD_BLOB_BYTES}`);
    if (blockSize === 0) {
     if (size > BLOCK_BLOB_MAX_STAGE_BLOCK_BYTES * BLOCK_BLOB_MAX_BLOCKS) throw new RangeError(`${size} is too larger to upload to a block blob.`);
     if (size > maxSingleShotSize) {
      blockSize = Math.ceil(size / BLOCK_BLOB_MAX_BLOCKS);
      blockSize < DEFAULT_BLOB_DOWNLOAD_BLOCK_BYTES && (blockSize = DEFAULT_BLOB_DOWNLOAD_BLOCK_BYTES);
     }
    }
    options.blobHTTPHeaders || (options.blobHTTPHeaders = {});
    options.conditions || (options.conditions = {});
    return tracingClient.withSpan("BlockBlobClient-uploadSeekableInternal", options, async updatedOptions => {
     if (size <= maxSingleShotSize) return utils_common_assertResponse(await this.upload(bodyFactory(0, size), size, updatedOptions));
     const numBlocks = Math.floor((size - 1) / blockSize) + 1;
     if (numBlocks > BLOCK_BLOB_MAX_BLOCKS) throw new RangeError(`The buffer's size is too big or the BlockSize is too small;the number of blocks must be <= ${BLOCK_BLOB_MAX_BLOCKS}`);
     const blockList = [], blockIDPrefix = esm_randomUUID();
     let transferProgress = 0;
     const batch = new Batch(options.concurrency);
     for (let i = 0; i < numBlocks; i++) batch.addOperation(async () => {
      const blockID = utils_common_generateBlockID(blockIDPrefix, i), start = blockSize * i, end = i === numBlocks - 1 ? size : start + blockSize, contentLength = end - start;
      blockList.push(blockID);
      await this.stageBlock(blockID, bodyFactory(start, contentLength), contentLength, {
       abortSignal: options.abortSignal,
       conditions: options.conditions,
       encryptionScope: options.encryptionScope,
       tracingOptions: updatedOptions.tracingOptions
      });
      transferProgress += contentLength;
      options.onProgress && options.onProgress({
       loadedBytes: transferProgress
      });
     });
     await batch.do();
     return this.commitBlockList(blockList, updatedOptions);
    });
   }
   async uploadFile(filePath, options = {}) {
    return tracingClient.withSpan("BlockBlobClient-uploadFile", options, async updatedOptions => {
     const size = (await fsStat(filePath)).size;
     return this.uploadSeekableInternal((offset, count) => () => fsCreateReadStream(filePath, {
      autoClose: !0,
      end: count ? offset + count - 1 : 1 / 0,
      start: offset
     }), size, {
      ...options,
      tracingOptions: updatedOptions.tracingOptions
     });
    });
   }
   async uploadStream(stream, bufferSize = DEFAULT_BLOCK_BUFFER_SIZE_BYTES, maxConcurrency = 5, options = {}) {
    options.blobHTTPHeaders || (options.blobHTTPHeaders = {});
    options.conditions || (options.conditions = {});
    return tracingClient.withSpan("BlockBlobClient-uploadStream", options, async updatedOptions => {
     let blockNum = 0;
     const blockIDPrefix = esm_randomUUID();
     let transferProgress = 0;
     const blockList = [], scheduler = new BufferScheduler(stream, bufferSize, maxConcurrency, async (body, length) => {
      const blockID = utils_common_generateBlockID(blockIDPrefix, blockNum);
      blockList.push(blockID);
      blockNum++;
      await this.stageBlock(blockID, body, length, {
       customerProvidedKey: options.customerProvidedKey,
       conditions: options.conditions,
       encryptionScope: options.encryptionScope,
       tracingOptions: updatedOptions.tracingOptions
      });
      transferProgress += length;
      options.onProgress && options.onProgress({
       loadedBytes: transferProgress
      });
     }, Math.ceil(maxConcurrency / 4 * 3));
     await scheduler.do();
     return utils_common_assertResponse(await this.commitBlockList(blockList, {
      ...options,
      tracingOptions: updatedOptions.tracingOptions
     }));
    });
   }
  }
  class PageBlobClient extends BlobClient {
   pageBlobContext;
   constructor(urlOrConnectionString, credentialOrPipelineOrContainerName, blobNameOrOptions, options) {
    let pipeline, url;
    options = options || {};
    if (isPipelineLike(credentialOrPipelineOrContainerName)) {
     url = urlOrConnectionString;
     pipeline = credentialOrPipelineOrContainerName;
    } else if (esm_isNodeLike && credentialOrPipelineOrContainerName instanceof StorageSharedKeyCredential || credentialOrPipelineOrContainerName instanceof AnonymousCredential || isTokenCredential(credentialOrPipelineOrContainerName)) {
     url = urlOrConnectionString;
     options = blobNameOrOptions;
     pipeline = newPipeline(credentialOrPipelineOrContainerName, options);
    } else if (credentialOrPipelineOrContainerName || typeof credentialOrPipelineOrContainerName == "string") {
     if (!credentialOrPipelineOrContainerName || typeof credentialOrPipelineOrContainerName != "string" || !blobNameOrOptions || typeof blobNameOrOptions != "string") throw new Error("Expecting non-empty strings for containerName and blobName parameters");
     {
      const containerName = credentialOrPipelineOrContainerName, blobName = blobNameOrOptions, extractedCreds = utils_common_extractConnectionStringParts(urlOrConnectionString);
      if (extractedCreds.kind === "AccountConnString") {
       if (!esm_isNodeLike) throw new Error("Account connection string is only supported in Node.js environment");
       {
        const sharedKeyCredential = new StorageSharedKeyCredential(extractedCreds.accountName, extractedCreds.accountKey);
        url = utils_common_appendToURLPath(utils_common_appendToURLPath(extractedCreds.url, encodeURIComponent(containerName)), encodeURIComponent(blobName));
        options.proxyOptions || (options.proxyOptions = proxyPolicy_getDefaultProxySettings(extractedCreds.proxyUri));
        pipeline = newPipeline(sharedKeyCredential, options);
       }
      } else {
       if (extractedCreds.kind !== "SASConnString") throw new Error("Connection string must be either an Account connection string or a SAS connection string");
       url = utils_common_appendToURLPath(utils_common_appendToURLPath(extractedCreds.url, encodeURIComponent(containerName)), encodeURIComponent(blobName)) + "?" + extractedCreds.accountSas;
       pipeline = newPipeline(new AnonymousCredential, options);
      }
     }
    } else {
     url = urlOrConnectionString;
     pipeline = newPipeline(new AnonymousCredential, options);
    }
    super(url, pipeline);
    this.pageBlobContext = this.storageClientContext.pageBlob;
   }
   withSnapshot(snapshot) {
    return new PageBlobClient(utils_common_setURLParameter(this.url, utils_constants_URLConstants.Parameters.SNAPSHOT, snapshot.length === 0 ? void 0 : snapshot), this.pipeline);
   }
   async create(size, options = {}) {
    options.conditions = options.conditions || {};
    ensureCpkIfSpecified(options.customerProvidedKey, this.isHttps);
    return tracingClient.withSpan("PageBlobClient-create", options, async updatedOptions => utils_common_assertResponse(await this.pageBlobContext.create(0, size, {
     abortSignal: options.abortSignal,
     blobHttpHeaders: options.blobHTTPHeaders,
     blobSequenceNumber: options.blobSequenceNumber,
     leaseAccessConditions: options.conditions,
     metadata: options.metadata,
     modifiedAccessConditions: {
      ...options.conditions,
      ifTags: options.conditions?.tagConditions
     },
     cpkInfo: options.customerProvidedKey,
     encryptionScope: options.encryptionScope,
     immutabilityPolicyExpiry: options.immutabilityPolicy?.expiriesOn,
     immutabilityPolicyMode: options.immutabilityPolicy?.policyMode,
     legalHold: options.legalHold,
     tier: toAccessTier(options.tier),
     blobTagsString: toBlobTagsString(options.tags),
     tracingOptions: updatedOptions.tracingOptions
    })));
   }
   async createIfNotExists(size, options = {}) {
    return tracingClient.withSpan("PageBlobClient-createIfNotExists", options, async updatedOptions => {
     try {
      const conditions = {
       ifNoneMatch: ETagAny
      }, res = utils_common_assertResponse(await this.create(size, {
       ...options,
       conditions,
       tracingOptions: updatedOptions.tracingOptions
      }));
      return {
       succeeded: !0,
       ...res,
       _response: res._response
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
   async uploadPages(body, offset, count, options = {}) {
    options.conditions = options.conditions || {};
    ensureCpkIfSpecified(options.customerProvidedKey, this.isHttps);
    return tracingClient.withSpan("PageBlobClient-uploadPages", options, async updatedOptions => utils_common_assertResponse(await this.pageBlobContext.uploadPages(count, body, {
     abortSignal: options.abortSignal,
     leaseAccessConditions: options.conditions,
     modifiedAccessConditions: {
      ...options.conditions,
      ifTags: options.conditions?.tagConditions
     },
     requestOptions: {
      onUploadProgress: options.onProgress
     },
     range: rangeToString({
      offset,
      count
     }),
     sequenceNumberAccessConditions: options.conditions,
     transactionalContentMD5: options.transactionalContentMD5,
     transactionalContentCrc64: options.transactionalContentCrc64,
     cpkInfo: options.customerProvidedKey,
     encryptionScope: options.encryptionScope,
     tracingOptions: updatedOptions.tracingOptions
    })));
   }
   async uploadPagesFromURL(sourceURL, sourceOffset, destOffset, count, options = {}) {
    options.conditions = options.conditions || {};
    options.sourceConditions = options.sourceConditions || {};
    ensureCpkIfSpecified(options.customerProvidedKey, this.isHttps);
    return tracingClient.withSpan("PageBlobClient-uploadPagesFromURL", options, async updatedOptions => utils_common_assertResponse(await this.pageBlobContext.uploadPagesFromURL(sourceURL, rangeToString({
     offset: sourceOffset,
     count
    }), 0, rangeToString({
     offset: destOffset,
     count
    }), {
     abortSignal: options.abortSignal,
     sourceContentMD5: options.sourceContentMD5,
     sourceContentCrc64: options.sourceContentCrc64,
     leaseAccessConditions: options.conditions,
     sequenceNumberAccessConditions: options.conditions,
     modifiedAccessConditions: {
      ...options.conditions,
      ifTags: options.conditions?.tagConditions
     },
     sourceModifiedAccessConditions: {
      sourceIfMatch: options.sourceConditions?.ifMatch,
      sourceIfModifiedSince: options.sourceConditions?.ifModifiedSince,
      sourceIfNoneMatch: options.sourceConditions?.ifNoneMatch,
      sourceIfUnmodifiedSince: options.sourceConditions?.ifUnmodifiedSince
     },
     cpkInfo: options.customerProvidedKey,
     encryptionScope: options.encryptionScope,
     copySourceAuthorization: utils_common_httpAuthorizationToString(options.sourceAuthorization),
     fileRequestIntent: options.sourceShareTokenIntent,
     tracingOptions: updatedOptions.tracingOptions
    })));
   }
   async clearPages(offset = 0, count, options = {}) {
    options.conditions = options.conditions || {};
    return tracingClient.withSpan("PageBlobClient-clearPages", options, async updatedOptions => utils_common_assertResponse(await this.pageBlobContext.clearPages(0, {
     abortSignal: options.abortSignal,
     leaseAccessConditions: options.conditions,
     modifiedAccessConditions: {
      ...options.conditions,
      ifTags: options.conditions?.tagConditions
     },
     range: rangeToString({
      offset,
      count
     }),
     sequenceNumberAccessConditions: options.conditions,
     cpkInfo: options.customerProvidedKey,
     encryptionScope: options.encryptionScope,
     tracingOptions: updatedOptions.tracingOptions
    })));
   }
   async getPageRanges(offset = 0, count, options = {}) {
    options.conditions = options.conditions || {};
    return tracingClient.withSpan("PageBlobClient-getPageRanges", options, async updatedOptions => {
     const response = utils_common_assertResponse(await this.pageBlobContext.getPageRanges({
      abortSignal: options.abortSignal,
      leaseAccessConditions: options.conditions,
      modifiedAccessConditions: {
       ...options.conditions,
       ifTags: options.conditions?.tagConditions
      },
      range: rangeToString({
       offset,
       count
      }),
      tracingOptions: updatedOptions.tracingOptions
     }));
     return rangeResponseFromModel(response);
    });
   }
   async listPageRangesSegment(offset = 0, count, marker, options = {}) {
    return tracingClient.withSpan("PageBlobClient-getPageRangesSegment", options, async updatedOptions => utils_common_assertResponse(await this.pageBlobContext.getPageRanges({
     abortSignal: options.abortSignal,
     leaseAccessConditions: options.conditions,
     modifiedAccessConditions: {
      ...options.conditions,
      ifTags: options.conditions?.tagConditions
     },
     range: rangeToString({
      offset,
      count
     }),
     marker,
     maxPageSize: options.maxPageSize,
     tracingOptions: updatedOptions.tracingOptions
    })));
   }
   async* listPageRangeItemSegments(offset = 0, count, marker, options = {}) {
    let getPageRangeItemSegmentsResponse;
    if (marker || marker === void 0) do {
     getPageRangeItemSegmentsResponse = await this.listPageRangesSegment(offset, count, marker, options);
     marker = getPageRangeItemSegmentsResponse.continuationToken;
     yield await getPageRangeItemSegmentsResponse;
    } while (marker);
   }
   async* listPageRangeItems(offset = 0, count, options = {}) {
    let marker;
    for await (const getPageRangesSegment of this.listPageRangeItemSegments(offset, count, marker, options)) yield* ExtractPageRangeInfoItems(getPageRangesSegment);
   }
   listPageRanges(offset = 0, count, options = {}) {
    options.conditions = options.conditions || {};
    const iter = this.listPageRangeItems(offset, count, options);
    return {
     next() {
      return iter.next();
     },
     [Symbol.asyncIterator]() {
      return this;
     },
     byPage: (settings = {}) => this.listPageRangeItemSegments(offset, count, settings.continuationToken, {
      maxPageSize: settings.maxPageSize,
      ...options
     })
    };
   }
   async getPageRangesDiff(offset, count, prevSnapshot, options = {}) {
    options.conditions = options.conditions || {};
    return tracingClient.withSpan("PageBlobClient-getPageRangesDiff", options, async updatedOptions => {
     const result = utils_common_assertResponse(await this.pageBlobContext.getPageRangesDiff({
      abortSignal: options.abortSignal,
      leaseAccessConditions: options.conditions,
      modifiedAccessConditions: {
       ...options.conditions,
       ifTags: options.conditions?.tagConditions
      },
      prevsnapshot: prevSnapshot,
      range: rangeToString({
       offset,
       count
      }),
      tracingOptions: updatedOptions.tracingOptions
     }));
     return rangeResponseFromModel(result);
    });
   }
   async listPageRangesDiffSegment(offset, count, prevSnapshotOrUrl, marker, options = {}) {
    return tracingClient.withSpan("PageBlobClient-getPageRangesDiffSegment", options, async updatedOptions => utils_common_assertResponse(await this.pageBlobContext.getPageRangesDiff({
     abortSignal: options?.abortSignal,
     leaseAccessConditions: options?.conditions,
     modifiedAccessConditions: {
      ...options?.conditions,
      ifTags: options?.conditions?.tagConditions
     },
     prevsnapshot: prevSnapshotOrUrl,
     range: rangeToString({
      offset,
      count
     }),
     marker,
     maxPageSize: options?.maxPageSize,
     tracingOptions: updatedOptions.tracingOptions
    })));
   }
   async* listPageRangeDiffItemSegments(offset, count, prevSnapshotOrUrl, marker, options) {
    let getPageRangeItemSegmentsResponse;
    if (marker || marker === void 0) do {
     getPageRangeItemSegmentsResponse = await this.listPageRangesDiffSegment(offset, count, prevSnapshotOrUrl, marker, options);
     marker = getPageRangeItemSegmentsResponse.continuationToken;
     yield await getPageRangeItemSegmentsResponse;
    } while (marker);
   }
   async* listPageRangeDiffItems(offset, count, prevSnapshotOrUrl, options) {
    let marker;
    for await (const getPageRangesSegment of this.listPageRangeDiffItemSegments(offset, count, prevSnapshotOrUrl, marker, options)) yield* ExtractPageRangeInfoItems(getPageRangesSegment);
   }
   listPageRangesDiff(offset, count, prevSnapshot, options = {}) {
    options.conditions = options.conditions || {};
    const iter = this.listPageRangeDiffItems(offset, count, prevSnapshot, {
     ...options
    });
    return {
     next() {
      return iter.next();
     },
     [Symbol.asyncIterator]() {
      return this;
     },
     byPage: (settings = {}) => this.listPageRangeDiffItemSegments(offset, count, prevSnapshot, settings.continuationToken, {
      maxPageSize: settings.maxPageSize,
      ...options
     })
    };
   }
   async getPageRangesDiffForManagedDisks(offset, count, prevSnapshotUrl, options = {}) {
    options.conditions = options.conditions || {};
    return tracingClient.withSpan("PageBlobClient-GetPageRangesDiffForManagedDisks", options, async updatedOptions => {
     const response = utils_common_assertResponse(await this.pageBlobContext.getPageRangesDiff({
      abortSignal: options.abortSignal,
      leaseAccessConditions: options.conditions,
      modifiedAccessConditions: {
       ...options.conditions,
       ifTags: options.conditions?.tagConditions
      },
      prevSnapshotUrl,
      range: rangeToString({
       offset,
       count
      }),
      tracingOptions: updatedOptions.tracingOptions
     }));
     return rangeResponseFromModel(response);
    });
   }
   async resize(size, options = {}) {
    options.conditions = options.conditions || {};
    return tracingClient.withSpan("PageBlobClient-resize", options, async updatedOptions => utils_common_assertResponse(await this.pageBlobContext.resize(size, {
     abortSignal: options.abortSignal,
     leaseAccessConditions: options.conditions,
     modifiedAccessConditions: {
      ...options.conditions,
      ifTags: options.conditions?.tagConditions
     },
     encryptionScope: options.encryptionScope,
     tracingOptions: updatedOptions.tracingOptions
    })));
   }
   async updateSequenceNumber(sequenceNumberAction, sequenceNumber, options = {}) {
    options.conditions = options.conditions || {};
    return tracingClient.withSpan("PageBlobClient-updateSequenceNumber", options, async updatedOptions => utils_common_assertResponse(await this.pageBlobContext.updateSequenceNumber(sequenceNumberAction, {
     abortSignal: options.abortSignal,
     blobSequenceNumber: sequenceNumber,
     leaseAccessConditions: options.conditions,
     modifiedAccessConditions: {
      ...options.conditions,
      ifTags: options.conditions?.tagConditions
     },
     tracingOptions: updatedOptions.tracingOptions
    })));
   }
   async startCopyIncremental(copySource, options = {}) {
    return tracingClient.withSpan("PageBlobClient-startCopyIncremental", options, async updatedOptions => utils_common_assertResponse(await this.pageBlobContext.copyIncremental(copySource, {
     abortSignal: options.abortSignal,
     modifiedAccessConditions: {
      ...options.conditions,
      ifTags: options.conditions?.tagConditions
     },
     tracingOptions: updatedOptions.tracingOptions
    })));
   }
  }
  var MutexLockStatus, generatedModels_KnownEncryptionAlgorithmType;
  (function(MutexLockStatus) {
   MutexLockStatus[MutexLockStatus.LOCKED = 0] = "LOCKED";
   MutexLockStatus[MutexLockStatus.UNLOCKED = 1] = "UNLOCKED";
  })(MutexLockStatus || (MutexLockStatus = {}));
  (function(KnownEncryptionAlgorithmType) {
   KnownEncryptionAlgorithmType.AES256 = "AES256";
  })(generatedModels_KnownEncryptionAlgorithmType || (generatedModels_KnownEncryptionAlgorithmType = {}));
 })
};
