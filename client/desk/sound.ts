import type { AnswerKind } from './answer-kind.ts';

/** Two short tones an answer, in hertz: rising is good, level is known already, falling is stop. */
const tunes: Partial<Record<AnswerKind, readonly [number, number]>> = {
  fresh: [523, 784],
  opened: [587, 587],
  voted: [659, 659],
  onPaper: [587, 587],
  sheetCounted: [659, 659],
  sheetSpoilt: [392, 262],
  cancelled: [392, 262],
  unknown: [330, 262],
  wrong: [330, 262],
};

const toneSeconds = 0.11;
let audio: AudioContext | undefined;

/** Plays the answer's two tones, for a volunteer who is looking at the person and not at the screen. */
export function playAnswer(kind: AnswerKind): void {
  const tune = tunes[kind];
  if (tune === undefined || typeof AudioContext !== 'function') return;
  audio ??= new AudioContext();
  const start = audio.currentTime;
  tune.forEach((hertz, place) => playTone(hertz, start + place * toneSeconds));
}

function playTone(hertz: number, at: number): void {
  if (audio === undefined) return;
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  tone.frequency.value = hertz;
  volume.gain.setValueAtTime(0.12, at);
  volume.gain.exponentialRampToValueAtTime(0.001, at + toneSeconds);
  tone.connect(volume).connect(audio.destination);
  tone.start(at);
  tone.stop(at + toneSeconds);
}
