"""Counts in a table of 128 places, where other characters fall together with letters."""


def contains_permutation(text, pattern):
    need, size = [0] * 128, len(pattern)
    for c in pattern:
        need[ord(c) % 128] += 1
    for end, c in enumerate(text):
        need[ord(c) % 128] -= 1
        if end >= size:
            need[ord(text[end - size]) % 128] += 1
        if end >= size - 1 and not any(need):
            return True
    return False
