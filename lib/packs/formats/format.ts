import type { Parsed } from '../../record/parse.ts';
import type { Entity } from '../../record/types.ts';

/** One exchange format that names can be read from. Its file's name is its id. */
export interface PackFormat {
  id: string;
  /** Whether the JSON value is meant to be of this format; its faults are then this format's to tell. */
  detect(value: unknown): boolean;
  /** The parties it lists, or its faults; `file` names it in them. Never throws. */
  read(value: unknown, file: string): Parsed<Entity[]>;
}

export type Json = Record<string, unknown>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** The texts of a list; nothing where there is no list. */
export function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(isText) : [];
}
