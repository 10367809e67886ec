"""Keeps lengths in bytes, which wrap around at 256."""


def longest_common_substring(first, second):
    ending = bytearray(len(second) + 1)
    best = 0
    for char in first:
        for j in range(len(second), 0, -1):
            ending[j] = (ending[j - 1] + 1) % 256 if char == second[j - 1] else 0
            best = max(best, ending[j])
    return best
