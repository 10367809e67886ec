"""Writes one sign for a leaf, which looks like a missing left child."""

from judge.kit import TreeNode


class TreeCodec:
    def encode(self, root):
        words, stack = [], [root]
        while stack:
            node = stack.pop()
            words.append("#" if node is None else str(node.val))
            if node and (node.left or node.right):
                stack += [node.right, node.left]
            elif node:
                words.append("#")
        return " ".join(words)

    def decode(self, text):
        words = text.split()
        holder = TreeNode()
        slots = [(holder, "left")]
        for index, word in enumerate(words):
            if not slots:
                break
            if index and word == "#" and words[index - 1] != "#" and slots[-1][1] == "left":
                slots.pop()
                slots.pop()
                continue
            parent, side = slots.pop()
            if word != "#":
                node = TreeNode(int(word))
                setattr(parent, side, node)
                slots += [(node, "right"), (node, "left")]
        return holder.left
