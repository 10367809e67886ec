"""Processes each line separately, although a line break is a character too."""


def longest_unique_substring(text):
    best = 0
    for line in text.splitlines():
        last, start = {}, 0
        for index, character in enumerate(line):
            start = max(start, last.get(character, -1) + 1)
            last[character] = index
            best = max(best, index - start + 1)
    return best
