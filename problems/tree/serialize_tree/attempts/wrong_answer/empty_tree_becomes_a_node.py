"""Reads the empty tree as a node with the value 0."""

from judge.kit import TreeNode


class TreeCodec:
    def encode(self, root):
        words, nodes = [], [root] if root else []
        for node in nodes:
            words.append(str(node.val) if node else "#")
            nodes += (node.left, node.right) if node else ()
        return " ".join(words)

    def decode(self, text):
        words = iter(text.split())
        root = TreeNode(int(next(words, 0)))
        nodes = [root]
        for node in nodes:
            for side in ("left", "right"):
                word = next(words, "#")
                if word != "#":
                    setattr(node, side, TreeNode(int(word)))
                    nodes.append(getattr(node, side))
        return root
