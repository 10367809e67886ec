"""Deletes a character from the counts as soon as one of its occurrences leaves."""


def longest_k_distinct(text, k):
    distinct = set()
    start = best = 0
    for end, character in enumerate(text):
        distinct.add(character)
        while len(distinct) > k:
            distinct.discard(text[start])
            start += 1
        best = max(best, end - start + 1)
    return best
