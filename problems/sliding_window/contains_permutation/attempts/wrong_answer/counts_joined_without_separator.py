"""Compares the counts joined without a separator, where 1 and 11 look like 11 and 1."""


def contains_permutation(text, pattern):
    wanted, window = [0] * 26, [0] * 26
    for letter in pattern:
        wanted[ord(letter) - ord("a")] += 1
    key = "".join(map(str, wanted))
    for end, letter in enumerate(text):
        window[ord(letter) - ord("a")] += 1
        if end >= len(pattern):
            window[ord(text[end - len(pattern)]) - ord("a")] -= 1
        if "".join(map(str, window)) == key:
            return True
    return False
