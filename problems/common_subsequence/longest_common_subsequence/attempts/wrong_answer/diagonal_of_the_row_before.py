"""Does not set the diagonal entry to 0 at the start of a row."""


def longest_common_subsequence(first, second):
    row = [0] * (len(second) + 1)
    diagonal = 0
    for char in first:
        for j in range(1, len(second) + 1):
            above = row[j]
            row[j] = diagonal + 1 if char == second[j - 1] else max(above, row[j - 1])
            diagonal = above
    return row[-1]
