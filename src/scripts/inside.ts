/**
 * Whether the page stands in a chat's own browser (Zalo, Messenger, Facebook, Instagram) or in any other
 * WebView. There print, the share sheet, speech, install and downloads made in a page fail or do
 * nothing (MDN browser-compat-data 8.1.9), so they are not offered.
 */
const { userAgent } = navigator;

const names: [RegExp, string][] = [
  [/Zalo/i, 'Zalo'],
  [/Messenger|Orca-Android/, 'Messenger'],
  [/FBAN|FBAV|FB_IAB/, 'Facebook'],
  [/Instagram/, 'Instagram'],
  // Android names its WebViews so, before Android 5 only by the Version/ that Chrome has not.
  [/; wv\)|Version\/[\d.]+ Chrome\//, 'một ứng dụng khác'],
];

/** Whether this is a phone or tablet of Apple's. */
export const iphone = /iPhone|iPad|iPod/.test(userAgent);

/** A WebView of an iPhone leaves out "Safari/"; so does a page opened from the home screen, which is none. */
const bare =
  iphone && !/Safari\//.test(userAgent) && !('standalone' in navigator && navigator.standalone);

/** The name of the app around the page, as the reader knows it; empty in a browser. */
export const inside: string =
  names.find(([sign]) => sign.test(userAgent))?.[1] ?? (bare ? 'một ứng dụng khác' : '');
