def next_letter(letters, key):
    best = letters[0]
    low, high = 0, len(letters) - 1
    while low <= high:
        middle = (low + high) // 2
        letter = letters[middle]
        if letter > key:
            best = letter
            high = middle - 1
        else:
            low = middle + 1
    return best
