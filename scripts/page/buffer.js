/* global TextEncoder, TextDecoder */
/*
 * As much of Node's Buffer as the CSV parser uses, for text in UTF-8: the parser's own build for browsers carries twenty times as much. The parser is given strings and
 * bytes alone.
 */
const [encoder, decoder] = [new TextEncoder(), new TextDecoder('utf-8', { ignoreBOM: true })];

/** Bytes that say themselves as text. */
export class Buffer extends Uint8Array {
  static from(value) {
    return new Buffer(typeof value === 'string' ? encoder.encode(value) : value);
  }

  static allocUnsafe(size) {
    return new Buffer(size);
  }

  static isBuffer(value) {
    return value instanceof Buffer;
  }

  static compare(a, b) {
    return a.length === b.length && a.every((byte, index) => byte === b[index]) ? 0 : 1;
  }

  static concat(parts) {
    const all = new Buffer(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }

  slice(start, end) {
    return this.subarray(start, end);
  }

  copy(target, at = 0, start = 0, end = this.length) {
    target.set(this.subarray(start, end), at);
  }

  toString(_encoding, start = 0, end = this.length) {
    return decoder.decode(this.subarray(start, end));
  }
}
