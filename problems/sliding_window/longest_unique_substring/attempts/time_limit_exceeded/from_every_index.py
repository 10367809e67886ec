"""Starts again at every index and continues until a character occurs twice."""


def longest_unique_substring(text):
    best = 0
    for start in range(len(text)):
        seen = set()
        for character in text[start:]:
            if character in seen:
                break
            seen.add(character)
        best = max(best, len(seen))
    return best
