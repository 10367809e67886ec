"""Starts an empty window at the character that is one too many."""


def longest_k_distinct(text, k):
    if k == 0:
        return 0
    distinct, length, best = set(), 0, 0
    for character in text:
        if character not in distinct and len(distinct) == k:
            distinct, length = set(), 0
        distinct.add(character)
        length += 1
        best = max(best, length)
    return best
