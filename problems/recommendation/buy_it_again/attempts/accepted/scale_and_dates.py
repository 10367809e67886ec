from itertools import accumulate


def repeat_rate(gaps, elapsed, shape, rate):
    dates = list(accumulate(gaps, initial=0.0))
    first, last = dates[0], dates[-1]
    now = last + elapsed
    k = len(dates) - 1
    if k and (now - last) * k <= 2 * (last - first):
        # at twice the mean gap both cases agree, up to rounding
        clock = last + abs(last - first - elapsed * k) / k * 2
    else:
        clock = now
    scale = 1 / (1 / (1 / rate) + (clock - first))
    return (shape + k) * scale
