"""Keeps the possible indices in 128 bits, which is too few for a longer first string."""


def strings_interleaving(first, second, merged):
    if len(first) + len(second) != len(merged):
        return False
    possible = 1
    for position, character in enumerate(merged):
        following = 0
        for i in range(min(len(first), 127) + 1):
            if possible >> i & 1:
                j = position - i
                if i < len(first) and first[i] == character:
                    following |= 1 << (i + 1)
                if j < len(second) and second[j] == character:
                    following |= 1 << i
        possible = following & (2**128 - 1)
    return bool(possible)
