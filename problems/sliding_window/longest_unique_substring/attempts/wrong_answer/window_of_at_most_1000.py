"""Never lets the window become longer than 1,000."""


def longest_unique_substring(text):
    last = {}
    start = best = 0
    for index, character in enumerate(text):
        start = max(start, last.get(character, -1) + 1, index - 999)
        last[character] = index
        best = max(best, index - start + 1)
    return best
