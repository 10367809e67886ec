"""Never changes the first character."""


def case_permutations(text):
    found = [text[0]]
    for char in text[1:]:
        forms = [char.lower(), char.upper()] if char.isalpha() else [char]
        found = [start + form for start in found for form in forms]
    return found
