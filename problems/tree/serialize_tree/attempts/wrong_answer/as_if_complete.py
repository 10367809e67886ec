"""Expects the children at the positions of a complete tree, but missing nodes have none in the string."""

from judge.kit import TreeNode


class TreeCodec:
    def encode(self, root):
        words, nodes = [], [root]
        for node in nodes:
            words.append("#" if node is None else str(node.val))
            nodes += (node.left, node.right) if node else ()
        return " ".join(words)

    def decode(self, text):
        nodes = [None if word == "#" else TreeNode(int(word)) for word in text.split()]
        for index, node in enumerate(nodes):
            if node:
                node.left = nodes[2 * index + 1] if 2 * index + 1 < len(nodes) else None
                node.right = nodes[2 * index + 2] if 2 * index + 2 < len(nodes) else None
        return nodes[0]
