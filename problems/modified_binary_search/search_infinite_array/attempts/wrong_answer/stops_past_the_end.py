"""Returns -1 as soon as the search reads past the end of the array."""

from judge.kit import INFINITY


def search_infinite_array(reader, key):
    low, high = 0, 1
    while reader.get(high) < key:
        low, high = high + 1, high * 2
    while low <= high:
        middle = (low + high) // 2
        found = reader.get(middle)
        if found == INFINITY:
            return -1
        if found == key:
            return middle
        if found < key:
            low = middle + 1
        else:
            high = middle - 1
    return -1
