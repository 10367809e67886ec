"""Forgets a character's kind as soon as one of its kind leaves on the left."""


def longest_k_distinct(text, k):
    kinds = set()
    start = best = 0
    for end, character in enumerate(text):
        kinds.add(character)
        while len(kinds) > k:
            kinds.discard(text[start])
            start += 1
        best = max(best, end - start + 1)
    return best
