"""Goes forward in steps of a fixed length."""


def search_infinite_array(reader, key):
    high = 1000
    while reader.get(high) < key:
        high += 1000
    low = high - 1000
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
