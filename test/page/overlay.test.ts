// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { openOverlay } from '../../src/page/overlay.ts';

const near = { left: 10, top: 100, right: 20, bottom: 120 } as DOMRect;
const open = () => {
  const content = document.createElement('div');
  content.textContent = 'The card.';
  return openOverlay(document, content, near, { css: '', width: 300 });
};
const cards = () => document.querySelectorAll('figurecheck-card');

beforeEach(() => {
  document.body.innerHTML = '<button>Subscribe</button><p>over £6 million (£7 million)</p>';
});

test('one node is added, outside the page’s body, and its inside is closed to the page', () => {
  const before = document.body.outerHTML;
  const { host, close } = open();
  expect(cards()).toHaveLength(1);
  expect(host.parentNode).toBe(document.documentElement);
  expect(host.shadowRoot).toBeNull();
  expect(document.documentElement.textContent).not.toContain('The card.');
  expect(document.body.outerHTML).toBe(before);
  close();
  expect(cards()).toHaveLength(0);
});

test('Escape removes it and puts the keyboard back; the page does not hear of it', () => {
  const button = document.querySelector('button');
  button?.focus();
  const heard: string[] = [];
  const listener = ({ key }: KeyboardEvent) => heard.push(key);
  document.body.addEventListener('keydown', listener);
  open();
  expect(document.activeElement?.localName).toBe('figurecheck-card');
  button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
  button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(cards()).toHaveLength(0);
  expect(document.activeElement).toBe(button);
  expect(heard).toEqual(['a']);
  document.body.removeEventListener('keydown', listener);
});

test('a press elsewhere removes it, one on it does not', () => {
  const { host } = open();
  host.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
  expect(cards()).toHaveLength(1);
  document.querySelector('p')?.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
  expect(cards()).toHaveLength(0);
});

test('what is pressed on it does not reach the page', () => {
  const heard: string[] = [];
  const listener = ({ type }: Event) => heard.push(type);
  document.addEventListener('click', listener);
  const { host, close } = open();
  host.dispatchEvent(new Event('click', { bubbles: true, composed: true }));
  expect(heard).toEqual([]);
  document.removeEventListener('click', listener);
  close();
});
