"""Keeps keys with a count of zero, so that the dictionary never equals the pattern's."""


def counts_of(text):
    counts = {}
    for character in text:
        counts[character] = counts.get(character, 0) + 1
    return counts


def contains_permutation(text, pattern):
    wanted, size = counts_of(pattern), len(pattern)
    window = counts_of(text[:size])
    if window == wanted:
        return True
    for end in range(size, len(text)):
        window[text[end]] = window.get(text[end], 0) + 1
        window[text[end - size]] -= 1
        if window == wanted:
            return True
    return False
