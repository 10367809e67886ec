def case_permutations(text):
    text = text.lower()
    indices = [i for i, char in enumerate(text) if not char.isdigit()]
    found = []
    for mask in range(2 ** len(indices)):
        chars = list(text)
        for bit, index in enumerate(indices):
            if mask & (1 << bit):
                chars[index] = chars[index].upper()
        found.append("".join(chars))
    return found
