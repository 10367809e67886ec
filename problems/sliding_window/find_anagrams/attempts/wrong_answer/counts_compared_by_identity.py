"""Compares counts with `is`, which works only up to 256."""


def find_anagrams(text, pattern):
    wanted, window, size, indices = {}, {}, len(pattern), []
    for letter in pattern:
        wanted[letter] = wanted.get(letter, 0) + 1
    for end, letter in enumerate(text):
        window[letter] = window.get(letter, 0) + 1
        if end >= size:
            window[text[end - size]] -= 1
        if end >= size - 1 and all(window.get(letter, 0) is wanted[letter] for letter in wanted):
            indices.append(end - size + 1)
    return indices
