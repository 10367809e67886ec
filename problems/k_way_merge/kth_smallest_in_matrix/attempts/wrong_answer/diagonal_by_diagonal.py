"""Takes the diagonals one after the other, each sorted, as if that were the order."""


def kth_smallest_in_matrix(matrix, k):
    rows, columns = len(matrix), len(matrix[0])
    order = []
    for both in range(rows + columns - 1):
        order += sorted(matrix[i][both - i] for i in range(rows) if 0 <= both - i < columns)
    return order[k - 1]
