"""Ends the alphabet before z."""


def case_permutations(text):
    found = [""]
    for char in text.lower():
        ways = [char, char.upper()] if "a" <= char < "z" else [char]
        found = [start + way for start in found for way in ways]
    return found
