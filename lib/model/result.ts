/** What a call across a boundary gives: a value, or a reason from a closed list. Never throws. */
export type Result<T, E> = { ok: true; value: T } | { ok: false; error: E };

/** A result that worked. */
export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
/** A result that did not, and why. */
export const failed = <E>(error: E): { ok: false; error: E } => ({ ok: false, error });
