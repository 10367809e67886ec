def case_permutations(text):
    found = [text]
    for i, char in enumerate(text):
        if char.isalpha():
            found += [other[:i] + char.swapcase() + other[i + 1 :] for other in found]
    return found
