"""Goes through one row from right to left, so that the left neighbor is of the row before."""


def longest_common_subsequence(first, second):
    row = [0] * (len(second) + 1)
    for char in first:
        for j in range(len(second), 0, -1):
            row[j] = row[j - 1] + 1 if char == second[j - 1] else max(row[j], row[j - 1])
    return max(row)
