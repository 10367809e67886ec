"""Starts again at every index and continues while there are at most k distinct characters."""


def longest_k_distinct(text, k):
    best = 0
    for start in range(len(text)):
        distinct = set()
        for end in range(start, len(text)):
            distinct.add(text[end])
            if len(distinct) > k:
                break
            best = max(best, end - start + 1)
    return best
