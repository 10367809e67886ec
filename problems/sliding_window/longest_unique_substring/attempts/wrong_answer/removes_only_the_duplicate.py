"""Removes only the duplicate from the set and keeps the characters before it."""


def longest_unique_substring(text):
    seen, best = set(), 0
    for character in text:
        if character in seen:
            seen.remove(character)
        seen.add(character)
        best = max(best, len(seen))
    return best
