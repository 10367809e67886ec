"""Tests whether all entries are positive after 2v steps."""


def is_ergodic(transition):
    v = len(transition)
    rows = [sum(1 << j for j, p in enumerate(row) if p > 0) for row in transition]
    power = rows
    for _ in range(2 * v):
        new = []
        for row in power:
            union = 0
            for j in range(v):
                if row >> j & 1:
                    union |= rows[j]
            new.append(union)
        power = new
    return all(row == (1 << v) - 1 for row in power)
