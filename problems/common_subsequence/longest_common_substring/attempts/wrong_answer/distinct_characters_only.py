"""Keeps one index for each character of the second string, its last one."""


def longest_common_substring(first, second):
    index = {char: j for j, char in enumerate(second)}
    best = run = 0
    expected = -1
    for char in first:
        j = index.get(char, -1)
        run = 0 if j < 0 else run + 1 if j == expected and run else 1
        expected = j + 1
        best = max(best, run)
    return best
