"""Packs all counts into one number, one byte each, where a count of 256 overflows into the next."""

from string import ascii_lowercase


def find_anagrams(text, pattern):
    one = {letter: 1 << 8 * i for i, letter in enumerate(ascii_lowercase)}
    target, size = sum(one[letter] for letter in pattern), len(pattern)
    now, indices = 0, []
    for end, letter in enumerate(text):
        now += one[letter]
        if end >= size:
            now -= one[text[end - size]]
        if now == target and end >= size - 1:
            indices.append(end - size + 1)
    return indices
