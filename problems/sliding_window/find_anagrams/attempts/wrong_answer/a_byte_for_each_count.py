"""Keeps all counts in one number, a byte for each, where 256 of a letter become one of the next."""

from string import ascii_lowercase


def find_anagrams(text, pattern):
    one = {letter: 1 << 8 * i for i, letter in enumerate(ascii_lowercase)}
    goal, size = sum(one[letter] for letter in pattern), len(pattern)
    now, places = 0, []
    for end, letter in enumerate(text):
        now += one[letter]
        if end >= size:
            now -= one[text[end - size]]
        if now == goal and end >= size - 1:
            places.append(end - size + 1)
    return places
