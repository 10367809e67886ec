"""Changes lowercase letters to uppercase only, and never uppercase ones to lowercase."""


def case_permutations(text):
    found = [""]
    for char in text:
        forms = [char, char.upper()] if char.islower() else [char]
        found = [start + form for start in found for form in forms]
    return found
