"""Finds the key and skips its duplicates one by one."""


def next_letter(letters, key):
    low, high = 0, len(letters) - 1
    while low <= high:
        middle = (low + high) // 2
        if letters[middle] == key:
            while middle < len(letters) and letters[middle] == key:
                middle += 1
            return letters[middle % len(letters)]
        if letters[middle] < key:
            low = middle + 1
        else:
            high = middle - 1
    return letters[low % len(letters)]
