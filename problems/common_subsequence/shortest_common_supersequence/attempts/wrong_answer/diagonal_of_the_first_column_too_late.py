"""Reads the diagonal entry of column 0 after it has been overwritten."""


def shortest_common_supersequence(first, second):
    row = list(range(len(second) + 1))
    for char in first:
        row[0] += 1
        diagonal = row[0]
        for j in range(1, len(second) + 1):
            above = row[j]
            row[j] = min(above, row[j - 1]) + 1
            if char == second[j - 1]:
                row[j] = min(row[j], diagonal + 1)
            diagonal = above
    return row[-1]
