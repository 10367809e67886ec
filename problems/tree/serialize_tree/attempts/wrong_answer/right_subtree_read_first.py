"""Writes the left subtree first and reads the right one first."""

from judge.kit import TreeNode


class TreeCodec:
    def encode(self, root):
        words, stack = [], [root]
        while stack:
            node = stack.pop()
            words.append("#" if node is None else str(node.val))
            if node:
                stack += [node.right, node.left]
        return " ".join(words)

    def decode(self, text):
        holder = TreeNode()
        slots = [(holder, "left")]
        for word in text.split():
            parent, side = slots.pop()
            if word != "#":
                node = TreeNode(int(word))
                setattr(parent, side, node)
                slots += [(node, "left"), (node, "right")]
        return holder.left
