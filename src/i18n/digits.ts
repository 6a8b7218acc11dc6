/**
 * A whole number in groups of three digits: by hand, since the browser's own rules of numbers take a while to come.
 * @param sign what stands between the groups
 */
export function inGroups(count: number, sign: string): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, sign);
}
