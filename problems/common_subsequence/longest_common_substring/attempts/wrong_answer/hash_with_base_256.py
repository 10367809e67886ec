"""Packs characters into one number of 8 bits each, so that codes from 256 on run into their neighbors."""


def longest_common_substring(first, second):
    def values(text, size):
        found, value = set(), 0
        for end, char in enumerate(text, 1):
            value = value * 256 + ord(char)
            if end > size:
                value -= ord(text[end - size - 1]) * 256**size
            if end >= size:
                found.add(value)
        return found

    low, high = 0, min(len(first), len(second))
    while low < high:
        middle = (low + high + 1) // 2
        if values(first, middle) & values(second, middle):
            low = middle
        else:
            high = middle - 1
    return low
