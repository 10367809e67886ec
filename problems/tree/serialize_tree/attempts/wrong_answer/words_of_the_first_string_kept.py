"""Splits a string only where the object has no words yet, so the second string becomes the tree of the first."""

from judge.kit import TreeNode


class TreeCodec:
    def __init__(self):
        self.words = []

    def encode(self, root):
        words, nodes = [], [root]
        for node in nodes:
            words.append("#" if node is None else str(node.val))
            nodes += (node.left, node.right) if node else ()
        return " ".join(words)

    def decode(self, text):
        if not self.words:
            self.words = text.split()
        words = iter(self.words)

        def take():
            word = next(words)
            return None if word == "#" else TreeNode(int(word))

        root = take()
        nodes = [root] if root else []
        for node in nodes:
            node.left, node.right = take(), take()
            nodes += [child for child in (node.left, node.right) if child]
        return root
