"""Goes through all documents in each search, without an index."""

from collections import Counter
from math import log


class SearchEngine:
    def __init__(self, k1, b):
        self.k1 = k1
        self.b = b
        self.documents = {}
        self.words = 0

    def add(self, document_id, text):
        self.documents[document_id] = Counter(text.split())
        self.words += len(text.split())

    def search(self, query, k):
        terms = query.split()
        having = {term: sum(term in counts for counts in self.documents.values()) for term in terms}
        total = len(self.documents)
        ranked = []
        for document, counts in self.documents.items():
            score = 0.0
            norm = self.k1 * (1 - self.b + self.b * sum(counts.values()) * total / (self.words or 1))
            for term in terms:
                if term in counts:
                    idf = log(1 + (total - having[term] + 0.5) / (having[term] + 0.5))
                    score += idf * counts[term] * (self.k1 + 1) / (counts[term] + norm)
            if score:
                ranked.append((-score, document))
        return [(document, -score) for score, document in sorted(ranked)[:k]]
