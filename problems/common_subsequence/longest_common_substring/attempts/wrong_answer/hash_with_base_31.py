"""Compares exact polynomial values with the base 31, which is smaller than the character codes."""


def values(text, size):
    found = set()
    for start in range(len(text) - size + 1):
        value = 0
        for char in text[start : start + size]:
            value = value * 31 + ord(char)
        found.add(value)
    return found


def longest_common_substring(first, second):
    low, high = 0, min(len(first), len(second))
    while low < high:
        middle = (low + high + 1) // 2
        if values(first, middle) & values(second, middle):
            low = middle
        else:
            high = middle - 1
    return low
