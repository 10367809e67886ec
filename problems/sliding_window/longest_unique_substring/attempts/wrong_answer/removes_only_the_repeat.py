"""Takes the one repeated character out of the set and keeps those before it."""


def longest_unique_substring(text):
    seen, best = set(), 0
    for c in text:
        if c in seen:
            seen.remove(c)
        seen.add(c)
        best = max(best, len(seen))
    return best
