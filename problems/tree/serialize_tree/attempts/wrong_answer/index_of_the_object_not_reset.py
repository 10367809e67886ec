"""Counts the words in an attribute that only __init__ sets to 0, so an object can decode one string only."""

from judge.kit import TreeNode


class TreeCodec:
    def __init__(self):
        self.index = 0

    def encode(self, root):
        words, nodes = [], [root]
        for node in nodes:
            words.append("#" if node is None else str(node.val))
            nodes += (node.left, node.right) if node else ()
        return " ".join(words)

    def decode(self, text):
        words = text.split()

        def take():
            word = words[self.index]
            self.index += 1
            return None if word == "#" else TreeNode(int(word))

        root = take()
        nodes = [root] if root else []
        for node in nodes:
            node.left, node.right = take(), take()
            nodes += [child for child in (node.left, node.right) if child]
        return root
