from collections import Counter
from math import log


class NaiveBayes:
    def fit(self, documents: list[list[str]], labels: list[str]) -> None:
        self.documents = Counter(labels)
        self.counts = {label: Counter() for label in sorted(self.documents)}
        for document, label in zip(documents, labels):
            self.counts[label].update(document)
        self.known = set().union(*documents)
        self.sizes = {label: counts.total() + len(self.known) for label, counts in self.counts.items()}

    def predict(self, document: list[str]) -> str:
        words = [word for word in document if word in self.known]
        return max(self.counts, key=lambda label: self._score(label, words))

    def _score(self, label: str, words: list[str]) -> float:
        counts, size = self.counts[label], self.sizes[label]
        return log(self.documents[label]) + sum(log((counts[word] + 1) / size) for word in words)
