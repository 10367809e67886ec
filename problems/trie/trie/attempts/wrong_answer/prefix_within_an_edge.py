"""Does not find a prefix that ends inside the string of a node."""


class Node:
    """A node of a trie in which a chain of nodes with one child is one node with a string."""

    def __init__(self, label):
        self.label = label
        self.edges = {}
        self.ending = 0
        self.total = 0


def common(one, other):
    length = 0
    while length < min(len(one), len(other)) and one[length] == other[length]:
        length += 1
    return length


class Trie:
    def __init__(self):
        self.root = Node("")

    def locate(self, prefix):
        """Return the node at or below which all words with the prefix are, and the string that leads to it."""
        node, path = self.root, ""
        while len(path) < len(prefix):
            node = node.edges.get(prefix[len(path)])
            if node is None:
                return None, ""
            if not prefix.startswith(node.label, len(path)):
                return None, ""
            path += node.label
        return node, path

    def count_prefix(self, prefix):
        node, _ = self.locate(prefix)
        return node.total if node else 0

    def count(self, word):
        node, path = self.locate(word)
        return node.ending if node and path == word else 0

    def insert(self, word):
        node, rest = self.root, word
        node.total += 1
        while rest:
            child = node.edges.get(rest[0])
            if child is None:
                child = node.edges[rest[0]] = Node(rest)
            length = common(child.label, rest)
            if length < len(child.label):
                upper = Node(rest[:length])
                upper.total = child.total
                child.label = child.label[length:]
                upper.edges[child.label[0]] = child
                node.edges[rest[0]] = child = upper
            node, rest = child, rest[length:]
            node.total += 1
        node.ending += 1

    def remove(self, word):
        if not self.count(word):
            return False
        node, length = self.root, 0
        node.total -= 1
        while length < len(word):
            child = node.edges[word[length]]
            child.total -= 1
            if not child.total:
                del node.edges[word[length]]
                return True
            node, length = child, length + len(child.label)
        node.ending -= 1
        return True

    def starting_with(self, prefix, limit):
        node, path = self.locate(prefix)
        words, waiting = [], [(node, path)] if node else []
        while waiting and len(words) < limit:
            node, path = waiting.pop()
            if node.ending:
                words.append(path)
            for letter in sorted(node.edges, reverse=True):
                waiting.append((node.edges[letter], path + node.edges[letter].label))
        return words
