"""Uses masks over the letters, but applies the bits to the indices of the string."""


def case_permutations(text):
    letters = sum(char.isalpha() for char in text)
    found = []
    for mask in range(2**letters):
        found.append("".join(char.upper() if mask >> i & 1 else char.lower() for i, char in enumerate(text)))
    return found
