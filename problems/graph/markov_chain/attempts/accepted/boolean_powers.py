def is_ergodic(transition):
    v = len(transition)
    rows = [int("".join("1" if p > 0 else "0" for p in reversed(row)), 2) for row in transition]
    power = 1
    while power <= v * v:
        new = []
        for row in rows:
            union, rest = 0, row
            full = (1 << v) - 1
            while rest and union != full:
                lowest = rest & -rest
                union |= rows[lowest.bit_length() - 1]
                rest -= lowest
            new.append(union)
        if new == rows:
            break
        rows, power = new, power * 2
    return all(row == (1 << v) - 1 for row in rows)
