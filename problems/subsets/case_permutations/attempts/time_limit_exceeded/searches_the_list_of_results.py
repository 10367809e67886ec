"""Searches for every string in the list of those found, which takes O(4^n) comparisons."""


def case_permutations(text):
    found = [text]
    for i in range(len(text)):
        for other in list(found):
            changed = other[:i] + other[i].swapcase() + other[i + 1 :]
            if changed not in found:
                found.append(changed)
    return found
