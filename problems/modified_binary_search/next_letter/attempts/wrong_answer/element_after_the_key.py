"""Finds the key and returns the letter at the next index, which may be a duplicate."""


def next_letter(letters, key):
    low, high = 0, len(letters) - 1
    while low <= high:
        middle = (low + high) // 2
        if letters[middle] == key:
            return letters[(middle + 1) % len(letters)]
        if letters[middle] < key:
            low = middle + 1
        else:
            high = middle - 1
    return letters[low % len(letters)]
