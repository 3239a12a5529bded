/** The one place that imports the browser's extension API; the rest of `platform/` takes it from here. */
export { default as browser } from 'webextension-polyfill';
