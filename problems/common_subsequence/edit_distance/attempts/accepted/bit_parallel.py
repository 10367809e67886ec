def edit_distance(first, second):
    # Myers' bit vectors: a column of differences in two integers
    n = len(first)
    if n == 0:
        return len(second)
    places = {}
    for i, character in enumerate(first):
        places[character] = places.get(character, 0) | (1 << i)
    full, last = (1 << n) - 1, 1 << (n - 1)
    plus, minus, score = full, 0, n
    for character in second:
        equal = places.get(character, 0)
        vertical = equal | minus
        horizontal = (((equal & plus) + plus) ^ plus) | equal
        up = minus | ~(horizontal | plus) & full
        down = plus & horizontal
        if up & last:
            score += 1
        if down & last:
            score -= 1
        up = (up << 1 | 1) & full
        down = (down << 1) & full
        plus = down | ~(vertical | up) & full
        minus = up & vertical
    return score
