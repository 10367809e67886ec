"""Measures only at a duplicate, and the whole string only when there is none."""


def longest_unique_substring(text):
    last = {}
    start = best = 0
    for index, character in enumerate(text):
        if last.get(character, -1) >= start:
            best = max(best, index - start)
            start = last[character] + 1
        last[character] = index
    return best or len(text)
