"""Compares the first remaining numbers of all rows for each of the k numbers."""


def kth_smallest_in_matrix(matrix, k):
    positions = [0] * len(matrix)
    columns = len(matrix[0])
    for _ in range(k):
        value, smallest = matrix[-1][-1] + 1, -1
        for i, row in enumerate(matrix):
            if positions[i] < columns and row[positions[i]] < value:
                value, smallest = row[positions[i]], i
        positions[smallest] += 1
    return value
