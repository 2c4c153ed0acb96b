import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Manifest } from 'vite';
import { builtFor } from '../../server/http/built-files.ts';

/** What a voter's phone may download before it can vote, in bytes: HTML, CSS and JavaScript, compressed. */
export const MOST_PHONE_BYTES = 120_000;

/**
 * What a phone downloads before its voter can vote, for each type of ballot: the page, every chunk and style sheet that
 * its screen needs at once, and the pad for that type.
 */
export function filesToVote(manifest: Manifest): { readonly pad: string; readonly files: string[] }[] {
  const screen = 'attendee/screen.tsx';
  if (!manifest[screen]) throw new Error('The build has no screen for phones.');
  const pads = Object.keys(manifest).filter((source) => source.startsWith('pads/'));
  if (pads.length === 0) throw new Error('The build has no pads.');
  return pads.map((pad) => ({ pad, files: filesFor(['index.html', screen, pad], manifest) }));
}

/** Bytes that a phone downloads with each pad, of what was built in that folder. */
export function phoneBytes(folder: string): { readonly pad: string; readonly bytes: number }[] {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8'));
  const scripts = scriptsIn(readFileSync(join(folder, 'index.html'), 'utf8'));
  return filesToVote(manifest).map(({ pad, files }) => ({
    pad,
    bytes: compressedBytes(folder, [...new Set([...files, ...scripts])]),
  }));
}

function filesFor(sources: readonly string[], manifest: Manifest): string[] {
  const files = builtFor(sources, manifest).flatMap(({ file = [], css = [] }) => [file, css].flat());
  return [...sources.slice(0, 1), ...new Set(files)];
}

/** Bytes on the wire when the server compresses with gzip, as every phone understands. */
export function compressedBytes(folder: string, files: readonly string[]): number {
  return files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
    0,
  );
}

/** The scripts that the page itself asks for, as the build named them. */
export function scriptsIn(html: string): string[] {
  return Array.from(html.matchAll(/<script[^>]*\ssrc="\/([^"]+)"/g), ([, file = '']) => file);
}

/** Everything in a page that the strict Content-Security-Policy would make the browser ignore: it names whole styles (W1). */
export function inlineParts(html: string): string[] {
  const scripts = html.match(/<script(?![^>]*\bsrc=)[^>]*>/gi) ?? [];
  const styles = html.match(/<[^>]+\sstyle=[^>]*>/gi) ?? [];
  const handlers = html.match(/<[^>]+\son\w+=[^>]*>/gi) ?? [];
  return [...scripts, ...styles, ...handlers];
}
