import math


class Term:
    def __init__(self):
        self.counts = {}

    def idf(self, number_of_documents):
        n = len(self.counts)
        return math.log(1 + (number_of_documents - n + 0.5) / (n + 0.5))


class SearchEngine:
    def __init__(self, k1, b):
        self.k1 = k1
        self.b = b
        self.terms = {}
        self.lengths = {}
        self.total_length = 0

    def add(self, document_id, text):
        words = text.split()
        for word in words:
            if word not in self.terms:
                self.terms[word] = Term()
            counts = self.terms[word].counts
            if document_id not in counts:
                counts[document_id] = 0
            counts[document_id] += 1
        self.lengths[document_id] = len(words)
        self.total_length += len(words)

    def search(self, query, k):
        scores = {}
        for word in query.split():
            if word not in self.terms:
                continue
            term = self.terms[word]
            idf = term.idf(len(self.lengths))
            average = self.total_length / len(self.lengths)
            for document_id, count in term.counts.items():
                length = self.lengths[document_id]
                saturation = (
                    count * (self.k1 + 1) / (count + self.k1 * (1 - self.b + self.b * (length / average)))
                )
                if document_id not in scores:
                    scores[document_id] = 0.0
                scores[document_id] += idf * saturation
        ranked = []
        for document_id, score in scores.items():
            ranked.append((-score, document_id))
        ranked.sort()
        result = []
        for negative, document_id in ranked[:k]:
            result.append((document_id, -negative))
        return result
