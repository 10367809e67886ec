"""The recursion without a memo, from the back, after a comparison of the counts."""

from collections import Counter


def strings_interleaving(first, second, merged):
    if Counter(first) + Counter(second) != Counter(merged):
        return False

    def fits(i, j):
        if i == 0 or j == 0:
            return first[:i] + second[:j] == merged[: i + j]
        if first[i - 1] == merged[i + j - 1] and fits(i - 1, j):
            return True
        return second[j - 1] == merged[i + j - 1] and fits(i, j - 1)

    return fits(len(first), len(second))
