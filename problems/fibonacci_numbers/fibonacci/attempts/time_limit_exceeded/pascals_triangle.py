"""Builds Pascal's triangle row by row and adds up a diagonal: O(n^2)."""


def fibonacci(n):
    row, total = [1], 0
    for i in range(n):
        if n - 1 - i <= i:
            total += row[n - 1 - i]
        row = [1] + [row[j] + row[j + 1] for j in range(i)] + [1]
    return total
