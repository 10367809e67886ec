def search_infinite_array(reader, key):
    step = 1
    while reader.get(step - 1) < key:
        step *= 2
    smaller = 0  # how many elements are known to be smaller than the key
    while step:
        if reader.get(smaller + step - 1) < key:
            smaller += step
        step //= 2
    return smaller if reader.get(smaller) == key else -1
