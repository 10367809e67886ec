from collections import Counter, defaultdict
from math import log


class Table:
    def __init__(self, documents, vocabulary, share):
        counts = Counter(word for document in documents for word in document)
        total = sum(counts.values()) + len(vocabulary)
        self.prior = log(share)
        self.logs = {word: log(count + 1) - log(total) for word, count in counts.items()}
        self.unseen = -log(total) if total else 0.0

    def score(self, words):
        return self.prior + sum(self.logs.get(word, self.unseen) * times for word, times in words.items())


class NaiveBayes:
    def fit(self, documents, labels):
        groups = defaultdict(list)
        for document, label in zip(documents, labels):
            groups[label].append(document)
        self.vocabulary = {word for document in documents for word in document}
        self.tables = {
            label: Table(group, self.vocabulary, len(group) / len(labels)) for label, group in groups.items()
        }

    def predict(self, document):
        words = Counter(word for word in document if word in self.vocabulary)
        return min(self.tables, key=lambda label: (-self.tables[label].score(words), label))
