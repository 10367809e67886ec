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
    belief = belief.observe(0, elapsed)
    if len(gaps) > 0:
        mean_gap = statistics.fmean(gaps)
        if elapsed < mean_gap:
            belief = belief.observe(0, 2 * abs(mean_gap - elapsed))
    return belief.mean()
