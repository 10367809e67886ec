"""Computes the weight of a posting in add, with the average length of that time."""

from collections import Counter, defaultdict
from heapq import nsmallest
from math import log


class SearchEngine:
    def __init__(self, k1, b):
        self.k1 = k1
        self.b = b
        self.documents = 0
        self.words = 0
        self.postings = defaultdict(list)

    def add(self, document_id, text):
        terms = text.split()
        self.documents += 1
        self.words += len(terms)
        for term, count in Counter(terms).items():
            norm = self.k1 * (1 - self.b + self.b * len(terms) * self.documents / self.words)
            self.postings[term].append((document_id, count * (self.k1 + 1) / (count + norm)))

    def search(self, query, k):
        scores = defaultdict(float)
        for term in query.split():
            n = len(self.postings[term])
            for document, weight in self.postings[term]:
                scores[document] += log(1 + (self.documents - n + 0.5) / (n + 0.5)) * weight
        return nsmallest(k, scores.items(), key=lambda pair: (-pair[1], pair[0]))
