"""Searches all 2**31 indices, which takes too many reads for a key at the front."""


def search_infinite_array(reader, key):
    low, high = 0, 2**31 - 1
    while low < high:
        middle = (low + high) // 2
        if reader.get(middle) < key:
            low = middle + 1
        else:
            high = middle
    return low if reader.get(low) == key else -1
