"""Computes the longest that ends with a pair of equal characters from all pairs before it."""


def min_edits_to_transform(first, second):
    ending = [[0] * len(second) for _ in first]
    kept = 0
    for i, x in enumerate(first):
        for j, y in enumerate(second):
            if x == y:
                ending[i][j] = 1 + max((max(row[:j], default=0) for row in ending[:i]), default=0)
                kept = max(kept, ending[i][j])
    return [len(first) - kept, len(second) - kept]
