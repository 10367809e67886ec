"""A second fit keeps the old vocabulary."""

import math
from collections import Counter


class NaiveBayes:
    def fit(self, documents: list[list[str]], labels: list[str]) -> None:
        self.documents = Counter(labels)
        self.words = {label: Counter() for label in self.documents}
        for document, label in zip(documents, labels):
            self.words[label].update(document)
        self.totals = {label: sum(counts.values()) for label, counts in self.words.items()}
        self.vocabulary = getattr(self, "vocabulary", set()) | {
            word for document in documents for word in document
        }
        self.number = len(documents)

    def predict(self, document: list[str]) -> str:
        best_label, best = None, -math.inf
        known = [word for word in document if word in self.vocabulary]
        for label in sorted(self.documents):
            score = math.log(self.documents[label] / self.number)
            for word in known:
                score += math.log((self.words[label][word] + 1) / (self.totals[label] + len(self.vocabulary)))
            if score > best:
                best_label, best = label, score
        return best_label
