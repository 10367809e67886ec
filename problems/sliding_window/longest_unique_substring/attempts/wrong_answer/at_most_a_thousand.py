"""Never lets the window grow beyond a thousand, for fear of a long loop."""


def longest_unique_substring(text):
    last = {}
    start = best = 0
    for place, character in enumerate(text):
        start = max(start, last.get(character, -1) + 1, place - 999)
        last[character] = place
        best = max(best, place - start + 1)
    return best
