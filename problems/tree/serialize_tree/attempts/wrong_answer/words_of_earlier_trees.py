"""Collects the words in a list of the object, and does not empty it before the next tree."""

from judge.kit import TreeNode


class TreeCodec:
    def __init__(self):
        self.words = []

    def encode(self, root):
        nodes = [root]
        for node in nodes:
            self.words.append("#" if node is None else str(node.val))
            nodes += (node.left, node.right) if node else ()
        return " ".join(self.words)

    def decode(self, text):
        words = iter(text.split())

        def take():
            word = next(words)
            return None if word == "#" else TreeNode(int(word))

        root = take()
        nodes = [root] if root else []
        for node in nodes:
            node.left, node.right = take(), take()
            nodes += [child for child in (node.left, node.right) if child]
        return root
