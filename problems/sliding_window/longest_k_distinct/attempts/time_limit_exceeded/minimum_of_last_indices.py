"""Searches all last indices for the smallest whenever there is one character too many."""


def longest_k_distinct(text, k):
    last = {}
    start = best = 0
    for i, character in enumerate(text):
        last[character] = i
        if len(last) > k:
            oldest = min(last, key=last.get)
            start = last.pop(oldest) + 1
        best = max(best, i - start + 1)
    return best
