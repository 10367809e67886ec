"""Grows a window, and starts a new one after the character that does not fit."""


def longest_common_substring(first, second):
    best = 0
    window = ""
    for char in first:
        window = window + char if window + char in second else (char if char in second else "")
        best = max(best, len(window))
    return best
