// @ts-check
/** A short recording for whoever has none at hand: a few seconds of something like a voice that says "ah, oh, ee". */

const RATE = 16_000; // samples per second
const SECONDS = 3;
const HEADER = 44; // bytes

/** The first two resonances of a mouth that says it, in Hz; and for how many seconds. */
const VOWELS = [
  { formants: [730, 1090], seconds: 1 },
  { formants: [570, 840], seconds: 1 },
  { formants: [270, 2290], seconds: 1 },
];

/**
 * Make the recording: WAV, mono, 16 bits.
 *
 * @returns {File}
 */
export function sample() {
  const count = RATE * SECONDS;
  const view = new DataView(new ArrayBuffer(HEADER + 2 * count));
  header(view, count);
  for (let at = 0; at < count; at += 1) view.setInt16(HEADER + 2 * at, Math.round(voice(at / RATE) * 20_000), true);
  return new File([view.buffer], "sample recording.wav", { type: "audio/wav" });
}

/**
 * Give the sound at a time: overtones of a low voice, loud where the mouth resonates.
 *
 * @param {number} time
 */
function voice(time) {
  const vowel = VOWELS[Math.min(Math.floor(time), VOWELS.length - 1)];
  const pitch = 120 - 8 * time;
  const swell = Math.sin(Math.PI * (time % 1)) ** 0.5;
  let sound = 0;
  for (let overtone = 1; overtone <= 24; overtone += 1) {
    const strength = Math.max(...vowel.formants.map((peak) => Math.exp(-(((overtone * pitch - peak) / 160) ** 2))));
    sound += (strength * Math.sin(2 * Math.PI * overtone * pitch * time)) / overtone ** 0.3;
  }
  return Math.tanh(sound * swell) * 0.9;
}

/**
 * @param {DataView} view
 * @param {number} count
 */
function header(view, count) {
  write(view, 0, "RIFF");
  view.setUint32(4, HEADER - 8 + 2 * count, true);
  write(view, 8, "WAVEfmt ");
  view.setUint32(16, 16, true); // bytes of the format
  view.setUint16(20, 1, true); // PCM
  view.setUint16(22, 1, true); // channels
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE * 2, true); // bytes per second
  view.setUint16(32, 2, true); // bytes per sample
  view.setUint16(34, 16, true); // bits per sample
  write(view, 36, "data");
  view.setUint32(40, 2 * count, true);
}

/**
 * @param {DataView} view
 * @param {number} at
 * @param {string} letters
 */
function write(view, at, letters) {
  for (let each = 0; each < letters.length; each += 1) view.setUint8(at + each, letters.charCodeAt(each));
}
