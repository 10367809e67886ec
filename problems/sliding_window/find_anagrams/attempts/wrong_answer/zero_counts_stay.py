"""Keeps keys with a count of zero, so that the dictionary no longer equals the pattern's."""


def find_anagrams(text, pattern):
    size, wanted, window, indices = len(pattern), {}, {}, []
    for letter in pattern:
        wanted[letter] = wanted.get(letter, 0) + 1
    for end, letter in enumerate(text):
        window[letter] = window.get(letter, 0) + 1
        if end >= size:
            window[text[end - size]] -= 1
        if window == wanted:
            indices.append(end - size + 1)
    return indices
