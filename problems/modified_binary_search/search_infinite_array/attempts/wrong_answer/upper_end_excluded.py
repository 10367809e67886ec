"""Searches the last range without its upper end, and misses keys at powers of two."""


def search_infinite_array(reader, key):
    low, high = 0, 1
    while reader.get(high) < key:
        low, high = high, high * 2
    while low < high:
        middle = (low + high) // 2
        found = reader.get(middle)
        if found == key:
            return middle
        if found < key:
            low = middle + 1
        else:
            high = middle
    return -1
