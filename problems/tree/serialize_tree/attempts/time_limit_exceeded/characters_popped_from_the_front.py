"""Removes the characters one by one from the front of a list, which moves all others."""

from judge.kit import TreeNode


class TreeCodec:
    def encode(self, root):
        parts, stack = [], [root]
        while stack:
            node = stack.pop()
            if node is None:
                parts.append("#;")
            else:
                parts.append(f"{node.val};")
                stack += [node.right, node.left]
        return "".join(parts)

    def decode(self, text):
        characters = list(text)
        holder = TreeNode()
        slots = [(holder, "left")]
        while slots:
            parent, side = slots.pop()
            word = ""
            while characters[0] != ";":
                word += characters.pop(0)
            characters.pop(0)
            if word != "#":
                node = TreeNode(int(word))
                setattr(parent, side, node)
                slots += [(node, "right"), (node, "left")]
        return holder.left
