"""Takes the gaps off the front of a list, which moves all others each time."""


def repeat_rate(gaps, elapsed, shape, rate):
    k, total = len(gaps), 0.0
    rest = list(gaps)
    while rest:
        total += rest.pop(0)
    waiting = elapsed
    if k and elapsed < 2 * total / k:
        waiting = 2 * abs(total / k - elapsed)
    return (k + shape) / (total + waiting + rate)
