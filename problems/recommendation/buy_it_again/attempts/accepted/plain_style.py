import statistics


class Gamma:
    def __init__(self, shape, rate):
        self.shape = shape
        self.rate = rate

    def observe(self, events, time):
        return Gamma(self.shape + events, self.rate + time)

    def mean(self):
        return self.shape / self.rate


def repeat_rate(gaps, elapsed, shape, rate):
    belief = Gamma(shape, rate)
    for gap in gaps:
        belief = belief.observe(1, gap)
    if not gaps:
        return belief.observe(0, elapsed).mean()
    mean_gap = statistics.fmean(gaps)
    if elapsed >= 2 * mean_gap:
        return belief.observe(0, elapsed).mean()
    if elapsed >= mean_gap:
        return belief.observe(0, 2 * (elapsed - mean_gap)).mean()
    return belief.observe(0, 2 * (mean_gap - elapsed)).mean()
