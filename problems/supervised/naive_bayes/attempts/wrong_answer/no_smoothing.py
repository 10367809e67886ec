"""Does not smooth: a label without one of the words is out."""

import math


class NaiveBayes:
    def fit(self, documents, labels):
        self.number = len(labels)
        self.documents = {}
        self.words = {}
        self.totals = {}
        self.vocabulary = set()
        for document, label in zip(documents, labels):
            self.documents[label] = self.documents.get(label, 0) + 1
            counts = self.words.setdefault(label, {})
            self.totals[label] = self.totals.get(label, 0) + len(document)
            for word in document:
                counts[word] = counts.get(word, 0) + 1
                self.vocabulary.add(word)

    def predict(self, document):
        best_score, best = -math.inf, min(self.documents)
        for label in sorted(self.documents):
            score = math.log(self.documents[label] / self.number)
            for word in document:
                if word not in self.vocabulary:
                    continue
                count = self.words[label].get(word, 0)
                score += math.log(count / self.totals[label]) if count else -1e300
            if score > best_score:
                best_score, best = score, label
        return best
