"""Marks the end of a word with the key 'end', which is sorted between the letters e and f."""


class Trie:
    def __init__(self):
        self.root = {}
        self.prefixes = {}

    def insert(self, word):
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node["end"] = node.get("end", 0) + 1
        for length in range(len(word) + 1):
            self.prefixes[word[:length]] = self.prefixes.get(word[:length], 0) + 1

    def remove(self, word):
        if not self.count(word):
            return False
        self.find(word)["end"] -= 1
        for length in range(len(word) + 1):
            self.prefixes[word[:length]] -= 1
        return True

    def find(self, prefix):
        node = self.root
        for letter in prefix:
            node = node.get(letter, {})
        return node

    def count(self, word):
        return self.find(word).get("end", 0)

    def count_prefix(self, prefix):
        return self.prefixes.get(prefix, 0)

    def starting_with(self, prefix, limit):
        words = []

        def visit(node, word):
            for key in sorted(node):
                if len(words) == limit or not self.prefixes[word]:
                    return
                if key != "end":
                    visit(node[key], word + key)
                elif node["end"]:
                    words.append(word)

        visit(self.find(prefix), prefix)
        return words
