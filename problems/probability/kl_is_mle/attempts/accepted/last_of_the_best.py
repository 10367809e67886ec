import math


class Empirical:
    def __init__(self, samples):
        self.counts = {}
        for sample in samples:
            self.counts[sample] = self.counts.get(sample, 0) + 1
        self.n = len(samples)

    def divergence(self, model):
        terms = []
        for category, count in self.counts.items():
            if model[category] == 0:
                return math.inf
            share = count / self.n
            terms.append(share * (math.log(share) - math.log(model[category])))
        return math.fsum(terms)


def fit_categorical(samples, categories, models):
    empirical = Empirical(samples)
    divergences = [empirical.divergence(model) for model in models]
    best = 0
    for j in range(len(models)):
        if divergences[j] <= divergences[best]:
            best = j
    return best, divergences
