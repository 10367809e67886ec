"""Runs through masks over the letters, and applies the bits to the positions of the text."""


def case_permutations(text):
    letters = sum(char.isalpha() for char in text)
    found = []
    for mask in range(2**letters):
        found.append("".join(char.upper() if mask >> i & 1 else char.lower() for i, char in enumerate(text)))
    return found
