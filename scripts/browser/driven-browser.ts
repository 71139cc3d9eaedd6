/**
 * One browser with the extension in it, driven from outside: the same words for Chromium and
 * Firefox, so that tests, the demo and the benchmarks say each step once.
 */
import type { BrowserKind } from './find-browser.mjs';

/** An element: by CSS alone, or the first of them whose text (or accessible label) holds `text`. */
export type Target = string | { css: string; text: string };

export type WaitOptions = {
  /** Milliseconds until it counts as failed. Only failing steps ever wait so long. */
  timeout?: number;
};

/** A page, the popup, the side panel or a page of the extension, open in the browser. */
export type View = {
  /** The value of an expression in the view, JSON-safe; a promise is awaited. Throws as it does. */
  evaluate<T>(expression: string): Promise<T>;
  /** Waits until an expression is truthy and gives its value. Throws with the view's text if not. */
  waitFor<T>(expression: string, options?: WaitOptions): Promise<T>;
  /** Waits for an element and gives its text, white space folded. */
  textOf(target: Target, options?: WaitOptions): Promise<string>;
  /** All text of the view, as the reader sees it. */
  text(): Promise<string>;
  /** Waits for an element that can be used, scrolls to it and clicks it. */
  click(target: Target, options?: WaitOptions): Promise<void>;
  /** Presses and releases a key by its DOM name: `Tab`, `Enter`, `a`. */
  press(key: string): Promise<void>;
  /** A picture of what is in view, as PNG. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
};

/** A view in a tab of its own. */
export type Tab = View & {
  /** Goes to an address and waits until it has loaded. */
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  /** Sets the size of the view in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Makes it the tab that the reader has in front. */
  activate(): Promise<void>;
};

/** The side panel. */
export type Panel = View & {
  /** As for a tab; `null` in Firefox, where the window draws its width. */
  resize: Tab['resize'] | null;
};

/** A request over http, https or a web socket that the browser was about to make. */
export type SeenRequest = {
  url: string;
  /** Whose doing: a page that the reader opened, or the extension's pages and background. */
  by: 'page' | 'extension';
};

export type DrivenBrowser = {
  kind: BrowserKind;
  /** Name and version, such as `Firefox 140.0`. */
  name: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  extensionOrigin: string;
  /** Opens an address in a new tab in front and waits until it has loaded. */
  openTab(url: string): Promise<Tab>;
  /** Opens a page of the extension, such as `library.html#/inbox`, in a new tab in front. */
  openExtensionPage(path: string): Promise<Tab>;
  /** Waits for a tab that something opened, such as the library from the popup. */
  waitForTab(urlPart: string, options?: WaitOptions): Promise<Tab>;
  /** Clicks the extension's toolbar button with this tab in front; gives the popup that opens. */
  clickToolbar(tab: Tab): Promise<View>;
  /** Waits for the side panel, which something has opened. */
  panel(): Promise<Panel>;
  /** Presses the keys that open the side panel; `null` in Chromium, which has none. */
  pressPanelKeys: (() => Promise<void>) | null;
  /** Stops the extension's background as the browser does after a while without work. */
  stopBackground(): Promise<void>;
  /** What all views are told that the reader prefers, from now on. */
  preferColours(scheme: 'light' | 'dark'): Promise<void>;
  /** Every request since the launch that did not go to a file of the extension. */
  requests(): Promise<SeenRequest[]>;
  /** Errors of the extension's pages and background since the launch: thrown, or logged as such. */
  problems(): Promise<string[]>;
  /** Ends the browser and starts it again with the same profile. Views of before are gone. */
  restart(): Promise<void>;
  /** Resolves when the browser has ended, also by the reader's hand. */
  ended: Promise<void>;
  close(): Promise<void>;
};

export type LaunchOptions = {
  /** The browser's program. */
  program: string;
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  /** Folder of the profile; made anew and removed at the end where it is not given. */
  profile?: string;
  /** Lets pages reach this machine only. */
  localOnly?: boolean;
  /** Language of the interface, such as `de`. */
  locale?: string;
  /** Says yes where the extension asks for a permission, in Firefox; Chromium asks all the same. */
  allowsAll?: boolean;
  /** Device pixels to a CSS pixel in pictures, in Chromium; 1 where it is left out. */
  scale?: number;
};
