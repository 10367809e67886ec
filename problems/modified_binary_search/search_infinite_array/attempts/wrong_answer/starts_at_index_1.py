"""Starts the search at index 1."""


def search_infinite_array(reader, key):
    low, high = 1, 2
    while reader.get(high) < key:
        low, high = high + 1, high * 2
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
