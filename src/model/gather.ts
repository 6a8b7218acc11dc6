/** Records by what they have in common, in the order in which they come. */
export function gather<T>(records: readonly T[], keyOf: (record: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const record of records) {
    const key = keyOf(record);
    const list = found.get(key);
    if (list) list.push(record);
    else found.set(key, [record]);
  }
  return found;
}
