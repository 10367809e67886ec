from itertools import product


def case_permutations(text):
    return list({"".join(chars) for chars in product(*zip(text.lower(), text.upper()))})
