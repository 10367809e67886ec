"""Keeps only the smallest and the largest possible index, and takes all between them for possible."""


def strings_interleaving(first, second, merged):
    if len(first) + len(second) != len(merged):
        return False
    low = high = 0
    for position, character in enumerate(merged):
        following = []
        for i in range(low, high + 1):
            j = position - i
            if i < len(first) and first[i] == character:
                following.append(i + 1)
            if 0 <= j < len(second) and second[j] == character:
                following.append(i)
        if not following:
            return False
        low, high = min(following), max(following)
    return low <= len(first) <= high
