from collections import Counter, defaultdict


class Trie:
    """Keeps a table of all prefixes, and of the letters that follow each of them."""

    def __init__(self):
        self.words = Counter()
        self.prefixes = Counter()
        self.letters = defaultdict(set)

    def insert(self, word):
        self.words[word] += 1
        for end in range(len(word) + 1):
            self.prefixes[word[:end]] += 1
            if end < len(word):
                self.letters[word[:end]].add(word[end])

    def remove(self, word):
        if word not in self.words:
            return False
        self.words[word] -= 1
        if not self.words[word]:
            del self.words[word]
        for end in range(len(word), -1, -1):
            prefix = word[:end]
            self.prefixes[prefix] -= 1
            if not self.prefixes[prefix]:
                del self.prefixes[prefix]
                if prefix:
                    self.letters[prefix[:-1]].remove(prefix[-1])
        return True

    def count(self, word):
        return self.words[word]

    def count_prefix(self, prefix):
        return self.prefixes[prefix]

    def starting_with(self, prefix, limit):
        found = []
        waiting = [prefix] if prefix in self.prefixes else []
        while waiting and len(found) < limit:
            prefix = waiting.pop()
            if prefix in self.words:
                found.append(prefix)
            waiting += [prefix + letter for letter in sorted(self.letters[prefix], reverse=True)]
        return found
