from collections import Counter


def possible(text, length, k):
    counts = Counter(text[:length])
    if length - max(counts.values()) <= k:
        return True
    for entering, leaving in zip(text[length:], text):
        counts[entering] += 1
        counts[leaving] -= 1
        if length - counts[entering] <= k:
            return True
    return False


def longest_same_letter(text, k):
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if possible(text, middle, k):
            low = middle
        else:
            high = middle - 1
    return low
