"""Tests only whether the chain is irreducible."""


def reached(rows):
    seen = {0}
    queue = [0]
    for i in queue:
        for j, p in enumerate(rows[i]):
            if p > 0 and j not in seen:
                seen.add(j)
                queue.append(j)
    return len(seen)


def is_ergodic(transition):
    return reached(transition) == len(transition) == reached(list(zip(*transition)))
