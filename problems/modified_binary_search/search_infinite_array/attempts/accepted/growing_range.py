def search_infinite_array(reader, key):
    start, end = 0, 1
    while reader.get(end) < key:
        start, end = end + 1, end + 2 * (end - start + 1)
    while start <= end:
        middle = (start + end) // 2
        found = reader.get(middle)
        if found == key:
            return middle
        if found < key:
            start = middle + 1
        else:
            end = middle - 1
    return -1
