"""Keeps the window in a string, which is searched and cut at each step."""


def longest_unique_substring(text):
    window = ""
    best = 0
    for character in text:
        place = window.find(character)
        if place >= 0:
            window = window[place + 1 :]
        window += character
        best = max(best, len(window))
    return best
