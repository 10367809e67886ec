"""Stores df, but goes through all documents in each search."""

from collections import Counter
from math import log


class SearchEngine:
    def __init__(self, k1, b):
        self.k1 = k1
        self.b = b
        self.documents = []
        self.words = 0
        self.df = Counter()

    def add(self, document_id, text):
        terms = text.split()
        counts = Counter(terms)
        self.words += len(terms)
        self.df.update(counts.keys())
        self.documents.append((document_id, counts, len(terms)))

    def search(self, query, k):
        terms = [term for term in query.split() if term in self.df]
        if not terms:
            return []
        total = len(self.documents)
        average = self.words / total
        idf = {term: log(1 + (total - self.df[term] + 0.5) / (self.df[term] + 0.5)) for term in terms}
        ranked = []
        for document, counts, length in self.documents:
            score = 0.0
            for term in terms:
                if term in counts:
                    norm = self.k1 * (1 - self.b + self.b * length / average)
                    score += idf[term] * counts[term] * (self.k1 + 1) / (counts[term] + norm)
            if score:
                ranked.append((-score, document))
        return [(document, -score) for score, document in sorted(ranked)[:k]]
