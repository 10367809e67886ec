def count_unique_bsts(n):
    # Paths from one corner of a grid to the other that do not cross the diagonal, row by row.
    ways = [1] * (n + 1)
    for row in range(1, n + 1):
        ways[row - 1] = 0
        for column in range(row, n + 1):
            ways[column] += ways[column - 1]
    return ways[n]
