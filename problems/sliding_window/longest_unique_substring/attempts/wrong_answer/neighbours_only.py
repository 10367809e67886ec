"""Ends the stretch only where two equal characters stand side by side."""


def longest_unique_substring(text):
    best = length = 0
    for place, character in enumerate(text):
        length = length + 1 if place == 0 or text[place - 1] != character else 1
        best = max(best, length)
    return best
