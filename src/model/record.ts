/** A copy of a record with changes; lists that it shares with others because they are empty stay shared. */
export function changed<T extends object, Changes extends object>(record: T, changes: Changes): T & Changes {
  return Object.assign(Object.create(Object.getPrototypeOf(record) as object) as T, record, changes);
}
