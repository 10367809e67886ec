"""Goes through a list of all words in each call."""


class Trie:
    def __init__(self):
        self.words = []

    def insert(self, word):
        self.words.append(word)

    def remove(self, word):
        if word not in self.words:
            return False
        self.words.remove(word)
        return True

    def count(self, word):
        return self.words.count(word)

    def count_prefix(self, prefix):
        return sum(word.startswith(prefix) for word in self.words)

    def starting_with(self, prefix, limit):
        return sorted({word for word in self.words if word.startswith(prefix)})[:limit]
