/** "320 KB", "2,8 MB": of 1000 each, as a phone counts them, rounded up, in the Vietnamese way of writing. */
export function size(bytes: number): string {
  const kilo = Math.ceil(bytes / 1000);
  if (kilo < 1000) return `${kilo}\u00a0KB`;
  return `${(Math.ceil(kilo / 100) / 10).toString().replace('.', ',')}\u00a0MB`;
}
