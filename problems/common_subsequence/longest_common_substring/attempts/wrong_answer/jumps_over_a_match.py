"""Goes on behind a match, without a look at the starts inside it."""


def longest_common_substring(first, second):
    best = i = 0
    while i < len(first):
        size = 0
        while i + size < len(first) and first[i : i + size + 1] in second:
            size += 1
        best = max(best, size)
        i += max(1, size)
    return best
