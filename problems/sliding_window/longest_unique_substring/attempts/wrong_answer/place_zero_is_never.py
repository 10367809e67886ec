"""Takes place 0 for 'never seen'."""


def longest_unique_substring(text):
    last = {}
    start = best = 0
    for place, character in enumerate(text):
        if last.get(character):
            start = max(start, last[character] + 1)
        last[character] = place
        best = max(best, place - start + 1)
    return best
