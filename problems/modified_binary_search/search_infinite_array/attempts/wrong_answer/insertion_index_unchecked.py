"""Returns the index where the key belongs, whether it is there or not."""


def search_infinite_array(reader, key):
    low, high = 0, 1
    while reader.get(high) < key:
        low, high = high + 1, high * 2
    while low < high:
        middle = (low + high) // 2
        if reader.get(middle) < key:
            low = middle + 1
        else:
            high = middle
    return low
