"""Ignores the case of the characters that are not ASCII."""


def longest_common_substring(first, second):
    def folded(string):
        return [char if char.isascii() else char.lower() for char in string]

    one, other = folded(first), folded(second)
    ending = [0] * (len(other) + 1)
    best = 0
    for char in one:
        for j in range(len(other), 0, -1):
            ending[j] = ending[j - 1] + 1 if char == other[j - 1] else 0
            best = max(best, ending[j])
    return best
