"""Does not detect a duplicate of the first character of the window."""


def longest_unique_substring(text):
    last = {}
    start = best = 0
    for index, character in enumerate(text):
        if character in last and last[character] > start:
            start = last[character] + 1
        last[character] = index
        best = max(best, index - start + 1)
    return best
