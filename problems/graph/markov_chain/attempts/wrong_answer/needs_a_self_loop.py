"""Takes a chain without a self-loop for periodic."""


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
    v = len(transition)
    looped = any(transition[i][i] > 0 for i in range(v))
    return looped and reached(transition) == v == reached(list(zip(*transition)))
