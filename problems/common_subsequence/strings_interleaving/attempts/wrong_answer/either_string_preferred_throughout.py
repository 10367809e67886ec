"""Tries two greedy walks: one that prefers first and one that prefers second."""


def walk(preferred, other, merged):
    i = j = 0
    for character in merged:
        if i < len(preferred) and preferred[i] == character:
            i += 1
        elif j < len(other) and other[j] == character:
            j += 1
        else:
            return False
    return i == len(preferred) and j == len(other)


def strings_interleaving(first, second, merged):
    return walk(first, second, merged) or walk(second, first, merged)
