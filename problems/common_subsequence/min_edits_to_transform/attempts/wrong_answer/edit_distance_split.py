"""Computes the edit distance with replacements, each counted as a deletion and an insertion afterwards."""


def min_edits_to_transform(first, second):
    previous = [(j, 0, j) for j in range(len(second) + 1)]
    for i, x in enumerate(first, 1):
        current = [(i, i, 0)]
        for j, y in enumerate(second, 1):
            total, deletions, insertions = previous[j - 1]
            diagonal = (
                (total, deletions, insertions) if x == y else (total + 1, deletions + 1, insertions + 1)
            )
            total, deletions, insertions = previous[j]
            delete = (total + 1, deletions + 1, insertions)
            total, deletions, insertions = current[j - 1]
            insert = (total + 1, deletions, insertions + 1)
            current.append(min(diagonal, delete, insert))
        previous = current
    return list(previous[-1][1:])
