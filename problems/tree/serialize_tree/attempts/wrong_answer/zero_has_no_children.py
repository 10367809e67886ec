"""Takes a node with the value 0 for a missing one when the next level is read."""

from judge.kit import TreeNode


class TreeCodec:
    def encode(self, root):
        lines, level = [], [root] if root else []
        while level:
            lines.append(" ".join("#" if node is None else str(node.val) for node in level).rstrip(" #"))
            level = [child for node in level if node for child in (node.left, node.right)]
        return "/".join(lines).rstrip("/")

    def decode(self, text):
        root, parents = None, []
        for line in text.split("/") if text else ():
            level = [None if word == "#" else TreeNode(int(word)) for word in line.split()]
            if root is None:
                root = level[0]
            for index, node in enumerate(level if parents else ()):
                setattr(parents[index // 2], ("left", "right")[index % 2], node)
            parents = [node for node in level if node and node.val]
        return root
