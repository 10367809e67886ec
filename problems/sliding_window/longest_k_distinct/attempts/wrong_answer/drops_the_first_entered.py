"""Drops the character that entered first, although another one may have the smallest last index."""


def longest_k_distinct(text, k):
    last = {}
    start = best = 0
    for i, character in enumerate(text):
        last[character] = i
        if len(last) > k:
            oldest = next(iter(last))
            start = last.pop(oldest) + 1
        best = max(best, i - start + 1)
    return best
