/** Solves `matrix · x = right` for a symmetric positive definite matrix (row by row) by Cholesky; overwrites the matrix. */
export function solveSymmetric(matrix: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  const at = (row: number, column: number): number => matrix[row * size + column] as number;
  for (let j = 0; j < size; j += 1) {
    let diagonal = at(j, j);
    for (let k = 0; k < j; k += 1) diagonal -= at(j, k) ** 2;
    const root = Math.sqrt(Math.max(diagonal, 1e-10));
    matrix[j * size + j] = root;
    for (let i = j + 1; i < size; i += 1) {
      let value = at(i, j);
      for (let k = 0; k < j; k += 1) value -= at(i, k) * at(j, k);
      matrix[i * size + j] = value / root;
    }
  }
  const solution = new Float64Array(size);
  for (let i = 0; i < size; i += 1) {
    let value = right[i] as number;
    for (let k = 0; k < i; k += 1) value -= at(i, k) * (solution[k] as number);
    solution[i] = value / at(i, i);
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    let value = solution[i] as number;
    for (let k = i + 1; k < size; k += 1) value -= at(k, i) * (solution[k] as number);
    solution[i] = value / at(i, i);
  }
  return solution;
}
