"""Sums up all gaps again for the date of each purchase."""


def repeat_rate(gaps, elapsed, shape, rate):
    dates = [sum(gaps[:number]) for number in range(len(gaps) + 1)]
    k = len(gaps)
    waiting = elapsed
    if k and elapsed < 2 * dates[-1] / k:
        waiting = 2 * abs(dates[-1] / k - elapsed)
    return (k + shape) / (dates[-1] + waiting + rate)
