"""Multiplies integers exactly and takes one logarithm; the words come in another order."""

import math


class Label:
    def __init__(self, name):
        self.name, self.documents, self.total, self.count = name, 0, 0, {}

    def learn(self, document):
        self.documents += 1
        self.total += len(document)
        for word in document:
            self.count[word] = self.count.get(word, 0) + 1

    def score(self, times, vocabulary):
        numerator = self.documents
        for word, k in times.items():
            numerator *= (self.count.get(word, 0) + 1) ** k
        return math.log(numerator) - sum(times.values()) * math.log(self.total + vocabulary or 1)


class NaiveBayes:
    def fit(self, documents: list[list[str]], labels: list[str]) -> None:
        self.classes = {}
        self.known = set()
        for document, name in zip(documents, labels):
            if name not in self.classes:
                self.classes[name] = Label(name)
            self.classes[name].learn(document)
            self.known |= set(document)

    def predict(self, document: list[str]) -> str:
        times = {}
        for word in reversed(document):
            if word in self.known:
                times[word] = times.get(word, 0) + 1
        best = max(c.score(times, len(self.known)) for c in self.classes.values())
        return min(c.name for c in self.classes.values() if c.score(times, len(self.known)) >= best - 1e-9)
