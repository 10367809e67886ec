"""Encodes with 16 bits a character and loses the upper part."""


def edit_distance(first, second):
    a = [ord(character) & 0xFFFF for character in first]
    b = [ord(character) & 0xFFFF for character in second]
    previous = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        current = [i]
        for j, y in enumerate(b, 1):
            current.append(min(previous[j - 1] + (x != y), previous[j] + 1, current[-1] + 1))
        previous = current
    return previous[-1]
