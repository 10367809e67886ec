"""Removes first at its leftmost occurrence as a subsequence, and compares the rest with second."""


def strings_interleaving(first, second, merged):
    rest, i = [], 0
    for character in merged:
        if i < len(first) and first[i] == character:
            i += 1
        else:
            rest.append(character)
    return i == len(first) and "".join(rest) == second
