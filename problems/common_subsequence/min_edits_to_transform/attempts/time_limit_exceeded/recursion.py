"""Recursion without a memo."""


def min_edits_to_transform(first, second):
    def kept(i, j):
        if i == len(first) or j == len(second):
            return 0
        if first[i] == second[j]:
            return 1 + kept(i + 1, j + 1)
        return max(kept(i + 1, j), kept(i, j + 1))

    common = kept(0, 0)
    return [len(first) - common, len(second) - common]
