"""Changes the case first, which also turns some characters into two."""


def longest_unique_substring(text):
    last = {}
    start = best = 0
    for index, character in enumerate(text.casefold()):
        start = max(start, last.get(character, -1) + 1)
        last[character] = index
        best = max(best, index - start + 1)
    return best
