"""Measures only when a repeat comes, and the whole text only when none ever came."""


def longest_unique_substring(text):
    last = {}
    start = best = 0
    for place, character in enumerate(text):
        if last.get(character, -1) >= start:
            best = max(best, place - start)
            start = last[character] + 1
        last[character] = place
    return best or len(text)
