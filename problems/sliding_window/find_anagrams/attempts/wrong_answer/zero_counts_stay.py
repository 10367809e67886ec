"""Leaves counts of zero in the window's dictionary, which then no longer equals the pattern's."""


def find_anagrams(text, pattern):
    size, wanted, window, places = len(pattern), {}, {}, []
    for letter in pattern:
        wanted[letter] = wanted.get(letter, 0) + 1
    for end, letter in enumerate(text):
        window[letter] = window.get(letter, 0) + 1
        if end >= size:
            window[text[end - size]] -= 1
        if window == wanted:
            places.append(end - size + 1)
    return places
