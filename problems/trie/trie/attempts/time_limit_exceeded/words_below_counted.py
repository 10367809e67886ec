"""Walks through all nodes below a prefix to count its words."""


class Node:
    def __init__(self):
        self.children = {}
        self.copies = 0
        self.words = 0


class Trie:
    def __init__(self):
        self.root = Node()

    def find(self, prefix):
        node = self.root
        for letter in prefix:
            node = node.children.get(letter)
            if node is None:
                return None
        return node

    def insert(self, word):
        node = self.root
        node.words += 1
        for letter in word:
            node = node.children.setdefault(letter, Node())
            node.words += 1
        node.copies += 1

    def remove(self, word):
        if self.count(word) == 0:
            return False
        path = [self.root]
        for letter in word:
            path.append(path[-1].children[letter])
        path[-1].copies -= 1
        for node in path:
            node.words -= 1
        for letter in reversed(word):
            node = path.pop()
            if node.words == 0:
                del path[-1].children[letter]
        return True

    def count(self, word):
        node = self.find(word)
        return node.copies if node else 0

    def count_prefix(self, prefix):
        node = self.find(prefix)
        count, waiting = 0, [node] if node else []
        while waiting:
            node = waiting.pop()
            count += node.copies
            waiting += node.children.values()
        return count

    def starting_with(self, prefix, limit):
        found = []
        node = self.find(prefix)
        if node:
            self.collect(node, prefix, limit, found)
        return found

    def collect(self, node, word, limit, found):
        if len(found) == limit:
            return
        if node.copies:
            found.append(word)
        for letter in sorted(node.children):
            self.collect(node.children[letter], word + letter, limit, found)
