"""Makes a prefix uppercase and the rest lowercase, or the other form round."""


def case_permutations(text):
    found = set()
    for i in range(len(text) + 1):
        found.add(text[:i].upper() + text[i:].lower())
        found.add(text[:i].lower() + text[i:].upper())
    return list(found)
