import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../components/look.css'), 'utf8');

/** The colour of a token in both schemes, as look.css writes it: `--ink: light-dark(#…, #…)`. */
function token(name: string): { light: string; dark: string } {
  const found = new RegExp(`--${name}: light-dark\\((#[\\da-f]{6}), (#[\\da-f]{6})\\);`).exec(css);
  if (!found?.[1] || !found[2]) throw new Error(`components/look.css › --${name} › not a pair of colours.`);
  return { light: found[1], dark: found[2] };
}

/** WCAG 2 relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('the %s scheme', (scheme) => {
  test.each([
    ['ink', 'paper'],
    ['ink', 'paper-2'],
    ['ink-2', 'paper'],
    ['ink-2', 'paper-2'],
    ['accent', 'paper'],
    ['accent', 'paper-2'],
    ['on-accent', 'accent'],
  ])('%s on %s can be read', (text, ground) => {
    expect(contrast(token(text)[scheme], token(ground)[scheme])).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ['line-strong', 'paper'],
    ['line-strong', 'paper-2'],
    ['accent', 'paper'],
  ])('%s shows on %s where a control ends', (edge, ground) => {
    expect(contrast(token(edge)[scheme], token(ground)[scheme])).toBeGreaterThanOrEqual(3);
  });
});

test('every colour of the look is a token or a system colour', () => {
  for (const file of ['look.css', 'controls.css']) {
    const text = readFileSync(join(import.meta.dirname, '../../components', file), 'utf8');
    const rules = text.replace(/--[\w-]+: light-dark\([^;]*;/g, '').replace(/\/\*[\s\S]*?\*\//g, '');
    expect(rules.match(/#[\da-f]{3,8}\b|rgb|hsl/gi), file).toBeNull();
  }
});
