def case_permutations(text: str) -> list[str]:
    found = [""]
    for char in text:
        ways = [char.lower(), char.upper()] if char.isalpha() else [char]
        found = [start + way for start in found for way in ways]
    return found
