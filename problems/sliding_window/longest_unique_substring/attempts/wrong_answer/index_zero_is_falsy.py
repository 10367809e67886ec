"""Treats index 0 as 'never seen'."""


def longest_unique_substring(text):
    last = {}
    start = best = 0
    for index, character in enumerate(text):
        if last.get(character):
            start = max(start, last[character] + 1)
        last[character] = index
        best = max(best, index - start + 1)
    return best
