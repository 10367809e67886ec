"""Compares hash values modulo 2**32, which collide on Thue-Morse strings whatever the base."""


def hashes(text, size):
    base, mask = 1_000_003, 2**32 - 1
    top = pow(base, size, mask + 1)
    value, found = 0, set()
    for i, char in enumerate(text):
        value = (value * base + ord(char)) & mask
        if i >= size:
            value = (value - ord(text[i - size]) * top) & mask
        if i >= size - 1:
            found.add(value)
    return found


def longest_common_substring(first, second):
    low, high = 0, min(len(first), len(second))
    while low < high:
        middle = (low + high + 1) // 2
        if hashes(first, middle) & hashes(second, middle):
            low = middle
        else:
            high = middle - 1
    return low
