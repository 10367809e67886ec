"""Saves the diagonal entry after it has been overwritten."""


def longest_common_subsequence(first, second):
    row = [0] * (len(second) + 1)
    for char in first:
        diagonal = 0
        for j in range(1, len(second) + 1):
            if char == second[j - 1]:
                row[j] = max(row[j], diagonal + 1)
            else:
                row[j] = max(row[j], row[j - 1])
            diagonal = row[j]
    return row[-1]
