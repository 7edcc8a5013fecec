export const id = 99;

export const ids = [ 99 ];

export const modules = {
 73057: (module => {
  function isBuffer(value) {
   return Buffer.isBuffer(value) || value instanceof Uint8Array;
  }
  function isEncoding(encoding) {
   return Buffer.isEncoding(encoding);
  }
  function alloc(size, fill, encoding) {
   return Buffer.alloc(size, fill, encoding);
  }
  function allocUnsafe(size) {
   return Buffer.allocUnsafe(size);
  }
  function allocUnsafeSlow(size) {
   return Buffer.allocUnsafeSlow(size);
  }
  function byteLength(string, encoding) {
   return Buffer.byteLength(string, encoding);
  }
  function compare(a, b) {
   return Buffer.compare(a, b);
  }
  function concat(buffers, totalLength) {
   return Buffer.concat(buffers, totalLength);
  }
  function copy(source, target, targetStart, start, end) {
   return toBuffer(source).copy(target, targetStart, start, end);
  }
  function equals(a, b) {
   return toBuffer(a).equals(b);
  }
  function fill(buffer, value, offset, end, encoding) {
   return toBuffer(buffer).fill(value, offset, end, encoding);
  }
  function from(value, encodingOrOffset, length) {
   return Buffer.from(value, encodingOrOffset, length);
  }
  function includes(buffer, value, byteOffset, encoding) {
   return toBuffer(buffer).includes(value, byteOffset, encoding);
  }
  function indexOf(buffer, value, byfeOffset, encoding) {
   return toBuffer(buffer).indexOf(value, byfeOffset, encoding);
  }
  function lastIndexOf(buffer, value, byteOffset, encoding) {
   return toBuffer(buffer).lastIndexOf(value, byteOffset, encoding);
  }
  function swap16(buffer) {
   return toBuffer(buffer).swap16();
  }
  function swap32(buffer) {
   return toBuffer(buffer).swap32();
  }
  function swap64(buffer) {
   return toBuffer(buffer).swap64();
  }
  function toBuffer(buffer) {
   return Buffer.isBuffer(buffer) ? buffer : Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  }
  function toString(buffer, encoding, start, end) {
   return toBuffer(buffer).toString(encoding, start, end);
  }
  function toHex(buffer, start, end) {
   return toBuffer(buffer).toString("hex", start, end);
  }
  function write(buffer, string, offset, length, encoding) {
   return toBuffer(buffer).write(string, offset, length, encoding);
  }
  function readDoubleBE(buffer, offset) {
   return toBuffer(buffer).readDoubleBE(offset);
  }
  function readDoubleLE(buffer, offset) {
   return toBuffer(buffer).readDoubleLE(offset);
  }
  function readFloatBE(buffer, offset) {
   return toBuffer(buffer).readFloatBE(offset);
  }
  function readFloatLE(buffer, offset) {
   return toBuffer(buffer).readFloatLE(offset);
  }
  function readInt32BE(buffer, offset) {
   return toBuffer(buffer).readInt32BE(offset);
  }
  function readInt32LE(buffer, offset) {
   return toBuffer(buffer).readInt32LE(offset);
  }
  function readUInt32BE(buffer, offset) {
   return toBuffer(buffer).readUInt32BE(offset);
  }
  function readUInt32LE(buffer, offset) {
   return toBuffer(buffer).readUInt32LE(offset);
  }
  function writeDoubleBE(buffer, value, offset) {
   return toBuffer(buffer).writeDoubleBE(value, offset);
  }
  function writeDoubleLE(buffer, value, offset) {
   return toBuffer(buffer).writeDoubleLE(value, offset);
  }
  function writeFloatBE(buffer, value, offset) {
   return toBuffer(buffer).writeFloatBE(value, offset);
  }
  function writeFloatLE(buffer, value, offset) {
   return toBuffer(buffer).writeFloatLE(value, offset);
  }
  function writeInt32BE(buffer, value, offset) {
   return toBuffer(buffer).writeInt32BE(value, offset);
  }
  function writeInt32LE(buffer, value, offset) {
   return toBuffer(buffer).writeInt32LE(value, offset);
  }
  function writeUInt32BE(buffer, value, offset) {
   return toBuffer(buffer).writeUInt32BE(value, offset);
  }
  function writeUInt32LE(buffer, value, offset) {
   return toBuffer(buffer).writeUInt32LE(value, offset);
  }
  module.exports = {
   isBuffer,
   isEncoding,
   alloc,
   allocUnsafe,
   allocUnsafeSlow,
   byteLength,
   compare,
   concat,
   copy,
   equals,
   fill,
   from,
   includes,
   indexOf,
   lastIndexOf,
   swap16,
   swap32,
   swap64,
   toBuffer,
   toString,
   toHex,
   write,
   readDoubleBE,
   readDoubleLE,
   readFloatBE,
   readFloatLE,
   readInt32BE,
   readInt32LE,
   readUInt32BE,
   readUInt32LE,
   writeDoubleBE,
   writeDoubleLE,
   writeFloatBE,
   writeFloatLE,
   writeInt32BE,
   writeInt32LE,
   writeUInt32BE,
   writeUInt32LE
  };
 }),
 29580: ((module, __unused_webpack_exports, __webpack_require__) => {
  module.exports = __webpack_require__(24434);
 }),
 13587: (module => {
  module.exports = class {
   constructor(hwm) {
    if (!(hwm > 0) || hwm - 1 & hwm) throw new Error("Max size for a FixedFIFO should be a power of two");
    this.buffer = new Array(hwm);
    this.mask = hwm - 1;
    this.top = 0;
    this.btm = 0;
    this.next = null;
   }
   clear() {
    this.top = this.btm = 0;
    this.next = null;
    this.buffer.fill(void 0);
   }
   push(data) {
    if (this.buffer[this.top] !== void 0) return !1;
    this.buffer[this.top] = data;
    this.top = this.top + 1 & this.mask;
    return !0;
   }
   shift() {
    const last = this.buffer[this.btm];
    if (last !== void 0) {
     this.buffer[this.btm] = void 0;
     this.btm = this.btm + 1 & this.mask;
     return last;
    }
   }
   peek() {
    return this.buffer[this.btm];
   }
   isEmpty() {
    return this.buffer[this.btm] === void 0;
   }
  };
 }),
 83867: ((module, __unused_webpack_exports, __webpack_require__) => {
  const FixedFIFO = __webpack_require__(13587);
  module.exports = class {
   constructor(hwm) {
    this.hwm = hwm || 16;
    this.head = new FixedFIFO(this.hwm);
    this.tail = this.head;
    this.length = 0;
   }
   clear() {
    this.head = this.tail;
    this.head.clear();
    this.length = 0;
   }
   push(val) {
    this.length++;
    if (!this.head.push(val)) {
     const prev = this.head;
     this.head = prev.next = new FixedFIFO(2 * this.head.buffer.length);
     this.head.push(val);
    }
   }
   shift() {
    this.length !== 0 && this.length--;
    const val = this.tail.shift();
    if (val === void 0 && this.tail.next) {
     const next = this.tail.next;
     this.tail.next = null;
     this.tail = next;
     return this.tail.shift();
    }
    return val;
   }
   peek() {
    const val = this.tail.peek();
    return val === void 0 && this.tail.next ? this.tail.next.peek() : val;
   }
   isEmpty() {
    return this.length === 0;
   }
  };
 }),
 36204: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {EventEmitter} = __webpack_require__(29580), FIFO = __webpack_require__(83867), TextDecoder = __webpack_require__(97934), StreamError = __webpack_require__(45657), qmt = typeof queueMicrotask == "undefined" ? fn => global.process.nextTick(fn) : queueMicrotask, MAX = 536870911, OPENING = 1, PREDESTROYING = 2, DESTROYING = 4, DESTROYED = 8, NOT_OPENING = MAX ^ OPENING, NOT_PREDESTROYING = MAX ^ PREDESTROYING, READ_ACTIVE = 16, READ_UPDATING = 32, READ_PRIMARY = 64, READ_QUEUED = 128, READ_RESUMED = 256, READ_PIPE_DRAINED = 512, READ_ENDING = 1024, READ_EMIT_DATA = 2048, READ_EMIT_READABLE = 4096, READ_EMITTED_READABLE = 8192, READ_DONE = 16384, READ_NEXT_TICK = 32768, READ_NEEDS_PUSH = 65536, READ_READ_AHEAD = 131072, READ_FLOWING = READ_RESUMED | READ_PIPE_DRAINED, READ_ACTIVE_AND_NEEDS_PUSH = READ_ACTIVE | READ_NEEDS_PUSH, READ_PRIMARY_AND_ACTIVE = READ_PRIMARY | READ_ACTIVE, READ_EMIT_READABLE_AND_QUEUED = READ_EMIT_READABLE | READ_QUEUED, READ_RESUMED_READ_AHEAD = READ_RESUMED | READ_READ_AHEAD, READ_NOT_ACTIVE = MAX ^ READ_ACTIVE, READ_NON_PRIMARY = MAX ^ READ_PRIMARY, READ_NON_PRIMARY_AND_PUSHED = MAX ^ (READ_PRIMARY | READ_NEEDS_PUSH), READ_PUSHED = MAX ^ READ_NEEDS_PUSH, READ_PAUSED = MAX ^ READ_RESUMED, READ_NOT_QUEUED = MAX ^ (READ_QUEUED | READ_EMITTED_READABLE), READ_NOT_ENDING = MAX ^ READ_ENDING, READ_PIPE_NOT_DRAINED = MAX ^ READ_FLOWING, READ_NOT_NEXT_TICK = MAX ^ READ_NEXT_TICK, READ_NOT_UPDATING = MAX ^ READ_UPDATING, READ_NO_READ_AHEAD = MAX ^ READ_READ_AHEAD, READ_PAUSED_NO_READ_AHEAD = MAX ^ READ_RESUMED_READ_AHEAD, WRITE_ACTIVE = 1 << 18, WRITE_UPDATING = 2 << 18, WRITE_PRIMARY = 4 << 18, WRITE_QUEUED = 8 << 18, WRITE_UNDRAINED = 16 << 18, WRITE_DONE = 32 << 18, WRITE_EMIT_DRAIN = 64 << 18, WRITE_NEXT_TICK = 128 << 18, WRITE_WRITING = 256 << 18, WRITE_FINISHING = 512 << 18, WRITE_CORKED = 1024 << 18, WRITE_NOT_ACTIVE = MAX ^ (WRITE_ACTIVE | WRITE_WRITING), WRITE_NON_PRIMARY = MAX ^ WRITE_PRIMARY, WRITE_NOT_FINISHING = MAX ^ (WRITE_ACTIVE | WRITE_FINISHING), WRITE_DRAINED = MAX ^ WRITE_UNDRAINED, WRITE_NOT_QUEUED = MAX ^ WRITE_QUEUED, WRITE_NOT_NEXT_TICK = MAX ^ WRITE_NEXT_TICK, WRITE_NOT_UPDATING = MAX ^ WRITE_UPDATING, WRITE_NOT_CORKED = MAX ^ WRITE_CORKED, ACTIVE = READ_ACTIVE | WRITE_ACTIVE, NOT_ACTIVE = MAX ^ ACTIVE, DONE = READ_DONE | WRITE_DONE, DESTROY_STATUS = DESTROYING | DESTROYED | PREDESTROYING, OPEN_STATUS = DESTROY_STATUS | OPENING, AUTO_DESTROY = DESTROY_STATUS | DONE, NON_PRIMARY = WRITE_NON_PRIMARY & READ_NON_PRIMARY, ACTIVE_OR_TICKING = WRITE_NEXT_TICK | READ_NEXT_TICK, TICKING = ACTIVE_OR_TICKING & NOT_ACTIVE, IS_OPENING = OPEN_STATUS | TICKING, READ_PRIMARY_STATUS = OPEN_STATUS | READ_ENDING | READ_DONE, READ_STATUS = OPEN_STATUS | READ_DONE | READ_QUEUED, READ_ENDING_STATUS = OPEN_STATUS | READ_ENDING | READ_QUEUED, READ_READABLE_STATUS = OPEN_STATUS | READ_EMIT_READABLE | READ_QUEUED | READ_EMITTED_READABLE, SHOULD_NOT_READ = OPEN_STATUS | READ_ACTIVE | READ_ENDING | READ_DONE | READ_NEEDS_PUSH | READ_READ_AHEAD, READ_BACKPRESSURE_STATUS = DESTROY_STATUS | READ_ENDING | READ_DONE, READ_UPDATE_SYNC_STATUS = READ_UPDATING | OPEN_STATUS | READ_NEXT_TICK | READ_PRIMARY, READ_NEXT_TICK_OR_OPENING = READ_NEXT_TICK | OPENING, WRITE_PRIMARY_STATUS = OPEN_STATUS | WRITE_FINISHING | WRITE_DONE, WRITE_QUEUED_AND_UNDRAINED = WRITE_QUEUED | WRITE_UNDRAINED, WRITE_QUEUED_AND_ACTIVE = WRITE_QUEUED | WRITE_ACTIVE, WRITE_DRAIN_STATUS = WRITE_QUEUED | WRITE_UNDRAINED | OPEN_STATUS | WRITE_ACTIVE, WRITE_STATUS = OPEN_STATUS | WRITE_ACTIVE | WRITE_QUEUED | WRITE_CORKED, WRITE_PRIMARY_AND_ACTIVE = WRITE_PRIMARY | WRITE_ACTIVE, WRITE_ACTIVE_AND_WRITING = WRITE_ACTIVE | WRITE_WRITING, WRITE_FINISHING_STATUS = OPEN_STATUS | WRITE_FINISHING | WRITE_QUEUED_AND_ACTIVE | WRITE_DONE, WRITE_BACKPRESSURE_STATUS = WRITE_UNDRAINED | DESTROY_STATUS | WRITE_FINISHING | WRITE_DONE, WRITE_UPDATE_SYNC_STATUS = WRITE_UPDATING | OPEN_STATUS | WRITE_NEXT_TICK | WRITE_PRIMARY, WRITE_DROP_DATA = WRITE_FINISHING | WRITE_DONE | DESTROY_STATUS, asyncIterator = Symbol.asyncIterator || Symbol("asyncIterator");
  class WritableState {
   constructor(stream, {highWaterMark = 16384, map = null, mapWritable, byteLength, byteLengthWritable} = {}) {
    this.stream = stream;
    this.queue = new FIFO;
    this.highWaterMark = highWaterMark;
    this.buffered = 0;
    this.error = null;
    this.pipeline = null;
    this.drains = null;
    this.byteLength = byteLengthWritable || byteLength || defaultByteLength;
    this.map = mapWritable || map;
    this.afterWrite = afterWrite.bind(this);
    this.afterUpdateNextTick = updateWriteNT.bind(this);
   }
   get ending() {
    return (this.stream._duplexState & WRITE_FINISHING) !== 0;
   }
   get ended() {
    return (this.stream._duplexState & WRITE_DONE) !== 0;
   }
   push(data) {
    if ((this.stream._duplexState & WRITE_DROP_DATA) !== 0) return !1;
    this.map !== null && (data = this.map(data));
    this.buffered += this.byteLength(data);
    this.queue.push(data);
    if (this.buffered < this.highWaterMark) {
     this.stream._duplexState |= WRITE_QUEUED;
     return !0;
    }
    this.stream._duplexState |= WRITE_QUEUED_AND_UNDRAINED;
    return !1;
   }
   shift() {
    const data = this.queue.shift();
    this.buffered -= this.byteLength(data);
    this.buffered === 0 && (this.stream._duplexState &= WRITE_NOT_QUEUED);
    return data;
   }
   end(data) {
    typeof data == "function" ? this.stream.once("finish", data) : data !== void 0 && data !== null && this.push(data);
    this.stream._duplexState = (this.stream._duplexState | WRITE_FINISHING) & WRITE_NON_PRIMARY;
   }
   autoBatch(data, cb) {
    const buffer = [], stream = this.stream;
    buffer.push(data);
    while ((stream._duplexState & WRITE_STATUS) === WRITE_QUEUED_AND_ACTIVE) buffer.push(stream._writableState.shift());
    if ((stream._duplexState & OPEN_STATUS) !== 0) return cb(null);
    stream._writev(buffer, cb);
   }
   update() {
    const stream = this.stream;
    stream._duplexState |= WRITE_UPDATING;
    do {
     while ((stream._duplexState & WRITE_STATUS) === WRITE_QUEUED) {
      const data = this.shift();
      stream._duplexState |= WRITE_ACTIVE_AND_WRITING;
      stream._write(data, this.afterWrite);
     }
     (stream._duplexState & WRITE_PRIMARY_AND_ACTIVE) === 0 && this.updateNonPrimary();
    } while (this.continueUpdate() === !0);
    stream._duplexState &= WRITE_NOT_UPDATING;
   }
   updateNonPrimary() {
    const stream = this.stream;
    if ((stream._duplexState & WRITE_FINISHING_STATUS) !== WRITE_FINISHING) {
     if ((stream._duplexState & DESTROY_STATUS) !== DESTROYING) {
      if ((stream._duplexState & IS_OPENING) === OPENING) {
       stream._duplexState = (stream._duplexState | ACTIVE) & NOT_OPENING;
       stream._open(afterOpen.bind(this));
      }
     } else if ((stream._duplexState & ACTIVE_OR_TICKING) === 0) {
      stream._duplexState |= ACTIVE;
      stream._destroy(afterDestroy.bind(this));
     }
    } else {
     stream._duplexState = stream._duplexState | WRITE_ACTIVE;
     stream._final(afterFinal.bind(this));
    }
   }
   continueUpdate() {
    if ((this.stream._duplexState & WRITE_NEXT_TICK) === 0) return !1;
    this.stream._duplexState &= WRITE_NOT_NEXT_TICK;
    return !0;
   }
   updateCallback() {
    (this.stream._duplexState & WRITE_UPDATE_SYNC_STATUS) === WRITE_PRIMARY ? this.update() : this.updateNextTick();
   }
   updateNextTick() {
    if ((this.stream._duplexState & WRITE_NEXT_TICK) === 0) {
     this.stream._duplexState |= WRITE_NEXT_TICK;
     (this.stream._duplexState & WRITE_UPDATING) === 0 && qmt(this.afterUpdateNextTick);
    }
   }
  }
  class ReadableState {
   constructor(stream, {highWaterMark = 16384, map = null, mapReadable, byteLength, byteLengthReadable} = {}) {
    this.stream = stream;
    this.queue = new FIFO;
    this.highWaterMark = highWaterMark === 0 ? 1 : highWaterMark;
    this.buffered = 0;
    this.readAhead = highWaterMark > 0;
    this.error = null;
    this.pipeline = null;
    this.byteLength = byteLengthReadable || byteLength || defaultByteLength;
    this.map = mapReadable || map;
    this.pipeTo = null;
    this.afterRead = afterRead.bind(this);
    this.afterUpdateNextTick = updateReadNT.bind(this);
   }
   get ending() {
    return (this.stream._duplexState & READ_ENDING) !== 0;
   }
   get ended() {
    return (this.stream._duplexState & READ_DONE) !== 0;
   }
   pipe(pipeTo, cb) {
    if (this.pipeTo !== null) throw StreamError.BAD_ARGUMENT("Can only pipe to one destination");
    typeof cb != "function" && (cb = null);
    this.stream._duplexState |= READ_PIPE_DRAINED;
    this.pipeTo = pipeTo;
    this.pipeline = new Pipeline(this.stream, pipeTo, cb);
    cb && this.stream.on("error", noop);
    if (isStreamx(pipeTo)) {
     pipeTo._writableState.pipeline = this.pipeline;
     cb && pipeTo.on("error", noop);
     pipeTo.on("finish", this.pipeline.finished.bind(this.pipeline));
    } else {
     const onerror = this.pipeline.done.bind(this.pipeline, pipeTo), onclose = this.pipeline.done.bind(this.pipeline, pipeTo, null);
     pipeTo.on("error", onerror);
     pipeTo.on("close", onclose);
     pipeTo.on("finish", this.pipeline.finished.bind(this.pipeline));
    }
    pipeTo.on("drain", afterDrain.bind(this));
    this.stream.emit("piping", pipeTo);
    pipeTo.emit("pipe", this.stream);
   }
   push(data) {
    const stream = this.stream;
    if (data === null) {
     this.highWaterMark = 0;
     stream._duplexState = (stream._duplexState | READ_ENDING) & READ_NON_PRIMARY_AND_PUSHED;
     return !1;
    }
    if (this.map !== null) {
     data = this.map(data);
     if (data === null) {
      stream._duplexState &= READ_PUSHED;
      return this.buffered < this.highWaterMark;
     }
    }
    this.buffered += this.byteLength(data);
    this.queue.push(data);
    stream._duplexState = (stream._duplexState | READ_QUEUED) & READ_PUSHED;
    return this.buffered < this.highWaterMark;
   }
   shift() {
    const data = this.queue.shift();
    this.buffered -= this.byteLength(data);
    this.buffered === 0 && (this.stream._duplexState &= READ_NOT_QUEUED);
    return data;
   }
   unshift(data) {
    const pending = [ this.map !== null ? this.map(data) : data ];
    while (this.buffered > 0) pending.push(this.shift());
    for (let i = 0; i < pending.length - 1; i++) {
     const data = pending[i];
     this.buffered += this.byteLength(data);
     this.queue.push(data);
    }
    this.push(pending[pending.length - 1]);
   }
   read() {
    const stream = this.stream;
    if ((stream._duplexState & READ_STATUS) === READ_QUEUED) {
     const data = this.shift();
     this.pipeTo !== null && this.pipeTo.write(data) === !1 && (stream._duplexState &= READ_PIPE_NOT_DRAINED);
     (stream._duplexState & READ_EMIT_DATA) !== 0 && stream.emit("data", data);
     return data;
    }
    if (this.readAhead === !1) {
     stream._duplexState |= READ_READ_AHEAD;
     this.updateNextTick();
    }
    return null;
   }
   drain() {
    const stream = this.stream;
    while ((stream._duplexState & READ_STATUS) === READ_QUEUED && (stream._duplexState & READ_FLOWING) !== 0) {
     const data = this.shift();
     this.pipeTo !== null && this.pipeTo.write(data) === !1 && (stream._duplexState &= READ_PIPE_NOT_DRAINED);
     (stream._duplexState & READ_EMIT_DATA) !== 0 && stream.emit("data", data);
    }
   }
   update() {
    const stream = this.stream;
    stream._duplexState |= READ_UPDATING;
    do {
     this.drain();
     while (this.buffered < this.highWaterMark && (stream._duplexState & SHOULD_NOT_READ) === READ_READ_AHEAD) {
      stream._duplexState |= READ_ACTIVE_AND_NEEDS_PUSH;
      stream._read(this.afterRead);
      this.drain();
     }
     if ((stream._duplexState & READ_READABLE_STATUS) === READ_EMIT_READABLE_AND_QUEUED) {
      stream._duplexState |= READ_EMITTED_READABLE;
      stream.emit("readable");
     }
     (stream._duplexState & READ_PRIMARY_AND_ACTIVE) === 0 && this.updateNonPrimary();
    } while (this.continueUpdate() === !0);
    stream._duplexState &= READ_NOT_UPDATING;
   }
   updateNonPrimary() {
    const stream = this.stream;
    if ((stream._duplexState & READ_ENDING_STATUS) === READ_ENDING) {
     stream._duplexState = (stream._duplexState | READ_DONE) & READ_NOT_ENDING;
     stream.emit("end");
     (stream._duplexState & AUTO_DESTROY) === DONE && (stream._duplexState |= DESTROYING);
     this.pipeTo !== null && this.pipeTo.end();
    }
    if ((stream._duplexState & DESTROY_STATUS) !== DESTROYING) {
     if ((stream._duplexState & IS_OPENING) === OPENING) {
      stream._duplexState = (stream._duplexState | ACTIVE) & NOT_OPENING;
      stream._open(afterOpen.bind(this));
     }
    } else if ((stream._duplexState & ACTIVE_OR_TICKING) === 0) {
     stream._duplexState |= ACTIVE;
     stream._destroy(afterDestroy.bind(this));
    }
   }
   continueUpdate() {
    if ((this.stream._duplexState & READ_NEXT_TICK) === 0) return !1;
    this.stream._duplexState &= READ_NOT_NEXT_TICK;
    return !0;
   }
   updateCallback() {
    (this.stream._duplexState & READ_UPDATE_SYNC_STATUS) === READ_PRIMARY ? this.update() : this.updateNextTick();
   }
   updateNextTickIfOpen() {
    if ((this.stream._duplexState & READ_NEXT_TICK_OR_OPENING) === 0) {
     this.stream._duplexState |= READ_NEXT_TICK;
     (this.stream._duplexState & READ_UPDATING) === 0 && qmt(this.afterUpdateNextTick);
    }
   }
   updateNextTick() {
    if ((this.stream._duplexState & READ_NEXT_TICK) === 0) {
     this.stream._duplexState |= READ_NEXT_TICK;
     (this.stream._duplexState & READ_UPDATING) === 0 && qmt(this.afterUpdateNextTick);
    }
   }
  }
  class TransformState {
   constructor(stream) {
    this.data = null;
    this.afterTransform = afterTransform.bind(stream);
    this.afterFinal = null;
   }
  }
  class Pipeline {
   constructor(src, dst, cb) {
    this.from = src;
    this.to = dst;
    this.afterPipe = cb;
    this.error = null;
    this.pipeToFinished = !1;
   }
   finished() {
    this.pipeToFinished = !0;
   }
   done(stream, err) {
    err && (this.error = err);
    if (stream === this.to) {
     this.to = null;
     if (this.from !== null) {
      (this.from._duplexState & READ_DONE) !== 0 && this.pipeToFinished || this.from.destroy(this.error || StreamError.PREMATURE_CLOSE("Writable stream closed"));
      return;
     }
    }
    if (stream === this.from) {
     this.from = null;
     if (this.to !== null) {
      (stream._duplexState & READ_DONE) === 0 && this.to.destroy(this.error || StreamError.PREMATURE_CLOSE("Readable stream closed"));
      return;
     }
    }
    this.afterPipe !== null && this.afterPipe(this.error);
    this.to = this.from = this.afterPipe = null;
   }
  }
  function afterDrain() {
   this.stream._duplexState |= READ_PIPE_DRAINED;
   this.updateCallback();
  }
  function afterFinal(err) {
   const stream = this.stream;
   err && stream.destroy(err);
   if ((stream._duplexState & DESTROY_STATUS) === 0) {
    stream._duplexState |= WRITE_DONE;
    stream.emit("finish");
   }
   (stream._duplexState & AUTO_DESTROY) === DONE && (stream._duplexState |= DESTROYING);
   stream._duplexState &= WRITE_NOT_FINISHING;
   (stream._duplexState & WRITE_UPDATING) === 0 ? this.update() : this.updateNextTick();
  }
  function afterDestroy(err) {
   const stream = this.stream;
   err || StreamError.isStreamDestroyed(this.error) || (err = this.error);
   err && stream.emit("error", err);
   stream._duplexState |= DESTROYED;
   stream.emit("close");
   const rs = stream._readableState, ws = stream._writableState;
   rs !== null && rs.pipeline !== null && rs.pipeline.done(stream, err);
   if (ws !== null) {
    while (ws.drains !== null && ws.drains.length > 0) ws.drains.shift().resolve(!1);
    ws.pipeline !== null && ws.pipeline.done(stream, err);
   }
  }
  function afterWrite(err) {
   const stream = this.stream;
   err && stream.destroy(err);
   stream._duplexState &= WRITE_NOT_ACTIVE;
   this.drains !== null && tickDrains(this.drains);
   if ((stream._duplexState & WRITE_DRAIN_STATUS) === WRITE_UNDRAINED) {
    stream._duplexState &= WRITE_DRAINED;
    (stream._duplexState & WRITE_EMIT_DRAIN) === WRITE_EMIT_DRAIN && stream.emit("drain");
   }
   this.updateCallback();
  }
  function afterRead(err) {
   err && this.stream.destroy(err);
   this.stream._duplexState &= READ_NOT_ACTIVE;
   this.readAhead === !1 && (this.stream._duplexState & READ_RESUMED) === 0 && (this.stream._duplexState &= READ_NO_READ_AHEAD);
   this.updateCallback();
  }
  function updateReadNT() {
   if ((this.stream._duplexState & READ_UPDATING) === 0) {
    this.stream._duplexState &= READ_NOT_NEXT_TICK;
    this.update();
   }
  }
  function updateWriteNT() {
   if ((this.stream._duplexState & WRITE_UPDATING) === 0) {
    this.stream._duplexState &= WRITE_NOT_NEXT_TICK;
    this.update();
   }
  }
  function tickDrains(drains) {
   for (let i = 0; i < drains.length; i++) if (--drains[i].writes === 0) {
    drains.shift().resolve(!0);
    i--;
   }
  }
  function afterOpen(err) {
   const stream = this.stream;
   err && stream.destroy(err);
   if ((stream._duplexState & DESTROYING) === 0) {
    (stream._duplexState & READ_PRIMARY_STATUS) === 0 && (stream._duplexState |= READ_PRIMARY);
    (stream._duplexState & WRITE_PRIMARY_STATUS) === 0 && (stream._duplexState |= WRITE_PRIMARY);
    stream.emit("open");
   }
   stream._duplexState &= NOT_ACTIVE;
   stream._writableState !== null && stream._writableState.updateCallback();
   stream._readableState !== null && stream._readableState.updateCallback();
  }
  function afterTransform(err, data) {
   data !== void 0 && data !== null && this.push(data);
   this._writableState.afterWrite(err);
  }
  function newListener(name) {
   if (this._readableState !== null) {
    if (name === "data") {
     this._duplexState |= READ_EMIT_DATA | READ_RESUMED_READ_AHEAD;
     this._readableState.updateNextTick();
    }
    if (name === "readable") {
     this._duplexState |= READ_EMIT_READABLE;
     this._readableState.updateNextTick();
    }
   }
   if (this._writableState !== null && name === "drain") {
    this._duplexState |= WRITE_EMIT_DRAIN;
    this._writableState.updateNextTick();
   }
  }
  class Stream extends EventEmitter {
   constructor(opts) {
    super();
    this._duplexState = 0;
    this._readableState = null;
    this._writableState = null;
    if (opts) {
     opts.open && (this._open = opts.open);
     opts.destroy && (this._destroy = opts.destroy);
     opts.predestroy && (this._predestroy = opts.predestroy);
     opts.signal && opts.signal.addEventListener("abort", abort.bind(this));
    }
    this.on("newListener", newListener);
   }
   _open(cb) {
    cb(null);
   }
   _destroy(cb) {
    cb(null);
   }
   _predestroy() {}
   get readable() {
    return this._readableState !== null || void 0;
   }
   get writable() {
    return this._writableState !== null || void 0;
   }
   get destroyed() {
    return (this._duplexState & DESTROYED) !== 0;
   }
   get destroying() {
    return (this._duplexState & DESTROY_STATUS) !== 0;
   }
   destroy(err) {
    if ((this._duplexState & DESTROY_STATUS) === 0) {
     err || (err = StreamError.STREAM_DESTROYED());
     this._duplexState = (this._duplexState | DESTROYING) & NON_PRIMARY;
     if (this._readableState !== null) {
      this._readableState.highWaterMark = 0;
      this._readableState.error = err;
     }
     if (this._writableState !== null) {
      this._writableState.highWaterMark = 0;
      this._writableState.error = err;
     }
     this._duplexState |= PREDESTROYING;
     this._predestroy();
     this._duplexState &= NOT_PREDESTROYING;
     this._readableState !== null && this._readableState.updateNextTick();
     this._writableState !== null && this._writableState.updateNextTick();
    }
   }
  }
  class Readable extends Stream {
   constructor(opts) {
    super(opts);
    this._duplexState |= OPENING | WRITE_DONE | READ_READ_AHEAD;
    this._readableState = new ReadableState(this, opts);
    if (opts) {
     this._readableState.readAhead === !1 && (this._duplexState &= READ_NO_READ_AHEAD);
     opts.read && (this._read = opts.read);
     opts.eagerOpen && this._readableState.updateNextTick();
     opts.encoding && this.setEncoding(opts.encoding);
    }
   }
   static deferred(fn, opts) {
    const out = new PassThrough(opts);
    fn().then(src => {
     if (src === null) return out.end();
     out.destroying || pipeline(src, out, noop);
    }).catch(err => out.destroy(err));
    return out;
   }
   setEncoding(encoding) {
    const dec = new TextDecoder(encoding), map = this._readableState.map || echo;
    this._readableState.map = mapOrSkip;
    return this;
    function mapOrSkip(data) {
     const next = dec.push(data);
     return next === "" && (data.byteLength !== 0 || dec.remaining > 0) ? null : map(next);
    }
   }
   _read(cb) {
    cb(null);
   }
   pipe(dest, cb) {
    this._readableState.updateNextTick();
    this._readableState.pipe(dest, cb);
    return dest;
   }
   read() {
    this._readableState.updateNextTick();
    return this._readableState.read();
   }
   push(data) {
    this._readableState.updateNextTickIfOpen();
    return this._readableState.push(data);
   }
   unshift(data) {
    this._readableState.updateNextTickIfOpen();
    return this._readableState.unshift(data);
   }
   resume() {
    this._duplexState |= READ_RESUMED_READ_AHEAD;
    this._readableState.updateNextTick();
    return this;
   }
   pause() {
    this._duplexState &= this._readableState.readAhead === !1 ? READ_PAUSED_NO_READ_AHEAD : READ_PAUSED;
    return this;
   }
   static _fromAsyncIterator(ite, opts) {
    let destroy;
    const rs = new Readable({
     ...opts,
     read(cb) {
      ite.next().then(push).then(cb.bind(null, null)).catch(cb);
     },
     predestroy() {
      destroy = ite.return();
     },
     destroy(cb) {
      if (!destroy) return cb(null);
      destroy.then(cb.bind(null, null)).catch(cb);
     }
    });
    return rs;
    function push(data) {
     data.done ? rs.push(null) : rs.push(data.value);
    }
   }
   static from(data, opts) {
    if (isReadStreamx(data)) return data;
    if (data[asyncIterator]) return this._fromAsyncIterator(data[asyncIterator](), opts);
    Array.isArray(data) || (data = data === void 0 ? [] : [ data ]);
    let i = 0;
    return new Readable({
     ...opts,
     read(cb) {
      this.push(i === data.length ? null : data[i++]);
      cb(null);
     }
    });
   }
   static isBackpressured(rs) {
    return (rs._duplexState & READ_BACKPRESSURE_STATUS) !== 0 || rs._readableState.buffered >= rs._readableState.highWaterMark;
   }
   static isPaused(rs) {
    return (rs._duplexState & READ_RESUMED) === 0;
   }
   [asyncIterator]() {
    const stream = this;
    let error = null, promiseResolve = null, promiseReject = null;
    this.on("error", err => {
     error = err;
    });
    this.on("readable", onreadable);
    this.on("close", onclose);
    return {
     [asyncIterator]() {
      return this;
     },
     next() {
      return new Promise(function(resolve, reject) {
       promiseResolve = resolve;
       promiseReject = reject;
       const data = stream.read();
       data !== null ? ondata(data) : (stream._duplexState & DESTROYED) !== 0 && ondata(null);
      });
     },
     return() {
      return destroy(null);
     },
     throw(err) {
      return destroy(err);
     }
    };
    function onreadable() {
     promiseResolve !== null && ondata(stream.read());
    }
    function onclose() {
     promiseResolve !== null && ondata(null);
    }
    function ondata(data) {
     if (promiseReject !== null) {
      error ? promiseReject(error) : data === null && (stream._duplexState & READ_DONE) === 0 ? promiseReject(StreamError.STREAM_DESTROYED()) : promiseResolve({
       value: data,
       done: data === null
      });
      promiseReject = promiseResolve = null;
     }
    }
    function destroy(err) {
     stream.destroy(err);
     return new Promise((resolve, reject) => {
      if (stream._duplexState & DESTROYED) return resolve({
       value: void 0,
       done: !0
      });
      stream.once("close", function() {
       err ? reject(err) : resolve({
        value: void 0,
        done: !0
       });
      });
     });
    }
   }
  }
  class Writable extends Stream {
   constructor(opts) {
    super(opts);
    this._duplexState |= OPENING | READ_DONE;
    this._writableState = new WritableState(this, opts);
    if (opts) {
     opts.writev && (this._writev = opts.writev);
     opts.write && (this._write = opts.write);
     opts.final && (this._final = opts.final);
     opts.eagerOpen && this._writableState.updateNextTick();
    }
   }
   cork() {
    this._duplexState |= WRITE_CORKED;
   }
   uncork() {
    this._duplexState &= WRITE_NOT_CORKED;
    this._writableState.updateNextTick();
   }
   _writev(batch, cb) {
    cb(null);
   }
   _write(data, cb) {
    this._writableState.autoBatch(data, cb);
   }
   _final(cb) {
    cb(null);
   }
   static isBackpressured(ws) {
    return (ws._duplexState & WRITE_BACKPRESSURE_STATUS) !== 0;
   }
   static drained(ws) {
    if (ws.destroyed) return Promise.resolve(!1);
    const state = ws._writableState, pending = isWritev(ws) ? Math.min(1, state.queue.length) : state.queue.length, writes = pending + (ws._duplexState & WRITE_WRITING ? 1 : 0);
    if (writes === 0) return Promise.resolve(!0);
    state.drains === null && (state.drains = []);
    return new Promise(resolve => {
     state.drains.push({
      writes,
      resolve
     });
    });
   }
   write(data) {
    this._writableState.updateNextTick();
    return this._writableState.push(data);
   }
   end(data) {
    this._writableState.updateNextTick();
    this._writableState.end(data);
    return this;
   }
  }
  class Duplex extends Readable {
   constructor(opts) {
    super(opts);
    this._duplexState = OPENING | this._duplexState & READ_READ_AHEAD;
    this._writableState = new WritableState(this, opts);
    if (opts) {
     opts.writev && (this._writev = opts.writev);
     opts.write && (this._write = opts.write);
     opts.final && (this._final = opts.final);
    }
   }
   cork() {
    this._duplexState |= WRITE_CORKED;
   }
   uncork() {
    this._duplexState &= WRITE_NOT_CORKED;
    this._writableState.updateNextTick();
   }
   _writev(batch, cb) {
    cb(null);
   }
   _write(data, cb) {
    this._writableState.autoBatch(data, cb);
   }
   _final(cb) {
    cb(null);
   }
   write(data) {
    this._writableState.updateNextTick();
    return this._writableState.push(data);
   }
   end(data) {
    this._writableState.updateNextTick();
    this._writableState.end(data);
    return this;
   }
  }
  class Transform extends Duplex {
   constructor(opts) {
    super(opts);
    this._transformState = new TransformState(this);
    if (opts) {
     opts.transform && (this._transform = opts.transform);
     opts.flush && (this._flush = opts.flush);
    }
   }
   _write(data, cb) {
    this._readableState.buffered >= this._readableState.highWaterMark ? this._transformState.data = data : this._transform(data, this._transformState.afterTransform);
   }
   _read(cb) {
    if (this._transformState.data !== null) {
     const data = this._transformState.data;
     this._transformState.data = null;
     cb(null);
     this._transform(data, this._transformState.afterTransform);
    } else cb(null);
   }
   destroy(err) {
    super.destroy(err);
    if (this._transformState.data !== null) {
     this._transformState.data = null;
     this._transformState.afterTransform();
    }
   }
   _transform(data, cb) {
    cb(null, data);
   }
   _flush(cb) {
    cb(null);
   }
   _final(cb) {
    this._transformState.afterFinal = cb;
    this._flush(transformAfterFlush.bind(this));
   }
  }
  class PassThrough extends Transform {}
  function transformAfterFlush(err, data) {
   const cb = this._transformState.afterFinal;
   if (err) return cb(err);
   data !== null && data !== void 0 && this.push(data);
   this.push(null);
   cb(null);
  }
  function pipelinePromise(...streams) {
   return new Promise((resolve, reject) => pipeline(...streams, err => {
    if (err) return reject(err);
    resolve();
   }));
  }
  function pipeline(stream, ...streams) {
   const all = Array.isArray(stream) ? [ ...stream, ...streams ] : [ stream, ...streams ], done = all.length && typeof all[all.length - 1] == "function" ? all.pop() : null;
   if (all.length < 2) throw StreamError.BAD_ARGUMENT("Pipeline requires at least 2 streams");
   let src = all[0], dest = null, error = null;
   for (let i = 1; i < all.length; i++) {
    dest = all[i];
    if (isStreamx(src)) src.pipe(dest, onerror); else {
     errorHandle(src, !0, i > 1, onerror);
     src.pipe(dest);
    }
    src = dest;
   }
   if (done) {
    let fin = !1;
    const autoDestroy = isStreamx(dest) || !(!dest._writableState || !dest._writableState.autoDestroy);
    dest.on("error", err => {
     error === null && (error = err);
    });
    dest.on("finish", () => {
     fin = !0;
     autoDestroy || done(error);
    });
    autoDestroy && dest.on("close", () => done(error || (fin ? null : StreamError.PREMATURE_CLOSE())));
   }
   return dest;
   function errorHandle(s, rd, wr, onerror) {
    s.on("error", onerror);
    s.on("close", onclose);
    function onclose() {
     return rd && s._readableState && !s._readableState.ended || wr && s._writableState && !s._writableState.ended ? onerror(StreamError.PREMATURE_CLOSE()) : void 0;
    }
   }
   function onerror(err) {
    if (err && !error) {
     error = err;
     for (const s of all) s.destroy(err);
    }
   }
  }
  function echo(s) {
   return s;
  }
  function isStream(stream) {
   return !!stream._readableState || !!stream._writableState;
  }
  function isStreamx(stream) {
   return typeof stream._duplexState == "number" && isStream(stream);
  }
  function isEnding(stream) {
   return !!stream._readableState && stream._readableState.ending;
  }
  function isEnded(stream) {
   return !!stream._readableState && stream._readableState.ended;
  }
  function isFinishing(stream) {
   return !!stream._writableState && stream._writableState.ending;
  }
  function isFinished(stream) {
   return !!stream._writableState && stream._writableState.ended;
  }
  function getStreamError(stream, opts = {}) {
   const err = stream._readableState && stream._readableState.error || stream._writableState && stream._writableState.error;
   return !opts.all && StreamError.isStreamDestroyed(err) ? null : err;
  }
  function isReadStreamx(stream) {
   return isStreamx(stream) && stream.readable;
  }
  function isDisturbed(stream) {
   return (stream._duplexState & OPENING) !== OPENING || (stream._duplexState & DESTROYING) === DESTROYING || (stream._duplexState & ACTIVE_OR_TICKING) !== 0;
  }
  function isTypedArray(data) {
   return typeof data == "object" && data !== null && typeof data.byteLength == "number";
  }
  function defaultByteLength(data) {
   return isTypedArray(data) ? data.byteLength : 1024;
  }
  function noop() {}
  function abort() {
   this.destroy(StreamError.ABORTED());
  }
  function isWritev(s) {
   return s._writev !== Writable.prototype._writev && s._writev !== Duplex.prototype._writev;
  }
  module.exports = {
   pipeline,
   pipelinePromise,
   isStream,
   isStreamx,
   isEnding,
   isEnded,
   isFinishing,
   isFinished,
   isDisturbed,
   getStreamError,
   Stream,
   Writable,
   Readable,
   Duplex,
   Transform,
   PassThrough
  };
 }),
 45657: (module => {
  module.exports = class StreamError extends Error {
   constructor(msg, code, fn = StreamError) {
    super(msg);
    this.code = code;
    Error.captureStackTrace && Error.captureStackTrace(this, fn);
   }
   static isStreamDestroyed(err) {
    return err && err.code === "STREAM_DESTROYED";
   }
   static isPrematureClose(err) {
    return err && err.code === "PREMATURE_CLOSE";
   }
   static isAborted(err) {
    return err && err.code === "ABORTED";
   }
   static isBadArgument(err) {
    return err && err.code === "BAD_ARGUMENT";
   }
   get name() {
    return "StreamError";
   }
   static STREAM_DESTROYED() {
    return new StreamError("Stream was destroyed", "STREAM_DESTROYED", StreamError.STREAM_DESTROYED);
   }
   static PREMATURE_CLOSE(msg = "Premature close") {
    return new StreamError(msg, "PREMATURE_CLOSE", StreamError.PREMATURE_CLOSE);
   }
   static ABORTED() {
    return new StreamError("Stream aborted", "ABORTED", StreamError.ABORTED);
   }
   static BAD_ARGUMENT(msg = "Bad argument") {
    return new StreamError(msg, "BAD_ARGUMENT", StreamError.BAD_ARGUMENT);
   }
  };
 }),
 20775: ((module, __unused_webpack_exports, __webpack_require__) => {
  const constants = {
   S_IFMT: 61440,
   S_IFDIR: 16384,
   S_IFCHR: 8192,
   S_IFBLK: 24576,
   S_IFIFO: 4096,
   S_IFLNK: 40960
  };
  try {
   module.exports = __webpack_require__(79896).constants || constants;
  } catch {
   module.exports = constants;
  }
 }),
 35763: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {Writable, Readable, getStreamError} = __webpack_require__(36204), FIFO = __webpack_require__(83867), b4a = __webpack_require__(73057), headers = __webpack_require__(88428), EMPTY = b4a.alloc(0), MAX_HEADER_SIZE = 4194304;
  class BufferList {
   constructor() {
    this.buffered = 0;
    this.shifted = 0;
    this.queue = new FIFO;
    this._offset = 0;
   }
   push(buffer) {
    this.buffered += buffer.byteLength;
    this.queue.push(buffer);
   }
   shiftFirst(size) {
    return this.buffered === 0 ? null : this._next(size);
   }
   shift(size) {
    if (size > this.buffered) return null;
    if (size === 0) return EMPTY;
    let chunk = this._next(size);
    if (size === chunk.byteLength) return chunk;
    const chunks = [ chunk ];
    while ((size -= chunk.byteLength) > 0) {
     chunk = this._next(size);
     chunks.push(chunk);
    }
    return b4a.concat(chunks);
   }
   _next(size) {
    const buf = this.queue.peek(), rem = buf.byteLength - this._offset;
    if (size >= rem) {
     const sub = this._offset ? buf.subarray(this._offset, buf.byteLength) : buf;
     this.queue.shift();
     this._offset = 0;
     this.buffered -= rem;
     this.shifted += rem;
     return sub;
    }
    this.buffered -= size;
    this.shifted += size;
    return buf.subarray(this._offset, this._offset += size);
   }
  }
  class Source extends Readable {
   constructor(self, header, offset) {
    super();
    this.header = header;
    this.offset = offset;
    this._parent = self;
   }
   _read(cb) {
    this.header.size === 0 && this.push(null);
    this._parent._stream === this && this._parent._update();
    cb(null);
   }
   _predestroy() {
    this._parent.destroy(getStreamError(this));
   }
   _detach() {
    if (this._parent._stream === this) {
     this._parent._stream = null;
     this._parent._missing = overflow(this.header.size);
     this._parent._update();
    }
   }
   _destroy(cb) {
    this._detach();
    cb(null);
   }
  }
  class Extract extends Writable {
   constructor(opts) {
    super(opts);
    opts || (opts = {});
    this._buffer = new BufferList;
    this._offset = 0;
    this._header = null;
    this._stream = null;
    this._missing = 0;
    this._longHeader = !1;
    this._callback = noop;
    this._locked = !1;
    this._finished = !1;
    this._pax = null;
    this._paxGlobal = null;
    this._gnuLongPath = null;
    this._gnuLongLinkPath = null;
    this._filenameEncoding = opts.filenameEncoding || "utf-8";
    this._allowUnknownFormat = !!opts.allowUnknownFormat;
    this._unlockBound = this._unlock.bind(this);
   }
   _unlock(err) {
    this._locked = !1;
    if (err) {
     this.destroy(err);
     this._continueWrite(err);
    } else this._update();
   }
   _consumeHeader() {
    if (this._locked) return !1;
    this._offset = this._buffer.shifted;
    try {
     this._header = headers.decode(this._buffer.shift(512), this._filenameEncoding, this._allowUnknownFormat);
    } catch (err) {
     this._continueWrite(err);
     return !1;
    }
    if (!this._header) return !0;
    this._header.byteOffset = this._buffer.shifted;
    switch (this._header.type) {
    case "gnu-long-path":
    case "gnu-long-link-path":
    case "pax-global-header":
    case "pax-header":
     this._longHeader = !0;
     this._missing = this._header.size;
     if (this._missing > MAX_HEADER_SIZE) {
      this._continueWrite(new Error("Header exceeds max size"));
      return !1;
     }
     return !0;
    }
    this._locked = !0;
    this._applyLongHeaders();
    if (!(this._header.size >= 0)) {
     this._continueWrite(new Error("Invalid header"));
     return !1;
    }
    if (this._header.size === 0 || this._header.type === "directory") {
     this.emit("entry", this._header, this._createStream(), this._unlockBound);
     return !0;
    }
    this._stream = this._createStream();
    this._missing = this._header.size;
    this.emit("entry", this._header, this._stream, this._unlockBound);
    return !0;
   }
   _applyLongHeaders() {
    if (this._gnuLongPath) {
     this._header.name = this._gnuLongPath;
     this._gnuLongPath = null;
    }
    if (this._gnuLongLinkPath) {
     this._header.linkname = this._gnuLongLinkPath;
     this._gnuLongLinkPath = null;
    }
    if (this._pax) {
     this._pax.path && (this._header.name = this._pax.path);
     this._pax.linkpath && (this._header.linkname = this._pax.linkpath);
     this._pax.size && (this._header.size = parseInt(this._pax.size, 10));
     this._header.pax = this._pax;
     this._pax = null;
    }
   }
   _decodeLongHeader(buf) {
    switch (this._header.type) {
    case "gnu-long-path":
     this._gnuLongPath = headers.decodeLongPath(buf, this._filenameEncoding);
     break;

    case "gnu-long-link-path":
     this._gnuLongLinkPath = headers.decodeLongPath(buf, this._filenameEncoding);
     break;

    case "pax-global-header":
     this._paxGlobal = headers.decodePax(buf);
     break;

    case "pax-header":
     this._pax = this._paxGlobal === null ? headers.decodePax(buf) : Object.assign({}, this._paxGlobal, headers.decodePax(buf));
     break;
    }
   }
   _consumeLongHeader() {
    this._longHeader = !1;
    this._missing = overflow(this._header.size);
    const buf = this._buffer.shift(this._header.size);
    try {
     this._decodeLongHeader(buf);
    } catch (err) {
     this._continueWrite(err);
     return !1;
    }
    return !0;
   }
   _consumeStream() {
    const buf = this._buffer.shiftFirst(this._missing);
    if (buf === null) return !1;
    this._missing -= buf.byteLength;
    const drained = this._stream.push(buf);
    if (this._missing === 0) {
     this._stream.push(null);
     drained && this._stream._detach();
     return drained && this._locked === !1;
    }
    return drained;
   }
   _createStream() {
    return new Source(this, this._header, this._offset);
   }
   _update() {
    while (this._buffer.buffered > 0 && !this.destroying) {
     if (this._missing > 0) {
      if (this._stream !== null) {
       if (this._consumeStream() === !1) return;
       continue;
      }
      if (this._longHeader === !0) {
       if (this._missing > this._buffer.buffered) break;
       if (this._consumeLongHeader() === !1) return !1;
       continue;
      }
      const ignore = this._buffer.shiftFirst(this._missing);
      ignore !== null && (this._missing -= ignore.byteLength);
      continue;
     }
     if (this._buffer.buffered < 512) break;
     if (this._stream !== null || this._consumeHeader() === !1) return;
    }
    this._continueWrite(null);
   }
   _continueWrite(err) {
    const cb = this._callback;
    this._callback = noop;
    cb(err);
   }
   _write(data, cb) {
    this._callback = cb;
    this._buffer.push(data);
    this._update();
   }
   _final(cb) {
    this._finished = this._missing === 0 && this._buffer.buffered === 0;
    cb(this._finished ? null : new Error("Unexpected end of data"));
   }
   _predestroy() {
    this._continueWrite(null);
   }
   _destroy(cb) {
    this._stream && this._stream.destroy(getStreamError(this));
    cb(null);
   }
   [Symbol.asyncIterator]() {
    let error = null, promiseResolve = null, promiseReject = null, entryStream = null, entryCallback = null;
    const extract = this;
    this.on("entry", onentry);
    this.on("error", err => {
     error = err;
    });
    this.on("close", onclose);
    return {
     [Symbol.asyncIterator]() {
      return this;
     },
     next() {
      return new Promise(onnext);
     },
     return() {
      return destroy(null);
     },
     throw(err) {
      return destroy(err);
     }
    };
    function consumeCallback(err) {
     if (!entryCallback) return;
     const cb = entryCallback;
     entryCallback = null;
     cb(err);
    }
    function onnext(resolve, reject) {
     if (error) return reject(error);
     if (entryStream) {
      resolve({
       value: entryStream,
       done: !1
      });
      entryStream = null;
     } else {
      promiseResolve = resolve;
      promiseReject = reject;
      consumeCallback(null);
      if (extract._finished && promiseResolve) {
       promiseResolve({
        value: void 0,
        done: !0
       });
       promiseResolve = promiseReject = null;
      }
     }
    }
    function onentry(header, stream, callback) {
     entryCallback = callback;
     stream.on("error", noop);
     if (promiseResolve) {
      promiseResolve({
       value: stream,
       done: !1
      });
      promiseResolve = promiseReject = null;
     } else entryStream = stream;
    }
    function onclose() {
     consumeCallback(error);
     if (promiseResolve) {
      error ? promiseReject(error) : promiseResolve({
       value: void 0,
       done: !0
      });
      promiseResolve = promiseReject = null;
     }
    }
    function destroy(err) {
     extract.destroy(err);
     consumeCallback(err);
     return new Promise((resolve, reject) => {
      if (extract.destroyed) return resolve({
       value: void 0,
       done: !0
      });
      extract.once("close", function() {
       err ? reject(err) : resolve({
        value: void 0,
        done: !0
       });
      });
     });
    }
   }
  }
  module.exports = function(opts) {
   return new Extract(opts);
  };
  function noop() {}
  function overflow(size) {
   size &= 511;
   return size && 512 - size;
  }
 }),
 88428: ((__unused_webpack_module, exports, __webpack_require__) => {
  const b4a = __webpack_require__(73057), ZEROS = "0000000000000000000", SEVENS = "7777777777777777777", ZERO_OFFSET = "0".charCodeAt(0), USTAR_MAGIC = b4a.from([ 117, 115, 116, 97, 114, 0 ]), USTAR_VER = b4a.from([ ZERO_OFFSET, ZERO_OFFSET ]), GNU_MAGIC = b4a.from([ 117, 115, 116, 97, 114, 32 ]), GNU_VER = b4a.from([ 32, 0 ]), MASK = 4095, MAGIC_OFFSET = 257, VERSION_OFFSET = 263;
  exports.decodeLongPath = function(buf, encoding) {
   return decodeStr(buf, 0, buf.length, encoding);
  };
  exports.encodePax = function(opts) {
   let result = "";
   opts.name && (result += addLength(" path=" + opts.name + "\n"));
   opts.linkname && (result += addLength(" linkpath=" + opts.linkname + "\n"));
   const pax = opts.pax;
   if (pax) for (const key in pax) result += addLength(" " + key + "=" + pax[key] + "\n");
   return b4a.from(result);
  };
  exports.decodePax = function(buf) {
   const result = {};
   while (buf.length) {
    let i = 0;
    while (i < buf.length && buf[i] !== 32) i++;
    const len = parseInt(b4a.toString(buf.subarray(0, i)), 10);
    if (!len) return result;
    const b = b4a.toString(buf.subarray(i + 1, len - 1)), keyIndex = b.indexOf("=");
    if (keyIndex === -1) return result;
    result[b.slice(0, keyIndex)] = b.slice(keyIndex + 1);
    buf = buf.subarray(len);
   }
   return result;
  };
  exports.encode = function(opts) {
   const buf = b4a.alloc(512);
   let name = opts.name, prefix = "";
   opts.typeflag === 5 && name[name.length - 1] !== "/" && (name += "/");
   if (b4a.byteLength(name) !== name.length) return null;
   while (b4a.byteLength(name) > 100) {
    const i = name.indexOf("/");
    if (i === -1) return null;
    prefix += prefix ? "/" + name.slice(0, i) : name.slice(0, i);
    name = name.slice(i + 1);
   }
   if (b4a.byteLength(name) > 100 || b4a.byteLength(prefix) > 155) return null;
   if (opts.linkname && b4a.byteLength(opts.linkname) > 100) return null;
   b4a.write(buf, name);
   b4a.write(buf, encodeOct(opts.mode & MASK, 6), 100);
   b4a.write(buf, encodeOct(opts.uid, 6), 108);
   b4a.write(buf, encodeOct(opts.gid, 6), 116);
   encodeSize(opts.size, buf, 124);
   b4a.write(buf, encodeOct(opts.mtime.getTime() / 1e3 | 0, 11), 136);
   buf[156] = ZERO_OFFSET + toTypeflag(opts.type);
   opts.linkname && b4a.write(buf, opts.linkname, 157);
   b4a.copy(USTAR_MAGIC, buf, MAGIC_OFFSET);
   b4a.copy(USTAR_VER, buf, VERSION_OFFSET);
   opts.uname && b4a.write(buf, opts.uname, 265);
   opts.gname && b4a.write(buf, opts.gname, 297);
   b4a.write(buf, encodeOct(opts.devmajor || 0, 6), 329);
   b4a.write(buf, encodeOct(opts.devminor || 0, 6), 337);
   prefix && b4a.write(buf, prefix, 345);
   b4a.write(buf, encodeOct(cksum(buf), 6), 148);
   return buf;
  };
  exports.decode = function(buf, filenameEncoding, allowUnknownFormat) {
   let typeflag = buf[156] === 0 ? 0 : buf[156] - ZERO_OFFSET, name = decodeStr(buf, 0, 100, filenameEncoding);
   const mode = decodeOct(buf, 100, 8), uid = decodeOct(buf, 108, 8), gid = decodeOct(buf, 116, 8), size = decodeOct(buf, 124, 12), mtime = decodeOct(buf, 136, 12), type = toType(typeflag), linkname = buf[157] === 0 ? null : decodeStr(buf, 157, 100, filenameEncoding), uname = decodeStr(buf, 265, 32), gname = decodeStr(buf, 297, 32), devmajor = decodeOct(buf, 329, 8), devminor = decodeOct(buf, 337, 8), c = cksum(buf);
   if (c === 256) return null;
   if (c !== decodeOct(buf, 148, 8)) throw new Error("Invalid tar header. Maybe the tar is corrupted or it needs to be gunzipped?");
   if (isUSTAR(buf)) buf[345] && (name = decodeStr(buf, 345, 155, filenameEncoding) + "/" + name); else if (isGNU(buf)) ; else if (!allowUnknownFormat) throw new Error("Invalid tar header: unknown format.");
   typeflag === 0 && name && name[name.length - 1] === "/" && (typeflag = 5);
   return {
    name,
    mode,
    uid,
    gid,
    size,
    byteOffset: 0,
    mtime: new Date(1e3 * mtime),
    type,
    linkname,
    uname,
    gname,
    devmajor,
    devminor,
    pax: null
   };
  };
  function isUSTAR(buf) {
   return b4a.equals(USTAR_MAGIC, buf.subarray(MAGIC_OFFSET, MAGIC_OFFSET + 6));
  }
  function isGNU(buf) {
   return b4a.equals(GNU_MAGIC, buf.subarray(MAGIC_OFFSET, MAGIC_OFFSET + 6)) && b4a.equals(GNU_VER, buf.subarray(VERSION_OFFSET, VERSION_OFFSET + 2));
  }
  function clamp(index, len, defaultValue) {
   if (typeof index != "number") return defaultValue;
   index = ~~index;
   if (index >= len) return len;
   if (index >= 0) return index;
   index += len;
   return index >= 0 ? index : 0;
  }
  function toType(flag) {
   switch (flag) {
   case 0:
    return "file";

   case 1:
    return "link";

   case 2:
    return "symlink";

   case 3:
    return "character-device";

   case 4:
    return "block-device";

   case 5:
    return "directory";

   case 6:
    return "fifo";

   case 7:
    return "contiguous-file";

   case 72:
    return "pax-header";

   case 55:
    return "pax-global-header";

   case 27:
    return "gnu-long-link-path";

   case 28:
   case 30:
    return "gnu-long-path";
   }
   return null;
  }
  function toTypeflag(flag) {
   switch (flag) {
   case "file":
    return 0;

   case "link":
    return 1;

   case "symlink":
    return 2;

   case "character-device":
    return 3;

   case "block-device":
    return 4;

   case "directory":
    return 5;

   case "fifo":
    return 6;

   case "contiguous-file":
    return 7;

   case "pax-header":
    return 72;
   }
   return 0;
  }
  function indexOf(block, num, offset, end) {
   for (;offset < end; offset++) if (block[offset] === num) return offset;
   return end;
  }
  function cksum(block) {
   let sum = 256;
   for (let i = 0; i < 148; i++) sum += block[i];
   for (let j = 156; j < 512; j++) sum += block[j];
   return sum;
  }
  function encodeOct(val, n) {
   val = val.toString(8);
   return val.length > n ? SEVENS.slice(0, n) + " " : ZEROS.slice(0, n - val.length) + val + " ";
  }
  function encodeSizeBin(num, buf, off) {
   buf[off] = 128;
   for (let i = 11; i > 0; i--) {
    buf[off + i] = num & 255;
    num = Math.floor(num / 256);
   }
  }
  function encodeSize(num, buf, off) {
   num.toString(8).length > 11 ? encodeSizeBin(num, buf, off) : b4a.write(buf, encodeOct(num, 11), off);
  }
  function parse256(buf) {
   let positive;
   if (buf[0] === 128) positive = !0; else {
    if (buf[0] !== 255) return null;
    positive = !1;
   }
   const tuple = [];
   let i;
   for (i = buf.length - 1; i > 0; i--) {
    const byte = buf[i];
    positive ? tuple.push(byte) : tuple.push(255 - byte);
   }
   let sum = 0;
   const l = tuple.length;
   for (i = 0; i < l; i++) sum += tuple[i] * Math.pow(256, i);
   return positive ? sum : -1 * sum;
  }
  function decodeOct(val, offset, length) {
   val = val.subarray(offset, offset + length);
   offset = 0;
   if (val[offset] & 128) return parse256(val);
   {
    while (offset < val.length && val[offset] === 32) offset++;
    const end = clamp(indexOf(val, 32, offset, val.length), val.length, val.length);
    while (offset < end && val[offset] === 0) offset++;
    return end === offset ? 0 : parseInt(b4a.toString(val.subarray(offset, end)), 8);
   }
  }
  function decodeStr(val, offset, length, encoding) {
   return b4a.toString(val.subarray(offset, indexOf(val, 0, offset, offset + length)), encoding);
  }
  function addLength(str) {
   const len = b4a.byteLength(str);
   let digits = Math.floor(Math.log(len) / Math.log(10)) + 1;
   len + digits >= Math.pow(10, digits) && digits++;
   return len + digits + str;
  }
 }),
 56118: ((__unused_webpack_module, exports, __webpack_require__) => {
  exports.extract = __webpack_require__(35763);
  exports.pack = __webpack_require__(80861);
 }),
 80861: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {Readable, Writable, getStreamError} = __webpack_require__(36204), b4a = __webpack_require__(73057), constants = __webpack_require__(20775), headers = __webpack_require__(88428), DMODE = 493, FMODE = 420, END_OF_TAR = b4a.alloc(1024);
  class Sink extends Writable {
   constructor(pack, header, callback) {
    super({
     mapWritable,
     eagerOpen: !0
    });
    this.written = 0;
    this.header = header;
    this._callback = callback;
    this._linkname = null;
    this._isLinkname = header.type === "symlink" && !header.linkname;
    this._isVoid = header.type !== "file" && header.type !== "contiguous-file";
    this._finished = !1;
    this._pack = pack;
    this._openCallback = null;
    this._pack._stream === null ? this._pack._stream = this : this._pack._pending.push(this);
   }
   _open(cb) {
    this._openCallback = cb;
    this._pack._stream === this && this._continueOpen();
   }
   _continuePack(err) {
    if (this._callback === null) return;
    const callback = this._callback;
    this._callback = null;
    callback(err);
   }
   _continueOpen() {
    this._pack._stream === null && (this._pack._stream = this);
    const cb = this._openCallback;
    this._openCallback = null;
    if (cb !== null) {
     if (this._pack.destroying) return cb(new Error("pack stream destroyed"));
     if (this._pack._finalized) return cb(new Error("pack stream is already finalized"));
     this._pack._stream = this;
     this._isLinkname || this._pack._encode(this.header);
     if (this._isVoid) {
      this._finish();
      this._continuePack(null);
     }
     cb(null);
    }
   }
   _write(data, cb) {
    if (this._isLinkname) {
     this._linkname = this._linkname ? b4a.concat([ this._linkname, data ]) : data;
     return cb(null);
    }
    if (this._isVoid) return data.byteLength > 0 ? cb(new Error("No body allowed for this entry")) : cb();
    this.written += data.byteLength;
    if (this._pack.push(data)) return cb();
    this._pack._drain = cb;
   }
   _finish() {
    if (!this._finished) {
     this._finished = !0;
     if (this._isLinkname) {
      this.header.linkname = this._linkname ? b4a.toString(this._linkname, "utf-8") : "";
      this._pack._encode(this.header);
     }
     overflow(this._pack, this.header.size);
     this._pack._done(this);
    }
   }
   _final(cb) {
    if (this.written !== this.header.size) return cb(new Error("Size mismatch"));
    this._finish();
    cb(null);
   }
   _getError() {
    return getStreamError(this) || new Error("tar entry destroyed");
   }
   _predestroy() {
    this._pack.destroy(this._getError());
   }
   _destroy(cb) {
    this._pack._done(this);
    this._continuePack(this._finished ? null : this._getError());
    cb();
   }
  }
  class Pack extends Readable {
   constructor(opts) {
    super(opts);
    this._drain = noop;
    this._finalized = !1;
    this._finalizing = !1;
    this._pending = [];
    this._stream = null;
   }
   entry(header, buffer, callback) {
    if (this._finalized || this.destroying) throw new Error("already finalized or destroyed");
    if (typeof buffer == "function") {
     callback = buffer;
     buffer = null;
    }
    callback || (callback = noop);
    header.size && header.type !== "symlink" || (header.size = 0);
    header.type || (header.type = modeToType(header.mode));
    header.mode || (header.mode = header.type === "directory" ? DMODE : FMODE);
    header.uid || (header.uid = 0);
    header.gid || (header.gid = 0);
    header.mtime || (header.mtime = new Date);
    typeof buffer == "string" && (buffer = b4a.from(buffer));
    const sink = new Sink(this, header, callback);
    if (b4a.isBuffer(buffer)) {
     header.size = buffer.byteLength;
     sink.write(buffer);
     sink.end();
     return sink;
    }
    return sink._isVoid, sink;
   }
   finalize() {
    if (this._stream || this._pending.length > 0) this._finalizing = !0; else if (!this._finalized) {
     this._finalized = !0;
     this.push(END_OF_TAR);
     this.push(null);
    }
   }
   _done(stream) {
    if (stream === this._stream) {
     this._stream = null;
     this._finalizing && this.finalize();
     this._pending.length && this._pending.shift()._continueOpen();
    }
   }
   _encode(header) {
    if (!header.pax) {
     const buf = headers.encode(header);
     if (buf) {
      this.push(buf);
      return;
     }
    }
    this._encodePax(header);
   }
   _encodePax(header) {
    const paxHeader = headers.encodePax({
     name: header.name,
     linkname: header.linkname,
     pax: header.pax
    }), newHeader = {
     name: "PaxHeader",
     mode: header.mode,
     uid: header.uid,
     gid: header.gid,
     size: paxHeader.byteLength,
     mtime: header.mtime,
     type: "pax-header",
     linkname: header.linkname && "PaxHeader",
     uname: header.uname,
     gname: header.gname,
     devmajor: header.devmajor,
     devminor: header.devminor
    };
    this.push(headers.encode(newHeader));
    this.push(paxHeader);
    overflow(this, paxHeader.byteLength);
    newHeader.size = header.size;
    newHeader.type = header.type;
    this.push(headers.encode(newHeader));
   }
   _doDrain() {
    const drain = this._drain;
    this._drain = noop;
    drain();
   }
   _predestroy() {
    const err = getStreamError(this);
    this._stream && this._stream.destroy(err);
    while (this._pending.length) {
     const stream = this._pending.shift();
     stream.destroy(err);
     stream._continueOpen();
    }
    this._doDrain();
   }
   _read(cb) {
    this._doDrain();
    cb();
   }
  }
  module.exports = function(opts) {
   return new Pack(opts);
  };
  function modeToType(mode) {
   switch (mode & constants.S_IFMT) {
   case constants.S_IFBLK:
    return "block-device";

   case constants.S_IFCHR:
    return "character-device";

   case constants.S_IFDIR:
    return "directory";

   case constants.S_IFIFO:
    return "fifo";

   case constants.S_IFLNK:
    return "symlink";
   }
   return "file";
  }
  function noop() {}
  function overflow(self, size) {
   size &= 511;
   size && self.push(END_OF_TAR.subarray(0, 512 - size));
  }
  function mapWritable(buf) {
   return b4a.isBuffer(buf) ? buf : b4a.from(buf);
  }
 }),
 97934: ((module, __unused_webpack_exports, __webpack_require__) => {
  const PassThroughDecoder = __webpack_require__(47256), UTF8Decoder = __webpack_require__(86414);
  module.exports = class {
   constructor(encoding = "utf8") {
    this.encoding = normalizeEncoding(encoding);
    switch (this.encoding) {
    case "utf8":
     this.decoder = new UTF8Decoder;
     break;

    case "utf16le":
    case "base64":
     throw new Error("Unsupported encoding: " + this.encoding);

    default:
     this.decoder = new PassThroughDecoder(this.encoding);
    }
   }
   get remaining() {
    return this.decoder.remaining;
   }
   push(data) {
    return typeof data == "string" ? data : this.decoder.decode(data);
   }
   write(data) {
    return this.push(data);
   }
   end(data) {
    let result = "";
    data && (result = this.push(data));
    result += this.decoder.flush();
    return result;
   }
  };
  function normalizeEncoding(encoding) {
   encoding = encoding.toLowerCase();
   switch (encoding) {
   case "utf8":
   case "utf-8":
    return "utf8";

   case "ucs2":
   case "ucs-2":
   case "utf16le":
   case "utf-16le":
    return "utf16le";

   case "latin1":
   case "binary":
    return "latin1";

   case "base64":
   case "ascii":
   case "hex":
    return encoding;

   default:
    throw new Error("Unknown encoding: " + encoding);
   }
  }
 }),
 47256: ((module, __unused_webpack_exports, __webpack_require__) => {
  const b4a = __webpack_require__(73057);
  module.exports = class {
   constructor(encoding) {
    this.encoding = encoding;
   }
   get remaining() {
    return 0;
   }
   decode(data) {
    return b4a.toString(data, this.encoding);
   }
   flush() {
    return "";
   }
  };
 }),
 86414: ((module, __unused_webpack_exports, __webpack_require__) => {
  const b4a = __webpack_require__(73057);
  module.exports = class {
   constructor() {
    this._reset();
   }
   get remaining() {
    return this.bytesSeen;
   }
   decode(data) {
    if (data.byteLength === 0) return "";
    if (this.bytesNeeded === 0 && trailingIncomplete(data, 0) === 0) {
     this.bytesSeen = trailingBytesSeen(data);
     return b4a.toString(data, "utf8");
    }
    let result = "", start = 0;
    if (this.bytesNeeded > 0) {
     while (start < data.byteLength) {
      const byte = data[start];
      if (byte < this.lowerBoundary || byte > this.upperBoundary) {
       result += "�";
       this._reset();
       break;
      }
      this.lowerBoundary = 128;
      this.upperBoundary = 191;
      this.codePoint = this.codePoint << 6 | byte & 63;
      this.bytesSeen++;
      start++;
      if (this.bytesSeen === this.bytesNeeded) {
       result += String.fromCodePoint(this.codePoint);
       this._reset();
       break;
      }
     }
     if (this.bytesNeeded > 0) return result;
    }
    const trailing = trailingIncomplete(data, start), end = data.byteLength - trailing;
    end > start && (result += b4a.toString(data, "utf8", start, end));
    for (let i = end; i < data.byteLength; i++) {
     const byte = data[i];
     if (this.bytesNeeded !== 0) if (byte < this.lowerBoundary || byte > this.upperBoundary) {
      result += "�";
      i--;
      this._reset();
     } else {
      this.lowerBoundary = 128;
      this.upperBoundary = 191;
      this.codePoint = this.codePoint << 6 | byte & 63;
      this.bytesSeen++;
      if (this.bytesSeen === this.bytesNeeded) {
       result += String.fromCodePoint(this.codePoint);
       this._reset();
      }
     } else if (byte <= 127) {
      this.bytesSeen = 0;
      result += String.fromCharCode(byte);
     } else if (byte >= 194 && byte <= 223) {
      this.bytesNeeded = 2;
      this.bytesSeen = 1;
      this.codePoint = byte & 31;
     } else if (byte >= 224 && byte <= 239) {
      byte === 224 ? this.lowerBoundary = 160 : byte === 237 && (this.upperBoundary = 159);
      this.bytesNeeded = 3;
      this.bytesSeen = 1;
      this.codePoint = byte & 15;
     } else if (byte >= 240 && byte <= 244) {
      byte === 240 ? this.lowerBoundary = 144 : byte === 244 && (this.upperBoundary = 143);
      this.bytesNeeded = 4;
      this.bytesSeen = 1;
      this.codePoint = byte & 7;
     } else {
      this.bytesSeen = 1;
      result += "�";
     }
    }
    return result;
   }
   flush() {
    const result = this.bytesNeeded > 0 ? "�" : "";
    this._reset();
    return result;
   }
   _reset() {
    this.codePoint = 0;
    this.bytesNeeded = 0;
    this.bytesSeen = 0;
    this.lowerBoundary = 128;
    this.upperBoundary = 191;
   }
  };
  function trailingIncomplete(data, start) {
   const len = data.byteLength;
   if (len <= start) return 0;
   const limit = Math.max(start, len - 4);
   let i = len - 1;
   while (i > limit && (data[i] & 192) == 128) i--;
   if (i < start) return 0;
   const byte = data[i];
   let needed;
   if (byte <= 127) return 0;
   if (byte >= 194 && byte <= 223) needed = 2; else if (byte >= 224 && byte <= 239) needed = 3; else {
    if (!(byte >= 240 && byte <= 244)) return 0;
    needed = 4;
   }
   const available = len - i;
   return available < needed ? available : 0;
  }
  function trailingBytesSeen(data) {
   const len = data.byteLength;
   if (len === 0) return 0;
   const last = data[len - 1];
   if (last <= 127) return 0;
   if ((last & 192) != 128) return 1;
   const limit = Math.max(0, len - 4);
   let i = len - 2;
   while (i >= limit && (data[i] & 192) == 128) i--;
   if (i < 0) return 1;
   const first = data[i];
   let needed;
   if (first >= 194 && first <= 223) needed = 2; else if (first >= 224 && first <= 239) needed = 3; else {
    if (!(first >= 240 && first <= 244)) return 1;
    needed = 4;
   }
   if (len - i !== needed) return 1;
   if (needed >= 3) {
    const second = data[i + 1];
    if (first === 224 && second < 160) return 1;
    if (first === 237 && second > 159) return 1;
    if (first === 240 && second < 144) return 1;
    if (first === 244 && second > 143) return 1;
   }
   return 0;
  }
 }),
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
