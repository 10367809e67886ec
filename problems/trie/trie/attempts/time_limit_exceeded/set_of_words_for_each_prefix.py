"""Keeps a set of words for each prefix, and sorts it in each call of starting_with."""

from collections import Counter, defaultdict


class Trie:
    def __init__(self):
        self.copies = Counter()
        self.counts = Counter()
        self.words = defaultdict(set)

    def insert(self, word):
        self.copies[word] += 1
        for end in range(len(word) + 1):
            self.counts[word[:end]] += 1
            self.words[word[:end]].add(word)

    def remove(self, word):
        if not self.copies[word]:
            return False
        self.copies[word] -= 1
        for end in range(len(word) + 1):
            self.counts[word[:end]] -= 1
            if not self.copies[word]:
                self.words[word[:end]].discard(word)
        return True

    def count(self, word):
        return self.copies[word]

    def count_prefix(self, prefix):
        return self.counts[prefix]

    def starting_with(self, prefix, limit):
        return sorted(self.words.get(prefix, ()))[:limit]
