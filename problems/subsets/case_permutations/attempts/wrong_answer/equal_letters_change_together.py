"""Replaces a letter wherever it occurs, so that equal letters always change together."""


def case_permutations(text):
    found = {text.lower()}
    for char in text.lower():
        found |= {other.replace(char, char.upper()) for other in found}
    return list(found)
