/** What went wrong, as a sentence to show: what an error says, and what was thrown without being one. */
export function sentenceOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
