"""Takes a mean gap below 1e-6 for 0, and so for no mean gap."""


def repeat_rate(gaps, elapsed, shape, rate):
    total = sum(gaps)
    waiting = elapsed
    mean_gap = total / max(len(gaps), 1)
    if mean_gap > 1e-6 and elapsed < 2 * mean_gap:
        waiting = 2 * abs(mean_gap - elapsed)
    return (len(gaps) + shape) / (total + waiting + rate)
