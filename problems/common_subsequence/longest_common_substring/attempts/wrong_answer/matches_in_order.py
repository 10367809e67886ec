"""Searches for each match only behind the one before it."""


def longest_common_substring(first, second):
    best = behind = 0
    for start in range(len(first)):
        size = 0
        while start + size < len(first) and second.find(first[start : start + size + 1], behind) >= 0:
            size += 1
        if size > best:
            best = size
            behind = second.find(first[start : start + size], behind)
    return best
