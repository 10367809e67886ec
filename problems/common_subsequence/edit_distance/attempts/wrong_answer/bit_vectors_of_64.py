"""Uses bit vectors of 64 bits, which is too few for a longer string."""

MASK = 2**64 - 1


def edit_distance(first, second):
    n = len(first)
    if n == 0:
        return len(second)
    places = {}
    for i, character in enumerate(first):
        places[character] = (places.get(character, 0) | (1 << i)) & MASK
    last = 1 << (min(n, 64) - 1)
    plus, minus, score = MASK, 0, n
    for character in second:
        equal = places.get(character, 0)
        vertical = equal | minus
        horizontal = ((((equal & plus) + plus) & MASK) ^ plus) | equal
        up = minus | ~(horizontal | plus) & MASK
        down = plus & horizontal
        score += bool(up & last) - bool(down & last)
        up = (up << 1 | 1) & MASK
        down = (down << 1) & MASK
        plus = down | ~(vertical | up) & MASK
        minus = up & vertical
    return score
