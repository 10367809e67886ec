"""Writes the preorder alone, and reads it as that of a search tree."""

from judge.kit import TreeNode


class TreeCodec:
    def encode(self, root):
        words, stack = [], [root]
        while stack:
            node = stack.pop()
            if node:
                words.append(str(node.val))
                stack += [node.right, node.left]
        return " ".join(words)

    def decode(self, text):
        root = None
        for value in map(int, text.split()):
            new = TreeNode(value)
            if root is None:
                root = new
                continue
            node = root
            while True:
                side = "left" if value < node.val else "right"
                if getattr(node, side) is None:
                    setattr(node, side, new)
                    break
                node = getattr(node, side)
        return root
