"""Begins anew from every place and goes on while there are no more than k kinds."""


def longest_k_distinct(text, k):
    best = 0
    for start in range(len(text)):
        kinds = set()
        for end in range(start, len(text)):
            kinds.add(text[end])
            if len(kinds) > k:
                break
            best = max(best, end - start + 1)
    return best
