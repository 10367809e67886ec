"""Reads one element after the other."""


def search_infinite_array(reader, key):
    i = 0
    while reader.get(i) < key:
        i += 1
    return i if reader.get(i) == key else -1
