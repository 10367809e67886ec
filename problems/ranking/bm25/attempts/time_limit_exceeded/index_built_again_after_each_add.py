"""Builds the whole index again in the first search after each add."""

from collections import Counter, defaultdict
from heapq import nsmallest
from math import log


class SearchEngine:
    def __init__(self, k1: float, b: float) -> None:
        self.k1 = k1
        self.b = b
        self.lengths: dict[int, int] = {}
        self.words = 0
        self.texts = []
        self.ready = True
        self.postings: dict[str, list[tuple[int, int]]] = {}

    def add(self, document_id: int, text: str) -> None:
        self.texts.append((document_id, text))
        self.ready = False

    def build(self):
        self.lengths, self.words, self.postings, self.ready = {}, 0, {}, True
        for document_id, text in self.texts:
            self.index(document_id, text)

    def index(self, document_id, text):
        terms = text.split()
        self.lengths[document_id] = len(terms)
        self.words += len(terms)
        for term, count in Counter(terms).items():
            self.postings.setdefault(term, []).append((document_id, count))

    def search(self, query: str, k: int) -> list[tuple[int, float]]:
        if not self.ready:
            self.build()
        scores: dict[int, float] = defaultdict(float)
        documents = len(self.lengths)
        for term in query.split():
            postings = self.postings.get(term, [])
            idf = log(1 + (documents - len(postings) + 0.5) / (len(postings) + 0.5))
            for document, count in postings:
                relative = self.lengths[document] * documents / self.words
                norm = self.k1 * (1 - self.b + self.b * relative)
                scores[document] += idf * count * (self.k1 + 1) / (count + norm)
        return nsmallest(k, scores.items(), key=lambda pair: (-pair[1], pair[0]))
