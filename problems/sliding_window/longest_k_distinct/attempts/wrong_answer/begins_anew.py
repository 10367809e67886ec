"""Begins an empty window at the character that was one kind too many."""


def longest_k_distinct(text, k):
    if k == 0:
        return 0
    kinds, length, best = set(), 0, 0
    for character in text:
        if character not in kinds and len(kinds) == k:
            kinds, length = set(), 0
        kinds.add(character)
        length += 1
        best = max(best, length)
    return best
