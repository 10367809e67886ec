def case_permutations(text: str) -> list[str]:
    found = [""]
    for char in text:
        forms = [char.lower(), char.upper()] if char.isalpha() else [char]
        found = [start + form for start in found for form in forms]
    return found
