/** Errors that are part of a browser's normal day, each with why it is no failure. Anything else is shown or thrown. */
const NOISE: readonly (readonly [words: RegExp, reason: string])[] = [
  [/receiving end does not exist/i, 'Nobody listens: the popup is closed and the background is asleep or starting.'],
  [/message (?:port|channel) (?:is |was )?closed/i, 'The popup was closed before its answer came.'],
  [/no tab with id|invalid tab id/i, 'The tab was closed while its badge was being painted.'],
];

/** What an error says, whatever was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** An error as a sentence of its own: browsers end some with a full stop and some without. */
export const sentenceOf = (error: unknown): string => messageOf(error).replace(/(?<![.!?])$/, '.');

export const isNoise = (error: unknown): boolean => NOISE.some(([words]) => words.test(messageOf(error)));

/** Waits for something whose noise is expected; what is not noise is thrown on. */
export async function quietly(doing: Promise<unknown>): Promise<void> {
  try {
    await doing;
  } catch (error) {
    if (!isNoise(error)) throw error;
  }
}
