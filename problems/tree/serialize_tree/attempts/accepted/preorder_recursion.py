import sys

from judge.kit import TreeNode

sys.setrecursionlimit(10**6)


class TreeCodec:
    def encode(self, root):
        parts = []

        def visit(node):
            if not node:
                parts.append("null")
                return
            parts.append(str(node.val))
            visit(node.left)
            visit(node.right)

        visit(root)
        return ",".join(parts)

    def decode(self, text):
        self.parts = text.split(",")
        self.index = 0
        return self.build()

    def build(self):
        part = self.parts[self.index]
        self.index += 1
        if part == "null":
            return None
        node = TreeNode(int(part))
        node.left = self.build()
        node.right = self.build()
        return node
