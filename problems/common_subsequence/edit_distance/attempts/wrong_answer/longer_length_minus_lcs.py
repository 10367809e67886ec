"""Takes the longer length minus the longest common subsequence."""


def edit_distance(first, second):
    row = [0] * (len(second) + 1)
    for a in first:
        diagonal = 0
        for j, b in enumerate(second, 1):
            best = diagonal + 1 if a == b else max(row[j], row[j - 1])
            diagonal, row[j] = row[j], best
    return max(len(first), len(second)) - row[-1]
