"""A beam search: keeps no more than forty states, those in which the strings are used most evenly."""


def strings_interleaving(first, second, merged):
    if len(first) + len(second) != len(merged):
        return False
    possible = [0]
    for position, character in enumerate(merged):
        following = set()
        for i in possible:
            j = position - i
            if i < len(first) and first[i] == character:
                following.add(i + 1)
            if j < len(second) and second[j] == character:
                following.add(i)
        possible = sorted(following, key=lambda i: abs(2 * i - position))[:40]
    return bool(possible)
