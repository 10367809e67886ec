"""Removes one of the strings at its leftmost or rightmost occurrence, and compares the rest with the other."""


def rest_without(part, merged):
    rest, i = [], 0
    for character in merged:
        if i < len(part) and part[i] == character:
            i += 1
        else:
            rest.append(character)
    return "".join(rest) if i == len(part) else None


def strings_interleaving(first, second, merged):
    back = merged[::-1]
    return (
        rest_without(first, merged) == second
        or rest_without(second, merged) == first
        or rest_without(first[::-1], back) == second[::-1]
        or rest_without(second[::-1], back) == first[::-1]
    )
