"""Ranks by scores rounded to six decimals, so that small scores tie."""

from collections import Counter, defaultdict
from heapq import nsmallest
from math import log


class SearchEngine:
    def __init__(self, k1, b):
        self.k1 = k1
        self.b = b
        self.lengths = {}
        self.words = 0
        self.postings = {}

    def add(self, document_id, text):
        terms = text.split()
        self.lengths[document_id] = len(terms)
        self.words += len(terms)
        for term, count in Counter(terms).items():
            self.postings.setdefault(term, []).append((document_id, count))

    def search(self, query, k):
        scores = defaultdict(float)
        documents = len(self.lengths)
        for term in query.split():
            postings = self.postings.get(term, [])
            idf = log(1 + (documents - len(postings) + 0.5) / (len(postings) + 0.5))
            for document, count in postings:
                relative = self.lengths[document] * documents / self.words
                norm = self.k1 * (1 - self.b + self.b * relative)
                scores[document] += idf * count * (self.k1 + 1) / (count + norm)
        return nsmallest(k, scores.items(), key=lambda pair: (-round(pair[1], 6), pair[0]))
