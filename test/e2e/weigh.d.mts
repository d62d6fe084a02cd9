import type { Page } from 'puppeteer-core';

/** What a page's main thread did while it was traced; times in milliseconds. */
export interface Weight {
  readonly wall: number;
  /** The longest task, whoever's it was. */
  readonly longestTask: number;
  /** The most that one task spent in scripts of ours. */
  readonly longestOurs: number;
  /** In how many tasks scripts of ours ran. */
  readonly slices: number;
  /** All the time in scripts of ours, and in tasks of any kind. */
  readonly ours: number;
  readonly busy: number;
  /** The part of a core that scripts of ours took, 0 to 1. */
  readonly share: number;
  /** The most elements whose style the browser worked out at once, whoever asked for it. */
  readonly restyled: number;
  /** The functions of ours that took most of it. */
  readonly hot: readonly string[];
}

export function weigh(page: Page, doing: () => Promise<unknown>, isOurs?: (url: string) => boolean): Promise<Weight>;
