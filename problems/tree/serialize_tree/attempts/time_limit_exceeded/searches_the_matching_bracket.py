"""Searches the bracket that ends the left subtree of each node, character by character."""

import sys

from judge.kit import TreeNode

sys.setrecursionlimit(10**6)


class TreeCodec:
    def encode(self, root):
        parts, stack = [], [root]
        while stack:
            top = stack.pop()
            if isinstance(top, str):
                parts.append(top)
            elif top:
                parts.append(f"{top.val}")
                stack += [")", top.right, "(", ")", top.left, "("]
        return "".join(parts)

    def decode(self, text):
        def read(start, end):
            if start == end:
                return None
            opening = text.index("(", start)
            depth, middle = 1, opening
            while depth:
                middle += 1
                depth += (text[middle] == "(") - (text[middle] == ")")
            node = TreeNode(int(text[start:opening]))
            node.left = read(opening + 1, middle)
            node.right = read(middle + 2, end - 1)
            return node

        return read(0, len(text))
