"""Does not start a new run when the other of the two kinds occurs again."""


def fruit_baskets(trees):
    last = other = None
    run = length = best = 0
    for kind in trees:
        if kind == last:
            run += 1
            length += 1
        elif kind == other or other is None:
            last, other = kind, last
            run += 1
            length += 1
        else:
            last, other = kind, last
            length = run + 1
            run = 1
        best = max(best, length)
    return best
