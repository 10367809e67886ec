from heapq import heappush, heappushpop
from math import log


class SearchEngine:
    def __init__(self, k1, b):
        self.k1, self.b = k1, b
        self.index = {}
        self.lengths = {}

    def add(self, document_id, text):
        terms = text.split()
        self.lengths[document_id] = len(terms)
        for term in terms:
            counts = self.index.setdefault(term, {})
            counts[document_id] = counts.get(document_id, 0) + 1

    def search(self, query, k):
        terms = [self.index[term] for term in query.split() if term in self.index]
        if not terms:
            return []
        average = sum(self.lengths.values()) / len(self.lengths)
        weights = [(self.idf(counts), counts) for counts in terms]
        heap = []
        for document in set().union(*terms):
            norm = self.k1 * (1 - self.b + self.b * self.lengths[document] / average)
            score = 0.0
            for idf, counts in weights:
                f = counts.get(document, 0)
                score += idf * f * (self.k1 + 1) / (f + norm) if f else 0.0
            entry = (score, -document)
            if len(heap) < k:
                heappush(heap, entry)
            else:
                heappushpop(heap, entry)
        return [(-negative, score) for score, negative in sorted(heap, reverse=True)]

    def idf(self, counts):
        return log(1 + (len(self.lengths) - len(counts) + 0.5) / (len(counts) + 0.5))
