/** Records by what they have in common, in the order in which they come. */
export function gather<T, Key = string>(records: readonly T[], keyOf: (record: T) => Key): Map<Key, T[]> {
  const found = new Map<Key, T[]>();
  for (const record of records) {
    const key = keyOf(record);
    const list = found.get(key);
    if (list) list.push(record);
    else found.set(key, [record]);
  }
  return found;
}
