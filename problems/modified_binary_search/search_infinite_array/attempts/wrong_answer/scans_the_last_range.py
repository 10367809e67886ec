"""Doubles the bound and then reads the last range element by element."""


def search_infinite_array(reader, key):
    high = 1
    while reader.get(high) < key:
        high *= 2
    for i in range(high // 2 if high > 1 else 0, high + 1):
        if reader.get(i) == key:
            return i
    return -1
