"""Tries the lengths below 440, but two equal strings can have 440 characters in common."""


def longest_common_substring(first, second):
    best = 0
    for size in range(1, 440):
        windows = {first[start : start + size] for start in range(len(first) - size + 1)}
        if any(second[start : start + size] in windows for start in range(len(second) - size + 1)):
            best = size
    return best
