"""Ends the window only where two equal characters are adjacent."""


def longest_unique_substring(text):
    best = length = 0
    for index, character in enumerate(text):
        length = length + 1 if index == 0 or text[index - 1] != character else 1
        best = max(best, length)
    return best
