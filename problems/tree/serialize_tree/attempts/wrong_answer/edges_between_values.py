"""Writes the edges as pairs of values, so nodes with equal values become one."""

from judge.kit import TreeNode


class TreeCodec:
    def encode(self, root):
        words, nodes = [], [root] if root else []
        for node in nodes:
            for side, child in (("L", node.left), ("R", node.right)):
                if child:
                    words.append(f"{node.val}{side}{child.val}")
                    nodes.append(child)
        return "/".join([str(root.val) if root else "", *words])

    def decode(self, text):
        first, *words = text.split("/")
        if not first:
            return None
        nodes = {int(first): TreeNode(int(first))}
        for word in words:
            side = "L" if "L" in word else "R"
            parent, child = map(int, word.split(side))
            node = nodes.setdefault(child, TreeNode(child))
            setattr(nodes[parent], "left" if side == "L" else "right", node)
        return nodes[int(first)]
