"""Treats z as a character that is no letter."""


def case_permutations(text):
    found = [""]
    for char in text.lower():
        forms = [char, char.upper()] if "a" <= char < "z" else [char]
        found = [start + form for start in found for form in forms]
    return found
