"""Counts the choices in one byte, which is enough for eight letters only."""


def case_permutations(text):
    indices = [i for i, char in enumerate(text) if char.isalpha()]
    found = []
    for mask in range(min(2 ** len(indices), 256)):
        chars = list(text.lower())
        for bit, index in enumerate(indices):
            if mask >> bit & 1:
                chars[index] = chars[index].upper()
        found.append("".join(chars))
    return found
