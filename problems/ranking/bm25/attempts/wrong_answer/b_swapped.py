"""Swaps b and 1 - b."""

from collections import Counter, defaultdict
from heapq import nsmallest
from math import log


class SearchEngine:
    def __init__(self, k1: float, b: float) -> None:
        self.k1 = k1
        self.b = b
        self.lengths: dict[int, int] = {}
        self.words = 0
        self.postings: dict[str, list[tuple[int, int]]] = {}

    def add(self, document_id: int, text: str) -> None:
        terms = text.split()
        self.lengths[document_id] = len(terms)
        self.words += len(terms)
        for term, count in Counter(terms).items():
            self.postings.setdefault(term, []).append((document_id, count))

    def search(self, query: str, k: int) -> list[tuple[int, float]]:
        scores: dict[int, float] = defaultdict(float)
        documents = len(self.lengths)
        for term in query.split():
            postings = self.postings.get(term, [])
            idf = log(1 + (documents - len(postings) + 0.5) / (len(postings) + 0.5))
            for document, count in postings:
                relative = self.lengths[document] * documents / self.words
                norm = self.k1 * (self.b + (1 - self.b) * relative)
                scores[document] += idf * count * (self.k1 + 1) / (count + norm)
        return nsmallest(k, scores.items(), key=lambda pair: (-pair[1], pair[0]))
