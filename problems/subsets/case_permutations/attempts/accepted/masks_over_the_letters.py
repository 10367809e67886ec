def case_permutations(text):
    text = text.lower()
    places = [i for i, char in enumerate(text) if not char.isdigit()]
    found = []
    for mask in range(2 ** len(places)):
        chars = list(text)
        for bit, place in enumerate(places):
            if mask & (1 << bit):
                chars[place] = chars[place].upper()
        found.append("".join(chars))
    return found
