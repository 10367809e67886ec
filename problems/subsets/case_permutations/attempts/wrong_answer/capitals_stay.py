"""Makes small letters capital, and leaves the capitals of the text as they are."""


def case_permutations(text):
    found = [""]
    for char in text:
        ways = [char, char.upper()] if char.islower() else [char]
        found = [start + way for start in found for way in ways]
    return found
