def strings_interleaving(first, second, merged):
    n, m = len(first), len(second)
    if n + m != len(merged):
        return False
    in_first, in_second = {}, {}
    for i, character in enumerate(first):
        in_first[character] = in_first.get(character, 0) | 1 << i
    for j, character in enumerate(second):
        in_second[character] = in_second.get(character, 0) | 1 << (m - j)
    possible = 1  # bit i: i characters of first are used
    for position, character in enumerate(merged):
        shift = position - m
        of_second = in_second.get(character, 0)
        of_second = of_second << shift if shift >= 0 else of_second >> -shift
        possible = (possible & in_first.get(character, 0)) << 1 | possible & of_second
    return possible != 0
