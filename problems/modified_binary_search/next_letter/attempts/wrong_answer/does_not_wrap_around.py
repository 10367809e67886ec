"""Returns the last letter if no letter is greater than the key."""


def next_letter(letters, key):
    low, high = 0, len(letters) - 1
    while low < high:
        middle = (low + high) // 2
        if letters[middle] <= key:
            low = middle + 1
        else:
            high = middle
    return letters[low]
