"""Accepts a letter that equals the key."""


def next_letter(letters, key):
    low, high = 0, len(letters)
    while low < high:
        middle = (low + high) // 2
        if letters[middle] < key:
            low = middle + 1
        else:
            high = middle
    return letters[low % len(letters)]
