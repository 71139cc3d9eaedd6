/**
 * Solves `a x = b` for a symmetric positive matrix, by Cholesky's way. Only the lower half of `a` is
 * read; `a` and `b` are used up, and `b` holds the answer.
 */
export function solve(a: Float64Array[], b: Float64Array): Float64Array {
  const n = b.length;
  const at = (i: number, j: number): number => a[i]?.[j] ?? 0;
  for (let i = 0; i < n; i++) {
    const row = a[i] as Float64Array;
    for (let j = 0; j <= i; j++) {
      let sum = at(i, j);
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      row[j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(j, j);
    }
  }
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) b[i] = (b[i] ?? 0) - at(i, k) * (b[k] ?? 0);
    b[i] = (b[i] ?? 0) / at(i, i);
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) b[i] = (b[i] ?? 0) - at(k, i) * (b[k] ?? 0);
    b[i] = (b[i] ?? 0) / at(i, i);
  }
  return b;
}
