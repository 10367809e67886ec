from bisect import bisect_left
from math import log


class NaiveBayes:
    def fit(self, documents, labels):
        self.names = sorted(set(labels))
        self.words = sorted({word for document in documents for word in document})
        index = {word: j for j, word in enumerate(self.words)}
        rows = [[1] * len(self.words) for _ in self.names]
        priors = [0] * len(self.names)
        for document, label in zip(documents, labels):
            i = bisect_left(self.names, label)
            priors[i] += 1
            for word in document:
                rows[i][index[word]] += 1
        self.priors = [log(count) for count in priors]
        self.logs = []
        for row in rows:
            total = log(sum(row)) if row else 0.0
            self.logs.append([log(count) - total for count in row])

    def predict(self, document):
        columns = []
        for word in document:
            j = bisect_left(self.words, word)
            if j < len(self.words) and self.words[j] == word:
                columns.append(j)
        scores = [prior + sum(row[j] for j in columns) for prior, row in zip(self.priors, self.logs)]
        return self.names[scores.index(max(scores))]
