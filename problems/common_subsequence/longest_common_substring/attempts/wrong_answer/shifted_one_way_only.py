"""Shifts only the second string to the right, never the first one."""


def longest_common_substring(first, second):
    best = 0
    for offset in range(len(first)):
        run = 0
        for x, y in zip(first[offset:], second):
            run = run + 1 if x == y else 0
            best = max(best, run)
    return best
