// @ts-check
/**
 * MQTT 3.1.1 control packets, as bytes: those that the page sends and those that it gets.
 *
 * Source: OASIS Standard "MQTT Version 3.1.1", 29 October 2014.
 */

/** The kinds of packets (section 2.2.1). */
export const Kind = Object.freeze({
  CONNECT: 1,
  CONNACK: 2,
  PUBLISH: 3,
  PUBACK: 4,
  SUBSCRIBE: 8,
  SUBACK: 9,
  PINGREQ: 12,
  PINGRESP: 13,
  DISCONNECT: 14,
});

const LARGEST_TEXT = 65_535; // a text has two bytes for its length (1.5.3)
const LARGEST_PACKET = 1_048_576; // eight times what IoT Core delivers

/** The other side does not speak MQTT 3.1.1, or not as it must. */
export class ProtocolError extends Error {}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Write CONNECT (3.1), for a session that begins clean.
 *
 * @param {{clientId: string, username: string, password: string, keepAliveSeconds: number}} options
 */
export function connect({ clientId, username, password, keepAliveSeconds }) {
  const level = 4; // of MQTT 3.1.1
  const flags = 0b1100_0010; // user name, password, clean session
  return packet(Kind.CONNECT, 0, [
    ...text("MQTT"),
    level,
    flags,
    ...uint16(keepAliveSeconds),
    ...text(clientId),
    ...text(username),
    ...text(password),
  ]);
}

/**
 * Write SUBSCRIBE (3.8) to one filter, with QoS 1.
 *
 * @param {number} id
 * @param {string} filter
 */
export function subscribe(id, filter) {
  return packet(Kind.SUBSCRIBE, 0b0010, [...uint16(id), ...text(filter), 1]);
}

/**
 * Write PUBACK (3.4).
 *
 * @param {number} id
 */
export function puback(id) {
  return packet(Kind.PUBACK, 0, uint16(id));
}

/** Write PINGREQ (3.12). */
export function pingreq() {
  return packet(Kind.PINGREQ, 0, []);
}

/** Write DISCONNECT (3.14). */
export function disconnect() {
  return packet(Kind.DISCONNECT, 0, []);
}

/**
 * Read the code of CONNACK (3.2): 0 for yes.
 *
 * @param {Uint8Array} body
 * @returns {number}
 */
export function connackCode(body) {
  return sized(body, 2)[1];
}

/**
 * Read SUBACK (3.9) for one filter: 128 for no.
 *
 * @param {Uint8Array} body
 * @returns {{id: number, code: number}}
 */
export function suback(body) {
  sized(body, 3);
  return { id: (body[0] << 8) | body[1], code: body[2] };
}

/**
 * Read PUBLISH (3.3). The id is null with QoS 0.
 *
 * @param {number} flags
 * @param {Uint8Array} body
 * @returns {{topic: string, payload: Uint8Array, id: number | null}}
 */
export function publish(flags, body) {
  const qos = (flags >> 1) & 0b11;
  if (qos > 1) throw new ProtocolError(`a message with QoS ${qos}, which was not asked for`);
  if (body.length < 2) throw new ProtocolError("a message without a topic");
  const start = 2 + ((body[0] << 8) | body[1]);
  const end = start + (qos === 1 ? 2 : 0);
  if (body.length < end) throw new ProtocolError("a message that is cut off");
  return {
    topic: utf8(body.subarray(2, start)),
    payload: body.subarray(end),
    id: qos === 1 ? (body[start] << 8) | body[start + 1] : null,
  };
}

/**
 * Read UTF-8, which must be well-formed (1.5.3).
 *
 * @param {Uint8Array} bytes
 * @returns {string}
 */
export function utf8(bytes) {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new ProtocolError("a text that is no UTF-8");
  }
}

/** Cuts a stream of bytes into packets: a frame of a WebSocket may have a part of one, or several (section 6). */
export class Reader {
  /** @type {Uint8Array} */
  #rest = new Uint8Array();

  /**
   * Take bytes, and give the packets that are whole by now.
   *
   * @param {Uint8Array} bytes
   * @returns {Generator<{kind: number, flags: number, body: Uint8Array}>}
   */
  *read(bytes) {
    this.#rest = joined(this.#rest, bytes);
    for (let head = this.#head(); head !== null; head = this.#head()) {
      const { start, end } = head;
      if (this.#rest.length < end) return;
      const body = this.#rest.subarray(start, end);
      const first = this.#rest[0];
      this.#rest = this.#rest.subarray(end);
      yield { kind: first >> 4, flags: first & 0b1111, body };
    }
  }

  /** Give where the body of the first packet starts and ends, or null while that cannot be told (2.2.3). */
  #head() {
    let length = 0;
    for (let digit = 0; digit < 4; digit += 1) {
      const byte = this.#rest[1 + digit];
      if (byte === undefined) return null;
      length += (byte & 0x7f) * 128 ** digit;
      if (byte < 0x80) {
        if (length > LARGEST_PACKET) throw new ProtocolError(`a packet of ${length} bytes`);
        return { start: 2 + digit, end: 2 + digit + length };
      }
    }
    throw new ProtocolError("a length of more than four bytes");
  }
}

/**
 * @param {number} kind
 * @param {number} flags
 * @param {number[]} body
 */
function packet(kind, flags, body) {
  return Uint8Array.from([(kind << 4) | flags, ...lengthOf(body), ...body]);
}

/** @param {number[]} body */
function lengthOf(body) {
  const digits = [];
  let left = body.length;
  do {
    const digit = left % 128;
    left = Math.floor(left / 128);
    digits.push(left > 0 ? digit | 0x80 : digit);
  } while (left > 0);
  return digits;
}

/** @param {string} value */
function text(value) {
  const bytes = encoder.encode(value);
  if (bytes.length > LARGEST_TEXT) throw new RangeError(`a text of ${bytes.length} bytes; MQTT takes ${LARGEST_TEXT}`);
  return [...uint16(bytes.length), ...bytes];
}

/** @param {number} value */
function uint16(value) {
  return [value >> 8, value & 0xff];
}

/**
 * @param {Uint8Array} body
 * @param {number} size
 */
function sized(body, size) {
  if (body.length !== size) throw new ProtocolError(`${body.length} bytes where ${size} must be`);
  return body;
}

/**
 * @param {Uint8Array} first
 * @param {Uint8Array} second
 */
function joined(first, second) {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
