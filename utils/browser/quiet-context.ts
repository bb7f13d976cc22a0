/**
 * Stands in for WXT's content-script context in the injected script (wxt.config.ts puts it there). WXT's own
 * announces every injection by an event on the document, which the page's scripts can hear, and which they
 * could send to stop the script; the annotator has an AbortSignal of its own instead.
 */
export class ContentScriptContext {}
