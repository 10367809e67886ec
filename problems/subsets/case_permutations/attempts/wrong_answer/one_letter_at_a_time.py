"""Changes each letter of the string alone, and then all of them."""


def case_permutations(text):
    found = {text, text.lower(), text.upper(), text.swapcase()}
    for i, char in enumerate(text):
        found.add(text[:i] + char.swapcase() + text[i + 1 :])
    return list(found)
