"""Writes the number of children, but not on which side an only child is."""

from judge.kit import TreeNode


class TreeCodec:
    def encode(self, root):
        words, nodes = [], [root] if root else []
        for node in nodes:
            children = [child for child in (node.left, node.right) if child]
            words.append(f"{node.val}:{len(children)}")
            nodes += children
        return " ".join(words)

    def decode(self, text):
        words = [list(map(int, word.split(":"))) for word in text.split()]
        nodes = [TreeNode(value) for value, _ in words]
        following = iter(nodes[1:])
        for node, (_, children) in zip(nodes, words):
            node.left = next(following) if children > 0 else None
            node.right = next(following) if children > 1 else None
        return nodes[0] if nodes else None
