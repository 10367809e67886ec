"""Doubles until the end of the array, which takes too many reads for a key at the front."""

from judge.kit import INFINITY


def search_infinite_array(reader, key):
    low, high = 0, 1
    while reader.get(high) != INFINITY:
        high *= 2
    while low <= high:
        middle = (low + high) // 2
        found = reader.get(middle)
        if found == key:
            return middle
        if found < key:
            low = middle + 1
        else:
            high = middle - 1
    return -1
