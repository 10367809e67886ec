"""Does not see a repeat of the window's very first character."""


def longest_unique_substring(text):
    last = {}
    start = best = 0
    for place, character in enumerate(text):
        if character in last and last[character] > start:
            start = last[character] + 1
        last[character] = place
        best = max(best, place - start + 1)
    return best
