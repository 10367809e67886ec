def search_infinite_array(reader, key):
    high = 1
    while reader.get(high) < key:
        high *= 2
    low = high // 2 if high > 1 else 0
    while low <= high:
        middle = low + (high - low) // 2
        if reader.get(middle) == key:
            return middle
        elif reader.get(middle) > key:
            high = middle - 1
        else:
            low = middle + 1
    return -1
