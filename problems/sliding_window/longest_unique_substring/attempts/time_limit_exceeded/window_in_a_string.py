"""Keeps the window in a string, which is searched and sliced at each step."""


def longest_unique_substring(text):
    window = ""
    best = 0
    for character in text:
        index = window.find(character)
        if index >= 0:
            window = window[index + 1 :]
        window += character
        best = max(best, len(window))
    return best
