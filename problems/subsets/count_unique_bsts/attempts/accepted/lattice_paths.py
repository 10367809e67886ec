def count_unique_bsts(n):
    # Paths from one corner of a grid to the other that do not cross the diagonal, row by row.
    paths = [1] * (n + 1)
    for row in range(1, n + 1):
        paths[row - 1] = 0
        for column in range(row, n + 1):
            paths[column] += paths[column - 1]
    return paths[n]
